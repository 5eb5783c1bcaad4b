/** Topics of foods and drinks: their remains and tools, and how each is drawn. The form: `tableaux.ts`. */
export const TOPICS_FOODS_TABLEAUX = `
topic-lemon | topic | lemon, lemons, lemonade, lime, limes, citrus | @ any
N halved lemons and squeezer = Two halved lemons with clear pips, a ribbed glass squeezer and a curl of peel lie together.
D lemons and cut wheels = Whole lemons with a pointed leaf and cut wheels of eight segments alternate in slanting rows.
D blossom and bees = White five-petalled blossom and dark leaves fill the spaces, a bee on one petal.

topic-orange | topic | oranges, tangerine, tangerines, clementine, clementines, satsuma, grapefruit, orange juice, marmalade | @ any
N peel spiral and tissue = One long spiral of orange peel lies on printed tissue paper, five fruits rolling loose beside it.
D halves and blossom = Cut halves with ten segments are set among white five-petalled blossom and dark pointed leaves.
D drops and leaves = Juice drops and paired leaves are set between the fruit.

topic-apple | topic | apple, apples, apple orchard, cider, orchard, apple pie, apple picking | @ any
N wooden crate and cores = A wooden crate of streaked red apples stands open, two cores browning beside it.
D apple halves with pips = A whole apple with its stalk and leaf stands beside a half that shows five pips in a star.
D blossom and worm = Pink-white blossom and a small worm looking out of one fruit complete it.

topic-strawberry | topic | strawberry, strawberries, raspberry, raspberries, strawberries and cream | @ any
N punnet and hulls = A paper punnet of strawberries has leaked red at its corner, a heap of green hulls and a bowl of sugar beside it.
D berries and white flowers = Heart-shaped red berries with pale seeds hang under white flowers with yellow eyes, three-part leaves between.
D runners and tiny flowers = Thin runners loop from plant to plant with tiny flowers.

topic-cherry | topic | cherry, cherries, plums | @ any
N stalks and stones = Dark cherries still in pairs fill a colander, a saucer of stones and knotted stalks beside it.
D paired cherries = Pairs of round cherries hang from joined stalks, one white glint on each and a leaf above.
D blossom petals = Pale petals fall between, two leaves crossing at each stalk.

topic-blueberry | topic | blueberry, blueberries, blackberry, blackberries, berries, bramble, elderberry, gooseberry | @ any
N stained basket = A birch basket of bloomed blue berries stands on a cloth with violet stains.
D berries with crowns = Round blue berries with star-shaped crowns crowd between small oval leaves.
D twigs and dots = Reddish twigs branch through, white dots as bloom.

topic-peach | topic | peaches, apricot, apricots, nectarine | @ any
N torn peach and stone = A peach torn in two shows its red-veined stone, juice running on the plate.
D cleft fruit and leaf = A round fruit with one soft cleft and a long curved leaf repeats in blush and yellow.
D blossom and cut half = A cut half with a ridged stone alternates with pink blossom.

topic-pear | topic | pear, pears, quince, fig, figs | @ any
N speckled pears and knife = Three speckled pears of different lean stand beside a pearl-handled knife and one thin slice.
D pear outline and half = A pear leans on its own cut half, in which the core makes a drop shape.
D leaves and stalk curls = Pointed leaves and curled stalks run between in green line.

topic-grape | topic | grapes, grape, vineyard, wine harvest, grape harvest, vine | @ any
N heavy bunch and tendrils = A heavy bunch of dusty black grapes lies on broad leaves, a curl of tendril round its stalk.
D bunch as triangle = Round grapes stack into a triangle under one five-pointed leaf and a coiling tendril.
D wine leaves and birds = Five-lobed leaves overlap behind, a small bird pecking at one berry.

topic-pineapple | topic | pineapple, pineapples, tropical fruit, mango, mangoes, papaya, coconut, coconuts, passion fruit | @ any
N crown and cut rings = A pineapple's spiky crown, three yellow rings and a split coconut lie on a broad leaf.
D lattice and crown = An oval crossed with a lattice of diamonds carries a crown of pointed leaves, broad palms behind.
D hibiscus and slices = Hibiscus blooms and cut rings fill the gaps.

topic-banana | topic | banana, bananas | @ any
N speckled bunch and skins = A bunch with brown freckles and one opened skin lie together, a blue oval sticker on the outermost.
D curved bunch = Bananas curve one over another like a half-opened fan, one peeled in four strips.
D leaves and stripes = Broad leaves with slit edges lie behind in two greens.

topic-watermelon | topic | watermelon, watermelons, melon, melons | @ any
N wedge and black pips = A red wedge with one bite out of it lies in a scatter of black pips.
D red triangles with rind = Red triangles with a striped green rind and drop-shaped pips point in all directions.
D pips as dots = Black pips are strewn between like dots, some in pairs.

topic-avocado | topic | avocado, avocados, guacamole, avocado toast | @ any
N halves and stone in water = Two halves with yellow-green flesh stand beside a stone propped on three picks in a glass.
D half with round stone = A pear-shaped half shows two rings of green and one round brown stone with a glint.
D leaves and slices = Long glossy leaves and thin crescent slices lie around.

topic-tomato | topic | tomato, tomatoes, ketchup | @ any
N vine and cut slices = Tomatoes still on their hairy vine lie by thick slices in a pool of seeds and oil.
D tomatoes and vine = Round red fruit with star-shaped green tops hang along one stem, a cut slice showing four chambers.
D basil and flowers = Basil leaves and small yellow star flowers lie between.

topic-pumpkin | topic | pumpkin, pumpkins, squash vegetable, gourd, gourds, pumpkin patch, pumpkin pie | @ any
N ribbed pumpkins and seeds = A ribbed orange pumpkin with a corky stalk and two striped gourds sit by a spoonful of wet seeds.
D ribs and tendrils = Pumpkins of three sizes show seven curved ribs, tendrils and broad leaves running between.
D leaves and crows = Two crows and fallen leaves sit about the vines.

topic-carrot | topic | carrot, carrots, beetroot, radish, radishes, turnip, root vegetables | @ any
N tied bunch with soil = A bunch tied with string still has soil in its rings, the feathery green tops flopping over.
D roots with leafy tops = Carrots, radishes and a beet hang points down from their feathered leaves.
D rabbit ears and soil = Soil in dotted bands runs behind, a rabbit's ears at the edge.

topic-potato | topic | potato, potatoes, mashed potato, jacket potato | @ any
N peelings and muddy sack = Long brown peelings, a bowl of water with pale potatoes and a muddy paper sack stand together.
D tuber with eyes = Lumpy ovals with small eyes sprout two leaves, flowers of five white petals over them.
D fork and sack = A four-pronged fork stands behind, a tied sack beside it.

topic-onion | topic | onion, onions, garlic, leek, leeks | @ any
N plait and papery skins = A plait of onions and pink garlic hangs above a drift of papery skins.
D cut rings and bulbs = Bulbs with pointed tips stand beside halves cut into five concentric rings.
D flower globes = Round lilac flower heads on straight stalks rise behind.

topic-pepper | topic | chilli, chillies, chili, chili pepper, hot sauce, bell pepper, spicy, jalapeno | @ any
N string of chillies = A string of wrinkled red chillies hangs above a jar of flakes and a stained mortar.
D curved chillies and flame = Curved red chillies with green caps point up like the tongues of one flame.
D flames and seeds = Small flames and pale seeds are strewn between.

topic-corn | topic | corn, sweetcorn, corn on the cob, maize, cornfield | @ any
N cob and silks = Cobs in half-peeled husks with dry silks lie beside a plate of melting butter.
D cob in its husk = A cob of even rounded kernels stands between two husk leaves that peel outward.
D rows and crow = Rows of stalks stand behind, a crow on one tip.

topic-olive | topic | olives, olive oil, olive grove, olive tree | @ any
N stoneware dish and green bottle = A dish of green and black olives, a heap of stones and a bottle of cloudy oil stand together.
D olive branch and drop = A branch of narrow silver leaves carries seven olives, one golden drop falling from the tip.
D jar and sun = A two-handled jar and a sun with short rays stand beneath.

topic-herbs | topic | herbs, basil, rosemary, thyme, herb garden, parsley, spices, spice, herbalist, herbal tea, saffron, cinnamon, mint leaves, mint tea, lavender farm, lavender field, sprigs of lavender, sprig of lavender | @ any
N tied bundles and mortar = Tied bundles of rosemary and thyme hang over a stone mortar and jars of ground red and yellow.
D labelled sprigs = Six different sprigs stand side by side with root and leaf as in a herbal, small blank tags at their feet.
D string and scissors = A ball of string and small scissors lie beneath.

topic-bread | topic | bread, sourdough, loaf, baguette, baguettes, rolls and buns, focaccia | @ any
N cut loaf and crumbs = A dark-crusted loaf with one slice off, a saw-toothed knife and a scatter of crumbs lie on a board.
D loaf, roll and plait = A slashed loaf, a plait, a baguette and a knotted roll lie in a ring with wheat ears between.
D rolling pin and flour = A rolling pin and flour dots run along the foot.

topic-croissant | topic | croissant, croissants, pastry, pastries, viennoiserie, danish pastry | @ any
N flakes and jam spoon = Golden flakes, a torn buttery horn and a spoon with apricot jam lie on a paper bag turned clear with fat.
D crescent of layers = A crescent of seven rolled segments curves upward, fine lines marking the layers.
D coffee cup and crumbs = A small cup with a saucer sits beneath, crumbs as triangles.

topic-cake | topic | cake, cakes, birthday cake, wedding cake, sponge cake, cheesecake, cake shop | @ any
N cut slice and cake stand = A glass stand holds a sponge with one slice out, jam and cream showing in the cut.
D tiered cake with drips = A three-tier cake on a scalloped stand has icing running down in rounded drips, one candle on top.
D bunting and stars = Bunting hangs above, stars and dots falling.

topic-cupcake | topic | cupcake, cupcakes, muffin, muffins, fairy cake, fairy cakes, scone, scones | @ any
N paper cases and sprinkles = Fluted paper cases, a spilled tube of sprinkles and three iced cakes, one licked, stand together.
D swirl in a fluted case = A swirl of three turns rises from a fluted case, a cherry on its tip and dots of sugar.
D sprinkles and hearts = Short sprinkles and hearts are strewn all about.

topic-doughnut | topic | doughnut, doughnuts, donut, donuts, bagel, bagels | @ any
N box and sugar prints = A greasy box holds four glazed rings and one gap, sugary finger marks on its lid.
D glazed ring with sprinkles = A ring with a wavy pink glaze carries short sprinkles in five colours, one bite out of its side.
D sprinkles and holes = Small round holes and loose sprinkles fill the ground.

topic-biscuit | topic | biscuit, biscuits, cookie, cookies, gingerbread, gingerbread man, shortbread, gingerbread house | @ any
N tin and iced stars = A dented tin lined with paper holds iced stars and a gingerbread figure with one leg bitten off.
D figure with buttons = A gingerbread figure with three buttons and zigzag icing stands among stars, hearts and chip-studded rounds.
D candy canes and dots = Striped canes and iced dots run round the rim.

topic-ice-cream | topic | ice cream, ice-cream, gelato, ice lolly, popsicle, ice cream van, sundae, lollies, ice cream parlour | @ any
N cones and metal scoop = A stack of wafer cones, a metal scoop in cloudy water and a dripping lolly on its stick stand together.
D cone with three scoops = Three scoops in pink, cream and green lean on a cross-hatched cone, one drip running down.
D lollies and wafers = Lollies with bites and fan-shaped wafers float about.

topic-chocolate | topic | chocolate, chocolates, cocoa, chocolatier, brownie, brownies, hot chocolate | @ any
N broken bar and foil = A dark bar broken along its squares lies on gold foil beside a dish of cocoa and a curl of shavings.
D squares and pod = A bar in squares drips at one end beside a ribbed cocoa pod split open on its beans.
D beans and hearts = Cocoa beans and hearts in foil lie strewn.

topic-sweets | topic | sweets, sweet shop, candy, candies, lollipop, lollipops, candy shop, liquorice, marshmallow, marshmallows, bonbons, confectionery, gummy bears, candy cane, candy floss | @ any
N glass jars and striped bags = Glass jars of humbugs and pear drops, a brass scoop and pink striped paper bags stand in a row.
D twists, swirls and canes = A swirled lollipop, wrapped twists and striped canes are strewn evenly, sugar dots between.
D stripes behind = Broad candy stripes run down the ground behind.

topic-jam | topic | jelly, preserves, preserve, jam making, chutney, marmalade maker, pickles, pickling, jam jar, homemade jam, strawberry jam, raspberry jam, plum jam, apricot jam, label for jam, jar of jam, jam label, jam shop, jam jars | @ any
N waxed lids and copper pan = Six warm jars with checked cloth lids, a sticky funnel and a copper pan with red scum on its rim stand together.
D jar with gingham lid = A ribbed jar of red holds whole berries, a frilled checked lid tied over it and a leafy branch around.
D fruit and spoon = Strawberries, plums and a spoon with a red drop lie round it.

topic-honey | topic | honey, honeycomb, mead, honey pot, maple syrup, syrup | @ any
N dripping dipper and comb = A ridged wooden dipper trails a thread over a jar of amber, a block of comb on a saucer beside it.
D drop and cells = A single drop hangs from a dipper over a patch of six-sided cells, two bees above.
D bees and clover = Bees with dotted tracks go from clover to clover.

topic-cheese | topic | cheese, cheeses, cheeseboard, cheddar, brie, fondue, raclette | @ any
N board and crackers = A wedge of blue, a collapsing brie and a hard orange block lie on a board with crackers and a fork-tipped knife.
D wedge with holes = A wedge with round holes, a wheel and a wrapped triangle stand together, a mouse tail behind one of them.
D grapes and knife = Grapes, a fig half and a two-pointed knife lie beside.

topic-egg | topic | egg, eggs, fried egg, omelette, omelet, boiled egg, scrambled eggs, egg box | @ any
N shells and egg cup = A pulp box with three brown eggs, a cup with a cracked top and a wooden spoon with yolk stand together.
D fried egg and whole = A white splash with a round yellow yolk lies beside a speckled whole egg and two half shells.
D hen and toast strips = A small hen stands at the side, strips of toast beneath.

topic-breakfast | topic | breakfast, brunch, full english, fry-up, breakfast club, bed and breakfast, cereal, porridge | @ any
N toast rack and teapot = A toast rack, a pot of marmalade with a sticky spoon and a brown teapot in a knitted cover stand together.
D sun over a plate = A fried egg rises like a sun over a plate with two rashers, a fork and a cup at its sides.
D toast and jam = Toast triangles, a jam jar and a milk jug form a ring.

topic-pancake | topic | pancake, pancakes, waffle, waffles, crepe, crepes, crêpe, crêpes, pancake day | @ any
N stack and syrup jug = A stack of six with a square of butter sliding off stands beside a small jug with a sticky lip.
D stack with drip = Five discs stack under one butter square, syrup running over in three tongues.
D berries and whisk = Blueberries roll about, a whisk leaning in.

topic-sandwich | topic | sandwich, sandwiches, toastie, deli, delicatessen, packed lunch, panini, bagel shop, sandwich shop | @ any
N waxed paper and pickle jar = A cut sandwich in waxed paper shows pink ham and lettuce, a jar of gherkins and a folded knife beside it.
D layers between slices = Bread, leaf, tomato, cheese and ham hover apart in level layers, an olive on a stick through all.
D crumbs and gherkin = A gherkin, two cherry tomatoes and crumbs lie beneath.

topic-burger | topic | burger, burgers, hamburger, cheeseburger, hot dog, hot dogs, fast food, diner, drive-in, burger bar, food truck | @ any
N paper tray and sauce bottles = A paper-lined basket with a half-eaten burger stands between red and yellow squeeze bottles, two cold chips beside it.
D stacked bun = A seeded bun, a leaf, a tomato, a patty with melted corners and a base stack up with clear gaps.
D chips and sauce drops = Chips stand in a striped box at the side, sauce drops flying.

topic-pizza | topic | pizza, pizzas, pizzeria, pizza slice, pizza restaurant, margherita | @ any
N open box and wheel cutter = An open cardboard box holds three slices and a curl of crust, a wheel cutter and a chilli oil bottle by it.
D slice with strings = A triangle with a puffed rim and three round toppings pulls out of the pie on threads of cheese.
D olives and mushrooms = Olive rings, mushroom slices and basil leaves float around.

topic-pasta | topic | pasta, spaghetti, lasagne, lasagna, ravioli, noodles and sauce, macaroni, trattoria, italian restaurant, tagliatelle, carbonara | @ any
N nests and grater = Floured nests of tagliatelle, a wedge of hard cheese with a grater and a tin with peeled tomatoes stand together.
D fork with swirl = A fork stands upright in a tall swirl of spaghetti, bows and shells and tubes strewn about it.
D tomato and garlic = Tomatoes, garlic and a wedge with a grater fill the corners.

topic-ramen | topic | ramen, noodle, noodles, udon, pho, laksa, noodle bar, noodle soup, soba | @ any
N bowl, eggs and chopsticks = A deep bowl of cloudy broth with a halved amber egg, a sheet of dark seaweed and tangled noodles steams under crossed chopsticks.
D bowl with lifted noodles = Chopsticks lift a curtain of wavy noodles out of a round bowl with a key-pattern rim, half an egg and a swirled pink slice on top.
D wave pattern and fish cake = Scalloped waves make the ground, swirled pink slices and spring onion rings on them.

topic-sushi | topic | sushi, sashimi, maki, japanese restaurant, sushi bar, onigiri, bento | @ any
N slate and soy dish = Pink and white rolls stand on a dark slate, a thumb of green paste and a dish of soy beside them.
D rolls in a row = Rolls seen from the end show black rings with coloured centres, a prawn on rice and chopsticks laid level.
D fish and waves = A carp curves behind over scalloped waves.

topic-dumpling | topic | dumpling, dumplings, dim sum, gyoza, pierogi, wonton, momo, bao, steamed buns, chinese takeaway, chinese food, fortune cookie | @ any
N bamboo steamer and sauce = Two bamboo steamers with their lids askew show pleated dumplings, chilli oil in a saucer beside them.
D pleated pockets = Half-moon pockets with eight pleats ring a round steamer from above.
D steam and bamboo = Steam rises in three curls, bamboo leaves at the sides.

topic-taco | topic | taco, tacos, burrito, burritos, nachos, tex-mex, quesadilla, taqueria, mexican food, enchiladas | @ any
N lime halves and salsa = Corn rounds in a cloth, squeezed lime halves and a black stone bowl of red sauce stand together.
D folded shell with filling = A folded yellow half moon overflows with leaf, tomato and chilli, a lime wedge on each side.
D cactus and chillies = A cactus and crossed chillies stand behind, dots as salt.

topic-curry | topic | curry, curries, indian food, tikka, biryani, naan, curry house, samosa, samosas, dal, indian restaurant, balti | @ any
N steel bowls and torn bread = Small steel bowls of red, yellow and green sauce surround a torn, blistered flatbread and a dish of pickle.
D bowls on a round tray = A round tray from above holds six little bowls in a ring, rice in the middle and leaves between.
D spice heaps = Small heaps in red, yellow and brown lie in a row with a star anise.

topic-kebab | topic | kebab, kebabs, shawarma, falafel, gyros, hummus, mezze, meze, tagine, couscous, kebab shop | @ any
N flatbread and pickles = Folded flatbread in paper, pink pickled turnip and a long curved knife lie by a bowl of white sauce.
D skewer and flatbread = A skewer of meat, pepper and onion lies across a round flatbread with scorched spots.
D mint and lemon = Mint leaves, lemon wedges and onion rings lie around.

topic-fish-and-chips | topic | fish and chips, chip shop, chippy, chips, fries, french fries | @ any
N paper and malt vinegar = White paper holds battered cod and thick chips, a wooden fork stuck in and a brown vinegar bottle beside it.
D fish in a paper cone = A paper cone holds chips standing upright and one whole fish looking over the rim, a lemon wedge beside.
D anchor and gulls = A gull eyes it from the left, waves and a small anchor below.

topic-seafood | topic | seafood, oyster, oysters, mussels, prawns, prawn, shrimp, clams, shellfish, fish restaurant, seafood restaurant, paella | @ any
N ice and open shells = Open oysters on crushed ice, a heap of empty black mussel shells and half a lemon in muslin lie together.
D shells, prawn and lemon = A scallop, a curled prawn and a lemon wheel are set round a fish with half-moon scales.
D waves and rope = Waves and a knotted rope make the border.

topic-steak | topic | steak, steaks, steakhouse, roast beef, meat, sunday roast, roast dinner, carvery, ribs, brisket | @ any
N carving fork and gravy boat = A bone-handled carving set, a boat of gravy with a skin and a pot of hot mustard stand together.
D T-bone and fork = A T-bone with a white rim lies between a two-pronged fork and a serrated knife.
D rosemary and flames = Rosemary sprigs and small flames edge it.

topic-sausage | topic | sausages, sausage, bratwurst, bacon, salami, charcuterie, ham | @ any
N links and mustard = A string of linked sausages, a jar of seeded mustard and a paper of pink slices lie together.
D links in a loop = Linked sausages loop into a ring with a knot between each, a fork through the first.
D mustard and pretzel = A knotted salted loaf and a mustard jar stand by.

topic-pie | topic | pie, pies, pasty, pasties, pie shop, quiche, tart, tarts, pork pie | @ any
N golden lid and steam hole = A pie with a crimped golden lid and a slit at its top stands in a chipped enamel dish, one spoonful out of it.
D lattice lid = A round dish shows a lattice of eight strips, a crimped rim and three curls of steam.
D rolling pin and apples = Apples, leaves and a rolling pin lie round the dish.

topic-soup | topic | soup, soups, stew, broth, stews, chowder, goulash, soup kitchen, casserole, hotpot | @ any
N ladle and tureen = A lidded tureen with a chipped knob, a steel ladle and a heel of bread stand together, drips of orange on the cloth.
D pot and ladle = A round-bellied pot lets a ladle, a carrot top and curls of steam look over its rim.
D vegetables in a row = Carrot, leek, bean and onion stand in a row beneath.

topic-salad | topic | salad, salads, lettuce, vegan, vegetarian, plant-based, veggie, vegan restaurant, health food, smoothie, smoothies, juice bar, healthy eating | @ any
N torn leaves and oil = A wooden bowl of torn leaves and radish slices, two big spoons and a cut lemon stand together.
D leaf with fork = A fork's tines grow three leaves, a tomato half, a pea pod and a radish round it.
D drops and leaves = Round leaves and oil drops scatter outward.

topic-rice | topic | rice, rice field, rice paddy, sake, rice bowl, tofu, miso | @ any
N cooker and paddle = A bamboo paddle with grains stuck to it stands by a lidded clay pot and a sack with red print.
D bowl heaped with grains = A bowl heaped in a white dome is set over bending ears of rice.
D chopsticks and cranes = Chopsticks lie level, two long-legged birds crossing above.

topic-coffee | topic | coffee shop, coffee lover, coffee house, coffee morning, coffee addict, barista | @ any
N moka pot and spilled beans = A dented moka pot, a hand grinder and a spill of oily beans stand by a cup with a brown ring.
D cup and beans in steam = A round cup sends up steam that curls into a bean, more beans with one S-line each laid about it.
D grinder and branch = A branch with red berries and a cranked grinder stand beside.

topic-tea | topic | tea, teapot, teapots, tea time, teatime, tea party, afternoon tea, tea room, tearoom, tea shop, high tea, cream tea, chai, matcha | @ any
N teapot and strainer = A round brown teapot, a strainer with wet leaves and two thin cups on odd saucers stand together.
D teapot and cup tower = A round-bellied teapot leans to pour into the top one of three stacked cups, a leaf and a lemon slice beside.
D leaves and biscuits = Tea leaves, a lemon wheel and a sugar lump float round.

topic-wine | topic | wine, wine bar, red wine, white wine, prosecco, wine tasting, champagne, wine shop, rosé, rose wine | @ any
N stained cork and two glasses = A wine-dark cork on its screw, a half-full bottle and two thumb-marked glasses stand together.
D bottle, glass and vine = A bottle and a round-bowled glass stand in a loop of vine with three leaves and a bunch.
D glasses and sun = A low sun over rows of vines stands behind.

topic-beer | topic | beer, beers, ale, lager, pint, pub, oktoberfest, beer festival, stout, guinness, beer garden, pubs | @ any
N froth-ringed glasses and mats = Two glasses with dried rings of froth, a bowl of nuts and torn beer mats lie together.
D foaming tankard = A handled tankard overflows in three foam curls, a hop cone and a barley ear crossed behind.
D barrel and pretzel = A barrel end with hoops stands behind, a knotted salted loaf on it.

topic-cocktail | topic | cocktail, cocktails, martini, mojito, margarita, gin, gin and tonic, cocktail bar, cocktail party, aperol, spritz, pina colada, tiki | @ any
N coupe glass and bitters = A coupe with a sugared rim, a tiny bottle of bitters and a bowl of cracked ice stand together.
D triangular glass and garnish = A triangular glass on a thin stem holds an olive on a stick, an orange slice and a paper umbrella on its rim.
D palms and ice = Palm fronds and ice cubes surround it, bubbles rising.

topic-whisky | topic | whisky, whiskey, bourbon, rum, vodka, tequila, brandy, distillery, distiller, cognac, moonshine | @ any
N decanter and tumblers = A cut-glass decanter a third full of amber stands with two heavy tumblers, one with a melting cube.
D copper still and barrel = A copper still with a swan neck bends over a hooped barrel, barley ears on both sides.
D glass and stag = A square tumbler stands in front, a small stag on a hill behind.

topic-milk | topic | milk, milkshake, milkshakes, milkman, dairy products, yogurt, yoghurt, bubble tea, boba | @ any
N glass bottles and churn lid = Glass bottles with foil tops stand in a wire carrier, a yellow block of butter in paper beside them.
D bottle and splash crown = A glass bottle stands in a splash that rises like a crown, drops flung evenly round it.
D cow patches = Black patches as on a cow make the ground.

topic-lunchbox | topic | lunch, lunchbox, lunch box, school dinner, canteen, school lunch, street food, food stall, food market, food festival, takeaway, takeout | @ any
N stacked boxes and wooden forks = Stacked cardboard boxes with steamed-up lids, wooden forks and a fat marker lie together.
D fork, spoon and awning = A fork and a spoon stand as posts under a striped awning, three curls of steam between.
D tickets and smoke = Curls of steam and a string of small bulbs hang above.

topic-restaurant | topic | restaurant, bistro, brasserie, fine dining, gastropub, dinner party, menu of the day, dinner, tasting menu | @ any
N folded napkin and bread basket = A starched napkin folded to a peak, a bread basket and a slim card of dishes stand round a lit candle.
D plate with knife and fork = A round plate with a thin rim lies between fork and knife, a small sprig in its middle.
D candle and grapes = A lit candle and a bunch of grapes stand at either side.

topic-nuts | topic | walnut, walnuts, hazelnut, hazelnuts, almonds, almond, chestnut, chestnuts, peanut, peanuts, acorn, acorns, pistachio, conkers, peanut butter | @ any
N cracker and split shells = A hinged cracker lies among split walnut shells, a paper cone of scorched chestnuts by it.
D shells and halves = Walnut halves, hazelnuts with their frills and long almonds lie evenly spread among serrated leaves.
D squirrel tail = A squirrel's tail curls in from the side, leaves beneath.

topic-rhubarb | topic | rhubarb, crumble, custard, pudding, christmas pudding, trifle, sticky toffee, dessert, desserts, dessert bar | @ any
N pink stalks and jug = Pink stalks cut on the slant, a bowl of buttery crumbs and a jug of yellow custard stand together.
D stalks and spoon = Three pink stalks with ruffled leaves stand over a dish with a spoon sunk into a crust.
D leaf frills = Big frilled leaves spread behind in deep green.

topic-cabbage | topic | cabbage, cabbages, cauliflower, broccoli, kale, brussels sprouts, asparagus, artichoke, artichokes, peas, aubergine, eggplant, courgette, cucumber, spinach, green beans, runner beans, broad beans, string beans | @ any
N crate and cut stalks = A slatted crate of crinkled green heads stands with outer leaves trimmed off and lying round it.
D heads from above = A crinkled cabbage seen from above, its veins branching, is ringed with pods, florets and purple globes.
D snail and drops = A snail and round drops sit on the outer leaves.

topic-vegetable-box | topic | greengrocer's, farmers market, farmers' market, farm shop, veg box, organic, organic food, fruit and veg, fruit bowl, fruit stall, fruit market, fruit, fruits | @ any
N slatted crate and scales = A slatted crate of pears, carrots and chard stands beside a hanging scale and prices chalked on slate.
D crate overflowing = A crate overflows with leaves, carrots and round fruit, each in one flat colour.
D labels and string = Blank labels on string hang from the slats.

topic-spread | topic | harvest supper, banquet, feast, buffet, christmas dinner, thanksgiving dinner, medieval feast, tapas, potluck | @ any
N heaped platters and jugs = Heaped platters, a torn loaf and pewter jugs stand crowded together, wine drops on the cloth.
D long table from above = A long table from straight above shows round plates, a roast, candles and hands reaching in from both sides.
D candles and vines = Candles and vine leaves run down the middle.
`;
