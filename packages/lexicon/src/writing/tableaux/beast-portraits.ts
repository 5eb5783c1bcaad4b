/** Animals seen near: heads and faces by the build of the beast, and what is seen through a macro lens. The form: `tableaux.ts`. */
export const BEAST_PORTRAITS_TABLEAUX = `
beast-face-lion | deed | portrait, black background, dark background, white background, plain background, studio, studio shot, close-up, closeup, close up, headshot, face, face of & #lion, #lioness & #animal | @ any
D level gaze = Small round pupils look straight out from under a heavy brow, dark lines running from the inner corners of the eyes down beside the nose.
D *mane = The mane stands out all round the face, pale straw at the cheeks, [rust/brown] and nearly black below the chin, single strands bright against the dark. -lioness,cub,female
D freckled nose = The nose is still pink with a few freckles, and faint spots show on the forehead. +cub
O whiskers and scars = Thin old scars cross the bridge of the nose, and white whiskers spring from rows of dark dots. -cub
B plain = Behind it the ground is plain and nearly black. -background,backdrop
L hard side light = Hard light from the upper left shapes brow and cheekbone and lets the far side of the face sink into shadow.
V head at eye level = Head portrait at eye level, 135 mm lens, sharp from nose to eyes

beast-face-big-cat | deed | portrait, black background, dark background, white background, plain background, studio, studio shot, close-up, closeup, close up, headshot, face, face of & #tiger, #leopard, #jaguar, #panther, #cheetah, #lynx, #puma, #cougar, #ocelot, snow leopard & #animal | @ any
D through the lens = The head is lowered a little, and the eyes hold the lens from under the brow without a blink, each iris rayed like a cut stone.
D *stripes = Black stripes fan out from the eyes over white brows and orange cheeks, no two sides quite alike. +tiger
D *spots = Rosettes shrink to solid spots on the forehead and to freckles beside the nose. +leopard,jaguar
D *night coat = The coat is so dark that only the light along its hairs draws brow, cheek and muzzle. +panther
D tear marks = Two black lines run from the eyes to the corners of the mouth. +cheetah
D ear tufts = Long black tufts stand on the ear tips, and a pale ruff hangs from the cheeks. +lynx
O *nose and whiskers = The nose is a broad [pink/brick-red] triangle, and stiff white whiskers stand out past the cheeks.
B out of focus = Behind it is a plain soft darkness. -background,backdrop
L soft from one side = Large soft light from the left reaches across the nose and leaves the far cheek in half shadow, with a clear point in each eye.
V tight head = Tight head portrait, straight on, 200 mm lens, shallow focus on the eyes

beast-face-dog | deed | portrait, black background, dark background, white background, plain background, studio, studio shot, close-up, closeup, close up, headshot, face, face of & #dog, #puppy & #animal | @ any
D eyes on us = The head is tilted a few degrees, and the eyes, wet and wide awake, look right into the lens as if its name had just been called.
D mouth = The mouth has dropped open a little, the tip of the tongue [lying over the lower teeth/just showing], the corners drawn back.
O nose = The nose is near and glistening, its grain fine as leather, and the short hair of the muzzle grows away from it in a whorl.
O ear = One ear stands a little higher than its fellow, and light comes through its edge. -dachshund,spaniel,beagle,basset,bloodhound,poodle,setter
B plain = Behind is one [soft grey-green/warm grey] tone without any shape. -background,backdrop
L window side = Soft light from a big window on the left lies on brow and cheek, and a small bright square stands in each eye.
V 85 mm = Head and shoulders, 85 mm lens, focus on the eyes, the back of the head already soft

beast-face-cat | deed | portrait, black background, dark background, white background, plain background, studio, studio shot, close-up, closeup, close up, headshot, face, face of, eyes & #cat, #kitten & #animal | @ any
D full face = The face is turned full to us, ears forward, pupils drawn to narrow ovals in irises of fine glassy rays.
D mouth line = The mouth is a short closed line under a small triangular nose, the chin tucked in with great composure.
D kitten = The eyes are too large for the face and still a little cloudy, the ears too large for the head. +kitten
O whiskers = Long white whiskers arch to both sides, and finer ones stand over the brows, each picked out by the light.
B plain = The ground behind is plain and soft. -background,backdrop
L from the window = Light from the left rakes over the fur of the cheek and shines through the thin edge of one ear.
V close = Close head portrait, 100 mm lens, eyes and whiskers sharp

beast-face-horse | deed | portrait, black background, dark background, white background, plain background, studio, studio shot, close-up, closeup, close up, headshot, face, head, face of & #horse, #pony, #foal, #mare, #stallion & #animal | @ any
D three-quarter = The head is turned three-quarters, ears pricked, the forelock parted by a breath of wind over a broad flat brow.
D eye and nostril = One large dark eye mirrors the horizon under long lashes, and the nostril below is wide and soft-edged.
O veins = A fine branching vein runs down the cheek, and short whiskers stand on the velvety lip.
B far ground = Behind, everything has gone to one quiet dark tone. -background,backdrop
L along the bone = Low light from the left runs down the long bone of the nose and along the crest of the neck, the far side in shade.
V head and neck = Head and neck, 135 mm lens, eye sharp, the mane going soft

beast-face-wolf | deed | portrait, black background, dark background, white background, plain background, studio, studio shot, close-up, closeup, close up, headshot, face, face of, eyes & #wolf, #fox, #coyote, #husky, #jackal & #animal | @ any
D straight look = $The {looks|look} up from a lowered head, straight at us, ears turned forward and mouth closed.
D mask = The fur of the face is short and dense between the eyes and lengthens to a pale ruff at the cheeks, tips lit one by one.
O eye ring = A dark rim is drawn round each eye, and the iris inside it is clear to the last fleck.
N snow flakes = A few flakes have caught on brow and whiskers without melting. +snow,snowy,winter
B dark wood = Behind is the dull green-grey of a wood, quite out of focus. -background,backdrop
L overcast = Cool even light from above brings out every guard hair, with the deepest tone under the chin.
V frontal = Frontal head portrait [at its own height/level with it/from its own eye level], 200 mm lens, eyes exactly in focus

beast-face-bear | deed | portrait, black background, dark background, white background, plain background, studio, studio shot, close-up, closeup, close up, headshot, face, face of & #bear, #grizzly, #panda, polar bear & #animal | @ any
D heavy head = The broad head comes towards us a little lowered, small eyes set close above a long muzzle.
D wet nose = The nose is wet and pitted, nostrils open, and breath hangs before it.
O parted fur = The fur is thick enough to part in furrows where the head turns, and beads of water hang on its tips.
B soft = Behind is a blur of one dull green. -background,backdrop,snow,ice
L side light = Light from the left catches the rims of the round ears and rolls over the brow.
V close = Close head portrait, 200 mm lens, nose and eyes sharp

beast-face-owl | deed | portrait, black background, dark background, white background, plain background, studio, studio shot, close-up, closeup, close up, headshot, face, face of, eyes & #owl & #bird & #animal | @ any
D two discs = The face is two wide dishes of stiff feathers that meet above a small hooked beak, and the eyes in them are round, wet and enormous.
D ruff = A fine dark line rims each dish; beyond it the feathers of brow and breast lie in bars and flecks.
O iris = Around the black pupil the iris is one even ring of colour, a small bright window reflected at its top.
B dim = Dim brown depth is all there is behind. -background,backdrop
L from above = Light falls softly from the upper left and shades the hollow beside the beak.
V full face = Full face, filling most of the frame, 200 mm lens, feather by feather in front, soft behind

beast-face-raptor | deed | portrait, black background, dark background, white background, plain background, studio, studio shot, close-up, closeup, close up, headshot, face, face of & #eagle, #hawk, #falcon, #vulture, #osprey & #bird & #animal | @ any
D profile = The head is in profile, beak closed, its hook running out in a dark point below the chin.
D brow = A straight bony ridge overhangs the eye like an awning, so that it glares whatever it looks at.
O feathers = Narrow feathers overlap down the neck like shingles, the last few lifted by the wind.
O bare skin = Bare yellow skin begins at the corner of the mouth and rings the nostril. -vulture
B pale sky = Behind is plain sky-grey. -background,backdrop
L side sun = Clear sun from the left makes a spark in the eye and a sharp shadow under the brow.
V profile view = Profile from shoulders up, 300 mm lens, every barb sharp

beast-face-bird | deed | portrait, black background, dark background, white background, plain background, studio, studio shot, close-up, closeup, close up, headshot, face, face of & #bird & #animal | @ any
D one eye = The head is turned so that one eye looks at us, a round bead with a fine ring of bare skin.
D feathers = Feathers lie as small as scales on the forehead, grow longer over the cheek and loosen at the throat, where single barbs catch the light.
O beak = The beak shows its growth lines and one tiny chip at the edge.
B smooth = Behind it is one smooth tone. -background,backdrop
L soft = Soft light from the left gives the plumage its sheen and the eye one white point.
V bust = Head and breast, 300 mm lens, sharp from eye to beak

beast-face-ape | deed | portrait, black background, dark background, white background, plain background, studio, studio shot, close-up, closeup, close up, headshot, face, face of & #monkey, #gorilla, #chimpanzee, #orangutan, #ape, #baboon, #macaque, #lemur & #animal | @ any
D brown look = Deep-set eyes under the ridge of the brow rest on us, patient, a pinpoint of sky in each.
D creases = Fine creases run under the eyes and round the mouth, the lips closed, the bare skin leathery and a little shiny.
O hair = Round the face the hair stands out in a fringe, every strand separate against the dark.
B shade = Behind is deep leaf shade without a shape. -background,backdrop
L from above = Light from above left falls on brow and nose and leaves the eye sockets half in shadow.
V near = Head and shoulders, 135 mm lens, focus on the eyes, muted colours

beast-face-elephant | deed | portrait, black background, dark background, white background, plain background, studio, studio shot, close-up, closeup, close up, headshot, face, face of, eye, eyes & #elephant & #animal | @ any
D from the front = The head comes at us from the front, ears spread to both edges of the frame, the trunk hanging straight down the middle.
D cracked skin = Deep cracks net the hide from brow to trunk, pale dust lying in them.
O lashed eye = A small amber eye looks out under long straight lashes, with a dark wet streak at its corner.
O *tusks = The tusks are worn ivory, one a hand shorter than the other. -baby,calf
B dust = Behind hangs only pale dust. -background,backdrop
L raking = Low light from the left rakes across the folds, so that each has its own shadow.
V frontal = Frontal, near, 100 mm lens, every fold sharp

beast-face-reptile | deed | portrait, black background, dark background, white background, plain background, studio, studio shot, close-up, closeup, close up, headshot, face, face of, eye, eyes, macro & #lizard, #snake, #chameleon, #gecko, #iguana, #crocodile, #alligator, #turtle, #tortoise, #python, #cobra, bearded dragon & #animal | @ any
D eye = One eye stands in the middle of the picture, its iris like hammered metal round a narrow black slit. -chameleon,turtle,tortoise
D turret eye = The eye is a cone of tiny scales with a pinhole of black at its tip, swivelled to look at us. +chameleon
D beaked = The blunt beak is shut in a long straight line, and the small dark eye looks past us under a wrinkled lid. +turtle,tortoise
O scales = Scales as small as beads ring the eye and grow to plates along the jaw, each with its own edge of light.
B green blur = Behind, everything has melted to one soft tone. -background,backdrop
L low side = Low light from the left brings out the relief of the skin and a thin shine along the lip.
V macro = Close side view, macro lens, eye and cheek sharp, the rest falling off quickly

beast-face-frog | deed | portrait, black background, dark background, white background, plain background, studio, studio shot, close-up, closeup, close up, headshot, face, face of, macro & #frog, #toad & #animal | @ any
D face on = The frog faces us across the edge of a leaf, chin resting on it, mouth one wide line from side to side.
D eyes = The eyes bulge at the top of the head, gold-flecked round a level black pupil, wet as glass.
O wet skin = The skin shines, fine-grained, with a bead of water on the brow and another between two toe pads.
B green = Behind it lies smooth green, nothing else. -background,backdrop
L diffuse = Bright diffuse light from above left slides over the wet back.
V macro = Macro lens at its eye height, both eyes sharp, leaf edge soft in front

beast-face-insect | deed | portrait, black background, dark background, white background, plain background, studio, studio shot, close-up, closeup, close up, headshot, face, face of, eyes, macro, macro shot, macro photo & #insect, #spider, #bee, #ant, #fly, #dragonfly, #mantis, #beetle, #grasshopper, #wasp, jumping spider & #animal | @ any
D head on = Head on, $the {looks|look} larger than a coin on the page: two great eyes, feelers raised, mouthparts folded below. -spider
D eyes of the spider = Four round eyes look at us in a row, the middle pair big and black as wet pebbles, bristles standing above them. +spider
D facets = The eyes are built of thousands of facets, and a band of colour slides across them. -spider,ant
O bristles = Single bristles stand out on head and forelegs, here and there with a grain of pollen stuck to them.
B melted ground = An arm's length behind, all is one creamy green. -background,backdrop
L diffused flash = Soft flash from the upper left draws one long shine over each eye.
V macro = Macro photograph at several times life size, a thin slice in focus, head sharp and body soft

beast-face-farm | deed | portrait, black background, dark background, white background, plain background, studio, studio shot, close-up, closeup, close up, headshot, face, face of & #cow, #calf, #goat, #sheep, #lamb, #donkey, #pig, #llama, #alpaca, #camel, #piglet, #bull & #animal | @ any
D leans in = The face is pushed forward at the camera out of curiosity, so that nose and lips are large and the ears small behind.
D lashes = Long pale lashes shade eyes that look past us to both sides, unworried, while the jaw is shoved a little out of line by chewing. -pig,piglet
D snout = The round wet disc of the snout wrinkles as it sniffs, small eyes squinting above it between floppy ears. +pig,piglet
O stalk = One stalk of hay sticks out of the corner of the mouth. -pig,piglet
B soft field = Behind is the soft green of a field. -background,backdrop,snow,barn
L open shade = Light from an open sky, brightest along the ears, which it shines through.
V wide near = Near and a little from below, 35 mm lens, nose and eyes sharp

beast-face-small | deed | portrait, black background, dark background, white background, plain background, studio, studio shot, close-up, closeup, close up, headshot, face, face of & #rabbit, #bunny, #hamster, #mouse, #squirrel, #hedgehog, #raccoon, #otter, #ferret, #chipmunk, #hare, #rat, guinea pig & #animal | @ any
D nose forward = The small face is all nose and eyes, the nose lifted in the middle of a sniff, the eyes round, black and shining.
D whiskers = Whiskers fan out so fine that they vanish before the edge of the picture.
O fur = The fur is short as plush on the nose and lengthens to soft tufts at the cheeks.
B soft = Behind is one soft pale tone. -background,backdrop
L through the ears = Light from behind on the right shines through the ears and puts a bright line round the head.
V close = Close, [at its own height/level with it/from its own eye level], 100 mm macro lens, eyes and nose sharp

beast-face-any | deed | portrait, black background, dark background, white background, plain background, studio, studio shot, close-up, closeup, close up, headshot, face, face of & #animal | @ any
D near = The head takes up most of the picture, turned a little from straight, the near eye clear and shining, looking at us. -from-insect
D spread wings = $The {is|are} shown from above, wings spread flat to both sides, feelers stretched ahead, every vein and row of scales clean to the edge. +from-insect
O surface = From the nose backwards the covering can be followed piece by piece until it goes soft. -bird,from-insect
B plain = Behind is one plain quiet tone. -background,backdrop
L large soft = One large soft light from the left, with the far cheek in half shadow and a small bright point in the eye.
V head = Head portrait at eye level, 135 mm lens, eye sharp, the rest falling off -from-insect
V from above = Straight from above, macro lens, sharp from tip to tip +from-insect

beast-macro-flower | deed | flower, blossom, petal, daisy, rose, lavender, sunflower, poppy, clover, leaf, blade, twig, stem, dandelion & macro, macro shot, macro photo, macro photography, close-up, close up, closeup, over, above, around, #animal & #butterfly, #bee, #bumblebee, #ladybug, #ladybird, #dragonfly, #moth, #caterpillar, #beetle, #grasshopper, #mantis, #snail, #hoverfly & #animal | @ flower, leaf, garden, meadow
D wings shut and open = $The {holds|hold} on to the rim of the flower with thin legs, wings half raised, the coiled tongue let down into its middle. +butterfly,moth,monarch,swallowtail -leaf,fly,flying
D scales of the wing = The wings are made up of tiny overlapping scales, lighter along the veins, one hind edge a little worn. +butterfly,moth,monarch,swallowtail
D deep in pollen = Head down in the middle of the flower, the bee is dusted with pollen to the shoulders, wings folded like thin glass. +bee,bumblebee,honeybee,hoverfly -fly,flying
D on the wing = $The {hangs|hang} in the air a hand before the flower, legs let down, wings four blurred strokes, hind legs thick with yellow. +bee,bumblebee,honeybee,hoverfly +fly,flying,hover,land
D flutters = The wings are spread to their widest at the end of the stroke, feelers stretched towards the flower. +butterfly,moth,monarch +fly,flying,hover,land
D red dome = The round wing cases are as glossy as lacquer, and six short legs feel their way along the [edge/rib]. +ladybug,ladybird,beetle
D wings of glass = Four clear wings with black veins stand out level from a thin long body, each holding a streak of sky. +dragonfly
D looper = It has reared half its length off the stem and feels about in the air with its stub front feet. +caterpillar
D folded arms = Spiked forelegs are folded before the chest, the three-cornered head turned to look at us. +mantis
D feelers = Two feelers are stretched out, with a dark point at the end of each, and the foot flows over the edge. +snail
O dew = Drops of dew cling along the edge, each with the picture upside down in it.
O velvet petals = Fine veins run through the petals, and grains of pollen have fallen on them. +flower,blossom,petal,daisy,rose,lavender,sunflower,poppy,clover -leaf
B melted = Behind, greens and a spot of [violet/yellow] have melted into soft round discs.
L back light = Early sun from beyond on the right shines through wings, hairs and the thin edge of the plant. -ladybug,ladybird,snail,beetle
L soft = Soft morning light from the left, one long highlight on the curve of the back. +ladybug,ladybird,snail,beetle
V macro = Macro photograph from the side [at its own height/level with it/from its own eye level], a thin plane of focus through the eye
`;
