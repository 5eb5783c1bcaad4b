/** More whole small scenes of everyday life. The form: `tableaux.ts`. */
export const DAILY_MORE_TABLEAUX = `
daily-baby-sleep | deed | sleep, asleep, sleeping, nap & baby, newborn, infant, toddler | @ bedroom, cot, crib, nursery, pram
D arms thrown up = On its back with both arms thrown up beside the ears, fists loose, it has let go of everything. -mom,mother,mum,dad,father
D mouth works = The mouth works a little, as if there were still something to suck, and a bubble stands at the corner. -mom,mother,mum,dad,father
D bottom in the air = Face to the side and knees drawn under, the small bottom sticks straight up. +toddler -mom,mother,mum,dad,father
O *sleeping suit = A ribbed sleeping suit with feet is done up to the chin, one heel not quite in its place.
N rabbit in the bars = A dummy lies on the sheet beside a folded muslin.
B wall with paper stars = Beyond the bars hang a paper star and the edge of a drawn curtain.
L through curtain = Daylight through a yellow curtain makes sheet, cheek and lashes the colour of cream. -night
L night lamp = A night lamp low down glows orange and puts the shadows of bars along the wall. +night
V over the edge = From over the edge, close, very soft, cream and straw

daily-train-window | deed | look out, looking out, stare, gaze, sit, watch, lean, ride, read, travel, traveling, travelling & train window, bus window, tram window, train, carriage, compartment, night train, plane window & #person | @ train, bus, plane, carriage
D temple on the pane = The temple rests on the shaking pane, and the eyes hold on to something until it is gone and take up the next. -read
D book unread = A book lies open on the knee at a page that has not been turned. +read
D feet up on the seat = Feet in socks are up on the seat across. -bus,plane
O two landscapes = Over fields and wires that run past lies the thin second face in the glass. -night,plane
O lights = Single lights draw lines through the dark pane, and the face in it is clearer than what is outside. +night
W *travelling coat = in a loose jacket, a scarf for a pillow
N little table = On the flap table under the window a cup shakes rings into its tea beside an orange. -bus
B seats = High seat backs and a net with a suitcase fill the aisle side.
L sliding sun = Sun comes in jerks between poles, over cheek and sleeve and off again.
L blue of evening = The last blue of the sky and one small reading lamp share the face. +evening,dusk
V from the next seat = Close from the seat across, half face half window, calm colours

daily-power-cut | deed | read by candlelight, write by candlelight, eat by candlelight, sew by candlelight, dance by candlelight, work by candlelight, power cut, blackout, candlelight, candlelit, by candlelight, candle light & #person | @ kitchen, living room, bedroom
D hand round the flame = The candle is carried through the door, a hand bent round the flame so that the fingers glow red. -read,eat,write,play
D near the flame = $The {bends|bend} so near to the light that hair is in danger, all else forgotten. +read,write,sew
D shadows that play = Two hands make a rabbit, and it sits huge on the wall. +child,children,play,family
O saucer of wax = The candle stands in a saucer in its own wax beside a burnt match.
N dead lamp = The lamp above hangs grey and useless.
B walls gone = The walls have gone but for the glint of one frame.
L one flame = One flame lights chins and noses from below, a deep gold that goes off within an arm's length.
L one flame then = One flame lights chins and noses from below, a deep gold that goes off within an arm's length. +night,evening
V close dark = Close, dark, candle in the picture, gold on brown-black

daily-mirror-look | deed | look in the mirror, looks in the mirror, mirror, reflection, looking at herself, looking at himself & #person, man, woman, girl, boy, child, lady, old man, old woman, young woman, young man, little girl, little boy | @ bathroom, bedroom, hall
D two of them = $The {stands|stand} a hand from the glass, and the two faces look each other in the eye without moving. -broken,cracked,shattered
D broken reflection = A crack runs across the glass like a star, and the face comes back in five pieces that do not meet, one eye twice. +broken,cracked,shattered
D finger at the lid = A fingertip draws down the lower lid, the mouth has dropped with it. -child,broken,cracked,shattered
D nose on the glass = A tongue is out, two fingers pull the corners of the mouth wide, and the other one does the same. +child,girl,boy,toddler
O old glass = The mirror has brown spots where its silver went, and a thin bevelled edge that doubles the ear.
N postcard in the frame = Postcards and a dried flower are stuck in the frame.
B room reversed = In the glass behind stand a bed, a window and a door, all the wrong way round.
L window beside = A window beside lights the real cheek and the mirrored one from opposite sides.
V over the shoulder = Over the shoulder, reflection sharp, body soft, silver and skin

daily-measure-height | deed | measure, measuring, growth chart, height, doorframe, taller, tiptoe, reach, reaching & child, girl, boy, toddler, kid, kids, son, daughter, children, shelf, jar, cookie, cookies, shelf, door | @ kitchen, hall, nursery
D book flat on the head = Back to the doorpost, heels against it and chin drawn in, the small one holds still while a book is laid flat on the hair. -reach,cookie,cookies,shelf,jar
D fingertips short = On the tips of the toes on a chair with a box on it, fingers spread, the arm is still a hand too short. +reach,cookie,cookies,shelf,jar,tiptoe
D cheating heels = The heels have begun to leave the floor. -reach,cookie,cookies,shelf,jar
O pencil lines = Up the white wood go pencil lines with dates, two names, one always a bit behind. -reach,cookie,cookies,shelf,jar
O jar = The jar with its red lid stands right at the edge, bright from the lamp above. +reach,cookie,cookies,shelf,jar
N chair drawn up = Drawers have been pulled out in steps below. +reach,cookie,cookies,shelf,jar
L door light = Light from the next room comes past the post and edges nose and forelock.
V small height = At the child's height, from the side, warm white

daily-lost-tooth | deed | lose tooth, show missing tooth, pull tooth, pull out tooth, wiggle tooth, lost tooth, loose tooth, wobbly tooth, first tooth, tooth fairy, pull a tooth, missing tooth | @ bathroom, kitchen, bedroom
D finger and tooth = The lip is held down with one finger, and the tooth is bent forward with the tongue. -fairy
D thread on the door = A thread goes from the open mouth to a door handle, both eyes on the handle. +pull
D hand under the pillow = A hand slides under the pillow without lifting the sleeping cheek. +fairy
O hole and blood = Between the others is a new dark hole and a speck of red.
N on a tissue = On a folded tissue lies the tooth, no larger than a grain of rice, next to a coin.
L lamp near = A lamp close by shines into the mouth and on wet teeth.
V face = Very close at face height, clear warm colours

daily-sick-bed | deed | sick, ill, fever, cold, flu, thermometer, cough, coughing, sneeze, sneezing, blow nose, runny nose, medicine, hot water bottle & #person | @ bed, bedroom, sofa
D glass stick = The thermometer sticks from the corner of the mouth, the eyes above it shiny and half shut. -sneeze,sneezing,cough,coughing
D just before = Eyes shut, nose wrinkled, mouth drawn open: it comes in this instant, the handkerchief too far away. +sneeze,sneezing
D back of the hand = The back of another hand lies on the forehead, and its owner looks at the clock. +mother,father,child,care,nurse
D spoon and face = A spoon comes near, and the whole face has closed against it. +medicine
O red nose = The nose is red and sore below, the hair stuck in points, a scarf wound twice.
N bedside = A lemon, a box of tissues and a cup with a saucer for a lid stand by, crumpled white all over the floor.
B drawn curtain = The curtain is half drawn on a bright day outside.
L thick light = Yellowish light comes through the drawn cloth and lies flat on pillow and cheek.
V bedside = Close from the bedside, soft, pale yellow and blue

daily-bandaged-leg | deed | broken leg, plaster cast, leg in a cast, leg in plaster, crutches, sprained ankle, bandaged leg, bandaged knee, bandaged foot & #person, man, woman, girl, boy, child, lady, old man, old woman, young woman, young man, little girl, little boy | @ hospital, living room, sofa, street
D leg on cushions = The leg in its white plaster lies straight out on two cushions, five toes showing at its end. -crutches
D felt pen = Bent over it somebody writes round the calf, tongue out, below twenty other names. +sign,child,friends,girl,boy
D three-legged hop = Hung between the two crutches, $the {swings|swing} forward over a kerb. +crutches
O plaster = The plaster is grubby at the edge, with hearts, a rude face and a shark.
N knitting needle = A knitting needle stands ready for the itch.
L window = Clear side light from a window makes the white very white.
V from the toes = From the toes, foreshortened, friendly colours -crutches
V side = From the side, full figure, friendly colours +crutches

daily-wheelchair | deed | push wheelchair, ride wheelchair, race wheelchair, use sign language, play wheelchair, wheelchair, guide dog, white cane, walking frame, walker, hearing aid, sign language, prosthetic leg, blind, deaf & #person, man, woman, girl, boy, child, lady, old man, old woman, young woman, young man, little girl, little boy | @ street, park, room, beach
D hands on the rims = Both hands push the rims forward in one strong stroke, shoulders ahead of it. +wheelchair
D cane in an arc = The white cane swings ahead in a low arc, head up, the other hand just touching a wall. +cane,blind
D fingers speak = Fingers have formed one shape before the chest, brows and lips saying it with them. +sign,deaf
D four rubber feet = The frame is set down, and a small step goes after it. +frame,walker
D dog leans in = The dog leans its shoulder against the knee, harness handle slack. +guide
D blade bends = The curved blade bends under the weight and is about to spring. +prosthetic
W *everyday things = in a bright rain jacket and gloves with worn palms
N kerb = A lowered kerb with white studs lies just ahead.
L plain side = Plain clear daylight from the left, no drama in it.
V its own height = At the height of the face, three steps off, natural

daily-doctor-wait-news | deed | ultrasound, pregnancy test, test results, diagnosis, bad news, good news, blood donation, injection, vaccination, vaccine | @ hospital, clinic, bathroom
D grey screen = Two heads are turned to a grey flickering fan of a picture, one finger pointing, a hand squeezed white below. +ultrasound
D stick and knuckles = On the edge of the bath the little stick is held in both hands, everything hanging on one window as wide as a nail. +pregnancy
D eyes elsewhere = The sleeve is rolled up, the chin turned hard to the other side, eyes on the ceiling. +blood,injection,vaccination,vaccine
D words have been said = Something has just been said: the mouth has opened, and a hand has gone out to the arm of the chair. -ultrasound,pregnancy,blood,injection,vaccination,vaccine
O paper sheet = Paper crackles in folds over the couch. -bathroom,pregnancy
N poster of organs = A poster of the inner ear and a jar of cotton stand on the wall side. -bathroom,pregnancy
L cool = Cool even light from above, one warmer stripe from under the blind.
V close = Close at seated height, quiet, pale green and skin

daily-cross-street | deed | cross, crossing, zebra crossing, crosswalk, pedestrian crossing, red light, traffic light & #person | @ street
D first step out = The first foot is on the white stripe, the head still turned the other way, a palm lifted to a bonnet.
D chain of hands = Hand in hand in pairs they come over, the last one hopping only on the white. +many,school
D small hand up = A small arm is stretched straight up into the big hand. +child,mother,father,grandmother,grandfather
D knees and sticks = The lamp has changed already, and they are just at the middle. +old,elderly
O stripes = The stripes are worn through to grey where tyres run.
W *street things = in a coat that the wind opens
N puddle = A tyre track shines across them.
B cars and fronts = Cars wait in a row, one with its window down; shop fronts run up the hill behind.
L street light = Clear light comes along the street from the left and lays one long shadow across the stripes.
L wet night = Red and green lie long on the wet asphalt. +night,rain
V front low = From low at the far kerb, long lens, graphic stripes

daily-back-seat | deed | back seat, backseat, car seat, are we there yet, kids in the car, children in the car, in the back of a car | @ car, road
D three abreast = Three sit wedged abreast: one asleep with the mouth open, one with a comic, one with feet on the seat in front. +many,siblings,three
D nose to the window = A nose is pressed white at the window, and a drawing grows on the breath beside it. -many,siblings,three,couple
D head fallen over = Strapped in, the small head has fallen over at an angle no neck should bear. +sleep,asleep,toddler,baby
O crumbs = Crumbs, a crayon melted into the cloth and one shoe fill the gap.
N line in the middle = A rolled towel marks a border.
B rear window = In the rear window stands luggage with a strip of road above.
L moving sun = Sun slides over knees and belts in bars.
V from the front seat = From between the front seats, wide, warm

daily-sleepover | deed | have sleepover, climb bunk bed, talk in bunk bed, sleepover, pyjama party, pajama party, bunk bed, bunk beds, camp bed, giggle at night | @ bedroom, living room, attic
D heads over the edge = From the upper bunk two heads hang upside down over the edge, hair straight to the floor.
D row of bags = In a row of sleeping bags like caterpillars someone has sat up with a torch under the chin. -bunk
D hand before the mouth = Several have a hand before the mouth, eyes on the crack of light under the door.
O feast = A bag of crisps has been opened along its side, and a bottle goes round.
N clothes heap = Jeans and socks lie where they fell.
B wall of posters = Posters and a string of paper flags hang on the slope of the wall.
L torch = The torch throws a hard white spot up one face and big shadows over the ceiling.
V floor = From the floor among pillows, night, blue and orange

daily-jam-making | deed | make jam, jam making, pickle, pickling, preserve, bottling, canning, marmalade, fermenting, sauerkraut, kimchi & #person | @ kitchen
D ladle over the funnel = The ladle is tipped over a wide funnel, a dark thread runs into the glass, and the lips tighten against a spill. -kimchi,sauerkraut
D hands red to the wrist = Red to the wrists, both hands rub paste between the leaves, one after another. +kimchi
D fist into the crock = A fist presses down into the crock until juice stands over it. +sauerkraut
D cold plate = A drop on a cold plate is pushed with a fingertip to see whether it wrinkles. +jam,marmalade
O *row of jars = Filled jars stand on a cloth upside down, light shining red through them, a last one still open.
W *stained apron = with steam-damp hair; in an apron with old stains that do not wash out
N labels = Labels already written lie by a wet sponge.
B window steamed = The window is steamed to the top bar.
L through the jars = Sun comes low through the jars and throws red spots over the table.
V table height = Close at the height of the jars, deep reds

daily-set-table | deed | set the table, lay the table, light the candles, clear the table, napkins, tablecloth & #person | @ dining room, kitchen, garden
D cloth thrown = The cloth has been thrown out over the table and comes down slowly, air under it. +tablecloth,set,lay -candles,clear
D fork moved a finger = Bent to eye level, $the {pushes|push} a fork straight by the breadth of a finger. +set,lay,napkins
D stack in the arms = Plates go up the bent arm to the chin, a glass in each finger gap. +clear
D match cupped = A match goes from wick to wick, thumb already hot. +candles
O places = Each place has its plate, and no two chairs are alike.
N bread and jug = A jug sweats beside a bread board.
B open doors = Through double doors stands a room with coats on a bed.
L low lamp = Low light from one side shines along every rim.
L low lamp late = Low light from one side shines along every rim. +golden,sunset
V along the table = Along the table at plate height, soft far end, white and silver

daily-barbecue | deed | barbecue, bbq, grill, grilling, sausages, cookout, braai, roast chestnuts, hot dogs & #person, #many, family | @ garden, park, balcony, beach
D tongs and smoke = With tongs held far out and face turned off, $the {turns|turn} one after the other while smoke follows wherever the head goes.
D flare = Fat has dripped and a flame jumps a hand high; a bottle is tipped over it.
D plates held out = From the side plates are held out in a fan, a child's lowest of all. +many,couple,family,friends
O grid = On the grid lie sausages burst along one side, maize in its leaves and one piece quite black.
W *apron over shorts = in a striped apron over shorts -from-child
N bag of coal = A torn bag of charcoal and a bowl of salad with a fly net stand on the grass.
B fence = A board fence, a washing line and folding chairs close it off. -beach,park,balcony
L evening smoke = Low evening sun cuts the smoke into blue beams.
L evening smoke late = Low evening sun cuts the smoke into blue beams. +golden,sunset
V grill height = From just above the grid, faces behind smoke, lively

daily-cinema | deed | watch film, watch movie, watch movies, eat popcorn, watch opera, watch a play, cinema, movie theater, movie theatre, theatre audience, audience, popcorn, 3d glasses, drive-in, open-air cinema, opera box & #person, #many, crowd, audience, family, couple | @ cinema, theatre
D hand stopped = A hand with popcorn has stopped just before the mouth, the eyes wide and white with the screen.
D arm over the back = An arm has come over the back of the next seat and pretends to be there by chance. +couple,date,two
D rows of faces = Row on row the faces all look up at the same slant, one of them asleep. +many,audience,crowd,people
D fingers before the eyes = Fingers are spread before the eyes with one left free. +horror,scary,child,scared
O red plush = The seats are red plush, worn pale on the arms.
N cup = A paper cup with a straw sticks in its ring.
B beam = Above goes the beam of the projector with dust turning in it.
L screen = The light comes from in front, bluish, growing and sinking, and the hall behind is black.
L screen then = The light comes from in front, bluish, growing and sinking, and the hall behind is black. +night,evening
V from the screen = Frontal from the screen, low, dark reds and blue

daily-museum | deed | museum, gallery, art gallery, exhibition, painting, statue, sculpture, dinosaur skeleton, aquarium & look, visit, stand, sit, sketch, stare, admire, sleep, watch, tour & #person | @ museum, gallery, aquarium
D hands behind the back = $The {stands|stand} with hands behind the back, a step too near, head on one side just like the one in the picture. -aquarium,dinosaur,sit,sleep
D head far back = The head is tipped so far back that the mouth is open. +dinosaur,statue
D palms on blue = Two palms lie on the thick pane, and a ray goes by above like a kite. +aquarium
D slumped on the bench = On the bench in the middle feet have been let out of their shoes, chin on chest. +sit,sleep
O thing looked at = What is looked at fills its wall, bright, in a gilt frame as broad as a hand. -aquarium,dinosaur
N little label = A little white label and a grey cord on brass posts keep the distance. -aquarium
B next room = Through a doorway lies the next room and the next, all oak floor.
L skylight = Shadowless light from a glass ceiling above falls evenly on wall and parting. -aquarium
L tank = All light comes blue from the tank and moves on the faces. +aquarium
V from behind = From behind, figure against the work, centred, calm

daily-library-study | deed | library, bookshop, bookstore, second-hand books, record shop, librarian & read, look, sit, choose, browse, sleep, study, climb, ladder, search, find, work, reach, walk & #person | @ library, bookshop
D head sideways = With the head laid sideways $the {goes|go} along the spines, a finger running ahead. -study,sleep,read,sit,climb,ladder,work
D stood where found = $The {stands|stand} reading just where the book was found, bag still on the shoulder, hip against the shelf. +read
D up the ladder = On the fourth rung of a ladder on wheels one leg is out for balance and the book at the fingertips. +climb,ladder,reach
D island of light = Behind a wall of piled volumes a head is propped in both hands. +study,work,sit
O spines = Leather, cloth and paper backs stand in no order, some lying across the top.
N stool and slips = Paper slips stick out of an open one on a stool.
B aisle = The aisle goes off between shelves to one window.
L high window = Light comes from a high window at the end of the aisle, dusty and yellow, along all the backs.
V down the aisle = Down the aisle at chest height, deep, browns and gilt

daily-taxi-hail | deed | hail taxi, hail cab, call taxi, take taxi, wait for taxi, get in taxi, get into taxi, ride rickshaw, ride tuk tuk, hail, hail a taxi, hail a cab, taxi, cab, rickshaw, tuk tuk, tuk-tuk, carriage ride, limousine & #person | @ street
D arm up off the kerb = On the edge of the kerb with one foot in the gutter an arm is flung up, two fingers out, coat swinging open. +hail,wait
D in through the door = Head first and bag after it, $the {climbs|climb} in, one shoe still on the pavement. -hail,wait,rickshaw,tuk
D wind on the bench = On the padded bench behind the bent back of the driver knees are held together and a hat is held on. +rickshaw,tuk,carriage
O *car = The car has a lit sign on its roof, and wet tyres hiss up to the kerb. -rickshaw,tuk,carriage
N umbrella shaken = A half-shut umbrella drips.
B avenue = An avenue of lights and steam from a grating runs off behind.
L evening wet = Head lamps and shop windows lie in long strips on the wet street and edge the raised arm.
L noon street = Midday light bounces from glass high up. +day,noon,morning
V kerb = From low at the kerb, long lens, yellow and blue

daily-bowling-darts | deed | play bowling, play bowling alley, play darts, play pool, play billiards, play snooker, play table tennis, play ping pong, play foosball, play table football, play pinball, play arm wrestle, play arm wrestling, play minigolf, play mini golf, play croquet, play petanque, play boules, play bocce, bowling, bowling alley, darts, pool, billiards, snooker, table tennis, ping pong, foosball, table football, pinball, arm wrestle, arm wrestling, minigolf, mini golf, croquet, petanque, boules, bocce & #person | @ bar, pub, hall, park
D end of the swing = One knee almost on the boards, the arm has swung through and the ball is just leaving the fingers. +bowling,petanque,boules,bocce
D dart by the ear = The dart is held by the ear, one eye shut, the weight on the toes of the front foot. +darts
D chin on the cue = The chin lies on the cue, which slides through a bridge of fingers towards the white. +pool,billiards,snooker
D bat in the way = The ball is a white streak, and the bat has come up just so far. +table,ping
D knuckles to the wood = Elbows planted, veins out, the one fist is a hand from the table and not yet beaten. +arm
D hips at the box = Hips push the machine, two fingers on the buttons, eyes down in the glass. +pinball,foosball,football
D putter and bent knees = Bent over, tongue out, $the {taps|tap} the ball, which takes the wrong side of a small windmill. +golf,minigolf,croquet
O thing aimed at = What is aimed at stands bright and clean in its own light.
N glass on the ledge = A half glass and a cube of blue chalk stand on a ledge. -park,croquet,petanque,boules,bocce
B others lean = Others lean at the wall with crossed arms.
L lamp over = A shaded lamp hangs over it and leaves faces above its edge in brown. -park,croquet,petanque,boules,bocce,golf,minigolf
V aim line = Along the line of aim, low, short depth

daily-karaoke | deed | karaoke, sing, singing, microphone, choir, sing along, serenade, busk & #person | @ bar, living room, street, shower, stage, church
D last note = Eyes shut, brows up, the microphone tipped high, $the {holds|hold} the last note with a fist that shakes. -choir,serenade
D books before chests = In two rows with books before their chests all mouths make the same O. +choir
D hand on the heart = One hand is on the heart, the other stretched up to a balcony where a shutter has opened. +serenade
D duet = Cheek to cheek they share it, one a beat late and laughing. +many,couple,family,friends
O cable = A cable runs back between glasses. -choir,serenade
W *open collar = with a damp fringe; in a shirt with rolled sleeves
N laminated songs = A sticky folder of songs lies open among glasses. +karaoke
B screen = A silver curtain moves behind, blue words on a screen. +karaoke
L spot = One pink spotlight from above and the cold screen from the side divide the face. +karaoke
L warm side = Warm light from one side shines on throat and teeth. -karaoke
L warm side then = Warm light from one side shines on throat and teeth. +night,evening -karaoke
V close low = Close, from slightly below, lively

daily-sauna-spa | deed | relax in sauna, soak in hot spring, bathe in hot spring, soak in onsen, bathe in onsen, relax in hot tub, get massage, give massage, relax in hot spring, soak in hot tub, sauna, hot spring, onsen, hot tub, jacuzzi, spa, massage, steam bath, hammam, face mask, pedicure, manicure & #person, #animal | @ sauna, spa, bath, mountain
D up to the chin = Up to the chin in steaming water, a folded cloth on the head, $the {sits|sit} with shut eyes. +spring,onsen,tub,jacuzzi
D elbows on knees = On the upper bench, elbows on the knees, drops run from nose and chin to the boards. +sauna,steam,hammam
D thumbs along the spine = Face down in a hole of the couch $the {lies|lie}, and two thumbs push slowly up beside the spine. +massage
D green face = The face is green to the hairline, a slice of cucumber on each eye, a smile cracking the paste. +mask,spa
D spread toes = Cotton is stuck between spread toes, and a small brush passes over a nail. +pedicure,manicure
O wet stone = Wood and stone are dark with wet and steam stands over them.
N bucket = A wooden bucket with a ladle stands by.
B snow = Beyond the steam lie snowed rocks and a pine. +onsen,spring,snow,tub
L soft in steam = Soft light from one side thickens in the steam and leaves no edges.
V close still = Close and still, pale, warm skin and grey

daily-hot-air-balloon | deed | ride hot air balloon, fly hot air balloon, fly in hot air balloon, ride cable car, do bungee, jump with parachute, hot air balloon, cable car, gondola lift, helicopter ride, parachute, paraglide, paragliding, skydive, skydiving, zip line, bungee & #person, couple, family, friends | @ sky, mountain
D hands on the wicker = Hands grip the wicker edge, chins just above it, eyes straight down between the knuckles. +balloon
D noses to the pane = Noses are at the pane, a roof no larger than a stamp beneath. +cable,gondola,helicopter
D cheeks blown = Arms and legs are spread, and the wind has blown the cheeks away from the teeth. +skydive,skydiving,parachute,bungee
D feet over trees = Feet dangle over the tops of firs, hands up at the lines. +paraglide,paragliding,zip
O cloth overhead = Above spreads striped cloth with the flame roaring into its mouth. +balloon
B land below = Fields in stripes, a river like a bent wire and long shadows of trees lie below.
L early sun = Early sun comes in level and lights every face from the side, the valley still blue.
L early sun early = Early sun comes in level and lights every face from the side, the valley still blue. +dawn,sunrise,morning
V mid-air = From beside in the air, wide, much depth below

daily-roof-sunset | deed | sit, drink, watch, dance, sleep, talk, smoke, stand, picnic, party, read, lie & rooftop, roof, fire escape, balcony, roof terrace & #person, friends, couple | @ rooftop, roof, balcony, fire escape
D legs over the edge = Legs hang over the edge into the air, heels knocking softly at the wall. -dance,sleep,stand,party
D elbows on the wall = Both elbows lie on the low wall, a bottle held by its neck over the street. +stand,drink,smoke,talk
D mattress outside = A mattress has been dragged out, one arm thrown over the eyes. +sleep,lie
D barefoot on tar paper = Barefoot on warm roofing felt they turn, arms up, a small loudspeaker on a chimney. +dance,party
O things brought up = A blanket, a tomato plant in an oil tin and an ashtray have been brought up.
N hatch = The hatch stands open on a ladder.
B roofs = Water tanks, aerials and washing go off over roofs to a hazy tower.
L sun gone orange = The sun is just above the roofs and reddens one side of everything.
L city night = Windows by the hundred and a sky of dull orange give a weak light from below. +night
V wide over roofs = Wide with much sky, figure small to one side, orange and dusty blue

daily-neighbours | deed | neighbour, neighbours, neighbor, neighbors, gossip, gossiping, chat over, lean out, talk across & fence, window, windows, stairs, street, balcony, garden, gossip, gossiping, hedge & #person | @ street, garden, stairs, courtyard
D forearms on the top = Forearms lie on the top of the fence from both sides, one with a trowel, one with a cup. +fence,garden,hedge
D out of two windows = Out of two windows they lean on cushions, calling over the gap with a hand to the mouth. +window,windows,balcony,courtyard
D head drawn close = Heads are drawn close, baskets on hips, a look going to a door along the street. -fence,garden,hedge,window,windows
O shared thing = A bag of plums changes sides. +fence,garden,hedge
N curtain moved = A curtain farther off has been moved a hand's breadth.
B wall with pots = Pots of geraniums and drainpipes climb the wall behind.
L morning side = Morning light falls along the wall and shines through ears and apron strings.
L morning side early = Morning light falls along the wall and shines through ears and apron strings. +dawn,sunrise,morning
V friendly distance = From a little way down the street, chest height, homely colours

daily-protest | deed | protest, demonstration, march, strike, rally, picket, vote, voting, polling & #person, crowd, people | @ street, square, factory gate
D signs on sticks = Painted cardboard goes up on sticks, mouths are open in one word, and the first row has linked arms. -vote,voting,polling
D fist = One fist is up above the caps. -vote,voting,polling
D slip in the slot = A folded paper is let half into the slot and held one moment more, the eyes on it. +vote,voting,polling
O lettering = Paint has run from the letters, and a corner is bent by rain. -vote,voting,polling
O box = The box is grey tin with a padlock and a seal. +vote,voting,polling
N whistle and thermos = A megaphone, a pram with balloons and a thermos go along. -vote,voting,polling
B booths = Behind are cubicles with half curtains and shoes beneath. +vote,voting,polling
B fronts = House fronts with watchers in windows run down both sides. -vote,voting,polling
L overcast = Flat grey daylight makes red and yellow of the boards strong.
V before the row = From walking backwards before them, chest height, documentary

daily-soldier-return | deed | soldier, sailor, pilot, fireman, veteran & return, returns, returning, home, leave, farewell, letter, sleep, hug, kiss, wait, cry, medal, remember | @ station, doorstep, barracks, kitchen
D bag let drop = The kitbag has been let drop, and a face is pushed into the rough cloth of the shoulder. +return,returns,returning,home,hug,kiss
D photo in the cap = A small bent photograph is held in the cap, two thumbs at its edges. +letter,wait,remember
D boots unlaced = With boots unlaced, head on the pack, $the {sleeps|sleep} in a row of others. +sleep
D medal on cloth = A medal hangs on a jacket too wide now, the hand flat over it. +veteran,medal
O rough cloth = The wool is coarse and mended at the elbow with other thread.
N small flag = A paper flag lies trodden by the wheel of a trolley.
B behind = A doorway and a waiting hand are out of focus.
L grey day = Flat grey day from one side, with one warm lamp in the door.
V half length = Half length, close, olive, grey and skin

daily-dandelion-wish | deed | throw coin, throw coins, toss coin, drop coin, throw, blow, wish, make a wish & dandelion, dandelions, dandelion clock, wishing well, coin, fountain, feather, four-leaf clover, shooting star, eyelash & #person | @ meadow, garden, square
D breath goes out = Lips in a point, cheeks round, and the little parachutes have just left the head on the side of the breath. -well,coin,fountain,clover
D coin over the shoulder = Back to the water, eyes shut tight, a coin goes over the shoulder, turning. +well,coin,fountain
D stem between fingers = On the belly in the grass the stem is parted from the rest with two fingers. +clover
O bare half = Half of the ball is already bare and shows white pits. -well,coin,fountain,clover
O coins under water = Coins lie green and bright under the shaking water. +well,coin,fountain
N others drifting = Single ones drift on, bright, past the ear. -well,coin,fountain,clover
B grass = Long grass goes off into yellow-green haze. -well,coin,fountain
L back light = Low sun from behind lights fluff, lashes and the edge of the lips.
L back light late = Low sun from behind lights fluff, lashes and the edge of the lips. +golden,sunset
V close profile = Close profile, very short depth, green and gold

daily-shadow-play | deed | make shadow puppets, perform magic trick, do magic trick, do card trick, build house of cards, watch puppet show, perform puppet show, hunt for treasure, follow treasure map, watch magic show, draw treasure map, shadow puppets, shadow puppet, hand shadows, puppet show, magic trick, magic show, card trick, house of cards, juggle, juggling, tin can phone, treasure map, treasure hunt & #person | @ living room, bedroom, street, garden
D two hands one dog = Two hands are locked before the lamp, and on the wall a dog opens its jaw. +shadow
D puppets over the edge = Over the back of the sofa a crocodile bites a king in the nose, two pairs of elbows visible. +puppet -shadow
D card fanned = A fan of cards is held out, one a finger's breadth forward of the rest, and the face gives nothing away. +magic,trick
D last card = With held breath the last two cards are leaned together on the fourth floor. +house
D three in the air = Three balls are in the air and a fourth runs off under the table. +juggle,juggling
D tin at the ear = A tin is pressed to the ear, the string straight as a rule through the hedge. +tin
D cross on brown paper = A finger follows dots on paper browned with tea to a red cross. +treasure
O lookers = Small backs sit in a row before it, one with a hand half up. +many,couple,family,children,kids
N box = A cardboard box with a painted curtain lies open.
L one lamp = One lamp from the side makes hands bright and all shadows large.
V audience height = From the floor at lookers' height, warm dark

daily-pots-band | deed | drum on pots, pots and pans, marching, cardboard rocket, cardboard box rocket, toy spaceship, play astronaut, play pirates, play doctor, play shop, play school, play house, pretend & child, children, kids, girl, boy, toddler, siblings, brothers, sisters | @ kitchen, living room, garden
D spoon comes down = The wooden spoon comes down on the biggest pan, eyes shut against the bang. +drum,pots
D rocket with a head = A carton covered in foil shakes on two chairs, a colander with a face below it looking from its hole. +rocket,spaceship,astronaut
D leap off the sofa = From the arm of the sofa the leap is at its highest, one fist ahead, towel straight out behind. +superhero
D mast and mop = The bed is the ship, a mop the mast, and someone walks the ironing board with hands tied. +pirates,pirate
D bear with bandages = A bear is bandaged until only one eye looks out, a stick of wood under its arm. +doctor
D serious talk = A very serious talk goes on over a row of stones that are bread. +shop,school,house,pretend
O made of = Tape, string, bottle tops and a hoover tube do for all the rest.
N grown-up's shoe = A grown-up's shoe has been drawn into it too.
B room = The room behind is upside down from end to end.
L window = Broad daylight from a window leaves nothing secret.
V child's height = At their own height, clear colours

daily-guilty-child | deed | broken vase, broken window, spilled milk, spilt milk, caught, guilty, cookie jar, chocolate, mud, muddy, flour, mess, covered in, toilet paper, lipstick, paint, chocolate on & child, toddler, girl, boy, kid, kids, baby, children, twins, dog, cat, puppy | @ kitchen, living room, hall, bathroom
D stock-still = $The {stands|stand} stock-still in the middle of it all, shoulders up, eyes round, both hands still showing what they did. -dog,cat,puppy
D look from below = $The {sits|sit} in the middle of it with flat ears and {looks|look} up from below, white showing under the eye. +dog,cat,puppy
D mouth ring = A brown ring goes round the mouth up to the ears. +chocolate,cookie
D white lashes = Lashes, brows and hair are white, two clean tracks under the eyes. +flour
O ruin = What was whole lies spread out across the floor.
O paper = Paper runs in white bands through the door, round chair legs and back. +toilet
N trail = Prints lead to it from the door, clear as in a book.
B grown-up shoes = In the doorway two grown-up shoes have just stopped.
L flat frank = Flat light from above, frank as a police photograph.
V child's height = Straight on at their height, sharp, plain colours

daily-food-fight | deed | throw pie, throw cake, throw tomatoes, have food fight, eat lemon, eat chilli, eat hot pepper, bite lemon, taste lemon, throw food, food fight, pie in the face, cake in the face, pie fight, tomato fight, eating contest, pie eating, hot dog eating, watermelon eating, chilli, hot pepper, lemon & #person, #many, kids, children, baby | @ kitchen, canteen, street, fair
D moment of the splash = It has just arrived: cream stands out from the face on all sides like a collar, eyes shut behind it. +pie,cake
D arm back = An arm is back with a handful, and the other side ducks behind a tray. +fight,throw
D cheeks full = Both cheeks are full, both fists hold the next, and the eyes go sideways to the neighbour's plate. +contest,eating
D whole face shut = The whole face has shut round the mouth, one eye a slit, the shoulders at the ears. +lemon
D red and open = Tears run, tongue out, a hand fans before it, the other already at the jug. +chilli,pepper
O drips = Drips hang from chin and elbow.
N plate = An empty plate spins out its last turn on its edge.
L bright flat = Bright flat light, so that every splash shows.
V close frozen = Close, motion frozen, loud colours

daily-stones-stream | deed | skip stones, skim, skimming stones, skipping stones, throw stones, stepping stones, cross a stream, balance, balancing, walk on a wall, tightrope, log & #person | @ river, lake, woods, street, beach
D low flick = Leaned to the side, the arm comes through low, and the flat stone has just left the forefinger. +skip,skim,skimming,skipping,throw
D one foot over = Arms out, one foot held over the next stone, $the {trusts|trust} the other one less and less. +stepping,stream,cross
D heel before toe = Heel is set before toe, arms see-saw, tongue between the teeth. +balance,balancing,tightrope,log
O rings in a row = Five rings in a row widen on the smooth water. +skip,skim,skimming,skipping
O green slime = The stones are green and shine. +stepping,stream
N shoes = Shoes with socks inside stand on the bank. +stream,skip,skim,skimming,skipping,stepping
B trees = Alders and their reflections close it behind. +stream,stepping,log,skip,skim,skimming,skipping
L leaf light = Green light through leaves, with coins of sun on the water and the back.
V from the bank = From low on the bank, side view, greens and brown

daily-beach-collect | deed | collect, find, look for, search, beachcombing, shells, shell, rock pool, rock pools, tide pool, driftwood, starfish, sea glass, fossils, treasure & shells, shell, beach, shore, rock pool, rock pools, tide pool, driftwood, starfish, sea glass, fossils & #person | @ beach, shore
D bent with a hand behind = Bent over with one hand on the back, $the {goes|go} along the line of weed and {picks|pick} out what shines.
D arm in the pool = Lying on the rock, an arm is in the pool to the elbow, cheek nearly in the water. +pool,pools,starfish
D shell at the ear = A shell is pressed to the ear, eyes turned up to hear. +shell,child,girl,boy
O pocket full = The pocket hangs full, sand at its seams.
O *in the palm = On the wet palm lie three: one whole, one with a hole, one only a blue edge.
W *rolled things = in rolled trousers and a windproof jacket
N bucket = A red bucket holds water and a shrimp.
B wet flats = Wet sand and far foam lie under a broad sky.
L silver = Silver light from a sky just clearing is on every wet thing.
V low over sand = Low over the sand, things near us large, grey and rose

daily-tent-rain | deed | tent, caravan, camper, camping, roof, leak, leaking, cabin & rain, rainy, storm, leaking, leak, wet, flooded | @ tent, caravan, attic, meadow, campsite
D faces at the flap = Through the half-open zip look two faces, chins on fists, at a meadow that has become a lake. -roof,leak,leaking,caravan
D cards on the sleeping bag = Cross-legged they play cards under a swinging lamp, hoods up, a pan between them catching drips.
D pots on the floor = Pots, a vase and a hat stand about the floor, and each has its own drop coming. +roof,leak,leaking
O cloth hanging = The cloth hangs through in a bag of water. -roof,leak,leaking,caravan,cabin
N boots upside down = Boots stand upside down on sticks, dripping.
L grey green = Grey light comes in green through wet cloth.
L grey green then = Grey light comes in green through wet cloth. +rain,storm
V from inside = From inside out, close, wet greens and one orange -roof,leak,leaking

daily-scrape-ice | deed | scrape, scraping, ice, frost, snow, dig out, shovel, jump start, wash the car, car wash, washing the car & car, windscreen, windshield & #person | @ street, driveway, yard
D small hole = Breath smoking, $the {scrapes|scrape} a hole as large as a plate in the white pane, sleeve pushed up, card in stiff fingers. -wash,washing,shovel,dig
D arm across the roof = Stretched right across, one leg off the ground, a soapy sponge reaches the middle of the roof. +wash,washing
D bow wave of snow = The shovel goes in before the wheel, of the rest only a mirror looks out. +shovel,dig
O curls of ice = White curls lie along the wiper and on the cuff. -wash,washing
O foam = Foam slides down the door over its own reflection. +wash,washing
N steam of the exhaust = The exhaust steams, and a cup stands on the roof. -wash,washing
B row of white = A row of white humps goes down the street. -wash,washing
L first blue = Blue early light and one yellow street lamp. -wash,washing
L first blue then = Blue early light and one yellow street lamp. +snow,winter,frost -wash,washing
L first blue early = Blue early light and one yellow street lamp. +dawn,sunrise,morning -wash,washing
L sun in drops = Sun glitters in suds and hose water. +wash,washing
V bonnet height = From the bonnet's height, hands near, clear

daily-fog-walk | deed | walk, stand, cycle, wait, disappear, run & fog, mist, misty, foggy & #person | @ street, field, bridge, beach, woods
D shape with a rim = $The {goes|go} on into the white and {is|are} already no more than a grey shape, hands and shoes the last to be dark. -wait,stand
D standing in the white = $The {stands|stand} still, shoulders dark against the white, the shoes and the coat hem the sharpest thing. +wait,stand -station,platform
D white breath = The breath goes off as one more thin cloud.
O near things sharp = Only what is near is sharp: wet railing, a thistle with drops, a kerb.
W *grey coat = in a long coat with its collar up
N lamp = A lamp nearby has a round halo like a dandelion.
B second shape = Behind, trees stand each one paler than the one before.
L white all round = White light from nowhere, without a shadow, a bit brighter above.
L white all round then = White light from nowhere, without a shadow, a bit brighter above. +fog,mist
V centred far = Centred, long lens, pale and quiet

daily-rainbow-look | deed | rainbow, thunderstorm, lightning, storm, hailstones, hail & watch, look, point, hide, run, stand, stare, scared, afraid, window & #person | @ field, street, window, bedroom
D arm goes up = An arm goes up and the mouth opens, rain still dripping from the elbow. +rainbow
D under the table = From under [a table/a blanket] two eyes look out, hands on the ears. +hide,scared,afraid,thunderstorm
D white face = For one instant face and curtain are white as paper, the shadow black behind. +lightning,window,storm
D jacket over the head = Bent double under a jacket, $the {runs|run} among bouncing white. +hail,hailstones
O arc = The bow stands whole on a slate-blue cloud, a fainter one outside it. +rainbow
O fork = A crooked white line stands in the cloud, branched like a root. +lightning,storm,thunderstorm
N wet fence = Drops hang from a fence wire in a row.
B dark cloud = Blue-black cloud covers two thirds of the sky.
L sun under cloud = Low sun comes in under the cloud from behind us, yellow on wet grass. +rainbow
L flash = The flash is the light, from outside, cold. +lightning,storm,thunderstorm
V wide = Wide, figure small in the lower third

daily-wagon-pull | deed | pull, pulling, push, pushing, wheelbarrow, wagon, handcart, shopping cart, sledge & wagon, handcart, wheelbarrow, trolley, cart, pram, toy, barrow & #person | @ street, garden, path, lane
D leaned against the load = Leaned forward at a slant, arm stretched behind to the handle, $the {pulls|pull}, heels deep in the gravel. +pull,pulling,wagon,handcart
D arms straight = Arms straight and knees bent, $the {runs|run} with it, the one wheel wobbling. +wheelbarrow,push,pushing,barrow
D passenger = In it someone sits upright with folded legs, waving at nobody. +child,kids,children,friends,sister,brother,dog
O load = It is full to the edge: leaves, a pumpkin, a folded rug with a clock on it. -child,kids,children,friends,sister,brother,dog
W *working things = with sleeves up; in boots and a worn waistcoat -from-child
N track = Two lines in the dust show the way it came.
B lane = The lane goes back between hedges.
L side = Afternoon sun from the side lies on bent back and spokes.
V three-quarter low = Low, three-quarter front, warm earth colours

daily-first-day-work | deed | job interview, first day at work, fired, lost job, laid off, resign, overworked, burnout, burn-out, overtime, deadline, work late, working late, video conference, zoom call, work from home, working from home, home office & #person | @ office, living room, kitchen, street
D box in the arms = A carton is held before the chest: a plant, a mug, a framed photograph face inwards. +fired,lost,laid,resign
D chair's edge = On the very edge of the chair, knees together, $the {presses|press} a folder with damp hands. +interview,first
D heels of the hands = Both elbows are on the desk and the heels of the hands in the eyes. +overworked,burnout,burn,overtime,deadline,late
D shirt above only = Above the table are shirt and jacket, below it pyjama legs and one bare foot on the other. +video,zoom,home
O desk = Six cups, two screens and paper in slipping stacks. +overworked,burnout,burn,overtime,deadline,late
O small hand = From below a small hand comes up and takes hold of a sleeve. +video,zoom,home
N clock = The clock above the door is past nine. +overworked,burnout,burn,overtime,deadline,late
B glass front = A glass door with reflections of the street is behind. +fired,lost,laid,resign,interview,first
L screen and night = Cold screen light from the front, a city's windows behind. +overworked,burnout,burn,overtime,deadline,late
L grey front = Flat grey daylight falls through tall panes. -overworked,burnout,burn,overtime,deadline,late
V medium = Medium, eye height, plain office colours

daily-pillow-hug | deed | hug, sit, curl up, lie, cry, hide, stare & pillow, knees, floor, corner, bathroom floor, blanket, under the table, bed alone, wall & #person | @ bedroom, bathroom, room
D knees drawn up = Back in the corner, knees drawn up and both arms round them, $the {has|have} made the body as small as it goes.
D chin on the knees = The chin is on the knees, the eyes on one tile.
D pillow crushed = A pillow is crushed to the chest with both arms, the mouth hidden behind its edge. +pillow,bed
O toes curled = The toes are curled under.
W *big jumper = with unbrushed hair; in a jumper drawn down over the knees
N phone face down = A phone lies face down out of reach.
L grey side = Grey light from one high side reaches shoulder and shin and leaves the corner dark.
V slightly above = From slightly above and a few steps off, much floor, cold quiet colours

daily-thinking | deed | think, thinking, daydream, daydreaming, bored, boredom, wonder, wondering, pensive, contemplate, worried, worry, lost in thought, tired, exhausted, sad & #person, man, woman, girl, boy, child, lady, old man, old woman, young woman, young man, little girl, little boy | @ any
D fist in the cheek = A fist is pushed into the cheek so that it lifts one corner of the mouth, the eyes gone through the wall. -worried,worry,sad
D nail at the teeth = A thumbnail is between the teeth, brows drawn together and up. +worried,worry
D corners down = The corners of the mouth are down, the lids heavy, the head too much for its neck. +sad,tired,exhausted
D pencil rolled = A finger rolls a pencil to and fro without noticing. +bored,boredom,think,thinking
W *soft cardigan = with a loose strand over the brow; in a soft grey cardigan
O line between the brows = A thin upright line stands between the brows.
N drawing of spirals = Spirals and boxes cover a margin of the paper in front.
L window = Window light from the left fades across the face like a slope.
V close three-quarter = Close, three-quarter face, shallow depth, muted

daily-surprised | deed | surprised, shocked, scared, afraid, frightened, fear, startled, amazed, astonished, disgusted, disgust, excited, jealous, proud, confused, smug & #person, man, woman, girl, boy, child, lady, old man, old woman, young woman, young man, little girl, little boy | @ any
D jump back = The head has gone back, chin doubled, brows at the hairline and the mouth a dark O. +surprised,shocked,startled,amazed,astonished
D eyes white all round = White shows all round the eyes, lips drawn back flat, a hand up before the chest. +scared,afraid,frightened,fear
D nose wrinkled = The nose is wrinkled, upper lip on one side up, the head turned off while the eyes stay. +disgusted,disgust
D fists by the chin = Fists are by the chin, knees pressed together, on the tips of the toes. +excited
D sideways slit = The eyes slide sideways in slits, lips pressed thin, arms folded hard. +jealous
D chin and chest = Chin and chest are up, the mouth pushed together so as not to show too much of a smile. +proud,smug
D one brow up = One brow is up and the other down, the head tipped, a finger lost in the hair. +confused
O hands tell = The fingers say the same as the face, every one of them.
W *plain T-shirt = in a plain dark T-shirt
L front soft = Soft light from the front, a bit from the left, makes each crease of it legible.
V head and hands = Head and hands, eye level, plain light ground, sharp

daily-walk-street | deed | walk, walking, stroll, wander, strolling & street, city, town, village, alley, bridge, night, city street, sidewalk, pavement, old town, lane, neon & #person | @ street, alley, bridge, lane, city
D between two steps = $The {walks|walk} with hands in the pockets, caught between two steps, one heel up, the eyes on the ground some way ahead. -bike,bicycle,dog,flooded,pram,umbrella,wheelchair,suitcase
D past lit windows = Shop window after shop window has just gone over the side of the face. +night,neon
D coat moves = The coat opens and shuts with the stride. -bike,bicycle,flooded
O stones = The paving shines a little where feet have polished it, dull in the joints. -flooded,snow,rain
W *long coat = in a long dark coat and worn brown shoes
N drain and leaf = A drain, one leaf and a crushed cup lie by the kerb.
B street depth = The street narrows behind between tall fronts to a patch of pale sky.
B signs at night = Signs and lit windows go up on both sides and are lost above. +night,neon
L side street = Light comes out of a side street in one slanting block across the way.
L lamps = Lamps and signs lie in strips on the ground and edge one shoulder. +night,neon,evening
V from ahead = From ahead at hip height, long lens, street soft behind

daily-run-late | deed | run, running, sprint, chase, late, hurry, flee, escape & street, bus, stairs, corridor, station, rain, train, town, field, road, forest, hill, woods & #person | @ street, station, stairs, field, road
D both feet off = Both feet are off the ground, one arm forward with fingers stretched, the mouth open for air.
D look over the shoulder = The eyes go back over the shoulder. +chase,flee,escape
D bag behind = A scarf flies out level behind. +bus,late,hurry,station,train
O ground streaked = The ground beneath is only streaks.
W *flying clothes = with hair blown flat back; in a jacket blown open
D doors about to close = A hand is stretched toward the carriage doors, which have begun to slide shut. +train,tram,metro
O spilling papers = White sheets fly from the open briefcase and hang in the air behind in a long row. +briefcase
N lost thing = A sheet of paper whirls in the air behind. -briefcase,rain
B platform edge = Behind, a train stands along the platform with its lit windows, under an iron roof and a hanging clock. +train
B ways behind = What lies behind has run together in lengthwise bands. -train
L low flash = Low sun from ahead throws the shadow far back.
L low flash late = Low sun from ahead throws the shadow far back. +golden,sunset
V panned side = Side view, panned with the runner, body sharp, rest streaked

daily-sit-cafe-people | deed | sit, sits, sitting & alone, chair, armchair, stairs, steps, floor, window, dock, pier, jetty, swing, rock, log, grass, kerb, curb, suitcase, edge, cliff, bench, beach, throne & #person | @ stairs, pier, room, beach, cliff, rock
D how the body sits = $The {sits|sit} with forearms on the thighs and fingers loosely hooked, the weight a bit to one side. -edge,dock,pier,jetty,cliff,armchair,chair,throne
D legs over water = Legs hang down over the edge, shoes set side by side on the planks behind. +dock,pier,jetty,edge,cliff
D sunk between arms = Deep between the arms of it, one leg over the other, a hand hangs down and lets the fingertips turn. +armchair,chair,throne
D eyes = The eyes rest far off and do not ask for anything.
O what it sits on = What bears the weight is worn, with a corner chipped and old scratches.
W *plain things = in a plain shirt and trousers turned up once
N cup = Next to the hip stand a cup and a folded newspaper. -dock,pier,jetty,cliff,edge,rock
L side = Light from the left lies on brow, shoulder and knee and leaves a clear soft shadow beside.
V three-quarter = Full figure, three-quarter view at seated height, quiet colours

daily-bicycle-dog-basket | deed | ride, carry, sit, transport, drive, balance & bicycle, scooter, moped, motorbike, vespa, bike, tricycle, motorcycle & dog, child, mattress, ladder, chickens, goat, sheep, plant, tree, wardrobe, flowers, balloons, bread, groceries, couple, family, three, cat, girlfriend, grandmother | @ street, road, lane
D load sways = The load stands out on both sides far wider than the handlebars, and $the {steers|steer} round a pothole with knees spread.
D cheek on the back = The one behind has both arms round the waist and a cheek laid between the shoulder blades. +couple,girlfriend,grandmother,child,family,three
D ears back = Ears blown back, tongue out, paws on the edge of the basket. +dog
O rope and rags = All of it is held with rope and rubber straps, a red rag at its end. -couple,girlfriend,family,dog,cat
W *road things = in a helmet with a scratched visor and an open shirt
N spray of dust = Dust and a small leaf drift behind.
B road = Shop fronts with awnings and wires run by, blurred.
L hot side = Hot low sun from the side flashes in spoke and mirror.
L hot side late = Hot low sun from the side flashes in spoke and mirror. +golden,sunset
V pan = Side view, panned, load sharp, street streaked, warm
`;
