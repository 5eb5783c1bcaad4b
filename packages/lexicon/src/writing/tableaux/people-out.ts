/** People at work, in the street and with each other: more of what strangers typed and no scene knew. The form: `tableaux.ts`. */
export const PEOPLE_OUT_TABLEAUX = `
people-shave-customer | deed | shave, shaving, trim & that: man, old man, customer, gentleman, sailor, soldier, boy, client, grandfather & barber, razor, straight razor, cut-throat razor, beard, chin & #person | @ barbershop, street
D blade on the cheek = The open razor slides down the cheek of $that through thick white lather, a thumb stretching the skin above it.
D head tipped back = $That {lies|lie} back on the leather headrest, throat bare, eyes closed and hands folded under the striped cloth.
D barber's eyes = Bent close, $the {keeps|keep} both eyes on the edge of the blade, lips pressed together.
O lather and stubble = Lather with grey stubble in it hangs on the blade, and one clean pink lane shows behind it.
W *barber's jacket = with rolled sleeves; in a short white jacket -woman,girl
N brush and bowl = A badger brush stands in its bowl beside a steaming towel and a bottle of green tonic.
B mirror = A long mirror behind doubles the bottles, the combs in blue liquid and the front window. -street
B street corner = Behind are a cracked wall, a nail with a small mirror on it, and passing scooters. +street
L window side = Daylight from the shop window on the left makes the lather the whitest thing.
V close side = Close side view at the height of the two heads, cream, chrome and bottle green

people-asleep-books | deed | asleep, sleep, fall asleep, doze, nap, asleep over, fall asleep over, asleep on, sleep on & book, books, homework, desk, exam, exams, notes, textbook, laptop, keyboard, papers & #person | @ library, desk, kitchen, classroom
D cheek on the page = One cheek lies flat on the open page, mouth pushed out of shape, the lamp bright on the ear.
D hand with pen = The hand with the pen has opened, and a blue line wanders off the paper where it slipped. -keyboard,laptop
D fingers on the keys = The fingers still lie on the keys, and the screen shows one letter repeated to the bottom. +keyboard,laptop
O stacked books = Books stand in two leaning towers with yellow slips between their pages, the nearest open under the elbow.
N cold coffee = A paper cup with a brown ring and a wrapper of chocolate stand by the elbow.
B dark shelves = Behind, shelves run off into the dark, one far lamp still lit. +library
B dark window = Behind is a black window with the lamp mirrored in it. +night,evening -library
L desk lamp = A green-shaded lamp close above makes one pool of yellow on page, hair and hand.
V across the table = From across the table at the height of the face, close, amber and dark green

people-chased-by-dog | deed | chase, run from, run after, flee & dog, dogs, goose, geese, bull, bees, hen, rooster, goat & #person, postman, mailman | @ street, lane, field, garden
D full sprint = $The {runs|run} flat out toward us, knees high, mouth open, one look thrown back over the shoulder.
D dog at the heels = The dog is a hand's width from the trouser leg, all four paws off the ground, ears blown back and teeth showing. +dog,dogs -many
D beak at the heels = Neck stretched out low and wings half open, the bird is a hand's width behind the heels. +goose,geese,hen,rooster
O spilled letters = The bag swings out sideways, and white envelopes hang in the air in a trail behind. +postman,mailman
N lost cap = A cap lies upside down on the pavement behind.
B garden fences = Behind are clipped hedges, an open garden gate and a red letter box. -field
B pasture = Behind is an open pasture with a broken fence. +field,bull
L clear day = Clear daylight from the left throws short hard shadows below both.
V low ahead = Low from the front with a long lens, motion frozen, fresh everyday colours

people-fish-with | deed | fish, fishing & grandfather, grandpa, grandad, granddad, father, dad, son, grandson, friend, brother, boys & #person | @ pier, jetty, lake, river, boat, bank
D side by side on the boards = A small back and a broad back sit side by side on the edge, two rods held out and legs hanging over the water.
D hand at the reel = The bigger hand reaches across and turns the small one on the reel, both heads tilted to the same red float.
O two lines = Two thin lines run down into the water and send out rings that cross each other.
N bait tin = A tin of worms, a flask and a sandwich in paper stand between the two.
B far bank = The far bank with reeds and alders lies doubled in the still water. -sea
B open sea = Behind are flat grey sea and a buoy. +sea
L pale early = Pale light from the low sky on the right lies on the water and rims both hats.
V from behind = From behind and a little to one side, both seated figures whole with much water, grey-green

people-cry-in-car | deed | cry, crying, weep, sob, look out, sit, sleep, alone & taxi, cab, back seat, backseat, car & #person | @ taxi, car
D temple on the glass = One temple leans on the side window, and the breath has left a patch of mist beside the mouth.
D tear in the lights = Tears have run down to the jaw, and each holds a red and a yellow point from the street. +cry,crying,weep,sob
D eyes on the street = The eyes follow something outside without moving the head. -cry,crying,weep,sob,sleep
D curled on the seat = Knees are drawn up on the worn seat, the belt across, a coat pulled to the chin. +sleep
O streaked window = Drops on the pane have each caught the lights and drawn them into short trails. +rain
N driver's neck = At the left edge is the driver's neck, out of focus, and a lit meter.
B seat and rear window = Behind are a black leather seat and a rear window full of round blurred headlamps.
L passing lamps = Street lamps passing outside lay one orange band across cheek and collar, and the rest stays blue. +night
L grey side = Grey daylight comes in through the side window on one half of the face.
V through the side window = From outside through the side window, close, reflections over the face, deep blue, red and amber

people-waiter-plates | deed | carry, balance, serve, bring, drop, spill & plate, plates, tray, trays, dishes, glasses & #person, waiter, waitress, waiters | @ restaurant, cafe, dining room
D plates up the arm = Plates sit fanned along one forearm from the fingers to the elbow, a last one held out level in the other hand. +plate,plates,dishes -drop,spill
D tray going over = The tray has tipped off the fingertips, and glasses hang in the air at every angle with red and yellow drinks flying out of them. +drop,spill
D wide mouth = The mouth is wide open, both hands grab, and one foot is off the floor. +drop,spill
D tray at the shoulder = A round tray is held on spread fingertips above the shoulder, glasses shoulder to shoulder on it. +tray,trays,glasses -drop,spill
D hips between chairs = $The {turns|turn} sideways between two chair backs, chin lifted, eyes already on the far table. -drop,spill
O food on the plates = There are steaks with chips, a whole grilled fish, and a salad with one tomato rolling to the rim. -tray,glasses
W *waiting clothes = with a cloth over one arm; in a white shirt and a long black apron
N set table = On the nearest table a candle stub, a bread basket and a half-empty carafe stand on white paper.
B full room = Behind, a full room with mirrors, coat hooks and heads bent over tables is out of focus.
L hanging globes = Round hanging lamps give warm light from above, gleaming on rims and hair.
V chest height = At standing eye level from a table's edge, fast shutter, warm white, brown and red

people-wash-hands | deed | wash, washing, scrub, dry & hands & #person | @ hospital, bathroom, kitchen
D water to the elbows = Forearms are held upright under the tap, and soap runs from the fingertips down to the elbows. +surgeon,doctor,nurse,operation
D suds between fingers = The fingers work between each other under the tap, the suds sliding over the wrists. -surgeon,doctor,operation
D eyes over the mask = Over the mask the eyes rest on the clock, calm and narrow. +surgeon,doctor,operation
O steel trough = The deep steel sink has a long lever tap worked with the elbow, drops standing on its side. +surgeon,doctor,nurse,hospital,operation
O *basin = The white basin has a chip at its edge, a brass tap and a bar of soap worn thin. -surgeon,doctor,nurse,hospital,operation
W *scrubs = with a tied cap and mask; in green scrubs +surgeon,doctor,operation
N brush in its packet = A torn paper packet and a plastic nail brush lie on the edge. +surgeon,doctor,operation
B window to the theatre = Through a window above the sink, out of focus, stand two people in green under a round lamp. +surgeon,operation
L even white = Even white light from the ceiling shines on wet skin and steel.
V waist up = Three-quarter view from the waist up, hands and face sharp, green, steel and skin

people-look-at-clouds | deed | lie, watch, look, lying, gaze & cloud, clouds, sky, stars & #person | @ meadow, grass, garden, hill, field
D heads together = Seen from straight above, $the {lies|lie} on the grass with hair spread out, heads close and feet pointing outward like a star. +many,two,couple,kids,friends,siblings
D flat on the back = Seen from straight above, $the {lies|lie} flat in the grass, one arm beneath the head. -many,two,couple,kids,friends,siblings
D finger pointing up = One arm is stretched straight up at us, a finger tracing an outline, and the eyes follow it.
O pressed grass = The long grass is pressed flat round the bodies, daisies and clover standing at the edge.
N kicked-off shoes = A pair of kicked-off sandals and a half-eaten apple lie close by. -night,snow,winter
L soft cloud light = Bright soft light with a passing cloud lies evenly on faces and grass.
L starlight = Pale blue light from the night sky lies on faces and blades, the eyes holding small points. +night,stars
V straight down = From straight above, all in sharp focus, grass green and clear skin tones

people-rice-field | deed | work, plant, harvest, bend, weed, cut, transplant & rice, rice field, rice paddy, paddy, paddies, rice fields & #person | @ rice field, paddy
D bent to the water = Bent double with straight legs, $the {pushes|push} a green seedling into the mud, water up to the shins. -harvest,cut
D sickle and sheaf = Bent low, $the {gathers|gather} a fistful of golden stalks and {draws|draw} a sickle through it. +harvest,cut
D cloth sling = The baby sleeps tied high on the back in a faded cloth, cheek flat against the spine. +baby,child
O mirror of water = The brown water holds the sky and the rows of thin shoots upside down. -harvest,cut,dry
W *field clothes = with trousers rolled to the knee; in a conical straw hat and a checked shirt -child,boy,girl
N bundles of seedlings = Tied bundles of seedlings stand about in the water, bright green.
B terraces = Behind, low mud banks go off to a line of palms and a hazy hill.
L white haze = Bright hazy light from above glitters in the water and leaves soft shadows.
L low gold = Low sun from the left makes each blade and the wet hands glint. +golden,sunset,dawn,morning
V low across water = From low over the water, 85 mm, figure sharp, greens and brown silver

people-lipstick-car | deed | put on, apply, do, paint, check & lipstick, makeup, make-up, mascara, eyeliner & car, car mirror, rear-view mirror, rearview, wing mirror, train, bus & #person | @ car, train
D lips in the mirror = In the small mirror we see only lips drawn tight and a red lipstick at the upper one's bow. +lipstick
D lashes in the mirror = In the small mirror we see one wide eye and a brush going along the lashes. -lipstick
D leaning to the mirror = $The {leans|lean} up from the seat with a stretched neck, the free hand holding the mirror by its edge.
O lipstick case = The case is gold with a worn bottom, the cap rolling on the dashboard. +lipstick
N handbag = A handbag gapes on the next seat, a comb and keys spilling out.
B windscreen street = Beyond the windscreen, out of focus, a row of parked cars and a traffic light.
L side window = Light through the side window falls on cheek and fingers.
L dashboard and lamps = The small lamp in the roof lights lips and fingers, with round coloured lights outside. +night
V from the back seat = From the back seat, close on the mirror, face in focus only in the glass, warm reds and grey

people-hide-behind | deed | hide behind, peek from behind, peep from behind, hide, hiding, shy, peek, peep, peer & skirt, legs, leg, coat, curtain, tree, mother, mum, mom, sofa, door, father, dad & #child, child, boy, girl, kid, toddler | @ hall, street, living room
D one eye round the edge = [One eye and half a forehead show/Half of a small face shows], and the fingers are clenched in the edge of what hides the rest.
D feet showing = Below stick out two small shoes, one on top of the other.
O bunched skirt = The skirt is bunched into a fist and pulled round like a curtain, and a grown hand hangs down to the hair. +skirt,mother,mum,mom
O bark = The bark is furrowed and dry, with moss on one side. +tree
W *small clothes = with a plaster on one knee; in shorts and a knitted vest
B hall = A hall with coats on hooks and an umbrella stand is behind, soft. +skirt,curtain,door,sofa,mother -play,stage,theatre,show
B dark stage = Behind, ropes and a painted tree stand in the dark. +play,stage,theatre,show
L door light = Light from an open door on the right falls on the one eye and the cloth.
V child height = At the height of the child's face, close, shallow focus, muted warm colours

people-hold-lantern | deed | hold, carry, lift, raise, with & that: lantern, lamp, torch, candle, oil lamp, flashlight, paper lantern, lanterns & #person, #child | @ forest, path, cave, cellar, street
D light lifted = $That {is|are} lifted to the height of the cheek at the end of a bent arm, and $the {leans|lean} after it, peering ahead. -candle
D cupped flame = One hand is cupped round the flame, its fingers glowing red at their edges. +candle
D wide eyes = The eyes are wide and shine with two small points, lips a little apart.
O ring of light = The light makes a ring on the ground that shows roots, wet leaves and the tips of two shoes. +forest,wood,woods
O ring on stone = The light makes a ring on wet stone, and the next step is already black. +cave,cellar,tunnel,mine
W *hooded coat = in a long coat with its hood thrown back
N moths = Two pale moths circle close to the light. -snow,winter,cave
B trunks in the dark = Behind, trunks stand grey in the first row and black in the second. +forest,wood,woods
L own glow = The only light is warm and comes from what is held: it lies on chin, palms and sleeve, and all beyond is blue-black.
V frontal = From the front at chest height, three steps off, fine grain, amber in blue-black

people-haircut-child | deed | cut, haircut, trim & boy hair, girl hair, child hair, son hair, daughter hair, kid hair, toddler hair, grandson hair, brother hair, boy, girl, child, son, toddler & hair, fringe, haircut & #person | @ barbershop, kitchen, garden
D scissors at the fringe = The fringe is held between two fingers, and the scissors close just below them, their points a thumb's width from the brow.
D crying child = The child sits on a board across the chair arms, mouth square with crying and tears on both cheeks, cut hairs stuck in them. +cry,crying,tears
D child stiff under the cape = The child sits on a board across the chair arms, shoulders up to the ears, eyes squeezed shut. -cry,crying,tears
D comb between the teeth = Bent down to the same height, $the {holds|hold} a comb between the teeth and {tilts|tilt} the small chin with one finger.
O hair on the cape = Short curls lie scattered on the cape and all round the foot of the chair.
N lollipop = A lollipop lies ready on the shelf between a spray bottle and a jar of combs. -kitchen,garden
B mirror = A mirror behind shows the pair a second time from the back. -kitchen,garden
L mirror bulbs = Bright even light comes from the bulbs round the mirror. -kitchen,garden
L window = Soft window light comes from the left. +kitchen
V child height = Medium close at the child's height, both faces in the picture, clean clear colours

people-ballet-shoes | deed | tie, lace, put on, sew, fix & ballet shoes, pointe shoes, point shoes, ballet slippers, pointe, ballerina & #person | @ dance studio, backstage, stage
D ribbon round the ankle = One satin ribbon is wound crosswise round the ankle and pulled tight with both hands, the foot pointed in its hard pink shoe.
D folded over the leg = $The {sits|sit} on the boards folded over one long leg, neck bare, hair pinned in a tight knot.
O worn satin = The toe of the shoe is scuffed grey, and loose threads hang from the darned edge.
W *practice clothes = with a cardigan tied across the chest; in a black leotard and laddered pink tights -man,boy
N open bag = An open bag spills plasters, a needle with thread and one more pair of shoes.
B barre and mirror = Behind are the barre, a mirror and the lower edge of a tall window. -stage,backstage
L window on the floor = Light from a tall window on the left lies long across the boards and on the bent back.
V floor level = Close at floor level, hands and shoe sharp, face soft above, pale pink, grey and wood

people-make-dumplings | deed | make, fold, teach, cook, wrap, prepare & dumpling, dumplings, pierogi, ravioli, tortellini, wontons, gyoza, tamales, samosas, momos & grandmother, grandma, mother, mum, mom, family, granny, granddaughter, grandaughter, daughter, friends, children | @ kitchen, table
D four hands = Old fingers pleat the edge of a round of dough, and small fingers beside them try the same fold, with filling squeezed out at one end.
D heads bent = Both heads are bent over the board so that white hair and dark hair nearly touch, the small tongue out at one corner.
O floured board = The finished ones stand in curved rows on a floured board, each pleated the same except three fat crooked ones.
W *apron = with floury wrists; in a flowered apron and rolled sleeves -family,friends,children
N bowl and rolling pin = A bowl of chopped filling with a spoon in it and a thin rolling pin lie between.
B stove = Behind, a tall pot steams on the stove under a shelf of jars.
L kitchen window = Soft daylight from a window on the left shows the flour on every finger.
V table height = From across the table, just above the board, hands sharp and faces close behind, flour white and warm brown

people-fix-bike | deed | fix, repair, mend, pump, clean, oil, change & bike, bicycle, tyre, tire, chain, puncture, inner tube & #person | @ pavement, street, garage, workshop
D bicycle on its saddle = The bicycle stands on saddle and handlebar, wheels in the air, and one hand turns the pedal while the other holds the chain. -pump
D tube drawn out = With black fingers the inner tube is drawn out from under the tyre like a snake. +tyre,tire,puncture,tube
D pumping = Bent over with straight arms, $the {leans|lean} on the pump, one foot on its plate. +pump
D squinting look = On one knee beside it, $the {squints|squint} through the spokes with a spanner between the teeth.
O greasy chain = The chain shines black with grease, and thumbprints run along the frame.
N tools on a rag = Spanners, tyre levers and a tin of patches lie on a rag.
B house fronts = Behind are a brick front with a basement railing and two parked bicycles. -garage,workshop
L open shade = Soft light from the open street comes from the left, glinting in the spokes.
V wheel height = From the height of the wheel's hub, through the spokes, face and hands sharp, steel grey and oil black

people-bath | deed | bathtub, bath, bubble bath, in a bath, tub & read, lie, soak, sit, relax, bubbles, drink, phone, magazine, book, take, have, sing, sleep, play & #person | @ bathroom
D out of the foam = Only head, shoulders, forearms and two knees stand out of the white foam, hair pinned up and damp at the neck. -child,toddler,baby,boy
D pages held high = The open pages are held clear of the water in wet fingers, their lower corners gone dark and wavy. +book,magazine,read,newspaper
D head on the edge = The head lies back on a folded towel, eyes closed. +soak,relax,sleep
D toes on the tap = Ten toes are propped on the tap at the far end, red from the heat. -child,toddler,baby
D foam beard = Foam is heaped on the head and hangs from the chin like a beard, and both palms smack the water. +child,toddler,baby,boy
O bubbles = Bubbles stand in heaps with rainbow skins, sliding down the outside of the tub.
N edge of the tub = On the edge stand a glass, a candle stub and a bottle without its cap. -child,toddler,baby,boy
N ducks = A yellow duck and a plastic boat ride on the water. +child,toddler,baby,boy
B tiled wall = White tiles and a steamed window are behind, with a towel on a hook.
L frosted window = Soft milky light comes through frosted glass on the right.
L candles = Two candle flames on the edge light the wet skin from below, the rest is warm dark. +night,evening,candle,candles
V tub height = From beside the tub, just above its edge, foam in front, white and skin tones

people-child-king | thing | paper crown, cardboard crown, wooden sword, cardboard sword, cardboard armour, cardboard box helmet, toy sword & #person | @ garden, kitchen, street, field
D crown on the ears = The crown of yellow paper has slipped down onto the ears, its points cut unevenly and one torn. +crown
D sword raised = A sword made from two nailed slats is lifted at arm's length, the chin up and the legs planted wide. +sword
D saucepan and box = A cardboard plate hangs on strings over chest and back. +armour,armor,helmet
D brave look = The eyes look straight at us, stern, with a scab on the nose and a milk tooth missing.
W *cape = with a towel for a cape; in short trousers and striped socks -woman,man,adult,dress
N bin lid = A dented bin lid leans against the knee as a shield.
B garden = Behind are a lawn with a sheet hung as a tent, and a hedge. -street,kitchen,field,castle
L low side sun = Low sun from the left shines through the paper and draws a long shadow of the child. +crown
L soft side = Soft light from the left draws face and hands.
V child height = Full figure at the child's eye height, straight on, clear warm colours

people-fight-remote | deed | fight over, quarrel over, argue over, squabble over, fight, tug, wrestle & remote, remote control, controller, phone, tablet, last slice, toy, ball, game controller & #person, brothers, sisters, siblings, kids | @ living room, sofa
D both fists on it = Both have hold of it at arm's height and lean away from each other, teeth bared, one foot braced against the other's hip.
D thumb on the face = A flat palm pushes a cheek out of shape, and one eye is squeezed shut.
O black remote = The remote is a long black bar with rows of grey buttons, its battery lid already off. +remote
O phone = The phone's screen is lit between eight fingers. +phone,tablet
N sofa cushions = Cushions and a spilled bowl of popcorn lie on the rug.
B sofa and lamp = Behind are a grey sofa with its throw dragged off and a crooked lamp.
L tv flicker = Bluish light from a screen in front mixes with a lamp on the left.
V knee height = From the height of the rug, motion frozen, both faces whole, untidy bright colours

people-desk-lunch | deed | eat, lunch, have lunch, snack, chew & desk, office worker, office, computer, keyboard, laptop & #person, office worker | @ office, desk
D fork over the keyboard = A fork with a leaf on it is stopped on its way to the mouth, the other hand still on the mouse. +salad
D bite over the keyboard = $The {bites|bite} with bent head over the keyboard, one hand still on the mouse. -salad
D eyes on the screen = The eyes stay on the screen, whose white light lies on the chin.
O lunch box = A clear plastic box holds green leaves, halved tomatoes and a boiled egg. +salad
O crumbs = Crumbs lie between the keys, and a paper wrapping is spread for a plate. -salad,noodles,soup
W *office clothes = with a lanyard; in a pale blue shirt with its sleeves turned up
N sticky notes = Yellow notes edge the screen, beside a mug of pens and a dying plant.
B partition = Behind are grey partitions, a swivel chair with a jacket and a wall clock.
L ceiling panels = Flat white light comes from ceiling panels, with a cooler glow off the screen.
V over the screen = From just above the screen's edge, medium close, grey, white and one green

people-bus-stop-snow | deed | wait, stand, sit & bus, tram, train, bus stop, tram stop & snow, snowstorm, blizzard, winter, cold & #person | @ bus stop, street
D snow on the shoulders = Snow has settled on hat and shoulders, and $the {leans|lean} out a little to look up the road, chin sunk in the collar.
D bags on the ground = Two full bags stand against the shins, handles upright, leeks and a loaf sticking out, snow along their rims. +bag,bags,shopping
D stamping feet = One boot is lifted from the slush, and breath stands white before the mouth.
O slush = Grey slush lies along the kerb with tyre tracks and one lost glove.
B timetable = A bare post with a timetable under frosted glass stands beside, and lit shop windows blur behind the flakes.
L flat snow light = Flat grey light comes from the whole sky, with one warm window in it.
L street lamp = An orange street lamp overhead lights the falling flakes and the near shoulder. +night,evening
V across the road = From across the road, 85 mm, flakes blurred in front, grey with one warm colour

people-lemonade-stand | deed | sell & lemonade, cookies, biscuits, lemonade stand, cakes & #child, kids, children, #person | @ pavement, street, garden
D jug in both hands = A heavy glass jug is tipped with both hands into a paper cup, the tongue in one corner of the mouth.
D waving the sign = Beside it one waves an arm high to somebody down the road, the other palm open for coins. -one
O table and jug = A folding table with a checked cloth carries the jug full of lemon slices, a tower of cups and a jar of coins.
N cardboard sign = A cardboard sign with crooked painted letters hangs from the table by tape.
B front garden = Behind are a front porch, a lawn with a sprinkler and a bicycle dropped on its side.
L high summer sun = Bright sun from the upper left shines through the jug and throws a yellow spot on the cloth.
V table height = From the street at the height of the table, all of the stand in the picture, lemon yellow, white and green
`;
