/** Whole small scenes at home: waking, the kitchen, washing, dressing and sleeping. The form: `tableaux.ts`. */
export const DAILY_HOME_TABLEAUX = `
daily-wake-up | deed | wake, wake up, waking up, awaken & #person | @ bedroom, bed, hotel room, tent
D propped on an elbow = $The {has|have} just come up on one elbow, the quilt slipping from the shoulder, eyes still narrowed against the light.
D crease on the cheek = A red crease from the pillow runs across the cheek, and the hair stands flat on one side and wild on the other.
D hand at the eye = [A knuckle rubs/The heel of a hand presses] slowly into the corner of one closed eye. +one -couple,family
O dented pillow = The pillow behind keeps the dent of a head, and the sheet is twisted into a rope at the foot of the mattress.
N water and phone = On the stool beside lie a phone with its cable, a half-empty glass of water and a paperback opened face down.
B curtain not quite drawn = Behind the bed a linen curtain stands a hand's breadth open on a white sky.
L bar of sun = One narrow bar of low sun comes through the gap in the curtain, runs over the quilt and ends across the face. -night
L bar of sun late = One narrow bar of low sun comes through the gap in the curtain, runs over the quilt and ends across the face. +golden,sunset -night
L lamp snapped on = A bedside lamp just switched on lights one side of the pillow yellow, and the window behind is still black. +night
V from the bedside = Close view from beside the bed at mattress height, soft natural colours, quiet documentary photograph

daily-alarm-clock | deed | turn off alarm, hit alarm clock, hit snooze, throw alarm clock, smash alarm clock, wake up to alarm clock, alarm clock, snooze, oversleep, overslept | @ bedroom
D arm out of the quilt = An arm comes straight out from a hump of quilt and gropes flat-handed over the bedside table, a few centimetres short of the clock.
D nothing but hair = Of the sleeper nothing else shows but a tuft of hair and one screwed-up eye above the hem of the quilt.
O *twin bells = The clock is a small red one with two brass bells, the hammer between them blurred by its own shaking.
N knocked glass = A glass already knocked over rolls on its side, and water drips from the table's edge onto a slipper.
B clothes on a chair = At the foot of the bed a chair has vanished under two days of clothes.
L grey through blinds = Grey early light comes between the slats of a blind and stripes the quilt and the arm.
L grey through blinds early = Grey early light comes between the slats of a blind and stripes the quilt and the arm. +dawn,sunrise,morning
V level with the table = Close view level with the bedside table, short depth, the clock sharpest, cool morning colours

daily-draw-curtains | deed | draw the curtains, open the curtains, pull the curtains, open the window, open the shutters, throw open & #person | @ bedroom, hotel room, living room
D arms spread wide = $The {stands|stand} close to the panes with arms flung apart, a handful of curtain in each fist, seen from behind. -shutters,window
D leaning out = $The {leans|lean} over the sill with straight arms, both hands still on the frames that have just swung outwards. +shutters,window
D up on the toes = The heels are lifted from the boards, and the head is tipped back a little from the sudden brightness.
O rings on the rail = The wooden rings have bunched at both ends of the rail, and a strip of dust turns in the opening.
W *long nightshirt = with tangled hair; in a long faded T-shirt and bare feet
N unmade bed = The corner of an unmade bed comes into the picture at the left, a striped blanket half on the floor.
B roofs outside = Outside, wet tiled roofs and one tall chimney stand in thin mist.
L flood of morning = The daylight falls in one broad block past the body onto the floor and leaves the room on both sides dim.
L street lamps = Street lamps outside throw an orange square on the ceiling, and the room itself is dark blue. +night
V from the door = View from the doorway behind at chest height, the figure nearly a silhouette, wide calm frame

daily-breakfast-alone | deed | eat breakfast, have breakfast, eat cereal, eat porridge, eat boiled egg, breakfast, cereal, porridge, eat toast, boiled egg & #person | @ kitchen, cafe, balcony, hotel
D spoon halfway = $The {sits|sit} sideways at the table, a loaded spoon stopped halfway to the mouth, eyes on [something beyond the window/the back of the packet]. -toast,cafe,bed
D bite of toast = Bent over the plate so that the crumbs fall on it, $the {bites|bite} the corner off a slice of buttered toast. +toast -bed
D foot on the rung = One bare foot is hooked over the rung of the chair, the other swings free. +from-child -bed
O bowl and pool of milk = The bowl is blue-rimmed and chipped, and a ring of spilled milk shows where it stood before. -toast
O butter in the holes = Butter has melted into the holes of the toast and shines, and a knife with jam on it lies across the plate. +toast
N open jar = A marmalade jar stands open with its lid upside down, beside a teapot under a knitted cosy.
B fridge with notes = Behind are a white fridge covered with magnets and notes, and a tea towel over the oven door.
L window on the left = Clear side light from a window on the left shines through the marmalade and throws an orange patch on the wood.
V across the table = View across the table from the opposite chair, normal lens, warm plain kitchen colours

daily-family-breakfast | deed | family breakfast, breakfast together, having breakfast, eating breakfast & #many, #two, family, couple | @ kitchen, dining room, garden, campsite
D reaching across = Arms cross over the middle of the table: one reaches for the milk, one passes the bread basket, one tilts a jug over a glass. -bed
D talk with full mouths = Someone talks with a piece of roll still in the hand, the neighbour laughs behind a cup, and another reads [the paper/a phone] under the table's edge. -bed
O crumbs and shells = Between the plates lie crumbs, cut rolls, egg shells, a round of cheese in its paper and three kinds of jam with three spoons in them.
N coat on a chair = A school bag hangs by one strap from a chair back, ready to fall.
B door to the yard = The back door stands open behind on a strip of bright yard.
L sun over the cloth = Sun from the open door comes in low across the cloth, so that glasses and jam jars throw coloured shadows.
V from the table's end = View down the length of the table from its end, a little above eye height, lively family snapshot

daily-pour-coffee | deed | pour coffee, make coffee, brew coffee, making tea, pour tea, make tea, moka pot, french press & #person | @ kitchen, office, campsite, cafe
D thin stream = A thin dark stream falls from the spout into the cup, and $the {watches|watch} the level rise with lowered eyes.
D lid held down = Fingertips hold the hot lid in place while the pot is tipped, the wrist bent away from the steam. -cafe
O *steam and ring = The cup is a thick cream-coloured one with a brown ring inside, and steam leans off it to one side.
W *woollen cardigan = with sleep still in the eyes; in a loose grey cardigan over pyjamas -office,cafe,campsite
N spilled grounds = A trail of spilled grains leads from an open tin to a wet spoon on a folded cloth.
B tiled wall = Behind runs a wall of small green tiles with a row of mugs on hooks.
L window behind = The window behind turns the steam white and leaves the face in soft grey shade.
L hood lamp = Only the lamp under the cooker hood is lit, and its yellow light stops at the edge of the worktop. +night
V near the spout = Close view at the height of the spout, shallow depth, brown, cream and dull green

daily-burnt-toast | deed | burn toast, burnt toast, burning the toast, burnt dinner, burned dinner, smoke alarm | @ kitchen
D flapping the towel = A tea towel is swung with both arms at the ceiling, where a small white alarm blinks red through the haze.
D face turned away = The face is turned aside into the shoulder, one eye shut, mouth squeezed tight.
O black and smoking = Two slices stick up from the toaster as black as roof slate, each with its own thread of smoke. -dinner
O black pan = In the pan a crust like tar has bubbled to the rim, and grey smoke pours over it in a slow roll. +dinner
N butter waiting = Beside it butter, knife and an empty plate wait as if nothing had happened.
B window on the latch = The window above the sink has been pushed open, and the smoke drifts towards it in flat layers.
L shafts in the smoke = Daylight from that window cuts the smoke into pale shafts and makes everything behind it flat.
V wide of the kitchen = View from the kitchen door at eye height, fairly wide, blue-grey haze and one red dot

daily-flip-pancake | deed | flip, toss & that: pancake, pancakes, crepe, omelette, flatbread & #person | @ kitchen
D in the air = $That {hangs|hang} in the air at face height, bent like a hat in the wind, its spotted brown side turned to us.
D waiting below = $The {holds|hold} the pan out with both hands and {bends|bend} at the knees to get under it, mouth open, eyes up.
D a cheer beside = Beside the stove small hands are thrown up and a chin only just clears the worktop. +child,son,daughter,kids
O sizzling pan = In the pan a puddle of butter foams around its rim.
W *dusted apron = with a smear of batter on the forearm; in a striped apron
N earlier tries = One failed attempt hangs over the tap of the sink, and five good ones steam on a plate under a lid.
B shelf of jars = A shelf with flour, sugar and syrup tins runs along the wall behind.
L ceiling and window = Mixed light, a cool window from the left and a warm lamp over the stove, gives the flying edge a golden rim.
V frozen low = Low view from worktop height looking slightly up, motion stopped sharp, bright everyday colours

daily-cook-together | deed | cook, cooking, make dinner, make pasta, prepare a meal & #many, #two, family, couple | @ kitchen
D shoulder to shoulder = The two stand hip against hip at one worktop: one chops, the other leans over with a wooden spoon held out to be tasted.
D hand under the spoon = A cupped palm is held beneath the spoon against drips, and the taster's lips are pursed, eyebrows up.
O board and pot = On the board lies a heap of chopped tomatoes with the knife still in it, and the pot behind blows steam against the tiles.
W *rolled sleeves = with sleeves pushed to the elbow; in a striped apron
N wine and garlic = Two half-full glasses, garlic skins and an open tin stand about on every free spot.
B full shelf = Pans hang from a rail over the stove, and the fridge door has been left ajar.
L lamp over the worktop = One hanging lamp over the worktop lights hands and faces from above, while the window behind is deep evening blue.
L lamp over the worktop then = One hanging lamp over the worktop lights hands and faces from above, while the window behind is deep evening blue. +night,evening
L daylight kitchen = White daylight through the window beside the stove makes the steam shine. +day,morning,noon
V from across = View from across the worktop at chest height, candid, warm yellow and tomato red

daily-stir-taste | deed | stir, taste, cook, cooking & soup, stew, sauce, pot, curry, risotto, dinner, jam, broth & #person | @ kitchen, campsite, restaurant kitchen
D blowing on the spoon = A full wooden spoon is lifted to the lips, the free hand cupped below, cheeks rounded from blowing. +taste
D slow stirring = $The {stands|stand} close over the pot and {draws|draw} a long spoon through it, face turned a little out of the steam. -taste
D eyes on the bubbles = The eyes follow the bubbles that rise and burst round the spoon.
O thick and glossy = It has cooked thick, leaves a clean track behind the spoon and has spattered the white enamel of the stove.
W *apron with a cloth = with damp hair at the temples; in an apron with a cloth tucked in its string
N salt and peel = A saucer of salt, an onion skin and a bitten piece of bread lie within reach.
B pans on hooks = Behind, pans and sieves hang on hooks against a wall yellowed by steam.
L hood light = Light from the hood falls straight down into the pot and comes back up, warm, under the chin.
V over the rim = Close view from the far side of the pot, face above steam, shallow depth, brown and amber

daily-chop-onions | deed | chop, slice, dice & that: onion, onions, carrot, carrots, vegetables, potatoes, apples, garlic, cucumber, herbs & #person | @ kitchen
D curled fingers = The fingertips are curled back like a claw on $that, and the blade comes down close along the knuckles.
D tears = Tears run down both cheeks, the chin is lifted and the eyes are squeezed to slits. +onion,onions
D bent to the work = $The {bends|bend} forward from the hips, mouth a little open with care. -onion,onions
O cut heap = What is done lies in a loose heap at the edge of the board, wet and shining on the cut sides.
N peel bowl = Peel hangs over the rim of an enamel bowl, and a strip of it has dropped to the floor.
B sink and sill = Behind are a deep white sink and a sill with parsley in a jar.
L window over the board = Daylight from the sill rakes the board, picks out every wet edge and the bright line of the blade.
V three-quarter on hands = Close three-quarter view at board height, hands sharp and face just behind, plain kitchen colours

daily-bake-together | deed | bake, baking, make, making, decorate & cookies, christmas cookies, biscuits, cake, gingerbread, bread, pie, cupcakes, muffins, together, #person & family, grandma, grandmother, granny, grandfather, grandpa, mother, mum, mom, father, dad, child, kids, children, daughter, son, girl, boy, nana | @ kitchen, bakery
D grandmother = The grandmother, white hair pinned up and round glasses low on the nose, leans in from the side in a flowered apron and smiles down. +grandma,grandmother,granny,nana
D grandfather = The grandfather, with white hair and a striped apron over a checked shirt, leans in from the side and smiles down. +grandfather,grandpa,grandad
D mother = The mother, dark hair in a loose knot and a linen apron over a striped shirt, leans in from the side and smiles down. +mother,mum,mom,mommy
D father = The father, sleeves rolled up under a dark blue apron, leans in from the side and smiles down. +father,dad,daddy
D boy = The boy, brown hair tousled and flour on one cheek, stands at the table in an apron too long for him and presses a round cutter into the dough. +son,boy,grandson -cake,cupcake,cupcakes,muffin,bread
D girl = The girl, brown hair in two plaits and flour on one cheek, stands at the table in an apron too long for her and presses a round cutter into the dough. +daughter,girl,granddaughter -cake,cupcake,cupcakes,muffin,bread
D boy stirs = The boy, brown hair tousled and flour on one cheek, stands at the table in an apron too long for him and stirs the batter with both hands on the spoon. +son,boy,grandson +cake,cupcake,cupcakes,muffin
D girl stirs = The girl, brown hair in two plaits and flour on one cheek, stands at the table in an apron too long for her and stirs the batter with both hands on the spoon. +daughter,girl,granddaughter +cake,cupcake,cupcakes,muffin
D small hands = Small hands press a round cutter into the rolled dough, and there is flour on noses and cheeks. +child,kids,children,grandchildren,grandkids,grandchild,kid,family -cake,cupcake,cupcakes,bread
D kids knead = Small hands push into a big lump of dough beside the large ones, and there is flour on noses and cheeks. +bread +son,boy,grandson,daughter,girl,granddaughter,child,kid,kids,children,grandchildren,family
D tray out of the oven = Bent to the open oven with a cloth round each hand, $the {draws|draw} out a tray, face turned aside from the heat. -child,daughter,son,girl,boy,kids,children,kid,grandchild,grandson,granddaughter,grandchildren,grandkids,family
O dough = Rolled pale dough covers the floured wooden table, with a rolling pin, and round cookies lie ready on a tray. -cake,cupcake,cupcakes,bread,gingerbread,christmas,muffin
O gingerbread = Rolled brown dough covers the floured wooden table, and gingerbread men lie ready on a tray. +gingerbread
O batter = A big cream-coloured bowl of yellow batter stands on the floured wooden table, with eggs and a jug of milk beside it. +cake,cupcake,cupcakes,muffin
B kitchen = Behind, pale kitchen shelves with jars and plates are out of focus. -christmas
B fairy lights = Behind, a small string of warm lights hangs along the kitchen shelves, out of focus. +christmas
L window = Warm morning light from a window on the left lies on both faces, hands and flour. -night,evening
L lamp = A warm lamp over the table lights faces, hands and flour. +night,evening
V table height = Half figures across the table at the child's eye height, 50 mm, soft background, warm cream and wood colours

daily-knead-dough | deed | knead, bake bread, making bread, bread dough, shape dough & #person | @ kitchen, bakery
D heels of the hands = With straight arms $the {leans|lean} on the heels of both hands and {pushes|push} the dough away, so that it stretches and folds over itself.
D shoulder weight = The shoulders are over the wrists, the jaw is set, and a strand of hair has come loose.
O soft and torn = Where it is stretched the surface tears into small strings; elsewhere it is smooth and dull as suede.
W *floured forearms = with flour up to the elbows; in a linen apron
N scraper and dust = A dough scraper, a handful of flour and a bowl under a damp cloth share the table.
B bricks of the oven = A stone oven mouth with a red glow shows at the back. +bakery
B kitchen dresser = Behind is a dresser with stacked plates, softly out of focus. -bakery
L raking window = Side light from a small window skims over the table, so that every grain of flour has a shadow.
V low across the table = Low close view across the floured table, hands sharp, white, cream and brown

daily-wash-up | deed | wash up, do the dishes, wash the dishes, washing dishes, scrub pans, dirty dishes, doing dishes & #person | @ kitchen
D arms in foam = Arms are in the suds to the elbow, and a plate comes out streaming, turned against the light to look for spots.
D looking out = $The {looks|look} not at the plate but out through the window above the taps. +alone
D flicked foam = A dab of foam has been flicked and hangs in flight, and the one it is meant for ducks with a laugh. +many,couple,family
O stack to the tap = On the left the unwashed things are stacked to the height of the tap; on the right clean glasses stand upside down on a cloth.
W *rubber gloves = with rolled sleeves; in pink rubber gloves
N brush and sponge = A bottle of green washing-up liquid stands on the sill by a brush with splayed bristles.
B window over the sink = The window shows a back yard and one lit window opposite.
L evening at the sink = The last daylight comes through the pane and makes the foam bluish, while a lamp behind warms the back. -day,night,evening
L lamp over the sink = A lamp over the sink shines in the suds, and the pane behind is a black mirror with the same face in it. +night,evening
L bright pane = Daylight comes straight in over the sink and shines in the bubbles and in each drop on the plate. +day,morning,noon
V from the side = Medium view from the side of the sink, eye height, gentle everyday colours

daily-dry-dishes | deed | dry the dishes, drying dishes, drying a plate, tea towel & #person | @ kitchen
D towel turned inside = A towel is screwed into a glass and turned, and $the {holds|hold} it up against the window to see.
D one washes one dries = Beside, at the sink, a plate is already held out and drips on the boards. +many,couple,family
O *checked cloth = The cloth is checked red and white, dark with wet at one corner.
N rack of plates = Plates stand on edge in a wire rack, and a puddle creeps from beneath it.
B open cupboard = The door of the wall cupboard is open on crooked stacks of bowls.
L lamp in the glass = The ceiling lamp is mirrored small and bent in the wet glass and lights the hands from above.
V waist up = View from the waist up, from beside the cupboard, plain family photograph

daily-vacuum | deed | vacuum, hoover, vacuuming, hoovering & #person | @ living room, bedroom, hall, hotel
D arm under the sofa = Down on one knee, $the {pushes|push} the long tube flat beneath the sofa and {looks|look} after it with the cheek almost on the floor.
D fringe swallowed = The nozzle has swallowed the fringe of the rug and lifted a whole corner of it.
O *humming drum = The cleaner follows on its small wheels like a sulky dog, a round red body with a coiled flex.
N chairs on the table = Chairs stand upside down on the table, and a lost sock and two coins lie where the sofa was.
B strip of clean carpet = Behind, the carpet shows the lighter lanes already done.
L dust in sun = Sun through a large window picks out the floating dust above and the shining lanes of the pile.
V floor height = Low view from floor height towards the face, wide enough for the sofa, everyday colours

daily-sweep | deed | sweep, broom, sweeping & #person | @ yard, kitchen, street, porch, courtyard, shop
D long stroke = Hands far apart on the stick, $the {draws|draw} the broom across in one long stroke, and a low cloud runs ahead of it.
D leaning on it = Stopped for a moment, $the {leans|lean} on the stick with both hands under the chin. +rest,lean,tired
O heap of leaves = What is gathered makes a small heap: leaves, dust, a bottle top, a feather. -snow
N dustpan = A zinc dustpan stands with its handle up against the step.
B open door = Behind, a door is wedged open with a brick, and a mat hangs over the rail.
L low side light = Low light from the left shows each line the bristles have drawn and gives the dust a bright edge.
L low side light late = Low light from the left shows each line the bristles have drawn and gives the dust a bright edge. +golden,sunset
V full figure = Full figure from a few steps off, eye height, dusty natural colours

daily-mop-floor | deed | mop, scrub the floor, mopping, scrubbing the floor, cleaning the floor & #person | @ kitchen, hall, hospital, corridor, school
D swinging the mop = The mop is swung in a wide arc, and its strings lie spread on the tiles like hair in water. +mop
D on the knees = On hands and knees $the {pushes|push} a brush in circles through grey suds, one palm flat to hold the weight. +scrub
D backing away = $The {goes|go} backwards, step by step, towards the only dry corner. -scrub
O wet and dry = The wet half of the floor mirrors the window, the dry half is dull, and one forgotten footprint crosses it.
W *rolled trousers = with trousers rolled over the ankles; in rubber clogs
N bucket = A yellow bucket with a wringer stands within reach, its water the colour of weak tea.
B long hallway = Behind, doors stand open along the wall with all the mats hung out.
L window at the end = White light from the far end comes low over the wet floor and makes it a mirror.
V low over the floor = Low view over the shining floor, figure in the middle distance, cool greys with one yellow

daily-hang-washing | deed | hang up, hang out, peg out, take down, hang & washing, laundry, clothes line, washing line, sheets, clothesline | @ garden, yard, rooftop, balcony, courtyard
D sheet over the arm = One arm is stretched up to the last peg, and the dry sheets lie folded over the other arm up to the shoulder. +down,fetch +from-person,from-child,many,couple,family,kids
D bare line behind = Behind $the the line is bare already, a few pegs left on it and one sock. +down,fetch +from-person,from-child,many,couple,family,kids
D peg in the mouth = Arms stretched up to the line, $the {presses|press} a peg onto the corner of a wet sheet, with a second peg held between the teeth. +from-person,from-child,many,couple,family,kids
D sheet against the body = The sheet has filled with wind and wraps one shoulder and hip, so that the body shows through it as a shape. +from-person,from-child,many,couple,family,kids -calm
D sheets in the wind = Sheets and pillowcases belly out on the line, their hems lifting all to one side. -from-person,from-child,couple,family,kids,calm,alley,street,canal
O *row on the line = Along the line hang shirts upside down by their hems, odd socks in pairs and a blue towel, all blown to the same side.
W *printed house dress = with sleeves rolled high; in a faded cotton apron and clogs +from-person,from-child,many,couple,family,kids
N basket in grass = A wicker basket half full of wrung clothes sits in the grass, the peg bag on its handle.
B fence and apple tree = Behind are a board fence, an apple tree and the wall of the neighbour's house.
L sun through cloth = The sun stands behind the washing and turns it bright and thin, with the shadows of the pegs on it.
L grey sky = Low grey cloud makes the whites dull, and the first dark spots of rain show on the cloth. +rain,overcast,storm
V between the sheets = View along the line from between two sheets, chest height, white, blue and grass green

daily-fold-laundry | deed | fold & laundry, sheets, clothes, towels, sheet, shirts & #person | @ bedroom, living room, laundry room
D corner to corner = Two corners are held against the chest with the chin, and both hands run down the edges to find the others. +one -couple,family
D sheet between two = The two stand three steps apart with a sheet stretched between them, leaning back a little, and walk towards each other to fold it. +many,couple,family
O piles by kind = Finished piles stand on the bed by kind: towels, shirts, a tower of small underpants, and a heap of single socks apart.
N warm heap = The unfolded rest spills from a blue plastic basket, one red sleeve hanging to the floor.
B wardrobe open = Behind, the wardrobe stands open with bare hangers on its rail.
L afternoon on cotton = Afternoon sun falls from the right onto the white folds and gives each a clean grey shadow.
V from the bed's foot = View from the foot of the bed at chest height, calm, white and washed-out blue

daily-iron | deed | iron a shirt, iron, ironing, ironing board & #person | @ living room, kitchen, bedroom, hotel room
D nose of the iron = The point of the iron noses between two buttons, while the other hand pulls the cloth tight ahead of it.
D puff of steam = A puff of steam has just gone up past the face, and $the {lifts|lift} the chin out of it, eyes on the television somewhere beside us.
O flat and crumpled = Half of the shirt is as smooth as paper, the other half still crumpled like a dried leaf.
N hangers on the door = Five finished shirts hang on the door frame on wire hangers, and a water jug stands on the board's end.
B armchair heaped = An armchair behind has disappeared under the pile still to do.
L lamp at the board = A floor lamp close by lights board and steam from the left, and the room behind goes brown.
V across the board = View across the board from its narrow end, waist height, soft domestic colours

daily-washing-machine | deed | washing machine, load the washing machine, launderette, laundromat, laundry room & #person | @ launderette, kitchen, basement
D sitting before the drum = $The {sits|sit} on a bench opposite the round door, chin on fists, eyes going round with what turns behind the glass. -load,kneel,fix,repair
D head in the drum = On $his knees, $the {pushes|push} an armful of clothes into the round opening, head nearly inside. +load
O turning colours = Behind the glass red and blue things tumble in grey suds and slap against the pane.
N odd sock = A single striped sock lies on the tiles beside a box of powder and a plastic basket.
B row of doors = A row of steel fronts with round doors runs along the wall, two of them lit from inside.
L tube light = Fluorescent tubes along the ceiling give a hard greenish white that repeats in every door.
V straight on = Straight-on view from the level of the drums, symmetrical, pale green and chrome

daily-bathtub | deed | take bath, read in bath, read in bathtub, relax in bath, relax in bathtub, soak in bath, soak in bathtub, drink in bath, cry in bathtub, lie in bathtub, take bubble bath, bath, bathtub, bubble bath, take a bath, soak & #person | @ bathroom
D knees above water = $The {lies|lie} back with the neck on a rolled towel, two knees like islands over the foam, eyes shut. -read
D book above the foam = With the neck on a rolled towel, $the {holds|hold} a book just above the foam, its lower corner already dark. +read
D arm over the rim = An arm hangs over the rim, and water runs from the fingertips to the mat.
O foam to the edge = Foam has heaped itself to the edge of the tub, crackles away in holes and leaves grey water between.
N book on the stool = A stool carries a paperback with wavy pages, a candle in a saucer and a mug.
B misted mirror = Behind, white tiles and a misted mirror with one wiped streak close the small room.
L candle and window = A small frosted window gives milky light, and the candle adds one warm spot on the wet tiles.
V from the tub's foot = View from the foot of the tub, low and frontal, pale tiles and warm skin

daily-shower | deed | take shower, sing in shower, wash in shower, shower, showering, take a shower, wash hair & #person | @ bathroom, beach, campsite
D face into the water = The head is tipped back into the stream, eyes shut, and both hands push the wet hair flat from the forehead.
D seen through glass = Behind the steamed glass only shoulders and arms show as a soft shape, with a palm print wiped clear at the height of the face. -beach,campsite
O water breaking = Water breaks on the crown and runs down in a bright sheet over ears and shoulders.
N bottles on the ledge = Three bottles with squashed caps and a sliver of green soap share a wire basket.
B tiled corner = The corner behind is of white tiles with dark joints, each carrying its own drop.
L lamp in the steam = A ceiling lamp above fills the steam with even white light and draws a thin rim on the wet shoulders.
V head and shoulders = Head and shoulders only, from just outside the glass, shallow depth, cool whites

daily-bath-child | deed | bath, bathe, bathtub, washing, wash & baby, child, toddler, children, kid, kids, son, daughter, little boy, little girl | @ bathroom, kitchen, garden
D beard of foam = The small one sits waist-deep with a beard and a tall horn of foam, mouth open in a shout, palms flat on the water. -baby
D held in a palm = The baby lies on a forearm in shallow water, head in the crook of a hand, fists up and toes spread. +baby
D splash up the wall = A splash is on its way over the rim and hangs in the air in separate drops. -baby
O kneeling and soaked = On the mat beside the tub lies a wet footprint, and every towel in reach is spotted.
N boats and duck = A yellow duck, two cups and a boat with a peeled sticker bob in the suds.
B little bathroom = Behind are a towel rail, a step stool and a row of toothbrushes in a mug.
L globe lamp = A round glass lamp over the mirror shines warm on wet skin and breaks into points on every bubble.
V rim height = Low close view from the height of the rim, flash-free family photograph, white, yellow and pink

daily-brush-teeth | deed | brush teeth, brushing teeth, brush his teeth, toothbrush, toothpaste & #person | @ bathroom
D foam at the lips = The brush pushes out one cheek, foam stands white at the corners of the mouth, and the eyes look at themselves in the mirror. -phone
D eyes on the phone = The brush pushes out one cheek, foam stands white at the corners of the mouth, and the eyes look down at the lit phone in the other hand. +phone
D on the step stool = To see over the basin a stool is needed, and the heels are lifted from it as well. +from-child
D elbows apart = Side by side they scrub with elbows out, watching each other in the glass, who will spit first. +many,couple,family
O spotted mirror = The mirror is freckled with dried drops, and in it the same face appears the other way round.
W *striped pyjamas = with a wet fringe; in striped pyjamas
N tube squeezed = A tube squeezed in the middle lies without its cap beside a glass with one more brush in it.
B tiles and towel = Behind, a towel hangs crooked on its ring against pale green tiles.
L strip over the mirror = The strip lamp above the mirror gives flat frank light that leaves no shadow on the face.
V from the mirror's place = Frontal view from where the mirror hangs, close, pale green and white

daily-shave | deed | shave, shaving, razor, shaving foam & #person | @ bathroom, barber shop
D stroke down the cheek = The razor draws one clean lane down through the foam, while two fingers pull the skin tight at the ear.
D chin up = The chin is lifted and pushed sideways, and the eyes squint down their own nose into the mirror.
D foam on a small chin = A smaller face beside copies it with foam to the ears and the back of a comb. +son,grandson,child,boy
O foam edge = The foam stands thick as cream along the jaw and has left a white dab on the earlobe.
W *white vest = with wet hair combed back; in a white vest, a towel over one shoulder
N basin and bristles = Grey water with floating specks of foam fills the basin, and a badger brush stands on its end.
B mirror cabinet = The cabinet door hangs a little open and doubles the profile at its edge.
L window beside = A frosted window at the left lights the foamed side and leaves the other in soft shade.
V in the mirror = Close view of the face as the mirror shows it, sharp foam, white, grey and skin tones

daily-cut-hair-home | deed | cut hair, haircut, cutting his hair, cutting her hair, cut the hair, trim hair, cutting hair | @ kitchen, bathroom, balcony, garden
D comb lifts a strand = A comb lifts a flat strand between two fingers, and the blades of the scissors are just closing on its end.
D holding still = The one on the chair sits with hunched shoulders and eyes pinched shut, a lock already caught on the nose.
O *sheet round the neck = A bed sheet is tied round the neck with a clothes peg and falls to the floor like a tent.
N cut hair on newspaper = Cut tufts lie on newspaper round the chair legs, with one bare foot among them.
B kitchen corner = Behind, a calendar and a clock hang over a small table pushed to the wall.
L window on the neck = Light from the window behind lies along the neck and makes each flying hair a bright thread.
V side view seated height = View from the side at the height of the seated head, honest family photograph

daily-braid-hair | deed | braiding, braid hair, plait, plaiting, comb, brush & hair, plaits, braids & #person | @ bedroom, kitchen, porch, garden
D three strands = Fingers hold three strands apart and cross the outer over the middle one, pulling just tight enough to tip the head back. +braid,plait,plaits,braids
D stroke to the ends = The brush goes down to the very ends, and the free hand holds the hair above to spare the scalp. -braid,plait,plaits,braids
D wince = The eyes are half shut, and one shoulder is lifted against the pull. -mirror,own
O half done = The finished part hangs thick and even, the rest is still loose and full of light.
N ribbon between lips = A ribbon is held ready between the lips, and hair ties lie spread on the stool. -mirror,own
B mirror leaning = A tall mirror leans against the wall behind and shows it all from the other side.
L window on the hair = Window light from the right runs along every strand and leaves a soft shine on the parting.
V close from behind = Close three-quarter view from behind and a little above, hands and hair sharp, warm colours

daily-make-up | deed | put on make-up, put on makeup, apply make-up, apply makeup, apply lipstick, put on lipstick, apply mascara, put on mascara, do makeup, wipe off makeup, draw eyeliner, make-up, makeup, lipstick, mascara, eyeliner & #person | @ bathroom, bedroom, backstage, train
D lips stretched = $The {bends|bend} towards the mirror, mouth stretched to an O, and {draws|draw} the lipstick along the lower lip. +lipstick
D eye held open = One eye is opened wide, the lid held still with a ring finger, and the small brush moves along the lashes. -lipstick
D elbow on the edge = The elbow is propped on the edge of the table to steady the hand.
O *powder and brushes = An open powder compact, cotton buds and a jar of brushes lie about with a fine pink dust over all.
N tissue with a print = A tissue with the print of two lips has been dropped beside the mirror.
B dress on the door = A dress on its hanger hangs on the door behind, still in the shop's plastic. -backstage,train
L bulbs round the glass = Round bulbs along both sides of the mirror light the face evenly and stand as small rings in the eyes.
V over the shoulder = View over the shoulder into the mirror, reflection sharp, shoulder soft, rose and gold

daily-try-on-clothes | deed | try on, trying on, get dressed, getting dressed, what to wear & clothes, dress, suit, jacket, shoes, hat, dressed, wardrobe, closet, wear, coat & #person | @ bedroom, shop, fitting room
D half into it = One arm is in the sleeve, the other searches behind the back for its hole, and the head is turned to the mirror to judge.
D hips turned = $The {stands|stand} on tiptoe, hips turned sideways, cheeks drawn in.
O *rejected pile = Everything tried before lies on the bed in a soft heap: sleeves inside out, a belt, three tops, one tight with its price tag. -shop,fitting
N shoes that differ = Two different shoes stand ready in front of the mirror to be chosen between.
B open wardrobe = The wardrobe behind gapes with swinging hangers. -shop,fitting
B curtain = A heavy curtain on brass rings is half drawn behind. +shop,fitting
L mirror light = Daylight falls from the side onto mirror and body alike, so that both the real and the mirrored sleeve shine.
V mirror and back = View past the back into a long mirror, full length, soft colours

daily-tie-shoelaces | deed | tie, tying, lace up & shoelaces, shoelace, laces, shoes, boots, bow & #person | @ hall, stairs, doorstep, park, gym
D loop and thumb = Sitting on the lowest step, $the {holds|hold} one loop upright and {winds|wind} the other lace round it, tongue between the teeth. +from-child,learn,teach
D knee up = One knee is drawn up to the chest and the chin rests on it, while the fingers pull the bow tight. -from-child,learn,teach
D big hands wait = A bigger pair of hands hovers on both sides, ready to help and not helping. +teach,help,father,mother,grandfather,dad,mum
O *scuffed shoe = The shoe is scuffed at the toe, its tongue slipped to one side, one lace much longer than the other.
N other shoe = The other shoe lies on its side on the mat with a sock stuffed in it.
B coats on hooks = Coats and a bicycle helmet hang on hooks above.
L open house door = Light comes in through the open door at the left, over the mat and across the hands.
V knee height = Low close view at knee height, hands in the middle, plain warm colours

daily-make-bed | deed | make the bed, making the bed, change the sheets, shake out, duvet cover, fitted sheet & #person | @ bedroom, hotel room, dormitory
D sheet like a sail = The sheet has been thrown up from the end and hangs in the air over the mattress, round as a sail, before it comes down.
D inside the cover = Head and arms have gone into the duvet cover, and only two legs stick out of it. +duvet
D corner pulled = A knee on the mattress, $the {pulls|pull} the last corner round and smooths the cloth away with a flat hand. -duvet
O striped mattress = The bare corner of the mattress shows blue ticking and two buttons.
N pillow under the chin = A pillow held under the chin is half in its case.
B window wide = The window stands wide open, and the curtain moves out over the sill.
L through the sheet = Morning sun from the window shines through the raised cotton and makes the whole room white.
L through the sheet early = Morning sun from the window shines through the raised cotton and makes the whole room white. +dawn,sunrise,morning
V bed height = View from the far side of the bed at mattress height, white on white with pale blue

daily-water-houseplants | deed | water & plants, houseplants, house plant, house plants, pot plant, ferns, balcony plants, window box & #person | @ living room, balcony, kitchen, greenhouse
D spout among leaves = The long spout is pushed in under the leaves to the soil, and $the {bends|bend} aside a stem with two fingers to see.
D up on a stool = On tiptoe on a stool, arm stretched to the highest pot, $the {tips|tip} the can until the first drops fall short. +stool,high,shelf
O *leaves and saucers = Rubber plant, fern and spider plant stand shoulder to shoulder, each in a different pot, water creeping into the saucers.
W *loose shirt = with rolled-up cuffs; in a loose linen shirt
N dry leaves in hand = A few yellow leaves already picked off lie on the sill beside a spray bottle.
B window wall = Behind the green is a tall window with old wavy panes.
L sun through leaves = The sun comes through the window from behind, so that the leaves turn a bright yellow-green with all their veins.
V between pots = Close view from between the pots, leaves soft in front, green and terracotta

daily-paint-wall | deed | paint, decorate, painting the wall, wallpaper, wallpapering, roller, redecorate, renovate & wall, walls, room, ceiling, bedroom, house, nursery, flat, apartment & #person | @ living room, bedroom, hall
D roller up = $The {pushes|push} a wet roller up the wall at full stretch, leaving one broad track that shines. -wallpaper,wallpapering
D strip held up = The top of a pasted strip is pressed to the ceiling line with both palms, and its lower end folds down over the head. +wallpaper,wallpapering
D paint on the cheek = A dab sits on the cheekbone, a row of dots on the forearm.
O *old under new = Half of the wall is fresh sea green, half still brown flowered paper with pale squares where pictures hung.
W *paper hat = with speckled hands; in old overalls and a hat folded from newspaper
N tray and ladder = A tray of paint, a stepladder and an open packet of sandwiches stand on sheets of plastic.
B covered furniture = The furniture has been pushed to the middle and hidden under dust sheets.
L bare bulb and window = Hard daylight from an uncurtained window crosses the room and makes the wet part of the wall gleam.
V from the corner = Wide view from the opposite corner, eye height, clear light colours

daily-lightbulb | deed | change, screw in, replace & lightbulb, light bulb, bulb, ceiling lamp & #person | @ living room, kitchen, hall
D on the chair = Standing on a kitchen chair on tiptoe, $the {turns|turn} the bulb with the fingertips of a raised arm, face tipped to the ceiling.
D steadied = Someone below holds on to the chair back and the hem of a trouser leg. +many,couple,family
O lamp without shade = The bare socket hangs on a twisted cloth flex, the glass shade has been taken off and lies on the table with dead flies in it.
N old bulb = The old bulb, black inside, stands in a cup so that it will not roll.
B dim room = The room behind is dim, with chairs and a dresser only guessed.
L torch from below = A torch on the table shines straight up and throws the shadow of the arm, huge, over the ceiling.
V from low = View from seat height looking up, slightly wide, brown dark with one cone of light

daily-assemble-furniture | deed | assemble, flat-pack, flatpack, build & furniture, wardrobe, bookshelf, shelf, shelves, bed, cot, crib, table, chair, bookcase, wardrobes & #person | @ living room, bedroom, nursery
D plan upside down = $The {sits|sit} cross-legged among boards and {holds|hold} the folded plan at arm's length, turning it round and back again.
D screw left over = Between finger and thumb is one screw more than there ought to be.
O leaning frame = The thing itself stands half done and out of square, one side held with a strip of tape.
N sorted screws = Screws and dowels are sorted into a muffin tin, the small bent key lies on the carpet.
B torn cartons = Torn cartons and sheets of white foam lean against the wall.
L late window = Late sun comes in low over the carpet, shining on the screws and on the pale raw edges of board.
V from above front = View from a little above, wide enough for the whole floor, birch, grey and cardboard brown

daily-fridge-night | deed | look into open fridge, look in fridge, look into fridge, stare into fridge, open fridge, eat from fridge, raid fridge, raid refrigerator, stare at fridge, look into refrigerator, fridge, refrigerator, midnight snack, raid & #person | @ kitchen
D face in the glow = $The {stands|stand} barefoot before the open door, one hand on its top edge, and {looks|look} in without taking anything. -raid,snack,eat
D cold leg in hand = $The {chews|chew} standing, a cold chicken leg in the fist, the other hand already on a dish with foil over it. +raid,snack,eat
D foot on foot = The toes of one foot are warming themselves on top of the other.
O shelves inside = Inside are a dish under foil, half a lemon, a jar with one gherkin and milk in the door.
W *baggy pyjamas = with flattened hair; in baggy pyjamas
N crumb trail = On the floor a stripe of cold light reaches to the table leg.
B dark kitchen = Beyond the door the kitchen lies black with only the green figures of an oven clock.
L light of the fridge = The only light comes from inside the fridge, white and cold, full on the front of the body.
L light of the fridge then = The only light comes from inside the fridge, white and cold, full on the front of the body. +night
V side view in the dark = View from the side across the dark kitchen, full figure, deep blue and one white rectangle

daily-ice-cream-tub | deed | eat tub of ice cream, eat ice cream from tub, eat pint of ice cream, eat ice cream on sofa, eat ice cream on couch, eat ice cream in bed, ice cream tub, tub of ice cream, pint of ice cream, eating ice cream on the sofa, comfort food & #person | @ living room, bedroom, sofa
D spoon upside down = A spoon sits upside down in the closed mouth, handle sticking out, and the eyes stay fixed ahead on a screen we do not see.
D tub between the knees = Wrapped to the chin in a blanket, $the {holds|hold} the tub between drawn-up knees.
O *hole to the bottom = A hole has been dug down to the cardboard on one side, and the rim is soft and running.
N used tissues = Crumpled tissues lie on the cushion beside a remote control and a second lid.
B end of the sofa = Behind are the sofa's arm and a lamp that has not been switched on.
L screen light = Flickering bluish light of a television falls on face and spoon; the rest of the room is dark.
V straight on low = Frontal view from where the screen stands, low, blue with a little pink

daily-watch-tv | deed | watch television, watch TV, watching tv, watch a film, watch a movie, watching a movie, watching the match, netflix, watch football & #person | @ living room, bedroom, pub
D leaning forward = $The {sits|sit} on the very edge of the cushion, elbows on the knees, both hands at the mouth. +match,football,horror,game
D sunk in = $The {has|have} sunk into the cushions until the chin rests on the chest, feet on the low table. -match,football,horror,game
D hand in the bowl = A hand moves by itself between a bowl of popcorn and the mouth. -match,football
O colours on the faces = The picture on the screen is not seen, only its changing colours on faces and on the glass of a framed photograph.
N remote in the crack = The remote has slid into the crack of the sofa, and a sock hangs from the toes.
B lamp turned low = Behind are a bookshelf and a floor lamp turned low.
L blue flicker = The light comes from the screen in front, blue-white, sharp on noses and knees and quickly gone behind.
L blue flicker then = The light comes from the screen in front, blue-white, sharp on noses and knees and quickly gone behind. +night,evening
V from the screen = View from just above the screen, frontal, dark room, cold blue over brown

daily-sleep-sofa | deed | sleep on sofa, asleep on sofa, sleep on couch, asleep on couch, asleep in armchair, sleep in armchair, nap on sofa, nap on couch, sleep, asleep, nap, doze, snooze, fall asleep & sofa, couch, armchair, settee & #person | @ living room, sofa, couch, armchair, settee
D arm to the floor = $The {lies|lie} on one side with knees drawn up, one arm hanging until the knuckles touch the carpet, mouth a little open. +from-person,from-child,many,couple,family,kids -armchair
D chin on the chest = In the deep chair the head has sunk to one shoulder, the hands lie open in the lap. +armchair
D cushion over the ear = A cushion is clamped over the ear against the daylight. -armchair,night
O *throw slipped = A crocheted throw has slipped to the hips and trails its fringe on the floor.
N fallen book = A book has slid from the fingers and lies tented on the rug beside a cold cup.
B television on = At the back a television runs without anybody watching. +night
B window and plant = Behind are a window with half-closed blinds and a tall plant. -night
L slats across = Afternoon sun through the slats lays bars over the blanket and the sleeping face.
L lamp left on = A lamp left on beside makes a round of yellow light that ends at the feet. +night
V low from the carpet = Low view from the carpet, close on the sleeper, quiet natural colours

daily-sleep-train | deed | sleep on train, asleep on train, sleep on bus, asleep on bus, sleep on subway, asleep on subway, sleep on metro, asleep on plane, sleep on plane, fall asleep on train, sleep, asleep, nap, doze, fall asleep & train, bus, subway, metro, tube, plane, tram, commuter & #person, commuter, commuters | @ train, bus, plane, metro
D cheek on the glass = The cheek is pressed flat to the window, the breath has misted a small round patch beside the mouth.
D slipped onto a shoulder = The head has slid onto the shoulder of the neighbour, who sits bolt upright and looks straight ahead. +stranger,shoulder
D hands round the bag = Both arms are wound round a bag in the lap, the fingers gone loose.
O streaks outside = Past the glass run the lights of a platform in long streaks, and over them lies a faint reflection of the sleeping face. +night
O fields outside = Past the glass fields and poles run by in a blur. -night,metro,subway,tube,plane
W *winter coat = with headphones slipped from one ear; in a dark coat with its collar up +from-person,from-child,many,couple,family,kids
N ticket = A ticket sticks from between two fingers, bent.
B row of seats = Behind, patterned seats with yellow handles repeat down the carriage.
L window light = Pale light from the window slides over forehead and coat and leaves the aisle side dim.
L tubes of the carriage = The ceiling tubes light everything flat and greenish, and the window is black. +night
V from the seat opposite = Close view from the opposite seat, eye height, muted blues and greys

daily-sleep-deckchair | deed | sleep, asleep, nap, doze, snooze, sunbathe & deckchair, deck chair, sun lounger, lounger, hammock, beach chair | @ beach, garden, promenade, park, pool
D hat on the face = A straw hat covers the face down to the chin and lifts a little with each breath. -sunbathe,newspaper,book,magazine
D paper over the face = The open newspaper covers the face like a tent down to the chin and lifts a little with each breath. +newspaper
D book over the face = The open book lies face down over nose and eyes. +book,magazine
D sagging canvas = The canvas sags under the weight until it nearly brushes the ground, and arms hang down on both sides. -hammock
D one leg out = In the net of the hammock the body lies curved like a banana, one leg over the edge, toes in the grass. +hammock
O *striped cloth = The cloth is striped green and white, bleached along the folds.
N newspaper and shoes = A newspaper has slid down and comes apart in the breeze beside two shoes with the socks inside. -newspaper
N shoes and glass = Two shoes with the socks inside and a glass of lemonade stand in the grass. +newspaper -beach
B hedge = Behind, a strip of [pale sand and flat sea/sea with one white sail] closes the picture. +beach,promenade
B hedge = Behind stand a hedge and an apple tree with a ladder in it. -beach,promenade,pool
L high sun = The sun is high and makes a round sharp shadow beneath the chair.
V from the feet = View from the feet, low, so that soles look large, sunny holiday colours

daily-sleep-bed | deed | sleep, asleep, sleeping, fast asleep & #person | @ bedroom, bed, hotel room
D curled and still = $The {lies|lie} on the side with one hand under the cheek and the other arm round a corner of the quilt, lips apart. -court,class,church,meeting,office,cinema,desk,chair,train,bench,box,basket,suitcase,floor,table,lap,bar,counter,party
D spooned = One lies close along the other's back, an arm laid over, and both breathe in the same hollow of the mattress. +couple
D starfish = Arms and legs are thrown in all directions, one foot out over the edge. +from-child -box,basket,suitcase
O *folds of the quilt = The quilt has been kicked into a ridge of white folds that ends at the knees.
N things by the bed = Spectacles, a watch and a glass of water stand on the night table. -from-child,baby
N soft rabbit = A soft rabbit with a worn ear lies nose to nose on the pillow. +from-child
B headboard and wall = Behind are a wooden headboard and a wall with one small picture hung a little low.
L moon = Thin blue light comes in through the curtain from the left and only touches forehead, shoulder and the ridge of the quilt. -day,morning
L moon = Thin blue light comes in through the curtain from the left and only touches forehead, shoulder and the ridge of the quilt. +night -day,morning
L first sun = First sun reaches the pillow from the side, very warm, and stops just short of the eyes. +day,morning
V close above = Close view from slightly above the pillow, still, low contrast, blue-grey and white

daily-sleep-desk | deed | asleep at desk, sleep at desk, asleep on keyboard, asleep over books, sleep, asleep, fall asleep, doze, nap & desk, laptop, books, homework, office, keyboard, library, exam, classroom & #person | @ office, library, bedroom, classroom
D cheek on the page = The cheek lies on an open page, squashed so that the lips are pushed sideways, and the pen is still between the fingers. -laptop,keyboard
D keys under the cheek = The cheek lies on the keyboard, and the screen above fills line after line with one letter. +laptop,keyboard
D folded arms = The other arm is stretched out over the desk and has pushed a mug to the very edge.
O pencil line = A pencil line wanders off the last word and runs down the paper.
N cups and notes = Yellow notes, two cups with dry rims and a broken biscuit lie round the head.
B shelf behind = Behind rises a shelf stuffed with folders.
L desk lamp = A desk lamp bent low makes a bright round on hair, ear and paper; all beyond is dark.
L afternoon = Afternoon light from high windows lies over the row of desks. +day,classroom,library
V desk height = Close view at desk height from the front, short depth, lamp yellow and brown

daily-lie-awake | deed | lie awake, lying awake, insomnia, can't sleep, cannot sleep, sleepless | @ bedroom
D eyes open = $The {lies|lie} flat on the back with wide open eyes fixed on the ceiling, the blanket drawn straight across the chest. +from-person,from-child,many,couple,family,kids
D hands folded = The fingers are laced on top of the cover, thumbs pressed together.
O bars on the ceiling = Over the ceiling goes a bar of light from a passing car, bent where it meets the wall.
N red figures = A clock on the night table shows 3:47 in red figures and colours the edge of the pillow.
B empty half = The other half of the bed is flat and cold white with its pillow unused. +alone
L street light = Street light through a gap falls in one grey stripe over the eyes, and the rest sinks into blue-black.
L street light then = Street light through a gap falls in one grey stripe over the eyes, and the rest sinks into blue-black. +night
V from the ceiling = View from straight above the bed, symmetrical, nearly without colour

daily-yawn | deed | yawn, yawning & #person, man, woman, girl, boy, child, lady, old man, old woman, young woman, young man, little girl, little boy | @ any
D jaw down = $The {yawns|yawn} with the whole face: jaw dropped, nose wrinkled, eyes pressed to creases with a tear at the corner.
D hand late = A hand comes up too late, its back only just at the chin.
O tongue and teeth = The tongue lies curled behind the lower teeth, and the cords of the neck stand out.
W *loose collar = with rumpled hair; in a jumper with one cuff pulled over the hand
N cup going cold = In front stands a cup with a skin on its milk.
L side window = Soft light from one side shapes cheek and throat and leaves the open mouth dark.
V close portrait = Close portrait at eye height, plain blurred ground, natural skin tones

daily-kitchen-table-talk | deed | talk, chat, gossip, argue, quarrel & kitchen, table, kitchen table & #many, #two, family, couple | @ kitchen, cafe
D leaning in = The two lean in over the corner of the table until the heads nearly touch, one with a finger raised, the other with a hand over the mouth. -argue,quarrel
D palms on the wood = One stands with both palms on the wood and neck stretched forward; the other sits with folded arms and looks past. +argue,quarrel
D chair pushed back = A chair has been pushed back so fast that it leans against the cooker. +argue,quarrel
O cups between = Between the elbows stand two cups, a pot and a plate with crumbs drawn into a small heap by a fingertip.
N peel = Orange peel in one long spiral lies by the sugar bowl.
B curtain and radio = Behind are a window with a half curtain and a radio with its aerial out.
L lamp on a cord = A lamp on a cord hangs low and lights hands and lower faces; above it the room is brown.
V corner view = View from the corner of the room at seated height, medium distance, brown and mustard yellow

daily-take-out-rubbish | deed | carry bin bag, carry garbage bag, empty bin, take out garbage, take out bin, search garbage, take out the rubbish, take out the trash, bin bag, garbage bag, dustbin, wheelie bin, garbage & #person | @ street, yard, pavement
D bag at arm's length = A black bag is carried at arm's length away from the leg, the other hand holding a dressing gown shut.
D tiptoe in slippers = $The {goes|go} on tiptoe through the wet in slippers, head turned as if somebody might see.
O *full to the lid = The bin is so full that its lid stands open like a mouth, and a pizza box sticks out.
N snail = A snail has got halfway up the side of the bin.
B row of houses = Behind, brick house fronts with their bins out stand in a row to the corner.
L street lamp = A street lamp throws an orange cone on the pavement and a long shadow with a bag. -day,morning
L early grey = Early grey light lies even on brick and wet pavement. +day,morning
V across the street = View from across the street, full figure, small against the houses, plain documentary
`;
