/** Food and drink as most people type them: a bucket of fried chicken, a smoothie bowl, red wine in a glass. The form: `tableaux.ts`. */
export const PLAIN_FARE_TABLEAUX = `
plain-cone-sprinkles | thing | ice cream cone, ice-cream cone, ice cream, gelato, soft serve, soft serve cone, ice cream cones & sprinkles, colorful sprinkles, rainbow sprinkles, colourful sprinkles, cherry, chocolate chips, sprinkle & #food, ice cream | @ beach, street, plain ground
D two scoops = Two round scoops sit one on the other in a crisp waffle cone, the upper a little off its centre, a frilled edge where each left the spoon. -soft
D soft swirl = A tall swirl of soft ice cream stands in a crisp waffle cone, its tip curled over. +soft
D *pink and cream = The upper scoop is strawberry pink, the lower vanilla cream. -chocolate,mint,soft
D sprinkles = Sugar sprinkles in red, yellow, green, blue and white stick all over the top and have run down one side with the first melted drops. +sprinkles
O chips = Dark chips of chocolate stud the ice from top to rim. +chips
O cherry = A glossy red cherry with its stalk sits on top. +cherry
O cone = The waffle is pressed in deep squares, golden brown, a paper sleeve round its point.
N fallen = A few sprinkles have fallen on the pale ground below. +sprinkles
B pastel = Behind is one plain soft pastel wall. -background,beach,street,park
B beach = Behind, sand and a blue sea are out of focus. +beach
L bright = Bright soft sun from the right makes the top shine wet and gives each scoop a soft shadow side. -night
V upright = Upright close view, 85 mm lens, the sprinkles sharp, clean summer colours

plain-fried-chicken | thing | fried chicken, bucket of fried chicken, fried chicken bucket, chicken bucket, kfc, crispy chicken, chicken wings, chicken nuggets, fried chicken wings, hot wings, buffalo wings & #food, chicken, wings | @ table, diner, plain ground
D bucket = A round paper bucket is heaped above its rim with fried chicken, drumsticks and wings sticking out at the top. -wings,plate,burger,nuggets,basket
D wings = A dozen wings are heaped on a dark plate, glazed and sticky, the thin bones showing at the ends. +wings -bucket
D plate = Six pieces are piled on a plate lined with paper. +plate,nuggets,basket -wings,bucket
D *crust = The crust is golden brown, craggy and flaked, with darker points where it was nearest the oil. -wings,buffalo
D glaze = Red-orange sauce runs over every fold and pools beneath. +wings,buffalo,hot
O bite = One drumstick in front is broken open, white steaming meat under the crust. -wings,nuggets
O salt = Coarse salt and flecks of black pepper shine on the top pieces. -wings
N sides = A small bowl of white dip and a few thick fries lie beside it. -background
B dark = Behind, the room is warm and dark with round blurred lights. -background
L side = Warm light from behind left catches every ridge of the crust, and a little steam.
V low = Low three-quarter view from close by, 85 mm lens, the nearest piece sharp, food photograph

plain-grilled-fish | thing | salmon, grilled salmon, salmon fillet, baked salmon, fish fillet, grilled fish, sea bass, trout fillet, salmon steak & asparagus, lemon, grilled, plate, vegetables, dill, dinner, herbs, salad, potatoes, fillet & #food, fish, salmon | @ table, plate, restaurant
D fillet = A thick fillet lies skin down across the plate, its top seared with dark grill bars over coral pink flesh that flakes apart at one end. -raw,whole,sushi
D whole fish = A whole fish lies across the plate, its skin crisp and slashed three times, lemon slices pushed into the cuts. +whole
D raw = A thick raw fillet lies on crushed ice, coral pink with fine white lines. +raw
O asparagus = Six green asparagus spears lie side by side under it, blistered at the tips, shining with butter. +asparagus
O lemon = A half lemon with a browned cut face and a sprig of dill lie against it. -raw
O potatoes = Small potatoes in their skins, split and buttered, are heaped at the side. +potatoes
O butter = A little melted butter with chopped herbs has run down into a golden edge round it. -raw
N fork = A fork and a folded grey napkin lie at the left. -background
B table = Behind, a glass of white wine and a small dish of salt stand soft on a pale table. -background
L window = Window light from the back left makes the glaze shine and shows the flakes.
V slant = Three-quarter view from above the edge of the plate, 60 mm lens, the front of the fish sharp

plain-fruit-bowl | thing | fruit salad, fruits, fruit platter, fruit bowl, bowl of fruit, mixed fruit, tropical fruits, fresh fruit, fresh fruits, basket of fruit, fruit basket & #food, #fruit, fruit | @ table, bowl, plain ground
D salad = A wide glass bowl is full of cut fruit: strawberry halves, orange pieces, kiwi slices, blueberries and cubes of mango, all shining with juice. +salad,platter,cut,sliced
D whole bowl = A shallow bowl is heaped with whole fruit: red apples, a bunch of dark grapes hanging over the rim, oranges, a pear and two bananas. -salad,platter,cut,sliced,basket,tropical,splash,falling
D basket = A wicker basket with a high handle is heaped with apples, pears, oranges and a bunch of grapes that hangs over the rim. +basket
D tropical = A pineapple with its crown, two mangoes, a halved papaya full of black seeds and a cut coconut lie close together. +tropical
D splash = Strawberries, orange slices and blueberries hang in the air among water that bursts up in clear sheets. +splash,falling
O mint = A sprig of mint stands in the middle. +salad,platter,cut,sliced
O skins = Each skin has its own shine: waxy apple, dull grape with its bloom, pitted orange. -salad,platter,cut,sliced,tropical,splash,falling
O drops = Fine drops of water stand on every skin.
N one out = One orange and two grapes have rolled off and lie in front. -salad,platter,splash,falling,background
B wall = Behind is a plain warm grey wall. -background,splash,falling
B white = Behind is clean white. +splash,falling -background
L left = Soft light from a window on the left rounds each fruit and leaves clear soft shadows to the right.
V level = View a little from above, 60 mm lens, all the fruit sharp, full natural colours

plain-lemons | thing | lemon, lemons, limes, lime, orange tree, lemon tree, oranges on a tree, lemon branch, mandarins, tangerines, clementines & branch, tree, leaves, orchard, hanging, bowl, sliced, slice, water, cut, half, basket, crate, table & #food, #fruit, #plant, lemons | @ orchard, garden, table
D on the branch = Five fruits hang in a loose cluster among dark glossy leaves, at different heights, one still half green. +branch,tree,orchard,hanging -bowl,sliced,slice,cut,half,basket,crate
D cut = One lies cut across, a wheel of juicy segments with a white rim, the other half beside it face down. +sliced,slice,cut,half
D heaped = Round bright fruits are heaped to a loose hill, two with a leaf still on the stalk. +bowl,basket,crate,table -sliced,slice,cut,half,branch
D *yellow skins = The skins are bright yellow and finely pitted, with a small point at the end. -lime,limes,orange,mandarins,tangerines,clementines
D green skins = The skins are bright green and smooth, paler at the ends. +limes,lime
D orange skins = The skins are deep orange and loosely pitted. +mandarins,tangerines,clementines,orange
O blossom = White star blossoms with yellow hearts open on the same twig. +branch,tree,orchard
O drops = Drops of water hang from the lower side of each.
B grove = Behind, the grove is soft green with a patch of blue sky. +branch,tree,orchard -background
B pale = Behind is a plain pale wall. +bowl,basket,crate,table,sliced,cut -background
L sun = Clear sun from the upper left shines through the leaves and lays crisp small shadows on the fruit. -night,rain
V level = Close view at their own height, 85 mm lens, the front ones sharp, the rest soft

plain-pineapple | thing | pineapple, pineapples & #food, #fruit, pineapple | @ plain ground, table, beach
D upright = The pineapple stands upright in the middle, whole, its crown of stiff blue-green leaves rising as high as the fruit below. -slice,sliced,cut,half,sunglasses,juice
D cut = The pineapple lies cut lengthwise, its pale yellow flesh with a firm core turned to us, two rings leaning on it. +slice,sliced,cut,half
D glasses = The pineapple stands upright and wears dark sunglasses, its crown of stiff leaves like a shock of hair. +sunglasses
D *eyes of skin = Its skin is a net of golden brown eyes set in slanting rows, each with a small dry point.
O leaves = The leaves are grey-green with fine teeth, the inner ones standing straight, the outer bent back.
O shadow = It throws one crisp shadow of fruit and crown to the right. -beach
N slice by it = A round slice lies at its foot. -slice,sliced,cut,half,sunglasses,background,alone
B ground colour = Ground and wall behind are one clean even colour without a corner. +background,yellow,pink,blue -beach
B beach = Behind, sand and turquoise sea are out of focus. +beach
L hard = Bright light from the upper left, fresh and summery.
V front = Straight view at its own height, 70 mm lens, everything sharp, much free space round it

plain-coconut | thing | coconut, coconuts & #food, #fruit, #drink, coconut | @ plain ground, beach, table
D halves = The coconut is cut in two, one half open towards us with its thick white flesh like a bowl, the other lying on its rim. -drink,straw,cocktail,whole,water
D drink = The top of the green coconut is cut off, and a straw and a slice of lime stand in the opening. +drink,straw,cocktail,water
D shell = The shell is dark brown and hairy, broken in a ragged line at the edge. -drink,straw,cocktail
O milk = A little clear water still stands in the open half. -drink,straw,cocktail
O shreds = Curls of shaved coconut and a few splinters of shell lie round it. -drink,straw,cocktail,beach
N palm leaf = One feathered palm leaf lies under it. -background
B pale = Behind is a plain pale wall. -background,beach
B beach = Behind, white sand and turquoise water are out of focus. +beach
L left = Bright light from the left makes the white glow and shows every fibre.
V slant = Slightly from above, 80 mm macro lens, rim and flesh sharp

plain-gingerbread | thing | gingerbread house, gingerbread, gingerbread man, gingerbread men, gingerbread cookies, gingerbread village & #food, gingerbread, house, christmas, snow, candy | @ table, plain ground
D house = A little house of dark gingerbread stands on a white plate, walls and steep roof fixed with thick lines of white icing. -man,men,cookies,village
D men = Gingerbread figures with outspread limbs lie side by side, each with icing buttons and a different smile. +man,men,cookies
D village = Five gingerbread houses of different heights stand close together along a white icing street. +village
O roof sweets = Rows of red and green sweets run along the roof like tiles, and icing hangs from the eaves in icicles. -man,men,cookies
O door = The door is a square of chocolate, the windows sheets of melted yellow sugar that glow. -man,men,cookies
O candy canes = Two red and white candy canes stand crossed at the gable. -man,men,cookies
N sugar snow = Icing sugar lies all round as snow, with two small cone trees of green icing. -background
B lights = Behind, the lights of a Christmas tree are out of focus, gold and red. -background
L warm = Warm light from the left and the glow in the windows, the far side in soft brown shade. -man,men,cookies
L warm side = Warm light from the left shows the grain of the biscuit and the raised lines of icing. +man,men,cookies
V level = Close view at the height of the door, 60 mm lens, the front sharp

plain-holiday-cookies | thing | christmas cookies, cookies, sugar cookies, decorated cookies, holiday cookies, iced cookies, biscuits & christmas, icing, decorated, holiday, star, iced, tray, plate, tin & #food, cookies, biscuits | @ table, kitchen, plate
D spread = Cookies cut as stars, firs, hearts and bells lie over one another on a dark tray, no two iced alike. +christmas,holiday
D plain spread = Round and heart-shaped cookies lie over one another, iced smooth and piped with fine lines. -christmas,holiday,chocolate,chip
O icing = White icing runs in thin loops along the edges, with red and green sugar in the middle. +christmas,holiday
O silver = Silver sugar pearls mark the points. +christmas,holiday
O edges = The biscuit is pale gold and browner at the edges, a few crumbs broken off.
N fir twig = A fir twig, two cinnamon sticks and a star anise lie at the side. +christmas,holiday -background
N sugar = A dusting of icing sugar lies over cookies and wood.
B lights = Behind, small warm lights are out of focus. +christmas,holiday -background
L low = Soft light from the left shows the raised lines of the icing.
V slant = View from above at a slant, 60 mm lens, the middle row sharp, warm colours

plain-milkshake | thing | milkshake, chocolate milkshake, strawberry milkshake, vanilla milkshake, shake, frappe, frappuccino & #drink, milkshake | @ diner, counter, table, plain ground
D tall glass = A tall fluted glass is filled to the brim, the shake thick enough to hold the paper straw upright.
D cream = A high swirl of whipped cream stands on top with a red cherry at its tip.
D brown = The shake is creamy light brown, and dark syrup runs down the inside of the glass in loops. +chocolate
D rose = The shake is creamy rose, and red syrup runs down the inside of the glass in loops. +strawberry
D cream colour = The shake is creamy ivory with tiny dark specks. +vanilla
O shavings = Chocolate shavings and a round wafer are stuck in the cream. -strawberry
O berry = A fresh strawberry is set on the rim. +strawberry
O frost = The outside of the glass is misted, with a few clear tracks where drops have run.
N spoon = A long spoon lies on a paper napkin beside the foot. -background
B diner = Behind, the counter and red stools of a diner are out of focus. -background
L bright = Soft light from the left shines through the cream, a bright line along the glass.
V level = Straight view at the height of the cream, 85 mm lens, glass sharp, the rest soft

plain-juice | thing | orange juice, apple juice, juice, fruit juice, tomato juice, carrot juice, glass of orange juice, green juice, pomegranate juice, freshly squeezed juice & #drink, juice | @ table, kitchen, plain ground
D glass = A tall plain glass is filled to a finger below the rim, a row of small bubbles round the edge of the juice. -splash,bottle,carton
D splash = The juice leaps out of a tall plain glass in a curling tongue, single drops hanging in the air. +splash
D bottle = A clear bottle with a wide neck stands full to the shoulder, drops on its sides. +bottle
D *orange = The juice is opaque bright orange, a little paler where pulp floats at the top. +orange
D *red = The juice is deep red and clear where light goes through. +tomato,pomegranate
D *green = The juice is opaque leaf green with fine foam on top. +green
D *gold = The juice is clear gold. +apple
O slice = A thin slice of orange is set on the rim. +orange
O drops = Cold drops stand on the outside of the glass.
N halves = Two orange halves with glistening segments and a whole one with its leaf lie beside it. +orange -background
N fruit = The fruit it was pressed from lies beside it, one piece cut open. -orange,background
B bright = Behind, a bright kitchen window is out of focus. -background
L through = Morning light from behind left shines through the juice and throws a coloured patch on the table.
V level = Straight view, 85 mm lens, glass and rim sharp, clean fresh colours

plain-espresso | thing | espresso, cup of espresso, double espresso, black coffee, coffee cup, cup of coffee, coffee & espresso, cup, small cup, black, beans, morning, steam, smoke, crema & #drink, coffee, cup | @ table, cafe, counter
D small cup = A small thick-walled white cup stands on its saucer, handle to the right, filled two thirds. +espresso,small -latte,milk
D mug = A white cup stands on its saucer, handle to the right, filled nearly to the rim. -espresso,small,latte,milk,beans,iced,mug
D crema = A hazel crema covers the coffee, tiger-striped in darker brown, with a ring of fine bubbles at the wall. +espresso,crema -black,latte
D black = The coffee is black and still, a window mirrored in it small and bent. -espresso,crema,latte,milk
O steam = Two thin strands of steam rise from it, twist and fade.
O beans = Roasted beans lie scattered round the saucer, each with its pale seam. +beans
N spoon = A small spoon and a wrapped square of chocolate lie on the saucer. -beans,background
B cafe = Behind, the bar of a cafe with its chrome machine is dark and out of focus. -background,morning,desk
B morning = Behind, a bright window is out of focus. +morning -background
L side = Low light from behind right shows the steam and draws a bright line along the rim.
V near = Close view at forty-five degrees, 70 mm macro lens, the far rim sharp

plain-wine | thing | red wine, glass of red wine, white wine, wine glass, wine, rose wine, glass of wine, wine bottle, bottle of wine, bottle of red wine & glass, glasses, bottle, grapes, cheese, vineyard, sunset, dark, table, candle & #drink, wine | @ table, cellar, terrace
D glass = A large thin glass on a tall stem is a third full, the wine's surface a leaning dark oval. -bottle,pour,pouring,two
D bottle = A dark bottle with a long neck stands beside a large thin glass that is a third full. +bottle
D pour = A narrow stream falls from the neck of a bottle into a large thin glass and swirls up the far wall. +pour,pouring
D two glasses = Two large thin glasses stand close together, each a third full, their rims touching. +two
D red = The wine is deep ruby, nearly black in the middle, and bright garnet at its edge. -white,rose
D white = The wine is pale straw gold and perfectly clear, the glass misted with cold. +white
D pink = The wine is pale salmon pink. +rose
O legs = Thin drops run down the inside of the bowl where the wine was swirled. -pour,pouring
O grapes = A small bunch of dark grapes with a leaf lies at the foot. +grapes,cheese -background
N cork = A cork stained on one end and the coil of a corkscrew lie at the foot. -grapes,cheese,background
N patch = Light that has gone through throws a red patch on the table. -white,rose
B dusk = Behind, the room is brown and dim with one soft light. -background,vineyard,sunset,terrace
B vines = Behind, rows of vines run down a hill in low gold light. +vineyard,sunset,terrace
L back = Warm light from behind left glows in the bowl and draws a thin bright line down the stem.
V level = Level with the wine, 85 mm lens, rim sharp, background soft

plain-spices | thing | spices, colorful spices, colourful spices, spice, herbs and spices, indian spices & table, wooden table, board, market, spoons, wooden spoons, bowls, jars, sack, #food, spices, herbs | @ table, market, plain ground
D bowls = Seven small bowls stand in a loose arc on dark wood, each heaped with another spice. -spoons,market,jars
D spoons = Seven wooden spoons lie side by side on dark wood, each heaped with another spice. +spoons
D market heaps = Tall smooth cones of ground spice stand in sacks side by side, a brass scoop stuck in the nearest. +market
D *powders = Turmeric is bright yellow, paprika brick red, cinnamon brown, and beside them lie black pepper, green cardamom and red threads of saffron.
O whole ones = Star anise, cloves and two quills of cinnamon bark lie between them. -market
O spilled = A little of the yellow has spilled and shows the grain of the wood. -market
N chillies = Three dried red chillies and a bay leaf lie at the edge. -background,market
B dark = Behind, the wood goes off into brown dark. -background,market
L low = Low light from the left lifts each grain and throws short shadows.
V slant = View from above at a slant, 50 mm lens, all heaps sharp, saturated earthy colours

plain-vegetables | thing | vegetables, fresh vegetables, veggies, vegetable, basket of vegetables, crate of vegetables, harvest, colorful vegetables, farm vegetables & table, wooden table, board, cutting board, basket, crate, kitchen, garden, market, #food, vegetables | @ table, kitchen, garden, market
D laid out = Vegetables lie close together on a rough wooden table: tomatoes on the vine, a bunch of carrots with their green, a purple aubergine, red and yellow peppers, a head of broccoli. -basket,crate,board,cutting,soup
D basket = A wide wicker basket overflows with tomatoes, carrots with their green, a purple aubergine, red and yellow peppers and a head of lettuce. +basket,crate,harvest
D board = On a worn board lie a knife, half a red pepper, rounds of carrot and cucumber and a heap of chopped parsley. +board,cutting
O wet = They have just been washed, and water stands in drops on the smooth skins.
O earth = A little dark earth still sticks to the roots of the carrots. -board,cutting
O garlic = Two bulbs of garlic and a sprig of basil fill the gaps.
B dark wood = The wood goes back into soft brown shade. -background,garden,market
B garden = Behind, the rows of a kitchen garden are out of focus. +garden -background
L window = Soft light from a window on the left rounds each form and leaves deep soft shadows. -garden
L sun = Warm low sun from the left shines through the leaves. +garden
V slant = View a little from above, 50 mm lens, everything sharp, full natural colours

plain-chillies | thing | chili peppers, red chili peppers, chilli peppers, chili, chilies, chillies, red chillies, hot peppers, red peppers, jalapenos, chilli & #food, peppers, chili, chillies, jalapenos | @ table, plain ground, market
D heap = Long peppers lie in a loose heap, curved and pointed, their green stalks turned every way. -bowl,string,soup,con,plant
D string = Long peppers hang close together on a string against a rough wall, wrinkled and half dry. +string
D bowl = A small dark bowl is heaped with long peppers, two of them hanging over the rim. +bowl
D red skins = The skins are glossy scarlet, darker towards the point. -green,yellow,orange,purple,jalapeno
O cut = One is slit open, pale seeds along its white rib. -string
O shine = A narrow white highlight runs the length of each.
N seeds = A few seeds and coarse salt lie scattered on the dark slate. -background,string
B black = Behind, everything sinks into soft black. -background,string,market
L hard = Strong light from the upper left, deep shadows between them.
V near = Close view from above at a slant, 80 mm lens, the front ones sharp

plain-toast-champagne | thing | champagne, champagne glasses, champagne toast, champagne glass, prosecco, sparkling wine, champagne flutes, glass of champagne & #drink, champagne | @ party, table, plain ground
D clink = Two tall flutes lean together until their rims touch, the champagne tilting in both. +toast,cheers,clink,clinking,two,glasses -tower,bottle,pour,pouring
D flute = A tall flute on a thin stem stands filled nearly to the rim. -toast,cheers,clink,clinking,two,glasses,tower,bottle,pour,pouring
D pour = Champagne foams up into a tall flute from the neck of a bottle above, the foam just at the rim. +pour,pouring,bottle
D tower = Wide glasses are stacked in a pyramid, champagne running from each rim into the next. +tower
D bubbles = Fine bubbles rise in straight strings through the pale gold and burst in a thin white line at the top.
O drops = A few drops have leapt up and hang in the air. +toast,cheers,clink,clinking
O cold = The glass is misted at the bowl.
N ribbon = A curl of gold ribbon and a cork with its wire lie below. -toast,cheers,clink,clinking,background
B lights = Behind, warm lights are blurred to large gold discs. -background
L gold = Warm light from behind glows in the wine and runs down both stems.
V near = Close view level with the rims, 85 mm lens, glass sharp, the rest gold and soft
`;
