/** Wild mammals, each as one would meet it in its own place, and their deeds. The form: `tableaux.ts`. */
export const WILD_MAMMALS_TABLEAUX = `
wild-fox | deed | #fox, #vixen & #animal | @ forest edge, meadow, wood, snow
D stops in mid-step = $The {has|have} stopped in mid-step, one black forefoot lifted, head turned over the shoulder to us. -arctic,fennec
D *rust-red fur = Rust-red fur, white from the chin down the throat, black stockings, and a brush with a pale tip held straight out behind. -arctic,fennec
D white = Thick white fur hides all shape but for two dark eyes and a nose, small ears sunk in it. +arctic
D two ears = Two ears as big as the rest of the head turn like sails. +fennec
N brown bracken = Brown bracken with drops on it reaches to the belly. -snow,winter,arctic,fennec,city,street
N single line of prints = A single line of prints, as if made by one foot, leads to the paws. +snow,winter,arctic
B white birch trunks = White birch trunks and the dim green between them fill the rest of the view. -arctic,fennec,city,street,desert,snow
B snowy trunks = Behind, birch trunks stand in the white with small grey branches. +snow,winter
L dawn = Early light from low on the left catches brow, whiskers and one flank.
L cold moonlight = Cold moonlight from above right on back and ears, eyes a pale shine. +night
V long lens = Long lens from kneeling height, eyes sharp, all else soft

wild-fox-city | deed | trash can, trash cans, garbage can, trash bin, garbage bin, rubbish bin, wheelie bin, garbage bag, bin, bins, trash, garbage, rubbish, dumpster, dustbin, street, city, alley, night city & #fox, #raccoon, #badger, #rat, #bear, #opossum, #possum, #boar, #coyote, raccoon, fox, seagull & eat, search, dig, rummage, raid, look, knock, steal, cross, walk, trot, run, sit, sleep, from, in, at, by, through, on, into, out | @ street, alley, yard
D crosses under the lamp = $The {crosses|cross} the empty street under a lamp at an even trot, head turned to us, not in a hurry. +walk,cross,run
D looks up from the bag = $The {looks|look} up from a torn black bag with a chicken bone across the mouth, one foot still on the plastic. -walk,cross,sit,sleep
D hands in the tin = Both small hands feel about in a tin without looking. +from-raccoon -walk,cross
D both eyes throw back the = Both eyes throw back the light, flat and green.
O spill = Peel, cartons and a milk bottle lie spread in a fan. -walk,cross,sit
N parked car = Dew lies on the roof of a parked car.
B terraced houses = Terraced houses with drawn curtains and one blue lit window can be made out farther off.
L orange street lamp = One orange street lamp from above; the rest is deep blue.
L dull early daylight without shadows = Dull early daylight without shadows. +day,morning,dawn
V across the pavement = Low from across the pavement, 50 mm, grainy night picture, orange and blue

wild-wolf | deed | #wolf, #coyote, #jackal, #dingo, #pack & #animal | @ forest, snowfield, ridge
D steps out = $The {steps|step} forward with lowered head, shoulders rolling, pale eyes on us over the muzzle. -howl,cartoon
D *grey guard hairs = Grey guard hairs lie over cream, darker along the back, with black tips standing up at the neck.
D one behind the other = The others follow in the same prints, heads at shoulder height, breath over their backs. +many,pack
D frost on the face = Frost has whitened the whiskers and lashes. +winter,snow
N bent grass = Frozen sedge is bent aside by the chest. -snow
B black firs = Black firs stand close behind with mist between.
L before sunrise = Blue light before sunrise, a slightly paler sky behind the ears.
L cold moon = A cold moon from the left edges the back with white. +night,moon
V level stare = Level with the eyes, 400 mm, everything else soft, blue greys

wild-bear | deed | #bear, #grizzly, bear cub & stand, sit, #animal | @ river, forest, mountain meadow, snow
D heavy walk = $The {comes|come} on all fours with a rolling walk, the hump of the shoulders higher than the head, toes turned in. -sit,stand
D stands up = $The {has|have} stood up on hind legs to see better, forepaws hanging with long claws, nose raised. +stand,standing
D sits like a man = $The {sits|sit} on the rump with hind feet stuck out, soles up, hands in the lap. +sit,sitting
D *brown fur = Brown fur, tipped with straw colour where the sun gets at it, ripples over the fat. -polar,black,panda
D ivory = The fur is ivory against the blue white, nose and lips black, paws as broad as plates. +polar
D two cubs press = Two cubs press up against the hind legs and look out left and right. +cubs,cub
N crushed berries stain the lips = Crushed berries stain the lips. -polar,winter,snow,river
B yellow willows = Yellow willows and a grey scree slope rise behind. -polar,snow,winter,city
B pack ice = Flat pack ice with blue cracks goes to the horizon. +polar
L side light = Clear side light from the right shows each wet strand.
V long lens = From a safe distance with a long lens, nearly level, browns and golds -polar
V long lens = From a safe distance with a long lens, nearly level, white and pale blue +polar

wild-bear-fish | deed | catch, catching, fish, fishing & fish, salmon, trout, river, fishing, catch & #bear, bear, bears, #otter, #heron, #eagle, #osprey, #kingfisher, #pelican, #cormorant, #puffin, #seal, #leopard & river, stream, lake, sea, falls, waterfall, #animal | @ river, falls, sea
D jaws at the falls = At the lip of the falls $the {stands|stand} belly-deep, neck stretched and mouth open just where the fish comes up out of the white water. +from-bear
D both feet = Both feet are swung forward and have closed on the back of the fish; wings are up, and the tail still drags in the water. +from-eagle
D talons of the osprey = Both feet are locked in the back of the fish, head first, and the first wingbeat lifts it off the water. +from-osprey
D spear = The neck has shot out straight, and the fish hangs crosswise in the bill, throwing drops. +from-heron
D blue arrow = Up out of the splash with the small fish across the bill, wings half open, drops in a fan. +from-kingfisher
D row in the bill = Six slim silver fish hang crosswise in the bill, heads left and right. +from-puffin
D on its back = Floating on the back, it holds the fish on its chest with both hands and bites. +from-otter
D pouch = The pouch hangs full of water like a bucket, with a tail sticking out at the corner. +from-pelican
D *wet coat = The thick brown coat is wet and dark at legs and chest, hanging in points, lighter along the shoulders. +from-bear -black,white,polar
O bent fish = The fish is bent like a bow, scales flashing silver and pink, mouth open.
O strings of drops = Strings of drops hang in the air between body and water.
N stones = Round wet stones stand out of the white water. -sea,ocean
B dark spruces = Behind, dark spruces along the bank are soft. -sea,ocean
L bright behind = Light from behind on the left makes water white and the outline bright.
V fast = From the other bank, 500 mm, very short exposure, deep greens and silver

wild-deer | deed | #deer, #stag, #doe, #fawn, #roe, #reindeer, #elk, #moose, #buck, #hart, #caribou & #animal | @ forest clearing, meadow, heath, snow
D head up = $The {has|have} thrown the head up from grazing and {stands|stand} like a cut-out, ears wide, weight on the hind legs ready to go. -lie,sleep
D antlers fork again = The antlers fork again and again, with shreds of grass on one point. +stag,buck,hart,elk,reindeer,caribou
D shovel antlers = Broad antlers like hands, a long hanging nose, water running off the chin with weed. +moose
D white spots = White spots lie over the back like light through leaves, and the legs fold under the small body in the fern. +fawn
D wet nose = The nose is black and wet, and the breath just shows.
D *russet = The coat is russet, paler at the belly, with a white patch under the tail. -moose,elk,reindeer,caribou,fawn
N fern = Fern and foxtail grass stand to the knees. -snow,winter,city
B mist = Mist lies between grey oaks behind. -city,street,snow
L sun through mist = The sun stands behind in the mist, and all edges glow.
L snow light = White even light, flakes on back and lashes. +snow,winter
V long lens = Between two blurred trunks, 400 mm, olive and russet

wild-deer-garden | deed | garden, roses, house, window, porch, city, street, driveway, pool, kitchen, living room, supermarket & #deer, deer, stag, #moose, moose, #elk, #bear, #kangaroo, #boar, #horse, #zebra, #giraffe, #elephant | @ garden, street, house
D too large for here = $The {stands|stand} there as if it had always been its place, much too large for what is round it, and {looks|look} calmly up from what was going to be eaten.
D petals on the lip = A rose petal hangs from the lip, and a bare stalk shows where the flower was. +garden,roses
D nose on the pane = The nose has made a damp ring on the pane, and one eye looks in. +window
D hooves on the floor = The feet have slipped a little apart on the smooth floor. +kitchen,living,supermarket,house
N trodden bed = A flower bed has deep prints, and a plastic chair lies on its side. -kitchen,living,supermarket,street,city
N somebody in slippers = In the doorway behind somebody in slippers holds a cup and doesn't move. +garden,porch,kitchen
B brick wall = A brick wall, a drainpipe and a lit kitchen window fill the rest of the view. -supermarket,kitchen,living,street,city
L early grey = Early grey light, no sun yet, colours soft.
L porch lamp = A porch lamp lights one flank yellow, all else is night blue. +night
V from the house = As seen from indoors by somebody who has just drawn the curtain, 35 mm, ordinary colours

wild-squirrel | deed | #squirrel, #chipmunk, #dormouse, #marmot & steal, hang, jump, leap, #animal | @ park, oak, wood, snow
D hang and stretch = Hind feet hooked in the bark, the body hangs down straight and both hands work at what it has reached. +steal,feeder,hang
D flight = Flat as a glove, $the {sails|sail} from one twig to the next, tail trailing. +jump,leap
D nut in the hands = $The {sits|sit} on a branch with the tail laid up the back, turning a hazelnut in both hands against yellow front teeth. -run,jump,leap,steal
D *rust = Rust-red with a white bib, tufts on the ears as long as lashes. -chipmunk,marmot,grey,dormouse
D five dark stripes = Five dark stripes run from the neck to the tail, and both cheeks bulge like purses. +chipmunk
N shell bits = Bits of shell fall and hang in the air.
B grooved bark = Grooved bark with moss on its north side, and gold leaves soft behind. -city,snow,indoor
L speckled sun = Sun through leaves from the right lights the tail from behind like a flame.
V level close = Level with it, 300 mm, rust and soft greens

wild-hedgehog | deed | #hedgehog, #porcupine, #badger, #mole, #skunk, #opossum, #shrew, #armadillo, #raccoon, #beaver, #otter & #animal | @ leaf litter, garden, hedge, snow
D snout first = $The {comes|come} out of the leaves snout first, the wet tip of the nose lifted, small hands set far apart. -beaver,otter,skunk,armadillo,opossum,mole,badger
D spines banded = Spines banded in cream and brown stand every way, with a leaf stuck on them. +hedgehog
D long black-and-white quills lift = Long black-and-white quills lift and rattle like knitting needles. +porcupine
D striped head = A white head with two black stripes through the eyes pushes the earth aside. +badger
D pink hands = Two broad pink hands like spades and a nose come through the fresh earth; eyes there are none to see. +mole
D black mask = The black mask lies across bright eyes, ringed tail behind, hands feeling for something under it. +raccoon
D broad tail = Orange teeth close on the trunk of a young willow, paddle tail set down as a third foot. +beaver
D sleek = Sleek and wet, whiskers full of beads, both hands folded on the chest. +otter
D bands of horny plates overlap = Bands of horny plates overlap along the back down to a tail like a root. +armadillo
D white stripe splits = A white stripe splits along the black back, tail straight up as a warning. +skunk
N beech husks = Beech husks and a slug stand out among wet brown leaves. -snow,otter,beaver,armadillo
B mossy roots = Mossy roots are a dim shape behind. -otter,beaver,armadillo,city
L lamp low = Low warm light from the right, the edge of the coat lit.
V on the ground = Lens near the ground, 100 mm, soft browns

wild-otter | deed | float, floating, hold hands, holding hands, slide, otter & #otter, #seal, otter, otters, #beaver, seals, seal, #walrus, #capybara, capybara | @ sea, river, rocks
D on their backs = $The {drifts|drift} on the back, toes out of the water, chin on chest, forefeet folded. -capybara,seal,walrus,seals
D linked = Two have hold of each other by the hand so as not to drift apart. +hands
D like a stone = $The {sits|sit} up to the chin in water, nose above it, eyes half shut, and an orange rests on the head. +capybara
D hauled out = $The {lies|lie} hauled out like a wet sausage on the rock, head and tail both lifted. +seal,walrus,seals
D whiskers = Whiskers stand out white with a drop on each.
N strand of kelp = A strand of kelp lies across the belly like a belt. -capybara,river
B grey water = Grey water with slow rings goes back into mist.
L soft silver = Silver light from a covered sky, mirrored on wet fur.
V close on the water = Just above the water, 300 mm, silver and brown

wild-elephant | deed | #elephant, #mammoth & spray, walk, run, charge, #animal | @ savanna, river, grassland, snow
D trunk over the back = Water goes from the trunk over the back in a fan. +spray,bath,water,bathing
D ears spread wide = $The {comes|come} straight towards us with ears spread, trunk swinging, one round forefoot lifted and bent. -raised,trumpet,bath,spray,paint,painting,baby,calf,steampunk,mechanical,robot,sit,dance,room
D raised trunk = The trunk is thrown up in an S above the brow, its tip open, the lower lip showing under it between the tusks. +raised,trumpet -paint
D grey cracked skin = Grey skin lies in a net of cracks with dust in every one, and straw lashes hang over a small brown eye. -mammoth
D under the belly = The calf walks under its mother's belly and does not yet know what to do with its trunk. +baby,calf
D long russet hair = Long russet hair hangs to the knees, snow on the domed head, tusks curved round until they cross. +mammoth
N white egret on the neck = A white egret stands on the neck. -steampunk,mechanical,painting,city,room,circus,mammoth,snow
B flat-topped acacias = Flat-topped acacias stand small on the horizon. -steampunk,mechanical,painting,city,room,circus,mammoth,snow,river,indoor
L dust and gold = Low-lying sun on the left in red dust, bright rim on the ears.
V low wide = Low, from a little in front, 70 mm, dust pink and grey

wild-lion | deed | #lion, #lioness, lion cub, #pride & roar, walk, walking, #animal | @ savanna, rock, snow
D roar = The jaws are open to the back teeth, nose in folds, breath blown out visibly. +roar,roaring
D towards us = Shoulders roll, the belly hangs, one broad forefoot comes down without a sound. +walk,walking
D on the rock = $The {lies|lie} on a flat warm rock, forepaws over the edge, head high, eyes narrowed into the wind. -roar,run,walk,hunt,sit,stand,throne,city,street,room,library,grass
D *mane = The mane goes from straw at the face to nearly black on the chest, blown to one side, with a scar over the nose. -lioness,cub,cubs
D smooth = The head is smooth and sandy, dark tear marks by the eyes, muscles plain under the short coat. +lioness
D cub on the paw = A spotted cub bites the end of a tail. +many,pride
N two flies sit = Two flies sit by the nose.
B grass sea = Yellow grass runs to a blue line of hills. -city,snow,throne
L late sun = Late sun from the right, gold on whiskers, long shadow over the rock.
V level view = Level with the face, 400 mm, gold and blue

wild-tiger | deed | #tiger, #leopard, #jaguar, #panther, #cheetah, #lynx, #puma, #ocelot & run, walk, stalk, prowl, sneak, #animal | @ jungle, bamboo, rocks, snow
D stretched = Stretched over the ground, forefeet and hind feet crossed, tail as rudder. +run,running
D walks = $The {comes|come} straight towards us without a sound, shoulders rolling higher than the head, one forepaw just set down, eyes on ours. +walk,stalk,prowl,sneak
D between stems = $The {looks|look} out between stems, chest in shadow, head low, ears half turned, paw set down noiselessly. -sleep,swim,tree,run,walk,stalk,prowl,sneak,sit,lie,city,street,room,house,kitchen,beach,desert,library
D *black stripes part = Black stripes part over the brow like brush strokes, white over each eye. +tiger,tigers
D rosettes = The coat is set all over with black rosettes, and the tail hangs in a loop. +leopard,jaguar -panther
D thick smoke-grey fur = Thick smoke-grey fur with faded rings, pale green eyes, a tail as thick as a bolster wound round the feet. +snow -tiger
D black on black = In the black coat the spots are only seen where the light slides over them; the eyes are yellow. +panther
D tear lines = Two black lines run from the eyes to the mouth, the small head carried high. +cheetah -run
D ear brushes = Black brushes stand on the ears, and a ruff hangs at the cheeks. +lynx
D along the bough = It lies along a bough, all four legs and the tail hanging. +tree,branch
N drop = A drop hangs on a leaf tip in front of the nose. -snow,desert,run,city
B green dark = Behind it is green darkness with a few points of light. -snow,desert,run,city,savanna
L broken = Light comes in flecks from the top right, one across the eyes. -run,snow,desert,savanna,rock,river,lake,water
L warm side = Warm side light from the left lies along back and cheek. +run,desert,savanna,rock,river,lake,water
V through leaves = Through blurred leaves, 300 mm, deep green and orange -snow,panther,cheetah,lynx
V close view = Long lens, closely framed, quiet natural colours +snow,panther,cheetah,lynx

wild-monkey | deed | #monkey, #chimpanzee, #gorilla, #orangutan, #baboon, #ape, #lemur, #gibbon, #macaque, #chimp, #sloth, #koala & #animal | @ jungle, branch, rainforest, snow
D arm over the bough = $The {hangs|hang} by one long arm from a bough, feet gathered up, face turned to us. -gorilla,sit,koala,bath,spring,baboon,sloth
D folds of face = The bare face is full of fine folds, brows drawn together, eyes light brown. -sloth,koala,lemur
D knuckles = $The {sits|sit} in the wet leaves, knuckles under the chin, silver across the back, chest like a barrel. +gorilla
D long orange hair = Long orange hair hangs from the arms like a wet shawl, and the cheeks stand out as broad pads. +orangutan
D ring tail = The ringed tail hangs straight down, arms spread to the sun, orange eyes wide. +lemur
D three hooked claws hold the branch = Three hooked claws hold the branch from below, fur green with algae, mouth in a lasting smile. +sloth
D fork = Wedged in the fork of a gum tree, nose like a black leather spoon, a leaf in the mouth. +koala
D pink face = Snow lies on the heads, faces red in the steam, eyes closed. +spring,onsen
D picking = One parts the hair of the other's back with careful fingers. +two,groom,many
N half-eaten fruit = A half-eaten fruit is kept in one foot. -gorilla,sloth,koala,lemur,spring,onsen
B steam of leaves = Wet leaves and lianas are behind in layers of pale green. -city,room,spring,onsen,temple,snow,desert
L diffuse = Diffuse light from above shines on brow and knuckles.
V face = Close on face and hands, 200 mm, green and brown

wild-panda | deed | #panda & climb, sleep, roll, play, #animal | @ bamboo forest, bamboo, snow
D forked in = It hangs in the fork of a tree like washing, all legs down. +climb,tree,sleep
D somersault = Over the head it goes, feet in the air. +roll,play
D sits and eats = $The {sits|sit} like a fat man on a step, back against a bank, a bamboo stalk going sideways into the mouth, more of it stuck between the toes. -red,climb,sleep,roll
D eye patches = Black patches droop round small eyes, ears like two pompons, belly strewn with green chips. -red
D red panda = Rust-red back, black legs, a white mask with tear stripes; it stands up with both arms raised. +red
N peeled stalks = Peeled stalks lie round it in a heap. -red,climb,sleep,tree
B bamboo stems = Bamboo stems run up out of the picture, mist between. -city,kitchen,office,snow
L green mist = Soft light through leaves, slightly green on the white.
V level view = Level with it, close, 135 mm, soft greens, black and white

wild-zebra | deed | #zebra, #giraffe, #antelope, #gazelle, #rhino, #rhinoceros, #hippo, #hippopotamus, #buffalo, #bison, #wildebeest, #hyena, #warthog, #meerkat, #okapi & #animal | @ savanna, plain, waterhole, snow
D looks at us = $The {has|have} stopped and {looks|look} straight at us, ears turning by themselves. -hippo,hippopotamus,run
D stripes meet = Stripes meet on the brow and run on up into the stiff brush of the mane. +zebra,zebras
D long neck = The neck leans out of the acacia, a thorn twig drawn through blue-black lips, lashes long, two knobs on the head. +giraffe,giraffes
D two horns = Two horns, the front one rubbed to a polish, folds of skin like plates at shoulder and rump. +rhino,rhinoceros
D eyes above brown water = Only eyes, ears and nostrils stand above the brown water, then a yawn with tusks like bananas. +hippo,hippopotamus -class,ballet,city,street,room,kitchen,school,office,pool,dance,bath
D shaggy hump = Shaggy hump and beard, small eyes, breath smoking, snow on the curls. +bison,buffalo
D upright row = They stand upright in a row, hands on bellies, all noses one way. +meerkat,meerkats
D ringed horns = Ringed horns bend like a lyre, and a dark band divides fawn side and white belly. +antelope,gazelle
D sloping back = Round ears, spotted sloping back, jaws in a grin with a bone. +hyena
N small grey-brown bird picks = A small grey-brown bird picks along the back. +rhino,rhinoceros,giraffe,buffalo,zebra
B yellow grass = Yellow grass and one umbrella tree stand behind in the shimmering air. -city,snow,street,room,zoo
L hot side = Warm low light from the right, dust in it.
V long lens = Long lens, nearly level, sand and umber

wild-kangaroo | deed | #kangaroo, #wallaby, #joey, #wombat, #platypus, tasmanian devil, #quokka & jump, hop, #animal | @ outback, bush, scrub
D over the scrub = In the top of a bound, feet tucked up, tail streaming. +jump,hop,hopping
D upright = $The {stands|stand} up on long hind feet, tail as a third leg, short arms crossed at the wrists. -wombat,platypus,devil,jump,hop
D small head = A small head and one oversized foot look out of the pouch. +joey,baby
D cheeks lifted = Cheeks lifted, black nose to the lens, hands together at the chest. +quokka,wombat
D flat rubbery bill = A flat rubbery bill comes first, then wet fur and webs. +platypus
N grey tufts of spiky grass = Grey tufts of spiky grass stand in red sand. -city,street,platypus
B flat red range = A flat red range and white gum trunks fill the rest of the view. -city,street,platypus,river
L evening red = Evening sun from the left turns earth and fur red.
V level view = Level, 200 mm, red earth and sage

wild-carry-young | deed | carry, carrying, hang, hanging, walk, walking, swim, swimming, sit, sitting, sleep, sleeping, rest, hold, holding, mother, mother and, with its baby, with her baby, with its cub, with her cubs, baby, cub, cubs, calf, fawn, young, foal, joey, babies, kittens, chicks, family & #bird, #bear, #fox, #elephant, #lion, #monkey, #dog, #cat, #animal & mother, mum, parent, family, baby, babies, cub, cubs, calf, fawn, young, foal, joey, kitten, kittens, pup, pups, puppy, chick, chicks, cygnets, ducklings, stork, crane, with its, with her, and her, and its | @ forest, grassland, den
D bundle = From the bill hangs a knotted white cloth with something round and heavy in it, the neck drawn back to balance it. +stork,crane -chicks
D by the neck = The young hangs limp from the mother's jaws by the loose skin of the neck, feet drawn up, tail between them. +carry,carrying -bear,elephant,monkey,from-bird,swan
D in her shelter = The little one stands right between the forelegs, looking out, and the big head above is bent down until the noses touch. -carry,carrying,sleep,bird,swan,penguin
D small arms round the belly = A small one clings to the belly, arms round as far as they go, its face turned up to the big one's chin. +sloth,monkey,koala,lemur,ape,gorilla,chimpanzee,orangutan,bat +baby,hang,hanging
D small heads on the back = Small heads ride on the back, holding on. +bear,monkey,swan,sloth,koala,duck
D beak to beak = The old bird bends down to an open red gape held up on a wobbling neck. +bird,chicks -swan,penguin
D on the feet = A grey chick stands on its parent's feet under a fold of the belly, only the head out. +penguin
O same markings = The markings are the same, twice, one set large and one small and soft. -elephant,monkey,bear,hippo,rhino,whale,seal,ape,gorilla,koala
N turned big ear = A big ear is turned to whatever may come from the side. -from-bird
L soft gold = Soft low light from behind on the left, fluff glowing at the edge. -elephant,hippo,rhino,whale,turtle,tortoise
L soft low = Soft low light from behind on the left, a thin bright edge along both backs. +elephant,hippo,rhino,whale,turtle,tortoise
V at the small one's height = At the height of the smaller one, 300 mm, warm subdued colours

wild-migration | deed | herd, migration, stampede, cross the river, crossing, thousands, flock, wildebeest, great herd & #elephant, #zebra, #deer, #buffalo, herd, #animal & herd, migration, stampede, crossing, thousands, hundreds | @ savanna, river, plain
D down the bank = They come down the broken bank in a stream, front ones already swimming with chins up, those behind leaping down on them. +river,cross,crossing,wildebeest
D over the rise = Over the rise they come at a run, shoulder to shoulder, the first already on the way down, manes and tails flying. -river,cross,crossing,wildebeest,walk,graze
D hooves raise a wall of dust = Hooves raise a wall of dust in which only heads and backs are clear.
D one turned = One has stopped and looks back, and the press parts round it.
O brown water = The brown water is churned to foam round a hundred necks. -dust,desert,plain,snow,mountain,mountains,hills,field,valley
N fallen bank = Clods break off the edge under the hooves. +river,cross,crossing,wildebeest
B line to the horizon = The line of animals goes back over the plain as dots to the horizon.
L hazy high sun = Hazy high sun, dust pale gold.
V from above = From higher ground, 200 mm pressing the ranks together, ochre and umber

wild-climb-tree | deed | climb, climbing, in a tree, up a tree, on a branch, in the tree, hanging from, hang, swing & #bear, #cat, #monkey, #snake, #squirrel, #leopard, #panda, #raccoon, #goat, #fox, #lion, #tiger, #wolf, #rabbit, #mouse, #frog, #owl, #bird, #pig, #horse, #cow, #elephant, #penguin, #hedgehog, #duck, #sloth, #sheep, #hamster, #giraffe, #dog, #llama, #otter, #turtle, #animal & tree, branch, branches, liana, vine, trunk, climb, swing | @ tree, forest, jungle
D by the arms = The body swings from stretched arms, legs drawn up, face turned to us. +hang,hanging,swing
D slung over = Belly on the bough, legs hanging left and right, chin on the bark, eyes nearly shut. +sleep,rest,lie
D in the fork = $The {sits|sit} in a fork of the branches, one leg hanging, and {looks|look} down at us. +sit
D hug of the trunk = $The {holds|hold} the trunk with all four, cheek to the bark, and {looks|look} down past a shoulder at how far it has become. -hang,hanging,swing,sleep,snake,rest,lie,sit,from-bird,frog,toad,from-lizard,from-chameleon,from-iguana,iguana,gecko,lizard,chameleon
D wound = Loop over loop it winds about the branch, head hanging free with the tongue out. +snake
O bark = Bark is grooved, and fresh pale scratches show the way up.
N falling bits = Lichen and a dry twig fall away below.
B crown = Around are leaves and patches of sky. -winter,snow
L top light = Sunlight comes down through the crown in spots.
V from below = From below, looking up along the trunk, 35 mm, green and brown

wild-peek | deed | look through window, looking in window, look in window, peek, peeking, peeks, peep, peeping, look out, poke, poking, head out, hiding behind, hide, hides & #bird, #cat, #dog, #fox, #mouse, #rabbit, #owl, #snake, #fish, #lizard, #squirrel, #insect, #bear, #lion, #tiger, #wolf, #frog, #pig, #horse, #cow, #monkey, #elephant, #penguin, #raccoon, #hedgehog, #duck, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #llama, #otter, #turtle, #animal | @ any
D half a face = Only half of the face has come out: one eye, one cheek and the edge of the mouth.
D still round eye = It is quite still, and the eye has our reflection in it.
D quivering nose = The tip of the nose still quivers. -snake,fish,lizard,insect,bird,owl
O large near edge = The edge it hides behind, near and large, takes up half the view.
L light on the face only = Light from our side falls on the bit that shows and leaves the hollow behind in darkness.
V close to the gap = Close, straight at the gap, 100 mm, focus on the eye, earthy colours

wild-polar | deed | #seal, #walrus, #penguin, sea lion, seal pup, #arctic & slide, swim, dive, #animal | @ ice, beach, rocks, snow
D on the belly = $The {slides|slide} on the belly with feet pushing behind, chin up. +slide
D upright = $The {stands|stand} upright with flippers held away from the sides, head bent, beak on chest, as if reading the ice. +penguin,penguins,emperor -slide,swim,waddle,jump
D backs pressed together they = Backs pressed together they stand in a packed crowd, heads down on the next shoulder. +many,colony -slide,swim
D white fur = White fur and three black spots: two wet round eyes and a nose; the rest is a soft bolster on the snow. +pup,baby -lion,grey
D seal under water = On its side in green water $the {hangs|hang} before us, flippers folded, whiskers spread, bubbles going up from the nose. +underwater,swim,dive
D seal on its side = $The {lies|lie} on one side like a banana, head and tail flippers lifted, and {looks|look} at us with great round wet eyes. +seal,seals -pup,baby,lion,swim,underwater
O mottled = The coat is short and sleek, dappled grey like a wet stone, whiskers standing out in white arcs. +seal,seals -pup,baby,lion
D tusks = Tusks hang over a moustache of bristles, and the wrinkled rust-coloured hide lies in heaps. +walrus
D head thrown = Head thrown up, throat swollen, whiskers spread in a bark. +lion
N grains of snow = Grains of drifting snow are caught all over it. -beach,zoo,rocks
B ice cliff = A pale blue ice cliff closes the view. -beach,zoo,rocks,city,desert
L low south = Very low sun from the left, peach on white and long blue shadows. -beach,zoo,rocks
L low by the sea = Low clear sun from the left shines on wet skin and whiskers. +beach,rocks
V lying on the ice = Lying down, level with it, 200 mm lens, near and clear -underwater
V diver = As a diver sees it, near, 24 mm lens, green and silver +underwater

wild-mouse | deed | #mouse, #rat, #vole, #lemming & eat, #animal | @ cornfield, pantry, grass
D nibbling = $The {sits|sit} up with the crumb in both pink hands and turns it against the teeth. +house,kitchen,pantry,rat,rats,city,cheese,eat
D round a stalk = $The {clings|cling} to an ear of wheat that bends with the weight, tail wound round the stalk, whiskers spread. -house,kitchen,pantry,rat,rats,city,cheese
D ears = The ears are thin as petals, with the light through them, and each eye is a black bead.
D *brown = The coat is warm brown, white beneath.
N poppy = A poppy stands out of focus behind. -house,kitchen,pantry,rat,rats,city,winter
N crumbs = Crumbs and a bit of string lie round it. +house,kitchen,pantry
L evening sun = Evening sun from the right behind, a rim round ears and stalks.
V macro view = Macro, eye level with it, honey gold

wild-family-humans-house | deed | in the house, in the kitchen, in the living room, in a bathroom, on the couch, at the table, breakfast, bed, watching tv, watch tv, reading, newspaper, coffee, tea & #bear, #fox, #lion, #penguin, #alligator, #crocodile, #moose, #gorilla, #sloth, #raccoon, #koala, #owl, #frog, #duck, #capybara, #tiger, #wolf, #rabbit, #mouse, #bird, #pig, #horse, #cow, #monkey, #elephant, #hedgehog, #squirrel, #panda, #goat, #sheep, #hamster, #giraffe, #dog, #cat, #llama, #otter, #turtle, #animal | @ kitchen, living room
D like at home = $The {sits|sit} at the table as people do, elbows left and right of a plate, and {has|have} just stopped in the middle of a bite. -tv,reading,read,newspaper,bed,coffee,tea,couch
D newspaper = $The {holds|hold} an open newspaper at arm's length, brow furrowed, and {turns|turn} the page with a claw. +newspaper,reading,read
D both palms = Both palms are closed round a mug, face in its steam. +coffee,tea
D sunk deep = Sunk deep in the cushions with a bowl on the belly, $the {has|have} the remote in hand and the mouth open. +tv,couch
D in bed = The blanket is drawn up to the chin, and feet stick out at the other end. +bed
N rack of toast = A rack of toast and a jar of marmalade stand on the checked cloth. -bed,tv,couch
B flowered wallpaper = Behind it one sees flowered wallpaper, a calendar and a door ajar.
L soft window = Soft window light from the left, just like any weekday.
V ordinary = From across the room, 40 mm, deadpan, homely colours
`;
