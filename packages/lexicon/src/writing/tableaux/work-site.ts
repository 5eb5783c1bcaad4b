/** Builders, fitters, mechanics and those who keep streets and houses in order, on the site and under the bonnet. The form: `tableaux.ts`. */
export const WORK_SITE_TABLEAUX = `
work-bricklay | deed | lay, build, stack, point & brick, bricks, brick wall, wall, stone wall, dry stone wall, blocks, cobblestones, paving, bricklayer, mason & #person, bricklayer, mason | @ building site, garden, street, field
D brick into mortar = A brick is set down on its bed of mortar and tapped level with the trowel's handle, grey squeezing out along the edge. -stone,dry,cobblestones,paving
D stone turned to fit = A rough stone is turned in both hands until its flat side finds the gap, and is knocked home. +stone,dry -cobblestones
D mallet on the sett = A rubber mallet knocks a square stone down to the height of the string. +cobblestones,paving
D eye along the string = $The {kneels|kneel} with one eye shut and {sights|sight} along a taut line of red string.
O stepped courses = The wall steps down at its end, row by row, each joint raked clean up to the newest.
W work clothes = with grey dust on the brows; in a faded sweatshirt and knee pads
N mortar board = A board of mortar, a spirit level and a split stack of fresh ones stand at the knee.
B scaffold = Scaffold poles and a mixer stand behind, and beyond them bare sky. -garden,field
L drizzle = Fine drizzle darkens the top course, and a plastic sheet is half pulled over it. +rain
L morning side = Morning sun comes along the wall and makes each joint a thin shadow.
V along the wall = View along the wall at kneeling height, natural reds and greys

work-beam-lunch | deed | sit, eat, have lunch, rest, break, take a break, lunch & steelworkers, ironworkers, roofers, scaffolders, construction workers, builders, workers, construction worker, builder & #person, construction workers, builders, workers, construction worker, builder | @ building site, skyscraper, scaffold
D row of boots = $The {sits|sit} on a bare steel beam with legs hanging over nothing, boots crossed, a lunch tin open beside. +beam,girder,skyscraper,steelworkers,ironworkers
D on the pallet = $The {sits|sit} on a low stack of planks, boots stretched out, a foil-wrapped sandwich held in both dusty hands. -beam,girder,skyscraper,steelworkers,ironworkers
D mouths full = A bite has just been taken; the jaws work, the eyes are half closed against the sun.
O bread and flask = Bread ends, an apple and the cup of a steel flask stand balanced in reach.
W site clothes = in a scratched hard hat pushed back and a faded orange vest
N gloves = Gloves lie palm up where they were dropped, still bent to the shape of the hands.
B city below = The grid of streets and roofs lies pale and far below in haze. +beam,girder,skyscraper
B site = A concrete stair without a rail and a still crane stand behind. -beam,girder,skyscraper
L high sun = Hard sun comes from high on the left, and the helmets shade the eyes.
V level = Medium wide straight on at their own height, sharp, documentary photograph

work-construction-worker | thing | construction worker, builder, labourer, laborer, hod carrier, workman | @ building site
D thumbs in the belt = $The {stands|stand} with thumbs hooked in a loaded tool belt, feet apart on rubble, squinting at us with a friendly crease at each eye.
D dust = Cement dust greys the lashes and lies in the lines of the neck.
O belt = A hammer, a tape and a pair of pincers hang at the hip, the leather dark with sweat.
W vest = with a chin strap hanging loose; in a white hard hat and an orange vest over a checked shirt
N materials = Bundled steel rods and a barrow with a crust of mortar stand close.
B raw storey = Behind rises a raw concrete storey on red props.
L low side = Late sun from the right picks out the dust in the air and one side of the face.
V thighs up = Portrait from the thighs up, slightly low, shallow focus, orange, concrete grey

work-jackhammer | deed | drill, break, dig, jackhammer, dig up, hammer, pneumatic drill & jackhammer, pneumatic drill, road, pavement, concrete, asphalt, street, roadworks, hole in the road, trench & #person, road worker, road workers, worker, workers | @ street, road, building site
D both hands on the bar = A pneumatic drill shudders under two fists, its point gone into a crack that runs out across the asphalt.
D shaken = $The {leans|lean} over it with straight arms and clenched jaw, cheeks trembling.
O rubble = Black slabs tip up round the point and show yellow gravel beneath.
W ear defenders = in ear defenders, goggles and an orange vest
N barrier = A red and white barrier, two cones and a compressor hose lie round the hole.
B traffic = A line of cars waits behind a temporary light.
L work lamp = A work lamp on a tripod throws hard white light on the dust, the street beyond is black. +night
L flat day = White midday light through dust makes everything behind paler.
V low = Medium shot from the edge of the hole, slightly low, dust grey and orange

work-asphalt | deed | pave, roll, spread, rake, lay, tar, paint & asphalt, road, tarmac, road marking, zebra crossing, line, roller, steamroller, white lines | @ road, street, motorway, car park
D rake in hot asphalt = A broad rake pulls steaming black asphalt level, knee-deep haze rising from it. -paint,line,marking,crossing
D white stripe = A small machine rolls along a string and leaves a wet white stripe with razor edges. +paint,line,marking,crossing
D bent walk = $The {walks|walk} backward, bent, eyes on the edge.
O fresh surface = The new surface is deep black and even, the old one beside it grey and patched.
W orange = with a cloth under the helmet; in orange trousers with silver bands
N cones = Cones, a shovel shining with diesel and a dropped glove mark the edge.
B roller = A yellow roller stands behind with water running over its drum. -paint
L sun and haze = High sun shimmers over the hot surface and blurs the far cones.
V low along the road = Wide view low along the fresh road, sharp in front, black, orange and sky

work-roofer | deed | tile, thatch, repair, fix, slate, lay, nail, climb, roofer, roofers, thatcher & roof, roof tiles, shingles, thatch, slates, gutter, solar panels, chimney, roofer & #person, roofer, roofers, thatcher | @ roof, village, town
D seated on the ridge = $The {sits|sit} astride the ridge with flasks between the knees, boots flat on the tiles of both slopes. +break,lunch,tea,rest,eat
D tile hooked in = A tile is hooked over its batten and pushed under its neighbour, the next one waiting on the knee. -thatch,solar,gutter,break,lunch,tea,rest,eat
D straw beaten up = A flat wooden beater knocks the ends of the straw up into an even slope. +thatch
D panel slid up = A dark glass panel is slid up its rails on gloved palms. +solar
D leaves from the gutter = A handful of black wet leaves is scooped out of the gutter, water running down the wrist. +gutter
D knees on the slope = $The {kneels|kneel} on a roof ladder, hips close to the slope, one boot searching behind for a hold. -break,lunch,tea,rest,eat
O half covered = Half of the roof is covered, the rest shows pale laths with the attic dark between.
W harness = in a harness over a thick shirt
N bucket on a hook = A bucket of nails hangs from a hook, and a hammer stands in a loop of the belt.
B roofs around = Chimneys, aerials and tree tops of the neighbourhood lie round about at eye level.
L clear morning = Clear morning sun slants across the rows and makes each overlap a line of shade.
V on the roof = Medium wide from the same slope, horizon high, terracotta and blue

work-scaffold | deed | climb, build, put up, erect, work, walk, stand & scaffold, scaffolding, crane, girder, steel beam, skyscraper, bridge, tower, pylon, wind turbine & #person | @ city, building site
D clip and step = A snap hook is clipped to the next rail before the foot leaves the plank, and the other hand grips the cold pole.
D small against the drop = $The {leans|lean} out over the edge with a calm face, the street ten floors below between the boots.
O grid of poles = Poles and cross braces run up and down out of the picture, with blue netting puffed by the wind.
W harness = with a spanner on a cord; in a hard hat, harness and gloves
N spanner and bolt = Loose couplings lie in a bucket tied by its handle.
B city = Roofs and a river lie under thin haze in the depth.
L high sun = Sun from behind one shoulder throws the poles' shadows in a net over back and planks.
V looking along = View along the planks with the drop on one side, wide lens, sharp, steel grey and orange

work-crane-op | deed | operate, drive, lift, dig, load & crane, excavator, digger, bulldozer, forklift, backhoe, wrecking ball & #person | @ building site, port, quarry, warehouse
D bucket in the earth = The bucket's teeth bite into the bank and curl back with clods and a root hanging from it. +excavator,digger,backhoe,bulldozer
D load in the air = The load swings slowly from its hook, a helper's arm below raised to stop it. +crane
D forks under the pallet = Two steel forks slide under a shrink-wrapped pallet, a hand's breadth from the boards. +forklift
D levers = In the cab $the {works|work} two levers with the wrists, leaning to the scratched window.
O machine = The yellow paint is worn to steel on every edge and clay sticks to everything that turns.
W vest = with ear defenders round the neck; in an orange vest
N cab things = A thermos, gloves and a small fan are wedged behind the glass.
B ground = Heaps of earth, a trench with pipes and a site hut stand round. -warehouse,port
L dusty sun = Low sun through dust makes the arm and its hydraulic rods shine.
V wide = Wide view from the ground at the front corner, low, yellow on clay brown

work-plumber | deed | under the sink, under a sink, fix, repair, tighten, unblock, install, mend, plumb & sink, pipe, pipes, tap, faucet, leak, toilet, drain, boiler, radiator, washing machine, plumbing, shower, plumber & #person, plumber | @ kitchen, bathroom, cellar
D on the back under it = $The {lies|lie} half inside the cupboard under the sink, knees up, a wrench closed round the nut of the drain. +sink,tap,faucet,plumber,plumbing -bathroom
D wrench on the joint = A wrench grips the joint and turns it a finger's width, while a palm is cupped below. -sink,tap,faucet,plumber,plumbing
D drip on the face = A drop hangs from the joint; the face is screwed up and turned aside.
O leaking joint = Water runs in a thin fan from the joint and ticks into a washing-up bowl.
W overalls = with a torch between the teeth; in blue overalls with wet cuffs
N toolbox = A steel toolbox with its trays folded out, white tape and a coil of copper pipe lie on newspaper.
B tiles = White tiles with one cracked corner and a bath mat hung over the tub close the view. +bathroom
B cupboard doors = Open cupboard doors and a row of detergent bottles moved onto the floor stand around. -bathroom,cellar
L torch = A torch lying on the floor throws hard light into the dark under the basin; the room is softly lit behind.
V floor level = View at floor level from the front, medium close, blue and white with copper

work-electrician | deed | wire, install, fix, repair, screw in, change, connect, ladder & wires, wire, socket, fuse box, light bulb, lamp, cable, cables, chandelier, power line, streetlight, switch, electrician & #person, electrician | @ house, street, building site, hallway
D stripped ends = Bare copper ends are twisted with long-nosed pliers inside an open box of coloured wires. -bulb,chandelier,power,streetlight
D up the pole = Strapped to the pole by a wide belt, $the {leans|lean} back and {reaches|reach} for a white insulator. +power,streetlight
D bulb overhead = Arms reach overhead and turn a bulb in its socket, the steps of the ladder gripped between the shins. +bulb,chandelier
D test screwdriver = $The {watches|watch} the tip of a test screwdriver, lips pursed. -bulb,chandelier,power,streetlight
O tangle = Brown, blue and striped wires stand out like stalks, some with paper flags.
W belt = in a grey polo shirt and a belt full of pliers
N reel = A reel of cable, plaster dust and a head torch lie on the step.
L day from the door = With the current off, grey daylight from a doorway is all the light there is. -power,streetlight
V close = Medium close from a little below, natural colours, copper and grey

work-house-paint | deed | paint, whitewash, plaster, wallpaper, roll, strip, put up, spray & wall, house, room, ceiling, fence, door, wallpaper, bedroom, nursery, window frame, shutters, plaster, front door & #person, painter, house painter, decorator, plasterer | @ room, house, garden, street
D roller on the wall = A roller goes up the wall and leaves a wet stripe with a shining edge, drops freckling the wrist. +paint,roll,whitewash -fence,door,window,shutters
D brush along the edge = A brush is drawn slowly along the edge, its bristles fanned, the wet paint just short of the frame. +fence,door,window,shutters
D trowel sweep = A long trowel sweeps wet plaster up in an arc over the rough wall. +plaster
D hanging strip = A pasted strip is smoothed downward from the middle with a wide brush, its pattern nearly meeting the next. +wallpaper,put -paint
D step back = $The {leans|lean} back to see the edge, mouth a little open, arm still raised.
O two colours = New colour and old meet in a ragged line, halfway across.
W whites = with a paper hat; in white overalls with old splashes -child,boy,girl
N tray and steps = A tray, a stepladder with a pot on its top and a sheet over the furniture fill the floor. -fence
L bare window = Daylight from a bare window without curtains lies evenly on the wet paint. -fence,house
V medium = Medium shot from the side, eye level, fresh plain colours

work-window-clean | deed | clean, at work, cleaner, wash, wipe, squeegee & window, windows, skyscraper, shop window, window cleaner & #person, window cleaner | @ city, street, skyscraper, house
D squeegee arc = A wide rubber blade pulls a clear arc through the suds on the glass, water running off its corner. -home
D hanging outside = $The {hangs|hang} in a seat on two ropes before the glass front, feet flat against it, fifty floors up. +skyscraper,tower,highrise,high
D cloth circles = $The {rubs|rub} with a balled newspaper, face near the glass, breath clouding it. +home
D long reach = $The {reaches|reach} for the far corner, the other hand flat on the frame. -skyscraper,tower,highrise,high,home
O mirrored sky = In the wiped part clouds stand mirrored sharply; the rest is milky with foam.
W belt = with a bucket at the hip; in a blue work jacket -home
N bucket = Soapy drops run down the pane, and a wrung sponge hangs from a cord.
L bright overcast = Bright sky from behind us lights foam and hands without hard shadows.
V from inside = Medium shot from inside against the bright pane, blues and soap white +home
V from outside = Medium shot from outside, straight at the glass, blues and soap white -home

work-sweep-chimney | thing | chimney sweep, chimney sweeps, chimneysweep | @ roof, town
D beside the stack = $The {stands|stand} astride the ridge beside a brick chimney, a coil of wire with a round brush over the shoulder.
D black face = Only the eyes and teeth are bright in a face black with soot; one hand is lifted to a top hat.
O brush = The brush's bristles stick out like a black sun, a ball of iron hanging below it.
W black = in a black double-breasted jacket with brass buttons
N ladder = A short roof ladder hangs over the ridge, and soot has fallen on the red tiles.
B roofs = Chimney pots and slate roofs step away in pale smoke.
L early haze = Early light from the left turns the smoke milky and rims the hat.
V roof portrait = Full-length on the ridge, slightly low, black figure on pale sky

work-mechanic-under | deed | lie under, crawl under, work under, repair, fix, work, lie, crawl, change oil, inspect & car, truck, engine, lorry, bus, tractor, van, garage, vintage car, mechanic & #person, mechanic, robot | @ garage, workshop, driveway, roadside
D under the car = $The {lies|lie} on a wheeled board under the car, only legs, forearms and a lit chin showing. +lie,crawl,under,oil
D in the engine = $The {leans|lean} deep into the open bonnet, one foot off the ground, both arms in the engine up to the elbows. -lie,crawl,under,oil
D spanner turn = A ring spanner is pulled the last bit tight, tendons standing out on the wrist.
O black parts = Parts shine with oil, a hose hangs loose, a bolt rolls in a steel dish.
W overalls = with a rag in the back pocket; in navy overalls black at the cuffs
N tool trolley = A red tool trolley with drawers pulled out, a jack and an oil tray stand close by. -roadside
B garage wall = Tyres on a rack, a calendar and outlines painted for each tool cover the wall. -roadside,driveway
L lead lamp = A caged lamp hangs from the bonnet and lights the engine and the face from below in hard white.
V from the wing = Medium shot across the wing, low, black, red and oil brown

work-mechanic | thing | mechanic, car mechanic, auto mechanic, garage owner | @ garage, workshop
D wiping hands = $The {wipes|wipe} one finger after the other on a rag, leaning against the wing of a car with its bonnet up.
D grease = A black thumbprint sits on the cheekbone, and grease fills the lines of the palms.
O the car = The engine lies open beside, a work lamp hooked over it, one wheel off on the floor.
W overalls = with reading glasses on the forehead; in unzipped overalls over a vest
N radio = A paint-spotted radio and a mug with a spanner in it stand on the toolbox.
B workshop = Tyres, belts and number plates hang along the back wall.
L open gate = Daylight from the open roller door on the left meets a green tube over the bench.
V waist up = Waist-up portrait, eye level, shallow focus, navy and oil black

work-tyre | deed | change, pump, inflate, patch, fix, repair & tire, tyre, wheel, flat tire, puncture, bike, bicycle, spokes, chain & #person | @ roadside, street, yard, garage
D wheel in the hands = The wheel is lifted onto its bolts on bent knees, a thigh pushing from below. -bike,bicycle,chain,spokes,puncture
D bike on its head = The bicycle stands upside down on saddle and handlebar, one tyre pulled half off its rim with a spoon. +bike,bicycle,chain,spokes,puncture
D black fingers = $The {squats|squat} beside it with black fingertips and a smear under the nose.
O flat rubber = The flat rubber lies in folds like a lip, a nail glinting in the tread.
N jack and nuts = A jack, a warning triangle and four nuts in a hubcap lie on the gravel. -bike,bicycle
N patch kit = A tin of patches, a bowl of water and a hand pump lie on the pavement. +bike,bicycle
L rain and headlights = Rain streaks through the headlight of a passing car, coat and hair are soaked. +rain,night
L afternoon = Afternoon light from the side draws long shadows of the spokes on the ground.
V crouched = Medium shot from a crouch, eye level with the hands, natural colours

work-carwash | deed | wash, clean, hose, polish, wax, scrub & car, truck, bus, train, van, motorbike, motorcycle, tractor, plane & #person | @ driveway, car wash, street, yard
D sponge on the bonnet = A fat yellow sponge pushes a roll of foam over the bonnet, water running off in sheets.
D stretched = $The {stretches|stretch} over the roof, shirt wet to the chest, one foot on the sill.
O foam and shine = Under the foam the paint shows in one clean stripe that mirrors the sky.
W wet clothes = with trouser legs rolled up; in a wet T-shirt
N hose = A green hose snakes through the puddle past a bucket with a chamois over its rim.
L sun on drops = Sun from the side makes a small rainbow in the spray and hard sparkles on chrome.
V low corner = Medium shot from the front corner, low, clean summer colours

work-petrol | deed | fill, refuel, pump, wait, work, sit, stand & petrol station, gas station, petrol, fuel, gas pump, filling station, service station | @ petrol station
D nozzle in the tank = $The {stands|stand} with one hand on the nozzle in the flank of the car, watching the numbers roll on the pump. -sit,wait
D on the kerb = $The {sits|sit} on the kerb beside the pumps, elbows on knees, looking down the empty road. +sit,wait
O pump = The pump is red with rounded corners, its hose looped over an arm.
N bucket = A bucket with a squeegee, a rack of oil cans and a faded ice-cream sign stand under the roof.
B shop = A small shop with stickers on its door and a freezer of ice bags lies behind.
L night island = All around it is night; the station alone glows, with moths round its tubes. +night
L roof tubes = White tubes under the flat roof make a clean box of light on the concrete.
V across the forecourt = Wide view across the forecourt, eye level, red, white and night blue

work-tram-driver | deed | drive, steer, wait, rain, at the wheel, behind the wheel, night, driver & bus, tram, truck, lorry, train, taxi, cab, locomotive, rickshaw, trolleybus, bus driver, truck driver, train driver, taxi driver & #person, bus driver, truck driver, train driver, taxi driver | @ street, cab, city, road, station
D hands on the wheel = Both hands rest on the big flat wheel, forearms brown to the sleeve's edge. +bus,truck,lorry,trolleybus
D lever and window = A hand lies on a brass lever, the other arm is propped in the open side window. +train,tram,locomotive -taxi,bus
D elbow out = An elbow lies on the open window frame, two fingers on the wheel. +taxi,cab -train,tram
D road eyes = $The {looks|look} far ahead through the windscreen, mouth closed, eyes moving to the mirror.
O dashboard = A fan, a string of beads, a coffee in a holder and a clipboard crowd the dashboard.
W uniform = with sunglasses pushed up; in a blue shirt with rolled cuffs
B street in the glass = The street ahead stands in the glass, with its reflection doubled in the mirror.
L dashboard glow = The dials glow green on chin and knuckles, and headlights stretch on the wet glass. +night,rain
L through the windscreen = Daylight through the windscreen lights face and hands from the front, the seats behind are dim.
V from the passenger's side = Medium close from the passenger's side, 35 mm, natural colours

work-trucker | thing | truck driver, trucker, lorry driver, bus driver, taxi driver, cab driver, tram driver, chauffeur, train driver, engine driver | @ street, parking lot, depot, station
D out of the window = $The {leans|lean} out of the open side window on one forearm and {looks|look} down at us with raised brows.
D hand on the door = The other hand rests on top of the big wheel inside.
O door = The door beneath is enamelled, with a row of rivets and a long splash of road dirt.
W cap = in a cap and a padded waistcoat -taxi,chauffeur
N cab things = A pennant, a thermos and a dog-eared road map can be seen behind the glass.
L wet night = A street lamp shines on the wet door and one cheek, drops run down the glass, and the dials glow green inside. +night,rain
L cold white = Flat white light off the snow lifts the shadows under the brow. +snow,winter
L sun on the door = Sun falls flat on face and door and leaves the cab behind in brown shade.
V looking up = Half-length from the pavement, slightly upward, natural colours

work-pilot | deed | fly, land, steer, sit, check, cockpit & cockpit, plane, airplane, aeroplane, helicopter, aircraft, jet, glider, propeller, pilot & #person, pilot | @ cockpit, airfield
D throttle hand = One hand holds the yoke, the other pushes two levers forward together, thumb over their tops. +one
D steady look = $The {looks|look} out over the dials to a slanted horizon, lips moving in a reading voice.
O dials = Round dials, switches and one red lamp fill the panel, its paint worn bright by thumbs.
W headset = in a headset and a white shirt with gold stripes on the shoulder
N checklist = A checklist is clipped to one knee, and the sun visor is folded half down.
B clouds = Beyond the curved glass lie tops of white clouds with a river shining between.
L instrument glow = Green and amber instruments light the faces from below; runway lamps make a string of pearls ahead. +night,dusk
L high sky = Hard clear light of the upper sky comes from the right and edges cheek and headset.
V from behind the seat = View from between the seats, wide, sharp panel, blues and greys

work-pilot-portrait | thing | pilot, aviator, airman, fighter pilot, flight captain, aviatrix, bush pilot | @ airfield, hangar
D beside the wing = $The {stands|stand} beside a propeller plane with one palm on its cowling, goggles pushed up on the forehead.
D wind = Wind pulls the scarf out sideways, and the eyes are narrowed at something up in the sky.
O plane = The riveted skin of the plane is scratched and streaked with oil behind the engine.
W leather jacket = with a folded map in the boot; in a brown leather jacket and a white scarf
N chocks = Yellow chocks and a fuel can stand in the cropped grass.
B field = A windsock and a corrugated hangar stand at the edge of the field.
L low evening = Low sun from the left gilds leather and propeller.
V waist up low = Waist-up from slightly below, 50 mm look, browns, silver and pale sky

work-flight-attendant | thing | flight attendant, stewardess, air hostess, cabin crew, steward, train conductor, ticket inspector, conductor on a train | @ cabin, train, airport
D in the aisle = $The {stands|stand} in the narrow aisle with one hand on a seat back, turning toward us with a practised smile.
D small gesture = The other hand holds out a paper cup between two fingers. -conductor,inspector
D ticket = The other hand holds out a clipped ticket between two fingers. +conductor,inspector
O aisle = Rows of headrests with white covers run back to a curtain.
W cap = with a ticket punch on a chain; in a dark uniform jacket and a peaked cap +conductor,inspector
W uniform = with hair pinned flat; in a fitted navy uniform with a red neckerchief -conductor,inspector
N trolley = A folded blanket and a half-open window blind are at the nearest seat.
L row of windows = Cool light comes in a row of patches through the windows on one side.
V aisle portrait = Waist-up straight down the aisle, shallow focus, navy and cream

work-captain | thing | captain, sea captain, ship's captain, skipper, sailor, mariner, ferryman, boatman, gondolier, helmsman | @ ship, bridge, deck, harbour
D at the rail = $The {stands|stand} at the rail with feet apart against the roll, one fist round a wet rope, looking out past us.
D pipe = A short pipe is clenched in the corner of the mouth, a thread of smoke torn sideways by the wind. +pipe
D salt face = The skin is red-brown and finely cracked round the eyes; salt has dried white in the brows.
O gear = Coiled ropes, a brass bell gone green and a lifebelt with half its letters worn off hang behind the shoulder.
W coat = with the collar up; in a navy reefer jacket and a peaked cap +captain,skipper
W jersey = in a striped jersey with pushed-up sleeves -captain,skipper
N pipe rail = A tin mug is wedged between rope and wood.
B sea = Grey-green water with a few white crests goes up to a straight horizon.
L low sun = Low sun strikes one half of the face copper. +sunset,dusk,golden
L overcast = Bright cloudy light from the open sea makes the eyes pale.
V chest up = Chest-up portrait, eye level, 85 mm look, navy and salt grey

work-helm | deed | steer, sail, hoist, pull, haul, furl, row, navigate, climb & ship, boat, sails, sail, rope, wheel, helm, yacht, anchor, mast, sailor, rigging & #person, sailor | @ sea, deck, lake, harbour
D spokes in the hands = Hands grip two spokes of a big wooden wheel and hold it against the pull, forearms tense. +wheel,helm,steer,captain -row
D up the rigging = $The {climbs|climb} a rope ladder with wet hands, cheek against the wood, the deck small and slanting far below. +climb
D rope over the shoulder = $The {hauls|haul} hand over hand on a wet rope, whole weight leaning back, heels against a cleat. -wheel,helm,steer,row,captain,climb
D oars = The oars come forward together, dripping in a line, backs bent and arms long. +row
D spray = A sheet of spray has just come over the side; eyes are screwed shut on one side.
O taut gear = Ropes are tight as bars, and the canvas stands in one full curve. -row
W oilskins = in a yellow oilskin jacket and bare salt-white hands -row
B tilted sea = The horizon stands at a slant behind, with ragged cloud. -lake,harbour
L break in cloud = Light breaks under the cloud from one side and makes the wet deck shine.
V on deck = Medium shot on deck, tilted a little, wide lens, drops on the glass
`;
