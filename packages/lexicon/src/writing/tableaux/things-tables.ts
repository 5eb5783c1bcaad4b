/** Meals and kitchens as scenes: laid tables, stalls, ovens, jars, what happens to food. The form: `tableaux.ts`. */
export const THINGS_TABLES_TABLEAUX = `
things-laid-table | thing | dinner table, set table, table setting, laid table, table for two, candlelit dinner, dining table set, christmas table, festive table, tea table, long table, kitchen table, restaurant table, wedding table, place setting, christmas dinner table, holiday dinner table, thanksgiving table, dinner table with candles, romantic dinner table, easter table, easter breakfast table, birthday table, party table, outdoor dining table, table setting outdoors | @ room, garden, terrace, restaurant, kitchen
D easter = Painted eggs lie in a nest of moss in the middle, between a plaited loaf, a vase of tulips and egg cups at each place. +easter
D festive spread = Down the middle stands a roast turkey on an oval dish, brown and shining, between dishes of potatoes, sprouts and red cabbage. +christmas,thanksgiving,holiday,turkey
D two places = Two places are laid facing each other across the corner of a small table, napkins folded to plain triangles, tall glasses not yet filled. +two,candlelit,restaurant,romantic
D long = It runs away from us with a runner of cloth down its middle, plates at even steps, chairs all sorts. +long,wedding,christmas,festive,dining,dinner -two,candlelit
D morning = Bread in a basket, a boiled egg under a wool cap, a pot of jam with its spoon and the post still unopened. +breakfast,kitchen -easter
D plate = One plate sits square before us, fork and knife a thumb from the edge, a bent sprig on the napkin. +place,setting,set,laid,tea
O fir and candles = Fir twigs, red berries and tall candles run down the cloth between the plates. +christmas,holiday
O roses = In the middle stands a narrow vase with three roses between the flames. +candlelit,romantic
O centre = In the middle stand a low bunch of flowers, a loaf on a board and a dish of salt. -candlelit,romantic -christmas,thanksgiving,holiday,easter,turkey -easter
O candles = Candles of several heights burn in brass sticks, wax run down to their saucers. +candlelit,christmas,festive,night,evening,dinner,romantic
N chair = One chair has been pulled out, a cardigan hung over it. -wedding -candlelit,romantic,restaurant,garden,beach
B wall = Behind, a dresser closes the view, one door open.
L candlelight = Candlelight gilds rims and cloth and leaves the far side of the room brown. +candlelit,christmas,festive,night,evening,dinner
L window = Daylight from a window at the left lies across cloth and plates. -candlelit,christmas,festive,night,evening,dinner
V end = From the end of the table, seated height, 35 mm lens, sharp, linen, glass and flame tones

things-breakfast-bed | thing | breakfast in bed, breakfast tray, room service | @ bed, balcony, hotel, cafe, terrace
D tray = A wooden tray stands on rumpled white sheets, cup and pot close together on it, one leg of the tray sunk deeper than the other. +bed,tray,room,hotel
D spread = On a small table stand coffee, a glass of juice, a split roll with butter sliding off, and half a grapefruit with its spoon. -bed,tray,room
O egg = The egg has been tapped open, its cap lying in the saucer.
O crumbs = Flakes of crust have got on to the cloth.
N paper = One small flower in an egg cup stands at the corner.
B window = Behind, long curtains stand a hand open on a bright balcony door.
L curtain = White morning light through gauze fills everything softly, with one bright stripe across the cloth.
V above = From above at a slant, 35 mm lens, whites and clear morning colours

things-oven | deed | bake, roast, cook in the oven, come out of the oven, take out, rise, prove, toast & bread, cake, pie, cookies, biscuits, loaf, pizza, croissants, turkey, chicken, dough, muffins, buns, pastries, potatoes, lasagne, soufflé, scones | @ kitchen, bakery, oven
D glass = Behind the oven's glass they swell and brown under a small orange lamp, the nearest just splitting. -take,come,dough,prove
D out = Two thick gloves draw the tray out over the open door, and heat shakes the air above it. +take,come,fresh
D dough = Under a floured cloth the dough has risen to a dome and lifts it in the middle. +dough,prove,rise
O crust = Colour goes from pale in the fold to nearly black on the highest edge.
N worktop = On the worktop are flour in drifts, a scraped bowl and a timer on its last minutes.
B tiles = White tiles and a row of hooks behind.
L oven lamp = The orange of the oven lights floor and cupboard doors, the window behind is blue.
V low = From kneeling height before the oven, 40 mm lens, orange, brown and cool white

things-crack-egg | deed | crack, break, beat, whisk, whip, mix, knead, roll out, sift, grate, chop, mash, squeeze, drizzle, sprinkle, spread & #person, #man, #woman, #child, #robot, hand, hands, chef, baker & that: egg, eggs, cream, batter, dough, flour, cheese, onion, onions, potato, potatoes, apple, orange, lemon, carrot, garlic, butter, honey, salt, sugar, chocolate, jam, pastry, tomato, nutmeg, herbs, pepper | @ kitchen, table, worktop
D shell = The shell has been parted by two thumbs over the bowl, and the yolk hangs whole in its white, not yet let go. +crack,break
D whirl = The whisk draws a bright rope up out of the bowl and lets it fall back in folds. +beat,whisk,whip,mix
D press = The heels of both hands push $that away and fold it back, knuckles white with flour. +knead,roll
D fall = It comes down in a fine cloud from a hand's height and lies in a soft ring. +sift,sprinkle,drizzle,grate
D knife = The blade rocks on its tip, and behind it lies a growing heap, the knuckles guiding the steel. +chop
D squeeze = A fist closes on the half, and juice runs between the fingers into the dish. +squeeze,mash
D knife flat = The flat of a knife pulls a thick bright layer from edge to edge. +spread
O bits = Fine crumbs lie round the bowl in the pattern of the work.
N things = A cracked yellow mixing bowl, a wet spoon and an open packet stand close.
B kitchen = Shelf and window of a kitchen are soft behind.
L window = Morning light from the window on the left shines through what falls.
V close = Close view across the bowl, 70 mm lens, fast shutter, natural kitchen colours

things-food-face | thing | smiley face food, face made of food, pancake face, kawaii food, cute food, food with face, food art, latte face, egg face, fruit face, animal shaped food, bento character, character bento, smiling food | @ plate, plain ground, table
D two eyes = Two small round eyes and a curved mouth are pressed into it, a bit too low, as on a baby.
D parts = Two ears are cut from something of another colour and stuck on at a slant. -latte,kawaii
D foam = In the foam brown powder makes eyebrows, and a bubble has become the nose. +latte
O blush = Two pink spots sit under the eyes.
O crumb = At one side a bite gives away what it really is.
N fork = A child's fork with a bear on the handle lies ready.
B pastel = The ground is a pastel without any edge.
L soft = Big soft light from the upper left, no hard shadow.
V front = From straight above, sharp, clear sweet colours

things-market-stall-goods | thing | fruit stall, vegetable stall, market stall, fish counter, fish stall, butcher's window, bakery window, cake display, cheese counter, flower stall, bread display, spice stall, sweet shop counter, supermarket shelf, supermarket aisle, deli counter, ice cream counter, food display, honesty box, farm stand, roadside stall | @ market, street, shop, lane
D slope = Goods rise towards the back in sloping crates, colours in stripes, the front row the fattest. -fish,butcher,bakery,cake,bread,flower,supermarket,ice,honesty
D ice = Bodies lie on crushed ice in fans, eyes up, a lemon in one mouth. +fish
D window = Behind the glass, rows on stepped boards, paper lace under each, one gap where something has just gone. +bakery,cake,bread,butcher
D buckets = Zinc buckets stand in tiers, stems pressed tight, wrapped bunches leaning out in front. +flower
D aisle = Packets stand face out on five shelves to the vanishing point, one knocked over. +supermarket
D tubs = Long steel tubs are heaped in waves, each with a fruit on top and a flat paddle. +ice
D trust = On a plank by the hedge stand eggs, jars and a tin with a slit, nobody near. +honesty,farm,roadside
O signs = Slates stuck in on sticks bear chalk numbers, half wiped.
N scale = A hanging scale with a dented pan and a wad of paper bags on a nail are at the side. -supermarket,bakery,cake,honesty
B awning = A striped awning shades the back. -supermarket,bakery,cake,ice
L side = Sun comes in under the awning and lights the front row only. -supermarket,bakery,cake,ice
L lamps = Warm lamps over the goods, the street beyond dimmer. +supermarket,bakery,cake,ice,night
V customer = From a customer's height, 35 mm lens, sharp, full colours

things-jar-shelf | thing | pantry, larder, pickle jars, jars, jam jars, preserves on a shelf, spice rack, tin cans, cans, canned food, sacks of grain, flour sacks, egg box, cookie jar, biscuit tin, bread bin, sweet jar & #many, pantry, larder, rack, shelf, cellar, cookie, biscuit, box | @ pantry, cellar, kitchen, shop
D rows = Jars stand three deep on whitewashed boards, beans, plums and cucumbers pressed to the glass, paper caps tied with string. -wine,cheese,barrels,sacks,cans,tin,cookie,biscuit,egg
D barrels = Barrels lie on their sides in two rows, chalk marks on their ends, the path between wet. +wine,barrels
D wheels = Wheels of cheese stand on planks from floor to vault, rinds grey, gold and brown. +cheese
D tins = Tins are built up in a pyramid, labels turned out. +cans,tin
D lid = The lid lies beside it, and a few are left at the bottom among crumbs. +cookie,biscuit,egg
D sacks = Sacks lean on each other, tops rolled down, a tin scoop in the fullest. +sacks
O dust = Older ones behind have dust on their shoulders, newer ones a clean shine.
N step = A stool stands below, and a mousetrap is set in the corner.
B wall = The wall is rough and white, a pipe along it.
L small window = A small barred window on the right sends in one slant of light. -cookie,biscuit
V square = Square-on, 35 mm lens, everything sharp, glass, paper and cellar grey

things-mouldy-odd | state | mouldy, moldy, rotten, rotting, stale, sour, overripe, expired & #food | @ any
D fur = A grey-green fur has spread from one soft spot, white at its growing edge.
D sunk = The skin has sunk and wrinkled there, and juice has made a dark ring on the plate.
N flies = Two fruit flies sit on the rim.

things-packed-lunch-odd | deed | astronaut food, in space, on the moon, airplane meal, airline food, hospital food, prison meal, school dinner, school canteen, cafeteria tray, canteen & #food, tray, meal, food, dinner, lunch, sandwich, pizza | @ plane, hospital, canteen, space station
D tray = Moulded hollows hold each thing by itself: something beige, something green, a cube of yellow cake under film. -space,moon,astronaut
D floating = Out of its torn foil it floats in single bites, a bead of drink hanging among them. +space,moon,astronaut
O foil = A foil lid is peeled half back, drops on its underside.
N fork = A plastic fork with one tine missing and a paper sachet lie in the last hollow. -space,moon,astronaut
B seat = Behind are a grey seat back and a small oval of sky. -school,canteen,cafeteria,prison
L flat = Flat cool light from above with hardly a shadow.
V lap = From the eater's eyes, 28 mm lens, sharp, pale institutional colours

things-dinner-people | deed | eat, dine, have dinner, have lunch, have breakfast, have tea, feast, share a meal, gather & table, dinner, breakfast, lunch, meal, feast, tea party, supper, barbecue & #animal, #many, #robot, #skeleton, #monster, #mouse, #cat, #dog, #bear, #alien, #astronaut, #ghost | @ table, garden, forest, room, kitchen, moon
D paws among the dishes = They sit close round the cloth with forearms among the dishes, one leaning across for the bread. +many
D family round the cloth = The biggest sits with its back to a trunk, a small one between its knees and another on its stomach across the cloth, reaching for the jar. +family,picnic -many
D head of a long table = One sits at the head of a long laid table, every other chair empty. +one -family,picnic
D small spoon in a big grip = A spoon too small for the grip is held with great care. -picnic
O basket on a checked cloth = On a red checked cloth stand an open wicker basket, a jar of honey, apples and a bread with the end bitten off. +picnic
O dishes = A roast with a slice gone, a bowl passed from one to the next, a spilled salt cellar. -picnic,breakfast,tea
N napkins round necks = Checked napkins are tied round the necks.
B string of lamps = Behind, a string of lamps goes from branch to branch. +garden,night,evening -moon,space
L lamp over the table = A lamp over the table lights the food and faces, and the rest falls off into brown. -picnic,garden,forest,woods,meadow,park,beach
L spots through leaves = Sun through leaves lies in warm spots on cloth and shoulders. +picnic,garden,forest,woods,meadow,park -night
V from the empty place = From an empty place among them, 35 mm lens, warm, sharp

things-ants-animal-food | deed | steal, nibble, taste, lick, sniff, raid, drag & that: cake, crumbs, cheese, bread, cookie, strawberry, apple, pizza, sandwich, ice cream, fish, watermelon, corn, chips, sausage, chocolate, pie, donut, berries, pumpkin, nuts & #ants, #ant, #mouse, #squirrel, #raccoon, #hedgehog, #rabbit, #bear, #fox, #bird, #monkey, #snail, #insect, #bee, #hamster, #pig, #goat, #horse | @ table, garden, kitchen, picnic, street
D held in both feet = $That {is|are} held up with both front feet, the first bite just taken out of the edge. -ants,ant,snail
D line = A thin dark line of them goes from the edge of $that over the cloth and down the table leg, each with a crumb. +ants,ant
D rasp = The soft body has slid half up the side, feelers stretched over the top. +snail
D watch = One eye is on us, body ready to bolt. -ants,ant,snail,bee,insect
O *bite = $That {has|have} a ragged hollow, crumbs below it.
N human = A dropped fork shows that people were here a minute ago.
B soft = Cloth, cups and grass are soft behind.
L low = Low warm light from the side picks out every crumb.
V level = From the height of the food, 100 mm lens, shallow focus, natural colours
`;
