/** Food, drink, plants. The form of the rows: `rows.ts`. Counts and named ingredients stay the person's own. */
export const FOOD_KINDS = `
food | food, dish, meal, snack, lunch, breakfast, dinner, plate of food | food
o a thin film of oil _shines on top / torn herbs _lie where they fell
p a folded napkin and a fork _lie at the rim / coarse salt _is scattered on the board
b a dark table _runs back out of focus
g the glossy edges; the rim of the plate

ramen | ramen, noodles, noodle soup, udon, pho, noodle, soup, broth, stew, bowl of soup, chili, curry, hotpot | food warm
o small beads of oil _ring the surface of the broth / noodles _lie in a combed fold just below the surface +ramen,noodles,noodle,udon,pho / the cut yolk _is the colour of marmalade and barely set +egg / slivers of scallion _float where they were dropped +ramen,noodles,noodle / steam _climbs from the bowl in one slow ribbon
p dark wooden chopsticks _rest on the rim +ramen,noodles,noodle,udon,pho / a folded indigo cloth _lies beside the bowl +ramen,noodles / a heel of bread _waits on the board +soup,stew
b a dark counter _runs back into lamplight
g the sheen on the broth; the rim of the bowl; the soft yolk +egg

sushi | sushi, sashimi, nigiri, maki | food calm
o grains of rice _are distinct and just sticky / a thin knife line _crosses each slice
p a smear of wasabi _sits at the edge / pickled ginger _lies in a pink fold
b black lacquer _dissolves behind
g the wet slices; the lacquer

pizza | pizza, pizza slice, flatbread | food warm lively
o blisters _blacken the crust / cheese _pulls in long strings / basil _has wilted into the sauce
p flour _is dusted over the peel
b the oven glow _fills the back
g the charred rim; melted cheese

taco | taco, tacos, street taco, street tacos, burrito, quesadilla, fajita | food lively warm
o charred edges _curl on the tortillas / chopped onion and coriander _spill over the fold / juices _run into the paper / a wedge of lime _is squeezed half dry
p a small cup of red salsa _stands beside them / crumpled wax paper _lines the tray
b a griddle and string lights _blur into discs +street,night
g the charred tortilla edges; the wet lime; the glossy meat

burger | burger, hamburger, cheeseburger, sandwich, hot dog, toast, bagel, wrap | food warm lively
o cheese _slumps over the edge / the bun _is toasted dark at the rim / a tomato slice _slides out at one side
p salt crystals _lie on the paper
b a dark wall _drops out of focus
g the toasted rim; the melting edge

pasta | pasta, spaghetti, lasagna, lasagne, macaroni, ravioli, risotto, dumplings, gyoza | food warm
o sauce _clings to every turn / grated cheese _has begun to melt / black pepper _is cracked over the top
p a fork _is wound and left standing
b a checked cloth _blurs away
g the glossy strands; the rim of the plate

croissant | croissant, croissants, pastry, pastries, danish, pain au chocolat, brioche, cinnamon roll, scone, pretzel | food warm morning calm
o buttery layers _flake off at the tips / one _is torn open on a honeycomb crumb +croissants / the crust _shades from gold to chestnut
p flakes _lie around the plate / a knife _is left in a curl of butter
b a café window _is a pale blur
g the glazed ridges; the dark circle of the coffee +coffee; the torn crumb

bread | bread, loaf, baguette, sourdough, toast, rolls, bun, dough | food warm home
o a split _runs along the crust / flour _stays in the scores / the crumb _is open and damp / soft folds of the dough _hold finger marks +dough
p a serrated knife _lies in the crumbs / wheat ears _lie on the cloth
b a linen curtain _dims the window
g the edges of the crust; the floured board

cake | cake, birthday cake, layer cake, wedding cake, chocolate cake, cheesecake, pie, crumble, cobbler, apple pie, tart, cupcake, cupcakes, muffin | food warm home
o icing _swirls in soft peaks / crumbs _show at the cut / a drip of melted wax _runs down to the icing +candles,candle / the wicks _have burned to small hooks +candles,candle / a ring of berries _is pressed into the top -candles,wedding
p small plates _wait in a stack / a ribbon _lies where it was untied +birthday / paper streamers _droop from the edge of the table +birthday
b a darkened room _glows at the edges +candles,candle,birthday / a pale wall _softens behind -candles,candle,birthday
g the peaks of the icing; the gold edge of the plate; the flames in the glasses +candles,candle

cookies | cookie, cookies, biscuit, gingerbread, gingerbread man, macaron, donut, doughnut, brownie, waffle, pancakes, pancake | food warm home
o sugar _cracks across the top / syrup _finds its way down the side +pancakes,pancake,waffle / chocolate _is still soft at the bite
p a glass of milk _stands behind
b a kitchen window _blurs behind
g the sugared edge; the syrup

ice-cream | ice cream, gelato, sorbet, popsicle, sundae, milkshake | food summer playful
o a slow drip _reaches the knuckle of the cone / frost _grains the surface
p a wafer _leans at the side
b a bleached wall and sky _blur behind
g the melting edge; the frost

chocolate | chocolate, truffle, candy, sweets, lollipop, dessert, pudding | food
o cocoa _is dusted over one side / broken edges _show a fine grain
p foil _is peeled back in wrinkles
b dark wood _falls away
g the broken edges; the foil

cheese | cheese, goat cheese, cheese board, cheddar, brie, camembert | food calm
o the rind _is wrinkled and ashy / the paste _slumps softly at the cut +goat,brie,camembert / a crumbly edge _breaks away under the knife
p a short knife _lies with its blade smeared / sprigs of thyme _are tucked beside it
b a dim pantry _softens behind
g the moist cut face; the knife blade

figs | fig, figs, grapes, plum, pomegranate, date, berries, strawberry, strawberries, raspberry, blueberry, cherry, cherries, blackberry | food calm
o split skins _show the seeded red flesh +fig,figs / a bloom of dust _lies on the skins / a thread of honey _runs off the cut edge +fig,figs / stems _are still attached
p a few torn leaves _lie beneath / walnut halves _are scattered at the side +fig,figs,cheese
b brown shadow _closes in behind
g the wet seeds +fig,figs,pomegranate; the bloom on the skins

apple | apple, apples, pear, peach, orange, oranges, lemon, lemons, lime, banana, bananas, mango, pineapple, watermelon, fruit, fruits, fruit bowl, kiwi, coconut, avocado | food
o a leaf _clings to the stem / small freckles _mark the skin / drops of water _bead on the rind / a bruise _darkens one side
p a paring knife _lies with a curl of peel
b a plain plaster wall _recedes behind
g the highlight on the skin; drops on the rind

vegetables | vegetable, vegetables, tomato, tomatoes, carrot, carrots, pumpkin, potato, onion, garlic, pepper, chili pepper, eggplant, cabbage, cucumber, corn, broccoli, beet, salad, mushroom dish | food
o soil _clings to the roots / leaves _are beaded from rinsing / the skin _is ribbed and waxy +pumpkin
p a string-tied bunch of herbs _lies alongside
b weathered boards _blur behind
g wet skins; the ribs of the leaves

eggs | egg, eggs, fried egg, omelette, omelet, bacon | food morning
o the white _is frilled brown at the edge +fried / the yolk _trembles / speckles _cover the shells -fried,soft
p pepper _is ground over everything
b a stove and tiles _blur behind
g the yolk; the rim of the pan

meat | meat, steak, roast, chicken wings, ribs, barbecue, bbq, sausage, ham, turkey dinner, kebab | food warm dark
o a crust of salt and smoke _blackens the edge / juices _pool on the board / fat _glistens along the cut
p rosemary _is scorched on the bone
b embers _glow out of focus
g the glistening cut; the knife

seafood | seafood, oyster, oysters, prawns, paella, fish dish, grilled fish | food
o crushed ice _melts under the shells / lemon juice _beads on the flesh
p a linen cloth _is bunched at the side
b a cold window _greys the back
g wet shells; the ice

rice | rice, rice bowl, bento, bibimbap, porridge, oatmeal, cereal | food calm
o single grains _shine / toppings _keep to their own corners
b a pale table _runs back
g the rim of the bowl; the steam

honey | honey, jar of honey, syrup, jam, marmalade, maple syrup | food warm morning
o a slow thread _falls from the dipper and folds on itself / small air bubbles _hang in the amber / a run of honey _has caught on the outside of the glass
p a wooden dipper _rests across the mouth of the jar / a broken piece of comb _leaks onto a saucer / the torn end of a loaf _lies on linen
b a pale wall _stays quiet and out of focus
g the honey itself, lit from within; the shoulder of the glass; the crumbs

coffee | coffee, cup of coffee, espresso, latte, cappuccino, black coffee, iced coffee | drink warm morning calm
o a ring of fine bubbles _lines the rim / steam _curls off in a thin line -iced / the surface _is black and perfectly still +black,espresso / beads of cold _run down the glass +iced
p spilled sugar _glitters by the saucer / a bent spoon _lies in the saucer
b a window _is a soft pale block behind
g the rim of the cup; the dark surface

tea | tea, cup of tea, green tea, teapot, teacup, chai, matcha, iced tea, bubble tea | drink calm warm
o a single leaf _turns in the bottom of the cup / steam _leans toward the window
p a slice of lemon _lies on the saucer
b a screen of pale light _stands behind
g the glaze; the surface of the tea

wine | wine, red wine, white wine, wine glass, glass of wine, champagne, cocktail, whiskey, whisky, beer, pint, martini, drink, drinks | drink dark warm night
o legs _run slowly down the inside of the glass +wine,whisky,whiskey / foam _slides over the rim +beer,pint / a twist of peel _hangs from the lip +cocktail,martini / bubbles _rise in fine chains +champagne,beer
p a stained cork _lies on its side +wine
b small lamps _blur into discs behind
g the bowl of the glass; the meniscus

juice | juice, lemonade, orange juice, smoothie, soda, water bottle, glass of water, milk, cola, lemonade stand | drink summer playful
o ice _cracks against the glass / lemon halves _bob in the pitcher +lemonade / condensation _runs down in crooked lines / pulp _clings to the side
p squeezed rinds _lie in a bowl +lemonade,juice / a striped paper straw _leans on the rim
b a sun-bleached hedge _blurs behind
g the wet glass; the cut lemons +lemonade; the ice

tree | tree, oak, oak tree, lone tree, willow, willow tree, maple, maple tree, olive tree, big tree, ancient tree, apple tree, baobab | plant wild calm
o roots _grip the ground like fingers / bark _splits into deep plates / one low branch _reaches out level / leaves _turn their pale sides in the wind -winter,bare,dead
b the land _falls away behind
g the ridges of the bark; the outer leaves

pine | pine tree, pine, fir, fir tree, spruce, christmas tree, evergreen | plant wild
o cones _hang at the tips / snow _bends the lower boughs +snow,winter / small glass balls _turn on their threads +christmas
b darker firs _stand behind
g the needle tips; the cones

palm-tree | palm tree, palm, palms, palm trees, coconut tree | plant warm
o the crown _rattles in the breeze / ring scars _climb the trunk
b a hot sky _stands empty behind
g the edges of the fronds

cherry-blossom | cherry blossom, cherry blossoms, blossom, blossoms, cherry tree, magnolia, almond blossom | plant spring tender
o petals _let go one at a time / dark wet twigs _hold pale clusters
b more blossom _melts into a pink cloud
g the thin petals; the wet bark

rose | rose, roses, red rose, peony, tulip, tulips, flower, flowers, lily, daisy, daisies, poppy, poppies, orchid, iris, dahlia, carnation, hydrangea, trumpet flower | plant tender
o a bead of water _sits in the fold of a petal / the outer petals _have begun to curl / thin veins _run to the edge / pollen _is spilled on the leaves
b dark leaves _make the blooms stand out
g the petal edges; the drops

bouquet | bouquet, bunch of flowers, vase of flowers, vase of sunflowers, vase, flower arrangement, bouquet of roses, wreath | plant tender home
o petals _have fallen round the foot / stems _cross in the clouded water
p a pair of scissors _lies with the trimmings
b a shaded wall _lets the colours carry
g the petal edges; the glass

wildflowers | wildflower, wildflowers, cornflower, meadow flowers, dandelion, dandelions, clover | plant tender summer
o thin stems _lean in different directions / cornflowers, yarrow and buttercups _mix freely / a seed head _is about to come apart +dandelion,dandelions
b unpainted paper _shows between the stems +card / grass _softens behind -card
g the petal edges; the hair on the stems

sunflower | sunflower, sunflowers | plant warm summer
o the seed spirals _darken to the centre / ragged petals _fold like flames / rough leaves _cast toothed shadows
b more heads _blur to yellow
g the petal tips; the seed disc

lavender | lavender, lavender bunch, herbs, rosemary | plant calm
o small florets _open along the spikes
b soft purple _spreads out of focus
g the spikes

cactus | cactus, succulent, cacti, aloe, agave | plant dry
o spines _glow like wire against the light / one flower _opens at the tip / ribs _fold into shade
b pale ground _lies empty behind
g the spines; the ribs

mushroom | mushroom, mushrooms, toadstool, glowing mushrooms, fungus, fungi | plant strange
o gills _fan out under the cap / wet soil _clings to the stem / a thin skirt _hangs torn
b moss and dark roots _blur behind
g the cap's edge; the gills

leaf | leaf, leaves, autumn leaves, fern, ferns, ivy, moss, vine, vines, plant, plants, houseplant, potted plant, monstera, foliage, bonsai, bonsai tree, seedling, sprout | plant calm
o veins _branch to the last tooth of the edge / new leaves _are still folded and pale -autumn / holes and brown spots _mark the older leaves / aerial roots _feel along the wall +plants,houseplant,monstera
b a pale wall _sets off the outlines
g the wet veins; the leaf edges

grass-kind | grass, wheat, reeds, reed, bamboo, corn field plant | plant calm
o seed heads _tap against each other
b a field _blurs behind
g the tips; the stems
`;
