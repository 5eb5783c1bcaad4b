/** The plainest people that are typed: readers outdoors, street music, knights and dragons. The form: `tableaux.ts`. */
export const FOLK_PLAIN_TABLEAUX = `
folk-read-tree | deed | read, reading, read book, reading under, read under & tree, trees, oak, cherry tree, apple tree, willow, maple & #person & #person & #person | @ park, garden, meadow, forest, hill, field, grass
D against the trunk = $The {sits|sit} in the grass with the back against the trunk and the knees drawn up, the open book resting on the thighs. -lie,lying,couple,two,friends,children,kids
D lies on the front = $The {lies|lie} on the stomach in the grass at the foot of the trunk, propped on the elbows over the open book. +lie,lying
D side by side = They sit side by side against the trunk, heads together over one open book. +couple,two,friends,children,kids
D lowered eyes = The head is bent to the page, the eyes lowered, the lips closed in a small smile.
W *yellow dress = with brown hair in a long plait; in a yellow cotton dress and white canvas shoes +girl -winter,snow,dress,hair,haired,blonde,redhead,anime
W *striped shirt = with short brown hair; in a striped T-shirt and denim shorts +boy -winter,snow,hair,haired,blond
W *summer dress = with brown hair tied back loosely; in a pale blue summer dress +woman,lady -winter,snow,dress,hair,haired,blonde,redhead,old,elderly,autumn,fall
W *jumper = with brown hair tied back loosely; in a cream wool jumper and a long brown skirt +woman,lady +autumn,fall -hair,haired,blonde,redhead,old
W *linen shirt = with short dark hair; in a white linen shirt and rolled-up trousers +man -winter,snow,hair,haired,bald,old,elderly
O oak = The tree is a broad old oak, its lowest branches spreading over the reader like a green roof. -cherry,apple,willow,maple,palm,pine,autumn,fall,winter,snow,blossom,tree-house
O blossom = Branches full of pink blossom hang low over the reader, and single petals lie on the grass. +cherry,blossom
O gold = The leaves overhead are yellow and orange, and many lie on the grass round the feet. +autumn,fall,maple -cherry,blossom
B meadow = Behind, bright green grass goes back to a soft line of trees. -forest,beach,lake,sea,snow,winter,city,autumn,fall,mountain
B golden row = Behind, a row of yellow trees is soft and out of focus. +autumn,fall
L leaf spots = Warm afternoon sun comes through the leaves from the left and lays small bright spots on page, hair and grass.
L leaf spots then = Warm sun comes through the leaves from the left and lays small bright spots on page, hair and grass. +morning,afternoon,day,summer,spring,autumn,fall,sunny
L sunset = The low orange sun shines in under the branches from the left and rims hair, book and trunk with gold. +sunset,golden,evening
V from a few steps = Full figure with the whole trunk, from a few steps away at seated height, 50 mm, soft background, fresh greens

folk-read-out | deed | read, reading, read book, read on bench, read on beach, read in grass & park, garden, bench, park bench, grass, meadow, beach, lake, field, outside, outdoors, hammock, seaside, shore, riverbank, river, terrace, balcony & #person & #person & #person | @ park, garden, beach, meadow, grass, bench, lake
D on the bench = $The {sits|sit} on the bench with crossed legs, the open book held in both hands above the lap. +bench
D in the grass = $The {sits|sit} cross-legged on the grass, the open book in the lap. +park,garden,grass,meadow,field,outside,outdoors,lake,river,riverbank -bench,beach,hammock,lie,lying
D on the towel = $The {lies|lie} on the stomach on a striped towel, propped on the elbows, the book open before the face. +beach,seaside,shore -chair,bench,sit,sitting
D in the hammock = $The {lies|lie} back in the hammock with one leg hanging out, the open book held above the chest. +hammock
D at the rail = $The {sits|sit} in a wicker chair with the feet up on the rail, the open book in the lap. +terrace,balcony
D lowered eyes = The eyes are lowered to the page, the lips a little apart, quite lost in it.
W *girl's dress = with brown hair in a long plait; in a white cotton dress with small blue flowers +girl -winter,snow,dress,hair,haired,blonde,redhead,bikini,swimsuit,anime
W *boy's shirt = with tousled brown hair; in a striped T-shirt and denim shorts +boy -winter,snow,hair,haired,blond
W *coat and scarf = with brown hair over the shoulders; in a camel coat and a red scarf +woman,lady +autumn,fall,winter -hair,haired,blonde,redhead,old,coat
W *sun hat = with brown hair under a wide straw hat; in a white summer dress +woman,lady -autumn,fall,winter,snow,rain,dress,hair,haired,blonde,redhead,old,bikini,swimsuit,hat
W *old man's wear = with white hair and glasses; in a tweed jacket and a flat cap +man +old,elderly -beard,hat,hair,bald
W *linen shirt = with short dark hair; in a white linen shirt and rolled-up trousers +man -old,elderly,winter,snow,autumn,fall,hair,haired,bald
O book = The book has a plain red cloth cover. -newspaper,magazine,letter,map
B trees soft = Behind, lawn and trees are soft and green. +park,garden,grass,meadow,field -autumn,fall,winter,snow,beach
B trees yellow = Behind, yellow and orange trees are soft, and fallen leaves lie round the feet. +autumn,fall
B sea = Behind, small waves run up pale sand under a clear blue sky. +beach,seaside,shore -sunset,night,rain
B water = Behind lies still blue water with wooded hills on the far side. +lake,river,riverbank
L warm side = Warm sun from the left lies on hair, shoulder and the open page.
L warm side then = Warm sun from the left lies on hair, shoulder and the open page. +morning,afternoon,day,summer,spring,autumn,fall,sunny
L sunset = The low orange sun shines from the side and rims hair and pages with gold. +sunset,golden,evening
V quiet = Full figure from a few steps away at seated height, 70 mm, soft background, clear natural colours

folk-street-guitar | deed | play, playing, strum, busk, busking & guitar, acoustic guitar, guitars, ukulele, violin, accordion, saxophone, trumpet & street musician, street performer, busker, street, sidewalk, pavement, street corner, city, town square, alley, subway, streets, market & #person & #person & #person | @ street, city, sidewalk, square, market, alley
D seated = $The {sits|sit} on a low stone step with the guitar on the right thigh, left fingers pressing a chord, right hand in mid strum. +guitar,ukulele -stand,standing,electric,walk,subway,couple,band,two
D stands = $The {stands|stand} with the guitar on a leather strap, left fingers pressing a chord, right hand in mid strum. +guitar,ukulele +stand,standing,electric,walk,subway
D violin = $The {stands|stand} with the violin under the chin, the bow halfway across the strings, left fingers pressing a note. +violin
D accordion = $The {sits|sit} on a low stone step with the accordion pulled wide open across the chest, fingers spread on the keys. +accordion
D brass = $The {stands|stand} with cheeks round and the instrument raised, fingers on the keys. +saxophone,trumpet
D face = The head is tilted to the instrument, eyes lowered, with an easy smile. -saxophone,trumpet,sing,singing,crying,sad
D sings = The head is raised, the mouth open on a long note. +sing,singing
W *grey shirt = with tousled dark hair and a short beard; in a grey T-shirt, an open denim shirt and worn brown boots +man,guy,musician,busker -old,elderly,beard,bearded,hair,haired,bald,hat,suit,winter,snow,woman
W *old man's wear = with white hair and lined cheeks; in a dark jacket, a flat cap and worn shoes +man +old,elderly -beard,bearded,hair,bald,hat,suit
W *green jacket = with long brown hair; in an olive jacket, jeans and white trainers +woman,girl,lady -old,hair,haired,blonde,redhead,dress,winter,snow
W *boy's wear = with short dark hair; in a striped T-shirt and jeans +boy -hair,haired,winter,snow
O *wood = The guitar is of honey-coloured wood with a dark round sound hole. +guitar -electric
N case = The open case lies at the feet, with a few coins and a folded note on its dark lining. -subway
B street = Behind, a cobbled street of old houses with lit shop windows goes back out of focus. -subway,city,rain,market,alley,night,square,tokyo,neon
B lights = Behind, the lamps and windows of the street are soft round spots of yellow light. +night,evening
L evening side = Warm late sun comes along the street from the left and lights face, hands and instrument. -subway
L street lamp = A street lamp above on the left lights face, hands and instrument warm, the rest of the street blue. +night,evening
V three-quarter = Full figure from a few steps away at seated height, 50 mm, soft background, warm wood and stone colours

beast-dog-plays | deed | play, playing, playful & #dog, #puppy & #dog, #puppy, #animal & #animal & #animal & #animal | @ grass, garden, park, meadow, beach, lawn, yard, field
D run = $The {bounds|bound} toward us, both front paws off the ground, ears flying back, mouth open and tongue out. -ball,stick,frisbee,toy,rope,bubbles,butterfly,many,two,kitten,cat,child,children,kids,water,leaves
D ball = $The {leaps|leap} with all four paws off the ground, mouth open, eyes fixed on the ball just in front of the nose. +ball -many,two,child,children,kids
D stick = $The {trots|trot} toward us with the stick held across the mouth, head high, tail up. +stick -many,two
D frisbee = $The {hangs|hang} stretched in mid air, jaws just closing on the disc. +frisbee -many,two
D water = $The {bounds|bound} through shallow water toward us, drops bursting up round legs and chest. +water,lake,river,sea,ocean,waves -many,two,ball
D together = One has its front down and tail up, the other leaps over it with ears flying. +two,many
D eyes = The eyes are bright and fixed on us, the tail up. -ball,frisbee,many,two,stick,child,children,kids
O grass = Short green grass bends under the paws, with a few daisies. +grass,garden,park,meadow,lawn,yard,field -snow,autumn,leaves,beach
O sand = Wet sand sprays up behind the paws. +beach,sand,seaside
B soft green = Behind, grass and trees are soft and green. -snow,leaves,background,beach,sea,room,indoors,house,sofa,bed,autumn,city,street
B sea = Behind, small white waves run along the shore. +beach,seaside
L warm side = Warm sun from the left lights the edge of ears and back. -room,indoors,house,snow
L late = The low golden sun from behind rims ears and back. +sunset,golden,evening
V low = From the ground at the dog's eye height, 85 mm, fast shutter, soft background, clear colours

beast-cat-sill | deed | windowsill, window sill, sill, window ledge, window & #cat, #kitten & sleep, sleeping, asleep, nap, napping, sit, sitting, lie, lying, curled up, rest, look, looking, watch, watching, on, by, at & #cat, #kitten & #cat, #kitten, #animal & #animal & #animal & #animal | @ room, living room, bedroom, house, home, windowsill, kitchen, apartment
D asleep = $The {lies|lie} curled up asleep on the broad white sill, chin on the front paws, tail round the body, eyes closed. +sleep,sleeping,asleep,nap,napping
D sits = $The {sits|sit} upright on the broad white sill, paws together, tail hanging over the edge. -sleep,sleeping,asleep,nap,napping,lie,lying,rest,curled,airplane,plane
D lies = $The {lies|lie} stretched out along the broad white sill, head up, one paw hanging over the edge. +lie,lying,rest -sleep,sleeping,asleep,nap,napping
D looks out = The head is turned to the glass, ears forward, the eyes following something outside. -sleep,sleeping,asleep,nap,napping,rain,rainy,camera
D looks at rain = The head is turned to the glass, ears forward, the eyes on the running drops. +rain,rainy -sleep,sleeping,asleep,nap,napping
O drops = Raindrops cover the window pane and run down it, and the trees outside are a soft grey-green blur. +rain,rainy
O snow = Snowflakes drift down outside the pane, and the roofs beyond are white. +snow,snowy,winter,snowing
N pot = A small green plant in a clay pot stands beside it on the sill. -many,flower,flowers,plant,plants,book
B garden = Outside, the green trees of a garden are soft and out of focus. -rain,rainy,snow,snowy,winter,city,night,sea,autumn,street,snowing
L window = Soft daylight from the window lies along back and ears, and the room is in warm shade.
L grey = Soft grey daylight from the window lies along back and ears, and the room is in warm shade. +rain,rainy,overcast
L sun = Warm sun through the window lies along back and ears. +sun,sunny,sunlight,morning,afternoon,sunset,golden
L night = A lamp in the room lights the fur warm, and the pane behind is dark blue. +night,evening
V sill height = From the room at the height of the sill, close, 50 mm, window and whole cat in the picture, calm colours
`;
