/** Flowers, pots, trees, fungi and raw things of nature from near. The form: `tableaux.ts`. */
export const THINGS_NATURE_TABLEAUX = `
things-bouquet | thing | bouquet, bouquet of wildflowers, wildflowers in a jar, flowers in a jar, bouquet of roses, bouquet of tulips, dried flowers in a vase, wilted flowers in a vase, flower arrangement, bunch of flowers, bridal bouquet, flowers | @ table, windowsill, room, studio
D spread = The flowers stand out from the neck on all sides, some upright, one heavy head turned away, one hanging over the rim.
D held = Stems are wrapped in brown paper and tied with raw string, the heads pressed into a dome. +bouquet,bunch,bridal,wedding
D stems = In the water the stems cross each other, bent by the glass and set with small bubbles. -bouquet,bunch,bridal,wedding
O *mixed = Among cream roses and pale peach ranunculus stand dark berries, a grass and one almost black tulip. -rose,roses,tulip,tulips,sunflower,sunflowers,peony,peonies,lily,lilies,daisy,daisies,lavender,wildflowers,carnation,orchid,poppy,dahlia
O same kind = Seen one by one they are of every age: a tight bud, some just open, one blown so wide that its heart shows. +rose,roses,tulip,tulips,sunflower,sunflowers,peony,peonies,lily,lilies,daisy,daisies,lavender,wildflowers,carnation,orchid,poppy,dahlia
O fallen = Two petals have dropped and lie cupped on the wood. -bridal,bunch
N cloth = A folded cloth and the scissors that cut the stems lie by the foot. -bridal
B wall = The wall behind is grey-green plaster, lighter on the side from which light comes.
L left = Window light from the left goes through the outer petals and leaves the middle of the bunch in shade.
V still = Still life at the height of the vase's rim, 80 mm lens, soft natural colours and shadow green

things-rose | thing | rose, red rose, roses, peony, peonies, carnation, camellia, ranunculus, dahlia, chrysanthemum | @ garden, vase, table, plain ground
D spiral = The petals wind out of a tight heart, each next one a little more open, the outermost curled back on itself. -bouquet,bunch
D layers = Row behind row of petals stands round the heart like shingles, exact in their order. +dahlia,chrysanthemum -bouquet,bunch
O edge = Along one outer edge the colour has gone brown and thin, with a bite out of it.
O thorns = Thorns, red at the tips, stand on the stem under a whorl of toothed leaves. +rose,roses
N drops = A drop sits in the crease of a petal and shows the whole garden in it. -vase,table
B green = Behind are dark leaves and a second bud, far out of focus.
L soft = Light from an overcast sky falls straight in, so that the heart glows deeper than the rim.
L low = Low warm sun comes from behind and makes the outer petals shine through. +sunset,golden,evening
V macro = Close view, 100 mm macro lens, focus on the spiral, dark green round one colour

things-sunflower | thing | sunflower, sunflowers, daisy, daisies, gerbera, dandelion, dandelions, poppy, poppies, tulip, tulips, lily, lotus, orchid, iris, daffodil, daffodils, lavender, hydrangea, snowdrop, crocus, cherry blossom, magnolia, cherry blossom branch, blossom branch, apple blossom, wildflowers | @ field, garden, meadow, pond, plain ground
D disc = The big disc is a whirl of seeds crossing in two directions, fringed by petals like flames. +sunflower
D ball = The seed head is a perfect grey globe, and three seeds have just let go and hang off to the right. +dandelion
D silk = Four thin petals, crumpled like silk paper, stand round a black-blotched heart on a hairy stem. +poppy
D cup = The cup stands on its smooth stem, petals closed at the rim and streaked with flame. +tulip,lotus,crocus,magnolia
D spread = Its petals spread flat from the throat, with a darker vein down each and freckles towards the middle. +lily,orchid,iris,hydrangea,daisy,gerbera
D many = They grow thick together to the end of the picture, near ones clear, far ones a haze of colour. +lavender,daffodil,wildflowers,many -vase,jar,bouquet,pot
D blossom = Blossoms stand in tufts along the dark twig, with buds still tight at the tip. +cherry,blossom
D bowed = The small head hangs down from its arched stalk, having pushed up through old leaves. +snowdrop
O visitor = A hoverfly sits on it with its wings apart, yellow dust on its legs. -snow,winter,night,frost,rain
B soft = Behind the stalks lies a soft band of green and above it pale sky. -vase,jar,bouquet,pot
L back = Sun from behind goes through petals and hairs and draws a bright rim round each.
V low = From its own height among the stalks, 100 mm lens, shallow focus, clear natural colours

things-dead-flowers | state | wilted, wilting, withered, dried, dead flowers, dying, faded flowers, pressed & #plant, flower, flowers, rose, bouquet, tulip, sunflower | @ any
D heads down = The heads hang from soft necks, petals shrunk to brown paper at the edges, colour left only near the heart. -pressed,dried
D flat = It lies pressed flat and thin, veins as fine as pencil lines, colours gone to tea and violet. +pressed
D papery = All has dried to paper: petals stiff and curled, stalks like wire, seeds dropping out. +dried -grass,grasses,wheat,pampas,reeds,herbs,leaves
D straw = All has dried to pale straw: plumes feathered out, stalks thin as wire, a few seeds fallen below. +dried +grass,grasses,wheat,pampas,reeds
O water = The water has sunk to a finger and gone cloudy, with a green line on the glass. -pressed,dried
N fallen = Most of the petals already lie below in a ring. -dried,pressed,grass,leaves

things-houseplant | thing | houseplant, house plant, potted plant, monstera, fern, ficus, aloe, succulent, succulents, cactus, cacti, bonsai, bonsai tree, air plant, snake plant, plant, terrarium, hanging plant, pot plant, herb pot, basil pot, seedling, seedlings, sprout | @ windowsill, room, shelf, balcony, plain ground
D leaves = Big leaves lean one way towards the light, the newest still rolled and pale green. -cactus,cacti,bonsai,succulent,succulents,terrarium,seedling,sprout
D ribs = It stands ribbed and upright, clusters of pale spines along each rib, one arm growing out at the side. +cactus,cacti
D rosettes = Fleshy leaves sit in rosettes, dusted with grey bloom, their tips dipped in red. +succulent
D small tree = The trunk leans and turns back on itself, thick roots gripping a mossed mound, needles in flat pads. +bonsai
D two leaves = Two first leaves have opened on a bent white stalk, the seed's husk still stuck to one of them. +seedling,sprout
D glass = Inside the closed glass ferns and moss press against the wall, its upper half misted. +terrarium
O pot = The terracotta pot has white lime flowers on it, and its saucer holds a tongue of water. -terrarium,teacup,cup,mug,jar,boot,shoe,can,bottle,glass,tree
N can = A small watering can and a dropped brown leaf are at its foot.
B wall = On the wall behind, its shadow is larger and darker than itself.
L side = Sun from a window on the right shines through the thinner leaves and shows the veins.
V straight = Straight view at pot height, 60 mm lens, greens, terracotta and chalk white

things-tree-single | thing | oak, oak tree, old tree, lone tree, single tree, tree, willow, birch, pine tree, baobab, olive tree, cherry tree, apple tree, dead tree, bare tree, hollow tree, tree trunk, christmas tree, palm tree, maple tree | @ field, hill, meadow, garden, desert, room
D crown = It stands alone, trunk wide as a door, the crown spreading low and round with holes where sky comes through. -palm,willow,birch,pine,christmas,dead,bare,trunk,baobab
D bare = Every branch forks and forks again into fine black twigs, with one old nest in a crook. +bare,dead,winter
D swollen = The grey trunk is swollen like a bottle, its few branches looking like roots in the air. +baobab
D curtain = Long whips of leaves hang to the ground and part on one side like a curtain. +willow
D tall = It goes up straight and thin, all its green held at the top. +palm,pine,birch
D bark = The bark is torn in deep furrows, with moss on the weather side and a hollow as high as a child. +trunk,hollow
D dressed = It fills its corner from floor to ceiling, hung with glass balls, straw stars and small lights, a bit lopsided at the top. +christmas
O root = Roots go over the ground like knuckles, the grass worn away between them. -christmas,palm
N things = Under it lie a few early fallen leaves and a plank hung on two ropes. -christmas,dead,desert
N parcels = Parcels in brown paper and red string lie on the rug under the lowest boughs. +christmas
B line = The land behind is low and simple, one hedge line and a large sky. -christmas
L side = Late sun from the left lights one half of the crown and throws its shadow out of the picture. -christmas
L lights = The lights on it are the only ones in the room and double in each ball. +christmas
V wide = Standing view from forty steps, 50 mm lens, everything sharp, calm natural colours

things-mushroom | thing | mushroom, mushrooms, toadstool, fly agaric, toadstools, fungus, fungi, glowing mushrooms, morel, chanterelle, bracket fungus | @ forest, moss, basket, log, plain ground
D caps = Domed caps stand at three heights on pale stalks, the largest tilted so that its gills show. -bracket,morel,truffle,giant
D red = The cap is scarlet and wet, white flecks rubbed off on one side, a torn skirt round the stalk. +fly,toadstool
D shelves = Half-round shelves grow one above the other out of the trunk, banded brown, cream and grey. +bracket
D honeycomb = Its tall cap is pitted like a honeycomb, ridges pale, hollows dark. +morel
D light = Gills and stalks give off a blue-green light, strongest at the rim, that lies on the moss around. +glowing,glow,bioluminescent
O bite = A slug has eaten a clean scallop out of one rim, and pine needles stick to the slime.
N floor = Moss, a beech husk and a brown leaf tented over a small one make the forest floor. -basket
B trunks = Trunks behind are soft dark uprights with sparks of sky between.
L forest = Cool light from above, and one thread of sun that shines through a cap's edge. -glowing,night
V ground = Lens on the ground, 90 mm macro, shallow focus, moss green, cream and one warm colour

things-leaf | thing | leaf, leaves, autumn leaf, autumn leaves, maple leaf, fern leaf, four-leaf clover, clover, blade of grass, grass, moss, pine cone, acorn, acorns, seed, seeds, conker, chestnut, twig, branch, wheat, ear of wheat, seed pod, thistle | @ ground, forest, hand, table, plain ground
D veins = A net of veins runs from the rib outward, finer at every fork, one side green still and the other already turned. +leaf,leaves,maple,fern -frost,frozen
D needles = White needles of frost stand along every edge and vein, longest at the tip, the colour dulled beneath. +frost,frozen,frosty,frosted
D heart leaves = Four heart-shaped leaves meet at one point, a pale band across each. +clover
D blades = Each blade carries a row of drops, the one at the tip the largest and about to fall. +grass,moss
D scales = Wooden scales open from the base upward in two crossing spirals, resin white on their tips. +cone
D caps = Smooth and tight, it sits in its split husk with a shine like polished furniture. +acorn,conker,chestnut
D ears = The grains sit in a plait, each with a long whisker that catches the sun. +wheat,thistle
D grain = It lies large and alone, every ridge, hair and scar on its skin as plain as on a walnut. +seed,pod,twig,branch
O hole = One small hole with a brown rim lets the ground show through. +leaf,leaves,maple -frost,frozen
N drop = A drop of water sits where it is hollow, round as a lens. -frost,frozen,snow
B floor = Behind it everything is the brown and gold of a floor of leaves, melted away. -frost,snow,winter,spring,dandelion,seed,grass,moss,clover,wheat
L through = Low light from behind comes through the thin parts and rims the thick ones.
V macro = Macro view, 100 mm lens, thin focus, natural leaf colours

things-crystal | thing | crystal, crystals, amethyst, quartz, geode, gemstone, gemstones, ruby, emerald, sapphire, opal, amber, gold nugget, mineral, minerals, meteorite, pyrite, jade, obsidian | @ plain ground, rock, cave, table, velvet
D points = Six-sided points lean out of a crust in all directions, clear at the tips and milky at the root. -geode,amber,opal,gold,meteorite,obsidian,jade,ruby,emerald,sapphire
D geode = A grey stone like a potato is broken open, and its hollow is lined with violet points right up to the rind. +geode
D cut = The cut stone lies on its point, every facet a small window into deeper colour. +ruby,emerald,sapphire,gemstone
D insect = A gnat with both wings whole hangs in the honey-coloured lump among round bubbles. +amber
D fire = Under its milky skin flecks of green, red and blue flash, changing with each tilt. +opal
D lump = It lies heavy and pitted, melted-looking on one side, sharply broken on the other. +gold,meteorite,obsidian,jade
O break = At the broken edge fine steps and a rainbow crack can be seen.
N crumbs = Loose splinters and grey dust lie about it on dark slate.
B black = Round it is nothing but black.
L one = One small hard lamp from the lower right is drawn up inside and makes it glow from its foot.
V macro = Macro view, focus through its whole depth, one jewel colour on black

things-shell-bone | thing | seashell, sea shell, shells, conch, nautilus, starfish, coral, feather, feathers, bone, bones, animal skull, skull, antler, antlers, fossil, ammonite, egg shell, driftwood, pebble, pebbles, stone, stones, rock, sand dollar, tooth, tusk | @ beach, table, sand, museum, plain ground
D whorl = It winds up in a spiral to a worn point, its opening flushed pink and smooth as china. +shell,seashell,conch
D chambers = It is cut through, and pearly rooms, each a bit larger than the last, follow the spiral. +nautilus,ammonite,fossil
D vane = Barbs lie along the shaft like combed hair, parted in one place, downy tufts at its foot. +feather
D sockets = The large sockets and the thin bones of the nose are bleached chalk white, a fine zigzag seam running over the crown. +skull
D knuckle = It is grey-white and light as pumice, both ends rounded, one long crack following its length. +bone,antler,tusk,tooth
D woven = Grass, moss, hair and one blue thread are woven into a round cup, lined with down. +nest
D smooth = Water has rounded it; a white vein runs right round, and dry it is dull, wet almost black. +pebble,stone,rock
D silver wood = Sun and salt have turned it silver, knots standing out like eyes. +driftwood
D arms = Its arms are covered in fine knobs, slightly curled at the tips. +starfish,coral,dollar
O chip = One chipped edge shows the layers inside.
N sand = Grains of sand stick in every groove, with a thread of dry weed.
B pale = The ground is pale sand, quite empty.
L rake = Low light rakes across from the left, so that the smallest ridge has its shadow.
V study = Close view from above at a slant, 100 mm lens, like a plate in a book of nature, chalk, sand and grey

things-texture | thing | rust, rust texture, peeling paint, moss texture, bark texture, wood grain, sand texture, cracked earth, cracked ground, cracked desert ground, dry cracked ground, fabric folds, silk fabric, silk fabric folds, folds of cloth, concrete, brick wall texture, marble texture, texture, close-up of fabric, silk, velvet, denim, knitted fabric, linen, fur texture, feathers texture, ice texture, water surface, oil on water, soap bubbles, bubble, bubbles, smoke, ink in water, paint, paint splash, spider web, cobweb, dew, frost, frost on glass, raindrops on a window, sea foam, gold leaf, rope | @ any
D rust = Rust has lifted the plate in blisters and scales, orange on the ridges, violet-brown in the pits, one round rivet head left. +rust
D paint = Three layers of paint curl off like birch bark, turquoise over cream over red, grey wood underneath. +peeling,paint
D plates = The ground has dried into many-cornered plates with edges bent up, dark gaps between them. +earth,ground
D grain = Long lines flow round one dark knot as water flows round a stone. +wood,grain,bark
D folds = It falls in long soft folds that break at one point, bright on each ridge and deep in between. +silk,velvet,linen,fabric,denim,cloth,folds
D stitches = Each stitch is a small V, one loop pulled out and a paler repair in another yarn. +knitted,knit,rope
D skin = Bands of pink, green and gold slide over the thin curved skin, with a window bent on it twice. +bubble,soap,oil
D curl = It unrolls in a thread that thickens, mushrooms over and splits into finer curls. +smoke,ink
D web = Threads run out from the middle like spokes, a spiral on them strung with even drops. +web,cobweb,dew
D ferns = Ferns of ice grow from the edge of the pane inward, leaving a clear star in the middle. +frost,ice
D drops = Drops of all sizes cling to the pane, each holding the street upside down, one running off in a crooked track. +raindrops,window
D relief = The surface fills the picture edge to edge like a landscape from the air: ridges, pits and one crossing line. -rust,peeling,paint,earth,ground,folds,cloth,wood,grain,bark,silk,velvet,linen,fabric,denim,knitted,knit,rope,bubble,soap,oil,smoke,ink,web,cobweb,dew,frost,ice,raindrops,window
O detail = Somewhere off the middle one small stain holds the eye.
L rake = Light comes almost along the surface from the left and lifts each unevenness. -smoke,ink,bubble,soap,web,cobweb
L dark behind = Light from the side against a dark ground, so that it alone shines. +smoke,bubble,soap,web,cobweb,dew
L white behind = Even white light from behind, without a shadow. +ink
V macro = Macro view square to the surface, sharp over the whole field, no horizon

things-grow-through | deed | grow through, growing through, grow on, growing on, grow over, growing over, grow out of, grow from, sprout from, sprout, push through, take over, overgrow & #plant, flower, flowers, tree, grass, dandelion, rose, mushroom, mushrooms, ivy, vine, moss, daisy, plant, sunflower, fern & crack, asphalt, pavement, concrete, sidewalk, wall, ruin, roof, snow, car, book, piano, chair, shoe, boot, skull, typewriter, computer, floor, keyboard, helmet, teacup, tank, house, radio, clock | @ street, yard, ruin, field, room
D cushions over the keys = It has settled on every ledge and in every gap, thick in the hollows and thin on the raised edges, one shoot already reaching over the rim. +on,over
D green shoot from the gap = Out of the gap it comes up straight and green, the hard edge on both sides lifted a little by the pressing. -on,over
D twist = Roots and stalks have taken every opening, gone in at one hole and come out at the next with a leaf on. -crack,asphalt,pavement,concrete,sidewalk,snow
D thaw = Round its stem the snow has melted to a small wet funnel with grass at the bottom. +snow
O cracked edge = What it breaks through is grey and sharp-edged; a chip the size of a coin has come off and lies by it. +crack,asphalt,pavement,concrete,sidewalk,wall,roof,floor
O light leaf = Its newest leaf is still crumpled and paler than the others.
N ant half way up = An ant is half way up, and a dry leaf has blown against it.
B grey melting away = Behind, the grey goes on and melts away. +crack,asphalt,pavement,concrete,sidewalk,wall,street
L patch of sun = A patch of sun falls just there, and everything around stays blue. -snow
V low and close = Low and close, 85 mm, shallow focus, grey with one fresh green

things-pick-flowers | deed | pick, gather, collect, cut & that: flowers, flower, daisies, tulips, roses, lavender, mushrooms, berries, strawberries, blackberries, wildflowers, herbs, shells, apples, cherries, cotton, tea leaves, grapes, olives, chestnuts & #person, #child, #couple, #animal, #robot | @ meadow, garden, field, forest, orchard, beach, vineyard
D bend = Bent from the hips, knees a bit apart, $the {reaches|reach} down into the green and {nips|nip} the next stalk between thumb and finger. -apples,cherries,olives,grapes,from-child,from-girl,from-boy
D up = On tiptoe, one arm right up among the leaves, $the {twists|twist} the fruit until the twig springs back. +apples,cherries,olives
D squat = Squatting, chin nearly on the knees, $the {puts|put} them one by one into an apron held up by its hem. +from-child,from-girl,from-boy
O *full arm = In the crook of the other arm lies what {has|have} been gathered, heads all ways, some earth still on.
W *rolled trousers = with grass-stained knees; in a loose blue shirt and a straw hat
N basket = A chip basket stands in the trodden path, half full, a leaf over the handle. -beach
B row = The rows run up behind to a hedge and the roof of a shed. -beach,forest
L early = Low early sun from behind makes hair, hat and grass tips bright and leaves faces in gentle shade.
V hip = From a few steps off at hip height, 50 mm lens, natural fresh colours

things-water-plants | deed | water, plant, repot, dig, prune, arrange, trim, weed & that: plants, plant, flowers, tomatoes, seedlings, seedling, tree, garden, roses, bonsai, bouquet, houseplants, potatoes, bulbs, hedge, cactus, sapling, flower bed & #person, #child, #robot, #couple | @ garden, balcony, greenhouse, kitchen, allotment, windowsill
D can = A tin can is tipped from the hip, and its rose lets a fan of thin bent lines down on the soil. +water
D press = On both knees $the {presses|press} the earth with flat palms round the foot of $that, arms straight. +plant,repot,dig
D snip = The blades are half shut on one stalk, other fingers holding the head of it so it does not drop. +prune,trim,arrange,weed
D look = $His head is laid to one side to judge what has been done. +one +prune,trim,arrange
O *wet leaves = Leaves of $that {shine|shine} with wet and nod as drops fall off. +water
O soil = The soil is black and crumbling, with a white root end and half a worm. +plant,repot,dig
W *garden gloves = with earth on the shins; in a faded apron with a pocket full of string
N around = Empty pots one inside the other, labels on sticks and a folded knife lie round about.
B glass = Behind are panes of an old glasshouse with green shade paint. -kitchen,windowsill,balcony
L side = Late morning sun from the right shines through the nearest leaves.
V low = From plant height, 50 mm lens, fresh greens, terracotta and earth

things-smell-flower | deed | smell, sniff & that: flower, flowers, rose, bread, tea, coffee, soup, perfume, lavender, bouquet, cheese, book, orange, lilac, daisy & #person, #animal, #child, #dog, #cat, #bear, #robot | @ garden, meadow, market, kitchen
D nose in = The nose touches $that, eyes closed, nostrils and brows lifted with the breath going in.
D tilt = One fingertip bends it a little nearer towards the nose. +from-person,from-child
D whiskers = Whiskers are spread forward on both sides of it. +from-dog,from-cat,from-bear
O *dust = A grain of yellow has been left on the tip of the nose.
N others = More of the same stand round about, out of focus at different heights.
B light blur = Behind is soft green broken by discs of light.
L back = Sun from behind rims the cheek and shines through the thin edge of what is smelt.
V profile = Close profile view, 105 mm lens, very soft background, gentle natural colours

things-roots-ruin | thing | tree roots, roots, root, tangled roots, vines, ivy, ivy-covered wall, moss-covered stones, jungle vines, mangrove | @ ruin, forest, wall, riverbank
D grip = Grey roots as thick as arms come down over the stones like poured wax, fork at each step and go into every joint. -ivy,vine,vines,moss
D cling = Leaves in three greens overlap like tiles, and on the bare places one sees the thousand little feet of old stems. +ivy,vine,vines
D cushions = Moss covers everything in thick cushions, only the sharpest edges of stone coming through. +moss
O hole = In one dark gap a squared stone with carving on it is held tight as in a fist.
N fern = A small fern and a wet brown leaf sit in the crook.
B dim = Green dusk closes behind, with one pale trunk in it.
L shaft = One shaft from the upper left strikes the nearest root and shows its bark wet and silver.
V near = Near view, 28 mm lens, sharp throughout, grey, moss green and brown

things-flower-field-rain | state | in bloom, blooming, blossoming, in full bloom, blossom, flowering & #plant, tree, garden, cactus, meadow, field, wall, balcony, orchard, rose | @ any
D thick = Blossom stands so thick that wood and leaf are hardly seen, buds still tight at the tips and open ones near the stem.
D fall = Loose petals sail off and lie in a pale ring on the ground beneath.
N bees = Bees hang before it, each with a shadow on a petal.

things-garden-tools | thing | garden tools, watering can, wheelbarrow, spade, rake, shovel, garden gnome, gnome, scarecrow, birdhouse, bird feeder, beehive, beehives, flower pots, wind chime, weather vane, lawnmower | @ garden, shed, field, allotment, wall
D tool = It stands where work was broken off, its blade in the earth, handle polished dark by hands. -gnome,scarecrow,birdhouse,feeder,beehive,beehives,hose,chime,vane,pots
D straw man = Its arms are a broomstick through a tweed jacket, straw coming out at the cuffs, the hat pulled low over a sack face. +scarecrow
D gnome = It stands knee-deep in leaves, red cap bleached pink, one hand on a fishing rod without a line. +gnome
D broken-off nose = The tip of the nose has broken off and leaves a rough white patch of plaster in the middle of the painted face. +gnome +broken,chipped,nose
D little house = The small plank house has a round hole with a worn lower lip and a peg beneath it. +birdhouse,feeder
D hives = White boxes stand on bricks in the long grass, a black crowd going in and out of the slit. +beehive
D stacked = Clay pots lie stacked in each other on their side, chalky, a spider's thread from rim to rim. +pots
D metal = It hangs high up, turning a little, gone green at the rivets. +chime,vane
O weathered paint = Sun and rain have bleached the paint on every upper side. +gnome
O greyed wood and rust = Sun and rain have greyed the wood and rusted the metal. -gnome,beehive,pots
N round = Nettles, a forgotten glove and a heap of pulled weeds lie round its foot.
B hedge = A clipped hedge and the tarred side of a shed close the view.
L side = Late sun from the right lies along it and throws its shadow up the boards.
V straight = Straight view at eye level with it, 50 mm lens, sharp, garden greens with one old red
`;
