/** Places in a state or on an occasion: abandoned, flooded, snowed in, market day, the morning after. The form: `tableaux.ts`. */
export const PLACES_STATES_TABLEAUX = `
place-abandoned-house | place | abandoned, derelict, deserted, forgotten, overgrown, decaying, dilapidated, decayed, disused & house, mansion, home, cottage, farmhouse, villa, manor, building, cabin | @ any
D front = The front stands with its door hanging from one hinge, glass gone from most frames, ivy grown in at one window and out at the next.
D roof = The roof has sunk in the middle like an old mattress, and [a birch stands in the gutter/slates have slid into a heap by the wall].
N step = On the step lie a shoe, a tap and wallpaper in a roll of three patterns.
N garden = Nettles and elder have closed round a rusted bed frame and a pram.
B trees = Trees have come up to the walls on three sides.
L thin cloud = Thin cloud light, soft and greenish between the leaves, leaves the rooms black.
L evening = Low red sun shines right through two empty windows. +golden,sunset,dusk
L moon = Moonlight whitens the sills, and through the roof one sees stars. +night
L fog = Mist stands in the garden and takes the chimneys. +fog,mist
L rain = Rain runs from the broken gutter in one long rope. +rain
L thin cloud by day = Thin cloud light, soft and greenish between the leaves, leaves the rooms black. +morning,afternoon,day,noon
V gate = View from where the gate was, 28 mm, peeling white, rust and moss

place-abandoned-room | place | abandoned, derelict, deserted, forgotten, overgrown, decaying, dilapidated, decayed & room, kitchen, hospital, school, classroom, hotel, asylum, ward, corridor, hallway, bedroom, library, office, ballroom | @ any
D paint peeling off walls = Paint curls off the walls in long leaves, and plaster covers the floor in a grey drift.
D wheelchair in the drift = A rusted wheelchair stands in the middle of it, one wheel off the ground, its seat torn. +wheelchair
D leaning broken furniture = What is left stands anyhow: [an iron bed with its springs/a chair with three legs], doors leaning in their frames.
N fern from a crack = A fern grows from a crack under a window, green against the rust of the radiator.
N sodden papers and slipper = Sodden papers and a single slipper stick to the lino.
B row of open doorways = Through one doorway after another one sees more of the same, brighter at the end.
L cold side window light = Cold light from broken windows falls across the drift and shows every curl of paint.
L torch beam = A torch from behind draws the door frame huge on the peeled wall. +night
L cold side window by day = Cold light from broken windows falls across the drift and shows every curl of paint. +morning,afternoon,day,noon
V axis = View down the axis at standing height, 24 mm, mint, rust and grey

place-abandoned-factory | place | abandoned, derelict, deserted, disused, overgrown, ruined & factory, warehouse, mill, power station, power plant, shipyard, steelworks, mine, industrial | @ any
D hall = A hall of iron columns stands open to the sky where its glass roof fell, pools on the floor holding the trusses.
D machine = A flywheel twice a man's height is stopped for good, [brambles through its spokes/pigeons along its rim].
N clock = By the gate hangs a time clock with cards still in their slots.
N shard = Glass and pigeon dung crunch-deep lie under each roof bar.
B wall = The far wall carries a tag two storeys high, birches in front of it.
L roof light = White light falls straight through the roof bars, striping the pools.
L evening = Sun comes in level through the end window and reddens every rivet. +golden,sunset,dusk
L night = Moonlight through the bars, far corners lost. +night
L roof light by day = White light falls straight through the roof bars, striping the pools. +morning,afternoon,day,noon
V hall view = Long symmetrical view, 20 mm, rust, grey and birch green

place-abandoned-fair | place | abandoned, derelict, deserted, overgrown, disused & amusement park, theme park, fairground, funfair, ferris wheel, roller coaster, rollercoaster, carousel, playground, water park, zoo, circus | @ any
D wheel = A big wheel stands still with a gondola hanging open, creeper up to the axle.
D cars = Bumper cars stand where the power left them, [rain in their seats/a sapling through one bonnet], the floor drifted with leaves.
N clown = A painted clown has lost half his face with the plywood.
N tickets = The ticket booth's blind is down, a coil of tickets swollen inside.
B track = Behind, a wooden track goes up into trees and does not come out.
L grey = Flat grey light makes faded pink and turquoise pale as chalk.
L dusk = The wheel is a black web on a violet sky, no lamp lit. +dusk,night,sunset
L fog = Fog hides the upper half of the wheel. +fog,mist
L grey by day = Flat grey light makes faded pink and turquoise pale as chalk. +morning,afternoon,day,noon
V low = Low view through high grass, 28 mm, faded paint and green

place-abandoned-church | place | abandoned, derelict, deserted, ruined, overgrown, forgotten, bombed, bombed out, roofless, gutted & church, chapel, cathedral, monastery, temple, abbey, theatre, theater, cinema, opera house, concert hall, palace | @ any
D vault = A hole in the vault lets ivy down in ropes to rows of seats, broken and shoved together.
D floor = Young trees stand where the aisle was, [roots lifting the tiles/moss up to the step].
N bird = White streaks run below a ledge with nests.
N gilt = A bit of gold moulding still shines above a fallen curtain of plaster.
B arch = Behind an arch leads to open sky.
L shaft = Light drops through the hole in one column and greens whatever grows there.
L rain = Rain falls inside, in one ragged circle. +rain
L moon = The moon stands exactly in the hole. +night
L shaft by day = Light drops through the hole in one column and greens whatever grows there. +morning,afternoon,day,noon
V centre = Central view, low, 20 mm, stone grey, gold and green

place-abandoned-pool | place | abandoned, derelict, drained, disused, empty old & swimming pool, pool, baths, swimming bath | @ any
D basin = The basin is dry, turquoise tiles fallen in patches, leaves and a [deckchair/diving board plank] in the deep end.
D ladder = A ladder hangs down to nothing over a dark line where the water stood.
N graffiti = On the sloping floor someone has sprayed a shark.
N weeds = Grass follows every joint between the tiles.
B windows = High windows with half their panes give on trees.
L even = Even light shows the empty slope from end to end.
L evening = A slant of red light lies over the far wall. +golden,sunset,dusk
L even by day = Even light shows the empty slope from end to end. +morning,afternoon,day,noon
V shallow end = View from the shallow end, symmetrical, 24 mm, turquoise and rust

place-abandoned-station | place | abandoned, derelict, deserted, disused, overgrown, forgotten & train station, railway station, station, railway, train, tracks, subway, airport, metro, gas station, petrol station, motel, diner, mall, shopping mall, shopping centre, supermarket | @ any
D rust = Everything that was steel is brown, everything painted has blistered, and grass stands a foot high between the slabs. -mall,shopping,supermarket,space
D atrium = Escalators lead up to dark shopfronts round an atrium where rain has made a pond. +mall,shopping,supermarket -space
D clock = A clock has stopped with [one hand gone/its glass starred], below it a board with letters missing. -space
N bench = Moss fills the seat of a bench, a suitcase burst open beside it.
B trees = Birches have closed the way in and the way out. -mall,shopping,supermarket
B planters = Dead palms stand in their planters under a skylight. +mall,shopping,supermarket
L flat = White flat light, soft on rust and moss.
L dusk = The last light is orange on one wall, weeds black before it. +dusk,sunset,golden
L night = A pale moon and no lamp at all. +night
L flat by day = White flat light, soft on rust and moss. +morning,afternoon,day,noon
V level = Level view, 28 mm, rust, moss and dirty cream

place-abandoned-car | deed | abandoned, derelict, overgrown, rusting, rusty, rusted, forgotten & car, truck, bus, van, tractor, pickup, train, locomotive, plane, airplane, tank, boat | @ forest, field, meadow, jungle, desert, yard
D grown in = $The {has|have} sunk to the sills in brambles, a young birch grown up through where the bonnet was.
D glass = One window is starred, the others furred green, and [moss cushions the seats/a bird's nest fills the dashboard].
O *rust = The paint survives only as pale islands on brown, lacework rust along the lower edge.
N hubcap = A hubcap lies face up with rain in it, a snail on its rim.
B trees = Thin trunks stand close all round, the track that led here gone.
L leaf light = Soft green light falls through leaves onto the roof.
L low = Low sun comes in between trunks and makes the rust orange. +golden,sunset,dusk
L fog = Mist fades the trees behind to grey bars. +fog,mist
V front quarter = View from the front quarter at lamp height, 40 mm, rust and moss green

place-flooded-street | place | flooded, flood, flooding, submerged & street, town, city, village, square, road, park, venice | @ any
D water = Brown water stands to the letter boxes, street signs just above it, and the fronts go on downward as reflections.
D boat = A rubber boat is tied to a lamp post, [a chair drifting by/a wheelie bin turning slowly].
N sandbags = Sandbags lie before a door, a line of wet on the wall above them.
N roof car = A car shows only its roof and aerial.
B upper windows = From upper windows hang bedding and a lamp on a cord.
L sky water = A blank bright sky lies on the water.
L evening = The water carries orange between black fronts. +sunset,golden,dusk
L night = Emergency lamps draw blue strokes over still water. +night
L sky water by day = A blank bright sky lies on the water. +morning,afternoon,day,noon
V water height = View just above the water, 28 mm, mud brown and sky

place-flooded-room | place | flooded, flood, flooding, water-filled, filled with water, half underwater, submerged & room, living room, kitchen, bedroom, cellar, basement, house, library, church, subway, metro, station, hall, hallway, bathroom, theatre, theater, museum, classroom | @ any
D surface = Still water fills it to the height of a table, so that legs and walls go down into their own upside-down picture.
D floating = Loose things float: [a chair on its back/books spread like birds], a ball, a slipper, a lampshade.
N line = A brown line runs round the wall a hand above the water.
N fish = A few small fish turn in the clear patch by the door.
B door = The doorway behind stands open on more water and light.
L ripple = Light comes off the water and wavers over the ceiling.
L green = Sun through the window goes on down into the water in green slants. +sunset,golden,morning
L night = A single lamp above burns twice, once in the water. +night
L ripple by day = Light comes off the water and wavers over the ceiling. +afternoon,day,noon
V waterline = View half a hand above the water, 24 mm, glassy greens

place-snowed-in | place | snowed in, snowbound, deep snow, buried in snow, blizzard, snowed-in, heavy snow & street, village, town, house, cottage, city, road, square | @ any
D drift = Snow lies half as high as the doors, soft lips of it hanging from every roof, fences only a row of dots.
D path = One shovelled path as deep as a table leads [to a door with a lamp/from a gate to the road], a shovel standing at its end.
N car hump = A car is a smooth hump with one mirror out.
N bird table = Bird prints cross from a hedge to a table with seed.
B roofs = Behind, roofs and trees merge in white against white.
L snow light = Shadowless grey-white light, the hollows a little blue.
L blue = Blue evening, windows and one lamp orange on the drifts. +dusk,night,evening
L sun = Low sun makes every ridge glitter, shadows cobalt. +golden,sunset,morning,dawn
L falling = Flakes as big as feathers hide the far end. +blizzard,storm
L snow light by day = Shadowless grey-white light, the hollows a little blue. +afternoon,day,noon
V eye level = View down the path at eye level, 35 mm, white with small warm colours

place-frosty-morning | place | frost, frosty, hoarfrost, hoar frost, frozen & morning, field, meadow, garden, park, landscape, forest, village, lake shore, farm, window | @ any
D rime = Every stalk, wire and twig wears a white fur of needles, all pointing one way. -window
D fern pane = Frost ferns grow up the pane from its lower corners, a melted round the size of a coin in the middle. +window
D grass = Stiff grass bends over in arches, [a gate chain turned to a white rope/the furrows drawn in chalk]. -window
N web = A spider's web has become a string of beads.
B mist = A low bank of mist lies in the hollow with treetops out of it. -window
B garden blur = Past the glass the garden is a blue blur with one orange lamp. +window
L low gold = The sun has just come over the edge, white turning to gold on one side and blue on the other.
L before sun = Before the sun all is pale lilac and grey. +dawn,fog,mist
L moon = The moon makes the rime glint like mica. +night
L low gold by day = The sun has just come over the edge, white turning to gold on one side and blue on the other. +morning,afternoon,day,noon
V low = Low view among the stalks, 50 mm, white, straw and blue

place-foggy-street | place | foggy, fog, misty, mist & street, road, bridge, city, town, alley, lane, path | @ any
D fade = Things stand in order of paleness: the nearest dark and wet, the next grey, the third a mere edge, then nothing.
D wire = Drops hang in a row along a [wire/rail] close by, [each with the scene upside down/one about to fall].
N lamp = A lamp has a soft globe about it although it is day. -night
N lamp night = Each lamp stands in a globe of lit fog, the dark between them brown. +night
B shape = Far in, one upright shape could be a tree and has not moved.
L white = White light from no side, no shadow at all.
L gold fog = The sun is a pale disc, fog yellow round it. +golden,sunset,dawn,morning
L night lamps = Lamps and one window colour the fog orange, the ground faintly shining. +night
L white by day = White light from no side, no shadow at all. +afternoon,day,noon
V long = View with a medium long lens, planes of grey, one small colour

place-after-rain | state | after the rain, after rain, rain-soaked, rainy, in the rain, wet street, downpour, rainy day, pouring rain & street, city, town, alley, square, night, market, neighbourhood | @ any
D wet = The ground is a black mirror with each lamp, sign and coat in it upside down, broken where drops fall. -after
D puddles by day = Puddles keep pieces of clearing sky, gutters run, and steam goes up from a sunlit kerb. +after -night,evening,dusk
D wet stones with lamps = The wet stones shine, each lamp drawn out in them as a long broken stroke. +after +night,evening,dusk
O awning = Water runs off an awning's edge in a fringe.
N umbrella = A turned-out umbrella sticks from a bin.

place-power-cut | state | power cut, blackout, power outage, no electricity | @ any
D candle = Candles stand in saucers and bottles, the flames the brightest things, with brown dark an arm's length away.
O dead lamps = Lamps overhead are dead shapes, a torch stood on its end making one round on the ceiling.
N window = Outside the windows the whole street is black, a sky with stars over it.

place-opening | state | just before opening, before opening, opening time, opening up, early morning delivery | @ any
D shutter = The shutter is half up, morning light reaching in over a swept floor to the legs of upturned chairs.
O crates = Crates just delivered stand by the door, bread on top in a paper sack.
N key = A bunch of keys hangs in the lock, a bucket and mop lean by.

place-closing | state | just before closing, closing time, after closing, after hours, before closing, last customer, last guest | @ any
D chairs up = Chairs stand on the tables with their legs up, all but one table's.
O till = The till drawer is out, small towers of coins on a tray, a cloth wrung over the tap.
N lamp = Half the lamps are off already, the sign by the door turned round.

place-morning-after | place | morning after, after the party, day after, after a party, aftermath of a party, party is over, after the wedding, after the festival, after the concert | @ any
D table = Tables are a wreck of glasses with a finger of warm wine, melted candle ends, bitten cake and [a shoe/a single earring].
D streamers = Streamers and half-sunk balloons hang low over chairs pushed back anyhow.
N floor = Confetti sticks to a dried puddle, a paper crown trodden flat in it.
N sleeper coat = A dinner jacket hangs over a chair with a flower dying in its lapel.
B window = A window has been thrown open, its curtain blown outward.
L cold early = Cold early light comes in flat and makes all the colours tired.
L cold morning = Cold flat light from the open window makes all the colours tired. +morning,dawn,day
V table height = View across the table at seated height, 35 mm, pale light on stains

place-moving-out | place | moving day, moving out, moving in, new apartment, new flat, new home, moving boxes, cardboard boxes, packing up the house | @ any
D boxes = Boxes stand to shoulder height, kitchen and books scrawled on them, a [lamp without shade/fern] on the highest.
D carpet = A rolled carpet leans in the doorway, and paler squares on the wall show where frames hung.
N pizza = A pizza box serves as table with two paper cups, tape and a pocket knife.
N mattress = A mattress in plastic leans along the wall.
B van = Through the open door one sees the ramp of a van. -van
L bare window = Light comes in hard through a window without curtain and lies square on the boards.
L bulb = A bare bulb makes hard shadows, the black window showing it again. +night,evening
L bare window by day = Light comes in hard through a window without curtain and lies square on the boards. +morning,afternoon,day,noon
V door = View from the doorway, 24 mm, cardboard brown and white

place-renovation | place | renovation, renovating, under construction, being renovated, half-painted, redecorating, half painted & room, house, kitchen, bathroom, apartment, flat, home, wall, building, church | @ any
D wall = One wall is half done, new colour meeting old plaster in a rolled edge, masking tape along the skirting.
D sheet = Dust sheets lie over everything in the middle, [a ladder straddling them/a plank across two trestles].
N tray = A roller lies in its tray, drips set on newspaper, a radio spattered white.
N wires = Wires end in caps where lamps will be, a pencil sum by the switch.
B window = The window is taped with film that breathes in and out.
L film light = Milky light comes through the film without a shadow.
L work lamp = A work lamp on the floor throws the ladder huge up the wall. +night
L film light by day = Milky light comes through the film without a shadow. +morning,afternoon,day,noon
V straight = Straight view, 28 mm, white, plaster and one new colour

place-burnt | place | burnt, burned, burnt out, burned out, burned-down, after the fire, charred, fire-damaged, scorched & house, building, forest, church, barn, room, car, tree, home | @ any
D ribs = Roof timbers are black ribs with square-cracked skin, the sky between. -forest,tree,car
D trunks = Black trunks without a twig stand in grey ash, red needles only at a few tops. +forest,tree
D shell = The shell is bare metal in pinks and blues of heat, springs where seats were. +car
D survivor = [A bath/An iron stove] stands unharmed among the rubble. -forest,tree,car
N green = The first green, a [curled fern/tuft of grass], has come through.
N spoon = Melted glass lies in the ash like spilt water. -forest,tree
B chimney = The chimney alone is whole, very tall. -forest,tree,car
L dull = Dull light without contrast, black keeping a blue shine where it is wet.
L evening = Low red sun makes the ash pink. +sunset,golden,dusk
L dull by day = Dull light without contrast, black keeping a blue shine where it is wet. +morning,afternoon,day,noon
V quiet = Quiet frontal view, 35 mm, black, ash grey, one green

place-drought | place | drought, dried up, dried-up, dried out, cracked earth, parched, dry riverbed, dry river, dried lake, heatwave, heat wave | @ any
D cracks = Mud has shrunk into plates with curled edges, cracks between wide enough for a hand. -heatwave,wave
D boat = A rowing boat lies on it, chain to a ring that once was at the water, [a pike's jaw/mussel shells] by its keel. -heatwave,wave
D street = Asphalt has gone soft with heel marks, shutters are down, and air trembles over car roofs. +heatwave
N trough = A tap over a trough has one drop on its lip.
B hills = Straw-coloured hills lie behind without a tree. -heatwave
L white = White sun right overhead leaves only shadow under things.
L late = A dusty red sun goes down with no cloud. +sunset,dusk,golden
L white by day = White sun right overhead leaves only shadow under things. +noon,day,afternoon
V low = Low wide view, 20 mm, bone, ochre and hard blue

place-storm-coming | place | thunderstorm, storm clouds, lightning storm, gathering storm, approaching storm, storm coming, tornado, hurricane, storm over | @ any
D shelf cloud = A shelf of cloud, smooth as slate beneath, slides over the land with a torn white edge. -tornado
D tornado = A funnel like a bent rope reaches from cloud to earth, a brown skirt of dust about its foot. +tornado
D lightning = A bolt goes down behind [a row of poplars/a water tower], branching like a root. -tornado
N corn = Crops and grass lie flat in one direction, a sheet of paper high in the air.
B bright gap = Under the cloud runs a strip of yellow-green light along the horizon.
L odd light = The land is lit from the side in yellow against the indigo.
L night flash = The cloud is lit from inside, violet, all below black. +night
L odd light by day = The land is lit from the side in yellow against the indigo. +morning,afternoon,day,noon
V wide = Wide level view, low horizon, 24 mm, indigo and straw

place-market-day | place | market day, market square, farmers market, farmers' market, street market, flea market, market stall, market stalls, christmas market, market, night market, open-air market | @ any
D stalls = Stalls under striped awnings stand in rows, cheeses like millstones, beans in sacks, lettuces sprayed wet. -flea,christmas,night
D flea = On blankets lie lamps, spoons in bundles, records and [a stuffed fox/a violin without strings]. +flea
D christmas = Wooden booths with cut-out gables sell glass balls and gingerbread, garlands overhead, steam from a copper of wine. +christmas
D night stall = Smoke goes up red and yellow over skewers, trays of fried things stacked by a gas flame. +night -christmas
N hand scale = A hand scale hangs at the edge, [bunches of radishes/eggs in straw] next to it. -flea,christmas
N bags = Wicker baskets and checked trolleys stand in the lane between.
B town hall = Behind stand a town hall with a clock and the fronts of shops.
L awning colour = Sun through the canvas tints what lies below in red and yellow.
L night bulbs = Bulb chains run from booth to booth, faces of the goods lit from above. +night,dusk,evening
L snow = Snow lies on the booth roofs and falls through the light. +snow,winter
L rain = Rain bellies the awnings, a pole pushing the water off. +rain
L awning colour by day = Sun through the canvas tints what lies below in red and yellow. +morning,afternoon,day,noon
V lane = View down the lane at shoulder height, 35 mm, dense colours

place-festival | place | festival, street festival, street party, carnival, parade, village fete, fete, block party, music festival, lantern festival, summer festival | @ any
D bunting = Flags zigzag from house to house over a long table with paper cloth, jugs and plates. -music,lantern,parade,carnival
D stage = A stage with two towers of lamps faces a slope of heads and raised arms, two flags above. +music
D lanterns = Paper lanterns rise in hundreds, each with a small flame, orange against blue. +lantern
D floats = A float like a ship of paper flowers comes down the street, giant heads nodding beside it. +parade,carnival
N confetti = Confetti lies in the gutter with a lost fan and paper cups.
N brass = A tuba stands on a chair, its bell full of [hats/streamers]. -lantern
B windows = People lean from upper windows with cloths hung out.
L afternoon = Late light down the street through the flags.
L night = Bulbs and lamps colour the smoke, the sky black. +night,dusk,evening
L afternoon by day = Late light down the street through the flags. +afternoon
V above heads = View from just over head height, 35 mm, all colours

place-sunday-empty | state | sunday morning, sunday afternoon, early sunday, siesta, public holiday & street, city, town, village, square, road, harbour, park, field, house, cottage, garden, market, bridge, alley, countryside, suburb, neighbourhood | @ any
D closed = Shutters are down, nothing moves, and one newspaper lies tied before a door.
O light = The light lies undisturbed right across the road.
N dog = A dog's bowl and an empty chair stand in a doorway's shade.

place-one-window | state | one window lit, one lit window, single window lit, a single light in, light in the window, lights on in one window | @ any
D window = All windows are dark but one, whose yellow square shows a lamp, the top of a chair and a bit of patterned wall.
O patch = It lays a slanting yellow patch on the ground before the house.
N gutter = The nearest gutter and branch catch a thread of that light.

place-crowded | state | crowded, packed, overcrowded, rush hour, full of people, busy & station, street, train, beach, market, bus, subway, bar, café, cafe, square, pool, metro, platform | @ any
D crowd = There is no gap left: shoulders, bags, hats and raised arms fill it from side to side.
O heads = Only at the edge can one see ground, with one dropped glove on it.
N sign = A sign and a clock stand out over the heads.

place-first-light | state | first light, daybreak, crack of dawn, before sunrise, early dawn & street, city, town, village, square, road, harbour, park, field, house, cottage, garden, market, bridge, alley, countryside, suburb, neighbourhood | @ any
D sky = A strip of lemon lies under grey-blue, everything below it one soft shade darker.
O edge = Only the highest edges have taken a little pink.
N lamp = One lamp left on from the night has gone pale.

place-blue-hour | state | blue hour, twilight, nightfall, dusk & street, city, town, village, square, road, harbour, park, field, house, cottage, garden, market, bridge, alley, countryside, suburb, neighbourhood | @ any
D blue = Sky and ground are the same clear blue, lit windows and lamps the only orange in it.
O contour = Roofs and trees are cut out sharp and flat, without detail.

place-golden-hour | state | golden hour, late sun, evening sun, magic hour & street, city, town, village, square, road, harbour, park, field, house, cottage, garden, market, bridge, alley, countryside, suburb, neighbourhood | @ any
D long shadows = Shadows are three times as long as what throws them, and each upright has one side of honey and one of blue.
O rim = Grass and dust have a bright rim against the dark behind.

place-heat | state | heat, sweltering, scorching day, hot summer day, hottest day, summer heat & street, city, town, village, square, road, harbour, park, field, house, cottage, garden, market, bridge, alley, countryside, suburb, neighbourhood | @ any
D air = The far things tremble in the air, and only under the awnings is there a hard small shade.
O blinds = Blinds are down, a hose left running over paving that dries at once.
N ice = Ice melts in a glass that has made a ring on the wood.

place-windy | state | windy, wind, gale, gust, stormy day, blustery & street, city, town, village, square, road, harbour, park, field, house, cottage, garden, market, bridge, alley, countryside, suburb, neighbourhood | @ any
D lean = Grass, branches and smoke all point the same way, and whatever is loose is in the air. -winding,wind-turbine,wind-farm,wind-chimes
O cloth = Cloth stands out stiff as board from whatever holds it. -winding,wind-turbine,wind-farm,wind-chimes
N bin = A lid rolls on its rim along the ground. -winding,wind-turbine,wind-farm,wind-chimes

place-autumn-leaves | state | autumn, fall, autumn leaves, october, november, falling leaves & street, house, cottage, church, bench, village, town, cemetery, graveyard, castle, road, bridge, lake, river, garden, school, cabin | @ any
D leaves = Yellow and rust leaves lie in drifts against every edge, single ones still coming down.
O trees = Half-bare trees let sky through, the last leaves at the tips.
N rake = A rake leans by a heap of leaves. +garden,house,cottage,school

place-spring | state | spring, springtime, april, in spring & street, house, cottage, village, town, castle, road, bridge, lake, river, school, cabin, mountain, mountains, farm, field | @ any
D green = New leaves, hardly unfolded, make a yellow-green haze in all the twigs.
O blossom = One blossoming tree stands out white, petals on the ground about it.
N bulbs = Daffodils have come up through last year's leaves.

place-summer | state | summer day, midsummer, in summer, summer afternoon, july, august & street, village, town, lake, river, farm, house, field, garden, cottage | @ any
D full = Trees are heavy dark green, grass at the edges gone to straw seed.
O shade = The shade is deep and blue, the open ground almost white.
N cart = A bicycle lies on its side in the grass by a folded towel.

place-christmas | state | christmas, christmas eve, christmas morning, xmas, advent, holiday season & street, village, house, room, living room, town, shop, window, kitchen, cabin, city, square, fireplace, station | @ any
D lights = Small warm lights run along every edge, a wreath with a red bow on the door.
D tree = A fir tree hung with glass balls and straw stars stands in the best place, parcels under it. +room,kitchen,fireplace
O window = Cut-paper stars and a candle stand in the panes.
N prints = Needles and a bit of gold ribbon lie on the floor. +room,kitchen,fireplace
N snow prints = Sledge marks and boot prints lead up to the step. -room,kitchen,fireplace

place-halloween | state | halloween, hallowe'en, trick or treat & street, house, village, neighbourhood, neighborhood, porch, town, cemetery, graveyard, forest, room, castle | @ any
D pumpkins = Cut pumpkins grin from steps and posts, candlelight orange in their teeth.
O webs = Cotton webs and paper bats hang from a lintel.
N sweets = Wrapped sweets have spilled from a plastic cauldron.

place-new-year | place | new year's eve, new year, fireworks, firework display, fireworks over, new year eve | @ any
D burst = A burst opens in gold willow strands that nearly reach the roofs, [smaller red and green ones to its sides/a white one just splitting over it].
D smoke = Smoke of earlier ones hangs in grey rags, lit from behind.
N rail = On a wall below stand bottles with rocket sticks, paper shreds all about.
B city = Beneath lies the black line of roofs with a church tower, windows lit.
L bursts = The bursts light smoke, roofs and upturned things in quick gold and red.
L water = The water below carries every colour again, drawn long. +river,lake,harbour,sea
L bursts by day = The bursts light smoke, roofs and upturned things in quick gold and red. +morning,afternoon,day,noon
V low horizon = Wide upward view, low horizon, long exposure, black with gold

place-wedding-place | place | wedding venue, wedding reception, wedding table, wedding tent, wedding hall, garden wedding, banquet, banquet hall, feast table, long table in | @ any
D table = A long table with white linen runs on under leaves, glasses in rows, low bowls of garden roses and candles down its middle.
D chairs = Thin wooden chairs stand angled ready, a [sprig/ribbon] on each back.
N cards = Name cards stand in slit pears, the knife by the uncut cake.
B tent = Behind stands a white tent with its sides rolled up.
L late soft = Late soft light comes through the leaves onto linen.
L bulbs = Bulb chains and candles, the garden dark blue. +night,dusk,evening
L late soft by day = Late soft light comes through the leaves onto linen. +afternoon
V along = View along the table, 50 mm, white, green and blush

place-war-damaged | place | war-torn, bombed, bombed-out, war zone, shelled, after the war, rubble, after the earthquake, earthquake | @ any
D section = A house stands open like a doll's house: wallpaper in four colours, a bath hanging, a coat still on its hook.
D path = Bricks have been cleared and stacked in [clean walls/neat cubes] along a path.
N pot = On a sill left in the air a geranium blooms.
N pram = A pram loaded with planks and a clock stands by the path.
B fronts = Behind are fronts with sky in all windows.
L dust = Dusty plain light, brick red and grey.
L evening = Sun comes right through the windows of a front. +sunset,golden,dusk
L dust by day = Dusty plain light, brick red and grey. +morning,afternoon,day,noon
V street = Sober documentary view, 35 mm, brick dust colours
`;
