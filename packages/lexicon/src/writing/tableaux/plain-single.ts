/** Single things and beasts that are typed as one word or two: a mango, a microphone, wind turbines, meerkats. The form: `tableaux.ts`. */
export const PLAIN_SINGLE_TABLEAUX = `
plain-giraffe-eats | deed | eat, eating, feed, feeding, graze, browsing & #giraffe, giraffe & leaves, leaf, tree, acacia, grass, carrot, branch, #giraffe | @ savanna, zoo
D reaches = The giraffe has stretched its long neck into the crown of an acacia and curls its dark tongue round a spray of leaves.
D patches = Brown patches with ragged edges fit together like tiles on the cream coat, the short mane standing stiff along the neck.
O head = Two short horns with dark tufts stand between turned ears, and long lashes hang over the half-shut eyes.
O thorns = White thorns as long as a finger stand among the small leaves.
B plain = Behind, yellow grass and a line of blue hills are out of focus. -zoo,background
L low = Warm light from the left rims the neck and shines through the leaves. -night
V level = Level with the head, 300 mm lens, head and leaves sharp

plain-meerkats | deed | meerkat, meerkats & stand, standing, lookout, watching, upright, alert, family, sitting, #animal & #animal | @ desert, savanna, burrow
D upright = The meerkats stand upright on their hind legs side by side at the mouth of a burrow, forepaws folded over their bellies, all looking the same way but one. +many
D one = The meerkat stands upright on its hind legs on a low mound, forepaws folded over its belly, tail pressed to the ground as a third leg. -many
D faces = Dark patches ring the eyes like sunglasses, the noses pointed, the ears small and black.
D coat = The thin coat is sandy grey with faint bands across the back.
O claws = Long curved claws show on the forepaws.
N sand = Loose red sand and a few dry stalks lie in front.
B plain = Behind, dry plain has melted into soft ochre.
L low = Low sun from the right draws a bright edge round every head and throws long shadows.
V level = At their own height, 300 mm lens, faces sharp

plain-falcon | deed | falcon, hawk, peregrine falcon, peregrine, kestrel, buzzard, red-tailed hawk, kite bird & dive, diving, fly, flying, hunting, portrait, perched, soaring, glove, branch, sky, #bird & #bird | @ sky, cliff, branch
D dives = $The {comes|come} down head first with wings folded back to an anchor, talons tucked in, aimed just past us. +dive,diving,hunting
D soars = $The {hangs|hang} in the wind with both wings spread flat, the tail fanned, head turned down. +fly,flying,soaring -dive,diving
D perched = $The {sits|sit} upright with feet set apart, head turned over one shoulder. -dive,diving,hunting,fly,flying,soaring
D mask = The beak is short and hooked, yellow at its root, a dark stripe running down under each eye.
D barred = The breast is cream with dark bars, back and wings slate blue and each feather edged paler.
O eye = The large dark eye has a thin yellow ring.
B sky = Behind is only pale blue sky. +dive,diving,fly,flying,soaring,sky,hunting
B soft = Behind, a hillside is out of focus in brown and green. -dive,diving,fly,flying,soaring,sky,hunting,background
L side = Clear light from the left, one white point in the eye.
V tele = Level with it, 500 mm lens, very short exposure, eye sharp

plain-barn-owl | deed | barn owl, barn owls & #owl, #animal & #animal | @ barn, field, meadow, forest
D face = $The {sits|sit} upright, the white heart-shaped face turned full to us. -fly,flying,hunt,hunting
D flies = $The {flies|fly} straight toward us low over the ground, broad pale wings raised, legs let down. +fly,flying,hunt,hunting
D eyes = Two black eyes lie close together in the smooth white disc of the face, a pale bill between them hidden to its tip.
D *back = Back and wings are golden buff, pearled with grey and tiny dark drops, the breast white.
O legs = Long legs with short white down end in dark claws that close round the wood. -fly,flying
O bark = The branch is grey and rough, patches of pale lichen along its upper side. +branch,tree
O beam = It sits on a weathered beam, wisps of straw over its edge. -branch,tree,post,fence,fly,flying
B barn = Behind, the barn is brown and dark. -fly,flying,field,branch,tree,post,fence,night
B trees = Behind, dark green trees have melted into soft round spots. +branch,tree -night
B field = Behind, a field of dry grass is soft and golden. +field,post,fence,fly,flying -night
B night = Behind, the night is a deep soft blue. +night
L soft = Soft low light from the left warms one half of the face and the edge of the wing. -night
L moon = Cold moonlight from the left [lies on face and/falls on face and/rests on face and] shoulder. +night,moon
V level = Level with it, 300 mm lens, face sharp, white, gold and brown

plain-woodpecker | deed | woodpecker, woodpeckers & tree, trunk, branch, pecking, hole, #bird & #bird | @ tree, forest
D clings = The woodpecker clings upright to the bark, stiff tail pressed against the trunk, head drawn back for the next blow.
D colours = Its back is black with a large white patch on each shoulder, the crown red, scarlet under the tail. -green
D bill = The strong straight bill is as long as the head.
O chips = Pale chips fly from a fresh hole in the wood.
O bark = The bark is deeply cracked, grey lichen along the ridges.
B soft = Behind, the wood is smooth soft green. -snow,winter,background
B white = Behind, the wood is soft white. +snow,winter
L side = Morning light from the left lies on bird and bark.
V level = Level with it, 400 mm lens, eye sharp

plain-dolphins-under | deed | dolphin, dolphins & underwater, under water, swimming, swim, sea, ocean, pod & #dolphin, #animal | @ underwater, sea
D pod = Three dolphins glide past us in close formation, bodies curved the same way, the nearest turning its eye to us. +many,pod
D single = The dolphin glides past us with an easy bend of the body, its eye turned to us. -many,pod
D skin = Their smooth skin is dark grey above, paler along the flank and white below.
O mouths = The line of the mouth curves up behind the short beak.
O net = A moving net of light slides over their backs.
O bubbles = A thin string of bubbles rises from a blowhole.
N sand = Below lies rippled pale sand.
B blue = All round, clear turquoise goes over to deep blue.
L rays = Sunbeams fan down from the bright surface.
V diver = As a diver sees it, level, 20 mm lens, nearest eye sharp

plain-ray-fish | deed | manta ray, manta rays, manta, stingray, stingrays, eagle ray & #fish, #animal & #animal | @ underwater, sea, reef
D glides = $The {glides|glide} over us with both wide wings at the top of a slow stroke, tips bent up, the thin tail trailing.
D belly = The underside is white with dark blotches and five slits on each side, the wide mouth open between two curled lobes.
D back = The upper side is black with pale shoulders.
O fish = Two slim remoras cling beneath.
B blue = All round is open water, bright above and deep blue below.
L sun = The sun stands above the surface as a trembling white disc and fans its rays round the dark shape.
V below = As a diver sees it from below, 16 mm lens, the whole animal in the picture

plain-whale-under | deed | whale, blue whale, humpback whale, humpback, sperm whale, narwhal, beluga, orca, killer whale, whales & underwater, under water, swimming, swim, deep, diver, ocean, sea, arctic, ice, calf, #whale & #whale, #animal | @ underwater, sea, ocean
D glides = The huge body glides past us under water from right to left, so long that its tail is lost in blue. -jump,jumping,breach,breaching,tail,narwhal,beluga,orca,killer
D narwhal = The narwhal rises beside the edge of the ice, its long twisted tusk breaking the surface. +narwhal
D beluga = The beluga hangs upright in clear water, white all over, its round brow and smiling mouth turned to us. +beluga
D orca = The orca glides past us, jet black with a clean white patch behind the eye and a white belly, the back fin tall as a sail. +orca,killer
D grooves = Long grooves run along the throat, and pale scratches cross the slate-blue skin. -narwhal,beluga,orca,killer
O eye = One small calm eye looks at us from a fold of skin.
O fin = A long flipper hangs down like a wing. -narwhal
O diver = A diver with a lamp hangs beside the head, no larger than its eye. +diver
B blue = All round is deep blue water, a few pale specks drifting in it. -narwhal,ice
B ice = Behind, the blue-green underside of the ice glows. +narwhal,ice,arctic
L rays = Sunbeams come down from above and slide over the back.
V diver view = As a diver sees it, 16 mm lens, head sharp, tail lost in blue

plain-insect-leaf | deed | praying mantis, mantis, grasshopper, cricket, beetle, caterpillar, stick insect, locust, stag beetle & leaf, grass, stem, branch, flower, macro, #insect & #insect, #animal | @ meadow, garden
D mantis = The mantis stands on a stem, forelegs folded before the chest, its three-cornered head turned to look straight at us. +mantis
D hopper = The grasshopper sits along a blade of grass, long hind legs folded like springs, feelers forward. +grasshopper,cricket,locust
D beetle = The beetle climbs a stem, its domed wing cases closed along one fine line. +beetle
D caterpillar = The caterpillar clings to the edge of a leaf and has eaten a round bite out of it, body arched. +caterpillar
D stick = The insect lies along a twig, thin and jointed like the wood itself. +stick
D eyes = Large faceted eyes hold a tiny bright picture of the sky. +mantis,grasshopper,cricket,locust
D sheen = The cases shine green and copper like metal, with rows of fine dots. +beetle -stag,black,blue,red
D bands = Soft bristles stand along its back between bands of green, black and yellow. +caterpillar
O feet = Small hooked feet grip the edge.
O drops = Drops of dew hang along the stem.
B soft = Behind is one smooth soft green. -background
L back = Early light from behind left shines through the thin parts. -night
V macro = Macro view at its own height, 100 mm lens, head sharp

plain-spider-big | deed | tarantula, spider, jumping spider, black widow & #animal, #spider, web, macro, hand, leaf, wall, rock & #animal | @ rock, web, leaf
D tarantula = The tarantula stands on bark with all eight thick legs set wide, the front pair lifted. +tarantula
D jumper = The spider looks straight at us with four round eyes in a row, the two middle ones large and black as lacquer. +jumping
D widow = The glossy black spider hangs upside down in its web, a red hourglass on its round belly. +widow
D webbed = The spider sits head down in the middle of its wheel web, legs laid together in pairs. -tarantula,jumping,widow
O hair = Fine brown and orange hairs stand up all over legs and back. +tarantula,jumping
O threads = Each thread of the web is beaded with drops. -tarantula,jumping
B dark = Behind is soft dark brown. +tarantula
B green = Behind is smooth soft green. -tarantula,background,night
L side = Soft light from the left, small sparks on the eyes.
V macro = Macro view, 100 mm lens, eyes sharp

plain-stone-fruit | thing | mango, mangoes, kiwi, kiwis, peach, peaches, pear, pears, apricot, apricots, plum, plums, papaya, dragon fruit, fig, figs, pomegranate & #food, #fruit, #plant | @ table, plain ground
D whole and half = One whole fruit lies beside one cut in two, the open half turned to us. -tree,branch,orchard,juice,pie
D mango = The skin goes from green over gold to a red cheek, and the flesh is deep smooth orange, scored into cubes and turned outward. +mango
D kiwi = The brown skin is covered in short fuzz, the flesh clear green round a white core, tiny black seeds in a ring. +kiwi
D peach = The velvet skin is yellow with a crimson cheek, the flesh gold and red where the wrinkled stone sits. +peach,apricot
D pear = The green-yellow skin is freckled with brown, the flesh white and grainy round a small core. +pear
D plum = The dark blue skin wears a pale bloom, the flesh amber. +plum
D dragon = The pink skin stands out in green-tipped scales, the flesh white with fine black seeds. +dragon
D fig = The purple skin is soft and splitting, the flesh rose with hundreds of tiny seeds. +fig
D seeds = The leathery red skin is broken open on hundreds of clear ruby seeds. +pomegranate
D papaya = The skin is green-gold, the flesh coral round a hollow full of round black seeds. +papaya
O juice = Juice shines on the cut and has run down on the board. -dragon
N leaf = A green leaf is still on the stalk, a small knife lying behind. -background
B plain = Behind is a plain warm pale wall. -background
L left = Soft window light from the left rounds the fruit and makes the cut face glow.
V near = Close view a little from above, 90 mm macro lens, cut face sharp

plain-avocado | thing | avocado, avocados, avocado half & #food, #fruit, avocado | @ table, plain ground
D halves = Two halves lie side by side, one with the round brown stone in its hollow, the other empty. -toast,tree,salad,guacamole
D flesh = The flesh goes from pale yellow at the heart to clear green along a thin dark rim.
O skin = A whole one with pebbled black-green skin stands behind them.
O lime = A wedge of lime and a pinch of coarse salt lie in front. -background
B plain = Behind is a plain soft green-grey. -background
L left = Soft light from the left gives the flesh a buttery shine.
V above = View from above at a slant, 90 mm macro lens, the front half sharp

plain-corn-snack | thing | popcorn, bowl of popcorn, bucket of popcorn, pretzel, pretzels, soft pretzel & #food, popcorn, pretzel, bucket, bowl | @ table, cinema
D popcorn = A red and white striped bucket is heaped with popcorn, each kernel burst into white petals with a gold heart. +popcorn -bowl,flying,exploding
D bowl = A wide bowl is heaped with popcorn, each kernel burst into white petals with a gold heart. +bowl
D fly = Popcorn leaps out of a striped bucket, kernels hanging in the air at every height. +flying,exploding
D pretzel = A large soft pretzel lies crossed on brown paper, its crust deep mahogany and split pale along the thick curve. +pretzel
O butter = Melted butter shines on the top pieces. +popcorn
O salt = Coarse white salt sticks to it.
N fallen = A few pieces have fallen beside it. +popcorn -flying
N mustard = A small dish of mustard stands beside it. +pretzel
B dark = Behind, the room is dark with a few soft lights. -background
L side = Warm light from the left, soft shadow to the right.
V level = Close three-quarter view, 85 mm lens, front pieces sharp

plain-egg-basket | thing | eggs, egg, chicken eggs, brown eggs, fresh eggs, egg carton & basket, nest, carton, bowl, table, straw, brown, fresh, farm, kitchen & #food, eggs, egg | @ table, kitchen, straw
D basket = A dozen eggs lie in a wire basket on straw, brown, cream and pale blue, one with a small feather stuck to it. +basket,farm,straw -easter,carton
D carton = A dozen eggs stand in a grey cardboard carton, brown and cream, one place empty. +carton
D bowl = Eggs in brown, cream and pale blue are heaped in a shallow bowl. +bowl,kitchen,table -basket,carton,easter
D shells = The shells are matt and finely pored, each with its own faint speckle.
O cracked = One lies open beside them, its round yolk bright in half a shell.
N cloth = A striped cloth is folded beside it. -background
B wood = Behind, old wood runs off into soft shade. -background
L window = Soft light from a window on the left, a soft shadow in every gap.
V slant = View a little from above, 60 mm lens, front eggs sharp

plain-bagel | thing | bagel, bagels, bagel sandwich & salmon, cream cheese, lox, sesame, egg, breakfast, plate, #food & #food, bagel | @ table, cafe
D stacked = The bagel is cut and filled, its glossy upper half set on slightly askew, sesame and poppy seeds thick on the crust.
D salmon = Folds of coral smoked salmon hang over the edge on a thick layer of cream cheese. +salmon,lox
D cheese = A thick layer of cream cheese swells out all round. -salmon,lox
O onion = Thin rings of red onion, capers and a sprig of dill lie between. +salmon,lox
N paper = It lies on a square of baking paper, loose seeds scattered round. -background
B cafe = Behind, a cup of coffee stands out of focus. -background
L window = Window light from the left shines on crust and filling.
V level = Low view level with the filling, 85 mm lens, front edge sharp

plain-milk-glass | thing | milk, glass of milk, milk glass, milk bottle, bottle of milk & #drink, milk | @ table, kitchen, plain ground
D glass = A plain tall glass is filled with milk to a finger below the rim, a faint white film above it where it was tilted. -splash,bottle,pour,pouring
D bottle = A clear bottle with a wide neck is full of milk, a thicker band of cream at its top. +bottle
D splash = Milk leaps up from the glass in a smooth white crown, drops standing off its points. +splash,pour,pouring
O white = The milk is dense soft white, a hint of blue in the shadow side.
O drops = Two round drops lie on the table beside it.
N cookies = Two cookies lie at its foot, one with a bite out. -splash,background
B bright = Behind, a bright kitchen is out of focus. -background
L window = Morning light from the left passes through the rim of the glass.
V level = Straight view, 85 mm lens, rim sharp

plain-lens | thing | camera lens, lens, photo lens, dslr lens & #product, lens | @ plain ground, table
D lens = The lens stands on its mount, its front glass tilted towards us.
D glass = Deep inside, one element behind another holds curved reflections in violet, green and amber.
D barrel = The black barrel is ringed with ribbed rubber and rows of small white marks too fine to read.
O edge = A thin red ring runs round the front.
O blades = Behind the first glass the blades close to a small hexagon.
B dark = Behind is smooth dark grey. -background,white
L soft = A large soft light from the left, mirrored in the glass as a bent white square.
V near = Close view, 100 mm macro lens, front rim sharp

plain-phone-mockup | thing | phone mockup, smartphone mockup, phone, smartphone, iphone, mobile phone, iphone mockup, app mockup & mockup, desk, hand, screen, app, product, floating, plain, blank, #product & #product, phone, smartphone, iphone, mockup | @ desk, plain ground
D stands = The phone stands upright, turned a little to the left, its screen one even blank surface with rounded corners. -hand,lying,desk,cracked
D lies = The phone lies flat on the table at a slight angle, its screen one even blank surface with rounded corners. +lying,desk
D edge = A thin frame of brushed metal runs round it, two slim buttons on the side.
O cameras = The edge of a second phone behind it shows three round lenses in a corner. -desk,one,hand
O sheen = One soft diagonal sheen lies across the glass.
N cup = A cup and a small plant stand at the edge of the picture. +desk
B plain = Ground and wall run together in one soft grey. -background,desk,pink,blue,green,yellow
L soft = Large soft light from the left, soft short shadow.
V front = Straight view, 85 mm lens, screen and edges sharp

plain-book-mockup | thing | book mockup, book, hardcover book, magazine mockup, notebook mockup, journal, hardcover mockup, magazine & mockup, blank, cover, product, plain, hardcover & #product, book, magazine, notebook | @ plain ground, table
D stands = The book stands upright, turned so that its blank cover and a finger of its spine show. -open,lying
D lies = The book lies open in the middle, both pages empty, a soft curve running down to the fold. +open
D cloth = Cover and spine are smooth and matt, their edges crisp, the block of pages cream with fine lines.
O ribbon = A thin ribbon hangs out at the foot. -magazine
O shadow = A soft shadow falls to the right, darkest along the foot.
N leaf = The shadow of a leaf lies across the ground. -background
B plain = Ground and wall run together in one soft beige. -background
L soft = Soft window light from the left.
V front = Straight view at its own height, 85 mm lens, cover and edges sharp

plain-high-top | thing | high top sneaker, high top, high tops, high-top sneakers, high top sneakers, converse, sandals, sandal, flip flops, slippers, loafers & #clothes, sneaker, sneakers, sandals, slippers, loafers, converse | @ plain ground, floor
D hightop = A high-topped shoe stands in side view, toe to the left, laces threaded through eight eyelets to above the ankle. +high,high-top,converse
D sandals = The two sandals lie side by side, straps crossing over a moulded sole, one turned to show its buckle. +sandals,sandal
D flops = Two flat rubber soles lie side by side, thin straps meeting between the toes. +flip,flops
D slips = The two shoes stand side by side, one turned to show its lining. +slippers,loafers
O canvas = The canvas is closely woven, stitched in double lines, the toe a smooth rubber cap. +high,high-top,converse
O leather = The leather is smooth and thick, its edge burnished. +sandals,sandal,loafers
O sole = The edge of the sole is clean and carries one thin line.
O shadow = A soft shadow lies close under it.
B plain = Ground and wall run together in one plain light tone. -background,beach,floor
B sand = Behind, sand and sea are out of focus. +beach
L soft = Large soft light from the upper left, a narrow bright edge at the heel.
V side = Straight view at its own height, 85 mm lens, all of it sharp, catalogue photograph

plain-earrings | thing | earrings, earring, pearl earrings, gold earrings, hoop earrings, diamond earrings & #product, #clothes, earrings, earring | @ plain ground, velvet
D hang = The two earrings hang side by side from a thin bar, the left turned a little. -wearing,ear,woman
D drops = From a small stud a fine chain carries a drop of clear glass. -pearl,hoop,diamond
D pearls = From a small gold stud hangs one round pearl with a rosy sheen. +pearl
D hoops = They are plain polished hoops as wide as a coin. +hoop
D stones = Each carries one round stone in four claws, white sparks and a thread of colour in it. +diamond
O shadow = Two thin shadows lie on the ground behind them.
B plain = Behind is plain warm beige stone. -background,velvet,black
B velvet = Behind is dark blue velvet. +velvet
L point = One small lamp from the upper left for sparks, a soft one for the metal.
V macro = Close view, 100 mm macro lens, front one sharp

plain-folded-clothes | thing | jeans, folded jeans, sweater, sweaters, knitted sweater, hoodie, t-shirts, stack of jeans, folded clothes, sweatshirt, cardigan, tie, silk tie & folded, stack, knitted, cozy, flat lay, hanger, product, blue, wool, #clothes & #clothes, jeans, sweater, hoodie, tie, clothes | @ table, shelf, plain ground
D jeans = A pair of jeans lies folded in three, seams and one back pocket up, the hem turned once. +jeans
D sweater = A thick sweater lies folded with its sleeves behind, the ribbed collar up. +sweater,cardigan,hoodie,sweatshirt -hanger
D hanging = It hangs from a wooden hanger on a plain rail, sleeves straight down. +hanger
D tie = A tie lies rolled to a snail, its pointed end drawn out towards us. +tie
O denim = The denim is dark blue with paler lines along each seam and rust-coloured stitching. +jeans
O cables = Cables and ridges of the knit stand up softly, a little fluff along every fold. +sweater,cardigan
O silk = The silk has a fine diagonal weave that shines on the curve. +tie
O label = A small blank leather patch is sewn at the waist. +jeans
N sprig = A sprig of dried grass lies beside it. -background,hanger
B plain = It lies on pale wood. -background,hanger
L window = Soft light from a window on the left shows weave and stitching.
V above = View from above at a slant, 60 mm lens, all sharp

plain-seat-one | thing | chair, armchair, sofa, couch, bed, stool, designer chair, modern chair, modern sofa, loveseat & product, white background, plain, studio, mockup, modern, design, alone, minimal, isolated, catalogue, velvet, leather, #furniture & #furniture, #product, chair, sofa, bed, armchair | @ plain ground, studio, room
D chair = The chair stands alone, turned three-quarters to the left, all four legs on the ground, its back gently curved. +chair,stool,armchair
D sofa = The sofa stands alone, seen almost from the front, two long seat cushions side by side under low arms. +sofa,couch,loveseat
D bed = The bed stands with its head to the wall, seen from the foot at a slight angle, white linen drawn smooth and a blanket folded across. +bed
O wood = The legs are of oiled oak with round edges, the joints so close that one hardly finds them. -metal,leather,velvet
O cloth = The cover is of thick woven cloth in oatmeal, its seams straight and flat. -leather,velvet,wooden,white,blue,green,pink,red,black,bed
O leather = The leather is smooth and softly creased where one sits. +leather
O velvet = The velvet is dark where its pile turns away and bright where it turns to the light. +velvet
O shadow = A soft shadow lies close round each foot.
N lamp = A slim floor lamp stands behind at the right. -background,white,isolated,studio,alone,product
B wall = Behind is a plain warm white wall and a pale wooden floor. -background,outside,garden,forest,beach
L window = Soft light from a window on the left, one side in gentle shade.
V level = View at seat height, 50 mm lens, all of it sharp

plain-small-machine | thing | toaster, blender, mixer, stand mixer, food processor, hair dryer, iron, vacuum cleaner, fan, microwave, juicer & #product, toaster, blender, mixer, microwave | @ kitchen, table, plain ground
D toaster = The toaster stands three-quarters to us, two slices of golden toast standing up out of its slots. +toaster
D blender = The blender stands upright, its clear jug full of strawberries, banana and ice, the four-winged blade just seen beneath. +blender,juicer
D mixer = The mixer stands three-quarters to us, its head tilted up, a wire whisk over a polished bowl. +mixer
D other = The machine stands three-quarters to us, its cable in one loose loop behind. -toaster,blender,juicer,mixer
D shell = The shell is smooth enamel with rounded corners, one chrome band and one round dial. -glass
O window = The window of the kitchen is mirrored in the metal, small and bent.
O edges = Every seam is exact.
N cloth = A checked cloth and a wooden board lie beside it. -background,studio
B kitchen = Behind, a pale kitchen is out of focus. -background,studio
L window light = Soft light from the left, one clean highlight along the side.
V level = View at its own height, 70 mm lens, all sharp

plain-pencils | thing | pencils, pencil, colored pencils, coloured pencils, crayons, color pencils, paint brushes, markers, scissors, ruler & #product, pencils, pencil, crayons, scissors | @ desk, table, plain ground
D row = Coloured pencils lie side by side in a fan, points towards us, running through all colours from red to violet. +pencils,colored,coloured,crayons,markers -jar,cup
D jar = A glass jar is packed with coloured pencils, points up at different heights. +jar,cup
D one = A single yellow pencil lies slantwise across white paper, sharp, its pink eraser worn on one side. +pencil -colored,coloured,many,jar
D scissors = The scissors lie open in an X, long steel blades bright along the edge, black loops worn smooth. +scissors
O wood = Fresh pale wood shows above each point, cut in small scallops. -scissors
O shavings = Curled shavings with coloured rims and a little dust lie round about. -scissors
O thread = A reel of red thread and a scrap of cloth lie beside them. +scissors
B paper = Behind, white paper runs off out of focus. -background
L window = Soft light from the left, thin even shadows.
V low = Low close view, 90 mm macro lens, the points sharp

plain-yarn | thing | yarn, balls of yarn, ball of yarn, wool yarn, knitting yarn, knitting & #product, yarn, knitting, wool | @ basket, table
D balls = Balls of thick wool lie together in a shallow basket, wound crosswise, no two of one colour. -kitten,cat
D *colours = They are mustard, rust, dusty rose, sage and cream.
O fluff = Fine fluff stands out round each, and the twist of the thread can be counted.
O needles = Two wooden needles with a finger's width of knitting stick in the front one.
O loose = One end runs over the rim in a loose curl.
B wood = Behind, a window and pale wood are out of focus. -background
L window = Soft light from the left.
V near = Close view, 70 mm lens, front ball sharp

plain-mic | thing | microphone, microphones, vintage microphone, studio microphone, podcast microphone & stage, studio, podcast, vintage, singer, karaoke, #product, #music, microphone & #product, #music, microphone | @ stage, studio
D vintage = The microphone stands at head height on a slim stand, its round chrome grille ribbed like a radiator. -podcast,studio,modern,condenser
D studio = The microphone hangs in a round wire cradle from a jointed arm, a thin black disc of mesh before it. +podcast,studio,modern,condenser
O mesh = Behind the bars a fine woven mesh shows.
O dent = The chrome is bright along every rib, one small dent at the side. -podcast,studio,modern
O cable = A black cable runs down and out of the picture.
B stage = Behind, the dark room is full of large soft discs of amber and blue light. -background,podcast,studio
B booth = Behind, dark grey foam wedges cover the wall. +podcast,studio
L spot = A warm beam from the upper left, a cold edge from behind.
V near = Close view at its own height, 85 mm lens, grille sharp

plain-balloons | thing | balloons, balloon, party balloons, birthday balloons, helium balloons, red balloon, foil balloons & #product, #toy, balloons, balloon | @ sky, room, plain ground
D bunch = A dozen balloons float in a close bunch, strings drawn together below to one knot. -hot,single,one
D *colours = They are red, yellow, blue, green and pink, each with a small bright window in its curve.
D one balloon = One balloon floats alone, its string hanging in a gentle curve. +one,single -hot
O skin = The rubber is thin and lets light through, darker where two overlap.
O knots = Small knotted ends point down.
B sky = Behind is a clear pale blue sky with one small cloud. -room,birthday,background,indoor,party
B room = Behind, a room is bright and out of focus, paper garlands across it. +room,birthday,party,indoor
L day = Clear light from the left shines through the rims.
V up = Slightly from below, 50 mm lens, all sharp

plain-optics | thing | telescope, microscope, telescopes, microscopes, binoculars & #product, telescope, microscope, binoculars | @ table, lab, balcony, hill
D telescope = The telescope stands on its wooden tripod, long brass tube tilted at the sky, the small eyepiece towards us. +telescope
D microscope = The microscope stands in side view, its three lenses on a turning disc over a lit glass slide. +microscope
D binoculars = The binoculars stand upright, two wide lenses facing us, violet and green in the coating. +binoculars
O brass = Rings and screws are polished brass, rubbed bright where fingers turn them. -modern,binoculars
O knobs = Ribbed knobs sit in pairs on its side.
N chart = A rolled star chart and a notebook lie at its foot. +telescope -background
N slides = A row of glass slides and a stained bottle stand beside it. +microscope -background
B night = Behind, the evening sky is deep blue with the first stars. +telescope,night
B lab = Behind, shelves of flasks are out of focus. +microscope
L side = Warm light from the left runs along the tube.
V level = View at its own height, 60 mm lens, all sharp

plain-arm-machine | thing | robot arm, robotic arm, industrial robot, gears, cogs, clockwork, gear, engine, machine parts & #product, #vehicle, arm, gears, engine, robot | @ factory, workshop, plain ground
D arm = The arm rises from a round base through four thick joints and bends down again to a two-fingered gripper. +arm,robot
D gears = Brass and steel gears of all sizes mesh across the whole picture, teeth locked, each on its own polished axle. +gears,cogs,clockwork,gear
D engine = The engine stands on a stand, ribbed block in the middle, pipes sweeping out on both sides. +engine
O shell = The shell is smooth orange enamel, black cables running along it in a sleeve. +arm,robot -white
O teeth = A little dark oil shines between the teeth. +gears,cogs,clockwork,gear
O bolts = Every bolt is marked by a line of white paint. +engine,arm,robot
B hall = Behind, a bright hall is out of focus. +arm,robot -background
B dark = Behind is deep shadow. -background,arm,robot
L side = Hard light from the left along every edge, soft fill from the right.
V near = Three-quarter view, 70 mm lens, all sharp

plain-energy | place | wind turbine, wind turbines, windmills modern, wind farm, solar panels, solar panel, solar farm, solar field & #scene, field, hills, sea, sunset, sky, roof, desert, green, energy, farm, turbine, turbines, panels | @ any
D turbines = White wind turbines stand in a loose row along green hills, slender towers tapering upward, three long blades on each at different angles. +wind
D panels = Rows of dark blue solar panels stand tilted to the sun, line behind line across the land, thin silver grids drawn over the glass. +solar -wind,roof
D roof = Dark blue solar panels cover a tiled roof in two neat rows, thin silver grids drawn over the glass. +roof
O near = The nearest stands so close that its seam and small door can be seen. +wind
O cloud glass = A piece of cloud and sky is mirrored in each. +solar
O grass = Grass and yellow flowers grow along their feet. -roof,sea,desert,snow
B sky = Behind lies a wide sky with a few long clouds.
L clear = Clear sun from the left. -sunset,night,sunrise,storm
L sunset = The low sun behind them turns the sky orange and leaves clear dark outlines. +sunset,sunrise,dusk
V wide = Wide view, 35 mm lens, low horizon, sharp throughout

plain-money | thing | money, cash, dollar bills, banknotes, stack of money, dollars, gold bars, gold bar, gold bullion, gold ingots, bitcoin, gold coins, coins, pile of coins, piggy bank & #product, money, gold, coins, bills, bars, bitcoin, bank | @ table, vault, plain ground
D bars = Gold bars lie stacked in a pyramid, edges slightly rounded, a stamped oval without words on each. +bars,bar,bullion,ingots
D notes = Bundles of green banknotes with paper bands are stacked like bricks, the top one fanned a little. +money,cash,bills,banknotes,dollars -coins,gold,pig,piggy,bank
D coins = Coins are heaped to a loose cone, a few rolled away on their edges. +coins -bars,piggy
D bitcoin = One thick gold coin stands on its edge, fine lines like circuits engraved round its raised rim. +bitcoin
D pig = A pink china pig stands in side view, a slot in its back and one coin half in it. +piggy
O shine = The metal is deep yellow, bright along each edge and brown between. +gold,bars,bar,bullion,ingots,coins,bitcoin
O paper = The paper edges show as hundreds of fine lines. +money,cash,bills,banknotes,dollars -coins,gold
B dark = Behind is smooth dark grey. -background,vault
B vault = Behind, steel doors of a vault stand open. +vault
L side = Warm light from the upper left, soft reflections below.
V low = Low three-quarter view, 85 mm lens, front sharp

plain-shell-stone | thing | seashell, shell, conch, conch shell, seashells, shells, rock, stone, pebble, pebbles, stones, fossil, ammonite, meteorite & #product, shell, seashell, shells, stone, stones, rock, fossil, beach, sand | @ beach, sand, plain ground
D shell = The shell lies on its side, its spiral winding to a fine point, the lip open and rosy within. +shell,seashell,conch -shells,many
D shells = Shells of many kinds lie in a loose drift: a spiral, two ribbed fans, a cone, a broken one showing its winding stair. +many,shells,seashells
D stone = A single stone lies on the ground, as large as a fist, worn round on one side and broken on the other. +rock,stone,pebble -many,stones,pebbles
D stones = Smooth stones lie close together, grey, rust and white, some with a pale ring. +stones,pebbles,many -shell,shells,seashells
D spiral = The fossil shows a ribbed spiral, coil within coil, standing out of split grey stone. +fossil,ammonite
O bands = Fine bands of cream and brown follow its growth. +shell,seashell,conch,shells,seashells
O grains = Grains and thin veins of quartz show in the fracture. +rock,stone,pebble,stones
O wet = Wet places are darker and shine.
N sand = Fine sand and a thread of dry weed lie round it. +shell,seashell,conch,shells,seashells,beach -background
B soft = Behind, the ground runs off out of focus, pale and warm. -background
L low = Low light from the left, one side in soft shade.
V near = Close view, 90 mm macro lens, all of it sharp

plain-meteor | place | meteor, meteors, meteor shower, shooting star, shooting stars, falling star, comet, asteroid & #scene, night, sky, earth, lake, mountains, shower, space, star, stars, meteor, comet | @ any
D streak = One bright meteor crosses the sky from upper right to lower left, white-green at its head, its trail thinning to gold. -comet,shower,asteroid
D shower = A dozen meteors stream out from one point high in the sky, short and long, each a clean white scratch. +shower
D comet = A comet stands over the horizon, its bright head low, two tails fanning upward, one white and curved, one thin and blue. +comet
D rock = A huge pitted rock tumbles towards us through space, one side glowing red-hot. +asteroid
O stars = Thousands of stars fill the rest, a pale band of Milky Way among them.
O lake = A still lake below holds the brightest of it. -space,asteroid,earth,desert,city
B ridge = Along the foot stands a black ridge with the tips of firs. -space,asteroid,earth,city
B earth = Below lies the curved blue edge of the Earth. +earth,asteroid,space
L stars light = There is no light but that of the sky.
V wide = Wide night view, 20 mm lens, long exposure, two thirds of sky

plain-splash | thing | water splash, splash of water, splash, water drop, water droplet, water drops, droplet, drop of water & #product, #drink, splash, water, drop, drops | @ plain ground
D crown = A drop has struck the surface, and the water stands up in a thin round crown with beads at its points. -glass,fruit,sheet
D column = In its middle a slender column rises with one round drop hanging above it.
O rings = Perfect rings run outward over the smooth surface.
O lens = Each drop is a small lens with the picture upside down in it.
B blue = Behind, pale blue deepens to clear azure at the foot. -background,black,white
B black = Behind is plain black. +black
L back = Light from behind and below makes the water bright along every edge.
V macro = Level with the surface, 100 mm macro lens, frozen by flash, crisp

plain-creamy-rice | thing | risotto, mushroom risotto, seafood risotto, polenta, chocolate bar, chocolate, dark chocolate, chocolate pieces & #food, risotto, chocolate | @ table, plate, plain ground
D risotto = A wide flat plate holds a loose pool of risotto, the grains plump and shining, spreading almost to the rim. +risotto -bar
D bar = A bar of chocolate lies broken across, its squares thick and sharp-edged, the broken face matt and grainy. +bar,chocolate -risotto,cake,ice,cream,milk,hot,drink
O mushrooms = Slices of golden fried mushroom and a sprig of thyme lie on top. +mushroom,risotto -seafood
O cheese = Curls of hard cheese melt at their edges. +risotto
O shavings = Curled shavings and a dusting of cocoa lie round it. +bar,chocolate -risotto
O foil = A torn edge of gold foil is folded back beneath. +bar,chocolate -risotto
N spoon = A fork and a glass of white wine stand by. +risotto -background
N nuts = A few hazelnuts and cocoa beans lie beside it. +bar,chocolate -risotto,background
B dark = Behind is dark worn wood. -background
L window = Window light from the left shines on every edge.
V slant = View at a slant from above, 70 mm lens, front sharp

plain-bear-stands | deed | stand, standing, upright, hind legs, roar, roaring, growling & bear, grizzly, grizzly bear, brown bear, kodiak, black bear & #bear, #animal | @ forest, meadow, river
D upright = The bear stands upright on its hind legs, forepaws hanging before the chest, head raised to the wind.
D roars = Its jaws are open wide over yellow canines. +roar,roaring,growling
D *fur = The thick brown fur is lighter at the tips and shaggy round the shoulders.
O claws = Pale claws as long as fingers hang from the paws.
O muzzle = The long muzzle is tan, the small round ears turned forward. -roar,roaring
N grass = Tall grass reaches to its knees. -snow,river
B firs = Behind, a dark wall of firs stands in soft haze. -background,snow
L low = Low light from the left rims the fur. -night
V low view = From a low height, 300 mm lens, head sharp

plain-fox-asleep | deed | sleep, sleeping, asleep, nap, resting & fox, #fox, red fox, arctic fox, wolf, #wolf, deer, fawn, bear, #bear & #animal | @ forest, meadow, snow
D rolled = $The {lies|lie} rolled up tight on soft ground, nose tucked under the bushy tail, both eyes shut. +fox,wolf
D lies = $The {lies|lie} on soft ground with legs folded under, head laid back along the flank, both eyes shut. -fox,wolf
D red = The thick fur is rust orange, white at the tip of the tail and under the chin. +fox -arctic,white,snow
D white = The thick fur is pure white, nearly one with the snow. +arctic
O ear = One ear is turned towards us all the same.
O breath = The ground is pressed to the shape of the body. -snow
N moss = Moss and a few last year's leaves lie round it. -snow,winter
N flakes = Snowflakes lie unmelted on the back. +snow,winter,arctic
B soft = Behind, trunks and ferns are out of focus. -snow,winter,background
L soft light = Soft morning light from the left. -night
V ground = From the ground, 200 mm lens, face sharp
`;
