/** Country and landscape: gardens, fields, woods, mountains, waters, coasts, deserts and ice. The form: `tableaux.ts`. */
export const PLACES_LAND_TABLEAUX = `
place-park | place | park, city park, public garden, town park, park bench | @ any
D path and bench = A gravel path bends under old chestnuts past a green bench. -winter,snow,autumn,fall
D autumn path = A gravel path bends under chestnuts half bare, their leaves raked in yellow heaps beside a green bench. +autumn,fall
D white path = A single trodden line goes along a white path past a bench with a cushion of snow. +winter,snow
N pond = On the pond a row of ducks draws a widening wedge, [bread crusts on the edge/a model yacht becalmed]. -winter,snow
B lawn = Farther off, lawn and tall trees go back into soft light. -fog,mist
L leaf light = Sun through the crowns freckles gravel and grass.
L low amber = The sun is low between the trunks and lays their shadows across the grass. +golden,sunset,dusk
L lamp chain = Lamps along the path make yellow rounds, the trees black between. +night
L rain park = Rain dimples the pond, the bench dark with wet. +rain
L autumn = Mild slanting light comes through yellow crowns. +autumn,fall
L snow = Grey snow light, lamp posts and trunks drawn in black. +snow,winter
L fog = The path goes into white after the second lamp. +fog,mist
L leaf light by day = Sun through the crowns freckles gravel and grass. +morning,afternoon,day,noon
V along the path = View along the path at seated height, 50 mm

place-meadow | place | meadow, wildflower meadow, flower meadow, grassland, field of flowers, flower field, wildflowers, poppy field, field of poppies | @ any
D flowers = Ox-eye daisies, poppies and cornflowers stand knee-high in thin grass, every head at a slightly different height. -poppy,lavender,sunflower,tulip,winter,snow
D poppies = Poppies stand so thick that the green is only lines between the reds. +poppy
D butterflies = Butterflies, orange, white and blue, are everywhere over the heads, two of them close to us with open wings. +butterfly,butterflies
D mown strip = A mown path one stride wide bends through, [the stalks at its edge leaning in/a hat's width of clover in its middle].
N bees = A bumblebee hangs under a nodding thistle, and a white butterfly crosses low.
B hedge = A hedge with three oaks closes the meadow, hills blue behind. -fog,mist
L high summer = High light with small clouds, petals lit from above and stalks dim.
L backlit = The sun stands low behind the grass, and every head has a bright rim. +golden,sunset,dusk,dawn
L moonlit = Moonlight turns the daisies pale blue, the grass between black. +night
L mist = Mist lies at the height of the flower heads, dew on every web. +fog,mist,morning
L rain = Grey light, petals shut, each stem beaded. +rain
L high summer by day = High light with small clouds, petals lit from above and stalks dim. +afternoon,day,noon
V in the grass = View from among the stems, 35 mm, the nearest flowers soft, fresh colours

place-wheat-field | place | wheat field, wheatfield, cornfield, corn field, barley field, grain field, field of wheat, harvest field | @ any
D ears = Ripe wheat stands to the waist, heavy heads bent one way, the wind going through in a darker wave. -corn,cornfield
D corn = Maize stands in ranks higher than a rider, leaves [rustling edge to edge/split and yellow at the tips]. +corn,cornfield
D tracks = Two tractor tracks run up the slope and close at the top.
N poppies = Poppies and a few cornflowers grow along the edge where the seed fell thin. -corn,cornfield
B lone tree = On the crest stands one round tree.
L heat = Heat shimmers above the ears under a sky bleached at the horizon.
L late = Low sun makes the field copper and the tracks brown. +golden,sunset,dusk
L thunder = The sky behind is indigo, the wheat lit bright against it. +storm,thunder,thunderstorm
L moon = A big moon stands over grey-blonde ears. +night
L heat by day = Heat shimmers above the ears under a sky bleached at the horizon. +morning,afternoon,day,noon
V crest = View up the tracks at head height, 35 mm

place-lavender | place | lavender field, lavender, fields of lavender, lavender fields, rows of lavender | @ any
D rows = Rounded rows of lavender in full bloom run side by side away from us, deep violet, with strips of pale earth between them.
D hills = The rows draw together towards low wooded hills, soft blue with distance. -mountain,mountains
D mountains = The rows draw together towards the foot of a mountain range, blue-grey and clear against the sky. +mountain,mountains
D farmhouse = A small stone farmhouse with a tiled roof stands between two cypresses where the rows end. +provence,france,french,valensole
N stalks = Close to us single stalks stand sharp, [their flowers lilac and grey-green at the foot/small purple flowers along each of them].
L sunset = The orange sun stands just above the hills at the end of the rows, the sky goes from gold through pink to lilac, and every row has a glowing rim. +sunset,golden,dusk,evening
L sunrise = The sun has just come up over the hills at the end of the rows; the sky is peach below and pale blue above, and thin gold light runs along the tops. +sunrise,dawn,morning
L stars = Stars and a pale band of Milky Way stand over the rows, which are dark violet and grey. +night,stars
L soft grey = Soft grey light under low cloud makes the violet deep and even. +rain,overcast,fog,mist,storm
L high sun = Bright sun from the right under a clear blue sky makes the violet vivid, with short shadows between the rows.
L high sun by day = Bright sun from the right under a clear blue sky makes the violet vivid, with short shadows between the rows. +afternoon,day,noon,summer
V low rows = Wide view along the rows from knee height, 24 mm, sharp to the hills

place-sunflowers | place | sunflower field, field of sunflowers, sunflowers field | @ any
D heads = Sunflowers face the same way in thousands, brown discs as wide as plates, leaves heart-shaped and dusty.
D near = The nearest stand as tall as we are, one of them turned a little aside, a bee on its rim.
N path = A footpath goes in and is lost after three steps.
B farm = Past the field stand poplars and a tiled roof.
L full sun = Full front sun, petals almost transparent.
L evening = The sky is pink, the heads dark with lit fringes. +sunset,golden,dusk
L storm = The yellow stands out against a blue-black cloud wall. +storm,rain
L full sun by day = Full front sun, petals almost transparent. +morning,afternoon,day,noon
V eye level = View at the height of the heads, 50 mm

place-tulips | place | tulip field, tulip fields, field of tulips, tulip farm | @ any
D stripes = Red, white, yellow and nearly black tulips stand in stripes as straight as a flag, narrow water ditches between.
D odd one = In the white stripe stands a single [red one/striped one].
N crate = A crate of bulbs and wooden shoes stand at the end of a row.
B mill = A mill and a line of bare elms mark the far edge.
L clear spring = Clear spring light shines in the cups.
L sunset = The low sun shines into the cups and lights them like lamps. +sunset,golden,dusk
L clear spring by day = Clear spring light shines in the cups. +morning,afternoon,day,noon
V oblique = Oblique low view over the stripes, 50 mm

place-orchard | place | orchard, apple orchard, cherry orchard, apple trees, olive grove, orange grove, lemon grove | @ any
D trees = Old trees with whitewashed trunks stand in rows on mown grass, a ladder with a narrowing top set in the nearest. -olive,winter,spring,blossom
D blossom = The trees are white and pink to the tips, and petals lie on the grass in rings. +spring,blossom
D fruit = Apples hang in clusters, [red on the sun side/small and streaked], and windfalls lie brown-bitten below. -olive,cherry,orange,lemon,winter,spring,blossom
D olives = Olive trunks, split and twisted, carry silver leaves over red stony earth. +olive
N crate = Crates and a basket with a hook stand in the wet grass. -winter,spring
B wall = Behind goes a dry stone wall with hives on it. -fog,mist
L slant = Slanting light dapples grass and trunks.
L golden = Late sun runs down the alleys and shines through the leaves. +golden,sunset,dusk
L mist = Mist takes the far rows, trunk by trunk. +fog,mist,morning
L slant by day = Slanting light dapples grass and trunks. +afternoon,day
V alley = View down an alley between rows, 40 mm

place-vineyard | place | vineyard, vineyards, wine hills | @ any
D rows = Vines run over a rounded hill in combed lines, posts silver, the earth between turned. -winter
D bare vines = Bare black vines are pruned to knuckles along their wires. +winter,snow
D grapes = Blue grapes with a grey bloom hang at knee height, [one bunch in the grass/a wasp on a split berry]. +autumn,fall,harvest,grape
N shears = Shears and a plastic crate stand at the row's end beside a rose bush.
B house = On the top stand a house and three cypresses. -fog,mist
L clear = Clear afternoon light striped by the rows.
L gold = The hill glows rust and yellow in the last sun. +golden,sunset,dusk,autumn
L fog = Fog fills the valley beneath the rows. +fog,mist
L clear by day = Clear afternoon light striped by the rows. +morning,afternoon,day,noon
V across = View across the hill with a long lens, patterned, green and ochre

place-forest | place | forest, woods, woodland, wood path, forest path, pine forest, beech wood, birch forest, birch wood, in the trees, forest trail | @ any
D trunks = Tall trunks stand close with light between, a path of needles and roots going in among them. -birch,winter,snow,rain,autumn,fall
D autumn trunks = Tall trunks stand in copper leaves, more coming down, a path only a groove in them. +autumn,fall
D birches = White trunks with black eyes stand in bracken as far as one can see. +birch
D snow trunks = Snow lies on every branch to its last twig, the path a blue hollow between trunks. +winter,snow
D fallen = A fallen trunk, soft with moss, lies beside the path, [ferns growing along it/shelf fungus along its flank].
N floor = Moss, wood sorrel and fern fronds cover the roots at its edge. -winter,snow,autumn,fall
N tracks = Hare tracks cross it in threes. +winter,snow
B deeper = Deeper in, the trunks close to a dim green wall. -winter,snow,autumn,fall,fog,mist
L shafts = Sun comes down in slanting shafts and lies in coins on the moss.
L last sun = The sun is down among the trunks and makes red gaps between black bars. +golden,sunset,dusk
L fog = Fog makes each row of trunks paler than the one before. +fog,mist
L rain = Rain drips from every leaf, bark black, greens very bright. +rain
L night = A thin moon gives the trunks one pale edge and nothing more. +night
L dawn = Low pink light comes in flat between the trunks. +dawn,morning
L shafts by day = Sun comes down in slanting shafts and lies in coins on the moss. +afternoon,day
V path = View up the path at eye level, 40 mm, deep

place-dark-forest | place | dark forest, haunted forest, spooky forest, creepy forest, gloomy forest, black forest, scary forest | @ any
D trees = Crooked trees stand with bare hooked branches meeting over a path, knots in their bark like shut eyes.
D roots = Roots cross the path like [knuckles/the backs of snakes], a strip of grey cloth caught in thorn.
N eyes = In the undergrowth two pale points stand close together.
B mist = Behind them only mist, with darker trunks in it.
L dull green = A dull light without a source lies on the mist, trunks black against it.
L moon = The moon hangs small in the branches and whitens the path's stones. +night,moon
L dull green by day = A dull light without a source lies on the mist, trunks black against it. +morning,afternoon,day,noon
V low path = Low view along the path, 24 mm

place-jungle | place | jungle, rainforest, tropical forest, mangrove, cloud forest | @ any
D leaves = Leaves as big as doors, some torn to combs, hang in layers one over another from both sides. -mangrove
D roots = Mangrove roots stand out of the water like arched fingers, each with a tide line. +mangrove
D lianas = Lianas as thick as an arm loop from crown to crown, [orchids along them/ants in file down one].
N red = A red passion flower and a blue butterfly are at the edge.
B giant = Behind, a trunk with walls for roots goes up out of sight. -fog,mist
L holes = Light falls through holes in the roof in separate bright spots.
L mist = Steam rises after rain, everything shining. +rain,fog,mist
L night = Fireflies and a wet moon in the leaves. +night
L holes by day = Light falls through holes in the roof in separate bright spots. +morning,afternoon,day,noon
V into green = View in through a gap of leaves, 28 mm

place-mountains | place | mountain, mountains, mountain range, alps, peak, peaks, himalaya, summit, mountain top, mountaintop, alpine, mountain trail, mountain path, hiking trail | @ any
D peak = A steep peak stands up with snow in its gullies and a plume blowing from the top, lower ridges stepping down from it.
D foreground = In front lies a slope of boulders and [cushions of pink flowers/bent dwarf pine], a cairn of flat stones on its edge. -winter,snow
D snowfield = In front an untouched snowfield is ribbed by wind, one line of prints climbing. +winter,snow
N tarn = A small dark lake in the hollow keeps a piece of the peak upside down. -winter,snow
B ranges = Behind, range after range goes bluer and paler. -fog,mist
L clear side = Clear morning light from the left cuts the ridges, blue shadows down every gully.
L glow = The top glows red-orange while the valleys are already slate. +sunset,dusk,dawn,golden
L cloud = Cloud streams over the saddle and hides the middle of the wall. +fog,rain,storm,overcast
L stars = Stars stand thick above snow that is only a little lighter than the sky. +night
L snow = Blown snow smokes along the ridge under white sky. +snow,winter
L clear side by day = Clear morning light from the left cuts the ridges, blue shadows down every gully. +morning,day
V wide = Wide view from a shoulder opposite, 35 mm

place-alpine-valley | place | valley, alpine valley, alpine meadow, mountain village, alp, swiss village, fjord, mountain pasture | @ any
D valley = A green valley floor with a thread of river lies between walls, hay huts scattered over it like dice. -fjord,winter,snow
D white valley = Snow lies to the window sills of a handful of dark wooden houses, smoke from every chimney. +winter,snow
D fjord = A deep still arm of water bends between walls so high that [waterfalls blow away/the ferry is a crumb]. +fjord
D cows = Brown cows with bells lie in buttercups by a trough hollowed from a trunk. -fjord,winter,snow,cow
N fence = A fence of split larch goes over the brow, one rail down.
B glacier = At the head of the valley hangs a grey-blue tongue of ice. -fog,mist
L cloud patches = Cloud shadows move over the slopes, one field bright at a time.
L evening = The floor is in shadow, the upper huts in warm light. +golden,sunset,dusk
L night = A few windows lie along the valley like a dropped necklace. +night
L mist = Mist lies in the bottom with only the steeple out. +fog,mist,morning
L cloud patches by day = Cloud shadows move over the slopes, one field bright at a time. +afternoon,day,noon
V from above = High view from the path, 28 mm

place-cliff | place | cliff, cliffs, cliff edge, headland, sea cliff, precipice | @ any
D face = Chalk falls sheer to the sea, grass to its very lip, flint lines running through it like pencil.
D edge = A path follows the edge too closely, [a fence post hanging by its wire/thrift in pink cushions along it].
N birds = Fulmars lean on the updraught level with the top.
B sea = The sea goes out grey-green with a single ship.
L white = The white face throws light back into the water below.
L late = The cliff takes the colour of peaches, and its foot is blue. +golden,sunset,dusk
L storm = Spray climbs half the face, the top under running cloud. +storm,rain
L night = A lamp far down the coast turns, the chalk dimly pale. +night
L white by day = The white face throws light back into the water below. +morning,afternoon,day,noon
V along the edge = View along the edge, 28 mm

place-river | place | river, riverbank, river bank, riverside, stream, creek, brook | @ any
D bend = The river comes round a bend over clean stones, fast in the middle, still and brown under the bank. -winter,snow,frozen
D ice edges = Shelves of ice reach out from both banks, black water between, each stone with a white cap. +winter,snow,frozen
D willow = A willow leans so far that its tips write in the current, [a rope swing from its bough/roots bare like a hand].
N boat = A flat boat on a chain fills slowly with leaves. -winter,snow
N stones = Flat stones are piled in a small tower at the ford.
B meadow = Past the far bank lie a water meadow and poplars. -city,fog,mist
L broken = Sun breaks on the riffle in hundreds of bits.
L gold = The water carries the low sun in one long rippled band. +golden,sunset,dusk,dawn
L mist = Mist smokes from the water and hides the other side. +fog,mist,morning
L night = The moon lies in pieces on the ripples. +night
L rain = Rain rings overlap across the pool. +rain
L broken by day = Sun breaks on the riffle in hundreds of bits. +afternoon,day,noon
V from bank = View from the bank near the water, 35 mm

place-lake | place | lake, lakeside, lake shore, lakeshore, pond, by the lake, loch | @ any
D still = The lake lies without a ripple, and the wood on the far shore stands upside down in it. -winter,frozen,ice,storm
D ice = The lake is one sheet of black ice with white cracks through it, snow blown in scallops. +winter,frozen,ice
D jetty = A jetty of grey planks goes out, [a rowing boat nosed to it/two towels at its end]. -winter,frozen,ice
N reeds = Reeds and yellow flags stand in the shallows, a fish ring spreading. -winter,frozen,ice
B hills = Wooded hills run down to [a boathouse the size of a match box/a strip of reeds/one red boathouse/a shingle beach]. -fog,mist
L silver = A thin cloud cover turns water and sky to one silver.
L burn = The sky burns orange and lies whole on the water. +sunset,golden,dusk
L dawn = A band of mist floats over pink water. +dawn,fog,mist,morning
L moon = A straight moon path runs to the jetty. +night,moon
L rain = Rain roughens all the surface to grey felt. +rain,storm
L silver by day = A thin cloud cover turns water and sky to one silver. +afternoon,day,noon
V level = Low level view along the jetty, 28 mm

place-waterfall | place | waterfall, waterfalls, cascade, cataract | @ any
D fall = White water drops in a tall column over a dark lip of rock, breaks on a ledge halfway down and spreads into a wide veil. -frozen,winter
D frozen fall = The fall hangs as blue and white organ pipes of ice, a trickle still moving inside. +frozen,winter
D bow = A rainbow stands in the spray before the fall, its foot on the wet stones. +rainbow
D pool = At its foot lies a clear pool, [emerald green/blue-green], with mossed boulders round it. -frozen,winter
D icy pool = Below it lies a frozen pool under new snow, icicles as thick as arms along the ledge. +frozen,winter
D jungle walls = Broad wet leaves, tree ferns and hanging vines close in on both sides up to the lip, in every shade of green. +jungle,tropical,rainforest,bali,hawaii
N ferns = Ferns bend in the spray at its edge, every frond hung with drops. -frozen,winter
B walls = Dark wet rock stands on both sides, with trees leaning in from above. -jungle,tropical,rainforest,bali,hawaii
L green light = Soft daylight comes down through a gap in the trees, makes the falling water white and the leaves bright green, a little mist in the air. +jungle,tropical,rainforest,bali,hawaii,green -night,moon,sunset,golden,sunrise,dawn,evening,rain,overcast
L spray light = Soft daylight falls from above on the spray, the rock beside it in cool shade.
L cold light in the ice = Cold light comes through the ice and makes its thick parts blue. +frozen,winter
L deep shade = Under a grey sky only the water is bright. +overcast,rain
L night = Moonlight picks out the fall alone. +night,moon
L warm = The low sun reaches the top of the fall and turns the spray there amber. +sunset,golden,sunrise,dawn,evening
L spray light by day = Soft daylight falls from above on the spray, the rock beside it in cool shade. +morning,afternoon,day,noon
V from the pool = View from the edge of the pool, upright, silky water, 24 mm

place-marsh | place | marsh, swamp, bog, moor, moorland, wetland, fen, peat bog, bayou, heath, everglades | @ any
D pools = Black pools lie between tussocks of rust-coloured grass, cotton grass nodding white. -swamp,bayou,everglades,heath
D cypress = Swollen trunks stand in still brown water, moss trailing from every arm to its own reflection. +swamp,bayou,everglades
D heath = Heather goes purple over low swells, sand paths white between junipers. +heath
D boards = A plank walk leads out, [some boards sunk/its rail gone], over green that is not ground. -heath
N dragonfly = A dragonfly sits on a sedge, wings set like panes.
B horizon = The land ends in a low line with one dead pine. -fog,mist
L weak sun = A weak white sun shows in the pools.
L fog = Fog drifts knee-high, the pine without a foot. +fog,mist,dawn,morning
L evening = Red light lies in every pool. +sunset,dusk,golden
L night = Pale small flames seem to stand over the water. +night
L weak sun by day = A weak white sun shows in the pools. +afternoon,day,noon
V low = Low view along the planks, 28 mm

place-beach | place | beach, seaside, shore, sandy beach, seashore, on the sand, coast, coastline, shoreline | @ any
D sand and foam = [A long wave slides up the sand, leaves its thin foam edge and draws back in a shining sheet/The last of a breaker runs up over wet sand, stops in a scalloped line of froth and sinks in/Thin water fans out across the flat sand in front, a lace of foam along its rim]. -pebble,winter,rocky
D pebbles = Grey pebbles shelve steeply, rattling wet to darker colours where the wave has been. +pebble,rocky
D curve = The beach runs on in a long pale curve to a hazy point, empty but for a few gulls at the edge of the water. -people,crowded,children,kids
N prints = [One line of bare footprints runs along the wet strip, half washed out/A few shells and a smooth grey stone lie where the last wave left them/The wave has left a thin dark line of weed and broken shell]. -winter,pebble
B sea = [The sea goes from pale green to hard blue below a few clouds/Far out the water turns from bottle green to slate, with one white sail/Beyond the last line of surf lies a band of dark blue and a coaster on the horizon]. -storm,night,fog
L wide light = High light comes off sand and water at once, hardly any shadow.
L low sun = The low sun lays one bright road over the wet sand, every ripple with a dark side. +sunset,golden,dusk
L dawn = The sky is shell-pink, wet sand the same. +dawn,morning
L storm = Grey-green breakers blow spindrift, the light low and dull. +storm,winter,rain,overcast
L moon = Moon on the foam draws the coast as white brackets. +night
L fog = Sea and sky are one white, the nearest post dark. +fog,mist
L wide light by day = High light comes off sand and water at once, hardly any shadow. +afternoon,day,noon
V along = View along the waterline at knee height, 28 mm, sharp to the horizon

place-tropical-island | place | tropical island, desert island, palm beach, lagoon, paradise beach, palm island, caribbean beach, atoll, small island, lonely island, remote island, on an island | @ any
D palm = Palms lean out over white sand, their heads' shadows on water as clear as gin. -north,rocky
D island = The island is one green hump with a belt of sand and a reef round it in a paler ring. -north,rocky
D wreck mark = On the beach stand [three coconuts and a bottle/letters laid in driftwood], crab tracks about them.
N canoe = A dug-out with an outrigger is pulled up under the leaves.
B reef = Far out the reef draws a thin white line before ink blue.
L overhead = Sun stands high and throws nets over the sand floor.
L sunset = Red sky, black palms, the lagoon like copper. +sunset,dusk,golden
L stars = Stars come down to the horizon, the sand faint blue. +night
L squall = A squall's grey curtain stands beside bright water. +rain,storm
L overhead by day = Sun stands high and throws nets over the sand floor. +morning,afternoon,day,noon
V from the water = View from the water towards the beach, 24 mm

place-stormy-sea | place | sea, stormy sea, rough sea, stormy ocean, open sea, ocean, the ocean, high seas, ocean waves, on the sea, in the middle of the ocean | @ any
D swell = Grey-green swells march in long ridges, crests torn off as white smoke. +storm,stormy,rough,wave
D calm = The sea lies wide and blue with a slow swell, [a patch of wind darker than the rest/one line of foam]. -storm,stormy,rough
D wall = One wave stands higher than the rest, thin and lit bottle green just below its lip. +storm,stormy,rough,wave
N bird = A petrel goes along a trough with its feet on the water.
B horizon = The horizon is bare all round. -fog,mist
L gap = A gap in the cloud lets one bright bar down on the water far out. +storm,stormy,rough
L clear = High sun sets small lights all over the nearer water.
L evening = The sun sits on the rim and pulls a broken red path. +sunset,dusk,golden
L night = Water and sky are black but for the moon's torn silver. +night
L dawn = A lemon strip opens under grey, crests pale along it. +dawn,morning
L fog = Swells come out of the fog and go back into it. +fog,mist
L clear by day = High sun sets small lights all over the nearer water. +noon,day,afternoon
V wave height = View from wave height, 50 mm

place-tide-pool | place | tide pool, rock pool, rock pools, tidal flats, mudflats, low tide, ebb tide, tide out | @ any
D pool = In a basin of black rock clear water holds red anemones, a blenny and [a hermit crab in a borrowed spire/green weed like hair]. +pool
D flats = The sea has gone out to a line, leaving ribbed sand with a film of sky in every furrow. -pool
N worms = Coiled casts and the three-toed writing of gulls cover the mud. -pool
N net = A net with a bamboo handle and a red bucket stand by. +pool
B stakes = Bent stakes lead off to a lighthouse on legs.
L sky film = A milk-white sky lies on all the wet.
L evening = Every furrow holds orange. +sunset,dusk,golden
L sky film by day = A milk-white sky lies on all the wet. +morning,afternoon,day,noon
V low = Low view, 24 mm

place-desert | place | desert, sahara, dunes, sand dunes, dune, gobi, sandy desert, oasis | @ any
D dune = A dune rises to an edge as sharp as a fold, one side lit, the other in shadow, sand smoking off the crest. -oasis
D oasis = Date palms stand round a green pool, mud walls and small plots of barley in their shade. +oasis
D ripples = In front, wind ripples run close and even like [corduroy/a thumbprint], a single line of footprints crossing them.
N bush = One dry thorn bush holds a small cone of sand.
B more dunes = Behind go more dunes, each crest a clean curved line.
L low side = Low side light divides all into apricot and brown-violet.
L noon = Noon light takes the shadows away, the air wavering at the rim. +noon,hot,heat
L stars = Stars hang low over grey-blue crests. +night
L storm = A brown wall of dust comes on, the sun a coin in it. +storm,sandstorm
L dawn = The crests turn rose one after the other, the hollows blue. +dawn,morning
L sunset = The dunes are red as brick on one side, violet on the other. +sunset,golden,dusk
L low side by day = Low side light divides all into apricot and brown-violet. +afternoon,day
V ridge = View along the ridge, 50 mm

place-canyon | place | canyon, mesa, red desert, badlands, monument valley, arizona, slot canyon, cactus desert, gorge, ravine, buttes | @ any
D buttes = Red buttes stand apart with skirts of rubble on a flat plain, their tops level as tables. -slot,gorge,ravine
D slot = Walls of banded orange rock curve together overhead, worn like folded cloth. +slot
D gorge = A river has cut a cleft so deep that its water is a green thread. +gorge,ravine
D cactus = A saguaro with one arm crooked stands by [a dry wash/a leaning fence post], prickly pears round it. -slot,gorge,ravine
N track = A track of two ruts goes off, a skull wired to its gate. -slot
B far rim = The far rim is a violet line.
L hard red = Hard side sun makes the rock nearly vermilion.
L shaft = A single shaft reaches the floor and lights the dust. +slot
L afterglow = The rock keeps glowing after the sun has gone. +sunset,dusk,golden
L night = The Milky Way stands between the black shapes. +night
L hard red by day = Hard side sun makes the rock nearly vermilion. +morning,afternoon,day,noon
V long = View with a long lens, stacked shapes, rust and sage

place-salt-flat | place | salt flat, salt flats, salt desert, salar, dry lake, playa, salt lake | @ any
D crust = White crust cracked in six-sided plates runs to the horizon without a stone. -mirror,reflection,rain
D mirror = A finger of water covers the salt, so that sky lies above and below with one seam. +mirror,reflection,rain
D cones = Salt is raked into small cones in rows, [a rusty barrow by the last/each with its own puddle]. -mirror,reflection
N tyre = A single pair of tyre tracks comes in and goes out.
B far volcano = Far off floats a volcano with no foot.
L blinding = Blinding white light from everywhere, sky dark blue at the top.
L dusk = Pink above, pink below, the seam violet. +sunset,dusk,golden,dawn
L stars = Stars are over and under. +night
L blinding by day = Blinding white light from everywhere, sky dark blue at the top. +morning,afternoon,day,noon
V minimal = Level view, vast empty plane, 24 mm

place-savanna | place | savanna, savannah, serengeti, african plain, steppe, prairie, pampas, outback, grass plain | @ any
D grass = Yellow grass to the knee goes off flat, flat-topped thorn trees set in it far from one another. -prairie,steppe,pampas,outback
D prairie = Grass runs in waves under the wind to a round horizon, one windpump turning. +prairie,steppe,pampas
D red = Red sand, blue-grey scrub and a wire fence run straight on. +outback
N mound = A termite mound stands like a broken chimney in the grass. -prairie,steppe,pampas
B herd = Specks of grazing animals show in the heat. -prairie,outback
L high = High hard light, trees over their own dark discs. -sunrise,sunset,dawn,dusk,golden,night
L sunset = A huge flattened sun goes down behind a thorn tree. +sunset,golden,dusk
L storm = One grey column of rain stands on the far plain. +rain,storm
L night = Warm dark with fires in a line far out. +night
L high by day = High hard light, trees over their own dark discs. +morning,afternoon,day,noon
V telephoto = Long-lens view, compressed heat haze, straw and dust

place-volcano | place | volcano, lava, lava field, crater, eruption, erupting volcano, geyser, hot springs, caldera | @ any
D cone = A black cone throws up a fountain of red lava, blocks arching out with tails of sparks. +eruption,erupt,erupting,lava
D rest = A steep cone with a bitten top lets out a lazy plume, ash streaked down its sides. -eruption,erupt,erupting,lava,geyser,spring
D column = A column of boiling water stands over a rust-ringed blue hole, steam leaning off. +geyser,spring
D flow = Down the flank creeps a tongue of lava, [cracked black over orange/dripping off a ledge]. +eruption,erupt,erupting,lava
N moss = Lime-green moss covers old lava in cushions. -night,eruption,erupt,erupting,lava
N stones = Cooling blocks lie strewn on the black ash, some still dull red. +night,eruption,erupt,erupting,lava
B smoke = The ash cloud goes up in round swelling heaps and leans away with the wind. +eruption,erupt,erupting,lava
L fire = The lava lights the smoke from beneath in red, the land around blue-black. +night,eruption,erupting,lava
L plain = Clear side light shows each gully in the ash.
L plain by day = Clear side light shows each gully in the ash. +morning,afternoon,day,noon
V across = View across the lava field, 70 mm

place-glacier | place | glacier, iceberg, icebergs, arctic, antarctica, ice field, polar, pack ice, north pole, south pole, frozen sea, tundra | @ any
D berg = An iceberg with an arch through it stands in slack water, white above, an impossible green below the line. -tundra,glacier
D wall = The glacier ends in a cracked wall of blue, slabs of it afloat in grey water. +glacier
D tundra = Low red leaves and lichen cover stony ground between ponds with ice on their edges. +tundra
D floes = Plates of ice with turned-up rims fit together like [broken china/a floor of lilies]. -tundra
N meltwater = A blue channel of meltwater runs across and drops in a hole. -tundra
B range = Black peaks come out of snow at the back.
L low = A low sun gives pink tops and long blue hollows.
L aurora = Green curtains hang above, mirrored in leads of black water. +night
L white out = Snow blows level, and the far things have gone. +snow,storm,blizzard
L low by day = A low sun gives pink tops and long blue hollows. +morning,afternoon,day
V level = Wide level view, 35 mm

place-cave | place | cave, cavern, grotto, ice cave, stalactites, lava tube, sea cave, cave mouth, cenote | @ any
D hall = Stalactites hang over a floor of still water so that they seem to meet themselves. -ice,sea
D ice = Scooped walls of clear blue ice close overhead with grit and bubbles in them. +ice
D sea cave = Swell heaves blue-lit water in and out under a low vault. +sea
D mouth = The mouth is a ragged bright shape with [ferns along its brow/a single tree in it].
N column = One column has grown together, thick as a tree and shining like wax. -ice,sea
N rope = A rope ladder and a helmet lie on the ledge.
B dark = The back goes down into black.
L mouth light = The mouth gives the only light, greenish on wet rock, gone ten steps in.
L torch = A torch picks out one wet surface after another in yellow. +night,torch,lamp,lantern
L mouth light by day = The mouth gives the only light, greenish on wet rock, gone ten steps in. +morning,afternoon,day,noon
V outwards = View from inside outward, 20 mm

place-underwater | place | underwater, under water, undersea, bottom of the sea, seabed, ocean floor, coral reef, reef, kelp forest, deep sea, seafloor | @ any
D coral = Branching and brain-shaped corals in ochre, rose and violet rise from white sand, a cloud of orange fish over them. -kelp,deep,lake,pool -bear,penguin,walrus,seal,shark,whale,orca -submarine,wreck,shipwreck,car,plane
D kelp = Stems of kelp go up from rock to the shining lid of the sea, golden blades all leaning one way. +kelp
D deep = Bare grey ooze with brittle stars lies in dark blue, lights of small creatures like a far town. +deep
N fans = A sea fan stands across the current with [a seahorse holding on/a feather star on its rim]. -deep,lake,pool,bear,penguin,walrus,seal,shark,whale,orca
N bubbles = Silver bubbles wobble up, flattening as they grow.
B blue = Past the edge the blue goes deeper with no end.
L rays = From the rippling surface fall moving rays that fade before the bottom. -deep
L own lamps = The only light is cold and greenish, from living things. +deep,night
V upward = Slightly upward view through clear water, 20 mm

place-shipwreck | place | shipwreck, sunken ship, wreck, sunken boat | @ any
D hull = The hull lies on its side on sand, ribs open, its mast pointing up towards the light. -city,atlantis,ruins
D city = Columns and stepped roofs stand on the sea floor, avenues drifted with sand. +city,atlantis,ruins
D growth = Soft corals hang from rail and wheel, [a grouper in the hatch/sardines parting round the bow]. -city,atlantis,ruins
D head = A marble head the size of a cart lies with weed for hair. +city,atlantis,ruins
N chest = An anchor and a chest with the lid rusted on are half in the sand.
B drop = Behind, the reef wall falls into indigo.
L shafts = Pale shafts come down through green water and lie on the deck.
L shafts by day = Pale shafts come down through green water and lie on the deck. +morning,afternoon,day,noon
V from the sand = View up from the sand, 20 mm

place-hedge-maze | place | hedge maze, maze, labyrinth, formal garden, topiary garden, rose garden, botanical garden, walled garden, secret garden | @ any
D maze = Clipped yew walls higher than a man fold on one another round a small [stone temple/sundial] in the middle. +maze,labyrinth
D box beds = Box hedges make scrolls filled with one colour each, cones of yew at the corners. -maze,labyrinth,japanese,zen,secret,rose
D raked = Raked gravel flows in rings round three stones, a maple leaning over the wall. +japanese,zen
D secret = Behind a door hidden by ivy roses have climbed into every tree, the paths lost in lady's mantle. +secret,rose
D secret bench = A stone bench with one end sunk stands in a ring of foxgloves, a robin's nest in the watering can on it. +secret,rose
N key = A rusted key hangs on a nail inside the door frame. +secret
N tools = Shears and a line on two pegs wait by an unfinished edge. -secret
N lantern = A stone lantern wears a cap of moss. +japanese,zen
B wall = An old wall with a door shuts it from the world. -fog,mist
L side = Side light makes each clipped edge a line.
L dew = Early light sparkles along webs in the hedge. +dawn,morning,fog,mist
L moon = The moon whitens gravel, hedges solid black. +night
L side by day = Side light makes each clipped edge a line. +afternoon,day,noon
V raised = View from a low terrace, 28 mm

place-country-road | place | country road, country lane, dirt road, road through, country path, gravel road, lane between hedges, long road, empty road, winding road, highway, open road | @ any
D road = The road drops, rises and drops again, thinner each time, to a notch in the hills. -dirt,path,lane
D lane = A lane with grass down its middle bends between banks of cow parsley and a leaning signpost. +dirt,path,lane
D poles = Telegraph poles keep it company, [a kestrel on the wire/one pole leaning], fields on both sides.
N puddle = In the rut lies a long puddle of sky.
B hills = Hills in three blues close it off. -fog,mist
L broken cloud = Broken cloud sends light over one field and off again.
L low = The road shines like metal towards a low sun. +golden,sunset,dusk
L headlamp = Two far headlamps stand like stars under real ones. +night
L rain = Rain darkens the road and hangs over the hills in curtains. +rain,storm
L fog = The third pole is the last one to be seen. +fog,mist
L snow = Snow has filled the ditches, the road only a dip between poles. +snow,winter
L broken cloud by day = Broken cloud sends light over one field and off again. +morning,afternoon,day,noon
V middle = View from the middle of the road, low, 50 mm

place-village | place | village, hamlet, small town, little town, hillside village, town square, village square | @ any
D roofs = Roofs in rust and slate crowd about a square tower, lanes running down between garden walls. -square,winter,snow
D snow roofs = Roofs under thick white crowd about a tower, smoke straight up from each. +winter,snow
D square = A lime tree with a round bench stands in the square, a pump, a bakery and an inn about it. +square
N tractor = A tractor with one lamp is parked at [the noticeboard/a trough of petunias].
B hills = Fields climb behind to woods. -fog,mist
L side = Afternoon side light, one wall in each pair lit.
L evening = Swallow light, the tower still pink. +golden,sunset,dusk
L windows = Windows in yellow squares up the slope, the church clock lit. +night
L fog = Chimneys and tower float on white. +fog,mist
L rain = Rain hangs over the roofs, tiles shining like fish. +rain
L snow = White light on white roofs, lamps coming on early. +snow,winter
L dawn = Smoke goes straight up into pink air. +dawn,morning
L side by day = Afternoon side light, one wall in each pair lit. +afternoon,day,noon
V from above = View from the slope above, 70 mm

place-city-skyline | place | city, skyline, cityscape, big city, downtown, city centre, city center, metropolis | @ any
D gabled = Steep gables and timbered fronts crowd inside a wall with towers, a castle on the rock above. +medieval
D towers = Towers of different ages crowd towards the middle, highest in blue glass, the outer ones brick with water tanks. -street,alley,alleyway,medieval
D street = Shop awnings, traffic lights on arms and parked vans line the street, a crossing worn to half its stripes. +street
D alley = Bins, fire stairs and a bricked-up window stand along an alley barely wide enough for [one van/two bicycles]. +alley,alleyway,back
N steam = Steam leaves a grating by a flattened paper cup. -medieval
N cat = A crate of bottles and a bent bicycle wheel are at the back door. +alley,alleyway,back
B cranes = Behind stand cranes and a bar of haze. -alley,alleyway,back,medieval,fog,mist
L day = Clear light with one side of everything blue.
L evening = The western glass burns orange, the rest violet. +golden,sunset,dusk
L night = Thousands of windows, white and amber, over the red and white threads of traffic. +night -alley,alleyway
L alley lamp = One lamp on a bracket lights bricks and puddle, both ends black. +night
L rain = Wet asphalt carries all colours upside down. +rain
L snow = Snow rounds cars and ledges, flakes big in the lamps. +snow,winter
L fog = Only the highest tops stand out of the fog. +fog,mist
L dawn = Pink light strikes the east sides, the streets still blue. +dawn,morning
L day by day = Clear light with one side of everything blue. +afternoon,day,noon
V long = View with a moderate long lens, stacked, clean greys with coloured points
`;
