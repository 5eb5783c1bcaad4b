/** More beasts in the places where people most often put them. The form: `tableaux.ts`. */
export const BEAST_MORE_TABLEAUX = `
beast-polar-bear | deed | polar bear, polar bears, polar bear cub & ice, iceberg, ice floe, snow, arctic, melting, melting ice, glacier, #animal & #animal, #bear & stand, walk, sit, lie, sleep, swim, play, roll, on, in, #animal | @ ice, iceberg, ice floe, snow, arctic, glacier
D on the small floe = Its four feet are close together on a floe hardly longer than the bear, neck stretched down to the water, nose almost on its own reflection. +iceberg,melting,floe,melt -sleep,lie,sit,swim
D across the ice = $The {walks|walk} towards us over the ice with long swinging steps, head low on the long neck, one huge paw turned in. -iceberg,melting,floe,melt,sleep,lie,sit,swim,play,roll
D rolls = On its back in the snow, four great paws in the air, $the {rubs|rub} its neck on the ground, snow caked on the belly. +play,roll
D sits = $The {sits|sit} back on its haunches with forepaws on the belly and {looks|look} over at us. +sit
D stretched out = $The {lies|lie} flat out, chin on a paw, eyes shut, snow blown against the flank. +sleep,lie
D swims = Only the long head and the shoulders are above the water, a wave running off the chest. +swim -underwater
D under water = Under the surface $the {comes|come} towards us with great forepaws pulling like oars, hair afloat, a string of bubbles from the nose. +underwater
O *cream = The fur is cream, yellowish at the neck and wet into points at the legs, the nose and the skin round the eyes black.
O blue edge = The edge of the ice is undercut and bottle-blue, drops falling from it in a row. +iceberg,melting,floe,melt
B open water = Behind lie open water and a few broken white slabs under a pale sky. +iceberg,melting,floe,melt,swim
B ridges = Behind, pressed-up ridges of ice stand blue in the shade. -iceberg,melting,floe,melt,swim
L low = Low sun from the right, peach on white and long blue shadows.
V tele = From the height of the water, 300 mm lens, bear sharp, distance soft -underwater
V diver = As a diver sees it, near, 20 mm lens +underwater

beast-wading | deed | #flamingo, #heron, #crane, #stork, #egret, #ibis, #spoonbill & water, lake, lagoon, river, pond, shallows, marsh, pink water, reflection, stand, wade, in, #bird & #bird & #animal | @ lake, lagoon, water, pond, marsh, shallows, river, pink water
D one leg = $The {stands|stand} on one leg in still water, the other drawn up into the feathers, neck bent in an S. -many,fly,feed,drink,fish
D many necks = They stand close together on thin legs, necks at every height, one with wings lifted, a few with heads upside down in the shallows. +many
D bill in the water = The neck goes straight down, and the bill is in the water up to the nostrils. +feed,drink,fish -many
O *rose = The feathers go from pale rose at the neck to coral at the wing, the tip of the bent bill black. +from-flamingo
O *grey = The feathers are slate-grey, with a few long loose plumes on breast and back. +from-heron
O legs doubled = Each leg is doubled in the water, a ring going out from it.
B far bank = Behind, water and sky run into each other in one pale band.
L low = Low sun from beyond on the left, light in the edges of the feathers and on the rings.
V from the water = From just above the water, 300 mm lens, the birds sharp, the rest in soft bands

beast-dino-hunt | deed | chase, chasing, attack, attacking, run, running, roar, roaring, hunt, fight, fighting, walk, walking, stomp, eat, break & dinosaur, dinosaurs, t-rex, t rex, trex, tyrannosaurus, velociraptor, velociraptors, raptor, triceratops, spinosaurus, allosaurus, #dinosaur, stegosaurus, brachiosaurus & jungle, forest, people, man, woman, jeep, car, city, plain, prehistoric, #animal, #dinosaur, #many, #idle, walk, run, roar, chase, attack, hunt, fight | @ jungle, forest, plain, prehistoric jungle, park
D after them = $The {comes|come} on at a run, head and tail one level line, one clawed foot just hitting the ground, jaws opening. +chase,run,hunt,attack -roar,fight
D flight = Those it is after run towards us in front of it, faces turned back over the shoulder, arms flung out. +people,man,woman,person,tourist,tourists,men,children +chase,hunt,attack
D roar = Feet planted, $the {thrusts|thrust} the head forward and {roars|roar}, jaws open to the back teeth, spit standing in the air. +roar
D two of them = One has the other by the neck, tails lashing out to both sides, saplings going down. +fight
D step = $The {sets|set} down a three-toed foot, mud pressed up between the claws, head turning as a hen's does. +walk,stomp -brachiosaurus,triceratops,stegosaurus
D leaves = The neck goes up past the crowns of the trees, a branch hanging from the mouth. +brachiosaurus,eat
O hide = The hide is pebbled like a football, ochre with dark bands along the back and pale at the throat. -red,blue,green,feathered
N broken fern = Torn ferns and clods fly up from the feet. -city,street
B columns = Behind, trunks like columns stand in steam. -city,street,desert,museum,sea
L shafts = Light falls in shafts between the trunks from the left and goes over head and shoulder. -night,city
L night rain = White lamps from behind cut its outline out of rain. +night,rain
V low = Low and near the ground, 24 mm lens, whole animal in the frame

beast-dragon | deed | #dragon & #dragon & mountain, cliff, rock, castle, tower, cave, ruins, sit, sitting, stand, standing, perch, perched, roar, roaring, look, on, in, ice, #dragon & #dragon | @ mountain, mountains, cliff, rock, crag, ruins, cave, tower, castle, mountain top, peak
D on the rock = $The {crouches|crouch} with claws hooked over the edge of the stone, wings half folded like broken tents, neck bent down to look at us over a shoulder. -sleep,fly,flying,baby,swim,eat,ride,read,chinese,skeleton,gold,treasure,coins,hoard
D roar = The jaws are wide open to the sky, breath standing before them like smoke. +roar,roaring
D long body = The long body winds through the air in three loops without wings, four clawed feet spread, whiskers streaming. +chinese,oriental,japanese,eastern -sleep
D asleep = $The {lies|lie} coiled with chin on the tail, one eyelid not quite shut. +sleep
D *scales = Scales overlap like roof slates, green-black on the back and bronze along the throat, some chipped. -ice,frost,crystal,water,skeleton,feathered
D of ice = It is built of ice: plates clear at the edges and blue in the depth, spines like icicles, frost smoking off the wings. +ice,frost,crystal
O horns = Two ridged horns run back from the brow, and a thread of smoke goes up from one nostril. -ice,frost,crystal,water,chinese
O castle = On the next rock stand the towers and the long wall of a castle, no higher than the dragon's neck, one window lit. +castle,tower
B gorge = Behind drops a gorge with cloud in it. -cave,city,sea,room,castle,forest,library,background
L storm gap = Light from a gap in dark cloud on the left strikes brow and shoulder. -cave
L own fire = The only light is the glow in its throat, orange on the scales of the chest. +cave
V low = From low among the rocks, 35 mm lens, the whole beast in the frame

beast-cyberpunk | deed | cyberpunk, cyber, neon, neon lights, neon city, futuristic city, cyberpunk city, tokyo & #cat, #dog, #fox, #wolf, #rabbit, #owl, #bird, #frog, #raccoon, #lion, #tiger, #panda, #monkey, #bear & #animal | @ street, city, neon city, alley, rooftop
D in the wet street = $The {stands|stand} in a wet narrow street, looking up past us, one eye replaced by a lens with a thin red ring. -sit,portrait,ride,jacket,sunglasses
D sits on the crate = $The {sits|sit} on a metal crate under a dripping awning, head turned to us, a thin red ring alight in one eye. +sit
D near = The head is turned three-quarters, a small lens with a red ring set beside one eye. +portrait
O collar = A collar of black plates with a row of tiny lights runs round the neck, a cable going in behind the ear. -from-bird,from-frog,jacket,headphones
O wet coat = Rain has beaded on everything, and each bead holds pink and blue.
B signs = Behind, stacked signs in magenta and cyan run together in steam, with no letter to be read. -background
L neon = Pink light from the left, cold blue from the right, black between.
V low = From its own height, 35 mm lens wide open, eyes sharp, lights as soft discs

beast-sits-on | deed | sit, sitting, stand, standing, perch, perched, rest, resting, lie, lying, sleep, sleeping, on, on top of & that: mushroom, toadstool, pumpkin, stump, tree stump, log, fence, fence post, post, branch, stone, lily pad, lotus, barrel, chair, stool, throne, swing, skateboard, suitcase, books, stack of books, hay bale, wall, moon, crescent moon, cloud, rock, tree, tree trunk & #animal & #animal | @ forest, garden
D in the middle = $The {sits|sit} in the middle of $that, feet drawn close together, head a little to one side, eyes on us. -sleep,lie,stand,from-snake,from-fish,from-snail,crab,lobster,branch,fence,wall,tree,trunk
D on the trunk = $The {clings|cling} upright to the bark of $that, claws hooked in, tail pressed against it, head drawn back. +woodpecker,squirrel,gecko,from-lizard +tree,trunk,pole
D gripping = $The {sits|sit} on $that with feet gripping the edge, body leaning a little back, head turned to us. +branch,fence,wall -sleep,lie,stand,hang
D glides = The foot is spread flat over $that, one edge of it lifted, both long feelers stretched out to the next hold. +from-snail
D flat = $The {lies|lie} along $that, chin on the edge, one leg hanging down. +sleep,lie -from-bird,from-snake,from-fish
D stands = $The {stands|stand} on $that with feet close together, looking out over it all. +stand
O under it = $That {gives|give} a little under the weight, its upper side worn smooth and lit. -rock,stone,moon,wall,books,stump,throne,log,chair,stool,tree,trunk,fence,post
O spines = The spines of the books are faded red, green and brown, the corners rubbed, one ribbon hanging out. +books
O arms = Its arms are of dark carved wood, its seat pressed into a hollow. +chair,throne,armchair
O moss = Moss and a few tiny mushrooms grow out of its shaded side. +stump,log,mushroom -sea,beach,desert
O stars = A few small stars hang round it in deep blue. +to-moon
B soft green = Behind is soft green with round spots of light. +mushroom,toadstool,stump,log,fence,post,lily,lotus,branch,tree,trunk -snow,winter,background,night
B soft room = Behind, a room is dim and soft, with one pale window. +books,chair,stool,armchair -background
L from the left = Soft light from the left, a bright edge along the back.
L moonlight = Pale light from $that shines along the back. +to-moon
V near = Near, [at its own height/level with it/from its own eye level], 100 mm lens, everything behind soft

beast-umbrella | deed | under, hold, holding, with, carry & that: umbrella, parasol, leaf, mushroom & #animal & #animal | @ rain, garden, forest, street
D under it = $The {holds|hold} $that upright over the head like something borrowed for the occasion, and {looks|look} out from under its edge. -under
D in the dry = $The {keeps|keep} close under $that, feet drawn in, a dry patch no wider than the body round it. +under
O drops = Drops run together along the rim and fall one by one.
B rain = Behind, rain draws soft grey-green slanting lines. -room,house,sunny,desert,background
L overcast = Soft grey light, brightest on the wet top of $that.
V near = Near, from its own height, 85 mm lens, drops sharp

beast-snow-walk | deed | snow, snowy, snowfall, snowing, winter, snowy forest, snow covered & #fox, #wolf, #deer, #rabbit, #hare, #owl, #lynx, #tiger, #moose, #reindeer, #bear, #squirrel, #horse, snow leopard, #cat & #animal & #animal | @ snow, snowy forest, forest, field, winter, mountains, winter forest
D comes through = $The {comes|come} towards us through snow up to the wrists, one forefoot lifted out and still shedding powder, ears turned forward. -sit,sleep,lie,jump,run,fly,from-bird,hunt,dive,portrait
D sits = $The {sits|sit} upright in the snow, [feet drawn together/tail round the feet], flakes lying unmelted on the back. +sit
D curled = $The {lies|lie} curled in a hollow of snow, nose under the tail, only the eyes open. +sleep,lie
D bound = In mid-bound, all feet off the ground, it throws up a spray of powder. +run,jump,play -from-bird
D dive = High in the air, back bent, $the {dives|dive} nose first at something under the crust. +hunt,dive
D on the branch = $The {sits|sit} fluffed up on a bare branch with a white line of snow along it. +from-bird -fly
D low over snow = Wings spread without a sound, $the {comes|come} low over the snow towards us, feet just let down. +from-bird +fly
O breath = Breath stands before the mouth, and ice has beaded on whiskers and lashes. -from-bird
O prints = A single line of blue-shadowed prints leads back between the trees. -from-bird,sleep,lie
B birches = Behind, pale trunks stand in white with small grey branches. -mountain,city,field
L low sun = A low pale sun from the right lights the edge of the coat and fills the prints with blue.
L falling = Even grey light, large soft flakes near the lens. +snowfall,snowing,blizzard,falling
V low tele = At chest height, 200 mm lens, eyes sharp, everything white behind it soft

beast-sleeping | deed | sleep, sleeping, asleep, nap, napping, dozing & #cat, #kitten, #dog, #puppy & sofa, couch, bed, blanket, chair, armchair, rug, carpet, pillow, cushion, window, sun, sunlight, fireplace, #animal & #animal | @ sofa, couch, bed, chair, armchair, rug, pillow, cushion, blanket, fireplace
D ring = Rolled into a ring, nose under the tail, $the {fills|fill} exactly the hollow it has made. -puppy,dog,back
D on the side = $The {lies|lie} stretched out on one side, legs crossed at the wrists, lips a little apart. +puppy,dog -back
D on the back = On the back with all four paws folded in the air, belly up, the head fallen to one side. +back
O pads = The pads of one paw are turned to us, pink between tufts of fur; an ear twitches.
O cloth = Under the chin the cloth is pressed into soft folds. +sofa,couch,bed,blanket,pillow,cushion
B room = Behind, the room is soft and warm, with a pale window in it. -garden,grass,beach
L window sun = Late sun through the pane on the right falls across flank and ear, dust in it. -fireplace,night
L fire = Firelight from the left moves over the fur, the rest of the room brown. +fireplace,fire
V level with the face = Level with the sleeping face, 50 mm lens, very shallow focus on nose and paw

beast-splash | deed | swim, swimming, splash, splashing, play, playing, jump, jumping, run, running, bathe, bathing & water, lake, river, pool, sea, ocean, puddle, pond, stream, beach, waves, sprinkler & #dog, #puppy, #elephant, #bear, #tiger, #horse & #animal | @ lake, river, pool, sea, ocean, pond, stream, beach, water
D head above = Only head and a strip of back are above the surface, nose held up, a smooth wave running off both cheeks. +swim -splash,jump,run
D into it = Front feet first, $the {breaks|break} the surface, and water stands up on both sides in two glass wings. +jump,splash,play,run -elephant,swim
D trunk = The trunk is raised and throws a fan of water over its own back. +elephant
O wet = Wet has drawn the coat into dark points, each with a drop on it. -elephant
O drops = Single drops hang in the air, sharp as beads.
B far side = Behind, the far bank is a soft green line. -sea,ocean,beach,pool,sprinkler,puddle
B surf = Behind, low surf and sky are out of focus. +sea,ocean,beach
L back light = Sun from the left and a little behind lights every drop and the edge of the coat.
V low = From just above the water, 135 mm lens, very short exposure

beast-chicks-follow | deed | follow, following, walk, walking, swim, swimming, cross, crossing, behind, in a row, in a line & duckling, ducklings, chick, chicks, gosling, goslings, cygnet, cygnets, baby ducks, piglets & mother, mom, mama, hen, duck, goose, swan, #animal & #animal | @ pond, grass, road, farmyard, lake, path
D file = They go in a crooked file close behind the mother's tail, the last one running with stub wings out to close the gap. -swim
D file on the water = The small ones paddle in a crooked string in the mother's wake, the last one hurrying after. +swim
O fluff = Yellow and brown fluff stands out from the small round bodies, beaks half open. -piglets
O her head = Her head is turned back to count them with one eye.
N clover = Clover leaves are as high as their knees. -swim,road,street,lake,pond,water
B soft = Behind it is soft and green. -road,street,city
L low = Warm low light from the right glows in the fluff.
V on their level = Camera on the ground, level with the smallest, 135 mm lens, shallow focus
`;
