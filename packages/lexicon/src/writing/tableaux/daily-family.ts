/** Whole small scenes of families: babies, children taught and carried, grandparents. The form: `tableaux.ts`. */
export const DAILY_FAMILY_TABLEAUX = `
daily-teach-bicycle | deed | teach, learn, learning, help & ride a bike, bicycle, bike, cycle, cycling | @ street, park, lane, yard
D hand off the saddle = A grown-up runs bent behind the small bicycle, the hand just off the saddle and still held out in case.
D wobbling bars = The child sits stiff and upright, knuckles white on the bars, front wheel turned too far, eyes on the ground before it.
D mouths open = Both mouths are open, one to shout, the other in [fright/joy].
O *small bicycle = The bicycle is small and red, with streamers at the grips and one bent mudguard.
W *helmet straps = with a helmet down to the eyebrows; in shorts and a striped T-shirt +from-child
N stabilisers = Two unscrewed stabiliser wheels lie on the kerb with the spanner.
B quiet street = Behind are garden walls and a parked estate car under lime trees.
L evening between houses = Low sun comes down the street from behind and stretches the two shadows far ahead of them.
L evening between houses late = Low sun comes down the street from behind and stretches the two shadows far ahead of them. +golden,sunset
V low from the front = Low view from the front, wheel height, background softly blurred, warm family photograph

daily-teach-swim | deed | teach, learn, learning, help & swim, swimming, dive, float | @ pool, lake, sea, river
D hand under the belly = A flat hand under the water carries the belly, while the small arms paddle like a dog's and the chin strains up.
D spat water = Cheeks are blown out, and a mouthful of water has just been let go.
D calm face close = The teacher stands chest deep and keeps close, eyes on the swimmer, the free hand ready under the chin.
O rings on the water = Kicking feet throw up a white fan, and rings run out from both bodies over the green water.
N armbands = A pair of orange armbands, let down, lies on the edge by a striped towel.
B edge with ladder = Behind are the tiled edge, a chrome ladder and wet footprints. +pool
B wooden jetty = Behind, a jetty stands on dark piles before reeds. -pool,sea
L sun on ripples = High sun throws a net of light over shoulders and bottom and makes every drop glint.
V at the water line = View from the water line, close, splashes sharp, turquoise and skin

daily-teach-cook | deed | teach, show, learn, learning, teaching & cook, cooking, bake, knead, dumplings, pasta, bread, pie, pizza, tortillas, sushi, recipe | @ kitchen
D hand over hand = The older hands lie over the younger and press one edge of dough shut, fold by fold; both heads are bent over it.
D sidelong look = The learner looks up sidelong for a nod, thumb still pinching.
O row of good and bad = On the floured tray lies a row that starts even and ends with one lopsided piece with its filling out.
W *apron twice round = with flour on the wrists; in an apron wound twice about the waist +from-person,from-child,many,couple,family,kids
N bowl and saucer = A bowl of filling with a spoon in it and a saucer of water stand between them.
B steaming pot = A tall pot steams on the stove behind, its lid shifted aside.
L lamp over the table = A low lamp lights the tray and both pairs of hands and leaves the shelf behind in shadow.
V across the tray = Close view across the tray at table height, hands sharp, faces a little soft, cream and brown

daily-teach-instrument | deed | teach, learn, learning, show, lesson, practise, practice & piano, guitar, violin, cello, drums, flute, trumpet, ukulele, recorder | @ living room, music room, school
D finger placed = A finger is lifted by the teacher's hand and set down on its place, while the pupil keeps the wrist stiff in the air. +teach,show,lesson
D counting lips = With frowning brows and lips that count, $the {goes|go} over the same bar again, eyes jumping from the notes to the fingers. +from-person,from-child,many,couple,family,kids -teach,show,lesson
D feet that do not reach = The feet do not reach the floor and are hooked behind the legs of the stool. +from-child
O notes with pencil rings = The open sheet on the stand is full of pencil rings and one word underlined three times.
N metronome = A wooden metronome has its pendulum far out to one side, beside a plate with one biscuit.
B lace at the window = Behind are a lace curtain and a shelf of yellowed scores.
L window from the left = Soft light through the lace falls from the left on hands and paper.
V near the hands = Close three-quarter view at the height of the hands, quiet browns and cream

daily-teach-tie | deed | teach, show, help, learn & tie a tie, necktie, shave, tie a knot, whistle, knit, sew, chess, fish, skate, carve, fold, drive, cast & #person | @ living room, hall, garden
D standing behind = The teacher stands close behind with both arms round, so that four hands work in front of one chest. -chess,drive
D across the board = A finger hovers over a pawn and waits, and on the other side of the board a chin is propped on two fists. +chess
D knuckles on the wheel = In the driving seat the learner holds the wheel with both fists, nose almost over it, while the passenger presses a foot on a brake that is not there. +drive
D same frown = The two faces, cheek by cheek, wear the same frown. -chess,drive
N failed tries = Failed tries lie beside: a crumpled start, a half-made one, one nearly good.
B bookshelf = Behind are a bookshelf and the corner of a mirror. -drive,fish,skate
L lamp at the shoulder = Warm light from a lamp at the left falls over hands and chins. -drive,fish,skate
V half length = Half length from the front, eye height of the smaller one, intimate, warm neutral colours

daily-carry-child-shoulders | deed | carry, ride, sit, piggyback & shoulders, back, piggyback, piggy-back & child, son, daughter, girl, boy, kid, toddler, grandson, granddaughter | @ street, park, beach, fair, woods
D heels on the chest = The small one sits astride the neck, heels drumming on the chest, fingers clenched in the hair of the one below. -piggyback,piggy-back,back
D cheek over the shoulder = Legs are clamped about the waist and a cheek is laid over the shoulder, the carrier bent forward with hands locked behind. +piggyback,piggy-back,back
D ankles held = Both ankles are held fast, and the lower face squints up under small palms that slide over the eyes. -piggyback,piggy-back,back
O pointing arm = A short arm points out ahead at something over our heads.
N dropped hat = A sun hat dangles by its elastic at the back of the small neck.
B path and people = Behind runs a path with bare trees and far small walkers. -beach
B flat shore = Behind are flat wet sand and a line of foam. +beach
L sun at the back = Low sun comes from behind and edges hair and ears with bright orange.
L sun at the back late = Low sun comes from behind and edges hair and ears with bright orange. +golden,sunset
V full length low = Full length, from low down and a few steps ahead, warm family snapshot

daily-carry-sleeping-child | deed | carry, lift, bring home, take to bed, put to bed & that: child, girl, boy, daughter, son, baby, toddler, kid, granddaughter, grandson, little girl, little boy, little sister, little brother & #person | @ street, hall, car, stairs, bedroom
D head on the shoulder = The sleeping head lies heavy on the shoulder, mouth pressed open against the collar, arms and legs hanging like wet cloth. +sleep,asleep,bed
D on the hip = $That {sits|sit} astride the hip with legs clamped round, one fist in the collar, and {looks|look} back over the shoulder at what is left behind. -sleep,asleep,bed
D door pushed with a hip = $The {pushes|push} the door with a hip, one forearm under the small legs, the other hand flat on the small back. +bed,sleep,asleep,home,house
O one shoe = One foot has lost its shoe and shows a sock with a hole at the toe.
W *loose jacket = in a loose jacket with a toy rabbit looking out of its pocket
N shoe in the fingers = The lost shoe hangs by its strap from the carrier's two free fingers, with the key.
B lit passage = A passage with coats on hooks and a lamp goes off behind.
L hall lamp = A warm lamp in the passage falls through the door on the small face, and all outside is blue. -water,river,street,park,beach,rain,snow
L open day = Soft light from the open sky lies on both faces. +day,morning,street,park,beach
V half length = Half length, close, eye height of the small face, hushed warm colours

daily-hold-newborn | deed | hold, cradle, carry, newborn, swaddle, rock & baby, newborn, infant, grandchild, newborn baby | @ hospital, bedroom, living room, nursery
D head in the elbow = The tiny head lies in the crook of the elbow, and $the {bends|bend} so low over it that the noses nearly touch.
D finger gripped = All five fingers of the little fist are closed round the tip of one big finger.
D lips parted = The eyes are wet and quite wide, the lips parted as if to say something.
O *wrapped bundle = The wrapped blanket leaves only a red, crumpled face with a flattened nose and a knitted cap pulled to the brows.
N wristband = A plastic band with a small label sits loose about the ankle. +hospital
N cloth on the shoulder = A muslin cloth hangs over the shoulder with a damp corner. -hospital
B rail and curtain = Behind are a bed rail and a pale curtain with its hooks. +hospital
B armchair back = Behind rises the worn back of an armchair. -hospital
L window very soft = Soft white window light from the right lies on both faces and goes out slowly over the blanket.
V close and tender = Close view from slightly above, shallow depth, cream, rose and grey

daily-feed-baby | deed | feed, feeding, spoon feed, bottle & baby, toddler, infant, high chair, twins | @ kitchen, living room
D aeroplane spoon = A loaded spoon comes in from the side like an aeroplane, and the small mouth is shut tight and turned away. -bottle
D feeder's own mouth = The feeder's own mouth is wide open to show how. -bottle
D bottle tipped = The bottle is tipped up, ten fingers spread on it, and above the teat two round eyes look straight up. +bottle
O orange face = Carrot is on both cheeks, in one eyebrow, in the folds of the neck and on the tray as far as the arms reach. -bottle
O white bubble row = Small bubbles run up inside the milk. +bottle
W *stained shirt = with a smear of orange on the sleeve; in a crumpled shirt -from-child
N bib and floor = A bib with a trough hangs crooked, and a crust has been let fall to the boards beside a plastic cup.
B stove and drawings = Children's drawings are stuck to the cupboard doors behind.
L kitchen window = Broad window light from the left shines in the wet chin and the plastic tray.
V tray height = Close view at tray height, flash-free family photograph, white and orange

daily-first-steps | deed | first steps, learn to walk, learning to walk, first step & baby, toddler, child, son, daughter, girl, boy | @ living room, garden, park
D arms like a tightrope walker = On fat bowed legs, arms held out like a tightrope walker's, the little one has just let go, one foot still in the air. -hold,holding,sofa,chair,table,hand
D holding on = On fat bowed legs the little one holds on with one fist, and the other arm is already stretched out for the next hold. +hold,holding,sofa,chair,table,hand
D open hands ahead = A step and a half away two hands are held open near the floor, and the face behind them forgets to breathe.
O drooping nappy = The nappy droops behind under a short vest, and the toes are spread wide on the boards. -park,garden
O bare toes in grass = Bare toes grip the grass, and the hem of the little shirt rides up over the belly. +park,garden
N sofa left behind = A damp handprint stays on the edge of the sofa left behind. -park,garden,hold,holding
B low shelf = Behind are wooden blocks and a low shelf, out of focus. -park,garden
L long window = Light from a long window runs over the floor towards us and gives the small legs a clear shadow.
V floor height = View from floor height, the child in the middle, wide open lens, cream and honey

daily-bedtime-story | deed | bedtime story, read to, reading to, reads to, read a story, reading a story, storytime, story & child, children, son, daughter, grandson, granddaughter, kids, baby, girl, boy, twins, grandchildren, bedtime | @ bedroom, sofa, tent, nursery
D finger on the picture = A small finger stops on the page and holds it down, while the reader, mouth shaped to a roar, keeps the place with a thumb.
D in the bend of the arm = The child is tucked into the bend of the reader's arm, blanket to the chin, eyes wide on the picture. -twins,two,three
D heads on both sides = Small heads lean in from both sides, one half asleep with a thumb in the mouth. +twins,two,three
O book with soft corners = The book is large and old, its corners soft and its spine mended with brown tape.
W *reading glasses = with glasses low on the nose; in a knitted jacket -from-child
N bear and cup = A bear with one eye and a beaker with a spout lie in the folds of the quilt.
B slope of the roof = Behind, paper stars are stuck on the slope of a papered ceiling.
L bedside lamp = A small lamp with a cloth shade lights page and faces from the left, warm, and all beyond the bed is brown dark.
L bedside lamp then = A small lamp with a cloth shade lights page and faces from the left, warm, and all beyond the bed is brown dark. +night,evening
V foot of the bed = View from the foot of the bed, low, close and warm

daily-blanket-torch | deed | torch, flashlight, under the covers, under the blanket, under a blanket & read, book, comic, story, child, girl, boy, kids, children | @ bedroom, tent
D tent of quilt = On elbows under a tent of quilt, $the {holds|hold} the book open with a forearm, the torch wedged between cheek and shoulder. +from-person,from-child,many,couple,family,kids
D listening = The eyes have left the page and look sideways: a step on the stairs.
O *lit page = The page is so bright that it throws light back under chin and nose.
N biscuit = A biscuit with a bite out lies on the sheet among crumbs.
B seams of the quilt = All round, the cloth glows dull red with its seams and quilting lines showing.
L torch only = The torch is the only light, white in the middle and yellow at the edges of the cave.
L torch only then = The torch is the only light, white in the middle and yellow at the edges of the cave. +night
V inside the cave = View from inside the cave of bedclothes, very close, red-brown and cream

daily-dress-up | deed | dress as, dressed as, in costume, in cape, superhero cape, in crown, dress up, dressing up, play dress-up, dress-up, costume, wear, wearing & mother's shoes, father's shoes, mum's, mom's, dad's, cape, cardboard crown, princess, superhero, pirate, knight, tiara, costume & child, girl, boy, kids, children, toddler, son, daughter | @ bedroom, hall, living room
D shoes like boats = The feet stand in shoes like boats, heels far behind, and one hand holds up yards of skirt. -superhero,cape,knight,pirate,dinosaur,bear,bee,animal,tiger,lion,ghost,costume,astronaut,witch
D stuffed suit = The suit bags at the knees, a stuffed tail drags behind, and the face looks out from under a hood with felt teeth. +dinosaur,bear,bee,animal,tiger,lion
D arms away from the body = Arms are held away from the body so that nothing of it creases, and the mouth makes the fitting noise. +ghost,astronaut,witch,costume
D towel cape = A fist is pushed out to the front, the other on the hip, and a bath towel hangs from a clothes peg at the throat. +superhero,cape
D wooden sword = A sword of two nailed slats is lifted over the head against the lamp. +knight,pirate
D chin high = The chin is lifted, the face quite serious, before a mirror that shows it all again.
O *smeared lips = Lipstick goes far over the edge of the mouth, and beads hang to the knees. -superhero,cape,knight,pirate,dinosaur,bear,bee,animal,tiger,lion,ghost,costume,astronaut,witch
N chest spilled = A chest behind has spilled scarves, a fur collar, a handbag and one glove.
L window across = Sun comes from the side through a net curtain and makes the beads glitter.
V child's eye height = Full length at the child's eye height, bright colours, family album

daily-siblings-fight | deed | siblings, brothers, sisters, brother and sister, twins, kids & fight, quarrel, argue, wrestle, pillow fight, tug, squabble | @ living room, bedroom, car
D tug of war = Both have hold of the same thing and lean back with all their weight, teeth bared, feet braced against each other. -pillow
D pillow at the ear = A pillow swung with both arms bends round the other's ear, and feathers burst out of its seam. +pillow
D foot in the ribs = A foot in a striped sock presses against ribs. -pillow
O *stretched toy = A toy rabbit is stretched between them to twice its length, a seam already opening. -pillow,remote,phone,controller,bike,ball,wrestle,argue
O feathers = Feathers hang in the air and stick to open mouths. +pillow
N knocked lamp = A lamp leans on its cable, and building bricks are strewn all over the rug.
B parent's legs = In the door behind stand a grown-up's legs and a laundry basket. -car
L ceiling and window = Plain daylight from a wide window fills the room evenly.
V knee height = View from knee height, motion frozen, untidy bright colours

daily-siblings-close | deed | siblings, brothers, sisters, brother and sister, two sisters, two brothers, little brother, little sister, big sister, big brother & hug, share, hold, sit, whisper, walk, sleep, help, read, hold hands | @ stairs, garden, bedroom, street
D hand cupped at the ear = The bigger one has a hand cupped at the other's ear and speaks behind it; the smaller one listens with open mouth and eyes on us. +whisper
D arm about the neck = The bigger one's arm is hooked about the smaller one's neck, half a hug, half a wrestling hold. -whisper,walk,sleep,hand,hands
D small hand in a bigger = The two go hand in hand, the smaller one two steps for each one of the bigger. +walk
D foreheads touching = In sleep they have turned face to face until the foreheads touch. +sleep
O same ears = Both have the same ears that stand out, the same double crown, and jumpers from one knitting pattern in two sizes.
N sticky plaster = A plaster comes off one knee, and a jam jar with grass stands next to them.
B stone step = Behind are a blue door and a worn step. -bedroom,sleep
L open shade = Soft light without sun, from an open sky in front, shows every freckle.
V close frontal = Close frontal view at their height, plain album photograph, blue and brown

daily-grandparent-garden | deed | grandfather, grandpa, grandad, grandma, grandmother, granny, grandparents & garden, gardening, plant, pick, water, greenhouse, tomatoes, allotment, pea | @ garden, greenhouse, allotment
D seed in a palm = A brown broad thumb lays one seed after the other into a small open palm. -pick,tomatoes
D tomato twisted off = A tomato is turned on its stalk until it comes, and given down into two small hands. +pick,tomatoes
D squatting together = The two squat by the bed at the same height, hats nearly touching.
O *row with a string = A string between two sticks marks a straight row in the raked earth.
W *garden hat = with earth in the lines of the hands; in a waistcoat and an old straw hat -from-child
N tiny watering can = A toy watering can stands by a real dented one.
B bean poles = Behind are bean poles, a water butt and the open door of a shed.
L morning among leaves = Early sun comes low between the beans and lights the edges of both hats.
L morning among leaves early = Early sun comes low between the beans and lights the edges of both hats. +dawn,sunrise,morning
V bed height = View at the height of the bed, close, greens and straw yellow

daily-grandparent-show-photos | deed | photo album, family album, old photos, old photographs, photographs, looking at photos, old pictures, old photo | @ living room, attic, kitchen
D finger beneath a face = A fingertip rests under one small grey face on the page, without quite touching, and $the {bends|bend} close over it. +from-person,from-child,many,couple,family,kids
D two heads = Another head leans against the shoulder and compares, looking from page to face. +many,grandmother,grandfather,grandson,granddaughter
D thumb at the lips = The eyes have stopped, and a thumb lies against the lower lip. -many,couple,family
O black pages = The pages are black card, the pictures have deckled edges and sit in gummed paper corners, one of them missing.
N loose ones = Loose prints, a bundle with a ribbon and a magnifying glass lie on the tablecloth.
B cabinet = A glass cabinet with gold-rimmed cups stands behind in the dusk of the room. -attic
L lamp with fringe = A fringed lamp leans over the album and lights the page, the hands and the chin.
V over the shoulder = View over the shoulder down on the page, close, sepia and lamp yellow

daily-family-portrait | thing | three generations of women, three generations of men, three generations, four generations, happy family, my family, big family, large family, small family, whole family, family, family portrait, family photo, family of four, three generations, family picture | @ any
D rows of them = They stand and sit in two close rows, the oldest on chairs in the middle, the tallest behind, the smallest cross-legged on the ground.
D not all ready = Not all are ready: a baby looks at a shoe, a boy has shut his eyes, and an aunt pulls someone's collar straight.
D hands on shoulders = Hands lie on the shoulders in front all along the row.
O same nose = The same long nose goes through three generations, from under white hair to under a fringe.
W *Sunday best = with combed wet partings; in Sunday best that is a bit tight
N dog cut off = A sandal stands empty in the grass at the end of the row.
L even sky = An even bright sky lights all faces alike, with no one in another's shadow.
V group photograph = Frontal group photograph from four metres, everybody sharp, a hand's breadth of room at each side

daily-baby-crawl | deed | learn to crawl, start to crawl, crawl on floor, crawl, crawling & baby, infant, toddler | @ living room, kitchen, hall
D palm slapped down = The baby comes straight at us on hands and knees, one palm just slapping down on the boards, head up like a tortoise.
D two teeth = The mouth is open in a grin with two lower teeth and a thread of drool to the chin.
O dusty knees = The knees of the romper are grey with floor dust, and one sock is pulled out long like a tail.
N goal = In front lies what it is after: a bunch of keys.
B chair legs = Behind is a wood of chair legs and one large slipper.
L door light = Light comes along the floor from a glass door behind and gives the fine hair a bright fringe.
V on the floor = View from the floor itself, wide open lens, face sharp, honey-coloured boards

daily-baby-laugh | deed | laugh, laughing, giggle, smile & baby, infant, toddler | @ any
D gums and fists = The eyes have gone to two creases, the gums are bare, fists are drawn up to the ears and the feet kick.
D rolls at the wrist = The wrists have folds as if a thread were tied about them, and the cheeks hang out beside the mouth.
O *knitted blanket = It lies on a cream knitted blanket with a pattern of holes, rucked up under the heels.
N rattle thrown = A wooden ring has been thrown aside and still rolls.
L high soft window = Big soft light from above left leaves hardly a shadow but a small one beneath the chin.
V from right above = Close view from right above, cream, rose and grey

daily-birth-announcement-hands | deed | baby's hand, baby feet, baby's feet, tiny feet, tiny hand, newborn's hand, newborn feet | @ any
D feet in cupped hands = Two tiny feet lie in a big cupped hand like two new rolls, toes spread like peas.
D wrinkled soles = The soles are wrinkled and pink, the nails no larger than a grain of rice.
O big lines = In the large palm the lines are deep and the thumb has a healed cut.
N knitted edge = The edge of a knitted white blanket comes into the picture from below.
L window from above = Soft light from a window above comes from one side and makes the fine down on the ankle visible.
V macro close = Very close, shallow depth, heels sharp, almost without colour but skin

daily-pregnant | deed | pregnant, expecting, baby bump, belly & #person, man, woman, girl, boy, child, lady, old man, old woman, young woman, young man, little girl, little boy | @ any
D hands under and over = One hand lies under the round belly, the other on top, and $the {looks|look} down over it with a small private smile. +one -couple,family
D ear laid to it = A head is laid sideways against the round belly, ear flat to it, eyes raised and listening. +couple,husband,child,son,daughter
D weight back = The back is hollowed against the weight, the feet are set apart.
O *stretched dress = The cloth is stretched tight over the belly and falls straight from there, the navel a small button under it. -dress
N little socks = A pair of socks no longer than a finger lies over the arm of the chair.
B bare wall with cot = Behind are a half-painted wall and the side of a cot, still in its wrapping. -outside,street,park
L side window = Light from one side models the round like a fruit and leaves the back in shade.
V half length = Half length in three-quarter profile, calm, warm white and ochre

daily-school-morning | deed | first day of school, going to school, school run, walk to school, school bus, off to school, school gate | @ street, school, doorstep, bus stop
D bag bigger than the back = From behind, the new satchel reaches from the neck to the knees, and two thin legs go out below it. -bus
D last button = A kneeling grown-up does up the top button, and the small face looks away over the shoulder at the others. -bus,bye
D first step up = A foot is set on the high first step of the yellow bus, and a hand waves backwards without looking. +bus
O *new shoes = The shoes are new and stiff, black with a buckle, the socks pulled up exactly even.
N lunch box = A lunch box with a sticker hangs from two fingers and knocks at the knee.
B gate and others = Ahead, by an iron gate, are more bags of all colours and bent mothers and fathers.
L September morning = Clear low morning sun comes through plane trees and lays leaf shadows on the pavement.
L September morning early = Clear low morning sun comes through plane trees and lays leaf shadows on the pavement. +dawn,sunrise,morning
V child's height behind = View from the child's height, medium distance, fresh morning colours

daily-homework | deed | do homework, help with homework, help homework, homework, maths homework, study, studying, revise, spelling & #person | @ kitchen, bedroom, living room, library
D pencil end bitten = $The {sits|sit} with a fist pushed into the cheek so that one eye closes, the end of the pencil between the teeth. -floor,carpet,rug
D foot under the seat = One foot is tucked beneath on the chair, the other swings.
D helper as lost = A grown-up leans over with a hand on the chair back and frowns at the sum just as hard. +help,mother,father,dad,mum,mom,parent
O rubbed-out hole = The squared page is grey from rubbing out, with a hole at one place and rubber crumbs all along the fold.
N apple and timetable = A bitten apple going brown holds the book open beside a spilled pencil case.
B shelf with globe = Behind are a shelf with a globe and a window where others play outside.
L table lamp = A bent lamp lights the page, the ear and the fist; the rest stands in evening blue.
L table lamp then = A bent lamp lights the page, the ear and the fist; the rest stands in evening blue. +night,evening
L afternoon window = Afternoon light falls over the page from the left. +day,afternoon,morning
V table height = Close view from across at table height, sympathetic, lamp yellow and blue

daily-time-out | deed | sulk, sulking, pout, pouting, tantrum, grounded, refuse to eat, throwing a tantrum, naughty & child, toddler, girl, boy, kid, son, daughter, baby | @ kitchen, shop, supermarket, stairs, bedroom
D flat on the floor = On the floor, face down, fists and shoe tips drumming, with a wail that we can see in the stretched neck. +tantrum
D lip like a shelf = Arms are crossed high and tight, the lower lip pushed out like a shelf, the brows pressed down over wet eyes. -tantrum
D chin on the plate edge = The mouth is clamped shut before a fork that waits. +eat
O *one boot = One boot is kicked off and lies at the other side.
N passing legs = Grown-up legs and a trolley wheel go by at the edge. +shop,supermarket
N cold peas = Seven peas have been pushed to the rim of a plate in a row. +eat
B shelf = Behind rise shelves of cereal boxes, blurred. +shop,supermarket
B stairs = Behind, the stairs lead up with a stripe of carpet. -shop,supermarket,eat
L flat indoor = Flat light from overhead shows the tear tracks and the wet upper lip.
V child's height = View from the child's own height, close, plain colours

daily-plaster-knee | deed | plaster, band-aid, bandage, grazed knee, scraped knee, skinned knee | @ garden, street, kitchen, playground
D plaster smoothed = The plaster is laid over the knee and smoothed from the middle outward with two thumbs.
D lip held = The hurt one sits high, holds the leg out with both hands behind it, tears still on the lashes and interest already in the eyes.
O red graze = The graze is small, red and dotted with grit, with clean wet skin about it.
N tin and cotton = A first aid tin, a ball of cotton wool and a bottle of brown glass stand on the step.
B fallen scooter = Behind, a scooter lies on its side with a wheel in the air.
L shade of a porch = Soft shade light from the open side falls on knee and fingers.
V knee close = Close at knee height, hands and knee sharp, faces just in, natural colours

daily-mother-child-mirror | deed | pick up, lift, throw, swing, spin & child, baby, toddler, daughter, son, girl, boy, grandson, granddaughter & father, mother, dad, mum, mom, grandfather, man, woman, uncle, parent | @ garden, park, beach, living room
D in the air above = The child hangs in the air above two lifted palms, arms and legs spread like a frog, shirt up over the belly. +throw,lift -on-a-swing,on-swing,on-the-swing,on-swings
D spun by the arms = Held by both wrists, the child flies out flat at the end of the arms, and the grown-up leans back against the pull. +swing,spin -on-a-swing,on-swing,on-the-swing,on-swings
D scooped up = Two hands have the child under the arms, the feet just leave the ground and the face comes up level. +pick -on-a-swing,on-swing,on-the-swing,on-swings
D laughing up = The grown-up laughs with the head thrown back and the eyes never off the child. -on-a-swing,on-swing,on-the-swing,on-swings
N sandal flying = A sandal has come off and flies on by itself.
B trees round a lawn = Behind, trees round a lawn are drawn out soft. -in,beach
L low back light = The sun is low behind them, so that hair and the edge of the shirt burn bright.
L low back light late = The sun is low behind them, so that hair and the edge of the shirt burn bright. +golden,sunset
V low against the sky = Low view, figures against open sky, movement just blurred at the feet, warm colours

daily-single-parent-city | deed | push pram, push stroller, push pushchair, push buggy, push baby carriage, push twins, push a pram, pram, pushchair, stroller, buggy, baby carriage & #person | @ street, park, path, promenade
D leaning in = With both arms straight on the handle, $the {leans|lean} over the hood to look in as the wheels roll.
D carried up steps = The whole thing is carried up the steps, front wheels in the air, a passer-by holding the other end. +stairs,steps
D twins abreast = Two bonnets show side by side, one awake, one gone sideways in sleep. +twins
O *high wheels = The pram is navy blue with big spoked wheels, a net with bread and leeks slung beneath.
N dropped rabbit = A cloth rabbit lies on the path three metres back, not yet missed.
B railings = Behind are park railings and plane trees with scaly bark.
L sun in spots = Sun falls through leaves in round spots over hood and path.
L wet grey = A transparent rain cover has drops all over it, and the wet path mirrors the wheels. +rain
V side view = Side view, full length, moving past us, calm town colours

daily-visit-grandma-care | deed | old, elderly, grandmother, grandfather, nursing home, care home, hospital & visit, feed, help, nurse, care, push, wheelchair | @ care home, hospital, living room, park
D hand in both hands = The visitor sits close, knees touching, and holds an old hand in both of theirs. -feed,push,wheelchair
D spoon waiting = A spoon waits at the lips, a napkin held beneath, no hurry in the wrist. +feed
D leaning over the handles = The one behind leans forward over the handles to hear, mouth at the level of the white hair. +push,wheelchair
D smile that lifts one side = The old mouth smiles more on one side, and the eyes are very clear.
O skin like paper = The old hand has skin like crumpled paper, with a ring that turns loosely.
N flowers in a beaker = Three garden flowers in a plastic beaker stand next to a calendar with large figures. -park
B window with birds = Behind is a large window with a bird table outside. -park
L soft flat = Soft light from the window wraps the two heads from one side.
V close seated height = Close at seated height, quiet documentary, pale blue, cream and grey
`;
