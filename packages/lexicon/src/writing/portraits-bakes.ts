/** Portraits of bread, cakes and other bakes: whole sentences, plainly said. The form of the rows: `passages.ts`. */
export const BAKE_PORTRAITS = `
croissant | croissant, croissants, pain au chocolat, chocolate croissant, almond croissant
F golden flaky crescent = $The {is|are} golden brown and flaky, with clear curved layers, a shiny top and crisp pointed ends. -chocolat,chocolate,almond
F rectangle with chocolate ends = $The {is|are} golden and flaky, with dark chocolate showing at both ends. +chocolat,chocolate
F almonds and sugar = $The {is|are} golden and flaky, covered with sliced almonds and a dusting of white sugar. +almond
P crumbs and jam = A few golden flakes lie around $the, and a small pot of strawberry jam stands beside it.
P pulled open = One end of $the is pulled off to show the soft, airy layers inside. -many
M in a basket of linen = $The are piled loosely, golden brown and shiny, one broken open to show the soft layers.
M side by side = $The lie side by side, all golden and flaky, a few crumbs between them.
S cup of coffee = A small white cup of coffee stands behind it.
G the shiny layers; the crisp ends; the flakes

pastry | pastry, pastries, danish, danish pastry, cinnamon roll, cinnamon bun, cinnamon rolls, puff pastry, eclair, cannoli, strudel, baklava
F fruit danish = $The {is|are} golden and flaky, with pale custard and shiny red berries in the middle. -cinnamon,eclair,cannoli,strudel,baklava
F spiral with white icing = $The {is|are} a thick golden spiral with brown cinnamon between the layers and white icing running over the top. +cinnamon
F chocolate and cream = $The {is|are} long and golden, with shiny dark chocolate on top and pale cream inside. +eclair
F crisp tube and ricotta = $The {is|are} a crisp brown tube filled with white ricotta cream and chopped pistachios. +cannoli
F apple slices and sugar = $The {is|are} golden and crisp, filled with soft apple slices and raisins and dusted with sugar. +strudel
F diamonds of nuts = $The {is|are} cut into small diamonds with thin golden layers, chopped green pistachios and shiny syrup. +baklava
P baking paper and crumbs = $The {lies|lie} on a sheet of brown baking paper with a few crumbs around it. -plate,tray,box
M assortment = $The include golden croissants, spirals with white icing and round pastries with shiny red berries.
M tray of spirals = $The sit close together on a tray, golden with brown cinnamon and white icing. +cinnamon
G the glossy top; the flaky layers; the icing +cinnamon

brioche | brioche, challah, milk bread
F shiny braid = $The {is|are} soft, round and shiny golden brown, with a smooth egg-washed top.
P slice and butter = One slice is cut from $the to show the soft yellow inside, next to a small dish of butter.
M golden buns = $The sit close together, round and glossy brown.
G the shiny top; the soft inside

scone | scone, scones
F tall with cream and jam = $The {is|are} tall and golden, split in half with white cream and red strawberry jam.
P pot of jam = A small pot of strawberry jam and a bowl of thick cream stand beside $the.
M golden and tall = $The are tall and golden with floury tops, one split open with cream and jam.
G the golden top; the jam

pretzel | pretzel, pretzels
F brown knot with salt = $The {is|are} twisted into a shiny brown knot with a pale split at the bottom and coarse white salt.
P mustard = A small bowl of yellow mustard stands beside $the.
M shiny knots = $The are shiny brown knots with coarse white salt, overlapping each other.
G the shiny crust; the grains of salt

bread | bread, loaf, baguette, sourdough, rolls, bun, loaf of bread, sourdough bread, baguettes, buns, bread roll, rye bread, bread loaf
F round loaf with a slash = $The {is|are} round and rustic, with a crisp golden brown crust, a curved cut across the top and a light dusting of flour. -rolls,bun,buns,roll,baguette,baguettes,sliced,slice,banana,garlic,rye
F long and golden = $The {is|are} long and golden, with a crisp crust, pointed ends and diagonal cuts along the top. +baguette,baguettes
F soft round tops = $The {is|are} small, round and soft, with a shiny golden top. +rolls,bun,buns,roll
F soft slices = $The {is|are} cut into thick slices with a golden crust and a soft white inside. +sliced,slice -garlic,banana
F slices with garlic butter = $The {is|are} cut into golden slices with melted butter, chopped garlic and green parsley. +garlic
F brown with nuts = $The {is|are} a brown loaf with a cracked top, cut to show a moist inside. +banana
F dark and dense = $The {is|are} dark brown and dense, with seeds on top and a floury crust. +rye
P board and knife = $The {lies|lie} on a wooden board with a bread knife, a striped linen cloth and a few crumbs. -board,knife,table,cloth,dough
P butter and wheat = A small dish of butter and two ears of wheat lie next to $the. -dough
P hands breaking it = Two hands break $the open to show the soft, airy inside. +breaking,tearing
M shapes on the shelf = $The are round, long and oval, with crisp golden crusts and light dustings of flour.
M basket of loaves = $The are stacked together: round loaves with floury crusts, golden rolls and two long baguettes.
S crumbs = A few crumbs and a little flour are scattered around.
G the golden crust; the dusting of flour; the cut edge +sliced,slice

dough | dough, bread dough, pizza dough, cookie dough
F smooth white ball = $The {is|are} smooth, soft and pale cream, shaped into a round ball dusted with flour. -cookie
F brown with chocolate chips = $The {is|are} soft and light brown, full of dark chocolate chips. +cookie
P pressed by palms = The palms press down into the middle of $the, and white flour covers the fingers and the wooden worktop. +kneading,kneaded
P flour and rolling pin = $The {rests|rest} on a wooden worktop dusted with flour, next to a rolling pin. -table,worktop,counter,bowl
M balls in rows = The pieces of $the are round and smooth, set in rows on a floured tray.
G the smooth surface; the flour

cake | cake, layer cake, sponge cake, bundt cake, carrot cake, red velvet cake, cakes, victoria sponge, fruit cake
F white frosting and berries = $The {is|are} round and tall, with smooth white frosting, fresh strawberries and blueberries on top. -carrot,velvet,bundt,sponge,slice,piece,chocolate,victoria
F layers of sponge and cream = $The {has|have} clear layers of golden sponge, white cream and red strawberry jam, with a dusting of sugar on top. +sponge,victoria
F slice in layers = The cut side shows even layers of soft golden sponge and white cream, with a fresh strawberry on top. +slice,piece -carrot,velvet,chocolate
F cream cheese and walnuts = $The {has|have} moist orange-brown layers, thick white cream cheese frosting and chopped walnuts on top. +carrot
F red layers and white frosting = $The {has|have} deep red layers, smooth white frosting and red crumbs on top. +velvet
F fluted ring and glaze = $The {is|are} a golden fluted ring with white glaze running down the sides. +bundt
F sponge and white icing = $The {has|have} pale golden sponge in layers and smooth white icing on the sides. +strawberry,strawberries,berries,berry,cream,fruit,candle,candles,raspberries,raspberry,cherries,cherry,blueberries,blueberry,flowers,flower,sprinkles,sprinkle -carrot,velvet,bundt,slice,piece,chocolate,victoria
P cake stand = $The {stands|stand} on a white footed cake stand, with small plates and silver forks beside it. -slice,piece,plate,stand,box
P first slice cut = One slice is cut and pulled out a little, so that the layers inside are visible. -slice,piece,many,whole
P fork and crumbs = A small silver fork and a few crumbs lie beside $the. -fork
M on stands = $The stand on white cake stands: one with white frosting and berries, one dark with chocolate, one golden and dusted with sugar.
M slices on plates = The slices of $the stand on small plates, each with even layers of sponge and cream.
G the frosting; the berries -carrot,chocolate,velvet; the layers

birthday-cake | birthday cake, cake with candles
F frosting, sprinkles and candles = $The {is|are} round and tall, with smooth white frosting, rainbow sprinkles and lit candles in pink, blue and yellow on top. -chocolate
F chocolate and candles = $The {is|are} round and dark brown, with thick chocolate frosting, coloured sprinkles and lit candles on top. +chocolate
F candles on a cake = $The {has|have} smooth frosting with piped swirls round the edge and a ring of small lit candles. -sprinkle,sprinkles
P plates and napkins = $The {stands|stand} on a white cake stand, with a stack of small plates and striped paper napkins beside it. -plate,stand
M in different colours = $The have lit candles and smooth frosting in pink, pale blue and white.
G the candle flames; the frosting; the sprinkles

wedding-cake | wedding cake, tiered cake
F white tiers and roses = $The {has|have} smooth white tiers that get smaller toward the top, with fresh white roses and green leaves down one side.
F tall and elegant = $The {is|are} tall and elegant, with thin piped lines on each tier and a cluster of flowers at the top.
P cake table = $The {stands|stand} on a round table with a white cloth and a few rose petals. -table
M tall tiers = $The have smooth white tiers with roses in white, blush and peach.
G the smooth tiers; the petals

chocolate-cake | chocolate cake, brownie cake, black forest cake, chocolate fudge cake, lava cake
F dark layers and ganache = $The {has|have} dark brown layers, thick chocolate cream between them and shiny chocolate running down the sides. -lava,slice,piece
F slice with dark layers = The cut side of $the shows moist dark layers with thick chocolate cream between. +slice,piece
F melted middle = $The {is|are} small, round and dark, cut open with warm melted chocolate running out. +lava
P raspberries and fork = Fresh raspberries, a mint leaf and a small silver fork lie beside $the. -slice
P crumbs and cocoa = A little cocoa powder, a few crumbs and a small silver fork lie beside $the.
M slices of dark layers = The slices of $the stand side by side, each with dark layers and shiny chocolate on top.
G the shiny chocolate; the dark layers; the crumbs

cheesecake | cheesecake, berry cheesecake, basque cheesecake, strawberry cheesecake
F smooth with berries = $The {is|are} smooth and pale cream on a brown biscuit base, with strawberries, blueberries and shiny red sauce on top. -basque
F burnt top = $The {is|are} tall and creamy, with a dark brown burnt top and soft pale sides. +basque
F smooth on a biscuit base = $The {is|are} smooth and pale cream on a thick brown biscuit base. +strawberry,strawberries,raspberries,raspberry,berries,berry,blueberries,blueberry,sauce,caramel,lemon
P fork and mint = A small silver fork and a mint leaf lie beside $the.
M slices with sauce = The slices of $the are pale and smooth, with red berry sauce running down the sides.
G the smooth top; the berries; the biscuit base

cupcake-kind | cupcake, cupcakes, muffin, muffins, blueberry muffin
F swirl and sprinkles = $The {has|have} a tall swirl of buttercream on top, rainbow sprinkles and a pleated paper case. -muffin,muffins
F domed top with blueberries = $The {has|have} a domed golden top with dark blueberries, crumbs of sugar and a brown paper case. +muffin,muffins -chocolate
F dark with chocolate chips = $The {has|have} a domed dark brown top with chocolate chips and a paper case. +chocolate -cupcake,cupcakes
F *pink frosting and a strawberry = $The {has|have} a tall swirl of pale pink frosting, white sugar pearls and a fresh strawberry on top. -muffin,muffins
P on a cake stand = $The {stands|stand} on a small white cake stand, with a few sprinkles around it. -muffin,muffins,plate,tray
P crumbs = A few crumbs and a folded striped napkin lie beside $the.
M pastel swirls = $The have tall swirls of frosting in pink, pale yellow, mint green and lavender. -muffin,muffins
M chocolate and vanilla = Some of $the have dark chocolate frosting, others white vanilla frosting with sprinkles. -muffin,muffins
M golden tops = $The have domed golden tops with blueberries, set in rows in a metal baking tin. +muffin,muffins
G the swirl of frosting -muffin,muffins; the sprinkles -muffin,muffins; the paper case

pie-kind | pie, apple pie, cherry pie, blueberry pie, fruit pie, berry pie, peach pie, pies
F golden lattice and fruit = $The {has|have} a golden lattice crust with shiny fruit filling between the strips and a sprinkling of sugar. -slice,piece,pot,meat,chicken,cottage,shepherd,cream,pecan,banana,chocolate,hot
F slice with fruit = The cut side of $the shows a golden crust above and below a thick, glossy fruit filling. +slice,piece -pot,meat,chicken,cream,pecan,banana,chocolate
F savoury with gravy = $The {has|have} a puffed golden top and a filling of meat, carrots, peas and thick gravy. +pot,meat,chicken
F mashed potato top = $The {has|have} a golden top of mashed potato with fork lines and brown meat sauce at the edge. +cottage,shepherd
F whipped cream on top = $The {has|have} a crisp golden crust, a smooth filling and tall swirls of whipped cream. +cream,banana,chocolate
F glossy pecans = $The {has|have} neat rings of glossy brown pecans in a fluted golden crust. +pecan
F golden crust with slits = $The {has|have} a golden domed crust with four short slits and a crimped edge. +ice,cream,apple,cherry,berries,berry -slice,piece,pot,meat,chicken,cottage,shepherd,pecan,banana,chocolate,whipped
P scoop and fork = A scoop of vanilla ice cream and a small silver fork stand next to $the. -pot,meat,chicken,cottage,shepherd,whole
P fork and crumbs = A small silver fork, a folded linen napkin and a few flaky crumbs lie beside $the.
M different crusts = $The have golden crusts: one with a lattice, one with small leaf shapes, one with a crumble top.
S cinnamon and apples = Two cinnamon sticks and a red apple lie behind it. +apple
G the golden crust; the glossy filling; the flaky crumbs

crumble | crumble, apple crumble, rhubarb crumble, plum crumble, berry crumble, cherry crumble, pear crumble, fruit crumble
F rough golden top = $The {has|have} a rough golden top of butter crumbs, browned most at the rim of the dish, with dark juice bubbled up along the sides. -eaten
F pink under the crumbs = Under a rough golden top of crumbs, $the {shows|show} soft pink pieces and pink syrup. +rhubarb -eaten,missing,gone,bite,scooped
F corner scraped out = On one side of $the the dish is scraped empty: a clean break through the crumbs, soft fruit along it and a pool of juice on the bare bottom. +eaten,missing,gone,bite,scooped -whole
P spoon in the dish = A large spoon stands in $the, some crumbs on its handle. -eaten
S sugar grains = Coarse grains of sugar shine among the crumbs.
S jug of custard = A small white jug of yellow custard stands beside the dish.
M small dishes = $The are in small white dishes, juice baked dark along the rims.
G the golden crumbs; the fruit; the rim of the dish

lemon-meringue | lemon meringue pie, lemon meringue tart, meringue pie, lemon meringue, key lime pie
F slice in three layers = The cut side shows three clear layers: a crisp golden crust, glossy bright yellow lemon curd and a tall cloud of white meringue with toasted brown peaks. +slice,piece -key
F tall toasted meringue = $The {has|have} a fluted golden crust, bright yellow lemon curd and a tall swirl of white meringue with toasted brown peaks. -slice,piece,key
F pale green with cream = $The {has|have} a pale green filling on a brown biscuit crust, with swirls of whipped cream and thin slices of lime. +key
P fork, crumbs and lemon = A small silver fork, a few flaky crumbs and a thin slice of lemon lie beside $the.
P napkin and rest = A folded white linen napkin lies next to $the, and half a lemon stands behind it. -whole
M slices in a row = The slices of $the stand side by side, each with yellow lemon curd under toasted white meringue.
G the toasted peaks; the shine of the curd; the golden crust

pumpkin-pie | pumpkin pie, sweet potato pie, custard pie, quiche, quiche lorraine
F smooth orange and cream = $The {has|have} a smooth deep orange filling in a fluted golden crust, with a swirl of whipped cream. -quiche,custard
F egg filling with spinach = $The {has|have} a golden crust and a puffed yellow filling with pieces of bacon, spinach and melted cheese. +quiche -vegetarian,vegan
F egg filling with vegetables = $The {has|have} a golden crust and a puffed yellow filling with spinach, tomato and melted cheese. +vegetarian
F pale custard and nutmeg = $The {has|have} a smooth pale yellow filling with brown nutmeg on top and a golden crust. +custard
F deep orange in a crust = The filling of $the is smooth and deep orange, in a fluted golden crust. +whipped,cream -quiche,custard
P fork and crumbs = A small silver fork and a few flaky crumbs lie beside $the.
M slices with cream = The slices of $the stand on small white plates, each with a golden crust.
G the smooth filling; the fluted crust

tart | tart, tarts, fruit tart, strawberry tart, chocolate tart, galette, apple tart, pastel de nata, egg tart
F glazed berries on custard = $The {is|are} round, with a crisp golden crust, pale custard and shiny rows of strawberries, blueberries and kiwi. -chocolate,galette,apple,egg,nata,strawberry,onion,tomato
F strawberries in rings = $The {is|are} round, with a crisp golden crust, pale custard and neat rings of shiny red strawberries. +strawberry
F apple slices in a spiral = $The {is|are} round, with thin apple slices in a spiral, browned at the edges and shiny with glaze. +apple -galette
F smooth chocolate = $The {is|are} round and smooth, with shiny dark chocolate in a thin crisp crust and a few flakes of salt. +chocolate
F folded crust and fruit = $The {has|have} a rough golden crust folded over soft fruit, with sugar on the edge. +galette
F browned custard cup = $The {is|are} small and round, with crisp flaky sides and yellow custard with dark brown spots. +egg,nata
P sugar and fork = A dusting of sugar, a few crumbs and a small fork lie beside $the.
M small and glazed = $The are little rounds with golden edges, topped with strawberries, blueberries, lemon cream and raspberries.
G the shiny glaze; the golden crust

cookies | cookie, cookies, biscuit, biscuits, chocolate chip cookie, chocolate chip cookies, oatmeal cookies
F chocolate chips = $The {is|are} round and golden brown, with a cracked top, soft middle and large dark chocolate chips. -oatmeal,sugar,fortune,christmas,cutter
F oats and raisins = $The {is|are} round and brown, with rough oats and dark raisins. +oatmeal
F iced shapes = $The {is|are} flat and pale, cut in neat shapes with smooth coloured icing. +sugar,christmas
F folded golden shell = $The {is|are} a smooth golden folded shell with a strip of white paper showing. +fortune
P glass of milk = A glass of cold milk stands behind $the, and a few crumbs lie in front. -milk
P broken half = One piece is broken off to show melted chocolate inside. +chocolate -many
M cooling on a rack = $The lie on a black wire rack, golden brown with cracked tops and dark chocolate chips. -christmas,sugar,plate,tray,jar
M stack and crumbs = $The are stacked in a small tower with a few crumbs around it. -two,pair
M iced stars and trees = $The are cut as stars, hearts and trees, with white and red icing. +christmas
G the cracked tops; the melted chocolate -oatmeal,sugar,christmas; the crumbs

gingerbread-kind | gingerbread, gingerbread man, gingerbread men, gingerbread house, gingerbread cookies
F little man with icing = $The {is|are} a flat brown figure with white icing eyes, a curved smile and three coloured sugar buttons. -house,cookies,cookie
F walls, icing and sweets = $The {has|have} brown walls, white icing along the roof and windows, and red, green and yellow sweets on the roof tiles. +house
P candy canes and sugar = Red and white candy canes and a dusting of white sugar lie beside $the.
M small figures = $The are brown figures with white icing, each with a different smile and coloured buttons. -house
G the white icing; the sugar sweets

macaron-kind | macaron, macarons, french macarons
F smooth shells and cream = $The {has|have} two smooth round shells with ruffled edges and a thick layer of cream between.
F *pink shells = $The {has|have} two smooth pale pink shells with ruffled edges and white cream between.
P raspberry beside = A fresh raspberry and a few crumbs lie beside $the.
M pastel stack = $The are stacked in neat rows in pink, mint green, lavender, pale yellow and chocolate brown.
M in a box = $The stand on edge in a white paper box, sorted by colour from pink to green.
G the smooth shells; the ruffled edges

brownie-kind | brownie, brownies
F dark square with cracked top = $The {is|are} a thick dark brown square with a thin cracked top, a moist middle and pieces of walnut.
P milk and crumbs = A glass of milk and a few dark crumbs stand beside $the.
M stacked squares = $The are stacked in a small tower, dark and moist with thin cracked tops.
G the cracked top; the moist edge

donut-kind | donut, doughnut, donuts, doughnuts
F ring with glaze and sprinkles = $The {is|are} a round ring with smooth shiny icing, coloured sprinkles and a soft golden side. -filled,jelly,sugar
F *pink icing = $The {is|are} a round golden ring with smooth pink icing and rainbow sprinkles. -filled,jelly,sugar
F jam and sugar = $The {is|are} round and golden, rolled in white sugar, with red jam at one side. +filled,jelly,sugar
F glazed ring = $The {is|are} a round golden ring with a paler line round the middle and smooth shiny icing on top. +sprinkle,sprinkles,chocolate,nuts,nut
P napkin and coffee = $The {lies|lie} on a white paper napkin with a few loose sprinkles and a cup of black coffee behind. -coffee,plate,box
P one bite = One bite is missing from $the, showing the soft yellow inside. -many
M box of colours = $The have icing in pink, chocolate brown, white and pale blue, with sprinkles, nuts and thin stripes.
M stacked = $The are stacked in a leaning tower, pink, brown and white icing shining on each.
G the shiny icing; the sprinkles; the golden side

pancake-kind | pancake, pancakes, stack of pancakes
F tall stack with butter = $The {is|are} in a tall stack, thick and golden brown, with a square of butter on top and maple syrup running down the sides. -many
F fluffy and golden = $The {is|are} thick and fluffy, with golden brown tops and pale soft sides. -stack
F thick and pale-sided = $The {is|are} thick and golden brown on top, with soft pale sides. +syrup,butter,berries,berry,blueberries,blueberry,strawberries,strawberry,banana,honey -stack
P berries and syrup = Blueberries and sliced strawberries lie around $the, and a small glass jug of maple syrup stands behind. -berries,berry,strawberries,strawberry,blueberries,blueberry,syrup
P fork and icing sugar = A dusting of icing sugar covers $the, and a silver fork lies beside it.
M stack with syrup = $The make a tall stack, fluffy and golden, with butter melting at the top and maple syrup dripping over the edges.
M stack with fruit = $The are stacked high, golden with pale soft sides, with blueberries and strawberries on top. -berries,berry,strawberries,strawberry,blueberries,blueberry
G the syrup; the melting butter; the golden edges

waffle-kind | waffle, waffles, belgian waffle, belgian waffles
F deep squares and cream = $The {is|are} golden and crisp, with deep square pockets, strawberries, whipped cream and maple syrup.
F deep golden squares = $The {is|are} round, golden and crisp, with rows of deep square pockets. +strawberries,strawberry,cream,syrup,berries,berry,ice,fruit,banana,chocolate
P syrup jug = A small jug of syrup and a dish of fresh berries stand beside $the.
M stacked with berries = $The are stacked on one another, with berries and cream piled on top.
G the crisp ridges; the syrup; the cream

french-toast | french toast
F golden slices with sugar = $The {is|are} thick golden slices with browned edges, icing sugar, fresh berries and maple syrup.
F golden slices browned at the edges = $The {is|are} cut thick, golden in the middle and browned at the edges, with a dusting of icing sugar. +syrup,berries,berry,strawberries,strawberry,blueberries,blueberry,banana,fruit
P syrup jug = A small jug of maple syrup stands beside $the.
G the syrup; the browned edges

crepe | crepe, crepes, crêpe, crêpes
F thin folded triangles = $The {is|are} thin, soft and golden, folded into triangles with melted chocolate and sliced strawberries.
P sugar and lemon = A dusting of icing sugar covers $the, and a slice of lemon lies beside it.
M folded row = $The are folded into thin golden triangles that overlap in a row.
G the thin edges; the melted chocolate
`;
