/** Portraits of breakfasts, sandwiches and what is eaten by hand: whole sentences. The form of the rows: `passages.ts`. */
export const SNACK_PORTRAITS = `
breakfast | breakfast, full english breakfast, english breakfast, brunch, breakfast plate, cooked breakfast
F eggs, bacon and toast = $The {has|have} two fried eggs with bright yellow yolks, crisp brown bacon, grilled tomatoes and two slices of buttered toast. -vegan,vegetarian,continental,pancake,bed
F toast, fruit and yogurt = $The {is|are} a bowl of white yogurt with blueberries and strawberries, a slice of avocado toast and a glass of orange juice. +healthy,vegetarian,continental,bed
P coffee and juice = Behind $the are a white mug of black coffee and some orange juice in a small glass. -tea
S butter and jam = A small dish of butter and a jar of red jam stand to one side.
G the yolks; the buttered toast; the rim of the mug

pizza | pizza, pizza slice, margherita, pepperoni pizza, slice of pizza
F margherita = $The {is|are} round and thin, with a puffy golden crust spotted with char, bright red tomato sauce, melted white mozzarella and fresh green basil leaves. -slice,pepperoni,mushroom,pineapple,vegan,veggie,cheese
F pepperoni and cheese = $The {is|are} round, with a golden crust and bubbling yellow cheese covered in crisp red slices of pepperoni. +pepperoni -slice
F triangle with melted cheese = $The {is|are} a large triangle with a puffy browned crust, red sauce and melted cheese that stretches from the tip. +slice
F mushrooms and herbs = $The {is|are} round, with a browned crust, melted white cheese, sliced mushrooms and green herbs. +mushroom
F vegetables in colour = $The {is|are} round, with tomato sauce, red peppers, black olives, slices of courgette and green rocket on top. +vegan,veggie,vegetable
F bubbling cheese = $The {has|have} a thick golden rim and bubbling melted cheese with browned spots. -vegan
F thin and charred = $The {is|are} round and thin, with a puffy golden rim spotted with char. +cheese,basil,tomato,mozzarella,pepperoni,mushroom,mushrooms,olives,olive,ham -slice
P slice pulled out = One slice is being pulled away from $the, with long strings of melted cheese between. -slice,box
P board and cutter = $The {lies|lie} on a round wooden board dusted with flour, next to a steel pizza cutter and a few cherry tomatoes. -slice,box,board,plate
P paper plate and napkin = $The {lies|lie} on a sheet of brown paper with a white napkin and a little dish of chilli flakes beside it. -plate,box,board
M toppings side by side = $The have golden crusts and different toppings: tomato and basil on one, pepperoni on another, mushrooms and rocket on a third.
M open boxes = $The lie in open cardboard boxes, cheese melted over the red sauce, one slice taken out. -two,pair
S basil and oil = A little bowl of olive oil and a sprig of basil stand beside it.
G the charred crust; the melted cheese; the basil leaves

flatbread | flatbread, naan, pita, focaccia, naan bread, pita bread
F soft round with brown spots = $The {is|are} soft, flat and golden, with brown blistered spots and a shine of melted butter. -focaccia
F dimpled with rosemary = $The {is|are} thick and golden, with deep dimples full of olive oil, sprigs of rosemary and flakes of sea salt. +focaccia
P dip beside = A small bowl of pale hummus with olive oil stands beside $the. -dip,hummus
M folded pile = $The are stacked in a soft folded pile, golden with brown spots.
G the blistered spots; the shine of oil; the edge

taco | taco, tacos, street taco, street tacos
F beef, onion and coriander = $The {is|are} a small soft corn tortilla, lightly charred at the edge, filled with chopped grilled beef, diced white onion and fresh green coriander. -vegetarian,vegan,fish,shrimp,prawn,chicken
F fish and cabbage = $The {is|are} a soft tortilla with crisp golden fish, shredded purple cabbage, white sauce and a slice of avocado. +fish
F prawns and mango = $The {is|are} a soft tortilla with grilled pink prawns, diced mango, red onion and coriander. +shrimp,prawn
F beans and avocado = $The {is|are} a soft corn tortilla with black beans, sweet corn, avocado, red onion and fresh coriander. +vegetarian,vegan
F chicken and salsa = $The {is|are} a soft tortilla filled with grilled chicken, red salsa, crumbled white cheese and coriander. +chicken
P lime and salsa cup = Two wedges of lime and a little cup of green salsa stand beside $the. -lime
P sliced radish = A few slices of pink radish and a small bowl of red salsa stand next to $the.
M three fillings in a row = $The stand side by side, soft corn tortillas charred at the edges and full of glistening chopped beef, white onion and green coriander. -vegetarian,vegan,fish,shrimp,prawn,chicken
M fish tacos in a row = $The stand side by side, full of fried white fish, purple cabbage and a line of creamy sauce. +fish
M bean tacos in a row = $The stand side by side, full of beans, yellow corn, slices of avocado and coriander. +vegetarian,vegan
M shrimp or chicken = $The stand side by side in soft tortillas, with grilled meat, red salsa and crumbled white cheese. +chicken,shrimp,prawn
S green salsa = A small plastic cup of green salsa stands at the end.
G the charred edges of the tortillas; the filling; the fresh herbs

burrito | burrito, quesadilla, fajita, wrap, fajitas
F cut open rice and beans = $The {is|are} cut in half to show rice, black beans, grilled meat, melted cheese and avocado rolled in a toasted flour tortilla. -quesadilla,vegan,vegetarian,fajita,fajitas
F rice, beans and vegetables = $The {is|are} cut in half to show rice, black beans, red peppers, lettuce and avocado rolled in a toasted flour tortilla. +vegan,vegetarian
F golden triangles and cheese = $The {is|are} cut into golden toasted triangles, with melted yellow cheese running out between the two layers. +quesadilla
F peppers and strips of meat = $The {has|have} strips of grilled meat, red and green peppers and onions in a soft flour tortilla. +fajita,fajitas
P foil and salsa = $The {is|are} half wrapped in silver foil, with a small bowl of red salsa and a wedge of lime beside it. -quesadilla,plate
P guacamole = A small stone bowl of green guacamole stands behind $the.
M halves stacked = The halves of $the are stacked with their cut sides facing us, full of rice, beans and green avocado.
G the toasted tortilla; the cut side; the melted cheese

burger | burger, hamburger, cheeseburger, veggie burger
F beef, cheese and salad = $The {is|are} tall, with a shiny golden sesame bun, a thick browned beef patty, melted orange cheddar, a slice of red tomato and crisp green lettuce. -vegan,vegetarian,veggie,chicken,fish
F vegetable patty = $The {is|are} tall, with a golden bun, a thick browned bean patty, sliced tomato, red onion and crisp green lettuce. +vegan,vegetarian,veggie
F crisp chicken = $The {is|are} tall, with a golden bun, a piece of crisp fried chicken, shredded lettuce and white mayonnaise. +chicken
F juicy layers = $The {has|have} a soft toasted bun, a juicy patty, pickles, lettuce and sauce dripping down one side.
F bun and patty = Between the halves of a shiny sesame bun lies the thick browned patty of $the, with pickles and red onion. +cheese,lettuce,bacon,tomato,fries,fry,sauce,egg -vegan,vegetarian,veggie,chicken,fish
P fries beside = A small metal cup of golden fries and a little dish of ketchup stand beside $the. -fries,fry,chips,chip
P wooden board and paper = $The {sits|sit} on brown paper over a wooden board, held together by a wooden pick. -board,plate,tray
M in a row = $The stand in a row with shiny golden buns, melted cheese and green lettuce showing at the sides.
S sesame seeds = A few sesame seeds and a slice of pickle lie beside it.
G the shine of the bun; the melted cheese; the tomato

hot-dog | hot dog, hotdog, hot dogs, corn dog
F sausage and mustard = $The {is|are} a browned sausage in a soft white bun with a zigzag of yellow mustard and red ketchup. -corn
F golden batter on a stick = $The {is|are} a sausage in smooth golden batter on a wooden stick, with a line of mustard. +corn
P paper tray = $The {lies|lie} in a small red and white checked paper tray. -tray,plate
M in paper trays = $The lie side by side, browned sausages in soft buns with mustard, ketchup and chopped onion.
G the mustard; the shine of the sausage; the soft bun

toast | toast, avocado toast, buttered toast, french bread toast, piece of toast, slice of toast
F golden with butter = $The {is|are} thick and golden brown, with a square of yellow butter melting in the middle. -avocado,egg,jam,beans,bean,burnt
F green avocado and seeds = $The {is|are} a slice of toasted sourdough spread with bright green avocado, with chilli flakes, sesame seeds and a few slices of radish. +avocado
F egg on top = $The {is|are} a slice of toasted sourdough with a poached egg on top, its orange yolk running over the edge. +egg
F red jam = $The {is|are} a golden slice spread with shiny red jam right up to the crust. +jam
F burnt black edges = $The {is|are} dark brown with black edges and a grey crumb in the middle. +burnt
F browned slice = $The {is|are} a thick slice of sourdough, dark at the crust and golden brown on top. +avocado,egg,eggs,butter,jam,honey,tomato,cheese,beans,bean
P knife and crumbs = A butter knife and a few crumbs lie next to $the.
M slices overlapping = The slices of $the overlap in a row, golden brown with darker crusts.
G the toasted edges; the melting butter -avocado,egg; the crumbs

sandwich | sandwich, grilled cheese, club sandwich, blt, panini, sandwiches, toastie, toasties
F ham, cheese and salad = $The {is|are} cut in half to show layers of pink ham, yellow cheese, red tomato and green lettuce between two slices of brown bread. -grilled,vegan,vegetarian,club,panini,tuna,egg,ice,cream,toastie,toasties,curry,chicken,prawn,jam,machine
F two slices pressed shut = $The {is|are} two slices of white bread toasted golden brown and pressed flat, the edges crimped shut; where {it is|they are} cut, the thick filling shows between the crusts. +toastie,toasties
F melted cheese and golden bread = $The {is|are} golden brown and crisp, cut in half, with melted yellow cheese stretching between the halves. +grilled
F hummus and vegetables = $The {is|are} cut in half to show layers of hummus, cucumber, tomato, avocado and green leaves between two slices of seeded bread. +vegan,vegetarian
F three slices and a pick = $The {is|are} cut into tall triangles with three slices of toast, chicken, bacon, tomato and lettuce, each held by a wooden pick. +club
F pressed with grill lines = $The {is|are} flat and crisp with dark grill lines, melted mozzarella, tomato and green pesto between. +panini
F two slices cut across = $The {is|are} cut across into two triangles of brown bread, the filling showing at the cut. +ham,cheese,tomato,lettuce,cucumber,bacon,turkey,chicken,avocado
P crisps and pickle = A small pile of golden crisps and a green pickle lie next to $the. -lunchbox,picnic
P waxed paper = $The {is|are} half wrapped in white paper, with the cut side facing us.
M rows of halves = The halves of $the stand in a row with the cut sides facing us, pink ham, yellow cheese and green lettuce in clear layers. -vegan,vegetarian
M halves with vegetables = The halves of $the stand in a row with the cut sides facing us, full of tomato, cucumber and green leaves. +vegan,vegetarian
G the toasted crust; the cut layers; the green leaves

bagel | bagel, bagels
F seeds and cream cheese = $The {is|are} round, shiny and golden brown, covered in sesame and poppy seeds, with thick white cream cheese between the halves. -salmon,lox
F salmon and cream cheese = $The {is|are} golden and seeded, filled with white cream cheese, folds of orange smoked salmon, red onion and dill. +salmon,lox
F golden ring cut in half = $The {is|are} round, shiny and golden brown, cut through the middle, with sesame and poppy seeds on top. +cream,cheese,salmon,lox,egg,avocado,butter,jam
P half leaning = One half of $the leans against the other to show the soft white inside. -many
M seeds in variety = $The are round and golden, some with sesame seeds, some with poppy seeds, some plain.
G the shiny crust; the seeds; the cream cheese

eggs | egg, eggs, boiled egg, boiled eggs, poached egg, chicken egg
F smooth brown shell = $The {is|are} smooth, oval and light brown, with a few darker freckles. -boiled,poached,white,breakfast,toast,easter,dragon,blue,painted
F *clean white shell = $The {is|are} smooth, oval and white, with a soft matte surface. -boiled,poached,breakfast,toast,easter,dragon,painted
F halved with orange yolk = $The {is|are} cut in half to show a firm white and a soft, bright orange yolk. +boiled
F soft white and running yolk = $The {is|are} round, soft and white, with a yellow yolk running out where a fork has opened it. +poached
F painted in pastel = $The {is|are} painted in pastel pink, blue and yellow with white dots and stripes. +easter,painted
P egg cup and spoon = $The {stands|stand} in a white porcelain cup with a small silver spoon beside it. -nest,carton,basket,easter,dragon,many,pan,poached
P on straw = $The {lies|lie} on a handful of dry yellow straw. -boiled,poached,cup,plate,pan,toast,breakfast
M brown and white in a carton = $The sit in a grey cardboard carton, some brown, some white, one pale blue. -breakfast,toast,plate,nest,basket,easter,painted,boiled
M painted eggs = $The are pink, pale blue, yellow and mint green, some with white dots and some with stripes. +easter,painted
M oval and smooth = $The lie close together, smooth and oval, in shades from white to light brown. -easter,painted,boiled,breakfast,toast
M halves with yolks = $The are cut in half with bright orange yolks, and black pepper is sprinkled on top. +boiled,breakfast,toast -cup,cups,eggcup,eggcups
G the smooth shell -boiled,poached; the rounded top

fried-egg | fried egg, fried eggs, sunny side up egg, sunny-side up eggs
F yolk and crisp edge = $The {has|have} a round bright yellow yolk and a white with a crisp, lacy brown edge.
P pepper and chives = Black pepper and chopped chives are sprinkled over $the.
M side by side = $The lie side by side, their whites touching and their yolks round and bright yellow.
G the shiny yolk; the crisp edge

omelette | omelette, omelet, scrambled eggs, frittata
F folded yellow with chives = $The {is|are} folded in half, soft and bright yellow, with melted cheese at the edge and chopped chives on top. -scrambled,frittata
F soft curds = $The {is|are} in soft bright yellow curds with black pepper and chives. +scrambled
F round with vegetables = $The {is|are} round and golden, with slices of tomato, spinach and pieces of potato. +frittata
P toast beside = Two triangles of buttered toast and a few cherry tomatoes lie beside $the.
G the folded edge; the chives; the melted cheese

bacon | bacon, rashers, bacon strips
F wavy crisp strips = $The {is|are} in crisp, wavy strips of red-brown meat and golden fat.
P on paper = $The {lies|lie} on a sheet of white kitchen paper with small spots of grease. -pan,plate
G the crisp edges; the shine of fat

porridge | porridge, oatmeal, oats, overnight oats
F berries and honey = $The {is|are} thick and creamy, with blueberries, sliced banana, chopped almonds and a drizzle of honey on top. -banana,berries,berry
F *pale and creamy = $The {is|are} pale beige and creamy, with a spoonful of brown sugar melting in the middle.
P wooden spoon = A wooden spoon and a small jug of milk stand beside $the.
M bowls with toppings = The bowls of $the have different toppings: blueberries, sliced banana, chopped nuts and honey.
G the creamy surface; the berries

cereal | cereal, granola, cornflakes, muesli, yogurt bowl, smoothie bowl
F flakes and milk = $The {is|are} crisp golden flakes in white milk, with a few sliced strawberries. -granola,smoothie,muesli
F clusters, nuts and yogurt = $The {is|are} golden clusters of oats and nuts over white yogurt, with blueberries and raspberries. +granola,muesli,yogurt
F purple bowl with fruit rows = $The {is|are} thick and purple, topped with neat rows of sliced banana, strawberries, coconut and granola. +smoothie
P spoon and jug = A silver spoon and a small glass jug of milk stand beside $the. -milk
G the milk -smoothie,yogurt; the crisp flakes -smoothie; the fruit

yogurt | yogurt, yoghurt, greek yogurt
F thick white swirl = $The {is|are} thick and white, with a soft swirl on top.
P spoon and oats = A small spoon and a few oats lie beside $the. -granola,oat
G the white swirl; the rim of the bowl
`;
