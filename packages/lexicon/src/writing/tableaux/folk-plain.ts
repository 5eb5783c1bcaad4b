/** The plainest people that are typed: readers outdoors, street music, knights and dragons. The form: `tableaux.ts`. */
export const FOLK_PLAIN_TABLEAUX = `
folk-read-tree | deed | read, reading, read book, reading under, read under & under tree, under trees, under oak, under cherry tree, under apple tree, under willow, beneath tree, beneath oak, against tree, tree, trees, oak, cherry tree, apple tree, willow, maple & #person & #person & #person | @ park, garden, meadow, forest, hill, field, grass
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
D two = They sit side by side on a low stone step, instruments on their thighs, hands on the strings, smiling at one another. +guitar,ukulele +two,couple,friends
D face = The head is tilted to the instrument, eyes lowered, with an easy smile. -two,couple,friends,saxophone,trumpet,sing,singing,crying,sad
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
D asleep = $The {lies|lie} curled up asleep on the broad white sill, chin on the front paws, tail laid round the body, eyes closed. +sleep,sleeping,asleep,nap,napping
D sits = $The {sits|sit} upright on the broad white sill, front paws together, tail hanging over the edge. -sleep,sleeping,asleep,nap,napping,lie,lying,rest,curled,airplane,plane
D lies = $The {lies|lie} stretched out along the broad white sill, head up, one paw hanging over the edge. +lie,lying,rest -sleep,sleeping,asleep,nap,napping
D ear = One ear is turned a little to the side, and the long white whiskers stand out against the dark of the room. +sleep,sleeping,asleep,nap,napping
D look out together = Both heads are turned to the glass, ears forward. +many -sleep,sleeping,asleep,nap,napping,camera
D looks out = The head is turned to the glass, ears forward, the eyes following something outside. -many,sleep,sleeping,asleep,nap,napping,rain,rainy,camera
D looks at rain = The head is turned to the glass, ears forward, the eyes on the running drops. +rain,rainy -sleep,sleeping,asleep,nap,napping
O fur = The short fur lies smooth over shoulder and flank, single hairs lit along the outline. -hairless,persian,long
O drops = Raindrops cover the window pane and run down it, and the trees outside are a soft grey-green blur. +rain,rainy -night,evening
O drops at night = Raindrops cover the dark window pane, and the lamps outside are soft round spots in it. +rain,rainy +night,evening
O snow = Snowflakes drift down outside the pane, and the roofs beyond are white. +snow,snowy,winter,snowing
O curtain = A thin white curtain hangs drawn to one side, its folds half lit. -rain,rainy,snow,snowy,night
N pot = A small green plant in a clay pot stands at the other end of the sill. -flower,flowers,plant,plants,book
B garden = Outside, the green trees of a garden are soft and out of focus. -rain,rainy,snow,snowy,winter,city,night,sea,autumn,street,snowing
L window = Soft daylight from the window lies along back and ears, and the room is in warm shade.
L night = A lamp in the room lights the fur warm, and the pane behind is dark blue. +night,evening
L grey = Soft grey daylight from the window lies along back and ears, and the room is in warm shade. +rain,rainy,overcast -night,evening
L sun = Warm sun through the window lies along back and ears. +sun,sunny,sunlight,morning,afternoon,sunset,golden
V sill height = From the room at the height of the sill, close, 50 mm, window and whole cat in the picture, calm colours

folk-dances | deed | dance, dancing, dances, twirl, twirling, spin, spinning & dress, skirt, gown, alone, barefoot, flamenco, happily, joyfully, #person & #person & #person & #person | @ hall, stage, studio, street, room, meadow, beach
D turns = $The {dances|dance} in mid turn on one foot, one arm raised over the head and the other out to the side, skirt flying out in a wide circle. +woman,girl,lady,dancer,princess,dress,skirt,gown -man,boy,men,flamenco,ballet,many,couple
D flamenco = $The {dances|dance} with back arched, both arms curved over the head, one heel lifted and the frilled skirt swept to the side. +flamenco -man,men,many
D mid step = $The {dances|dance} in mid step, one knee raised, both arms swung out, jacket flying open. +man,boy,guy -many,couple,ballet
D several = They dance close together, arms raised and hair and clothes swinging with the step. +many,friends,people,group
D face = The head is thrown back a little, eyes half closed, lips parted in a smile. -mask,sad,crying,many
D hair = Long dark hair flies out with the turn. +woman,girl,lady,dress,skirt -hair,haired,blonde,redhead,bald,short,bun,braids,many,little,hijab
O *satin = The skirt is of light cloth in many folds, and the light shines through its edge. +dress,skirt,gown -many
B dark hall = Behind is a plain dark hall with a polished wooden floor, softly mirrored round the feet. -street,beach,meadow,field,forest,garden,park,rain,kitchen,room,stage,club,sea,city,rooftop,snow,sunset,outdoors,desert,background,bar,party,lake,castle
L warm side = One warm lamp from the upper left lights face, arms and the flying cloth. -street,beach,meadow,field,forest,garden,park,rain,sea,city,rooftop,snow,sunset,outdoors,desert,lake
L low sun = Low warm sun from behind rims hair, arms and the flying cloth. +street,beach,meadow,field,forest,garden,park,sea,city,rooftop,sunset,outdoors,desert,lake -night,rain
V whole = Whole figure with the feet, eye height, 50 mm, sharp face and a little blur in the moving cloth

folk-fairy-wood | deed | fairy, pixie, fairies, nymph, fairy queen, fairy princess, forest fairy, fairy girl, fairy woman, dryad & forest, woods, glade, garden, flowers, meadow, woodland, enchanted forest, magical forest, fairy forest, in forest & #fairy, #fantasy, #person & #fairy, #fantasy, #person & #fantasy, #person & #person, #fantasy | @ forest, glade, garden, meadow, woods
D stands = $The {stands|stand} barefoot on a mossy stone, great clear wings spread behind the shoulders, one hand held out with a small gold light above the palm. -sitting,sit,fly,flying,sleep,sleeping,mushroom,flower,tiny,little,small,many,dance,dancing
D sits = $The {sits|sit} with knees together on a mossy stone, great clear wings folded behind the shoulders. +sitting,sit -mushroom,flower,tiny,little,small
D tiny = No bigger than a hand, $the {sits|sit} on the edge of a red mushroom cap, knees together, clear wings spread behind. +mushroom,tiny,little,small -fly,flying,sleep,sleeping
D flies = $The {hovers|hover} in the air with toes pointed and arms out, clear wings blurred at the tips. +fly,flying
D wings = The wings are thin as a dragonfly's, with fine dark veins and a sheen of pink and pale green. -sleep,black,butterfly
D face = The face is fine and bright, with large eyes, pointed ears in the hair and a closed smile. -many,evil,dark,crying
W *petal dress = with long wavy red-blonde hair and small flowers in it; in a dress of overlapping pale pink petals -many,hair,haired,blonde,redhead,dress,gown,male,boy,king,prince,dark,armor
B ferns = Behind, ferns and old mossy trunks melt into soft green. -garden,meadow,snow,winter,cave
B flowers = Behind, tall flowers melt into soft colour. +garden,meadow
L from behind = Soft sun from behind on the right shines through the wings and edges the hair.
L night = Blue moonlight from behind shines through the wings, and the small gold light warms the face. +night,moonlight,moon
V whole = Whole figure at eye height, 85 mm, soft background, moss green, rose and gold

folk-viking-face | thing | viking, vikings, norseman, bearded viking, viking warrior & portrait, face, headshot, close-up, closeup, bearded, beard | @ any
D looks = $The {looks|look} straight at us, head a little lowered, pale eyes steady under thick brows. -profile,laughing,shouting
D scar = A thin white scar runs through one eyebrow, and the cheeks are red from wind. -woman,female
D braids = The hair is shaved at the sides and bound back in thick plaits. -bald,helmet,hood
W *wolf pelt = in grey wool with a wolf pelt over the shoulders -armor,armour,shirtless
B fjord = Behind, a grey fjord under low cloud is far out of focus. -forest,battle,fire,snow,dark,black,plain
L cold = Cold soft light from the left models brow, cheek and beard; the far side is dark.
V near = Head and shoulders at eye height, 85 mm, eyes sharp, slate, wool and skin

folk-fish-lesson | deed | teach to fish, teaching to fish, teaches to fish, show how to fish, learn to fish, fishing lesson & father, dad, daddy, grandfather, grandpa, grandad, mother, mom, mum, uncle, man & son, daughter, grandson, granddaughter, boy, girl, child, kid, kids, grandchildren, children & #person & #person & #person | @ lake, river, pond, pier, dock, shore, boat, stream
D side by side = They sit side by side on the end of a wooden jetty, feet hanging over the water, the grown-up's hands round the child's on one fishing rod. -boat,stand,standing,kids,children,river,stream,ice
D standing = They stand side by side at the water's edge, the grown-up's hands round the child's on one fishing rod. +stand,standing,river,stream -boat
D in the boat = They sit facing one another in a small wooden rowing boat, the rod held out over the side in the child's hands. +boat
D faces = The child stares at the float with open mouth; the grown-up smiles down at the child.
O old wear = The grandfather has white hair under a flat cap and wears a checked shirt and braces. +grandfather,grandpa,grandad
O father's wear = The father has short dark hair and wears an olive shirt with rolled sleeves. +father,dad,daddy
O child's wear = The child wears a red T-shirt, shorts and a straw hat. -winter,snow,ice
O float = The line goes down to a red and white float on the still water. -ice
B far shore = Behind, green trees on the far shore are mirrored in the water. -sea,ocean,ice,winter
L early = Warm low sun from the left lies on faces and shoulders and glitters on the water.
V behind the shoulder = Three-quarter view from the side at seated height, both figures whole, 50 mm, soft background, greens and warm light

folk-family-ball | deed | play, playing, kick, kicking & soccer, football, ball, catch, baseball, basketball & father, dad, daddy, mother, mom, mum, grandfather, grandpa & son, daughter, boy, girl, kids, children, grandson, granddaughter, child & #person & #person & #person | @ park, garden, lawn, beach, yard, field
D kick = The child swings a foot at the ball with both arms out, and the grown-up runs up with bent knees to meet it, both laughing. +soccer,football,kick,kicking -american
D throw = The child reaches up with both hands for the ball in the air, and the grown-up, a few steps away, has just thrown it, both laughing. +ball,catch,baseball,basketball -soccer,football,kick,kicking
O father's wear = The father has short dark hair and wears a grey T-shirt and jeans. +father,dad,daddy
O mother's wear = The mother has dark hair in a ponytail and wears a white T-shirt and jeans. +mother,mom,mum
O boy's wear = The boy has tousled brown hair and wears a red T-shirt and blue shorts. +son,boy,grandson
O girl's wear = The girl has brown hair in a ponytail and wears a yellow T-shirt and blue shorts. +daughter,girl,granddaughter
B lawn = Behind, green lawn and trees are soft and out of focus. -beach,street,sea,snow,winter,autumn,sunset
B sea = Behind, small waves run up the sand. +beach
L low sun = Warm late sun from behind rims hair and shoulders and throws long shadows over the ground.
V low = Both figures whole, from low at the side, 85 mm, fast shutter, fresh clear colours

folk-family-bakes | deed | bake, baking & cookies, biscuits, cake, gingerbread, bread, pie, cupcakes, muffins, pizza & #many & #person & #person & #person | @ kitchen
D round the table = Parents and children stand close round the kitchen table in aprons, sleeves rolled up, flour on hands and cheeks, all laughing. +family,families
D friends = They stand close round the kitchen table in aprons, sleeves rolled up, flour on hands and cheeks, all laughing. -family,families
D hands = The smallest presses a round cutter into the dough; beside it a rolling pin goes over the next sheet. +family,families +cookies,biscuits,gingerbread
D bowl = The smallest stirs a big bowl of batter with both hands on the spoon; an egg is just being cracked beside it. +family,families +cake,cupcakes,muffins
D bowl of friends = One stirs a big bowl of batter with a wooden spoon, another cracks an egg on its rim. +cake,cupcakes,muffins -family,families
O cookies = Round cookies lie ready on a dark tray, and white flour covers the wooden table. +cookies,biscuits -christmas
O christmas cookies = Stars, trees and hearts of pale dough lie ready on a dark tray, and white flour covers the wooden table. +christmas
B kitchen = Behind, pale kitchen shelves with jars and plates are out of focus. -christmas
B lights = Behind, a string of small warm lights hangs along the kitchen shelves, out of focus. +christmas
L window = Warm light from a window on the left lies on faces, hands and flour. -night,evening
V table height = Half figures across the table at its height, 35 mm, soft background, warm cream and wood colours

folk-dress-out | deed | in dress, in a dress, red dress, white dress, black dress, blue dress, green dress, yellow dress, pink dress, gold dress, long dress, summer dress, evening gown, gown, flowing dress & forest, woods, garden, meadow, beach, cliff, paris, rome, venice, desert, snow, lake, mountains, mountain, rose garden, castle, ruins, park, balcony, rooftop, terrace, bridge & #person & #person & woman, girl, lady, model, young woman & #person | @ forest, garden, beach, cliff, desert, mountain, snow, lake, castle, park, balcony, rooftop
D stands = $The {stands|stand} turned a little to one side, weight on one foot, and {looks|look} back at us over the shoulder. -sit,sitting,walk,walking,run,running,lie,lying,dance,dancing,back,portrait,lean,leaning,little
D little = $The {stands|stand} facing us with both hands on the skirt, head tilted, smiling. +little -sit,sitting,walk,walking,run,running,lie,lying,dance,dancing,back
D sits = $The {sits|sit} with legs to one side, one hand on the ground, and {looks|look} calmly at us. +sit,sitting
D walks = $The {walks|walk} toward us, one hand lifting the skirt a little at the side. +walk,walking
D runs = $The {runs|run} with both hands holding up the skirt, laughing. +run,running
D hair = Long dark brown hair falls in soft waves over one shoulder; the eyes are calm, the lips closed with a hint of a smile. -hair,haired,blonde,blond,redhead,ginger,bald,afro,braids,bun,ponytail,hat,hijab,veil,sunglasses,mask,laughing,smiling,short,asian,japanese,chinese,korean,indian,black,african,old,elderly,little,back,run,running
D blonde hair = Long blonde hair falls in soft waves over one shoulder; the eyes are calm, the lips closed with a hint of a smile. +blonde,blond -hair,short,bun,hat,veil,sunglasses,mask,little,back
D plaits = Two brown plaits lie over the shoulders, the eyes are large and bright. +little -hair,haired,blonde,blond,redhead,curly,black,asian,hat
D calm face = The eyes are calm and rest on us, the lips closed with a hint of a smile. +hair,redhead,asian,japanese,chinese,korean,indian,black,african -sunglasses,mask,laughing,smiling,little,back
O cloth = The dress is close at the waist and falls from there in long soft folds. -short,mini,little,bikini
B forest = Behind, tall mossy trunks and ferns melt into soft green. +forest,woods -snow,winter,autumn
B garden = Behind, flowering bushes and green lawn are soft and out of focus. +garden,park,meadow -snow,winter,autumn
B beach = Behind, small waves run up pale sand. +beach
B cliff = Behind and below, the sea goes out to a clear horizon. +cliff
B balcony = Behind, an iron rail and the house fronts across the street are out of focus. +balcony
B paris = Behind, cream stone houses with iron balconies and grey roofs are out of focus. +paris
L soft = Soft sun from the left lies on face, shoulder and the folds of the dress. -room
L soft day = Soft sun from the left lies on face, shoulder and the folds of the dress. +day,morning,afternoon,sunny,summer,spring
L gold = The low golden sun from behind rims hair and dress. +sunset,golden
L evening = The lamps round about light face and dress warm, the rest is deep blue. +night,evening,dusk
V full = Full figure at eye height, 85 mm, soft background, the dress the one strong colour

folk-cook-together | deed | cook, cooking, make, making, prepare & grandma, grandmother, granny, nana, grandfather, grandpa, mother, mum, mom, father, dad & son, daughter, boy, girl, child, kid, kids, children, grandson, granddaughter, grandchildren & #person & #person & #person | @ kitchen
D mother = The mother, dark hair in a loose knot and a linen apron over a striped shirt, stirs a pot on the stove and smiles down. +mother,mum,mom
D grandmother = The grandmother, white hair pinned up and a flowered apron over a blue blouse, stirs a pot on the stove and smiles down. +grandma,grandmother,granny,nana
D father = The father, sleeves rolled up under a dark blue apron, stirs a pot on the stove and smiles down. +father,dad,daddy
D grandfather = The grandfather, with white hair and a striped apron over a checked shirt, stirs a pot on the stove and smiles down. +grandfather,grandpa,grandad
D boy = The boy, with tousled brown hair and a green T-shirt, stands on a wooden stool beside and drops cut vegetables into the pot with both hands. +son,boy,grandson
D girl = The girl, with brown plaits and a yellow T-shirt, stands on a wooden stool beside and drops cut vegetables into the pot with both hands. +daughter,girl,granddaughter
D children = The children stand on wooden stools beside and drop cut vegetables into the pot. +child,kid,kids,children,grandchildren
N board = On the board lie carrots, green herbs and a half-cut onion. -pizza,pasta,pancakes,pancake,dumplings,salad,sushi,soup
B kitchen = Behind, a kitchen shelf with jars and plates is out of focus.
L window = Warm light from a window on the left lies on both faces and shines through the steam. -night,evening
L lamp = A warm lamp over the stove lights both faces and the steam. +night,evening
V across = Half figures from across the stove at the child's eye height, 50 mm, soft background, warm colours
`;
