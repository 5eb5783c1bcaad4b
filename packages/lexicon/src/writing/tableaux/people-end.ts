/** People on laps, at tables, in trains and at gates: an eighth lot of what strangers typed and no scene knew. The form: `tableaux.ts`. */
export const PEOPLE_END_TABLEAUX = `
people-asleep-lap | deed | asleep, sleep, doze, nap, read to, sit with & grandchild on lap, child on lap, baby on lap, kid on lap, grandson on lap, granddaughter on lap, son on lap, daughter on lap, toddler on lap, on his lap, on her lap & that: grandchild, child, baby, kid, grandson, granddaughter, son, daughter, toddler, boy, girl & #person | @ armchair, living room
D head back and small head down = In a deep armchair the bigger head has fallen back, mouth open; $that {lies|lie} against the chest, cheek squashed on a shirt button. +sleep,asleep,doze,nap
D book and pointing finger = $That {leans|lean} back against the chest, one finger on the picture, and the bigger chin rests on the small crown. +read
D arm across = One arm is still laid across the small back, the hand gone loose.
O slipped spectacles = Spectacles hang from one ear, and a picture book has slid down between the knee and the arm of the chair.
W *home clothes = in a knitted waistcoat and slippers
N cold tea = A cup of tea with a skin and a plate of crumbs stand on the wide arm.
B bookcase = Behind are a bookcase and a clock with a slow pendulum.
L window side = Late window light from the left lies over both faces and stops at the collar.
V chair height = At the height of the small head, close, warm brown and grey

people-sunscreen | deed | apply, rub, put on, spread & sunscreen, sun cream, suncream, suntan lotion, sun lotion, lotion & #person | @ beach, pool
D hand between the shoulder blades = One arm is bent up behind the back as far as it goes, fingers just reaching the shoulder blade with a white stripe of cream. +back
D white stripe = A white stripe of cream is smeared over the shoulder with a flat palm. -back
D twisted face = The head is twisted round to see, lips pressed together with the effort. +back
O shining skin = The skin shines where it is done and is pink where it is not, with sand stuck to the wet part.
W *swimsuit = in a plain dark swimsuit -child,boy,man
N tube and towel = The open tube lies on a striped towel beside a book face down.
B beach = Behind are a row of parasols and a bright strip of sea.
L high sun = High sun from the right makes the wet shoulder glare.
V three-quarter back = Three-quarter view from behind, waist up, white, sand and blue

people-dog-under-table | deed | feed, give, pass, slip, hide & dog under table, dog under the table, under the table, under table & #person, #child | @ kitchen, dining room
D hand below the edge = Below the edge of the cloth a small hand lets go of the food, and the dog's open mouth is already round it.
D innocent face above = Above the edge $the {looks|look} straight ahead with pressed lips and very wide eyes.
O half-eaten plate = On the plate the potatoes are gone and only green is left round the rim.
O eager dog = The dog sits between the chair legs, brows up and one paw lifted.
N grown-up elbows = At the upper edge are the elbows of grown-ups and a jug of water.
B chair legs = Behind are chair legs, shoes and the hem of the cloth.
L lamp above = A lamp over the table lights the face, and the dog is in soft brown shade.
V table edge = From across the table with its edge in the middle, both halves seen, warm white and green

people-ballet-class | deed | ballet class, dance class, ballet lesson, ballet school, ballet lessons, dance school & girls, children, boys, little girls, kids, students, class, teacher, #person | @ dance studio
D row at the barre = A row of small dancers holds the low barre with one hand, the other arm lifted in a round, each at a different height.
D one looking at her foot = The smallest looks down at a foot turned the wrong way, tongue out.
D teacher's hand = A teacher's hand lifts one elbow by a finger's width.
O pink shoes = Pink slippers wrinkle at the heels, and one bow is undone on the boards.
N bags = A heap of bags and a cardigan lie under the piano.
B mirror = A mirror along the wall doubles the row and the high windows.
L tall windows = Pale light from tall windows on the left lies in long fields on the boards.
V along the row = Along the row at child's height, near ones sharp, pale pink, grey and wood

people-tube-strap | deed | hold, hang, stand, lean, sleep & strap, pole, rail & #person, commuter | @ train, metro, bus, tube, tram
D arm up to the strap = One arm hangs from the strap with the brow laid against it, knees giving with the bend.
D eyes half shut = The eyes are half shut, and the tie is pulled down a hand. +tired,exhausted,sleepy
D eyes up to the map = The eyes go along the map above the door. -tired,exhausted,sleepy
O worn strap = The strap is grey and shiny from hands, swaying level with a row of empty ones.
W *commuter's coat = in a dark coat with a bag across the chest
N newspapers = A folded newspaper is clamped under the arm.
B carriage = Behind are patterned seats, yellow poles and black windows with the carriage in them once more.
L tubes = White tubes along the ceiling light brow and knuckles and leave the eyes in shade.
V close in the carriage = Close from the opposite door at eye height, blue-grey with one yellow

people-roast-chestnuts | deed | roast, sell, turn, eat & chestnuts, corn, peanuts, sweet potatoes & #person, vendor | @ street, market, square
D turning them = Over a black drum $the {turns|turn} the split chestnuts with blackened fingertips, shoulders hunched in the smoke.
D paper cone = The other hand holds a paper cone open for the next.
O split shells = The shells gape in crosses over yellow flesh, glowing red under the holes of the pan.
W *winter clothes = with fingerless gloves; in a cap with ear flaps and a long apron
N scales = Small brass scales and a stack of newspaper cones stand at the side.
B winter street = Behind are lit shop windows and coats hurrying past, out of focus.
L glow and dusk = Orange glow from the coals lights chin and hands from below, the street behind is blue.
L grey winter = Flat winter light from above, with the orange of the coals under chin and hands. +day,morning
V across the drum = From across the drum at chest height, smoke soft in front, black, orange and blue

people-untangle | deed | untangle, detangle, unravel, knot & lights, christmas lights, cable, cables, string, wool, yarn, rope, line, headphones, net & #person | @ living room, hall, attic
D knot before the eyes = A fist-sized knot is held close before the eyes, the nails of two fingers picking at one loop.
D legs in the middle = $The {sits|sit} cross-legged in the middle of it, loops over both knees and one round the neck.
D lit bulbs in the tangle = Half of the small bulbs already burn inside the tangle and shine through the fingers. +lights
O green wire = The green wire goes over and under itself without an end. +lights
W *jumper = in a thick jumper with its sleeves pushed up
N open carton = An open carton of tissue paper and balls stands beside. +lights,christmas
B bare tree = Behind, the tree stands dark and bare in its stand. +christmas
L own bulbs = Warm points of light come from below on chin and hands, the room is brown. +lights
L lamp = A lamp on the left lights hands and lap. -lights
V floor height = From the floor at seated height, close, green, gold and brown

people-feed-strays | deed | feed & stray cats, street cats, cats, stray dogs, strays & #person | @ street, alley, courtyard, harbour
D saucers and tails = $The {bends|bend} down with a tin and a spoon, and the cats press round the ankles, tails straight up.
D face bent down = The face is bent down and the lips are pushed out to call them.
O seven cats = There are tabby, black and white ones, one with a torn ear, one that waits alone on the wall. -dogs
W *street clothes = with an apron under the coat; in felt slippers +old
N bowls = Margarine tubs of water and fish heads on newspaper stand along the wall.
B courtyard = Behind are a peeling wall, a drainpipe and steps with more of them coming down.
L low sun = Low sun from the end of the lane shines through ears and whiskers.
V cat height = From the height of the cats, near tails large, soft ochre and grey

people-coffin | deed | carry, lift, lower, stand & coffin, casket & #person | @ churchyard, street, church
D shoulders under it = Six shoulders are under the polished wood, inner arms crossed behind each other's backs, all on the left foot.
D faces straight = The faces look straight ahead, jaws set, one with wet cheeks.
O coffin and lilies = The coffin is pale oak with brass handles, a spray of white lilies on its lid.
N wet gravel = The gravel is wet and takes the print of every sole.
B church door = Behind, the church door stands open, people in black with umbrellas on both sides.
L grey = Even grey light from a low sky shines dully on brass and shoes.
V ahead = From ahead on the path at chest height, long lens, black, oak and white

people-asleep-table | deed | asleep, sleep, fall asleep, doze, pass out, nap & table, bar, counter, kitchen table, pub table, wedding, party & #person | @ restaurant, pub, kitchen, marquee
D cheek between the glasses = One cheek lies flat on the cloth between glasses, mouth open, the arms hanging straight down.
D folded arms = The brow is on folded arms, hair in a saucer of crumbs. -wedding,party
O tilted buttonhole = A bent rose hangs from the lapel, and confetti is stuck to the ear. +wedding
N plates = A half-eaten slice of cake, an overturned place card and a cork lie by the nose. +wedding,party
N mug = A half-full mug and a plate of crusts stand by the elbow. -wedding,party
B dancers = Behind, out of focus, others dance under strings of bulbs. +wedding,party
B chairs up = Behind, chairs are already stacked on the other tables. -wedding,party,kitchen
L bulbs = Warm bulbs from above shine on rims and hair, the rest is brown.
V cloth height = From the height of the cloth, close, glasses soft in front, white, gold and brown

people-school-gate | deed | wait, stand, pick up, collect & school gate, school gates, outside school, school & mother, father, mum, mom, dad, parents, grandmother, grandfather, #person | @ school gate, street
D eyes on the door = Close to the iron bars $the {stands|stand}, on tiptoe, eyes on the door across the yard.
D small coat over the arm = A small coat and a lunch box hang over one arm.
D umbrella and drip = The umbrella drips on one shoulder, and a second, tiny one hooks on the wrist. +rain
O iron bars = The bars are painted green and worn to metal at hand height.
N puddle in the yard = A puddle stands on the painted snake of numbers in the yard. +rain
B school front = Behind the bars are a brick front, paper suns in the windows and a clock at half past three.
L grey rain = Grey rain light lies over coat and yard, the windows yellow. +rain
L soft day = Soft daylight from an open sky draws coat and bars.
V through the bars = From inside the yard through the bars at chest height, brick red and green

people-toast-marshmallow | deed | toast, roast, hold & marshmallow, marshmallows, sausages, hot dogs, bread, stick bread & #person, #many, friends, kids, children, family | @ campfire, beach, forest
D sticks over the coals = Peeled sticks reach in from all sides over the red coals, a white lump turning brown at the end of each. -sausages,bread
D sticks over the fire = Peeled sticks reach in from all sides over the red coals, tips dipping under the weight. +sausages,bread
D burning one = One has caught fire, and its holder blows at it with round cheeks. -sausages,bread
O brown skins = The skin is blistered brown, and a white thread sags from it. -sausages,bread
N bag and biscuits = An open bag and a packet of biscuits lie on a log.
B tents and trunks = Behind, a lit tent stands among black trunks. -beach
B dark surf = Behind, a pale line of surf runs through the dark. +beach
L fire below = Firelight comes from below on chins, knees and hands, with blue dark behind.
V across the fire = From across the coals at seated height, sticks sharp, orange and blue-black

people-fold-sheet | deed | fold, make bed, change & sheet, sheets, fitted sheet, duvet, duvet cover, blanket, laundry, towels & #person | @ bedroom
D corners under the chin = Arms are spread as wide as they go with a corner in each fist, the middle clamped under the chin. -towels
D lost in the cloth = One elastic corner has sprung loose and sits over the head like a cap. +fitted
D stacked towels = One towel is folded against the belly, and a pile of nine stands beside. +towels
D puzzled look = The eyes go from one corner to the other, brows up.
O white cotton = The white cotton hangs to the floor in creases, a sock stuck to it.
N basket = A laundry basket with its handle mended in string stands on the bed.
B bed and window = Behind are a bare mattress and a window with a blind half up.
L window = Soft window light from the right shines through the sheet.
V full figure = Full figure straight on across the bed, white and pale blue

people-dandelion | deed | blow, wish & dandelion, dandelion seeds, dandelions, dandelion clock & #person, #child | @ meadow, garden, field
D seeds leaving = Lips are pushed out close to the grey ball, and a stream of seeds has just lifted off it to the side.
D eyes on the seeds = The eyes follow the first ones up, lashes low.
O half a ball = Half of the head is bare and dimpled, the other half still a fine grey globe.
W *summer clothes = in a faded cotton shirt
N stalks = Three bare stalks are clutched in the other fist.
B long grass = Long grass and buttercups, out of focus, are behind.
L low behind = Low sun from behind makes each parachute a small star.
V close profile = Close profile at the height of the stalk, 85 mm, gold and green

people-bride-veil | deed | adjust, fix, put on, straighten, lift & veil, tiara, dress, hair, earring & bride & #person | @ bedroom
D both hands at the comb = Both hands are lifted behind the head and push the comb of the veil into the pinned hair.
D look in the mirror = In the tall mirror the eyes look straight back, wide and a little wet, lips closed.
O tulle = The tulle falls over bare shoulders to the elbows, its edge sewn with tiny beads.
N flowers and shoes = A bouquet stands in a tumbler beside two white shoes and a hair grip.
B room in the glass = In the glass behind are an unmade bed, a hung-up dress bag and a window.
L tall window = Soft white light from a tall window on the left goes through the veil.
V over the shoulder = Over the shoulder into the mirror, medium close, white and rose

people-paint-fence | deed | paint, varnish & fence, gate, door, bench, boat, shed, garden chair, window frame & #person | @ garden, street
D brush down the board = A broad brush pulls wet paint down one board, the free hand holding the tin by its wire.
D squint at the edge = $The {leans|lean} back with narrowed eyes to see the last board, a smear across the brow.
O wet and bare = The painted part shines wet; the part still to do is grey and peeling. -white
O white and bare = The painted part shines wet and white; the part still to do is grey and peeling. +white
W *painting clothes = with rolled sleeves; in speckled overalls and an old hat
N tin and newspaper = A dented tin stands on newspaper in the grass with a stirring stick across it.
B garden = Behind are a lawn, an apple tree and the back of a brick house. -street,harbour,boat
L side sun = Sun from the left makes the wet part glare and throws the shadow of each board.
V along it = From along it at chest height, near boards large, clear garden colours

people-bless-animal | deed | bless, blessing & dog, cat, horse, animals, animal, parrot, sheep, tractor, motorbike & #person, priest | @ church, square
D raised hand = Two fingers are lifted over it, and drops from a small brush hang in the air.
D animal's look = The animal looks up with a wrinkled brow, one ear back from the wet. -tractor,motorbike
O brass bucket = An altar boy holds a brass bucket with a dent in both hands.
W *vestments = in a white surplice and a green stole
N leads = Leads and ribbons trail over the flagstones. -tractor,motorbike
B church door = Behind is an open church door with people and their animals in a queue.
L open day = Bright shade from the open sky lies on white cloth and wet fur.
V animal height = From the height of the animal's head, both whole, white, green and stone

people-hold-cat | deed | hold, carry, cuddle & cat, kitten, sleeping cat, sleeping kitten & #person | @ living room, kitchen, garden
D cat over the arm = The cat lies along one forearm with its legs hanging on both sides, chin in the bend of the elbow.
D hand under the chest = The other hand is spread under its chest, thumb in the fur.
D closed eyes = Its eyes are shut to two dark lines, and the tip of a pink tongue has been forgotten outside. +sleeping,asleep
D wide eyes = Its eyes are wide and yellow and look past us. -sleeping,asleep
O fur = The fur is parted between the fingers, and hairs cling to the sleeve.
W *jumper = in a dark jumper full of hairs
B room = Behind are a bookshelf and a lamp, out of focus. -garden,street
L window = Soft window light from the left rims whiskers and cheek. -garden,street
L open shade = Soft light from the open sky lies on fur and sleeve. +garden,street
V chest up = From the chest up, at the height of the cat's face, 85 mm, warm greys

people-haul-boat | deed | pull, haul, drag, push & boat, fishing boat, rowing boat, canoe & beach, shore, sand, sea, water & #person | @ beach, shore
D shoulders to the hull = Shoulders and palms are set against the wet hull, legs stretched back, feet sunk in the shingle.
D rope over the shoulder = In front the rope goes taut over two shoulders, faces down and mouths open. -one
O keel line = The keel leaves a deep wet groove, logs laid across it as rollers.
O painted planks = The planks are blue with a white line, weed hanging from the rudder.
N fish box = A box of silver fish and a heap of net lie behind the thwart.
B surf = Behind, grey surf breaks and gulls hang over it.
L grey low = Low light under grey cloud shines on wet wood and oilskin.
V low side = From low at the side, whole boat and bodies, blue, grey and yellow

people-corridor-run | deed | run, rush, hurry & corridor, hospital, hospital corridor, school corridor & nurse, doctor, nurses, doctors, medics, paramedics, students, #person | @ hospital, school
D mid-stride = Both soles are off the polished floor, one hand out for the swing door. -trolley,stretcher
D stretcher between them = A stretcher on wheels is pushed between running bodies, a bag held high on one arm. +trolley,stretcher
D flying badge = Badge and stethoscope swing out sideways, hair come loose. +nurse,nurses,doctor,doctors,hospital
O mirror floor = The pale green floor carries the running legs upside down.
N turned head = A patient with a drip stand has turned to look. +hospital
B doors and lamps = Doors, handrails and ceiling lamps run together to a bright point.
L tubes = White light from the tubes above goes over the shoulders in bars.
V down the corridor = Straight down the corridor from low ahead, slight blur in hands and feet, white and pale green
`;
