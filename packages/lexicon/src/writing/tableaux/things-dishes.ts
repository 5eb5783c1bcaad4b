/** Cooked dishes of many kitchens as one sees them on the table, and how they are eaten. The form: `tableaux.ts`. */
export const THINGS_DISHES_TABLEAUX = `
things-ramen | thing | ramen, noodle soup, udon, tonkotsu, soba, laksa, pho, bowl of pho, miso ramen, tom yum, wonton soup, chicken noodle soup | @ ramen bar, restaurant, counter, kitchen, street
D bowl from above the rim = A wide bowl is filled to a finger below its rim with cloudy broth, small discs of fat drifting on it.
D noodles lifted = A pair of chopsticks lifts a loose hank of noodles out of the broth, and drops run back down along the strands. -spoon
O tofu and chicken = Pale slices of chicken lie on the noodles with rings of spring onion. +chicken
O vegetables = Green pak choi, slices of carrot and brown mushrooms stand out of the broth. +vegetable,vegetables,vegan,veggie
O prawns in broth = Pink prawns with curled tails lie on the noodles. +shrimp,prawns,seafood,shrimps
O pork slices = Two slices of pork with a dark glazed rim lie fanned at the side, a little fat melting at their edges. +pork,chashu,meat,tonkotsu
O halved egg = [Two halves of a soft-boiled egg/Two egg halves with jelly yolks] lie beside sliced spring onion and a square of dark seaweed leaning on the rim. -vegetable,vegetables,vegan,veggie,chicken,tofu
N sauce and spoon = By the bowl a flat white soup spoon rests on a folded paper napkin next to a small jug of chilli oil.
B counter in the dark = Behind it the wooden counter runs off into the dim, with a row of paper lanterns as soft red dots. -chicken,white,home,soup
L hanging lamp = One warm lamp hangs close above the counter, so that the broth shines and the steam shows white against the dark. -chicken,white,home,soup
L window = Grey window light from the left lies on the broth and makes the steam faintly visible. +day,morning,rain
L soft day = Soft window light from one side lies on the broth and makes the steam faintly white. +chicken,white,home,soup -night
V close forty-five = Close view from a seated guest's eyes, 50 mm lens, shallow focus, amber, cream and black

things-pizza | thing | pizza, margherita, pepperoni pizza, calzone | @ pizzeria, table, kitchen, restaurant, garden
D peel = It has just been drawn out on a wooden peel, one edge still inside the glowing oven mouth, the cheese bubbling and thin steam rising. +out-of-the-oven,from-the-oven,out-of-oven,oven -slice,flying,floating
D one slice = One long slice lies with its point towards us, the puffed brown rim behind, melted cheese running over both cut edges. +slice -missing,whole,flying,floating,slices
D blistered rim = The crust has puffed into a thick rim with dark blisters, and the melted cheese is golden in the middle and brown in spots. -slice
D one slice pulled = One slice has been drawn out a hand's width, and threads of cheese hang between its point and the rest. -whole,uncut,slice,flying,floating,oven
O olives = Black olives and rings of green pepper lie scattered over the cheese. +olive,olives,veggie,vegetarian
O pineapple = Chunks of pineapple with toasted corners lie between strips of ham. +pineapple,hawaiian
O mushrooms = Thin slices of mushroom lie over the cheese, their edges brown and crisp. +mushroom,mushrooms
O pepperoni = Slices of pepperoni have curled into small cups, browned at the rim, a bead of orange fat in each. +pepperoni,salami
O margherita = Rounds of white mozzarella and whole basil leaves lie on the red sauce. +margherita
O basil and oil = Torn basil leaves, wilted by the heat, lie on the red sauce among drops of green oil. -pepperoni,salami,hawaiian,pineapple,margherita -olives,veggie
N board with flour = It lies on a round wooden board dusted with flour, a [wheel cutter/curved knife] and a small dish of chilli flakes beside it. -oven,flying,floating,plate,box
B embers = Behind, a wood fire burns at the back of the brick oven, orange on the low vault. +oven -home,electric
B oven mouth = Behind, out of focus, the low arch of a brick oven glows orange. -home,oven -table,kitchen,restaurant,background
L fire = Firelight from the oven glows on the near side of the rim, and soft daylight from the left shows every blister. +oven
L oven and window = Warm light from the back right skims the crust and shows every blister. -oven
V from above at a slant = Steep three-quarter view from close above, food photograph, everything on the near half sharp, reds and browns

things-pizza-slice | thing | slice of pizza, pizza slice, cold pizza | @ pizza box, street, kitchen, counter, park
D bent by its weight = The slice droops at its point, and a string of cheese runs from the tip down to the paper beneath.
D cupped salami = Three discs of salami have curled into small cups with a bead of orange fat in each.
O crust with a bite = The underside shows freckled brown spots, and one end of the crust has been bitten off in a neat half circle.
N greasy paper plate = A paper plate, gone see-through with grease, bends under it beside a crumpled napkin. -fridge,box
N cold shelf around = A half onion in film, a jar of mayonnaise and a carton of milk stand round the plate on the glass shelf. +fridge
L fridge light at night = The white light of the open fridge falls out from behind the plate into a dark kitchen. +fridge
L flash at night = Hard flash from the front makes the cheese glisten and lets everything behind fall away to black. +night -fridge
L overhead tube = Bright flat light from above shows the sheen of the fat on the cheese.
V very close = Very close snapshot from the front, wide aperture, reds, yellows and brown paper

things-burger | thing | burger, hamburger, cheeseburger, veggie burger | @ diner, restaurant, counter, grill, picnic
D chicken layers = A piece of chicken in craggy golden crumb sits on shredded lettuce, pickles and white sauce in a glossy bun. +chicken
D veggie layers = A thick browned vegetable patty sits between lettuce, tomato and rings of red onion, a spoon of green sauce under the seeded bun. +vegan,veggie
D bacon layers = Crisp strips of bacon stick out under the lid of the bun, melted cheese running from them over the patty on to the lettuce. +bacon -double
D double patties = Two thick patties lie one on the other, melted cheese running down over both, lettuce, tomato and red onion pressed between them and the seeded bun. +double
D layers stacked = From top to bottom one can read the layers: seeded bun, a frill of lettuce, tomato, melted cheese running over the edge of the patty, a toasted lower half. -vegan,veggie,double,bacon,chicken
D pressed bun = The bun sits slightly askew, its glazed top shining, and a drop of sauce has run down one side. -exploding,floating
O patty crust = Where the patty shows, its seared edge is dark brown and craggy, still wet with juice. -vegan,veggie,chicken
D foil folded back = Silver foil is folded back from the upper half in crumpled points, the rest still wrapped tight. +foil,wrapped
O fries heap = A heap of thin golden fries lies beside it, salt on the crisp ends. +fries,chips
N onion rings = Golden fried onion rings lie in a loose heap beside it, craggy and crisp. +rings
N paper and pickle = It stands on checked greaseproof paper with a pickled gherkin at its side. -foil,wrapped,bonnet,dashboard,hand,bench,street,plain,plate,board,slate,wood,wooden,rings
B red stools = Behind, a steel counter edge and the round red seats of stools blur together. +diner
L side window = A large soft source from the left shapes the bun and leaves a small bright window on its glaze.
V level = Straight side view at the height of the patty, 85 mm lens, everything behind soft, brown, green and red

things-fries | thing | fries, chips, french fries, poutine, loaded fries | @ street, seaside, diner, pub, table
D paper cone = The fries stand packed upright in a paper cone, a few taller ones leaning out, their tips browned darker than the rest.
D salt grains = Coarse salt clings to the crisp edges, and on one broken end the fluffy white inside can be seen.
O dip = A small pot of [mayonnaise/ketchup] with a smear over its rim holds the end of one fry pushed in at a slant.
N wooden fork = A two-pronged wooden fork is stuck in among them, and fat has made dark spots on the paper.
L low sun = Low sun from behind lights up the thin ends so that they glow like amber.
L street lamp = The warm bulb of a stall lights them from above, and steam rises grey against the dark street. +night
V close front = Close front view with a shallow focus, golden yellow against a cool blurred ground

things-hotdog | thing | hot dog, hotdog, bratwurst, sausage roll, currywurst | @ street, stadium, fair, stall, diner
D sausage in the split = The sausage lies in a soft split bun and sticks out at both ends, its skin burst in one place along the side.
D zigzag of mustard = A thick zigzag of yellow mustard runs from end to end, with crisp fried onions scattered along it.
O bun = The bun is pale and dented where fingers have held it, browned only along the top edges.
N cardboard tray = It sits in a [narrow cardboard boat/folded paper tray], with a dab of ketchup and crumbs in the corner.
B stand = The blurred awning of a stall in red and white stripes fills the upper part of the picture. -home,kitchen
L noon = Clear midday light from above makes the mustard almost neon and draws a short hard shadow under the tray.
L bulbs = A string of bare bulbs shines from above and dots the skin of the sausage with small highlights. +night
V diagonal close = Close diagonal view from above, deep focus, bright yellow, red and brown

things-tacos | thing | taco, tacos, fajitas, quesadilla, tostada, enchiladas | @ street stall, table, market, restaurant
D three in a row = Soft maize tortillas lie folded and propped against each other, each filled to bursting with charred meat, white onion and green coriander. -nachos,one
D one open = The tortilla lies half open on the palm-sized plate, charred spots on its edge, the filling piled up the middle. +one
O lime over it = A squeezed lime wedge lies on top, and its juice has left wet tracks through the filling.
O salsas = Beside them stand three small clay dishes: dark red salsa, pale green salsa and pickled pink onions.
N bottle = The cold neck of a bottle with a lime in its mouth shows at the edge. -child
B painted wall = Behind them a turquoise plank wall with flaking paint shows faintly.
L hard sun = Strong sun from the right throws short crisp shadows and makes the lime shine.
L stall bulb = One bare bulb under an awning lights the plate from above, and behind it the street is dark blue. +night
V above at a slant = Close slanting view from above, 35 mm lens, vivid green, pink and charred brown

things-wrap | thing | burrito, wrap, kebab, doner, döner, shawarma, gyros, souvlaki | @ street, kebab shop, stall, park
D cut across = It has been cut in two at a slant and the halves stand side by side, so that the filling shows in layers of brown, white, red and green.
D foil peeled back = Silver foil is peeled back in ragged flaps around the lower half and dented by a thumb.
O inside = [Thin shreds of grilled meat/Browned pieces from the spit] lie against tomato, purple cabbage and a streak of white garlic sauce.
N chilli = A long green pickled chilli and a paper napkin lie next to the foil on a steel tray.
B spit = Farther back the glow of a vertical grill shows as an orange blur.
L neon = Pink and white light from a shop sign slides over the foil, and the bread keeps its warm brown. +night
L window = Daylight from the side picks out each layer and makes the foil flash.
V close = Close three-quarter view, food photograph with little depth of field, warm browns and silver

things-sushi | thing | sushi, nigiri, maki, sashimi, sushi rolls, sushi platter, sushi boat, sushi boat japanese restaurant, sushi plate, sushi roll, california roll | @ sushi bar, table, counter, restaurant
D sashimi fan = Thick slices of raw salmon, tuna and white fish lie overlapping in three fans on shaved white radish, a green leaf between them. +sashimi
D wooden boat = On a small wooden boat with a raised bow, nigiri and rolls are set in rows from stem to stern. +boat -sashimi
D ranks of pieces = Pieces of nigiri lie slantwise in ranks of salmon orange, tuna red and white, each slice of fish draped over a small block of rice. -sashimi
D rolls on end = Six cut rolls stand on end, so that their rings of black seaweed, white rice and green filling face up. -sashimi
O sashimi grain = Fine white lines run in curves through the orange salmon, and the tuna is deep red and even. +sashimi
O rice grains = One can count the grains of rice, slightly glossy, pressed together but not mashed. -sashimi
N wasabi and ginger = A green knob of wasabi and a folded heap of pale pink ginger lie at one corner, and soy sauce stands in a shallow square dish.
B cypress counter = They lie on a dark slate on a pale cypress counter, which runs on without anything behind.
L soft top = Soft light from the upper left makes the fish look wet and leaves faint shadows between the pieces.
V precise = Close view at forty-five degrees, macro lens, clean colours

things-curry | thing | curry, masala, tikka, vindaloo, korma, rendang, dal, daal, butter chicken | @ kitchen, restaurant, table, dhaba
D in the pan = A thick sauce fills a dented copper pan, oil gathered in bright beads at its edge, the larger pieces standing out of it.
D swirl = A swirl of cream and a handful of chopped coriander lie on the top, not yet stirred in.
O whole spices = A cinnamon stick, two split cardamom pods and a bay leaf show half sunk in the sauce.
N rice and bread = A steel plate of rice with single yellow grains in it and a blistered flatbread, torn once, stand close by.
B spice tin = A round tin with seven small cups of spices stands open behind, out of focus.
L kitchen window = Warm light from a window at the back left glints on the oil and shows a thread of steam.
V close slant = Close slanting view from above, 60 mm lens, turmeric and brick red

things-thali | thing | thali, mezze, meze, tapas, banchan, small plates, injera, rijsttafel | @ table, restaurant, terrace
D many small bowls = A dozen small dishes stand close together, no two alike: something red, something green, something white and creamy, pickles, a heap of bread.
D torn bread = A torn piece of flatbread leans in one of them, and a hand-wide scoop is missing from that dish.
O pool of oil = Green-gold oil lies in the groove of the smoothest dip, with a pinch of red powder across it.
N seeds and lemon = Lemon wedges, olive stones and a scatter of pomegranate seeds lie on the cloth between the bowls.
B edge of table = The table's edge and the backs of two rush-seated chairs close the view at the top.
L leaves = Sun falls through leaves in flecks, and some dishes lie in light and others in cool shade.
L lamps = Warm lamplight from above rims each bowl and lets the table between them go dark brown. +night,evening
V from above = View straight down on the table, everything sharp, many small colours on a pale cloth

things-rice-pan | thing | paella, biryani, pilaf, plov, jollof, risotto, jambalaya | @ terrace, kitchen, beach, courtyard, table
D wide pan = Rice fills a wide flat pan to the rim in an even golden layer, dotted with what was cooked in it.
D crust showing = One wedge has been scooped out, and the scraped bottom shows a dark toasted crust of rice along the edge. -risotto,jambalaya,biryani
O seafood = Pink prawns with their heads, open mussels and rings of squid lie all over it, lemon wedges between them. +seafood,prawns,shrimp,mussels
O grains = Each grain stands separate, stained deep yellow, with strips of red pepper and green herbs pressed in between. -risotto,jambalaya
N ladle and lemons = A long iron spoon lies across the handle, and cut lemons ring the rim every hand's width. -risotto,biryani,jollof,seafood
B vine wood fire = Below and behind it, smoke drifts off a bed of embers of thin wood. +outdoors,beach,garden,out
L afternoon = Warm afternoon light slants in from the left, catching the steam that rises out of the scooped place.
V high slant = View from standing height down on the pan, 35 mm lens, everything sharp

things-spaghetti | thing | spaghetti carbonara, spaghetti bolognese, spaghetti and meatballs, penne pasta, fettuccine alfredo, pesto pasta, spaghetti, pasta, carbonara, bolognese, tagliatelle, linguine, macaroni, ravioli, gnocchi | @ table, trattoria, kitchen, restaurant
D mound = The pasta is heaped in a loose mound in a shallow white bowl, glossy with sauce, one end hanging over the rim.
D fork standing = A fork rests in it, the first turn already wound around its tines. -ravioli,gnocchi,macaroni
D fork pressed = A fork rests on the rim with one piece speared, its cut side showing. +ravioli,gnocchi,macaroni
O shrimp = Pink prawns lie curled among the strands, with slices of garlic and parsley. +shrimp,shrimps,prawns,seafood
O tomato = The sauce is bright tomato red, with two basil leaves wilting in it. +tomato,pomodoro,napoli,marinara,arrabbiata
O pesto = Everything is coated in bright green pesto, with pine nuts and one whole basil leaf. +pesto
O meatballs = Round browned meatballs sit on top in a thick tomato sauce, a leaf of basil between them. +meatballs,meatball
O bolognese = A thick dark red meat sauce lies on top and has begun to run down between the strands. +bolognese,ragu
O carbonara = The strands are yellow with egg, and small browned cubes of bacon and coarse black pepper stick to them. +carbonara
O cheese falling = Fine shavings of hard cheese lie on top and have begun to melt where they touch the sauce.
N table things = A grater with a worn wedge of cheese, a heel of bread and a tumbler of [red wine/water] stand close.
B cloth = A checked tablecloth runs back to a dim wall. -rustic,wooden,wood,table,background,black
L window low = Light from a low window on the right rakes the strands and puts a shine on each.
V close = Close three-quarter view, 85 mm lens, shallow focus, soft background

things-lasagne | thing | lasagne, lasagna, moussaka, gratin, casserole, mac and cheese, shepherd's pie, cottage pie | @ kitchen, table
D corner out = A square has been lifted from the corner of the baking dish, so that the layers inside stand open like a cut cliff.
D browned top = The top is browned in islands, darkest at the rim, where the cheese has baked onto the enamel.
O running sauce = Sauce slowly slides from the cut side into the empty corner and pools there.
N cloth and spoon = A big spoon with a scorched wooden handle lies across the dish, which stands on a folded tea towel.
B oven door = Behind, the oven door is still half open and its small lamp is on.
L oven lamp and day = Cool daylight from a window mixes with the yellow lamp of the oven, and the crust glistens.
V close side = Close view from a low angle into the cut, natural kitchen light, browns, red and cream

things-steak | thing | steak, ribeye, roast beef, lamb chops, ribs, brisket, barbecue ribs, grilled steak, grilled ribs, rib eye steak, tomahawk steak, medium rare steak, t-bone steak, steak dinner, grilled lamb chops, wagyu, filet mignon | @ restaurant, grill, kitchen, table
D sliced = The meat lies cut into thick slices fanned a little apart, a dark crust outside and rosy within. -ribs
D glazed rack = The rack lies bone side down, its sticky dark glaze cracked along the bones and shining. +ribs
O butter melting = A round of herb butter slides down the top, half melted, leaving a green-flecked trail.
O board and salt = Beside it on a thick board lie a branch of rosemary, flakes of salt and a knife with a horn handle.
B dark behind = Everything behind sinks into charcoal grey, with one thin line of steam.
L low back = A narrow light from the back left grazes the crust and makes the juice on the board gleam.
V low close = Close low view along the board, 100 mm macro lens, mahogany brown, rose and black

things-roast-bird | thing | roast duck, peking duck, christmas goose, roast goose | @ dining table, kitchen, oven
D bird on the dish = The bird lies on its back on an oval dish, legs tied, skin stretched tight and browned from gold at the breast to mahogany at the wings.
D fork at the joint = A long carving fork stands in the joint of one leg, and clear juice runs from the hole.
O crackled skin = Fine blisters cover the skin, and herbs have burnt dark in the crease of the thighs.
N around it = Halved lemons, whole garlic heads and small potatoes, all shrivelled from the roasting, lie around it.
B laid table = At the far end of the cloth plates and glasses stand ready, blurred.
L candle and window = Fading light from a window meets two candle flames, and the skin glows between the blue and the yellow.
V level = View from the seat of a guest, 50 mm lens, focus on the breast, browns and gold

things-roast-dinner | thing | sunday roast, roast dinner, christmas dinner, thanksgiving dinner, yorkshire pudding | @ dining room, pub, table, kitchen
D plate full = One plate holds it all: slices of meat overlapping, roast potatoes with rough crisp corners, carrots, greens and a tall hollow pudding.
D gravy pouring = A stream of brown gravy runs from a jug into the hollow of the pudding and spills over its lip.
O potatoes = The potatoes are deep gold with glassy edges, and one has split to show white.
N dishes = Round it stand a dish of sprouts with a spoon in it, a pot of mustard and a folded cotton napkin.
B other seats = Other plates, half served, and a window with bare trees outside stay soft behind.
L pale window = Pale winter daylight comes in from the left and steams visibly above the gravy.
V seat view = View from the diner's own seat, looking down at a slant, homely colours, brown, orange and green

things-fish-and-chips | thing | fish and chips, fried fish, fish fingers, calamari | @ seaside, harbour, bench, pub, chip shop
D batter = A long piece of fish in bubbled golden batter lies on top of thick chips, one end broken so that white flakes show.
D paper open = The white wrapping paper is spread open around it, crumpled into a rim that holds the heat.
O vinegar marks = Vinegar has darkened a few chips, and salt lies in the hollows of the batter.
N wooden fork and peas = A wooden fork sticks in a small tub of mushy peas, with a wedge of lemon by it.
B railing and gull = A blue railing, a strip of grey sea and one gull on a post lie behind. +seaside,harbour,sea,beach,bench,out
L sea light = Bright hazy light from the sea side makes the batter look crisp and pales the colours behind.
V lap view = View down on to the parcel as if it lay on one's lap, natural colours, gold, white and sea blue

things-full-english | thing | full english, english breakfast, fry-up, fried breakfast, bacon and eggs, full breakfast | @ cafe, kitchen, diner, table
D plate = Two fried eggs, curled bacon, browned sausages, a grilled tomato and beans touch each other on an oval white plate.
D yolk = The nearer yolk has just been broken and runs yellow towards the beans.
O egg lace = The whites have brown lacy edges, and the bacon is curled and crisp at the rind.
N mug and sauce = A thick mug of orange-brown tea, a rack of toast triangles and a red plastic sauce bottle stand around it.
B formica = The pale green formica table ends at a steamed-up window with a lettered blind. +cafe
L morning window = Flat morning light through a steamy window fills the plate evenly.
V from above = View from above at a slant, everyday documentary photograph, colours slightly too strong, as in a menu

things-pancakes | thing | pancake, pancakes, crêpes, crepes, blini, hotcakes | @ kitchen, breakfast table, diner, cafe
D stack = Six thick pancakes are stacked on the plate, each with a pale rim and a flat golden-brown face, the stack leaning a little to one side. -crêpes,crepes
D berries on top = Blueberries, raspberries and halved strawberries are heaped on the top pancake, and a few have rolled down on to the plate. +berries,berry,fruit,fruits -crêpes,crepes
D strawberries on top = Strawberries, whole and halved, are heaped on the top pancake, and two lie on the rim of the plate. +strawberry,strawberries -crêpes,crepes,berries
D blueberries on top = A handful of blueberries is heaped on the top pancake, and some have rolled down on to the plate. +blueberry,blueberries -crêpes,crepes,berries
D raspberries on top = Raspberries are heaped on the top pancake, and three lie on the rim of the plate. +raspberry,raspberries -crêpes,crepes,berries
D banana on top = Thick slices of banana lie overlapping on the top pancake, browned at their edges. +banana,bananas -crêpes,crepes
D folded = The thin crêpes lie folded in quarters and overlapping, freckled brown, with frilled edges. +crêpes,crepes
D syrup poured = A thin stream of amber syrup is being poured on the top one, runs down the side and spreads in a pool on the plate. +pouring,poured,pour,drizzle,drizzled,drizzling
D syrup = Amber syrup runs down the side in three slow streams and spreads in a pool on the plate. -pouring,poured,pour,drizzle,drizzled,drizzling -savoury,savory,cheese,bacon
O butter = A square of butter has slid from the middle and is melting at its lower corners. -berries,berry,fruit,fruits,strawberry,strawberries,blueberry,blueberries,raspberry,raspberries,banana,bananas
N berries = A fork lies on a folded linen napkin beside the plate, next to a small glass jug of syrup.
B kitchen = A blue pan and a bowl with batter running down its side stand out of focus behind.
L morning = Low morning sun from behind left shines through the syrup so that it glows like dark honey, and lies on the edge of each pancake.
V level close = Straight side view, close, 85 mm lens, the front of the stack sharp, warm natural colours

things-waffles | thing | waffle, waffles, belgian waffle, french toast | @ cafe, kitchen, fair, table
D grid = Two thick waffles lie one across the other, the ridges of the grid brown and the pits pale, syrup standing in some of them. -french,toast,stack
D grid stack = Four thick waffles are stacked on the plate, the ridges of the grid brown and the pits pale, syrup standing in some of them. +stack,stacked
D toast = Thick slices of French toast lie overlapping, golden brown on their faces and dark at the crusts. +french
D berries = Blueberries, raspberries and halved strawberries are heaped in the middle on top, and a few have rolled on to the plate. +berries,berry,fruit,fruits
D strawberries = Strawberries, whole and halved, are heaped in the middle on top, and two lie on the rim of the plate. +strawberry,strawberries
D blueberries = A handful of blueberries is heaped in the middle on top, and some have rolled on to the plate. +blueberry,blueberries -strawberries
D powder = A fine even fall of icing sugar lies over it, thick on the ridges.
O cream = A soft peak of whipped cream leans at one side and starts to slide on the warm surface. -berries,berry,fruit,fruits,strawberry,strawberries,blueberry,blueberries,raspberry,raspberries,banana,bananas
N fork = A fork rests at the rim of the plate, a white cup beside it.
L window side = Side light from a tall window brightens every ridge and leaves a small shadow on the far side.
V slant macro = Close slanting view, macro lens, the front sharp, warm natural colours

things-fried-egg | thing | fried egg, fried eggs, poached egg, boiled egg, soft-boiled egg, scrambled eggs, egg in a cup, eggs on toast, basket of eggs, carton of eggs, eggs in a basket, sunny side up | @ kitchen, breakfast table
D fried = In a black iron pan the white has set with a crisp brown frill, and the domed yolk shows a window as a small bright square. -boiled,poached,scrambled,cup,basket,nest
D boiled = The egg stands in a striped cup with its top sliced off; the yolk is soft and a strip of toast is dipped into it. +boiled,cup
D poached = Cut open with a knife tip, the poached egg lets its yolk run down over the toast. +poached
D scrambled = Soft yellow folds lie loosely on buttered toast, still wet in the creases. +scrambled
D shells = Brown and white shells with fine speckles lie close together, one small feather stuck to the nearest. +basket,nest
O pepper = Coarse black pepper and a few grains of salt lie where they fell.
N crumbs = Crumbs, a broken half shell and a small spoon lie on the scrubbed table.
L early = Early sun from a low window on the left makes the yolk glow orange.
V simple = Simple close view obliquely from above, plain background, yellow, white and black

things-toast | thing | toast, buttered toast, avocado toast, beans on toast, cheese on toast, jam sandwich, toast with jam | @ kitchen, breakfast table, cafe
D slice = A thick slice of toast, dark at the crust and golden in the middle, lies a little crooked on a small plate.
D butter path = Butter has gone into the holes, and the knife's last stroke still shows as a ridge across it. -avocado,beans,cheese
D avocado = Green avocado is mashed on unevenly, with flakes of chilli and a thread of oil over it. +avocado
D beans = Beans in orange sauce slide over the edge of the bread on to the plate. +beans
D cheese = The cheese has bubbled and browned in spots and hangs over the crust in one long drip. +cheese
O bite = From one corner a bite is missing, with small tooth marks along the curve. -egg,eggs,avocado,salmon,beans
N jar and knife = A butter knife leans on the rim of the plate in a scatter of crumbs.
B toaster = The chrome side of a toaster behind shows the whole table bent and small. -background,marble,cafe
L kitchen morning = Morning light from the right falls flat across the crumbs and gives each a shadow.
V close = Close view at table height, 60 mm lens, homely colours, toast brown and butter yellow

things-porridge | thing | porridge, oatmeal, muesli, granola, cereal, cornflakes, yoghurt bowl, smoothie bowl, acai bowl | @ kitchen, breakfast table, bed
D cereal flakes = Crisp golden flakes and rings are heaped in the bowl, milk standing between them. +cereal,cornflakes,granola,muesli
D bowl = The bowl is full almost to the edge, a spoon with its handle against the rim.
D topping = In the middle lies a small heap of [sliced banana and berries/apple cubes and nuts], a thread of honey running out from it. -cereal,cornflakes -blueberries,blueberry,strawberries,strawberry,berries,berry,raspberries,banana,bananas,fruit,fruits
O fruit on top = Sliced banana and a few blueberries lie on top. +cereal,cornflakes
O milk edge = Milk has drawn a white ring between the filling and the glaze of the bowl.
N things = A small jug of milk stands within reach.
L window = Clear cold window light from the left makes a bright crescent inside the bowl.
V above = View straight down on bowl and table, evenly sharp, pale morning colours

things-omelette | thing | omelette, omelet, frittata, shakshuka, tortilla de patatas, quiche | @ kitchen, cafe, table
D in the pan = Eggs lie in a small iron pan, set at the rim and still trembling in the middle.
D red sauce = Whites have set in the hollows of a thick pepper and tomato sauce, and four yolks sit whole in it. +shakshuka
D fold = One side has been folded over, pale yellow without a brown spot, with melted cheese creeping from the fold. +omelette,omelet
D wedge = A wedge has been cut and pulled a little away, so that the thick layered inside shows. +quiche,frittata,tortilla
O herbs = Chopped chives and a few leaves of parsley have fallen on it and on the handle.
N bread = A torn end of bread, already dipped once, lies across the edge of the pan.
L side = Light from a window close on the left warms the yellow and leaves the iron almost black.
V slant = Close slanting view, shallow focus, egg yellow, iron black and green

things-dumplings | thing | dumpling, dumplings, gyoza, dim sum, pierogi, momo, bao, wontons, potstickers, samosa, empanada | @ restaurant, kitchen, street stall, table
D basket = Plump pleated parcels sit in a ring in a round bamboo steamer, their tops gathered into small twists. -samosa,empanada,gyoza,potstickers
D browned row = They lie in an overlapping row, each sealed along one edge in neat crimps, the flat sides fried brown. +samosa,empanada,gyoza,potstickers
D one opened = One has been torn open with chopsticks, and the hot filling shows behind the thin dough. -samosa,empanada,pierogi
O skins = The dough is so thin at the belly that the green and pink of the filling shimmer through it. -samosa,empanada
N dip = A saucer of dark vinegar with threads of ginger stands by the basket, and a damp ring marks where the lid was.
B stack = More steamers stand stacked behind in a soft grey cloud.
L side haze = White light from the left is spread by the steam, so that the dark table behind looks milky.
V half from above = Half from above, 70 mm lens, focus on the nearest pleats, cream, bamboo and soy brown

things-wok | thing | stir fry, stir-fry, fried rice, pad thai, chow mein, fried noodles, nasi goreng, wok | @ street stall, kitchen, restaurant
D toss = A black wok is tilted up, and its contents hang in the air above the rim in a curved wave. -plate,bowl
D bowl of it = A shallow bowl is heaped high, with a lime quarter, bean sprouts and crushed nuts at one side. +plate,bowl
O seared edges = Edges are charred brown and everything is coated in a thin shining film of sauce.
N ladle and bottles = A long-handled ladle and a row of squeeze bottles with dark and red sauces stand within reach.
B flame = Under the wok an orange flame licks round the curve, and the wall behind is dark tiles spotted with grease. -plate,bowl
L fire = Light comes from the fire below and one cold tube above, so that the vapour is orange beneath and bluish on top.
V mid = Medium close view from the side, fast shutter that stops every grain, orange, black and green

things-tagine | thing | tagine, couscous, stew, goulash, chili, chilli con carne, hotpot, pot roast, casserole dish, beef stew | @ kitchen, table, courtyard, campfire
D lid off = The lid has just been lifted and leans against the pot, drops running down its inside.
D pot full = Large soft pieces stand half out of a dark shining sauce, carrots and herbs among them.
O sauce line = A dried brown line above the sauce shows how far it has boiled down.
N ladle = A ladle rests in the pot, and torn bread and a pinch bowl of [paprika/cumin] lie on the board.
B stove = An old enamel stove with a hanging cloth stands behind, soft in the steam.
L fire near = Warm light from the lower left reddens one side of the pot, while window grey lies on the other.
V eye to rim = View at the height of the rim and slightly down, 50 mm lens, deep browns and brick red

things-soup | thing | soup, tomato soup, pumpkin soup, borscht, chowder, broth, bisque, gazpacho, miso soup | @ kitchen, table, restaurant, bed
D smooth soup with cream = The soup stands smooth and thick to just below the rim of a dark stoneware bowl, a curl of white cream drawn through its middle. -miso,borscht,noodle,clear,chicken,vegetable,onion,lentil
D pumpkin = It is deep golden orange, glossy as velvet, a little darker at the edge. +pumpkin,carrot,squash
D tomato = It is bright warm red, glossy as velvet, a little darker at the edge. +tomato
D green = It is clear fresh green, a little darker at the edge. +pea,spinach,broccoli
D pieces = Pieces of carrot, celery and soft meat show in the clear golden broth, small round beads of fat between them. +chicken
D vegetables = Pieces of carrot, potato, beans and tomato show in the clear golden broth. +vegetable
O seeds = Roasted green pumpkin seeds, a few drops of dark oil and a small leaf lie on the cream. +pumpkin
O croutons and pepper = A few golden croutons, a leaf of basil and a grind of pepper lie in the middle. -pumpkin,miso,chicken,vegetable
O parsley = Chopped parsley floats on the top. +chicken,vegetable
O spoon = A silver spoon lies beside the bowl on a folded linen napkin.
N bread = A thick slice of dark-crusted bread leans at the rim of a small plate.
N small pumpkin = A small orange pumpkin and a slice of dark-crusted bread lie beside it. +pumpkin
B window = Rain runs down the window beyond the table. +rain,sick
B soft = Behind, a wooden table runs off into soft brown shade. -background,rain,sick
L soft window = Soft daylight from behind left makes the rising steam white and puts a bright edge round the bowl. -gazpacho,cold,night,evening
L lamp = A low lamp lights the bowl from the right and leaves the corners of the table in brown dusk. +night,evening
V near = [Close view at forty-five degrees/Near view at a slant from above/Close three-quarter view], 60 mm lens, soup sharp, background soft

things-salad | thing | salad, greek salad, caesar salad, caprese, coleslaw, poke bowl, buddha bowl, grain bowl | @ table, garden, kitchen, cafe
D heap = Crisp green leaves in many shapes are heaped loosely in a wide bowl, pale ribs and curled edges pointing all ways. -fruit,potato,pasta,egg,tuna,rice,bean,noodle,poke,buddha,grain
D sectors = Each ingredient keeps to its own part of the bowl, green, orange, purple and white side by side. +poke,buddha,grain
D green bits = Thin slices of cucumber, rings of spring onion and small basil leaves lie between them. +green
D bits = Halved cherry tomatoes, slices of cucumber and rings of red onion lie between them. -green,caesar,fruit,potato,pasta,egg,tuna,rice,bean,noodle,poke,buddha,grain
O croutons and parmesan = Brown croutons and thin shavings of hard cheese lie on top. +caesar
O feta and olives = Cubes of white cheese, black olives and rings of red onion lie on top. +greek,feta
O salmon pieces = Flakes of pink salmon lie on top with a curl of lemon peel. +salmon,tuna
O avocado fan = Half an avocado is fanned in thin green slices at the side. +avocado
O chicken strips = Strips of browned chicken lie across the middle, fanned a little apart. +chicken
O drops = Fine drops of water and a thread of golden oil shine on the leaves.
O seeds = A few toasted seeds and flakes of salt are scattered over the top. -caesar,greek,fruit
N tools = Two wooden servers, half a lemon and a small jug of oil stand beside it on a linen cloth. -plate
L shade of leaves = High sun comes through a tree, and bright flecks lie on the wettest leaves. +garden,picnic,out
L cool day = Clear daylight from the right shines through the thin edges of the leaves and keeps every colour fresh.
V from above = [Close view at forty-five degrees/Near view at a slant from above/Close three-quarter view], 70 mm lens, sharp, many greens against pale wood

things-sandwich | thing | blt, bagel, banh mi, grilled cheese, toastie, croque monsieur, grilled cheese sandwich, toasted sandwich, grilled sandwich, ham sandwich, cheese sandwich, tuna sandwich, egg sandwich, breakfast sandwich, toasted bagel | @ cafe, deli, diner, picnic, kitchen
D cut face = The sandwich has been cut, and the two halves lean together with their layers to the front. -grilled,toastie
D cheese pull = The halves are drawn apart, and between them cheese stretches in thick strings that sag in the middle. +grilled,toastie,panini,croque
D skewer = A wooden skewer with an olive holds the tall layers straight. +club
O toasted crust = The slices are fried golden in butter, dark at the crust, the cheese between them soft and yellow. +grilled,toastie,toasted,panini,cheese
O layers = Pink ham, pale cheese, tomato with its seeds and frilled lettuce can be told one above the other. -grilled,toastie,blt,banh,bagel,chicken,tuna,egg,vegan,veggie,salmon,pastrami,avocado,peanut,jelly,breakfast,cheese
N paper = It rests on opened waxed paper beside [a spill of crisps/a pickle on a toothpick].
B counter glass = Behind lies the blurred glass front of a counter with hanging price tags. +cafe,deli,diner
L soft front = Broad soft light from the front left shows crumb and crust alike.
V eye level = Eye-level close view into the cut, 90 mm lens, shallow focus, warm bread colours

things-lunchbox | thing | lunchbox, lunch box, bento, packed lunch, tiffin, school lunch, bento box, japanese bento, bento lunch | @ desk, park bench, school, train, table
D open box = The box stands open with its lid tilted behind, and everything in it is packed tight into compartments.
D small order = Rice takes one half; cut carrots, a rolled egg, green beans and three grapes fill the rest. -sandwich
D sandwich = Two sandwich triangles stand on their long sides with a tangerine and a wrapped biscuit wedged beside them. +sandwich
O joke = One slice of cheese has been cut into a star and laid where it is seen first. +child,school,kid
N cloth = A knotted checked cloth lies untied round it, with chopsticks across one corner. -tiffin
N tiers = The other steel tiers stand beside it with their clasp hanging open. +tiffin
L noon window = Clear midday light from a side window throws the lid's shadow over a third of the food.
V top = View from straight above, sharp all over, clean colours in small fields

things-cheese-board | thing | cheese board, cheese, charcuterie, cheese platter, grazing board, fondue, raclette, antipasti, charcuterie board, cheese and wine, cheese platter with wine, grazing table, meat platter | @ table, kitchen, restaurant, vineyard, cellar
D wheels and wedges = On a thick olive-wood board lie a wedge with blue veins, a half wheel that bulges soft from its rind and a hard orange block. -fondue,raclette
D pot = In a heavy red pot the melted cheese bubbles slowly, and a cube of bread on a long fork comes up trailing threads. +fondue
D scraped = The half wheel stands under the heat, and its molten face slides off in a thick golden fold. +raclette
O cured meat = Thin folds of ham and fans of dark salami lie between the cheeses. +charcuterie,meat,salami,ham,grazing,antipasti
O rinds = Rinds show mould in white, ash grey and straw, with the mark of the cloth in them. -fondue
N between = [Green grapes and walnuts/A split fig and honey in its comb] fill the gaps, and a short knife stands in the hardest piece.
B glass = One glass of wine stands behind. -child,background
L side old master = Low light comes from the left and dies away to the right, where the board ends in shadow.
V still life = Quiet still life at table height, 80 mm lens, deep focus, ivory, ochre and dark brown

things-oysters | thing | oyster, oysters, seafood platter, seafood, lobster dinner, cooked lobster, lobster on a plate, lobster roll, crab legs, cooked crab, shrimp cocktail, grilled prawns, prawns, mussels, clams, seafood boil | @ restaurant, harbour, table, quay, beach
D on ice = Open shells lie in a ring on crushed ice, each holding its grey pearly flesh and a little clear sea water. +oyster,oysters,platter,seafood
D red shells = The shells are cooked bright orange red, heaped with their feelers and claws over the edge of the dish. +lobster,crab,shrimp,prawns,crayfish,boil
D black shells = Blue-black shells gape in a steaming pot, each with an orange morsel, broth and parsley between them. +mussels,clams
O wet shine = Water beads on every shell, and barnacles and fine ridges cover the outer sides.
N lemon and fork = A lemon wrapped in muslin, a small two-pronged fork and a dish of shallots in vinegar lie on the cloth.
B zinc = The grey zinc counter behind reflects the dish as a dim smear.
L cool north = Cool light from a north window gives every wet edge a thin white line.
V close = Close view at a low slant, macro lens, silver, sea grey and lemon yellow

things-grilled-fish | thing | grilled fish, sardines, whole fish, baked fish, smoked fish, fish on a plate, salmon fillet, fish on ice | @ grill, table, quay, market, restaurant
D scored sides = The fish lies whole, slashed three times across its side, and the skin has blistered gold and black along the bars. -raw,market,ice
D row on ice = Fish lie in overlapping ranks on crushed ice, eyes clear, mouths slightly open, tails all one way. +raw,market,ice
D lemon in cuts = Half slices of lemon stand in the cuts, and a bunch of thyme sticks out of the belly. -raw,market,ice
O flake = Near the head a piece of skin has come away and shows white flakes with steam. -raw,market,ice
N salt and oil = Coarse salt, a chipped dish of green oil and a charred pepper lie beside it.
L sun glitter = Hard sun from the upper right sparkles on scale and salt, with short blue shadows.
L coals = The red of the coals lights it from beneath, and the sky behind is deep blue. +night,evening,dusk
V diagonal = Diagonal close view from above, everything sharp, silver, char black and lemon

things-barbecue | thing | barbecue, barbeque, bbq, sausages on the grill, grill, skewers, kebabs on the grill, satay, yakitori | @ garden, park, beach, street, campsite
D over the coals = Skewers and sausages lie across a black grate, their undersides hissing over grey and orange coals.
D drip and flare = Fat has dripped, and one small yellow flame jumps up through the bars and licks a browned edge.
O char lines = Dark stripes from the bars cross each piece, and glaze bubbles in between.
N tongs = Long tongs lean open against the rim, with a beer-wet brush and a plate of raw onion rings on the side shelf.
B garden smoke = Blue smoke drifts to the left over a lawn and blurs the hedge. -street,beach
L late sun = Late sun comes from behind, so that smoke and fat shine and the grate stays dark.
L embers = After dark the embers are the only warm light and tint every lower edge red. +night
V close low = Close low view over the edge of the grill, wide aperture, orange, grey and black

things-bibimbap | thing | bibimbap, kimchi, korean bbq, korean barbecue, hotpot at the table, sukiyaki, shabu shabu | @ restaurant, table, kitchen
D bowl in sectors = Vegetables lie in separate bundles round the edge of a hot stone bowl: carrot, spinach, sprouts, mushroom, with a raw-centred egg in the middle. +bibimbap
D grill in table = Thin slices of meat curl on a round grill let into the table, brown at the rim and still red at the centre. +barbecue,bbq
D red leaves = Cabbage leaves, wet and red with chilli paste, lie folded in a glazed brown jar. +kimchi
D simmering = Broth simmers in a shallow iron pot while leaves, tofu and paper-thin slices float in it. +hotpot,sukiyaki,shabu
N little dishes = A ring of small white dishes with pickles and greens crowds the table round it, with steel chopsticks laid parallel.
B pipe = A shining copper exhaust pipe hangs down from above and closes off the background. +barbecue,bbq
L table lamp = A lamp directly above the table makes the steam white and the room beyond dark.
V from the guest = Guest's view, slightly downwards, 35 mm lens, red, green and yolk yellow

things-dosa | thing | dosa, idli, chapati, roti, naan, paratha, flatbread, pita, arepa, tortillas, injera bread | @ kitchen, street stall, restaurant, tandoor
D on the plate = A wide thin sheet of batter, rolled into a long brown tube, reaches over both rims of a steel plate. +dosa
D white cakes = Three soft white rice cakes sit on a banana leaf, dimpled like sponges. +idli
D puffed = The round of dough has puffed into a ball on the hot iron, with scorched freckles where it touched. -dosa,idli
O torn edge = At one torn edge the layers pull apart in flakes and let a breath of steam out. -idli
N dips = White coconut chutney, a green one and a small steel bowl of thin lentil broth stand at the side.
B heat = The black iron plate behind shimmers and has a smear of batter drying on it.
L doorway = Daylight falls through a doorway from the right, and the far side is kitchen-dark.
V close = Close view from above at a slant, 50 mm lens, toasted brown, steel and leaf green

things-baked-potato | thing | baked potato, jacket potato, mashed potatoes, roast potatoes, potato, potatoes, sweet potato | @ kitchen, table, campfire, market
D cross cut = The potato has been cut crosswise and pinched open, and a slab of butter is sinking into the floury middle. -mashed,roast,raw,peel,sack
D crisp heap = They lie in a tray, rough and golden, fat sizzling at their corners. +roast
D swirl = The mash is drawn up with a fork into soft ridges, with melted butter lying in the hollow. +mashed
D earth = They are just dug: skins thin and flaking, clods of dark earth still on them. +raw,sack,field
O skin = The skin is wrinkled and crackled, with grains of coarse salt. -mashed,raw,sack
N by it = A fork, a twist of pepper and chopped chives lie on the edge of the plate.
L low = [A low lamp at the right/Flat sidelight] rakes across the crumbly surface and shows the steam.
V close = Close view, slightly from above, 90 mm lens, buttery yellow and earth brown

things-street-food | thing | street food, street stall food, snack, street snack, market food | @ street, market, night market, fair
D handed across = Across a narrow counter comes a paper tray, heaped and dripping a little, held out at arm's length towards us.
D what is in it = Golden fried pieces, a ladle of red sauce and a fistful of chopped herbs fill the tray.
N stall top = On the stall's steel top stand sauce bottles with cut tips, a roll of napkins on a nail and a tower of paper trays.
B street behind = Behind are the stall's hot pans, hanging bulbs and the blurred shoulders of people queuing.
L bulbs = Bare bulbs under the awning light it warm from above, while the street behind is cool.
L sun = Sun through a striped awning colours half of it orange. +day,noon,morning
V customer = From the customer's eyes, 35 mm lens, focus on the tray, lively warm colours

things-picnic-food | thing | picnic, picnic basket, picnic spread, picnic blanket, hamper | @ meadow, park, beach, garden, hill
D spread = On a checked blanket the basket stands open, and round it lie bread, cheese in paper, plums, a pie with two slices gone.
D bottle lying = A bottle leans in the grass in its wet cloth, and two glasses stand crooked on the uneven ground.
O wicker = The basket's wicker is worn pale at the handle, its leather strap hanging over the lid.
N traces = A straw hat, an open book face down and a trail of ants towards the jam tell that the owners are near.
B tree edge = Beyond, long grass runs to a row of trees with the shade lying blue under them.
L leaf sun = Sun comes through leaves from the upper left and lays moving-looking flecks over cloth and fruit.
V standing = From standing height at a slant, 35 mm lens, sharp through, red check, green and straw yellow

things-half-eaten | state | half eaten, half-eaten, bitten, leftover, leftovers, nibbled, unfinished, last slice, last bite | @ any
D uneven edge left = About half is gone, and the edge of what is left is uneven and soft.
D crumb trail = A few crumbs and a smear lead from it to the rim.
N fork laid down = A fork lies across the rim where it was put down, a dry thread of food on its tines. -slice,pizza,burger,apple,sandwich
N napkin = A used napkin is pushed half under the plate, its corner stained.

things-morning-after-food | state | morning after, after the party, after dinner, after the feast, dirty dishes & #food, #drink, table, dishes, bottle, glass, wine | @ any
D stale = What is left has gone dry at the edges and dull on top, where yesterday it shone.
N glasses = Glasses with a finger of flat drink, a burnt-down candle and a plate with olive stones stand as they were left.
N cloth = The cloth has wine rings and a long fold where somebody pulled it.
L grey early = Flat grey early light comes through half-drawn curtains and shows every fingerprint on the glass.

things-posh-plating | state | fine dining, haute cuisine, michelin, posh, gourmet, fancy restaurant, deconstructed & #food, #drink | @ restaurant
D small on white = It is reduced to a few exact mouthfuls set off-centre on a huge white plate with a wide bare rim.
D dots = A row of sauce dots shrinks in size from left to right, and two tiny leaves have been placed with tweezers.
N cutlery = Heavy cutlery lies straight on stiff linen, with one thin-stemmed glass.
L pin = A narrow spot from above lights the plate alone and lets the linen fall off to grey.

things-burnt | state | burnt, burned, charred, overcooked, scorched & #food | @ any
D black = The top is black and cracked like dry mud, with grey ash at the thinnest edge.
D smoke = A thin line of smoke goes straight up from it and breaks at the height of the lampshade. -out,garden
N window open = The tray stands on an upturned sink plug, a tea towel flung over the tap and the window pushed wide open. +kitchen,oven,cake,bread,cookies,toast

things-steaming | state | steaming, piping hot, steaming hot, fresh from the oven & #food, #drink | @ any
D steam = Steam climbs from it in two loose white ribbons that lean the same way and thin out at the top of the picture.
N fogged = The nearest spoon has misted over.
L behind = Light comes from behind so that the steam shows against a darker ground.

things-melting | state | melting, melted, thawing & #food, #product | @ any
D slump = It has lost its edges: the top sinks to one side and the lower half spreads outward in a shining pool. -cheese,butter,clock,watch -cheese,butter,ice,cream,popsicle
D drip = A long drop hangs from the lowest edge, stretched thin and about to fall. -cheese,butter,ice,cream,popsicle
N run = A trickle has found the slope of the surface and runs off to the nearest edge. -cheese,butter,ice,cream,popsicle

things-miniature-food | state | miniature food, tiny food, doll's house food, tiny kitchen | @ any
D scale = It is no bigger than a fingertip, and a real matchstick beside it is as long as its whole table.
D made = Under the near lens the traces of making show: a fingerprint in the glaze, a bristle stuck in the paint.
L one = One small bright lamp from the left gives it a hard shadow as big as itself.

things-eat-noodles | deed | eat, slurp, twirl, suck up & that: noodles, ramen, spaghetti, pasta, udon, pho, noodle soup & #person, #animal, #robot, #creature | @ noodle bar, kitchen, restaurant, street stall, table
D strands up = A hanging bundle of strands goes from the bowl straight up into $his pursed lips, and the last of them swings and flicks a drop of sauce. +one
D heads bent = Heads are bent low over the bowls, strands hanging from every mouth. +many
D eyes = $His eyes are cast down, almost crossed, on the place where the strands come up, cheeks drawn in. +one
O *sauce = $That {shines|shine} with sauce, and steam from the bowl wets the chin above it.
N around = Splashes dot the table round the bowl, beside a crumpled napkin and a pot of chilli flakes.
B blur = Behind are a tiled wall and a shelf of stacked bowls, out of focus.
L lamp over = A low lamp hangs just above, so that the bowl shines and throws light back up on to the face.
V very near = Very near view across the table, at bowl height, 50 mm lens, candid, warm reds and amber

things-eat-burger | deed | eat, bite, bite into, devour, chomp & that: burger, sandwich, hot dog, hotdog, taco, kebab, burrito, cheeseburger, doughnut, donut & #person, #animal, #robot, #creature | @ diner, bench, car, kitchen, street
D mouth wide = $His mouth is stretched wide round the edge of $that, both sides held tight so that the filling squeezes out at the back. +one
D biting together = All bite at once, cheeks full, crumbs on every lip. +many
D eyes over it = Above it $his eyes look straight at us, brows lifted in pure concentration. +one +from-person
O drip = Sauce drips from the low corner of $that on to the paper spread below.
N paper = The wrapper lies open like a plate, with a few crumbs and a fallen slice of pickle.
L frontal = Bright frontal light shows the shine of the sauce and every crumb.
V front = Frontal close view at mouth height, 50 mm lens, snapshot, lively food colours
`;
