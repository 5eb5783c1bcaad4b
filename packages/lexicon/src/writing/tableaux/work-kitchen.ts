/** People who bake, cook, serve and pour for a living, at one instant of their work. The form: `tableaux.ts`. */
export const WORK_KITCHEN_TABLEAUX = `
work-knead | deed | knead & #person | @ bakery, kitchen, farmhouse, cottage
D heels of the hands = Both hands push a soft mound of dough away over a floured table, the heels sunk in and the fingers [curled over the far edge/already folding it back].
D weight behind it = $The {leans|lean} in from the hips with straight arms, head bent, eyes on the fold that closes under the palms.
O dented dough = The dough is smooth and pale as putty, dented by knuckles, with dry flour caught in its creases.
W floury apron = with sleeves rolled above the elbow; in a long cotton apron dusted with flour
N scraper and bowl = A steel dough scraper, an open paper bag of flour and a big bowl under a checked cloth stand within reach.
B oven and racks = Behind, tall racks of proofing baskets fade toward the dark mouth of a brick oven. -home,kitchen,child,girl,boy
L lamp over the bench = One shaded lamp hangs low over the table and lights the dough and the arms; the corners stay dark. +night,dawn
L window from the left = Daylight from a window on the left rakes the table, so that the flour in the air shows as a pale haze.
V close at the bench = Close view from across the table at chest height, documentary photograph, warm whites and browns

work-loaves-out | deed | pull, take, slide, bring, lift, bake & bread, loaf, baguette, sourdough, rye bread & #person | @ bakery, kitchen
D peel with loaves = A long wooden peel comes out of the open oven with dark crusted loaves on it, [their flour rings still sharp/their split tops blistered].
D leaning back = $The {draws|draw} it back hand over hand, face turned a little aside from the heat, cheeks red.
O crackled crust = The crusts are chestnut brown, cracked along one slash, and thin steam rises where they touch the cooler air.
W baker whites = with flour on the forearms; in a white T-shirt and a checked apron
N wire rack = A wire rack beside the oven is already half full, two baguettes leaning at its end.
B tiled wall = Cream wall tiles and a row of hooks with oven mitts close the view behind.
L oven glow = Orange light from the oven mouth falls on the face and the front of the loaves, against a dim grey room.
V from the side = Three-quarter view from beside the oven, medium shot, documentary photograph, deep browns and orange

work-baker | thing | baker, bread maker, boulanger | @ bakery, shop, market
D behind the counter = $The {stands|stand} behind a wooden counter, both floury hands resting on its edge, looking straight into the camera with a small tired smile.
D flour marks = A streak of flour crosses one cheek, and more has settled in the eyebrows and the folds of the sleeves.
O loaves stacked = Round loaves, baguettes and a tray of seeded rolls are stacked on the counter in front, one loaf cut to show its open crumb.
W apron = with rolled sleeves; in a white cotton apron over a grey T-shirt
N paper bags = Brown paper bags hang from a nail by the till, and a pencil is stuck behind the scales.
B shelves of bread = Slanted shelves of bread fill the wall behind, with chalked price slates.
L shop window = Soft morning light from the shop window comes in from the right and warms the crusts.
V counter portrait = Environmental portrait from the customer's side of the counter, waist up, shallow focus, warm browns

work-pipe-icing | deed | ice, frost, pipe, decorate, finish & cake, cupcake, wedding cake, birthday cake, gingerbread, biscuit, cookie, cookies, icing, tart & #person | @ bakery, kitchen, pastry shop
D tip of the bag = The steel tip of a piping bag touches down and leaves a small ribbed swirl of cream, the last in a row of equal ones.
D squeezing = Fingers twist the top of the bag while the other hand steadies the nozzle; $the {bends|bend} so low that $his chin is near the plate.
O row of swirls = The part already done is neat and close set; the rest is a bare pale surface [with a pencil-thin guide line/waiting for its turn].
W clean jacket = in a white jacket with the cuffs turned back
N turntable and sprinkles = Small bowls of sugared petals and silver balls stand beside a turntable smeared with icing.
B steel shelves = Steel shelves with stacked cake tins stand out of focus behind. -home,child
L overhead soft = Even white light from above picks out every ridge of the cream with a small shadow.
V close on the nozzle = Close-up at table height, focus on the nozzle and fingertips, pastel colours

work-pizza-toss | deed | toss, throw, spin, stretch, twirl & pizza, pizza dough, dough & #person | @ pizzeria, restaurant, kitchen
D disc in the air = A thin disc of dough hangs spinning in the air an arm's length above two raised fists, its rim thicker and its middle almost see-through.
D eyes up = $The {looks|look} up at it, chin lifted, grinning, with the elbows bent to take it back on the knuckles.
O flour trail = Flour flies off the turning edge in a faint arc.
W pizza cook = with a folded cloth over the shoulder; in a black T-shirt and a short white apron
N toppings in line = On the marble counter stand steel tubs of tomato sauce, torn mozzarella and basil, and balls of dough under a damp cloth.
B domed oven = A domed oven of small red tiles glows in the back wall, a log burning at its side.
L oven and lamps = Warm light from the oven side and a pendant lamp shines through the thin middle of the dough.
V frozen in flight = Medium shot slightly from below, fast shutter, action photograph, reds and warm whites

work-pizza-oven | deed | bake, put, slide, pull, make, shovel, cook & pizza, pizzas, margherita, calzone & #person, cook | @ pizzeria, restaurant, courtyard
D peel into the oven = A round pizza slides off a flat metal peel onto the hot stone floor of a domed oven, a hand's breadth from the burning logs. -home
D jerk of the wrists = $The {stands|stand} sideways to the mouth of the oven, knees bent, and {pulls|pull} the peel back with a short jerk of both wrists. -home
O blistering rim = The rim is already puffed and spotted with black blisters, and the mozzarella runs in white pools over red sauce.
W cook in black = with a smear of flour on the sleeve; in a dark T-shirt and a canvas apron
N stacked boxes = Flat cardboard boxes are stacked at one elbow, and olive oil stands ready in a can with a long spout.
L fire inside = The fire inside lights the dome, the pizza and one side of the face deep orange; the room is dim.
V past the shoulder = View past one shoulder into the oven, medium close, documentary photograph, orange and black

work-flambe | deed | flambé, flambe, flame, flare, toss, sauté, saute, stir-fry, stir fry, wok, fry & wok, pan, stir-fry, flames, vegetables, shrimp, prawns, garlic, noodles, rice, steak, chef, cook & #person | @ kitchen, restaurant, street stall, night market
D flame from the pan = The pan is tilted toward the burner and a tongue of yellow flame leaps out of it, as high as a forearm.
D wrist flick = $The {flicks|flick} the handle so that the pieces rise in a loose curve over the rim; $his face is drawn back, eyes narrowed.
O food in the air = Strips of pepper, onion and meat hang glistening in mid-air, each with a lit edge.
W cook = with a cloth tucked into the apron string; in a white jacket with sleeves pushed up
N sauce bottles = Squeeze bottles, a salt bowl and a stack of steel pans crowd the edge of the stove.
B steel hood = A steel extractor hood with round warm lamps and a rail of order slips hangs behind. -street,market
L flame as lamp = The flame itself lights chin and hands yellow from below; cool tube light fills the rest.
V frozen flame = Medium close from the pass, fast shutter, slightly low, high contrast, oranges on steel grey

work-plating | deed | plate, arrange, garnish, plating, finish, drizzle & #person & plate, dish, dessert, food, plating, starter, sauce, meal, sashimi | @ restaurant, kitchen
D tweezers over the plate = Long tweezers set a single green leaf on the highest point of the food, in the middle of a wide white plate.
D bent over the pass = $The {is|are} folded over the counter from the waist, nose a hand's breadth from the plate, breath held.
O dots of sauce = Drops of dark sauce sit in a shrinking row round the rim, and a fingerprint has just been wiped away with a cloth.
W chef whites = with cropped hair; in a buttoned white jacket and a striped apron
N tubs of herbs = Small steel tubs of herbs, petals and crisps stand in a line along the counter, with a pot of spoons in water.
B blurred brigade = Other cooks in white move out of focus in the steam behind. -home,alone
L heat lamps = Two copper heat lamps hang close above and throw warm round pools on plate and hands.
V at counter height = Close view from the waiter's side at counter height, shallow depth, editorial food photograph

work-chop | deed | chop, slice, dice, cut, mince & that: onion, vegetables, carrot, tomato, pepper, cabbage, herbs, parsley, garlic, leek, celery, mushrooms, cucumber, potatoes, ginger & #person | @ kitchen, restaurant, home
D knuckles guide the blade = The broad knife rocks down through $that, its flat sliding along bent knuckles that hold everything in place on the board.
D eyes on the blade = $The {looks|look} down along the blade, shoulders low, [lips pressed together/the tip of the tongue between the teeth].
D wet eyes = Tears stand in the eyes, and one cheek is being wiped on an upper arm. +onion
O even pieces = Even pieces lie fanned out to the right of the knife, their cut faces wet and bright.
W apron = in a plain apron with a tea towel through the string
N peelings = Peelings and ends are pushed into a heap at the corner of the board, beside a steel bowl half full.
B tiles and pans = A tiled wall with hanging pans and a pot with its lid ajar stand behind, slightly out of focus.
L window over the sink = Cool daylight comes from a window at the left and glints along the steel of the blade.
V board height = Close view at board height from the front, focus on blade and knuckles, natural colours

work-stir-pot | deed | stir, simmer, season, cook & that: soup, stew, pot, pan, sauce, risotto, porridge, curry, jam, broth, goulash, polenta, chili & #person, cook | @ kitchen, restaurant, farmhouse, home
D spoon in the pot = A long wooden spoon draws a slow circle through the pot, and the steam leans with it.
D over the steam = $The {stands|stand} close to the stove, a hand on the handle, face bent into the rising steam with half-closed eyes.
O thick surface = The surface of $that heaves in slow bubbles, glossy, with a ring where it has cooked down the side of the pot.
W apron = with damp hair at the temples; in an apron tied twice round
N spoon rest = A saucer with a second spoon, a torn bunch of thyme and an open jar of salt stand beside the burner.
B shelf of jars = A shelf of jars with faded labels runs along the wall behind.
L lamp over the stove = The small lamp under the hood lights pot and hands; the kitchen behind is in brown shadow. +night,evening
L window and steam = Side light from a window turns the steam white against the darker wall.
V beside the stove = Medium close view from beside the stove at elbow height, warm natural colours

work-taste | deed | taste, try, sample & #person, chef, cook & soup, sauce, stew, broth, spoon, chef, cook | @ kitchen, restaurant, home
D spoon at the lips = A spoon is held level at the lips, the other hand cupped under it for drips, one eyebrow already raised.
D listening to the mouth = $The {stands|stand} quite still with eyes turned up to the ceiling, cheeks a little hollow.
O the pot below = Below, a wide pot steams on the stove with its lid propped on the handle.
W jacket = with a row of spoons in the breast pocket; in a cook's jacket open at the neck
N pinch of salt = A bowl of flaked salt, a halved lemon and a pepper mill stand ready on the counter.
L from the hood = White light from the hood falls straight down on brow, spoon and steam.
V waist up = Half-length from the other side of the stove, eye level, natural colours, background soft

work-chef | thing | chef, cook, head chef, sous chef, kitchen chef, line cook | @ kitchen, restaurant
D arms crossed at the pass = $The {stands|stand} at the steel pass with arms crossed over the chest and shoulders square, chin slightly raised, looking at us.
D burn marks = Old burns mark the forearms in short pale lines, and a folded cloth hangs from the apron string.
O tickets = A row of order tickets hangs from the rail at eye height, two of them spiked.
W whites = in a white double-breasted jacket, sleeves turned back twice, and a blue striped apron
N plates waiting = Four warm plates wait in front, empty but for a stroke of green sauce.
B kitchen line = Behind, the stove line with its copper pans and a small blue flame runs into the depth.
L heat lamps from above = Orange heat lamps light the hands and plates from above; cooler light from the kitchen edges the shoulders.
V pass portrait = Waist-up portrait straight across the pass, 50 mm, shallow focus, steel greys and warm orange

work-sushi | deed | slice, roll, make, prepare, cut, press, serve, chef, master & sushi, sashimi, maki, nigiri, tuna, salmon roll, sushi chef, sushi master & #person, sushi chef, sushi master | @ sushi bar, restaurant, kitchen
D long blade = A long thin blade is drawn toward the body through a block of fish in one stroke, and the slice folds over on its side. -roll,press
D fingers on rice = Two fingers press a slice of fish on a small oval of rice that lies in the curled other hand. +press,nigiri,make -roll
D bamboo mat = Fingers roll a bamboo mat away over rice and dark seaweed, the thumbs lifting its edge. +roll
D calm face = $The {looks|look} down, lids low, back straight, with nothing moving but the wrists.
O finished row = Finished pieces stand in a row on a black slate, the fish orange, white and deep red, each with a wet gleam.
W white coat = with a rolled headband; in a short white crossed jacket
N wasabi and knife = A small mound of wasabi, a bowl of vinegared water and a folded damp cloth lie on the pale wooden counter.
B plain wood = A wall of plain cedar boards with hanging paper slips stands behind.
L counter lamp = A soft lamp above the counter lights the hands evenly and leaves the wall dim.
V guest's seat = View from a guest's seat across the counter, close, clean colours, very calm

work-noodles | deed | pull, stretch, make, cut, hand-pull, cook & noodles, ramen, pasta, spaghetti, tagliatelle, ravioli, dumplings, lamian & #person, cook | @ kitchen, restaurant, noodle shop, street stall
D strands between hands = A skein of pale strands swings between two hands held wide apart, its lowest loop just clearing the floured table. +pull,stretch,hand-pull
D folding dumplings = Thumbs pleat the edge of a small round of dough over its filling, and the finished ones stand in curved rows. +dumplings,ravioli
D basket from the boil = A wire basket of noodles is shaken above boiling water so that the drops fly off. +ramen,cook -pull,stretch,dumplings,ravioli
D sheet and knife = A long knife cuts a rolled sheet of yellow dough into ribbons, which are shaken loose with the fingertips. -pull,stretch,dumplings,ravioli,ramen,cook
D arms and look = $The {stands|stand} with feet apart, forearms tensed, eyes following the work of the fingers.
O floured table = The table is white with flour, with clean tracks where the dough has been dragged.
W apron and cap = in a white cap and an apron with floury handprints
N broth pot = A tall pot of broth steams at the side, next to a bowl of chopped spring onions.
B open kitchen = Bamboo steamers are stacked against the tiled wall behind.
L strip light and steam = White tube light from above catches in the steam and in the flour on the hands.
V across the table = Medium close from across the table, fast shutter, documentary photograph, pale creams

work-grill | deed | grill, barbecue, bbq, turn, flip, roast & #person & sausages, burger, burgers, steak, ribs, meat, skewers, kebab, corn, barbecue, grill, bbq, chicken, satay | @ garden, backyard, park, street, market
D tongs turn the meat = Long tongs lift the food off the hot bars and turn it, showing dark crossed lines on the underside.
D turned from the smoke = $The {stands|stand} half turned from the smoke, one eye shut, a hand waving it off.
O fat on the coals = Fat drips between the bars and little flames jump up from grey and orange coals.
W apron = in a striped apron over a short-sleeved shirt
N bottle and plate = A platter with foil, a squeezed mustard bottle and a bottle of beer stand on the side shelf. -child,boy,girl
B garden = A lawn with folding chairs and a hedge lies behind in the afternoon. -street,market,night
L coals and bulbs = The coals light the hands red from below, and a string of bulbs hangs blurred in the dark. +night
L evening side sun = Late sun from the side shines through the blue smoke and lights it in bands.
V through smoke = Medium shot from the other side of the grill, through the edge of the smoke, natural summer colours

work-butcher | deed | cut, chop, carve, hang, weigh, slice, saw & meat, ham, ribs, steak, carcass, sausages, pork, beef, butcher & #person, butcher | @ butcher's shop, market, shop
D cleaver on the block = A cleaver has just come down through a joint of meat, its edge stuck in the round end-grain block. +chop,butcher -slice,hang,weigh
D long knife = A long narrow knife is drawn through the joint with one clean pull, and a slice leans away from it. -chop,hang,weigh
D steady hand = $The {holds|hold} the joint with spread fingers well away from the edge, face serious, jaw set.
O marbled meat = The cut face is dark red with thin white veins and a rim of cream-coloured fat.
W striped apron = with rolled sleeves and a chain-mail glove; in a blue and white striped apron
N paper and scales = A sheet of greaseproof paper lies ready by the scales, and strings of sausages hang above.
B tiled shop = White tiles with a green border and steel rails with hooks run along the wall behind.
L cold case light = Cool light rises from the glass counter and a warm lamp hangs over the block.
V over the counter = Medium shot across the counter, eye level, documentary photograph, reds on white tile

work-fishmonger | thing | fishmonger, fish seller, fish vendor, fishwife, fish market stall | @ market, fish market, quay, shop
D fish held out = $The {holds|hold} up a whole fish by gill and tail toward us, mouth open in mid-call.
D over the ice = Behind a sloping bed of crushed ice the rubber-gloved hands drip, and the apron is wet to the chest.
O ice bed = Mackerel, a pink octopus, flat soles and a heap of mussels are laid on the ice with [handwritten price cards/plastic lemon slices] between.
W rubber apron = with a knitted cap; in a long white rubber apron over a navy jersey
N scales and knife = Brass scales, a filleting knife and a roll of paper wait at the end of the stall.
B market hall = Other stalls with red awnings and bare bulbs run back into the hall.
L bulb and ice = A bare bulb overhead makes the wet skins glitter, and the ice throws light up under the chin.
V from the aisle = Eye-level view from the aisle, medium shot, documentary photograph, silver, blue and red

work-gut-fish | deed | teach gut, show gut, learn gut, learn fillet, teach fillet, gut, clean, fillet, descale, scale & that: fish, trout, mackerel, salmon, herring, cod, perch, bass, pike, carp, sardines & granddaughter, grandson, son, daughter, child, boy, girl, apprentice, #person | @ quay, harbour, pier, shore, kitchen
D knife at the belly = The tip of a short knife runs along the pale belly of $that, while the flat of the other hand holds it down [by the tail/behind the head] on a scarred board.
D eyes on the blade = $The {looks|look} down at the cut, lips pressed together. -teach,show,learn
D hand over hand = The bigger hands lie over the smaller ones and guide the knife; both faces are bent close over it. +teach,show,learn
O *silver and red = The skin of $that shines silver and blue-grey, and a little dark red has run into the grain of the wood.
W *oilskin apron = with rolled-up sleeves; in a yellow oilskin apron over a wool jersey
N scales and bucket = Loose scales stick to the knuckles like sequins, and three more fish lie in a white plastic bucket of water.
B moored boats = Small painted boats lie moored along the wall behind, out of focus.
L bare bulb = A bare bulb over the board throws a small yellow pool of light, and the rest is dark. +night
L low morning sun = Cool early sun comes low from the right and glints on the wet scales.
V close three-quarter = Close three-quarter view at table height, documentary photograph, natural blues and silver

work-waiter-plates | deed | carry, bring, serve, balance, deliver & plates, tray, drinks, dishes, food, cocktails, dinner, glasses & #person, waiter, waitress, server | @ restaurant, café, terrace, diner, bar
D loaded arm = A round tray rides on spread fingertips at shoulder height, its glasses leaning a hair toward the turn. +tray,drinks,cocktails,glasses
D three plates = Three full plates are fanned along one forearm, and a fourth is held out in the free hand. +plates,dishes,food,dinner
D turning through tables = $The {slips|slip} sideways between two chair backs, hips turned, eyes already on the next table.
O steady load = Nothing has spilled, though the liquid in the nearest glass stands at a slant.
W long apron = in a white shirt, a black waistcoat and a long white apron
N crumbs and bill = On the nearest table lie a bill under a saucer, breadcrumbs and a crumpled napkin.
B full room = Seated guests fill the room behind, blurred, one of them raising a hand.
L awning light = Sun filtered by a striped awning falls on shirt and glasses. +terrace,outdoor,out,sunny
L pendant lamps = Warm pendant lamps hang over each table and light the load from above.
V between the tables = Full-length view between two tables, eye level, slight motion blur, warm colours

work-waiter-spill | deed | spill, drop, trip, slip, stumble, fall & tray, waiter, waitress, server, bartender & #person, waiter, waitress, server, bartender | @ restaurant, café, diner
D glasses in the air = The tray has tipped past saving: two glasses and a plate of spaghetti hang in the air, red wine drawn out in a long loose tongue.
D grab = $The {lunges|lunge} after it, one foot off the floor, mouth open, fingers spread and just too short.
O first splash = The first drops have reached a white tablecloth, where they stand as round red dots.
W uniform = in a white shirt and a crooked bow tie
N guest leaning away = At the table's edge somebody's hands fly up and a chair is pushed back.
B quiet room = The room behind is still undisturbed, candles straight, heads turned to their plates.
L warm lamp = A lamp above the table shines through the flying wine and makes it glow ruby.
V frozen = Medium wide at table height, very fast shutter, everything sharp, saturated reds and white

work-waiter | thing | waiter, waitress, server, maître d', garçon | @ restaurant, café, terrace, diner
D by the door = $The {stands|stand} upright beside a laid table, a white napkin folded over the forearm, weight on one leg, looking into the room.
D patient face = The smile is polite and about to fade; the fingers of the free hand tap against the tray held flat to the thigh.
O laid table = Two wine glasses, a small vase and a bread basket stand on the cloth, its ironed creases still showing.
W black and white = in a black waistcoat, a white shirt and a long apron
N order pad = A pad and a chewed pencil stick out of the apron pocket.
B mirror = A long mirror behind shows the lamps and the backs of empty bentwood chairs.
L early evening = Warm wall lamps from the right meet blue dusk from the window.
V three-quarter length = Three-quarter length, straight at eye height, soft background, dark wood and white linen

work-latte | deed | pour, make, draw, prepare, serve & coffee, latte, cappuccino, espresso, latte art, flat white & #person | @ café, coffee shop, kitchen, bar
D jug over the cup = A steel jug tips over a wide cup held at a slant, and the last thread of milk is drawn through the white leaf on top. -espresso
D two thin streams = Two thin brown streams run from the spout into a small thick cup, closing in a hazel foam. +espresso
D bent to it = $The {bends|bend} over with a lowered brow, wrists close together, watching the surface rise to the rim.
O pattern = The pattern stands out cream on brown, its tip slightly bent, and the cup has one drip down the outside.
W canvas apron = with a tattooed forearm; in a brown canvas apron over a dark shirt -child,old,robot
N machine and cloth = A chrome espresso machine ticks with steam beside, a wrung cloth over its pipe and a knock-box full of grounds.
B board = A letter board and shelves of cups stand behind, blurred.
L café window = Grey daylight from a big front window shines along the chrome and the milk.
V close on cup = Close-up at counter height, focus on cup and jug, shallow depth, browns and steel

work-barista | thing | barista, coffee maker girl, coffee vendor | @ café, coffee shop, kiosk
D leaning on the machine = $The {leans|lean} one elbow on top of a chrome espresso machine, a cup in the other hand, looking up as if someone had just come in.
D apron and cloth = A damp cloth hangs over the shoulder, and coffee dust darkens the fingertips.
O the counter = On the counter lie a tray of croissants under a glass dome, a jar of coins and a stack of paper lids.
W apron = in a denim apron over a rolled-sleeve shirt
N handle = The handles of the machine have worn to bare metal, and a thin plume of steam leaves the wand.
B menu board = A chalk menu and plants in tins fill the brick wall behind.
L window side = Morning light from the street window falls on one side of the face and on the steam.
V counter portrait = Waist-up portrait over the counter, 50 mm look, soft background, coffee browns

work-shake-cocktail | deed | shake, mix, stir, pour, make & cocktail, drink, martini, shaker, gin, margarita, mojito, whisky & #person | @ bar, pub, hotel bar, beach bar
D shaker at the ear = A frosted steel shaker is gripped end to end beside one ear, blurred at both tips by its shaking. -pour,stir
D stream into the glass = A thin bright stream falls from the strainer into a stemmed glass, which is filling to the rim. +pour
D long spoon = A long twisted spoon turns a big clear cube in a heavy glass. +stir -pour,shake
D easy stance = $The {stands|stand} with shoulders turned, chin down, a half smile for the person on the stool.
O the drink = Beads of cold water run down the metal, and the waiting glass has a curl of lemon peel on its rim.
W bar clothes = with sleeve garters; in a white shirt and a dark waistcoat
N limes and ice = Cut limes, a jigger and a bowl of cracked ice stand on the wet rubber mat.
B lit bottles = Backlit bottles in amber, green and clear glass fill the shelves behind.
L back bar = Amber light from the shelves rims the hair and hands, and one small spot falls on the counter.
V from a stool = Medium close from a bar stool, f/1.8 softness, dark with amber highlights

work-pull-beer | deed | pour, pull, draw, tap, serve & beer, pint, ale, lager, stout, guinness & #person | @ pub, bar, beer garden, brewery
D glass under the tap = A pint glass is held tilted under the tap, and the beer climbs its side with a foam collar two fingers deep.
D hand on the lever = The other hand draws the tall handle down; $the {watches|watch} the foam, not the guests.
O gold and foam = The beer is clear copper, with rising threads of bubbles, and a drop runs over the knuckles.
W pub clothes = with a bar towel over the shoulder; in a dark shirt with rolled sleeves
N mats and coins = Soaked beer mats, a few coins and an empty with lacing on its glass stand on the counter.
B pump clips = Rows of glasses hang upside down above, and a dartboard lamp glows behind.
L low pub lamps = Low yellow lamps shine through the glass from behind and make it glow.
V across the bar = Medium close across the bar, eye level, warm dark wood colours

work-bartender | thing | bartender, barman, barmaid, publican, innkeeper, landlord, pub landlady | @ bar, pub, tavern, inn
D polishing a glass = $The {twists|twist} a white cloth inside a wine glass, lifted against the light to look for smears.
D listening = The head is tilted toward the near end of the counter as if somebody there were telling a long story.
O counter = The dark counter is worn pale along its edge and shows the wet rings of three glasses.
W waistcoat = with sleeves rolled to the elbow; in a waistcoat with one button undone
N tip jar = A jar with folded notes and a dish of peanuts stand beside the brass rail.
B bottles = Rows of bottles double themselves in the mirror at the back, under a strip of small warm bulbs.
L amber from behind = Amber light from the shelves outlines shoulders and glass, while the face gets a softer light from the room.
V half-length at the bar = Half-length from the guests' side, eye level, low light, rich browns and gold

work-pour-wine | deed | pour, taste, sniff, swirl, decant, present & wine, red wine, champagne, wine glass & #person, sommelier | @ restaurant, wine cellar, vineyard, bar
D nose in the glass = The nose is sunk in the bowl of a big glass tilted almost level, so that the wine stands in a long oval. +sniff,taste,swirl -pour
D thin arc = A thin arc of wine falls from the bottle's neck into a tulip glass, stopping at its widest point. -sniff,swirl,taste
D label forward = The bottle is held at its base, label toward us; $the {stands|stand} straight with the free arm behind the back. -sniff,swirl,taste
D shut eyes = $The {keeps|keep} both eyes closed, brows lifted, one finger on the foot of the glass. +sniff,taste,swirl -pour
O legs on the glass = Slow clear tears run down the inside of the glass above the wine.
W dark jacket = with a small silver pin on the lapel; in a dark jacket and a long apron
N cork = A stained cork lies on a saucer beside a candle and a folded cloth.
L candle through the glass = One candle shines through the bowl and lays a soft coloured spot on the tablecloth.
V close half-length = Close half-length at table height, shallow focus, wine reds and candle gold

work-dishwasher | deed | wash, scrub, rinse & dishes, plates, pots, pans, cutlery, dishwasher & restaurant, dishwasher, cook, chef, kitchen porter, kitchen hand, diner, canteen, hotel | @ restaurant kitchen, kitchen, restaurant
D spray on the plate = A hanging spray hose is gripped over the sink, and a fan of water knocks sauce off a tilted plate. +restaurant,dishwasher,work,chef
D suds to the elbow = Arms are sunk in white suds to the elbows, and a brush goes round the inside of a big pot. -dishwasher
D steamed face = $The {blows|blow} a strand of hair off a wet forehead, eyes on the pile still to come.
O pile = On the left the dirty plates lean in a tower with forks sticking out; on the right clean ones stand dripping in a rack.
W wet apron = with reddened hands; in a soaked apron
N puddle = Water has run over the steel edge and drips on the tiled floor beside a rubber mat. -home
L tube light = A white tube above the sink shines on suds, steel and steam.
V from the side = Side view at sink height, medium shot, documentary photograph, greys, white and a little yellow

work-food-truck | deed | serve, sell, hand, work, order, lean, cook, truck, stand & food truck, food van, taco truck, burger van, snack bar, food stand, hot dog stand & #person, cook | @ street, car park, festival, park
D through the hatch = Arms reach out of the hatch of a painted van and hand down a paper tray heaped with food.
D leaning out = $The {leans|lean} over the counter, smiling down, a pair of tongs still in the other hand.
O steaming tray = Steam curls off the tray, and sauce has dripped on the paper edge.
W headscarf = with a pencil behind the ear; in a striped apron
N menu and napkins = A chalk menu is clipped to the open flap, with napkins under a stone and three sauce bottles on the ledge.
B queue = A few people wait in line along the van's side, hands in pockets.
L bulbs at night = A string of bulbs under the flap lights the hatch gold, and the wet street behind is blue. +night,dusk,evening
L hatch light = White light spills out of the hatch over hands and food; the street around is a shade darker.
V from below = View from the pavement, slightly from below, wide enough for the whole hatch, lively colours

work-ice-cream-hand | deed | sell, hand, scoop, serve, give, buy & ice cream, icecream, gelato, sorbet & #person | @ street, park, beach, square, promenade
D cone over the counter = A cone with two round scoops passes from hand to hand over the counter of a small white cart.
D up on tiptoe = The small customer stands on tiptoe, both hands up and mouth already open. +child,kid,boy,girl
D scoop in the tub = A metal scoop is dragged through a tub, rolling up a curled wave of pink. +scoop -child,kid,boy,girl
D leaning down = $The {bends|bend} over the tubs with an outstretched arm, cheeks round with smiling.
O melting = The upper scoop has begun to slide, and one drop runs down over the waffle pattern.
W white cap = in a white paper cap and a candy-striped apron -child,kid,boy,girl
N cart = The cart has spoked wheels, a yellow parasol and a row of steel lids.
B promenade = People stroll behind along a railing, bright and out of focus.
L noon through the parasol = High summer sun falls through the parasol and tints faces and scoops a warm yellow.
V side view = Side view at counter height, medium shot, bright pastel colours, crisp summer light

work-market-fruit | deed | sell, weigh, arrange, stack, pack, shout, offer & fruit, vegetables, apples, oranges, tomatoes, melons, watermelons, bananas, mangoes, peaches, market, stall & #person | @ market, street
D scale pan = A full brown bag is set on the pan of a hanging scale, and the needle swings. +weigh,sell
D topping the pile = Both hands set the last fruit on top of a pyramid, thumbs held wide so that nothing rolls. +arrange,stack
D calling = $The {leans|lean} over the stall, mouth open in a call, holding out a cut piece on the tip of a knife. +shout,offer,sell
O heaped crates = Crates tilt toward us, heaped with shining fruit and bunches of greens wet from a watering can.
W market apron = with a money pouch; in a green apron over a fleece
N price cards = Prices are chalked on torn cardboard stuck into the heaps, and squashed leaves lie on the ground.
B stalls = More awnings in stripes and people with baskets fill the lane behind.
L through the awning = Sun comes through a red and white awning and colours everything beneath it a little pink.
V from the lane = Eye-level view across the stall, medium wide, everything in front sharp, saturated natural colours

work-market-vendor | thing | market vendor, market seller, market trader, greengrocer, fruit seller, fruit vendor, vegetable seller, stallholder, costermonger | @ market, street
D behind the heap = $The {sits|sit} on an upturned crate behind heaps of fruit and greens, forearms on the knees, looking at us from under the awning.
D weathered hands = The hands are broad, with earth under the nails, and turn one orange slowly.
O wares = In front, oranges, lettuces and bunches of radishes are banked up in blue crates with chalked prices.
W money apron = with a pencil behind the ear; in a knitted waistcoat and a money apron
N thermos = A thermos with its cup off and a folded newspaper stand beside the scales.
B lane = The lane of the market goes on behind, with awnings and baskets in soft focus.
L under the awning = Shaded light under a green awning, with one strip of sun across the oranges.
V stall portrait = Environmental portrait at seated eye level, medium shot, natural saturated colours

work-cheese | deed | make, cut, press, turn, stir, stack, sell & cheese, cheese wheel, curd, mozzarella, parmesan & #person | @ dairy, cheese cellar, shop, market, farm
D wire through the wheel = A wire with two wooden handles is pulled down through a great yellow wheel, which opens in a clean crack. +cut,sell
D wheel on the shelf = A wheel as wide as the chest is lifted from a spruce shelf, turned over in both hands and set down again. +turn,stack
D curd from the vat = A cloth full of white curd is hauled dripping out of a copper vat, its corners knotted. +make,press,stir
D bent close = $The {leans|lean} into the work with the whole back, cheeks red, sleeves above the elbows.
O rind and paste = The rind is grey-brown and pitted, the inside smooth straw yellow. -make,press,stir
W white rubber apron = with a white cap; in a white rubber apron and boots
N brush = A rind brush, a bucket of brine and a stencil hang ready by the door.
B shelves of wheels = Shelves of wheels run back to the end of the vault like books.
L small window = Cool light from one small deep window falls on cheese and forearms.
V medium close = Medium close view from the side, documentary photograph, straw yellow and stone grey

work-chocolate | deed | make, pour, dip, temper, melt, mould, mold & chocolate, chocolates, praline, pralines, truffles & #person | @ kitchen, chocolate shop, workshop
D spreading on marble = A broad spatula pushes a pool of melted chocolate across a marble slab and folds its edge back. -dip,pour
D fork lifts = A thin fork lifts a square out of the chocolate and taps it on the rim of the bowl. +dip
D ladle over the mould = A ladle tips liquid chocolate over a mould, and it runs into forty little hollows. +pour
D sure hands = $The {looks|look} on from close above, lips parted, with a brown smear on one wrist.
O gloss = The chocolate shines like wet varnish and shows the window in it.
W white coat = in a white jacket and a chocolate-stained apron
N tray of finished ones = A tray of finished pralines with hazelnuts and gold flakes waits at the corner.
L cool window = Cool side light from a window gives every ridge a long clean highlight.
V table close-up = Close-up from above at a slant, shallow focus, dark browns on white marble

work-tea-pour | deed | pour, serve, prepare, brew, make & tea, mint tea, chai, matcha, tea ceremony & #person | @ tea house, café, street stall, living room, bazaar
D whisk in the bowl = A bamboo whisk stands upright in a wide bowl, held by three fingers, and the tea froths bright green. +matcha,ceremony
D long fall = The pot is raised high so that the tea falls in a long thin string and foams in a small glass. +mint,chai,street
D short pour = A small clay pot tilts over a cup, a fingertip on its lid, and a clear amber thread joins the two. -matcha,ceremony,mint,chai,street
D kneeling = $The {kneels|kneel} with a straight back and lowered eyes, sleeves falling in clean lines. +ceremony,matcha,kimono
D watching the fill = $The {looks|look} at nothing but the rising line of the tea. -ceremony,matcha,kimono
O steam = A little steam turns above the rim, and one leaf floats.
N tray = A lacquered tray holds a tin of leaves, a folded cloth and a second cup still upside down.
L paper window = Soft light comes from one side as through paper, without hard shadows.
V close and quiet = Close view at the height of the tray, shallow focus, muted greens and browns

work-coffee-roast | deed | roast, grind & coffee, coffee beans & #person | @ roastery, café, workshop
D beans pour out = The door of the drum opens and a brown fall of beans rushes into the round cooling tray, where a steel arm sweeps them round.
D sample spoon = $The {pulls|pull} a little scoop from the drum and {tilts|tilt} it to the light to judge the colour.
O beans = The beans are an even dark chestnut, some with a split seam, and they shine with oil.
W work shirt = with a pencil in the cap; in a denim shirt and a leather apron
N sacks = Jute sacks with stencilled letters lean on each other beside a brass scale.
B roaster = The black cast-iron roaster with its brass dial takes up the wall behind.
L loft window = Daylight from a high loft window comes through the smoke in a soft slant.
V medium = Medium shot from across the cooling tray, browns, black and brass

work-pancake | deed | flip, toss, turn, make & pancake, pancakes, crepe, crêpe, crepes, omelette, waffles, tortilla & #person | @ kitchen, home, street stall, market
D in the air = A pancake turns over in the air two hands above the pan, thin and spotted brown on the side we see. +flip,toss
D pan below = The pan is held out underneath with a bent wrist; $the {follows|follow} it with chin up and wide eyes. +flip,toss
D spatula under = A flat wooden spatula slides under a lacy edge and folds it over. -flip,toss
D intent = $The {stands|stand} square to the hot plate, tongue at the corner of the mouth. -flip,toss
O stack = A stack of finished ones leans on a plate, butter melting down its side.
N batter = A bowl of batter with a ladle, eggshells and a dusting of flour cover the worktop.
B kitchen wall = A window sill with herbs and a row of mugs on hooks close the kitchen behind. -street,market,stall
L morning window = Morning sun comes low through the window and shines through the thin edge.
V frozen = Medium shot at chest height, fast shutter, bright, buttery yellows

work-pasta-roll | deed | roll, roll out, stretch & dough, pasta, pastry, pie crust, cookies, biscuits & #person | @ kitchen, bakery, home, farmhouse
D pin over dough = A long wooden pin rolls forward over a sheet of dough, and the sheet creeps out ahead of it, thin at the rim.
D palms open = The palms lie open on the pin, arms straight; $the {stands|stand} on tiptoe to reach the far edge. +child,girl,boy,toddler
D weight on the pin = The palms lie open on the pin, shoulders forward, a strand of hair fallen over one eye. -child,girl,boy,toddler
O sheet of dough = The sheet is pale yellow and so wide that it hangs over the table's edge in a soft fold.
W apron = in an apron with two floury handprints
N cutter and egg = A toothed wheel, half an eggshell and a heap of flour lie beside.
B dresser = A dresser with blue plates and a string of garlic fills the wall.
L side window = Low side light shows every grain of flour on the table.
V from the table end = View from the end of the table, just above its surface, warm natural colours

work-kebab | deed | carve, slice, cut, shave, serve, make & kebab, doner, döner, shawarma, gyros, kebab shop, tacos al pastor & #person | @ kebab shop, street, snack bar, market
D knife down the cone = A long knife shaves down the side of a turning cone of meat, and thin brown slices fall into a steel scoop.
D bread in hand = A split flatbread lies open on the other palm, already lined with salad.
O the cone = The cone glistens, crisp and dark outside, with a paler stripe where the blade has passed.
W cook = in a red T-shirt and a paper cap
N salads = Trays of chopped tomato, white cabbage and onion stand behind a curved glass, with three squeeze bottles.
B lit menu = A bright menu board with faded photographs of plates hangs above the hatch.
L street at night = Outside it is night; the shop is a bright box with red letters shining on the wet pavement. +night,late
L glowing bars = The upright heating bars glow orange on the meat and the near cheek, and white tubes light the rest.
V through the window = Medium shot over the counter, eye level, documentary photograph, oranges and neon red

work-kitchen-break | deed | smoke, rest, sit, break, lean, take a break & chef, cook, kitchen worker, waiter, waitress, dishwasher, kitchen porter & #person, chef, cook, kitchen worker, waiter, waitress, dishwasher, kitchen porter | @ alley, back door, back yard, back alley
D on the crate = $The {sits|sit} on an upturned milk crate beside the open back door, forearms on the knees, head hanging a little.
D smoke = A cigarette hangs between two fingers, its smoke going straight up. +smoke,cigarette
D paper cup = A paper cup is held in both hands between the knees. -smoke,cigarette
O worn clothes = The apron is untied and spotted with the whole evening's sauces, and one clog has slipped off the heel.
W whites undone = in a white jacket open over a T-shirt
N bins = Stacked crates, a drain grate and two grey bins stand against the brick.
B doorway = Through the door one sees a slice of bright steel kitchen and steam.
L from the door = White light falls out of the door in a hard-edged strip over shoulder and ground; the alley is blue with dusk.
V from down the alley = Wide-ish view from down the alley, low, quiet documentary photograph, blue and white

work-kitchen-rush | deed | shout, argue, rush, yell, call, hurry, work & kitchen, brigade, dinner service, chef, cooks, restaurant kitchen & #person, chef, cooks, restaurant kitchen | @ kitchen, restaurant kitchen
D at the pass = $The {slams|slam} a palm on the steel pass and {shouts|shout} over the shoulder, neck cords tight, a slip of paper in the fist. +shout,yell,argue,call
D everything at once = Hands cross over one another on the line: a pan lifted, a plate wiped, a sprig dropped in place. -shout,yell,argue
D bodies turning = Cooks twist past each other with hot pans held high and elbows in.
O flames and steam = A flame stands up from one pan, and steam rolls under the hood in the lamp light.
W whites = in white jackets with rolled sleeves and dark aprons +many
N tickets = The rail is full of order slips, and a towel smokes where it has touched a burner.
B steel = Steel shelves with stacked pans run to the swing door with its round window.
L hood tubes = Hard white tubes under the hood and two orange heat lamps light faces from above.
V hand-held = Hand-held view from the pass, slight blur at the edges, high contrast, steel and orange

work-kitchen-clean | deed | clean, mop, close, wipe, scrub, close up, lock up & restaurant, kitchen, bar, café, cafe, pub, bakery, shop, diner & #person | @ restaurant, bar, café, kitchen
D mop across the tiles = A wide mop draws a shining curve over the floor, round the legs of a table with chairs upside down on it. +mop,clean,close
D wiping down = A cloth goes along the counter in one long wet stroke. +wipe,scrub,bar
D tired back = $The {moves|move} slowly, sleeves up, shoulders round, alone in the big room. +one
O emptied room = All chairs stand on the tables with their legs in the air, and the candles are burnt down.
N bucket and stools = A yellow bucket on wheels and a radio stand in the middle of the floor.
B window to the street = In the window the sign is turned round, and a car's lights pass on the empty street.
L one row of lamps = Only one row of lamps is still on; it shines long across the wet tiles.
V wide = Wide view from the door at eye level, still and empty, warm lamps against blue street

work-baker-night | state | at night, before dawn, four in the morning, 4am, 4 am, night shift & baker, bakery, bread | @ bakery, street
D lit window = The bakery is the only lit window of the street, its glass fogged at the edges, yellow light lying across wet cobbles.
D through the glass = Behind the glass a trough of dough, white arms and a tall rack on wheels can be made out.
N delivery = A small van with its back doors open waits at the kerb, trays stacked inside.
L yellow on blue = Inside all is warm yellow; outside dark blue, with one star left above the roofs.
V across the street = View from across the street, steady, everything still, blue and yellow

work-apprentice-kitchen | deed | teach, show, learn, explain, train, help & baking, cooking, bake, knead, dough, bread, roll, pastry, chef, cook, baker & #person, chef, cook, baker & grandson, granddaughter, son, daughter, child, children, kids, boy, girl, apprentice, student, #person | @ kitchen, bakery, home
D hands over hands = Two older hands close round two younger ones on the same tool and lead them through the movement.
D two heads = Both heads are bent over the table at the same angle; the mouth of the older one is open in mid-word.
O trial pieces = Three lopsided attempts lie in a row, and beside them one that is right.
N recipe = A stained notebook is propped open against a jar, with floury thumbprints on the page.
B shelf = Tins, whisks and a clock fill the shelf at the back.
L window on both = Soft light from a window falls on both pairs of hands.
V close on hands = Medium close over the table, focus on the hands, warm natural colours

work-wine-press | deed | tread, stomp, crush, press, harvest, pick, make & grapes, wine, vineyard & #person | @ vineyard, wine cellar, courtyard
D feet in the vat = Bare legs stand in a wooden vat to the shins in grapes, knees lifted in turn, purple juice up to the calves. +tread,stomp,crush
D secateurs = Curved snips close on a stem, and the heavy blue bunch drops into the other palm. +harvest,pick -tread,stomp
D screw press = $The {leans|lean} on the long bar of a wooden screw press, and juice runs from between the slats into a tub. +press,make -tread,stomp,harvest,pick
D laughing = $The {laughs|laugh} clothes rolled above the knee, arms out for balance. +tread,stomp
D bent to the vine = $The {crouches|crouch} between leaves with a straw hat pushed back. +harvest,pick -tread,stomp
O dark grapes = The grapes are blue-black with a pale bloom, rubbed shiny where fingers have been.
N crates = Wasps circle crates filled to the brim at the row's end.
B rows of vines = Rows of vines run down a slope toward a stone house.
L late summer sun = Low yellow sun comes along the rows and shines through the leaves.
V medium low = Medium shot from a low angle, warm documentary photograph, purple and gold

work-supper-counter | deed | flip, fry, serve, pour, cook & diner, burgers, eggs, bacon, griddle, fry cook, short-order cook & #person, cook, fry cook, short-order cook | @ diner, kitchen, snack bar
D spatula on the griddle = A broad spatula scrapes along the black griddle and turns over a row of patties in one go. +burgers,griddle,diner
D eggs = Two eggs are cracked at once on the hot steel, one in each hand. +eggs,bacon
D over the shoulder = $The {looks|look} back over the shoulder at the order window, wrist still moving.
O sizzling = The edges are lacy and brown, and fat jumps in tiny beads.
W paper hat = in a paper hat, a white T-shirt and an apron with grease spots
N bell and slips = A bell, a coffee pot and a spike with green order slips stand in the window.
B counter stools = Beyond the window a row of red stools and a chrome napkin holder shine.
L hood bulb = A bulb under the hood throws a warm cone on the griddle and the forearms.
V side close = Medium close from the side of the griddle, documentary photograph, chrome, red and brown

work-street-food | deed | sell, fry, serve, make, cook, vendor & street food, street stall, night market, food stall, food cart, street vendor, hawker & #person, street food vendor, noodle seller, cook, street vendor, hawker | @ street, night market, market
D over the pan = $The {bends|bend} over a wide black pan on a cart, turning golden pieces with long chopsticks, face half behind steam.
D stretching out = The other arm already holds out a paper bag to somebody just outside the picture.
O heaped food = The finished pieces drain in a wire basket, shining, with chilli flakes and chopped green on them.
W cap = with a towel round the neck; in a faded cap
N cart = The cart has bicycle wheels, a gas bottle, stacked plastic stools and a bucket of limes.
B crowd = Blurred people and further lit carts fill the street behind.
L night market = Bulbs and red lanterns glow along the street, and the steam catches their colours. +night
L cart bulb = One bare bulb under the parasol lights steam and hands.
V close through steam = Medium close from the customer's place, wide aperture, saturated warm colours

work-chestnuts | deed | roast, sell, buy & chestnuts, corn, peanuts, almonds, pretzels, doughnuts, popcorn, cotton candy, candyfloss & #person | @ street, square, christmas market, fairground, snow, city, market
D paper cone = A twisted paper cone is filled from a small scoop and held out across a round iron stove on wheels. +chestnuts,almonds,peanuts
D stick in the drum = A thin stick is turned in a spinning drum, gathering pink floss as big as a head. +cotton,candyfloss
D offered over = A warm paper bag is handed across a little cart with a striped roof. +corn,pretzels,doughnuts,popcorn
D bent over the cart = $The {stands|stand} close to the warmth, shoulders raised against the cold, cheeks red. -summer
O wares = The pieces lying ready are brown and warm, and salt has run into the folds of the paper. -cotton,candyfloss
W wool = in a wool cap and fingerless gloves -summer
N sack = A sack, a poker and a tin of coins stand beside the wheel.
B lights = Shop windows and strings of lights behind are soft round spots.
L snow and embers = Snowflakes drift past the lit awning, grey-blue in front, orange where the glow reaches them. +snow
L glow from below = Orange glow comes from below on hands and chin, and the street is a shade bluer.
V medium = Medium shot at eye level, shallow focus, orange on blue

work-brewer | deed | brew, stir, check, taste & beer, brewery, mash, brewer & #person, brewer | @ brewery, cellar
D paddle in the mash = A long wooden paddle is heaved through the mash tun, and thick brown grain rolls over its blade.
D through the steam = $The {leans|lean} over the open hatch with the steam round chest and chin, squinting at a thermometer on a string.
O copper = The copper kettle is polished like a mirror up to the height of a hand and dull above.
W rubber boots = with a beard net; in a navy work shirt and rubber boots -woman
N hops = A bucket of green hop cones and a hydrometer in its tall glass stand on the step.
B tanks = A line of steel tanks with round doors goes back along the wet floor.
L skylight = Daylight from a skylight falls through the steam on the copper.
V medium wide = Medium wide from the platform, documentary photograph, copper and steel
`;
