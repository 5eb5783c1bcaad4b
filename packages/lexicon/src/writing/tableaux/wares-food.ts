/** Plain dishes, cakes and drinks as people ask for them. The form: `tableaux.ts`. */
export const WARES_FOOD_TABLEAUX = `
wares-cheesecake | thing | cheesecake, strawberry cheesecake, blueberry cheesecake, cheesecake slice, slice of cheesecake, new york cheesecake | @ cafe, table, kitchen, plate, bakery
D slice = The slice stands with its point towards us, thick pale cream on a dark crumb base, the cut side smooth as wet plaster. -whole
D whole = The whole cheesecake stands on a footed plate, its sides smooth, a crumb base showing as a thin dark line. +whole
O strawberries = Halved strawberries lie on top in a shining red glaze, and one red run has gone down the white side. +strawberry,strawberries
O blueberries = Blueberries lie on top in a dark shining glaze, and one violet run has gone down the white side. +blueberry,blueberries
O bare top = The top is golden brown and a little sunk in the middle. -strawberry,strawberries,blueberry,blueberries,chocolate,lemon,raspberry
O fork mark = The fork has just cut off the tip, and a curl of cream clings to its tines. +fork
N plate things = A few crumbs and a mint leaf lie on the plate. -whole
L left soft = [Soft window light from one side/Pale light from a window] slides down the cut side and makes the top shine.
V close = Close view at the height of the slice, 90 mm lens, shallow focus, cream, red and brown

wares-birthday-cake | thing | chocolate cake, birthday cake, chocolate birthday cake, cake, layer cake, cream cake & candle, candles, birthday | @ table, kitchen, dining room, party
D number candle = Candles in the shape of figures stand upright in the middle of the icing, each with one small flame. +number,numeral
D chocolate with candles = The cake stands tall and round, dark frosting swept round it in soft swirls, thin candles burning all over the top. +chocolate +candles,birthday -number,numeral
D one candle = The cake stands round and plain on its plate, one thin candle burning upright in the middle of the top. +candle -candles,birthday,number,numeral
D pale with candles = The cake stands tall and round, pale frosting swept round it in soft swirls, thin candles burning all over the top. +candles,birthday -chocolate -number,numeral
O wax and flame = The flame leans slightly to the left, and a bead of wax has run down to the cake. +candle -candles,birthday
O wax and flames = The flames lean slightly to the left, and beads of wax have run down to the sugar. +candles,birthday
O pearls = Coloured sugar pearls and strands are scattered over the icing. -chocolate,wedding
O curls = Chocolate curls lie in a ring along the edge, with a raspberry between them. +chocolate
O plates = A stack of small plates and a cake knife with a ribbon lie ready beside the stand.
B party lights = Behind, balloons and small lights are soft discs of colour. -outdoors,garden
L one flame = The small flame lights the top and the rim of the plate in gold and leaves the room dusky. +candle -candles,birthday
L candle light = The candles light the top and the rim of the plate in gold and leave the room dusky.
V table height = Three-quarter view at table height, 90 mm lens, little depth of field, warm gold and icing colours

wares-ice-cream | thing | ice cream, ice cream cone, ice-cream cone, ice cream scoops, gelato, scoop of ice cream, bowl of ice cream, chocolate ice cream, vanilla ice cream, strawberry ice cream, chocolate ice cream cone, vanilla ice cream cone, strawberry ice cream cone, melting ice cream cone, soft serve cone | @ beach, street, park, table, cafe, pier
D two scoops = Two round scoops sit one on the other in a crisp waffle cone, each with a ragged frilled edge where the scoop let go. -bowl,cup,soft,dish,plate,dropped,glass -paper
D bowl scoops = Three round scoops sit close together, their skins rough and frosted, softening where they touch. +bowl,cup,dish,plate,glass,paper
D swirl = A tall soft swirl rises in three smooth turns from the cone to a curled tip. +soft
D melt lines = It has begun to melt: thick drops run over the rim of the cone and down its grid, and one hangs ready to fall. +melt,melting -bowl,cup,dish
O *both = The upper scoop is pale pink strawberry with small pieces of fruit in it, the lower one creamy vanilla flecked with black seeds. -chocolate,strawberry,vanilla,mint,pistachio,mango,blue,green,lemon,caramel,soft,bowl,cup,dish,plate,glass,paper,matcha
O chocolate = The ice cream is dark brown, with splinters of chocolate standing out of it. +chocolate
O strawberry = The ice cream is pink, with crushed red fruit in every fold. +strawberry
O vanilla = The ice cream is pale yellow, flecked with tiny black seeds. +vanilla
O mint = The ice cream is pale green, with chips of dark chocolate in it. +mint,pistachio
O cone grid = The cone is golden brown, its grid pressed deep, and one creamy drop runs slowly down over it. -bowl,cup,dish,plate,glass
O spatula curl = Each is drawn up in a soft peak where the flat spoon let go. +gelato,bowl,cup,paper
N held = Fingers hold it in a paper napkin. -bowl,cup,dish,plate,glass,background,backdrop
N tiny spoon = A small flat spoon stands stuck in at a slant. +cup,bowl,paper,gelato -cone
B sea blur = Behind, a strip of blue sea and pale sand are [out of focus/soft and blurred/only softly seen]. +beach,pier,sea,seaside
B sunny street = Behind, a sunny street in ochre and pink is [out of focus/soft and blurred/only softly seen]. +italy,rome,florence,street
B promenade = Behind, a blue summer sky and the blurred green of palm trees fill the picture. -italy,rome,florence,street,beach,pier,sea,seaside,background,park,in,bowl,cup,dish,plate,glass,table
B park = Behind, the green of a park is [out of focus/soft and blurred/only softly seen]. +park
L high sun = Bright sun from the upper right makes the surface gleam wet and gives each scoop a soft blue shadow side. -night,in
L soft = [Quiet window light from the right/Mild daylight on one side] rounds the scoops. +in
V portrait = Upright close view, [85 mm/90 mm/75 mm] lens, ice cream sharp, background soft, clean summer colours

wares-fruit-drawn | thing | fruit bowl, bowl of fruit, fruit basket, basket of fruit, fruits, fruit & watercolor, watercolour, painting, drawing, illustration, sketch, oil, gouache | @ any
D heaped = Apples, two pears and a bunch of dark grapes are heaped in a wide bowl, the grapes hanging over its edge.
D lemon = In front lie a cut orange and half a lemon, seeds showing, a leaf still on the stalk.
O colours = Reds, greens and yellows stand next to one another, each pear warmer on the side of the light.
L left = Light from the left rounds each fruit and puts a cool shadow under the bowl.

wares-fries-burger-meal | thing | burger and fries, burger with fries, cheeseburger and fries, burger meal, burger and chips, hamburger and fries, fast food meal, fast food | @ diner, restaurant, table, counter
D burger layers = The burger stands at the front: seeded bun, lettuce, tomato, melted cheese running over the edge of a thick seared patty. -vegan,veggie,chicken
D fries beside = A heap of thin golden fries lies beside it, a few fallen across the paper, salt on their crisp ends.
O sauce = A drop of sauce has run down one side of the bun, whose glazed top shines.
N cola glass = A tall glass of cola with ice and a straw stands behind, drops on its side. +coke,cola,drink,soda
N drink = A small dish of ketchup stands behind. -coke,cola,beer,drink,soda
L left = A large soft lamp from the left shapes the bun and makes fat and salt sparkle.
V level = Straight view at the height of the burger, 85 mm lens, everything behind soft, golden brown, red and green

wares-fruit-platter | thing | fruit platter, fruit salad, sliced fruit, fruit plate, tropical fruit, tropical fruits, exotic fruits, fresh fruit, fresh fruits | @ table, kitchen, beach, market
D slices in a fan = Slices of melon, mango, kiwi and orange lie in a wide fan, their wet cut sides turned to us, strawberries and grapes filling the gaps. -salad,whole
D salad cubes = Cubes of melon, mango and strawberry lie mixed in a glass bowl, mint leaves between them, juice gathered at the bottom. +salad
O drops = Drops of juice stand on the flesh, and every seed of the kiwi can be seen.
N coconut half = Half a coconut and a pineapple crown lie behind. +tropical,exotic
B soft table = Behind, a pale wall and a window are out of focus. -beach,market,background
L sun = Bright sun from the left shines through the thinnest slices.
V slant = View from above at a slant, 60 mm lens, everything sharp, clear summer colours

wares-breakfast | thing | breakfast, breakfast table, healthy breakfast, breakfast spread, brunch, american breakfast, continental breakfast, brunch table | @ table, kitchen, hotel, terrace, cafe
D laid table = On the table stand a stack of pancakes with berries, a plate of eggs and toast, a basket of croissants and a bowl of fruit, close together. -bed,english,healthy
D healthy bowl = A bowl of yoghurt with granola, banana slices and blueberries stands in the middle, half an avocado on toast beside it. +healthy
O bacon and eggs = Crisp strips of bacon lie beside fried eggs on a white plate, the yolks whole and shining. +bacon,eggs,egg
O coffee and juice = A cup of black coffee steams beside a glass of orange juice.
O yolk = The nearest egg has been opened, and its yolk runs yellow on the toast. -healthy,vegan -bacon,eggs,egg
N butter and jam = A dish of butter with a curl cut off and a small jar of red jam with its spoon stand within reach. -healthy
B window = Behind is a bright window, the green outside only soft shapes. -bed,terrace,beach
L morning side = Low morning sun from the left shines through the juice and lays long shadows of cup and jar over the cloth.
V from above at a slant = View from above at a slant, 40 mm lens, fresh morning colours

wares-smoothie-bowl-glass | thing | juice, orange juice, glass of orange juice, fresh juice, fruit juice, glass of juice, apple juice, green juice | @ table, kitchen, cafe, terrace
D full glass = The tall glass is full to a finger below the rim, the juice thick and bright, a line of froth round its edge.
O fruit = Halved oranges lie round it, their wet segments turned to us, one whole fruit with a leaf behind. +orange -apple,green
O apples = Green apples, cucumber and a bunch of mint lie round it. +green
O red apples = Two red apples lie beside it, one cut open. +apple -green,orange
N straw = A paper straw leans in it, and drops have run down the outside.
B bright kitchen = Behind, a bright kitchen is only soft shapes. -terrace,beach,background,garden
L back = Sun from behind left goes through the juice and throws its colour on the table.
V level = Level close view, 85 mm lens, shallow focus, fresh clear colours

wares-salad-bowl | thing | pasta salad, potato salad, noodle salad, egg salad, tuna salad, chicken salad | @ table, kitchen, garden, cafe
D mixed bowl = A wide white bowl is filled in a loose heap, shining with dressing, herbs and rings of red onion scattered over the top.
O pasta = Short twists of pasta lie among halved tomatoes, olives and cubes of white cheese. +pasta
O potatoes = Slices of waxy potato lie among chives, radishes and quarters of egg. +potato,egg
O chicken = Strips of browned chicken lie on torn leaves with shavings of hard cheese. +chicken
N servers = Wooden servers lie crossed on the rim, half a lemon beside the bowl.
B window green = Behind, a window and green leaves are out of focus. -background
L day = Cool bright daylight from the left keeps the greens fresh and the whites clean.
V slant = View from above at a slant, 60 mm lens, fresh colours on pale wood

wares-matcha-latte | thing | matcha latte, matcha, matcha tea, green tea latte, cup of matcha | @ cafe, table, kitchen, plain ground
D green cup = Bright green matcha stands a finger below the rim under a fine froth. -iced,ice
D leaf = A leaf has been poured into it in white milk, its stem drawn through to the rim. +latte -iced,ice
D iced = Bright green matcha lies on white milk between ice cubes and sinks into it in soft clouds. +iced,ice
N whisk = A bamboo whisk and a small dish of bright green powder stand beside it.
B pale wood = Behind are a pale wooden counter and a soft window. -background
L window = [Soft daylight from one side/Mild daylight from the right] lies on the froth and puts a pale line along the rim.
V close = Close view at forty-five degrees, 60 mm lens, shallow focus, leaf green, cream and pale wood

wares-fried-chicken | thing | fried chicken, chicken wings, chicken nuggets, chicken tenders, crispy chicken, hot wings, buffalo wings, chicken and chips, bucket of chicken, chicken drumsticks | @ table, restaurant, diner, box, basket, bucket
D heap = The pieces are heaped high on a sheet of checked paper, their crust craggy and deep golden, a few grains of salt on it. -wings,nuggets,bucket
D wings = The wings are heaped high in a shallow bowl, glossy with red-brown sauce, sesame seeds stuck to them. +wings
D nuggets = The small round pieces are heaped high, their crust fine and deep golden. +nuggets
D bucket = A striped paper bucket is full above its rim with pieces in craggy deep golden crust. +bucket
D pulled = One has been pulled apart, and white steaming meat shows under the crust. -wings
O fries = A heap of thin golden fries stands beside it in a paper cone, crisp at the ends, salt on them. +fries,chips
O dip = Two small dishes stand beside it, one with creamy white sauce and one with ketchup.
O parsley = Chopped parsley and a wedge of lemon lie on top.
N drink = A tall glass of cola with ice stands at the back. -background
B soft = Behind, the warm lamps of a diner are [out of focus/soft and blurred/only softly seen]. -background
L side = [Warm light from the left/A warm light off the left/Warm light falling from the left side] rakes over the crust and makes every edge shine.
V near = [Close view at forty-five degrees/Near view at a slant from above/Close three-quarter view], 60 mm lens, front pieces sharp, gold, red and white

wares-grilled-salmon | thing | salmon, grilled salmon, salmon fillet, baked salmon, salmon steak, grilled fish fillet, fish dish | @ table, restaurant, kitchen, plate
D fillet = A thick fillet lies skin side down, its pink flakes just parting, the top browned in a thin crisp crust.
O lemon and dill = Two slices of lemon and a sprig of dill lie across it.
N greens = Green asparagus and small potatoes in butter lie beside it. -sushi,raw
L side = [Light from a wide window/Gentle light from one side] makes the oil shine and shows each flake.
V close = Close view at a slant, 90 mm lens, little depth of field, salmon pink, green and white

wares-grilled-vegetables | thing | grilled vegetables, roasted vegetables, roast vegetables, stuffed peppers, vegetable skewers, veggie platter | @ table, kitchen, grill
D charred pieces = Peppers, courgettes, aubergine and red onion lie close together, soft and shining, dark stripes of the grill across them. -stuffed
D stuffed halves = Halved peppers stand in a dish, filled above the rim with rice and herbs, the tops browned. +stuffed
O oil and herbs = Oil stands in the hollows, with thyme and flakes of salt.
N bowl of dip = A small bowl of white dip with a thread of oil stands beside them.
B dark board = The board beneath is dark and old, the ground behind it nearly black. -white,background,garden
L side = [Low light from one side/Low sidelight from the left] rakes over the blistered skins.
V slant = Close slanting view from above, 70 mm lens, red, yellow and green on dark

wares-olive-oil | thing | olive oil, bottle of olive oil, olive oil bottle, olives, bowl of olives, green olives, black olives, bottle of oil | @ table, kitchen, garden, plain ground
D bottle = A slim bottle of clear glass stands upright, the oil in it green-gold, its cork lying at the foot. +oil,bottle
D bowl of olives = Green and black olives lie in a shallow clay bowl, shining with oil. -oil,bottle
O olives by it = Green olives and a twig with narrow silver leaves lie beside it. +oil,bottle
O glow = Light goes through the oil and throws a bright green wedge on the ground. +oil,bottle
O lemon and herbs = A strip of lemon peel and a sprig of thyme lie among them. -oil,bottle
N bread = A torn piece of white bread lies in a small pool of oil on a saucer. -studio,background,product
B olive leaves = Behind, leaves and sun are only soft discs. -studio,background,kitchen,dark
L sun behind = Warm sun from behind left shines through and draws each leaf's shadow.
V close = Level close view, 80 mm lens, thin focus, olive green, gold and pale stone

wares-sandwich-halves | thing | sandwich cut in half, club sandwich, blt sandwich, turkey sandwich, sub sandwich, panini, bagel sandwich, sandwich with ham, sandwich | @ cafe, deli, plate, board, studio
D stacked halves = The two halves lie one on the other, cut sides to us: toasted bread, frilled lettuce, tomato with its seeds, folded ham and pale cheese. -grilled,ice,vegan,veggie,chicken,tuna,egg,turkey
D veggie halves = The two halves lie one on the other, cut sides to us: dark bread, avocado, cucumber, sprouts and red beet. +vegan,veggie
D chicken halves = The two halves lie one on the other, cut sides to us: toasted bread, slices of white chicken, lettuce and a thin line of mayonnaise. +chicken,turkey
O crust = The crust is browned and crisp, and a few crumbs have fallen from the cut.
O pick = A wooden pick with an olive holds the layers straight. +club
N pickle = A gherkin and a small heap of crisps lie beside it.
L soft front = Broad soft light from the front left shows crumb and crust alike.
V eye level = Eye-level close view into the cut, 90 mm lens, shallow focus, bread brown, green and pink

wares-egg-in-pan | thing | fried egg, fried eggs, sunny side up egg, sunny side up & pan, skillet | @ kitchen, stove, table
D in the pan = The egg lies in a black iron pan, its white set with a crisp brown frill, the yolk domed and shining. -many,two,three,four,several
D several in the pan = The eggs lie close together in a black iron pan, whites run into one with a crisp brown frill, each yolk domed and shining. +many,two,three,four,several
O pepper = Coarse black pepper and a few grains of salt lie where they fell, and small bubbles stand in the butter round the edge.
N handle = A folded cloth is laid round the handle of the pan.
L early = Early sun from the left makes the yolk glow orange and the iron nearly black.
V above = Close view obliquely from above, 60 mm lens, yellow, white and iron black

wares-nachos | thing | nachos, nachos with cheese, plate of nachos, loaded nachos, tortilla chips, chips and salsa, guacamole, chips and guacamole | @ table, bar, kitchen, restaurant
D heap = Corn chips are heaped on a wide plate, melted cheese run down over them in yellow sheets and strings. -guacamole,salsa
D dip = A bowl of green guacamole stands in the middle, rough and shining, corn chips standing in it and all round. +guacamole
D salsa = A bowl of red salsa stands in the middle, corn chips fanned round it. +salsa -guacamole
O toppings = Slices of green chilli, red onion and coriander lie over them, a white spoonful of sour cream on top. -guacamole,salsa
O lime = A cut lime lies beside it, one chip broken in two.
B dark wood = The table is dark wood, a bottle and a glass soft behind. -background,white
L side = Warm sidelight makes the cheese shine and draws the edge of every chip.
V slant = Close view at a slant from above, 70 mm lens, yellow, red and green

wares-peach-plum | thing | peaches, plums, apricots, nectarines, ripe peach, ripe peaches, fresh peaches, pears, pear & bowl, basket, table, tree, branch, plate, window, ripe, fresh, cut, two, three, painting | @ table, orchard, basket, windowsill, branch
D ripe skins = They lie close together, skins going from yellow to a deep blush, fine down catching the light along their edges. +peach,apricot,nectarine
D pears = They stand leaning on one another, speckled green and yellow, stalks bent. +pear
D plums = They lie close together, dark blue under a pale bloom that a thumb has rubbed off in one place. +plum
O halved = One is broken open, the wet flesh red where the stone was. +peach,plum,apricot,nectarine
O leaf = A long green leaf still hangs on one stalk.
N knife and peel = A small knife lies beside them, juice on its blade. -tree,branch,painting
B quiet wall = Behind is a quiet wall in the shade. -tree,branch,background,window
L side = Morning light from one side rounds each and lays a soft shadow to the other.
V still = Still life view from close by, 80 mm lens, quiet warm colours

wares-cookie-milk | thing | cookies and milk, milk and cookies, cookies with milk, chocolate chip cookies with milk, glass of milk and cookies, oreo cookies, christmas cookies, plate of cookies | @ kitchen, table, plate
D rows on the tray = Round cookies lie in rows on the tray, rough and golden, dark lumps of chocolate soft at their edges. +tray,rack -christmas
D on the tray = Iced stars, trees and bells lie in rows on the tray, white, red and green, silver beads on their points. +christmas +tray,rack
D plateful = A plate is piled with round cookies, rough and golden, dark lumps of chocolate soft at their edges. -oreo,christmas -tray,rack,box,jar,basket
D christmas cookies = A plate is piled with stars, trees and bells, iced in white, red and green, silver beads on their points. +christmas -tray,rack,box,jar,basket
D black cookies = Black biscuits are stacked in a leaning tower, white cream between each two. +oreo
O milk glass = A full glass of cold milk stands beside, its rim wet and white. +milk
O broken = One is broken in half, and a soft thread hangs between the pieces. -oreo,christmas
N crumbs = Crumbs lie round the plate on a folded cloth.
N rolling pin = A rolling pin white with flour and a star-shaped cutter lie beside it. +christmas
B kitchen soft = Behind, a kitchen shelf with jars is out of focus. -background,christmas
B fir lights = Behind, fir branches and small lights are out of focus. +christmas
L window = Warm light from a window at the right lies on sugar and china.
V close = Close view at plate height, 85 mm lens, browns, white and one warm red

wares-bread-loaf | thing | loaf of bread, sourdough bread, fresh bread, homemade bread, bread loaf, rustic bread, artisan bread, sliced bread & oven, board, table, basket, cloth, kitchen, bakery, fresh | @ bakery, kitchen, table, oven
D slashed loaf = The round loaf has burst open along its slash into a raised dark ear, rings of flour on the crackled brown crust. -sliced,basket
D slices = The loaf lies cut, slices leaning on one another, their crumb full of uneven glossy holes. +sliced
D basket = Round and long loaves are piled in a basket lined with white linen. +basket
D cut = Two thick slices lie in front, their cream-coloured crumb soft and full of uneven holes. -sliced,basket,oven
D board = The board is of dark scarred oak with a hole in its handle, flour and crumbs scattered over it. +board
O crust = Small blisters cover the crust, and where it cracked the edge is nearly black. -sliced
O steam = A little steam still rises from it. +oven,fresh
O knife = A long bread knife with a worn wooden handle lies beside it. -basket,oven
N butter = A small dish of butter and a folded linen cloth with a blue stripe stand at the side.
B oven glow = Behind stands the oven, its door open on a soft orange glow. +oven
B shelf = Behind, more loaves stand on a shelf, out of focus. +bakery
B soft = Behind, a warm brown kitchen is [out of focus/soft and blurred/only softly seen]. -oven,bakery,background
L window = Soft light from a small window on the left rakes over the crust and brings up each crack.
V still = Close view at table height, 70 mm lens, crust and crumb sharp, brown, cream and flour white

wares-grilled-chicken-meal | thing | grilled chicken, roasted chicken, chicken breast, grilled chicken breast, roast chicken with vegetables, grilled meat, meat platter & vegetables, potatoes, salad, rice, sauce, lemon, plate, herbs | @ table, kitchen, plate, restaurant
D sliced breast = The browned breast is cut in thick slices fanned a little apart, dark lines of the grill across the skin, white and moist inside. -whole,roasted
D whole bird = The roasted bird lies on its back, skin tight and brown, legs tied, herbs under the skin. +whole,roasted
O vegetables = Roasted peppers, courgettes and red onion lie beside it, soft and shining, their edges charred. +vegetables
O potatoes = Small potatoes with crisp skins lie round it. +potatoes
O rice = A white heap of rice stands beside it. +rice
O lemon = Half a lemon, grilled dark on its cut side, leans against it. +lemon,herbs
O glaze and herbs = Chopped herbs and coarse salt lie on the browned skin.
N sauce = A small jug of gravy and a folded napkin stand beside the plate.
B dim table = Behind, a dim table with a glass is out of focus. -background,white
L side = Light from one side makes skin and oil shine.
V close = Close view at forty-five degrees, 70 mm lens, golden brown and green

wares-pizza-party | thing | pizza party, many pizzas, pizza night, several pizzas, pizza buffet, three pizzas | @ table, kitchen
D many pizzas = Pizzas of every kind cover the table edge to edge: red with basil, white with mushrooms, one dark with salami, each missing a slice.
D hands = Hands reach in from all sides, and one draws a slice away trailing threads of cheese. -empty
O boxes = Two open boxes stand among them, their lids freckled with grease.
N glasses = Between them stand glasses of cola and a bowl of chilli flakes.
L above = Warm light from a lamp above lies evenly on all.
V top = Straight from above, 35 mm lens, everything sharp, reds, greens and gold

wares-wine-cheese | thing | wine and cheese, cheese and wine, red wine and cheese, white wine and cheese, wine with cheese, bottle of wine and cheese, wine and grapes, wine & cheese | @ table, fireplace, cellar, terrace, vineyard, picnic
D glass and board = A large thin glass a third full of wine stands beside a thick board with a wedge of hard cheese, a soft half wheel and a bunch of dark grapes.
D soft cheese = The soft cheese has begun to run over the edge of its white rind. -grapes
O red in glass = Where light goes through, the wine turns ruby at its rim. -white
O white in glass = The wine is pale gold, the bowl of the glass a little misted. +white
N bread and knife = A short knife, a torn end of bread and a few walnuts lie round them.
B dark room = The room behind is soft brown dark. -vineyard,terrace,picnic,garden,fireplace
B vines = Behind, rows of vines go down a slope. +vineyard,terrace
L side = Low warm light from one side lies along the glass as one long line. -vineyard,terrace,picnic,garden
L sun = Late sun comes through the glass and throws a red spot on the board. +vineyard,terrace,picnic,garden
V still = Quiet close view at table height, 80 mm lens, wine red, straw and brown
`;
