/** Sea creatures, insects, spiders and snails. The form: `tableaux.ts`. */
export const WILD_SEA_TABLEAUX = `
wild-whale | deed | #whale, #humpback, #orca, #beluga, #narwhal & #animal | @ sea, bay, ocean
D under the surface = $The {hangs|hang} in blue water with long flippers held away, the small eye turned to us above the grooved throat. -jump,breach,tail,surface,orca,narwhal,beluga,sky,fly
D fluke = The tail stands up out of the water, sheets of water falling from its edge. +tail,fluke
D black and white = The black back with the tall fin comes up among the swell, white patch like an eye, breath hanging. +orca,killer
D twisted tusk = A twisted tusk comes up through a hole in the ice, then the mottled brow. +narwhal
D white all = White all over, round brow, mouth turned up, neck bent to look at us. +beluga
N barnacles sit = Barnacles sit in clusters on chin and flippers. -orca,beluga,narwhal
N small diver = A diver, no longer than a flipper, floats beside for scale. +diver,person,swimmer
B blue = The blue goes to black below, bubbles rising silver. -jump,breach,tail,surface,orca,killer,narwhal,sky,fly,city
B grey mountains = Grey mountains with snow lie low behind. +jump,breach,tail,orca,killer,surface
L slanting beams = Slanting beams from the surface play over the back. -jump,breach,tail,surface,orca,killer,narwhal,sky,fly
L low sun = Low-lying sun on the left in the spray. +jump,breach,tail,orca,killer,surface
V wide view = Wide view that holds the whole body, blues and greys

wild-whale-sky | deed | fly, float, swim, glide, drift, in, over, above, through, across & sky, clouds, city, air, space, stars, forest, street, living room, room, desert, library & #whale, #fish, #shark, #octopus, #jellyfish, #turtle, whale, whales, fish, shark, jellyfish, turtle, manta, goldfish | @ sky, city, clouds
D trailing threads in the air = $The {hangs|hang} in the air as in water, the bell half closed, long threads trailing down past windows and lamps. +jellyfish -sky,clouds,forest,desert,space
D as if in water = $The {swims|swim} through the air as through water, fins spread, belly passing just above what stands below. -jellyfish,octopus
D arms spread in the air = Eight arms are spread in the air, their curled tips just feeling along roofs and branches. +octopus
O lit bell = The bell is clear as glass, and lit from inside in rose and blue. +jellyfish
D shadow of the same shape = A shadow of the same shape slides over everything beneath it. -night,space,room,library
D curling wisps of cloud = Wisps curl round the tail as though it left a wake. -room,library,space,jellyfish,octopus
N small watchers = Far down one person has stopped with a bicycle and looks up. -space,room,library,desert,forest
B towers of cloud = Behind are towers of cloud, lit pink on the one side. -room,library,space,forest,night
B stars = Behind are stars and thin green veils. +space,stars
L low sun under the belly = Low sun from the left under the belly, shining through the edges. -room,library,space,night
L moonlit = Moonlight from above on its back, windows lit below. +night
L room lamp = A standing lamp from the right throws its shadow on the wall. +room,library
V from below = From the ground, 24 mm, looking up, teal and rose

wild-dolphin | deed | #dolphin, #porpoise & #animal | @ sea, bay
D out of the wave = $The {leaps|leap} out of the front of the wave in a bow, tail still in the water, drops strung from the fin. -underwater,under
D under the surface = $The {glides|glide} just under the rippled roof of the water, sun net over the back, bubbles from the blowhole. +underwater,under
D smiling line = The mouth line turns up, and one dark eye has found us.
D in step = Their backs rise in the same bend at the same instant. +many,two
O grey = The skin is wet grey rubber, darker above, rosy white beneath.
N foam breaks round the tail = Foam breaks round the tail.
B blue islands = Blue islands lie low behind. -underwater,pool,city,sky
L morning = Sun from the right, glitter on the chop and on the flank. -underwater
V just above water = Just above the water, 200 mm, short exposure, turquoise and silver -underwater
V diver = As a diver sees it, near, 20 mm lens, turquoise and silver +underwater

wild-shark | deed | #shark, great white, #hammerhead, #barracuda, #piranha, #swordfish, #tuna & attack, #animal | @ open sea, reef
D pool = $The {circles|circle} in the clear blue rectangle, so large that each turn brushes the tiles, the fin standing out above the surface beside the ladder. +pool
D up from below = Jaws first out of the water, gums bare, rows of teeth, spray like glass. +attack
D passes close = $The {comes|come} by close on the left, mouth a little open, black eye without expression, gill slits dark. -jump,breach,fin,pool
D fin = A grey fin cuts the flat water toward us, with two lines of ripples. +fin,surface
D flat head = The flat head is a wing with an eye on each end. +hammerhead
D rows of white dots = Rows of white dots over a back as broad as a bus, mouth a wide slit, remoras below. +whale
D school turns = A wall of small silver fish bends away before it.
N pale scratches mark snout = Pale scratches mark snout and fin. -whale
B everything fades = Below everything fades to dark blue. -surface,jump,breach,pool,city
L from above = Light from above marbles the back, belly white into shade.
V diver's eye = As a diver sees it, 20 mm, cold blues -pool
V poolside = From the edge, a little above the water, 28 mm, deadpan, clear blues and white +pool

wild-octopus-work | deed | juggle, juggling, cook, cooking, play, playing, barber, waiter, office, drummer, drums, knit, knitting, paint, painting, chef, bartender, type, typing, dj, hands, arms, tasks, multitask, dishes, piano, pianist & #octopus, octopus, squid | @ kitchen, studio, seabed
D sticks in four arms = Four arms swing drumsticks over cymbals and drums at once, one sits on the pedal, and one steadies the stool. +drum,drums,drummer
D arms along the keys = Arms lie spread along the whole length of the keyboard, curled tips pressing keys at both ends at once. +piano,pianist
D arms over the stove = One arm stirs, one cracks an egg, one salts and one tosses a pan, all over the same stove. +cook,cooking,chef
D brushes in the arms = Each arm holds a brush with another colour, and three of them touch the canvas. +paint,painting
D all arms busy = Every arm does something else: one holds, one strokes, one reaches back without looking, and one scratches the head. -drum,drums,drummer,piano,pianist,cook,cooking,chef,paint,painting
D calm slit eyes = Two calm slit eyes look straight ahead over it all.
O round white suckers = Rows of round white suckers hold tight to what each arm has taken, and wet rings stay where an arm has been.
N cloth in the last arm = The last arm wipes the table with a checked cloth. -drum,drums,drummer,piano,pianist,dj
N small apron = A small apron is tied below the head, its bow behind. +cook,cooking,chef,waiter,barber,bartender,dishes
B jars and hanging pans = Shelves with jars and hanging pans close the view. +cook,cooking,chef,kitchen,dishes,bartender
L one hanging lamp = One hanging lamp from above gleams on wet skin.
V front view at table height = Front view at table height, 28 mm, coral red against green

wild-jellyfish | deed | #jellyfish, #jellyfishes, moon jelly, sea jelly & #animal | @ sea, aquarium
D pulse = The bell has just drawn together to a dome and hangs over its trailing threads like a lamp over a fringe.
D frilled arms fold = Frilled arms fold down from the middle like wet lace, the fine threads longer than the picture.
D see-through = Through the clear bell four rings and the far edge are visible.
D many sizes = Others hang at every depth, the far ones only pale coins. +many
N single specks of plankton glint = Single specks of plankton glint in the beam.
B only water = Behind is only water, darker downwards.
L from within = Blue-black all round; light from above left passes through the bell so that its rim glows [rose/amber/violet].
V plain = Plain dark ground, 60 mm, glowing rims, deep blue

wild-crab | deed | #crab, #lobster, #shrimp, #crayfish, #prawn & #animal | @ beach, rock pool, sand, rock, rocks, volcanic rocks, black rocks
D sideways = $The {comes|come} sideways on tiptoe, claws up like a boxer, eyes on stalks. -lobster,shrimp,prawn,hermit,crayfish
D house = Out of a spiral shell come two eye stalks, feelers and one claw bigger than the other. +hermit
D feelers = Feelers as long as the body swing ahead, one heavy claw and one thin, tail fan spread. +lobster,crayfish
D body like glass = Body like glass with red bands, feeding hands in quick motion. +shrimp,prawn
D *shell = The shell is orange-brown, freckled, wet and pitted like orange peel. -shrimp,prawn,hermit
O small bubbles froth = Small bubbles froth at the mouth. -shrimp,prawn,lobster
N ribbon of weed = A ribbon of weed hangs on one leg. -city,kitchen,plate
B rock pool = Behind it one sees rock pool with anemones and mussels. -city,kitchen,plate
L low sunlight = Low sunlight from the right side, long shadow of the claws.
V sand macro = At its own height, macro, wet and sharp

wild-coral-reef | deed | school, shoal, swarm, reef, coral, swimming together & #fish, fish, sardines, tuna, mackerel, clownfish, #many | @ reef, sea
D one body = Hundreds of bodies are turned the same way, then bend all at once, and a flash runs through them from end to end.
D round the coral = They part around a branching coral and close again. +reef,coral
D one against = A single fish swims against the rest.
O colours = Yellow, blue-striped and orange ones hang in the branches of coral, violet fans lean in the swell. +reef,coral
B blue = Behind goes the blue from turquoise to ink.
L sunbeams = Sunbeams from above break up in moving spokes.
V wide under water = Under water, fisheye, sharp close and hazy far, turquoise

wild-butterfly | deed | #butterfly, #moth, #monarch, #butterflies, #swallowtail & #animal | @ flower, meadow
D on the flower = $The {sits|sit} on a thistle head with wings half open, tongue let down in one floret, feelers with knobs apart. -moth,moths,lamp,night,swarm,hand
D *wings = The wings are orange with black veins and white dots along the edge, powder worn off at one tip. -moth,moths,swallowtail,luna,morpho
D blue flash = The upper sides of the wings are one sheet of metallic blue with a black border, the undersides brown with ringed eyes. +morpho
D furry shoulders = Wings spread flat like old brocade, $the {rests|rest} with furry shoulders towards us, feelers feathered like ferns. +moth,moths -luna
D luna = The wings are pale green and as thin as petals, each with one ring and a long curved tail, the body between them white fur. +luna
D loops round the lamp = Round the lamp glass it goes in tight loops, one wing a blur. +lamp,light,lantern,lampshade,bulb,candle
D on the finger = Six thin legs hold the tip of a finger that keeps quite still. +hand,finger
D they sit = They sit on every stalk and stem like leaves that open and shut. +many,swarm
N dew = Drops hang on the hairs of the stem.
B meadow = The meadow behind is smooth green and violet. -night,room,hand,winter,lamp
L through the wings = Sun from behind on the left through the wings like stained glass. -night,lamp,lampshade,bulb,candle
L warm lamp light = The warm light shines through the thin wings and shows their veins; all else is dark. +night,lamp,lampshade,bulb,candle,lantern
V macro view = Macro, parallel with the wings, sharp from tip to tip

wild-bee | deed | #bee, #bumblebee, #wasp, #honeybee, #hornet, #fly, #hoverfly & #animal | @ flower, lavender
D front feet rubbing = Front feet rubbing, red netted eyes, blue-green back. +from-fly
D in the blossom = $The {hangs|hang} at a blossom with front legs clasped round it, head in, rear dusted yellow. -wasp,hornet,from-fly,swarm,hive
D *fur = Fur stands on the back, black and amber in bands; through the wings one sees the flower. -wasp,hornet,from-fly
D narrow waist = Narrow waist, hard yellow and black, jaws on the edge of a slice of plum. +wasp,hornet
D baskets = On the hind legs hang two orange lumps of pollen. -wasp,hornet,from-fly
N single grains of pollen float = Single grains of pollen float by.
B violet blur = Behind are violet strokes out of focus. -hive,kitchen,city
L sun = Sun from above right sparkles in each hair.
V macro view = Macro, side on, 100 mm, violet and gold

wild-beetle | deed | #ladybug, #ladybird, #beetle, #ant, #grasshopper, #cricket, #dragonfly, #mantis, #caterpillar, #firefly, #cicada, #cockroach, #mosquito, #damselfly, stick insect, #locust, #scarab, #earwig & #animal | @ leaf, grass blade
D up the blade = $The {climbs|climb} up a grass blade that bends with it, feelers tapping ahead. -dragonfly,mantis,caterpillar,ant,ants,firefly,damselfly,mosquito,dung
D red dome = A red dome with seven spots, one wing case just lifting and a thin brown wing coming out. +ladybug,ladybird
D jaws like antlers = Jaws like antlers, chestnut shine, six hooks in the bark. +stag
D line of carriers = One behind another they carry pieces of leaf like sails. +ants +many
D legs braced = Legs braced, it holds a crumb three times its size overhead. +ant +one
D long shut arms = Arms folded, triangular head turned quite round to look at us. +mantis
D wire body = Four glass wings held flat, body a blue needle, eyes that meet on top. +dragonfly,damselfly
D body humps = The body humps up and stretches, tufts of bristle, a scalloped bite out of the leaf. +caterpillar
D tail glows yellow-green = The tail glows yellow-green on the stem, others are dots in the dark. +firefly,fireflies
D hind legs = The hind legs are bent up over the back like a jack. +grasshopper,cricket,locust
D ball = Head down it pushes a ball bigger than itself with its hind legs. +dung,scarab
N dew = A drop of dew holds the meadow upside down. -dung,scarab,cockroach,mosquito,night,firefly
B smooth green = Smooth green light fills the rest of the view. -night,firefly,kitchen,desert
L clear morning = Clear morning light from the left, one bright window on the back. -night,firefly
L own glow = Blue dusk; the cold glow lights the blade from within. +night,firefly
V macro view = Macro at its own height, greens, razor-thin focus

wild-spider-web | thing | spider web, cobweb, spiderweb, spider's web, cobwebs, spiderwebs, web | @ hedge, meadow, corner
D wheel = The wheel is strung slantwise between two dry umbels, spokes tight, the turns between them sagging a little.
D drops = On every thread stands a row of drops, larger ones where threads cross, and each holds the meadow upside down.
D torn place = In one quarter the turns are torn and have been mended crookedly.
O spider off = The spider waits at the edge under a bent leaf, only two feet on a thread.
N thistle seed = A thistle seed has been caught and hangs by its silk.
B pale fog = Pale fog and brown stalks stand dimly beyond. -room,house,attic
L back light = Early sun from behind makes the threads silver and puts a small rainbow in some drops.
V frontal = Straight on, macro, all threads in one plane of focus, grey, silver and straw

wild-snail | deed | snail, #slug, #worm, #earthworm, #millipede & #animal | @ leaf, path
D out of the shell = $The {glides|glide} along with neck stretched, four horns out, one eye drawn in. -worm,earthworm,slug
D *shell = The shell is banded cream and brown, thin at the lip. -worm,earthworm,slug
D frilled foot = The foot flows out flat, with a net of wet skin and a frilled edge. -worm,earthworm
D pink rings = Pink rings bunch up and let go, half in the dark earth. +worm,earthworm
O s a silver track = Behind lies a silver track with all its bends.
N bite = The leaf has round holes with a green rim. -road,race,worm,earthworm
L after rain = After rain, soft light from the right shines in every drop.
V macro view = Macro from in front, greens and browns

wild-snail-race | deed | race, racing, snail mail, finish line, slow, travel, ride, carry, house on its back, jockey, post, marathon & #snail, #turtle, snail, snails, turtle, tortoise, sloth, #sloth | @ path, track, garden
D neck and neck = Neck and neck they come towards a line of chalk, necks stretched, eyes on stalks straight ahead. -house,carry,mail,post
D paper number = A paper number is stuck on the shell. +race,racing,marathon
D chimney = On the back stands a small house with a smoking chimney and a line of washing. +house
D letter bag = A letter bag hangs round the neck, a stamp stuck to the shell. +mail,post
D jockey = A mouse in striped silk crouches on the shell with a tiny whip. +jockey
N crowd = Beetles and ladybirds line both sides. +race,racing,marathon
O silver track = The wet track behind goes back a long way to the start.
B tall grass = Grass like trees stands behind.
L late sun = Late sun from the left, long shadows before the line. -night
V finish = At ground level by the line, macro, warm greens

wild-insect-things | deed | teacup, cup, book, flower, violin, umbrella, lantern, bicycle, house, tea, hat, letter, bed, ladder, balloon, boat, leaf, picnic, market, office & #insect, #spider, #snail, #caterpillar, ants, bees, beetle, ladybug, caterpillar, snail, ladybird | @ garden, meadow, table
D with care = $The {holds|hold} it with two of the many legs, the others set down as daintily as on ice. -bed,boat,house,picnic
D on the leaf boat = On a leaf curled like a boat it paddles with a grass stem. +boat,leaf
D tucked in = Under a petal for a quilt, feelers on the pillow. +bed
D spread cloth = Round a leaf laid as a cloth they sit with crumbs and a drop each. +picnic,tea
D big eyes = Big eyes with many small windows are fixed on it.
N drop as lamp = A drop on a stalk above works as a lens, a bright spot under it.
B stems like tree trunks = Stems like tree trunks and mushroom caps close the view. -office,kitchen
L sun between the stems = Sun between the stems from the right.
V macro low = Macro, at ground level, book-illustration clarity, fresh greens

wild-web-fly-in-amber | thing | fossil, ammonite, skull, skeleton of a dinosaur, bones, shell, seashell, feather, dinosaur egg, antler, footprint, paw print, cocoon, chrysalis | @ sand, museum, table
D fills the view = $The {lies|lie} alone on a plain pale ground and nearly {fills|fill} the view, turned so that its shape is clearest. -cocoon,chrysalis
D spiral = The ribs run inwards in an even spiral, each with its own shadow. +ammonite,shell,seashell
D barbs = The barbs lie close, with one split by the wind. +feather
D deep dark sockets = Deep dark sockets, seams like rivers over the dome, teeth worn. +skull
D green purse = A green case hangs from a twig by a pad of silk, gold dots at its edge. +chrysalis,cocoon
O fine cracks = Fine cracks and grains of sand stay in the hollows. -egg,feather,cocoon,chrysalis
N small paper tag = A small paper tag with pencilled number is tied to it. +museum,fossil,skull,bones
L raking = Raking light from the left shows every ridge.
V from above = From above, all sharp, bone, sand and grey

wild-tide-creatures | deed | mermaid purse, tide pool, rock pool, rockpool, tidepool, anemone, sea anemone | @ shore, rocks
D round window = A hollow in the rock holds clear water, and in it is a small world: a red anemone spread, a shrimp like glass, periwinkles in a row.
D crab's eyes = From a crack look the eyes of a crab, one claw held before its mouth.
D green lettuce weed = Green lettuce weed and bubbles like beads sway at the edge.
O rim = The rim is rough with barnacles and black mussels.
N child's net = A child's net on a bamboo stick leans at the side. -night
B sea = Surf and wet stones are at the top, out of focus.
L clear sun = Clear sun from the left goes to the bottom; the ripples draw a bright net.
V straight down = Straight down through the surface, all sharp, jewel colours
`;
