/** noun | drawing | height in metres | place heading [fixed] [#own colour] | synonyms | kinds of it | poses by verb */
export const FOOD = `
cup of coffee | own:coffee-cup | 0.1 | surface front | coffee cup, coffee, cup, espresso | ~cappuccino
mug | own:mug | 0.12 | surface front | coffee mug, tea mug, mug of coffee, mug of tea
hot chocolate | own:cocoa-mug | 0.12 | surface front | cocoa, cup of cocoa, mug of cocoa, cup of hot chocolate, mug of hot chocolate
latte | own:latte-glass | 0.15 | surface front fixed | latte macchiato, cafe latte, glass of latte | ~iced coffee, ~iced latte, ~frappuccino, ~frappe, ~iced tea latte, ~cold brew
paper cup | own:paper-cup | 0.15 | surface front | takeaway coffee, takeaway cup, to-go cup, takeaway coffee cup
teapot | noto:teapot | 0.18 | surface left
kettle | own:kettle | 0.24 | surface left | tea kettle, teakettle, water kettle
pizza | own:pizza | 0.19 | surface front fixed | pizza pie
mushroom pizza | own:pizza-mushroom | 0.19 | surface front fixed | pizza with mushrooms, pizza funghi
olive pizza | own:pizza-olive | 0.19 | surface front fixed | pizza with olives
mushroom and olive pizza | own:pizza-mushroom-olive | 0.19 | surface front fixed
cheese pizza | own:pizza-cheese | 0.19 | surface front fixed | pizza with mozzarella, pizza with cheese, margherita, pizza margherita, margherita pizza
olive | own:olives | 0.05 | surface front | olives, green olive, black olive, green olives, black olives
pepperoni pizza | own:pepperoni-pizza | 0.19 | surface front fixed | salami pizza
slice of pizza | noto:pizza | 0.2 | surface front fixed | pizza slice
birthday cake | own:birthday-cake | 0.28 | surface front | cake
layer cake | own:layer-cake | 0.24 | surface front | naked cake, sponge cake | ~victoria sponge
slice of cake | noto:shortcake | 0.1 | surface front | piece of cake, shortcake | ~tiramisu
cheesecake | own:cheesecake-slice | 0.11 | surface front | slice of cheesecake, piece of cheesecake, strawberry cheesecake | new york cheesecake
slice of chocolate cake | own:chocolate-slice | 0.11 | surface front fixed | piece of chocolate cake, chocolate cake slice
cupcake | noto:cupcake | 0.09 | surface front
muffin | own:muffin | 0.09 | surface front | blueberry muffin
bread | own:bread | 0.14 | surface front fixed | loaf, loaf of bread, bread loaf
sourdough | own:boule | 0.14 | surface front fixed | sourdough bread, sourdough loaf, round loaf, boule, country loaf
toast | own:toast | 0.12 | surface front fixed | slice of toast, buttered toast, toast with butter | french toast
avocado toast | own:avocado-toast | 0.12 | surface front fixed | avocado on toast
macaron | own:macarons | 0.14 | surface front | macarons, macaroon, macaroons, stack of macarons, french macarons
smoothie | own:smoothie | 0.22 | surface front | milkshake, strawberry milkshake, strawberry smoothie, milk shake | ~frozen yogurt, ~protein shake
cinnamon roll | own:cinnamon-roll | 0.09 | surface front | cinnamon bun, cinnamon rolls | ~sticky bun
croissant | own:croissant | 0.06 | surface front fixed
baguette | noto:baguette-bread | 0.08 | surface front | french bread
bagel | noto:bagel | 0.04 | surface front
pretzel | noto:pretzel | 0.12 | surface front
pancake | noto:pancakes | 0.08 | surface front | pancakes, stack of pancakes
waffle | noto:waffle | 0.04 | surface front | waffles
cheese | noto:cheese-wedge | 0.1 | surface front | wedge of cheese
butter | noto:butter | 0.06 | surface front
egg | noto:egg | 0.06 | surface front
fried egg | noto:cooking | 0.06 | surface front fixed |  | ~omelette, ~omelet
hamburger | noto:hamburger | 0.12 | surface front | burger, cheeseburger
french fries | noto:french-fries | 0.15 | surface front | chips, fries, fry
hot dog | noto:hot-dog | 0.08 | surface front | hotdog
sandwich | noto:sandwich | 0.1 | surface front
taco | noto:taco | 0.1 | surface front
burrito | noto:burrito | 0.1 | surface front fixed |  | ~kebab, ~wrap, ~shawarma
sushi | noto:sushi | 0.05 | surface front fixed
sushi platter | own:sushi-platter | 0.14 | surface front fixed | plate of sushi, platter of sushi, tray of sushi, board of sushi, sushi board, sushi plate, sushi set, sushi rolls, sushi roll, maki, nigiri, sashimi | sushi boat, sushi tray
spaghetti | own:spaghetti-plate | 0.12 | surface front fixed | pasta, plate of spaghetti, plate of pasta, bowl of pasta, bowl of spaghetti, spaghetti and meatballs, spaghetti with meatballs, spaghetti bolognese, meatball, meatballs, plate of meatballs | linguine, bolognese, ~fettuccine, ~carbonara, ~noodle dish
ramen | noto:steaming-bowl | 0.14 | surface front | noodles, bowl of ramen, bowl of noodles, ramen bowl, noodle soup | ~pho, ~udon, ~hot pot, ~wonton soup
soup | own:soup | 0.14 | surface front | bowl of soup, tomato soup, bowl of tomato soup, soup in a bowl
rice | noto:cooked-rice | 0.1 | surface front | bowl of rice | ~risotto, ~fried rice
curry | noto:curry-rice | 0.08 | surface front fixed | plate of curry, bowl of curry
salad | noto:green-salad | 0.1 | surface front fixed | bowl of salad
dumpling | noto:dumpling | 0.05 | surface front |  | ~dim sum, ~gyoza, ~ravioli, ~pierogi
bento | noto:bento-box | 0.08 | surface front fixed | bento box
popcorn | noto:popcorn | 0.2 | surface front
cookie | noto:cookie | 0.05 | surface front | biscuit
doughnut | noto:doughnut | 0.05 | surface front | donut
pie | noto:pie | 0.08 | surface front | apple pie
chocolate | noto:chocolate-bar | 0.12 | surface front | chocolate bar, bar of chocolate
candy | noto:candy | 0.04 | surface front | sweet, bonbon
lollipop | noto:lollipop | 0.15 | surface front
ice cream cone | own:ice-cream-cone | 0.2 | surface front | ice-cream cone, cone of ice cream
soft ice cream | own:soft-ice | 0.2 | surface front | soft serve, soft-serve ice cream, soft serve ice cream
ice cream | noto:ice-cream | 0.2 | surface front | ice-cream, sundae
honey | noto:honey-pot | 0.15 | surface front | honey pot, jar of honey
apple | own:apple | 0.08 | surface front | red apple
green apple | noto:green-apple | 0.08 | surface front
pear | noto:pear | 0.1 | surface front
orange | noto:tangerine | 0.08 | surface front | tangerine, mandarin, clementine | ~grapefruit
lemon | own:lemon | 0.06 | surface front
lime | noto:lime | 0.06 | surface front
banana | noto:banana | 0.15 | surface front | bananas
watermelon | noto:watermelon | 0.2 | surface front | slice of watermelon
melon | noto:melon | 0.18 | surface front
grapes | noto:grapes | 0.18 | surface front | grape, bunch of grapes
strawberry | noto:strawberry | 0.04 | surface front | strawberries
blueberry | noto:blueberries | 0.03 | surface front | blueberries | berry, berries, ~blackberry
cherry | noto:cherries | 0.06 | surface front | cherries
peach | noto:peach | 0.08 | surface front |  | ~apricot, nectarine, ~plum
pineapple | noto:pineapple | 0.3 | surface front
mango | noto:mango | 0.1 | surface front
coconut | noto:coconut | 0.14 | surface front
kiwi | noto:kiwi-fruit | 0.06 | surface front | kiwi fruit
avocado | noto:avocado | 0.1 | surface front
tomato | noto:tomato | 0.08 | surface front
potato | noto:potato | 0.08 | surface front
carrot | noto:carrot | 0.18 | surface front
corn | noto:ear-of-corn | 0.2 | surface front | ear of corn, maize, sweetcorn
pepper | noto:bell-pepper | 0.1 | surface front | bell pepper
chilli | noto:hot-pepper | 0.1 | surface front | hot pepper, chili, chili pepper, chilli pepper
cucumber | noto:cucumber | 0.05 | surface front |  | ~zucchini, ~courgette
broccoli | noto:broccoli | 0.15 | surface front
lettuce | noto:leafy-green | 0.2 | surface front
cabbage | own:cabbage | 0.2 | surface front | head of cabbage
garlic | noto:garlic | 0.05 | surface front
onion | noto:onion | 0.08 | surface front
aubergine | noto:eggplant | 0.15 | surface front | eggplant
pumpkin | own:pumpkin | 0.35 | ground front
jack-o'-lantern | noto:jack-o-lantern | 0.35 | surface front | jack o lantern, jack-o-lantern, halloween pumpkin, carved pumpkin
steak | own:steak-plate | 0.11 | surface front fixed | plate of steak, steak and fries, steak dinner, grilled steak, beef steak, steak frites | ~pork chop, ~roast beef
raw meat | noto:cut-of-meat | 0.06 | surface front | raw steak, cut of meat, meat
chicken leg | noto:poultry-leg | 0.12 | surface front | drumstick | ~fried chicken, ~chicken wings
wine glass | noto:wine-glass | 0.22 | surface front | glass of wine, wine, red wine
bottle | own:bottle | 0.32 | surface front | wine bottle, bottle of wine, glass bottle
beer | noto:beer-mug | 0.18 | surface front | beer mug, mug of beer, pint
cocktail | noto:cocktail-glass | 0.18 | surface front | martini | ~margarita
tropical drink | noto:tropical-drink | 0.25 | surface front |  | ~mojito, ~pina colada
champagne | noto:bottle-with-popping-cork | 0.32 | surface front fixed | champagne bottle
orange juice | own:juice-glass | 0.17 | surface front | glass of orange juice, glass of juice, juice
lemonade | own:tumbler | 0.15 | surface front #f2df86 | glass of lemonade
apple juice | own:tumbler | 0.15 | surface front #d9a238 | glass of apple juice
glass of water | own:water-glass | 0.15 | surface front | glass, drinking glass, tumbler, water glass | ~whiskey, ~whisky, ~whiskey glass, ~glass of whiskey
milk | noto:glass-of-milk | 0.15 | surface front | glass of milk
fortune cookie | noto:fortune-cookie | 0.05 | surface front
bubble tea | noto:bubble-tea | 0.18 | surface front | boba tea
soft drink | noto:cup-with-straw | 0.18 | surface front | cup with straw
soda can | own:soda-can | 0.13 | surface front | soda, cola, can of soda, can of cola, can of coke, coke, coke can, can | beer can, can of beer, energy drink, lemonade can
rice ball | noto:rice-ball | 0.08 | surface front fixed | onigiri
blueberry pie | own:blueberry-pie | 0.1 | surface front fixed | berry pie
pumpkin pie | own:pumpkin-pie | 0.1 | surface front fixed
champagne glasses | noto:clinking-glasses | 0.22 | surface front | clinking glasses
cup of tea | own:tea-cup | 0.09 | surface front | tea, teacup, tea cup
brownie | own:brownie | 0.12 | surface front | brownies, slice of brownie, chocolate brownie
wedding cake | own:wedding-cake | 0.6 | surface front
chocolate cake | own:chocolate-cake | 0.16 | surface front
easter egg | own:easter-egg | 0.07 | surface front | painted egg
fruit bowl | own:fruit-bowl | 0.22 | surface front fixed | bowl of fruit, bowl with fruit | ~fruit basket, ~basket of fruit, ~basket of fruits
bacon and eggs | own:bacon-and-eggs | 0.09 | surface front fixed | bacon, eggs and bacon, plate of bacon, plate of bacon and eggs, english breakfast, full english breakfast, full english, cooked breakfast, breakfast plate | ~fry-up
roast turkey | own:roast-turkey | 0.24 | surface front fixed | roast chicken, roasted turkey, roasted chicken, thanksgiving turkey, turkey dinner, thanksgiving dinner, christmas turkey, roast goose, roast duck, rotisserie chicken | ~roast, ~sunday roast
nachos | own:nachos | 0.14 | surface front fixed | nacho, plate of nachos, tortilla chips, tortilla chip
cereal | own:cereal-bowl | 0.12 | surface front | bowl of cereal, breakfast cereal, cereal bowl, cheerios, bowl of cheerios | cornflakes, corn flakes, granola, muesli, bowl of granola, bowl of cornflakes
oatmeal | own:oatmeal-bowl | 0.12 | surface front | porridge, bowl of oatmeal, bowl of porridge, oats, bowl of oats | ~grits, ~rice pudding, ~yogurt, ~bowl of yogurt
banana split | own:banana-split | 0.17 | surface front | banana split sundae
candy cane | own:candy-cane | 0.16 | surface front | peppermint stick, sugar cane candy
gingerbread house | own:gingerbread-house | 0.32 | surface front fixed | candy house, gingerbread cottage
gingerbread man | own:gingerbread-man | 0.14 | surface front fixed | gingerbread, gingerbread cookie, gingerbread biscuit, gingerbread men
cake stand | own:cake-stand | 0.16 | surface front | cake plate, cake pedestal, cake platter
jam | own:jam-jar | 0.14 | surface front | jar of jam, strawberry jam, jam jar, jar of strawberry jam, raspberry jam, jar of raspberry jam, jelly jar, jar of jelly, preserves | marmalade, jar of marmalade, ~peanut butter, ~jar of peanut butter
pickles | own:pickle-jar | 0.18 | surface front | pickle, jar of pickles, pickle jar, gherkin, gherkins, jar of gherkins, pickled cucumbers
cookie jar | own:cookie-jar | 0.26 | surface front | jar of cookies, biscuit jar, jar of biscuits, jar full of cookies
sub sandwich | own:sub-sandwich | 0.12 | surface front fixed | meatball sub, submarine sandwich, hoagie, sub roll, steak sandwich, footlong | ~baguette sandwich, ~panini, ~philly cheesesteak
chocolate fountain | own:chocolate-fountain | 0.6 | surface front | chocolate fondue fountain | ~chocolate fondue, ~fondue
coconut drink | own:coconut-drink | 0.2 | surface front fixed | coconut cocktail, coconut water, fresh coconut | tiki drink
bag of chips | own:chip-bag | 0.28 | surface front | chip bag, bag of crisps, packet of crisps, potato chips, crisps, bag of potato chips, crisp packet, packet of chips
bunch of bananas | own:banana-bunch | 0.18 | surface front | banana bunch, hand of bananas
`;
