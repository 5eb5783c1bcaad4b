/** Water and open land in whole sentences, by the ids of the places. The form of the rows: `passages.ts`. */
export const LAND_VIEWS = `
beach
F wide sand and small waves = A wide beach of pale golden sand runs along the water, smooth and dark where the last wave has drawn back, and low white waves roll in from the left. -rocky
F turquoise water and clean sand = Clear turquoise water breaks in small white waves on clean sand, with a line of shells and dry seaweed above it and a low green headland in the distance. -storm,calm
B shells and the open sea = Behind $the small white waves break on wet sand, and the blue sea stretches to a clear horizon. -city
B dune grass on one side = On one side a low dune with tufts of pale green grass rises from the sand.
B sandpiper tracks = Tracks of small birds cross the wet sand in front. -snow
B driftwood = A grey driftwood branch lies half buried on the right.
B rock pools = Low dark rocks with shallow pools stand on the left. -tropical
B sail far out = In the distance a white sail stands on the line of the sea. -storm,night
B kelp = A heap of brown kelp lies on the left.
B wooden groyne = A dark wooden groyne runs out into the water on the right. -tropical
B pebbles and shells in front = Small grey pebbles and broken white shells lie in front. -snow
B far headland = In the distance a green headland ends in a low white cliff. -city,night
B boat pulled up = A small blue rowing boat lies pulled up on the sand at one side. -boat,deserted,empty
B footprints and seaweed = Footprints and a thin line of dark seaweed cross the sand in front of $the.

tropical beach
F leaning palms and a shallow bay = White coral sand bends round a shallow bay that goes from clear through turquoise to ink, and two palms lean out over it, their shadows lying far down the slope. -palms
B turquoise shallows = Past $the the shallows are so clear that ripples of light show on the bottom, and a darker line marks the reef.

rocky-shore
F ledges and tide pools = Black ledges step down into the sea, slick with weed and studded with barnacles; between them tide pools keep small round pieces of sky.
B surf on dark ledges = Swells break white on the outer ledges behind $the and drain off in dozens of little falls.

cliffs
F layered cliff face = The cliff drops sheer, its face banded in chalk and rust, to a skirt of fallen boulders and a collar of white water; turf hangs over the brink in loose tufts.
B edge of turf and far drop = Cropped turf ends abruptly beyond $the, and a long way down the sea shows as wrinkled blue with a thread of foam.

harbour
F moored boats on still water = Fishing boats in red, white and blue lie side by side along a stone harbour wall, their reflections broken by small ripples, with a row of painted houses behind.
B hulls and masts = Behind $the red, white and blue fishing boats lie at their moorings under a row of masts.
B crates and rope on the stone = Stacked plastic crates, a coil of blue rope and an orange buoy lie on the stone quay to one side.

quay
F worn granite edge = The quay is of worn granite, its edge rounded by ropes, with iron rings let into it and green stairs going down under the water.
B iron rings and coiled rope = Worn granite, an iron mooring ring and a loose coil of rope make the ground beside $the; past the edge the harbour water is olive and slow.
B hulls out of focus = A step behind $the the quay ends, and the bows of two moored boats show as soft shapes of green and white.

pier
F planks to a vanishing point = Grey planks run straight out over the water on crusted piles, narrowing to a small square hut at the end.
B railings and open water = Weathered planks lead past $the to a rail, and on the other side there is nothing but water, scaled with small waves.

open-sea
F long swells = Long swells cross the picture from one side to the other, steel-blue in the hollows, a torn white edge on the nearest crest, and the horizon is a clean dark line. -calm
F level water to the horizon = The water lies almost level, wrinkled here and there by a passing breath of wind, and pales by degrees until it meets the sky. -storm,rough,waves
B open water on every side = Around $the there is only open water, deep blue close by and lighter toward the horizon, with a few white flecks far out.

lagoon
F ring of green round a bay = A bay nearly closed by two wooded arms holds water of three distinct blues, and a strip of sand shows pale where they meet.
B still shallows = Still shallows spread out behind $the, jade over sand and violet over weed, to a low wooded point.

reef
F coral heads and fan corals = Brain corals, antlers and purple fans crowd the slope, with lanes of white sand between them and a drift of small orange fish turning all at once.
B coral slope into blue = Behind $the orange branch corals, yellow brain corals and purple sea fans cover a slope, and beyond it the water is plain blue.

deep-sea
F blue-black depth = Blue goes over into black with no edge; here and there a drifting fleck shows how deep the water is.
B drifting specks in the dark = Nothing is near $the but dark water, sown with pale specks that thin out with distance.

river
F slow bends between banks = The river comes down in slow bends, brown over gravel and silver where it quickens, and a fallen trunk combs the current near the bank.
B willows and a gravel bar = The river slides by behind $the, past a gravel bar and a bank of hanging willows.

stream
F clear water over stones = Clear water slips between mossed stones, folds over a ledge no higher than a hand and spreads in rings in the pool beneath. -frozen
F grey-green ice = The ice is grey-green and marbled, with trapped bubbles under it and white cracks running from bank to bank; dead sedge stands up along the edge. +frozen
B mossy stones and ferns = Mossed stones and ferns line both banks around $the, and the water goes by in braids. -frozen
B cracked ice and sedge = Round $the the ice is clouded with bubbles and crossed by white fractures; snow-capped stones and brown sedge mark the banks. +frozen

waterfall
F white column into a pool = The water leaves the lip in one smooth green sheet, goes white a third of the way down, and strikes the pool in a cloud that hides the rock behind; ledges on either side drip with fern.
F three steps of falls = In three steps the fall comes down the rock, narrow at the top, spread like a fan in the middle, and at the bottom broken by boulders into a dozen cords.
B spray and wet rock = Spray drifts across the wet black rock behind $the, and the fall itself is a pale upright stroke.

pond
F lily pads and a reflected bank = Lily pads lie in loose rafts on dark water, each with its notch, and between them the bank hangs upside down.
B reeds at the edge = Reeds and yellow flags stand in the shallows beside $the; the rest of the pond is dark and smooth.

lake
F wooded shore mirrored = A calm lake reflects the wooded far shore and the sky, with reeds and flat stones along the near edge and low hills behind. -storm,wind
B reeds and far hills = Behind $the the calm lake reaches to a wooded shore and low blue hills.
B reeds at the edge of the water = Green reeds and smooth grey stones stand along the near bank.

mountain-lake
F peaks and pines round still water = Dark pine forest climbs toward jagged, snow-streaked peaks on the far side of the lake, and the whole scene is mirrored in the still water. -storm
F turquoise water below scree = Clear turquoise water lies below grey scree slopes and a snow-streaked ridge, with boulders and small pines along the near shore.
B far shore with pines = Across the water behind $the pine forest climbs toward snow-streaked peaks.

swamp
F drowned trunks and duckweed = Grey trunks stand with swollen feet in water coated with duckweed, and beards of moss hang from every branch.
B moss-hung trees in dark water = Dark water and moss-hung trunks close in behind $the, the farther ones hardly more than stains.

canal
F housefronts along the water = Tall narrow fronts in ochre, brick and faded rose stand straight out of the canal; steps go down under the surface, and a low bridge closes the view.
B a low bridge and mooring poles = Striped poles and a low bridge show behind $the, doubled and broken in the green water.

bridge
F arches over water = Stone arches cross in even strides, moss in the joints, each making a full circle with its reflection.
B parapet and river = Past $the runs the parapet, and beneath it the river goes away between dark banks.

island
F a hump of land in open water = The island is one green hump with a rim of pale rock, a few bent trees on its back and a clear ring of shallows round it.
B ring of shallows = Shallow water rings the place where $the {is|are}, and past the drop it turns deep blue.

lighthouse-point
F white tower on a rock = On a shelf of wave-worn rock a white tower stands with a red gallery under its lamp, a low keeper’s house huddled on the lee side, and surf along three edges.
B rock shelf and surf = Behind $the a shelf of dark rock runs out into surf, with a handrail of rusted iron along its top.

underwater-city
F columns in blue water = Drowned streets go down between columns furred with weed; an arch still stands, and small fish pass through it where people did.
B weeded columns = Broken columns rise out of the blue behind $the, soft with weed, each fainter than the last.

mountains
F peaks over a forested valley = Jagged grey peaks streaked with snow rise over a valley of dark pines, with a green meadow and a few boulders in front.
B peaks and pines = Behind $the grey peaks with streaks of snow rise over dark pine forest.
B boulders and short grass = Grey boulders with lichen stand in short grass to one side.

snowy-peaks
F fluted snow faces = Fluted white faces rise to knife edges, blue in every fold, with plumes of blown snow trailing off the tops and one black buttress left bare. -calm
B white peaks and firs = White peaks stand behind $the over a belt of snow-loaded firs.

glacier
F blue crevasses = The ice comes down in steps, split by crevasses that are white at the lip and a deep milk-blue inside, and ends in a ragged wall above grey water.
B wall of blue ice = Behind $the stands a broken wall of ice, chalk-white on top and blue where it has lately split.

hills
F rounded green slopes = Rounded green hills lie one behind another, striped with dark hedges, and a narrow lane winds between them to a small wood on the top. -autumn,winter,snow
B soft green slopes = Behind $the green hills overlap toward the horizon.
B sheep dots and stone walls = Dry-stone walls and white dots of sheep mark the far slopes. -snow,sheep
B grass and a footpath = A narrow footpath leads through the short grass.
B gorse bushes = Gorse bushes with yellow flowers grow on the left. -snow,winter,autumn
B lichened boulder = A grey boulder with orange lichen stands on the right.
B farm in the dip = In the distance a white farm stands among dark trees. -dinosaur,dragon
B heather = Purple heather grows close by. -snow,winter,spring
B three pines = Three pines stand together on the left.
B cloud shadows = Shadows of clouds lie over the opposite slope. -night,rain,fog,mist
B sheep path = A pale sheep path crosses the slope on the right. -snow
B fence posts = A line of leaning fence posts runs up the slope.
B hawthorn = A bent hawthorn grows on the left.
B one tree on the ridge = A single tree stands on the ridge to the right.

valley
F a river plain between slopes = Between two long slopes the valley floor lies flat, a river looping through it and fields laid out in small uneven oblongs.
B valley floor far down = Far down behind $the the valley floor shows its river and its patchwork of fields.

canyon
F banded walls = The walls go down in bands of brick, ochre and bone, cut by side gullies, to a floor so deep that the river is only a thread of jade. -river
F river looping between terraces = In wide loops the river swings from wall to wall, jade against banded cliffs of brick and ochre, a strip of willow green along each inner bank. +river
B strata in red and ochre = Walls of red and ochre strata stand up behind $the, ledge over ledge, with blue shade in the side canyons.

desert
F stony plain and far mesas = A stony plain, pale as bone and dotted with grey scrub, runs back to three flat-topped mesas that the distance has turned lilac.
B scrub and a line of mesas = Low scrub dots the ground around $the, and a line of mesas stands far off, lilac and flat.

dunes
F crested dunes = Dune follows dune, each with a knife-sharp crest between a lit face and a shaded one, and ripples run across the nearest like the grain in wood.
B rippled sand and crests = Rippled sand rises behind $the to one sharp crest and then another, smooth and without a footprint.

oasis
F palms round a pool = A pool no bigger than a courtyard reflects a ring of date palms, and a step outside their shade bare sand begins again.
B date palms and sand = Date palms close behind $the over a strip of green; through their trunks the dunes shine.

savanna
F grass and flat-topped trees = Straw-coloured grass runs to the horizon under a few flat-topped acacias, and a line of far animals shows as dots in the heat.
B dry grass and an acacia = Behind $the dry golden grass stretches to a single flat-topped acacia and pale blue hills.
B termite mound and thorn bush = A reddish termite mound and a thorn bush stand to the right.
B dust and short yellow grass = Short yellow grass and patches of red earth lie in front.
B distant zebras = A few blurred zebras graze in the distance. -zebra,empty

prairie
F wind in long grass = Long grass leans one way as far as one can see, silver where it bends, and a fence with missing rails goes off into it.
B grass to the skyline = Grass reaches without a break from $the to a ruler-straight skyline.

tundra
F moss, stone and thin snow = Cushions of rust-red moss and grey stones show through thin snow, and shallow pools lie everywhere like dropped glass.
B mossy ground and far snow = Mossy ground and stones spread round $the to a low white rise.

snowfield
F unbroken snow = Snow covers everything in smooth swells; a fence shows only its post tops, and a single track crosses from the lower corner to a dark line of firs.
B snow and bare trees = Behind $the smooth snow rises to a row of bare dark trees.
B snow-covered pines = Snow-covered pines stand in soft blur in the distance.
B footprints across the snow = One line of footprints crosses the clean snow.
B wooden fence in snow = The tops of a wooden fence show above the snow on the left.

volcano
F cone with glowing cracks = The cone is black and steep, its lip torn open, and down one flank cracks glow orange through a crust of cooling rock.
B black slag and smoke = Black slag and slow smoke fill the ground behind $the, cut by one glowing seam.

cave
F vault and dripping stone = Ribbed stone hangs from the vault and rises to meet itself from the floor, wet and honey-coloured, round a pool so clear that it seems only a darker hollow.
B mouth of the cave far back = Damp walls curve round $the, ribbed and uneven, to a small bright opening far at the back.

moor
F heather and peat pools = Heather rolls away in bruised purple and brown, broken by peat pools and the pale backs of boulders.
B heather and low cloud = Heather and bleached grass spread behind $the to a long bare rise under low cloud.

meadow
F tall grass and wildflowers = Tall green grass with daisies, poppies and buttercups covers the meadow down to a row of oaks and a wooden fence. -snow,winter
B grass and wildflowers = Around $the stand tall green grass, daisies and yellow buttercups. -snow,winter
B fence and oaks = Some way off a wooden fence runs past two old oaks.
B soft green field and hedges = The green field behind $the ends at a dark hedge and a few round trees. -snow,winter
B clover and dandelions = Clumps of pink clover and dandelions grow close by. -snow,winter
B buttercups and a mole hill = Yellow buttercups grow round a small brown molehill in front. -snow,winter,night
B stile = A wooden stile crosses the fence on the left. -snow,winter,dinosaur,lion
B thistles = Purple thistles stand on the right. -snow,winter,spring,night
B broom bush = A yellow broom bush flowers on the left. -snow,winter,autumn
B dry stone heap = Stones are heaped nearby.
B scarecrow path = Tall dock plants with rusty seeds stand on the right. -snow,winter,spring
B old pear tree = An old pear tree leans a little to the left. -snow,winter,dinosaur,lion,elephant
B young apple trees = Two young apple trees grow on the left. -snow,winter,dinosaur,lion,elephant
B cornflowers = Blue cornflowers and white camomile grow on the right. -snow,winter,autumn,night
B lone oak = A lone oak with a wide crown stands on the right. -snow,winter
B hay bales = Two round hay bales stand on the left. -snow,winter,spring,dinosaur,lion
B cow parsley = Cow parsley leans in. -snow,winter,autumn,night
B yarrow = Flat white heads of yarrow stand among the stalks. -snow,winter,night
B wheel track = Two shallow wheel tracks lead off to the right.
B path mown through = A narrow mown path runs through the grass on one side. -snow,winter
B poppies on the left = A few red poppies stand in the grass on the left. -snow,winter,autumn,night
B birch and hazel = On the right a birch and two hazel bushes rise from the grass. -snow,winter
B white farmhouse = A white farmhouse with a red roof is small in the distance. -dinosaur,lion,elephant,zebra,night
B hedge with gaps = Beyond the meadow a dark hedge with gaps in it divides two fields.
B blue hills beyond the grass = Low blue hills lie beyond the grass.
B blurred trees at the edge = Tall trees stand along the edge of the field, softly out of focus.
B wild grasses in seed = Feathery seeding grasses sway on both sides. -snow,winter
B oxeye daisies close by = A clump of oxeye daisies stands close by on the left. -snow,winter,night

lavender-field
F rows to a lone house = Rounded rows of lavender run in ribs toward the horizon, violet on their crowns and grey-green in the furrows, and meet at a lone stone house.
B violet rows = Violet rows draw together behind $the until they touch a low line of hills.

wheat-field
F bearded ears and a path = Wheat stands shoulder-high on both sides of a trodden path, every ear bearded and bowed, and a dark clump of trees floats on the far edge.
B ears of ripe wheat = Ripe ears crowd around $the, sharp in front, then a level sheet of pale gold.

rice-terraces
F stepped mirrors = The slope is cut into curved steps, each holding a strip of water with the sky in it and a rim of bright green shoots.
B curved terraces = Curved terraces climb behind $the, green rim over silver water, up to a dark wood.

vineyard
F ruled rows on a slope = Vines in ruled rows climb the slope, rust, wine-red and yellow by the row, parted by grass strips and one white track that curves to a stone farmhouse. +autumn
F trained vines = Vines trained on wires run in ruled rows over the swell of the hill, earth showing between them, to a stone farmhouse with a single cypress. -autumn
B rows of vines = Rows of vines converge behind $the on a tiled roof and one dark cypress.

orchard
F blossom overhead = Old trees stand in rows in rough grass, crowns touching, every twig thick with white and pink blossom, and petals lie below like spilled rice. +spring,blossom,cherry
F laden branches = Branches bend with fruit to within reach of the grass, a ladder leans into one crown, and windfalls dot the ground between the trunks. -spring,winter,blossom
B lichened trunks in rows = Lichened trunks stand in rows behind $the, with long grass between them.

farm
F barn and yard = A red barn with a sagging ridge faces a yard of beaten earth; there is a water trough, a stack of bales and a gate that hangs from one hinge.
B barn and fence = Behind $the are a red wooden barn, a rail fence and a green field.
B trough and milk cans = A stone water trough and two dented milk cans stand to the left.
B haystack and tractor = A round hay bale and an old green tractor show in the distance.
B hay and a metal bucket = Loose hay and a metal bucket lie on the ground to one side.

country-road
F road over a rise = The road goes up and down over three rises, its verges deep in cow parsley, and disappears between two oaks. -winter,snow,desert
B verge and wheel ruts = Wheel ruts and a grassy verge lead past $the toward a bend.

forest
F trees and a mossy floor = Tall beech and oak trunks stand on a floor of moss, ferns and brown leaves, and a narrow path leads back between them into green shade. -snow,winter,autumn
F autumn trees and fallen leaves = Trees in gold, orange and red stand along a path covered with fallen leaves, the trunks dark against them. +autumn,fall
F snowy trees = Snow lies on the branches of dark trees and smooths the ground between them, with one narrow track leading in. +snow,winter
B trunks and ferns = Behind $the dark trunks and green ferns blur into soft forest shade. -snow,winter
B snowy trees behind = Behind $the snow-covered trees stand in soft blur. +snow,winter
B moss and leaves on the ground = The forest floor is green moss and brown leaves. -snow,winter
B birches to one side = Three pale birch trunks stand on the left.
B shafts between trees = Farther back, bright gaps show between the trees. -night
B split trunk = One beech on the left divides low down into two grey trunks.
B wood sorrel = Wood sorrel with small white flowers grows at the foot of a tree. -snow,winter,autumn,night
B fir cones = Fir cones and dry twigs lie on the ground in front. -snow
B sapling birch = Slim birches stand between the darker trees on the right.
B roots of a fallen tree = The roots of a fallen tree stand up on one side. -snow
B foxgloves = Pink foxgloves stand in a gap on the left. -snow,winter,autumn,night
B mossy boulder = A mossy boulder lies among the roots on the right. -snow
B thin saplings = Thin saplings with fresh leaves grow at the right. -snow,winter,autumn
B ivy and a stump = An old stump covered with ivy stands at one side. -snow,winter
B fir and beech = Behind $the a dark fir stands among paler beech trunks. -snow,winter
B hazel leaves close by = Bright hazel leaves hang close by on the right, out of focus. -snow,winter,autumn
B path going in = Farther in, a brown path disappears between the trunks. -snow,winter
B bracken and bramble = Bracken and bramble grow between the trees on both sides. -snow,winter
B fallen log with mushrooms = A fallen log with a few brown mushrooms lies near the front. -snow,winter

pine-forest
F red trunks and needles = Reddish trunks go up bare and scaly to a dark roof of needles; the floor is a soft brown quilt with a few bilberry bushes and a fallen stem.
B scaly trunks = Scaly red-brown trunks stand in ranks behind $the above a floor of needles.

birch-forest
F white trunks with black marks = White trunks, scarred with black eyes and peeling in curls, stand at every slight angle, close in front and fine as chalk lines at the back.
B pale birch trunks = Pale birches marked with black fill the ground behind $the, evenly thin, over rust-brown fern.

bamboo-forest
F jointed stems over a path = Jointed stems as thick as an arm crowd both sides of a raked path, rise past the top edge and lean together there, and dry sheaths litter the ground beneath.
F green columns in ranks = Green columns ringed with white at every joint stand so close that sky shows only in slits; a low fence of split bamboo follows the bend of the path.
B smooth green stems = Smooth green stems stand behind $the like a screen, bright at the joints, dark between.

jungle
F layered leaves and lianas = Leaves the size of shields hang in front of leaves like feathers, lianas loop from crown to crown, and buttress roots stand out of the mud like walls.
B wet leaves and hanging roots = Broad wet leaves overlap behind $the, and hanging roots draw thin lines down through the green.

enchanted-forest
F twisted oaks and glowing caps = Oaks with twisted limbs make an arch over a path of pale stones; caps of blue-green fungus shine along the roots, and sparks of light hang between the leaves.
B glowing fungus and roots = Roots as thick as beams coil round $the, and small glowing caps mark the way in among the trees.

night-sky
F the galaxy’s arm = The galaxy rises from the skyline in a slanting cloud of cream and rust, dark lanes running through it, and thousands of separate points thicken toward its middle. -moon,aurora
B stars to the skyline = Behind $the the sky is full of stars down to a black skyline.

sky
F towers of cloud = Clouds pile up in towers with flat grey feet and cauliflower tops, and between two of them a gulf of clear air opens. -clear,night
B banks of cloud = Banks of cloud pass behind $the, white above and lilac underneath.

space
F planet’s curve and stars = The curve of a planet fills one side, its thin skin of air a blue thread, and everything else is black, sown with small steady stars.
F clouds of gas = Veils of rose and teal gas hang across the dark, torn open in the middle where a knot of young stars shines.
B star field and a rim of planet = Small hard stars fill the black behind $the, and the rim of a planet shows at the lower edge.

moon
F craters and long shadows = Grey dust and overlapping craters stretch to a near horizon, each pit half filled with black.
B grey regolith and black sky = Grey dust, printed and pebbled, lies round $the under a sky of plain black.

desert-planet
F rust plain and twin outcrops = A plain of rust-red gravel runs to dark outcrops, and fine dust lies drifted on the lee side of every stone.
B red dust and far outcrops = Red gravel and half-buried rocks surround $the; at the edge of sight stand worn outcrops.

spaceship
F ribbed corridor and panels = Ribs of pale metal follow one another down a curved corridor, cable trunks between them, small panels of amber figures set at hand height.
B panels and a round port = Panels, handholds and a round port with stars in it surround $the.

cloudscape
F hanging island with roots = An island hangs in the air, turf and a crooked tree above, torn rock and roots below, with a stream falling off its edge and turning to mist.
B islands in the haze = Smaller islands float behind $the, blue with distance, their undersides hung with roots.
`;
