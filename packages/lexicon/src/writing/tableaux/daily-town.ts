/** Whole small scenes in town: waiting, commuting, shopping, eating out, reading, phones. The form: `tableaux.ts`. */
export const DAILY_TOWN_TABLEAUX = `
daily-bus-stop | deed | wait, waiting, stand, sit, miss & bus, bus stop, bus shelter, tram stop, night bus, tram | @ bus stop, street
D leaning out to look = One foot is on the very edge of the kerb, the body leans out past it, neck long, and the eyes go up the empty road. -sit,miss
D on the narrow seat = On the sloping plastic seat $the {sits|sit} with crossed ankles, chin in the scarf, eyes on the timetable that gives no hope. +sit +from-person,from-child,many,couple,family,kids
D arm up too late = An arm is thrown up at tail lights that already turn the corner, one shoe half lost. +miss
O scratched glass = Names are scratched into the glass of the shelter, and a torn poster flaps at one corner.
W *town coat = in a belted coat, with a carrier bag cutting into the fingers +from-person,from-child,many,couple,family,kids
N gum and ticket = Old gum spots the paving, a ticket sticks in a puddle.
B row of shops = Across the road run shutters, a chemist's green cross and a bare tree in an iron grid.
L white of the shelter = The tube in the shelter throws flat white light on head and shoulders and makes the pane behind a mirror. +night,evening,rain
L cloud over town = Even cloudy daylight takes the colour from everything but the red sign.
V across the road = View straight across the road, symmetrical shelter, figure small in it, cool documentary

daily-train-platform | deed | wait, waiting, stand, sit, miss & train, platform, station, railway, suitcase, metro, subway, underground & #person | @ platform, station
D toes at the line = $The {stands|stand} with toes just behind the white line, coat lifting in the draught, head turned to where rails meet. -sit,miss
D on the suitcase = $The {sits|sit} on an upended suitcase, knees together, a roll in paper in one hand. +sit
D run out = Bent over with hands on the thighs, $the {looks|look} up at the last lit window going away. +miss
O *long case = The suitcase is scuffed at its corners and a luggage label turns on its string.
N pigeon crumbs = A crust lies in the gap of the paving, and a wet newspaper clings to a post.
B rails and signals = Rails shine away under a footbridge, and a red signal stands in the haze.
B tiled tunnel = Curved white tiles lead to the round black mouth of the tunnel with two lamps in it. +metro,subway,underground
L roof light = Daylight comes down milky through the glass roof and draws long soft shadows along the platform.
L sodium = Orange lamps under the roof each light their own circle of paving, and all between is blue. +night,evening
V along the edge = View along the platform's edge, deep perspective, muted blue, rust and yellow line

daily-queue | deed | queue, queueing, queuing, stand in line, line up, waiting in line, waiting in a queue, long line | @ street, shop, supermarket, airport, bakery, post office
D file of backs = All stand one behind the other, each looking past the shoulder ahead; one shifts the weight from leg to leg, one reads, one counts coins.
D head out sideways = A head leans out of the file to see how far it still is.
D almost there = The first has a hand already on the counter and a finger at the chin.
O different bags = String bag, trolley, rucksack and a child on an arm make up its outline.
N tape and posts = A webbing tape between posts has come undone and is held with a knot. +airport,post,bank,museum
N dropped list = A shopping list lies trodden among the shoes.
B shop front = The file goes in at a narrow door with a bell above it and a window full of loaves. +bakery,bread
L side street light = Soft light from the open side of the street models the row of shoulders like hills.
V along the line = View along the queue from its end with a long lens, faces stacked close, plain colours

daily-waiting-room | deed | wait, sit & hospital, doctor, dentist, waiting room, clinic, vet, office, corridor, maternity, job interview | @ waiting room, hospital, corridor
D elbows on knees = $The {sits|sit} forward with elbows on the knees, fingers knotted, looking at the door with the frosted pane. +from-person,from-child,many,couple,family,kids
D number in the fist = A paper number has gone soft in the fist.
D carrier on the lap = Both arms are round the carrier on the lap, a nose showing at its grille. +vet
D folder upright = A folder stands upright on closed knees, and the lips move over a first sentence. +interview
O bolted chairs = The chairs are orange shells bolted to one rail, every second with a split in it.
N magazines = On the low table lie magazines without covers, a box of tissues and a toy with beads on wires.
B lino and clock = A green corridor goes off behind with a round clock at its end.
L tubes = Flat white light comes from tubes above, one of which has begun to flicker brown at its ends.
V from opposite = View from the seats opposite, sitting height, centred, pale green and orange

daily-commute-crowd | deed | commute, commuting, rush hour, commuters, packed train, crowded train, crowded bus, crowded metro, crowded subway, standing on the train | @ train, metro, bus
D arms up to the bar = Arms go up to the one bar from all sides, sleeves before noses, and each looks where there is no other face.
D pressed to the door = A cheek is nearly at the door's pane, the shoulder turned in to make room for one bag more.
D reading in a gap = In a gap the width of a hand somebody goes on reading, page held under the chin.
O coats and rucksacks = Damp coats, a rucksack strap, a bunch of tulips held high out of harm.
N fogged window = Windows are fogged, with a smiling face drawn in one.
B map of the line = Above the door run a coloured map of the line and an advertisement with a torn corner.
L carriage tubes = Cold tubes along the ceiling light foreheads and knuckles, and in the black pane everybody stands once more.
L low sun through = Low sun flashes in between buildings and turns one row of faces orange. +morning,sunset,day
V inside the crush = From within the crush at eye height, close, wide lens, greys with one bright flower colour

daily-bicycle-town | deed | cycle, ride, push, bike, ride a bike, cycling & bicycle, bike, cycle, cycling, tandem, cargo bike, bikes & #person | @ street, lane, path, bridge
D rising on the pedals = $The {rises|rise} off the saddle to gain the slope, bars pulled to one side, jaw forward. +hill,uphill
D upright with a loaf = Sitting upright, one foot at the lowest point of its turn, $the {steers|steer} with a glance over the shoulder. -hill,uphill,tandem,push,boy,girl,child,kid,kids,children,toddler
D two in step = On two saddles four legs go round in step, the rear head leaning out to see ahead. +tandem
D walked beside = It is walked by the bars, a flat rear tyre spread on the road. +push
O *frame and basket = The frame is a dark green one with a wicker basket and a bunch of flowers looking out.
B house fronts = Tall narrow fronts slide past behind, blurred lengthwise.
L low between houses = Light comes down a side street, catches spokes and one cheek, and a long thin shadow of wheels goes before.
L lamp cone = The dynamo lamp lights a fan of wet road before the wheel. +night
V panning side = Side view panned with the movement, rider sharp, street streaked, calm colours

daily-car-breakdown | deed | broken down, break down, breakdown, flat tyre, flat tire, change a tyre, change a tire, push, hitchhike, tow, out of petrol, bonnet, stuck & car, van, truck, road, tyre, tire, camper, bus, taxi | @ road, roadside, highway, street, desert
D head under the bonnet = $The {bends|bend} so deep beneath the raised bonnet that only back and legs are left, steam rolling out to both sides. +from-person,from-child,many,couple,family,kids -tyre,tire,push,hitchhike,stuck
D foot on the wrench = The whole weight stands on the wheel wrench with one foot, hand on the roof for balance. +tyre,tire
D shoulder to the boot = With shoulder and both palms against the boot, legs far back, $the {pushes|push}, and the steering wheel is turned through the window. +push,stuck +from-person,from-child,many,couple,family,kids
D thumb out = A thumb is held out to the lane, chin up, the other hand shading the eyes. +hitchhike
O *old estate = The car is a beige estate of the eighties with a roof rack, luggage piled on the verge.
N triangle and rag = A red triangle stands fifty steps off, and an oily rag lies on the wing by the open manual.
B empty road = The road runs on without a house to a low ridge.
L high dry light = High hard sun bleaches the road and shimmers over the roof.
L hazard lamps = Orange hazard lamps blink on wet grass, and the beam of a torch shakes beneath the lid. +night,rain
V from the verge = View from the verge, knee height, fairly wide, dusty colours

daily-driving | deed | drive, driving, at the wheel, behind the wheel, road trip, traffic jam, stuck in traffic, taxi driver, singing in the car | @ car, road, highway
D wrist on the wheel = A wrist lies over the top of the wheel, the elbow out in the wind, eyes narrowed at the road ahead. -traffic,sing
D forehead on hands = The forehead has sunk onto both hands on the wheel. +traffic
D chorus = Mouth wide open on a long note, $the {beats|beat} the dashboard with the flat of a hand. +sing,song,music +from-person,from-child,many,couple,family,kids
D bare feet up = In the next seat bare feet lie crossed on the dashboard beside an unfolded map. +trip,road,friends,couple
O dashboard = The dashboard has a crack over the dials and a plastic hula dancer in the corner.
N cup and coins = Paper cup, coins and a half bag of cherries fill the tray between the seats.
B road behind = In the rear window the road runs away small. -traffic
B roofs of cars = Outside stand roof after roof in the heat, with red lamps. +traffic
L side sun = Low sun from the side window slides over forearm and cheek and shows the dust on the glass.
L side sun late = Low sun from the side window slides over forearm and cheek and shows the dust on the glass. +golden,sunset
L dials = Green dials light the chin from below, and lamps of others cross the face. +night
V from the passenger side = Close view from the passenger's side, shallow depth, film colours

daily-phone | deed | look at phone, look at phones, stare at phone, stare at phones, use phone, check phone, hold phone, text on phone, scroll on phone, play on phone, scroll phone, on phone, phone in bed, phone, smartphone, mobile, texting, text, scroll, scrolling, video call, cell phone, staring at phones, doomscrolling & #person | @ street, bed, cafe, train, sofa
D chin sunk = The chin has sunk to the chest and only a thumb moves, upwards, again and again. +scroll,text,stare,doomscrolling
D held out before the face = The phone is held out at arm's length, hair smoothed with the other hand, teeth shown to the small picture. +video,selfie
D each alone = All sit close in a row, each bent over an own small light, no knee touching. +many,couple,family
D eyes stopped = The eyes have stopped at one line, and the thumb hangs in the air above it. -scroll,video,many,talk,call
O *cracked glass = The glass has a crack from one corner like a river with its arms.
N cold cup = The cup at the elbow is full and without steam. -street,walk
L screen light = The light of the screen, bluish, lies on lips, nose and the undersides of the brows, and everything else is dusk. +night,dark,bed,evening
L soft side = Soft daylight from one side lies on hand and cheek.
V close slightly high = Close view from slightly above, hands and brow sharp, cool quiet colours

daily-old-phone | deed | phone, telephone, call, talk, ring & rotary, telephone, phone box, phone booth, payphone, landline, telephone box | @ hall, phone box, street, kitchen
D finger round the cord = The curled cord is wound round and round a forefinger, and $the {leans|lean} with one shoulder to the wall. +from-person,from-child,many,couple,family,kids -box,booth,payphone
D back against the panes = In the narrow box $the {stands|stand} with the back pushed to the panes, receiver in both hands, a coin ready in the lips. +box,booth,payphone +from-person,from-child,many,couple,family,kids
D listening = The eyes have gone far off with listening.
O *heavy receiver = The receiver is black and heavy, its shine worn dull at the grip.
N notes by it = A pad with a half-finished drawing of stars hangs by it on a string.
B hall wallpaper = Wallpaper with brown ovals and a row of coat hooks run along the hall. -box,booth,payphone
B wet road = Outside the panes head lamps pass over a wet road. +box,booth,payphone
L hall bulb = A small wall lamp with a pleated shade lights half of the face. -box,booth,payphone
L roof of the box = The lamp in the roof of the box lights hair and shoulders greenish and shows every scratch on the glass. +box,booth,payphone
V medium = Medium view through the door frame, film grain, brown and yellow

daily-read-window-seat | deed | read, reading & window seat, window sill, windowsill, window, bay window, rainy window, attic & #person | @ window seat, living room, attic
D knees for a lectern = With the back to the frame and the soles against the other side, $the {props|prop} the book on drawn-up knees, a finger already under the next page.
D lips just open = The head leans on the pane, lips a little apart, far away in it.
O *thick cushion = The cushion is faded corduroy, and a blanket has slid half to the floor.
W *thick socks = in a big cardigan and thick grey socks
N apple core = An apple core stands on its end beside a stack of three more books.
B garden below = Outside, a wet garden with a bare apple tree and a mossy wall lies small below.
B rain on the glass = Drops run down the pane, stop, and run on in jerks. +rain,rainy
L pane light = Soft grey light from the pane beside falls over page, knees and one cheek; the room on the other side is brown.
L pane light then = Soft grey light from the pane beside falls over page, knees and one cheek; the room on the other side is brown. +rain
L snow light = Light thrown up by snow outside comes from below and is bluish on the ceiling. +snow,winter
V from the room = View from inside the room, full figure framed by the window, calm greys and ochre

daily-read-anywhere | deed | read book, read in bed, read on sofa, read in armchair, read, bookworm & #person | @ armchair, park, train, bed, library, beach
D finger at the lip = With the open book in both hands $the {bends|bend} over the page, eyes halfway down a line. -bed,grass,beach,floor,lying,walk,tree,oak
D held above the face = Flat on the back, $the {holds|hold} the book up over the face with both arms, one page slipping. +bed,grass,beach,floor,lying
D walking and reading = $The {walks|walk} on with it open before the chest, one hand feeling along railings. +walk
D nose close = The lips are a little apart, the eyes wide on the page. +from-child
O *cover = The book is a thick one with a plain blue cover. -newspaper,magazine,letter,map,comic
W *reading wear = with glasses slid low; in a loose brown cardigan -from-child,beach,bed
N tea = A cup of tea stands close by on a small pile of books. -library,fireplace,from-child,train,beach,walk,park,bench,tree,garden,grass,meadow,lake,hammock
B shelves = Shelves go up out of the picture, packed two deep. +library,armchair,shop
B park behind = Lawns and slow walkers lie soft behind. +park,grass,bench
L page light = Soft light from one side falls on the open page and the face.
L lamp = A reading lamp bent over the shoulder makes page and hands bright and leaves the face in warm half-dark. +night,bed,evening
V close three-quarter = Close three-quarter view, page and eyes in focus, calm natural colours

daily-newspaper | deed | read, reading, behind, hold & newspaper, newspapers, paper, morning paper & #person | @ cafe, park, train, kitchen, bench
D only fingers and legs = The paper is opened wide, so that of the reader only fingers, crossed legs and the top of the head can be seen.
D look over the edge = Two eyes come up over its edge at something across the way.
D shaken straight = Both hands give it a shake to straighten the fold.
O *grey pages = The sheets are soft and grey with print, one corner wet from the table.
W *tweed jacket = in a tweed jacket and polished shoes -from-child
N cup and crumbs = A small cup, a glass of water and the crumbs of a roll share the round marble top. -train,park,bench,toilet,bed,bath
B window lettering = Reversed gilt lettering on the window and passing umbrellas fill the back. +cafe
B gravel and pigeons = Gravel, a litter basket and trimmed limes stand behind. +park,bench
L side light on paper = Side light makes the sheet glow from behind with the print of its other page.
V frontal seat = Frontal, at seated height, symmetrical, newsprint grey and brown

daily-read-map | deed | read, look, study, hold, unfold, lost, ask & map, directions, way, signpost, sat nav, compass & #person | @ street, road, hill, square, station, woods
D turned round = The map is turned upside down and the head with it, a finger following a road that is not there.
D wind in the folds = The wind has got into the folds, and it wraps round the arms. +wind,hill,car
D two fingers point = Two arms point in opposite ways, eyes still on the sheet. +many,couple
D arm along the street = A passer-by leans in and draws the way in the air: along, left and up. +ask,directions
O *creased sheet = The sheet is white along its folds and has a ring of coffee over the old town.
W *travel wear = with a rucksack strap off one shoulder; in a rain jacket with full pockets
N shoes dusty = Dust lies on the shoes up to the laces.
B fork in the road = Behind, two lanes part at a leaning signpost. -street,square,station
B corner of streets = Behind, two streets go off at a corner, both steep, both with washing. +street,square,station
L bright high = Light from a high bright sky is thrown up from the paper on puzzled faces.
V half length = Half length from in front, paper large in the picture, friendly holiday colours

daily-eat-noodles | deed | eat, eating, slurp, bite, devour, share, try & noodles, ramen, spaghetti, pasta, pho, soup, burger, hamburger, pizza, sandwich, kebab, taco, hot dog, sushi, watermelon, apple, cake, doughnut, donut, peach, mango, corn, croissant, pie & #person | @ restaurant, street, kitchen, cafe, park
D noodles on the way = A whole bunch hangs from lips to bowl, cheeks drawn in, $his eyes crossed on the last end that whips up. +noodles,ramen,spaghetti,pasta,pho
D spoon blown on = Over the bowl a spoon is blown on with rounded lips. +soup
D mouth wider than it goes = Both hands press it flat, elbows out, and the mouth is open wider than it goes. +burger,hamburger,sandwich,kebab,taco,hot,croissant,doughnut,donut
D slice folded = The slice is held from below with its tip hanging, head tipped back to catch it, a string of cheese to the plate. +pizza
D face in the fruit = The teeth go in up to the cheeks, and juice runs over the chin and down to the elbows. +watermelon,peach,mango,apple,corn
D piece too big = The piece is far too big for the fork, and the mouth comes down to meet it over the plate. +cake,pie
D sauce at the corner = Something of it sticks in the corner of the mouth and on the tip of the nose.
D quick fingers = A second hand comes in from the side for its part. +share
N napkins = Crumpled napkins and an empty glass stand about the plate.
B other tables soft = Other people's backs and a hatch with hanging slips of paper lie soft behind. +restaurant,cafe
L warm above = Warm light from a lamp above shines on lips, steam and wet knuckles. -street,park,day,watermelon,peach,mango,apple,corn
L open sky = Plain daylight from the left shines on lips and chin.
V close across the table = Close view from across the table, food and mouth sharp, appetizing warm colours -watermelon,peach,mango,apple,corn,street,park,ice
V close at mouth height = Close view at mouth height, food and mouth sharp, ground far and soft, fresh colours

daily-ice-cream | deed | eat, lick, eating, drop, buy, share, hold & ice cream, ice-cream, ice lolly, popsicle, gelato, cone, ice cream van, candy floss, cotton candy, lollipop, toffee apple | @ street, beach, park, fair, promenade
D tongue round the edge = The head is tilted, and the tongue goes round the edge to catch what runs. -drop,buy,candy,cotton
D empty cone = An empty cone is held out in the hand, mouth pulled down, eyes on what lies pink on the ground. +drop
D coins on tiptoe = On tiptoe, coins flat on the palm, $the {reaches|reach} up to the sliding window. +buy,van +from-person,from-child,many,couple,family,kids
D face in the cloud = Half of the face has gone into the pink cloud, threads of it on nose and lashes. +candy,cotton
O drips to the wrist = It has run over the knuckles to the wrist and drips from there. -drop,candy,cotton
W *summer things = with a sunburnt nose; in a striped T-shirt +from-person,from-child,many,couple,family,kids
N wasp and napkin = A paper napkin is stuck to the cone. -candy,cotton,lollipop
B sea front = Railings, awnings and bleached blue sky stretch behind. +beach,promenade
B square = A fountain and people on its rim are far out of focus. -beach,promenade,fair
L noon summer = Strong summer sun makes short shadows and a gloss on everything that melts.
V chest up = From the chest up, eye level, sharp at the mouth, sherbet colours

daily-drink-coffee-cafe | deed | drink, sip, have, sit, order, coffee, wine, cocktail, tea & cafe, café, coffee shop, terrace, bistro, espresso, coffee, cappuccino, wine, tea, hot chocolate, cocktail & #person | @ cafe, terrace, bar
D cup in two hands = Both hands are shut round the cup for its warmth, lips at the rim, eyes over it on the street. -wine,beer,champagne,restaurant
D foam on the lip = A line of foam stays on the upper lip. +cappuccino,chocolate,latte -wine,beer,champagne,restaurant
D glass by the stem = The glass is turned slowly by its stem on the table. +wine,cocktail -wine,beer,champagne,restaurant
D spoon going round = A spoon goes round long after the sugar is gone. -wine,cocktail,many -wine,beer,champagne,restaurant
O small table = On the round table are a saucer with a wrapped biscuit, a folded receipt and a ring of wet.
W *coat over chair = with a scarf loosened; in a fine dark jumper
N chair pulled out = The second chair is pulled out and holds a bag.
B window and street = In the pane, passers-by and the bentwood chairs inside lie over each other.
L window seat light = Grey soft light falls in from the street on one side of the face and shines in the spoon.
L bar lamps = Shaded lamps over the counter light cup and hands amber, with blue evening in the pane. +night,evening
V from the next table = From the next table, seated height, 50 mm look, brown, cream and grey

daily-pub-bar | deed | drink, sit, lean, toast, cheers, clink, raise & beer, pint, bar, pub, whisky, whiskey, glass, glasses, bartender, counter, tavern, beers & #person | @ bar, pub, terrace
D elbows on the counter = $The {leans|lean} over the counter on both elbows, glass between the hands, head between the shoulders. +one -toast,cheers,clink,raise
D glasses meet = Glasses meet over the middle and slop, eyes on each other as custom wants. +toast,cheers,clink,many,raise
D foam wiped = The back of a hand goes across a mouth with foam on it. +beer,pint
O last third = The glass is down to its last third, with rings of foam that mark each swallow. +beer,pint
O amber and ice = One large cube turns in the amber, its corners already round. +whisky,whiskey
N coins and nuts = Wet coins, a beer mat peeled to threads and a saucer of nuts lie on the dark wood.
B bottles = Bottles stand in two rows before a mirror with a crack in its corner. -terrace
L low bar light = A row of green-shaded lamps hangs low, lights hands and glass and leaves brows in shadow. -terrace,day
L low bar light then = A row of green-shaded lamps hangs low, lights hands and glass and leaves brows in shadow. +night,evening -terrace,day
L garden sun = Late sun comes through the glasses and throws amber patches on the table. +terrace,day,sunset,summer
V along the counter = View along the counter, at glass height, shallow depth, amber and mahogany

daily-restaurant-alone | deed | eat, dine, sit, have dinner, eating, dining, lunch, dinner & diner, fast food, canteen, restaurant, cafeteria, fish and chips, chips, street food, food stall & #person | @ restaurant, diner, canteen, street
D forks across = A fork goes over into the neighbour's dish, a glass is held away from an elbow, somebody wipes up with bread. +many,couple,family,friends
D book against the jug = A book leans open on the water jug, and the fork finds the plate by itself. +restaurant,diner,canteen,cafeteria -many,couple,family,friends
D paper on the knees = The hot paper is opened on the knees, and fingers blow and pick at once. +chips,fish,street,stall
D slow chewing = The cheek is round with chewing, the eyes on nothing. -many,couple,family,friends
O half plate = The plate is half done, peas pushed to a heap, the bone clean. +restaurant,diner,canteen,cafeteria
O steam and vinegar = Steam comes up between golden ends, and the paper is clear with fat. +chips,fish
W *worker's coat = in a jacket kept on, with its collar up
N ketchup = A red squeezed bottle, a steel napkin holder and a bent fork share the ledge. -restaurant
B red seats = Rows of red seats and a long window on a car park lie empty behind. +diner,fast
B steam and bulbs = Stall lamps, hanging ladles and the cook's back stand in the steam. +street,stall
L pane and tubes = Greenish tubes above and blue dusk in the long pane mix on the face. -street,day
L bare bulbs = Bare bulbs over the stall light steam and cheekbones. +street,stall
V through the window = View from outside through the window, figure off centre, quiet

daily-supermarket | deed | shop, shopping, buy, push, choose, groceries, trolley, shopping cart, checkout, ride & supermarket, grocery, groceries, trolley, shopping cart, aisle, checkout, grocery store | @ supermarket, car park
D arm deep in the shelf = $The {stretches|stretch} an arm deep into the shelf for the one at the very back, cheek against the price rail. +from-person,from-child,many,couple,family,kids -checkout,ride,trolley
D feet on the bar = Both feet on the lower bar, leaning over the handle, the trolley rolls by itself down the aisle. +ride,trolley,cart,push
D belt = One by one things go onto the black belt, the purse held ready in the teeth. +checkout
D one wheel = One front wheel of it shakes sideways on its own. +trolley,cart
O basket contents = In the wire lie cat food, a leek that looks over the edge, white bread and a single balloon on a string.
N list = A list in pencil is pressed flat against the handle.
B endless shelf = Packets of one kind go on in red and yellow until they are only stripes.
L ceiling rows = Rows of tubes light it without a shadow and run off as double lines on the polished floor.
V down the aisle = View down the aisle, centred, deep perspective, loud packet colours under cold white

daily-market-buy | deed | buy, sell, haggle, choose, weigh, smell, squeeze, shop, browse & market, stall, fruit, vegetables, melon, fish, cheese, flowers, flea market, bazaar, farmers market, tomatoes, bread, antiques, peaches, oranges & #person | @ market, street, square, bazaar
D thumb on the melon = A thumb presses beside the stalk and the ear is held close, as one listens at a door. +melon,fruit,squeeze
D hand over the scales = From behind the piles an arm sets the last one on the scales and the pointer swings. +weigh,sell,tomatoes,peaches,oranges,vegetables
D two fingers three fingers = The one shows two fingers, the other three, and both smile as if neither meant it. +haggle,bazaar,flea,antiques
D bent over the boxes = $The {bends|bend} over the boxes with a basket on the elbow, turns one over for spots and puts it back. -weigh,sell,haggle
O piles = Things are built up in slopes, the best with leaves on in front, a card with a price on a stick in each. -flea,antiques
O odds and ends = On a blanket lie a clock without hands, brass taps, a doll's head and boxes of keys. +flea,antiques
W *market coat = with cold red knuckles; in an apron over two jumpers +sell
N crushed fruit = A squashed plum and wet paper lie on the stones.
B awnings = Awnings in stripes and a church wall stand over moving heads.
L light through canvas = Sun comes through the canvas and colours one side of everything red; the street beyond is white.
L lamps = Bare bulbs under the canvas make the piles shine, and behind is night. +night,evening,winter
V over the stall = View across the stall from counter height, close, rich natural colours

daily-window-shopping | deed | look in shop window, look into shop window, look at shop window, carry shopping bags, look at toy shop window, press nose to window, stare at shop window, window shopping, shop window, press, toy shop, sweet shop, bakery window, pet shop, candy store, carry bags, shopping bags | @ street, shop
D nose to the pane = Nose and both palms are flat to the pane, and breath has made a round on it. -bags
D bags on both arms = Bags hang from both forearms to the knees, strings cutting in, and a coat has slid off one shoulder. +bags
D coat reflected = The mirrored coat stands exactly on the tailor's dummy inside. +dress,clothes,window
O lit things = Behind the glass things stand in rows on red paper, each with its own small lamp.
N price card = A price card has fallen on its face.
B street in the glass = In the pane the street goes by reversed: a bus, a lamp, legs.
L window glow = Yellow light from the window falls out over face and pavement, with the street blue behind.
L bright overcast = Soft daylight fills the street, and the glass is half mirror. +day,morning
V through the glass = View from inside the window out through the glass, face close, reflections over it

daily-moving-house | deed | carry, move, lift, drag, push, moving, moving house, move in, moving day, strap & mattress, sofa, couch, piano, wardrobe, boxes, furniture, fridge, house, flat, apartment, bed, van, bookcase | @ stairs, street, hall, flat
D wedged on the turn = It is stuck at the turn of the stairs: one pushes from below with a shoulder and a red face, one hangs over the banister above and points. -mattress,boxes,house,flat,apartment
D sail in the street = Carried on the heads, it bends at both ends, and of the carriers only legs and the fingers at its edges can be seen. +mattress
D chin on the boxes = Three boxes are carried one on the other, chin on the topmost, a foot feeling for the next step. +boxes,house,flat,apartment
D straps over shoulders = Straps run over the shoulders and beneath it, and all bend their knees on three. +piano,wardrobe,fridge,sofa,couch
O *scraped wall = Along the wall runs a fresh scrape with white plaster in it.
W *removal wear = with sweat between the shoulder blades; in a washed-out T-shirt and work gloves +from-person
N lamp and plant = On the pavement wait a floor lamp, a rubber plant and a goldfish bowl on a chair. +street,van
N tape roll = A roll of brown tape hangs from the newel post. -street
B van doors = The back doors of a hired van stand open in the road. +street,van
B stairwell = Flat doors and a bicycle on its hook go up the stairwell. -street,van
L stair window = Grey light from a window on the landing falls down across shoulders and dust. -street,van
L plain day = Plain midday light on the street side. +street,van
V from below = View from some steps below, steep, a bit wide, plain colours

daily-empty-room | deed | empty flat, empty apartment, empty room, first night, new home, new apartment, new house, new flat, keys, last day & #person | @ room, flat
D on the floor with a carton = $The {sits|sit} on bare boards against the wall and {eats|eat} from a carton, a packing case for a table.
D arms out = In the middle of the bare room $the {turns|turn} once round with arms held out. +new,keys,happy
D last look = On the threshold, coat on, $the {turns|turn} back with a hand on the light switch. +last,leave
O pale squares = On the walls are pale squares with a nail above each.
N kettle and key = A kettle and a bunch of keys stand on the sill.
B bare window = A curtainless window shows roofs and a crane.
L long window patch = The window lies as a long bright shape over the floor, right up to the feet.
L bulb = A bulb on its wire lights everything evenly and doubles the figure in the black pane. +night,evening
V from the corner = Wide view from the corner at seated height, much bare wall, pale ochre

daily-lift-stairs | deed | elevator, lift, escalator, stairs, revolving door, staircase & stand, ride, wait, stuck, climb, run, sit, meet, carry, walk, slide, banister & #person | @ lift, staircase, office, station
D slid down the wall = With the back to the steel wall $the {has|have} slid down onto the heels, one arm up to the button with the bell. +stuck
D eyes on the numbers = All eyes are on the row of numbers above the door, arms close, nobody's sleeve touching. +elevator,lift -stuck
D sitting on a step = $The {sits|sit} on a step with the shoulder to the wall, bag between the feet. +sit
D hand on the belt = A hand rides ahead on the rubber belt, weight on one hip, as others come down the other way. +escalator
D two at a time = $The {takes|take} two steps at once, pulling on the rail, coat tails up. +run,climb
D down the banister = Astride the banister backwards, $the {comes|come} down with a squeak of cloth and a look over the shoulder. +slide,banister
D close to the wall = Close to the wall $the {goes|go} up, a hand trailing on the rail and the eyes on the feet. -sit,run,climb,slide,banister,elevator,lift,escalator,stuck
O worn edge = The edges are worn to a shallow dip in the middle. -elevator,lift,escalator,revolving
O steel walls = The steel walls repeat each coat as a blurred band. +elevator,lift
N dropped glove = A glove lies where somebody went by.
L stairwell skylight = Light falls from a skylight far above, strong at the top and grey below. -elevator,lift,escalator
L panel = A white panel in the ceiling lights partings and shoulders and leaves the eyes dark. +elevator,lift,escalator
V graphic = Graphic view with strong lines, figure small, greys and one coat colour

daily-rain-window-look | deed | look out, looking out, stare out, gaze out, watch, stand at & window, rain, street, people, city, neighbours, snow, balcony & #person | @ window, bedroom, kitchen, balcony
D forehead on the glass = The forehead rests on the glass, and a small cloud of breath grows and shrinks beneath it. -balcony
D elbows on the cushion = On a cushion on the sill lie both forearms, the chin on them. +people,street,neighbours
D finger follows a drop = A fingertip follows one drop down the inside of the pane. +rain,child
D both hands on the rail = Both hands are on the rail, the body leaning a little over it. +balcony
O face twice = In the pane the face is there a second time, thin, with the lights outside shining through it. -balcony
W *house clothes = in a long cardigan held shut at the front
N geranium = A geranium with one brown leaf stands on the sill.
B outside = Outside lie roofs and wires, and across the way a single window is lit.
L grey from outside = All light comes from outside, cool and grey, on brow, nose and knuckles; the room behind is unlit.
L grey from outside then = All light comes from outside, cool and grey, on brow, nose and knuckles; the room behind is unlit. +rain
L white glare = Light from the snow outside comes white and from below. +snow
L city lights = Signs and lamps outside colour the cheek in red and green. +night
V close from the side = Close from the side inside the room, shallow depth, blue-grey

daily-photograph-take | deed | take selfie, take selfies, take polaroid, hold camera, use camera, pose for photo, take photograph, take photographs, photograph, take a photo, take photos, taking a picture, take a picture, photo booth, selfie, camera, polaroid, posing, pose for & #person | @ street, park, viewpoint, beach, photo booth
D eye to the finder = One eye is shut, the other at the finder, elbows tucked to the ribs and a knee bent to get lower. -booth,selfie,pose
D squeezed on the stool = On a stool for one they squeeze cheek to cheek, tongues out, a hand making ears behind a head. +booth
D arm and chins = One arm holds the phone out at full stretch, and heads are pressed together to fit, chins lifted, one tongue out. +selfie -one
D arm and chin alone = One arm holds the phone out at full stretch, the chin lifted and turned to its better side. +selfie -many,two,friends,couple
O screen with faces = The little screen shows the same face once more, small and bright. +selfie
D stiff smile = With straight arms and a smile kept too long, $the {stands|stand} where the finger has waved. +pose
O *camera = The camera is an old black and chrome one, its strap wound round a wrist. -selfie,booth
O strip of four = Outside a strip of four still damp frames hangs in the slot. +booth
N lens cap = The lens cap dangles on a thread. -selfie,booth
B view = What is to be on the picture lies far behind, bright and hazy. -booth
L bright from behind us = Sun from behind us lights the face full, so that the eyes are narrow.
L bright from behind us late = Sun from behind us lights the face full, so that the eyes are narrow. +golden,sunset
V half length = Half length from in front, frank, slightly faded print colours

daily-money-count | deed | count, pay, find, lose, drop, search & money, coins, purse, wallet, change, keys, key, ticket, glasses, phone, bill, bills, piggy bank, pockets | @ street, kitchen, shop, hall, park
D bag turned out = The whole bag has been turned out on the spot, and $the {kneels|kneel} in it, lifting one thing after the other. +lose,search,drop +from-person,from-child,many,couple,family,kids
D coins in columns = Coins are pushed one by one with a fingertip into columns by size. +count,coins,bills,bill,piggy
D both pockets = Both pockets have been pulled out and hang like ears. +keys,key,ticket,wallet,pockets
D arm to the shoulder = An arm is in the drain up to the shoulder, face turned away flat on the paving. +drain,grate
D glasses on the brow = All along the glasses sit pushed up on the hair. +glasses
D held up = What was lost is held up between finger and thumb. +find
D coin laid down = A coin is laid on the counter with one fingertip and not let go at once. +pay
O spread things = Receipts, a comb, half a sweet and a tram ticket lie spread about.
N calculator = A pencil behind the ear and a column of figures on an envelope show how it goes. +count,bill,bills
L plain top = Plain light from above lies on the hands and leaves the face half dark.
V over the hands = Close view slanting down on the hands, sharp, neutral colours

daily-street-musician-listen | deed | listen to music, listen to record, listen to radio, headphones, earphones, record, vinyl, records, radio, record player, walkman, music & #person | @ bedroom, street, living room, train, record shop
D eyes shut head back = The eyes are shut and the head tips back and a little to one side, a hand pressing the shell to the ear. -radio
D needle set down = A finger lets the arm of the player down, the breath held until it crackles. +record,vinyl,records,player
D ear to the cloth = The ear is laid right against the cloth of the set, a hand on its dial. +radio
D lying on the carpet = Flat on the carpet, feet up on the bed's edge, $the {taps|tap} the beat on the ribs. +bedroom,floor
O *sleeve and cable = A cable runs in curls over the jumper. +headphones,earphones,walkman
O sleeves on the floor = Record sleeves fan over the rug, one propped where it can be seen. +record,vinyl,records,player
W *soft hoodie = with hair pressed flat by the band; in a faded hoodie +headphones
N foot in the air = A foot in a sock stands in the air in the middle of a beat.
B posters = Posters with curled corners and a fairy-light string hang on the wall. +bedroom
L lamp and dusk = A lamp with a red cloth over it warms the cheek, and the window is evening blue.
V close still = Close and still, eye level with the head, dim warm colours
`;
