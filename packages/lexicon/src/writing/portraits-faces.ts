/** How families and crowds, brides, faces and hands look. The form of the rows: `passages.ts`. */
export const FACE_PORTRAITS = `
couple | couple, lovers, two people
F *two coats = One wears a camel coat and the other a dark blue one, with scarves of the same red wool. -summer,beach,wedding,gown,tuxedo,dancing,kitchen
F dark hair and fair hair = One has short dark hair and a trimmed beard; the other is a little shorter, with wavy auburn hair. -old,elderly,bald
F *summer clothes = One wears a white linen shirt and the other a light blue summer dress. +summer,beach -wedding
P foreheads together = $The {stand|stand} forehead to forehead with closed eyes, holding hands between them.
P arms round each other = $The {stand|stand} close with their arms round each other’s waists and {smile|smile}.
P slow dance at home = $The {dance|dance} close together, one hand in the other’s, cheek against cheek, both smiling with eyes closed. +dancing,waltzing
P twirl under the arm = One lifts an arm and the other turns under it, laughing, hair swinging out. +dancing,waltzing
P kiss = $The {kiss|kiss} with closed eyes, one hand on a cheek and the other at the waist. +kissing,kiss
P under one umbrella = $The {walk|walk} close together under one umbrella, shoulders touching and hands joined on the handle. +umbrella,rain
P walking hand in hand = $The {walk|walk} hand in hand, one half a step ahead and looking back at the other with a smile. +walking,strolling
P laughing together = $The {lean|lean} against each other and {laugh|laugh}, one with a hand over the eyes. +laughing
P across the table = $The {sit|sit} across a small table with two cups, hands touching in the middle, looking at each other. +coffee,tea,dinner,table
P arguing = One talks with a raised hand and an angry face; the other looks away with crossed arms. +arguing,quarrelling,fighting
P on the sofa = $The {sit|sit} close together on the sofa under one blanket, one head on the other’s shoulder and a bowl of popcorn between them. +sofa,couch,film,movie
P side by side on a bench = $The {sit|sit} close on the bench, one arm along the backrest behind the other’s shoulders. +bench,sitting -sofa,couch,bed
M pairs = One pair walks hand in hand, another stands kissing, and the third shares a blanket. +couples,couple,many
S gloved hands = Their gloved hands are joined. +winter,snow,cold
S matching rings = Thin gold wedding rings show on both their hands. +married,elderly,old,wedding
G the faces; the hair; the joined hands; the shoulders

family | family, parents, relatives
F three generations = Grandparents with white hair, a bearded father, a mother with a dark ponytail and two small children make up $the. -portrait
F *bright everyday clothes = The father wears a blue shirt, the mother a yellow dress, and the children striped T-shirts. -winter,snow
P arms round each other = $The {stand|stand} close together with arms round each other’s shoulders, all smiling, the youngest held on one hip.
P walking in a line = $The {walk|walk} side by side holding hands, the youngest swung up between the parents.
P dinner round the table = $The {sit|sit} round the table passing a large bowl, one pouring water, the children laughing. +dinner,eating,table,meal,breakfast
P barefoot in the shallows = Barefoot with rolled-up trousers, $the {run|run} through the shallow water hand in hand. +beach,sea
P close on the sofa = $The {sit|sit} squeezed together on one sofa under a blanket, the smallest child in the middle. +reading,sofa,film,movie,couch
P sledge in the snow = In thick coats and knitted hats, $the {pull|pull} a wooden sledge with the youngest sitting on it. +snow,winter
P picnic on a blanket = $The {sit|sit} on a checked blanket with a wicker basket, bread, strawberries and a bottle of juice. +picnic
M two families = One family carries a cool box and towels, another pushes a pram; the children have already run ahead. +many,families,family
S toy in the youngest hand = The youngest child holds a small stuffed bear by one arm.
G the face; the tops of the heads; the hands; the hair

sisters | sister, sisters, twins, siblings, best friends, friends, friend
F dark hair in two lengths = One has long dark hair and the other a short bob; both have the same wide smile. -friends,friend,brothers,brother
F *denim and knitwear = One wears a denim jacket and a white T-shirt, the other a mustard sweater and black jeans. -summer,beach,gown
P arm in arm = $The {walk|walk} arm in arm with their heads close together, smiling.
P head on a shoulder = One rests the head on the other’s shoulder and both look ahead. -portrait
P laughing together = $The {laugh|laugh} with closed eyes, holding on to each other’s arms. +laughing
P squeezed under one umbrella = $The {hurry|hurry} along under one small umbrella, pressed together and laughing. +umbrella,rain
P sitting side by side = $The {sit|sit} side by side with stretched-out legs, sharing a bag of chips. +sitting
P dancing with raised arms = $The {dance|dance} facing each other with raised arms and open smiles. +dancing
P ice cream cones = Each holds an ice cream cone, one strawberry and one chocolate. +ice-cream,cones,cone
M circle of friends = $The stand in a circle with arms round each other’s shoulders, laughing.
M *matching pair = Both wear striped shirts, one in red and white, the other in blue and white. +two,twins,twin,pair
S matching bracelets = Both wear the same woven bracelet in red and blue. -winter,snow
G the face; the linked arms; the hair

bride | bride
F *white lace dress = $The {wears|wear} a white lace dress with a long train and a thin veil. -red,indian
F *red and gold sari = $The {wears|wear} a red sari with gold embroidery, gold earrings and red patterns on the hands. +indian,hindu
F dark hair pinned up = $The {has|have} dark hair pinned up with small white flowers. -blonde
P bouquet in both hands = $The {holds|hold} a bouquet of white and pink roses in both hands and {looks|look} down at it.
P looking back over the shoulder = $The {looks|look} back over one shoulder, the train spread out behind.
P laughing under the veil = $The {laughs|laugh} with closed eyes, the veil blowing to one side. +laughing,wind
P throwing the bouquet = $The {throws|throw} the bouquet backwards over one shoulder. +throwing,bouquet
P dancing barefoot = $The {dances|dance} with the skirt gathered in one hand. +dancing
P getting ready = $The {looks|look} into the mirror and {fastens|fasten} an earring. +mirror,preparing
M brides = One wears lace, one satin and one a short dress with a wide veil.
S pearl buttons = A row of pearl buttons runs down the back of the dress.
G the face; the veil; the dress; the hands

wedding-couple | wedding couple, bride and groom, newlyweds
F *white dress and dark suit = A white lace dress and a long veil beside a dark blue suit with a white flower: $the {stand|stand} close together.
P foreheads together = $The {stand|stand} forehead to forehead with closed eyes, the veil over both.
P walking hand in hand = $The {walk|walk} hand in hand and {laugh|laugh}, rose petals in the air. +walking,leaving
P first dance = $The {dance|dance} close together, his hand on her back and her dress turning. +dancing
P kiss = $The {kiss|kiss} with closed eyes, the bouquet behind his neck. +kissing
P cutting the cake = Hands on the same knife, $the {cut|cut} a white cake. +cake,cutting
M couples = Each pair holds hands, the dresses white, cream and pale pink.
S petals = Pink rose petals lie on their shoulders and hair. -indoors
G the faces; the veil; the white dress; the joined hands

crowd | crowd, people, audience, tourists, spectators
F many coats = Coats and hats in red, navy, grey and yellow make up $the. -summer,beach
F *summer clothes = T-shirts, dresses and sun hats in every colour make up $the. +summer,beach
P facing the same way = $The {stands|stand} close together, all looking the same way.
P streaming past = $The {streams|stream} past in both directions, some blurred. +walking,rushing,crossing,street
P arms in the air = $The {raises|raise} both arms and {cheers|cheer}, hands lit by the stage. +concert,cheering,festival,stadium
P phones held up = Hundreds of phone screens glow above $the. +concert,night,phones,phone
P umbrellas = Black, red and yellow umbrellas cover $the. +rain
P applause = $The {stands|stand} and {claps|clap}, smiling. +applause,theatre,theater
M faces in the crowd = A man with a red hat, a girl on her father’s shoulders and an old woman with glasses stand out.
S child on shoulders = A small child sits on somebody’s shoulders with a red balloon. -rain,night
G the nearest shoulders; the raised hands; the heads; the hats

portrait-face | face, head
F brown eyes and freckles = $The {has|have} brown eyes, thick eyebrows, a straight nose and light freckles.
F strong jaw = $The {has|have} a strong jaw, full lips and clear skin with visible pores.
F deep wrinkles = Deep wrinkles run across $the and gather round the eyes. +old,elderly
P straight at the viewer = $The {looks|look} straight at us with a calm expression.
P three-quarter turn = $The {is|are} turned three quarters to one side, eyes on us.
P profile = $The {is|are} seen in clean profile, chin slightly raised. +profile
P smile = $The {smiles|smile} with closed lips, small lines at the eyes. +smiling
P tears = A single tear runs down the cheek of $the. +crying,sad
M faces = One looks at us, one to the side and one down.
S loose strand = A loose strand of hair falls across the forehead.
G the nose; the cheeks; the lips; the eyebrows

eye | eye, eyes, green eyes, blue eyes
F *green iris = A green iris with a golden ring round the pupil fills the middle of $the. -blue,brown
F long lashes = Long dark lashes frame $the, and fine lines show in the skin below.
P reflection in the pupil = A small bright window is reflected in the pupil of $the.
P wide open = $The {is|are} wide open under a dark eyebrow.
P closed lid = $The {is|are} closed, lashes resting on the cheek. +closed,sleeping
P tear = A tear hangs on the lower lashes of $the. +crying,tear,tears
M pair = Both look straight ahead under dark eyebrows.
M many = Eyes of green, brown and blue look in different directions. -two,pair
S red veins = A few fine red veins show in the white.
G the iris; the lashes; the lower lid

hands | hand, hands, fingers, palm, fist
F wrinkled and strong = $The {is|are} wrinkled and strong, with short clean nails and visible veins. +old,grandmother,grandfather
F slim fingers = $The {has|have} slim fingers and short clean nails. -old,grandmother,grandfather
F rough and tanned = $The {has|have} rough, tanned skin and a thin white scar. +farmer,worker,fisherman,worn
P cupped together = $The {is|are} cupped together, palms up.
P resting = $The {rests|rest} one on top of the other.
P holding gently = $The {closes|close} gently round it, thumbs on top. +holding
P kneading = $The {presses|press} into soft dough, flour between the fingers. +kneading,dough
P playing the keys = $The {lies|lie} spread on white piano keys. +piano,playing
P reaching out = $The {reaches|reach} out with spread fingers. +reaching
M joined hands = One old, one young, the fingers are interlaced. -two
M two hands touching = The fingertips of both just touch. +two,pair
S silver ring = A thin silver ring shines on one finger.
G the knuckles; the nails; the fingertips

lips | lips, mouth, smile
F *red lips = $The {is|are} painted a deep glossy red, with a clear bow in the upper one. -blue,black
F natural and soft = $The {has|have} a soft natural pink and fine vertical lines.
P slightly parted = $The {is|are} slightly parted, white teeth showing.
P closed smile = $The {is|are} closed in a small smile.
P kiss = $The {is|are} pursed as for a kiss. +kissing,kiss
P biting = Teeth press lightly into the lower part of $the. +biting
M mouths = One laughs, one is closed and one bites the lower lip.
S small mole = A small dark mole sits just above the corner of the mouth.
G the lower lip; the upper lip; the teeth

toddler | toddler, toddlers
F round cheeks = $The {has|have} round cheeks, fine hair and tiny white teeth.
F *blue overalls = $The {wears|wear} soft blue overalls, a striped shirt and tiny sneakers.
P wobbly stand = $The {stands|stand} on wobbly legs with both arms out.
P sitting on the floor = $The {sits|sit} on the floor with legs spread, looking up.
P messy meal = $The {eats|eat} with both hands, food round the mouth and on the cheeks. +eating
P first steps = $The {takes|take} a wobbly step with raised arms and a wide smile. +walking,steps,step
P asleep = $The {sleeps|sleep} on the stomach with one arm round a stuffed rabbit. +sleeping,asleep,napping
P chasing = $The {runs|run} with short steps and both arms stretched out. +running,chasing
M two = $The sit side by side on the floor, one reaching for the other’s toy.
S tiny shoes = The straps of $his tiny shoes are done up on the wrong side. -barefoot,beach
G the face; the fine hair; the hands

teenager | teenager, teenagers, teen, teens, adolescent
F *hoodie and jeans = $The {wears|wear} a grey hooded sweater, torn jeans and white sneakers. -summer,beach
F lanky = $The {is|are} lanky, with messy hair falling over one eye.
P slouching = $The {stands|stand} slouched with both hands in the pocket of the hooded sweater.
P headphones round the neck = $The {looks|look} to the side, large headphones round the neck.
P phone in both hands = $The {looks|look} down at a phone held in both hands. +phone,texting,scrolling
P on the bed = $The {lies|lie} on the stomach with the feet in the air. +bed,lying
P low over the board = Knees bent and arms out for balance, $the {rides|ride} low over the board. +skateboarding -holding,carrying
M *mixed group = One wears a red cap, one a denim jacket with patches, one a black hooded sweater.
M *boy and girl = A lanky boy wears a grey T-shirt, a girl with a dark ponytail denim overalls. +two,pair -boys,boy,girls,girl
S wristbands = Coloured wristbands are stacked at $his wrist.
G the face; the hair; the hands
`;
