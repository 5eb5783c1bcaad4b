/** Places known by name, and everyday sites that people ask for: gates, shelves, crowded beaches, things left in the water. The form: `tableaux.ts`. */
export const SITES_NAMED_TABLEAUX = `
site-golden-gate | place | golden gate, golden gate bridge, san francisco bridge | @ any
D orange bridge towers = Two tall orange towers with stepped cross-bars carry long sagging cables over the strait. -fog,mist
D towers out of fog = Only the tops of two tall orange towers and the upper curve of the cables stand out of a white floor of fog that pours over the roadway. +fog,mist
O rivets and rope cables = The near tower shows its rivets, and the upright ropes hang from the cable like harp strings.
N dry headland grass = Dry yellow grass and a wooden fence post stand on the headland in front.
B bare brown hills = Brown headlands close the strait, a container ship small between them. -fog,mist
B hill tops in fog = Brown hill tops stand out of the fog like islands. +fog,mist
L low side sun on steel = Low sun from the left makes the steel glow orange.
L low side sun by day = Low sun from the left makes the steel glow orange. +day,morning,afternoon,sunset,golden,fog,dawn
L lamps along the roadway = A string of yellow lamps marks the roadway, red lamps on the tower tops. +night,dusk
V from the headland = View from the headland above, 70 mm, orange, white and straw

site-shanghai | place | shanghai, the bund, pudong, huangpu | @ any
D lit towers over the river = Across a wide dark river stand a tower of two pink spheres, a twisted glass tower and one with a square hole in its top, all lit.
D broken reflections = Their pink, blue and gold lights lie on the water in long broken strips.
O sightseeing boat = A flat boat outlined in coloured bulbs crosses from the right.
N wet promenade railing = A stone promenade with a wet railing runs along the near bank.
B old stone bank fronts = Along the near side stand old stone bank fronts with domes, lit yellow from below.
L neon on haze = The lights colour the low haze above them violet.
L neon on haze at night = The lights colour the low haze above them violet. +night,dusk,evening,rain
L grey river haze = Grey haze softens the towers. +day,morning,afternoon
V across the river = View across the river at railing height, 35 mm, violet, pink and gold

site-metro-palace | place | moscow metro, station in moscow, underground station in moscow, metro station in moscow, subway station in moscow, moscow station | @ any
D marble arches and chandeliers = A long white hall with marble arches on both sides runs to a point, bronze chandeliers hanging down its middle.
D mosaic ceiling panels = Between plaster wreaths the ceiling carries gold mosaic panels of skies, pilots and wheat.
O polished floor = Red and grey stone squares are polished so that the lamps lie in them as pale discs.
N bench and closing train = Through one arch stands a blue train with its doors open, a wooden bench beside it.
L chandelier light = Warm light from the chandeliers is even along the whole hall.
L chandelier light at night = Warm light from the chandeliers is even along the whole hall. +night,winter,evening,morning,day
V down the hall = Symmetrical view down the hall at standing height, 24 mm, marble white, bronze and gold

site-grand-canyon | place | grand canyon, bryce canyon, canyonlands, fish river canyon | @ any
D layered canyon walls = Beyond a broken rim the ground drops into a huge canyon, its walls in level bands of red, cream and rust, step below step.
D thread of river = At the very bottom a green thread of river shows in two places.
N twisted juniper = A twisted juniper with grey bark leans over the edge beside a flat slab.
B far level rim = The far rim is a straight blue line.
L low sun in the bands = Low sun lights the upper bands orange, blue shade lying in every side valley.
L low sun by day = Low sun lights the upper bands orange, blue shade lying in every side valley. +morning,sunset,sunrise,golden,day,dawn,dusk,afternoon
L snow on the ledges = Snow lies on every ledge and draws the bands in white. +snow,winter
V from the rim = Wide view from the rim, 20 mm, sharp throughout, rust, cream and blue

site-fuji | place | mount fuji, fuji, mt fuji, fujisan | @ any
D snow cone alone = One even cone rises alone, its upper third white, the snow running down in tongues over blue-grey rock.
D lake with its reflection = A still lake at its foot holds the cone upside down, one rowing boat drawn up on the shingle.
N cherry branch = A branch of pale pink cherry blossom comes in from the upper left. +spring,cherry,april,blossom
N red maple leaves = Red maple leaves hang in from the upper left. +autumn,fall,november
N reeds at the shore = Dry reeds stand at the shore. -spring,cherry,april,blossom,autumn,fall,november
B low wooded hills = Low wooded hills and a thin line of village roofs lie before it.
L first pink on the snow = The first sun turns one side of the snow pink.
L first pink by day = The first sun turns one side of the snow pink. +dawn,sunrise,morning,sunset,spring,autumn,winter
L clear day on the cone = Clear light, a small flat cloud like a cap at the top. +day,afternoon
V across the lake = View across the lake, 50 mm, white, slate blue and pink

site-stonehenge | place | stonehenge, stone circle, standing stones, avebury, callanish, dolmen | @ any
D ring of grey stones = Grey stones twice a man's height stand in a broken ring on short grass, some still carrying a lintel. -dolmen
D dolmen slab = Three upright grey stones carry one huge tilted slab. +dolmen
O lichen on the stone = Yellow and white lichen covers their weather side, deep grooves running down.
N fallen stone = One stone lies half sunk in the grass with a pool of rain in its hollow.
B bare plain = Behind is open downland under a wide sky.
L sun between uprights = The low sun shows as a star between two uprights, long shadows coming towards us.
L sun between uprights at sunrise = The low sun shows as a star between two uprights, long shadows coming towards us. +sunrise,sunset,dawn,dusk,golden,solstice
L mist among stones = Mist lies knee high, the far stones only grey shapes. +fog,mist
L moon over stones = The moon stands over the ring, each stone black with one silver edge. +night,moon,stars
V low from the grass = Low view from the grass, 28 mm, stone grey and green

site-eiffel | place | eiffel tower, trocadero, champ de mars | @ any
D iron tower over roofs = The brown iron tower rises over zinc roofs and bare plane trees, its four curved legs joined in lace of girders.
D wet square before it = Before it lies an empty pale stone square with a balustrade and one green bench.
N pigeon on the balustrade = A pigeon stands on the balustrade beside a paper cup.
B pale city = Behind, the pale city runs out to low hills.
L hazy pink morning = Hazy pink light comes from low on the left.
L hazy pink by day = Hazy pink light comes from low on the left. +dawn,sunrise,morning,sunset,golden,day
L tower lit amber = The tower is lit amber from within, a white beam turning at its top. +night,dusk,evening
L wet reflection = Rain has wet the stone, and the tower stands in it upside down. +rain
V from the terrace = View from the terrace, 35 mm, iron brown, zinc grey and rose

site-taj-mahal | place | taj mahal, agra | @ any
D white marble dome = A great white marble dome between four slim towers stands at the end of a long narrow basin.
D reflection in the basin = The still water holds dome and towers upside down, dark cypresses in rows on both sides.
O inlaid flowers = Thin bands of inlaid stone flowers frame the arch.
N gardener's broom = A twig broom and a pair of sandals lie at the basin's edge.
L milky dawn = Milky pink light comes from low on the right and leaves the marble pale rose on one side.
L milky dawn by day = Milky pink light comes from low on the right and leaves the marble pale rose on one side. +dawn,sunrise,morning,day,fog,mist,sunset
L moon on marble = The marble is blue-white under a full moon. +night,moon
V on the axis = Exactly centred view over the basin, 28 mm, white, rose and dark green

site-santa-cornish | place | cornwall, cornish village, cornish fishing village, devon, st ives, port isaac, padstow | @ any
D stone cottages round a cove = White and grey stone cottages with slate roofs climb steeply on both sides of a small harbour.
D boats on wet sand = At low tide blue and red boats lie tilted on wet sand, their chains slack.
N pots and buoys = Lobster pots and orange buoys are heaped against a wall with valerian in its cracks.
B green headland = A green headland with gorse closes the bay, white water at its foot.
L clear sea light = Clear light off the sea, white walls very bright.
L clear sea light by day = Clear light off the sea, white walls very bright. +day,morning,afternoon,summer
L cottage lamps = Cottage windows are lit one above the other, the harbour blue. +night,dusk,evening
V from the slipway = View from the slipway, 35 mm, white, slate and sea blue

site-dales | place | yorkshire, yorkshire dales, dales, peak district, lake district, cumbria, pennines, derbyshire | @ any
D dry stone walls = Grey dry stone walls climb the green slopes in long uneven lines and cut them into narrow fields.
D field barn = A small stone barn with a slate roof stands in the corner of one field, a single ash tree beside it.
O moss on the coping = The nearest wall is of flat grey stones with a row set on edge along the top, moss and white lichen on them.
N sheep by the wall = Three sheep with black faces graze along its foot.
B flat-topped fell = Behind, a flat-topped fell lies under broken cloud.
L low evening side light = Low evening sun from the right lights one side of every wall and draws its shadow far across the grass.
L low evening light = Low evening sun from the right lights one side of every wall and draws its shadow far across the grass. +evening,sunset,golden,dusk,day,morning,afternoon
L rain over the dale = A grey shower hangs over the far side of the dale. +rain,storm,overcast
L snow on the walls = Snow fills the fields, the walls black lines across it. +snow,winter
V over a gate = View over a gate, 50 mm, greens, stone grey and gold

site-blackpool | place | blackpool, brighton, southend, margate, scarborough, skegness, british seaside, english seaside, seaside town, coney island, benidorm | @ any
D seafront of lights = Along the seafront stand amusement arcades, a rock shop and pale hotel fronts with striped awnings.
D pier and big wheel = An iron pier with a big wheel runs out over brown shallow water.
D towers behind the beach = Behind a long curve of sand stand pale hotel towers in a close row. +benidorm
N deckchairs and chips = Two striped deckchairs face the sea, a tray of chips and a wooden fork on the wall beside them.
B grey green sea = The sea is grey-green with one far ship.
L bright windy light = Bright windy light with quick cloud shadows. -night
L arcade bulbs = Thousands of coloured bulbs chase along the fronts and shine on the wet promenade. +night,dusk,evening
V along the railings = View along the railings, 28 mm, faded pink, turquoise and sand

site-cinque-terre | place | positano, amalfi, amalfi coast, cinque terre, manarola, vernazza, riomaggiore, capri, portofino | @ any
D pastel houses on a cliff = Pink, yellow and orange houses are stacked up a steep cliff above a small harbour, stairs between them.
D boats on the slip = Small blue boats are pulled up on a stone slip among nets.
N lemons on a wall = Lemons hang over a wall with a ceramic number plate.
B terraces behind = Terraced vineyards climb the slope behind.
L low sun on the fronts = Low sun from the sea lights the fronts, the water deep blue below.
L low sun by day = Low sun from the sea lights the fronts, the water deep blue below. +sunset,golden,day,afternoon,morning,evening,summer
L windows over black water = Yellow windows stand one above the other over black water. +night,dusk
V from the opposite rock = View from the rock across the bay, 50 mm, ochre, rose and blue

site-vegas | place | las vegas, vegas, reno, the strip, casino strip | @ any
D neon signs in a row = Neon signs in red, gold and turquoise stand one behind another down a wide road, bulbs chasing round their edges.
D long cars in traffic = Cars crawl in six lanes, the signs sliding over their roofs.
N palm and card flyers = A palm lit green stands at the kerb, small printed cards scattered round its foot.
B bare mountains = Far behind lies a black line of bare mountains.
L neon only = All light comes from the signs, the sky a dull violet.
L neon at night = All light comes from the signs, the sky a dull violet. +night,evening,dusk,rain
L flat noon = Hard noon sun makes the unlit tubes look thin and pale. +day,noon,morning,afternoon
V down the strip = View down the road with a long lens, 135 mm, red, gold and violet

site-chicago | place | chicago, detroit, pittsburgh, philadelphia, rust belt | @ any
D brick blocks and elevated rail = Brick and steel blocks stand close on both sides of a street, a railway on rusty girders running above it.
D steam from a manhole = Steam rises from a manhole in the middle of the road.
N hydrant and paper box = A red hydrant and a dented newspaper box stand at the corner.
B glass towers = Behind stand dark glass towers, their tops in low cloud.
L light between girders = Light falls through the girders in bars onto the road.
L light between girders by day = Light falls through the girders in bars onto the road. +day,morning,afternoon,winter,noon
L street lamps and signs = Street lamps and one red sign shine on the wet road. +night,dusk,rain,evening
V under the tracks = View from under the tracks, 35 mm, brick, rust and steel blue

site-patagonia | place | patagonia, torres del paine, fitz roy, dolomites, yosemite, andes | @ any
D granite spires = Bare granite spires stand in a row like teeth, snow in every gully between.
D turquoise lake below = Below them lies a milky turquoise lake with small pieces of ice. -yosemite
D river meadow below = Below them a slow river bends through a flat meadow with pines. +yosemite
N wind-bent bush = In front a bush is bent flat by the wind, orange berries on it.
B cloud flag = A long flag of cloud streams from the highest spire.
L first red on the rock = The first sun makes the rock red, all below still blue.
L first red by day = The first sun makes the rock red, all below still blue. +dawn,sunrise,morning,sunset,golden
L clear cold light = Clear cold light shows every crack. +day,afternoon,winter
L stars over spires = Stars are thick over the black spires. +night,stars
V across the lake = Wide view across the water, 24 mm, granite, turquoise and rust

site-cappadocia | place | cappadocia, goreme, göreme, pamukkale | @ any
D cones of pale rock = Cones and chimneys of pale rock stand close together, doors and small windows cut into them. -pamukkale
D white terraces = White stone basins step down a slope, each brimful of pale blue water. +pamukkale
D balloons above the valley = Dozens of striped hot-air balloons hang over the valley at different heights. +balloon,balloons,dawn,sunrise -balloon,balloons
N apricot tree = An apricot tree and a low stone wall stand in front.
B table mountain = A flat-topped ridge closes the valley.
L peach morning light = Peach-coloured light from low on the right leaves one side of each cone blue.
L peach light = Peach-coloured light from low on the right leaves one side of each cone blue. +dawn,sunrise,morning,sunset,golden,day
V over the valley = View over the valley from a ledge, 35 mm, cream, peach and blue

site-great-wall | place | great wall, great wall of china, hadrian's wall, city wall, city walls, ramparts | @ any
D wall over the ridges = A stone wall with battlements runs along the ridge, dips out of sight and climbs again, a square watchtower on each height.
D worn steps = Close to us its paved top is a stair of worn uneven steps with grass in the joints.
N arrow slit = Through a slit in the parapet one sees a wooded slope.
B blue ridges = Ridge behind ridge gets paler, the wall a thread on the last.
L low side sun on stone = Low sun from the side lights one face of the wall.
L low side sun by day = Low sun from the side lights one face of the wall. +day,morning,sunset,sunrise,dawn,golden,autumn
L mist in the valleys = Mist fills the valleys, towers standing out of it. +fog,mist
L snow on the battlements = Snow lies on every battlement and step. +snow,winter
V along the top = View along the top, 28 mm, stone, green and blue

site-yurt-steppe | place | yurt, ger, yurts & steppe, mongolia, mongolian, plain, grassland, desert, mountains, snow, valley, field | @ any
D white felt yurt = One round white felt yurt with an orange painted door stands alone on the grass, ropes tied round it and a thin stovepipe smoking. -snow,winter
D yurt in the snow = One round white felt yurt with an orange painted door stands alone in the snow, a trodden path to it and a thin stovepipe smoking. +snow,winter
D open grass to the horizon = Round it short grass runs in soft folds to the horizon with no tree and no fence. -snow,winter
N saddled horse = A small brown horse stands tied to a rope between two posts.
N motorbike and dung stack = A motorbike leans beside a neat stack of dried dung and a satellite dish.
B low blue hills = Low smooth hills lie blue along the edge of a very wide sky.
L low clear sun = Low clear sun from the left draws the yurt's shadow far over the ground.
L low clear sun by day = Low clear sun from the left draws the yurt's shadow far over the ground. +day,morning,evening,sunset,golden
L glowing smoke hole = The door crack and the smoke hole glow orange under a sky full of stars. +night,stars
V small in the plain = Wide level view, the yurt small, 24 mm, white, orange and grass

site-airport-gate | place | airport gate, departure gate, boarding gate, gate at the airport, airport delay, delayed flight, departure lounge | @ any
D rows of seats = Rows of black linked seats face a wall of dark glass, coats and rucksacks lying along them. +night,delay,delayed
D rows of seats by day = Rows of black linked seats face a wall of glass with a parked aircraft's nose in it. -night,delay,delayed
D board with delays = On the board over the desk every line shows the same orange word, the desk below it empty. +delay,delayed
D sleepers on the floor = Travellers lie on the carpet with their heads on bags, one under a spread coat. +delay,delayed,night -empty
N charging cables = Three phones hang from one socket on a pillar.
N paper cups = Paper cups and a half-eaten sandwich in its box stand on the floor.
B lit aircraft outside = Outside an aircraft stands in the rain under white lamps, its steps pulled away. +night
L strip lights on carpet = Flat white strip lights on the ceiling, the glass giving back the rows of seats. +night
L window wall light = White light comes through the glass and lies long over the carpet. -night
V along the seats = View along the seats at seated height, 28 mm, greys with orange letters

site-empty-shelves | place | empty shelves, empty supermarket shelves, bare shelves, panic buying, sold out, empty aisle | @ any
D bare white shelves = White steel shelves stand bare on both sides of the aisle, only price labels left along their edges.
D one last packet = One dented packet lies on its side at the back of the second shelf.
N trolley with one wheel turned = An empty trolley stands across the aisle.
N sign about limits = A taped paper sign hangs crooked from an upper shelf.
B dark freezer doors = At the end stand freezer doors, fogged and empty.
L shop tubes = Long white tubes light everything evenly, the lino shining.
L shop tubes at night = Long white tubes light everything evenly, the lino shining. +night,morning,day,evening
V down the aisle = Symmetrical view down the aisle at trolley height, 28 mm, white and pale grey

site-cellar-jars | place | cellar, pantry, larder, shelf, shelves, basement, storeroom & jam jars, jars, preserves, jam, pickles, bottled fruit | @ any
D shelves of jars = Plank shelves from floor to ceiling hold hundreds of jars: red and black jams, yellow plums, green beans, each with a paper lid and a pencilled label.
D light through the jam = The nearest jars let the light through and throw small red and amber patches on the wood.
N gap in a row = One jar is missing from a row, a ring in the dust where it stood.
N stool and wax = A low stool stands below with a roll of string on it.
B brick vault = Behind the shelves are whitewashed brick and a small window at ground level. -pantry,larder
L small window light = A narrow slant of daylight from the small window falls across two shelves.
L bulb on a wire = One bulb on a wire lights the glass from the front. +night,evening
V along the shelves = View along the shelves at eye level, 35 mm, jam reds, amber and wood

site-crowded-beach | place | crowded, packed, busy, full of people, bank holiday, heatwave & beach, seaside, lido, pool, sand | @ any
D parasols edge to edge = Hundreds of parasols, towels and wind-breaks lie edge to edge from the promenade to the water, hardly any sand showing between.
D bathers in the shallows = The first metres of sea are full of bathers, lilos and one yellow pedal boat.
O striped windbreaks = Close to us are red and blue striped parasols, cool boxes and bare brown backs. -above,aerial
N ice cream van = An ice cream van stands at the edge with a long queue.
B hotel fronts = A row of pale hotels stands behind. +benidorm,spain,town,miami,rio
L high white sun = High white sun leaves only a small round shadow under each parasol.
L high white sun by day = High white sun leaves only a small round shadow under each parasol. +day,noon,summer,heat,heatwave,afternoon
V straight down = View from straight above, everything flat as a pattern, 50 mm, sand, white and many small colours +above,aerial,drone
V from the promenade = View from the promenade railing, slightly from above, 85 mm, sand, white and many small colours -above,aerial,drone

site-train-window | place | view from train window, train window, window of a train, from the train, from a train, carriage window, bus window, coach window, car window & view, sheep, fields, rain, hills, sea, snow, landscape, countryside, mountains, city, sunset, from | @ any
D wide window frame = A wide window with rounded corners and a metal frame fills the picture, a small folding table below it.
D fields going by = Outside green fields, hedges and a grey barn go by, the nearest bank smeared into streaks. -sea,snow,city,mountains
D sea going by = Outside the sea lies right below, the nearest posts smeared into streaks. +sea
D snow going by = Outside white fields and black trees go by, the nearest bank smeared into streaks. +snow
D roofs going by = Outside backs of houses and lit windows go by, the nearest wall smeared into streaks. +city
D sheep on the slope = A dozen sheep stand scattered on the slope, one with its head up. +sheep
O drops running back = Drops run backwards along the glass in slanting lines. +rain
N paper cup and ticket = On the little table stand a paper cup and a ticket used as a bookmark.
N faint seat in the glass = The glass gives back faintly the pattern of the seat.
L grey light through wet glass = Grey light comes through the wet glass and lies flat on the table. +rain,overcast,fog
L moving daylight = Soft daylight comes in from the window and slides over the table. -rain,overcast,fog,sunset,night
L low sun through the pane = Low orange sun comes straight through the pane. +sunset,golden
V from the seat = View from the seat, 35 mm, sharp frame and softly streaked land

site-outside-pub | place | outside pub, outside a pub, outside the pub, outside bar, outside cafe, outside café, outside restaurant, outside shop, in front of a pub, in front of a cafe, in front of a shop, pub exterior, front of a pub, outside a closed shop | @ any
D painted front = A painted shopfront with gilt lettering and small panes stands behind, its door half open on yellow light. -closed,night
D painted front at night = A painted shopfront with small panes stands behind, its windows yellow and steamed. +night
D shutter down = A grey steel shutter is down over the front. +closed
N barrels and ash tray = Two barrels with a tin ashtray stand at the door under a hanging basket.
N chalk board = A chalk board leans by the step, its writing run in streaks. +rain
B brick and drainpipe = To either side runs plain brick with a drainpipe and an upper window.
V from the road = View from across the pavement, 35 mm

site-fairy-lights | state | fairy lights, string lights, festoon lights, strings of bulbs, christmas lights, bulbs strung | @ any
D strings of small bulbs = Strings of small warm bulbs are looped along the wall and over its edges, each making a soft yellow spot on what it hangs against.
O wire between bulbs = Between them the thin wire sags and throws a faint line of shadow. -night
L bulbs in blue dusk = The bulbs are the brightest thing in blue dusk. -day,morning,noon,afternoon

site-in-water-junk | thing | shopping trolley, shopping cart, trolley, bicycle, bike, traffic cone, tyre, tire, scooter, fridge, sofa, armchair, mattress, tv, television, safe, supermarket trolley & canal, river, pond, lake, stream, ditch, harbour, reservoir | @ canal, river, pond, lake, stream
D half out of water = $The {sticks|stick} out of still brown water at a slant, half of $it above the surface and half a dim shape below. -bottom,underwater,seabed
D weed and mud on it = Green weed hangs from whatever is above water, and a grey line of mud shows where the level has been. -bottom,underwater,seabed
O rust and a plastic bag = Rust has run down from the joints, and a torn plastic bag trails from it in the water.
N moorhen nest = A moorhen has built its nest of twigs and crisp packets in the part that is dry.
B brick bank and bridge = Behind is a brick bank with ivy and a low bridge. +canal
B reeds and far bank = Behind are reeds and a muddy bank. -canal
L flat light on water = Flat grey light lies on the water and shows the sunken part.
L low sun on the water = Low sun lies on the water and makes the wet metal shine. +sunset,golden,evening,morning
V from the bank = View from the bank, slightly from above, 50 mm, brown, green and rust

site-derelict-greenhouse | place | derelict, abandoned, broken, overgrown, ruined, disused & greenhouse, glasshouse, conservatory, orangery, hothouse, winter garden | @ any
D broken panes = Half the panes are gone from the white iron ribs, and bramble and ivy come in through the gaps and hang from the roof.
D orange tree in fruit = In the middle one orange tree has outgrown its tub, dark green and full of bright fruit, some of it lying on the tiles. +orange
D saplings through the floor = A young birch has grown up through the floor and out at the roof. -orange
O shards on tiles = Shards of glass and flakes of white paint lie over the cracked tiles.
N stacked clay pots = Clay pots are still stacked on a bench, moss on their rims.
B open door = At the end a door hangs open on nettles.
L green light through panes = Soft greenish light comes through dirty glass, with clear bright squares where panes are missing.
L green light by day = Soft greenish light comes through dirty glass, with clear bright squares where panes are missing. +day,morning,afternoon,noon,summer,spring
L moon through ribs = Moonlight throws the ribs as bars over the floor. +night
V down the middle = View down the middle, symmetrical, 24 mm, white, rust and green

site-sand-swallowed | state | swallowed by sand, half buried, buried in sand, sand dunes inside, reclaimed by the desert, filled with sand, half-buried & house, room, petrol station, gas station, village, town, temple, car, plane, railway, ship, motel, hotel, diner, station, church, statue, street, desert | @ any
D dune up to the windows = A pale dune has drifted against it up to the window sills and flows in through the doorway in a smooth tongue.
O ripples in the sand = The sand is rippled by the wind and unmarked but for one line of bird prints.
L hard low sun on sand = Hard low sun draws every ripple and leaves the inside black. -night

site-cut-gorge | state | gorge, ravine, canyon & bridge, viaduct, railway, footbridge, suspension bridge | @ any
D deep gorge below = Far below it a white stream runs between sheer walls of grey rock, trees clinging to every ledge.
O autumn trees on ledges = The trees on the ledges are yellow and rust red. +autumn,fall,october

site-yellow-tram | state | tram, trams, streetcar & street, city, hill, lisbon, milan, square, staircase, lane, san, porto, melbourne, prague | @ any
D tram on the hill = A small old tram with wooden window frames and one round lamp climbs the rails towards us, its pole on the wire.

site-by-a-lake | state | by a lake, lakeside, by the lake, on a lake, at the lake, by the water & house, cabin, hotel, church, villa, bench, cottage, hut, sauna, tent, castle | @ any
D lake at its foot = A still lake lies right before it, holding a dark upside-down picture of its walls, a short wooden jetty going out.
O reeds along the shore = Reeds and flat stones stand along the edge.

site-desert-church | place | church, chapel, mission, cottage, house, diner, motel, petrol station, gas station, hotel, gate, door & desert, dunes, sahara, nevada, arizona, new mexico, namib, atacama, outback | @ any
D white church in sand = A small white adobe church with a bell in an open gable stands alone on bare sandy ground, its door of grey planks. +church,chapel,mission
D lone building in sand = It stands alone on bare sandy ground, paint bleached by the sun and sand drifted against the wall. -church,chapel,mission
D track to the door = One pair of wheel tracks leads up to it through low grey scrub.
N wooden cross = A leaning wooden cross and a ring of white stones stand in front. +church,chapel,mission
B blue table mountains = Flat-topped mountains lie blue along the horizon.
L hard low light on plaster = Low hard sun makes one wall blinding and leaves a long blue shadow.
L hard low light by day = Low hard sun makes one wall blinding and leaves a long blue shadow. +day,morning,afternoon,sunset,golden,noon
L stars over the roof = Thousands of stars stand over it, a faint band of them down to the horizon. +night,stars
V small in the desert = Wide level view, 28 mm, white, sand and blue
`;
