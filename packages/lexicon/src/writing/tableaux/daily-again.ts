/** Whole small scenes told once more where their occasion or an animal is the picture. The form: `tableaux.ts`. */
export const DAILY_AGAIN_TABLEAUX = `
daily-picnic-scene | place | picnic, family picnic, summer picnic, beach picnic, park picnic, romantic picnic, picnic blanket, picnic in the park | @ meadow, park, beach, woods, riverside
D on one elbow = One lies on an elbow and picks cherries from a bag, another saws at a loaf held to the chest. +many,couple,family,friends,lovers,kids
D feet beyond the blanket = Legs reach beyond the blanket's edge, the weight is back on both hands, and the eyes are up in the leaves. -many,couple,family
D hand waves a wasp = A hand with a sandwich waves off a wasp.
O *checked blanket = On the checked blanket are boiled eggs, radishes, a cheese run soft and a jar with the spoon sunk in.
W *summer linen = with shoes kicked off; in crumpled linen and a straw hat +from-person
N ants at the cake = Ants go in a line over the rim of the cake tin.
B river and willow = A willow hangs over slow brown water beyond.
L leaf spots = Spots of sun through leaves lie on cloth, shins and glass.
L rained off = The first fat drops fall, and a corner of the blanket is pulled over the food. +rain
V blanket height = View at the height of the basket, shallow depth, green, red and white

daily-diwali-scene | place | diwali lamps, diwali lamp, diwali celebration, diwali festival, diya, diyas, oil lamps, rangoli, rangoli pattern, holi festival, holi celebration | @ courtyard, doorstep, street, river
D cupped flame = A burning taper is held to the wick of a clay lamp, and a palm is bent round the new flame. -holi,rangoli
D powder through the fingers = Powder runs between thumb and finger in an even line, wrist turning with the curve. +rangoli
D cloud at the cheek = A handful of pink powder has just burst on a cheek, and teeth are white in a face green and yellow. +holi
O rows of lamps = Small lamps stand in rows along each step and the top of the wall, every one with its ring of light. -holi
O petals and lines = The pattern of six petals grows outward, magenta, orange and white on swept ground. +rangoli
O wet colour = Shirts are soaked in purple, and colour lies on the ground like spilled sand. +holi
W *festival clothes = with bangles at the wrists; in new silk with a gold border -holi +from-person,from-child,many,couple,family,kids
N marigolds = Strings of marigolds hang over the lintel, and sweets lie on a steel plate. -holi
B house front = The house front behind is outlined with lamps up to the roof. -holi
L oil flames = Warm light comes from below from many flames and leaves the sky deep blue. -holi
L oil flames then = Warm light comes from below from many flames and leaves the sky deep blue. +night,evening -holi
L noon haze = High sun stands white in a haze of colour. +holi
V low to the ground = Low view at the height of the lamps, shallow depth, gold, magenta and blue -holi
V in the crowd = In the crowd, frozen powder, saturated +holi

daily-new-year-scene | place | new year's eve fireworks, new year fireworks, new years eve, fireworks display, new year celebration, new year's eve party, bonfire night | @ street, balcony, hill, bridge, garden
D faces up = Faces are tipped up with open mouths, coloured by what bursts up there, shoulders together against the cold. -sparkler
D loops of light = A sparkler is swung in wide loops, and its line still hangs in the air. +sparkler
D cork = A cork has gone off, and foam runs over a fist and a sleeve. +champagne,midnight,party
O burst = High up a ball of gold threads hangs and begins to droop, a red one growing through it. -sparkler
O sparks like straw = White needles spit out on all sides of the wire. +sparkler
W *winter coat = with steam at the mouth; in a thick coat with paper streamers round the neck
N bottles in snow = Empty bottles with rocket sticks stand in the trodden snow.
B town below = Roofs, a church tower and other small bursts lie along the dark horizon.
L from the burst = Coloured light falls from above in pulses, gold on the upper cheeks, and the smoke catches it.
L from the burst then = Coloured light falls from above in pulses, gold on the upper cheeks, and the smoke catches it. +night,snow,winter
V from below = Half length from slightly below, dark sky above, sparkle sharp

daily-wedding-scene | thing | wedding reception, wedding party, wedding ceremony, wedding guests, wedding photo, bridesmaids, bridesmaid, flower girl | @ garden, church, hall
D bouquet at its highest = The bouquet turns over in the air at its highest point, arms go up below with spread fingers, one pair of eyes shut. +bouquet
D petals by the fistful = A small one in white empties the whole basket in a single heap and goes on. +flower
D cushion like a tray = The cushion is carried at eye level with a frown, both rings sliding. +bearer
D paper that shakes = The sheet shakes in the fingers, and the second hand has a glass already lifted. +speech,best
D row of the same = Dresses of one colour stand in a row with the elbows linked, shoes kicked off behind. +bridesmaids,bridesmaid,photo
D heads along the table = Along a white table heads turn to one end, a hat in the way of everyone behind it. -bouquet,flower,bearer
O ribbons = Long ribbons fly out behind, with ivy torn off. +bouquet
N half-eaten plates = Half-eaten plates, a disposable camera and a sleeping uncle's hat stand on the long table.
B marquee = A white marquee with its side rolled up opens on a lawn.
L late and low = Late low sun comes across the lawn and through glass and hair.
L late and low late = Late low sun comes across the lawn and through glass and hair. +golden,sunset
V lively = Lively view from within the guests, shoulder height, pastel and green

daily-with-dog | thing | and his dog, and her dog, and their dog, and a dog, with a dog, with his dog, with her dog, and puppy, with puppy, and their dogs, with dogs & #person, man, woman, girl, boy, couple, child, family, old man, old woman | @ any
D side by side = They stand side by side and look the same way, the dog's shoulder leaned against a shin, both with the same patience. -homeless,beggar,blind,survivor
D hand between the ears = A hand has come down between the dog's ears without anyone looking, and the thumb moves there.
O collar = The dog has a worn leather collar with a tag, one ear up and one that never learned to.
W *walking jacket = in an old waxed jacket with a lead round the neck
N stick = A wet stick, bitten at both ends, lies before four paws and two shoes.
B path and hedge = A sand path with puddles and a bare hedge go back behind.
L pale side = Pale low sun from the left lies along coat and fur and lays two shadows together on the ground.
L pale side late = Pale low sun from the left lies along coat and fur and lays two shadows together on the ground. +golden,sunset
V full length = Full length from the dog's height, some steps away, quiet natural colours

daily-with-cat | thing | and his cat, and her cat, and a cat, with a cat, with his cat, with her cat, and a kitten, with a kitten, with her cats, and her cats & #person, man, woman, girl, boy, couple, child, old man, old woman, lady | @ any
D cat over the shoulder = The cat hangs over a shoulder like a scarf, front paws down the back, and looks at us past the ear with half-shut eyes.
D cheeks together = A cheek is laid against the fur of its side, and the mouth has gone soft.
O cat's weight = A tail curls under an elbow, the tip going to and fro, and one claw has caught a thread.
W *knitted jumper = in a knitted jumper with pulled threads
N saucer = A saucer and a geranium stand on the sill.
B window frame = An old window frame with peeling white paint surrounds both.
L window front = Soft daylight comes in from the front and makes the cat's pupils narrow slits.
V half length = Half length at eye height, close, cream and tabby brown

daily-with-horse | thing | and his horse, and her horse, and a horse, with a horse, with his horse, with her horse, and horse, and pony, with pony, and donkey, with donkey, and his donkey & #person, man, woman, girl, boy, child, cowboy, old man | @ any
D brow at the cheek = They stand close, a forehead at the animal's broad cheek, a hand under the jaw where it is warm.
D ear turned = One long ear is turned back to listen, the eye large and dark with a bit of sky in it.
O coat and halter = The coat is clean on the neck and muddy from the belly down, and a rope halter has been mended with twine.
W *stable things = in a quilted waistcoat and boots with hay on them
N breath = Breath stands at the nostrils, and a fence rail is gnawed thin.
B meadow = A meadow, a fence and far poplars lie soft behind.
L early low = Early sun comes in low from behind and edges mane and sleeve.
L early low early = Early sun comes in low from behind and edges mane and sleeve. +dawn,sunrise,morning
V shoulder height = At shoulder height, half length, chestnut, straw and blue

daily-with-animal | thing | and her fox, with a fox, and fox, with an owl, and owl, with a crow, with a raven, with a parrot, and his parrot, with a tiger, and tiger, with a wolf, and wolf, and a deer, with a deer, with a lamb, with a goat, and goat, with a snake, with a goose, with a chicken, with a duck, with a rabbit, and rabbit, and a bear, with a bear, and bear, with an elephant, and elephant, and a lion, with a lion, with a pig, with birds & #person, man, woman, girl, boy, child, old man, old woman, queen, princess | @ any
D two gazes = Both look straight out at us, two pairs of eyes at two heights, quite still, neither afraid of the other.
D hand lies on it = A hand lies lightly on its back, the fingers sunk a little in, as on something known for years.
D bodies close = No gap of light is between the two bodies.
O coat = Between the fingers it is parted and clear to the skin.
W *plain dark cloth = in plain dark cloth with a white collar
B trunks = Grey trunks of beeches stand one behind another into mist.
L forest light = Soft light from above left, as in a clearing, lies on the two faces and sinks at the hem.
V portrait = Half length, frontal, at the eye height of the person, sharp, muted greens and one warm colour

daily-hold-balloon | deed | hold, holding, carry, clutch, hug, drag, let go, release, set free & that: balloon, balloons, teddy bear, teddy, doll, kite, flag, pumpkin, watermelon, suitcase, fishbowl, umbrella, book, candle, gift, heart, star, globe, sign, egg, nest, jar, birdcage, moon, apple, shell & #person | @ street, garden, meadow, beach
D just out of the fingers = $That {is|are} an arm's length above the open fingers and rising, the arm still stretched up after it, the face tipped back. +balloon,balloons,kite,lantern +let,release,free
D both arms round = Both arms are round $that, chin just above it, and the fingers have found each other in front. -balloon,balloons,kite,lantern,suitcase,flag,candle,sign,umbrella
D arm straight up = An arm goes up with the string wound twice about the wrist, and the shoulder has been drawn a little with it. +balloon,balloons,kite
D held out before = $That {is|are} held out before the body at the height of the ribs, both wrists stiff, steps small so as not to shake it. +lantern,candle,nest,egg,fishbowl,jar,birdcage
D leaning against the weight = It hangs at the end of one long arm, and the body leans the other way. +suitcase,drag
D edge in both hands = It is held up by both edges so that only eyes and fingers are to be seen behind. +sign,flag
O eyes over it = The eyes look out over it, serious, lips pressed together.
W *coat with a hood = in a coat with a hood and laced boots
N leaf = A leaf has come down beside one shoe.
B empty ground = Empty ground and a low wall lie behind, soft.
L side = Low pale sun from the left puts a bright rim along $that and one cheek. -night
L own glow = What is held throws its warm light up on chin and knuckles, and all round it is blue. +lantern,candle,night
V full front = Full length, frontal, three steps off, much quiet ground round the figure

daily-wedding | deed | wedding, wedding day, wedding ceremony, wedding reception, wedding feast, marriage, beach wedding, village wedding | @ garden, church, beach, hall, farm
D under the arch = Before an arch of branches two stand hand in hand and face each other, one with a veil lifted by the wind, one swallowing hard.
D rows lean = On both sides the rows lean to the middle, a child stands on a chair, and somebody old has a handkerchief ready.
D paper that shakes = The one between them follows a line on a sheet with a finger.
O petals = Petals lie in a white drift along the aisle, with one small shoe print through it.
N chair with a hat = On a folding chair lie a straw hat and a fan. -rain,winter,snow
N umbrella row = Umbrellas stand over the rows, white and black, dripping on shoulders. +rain
B behind = Lanterns and long tables with white cloths wait farther off.
L soft late = Late soft sun comes from behind the two and shines through veil and petals.
L soft late late = Late soft sun comes from behind the two and shines through veil and petals. +golden,sunset
V down the aisle = Down the aisle from its end, chest height, long lens, white, green and rose

daily-funeral | deed | funeral, burial, wake, memorial, remembrance, all souls, day of the dead, cremation | @ cemetery, church, street
D six shoulders = Six carry it on their shoulders in one slow step, arms across each other's backs, eyes on the heels ahead. -day,remembrance,memorial
D candles on stone = Hands set candle after candle on the stone among orange flowers, and bread and a photograph stand between. +day,souls
D wreath let down = A wreath is set against the steps and its ribbon straightened with two fingers. +remembrance,memorial
O followers = Behind come coats in black and a child in the wrong colour, holding two hands.
N umbrella shut = Shut umbrellas drip on the gravel.
B tree row = Bare trees in a row and a small bell in a wall close it off.
L covered sky = A covered sky gives no shadow, and only flowers have colour. -day
L covered sky then = A covered sky gives no shadow, and only flowers have colour. +rain -day
L flames = Light of many flames comes from below on chins and hands. +day,souls,night
V from aside = From aside at walking pace, respectful distance, black, grey and one colour

daily-party | place | party, house party, garden party, office party, costume party, tea party, cocktail party, farewell party, dinner party, street party | @ garden, living room, hall, office
D knot of people = Guests stand in knots with glasses at chest height, a head thrown back here, an ear bent to hear there. -tea
D tray over heads = A tray is carried over heads by one hand, a finger already on it.
D mixed masks = A nun, an astronaut and a banana wait in line at the bowl. +costume
D plates on knees = Cups and saucers are balanced on knees held tight together. +tea
O table = The table has been eaten into from its front: half a quiche, stones, sticks, a bowl with one prawn.
N coat pile = Through an open door the bed can be seen under a hill of coats. -garden,street,tea
B lights = Paper lanterns hang on a wire, two of them out.
L lamps = Low lamps from several sides give warm faces and dark hair.
L late sun = Late sun falls through glasses and ears. +garden,street,afternoon,day
V inside = From within at shoulder height, shallow depth, lively, warm

daily-sit-by-fire | deed | sit, read, sleep, warm, warm hands, drink, doze, tell & fire, fireplace, hearth, stove, wood stove, fireside, bonfire & #person | @ living room, cottage, cabin
D palms to the heat = Leaning forward on a low stool, $the {holds|hold} both palms to the heat, face red, back to the cold room. -read,knit,sleep,doze -knit,knitting,crochet
D feet on the fender = Feet in thick socks are on the fender, a toe steaming, the chin sunk. +sleep,doze,read,knit -knit,knitting,crochet
D poker = A poker turns a log, and sparks go up in a gust. -knit,knitting,crochet
O embers = The logs have burnt through to glowing cubes, one flame still running blue along the bark.
W *thick wool = in a thick jumper and corduroy trousers
N basket = A basket of split birch and a cup on the hearthstone stand in reach.
B room in shadow = Chair backs and one gilt frame are just to be made out.
L fire only = All light comes from the fire, low and orange, moving on knees and chin.
L fire only then = All light comes from the fire, low and orange, moving on knees and chin. +night,evening,winter,snow
V hearth height = From the side at hearth height, close, red-brown and black

daily-sunrise-coffee | deed | sit, stand, drink, watch & porch, doorstep, balcony, veranda, terrace, window, garden, dock, steps & coffee, tea, mug, cup, sunrise, morning, sunset & #person | @ porch, balcony, doorstep, garden
D cup under the chin = $The {holds|hold} the cup under the chin with both hands and {looks|look} out over the steam, one knee drawn up.
D bare feet = Bare feet rest on the cool boards, toes curled from the wet. -window
O steam = Steam goes straight up and bends at the height of the eyes.
W *blanket over shoulders = with a blanket over the shoulders; in a washed-out nightshirt
N slippers = A pair of slippers and a watering can stand by the step. -window
B garden waking = Wet grass and a row of trees lie grey and without edges. -city
L first sun = The first sun comes flat through the leaves and reaches the cup before the face. -rain
L first sun early = The first sun comes flat through the leaves and reaches the cup before the face. +dawn,sunrise,morning -rain
L rain light = Even light from the rain comes silver from in front. +rain
V from the side = From the side, medium, quiet, pale gold and grey-green

daily-eat-together-street | deed | share, sharing, split, feed & sandwich, ice cream, chips, fries, pizza, apple, cake, bread, spaghetti, milkshake, food, chocolate, umbrella, blanket, bench, cookie & #many, #two, couple, friends, siblings, brothers, sisters, kids | @ street, park, cafe, bench
D both ends = Heads are down over the one thing from both sides, brows nearly touching, each watching how much the other takes. -umbrella,blanket,earphones,headphones,bench
D one cloth = One cloth goes round both, two hands holding it shut at the front. +blanket
D break in two = It is broken in two, and the bigger piece is held out. +bread,sandwich,cookie,chocolate,cake
O what is shared = What there is lies between in its paper, more on one side than the other. -umbrella,blanket,earphones,headphones,bench
W *school things = in a school jumper
N crumbs = Crumbs and a bent straw lie on the step.
B wall = A sun-warmed wall is close behind.
L side sun = Sun from the right, a bit low, lies on two noses in one line.
V close frontal = Close and frontal, eye level, friendly colours

daily-look-telescope | deed | look through, peek, peep, spy, peer, magnifying glass, microscope, binoculars, keyhole, periscope, telescope & #person | @ any
D one big eye = Behind the glass one eye has become as large as a saucer, the other is squeezed shut. +magnifying
D eye at the tube = An eye is pressed to the tube, one finger at the wheel, the mouth drawn to that side. +microscope,telescope,periscope
D bent to the hole = Bent double, hands on the knees, $the {has|have} one eye at the keyhole and one leg ready to run. +keyhole,peek,peep,spy -binoculars,magnifying,telescope
D two rings = Two black rings stand before the face, elbows up like handles. +binoculars
D half a face = Half of a face comes round the edge, fingers below it. +hide,peer
O light in it = A small bright picture stands in the lens, upside down. -keyhole,hide,peek,peep,peer
N notebook = A notebook lies open with a drawing that is half crossed out.
L narrow = Light comes from what is looked at, a narrow bright patch on brow and nose.
V tight = Tight on the face, short depth, dark ground

daily-wedding-scene-out | place | wedding, wedding day, wedding ceremony, wedding reception, wedding feast, marriage, beach wedding, village wedding | @ garden, church, beach, hall, farm
D under the arch = Before an arch of branches two stand hand in hand and face each other, one with a veil lifted by the wind, one swallowing hard. -dance
D rows lean = On both sides the rows lean to the middle, a child stands on a chair, and somebody old has a handkerchief ready.
D paper that shakes = The one between them follows a line on a sheet with a finger.
O petals = Petals lie in a white drift along the aisle, with one small shoe print through it.
N chair with a hat = On a folding chair lie a straw hat and a fan. -rain,winter,snow
N umbrella row = Umbrellas stand over the rows, white and black, dripping on shoulders. +rain
B behind = Lanterns and long tables with white cloths wait farther off.
L soft late = Late soft sun comes from behind the two and shines through veil and petals.
L soft late late = Late soft sun comes from behind the two and shines through veil and petals. +golden,sunset
V down the aisle = Down the aisle from its end, chest height, long lens, white, green and rose

daily-birthday-party-scene | place | birthday party, kids birthday party, children's birthday party, surprise party, birthday table | @ living room, garden, hall
D out from behind = From behind the sofa arms and paper hats shoot up, and in the doorway somebody has let a bag fall. +surprise
D stick swung blind = Blindfolded, a small figure swings a stick with both arms a metre beside the paper donkey. +pinata,piñata
D half on one chair = Two have landed on the same chair, one hip each, and push. +chairs
D grab across the table = Hands go from all sides over the table for crisps, jelly and the last sausage. -surprise,pinata,piñata,chairs
O streamers = Paper streamers hang from the lamp into a bowl of orange punch. -garden,park
O streamers outside = Paper streamers hang from a branch into a bowl of orange punch. +garden,park
O sweets falling = Sweets come down in a shower through a tear in the belly. +pinata,piñata
N popped balloon = A popped balloon lies like a red rag beside a trodden biscuit.
B banner = A banner of cut-out letters droops between curtain rails.
L flash and lamp = Direct flash from the camera makes faces white and shadows sharp on the wallpaper. -garden,park,day
L leaf shade = Bright shade with spots of sun lies on paper cups and hot cheeks. +garden,park,day
V snapshot = Party snapshot from child height, tilted, bright colours

daily-hug-with | deed | hug, hugging, embrace, hold tight, comfort, console & #person, #animal & that: #person, son, daughter, mother, father, grandmother, grandfather, friend, baby, child, soldier, sailor, stranger | @ any
D chin over the shoulder = Arms go right round, fingers spread on the back and pressing in, and a chin rests over the shoulder with closed eyes.
D face buried = One face is quite hidden in the other's collar; only an ear and hair show. +comfort,console,crying,sad
D hand on the back of the head = A hand cups the back of the head, the cheek laid on the crown. +comfort,console
D all in one knot = More arms come from outside round the first two, foreheads in the middle. +family,friends,group,team
O cloth in folds = The jersey is drawn into star-shaped folds under the fingers.
N strap slipped = A bag strap has slid to the elbow and swings.
L cloud light = Soft light from an open sky comes from behind us on the one face we see.
V chest up = From the chest up, over the near shoulder, face sharp, ground far out of focus, calm tones

daily-kiss-with | deed | kiss, kissing, first kiss, make out & that: #person, son, daughter, mother, father, grandmother, grandfather, friend, baby, child, soldier, sailor, stranger | @ any
D noses past each other = The noses have found their way past each other, lips just touch, and both pairs of eyes are shut.
D hand at the jaw = A hand lies along the jaw with the thumb before the ear, another holds on to a sleeve.
D up on the toes = The shorter one stands up on the toes, one heel lifted from its shoe.
O coat pulled close = Collar and scarf are crushed between the two, and a bag has slid down to an elbow.
W *coats open = with windblown hair; in a coat hanging open +from-person,from-child,many,couple,family,kids
N dropped glove = A glove has dropped beside their shoes.
B blurred lights = Behind them the lamps of a street have gone to soft round spots. +night,street,evening
L evening side = Low warm light comes from one side and runs along the two profiles, the narrow gap between the chins dark.
L street lamp rain = A lamp above draws bright lines of rain on hair and shoulders. +rain
V two profiles = Close two-profile view at lip height, shallow depth, soft muted colours

daily-dance-kitchen-with | deed | dance, slow dance, waltz & that: #person, son, daughter, mother, father, grandmother, grandfather, friend, baby, child, soldier, sailor, stranger | @ kitchen, living room
D baby on the arm = $That {sits|sit} on a forearm, cheek to cheek with the dancer, a tiny hand held out in a big one as at a ball. +to-baby,baby,toddler
D turned under an arm = One is being turned under the other's raised arm, hair swinging out flat, socks sliding on the tiles. +many,couple,family,friend,sister,brother,daughter,son,wife,husband,grandmother,grandfather,mother,father
D spoon for a microphone = Hips thrown to one side, eyes shut, $the {sings|sing} into a wooden spoon and {lets|let} the other arm fly. +one +from-person,from-child,many,couple,family,kids -couple,family
D cheek to temple = Cheek lies on temple, a hand in the small of a back, another still holding a tea towel. +slow,waltz,couple
O *socks and shirt = Thick grey socks, one with a heel gone, and a shirt hanging out under a cardigan.
N pan and radio = On the stove a pan lid lifts with steam, on the sill a small radio stands with its aerial out.
B chairs pushed back = The chairs have been pushed to the wall, and a fridge door stands open behind.
L open fridge and lamp = Yellow light from the hood and white from the fridge meet on the floor, and the window is night blue.
L open fridge and lamp then = Yellow light from the hood and white from the fridge meet on the floor, and the window is night blue. +night,evening
L bright kitchen = Morning sun lies in a square on the tiles just where the feet are. +day,morning
V from the hall = View from the dark hall through the door, full length, slight blur in sleeves, warm

daily-cuddle-couch-with | deed | cuddle, snuggle, cuddling, hug, spoon & sofa, couch, bed, blanket, fire, fireplace, rain, couple, movie, film, morning & that: #person, son, daughter, mother, father, grandmother, grandfather, friend, baby, child, soldier, sailor, stranger | @ living room, bedroom
D heap of two = The two lie as one heap: a head on a chest, an arm lost somewhere behind, four feet at the far end sorting themselves out.
D nose in the hair = One nose is buried in the other's hair, eyes shut, and a hand draws slow lines down a sleeve.
O *one blanket = One checked blanket is pulled over both and is too short for the toes.
N mugs on the floor = Two mugs and a plate with rinds stand in reach on the floor.
B window with rain = Behind, rain runs over a dark window. +rain,night,evening
B bookshelf low = Behind is a low shelf with a lamp and a sleepy plant.
L lamp and fire = Warm low light from the side goes over the wool and the one visible cheek.
L lamp and fire late = Warm low light from the side goes over the wool and the one visible cheek. +golden,sunset
L white morning = White morning light comes through thin curtains over the rumpled cover. +morning,day
V from the carpet = Close view from the other end of the sofa, low, honey and grey

daily-secret-look-with | deed | look at, gaze at, stare at, lock eyes with, glance at & #person & that: #person, son, daughter, mother, father, grandmother, grandfather, friend, baby, child, soldier, sailor, stranger | @ any
D noses a hand apart = Their noses are a hand's breadth apart, neither blinks, and a grin has begun at one corner of a mouth. +contest,stare
D look across = Across other shoulders one pair of eyes has found the other and stops there. -contest,stare
D breath held = The lips are just parted, and a hand has forgotten to set its glass down. -contest
O eyes with light = In each pupil stands a small bright window with a dark head in it.
N blurred others = All the rest of the room is soft and moving.
L soft frontal = Soft light lies on the two faces from one side, as from a big window.
V two profiles = Close view, both profiles in one plane of focus, warm natural colours

daily-reunion-with | deed | reunion, reunite, welcome home, arrivals, meet again, run into arms, run towards, come home, homecoming, returning home, returns home & that: #person, son, daughter, mother, father, grandmother, grandfather, friend, baby, child, soldier, sailor, stranger | @ airport, station, doorstep, street
D run with a dropped bag = One bag has been let fall where it was, and the last three steps are a run with arms out.
D lifted off the ground = One is lifted right off the ground, feet bent up behind, face hidden in the other's neck.
D hands hold the face = Two hands hold the face off to look at it, thumbs on the cheekbones.
O flowers crushed = A bunch in paper is crushed between the two, heads sticking out at the side.
W *travel clothes = with a creased cheek; in a coat slept in +from-person,from-child,many,couple,family,kids
N paper sign = A hand-painted paper sign has sailed to the floor, face down.
B rail and drivers = Behind a rail wait others with raised chins and drivers with tablets. +airport,arrivals
B lit house door = Behind them the house door stands open and yellow. +home,door,doorstep
L hall light soft = Broad light from high windows comes from behind and rims the two as one.
V at their side = View from the side, a few steps off, knees up, slightly blurred edges, warm

daily-station-goodbye-with | deed | goodbye, farewell, part, parting, say goodbye, wave goodbye, leave, wave, see off, hug, embrace & station, platform, train, airport, bus, port, harbour, ship, departures, gate & that: #person, son, daughter, mother, father, grandmother, grandfather, friend, baby, child, soldier, sailor, stranger | @ station, platform, airport, harbour
D arms that will not let go = The two hold each other so hard that heels lift, one chin dug into the other's collar, one eye open on the clock. -wave
D palm on the glass = A palm is pressed flat to the inside of the window, another to the outside, a hand's width apart as the carriage starts. +train,wave
D walking beside = The one who stays walks along, faster and faster, arm lifted. +wave,train
O *bag between the feet = A brown suitcase with a belt round it is clamped between the ankles.
N ticket in the fist = The ticket is bent in a fist that grips the back of a coat.
B clock and carriages = Behind, under an iron roof, hang a round clock and a line of open doors. +station,platform,train
B glass and tails = Behind the glass wall stand tail fins with lights. +airport,gate,departures
L grey from the roof = Grey light falls through the glass roof, and [steam/dust] makes the far end pale. +station,platform,train
L cold hall light = Cold even light from the ceiling leaves no shadow on the wet faces. +airport,departures
V medium quiet = Medium view from behind a pillar, eye height, muted blue, brown and grey

daily-whisper-secret-with | deed | whisper, whispering, secret, tell a secret, gossip & #person & that: #person, son, daughter, mother, father, grandmother, grandfather, friend, baby, child, soldier, sailor, stranger | @ any
D mouth behind the hand = A hand is held up beside the mouth as a screen, lips nearly at the ear, eyes going sideways to see who might hear.
D listener's eyes grow = The listening one stands still with head bent to it, eyes growing and a corner of the mouth going up.
O hair held aside = Hair is held back behind the ear with one finger to hear better.
N sleeve tugged = A sleeve is still gripped from being pulled close.
B others unaware = Others behind are turned away, out of focus.
L edge light = A narrow light from the side comes between the two faces and shines on lips and ear.
V tight profile = Tight on two heads in profile, shallow depth, warm browns

daily-hospital-visit | deed | visit, hold hand of, sit with, sit by, watch over, say goodbye to, comfort & that: #person, wife, husband, mother, father, son, daughter, grandmother, grandfather, friend, child, patient & hospital, hospital bed, hospital room, sickbed & #person | @ hospital, hospital room
D chair drawn close = The chair has been drawn so close that the knees are under the bed, and both hands hold the one with the tape on it.
D raised head end = The head end is raised; $that {looks|look} small among the pillows and {smiles|smile} with one corner of the mouth.
O drip and rail = A clear bag hangs from a hook and drops slowly, the bed rail is folded down.
N grapes and cards = Grapes, a card with a rabbit and a paperback stand on the wheeled table.
B curtain on hooks = A pale green curtain hangs in even folds from its rail.
L window soft = White daylight comes through a blind in narrow bands over the sheet.
L night glow = The green line of a screen and a lamp down by the floor are the only lights. +night
V seated height = From beside the bed at seated height, hushed, pale green, white and skin
`;
