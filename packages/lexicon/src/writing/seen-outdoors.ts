/** What is seen in nearly every place out of doors of a kind, near, in the middle and far. The form of the rows: `seen-rooms.ts`. */
export const SEEN_OUTDOORS = `
bus-stop | bus stop
N kerb and bay = The kerb is raised along a bay marked in the road.
B pole and timetable = A sign on a pole has a timetable in a frame at eye height, a narrow bench [under the shelter roof/beside it].
K road empties = The road runs on in the direction from which the bus will come. -flooded

farmyard | farmyard, farm yard, farm
N ruts = Wheel ruts with bits of straw in them cross the near ground. -aerial,wind,snow
B barn and gate = A barn with a wide door and a five-barred gate close off the yard. -aerial,wind,solar,fish
K fields behind = Fields divided by hedges rise behind the roofs. -aerial,wind,solar,fish

allotment | allotment, vegetable garden, kitchen garden, vegetable patch
N turned earth = Turned earth lies in ridges close to us, a string stretched along one. -snow,winter
B rows and canes = Vegetables grow in rows, beans climbing canes tied together at the top. -snow,winter
K shed and butt = A small shed and a water butt stand against the hedge at the end.

orchard | orchard, apple orchard, cherry orchard
N long grass = Long grass grows right up to the trunk of the nearest tree. -snow,winter
B trees in lines = Low trees with round crowns stand in lines, their trunks forked at head height.
K last row = The lines run together at a hedge.

vineyard | vineyard, vineyards
N end post = A thick post holds the wires at the end of the nearest row. -aerial
B parallel rows = The vines stand in parallel rows that follow the curve of the slope.
K house on the rise = Tracks between the plots lead up to a roof on the far rise.

field | wheat field, cornfield, corn field, barley field, field of wheat
N single stalks = Close to us single stalks can be told apart, [some bent over/ears nodding].
B tramlines = Two straight wheel tracks lead through the crop.
K hedge line = A line of hedge and single trees ends the field.

lavender | lavender field, lavender fields, field of lavender
N near bush = In the nearest bush the thin stems stand apart, each tipped with a dense spike.
B round rows = Rounded rows run side by side like the backs of waves, bare soil between.
K rows meet = Where the rows come together a few trees and a roof stand against the hills.

meadow | meadow, flower meadow, wildflower meadow, alpine meadow, grassland
N blades and heads = Close to us blades of grass and [flower heads/seed heads] stand out one by one. -snow,winter
B grass in waves = The grass bends in long waves, taller in the hollows. -snow,winter
K trees at the edge = A dark edge of trees runs along the far side.

hillside | hillside, grassy hill, hill, hills, rolling hills
N tufts on the slope = Uneven tufts cover the slope close to us. -snow
B path slanting up = A trodden path slants up across it.
K fold behind fold = One ridge lies behind another, each a little paler.

village-street | village street, village lane, high street
N gutter stones = A gutter of laid stones runs along the near side.
B doors onto the street = Doors open straight onto the narrow pavement, a bench or a pot at some of them. -snow
K bend with a gable = Where the street bends, one gable closes it.

village | village, mountain village, small village
N garden wall = A low wall with a gate stands nearest. -fishing,african,aerial,desert
B roofs close together = Roofs of different heights stand close together, chimneys on most. -african,floating,desert,stilt
K tower and slopes = A tower rises above the roofs, and behind it the land goes up. -african,floating,stilt

city-street | city street, street, busy street, downtown, avenue
N kerb and drain = The kerb and a drain cover are nearest, [worn smooth/a few scraps beside them]. -flooded,dirt
B fronts and windows = [Windows stand in rows one above another, shops at street level/Fronts of unequal height stand wall to wall, doors and shop signs below].
K narrowing gap = [The two lines of fronts narrow to a strip of sky/Far down the roadway the fronts almost meet].

city | city, big city, metropolis
N near roofs = The nearest roofs are flat, with vents and aerials. +skyline,aerial
B grid of windows = Windows cover the fronts in even grids, some lit and some not. -lost,ancient,ruined,golden,cloud,clouds,floating,underwater
K layers of towers = Towers farther away stand as plain shapes, one half hiding another. -lost,ancient,ruined,golden,cloud,clouds,floating,underwater

alley | alley, alleyway, back alley, back street, narrow alley
N uneven paving = A shallow channel runs down the middle of the paving.
B pipes and doors = Downpipes, meters and back doors break up the walls.
K bright slot = The far end is a bright upright slot.

rooftop | rooftop, roof terrace, roof
N parapet = A knee-high parapet with a capped top runs along the near edge. -sloping,tiled
B vents and tanks = Vents, aerials and a stair door stand about on the flat surface. -terrace,garden,tiled
K roofs to the horizon = Other roofs, lower and higher, spread to the horizon.

market | market, street market, farmers market, farmers' market
N goods in crates = Crates tilt toward us, the goods in them sorted by kind. -christmas,fish,flea,night
B stalls and awnings = Awnings touch above the lane between the stalls, scales hanging from hooks. -christmas,flea
K lane fills = Stall follows stall until they merge into a strip of cloth and poles.

square | square, town square, market square, village square, plaza
N paving pattern = The paving fans out in arcs from where we stand. -snow
B fountain or statue = In the middle stands a round basin with steps about it.
K fronts all round = House fronts with even windows close all sides.

bridge | stone bridge, bridge, old bridge, footbridge
N parapet end = The parapet begins close to us, its top worn smooth. +on
B arches = Arches stand on thick piers that part the current. +stone,old
K other bank = The far end comes down among trees on the other bank. -city,suspension,golden,railway

station | station, train station, railway station, railway platform, train platform, platform
N platform edge = A line is painted along the platform edge, [worn where people board/a step back from the drop]. -space,subway,fire,police,petrol,gas
B benches and clock = Benches stand back to back under a clock that hangs from the roof. -space,subway,fire,police,petrol,gas
K rails and signals = Rails run out side by side and cross where the signals stand. -space,subway,fire,police,petrol,gas

subway-station | subway station, metro station, underground station, subway platform
N edge strip = A ribbed strip runs along the edge of the platform.
B tiles and benches = Tiled walls carry the name of the stop at even distances, seats below.
K tunnel mouth = At the end the rails go into the dark mouth of the tunnel.

airport | airport terminal, airport, departure hall
N joined seats = Rows of joined seats stand on a polished floor. -runway
B boards and desks = A board of departures hangs above the desks. -runway
K glass wall = Through a wall of glass the tails of parked aircraft show.

playground | playground, school playground
N worn ground = The ground is worn bare in a hollow under the nearest swing.
B slide and frame = A slide comes down beside a climbing frame of bars.
K low fence = A low fence with a gate and a bench run along the far side.

park | park, city park, public park
N path edge = The edge of a gravel path comes in from a corner. -amusement,theme,skate,car,water
B lawn and benches = Benches stand along the lawn, single trees spreading over it. -amusement,theme,skate,car,water
K houses over trees = Above the farthest trees a few roofs show. -amusement,theme,skate,car,water,national

garden | garden, cottage garden, back garden, backyard
N border plants = Plants lean over the edge of the path from both sides. -snow,winter,zen,japanese,rock
B lawn and beds = A lawn with curved beds lies in the middle. -snow,winter,zen,japanese,rock,roof
K hedge and shed = A hedge closes it, a shed half hidden in the corner. -zen,japanese,palace,formal,roof

balcony | balcony
N rail = The top of the railing crosses low, narrow bars beneath.
B pots and chair = A small table with a folding chair leaves just room for a few pots.
K fronts across = Across the way other balconies repeat in rows. -sea,mountain,mountains,beach,lake

stadium | stadium, football stadium
N touchline = A white line crosses the cut grass near us.
B goal and boards = A goal stands before the boards that run round the pitch.
K tiers = Tiers of seats rise all round to the edge of the roof.

car-park | car park, parking lot
N bay lines = White lines mark out the bays on worn asphalt.
B rows of bonnets = Cars stand nose to nose in rows, some bays left free. -empty,deserted
K lamp masts = Lamp masts stand at even distances as far as the fence.

petrol-station | petrol station, gas station, filling station
N wet forecourt = Oil stains mark the concrete of the forecourt.
B pumps = Pumps stand on a raised island, the hoses hung up in loops.
K roof and kiosk = A flat roof on thin columns reaches over to a kiosk with a wide window.

motorway | motorway, highway, freeway
N dashed line = A dashed white line runs out from under us.
B barriers = Steel barriers keep the two directions apart, [signs on gantries above/tail lamps on one side].
K lanes into haze = The lanes rise over a crest and are gone.

building-site | building site, construction site
N planks and mud = Planks are laid over churned earth, bags of cement beside them.
B scaffold = Scaffolding with ladders and boards stands round unfinished walls.
K crane = The long arm of a crane reaches over it all.

cemetery | cemetery, graveyard, churchyard
N leaning stone = The nearest stone leans, lichen in its carved letters.
B rows of graves = Headstones stand in uneven rows with grass between. -snow
K wall and trees = Dark trees stand along the wall at the back.

harbour | harbour, harbor, fishing harbour, fishing port, small harbour, port, marina
N bollard and rope = A rope is wound round an iron bollard at the edge of the quay.
B boats at moorings = Boats lie side by side, masts close together, fenders hung between.
K breakwater = A breakwater with a small light at its end closes off the open water.

pier | pier, jetty, wooden pier, wooden jetty, dock
N plank gaps = Water shows through the gaps between the nearest planks. -space,concrete
B posts in pairs = Posts stand in pairs on both sides, darker where the water reaches. -space
K end of the pier = Its end is a small dark shape against open water. -space

beach | beach, sandy beach
N line of weed = A line of weed, [shells and bits of wood/small shells] lies where the water last reached. -aerial
B low waves = [Low waves run in one after another and spread thin over the sand/Sheets of water slide up the sand and draw back/One small wave breaks behind the next, all along the edge]. -storm,aerial
K headland = [Far along the shore a headland comes down to the water/In the distance a low point of land reaches out/The shore bends away until it is a thin pale line].

cliffs | cliffs, cliff, sea cliffs, cliff edge
N turf edge = The turf ends in a ragged edge near us. -ice,aerial
B broken face = Ledges and cracks run across the face, loose rock below.
K headlands = One headland stands behind another along the coast. +sea,ocean,coast,wave,waves

river-bank | river bank, riverbank, river
N reeds and mud = Reeds stand in the shallow edge, roots showing in the bank. -frozen,lava,city,aerial
B current lines = The current draws smooth lines round every stone. -frozen,lava,aerial
K bend = The water goes out of sight round a bend. -lava

canal | canal
N stone edge = The straight stone edge has an iron ring let into it.
B moored boats = Narrow boats lie along the wall, their doubles under them. -frozen
K low bridge = A low bridge crosses it, the arch made a circle by the water. -frozen

lake | lake, mountain lake, lake shore, lakeside
N stones at the edge = Rounded stones lie along the edge, the outer ones under water. -frozen,aerial
B flat water = [The middle is smooth, broken only by faint lines of breeze/Breeze has roughened one strip, and the rest is a mirror]. -frozen,storm
K wooded shore = The shore opposite is a dark band, doubled below. -frozen,storm,fog,mist

pond | pond, duck pond, garden pond
N rushes = Rushes lean over the near bank. -frozen
B lily pads = Flat round leaves float in groups on still water. -frozen,winter
K bank opposite = The bank opposite rises into bushes.

marsh | marsh, wetland, bog, swamp
N sedge tufts = Tufts of sedge stand out of dark water close to us.
B winding channels = Channels wind between islands of reed.
K flat horizon = Everything ends in a flat line of reeds and low trees.

wood | wood, woods, forest, woodland, beech forest, oak wood
N roots and leaves = [Roots cross the ground close to us, dead leaves caught between/Dead leaves, twigs and a few ferns cover what is nearest]. -snow,bamboo,kelp,enchanted,pine
B trunks = [Trunks stand one behind another, the nearer ones dark/The trunks are rough, moss on one side and dead twigs low down]. -bamboo,kelp,birch
K gaps of light = [Far in, only thin upright strips of light are left between the trunks/Deeper in the stems close up and leave small bright gaps]. -night,kelp,fog,mist

pine-forest | pine forest, fir forest, spruce forest, conifer forest
N needles and cones = Dry needles and cones cover the ground close to us. -snow
B bare lower trunks = The trunks are bare up to twice a man's height, stubs of branches left.
K dark ranks = Farther in they close up into dark ranks.

jungle | jungle, rainforest, tropical rainforest
N broad leaves = Broad leaves with strong ribs hang in from the sides.
B lianas = Lianas loop down between trunks with roots like walls.
K green dimness = Farther in everything turns to dim layers of leaf.

desert | desert, sandy desert
N ripples = Wind has left fine parallel ripples close to us. -stone,rock,ice
B scattered scrub = [Flat stones lie between tufts as dry as straw/Thorny bushes stand singly on bare ground]. -dune,dunes,ice
K bare range = A bare range stands on the horizon, its foot lost in haze. -ice

dunes | dunes, sand dunes
N ripples and stalks = Ripples and a few stiff stalks of grass are close to us.
B sharp crests = Each crest divides a lit slope from a shaded one with a sharp curved line.
K crest behind crest = Crest follows crest to the skyline.

snowfield | snowfield, snowy field, snowy plain
N crust = The crust is broken into small plates close to us.
B soft waves = Wind has laid the snow in low smooth waves.
K line of trees = A thin dark line of trees parts the ground from the sky. -arctic,antarctic

glacier | glacier
N crevasse = A narrow crevasse opens close to us, its walls clear and deep.
B ridged ice = Ridges and cracks follow the slow bend of the ice.
K ice to rock = At the top it comes out from between bare peaks.

mountain-pass | mountain pass, alpine pass
N road edge = Marker posts stand along the edge of the road.
B hairpins = The road goes back and forth in hairpins over scree and short grass.
K notch = The way leads up to a notch between two summits.

mountains | mountains, mountain range, mountain landscape, snowy mountains
N boulders = Boulders and short grass lie close to us. -aerial,snow
B tree line = [Firs climb the lower slopes and thin out at one height/Below the rock dark conifers stand in wedges]. -desert
K ridges pale = [Ridge stands behind ridge, the farthest hardly darker than the sky/The last ridges are flat shapes, each a step paler]. -night

valley | valley, mountain valley
N slope edge = The slope beneath us drops away.
B stream and plots = A stream winds along the floor between fields. -desert
K slopes cross = Farther up the slopes cross one behind another.

waterfall | waterfall
N wet stones = Wet stones shine in the foam close to us.
B strands of water = The water parts into strands over the ledges and comes together again.
K lip = At the top it bends smoothly over the lip between trees. -ice,iceland

cave | cave, sea cave
N pebbles and drip = Fallen stones lie on the floor near us, wet where it drips.
B rock curtains = Folds of rock hang from the roof.
K opening = The opening is far back, small and bright. -night

campsite | campsite, camp site, camping site
N guy ropes = A guy rope runs to a peg near us.
B tents and fire ring = Tents stand about a ring of stones with charred wood.
K trees round = Trees close the clearing on all sides. -desert,beach

cobbled | courtyard, inner courtyard
N paving and drain = Paving slopes gently to a drain in the middle.
B doors and stairs = Doors and an outside stair lead off on different sides.
K square of sky = The walls leave a square of sky.

country-road | country road, country lane, dirt road, road
N verge = Grass and small flowers grow on the verge close to us. -snow,desert,mountain,coastal,yellow,winter
B two tracks = The way bends between hedges and fences. -desert,mountain,coastal,yellow,highway
K over the rise = It is last seen going over a rise, thin as a thread. -coastal

castle | castle courtyard, castle hill
N cart way = A steep paved way leads up from the front.
B towers and wall = A wall with towers steps down the slope.
K gate and keep = The keep stands above everything.

fairground | fairground, funfair, amusement park, theme park
N trodden grass = Trodden grass and a few cables are underfoot. -abandoned
B rides and booths = A carousel and booths with striped roofs stand close together. -abandoned
K big wheel = A big wheel stands over the roofs.

savanna | savanna, savannah
N dry tufts = Dry tufts of grass stand close to us, bare earth between.
B flat crowns = Trees with flat crowns stand far apart.
K shimmering edge = The plain ends in a shimmering line of low hills.

sea | open sea, sea, ocean
N near wave = [The nearest wave lifts a smooth face toward us, ridged by the wind/Closest to us the swell is dark in its hollow and bright on its back]. -underwater,deep,frozen,aerial,calm
B white caps = Farther out some crests break white. -underwater,deep,frozen,calm
K level line = [The horizon is one level line/Sea and sky meet in a straight line]. -underwater,deep,storm,fog,mist

paradise | tropical paradise, paradise island, paradise
N leaves overhead = A palm frond hangs in from a corner, its leaflets split to the rib. +tropical,island
B shallow water = Shallow water lies clear over pale sand, darker where weed grows. +tropical,island
K reef line = Far out a thin line of surf marks the reef. +tropical,island

galaxy | galaxy, spiral galaxy
N stars apart = The nearest stars stand singly, the brightest with fine spikes.
B arms = Long arms wind out from a swollen core, dark lanes of dust along their inner sides.
K other galaxies = Other galaxies, no larger than smudges, lie deep behind it.

nebula | nebula
N stars near = Single bright stars stand before it, each with four fine spikes.
B folds of gas = Clouds of gas fold over one another, dense in the middle and ragged at the rim.
K veil = Toward the edges it thins to a veil, with black space behind.

landscape | landscape, countryside
N grass and stones = Short grass and a few stones lie close to us.
B long folds = The ground falls and rises again in long folds, each with a shaded side.
K range = A range of low hills, all one tone, carries the sky.

island | tropical island, island
N shallows = Pale shallows surround the near shore. -aerial,floating,sky
B palms on the rise = Palms lean out over the narrow beach. +tropical
K high middle = Toward the middle the land rises under trees. -floating,sky
`;
