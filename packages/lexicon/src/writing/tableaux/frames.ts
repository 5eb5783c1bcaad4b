/** What stands round a deed or a thing that no other tableau tells: things close by, what is behind, light and view, by class and place. The form: `tableaux.ts`. */
export const FRAMES_TABLEAUX = `
frame-kitchen-table | frame | #person | @ kitchen, home, house, apartment, flat
N mug and post = A half-drunk mug of tea and the day's post, still unopened, [lie/have been left] on the end of an oilcloth-covered table.
N tea towel on oven rail = A checked tea towel hangs crooked [from the oven rail/over the rail of the oven].
B wall clock and calendar = Behind, a round wall clock hangs over a [paper calendar with pencilled dates/noticeboard full of curling receipts].
L window over the sink = Daylight from the window over the sink comes in at the left and [whitens one edge of everything it meets/leaves the right side in brown half-tone].
L one hanging lamp = One hanging lamp [pools yellow light in the middle/makes a warm round of light] and leaves the cupboards dim. +night,evening,dusk
V across the table = Across the table at chest height, 35 mm lens, natural colours

frame-living-room | frame | #person | @ living room, lounge, home, house, apartment, flat, hotel room
N cushion and blanket = A ribbed wool blanket has slid half off the arm of [a green sofa/a worn leather armchair].
N glasses on paperback = Reading glasses lie folded on a [dog-eared paperback/crossword page], a biro beside them.
B shelf and fern = A bookcase with one sagging shelf and a fern in a brass pot [stands against the far wall/takes up the wall behind].
L side window curtains = Light comes sideways through thin curtains and [turns pale gold on the wallpaper/falls on the floorboards in one slanting panel].
L floor lamp = A floor lamp with a paper shade lights [one corner of the room amber/the nearer side from behind the sofa]. +night,evening,dusk
V from the doorway = Seen from the doorway, 40 mm lens, documentary photograph

frame-hallway-stairs | frame | #person | @ hallway, stairs, staircase, corridor, home, house
N shoes under bench = Two pairs of shoes and [a wet umbrella/a canvas shopping bag] stand under a narrow bench.
N keys in a dish = Keys lie in a blue-rimmed dish [on the radiator shelf/beside a small round mirror].
B coats in row = Coats on brass hooks [fill the wall behind/hang two deep along the panelling].
L glass of front door = Pale light through the frosted pane of the front door [reaches along the tiles/lays a milky square on the floor].
L ceiling globe = A glass globe on the ceiling gives an even yellowish light, [darker towards the stairs/the stairwell above it black]. +night,evening,dusk
V down the hall = Straight down the hall, 28 mm lens, muted colours

frame-workshop-bench | frame | #person | @ workshop, garage, shed, studio, artist studio, factory, barn
N pencil and rule = A flat carpenter's pencil and a steel rule lie [in fine sawdust/among curled shavings] on the bench.
N jam jars of screws = Jam jars of sorted screws [stand along the sill/hang by their lids under a shelf].
B tools on outlines = Behind, tools hang on a board, [each over its own painted outline/two of the hooks empty].
L dusty north window = A dusty window on the left gives a grey, even light that [finds every scratch in the wood/brightens the near side of things].
L strip light = A strip light over the bench is [cold and flat/slightly green], while the corners stay black. +night,evening,dusk
V working distance = From an arm's length beyond the bench, 50 mm lens, photograph, sharp throughout

frame-office-desk | frame | #person | @ office, study, library, classroom, school, bank, hospital, clinic
N notes and cold coffee = Square yellow notes [curl along the edge of a screen/stick to a stack of folders], above a paper cup with a brown ring.
N jacket on chair = A grey jacket hangs [over the back of a swivel chair/from one corner of a filing cabinet].
B blinds and plant = Half-closed blinds and [a rubber plant with dusty leaves/a row of box files] make up the wall behind.
L striped by blinds = Daylight falls through the blinds in narrow bars [over desk and floor/across the papers].
L desk lamp = A black desk lamp throws its light down [on to the papers/in a hard-edged oval], and the window shows only reflections. +night,evening,dusk
V over the desk = From the other side of the desk, 50 mm lens, soft behind the middle

frame-cafe-corner | frame | #person | @ cafe, restaurant, bar, pub, diner, canteen, bakery, coffee shop
N cup and crumbs = An empty cup with a foam ring and [a plate of pastry crumbs/a twisted sugar paper] are left at the next place.
N chair pushed back = One bentwood chair is pushed back [at an angle/as somebody left it].
B counter and bottles = The counter behind, with its chrome machine and [rows of glasses upside down/a chalked price list], is out of focus.
L plate glass = Street daylight through the plate-glass front comes from the right and [shines in the cups/draws long highlights on the tabletops].
L small lamps = Small shaded lamps on the wall give [an orange glow/patches of amber], and the street window is black. +night,evening,dusk
V next table = From the next table at seated height, 50 mm lens, plain documentary colours

frame-yard-back | frame | #person | @ yard, garden, backyard, farm, courtyard, allotment
N bucket and hose = A zinc bucket and a loosely coiled hose [lie on the cracked concrete/stand by a dripping tap].
N nettles by wall = Nettles and a self-sown [buddleia/elder] grow from the foot of the wall.
B shed and washing line = Behind are a tarred shed and [an empty washing line with three pegs/a fence with one board missing].
L sun over roof = Sun over the roof ridge comes from the right and [cuts the yard into light and shade/warms the brick to orange].
L porch lamp = A lamp above the back door lights [the step and a few slabs/one half of the yard], and the rest is blue. +night,evening,dusk
V across the slabs = From the back door, standing height, 35 mm lens, candid photograph

frame-street-kerb | frame | #person | @ street, city street, city, town, road, alley, square, bus stop, pavement, sidewalk
N parked bicycle = A bicycle with a milk crate on its rack is locked [to a lamp post/to the railing] close by.
N puddle and ticket = A used ticket and a flattened paper cup lie [in the gutter/by the kerbstone].
B shopfronts down street = Shopfronts with half-lowered awnings [run off down the street/line the far pavement], one of them boarded up.
L sun along street = Sun comes low along the street and [lights the upper windows/puts a bright edge on the kerb].
L sodium lamps = Street lamps and one lit shop window [lay orange and white on the paving/leave deep gaps of dark between them]. +night,evening,dusk
V from other pavement = From the opposite pavement, 85 mm lens, a car roof blurred at the foot, natural colours

frame-market-stall | frame | #person | @ market, street, square, bazaar, fair, town
N crates and scale = Slatted crates of [onions and lemons/greens and aubergines] are tilted towards the passers-by, a dial scale hanging over them.
N price cards = Prices are written in felt pen on [torn cardboard/little black slates] stuck between the goods.
B striped awnings = Behind, red and white awnings [overlap down the row/sag between their poles], with blurred shoppers under them.
L through canvas = Sun through the canvas [tints everything slightly pink/makes a warm shade], with hard white light beyond.
L bare bulbs = Bare bulbs on a cable [light each stall yellow/hang low over the goods] against a dark sky. +night,evening,dusk
V among the shoppers = At eye height from between the shoppers, 35 mm lens, documentary photograph

frame-carried-through-town | frame | #person & carry, carrying, pull, push, drag, haul, wheel, lug, balance, deliver | @ street, city street, city, town, road, alley, square, station
N onlooker at door = In a doorway somebody has stopped [with a key in the lock/half turned] to look.
N worn cobbles = The cobbles are worn round, with [sand in the joints/a manhole cover set crooked] among them.
B narrow facades = Narrow plastered houses with [green shutters/drainpipes and wires] close in on both sides.
L lit far end = The near end of the street is in blue shade and the far end [in full sun/bright to the rooftops].
L lamp brackets = A lamp on a wall bracket lights [the plaster and a strip of stones/only the next few steps]. +night,evening,dusk
V walking alongside = From a few steps ahead, walking height, 35 mm lens, muted colours

frame-station-platform | frame | #person | @ station, train station, platform, airport, metro, subway, train, bus, port
N case with tag = A wheeled case with [a torn airline tag/a red ribbon on its handle] stands unattended near a bench.
N drinks can = A crushed can lies [under the bench/beside a litter bin] on the speckled floor.
B board of departures = Behind hangs a departure board, [its rows of letters out of focus/two lines of it blank].
L roof glass = Grey light comes down through the roof glazing and [flattens all the shadows/whitens the floor].
L tubes in rows = Rows of tube lamps [repeat in the polished floor/give a cool, shadowless light]. +night,evening,dusk
V long along platform = Long view at standing height, 85 mm lens, rows drawn together, photograph, sharp throughout

frame-field-work | frame | #person | @ field, farm, meadow, countryside, vineyard, orchard, hills, village
N jacket on post = A jacket hangs [on a fence post/from the top wire], a water bottle in its pocket.
N trodden stubble = The ground is [stubble with flattened tracks/tussocks and dried mud], with chicory at the edge.
B hedge and barn roof = A dark hedge and [the tin roof of a barn/two bare poles] close off the field.
L wide sun = Sun from the left [lights every stalk/picks out the furrows], under small, high clouds.
L last light hedge = The last light lies [red along the hedge/on the barn roof alone], the field already grey. +evening,dusk,sunset
V field edge = From the field edge, 50 mm lens, low horizon, soft behind the middle

frame-waterside-person | frame | #person | @ beach, lake, river, shore, harbour, quay, pier, sea, coast, canal, riverbank
N rope and bottle = A frayed blue rope and [a scallop shell/an old cork float] lie where the last high water left them.
N wet stones = Wet stones near the edge are [almost black/green with weed], the dry ones chalky.
B other bank = Far across the water [a line of low hills/a white mooring buoy and a thin grey shore] can be seen.
L glitter path = Sun high on the right breaks into [a path of hard glitter/small white flashes] on the water.
L water after sunset = The water holds the last [pink/yellow] of the sky, and the land has lost its colour. +evening,dusk,sunset
V along the edge = Along the water's edge at standing height, 50 mm lens, plain documentary colours

frame-wood-person | frame | #person | @ forest, wood, woods, park, jungle, woodland
N fallen trunk = A fallen trunk with [shelf fungus along it/its bark coming off in plates] lies to one side.
N ferns and leaves = Last year's leaves, [beech and oak/brown and curled], cover the path between ferns.
B trunks to haze = Straight trunks [stand behind one another into green haze/repeat until they are only grey strokes].
L broken sun = Sun comes through in [scattered coins/two slanting shafts], the rest in cool green shade.
L torch between trees = Between the trunks it is black, and only [the nearest bark/the path] is lit from the front. +night
V between two trunks = Between two dark trunks, 50 mm lens, candid photograph

frame-hill-path | frame | #person | @ hills, mountains, mountain, desert, moor, cliff, valley
N cairn = A waist-high cairn with [a bleached stick in it/one white quartz on top] stands beside the path.
N thin grass = Wiry grass and [heather/thyme] grow between flat, lichened stones.
B ridge after ridge = Ridges lie one behind another, [each bluer than the last/the last barely darker than the sky].
L high clear sun = High clear sunlight gives short shadows and [hard white stones/a sharp edge to the near ridge].
L sun on ridge = Only the highest ridge still has sun, [copper red/dull orange], and the valley is in shade. +evening,dusk,sunset
V big land = From lower on the path, 28 mm lens, much sky, natural colours

frame-two-table | frame | #person & #two | @ kitchen, living room, cafe, restaurant, home, house, apartment
N two glasses = Two glasses, [one full and one nearly empty/not the same kind], stand between them with a torn piece of bread.
N phone face down = A phone lies face down [beside a bunch of keys/on a folded napkin].
B door half open = Behind, a half-open door shows [a strip of lit corridor/the end of an unmade bed].
L lamp low between = A low lamp lights both [from the middle/from one side] and leaves the walls brown. +night,evening,dusk
L window between them = The window stands between them, so that [each has one bright cheek/the light reaches both from the side].
V level two-shot = Level view of both from the side, 50 mm lens, documentary photograph

frame-two-room | frame | #person & #two | @ living room, bedroom, kitchen, home, house, hallway, office
N slippers and rug = One slipper lies [upside down on the rug/toe to the wall], the rug's corner turned back.
N tray on stool = A tray with a teapot and [two unlike cups/a saucer of biscuits] stands on a footstool.
B pictures over sofa = Over the sofa three framed photographs hang, [the middle one tilted/close together].
L bay window = A bay window on the right fills the room with [milky daylight/even light], softer towards the door.
L two lamps = Two table lamps, one at each side, [overlap in the middle/leave the ceiling dark]. +night,evening,dusk
V full figures = Both seen whole from across the room, 35 mm lens, muted colours

frame-two-walk | frame | #person & #two | @ street, park, garden, beach, city, town, field, hills
N bench and leaves = A slatted bench with [a forgotten glove/a newspaper under one slat] stands beside the way.
N pigeons = Three pigeons have [moved just out of reach/walked aside], one with a wing half open.
B plane trees = A row of plane trees with patchy bark [runs off behind/leads the eye to a gate].
L light behind two = The sun is behind them and [rims both outlines/makes their shadows meet on the ground].
L lamps in trees = Lamps among the branches [light leaves and paving from above/stand in yellow haze]. +night,evening,dusk
V some way before = From some way in front, 85 mm lens, photograph, sharp throughout

frame-many-room | frame | #person & #many | @ living room, kitchen, classroom, hall, office, restaurant, bar, home, school, church
N coats on a chair = Coats and bags are heaped [on one chair by the door/along the skirting].
N cups left about = Paper cups stand [on the sill and the floor/along a shelf], one tipped over.
B folding doors = Folding doors behind are [half open to a darker room/hung with paper bunting].
L tall windows = Two tall windows [light the group from the left/leave those nearest us darker].
L ceiling lamps many = Round ceiling lamps give [an even yellow light/light from straight above], the windows black. +night,evening,dusk
V over shoulders = Over the shoulders of those in front, 28 mm lens, soft behind the middle

frame-many-street | frame | #person & #many | @ street, city, square, park, field, beach, market, stadium
N bags in a heap = Rucksacks and [a speaker with a taped handle/two jackets] lie in a heap at the edge.
N chalk marks = There are chalk marks and [bottle tops/trodden petals] on the ground between them.
B balconies = On balconies behind a few people [lean out to see/hold up phones], too small for faces.
L sun across group = Sun from one side [separates each from the next/lights half of every face], with long shadows to the right.
L mixed lamps = Street lamps and [phone screens/a kiosk window] light faces here and there. +night,evening,dusk
V slightly raised = From the top of some steps, slightly above them, 35 mm lens, plain documentary colours

frame-child-garden | frame | #person, #child & #child | @ garden, yard, backyard, park, playground, field, meadow
N plastic spade = A yellow plastic spade and [one small sandal/a ball gone flat] lie in the grass.
N daisies cropped = Daisies and clover [grow in the thin lawn/stand where the mower missed them].
B low fence = A low wooden fence with [a towel drying over it/climbing beans] closes the garden.
L leafy shade = Leaf shade moves [over hair and grass/in round patches], with bright lawn beyond.
L long low light child = Low light comes across the lawn and [gives each blade a shadow/turns loose hair to gold]. +evening,sunset,golden
V child height = At the child's own height, 85 mm lens, candid photograph

frame-child-room | frame | #person, #child & #child | @ bedroom, living room, kitchen, child bedroom, classroom, nursery, home, house, school
N bricks and a bear = Wooden bricks, [a one-eared bear/a toy bus without wheels] and a sock are spread over the floor.
N drawing taped up = A felt-pen drawing is taped [crooked to the wall/to the side of a cupboard].
B low shelf = A low shelf behind holds [picture books face out/boxes with painted lids].
L window on rug = A square of sun lies [on the rug/half on the bed], and the walls send it back softly.
L nightlight = A small round lamp near the floor [glows apricot/lights from below], and the room beyond is blue. +night,evening,dusk
V from the floor = From floor level, 35 mm lens, natural colours

frame-child-street | frame | #person, #child & #child | @ street, city, town, city street, pavement, market, station
N scooter = A small scooter lies on its side [by a doorstep/against the wall].
N hopscotch = Smeared hopscotch squares [run along the paving/are half rubbed out].
B adult legs = Farther back grown-ups pass, [seen to the waist/blurred to coats and bags].
L bright wall = A sunlit wall opposite [sends warm light back/brightens the shaded side].
L shop window child = A shop window lights [one side in white/the pavement before it]. +night,evening,dusk
V low street = Low on the pavement, 50 mm lens, documentary photograph

frame-animal-plain | frame | #animal & #animal & #animal | @ any
B one tone = Behind, everything is one soft [grey-green/sand-coloured/blue-grey] tone.
L soft along the back = Soft light from the left lies along [head and back/one side] and leaves the other in clear shade.
L moonlit outline = Moonlight draws the outline, the rest is blue-black. +night
V its own height = At its own height, 135 mm lens, sharp in front and soft behind

frame-any-beast | frame | #animal, #fantasy & #animal, #fantasy & #animal, #fantasy | @ any
B haze = Behind, everything goes off into [pale haze/blue distance].
L side light = Low light from the left strikes [head and shoulder/one side], the other stays in deep shade.
L moon = A thin moon edges it from behind, the rest is blue-black. +night
V from below = From a little below, 35 mm lens, the whole figure in the picture

frame-animal-house | frame | #animal | @ living room, kitchen, bedroom, home, house, apartment, sofa, hallway
B sofa and legs of table = Behind are [the legs of a table and the fringe of a rug/a sofa with a throw pulled askew], out of focus.
L patch from window = A patch of window light [lies on the boards/reaches the near side], with dust in it.
L lamp over sofa = A lamp beyond the sofa lights [from behind/the far side], and the near floor is dim. +night,evening,dusk
V floor height animal = At floor height, 50 mm lens, eyes sharp, muted colours

frame-animal-yard | frame | #animal | @ farm, yard, garden, village, field, meadow, barn
B stone barn = A stone barn with [a sagging door/swallows' nests under the eaves] stands behind.
L sun over the barn = Light from over the roof [rims back and ears/catches floating chaff], the yard itself in shade.
L yard at evening = Evening light lies flat and [amber on the stones/pink on the wall]. +evening,sunset,golden,dusk
V through the bars = Over the top bar of the gate, 85 mm lens, photograph, sharp throughout

frame-animal-street | frame | #animal, #fantasy | @ street, city, city street, town, road, roof, market, station
B passing car = Behind, a car goes by as [a smear of red/a pale streak] before dark doorways.
L between houses = Light drops between the houses [on to the middle of the street/from high on the left].
L window yellow = One yellow window and [a green pharmacy cross/a street lamp] light the wet ground. +night,evening,dusk
V ground level street = A hand's breadth above the ground, 35 mm lens, soft behind the middle

frame-animal-wild | frame | #animal | @ forest, meadow, field, hills, savanna, mountains, wood, park, desert
B scrub and slope = Behind, scrub and [a slope in shade/a broken skyline] blur into two soft tones.
L low sun on coat = Low sun from the right [shows the texture of back and legs/lays a bright edge on the outline].
L moon on grass = Moonlight makes [the grass grey/a cold rim], and the ground is nearly black. +night
V long lens animal = From far off with a 400 mm lens, at eye height, plain documentary colours

frame-animal-water | frame | #animal, #fantasy | @ lake, river, pond, beach, shore, sea, harbour, ice, stream
B reeds beyond = Reeds on the far side [make a pale wall/stand double over their reflection].
L reflected sky = Light comes up off the water as well as down, [so that undersides are bright/with moving nets of it].
L copper water = The water is copper [towards the sun/in its ripples] and black under the bank. +evening,sunset,golden,dusk
V at the waterline = Just above the waterline, 300 mm lens, candid photograph

frame-bird-branch | frame | #bird, #animal & #bird | @ garden, forest, park, meadow, wood, orchard, tree
B leaf colours = Far back, foliage is [only discs of green and yellow/one smooth olive tone].
L side through leaves = Sun from the left [shows each feather edge/puts a small white point in the eye] and falls off softly to the right.
L evening feathers = Evening sun gives [the breast/feather tips] an orange edge. +evening,sunset,golden
V bird hide = From a hide at the same height, 500 mm lens, natural colours

frame-bird-roof | frame | #bird & crow, pigeon, dove, gull, seagull, sparrow, starling, magpie, raven, rook, jackdaw, stork, swallow, blackbird, owl | @ city, street, roof, house, harbour, town, window, farm, yard
B chimneys beyond = Chimney pots and slates [go back in soft rows/make a blurred grey edge]. -fountain,puddle,birdbath,bath,feeder,pond,garden,park,bread,hand
L open roof light = Open skylight from above gives [blue shine to dark parts/a cool edge], nothing hard. -fountain,puddle,birdbath,bath,feeder,pond,garden,park,bread,hand
L roofs at evening = Behind the roofs the sky is [dull pink/yellow near the chimneys], so outlines stand dark. +evening,sunset,dusk -fountain,puddle,birdbath,bath,feeder,pond,garden,park,bread,hand
V over the ridge = Level across the ridge, 300 mm lens, documentary photograph -fountain,puddle,birdbath,bath,feeder,pond,garden,park,bread,hand

frame-food-window | frame | #food & #idle | @ kitchen, table, wooden table, home, house, windowsill
N cloth and fork = A creased linen napkin and [a fork with a bone handle/a spoon worn thin] lie to the left. -box,wrapper,field,tree,market
N salt bowl = Coarse salt in a [thimble-sized/thumb-pot] bowl stands behind, a few grains spilt. -cake,cookie,dessert,ice,chocolate,candy,sweet,fruit,field,tree,market
B tiled wall = White tiles with [grey grout/one hairline crack] and the edge of a window make the background.
L kitchen window food = Window light from the back left [shines on moist places/comes across the surface] and leaves a short soft shadow in front.
L candle end = A candle stub at the side gives [small gold highlights/warm light to one edge], dark behind. +night,candle
V table forty-five = From forty-five degrees, 90 mm lens, muted colours

frame-food-counter | frame | #food | @ kitchen, bakery, market, shop, cafe, restaurant, home, table
B shelf of jars = Behind, a shelf of [preserving jars/stacked white plates] is soft and a little darker.
L from behind counter = Daylight from a high window behind [edges every rise with white/makes a thin shine along the top].
L counter lamp = A metal lamp close above gives [a tight round of light/yellow light from overhead]. +night,evening
V counter height = At counter height, 70 mm lens, photograph, sharp throughout

frame-drink-table | frame | #drink | @ table, kitchen, cafe, bar, restaurant, home, garden, windowsill
N ring on the wood = A wet ring and [a torn sugar paper/a bent straw wrapper] mark where it was set down before.
N second chair = The back of an empty chair [shows behind/comes in at one side].
B window panes drink = Behind is a window, its panes [small pale rectangles/fogged at the foot], far out of focus.
L through the drink = Light from behind passes through and [throws a small coloured fleck forward/lights the rim].
L bar glow = A shaded lamp behind bottles gives [amber and one green highlight/a honey glow]. +night,evening
V glass height = At the height of the rim, 85 mm lens, soft behind the middle

frame-thing-window | frame | #product | @ table, wooden table, windowsill, desk, home, house, living room, kitchen, study
B sash window = Behind, a room with one bright window is out of focus. -wall,street,ceiling
L sill daylight = Daylight from the left [wraps softly round one side/lets one edge shine] and thins to grey on the right.
L reading lamp thing = A reading lamp at the right gives [a narrow cone of yellow/close warm light], and beyond it is dark. +night,evening,dusk
V product close = Close, slightly from above, 70 mm lens, plain documentary colours

frame-thing-bench | frame | #product & workshop, garage, shed, studio, barn, factory, attic, cellar, basement | @ workshop, garage, shed, studio, barn, factory, attic, cellar, basement
N wood grain = The planks underneath are [grey with age/stained in rings], their nail heads bright. -wall,hanging,floor,street
B boxes and rope = Behind are labelled boxes and [a coil of rope on a peg/a ladder lying on its side].
L skylight thing = A skylight drops [one pale shaft/cool light] from above, and dust hangs in it.
L inspection lamp = A caged lamp on its cable gives [hard side light/a small glaring circle]. +night,dark
V bench close = At bench height, 60 mm lens, candid photograph

frame-thing-street | frame | #product & street, city, road, market, square, park, pavement, beach, field, garden | @ street, city, road, market, square, park, pavement, beach, field, garden
B passers blurred = Two passers-by are only [blurred coats/soft upright shapes] far behind.
L open day thing = Open daylight comes from the right and [puts a short shadow to the left/shows colours plainly].
L lamp over pavement = A lamp overhead gives [an orange circle/flat yellow light], edges lost in the dark. +night,evening,dusk
V knee height thing = At knee height, 50 mm lens, natural colours

frame-vehicle-road | frame | #vehicle | @ street, road, city, city street, town, village, hills, countryside, farm, desert
B poles and wires = Telegraph poles carry their wires [away behind/over a low skyline]. -city,street,town,village,neon
L sun on bodywork = Sun from the front left [runs in one line along the side/shines in glass and metal].
L sky after dark = A blue strip of sky is reflected [along the upper surfaces/in the glass], everything below dark. +night,evening,dusk
V three-quarter low = Front three-quarter view from knee height, 50 mm lens

frame-vehicle-land | frame | #vehicle | @ field, meadow, beach, forest, mountains, hills, desert, farm
N tracks = Two old tracks [fill with pale dust/bend away through the growth]. -train,beach
B far slope = The land behind rises to [a bald slope/a row of wind-bent trees].
L bare sun land = The sun stands to the right and [draws a hard shadow on the ground/shows dents and seams].
L afterglow land = Afterglow behind it [leaves the near side dark/edges the top in orange]. +sunset,evening,dusk
V standing far = From thirty paces, 85 mm lens, muted colours

frame-building-street | frame | #building | @ street, city, town, village, square, city street
N bike and drainpipe = A bicycle leans [by the drainpipe/under the lowest sill], its saddle in a plastic bag.
N patched paving = The paving in front is patched [with tar/with odd slabs], a weed in every joint.
B neighbours = Parts of two neighbouring walls, [one rendered, one brick/one windowless], come in at the sides.
L raking facade = Sun rakes along the front and [gives every ledge a shadow/shows each unevenness].
L windows at night = Three windows are lit [yellow/in unlike colours] and the wall between is blue-black. +night,evening,dusk
V opposite kerb = Upright from the opposite kerb, 28 mm lens, photograph, sharp throughout

frame-building-land | frame | #building | @ hills, field, meadow, countryside, mountains, forest, farm, lake, beach
N path to it = A path trodden through grass [leads in from the right/divides round a puddle].
N wall tumbled = A dry-stone wall, [tumbled at one place/with a stile of planks], crosses the near ground.
B land beyond = Behind, the land goes on in [two long folds/strips of dark and light] to a pale edge.
L side sun house = Sun from the left whitens one wall and [leaves the other blue-grey/throws a peaked shadow].
L one window lit = One window is lit, [a small orange square/warm against the walls], under the last grey light. +night,evening,dusk
V across the grass = Across the grass at standing height, 35 mm lens, soft behind the middle

frame-plant-garden | frame | #plant | @ garden, meadow, field, park, forest, yard
N soil and snail = Dark crumbs of soil and [an empty snail shell/a split seed husk] lie at the foot. -vase,pot,bouquet,tree,table
N tag in ground = A weathered label leans [in the earth/against a cane], its writing washed out. -vase,bouquet,tree,forest,wild,table
B leaf wall = Behind is a wall of leaves, [only light and dark green/with two pale gaps]. -vase,table,indoors
L behind the leaves = Sun comes from behind and [shows the veins/makes thin parts glow].
L blue hour plant = The light is almost gone, [pale parts still clear/greens turned to grey]. +night,evening,dusk
V stem height = At half its height, 100 mm lens, plain documentary colours

frame-plant-room | frame | #plant | @ home, house, living room, kitchen, windowsill, table, bedroom, office
N saucer and drops = A saucer with a white lime edge and [a few drops/one fallen leaf] stands beneath. -bouquet,tree
N curtain edge plant = The edge of an unlined curtain [hangs at one side/touches the nearest leaves].
B wall and socket = The wall behind is [pale plaster with a hairline crack/papered in faded stripes].
L pane light = Light through the pane [comes from the left and lies on the leaves/throws a leaf shadow on the wall].
L lamp plant = A lamp below [throws large leaf shadows up the wall/lights the undersides]. +night,evening,dusk
V window side = Level and close, 60 mm lens, candid photograph

frame-worn-room | frame | #clothes | @ bedroom, home, house, hallway, shop, living room
N hanger and chair = A wooden hanger and [a rush-seated chair/a clothes brush] are at one side. -street,field
N loose thread = One loose thread and [a paper pin/a button of another colour] lie near. -street,field
B wardrobe door = A wardrobe door behind, [left ajar/with a key on a ribbon], is softly out of focus.
L window on cloth = Light from a tall window [comes across the cloth and shows its weave/falls in from the right].
L bedside lamp worn = A bedside lamp gives [ochre light from below/one warm side]. +night,evening,dusk
V cloth close = Straight on, 60 mm lens, natural colours

frame-any-stone | frame | #person, #animal, #building, #vehicle, #fantasy | @ castle, hills, mountains, forest, cliff, village, field
N split stone = A split boulder with [roots in the gap/ferns growing from its crack] lies in front.
N burnt grass = The grass is [worn to bare earth in a ring/pressed flat by wind].
N dust blown low = Dust blows low over the ground [from the left/in one thin sheet]. -rain,snow,fog,sea,water
B towers of rock = Behind, rock stands up in [steps and pillars/one dark mass], with mist at its foot.
L torn cloud light = Light breaks through torn cloud on the left and [rakes the near side/reaches only the middle].
L fire and moon = A thin moon and [a red glow low down/one fire far off] give what light there is. +night
V heroic low = From low down, 24 mm lens, documentary photograph

frame-any-hall | frame | #person | @ castle, hall, palace, church, temple, cave, tower, tavern, library
N wax and pitcher = Spilled wax and [an earthenware pitcher/a pewter dish] are on a stone ledge.
N worn flagstones = The flagstones are hollowed [in the middle/along the wall] by many feet.
B arch and hanging = Behind, an arch with [a moth-eaten hanging/a plank door on long hinges] leads into the dark.
L slit of day = A slit high on the right lets in [one blade of daylight/cold light], and the rest is brown shade.
L torches hall = Two torches in iron rings [throw doubled shadows/light the stone orange]. +night,evening,dark
V pillar side = From beside a pillar, 35 mm lens, muted colours

frame-any-glade | frame | #animal, #person, #fantasy | @ forest, wood, meadow, garden, woods
N toadstools = Small brown toadstools grow [in a broken ring/up a rotten stump].
N hanging moss = Beards of moss hang [from the lowest boughs/over a root arch].
B dark yews = Old yews with [split trunks/hollow feet] close the glade behind.
L shaft in glade = One shaft of sun from the upper left [falls into the middle/lights drifting pollen], green shade all round.
L moon in glade = Moonlight comes straight down and [silvers the edges/leaves the trunks black]. +night
V ferns before lens = Through fern tips, 50 mm lens, photograph, sharp throughout

frame-scene-land | frame | hills, meadow, field, mountains, countryside, valley, moor, desert, landscape | @ hills, meadow, field, mountains, countryside, valley, moor, desert, landscape
N gate left open = A field gate stands open [on one hinge/with a chain hanging from it], tyre ruts running through. -mountains,desert
N flat stones and thyme = Flat stones with yellow lichen lie [among thyme/in thin grass] in front.
B fold behind fold = The land goes back in folds, [a strip of dark wool-grey in each hollow/each a tone paler], to a level edge.
L cloud gap land = Sun through a gap in the clouds [lights one slope only/crosses from the left], the ground before us in shade.
L half moon land = A half moon [picks out pale stones/greys the near grass], the hollows quite black. +night
V rise in the ground = From a rise in the ground, 28 mm lens, natural colours

frame-scene-room | frame | room, living room, bedroom, kitchen, studio, loft, bar, cafe, office, library, hallway | @ room, living room, bedroom, kitchen, studio, loft, bar, cafe, office, library, hallway
B door ajar scene = In the back wall a door is [ajar on a darker room/closed, its paint worn round the handle].
L one side room = Daylight through a window at the left [thins to grey at the back wall/leaves one long clear shape on the floor]. -windowless
L lamp in the corner = A lamp in the far corner [lights wall and ceiling in a fan/gives a low yellow light]. +night,evening,dusk
V corner to corner = From one corner to the opposite one, 24 mm lens, upright lines straight

frame-scene-water | frame | lake, river, sea, beach, shore, harbour, pond, coast, canal | @ lake, river, sea, beach, shore, harbour, pond, coast, canal
N stake and rope = A grey stake with [a loop of rope/green weed up to the tide mark] stands in the shallows. -ocean
N pebbles under water = Near us each pebble can be seen [under the clear water/through a hand of water].
B low land over water = Across the water lies [a low dark line of trees/a spit with two sheds].
L sky in water = The sky lies doubled in the water, [pale in the middle/broken by one breath of wind].
L moon path = The moon lays [a broken white path/small white strokes] towards us on black water. +night
V feet in the wet = From the wet edge, low, 24 mm lens, muted colours

frame-scene-town | frame | street, city, city street, town, square, village, market, alley, harbour | @ street, city, city street, town, square, village, market, alley, harbour
N shutter half down = A metal shutter is half down, [a crate of empty bottles before it/two chairs stacked beside it].
N bike chained = A bicycle without a front wheel is chained [to a drainpipe/to a sign]. -medieval,ancient,fantasy,futuristic
B street end = At the far end of the street [a church tower/a crane] stands over the roofs. -medieval,ancient,fantasy,futuristic
L one pavement lit = Sun reaches one pavement only, [the other in cool shade/the opposite windows throwing squares back].
L windows and lamps = Lit windows, each of another yellow, and [a lamp on a bracket/a sign's red rim] light the ground. +night,evening,dusk
V middle of the street = From the middle of the street at standing height, 35 mm lens, documentary photograph

frame-plain-grey | frame | #person | @ any
B plain grey ground = Behind is [nothing but warm grey, a little lighter/an even grey ground, paler] towards the left.
B blurred outdoors = Behind, land and sky [run together in soft green and pale blue/are pale shapes far out of focus]. +out
L broad side light = Broad soft light from the left [models face and hands/lies on face and hands] and leaves a gentle shade on the right.
L low lamp = One warm lamp from the left [picks the figure out of the dark/lights face and hands, the rest brown]. +night,evening,dusk
V plain half figure = [Three-quarter figure/The figure to the knees] at eye height, 70 mm, sharp on face and hands, clear natural colours

frame-plain-linen | frame | #person | @ any
B linen-coloured ground = The ground behind is [the colour of raw linen/a quiet cream], without a line in it.
B open air = [Soft daylight and far green/A low horizon and much pale sky] are all that can be made out behind. +out
L window-soft = Light as from a big window on the right [falls across the figure/brightens the near cheek and sleeve], the far side in half-tone.
L blue evening = Blue evening light from one side is met by [a warm glow low on the other/one small warm lamp]. +night,evening,dusk
V straight portrait view = From a few steps off, [85 mm/75 mm], shallow depth, calm warm tones

frame-plain-dark | frame | #person | @ any
B dark brown ground = Everything behind sinks into [deep brown/a dark olive], so that outline and hands stand clear.
B blurred green = A dark soft green [fills the space behind/lies behind, without a single sharp leaf]. +out
L one high light = One soft light from high on the left [shapes brow, shoulder and hands/draws the near edge] and fades before the lower edge.
L night rim = A cool rim from behind and [a warm light in front/one amber lamp at the side] part figure and dark. +night,evening,dusk
V close half figure = Half figure, slightly below eye height, [65 mm/80 mm], rich low-key colours

frame-plain-bright | frame | #person | @ any
B pale ground = The ground is [a very pale blue-grey/off-white with a breath of yellow], and a faint shadow tells where it stands.
B bright sky = Behind, [a high bright sky/washed-out summer light] takes nearly all the space. +out
L even daylight = Even daylight from the front and a little above shows [every fold and line/the clothes in their true colours].
L lamps from both sides = Two warm lamps, the left one stronger, [leave a double shadow/keep the night out of the picture]. +night,evening,dusk
V full figure clean = Full figure with [air above and at the sides/room all round], 50 mm, crisp, fresh colours

frame-plain-any-dim | frame | #person | @ any
B haze without place = Behind is only [a drifting grey haze/dim smoke-brown air], lighter round head and shoulders.
B far ridges = Far behind, [the land is two flat tones of blue/one long ridge melts into the sky]. +out
L light from one side = Hard light from the left [strikes face, shoulder and hand/cuts the figure out], the right half almost lost.
L moon edge = [A cold moon edges the figure/Moonlight lies along one side], the shadows blue-black. +night
V heroic half = From a little below, 50 mm, [three-quarter figure/figure to the knee], strong modelling, few colours

frame-plain-any-gold | frame | #person | @ any
B worn gold ground = The ground behind is [a worn ochre/an uneven umber], like the bare canvas of an old painting.
B distance = [Blue distance and a low pale sky/Two soft bands of land and sky] close the picture. +out
L candle-warm = Warm light from the lower left [reaches hands and chin first/runs up over hands and face], with brown shade above.
L embers = A red glow from below and [a cold edge from behind/blue dark all round] share the figure. +night,evening,dusk
V painterly half = Half figure turned three-quarters, [70 mm/60 mm], painterly depth, browns and one clear colour
`;
