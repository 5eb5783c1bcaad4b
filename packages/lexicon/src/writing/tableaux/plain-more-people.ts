/** Still more of what people are most often shown doing, at sport, on the road, in feelings and in feasts. The form: `tableaux.ts`. */
export const PLAIN_MORE_PEOPLE_TABLEAUX = `
plain-play-piano | deed | play, practice, practise, perform & piano, grand piano, upright piano, keyboard & #person, pianist & #person & #person & #person | @ hall, concert hall, living room, stage, church, bar, studio
D hands on keys = $The {sits|sit} upright on a black bench, both hands spread on the keys, the left just crossing low, wrists loose.
D head = The head is inclined over the keys, eyes lowered, lips closed. -sing,singing
D sings = The head is turned to the microphone, mouth open on a long note. +sing,singing
W *woman's dress = with dark hair pinned up; in a long dark green dress +woman,girl,lady -hair,red,white,blue,old,child,little
W *man's suit = with dark hair combed back; in a black suit without a tie +man,guy -hair,old,white
O lid = The raised lid of the grand piano is polished black and mirrors strings and hammers. -upright,toy,street,old
O upright = The upright piano is of worn brown wood with two brass candle arms. +upright,old
B empty hall = Behind, rows of empty seats rise into the dark. +hall,theatre,theater,concert
B room = Behind, a tall window and a bare wall are out of focus. -hall,theatre,theater,concert,bar,church,street,stage
L one side = Soft light from the left lies on hands, keys and cheek; the far side is in brown shade. -night,candle
L stage lamp = One warm lamp from high on the left falls on hands and keys, all round it is dark. +night,evening,concert,stage,hall
V along the keys = From the end of the keyboard at seated height, 50 mm, hands and face sharp, black, ivory and warm brown

plain-paramedic | deed | treat, help, carry, rescue, examine, bandage, check, save & that: man, woman, patient, child, injured man, injured woman, injured, victim, person, boy, girl, old man, soldier, cyclist, runner & paramedic, paramedics, medic, ambulance, emergency doctor, first responder, firefighter | @ street, road
D kneels = $The {kneels|kneel} on the asphalt and {winds|wind} a white bandage round the forearm of $that, who sits against the step of an open ambulance.
D looks = $The {looks|look} up to meet the eyes of $that and {speaks|speak} calmly; $that {holds|hold} the other hand to a grazed brow.
W *uniform = with short hair; in a dark green uniform with silver bands and blue gloves
O bag = A red bag with a white cross lies open beside, rolls of gauze and scissors in its lid.
B ambulance = Behind, the open doors of the ambulance show a white stretcher; blue lights are soft spots.
L soft day = Soft grey daylight lies on faces and hands, with blue from the lights at the edge. -night
L night lamp = White light falls from the open doors on faces and hands, blue flashes on the wet road. +night,rain,evening
V kneeling height = From a few steps off at kneeling height, 50 mm, white, dark green and signal red

plain-potter | deed | shape, throw, make, form, turn, mould, spin & bowl, clay, pot, vase, pottery, wheel, potter's wheel, cup, jug, clay bowl & potter, #person & #person | @ pottery, workshop, studio
D on the wheel = Wet hands close round a turning wall of clay, thumbs inside, fingers outside, and it rises between them to a thin even rim.
D bends = $The {bends|bend} low over the wheel, elbows on the knees, eyes level with the rim.
W *apron = with dried slip to the elbows; in a grey canvas apron over a striped shirt
O clay = The clay is grey-brown and shines with water, fine rings running round it.
N shelf = A bucket of slip, a sponge and a wire with two toggles are at hand.
B shelves = Behind, board shelves with rows of unfired bowls and jugs are out of focus.
L window = Soft light from a window on the left shines along wet clay, hands and forearm.
V wheel height = From across the wheel at its height, 50 mm, hands sharp, face softer behind, clay grey and warm brown

plain-on-swing | deed | swing, laugh, play, fly, sit, ride & swing, swings, tree swing, rope swing, tire swing & girl, boy, child, kid, woman, little girl, little boy, toddler, #person & #person & #person | @ garden, park, playground, meadow
D forward = At the highest point of the forward swing $the {leans|lean} far back with stretched legs, both hands tight on the ropes.
D laugh = The mouth is wide open with laughing, and hair flies back from the face. -sad,lonely
D quiet = The head is lowered, the eyes on the ground, the feet just brushing the grass. +sad,lonely
W *dress = with long fair hair; in a light blue dress with a white collar and bare feet +girl -winter,snow,dress,hair,blue
W *shirt = with short brown hair; in a red T-shirt and denim shorts +boy -winter,snow,hair
O board = The swing is a plank on two long ropes tied to the thick branch of an old apple tree. -playground,tire,swings
B garden = Behind, a green garden and a white house are out of focus. -playground,park,beach,forest
B park = Behind, trees and a path are out of focus. +playground,park
L late leaf light = Warm late sun comes through leaves from the left and shines in flying hair.
V low front = From low in front, 50 mm, short exposure, whole figure against leaves and sky, fresh green and light blue

plain-row | deed | row, pull, paddle, race, train & oars, oar, rowing boat, rowboat, scull, boat, canoe, kayak, paddle, river, lake & rower, rowers, canoeist, kayaker, oarsman, #person & rower, rowers, canoeist, kayaker, oarsman, row, rowing, oars, oar, paddle | @ lake, river
D full stroke = Leaning far back, legs straight, $the {pulls|pull} both oars to the ribs, blades just lifting out of the water in two rings of drops. -paddle,canoe,kayak
D paddle = Twisted from the hips, $the {drives|drive} the blade deep beside the bow, water curling off it. +paddle,canoe,kayak
D face = The teeth are set, cheeks blown out, the cords of the neck drawn tight.
W *vest = with tanned arms; in a white sleeveless top with a blue band and black shorts -coat,jacket,old,woman
O boat = The boat is long, narrow and white, its bow cutting a clean line. -canoe,kayak,rowboat,wooden
O wake = Behind it a row of paired rings is left on the smooth water.
B bank = Behind, a far bank with dark trees lies in thin morning mist.
L low sun = Low sun from the right shines in drops, shoulder and wake.
V side low = From the side just above the water, 135 mm, short exposure, silver blue, white and dark green

plain-fix-satellite | deed | repair, fix, service, work, float, build, check & satellite, space station, spaceship, solar panel, telescope, antenna & astronaut, spacewoman, spaceman, cosmonaut, #person & #person | @ space, orbit
D tool in the glove = Weightless beside the open panel, $the {turns|turn} a silver tool with one thick glove and {holds|hold} on to a yellow rail with the other.
D tether = A white tether runs in a loose curve from the belt, and one screw hangs free before the visor.
O visor = The gold visor mirrors blue panels and a bright sun.
O satellite = Gold foil wraps the body, and two long wings of dark blue cells stretch out of the picture.
B earth = Behind, the curved blue and white Earth fills the lower half under black sky.
L hard sun = Hard white sun from the left cuts every fold of the suit; a soft blue comes up from below. +astronaut,spacewoman,spaceman,cosmonaut,satellite,space
V three-quarter = Whole figure from three-quarter front, 35 mm, sharp throughout, white, gold and deep blue

plain-roller-skate | deed | roller skate, roller skating, roller-skate, roller skates, rollerblade, rollerblading, skate & boardwalk, roller skates, rollerblades, promenade, beach, park, rink, disco, street, sidewalk, skates & girl, woman, boy, man, teenager, friends, couple, #person | @ boardwalk, promenade, park, street, rink
D glides = On one bent leg $the {glides|glide} toward us, the other leg lifted behind, arms open like wings.
D look = The lips are open in a laugh, and the hair blows to one side.
W *shorts = with long wavy hair under a pink cap; in a yellow T-shirt, denim shorts and striped socks +girl,woman,teenager -hair,dress,winter
W *shirt = in a white T-shirt, red shorts and striped socks +boy,man -suit,winter
O skates = The skates are white, with four red wheels each and long laces. -rollerblades,rollerblading
O boards = Worn grey planks run towards us in long lines. +boardwalk,pier
B palms and sea = Behind, a rail, tall palms and a strip of blue sea are out of focus. -park,rink,street,city,disco
B park = Behind, green trees and a path are out of focus. +park
L low sun = Warm low sun from the left shines through hair and draws a long shadow over the ground.
V low front = Full figure from low in front, 50 mm, yellow, pink and sea blue

plain-writes-letter | deed | write, writing, write home, write letter & letter, diary, postcard, journal, home, notebook, poem & soldier, sailor, prisoner, old woman, old man, woman, man, girl, boy, poet, writer, captain, #person & #person & soldier, sailor, prisoner, poet, writer, captain | @ desk, tent, cell, barracks
D pen = $The {bends|bend} over a sheet on the knees, a short pencil moving at the end of a line. -desk,table
D at the table = $The {bends|bend} over the sheet on a bare table, a pen moving at the end of a line. +desk,table
D pause = The lips are closed, the eyes on the words, and the thumb of the free hand holds a small photograph against the page.
W *uniform = with cropped hair and a dusty face; in a worn olive jacket, the helmet beside the boot +soldier -roman,civil,sailor
O sheet = The sheet is thin and lined, filled halfway in small slanting writing.
B tent = Behind, the open flap of a canvas tent and a pile of sandbags are out of focus. +soldier -desk,room
B wall = Behind is a bare plaster wall. -soldier
L lantern = A lantern on the left lays warm light on page, hands and brow; the rest is blue-brown dusk. +night,evening,soldier
L window = Soft light from a small window on the left lies on page, hands and brow. -soldier
V close half = Half figure from across the page, 50 mm, olive, paper cream and amber

plain-on-balcony | deed | stand, lean, look, wait, wave, sit, on balcony & balcony & princess, queen, bride, woman, girl, lady, prince, king, couple, man, #person & #person | @ balcony, castle, palace
D hands on the rail = $The {stands|stand} at a carved stone rail, both hands laid on it, leaning out a little. -wave,couple,sit
D wave = One arm is raised in a slow wave, the other hand on the stone rail. +wave
D looks far = The eyes look far out, and the wind lifts hair and sleeves to one side.
W *braid = with a long golden braid over one shoulder and a thin crown +princess -hair,haired
O gown = The gown is close at the waist and falls in wide folds to the stone. +princess,queen,dress,gown,bride
O roses = Climbing roses wind round the pillars of the rail. +princess,queen,castle,palace,prince
B castle land = Behind, a round tower with a pointed roof, and far below a river in blue evening hills. +princess,queen,castle,palace,prince,king
B city = Behind, roofs and domes of a city go off into haze. -princess,queen,castle,palace,prince,king,sea
L low sun = Warm low light from the left lies on face, cloth and stone.
V below = Three-quarter figure from slightly below, 70 mm, stone grey, soft gold and one clear colour

plain-princess-balcony | thing | princess, queen, prince, lady, bride & balcony, tower, castle, palace, window & #person | @ balcony, castle, palace, tower
D hands on the rail = $The {stands|stand} at a carved stone rail, both hands laid on it, leaning out a little.
D looks far = The eyes look far out, and the wind lifts hair and sleeves to one side.
W *braid = with a long golden braid over one shoulder and a thin crown +princess -hair,haired
O gown = The gown is close at the waist and falls in wide folds to the stone. +princess,queen,dress,gown,bride,lady
O roses = Climbing roses wind round the pillars of the rail.
B castle land = Behind, a round tower with a pointed roof, and far below a river in blue evening hills.
L low sun = Warm low light from the left lies on face, cloth and stone.
V below = Three-quarter figure from slightly below, 70 mm, stone grey, soft gold and one clear colour

plain-team-wins | thing | volleyball team, basketball team, handball team, baseball team, hockey team, rugby team, rowing team, relay team, cheerleaders, cheerleading squad, team, sports team & winning, win, victory, after, celebrating, happy, trophy, medal, team, volleyball, champions | @ hall, arena, court, stadium
D heap = Players have run together in the middle, arms round shoulders, some jumping, all mouths wide open.
D captain = In front one kneels with both fists raised and shut eyes, another hugs her from behind. -men,male,rugby,baseball
D captain man = In front one kneels with both fists raised and shut eyes, another hugs him from behind. +men,male,rugby,baseball
O *shirts = The shirts are blue with white numbers, dark with sweat, over white shorts. -red,green,yellow,black,white
O ball = A ball lies forgotten beside them.
B net = Behind, the net, empty benches and blurred clapping people fill a bright hall. +volleyball,basketball,handball
B stand = Behind, raised arms fill the stand out of focus. -volleyball,basketball,handball
L hall lamps = White light from above shines on wet foreheads and the polished floor.
V low near = From low and near, 28 mm, short exposure, blue, white and warm wood

plain-assassin-roof | thing | assassin, thief, rogue, vigilante, hitman, spy, hooded figure, dark hero & rooftop, roof, rain, night, alley, shadows, city, ledge, dagger, hood & #person & #person & #person | @ roof, rooftop, city
D crouches = $The {crouches|crouch} on the edge of a wet roof, one hand on the stone, the other at the hilt of a dagger in the belt. +roof,rooftop,ledge
D stands = $The {stands|stand} half turned from us in the dark, one hand at the hilt of a dagger in the belt. -roof,rooftop,ledge
D hood = The hood shades the face to the mouth; only the tip of the nose and a thin scar on the lip catch light.
O cloak = Rain runs in threads from the hem of the long dark cloak. +rain,rainy,storm
O leather = Dark leather straps cross the chest, with three small knives in a row.
B city below = Far below, a narrow street with a few yellow windows shines through the dark. +roof,rooftop,ledge,city
L cold edge = Cold blue light from behind edges hood and shoulder; a warm breath comes up from the street. +night,rain,rainy,roof,rooftop,alley,shadows,storm
V low near = From low and near, 35 mm, blue-black with one spot of amber

plain-late-for | deed | run, catch, late, miss, hurry, chase & bus, tram, train, taxi, school bus, boat, ferry & #person, woman, man, businessman, student & #person | @ street, bus stop, station
D full run = In full run beside the closing doors, $the {stretches|stretch} one arm out, a bag flying behind on its strap.
D shout = The mouth is open in a call, and a strand of hair is blown across the eyes. -bald
D foot = One heel has slipped half out of its shoe. +woman,girl
W *coat = with brown hair come loose; in an open grey coat, a blue blouse and a black skirt +woman,girl -dress,hair,summer
W *suit = in a navy suit, the tie blown over the shoulder +man,businessman -coat
O bus = The red bus stands at the kerb with its blinker on, faces at its steamed windows. +bus
O train = The grey train stands along the platform, a red lamp blinking over the doors. +train
N papers = Two sheets of paper whirl up from the bag.
B street = Behind, wet morning pavement and shop fronts run into streaks. +bus,tram,taxi
L morning = Pale morning light comes down the street from the front.
V beside = From the side at chest height, panned, 35 mm, runner sharp, streaked greys and one red

plain-late-for-thing | thing | woman, man, girl, boy, businessman, student, person & late, running late & bus, train, tram, work, school, taxi | @ street, bus stop, station
D full run = In full run beside the closing doors, $the {stretches|stretch} one arm out, a bag flying behind on its strap. +bus,train,tram
D full run street = In full run down the pavement, $the {looks|look} at the watch on the wrist, a bag flying behind on its strap. -bus,train,tram
D shout = The mouth is open in a call, and a strand of hair is blown across the eyes. -bald
W *coat = with brown hair come loose; in an open grey coat, a blue blouse and a black skirt +woman,girl -dress,hair,summer
W *suit = in a navy suit, the tie blown over the shoulder +man,businessman -coat
O bus = The red bus stands at the kerb with its blinker on, faces at its steamed windows. +bus
N papers = Two sheets of paper whirl up from the bag.
B street = Behind, wet morning pavement and shop fronts run into streaks. -train
L morning = Pale morning light comes down the street from the front.
V beside = From the side at chest height, panned, 35 mm, runner sharp, streaked greys and one red

plain-open-present | deed | open, unwrap, tear, get, hold, shake & present, presents, gift, gifts, gift box, parcel, christmas present, birthday present & girl, boy, child, kid, woman, man, children, toddler, grandma, couple, family, #person & #person & #person | @ living room, home, bed
D tears = $The {kneels|kneel} on the rug and {tears|tear} the paper off a big box with both hands, scraps flying.
D face = The mouth is open in a round O, the brows high, eyes shining. -sad,disappointed
D let down = The mouth is drawn to one side and the brows are crooked with disappointment. +sad,disappointed
W *pyjamas = in red checked pyjamas and thick socks +girl,boy,child,kid,toddler,christmas -dress,birthday
O box = The paper is red with white stars, and a gold ribbon hangs in curls over the knee. -blue,green
O small parcels = Other parcels, tied with cord and fir twigs, lie round about. +christmas,xmas
O balloons = Balloons are tied to the leg of the table beside. +birthday
B tree = Behind, a Christmas tree with warm lights and red balls is softly out of focus. +christmas,xmas
B room = Behind, a sofa and a lamp are softly out of focus. -christmas,xmas
L warm = Warm light from the left lies on face, hands and shining paper.
V floor height = From low on the rug, 50 mm, face and hands sharp, red, gold and fir green

plain-map-in-town | deed | look at, read, hold, study, unfold, point & map, guidebook, phone map, city map, paper map & tourist, tourists, backpacker, traveler, traveller, couple, hiker, woman, man, #person & #person | @ street, city, square
D unfolded = $The {holds|hold} a big paper map open with both hands, one finger on a crossing, brow drawn up. -couple,tourists
D pair = Heads together over a big paper map, one points at it and the other points down the street. +couple,tourists
D turns = The head is half turned to compare it with a sign at the corner.
W *travel wear = with a tall blue rucksack; in a mustard jacket, shorts and hiking boots +backpacker,traveler,traveller,hiker -woman
W *travel woman = with dark hair in a ponytail and a tall blue rucksack; in a mustard jacket +woman
O folds = The map is soft and white along its folds, one corner flapping in the air.
B neon lane = Behind, tall vertical signs in red, white and blue hang over a lane full of blurred people. +tokyo,shibuya,osaka,seoul,hong-kong
B street = Behind, a street of old houses and blurred passers-by goes back. -tokyo,shibuya,osaka,seoul,mountain,forest,desert
L soft = Soft daylight from the left lies on face and paper. -night
L signs = Light from the signs colours paper and cheek. +night
V near = From the knees up at chest height, 50 mm, shallow depth, paper white, mustard and street colours

plain-on-the-floor | deed | sit, rest, slump, lean, cry, sleep, take a break & floor, wall, corridor, hallway, ground & nurse, doctor, surgeon, firefighter, worker, dancer, boxer, exhausted, tired, sad, lonely, defeated & #person | @ hospital, corridor, locker room, studio
D slid down = $The {sits|sit} on the bare floor with the back against the wall, knees drawn up, forearms laid over them, hands hanging. -sleep,cry
D head back = The head is tipped back against the wall, eyes shut, lips a little open. -cry,crying
D head down = The brow rests on the crossed forearms, only hair and neck to be seen. +cry,crying,sad
D marks = The mask has been pulled down to the chin and has left red lines on the cheeks. +nurse,doctor,surgeon
W *scrubs = with hair slipped out of its knot; in crumpled blue scrubs and white clogs +nurse,doctor,surgeon -man,male
O cup = An untouched paper cup stands beside one foot.
B corridor = The long corridor runs off to the side, with a trolley and a far lit door. +nurse,doctor,surgeon,hospital,corridor
B wall = The wall is bare, pale above and grey below. -nurse,doctor,surgeon,hospital,corridor
L strip lights = Cool even light from the ceiling lies on hair, hands and floor. -morning,sunny
V floor height = From across the corridor just above the floor, 35 mm, pale green, blue and skin

plain-raincoats | thing | triplets, twins, sisters, children, kids, girls, boys, siblings, friends, girl, boy, child & raincoat, raincoats, yellow raincoats, rain coats, rain boots, rain jackets, wellies & #person & #person | @ street, garden, park
D row = Side by side they stand in order of nothing but their grins, hoods up, hands in each other's. +triplets,twins,sisters,children,kids,girls,boys,siblings,friends
D one = $The {stands|stand} with feet apart, hood up, both hands deep in the pockets, and {grins|grin} straight at us. -triplets,twins,sisters,children,kids,girls,boys,siblings,friends
D faces = Under each hood are round cheeks, a wet fringe and a gap between the teeth. +triplets,twins,sisters,children,kids,girls,boys,siblings,friends
O coats = The coats are shiny rubber with big buttons, drops standing on shoulders and sleeves. +raincoat,raincoats,coats
O boots = Red rubber boots stand in a shallow puddle that mirrors them.
B grey street = Behind is a soft grey street with bare trees. -forest,beach,plain,studio
L grey rain = Soft grey light without shadow, and a fine rain drawn as short strokes.
V straight = Full figures, straight on at a child's height, 50 mm, grey with one glowing yellow

plain-holds-sunflowers | deed | hold, carry, pick, gather, smell, with & sunflowers, sunflower, flowers, wildflowers, bouquet, poppies, lavender, tulips & field, meadow, sunflower field, garden, tulip field, countryside & girl, woman, child, boy, bride, #person | @ field, meadow, garden
D arms full = $The {holds|hold} an armful of them against the chest, heads nodding over the arm, chin just above the petals. -smell,pick
D smell = The nose is sunk among the petals and the eyes are shut. +smell
D look = The face is tipped a little to one side, with a calm smile at us. -smell,sad
W *dress = with fair hair in a loose braid; in a light blue cotton dress and a straw hat on the back +girl,woman -dress,hair,child,hat
O rough leaves = Big rough leaves and bent stalks hang down over the sleeve. +sunflowers,sunflower
B sunflower rows = All round, tall sunflowers with dark hearts stand to the shoulder and go back in yellow rows. +sunflowers,sunflower
B meadow = All round, grass and flowers stand to the hip and go back out of focus. -sunflowers,sunflower
L late gold = Warm late sun from behind glows in petals and hair.
V waist up = Figure from the waist up, 85 mm at chest height, shallow depth, yellow, green and soft blue

plain-motorcyclist | deed | ride, drive, race, lean, cruise, speed & motorcycle, motorbike, bike, harley, scooter, vespa & motorcyclist, biker, rider, man, woman, couple, #person & #person | @ road, coastal road, mountain road, highway, street
D lean = Leaning into the bend, $the {rides|ride} toward us with one knee turned out, jacket pressed flat by the wind. -couple,scooter,vespa
D couple = They ride toward us, she with her arms round his waist and her hair flying out behind. +couple
D scooter = Upright on the small scooter, $the {rides|ride} toward us with elbows out and a scarf flying. +scooter,vespa
W *leather = in a black leather jacket, dark glasses and a half helmet -white,woman
O machine = Chrome pipes, a round headlamp and a rounded black tank shine in the sun. -scooter,vespa,red,blue
B coast = Behind, the road follows a rocky coast above blue sea, a low white wall along its edge. -mountain,desert,city,street,forest
B mountains = Behind, the road drops in bends between rocky slopes. +mountain,mountains
B desert = Behind, the straight road runs to a low red range. +desert,highway,route
L side sun = Clear late sun from the left lights chrome, jacket and road. -night,rain
V low front = From low at the roadside, three-quarter front, 85 mm, rider sharp, road streaked, black, chrome and sea blue

plain-motorcyclist-thing | thing | motorcyclist, biker, motorcycle rider, scooter rider & road, coastal road, mountain road, highway, motorcyclist, biker | @ road, coastal road, mountain road
D lean = Leaning into the bend, $the {rides|ride} toward us with one knee turned out, jacket pressed flat by the wind. +road,coastal,highway,bend
D beside = $The {stands|stand} beside the machine, one glove on the saddle, helmet under the arm. -road,coastal,highway,bend
W *leather = in a black leather jacket, dark glasses and a half helmet -white
O machine = Chrome pipes, a round headlamp and a rounded black tank shine in the sun.
B coast = Behind, the road follows a rocky coast above blue sea, a low white wall along its edge. +coastal,coast,sea
B mountains = Behind, the road drops in bends between rocky slopes. +mountain,mountains
L side sun = Clear late sun from the left lights chrome, jacket and road.
V low front = From low at the roadside, three-quarter front, 85 mm, rider sharp, road streaked, black, chrome and sea blue

plain-judo | thing | judo fighters, judo, judoka, judokas, karate fighters, karate, karateka, aikido, jiu jitsu fighters, wrestlers, sumo wrestlers, judo fight, martial artists & judo, karate, mat, fighters, dojo, wrestlers, sumo, aikido, jiu, martial | @ dojo, hall, mat
D throw = One has the other over the hip, one fist in the sleeve and one at the collar; the thrown one's bare feet are high in the air. -karate,sumo
D kick = One has driven a high kick to a hand's width from the other's jaw; the other leans back with crossed forearms. +karate
D sumo = The two crash chest to chest, cheeks pressed together, hands seeking the belt. +sumo
D faces = The jaws are set, and both pairs of eyes are fixed on the grip. -karate
O white suits = White cotton jackets are pulled out of their belts, one belt black, one brown. -sumo,wrestlers
O mat = The mat is of green and red squares. -sumo
B hall = Behind, a referee with a raised hand and rows of seats are out of focus.
L hall light = Clear light from above models folds and forearms.
V low = From low at the edge of the mat, 85 mm, short exposure, white, green and red

plain-cliff-dive | deed | jump, dive, leap, dive off & cliff, rock, rocks, waterfall, bridge, sea cliff, pier & diver, cliff diver, man, woman, boy, boys, teenager, #person & diver, cliff diver, jumper, swimmer, man, woman, boy, boys, teenager | @ cliff, sea, beach
D in the air = Halfway down, $the {hangs|hang} stretched like a bow, arms wide, chest out, toes pointed.
D water = Far below the sea is deep blue, with a ring of white foam at the foot of the rocks. -waterfall,lake,river
D pool = Far below lies a deep green pool. +waterfall,lake,river
W *trunks = with a tanned back; in red swimming trunks -woman,girl
W *swimsuit = with hair in a braid; in a black swimsuit +woman,girl
O rock = The rock wall is pale and cracked, with a few bent pines at the top.
B friends = On the ledge above, two small figures look down with hands at their brows. -alone
L high sun = Bright sun from the right lights body and rock.
V side wide = Wide view from the side, 35 mm, very short exposure, the drop clearly seen, deep blue, pale rock and red

plain-swing-dance | deed | dance, swing, lindy hop, jive, rock and roll, boogie, jitterbug & swing, swing dancers, lindy hop, jive, 1940s, 1950s, 40s, 50s, jitterbug, rock and roll, boogie & #person, dancers, couple | @ dance hall, ballroom, street, bar
D thrown out = He swings her out by one hand, knees deep; her free arm and full skirt fly wide, one foot high off the floor.
D laugh = Both laugh with wide open mouths. -serious
O *clothes = She wears a red dotted dress with a white collar and white socks; he wears braces over a white shirt, wide trousers and two-tone shoes.
B hall = Behind, a brass band on a low stage and clapping couples are out of focus. -street
L hall lamps = Warm lamps from above shine on hair, skirt and polished boards.
V low full = Full figures from low, 35 mm, short exposure, red, cream and brass

plain-swing-dancers | thing | swing dancers, lindy hop dancers, jive dancers, rockabilly dancers, swing dance couple, charleston dancers & #person, dancers, swing | @ dance hall, ballroom
D thrown out = He swings her out by one hand, knees deep; her free arm and full skirt fly wide, one foot high off the floor.
D laugh = Both laugh with wide open mouths.
O *clothes = She wears a red dotted dress with a white collar and white socks; he wears braces over a white shirt, wide trousers and two-tone shoes.
B hall = Behind, a brass band on a low stage and clapping couples are out of focus.
L hall lamps = Warm lamps from above shine on hair, skirt and polished boards.
V low full = Full figures from low, 35 mm, short exposure, red, cream and brass

plain-feed-ducks | deed | feed, throw bread & that: duck, ducks, swan, swans, geese, goose, fish, koi & boy, girl, child, kid, woman, man, old man, old woman, grandfather, couple, #person & #person & #person | @ park, pond, lake, river
D crumbs = $The {squats|squat} at the edge of the pond and {holds|hold} out a crust between two fingers. -swan,swans,koi,fish
D swan = $The {squats|squat} at the edge of the water and {holds|hold} out a crust between two fingers, and a swan bends its long neck to it. +swan,swans
D koi = $The {kneels|kneel} at the edge of the pond, one hand just above the water, and round orange mouths open beneath it. +koi,fish
D ducks come = Ducks hurry up across the water and out on to the grass, beaks open, one already at the shoe. +duck,ducks
D face = The lips are pursed and the eyes wide with care. +boy,girl,child,kid
W *jacket = in a yellow jacket and rubber boots +boy,girl,child,kid -summer,dress
O bag = A paper bag of torn bread is squeezed under the arm.
B pond = Behind, the pond with a willow and a white bridge goes off out of focus.
L soft morning = Soft sun from the left lies on hand, feathers and rings of water.
V duck height = From low at the water's edge, 50 mm, hand and nearest bird sharp, pond green, brown and yellow

plain-pick-apples | deed | pick, harvest, gather, pluck & apples, apple, oranges, pears, cherries, lemons, peaches, olives, fruit, plums & #person, man, woman, girl, boy, farmer, grandfather, family, children & #person | @ orchard, garden
D on the ladder = $The {stands|stand} on a wooden ladder against the tree, one arm stretched up among the leaves, just twisting a fruit from its twig. -family,children
D together = One stands on a ladder and hands fruit down, another reaches up with an open basket. +family,children,couple
D face = The face is turned up, eyes narrowed against the light, a spot of sun on the cheek.
W *work wear = in a straw hat and a blue work shirt with rolled sleeves -dress,woman,girl
W *work woman = with hair in a blue headscarf; in a checked shirt +woman,girl
O apples = The apples are red and yellow, some with a leaf still at the stalk. +apple,apples -green
O basket = A basket half full hangs by a hook from a rung.
B orchard = Behind, rows of trees with props under their branches stand in long grass.
L leaf light = Warm autumn sun comes through the leaves from the left in moving spots.
V below = From below at the foot of the ladder, 35 mm, three-quarter figure, leaf green, red and blue

plain-clown-balloons | deed | make, twist, juggle, perform, play, sell, hold, cry, laugh & balloon animals, balloon animal, balloons, balloon, balloon dog, party, circus & clown, clowns, entertainer, street performer | @ party, circus, street, fair
D twists = $The {twists|twist} a long pink balloon into a dog, tongue in the corner of the mouth, elbows high. -sell,hold,juggle
D holds = $The {holds|hold} a bunch of bright balloons up in one white glove and {bows|bow} a little to us. +sell,hold
D make-up = The face is painted white round eyes and mouth, with a red ball for a nose and blue stars at the brows.
O *suit = Orange tufts of hair stand out under a small green hat, and the wide suit is covered with coloured dots.
O dogs = A yellow and a blue balloon dog already stand on the table before. +animals,animal,dog
B children = Behind, three children in paper hats stretch out their hands, out of focus. -circus,alone,sad
B tent = Behind, the red and white stripes of a tent are out of focus. +circus
L soft day = Soft bright light from the left shines in the skin of the balloons.
V chest height = Half figure at chest height, 50 mm, hands and face sharp, pink, yellow and blue

plain-poker | deed | play, bet, deal, bluff, win & cards, poker, card game, blackjack, bridge game & men, man, friends, women, gangsters, cowboys, players, people, old men, dogs, #person, #many | @ bar, cafe, saloon, back room, kitchen
D fan of cards = Round a small table they hold cards in narrow fans close to the chest; one lays his down and looks up under his brows. -one
D one = $The {holds|hold} cards in a narrow fan close to the chest and {looks|look} over them without a blink. +one
D looks = One scratches his cheek, one studies the ceiling, one has pushed all his chips to the middle. -one
O table = On green felt lie chips in small towers, a spread of open cards and an ashtray. +poker,blackjack,gangsters,saloon
O cafe table = On the bare wood lie a spread of open cards, coins and small glasses of tea. -poker,blackjack,gangsters,saloon
B dim wall = Behind, a dim wall with a mirror and bottles is out of focus.
L hanging lamp = A shaded lamp hangs low over the table and lights hands, cards and chins; hats and eyes are in half shade.
V table height = From the edge of the table at seated height, 35 mm, green, brown and ivory

plain-poker-scene | place | poker game, card game, poker night, poker table, game of poker, blackjack table, high stakes poker, gambling den & game, table, room, smoke, men, back room, night, poker | @ any
D fan of cards = Round a small table five men hold cards in narrow fans close to the chest; one lays his down and looks up under his brows.
D looks = One scratches his cheek, one studies the ceiling, one has pushed all his chips to the middle.
O table = On green felt lie chips in small towers, a spread of open cards and an ashtray.
O smoke = Cigar smoke hangs in a flat cloud under the lamp.
B dim wall = Behind, a bare brick wall and a door with a small shutter are out of focus.
L hanging lamp = A shaded lamp hangs low over the table and lights hands, cards and chins; hats and eyes are in half shade.
V table height = From the edge of the table at seated height, 35 mm, green, brown and ivory

plain-office-party | place | office party, office celebration, christmas party at the office, company party, work party, office birthday, team party & confetti, people, colleagues, cake, balloons, dancing | @ any
D confetti = Colleagues stand between the desks with both arms up, heads back, under a shower of coloured paper dots. +confetti
D toast = Colleagues stand in a ring between the desks and knock paper cups together. -confetti
D one dances = One dances on a swivel chair with his tie round his brow, and two hold the chair.
O *clothes = Shirts are untucked, sleeves rolled, and gold paper hats sit askew.
O desk = On a desk among keyboards stand a half-eaten cake, bottles and a bowl of crisps.
B strings = Behind, silver letters and balloons hang in front of dark windows with city lights.
L lamps = Warm strings of small bulbs and the white ceiling light mix on faces and paper dots.
V in the middle = From within the ring at chest height, 28 mm, short exposure, warm white, gold and bright dots

plain-hug-people | deed | hug, embrace, cuddle, comfort, reunite & that: mother, father, son, daughter, grandmother, grandfather, friend, brother, sister, wife, husband, girlfriend, boyfriend, child, grandson, granddaughter, mom, dad, man, woman & #person & #person & #person | @ any
D arms round = $The {has|have} both arms tight round $that, chin over the shoulder, eyes shut. -baby
D hands = One hand is spread on the back, the other holds the back of the head.
D face = The lips are pressed together in a small smile. -crying,sad,comfort,goodbye
D wet = A tear has run to the corner of the mouth. +crying,sad,comfort,goodbye
O sleeves = The cloth of the sleeves is drawn in deep folds by the grip.
B soft ground = Behind, everything is a soft warm blur. -airport,station,beach,street,rain
L soft side = Soft light from the left lies on brow, cheek and fingers.
V close = Close half figures at shoulder height, 85 mm, shallow depth, warm quiet colours

plain-braid-hair | deed | braid, plait, brush, comb, do & hair, braid, braids, friend's hair, daughter's hair, sister's hair & girl, woman, mother, sister, mom, grandmother, friends, sisters, girls, father, dad, #person & braid, braids, plait, brush, brushes, comb, combs | @ bedroom, living room, garden, porch
D braids = $The {sits|sit} close behind the other and {crosses|cross} three strands of her hair between the fingers, the braid already a hand long. +braid,braids,plait -brush,comb
D brushes = $The {draws|draw} a wooden brush slowly down through long hair, the other hand smoothing after it. +brush,comb,brushes,combs
D looks = The one in front holds still with lowered eyes and a small smile, hands round the knees. +braid,braids,plait
D tongue = The tip of the tongue shows in the corner of the mouth. +girl,child
O ribbon = A red ribbon and a comb lie ready on the lap.
B meadow blur = Behind, warm blurred green of a garden. +garden,porch,grass,park,outside
B room = Behind, a bed with a pale quilt is out of focus. -garden,porch,grass,park,outside
L soft = Soft light from the left shines on every strand.
V close = Close half figures from the side at seated height, 70 mm, shallow depth, cream, brown and one red

plain-try-hat | deed | try, try on, look, buy, choose, hold & hat, hats, dress, sunglasses, coat, glasses, jacket & shop, store, boutique, mirror, market & woman, girl, man, boy, lady, couple, #person & #person | @ shop, boutique
D tilts = Before a tall mirror $the {tilts|tilt} the hat with two fingers of each hand, chin turned to one side. +hat,hats
D holds it up = Before a tall mirror $the {holds|hold} it against the body by its shoulders, chin turned to one side. +dress,coat,jacket
D glasses = Before a round mirror $the {pushes|push} the frame up the nose with one finger, chin turned to one side. +glasses,sunglasses
D mirror face = In the mirror the lips are pursed and one brow is raised.
O hats = Hats of straw and felt hang on pegs and stand on wooden heads beside. +hat,hats
O rails = Coats and dresses hang in a row by colour beside. +dress,coat,jacket
B shop = Behind, a shop window with blurred passers-by lets in the day.
L window = Soft daylight from the shop window on the left lies on face and glass.
V over the shoulder = Half figure from behind the shoulder, face seen in the mirror, 50 mm, shallow depth, warm wood and one red

plain-santa-letters | deed | read, write, check, hold, open & letter, letters, list, wish list, book, naughty list, mail & santa, santa claus, father christmas, st nicholas, elf | @ workshop, room, north pole
D reads = In a deep armchair $the {holds|hold} an unrolled letter up to the light, the other hand smoothing the beard.
D glasses = Small round glasses sit low on a red nose, and the cheeks are drawn up by a smile.
O letters heap = Envelopes with coloured stamps overflow from a sack beside the chair and lie in heaps on the rug.
O *red suit = The red coat with white fur hangs open over a knitted waistcoat and braces, boots off, thick grey socks to the fire.
B fireplace = Behind, a stone fireplace with stockings, and a frosted window on blue night.
L fire = Firelight from the right lies warm on beard, hands and paper; the window adds a cold edge.
V seated = Whole figure at seated height, 50 mm, red, cream and fire orange

plain-face-painted | thing | boy, girl, child, kid, man, woman, face, fan & painted, face painted, face paint, painted face, face painting & tiger, butterfly, lion, skull, flag, clown, spider, cat, zebra, leopard, unicorn | @ any
D tiger = The face is painted orange with black stripes from brow to chin, white round mouth and brows, a black tip on the nose. +tiger,lion,leopard,cat
D butterfly = A blue and violet butterfly spreads its wings round both eyes, its body down the nose, edged with white dots. +butterfly,unicorn
D skull = The face is painted white, black round the eyes, on the nose and in short strokes over the lips like teeth. +skull
D flag = Broad stripes of colour cross both cheeks. +flag,fan
D look = $The {looks|look} straight at us with both hands raised like claws and bared teeth. +tiger,lion,leopard,cat
D look calm = $The {looks|look} straight at us, eyes wide, lips closed. -tiger,lion,leopard,cat
O skin = At the hairline the paint ends in a crooked edge, and a smear shows on one ear.
B fair = Behind, coloured balloons and a green garden are far out of focus. -studio,dark,plain
L soft day = Soft bright daylight from the front lies evenly on the paint.
V close = Head and hands at the child's eye height, 85 mm, shallow depth, orange, black and fresh green

plain-after-fight | thing | boxer, female boxer, woman boxer, fighter, mma fighter, kickboxer & portrait, after a fight, after fight, face, close up, headshot, bruised, tired | @ any
D bruises = One eye is swollen to a slit, a cut over the brow is closed with two strips of tape, and the lip is split.
D look = The other eye looks straight at us, calm and wide awake, chin lowered a little.
D sweat = Sweat stands in drops on brow and upper lip.
D hair = Hair is braided tight to the head, some strands torn loose and stuck to the cheek. +female,woman,girl
O wraps = Two taped fists are raised to the collarbones, the tape grey and frayed.
B black = Behind is plain black.
L hard side = One hard light from the left draws every pore; the right half falls into deep shade.
V head and fists = Head and shoulders, straight on at eye height, 85 mm, skin, black and dull red

plain-reporter-storm | deed | report, speak, stand, talk, news, in & hurricane, storm, typhoon, tornado, flood, blizzard, rain, snowstorm & reporter, news reporter, journalist, weatherman, weather reporter, correspondent | @ street, beach, coast
D leans = $The {leans|lean} into the wind with bent knees, one hand round a microphone, the other holding the hood.
D shout = The eyes are narrowed to slits, and the mouth shouts over the noise.
O *jacket = The yellow rain jacket is blown tight against the body and flaps behind like a flag.
O rain lines = Rain drives level through the picture in white streaks.
B palms = Behind, palms are bent to one side, a street sign lies flat, and waves break over the wall. -snow,blizzard
B white = Behind, street lamps and cars are only shapes in driving snow. +snow,blizzard
L camera lamp = A hard camera lamp lights face and jacket, all behind is storm grey.
V camera = Half figure from the camera's place, 28 mm, drops on the glass, yellow and grey

plain-reporter-thing | thing | reporter, news reporter, journalist, weatherman, weather reporter, tv reporter & hurricane, storm, typhoon, tornado, flood, blizzard, rain, snowstorm | @ street, beach, coast
D leans = $The {leans|lean} into the wind with bent knees, one hand round a microphone, the other holding the hood.
D shout = The eyes are narrowed to slits, and the mouth shouts over the noise.
O *jacket = The yellow rain jacket is blown tight against the body and flaps behind like a flag.
O rain lines = Rain drives level through the picture in white streaks. -snow,blizzard
B palms = Behind, palms are bent to one side, a street sign lies flat, and waves break over the wall. -snow,blizzard
B white = Behind, street lamps and cars are only shapes in driving snow. +snow,blizzard
L camera lamp = A hard camera lamp lights face and jacket, all behind is storm grey.
V camera = Half figure from the camera's place, 28 mm, drops on the glass, yellow and grey

plain-miner-drinks | deed | drink, rest, sit, smoke, eat, take a break & water, coffee, tea, bottle, cup, flask, lunch, bench & coal miner, miner, miners, welder, mechanic, builder, blacksmith, farmer, fisherman, worker & #person | @ mine, workshop, field, site
D drinks = Head back, $the {tips|tip} a dented flask to the lips, water running down chin and neck. +drink,water,bottle,flask -coffee,tea,cup
D cup = $The {holds|hold} a chipped mug in both black hands close under the chin, steam in the face. +coffee,tea,cup
D sits = $The {sits|sit} on an upturned crate, forearms on the knees. -drink,water,bottle,flask,coffee,tea,cup
D soot = The face is black with dust, only eyes and a clean line round the mouth pale. +miner,miners,coal,blacksmith,welder
D tired eyes = The lids are heavy, and the shoulders hang. +tired,exhausted,weary,drink,rest,sit
W *helmet = in a scratched helmet with a lamp and a torn grey shirt +miner,coal
B pit = Behind, the mouth of a tunnel with rails and wooden props sinks into black. +miner,miners,coal
B workplace = Behind, the place of work is dim and out of focus. -miner,miners,coal
L low side = Warm low light from the left cuts cheekbone, hand and flask out of the dark.
V chest up = From the chest up at eye height, 70 mm, black, skin and dull silver

plain-kids-party | place | birthday party, kids party, children's party, garden party, kids birthday party & children, kids, garden, balloons, cake, family, friends, clown | @ any
D cake = A long low table carries a cake with lit candles, a ring of children in paper hats leaning over it with round cheeks.
D run = To one side two chase each other with balloons on strings, and a small boy hits at a hanging paper donkey.
D mother = A mother bends in with a knife and a pile of paper plates, laughing.
O table things = Cups in bright colours, bowls of strawberries and torn wrapping paper lie on the checked cloth.
B garden = Behind, bunting runs from the apple tree to the house, over a lawn with a paddling pool. +garden,outside,outdoor,backyard
B room = Behind, balloons hang under the ceiling of a bright room. -garden,outside,outdoor,backyard
L leaf light = Sun through leaves lies in moving spots on hats, cloth and cake. +garden,outside,outdoor,backyard
L room light = Soft light from a window on the left lies on faces and cake. -garden,outside,outdoor,backyard
V child height = From the end of the table at a child's eye height, 28 mm, many clear colours

plain-kids-party-deed | deed | at birthday party, at a birthday party, at the birthday party, birthday party, celebrate birthday, play at party, at kids party & #person & #person & #person & #person & children, kids, boys, girls, family, friends, child, kid | @ garden, home, living room, backyard, park
D cake = A long low table carries a cake with lit candles, a ring of children in paper hats leaning over it with round cheeks.
D run = To one side two chase each other with balloons on strings, and a small boy hits at a hanging paper donkey.
D mother = A mother bends in with a knife and a pile of paper plates, laughing.
O table things = Cups in bright colours, bowls of strawberries and torn wrapping paper lie on the checked cloth.
B garden = Behind, bunting runs from the apple tree to the house, over a lawn with a paddling pool. +garden,outside,outdoor,backyard
B room = Behind, balloons hang under the ceiling of a bright room. -garden,outside,outdoor,backyard
L leaf light = Sun through leaves lies in moving spots on hats, cloth and cake. +garden,outside,outdoor,backyard
L room light = Soft light from a window on the left lies on faces and cake. -garden,outside,outdoor,backyard
V child height = From the end of the table at a child's eye height, 28 mm, many clear colours

plain-rush-hour | place | train station, station, railway station, subway station, crosswalk, metro station, platform & rush hour, crowded, crowd, commuters, busy, people | @ any
D stream = A stream of commuters in dark coats comes towards us, blurred by their own hurry, briefcases and phones in their hands.
D one still = In the middle one woman in a red coat stands still, looking up at the board.
D board = Over their heads hang a long departure board and a round four-faced clock.
O floor = The stone floor mirrors legs and lamps.
B roof = Behind, an iron and glass roof arches over waiting trains. -subway,metro,crosswalk
B tunnel = Behind, a lit train stands with open doors along the tiled platform. +subway,metro
L beams = Slanting beams of sun fall through the high windows into the haze. -night,subway,metro
L strips = Cool strip lights run along the vault. +night,subway,metro
V low = From low among the legs, 28 mm, long exposure, grey, brass and one red

plain-monk-walks | deed | walk, stand, carry, climb, sweep, go & snow, forest, mist, mountain, path, steps, rain & monk, monks, buddhist monk, pilgrim, nun, hermit | @ mountain, forest, snow
D walks = Seen from the side, $the {walks|walk} along a trodden path, hands in the sleeves, head bowed under a wide straw hat.
D staff = A long staff is planted ahead at every step. +mountain,climb,pilgrim,hermit
D prints = A single line of footprints runs back in the snow. +snow
O *robe = The robe is saffron orange, a brown cloth over one shoulder. -nun,black,grey,brown,white
B snowy firs = Behind, firs bend under snow, and a temple roof shows between them in falling flakes. +snow
B misty trees = Behind, tall trunks go off into mist. -snow
L white = Soft white light without shadow lies over all.
V small figure = Whole figure a third from the left, 85 mm, much empty white, one orange

plain-first-steps | deed | take first steps, walk, learn to walk, take, step & first steps, first step, steps, walk & toddler, baby, infant | @ living room, garden, home
D wobbles = $The {stands|stand} on wide-set feet, arms up, one foot just lifted from the floor, mouth open with joy.
D reach = Two steps ahead, big hands are held out low to catch.
D parent = The parent kneels with spread arms and a wide smile, face level with the small one. +dad,father,mother,mom,mum,parent,parents
W *romper = in a striped top and soft grey leggings, one sock half off
O rug = A wooden duck on wheels lies overturned on the rug. -garden,beach,grass
B room = Behind, a sofa and a bright window are out of focus. -garden,beach,grass
B garden = Behind, sunny lawn is out of focus. +garden,beach,grass
L window = Soft light from the left lies on hair, cheek and outstretched hands.
V floor height = From low at the small one's eye height, 50 mm, shallow depth, cream, grey and warm skin
`;
