/** Single well-known dishes and snacks, each with its own look. The form: `tableaux.ts`. */
export const THINGS_PLATES_TABLEAUX = `
things-bangers-mash | thing | bangers and mash, sausage and mash, sausages and mash, meatballs, schnitzel, chicken nuggets, fried chicken, chicken wings, pork chop, meatloaf, haggis, hash browns | @ pub, kitchen, table, diner
D mound = Two browned sausages lie against a mound of potato, gravy running off its top in brown tongues. +bangers,sausage,sausages,haggis
D craggy = Craggy golden pieces are heaped in a basket lined with paper, each edge rough as bark. +fried,nuggets,wings,hash
D gold sheet = The thin crumbed piece hangs over the plate's rim, its crust lifted off in blisters, a lemon wedge on top. +schnitzel
D balls = Round browned balls sit in sauce, one cut to show its crumb. +meatballs
D slab = A thick browned slab lies on the plate, juice round it, the fat edge curled and crisp. +chop,meatloaf
O gloss = Sauce shines where light meets it, and a steam thread bends over the hottest part.
N side = Peas roll at the edge, beside a smear of mustard and a bent fork.
B pint = A glass and a sauce bottle stand blurred behind.
L window = Side light from a bottle-glass window on the left lies warm on the crust.
V near = Seated view, 50 mm lens, brown, cream and pea green

things-scones | thing | scone, scones, cream tea, shortcake, eclair, éclair, profiteroles, cream puff, meringue, swiss roll, battenberg, madeleine, crumpet, crumpets, hot cross bun, hot cross buns | @ tea room, garden, table
D berry layers = Two rounds of pale crumbly cake hold a thick layer of whipped cream and halved strawberries, more cream and one whole berry on top. +strawberry,shortcake
D halves = Two halves lie open, rough side up, red jam spread to the edge and a thick yellow spoon of cream on top. +scone,scones,tea
D glaze = The crisp shell shines with chocolate, cream pressing out along the cut. +eclair,éclair,profiteroles,puff
D spiral = The cut end shows its pattern, sponge and jam in a coil. +roll,battenberg
D holes = Butter stands in every hole of the top and runs down the side. +crumpet,crumpets
D cross = Round brown buns stand joined in the tin, glazed, a pale cross over each. +bun,buns,cross
D peaks = It is white and dry with a crackled waist and one sharp peak. +meringue
D shell = Small ribbed shapes lie like shells on a doily, browned at the rim. +madeleine
O berry juice = Red juice has run from the berries into the cream and down to the plate. +strawberry,shortcake
O crumb = Crumbs and a dusting of sugar have fallen on the doily. -strawberry,shortcake
N fork = A small fork and three loose strawberries lie beside the plate. +strawberry,shortcake
N pot = A pot of jam with a spoon in it and the edge of a flowered cup are near. -strawberry,shortcake
B lawn = Beyond is a lace curtain, soft and bright.
L day = Bright hazy daylight from behind left makes cream and sugar almost white.
V close = Level close view, 85 mm lens, shallow focus

things-takeout | thing | takeout, takeaway, chinese takeout, takeout box, noodle box, takeaway containers, pizza box, empty pizza box, instant noodles, cup noodles, tv dinner, ready meal, beans in a tin | @ sofa, table, floor, desk, bench
D box = White folded boxes with wire handles stand open, noodles hanging over one edge, chopsticks stuck in at a slant. +chinese,takeout,noodle,takeaway,containers
D pizza = The square lid is thrown open, grease rings and one last crust inside, a dip pot stuck in the corner. +empty-pizza-box,empty,pizza-box
D pizza in it = The square cardboard lid is thrown open, and the whole round pizza fills the box to its edges, cut into eight, one slice drawn out a little. +in-a-box,in-the-box,in-its-box,in-box,in-a-pizza-box,in-a-cardboard-box -empty
D cup = Steam leaks from under a paper lid held down by a fork, noodles in a curly block just going soft. +instant,cup
D tray = The film is pulled back over three hollows: brown, orange and a square of something yellow. +ready,dinner
D tin = The tin stands with its jagged lid bent up, a spoon in it. +tin,canned
O sauce = Sauce has run over the rim and dried on the outside. -in-a-box,in-the-box,in-its-box,in-box,in-a-pizza-box,in-a-cardboard-box
N remote = A remote control, torn sauce sachets and a receipt lie around. -in-a-box,in-the-box,in-its-box,in-box,in-a-pizza-box,in-a-cardboard-box
B screen = A sofa's arm and the bluish glow of a screen are behind.
L blue = Blue light from a screen on the right and a yellow lamp far behind left.
L window = Flat light from a window on the left. +day,noon,morning,lunch
V low = Coffee-table height, 35 mm lens, close, honest colours

things-noodle-lift | thing | instant ramen, mac and cheese bowl, gnocchi bowl, dan dan noodles, bowl of noodles, noodles, rice bowl, bowl of rice, donburi, congee, katsu, onigiri, rice ball, spring rolls, summer rolls, okonomiyaki, takoyaki | @ table, street, kitchen
D noodles = Noodles lie in a combed swirl in the bowl, sauce pooled red at the side, a heap of chopped green and crushed nuts on top. +noodles,ramen,gnocchi,mac
D rice = Rice stands above the rim in a round hill, each grain separate and shining, something brown and glazed laid over one half. +rice,donburi,congee,katsu -ball,onigiri
D triangles = White triangles stand in a row, each with a dark sheet folded round its foot. +onigiri,ball
D rolls = Crisp rolls are stacked crosswise like logs, ends torn to show what is inside. +rolls
D round = Sauce is striped over it in brown and white, and thin flakes on top curl in the heat. +okonomiyaki,takoyaki
O bowl = The bowl is blue and white outside, its glaze worn off the foot ring.
N sticks = Chopsticks lie joined on a paper sleeve, beside a dish of sauce with a green ring floating.
B cloth = The table's dark wood and an indigo cloth make the ground.
L side = [Mild daylight from the left/Gentle light from the right] and a fine steam.
V slant = Close view at a slant, 60 mm lens, sharp front edge, indigo, white and red

things-egg-carton | thing | egg, eggs, brown egg, white egg, quail egg | @ kitchen, table, basket, plain ground
D egg = It lies quite alone on linen, its shell faintly pitted, one end a little blunter, a soft shadow cupped under it. -many,dozen,carton,basket,dragon,easter,fried
D rows = They sit in the grey pulp tray, brown, cream and one bluish, one hollow empty with a bit of down in it. +many,dozen,carton,basket -dragon,easter,fried
D scaled = It is big as a loaf and covered with overlapping plates, dark with a warm sheen in the gaps. +dragon
D dyed = Wax lines left white run round its dyed shell. +easter
O speck = Fine specks gather towards the blunt end. -dragon
N feather = A small curled feather has stuck to the cloth. -dragon
B pale = The ground goes up pale and plain behind.
L left = Cool window light from the left turns slowly round it to blue-grey.
V simple = Close view level with it, 100 mm lens, cream, grey and white

things-cheese-slice | thing | cheese wheel, swiss cheese, brie, camembert, mozzarella, parmesan, blue cheese, block of cheese, slice of cheese, cottage cheese, halloumi | @ board, cellar, market, table
D cut = A wedge has been drawn out of the round, and its inside faces us, creamy and sinking at the middle. +brie,camembert,wheel
D holes = Round holes, shiny inside, go through it at all depths. +swiss
D torn = The white ball is torn in two, fibres showing, whey standing in the dish. +mozzarella
D crumbled = A short knife has split a rough golden lump off, crystals sparkling in the break. +parmesan
D veins = Blue-green veins run through the ivory in cracks and pockets. +blue
D block = The block stands on its end, two slices leaning from it, corners dry and darker. +block,slice,cottage,halloumi
O rind = The rind keeps the print of cloth.
N with it = A vine leaf, a handful of walnuts and the cheese wire lie beside it.
B dark = Cellar-dark stones behind.
L left = Narrow light from the left on the cut face, the rest going brown.
V close = Close still life, 90 mm lens, ivory and brown

things-fry-pan | deed | fry, sizzle, flip, sear, sauté, simmer, bubble, boil, toast over, roast over, cook over, barbecue, over a campfire, over the fire, over a fire & #food, egg, eggs, bacon, fish, steak, onions, mushrooms, marshmallow, marshmallows, chestnuts, sausages, pancakes, burgers, corn, potatoes, garlic | @ kitchen, campfire, garden, stove, beach
D pan = It lies in a black iron pan in foaming fat, edges curling up and going brown, tiny drops leaping off. -marshmallow,marshmallows,chestnuts,boil,simmer,bubble
D stick = It turns on a peeled stick above the embers, one side blistered black, the other still white. +marshmallow,marshmallows
D holes = They jump in a pan full of holes, shells split and curling back. +chestnuts
D boil = Big bubbles lift it and let it sink, foam creeping to the rim. +boil,simmer,bubble
O crust = A thin brown crust has formed, cracked where it was turned.
N fork = A bent fork, a twist of salt paper and a rag-wrapped handle are in reach.
B flame = Behind, the flame runs blue and orange round the iron.
L fire = Warm light from the fire below, cool dusk above.
V close = Close over the rim, 60 mm lens, fast shutter, iron black and gold

things-toast-rack-egg | thing | bacon, bacon sandwich, bacon roll, egg sandwich, ham, salami, prosciutto, sausage, sausages, pâté, jerky, black pudding | @ kitchen, cafe, market, table
D strips = Strips of bacon ripple side by side, fat gone gold and glassy, red meat crisp at the rim. +bacon -sandwich,roll
D roll = Brown rashers stick out on all sides of a floury white roll with a thumb dent in it. +sandwich,roll
D leg = The whole leg stands in its iron clamp, a long shaving curling off the knife, fat white and meat wine red. +ham,prosciutto
D string = They hang in links from a hook, skins dusty white, string between. +salami,sausage,jerky
D slices = Dark slices overlap, each dotted white. +pudding,pâté
O sheen = A fine sheen of fat lies on every cut.
N knife = A long thin knife and a folded sheet of waxed paper wait at the side.
B tiles = White butcher's tiles behind, one hook empty.
L side = Clear light from the right, warm on fat and cool in shadow.
V near = Close view, 70 mm lens, rose, white and brown

things-coconut-drink | thing | coconut drink, fresh coconut, sugarcane juice, lassi, horchata, kombucha, sake, tequila shot, shot glass, shots, absinthe, sangria jug, bloody mary, irish coffee, glögg, kvass, mate | @ beach, bar, street, table
D nut = The green nut has its top hacked off flat, a straw and a flower stuck in the white hollow. +coconut
D shots = Small thick glasses stand in a row on wet wood, full to the edge, a salt line and a lime quarter by each. +shot,shots,tequila
D green = Cloudy green fills the stemmed glass, a slotted spoon across it with a sugar lump just soaked. +absinthe
D red = Thick red stands in a tall glass, a celery stick and black pepper on its surface. +mary,sangria
D cup = A little stoneware flask and cup stand on cedar, the liquid clear to the bottom. +sake
D froth = It fills a metal beaker, pale and frothing, a pinch of spice on top. -coconut,shot,shots,tequila,absinthe,mary,sangria,sake
O paper umbrella = A paper umbrella leans in the hollow beside the straw. +umbrella
O wet = Drops and a wet ring on the wood show it was just set down. -coconut
N side = A cut lime lies beside it.
B blur = Warm lights are blurred behind. -beach,pool,sea
L low = Warm low light from the left goes through glass and liquid. -coconut
L bright sun = Bright sun from the upper left makes the green shell and the white flesh shine. +coconut -sunset,night
V level = Level close view, 85 mm lens, juicy colours

things-tea-coffee-tools | thing | tea bag, teabag, tea strainer, sugar cubes, sugar bowl, coffee filter, coffee grounds, coffee stain, coffee ring, coffee rings, tea leaves in a cup, milk jug, cafe table, coffee table with cups, two cups of coffee, empty cup, empty coffee cup | @ table, cafe, desk, plain ground
D bag = The wet bag slumps on a spoon, brown water spreading from it, its string over the edge. +bag,teabag,strainer
D rings = Brown rings overlap on the paper, each darkest at its outer edge and broken where the cup was lifted. +ring,rings,stain
D dregs = Round the bottom lies a dark crescent of dregs, dried foam in tide marks up the wall. +empty,leaves,grounds
D two = Two cups stand across from each other, one with lipstick on the rim, one pushed away. +two,table
D cubes = Rough white lumps are built in a small wall, one crumbling, brown creeping up from a wet corner. +sugar,cubes
D small = It stands by itself on the saucer, plain, with one drop at the lip. +jug,filter
O paper = A scribbled napkin has soaked up half of a spill.
N crumbs = Crumbs and a bent spoon lie near.
B marble = The marble top has an iron rim, the street beyond it soft.
L window = Grey light from a café window on the left.
V top = From above at a slant, 50 mm lens, white, brown and grey
`;
