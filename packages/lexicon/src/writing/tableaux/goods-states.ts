/** Where goods get to and what is done with them: crates at a stall, a bicycle on a chain, a knife in a melon, tins, dropped and dumped things. The form: `tableaux.ts`. */
export const GOODS_STATES_TABLEAUX = `
goods-crate | thing | crate, crates, wooden crate, fruit crate, box of fruit, punnet, basket, wicker basket & that: orange, lemon, apple, tomato, peach, pear, strawberry, cherry, grape, mango, pepper, onion, potato, fish, egg, mushroom, cabbage, bread, melon, lime, fig, plum | @ market, stall, street, farm, kitchen
D heaped to the edge = $That {fill|fill} it in a heap that rises above the edge, the top ones turned so that their best sides face us. -empty,fish
D laid in crushed ice = $That {lie|lie} head to tail on crushed ice, eyes clear and skins wet. +fish
D thin wooden slats = Its sides are thin pale slats stapled to triangular corner posts, a printed paper label on the short end. -basket,wicker
D woven willow = Its sides are woven willow, one end broken and sticking out below the handle. +basket,wicker
O leaf and bruise = One still has a leaf on it, and one lower down shows a small soft bruise. +orange,lemon,apple,peach,pear,tomato,mango,plum
N card in a slit = A square of cardboard stands stuck between them on a stick. +market,stall,shop
N scoop and paper bags = A bundle of brown paper bags hangs from a nail beside. +market,stall,shop
B awning and next crates = Behind, under a striped awning, more crates step up in rows of other colours. +market,stall
L awning light = Sun through the awning gives a warm shade, with one bright strip along the front edge. +market,stall
L window from left = Daylight from the left lights the top of the heap and leaves the gaps dark. -market,stall
V close from above = Close view from a little above, 50 mm lens, sharp in front, natural fresh colours

goods-bike-locked | deed | chain, lock, padlock, chained, locked, tie, missing & bicycle, bike, scooter, motorbike | @ street, railing, lamp post, rack
D lock round the frame = A heavy chain in a cloth sleeve goes twice round the post and the frame of the bicycle and ends in a brass padlock. -scooter,motorbike
D chain through the wheel = A heavy chain goes through the rear wheel and round the post, the padlock hanging low. +scooter,motorbike
D frame on its fork = The front wheel is gone, and the empty fork rests with its two bare ends on the ground. +missing,stolen
D cap of snow on the saddle = A smooth cap of snow lies on the saddle and a thin line of it along every tube. +snow
O rubbed post = The paint of the post is rubbed through to bare steel at that height.
N sticker and leaf = A torn sticker is on the post, and a wet leaf is caught in the spokes.
B house fronts = Behind are a pavement and plain house fronts, out of focus. -snow,beach,station
B white pavement = Behind, the pavement lies white between dark house fronts. +snow
L grey street light = Even grey light comes down the street from the left. -snow
L snow light = Soft white light from the sky and the ground leaves hardly a shadow. +snow
V level side view = Level side view from the kerb, 50 mm lens, sharp, muted street colours

goods-record-needle | thing | vinyl record on a turntable, record on a turntable, record player, turntable, vinyl player, gramophone, record spinning, spinning record, vinyl record, vinyl | @ living room, table, shelf, room
D black grooves = The black disc lies level, its grooves shining in two narrow fans of light, the paper label in the middle. -cover,sleeve,broken,stack,collection
D needle in the groove = The tone arm reaches in from the right, and the tiny needle rides at the tip in the outermost groove. -cover,sleeve,broken,stack,collection
D brass horn = A wide fluted horn opens towards us above a wooden box with a crank. +gramophone
D snapped disc = The disc has snapped in two, the break running jagged through the label. +broken
O dust and label = A few specks of dust stand on the black, and the label has a smudge of ink.
N sleeve beside = The square card sleeve leans beside it, its corners rubbed white.
B shelf of spines = Behind is a low shelf packed with thin record spines, out of focus. -plain
L lamp from right = A lamp from the right draws a bright line along the arm.
V very close low view = Very close low view along the disc, macro lens, shallow focus, black, silver and wood

goods-tins | thing | tin can, tin cans, can of soup, tins of sardines, tin of sardines, can of tuna, can of beans, tin of beans, tins, sardine tin, sardine can, canned food, can of tomato soup, canned soup, tin of tomatoes, tin of soup, soup can, can of tomatoes, cat food tin, tinned fish | @ shelf, kitchen, shop, table
D round ribbed can = The steel can has fine ribs round its middle and a paper label wrapped once about it, the seam at the back. -sardine,sardines,tinned
D flat painted tins = The flat oblong tins have rounded corners, each printed all over with fish, waves and a gold border. +sardine,sardines,tinned
D rolled-back lid = The lid is rolled back over its key, and silver fish lie inside head to tail in golden oil. +open,opened -can,soup
D dent and peeling label = One side is dented in a sharp crease, and the label hangs loose at its edge and shows bare metal. +dented,peeling,old,rusty
D stepped pyramid = They are stacked in a stepped pyramid, every tin turned to the front. +stacked,stack,pyramid,pile,window
O shine on the rim = A thin ring of light runs round each rim.
N price ticket = A small handwritten price ticket is tucked between two. +shop,market,window
N opener and spoon = A tin opener and a spoon lie beside. +kitchen,table
L shop window light = Daylight falls in through the pane from the front and makes the printed gold flash. +shop,window
L left side light = Light from the left models the round of the metal. -shop,window
V straight close view = Straight close view, 70 mm lens, sharp, strong printed colours

goods-spoon-drip | deed | drip, run, pour, drop, ooze, drizzle, trickle & jam, honey, syrup, caramel, chocolate, sauce, cream, milk, batter, yoghurt, yogurt, custard, soup, oil, glaze & spoon, ladle, jar, dipper, fork, knife, jug, whisk | @ kitchen, table, plain ground
D long drop from the edge = From the lowest edge of the spoon a thick drop hangs on a thread that thins to a hair, the next one already swelling behind. -jug,dipper
D folds where it lands = Below, the thread lands in a small coil that sinks slowly into a smooth surface. +honey,syrup,caramel,chocolate,cream,batter,custard
D spout in an arc = It runs over the lip of the jug in a smooth band and twists once on the way down. +jug
O pieces of fruit = Dark soft pieces of fruit and tiny seeds are caught in the red, clear at the edges. +jam
O golden and clear = It is clear gold where it is thin and deep amber where it is thick. +honey,syrup
O brown gloss = It is dark brown with one unbroken gloss. +chocolate,caramel
N jar below = An open jar with a drip down the outside stands below. +jam,honey
B pale blur = Behind is a pale empty kitchen wall, out of focus. -black,dark
L light from behind = Light from behind on the right glows through the drop and the edge of the spoon.
V macro view = Close level view, 100 mm macro lens, fast shutter, shallow focus

goods-eggs-in-nest | thing | eggs in a nest, egg in a nest, nest, bird's nest, nest of straw, nest with eggs, blue eggs, robin's egg | @ tree, table, hedge, plain ground
D eggs close together = The eggs lie close together in the hollow, pointed ends inward, touching at their sides. -empty,one,single,egg
D one egg in hollow = One egg lies by itself in the hollow, a little to one side. +one,single
D woven bowl = The nest is a thick bowl of stalks, rootlets and moss, woven round and round and smooth inside. -straw
D straw bowl = The nest is a loose round bowl of bright straw, single stalks sticking out at all sides. +straw,hay
O gold shell = One egg is of gold, smooth and heavy, the twigs mirrored in its side. +golden,gold
O speckled shells = The shells are matt and finely speckled, with a soft round shadow under each. -gold,golden,blue
O pale blue shells = The shells are a clear pale blue, with a soft round shadow under each. +blue,robin
N small feather = A small grey feather is caught in the edge.
B leaves = Behind are leaves and twigs, out of focus. -table,plain,studio,kitchen
L soft left light = [A broad lamp at the left/Pale window light] lights the rim and leaves the far side of the hollow in shade.
V close from above = Close view from above at a slant, macro lens, shallow focus, straw and shell colours

goods-dumped-water | deed | in a canal, in a river, in a pond, in the canal, in the river, in a stream, in a ditch, in a puddle, in a fountain, in a swamp, in a lake, in mud, in the mud, half submerged, sunk & #product, #furniture, #clothes, #toy, shopping trolley, shopping cart, bicycle, bike, chair, sofa, car, tyre, umbrella, suitcase, phone, television, washing machine, statue, piano, bathtub, traffic cone, fridge | @ canal, river, pond, ditch
D half under water = $The {sticks|stick} up at a slant out of the water, the bottom half under the surface and gone greenish brown. -mud,puddle
D pressed into mud = $The {lies|lie} at a slant, the lower third pressed into smooth wet mud, with a raised rim where it sank. +mud
D lies in a puddle = $The {lies|lie} in a shallow puddle, half in and half out, the wet part darker. +puddle
O weed and rust = Brown weed hangs from every part that crosses the water line, and above the line rust has started at the joints. +trolley,cart,bicycle,bike,car,machine,fridge,tyre -mud,puddle
O mirror image = The part above the water stands once more upside down below it, broken by one slow ring. -mud
N bottle and leaves = A plastic bottle and yellow leaves have drifted against it. -mud
B brick canal wall = Behind is the brick wall of the canal with a rusty ladder and a line of moss. +canal
B grassy bank = Behind is a low bank with nettles and long grass. +river,pond,stream,ditch,lake
L flat grey light = Flat grey light from above makes the water dull green, with one pale patch of sky in it.
V from the towpath = Seen from the bank a little above, 50 mm lens, sharp, muted greens and greys

goods-stuck-in-tree | deed | stuck in a tree, caught in a tree, in a tree, tangled in a tree, caught in branches, up a tree, stuck on a branch, stuck in the branches & balloon, kite, frisbee, ball, football, shoe, shoes, plastic bag, hat, scarf, umbrella, drone, paper plane, teddy bear, #toy, #clothes | @ park, garden, street
D caught among twigs = $The {is|are} caught high among thin twigs, pressed against one forked branch. -string
D wound string = Its string is wound three times round a twig and hangs down in a loose end with a knot. +balloon,kite
D tail through the leaves = The tail hangs down through the leaves in a zigzag with its bows. +kite
O bright against bark = It is the only bright thing among grey bark and leaves.
O slack skin = The skin has gone a little slack, with fine wrinkles round the knot. +balloon
N bent twig = The twig bends under it, and two leaves have been torn through.
B crown and sky = Behind, branches go out to a pale sky in the gaps. -night
L sky through leaves = Light from the sky comes through the leaves and shines through its edges. -night
V from below = Steep view from the ground upward, 70 mm lens, shallow focus, leaf green and one strong colour

goods-stuck-in | deed | stuck in, stuck into, stabbed into, thrust into, sticking out of, plunged into, embedded in & knife, fork, axe, sword, arrow, dagger, scissors, screwdriver, dart, spoon, shovel, spade, flag, pencil, chopsticks, pitchfork & that: watermelon, melon, tree, log, stump, table, door, wall, bread, cake, apple, steak, cheese, stone, rock, sand, earth, ground, wood, board, pumpkin, target, rice, snow, cactus, book, tomato, meat, loaf, orange, potato, grass, hay, mud | @ table, kitchen, wood, plain ground
D blade half sunk = Half of the blade is sunk into $that, and the handle stands up at a slant without anybody holding it. +knife,axe,sword,dagger,spade,shovel
D points sunk = The points are sunk deep into $that, and the handle stands up at a slant without anybody holding it. +fork,scissors,pitchfork,arrow,dart,screwdriver,chopsticks
D pole upright = It stands upright in $that, a small heap pushed up round its foot. +flag,spoon,pencil
D split from the cut = From the cut a crack runs down through $that, opening a finger wide at the top. +watermelon,melon,pumpkin,log,stump,cheese,bread,loaf
O red flesh and juice = In the crack the flesh is wet red with black seeds, and juice runs down the striped rind to the board. +watermelon
O pale chips = Pale chips lie round the notch, and the fibres stand up torn. +log,stump,tree,wood,table,door,board
O bright edge = A hard line of light runs down the metal.
N wet board = A wooden board underneath is wet, with one seed stuck to it. +watermelon,melon,bread,cake,apple,steak,cheese,pumpkin,tomato
B dark plain wall = Behind is a plain wall in shade. -field,beach,forest,snow,garden
L side window = Light from the left goes along the handle and throws its slanting shadow across $that.
V level close view = Level close view, 70 mm lens, sharp, one strong colour

goods-gear-flat | thing | gear, equipment, kit, essentials, travel essentials, camping gear, hiking gear, climbing gear, fishing gear, camera gear, tools laid out, survival kit, first aid kit, sports equipment, painting supplies, art supplies, school supplies, baking ingredients, belongings, contents of a bag, everyday carry | @ floor, table, plain ground
D laid out in a grid = Everything lies apart on a plain ground in straight rows, big pieces in the middle, small ones filling the gaps. -rack,shelf,wall,car
D boots, rope and stove = Leather boots, a folded map, a coil of rope, a steel flask, a head torch, a small stove and a rolled mat lie side by side. +hiking,camping,mountain,trekking,outdoor,survival
D rope and metal = A coiled blue rope, a row of bright snap hooks, a harness, a helmet and chalky shoes lie side by side. +climbing
D rod and flies = A rod taken apart in four, a reel, a box of feathered flies and a landing net lie side by side. +fishing
D camera and lenses = A camera body, three lenses in order of length, a strap, spare batteries and a cloth lie side by side. +camera,photography
D brushes and tubes = Brushes in order of width, squeezed paint tubes, a palette and a sketchbook lie side by side. +art,painting,artist
D pencils and books = Sharp pencils, a ruler, a pair of blunt scissors, exercise books and an apple lie side by side. +school
D passport and camera = A passport, sunglasses, a folded shirt, a camera, a toothbrush and a paper ticket lie side by side. +travel
D flour, eggs and butter = A heap of flour with an egg in its hollow, a block of butter, sugar in a bowl and a whisk lie side by side. +baking
O marks of use = Straps are frayed at the ends, and one corner is mended with tape. -new,product,baking
L even light above = Even light from a large window above leaves only short soft shadows, all to the same side.
V straight from above = Straight from above, 50 mm lens, everything sharp, natural colours on a plain ground

goods-trolley | thing | shopping trolley, shopping cart, supermarket trolley, abandoned shopping trolley, abandoned shopping cart | @ car park, street, supermarket, field
D wire basket on wheels = The wire basket stands at a slant to us on four small castors, the plastic handle and the child's flap towards the left. -tipped,overturned,canal,river
D half in the water = It sticks up out of the water at a slant, two castors in the air, weed hanging from the wires. +canal,river,pond
D tipped on its side = It lies on its side, one castor in the air, the wire floor towards us. +tipped,overturned
D bag left inside = One forgotten bag and a leaflet lie in the bottom corner. -full,abandoned,canal
D heaped goods = It is heaped with boxes, bread and green leaves to above the handle. +full,overflowing
O bent wires = Two wires are bent outward at the front, and the coin slot hangs by its chain. -full,new
N white bay lines = It stands across the white line of a parking bay. +park,lot,parking
B empty bays = Behind lie empty bays and a row of lamps. +park,lot,parking
L low side light = Low light from the right throws the grid of its wires long across the ground.
V knee height view = Level view from knee height, 40 mm lens, sharp, steel grey and one plastic colour

goods-cigarette | thing | cigarette, ashtray, cigarette in an ashtray, cigarettes, lit cigarette, burning cigarette, cigar | @ table, bar, cafe
D grey ash column = It lies in the notch of a glass ashtray, a long grey column of ash bent at its end and not yet fallen. -pack,packet,unlit,case
D straight then curling smoke = A thin blue line of smoke goes straight up and breaks into loose curls. -pack,packet,unlit
D open soft pack = The soft pack lies open at one corner, two filters pushed up. +pack,packet
O glowing ring = A thin orange ring glows between the paper and the ash. -pack,packet,unlit
N matches and coffee ring = A book of matches and a dried coffee ring are beside it.
L light from behind = Light from behind on the left makes the smoke pale against the dark.
V close low view = Close low view, 90 mm lens, little depth of field, blue-grey and amber

goods-food-drive | deed | on a dashboard, on the dashboard, on a car bonnet, on the bonnet, on a car hood, on the passenger seat, on a car seat, in a car, on the back seat & #food, #drink, #product, #toy, #plant, burger, coffee, fries, flowers, bouquet, cake, hat, phone, map, pizza, suitcase | @ car
D on the passenger seat = $The {sits|sit} on the worn cloth of the passenger seat, the belt pulled across in front. +seat
D on the dashboard = $The {sits|sit} on the curved dark plastic of the dashboard, right up against the windscreen. +dashboard
D on the warm bonnet = $The {stands|stand} on the sloping painted bonnet, tilted a little, with a soft reflection underneath. +bonnet,hood
O reflection in windscreen = A faint double of it hangs in the glass, over the road outside. +dashboard
N receipt and sunglasses = A crumpled receipt and a pair of sunglasses have slid into the corner. -bonnet,hood
B road through glass = Through the windscreen lie an empty road and a pale sky, out of focus. -bonnet,hood,night
B lights through wet glass = Through the windscreen, lamps and signals are round blurred discs. +night,rain
L sun through windscreen = Sun comes through the windscreen from the front and lays a hard-edged bright patch round it. -night,rain
V driver's eye view = From the driver's eyes, 35 mm lens, shallow focus, natural colours

goods-keepsake-jar | thing | jar of buttons, jar of sweets, jar of pickles, jar of coins, jar of fireflies, jar of marbles, jar of cookies, cookie jar, jar of olives, jar of beans, jar of sand, jar of shells, jar of candy, mason jar, pickle jar, empty jar, glass jar | @ shelf, table, windowsill, kitchen
D packed against the glass = What fills the jar is pressed against the glass up to the shoulder, single pieces clear in front and blurred behind. -empty,fireflies,firefly
D green-gold specks of light = Inside, a dozen tiny greenish lights hang at different heights, some on the glass, some in the air. +fireflies,firefly
D empty clear jar = It stands empty, thick glass with a seam down the side and a raised maker's mark. +empty
D whole gherkins in brine = Whole gherkins stand upright in cloudy brine with a frond of dill and yellow seeds. +pickle,pickles,gherkins
D buttons of all sorts = Buttons of bone, brass and coloured glass lie in it in layers, two and four holes to each. +buttons
D striped sweets = Striped sweets lie in it at all angles, sugar dust on the inside of the glass. +sweets,candy
D coins in copper layers = Copper and silver coins slide against the glass, edges catching the light. +coins,money
O metal lid = The metal lid has a ring of rust at its edge and lies loosely on. -empty,cloth
L light through glass = Light from behind on the left comes through the glass and lays a bright bent patch on the wood. -fireflies,firefly
L its own small light = The jar gives the only light, greenish yellow on the nearest leaves. +fireflies,firefly
V straight jar height = Straight view at jar height, 80 mm lens, thin focus
`;
