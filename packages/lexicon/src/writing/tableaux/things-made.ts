/** Things that are made of other things, of ice, of books, of water, of light. The form: `tableaux.ts`. */
export const THINGS_MADE_TABLEAUX = `
things-made-books | deed | made of books, made out of books, built of books, built from books, made from books, book sculpture & #building, #product, #vehicle, #animal, #person, castle, house, tower, tree, dress, chair, bridge, city, boat | @ library, room, table, street
D courses = Closed books are laid like bricks, spines outward in brick red, bottle green and ochre, in even courses. -dress,tree
D roof = Half-open ones lie face down on top as roofs, ridge to ridge, and thin ones stand as battlements. +from-building,castle,house,tower
D pages = Pages are pleated and overlapped like scales, lines of print running every way. +dress,tree,from-animal,from-person
O slip = Near the foot one has been pulled half out, and all above it leans a finger's breadth.
N ribbon = Reading ribbons hang down like creepers, and loose sheets lie round it on the floor.
B shelf = The bare shelf they came from stands behind, with gaps like missing teeth.
L lamp = A reading lamp on the right shines between the covers and through the thin paper.
V near = Straight view at its middle height, 50 mm lens, sharp, paper cream and cloth colours

things-made-ice | deed | made of ice, made out of ice, carved from ice, carved out of ice, ice sculpture, built of ice & #building, #product, #vehicle, #animal, #person, #music, castle, house, chair, hotel, car, piano, swan, dragon, dress, hand, heart | @ snow field, hall, square, table
D cut = It is cut from one clear block: edges rounded from melting, chisel marks still in the hollows, a cloud of white bubbles in the middle.
D clear thin parts = Thin parts are as clear as window glass, thick ones bottle blue.
D wet = Water runs over it in a film and gathers to a drop at every lowest point.
O through = What is behind shows through, bent and doubled along each edge.
N pool = It stands in a shallow pool of its own melt, with shavings of ice scattered round.
B blue dark = The ground behind is dark blue, without detail.
L within = Light comes from below and behind, so that the whole body glows and every crack burns white.
L sun = Low sun goes straight through it and throws a moving patch of bright lines on the snow. +day,sun,sunset,sunrise,morning
V low = Slightly from below, 70 mm lens, crisp, ice blue with white sparks

things-made-glass | deed | made of glass, made out of glass, glass & #vehicle, #animal, #person, #music, #clothes, #food, #building, car, house, shoe, piano, frog, horse, heart, tree, chess, apple, slipper, dress, butterfly, guitar, bicycle | @ table, plain ground, room
D lines = Its shape is told by dark outlines where the wall turns away and by a few white streaks that follow its curves.
D inside = One looks right through to the inside, where a seam, a bubble and the thicker foot are seen. -stained
O colour = Where it is thick the glass goes sea green, and thin parts have no colour at all.
O behind = The straight line behind it bends and jumps as it passes through.
N ring = On the table lies a net of bright lines in its shape.
B grey = The ground is a grey that grows lighter upwards.
L back = A broad lamp from behind and a black card on each side.
V graphic = Close view level with it, 100 mm lens, razor sharp, grey, sea green and white

things-made-paper | deed | made of paper, made out of paper, paper, newspaper, made of newspaper, cardboard, made of cardboard, made from cardboard, origami, papier mache & #vehicle, #animal, #building, #clothes, #music, dress, house, castle, robot, spaceship, dinosaur, crown, city, ship, piano, mask, wings, armor, tank | @ table, room, floor, plain ground
D sheets = It is folded and glued from sheets, each plane a slightly different white, edges cut clean with a knife. -cardboard,newspaper,wear,boy,girl,child
D board = Corrugated board shows its waves along every cut, tape goes over the joints, and a flap stands open as a door. +cardboard
D print = Columns of grey print and half a picture run across its sides, upside down where the sheet was turned. +newspaper
O crease = Along the folds the fibres have broken white, and one corner has come unstuck.
N tools = Scissors, a glue pot with a stiff brush and triangular snippets lie beside it.
B plain = Behind is one plain warm grey.
L side = Light from a window on the left gives each plane its own tone and makes the thinnest ones glow.
V near = Three-quarter view at eye level with it, 70 mm lens, whites, greys and kraft brown

things-made-flowers | deed | made of flowers, made out of flowers, made of leaves, made of petals, covered in flowers, made of roses, made of moss, covered in moss, made of twigs, made of branches, made of vines, made of grass & #vehicle, #animal, #person, #building, #clothes, #music, #product, dress, deer, bear, horse, car, house, chair, heart, skull, face, woman, lion, fox, wings | @ meadow, forest, plain ground, garden
D overlapping leaves = Leaves overlap like scales from head to foot, small and bright on the face, large and dark on the broad parts. +leaves,grass -flowers,petals,roses
D cracked bark = Between them shows cracked brown bark, with moss in the grooves. +bark
D close blossoms = Blossoms are set so close that no ground shows: small tight ones where the form turns, large open ones on the broad parts. -leaves,bark,grass,moss,twigs,branches,vines
D woven = Twigs run along it like muscles, thick below and thinning to the tips, tied in by their own bark. +twigs,branches,vines
D edge = Along its outline single stems stand out loose against the air.
O shade = Its dark places are made by dark leaves, its bright ones by pale petals. -leaves,bark,grass,twigs,branches,vines,moss
N fallen petals = Petals have dropped under it and drawn its shadow in colour. -leaves,bark,grass,moss,twigs,branches
N fallen leaves = A few leaves have dropped round it. +leaves
N bee = A bee sits on its upper edge. -winter,night
B green = Behind is soft deep green without detail.
L soft light through the rim = Soft light from the upper left shines through at the rim.
V portrait = Calm view at its own height, 85 mm lens, sharp, natural plant colours

things-made-water | deed | made of water, made out of water, water splash in the shape of, liquid, made of waves, made of rain & #vehicle, #animal, #person, #clothes, #product, horse, horses, dragon, hand, woman, dress, dancer, wolf, heart, bird, shoe, tree | @ sea, plain ground, studio, lake
D body = A rush of clear water has taken its exact shape for an instant, smooth as glass along the back and torn to drops at every edge.
D source = It rises out of the surface below, and trails ropes and sheets of water behind it.
O inside = Through it one sees the light bent in bands and strings of bubbles following the movement.
N drops = Hundreds of beads hang round it, the nearest big as marbles and out of focus.
B dark = The ground behind is deep blue-grey, so that every rim shows.
L back = Hard light from behind fills it with white edges.
V frozen = Side view, very short exposure, 85 mm lens, clear blue, grey and white

things-made-fire | deed | made of fire, made out of fire, made of flames, on fire, burning, in flames, made of lava, made of embers & #animal, #person, #music, #product, #vehicle, #clothes, #plant, horse, bird, dragon, lion, guitar, piano, rose, book, wolf, skull, heart, wings, dancer, hand, hair, house, bicycle, chair | @ night, field, plain ground, hearth
D shape = Flames run the length of it and lick backwards off every edge, yellow at the root, red at the ends, nothing at the tips.
D solid = Inside the fire its firm dark form can still be made out, glowing orange along each crack.
O sparks = Sparks climb off it in a slanting swarm and go out one after the other.
N ground = The ground below is lit in a flickering round, with its shadow jumping the wrong way.
B night = Behind is black with a low ribbon of smoke.
L own = It is the only light, strongest close about it and gone after a few steps.
V near = View at its own height, 50 mm lens, short exposure, orange on black

things-made-smoke | deed | made of smoke, made out of smoke, made of clouds, made of cloud, made of mist, made of fog, made of dust, cloud in the shape of, cloud shaped like, smoke in the shape of & #animal, #person, #vehicle, #product, horse, dragon, ship, face, whale, rabbit, elephant, hand, castle, bird, dog, heart, cat, dancer | @ sky, plain ground, field
D form = Its head and front are firm and round like something carved, while the hind part thins, tears and drifts off.
D sky = It stands huge and white over a low horizon, lit on its upper side, flat and blue underneath. +cloud,clouds
D coil = It climbs in one twisting strand from below and opens into its shape at the top. +smoke
O holes = Through its thinnest places the ground behind comes through.
N scale = Far below are a telegraph pole and a shed, small as pins. +cloud,clouds,sky
B ground = Nothing else is in the air.
L side = Light from the right edge gives it a white contour and leaves its hollows grey.
V plain = Straight view, long lens, soft greys and blue

things-made-light | deed | made of light, made out of light, made of stars, made of neon, light painting, constellation, made of fireflies, made of lightning, made of glowing lines, made of fairy lights, hologram, made of galaxies & #animal, #person, #vehicle, #product, #plant, whale, deer, horse, wolf, tree, bird, woman, man, dragon, heart, bear, fox, dancer, cat, lion | @ night sky, forest, plain ground, street
D lines = Its outline is drawn by running lines of light, double where they cross, empty and dark between. -stars,constellation,fireflies,galaxies
D points = Points of light, thick at eye, joint and edge, make it up, and thin threads join the brightest. +stars,constellation,fireflies,galaxies
D trail = Behind it hangs the trace of its movement, fading from white to deep blue.
O glow = Round every line stands a haze of its own colour.
N ground = It throws a faint sheen on what is beneath, wet ground. -sky
B dark = Behind it lies dark blue land with the edge of trees.
L own = No other light is there; all else is seen only by what it gives off.
V long = Standing view, 35 mm lens, long exposure, white and one cold colour on night blue

things-made-scrap | deed | made of scrap metal, made of junk, made of trash, made of rubbish, made of garbage, made from recycled, made of plastic bottles, made of car parts, made of tools, made of gears, clockwork, mechanical, steampunk, made of wire, made of nails, made of bicycle parts, made of cutlery, made of keys & #animal, #person, #vehicle, #building, #product, horse, owl, dog, heart, robot, dragon, fish, elephant, bird, beetle, cat, hand, whale, house, tree, rooster | @ yard, workshop, plain ground, field
D parts = Each muscle is some other thing: spanners for ribs, a chain for the spine, a saucepan lid for the round of the head. -clockwork,mechanical,steampunk,gears,wire,plastic
D works = Between brass plates toothed wheels mesh all the way down its side, a coiled spring in the chest, a key at the back. +clockwork,mechanical,steampunk,gears
D wire = One wire goes over and over itself, loose in the belly, tight and dark at joints and eye. +wire
D bottles = Crushed bottles and lids in blue, green and red are pressed into its curves like scales. +plastic,trash,rubbish,garbage
O weld = Beads of weld and twisted wire show how one was fixed to the next. -plastic,trash,rubbish,garbage
O rust = Rust and old paint, a bit of lettering cut off, stay as they were found.
N left = A heap of the same stuff lies at one side, not used yet.
B wall = Behind is a corrugated iron wall.
L side = Clear side light from the left throws a spiky shadow on the ground.
V near = Three-quarter view at its height, 50 mm lens, sharp, rust, brass and grey

things-made-sand-stone | deed | made of sand, sand sculpture, sandcastle, carved in stone, carved from stone, carved out of stone, made of stone, stone, made of marble, carved from wood, carved out of wood, made of wood, wooden, driftwood, carved into a mountain, carved into the cliff & #animal, #person, #vehicle, #building, horse, lion, face, hand, dragon, owl, bear, ship, castle, bicycle, car, city, mermaid, elephant, boat, turtle | @ beach, park, workshop, cliff, garden
D sand = Wet sand stands packed and cut with a trowel, crisp at the top and already slipping at the foot. +sand,sandcastle
D chisel = Fine parallel chisel strokes follow its turns, the face finished smooth, the back left rough as it came. -sand,sandcastle,wood,wooden,driftwood
D grain = The grain runs round the form like drawn lines, a knot sitting near the middle. +wood,wooden
D branches = Grey washed branches are laid along its body like sinew, each with its own bend. +driftwood
D cliff = It is cut straight into the rock face, twenty times life size, a person at its foot no bigger than its toe. +mountain,cliff
O chip = An edge has broken off, and the break is lighter than the rest.
N chips = Chips and grains lie at its foot. -mountain,cliff
B plain = Behind is nothing that competes: a strip of pale sky.
L rake = Low light from the right brings up every tool mark.
V level = View at its own height, 60 mm lens, sharp, one material's colours

things-made-gold | deed | made of gold, golden, gold, solid gold, made of silver, made of diamonds, made of jewels, made of crystal, made of porcelain, made of chrome, made of jade & #animal, #vehicle, #product, #food, #music, #building, #person, skull, apple, frog, horse, car, pineapple, throne, mask, piano, dog, banana, toilet, tree, duck, lion, elephant, rose, hand | @ plain ground, velvet, hall, table
D mirror = Its smooth skin carries the whole room bent along it, light ceiling above, dark floor below. -diamonds,jewels,crystal,porcelain,jade
D facets = It is built up of cut facets, each with its own flash of colour. +diamonds,jewels,crystal
D china = It is glazed white with fine blue lines, a hair crack running over it, unglazed at the rim of the foot. +porcelain
D green = It is cut from one waxy green stone, cloudy inside, thin parts glowing. +jade
O mark = A thumbprint dulls it in one spot, and a small maker's stamp sits low at the side.
N velvet = It stands on black cloth, in which it has pressed a soft dent.
B black = Behind it all goes to black.
L two = A long lamp on each side draws two white lines along it, with a warm glow between.
V hero = Slightly from below, 100 mm lens, all sharp, on black

things-made-cloth | deed | made of wool, made of felt, knitted, crocheted, made of yarn, made of cloth, made of fabric, made of denim, patchwork, stuffed, plush, made of lace, made of feathers, inflatable, made of balloons, made of buttons & #vehicle, #animal, #person, #building, #food, #music, #product, car, tank, house, cactus, burger, dragon, piano, camera, motorbike, tree, shark, dinosaur, brain, heart, city | @ table, room, plain ground, shop window
D stitches = It is worked in even rows of loops, seams drawn in where the parts meet. +knitted,crocheted,wool,yarn
D felt = Its soft matt body has a bloom of fine hairs along each edge, details stitched on in a thicker thread. +felt,plush,stuffed
D patches = Patches of different cloth meet in zigzag seams, stuffing pressing them out round. +cloth,fabric,denim,patchwork
D tight = Tight shiny skin bulges between the seams, a valve sticking out at the side. +inflatable,balloons
D fine = Thousands of small parts lie over one another in the direction of its form, lighter at every tip. +lace,feathers,buttons
O droop = What ought to be hard droops a little under its own weight. -inflatable,balloons,buttons -shoe,shoes,sweater,hat,scarf,socks,blanket,from-clothes
N tools = Needles, a reel and a heap of clippings lie at its side. -inflatable,balloons
B plain = The ground is one plain soft colour.
L soft = Soft light from the upper left shows pile and stitch without a hard shadow.
V near = Close three-quarter view level with it, 80 mm lens, soft clear colours

things-made-cards-coins | deed | house of cards, made of cards, made of playing cards, made of matchsticks, made of matches, made of coins, made of money, made of pencils, made of dominoes, made of toothpicks, made of sugar cubes, made of dice, made of toy bricks, made of lego, made of bones, made of skulls, made of shells, made of mirrors, made of clocks & #building, #animal, #vehicle, #person, #product, house, tower, castle, throne, chair, bridge, dragon, ship, church, city | @ table, room, floor, plain ground
D leaning = Each two lean their heads together and carry a third laid flat, storey upon storey. +cards
D laid = The same small piece is laid again and again, side by side and crosswise, until the big shape stands. -cards,mirrors,bones,skulls,clocks
D bones = Long pieces stand as pillars, round ones sit in rows between, all bleached to the same chalk white. +bones,skulls
D mirrors = Tilted plates show sky, ground and us in splinters, and only its outline holds it together. +mirrors
D faces = Round faces of all sizes overlap like scales, and no two of them tell the same hour. +clocks
O gap = One piece sticks out of line, and through a gap light falls in.
N rest = The rest of the heap and an empty box lie by its foot.
B still = Behind is a quiet dark wall.
L side = [Clear light from the right/Bright daylight from one side] gives each piece a thin shadow on its neighbour.
V level = Level view at its middle, 60 mm lens, everything sharp, few colours

things-made-food | deed | made of chocolate, made of candy, made of cake, made of bread, made of cheese, made of vegetables, made of fruit, made of sushi, made of pizza, made of gingerbread, made of sugar, made of jelly, made of ice cream, made of spaghetti, made of pancakes, made of toast, made of cookies, made of marshmallows & #building, #vehicle, #animal, #person, #product, #clothes, #music, house, castle, car, train, dress, city, face, shoe, piano, boat, spaceship, dragon, bed, dog | @ table, kitchen, plain ground
D chocolate = It is cast in dark glossy slabs, joins run over with the same, one corner bitten and pale inside. +chocolate
D bright = Boiled sweets, liquorice and wafers make up its parts, stuck with white icing that has run at the joints. +candy,sugar,gingerbread,cookies,marshmallows
D crumb = Its cut sides show crumb and cream in layers, the outside iced smooth. +cake,pancakes
D crust = Browned crust follows its outline and splits along one side to a soft inside. +bread,toast,pizza
D cut = Slices, stalks and halves, each chosen for its curve, are pinned together with cocktail sticks. +vegetables,fruit,sushi
D soft = It holds its shape just so, sagging where it is heaviest. +cheese,jelly,cream,spaghetti
O bite = Somewhere small tooth marks show that it can be eaten.
N crumbs = Crumbs, a palette knife and a smear lie on the board round it.
B plain = Behind is a plain pale wall.
L side = [Soft daylight from one side/Mild daylight from the right], with a sheen where it is moist.
V table = View at table height, 70 mm lens, sharp, appetising natural colours
`;
