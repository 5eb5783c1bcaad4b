/** Portraits of cooked meals: whole sentences, plainly said. The form of the rows: `passages.ts`. */
export const MEAL_PORTRAITS = `
food | food, dish, meal, snack, lunch, dinner, plate of food, supper
F grain, greens and egg = $The {is|are} a bowl of fluffy white rice with roasted carrots, dark green spinach, sliced avocado and a halved egg with a bright orange yolk. -vegan,meat,pasta,dog,cat,pet,fast,street
F colourful and generous = $The {is|are} generous and colourful, with browned edges, fresh green herbs and a glossy sauce. -dog,cat,pet,fast
F roasted vegetables and sauce = $The {has|have} golden roasted potatoes, charred red peppers and green beans with a spoonful of white sauce on top. -sweet,dessert,dog,cat,pet,fast,street
F browned and glossy = $The {is|are} browned at the edges and glossy on top. +rice,vegetables,vegetable,sauce,egg,potatoes,potato -dog,cat,pet,fast
P fork and napkin = A fork and a folded beige linen napkin lie next to $the, with a small glass of water behind. -street,market
P herbs and salt = Chopped parsley is scattered over $the, and a small dish of flaky salt and half a lemon stand beside it. -dog,cat,pet
M shared dishes = $The {is|are} served in different dishes: a wide bowl of green salad, a plate of grilled vegetables and a small pan of golden potatoes. -dog,cat,pet
S lemon wedge = A wedge of lemon and a sprig of parsley lie on the edge.
G the glossy sauce; the browned edges; the fresh herbs

ramen | ramen, noodle soup, tonkotsu ramen, miso ramen, udon
F broth, egg and pork = $The {has|have} a rich, cloudy golden broth with wavy yellow noodles, a halved egg with an orange yolk, two slices of pork, sliced green onions and a sheet of nori. -udon,vegan,vegetarian,chicken
F clear broth and thick noodles = $The {has|have} a clear brown broth with thick white noodles, sliced green onions and two pieces of golden fried tofu. +udon
F tofu, corn and mushrooms = $The {has|have} a creamy broth with wavy noodles, golden tofu, sweet corn, brown mushrooms and bright green onions. +vegan,vegetarian
F deep black bowl = $The {comes|come} in a deep black bowl, with small drops of oil shining on the broth and the toppings arranged in neat groups over the noodles.
F noodles in golden broth = Wavy yellow noodles lie folded in the cloudy golden broth of $the, with sliced green onions on top. +egg,eggs,pork,corn,mushroom,mushrooms,chicken -udon
P chopsticks and spoon = A pair of dark wooden chopsticks rests across the rim, and a white soup spoon lies beside the bowl. -chopstick,chopsticks
P noodles lifted = Chopsticks lift a bundle of noodles from $the, and thin steam rises behind them. -chopstick,chopsticks
M bowls with toppings = The bowls of $the stand close together, one with a halved egg and pork, one with corn and green onions, one with prawns and nori.
S chilli oil dish = A small dish of red chilli oil stands beside the bowl.
G the surface of the broth; the cut egg; the noodles

pho | pho, pho bo, vietnamese noodle soup
F clear broth, beef and herbs = $The {has|have} a clear amber broth with flat white rice noodles, thin slices of pink beef, green onions and fresh coriander leaves. -vegan,vegetarian
F broth and tofu = $The {has|have} a clear amber broth with white rice noodles, golden tofu, mushrooms and a pile of green herbs. +vegan,vegetarian
P plate of herbs = A small plate of Thai basil, bean sprouts, lime wedges and sliced red chilli stands beside the bowl.
M bowls and herbs = The bowls of $the stand around a plate of basil and lime, steam rising from each of them.
G the clear broth; the rice noodles; the herbs

noodles | noodles, noodle, chow mein, lo mein, pad thai, fried noodles, stir-fried noodles, stir fry
F glossy noodles and vegetables = $The {is|are} glossy and golden brown, tossed with strips of red pepper, carrot, green onion and a few sesame seeds. -soup,thai
F rice noodles and peanuts = $The {is|are} flat orange-brown rice noodles with prawns, bean sprouts, green onion and crushed peanuts on top. +thai
P chopsticks and lime = A pair of wooden chopsticks and a wedge of lime lie beside $the. -chopstick,chopsticks,lime
P noodles in the air = Chopsticks lift a long bundle of noodles out of the bowl. -chopstick,chopsticks,wok
M bowls and a takeaway box = Some of $the are in blue and white bowls, others in a white paper takeaway box with chopsticks standing in it.
S chopped green onion = Chopped green onion and black sesame seeds are scattered on top.
G the glossy noodles; the vegetables; the rim of the bowl

soup | soup, broth, stew, bowl of soup, hotpot, mushroom soup, tomato soup, pumpkin soup, chicken soup
F vegetable soup = $The {is|are} a clear golden broth with sliced carrots, celery, white beans and small green leaves. -tomato,pumpkin,mushroom,chicken,stew,hotpot,cream,lentil,onion,miso,spicy,potato,leek,pea,cauliflower,parsnip,carrot,squash,beetroot,beet,broccoli,spinach,nettle,corn,fish,noodle
F smooth orange with cream = $The {is|are} smooth and bright orange, with a white swirl of cream and a few green pumpkin seeds in the middle. +pumpkin,carrot,squash,butternut
F thick and pale = $The {is|are} thick and pale cream-green, with soft pieces in it, cut chives and ground pepper on top. +potato,leek,cauliflower,parsnip,celeriac -carrot,tomato
F deep green = $The {is|are} smooth and bright green, a thread of cream drawn across it. +pea,spinach,broccoli,nettle,courgette
F dark red = $The {is|are} deep purple-red, with a spoonful of white sour cream and chopped dill. +beet,beetroot,borscht
F brown lentils = $The {is|are} thick and brown-orange, the small round lentils still whole, with chopped parsley. +lentil
F smooth red with basil = $The {is|are} smooth and bright red, with a swirl of cream, a few drops of olive oil and two basil leaves on top. +tomato
F creamy beige with mushrooms = $The {is|are} creamy and pale brown, with slices of browned mushroom, black pepper and chopped parsley on top. +mushroom
F chicken, noodles and carrot = $The {is|are} a clear golden broth with shredded chicken, sliced carrots, short noodles and chopped parsley. +chicken
F beef, potatoes and gravy = $The {is|are} thick and dark brown, with large pieces of beef, orange carrots and potatoes. +stew -vegan,vegetarian,fish,chicken
F bubbling pot and raw plates = $The {bubbles|bubble} in a wide metal pot of red broth, surrounded by plates of thin raw beef, mushrooms, tofu and green cabbage. +hotpot
P bread and spoon = A silver spoon and two slices of crusty bread lie beside the bowl of $the. -bread,hotpot
P folded napkin and pepper = The bowl of $the stands on a folded striped napkin, with a small wooden pepper mill beside it. -hotpot
M bowls with spoons = The bowls of $the stand close together, each with a silver spoon and a little chopped parsley on top.
S thin steam = Thin white steam rises from the surface.
G the surface of the soup; the rim of the bowl; the spoon

curry | curry, chicken curry, thai curry, green curry, butter chicken, tikka masala, dal, daal
F orange sauce and chicken = $The {is|are} thick and orange-red, with pieces of chicken, a swirl of cream and fresh green coriander on top. -green,vegan,vegetarian,dal,daal,chickpea,prawn,fish
F green sauce and basil = $The {is|are} pale green and creamy, with slices of aubergine, green beans and Thai basil leaves. +green
F chickpeas and spinach = $The {is|are} thick and orange-brown, with chickpeas, spinach and chopped coriander. +vegan,vegetarian,chickpea
F yellow lentils = $The {is|are} thick and bright yellow, with fried red chillies, cumin seeds and coriander in the middle. +dal,daal
P rice and naan = A bowl of white rice and two pieces of browned naan bread stand next to $the. -rice,naan,bread
P steel dish and lime = $The {comes|come} in a small hammered copper pan, with a wedge of lime and sliced red onion beside it. -bowl,plate
M colours in bowls = The bowls of $the are orange, yellow and deep green, with a plate of white rice in the middle.
G the glossy sauce; the coriander; the rim of the pan

chili-dish | chili, chili con carne
F beans, beef and tomato = $The {is|are} thick and dark red, with kidney beans, minced beef, a spoonful of sour cream, grated yellow cheese and green onion on top. -vegan,vegetarian,pepper
F beans and peppers = $The {is|are} thick and dark red, with kidney beans, sweet corn, red peppers and slices of avocado on top. +vegan,vegetarian
P tortilla chips = A handful of golden tortilla chips and a wedge of lime lie beside the bowl.
G the thick sauce; the melted cheese; the rim of the bowl

sushi | sushi, sashimi, nigiri, maki, sushi roll, sushi rolls, sushi platter
F salmon, tuna and prawn = $The {has|have} small blocks of white rice topped with slices of orange salmon, deep red tuna and pink prawn. -maki,vegetarian,vegan,roll,rolls,sashimi
F round rolls of nori = $The {is|are} small round rolls with dark green nori outside, white rice and a centre of orange salmon, green cucumber and avocado. +maki,roll,rolls -vegetarian,vegan
F cucumber and avocado rolls = $The {is|are} round rolls of nori and white rice filled with green cucumber, avocado and orange carrot, with sesame seeds on top. +vegetarian,vegan
F thick slices of raw fish = $The {is|are} thick, clean-cut slices of orange salmon, red tuna and pale yellowtail laid over a bed of shredded white radish. +sashimi
F rice and fish = $The {is|are} small blocks of white rice under slices of salmon, tuna and prawn. +wasabi,ginger,soy,sauce,sake -vegetarian,vegan,maki,roll,rolls,sashimi
P ginger, wasabi and soy = A small mound of green wasabi, slices of pink ginger and a little white dish of soy sauce stand beside $the.
P black slate and chopsticks = $The {is|are} arranged in a neat row on a black slate board, with a pair of dark chopsticks in front. -plate,board,boat,chopsticks,chopstick
M mixed rows = $The are arranged in neat rows: orange salmon, red tuna, pink prawn, and dark green rolls cut in rounds.
M rolls and nigiri = Some of $the are round rolls with avocado and cucumber, others are oblong pieces with a slice of salmon or tuna on top.
S sesame and leaf = A fresh green shiso leaf and a few sesame seeds decorate the plate.
G the slices of fish; the grains of rice; the nori

pasta | pasta, spaghetti, fettuccine, tagliatelle, penne, carbonara, bolognese, linguine
F tomato sauce and basil = $The {is|are} coated in bright red tomato sauce, with grated parmesan and fresh basil leaves on top. -carbonara,pesto,seafood,cream,bolognese,raw,dry,meatballs,meatball,alfredo
F swirl and parmesan = $The {is|are} twisted into a neat swirl in a shallow white bowl, with grated parmesan and black pepper on top. -raw,dry,plate,bowl
F egg sauce and bacon = $The {is|are} coated in a creamy yellow sauce, with crisp cubes of bacon, black pepper and grated cheese. +carbonara
F green pesto = $The {is|are} coated in bright green basil pesto, with pine nuts and shavings of parmesan. +pesto
F meat sauce = $The {is|are} covered with a thick red-brown meat sauce, grated parmesan and a basil leaf. +bolognese,meatballs,meatball
F prawns and mussels = $The {is|are} tossed with pink prawns, black mussels, cherry tomatoes and chopped parsley. +seafood
F cream and mushrooms = $The {is|are} coated in a smooth white cream sauce with browned mushrooms and parsley. +cream,alfredo
F red all over = $The {is|are} coated bright red all over, with grated parmesan and torn basil leaves on top. +tomato
P fork twirl = A fork stands in the middle of $the with the strands twisted round it. -penne,raw,dry
P cheese and grater = A wedge of parmesan, a small steel grater and a sprig of basil lie beside $the.
M plates with sauces = The plates of $the have different sauces: red tomato on one, green pesto on another, white cream on a third.
S glass of wine = A glass of red wine and a basket of bread stand behind it.
G the sauce; the grated cheese; the basil

macaroni | macaroni, mac and cheese, macaroni and cheese
F golden crust and creamy sauce = $The {is|are} creamy and bright yellow, with short curved tubes under a golden crust of toasted breadcrumbs.
P spoon lifting cheese = A spoon lifts a portion of $the, with long strings of melted cheese.
G the golden crust; the melted cheese

risotto | risotto, mushroom risotto
F creamy rice and parmesan = $The {is|are} creamy and pale gold, with soft grains of rice, parmesan shavings and chopped parsley. -mushroom
F creamy rice and mushrooms = $The {is|are} creamy and beige, with soft grains of rice, browned mushrooms and a sprig of thyme. +mushroom
P wide bowl and fork = $The {fills|fill} a wide shallow white bowl, with a silver fork beside it. -bowl,plate
G the creamy grains; the parmesan; the rim

lasagne | lasagna, lasagne, moussaka, casserole, gratin
F layers of pasta, meat and cheese = $The {is|are} a tall square portion with clear layers of pasta, red meat sauce and white sauce under golden melted cheese. -gratin,casserole,vegetarian,vegan,moussaka
F layers with vegetables = $The {is|are} a tall square portion with clear layers of pasta, spinach, courgette and tomato under golden melted cheese. +vegetarian,vegan
F golden bubbling top = $The {fills|fill} a white oven dish, with bubbling golden cheese and crisp brown corners. +gratin,casserole,moussaka
P basil and fork = A fresh basil leaf lies on top of $the, and a fork and a folded white napkin lie beside it.
M portions on plates = The portions of $the stand on white plates, each a tall square with melted cheese on top.
G the golden cheese; the layers; the sauce

dumpling-kind | dumpling, dumplings, gyoza, pierogi, momo, potsticker, wonton
F crisp base and pleats = $The {is|are} a half-moon of thin white dough with neat pleats along the edge and a crisp golden brown base. -steamed,soup,wonton
F steamed and translucent = $The {is|are} round, white and slightly translucent, with small pleats gathered at the top. +steamed
F in clear broth = $The {floats|float} in clear golden broth with green onions, the thin dough folded like a small hat. +wonton,soup
P soy and chilli = A small white dish of soy sauce with sliced red chilli stands beside $the.
M crisp row = $The lie close together in a row, pleated along the top, with crisp golden bases. -steamed
M bamboo steamer = $The sit close together in a round bamboo steamer lined with paper, white and slightly shiny, each pinched to a small twist. -fried,pan
S sesame and spring onion = Chopped green onion and sesame seeds are sprinkled on top.
G the pleats; the golden base -steamed; the thin dough

bao | bao, baozi, steamed bun, steamed buns, bao bun, bao buns
F soft white and filled = $The {is|are} soft, white and folded, filled with glazed dark pork, cucumber, carrot and fresh coriander. -vegan,vegetarian,baozi
F round with twisted top = $The {is|are} round, white and fluffy, with small folds twisted together at the top. +baozi
P bamboo steamer = $The {sits|sit} in a round bamboo steamer with thin steam rising. -basket,steamer
M in the steamer = $The sit side by side in a bamboo steamer, soft, white and round.
G the soft dough; the rim of the steamer

ravioli | ravioli, tortellini
F square pillows with sage = $The {is|are} small pale yellow squares with wavy edges and a round filling, coated in melted butter with crisp green sage leaves. -tortellini
F small rings of pasta = $The {is|are} small rings of yellow pasta with a round filling, with grated parmesan and black pepper on top. +tortellini
P grated cheese = Grated parmesan and a little black pepper cover $the.
G the wavy edges; the butter; the sage

salad-kind | salad, greens, caesar salad, salad bowl, greek salad, fruit salad
F mixed leaves and tomatoes = $The {has|have} crisp green leaves, halved red cherry tomatoes, sliced cucumber, thin rings of red onion and shavings of carrot. -caesar,greek,fruit,pasta,potato
F romaine and croutons = $The {has|have} crisp romaine leaves, golden croutons, shaved parmesan and a creamy white dressing. +caesar
F feta and olives = $The {has|have} large pieces of red tomato, cucumber, black olives and red onion under a thick slice of white feta. +greek
F cut fruit in colours = $The {has|have} strawberries, green kiwi, orange segments, blueberries and pieces of pineapple. +fruit
F crisp green leaves = Crisp green leaves, thin rings of red onion and slices of cucumber fill the wide bowl of $the. +feta,tomato,tomatoes,cheese,olives,olive,chicken,avocado,egg,tuna,nuts,nut,salmon -fruit,potato,pasta
P dressing and servers = A small glass jug of dressing and two wooden servers stand beside $the.
P olive oil drops = Drops of olive oil and a few toasted seeds shine on the top leaves of $the. -fruit
M bowls in colours = The bowls of $the differ: one with green leaves and tomatoes, one with orange carrots and beans, one with white cheese and beetroot.
G the fresh leaves -fruit; the dressing; the rim of the bowl

steak-kind | steak, grilled steak, beef, meat, roast, ribeye, roast beef
F sliced pink inside = $The {is|are} cut into thick slices with a dark browned crust and a juicy pink centre. -raw,roast
F grill marks = $The {is|are} thick, with dark crossed grill marks, a browned edge of fat and juice on the surface. -raw,roast
F raw and marbled = $The {is|are} raw, deep red and marbled with fine white lines of fat. +raw
F roasted joint = $The {is|are} a large joint tied with string, dark brown outside, with a few slices cut to show the pink meat. +roast
F thick and seared = $The {is|are} thick and dark brown outside, with a rim of golden fat. +fries,fry,chips,chip,potatoes,potato,vegetables,vegetable,salad,butter,asparagus,sauce
P butter and rosemary = A slice of herb butter melts on $the, and a sprig of rosemary and a few roasted potatoes lie beside it. -raw,potato,potatoes
P board and knife = A wooden-handled knife and a small pile of flaky salt lie beside $the. -knife
M several cuts = $The lie side by side, one sliced to show its pink centre, the others whole with dark grill marks. -raw
S peppercorns = Black peppercorns and flakes of salt are scattered around it.
G the juicy cut side -raw; the browned crust -raw; the herb butter -raw

ham-joint | ham, glazed ham, christmas ham
F honey glaze and cloves = $The {is|are} large and round, with a shiny honey glaze, diamond cuts and a clove in each. -sandwich,slice,sliced
F thin pink slices = $The {is|are} cut in thin pink slices with a narrow white edge of fat. +slice,sliced
P rosemary and orange = Slices of orange and sprigs of rosemary lie around $the.
G the shiny glaze; the cut edge

barbecue | barbecue, bbq, ribs, bbq ribs, spare ribs
F glossy ribs = $The {is|are} a rack of ribs with a dark, shiny red-brown glaze and charred edges. -vegan,vegetarian,grill,party
F meat and vegetables on the grill = $The {has|have} sausages, burgers, corn cobs and red peppers on a black grill over glowing coals. +party,barbecue,bbq -ribs,rib
P tongs and sauce = A pair of steel tongs and a small bowl of dark sauce lie next to $the.
M pieces piled = The pieces of $the are piled on a wooden board, shiny with sauce and charred at the edges.
S corn and coleslaw = A grilled corn cob and some white coleslaw in a bowl stand beside it.
G the shiny glaze; the charred edges; the coals +grill

sausage | sausage, sausages, bratwurst, chorizo
F browned with grill lines = $The {is|are} plump and browned, with dark grill lines and a shiny skin. -chorizo,dog
F red with white fat = $The {is|are} deep red with small white pieces of fat, some of it cut into slices. +chorizo
P mustard = A small pot of yellow mustard and a bread roll stand next to $the.
M side by side = $The lie side by side, all browned and shiny from the grill.
G the shiny skin; the grill lines

kebab | kebab, kebabs, skewer, skewers, shish kebab, satay, yakitori
F meat and peppers on a skewer = $The {is|are} a long skewer of browned meat with pieces of red pepper, green pepper and onion, charred at the corners. -vegan,vegetarian
F vegetables on a skewer = $The {is|are} a long skewer of grilled courgette, red pepper, mushrooms and cherry tomatoes. +vegan,vegetarian
P flatbread and sauce = A folded flatbread and a small bowl of white yogurt sauce stand beside $the. -bread
M skewers in a row = $The lie in a row, with browned meat, red and green peppers and onion on each.
G the charred corners; the juices; the skewer ends

roast-chicken | roast chicken, roasted chicken, turkey dinner, roast turkey, thanksgiving turkey
F golden whole bird = $The {is|are} whole, with shiny golden brown skin, crossed legs and crisp wings.
P vegetables and rosemary = Roasted potatoes, orange carrots, lemon halves and sprigs of rosemary surround $the.
M carved and whole = One of $the is carved into slices, the other is whole and golden brown. +two,pair
G the golden skin; the roasted vegetables

fried-chicken | fried chicken, chicken wings, chicken nuggets
F crisp golden coating = $The {is|are} in large pieces with a craggy, crisp golden brown coating. -wings,wing,nuggets,nugget,buffalo,grilled,live,farm,hen,garden,yard,coop
F glossy orange wings = $The {is|are} shiny with orange-red sauce and charred at the tips. +wings,wing,buffalo
F small golden nuggets = $The {is|are} small and golden, with a crisp even coating. +nuggets,nugget
P dip and celery = A small bowl of white dip and a few sticks of celery and carrot stand beside $the. -live,farm,hen,garden,yard,coop
M piled pieces = The pieces of $the are piled high, crisp and golden brown, one broken open to show the white meat. -live,farm,hen,garden,yard,coop
G the crisp coating; the sauce

seafood | seafood, prawns, mussels, crab dish, seafood platter, clams
F pink prawns and lemon = $The {is|are} curled, pink and orange, with whole heads, tails and a little chopped parsley. +prawns,prawn,shrimp
F black shells and orange flesh = $The {is|are} in open, shiny black shells with orange flesh, in a little white wine broth with parsley. +mussels,mussel
F platter on ice = $The {has|have} pink prawns, open oysters, black mussels and a red crab on crushed ice. -prawns,prawn,shrimp,mussels,mussel,clams,clam
F pale shells = $The {is|are} in small open shells, cream and brown, with chopped parsley and slices of garlic. +clams,clam
P lemon halves = Half a lemon, a sprig of dill and a small bowl of pale garlic sauce stand beside $the. -lemon
M prawns in a ring = $The are curled in a row, pink and orange, tails pointing outward, with wedges of lemon between. +prawns,prawn,shrimp -lemon
M shells piled = The shells of $the are piled together, some closed and shiny, others open. +mussels,mussel,clams,clam
G the wet shells -prawns,shrimp; the crushed ice -prawns,shrimp,mussels; the lemon

oyster | oyster, oysters
F open grey shell = $The {is|are} open in a rough grey shell with a shiny pearl-white inside and plump, pale flesh. -pearl
F pearl inside = $The {is|are} open, with a rough grey shell, a shiny white inside and one round pearl. +pearl
P ice and lemon = $The {lies|lie} on crushed ice with a wedge of lemon and a little dish of red onion vinegar. -sea,beach,reef,pearl
M half shells on ice = $The lie in a ring on crushed ice, open in rough grey shells, with wedges of lemon in the middle.
G the shiny shell; the crushed ice

lobster-dish | lobsters, boiled lobster, lobster roll
F bright red shell = $The {is|are} bright red, with two large claws, a segmented tail and long thin feelers. -roll,sea,reef,ocean,underwater,blue
F buttered roll = $The {is|are} a toasted golden roll filled with large pieces of pink and white lobster, mayonnaise and chives. +roll
P butter and lemon = A small pot of melted butter and two wedges of lemon stand beside $the. -sea,reef,ocean,underwater,beach
G the shell; the claws

paella | paella, seafood paella, seafood rice
F yellow rice and seafood = $The {fills|fill} a wide black pan with yellow saffron rice, pink prawns, black mussels, strips of red pepper and green peas.
P lemon wedges = Wedges of lemon are set around the edge of the pan.
G the yellow rice; the prawns; the rim of the pan

fish-dish | grilled fish, fish dish, salmon fillet, grilled salmon, fish and chips, baked fish, fried fish
F browned fillet with lemon = $The {is|are} a browned fillet with crisp skin, flaky white flesh, slices of lemon and fresh dill. -chips,chip,salmon,whole
F pink salmon and asparagus = $The {is|are} a thick piece of pink salmon with a golden crust, next to green asparagus and a slice of lemon. +salmon
F golden batter and chips = $The {is|are} a large piece of fish in crisp golden batter on a pile of thick chips, with green peas and a wedge of lemon. +chips,chip
P herbs and lemon = A sprig of dill and half a charred lemon lie beside $the. -lemon
G the crisp skin; the lemon; the flaky flesh

rice | rice, rice bowl, white rice, fried rice, bibimbap, poke bowl, poke, buddha bowl
F white and fluffy = $The {is|are} white and fluffy, heaped in a small round bowl. -fried,bibimbap,poke,buddha,field,paddy
F fried with egg and peas = $The {is|are} golden, with pieces of egg, green peas, orange carrot and green onion. +fried
F vegetables round an egg = $The {has|have} neat groups of carrot, spinach, bean sprouts, mushrooms and beef around a fried egg, with red chilli paste in the middle. +bibimbap
F salmon, avocado and mango = $The {has|have} cubes of orange salmon, slices of avocado, cucumber, mango and green beans in neat groups over white rice. +poke
F chickpeas, greens and sweet potato = $The {has|have} roasted orange sweet potato, chickpeas, avocado, red cabbage and spinach in neat groups. +buddha
P chopsticks and sesame = A pair of wooden chopsticks and a small dish of soy sauce lie beside $the. -field,paddy,chopsticks,chopstick
P sesame on top = Black sesame seeds and chopped green onion are sprinkled over $the. -field,paddy,raw
M bowls with toppings = The bowls of $the have different toppings: salmon and avocado, a fried egg with greens, grilled chicken with sesame.
G the grains of rice; the rim of the bowl; the toppings

bento | bento, bento box, lunchbox, lunch box
F compartments of rice and sides = $The {has|have} separate compartments for white rice with black sesame, rolled yellow egg, pink salmon, broccoli and cherry tomatoes.
P lid and chopsticks = The lid of $the lies beside it with a pair of short chopsticks. -lid
M open boxes = $The stand open side by side, each with rice, yellow egg, broccoli and tomatoes in neat compartments.
G the rice; the edges of the box
`;
