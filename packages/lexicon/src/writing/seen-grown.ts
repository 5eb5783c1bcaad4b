/** What is seen of food, plants and land that people name most, true of nearly every one of its kind. The form of the rows: `seen-things.ts`. */
export const SEEN_GROWN = `
pretzel | pretzel, soft pretzel
F knot with three holes = $The {is|are} thick in the belly and thin at the crossed ends, with three rounded openings between the loops.
F split crust = The shiny crust has burst along the thickest part and shows the soft pale crumb.
F coarse salt = Coarse grains of salt cling to the top. -chocolate,cinnamon,sugar

loaf | bread, loaf, loaf of bread, sourdough, sourdough bread, baguette
F slashes opened = The cuts in the crust have opened in the oven into pale ridged furrows. -sliced,slices,slice,toast,flat,garlic,banana,pita
F blistered crust = Small blisters and a dusting of flour cover the crust. -sliced,slices,slice,toast,banana,garlic,pita
F open crumb = The cut side shows uneven holes, larger toward the middle. +sliced,slice,slices,cut

croissant | croissant
F layers in steps = Thin layers wind round in steps from the thick middle to the two curved tips.
F flakes come off = Flakes have lifted from the glossy top, and a few have fallen round it.

cake | birthday cake, cake, layer cake, chocolate cake
F layers and filling = Where a slice is missing the layers lie level on one another, thin lines of filling between them. +slice,cut,layer,layers,piece -whole,pan,cup
F spatula marks = The knife has left faint rings in the icing round the side. +birthday,wedding,chocolate -slice,cupcake,pan,cheese,rock

cheesecake | cheesecake
F three layers = From the side one sees a thin crumbly base under a thick smooth layer, its cut face marked by the knife.
F point of the slice = The point of the slice faces forward, its tip slightly bent. +slice,piece -whole
F blunt back crust = At its broad end the base turns up in a short crumbly wall. +slice,piece -whole

cupcake | cupcake, muffin
F pleated case = A pleated paper case holds the crumb, which has risen over its edge.
F piped swirl = The icing is piped in a ridged spiral that ends in a small peak. -muffin

doughnut | donut, doughnut
F ring with a hole = A paler line runs round the middle of the ring, where it floated in the fat. -shop
F glaze set in drips = The glaze has set in uneven drips down the sides. +glazed,glaze,chocolate,pink,icing,sprinkles -shop

cookie | cookie, biscuit
F cracks on top = Its top is cracked, the edge thinner and darker than the middle. -cutter,jar,fortune

pancake | pancakes, pancake
F stack and rims = Each one has a paler puffed rim and an even brown face, and they lean slightly out of line. +stack,stacked
F butter melting = The edges shine where butter has melted over them. +butter

waffle | waffle
F grid of pockets = Crisp ridges cross in a grid, and the hollows between them hold what was poured over. -cone

pie | pie, apple pie
F crimped edge = The rim is pressed into even waves, darker than the rest of the crust. -chart,cottage,shepherd,pot,slice
F slits for steam = Short slits in the lid let out a little of the filling, which has bubbled up and set. -chart,cottage,shepherd,pumpkin,meringue,slice,lattice,key

pizza | pizza
F blistered rim = The rim is puffed and blistered with dark spots, and inside it melted cheese has run together in pools. -box,oven,truck,slice,dough
F point droops = The point of the slice droops, strings of cheese stretching from its cut edges. +slice

burger | burger, hamburger, cheeseburger
F bun and layers = Between the halves of the bun the layers stick out unevenly, a ruffled leaf and a slice hanging over the edge.
F shiny domed top = The top of the bun is domed and shiny, and its cut side is toasted.

taco | taco
F folded shell = The folded shell stands open upward, filled to the rim and spilling a little at both ends.

sushi | sushi, sushi roll, maki
F grains and wrap = Single grains of rice show at the cut face, with the filling in the middle of each piece.

ramen | ramen, noodle soup, pho
F noodles under broth = Strands of noodle loop up through the surface of the broth, small round beads of fat floating between them.
F nori at the rim = A dark sheet of nori stands at the rim, its lower edge wet and limp. +nori,seaweed
F halved egg = The halved egg floats with its yolk upward, still glossy in the middle. +egg -fried

soup | soup, stew, tomato soup, pumpkin soup
F skin of the surface = The smooth surface is marked by the last turn of the spoon, and a thin ring clings to the bowl above it. -can,ramen,noodle
F steam off it = Steam rises off the surface in a thin slanting veil. +hot,steaming -can,cold

salad | salad
F leaves overlap = Leaves lie loosely over one another with air between them, their edges curled, a film of dressing on the upper ones. -potato,pasta,fruit

pasta | spaghetti, pasta
F twisted nest = The strands are twisted into a loose nest, sauce clinging in the gaps. -raw,dry,pot,jar

egg | egg, fried egg, boiled egg
F set white = Round the raised yolk the white has spread to a thin frilled edge. +fried
F smooth shell = Its shell is smooth and matt with the finest pores. -fried,boiled,easter,nest,dragon,scrambled,soft,ramen,sign,poached,painted

cheese | cheese
F rind and holes = The cut face is smooth and slightly oily, framed by a firm rind. -cake,burger,cottage,grilled,macaroni,mouse

ice-cream | ice cream, ice cream cone, gelato, sundae
F rough scoops = The scoop has left ridges on the round top and a ragged skirt below it. -truck,van,shop,soft,parlour
F drip down the cone = One drop has run down over the grid of the cone. +cone -truck,van,shop

coffee | coffee, latte, cappuccino, espresso
F foam at the edge = A ring of fine bubbles clings where the drink meets the cup. -bean,beans,shop,iced,machine,grinder,pot,plant
F leaf in the foam = Milk has been poured into a pale leaf on the surface, its lines drawn thin toward the handle. +latte,cappuccino,art -iced

tea | tea
F clear to the bottom = The clear drink lets the bottom of the cup show through. -iced,milk,bubble,green,matcha,party,ceremony,pot,set,bag

lemonade | lemonade, iced tea, iced lemonade
F slices against the glass = Cut slices lean against the inside of the glass between the ice, rinds outward. -stand
F cloudy drink = The drink is cloudy, paler at the top where the ice melts. -stand

cocktail | cocktail, margarita, mojito
F rim and garnish = A curl of peel hangs over the rim, and the ice reaches just above the surface. -bar,shaker,umbrella,party

beer | beer, pint
F head and bubbles = A thick head of foam stands over the rim, and fine bubbles rise in straight lines below it. -bottle,can,garden,crate

honey | honey, honey jar, jar of honey
F thick folds = Where it runs it lies in slow folds before they level out. +dripping,pouring,spoon,dipper,poured

honeycomb | honeycomb
F six sided cells = Six-sided cells lie side by side without a gap, some capped with thin wax, others open and shining with honey.
F wax along the wood = Along its upper edge the comb is built fast to the wood. +frame,lifting,holding

roast | roast chicken, roast turkey, chicken
F legs and skin = The legs point up together, their ends bare bone, and the skin is stretched tight over the breast. +roast,roasted -coop,alive,hen,salad,soup,curry,wing
F juices in the pan = Fat and juices stand round it in a shallow bubbling pool. +roast,roasted -plate,salad,soup

apple | apple
F dip and stalk = A short stalk stands in the dip at the top, from which streaks run down over the shoulders. -pie,tree,orchard,half,cut,sliced,core,blossom,bitten,juice,candy
F dull bloom = A dull bloom covers the skin, broken by one clear highlight. -pie,tree,orchard,cut,sliced,blossom,juice,candy,wet

orange-fruit | orange, lemon, lime, grapefruit
F pores of the peel = The peel is covered with fine pores that break up the highlight. -cut,slice,slices,half,juice,tree,trees,lemonade,sliced,pie
F wedges like spokes = The cut face shows wedges round a pale centre, thin skins between them, and a ring of white pith. +cut,slice,slices,half,sliced,halved -pie

avocado | avocado
F bumpy skin = The skin is thick and bumpy, with a dry stump of stalk at the narrow end. -toast,peeled,mashed
F stone and hollow = In the cut half the round stone sits loose in its smooth hollow; the flesh is darker near the skin and paler toward the middle. +cut,half,halved,halves,open,opened,sliced -toast
F two halves = A knife has gone once round it, and the cut runs clean along the edge of the skin. +cut,half,halved,opened -toast

strawberry | strawberry, strawberries
F seeds and cap = Small seeds sit in even dents all over, under a cap of pointed leaves. -cake,jam,ice,milkshake,moon,pie,dipped

banana | banana
F ridges and tip = Blunt ridges run from the stalk to the dark tip, with a few specks between them. -bread,peeled,split,tree,milkshake

watermelon | watermelon, watermelon slice
F rind in bands = A hard rind, a thin pale band and wet flesh full of flat seeds follow one another from the outside in. +slice,slices,cut,half,wedge
F stripes end to end = Jagged stripes run from end to end of the smooth round rind. -slice,slices,cut,half,wedge

grapes | grape, grapes, bunch of grapes
F bloom on the berries = A waxy bloom lies on the round berries, rubbed off where they touch. -wine,vine,vineyard

tomato | tomato, tomatoes
F star of sepals = A small star of thin leaves sits at the stalk, and the skin is tight and glossy. -sauce,soup,plant,sliced,cut,juice,ketchup

tomato-plant | tomato plant
F tied to canes = Its hairy stems are tied to canes, and the fruit hangs below the leaves in short trusses.
F ripe lowest = The lowest fruit is ripe, and those above are still hard and green.
F toothed leaves = The leaves are cut into soft toothed lobes that hang a little.

carrot | carrot
F tapered root = It tapers to a thread-thin tip, with fine rings across it and feathery leaves at the thick end. -cake,nose,peeled,soup,sliced,snowman

potato | potatoes, potato
F crisp corners = The cut corners are brown and crisp, the flat sides paler. +roast,roasted,roasting,baked -mashed,peeling,digging
F eyes of the skin = Shallow eyes and thin flaking skin cover them. +raw,sack,harvest,market,digging,field -roast

rosemary | rosemary
F stiff needles = Stiff narrow needles stand close round the woody twigs.

mint | mint
F crinkled leaves = The crinkled leaves have toothed edges and a net of sunken veins. -green,tea,ice,chip

pumpkin | pumpkin
F ribs and stalk = Deep ribs run from the dry, bent stalk down to the base. -soup,pie,spice,latte,patch
F cut face = A face with triangular eyes is cut through the thick wall, its edges sharp. +carved,halloween,lantern -soup,pie

mushroom | mushroom, mushrooms, toadstool
F cap and gills = Under the domed cap thin gills run in to the stalk. -soup,pizza,cloud,house,risotto

tree | tree, oak tree, oak, maple tree, old tree, beech
F forks and crown = Above the trunk the main limbs fork again and again to the fine outer twigs. -christmas,palm,house,family,bonsai,stump,shade,line,trees
F roots spread = At the foot the roots spread and go into the ground like wide toes. +old,oak,ancient,big,huge,giant -christmas,palm,house,bonsai

pine | pine tree, pine, fir, fir tree, spruce
F whorls of branches = Its branches stand in rings up the straight trunk, shorter toward the pointed top. -cone,forest,apple

palm | palm tree, palm, coconut palm
F ringed trunk = Rings left by fallen leaves circle the bare trunk up to the crown of split fronds. -hand,sunday

cherry | cherry tree, cherry blossom tree, cherry blossom
F blossom on bare twigs = Blossom stands in clusters along twigs that have hardly a leaf yet. -cake,ice,winter
F fallen petals = Single petals have fallen below. +falling,spring,wind,path,blossom -winter

orange-trees | orange tree, lemon tree
F fruit among leaves = Round fruit hangs among small glossy leaves in a clipped ball of a crown.
F pale trunk = The slim trunk stands in a small square opening of the paving. +street,square,city,town,seville

flower | flower, flowers, wildflower, bouquet
F petals round a middle = The petals spread round a raised middle, some seen from the side on thin stems. -pot,girl,shop,field,paper,market,bed,hat

rose | rose, roses
F petals in a spiral = The petals close in a spiral in the middle, and the outer ones roll back at their edges. -gold,window,garden,wine,compass
F thorns and leaves = A few thorns stand on the stem below five-part leaves. -gold,window,wine,cake,compass,petals

tulip | tulip, tulips
F closed cups = The cups of $the are closed to a smooth egg shape on straight stems, with long folded leaves below. -dried,wilted,open,glass

sunflower | sunflower, sunflowers
F disc and rays = The wide disc is packed with seeds in crossing spirals, and pointed petals stand round it. -oil,dried

cactus | cactus
F ribs and spines = Spines stand in small tufts along its ribs. -flower,christmas

leaf | leaf, leaves, maple leaf, autumn leaves, fallen leaves
F rims curled = Some edges have curled up and dried darker, and small spots and holes break the surface. +autumn,fallen,dry
F midrib and veins = From the midrib side veins run out to the edge, each a fine raised line. -tea,table,gold,plastic,pattern

fern | fern
F fronds unrolling = Long fronds are divided again and again, and the youngest are still rolled at the tip.

mountain | mountain, mountain peak, mountains, snowy mountain
F ridges and gullies = Ridges run down from the summit with shaded gullies between them. -goat,bike,road,lake,village,logo,icon,railway,cabin,underwater
F scree at the foot = Below the rock, fans of loose stones reach down to the first grass. -goat,bike,logo,icon,snow,snowy,winter

volcano | volcano
F torn rim = The rim of the crater is uneven, lower on one side, where the lava spills over. +erupting,eruption,lava
F furrowed cone = Furrows run down the steep cone from the rim. -logo
F glow under the smoke = The underside of the smoke glows above the crater. +erupting,eruption +night,dusk

cliff | cliff
F layers of rock = The rock stands in broken layers, with ledges and fallen blocks at its foot. -house,diver,village

island | island
F rim of foam = A thin rim of foam marks where the water meets its rocks. -floating,sky,flying,kitchen
F torn roots below = Below the turf, bare rock narrows downward with roots hanging from it. +floating,sky,flying -boat

waterfall | waterfall
F lip and plunge = The water bends smooth and clear over the lip, breaks into white strands and ends in a cloud of spray. -frozen
F wet ledges = Wet ledges stick out of the fall on both sides. -frozen

river | river, stream, brook
F bends and gravel = It bends out of sight between its banks, with a bar of gravel on the inner side. -bank,boat,frozen,flooded,otter

wave | big wave, huge wave, giant wave, ocean wave
F lip and hollow = The crest curls forward into a thin torn lip over a hollow, glassy face. -painting

rice-terraces | rice field, rice terrace, terraced rice field, rice paddy
F steps along the slope = Low earth banks follow the slope in curved steps, each holding a flat sheet of water.
F rows of seedlings = Short green seedlings stand in the water in even rows, doubled by their reflections. -harvest,autumn,dry,golden
F water from step to step = In places water spills from one step to the next. +rain,wet

gravel-road | gravel road, dirt road, country road, forest road
F two ruts = Two wheel ruts run along it with a strip of grass between them, lost at the next bend.
F loose stones = Loose stones lie thickest along its edges.

field | wheat field, cornfield, field of wheat
F ears bend = The ears bend all one way, and tractor lines divide the field to the far edge. -crop,snow,harvested

puddle | puddle
F mirror and edge = It lies flat in a dip, and its still part mirrors what stands behind. -jumping,splash,splashing,running
F thrown up = Water is thrown up round it in a ragged ring of drops. +jumping,splash,splashing,jump

cloud | cloud, clouds
F heaped tops = Its tops are heaped and bright, its underside flat and shaded. -storm,computing,shape,mushroom,word

moon | full moon
F grey plains = Flat grey patches show on the disc, and its edge is sharp all round. -honey

rainbow | rainbow
F bands and second sky = The sky inside the arc is brighter than the sky outside. -flag,cake,unicorn

iceberg | iceberg
F waterline = The sea has cut a smooth notch round it at the waterline; above, the walls are cracked and steep.

shell | seashell, shell
F ridges from the tip = Fine ridges spread from its narrow end to the curved lip. -egg,nut,snail,turtle

feather | feather
F barbs on a shaft = Barbs lie close on both sides of a curved shaft, downy near the quill.

smoke | chimney smoke
F column = It rises as a narrow column and is bent by the wind farther up.

reeds | reeds, reed
F stems and plumes = The thin stems stand in the water in a dense row, drooping plumes at their tips.
`;
