/** Places in a state that makes another picture of them: flooded, drained, frozen, set out for something, with one thing left there. The form: `tableaux.ts`. */
export const SITES_STATES_TABLEAUX = `
site-flooded-car-park | place | flooded, flood, flooding, submerged, underwater, full of water & car park, underground car park, multi storey car park, parking garage, underground parking garage, parking lot, underground garage, underpass, multi storey | @ any
D water over the bays = Still brown water covers the whole floor to the height of a car door, and the painted bay lines go on wavering under it.
D ceiling lights doubled = The ceiling lights are reflected in it in two long white rows, so that each concrete pillar stands on its own upside-down twin. -off,dark
D half sunk car = One car stands in it up to the windows, its roof dry and dusty.
N floating cone = A traffic cone and a plastic bottle float against a pillar, a scum of leaves round them.
N wet line on pillars = A dark wet line runs round every pillar a hand above the water.
B ramp out of water = At the back a ramp climbs out of the water to a grey opening. -night
B dark ramp = At the back a ramp climbs out of the water into the dark. +night
L cold tubes on water = Cold white tubes on the concrete ceiling are the only light, and the water carries it into the far corners.
L cold tubes at night = Cold white tubes on the concrete ceiling are the only light, and the water carries it into the far corners. +night,rain,dusk,storm
V low over water = Low view just above the water, symmetrical between the pillars, 24 mm, concrete grey and green-white

site-drained-pool | place | empty, drained, dry, emptied, disused & swimming pool, pool, lido, paddling pool & leaves, leaf, deep end, weeds, cracked, tiles, skater, skaters, skateboard, drained, dry, winter, autumn | @ any
D dry tiled basin = The basin is dry, its pale blue tiles running down a slope to the deep end, with a dark tide mark where the water once stood.
D leaves in the deep end = Brown and yellow leaves have drifted knee deep over the drain, and a thin puddle of rainwater shows between them. +leaves,leaf,autumn
D cracks in the tiles = A crack runs right across the floor, and tiles have fallen from the wall in patches. +cracked,disused,weeds
O ladder over dry floor = A chrome ladder hangs from the edge and ends in the air, well above the floor.
N depth mark on the rim = The depth is painted on the rim in blue letters, half worn away.
N folded parasol = A folded parasol and two stacked plastic loungers stand at the edge.
B fence and bare hedge = Behind it are a wire fence and a clipped hedge. -indoor,inside,hall
L flat light in the basin = Flat daylight shows the slope from end to end, with only a soft shadow under the near rim.
L autumn daylight = Flat daylight shows the slope from end to end, with only a soft shadow under the near rim. +autumn,winter,morning,afternoon,day
L underwater lamps = Two round lamps in the pool wall are still switched on and light the dry tiles from the side. +night
V shallow end view = View from the shallow end down the slope, symmetrical, 28 mm, pale blue and leaf brown

site-covered-pool | place | winter, covered, closed, off season, off-season, out of season, snow & pool, swimming pool, lido, paddling pool, motel pool, hotel pool | @ any
D taut pool cover = A dark green cover is stretched tight over the whole pool, laced to steel rings in the paving.
D puddles on the cover = In the middle the cover sags, and a puddle with leaves lies in the dip. -snow
D snow on the cover = Snow lies in a smooth white oblong where the water would be, the ladder's two chrome loops sticking out of it. +snow
O closed diving board = The diving board is roped off, and the ladder's chrome loops stand over the edge.
N stacked loungers = White plastic loungers are stacked against the wall under a tarpaulin.
N sign about the lifeguard = A sign with the pool rules hangs from one screw on the fence.
B rooms with closed curtains = Behind the fence runs a row of numbered doors with drawn curtains, a single car parked in front. +motel,hotel
B bare trees = Behind the fence stand bare trees. -motel,hotel
L grey winter light = Low grey winter light lies flat on the cover and the wet paving.
L grey winter day = Low grey winter light lies flat on the cover and the wet paving. +winter,snow,day,afternoon,morning
V over the fence = View from the corner of the fence, 35 mm, dark green, grey and one faded red

site-frozen-water | place | frozen, iced over, ice, skate, skaters, skating & canal, canals, lake, pond, river, harbour, bay, fjord, loch, fountain | @ any
D grey ice = Grey-white ice reaches from bank to bank, scored by hundreds of fine curved lines and dusted with snow at the edges.
D skaters leaning = Skaters in dark coats and bright scarves lean into the curve with their hands behind their backs, a child pushing a kitchen chair. +skate,skaters,skating
D boats frozen in = Boats are frozen in along the bank with snow on their decks, ropes stiff as rods. -skate,skaters,skating,pond,fountain
N orange on the ice = At the edge lie a pair of boots and a thermos flask where somebody has put on skates. +skate,skaters,skating
N bubbles in the ice = White bubbles and one oak leaf are locked in the clear ice close to us.
B gables = Tall brick houses with gables stand along the quay behind bare elms, lamps and an arched bridge between. +canal,canals
B white shore = Behind lies a white shore with reeds and bare trees. -canal,canals,fountain,harbour
L low winter sun = A low pale sun stands over the ice, and a long bright streak comes towards us across it.
L winter streak = A low pale sun stands over the ice, and a long bright streak comes towards us across it. +winter,day,morning,afternoon,sunset,golden
L lamps on ice = Street lamps throw yellow pools on the ice, and the sky is deep blue. +night,dusk,evening
V low along the ice = Low view along the ice, wide and sharp in depth, 35 mm, white, grey and small bright colours

site-dry-lake | place | dried up, dried-up, dry, dried, drained, drought, cracked & lake, lake bed, lakebed, river bed, riverbed, river, reservoir, pond, sea, aral | @ any
D cracked mud plates = The bed lies bare to the horizon: pale mud split into plates as big as tables, their edges curling up.
D boat aground = A rowing boat sits upright on the cracked mud, its paint flaked to grey wood, both oars still in it and a chain running to a stone. +boat,rowing,dinghy
D stranded jetty = A jetty stands high and dry on its thin posts, a ladder hanging from its end. -boat,rowing,dinghy
N white shells = White mussel shells and one rusted tin lie in the cracks.
N old shore lines = Old shorelines run round the slope behind like steps.
B brown hills = Low brown hills without a tree close the view.
L high white sun = High white sun leaves a hard small shadow under each curled plate.
L high sun by day = High white sun leaves a hard small shadow under each curled plate. +day,noon,afternoon,morning,summer
L low red sun = A low red sun lights the edge of each plate. +sunset,golden,dusk,evening
V low over the cracks = Low wide view over the cracks, 24 mm, bone white, grey and pale blue

site-tidal-island | place | tidal island, tidal & island, causeway, low tide & causeway, islands | @ any
D causeway through wet sand = A narrow causeway of wet stone setts curves over the bare sand to the island, black weed along both edges.
D island with houses = The island rises steeply at its end, grey houses and a chapel on a rock with a green collar of grass.
O ribbed wet sand = On both sides the sand lies in wet ribs, with pools that hold pieces of sky.
N depth pole = A white pole with depth marks and a box on stilts stand beside the road.
N stranded boat = A small blue boat lies on its side on the sand, its rope slack.
B white line of sea = The sea is a thin white line far out.
L soft wet light = Soft light from a pale sky shines on everything wet.
L soft wet daylight = Soft light from a pale sky shines on everything wet. +day,morning,afternoon,fog,mist,overcast
L low gold on the sand = Low sun from the side turns each wet rib of sand gold. +sunset,golden,dusk,dawn
V along the causeway = View along the causeway at standing height, 28 mm, sand, slate and weed green

site-storm-waves | place | storm, stormy, gale, waves break, waves crash, rough sea, huge waves, giant wave, hurricane & lighthouse, pier, harbour wall, sea wall, breakwater, promenade, seafront, cliff, cliffs, jetty | @ any
D wave over the tower = A wave twice as high as the rocks has burst against the lighthouse, white water going up past the gallery and folding over its lantern. +lighthouse
D wave over the wall = A wave has burst against the wall, and a sheet of white water hangs high above it in the air. -lighthouse
D dark tower in the spray = Only the upper half of the white tower stands clear of the spray, wet and streaked with rust. +lighthouse
O rock under foam = Foam pours off the black rock in white ropes, and the next grey swell already rises behind it.
N torn railing = A length of railing is bent flat, and weed hangs from it.
B slate sky = Sky and sea are the same slate grey, torn rags of cloud driving over.
L lamp in the storm = The lantern is lit, a yellow point in all the grey. +lighthouse
L dull storm light = Dull grey light comes from a gap low on the horizon, just enough to whiten the crests. -night
L one lamp at night = One harbour lamp lights the spray from the side, and all behind it is black. +night
V long lens from shore = View from the shore with a long lens, fast shutter, slate grey and white

site-view-car-park-roof | place | view from top of, view from, top of, top floor, top deck, roof of, roof & car park, multi storey, multi storey car park, multistorey car park, multi storey parking, parking garage | @ any
D parapet and roofs below = Beyond a waist-high concrete parapet the whole town lies below: slate roofs, a church tower, a gasholder and a road with small moving lights. +top,view,roof,deck,floor
D empty top deck = The top deck is bare but for white bay lines, one parked hatchback and a lamp on a tall pole.
N puddle on the deck = A shallow puddle on the concrete holds the sky upside down.
N ticket machine = A pay machine with a lit blue sign stands by the stair door.
B hills behind town = Behind the last roofs lie a line of hills and a mast.
L dusk over roofs = A band of orange is left low in the sky, windows and street lamps coming on below it one by one. +dusk,sunset,evening
L city lights = The sky is black with an orange glow along its foot, and the town is a carpet of small lights. +night
L clear daylight = Clear light from the side picks out each roof and chimney.
V over the parapet = View over the parapet at standing height, 28 mm, concrete grey, slate and orange

site-view-from-hill | place | view from, view over, view of, overlook, looking down, from above, panorama & hill, hilltop, tower, church tower, castle, mountain, summit, cliff, top, roof, rooftop, balcony, high-rise, tower block, floor, bridge | @ any
D land spread below = The ground falls away at our feet, and the whole land lies below: hedged fields, a winding river and a road with one white van. -balcony,block,floor,roof,rooftop
D streets far below = Far below lie flat roofs, a row of small trees and a street with cars the size of fingernails. +balcony,block,floor,roof,rooftop,tower
D edge close to us = Close to us are [tussocks of grass and a flat stone/a bit of wire fence and a stile], sharp against the distance. -balcony,block,floor,roof,rooftop,tower
D railing close to us = Close to us runs a railing with a plastic chair and a pot of geraniums. +balcony,block,floor
N village in the fold = A village with a square church tower lies in a fold of the land, smoke standing over it. -balcony,block,floor,roof,rooftop
B blue hills = Behind, three ranges of hills get paler one after another.
L cloud shadows = Sun comes through in patches, cloud shadows lying on the land like islands.
L evening from above = Low sun from the side fills the hollows with blue shade and leaves the tops gold. +sunset,golden,evening,dusk
L lights from above = Small lamps lie in chains and clusters on the dark land. +night
V from the top = Wide view down from the top, 24 mm, sharp to the horizon

site-exam-hall | place | exam, exams, examination, exam desks, a-levels, gcse & hall, gym, gymnasium, school, room, sports hall, classroom | @ any
D rows of single desks = Single desks stand in dead straight rows an arm's length apart, a chair pushed in at each and a white paper face down on top.
D number cards = A small number card is taped to the corner of every desk.
O floor lines below = The painted lines of a basketball court run on under the chair legs. +gym,gymnasium,sports
N clock and board = At the front hang a big round clock and a board with two times chalked on it.
N clear pencil case = A clear pencil case and a water bottle without a label stand on one desk.
B wall bars = Wooden wall bars and folded climbing frames close off the far end. +gym,gymnasium,sports
B stage curtain = A stage with a closed curtain closes off the far end. -gym,gymnasium,sports
L high windows on desks = Flat light from high windows lies on the rows of white paper.
L high windows by day = Flat light from high windows lies on the rows of white paper. +morning,afternoon,day,summer
V down the rows = Symmetrical view down the rows at desk height, 28 mm, pine yellow, white and grey

site-village-hall-sale | place | jumble sale, bring and buy, rummage sale, bake sale, cake sale, coffee morning, car boot, bazaar, craft fair, christmas fair, tabletop sale, book sale & hall, village hall, church hall, community centre, school, parish hall, scout hut, gym | @ any
D trestle tables = Trestle tables stand in a horseshoe round the hall, heaped with folded jumpers, jigsaws, mugs and paperbacks in banana boxes. -bake,cake
D cakes under film = Trestle tables with checked paper cloths stand along the walls, cakes and scones on them under cling film. +bake,cake
D clothes rail = A rail of coats bends in the middle, and odd shoes are lined up under it in pairs. -bake,cake
O handwritten price cards = Folded cards with felt-pen prices stand among the things, and a margarine tub serves as till.
N tea urn = A steel urn and green cups wait on the hatch to the kitchen.
N stacked chairs = Grey plastic chairs are stacked in the corner beside a piano under a cloth.
B small stage = At the end is a small stage with a faded curtain and a string of paper flags.
L strip lights on parquet = Strip lights and two high windows shine evenly on scuffed parquet.
L strip lights by day = Strip lights and two high windows shine evenly on scuffed parquet. +morning,afternoon,day
V from the door = View from the door at standing height, 24 mm, many small colours on brown

site-bin-day | place | bin day, bins, wheelie bins, rubbish, garbage, trash, bin bags, uncollected, collection day & street, road, cul-de-sac, close, pavement, alley, avenue, suburb, terrace, estate, lane, our | @ any
D row of wheelie bins = Green, black and blue wheelie bins stand along the kerb in front of every house, handles to the road.
D overfull bins = Their lids will not shut over the bags, and split sacks, flattened boxes and a broken clothes airer lie heaped against them. +uncollected,overflowing,strike,full,missed,collected
O house numbers on bins = A house number is painted in white on each bin, one of them upside down.
N bag torn by gulls = A bag has been torn open, and eggshells, tea bags and a yoghurt pot trail along the gutter. -tidy
N cat on a wall = A black and white cat sits on a low wall and looks the other way.
B semis with bay windows = Behind low walls and clipped privet stand brick houses with bay windows and satellite dishes. -city,new
L flat morning = Flat grey morning light lies on the wet tarmac.
L flat morning by day = Flat grey morning light lies on the wet tarmac. +morning,afternoon,day
L street lamp on bins = An orange street lamp shines on the lids, the windows dark behind. +night,evening,dusk
V along the kerb = View along the kerb at bin height, 35 mm, brick red, green and grey

site-cul-de-sac | place | cul-de-sac, cul de sac, dead end street, close & houses, suburban, suburb, estate, bin day, cul-de-sac, cul de sac, dead end | @ any
D turning circle = The road ends in a round turning circle of pale tarmac, a manhole in its middle and a child's chalk drawing beside it.
D ring of houses = Five nearly identical houses face it, each with a garage door, a square of lawn and a car on the drive.
N basketball hoop = A basketball hoop on a wheeled stand leans over the kerb, weighed down by a sack of sand.
B fence and pines = Behind the roofs a board fence and a row of pines shut the street off.
L clear side light = Clear light from the left draws the shadow of each roof on the next wall.
L porch lamps = Porch lamps and one blue television window are lit. +night,evening,dusk
V from the mouth = View from the mouth of the road, 28 mm, brick, lawn green and pale grey

site-bins-out | state | bin day, bins, wheelie bins, rubbish bins, garbage day, trash day | @ any
D wheelie bins at the kerb = Wheelie bins in green and blue stand at the kerb with their handles to the road, one lid held up by a fat black bag.
N flattened boxes = A bundle of flattened boxes tied with string leans beside them.

site-roundabout | place | roundabout, traffic circle, rotary, traffic island | @ any
D round green island = A round island of mown grass lies in the middle of the road, ringed by a black and white kerb and blue arrow signs.
D daffodils on the island = Hundreds of yellow daffodils stand in drifts all over the grass, bending one way in the draught of the cars. +daffodils,daffodil,flowers
D shrub on the island = In its centre stand a clipped shrub and three young birches on stakes. -daffodils,daffodil,flowers
O road signs = A green road sign with four arms shows the exits before it.
N white van going round = A white van is going round to the left, slightly blurred.
B low offices = Behind lie low glass offices, a footbridge and rows of young trees.
L fresh light after rain = Fresh bright light with a few white clouds shines on wet tarmac.
L fresh daylight = Fresh bright light with a few white clouds shines on wet tarmac. +morning,afternoon,day,spring
L sodium lamps = Tall lamps make an orange ring of light over the island. +night
V from the approach road = View from the approach road at standing height, 35 mm, grass green, yellow and tarmac grey

site-shop-back-room | place | back room, backroom, stock room, stockroom, storeroom, sorting room & shop, store, charity shop, thrift shop, thrift store, chip shop, pub, chip, restaurant, bakery, florist, bookshop | @ any
D bags to the ceiling = Black sacks and knotted carrier bags are piled from the floor to above head height, a sleeve and a teddy's leg hanging out where one has split. +charity,bags,unsorted,thrift
D shelves of stock = Steel shelves of cartons line both walls, labels written on in felt pen. -charity,bags,unsorted,thrift
D sorting table = In the one clear space stand a trestle table with a half-emptied sack, a steamer on wheels and a rail of wire hangers. +charity,bags,unsorted,thrift
N kettle on a fridge = A kettle and two chipped mugs stand on a small fridge with a rota stuck to its door.
N tag gun = A tag gun, a roll of stickers and a box of odd buttons lie on the corner of the table. +charity,bags,unsorted,thrift
B bead curtain to the shop = Through a half-open door one sees the bright shop and the back of its till.
L one tube = One fluorescent tube overhead shines on the plastic of the bags and leaves the corners grey. +charity,bags,unsorted,thrift
L bare tube = One fluorescent tube overhead lights the room evenly. -charity,bags,unsorted,thrift
V from the doorway = View from the doorway at standing height, 24 mm, crowded, black plastic and small colours

site-tiled-stairwell | place | tenement, stairwell, close, apartment stairs, entrance hall, stairwell tiles, communal stairs & tiles, tiled, tenement, stairwell | @ any
D tiled walls = Glazed tiles cover the walls to shoulder height, with a narrow patterned band along the top and cream paint above.
D worn stone steps = Stone steps, worn hollow in the middle, turn upward round a narrow well with an iron banister and a wooden rail.
O chipped tiles at the corner = At the corner a few tiles are chipped, and the light lies in long reflections on the rest.
N prams and bikes = A bicycle is locked to the foot of the banister, letters lying on the mat by a door with a brass letterbox.
B stained glass window = On the half landing is a tall window with a border of coloured glass.
L window on the landing = Cool daylight comes down from the landing window and slides along the glaze.
L bulkhead lamp = A round lamp over the door shines yellow on the glaze. +night
V up the stairs = View up the stairs from the entrance, upright, 24 mm

site-converted-church | state | old church, former church, converted church, in a church, in an old church, in a chapel, former chapel, disused church & bookshop, bookstore, library, house, home, apartment, flat, restaurant, bar, pub, cafe, café, climbing, gym, nightclub, club, market, office, skate, hotel, brewery, studio | @ any
D stone arches over it = Pointed stone arches and round pillars rise on both sides to a ribbed vault, high above what now fills the nave.
O tall stained glass = Tall windows of coloured glass stand along the wall, red and blue patches lying below them.
N old font = The old font and a carved pulpit have been left standing among it all.

site-one-machine-running | state | one machine, one washing machine, one dryer, last machine, machine running & laundrette, launderette, laundromat, coin laundry, laundry | @ any
D single drum turning = Only one machine is running, its round window bright, grey suds and a red sock turning behind the glass.
O dark round windows = All the other round doors are dark, some of them standing open.
N basket before it = A blue plastic basket with one shirt over its rim waits on the floor in front.

site-train-steam | state | steam, full of steam, steam train, steam trains, locomotive, 1930s, 1940s, 1920s & train station, railway station, station, platform | @ any
D steam under the roof = White steam rolls along the platform and up among the iron girders, so that lamps and clock show through it only as pale discs.
D black engine = A black locomotive stands at the buffer with its lamp lit, steam jetting low from its cylinders.
O hats and trunks = People in long coats and felt hats are grey shapes in the steam, a porter's barrow with leather trunks between them. +1930s,1940s,1920s,people,crowd
N platform trunk = A leather trunk with hotel labels stands alone at the edge of the platform. -people,crowd

site-fog-land | state | fog, foggy, mist, misty, haar, sea fog & terraces, fields, field, forest, woods, hills, hill, mountain, mountains, valley, lake, river, harbour, beach, coast, village, castle, bridge, moor, park, garden, vineyard, orchard, cemetery, graveyard, churchyard, railway, marsh, terrace, island, meadow, farm, pier, lighthouse | @ any
D planes of fog = The nearest shapes stand dark and wet, the next ones grey, and behind them everything goes to white.
O drops on every edge = Small drops hang in a row under each leaf and twig close to us.
L white fog light = White even light comes from no side and throws no shadow.

site-storm-fields | state | thunderstorm, storm, storm clouds, lightning & wheat, field, fields, farm, prairie, plain, hills, desert, lake, sea, village, road, moor, mountain, mountains | @ any
D wall of cloud = A blue-black wall of cloud fills half the sky, its lower edge torn and white, a grey curtain of rain hanging from it.
D bolt of lightning = A thin branching bolt comes down from it to the horizon.
L storm side light = Under the dark cloud the ground is still lit yellow from the side. -night

site-frost | state | frost, frosty, first frost, hoarfrost, hoar frost, frozen ground & allotment, garden, field, fields, park, meadow, village, lane, farm, roof, lawn, orchard, vineyard, churchyard, forest, woods, cabbages | @ any
D white rim of frost = A white rim of frost edges every leaf, blade and board, and the ground is pale and hard.
O stiff leaves = The last leaves hang stiff and dark, furred with ice crystals along each vein.
L low sun on frost = A low sun comes from the side, the frost glittering where it falls and blue in the shade. -night,fog
`;
