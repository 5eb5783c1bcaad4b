/** Topics of hobbies, sports, games and music. The form: `tableaux.ts`. */
export const TOPICS_HOBBIES_TABLEAUX = `
topic-knitting | topic | knitting, knit, knitter, knitters, knitting circle, yarn, wool shop, yarn shop | @ any
N needles and half a sleeve = Bamboo needles carry half a grey sleeve, and balls of mustard and teal wool roll loose from a cloth bag.
W cable jumper = with a tape measure in the pocket; in a hand-knitted cable jumper
D ball with two needles = A ball of wool is crossed by two needles, its loose end drawing a row of stitches along the foot.
D stitch rows as ground = Rows of V-shaped stitches in two colours make the ground behind.

topic-crochet | topic | crochet, crocheting, granny square, granny squares, macrame | @ any
N hook and square blanket = A steel hook hangs in an unfinished square of red, yellow and green, a pile of finished ones beside it.
D square of loops and hook = A square grows in four rings of looped stitches, a hook leading its last thread out of the corner.
D scalloped shell edge = A scalloped edge of shell stitches runs all round.

topic-sewing | topic | sewing, sew, sewing machine, quilting, quilt, quilter, embroidery, cross stitch, cross-stitch, needlework, haberdashery | @ any
N thread reels and pincushion = A tomato pincushion, six wooden reels and a paper pattern pinned to flowered cotton lie under open scissors.
D buttons and running stitch = Three big buttons and a reel stand in a ring of even stitches, a needle closing it.
D fabric swatches and pins = Zigzag-cut swatches and glass-headed pins lie about.

topic-chess | topic | chess, chess club, checkmate, chess player, grandmaster | @ any
N board in mid-game = A wooden board stands in mid-game, five taken pawns in a row beside the buttons of a double clock.
W waistcoat and pencil = with a pencil and a scoring pad; in a dark waistcoat
D knight on four squares = A knight's head stands on four black and white squares, a toppled king lying at its foot.
D board fading away = The squares run back and shrink, a queen's crown on the farthest.

topic-draughts | topic | draughts, checkers, backgammon, go board, board games, board game, board game night, ludo | @ any
N dice and wooden counters = A folded board lies open with wooden counters in two colours, a leather cup and two dice showing five and two.
D dice and counters = Two dice tumble over a winding track of squares, four little round-headed figures standing on it.
D cards and arrows = Face-down cards and bent arrows lead from one corner to the other.

topic-dominoes | topic | dominoes, domino, domino game, mahjong, mah-jong, rummikub | @ any
N bent line of tiles = A bent line of ivory-coloured tiles with black pips runs between two tea glasses, four tiles still standing on edge.
D falling tiles = Seven tiles fall one against the next in a curve, the pips counting up from one to seven.
D pips as dots = Loose pips roll off along the edge like confetti.

topic-cards | topic | playing cards, card game, poker, bridge club, card players, blackjack, solitaire, canasta, whist, card games | @ any
N fanned hand and chips = A fan of five cards, two stacks of clay chips and a scored pencil pad lie on green baize.
W eyeshade and rolled sleeves = with a green eyeshade; in a waistcoat over rolled sleeves
D four suits in a fan = Four cards open in a fan, each with one large suit sign, a chip with a notched rim below.
D small suits in rows = Small hearts, spades, diamonds and clubs alternate across the ground.

topic-casino | topic | casino, roulette, slot machine, gambling, gambler, las vegas, jackpot, fruit machine | @ any
N roulette ball and chips = A white ball rests in a red pocket of a wooden wheel, columns of striped chips on the numbered cloth beside it.
W bow tie and visor = with a gold watch; in a dinner jacket with a loosened bow tie
D three sevens and cherries = Three windows show a seven, a bell and a pair of cherries, light bulbs set all round the frame.
D chips and dice = Notched chips stack left, two dice roll to the right.

topic-darts | topic | darts, dartboard, darts team, dart player | @ any
N board and chalked scores = A sisal board with three brass darts in the twenty hangs beside a slate of crossed-out scores.
W loud team shirt = with a thick gold chain; in a loose bright shirt with a name on the back
D board and three darts = A ringed board in twenty wedges takes three flighted darts in its middle.
D chalk tally and feathers = Chalked numbers stand at the side, a flight feather in each corner.

topic-snooker | topic | snooker, billiards, pool hall, pool table, pool player | @ any
N chalk cube and cues = A worn blue chalk cube, two jointed cues and a triangle with fifteen reds stand under a long shaded lamp.
W waistcoat and bow tie = with chalk on the fingers; in a black waistcoat and a bow tie
D triangle and crossed cues = Fifteen balls sit in a triangle, two cues crossed behind and the eight in front.
D coloured balls in line = Six coloured balls stand in line along the cushion edge.

topic-bowling | topic | bowling alley, ten-pin bowling, tenpin bowling, bowling, bowler | @ any
N pins and rented shoes = A marbled ball with three holes, two scuffed pins and a pair of red-and-blue shoes size 42 stand together.
W two-tone shirt = with a name stitched on the pocket; in a boxy two-tone shirt and rented shoes
D ball among flying pins = A ball with three holes breaks into ten pins that fly apart like the petals of a flower.
D lane boards and arrows = Boards of the lane run to a point, seven small arrows set in them.

topic-bowls | topic | lawn bowls, petanque, boules, croquet, bowls club | @ any
N steel balls and cloth = Six steel balls lie round a small wooden one in raked grit, a measuring string and a yellow cloth beside them.
W flat cap and cloth = with a cloth tucked in the belt; in a flat cap and canvas shoes
D balls round the jack = Five patterned balls lie round one tiny ball, a dotted arc showing the last throw.
D gravel and plane leaves = Plane leaves lie in the corners, gravel as fine dots.

topic-table-tennis | topic | table tennis, ping pong, ping-pong | @ any
N bats and split ball = Two bats with red and black rubber peeling at the rim lie beside a net clamp and a split white ball.
D bats and dotted bounce = Two bats face one another across a low net, a ball's bounce dotted between them.
D half table lines = The end of a table with its white line cuts across below.

topic-volleyball | topic | volleyball, beach volleyball, handball, netball, water polo | @ any
N ball and rolled net = A panelled ball in yellow and blue lies on a rolled net, sand stuck to its seams.
W vest and knee pads = with taped fingers; in a numbered vest and knee pads
D ball over the net = A ball with curved panels hangs over a net of fine squares, two hands reaching from below.
D sand and sun = Ridges of sand lie beneath, a round sun half behind the tape.

topic-rowing | topic | rowing, rower, rowing club, regatta, coxed four, oarsman, boat race | @ any
N oars and folded blazer = Two oars with striped blades, a small megaphone and a folded blazer with piping lie together.
W *striped vest and blisters = with blistered palms; in a striped vest and lycra shorts
D crossed oars and boat = Two blades cross over a long thin boat with four bent backs, ripples in level lines.
D laurel and bridge = A low bridge of three arches stands behind, laurel at both ends.

topic-kayaking | topic | kayak, kayaking, canoe, canoeing, paddleboard, paddleboarding, white water rafting, rafting | @ any
N paddle and dry bag = A double paddle, an orange dry bag and a buoyancy vest hung open [drip/lie] beside wet sandals.
W *buoyancy vest = with wet forearms; in an orange buoyancy vest and a spray skirt
D boat from above = A slim boat from straight above splits a pattern of waves, its paddle set across it.
D pines and rapids = Pines line both banks, rapids as curled white lines.

topic-sailing | topic | sailing, yachting, yacht club, dinghy sailing, sailing club, yacht | @ any
N winch handle and rope = A steel winch handle, a tangle of blue-flecked rope and a cleated rubber shoe lie with a folded sail.
W *windproof and deck shoes = with wind-knotted hair; in a red windproof and deck shoes
D two sails and burgee = Two triangular sails lean one way over three waves, a small pennant at the top.
D buoy and gulls = A striped buoy leans at the side, gulls as ticks above.

topic-fishing | topic | fishing, angler, angling, fly fishing, carp fishing, fishing trip, ice fishing | @ any
N rod, flies and tin box = A split-cane rod, a tin box of feathered flies and a landing net lie beside a flask.
W *many-pocketed waistcoat = with flies hooked into the hat; in a many-pocketed waistcoat and waders
D fish leaping at a fly = A trout curves out of rings of water after one feathered fly, the line looping overhead.
D flies in a row = Five feathered flies hang in a row beneath, reeds at both sides.

topic-hunting | topic | hunting, hunter, hunters, huntsman, gamekeeper, hunting lodge, deer stalking | @ any
N antlers and cartridge bag = A pair of antlers, a leather cartridge bag and a green felt hat with a jay feather hang together.
W *green loden and feather = with a feather in the hat; in a green wool coat with horn buttons
D antlers and oak leaves = A stag's antlers spread wide over two oak leaves and a curved horn.
D hound and pines = A long-eared hound sits below between two pines.

topic-birdwatching | topic | birdwatching, birdwatcher, birder, birding, twitcher, ornithologist, ornithology, bird watcher, bird watching | @ any
N binoculars and tally list = Scratched binoculars, a field guide held open by a stone and a list of ticked bird names lie together.
W *binoculars and green cap = with binoculars on a broad strap; in a green waterproof with map pockets
D binoculars with birds = A pair of binoculars shows a wren in one lens and a kingfisher in the other.
D row of small birds = A robin, a tit and a wren sit along a twig beneath.

topic-butterfly-collecting | topic | entomologist, entomology, insect collector, butterfly collector, bug hunter, bug collection, insect collection | @ any
N pinned cases and net = A long-handled net stands beside shallow glass cases of insects in pinned rows, each with a tiny written label.
W linen jacket and net = with a magnifier on a cord; in a crumpled linen jacket
D rows of pinned insects = Beetles, moths and a dragonfly stand in strict rows seen from above, a pin head on each.
D leaf and pin border = Oak leaves fill the corners, tiny pins along the edge.

topic-stargazing | topic | stargazing, astronomy, astronomer, telescope, stargazer, planetarium, star gazing, constellation, constellations | @ any
N telescope and turning chart = A white telescope on a tripod, a turning star chart and a red-filtered torch stand together.
W *woolly hat and red torch = with a red torch on the forehead; in a padded coat and fingerless gloves
D lines between stars = Seven stars are joined by thin lines into a bear, a telescope pointing up from the foot.
D hill and tent = A hill with a small tent lies along the foot, a meteor trailing above.

topic-space | topic | outer space, planets, solar system, rocket, rockets, galaxy, space mad, moon landing, mission to mars | @ any
N planet mobile and model rocket = Painted planets hang on threads over a model rocket with one fin glued on crooked.
D rocket and ringed planet = A rocket with a round window rises past a ringed planet, small stars in the gaps.
D stars and comet = A comet with three tails crosses, craters and small moons about.

topic-trainspotting | topic | trainspotter, trainspotting, train enthusiast, railway enthusiast, train mad, loves trains, obsessed with trains, into trains, about trains, train fan, steam train, steam trains, locomotive | @ any
N number book and flask = A notebook of ruled numbers, a flask and an enamelled locomotive badge lie on a bundle of old timetables.
W anorak with badges = with binoculars and a notebook; in an anorak covered in enamel badges
D engine in profile = A locomotive with three driving wheels runs along the foot, its smoke curling up in five puffs.
D signal and footbridge = A signal and a lattice footbridge stand behind.

topic-model-railway | topic | model railway, model train, model trains, toy train, train set, model railroad | @ any
N tiny engine and lichen trees = A thumb-long engine with three carriages stands on a loop of track between lichen trees and a matchbox-sized station.
D oval track from above = An oval of sleepers and rails from above runs round two hills, a station and a small engine.
D matchbox and bottle-cap trees = A matchbox stands beside as scale, round trees on pins about.

topic-model-making | topic | model making, model aeroplane, model airplane, model kit, scale model, miniature painting, warhammer, doll's house, dollhouse, dolls house, ship in a bottle, miniatures | @ any
N sprues and tweezers = Grey plastic frames of unused parts, tweezers and nine thumb-sized pots of paint surround a half-glued wing.
D exploded kit = All parts of a small aeroplane lie apart on their frame, each with a number and a stub.
D numbered paint dots = Eight numbered paint dots stand in a row beneath.

topic-lego | topic | lego, building bricks, building blocks, toy bricks | @ any
N bricks and half-built tower = Studded bricks in red, yellow, blue and white spread out of a tub, a tower with one missing floor among them.
D studded brick stack = Studded bricks in five flat colours stack into a stepped shape, round studs in even rows.
D round studs as ground = Round studs in even rows make the whole ground.

topic-toys | topic | toys, toy shop, toy store, toybox, teddy, teddy bear, teddies, dolls, doll, soft toys | @ any
N one-eyed bear and top = A worn bear with one glass eye, a tin spinning top and a wooden car with a chewed wheel sit together.
D bear, top and drum = A bear with a bow sits between a striped top and a drum with crossed sticks.
D blocks and stars = Three blocks and a ball with stars lie in front.

topic-stamps | topic | stamp collecting, stamp collector, postage stamp, philatelist, coin collector, coin collecting | @ any
N album and tweezers = An album lies open on rows of perforated stamps, flat-ended tweezers and a magnifier on top.
D perforated frame = A perforated edge runs round a small engraved head, three wavy lines of a postmark over its corner.
D album corners = Paper corners hold it, further stamps peeping out behind.

topic-antiques | topic | antiques, antique dealer, auction, flea market, antique shop, auctioneer, bric-a-brac, car boot sale, junk shop | @ any
N tagged clock and chipped jug = A brass carriage clock, a chipped lustre jug and a rolled rug each carry a buff tag on string.
D tagged objects in a ring = A clock, a candlestick, a chair and a jug stand in a ring, a tag on string tied to each.
D gavel and lot numbers = A gavel lies beneath, small oval lot numbers strewn about.

topic-jigsaw | topic | jigsaw, jigsaws, jigsaw puzzle, puzzles, crossword, sudoku, puzzle | @ any
N edge pieces and box lid = A finished edge with a hole in the middle lies among sorted heaps of pieces, the lid of the box propped behind.
D four joined pieces = Four interlocking pieces in four colours make a square, the last one slightly lifted.
D loose pieces = Loose pieces with knobs and bays drift off to the corners.

topic-gaming | topic | gaming, gamer, video game, video games, esports, playstation, xbox, nintendo, minecraft, computer games, games console, streamer | @ any
N controller and energy cans = A black controller with a worn stick, three crushed cans and a headset with a bent microphone lie together, one strip of violet light on them.
W headset and hood = with a headset over one ear; in a hooded top with a pixel figure on it
D controller and pixel heart = A controller with a cross and four buttons lies under three hearts made of squares, one of them empty.
D pixel clouds = Pixel clouds and square stars float above, blocks stepping along the foot.

topic-arcade | topic | arcade, pinball, pac-man, space invaders, tetris, retro gaming, retro game, 8-bit, amusement arcade | @ any
N coins and joystick = A red-knobbed joystick, a paper roll of coins and a string of pink tickets lie on a scratched glass.
D pixel monsters in rows = Three rows of square-built monsters come down over a small ship, a score of plain blocks above.
D maze and dots = A maze of double lines with dots runs round the edge.

topic-role-playing | topic | dungeons and dragons, role-playing, roleplaying, tabletop rpg, larp, cosplay, cosplayer, dnd | @ any
N many-sided dice and map = A handful of many-sided dice, a hand-drawn dungeon map and four painted figures stand behind a folded screen.
W home-made cloak = with foam armour painted silver; in a home-made cloak
D twenty-sided die = A twenty-sided die with its numbers faces forward, a sword through it and a curled flame below.
D torches and map grid = Squared map paper makes the ground, two torches at the sides.

topic-comics | topic | comics, comic book, comic books, manga, anime, graphic novel, comic shop, anime fan | @ any
N bagged issues and figurines = Comics in clear bags stand in a long white box, two figurines in action poses on top.
W wig and sailor collar = with enamel pins on the bag strap; in a big printed T-shirt
D panels and burst = Four slanted panels with one burst and two empty speech balloons fill the sheet, dots shading the corners.
D speech bubbles = Round, cloudy and jagged speech bubbles crowd in from the edge.

topic-reading | topic | reading, book club, reading group, avid reader, book lover, loves books, obsessed with books, reading nook, literature, bookshop, bookstore, literary festival | @ any
N stack with paper slips = A leaning stack of paperbacks with cracked spines and paper slips stands beside a cup and folded glasses.
D open book and birds = An open book lets its pages go up as five birds, a ribbon hanging out at the foot.
D lamp and cat = A lamp throws a cone from the side, a cat lying on a pile of books.

topic-writing-letters | topic | pen pal, love letter, letter writing, love letters, diary, journaling, stationery, fountain pen | @ any
N blue paper and sealing wax = Blue writing paper, an uncapped fountain pen and a stub of red sealing wax lie on a tied bundle of letters.
D envelope and seal = An open envelope lets out one folded sheet, a round seal with a heart and a pen across it.
D stamps and pressed flower = Two stamps and a pressed flower lie overlapping.

topic-painting | topic | painting class, watercolour class, art class, life drawing, art school, art club, watercolours, art teacher | @ any
N stained jars and easel = A splintered easel, jam jars of grey-violet water and a stiffened rag stand together.
W paint-dabbed shirt = with a brush pushed through the hair; in an old shirt dabbed with colour
D brush and three strokes = A brush ends three broad strokes in red, yellow and blue that lie one over another.
D paint tubes = Squeezed tubes lie along the foot, each with a short worm of colour.

topic-scrapbooking | topic | scrapbook, scrapbooking, craft club, arts and crafts, papercraft, card making, crafting, craft fair, origami, craft market | @ any
N glue stick and paper scraps = Wavy-edged scissors, a glue stick and a rainbow of paper scraps lie round a folded crane.
D folded crane and scissors = A paper crane with sharp folds flies over a pair of scissors cutting a dashed line.
D tape strips and buttons = Strips of patterned tape, buttons and paper stars overlap.

topic-woodcarving | topic | whittling, woodturning, woodcarving, wood turning, diy, do it yourself, workshop in the garage | @ any
N drill and labelled jars = A cordless drill, a jar of mixed screws and a spirit level lie in a fresh dusting of sawdust.
W pencil and knee pads = with a plaster on one thumb; in a checked shirt and work trousers
D hammer, saw and house = A hammer and a saw lean together as the roof of a house, a nail standing for its door.
D screws and rule = A folding rule makes a zigzag beneath, screws in a row.

topic-candles | topic | candle making, candle maker, candlemaker, soap making, soap maker, perfumer, perfume | @ any
N wax jug and wicks = A spouted jug of melted wax, cut cotton wicks and six small glass jars with lids stand in a row.
D candle and herb sprig = A candle in a jar burns with one leaf-shaped flame between two sprigs of lavender.
D drips and petals = Petals and small flames alternate round it.

topic-baking | topic | baking, bake sale, home baking, bake-off, cake sale, cupcake stall | @ any
N mixing bowl and cutters = A bowl with streaks of batter, a wooden spoon and star-shaped cutters lie in spilled flour.
W floury apron = with flour on the nose; in a flowered apron
D whisk and cupcake = A cupcake with a swirl and a cherry stands between a whisk and a rolling pin.
D stars, eggs and flour = Star cutters, two eggs and a cloud of flour lie round.

topic-cooking | topic | cooking, cookery, cookbook, cook book, supper club, cooking class, cookery school, foodie | @ any
N spattered recipe and chopped herbs = A spattered recipe card, a heap of chopped parsley and a wooden spoon with a red stain lie round a board.
W apron and tea towel = with a tea towel over the shoulder; in a blue apron
D pot with rising herbs = A lidded pot sends up a stem, a carrot and three garlic cloves instead of steam.
D herbs and spoons = A ladle, a whisk and three herb sprigs hang in a row above.

topic-barbecue | topic | barbecue, bbq, grill, grilling, barbecues, cookout | @ any
N tongs and charcoal sack = Long tongs, a torn paper sack of charcoal and a plate of skewers [wait/stand] by a smoking black drum.
W apron and tongs = with smoke-reddened eyes; in a striped apron
D grill and flames = A round grill on three legs carries two sausages and a corn cob, three flames below it.
D smoke and tongs = Smoke curls up in three lines, tongs and a fork crossed beneath.

topic-picnic | topic | picnic, picnics, picnic basket | @ any
N wicker basket and checked cloth = A wicker basket with leather straps lies open on a red checked cloth, a pork pie and two enamel cups beside it.
D basket on checks = A lidded basket stands on a field of red checks, a bottle and a baguette looking out.
D cherries and ants = Cherries, a wedge of cheese and a line of ants go round.

topic-foraging | topic | foraging, mushroom picking, mushroom hunting, forager, mushroom picker, truffle hunting, berry picking, blackberry picking | @ any
N basket of ceps and knife = A flat basket of ceps and yellow chanterelles lies with a hooked knife, moss and pine needles on it.
W waxed jacket and basket = with a hooked knife on a string; in a waxed jacket and wellingtons
D mushrooms in a basket = Three capped mushrooms of different height stand in a wide basket, a fern on each side.
D leaves and berries = Oak leaves, rowan berries and a snail lie about.

topic-houseplants | topic | houseplants, houseplant, plant lover, plant shop, succulents, cactus collector, cacti, plant parent, indoor plants, plant mum | @ any
N monstera and brass mister = A monstera with one torn leaf, a trailing ivy and nine small cacti crowd round a brass mister.
D pots with five leaves = Five pots in a row hold a cactus, a fern, a split leaf, a trailing stem and an aloe.
D watering can = A long-spouted can stands at one side, three drops in the air.

topic-bonsai | topic | bonsai, bonsai tree, ikebana | @ any
N tiny pine and wire = A knee-bent pine no taller than a hand stands in a blue tray, copper wire and long-handled snips beside it.
D slanting tree on a tray = A small tree leans out of a shallow tray, its crown three flat clouds.
D moon and stones = A pale moon stands behind, two stones and raked lines below.

topic-orchids | topic | orchid, orchids, orchid grower, rose grower, roses, rose garden, flower show, dahlia, dahlias, tulip, tulips, flower arranging | @ any
N prize card and cut stems = Cut stems in labelled glass tubes stand beside a red prize card and a pair of fine scissors.
D single bloom and buds = One open bloom is drawn petal by petal, two buds and a leaf curling round its stem.
D climbing stems and bee = Stems climb both sides, one bee above the bloom.

topic-gardening-veg | topic | vegetables, vegetable growing, grow your own, allotment, giant vegetables, seed swap, greenhouse, compost | @ any
N muddy carrots and twine = Carrots with the soil still on, a marrow and a ball of green twine lie in a wooden trug.
W wellies and old jumper = with soil to the wrists; in wellingtons and a jumper out at the elbow
D carrot, pea pod and beet = A carrot, an open pea pod and a beetroot stand in a row, their leaves making one green hedge.
D spade and worm = A spade stands upright behind, a worm in the soil line.

topic-fungi | topic | mushrooms, mushroom, fungi, toadstool, toadstools, fungus, mycology | @ any
N spore prints and jar = Brown spore prints on white paper, a jar of dried slices and a loose clump of oyster caps lie together.
D toadstools with dots = Three toadstools with white-dotted caps and fine gills stand in tufts of moss.
D ferns and snail = Curled ferns and a small snail fill the space between.

topic-yoga-meditation | topic | meditation, mindfulness, meditating, wellness, spa, wellness retreat, sauna, self-care | @ any
N folded towel and pebbles = A rolled white towel, three flat grey pebbles and a bowl of water with one floating flower stand together.
W white robe = with damp hair; in a white towelling robe
D stones and ripples = Three rounded stones balance one on another, rings of water spreading under them and a leaf above.
D bamboo and drops = Bamboo canes stand at one side, three drops falling.

topic-motoring | topic | vintage car, classic car, car club, car enthusiast, classic cars, sports car, loves cars, obsessed with cars, car mad, petrolhead, drag racing, lowrider | @ any
N chrome badge and driving gloves = A chrome badge, perforated driving gloves and a yellow sponge lie on a folded chamois.
W driving gloves and goggles = with goggles pushed up; in string-backed gloves and a flat cap
D car front with round lamps = A car from the front shows two round lamps and a ribbed grille, spokes of light behind it.
D road and oil can = A winding road runs behind, a spouted oil can beneath.

topic-campervan | topic | campervan, camper van, caravan, motorhome, van life, vanlife, road trip, caravanning, rv trip | @ any
N folding stove and road map = A folding gas stove, striped canvas chairs and a road map with a marked line stand together.
D van with awning = A round-nosed van with a white V on its front carries a surfboard and a suitcase, a road winding away behind.
D pines and surf = Pines stand left, a curl of surf right, stars above.

topic-camping | topic | camping, campsite, camping trip, glamping, summer camp, campfire, campers | @ any
N enamel mugs and tent pegs = Blue enamel mugs, a bag of bent pegs and a coil of yellow guy rope lie by a hissing lamp.
W wool hat and head torch = with a torch on the forehead; in a fleece and wool socks
D ridge tent and fire = A ridge tent with its flap tied back stands between two pines, three flames on crossed logs before it.
D stars and owl = Stars and a thin moon hang above, an owl on a bough.

topic-kites | topic | kite, kites, kite flying, kite festival, kitesurfing | @ any
N diamond kite and reel = A red and yellow diamond kite with a bowed tail leans beside a wooden reel of string.
D diamond kite and tail = A diamond in four colours pulls at its line, a tail of seven bows curling beneath.
D clouds and swallows = Round clouds and two swallows share the wind.

topic-ballooning | topic | hot air balloon, hot-air balloon, ballooning, balloonist, hot air balloons | @ any
N wicker basket and burner = A wicker basket with leather rims, a twin burner and a heap of striped cloth lie together.
D striped envelope and basket = A striped balloon with twelve gores hangs over a tiny basket, three clouds at different heights.
D fields from above = Patchwork fields in stripes lie far beneath, a church among them.

topic-aviation | topic | plane spotting, plane spotter, aeroplanes, airplanes, spitfire, biplane, air show, airshow, flying lessons | @ any
N propeller and goggles = A varnished propeller, leather goggles and a chart with a pencilled course hang and lie together.
D biplane in a loop = A biplane draws a looped trail of dashes, its two wings joined by thin struts.
D clouds and roundel = A round target in three colours stands behind, clouds across it.

topic-photography-hobby | topic | darkroom, polaroid, polaroids, photo album, instagram, selfie, selfies, influencer, influencers | @ any
N pegged prints and instant camera = Square prints are pegged to a string over a boxy instant camera with a rainbow stripe.
D instant frame and hearts = A white frame with a broad lower edge holds a sun over a hill, small hearts rising from its corner.
D clips and string = More frames hang from a string by tiny clips above.

topic-movies | topic | movies, movie night, cinema, film club, film festival, movie lover, film buff, film night, popcorn | @ any
N popcorn and film reel = A striped tub of popcorn, two torn tickets and a steel film reel stand together.
D reel, ticket and popcorn = A reel lets its strip wind round a striped tub of popcorn and a notched ticket.
D curtain and stars = Curtain folds close both sides, stars on the floor.

topic-podcast | topic | podcast, podcaster, radio host, radio station, radio presenter, ham radio, radio amateur | @ any
N big microphone and headphones = A broad microphone on a sprung arm, padded headphones and a lit red sign stand together.
W headphones = with large headphones; in a soft sweatshirt
D microphone and sound bars = A microphone in a round grille stands between two sets of bars that rise and fall.
D speech bubbles and cable = A cable loops round the whole, two speech bubbles facing.

topic-jazz | topic | jazz, jazz club, jazz band, jazz night, swing band, big band, bebop, jazz festival, dixieland | @ any
N horn and brushes = A tarnished trumpet, wire brushes on a snare and a sheet of chord names lie by a glass with melting ice.
W suit and loose tie = with a narrow tie pulled loose; in a sharp dark suit
D cut-paper horn and keys = A trumpet, a bent double bass and a strip of piano keys overlap as cut-paper shapes, blue notes flying out of the bell.
D smoke curls and moon = Smoke curls in two thin lines past a yellow moon, an upturned hat beneath.

topic-blues | topic | blues, blues night, blues band, blues singer, delta blues, harmonica | @ any
N harmonica and bottleneck = A worn harmonica, a glass bottleneck and an acoustic guitar with one mended crack lie together.
W hat and braces = with a hat low on the brow; in braces over a white shirt
D guitar neck and moon = A guitar neck stands as a road running to a low moon, a harmonica laid across its foot.
D freight train and bottle = A freight train runs along the horizon, an empty bottle in front.

topic-rocknroll | topic | rock and roll, rock 'n' roll, rock'n'roll, elvis, rockabilly, jukebox, fifties, 1950s, jive | @ any
N jukebox buttons and comb = A chrome jukebox with lit bubbles, a greasy comb and a pair of blue suede shoes stand together.
W quiff and leather jacket = with hair combed to a high quiff; in a leather jacket and turned-up jeans
D jukebox arch and stars = A jukebox arch glows in three bands over a record and a pair of two-tone shoes, stars round it.
D checkered floor = A black and white checkered floor runs beneath, a pink car fin behind.

topic-techno | topic | techno, rave, raves, club night, house music, drum and bass, electronic music, nightclub, edm, electro, clubbing | @ any
N drum machine and patch cables = A drum machine with a row of red lamps, tangled patch cables and a wristband lie on a black speaker.
W mesh and dark glasses = with dark glasses; in black mesh and a silver chain
D pulsing rings and grid = Concentric rings break up into squares in acid green on black, one line of pulse running through.
D wave forms and strobe bars = Upright bars in strobe white break the ground, a thin wave form through them.

topic-hiphop | topic | hip hop, hip-hop, rap, rapper, rappers, grime, beatbox | @ any
N gold chain and cassette = A cassette with a hand-drawn label, a thick chain and a marker pen lie on a big portable stereo.
W cap and gold chain = with a gold rope chain; in an oversized jersey and a flat-brimmed cap
D microphone fist and tag = A fist holds a microphone straight up, a spray tag with an arrow and three drips running behind it.
D brick wall and crown = Bricks in a few lines stand behind, a three-pointed painted crown above.

topic-reggae | topic | reggae, dub, ska, rastafari, rasta, steel band, bob marley, calypso | @ any
N speaker stack and knitted hat = A plywood speaker stack, a knitted hat in red, gold and green and a steel drum stand together.
W knitted striped hat = with locks under a knitted striped hat; in a loose linen shirt
D lion and striped rays = A lion's head stands before rays in red, gold and green, a speaker cone on each side.
D palms and sound waves = Palms bend in from both sides, half rings of sound between.

topic-disco | topic | disco, seventies disco, disco night, boogie, abba, studio 54, funk | @ any
N mirror ball and platform shoes = A mirror ball throws squares of light over a pair of silver platform shoes.
W sequins and wide collar = with glitter on the eyelids; in a satin shirt with a huge collar and flares
D mirror ball and rays = A ball of square mirrors hangs in a star of long rays, two platform shoes striding beneath.
D stars and roller = Stars and squares of light scatter downward over a lit floor of tiles.

topic-country-music | topic | country music, bluegrass, banjo, nashville, line dancing, hoedown, barn dance | @ any
N banjo and straw bale = A banjo with a worn skin, a fiddle and a straw hat lie together on a bale.
W fringed shirt and boots = with a bolo tie; in a fringed shirt and tooled boots
D banjo and horseshoe = A banjo stands in a horseshoe, two boots tapping below and wheat on both sides.
D stars and fence rail = A rail fence runs along the foot, stars and a hat above.

topic-folk-music | topic | folk music, folk festival, folk band, fiddle, ceilidh, sea shanty, irish music, bagpipes, bagpiper, sea shanties, tin whistle | @ any
N fiddle and tin whistle = A fiddle with rosin dust under its strings, a tin whistle and a skin drum lie between two pints of stout.
W waistcoat and rolled sleeves = with a tapping boot; in a tweed waistcoat
D fiddle in oak leaves = A fiddle and its bow lie crossed within a wreath of oak leaves.
D pint, hare and barley = A hare leaps across, barley ears bending on both sides.

topic-classical-music | topic | orchestra, symphony, classical music, conductor, chamber music, string quartet, mozart, beethoven, bach, philharmonic | @ any
N scores and baton = A white baton lies on an open score black with notes, a violin bow and a block of rosin beside it.
W tailcoat and white tie = with a white bow tie; in black evening dress
D baton and flowing staves = Five staves flow in one wave from the tip of a baton, notes rising off them.
D clef and laurel = A large curled clef stands behind, laurel below.

topic-opera | topic | opera, opera singer, soprano, tenor, opera house, diva | @ any
N opera glasses and fan = Mother-of-pearl opera glasses, a feather fan and a programme with a silk cord lie on red velvet.
W *velvet gown and jewels = with paste jewels at the throat; in heavy velvet and a cape
D open mouth and curtain = A singer in profile with a wide open mouth sends out a ribbon of notes, swags of curtain on both sides.
D mask and moon balcony = A balcony with a moon over it stands behind, a dropped fan below.

topic-choir | topic | choir, choirs, gospel choir, singing group, choral, carol singers, carols, carol singing | @ any
N song folders and pitch pipe = Black folders of sheet music, a round pitch pipe and a row of small lamps on clips wait together.
W robe and folder = with a black folder held open; in a wine-red robe
D row of open mouths = Five round heads with open mouths make a row, one stave running through all of them.
D stars and candles = Candles stand along the foot, stars above each head.

topic-karaoke | topic | karaoke, singalong, sing along | @ any
N two microphones and song list = Two microphones with foam caps, a sticky song book and a bowl of wasabi peas lie under a pink strip light.
W loosened tie on the forehead = with a tie knotted round the brow; in office clothes with the collar undone
D microphone and lyric bar = A microphone with a star crowns a bar whose words fill with colour from the left, two bouncing dots above.
D disco lights and stars = Coloured lamps hang above, stars and small notes falling.

topic-piano | topic | piano, pianist, grand piano, piano teacher, piano lesson, keyboard player | @ any
N metronome and sheet music = A wooden metronome, sheet music with fingerings in pencil and a chipped ivory key lie together.
W dark jacket = with long bare fingers; in a plain dark jacket
D curved keyboard = A strip of black and white keys bends into a wave, three notes leaving its crest.
D notes as birds = Notes sit along a wire above like birds.

topic-guitar | topic | guitar, guitars, ukulele, guitar lesson, acoustic guitar, mandolin | @ any
N spare strings and capo = A coil of bronze strings, a capo and three worn plectrums lie beside an open case lined in red plush.
D guitar body and strings = A guitar body with its round hole turns on a slant, six strings running off it as fine lines.
D notes and sun = Half a sun stands behind the neck, notes floating up.

topic-violin | topic | violin, violinist, viola, violin lesson, fiddler | @ any
N rosin and horsehair bow = A cake of amber rosin in a cloth, a bow with three loose hairs and an open case with blue velvet lie together.
W black clothes = with a red mark under the jaw; in concert black
D violin and ribbon stave = A violin stands upright, its bow crossing it and a five-line ribbon winding round both.
D leaves and sound hole = Leaves curl round it, a tuning peg in each corner.

topic-cello | topic | cello, cellist, double bass, double bassist, upright bass | @ any
N end pin and carbon case = A scuffed white case tall as a child, a bow and a rubber end-pin stop stand together.
W dark skirt and flat shoes = with short nails and a strong left hand; in loose concert black
D big body and f-holes = A wide-waisted body with two f-holes fills the height, a bow laid level across four strings.
D bow and falling notes = Long notes fall to the right, a shadow bow crossing behind.

topic-harp | topic | harp, harpist, lyre, harpsichord | @ any
N tuning key and coloured strings = A gilded column, red and black strings and a small brass tuning key hang and lie together.
D harp curve and strings = A curved neck and a fluted column hold a fan of strings, a leaf scroll at the top.
D clouds and leaves = Curled clouds beneath and laurel at the sides frame it.

topic-drums | topic | drums, drummer, drum kit, percussion, drum, bongos, drumming, djembe | @ any
N chipped sticks and cymbal = Two pairs of chipped sticks, a cracked cymbal and a roll of silver tape lie on a taut skin.
W vest and wristbands = with blisters on both thumbs; in a sleeveless shirt
D drum and crossed sticks = A drum with laced sides stands under two crossed sticks, short strokes leaping off its skin.
D burst and stars = A burst of points stands behind, small stars bouncing.

topic-saxophone | topic | saxophone, saxophonist, sax, clarinet, clarinettist, oboe, flute, flautist, flutist | @ any
N reeds and lacquered keys = A saxophone with worn lacquer, a box of cane reeds and a neck strap lie on a folded cloth.
D curved bell and notes = A saxophone curves like a letter S, bubbles and notes rising out of its bell.
D skyline and moon = A skyline with lit windows stands beneath a low moon.

topic-tuba | topic | tuba, tuba player, trombone, trumpet, trumpeter, brass band, french horn, marching band, bugle, cornet | @ any
N big bell and valve oil = A tuba with a dented bell stands on it, small bottles of valve oil and a white marching glove beside it.
W braided band jacket = with red-puffed cheeks; in a braided jacket with brass buttons
D bell and round notes = A great brass bell faces forward, its coils wound behind and three fat notes dropping out.
D marching feet = A row of marching boots goes along the foot, plumes above.

topic-accordion | topic | accordion, accordionist, concertina, barrel organ, hurdy-gurdy, squeezebox | @ any
N bellows and coin cup = A red pearl accordion with a sagging strap stands beside a tin cup and a folding stool.
W waistcoat and neckerchief = with a neckerchief; in a waistcoat with wide leather straps over it
D opened bellows = A folded bellows opens as a half circle, buttons on one side and keys on the other.
D notes and bunting = Notes jump from the folds, bunting across the top.

topic-organ | topic | organ music, church organ, organist, pipe organ | @ any
N organ shoes and hymn book = Narrow leather-soled shoes, a hymn book and a row of ivory stops with gothic lettering wait together.
D rising pipes = Pipes stand in two rising wings with pointed mouths, a small keyboard below.
D rose window = A round window with petals stands above the pipes.

topic-vinyl | topic | vinyl, vinyl records, record shop, record store, record collector, lp, record player, turntable, gramophone, record collection | @ any
N worn sleeves and brush = Record sleeves with ring wear lean in a crate, a velvet brush and one black disc lying on top.
D grooved disc and arm = A grooved disc with a coloured label turns under one straight arm, a sleeve half covering it.
D sleeves fanned behind = Plain coloured sleeves fan out behind like petals.

topic-mixtape | topic | mixtape, cassette, cassette tape, walkman, eighties, 1980s, 80s, nineties, 1990s, 90s | @ any
N cassettes and tangled tape = Three cassettes with felt-tip labels, a pencil and a loop of pulled brown tape lie together.
W shell suit and headphones = with orange foam headphones; in a bright zipped tracksuit top
D cassette with heart reels = A cassette with two toothed reels unwinds its tape into one long looping line.
D zigzags and triangles = Zigzags, triangles and squiggles in pink and turquoise fill the ground.

topic-festival | topic | music festival, festival, festivals, glastonbury, summer festival, festival goer, street festival, open air concert | @ any
N wristbands and muddy boots = Faded cloth wristbands, mud-caked boots and a crushed paper cup lie with a flag on a fishing rod.
W glitter and wellies = with glitter on the cheekbones; in a fringed top and mud-caked boots
D tents, flags and stage arch = A stage arch stands over a row of ridge tents and pennants, a sun with long wavy rays behind.
D bunting and hands = Raised hands close the foot, bunting looping above.

topic-concert | topic | concert, concerts, live music, gig, gigs, open air stage, music night, live band | @ any
N cable coils and set list = A taped-down set list, coiled black cables and a dented flight case with stencilled letters stand together.
W band T-shirt = with a stamp on the back of the hand; in a faded black tour shirt
D amplifier and raised hands = A row of raised hands meets a stage drawn as three lamps with wide cones of light.
D notes and sound rings = Rings of sound spread behind, a plectrum and stars in front.

topic-musical | topic | musical, musicals, broadway, west end, musical theatre, jazz hands, tap dance | @ any
N cane and taps = A gold-topped cane, a straw hat and a pair of tap shoes with bright metal toes lie together.
W *top hat and spangles = with stage rouge; in a spangled waistcoat and a top hat
D hat, cane and kick line = A line of kicking legs runs along under a top hat and cane, bulbs round the edge.
D curtain and stars = A swagged curtain frames the top, stars falling between.

topic-quiz | topic | quiz, quiz night, pub quiz, trivia, trivia night, general knowledge, quiz show | @ any
N answer sheets and stub pencils = Folded answer sheets, four stub pencils and a brass counter bell lie among half-full pints.
D question mark and pencils = A big question mark has a light bulb for its dot, pencils standing round it like a fence.
D small bubbles and ticks = Thought bubbles with a globe, a crown, a fish and a note float round.

topic-bingo | topic | bingo, bingo hall, raffle, tombola, lottery, lucky dip | @ any
N dabbers and numbered balls = Fat red dabbers, paper cards with circled numbers and a wire cage of numbered balls stand together.
D numbered balls and card = Five numbered balls roll off a grid with one full line marked in red rounds.
D stars and cards = Overlapping number cards fan behind, stars at the edge.

topic-circus-fair | topic | funfair, fairground, carousel, merry-go-round, ferris wheel, theme park, roller coaster, rollercoaster, bumper cars, carnival ride | @ any
N tickets and candy floss = A curl of pink tickets, a cloud of candy floss and a goldfish prize ring lie together.
D big wheel and bulbs = A big wheel with twelve gondolas turns over striped awnings, bulbs set along every edge.
D popcorn and balloons = Balloons go up at the left, a striped popcorn tub at the right.

topic-dancing-shoes | topic | school disco, prom, prom night, school dance, tea dance, debutante, masked ball, masquerade, ball gown | @ any
N corsage and paper streamers = A wrist corsage in its box, a half mask on a stick and fallen paper streamers lie together.
W *corsage and satin = with a flower at the wrist; in satin and new stiff shoes
D half mask and ribbons = A half mask with plumes hangs on two ribbons over a scatter of stars.
D chandelier and dots = A chandelier hangs above, confetti dots falling.

topic-fitness-running-machine | topic | fitness, spin class, exercise class, aerobics, zumba, home workout, treadmill | @ any
N mat and resistance bands = A foam mat, looped rubber bands and a bottle with a chewed spout lie by a small pair of weights.
W leggings and sweatband = with a towel round the neck and flushed cheeks; in leggings and a sweatband
D heart with pulse and weight = A heart is crossed by a zigzag pulse that ends in a small dumbbell.
D drops and arrows = Sweat drops and upward arrows alternate round it.

topic-triathlon | topic | triathlon, triathlete, ironman, decathlon, olympics, olympic, athletics, athlete, sports day, paralympics | @ any
N medal and starting blocks = A medal on a striped ribbon, a baton and a pair of spiked shoes lie together on red track.
W *number and laurel = with a number on the upper arm; in a close racing vest
D rings of lanes and torch = Six curved lanes run round a torch with a tall flame, laurel on both sides.
D wave, wheel and shoe = A wave, a wheel and a shoe stand in three equal fields.

topic-trophy | topic | trophy, champion, winner, championship, cup final, gold medal, first prize | @ any
N cup with ribbons = A two-handled silver cup with ribbons in team colours stands in torn paper streamers.
W medal on a ribbon = with a medal on a ribbon; in a tracksuit top
D cup in laurel = A two-handled cup stands on a step marked with one figure, laurel rising on both sides.
D streamers and stars = Streamers curl from both handles, stars in a ring above.

topic-frisbee | topic | frisbee, ultimate frisbee, disc golf, hula hoop, hula hoops, skipping rope, yo-yo, hopscotch, marbles | @ any
N disc and skipping rope = A scuffed white disc, a rope with red handles and a net bag of glass marbles lie together.
D disc in a curve = A flat disc flies in one long dashed curve, a spiral marble and a yo-yo on its string below.
D tree and dog = A dog leaps from below, a round tree on each side.

topic-dungeon-escape | topic | escape room, treasure hunt, scavenger hunt, geocaching, orienteering, treasure hunts | @ any
N padlock and cipher wheel = A four-digit padlock, a cardboard cipher wheel and a compass lie on a map with a dotted trail.
D dotted trail and cross = A dotted trail winds past a key, a tree and a skull to one thick cross.
D keys and arrows = Keys, arrows and a compass needle fill the gaps.

topic-paintball | topic | paintball, laser tag, airsoft, water fight, water pistol, nerf | @ any
N splashed mask and pods = A goggled mask splashed in pink and yellow lies beside tubes of coloured balls.
W *splashed camouflage = with paint in the hair; in camouflage splashed with three colours
D splat with crosshair = Three paint splats overlap, thin crosshairs over the largest.
D drips = Drips run down from the top edge in four colours.

topic-metal-detecting | topic | metal detecting, metal detectorist, metal detector, mudlarking, mudlark, beachcombing, beachcomber | @ any
N muddy coins and trowel = A ringed search coil, a short digging trowel and a tray of green coins, buckles and clay pipe stems lie together.
W *headphones and wellies = with muddy knees; in waders and padded headphones
D coil over buried coin = A coil sweeps over three soil layers, a coin with short rays lying in the lowest.
D coins and bones = Coins, a buckle and a clay pipe lie in the layers.

topic-parkour | topic | parkour, free running, stunt, stuntman, stuntwoman, daredevil, human cannonball, fire eater | @ any
N taped shoes and crash mat = Shoes taped at the toes, a crash mat with a burst seam and a dented helmet lie together.
W *taped wrists = with taped wrists and a scraped chin; in loose sweatpants
D leap between two blocks = A figure of five strokes leaps between two blocks, three lines of motion behind.
D skyline blocks = A skyline of plain blocks steps up to the right.
`;
