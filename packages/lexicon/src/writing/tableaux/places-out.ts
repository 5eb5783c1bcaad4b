/** Streets, grounds and odd corners out of doors, and landscapes of two words. The form: `tableaux.ts`. */
export const PLACES_OUT_TABLEAUX = `
place-night-street | place | empty street, dark street, quiet street, lonely street, deserted street | @ any
D street = Two rows of shut fronts run down to a crossing where the lights change for nobody, tram wires crossing over.
D lamp = Under one lamp stand a pillar box, a parked moped and [a chair left for the dustmen/a stack of newspapers in string].
N sign = Only a tailor's sign is lit, one letter flickering. +night,dark
N cat eyes = A window two floors up has its curtain out over the sill.
B end = At the far end a lit crossing shines small and green.
L lamp light = Lamps lay one pool after another along the road, the walls between them blue-black. +night,dark
L rain lamps = Rain makes the road a black river with every lamp hanging down in it. +rain
L plain day = Plain early light lies on one side of the street, shutters down on the other.
L plain day by day = Plain early light lies on one side of the street, shutters down on the other. +morning,day
V middle = View from the middle of the road, low, 35 mm, deep focus

place-narrow-alley | place | alley, alleyway, back alley, narrow alley, narrow lane, passage between houses, backstreet, back street, side street | @ any
D walls = Two brick walls nearly meet, pipes and iron stairs along one, a strip of sky no wider than a scarf overhead.
D back door = At a back door stand crates, an upturned bucket and [a broom with half its bristles/a bin with its lid on crooked].
N puddle = A gutter down the middle holds a puddle with the strip of sky in it.
N washing = High up a line with two shirts crosses from window to window.
B street = The alley opens at the end on a bright slot of street.
L slot = Light falls from above down one wall and leaves the other brown.
L door lamp = A caged lamp over the door lights bricks and steam, both ends black. +night
L neon end = The street's red and blue comes in from the end and runs along the wet setts. +neon,rain
L slot by day = Light falls from above down one wall and leaves the other brown. +morning,afternoon,day,noon
V upright = Upright view down the alley at chest height, 28 mm, brick and iron

place-railway-tracks | place | railway tracks, train tracks, railroad, railroad tracks, railway line, rails, level crossing, railway crossing, signal box | @ any
D rails = Two polished rails on oil-dark sleepers run to a bend, a third rusty pair swinging off into weeds.
D signal = A signal arm on a lattice post stands at [caution/danger], wires on pulleys going away from its foot.
N hut = A plate-layers' hut has a stove pipe and a door of three planks.
N coin = Buddleia and ox-eye daisies grow in the ballast.
B cutting = The line goes into a cutting with a bridge across it. -fog,mist
L rail shine = Flat light runs along the rails in two bright strokes.
L red lamp = A red lamp is the only light, the rails a faint double thread. +night
L end of day = Rails and wires shine copper towards the sun. +sunset,golden,dusk
L fog = The rails go into white and are gone at the third post. +fog,mist
L rail shine by day = Flat light runs along the rails in two bright strokes. +morning,afternoon,day,noon
V between = Low view from beside the sleepers, 50 mm

place-train-station | place | train station, railway station, old train station, country station, railway platform, central station, train platform, station hall | @ any
D white vault = White ribs rise on both sides and meet in one long vault of glass over two tracks, not a column between them. +futuristic,modern,sci-fi,cyberpunk
D platform = A long platform with a canopy on iron columns, scalloped along its edge, runs along the tracks. -futuristic,modern,sci-fi,cyberpunk
D hall clock = Over the bench hangs a round clock with a thin red second hand, below it [a trolley with one trunk/a poster of the sea]. -futuristic,modern,sci-fi,cyberpunk
D snow platform = Snow lies a hand deep along the platform edge and on the sleepers, the rails two black lines in it, flakes turning in the lamplight. +snow,winter,snowy
D hovering train = A low silver train without wheels waits at the platform edge, its nose drawn out like a beak, a line of light along its doors. +futuristic,sci-fi,cyberpunk
N flower tubs = Tubs of begonias, a scale and a chocolate machine stand against the wall. -snow,winter -futuristic,modern,sci-fi,cyberpunk
N light strip = A strip of blue light in the pale floor marks the edge, and a clear panel with moving signs hangs above it. +futuristic,modern,sci-fi,cyberpunk
B footbridge = A lattice footbridge crosses, a train's red tail lamp beyond it. -fog,mist -futuristic,modern,sci-fi,cyberpunk
B towers out = Through the open end of the vault stand slender towers in haze. +futuristic,sci-fi,cyberpunk
L glass roof = Dusty light comes through the glazed roof and lies in slanting bars. -futuristic,modern,sci-fi,cyberpunk
L lamps = Globe lamps in a row whiten the edge line, rails black. +night -futuristic,modern,sci-fi,cyberpunk
L fog = A locomotive's lamp is a blurred disc down the line. +fog,mist
L snow = Globe lamps glow in the falling snow, the sky over the tracks a soft blue-grey. +snow,winter
L dawn = Cold lemon light comes in at the open end and runs along both rails. +dawn,morning
L sunset = The rails burn orange to a point, the canopy black above. +sunset,golden,dusk
L rain = Rain drums from the canopy edge in a silver fringe, the rails dark. +rain
L glass roof by day = Dusty light comes through the glazed roof and lies in slanting bars. +afternoon,day -futuristic,modern,sci-fi,cyberpunk
L even glass = Even white daylight comes through the vault and lies without shadow on the floor. +futuristic,modern,sci-fi -night,cyberpunk
L blue lines = Lines of blue and violet light along ribs and floor are doubled in the polished ground. +cyberpunk
V down = View down the platform, 35 mm

place-airport | place | airport, terminal, airport terminal, departure lounge, airport runway, airfield, airstrip, hangar, control tower | @ any
D lounge = Rows of black seats face a window wall, one aircraft's nose filling three panes. -runway,airfield,airstrip,hangar,tower
D runway = The runway goes off to a wobble of heat, rubber streaks black over the white bars. +runway,airfield,airstrip
D hangar = Under a ribbed vault stands a small plane with its cowling off, a ladder at the wing. +hangar
D board = The departures board has rolled half its letters over, [a flight to the north still blank/every third line delayed]. -runway,airfield,airstrip,hangar
N trolley = A trolley with three cases and a teddy stands alone by a pillar. -runway,airfield,airstrip,hangar
N windsock = A striped windsock hangs half full. +runway,airfield,airstrip
B tails = Tail fins in four colours stand in a row beyond.
L white = White light comes through the glass and lies long over the floor. -runway,airfield,airstrip
L ramp lamps = Blue lamps on the ground and a turning beacon, the glass showing the room again. +night
L low = A low sun burns behind the fins. +sunset,golden,dusk,dawn
V low view = Wide low view, 24 mm, greys with one colour

place-car-park | place | car park, parking lot, parking garage, multi-storey car park, underground garage, underground car park, multistorey | @ any
D decks = Low concrete decks with yellow bay lines repeat into the dark, a ramp curling down in the corner. -lot
D lot = White bays fan over an enormous asphalt lot, three cars far apart and a trolley between two. +lot
D one car = One car stands under a tarpaulin with [its lights left on/flat tyres], a pillar with a scraped edge beside it.
N oil = Oil stains shine like peacock feathers in the bays.
B exit = A barrier and a green running man mark the way out.
L tubes = Tubes along the beams give each bay its own hard white patch. -lot
L lot sun = Hard sun, one lamp post's shadow across ten bays. +lot
L lot night = Tall lamps make cones in drizzle, the store behind dark. +night
V perspective = Low wide view, 20 mm

place-phone-box | place | phone booth, phone box, telephone box, telephone booth, call box, payphone | @ any
D *box = A tall red box with small panes stands a little crooked on the verge, its door not quite shut.
D ivy over the panes = Ivy has climbed all over it, leaves pressed against the glass and pale shoots growing in through a missing pane. +ivy,overgrown
D receiver = Through the panes one sees the black receiver on its hook and a shelf with a torn book. -ivy
B hedge = Behind is a hedge with a lane going off. -city,street,london
B fronts = Behind runs a wet street with shuttered fronts. +city,street,london
L overcast = Even grey light makes the paint the only colour.
L lit = It is lit from within, a small bright room in the dark. +night,dusk
L snow = Snow caps the roof and lies in each pane's corner. +snow,winter
L rain = Drops run down the panes and blur what is inside. +rain
L overcast by day = Even grey light makes the paint the only colour. +morning,afternoon,day,noon
V frontal = Frontal view from a few steps off, upright, 50 mm

place-fountain-square | place | fountain, town square, plaza, piazza, courtyard, cloister, inner courtyard, patio, statue, monument, market place | @ any
D fountain = A stone basin with four lions' mouths stands in the middle, water running over worn lips into moss. -courtyard,cloister,patio,statue,monument
D court = A square court has a well under an iron hoop, a vine up one wall, doors in four colours. +courtyard,patio
D cloister = Double columns, each pair with other leaves on its capitals, go round a lawn with a lemon tree. +cloister
D statue = A bronze rider gone green points over the roofs from a tall plinth, a pigeon on his glove. +statue,monument
D steps = On the steps round it lie a folded jacket and [an open guitar case/cherry stones on paper].
N bicycle = A bicycle leans at a lamp with bread in its basket.
B arcade = Arcades with café chairs close the square.
L half = Half of the paving is in sun, the line of shade slanting across the stones.
L evening = Only the upper windows still burn gold. +sunset,golden,dusk,evening
L night = Lamps in the basin light the water from below. +night
L half by day = Half of the paving is in sun, the line of shade slanting across the stones. +morning,afternoon,day
V corner = View from a corner under the arcade, 28 mm

place-church-outside | place | village church, church tower, steeple, country church, stone church, white church, wooden church, stave church | @ any
D tower = A squat square tower with a gilded cock stands over a long roof of stone slates, yews about its walls. -white,wooden,stave,desert,iceland,cliff,island,beach,mountain,bombed,ruined
D white = A white board church with a pointed spire stands alone on mown grass, green shutters shut. +white,wooden
D stave = Roof steps upon roof in tarred shingles, dragon heads at the gables. +stave
D porch = The porch has a bench, a [notice about a flower rota/bell rope through a hole] and hobnail scratches in its step.
N stones = Leaning stones stand in long grass along the path. -snow,winter,desert,cliff,beach
N snow path = One dug path goes to the door through knee-high snow. +snow,winter
B hills = Behind lie fields with hedges and one rain shower. -fog,mist,desert,cliff,iceland,beach,island,mountain,city
L slant = Slanting light picks out tower and grass, a dark sky behind.
L lit windows = Coloured windows shine out on the ground. +night
L late = The cock still has the sun, the rest is in shade. +sunset,golden,dusk
L snow = White ground, the stone warm against it, windows dark. +snow,winter
L rain = Wet slates shine, the yew dripping black. +rain
L fog = The tower is a soft grey shape without a top. +fog,mist
L slant by day = Slanting light picks out tower and grass, a dark sky behind. +morning,afternoon,day
V lychgate = View from the gate, 35 mm

place-stadium | place | stadium, football stadium, football pitch, football field, soccer field, playing field, arena, tennis court, basketball court, sports field, baseball field, race track, running track | @ any
D pitch = A striped green pitch lies in a bowl of seats, empty but for [a mower/a ball on the centre spot]. -tennis,basketball,race,running,playing
D village goal = Two goalposts with a sagging net stand in a bumpy field, the mouth worn to earth. +playing
D tennis = A clay court, raked in ovals, has slide marks to both corners and a net a hand too low. +tennis
D court = A hoop with a chain net stands over cracked asphalt, its three-point line repainted by hand. +basketball
D lanes = Brick-red lanes with white figures curve away to the bend. +race,running
N bench = A towel, a bottle and a score board with loose numbers are at the bench.
B stand = Behind rise floodlights on four masts. -playing,basketball
B flats = Behind a wire fence stand flats with balconies. +basketball,playing
L afternoon = Clear side light draws posts and fence across the ground.
L floodlight = White floodlight from four sides gives each post four shadows, the sky black. +night,evening
L afternoon by day = Clear side light draws posts and fence across the ground. +morning,afternoon,day,noon
V halfway = Level view from the line, 28 mm

place-skatepark | place | skate park, skatepark, half pipe, half-pipe, bmx track, skate bowl | @ any
D bowl = A concrete bowl with a blue lip dips and rises like a frozen wave, black wheel lines up its sides.
D ramp = A plywood ramp patched with tin stands by it, [a broken board leaning on the rail/wax rubbed along the edge].
N tags = Letters in silver and pink cover each wall to arm's height.
B bridge = A motorway bridge on round legs goes over behind.
L low side = Low side light models the curves from white to blue.
L night = One lamp on a mast lights the bowl like a stage. +night
L low side by day = Low side light models the curves from white to blue. +morning,afternoon,day
V lip = View from the lip, 16 mm

place-ski-slope | place | ski slope, ski resort, ski lift, ski piste, chairlift, sledging hill, sledding hill, toboggan run, winter sports | @ any
D slope = A groomed slope ribbed like cord drops between firs, thin tracks snaking down the soft snow beside it. -sled,sledging,toboggan
D hill = A round hill is polished by sledges to blue streaks, a hedge at the bottom with a gap in it. +sled,sledging,toboggan
D chairs = Empty chairs go up on the cable over [pylon four/a rock with a flag], one with snow still on its seat. -sled,sledging,toboggan
N skis = Skis stand stuck in the snow by a hut with deckchairs. -sled,sledging,toboggan
N scarf = A scarf hangs on a twig, a bobble hat lies halfway down. +sled,sledging,toboggan
B peaks = White peaks stand sharp on a dark blue sky. -fog,mist,snow,storm,night
L crisp = Crisp sun, shadows of the firs blue across the slope.
L last = The slope is lilac, only the peaks are orange. +sunset,dusk,golden
L night = Lamps along the run make it yellow, the wood black. +night
L snowing = Snow comes slanting, the next pylon a grey cross. +snow,storm
L crisp by day = Crisp sun, shadows of the firs blue across the slope. +morning,afternoon,day,noon
V upward = View up the slope, 35 mm

place-ice-rink | place | ice rink, skating rink, frozen pond, ice skating rink, skating on | @ any
D ice = White ice scratched in loops and figures lies inside a fence of boards, a broom and a bucket of water at the gate.
D benches = On a bench stand shoes in pairs, laces stiff, [a thermos between/a mitten steaming on the stove pipe].
N puck = A puck has stuck in a snowbank with two sticks crossed before it.
B trees = Black alders and a string of bulbs go round.
L pale = Pale sun without warmth makes the scratches shine.
L bulbs = Bulbs hang over and under, the ice a dim mirror. +night,dusk,evening
L pale by day = Pale sun without warmth makes the scratches shine. +morning,afternoon,day,noon
V low = Low view over the ice, 35 mm

place-snowy-forest | place | snowy forest, winter forest, forest in winter, snow-covered forest, snowy woods, winter woods, snow in the forest, winter wonderland | @ any
D firs = Firs bend under pillows of snow, the small ones only white hoods, a hollow track winding in between.
D trunks = Each trunk has a white stripe down its weather side, [a woodpecker's chips on the snow/one branch just springing up, let go of its load].
N tracks = Hare prints in threes cross a roe's neat double line.
B depth = Farther in, grey trunk stands behind grey trunk.
L white = Still white light, blue in each hollow.
L low sun = A low sun between trunks lays long blue bars, crystals glinting in the air. +golden,sunset,dawn,morning,dusk
L moon = Moonlight throws every twig's shadow on the snow. +night,moon
L falling = Large flakes fall straight down before the dark trunks. +snowing,snowfall
L white by day = Still white light, blue in each hollow. +afternoon,day,noon
V track = View along the track at eye level, 40 mm

place-bamboo | place | bamboo forest, bamboo grove, bamboo, redwood forest, sequoia, redwoods, bamboo forest path, bamboo path, bamboo trail | @ any
D canes = Green canes as thick as a thigh stand close and dead straight, leaning together far overhead, a swept path between brush fences. -redwood,redwoods,sequoia,giant
D redwoods = Furrowed red trunks as wide as a house go up out of the picture, ferns about their feet. +redwood,redwoods,sequoia,giant
N path light = Dry sheaths and leaves lie along the path's edge. -redwood,redwoods,sequoia,giant
N stump = A fallen one, hollow, has a path through it. +redwood,redwoods,sequoia,giant
B more = Behind stand others to where the green closes. -fog,mist
L soft green = Light sifts down green and even, with [a few bright flakes on the path/one long shaft].
L fog = Fog moves in between, each rank paler. +fog,mist
L soft green by day = Light sifts down green and even, with [a few bright flakes on the path/one long shaft]. +morning,afternoon,day,noon
V up path = Upright view along the path, slightly upward, 24 mm

place-cherry-blossom | place | cherry blossom, cherry blossoms, cherry trees, sakura, cherry blossom avenue, blossom trees, under the cherry trees, cherry blossom path | @ any
D avenue = Two rows of old cherry trees meet overhead in pale pink, trunks black and split, petals thick on path and water.
D branch = One low branch reaches right across, [clusters hanging like bells/a bud still red at its tip].
N blanket = A blue sheet with shoes along its edge lies under the third tree.
B bridge = A red bridge shows small at the end.
L hazy = Hazy white light makes the blossom nearly weightless.
L lantern = Paper lanterns light the undersides pink, the sky indigo. +night,dusk
L sunset = Low light turns pink to apricot. +sunset,golden
L hazy by day = Hazy white light makes the blossom nearly weightless. +morning,afternoon,day,noon
V along = View along the avenue, 50 mm, petals falling near us soft

place-japanese-garden | place | japanese garden, zen garden, koi pond, tea house, japanese tea house, tea garden | @ any
D pond = A pond with clipped azalea mounds and one leaning pine lies before a low house with paper doors. -zen
D raked = White gravel is raked in straight lines that turn to rings about three dark stones. +zen
D bridge = A [flat slab of stone/curved plank bridge] crosses the narrow part, a stone lantern at its foot. -bridge,zen
D red bridge = The arched bridge crosses the narrow part and closes to a circle with its reflection. +bridge
N carp = Orange and white carp hang below the surface. -zen
N rake = The rake leans at the wall, its teeth full of moss. +zen
B maples = Maples and a bamboo fence shut off the world.
L even = Even light after rain, moss glowing.
L lantern = The lantern and the paper doors shine warm, the pond black. +night,dusk
L autumn = Scarlet leaves lie on moss and water. +autumn,fall
L snow = Snow rests on lantern, pine pads and stones. +snow,winter
L even by day = Even light after rain, moss glowing. +morning,afternoon,day,noon
V veranda = View from the veranda at kneeling height, 35 mm

place-desert-road | place | desert road, road in the desert, highway in the desert, road through the desert, route 66, desert highway, road to nowhere | @ any
D road = A two-lane road, patched with tar worms, runs dead straight down a dip and up again to a vanishing notch.
D sign = A sign full of bullet holes leans by [a tyre shred/a cross with plastic roses], telegraph poles walking off.
N line = The yellow line has been worn to dashes by heat.
B mesas = Flat-topped hills stand violet on the horizon. -mesa,mesas,butte,buttes
L mirage = Noon heat lays a pool of false water over the far road.
L low = Low sun rakes the scrub and makes the road a strip of copper. +sunset,golden,dusk,dawn
L stars = One pair of headlamps under a sky of stars. +night
L storm = A black cloud stands over the notch, the road still in sun. +storm,rain
L mirage by day = Noon heat lays a pool of false water over the far road. +noon,day,afternoon
V centre = Low view from the centre line, 50 mm

place-mountain-road | place | mountain road, winding mountain road, hairpin, serpentine road, mountain pass, road in the mountains, coastal road, coast road, cliff road | @ any
D hairpins = The road winds down the green mountainside in tight bends, low stone posts along its outer edge. -coast,coastal,cliff
D coast = The road runs along the cliff round one headland after the other, a low white wall between it and the sea far below. +coast,coastal,cliff
D car dot = One small [red car/bus] is at the second bend, tyre marks shining on the bend above. -car,motorcycle,motorbike,truck,bus,van,bicycle,bike,cyclist,jeep,suv -convertible,ferrari,porsche,taxi,driving,drive,camper,tractor,man,woman,couple,runner
N wild flowers = Dry grass and yellow flowers grow along the edge of the asphalt. -coast,coastal,cliff -snow,winter
N mirror = A round traffic mirror stands at the turn, dry grass below it. +coast,coastal,cliff
B range = Behind, one ridge after the other goes off, each a little paler. -coast,coastal,cliff,fog,mist
B sea = The sea lies far below, a thin white line of surf along the rocks. +coast,coastal,cliff -fog,mist
L patch = Cloud shadow covers the lower bends, the upper shine.
L evening = Warm side light edges each bend. +sunset,golden,dusk
L lights = Headlamps draw the bends as one long bright thread. +night
L fog = The road goes into cloud at the third post. +fog,mist
L patch by day = Cloud shadow covers the lower bends, the upper shine. +morning,afternoon,day,noon
V high = High view from above the bends, 50 mm

place-mountain-lake | place | glacier lake, crater lake | @ any
D lake = The lake is turquoise and still, grey scree and dark firs round it, the peaks standing upside down in the water.
D boat = A red boat is drawn up on the shingle, [its oars crossed/half in its own reflection].
N stones = Round stones show under clear water for three steps, then blue.
B peaks = A notched wall with snow in its gullies closes the end.
L still = Clear early light on the wall, the near shore in shade.
L dawn = The peaks are pink, the water grey with a rag of mist. +dawn,sunrise,morning
L sunset = The wall glows and lies burning in the water. +sunset,golden,dusk
L stars = Stars are above and below, a tent lit green on the shore. +night
L rain = Cloud hangs halfway down the wall, the surface pricked dull. +rain,storm,overcast
L still by day = Clear early light on the wall, the near shore in shade. +day
V shore = Low view from the shore, 24 mm

place-frozen-lake | place | frozen lake, lake in winter, frozen river, ice fishing, lake ice, frozen sea shore | @ any
D ice = Clear black ice holds white bubbles stacked like coins, a long crack running through.
D hut = A plank hut the size of a cupboard stands far out, [a stool and a round hole before it/smoke from its tin pipe].
N drift = Snow lies blown in narrow fans on the smooth parts.
B hills = Low wooded hills go round under a white sky.
L low = Low light skims the ice and lights the bubbles.
L dusk = Pink and steel-blue lie in bands over the ice. +sunset,dusk,golden,dawn
L aurora = Green light lies along the ice and in the cracks. +night,northern,aurora
L low by day = Low light skims the ice and lights the bubbles. +morning,afternoon,day
V low view = Very low view over the ice, 16 mm

place-canal | place | canal, towpath, canal lock, lock keeper, narrowboats, weir, watermill, water mill, mill pond | @ any
D canal = Brown still water lies between a towpath and backs of warehouses, a painted boat moored under a bridge. -mill,watermill,weir
D mill = A wooden wheel turns at a mill's wall, each paddle letting down a sheet of water, moss on everything. +mill,watermill,weir
D lock = Black and white balance beams stand at the lock, [water spurting through the gates' seam/a windlass left on the rail]. -mill,watermill,weir
N roses = On the cabin roof are a can painted with roses, a bicycle and a log pile. -mill,watermill,weir
N ducks = Ducks stand on one leg on the sluice. +mill,watermill,weir
B bridge = A brick bridge makes a full ring with its reflection. -fog,mist
L soft = Soft light, the water the colour of tea.
L mist = Steam rises off the water and hides the bend. +dawn,fog,mist,morning
L night = A cabin's round window throws a yellow coin on the water. +night
L soft by day = Soft light, the water the colour of tea. +afternoon,day,noon
V towpath = View along the towpath, 35 mm

place-dam-wind | place | dam, reservoir, wind farm, wind turbines, wind turbine, solar farm, solar panels, pylons, power lines, electricity pylons | @ any
D dam = A curved wall of pale concrete holds back a dark lake, one thin plume shooting from its foot. +dam,reservoir
D turbines = White turbines stand along a ridge, blades at three different angles, sheep grazing beneath. +wind,turbine
D panels = Blue panels tilt in hundreds of rows over a meadow, each with a strip of sky. +solar
D pylons = Steel pylons stride over stubble with arms out, lines dipping and rising between them. -dam,reservoir,wind,turbine,solar
N fence = A wire fence with tufts of wool and a yellow warning plate runs along.
B hills = Hills go off in haze.
L broken = Patches of light pass over, some blades bright and some dark.
L sunset = Dark shapes stand on a band of orange. +sunset,dusk,golden
L red dots = Red lamps blink on every top. +night
L storm = They stand white on a slate sky. +storm,rain
L broken by day = Patches of light pass over, some blades bright and some dark. +morning,afternoon,day,noon
V long = Long-lens view, stacked shapes, quiet colours

place-pasture | place | pasture, sheep pasture, hillside with sheep, paddock, farm field, ploughed field, plowed field, hayfield, hay bales, haystacks, stubble field, green hills, rolling hills, hills, grassy hill, hill | @ any
D hills = Green hills roll one behind the other, stitched with walls, sheep scattered on them as dots. -hay,haystack,plough,plowed,stubble
D bales = Round bales stand about a shorn field, each with its straight-sided shadow. +hay,bale,haystack,stubble
D furrows = Furrows shine like [combed hair/corduroy] over a swell of dark earth, gulls settling behind. +plough,ploughed,plowed
N gate = A gate hangs from one post, its chain a loop of blue twine.
N thistle = Wool clings to a thistle by a trough.
B tree line = A line of oaks stands along the top. -fog,mist
L shower = A shower passes, one hill bright yellow-green under slate.
L late = Low sun puts a long blue shadow behind each thing. +sunset,golden,dusk
L mist = Mist fills the folds, tops stand out like islands. +fog,mist,dawn,morning
L snow = Walls draw black lines over white. +snow,winter
L night = A moon whitens the crests, one farm lamp between. +night
L shower by day = A shower passes, one hill bright yellow-green under slate. +afternoon,day,noon
V across = View across the valley, 85 mm

place-lone-tree | place | lone tree, lonely tree, single tree, solitary tree, one tree, tree on a hill, tree in a field, old oak tree, big old tree, dead tree | @ any
D tree = One broad oak stands by itself, its crown nearly round, one low limb propped on the ground like an elbow. -dead,winter,snow
D dead = A bare grey tree stands by itself, bark gone, two crows in its topmost fork. +dead
D winter tree = One bare tree stands by itself, every twig drawn fine on the sky, a white cushion in each fork. +winter,snow
D tyre hanging on a rope = From the lowest limb a black tyre hangs on a thick rope, the grass below it worn to bare earth, a rubbed groove in the bark above. +swing,tire,tyre
D roots like knuckles = The trunk is hollow on one side, big enough for a child, with roots like knuckles. -swing
N rail = A rail fence ends at it, grass rubbed away where animals lie.
B field = The field runs on under a wide sky to a thin hedge. -fog,mist
L side = Side light divides crown and field into warm and cool.
L sunset = The tree is black against a burning sky, light between its leaves. +sunset,dusk,golden
L stars = Stars hang in the branches. +night
L fog = Nothing is left but the tree and a bit of ground. +fog,mist
L storm = It stands pale against a violet cloud. +storm,lightning
L side by day = Side light divides crown and field into warm and cool. +morning,afternoon,day,noon
V small = Wide view with the tree off centre, 50 mm

place-hilltop-house | deed | house, cottage, farmhouse & on hill, hilltop, by sea, near the sea, by ocean, on cliff, middle of nowhere, edge of the world, lonely, alone, all alone, isolated, remote, little house on, prairie | @ hill, sea, ocean, lake, woods, forest, cliff, field, coast, prairie
D *house = A small white house with a red door and one chimney stands quite alone, a path like a thread leading up to it. -cabin,hut -modern,futuristic,minimalist,glass,luxury,villa
D yard = By the wall are a stacked woodpile, a bench and [sheets on a line/an upturned boat]. -modern,futuristic,minimalist,glass,luxury,villa
N gate = The gate has no fence on either side.
N smoke = Smoke goes up thin and leans over.
B open land = Behind is only grass and sky. -woods,forest,lake,sea,cliff,fog,mist
B water = Behind lies a wide band of pale water. +lake,sea,cliff -fog,mist
B wood = Behind stand dark firs close together. +woods,forest -fog,mist
L clear = Clear side light, one gable bright and one blue.
L window = One yellow window shines in blue dusk. +night,dusk,evening
L storm = It stands white under a black cloud. +storm
L snow = Roof and path are one with the snow, only the door shows. +snow,winter
L fog = The hill is gone, the house floats in white. +fog,mist
V below = View up from below, 50 mm, much empty land

place-sea-stack | place | rocky coast, sea stacks, rocky shore, rocky beach, fjord coast, wild coast, cove, sea arch, natural arch | @ any
D stacks = Two rock towers and an arch stand off a shore of black ledges, white water going up and down their feet.
D gully = A wave runs up the nearest gully, stands a moment and [drains in a hundred threads/slaps back on the next].
N weed = Bootlace weed lies over everything like wet leather, limpets between.
B headland = A headland with a white streak of guano goes out behind.
L grey = Pewter light, spray the only white.
L burn = The arch frames a burning sun, rocks black. +sunset,golden,dusk
L long = Waves are smoothed to fog round sharp rock. +dawn,night
L storm = Foam blows in lumps over the ledges. +storm,winter
L grey by day = Pewter light, spray the only white. +morning,afternoon,day,noon
V ledge = View from a ledge, 24 mm

place-pier-amusement | place | seaside pier, boardwalk, promenade, seafront, amusement pier, seaside town, beach promenade | @ any
D pier = A long pier on a forest of iron legs carries a domed pavilion and a helter-skelter out over brown waves.
D promenade = Along the front run pale blue railings, deckchairs in stacks and [a kiosk with plastic spades/a telescope on a post].
N chips = A gull pulls a chip from a paper cone.
B hotels = White hotels with bay windows stand behind.
L pearly = Pearly light, sea and sky alike.
L bulbs = Strings of coloured bulbs sway along the front, doubled in the wet planks. +night,dusk,evening
L storm = Waves come over the rail in white walls. +storm
L sunset = A pink sky stands behind the legs. +sunset,golden
L pearly by day = Pearly light, sea and sky alike. +morning,afternoon,day,noon
V rail = View along the railing, 35 mm

place-zoo-aquarium | place | zoo, aquarium tunnel, aquarium, oceanarium, aviary, petting zoo, animal enclosure | @ any
D enclosure = Behind a dry moat lie a rock painted to look like rock, a tyre on a chain and a pool with leaves. -aquarium,oceanarium,aviary,petting
D tank = A glass wall as high as a house holds blue water with rays sailing over and a shoal turning as one. +aquarium,oceanarium
D net = A net dome stands over palms and a stream, bright shapes in its top. +aviary
D goats = Low hutches and a hay rack stand in a yard of trodden straw, a feed machine at the gate. +petting
N sign = A sign with a drawing and a [map/child's handprint] stands at the rail. -aquarium,oceanarium
N bench = A bench in front has a forgotten plush fish. +aquarium,oceanarium
B visitors = Plane trees and an ice-cream cart stand behind. -aquarium,oceanarium
L plain = Soft daylight, shade under the rock.
L blue = All light comes through the water, blue and moving on the floor. +aquarium,oceanarium
L plain by day = Soft daylight, shade under the rock. +morning,afternoon,day,noon
V rail = View from the rail, 35 mm

place-road-night-forest | place | road through the forest, forest road, road in the woods, road in a forest, autumn road, tree-lined road, avenue of trees, tree avenue, tree tunnel | @ any
D avenue = Old trees on both sides lock their branches over a road that runs to a bright hole at the end. -night
D headlamps = Headlamps light two walls of trunks and thirty metres of road, after that nothing. +night
D leaves = Leaves lie in the middle where no wheel goes, [gold and brown/stuck flat by rain]. +autumn,fall
N post = A white post with a dent and a deer sign stand in the verge.
B end = The hole at the end is a pale green spot. -night,fog,mist
L spots = Sun comes through in spots that lie like scales on the asphalt.
L fog = Fog hangs in the tunnel, its end only a lighter grey. +fog,mist
L gold = Low light comes straight down the road. +golden,sunset,autumn
L snow = White road and white boughs, trunks black. +snow,winter
L spots by day = Sun comes through in spots that lie like scales on the asphalt. +morning,afternoon,day,noon
V centre = View from the centre of the road, low, 70 mm

place-roof-garden | place | rooftop garden, roof garden, rooftop terrace, rooftop bar, rooftop, rooftops, roof | @ any
D roofs = A flat tarred roof has skylights, a water tank and chimney pots of five kinds, a wooden chair beside a vent. -garden,terrace,bar
D beds = Raised beds of beans, tomatoes and marigolds stand in rows over gravel, a hose snaking between. +garden
D tables = Low tables under bulb chains stand along a glass rail. +terrace,bar
N pigeons = A pigeon loft of old doors leans on the stairhead. -bar
N can = A watering can and a [deckchair/radio with a coat-hanger aerial] are by the door. +garden
B skyline = All round stand water towers, cranes and windows of taller houses.
L high = Clear high light, tar soft with heat.
L glow = Sky in orange bands, the chimneys black. +sunset,golden,dusk
L night = City glow from below, one string of bulbs. +night
L snow = Snow rounds pots and tank, one line of cat prints. +snow,winter
L high by day = Clear high light, tar soft with heat. +morning,afternoon,day,noon
V level = Level view over the roof, 28 mm

place-school-outside | place | school building, schoolyard, school yard, university, campus, boarding school, hogwarts-like school, college, kindergarten | @ any
D front = A red-brick front with tall windows and a clock stands over an asphalt yard painted with hopscotch. -university,campus,college,boarding
D court = Grey stone ranges with pointed windows enclose a lawn cut in stripes, an oriel over the gate. +university,campus,college,boarding
D racks = Bicycles fill a rack two deep, [one satchel hung over a saddle/a scooter fallen across the path].
N cut-outs = Paper fish are stuck inside the ground-floor panes. -university,campus,college,boarding
N notice = Notices flutter at a board by the porter's door. +university,campus,college,boarding
B limes = Lime trees stand in a row with benches round them.
L morning = Slanting morning light, the yard half in shade.
L lit = The windows are lit in two rows, the yard wet and empty. +night,dusk,evening
L morning by day = Slanting morning light, the yard half in shade. +morning,day
V gate = View through the gate, 28 mm

place-hotel-grand | place | grand hotel, old hotel, hotel building, hotel by, spa hotel, sanatorium, ski hotel, hotel front | @ any
D *front = A long pink front with two domed towers stands against fir slopes, awnings let down over every balcony.
D door = Under a glass canopy stand a revolving door, a brass luggage cart and [palms in tubs/a car with its boot open].
N letter = One letter of the name on the roof hangs askew.
B mountain = Snow peaks look over the roof.
L noon = Clear mountain light, awning shadows sharp.
L windows = Half the windows are lit, the canopy shining like a lamp. +night,dusk,evening
L snow = Snow lines each balcony and the towers' caps. +snow,winter
L noon by day = Clear mountain light, awning shadows sharp. +morning,afternoon,day,noon
V frontal = Perfectly centred frontal view, 40 mm

place-shopping-mall | place | shopping mall, mall, shopping centre, shopping center, department store, arcade, shopping arcade, escalator hall | @ any
D atrium = Three galleries of lit shopfronts ring an atrium with crossing escalators, a fountain with coins below. -arcade,department
D arcade = A glass vault on iron ribs runs over mosaic paving and black-and-gold shopfronts. +arcade
D counters = Glass counters of scarves and scent stand in rows under a dome of coloured glass. +department
N bench = Carrier bags stand round a bench with [a shoe box open on it/a balloon tied to its arm].
B end = The far end is a bright door to a car park.
L even = Even white shop light from all sides.
L vault light = Soft daylight comes through the vault. +arcade
L night = Shutters are down, floor lamps in every second bay. +night,closed
L even by day = Even white shop light from all sides. +morning,afternoon,day,noon
V gallery = View from the upper gallery, 24 mm, glossy

place-crossroads | place | crossroads, crossing, intersection, roundabout, zebra crossing, traffic jam, busy intersection, motorway, freeway, traffic | @ any
D crossing = White bars, arrows and tram lines cross in the middle, lamps on arms over every lane. -highway,motorway,freeway,jam
D road = Six lanes of tail and head lamps bend away under a gantry with green signs. +highway,motorway,freeway,jam
D country signs = A signpost with four worn arms stands where [two lanes/a lane and a track] meet, a stone trough under it. +crossroads
N kerb = A courier's bag and a flattened cup lie on the traffic island. -crossroads
B fronts = Corner houses with advertising on their gables stand behind. -crossroads,highway,motorway,freeway
B fields = Stubble and a far steeple lie behind. +crossroads
L day = Plain light with windscreens flashing.
L night = Lamps drawn long by the shutter run as red and white ribbons. +night,evening,dusk
L rain = Wet tar carries the red of the signal as far as the kerb. +rain
L day by day = Plain light with windscreens flashing. +morning,afternoon,day,noon
V above = High view from a window above, 35 mm
`;
