/** Topics of trades: what says a beekeeper, a plumber, a nurse, for whatever picture they turn up in. The form: `tableaux.ts`. */
export const TOPICS_TRADES_TABLEAUX = `
topic-beekeeper | topic | beekeeper, beekeeping, bee keeper, apiary, beehive, apiarist | @ any
N smoker and capped frames = A dented tin smoker, a veiled hat and two frames of capped comb [lie to one side/lean together], a few bees walking over them.
W *white suit and veil = with a veil thrown back over the hat; in a white cotton suit with elastic cuffs
D skep and dotted loops = A domed straw skep stands in the middle, three bees circling it in dotted loops.
D clover and six-sided cells = Clover heads and a few six-sided cells fill the lower corners.

topic-baker | topic | baker, bakery, bakehouse, bread baking | @ any
N loaves and flour scoop = Three split-crust loaves, a tin scoop and a linen cloth [white with flour/stiff with dried dough] lie together, flour sifted round them.
W floury apron and arms = with floury forearms and a dab of dough on one cheek; in a white apron dusted grey with flour
D loaf between wheat ears = A round loaf with three slashes sits between two ears of wheat that bend up to meet above it.
D rolling pin and flour dots = A rolling pin lies along the foot, flour shaken over it as fine dots.

topic-pastry-chef | topic | pastry chef, patissier, confectioner, cake maker, cake decorator | @ any
N piping bags and eclairs = Two piping bags with steel nozzles lie beside a tray of glossy chocolate eclairs, one of them already missing.
W double-breasted whites = with a smear of pink icing on one wrist; in a double-breasted white jacket and a blue-striped apron
D three-tier cake and nozzle = A three-tier cake stands in outline, and a star nozzle above it drops one perfect swirl of cream.
D macaron columns = Round macarons in three pale tones stack into a column at each side.

topic-butcher | topic | butcher, butcher's shop, butchery | @ any
N cleaver and striped string = A broad cleaver, a ball of red-and-white string and a wooden-handled steel [hang in a row/lie side by side].
W striped butcher's apron = with sleeves rolled above the elbow; in a navy apron with white stripes and a straw boater
D cut-marked bull outline = A bull in side view is divided by dashed lines into its cuts, two crossed cleavers underneath.
D linked sausages as border = Linked sausages run round the edge, a sprig of rosemary tucked in at each knot.

topic-fishmonger | topic | fishmonger, fishmongers, fish shop, fish market | @ any
N ice tray and gutting knife = A white tray of crushed ice holds four mackerel in a fan, a thin-bladed knife and a lemon beside them.
W *rubber apron and wellies = with wet hands reddened by the cold; in a white rubber apron and short white boots
D fish in wave lines = Three fish, nose to tail, make a ring round a small anchor, their scales drawn as half moons.
D ice cubes and lemon wheel = Ice cubes with one light edge each lie under it, a lemon wheel beside them.

topic-chef | topic | chef, head chef, restaurant cook, sous chef | @ any
N knife roll and tasting spoons = A canvas knife roll lies open with five worn blades, beside a steel pot of tasting spoons and a folded tea towel.
W *chef's whites = with a striped cloth tucked into the apron string; in a double-breasted white jacket with cloth buttons
D toque over crossed knives = A pleated tall hat floats above a chef's knife and a whisk that cross like a crest.
D tomato, leek and garlic = A tomato, a leek and a garlic bulb hang below in a loose festoon.

topic-waiter | topic | waiter, waitress, waiting tables, server at a restaurant | @ any
N order pad and corkscrew = A dog-eared order pad, a folding corkscrew and a round tray with three empty espresso cups [stand close by/wait to one side].
W black apron with notepad = with a white cloth over one forearm; in a white shirt and a long black apron
D tray on fingertips = A gloved hand holds a domed tray flat on five fingertips, three small steam lines above the dome.
D cloche and bow tie = A small black bow tie sits below, a bell and a folded napkin at its sides.

topic-bartender | topic | bartender, barman, barmaid, barkeeper, mixologist, cocktail maker | @ any
N shaker and jigger = A dented steel shaker, a brass jigger and a long twisted spoon stand in a ring of wet, a curl of lemon peel beside them.
W waistcoat and sleeve garters = with a bar cloth over one shoulder; in a dark waistcoat over rolled white sleeves
D coupe and shaker = A shaker tips from the upper left into a wide coupe, one olive on a stick lying across the rim.
D ice, mint and citrus = Ice cubes, a mint sprig and two citrus wheels tumble between the glasses.

topic-barista | topic | barista, coffee shop owner, coffee roaster | @ any
N tamper and milk jug = A wood-handled tamper, a small steel milk jug and a knock box with brown pucks in it [stand together/take up one corner].
W *brown canvas apron = with coffee grounds on the fingertips; in a brown canvas apron with leather straps
D cup with leaf = A cup from straight above shows a seven-part leaf in the foam, a ring of beans laid round the saucer.
D filter cone and dripping line = A ribbed filter cone drips in one straight line into a jug beneath.

topic-brewer | topic | brewer, brewery, brewing, craft beer, home brew | @ any
N hops and sample glass = A hydrometer floats in a tall glass of cloudy amber beer, beside a handful of green hop cones and a bung.
W *rubber boots and overalls = with sleeves pushed up over damp forearms; in blue overalls and green rubber boots
D hop cone and barrel = A big hop cone with overlapping scales hangs over a hooped barrel, barley ears rising on both sides.
D grains and bubbles = Round bubbles rise through the ground, barley grains strewn along its foot.

topic-winemaker | topic | winemaker, vintner, wine grower, winegrower, winery, sommelier | @ any
N stained glass and corks = A tasting glass with a purple tidemark stands among stained corks, a pipette and a pair of red-handled secateurs.
W *grape-stained hands = with fingers stained violet to the second joint; in a padded gilet over a checked shirt
D vine and bottle = A vine tendril winds up round a tall bottle, a heavy bunch of grapes hanging where the label would be.
D rows of vines = Rows of low vines run away in curved lines over a hill behind.

topic-cheesemaker | topic | cheesemaker, cheesemonger, cheese maker, cheese shop | @ any
N wheel and cheese wire = A wheel of hard cheese with a cloth-marked rind has one wedge cut out, a wire with wooden grips laid across it.
W *white coat and hairnet = with a white cap pulled over the hair; in a white coat and a long plastic apron
D wheel with missing wedge = A round cheese from three-quarters above has one wedge drawn out like a slice of a clock, four holes in its face.
D cow bell and clover = A cow bell and three clover leaves hang beneath the rind.

topic-farmer | topic | farmer, farming, farm hand, farmhand, smallholder | @ any
N twine and muddy boots = Muddy green wellingtons, a coil of orange baler twine and a dented feed bucket [stand together/are pushed aside].
W *boiler suit and flat cap = with straw caught on one sleeve; in a faded green boiler suit and a flat cap
D tractor over furrows = A small tractor stands on a hill of curved furrows, half a sun with straight rays behind it.
D hen on a gate = A five-barred gate closes the foreground, a hen standing on its top bar.

topic-shepherd | topic | shepherd, shepherdess, sheep farmer, sheepdog trial, sheep farming | @ any
N crook and tufts of wool = A hazel crook with a ram's-horn handle stands propped beside a tin of blue raddle, tufts of wool caught on both.
W *waxed coat and crook = with a whistle on a bootlace round the neck; in a waxed coat frayed at the pockets
D crook and flock of dots = A tall crook curls over a hillside on which sheep are small white clouds with black legs.
D dog and dry wall = A black-and-white dog lies flat beside a dry wall drawn as fitted stones.

topic-gardener | topic | gardener, gardening, landscape gardener, green fingers, horticulturist | @ any
N trowel and seed packets = A worn trowel, a ball of green twine and three torn seed packets lie by a stack of terracotta pots.
W *kneeling pads and gloves = with soil under the fingernails; in a green canvas apron and leather gloves
D trowel and seedling = A trowel stands upright, and out of its blade grows a seedling with two round leaves.
D watering can and pots = A spouted can and three stacked pots stand beside it, drops falling in dashes.

topic-florist | topic | florist, flower shop, flower seller, flower arranger | @ any
N snips and kraft paper = Red-handled snips, a roll of brown paper and a bucket of pink ranunculus [stand among/rise out of] cut green stems.
W *green apron and snips = with a reel of wire on the wrist; in a dark green apron with snips in its pocket
D tied bunch in paper = A cone of wrapped paper opens into five different flowers, its string tied in a plain bow.
D single stems = Single stems lie strewn round it: a tulip, a fern tip, a poppy bud.

topic-lumberjack | topic | lumberjack, logger, woodcutter, forester, tree surgeon, arborist | @ any
N axe and resin chips = A long-handled axe, an orange helmet with ear defenders and a drift of pale wood chips lie round a sawn log end.
W *checked shirt and braces = with sawdust in the hair; in a red checked shirt with wide braces
D axe and growth rings = A log end with its rings fills the circle, a double-headed axe standing behind and two pines beside it.
D pine row and chips = A row of pines makes the skyline, wood chips flying in small diamonds.

topic-fisherman | topic | fisherman, fisherwoman, trawlerman, trawler | @ any
N net and cork floats = A heap of green net with cork floats, a coil of tarred rope and a yellow sou'wester [dry in a corner/lie where they were dropped].
W *yellow oilskins = with a knitted watch cap pulled low; in yellow oilskins over a navy jersey
D boat on three waves = A stubby fishing boat rides three scalloped waves, a net hanging below it with one fish in the mesh.
D lighthouse and gulls = A striped light stands far off to the left, two gulls drawn as ticks above.

topic-sailor | topic | sailor, seaman, mariner, sea captain, ship's captain, seafarer | @ any
N rope and brass sextant = A coil of white rope, a brass sextant and a rolled chart with tea rings [share a small space/lie together].
W *striped jersey and cap = with a faded anchor on the forearm; in a blue-and-white striped jersey and a peaked cap
D anchor with rope = An anchor stands upright, a rope looped twice round its shaft, two gulls in outline above.
D swallow and compass star = A swallow with a forked tail flies over an eight-pointed star.

topic-pirate | topic | pirate, pirates, buccaneer, treasure island, treasure map | @ any
N chart and doubloons = A scorched chart with a red cross, a brass spyglass and a scatter of gold coins lie together.
W tricorne and sash = with a gold ring in one ear; in a patched frock coat, a red sash and a tricorne
D skull over crossed sabres = A grinning skull with an eyepatch sits over two crossed sabres on a torn black flag.
D island with palm = A hump of island with one palm and a dotted path lies below.

topic-lighthouse-keeper | topic | lighthouse keeper | @ any
N log book and brass lamp = A log book in a slanting hand, a brass oil can and a folded signal flag lie by a salt-crusted storm lantern.
W *navy jersey and keys = with a ring of heavy keys on the belt; in a navy roll-neck jersey and a buttoned pea coat
D striped tower and beams = A red-and-white striped tower stands on a rock, two flat beams going out left and right over curled waves.
D gulls and rowing boat = Three gulls and a tiny rowing boat keep to the lower right.

topic-carpenter | topic | carpenter, carpentry, joiner, joinery, woodworker, woodworking, cabinet maker | @ any
N plane and pale curls = A wooden plane, a folding rule and a flat red pencil lie among long pale curls of shaved wood.
W pencil behind the ear = with a flat pencil behind one ear and sawdust on the eyebrows; in a canvas apron full of small tools
D saw and set square = A handsaw and a set square cross over a dovetail joint seen from the side.
D curls and nails = Wood curls like ribbons fall to one side, five nails in a fan on the other.

topic-plumber | topic | plumber, plumbing, pipe fitter | @ any
N wrench and copper elbows = A red pipe wrench, a roll of white tape and a handful of copper elbows lie in a wet ring beside a plunger.
W *overalls and torch = with a small torch clipped to the chest pocket; in navy overalls with damp knees
D tap and crossed wrench = A brass tap with one fat blue drop hangs between a crossed wrench and plunger, a pipe bending round them as a frame.
D drops and pipe bends = Blue drops of different size fall between short pipe bends with hexagon nuts.

topic-electrician | topic | electrician, electrical, sparky, rewiring | @ any
N tester and coloured cable = A yellow voltage tester, insulated pliers and loops of brown, blue and striped cable lie beside an opened socket.
W *tool belt with drivers = with red-handled screwdrivers in a belt; in grey work trousers with knee pockets
D plug and lightning bolt = A cable draws a loop into the shape of a light bulb, its plug below and a bolt inside.
D wires as border = Brown, blue and green wires run round the edge and end in small sockets.

topic-painter-decorator | topic | decorator, house painter, painter and decorator, painting and decorating | @ any
N roller and paint tins = A lambswool roller rests in its tray beside two tins with dripped sides, a dust sheet bunched under them.
W *spattered white overalls = with flecks of paint in the hair; in white overalls spattered in four colours
D roller and wet stripe = A roller has drawn one broad stripe from edge to edge, its lower rim running down in three drips.
D colour chips and ladder = A step ladder stands at one side, a fan of eight colour chips at the other.

topic-builder | topic | builder, bricklayer, building site, construction worker, mason, scaffolder | @ any
N trowel and spirit level = A pointed trowel grey with mortar, a yellow spirit level and three red bricks [lie in a row/are stacked close by].
W *hard hat and hi-vis = with brick dust on the forearms; in a white hard hat and an orange vest
D trowel over brick courses = Three courses of bricks climb like steps, a trowel laid across the topmost one.
D crane and hard hat = A yellow hat hangs from the hook of a small crane above.

topic-roofer | topic | roofer, thatcher, roofing | @ any
N slates and slate hammer = A stack of grey slates, a pointed slate hammer and copper nails in a leather pouch [wait/lie] by a short ladder.
W *harness and kneepads = with dust-grey knees; in a climbing harness over a thick work shirt
D gable of scale tiles = A steep gable is filled with overlapping half-round tiles, a hammer standing as its chimney.
D chimney and weathercock = A chimney with one curl of smoke stands to the right, a weathercock on the ridge.

topic-welder | topic | welder, welding, metalworker, metal worker | @ any
N mask and welding rods = A scratched black mask with a green glass, a bundle of grey rods and a wire brush lie on blued steel offcuts.
W raised mask and gauntlets = with a mask tipped up on the forehead; in a scorched leather apron and long gauntlets
D mask and spark burst = A welding mask faces forward, its window one bright rectangle, sparks flying out to both sides in short straight strokes.
D riveted plate edges = Riveted plates make the edge, one seam glowing orange between them.

topic-blacksmith | topic | blacksmith, farrier, smithy, forge, ironworker | @ any
N anvil tools and horseshoes = A ball hammer, long tongs and a row of blue-black horseshoes hang over a worn anvil on its elm stump.
W scorched leather apron = with soot on the cheekbones; in a scorched leather apron split up the middle
D anvil in a horseshoe = An anvil stands inside a horseshoe with seven nail holes, a hammer raised above it and three sparks.
D flame and chain = A flame with five tongues stands beneath, a chain of oval links round the rim.

topic-mechanic | topic | mechanic, car mechanic, garage owner, auto repair, grease monkey | @ any
N spanners and oily rag = A fan of chrome spanners, a spark plug and a red rag black with oil lie beside a drip tray.
W *oily overalls = with grease to the elbows; in blue overalls with a rag hanging from the back pocket
D spanner across a gear = A gear wheel is crossed by an open spanner and a spark plug, a tyre tread running round the rim.
D nuts, bolts and oil drop = Six-sided nuts, two bolts and one black oil drop fill the corners.

topic-clockmaker | topic | clockmaker, watchmaker, clock repairer, horologist, watch repair | @ any
N loupe and tiny gears = A black eye loupe, brass tweezers and a saucer of tiny gears lie round an opened pocket watch.
W loupe on the brow = with a loupe pushed up on the forehead; in a grey waistcoat with a watch chain
D dial with bared gears = A round dial with slim numerals has its lower half cut away to show three meshing wheels.
D springs and hands = A coiled spring and four ornate hands lie apart at its side.

topic-locksmith | topic | locksmith, key cutter, key cutting | @ any
N blank keys and picks = A board of blank brass keys, a roll of thin picks and a dismantled cylinder lock [lie close by/share one cloth].
W *apron with key ring = with a hoop of keys at the hip; in a leather apron over a checked shirt
D key with toothed skyline = A big old key lies across the middle, and its keyhole answers it above, drawn as a black drop on a disc.
D row of small keys = Seven small keys with different teeth hang in a row along the foot.

topic-cobbler | topic | cobbler, shoemaker, shoe repair, shoe repairer, bootmaker | @ any
N last and brass tacks = A wooden last, a half-moon knife and a tin of brass tacks lie beside one brown boot with its sole off.
W *stained leather apron = with thread held between the lips; in a dark apron shiny with wax
D boot and awl = A laced boot in side view has a curved awl and waxed thread under its sole, drawn as one line of stitches.
D laces and heels = A lace loops twice round the whole, a heel and two tacks left of it.

topic-tailor | topic | tailor, tailoring, dressmaker, seamstress, bespoke suits | @ any
N shears and chalked cloth = Heavy black shears, a flat wedge of chalk and a dressmaker's form with half a basted jacket stand together.
W tape round the neck = with a yellow tape round the neck and pins in the lapel; in a waistcoat and rolled shirtsleeves
D needle and looping thread = A needle slants across, its thread looping into the outline of a suit jacket.
D buttons and tape measure = A tape measure curls along the lower edge, four buttons lying on it.

topic-hatter | topic | hatter, milliner, hat maker, milliner's, hat shop | @ any
N hat blocks and ribbon = Three wooden hat blocks, a steaming iron and reels of petersham ribbon surround a half-shaped felt brim.
W feather and pincushion cuff = with a pincushion strapped to the wrist; in a close dark dress coat and a felt hat
D stack of three hats = A bowler, a boater and a feathered cloche are stacked one on another, a pin with a pearl through all three.
D ribbon and hatbox = A round striped box with a bow stands at one side, a ribbon trailing from it.

topic-jeweller | topic | jeweller, jeweler, goldsmith, silversmith, jewellery maker | @ any
N pliers and unset stones = A ring clamp, fine pliers and six unset stones on black velvet lie under a swing-arm magnifier.
W leather lap apron = with magnifying glasses pushed up into the hair; in a leather apron speckled with gold dust
D ring with cut stone = A plain ring stands upright, and its stone is drawn large above it with eight straight facets.
D scattered cut stones = Small cut stones in five shapes are strewn round it, each with its facets.

topic-potter | topic | potter, pottery, ceramicist, ceramics, potter's wheel | @ any
N leather-hard bowls and sponge = Four leather-hard bowls, a wire with wooden toggles and a grey sponge sit beside a pail of slip.
W *clay-streaked apron = with dried clay to the elbows; in a canvas apron streaked with grey slip
D vase on a wheel = A vase rises from a flat disc, its throwing rings drawn as level lines, two curved handprints at its sides.
D bowls on a shelf line = One line beneath carries a bowl, a jug and a cup of the same clay.

topic-glassblower | topic | glassblower, glass blower, glassblowing, stained glass artist, glassmaker | @ any
N blowpipe and cooled drops = A steel blowpipe, wet wooden paddles and a tray of cooled red glass drops stand near a bucket of water.
W dark glasses and sleeve guard = with round green-tinted glasses and a flushed face; in a heat sleeve on one arm
D bubble on a pipe = A long pipe ends in a clear swelling bubble, a flame shape inside it and a twist of colour.
D row of bottles = Five bottles of different shape stand along the foot, their clear colours overlapping.

topic-weaver | topic | weaver, weaving, loom, handloom | @ any
N shuttle and wool cones = A boat-shaped shuttle, cones of rust and indigo wool and a strip of half-made herringbone lie together.
W *woven shawl = with bits of thread on the sleeves; in a handwoven waistcoat over linen
D warp and weft square = A square of over-and-under bands in three colours frays into a fringe at the foot, a shuttle crossing it.
D spools and fringe = Spools stand left and right, their threads running straight into the fringe.

topic-upholsterer | topic | upholsterer, furniture restorer, antique restorer, furniture restoration | @ any
N horsehair and tack hammer = A stripped chair frame shows its webbing, with tufts of horsehair, brass studs and a magnetic hammer beside it.
W brown warehouse coat = with a row of tacks between the lips; in a brown warehouse coat
D wing chair and tacks = A wing chair in outline is edged all round with round stud heads, a tack hammer leaning on its arm.
D fabric swatches = Swatches with notched edges in stripe, check and flower overlap beneath.

topic-luthier | topic | luthier, violin maker, guitar maker, instrument maker, piano tuner | @ any
N bare violin and clamps = An unvarnished violin body ringed with small wooden clamps lies beside a gouge, a pot of glue and a tuning fork.
W apron with shavings = with spruce shavings on the cuffs; in a brown apron over a collarless shirt
D scroll and f-holes = A carved violin scroll turns in at the top, and a pair of f-holes mirror each other below it.
D tuning pegs and wood grain = Wood grain runs behind in long lines, four tuning pegs ranged at the edge.

topic-bookbinder | topic | bookbinder, bookbinding, bookshop owner, bookseller | @ any
N sewn spines and bone folder = A bone folder, a pot of white glue and a pile of sewn, still coverless books [wait/stand] under a brass weight.
W *sleeve protectors = with half-moon glasses on a cord; in a cardigan with dark sleeve protectors
D open book with ribbon = An open book seen from the foot fans its pages like two wings, a ribbon falling from the spine.
D needle and stitched spine = A curved needle and thread sew five pages along the left side.

topic-printer | topic | letterpress, printmaker, print maker, printing press, screen printing, screen printer, linocut artist | @ any
N inky roller and type = A roller tacky with black ink, a drawer of lead type and three damp proofs pegged on a string [hang/wait] together.
W inky apron and nails = with ink under the nails; in a blue apron printed all over by accident
D roller over block letters = A hand roller has left a square of solid ink, and one block of reversed type stands in its middle.
D registration marks = Small crosses for register sit at the corners, one colour slightly off its outline.

topic-signwriter | topic | signwriter, sign painter, sign writer, calligrapher, calligraphy | @ any
N mahlstick and enamel pots = A padded stick, three long-haired brushes and small pots of red and gold enamel stand beside a half-shaded letter.
W paint-dabbed waistcoat = with a brush held crosswise between the teeth; in a waistcoat dabbed with gold
D brush and swash = A pointed brush ends the last curl of one long flourish that loops twice over itself.
D pots and gold leaf = Three pots of enamel and a torn square of gold leaf stand beneath.

topic-engineer | topic | engineer, engineering, civil engineer, mechanical engineer | @ any
N calliper and rolled drawings = A steel calliper, a scale ruler and rolled drawings with coffee rings lie round a small machined bracket.
W lanyard and hard hat = with a mechanical pencil in the chest pocket; in a pale blue shirt and a lanyard
D bridge truss and gear = A steel truss of triangles spans two points, a toothed wheel turning in its middle.
D dimension lines = Thin lines with arrowheads and tick marks measure it from both sides.

topic-architect | topic | architect, architecture studio, architectural | @ any
N balsa model and scalpel = A white card model of a house with one tree of dried yarrow stands beside a scalpel and a roll of tracing paper.
W round glasses in black = with heavy round glasses; in a black roll-neck jersey and a well-cut grey jacket
D elevation and compass = A house front in thin lines with its dimensions shares the sheet with an open pair of compasses.
D plan with door arcs = A floor plan with door arcs fills the lower part in hairlines.

topic-surveyor | topic | surveyor, land surveyor, cartographer, mapmaker, map maker | @ any
N theodolite and contour map = A yellow theodolite on its tripod, a striped pole and a contour map held down by a stone [stand/wait] close by.
W field vest with pens = with four pens in the breast pocket; in a khaki field vest and boots
D contours and compass rose = Nested contour lines fill the ground, a compass rose with eight points set on their summit.
D grid and pins = A fine grid with letters along its edge carries three small pins.

topic-miner | topic | miner, coal mining, coal mine, mineworker, pitman | @ any
N lamp and blackened pick = A brass safety lamp, a short pick and a snap tin lie on a heap of coal that glitters at its broken faces.
W helmet lamp and black face = with coal dust in every line of the face; in a helmet with a lamp and an orange boiler suit
D pit wheel and crossed picks = A winding tower with its spoked wheel rises over two crossed picks and a small lit lamp.
D coal lumps and rails = Angular black lumps lie heaped below on a short piece of rail.

topic-gold-digger | topic | gold digger, gold miner, prospector, gold rush, panning for gold | @ any
N pan and yellow flecks = A dented iron pan holds black sand with five bright flecks, a short shovel and a leather pouch beside it.
W braces and slouch hat = with a bandanna at the throat; in a sweat-marked slouch hat and worn braces
D pan and nugget = A shallow pan tilts to show three nuggets with short rays, a pickaxe crossing behind it.
D river bends and pines = A river in two bends runs behind, pines standing on its far side.

topic-chimney-sweep | topic | chimney sweep, chimney sweeping | @ any
N round brush and soot sheet = A round bristle brush on jointed rods lies on a canvas sheet black with soot, a top hat set down beside it.
W soot and top hat = with soot in every crease; in a black jacket with brass buttons and a top hat
D brush over rooftop = A round brush bursts like a black sun out of a chimney pot above a row of roofs.
D stars of soot = Black flecks rise round it, a crescent moon and one cat on the ridge.

topic-window-cleaner | topic | window cleaner, window washer, window cleaning | @ any
N squeegee and suds bucket = A brass squeegee, a chamois leather and a bucket of grey suds stand under a ladder with cloth-wrapped feet.
W tool holster and cap = with a wet cloth over the shoulder; in overalls with a squeegee holstered at the hip
D squeegee arc on panes = A squeegee has wiped one clear arc across four panes, soap bubbles filling what is left.
D ladder and bucket = A ladder leans from lower left to upper right, a bucket hung on its hook.

topic-cleaner | topic | cleaner, cleaning lady, janitor, caretaker, cleaning company, housekeeper, charwoman, maid | @ any
N mop bucket and yellow gloves = A yellow wringer bucket, a string mop and rubber gloves hung over the rim [stand/wait] beside a blue spray bottle.
W *tabard and gloves = with hair pinned out of the way; in a blue nylon tabard and yellow rubber gloves
D bucket and bubbles = A bucket with a mop and a spray bottle stand in a ring of round bubbles, one bubble with a star of shine.
D brush and sparkle = A scrubbing brush and a folded cloth lie beneath, four-pointed sparkles above them.

topic-dustman | topic | dustman, binman, bin man, garbage collector, garbage man, refuse collector, street sweeper, trash collector | @ any
N wide broom and wheelie bin = A wide green broom, a litter picker and a scuffed wheelie bin with a house number on it stand side by side.
W *hi-vis and thick gloves = with thick gloves tucked into a pocket; in orange trousers with silver bands
D lorry and crossed brooms = A bin lorry in side view opens its back over two crossed brooms, a small green leaf on its door.
D bottle, can and peel = A bottle, a can and an apple core jump in an arc towards the bin.

topic-postman | topic | postman, postwoman, mail carrier, mailman, postie, letter carrier, post office worker | @ any
N satchel and rubber bands = A canvas satchel spills bundles of letters, red rubber bands and one brown parcel with too many stamps.
W *uniform and satchel = with a bundle of letters in one hand; in a pale blue shirt, shorts and a shoulder bag
D envelope with wings = A sealed envelope carries two small wings, a wavy postmark and a perforated stamp in its corner.
D stamps and post horn = A curled horn hangs beneath, three stamps with toothed edges fanned behind.

topic-courier | topic | courier, delivery driver, delivery rider, parcel delivery, food delivery, bike messenger | @ any
N scanner and taped boxes = A hand scanner, a square insulated bag and three taped boxes with barcodes are stacked [together/close by].
W *reflective jacket = with a phone strapped to the forearm; in a reflective jacket and a cycling helmet
D parcel with speed lines = A parcel leans forward on two wheels, three level lines trailing out behind it.
D pin and dotted route = A dotted route bends through four corners to a drop-shaped pin.

topic-taxi-driver | topic | taxi driver, cab driver, cabbie, taxi, chauffeur, taxi rank | @ any
N roof sign and beaded cover = A yellow roof sign, a wooden-bead seat cover and a thermos in a string bag lie together, a meter receipt curling from a pocket.
W flat cap and licence badge = with a licence badge on a chain; in a leather jacket and a flat cap
D cab front and checker strip = A cab seen from the front sits under its lit roof sign, a strip of black and yellow squares running below.
D street grid and raised arm = A raised arm reaches in from the right, a grid of streets behind.

topic-bus-driver | topic | bus driver, coach driver, tram driver, bus company | @ any
N ticket roll and timetable = A roll of pale tickets, a creased timetable and a steel flask stand in a plastic tray of coins.
W uniform jumper and tie = with sunglasses pushed up; in a navy uniform jumper with a badge on the chest
D bus front with route number = A double-decker from the front carries a big route number, its two round lamps and wipers drawn plain.
D stop sign and wheel = A round stop sign on a pole stands left, tall window fronts behind.

topic-train-driver | topic | train driver, engine driver, train conductor, railwayman, railway worker, ticket inspector, stationmaster | @ any
N whistle and punched tickets = A brass whistle on a cord, a ticket punch and a rolled green flag lie on a folded timetable.
W peaked cap and waistcoat = with a watch chain across the front; in a dark waistcoat and a peaked cap with red piping
D engine front and rails = An engine comes straight at us, its round lamp in the middle, the rails narrowing to a point behind.
D signal arm and clouds = A signal with one raised arm stands at the side, three puffs of steam above.

topic-truck-driver | topic | truck driver, lorry driver, trucker, haulage, long-haul driver | @ any
N fuzzy dice and road atlas = A split road atlas, a dented flask and a tangle of CB cord lie by a plastic tub of jelly sweets.
W trucker cap and gilet = with a pen behind one ear; in a mesh-backed cap and a quilted gilet
D lorry cab head on = A lorry from the front shows its tall grille and five roof lamps, a road running away in a long V.
D pines and motorway sign = A tall sign with an arrow stands at the left, low hills behind.

topic-pilot | topic | pilot, airline captain, aviator, aviatrix, bush pilot | @ any
N headset and flight chart = A green headset, a folded flight chart and a leather log book lie beside a pair of metal-framed sunglasses.
W *captain's stripes = with four gold stripes on each sleeve; in a navy jacket and a peaked cap with gold braid
D wings badge and propeller = A propeller with two blades stands between spread feathered wings, a small star at its hub.
D clouds and dotted course = A dotted course bends between two flat-bottomed clouds.

topic-flight-attendant | topic | flight attendant, stewardess, air hostess, cabin crew, air steward | @ any
N cabin case and safety card = A navy cabin case with a crew tag, a laminated safety card and a silver coffee pot stand together.
W *neck scarf and pillbox hat = with a silk scarf knotted at the side; in a fitted navy uniform and a pillbox hat
D wing and service tray = A small jet crosses a round window, and a hand below holds a tray with one cup.
D clouds and wing badge = Small clouds lie in rows, a winged badge set beneath.

topic-astronaut | topic | astronaut, cosmonaut, spaceman, spacewoman, space traveller | @ any
N helmet and glove rings = A white helmet with a gold visor and two ribbed gloves with metal rings lie by a checklist on velcro.
W *white pressure suit = with a bubble helmet under one arm; in a white pressure suit with a mission patch
D helmet with reflected moon = A helmet fills the round, its visor showing a small moon and four stars, a hose curling out below.
D planets and flag = A ringed planet, a small flag and a curved horizon of craters lie around it.

topic-scientist | topic | scientist, researcher, chemist, chemistry, laboratory, lab technician, science | @ any
N flasks and goggles = A conical flask of blue liquid, a rack of stoppered tubes and scratched goggles [stand/wait] on a page of crossed-out figures.
W *lab coat and goggles = with goggles pushed up into the hair; in a white coat with pens in the pocket
D flask and atom rings = A round flask half full of bubbles sits inside three crossing rings with a dot on each.
D formula and test tubes = Test tubes with rising levels stand in a row, letters and small numbers linked by lines above.

topic-mad-scientist | topic | mad scientist, inventor, eccentric professor | @ any
N coil and taped-up gadget = A glass coil that glows violet, a brass dial and a gadget held together with tape [hum/stand] side by side.
W singed coat and goggles = with hair standing up at the sides; in a singed white coat and brass goggles
D bulb with cogs inside = A light bulb has three cogs for its filament, zigzag sparks leaving it left and right.
D smoke and dials = Green smoke curls upward in rings, two dials with needles at the red.

topic-archaeologist | topic | archaeologist, archaeology, archeologist, excavation, dig site | @ any
N brush and labelled shards = A soft brush, a pointing trowel and a tray of numbered red shards lie beside a striped scale stick.
W *dusty hat and kneepads = with dust on the lashes; in a wide felt hat and a many-pocketed shirt
D amphora in strata = A cracked amphora stands in a cut of five layered soils, a trowel and a brush crossed above.
D bone and coin = A bone, a coin and an arrowhead lie in separate layers beneath.

topic-geologist | topic | geologist, geology, rock collector, mineral collection, volcanologist | @ any
N hammer and split geode = A square-headed hammer, a hand lens on a string and a split geode with violet teeth lie together.
W field jacket and lens = with a hand lens round the neck; in a red field jacket and scuffed boots
D strata and hammer = Wavy bands of rock are cut off in a clean edge, a hammer and a crystal cluster set on top.
D crystal shapes = Crystals in three shapes, a needle, a cube and a prism, stand along the edge.

topic-doctor | topic | doctor, physician, medic, gp, surgery waiting room, doctors | @ any
N stethoscope and blood-pressure cuff = A black stethoscope, a rolled blood-pressure cuff and a jar of wooden spatulas [lie/wait] together.
W *white coat and stethoscope = with a stethoscope round the neck; in a white coat over a soft shirt
D stethoscope heart loop = The tubes of a stethoscope draw a heart, its round disc hanging at the point.
D pulse line and leaf = A pulse line runs across beneath, turning into a leafed twig at its end.

topic-nurse | topic | nurse, nursing, matron, midwife, nurses, midwifery | @ any
N fob watch and thermometer = A silver fob watch, a thermometer in its case and a steel kidney dish with cotton swabs lie on a folded blue blanket.
W *tunic and fob watch = with a fob watch pinned upside down on the chest; in a pale blue tunic and white clogs
D fob watch and cross = A fob watch hangs from a bar, its case marked with a plain cross, a bandage rolling out below in a curl.
D heart and plaster = A small heart, a plaster and a capped syringe lie in a row under it.

topic-surgeon | topic | surgeon, operating theatre, surgery team | @ any
N gloves and steel clamps = Blue gloves, a row of bright steel clamps and a folded green cloth lie in a shallow tray.
W *green scrubs and mask = with a mask pulled down under the chin; in green scrubs and a cloth cap
D scalpel and stitch line = A scalpel runs along the foot, and above it a line of neat crossed stitches closes a circle.
D lamp and mask = A round lamp with seven bulbs shines from above, a tied mask at the foot.

topic-paramedic | topic | paramedic, ambulance, first aider, emergency medical, ambulance crew | @ any
N red kit bag and splint = An open red kit bag shows rolled bandages, blue gloves and an orange splint with velcro straps.
W *green uniform and radio = with a radio clipped at the shoulder; in a dark green uniform with silver bands
D six-bar star = A six-barred star holds a staff with a snake, a wheel trailing three short lines beneath it.
D pulse and blue lamp = A pulse line crosses beneath, a blue lamp with short rays on top.

topic-dentist | topic | dentist, dental, dentistry, orthodontist, dental hygienist | @ any
N mirror and plaster teeth = A small round mirror on a stem, a pink-gummed plaster jaw and a paper cup of mint-green rinse stand together.
W *mask and magnifiers = with a mask hooked under the chin; in a pale green tunic and blue gloves
D tooth with sparkle = A fat white molar with two roots smiles in the middle, a brush and a round mirror crossed behind.
D mint leaf and bubbles = A mint leaf lies beside it, toothpaste rising in one striped curl.

topic-optician | topic | optician, optometrist, eye test, eyewear shop, glasses shop | @ any
N letter chart and trial frame = A chart of shrinking letters, a steel trial frame with numbered lenses and a tray of spectacles [stand/wait] close by.
W bold frames = with a second pair of glasses on a chain; in bold tortoiseshell frames and a white tunic
D spectacles and letter rows = A pair of round spectacles rests on rows of letters that shrink from top to bottom.
D eye and test colours = A half red, half green field lies behind one big open eye.

topic-pharmacist | topic | pharmacist, pharmacy, apothecary, chemist's shop, drugstore | @ any
N brown jars and mortar = Brown glass jars with ground stoppers, a white mortar and a brass scale with tiny weights [stand in a line/crowd together].
W *white coat and label pen = with glasses on the tip of the nose; in a buttoned white coat
D mortar and leaf cross = A mortar with its pestle bears a plain cross, two leaves rising from its rim.
D pills and bottles = Two-coloured capsules, a ribbed bottle and a leaf are laid out in a ring.

topic-vet | topic | vet, veterinarian, veterinary, animal doctor, animal clinic | @ any
N cone collar and paw bandage = A clear cone collar, a roll of green bandage and a tin of biscuits stand beside a small weighing scale.
W *green tunic with hairs = with animal hairs on both sleeves; in a bottle-green tunic and a stethoscope
D paw and stethoscope = A paw print of four toes sits inside the loop of a stethoscope, a small cross in the pad.
D cat, dog and parrot heads = A cat, a dog and a parrot look over the lower edge.

topic-therapist | topic | therapist, psychologist, psychotherapist, psychiatrist, counsellor, counselor, counselling | @ any
N tissue box and two chairs = A box of tissues, a carafe with two glasses and a small plain clock stand between two facing armchairs.
W soft cardigan and notebook = with a closed notebook on one knee; in a soft grey cardigan
D head with tangled thread = Two heads in profile face one another, a tangled thread in one and the same thread wound into a ball in the other.
D speech bubble and couch = A couch on four thin legs stands below, an open speech bubble over it.

topic-physio | topic | physio, physiotherapist, physiotherapy, chiropractor, masseur, masseuse, massage therapist | @ any
N spine model and bands = A jointed model of a spine on a stand, a coil of green rubber bands and a rolled towel wait together.
W *polo shirt and lanyard = with sleeves pushed up over strong forearms; in a white polo shirt and dark trousers
D curved spine and hands = A spine of rounded blocks curves down the middle between two open hands.
D arrows round joints = Curved arrows turn round a knee and a shoulder drawn in dots.

topic-hairdresser | topic | hairdresser, hairstylist, hair salon, hair stylist, hairdresser's | @ any
N scissors and tail combs = Slim scissors, three tail combs in blue liquid and a hand mirror lie among brushes, a few curls of cut hair beside them.
W tool belt and clips = with sectioning clips along one lapel; in a black apron with combs in its pockets
D scissors and wave = A pair of open scissors cuts into one long flowing wave that ends in a curl.
D hairpins and dryer = A dryer blows three wavy lines to the left, hairpins strewn below.

topic-barber | topic | barber, barbershop, barber shop, barber's | @ any
N razor and lather bowl = A cut-throat razor, a badger brush standing in its lather bowl and a strop of oiled leather lie close together.
W *short white barber's coat = with a waxed moustache comb in the pocket; in a short white coat buttoned to the side
D striped pole and razor = A red, white and blue striped pole stands between an open razor and a comb.
D moustache and brush = A waxed moustache curls beneath, a lather brush standing at each side.

topic-tattooist | topic | tattooist, tattoo artist, tattoo parlour, tattoo studio, tattoo parlor | @ any
N machine and ink caps = A coil tattoo machine, a row of tiny ink caps and a purple stencil of a swallow lie on cling film.
W inked arms and gloves = with both arms inked to the knuckles; in black gloves and a black T-shirt
D swallow with dagger = A swallow dives past a dagger with a rose round its blade, bold black outlines filled with red and green.
D stars and banner = A rippling ribbon with nothing on it crosses beneath, small stars and dots about.

topic-beautician | topic | beautician, nail artist, nail salon, make-up artist, makeup artist, manicurist, beauty salon | @ any
N polishes and brush roll = A ladder of nail polishes from pale pink to plum, a lamp and a roll of soft brushes [stand/wait] together.
W tunic and brush belt = with long almond-shaped nails; in a rose-coloured tunic and a belt of brushes
D bottle and painted hand = A lacquer bottle lets one drop fall on a spread hand with five differently patterned nails.
D petals and lipstick = A lipstick and a round brush stand beside it, petals falling between.

topic-photographer | topic | photographer, photo studio, wedding photographer | @ any
N lens caps and contact strips = A worn black camera with a taped corner, two lens caps and a contact sheet marked in red grease pencil lie together.
W camera strap and vest = with two cameras crossed on their straps; in a dark jacket with lens pockets
D aperture blades = Six aperture blades turn into a hexagon in the middle of a lens, a small flash burst at the upper right.
D film strip and flash = A perforated strip curls beneath, its frames holding a hill, a face, a boat.

topic-film-maker | topic | film director, filmmaker, film maker, cameraman, film crew, movie set, cinematographer | @ any
N clapperboard and gaffer tape = A chalked clapperboard, a marked-up script and a roll of gaffer tape hang from one canvas chair.
W headphones and viewfinder = with headphones round the neck and a viewfinder on a cord; in a puffy black jacket
D clapper and film strip = A clapperboard snaps open at an angle, a strip of perforated film running out from behind it in a curve.
D spotlight and star = A spotlight on three legs throws a cone, one five-pointed star in it.

topic-journalist | topic | journalist, reporter, newspaper editor, war correspondent, newsreader, news anchor | @ any
N notepad and press card = A spiral notepad full of shorthand, a press card on a lanyard and a small recorder with its red lamp on lie together.
W trench coat and press card = with a pen behind the ear; in a beige trench coat and a press card
D folded paper and nib = A folded newspaper in three columns is crossed by a fountain-pen nib.
D columns and microphone = Grey columns as level bars make the ground, a microphone leaning in.

topic-writer | topic | writer, author, novelist, playwright, screenwriter | @ any
N typewriter and crumpled drafts = A pale green typewriter holds half a page, crumpled drafts round it and a cold cup with a brown ring.
W baggy jumper and ink = with ink on the middle finger; in a baggy jumper worn through at one elbow
D nib and unfurling page = A nib draws a line that turns into a long curling page, one blot at its end.
D stack of books = Three books lie beneath, a cup and an ink bottle standing on them.

topic-poet | topic | poet, poetry, poem, poems, haiku | @ any
N pocket notebook and stub = A thin notebook with crossed-out lines, a stub of pencil and a pressed leaf as its bookmark lie open.
W velvet jacket and scarf = with hair falling over one eye; in a worn velvet jacket and a long scarf
D quill and short lines = A quill stands at the end of five short uneven lines, a small moon above them.
D moon and leaf = A leaf falls along the margin, one line curling after it.

topic-artist | topic | artist, fine artist, portrait painter, oil painter, painter's studio, watercolourist | @ any
N smeared palette and jar = A palette thick with dried colour, a jar of cloudy turpentine and brushes standing bristles up crowd together.
W *paint-smeared smock = with cobalt on one cheek; in a linen smock smeared in many colours
D palette with brushes = A kidney-shaped palette carries seven dabs of colour, three brushes put through its thumb hole.
D easel and splashes = An easel with a blank canvas stands behind, splashes in three colours about it.

topic-sculptor | topic | sculptor, sculpture studio, stonemason, stone carver, wood carver | @ any
N chisels and marble chips = A round mallet and five chisels of rising width lie in white chips beside a head still half inside its block.
W *dust-white arms = with stone dust white on hair and arms; in a paper mask pushed up and a heavy apron
D bust and chisel = A bust comes out of a rough block at the shoulders, a chisel and a mallet crossed at its foot.
D compass and chips = Angular chips fly off to the left, a plumb line hanging at the side.

topic-illustrator | topic | illustrator, graphic designer, cartoonist, animator, comic artist, designer | @ any
N swatches and sketched thumbnails = A fan of colour swatches, a stylus and a sheet of twelve small sketched frames [overlap/lie together].
W headphones and inky fingers = with ink on the side of the hand; in a striped jumper and big headphones
D pencil drawing its line = A pencil on its point has drawn the very curve that frames it, one handle with two square ends on the line.
D shapes and cursor = A circle, a square and a triangle overlap beneath, an arrow cursor at their corner.

topic-teacher | topic | teacher, primary school teacher, schoolteacher, headteacher, headmaster, headmistress, teaching assistant | @ any
N red pen and exercise books = A pile of blue exercise books, a red pen without its cap and a polished apple stand beside a box of chalk.
W chalk on the cuff = with chalk dust on one cuff; in a corduroy jacket and a lanyard with a whistle
D apple on books = A red apple with one leaf sits on three stacked books, a slate behind it with a sum in chalk.
D globe and ruler = A globe on its foot and a ruler with tick marks stand on either side.

topic-professor | topic | professor, lecturer, academic, university lecturer | @ any
N slides and annotated papers = Papers thick with yellow flags, a laser pointer and a tower of library books [lean/stand] together.
W tweed and elbow patches = with glasses pushed up on the brow; in tweed with leather elbow patches
D mortarboard and formula = A tasselled square cap hovers over an open book, a line of chalked formula bent into an arc around it.
D planet rings and owl = A small owl sits on a pile of papers beneath.

topic-librarian | topic | librarian, library, bookworm, book lover, bibliophile | @ any
N date stamp and card drawer = A date stamp with its ink pad, a drawer of yellowed index cards and a trolley of returns stand together.
W cardigan and glasses chain = with glasses on a beaded chain; in a mustard cardigan with a pencil in the hair
D leaning book row = A row of seven books leans to the right, the last one open like a roof over a small reading lamp.
D ladder and cat = A ladder leans against the shelf, a cat curled on the top row.

topic-lawyer | topic | lawyer, barrister, solicitor, attorney, law firm, legal | @ any
N ribboned briefs and wig = Briefs tied with pink tape, a horsehair wig on its tin and a fountain pen lie on a thick red volume.
W black gown and bands = with white bands at the throat; in a black gown over a dark suit
D scales on a column = A pair of scales hangs level from the top of a fluted column.
D scroll and seal = A scroll with a round seal and two tails of ribbon unrolls beneath.

topic-judge | topic | judge, courtroom, magistrate, high court judge | @ any
N gavel and sounding block = A turned walnut gavel on its block, a water carafe and a bound volume with a ribbon stand together.
W red robe and wig = with a full grey wig to the shoulders; in a scarlet robe with a white collar
D gavel with impact lines = A gavel comes down on its block, three short lines leaving the stroke on either side.
D wig and law book = A thick closed book lies beneath, rolls of a wig hanging left and right.

topic-accountant | topic | accountant, bookkeeper, tax adviser, accounting, tax return, auditor | @ any
N calculator and receipts = A desk calculator with a curling paper roll, a spike of receipts and a ring binder marked in pencil stand close by.
W sleeves and tie pin = with a pencil behind the ear; in a striped shirt with sleeve bands
D rising bars and coins = Five bars climb to the right as stacks of coins, a paper roll of figures curling over them.
D plus, minus, percent = Plus, minus and percent signs stand in a row of rounded squares.

topic-banker | topic | banker, stockbroker, trader, investor, financial adviser, wall street | @ any
N ticker screens and braces = Two screens of red and green figures, a salmon-pink newspaper and a cold double espresso stand together.
W pinstripes and braces = with cufflinks shaped like knots; in a pinstriped suit with scarlet braces
D bull and arrow line = A zigzag line climbs into an arrowhead, a bull in profile lowering its horns underneath.
D skyline and dollar disc = A skyline of bars stands behind, one round coin rising like a sun.

topic-programmer | topic | programmer, coder, software developer, coding, web developer, hacker, software engineer | @ any
N keyboard and rubber duck = A mechanical keyboard with two blank keys, a yellow rubber duck and a dark screen of coloured code stand together.
W hoodie and headphones = with big headphones round the neck; in a grey hoodie from some conference
D brackets and cursor = A pair of angle brackets with a slash frames one blinking cursor, lines of code as coloured bars behind.
D nodes and lines = Small nodes joined by right-angled lines branch out like a circuit.

topic-office-worker | topic | office worker, clerk, secretary, receptionist, manager, civil servant, boss | @ any
N lanyard and sticky notes = A swivel lanyard, a stapler and a mug of pens stand before a fringe of yellow sticky notes with curled edges.
W lanyard and rolled sleeves = with an access card on a lanyard; in a pale shirt with the sleeves rolled
D paper clip and stack = A stack of papers is held by one oversized clip, a small round clock at its corner.
D sticky notes = Yellow notes with curled corners make a loose grid around it.

topic-estate-agent | topic | estate agent, real estate agent, realtor, real estate, property agent, letting agent | @ any
N key tags and house sheets = A fan of glossy house sheets, a bunch of keys with coloured tags and a laser measure lie together.
W sharp suit and folder = with a leather folder under one arm; in a sharp navy suit
D roof line and key = A single line goes up over a roof and down again, ending in a key with a door for its bow.
D row of gables = A row of seven gables of different height closes the foot.

topic-salesperson | topic | salesman, saleswoman, shopkeeper, shop assistant, cashier, greengrocer, grocer, market trader | @ any
N till and paper bags = A brass-keyed till, a hanging scale and a sheaf of brown bags on a string [stand/wait] together.
W *apron with pencil = with a pencil behind the ear; in a green apron with a wide front pocket
D awning and scale = A striped awning with scalloped edge hangs over a two-pan scale, an apple in one pan.
D tins and jars = A shelf line beneath carries tins, a jar of sweets and a wedge of cheese.

topic-police | topic | police, policeman, policewoman, police officer, cop, sheriff, constable | @ any
N cap and notebook = A chequered-band cap, a black notebook with an elastic strap and a steel whistle lie beside a pair of handcuffs.
W *uniform and radio = with a radio at the collarbone; in a dark uniform with silver buttons
D star badge and cuffs = A badge with seven points carries a small number, an open pair of handcuffs hanging below it.
D lamp and chequer band = A chequered band in two rows runs round it, a round lamp on top.

topic-detective | topic | detective, private eye, private investigator, sleuth, film noir, murder mystery | @ any
N magnifier and pinned photos = A magnifying glass, a half-burned matchbook and five photographs joined by red thread lie on a brown file.
W trench coat and fedora = with the collar turned up; in a belted trench coat and a fedora
D magnifier over footprint = A magnifying glass enlarges one shoe print in a line of small ones, a hat brim drawn above.
D question mark of smoke = Pipe smoke rises into a curl like a question mark, a lamp post behind.

topic-firefighter | topic | firefighter, fireman, fire brigade, fire station, fire fighter, fire department | @ any
N helmet and brass nozzle = A scuffed yellow helmet, a brass nozzle and a flat-rolled canvas hose [stand/lie] beside a pair of high boots.
W *bunker jacket and helmet = with soot round the nose and mouth; in a heavy jacket with yellow bands
D helmet and crossed axes = A crested helmet sits over two crossed axes and a ladder, one flame with three tongues behind it.
D hose as ring = A hose with a brass nozzle loops once round the whole, drops flying from its end.

topic-soldier | topic | soldier, army, veteran, infantry, military, sergeant | @ any
N kitbag and tin mug = A long kitbag with a stencilled number, a chipped enamel mug and polished black boots stand together.
W *field jacket and boots = with identity tags on a ball chain; in a faded field jacket with a name strip
D chevrons and star = Three chevrons point up under a single star, two laurel twigs meeting below.
D tent row and drum = A row of plain tents stands behind, a drum with crossed sticks beneath.

topic-spy | topic | spy, secret agent, espionage, undercover agent | @ any
N coded paper and tiny camera = A matchbox-sized camera, a hollow coin and a strip of paper with five-letter groups lie on two passports.
W dark glasses and earpiece = with a coiled wire behind one ear; in a dinner jacket and dark glasses
D hat over keyhole = A black hat and dark glasses hover over an upturned collar, and where the face would be is a keyhole.
D dotted lines and sight rings = Thin rings of a sight close round it, a dotted line leading away.

topic-thief | topic | thief, burglar, robber, bank robber, heist, pickpocket, cat burglar | @ any
N crowbar and swag sack = A short crowbar, a ring of skeleton keys and a bulging canvas sack tied with rope lie together.
W black mask and jersey = with a narrow black mask over the eyes; in a black-and-white hooped jersey and a knitted cap
D masked eyes and torch beam = Two round eyes look out of a black mask, a torch beam below cutting a cone across a safe dial.
D footprints and gems = Footprints on tiptoe lead off to the right, a dropped gem between them.

topic-prisoner | topic | prisoner, convict, inmate, jailbird, prison, jail | @ any
N tally marks and tin plate = Tally marks in fives are scratched above a folded grey blanket, a tin plate and a bar of soap.
W *striped suit with number = with a number stencilled on the chest; in loose clothes with broad stripes
D bars and bent file = Five upright bars fill the frame, two of them sawn and bent aside, a file hanging on a thread.
D ball and chain = A ball on a chain lies in the corner, tally marks in fives above.
`;
