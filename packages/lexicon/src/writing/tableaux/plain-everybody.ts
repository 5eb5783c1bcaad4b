/** Plain deeds and plain people once more, those that other scenes took for something else. The form: `tableaux.ts`. */
export const PLAIN_EVERYBODY_TABLEAUX = `
plain-newspaper-bench | deed | read & newspaper, paper, newspapers & bench, park bench, park & #person & #person & #person | @ park, street
D spread = $The {sits|sit} on a park bench with crossed legs, the newspaper held wide open before the chest, its top edge drooping.
D eyes = The eyes go along a line over the rim of the glasses, one brow raised.
W *old coat = with white hair under a flat cap; in a grey coat and polished brown shoes +man,old,elderly,grandfather -woman,suit
W *woman's coat = with grey hair pinned up; in a blue coat and a red scarf +woman,lady -suit
O bench = The bench is of green slats with curled iron arms.
N bird = A sparrow hops for crumbs beside the shoes.
B park = Behind, a gravel path and tall trees in soft light go back out of focus. -street,city
L soft morning = Soft sun from the left shines through the sheets, so that the print of the other side shows grey.
V front = Whole figure from the front at seated height, 70 mm, shallow depth, newsprint grey and leaf green

plain-paint-nails | deed | paint, polish, do, file & nails, fingernails, nail polish, manicure & woman, girl, teenager, friends, sisters, mother, #person & #person & #person | @ bedroom, living room, nail salon
D brush = $The {draws|draw} a tiny brush down the nail of the ring finger, the hand spread flat on the table.
D breath = The lips are pursed, the head is bent close, and a strand of hair hangs beside the cheek. -friends
O *red polish = Two nails shine wet and dark red, the others are still bare. -pink,blue,black,green
O bottle = The small open bottle stands beside, a red ring on the cloth beneath.
W *shirt = with brown hair in a loose knot; in a cream silk shirt +woman,girl,teenager -hair,dress
B room = Behind, a bed and a string of small lamps are out of focus.
L window = Soft window light from the left puts one bright point on each wet nail.
V close = Close from across the table, 85 mm, hand sharp, face soft behind, cream, skin and dark red

plain-on-shoulders | deed | lift, carry, hold, walk, sit, ride & shoulders, piggyback, shoulder & that: child, son, daughter, boy, girl, kid, toddler, grandson, granddaughter, baby & man, father, dad, grandfather, uncle, mother, #person & #person | @ park, beach, field, street
D astride = $That {sits|sit} astride the shoulders of $the, small hands in the hair, legs held at the ankles.
D look up = $The {looks|look} up with a laugh, and the child looks down, brow to brow. -crowd,concert
D arms = One small arm points at something far off. +crowd,concert,beach
W *shirt = with a short beard; in a white T-shirt and jeans +man,father,dad,uncle -suit,old
O *child's clothes = The child wears a yellow T-shirt and blue shorts, one sandal dangling. -winter,snow
B park = Behind, green trees and pale sky are far out of focus. -beach,city,street,concert
B beach = Behind, a pale line of surf and a high sky are far out of focus. +beach,sea
L low sun = Warm low sun from behind rims both heads.
V below = Figure from the knees up, slightly below, 85 mm, shallow depth, sky blue, yellow and warm skin

plain-dog-walk-rain | deed | walk, run, hold & dog, puppy, dogs & rain, rainy, raining, storm, umbrella & #person & #person | @ street, park
D both lean = Under a big umbrella held against the wind, $the {walks|walk} toward us, the lead taut in the other hand.
D wet dog = The dog trots ahead with flat ears and dripping belly, one paw just breaking a puddle.
W *raincoat = in a yellow raincoat and green rubber boots -dress,red,suit
O rain = Drops bounce white off the pavement and run in a fringe from the umbrella.
B street = Behind, street lamps and shop windows are soft spots over the wet street. -park,forest
B park = Behind, a wet path and bare trees go off into grey. +park,forest
L grey wet = Soft grey light, and every wet surface holds a pale gleam.
V dog height = Full figures from low at the dog's height, 50 mm, grey with one yellow

plain-newborn-nurse | deed | hold, cradle, carry, weigh, swaddle, wrap, show, bath & that: baby, newborn, newborn baby, infant, newborns & nurse, midwife, doctor, mother, mom, father, dad, grandmother, woman, man & #person | @ hospital, bedroom
D in the crook = $The {holds|hold} the newborn in the crook of one arm, a hand under the tiny back, face bent low to it.
D baby = A red crumpled face with shut eyes looks out of a white striped cloth, one fist at the cheek.
D smile = The lips are parted in a soft smile, eyes on the small face. -tired,crying
W *tunic = with hair pinned up; in a mint green tunic +nurse,midwife,doctor -man,male
W *gown = with loose damp hair; in a pale hospital gown +mother,mom
W *shirt = with a short beard; in a white T-shirt +father,dad,man
O band = A paper band is round the wrist that is no thicker than a finger.
B ward = Behind, a white curtain and a window are far out of focus.
L window = Soft daylight from the left lies on cloth, cheek and fingers.
V close = Close half figure at chest height, 85 mm, shallow depth, white, rose and mint

plain-climb-wall | deed | climb, hang, scale, boulder & wall, rock wall, rock, cliff, climbing wall, boulder, rock face, mountain & climber, rock climber, man, woman, girl, boy, #person & #person | @ rocks, cliff, mountains, climbing gym
D spread = Spread over the steep rock, $the {reaches|reach} up with one chalked hand for a narrow edge, the other arm bent tight, one foot high.
D face = The face is lifted to the hold, teeth set, cheek nearly on the stone.
O rope = The rope runs in a soft curve from the belt past three clips down out of sight. -free,boulder,bouldering,without
O *wear = Short dark trousers, tight red shoes and a bag of chalk at the back are all the gear. -suit,spider
B valley = Far below, tree tops and a river lie small in haze. -gym,indoor,hall
B hall = Behind, coloured holds dot a tall grey wall. +gym,indoor,hall
L side sun = Hard sun from the left rakes the rock, so that every edge has a shadow. -gym,indoor,hall
L hall light = Even light from above lies on hands and holds. +gym,indoor,hall
V beside = From the side a little above, 28 mm, the drop clearly seen, ochre rock, red and blue haze

plain-bubble-bath | deed | in bathtub, in a bathtub, in bath, bathe, take a bath, relax, lie, soak, sit, read, drink & bathtub, bath, bubble bath, tub, bubbles, foam & woman, man, girl, couple, lady | @ bathroom
D lies back = $The {lies|lie} back in the tub with the neck on a rolled towel, foam up to the shoulders, one knee rising out of it like an island.
D eyes shut = The eyes are shut, the lips soft, wet strands curl at the neck. -read,phone,laughing
D reads = One wet hand holds a paperback up out of the foam, the other turns the page with a fingertip. +read,book
O tub = The tub is white and rounded, on brass feet.
N edge = On the rim stand a candle, a glass of white wine and a small fern.
B tiles = Behind are pale green tiles and a clouded mirror.
L candle and window = Soft light from a clouded window on the left glows in the foam, the candle adds one warm spot. -night
L candles = Candles on the rim light face and foam warmly, the room behind is dark. +night,candle,candles,evening
V rim = From the foot of the tub just above the rim, 50 mm, white, pale green and warm skin

plain-kayak-rapids | deed | paddle, ride, race, shoot, go, run & white water, whitewater, rapids, river, waterfall & kayaker, kayak, rafters, raft, canoeist, #person | @ river
D drop = The bow bursts through a wall of white water, $the {leans|lean} forward with the paddle dug deep on one side.
D face = Under the helmet the eyes are wide and the mouth is open for air.
O kayak = The kayak is short and orange, half buried in foam. -raft
O drops = Drops hang all round like thrown glass.
B rocks = Behind, dark wet rocks and green firs close the gorge.
L side = Bright light from the left shines through the spray.
V near = From low near the water, 135 mm, very short exposure, white, orange and dark green

plain-kayaker-thing | thing | kayaker, kayakers, rafters, canoeist, whitewater kayaker & white, whitewater, rapids, river, waterfall, kayaker | @ river
D drop = The bow bursts through a wall of white water, $the {leans|lean} forward with the paddle dug deep on one side.
D face = Under the helmet the eyes are wide and the mouth is open for air.
O kayak = The kayak is short and orange, half buried in foam.
O drops = Drops hang all round like thrown glass.
B rocks = Behind, dark wet rocks and green firs close the gorge.
L side = Bright light from the left shines through the spray.
V near = From low near the water, 135 mm, very short exposure, white, orange and dark green

plain-karate-board | deed | break, chop, kick, hit, punch, smash & board, boards, plank, brick, bricks, tile & karate, karate kid, martial artist, karateka, boy, girl, man, woman, monk, taekwondo, #person & karate, karate kid, martial artist, taekwondo, board, boards, brick, bricks | @ dojo, hall
D strike = The edge of the hand is just through the middle of the board, and its two halves fly apart with splinters hanging in the air. -kick
D kick = The ball of the foot is just through the middle of the board, and its two halves fly apart with splinters hanging in the air. +kick
D cry = The mouth is wide open in a cry, the brows drawn down, the other fist back at the hip.
W *white suit = in a white cotton suit and a yellow belt, barefoot -black
O holder = Two hands hold what is left of the board by its edges, thumbs tucked away.
B hall = Behind, other children kneel in a row on a blue mat, mouths open, out of focus.
L hall = Clear light from above models face, sleeve and splinters.
V side = From the side at chest height, 85 mm, very short exposure, white, pale wood and blue

plain-knight-horse | thing | knight, knights, crusader, paladin, templar, medieval knight, woman knight & horse, horseback, steed, warhorse, riding | @ field, castle, hill
D rides = $The {sits|sit} upright on a tall grey horse that lifts one foreleg, lance straight up from the stirrup.
D visor = The visor is up, and a lean face looks out over us into the distance.
O *cloth = The horse wears a long cloth in blue and gold, the knight dented steel with a blue surcoat. -red,black,white,dark
O reins = A gauntlet holds the reins short, and breath stands before the horse's nostrils.
B castle = Behind, a castle on a hill and a few banners stand in morning mist. -forest,battle,desert
B forest = Behind, tall dark trunks go off into mist. +forest
L low sun = Low pale sun from the left runs along steel and mane.
V low = Full figures from low, three-quarter front, 50 mm, steel grey, blue and gold

plain-vampire-castle | thing | vampire, vampires, dracula, count dracula, vampire queen, vampire lord & castle, hall, night, throne, coffin, portrait, blood, cape, moon, window | @ castle, hall, crypt
D stands = $The {stands|stand} at the head of a stone stair, one white hand on the rail, the cape spread behind like wings.
D face = The skin is white as wax, the hair combed straight back, the eyes dark red; two points of teeth lie on the lower lip.
O *cape = The cape is black outside and blood red inside, with a high stiff collar. -white
O ring = A large red stone shines on the forefinger.
B arches = Behind, pointed arches and a tall window with a full moon are half lost in the dark. -coffin
L moon and candle = Cold moonlight from behind edges hair and collar; one candle below lights chin and hand.
V low = Three-quarter figure from below, 35 mm, black, blood red and moon blue

plain-saloon | place | saloon, western saloon, old west saloon, wild west bar, cowboy bar & cowboy, cowboys, gunslinger, outlaw, bartender, piano, sheriff, poker | @ any
D cowboy = A cowboy leans with his back against the long bar, both elbows on it, hat low over the eyes, one boot up on the brass rail. +cowboy,cowboys,gunslinger,outlaw,sheriff
D bartender = Behind the bar a man with sleeve garters polishes a glass.
D players = At a round table three men look up from their cards.
O bar = On the wood stand a bottle of whisky and two small glasses, one turned over.
O doors = Dust hangs in the light over the swinging doors.
B mirror = Behind, a tall mirror, shelves of bottles and a mounted pair of horns.
L doors light = Hard low sun falls over the swinging doors in one slanting beam, the rest is brown.
V floor = From a table at seated height, 35 mm, amber, brown and dusty gold

plain-cowboy-saloon | thing | cowboy, cowboys, gunslinger, outlaw, sheriff, cowgirl & saloon, bar, whiskey, whisky, poker & #person & #person | @ saloon, bar
D leans = $The {leans|lean} with the back against the long bar, both elbows on it, hat low over the eyes, one boot up on the brass rail.
D jaw = Below the brim are a stubbled jaw and a matchstick between the lips. -cowgirl,woman
W *trail clothes = in a long dusty coat, a dark waistcoat and a gun belt low on the hip -woman,cowgirl
O bar = On the wood stand a bottle of whisky and two small glasses, one turned over.
B mirror = Behind, a tall mirror, shelves of bottles and a bartender polishing a glass are soft.
L doors light = Hard low sun falls over the swinging doors in one slanting beam, the rest is brown.
V floor = From a table at seated height, 35 mm, amber, brown and dusty gold

plain-spy | thing | spy, secret agent, agent, james bond, bodyguard, secret service agent, hitman & sunglasses, suit, gun, portrait, briefcase, tuxedo, night, city, hotel, casino, spy & #person & #person & #person | @ street, hotel
D adjusts = $The {straightens|straighten} a cuff with two fingers, head turned to the side, eyes hidden by dark glasses. -portrait
D face = The jaw is set, and a thin wire runs from the ear into the collar.
W *suit = with short dark hair; in a black suit, a white shirt and a narrow black tie -woman,female,tuxedo,white
W *woman's suit = with dark hair pulled back tight; in a black trouser suit +woman,female
O glasses = In each lens stands a small bright window. +spy,agent,bodyguard,hitman,sunglasses
B lobby = Behind, glass doors and a parked black car are out of focus. -casino,street,night
B night street = Behind, wet asphalt with red and white lights is out of focus. +street,night,city
L cold side = Cool light from the left cuts cheekbone and lapel, the far side in deep shade.
V half = Half figure at eye height, 85 mm, shallow depth, black, steel blue and skin

plain-train-conductor | thing | train conductor, ticket inspector, railway conductor, station master, conductor on a train, train guard & train, conductor, station, ticket, railway, inspector | @ train, station
D signal = $The {stands|stand} in the open carriage door, one hand on the rail, the other lifting a green signal disc.
D whistle = A whistle is between the lips, cheeks just rounding.
W *uniform = with a grey moustache; in a dark blue uniform with brass buttons and a red-banded cap -woman,female
W *woman's uniform = with hair in a low knot; in a dark blue uniform with brass buttons and a red-banded cap +woman,female
O watch = A watch chain crosses the waistcoat.
B platform = Behind, the platform with a few waving people and a round clock goes off in a curve.
L soft day = Soft daylight from under the station roof lies on face and brass.
V platform view = Three-quarter figure from the platform, slightly below, 50 mm, dark blue, brass and carriage red

plain-taxi-driver | thing | taxi driver, cab driver, cabbie, chauffeur, uber driver & taxi, cab, new york, city, night, street, driver, portrait & #person & #person & #person | @ taxi, street
D elbow out = $The {leans|lean} out of the open window of the cab, elbow on the door, one hand on the top of the wheel.
D face = The eyes are tired and friendly, with deep lines at their corners.
W *jacket = with a grey stubble; in a worn brown jacket and a flat cap -woman,female,suit
O *yellow door = The door is bright yellow with a black chequered band. -black,london
B avenue = Behind, an avenue of tall fronts with steam from a grating goes off out of focus. +new,york,manhattan
B street = Behind, a busy street is out of focus. -new,york,manhattan
L side = Soft daylight from the left lies on face and paint. -night
L signs = Coloured light from shop signs lies on face and paint. +night
V door height = Half figure from beside the door at its height, 50 mm, yellow, grey and skin

plain-priest | thing | priest, catholic priest, pastor, bishop, pope, vicar, reverend, nun, nuns & church, altar, portrait, mass, cathedral, candles, bible, cross, chapel, priest & #person & #person & #person | @ church
D altar = $The {stands|stand} before the altar with slightly lifted hands, palms up, eyes raised. -nun,nuns,portrait
D nun = $The {stands|stand} with folded hands, a rosary round the fingers, eyes lowered. +nun,nuns
D portrait = $The {looks|look} straight at us with calm tired eyes, hands laid one over the other. +portrait
W *vestment = with short grey hair; in a white robe with a gold-bordered stole +priest,pastor,vicar,reverend -black
W *habit = in a black habit and a white band round the brow +nun
O book = A large open book lies on a cushion, two tall candles beside it. -portrait
B apse = Behind, a dark carved altarpiece and a tall coloured window are out of focus.
L window = A slanting beam of coloured light from the right lies on shoulder and hands.
V nave = Three-quarter figure from the nave, 70 mm, white, gold and deep blue

plain-prisoner | thing | prisoner, inmate, convict, prisoners, man in prison, jailbird & cell, prison, jail, bars, window, prisoner | @ cell, prison
D on the bunk = $The {sits|sit} on the edge of an iron bunk, forearms on the knees, hands hanging, head bent.
D bars shadow = The shadow of five bars lies across shoulders and wall.
W *grey = with cropped hair; in a grey shirt with a number on the chest -orange,striped
W *orange = with cropped hair; in an orange prison suit +orange
O wall = On the plaster small strokes in groups of five are scratched in long rows.
N bucket = A tin plate and a folded blanket lie on the bunk.
B window = High up, a small barred window shows a piece of bright sky.
L beam = One hard beam from the window on the left falls on hands and floor, the rest of the cell is brown.
V door = From the door at standing height, 28 mm, grey, brown and one blue square

plain-pillow-fight | deed | pillow fight, fight, have pillow fight, throw & pillow, pillows, pillow fight, feathers & kids, children, girls, boys, couple, sisters, friends, siblings, brothers, family, #person & #person | @ bedroom
D swing = On the bed one swings a pillow from far behind the head, another ducks under crossed arms, both shrieking with laughter.
D feathers = A seam has burst, and white feathers hang in the air all round.
O *pyjamas = Pyjamas are striped, dotted and checked, hair stands up in all directions. -couple
O bed = The sheet is rucked into hills, and a teddy has gone over the edge.
B room = Behind, a bedside lamp and a pale wall with stars are out of focus.
L lamp = Warm lamp light from the left shines through the floating feathers. -morning,day
L morning = Bright morning light from a window shines through the floating feathers. +morning,day
V bed height = From the foot of the bed at mattress height, 35 mm, very short exposure, white and soft colours

plain-stargaze | deed | look, watch, lie, gaze, stare, sit, stand, point, stargaze & star, stars, night sky, milky way, starry sky, shooting star, moon, constellations & woman, man, girl, boy, couple, child, friends, father, #person & #person & #person | @ hill, field, meadow, desert, beach
D stands small = Seen from behind, $the {stands|stand} small on a dark hilltop, head tipped far back. -lie,sit,couple,friends,telescope
D lies = $The {lies|lie} in the grass with arms under the head, face to the sky. +lie
D pair = Side by side they sit on a blanket, one arm stretched up to point. +couple,friends -lie
D telescope = $The {bends|bend} to the eyepiece of a slim telescope on three legs. +telescope
D sky = The Milky Way rises like pale smoke from the horizon to the upper edge, thousands of stars to both sides.
O streak = One shooting star draws a short white line. -moon
O ground = The grass is only a black edge with single blades against the sky. -beach,desert,roof,rooftop
B horizon = Low on the horizon stays a last band of greenish blue.
L stars only = Starlight alone edges hair and shoulders in blue. +star,stars,night,sky,milky,moon
V wide low = Very wide, from low behind, 14 mm, long exposure, deep blue and silver

plain-paper-plane | deed | fly, throw, launch, hold, fold, play & paper airplane, paper plane, paper aeroplane, toy plane, toy airplane, model plane & boy, girl, child, kid, man, children, #person & #person & #person & #person & #person & #person | @ field, roof, park, beach, classroom
D release = Up on tiptoe, $the {sends|send} the white paper plane off with a stretched arm, fingers just open.
D eyes follow = The mouth is a round O and the eyes follow it.
W *striped shirt = with windblown hair; in a striped T-shirt and shorts +boy,child,kid -winter
W *dress = with two plaits; in a yellow dress +girl
O plane = The plane is folded from a squared page, blue lines running over its wings. -toy,model
B sky = Behind, a wide sky with torn white clouds over a low line of fields. -classroom,city,room
L side = Bright low sun from the left shines through the paper wing. -classroom,room
V low = From low, 35 mm, figure in the lower third, much sky, blue, white and yellow

plain-makeup-mirror | deed | do, put on, apply & makeup, make-up, lipstick, mascara, eyeliner & woman, girl, actress, drag queen, man, bride, #person & #person & #person | @ dressing room, bedroom, bathroom
D lipstick = $The {leans|lean} close to the mirror and {draws|draw} a red lipstick along the lower lip, mouth half open. -mascara,eyeliner
D mascara = $The {leans|lean} close to the mirror, one eye wide, and {lifts|lift} the lashes with a small black brush. +mascara,eyeliner
D reflection = In the mirror the eyes watch the hand, brows raised.
W *robe = with hair in large curlers; in a pale pink satin robe +woman,girl,actress,queen -hair,bride,dress
O table = Open powder boxes, brushes in a glass and cotton pads cover the table.
O bulbs = Round bulbs stand along the frame of the mirror.
B room = Behind, dresses on a rail are out of focus.
L bulbs light = Warm even light from the bulbs lies on face and hand.
V over shoulder = From behind the shoulder, face seen in the mirror, 70 mm, shallow depth, rose, gold and red

plain-nursing | deed | breastfeed, nurse, feed & that: baby, newborn, infant, child & mother, mom, mum, woman | @ bedroom, living room
D holds = $The {holds|hold} the baby close in the crook of one arm, its cheek at her breast beneath a loose cloth, one small hand spread on her skin.
D look = Her head is bent to it, eyes lowered, a tired smile on the lips.
W *robe = with loose brown hair; in a soft linen robe -hair
O chair = She sits in a low armchair by the window, a cushion under the elbow. -bench,bed,park
B curtain = Behind, a thin white curtain moves before a bright window.
L window = Soft morning light from the left lies on shoulder, cheek and the small head.
V close = Half figure at seated height, 85 mm, shallow depth, cream and warm skin

plain-with-balloon | thing | girl, boy, child, kid, woman, man, toddler, little girl & balloon, red balloon, balloons & #person & #person | @ street, park, field, beach
D holds string = $The {stands|stand} with one arm stretched straight up, the string wound round the wrist, looking up at it. -lost,crying,flying,sad
D lets go = The hand is still open in the air, and the string has just slipped out of it. +lost,crying,sad
D up = Above hangs the balloon, round and glossy, with one curved highlight.
W *coat = with short dark hair; in a grey coat, white socks and black shoes +girl,boy,child,kid -summer,dress,beach
O *red = It is bright red, the one strong colour in the picture. -blue,yellow,pink,green,white,heart
B street = Behind, a quiet street of pale houses is out of focus. -field,beach,park,plain,white
B field = Behind, flat land and a wide sky are out of focus. +field,beach,park
L soft = Soft light without hard shadow comes from the left.
V full = Full figure with room for the string, 50 mm, low, quiet greys and one red

plain-bouquet-toss | deed | throw bouquet, throw the bouquet, throwing the bouquet, throwing bouquet, toss bouquet, tossing the bouquet, toss the bouquet, catch the bouquet & #person & #person & #person & bride, bridesmaid, bridesmaids, wedding | @ garden, church, wedding
D toss = Her back to the guests, the bride has flung both arms up over her head, and the bouquet turns in the air behind her.
D arms = Behind her, five women reach up with spread fingers, one already on tiptoe, mouths open.
O dress = Her white dress swings to one side, the veil flies up.
O flowers = White roses and a loose ribbon shed two petals. -sunflowers,red
B garden = Behind, green trees and a white tent are out of focus. -church,indoor
L sun = Bright sun from behind edges veil, arms and petals.
V low = From low in front, 28 mm, very short exposure, white, green and soft pastels

peopled-pub-match | place | pub, bar, sports bar, irish pub, beer garden & football, soccer, match, game, fans, crowded, people, watching, world cup, friends, crowd | @ any
D watching = Close together at the bar and on stools, people stare up past us at a screen, glasses stopped halfway, mouths open. +football,soccer,match,game,world,fans,watching
D talk = Close together at the bar and on stools, people lean in to talk and laugh, glasses in every hand. -football,soccer,match,game,world,fans,watching
D joy = A man with a striped scarf has both fists in the air, and beer flies from the glass behind him. +football,soccer,match,game,world,fans,watching
D barman = Behind the counter a barman with rolled sleeves pulls a pint without looking at it.
O bar = Brass taps, a row of upturned glasses and a dish of nuts stand on the dark oak.
B wall = Behind are etched mirrors, green tiles and small flags on a string.
L lamps = Warm low lamps light wood and foam; a bluish light from the screen lies on the faces. +football,soccer,match,game,world,fans,watching
L lamps alone = Warm low lamps light wood, foam and faces.
V from the screen = From just below the screen, 28 mm, amber, bottle green and warm skin

peopled-factory | place | factory, car factory, assembly line, production line, mill, workshop hall, shoe factory, textile factory & workers, people, women, men, robots, worker, line | @ any
D line = Along a moving belt workers in blue overalls stand at equal distances, each with hands on the same part at a later step. -car,cars
D cars = Along the line hang bare car bodies, and workers in blue overalls lean into them from both sides with tools on coiled hoses. +car,cars
D near = The nearest, in clear goggles and grey gloves, bends close over the work.
D sparks = Farther down an orange robot arm throws a fan of sparks. +car,cars,robots
O floor = Yellow lines run along the polished concrete, with boxes of bolts beside them.
B depth = Behind, steel girders and rows of lamps go back to a far gate.
L lamps = Even white light falls from rows of lamps and shines along metal. -night
V along the line = Down the line at standing height, 28 mm, steel grey, blue and orange

plain-teach-fish | deed | teach, fish, show, help & fish, fishing, fishing rod & that: son, daughter, grandson, granddaughter, boy, girl, child, kid, nephew & grandfather, father, dad, grandpa, uncle, mother, grandmother & #person & #person | @ lake, river, dock, pier
D reach round = Seated close behind on the edge of a wooden jetty, $the {lays|lay} both hands over the smaller hands on the rod. +fish,fishing
D teach other = Close behind $that, $the {lays|lay} both hands over the smaller ones and {bends|bend} the head beside the other. -fish,fishing,swim
D look out = Both look along the line to a red float, $that with the tip of the tongue between the lips. +fish,fishing
W *old fisher = with a white beard; in a checked shirt, a green waistcoat and a soft hat +grandfather,grandpa -swim
W *father's wear = with a short beard; in a grey T-shirt and rolled jeans +father,dad,uncle -swim
O small wear = $That {wears|wear} a red cap and a striped T-shirt. +fish,fishing -winter,snow
N bucket = A tin bucket and an open box of coloured hooks stand beside. +fish,fishing
B lake = Behind, a still lake with reeds and a dark wooded shore lies in haze. +fish,fishing -sea,beach
L low sun = Low sun from the left lies on hands, rod and water. +fish,fishing
V side = Whole figures from the side just above the water, 50 mm, soft greens, wood and one red

plain-baptise | deed | bless, baptize, baptise, christen, pray over, hold & that: baby, child, infant, newborn, couple, man, woman, boy, girl & priest, pastor, bishop, pope, vicar, monk | @ church
D hand over = $The {stands|stand} at a stone font with one hand lifted in blessing over $that. -hold
D water = A thread of water runs from a small silver shell over a bare head, and the baby wrinkles its brow. +baby,infant,newborn,child
D book = The other hand holds an open book with a red ribbon.
W *stole = with short grey hair; in a white robe with a gold-bordered stole
O gown = The baby lies in a long lace gown across the mother's arm. +baby,infant,newborn
B church = Behind, tall candles and a coloured window are out of focus.
L window = Soft coloured light from the window on the right lies on robe, hands and water.
V font height = Half figures from across the font, 70 mm, white, gold and stone grey

plain-mural | deed | spray, paint, draw, make & mural, graffiti, wall, street art & artist, street artist, graffiti artist, painter, teenager, boy, girl, man, woman, #person & mural, graffiti, street art, street artist, graffiti artist | @ street, alley
D reaches = On the third rung of a ladder, $the {reaches|reach} up and {sprays|spray} a long turquoise curve across the bricks.
D back view = Seen from behind and a little to the side, head tilted, the free hand against the wall.
W *hoodie = in a paint-flecked grey hoodie with a mask round the neck -dress
O picture = On the wall grows a huge face with closed eyes in pink, orange and blue, its hair turning into leaves. -mural-of,graffiti-of,painting-of,paint-of
O cans = Cans with dripping caps stand in a row along the foot of the wall.
B alley = To the side, an alley with bins and a parked bicycle goes off out of focus.
L soft day = Soft daylight lies evenly on wall and back. -night
L lamp = A lamp on a stand lights the wall, the alley is dark blue. +night
V wide = Whole figure and most of the picture from across the alley, 28 mm, brick red and bright spray colours

plain-hide-table | deed | hide, crawl, peek, sit & under table, under a table, under the table, table, bed, under bed, curtain, behind curtain, blanket, cupboard & kid, child, boy, girl, toddler, children & #person & #person & #person | @ living room, kitchen, bedroom
D under the cloth = Crouched among the table legs, knees to the chin, $the {presses|press} one finger to the lips, the hem of the cloth falling round like a tent. +table
D other hide = Crouched small, knees to the chin, $the {presses|press} one finger to the lips. -table
D eyes = The eyes are round with holding back a laugh.
W *stripes = in striped pyjamas and one sock
N toy = A plush rabbit lies on its back beside one foot.
B feet = Behind, the feet of somebody searching stand on the boards in the light. +table,bed
L slit = Warm light comes in under the hem from the right and leaves the rest in brown shade.
V floor = From low on the floor, 35 mm, near face sharp, amber and brown

plain-album-rap | sheet | album cover, album art, mixtape cover, single cover, cd cover & rapper, rap, trap, mixtape, drill | @ any
D rapper = A man in a heavy dark coat and a knitted cap sits on the hood of an old car, elbows on the knees, looking straight at us, a thin gold chain at the neck. -woman,female,girl
D woman rapper = A woman in a wide red coat with braids to the hip sits on the hood of an old car, chin up, looking straight at us. +woman,female,girl
D block = Behind stand tower blocks with a few lit windows under a violet sky.
D dog = A large grey dog stands beside the wheel.
O letters = $words stands across the top in heavy condensed capitals.
O *night colours = Violet, concrete grey and one gold.
V album = Square album cover, flash photograph with grain, seen straight on
`;
