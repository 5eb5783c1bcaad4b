/** Animals as most people type them: two parrots on a branch, a zebra herd, a shark, a kitten in a teacup. The form: `tableaux.ts`. */
export const PLAIN_BEASTS_TABLEAUX = `
plain-two-birds | deed | #two, #many, pair, couple, lovebirds, love birds & that: branch, tree branch, bough, twig, perch, limb & #bird, #parrot, lovebird, cockatoo, budgie, parakeet, macaw, #owl, #dove, #finch & #bird, #parrot & #many, #two | @ forest, jungle, garden, tree
D side by side = The two birds sit shoulder to shoulder on $that, claws wrapped round the bark, both bodies turned a little towards each other. -flying,kiss,kissing,preening
D beaks meet = The two birds sit shoulder to shoulder on $that and have laid their beaks together, eyes half shut. +kiss,kissing
D *red and blue = One is scarlet with yellow and blue along the folded wing, the other deep blue above and golden yellow below, both with a bare white cheek and a hooked dark beak. +parrot,macaw -green
D *green = Both are leaf green with a peach face and a short hooked beak. +lovebird,lovebirds,parakeet,budgie
D round faces = Their round faces are turned to us, the eyes wide and amber. +owl,owls
O one preens = The left one bends its head to smooth the neck feathers of the other, which holds still with one eye half shut. -kiss,kissing,owl,owls,flying
O feathers overlap = The wing feathers lie over one another like tiles, each with a thin pale edge. -owl,owls
N leaves = Broad wet leaves hang in from the upper right, one of them just touching a tail. +parrot,parrots,macaw,macaws,jungle,tropical -background
B green far = Behind them the forest has melted into deep green with round lights in it. -background,night,snow
L from the left = Soft daylight from the upper left lies on heads and shoulders and draws a bright rim down both backs. -night
L moon = Cool moonlight from behind edges both heads. +night
V level = Level with the birds, 200 mm lens, both heads sharp, background melted

plain-one-parrot | deed | #parrot, macaw, macaws, cockatoo, cockatiel, parakeet, budgie, toucan & branch, tree branch, perch, tree, twig, flying, flight, jungle, shoulder, #parrot, #bird, toucan & #bird | @ jungle, forest, branch, tree
D side view = $The {sits|sit} in profile on a mossy branch, one foot a little higher than the other, the strong hooked beak closed. -flying,fly,flight,portrait,shoulder,toucan,cage,wings,two,many
D toucan = $The {sits|sit} in profile on a mossy branch, the huge curved beak held level, nearly as long as its body. +toucan -flying,flight
D in flight = Both wings are spread to the last feather in front of the trees, the long tail streaming behind. +flying,fly,flight,wings
D head near = The head fills half the picture, turned a little from us, fine lines of tiny feathers running across the bare white cheek to the beak. +portrait,close-up,closeup
D macaw colours = The head and breast are scarlet, the shoulders golden yellow, the long flight feathers deep blue, and each colour runs into the next through a line of green. -toucan,cockatoo,cockatiel,budgie,parakeet,white,green,blue,red,yellow,grey,gray,pink
D *toucan colours = The plumage is black with a white bib, the beak orange and yellow with a black tip, a blue ring of bare skin round the eye. +toucan
D *white crest = The plumage is pure white, a sulphur-yellow crest raised like a fan. +cockatoo
O eye = A pale round eye with a tiny dark pupil looks straight at us. -toucan
O tail = The tail feathers hang long and pointed below the branch. -portrait,flying,flight,toucan,close-up
N orchid = Water drops hang on a fern that leans in from the right. -background,studio,cage
B jungle = Behind, the rainforest is one soft deep green with a few bright gaps. -background,studio,cage,room
L side = Soft light from the upper left brings out every vane and puts a spark in the eye.
V level = From its own height, 300 mm lens, eye and beak sharp, the green behind smooth

plain-peacock-fan | deed | peacock, peacocks & show, showing, display, displaying, spread, spreading, open, fan, fanning, feathers, tail, dance, dancing, colorful, colourful & #bird, #animal | @ garden, park, meadow, forest
D full fan = The peacock faces us with the tail raised in a full fan that fills the picture from edge to edge, the small crested head in the middle. -closed,flying
D eyes of the fan = Rows of round eyes stand on the feathers, each a dark blue heart in turquoise, bronze and gold-green, growing smaller towards the middle.
D *blue neck = The neck is a smooth shining cobalt that turns to green where it meets the breast, and a crown of small wire-thin plumes stands on the head. -white
D white fan = Neck, body and fan are pure white, each feather fine as lace. +white
O face = A white stripe lies above and below the dark eye. -white
O fringe = The outermost feathers end in loose bronze threads that tremble.
N lawn = Short grass and one fallen feather lie at its feet. -background,studio
B hedge = Behind the fan is only the dark soft green of a hedge. -background,studio
L front = Bright soft light from the front left makes blue and green flash, a shade darker towards the rim.
V straight = Straight from the front at the height of its breast, 85 mm lens, the whole fan sharp

plain-owl-branch | deed | #owl & that: branch, tree branch, tree, bough, stump, post, fence, perch, log, fence post & #bird, #owl & #one, #bird | @ forest, woods, tree
D upright = $The {sits|sit} upright on $that, body still, the round face turned full to us. -flying,hunting,sleep,sleeping
D asleep = $The {sits|sit} upright on $that, both eyes shut to narrow lines, the breast feathers puffed out. +sleep,sleeping
D eyes = Two large amber eyes look straight out of the flat heart of fine feathers round them. -sleep,sleeping
D *bars = The breast is cream with brown bars, the wings mottled in grey, russet and buff like bark. -snowy,white
D white owl = The plumage is white with scattered dark flecks, thick down to the claws. +snowy,white
O talons = Feathered feet with dark curved claws grip the bark.
N twigs = A few bare twigs cross in front at the left, out of focus. -background
B night trees = Behind stand the dark trunks of the wood with a blue-black sky in the gaps and a few stars. +night,moonlight,midnight
B day trees = Behind, the wood is a soft blur of brown and green. -night,snow,winter,moonlight,background,moon
B winter trees = Behind, snowy branches blur into soft white and grey. +snow,winter -night
L moon = Moonlight from the upper left silvers head and shoulder and leaves the other side in deep blue shade. +night,moonlight,moon,midnight
L day = Soft light from the left, one bright point in each eye. -night
V level = At its own height, 300 mm lens, face sharp, everything behind melted

plain-small-bird | deed | robin, jay, blue jay, bluebird, cardinal, kingfisher, sparrow, finch, goldfinch, chickadee, blue tit, great tit, wren, songbird, bullfinch, canary, nightingale, hoopoe, bee-eater, little bird, small bird, blackbird, starling, swallow & #bird & branch, twig, tree, fence, fence post, post, feeder, snow, garden, flowers, cherry blossom, roof, rock, #bird & #one, #bird | @ branch, garden, forest, fence
D on a twig = $The {sits|sit} sideways on a thin branch, feathers a little puffed, head turned so that one bright eye meets ours. -flying,fly,flight,hovering,singing,sing,nest,feeder,dive,diving,snow,two,many,pair,hand,bath
D singing = $The {sits|sit} on the tip of a branch with head thrown back and beak wide open, the throat feathers standing out. +singing,sing
D in snow = $The {sits|sit} puffed up round as a ball on a branch with a ridge of snow along it, head turned to us. +snow,winter,snowy -flying
D red breast = Face and breast are warm orange-red, the back olive brown, the belly pale grey. +robin
D jay = Back and crest are bright blue, wings barred with black and white, a black line round the pale throat. +jay
D red all over = The plumage is red to the tip of its pointed crest, with a black mask round the thick orange beak. +cardinal
D kingfisher colours = The back is glittering turquoise, the breast chestnut orange, the beak a long black dagger. +kingfisher
D blue bird = The back is clear sky blue, the breast rusty, the belly white. +bluebird
O feet = Thin feet with fine claws hold the bark. -flying
O feather edges = Each wing feather has a thin light edge, and the tail points straight down.
N berries = A cluster of red berries hangs from the same branch. +winter,snow,autumn
N buds = Small green buds stand along the branch. +spring
B soft = Behind it everything is one smooth soft green. -snow,winter,background,autumn,night,city
B soft white = Behind it everything is soft white with a few grey strokes of trees. +snow,winter
B soft gold = Behind it autumn leaves have melted into gold and rust. +autumn
L cloud light = Soft light from the left, a white point in the eye, no hard shadow.
V eye level = From its own height, 500 mm lens, the eye sharp, the twig leading across the picture

plain-crow | deed | crow, raven, ravens, crows, magpie, jackdaw & #bird & fence, fence post, branch, tree, bare tree, rail, field, snow, #bird | @ fence, branch, tree, field, graveyard
D on its perch = $The {stands|stand} with feet apart on a weathered wooden rail, the heavy beak pointing to the left, head turned so that one dark eye looks at us. -flying,flight,flock,branch,tree,portrait,skull,wall,roof,snow,many
D on a branch = $The {sits|sit} on a bare crooked branch, shoulders high, the heavy beak pointing to the left. +branch,tree -flying,flight,flock
D in snow = $The {stands|stand} in fresh snow, one foot lifted, the heavy beak pointing to the left, black against all the white. +snow -branch,tree,fence,flying
D in flight = $The {comes|come} over with wings spread, the long finger feathers apart at both tips. +flying,flight
D black with blue = The feathers are black with a blue and violet gloss along wing and neck, ragged at the throat. -magpie,white
D *black and white = Black head and back, white belly and shoulders, a long tail that shines green. +magpie
O beak = The beak is thick and slightly curved, dull as slate, with fine bristles at its root. -flying
B grey field = Behind, a bare field and a row of leafless trees fade into pale mist. -background,night,city,moon,snow,forest
B moon disc = Behind it hangs a large pale moon. +moon
L flat = Flat grey light from above, a thin bright edge along the back. -night,moon,sunset
L moonlight = Cold light from behind edges head and back. +night,moon
V level = Level with it, 200 mm lens, eye sharp, background soft and pale

plain-frog-lily | deed | #frog, toad & that: lily pad, lilypad, lily pads, water lily, lotus leaf, leaf, lotus & #frog, #animal | @ pond, lake, swamp
D on the pad = $The {sits|sit} on the round green leaf with its front feet set wide, chin just above the wet surface. -jump,jumping,leaf
D on a leaf = $The {sits|sit} on the broad leaf with its front feet set wide, toes spread flat. +leaf
D *skin = The skin is bright green with dark spots, smooth and wet, a pale stripe running back from the eye. -red
O gold eyes = Two domed golden eyes stand high on the head, each with a level black pupil.
O drops = Beads of water lie on the leaf and roll together in its middle.
N lily = A white water lily with a yellow heart stands open close by on the left. -leaf
N ripples = The still water round the leaf mirrors green and a piece of sky. -leaf
B dark water = Behind, more leaves lie on dark water and melt into soft discs of green. -leaf
L morning = Soft morning light from the upper right shines on the wet back and goes through the edge of the leaf. -night
L moon = Moonlight makes the wet back gleam. +night
V water level = From just above the water, 100 mm macro lens, the eyes sharp, all else soft

plain-tree-frog | deed | tree frog, red eyed tree frog, red-eyed tree frog, poison dart frog, dart frog & #frog, #animal | @ jungle, rainforest, branch, leaf
D clings = $The {clings|cling} to a thick stem, body pressed close, all toes wrapped round it. -jump,poison,dart
D dart = $The {sits|sit} on a wet dark leaf with legs drawn in, no longer than a thumb joint. +poison,dart
D red eyes = Large round scarlet eyes with a thin black slit look straight at us, the back leaf green, the sides striped blue and cream, the feet orange. -blue,yellow,poison,dart
D *blue dart = The skin is glossy cobalt blue with black spots. +poison,dart -yellow,red,green
O pads = Round sticky pads at the tips of the toes lie flat on the stem. -poison,dart
O wet = The skin shines, and a few drops stand on the back.
N leaf edge = The edge of a large leaf cuts in at the lower right, beaded with rain.
B forest = Behind, the rainforest is smooth dark green.
L soft flash = Soft light from the upper left, one small white highlight in each eye.
V macro = Macro view from its own height, 100 mm lens, both eyes sharp, the rest melting away

plain-gecko | deed | gecko, lizard, salamander, anole, newt & wall, branch, rock, leaf, stone, ceiling, ground, sand, #lizard, #animal & #animal | @ wall, branch, rock, leaf, ground
D on the wall = $The {clings|cling} head upward to the rough plaster, legs spread, the tail drawn out in one slow curve. +wall
D on stone = $The {lies|lie} flat along a warm stone with the head raised, legs spread, the tail drawn out in one slow curve. -wall,branch,leaf,hand,fire,ceiling
D on a branch = $The {lies|lie} along a branch with the head raised, toes gripping the bark on both sides. +branch,leaf
D scales = Fine grainy scales cover the back in a pattern of [olive and brown/sand and grey], larger along the jaw. -green,blue,red,colorful,colourful
O toes = Five toes of each foot are spread wide, soft pads under their tips. +gecko
O eye gold = The round golden eye has an upright pupil no wider than a thread.
B soft wall = The wall runs off out of focus, warm ochre with a soft shadow on it. +wall
B soft garden = Behind is dry green and brown without any shape. -wall
L low sun = Low warm sun from the right lights each scale and throws a clear shadow beside it. -night
L lamp = A lamp out of the picture on the left throws its long shadow beside it. +night
V macro = Close view from the side, 100 mm macro lens, the eye sharp, the tail going soft

plain-snow-leopard | deed | snow leopard, snow leopards & #animal & #one, #animal | @ mountains, rock, snow, cliff
D on the rock = $The {lies|lie} along a ledge of grey rock with forepaws over the edge, the long thick tail laid round the flank. -walking,walk,stand,standing,jump,portrait,run,hunting
D walks = $The {comes|come} down over the snow towards us, shoulders low, the long thick tail held out behind. +walking,walk,stand,standing,run
D face near = The broad face fills half the picture, white whiskers spread, the breath just visible. +portrait
D *rosettes = The thick fur is smoke grey and cream with open black rosettes along the back and small spots on head and legs.
O pale eyes = Pale green-grey eyes under a heavy brow look past us into the valley. -portrait
O ice on whiskers = A few flakes of snow lie on the brow and the whiskers.
N snow in the cracks = Snow lies in every crack of the rock. -portrait
B range = Behind, a valley and white ridges fade into blue haze. -portrait,background,zoo
L overcast = Even cold light from a bright overcast sky models the fur without hard shadows. +one,two,many -sunset,sunrise,night,golden
L gold = Low gold light from the left warms the fur and turns the shadows blue. +sunset,sunrise,golden
V level = Level view across the ledge, 400 mm lens, eyes sharp, mountains soft

plain-tiger-portrait | deed | tiger, tigers, white tiger & portrait, face, close-up, closeup, close up, headshot, eyes & #animal, #tiger | @ jungle, forest, grass
D face full = The face of the tiger fills the picture from ear to ear, turned a few degrees to the left, mouth closed.
D *orange = Black stripes run up the brow and curve round the cheeks over deep orange fur, with white above each eye and round the mouth. -white
D white coat = Chocolate stripes run up the brow and curve round the cheeks over white fur, the nose pink. +white
D *gold eyes = Two round amber eyes with small pupils are fixed on us. -white,blue
D blue eyes = Two round ice-blue eyes with small pupils are fixed on us. +white,blue
O whiskers = Long white whiskers arch out from dark rows of dots.
O ruff = A thick ruff of paler fur frames the jaw, a few drops caught in it.
B dark green = Behind is nothing but deep shadowy green. -background,black,dark,snow
B black = The ground behind is plain black. +black,dark
L side = Soft light from the upper left shapes nose and brow and lets the right cheek fall into shade.
V tight = Tight head portrait, 200 mm lens, eyes and nose sharp, ears already soft

plain-wolf-pack | deed | pack, wolf pack, pack of, wolves, pack of wolves & wolf, wolves, #wolf & #many, wolf pack | @ snow, forest, tundra, mountains
D in file = Five wolves come towards us in single file, each stepping in the tracks of the one ahead. -howl,howling,run,running,moon,eat,sleeping
D running = Five wolves run abreast towards us, legs at full stretch, tails level. +run,running
D howling = Five wolves stand spread along a rise, heads thrown back, throats to the sky. +howl,howling,moon
D *the leader = The leader is dark grey with a pale mask, the others lighter, cream along the legs and black at the tips of the tails. -white,black
O yellow eyes = Yellow eyes look straight ahead over black noses.
O breath = Their breath hangs white before the muzzles. +snow,winter
N snow thrown = Loose snow sprays up from the paws and hangs in the air. +snow,winter
B firs = Behind them stands a dark wall of firs, its tops lost in falling snow. +snow,winter,forest -moon
B moon = A large full moon stands behind them over a black ridge. +moon
L grey = Flat grey winter light, the coats the darkest thing in it. -night,moon,sunset,sunrise
L moonlight = Cold blue moonlight edges backs and ears. +night,moon
L gold = Low gold light from behind rims every coat. +sunset,sunrise
V low = From low in their path, 300 mm lens, the leader sharp, the last already soft

plain-zebras | deed | zebra, zebras, zebra herd, herd of zebras & #animal & #animal | @ savanna, grassland, plain, waterhole
D herd = A dozen zebras stand close together flank to flank, so that stripes run into stripes and only heads and manes part them. +herd,many,group -drink,drinking,run,running,river,two
D one = The zebra stands broadside in short dry grass, head turned to us, ears up. -herd,many,group,portrait,run,running,drink,drinking,two
D two = The two stand head to tail in short dry grass, each resting its chin on the back of the other. +two
D gallop = They gallop across from the left, manes upright, hooves lost in dust. +run,running
D drinking = They stand in a row at the water, heads down, each with its striped double below it. +drink,drinking,waterhole
D face near = The head fills half the picture, fine stripes meeting in a diamond on the brow. +portrait
D broad stripes = Broad black stripes curve over the rump and narrow towards the neck, the mane stiff and striped as well.
O muzzle = Their muzzles are velvet black, the ears edged in white. -run,running
N dust = Fine red dust hangs between the legs. +herd,run,running,many
B acacias = Behind them yellow grass runs to a few flat-topped acacias and a line of blue hills. -background,portrait,zoo
L afternoon = Warm light from the left throws short shadows into the grass. -sunset,sunrise,night
L low sun = Low orange sun from behind draws a gold edge on manes and backs and lights the dust. +sunset,sunrise,golden
V level = From the height of their shoulders, 300 mm lens, the nearest head sharp

plain-baby-elephant-water | deed | play, playing, splash, splashing, bath, bathing, spray, spraying, water & water, river, lake, pond, pool, mud, puddle, bath, waterhole, splash & #elephant, elephant calf & #elephant, #animal | @ river, waterhole, lake, savanna
D sitting in it = The little elephant stands knee deep in the brown water and has flung up its short trunk, a fan of drops flying over its head. +baby,little,calf,young
D grown = The elephant stands belly deep and has curled its trunk back over its brow, a broad fan of water flying over its shoulders. -baby,little,calf,young
D ears out = Both ears are spread wide, and the mouth is open in what looks like a laugh. +baby,little,calf,young
D wet skin = The wet skin is dark slate grey with fine wrinkles, a dry paler patch left on the back.
O drops = Single drops hang in the air, round and sharp, and rings run out from every leg.
N mud = Mud is smeared up to the belly, and a wet leaf sticks to one tusk-less cheek. +baby,calf
B bank = Behind, a sandy bank and a line of green bushes are soft and out of focus. -zoo,background
L backlight = Warm sun from behind left turns every drop into a spark and rims the ears. -night,rain
V low = From just above the water, 200 mm lens, very short exposure, eye and trunk sharp

plain-monkey-banana | deed | eat, eating, hold, holding, peel, peeling, with & that: banana, bananas & #monkey, monkey, #gorilla, chimpanzee, #animal | @ jungle, tree, forest, branch
D bites = $The {sits|sit} with knees drawn up and {holds|hold} the half-peeled banana in one hand, the first bite gone from its tip. -many
D cheeks = Its cheeks are round with what it is chewing, and both brown eyes are on us.
D *fur = The fur is golden brown and thin on the bare pink face, a tuft standing up on the head. -gorilla,white,black
O peel = Three strips of yellow peel hang down over the small dark fingers.
O long tail = The tail hangs down in a loose curl. -gorilla,chimpanzee
N second = The empty peel of another one lies across its foot. -background,studio
B leaves = Behind, big leaves are blurred into soft green. -background,studio,room,city
L through leaves = Dappled light from the upper left falls on head and shoulder.
V near = Near, from its own height, 135 mm lens, face and banana sharp

plain-squirrel-nut | deed | eat, eating, hold, holding, nibbling, gnaw, with & that: nut, nuts, acorn, acorns, hazelnut, walnut, seed, seeds, peanut, pine cone, sunflower seed & #squirrel, chipmunk, hamster, mouse, #hamster, #mouse & #animal | @ park, forest, garden, branch, cage
D sits up = $The {sits|sit} upright on its haunches and {turns|turn} $that between both small forepaws, front teeth just set in it. -many
D tail = The bushy tail stands up behind the back like a plume and curls over at its tip. +squirrel,squirrels
D cheek = One cheek bulges with what it has packed away already. -squirrel,squirrels
D *red coat = The coat is fox red with a cream belly, fine hairs standing at the tips of the ears. +squirrel -grey,gray,black
D *sand coat = The soft coat is golden sand above and white below. +hamster
O shining eye = A round black eye holds a small bright picture of the sky. -hamster,cage
O shell = Bits of shell lie on its chest and between its toes.
N fallen leaves = A few dry leaves and two more of the same lie in front. +squirrel,chipmunk,mouse
B park = Behind, soft green and brown with a few round lights. -background,room,snow
L back rim = Soft light from behind left draws a bright edge round fur and whiskers.
V eye height = From its own height, 200 mm lens, face and paws sharp, all else melted

plain-sloth | deed | sloth, sloths & branch, tree, vine, rope, jungle, #animal & #animal | @ jungle, rainforest, tree
D hangs on = $The {hangs|hang} from a mossy branch by all four long arms and legs, body slung beneath like a hammock, head tipped back to look at us. +hang,hanging
D hangs = A mossy branch runs across the picture, and $the {hangs|hang} from it by all four long arms and legs, body slung beneath like a hammock. -hang,hanging,sleep,sleeping,swim,walk,face,portrait,baby,hug
D hugging = $The {sits|sit} in the fork of a tree with both arms round the trunk, cheek against the bark. +sleep,sleeping,hug,baby
D face = The flat pale face has a dark stripe running out from each eye, and the wide mouth curves in a lasting smile.
D coat = Long shaggy hair falls the wrong way, from the belly towards the back, [tan and grey/straw and brown] with a green tinge of algae.
O claws = Three long curved claws on each foot are hooked over the branch like coat hangers.
N vine = A vine with heart-shaped leaves hangs down on the right.
B canopy = Behind, the canopy is soft green with bright gaps of sky. -background
L soft = Soft light from above comes down through the leaves and lies on the face.
V level = Level with the face, 200 mm lens, eyes sharp, leaves melted

plain-red-panda | deed | red panda, red pandas & branch, tree, forest, bamboo, #animal & #animal | @ tree, forest, branch, bamboo
D on a branch = $The {lies|lie} stretched along a branch with legs hanging down on both sides, chin on the bark, the ringed tail trailing behind. -eat,eating,sit,sitting,walk,stand,ground
D sits up = $The {sits|sit} up on a branch with both front paws together and {looks|look} at us, the ringed tail hanging down. +sit,sitting
D eats = $The {sits|sit} on a branch and {holds|hold} a sprig of bamboo in one paw, a leaf half in the mouth. +eat,eating
D *coat = The thick fur is fox red above and black on legs and belly, the face white with a rusty tear-mark under each eye.
O ears = Pointed ears with white edges stand wide apart on the broad head.
O rings = Pale rings run round the long bushy tail. -portrait
N moss = Moss and small ferns grow along the upper side of the branch. -background
B misty = Behind, mountain forest fades into pale green mist. -background,zoo,snow
L soft = Soft light without sun, a point of it in each dark eye.
V level = Level with it, 200 mm lens, face sharp, branch leading out of the picture

plain-koala | deed | koala, koalas & tree, eucalyptus, eucalyptus tree, branch, #animal & #animal | @ tree, eucalyptus, forest
D in the fork = $The {sits|sit} wedged into the fork of a pale smooth trunk, both arms round the wood. -eat,eating,walk,sleep,sleeping,baby
D asleep = $The {sleeps|sleep} wedged into the fork of a pale smooth trunk, chin on chest, arms hanging. +sleep,sleeping
D eats = $The {sits|sit} wedged into the fork of a pale smooth trunk and {pulls|pull} a eucalyptus twig to the mouth with one paw. +eat,eating
D with young = A small one clings to the back of the big one, peering over its shoulder, both in the fork of a pale smooth trunk. +baby,joey,mother
D face = The large spoon-shaped nose is black as patent leather, the ears round and fringed with white hair.
D coat = The woolly coat is ash grey above and cream on the chest.
O leaves = Long grey-green leaves hang round it in bunches, a few with red edges.
B sky leaves = Behind, more leaves and a pale blue sky are out of focus. -background,zoo
L afternoon = Warm light from the left goes through ears and leaf edges. -night
V up = Slightly from below, 200 mm lens, face sharp, leaves soft

plain-shark | deed | great white shark, great white, white shark, shark, sharks, tiger shark, bull shark, hammerhead, hammerhead shark, hammerhead sharks, reef shark, whale shark & #shark, #fish, #animal & #animal | @ underwater, sea, ocean, deep sea
D comes at us = $The {comes|come} straight out of the depth towards us, side fins held out stiff, the mouth a little open over rows of triangular teeth. -hammerhead,whale,jump,jumping,surface,fin,many,attack,cage,reef
D hammer = $The {passes|pass} above us from right to left, the wide flat head like a crossbar with an eye at each end, tail bent in mid stroke. +hammerhead,hammerheads
D whale shark = $The {glides|glide} past broadside, as long as a bus, the wide flat mouth a hand open. +whale
D attack = $The {lunges|lunge} at us with jaws thrown wide, gums bare, rows of triangular teeth standing one behind the other. +attack,attacking
D several = Behind the first come others, each smaller and bluer, until the last is only a shadow. +many,school
D *two tones = The back is slate grey, the belly white, and the line between runs ragged along the flank. -whale
D spots = White spots stand in rows between pale lines on the blue-grey back. +whale
O scars = A few pale scars cross the head, and the small eye is round and black. -whale,hammerhead
N small fish = Small striped pilot fish keep pace under the belly. -attack
B blue = All round is open water, turquoise above and ink blue below. -background,reef
L rays = Sunbeams fan down from the surface and slide over the back. -night,deep
V diver = As a diver sees it, level, 20 mm lens, nose sharp, tail lost in blue

plain-clownfish | deed | clownfish, clown fish, nemo, anemonefish, clownfishes & anemone, sea anemone, coral, reef, coral reef, #fish, #animal & #animal | @ reef, coral reef, underwater, anemone
D looks out = $The {looks|look} out from between the waving arms of a sea anemone, half the body hidden in them. -bowl,tank
D *bands = The body is bright orange with three white bands, each edged in black, and rounded fins with a dark rim.
O arms = The anemone's arms are pale lilac with rounded tips, leaning all one way in the current. -bowl,tank
O round eye = The round eye is orange with a black pupil, turned to us. -bowl
N second = A smaller one hovers just behind, tail towards us. -one,bowl
B reef = Behind, corals in ochre and purple sink into blue water. -bowl,tank,background
L from above = Light from the surface flickers over the arms in a bright moving net.
V macro = Close underwater view, 60 mm macro lens, the eye sharp, the far arms melted

plain-seahorse | deed | seahorse, seahorses, sea horse & corals, coral, coral reef, seaweed, sea grass, seagrass, kelp, #fish, #animal & among, swimming, floating, #animal | @ underwater, coral reef, sea grass
D upright = $The {floats|float} upright in the water, chin drawn in, the tail curled round a stem of sea fan. -bowl
D rings = Bony rings run down the whole body, with small knobs where they meet, and a little crown stands on the head.
D *yellow = The body is golden yellow with fine brown dots. -blue,red,purple,pink
O fin = A tiny fan-shaped fin on the back is blurred with beating.
O snout = The long thin snout points down, the round eye turned to us.
N corals = Corals in rose and orange branch on both sides. -background
B blue = Behind is smooth turquoise that darkens downward. -background
L beams = Soft light falls from the upper left, and specks drift in it.
V close = Close underwater view, 60 mm macro lens, eye and crown sharp, corals soft

plain-betta | deed | betta, betta fish, siamese fighting fish, bettas & fins, colorful fins, colorful, tail, tank, aquarium, bowl, fish, #fish & #fish, #animal | @ tank, aquarium, water
D spread = $The {hangs|hang} in the middle of the picture and {has|have} spread every fin, the tail opening like a silk fan wider than the body is long. -bowl
D bowl = $The {hangs|hang} in a round glass bowl and {has|have} spread every fin, the tail opening like a silk fan. +bowl
D *colours = The scales shine cobalt and turquoise, and the fins run through violet to scarlet at their frayed edges. -red,white,black,blue
D rays = Fine dark rays run out through the fins, thin as paper between them.
O head = The small upturned mouth and the gill cover glint like metal.
O folds = Long folds of the lower fins hang and curl like smoke.
B black = The water behind is plain black. -background,white,bowl,plant,plants
B plants = Behind, soft green water plants stand out of focus. +plant,plants
L back = Light from behind and the left shines through the fins so that they glow, with a soft front light on the scales.
V side = Straight side view, 100 mm macro lens, stopped in motion, all fins sharp

plain-koi | place | koi pond, koi, koi fish, carp pond, koi carp, koi pool & pond, water, pool, garden, fish, japanese, koi | @ any
D from above = [Eight/Six] koi glide through clear dark water just under the surface, all curving the same way round the middle of the picture. -two,jump
D two = Two koi circle each other in clear dark water, head to tail. +two,pair
D *colours = One is white with red patches, one orange from nose to tail, one black and gold, one pale as cream, scales like netting along the backs. -two
O fins = Their fins spread thin as silk, and where a mouth touches the surface a ring runs out.
O pads = Round lily pads and one pink water lily lie on the water at the upper right.
N stone edge = Dark smooth stones edge the pond along the lower left, moss in the joints.
N maple = A few red maple leaves float between them. +autumn,fall
L soft sky = Soft daylight from above goes down into the water and shows the pebbles, with a pale patch of sky mirrored in one corner. -night
L lanterns = Warm light from a stone lantern lies on the water, the rest deep blue. +night,evening
V steep = View steeply from above, 50 mm lens, everything sharp, dark green water and bright fish

plain-tree-snake | deed | snake, python, viper, cobra, green snake, boa, snakes, serpent & branch, tree, coiled, curled, coil, jungle, twig & #snake, #animal & #animal | @ jungle, tree, branch
D in coils = $The {lies|lie} draped over a branch in three neat loops, the head resting in the middle and pointing at us. -ground,strike,attack,rattlesnake,cobra
D rattler = $The {lies|lie} coiled on warm stony ground, the head drawn back above the loops. +ground,rattlesnake
D hood = $The {rises|rise} from its coils with the hood spread, the head level. +cobra
D *green scales = The scales are emerald green, a row of white flecks along the spine, the belly yellow. -black,red,blue,white,yellow,brown,cobra,rattlesnake
O scales = Each scale stands out with its own small highlight, finest on the head.
O tongue = A thin forked tongue is just out, and the golden eye has an upright slit.
N moss = Wet moss and a small fern grow on the branch. -ground,cobra
B dark leaves = Behind, the jungle is dark soft green. -background,desert,ground
L side = Soft light from the upper left glides along the curves, the undersides in shade.
V near = Near, at the height of its head, 100 mm macro lens, eye and snout sharp

plain-kangaroo | deed | kangaroo, kangaroos, wallaby & joey, baby, pouch, in pouch, outback, sunset, grass, field, standing & #animal | @ outback, grassland, field
D with joey = The kangaroo stands upright on long hind legs, and out of the pouch looks a joey with outsized ears, both forepaws on the rim. +joey,baby,pouch -jump,jumping,boxing
D upright = The kangaroo stands upright on long hind legs, forepaws folded before the chest, head turned to us, ears up. -joey,baby,pouch,jump,jumping,boxing
D leaps = The kangaroo hangs in the middle of a bound, legs tucked up, the heavy tail stretched out behind. +jump,jumping
D coat = The short coat is [grey-brown/reddish brown], paler on chest and belly.
O tail = The thick tail lies on the ground behind like a third leg. -jump,jumping
O lashes = Dark long-lashed eyes look out of a narrow face. -jump
N grass = Dry yellow grass stands as high as its feet.
B outback = Behind, red earth and a few grey-green gum trees run out to a flat horizon. -background,zoo,snow
L low = Low warm light from the right rims ears and fur and throws a long shadow.
V level = At the height of its chest, 200 mm lens, both faces sharp, land soft +joey,baby,pouch
V level alone = At the height of its chest, 200 mm lens, eyes sharp, land soft -joey,baby,pouch

plain-goat-mountain | deed | goat, ibex, chamois, goats & that: mountain, mountains, cliff, rock, peak, alps, ledge & #animal, #goat & #animal | @ mountains, cliff, rock
D on the edge = $The {stands|stand} on the very tip of a rock with all four hooves close together, chest to the wind, looking out over the drop. -many,climb,climbing,jump
D climbing = $The {stands|stand} on a ledge no wider than a hand, forelegs a step higher than the hind ones, head turned to us. +climb,climbing
D *white coat = The long shaggy coat is white, a beard blown to one side, the short horns black. -ibex,brown,black
D ibex horns = Great ridged horns sweep back in an arc almost to the shoulders. +ibex
O hooves = Narrow split hooves grip the bare stone.
N cushion plants = Cushions of moss and small yellow flowers grow in the cracks. -snow,winter
N snow patch = Old snow lies in the cracks of the rock. +snow,winter
B ridges = Behind, ridge after ridge goes off in paler blue under scattered clouds. -background
L clear = Clear mountain light from the left makes the coat bright, with a crisp shadow on the rock. -fog,mist,sunset
V across = From across the gap at the same height, 300 mm lens, animal and rock sharp, ridges soft

plain-highland-cow | deed | highland cow, highland cattle, highland cows, scottish cow, highland bull, fluffy cow & #cow, #animal & #animal | @ moor, meadow, highlands, field
D faces us = $The {stands|stand} square to us in rough grass, long curved horns spread wide, a fringe of hair hanging over both eyes. -portrait,lie,sleep
D face near = The head fills the picture, long curved horns running out at both sides, a fringe of hair hanging over both eyes. +portrait,close-up
D *coat = The shaggy coat is ginger red, parted along the back and hanging in wet strands at the flanks. -black,white,brown
O nose = The broad nose is pink-grey and wet, one stalk of grass at the corner of the mouth.
O drops = Fine drops sit on every hair. +mist,fog,rain
N heather = Heather and bracken grow round its legs. -portrait,snow
B mist = Behind, a moor and the outline of one hill fade into white mist. +mist,fog,misty,foggy
B hills = Behind, a moor rises to bare brown hills under a grey sky. -mist,fog,misty,foggy,background,snow,sunset
L soft = Soft grey light from above, no hard shadow, the red of the coat the one warm colour.
L soft mist = Soft white light comes through the mist from all sides, the coat the one warm colour. +mist,fog,misty,foggy,rain
V level = At the height of its eyes, 85 mm lens, face sharp, hills soft

plain-white-horse | deed | white horse, horse, horses, stallion, mare, pony, black horse, brown horse & field, meadow, pasture, grass, forest, standing, grazing, portrait, mist, snow & #horse, #animal & #horse, #animal | @ meadow, field
D stands = $The {stands|stand} in knee-high grass [in three-quarter view/turned three-quarters to us/at an angle to us], head up and ears forward, mane blown to one side. -many,two,portrait,graze,grazing,run,running,snow,forest
D stands so = $The {stands|stand} [in three-quarter view/turned three-quarters to us/at an angle to us], head up and ears forward, mane blown to one side. +snow,forest -many,two,portrait,graze,grazing,run,running
D grazes = $The {grazes|graze} with lowered neck, the mane hanging forward over the eyes. +graze,grazing -many,two
D two = They stand close together, one behind the other, the front one looking at us, the other with its head over its neighbour's back. +two -run,running
D many = They stand and graze in a loose group, the nearest looking at us with ears forward. +many -two,run,running
D white = The coat is white with a silver sheen, grey at knees and muzzle, the long mane like combed silk. +white
D black = The coat is glossy black, with a blue sheen on shoulder and flank, the long mane wavy. +black
D *chestnut = The coat is a warm chestnut that shines over shoulder and flank, mane and tail a shade darker, a white blaze down the face. -white,black,grey,gray,palomino,many,two,brown
D pair coats = One is a warm chestnut with a white blaze, the other dark bay with a black mane. +two -white,black,brown
O muscle = Under the smooth neck and chest each muscle shows in soft light and shade.
O eye = Large dark eyes lie under long lashes, the nostrils soft and wide.
N daisies = White daisies and purple clover stand in the grass in front. -snow,forest,winter,autumn,mist
B hills = Behind, the meadow runs to a dark line of trees and soft blue hills. -snow,forest,mist,mountain,mountains,sunset
B forest = Behind, tall trunks go back into soft green. +forest
B snow = Behind, a white field runs to a dark line of firs. +snow
B mist = Behind, the trees stand pale in mist. +mist,fog
B mountains = Behind, blue mountains close the valley. +mountain,mountains
L low = Low warm light from the left rims mane and back and lays long soft shadows. -snow,mist,fog,rain
L soft = Soft white light lies evenly on coat and ground. +snow,mist,fog,rain
V shoulder = At shoulder height, 135 mm lens, horse sharp, all before and behind it soft -many,two
V shoulder so = At shoulder height, 135 mm lens, the nearest sharp, all before and behind it soft +many,two

plain-cup-pet | deed | in & that: teacup, tea cup, cup, mug, coffee cup, coffee mug, bowl, pot, flower pot, flowerpot, boot, shoe, hat, bucket, watering can & kitten, #kitten, cat, #cat, puppy, #puppy, #dog, hamster, #hamster, bunny, #rabbit, mouse, #mouse, chick, hedgehog, #hedgehog, duckling, piglet & #animal | @ table, room, garden, kitchen
D looks over the rim = $The {sits|sit} in $that with only head and front paws showing, both paws hooked side by side over the rim. -sleep,sleeping
D asleep = $The {sleeps|sleep} in $that, rolled up as round as it is, chin on the rim. +sleep,sleeping
D eyes wide = Round eyes look up at us, the ears too large for the small face. -sleep,sleeping
D white down = The soft fur is white, pink inside the ears, pink at the tip of the nose. +white
D *tabby down = The soft fur is grey tabby with a white chin. +kitten -white,black,orange,ginger,grey,gray
O china = Thin white porcelain with a gold line along the rim shines round it. +teacup
N saucer = A saucer and a spoon lie beneath. +teacup
N petals = A few pale petals lie on the tabletop in front. +teacup,cup -background
B soft room = Behind, a room is pale and soft, with the bright shape of a window. -garden,background,boot,bucket
B soft garden = Behind is soft sunny green. +garden,boot,bucket,watering,pot
L window = Soft window light from the left shines through the thin ears.
V near = Close view level with the rim, 85 mm lens, eyes sharp, all else pale and soft

plain-cuddle-pair | deed | cuddle, cuddling, snuggle, snuggling, hug, hugging, sleeping together, together, snuggled & #cat, #dog, #kitten, #puppy, kittens, puppies, cats, dogs, kitten and puppy, bunnies, #rabbit & #animal & #many, #two | @ bed, sofa, blanket, basket, room
D one arm over = The two lie side by side in one soft heap, the first with a foreleg laid over the other's neck, cheek against cheek. -sit
D eyes shut = Both have their eyes shut and their noses almost touching.
D two coats = One coat is grey tabby, the other ginger and white, and where they meet one can hardly tell whose paw is whose. +kittens,kitten,cats,cat -dog,puppy,white,black,orange
D *puppy coats = One coat is golden, the other cream with brown ears. +puppies,dogs -cat,kitten,white,black
O pads = Pink pads show on a paw that hangs over the edge. -black
N blanket = A cream knitted blanket is pushed up into folds all round them. -grass,garden,outside,snow
B soft = Behind, the room is warm and blurred. -grass,garden,outside,background,snow
L window = Soft morning light from a window on the left lies on both heads. -night,garden,outside
V near = Close view at their own level, 85 mm lens, both faces sharp, blanket soft

plain-in-leaves | deed | curled up in, curled up, curled, sleep, sleeping, asleep, hiding, sit, sitting, lying, resting, peeking, playing, in & that: leaves, autumn leaves, fallen leaves, fall leaves, pile of leaves, leaf pile, dry leaves & #fox, hedgehog, #hedgehog, #cat, #dog, rabbit, #rabbit, squirrel, #squirrel, mouse, #mouse, deer, fawn, #raccoon, owl, #animal & #animal | @ forest, park, garden
D rolled in = $The {lies|lie} rolled up in a hollow of fallen leaves, nose under the tail, only the back and one ear clear of them. +curled,sleep,sleeping,asleep,resting,lying -hedgehog
D ball = $The {sits|sit} in a hollow of fallen leaves, spines half laid back, the pointed nose lifted out of them. +hedgehog
D looks out = $The {looks|look} out from a heap of fallen leaves that reaches to the chest, one leaf lying between the ears. -curled,sleep,sleeping,asleep,resting,lying,hedgehog,playing
D *fox coat = The thick fur is the same rust orange as the leaves, white at throat and tail tip, black along the legs. +fox
O leaf colours = Maple and beech leaves in yellow, orange, rust and dark red lie over one another, veins and torn edges clear.
O leaf on back = A single bright leaf has come down on its back. -hedgehog,looks
N mushrooms = Two small brown mushrooms and a beech nut stand close by.
B trunks = Behind, trunks stand soft in a gold haze. -background,garden
L low sun = Low sun from behind left lights the rim of the fur and makes the upper leaves glow. -night,rain
V low = From the ground, close, 135 mm lens, face and nearest leaves sharp, the rest melted to gold

plain-butterfly-leaf | deed | butterfly, butterflies, moth, monarch, blue morpho, morpho, swallowtail & that: leaf, flower, flowers, lavender, blossom, petal, twig, branch, rose, thistle, daisy, sunflower, stem, fern & #butterfly, butterfly, #insect & macro, macro photo, close-up, close up, macro photography, #insect | @ garden, meadow, forest
D wings open = $The {sits|sit} on $that with all four wings spread flat to us, the slim body in the middle and two clubbed feelers held in a V. -folded,closed,many
D wings shut = $The {sits|sit} on $that with wings folded upright, only their undersides to be seen. +folded,closed
D blue wings = The wings are a deep shining blue, edged in black with a row of small white dots. +blue,morpho
D monarch wings = The wings are burnt orange with black veins and black borders full of white dots. +monarch,orange
D yellow wings = The wings are pale yellow with black bars and a blue and red eye at each tail. +swallowtail,yellow
D *many colours = The wings are orange and brown, with a round blue eye spot on each tip. -blue,morpho,monarch,orange,swallowtail,yellow,white,red,purple,pink,green,black
O scales = Up close the colour is made of tiny scales laid like tiles, a few rubbed off at one edge.
O green leaf = The green leaf under its feet is wet, its ribs bright and its margin finely toothed. +leaf
O drops = Small round drops of dew sit on the veins. +leaf,dew,macro
B soft = Behind, everything is smooth soft green with a few round spots of light. -background,black,night
L back light = Early sun from behind left shines through the wing edges and the rim of $that. -night
V macro = Macro view from its own level, 100 mm lens, body and wings in one sharp plane

plain-axolotl | thing | axolotl, axolotls & #animal & #animal | @ tank, water, aquarium, plain ground
D smiles = $The {faces|face} us with its broad flat head raised and wide mouth curved in a smile, four short legs set apart. -swim,swimming
D swims = $The {swims|swim} towards us with legs trailing, wide mouth curved in a smile. +swim,swimming
D *pink = The smooth skin is pale pink, and three feathery gills stand out on each side of the head like coral, deeper rose. -blue,black,green,yellow,purple,gold
D eyes = Small round black eyes without lids sit far apart, a bright dot in each.
O tail = A thin clear fin runs along the back and down the tail. -3d,render
O toes = Tiny rounded toes are spread on the ground.
O smooth clay = Every form is rounded and smooth as soft clay, the colours clean, a faint blush on both cheeks. +3d,render,cartoon,kawaii
N pebbles = Round pebbles and one green water plant are beside it. -3d,render,background,studio
B plain pastel = The ground is one seamless pale turquoise. +3d,render -background
B tank = Behind, clear water goes from pale green to blue. -3d,render,background
L water light = Soft light from above slides in bright lines over its back. -3d,render
L softbox = A large soft light from the upper left and a faint pink one from behind round every edge. +3d,render
V low = Straight from the front at its own height, 85 mm lens, all of it sharp

plain-teddy | thing | teddy bear, teddy, stuffed bear, plush bear & shelf, bed, chair, armchair, window, windowsill, floor, bench, alone, old, vintage, sitting, table, forest, toy | @ room, bed, shelf, windowsill
D sits = The bear sits with legs straight out and round arms at its sides, leaning a little to the left, head tipped. -floating,holding,standing
D *plush = The plush is honey brown, thin where it was held most, the soles and the insides of the ears of paler felt. -white,pink,black,blue,grey,gray
D face = Two black glass eyes shine over a nose and a mouth stitched in black thread.
O ribbon = A faded red ribbon is tied in a bow round its neck.
O seam = A seam runs down the belly, with one patch sewn on in larger stitches. +old,vintage
N books = On the shelf beside it stand three picture books and a wooden block. +shelf
N pillow = A pillow and the turned-back edge of a quilt are beside it. +bed
B wall = Behind, the wall is soft and pale. +shelf,bed,chair,armchair -forest
B panes = Behind, the bright panes of the window are out of focus. +window,windowsill
L window = Soft window light from the left shows the pile of the plush and puts a spark in each eye. -night
L lamp = A warm lamp on the right lights one side of the face. +night
V level = Level with the eyes, 85 mm lens, face sharp, background soft

plain-rubber-duck | thing | rubber duck, rubber duckie, rubber ducky, toy duck, bath duck & bubbles, bubble, foam, bath, bathtub, bubble bath, water, pool, rubber duck, toy duck | @ bath, bathtub, water
D floats = The duck floats on still water, tilted a little to one side, the orange beak towards us. -plain,background,studio
D stands = The duck stands on a flat bottom, turned a little from us, the orange beak to the left. +plain,background,studio
D *yellow = It is of smooth yellow rubber with a round head, a small lifted tail and two painted black eyes. -blue,pink,black,green
O foam = White bath foam rises round it in soft peaks, and hundreds of bubbles show a rim of pink and green. +bubbles,bubble,foam,bath,bathtub
O bubble on head = One clear bubble sits on its head with a bent window in it. +bubbles,bubble,foam
O rings = A thin ring runs out over the water from its breast. -foam,bubbles,bubble,background,studio
B tiles = Behind, white tiles and the curved edge of a tub are soft and out of focus. -background,studio,pool,pond,river,sea
L soft = Bright soft light from the left shines on the wet rubber, a pale highlight along head and back.
V low = From just above the water, 85 mm lens, beak and eye sharp

plain-lion-portrait | deed | lion & portrait, face, close-up, closeup, close up, headshot, mane, big mane & #lion, #animal & #one, #animal | @ savanna, grassland
D head = The head of the lion fills the picture, turned a few degrees to the right, mouth closed, the mane spreading out beyond the frame. -roar,roaring
D roars = The head of the lion fills the picture, jaws thrown wide in a roar, long canines bare, the nose wrinkled. +roar,roaring
D *mane = The mane is tawny gold round the face and darkens through rust to nearly black at the chest, long strands blown to one side. -white,black
O eyes = Deep-set amber eyes with small round pupils look straight ahead. -roar
O scars = Thin old scars cross the broad nose, and the whiskers spring from rows of dark dots.
B grass = Behind, dry grass has melted into pale gold. -background,black,dark,studio
B black = The ground behind is plain black. +black,dark,background
L side = Warm light from the left goes through the edge of the mane and leaves the far cheek in soft shade.
V portrait = Head portrait, 200 mm lens, eyes and nose sharp, the mane going soft

plain-penguin-jump | deed | jump, jumping, leap, leaping, dive, diving & #penguin & water, sea, ocean, ice, waves, iceberg, #penguin | @ ice, sea, antarctica
D in the air = $The {is|are} in the air between ice and sea, body stretched like a dart, flippers pressed back, beak pointing down at the water.
D *black and white = Back and head are black, the belly clean white, with a gold patch at the side of the neck.
O drops = A trail of bright drops hangs behind its feet.
O dark water = Below, the water is dark green-blue, and white foam marks where another has just gone in.
N edge = The edge of the floe is blue in the break and rounded with snow.
N queue = Three more stand at the edge and look down. -one
B bergs = Behind, icebergs stand in a hazy line under a pale sky.
L low sun = Low clear sun from the left, long blue shadows on the ice.
V level = From sea level, 300 mm lens, frozen by a very short exposure

plain-seal | deed | seal, seals, sea lion, seal pup, baby seal, walrus & rock, ice, beach, snow, sand, lying, cute & #animal & #animal | @ rock, ice, beach, shore
D rests = $The {lies|lie} on its side on the wet rock, head and tail lifted like a banana, whiskers spread. +rock,beach,sand -swim,baby,pup
D pup = The pup lies on its belly in the snow and lifts its round white face to us, black eyes large and wet. +baby,pup,ice,snow -walrus
D tusks = $The {lies|lie} heavy on the ice, wrinkled brown skin in folds, two long tusks resting on the edge. +walrus
D *spots = The short wet coat is silver grey with darker spots. -baby,pup,white,brown,ice,snow,walrus
D *white coat = The fur is thick and white as the snow, only nose and eyes dark. +baby,pup,ice,snow -walrus
O flippers = Small flippers with five dark claws lie against the body. -walrus
N weed = Brown weed hangs over the edge of the rock. +rock
N flakes = Loose flakes stick to the whiskers. +snow,ice
B sea = Behind, a grey-green sea with low waves is out of focus. -background,zoo
L soft = Soft bright light from an overcast sky. -sunset,sunrise
L warm = Low warm light from the left makes the wet fur shine. +sunset,sunrise
V low = From its own height, 300 mm lens, eyes and whiskers sharp

plain-trex | deed | t-rex, t rex, trex, tyrannosaurus, tyrannosaurus rex, triceratops, stegosaurus, velociraptor, raptor, brachiosaurus, dinosaurs, dinosaur, #dinosaur & jungle, forest, valley, herd, roar, roaring, walking, grazing, plain, prehistoric, landscape, volcano, river, hunting & #dinosaur, #animal & #animal | @ jungle, forest, valley, plain
D rex = $The {strides|stride} out between giant ferns, head low and jaws half open over rows of long teeth, the heavy tail held out level behind. +t-rex,rex,trex,tyrannosaurus -roar,roaring,herd
D rex roars = $The {has|have} planted both feet and {roars|roar}, jaws wide, the small forearms drawn in under the chest. +roar,roaring
D herd = A herd of six goes through the shallow river of the valley one behind another, two young between the large ones. +herd -rex,roar
D grazing = $The {stands|stand} among giant ferns with its head down to the leaves, one foreleg set ahead. -t-rex,rex,trex,tyrannosaurus,roar,roaring,herd,raptor,velociraptor,hunting,run
D three horns = Three horns point forward over a beak like a parrot's, and a broad bony frill stands up behind the head. +triceratops
D plates = Two rows of tall bony plates run along the arched back, four spikes at the end of the tail. +stegosaurus
D long neck = The neck rises like a crane above the tree tops, the small head in the leaves. +brachiosaurus
O hide = The hide is grey-green and pebbled, in folds at neck and knee, mud dried up to the ankles.
N ferns = Wet ferns and a fallen mossy trunk fill the near corner.
B prehistoric = Behind, tree ferns and tall conifers stand in mist, and one volcano with a thin plume shows above them. -background,city
L shafts = Light falls in slanting shafts from the upper left through haze. -night,rain
V low = From low among the ferns, 24 mm lens, the animal huge against the sky
`;
