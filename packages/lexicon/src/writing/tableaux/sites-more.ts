/** Fields, gardens, piers, rivers, towns and rooms that people name, many of them at one season or hour. The form: `tableaux.ts`. */
export const SITES_MORE_TABLEAUX = `
site-rapeseed | place | rapeseed, rape field, canola, canola field, mustard field, field of rapeseed, field of mustard, field of canola | @ any
D waist-high yellow flowers = Waist-high yellow flowers fill the whole field from edge to edge, so dense that only a single tramline shows the green below.
D bent stems in front = Close to us a few stems lean out of the mass, small four-petalled flowers at the top and thin green pods lower down.
N bees on the flowers = Bees hang on the flower heads, their legs yellow with pollen.
B hedge and blue hill = Behind run a dark hedge with two oaks and a low blue hill.
L bright spring sky = Clear light from a blue sky with small white clouds makes the yellow very strong.
L bright spring day = Clear light from a blue sky with small white clouds makes the yellow very strong. +morning,afternoon,day,spring,may
L yellow under grey = A dark grey sky makes the yellow seem lit from inside. +rain,storm,overcast
L low sun over yellow = Low sun from the side gilds the flower tops and leaves the tramline dark. +sunset,golden,dusk,evening
V across the flower tops = View across the flower tops at waist height, 35 mm, yellow and blue

site-plain-field | place | field, fields, farmland, ploughed field, plowed field, stubble field, empty field, muddy field | @ any
D field with tramlines = A wide field slopes away from us, [two wheel tracks running up it/its furrows drawn towards one oak], grass tall along the near edge. -ploughed,plowed,stubble,muddy,flooded,snow
D turned furrows = Brown furrows, turned and shining, run away from us to a point, flints lying along their crests. +ploughed,plowed,muddy -flooded
D stubble and bales = Pale stubble runs in straight lines, round straw bales standing on it with long gaps between. +stubble
D snow on the field = Snow covers the field, only the tips of the stalks showing in rows. +snow
N gatepost = By the near edge leans a gatepost with a twist of blue baler twine.
B hedge line with trees = A hedge with three bare ash trees closes it off, a barn roof behind. +winter,autumn,snow,november
B green hedge line = A hedge with three round trees closes it off, a barn roof behind. -winter,autumn,snow,november,desert
L broken cloud over fields = Sun through broken cloud moves over the ground in patches.
L broken cloud by day = Sun through broken cloud moves over the ground in patches. +morning,afternoon,day,noon,summer,spring
L red band at the horizon = A red band lies along the horizon, the field dark before it. +sunset,dusk,evening
L moon over fields = A high moon makes the field grey and the hedges black. +night
V from the gate = View from the gate at standing height, 28 mm, natural earth and grass colours

site-allotment | place | allotment, allotments, community garden, vegetable plot, vegetable patch, kitchen garden, vegetable garden | @ any
D rows of vegetables = Leeks, cabbages and beetroot stand in straight rows between trodden paths, wigwams of bean canes at the back. -frost,snow,winter,flooded
D frosted cabbages = Cabbages and leeks stand stiff in their rows, each leaf edged in white frost, the soil between hard and pale. +frost,winter
D snow on the plot = Snow lies on the beds, only leek tops and a row of bean canes standing out of it. +snow
D shed of old doors = A small shed made of old doors stands beside a green water butt, a deckchair folded against its wall.
N frozen fork = A fork stands frozen upright in the ground, and the water butt wears a disc of ice. +frost,winter
N fork and gloves = A fork stands upright in a turned bed with a pair of gloves on its handle. -frost,winter,snow
B backs of brick houses = The backs of a brick terrace with drainpipes and small lit bathroom windows close the view.
L low sun through the canes = A low sun comes through the canes and makes the frost glitter, blue shade behind each row. +frost,winter,snow
L mild cloud light = Mild cloud light brings out the greens.
L mild cloud light by day = Mild cloud light brings out the greens. +morning,afternoon,day,spring,summer,autumn
L gold through the canes = Low gold light comes through the bean canes. +sunset,golden,evening
V down the grass path = View down the grass path at knee height, 35 mm, sharp throughout

site-pier-off-season | place | november, winter, shut, closed, off season, off-season, out of season, empty, february, january, december & pier, seaside, promenade, seaside town, beach huts, seafront, beach bar, ice cream kiosk | @ any
D boarded kiosks = Plywood covers the fronts of the kiosks, painted ice cream cones showing above it, and a steel shutter is down over the arcade.
D wet planks to the sea = Wet grey planks run straight out to sea between white iron railings, not a bench occupied. +pier
D empty promenade = The promenade is bare, wet and wide, its benches all turned to the water. -pier
N stacked chairs under a net = Plastic chairs are stacked under a green net, a sandwich board chained to them.
N gull on the railing = One gull stands on the railing, feathers blown up at the back.
B grey sea and sky = Behind, a brown-grey sea and a grey sky meet without a line.
L dull wet light = Dull wet light, the planks shining a little.
L dull wet day = Dull wet light, the planks shining a little. +winter,day,morning,afternoon,november,rain
L lamps along the rail = A row of lamps along the rail is lit, three of them out. +night,dusk,evening
V straight along it = Straight symmetrical view at standing height, 28 mm, grey with faded pink and blue

site-mosque-columns | place | inside of a mosque, interior of a mosque, mosque interior, mosque cordoba, mezquita, mosque-cathedral, prayer hall, inside a mosque in cordoba, inside the mosque | @ any
D forest of columns = Rows of slim marble columns stand in every direction, each row a little paler, as far as one can see. +cordoba,mezquita
D striped double arches = From column to column spring double arches in stripes of brick red and cream. +cordoba,mezquita
D carpet under a dome = A wide red carpet with a woven row of niches lies under a dome painted with rings of script. -cordoba,mezquita
O carved niche = A prayer niche of gold and blue mosaic shows at the end, small and bright.
N worn marble = The marble floor is worn dull in a line along the pillars.
N low ring lamp = A ring of small glass lamps hangs low on three chains.
L lanterns and side doors = Daylight from a side door falls across the floor and stops at the third row, the rest lit by small lamps.
L small lamps = Hundreds of small lamps light the arches from below. +night,evening
V diagonal through columns = Diagonal view between the columns at standing height, 24 mm, brick red, cream and shade

site-iceland-church | place | chapel, church, cottage, house, farm, hut, cabin & iceland, icelandic, cliff in iceland, cliff iceland, black sand beach, faroe, faroes, black sand, lava field, black beach | @ any
D small black and white church = A small wooden building with white window frames and a low pitched roof stands quite alone on the grass, a plain cross on its gable. +chapel,church
D turf-roofed house = A small wooden house with white window frames and a roof of thick grass stands quite alone. -chapel,church
D black sand and surf = Far below lies a beach of black sand, the surf drawing white lines along it.
D cliff edge in grass = Bright green turf ends at the cliff without a fence, dark basalt columns dropping straight down. +cliff,cliffs
N wind-combed grass = The long grass is combed flat to one side by the wind.
B sea stacks = Two dark rock stacks stand in the sea, birds circling as dots. -mountain
B long snowy ridge = A long ridge with old snow in its gullies stands behind. +mountain
L cold side light = Cold clear light from low on the left, a bank of cloud behind.
L cold day = Cold clear light from low on the left, a bank of cloud behind. +morning,afternoon,day,summer
L green northern light = Green northern lights fold above the roof. +night,aurora,northern
V small in wide land = Wide view, the building small, 24 mm, black, green and white

site-highlands | place | highlands, scottish highlands, glencoe, glen, skye, isle of skye, scotland, cairngorms, outer hebrides, hebrides | @ any
D bare brown slopes = Steep bare slopes in rust and moss green rise on both sides, wet rock showing in grey streaks, cloud lying on the tops.
D single track road = A single-track road winds down the glen, a white passing-place sign on a post and puddles along its edge. +road,car,bus,van,drive
D dark loch = A dark loch lies in the bottom of the glen, its far end silver. -road,sheep
D sheep on the tarmac = Black-faced sheep stand and lie right across the tarmac, fleeces marked with a blue dot, one looking straight at us. +sheep
N burn and bracken = A peat-brown burn runs over stones beside rusty bracken.
B white cottage = One white cottage stands very small under the slope.
L sun shaft in the glen = One shaft of sun falls through the cloud and moves along the opposite slope.
L sun shaft by day = One shaft of sun falls through the cloud and moves along the opposite slope. +day,morning,afternoon,autumn
L evening pink = The tops are pink and the glen is blue. +sunset,dusk,evening,dawn,golden
L rain in the glen = Rain drifts down the glen in grey curtains. +rain,storm,overcast
V down the glen = Wide view down the glen, 28 mm, rust, moss and slate

site-tiered-library | place | multistorey, multi-storey, multi storey, spiral stairs, spiral staircase, tiers, galleries, floors & library, bookshop, bookstore, archive | @ any
D tiers of galleries = Gallery stands above gallery round one tall well, every wall filled with book spines behind thin iron railings.
D spiral stair of iron = An iron spiral staircase winds up through all the floors, its pierced treads throwing a pattern of dots.
N book trolley = On the bottom floor stand a trolley of returned books and one green-shaded lamp.
N leaning ladder = A ladder on wheels leans at the second gallery.
B glass roof = A glass roof closes it far above.
L skylight in the well = White light falls down the middle of the well and gets warmer and dimmer from floor to floor.
L green lamps at night = Green and brass lamps glow along the railings, the skylight black. +night,evening
V looking up the well = View from the ground floor upward, 20 mm, walnut, iron and leather

site-festival-mud | place | festival, music festival, festival campsite & mud, tents, morning after, rain, last day, aftermath, monday | @ any
D tents in mud = Hundreds of small tents stand on trampled mud, several of them flat, a gazebo turned on its back with its legs in the air.
D boots and cups = In front, one wellington boot stands upright in the mud among crushed paper cups, a pink inflatable and a torn flag.
O brown puddles = Brown puddles fill every footprint and hold a piece of white sky.
N camp chair = A folding chair sinks to its seat, a sodden sleeping bag over its arm.
B empty stage = Far behind stands the big black stage with its screens off, two flags hanging down.
L pale early light = Pale early light lies flat over the ground, a little steam rising from the tents.
L pale early morning = Pale early light lies flat over the ground, a little steam rising from the tents. +morning,dawn,day,rain
V wide over the camp = Wide view over the camp from standing height, 24 mm, mud brown and small bright nylon colours

site-city-rooftops | place | rooftops, roofs, over the roofs & tokyo, city, paris, london, new york, dawn, dusk, sunrise, sunset, night, istanbul, rome, lisbon, town, hotel, window | @ any
D roofs in steps = Roof after roof lies below us like steps: [flat grey ones with tanks and air vents/zinc ones with rows of clay chimney pots], cables going from one to the next. -tokyo,brooklyn,manhattan,york
D wooden water tanks = Flat tar roofs crowd below us, round wooden water tanks with pointed lids standing on iron legs on every second one. +brooklyn,manhattan,york
D crowded tokyo roofs = Flat roofs crowd below us at every height, with round water tanks, air-conditioning boxes, a small red shrine and laundry on a rail. +tokyo
D towers behind the roofs = Farther off stand tall office blocks with red lamps blinking at their corners. +tokyo,new,city
N chair on a roof = On one roof stand a folding chair and a row of tomato plants in buckets.
B hazy horizon = Beyond the last roofs the city goes to haze with one thin mast.
L first light on tanks = Pale pink first light touches the highest tanks and walls, and the gaps between are blue, a few windows still lit. +dawn,sunrise,morning
L warm last light = Warm last light lies on one side of every chimney and tank. +sunset,dusk,evening,golden
L city glow = Lit windows and a blue glow from the streets below light the edges of the roofs. +night
L mild daylight on roofs = Mild daylight shows each roof and wire.
V from a high window = View from a high window, slightly downward, 50 mm, sharp throughout

site-trailer-park | place | trailer park, caravan park, caravan site, mobile homes, mobile home park, static caravans | @ any
D rows of trailers = Long cream and pale green trailers stand in two rows on a gravel road, each on bricks with three wooden steps.
D porch with things = At the nearest are a striped awning, a plastic chair, a gas bottle and a string of coloured bulbs.
D hail on the roofs = White hailstones the size of marbles bounce from the tin roofs and lie in drifts along the steps. +hail,hailstorm
N pink flamingo = A pink plastic flamingo and a satellite dish stand in the same patch of grass.
B power lines and plain = Behind run power lines and a wide flat land.
L low side sun on tin = Low sun from the left shines on the ribbed sides.
L green-grey storm light = Green-grey storm light lies under a black cloud, one strip of clear sky at its edge. +hail,hailstorm,storm,tornado,thunderstorm
L porch bulbs at night = Porch bulbs and one television make small coloured lights. +night,dusk
V down the gravel road = View down the gravel road at standing height, 35 mm, cream, mint and dust

site-hail | state | hail, hailstorm, hailstones | @ any
D bouncing hailstones = White hailstones the size of marbles hit the ground and bounce, blurred into short streaks.
O drifts of ice = They lie in drifts in every gutter and against every edge, with torn green leaves among them.
L green-grey storm light = Green-grey light comes from under a black cloud. -night

site-rainbow-over-houses | place | rainbow, double rainbow & estate, council estate, street, houses, town, city, tower block, tower blocks, car park, suburb, supermarket, village, rooftops, factory, harbour, farm | @ any
D bow over the roofs = A full rainbow stands in a slate-grey sky, one foot coming down directly behind the roofs.
D wet concrete blocks = Below it stand three long concrete blocks with rows of balconies, washing racks and satellite dishes, still dark with rain. +estate,tower,block,blocks
D wet street = Below it a wet street of brick houses shines, its cars beaded with drops. -estate,tower,block,blocks,farm,harbour,village,factory
D wet stone roofs = Below it wet slate roofs and a square tower shine. +village,farm,harbour
N puddle with colours = A puddle in front holds a piece of the bow.
N child's bicycle = A child's bicycle lies on its side on the grass.
L sun after the shower = Low sun from behind us lights the walls bright yellow against the dark cloud.
L sun after rain = Low sun from behind us lights the walls bright yellow against the dark cloud. +rain,day,afternoon,evening,morning
V from across the grass = View from across the grass, 28 mm, concrete grey, yellow and the seven colours

site-tug-boat | place | tug, tugboat, tug boat, barge, river barge, river thames, thames, seine, rhine, danube & tug, tugboat, tug boat, barge, river barge | @ any
D *tug with a black hull = A small stout tug with a black hull, a red funnel and a ring of old tyres along its sides pushes a white wave before its bow. -barge,lighter
D *flat barge = A long flat barge lies low in the water, its hold covered with boards and one small wheelhouse at the back. +barge,lighter -tug
O glow in the wheelhouse = A yellow lamp is lit in the wheelhouse window, a man's cap on the sill.
N gulls over the wake = Two gulls hang over the wake. -fog,mist
N river steps = Beside us green stone steps go down into brown water, a chain hanging along the wall.
B bridge in the haze = Behind, the piers of a bridge and some cranes are pale grey shapes.
L grey river light = Grey light from a low sky lies on the brown water.
L fog on the river = Fog lies on the river, so that only the near bow is dark and the far bank is a pale line. +fog,mist
L lamps on the river = Bank lamps draw long wobbling lines on the black water. +night,dusk
V from the embankment = View from the embankment, 85 mm, brown, black and one red

site-childhood-bedroom | place | childhood bedroom, childhood room, old bedroom, bedroom 1990s, bedroom 1980s, bedroom in the 90s, bedroom 90s, bedroom 80s, bedroom 1970s | @ any
D single bed with print duvet = A narrow single bed stands along the wall under a faded patterned duvet, three soft toys sitting on the pillow.
D wall of posters = Magazine posters are stuck edge to edge over the striped wallpaper, one corner hanging from its tape.
D small desk = On a small white desk stand a cassette player, a lava lamp, a globe and a jam jar of felt pens. -1970s
N toys under the bed = From under the bed stick out a box of plastic bricks and a board game with a burst corner.
N glow stars = Pale green stars and a crescent moon are stuck to the ceiling.
B window with net curtain = The window has a short net curtain, and behind it are a garden fence and a swing.
L afternoon through thin curtain = Soft afternoon light comes through thin curtains and lies on the carpet.
L bedside lamp at night = A small lamp with a cartoon shade is lit beside the bed, the stars on the ceiling faintly green. +night,evening
V from the doorway = View from the doorway at a child's height, 28 mm, faded pinks, blues and pine

site-ghost-light | place | theatre, theater, auditorium, opera house, stage, playhouse & one light, single light, ghost light, empty, deserted, dark, bare, single bulb, one lamp, spotlight, bare bulb | @ any
D bare bulb on a stand = One bare bulb in a wire cage burns on a tall stand in the middle of the empty stage. -spotlight
D one cone of light = One hard cone of light comes down from above and makes a white oval on the bare boards. +spotlight
D rows of empty seats = Row on row of red velvet seats, all folded up, face it and get darker to the back.
O long shadow on boards = Tape marks and scratches show on the boards around it, and the stand's thin shadow runs out to the wings.
N coat on a seat = A programme lies on one seat of the front row.
B ropes in the wings = Behind hang black curtains and a row of ropes tied off along a brick wall.
L only this lamp = This lamp is the only light; gilded balconies glint at the edge and the ceiling is lost in the dark.
L only this lamp at night = This lamp is the only light; gilded balconies glint at the edge and the ceiling is lost in the dark. +night,evening,midnight
V from the stalls = View from the middle of the stalls, symmetrical, 28 mm, red, gold and black

site-rock-monastery | place | monastery, abbey, convent, temple, castle, church, chapel, hermitage, village & on a rock, on top of a rock, meteora, rock in greece, on a mountain, perched | @ any
D walls on the rock top = Stone walls with red-tiled roofs and a small dome stand right at the edge of a huge upright rock, balconies of dark wood hanging over the drop.
D sheer grey rock = The rock falls sheer below it for a hundred metres, grey streaked with black, with a few bushes in its cracks.
O steps cut in stone = A flight of steps cut into the rock and a thin footbridge lead up to its gate.
N hoist with a net = Under the roof of a wooden tower hangs an old hoist with a rope net.
B valley and other rocks = Other bare rocks stand behind like pillars over a valley of oaks.
L low side light on rock = Low side light models every fold of the rock and whitens the walls.
L low side light by day = Low side light models every fold of the rock and whitens the walls. +day,morning,afternoon,golden,sunset
L mist below = Mist fills the valley, the rock standing out of it like an island. +fog,mist,dawn
V from the opposite rock = View from an opposite rock at the same height, 50 mm, grey, terracotta and oak green

site-fish-tank | state | fish tank, aquarium, goldfish tank & waiting room, lobby, restaurant, living room, office, kitchen, bedroom, bar, cafe, classroom, takeaway, dentist | @ any
D lit fish tank = Against the wall a lit fish tank glows blue-green, [four orange fish/a shoal of small striped fish] hanging in a stream of bubbles above white gravel.
N plastic diver = In the tank stand a plastic castle and a waving weed, and a net lies on its lid.

site-italian-lake | place | lake como, como, lake garda, garda, lake maggiore, maggiore, bellagio, varenna, lake lugano, lugano | @ any
D ochre villas at the water = Villas in ochre, rose and cream with green shutters stand right at the water, steps going down to a striped mooring post.
D steep green mountains = Steep wooded mountains drop straight into the lake on both sides, the highest still white along the top.
O wooden launch = A varnished wooden launch lies at the steps, its brass cleats shining.
N wisteria on the wall = Pale purple wisteria and pink camellias hang over a garden wall with cypresses. +april,spring,may
N oleander in pots = Oleanders in terracotta pots and an iron bench stand on a small terrace. -april,spring,may,winter
B ferry far out = Far out a white ferry draws a long V on the water.
L clear spring haze = Clear soft light with a blue haze between the mountains.
L clear spring day = Clear soft light with a blue haze between the mountains. +april,spring,day,morning,afternoon,summer
L gold on the east shore = The west shore is in blue shade, the east one gold. +sunset,golden,evening,dusk
V from the shore path = View from the shore path, 35 mm, ochre, green and lake blue

site-flooded-field | place | flooded, flood, underwater, submerged & field, fields, meadow, farmland, pasture, football pitch, pitch, golf course, park, vineyard, orchard | @ any
D sheet of water over grass = A still sheet of water covers the whole field, only tips of grass and two lines of fence posts coming out of it.
D gate in the water = A five-bar gate stands alone in the water, shut, its bars doubled upside down below it. +gate
D goalposts in the water = White goalposts stand in the water, their net trailing. +football,pitch
O hedge reflected = A dark hedge and bare trees are reflected upside down without a ripple.
N floating straw = Straw, a plastic drum and a line of foam have drifted against the posts.
B row of poplars = Behind stand a row of bare poplars and a farmhouse on a slight rise.
L pale sky on water = The pale sky lies white on the water.
L pale sky by day = The pale sky lies white on the water. +day,morning,afternoon,winter,rain,overcast
L pink on the water = The sky is pink and the water repeats it. +sunset,dawn,dusk,golden
V low from the lane = Low view from the lane, 35 mm, silver, straw and black twigs

site-converted-hall | place | depot, warehouse, mill, power station, tram depot, factory, railway station, hangar, barn, fire station, slaughterhouse, shed, brewery & food market, market, food hall, restaurant, gallery, flats, apartments, loft, cafe, café, museum, bar, brewery, climbing, office, studio & turned into, converted, former, old, made into, transformed, now | @ any
D iron roof over stalls = Iron trusses and a long skylight run the length of the old brick hall, rows of lit food stalls and long wooden tables standing under them. +market,food,restaurant,cafe,bar
D iron roof over white walls = Iron trusses and a long skylight run the length of the old brick hall, white walls and polished concrete set in under them. -market,food,restaurant,cafe,bar
D rails in the floor = The old rails still run through the stone floor and stop under a counter. +tram,railway,station,depot
O faded numbers on brick = Big faded bay numbers are painted on the brick piers, a crane hook hanging above.
N chalk menus = Chalk menus, strings of bulbs and enamel lamps hang over the counters. +market,food,restaurant,cafe,bar
B great arched doors = At the end stand great arched doors, one leaf open on the street.
L skylight and bulbs = Grey light from the skylight mixes with warm bulbs lower down.
L skylight by day = Grey light from the skylight mixes with warm bulbs lower down. +day,morning,afternoon
L bulbs at night = Hundreds of bulbs light the tables, the skylight black. +night,evening
V along the hall = View along the hall at standing height, 24 mm, brick, iron and amber

site-dubai | place | dubai, abu dhabi, doha, riyadh, burj khalifa, kuwait city | @ any
D glass towers in a row = Slim glass and steel towers stand in a row, the tallest narrowing in steps to a needle twice as high as the rest.
D tops over the clouds = A flat white floor of fog hides the ground, and only the upper floors and spires come up through it, far apart. +clouds,fog,above,mist
D wide road between towers = A twelve-lane road with a metro track on pillars runs between them. -clouds,fog,above,mist
N crane lamps = Red lamps blink at the tips, a cleaning cradle hanging on one face.
B desert haze = Behind them the land is a flat sand-coloured haze.
L low sun on glass = A low sun turns one side of every tower to copper.
L low sun on glass by day = A low sun turns one side of every tower to copper. +sunrise,sunset,dawn,golden,morning
L lit towers = Thousands of windows and thin lines of coloured light mark the towers on a dark blue sky. +night,dusk
V from a high terrace = View from a high terrace, 50 mm, copper, steel blue and white

site-trampoline | state | trampoline & garden, backyard, yard, back garden, lawn, back yard | @ any
D round trampoline = A round trampoline with a net on bent poles stands in the middle of the lawn. -snow,winter
D snow on the trampoline = A round trampoline stands in the middle, a thick even disc of snow on its sagging mat and white caps on the poles of its net. +snow,winter
O animal prints round it = One line of cat prints goes once round it and away. +snow,winter

site-house-plants | state | plants, houseplants, house plants, pot plants, potted plants, monstera, too many plants & living room, room, bathroom, bedroom, kitchen, office, flat, apartment, hallway, staircase, shop, studio, café, cafe, sunroom, balcony | @ any
D plants on every surface = Plants stand on shelves, sill and chairs and hang from the ceiling: a monstera with leaves like tea trays, a small palm, trailing ivy and a tall fig. -abandoned,overgrown,ruined,derelict
N brass mister = A brass mister, a watering can and saucers with tide marks stand between the pots. -abandoned,overgrown,ruined,derelict

site-moonlight | state | moonlit, moonlight, full moon, by moonlight, under the moon, bright moon | @ any
D moonlit ground = A white moon stands high, and everything below is blue-grey and silver with hard black shadows.
O bright edges = Only pale things show plainly: [a wall, a path and a strip of water/stones, sand and the upper side of the leaves].

site-blizzard | state | blizzard, snowstorm, snow storm, whiteout, white-out & hut, cabin, station, street, road, tent, ship, train, village, mountain, farm, house, town, lighthouse, motel, petrol station, chalet, bus stop, harbour, field, camp, city | @ any
D driving snow = Snow drives across the picture from one side in long white streaks, and everything more than a stone's throw away is gone.
O snow packed on one side = Snow is packed against the windward side to half its height and blows from every edge in plumes.
N buried signpost = A red-tipped snow pole leans out of the drift. -city,street,tent,ship

site-rain-places | state | in the rain, rain, raining, rainy, drizzle, downpour, pouring, pouring rain, wet & beach huts, beach, garden, hut, cabin, tent, park, field, lighthouse, castle, church, pier, harbour, village, forest, playground, hill, mountain, lake, house, car park, seaside, fairground, farm, cemetery, vineyard, campsite, terrace, zoo | @ any
D slanting rain = Rain comes down in fine slanting lines, drops jumping up from every hard surface.
O shining wet surfaces = Everything is dark and shining with wet, and water runs from each edge in a thin string.
N ringed puddle = A puddle in front is covered with small rings. -after

site-tree-swing | thing | swing, tyre swing, tire swing, rope swing, tree swing, wooden swing | @ hill, garden, field, river, meadow, yard
D *plank on two ropes = A plank seat hangs on two long ropes from a thick level branch, one end a little lower than the other. -tyre,tire,playground
D tyre on a rope = An old car tyre hangs on one rope from a thick level branch, turning slowly. +tyre,tire
D old spreading tree = The old oak stands alone on the grass, its crown wide and its trunk split at the foot. +tree,oak,hill
O worn earth below = Below it the grass is worn away to a hollow of bare earth.
N jumper on a root = A jumper and a pair of sandals lie on a root.
B land falling away = Behind, the land falls away to hedges and far woods. -garden,yard,river
L soft leaf shade = Soft light comes through the leaves.
L red sun behind the swing = The sun stands low right behind the seat, ropes and branch black on orange, long shadows coming towards us down the grass. +sunset,golden,dusk,evening
V low from the slope = Low view from the slope, 35 mm, grass, bark and sky

site-window-city-night | place | window & city lights, lights of the city, skyline, night city, neon, city at night, city below | @ any
D window full of lights = The window is filled with the lights of a city far below: yellow squares, red tail lamps in a line and one green neon sign, slightly out of focus.
D dark sill = The sill before it is dark, its edge picked out by the glow. -cactus,plant,cat
D cactus on the sill = On the sill stands one small cactus in a clay pot, cut out black against the lights, a blue rim along its spines. +cactus
D plant on the sill = On the sill stands a pot plant, its leaves cut out black against the lights. +plant
N ring of a glass = Beside it lie a phone face down and a glass of water that holds the lights upside down. -rain
N drops on the glass = Drops on the glass each hold the lights upside down. +rain
B faint room in the pane = The pane gives back faintly the edge of a bed and a lamp that is off. +bedroom
L only the city = The only light comes from outside, blue with a little orange, and falls on the sill and the folds of a curtain.
L only the city at night = The only light comes from outside, blue with a little orange, and falls on the sill and the folds of a curtain. +night,evening,dusk,rain
V from inside the dark room = View from inside the dark room, 50 mm, shallow focus on the sill

site-narrowboat | thing | narrowboat moored, narrowboat canal, houseboat moored, narrowboat, narrow boat, canal boat, houseboat, canal barge | @ canal, river, lock
D *painted narrowboat = $The {is|are} long and low, painted dark green with red panels, a row of round brass portholes and a chimney with brass rings on the roof.
O roof load = On the roof lie a bicycle, bags of coal, a stack of logs and a can painted with roses and castles.
D ice round the hull = Thin ice lies round the hull, and a skin of frost whitens the roof. +winter,frost,ice,snow
N mooring pins = Two ropes go to iron pins in the towpath, a folded plank beside them.
B brick warehouses = Behind stand brick warehouses with arched windows and an iron bridge. +birmingham,city,london,manchester,winter
B willow and towpath = Behind are a willow, a hedge and a brick bridge. -birmingham,city,london,manchester,winter
L smoke in cold light = Smoke goes straight up from the chimney into pale cold light. +winter,frost,morning,snow
L soft light on water = Soft light lies on the still brown water.
L lit portholes = The portholes are lit yellow and lie as a row of dots on the water. +night,evening,dusk
V from the towpath = View from the towpath at standing height, 35 mm, green, red and canal brown

site-walled-garden | place | walled garden, walled kitchen garden, secret garden, cottage garden, rose garden, herb garden | @ any
D old brick wall = High old brick walls enclose it, pears trained flat against them and a small door in one corner. -cottage
D full flower beds = Deep beds overflow onto a gravel path: foxgloves, pink roses, blue cranesbill and lavender just coming into colour. -winter,snow,autumn
D bare beds = The beds are cut back, only seed heads and clipped box standing. +winter,snow,autumn
N trug with cut flowers = A wooden trug with cut sweet peas and a pair of secateurs stand on the path. -winter,snow
N sundial = In the middle stands a stone sundial with lichen on it. -herb
B greenhouse against the wall = A white lean-to greenhouse runs along the sunny wall.
L high summer light = Warm light from the right lies on the brick and shines through the petals.
L high summer day = Warm light from the right lies on the brick and shines through the petals. +june,july,summer,day,morning,afternoon
L late gold on brick = Late gold light makes the brick orange, the path in shade. +evening,golden,sunset
V along the gravel path = View along the gravel path at hip height, 35 mm, brick, pink and green

site-skylight-rain | state | skylight, roof window, attic window, glass roof, conservatory roof & rain, snow, stars, moon | @ any
D rain on the roof window = Rain runs down the sloping roof window in branching lines, and their wavering shadows lie on the wall below. +rain
D snow on the roof window = Snow covers the lower half of the sloping roof window, the upper half white with sky. +snow
D stars in the roof window = The sloping roof window is full of stars. +stars,moon
N bucket under a drip = A bucket and a folded towel stand under the frame. +rain

site-curtains | state | curtains, net curtains, drapes & kitchen, bedroom, room, living room, window, caravan, bathroom, cottage, parlour | @ any
D curtains in the light = The curtains hang in soft folds on both sides of the window, daylight shining through the cloth and tinting the wall beside them. -closed,drawn,night,blow,blowing,wind,open
D curtains blown inward = The curtains have filled with wind and stand far out into the room, the cloth thin and bright, one hem brushing what stands nearest. +blow,blowing,wind,open
D drawn curtains = The curtains are drawn, one bright line standing where they meet. +closed,drawn
O curtain hem on the sill = Their hems are a little uneven and touch the sill. -blow,blowing,wind,open

site-ruin-on-cliff | state | ruined abbey, abbey, ruined castle, ruined chapel, ruined church, ruined monastery & cliff, cliffs, headland, hill, moor, sea, clifftop | @ any
D ruined arches on top = On top stand the roofless walls of the ruin, three tall pointed window arches open to the sky and a stump of tower beside them.
O grass in the nave = Grass grows between the broken pillars right up to the edge.

site-washing-across | state | washing, laundry, washing lines, clothes lines, washing line & alley, street, courtyard, naples, canal, village, tenement, lane, palermo, lisbon, venice, balcony, balconies, slum, favela | @ any
D lines of washing overhead = Lines of washing cross overhead from balcony to balcony, floor above floor: white sheets, striped shirts, a row of socks and a red football jersey.
O shadows of the cloths = Their shadows lie on the walls and the paving, and a drop falls from one hem.

site-noodle-alley | state | ramen, noodle, noodles, izakaya, yakitori, sushi & alley, street, lane, tokyo, osaka, stall | @ any
D ramen counter in the alley = To one side a narrow ramen counter is open to the lane, steam rolling out under its short cloth curtain over five red stools and a stacked row of bowls.
O broth pots = Behind the counter stand two tall steel pots of broth, a ladle hanging between.

site-small-hours | state | 4am, 3am, 2am, 1am, 5am, 4 am, 3 am, 2 am, middle of the night, small hours, four in the morning, three in the morning & waiting room, hospital, corridor, office, kitchen, airport, station, bus station, diner, supermarket, ward, hotel, canteen, lobby, corner shop, petrol station, launderette, laundrette, laundromat, car park | @ any
D black windows and lit rooms = The windows are black mirrors, and every lamp inside is on over empty seats and a freshly mopped floor. -petrol,car
O clock at that hour = A round wall clock shows the hour over a closed counter. -petrol,car,kitchen
N humming vending machine = A drinks machine in the corner is the brightest thing there. -petrol,kitchen

site-left-appliance | state | fridge, refrigerator, freezer, washing machine, oven, cooker, bathtub, bath, toilet, television, tv, filing cabinet, vending machine & beach, field, desert, salt flats, forest, woods, meadow, moor, dunes, wasteland, car park & abandoned, alone, in the middle, left, lone, in a field, in the desert, on the beach, in the forest, in the woods | @ any
D lone object on bare ground = It stands a little tilted with one corner sunk in the ground, quite alone, its door hanging open on empty shelves. +fridge,refrigerator,freezer,machine,oven,cooker,cabinet
D enamel tub alone = The white enamel tub stands quite alone on its feet, tilted, rainwater and a leaf in the bottom. +bathtub,bath
D dead screen alone = The old set stands tilted on the ground, its dark screen holding a small picture of the sky. +television,tv
O rust on white enamel = Its white enamel is chipped to brown rust along the lower edge, a faded magnet and a strip of tape still on it. -television,tv
N long shadow of it = Its shadow lies long on the empty ground, one line of footprints going away from it. -night,rain,fog,overcast

site-lone-furniture | state | sofa, armchair, single chair, one chair, lone chair, empty chair, wooden chair, bed, piano, grand piano, wardrobe, mattress, mirror & beach, field, desert, flat, flats, salt, meadow, moor, dunes, road, ice, snow, tundra, hill, island, car park, wasteland, rapeseed, sea, tide, shallows | @ any
D furniture sunk in the ground = Its feet have sunk a finger deep, and the plants and sand close round them as if it had stood there for weeks. -sea,tide,shallows,ice,snow,road,park
D feet in shallow water = Its feet stand in ankle-deep water, a thin line of foam round each. +sea,tide,shallows
D snow on the seat = Snow lies smooth on every level part of it. +snow,ice
O weather stains = The side towards the wind is bleached paler, a dark tide mark along the lower edge.

site-sunflowers-away | place | sunflower, sunflowers, sunflower field & away, from behind, backs, turned away, facing away, facing other way, backs turned | @ any
D green backs of the heads = Hundreds of sunflowers stand with their backs to us: bent hairy necks, green undersides and only a fringe of yellow round each.
D one head turned = Between them one flower has turned round and shows its whole brown face. -all,every
N bee on a stem = A bee crawls up the nearest stem past a heart-shaped leaf with holes in it.
B bright sky they face = They all look towards a bright strip of sky over a far line of poplars.
L light from beyond = The light comes from beyond them, so that leaves shine green and the petals glow at their edges.
L light from beyond by day = The light comes from beyond them, so that leaves shine green and the petals glow at their edges. +day,morning,afternoon,sunset,evening,golden,summer
V behind the rows = View at head height from behind the rows, 50 mm, green and yellow
`;
