/** Land, cities and landmarks as most people type them: pyramids, a savanna, a skyline above the clouds, cliffs of Ireland. The form: `tableaux.ts`. */
export const PLAIN_VIEWS_TABLEAUX = `
plain-milky-desert | place | milky way, stars, starry sky, starry night, night sky & desert, dunes, sahara, sand dunes, wadi rum, atacama & desert, dunes, sahara, sand | @ any
D band = The Milky Way stands up from the horizon in the middle as a pale, torn band, cream and rust in its core, thousands of stars round it.
D dunes = Beneath it dunes lie one behind another, each crest a clean dark curve, their windward sides faintly silvered.
D ripples = Close to us the sand is combed into fine parallel ripples that run up to the first crest.
O glow = A thin line of dusty orange lies along the horizon where the last light went.
O meteor = One meteor has drawn a short white scratch at the upper left.
B rocks = A single black rock stands up far off and shows how large it all is.
L stars = There is no light but that of the stars, blue on the sand.
V wide = Wide night view with two thirds of sky, 16 mm lens, long exposure, blue-black and warm specks

plain-dunes | place | desert, dunes, sand dunes, desert dunes, sahara, desert landscape, sandy desert & dunes, sand, sunset, sunrise, landscape, camel, camels, caravan, heat, sky, wind, minimal, wallpaper, desert | @ any
D crest = A great dune runs from the lower left in one long S to a peak in the middle, sharp as a knife along its crest. -storm,cactus,road,oasis,city
D two sides = One side lies smooth in the light, the other falls away in a single even shadow. -storm,cactus,road,oasis,city,night
D more = Behind it dune follows dune, each a little paler, to a level rim of haze. -cactus,road,oasis,city
O ripples = In front fine ripples cover the sand, and wind blows a thin veil off the crest. -cactus,road,oasis,city
O caravan = A file of seven camels goes along the crest, small and dark, their shadows twice as long as themselves. +camel,camels,caravan
O prints = One line of footprints climbs the slope and ends at the top. -camel,camels,caravan,cactus,road,oasis,city
L morning = Low sun from the right turns the lit sand apricot and the shadow side blue-brown, under a clear pale sky. -sunset,dusk,night,storm,sunrise
L sunset = The sun stands just above the last crest, the sand glows orange and rust, and the sky goes from gold through rose to violet. +sunset,dusk,golden,sunrise,dawn
L moon = A full moon makes crests silver and hollows black under a deep blue sky. +night,moon
V crest view = Wide view from the foot of the dune, 28 mm lens, sharp from ripple to horizon

plain-oasis | place | oasis, desert oasis & desert, oasis, palms, water, dunes | @ any
D pool = A still green pool lies in a hollow of the sand, its rim fringed with reeds and short grass.
D palms = Date palms lean over it in a close ring, their crowns doubled upside down in the water.
D dunes = All round, tall apricot dunes rise at once behind the last trunks.
O tracks = A trail of hoofprints comes down the slope to the edge of the water.
N tent = A low dark tent and three water jars stand in the shade on the left. -animals,empty
L low = Low warm sun from the right, long palm shadows over the water. -night,noon
L night = Stars stand over the dunes, and the pool holds the brightest of them. +night
V slope = View down from the nearest dune, 28 mm lens, all sharp

plain-savanna | place | savanna, savannah, serengeti, african plains, african landscape, africa, kenya & acacia, acacias, trees, tree, sunset, sunrise, landscape, elephants, giraffes, lions, wildlife, grass, kilimanjaro, savanna, plains | @ any
D tree = One wide flat-topped acacia stands a little right of the middle, its crown like a table, the trunk forked low.
D grass = Dry golden grass, knee high, runs out all round it to a level horizon.
D giraffes = Three giraffes walk in file past it, necks at the same slant. +giraffes,wildlife
D elephants = A family of elephants crosses in file, the calf between the last two. +elephants
D mountain = Behind, the broad snow-capped dome of Kilimanjaro stands above a band of cloud. +kilimanjaro
O mound = A red termite mound and a few grey thorn bushes stand in the grass.
O path = A narrow game path leads from our feet towards the tree.
B others = More acacias stand smaller and paler along the horizon.
L gold = Late sun from the left makes the grass glow, with long soft shadows under a clear sky. -sunset,dusk,sunrise,storm,night
L sunset = A huge red sun stands half sunk behind the tree, its branches black against a sky of orange and crimson. +sunset,dusk,sunrise
L storm = A slate-blue rain cloud hangs over the bright yellow plain, a grey curtain of rain at one end. +storm,rain
V wide = Wide level view, 35 mm lens, low horizon, sharp throughout

plain-grand-canyon | place | grand canyon, canyon, canyons, monument valley, antelope canyon, zion, bryce canyon, red rocks, arizona & sunset, sunrise, river, desert, rocks, view, landscape, light, #scene | @ any
D walls = From the rim the land drops in broad steps of red, buff and violet rock, layer below layer, cut by side canyons into towers and tables. -antelope,monument
D far wall = The far wall runs level along the whole picture, the same bands of colour drawn across it. -antelope,monument
D slot = Smooth walls of orange stone close in on both sides, carved into long flowing waves that nearly meet overhead. +antelope
D buttes = Three great red buttes with flat tops and skirts of rubble stand far apart on a level plain. +monument
O river = Deep below a thread of green river shows between the cliffs. -antelope,monument
O pine = A twisted juniper clings to the edge in front on the left. -antelope,monument
O shaft = One shaft of sun falls through the slit above on to the sandy floor. +antelope
O road = A straight road runs to the middle one and is lost in heat. +monument
L side = Clear low sun from the left makes the eastern faces glow and fills the clefts with blue shade. -sunset,dusk,night,storm,antelope
L sunset = The last sun turns the highest rims fiery orange, the depths already violet, the sky pink over gold. +sunset,dusk,golden -antelope
L sunrise = The first sun has reached only the highest rims and turns them rose and gold, the depths still blue, the sky pale peach. +sunrise,dawn -antelope
L glow = Light thrown from wall to wall goes from pale gold above through orange to purple at the foot. +antelope
V rim = Wide view from the rim, 24 mm lens, sharp from the near rock to the horizon -antelope

plain-matterhorn | place | matterhorn, everest, mount everest, mont blanc, eiger, k2, denali, mountain peak, snowy peak, summit, high mountain, snowy mountain, lone mountain, mountain top & mountain, snow, peak, sunrise, sunset, lake, clouds, sky, matterhorn, everest, alps, himalaya, switzerland, summit | @ any
D horn = A single pyramid of rock and snow stands free against the sky, bent at the tip like a horn, one long ridge coming straight down towards us. -clouds
D sea of cloud = The summit stands out of a level sea of cloud like an island, white slopes below a dark crest. +clouds
D faces = One face is bright snow with a few dark ribs, the other bare grey rock in shade.
D plume = Wind blows a thin white plume of snow from the top to the right.
O larches = In front a dark line of larches and a slope of rocks lead up to it. -clouds,summit,everest,himalaya
O lake = A small still lake in the foreground holds it upside down. +lake
O flags = Strings of small faded flags are stretched over the stones in front. +everest,himalaya
L clear = Clear morning sun from the left, deep blue sky, every gully drawn. -sunset,sunrise,night,storm
L pink = The first sun has reached only the upper third and turned it rose and gold, all below still blue. +sunrise,sunset,dawn
L stars = Stars crowd the sky round it, snow faint blue. +night,stars
V far = View from the opposite slope, 70 mm lens, sharp throughout

plain-fjord | place | fjord, norwegian fjord, norway, lofoten, geirangerfjord & fjord, norway, norwegian, village, boat, mountains, winter, summer, cabin, red houses, lofoten | @ any
D water = A long arm of still blue-green water winds inland between cliffs that rise sheer from it to snow. -lofoten
D islands = Steep grey peaks rise straight out of the sea behind a small bay. +lofoten
D falls = Two thin white waterfalls hang down the right-hand wall, the whole height of it. -winter,lofoten
O cabins = On a green tongue of land stand a few red and white wooden houses and a boathouse on stilts. -boat,ship
O ship = A white ship in the middle is no larger than a grain of rice and draws a long V. +boat,ship,cruise
N birch = Birches and mossy rocks frame the near left edge. -winter
N ice = Snow lies down to the water's edge, and drying racks stand black in it. +winter,snow
B ridge = Far in, blue ridges close behind one another.
L soft = Soft northern light through high cloud, one patch of sun on the far slope. -winter,night,sunset,aurora
L winter = Low pink light at noon, snow blue in shade. +winter,snow -night,aurora
L green = Green curtains of aurora hang over the peaks and lie doubled in the water. +aurora,night
V above = Wide view from high on the slope, 24 mm lens, sharp throughout

plain-irish-cliffs | place | cliffs of ireland, cliffs of moher, irish cliffs, cliff, cliffs, sea cliffs, cliffs of dover, coastal cliffs, rugged coast, irish coast, scottish coast, cliff coast & ireland, irish, moher, scotland, scottish, sea, ocean, moody, storm, waves, coast, green, dover, white, atlantic | @ any
D wall = Dark layered cliffs stand in a row one behind another, headland after headland, dropping sheer from green turf to the sea. -dover,white
D chalk = White chalk cliffs fall sheer from green turf to the sea, fine grey lines of flint running through them. +dover,white
D surf = Far below, white surf breaks along their foot and runs back in foam streaks over slate-blue water.
D turf = Wind-flattened grass with pink thrift covers the rounded edge in front, a narrow path keeping well back from it.
O stack = A single stack of rock stands out in the sea, white water round it. -dover,white
O birds = Gulls hang on the wind level with the edge, no bigger than crumbs.
B tower = A small round tower stands on the farthest height. +moher
L moody = The sky is heavy with grey cloud moving in from the sea, and one gap lets a shaft of pale sun down on the water. +moody,storm,stormy,dark,overcast,cloudy,ireland,irish,scottish,scotland -sunset,sunny
L sunset = The low sun breaks in under the cloud and lays orange on the faces of the cliffs. +sunset,dusk
L bright = Clear sun from the left, blue sea, the shadow of one cliff on the next. -moody,storm,stormy,dark,overcast,cloudy,sunset,night,ireland,irish,scottish,scotland
V edge = Wide view along the edge, 24 mm lens, sharp from grass to the last headland

plain-pyramids | place | pyramids, pyramid, egyptian pyramids, pyramids of giza, giza, great pyramid, sphinx, egypt & egypt, egyptian, desert, giza, pyramids, sphinx, sunset, camels, ancient, pyramid | @ any
D three = Three pyramids stand slantwise one behind another on bare sand, the middle one keeping a cap of smooth casing at its tip. -sphinx
D sphinx = The Sphinx lies stretched on its stone paws in front, its weathered face turned to the east, a pyramid filling the sky behind it. +sphinx
D courses = Huge rough blocks climb in steps to each point, the edges crumbled, rubble along the foot.
O camels = Two camels with red saddle cloths kneel on the sand at the left, tiny against it all. +camel,camels
O sand = In front the sand is rippled and littered with flat stones.
B haze = Behind, the desert runs off into yellow haze. -night
L low = Low sun from the left makes one side of each warm gold and leaves the other in violet shade. -night,sunset,storm
L sunset = The sun goes down between them, their faces dark brown against orange sky. +sunset,dusk
L stars = Stars stand thick over them, the stone pale blue. +night
V wide = Wide view from the sand, 35 mm lens, sharp throughout

plain-colosseum | place | colosseum, coliseum, roman colosseum, rome, roman forum, ancient rome & colosseum, rome, roman, ruins, sunset, night, street, sunrise, italy, ancient, forum | @ any
D ring = The great oval of the Colosseum curves away to the right, three storeys of round arches one on another, the outer wall broken off in a slanting edge. -forum
D forum = Broken marble columns and one triumphal arch stand among pines and paving stones, a church dome behind. +forum
D stone = The travertine is honey coloured and pitted, dark streaks below each cornice. -forum
O arches = Through the arches of the upper row the sky shows. -night
O lit arches = Every arch is lit from within in gold. +night
O paving = Wide black paving stones, polished by feet, lead up to it.
N pine = An umbrella pine leans in at the left edge.
L morning = Early sun from the right lays the shadow of each arch on its pillar, under a clean blue sky. -night,sunset,dusk,rain
L sunset = Low orange light fills the arches, the sky pink behind. +sunset,dusk,golden
L night = Round it the evening is deep blue. +night,dusk
V low = View from the square at eye level, 24 mm lens, sharp throughout

plain-greek-temple | place | ancient temple, greek temple, parthenon, acropolis, temple ruins, roman temple, ruined temple, temple, athens & ancient, greek, greece, ruins, columns, jungle, overgrown, hill, sunset, parthenon, roman, athens, lost, moss, underwater, sunken | @ any
D columns = A row of fluted marble columns stands on three worn steps, some still carrying their beam, others broken off at half height. -jungle,overgrown,lost,moss,underwater,sunken
D sunken columns = A row of fluted marble columns stands on the sea floor, some still carrying their beam, others broken off, all furred with short green weed. +underwater,sunken,atlantis
D jungle temple = A stepped temple of grey stone rises out of the jungle, roots as thick as trunks poured over its walls. +jungle,overgrown,lost,moss
D gable = Above the beam stands what is left of a low gable, carved figures worn to soft shapes. -jungle,overgrown,lost,moss
D door = A dark doorway gapes at the top of a steep stair, carved faces on both sides of it. +jungle,overgrown,lost,moss
O drums = Fallen drums of columns lie in dry grass and thyme. -jungle,overgrown,lost,moss,underwater,sunken
O drums in sand = Fallen drums lie half sunk in pale rippled sand, corals and sea fans growing on them. +underwater,sunken,atlantis
O fish = A shoal of small silver fish turns between the columns. +underwater,sunken,atlantis
O ferns = Ferns and moss fill every joint. +jungle,overgrown,lost,moss
N tree = A grey olive tree leans in at the left. -jungle,overgrown,lost,moss,underwater,sunken
B sea = Behind, the hill falls to a blue sea with a few islands. -jungle,overgrown,lost,moss,night,underwater,sunken
B mist = Behind, giant trees go off into green mist. +jungle,overgrown,lost,moss
L water = Slanting beams fall from the bright surface far above, the depth blue-green. +underwater,sunken,atlantis
L gold = Low sun from the right turns the stone to honey and lays striped shadows across the floor. -underwater,sunken,jungle,overgrown,lost,moss,night,rain
L shaft = A shaft of sun comes down through the leaves on the stair. +jungle,overgrown,lost,moss
V steps = View up from the foot of the steps, 28 mm lens, sharp throughout

plain-big-ben | place | big ben, westminster, houses of parliament, tower bridge, london eye, london skyline, london & big ben, thames, bridge, night, sunset, westminster, parliament, tower bridge, skyline, river, fog, london eye, clock | @ any
D clock tower = The tall clock tower stands over the river, its gilded face pale and round, the long Gothic front of Parliament running off to the right. -tower,eye
D tower bridge = Two stone towers with pointed roofs stand in the river, the high walks between them, blue cables sweeping down to both banks. +tower -ben
D wheel = The white wheel of the London Eye stands over the river bank, its glass cabins round the rim. +eye
O bridge arches = A long low bridge with green arches leads across to it, a red double-decker bus in the middle. -tower,eye
O river = The river runs brown and grey in front, stripes of reflection under each light part.
N lamp = An iron lamp with three globes stands on the embankment wall in front.
B sky = Behind, the sky is high and full of loose grey clouds. -night,sunset,fog
L pale = Pale sun from the left brings out the honey colour of the stone. -night,sunset,fog,rain
L night = Windows and arches glow amber under a deep blue evening, and all of it lies doubled in the river. +night,evening,dusk
L sunset = The sky behind is orange and rose, the towers dark with bright edges. +sunset
L fog = Fog softens the tops, lamps and clock face hang as pale discs. +fog,mist
V bank = View from the opposite bank, 35 mm lens, sharp throughout

plain-london-bus | place | london, london street & buses, bus, red bus, red buses, double decker, rain, rainy, phone box, telephone box, street, taxi & bus, buses, red bus, double decker, rain, rainy, red | @ any
D bus = A red double-decker bus comes towards us along the wet street, lit inside on both decks, wipers in mid sweep; a second follows further back. +bus,buses,decker
D box = A red telephone box with small panes stands at the kerb on the left. +phone,telephone,box
D street = Tall fronts of pale stone and red brick line the street on both sides, shop windows glowing at their feet.
D umbrellas = Dark umbrellas cross in front of the lights. +rain,rainy
O reflections = The asphalt is a black mirror with long red and yellow streaks under every lamp. +rain,rainy
O cab = A black cab waits at the kerb, drops on its round roof.
B tower = At the end of the street a pale clock tower fades into the rain. +rain,rainy,fog
B dome = Behind the chimneys stands a pale dome. -rain,rainy,fog
L rain dusk = Blue-grey light of a rainy evening, shop windows and headlamps warm against it. +rain,rainy,night,evening
L day = Soft grey daylight without shadows. -rain,rainy,night,evening,sunny,sunset
V kerb = View down the street from the kerb at eye level, 50 mm lens, brick, slate and red

plain-dubai-clouds | place | skyline, city, towers, skyscrapers, dubai, burj khalifa, city skyline & clouds, fog, above, mist, from above & above, fog, from above, sea of clouds, clouds & dubai, burj khalifa, new york, chicago, shanghai, london, singapore, hong kong, city, skyline, towers, skyscrapers | @ any
D tops = Only the tops of the towers stand out of a level white sea of cloud, glass and steel needles at different distances like masts in a harbour. -drone,under,below
D needle = In the middle the Burj Khalifa narrows in steps to a point twice as high as all the rest. +dubai,burj
D tallest = The tallest of them stands a little right of the middle and carries a red lamp at its tip. -dubai,burj
O cloud folds = The cloud is folded and combed by wind, torn in one place so that a street shows far below as a thin line.
O shadows = Long soft shadows of the towers lie across the white.
B horizon = Far off the cloud ends at a clean horizon, a paler band above it.
L sunrise = The low sun on the right turns the glass to gold and the cloud to peach, hollows pale blue. -night,sunset
L sunset = The low sun lights all from the side in orange and rose, the far sky violet. +sunset,dusk
L night = Windows glow in the tower tops, and the lit city below makes the cloud shine amber in patches under a dark blue sky. +night
V air = View from the air level with the tower tops, 50 mm lens, sharp throughout

plain-tokyo-lanterns | place | tokyo, kyoto, japanese street, japan, japanese alley, osaka, gion, asakusa & lanterns, lantern, night, street, alley, evening, rain, rainy & lanterns, lantern, paper lanterns, red lanterns | @ any
D row = Red and white paper lanterns as big as pumpkins hang in rows along both sides of the lane, each glowing from within, getting smaller to the far end.
D lane = The lane is narrow, dark timber fronts with slatted doors and short cloth curtains on both sides.
D wires = Black wires cross overhead between the roofs. -kyoto,gion
O stones = The paving is wet and holds each lantern as a long soft red streak.
O bicycle = A bicycle with a basket leans beside a lit vending machine. -kyoto,gion
N pots = Small clipped trees in pots stand beside a doorstep with its pinch of salt.
B sign = At the end of the lane stand taller houses with upright signs in pink and blue. -kyoto,gion
B pagoda = Over the roofs at the end stands a dark pagoda. +kyoto,gion
L lanterns = The lanterns give nearly all the light, warm red on wood and faces of walls, the sky above deep blue.
V lane view = View down the lane at eye level, 35 mm lens, sharp in depth

plain-kyoto-blossom | place | path, street, road, canal, philosopher's path, avenue, lane, alley & cherry blossom, cherry blossoms, sakura, cherry trees, blossom, blossoms & kyoto, japan, japanese | @ any
D tunnel = Old cherry trees lean over the path from both sides and meet in a roof of pale pink, dark split trunks beneath it.
D petals = Fallen petals lie along both edges of the flat grey stones, thickest where nobody walks.
D canal = A narrow stone-walled canal runs beside the path, pink with petals drifting on green water. -street,road
O branch = One low branch reaches into the picture from the left, each cluster of flowers clear.
O lamp = A stone lantern with a cap of moss stands at the turn of the path.
B house = Beyond the trees show a dark timber house with a curved tiled roof and a paper-screened window.
L hazy = Hazy white morning light makes the blossom nearly weightless. -night,sunset,evening,rain
L evening = Paper lamps among the branches glow, the blossom above them warm against blue dusk. +night,evening
L sunset = Low gold light shines through the petals from the end of the path. +sunset,golden
V path = View down the path at eye level, 50 mm lens, near branch sharp, petals in the air soft

plain-autumn-road | place | road, forest road, country road, path, forest path, avenue, lane, autumn road, fall road & autumn, fall, red, orange, leaves, foliage, autumnal & forest, trees, woods, leaves, maple, maples, autumn, fall, foliage | @ any
D road = The road runs from under our feet straight into the forest and bends out of sight to the right. -path
D path in wood = A path of trodden earth runs from under our feet into the forest and bends out of sight to the right. +path
D canopy = Maples and beeches close over it in scarlet, orange and gold, the nearest branches sharp against the brighter ones behind.
D leaves down = Red and orange leaves cover both edges and lie scattered over the middle, a few still turning in the air.
O trunks = Dark trunks stand close along both sides, moss on their north side.
O line = A faded white line shows here and there between the leaves. -path
B haze = Where it bends the colours melt into bright yellow haze. -night,fog
B fog = Farther on the trunks grow paler row by row in the fog. +fog,mist
L low = Low sun comes through from behind the trees on the right and lights the leaves from within. -fog,mist,rain,night,overcast
L rain = Rain has darkened bark and ground, and the leaves shine like enamel under a white sky. +rain,wet
L soft = White light without shadows makes the reds deeper. +fog,mist,overcast
V low view = View down the middle from knee height, 35 mm lens, sharp throughout

plain-ring-from-moon | place | planet with rings, ringed planet, saturn, gas giant, planet, planets & moon, surface, its moon, from the moon, moons, horizon, alien & rings, ring, saturn, ringed, gas giant, jupiter | @ any
D ground = The grey, cratered ground of the moon fills the lower third, sharp boulders in front, a low curved horizon behind them.
D disc = Over the horizon of the moon the planet stands enormous, filling most of the sky, banded in cream, ochre and rust.
D rings = Its rings cut across it as a thin bright blade of hundreds of fine lines and throw a curved shadow on the bands.
D other moons = Two smaller moons hang beside it, each half lit. +moons
O crater = One shallow crater in front holds ink-black shade, its far wall bright.
O storm = An oval storm no bigger than a coin marks the southern bands.
B stars = The rest of the sky is black with cold fine stars.
L side = A small white sun beyond the left edge lights moon and planet from the same side, shadows black and hard.
V ground view = Wide view from standing height on the ground, 24 mm lens, everything sharp

plain-mars-land | place | mars, mars landscape, martian landscape, red planet, mars surface, martian & landscape, surface, planet, rover, colony, base, astronaut, red, desert, sunset, mars | @ any
D plain = A rust-red plain littered with dark angular stones runs to a line of eroded hills.
D dunes = Low dark dunes lie in ribs across the middle, each with a pale dusty crest. -colony,base
D domes = White domes joined by tubes stand half buried in the soil, a row of round windows lit. +colony,base
D rover = A six-wheeled rover with a camera mast stands on a slab of rock, its double track running back out of the picture. +rover
O dust = Fine butterscotch dust lies over everything and hangs in the air above the ground.
O layered rock = A flat outcrop in front shows thin layers like pages.
B rim = The rim of a great crater closes the view in faint blue-brown.
L pale = A small pale sun stands in a tan sky and throws long soft shadows to the left. -sunset,night
L blue = The small sun sets in a cold blue glow, the land above it rust and umber. +sunset
V ground = Wide view from standing height, 28 mm lens, sharp throughout

plain-station-earth | place | space station, international space station, iss, satellite, astronaut view, spacecraft & earth, orbit, planet, space, above earth, over earth | @ any
D station = The station floats in the upper half, a long truss with white modules in its middle and four pairs of gold-brown solar wings spread to both sides. -satellite
D satellite = The satellite floats in the upper half, a foil-wrapped box between two blue solar wings, its dish turned down. +satellite
D ringed = Below it the curve of the planet fills the picture from edge to edge, banded in cream and rust, its rings a thin bright blade across the dark. +ringed,rings,saturn
D earth = Below it the curve of the Earth fills the picture from edge to edge, deep blue ocean under white cloud swirls, a brown coast at one side.
O air = The air shows as a thin bright blue line along the curve.
O details = Seams, handrails and folded foil can be made out on the nearest module, one small window lit.
B black = Above is black space with hardly a star. -night
B city lights = Below, cities glow as gold nets on the dark side. +night
L sun = Hard white sun from the left, shadows black, the solar wings gleaming.
V near = Seen from another craft close by, 35 mm lens, everything sharp

plain-earth-space | place | planet earth, earth, earth from space, blue marble, globe earth, world & space, from space, orbit, stars, sunrise, night, moon, planet, view | @ any
D disc = The Earth hangs in the middle as a full round globe, oceans deep blue, land brown and green under swirls of white cloud. -sunrise,night,half
D crescent = The Earth fills the lower half as a great dark curve, and along its rim runs a thin bright arc of blue air. +sunrise,night,half
D spiral = One storm turns as a white spiral over the ocean. -night,sunrise
D lights = On the dark side cities lie as gold specks joined by threads. +night,sunrise
O poles = White ice caps the top and bottom. -night,sunrise
O sun star = The sun breaks over the rim as one white star with fine rays. +sunrise
O moon = The grey moon hangs small at the upper right. +moon
B black = All round is black space with fine stars.
L side = White sun from the left, the right edge sinking softly into night. -night,sunrise
V far = View from far out in space, everything sharp, black, blue and white

plain-hobbit | place | hobbit, hobbits, hobbit village, hobbit house, hobbit hole, hobbiton, shire, halfling village & village, house, hole, doors, door, round, hobbit, shire, hill, garden | @ any
D hillside = Grassy mounds stand close along a winding lane, each with a round wooden door set into its flank and a round window beside it. -hole,house
D one hole = A round wooden door with a brass knob in its very middle is set into a grassy bank, a round window glowing on either side. +hole,house
D doors = The doors are painted green, yellow, blue and red, each in a frame of brick and timber, a little bench and a letter box before it. -hole,house
D chimneys = Small brick chimneys stick out of the grass on top and smoke.
O gardens = Low stone walls hold gardens full of cabbages, hollyhocks and sunflowers.
O lane = The lane of trodden earth runs down between picket fences to a mill and an arched bridge. -hole
N barrow = A wheelbarrow of pumpkins and a washing line stand beside the nearest gate.
B oak = On the highest mound stands one great oak, soft green hills behind it.
L gold = Warm late light from the left, long shadows over the turf. -night,rain,morning
L morning = Fresh early light from the left, thin mist over the brook. +morning
L night = Every round window glows yellow under a blue starry night, lanterns along the lane. +night,evening
V lane view = View up the lane at a low height, 28 mm lens, sharp throughout

plain-elven-trees | place | elven city, elf city, elven village, tree city, city in the trees, treehouse village, treehouse city, elven kingdom, lothlorien, forest city & trees, forest, tree, elven, treehouse, lothlorien, woods | @ any
D trees = Silver-barked trees as thick as towers rise out of the picture, and round each of them platforms and slender houses climb in a spiral.
D bridges = Arched bridges with carved rails, thin as ribbons, lead from trunk to trunk at different heights.
D houses = The houses are of pale carved wood with pointed leaf-shaped windows and roofs like folded leaves.
O lamps = Hundreds of small lamps of white and gold hang under the bridges and among the branches.
O stair = A winding stair of white wood starts between the roots in front.
N ferns = Ferns and pale flowers cover the ground at its foot.
B deep = Deeper in, more trunks with their lights fade into blue-green mist.
L shafts = Slanting gold light comes down through the crowns and meets the glow of the lamps. -night
L night = The crowns close out the night, and only the lamps light bark and bridges. +night
V up = View up from the forest floor, 20 mm lens, silver, gold and blue-green

plain-hell-gate | place | gateway to hell, gate to hell, gates of hell, hell gate, hell, portal to hell, underworld, inferno & gate, gates, gateway, portal, fire, lava, entrance, flames, demon, landscape, hell | @ any
D gate = A huge gate of black stone stands between two cliffs, its pillars carved with horned skulls, both iron wings thrown wide open. +gate,gates,gateway,portal,entrance
D land = A land of black jagged rock lies under a red sky, split by rivers of lava that meet in a burning lake. -gate,gates,gateway,portal,entrance
D within = Inside nothing is seen but fire, a white-yellow core that turns to orange and deep red towards the edges. +gate,gates,gateway,portal,entrance
D lava = Lava runs out over the threshold in glowing streams and has split the black ground in front into plates with burning seams. +gate,gates,gateway,portal,entrance
O chains = Broken chains with links as thick as an arm hang from the pillars. +gate,gates,gateway,portal,entrance
O embers = Sparks and flakes of ash rise in the hot air.
O spires = Spires of basalt stand up like teeth, tiny fires on their ledges. -gate,gates,gateway,portal,entrance
B smoke = Above, smoke rolls away in heavy red-lit folds.
L fire = All light comes from the fire, orange on every edge that faces it, the rest black.
V low = Low view straight from the front, 24 mm lens, deep, black, orange and red

plain-swamp | place | swamp, dark swamp, bayou, marsh, mangrove, mangroves, wetland, bog & trees, twisted, fog, mist, dark, cypress, spooky, alligator, moss, eerie, night, roots | @ any
D trunks = Bare twisted trees stand in still black water on roots like stilts, their crooked branches reaching across to one another.
D moss = Grey moss hangs from every branch in long torn curtains.
D water = The water is smooth and dark as oil, patches of bright duckweed on it, each trunk doubled upside down.
O log = A half-sunk log lies in front, mushrooms along its back. -alligator,crocodile
O alligator = Two eyes and the ridge of a long back stand just out of the water in front. +alligator,crocodile
O light = One pale greenish light hovers far between the trunks. +spooky,eerie,dark,night
B fog = Fog lies over the water and swallows the trunks row by row until only a grey tone is left. -sunny,sunset
L grey = Dull grey-green light from above without any direction. -night,sunset,sunny,moon
L moon = A blurred moon behind the branches, all else blue-black. +night,moon
L gold = Low sun comes through the moss in gold shafts. +sunset,sunny
V low = View from just above the water, 24 mm lens, near trunks sharp

plain-venice-gondolas | place | venice, venetian, canal, venice canal, grand canal & gondolas, gondola, venice, canal & canal, gondolas, gondola, sunset, bridge, italy, night | @ any
D canal = The canal runs away from us between old palaces in rose, ochre and faded red, their lowest steps green with weed.
D gondolas = Black gondolas with raised steel prows lie moored to striped poles on the left, and one comes slowly towards us, the gondolier upright at its stern with one long oar.
O bridge = A small white stone bridge arches over the water further on.
O windows = Pointed windows with white stone frames look down on it, geraniums on one balcony, a green shutter half open.
B dome = Over the roofs at the end stands a pale dome.
L sun = Sun falls in from the right and lights one row of fronts, the other in blue shade, broken colours swaying on green water. -night,sunset,fog,rain
L sunset = Low orange light from the far end gilds the ripples and the edges of the fronts, the sky rose above. +sunset,dusk,golden
L night = Lamps and windows lie as long gold stripes on black water under a deep blue sky. +night,evening
L fog = Fog pales the far palaces and leaves only the nearest boats dark and sharp. +fog,mist
V water = View from just above the water, 28 mm lens, sharp throughout

plain-river-pines | place | river, stream, creek, mountain river, forest river & pine, pines, forest, pine forest, woods, firs & forest, pine, pines, woods | @ any
D river = A clear river comes down towards us over rounded grey stones, green and still in the pools, white where it drops between two boulders.
D pines = Tall dark pines stand close along both banks, their straight trunks reddish in the light, the lowest branches over the water.
D bend = It comes out of the forest from the left and turns round a gravel bank in the middle.
O log = A bleached trunk lies across the stones at the right.
N moss = Thick moss and a few ferns cover the bank in front. -winter,snow
N snow = Snow lies in round caps on every stone. +winter,snow
B ridge = Above the trees at the end stands a blue wooded ridge. -fog,mist
B mist = Mist hangs between the farther trees. +fog,mist
L morning = Morning sun from behind the trees sends slanting rays across the water. -fog,mist,rain,night,winter,snow,sunset,autumn
L soft = Soft even light, the water steel grey. +fog,mist,rain,winter,snow
V stone = Low view from a stone in midstream, 20 mm lens, silky water, sharp banks
`;
