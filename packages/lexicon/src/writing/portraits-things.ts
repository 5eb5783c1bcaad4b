/** Portraits of food, drink, products, furniture, vehicles, buildings, plants and sky things: whole sentences. The form: ``passages.ts``. */
export const THING_PORTRAITS = `
food | food, dish, meal, snack, lunch, breakfast, dinner, plate of food
F browned and generous = $The {looks|look} freshly turned out of the pan, browned where the metal touched, loose and glossy in the middle, with herbs torn rather than chopped over the top.
F layered on stoneware = Heaped slightly off centre on thick stoneware, $the {shows|show} crisp edges, soft folds and a spoonful of sauce that has found its own way to the rim.
F *saffron and char = Saffron, char and leaf green meet in $the, every piece large enough to be told apart and slick with a little oil.
P first bite gone = A fork has already opened a gap in $the, and the sauce creeps slowly into the bare curve of plate.
P wiped rim = Around $the the rim has been wiped clean except for three drops of dressing and a pinch of flaked salt.
M plates of different heights = No two plates of $the match: on some the food stands high, on others it spreads flat to the rim, and the spoons lie at odd angles between them.
S thumbprint in oil = On the rim a faint thumbprint of oil shows where the plate was carried.
G the glossy edges; the rim of the plate; the flakes of salt; the torn herbs

ramen | ramen, noodles, udon, pho, noodle, noodle soup
F combed noodle fold = Under a thin bright skin of fat, the noodles of $the lie combed into one smooth fold, sliced spring onion and a dark sheet of nori standing at the edge. -udon,pho
F *amber broth = Amber broth fills the bowl of $the almost to its lip, tiny coins of oil drifting over noodles that show as pale loops beneath the surface.
F wide footed bowl = $The {comes|come} in a wide footed bowl, the noodles risen like a low island in the middle, a halved egg with a jammy yolk tipped against them. -pho
F thin noodles and herbs = Thin noodles make the bed of $the, with shaved meat just losing its pink and whole sprigs of basil laid across. +pho
P lifted on chopsticks = A hank of noodles from $the has been drawn up by the chopsticks, stretched straight and dripping back into the broth.
P chopsticks across bowl = Laid side by side across the bowl, a pair of dark chopsticks bridges $the, leaving most of the surface uncovered.
M bowls in a row = Rim nearly touching rim, the bowls of $the differ in their toppings, here a split egg, there a mound of bean sprouts, elsewhere a curl of pork with a seared edge.
S broth line = A tide line of oil inside the bowl marks how high the broth first stood.
G the coins of oil; the lip of the bowl; the wet noodles; the cut yolk

soup | soup, broth, stew, bowl of soup, chili, curry, hotpot, mushroom soup
F thick and spoonable = $The {is|are} thick enough to hold the track of a spoon, with softened onion and rough cubes of vegetable breaking through a lightly wrinkled surface. -broth,clear
F earthenware bowl filled high = Filled to a finger below the rim of a heavy earthenware bowl, $the {has|have} a slow gloss, a swirl of oil and a pinch of chopped parsley at the centre.
F *paprika red surface = Paprika has stained $the a deep brick red, and droplets of orange oil gather round every lump that stands clear of the surface. -mushroom,broth
P ladle left standing = Up to its bent neck in $the, a ladle leans on the edge, one drip stretching from the underside of its bowl.
P crust dipped in = A crust of bread has been pushed into $the at one side and is darkening as it drinks.
M bowls passed round = Among the bowls of $the some are full and smooth, others already spooned down to a ring, each with its own crooked smear on the inner wall.
S peppercorn shell = One cracked peppercorn floats apart from the rest, its pale inside turned up.
G the gloss of the surface; the thick rim; the drops of oil; the back of the spoon

sushi | sushi, sashimi, nigiri, maki
F knife-clean slices = Cut with a single pull of the knife, the fish of $the lies over neat ovals of rice, its white fat lines running slantwise through the flesh. -maki,vegetarian
F tight rounds of nori = Every round of $the {shows|show} a tight ring of nori, a band of separate grains and a small bright core of fish and cucumber. +maki
F *coral and pearl = Coral flesh, pearl rice and the blackish green of seaweed make up $the, each surface damp and slightly tacky.
P short diagonal line = Set out in a short diagonal line, the pieces of $the keep a finger’s width between them, with pickled ginger folded at the end.
P held by chopsticks = Between the tips of two chopsticks a single piece of $the tilts, a drop of soy hanging from its lowest grain.
M assorted set = In the set of $the, glossy nigiri alternate with small rolls, some crowned with orange roe, others plain, so that no neighbouring pieces share a colour.
M stepped rows = Rows of $the step back in height, draped slices in front and cut rolls behind, a leaf of shiso slipped between every few.
S fanned garnish = A sliver of chive no thicker than thread has stuck crosswise to the fish.
G the wet slices; the grains at the edge; the fold of ginger; the nori rim

pizza | pizza, pizza slice, flatbread
F leopard-spotted crust = The swollen rim of $the is spotted black and straw, its middle thin and sagging under pools of cheese, oil and crushed tomato.
F hand-stretched round = Stretched by hand, $the {has|have} never become a perfect circle: one side bulges, a big bubble has burst near the edge, and basil lies limp in the cheese. -slice
F floppy pointed tip = Narrow and soft at its tip, $the {droops|droop} under its own cheese, while the fat crust at the other end stays stiff and floury. +slice
F *tomato red and white = Tomato red shows between islands of white mozzarella over $the, each island browned in freckles and rimmed with clear orange oil.
P slice pulling free = One wedge of $the is being drawn away, and ropes of cheese sag across the gap without breaking. -slice
P folded along the middle = Folded lengthwise down the middle, $the {makes|make} a trough for the oil that has gathered at the point. +slice
P floured board and cutter = $The {lies|lie} whole on a scorched wooden peel, a wheel cutter resting in the first of its lines and semolina scattered along the edge. -slice
M assortment of rounds = One pie in the group of $the is all cheese and scorched basil, another crowded with olives and ham, the others half eaten, with bare crusts left in arcs.
S burnt basil tip = A basil leaf has dried to a brown curl exactly where it crossed onto the crust.
G the charred rim; the ropes of cheese; the pools of oil; the wet tomato

taco | taco, tacos, street taco, street tacos
F doubled corn tortilla = Two small corn tortillas, lightly scorched, cup the filling of $the: chopped meat with crisp brown ends, raw onion and a rough scatter of coriander. -vegetarian,vegan,fish
F overfilled fold = Too full to close, $the {gapes|gape} open at the top, salsa running down the fold and a lime wedge pushed in beside the filling.
F *blistered yellow shell = Blisters of brown mark the maize-yellow tortilla of $the, its edge dry and curling while the underside has gone translucent with juice.
P held folded at the mouth = Pinched along its seam and tilted, $the {lets|let} a few cubes of onion and a thread of red juice fall from the open end.
P on greaseproof paper = Grease has turned the paper beneath $the glassy, and two radish slices have slid off the filling onto it.
M leaning side by side = Propped against one another so they stay shut, $the differ in filling, from dark shredded beef to pink pickled onion to pale grilled fish under cabbage. -vegetarian,vegan
M tray of open rounds = Open like small dishes, $the overlap along a metal tray, the nearest dressed with green salsa, the next with red, the last still bare meat and onion. -vegetarian,vegan
M emptied one first = Of $the, the first is bitten to a crescent, its neighbour untouched and dripping, and the rest lean in a row with lime tucked into their folds.
S lime seed = A single lime pip clings to the outside of the fold by its own juice.
G the scorched tortilla edges; the wet filling; the squeezed lime; the drips on the paper

burrito | burrito, quesadilla, fajita, wrap
F griddled seam = Rolled tight and griddled on its seam, $the {carries|carry} brown bars across a floury skin that bulges where the filling presses.
F cut spiral face = Sliced through on the slant, $the {shows|show} a packed mosaic of beans, rice, pepper strips and melted cheese inside a thin pale wall. -quesadilla
F two crisp layers = Between two crisp, blistered layers $the {holds|hold} a seam of molten cheese that has run out and fried into lace. +quesadilla
P foil peeled down = The foil round $the has been torn down in a ragged collar, and the bitten end faces out.
P halves crossed = Its halves rest one on the other, so that $the {presents|present} both a cut face and a toasted flank.
M stacked halves = Stacked like short logs, the halves of $the turn different cut faces outward: one mostly black beans, another green with pepper, a third oozing cheese.
S stray grain = A grain of rice has been baked onto the outside by a thread of cheese.
G the toasted ridges; the cut face; the crumpled foil; the strings of cheese

burger | burger, hamburger, cheeseburger
F tall dripping stack = Built tall and slightly leaning, $the {stacks|stack} a seared, craggy patty, collapsing cheese, tomato and frilled lettuce between halves of a shiny bun. -vegan,vegetarian
F smashed crisp edge = A thin smashed patty overhangs the bun of $the on all sides, its lacy brown edge hung with hardened drops of cheese.
F *toasted golden dome = Golden and domed, the bun of $the carries a scatter of sesame, a dark toasted line at its cut and sauce escaping below.
P bitten crescent = A crescent has been bitten from $the, laying bare a rosy centre, wet pickle and the imprint of the upper crust.
P skewered upright = A wooden pick pins $the upright on its paper while a slice of tomato edges slowly out at the front.
M leaning sliders = None of $the stands quite straight: some are capped and neat, others have slid open, and cheese joins the closest two at their sides.
S pressed sesame = Two sesame seeds have sunk into the melted cheese far from the bun.
G the shine of the bun; the melting edge; the crust of the meat; the wet tomato

sandwich | sandwich, toast, bagel, hot dog, grilled cheese
F layers at the cut = $The {shows|show} every layer at the cut: rough crust, soft crumb stained by tomato, folded ham, pale cheese and a green frill at the edges. -toast,bagel,hot,dog,grilled,vegan,vegetarian
F toasted irregular face = The face of $the is toasted unevenly, pale along one crust and nearly black at a corner, butter sunk into its holes. +toast
F chewy glazed ring = A tight, glossy skin covers $the, seeds crowding one half, and the slit through its middle bulges with thick white spread. +bagel
F split soft roll = In a soft split roll, a scored and browned sausage makes up $the, mustard crossing it in a narrow zigzag. +hot,dog
F fried bread and cheese = Fried in butter to a mottled brown, the bread of $the gives way at the middle to a thick tongue of cheese. +grilled
P pulled apart = Pulled into halves that still hold together by a few strands, $the {lets|let} its molten middle show. +grilled
P stacked halves = One half of $the lies flat, the other props itself against it at a steep angle, filling outward.
P wrapped in waxed paper = Waxed paper is folded round the lower part of $the, its creases translucent where the butter has reached them.
M platter of cut pieces = Cut sides up, the pieces of $the make an uneven row in which no two show the same filling, and crusts, seeds and cress fill the gaps.
S toothmarks in butter = In the butter near the crust the print of a knife’s serrations is still sharp.
G the toasted crust; the cut edge; the wet filling; the crumbs

pasta | pasta, spaghetti, macaroni, risotto
F twirled nest = Twirled into a high nest, $the {is|are} coated strand by strand in sauce, grated cheese half melted into its folds and pepper cracked over the crown. -risotto,macaroni
F loose and creamy = Creamy and loose, $the {spreads|spread} in a slow wave toward the rim, butter shining between the swollen grains. +risotto
F browned crust on top = Under a browned, bubbled crust the small bent tubes of $the lie packed in pale sauce that oozes through the cracks. +macaroni
F *tomato-stained tangle = Stained orange-red by tomato, the tangle of $the glistens with oil, a few torn basil leaves caught among its loops. -risotto,carbonara,pesto
P wound on a fork = A fork wound thick with $the stands in the middle of the plate, two loose ends trailing from it. -risotto
P scattered cheese = Fine shavings of hard cheese have fallen around $the as well as onto it, softening where they touch something hot.
M different plates = Beside one another the plates of $the vary: a high nest here, a half-finished tangle there, and one wiped nearly clean with a streak of sauce.
S sauce freckles = Freckles of sauce mark the rim on one side, flicked there by the last turn of the tongs.
G the glossy strands; the curls of cheese; the rim of the plate; the oil

lasagne | lasagna, lasagne, moussaka, casserole, gratin
F visible strata = Cut into a tall square, $the {reveals|reveal} its strata of thin pasta, dark meat sauce and white béchamel, slumping a little at the front corner. -gratin,casserole,vegetarian,vegan
F bubbled brown top = The top of $the has bubbled up and browned in patches, its corners dark and crisp where they met the dish.
P lifted portion = A square has been lifted from the corner of $the, and sauce runs slowly into the space it left.
P spoon in the dish = A broad spoon lies sunk in $the, its handle resting on the scorched lip of the pan.
M portions on plates = Each portion of $the has settled differently: one still square, another slid sideways, the rest trailing strings of cheese from their undersides.
S curled pasta corner = One corner of pasta has lifted clear and baked to a brittle curl.
G the browned blisters; the oozing layers; the edge of the dish

dumpling-kind | dumpling, dumplings, gyoza, bao, ravioli, pierogi, momo
F pleated and translucent = Thin dough, pleated by hand to a small off-centre twist, lets the filling of $the show through as a darker shadow.
F crescent with browned base = Crescent-shaped and plump, $the {has|have} a crisp browned underside and a soft, slightly wrinkled back where the steam reached it. +gyoza,pierogi,fried,dumplings,dumpling
F smooth white dome = Smooth as an egg, the white dome of $the has split in a star at the crown, showing a glimpse of glazed filling. +bao
F stamped square edges = Stamped to a fluted edge, $the {swells|swell} over a round of filling, coated in butter with a sage leaf fried stiff. +ravioli
P one opened = Broken open with the tip of a chopstick, $the {spills|spill} clear juice and a nub of green-flecked filling. -many
P in a bamboo basket = Paper lines the bamboo tray under $the, wrinkled by damp and stuck to the bottoms of the dough.
M crowded in the basket = Shoulder to shoulder in their steamer, $the vary a little: some twist clockwise, a few have burst a seam, one sits lopsided with its pleats undone.
M joined at the skirt = A lacy fried skirt still joins $the at their bases, while above it each keeps its own row of pinched folds.
M half eaten plate = Several of $the have gone, leaving damp outlines; those that remain lean together, tops dull with flour, bottoms crisp and brown.
S dusted finger mark = In the flour on one flank there is the clear mark of a fingertip.
G the damp pleats; the browned base; the basket rim; the drop of juice

croissant | croissant, croissants, pastry, pastries, danish, pain au chocolat, brioche, cinnamon roll, scone, pretzel
F lacquered spiral layers = Coiled from wafer-thin sheets, $the {rises|rise} in lacquered steps from pointed tips to a broad back, each step darker at its lip. +croissant,croissants
F folded leaves of dough = Leaf upon leaf of buttery dough makes up $the, the sides open like the edge of a book and the top shiny with egg. -scone,pretzel,brioche,roll
F thick sugared coil = Wound into a thick coil, $the {lets|let} dark cinnamon paste seep out along the seam, white icing sliding into the grooves. +roll,cinnamon
F split and salted twist = Its skin a deep mahogany, $the {crosses|cross} its own arms in a loose knot, split pale along the fattest part and studded with coarse salt. +pretzel
F cracked craggy sides = Tall and craggy, $the {has|have} torn open round the waist while rising, floury below and egg-brown above. +scone
F domed glossy top = High and tender, $the {carries|carry} a small round cap on a fluted base, both glazed the brown of chestnuts. +brioche
P torn honeycomb = One end of $the has been pulled off to bare an airy honeycomb, and long flakes lie where they fell. -scone,pretzel,roll
P on a paper doily = $The {rests|rest} on a sheet of baking paper with scorched corners, crumbs and slivers of crust scattered in a loose ring.
M mixed bakes = No two of $the have browned alike: the nearest is almost chestnut at its tips, its neighbour blond along the seams, and one lies broken to its layered heart.
M heaped loosely = Heaped loosely so that points and curves interlock, $the shed brittle flakes onto each other, some dusted with sugar, others plain and glossy.
M one torn open = From the little crowd of $the one has been torn in half, its ribbons of crumb stretched thin; the rest keep their tight, polished backs.
S butter window = A flake thin enough to see through has turned glassy with butter.
G the glazed ridges; the torn crumb; the loose flakes; the dark tips

bread | bread, loaf, baguette, sourdough, rolls, bun
F blistered open ear = A single deep slash has opened $the into a dark, lifted ear, the crust around it blistered and streaked with rings of flour. -rolls,bun
F long crackled crust = Long, thin and crackled, $the {ends|end} in hard points, its slanting cuts spread wide enough to show the cream-coloured inside. +baguette
F soft floured top = Soft-sided and dusted white, $the {has|have} a pale waist where it leaned on its neighbour in the oven. +rolls,bun
F *chestnut crust = Chestnut at the crown and straw at the foot, $the {has|have} a hard shell that has cracked finely all over while cooling.
P heel cut off = The heel has been sliced off $the, baring a damp crumb of large uneven holes with shiny walls.
P knife among crumbs = Beside $the a long serrated knife lies flat, shards of crust spread in front of it like chips of bark.
P hands breaking it = Two floury hands are tearing $the apart, and the crumb stretches in strands before it gives. +breaking,tearing
M different shapes = One of $the is a squat round, one a long stick, others lie split along their scored backs, and flour has drifted into every gap.
M stacked crosswise = Piled crosswise, $the show scorched bottoms, basket rings and burst seams in turn, the top one broken to its open crumb.
M batch still joined = Where they grew into each other $the are joined by white, ragged walls; their tops are brown, domed and separately cracked.
S ash speck = A fleck of oven ash has been baked into the underside.
G the lifted edge of the crust; the floury rings; the moist holes; the crumbs

dough | dough, bread dough
F slack and pillowy = Slack and pillowy, $the {spreads|spread} under its own weight, its skin smooth with a few blisters stretched tight as drums.
F shaggy floured mass = Rough and shaggy, $the {holds|hold} streaks of dry flour and the dents of knuckles along one side.
P pressed by palms = Two palms press into $the, one driving forward while the other folds the far edge back over it. +kneading,kneaded
P resting in a bowl = $The {has|have} climbed above the rim of its bowl, a floury cloth drawn back to show the dome.
M portions in a row = Portioned and rounded, the pieces of $the sit apart on a floured board, the oldest already slack and touching its neighbour.
S stretched window = Where a thumb has pulled at it, a patch is thin enough to see shadow through.
G the taut skin; the blisters; the floury creases

cake | cake, layer cake, chocolate cake, cheesecake, wedding cake, birthday cake
F swirled frosting coat = Thick frosting, pushed about with a knife, covers $the in hooked peaks and shallow valleys, a few crumbs dragged up near the foot. -cheesecake,wedding
F naked stacked layers = Barely iced, $the {lets|let} its sponge layers show through scraped cream, with jam bleeding in a thin line between them. -cheesecake,chocolate
F tall pale tiers = Tier upon smooth tier, $the {narrows|narrow} upward, each edge kept sharp, with piped pearls at every join and sugar petals spilling down one side. +wedding
F dense cracked top = Dense and matt, $the {stands|stand} on a rough biscuit base, the top fissured at one side and paler toward its middle. +cheesecake
F *ganache running over = A mirror of dark ganache spills over the shoulders of $the in drips of unequal length, thickest where they stopped. +chocolate
F candles on top = Thin striped candles lean at slight angles from the icing of $the, each flame ringed by a small melted pool and a thread of wax. +birthday,candle,candles -tarot
P wedge removed = A wedge has been taken out of $the, so that the crumb, the filling and a smear of icing on the plate lie open.
P raised on a foot = On a footed stand $the {fills|fill} almost the whole plate, fallen crumbs and one dropped berry marking the narrow rim.
P knife halfway down = A broad knife stands halfway through $the, icing pushed up on both sides of the blade.
M slices on plates = Every slice of $the has come away differently, this one upright with sharp layers, that one toppled onto its icing, another missing its point.
M cakes of several sizes = Different in height and finish, $the stand together, a squat glazed ring, a frosted drum, a sugared loaf with a split back.
S lick in the icing = Low on one side someone’s fingertip has left a short groove in the icing.
G the peaks of the icing; the cut layers; the drips; the edge of the plate

cupcake-kind | cupcake, cupcakes, muffin, muffins
F piped spiral top = A high spiral of buttercream, piped with a star nozzle, ends in a bent point above the pleated paper of $the. -muffin,muffins
F burst mushroom crown = Over its paper waist $the {swells|swell} into a cracked, sugary crown, berries bleeding purple where they broke the surface. +muffin,muffins
F *rose pink frosting = Rose-pink frosting stands in soft ridges on $the, white sugar pearls stuck here and there along the slope, the thinnest crests already crusted. -muffin,muffins
P paper peeled halfway = Its case peeled back on one side, $the {shows|show} the moist striped print of the pleats and a first bite.
P crooked topping = On $the the topping leans a little, and crumbs lie about the greasy foot of the paper.
M assorted swirls = Across $the the swirls go from tight to toppling, chocolate beside vanilla beside pale green, their papers fanned at different widths.
M rows in a tin = Still in the dents of a dark tin, $the have risen unequally, some flat and blond, some burst over the rim and crusted with sugar.
M missing one = A gap ringed by crumbs shows where one of $the has been taken; those around it crowd in, frosting nudging frosting.
S dropped sprinkle = One sugar strand has slipped from the top and stands upright in a pleat.
G the swirl; the bent point; the pleats of paper; the sugar

pie-kind | pie, apple pie, pumpkin pie, tart, quiche, galette
F woven lattice crust = Uneven strips, woven by hand, cross the top of $the, fruit juice bubbled up dark and sticky in the squares between them. -pumpkin,quiche,tart,galette,meringue,cream,custard,chocolate,pecan,lime,banana,cottage,pot,meat,slice
F smooth custard face = A smooth, faintly quaking custard fills $the to the brim, its centre glossy and its edge puffed against a crimped wall. +pumpkin,quiche
F fluted shell of fruit = Within a fluted shell of sandy pastry $the {holds|hold} sliced fruit laid in overlapping rings and sealed under clear glaze. +tart
F rough folded edge = Rolled thin and folded roughly inward, the pastry of $the cracks into scales round a heap of soft fruit. +galette
P wedge lifted out = With one wedge lifted away, $the {slumps|slump} gently into the space, its filling sliding onto bare tin.
P sugared and whole = Coarse sugar glitters over $the, still whole in its dented metal dish, the brim browned beyond the handles.
M several crusts = Of $the, one is latticed, one cut with leaf-shaped vents, another open and shining with fruit, and their rims have all browned to different depths.
S escaped syrup = A runnel of syrup has leaked through a crack in the rim and set like amber.
G the sugared lattice -pumpkin,quiche,tart,galette,meringue,cream,custard,chocolate,pecan,lime,banana,cottage,pot,meat; the crimped rim; the sticky fruit -quiche,meringue,cream,custard,chocolate,pecan,cottage,pot,meat,pumpkin; the cracked edge

cookies | cookie, cookies, biscuit, biscuits, gingerbread, gingerbread man, macaron, macarons, brownie
F cracked chewy top = Crackled across the top and soft in the hollows, $the {holds|hold} broad puddles of chocolate and a few flakes of salt. -gingerbread,macaron,macarons,brownie
F piped icing outline = Wavering white icing traces the outline of $the, with sugar buttons, a bent smile and one arm browner than the other. +gingerbread
F smooth shell with foot = Two smooth domes, each with a ruffled foot, sandwich a neat line of cream to make $the. +macaron,macarons
F papery crust square = A papery, fissured skin lies over $the, lifting in flakes from a damp black middle with clean-cut sides. +brownie
P snapped in half = Snapped across, $the {shows|show} a tender broken edge with crumbs hanging from threads of soft chocolate. -gingerbread,macaron,macarons
P leaning on a glass = $The {leans|lean} on edge against a small glass of milk, a bite gone and crumbs trailing from it.
M tray of unequal rounds = Spread over the tray into unequal rounds, $the meet at a few edges; the corner ones are dark, those in the middle pale and puffed.
M leaning stack = In a leaning stack, $the alternate browned bottoms and rough tops, and the uppermost has a bite out of it.
M colours in a box = Packed on edge in a paper-lined box, $the run from pistachio to raspberry to coffee, a few shells cracked at the rim. +macaron,macarons
S knife-tip crumb = A single large crumb stands on its corner just beyond the broken edge.
G the cracked tops; the soft chocolate; the sugared edge; the crumbs

donut-kind | donut, doughnut, donuts, doughnuts
F glaze over a pale band = Round its waist $the {shows|show} a pale band between two fried halves, the upper one drowned in glaze that has cracked in fine plates.
F *strawberry icing with sprinkles = Strawberry icing, matt and thick, sits askew on $the, one tongue of it dribbled into the hole, sprinkles caught at every angle.
F sugared plump ring = Plump and slightly greasy, $the {is|are} rolled in sugar that clings in grains to a wrinkled brown skin.
P bite with crumb = A clean bite has been taken from $the, opening a yellow crumb that still shows the arc of the teeth.
P on spotted paper = Fat has spotted the paper under $the, and a sickle of broken glaze lies beside it.
M box of different tops = Crammed in their box, $the wear chocolate, pink and clear glazes, some with nuts, one filled and weeping jam from its side.
M threaded on a peg = Leaning tower-wise, $the press flat ovals of icing against each other, and stray sprinkles gather in the dips.
M ring and bitten ring = One of $the is whole and mirror-bright, a second bitten through to the hole, the others crusted with cinnamon and sugar.
S single wrong sprinkle = Among the sprinkles one blue thread lies alone beside the hole.
G the cracked glaze; the pale band; the sprinkles; the rim of the hole

pancake-kind | pancake, pancakes, waffle, waffles, french toast, crepe
F lacy golden rounds = Brown and lacy in the middle, paler at the risen sides, $the {soaks|soak} up a slow fall of syrup that gathers in the lowest fold. -waffle,waffles,french
F deep crisp grid = Deep square pockets run across $the, their ridges crisp and dark, the hollows brimming with syrup or a last cube of butter. +waffle,waffles
F egg-soaked slice = Egg-soaked and fried at the edges, $the {has|have} a custardy middle, a crust of caramel and a snow of sugar. +french
F thin folded quarters = Folded into thin freckled quarters, $the {lies|lie} limp over its filling, the rims frilled and brown where the batter ran thinnest. +crepe
P butter sliding = A square of butter, melted to a slick on one side, slides down $the beneath an unbroken thread of syrup.
P forked corner = A fork has cut a triangle from the edge of $the, cutting through every layer to the plate.
M slumped stack = Stacked a little crookedly, $the show soft, spongy sides of differing thickness, and syrup drops from layer to layer before it pools.
M spread across plates = Over the plates $the lie in different states: whole under berries, half cut, and one folded round the last of the butter.
S blueberry burst = One berry has burst inside the batter and left a violet star.
G the running syrup; the crisp rims; the melting butter; the pool on the plate

ice-cream | ice cream, gelato, sorbet, popsicle, sundae, milkshake
F ragged scooped sphere = Scooped with a ragged skirt, $the {has|have} a frosty, furrowed side and a smooth one where the metal dragged. -popsicle,milkshake
F *pistachio and raspberry = Pistachio green over raspberry pink, $the {swirls|swirl} together at the join, flecked with nut and the dark pips of fruit. -popsicle,milkshake
F frosted stick bar = Frost has clouded one end of $the, while the other is clear, wet and worn to a rounded corner on its stick. +popsicle
F tall layered glass = In a tall fluted glass $the {layers|layer} cream, sauce and scoops, froth sliding over the rim and a long spoon stuck upright. +sundae,milkshake
P drip on the cone = A drip from $the has crossed the waffle of the cone, turning it dark and soft along its path. -sundae,milkshake,popsicle,bowl
P bitten and dripping = Toothmarks roughen a corner of $the, and the next drop hangs from the lowest edge. +popsicle
P spoon dug in = A small spoon is dug into $the, lifting a curl that has begun to lose its edges. -cone,popsicle
M varied cones = The scoops of $the tilt at different angles, one doubled and leaning, one reduced to a wet cap, others still frosted and sharp.
M rainbow of tubs = Ridged and swirled in their tubs, $the range from lemon white to blackcurrant, each with the trough of the last scoop.
S crumb of wafer = A broken corner of wafer has sunk up to its shoulders in the soft side.
G the melting edge; the frost; the drip; the ridges of the scoop

chocolate | chocolate, truffle, truffles, candy, sweets, lollipop, dessert, pudding
F snapped bar edges = Snapped along a scored line, $the {shows|show} a fine grainy break beneath a polished face with softly moulded squares. -candy,sweets,lollipop,dessert,pudding,truffle,truffles
F cocoa-dusted rough sphere = Rolled by hand into an uneven ball, $the {wears|wear} a velvet coat of cocoa, cracked open at one side. +truffle,truffles
F twisted boiled colours = Glassy, ribbed and striped, $the {carries|carry} coloured bands that twist from one end to the other under a thin dust of sugar. +candy,sweets,lollipop
F trembling and glossy = Turned out of its mould, $the {keeps|keep} every flute and dimple, caramel running down the grooves into a shallow amber moat. +dessert,pudding
P foil folded back = Crumpled foil is peeled from $the in bright crooked petals, a corner of it sticking to the surface. -dessert,pudding
P first spoonful = One spoonful is missing from $the, and the smooth wall of the cut mirrors the spoon laid in it. +dessert,pudding
M assorted pieces = Among $the there are domes, squares and rough balls, some piped with a thread of white, others dull with cocoa, one bitten to its soft filling.
M spilled handful = Spilled from a paper twist, $the lie in all directions, a few stuck in pairs, their wrappers half undone.
S fingerprint bloom = On a glossy face one fingerprint has melted and set again.
G the broken edges; the foil; the polished face; the dust of cocoa

cheese | cheese, goat cheese, cheese board, cheddar, brie, camembert
F wrinkled rind and chalk = A wrinkled, ash-grey rind wraps $the, giving way to a creamy line and then a dry chalk heart. -cheddar
F slumping soft paste = Ripe and slumping, the paste of $the bulges over its white velvet crust and spreads onto the board. +brie,camembert
F clothbound crumbly wedge = Crumbly and straw-coloured, $the {shows|show} the print of cloth on its rind and fine cracks where the blade was twisted. +cheddar
F pitted golden wedge = Cut from a large wheel, $the {has|have} a pitted face, a thick waxy edge and tiny white crystals along the break. -goat,brie,camembert
P knife in the rind = A short broad knife is stuck into $the, a smear of paste along its blade and one crumb on its tip.
P sliver leaning = A thin sliver leans against $the, bent by its own softness and thin enough to let the grain of the board show.
M board of shapes = Ash-coated logs, a leaking round, a blue-veined wedge: $the on the board differ in rind and height, and a few grapes roll between them.
S price string = A loop of straw from the ripening mat is still pressed into the rind.
G the moist cut face; the ridges of rind; the knife blade; the crumbs

figs | fig, figs
F split purple skin = Ripe enough to split, $the {has|have} white cracks running down a purple-black skin that is dusted with bloom and tight only at the neck. -green
F quartered crimson heart = Cut crosswise from the top, $the {opens|open} like four petals, crimson and seedy inside with a rim of white pith.
P honeyed cut face = A thread of honey has slid off the cut face of $the and pooled round a torn leaf.
P stem and milk = Its stem still carries a bead of white sap, and $the {sags|sag} to one side on the flat of its base.
M whole and torn = Some of $the are whole and dusky, others pulled open by thumbs, and the heap shows every stage from green neck to jam-dark flesh.
M bowl brimming = Necks pointing every way, $the press dents into each other, and the lowest have burst and stained the bowl.
M pair, one opened = Of $the, one keeps its bloom and drop shape, the other is halved with seeds facing up. +two,pair,couple
S ant-sized hole = At the blunt end a tiny reddish eye has opened.
G the wet seeds; the dusty bloom; the split skin; the drop of honey

grapes | grape, grapes, bunch of grapes
F dusty taut bunch = Crowded on their woody stalk, the berries of $the bulge against each other, dusted with bloom except where fingers have polished them.
F *green translucent berries = Pale green and half transparent, $the {shows|show} veins and the shadow of pips inside each swollen berry.
P hanging over the edge = The long tip of $the trails over the rim, a few bare stalks showing where fruit has been picked.
P dropped berries = Three or so berries have come loose from $the and rolled a short way, each with its torn green dimple.
M bunches piled = Dark and light bunches of $the are piled crosswise, tendrils curling between them and the smallest berries hard as peas.
M loose and clustered = Among $the some berries are still clustered round twigs, others loose and shining, a few wrinkled to raisins near the stem.
M trailing clusters = From thick shoulders to narrow tips $the taper unevenly, one cluster overlapping another with a brown-edged leaf caught in between.
S raisined berry = One berry at the very tip has dried to a raisin.
G the bloom on the skins; the translucent edges; the woody stalk

berries | berry, berries, raspberry, raspberries, blueberry, blueberries, blackberry, blackberries, currants
F beaded drupelets = Built of tight, swollen beads, $the {has|have} fine hairs between them and a hollow where the core pulled away. -blueberry,blueberries,currants
F powdery blue skin = Powder softens the blue-black skin of $the, rubbed off in streaks, and each crown ends in a small ragged star. +blueberry,blueberries
F strung glassy beads = Strung along thin green stalks like glass beads, $the {lets|let} their seeds show through a tight shining skin. +currants
P crushed one leaking = Juice leaks from the bruised underside of $the and has crept a little way into the paper. -bush,branch
P caught with leaves = A toothed leaf and part of a stalk have come away with $the.
M punnet of mixed ripeness = In the heap of $the black ones shine, red ones stay hard, and a few have been squashed to purple pulp between their neighbours.
M tipped out = Tipped out in a loose fan, $the lie dense at one end and single at the other, each with its own tiny shadowed hollow.
M wet from rinsing = Still beaded with water, $the cling in little groups, and the stain of their juice thins to pink in the wet beneath.
S cobweb thread = A thread of spider silk joins a stalk to the nearest leaf.
G the shining beads; the fine hairs; the juice; the leaf edge

cherry-kind | cherry, cherries, plum, plums
F tight glossy skin = Tight and glossy, $the {carries|carry} a crease from stalk to tip and {darkens|darken} from scarlet to near black on the fuller side. -plum,plums,blossom
F hazy violet bloom = A violet haze lies over $the, broken by a finger’s stroke that bares red beneath, the seam running slightly off centre. +plum,plums
P joined by stalks = Long green stalks spring from $the to a single knobbly joint, one leaf still hanging there.
P stone laid bare = Bitten to the stone, $the {shows|show} wet flesh with fibres clinging around the brown pip.
M pairs and singles = In pairs, threes and singles $the tumble over each other, stalks crossing like dropped matches, their colour shifting from yellow-red to garnet.
M heaped in enamel = Heaped to spilling, $the reflect one another in small dark curves, and a few split skins show the pale flesh.
M colours of ripeness = Across $the the ripening is uneven: some still orange at the shoulder, others dark as wine and already soft.
S dried blossom end = A wisp of dried flower clings to the tip of one fruit.
G the curve of the skins; the crossing stalks; the wet flesh

pomegranate | pomegranate, pomegranates, date, dates
F leathery crowned globe = Leathery and slightly angular, $the {ends|end} in a stiff pointed crown, its skin blotched from russet to pink. -date,dates
F jewelled broken interior = Broken rather than cut, $the {reveals|reveal} garnet seeds packed in chambers behind torn cream-coloured membranes with wet red staining every fold. -date,dates
F wrinkled caramel fruit = Wrinkled and sticky, $the {gleams|gleam} caramel-brown, the papery skin lifting from the flesh in blisters and a dry cap still fixed on top. +date,dates
P seeds spilled = From the open side of $the a handful of seeds has spilled, each a clear red cell with a pale core. -date,dates
P stone beside it = Slit lengthwise, $the {lies|lie} beside a narrow grooved stone with shreds of brown flesh in its furrow. +date,dates
M whole and opened = Of $the, the whole ones are dull and hard as leather, while those torn open glow with seeds and leak pink onto the board. -date,dates
M sticky heap = Pressed together, $the hold each other’s dents, some plump, some folded like old gloves, glazed with their own sugar. +date,dates
S white scar = A pale corky scar shows where a twig once rubbed the skin.
G the wet seeds; the crown; the torn membranes

strawberry-kind | strawberry, strawberries
F seed-pitted scarlet cone = Tapered and heart-heavy, $the {is|are} pitted all over with straw-coloured seeds and paler about the shoulders, where the leaves curl back.
F cut pale heart = Halved, $the {shows|show} a white hollow core with red rays reaching out to a wet crimson edge. +halved,cut,sliced,half
F *glossy red and leafy collar = Heart-shaped and glossy red, $the {has|have} yellow seeds set in small dents and a collar of green leaves round a broken stalk.
P held by its stalk = By its thin hairy stalk $the {hangs|hang} tip down, a droplet gathered at the point.
P dusted with sugar = Sugar has begun to melt over $the, leaving glassy patches between the grains.
M mixed sizes = Fat ones with cracked shoulders, thimble-sized ones red to the stem: $the are heaped so their leafy collars point every way.
M halved and whole = Some of $the lie halved in their own thin juice, the whole ones turned on their sides among them with leaves wilting.
M spilling basket = Through the slats of their chip basket $the show in red stripes, and those on top are bruised where they touched.
S unripe side = On the side that lay on straw the red fades to greenish white.
G the pitted skin; the glistening cut; the curled leaves

apple-kind | apple, apples, red apple, green apple
F lopsided with russet = A little lopsided, $the {has|have} a patch of brown russet round the stem hollow and freckles that thin out over the cheek.
F *striped red over yellow = Red streaks brushed over greenish yellow run from stem to base on $the, denser on the cheek that faced outward in the tree. -green,golden
F waxy five-ribbed body = Broad-shouldered and waxy, $the {narrows|narrow} to five shallow bumps at the base, its woody stem bent with one leaf attached.
P bite in the cheek = A bite in the cheek of $the shows crisp white flesh, scalloped by teeth and browning along the ridge.
P peel hanging = Half peeled, $the {trails|trail} one unbroken ribbon of skin, its inside pale and wet.
P cut across the core = Cut across its middle, $the {displays|display} a five-pointed star of seed chambers, two pips still in place.
M windfall assortment = Small, scabbed and uneven, $the show every mix of red and green; one has a leaf, another a peck mark, a third a wrinkled cheek.
M piled in a pyramid = In the pile of $the each rests in the hollow between those beneath, their stems poking out at different slants.
M pair touching = Cheek against cheek, $the are unequal in size and blush, the smaller one turned to show its dried flower end. +two,pair,couple
S hail nick = A healed nick from hail makes a corky comma on one cheek.
G the stem hollow; the waxy shoulder; the freckles; the wet bite

pear-kind | pear, pears, avocado, avocados, kiwi, fruit half
F heavy-bottomed neck = Heavy at the base, $the {leans|lean} its narrow neck to one side, the skin grainy with fine brown dots. -avocado,avocados,kiwi
F pebbled skin and stone = Pebbled black-green skin frames the halves of $the, flesh fading from leaf green to butter around a smooth brown stone. +avocado,avocados
F furred skin and spokes = Under a coat of brown fuzz $the {hides|hide} bright green flesh with a pale centre and rays of tiny black seeds. +kiwi
P halved and propped = One half of $the faces up, the other lies rind upward against it.
P stalk upright = Standing upright, $the {holds|hold} a dark curved stalk above a small ring of russet. -avocado,avocados,kiwi
M upright and lying = Several of $the stand, others have rolled onto their bellies, necks turned in as if in talk, skins from lime to bronze.
M halves and wholes = Cut faces alternate with rough skins across $the, the flesh of the earliest already brown along one rim.
S press mark = Just below the neck a thumb has tested it and left a soft dent.
G the grainy skin; the cut flesh; the curved stalk

peach-kind | peach, peaches, apricot, apricots, nectarine, mango, mangoes
F downy blushing cheek = Fine down silvers the edge of $the, a deep cleft dividing its rosy cheek from a yellow one. -mango,mangoes,nectarine
F smooth freckled skin = Smooth and taut, $the {shades|shade} from yellow to dark crimson, with a scatter of pale freckles on the fullest curve. +nectarine,mango,mangoes
F juicy flesh round stone = Split down its seam, $the {comes|come} away from a furrowed stone that leaves a red, ragged hollow in the wet flesh.
P juice running = Juice runs from a bite in $the and hangs in a bead at the lowest curve.
P stem leaf attached = One long, folded leaf is still fixed to $the, its edge finely toothed.
M crate of blushes = No blush is in the same spot on any of $the: here a cap of red, there a thumbprint, elsewhere only gold, all packed in creased tissue.
M torn halves = Of $the some have been torn by hand, stones lying in their hollows, while the rest keep their downy skins.
S velvet rubbed off = Where it lay against a twig the down has been rubbed to a bare glossy line.
G the silver down; the cleft; the wet flesh

citrus | orange, oranges, grapefruit, mandarin, tangerine, clementine
F pored glowing rind = Pores stipple the thick rind of $the, and a green button with the scar of its stem sits in a shallow dimple.
F segments in a wheel = Sliced across, $the {makes|make} a wheel of swollen segments parted by white membranes, juice welling along the edge of the blade’s path.
P half peeled spiral = A spiral of peel hangs from $the, white pith outward, and the first segment has been loosened.
P leaf on the stem = Two leathery leaves stand up from $the on a snipped twig, one of them folded along its rib. -juice
M netted heap = Through the mesh of a split net $the bulge and roll free, some with loose puffy skins, others tight and shiny.
M cut among whole = Between whole globes the cut halves of $the show their wet wheels, one squeezed to a limp cup with pips in it.
S oil spray = A fine mist of peel oil has dotted the skin beside the first tear.
G the pitted rind; the wet segments; the white pith

banana-kind | banana, bananas
F freckled curved ridges = Five blunt ridges follow the curve of $the from a black-tipped end to a thick woody neck, sugar freckles gathering along them. -green
F *butter yellow with green = Butter yellow with green still lingering at both ends, $the {has|have} brown nicks where it rubbed against its neighbours. -green
P peeled to the middle = Peeled to the middle, $the {wears|wear} its skin in limp flaps, pale strings clinging to the firm ivory fruit.
P on its curve = Balanced on its curve, $the {lifts|lift} both tips clear, like the rocker of a chair.
M fanned bunch = Fanned from a single dark crown, $the spread at different curves, the outermost bruised, those inside tight and unspotted.
M loose fingers = Separated and laid about, $the point all ways, one flecked brown, another green at the neck, another with its peel torn open.
S peeling sticker ghost = A paler oval remains where a sticker has been pulled off.
G the ridges; the woody neck; the freckles

lemon-kind | lemon, lemons, lime, limes
F nippled pitted rind = Ending in a blunt nipple, $the {has|have} a coarse pitted rind with one smoother flank and a dry star at the stem.
F wet cut spokes = Through the cut of $the run pale spokes of membrane, the pulp between them glassy, a pip sliced to show its white inside.
P squeezed half = Squeezed out of shape, one half of $the {gapes|gape} with torn pulp, a drop hanging from its edge. -tree
P curl of zest = A long curl of zest comes off $the, leaving a white track round the fruit.
M halves and wholes together = Knobbly whole ones and glistening halves mix among $the, leaves stuck to a few and the squeezed shells turned down.
M bowl of varied shapes = Round, pointed and warty, $the fill the bowl unevenly, one balanced on top with its twig still on.
S wax scratch = A fingernail has scratched a paler line through the wax.
G the pitted rind; the wet pulp; the curl of zest

watermelon-kind | watermelon, melon, watermelons, melons
F striped rind and sugary flesh = Below a rind of jagged dark stripes, the flesh of $the is grainy and wet, black seeds set in loose arcs. -honeydew,cantaloupe
F netted sandy shell = Cork-like netting covers the sandy shell of $the, and the cut reveals pale orange flesh round a hollow of slippery seeds. +melon,melons -watermelon
P wedge on its rind = A wedge of $the rocks on its green back, bitten once at the tip.
P opened in halves = $The {lies|lie} cracked in two, the break running jaggedly past the centre where the heart stands up in a ridge.
M wedges overlapping = Overlapped like roof tiles, the wedges of $the vary in thickness, pink juice filling the lines between them.
M whole ones stacked = Stacked on straw, $the are round or oblong, each with a different yellow patch where it lay in the field.
S lone white seed = Among the black seeds lies a single soft white one.
G the sugary flesh; the striped rind; the wet seeds

pineapple | pineapple, coconut, pineapples, coconuts, dragon fruit, tropical fruit
F spiky crown and diamonds = Diamond-shaped eyes spiral round $the, each with a dry hook at its centre, beneath a crown of stiff grey-green blades. -coconut,coconuts,dragon
F hairy cracked shell = A coarse brown shell, tufted with fibre and marked by three dark pores, surrounds the thick white meat of $the. +coconut,coconuts
F flame-shaped scales = Green-tipped scales flick outward from the pink skin of $the, and inside the flesh is white, peppered with seeds. +dragon
P split lengthwise = Split lengthwise, $the {shows|show} its pale core and juicy wedges next to the uncut half.
M mixed group = Crowns and shells of $the stand at different heights, one cut open, another still trailing fibres from its base.
S broken leaf tip = A single blade of the crown has snapped and hangs by a strip.
G the stiff crown; the wet flesh; the rough shell

fruit | fruit, fruits, fruit bowl, bowl of fruit, fruit basket, still life with fruit
F heaped mixed fruit = Pears, dark grapes and speckled apples make up $the, piled so that stems and leaves break the outline and one peach shows its cleft. -orange,oranges
F ripe to bruising = Everything in $the is fully ripe: skins split at the shoulder, a plum weeping at its stalk, bloom rubbed away by handling.
P trailing grapes = A bunch of grapes trails from $the over the rim, two of its berries already on the table.
P one piece cut = From $the a single piece has been taken and halved, its wet inside next to the blade that opened it.
M bowls of several kinds = In the nearest bowl of $the citrus crowds the brim, in the others berries, stone fruit and a split melon, each stained by its own juice.
S wasp bite = A tiny crater marks the softest fruit, its edge dried brown.
G the bloom on the skins; the cut face; the stems; the rim of the bowl

vegetables | vegetable, vegetables, cabbage, cucumber, broccoli, corn, beet, eggplant, aubergine
F fresh from the soil = Crumbs of dark earth still stick to the roots of $the, and the leaves stand crisp, torn only where an insect has been. -cucumber,corn,broccoli,eggplant,aubergine
F veined bluish leaves = Bluish, waxy leaves wrap $the, thick white ribs forking toward a crinkled rim with one outer leaf folded back. +cabbage
F tight green florets = Packed with pinhead buds, the crown of $the breaks into smaller domes on a pale, branching stalk. +broccoli
F rows of plump kernels = Rows of swollen kernels, not quite straight, run the length of $the under a peeled husk and a tassel of brown silk. +corn
F taut purple gloss = Taut and glossy, $the {swells|swell} from a thorny green cap to a broad belly so dark it borrows reflections. +eggplant,aubergine
P tied with string = A turn of rough string holds $the together by the stalks, its cut ends uneven and still damp. -cabbage,corn,eggplant,aubergine,cucumber
P first slices cut = The first slices of $the have fallen flat beside the cut end, wet and evenly patterned.
M market mix = Ribbed, smooth, leafy and knotted shapes mingle among $the, roots next to pods, with soil on some and rinsing water standing on others.
M sorted heaps = In separate heaps $the differ from crate to crate, stalks outward here, bulbs outward there, and a few have rolled into the wrong pile.
M crowded basket = Over the rim of their basket $the spill leaves and roots, the heaviest at the bottom, a forked one sticking out sideways.
S snail track = A dry silvery trail crosses the largest leaf and stops at a hole.
G the wet skins; the ribs of the leaves; the crumbs of soil

carrot-kind | carrot, carrots, radish, radishes, turnip, parsnip
F feathery tops and rings = Fine rings crease the skin of $the from crown to hair-thin tip, and the feathery tops are still attached. -radish,radishes,turnip
F white-tipped rosy root = Rosy and tight-skinned, $the {tapers|taper} abruptly to a white tail, with hairy leaves above, nibbled into holes. +radish,radishes,turnip
P soil in the creases = Half brushed clean, $the {keeps|keep} soil in every crease and pale wet streaks where the bristles passed.
P sliced coins = Coins cut from $the lie in a slanting row, each with a paler core.
M forked and straight = Straight, forked and stunted, $the share a tangle of green tops, and the thinnest are hardly more than threads.
M bunched by the leaves = Bunched at the leaves, $the fan out below in different lengths, one broken to show its moist inside.
S entwined pair = Two roots have grown round each other in a full turn.
G the feathery tops; the moist break; the fine roots

tomato-kind | tomato, tomatoes, pepper, peppers, chili pepper, chilli
F ribbed ripe shoulders = Deep ribs gather to a green star on $the, whose shoulders have cracked in fine corky rings. -pepper,peppers,chili,chilli,cherry
F small tight globes = Small and tight-skinned, $the {hangs|hang} on a hairy green truss that zigzags from fruit to fruit, the last of them still half green. +cherry
F folded glossy lobes = Folded into glossy lobes, $the {dips|dip} inward round a thick green stem, the skin hard as lacquer. +pepper,peppers
F thin curling pods = Thin and curling, $the {narrows|narrow} to a hooked point, wrinkled near the cap and smooth toward the tip. +chili,chilli
P sliced open = A slice has dropped from $the, baring chambers with pale seeds inside. -truss,vine
P on the vine = Still joined to a length of stalk, $the {rests|rest} on the side where it is softest. +vine,truss
M every ripeness = Yellow at the stem, scarlet, or almost brown, $the differ in fold and girth, and one at the edge has split its skin.
M in a shallow crate = Set stem down in one layer, $the crowd their crate, two squashed out of round by the rest.
S dried petal = A shred of yellow flower has dried on at the blossom end.
G the tight skin; the green star; the wet seeds

pumpkin-kind | pumpkin, pumpkins, jack-o-lantern, squash
F deep ribs and corky stem = Deep ribs swell outward from a twisted, corky stem, and one flank of $the is flat and pale where it lay on earth.
F *dull orange rind = Dull orange with a waxy bloom, $the {bears|bear} scratches, a few warts and a green blush around the stalk. -white,green
F carved crooked grin = Triangular eyes and a crooked, square-toothed grin cut through the thick wall of $the, fibres hanging in the openings. +carved,jack-o-lantern,halloween
P squat and tilted = $The {sits|sit} squat and slightly tipped, a dry tendril still coiled about its stalk. -carved
P lit within = A stub of candle burns inside $the, brightening the bevelled edges of each cut and blackening the lid. +jack-o-lantern,halloween,lit
M different girths = Tall, flat and warty, $the stand in a loose crowd, their stems pointing every way and their orange running from apricot to brick. -white
M piled in straw = Where they are piled, $the lean on one another’s ribs, the smallest wedged between two giants.
M cut faces = Every face carved into $the is different: one snarls with fangs, one has a round mouth, another has collapsed at the jaw. +carved,halloween,jack-o-lantern
S healed scratch = A long scratch has healed into raised tan stitching between two ribs.
G the ribs; the corky stem; the cut edges

potato-kind | potato, potatoes, onion, onions, garlic
F eyed earthy skin = Dull skin, netted and dusted with earth, covers $the, a row of shallow eyes along one side. -onion,onions,garlic
F papery coppery layers = Coppery paper flakes from $the in curved leaves, the bulb beneath striped and satiny, with a dry beard of root. +onion,onions
F swollen papery cloves = Swollen cloves push against the papery skin of $the, streaked violet near the root and gathered to a twisted neck. +garlic
P skin flakes about = Loose scraps of skin lie round $the, light enough to have drifted.
P halved on a board = Halved, $the {turns|turn} a pale moist face upward next to its rounded back.
M mixed heap = Round, long and knobbly, $the heap up in a dusty slope, some sprouting, some scraped, one cut clean through.
M braided string = Plaited by their dried necks, $the hang in overlapping order, the largest at the bottom and loose skins curling between them. +onion,onions,garlic
S single sprout = A pale sprout bends out of one end, purple at its tip.
G the papery skin; the moist cut; the roots

salad-kind | salad, greens, caesar salad, salad bowl
F oiled torn leaves = Torn by hand and slick with oil, the leaves of $the are piled high, dark frills over pale crunchy ribs.
F shaved and scattered = Shaved radish, cucumber ribbons and toasted seeds catch in the folds of $the, with dressing clinging to every wet edge.
P tossed from below = Two wooden servers are sunk in $the, lifting leaves from the dressed bottom to the drier top.
P piled in a bowl = Over the lip of its bowl $the {spills|spill} a single frilled leaf and a curl of shaved cheese. -vegan
M separate bowls = Each bowl of $the leans on another colour, one all bitter red leaves, one green with beans, one strewn with orange petals.
S ladled dressing bead = A mustard seed floats in the drop of dressing at the rim.
G the wet leaves; the oil; the frilled edges

eggs | egg, eggs, fried egg, omelette, omelet, bacon
F speckled oval shell = Matt and faintly pored, the shell of $the is speckled at its blunt end and tapers to a clean point. -fried,omelette,omelet,bacon,boiled,poached,toast,breakfast,tray
F frilled white, domed yolk = Brown lace frills the white of $the, which blisters round a high, trembling yolk of deep orange. +fried
F folded soft roll = Folded into a plump roll, $the {has|have} a smooth yellow skin, barely wrinkled, and a creamy seam that oozes. +omelette,omelet
F rippled crisp rashers = Fat and lean ripple through $the, the fat gone clear and amber, the edges crisp and curled. +bacon
F jammy halved centre = Cut in half, $the {shows|show} a jammy orange centre set inside a tender white wall, its edge printed with the seam of the shell. +boiled,poached
P in a cup = Upright in its cup, $the {has|have} been tapped at the crown, cracks spreading in small plates. -fried,omelette,omelet,bacon,bird,nest,many
P pepper and chives = Coarse pepper, two kinds of salt and short snips of chive lie scattered over $the. +fried,omelette,omelet,poached
M shades in a carton = In their moulded carton $the range from chalk white to tea brown, one bluish, one with a feather stuck to it. -fried,bacon,omelette,toast,breakfast,plate,tray,pan
M fried side by side = Side by side on the plate, $the have frilled white edges and high yellow yolks. +toast,breakfast,plate,tray
M joined in the pan = Whites run together while the yolks of $the stay apart, one broken and spreading to the crisp edge. +fried
S hairline calcium dots = Tiny raised dots of chalk roughen the shell like braille. -fried,omelette,omelet,bacon
G the curve of the shell; the domed yolk; the crisp frill

steak-kind | steak, grilled steak, beef, meat, roast, ham
F crusted and rosy = Under a nearly black crust $the {is|are} rosy from edge to edge, the grain open and wet, a rim of fat crisped gold.
F bone-in marbled cut = Thick and bone-in, $the {carries|carry} threads of marbling, the fat scored in diamonds and grill bars burnt across it.
F glazed scored joint = Glazed a dark amber, $the {has|have} been scored into diamonds, a clove at each crossing and the shank bone showing clean. +ham,roast
P carved in slices = Sliced across the grain and pushed over, $the {fans|fan} out in slices that overlap like shingles, juice gathering below.
P butter melting over = A round of herb butter slips down $the, leaving flecks of green on the crust. -roast,ham
M cuts on a board = Of the pieces of $the one is still whole and crusted, another already sliced to its pink middle, bones stacked at the end.
S salt crystal = One flat crystal of salt bridges a crack in the crust.
G the glistening cut; the crust; the edge of fat

barbecue | chicken wings, ribs, barbecue, bbq, sausage, sausages, kebab, roast chicken, turkey dinner, fried chicken
F sticky charred glaze = Sticky glaze, blackened at the thinnest edges, coats $the, and bone ends show where the meat has shrunk. -sausage,sausages,kebab,roast,turkey,fried
F split browned skins = Browned casings have split along the side of $the, fat bubbling at the cracks, the ends tied in tight twists. +sausage,sausages
F skewered seared chunks = Seared chunks alternate with onion and pepper along the skewers of $the, corners black, oil running to the tips. +kebab
F burnished crackling bird = Burnished and taut over the breast, $the {has|have} drawn-back drumsticks, crisp wings and a pool of juice in the hollow. +roast,turkey
F craggy crisp coating = A craggy coating, blond to dark brown, stands off $the in crisp flakes sprinkled with salt, a torn edge baring white, juicy fibres. +fried
P tongs holding = Steel tongs grip one end of $the, turning it so the scorched side shows.
P bones and paper = Bare bones already lie beside $the on sauce-smeared paper, picked clean and crossed like kindling. -sausage,sausages,kebab
M pile with shining edges = Piled together, the pieces of $the each turn a different side up: lacquered skin, torn joint, char, a drip of sauce about to fall.
S parsley stuck = A leaf of parsley has stuck flat to the glaze.
G the sticky glaze; the charred edges; the drips of fat

seafood | seafood, oyster, oysters, prawns, shrimp, lobster, paella, fish dish, grilled fish, mussels
F pearly flesh in shells = Ruffled grey shells hold the flesh of $the in its clear liquor, dark-edged and plump against mother-of-pearl. +oyster,oysters
F curled coral bodies = Curled and coral-striped, $the {keeps|keep} its whiskers and black bead eyes, the shell lifting along the back. +prawns,shrimp
F scarlet armoured claws = Scarlet armour, freckled and barnacled at the joints, encloses $the, one claw broader than its partner, long feelers swept back. +lobster
F grilled scored skin = Slashed three times on the flank, $the {has|have} blistered silver skin, a crisp tail and white flakes opening in the cuts. +fish,grilled
F wide pan of saffron rice = Across a wide black pan the yellow rice of $the is set with shells, whiskered prawns and strips of red pepper. +paella
F mixed catch heaped = Shells, tentacles and pink bodies pile up in $the, glistening with oil and green flecks of herb. -oyster,oysters,prawns,shrimp,lobster,fish,paella
P on crushed ice = Crushed ice, melting to glass at the edges, cradles $the with a cut lemon pushed in at the side. -grilled,paella
P lemon squeezed over = A squeezed lemon quarter lies on $the, pips and pulp caught in the folds. +grilled,paella,prawns,shrimp
M plate of differing shells = No shell among $the is quite like the next: deep or flat, fluted or chipped, some still closed and others scraped empty.
M hooked together = Heads, tails and feelers of $the interlock, those on top deeply coloured, a few below peeled to their pale bodies. +prawns,shrimp,lobster
S thread of weed = A thread of green weed is still attached to one hinge.
G the wet shells; the melting ice; the pearly insides

rice | rice, rice bowl, bento, bibimbap, porridge, oatmeal, cereal
F rounded mound of grains = Each grain of $the stays distinct in a rounded mound, glossy and clinging only at the tips. -porridge,oatmeal,cereal,bento
F partitioned lacquer box = Partitions divide $the into small neat beds: rice with black sesame, rolled egg, a pink slice, greens tied in a knot. +bento
F thick with a crater = Thick and softly lumped, $the {holds|hold} a crater of melted butter and brown sugar at its middle. +porridge,oatmeal
F floating crisp flakes = Crisp flakes float on the milk of $the, the lowest already swollen, a few sliced berries drifting between. +cereal
F toppings in wedges = Wedges of carrot, spinach, sprouts and beef meet at a raw yolk in the centre of $the. +bibimbap
P spoon at the edge = A spoon has cut into one side of $the, leaving a steep clean wall.
P chopsticks alongside = Next to $the a pair of chopsticks lies parallel on its rest. -porridge,oatmeal,cereal
M bowls with different tops = Above the same white mounds $the change from bowl to bowl: sesame on one, a pickled plum on another, the last with an egg broken over it.
S stuck grain = Below the lip a lone stray grain sticks to the outer glaze.
G the shining grains; the rim of the bowl; the toppings

honey | honey, jar of honey, syrup, jam, marmalade, maple syrup
F amber with trapped bubbles = Thick and amber, $the {holds|hold} tiny bubbles at different depths, clearest at the shoulder of its jar and nearly brown at the base. -jam,marmalade,syrup
F fruit-studded jelly = Shreds and whole fruits hang in $the, pressed to the glass, dark where they crowd and glowing where they thin. +jam,marmalade
F slow glossy ribbon = Poured, $the {folds|fold} on itself in a glossy ribbon before it sinks back to a level shine.
P dipper across the mouth = A grooved wooden dipper lies across the jar, and from it $the {descends|descend} in a thread. -jam,marmalade
P smeared rim = At the rim of the glass $the {has|have} run down outside and set in a bright tongue.
M jars of deepening colour = From straw to treacle the jars of $the deepen in colour, their cloth lids tied unevenly with twine.
S trapped seed = A speck of beeswax hangs halfway down, unable to rise. -jam,marmalade,maple
G the shoulder of the glass; the thread; the trapped bubbles

coffee | coffee, cup of coffee, espresso, black coffee
F dark with a bubbled rim = Fine bubbles ring the black surface of $the, brown where the liquid thins against the white wall of a thick cup. -iced
F *hazel crema = A hazel crema, mottled like tortoiseshell, covers $the in its small heavy cup and has left a darker band just above. -black,iced
F ice and clouded swirls = Round-cornered ice crowds $the in a tall glass, cold milk sinking through it in brown smoke-like curls. +iced
P spoon in the saucer = A small spoon lies in the saucer of $the, wet to the neck, with a few grains of sugar under it. -iced,paper,takeaway
P half drunk = Drunk down by a third, $the {shows|show} a stepped brown stain on the inside of the cup.
P being poured = A thin braided stream drops into $the, raising a dimple and a rush of bubbles at one side. +pouring,poured
P held in both hands = Between two hands $the {is|are} held just below chest height, fingers interlaced round the warm side of the cup. +holding,hands
M cups at different levels = The cups of $the have been left at different levels, brimming, half empty or down to grounds, handles turned in every direction.
S drip down the side = One drip has dried halfway down the outside in a brown tear.
G the rim of the cup; the ring of bubbles; the dark surface; the bowl of the spoon

latte | latte, cappuccino, latte art, flat white
F poured rosette = A pale rosette of milk, its leaves slightly uneven, fills the tan surface of $the right up to the rim.
F dry dome of foam = Above the cup the foam of $the stands in a soft dome dusted with cocoa, pricked by a few large bubbles.
P first sip taken = Where lips have touched it, the foam of $the is broken and a brown crescent has slid down the outer glaze.
P wide low cup = $The {fills|fill} a wide low cup whose handle points off at an angle, a wrapped biscuit lying in the saucer.
M patterns that differ = On the surfaces of $the a heart, a leaf and a smudged swan float side by side, each a little off centre.
S lone bubble = One large bubble at the edge mirrors the rim in miniature.
G the pattern of foam; the rim; the tiny bubbles

tea | tea, cup of tea, green tea, chai, matcha, iced tea, bubble tea
F clear amber in thin china = Clear enough to show the bottom of the thin china cup, $the {deepens|deepen} from gold at the rim to red-brown at the centre. -green,matcha,iced,bubble,chai
F whisked jade froth = Whisked to a fine froth, $the {is|are} jade green and matt, a darker line clinging to the rough inside of the bowl. +matcha
F pale green with leaves = Opened leaves rest at the bottom of $the, which is a pale yellow-green and perfectly transparent down to the foot of the cup. +green -matcha
F milky spiced surface = A wrinkled skin of milk has formed on $the, brick-brown, with a star of anise half sunk in it. +chai
F pearls at the bottom = Black tapioca pearls lie heaped in the base of $the, streaks of syrup climbing the cup through milky tan. +bubble
F ice and lemon wheel = Through beaded glass $the {shows|show} russet between cubes of ice and a wheel of lemon pressed to the side. +iced
P saucer and lemon = A slice of lemon lies beneath $the on its saucer, its edge curled, beside a spoon. -iced,bubble,matcha,green
P string hanging out = Over the side of $the hangs a string, its small blank tag turned away. -matcha,iced,bubble,green
P straw through the top = A wide straw leans in $the, three dark pearls caught inside it. +bubble
M cups of a set = Thin-lipped and worn at their gold edges, the cups of $the are filled to differing heights, from pale straw to deep copper.
S lone tea leaf = A single leaf has escaped the strainer and stands upright near the wall of the cup.
G the thin rim; the surface; the glaze; the spoon

teapot-kind | teapot, kettle, samovar
F round belly, short spout = Round-bellied and low, $the {has|have} a stubby spout, a looping handle and a lid worn pale round its knob. -kettle,samovar
F crazed glaze = A net of brown crazing runs through the glaze of $the, darkest near the spout, where years of tea have stained it. -kettle,samovar,glass,iron
F dented polished metal = Dented at the shoulder and blackened below, $the {is|are} polished only along the spout and the curve of its bail handle. +kettle
F urn with a tap = Tall as an urn, $the {has|have} fluted brass sides, scrolled handles, a small tap and a crown that holds a pot. +samovar
P tipped and pouring = Tilted far forward, $the {sends|send} a clear arc from its spout while a hand steadies the lid. +pouring
P lid askew = Set slightly askew, the lid of $the leaves a dark sliver open at the back.
M different profiles = Squat, tall and fluted, $the point their spouts in different directions, one with a mended handle, another missing its knob.
S drip catcher stain = Under the lip of the spout hangs one brown drop.
G the curve of the spout; the lid knob; the handle

wine | wine, red wine, white wine, wine glass, glass of wine, champagne
F long stem, wide bowl = In a wide bowl on a thread-thin stem $the {makes|make} a level oval, paler at its edge where it meets the glass. -champagne
F *garnet depth = Garnet in the depth and brick at the edge, $the {leaves|leave} slow clear tears on the wall above its surface. -white,champagne,sparkling
F threads of rising beads = Threads of tiny beads rise through $the from a point at the base, gathering in a thin white collar. +champagne,sparkling
P a third full = $The {fills|fill} a third of the glass, lip marks fogging one side of the rim.
P tilted for a look = With the stem between two fingers $the {tilts|tilt}, its surface stretched to a long ellipse close to spilling.
M glasses unevenly poured = Unequal pours mark the glasses of $the, one almost dry with a dark ring at its base, their stems crossing and doubling in reflection.
M glasses meeting = Rims tipped together, the glasses of $the touch at a single point, each liquid sloping its own way. +toast,toasting,cheers
S crumb of cork = A crumb of cork floats against the glass with a tiny ring of stain.
G the bowl of the glass; the rim; the stem

beer-kind | beer, pint, beer glass, ale, lager, stout
F foam over the rim = Thick foam bulges above the rim of $the and slides down one side, leaving lace on the glass.
F *copper with rising chains = Copper-coloured and clear, $the {lets|let} chains of bubbles climb from a few fixed points to a creamy two-finger head. -stout
F black with tan head = Almost black, $the {carries|carry} a tan head as smooth as suede, with a ruby edge low in the curve of the glass. +stout
P wet ring beneath = Beads run down the glass of $the and join in a wet ring at its foot.
P mug gripped = A fist is closed round the handle of $the, tipping it so the head creeps over the lip. +drinking,holding
M pints at various stages = One full to spilling, another with rings of foam marking each swallow: the glasses of $the stand close, their wet circles overlapping.
S foam moustache line = A curved print of an upper lip interrupts the foam.
G the wet glass; the foam; the bubbles

cocktail-kind | cocktail, cocktails, martini, mojito, margarita, negroni, drink, drinks
F stemmed cone with twist = In a wide stemmed cone $the {stands|stand} clear to the brim, a twist of lemon peel curled on its surface. +martini
F crushed ice and mint = Crushed ice packs the tall glass of $the, mint leaves pressed to the inside among slices of lime. +mojito
F salted rim = Salt crusts half the rim of $the, cloudy pale green beneath, with a wheel of lime slotted onto the glass. +margarita
F clear block in ruby = One large clear block of ice stands out of $the, ruby red, with a strip of orange peel bent against it. +negroni
F layered colours = From deep red at the foot through orange to a pale top, $the {grades|grade} in soft layers around slowly rounding ice. -martini,mojito,margarita,negroni
P garnish on a pick = Across the glass of $the lies a pick with its garnish, dripping once on the rim. -mojito
P frosted outside = Frost has fogged the glass of $the except for clear prints where fingers have held it.
M different glasses = A flute, a tumbler, a coupe: $the differ in glass and colour, with peel, herb or cherry marking each rim.
S slipped seed = A pip has slipped to the very bottom and magnifies there.
G the rim; the ice edges; the twist of peel

whisky-kind | whisky, whiskey, bourbon, rum, brandy
F heavy cut tumbler = Cut facets at the base of a heavy tumbler break $the into small bars of honey and brown.
F tears on the glass = Slow oily tears slide down the glass above $the, which lies no deeper than two fingers and thins to straw along its rim.
P ice leaning = A single block of ice leans in $the, its upper edges rounded and a crack running through it.
P liquid swirled up = Swirled, $the {climbs|climb} one wall of the glass in a thin amber sheet.
M glasses and levels = In the glasses of $the the colour runs from straw to treacle, one held over ice, the rest neat.
S thumb smear = A thumb smear dulls one facet just above the heavy base.
G the cut facets; the ice corner; the amber edge

hot-chocolate | hot chocolate, cocoa
F cream melting in rings = Whipped cream sinks at the middle of $the and melts outward in brown rings beneath a sift of cocoa.
F thick dark surface = Thick enough to coat a spoon, $the {has|have} a satin skin, puckered where the mug curves, and froth along one wall.
P marshmallows softening = Marshmallows float on $the, their lower halves melted into sticky foam and their tops still dusted white.
P spoon and drip = A spoon coated in $the leans against the rim, its drip drawn out to a thread.
M mugs together = Handles out, the mugs of $the vary, as do the toppings: cream peaks, melted white islands, one plain with a milky swirl.
S chocolate crescent = A crescent of chocolate marks where the first sip was taken.
G the melting cream; the mug rim; the satin skin

juice | juice, lemonade, orange juice, smoothie, soda, glass of water, milk, cola, lemonade stand, water
F clouded with pulp = Cloudy with pulp, $the {fills|fill} a straight tumbler, fine threads settling downward and froth clinging at the rim. -water,milk,soda,cola
F clear with bending lines = Perfectly clear, $the {bends|bend} the far wall of its glass and {holds|hold} a single row of bubbles under the surface. +water -river,lake,sea,ocean
F opaque white to the brim = Opaque and white, $the {clings|cling} in a thin film where it has been tilted, thicker near its level edge. +milk
F dark fizz over ice = Dark brown and fizzing, $the {throws|throw} a fine spray above ice whose edges show amber, tan froth clinging up the sides. +cola,soda
F thick blended swirl = Thick from the blender, $the {holds|hold} swirls of two colours and flecks of seed against the inside of the glass. +smoothie
P straw and bubbles = A paper straw leans in $the, bubbles lined along the sunken part. -milk,water
P beaded glass = Water beads on the outside of $the and has run down in crooked tracks to the base. -milk,hot
M glasses of several fills = Side by side, $the fill their glasses unequally: full, half full and nearly empty, ice slumped differently in each.
S pip at the bottom = One pip rests at the bottom, doubled by the thick glass. -milk,water,cola,soda
G the wet glass; the rim; the ice edges

thing | thing, object, item, product, device, gadget, tool, gear
F machined edges, soft face = Crisp bevels frame the broad soft-matt face of $the, broken only by a hair-thin seam where two parts meet.
F used and mended = Use has polished $the where a hand would hold it, while the recesses keep their original dull finish and a small screw shines newer than the rest.
P three-quarter stance = $The {stands|stand} at a slight turn, so that front and flank are both visible and the base makes full contact.
M range of sizes = From largest to smallest, $the share the same contour but not the same wear, one chipped at its corner, another still glossy.
S tool mark = Close to the base a tiny curved tool mark has escaped polishing.
G the nearest edge; the seam; the curve of the side

headphones | headphone, headphones, wireless headphone, wireless headphones, headset
F padded cups on slim arms = Oval padded cups hang from slim metal arms on $the, the stitched band above curving in one continuous arch.
F *graphite with copper pins = Graphite shells with fine concentric grooves give $the their depth, copper pins showing at both hinges and a thread of copper stitching along the band.
P one cup turned flat = One cup of $the is swivelled flat, showing the mesh inside its soft ring, the other stays in profile. -wearing
P stretched open = Slightly spread, $the {rests|rest} on both cushions with the headband rising clear. -wearing
M pairs at angles = Folded, spread or hung by the band, $the show hinge, cushion and grille from different angles.
S worn slider notch = Along the slider one notch is worn brighter than its fellows.
G the inner rim of the ear cup; the machined hinge; the stitched band

earbuds | earbuds, earphones, earbud
F pebble-smooth stems = Pebble-smooth, $the {curves|curve} from soft silicone tips to short stems, a pinhole grille breaking the polished shell.
F rounded open case = Above their rounded case $the {sits|sit} half lifted from moulded hollows, contacts gleaming like tiny coins, the hinged lid standing behind them.
P tips facing = Placed tip to tip, $the {mirrors|mirror} each other’s curve across a narrow gap.
M set laid out = Spread out with spare tips in graded sizes, $the lie at small differing angles about the open case.
S lint-free seam = A seam as fine as hair circles the neck of each stem.
G the polished shell; the grille; the soft tip

speaker | speaker, microphone, loudspeaker
F woven grille cylinder = Tightly woven cloth wraps $the from base to shoulder, its mesh drawn smooth over the dark discs behind.
F domed wire head = A dented dome of steel mesh caps $the, a ring at its waist and a tapering barrel below. +microphone
P on a slim stand = Held at a slant by a slim stand, $the {points|point} upward past the clip. +microphone
P turned to show cone = $The {stands|stand} turned enough to show the paper cone, its rubber surround and the dust cap at the middle. -microphone
M pair of different heights = Unequal in height, $the share grille and finish, the taller showing two cones, the small one a single disc.
S dented mesh cell = A single cell of the mesh has been pushed in.
G the mesh; the ring at the waist; the rim of the cone

perfume | perfume, perfume bottle, fragrance, cologne
F thick-walled block = Glass as thick as a thumb surrounds the narrow chamber of $the, so the pale liquid seems to hang inside a clear block. -round,shell
F fluted tapering flask = Flutes run up $the from a wide foot to tight shoulders, meeting under a slim collar and a faceted stopper.
F *smoked amber glass = Smoked amber glass darkens $the toward its base, the liquid’s level drawing one golden line across the middle.
P stopper laid beside = The stopper has been drawn from $the and lies on its side, a wet drop along its ground-glass peg.
P mirrored in polish = $The {stands|stand} on a polished surface that returns its lower half, foot meeting foot.
P hand with the atomiser = A fingertip presses the top of $the, and a cone of fine droplets opens from the nozzle. +spraying,spray
M trio of silhouettes = Round, tall and square-shouldered, $the are filled to different levels, their stoppers ranging from a sphere to a cut wedge.
S bubble in the base = One pinprick bubble is trapped deep in the glass of the base.
G the stopper; the thick glass edge; the liquid’s level; the metal collar

sneakers | sneaker, sneakers, running shoe, trainer, tennis shoe, trainers, running shoes, white sneakers
F stacked sole and mesh = Knitted mesh stretches over the toe of $the, joined by welded overlays to a thick, sculpted sole that flares at the heel. -canvas,old
F canvas and rubber cap = Rubber toe caps, slightly yellowed, meet stitched canvas on $the, the eyelets pressed metal and the laces flat and frayed.
F *chalk leather, gum sole = Chalk-white leather, raw and tightly stitched at the edges, makes the upper of $the over a gum-brown sole, the tongue padded and slightly creased.
P suspended with loose laces = Toe dipped, laces floating in open loops, $the {shows|show} the whole tread under the arch. +floating,flying,levitating,air
P one heel propped = The heel of one rests on the side of the other, so $the {shows|show} both tread and tongue.
P mid-stride push = The sole of $the bends hard at the ball, heel lifted, grit springing from the grooves. +running,jumping
M pairs in rows = Laces tied, loose or missing altogether, $the in their pairs lean differently, one tongue flopped forward, another heel crushed down.
S pebble in tread = A pale pebble is wedged in the tread near the toe.
G the edge of the sole; the stitching; the eyelets; the mesh

shoes | shoe, shoes, high heels, heels, sandals, dress shoes, loafers, ballet shoes
F welted leather with creases = Across the ball of $the the leather has creased into fine parallel lines, polished to a gloss at the toe, and the welt carries even stitches. -heels,sandals,ballet
F arched slender heel = Steeply arched, $the {tapers|taper} from a narrow pointed toe to a heel no thicker than a pencil, the lining pale inside. +heels
F straps and worn footbed = Crossing straps, darkened by wear, hold a shaped footbed on $the that bears the print of toes. +sandals
F satin with frayed tips = Satin, scuffed to threads at the blunt tips, covers $the, long ribbons sewn at both sides of the ankle. +ballet
P one on its side = One stands, the other has tipped onto its side to show $the from below, sole scratched and heel worn at the outer edge.
P laces undone = Untied and pulled wide, $the {opens|open} to a dark inside with the maker’s stitching visible. -heels,sandals,ballet
M lined-up pairs = In a not quite straight line $the alternate scuffed and polished, some pigeon-toed, one pair turned heel to toe.
M heap of singles = Thrown together, $the show soles, buckles and tongues in turn, with scarcely two matching pieces side by side.
M small beside large = Large ones and small ones stand together among $the, the little ones most worn at their toes.
S polish in the holes = A trace of dried polish whitens the punched holes of the toe.
G the toe; the welt; the heel edge

boots | boot, boots, old boots, rain boots, wellies, cowboy boots, hiking boots
F slouched cracked leather = Cracked across the bend of the foot, $the {slouches|slouch} at the ankle, leather greyed by salt and dark where grease was rubbed in. -rain,wellies,cowboy
F glossy rubber with seam = Moulded rubber gives $the a dull gloss, a raised seam running up the back and dried mud flaking from the instep. +rain,wellies
F stitched shaft, slant heel = Curling stitches climb the shafts of $the to a dipped top with pull loops, above a pointed toe and undercut heel. +cowboy
F lugged sole, hooked laces = Deep lugs edge the soles of $the, suede uppers rising to padded collars and laces crossed over metal hooks. +hiking
P one fallen over = One upright and the other folded over at its ankle, $the {shows|show} the hollow shaft and nail heads in the heel.
P set heel to heel = Heels together, toes apart, $the {stands|stand} with laces trailing in two loose lines. -rain,wellies,cowboy
M range of the worn = Tall, short, resoled and split, $the sag each in its own manner, shafts leaning together like tired necks.
M small among big = Among $the the smallest pair barely reaches the ankle folds of the tallest, and mud has dried to differing heights.
M rowed by the wall = Rowed along a wall, $the point their toes outward, one missing its lace, one stuffed with crumpled paper.
S replaced lace = One lace has been replaced by a length of garden twine. -rain,wellies,cowboy
G the toe caps; the creases; the metal eyelets; the mud

watch | watch, luxury watch, wristwatch, pocket watch
F slim case, baton markers = Applied baton markers and slim tapering hands stand just proud of the dial in $the, framed by a polished bezel and short curved lugs. -pocket
F layered chronograph dial = Small sunken dials with circular grain overlap the face of $the, pushers flanking a knurled crown at the edge. -pocket
F hinged cover and chain = Round and worn smooth, $the {has|have} a hinged cover, blued hands over white enamel and a chain from its ribbed crown. +pocket
F *steel and midnight dial = Brushed steel alternates with polished edges on $the, and the midnight-blue dial deepens toward its rim, where pale markers stand in a ring. -gold,pocket
P strap curved upright = Closed at the clasp, the strap of $the keeps its loop, lifting the dial to face outward. -pocket,wearing
P lid sprung open = Its lid sprung open, $the {lies|lie} on a pool of its own chain. +pocket
M dials at angles = Laid at different angles, $the show a dial, an engraved back and a folded strap, hands all set apart.
S hair-thin scratch = A single fine scratch crosses the polished side of the case.
G the bezel; the edge of the crystal; the applied markers; the knurled crown

clock | clock, alarm clock, compass, grandfather clock, hourglass, sundial
F enamel face, pierced hands = Pierced black hands cross the cream enamel face of $the, cracked finely round the winding holes and chipped beside the hinge. -alarm,compass,hourglass,sundial
F twin bells on top = Two domed bells and a small hammer crown the round tin body of $the, which stands on splayed ball feet. +alarm
F brass bowl and needle = Under a domed glass, a blued needle trembles over a star of fine points in the brass bowl of $the. +compass
F pinched glass and sand = Between turned wooden ends $the {narrows|narrow} to a pinched waist, a thread of sand building a cone below. +hourglass
F tall case with pendulum = In a tall narrow case $the {shows|show} a brass pendulum behind glass, with carved scrolls above the dial. +grandfather
P turned to show its case = A slight turn of $the lets its case show its depth and the screws at its back edge. -hourglass,sundial
M disagreeing faces = Every one of $the shows another hour; some are round and bare, others boxed in wood, one has lost its minute hand.
S brass wear spot = Brass shows where thumbs have turned it again and again.
G the rim of the glass; the hands; the worn brass

mug | mug, mugs
F hand-thrown with throwing rings = Shallow rings left by the potter’s fingers climb $the, the thick handle pressed on with a thumbprint at its lower end.
F enamelled tin with chips = Enamel over tin, $the {has|have} a dark rolled rim and black chips where the coating has flown off. -ceramic,porcelain,clay
F *oatmeal glaze over clay = Oatmeal glaze stops short of the foot on $the, leaving a band of raw brown clay and one arrested drip.
P handle toward the viewer = The handle of $the points forward and a little aside, its loop framing a sliver of the body. -holding,hands
P held against the chest = Wrapped by two hands, $the {is|are} pressed close, fingers overlapping around the handle. +holding,hands
M hooked and stacked = Of $the some are stacked rim in rim, others hang by their handles, glazes running from ash to blue-black.
S spoon-worn interior = Inside, grey lines show where spoons have circled at the bottom.
G the rim; the break in the glaze +cracked,chipped,broken; the curve of the handle

cup | cup, cups, teacup, teacup set, porcelain
F flared thin porcelain = Flared and thin enough to glow at the lip, $the {stands|stand} on a tight foot ring, the handle an open curl with a thumb rest. -paper,trophy,tin
F straight-sided stoneware = Straight-sided and handleless, $the {is|are} speckled with iron and narrows sharply to a cut foot, one side flattened where fingers lifted it wet. -paper,trophy,tin,handle
F *white, worn gold line = White and faintly blue in its hollows, $the {wears|wear} a gold line at the lip that has gone from the drinking side. -paper,trophy
P saucer and shadowed inside = Tipped toward the eye a little in its saucer, $the {shows|show} a pale empty bottom with a single ring. -coffee,tea,full,filled
P upside down to dry = Turned over on its rim, $the {shows|show} an unglazed foot with a small impressed dot. +drying,empty
M stack slightly off true = Stacked a little out of true, $the reveal alternating handles and a chipped rim halfway up.
M matching but singular = Alike in shape, $the differ in the run of the glaze, in a hairline here and a mended handle there.
S hairline crack = A brown hairline runs down from the lip and stops.
G the thin lip; the foot ring; the curl of the handle

bowl | bowl, bowls, plate, plates, dish pottery
F wide shallow curve = Wide and shallow, $the {rises|rise} in one unbroken curve to a slightly wavering rim, glaze gathered thick at the centre. -plate,plates
F flat with raised edge = Flat in the middle and lifted at the edge, $the {shows|show} fine knife scratches through its glaze. +plate,plates
F turned wood with grain = Turned from a single block, $the {has|have} grain running in arcs round the hollow and a knot near the lip. +wooden,wood
F *celadon with crackle = Celadon glaze, netted with pale crackle, fills the hollow of $the and thins to brown over the rim. -wooden,wood,plate,plates
P tilted to show the hollow = Leaning on its own foot, $the {opens|open} toward the eye, the spiral left by the wheel visible inside.
P nested in another = $The {nests|nest} in a slightly larger one, a dark crescent between the rims. -plate,plates
M nested and spread = Nested by size or set apart, $the vary in depth and glaze, one with a drip frozen on its outer wall.
S three stilt marks = Three small marks inside show where a stilt stood during the firing.
G the rim; the pooled glaze; the foot

pottery | pottery, ceramic, ceramics, pot, pots, earthenware, clay pot
F coarse clay with slip bands = Coarse reddish clay grits the walls of $the, brushed with bands of pale slip that stop and start with the hand. -coffee,tea,cooking
F ash-glazed swelling body = Swollen above a narrow base, $the {carries|carry} runs of ash glaze that start at the shoulder and end in glassy beads.
P mouth turned up = The mouth of $the is turned slightly up, its lip thick on one side and dark within.
P wet on the wheel = Wet and shining on the wheel, $the {widens|widen} between a thumb inside and knuckles outside, slurry gathering below. +making,throwing,shaping,wheel
M shelf of shapes = Jars, bowls and bottles jostle among $the, some bone dry and pale, others glazed, one cracked open by the kiln.
S clay fingernail mark = A fingernail has left a crescent in the clay beside the base.
G the lip; the beads of glaze; the coarse wall

jug | jug, pitcher, carafe, watering can
F full belly, pinched lip = Pinched by two fingers into a lip, $the {swells|swell} below into a full belly, its strap handle joined with a flattened tail. -watering
F galvanised long spout = Galvanised and dull, $the {has|have} a long spout braced by a strut, ending in a brass rose. +watering
P water poured out = A curved sheet of water leaves $the, narrowing to a twisted cord below. +pouring
P half filled = Half filled, $the {shows|show} a level line through its neck and one drip below the lip. -watering
M varied profiles = One squat, one tall-necked, others dented or mended, $the turn their handles outward like elbows with drips dried beneath their lips.
S worn handle join = Where the handle meets the body the finish has been rubbed thin.
G the lip; the handle; the shoulder

lamp | lamp, desk lamp, table lamp, floor lamp
F pleated shade on turned base = A pleated cloth shade, slightly scorched at one fold, tops the lathe-turned stand of $the, its switch hanging by a bead chain. -desk,minimalist,floor
F jointed arm and cone = Two sprung arms, joined by knurled knobs, carry the small steel cone of $the out from a heavy round base. +desk
F single bent tube = Bent from a single tube, $the {ends|end} in a flat disc hardly thicker than its stem, the whole of one even satin finish. +minimalist,minimal,modern
F *bottle-green enamel = Bottle-green enamel outside and white within, the shade of $the is chipped at the edge to bare metal.
P glowing shade = Lit, $the {warms|warm} its shade from within, a bright ring above and a soft circle below. -off
P head bent low = Bent low over its base, $the {points|point} its shade downward, cord trailing away in a loose curve.
M mismatched group = Among $the shades of paper, glass and pleated silk stand at staggered heights, a few lit, the remainder dark.
S mended cord = A turn of faded tape binds the cord close to the plug.
G the edge of the shade; the knurled knob; the stem

chandelier | chandelier, street lamp, streetlamp, street light
F tiered arms and drops = Curving arms leave the turned stem of $the in tiers, strung with glass drops that lengthen toward the centre. -street,streetlamp
F fluted post, glazed head = A fluted iron post lifts the glazed head of $the, four tapered panes under a small finial. +street,streetlamp
P drops hanging still = Plumb below its chain, $the {hangs|hang} with each prism turned a little differently. -street,streetlamp
P paint worn at the base = Around the base of $the the paint has bubbled, showing older coats beneath. +street,streetlamp
M receding row = Of equal make but uneven tilt, $the recede in a line, one pane missing here, a bent bracket there.
S missing prism = A bare hook shows where one drop has gone from the lowest ring.
G the glass drops; the curled arms; the finial

lantern-kind | lantern, lanterns, paper lantern, old lantern
F soot-clouded glass and wire = Wire hoops guard the soot-clouded chimney of $the, a bail handle springing from two side tubes above a dented oil tank. -paper
F ribbed paper globe = Thin bamboo ribs ring the paper globe of $the, its skin patched at one seam and wrinkled round the opening. +paper
F pierced tin panes = Pierced tin forms the cap of $the, four panes slotted below it, one replaced with bluish glass. -paper
P flame small in the middle = A small flame stands inside $the, doubled in the glass and leaning from the vent. -paper,off
P lit from within = Glowing, $the {deepens|deepen} from cream at its belly to orange by the ribs. +paper
P held at arm’s length = Swung out at arm’s length, $the {hangs|hang} from two fingers, its handle upright. +holding,carrying
M strung at heights = Hung at different heights, $the overlap and part, some round, some long, a few with their light burnt low.
M rising away = Rising in a loose column, $the shrink from wide glowing drums to specks no bigger than sparks. +floating,flying,rising,sky
S singed hole = A singed hole the size of a pea shows where a spark touched. +paper
G the glass edge; the handle; the ribs

lightbulb-kind | lightbulb, light bulb, bulb
F looped filament in clear glass = A looped filament hangs on hair-thin supports within the clear pear of $the, a sealed nipple at the tip and brass threads below.
F frosted pear = Frosted and slightly ribbed at the neck, $the {has|have} a grey metallic haze inside the glass that thickens toward the crown.
P glowing wire = Glowing orange along its wire, $the {leaves|leave} the glass around it almost invisible. -broken,off
P hanging by flex = On a twisted cloth flex $the {hangs|hang} from a porcelain socket, slightly off plumb, its metal collar a shade loose.
M different sizes hung = From globes to slim tubes $the hang in an uneven fringe, filaments bent in loops, cages and zigzags.
S black fleck = A black fleck shows where the metal has begun to burn onto the glass.
G the curve of the glass; the filament; the brass threads

candle-kind | candle, candles, candlestick
F runnelled wax column = Runnels of wax have set down one side of $the in overlapping ropes, and a clear pool brims round the bent wick.
F slim straight taper = Slim and straight, $the {narrows|narrow} to a translucent top where the flame’s colour soaks into the wax. -candlestick
F brass holder with drip pan = A brass holder with a wide drip pan lifts $the, turned rings on its stem clogged with polish. +candlestick
P steady pointed flame = The flame on $the stands as a steady point, blue at its root and hollow around the wick. -out,blown,unlit
P just snuffed = A thread of smoke unrolls from the red tip of $the, bends once and unravels into two. +out,blown,snuffed
P shielded by a hand = A cupped hand shields $the, its fingertips translucent red and the flame drawn thin between them. +holding,hand
M burned to steps = Burned to unequal heights, $the have run together at their feet in a single pale crust.
M thick and thin = Fat pillars and thin tapers mingle among $the, a few drowned in their own wax with wicks curled over.
S match stub = A burnt match head lies drowned in the pool of wax.
G the rim of wax; the flame; the frozen runs

torch | torch, flashlight, matches, lighter
F wrapped pitch head = Pitch-soaked cloth is bound in a thick knot to make $the, its shaft charred halfway down. -flashlight,matches,lighter
F ribbed metal barrel = Knurled bands cross the metal barrel of $the, the head flaring to a faceted bowl behind glass. +flashlight
P flame torn sideways = Held high, $the {streams|stream} flame in ragged tongues, flakes of burning cloth breaking away. -flashlight
P beam cutting = From $the a hard-edged cone spreads, motes drifting through it, brightest where it leaves the glass. +flashlight
M several raised = Raised at different heights, $the burn unevenly, the longest flame bending over the rest and sparks trailing between the shafts.
S dripped pitch = Black drops of pitch have hardened along the grip in a crooked row. -flashlight,matches,lighter
G the rim; the grip; the flame’s edge

bottle | bottle, bottles, glass bottle, wine bottle, vial, flask
F shouldered with seams = High square shoulders and a long neck shape $the, mould seams running up both sides to a thick applied lip. -wine
F dusty with punt = Under its dust $the {is|are} dark and heavy, with a deep hollow in the base and a torn foil collar. +wine
F *sea-green bubbled glass = Sea-green glass full of slanting bubbles thickens toward the base of $the, its surface softly dimpled, the lip drawn slightly to one side.
F stoppered little cylinder = No longer than a finger, $the {has|have} a rolled lip and a cork swollen at the top. +vial
P cork half drawn = The cork of $the is half drawn, stained at its lower end. -open
P lying on its side = On its side, $the {lets|let} the contents draw a long level line from neck to base. -standing
M crowd of silhouettes = Long-necked, square and bulbous, $the overlap so that each darkens the next, stoppers rising at staggered heights.
S wire twist = A rusted twist of wire circles the neck, its ends snipped short.
G the shoulder; the lip; the thick base

jar | jar, glass jar, jars, glass, can, drinking glass, tumbler
F wide mouth, clamped lid = A wire clamp arches over the domed lid of $the, rubber ring pinched between two rims and a long bubble frozen in the side. -can,tumbler,drinking
F plain thin tumbler = Plain and thin, $the {widens|widen} slightly to a fire-rounded lip, a heavy disc of glass at the base. +tumbler,drinking,glass -jar,jars
F dented ribbed cylinder = Ribs and dents break the straight tin wall of $the, a pull ring folded flat on its lid. +can
P contents pressed to glass = Whatever fills $the presses to the wall in places and leaves slanting gaps in others. -can,empty
P lid ajar = Its lid pushed back on the hinge, $the {shows|show} an empty clean ring of rim and a rubber seal folded back. -can,tumbler
M shelf of fillings = Filled to various levels, $the alternate fine and coarse contents, some lids rusty, others tied with cloth.
S paper scrap = A torn strip of old blank paper clings to the side.
G the rim; the wire; the thick base

chair | chair, chairs, stool, dining chair, rocking chair
F spindle back, saddle seat = Slender spindles fan up into the bent bow of $the, above a seat hollowed to the shape of a sitter. -stool,modern
F bent tube and leather = One steel tube, bent without a break, carries two slung panels of saddle leather in $the, creased and darker where a back has leaned. +modern,leather -stool
F three splayed legs = Three splayed legs are wedged through the thick seat of $the, their ends showing as darker ovals. +stool
F *flaking blue paint = Flaking blue paint, worn to grey wood on arms and front rail, covers $the over an older coat of cream.
P turned aside = Turned slightly away, $the {shows|show} the rake of its back and the stretchers between its legs. -sitting
P garment over the back = Pushed back at an angle, $the {carries|carry} a folded cloth over its top rail. -stool,sitting
M assorted seats = Ladder-backed, rush-bottomed or painted, $the face different ways, one tipped forward on two legs against the seat of its neighbour.
M drawn in a ring = Pulled into a loose ring, $the touch at a few corners, the tallest with a split rail.
S folded card shim = Under one leg sits a folded scrap of card to steady it.
G the edge of the seat; the spindles; the worn arm

armchair | armchair, sofa, couch, loveseat
F sagging rolled arms = Rolled arms, rubbed threadbare at the front, enclose the sagging cushion of $the, piping frayed along one seam.
F buttoned high back = Deep buttoning draws the high back of $the into diamonds, leather cracked like a dry river bed in the folds.
F *moss velvet = Moss velvet, darker where the nap has been brushed the other way, covers $the down to short turned legs.
F low with slim legs = Low and long, $the {floats|float} on slim tapered legs, cushions squared off with a crease down their middles. +modern
P dent of a sitter = A round dent and a pushed-aside cushion mark where somebody has lately sat in $the. -sitting,sleeping
P blanket thrown across = Across one arm of $the a woollen blanket hangs, fringe touching the floor. -sitting
M facing group = Facing inward, $the vary from plump to threadbare, one with wings, one low, a third half hidden by a throw.
S stuffing tuft = From a split in the seam a tuft of pale horsehair pokes out.
G the curve of the arm; the buttons; the piping

table | table, desk, workbench, coffee table
F planked top and breadboard end = Wide planks, cupped with age, make the top of $the, closed by crosswise ends and pegged through at the corners. -glass,coffee
F drawered front, worn edge = Small drawers with brass cup pulls line the front of $the, whose leading edge is worn into a shallow dip. +desk
F low round pedestal = Low and round, $the {stands|stand} on a single fluted foot, rings overlapping on its polish and a shallow carved edge running all round. +coffee
P drawer pulled out = One drawer is drawn out a hand’s breadth from $the, its dovetails pale against the darker face. +desk
P cleared surface = Cleared except for scratches and a ring or two, the surface of $the runs uninterrupted from edge to edge. -desk
M pushed together = Pushed edge to edge, $the vary in height by a finger, so a step runs across the joined tops.
S ink blot = A blot of old ink has sunk in, its outline feathered along the grain.
G the leading edge; the grain; the turned legs

cabinet | cabinet, bookshelf, dresser, wardrobe, bookcase, furniture, rug, shelf, shelves
F panelled doors and brass = Raised panels fill the doors of $the, brass pulls hung slightly crooked and the cornice chipped at one end. -bookshelf,bookcase,shelf,shelves,rug
F bowed loaded boards = Boards bow a little under their load in $the, uprights notched by old pegs and backs of bare pine showing between. +bookshelf,bookcase,shelf,shelves
F knotted border and medallion = A medallion and layered borders fill $the, knotted in wool whose pile is worn down to the warp along the middle. +rug
P one door ajar = Ajar by a hand’s breadth, the narrower door of $the lets folded linen and the edge of a shelf show. -bookshelf,bookcase,shelf,shelves,rug
P corner turned back = A corner of $the is turned back, exposing the pattern in reverse and a fringe in knots. +rug
M *grouped pieces = Tall, narrow and squat, $the share dark wood but not one handle, and their tops step up and down.
S missing knob screw = Where a knob has gone only the screw protrudes from the wood. -rug
G the cornice; the brass pulls; the worn pile

bed-kind | bed, rocket bed, bunk bed, crib, hammock, cot, swing, tent bed, beds
F iron frame, heaped quilt = Rails of chipped iron, topped with brass balls, hold $the, its quilt heaped and the sheet drawn smooth over one corner. -hammock,swing,bunk,crib,cot,rocket
F slung netted curve = Knotted cords run from two rings into the deep curve of $the, fringe swaying along both edges. +hammock
F plank on ropes = A worn plank hangs from two ropes to make $the, edges rounded and the middle polished, big knots swollen beneath each end. +swing
F stacked bunks and ladder = Stacked one above the other, the berths of $the are joined by a ladder with flattened rungs and a guard rail. +bunk
F barred sides, small mattress = Turned bars close the sides of $the round a small mattress, its top rail scored with tiny toothmarks. +crib,cot
F finned painted headboard = Cut from plywood, $the {has|have} swept fins at the foot, a pointed headboard and a round porthole. +rocket
P covers thrown back = The covers of $the are thrown back in one triangle, the pillow dented. -hammock,swing,sleeping,empty
P twisted and still = Twisted once on its ropes, $the {sits|sit} at a slant, one edge of the plank turned forward. +swing -swinging
P weight in the middle = Under a sleeper’s weight $the {draws|draw} into a narrow boat of cloth, fringe hanging free. +hammock,sleeping -bed,crib
M neat and unmade = Side by side, some of $the are tightly made, others tumbled, pillows slipped half to the floor. -hammock,swing
S button on the sheet = A stray button lies in a fold with its thread still attached.
G the folds; the rail; the cords

seat-kind | seat, seats, velvet seats, velvet seat, pew, throne
F rubbed velvet cushions = Bare along the arms, the nap of $the still stands deep in the buttoned hollows of the back. -pew,throne
F carved high back = Carving climbs $the to a pointed crest, arms ending in worn claws and a flat hard cushion below. +throne
F panelled bench end = Plain boards worn hollow make $the, closed by a bench end with a carved poppy head and a narrow ledge along its back. +pew
P sprung up = Tipped up against its back, the cushion of $the bares the iron bracket below. -pew,throne
P cushion dented = $The {keeps|keep} the round hollow of whoever rose last, creases running from it to the corners.
M curving rows = Bending away in rows, $the repeat their arched backs, a few tipped down, one split and showing springs.
S brass stud gap = One brass stud is gone, leaving a dark pinhole in the row.
G the curved back; the brass studs; the nap

bench-kind | bench, park bench
F slatted with iron ends = Scrolled iron ends hold the slats of $the, paint flaking in long strips and bolts weeping rust.
F single split log = Split from one log, $the {shows|show} a long flat face, silver and checked, over two squat stumps. -park
P one slat broken = A slat of $the has cracked and been splinted from below, two new screws bright beside the old heads.
P worn dip = At the middle $the {is|are} polished and slightly dished from sitting, the grain standing up in fine ridges toward both ends.
M facing different ways = Back to back or askew, $the differ in wear, one newly painted, another green with algae.
S gum spot = A dark spot of old gum flattens beneath the front edge.
G the slats; the iron scrolls; the bolts

book | book, books, old book, notebook, diary, journal, old books
F cloth boards, rubbed corners = Cloth boards, faded along the spine and rubbed to the card at each corner, close over the thick, deckled pages of $the.
F cracked calf and raised bands = Raised bands cross the cracked leather spine of $the, gilt worn to specks and the upper hinge split. +old,antique,ancient
F stuffed and bulging = Bulging with slips and pressed scraps, $the {is|are} held shut by a perished elastic band, the covers curved outward and the leaves swollen by paste. +notebook,diary,journal -open
F open on ruled pages = Open flat, $the {shows|show} two cream pages with faint blue lines, half of the left one filled with small slanting handwriting and a ribbon in the gutter. +open
F *oxblood boards = Oxblood boards with a blind-stamped border hold a block of cream pages in $the, the top edge dusty.
P open at the middle = Open at the middle, $the {arches|arch} its pages in two soft slopes, one leaf standing upright between. -closed,stack,pile
P ribbon hanging out = Closed, $the {has|have} a thin ribbon trailing from its foot, frayed at the end. -open,reading
P held open by thumbs = Thumbs hold $the apart, the loose leaves bending over the knuckles and the cover sinking into the palms. +reading,holding
M leaning spines = Leaning along their row, $the vary in binding and thickness, one pulled halfway out, one lying flat on top.
M scattered and open = Lying open or face down, $the spread broken-backed pages, some foxed, others still crisp, one propping another like a tent.
M pair stacked = One thick and one slim, $the lie crossed, the ribbon of the lower looped over the edge. +two,pair,couple
S pressed petal stain = A brown oval stain on one leaf tells of a pressed petal.
G the page edges; the spine; the worn corners

bookstack-kind | stack of books, pile of books, stack of old books
F uneven cloth-bound tower = Thick and thin volumes alternate in $the, corners out of line, so the whole leans slightly like a badly laid wall.
F *brown, green and wine spines = Brown calf, bottle green and wine-red cloth follow one another in $the, gilding rubbed to dull flecks.
P topmost open = Open face down on top of $the lies the latest, its boards spread like a roof.
P markers sticking out = From the leaves of $the paper slips stick out at all angles.
M several towers = Rising to unequal heights, $the lean toward each other, a few volumes slid to the floor between.
S trapped pencil = A pencil, trapped between two volumes, keeps them from lying flat.
G the gilt; the page edges; the crooked corners

paper | scroll, letter, newspaper, map, comic book, envelope, old map, love letter
F folded and foxed = Fold lines, soft as cloth, divide $the into squares, small tears opening where they cross and edges browned. -scroll,envelope,comic
F rolled with loose ends = Curled at both ends, $the {springs|spring} back toward its roll, the skin thick, yellow and uneven at the margin. +scroll
F sealed flap = A pointed flap, closed with a cracked blob of wax, crosses the back of $the, thin lining showing blue at the torn edge. +envelope,letter -typed,typewriter,typing,handwritten,written,writing,page
P half unfolded = Half unfolded, $the {stands|stand} in shallow ridges, one corner curling up and its middle panel still flat. -scroll,envelope
P weighted corner = A smooth stone weighs down the corner of $the that would otherwise roll. +scroll,map
M scattered sheets = Strewn across each other, $the show creased backs and stained corners, one torn through the middle. -painted,lettered,carved,neon,alphabet,block
S thumb-dark corner = One corner has been turned so often that it is dark and limp.
G the folds; the torn edge; the curl

phone | phone, smartphone, tablet, mobile phone, old telephone, rotary phone
F slab of dark glass = A slab with rounded corners, $the {shows|show} only dark glass in front and a thin satin band of metal along its side. -rotary,old
F dial and coiled cord = A perforated dial fronts the sloping body of $the, its heavy receiver lying on two prongs with a kinked spiral cord. +rotary,old,telephone
P leaning on edge = Propped on its long edge, $the {reveals|reveal} both the screen and a shallow camera bump. -rotary,old
P receiver off = Its receiver off the hook, $the {trails|trail} a stretched coil of cord. +rotary,telephone
M fanned devices = Fanned like cards, $the show screens, backs and edges, one with a crack spreading from its corner.
S dust in the grille = Dust lines the slot of the small grille above one bent corner.
G the bevel; the glass edge; the metal band

computer | laptop, computer, monitor, keyboard, tv, television, game controller, console, robot arm device
F hinged thin shells = Two thin shells meet at a long hinge in $the, keys sunk in shallow wells above a wide blank pad. +laptop
F beige box, curved tube = A curved glass tube bulges from the vented case of $the, its plastic yellowed more on one flank. +old,retro,vintage,tv,television -laptop
F rows of sculpted keys = Sculpted keys rise in stepped rows on $the, the middle ones shiny, the outer still matt. +keyboard
F two grips and sticks = Rounded grips flank the sticks and small domed buttons of $the, rubber worn smooth on one side. +controller
F flat frame on a stem = A thin flat frame tilts on a single stem in $the, cables gathered behind it into one loop. -laptop,keyboard,controller,old,retro,vintage
P half turned = Half turned, $the {shows|show} front and ventilated side together, a single cable leaving from its back.
P hands above the keys = Fingers hover over the keys of $the, one thumb resting on the long bar. +typing,using
M mixed generations = Deep old cases and wafer-thin panels stand together among $the, cords knotted underneath and one screen turned to face the rest.
S missing keycap = Where a cap has come off a small white cross shows. +keyboard,old,laptop
G the edge of the screen; the keys; the hinge

camera-kind | camera, old camera, film camera, polaroid camera
F brassing on black = Brass shows through the black enamel on every corner of $the, its leatherette lifting under the strap lug. -polaroid,video
F boxy folding front = A sloped plastic front with a wide slot below gives $the its chunky profile, the flash window clouded. +polaroid
F nested lens rings = Ribbed rings nest around the coated lens of $the, whose deep glass shows violet and green ovals.
P strap coiled beneath = $The {rests|rest} on a coil of its own worn strap, lens turned aside.
P raised to the eye = Raised to the eye, $the {hides|hide} half the face behind it, one finger bent over the shutter. +holding,photographing
M collected bodies = Bellows, boxes and chromed bodies mix among $the, some with caps on, one back hanging open.
S frame counter window = In the little counter window the glass is cracked across.
G the lens rings; the worn corners; the knurled dials

typewriter-kind | typewriter, old typewriter
F nickel-ringed keys = Round keys with nickel rims rise in four tiers before the open fan of type bars in $the.
F *black enamel and pinstripe = Black enamel, edged by a worn gold pinstripe, covers the arched frame of $the, dust filmed over its shoulders.
P blank sheet in the roller = A blank sheet curls from the roller of $the, its upper edge fallen backward. -typing
P bar striking = Under two pressing fingers, one bar of $the has leapt to the ribbon while the rest lie fanned. +typing
M line of machines = Low portables and tall desk models stand among $the, carriages pushed to different stops, one lacking a ribbon.
S ribbon smear = An inky smear marks the lid of the left-hand spool.
G the key rims; the carriage lever; the paper edge

radio-kind | radio, record player, turntable, vinyl record, gramophone, jukebox
F woven front, round dial = Woven cloth and a round dial fill the walnut front of $the, two ivory knobs below with ridged edges. +radio
F felt platter, bent arm = A ribbed platter carries a disc under the bent tone arm of $the, its plinth veneered and scratched. +turntable,record -vinyl,gramophone
F fluted brass horn = Fluted like a morning glory, the brass horn of $the leans up from a wooden box with a crank at its side. +gramophone
F shining fine grooves = Fine grooves ring the black disc of $the, broader bands marking the gaps around a plain paper centre. +vinyl
F domed arch and tubes = Bubble tubes follow the domed arch of $the above a grille of chromed bars, coin slot and buttons worn bright below. +jukebox
P needle near the edge = Close to the rim the needle rests on $the, lint caught beneath it. +turntable,player,gramophone
P tilted against its sleeve = Half drawn from a plain sleeve, $the {shows|show} a dark glossy crescent. +vinyl
P knob turned = Slightly askew, $the {shows|show} one knob more worn than its partner and a gap opening at one corner of the back. -vinyl,turntable,gramophone
M grouped sets = Bakelite, chrome and wood alternate among $the, their fronts round, square and arched, a few with their backs off and valves exposed.
S cigarette burn = A small brown burn marks the edge of the veneer. -vinyl
G the grooves; the knobs; the horn’s rim

bag | bag, handbag, purse, leather bag, wallet, tote bag
F flap, buckle, softened leather = Grained leather, softened at the corners, falls over the front of $the in a broad flap held by a brass buckle. -tote,paper
F slack woven body = Slack and square, $the {hangs|hang} from two long handles, thick canvas puckered at every join and one bottom edge darned in zigzag. +tote
F *tan with dark edges = Tan on its broad sides and nearly black where hands have passed, $the {shows|show} double saddle stitching along each edge. -tote,paper
P strap fallen in a loop = The strap of $the has fallen forward in an open loop, its punched holes stretched and the tip curled.
P mouth agape = Unfastened, $the {gapes|gape} on a striped lining and the rim of an inner pocket.
M mixed shapes = Slouching, boxy and tiny, $the stand or lie together, handles up or folded, hardware dull on some and bright on others.
S fresh stitch repair = A newer, paler thread closes one short gap near the base.
G the buckle; the stitching; the edge of the flap

backpack | backpack, rucksack, school bag, basket, wicker basket
F flapped top and side pockets = Buckled flaps cover the bulging top of $the, side pockets stretched round something cylindrical and straps curled at their ends. -basket,wicker
F woven willow and arch = Stripped willow, woven over stout ribs, makes $the, its arched handle bound and one rim stake sprung loose. +basket,wicker
P slumped on its straps = $The {slumps|slump} forward on its straps, the main zip half drawn and a sleeve end showing. -basket,wicker,wearing
P cloth spilling out = A checked cloth spills over the edge of $the, one corner reaching almost to the ground. +basket,wicker
M heaped packs = Piled where they were dropped, $the tangle straps, one upright, one on its face, the smallest on top.
S knotted pull cord = A knotted bit of cord replaces a zip pull on one pocket. -basket,wicker
G the buckles; the woven rim; the straps

suitcase-kind | suitcase, suitcases, luggage, trunk, briefcase
F bound corners, twin locks = Riveted caps guard the corners of $the, twin latches and a stitched handle on the long side, its lid slightly bowed.
F *tobacco leather = Tobacco-brown leather, scuffed grey on the edges, covers $the, pale rectangles showing where paper has been soaked off.
P half open with sleeve = A sleeve is caught in the half-closed lid of $the, and the second latch stands straight up. -briefcase
P standing on end = On its end, $the {turns|turn} its handle outward, the strap wound once about the middle. -open
M stack of diminishing size = From trunk to hatbox, $the diminish upward in an uneven stack, straps hanging, one latch sprung.
S tied luggage string = A loop of string dangles from the handle, its tag gone.
G the corner caps; the latches; the leather grain

gift | gift, present, gift box, box, gifts, presents, cardboard box
F taut paper, wide ribbon = Creases as sharp as cut card edge $the, a wide ribbon crossing the lid and rising in two unequal loops. -cardboard
F *kraft paper and twine = Brown kraft paper and two turns of twine wrap $the, a sprig tucked beneath the knot, corners folded to neat thick triangles.
F flapped corrugated sides = Corrugated board, crushed at one corner, makes the sides of $the, flaps standing at different angles, a strip of brown tape half torn away. +cardboard
P ribbon half untied = Half untied, the ribbon of $the runs off in a loose wave over one edge. -open
P lid tilted = Its lid tilted on the rim, $the {shows|show} a ruffle of tissue inside. +open,opening
M stacked parcels = Flat, tall and cubic, $the lean in a stack, papers plain, striped or spotted, bows crushed between.
S tape bubble = Beneath the transparent tape a bubble of air is trapped.
G the folds; the ribbon loops; the edges

clothes | shirt, t-shirt, sweater, jumper, hoodie, jeans, clothes, clothing, socks, gloves, glove, uniform, costume
F washed-soft cotton = Washed until soft, the cotton of $the puckers along each seam, collar curling slightly and one cuff turned. -sweater,jumper,jeans,gloves,glove,socks
F cabled knit with ribbing = Cables twist up the front of $the between ropes of plain stitch, deep ribbing gathering hem and cuffs. +sweater,jumper
F faded denim and rivets = Whiskers of fade spread from the hips of $the, rivets coppery at the pockets and hems frayed to white. +jeans
F ribbed cuffs and darned tips = Ribbed at the wrist or ankle, $the {has|have} one darned tip in a slightly different wool, pilling thick along the palm or heel. +gloves,glove,socks
P folded with one sleeve out = Folded loosely, $the {lets|let} one sleeve escape across the front with the cuff bent back. -jeans,gloves,glove,socks,wearing
P hung by shoulders = Hung by the shoulders, $the {falls|fall} in shallow vertical folds, one side a finger lower than the other. -gloves,glove,socks,wearing
M pegged in line = Along one line $the hang by hem, collar or toe, sizes mixed, one slipped down to a single peg.
M folded pile = In the pile $the show only folded edges, thick knit over thin cotton, a sleeve dangling.
M strewn about = Strewn inside out and right way round, $the show seams, linings and pockets, one twisted into a rope.
S replaced button = A button is sewn on with thread of another colour.
G the folds; the ribbing; the seams

dress | dress, skirt, gown, kimono, wedding dress, evening gown
F fitted bodice, full skirt = From a close bodice with tiny covered buttons, $the {opens|open} into a skirt of deep, uneven folds. -kimono,skirt
F straight panels, wide sleeves = Straight panels of silk, wide square sleeves and a crossed collar make $the, belted with a stiff broad sash. +kimono
F layered floating hem = Layers of fine net float under the hem of $the, the uppermost scattered with hand-sewn beads and its underside brushed with dust. +gown,wedding,ball
P hem spread in a circle = The hem of $the spreads in a rough circle, one fold turned over to its lining.
P skirt swung outward = Swung outward by a turn, $the {lifts|lift} into a ripple that runs from waist to hem. +turning,twirling,spinning,dancing
M on their hangers = Close on their hangers, $the overlap in satin, wool and lace, one train caught up over the rail.
S pulled thread = A pulled thread has puckered the cloth near the hip.
G the folds; the hem; the beads

coat | jacket, coat, suit, leather jacket, raincoat, scarf, tie, blazer
F broad lapels, horn buttons = Broad lapels roll softly on $the, horn buttons hanging on wrapped shanks and pockets sagging from hands. -leather,raincoat,scarf,tie
F creased hide and zips = Hide, creased white at the elbows, carries heavy zips slantwise across $the, cuffs worn to suede and a belt buckle hanging free. +leather
F waxed cloth with storm flap = Waxed and cracked along the folds, $the {has|have} a corduroy collar and a flap over the snaps. +raincoat
F fringed loose weave = Loosely woven, $the {ends|end} in knotted fringe, a stripe of contrasting yarn near each edge, one corner felted and a long thread pulled. +scarf
P over a hook = Hung by its loop, $the {twists|twist} a little, one sleeve in front of the other. -wearing,scarf,tie
P collar raised = The collar of $the stands raised, its underside ribbed with stitching and the top button left undone. -scarf,tie
M on pegs = From their pegs $the hang at various lengths, shoulders pushed together, one inside out with its striped lining showing, a glove poking from another’s pocket.
S ticket in the pocket = A folded corner of paper shows above one pocket, worn soft along its edge. -scarf,tie
G the lapels; the buttons; the creases

hat-kind | hat, cap, straw hat, top hat, cowboy hat, beret, hats
F creased felt crown = Two pinches dent the felt crown of $the, its ribbon band darkened by sweat and the brim dipping at the front. -straw,top,cap,beret,witch
F plaited straw, frayed brim = Plaited straw coils outward from the crown of $the to a brim with broken, bristling ends and a sun-bleached ribbon tied at the base. +straw
F tall silk cylinder = Tall and slightly waisted, $the {shows|show} brushed silk plush and a narrow curled brim, its nap circling the body like a polished ring. +top
F soft panels, curved peak = Six panels meet under a covered button on $the, its peak bent and its edge frayed to the card. +cap
F tilted woollen disc = A soft woollen disc with a stub at the centre, $the {droops|droop} in folds to one side. +beret
P resting on its crown = Upside down on its crown, $the {shows|show} the leather band and a satin lining. -wearing,cap,beret
P set at a slant = Set at a slant, $the {lifts|lift} one edge and {lowers|lower} the other.
M hung and stacked = Stacked, hooked and tilted, $the mingle brims and crowns of straw and felt, the oldest crushed beneath.
S moth nick = A moth has nibbled a notch in the edge beside the seam.
G the brim; the band; the dented crown

glasses-kind | glasses, sunglasses, spectacles, eyeglasses
F tortoiseshell with thick rims = Mottled amber and brown fills the thick rims of $the, rivets set in the hinges and arms curving to worn tips. -wire,wine,champagne,beer,whiskey,water,bottle,cocktail,drink,juice
F wire circles = Thin wire rings, a saddle bridge and springy arms make up $the, small pads greened at their screws. +wire,round,old -sunglasses
F dark sweeping lenses = Dark lenses sweep out to raised corners in $the, a slight gradient thinning toward the lower rim. +sunglasses
P arms folded = One arm folded over the other, $the {rests|rest} on the rims with lenses tipped slightly upward. -wearing,wine,champagne,beer,whiskey,water,bottle,cocktail,drink,juice
P upside down, open = Open and upside down, $the {casts|cast} two bright ovals beneath the lenses. -wearing,sunglasses,wine,champagne,beer,whiskey,water,bottle,cocktail,drink,juice
F thin bowls on stems = Thin clear bowls on long stems, $the {stands|stand} filled to a third, a bright line of light down one side of each. +wine,champagne,beer,whiskey,water,bottle,cocktail,drink,juice
M trays of frames = Round, square and winged frames crowd together among $the, arms interlocked, a pair of bare rims without lenses lying across the top. -wine,champagne,beer,whiskey,water,bottle,cocktail,drink,juice
S taped hinge = One hinge is held by a neat turn of tape. -wine,champagne,beer,whiskey,water,bottle,cocktail,drink,juice
G the lens edges; the hinges; the bridge

jewelry | ring, necklace, jewelry, jewellery, earrings, bracelet, gold ring, pearl, pearls, brooch
F claw-set stone = Six claws hold the cut stone of $the over a band that thickens at the shoulders and thins beneath. +ring -pearl
F linked chain and pendant = Flattened links catch one in another along $the, graduating to a drop pendant in a beaded rim. +necklace,bracelet,jewelry,jewellery
F paired drops on hooks = On fine hooks $the {ends|end} in paired drops, each turned a little differently, with beaded wire hiding every join. +earrings
F lustrous near-round = Not perfectly round, $the {glows|glow} with rose and green under a milky skin, a tiny dimple at one pole. +pearl,pearls
F *old gold engraved = Old gold, its engraving worn to shallow threads, makes $the, pale solder showing at a mended join. -silver,pearl,pearls
P coiled loosely = Coiled loosely, $the {crosses|cross} itself twice, the clasp undone and its last links straightened. -ring,earrings,brooch,wearing
P standing on edge = $The {stands|stand} on edge, so that one can look through the circle. +ring
P set in a cloth dent = In a soft dent of cloth $the {tilts|tilt} to show its underside and clasp. -wearing
M tangled heap = Tangled together, $the show clasps, links and settings in turn, fine chain knotted through a broad bangle.
S inscription side worn = Inside, the metal is smoother and brighter than without, polished by skin.
G the facets; the polished band; the claws

gemstone | diamond, gem, crystal, gemstone, gems, crystals, ruby, emerald, sapphire, amethyst
F stepped facets = Table, crown and pavilion meet in crisp edges on $the, each facet holding a different broken patch of tone. -crystal,crystals,amethyst
F six-sided points on matrix = Six-sided points push out of rough grey matrix in $the, clear at their tips and clouded at the root. +crystal,crystals,amethyst
P on its culet = Poised on its narrowest point, $the {spreads|spread} a fan of small coloured flecks beneath.
P held in tweezers = Between the tips of fine tweezers $the {shows|show} its girdle edge on.
M scatter of cuts = Round, square and pear-cut, $the are strewn loosely, a few face down with their points up.
S feather inclusion = Deep within floats a tiny feather-shaped flaw, visible from one side only.
G the facets; the edges; the tip

cosmetics | cosmetics, cream, skincare, soap, makeup, nail polish, serum, shampoo
F slanted bullet, chased case = Slanted and glossy, the bullet of $the rises from a fluted metal case, a first faint flat on its tip. +lipstick
F frosted jar, whipped peak = A whipped peak stands in the frosted jar of $the, a swipe taken along one side and gathered thickly beneath the thread. +cream,skincare,cosmetics
F glass dropper, clear gel = Through thick glass, $the {shows|show} slow bubbles and a dropper filled to its shoulder, the soft rubber bulb pinched on one side. +serum
F marbled bar with bevel = Marbled and bevelled, $the {has|have} softened edges and a skin of small suds, a fine crack running in from one worn end. +soap
F faceted little bottle = Faceted glass under a long ribbed cap holds $the, enamel creeping up the neck, two tiny steel beads resting at the bottom. +polish
F weighty plain cylinder = Plain weighty cylinders with a satin collar contain $the, corners slightly rounded, the closed seam no wider than a hair. -lipstick,soap,polish,cream
P smear beside it = Beside $the runs one thick smear, ridged at the start and thinning to a feather. -soap,shampoo
P capped and standing = $The {stands|stand} with its cap set down alongside, inside turned up and a trace of the contents on its thread.
M set at heights = From tall pump to flat pot, $the step down in height, one left open and its neighbour showing a wet rim.
S crescent fingerprint = A crescent of fingerprint breaks the surface close to the rim. -lipstick
G the cap; the wet smear; the collar

guitar-kind | guitar, acoustic guitar, electric guitar, ukulele, banjo
F waisted spruce top = The spruce top of $the has paled below the strings, pick scratches fanning from the round hole and dark binding following its narrow waist. -electric,banjo,ukulele
F cutaway body, twin horns = Two horns curl up from the solid body of $the, chrome pickups under six strings and lacquer chipped to bare wood at the forearm. +electric
F skin head, bracket hooks = Hooks hold a taut skin across the round pot of $the, its long neck carrying a fifth peg partway along. +banjo
F small four-stringed body = Small enough for the crook of an arm, $the {has|have} four nylon strings and a plain headstock with rounded ears. +ukulele
F *honey sunburst = Honey at the centre and black at the edge, $the {wears|wear} a worn sunburst under fine cracks of varnish. -banjo
P leaning on its side = $The {leans|lean} with the neck tilted, a strap fallen in a loop below the lower curve. -playing
P chord under the hand = Three fingers press a chord on $the while the other hand brushes across the strings, one still blurred. +playing,strumming
M hung row = Hung by their necks, $the differ in waist and wear, hourglass, round and horned, strings curling loose from a peg or two.
S wound string ends = Untrimmed string ends spring in bright whiskers from the pegs.
G the strings; the curved edge; the tuning pegs

violin-kind | violin, cello, harp, string quartet instrument, double bass, viola
F carved scroll and f-holes = Flamed maple, arched like an eyelid, forms $the, with narrow f-holes either side of the bridge and a scroll rubbed pale at the edges. -harp
F tall strung frame = A fluted column and sweeping neck frame the strings of $the, which lengthen from finger-long to taller than a child. +harp
F *red-brown varnish = Red-brown varnish, thinned to amber where shoulders and chin have rubbed, covers $the down to the ebony button. -harp
P bow lying across = A bow lies across $the, white rosin powdered under the strings and one peg turned out of line. -harp,playing
P bow drawn = The bow bites near the bridge of $the, horsehair flattened, a curved finger holding down the string. +playing -harp
M sizes together = From hand-held to floor-standing, $the repeat one outline at different scales, scrolls pointing apart and varnish passing from straw to chestnut.
S broken bow hair = A single broken hair curls away away from the strings.
G the strings; the scroll; the arched belly

piano-kind | piano, grand piano, upright piano
F winged case, raised lid = Under the raised lid of $the lie a gold-lacquered frame and fanned strings, its black curved flank deep enough to reflect.
F upright panels and sconces = Carved panels and hinged candle arms ornament the upright front of $the, yellowed ivories dipped at the middle octaves. +upright,old
F *walnut case = Walnut veneer, matched like opened wings, covers $the, its fallboard folded back over a strip of red felt. -grand,black,white
P stool pushed back = The keys of $the lie bare, one of them fixed a little lower than its neighbours. -playing
P hands spread = Spread hands cover a wide chord on $the, wrists low and two black keys pressed. +playing
M showroom gathering = Lids raised at different angles, $the overlap like dark sails, the smallest upright closed among them.
S chipped ivory = One ivory has lost its front corner and shows pale wood.
G the lid edge; the keys; the curve of the case

drum-kind | drum, drums, drum kit, accordion, musical instrument, xylophone
F lacquered shells, rods = Lacquered shells held by chrome rods make up $the, heads greyed in the middle by sticks and hoops nicked along the top. -accordion,xylophone
F pleated bellows, pearl keys = Pleated bellows, corners capped in metal, join the two pearl-fronted ends of $the, straps cracked and small round buttons set in slanting rows. +accordion
F stepped wooden bars = Wooden bars, shorter toward one end, lie over the tapered frame of $the, cord threaded through each and knotted at the last. +xylophone
P sticks crossed on the skin = Two worn sticks lie crossed on $the, their tips splintered and the wood greyed by hands. -playing,accordion
P bellows spread = Half drawn out, $the {fans|fan} its folds wider at the top than the strap below. +accordion
P stick rebounding = A stick has just left the head of $the, its tip blurred above a shallow ripple. +playing -accordion
M set of sizes = Deep, shallow and broad, $the crowd rim to rim, cymbals tilted over them on thin stands.
S patched skin = A square of cloth tape deadens the edge of one head. -accordion,xylophone
G the rims; the rods; the worn heads

trumpet-kind | trumpet, saxophone, flute, trombone, tuba, horn instrument, clarinet
F flared bell, three valves = Tubing loops once round three pearl-topped valves in $the and opens into a wide bell, lacquer eaten away by hands. -saxophone,flute,clarinet,trombone
F hooked body and cupped keys = From a crooked neck the body of $the widens to an upturned bell, rods and cupped keys crowding its length. +saxophone
F slender keyed tube = Slender and straight, $the {carries|carry} a row of small domed keys along its tube, rings at each joint and a shaped mouthpiece. +flute,clarinet
F long slide = Two long parallel tubes slide in and out of $the, ending behind in a broad bell with a tuning loop behind the shoulder. +trombone
P lying on its curve = $The {lies|lie} on its side, keys up, a dent by the rim. -playing
P lifted and blown = Lips pressed to it, $the {points|point} outward, three fingers at different depths. +playing
M mixed section = Straight, coiled and hooked, $the point bells in different directions, brass beside silver and one mouthpiece missing, its socket dark.
S green bloom = A bloom of green verdigris rings one joint below the mouthpiece. -flute,clarinet
G the bell’s rim; the keys; the tubing

sword-kind | sword, katana, dagger, blade, knife, swords
F fullered straight blade = A shallow groove runs two thirds down the straight blade of $the, nicked along both edges above a plain cross guard. -katana,knife
F curved blade, wavy temper = Slightly curved, $the {shows|show} a milky wavering line along the edge and a grip of ray skin under crossed cord. +katana
F short leaf shape = Leaf-shaped and short, $the {has|have} a raised midrib and a horn grip held by three rivets, whetstone scratches fanning toward the point. +dagger,knife
P point down = Point downward, $the {stands|stand} upright on its tip, the flat of the blade facing out and grip uppermost. -holding
P half out of its sheath = Half drawn, $the {shows|show} a hand’s length of steel above the brass mouth of its sheath.
P two-handed guard = Two fists, one above the other, hold $the aslant before the chest. +holding,wielding
M crossed and racked = Straight, hooked and broken, $the hang crossed or racked, their grips bound in leather, wire and rag.
S ground-out notch = A deep notch has been filed smooth but not away.
G the edge; the guard; the pommel

weapon | axe, bow, arrow, shield, gun, helmet, armor, armour, spear, weapon
F hooked head, ash haft = Forged with a bearded edge, the head of $the is wedged onto a long ash haft dark from hands. +axe
F recurved limbs, bound grip = Layered horn and wood bend outward at the tips of $the, its grip bound in waxed thread. +bow,arrow
F dished boards, iron boss = Iron bands and a domed boss hold the dished boards of $the, painted quarters scarred to the grain. +shield
F overlapping hammered plates = Hammered plates overlap down $the, edges rolled, straps showing at the joints and rust caught in the etched lines. +armor,armour
F visored dome = Above slits and breathing holes the skull of $the rises to a low ridge, its visor dented at one side. +helmet
F steel on scarred wood = Scarred wood and blackened steel meet in $the, bound at the join with strips of hide and a ring at the butt. -axe,bow,arrow,shield,armor,armour,helmet
P resting on its edge = $The {rests|rest} on its edge, worn side out and bindings loosened. -wearing,holding
M racked variety = Long and short, whole and splintered, $the lean together, straps dangling, rust deepest on the oldest and a fresh edge on one.
S owner’s notches = Small notches, cut in groups, run along a hidden edge.
G the edges; the rivets; the worn straps

crown-kind | crown, tiara
F hammered points and cabochons = Rounded stones sit in hammered collars around $the, points bent unevenly above a band lined in worn velvet. -tiara
F openwork arch of brilliants = A springing arch of scrollwork, set with small brilliants, rises to a pear drop at the centre of $the. +tiara
P tipped on its rim = Tipped back, $the {bares|bare} the inside, where rough solder joins the points. -wearing
P level on cloth = Dead level, $the {sits|sit} pressed into a soft cushion of cloth whose creases radiate from the metal. -wearing
M rank of sizes = Heavy and slight, jewelled and bare, $the form a loose rank, one leaf-shaped point snapped away.
S empty collar = One small collar has lost its stone and holds only dust.
G the points; the stones; the band

toy-thing | puzzle, toy blocks, building blocks, wooden blocks, dice, lego, game, marbles, snow globe, music box, rubber duck, toy, spinning top
F painted wood, rounded corners = Rounded at every corner, the painted wood of $the shows through in pale patches where small hands held it. -snow,rubber,marbles,lego,dice
F glass dome and flakes = Under its dome $the {holds|hold} a tiny landscape and a drift of white flakes, a bubble trapped at the top. +snow
F smooth squeezed vinyl = Seams circle the hollow body of $the, beak and eyes printed slightly out of place, the orange of the bill rubbed down to yellow. +rubber,duck
F swirled glass = Ribbons of colour twist inside $the, small pits marking the surface, one core milky, another clear with a trail of seed bubbles. +marbles
F studs and clean edges = Studs in exact rows top the clean-edged pieces of $the, a few not quite pressed home and hairline gaps showing between. +lego
P tipped on its side = $The {has|have} come to rest on one side with its scuffed underside partly turned up. -snow
P flakes swirling = White specks swirl about inside $the, thickest near the base and thinning out beneath the curved top. +snow
M spilled mixture = Spilled in a fan, $the touch, lean and roll apart, worn ones mixed among glossy, one piece standing upright by itself.
S tooth print = A row of tiny tooth prints dents one edge near its corner. -snow,marbles,dice
G the worn edges; the highlights; the rim

ball-kind | ball, red ball, football, basketball, soccer ball, beach ball, tennis ball
F panelled and scuffed = Stitched panels, scuffed to a nap at the seams, make the slightly flattened sphere of $the, a laced slit closing one seam.
F glossy seamless sphere = Seamless and glossy, $the {has|have} only a pinched valve and a faint mould line around its middle. -tennis,soccer,football,basketball
P resting with contact shadow = $The {sits|sit} squarely on its lowest point, dust gathered in a line along one seam. -flying,bouncing,thrown
P caught in mid-air = $The {hangs|hang} in mid-air, a seam tilted by spin, its outline slightly squashed along the lower side. +flying,bouncing,thrown,throwing
M rolled apart = Rolled apart, $the vary in size and wear, the softest sunk a little on one side.
S patch of asphalt = A graze shows the darker layer underneath, rough as cork.
G the highlight; the seams; the lower rim

balloons-toy | balloon, balloons, red balloon, party balloons
F taut translucent skin = Taut at the crown and wrinkled round the knot, $the {lets|let} the far side show through as a deeper tone.
F pear-shaped sag = Softening with hours, $the {has|have} gone pear-shaped, its rubber matt and faintly dusty with a crease beginning above the neck.
P string hanging slack = Above a slack kinked string $the {floats|float}, tilted with its knot forward.
P tugging sideways = At the end of a tight slanting string $the {pulls|pull} sideways, its skin dented on the side that meets the wind. +wind
P held by a fist = The string of $the goes twice round a small fist and rises straight. +holding
M jostling cluster = Squashed together, $the show overlapping ovals, deeper in colour wherever two share a view, strings gathering to a single knot.
M loose at different heights = Let go at different moments, $the rise in a staggered line, strings curling beneath and the highest no bigger than a bead.
S puckered tail = The tied tail has been bitten ragged just below its knot.
G the crown; the knot; the taut edge

kite-kind | kite, kites
F diamond with bowed spine = Stretched over crossed sticks, the diamond of $the puckers at its corners, a tail of knotted rags below.
F *vermilion and white panels = Vermilion and white panels, hand-stitched in a zigzag, bow back from the spine of $the, whose ends poke through reinforced corners.
P pulling at the line = Nose high, $the {strains|strain} at a line that sags and then vanishes.
P diving on one wing = Slipped onto one edge, $the {draws|draw} its tail in a hook, the line gone slack beneath. +falling,diving
M crossing lines = At several heights $the cross lines, diamonds, boxes and long-tailed fish, the farthest hardly more than specks.
S patched hole = A square of newspaper-thin cloth patches one panel, its stitches crossing in neat Xs.
G the bowed edge; the tail; the spars

geometry-solid | cube, blue cube, sphere, pyramid shape, cylinder, cone shape
F exact edges, matt faces = Exact edges part the matt planes of $the, each face slightly different in tone and every corner brought to a true point. -sphere
F flawless curve = No seam breaks the curve of $the, whose surface passes smoothly from tone to tone and ends in an equally clean outline. +sphere
P resting flat = $The {rests|rest} on a full face, a narrow dark line marking the contact. -floating,sphere
P clear of the surface = Just clear of the surface, $the {hovers|hover} over its own soft-edged print. +floating
P touching at a point = $The {touches|touch} its support at one small point, the dark of the contact shrinking to a dot. +sphere -floating
M stacked and apart = Differing only in size, $the stand separate, touch at corners or balance one upon another with hairlines of shadow between.
S softened corner = One corner is rounded by the smallest chip, no larger than a grain. -sphere
G the edges; the turning of the form; the contact line

chess-kind | chess, chessboard, chess piece, chess pieces
F turned boxwood men = Turned from boxwood and ebony, $the {carries|carry} grain across every collar and a weighted, felted base, the manes of the knights cut with a fine blade.
F inlaid squares = Inlaid squares of maple and walnut make the field of $the, one lifted slightly at its corner. +chessboard,chess
P king tipped over = A tipped king rolls to rest against a standing pawn of $the.
P men still in play = Captured men crowd the margin while those of $the still in play stand far apart.
P hand lifting a knight = Finger and thumb lift a knight from $the just clear of its square. +playing
M crowded ranks = In crowded ranks $the range from squat pawns to a slotted bishop and a chipped crown.
S nicked ear = The knight’s ear has been nicked down to paler wood.
G the polished heads; the collars; the square edges

umbrella | umbrella, umbrellas, parasol
F taut ribbed canopy = Eight ribs stretch the canopy of $the into shallow scallops, a crooked cane handle below and one tip poking free of its stitch. -parasol
F painted paper and bamboo = Oiled paper over split bamboo forms $the, painted blossoms crossing its many folds and a black lacquered handle running straight through. +parasol
P open and tilted = Tilted, $the {shows|show} the undersides of its ribs and the sliding collar. -closed,folded
P closed and strapped = Closed, $the {hangs|hang} in loose flutes round its shaft, the strap undone. +closed,folded
P blown inside out = Turned inside out, $the {flares|flare} upward like a cup, two ribs bent. +wind,storm
P water running off = From the rim of $the water falls in strings at each rib end. +rain
M overlapping discs = Overlapping like scales, $the tip at various angles, domed, flat and one with a hanging rib.
M open and furled = A few of $the are spread, some furled to thin spikes, spokes and ferrules sticking out between.
S wooden toggle = The strap closes with a mismatched toggle of dark horn.
G the ribs; the rim; the cloth between

house-thing | key, keys, old key, lock, padlock, bell, ladder, mirror, stairs, staircase, gear wheel, clockwork, the inside of a clock
F barrel shank, pierced bow = A pierced bow and a long barrel shank lead to two notched teeth on $the, brown pitting in the grooves. +key,keys
F toothed wheels and jewels = Toothed wheels overlap between pierced plates in $the, ruby bearings set at their pivots and a coiled spring, blue as ink, at the middle. +clockwork,gear,clock
F gilded frame, foxed glass = Carved gilding, chipped to red ground, surrounds the foxed and slightly wavy glass of $the, grey clouds spreading in from the corners. +mirror
F worn treads, turned posts = Treads hollowed at the middle rise between turned balusters on $the, the rail dark and smooth. +stairs,staircase
F cast bronze and clapper = Cast bands circle the bronze of $the, the lip thick and one bright spot where the clapper strikes. +bell
F shackle and keyhole = Brass shoulders and a steel shackle, scraped bright, make up $the around a swinging keyhole cover. +lock,padlock
F uneven rungs = Two tapering rails hold the uneven rungs of $the, each worn pale in its middle and wedged through at both ends. +ladder
P lying on a cord = Threaded on a knotted cord, $the {lies|lie} with its teeth turned up and the loose ends crossed beneath. +key,keys
P hard side view = Turned a little from square, $the {shows|show} its thickness as well as its face, edges worn unevenly. -key,keys
P worn part foremost = The most handled part of $the comes foremost, smoother and paler than the metal or wood behind it.
P hung slightly forward = From a single nail $the {hangs|hang} slightly forward, a thin wedge of dark behind its upper edge. +mirror,bell,lock,padlock
P curving upward = Turning out of sight, $the {narrows|narrow} with height, each step showing a little less of itself. +stairs,staircase
M assorted metal = Large, small and broken, $the share rust and wear, some hooked together, others alone, a bent one among them polished like new.
S filed mark = Three file strokes mark the metal near its end in a slant. -mirror,stairs,staircase,ladder
G the worn edges; the rim -ladder; the teeth +key,keys,saw,comb,rake

bicycle | bicycle, bike, tricycle
F lugged frame, swept bars = Slim lugged tubes, a sprung saddle and swept-back bars make $the, mudguards dented and the bell domed like a button.
F drop bars, thin tyres = Drop bars wound in cracked tape reach low over the thin wheels of $the, chain slack between bright sprockets. -tricycle,old,basket
F low three-wheeled frame = Between two small rear wheels $the {has|have} a step plate and a broad saddle, tassels at the grips. +tricycle
F *faded duck-egg enamel = Duck-egg blue enamel has dulled on $the, rust freckling the joints and chrome pitted along the rims.
P leaning on its pedal = One pedal down and front wheel turned, $the {leans|lean} on its stand. -riding
P rider standing = Its rider up on the pedals, $the {tilts|tilt} from side to side, spokes a blur. +riding,cycling
P basket up front = A wicker basket is strapped before the bars of $the, one strap longer than the other. +basket
M tangle of wheels = Locked in a tangle, $the cross spokes, pedals and bars, colours chipped and one saddle wrapped in a bag.
M leaning rank = Ranked at the same slant, $the differ in frame and basket, a child’s small one wedged between.
S playing spoke = A clothes peg holds a strip of card to the spokes.
G the rims; the bell; the saddle; the spokes

motorbike-kind | motorcycle, motorbike, vespa, scooter, moped
F teardrop tank, finned engine = A teardrop tank slopes over the finned engine of $the, twin pipes sweeping back blued by heat below a ribbed saddle. -vespa,scooter,moped
F pressed-steel shell = Rounded pressed-steel flanks swell behind the flat footboard of $the, a single lamp set in its handlebar cowl. +vespa,scooter,moped
F *cream panels with rubber trim = Cream panels, edged in grey rubber, show hairline scratches on $the and a dent in the front mudguard.
P on its stand = On its stand, front wheel cocked, $the {leans|lean} over a small dark drip. -riding
P banked over = Banked over, $the {grazes|graze} the bend with its footrest, the rider’s knee out. +riding,racing
M nose-out row = Front wheels turned alike, $the stand at one slant, tanks and lamps from chrome to matt.
S worn kick pedal = The ribs of the kick pedal are worn flat at the middle.
G the chrome; the tank; the lamp

car | car, suv, taxi, old car, limousine, police car, jeep
F rounded bonnet, upright grille = A rounded bonnet runs to an upright grille on $the, hub caps dented and the doors hung with long chrome handles. +old,taxi,vintage
F high shoulders, crisp creases = A crease drawn from lamp to lamp tightens the high shoulders of $the, wheels filling arches with a narrow even gap. -old,jeep,taxi
F slab sides and spare wheel = Slab-sided and short, $the {carries|carry} its spare wheel behind, hinges exposed and grille slots dusty with dried mud. +jeep,suv
F sun-faded panels = Clear coat has dulled over the roof of $the, one door a shade off the rest and the bumper scraped at its corner. -sports,new,futuristic
F *deep green coachwork = Deep green coachwork with a thin cream pinstripe covers $the, mirrors and window frames finished in chrome. -police,taxi
P wheels turned = Front wheels turned outward, $the {stands|stand} at an angle that shows both nose and flank. -driving,speeding
P leaning through a bend = Body rolled a little outward, $the {presses|press} into its outer tyres, hubs blurred. +driving,speeding,racing
P headlamps lit = With both headlamps burning $the {throws|throw} two widening cones ahead, and the chrome around them goes almost white. +night,dusk,fog,mist
P bonnet up = Its bonnet propped on a rod, $the {shows|show} hoses and a streaked engine block. +broken,repairing,repair
M packed rows = Bumper to bumper, $the alternate round backs and square, clean and dusty, one with a mismatched wing.
M pair nose to tail = Nose to tail, $the echo one another’s curve, the second a little lower and a narrow strip of ground between their bumpers. +two,pair,couple
S air freshener string = From the mirror hangs a bare loop of string tied in a bow.
G the shoulder line; the lamp glass; the wheel rims; the window frames

car-sport | sports car, red sports car, race car, racing car, convertible, supercar, futuristic car, ferrari
F low wedge, wide haunches = Low and wedge-nosed, $the {swells|swell} over wide rear wheels, intakes cut behind the doors and glass raked almost flat. -vintage,classic,convertible
F open cockpit, long nose = A long louvred nose stretches before the open cockpit of $the, wire wheels standing nearly as tall as the doors. +convertible,vintage,classic,race,racing
F seamless shell = Seamless from tip to tail, $the {hides|hide} its wheels behind smooth discs, one thin lit strip circling the body. +futuristic
F *wet crimson paint = Crimson paint, deep as lacquer, wraps $the, panels meeting in lines a coin’s edge wide, black trim framing the glass.
P nose down under braking = Nose dipped, $the {sits|sit} hard on its front tyres, discs glowing behind the spokes. +racing,race,speeding,driving
P drifting sideways = Tail thrown out, $the {drifts|drift} with front wheels turned against the slide, smoke peeling off the rear. +drifting
P still, door raised = One door of $the stands open on a stitched sill and a deep narrow seat. -driving,racing,speeding
M staggered grid = Staggered two by two, $the show flat noses, wings and helmeted cockpits, each dropped low on its tyres. -two,pair
S rubber flecks = Flecks of hot rubber stipple the sills behind each front wheel.
G the haunch; the glass edge; the wheel rims

truck | truck, pickup truck, vintage car, classic car, pickup, lorry
F bulbous wings and running board = Bulbous wings flow into running boards along $the, the split windscreen flat and headlamps standing free like buckets. -modern,lorry
F slatted bed, tall cab = Behind a tall square cab $the {has|have} a slatted bed, mud flaps and fuel tanks slung between the wheels. +truck,pickup,lorry
F *oxidised turquoise = Turquoise paint has oxidised to chalk on $the, rust blooming through along each seam and bare primer showing on one door.
P window down = The driver’s window of $the is wound down, its chromed vent pane ajar. -driving
P load roped = Ropes criss-cross a tarpaulin over the back of $the, pulled down to hooks. +loaded,load,pickup
P kicking up grit = Dust unrolls from the rear wheels of $the, chassis pitched up at the front. +driving
M parked abreast = Abreast and nose out, $the show different grilles, barred, toothed and oval, bonnets at stepped heights and one wearing a cracked lamp.
S wired bumper = A loop of fencing wire holds the bumper at one rusted end.
G the chrome; the lamp bowls; the running board

bus | bus, school bus, tram, double decker bus, fire truck, ambulance, trolley
F long windowed flank = Rows of rounded windows run the long flank of $the, rails of dull aluminium between and folding doors at the front. -fire,tram,ambulance
F wooden sills, single lamp = A single lamp and bowed end windows front $the, varnished sills above a panelled skirt that hides the wheels. +tram,trolley
F ladders, reels and lockers = Ladders, coiled hoses and rolled shutters cover $the from cab to tail, brightwork polished to a mirror. +fire
F *mustard and cream livery = Mustard below and cream above, the panels of $the are parted by a rubber strip, scuffed near the wheels. -fire,ambulance,school
P door folded open = With its door folded open $the {shows|show} a ribbed step and a bright pole. -driving,speeding
P leaning to the kerb = Lowered on one side, $the {leans|lean} toward the kerb, its wheels half hidden by the arches. -driving,tram,trolley
M queued nose to tail = Nose to tail, $the step down a line, roofs at unequal heights, one with steamed-up panes.
S smeared porthole = On one pane a palm has wiped a clear oval.
G the window frames; the lamps; the rails

van | van, camper, camper van, vw bus, caravan, motorhome
F split windscreen, V front = Two flat panes meet over a V-shaped crease on the blunt nose of $the, round lamps set wide apart. +vw,bus,camper,old,vintage
F rounded tin shell = Ribs stiffen the rounded shell of $the, curtains behind small sliding windows and a step at the door. +caravan
F square practical body = Square-backed and plain, $the {has|have} a sliding door with its rail along the flank and a dent above the wheel. -vw,caravan
F *two-tone tangerine = Tangerine beneath and ivory on top, $the {wears|wear} a chrome strip between, lifted at one end.
P side door slid back = Its side door slid back, $the {shows|show} a folded blanket, a shelf and a tiny stove. -driving
P roof loaded = Straps hold a load flat to the roof of $the, buckles dangling at the gutter and one end overhanging the windscreen. +surfboard,surfboards,roof,rack,luggage
M drawn in a half circle = Drawn up in a half circle, $the present round backs and square, one with an awning out.
S curtain ring = One curtain has lost a ring and sags in one corner.
G the chrome strip; the lamps; the window edges

train-kind | train, steam train, locomotive, futuristic train, subway train, railway, subway car, train car, railway car, railroad car, metro car, dining car
F riveted boiler, tall funnel = Rivets run in double rows along the boiler of $the, rods and cranks coupled to spoked wheels beneath a flared funnel. +steam,locomotive,old
F long string of carriages = Carriage follows carriage in $the, roofs ribbed, doors recessed, the front end blunt around its coupling. -steam,locomotive,futuristic
F needle-nosed shell = Needle-nosed and unbroken, $the {tapers|taper} from a windowed spine to a skirt that almost touches the rail. +futuristic,high-speed
F *maroon panels, cream windows = Maroon panels, lined in yellow, and cream window bands line $the from end to end, soot thick on the leading edge. -futuristic
P bending through a curve = Through a curve $the {bends|bend}, so that nose and last coach are seen together.
P steam rolling back = White steam rolls back from the funnel of $the, breaking over the cab. +steam,locomotive
P standing with doors open = Doors drawn aside, $the {stands|stand} along its platform edge with steps let down and handrails shining. +station,platform,waiting
M engines side by side = Side by side, $the differ in snout and buffer, one streaked with rust, one newly lacquered.
S chalk tick = A chalk tick marks one wheel rim beside a smear of grease.
G the front lamp; the rivets; the window band; the wheels

tractor | tractor, tractor farm, combine harvester, digger, bulldozer, excavator
F huge lugged rear wheels = Huge lugged wheels flank the sprung iron seat of $the, a louvred bonnet narrowing to a pair of small front tyres. -digger,bulldozer,excavator,combine
F hinged arm and bucket = A hinged arm, slick rams along its back, lifts the toothed bucket of $the above steel tracks. +digger,excavator,bulldozer
F *chalky red bonnet = Chalky red, the bonnet of $the is streaked with oil below the filler, grey primer showing at its rim. -digger,excavator
P dragging its blades = Soil curls from the blades behind $the, clods flying off the treads. +ploughing,plowing,working
P parked with wheels turned = Front wheels turned hard over, $the {stands|stand} with mud drying in its treads.
M generations of machines = Small and nose-heavy or tall and cabbed, $the stand with exhausts at varying slants, wheels caked to the hub and one seat lined with sacking.
S can on the exhaust = An upturned tin caps the exhaust pipe, its rim black with soot.
G the treads; the exhaust; the lamp

ship | ship, sailing ship, pirate ship, galleon, cruise ship, ferry, tall ship
F masts, yards and rigging = Three raked masts, crossed by yards and a web of rigging, rise from the tumbled-in sides of $the, gunports in a checkered row. -cruise,ferry
F stacked decks, raked funnel = Deck on deck of railed balconies mounts to a raked funnel on $the, lifeboats slung along the flank. +cruise,ferry
F weather-blackened hull = Tar blackens the planking of $the to the waterline, where weed hangs; $its carved sternwork has lost its gilding in flakes. -cruise,ferry
P heeled under full sail = Heeled over, $the {carries|carry} every sail rounded tight, foam peeling from the bow in two curls. -cruise,ferry,anchored,wreck
P riding at anchor = With yards bare, $the {rides|ride} to a slanting anchor cable, a ladder let down and one small tender nosing $its side. +anchored,anchor,harbour,harbor
P bow burying = Bow buried to the rail, $the {throws|throw} water back along the deck in sheets. +storm
M fleet in line = Hull behind hull, $the shrink along a wavering line, some under full canvas, others with sails half furled.
M pair crossing = Their courses crossing, $the lean in opposite directions, sails overlapping with their pennants streaming, the nearer cutting off half of the other’s stern. +two,pair,couple
S patched foresail = A darker square patches the foresail just above its lower corner. -cruise,ferry
G the edge of the sail; the rigging; the rail; the bow

boat | boat, rowing boat, rowboat, fishing boat, canoe, kayak, gondola, dinghy, raft, boats
F clinker planks, worn thwarts = Overlapping planks curve from a blunt stern to the lifted bow of $the, thwarts polished by sitters and a rope coiled in the bottom. -canoe,kayak,gondola,raft,fishing
F wheelhouse and net drum = Behind a high flared bow $the {has|have} a boxy wheelhouse, a net drum and fenders of worn tyres. +fishing
F slim symmetrical ends = Slim and alike at both ends, $the {rises|rise} to curved tips, ribs showing inside in close hoops. +canoe,kayak
F black lacquer, iron comb = Black and slightly twisted along its length, $the {ends|end} in a toothed iron prow, brass sea horses by the seat. +gondola
F lashed logs = Logs of unequal girth, lashed with rope at both ends, make $the, water welling up between. +raft
F *blistered blue strakes = Blue paint, blistered and scraped back to grey, covers the strakes of $the above a red bottom. -gondola,raft,canoe
P oars shipped = Both oars of $the are drawn in and crossed, blades dripping over the side. -kayak,canoe,gondola,raft,fishing,rowing
P pulled mid-stroke = At mid-stroke the oars of $the bend slightly, two round eddies left behind. +rowing
P paddle dipped = One blade dipped, $the {slides|slide} forward on a narrow V, drops falling from the raised blade in a short row. +canoe,kayak,paddling
P tethered and drifting = On a slack painter, $the {swings|swing} side-on, $its reflection broken in bands. -rowing,paddling,beach,raft
P hauled up = Tilted on $its keel, $the {lies|lie} hauled out, rudder off and a dark tide mark along $its side. +beach,shore,sand
M moored side by side = Rafted together, $the rub fenders, bows nodding at different heights, some with nets heaped, some empty but for a bailer.
M faded and fresh = Among $the fresh paint adjoins peeling, one hull half sunk, the rest strung on slack ropes.
S bailing tin = A cut-down tin for bailing lies wedged under the seat.
G the gunwale; the wet planks; the oars; the bow

sailboat-kind | sailboat, yacht, sailing boat, sloop, catamaran
F slender hull, tall rig = A slender hull and one tall mast make $the, mainsail battens printing faint lines through the cloth. -catamaran
F twin hulls, netting = Twin narrow hulls, joined by a deck of netting, carry the mast of $the, a low cabin bridging them behind and windows wrapped round its front. +catamaran
F *tan sails, varnished wood = Tan sails rise over the varnished coachroof of $the, brass portholes let into its side, a worn tiller curving over the stern.
P heeling, rail down = Rail to the foam, $the {heels|heel} until the keel’s upper edge shows. -anchored,calm
P becalmed upright hull = Sails hanging in soft creases, $the {floats|float} upright on $its own image. +calm,still,anchored
M crowded fleet = Crossing on opposite tacks, $the lean two ways, sails cutting across each other in pale triangles.
S telltale thread = A short woollen thread streams from the sail close to the mast.
G the edge of the sail; the wet hull; the mast

submarine | submarine, diving bell, bathyscaphe
F riveted whale-backed hull = Riveted plates form the whale-backed hull of $the, hatches dogged along its spine and a finned tower with thick round windows.
F *rust-streaked yellow plates = Ochre yellow paint has failed in sheets on $the, rust streaking from each bolt head, a green weed line along $its belly.
P nosing forward = Lamps lit in its nose, $the {pushes|push} two milky beams ahead, fins set level and a trail of silver beads behind.
P half surfaced = Water pours from the casing of $the as the tower breaks clear. +surfacing,surface
M spread in depth = At differing depths $the glide, nearest riveted and plain, the farther mere dark cigars with a single lit port.
S barnacle patch = Barnacles crowd around one valve and the edge of its grating.
G the bow; the portholes; the rivets

plane | plane, airplane, aeroplane, jet, glider, airliner, biplane, seaplane
F swept wings, podded engines = Swept wings flex upward from the smooth tube of $the, engines slung in pods beneath and a tall fin behind. -biplane,glider,seaplane,jet
F struts, wires and canvas = Struts and crossed wires join the two canvas wings of $the, its cockpit an open leather-edged hole. +biplane
F needle nose, knife wings = Thin as a knife at wing and fin, $the {widens|widen} behind the cockpit to twin scorched nozzles. +jet
F floats and high wing = On two long floats, braced by struts, $the {carries|carry} a high wing and a round-faced engine. +seaplane
F endless white wings = Long narrow wings bend from the slim pod of $the, the canopy a single clear bubble. +glider
P wings steeply banked = Banked steeply, $the {shows|show} the full plan of its wings, ailerons set opposite. -landed,parked
P wheels down = Nose up and wheels hanging, $the {settles|settle} on extended flaps, its tail low and tyres an arm’s length from touching. +landing
P chocked and still = Yellow chocks hold the wheels of $the, a hatch hanging open under the wing. +parked,landed,hangar
M stepped echelon = Stepped back in a slanting line, $the overlap wing tips, each at its own slight bank.
S oil streaks = Thin oil streaks fan back from a panel with one loose screw.
G the leading edge; the canopy; the rivets

helicopter | helicopter, drone, quadcopter
F bubble nose and tail boom = A glazed bubble, skids below, tapers to the thin tail boom of $the, blades drooping from a busy hub. -drone,quadcopter
F four arms, slung camera = Four arms reach from the compact shell of $the, a stabilised lens slung under its belly. +drone,quadcopter
P hovering, nose low = Nose low, $the {hovers|hover} beneath a grey disc of spinning blades with the tail swung a little to one side. -parked
P settled on skids = Down on its feet, $the {rests|rest} with rotors still, one door slid back and the tips tied down. +parked,landed
M spread formation = Spaced in depth, $the tilt alike, the nearest large enough to show its rivets and scuffs.
S taped edge = Tape protects the front edge of each blade, frayed at the tips.
G the canopy; the blades; the skids

airship-kind | airship, zeppelin, steampunk airship, blimp
F ribbed cigar and gondola = Lengthwise ribs press through the doped fabric of $the, a windowed gondola hung close beneath and cross-shaped fins at the tail.
F brass vents and rope ladders = Copper pipes, brass vents and rope ladders clutter the hull slung below $the, timber decks railed with net. +steampunk
P turning, nose down = Nose slightly down, $the {turns|turn} on its rudder, a line trailing from the bow.
P moored by the nose = A single mast holds $the by the nose, ropes falling in slack arcs. +moored,docked
M scattered flotilla = High, low and far off, $the share one swollen outline, fins and cabins growing indistinct with distance.
S patched panel = One panel has been replaced in newer, tauter cloth of a different weave.
G the ribs; the gondola windows; the fins

balloon-kind | hot air balloon, hot air balloons, balloon ride
F gored pear and wicker = Long gores swell from the scorched mouth of $the to a broad crown, a square wicker basket hung beneath on wires.
F *chevrons of red and yellow = Red and yellow chevrons climb the gores of $the in steps, meeting in a dark star at the crown.
P burner roaring = A blue-rooted flame stands in the mouth of $the, flushing the lowest panels.
P drifting with slack lines = Slack lines loop from the basket of $the, sandbags along the rim.
P half inflated = On its side, half inflated, $the {billows|billow} in great loose folds, its mouth held wide by two taut lines. +inflating,launch
M high and low = At every height $the hang, the near ones showing seams and basket, others shrunk to coloured drops.
M crowding envelopes = So close that their curves press together, $the set stripes against spirals and plain panels, baskets hanging at several levels below.
S leather handles = Rope handles along the basket are sheathed in scuffed leather.
G the lit panels; the wicker; the crown

rocket | rocket, spaceship, spacecraft, starship, space shuttle, rover, lander, satellite
F tapered stages and fins = Ringed joints mark off the tapering stages of $the, fins swept at the base round clustered engine bells. +rocket
F layered hull plates = Layered plates, vents and blistered ports cover the asymmetric hull of $the, scorched around the thrusters. -rocket,rover,satellite,shuttle
F delta wings, tiled belly = Black tiles edge the delta wings of $the, blunt-nosed, with a long cargo bay along its back. +shuttle
F six mesh wheels, mast = Six mesh wheels on jointed arms carry the box of $the, a slim mast bearing paired lenses. +rover
F foil box and panels = Crumpled gold foil wraps the box of $the, ribbed blue panels spread stiffly at both sides. +satellite,lander
P standing fuelled = Frost whitens the tanks of $the, vapour curling off in flat sheets. +rocket -flying
P thrust below = A tight white flame stands under $the, wider and torn farther down. +launching,launch,flying,taking
P drifting at a tilt = Tilted in its drift, $the {turns|turn} one flank fully out, antennas spread. -rocket,rover,launching
P wheel tracks behind = Parallel cleated tracks trail away behind $the, curving once around a stone and crossing an older pair. +rover
M loose wedge armada = Great and small, $the hold a loose wedge, sharing the same plating but not the same scars.
S missing tile = One tile is missing, its square of felt exposed and scorched. -satellite,rover
G the hull edge; the engine bells; the panel seams

ufo | ufo, flying saucer
F seamless lens and dome = Two shallow bowls meet at a knife-thin rim in $the, a low dome rising from the upper one without a seam.
F ring of ports = A ring of oval ports circles the underside of $the, metal dull and faintly ribbed toward its hub.
P tilted hover = Tilted, $the {hovers|hover} with its underside turned toward the viewer and its far edge drawn to a thin line.
P beam let down = A straight-sided column of pale glow drops from the hub of $the. +beam,abducting,night
M loose stack = Spaced like thrown plates, $the tip at unlike angles, the most distant a mere dash beside the dome of its neighbour.
S scratch crescent = A long crescent scratch mars the rim and shows brighter metal.
G the rim; the dome; the ports

castle | castle, castles, fortress, citadel
F towers crowding a rock = Round towers of unequal height crowd the curtain wall of $the, arrow slits few and narrow, slate cones patched in darker grey.
F square keep, broken parapet = A square keep, its parapet gapped like old teeth, dominates $the, rubble walls propped by sloping buttresses.
F needle spires = Needle spires, hung with galleries and little turrets, shoot up from $the, roofs steep and tiled like fish skin. +fairytale,fairy,fantasy,magic
F *ochre stone, verdigris caps = Ochre stone stained black below each spout forms $the, with verdigris copper on its caps and a weather vane bent on the tallest.
P gate and raised bridge = Below the twin gate towers of $the a timber bridge hangs on chains. -floating,sand
P climbing in terraces = Wall above wall, $the {climbs|climb} to its highest turret by zigzag stairs. -sand
M along the ridges = Each crowning its own rise, $the answer one another in stone, one roofed, another burnt to a shell.
S sapling in the wall = From a crack high in one wall a sapling grows sideways.
G the battlements; the slates; the edges of the towers

sandcastle | sand castle, sandcastle
F bucket towers, dribbled spires = Bucket-moulded towers with crumbling rims and dribbled spires make $the, windows poked by a fingertip and a flat stone for a gate.
F shell-studded walls = Shells and bits of slate stud the patted walls of $the, a moat scooped around by hand.
P one corner slumped = One corner of $the has slumped in a smooth tongue, carrying two shells and half a window with it.
P twig flagpole = A twig stands as a flagpole on $the, a scrap of weed hooked over its tip.
M scattered sand settlement = Scattered at arm’s length, $the range from neat cones to mere mounds, joined by a ditch.
S small palm print = The print of a small palm is left on the flattest wall.
G the damp edges; the towers; the shells

palace | palace, mansion, villa, manor, chateau
F colonnade and shuttered rows = Tall shuttered windows, row over row, face $the either side of a columned porch, urns along its balustrade.
F ochre stucco and loggia = Stucco, stained by gutters, covers $the, with a tiled low roof and an arched loggia on the ground floor. +villa
F *pale limestone, lead domes = Pale limestone and lead-grey domes give $the its outline, carved garlands softened above every door and streaked beneath each sill.
P double stair = Two curved flights of steps meet before the door of $the, their balustrades ending in chipped stone spheres.
P wings drawn forward = The wings of $the come forward around a gravelled court, their end bays finished with blind niches.
M estate fronts = Porticoed, gabled or domed, $the differ in crest and chimney, shutters opened to varied widths and one façade still braced with poles.
S missing urn = One urn on the parapet is gone, leaving its bare plinth.
G the cornice; the shutters; the columns

lighthouse | lighthouse, beacon
F tapering banded tower = Broad at its foot, $the {tapers|taper} to a railed gallery and a caged lantern under a small copper dome, windows spiralling up the shaft.
F *chalk white and red bands = Chalk-white and red bands, scoured thin on one face, circle $the, rust weeping from the gallery bolts.
F squat masonry drum = Squat and thick, $the {is|are} built of dovetailed granite blocks, green to head height with weed.
P lens turning = Within the panes of $the the ribbed lens stands half turned, its bull’s-eye facing out.
P beam reaching = From the lantern of $the a single hard-edged beam reaches far across the dark. +night,dusk,storm,fog
P steps and railing = A zigzag of railed steps leads to the low iron door of $the.
M along a coast = Striped, chequered and plain, $the stand farther and farther off, the last only a stub on a spit of rock.
S buckled rail = A stretch of gallery rail has been buckled inward and never straightened.
G the rail; the lantern glass; the curve of the shaft

tower | tower, clock tower, water tower, watchtower, bell tower
F slim shaft, arched belfry = Slim and nearly blind below, $the {opens|open} at the top in paired arches beneath a tiled pyramid. -water,clock
F four dials, iron hands = Four pale dials with iron hands look out from under the cornice of $the, above long louvred slits and a stone string course. +clock
F riveted tank on legs = A riveted tank with a conical lid stands on the braced legs of $the, a thin ladder up one side. +water
P leaning a little = $The {leans|lean} by a hand’s breadth from true, its corners braced by iron ties. -water
P outer stair = An outer stair winds about $the, some of its steps replaced in timber. -water,clock
M rival towers = Taller, shorter, flat-topped and spired, $the rise in uneven rivalry from a huddle of roofs, one capped with scaffolding poles.
S swallow nest cup = A cup of dried mud clings below the cornice beside a crack.
G the corners; the arches; the cornice

windmill-kind | windmill, watermill, wind turbine
F boarded cap, lattice sails = Under a boarded cap four lattice sails hang on the windshaft of $the, its tarred body narrowing upward over a railed stage. -watermill,turbine
F mossed wheel and trough = A mossed wooden wheel leans to the wall of $the, paddles dripping under a plank trough, iron rings holding its swollen hub. +watermill
F three slim blades = Three slim twisted blades meet at a smooth nose on the tapering mast of $the, each root bolted within a smooth white collar. +turbine
P sails crosswise = The sails of $the stand in a slanting cross, canvas set on only two. -watermill,turbine
P wheel turning = Water sheets from the rising paddles of $the, and a bright fan of drops hangs at its lip. +watermill
M down the line = Down the line $the set their arms at different angles, the nearest with patched boards and one cap turned the wrong way.
S tethering chain = A chain tethers one arm to a post worn thin at the middle. -watermill,turbine
G the lattice; the cap; the edges of the blades

cottage | cottage, hut, tiny house, farmhouse, cabin, log cabin, shed
F thatched low eaves = Thatch, cut in a scalloped ridge, hangs low over the small-paned windows of $the, limewashed walls bulging near the ground. -log,cabin,shed,hut
F notched logs and stone chimney = Notched logs, chinked with clay, make the walls of $the, a fieldstone chimney climbing outside one gable, moss packed between its stones. +cabin,log,hut
F board walls gone silver = Vertical boards, silver and shrunk apart, clad $the, its tin roof lapped in crooked sheets and held down by a few stones. +shed,hut,cabin
F long whitewashed front = Long and one room deep, $the {has|have} a whitewashed front, deep sills and a porch of two rough posts. +farmhouse
F *rose-grown plaster = Rose-pink plaster, patched in paler tones, shows through climbing stems on the front of $the, with small blue casements set deep and a bowed lintel. -log,cabin,shed
P stacked wood at the wall = Split logs are stacked to the sill along one wall of $the.
P half door open = The upper half of the door on $the stands open on darkness. -log,cabin
P lamp in one pane = In a single window of $the a lamp burns, its pane crossed by glazing bars. +night,dusk,evening,snow
M scattered gables = Gable-end or broadside, $the sit at odd angles to each other, chimneys crooked and roofs of thatch, slate and tin. -log
S boot scraper = By the step an iron boot scraper has worn a groove in the stone.
G the window panes; the ridge of the roof; the chimney; the door

house | house, red house, home, houses, townhouse, victorian house
F gabled clapboard and porch = Clapboard rises to a steep gable on $the, with a bracketed porch across the front and sash windows in pairs. -brick,modern
F brick with stone sills = Weathered brick, pale in the mortar, makes $the two storeys tall, stone sills worn at the middle and a fanlight above the door. -modern,wooden
F turret and fish-scale shingles = A round turret swells from one corner of $the, fish-scale shingles and turned trim crowding beneath the eaves. +victorian,haunted,mansion
F sagging ridge = The ridge of $the sags like a tired horse, slates slipped along one edge and a shutter hanging by its lower hinge. +old,abandoned,haunted
F *ox-blood boards, white corners = Ox-blood boards with white corner posts and window frames clothe $the, the paint thin where rain has struck. -brick
P door above worn steps = Three hollowed steps lead up to the panelled door of $the, whose brass knocker has left a pale arc.
P curtains uneven = Behind the sashes of $the the curtains are drawn to different widths, one panel caught up on a sill.
P lit upstairs = Upstairs one window of $the glows behind a drawn blind, a plant’s outline printed on the cloth. +night,dusk,evening
M terrace of fronts = Joined at the shoulder, $the vary door, dormer and gutter, some plastered, some bare brick, one narrower by half.
M rising up a slope = Stepped one over another, $the turn gables and long sides by turns, their chimneys spaced like pegs.
S painted-over bell = The old bell pull has been painted over many times.
G the eaves; the window frames; the steps; the ridge

barn | barn, stable, granary, red barn
F gambrel roof, hay door = A broken-pitched roof shelters the high hay door of $the, a pulley beam jutting above it and boards running upright.
F *iron-oxide boards = Iron-oxide red, bleached pink on one side, stains the boards of $the, white trim flaking around each cross-braced door.
F swayback timbers = Swaybacked and propped, $the {shows|show} gaps between its boards wide enough for a hand, a loft door hung from one hinge and roof patched with tin. +old,abandoned
P doors rolled back = Its doors rolled back, $the {opens|open} on straw and a row of posts.
P vane on the ridge = On the ridge of $the an iron vane stands over a louvred cupola.
M cluster of roofs = Round-ended and square, $the cluster with roofs at crossing slopes, tin patched against shingle, a lean-to shed sagging between the tallest.
S swallow gap = A missing board leaves a notch streaked white below by nesting birds.
G the roof edge; the boards; the door rails

treehouse | treehouse, tree house
F planked box and boughs = Salvaged planks of several widths form $the, a bough growing straight through its floor and out by the roof.
F round porch, crooked stovepipe = Railed with peeled branches, $the {wraps|wrap} a crooked porch about the trunk, stovepipe elbowed through one wall.
P rope ladder down = A rope ladder hangs from the hatch of $the, its lowest rung swinging free.
P bucket on a pulley = From a pulley under $the a bucket dangles at half height, the other end of its line cleated to the rail.
M linked by bridges = Slung bridges link $the at unequal levels, one shingled, one canvas-topped, another only a railed platform.
S bent nail row = A row of bent nails serves as hooks beside the door.
G the plank edges; the railing; the rope

temple-building | temple, pagoda, shrine, taj mahal, mosque
F stacked upturned roofs = Roof over upturned roof, $the {narrows|narrow} by even steps to a ringed spire, bracketed eaves showing their painted ends. +pagoda,shrine,temple -greek,roman
F fluted columns, broken pediment = Fluted columns, drums slipped a little out of line, carry the broken pediment of $the, grass seeding itself along the ledge. +greek,roman,temple -japanese,chinese,shinto,buddhist
F bulbed dome, slim minarets = A bulbed dome on a tall drum, flanked by slim balconied minarets, crowns $the; pointed niches are framed in inlaid stone. +mosque,taj
F steps and deep portico = Broad steps lead to the deep shaded portico of $the, its carved door jambs rounded by touch. -mosque,taj,pagoda
P gate before it = A plain post-and-beam gate stands before $the, bound at its join with straw rope. +shrine,japanese
P doors folded inward = The tall doors of $the are folded inward on a dim hall.
M terraced halls = Stepping upward, $the repeat eaves or domes at shrinking sizes, stairways running straight between, one hall left without its roof.
S coin-worn step edge = The lowest step is dished in two places a pace apart.
G the eaves; the carved edges; the steps

church | church, cathedral, chapel, monastery, abbey
F twin towers and rose window = Twin towers, unequal by a storey, flank the rose window and recessed doors of $the, saints in tiers about the arches. +cathedral
F small nave, shingled spire = A shingled spire sits over the short nave of $the, whose lancet windows are set in deep splays. -cathedral,monastery,abbey
F walled court and cells = Around an arcaded court $the {closes|close} in with tiled cells and a squat bell gable, a well in the middle and worn flags around it. +monastery,abbey
P doors ajar = One leaf of the great door on $the stands ajar, its studded edge and the iron latch in view.
P buttresses in step = Along the flank of $the the buttresses step outward, capped with small gables.
M spires over roofs = Over packed roofs the spires of $the differ in slope and crown, needle, onion and stub.
S worn threshold = The threshold is worn into a smooth shallow trough between the door jambs.
G the spire; the tracery; the carved edges

monument | pyramid, pyramids, colosseum, eiffel tower, big ben, statue of liberty, monument, obelisk
F stepped limestone courses = Courses of knee-high blocks climb the sides of $the, smooth casing left only about the tip, where the surface turns pale. +pyramid,pyramids
F tiers of broken arches = Tier on tier of arches curve around $the, the outer ring broken off in a slanting stair of stone. +colosseum
F riveted lattice legs = Riveted lattice sweeps inward from the splayed feet of $the, cross-braced ever more finely to its tip. +eiffel
F ribbed shaft, gilded dial = Ribbed stone climbs to four gilded dials on $the, a steep iron lantern above, small crocketed pinnacles standing at every corner. +ben
F robed copper figure = Folded copper robes, pale green, fall from the shoulders of $the to a star-shaped pedestal, one arm raised above a crown of seven spikes. +liberty
F weathered block on steps = On worn steps the tapered block of $the narrows to a blunt point, edges nibbled by frost. +monument,obelisk
P full height = From base to tip $the {stands|stand} clear of anything that might overlap it.
M differing sizes = Greatest to least, $the keep one slope or outline, though each is worn at a different edge.
S clean patch = A lighter patch shows where repair has been let in.
G the edges; the ledges; the tip

statue-kind | statue, sculpture, bust, statue head, figurine, marble statue, glass sculpture
F streaked weathered marble = Black streaks run through the hair and drapery of $the, nose blunted and one hand gone at the wrist. -glass,bronze,figurine
F chisel marks and polish = Polished flesh against raw chiselled stone gives $the its form, tool marks running in parallel combs below. -glass,bronze
F *green-black bronze = Green-black bronze, rubbed golden at knee and fingertip, makes $the, seams of the casting just visible under an uneven skin of wax. -marble,glass,stone
F poured clear swirl = Poured and pulled while soft, $the {twists|twist} clear glass around a thread of colour, its thick foot full of trapped bubbles. +glass
P weight on one leg = Weight on one leg, $the {turns|turn} its head over the opposite shoulder. -bust,head,glass,abstract
P eyes without pupils = Smooth blank eyes look out from $the beneath heavy lids, the tip of the nose and upper lip rubbed smooth. +bust,head
P base left rough = Below its last finished fold $the {grows|grow} out of an unworked block. -glass
M gathering of figures = Standing, crouched and headless, $the turn different shoulders, lichen creeping over the oldest, one arm lying at the feet of its owner.
S pin in the break = An iron pin sticks from the broken edge with a halo of rust. -glass
G the brow; the folds; the polished edge

vase-kind | vase, urn, amphora, vases
F narrow neck, full shoulder = From a foot no wider than a palm $the {swells|swell} to a full shoulder, then {closes|close} in a short neck with an everted lip. -glass
F gold-veined repair = Veins of gold lacquer run through $the where shards were joined, one small triangle wholly gold and the glaze crazed around it. -glass
F two handles, black figures = Two strap handles rise to the lip of $the, black figures striding in a band about its red belly. +amphora,greek,urn
F *milky blue glaze = Milky blue, pooling to violet at the foot, glazes $the over fine throwing ridges, a bare ring of dark clay left below.
P turned to the repair = Slightly tilted, $the {shows|show} the dark circle of its mouth and a pale scratch along the shoulder. -flowers,bouquet
P single stem = A single bare stem leans from $the, one bud near its end and a knuckle of bark. +branch,stem
M group of silhouettes = Gourd-shaped, straight and waisted, $the overlap in outline, one with a mended lip and another lying on its belly.
S kiln kiss = A rough scar shows where another pot touched it in firing.
G the lip; the shoulder; the foot

skyscraper | skyscraper, skyscrapers, building, buildings, office building, apartment building, high-rise
F curtain wall with setbacks = Glass bands climb $the between slim fins, stepping back twice before a narrow crown, ledges planted and plant rooms screened on top. -apartment
F stone piers, stepped crown = Stone piers soar unbroken up $the to a stepped crown with metal chevrons, carved spandrels filling the narrow bays between windows. +deco,old
F balconies in stacks = Stacked balconies, each with its own rail, plants or drying cloth, pattern the front of $the, slab edges stained below each drain. +apartment
P reflections broken = Panes on $the hold the sky in pieces that do not quite line up. -night
P lit at random = Lit rooms pepper $the in no order, a whole floor bright near the top. +night,dusk
M close-packed slabs = Packed close, $the overlap slab behind spire, glass behind brick, leaving only slits between through which a farther wall shows.
M growing toward the middle = Lowest at the edges, $the mount toward a few thin summits, tanks and masts on the rest.
S window cleaner cradle = High on one side an empty cradle hangs from two lines.
G the vertical edges; the crown; the panes

modern-house | modern house, brutalist building, stadium, factory, villa modern, glass house
F cantilevered slabs = Two slabs slide over each other in $the, the upper cantilevered above a wall of glass, board marks printed in its concrete. +modern,house
F raw ribs and deep voids = Ribbed raw concrete, stained beneath every sill, piles up in $the with deep square voids, one stair tower standing free at the side. +brutalist
F saw-tooth roof, brick stack = Saw-tooth skylights and a banded brick stack give $the its profile, panes broken here and there and iron doors on rollers. +factory
F ringed masts and bowl = Leaning masts and cables hold a ring of roof above the open bowl of $the, ramps zigzagging up its outer face. +stadium
P recessed entrance = Set back in shadow, the entrance of $the is reached by one long shallow ramp. -factory,stadium
P pipes along the wall = Outside pipes crawl along $the, bracketed and lagged, a small valve wheel set beside each elbow. +factory
M angled volumes = Set at angles, $the trade blank walls for glass and show steps, slots and terraces where they meet.
S tie-hole grid = A grid of small round tie holes dots the concrete. -factory,stadium,glass
G the slab edges; the glass; the deep reveals

bridge | bridge, suspension bridge, stone bridge, footbridge
F humped arches of rubble = Humped and narrow, $the {springs|spring} on rough arches, ferns in its joints and pointed piers splitting the flow. -suspension,rope,wooden,steel
F swooping cables, tall portals = Cables swoop between the tall portals of $the, hangers thinning to hairs toward midspan, the slim deck rising slightly to meet them. +suspension,steel
F planks slung on rope = Planks, a few missing, are slung on four ropes to make $the, sagging at the middle and bound by wire at the handrails. +rope,footbridge,wooden
P running away = From the near abutment $the {runs|run} off into steep foreshortening, its far end no wider than a thumbnail.
P doubled below = Below $the the arch is completed to a ring by its reflection. -suspension,road,rope
M one after another = One behind another, $the cross at various heights, arch, truss and cable, each framed within the opening of the one before it.
S worn parapet groove = Tow ropes have grooved one corner of the stone in parallel channels. -suspension,rope,wooden,steel
G the arch edge; the cables; the parapet

door-kind | door, gate, mysterious door, doorway
F plank and strap hinges = Wide planks under long forged hinges make $the, a ring handle at the height of a chest and a worn iron plate about the lock. -archway
F panels and peeling coats = Peeling coats of paint, at least three colours deep, curl from the panels of $the, brass letter slot dulled. -archway,iron
F wrought scrolls and spikes = Scrolls and spear points of wrought iron fill the leaves of $the, hung from stone balls on piers. +gate,iron
F cut voussoirs = Cut stones lock about a carved keystone over $the, inner edge chipped by carts, weeds rooted in the joint where one block has dropped. +archway
P slightly open = Ajar by a hand, $the {leaves|leave} a dark upright gap, the latch tongue standing clear of its plate. -archway,closed,portal
P shut fast = Shut fast, $the {fits|fit} its frame with only a thin uneven line of shadow. +closed,locked
P spill of brightness = Around the edges of $the a bright line leaks and widens at the foot. +light,mysterious,magic
M row of fronts = Arched, low and double, $the differ in knocker and paint, one bricked up to half its height.
S cat-scratched corner = At the bottom corner the wood is scratched to splinters.
G the frame; the handle; the hinges

portal | portal, stargate, magic portal, rift
F ring of standing stones = A ring of fitted stones, grooved with spirals, surrounds the upright pool that fills $the, its surface silvery and slightly bulged.
F torn edge of brightness = Ragged as burnt paper, the rim of $the glows and breaks into drifting flakes, a darker skin of air stretched across its middle.
P surface rippling = Ripples run outward across $the from its middle, distorting whatever lies behind like thick old glass.
P glimpse through = Through $the another sky shows, its horizon set at a different tilt.
M receding rings = One within sight of the next, $the recede, each with a differently tinted film, the last one only a thread-thin hoop.
S floating pebbles = Small pebbles hang in a loose orbit near the rim.
G the rim; the ripples; the stones

tree | tree, lone tree, big tree, maple, maple tree, olive tree, apple tree, baobab, trees, dead tree
F forked trunk, broad crown = Forked low, the trunk of $the carries a broad uneven crown, bark plated and furrowed, one limb reaching almost level before it turns up. -dead,bare,baobab,olive,winter
F hollow twisted bole = Twisted like wrung cloth, the bole of $the has opened into a hollow, slender shoots with narrow leaves springing from its rim. +olive,old,ancient -dead,bare,winter
F bare branching = Bare to the last twig, $the {divides|divide} from trunk to bough to fine black net, old nests and knots laid open. +dead,bare,winter
F swollen grey pillar = Swollen and smooth as hide, the trunk of $the ends abruptly in stubby root-like boughs, clusters of small leaves only at their tips. +baobab
F *copper crown = Copper leaves, thinner toward the top, show the dark ribs of $the between them, small green patches left close to the trunk. +autumn
F rounded leafy dome = Rounded and dense, $the {holds|hold} its lowest leaves along one line, a few dead twigs poking from the dome. -dead,bare,winter,autumn,baobab
P roots gripping = Thick roots of $the break from the soil like knuckles before they dive.
P leaning from the prevailing side = The whole crown of $the leans one way, twigs short on the other. -storm
P bent hard over = Bent hard, $the {streams|stream} leaves and loose twigs to one side with pale bark showing at a fresh split. +storm,wind
M grove of different ages = Old trunks and whip-thin saplings mingle among $the, crowns overlapping above, spaces narrow and crooked below.
M pair grown together = Grown close, $the share one crown though their trunks lean apart, the smaller one bare along the side that touches. +two,pair,couple
S healed limb scar = Where a limb was lost the bark has rolled into a lip.
G the ridges of the bark; the outer leaves; the level bough; the roots

oak-kind | oak, oak tree, ancient tree, old tree, ancient oak
F massive elbowed limbs = Elbowed limbs, some sweeping nearly to the ground, spread wider than the height of $the, the girth ribbed and deeply cracked.
F stag-headed crown = Above its leafy lower crown $the {lifts|lift} a few dead antler-like branches, ivy thick about the bole.
P hollow at the foot = At the foot of $the gapes a hollow tall enough for a child.
P propped bough = One great bough of $the has come down to rest on its elbow.
M veterans apart = Set wide apart, $the differ in lean and hollow, no crown touching its neighbour and dead boughs lying where they fell.
S acorn cups = Empty acorn cups lodge in the bark like tiny bowls.
G the ridges of bark; the elbows; the lobed leaves

willow-kind | willow, willow tree, weeping willow
F hanging switches = Long switches hang straight from the arched crown of $the, narrow leaves turning up grey undersides, the trunk cracked in diamond ridges.
F pollarded knuckle head = Cut back again and again, $the {bears|bear} a swollen knuckled head from which thin rods spring, hollow enough at the top to hold ferns. -weeping
P trailing in water = The lowest tips of $the trail and draw small V-shaped lines, a few yellow leaves caught among them. +river,lake,pond,water,stream
P parted curtain = Parted on one side, the curtain of $the shows a leaning trunk within.
M overlapping curtains = Curtain behind curtain, $the overlap in lighter and darker falls, a few bent trunks visible through the thinnest.
S caught feather = A pale feather is caught high in the switches, quill downward.
G the trailing tips; the arched crown; the bark

pine | pine tree, pine, fir, fir tree, spruce, christmas tree, evergreen
F tiered drooping boughs = Tier beneath tier, the boughs of $the droop and lift again at their ends, narrowing to a single straight leader. -christmas
F flat-topped red trunk = Scaled orange-red bark climbs the bare trunk of $the to a flat, lopsided head, needles bunched in dark brushes at the ends of crooked limbs. +pine -christmas
F hung with small ornaments = Glass balls, straw stars and twisted candles hang through the layered boughs of $the, its tip a little bent. +christmas
P white load on boughs = Snow loads the boughs of $the, bending the lowest to the ground. +snow,winter
P cones at the tips = Long cones hang from the upper tips of $the, scales open, and a few lie in the brown needles beneath. -christmas
M pointed ranks = Rank on pointed rank, $the vary from slim spires to broken-topped giants, dead grey stems standing here and there among the green.
S resin run = A run of clear resin has set below a broken stub.
G the needle tips; the cones; the leader

palm-tree | palm tree, palm, palms, palm trees, coconut tree
F ringed curved trunk = Ring scars mark the curved trunk of $the up to a tuft of long split fronds, dead ones hanging in a brown skirt.
F clustered nuts = Under the arching fronds of $the green nuts cluster close about a fibrous crown, thick yellow stalks curving down between old leaf bases. +coconut
P fronds streaming = All the fronds of $the stream one way, ribs bent, the oldest torn loose along its stalk. +wind,storm
P leaning out = Leaning far out, $the {lifts|lift} its head again at the end, the base of the trunk swollen and ringed with roots.
M crossing trunks = Straight and bowed, $the cross trunks, tufts at staggered heights, one stump ending in splinters among those still leafed.
S tin collar = A band of tin circles the trunk against rats, nailed and rusting.
G the edges of the fronds; the ring scars; the midribs

cherry-blossom | cherry blossom, cherry blossoms, blossom, blossoms, cherry tree, magnolia, almond blossom, sakura
F clustered notched petals = Notched petals, crowded in long-stalked clusters, hide the spurs of $the, coppery young leaves barely open behind them. -magnolia
F waxy upright cups = Waxy cups, flushed purple at the base, stand upright on the bare grey twigs of $the, furry bud scales still clasping a few. +magnolia
P petals falling = A few petals of $the have come away and turn edge-on in mid-air.
P arching twig = A long dark twig carries $the in an arch, heaviest toward its tip.
M clouded masses = Mass upon mass, $the part here and there around black forked limbs, paler at the edges where single flowers can be told apart.
S lone bud = One hard red bud has stayed shut among the open flowers.
G the thin petals; the stamens; the dark bark

flower | flower, flowers, lily, orchid, iris, dahlia, carnation, hydrangea, trumpet flower, peony, lilies
F layered ruffled head = Layer over ruffled layer, the petals of $the loosen outward from a tight heart, the lowest curled back and thin at their rims. -lily,lilies,orchid,iris,trumpet,hydrangea
F flared trumpet, long stamens = Six petals flare and roll back on $the, rust-coloured pollen heavy on long stamens above a freckled throat. +lily,lilies,trumpet
F arched spray, lipped faces = Along an arched stem the flat faces of $the open, each with a patterned lip and a hooded column. +orchid
F raised standards, bearded falls = Three petals stand and three fall in $the, a brush of yellow hairs running down each falling one. +iris
F rounded mophead = Hundreds of four-petalled florets crowd the rounded head of $the, bluer in the folds and greenish at the edge. +hydrangea
F single open face = Five or more broad petals, finely veined, open flat around the dusty centre of $the on a slightly crooked stem. -lily,lilies,orchid,iris,hydrangea,peony,dahlia,carnation
P nodding on its stem = Heavy on its stem, $the {nods|nod} to one side, a half-open bud behind.
P beaded with drops = Clear drops stand on the petals of $the, one hanging from the lowest tip. +rain,dew,dawn,morning
M at every stage = From tight bud to dropping petal, $the stand at every stage, heads turned different ways on stems of unequal height.
M crowded drift = Crowded so that petals overlap, $the leave only slivers of stem between, the biggest heads leaning outward.
M small group = A tall one, a bowed one, others scarcely open: $the share one clump of leaves with one petal lodged in it.
S nibbled petal = One petal has a neat half-moon eaten from its edge.
G the petal edges; the stamens; the stem hairs; the drops

rose-kind | rose, roses, red rose
F spiralled heart, rolled rims = Petals spiral from a tight heart in $the, outer ones rolled back to points, faint bruises along their folds.
F blown open = Blown wide, $the {shows|show} a ring of gold stamens, petals slack and scalloped, the innermost still crumpled and the outermost ready to drop.
F *crimson shading to black = Crimson on its broad surfaces, $the {darkens|darken} almost to black between the petals, a velvety bloom lying over every upper face. -white,pink,yellow,blue,black
P thorned stem and leaves = Hooked thorns and toothed leaves in fives climb the stem of $the.
P dropped petal = One cupped petal lies fallen below $the, a second hanging by its base and about to follow.
M bud to full bloom = Buds, half-open cones and loose wide heads mix among $the, stems crossing and thorns snagged in leaves.
M tight dome = Packed into a dome, $the press their rolled rims together, darker in the crevices, a closed green bud pushed up between two of them.
M pair at two heights = A full bloom and a bud, $the share one forked stem, a spray of five leaflets filling the angle between. +two,pair,couple
S browned rim = The outermost petal has a thin brown rim, crisp as paper.
G the rolled rims; the thorns; the leaf edges

tulip-kind | tulip, tulips
F waxy egg-shaped cup = Six waxy petals close in an egg-shaped cup on $the, a paler flame rising from each base.
F fringed parrot petals = Slashed and crinkled, the petals of $the twist outward with streaks of green along their backs, some curled like wood shavings.
P splayed open = Overblown, $the {splays|splay} flat to show a black star and six dark anthers. -closed,bud
P bowed stem = The pale stem of $the bows in a long curve over a folded grey-green leaf.
M stems all bending = Bending each in its own arc, $the hold cups tight, parted or falling open, broad leaves lapped below like folded paper.
M block of heads = In close block $the stand nearly level, one taller by a head and streaked with another colour.
M loose armful = Laid across each other, $the press leaf against leaf, a few petals dropped like spoons and cut ends spread behind.
S dusted petal = Black pollen has smudged the inside of one petal near its base.
G the waxy petals; the folded leaves; the stem

daisy-kind | daisy, daisies, poppy, poppies, chamomile
F thin rays, domed eye = Thin uneven rays, pink beneath, surround the domed yellow eye of $the on a leafless hairy stem. -poppy,poppies
F crumpled silk bowl = Crumpled like unpacked silk, four petals form the bowl of $the, black blotches ringing a ribbed pod. +poppy,poppies
P tilted face = On a stem with a kink, $the {tilts|tilt} its face half upward.
P hanging bud = Beside $the a hairy bud hangs from a hooked neck, its green case split to a line of creased colour. +poppy,poppies
M loose scatter = Scattered at various heights, $the face all ways, some shut, some ragged, one bare of petals on half its rim.
M dense spread = Densely spread, $the make a broken surface of discs, stems seen only along the front, where a few have been bent flat.
M few together = A full face, a profile and several backs: $the spring from one tuft with buds like green buttons between.
S pollen fleck = On one petal lies a fleck of fallen pollen, yellow as chalk dust.
G the petal rims; the centre; the stem hairs

bouquet | bouquet, bunch of flowers, vase of flowers, vase of sunflowers, flower arrangement, bouquet of roses, wreath
F loose domed gathering = Full heads sit low and airy sprays escape above in $the, trailing stems breaking the outline on one side. -wreath,sunflowers
F ring of twined stems = Twined stems form the ring of $the, leaves all swept one way, flowers clustered off centre beside a knot of cord. +wreath
F broad golden heads crowded = Broad golden heads, some shedding, crowd the neck of $the, rough leaves folded down over the rim. +sunflowers
P stems crossing in glass = Through the glass the stems of $the cross at slants, tiny bubbles along them. +vase
P tied and held = Bound with a twist of ribbon, $the {is|are} gathered at the waist, cut ends fanning below. -vase,wreath
P fallen petals = Fallen petals lie about the foot of $the, one curled like a boat and two overlapping. -hanging
M assorted posies = Tight, straggling and tall, $the lean together, each tied with something different: raffia, ribbon, a long blade of grass.
S grass among blooms = A single blade of grass has been tied in by chance.
G the petal edges; the ribbon; the leaf tips

wildflowers | wildflower, wildflowers, cornflower, meadow flowers, clover
F mixed slender stems = Slender stems carry cornflower blue, yarrow white and buttercup yellow through $the, none as thick as a straw.
F airy and unequal = Airy and unequal, $the {mixes|mix} flat umbels, nodding bells and seedy grasses, thin enough that the stems behind them stay visible.
P leaning apart = Leaning apart from one root tuft, $the {leaves|leave} open air between their heads.
M meadow mix = Blue above white above low pink, $the interlace, buds and brown seed heads among them with slim gaps where only stalks can be seen.
M sparse scatter = Sparse here and thick there, $the tilt in all directions, the tallest bent by its own head.
M gathered fistful = In a loose fistful $the stick out at different lengths, roots on one and soil in a little clump.
S striped snail shell = A striped empty snail shell is lodged between two stems.
G the petal edges; the umbels; the fine stems

dandelion-kind | dandelion, dandelions
F spoked seed globe = Fine spokes, each tipped with a star of hairs, make the hollow globe of $the about a pitted white knob. -yellow
F strapped yellow disc = Hundreds of square-tipped yellow straps crowd the flat disc of $the on a hollow reddish stem filled with milk. +yellow
P seeds leaving = Seeds lift singly from $the and drift off on their spokes, leaving half of the pitted knob bare. +wind,blowing,blown
P notched leaf rosette = Below $the the jagged leaves lie flat in a rosette, their teeth pointing back toward the root.
M clocks and stalks = Full globes, half-bare ones and blank knobs alternate among $the, with a few closed buds squat near the leaves.
S clinging last seed = One seed hangs upside down by a hair from the lowest edge.
G the spokes; the seed tips; the stem

sunflower | sunflower, sunflowers, sunflower field, field of sunflowers
F spiralled disc, flaming rays = Opposed spirals of florets fill the brown disc of $the, ragged rays overlapping about it like flames.
F heavy bowed head = Bowed on a bristly stem, $the {droops|droop} its seed-heavy face, withered rays clinging, the neck ribbed and bent like a walking stick.
P leaf pairs below = Heart-shaped rasping leaves hang in steps below the head of $the, the lowest yellowed and holed by snails.
P half-eaten disc = Part of the disc of $the has been picked clean, pale sockets left.
M same-facing heads = All facing one way, $the overlap from great near discs to a thin yellow band with dark dots in it.
M staggered heights = Buds in green cages, full faces and bent old heads stand together among $the, leaves forming one rough green wall beneath.
M pair back to front = Of $the, one faces out, the other shows its green back of layered bracts, their stems touching at the height of the second leaf. +two,pair,couple
S pollen on a leaf = Yellow pollen has sifted onto the uppermost leaf along its veins.
G the ray tips; the seed disc; the bristles

lavender | lavender, lavender bunch, herbs, rosemary, mint, basil
F whorled spikes = Whorls of tiny lipped florets circle the grey stems of $the, few open at once, each held by a ribbed violet cup. -mint,basil,rosemary
F needled woody sprigs = Narrow leaves, white beneath, bristle along the woody sprigs of $the, small lipped flowers opening pale blue near the soft tips. +rosemary,herbs
F puckered soft leaves = Puckered leaves in crossing pairs climb the square stems of $the, the newest pair at the top hardly bigger than seeds. +mint,basil,herbs
P bound with string = Bound with string, $the {splays|splay} above and below the knot, a few broken spikes slipping from the sheaf. +bunch
P fanned from the root = From one low cushion $the {fans|fan} outward, its oldest stalks silvered and leaning on the soil. -bunch
M rows of mounds = Mound after mound, $the run together, spikes leaning over the furrows, each row paler at the top than along its shaded base.
S shed florets = A few dry florets lie like grains in the crook of a stem.
G the spikes; the leaf edges; the stems

cactus | cactus, succulent, cacti, aloe, agave
F ribbed column with arms = Deep pleats run up $the, spines in stars along each ridge, two arms elbowed upward at unequal height. -succulent,aloe,agave
F rosette of plump leaves = Plump leaves overlap in the tight rosette of $the, bloom rubbed from a few, tips flushed pink. +succulent
F sword leaves, toothed edges = Thick sword leaves, toothed and printed with their neighbours’ edges, spread from the heart of $the, a blackened spine ending every one. +aloe,agave
P flower at the crown = A papery flower stands open at the crown of $the, its petals pointed and so thin that the stamens shadow them. -aloe,agave
P offsets at the base = Small offsets crowd against the base of $the, each a complete thumb-sized copy with soft pale spines.
M tray of forms = Globes, columns and rosettes sit close among $the, woolly, spiny or smooth, a single orange flower lifted above the lot.
S corky scar = An old wound has closed in a corky ring near the base.
G the spines; the ribs; the leaf tips

mushroom | mushroom, mushrooms, toadstool, glowing mushrooms, fungus, fungi
F domed cap, torn skirt = A domed cap, split at the rim, tops the stout stem of $the, a torn skirt hanging below close white gills. -glowing,fungus
F *scarlet with white warts = Scarlet and sticky, the cap of $the carries loose white warts, fading to orange at its edge. +toadstool
F translucent luminous bells = Pale bells glow from their gills outward on $the, stems thin and faintly lit, their caps beaded with moisture and ribbed at the rim. +glowing
F overlapping brackets = Velvety brackets, banded in brown and cream, overlap in the tiers of $the, pale growing edges above and fine round pores beneath. +fungus,fungi
P pushing through litter = $The {lifts|lift} a wet leaf stuck to the cap and crumbs of soil along the rim.
P tipped to show gills = Tipped over, $the {shows|show} its radiating gills and a stem torn ragged at the root.
M family group = Buttons, domes and upturned dishes crowd among $the, bases fused, their stems leaning outward and caps paling toward the edge.
S pine needle = One brown needle lies glued across the cap by its slime.
G the cap’s edge; the gills; the torn skirt

leaf | leaf, leaves, autumn leaves, fern, ferns, ivy, moss, vine, vines, foliage, seedling, sprout
F branching veins, toothed rim = Veins branch to every tooth of the rim on $the, a small hole and a brown fleck marking the blade. -fern,ferns,moss,ivy,vine,vines,seedling,sprout
F divided arching frond = Twice divided, $the {arches|arch} from scaly stalks to tips still curled like a crozier, brown spores dotted in pairs along the lower leaflets. +fern,ferns
F lobed climbing stem = Lobed leaves overlap along the clinging stems of $the, paler along the veins, short rootlets gripping like combs at every joint. +ivy,vine,vines
F cushioned velvet = Cushions of close velvet swell in $the, threadlike stalks tipped with capsules above, bright at the new edges and brown where they have dried. +moss
F paired seed leaves = Two rounded seed leaves open above a bent neck on $the, the empty hull still clipped to one. +seedling,sprout
F *amber and rust = Amber, rust and yellow mottle $the, green kept only beside the veins, and a ragged bite taken from the margin. +autumn
P curled at the edge = One edge of $the has curled and dried, exposing a paler back with raised veins. -seedling,sprout,moss
P overlapping upward = Layered, $the {shows|show} pale backs between dark faces, the smallest uppermost and hardly unfolded. -seedling,sprout
M strewn mixture = Strewn flat or on edge, $the differ in lobe and colour, a few eaten to lace.
S leaf-miner trail = A pale winding trail crosses the blade, widening as it goes. -moss
G the veins; the rims; the stalks

houseplant | plant, plants, houseplant, potted plant, monstera, bonsai, bonsai tree
F split glossy leaves = Split and pierced leaves lean from $the on long jointed stalks, a new one still rolled in its pale sheath. -bonsai
F tapered bent trunk = Tapering hard from spread roots, $the {bends|bend} twice before it ends in flat pads of tiny leaves. +bonsai
P shallow glazed pot = Set off centre in a shallow pot, $the {grows|grow} from a skin of moss. +bonsai
P reaching one way = Most leaves of $the reach one way, the oldest yellowing below and one bare scar left on the stem. -bonsai
M shelf of green = Trailing, upright and striped, $the overlap, saucers chipped beneath, one long runner hanging clear of the rest with a plantlet at its end.
S mineral crust = White crust rings the clay of the pot below its rim.
G the leaf edges; the stalks; the rim of the pot

grass-kind | grass, wheat, reeds, reed, bamboo, corn field plant
F bearded ears, dry stems = Bearded ears, bent just below the head, top the dry jointed stems of $the, long ribbon leaves torn and hanging below. -bamboo,grass,reeds,reed
F jointed green culms = Jointed culms, powdery below each ring, rise straight in $the, slips of leaf at the nodes, older ones yellowed and scratched. +bamboo
F plumed tall blades = Long blades fold midway in $the, brown plumes loosening above on stems as straight as drawn wire. +reeds,reed,grass
P bent in one sweep = In one sweep $the {bends|bend}, pale undersides showing, a few stiff old stalks still standing. +wind
P upright and crossing = Upright and crossing, $the {leaves|leave} narrow dark gaps near the ground and an airy fringe above. -wind
M dense stand = In dense stand $the differ by a hand in height, some snapped and hung up on their neighbours.
S seed husk = A split husk clings by one bristle halfway down a stem.
G the tips; the stems; the ears

mountain-kind | mountain, mountains, peak, hill, mount fuji, cliff, valley, canyon
F buttressed summit = Buttresses and gullies break the flanks of $the, bands of darker rock tilting across them toward a blunt, notched summit. -hill,valley,canyon,fuji
F even white-capped cone = Both slopes of $the sweep up in one long even curve to a flattened, white-streaked crown, thin ravines feathering out beneath it. +fuji
F layered sheer walls = Layered walls drop in steps through $the, each ledge carrying a skirt of broken stone and a few rooted shrubs. +canyon,cliff
F rounded grassy shoulders = Rounded shoulders of short grass roll up to the bald top of $the, thin sheep paths terracing one side. +hill,valley
P ridge descending = From its highest point $the {sends|send} down one long serrated ridge, with smaller spurs stepping away on both sides.
P scree at the foot = Fans of loose scree spread from the gullies of $the and narrow upward into cracks no wider than a chimney.
M receding ranges = Range behind range, $the overlap in jagged outlines, the nearest ribbed with rock, the farther ones reduced to flat, paler shapes.
S fresh rockfall = A paler scar shows where a slab has recently broken off.
G the ridge line; the gullies; the ledges

volcano | volcano, island, glacier, iceberg, desert, dunes
F ash cone, broken crater = Dark cinders form the cone of $the, its crater rim broken down on one side and old flows hardened in ropes below. +volcano
F steep green flanks, sand rim = A rim of pale sand surrounds the steep green flanks of $the, rocks trailing off one end like dropped beads. +island
F crevassed blue tongue = Crevasses cross the tongue of $the in blue curved gashes, dirt lines running down its length to a broken snout. +glacier
F undercut white mass = Undercut at the waterline, $the {rises|rise} in fluted white faces to a leaning peak, glassy blue veins running through it. +iceberg
F knife-edged sand crests = Knife-edged crests wind through $the, one flank of each smooth, the other combed with fine parallel ripples. +desert,dunes
P long profile = Seen in profile, $the {slopes|slope} gently on one side and {breaks|break} off steeply on the other.
M scattered shapes = From large to small, $the lie scattered at uneven distances, the closest rich in cracks and folds, the last a simple silhouette.
S isolated boulder = One isolated boulder rests far from anything it could have fallen from. -iceberg,glacier
G the crest; the broken faces; the ripples

water-kind | ocean, sea, wave, waves, ocean waves, huge wave, river, lake, stream, waterfall, pond, winding river, frozen lake, fountain
F glassy wall and torn lip = A glassy wall rises through $the to a torn white lip, streaks of foam drawn up its face like marbling. +wave,waves
F short steep chop = Short steep swells cross $the at two angles, lace of old foam stretching over the dark troughs between them. +ocean,sea -wave,waves
F braided current = The current of $the braids around stones, smooth above each, wrinkled below, pale gravel showing through the shallows. +river,stream
F flat polished surface = Flat and polished, $the {doubles|double} whatever stands along its edge, a few straight wind scratches crossing the middle. +lake,pond -frozen
F white ropes over rock = White ropes of water fall through $the, parting on a ledge and joining again above a boiling pool. +waterfall
F cracked black ice = White cracks and stacked bubbles run down into the dark clear ice of $the, powder lying in thin tongues across it. +frozen
F overflowing stone basin = From basin to mossy basin $the {spills|spill} in beaded curtains, a short thick jet breaking apart at the top. +fountain
P rings and ripples = Small ripples run over $the in overlapping arcs, breaking their own reflections into bands. -frozen
P running out of view = Bending twice, $the {narrows|narrow} to a bright strip before it disappears, stones showing dark on the inside of each turn. +river,stream
M successive crests = One crest is collapsing, another just beginning to feather, and behind them the rest of $the lift in long unbroken ridges. +waves
S floating twig = A lone twig turns slowly on the surface with a collar of ripples. -frozen,waterfall,huge
G the crest; the ripples; the foam

sky-kind | sky, cloud, clouds, storm, sunset, sunrise, sun
F heaped cauliflower tops = Hard white tops heap up in $the above flat grey bases, each bulge edged by a smaller one. +cloud,clouds -storm
F anvil and rain shafts = A spreading anvil overhangs the bruised base of $the, shafts of rain slanting down and vanishing before the ground. +storm
F thin combed streaks = Thin combed streaks cross $the, hooked at one end, wide clear gaps opening between the bands like furrows of different widths. -storm,sun
F flattened disc in haze = The disc of $the is flattened at its lower rim and crossed by two narrow bars of cloud. +sun,sunset,sunrise
P torn opening = A ragged opening parts the layers of $the, its edges thinner and brighter than the rest.
P stacked toward the horizon = Toward the horizon $the {stacks|stack} into closer and flatter layers, each a shade deeper than the one above.
M flock of small clouds = Small and unequal, $the drift in loose ranks, some solid and rounded, others already pulled to threads. +clouds
S detached wisp = A single wisp has come away and hangs with nothing near it.
G the edges of the cloud; the bright gap; the rim of the disc

moon-kind | moon, full moon, crescent moon, blood moon
F grey seas and ray craters = Smooth grey seas blot the disc of $the, bright rays spreading from a small crater near its lower edge. -crescent,blood
F thin horned sickle = Thin and horned, $the {curves|curve} around a dark side that can just be made out as a full circle. +crescent
F copper-shadowed disc = Copper shadow covers $the, thinning to a pale ash rim along one side where the seas become visible. +blood
P veiled by cloud = A thread of cloud crosses $the, fraying where it passes over the brightest part.
P clear edge = Hard-edged against the dark, $the {stands|stand} alone, with no star close to its rim.
M phases in line = Sickle, half and full, $the line up in their phases, the shadow’s curve moving across by equal steps.
S ragged terminator = Along the shadow line tiny peaks break the edge into points.
G the rim of the disc; the craters; the edges of cloud

stars-kind | star, stars, milky way, galaxy, planet, comet, nebula, northern lights, aurora, aurora borealis
F tilted spiral arms = Two unequal arms unwind from the swollen core of $the, freckled with dark dust lanes and knots of pink. +galaxy
F banded globe = Bands of cream and rust wrap the globe of $the, a dark oval storm caught between two of them. +planet
F pale river with dark rifts = A pale grainy river makes $the, split by dark rifts and thickening to a bulge of dust. +milky,way
F hanging folded curtains = Tall curtains of green hang in folds through $the, violet fringing their tops and the lower hems sharply drawn. +northern,aurora,borealis
F billowed glowing gas = Billowed gas, rose and teal, folds around black pillars in $the, tiny points burning through the thinnest parts. +nebula
F bright head, split tail = Behind its small bright head $the {draws|draw} two tails, one straight and bluish, one broad and curved. +comet
F unequal scattered points = Unequal points, blue-white and amber, make $the, a few so near each other that they seem paired. +star,stars
P spread across the field = Densest on one side, $the {thins|thin} across the field until only its strongest parts remain.
M scattered sizes = Large, small and hardly visible, $the are strewn unevenly, three forming a bent line and the rest loosely clustered. +stars
S lone bright point = One point outshines its neighbours and carries four faint spikes.
G the lower hem; the core; the brightest points

rainbow-kind | rainbow, lightning, lightning bolt, thunderbolt
F full banded arch = Red outside and violet within, the bands of $the pass softly through yellow and green, the enclosed area paler than the rest. +rainbow
F forked white trunk = From one crooked white trunk $the {forks|fork} again and again, side branches thinning to violet hairs that end in nothing. -rainbow
P foot dissolving = One foot of $the dissolves in a pale veil while the other stays sharp almost to the ground. +rainbow
P cloud lit from within = Above $the the cloud’s folds are lit from inside, their edges suddenly drawn. -rainbow
P fainter companion = Outside $the runs a fainter second bow with its order reversed, the band between the two noticeably darker. +rainbow
P branch doubled back = One side branch of $the doubles back upward before it fades into two bare threads. -rainbow
M several strokes = At differing distances $the strike, the closest thick and branching, the others only thin bent wires. -rainbow
S broken section = Partway along, a short stretch is missing altogether and then the line resumes.
G the inner edge; the forks; the brightest stretch

fire | fire, campfire, bonfire, flame, explosion, fireworks, smoke, lava
F tongued flames over logs = Tongues of orange, hollow and blue at their roots, climb through the crossed logs of $the, charred bark split into glowing squares. +fire,campfire,bonfire -firefighter,house,building,forest,city,dragon
F flames under rolling smoke = Orange flames stand high in $the, yellow at the root, and black smoke with red undersides rolls away over them. +firefighter,house,building,forest,city
F single pointed tongue = A single pointed tongue, dark round its base and palest in the middle, makes the leaning shape of $the. +flame
F bursting lobes and streaks = Lobes of orange and soot roll outward in $the, fragments drawing straight smoking lines from its core. +explosion
F radial bursts and trails = Radial bursts open in $the like seed heads, gold tips curling downward on trails that have begun to break. +fireworks
F rolling grey folds = Grey folds roll and overtake one another in $the, solid below and pulled to blue threads at the top. +smoke
F crusted glowing flow = A black crust, wrinkled like cloth, rides on $the, orange showing in every crack along its swollen front. +lava
P sparks twisting off = Sparks twist away from $the in short curved lines, the highest already dull red. -smoke
P leaning and tearing = Drawn to one side, $the {tears|tear} into loose pieces at its upper edge.
M burning apart = Near and far, $the burn at unequal strength, one at full blaze, another sunk to a red heap.
S pale ash flake = A flake of ash has risen whole, its veins still visible.
G the flame edges; the embers; the smoke’s rim

snowman | snowman, snow sculpture, scarecrow, ice sculpture
F rolled balls with grass = Three hand-rolled balls, the lowest streaked with grass and soil, make $the, finger hollows pressed where they join. +snowman
F straw-stuffed coat = Straw pushes from the cuffs and collar of $the, a sacking head tied at the neck and patched coat buttoned crookedly. +scarecrow
F carved clear block = Chiselled from clear blocks, $the {shows|show} trapped bubbles and saw lines, thin edges melted round and one face still rough as bark. +ice
F packed, smoothed form = Packed and scraped smooth, $the {keeps|keep} the marks of a shovel along its base and shallow fluting cut by hand above. +sculpture -ice
P twig arms unequal = Two twigs reach from the sides of $the, one forked like fingers, one hardly longer than a hand. +snowman
P leaning sideways = By a few degrees $the {leans|lean} sideways, its head turned over the lower shoulder. -ice
P set on its base = A wide low base carries $the, a shallow rim of slush around it. -scarecrow
M family of sizes = Tall, squat and knee-high, $the stand together, scarves and hats mismatched, one already without its nose. -ice
S glove on a twig = A lost glove is pushed over one twig, thumb pointing up. +snowman
G the rounded edges; the hat brim; the twigs

skull | skull, bones, skeleton bones
F ivory dome and sutures = Fine zigzag sutures cross the ivory dome of $the, deep sockets below and a few long-rooted teeth left in the jaw. -bones
F worn long shafts = Long shafts with rounded, pitted ends make up $the, the surface flaking and stained brown in the hollows. +bones
P resting without jaw = Without its lower jaw, $the {rests|rest} on the upper teeth and tips slightly back. -bones
P turned three quarters = Turned aside, $the {shows|show} the cheek arch standing clear of the temple with a dark gap behind it. -bones
P crossed and strewn = Crossed and strewn, $the {keeps|keep} something of their order, small pieces lying where joints had been. +bones
M piled together = Piled together, $the face various ways, some missing teeth, one broken open at the crown and darker than the rest.
S drill-fine hole = At the temple there is one tiny clean-edged natural opening.
G the brow ridge; the cheek arch; the teeth

mask-kind | mask, masks, venetian mask, gas mask
F moulded face, cracked lacquer = A net of cracks covers the lacquered cheeks of $the, its eye openings cut thin at the rim and brows raised unequally. -gas
F gilt scrolls and beak = Gilded scrolls frame the eyes of $the, above a long curved nose covered in old music paper left without print. +venetian
F rubber face and canister = Wrinkled rubber holds two round eyepieces in $the, a dented canister screwed beneath and straps buckled behind. +gas
P ribbons hanging = Its two ribbons hang loose from $the, one frayed, the other still creased by its last knot. -gas,wearing
P turned to its hollow side = Partly turned, $the {shows|show} the rough hollow inside as well as the finished edge. -wearing
M wall of faces = Laughing, scowling or blank, $the hang close together, horned, beaked and smooth, with chips showing white plaster.
S patched chin = Along the chin a strip of linen has been glued over a break.
G the brow; the lacquer; the eye rims

treasure | treasure, treasure chest, coins, gold, relic, crystal ball, magic wand, potion bottle, potion, orb, spell book
F iron-strapped bulging lid = Iron straps bind the swollen boards of $the, coins, chains and a tilted goblet heaped above the rim. +chest,treasure
F struck uneven discs = Struck by hand and never quite round, $the {bears|bear} worn profiles and a bright nick along the edge. +coins,gold
F clear globe on claws = A clear globe, faintly clouded at its heart, rests in three metal claws to form $the, all on a chased foot. +ball,orb
F knotted carved stick = Knotted and carved in a spiral, $the {tapers|taper} to a splintered tip set with a sliver of stone. +wand
F stoppered glowing liquid = Layered liquid, violet over green, fills the round flask of $the beneath a wax-sealed cork and a twist of wire. +potion,bottle
F clasped hide and metal = Metal corners and a clasp shaped like a claw hold shut the ridged hide cover of $the. +spell,book
F dented and inlaid = Dented and inlaid, $the {has|have} lost half its small stones, blackened metal showing in the empty settings. +relic
P half buried = Sunk at one corner, $the {lies|lie} tilted, its upper parts clear and the lower ones filmed with dust.
P closest piece apart = A short way before $the one small piece lies by itself, turned on edge. -wand,ball,orb
M heaped finds = Bent, whole and broken, $the lie over each other, dull beneath and brighter where the top layer has been stirred.
S clinging cobweb = Between two points a cobweb still holds a speck of leaf.
G the edges; the rims; the stones

pipe-kind | copper pipes, pipes, machinery, engine, machine, gears, boiler, steam engine, robot machine
F flanged bends and wheels = Flanged bends, soldered joints and red valve wheels crowd the runs of $the, verdigris ringing every union. -gears,engine
F meshing toothed wheels = Toothed wheels of several diameters mesh in $the, grease packed dark between the teeth and spokes cast in curves. +gears,machine,machinery
F finned block and rods = A finned block, bolted heads and bright rods make up $the, belts stretched over grooved wheels at one end. +engine,machine,steam
P gauge and drip = A round gauge with an unmarked face juts from $the, one drop forming at the joint beneath it.
P cover removed = With its cover unbolted, $the {shows|show} worn inner faces and a ring of empty threaded holes.
M linked units = Coupled by rods and bent tubes, $the differ in bulk, one cold and rusted, the others slick with oil.
S hammered bolt head = The corners of a single bolt are rounded and freshly dented by a hammer.
G the brightest bends; the wheels; the oily teeth

snowflake-kind | snowflake, snowflakes, frost, ice crystal, icicle, icicles
F six-armed branching star = Six arms leave the hexagonal centre of $the, each branching at equal angles into smaller and smaller ribs. -frost,icicle,icicles
F feathered crystal growth = Feathered crystals spread through $the from several points, curling where their edges meet, clear spots left like small irregular windows between them. +frost
F ribbed tapering spike = Ringed by shallow ridges, $the {tapers|taper} from a thick cloudy root to a clear point holding one drop. +icicle,icicles
P caught on a fibre = On a single raised fibre $the {balances|balance}, touching at no more than two tips. -frost,icicle,icicles
P clear and milky = Clear toward the outside, $the {turns|turn} milky where fine lines crowd together.
M all different = Plates, stars and needles mingle among $the, some perfect, others fused or broken off at an arm.
S broken arm = One tip is missing, snapped off at its second branching.
G the crystal edges; the tips; the fine ribs
`;
