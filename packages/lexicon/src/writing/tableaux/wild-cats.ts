/** Cats at what cats do, on furniture, roofs and laps, and what they do to things. The form: `tableaux.ts`. */
export const WILD_CATS_TABLEAUX = `
wild-cat | deed | #cat, #tomcat, #tabby, #kitty, #moggy, #siamese, #persian, #calico, #housecat & #animal | @ windowsill, garden wall, house
D sits round its feet = $The {sits|sit} upright [with the tail laid exactly round the front paws/on narrow haunches, tail round the feet], [shoulders narrow, head turned to us as if called/head turned a quarter to us, one ear back].
D slit eyes = The pupils are narrow upright slits, and the whiskers stand forward.
D *tabby = $The {is|are} grey tabby with a dark M on the brow and white to the elbows. -siamese,persian,calico,tabby
O wall coping = Warm stone slabs with yellow lichen are under the paws. -house,home,indoor,sofa,bed,room
N fallen petal = Two rose petals lie on the stone, and one paw is lifted from a wet spot. -house,home,indoor,sofa,bed,room
B ivy = [Ivy and a slice of old brick wall/Ivy leaves and warm brick] close the view, quite soft. -house,home,indoor,sofa,bed,room
L side sun = [The early sun at one side/A low sun on the left/Sunlight along the wall] makes the irises glow and [each whisker white/picks out the whiskers].
L moonlit = The moon stands behind the left ear and outlines it; the pupils are wide and black. +night,moon
V level portrait = [Level portrait, 90 mm/At its own height, 100 mm/Close and level, 80 mm], [wide open, eyes sharp/focus on the nearer eye], muted greens and greys

wild-kitten | deed | #kitten, #kitty & #animal | @ rug, barn, basket
D wobbly stand = $The {stands|stand} with legs a little too far apart, tail straight up like a bristle, round head too heavy for the neck.
D open mouth = The mouth is open in a tiny cry, showing teeth like grains of rice.
D *grey fluff = The fluff is smoke grey with faint stripes, and the eyes are still blue.
D pile = One lies across another's face, and a third has fallen asleep halfway over the heap. +many
N loose end of red wool = A loose end of red wool lies between the paws. -barn,grass,garden
B pale cloth = Folds of pale cloth rise behind, out of focus. -barn,grass,garden
L soft left = Soft window light from the left shines through the ears and the down on the back.
V close and low = Close and low, macro, the nearest eye sharp, creamy pastels

wild-cat-sleep | deed | sleep, asleep, nap, doze, snooze, curled up, curl & #cat, #kitten | @ living room, bedroom, house, sofa
D ring = $The {lies|lie} rolled to a closed ring, tail over the nose, one paw pressed across the eyes against the light. -back,many
D chin up = A corner of white chin sticks up, and the mouth is nearly a smile.
D mixed heap = It is hard to tell which paw is whose; two tails hang down side by side. +many
D all out = $The {lies|lie} on the back with the hind legs apart and the front paws bent over the chest. +back
O fold in the wool = The wool throw beneath has been kneaded to a nest, its loops pulled out by claws. -book,books,keyboard,laptop,car,grass,roof
N glasses = A book lies face down beside, and on it a pair of reading glasses. -car,grass,roof,barn
B linen curtain = A linen curtain with sun behind it fills the back. -car,grass,roof,barn,street
L patch of sun = A patch of sun from the right has just reached the ears and sets the fur smoking bright at the rim.
L bedside lamp = A bedside lamp shines on the round back from the left, with the room brown behind. +night,evening
V from above at a slant = A little from above, close, 60 mm, soft creams and fur tones

wild-cat-window | deed | window, windowsill, window sill, sill & #cat, #kitten & look out, look, watch, stare, gaze, sit, sleep, wait, lie, at, by, in, on, out, through, behind, window | @ kitchen, living room, flat, apartment
D flank against the pane = The flank lies flat against the pane and makes a pale patch of fur. +sleep,asleep
D chin at the oval pane = $The {has|have} both forefeet on the rim of the small oval pane, nose against it, a round patch of breath on the plastic. +airplane,aeroplane,plane,jet,aircraft
D profile on the sill = $The {sits|sit} on the inner sill in profile, shoulder against the frame, one paw curled under the chest. -airplane,aeroplane,plane,jet,aircraft
D quivering jaw = The head follows something outside; the jaw quivers a little, as cats do at birds. -sleep,asleep,rain,night
O speckled window pane = A second, paler cat looks back from the glass. -open,airplane,aeroplane,plane,rain,rainy,sleep,asleep
O wing over cloud = Outside the white wing stretches over a floor of cloud, and ice stars sit in the lower edge of the pane. +airplane,aeroplane,plane
O open casement = The casement stands open, and the tail hangs out over the wall. +open
O drops on the pane = Raindrops cover the pane and run down it. +rain,rainy
N potted geranium = A potted geranium has been pushed to the edge, with earth on the saucer. -airplane,aeroplane,plane,train,car,bus
B wet roofs = Outside lie wet roofs and one lit window across the yard. -airplane,aeroplane,plane,car,bus,train,sea,forest,garden,beach
L cool light from the pane = Cool daylight from the pane draws the whole profile, and the fur facing the room is nearly black.
L coloured city lights = The lights of the town lie in coloured spots behind the dark outline. +night,city
V close profile = Close from within the room, 50 mm, quiet blues

wild-cat-box | deed | in a box, in the box, in a cardboard box, in a bowl, in a vase, in a sink, in the sink, in a glass, in a jar, in a pot, box, cardboard, carton, shoebox, parcel, amazon, package, jar, vase, bowl, glass, sink, pot, bucket, teapot, fishbowl, washing machine, drawer & #cat, #kitten & in, inside, into, out of, from, of, full of, peek, peeking, filled, fit, fitting, stuck | @ living room, kitchen, hall
D fits exactly = $The {has|have} let every part of the body down into it, folded paws, back and tail, until it is full to the corners.
D poured in = Fur is pressed flat along the walls like dough in a tin. -box,carton,cardboard,parcel,package,shoebox,drawer
D chin on the flap = The chin lies on the edge with an expression of ownership, eyes half closed. -jump
O cardboard bulges = The cardboard bulges at one seam, and a strip of tape hangs off. +box,carton,cardboard,parcel,package,shoebox,amazon
O white enamel curves round the body = White enamel curves round the body, and the tap drips a hand's breadth above the ear. +sink
N what was in it = Brown packing paper lies crumpled across the floor, and the new lamp stands by, of no interest. +box,carton,cardboard,parcel,package,amazon
B plain wall = Behind is a plain pale wall.
L soft window = Soft window light from the right rounds what sticks out of it.
V a little from above = From a little above, near, everything sharp, light neutral colours

wild-cat-knock | deed | knock, knocking, push off, pushing, shove, tip over, break, drop, swat & that: glass, cup, mug, vase, plant, pot, flowerpot, lamp, phone, ornament, plate, bottle, pen, books, clock, wine, milk & #cat, #kitten | @ kitchen, living room
D paw on the side of it = One straight foreleg rests on the side of $that, paw flat, and half of the base already stands over the edge. -many
D eyes at us = $The {looks|look} not at it but at us, steadily, ears forward. -many
D in the air = Heads lean over the edge to see it go. +many
O tilting = $That {leans|lean} by the width of a finger, and what is in it has begun to slant. -lamp,phone,clock,books,pen
N first victim = On the floor lie the pieces of an earlier one in a small puddle. -books,pen,phone
B shelf = Behind stand a shelf with gaps and a calendar. -garden
L hard side = Hard window light off the left side goes through the glass things and puts a long bright mark on the table.
V table edge = Exactly at the height of the table's edge, 50 mm, deadpan, clear kitchen colours

wild-cat-tree | deed | christmas tree, fir tree, baubles, ornaments, tinsel, xmas tree, decorated tree & #cat, #kitten, #dog, #puppy | @ living room
D in the branches = Head and paws look out between the branches halfway up, needles on the brow, pupils huge. +from-cat
D paw at the bauble = One paw has set a glass ball swinging. +from-cat
D sits below = $The {sits|sit} beneath the lowest branches with tinsel round the neck and {tries|try} to look like a present. +from-dog
O ball = In the red ball the whole room is reflected, bent, with the furry face in the middle.
O leaning trunk = The tree leans to the left, and the star at the top hangs by its wire.
N few thin shards = A few thin shards and a bitten paper angel lie among the parcels.
B sofa = A sofa with a folded blanket and a dark window fill the rest of the view.
L fairy lights = The small warm lights on the branches are all there is; each leaves a spark in the eyes.
V in among the needles = Close, into the branches, wide aperture, light spots round and soft, deep greens and reds

wild-cat-yarn | deed | play, chase, pounce, bat, catch & yarn, ball of yarn, wool, ball of wool, string, laser, toy mouse, toy, ball & #cat, #kitten & #animal, #cat | @ rug, living room, floor
D on its back = $The {lies|lie} on its back on a soft cream rug, holding the ball to its chest with both front paws while the hind feet push against it. -laser,chase,pounce
D pounces = $The {crouches|crouch} low on a soft cream rug, one front paw raised over the ball, ready to strike. +chase,pounce -laser
D four feet = All four feet are off the rug, the back bent, claws out at a red dot that has just moved. +laser
D eyes = The eyes are wide and round, the pupils large and black, ears turned a little to the side.
D *tabby = The fluffy coat is grey with dark stripes, chest and paws white. -orange,white,black,ginger,siamese,calico,grey,gray,tabby
O *red wool = The ball is of thick red wool, and its loose thread runs in long loops across the rug. +yarn,wool -blue,green,pink,yellow,purple,rainbow,colorful,colourful,laser
O wool = The loose thread of the ball runs in long loops across the rug. +blue,green,pink,yellow,purple,rainbow,colorful,colourful -laser
N basket = A wicker basket with more balls of wool stands at the side. +yarn,wool -laser
B room = Behind, the warm shapes of an armchair and a lamp are [out of focus/soft and blurred/only softly seen].
L warm = Soft afternoon light from the window on the right shines through the whiskers and the fluffy edge of the fur.
V on the rug = From the height of the rug, close, [85 mm/90 mm/75 mm] lens, face and paws sharp, cream, grey and red -blue,green,pink,yellow,purple,rainbow,colorful,colourful,laser,orange,white,black
V on the rug so = From the height of the rug, close, [85 mm/90 mm/75 mm] lens, face and paws sharp +blue,green,pink,yellow,purple,rainbow,colorful,colourful,laser,orange,white,black

wild-cat-hunt | deed | hunt, stalk, stalking, pounce, crouch, prowl, sneak up, creep, ambush, leap at & #cat, #kitten, #lion, #tiger, #leopard, #cheetah, #lynx, #puma, #panther, cougar, jaguar, caracal, cats | @ tall grass, savanna, forest edge, garden
D at the top of the bow = $The {hangs|hang} in the air in a high bow, front paws together, claws just out. +pounce,leap,jump
D belly to the ground = $The {creeps|creep} with belly to the ground, shoulder blades standing up higher than the head, one forefoot set down as if on eggs. -pounce,leap,jump
D eyes locked = The head is held in one line with the spine, and both eyes stay on one point that we cannot see.
O parted grass = Grass stems part at the chest and close again behind. -snow,roof,house,indoor
N tail tip = Only the last inch of the tail moves.
N single feather = A single feather lies on the ground. +bird,birds
B soft stems = Behind it are only soft upright strokes of grass. -snow,roof,house,indoor,jungle
L low raking = Low sun rakes across from the right; shadows of stems lie over face and flank.
L moon on the back = Moonlight lies along the shoulder blades and leaves the rest to guess. +night
V through the stems = At grass height through blurred stems, 300 mm, one eye in focus, dry golds and greens

wild-cat-mouse | deed | mouse, mice, rat & #cat, #kitten | @ kitchen, barn, pantry
D at full run = The mouse is a grey streak with its tail straight, and the paw comes down just where it was. +chase,catch,hunt
D nose to nose = $The {lies|lie} flat with chin on the floor, and a hand's breadth in front sits a mouse upright with its hands at its chest. -chase,catch,hunt
D whiskers forward = All whiskers point forward, and the hind feet tread for a grip. -sleep,friends
O between them = Between them lies a corner of cheese with a bite out of it.
B skirting board = The skirting board behind has an arched hole with gnawed edges.
N slumped flour sack = A slumped flour sack has a white trail running from one corner.
L one lantern = A low lamp from the right makes long shadows of ears on the wall.
V floor level = Floor level, close, both in focus, warm browns

wild-cat-roof | deed | roof, rooftop, rooftops, chimney, balcony, ledge, wall, fence & #cat, #kitten, cats | @ roof, town, city
D flat on warm tiles = Flat on its side on the warm tiles, $the {lets|let} one leg hang over the gutter. +sleep,lie
D tightrope walk = $The {walks|walk} along the ridge, each paw set before the other, tail up with a bent tip. -sit,sleep,lie,look,watch
D sits at the edge = $The {sits|sit} at the edge with the tail hanging down, ears turned to the street below. +sit,look,watch
O clay tiles = Clay tiles, mossy at the joints, run down to a bent tin gutter. -wall,fence,balcony
O posts = The boards under the paws are weathered silver, with a nail standing out. +fence
N crooked aerial = A crooked aerial with a piece of string caught on it leans beside. -fence,wall
B town of roofs = Behind it roofs step down to a church tower and a strip of [river/sea]. -fence,paris,tokyo
L low sun = Low evening sun from the left reddens tiles and fur alike.
L full moon = A full moon stands close behind and makes a black shape of it, with two lit windows below. +night,moon
V across the ridge = From the next roof, long lens, layers of roofs pressed together, terracotta and blue

wild-cat-lap | deed | lap, petting, stroke, stroking, purr, purring & #cat, #kitten, #woman, #man, #child, #person & cat, kitten, cats & lap, #woman, #man, #child, #person, stroke, petting | @ armchair, living room, window
D sunk in the lap = The cat has let itself go heavy in the lap, paws tucked, chin on a wrist, and a hand lies on its back with fingers spread in the fur.
D flattened ears = The ears go flat under the stroke and the eyes close with it.
O kneading = The front paws tread the wool of the lap, and small loops are pulled out.
W *cardigan = in a cable-knit cardigan
N cold tea = A cup of tea has gone cold out of reach on the arm of the chair.
B bookcase = Behind are a bookcase and the fringe of a lamp.
L lamp on the left = A shaded lamp from the left lights hand and fur, the rest falls off to brown.
V hands and cat = Close on hands and cat from the height of the armrest, the face above only just in, soft warm colours

wild-cat-shoulder | deed | shoulder, shoulders, on the head, head, on its back, on the back of, on top of, riding, ride, rides & #cat, #kitten, #monkey, #parrot, #owl, #bird, #mouse, #squirrel, #frog, #raccoon, #hamster, #lizard, #chicken & shoulder, shoulders, head, back, top, riding, ride, rides | @ any
D at home up there = $The {sits|sit} up there as on a branch, feet set wide, weight swinging a little with each step below. -bike,bicycle,train,bus,motorcycle,scooter,subway,skateboard
D in the saddle = $The {rides|ride} bolt upright, front feet on the bar, ears laid back by the wind. +bike,bicycle,motorcycle,scooter
D on the seat = $The {sits|sit} on the striped seat by the window like anybody going to work. +train,bus,subway
D looking ahead = The eyes look ahead over everything, quite calm.
D tail for balance = The tail hangs down behind as a counterweight.
O dented hair = What is below is ruffled where the feet hold on. +head,shoulder,shoulders,back
N glance up = From below two eyes roll up to see what goes on. +head,back
L soft day = Soft daylight from the front left, a light edge on both heads.
V half length = Half length at the rider's height, 85 mm, plain background, cheerful colours

wild-cat-fish | deed | fish, goldfish, goldfish bowl, fish bowl, fishbowl, aquarium, fish tank, pond, koi & #cat, #kitten | @ living room, kitchen, garden
D holding the tail = $The {has|have} a silver tail between the teeth and {looks|look} round for a quiet corner. +eat,steal
D face behind the bowl = $The {sits|sit} with nose against the glass, and through the water one eye is seen twice as large as the other. +bowl,fishbowl,aquarium,tank,goldfish
D paw over the water = One paw hangs above the surface, curled, waiting for the right moment. -eat,steal,fishing,rod,sushi
D rod between the knees = $The {sits|sit} upright on the edge with a rod in both paws, eyes on the float. +fishing,rod
O goldfish = The goldfish hangs in mid-water with open mouth, fins spread, and looks back. +bowl,fishbowl,aquarium,tank,goldfish
O red shapes = Below the surface red and white backs cross slowly under lily leaves. +pond,koi
N wet prints = Wet paw prints lead across the wood. -eat,steal
L through the water = Light from a window behind passes through the water and lays wavering bright lines on the face.
V eye to eye = Close at the level of the water, 100 mm, gold and clear blue-green

wild-cat-cafe | deed | cat cafe, lots of cats, many cats, cat lady, dozens, ten, hundred, twenty & cats | @ house, cafe, yard, street
D everywhere = They lie on every surface that will hold them: on chair backs, in the fruit bowl, along a radiator, two in one basket, and one on top of the door. -street,yard,roof,island,space,field
D all heads round = Nearly all heads have turned to the same side, at the sound of a tin.
D mixed coats = Black, ginger, tabby, white and tortoiseshell lie mixed like spilled laundry.
O one washing = One has a hind leg behind the ear and goes on washing.
N seven small dishes = Seven small dishes stand in a row on newspaper. -street,space
B faded striped wallpaper = Behind are faded striped wallpaper and a clock that has been chewed at the cord. -street,yard,roof,island,cafe,space,field
L one window = One tall window on the left lights them unevenly, and eyes shine in the corners.
V wide room = From the doorway, wide, everything sharp so that one can count, warm mixed colours

wild-cat-bath | deed | bath, bathtub, wash, wet, shower, tub, soaked & #cat, #kitten, #raccoon, #monkey, #capybara, #hedgehog, #rabbit, #elephant, #penguin, #duck, #owl | @ bathroom, hot spring
D furious and thin = $The {sits|sit} in a hand's depth of water with coat plastered down, ears back, mouth open in protest, all eyes and neck. +from-cat
D leaning back = $The {lies|lie} back against the sloping end with arms along the rim and a folded cloth on the brow. -from-cat,elephant
D foam hill = A hill of foam covers the rest, with two feet standing out at the far end. -from-cat
O claws grip the rim so = Claws grip the rim so that they have left eight short scratches in the enamel. +from-cat
N brush and duck = A nailbrush, a sponge and a rubber duck drift about.
B tiles and mirror = Green tiles, a fogged mirror and a towel on a hook can be made out farther off. -spring,pond,river
L steam = Lamp light from the left comes soft through steam and gleams on wet heads.
V along the tub = From the foot of the tub, level with the water, 35 mm, mint and white

wild-cat-bed | deed | bed, pillow, duvet, blanket, wake, morning & #cat, #kitten, #dog, #puppy | @ bedroom
D right across = $The {lies|lie} right across the middle so that the sleeper is left with a strip along the edge.
D stretched out = All legs are stretched, paws against the human's back, and the mouth hangs a little open. -sit,wake
D on the chest at dawn = $The {sits|sit} on the sleeper's chest, face two fingers from the nose, one paw on the lip. +wake,morning,sit
O hollowed quilt = The quilt is hollowed and drawn all to one side.
N clock = A clock on the night table says ten to six.
B wooden headboard = Behind it one sees a wooden headboard and a grey window with thin curtains.
L first light = First grey-blue light from the window on the right, just enough for white fur and linen.
V from the pillow = From the other pillow, very near, 35 mm, soft blue and linen tones

wild-cat-fight | deed | fight, fighting, hiss, arched back, boxing, angry, wrestle, swipe & #cat, #kitten, cats, #fox, #rabbit, #hare, hares, foxes, #kangaroo, kangaroos | @ yard, field, alley
D propped on the tail = Propped on the thick tail, $the {has|have} both short arms up before the chest, one just shooting forward, chin drawn back out of reach. +from-kangaroo
D up on hind legs = They stand up on hind legs chest to chest, front paws going so fast that they cannot be counted, heads drawn back. +many,two
D hump and bottle brush = $The {stands|stand} sideways on stiff legs, back in a high hump, every hair of the tail on end, mouth drawn wide in a hiss. -many,two,kangaroo,boxing,hare
D ears flat = Ears are flattened, teeth show, and a tuft of fur floats between.
O kicked dust = Dust and bits of grass are kicked up round the hind feet. -indoor,ring
N upset pot = An upset flowerpot rolls to the side. -field,forest,ring
B low wall = Behind is a low wall, out of focus. -field,ring
L hard side = Hard side light separates every hair.
V sideways = Square from the side, 200 mm, short exposure, dry natural colours

wild-black-cat | thing | black cat, black kitten, black cats | @ wall, doorstep, alley, snow
D a cut-out = $The {sits|sit} straight up, a smooth black outline with two points of ears, and at first only the eyes can be read: two round lamps of [yellow/copper].
D sheen = Where light meets the back the coat has a rusty brown sheen, and one sees single white hairs on the chest.
D step in mid-air = One forepaw is held up from the stone.
N lit pumpkin = A lit pumpkin with a crooked grin stands one step lower. +halloween,october
N yellow leaf = One yellow leaf lies on the step. -halloween,winter,snow,indoor
B blue wall = Behind is a chalky blue wall with peeling patches. -forest,snow,witch,room
L lamp above = A lamp above on the right draws a thin line of light round head and back.
V straight on = Straight on, close, 70 mm, black against dusty blue

wild-sphynx-maine | thing | sphynx, hairless cat, maine coon, ragdoll, persian cat, fluffy cat, fat cat | @ armchair, stool
D enthroned = $The {sits|sit} like a loaf on a velvet stool, front paws side by side on the fringe, looking slightly down at us.
D bare skin = The bare skin falls in fine folds at neck and knees, warm pink-grey like chamois, ears as big as hands. +sphynx,hairless
D ruff of long hair = A ruff of long hair falls over the chest, and tufts stand up at the tips of the ears. -sphynx,hairless,fat
D belly spreads = The belly spreads on both sides over the edge, and the head looks small on top. +fat
N brush full of wool = A brush full of wool lies beside. -sphynx,hairless
B dark drape = A dark green drape hangs behind in deep folds.
L one window = Window light from the left as in an old Dutch portrait, dying away into the drape.
V formal = Formal full portrait, 80 mm, deep greens and pearl

wild-cat-supermarket | deed | shopping, supermarket, grocery, shop, cart, trolley, market, checkout & #cat, #dog, #bear, #raccoon, #penguin, #frog, #rabbit, #fox, #lion, #tiger, #wolf, #mouse, #owl, #bird, #pig, #horse, #cow, #monkey, #elephant, #hedgehog, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #llama, #otter, #turtle, #animal | @ supermarket
D out at a run = Arms full, $the {makes|make} for the sliding door, a packet falling behind. +steal
D at the trolley = $The {stands|stand} on hind legs behind a trolley, both paws on the bar, and {reads|read} the back of a tin held close to the nose. -ride,sit,steal
D in the child's seat = $The {sits|sit} in the folding seat of the trolley, hind feet dangling, pointing at something. +ride,sit
O load = In the wire basket lie milk, a cabbage, fish fingers and far too many tins of the same kind.
N list = A list in pencil is held between two claws. -steal
B shelves of bright packets = Shelves of bright packets run back to the fridges.
L even white = Even white light from tubes overhead, mirrored in the floor.
V down the aisle = From the middle of the aisle at trolley height, 28 mm, bright packet colours

wild-cat-music | deed | play, sing, perform, busk, strum, drum, conduct, dj, band, orchestra, choir, jazz & piano, guitar, violin, banjo, drums, drum, saxophone, accordion, trumpet, flute, ukulele, cello, harp, double bass, harmonica, band, orchestra, jazz, choir, dj, karaoke, opera, microphone & #cat, #dog, #bird, #frog, #insect, #mouse, #bear, #fox, #fish, #monkey, #pig, #lion, #tiger, #wolf, #rabbit, #owl, #horse, #cow, #elephant, #penguin, #raccoon, #hedgehog, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #llama, #otter, #turtle, #animal | @ porch, stage, pond, club
D mouths open = The mouth is open to a clear O, chin up, one hand on the chest. +sing,singing,choir,karaoke
D head on the strings = $The {holds|hold} it as a player does, body bent over it, one foot fingering, the other caught in the middle of a stroke. -piano,drum,drums,trumpet,saxophone,flute,harmonica,sing,singing,choir,dj,karaoke
D on the stool = $The {sits|sit} on a stool wound up as high as it goes, paws spread over the keys, head back. +piano
D both sticks up = One stick is on its way down, the other high over an ear, and a cymbal still trembles. +drum,drums
D cheeks full = Cheeks are blown round, eyes shut, the horn lifted to the lamp. +trumpet,saxophone
D pursed to the mouthpiece = The mouth is pursed, and small toes cover the holes. +flute,harmonica
D one ear to the headphones = One cup is pressed to the ear, and the other paw rests lightly on a turning record. +dj
D foot tapping = One foot taps, and the eyes are closed on a long note. -sing,singing,choir,karaoke,dj
N coins = A hat with a few coins and an acorn in it lies open in front. -piano,orchestra,club,stage
N empty glass = An empty glass and a folded sheet of notes stand close by. +piano,club,stage
L one spot = One warm lamp from the upper right lights player and instrument, and all else recedes.
V three-quarter = Three-quarter view, slightly from below, 50 mm, wood browns and amber
`;
