/** What people are most often shown doing, each once, in one place, one view and one light. The form: `tableaux.ts`. */
export const PLAIN_PEOPLE_TABLEAUX = `
plain-nurse-patient | deed | smile, care, help, comfort, talk, hold hand, check, take care, look after, laugh, feed, treat, examine, visit, sit & that: patient, elderly patient, old man, old woman, elderly man, elderly woman, senior, old lady, sick child, sick man, sick woman & nurse, nurses, carer, caregiver, doctor, paramedic, midwife & #person & #person | @ hospital, ward, clinic, hospital room, care home
D bent to the bed = $The {bends|bend} a little to the raised head of the bed, one hand laid over the hand of $that on the blanket. -check,examine,treat,feed
D checks = $The {holds|hold} the wrist of $that with two fingers on the pulse, the other hand steadying the forearm on the blanket. +check,examine,treat
D spoon = $The {holds|hold} out a spoon, the other hand cupped beneath it, and $that leans forward to it. +feed
D eyes meet = Both look at each other; the smile of $the has reached the eyes, and $that smiles back with a slightly tilted head. -sad,crying,check,examine,treat
D calm = $That looks on calmly, head sunk in the pillow. +check,examine,treat
W *tunic = with hair pinned up; in a pale blue tunic with a small watch at the chest +nurse,midwife,carer,caregiver -man,male
W *white coat = with a stethoscope round the neck; in a white coat over a light blue shirt +doctor
O gown = $That lies under a white blanket, propped on two pillows, in a pale hospital gown with a small dotted pattern. -chair,wheelchair
N night table = A glass of water, a folded newspaper and a bunch of yellow tulips stand on the night table.
B ward window = Behind, a half-drawn curtain and a bright window are far out of focus.
L soft window = Soft daylight from the window on the right lies on both faces and makes the linen glow.
L bed lamp = The lamp over the bed lies warm on both faces, and the window is dark blue. +night,evening
V bedside = Half figures from the foot of the bed at seated eye height, 50 mm, shallow depth, white, pale blue and warm skin

plain-mend-nets | deed | mend, repair, fix, sew, knot, untangle, sort & net, nets, fishing net, fishing nets & #person & #person & #person | @ harbour, quay, beach, boat, pier, port
D needle through = $The {draws|draw} a flat net needle through the mesh and {pulls|pull} the knot tight with the thumb.
D net over the knees = The net lies across the knees and runs down in heavy folds over the feet, its floats strung along the edge like beads. -stand,standing
D looks down = $The {looks|look} down at the knot with narrowed eyes, lips pressed together.
O hands = The fingers are thick and brown, with white salt in the creases.
O *cords = The cords are faded green, mended here and there in orange.
W *jersey = with a white beard and weathered cheeks; in a dark blue jersey and a flat cap +old,elderly,grandfather -woman,beard,bearded
W *smock = with a weathered face; in a faded canvas smock and rubber boots -old,elderly,woman,women
N coil and crate = A coil of rope and an empty fish crate stand beside. -boat
B harbour = Behind, moored fishing boats and the grey-blue water of a harbour are out of focus. -beach,room,workshop,home
B beach = Behind, an open boat lies on the sand before a pale line of surf. +beach
L soft morning = Soft morning light from the left lies on hands, mesh and cheek.
L grey = Even grey light brings out every cord. +rain,fog,overcast,storm
V seated height = From a few steps off at seated height, 50 mm, hands and face sharp, sea blue, weathered green and brown

plain-newlyweds-kiss | deed | kiss, kissing, embrace, hug, first kiss & bride, groom, newlyweds, wedding couple, wedding, just married & #person & #person | @ beach, garden, field, meadow, church, park, vineyard
D lips meet = Standing close, they kiss with eyes shut, one hand of the groom at her waist and the other at the back of her head. -hug,embrace
D arms round = They hold each other close, her cheek against his shoulder, both with shut eyes and a small smile. +hug,embrace
D bouquet = Her arm lies round his neck, and the bouquet of white roses hangs from her hand behind his back.
O dress = She wears a lace dress with long sleeves and a veil that the air lifts to one side; he wears a dark suit with a white rose in the buttonhole. -sari,kimono,colourful,red,black
N train on the ground = The train of the dress lies spread on the ground behind them like a fan. -snow,beach,sea
B open land = Behind, a meadow and a soft line of hills go back out of focus. -beach,sea,church,city,street,mountain,forest,snow,garden,indoors
B church door = Behind, the open door of a church and blurred guests with raised hands fill the frame. +church
L low sun = The low sun stands right behind them, so that veil and hair have a glowing orange rim and their profiles are clear against the light. +sunset,golden,evening,sunrise
L soft day = Soft daylight from the left lies on both faces and on the folds of the lace.
V profiles = Three-quarter figures from the side at chest height, 85 mm, shallow depth, ivory, dark blue and warm gold

plain-worker-on-beam | deed | drink, eat, sit, have, rest, read, lunch, smoke, take a break & beam, steel beam, girder, i-beam, iron beam & construction worker, worker, ironworker, builder, welder, man, woman, #person & #person & #person | @ building site, skyscraper
D legs over the city = $The {sits|sit} astride the end of a bare steel beam high over the city, boots hanging in the air.
D lifts the cup = One gloved hand lifts a dented steel mug to the mouth, steam blown off to the side; the other rests flat on the beam. +coffee,tea,drink -two,many
D sandwich = A half-eaten sandwich is held in both hands, its paper folded back. +eat,lunch,sandwich
D looks out = The eyes are on the roofs far below, narrowed a little against the light. -sleep
W *site wear = with a stubbly chin; in a yellow helmet, an orange vest over a grey shirt and a tool belt
O rust-red steel = The beam is painted rust red, with rows of rivets and chalk marks along its flange. -white,black
N flask = A dented flask stands on the steel within reach, its cup-shaped lid off. +coffee,tea
B towers = Below and behind, streets and towers go back into pale morning haze. -night
B lights = Below, the streets are strings of white and red lights. +night
L side = Clear low sun from the left warms face, vest and steel.
V level = From a neighbouring beam at eye height, 35 mm, the drop clearly seen, rust red, orange and hazy blue

plain-sushi-chef | deed | make, roll, prepare, cut, slice, serve, press, shape & sushi, nigiri, maki, sashimi, sushi rolls & #person, chef & #person & #person | @ restaurant, sushi bar, kitchen
D presses the rice = $The {presses|press} a slice of salmon on to a small block of rice with two fingers of one hand in the palm of the other. -roll,cut,slice,rolls,maki
D draws the knife = One long pull of a thin knife parts the roll, and the cut piece falls open on the board. +cut,slice,rolls
D rolls the mat = The thumbs push a bamboo mat over, and the roll of seaweed and rice closes under the fingertips. +roll,maki -cut,slice
D attention = The brow is calm, the lips closed, the eyes on the fingertips.
W *white jacket = with short black hair; in a white jacket with a crossed collar and a dark blue headband -woman,female,black
W *dark jacket = with black hair tied back; in a dark blue jacket with a crossed collar and a white apron +woman,female
O board = On the pale wooden board lie finished pieces in a row: orange salmon, red tuna, white fish on shining rice. -maki,rolls
O rolls = On the board stand round slices of roll, white rice in a black rim with a green and an orange heart. +maki,rolls
N bowls = A tub of rice under a damp cloth, a bowl of water and a heap of green wasabi are at hand.
B counter shelf = Behind, wooden shelves with bowls and a short blue door curtain are out of focus. -home,kitchen
L counter lamp = A warm lamp above the counter shines on fish, knife and hands.
V over the counter = From the guest's side of the counter, 50 mm, hands sharp, face just softer, pale wood, white and salmon orange

plain-baby-bath | deed | bath, bathe, wash, splash, laugh, play, sit & bath, bathtub, tub, bathing, bath time, sink, bubble bath, bubbles & baby, toddler, infant, child, kid, little girl, little boy, children, kids, twins & #person & #person | @ bathroom
D sits in the foam = $The {sits|sit} in warm water up to the belly, both hands just slapped down so that drops and foam fly up. -two,sleep
D two in the tub = They sit facing each other in water up to the belly, a wall of foam between them, hands full of it. +two,twins,children,kids
D laugh = Head back, mouth open with two small lower teeth, $the {laughs|laugh} up at us. +laugh,happy,baby,giggle,smile -crying,sad
D foam cap = A cap of foam sits on the wet hair, and a trail of it runs down one cheek.
O skin = The skin is rosy and shines with water, with folds at the wrists. +baby,infant,toddler
N duck = A yellow rubber duck and a blue cup float in the foam. -sink
B tiles = Behind are white tiles and the folded corner of a pale towel.
L frosted window = Soft light from a frosted window on the left glows in the foam and on wet cheeks.
L lamp = Warm lamp light from above shines on wet skin and foam. +night,evening
V rim height = Close view from the rim of the tub at the child's eye height, 50 mm, white, rose and yellow

plain-christmas-dinner | deed | have dinner, have dinner together, eat, eat together, dine, sit, gather, celebrate, toast, have, share & christmas, xmas, christmas eve, christmas dinner & family, #many, #person, friends, grandparents, people & #person & #person | @ dining room, living room, home, house
D round the table = Grandparents, parents and children sit round a long table, leaning in, all turned to the dish that is just being set down. +family,grandparents
D friends round = All sit close round a long table, glasses lifted to the middle, laughing. +friends,people -family
D turkey = In the middle a browned turkey lies on a white dish among potatoes and sprigs of rosemary, steam rising from it.
D child's hand = A little girl in a paper crown reaches for a roll, and the grandfather beside her holds the basket out. +family
O table = Red candles, fir twigs with cones and gold-rimmed glasses stand on the white cloth.
B tree = Behind, a tall Christmas tree with warm lights, red balls and a straw star is softly out of focus, parcels at its foot.
L candles and tree = Warm candlelight comes up from the table on every face, and the windows behind are blue with dusk. +christmas,xmas -morning,noon,day
V table end = From the end of the table at seated eye height, 35 mm, all faces in view, red, fir green and candle gold

plain-yoga-outside | deed | yoga, do yoga, practice yoga, practise yoga, meditate, stretch, tree pose, lotus & mountain, mountain top, mountaintop, peak, summit, cliff, beach, rock, lake, hill, desert, sunrise, sunset, waterfall, forest, park, garden, rooftop & #person & #person & #person | @ mountains, mountain, beach, lake, cliff, park, forest, hill, garden, desert
D tree pose = Balanced on one leg, $the {presses|press} the other sole against the thigh and {joins|join} both palms high over the head. -meditate,lotus,sit,sitting,many
D lotus = $The {sits|sit} cross-legged and upright, the backs of the hands on the knees, thumb and forefinger touching. +meditate,lotus,sit,sitting
D all in one pose = All stand in the same pose on mats in a row, arms joined overhead. +many -meditate,sit
D calm face = The eyes are closed, the mouth is soft, the shoulders are low. -open
W *yoga wear woman = with dark hair in a braid; in a sage green top and grey leggings +woman,girl,lady -hair,haired,old,dress
W *yoga wear man = with a short beard; in a white sleeveless shirt and loose grey trousers +man,guy -old,monk,suit
N mat on rock = A thin mat lies spread on the bare rock. +mountain,peak,summit,cliff,rock,mountaintop,top -meditate
B ranges = All round below, ridge after ridge goes off into blue morning haze. +mountain,peak,summit,mountaintop,top,hill
B sea = Behind, the flat sea lies pale under a wide sky. +beach,cliff,sea,ocean
L rising sun = Low sun from the left rims arms, hair and back with gold and leaves the near side in soft shade. +sunrise,sunset,golden,mountain,peak,summit,beach,morning -night,rain,fog,snow
L soft = Soft even light lies on face and arms.
V wide low = Full figure a little right of the middle, from low down, 35 mm, much sky, clear pale colours

plain-astronaut-holds | deed | hold, float, catch, give, smell, reach, look at, touch & flower, rose, daisy, tulip, balloon, star, butterfly, plant, heart, sunflower & astronaut, cosmonaut, spaceman & #person & #person | @ space, moon, planet
D floats with it = Weightless and a little tilted, knees bent, $the {holds|hold} the small stem before the visor between two thick gloved fingers. +flower,rose,daisy,tulip,sunflower,plant -moon,stand,standing,sit
D stands with it = $The {stands|stand} on grey dust and {holds|hold} the small stem out before the visor in one thick glove. +moon,planet,stand,standing +flower,rose,daisy,tulip,sunflower,plant
D holds the string = One thick glove is closed round the string, and the arm is drawn up by it. +balloon,balloons
D holds it light = $The {holds|hold} it before the visor in both thick gloves, and its light lies on the chest. +star,heart,butterfly
O *petals = Its petals are bright red, the only strong colour in the picture, and a few of them have come loose and hang in the air. +flower,rose,tulip -moon,planet,white,yellow,blue,pink
O visor = The dark gold visor mirrors it, very small, with a curve of blue light above.
O suit = The white suit has ringed joints, a grey hose at the chest and a pack on the back.
B earth = Behind, black space with fine stars, and at the lower edge the blue and white curve of the Earth. -moon,planet
B moon plain = Behind, the grey plain runs out to a near horizon under black sky, a small blue Earth above it. +moon
L hard sun = Hard white sun from the left models every fold of the suit; the shaded side takes a faint blue from below. +astronaut,cosmonaut,spaceman
V whole = Whole figure, 50 mm, sharp throughout, black, white and one strong red

plain-indian-bride | thing | indian bride, hindu bride, bride in sari, bride in red sari, bride in lehenga, pakistani bride, desi bride, bride & sari, lehenga, indian, hindu, pakistani, bengali, punjabi | @ any
D looks up = $The {looks|look} at us from under lowered lids, chin a little down, a faint smile on closed lips. -dance,laughing
D hand at the cloth = One hand holds the red cloth at the temple, and fine brown henna vines cover its back and fingers.
O gold = Heavy gold lies on her: a pendant on the parting, a fine ring at the nose joined by a chain to the ear, broad necklaces to the chest. +bride,gold,golden,jewelry,jewellery,jewels -silver,no
O bangles = Rows of red and gold bangles reach halfway to the elbow. -silver
O border = The cloth is red silk with a hand-wide border of gold thread and small gold dots. -blue,green,pink,white
W hair parted = with dark hair parted in the middle under the veil -lehenga,man
B marigolds = Behind, strings of orange marigolds hang out of focus against a dark ground. -palace,temple
L warm side = Warm light from the left lies on the cheek and glints on every piece of gold.
V half figure = Half figure at eye height, 85 mm, shallow depth, deep red and gold

plain-drive-tractor | deed | drive, steer, plough, plow, harvest & tractor, combine, combine harvester & farmer, #person & #person & #person | @ field, wheat field, farm, hill
D at the wheel = High on the seat, $the {steers|steer} with one hand on the big wheel and {looks|look} back over the shoulder at the furrow. +plough,plow
D drives toward us = The tractor comes toward us, and $the {sits|sit} high behind the wheel with both hands on it, eyes ahead under the brim of the hat. -plough,plow
D wheels = The great ribbed rear wheels throw up a little dust, and the exhaust pipe stands straight up over the bonnet. -rain,mud,snow
W *checked shirt = with a sun-browned face; in a straw hat, a checked shirt and blue dungarees -woman,girl
W *woman farmer = with a fair plait; in a straw hat, a checked shirt and blue dungarees +woman,girl
O *red tractor = The tractor is red, with round headlamps and a grey mudguard polished by use. -green,blue,yellow,old
O old tractor = The paint is faded and scratched, bare metal showing at the edges. +old,vintage,rusty
B wheat = Golden wheat stands on both sides up to the hubs, and the cut strip runs straight back to the horizon. +wheat,harvest -plough,plow
B fields = Behind, fields in green and brown strips go up to a line of trees. -wheat,harvest,snow
L late sun = Warm late sun from the right lights wheel, hat and dust.
V low front = From low at the edge of the field, three-quarter front, 35 mm, the whole tractor in the picture, gold, red and clear blue

plain-wash-dishes | deed | wash, do, rinse, scrub, dry & dishes, dish, plates, washing up & woman, man, mother, father, mom, dad, boy, girl, couple, grandmother, husband, wife, grandma, child, housewife & kitchen, sink, #person & #person & #person | @ kitchen, home
D hands in foam = $The {stands|stand} at the sink with both hands in white suds, a sponge going round on a plate. -couple,two,dry
D side by side = One washes, the other dries a plate with a checked cloth, elbows touching, both laughing. +couple,two
D dries = $The {rubs|rub} a wet plate dry with a checked cloth, turning it in the hand. +dry -couple,two
D looks out = The head is bent over it, a strand of hair fallen across the cheek. +woman,girl,mother,mom,wife -couple,bald
D sleeves = The sleeves are pushed up, and foam runs down to one elbow. -couple
W *apron woman = with hair pinned up loosely; in a striped blouse and a linen apron +woman,mother,mom,wife,grandmother,grandma -dress
W *shirt man = with short dark hair; in a blue shirt and an apron +man,father,dad,husband
O rack = Wet plates and glasses stand dripping in a wire rack beside the sink.
B window and herbs = Behind, a window with a pot of basil on the sill looks on to blurred green. -night,evening
L window = Daylight from the window lies on hands, foam and wet china.
L lamp = A lamp over the sink makes a warm round of light, and the window is dark. +night,evening
V side = From the side at sink height, half figure, 50 mm, white, pale wood and fresh green

plain-dj-party | deed | play, mix, spin, perform, scratch, dj & dj, disc jockey, deejay & #person, dj & #person & #person | @ club, party, nightclub, festival, beach
D hands on the deck = One hand lies on a turning disc, the other turns a small knob, and one side of the headphones is held to the ear by the shoulder.
D in the beat = $The {leans|lean} into the beat, chin down, lips pressed in a grin. -portrait
W *cap = in a black T-shirt and a baseball cap turned backwards, big headphones round the head -dress,woman,female,robot,cat
W *woman dj = with long dark hair; in a silver top, big headphones round the head +woman,female,girl
O deck = Two decks and a mixer with rows of small lit buttons stand before the body.
B raised hands = In front and behind, raised arms and heads are dark shapes in coloured haze. -empty,alone,beach
B beach crowd = Behind, dancers with raised arms stand before the sea. +beach
L neon = Pink light from the left and blue from the right part the face, and beams cut through the haze above. +dj,deejay,neon,party,club,night -day,sunset,sunny,beach
L sunset = The low orange sun behind edges headphones and shoulders. +sunset
V over the decks = Half figure across the decks, from slightly below, 35 mm, saturated pink, blue and black

plain-soldier-home | deed | hug, embrace, kiss, lift, greet, reunite, come home, return, welcome, hold & that: daughter, son, child, children, wife, kids, family, girl, boy, baby, mother, girlfriend, dog & soldier, marine, veteran, army man, soldiers, sailor & #person & #person & #person | @ airport, station, home, house
D down on one knee = $The {kneels|kneel} on one knee and {holds|hold} $that tight in both arms, face pressed into the child's hair, eyes shut. +daughter,son,child,girl,boy -wife,mother,girlfriend,dog,stand
D kids = $The {kneels|kneel} with arms thrown wide round all of them, small hands on neck and sleeves. +children,kids,family
D wife = $The {holds|hold} $that close, her feet just off the ground, her face buried at the collar. +wife,girlfriend,mother
D small arms = $That has both arms round the soldier's neck and the toes just touching the floor. +daughter,son,child,girl,boy
W *camouflage = with cropped hair; in camouflage uniform and tan boots -sailor,marine
N bag and bear = A green canvas bag has been dropped beside, and a small paper flag lies on it. -station,ship
B arrivals = Behind, a bright arrivals hall with blurred travellers and a glass front. +airport -outside
L glass front = Soft daylight from the glass front on the left lies on both faces. +airport
L soft = Soft light from the left lies on both faces.
V child height = From a few steps off at the child's eye height, 70 mm, shallow depth, sand, olive and warm skin

plain-campfire | deed | camp, sit, gather, sing, roast, talk, tell stories, play, toast, laugh, camping, warm & fire, campfire, camp fire, bonfire, marshmallow, marshmallows & friends, people, scouts, family, campers, kids, children, couple, #many, teenagers, students & #person & #person | @ forest, lake, camp, campsite, clearing, beach, mountains, desert
D round the flames = They sit close together on logs in a half circle round the fire, leaning in, faces turned to one who is telling something with raised hands. -couple,roast,sing,marshmallow,marshmallows
D marshmallows = They hold long peeled sticks over the embers, white marshmallows browning at the ends, faces bent forward. +roast,marshmallow,marshmallows,toast
D song = One plays a guitar with lowered head, and the others sing with swaying shoulders. +sing,guitar
D couple = They sit close under one blanket, her head on his shoulder, and look into the flames. +couple
O flames = The logs are stacked like a tent, flames knee-high, and sparks fly up in a thin spiral.
O *clothes = Woollen hats, checked shirts and thick jumpers catch the glow; one holds an enamel mug in both hands. -beach,summer,desert
N tent = An orange tent stands open at the side, lit from within. -beach,desert
B dark wood = Behind, tall dark trees stand against a deep blue sky with the first stars. -beach,desert,sea,day
B dark beach = Behind, dark sand runs down to a pale line of surf. +beach,sea
L fire alone = The fire is the only warm light: faces and hands glow orange, backs fall into blue darkness. +fire,campfire,bonfire,camp,camping,marshmallow,marshmallows
V across the fire = From across the fire at seated height, 35 mm, flames in front, orange against night blue

plain-knight-sword | thing | knight, female knight, woman knight, lady knight, paladin, holy knight, dark knight, black knight, warrior woman, female warrior, joan of arc, armored knight & sword, armor, armour, longsword, greatsword, shield, portrait, plate armor, #idle | @ any
D sword upright = $The {holds|hold} the sword upright before the chest in both gauntlets, point to the sky, and {looks|look} straight at us over the hilt. +sword,longsword,greatsword -kneel,raise,back,dragon
D stands ready = $The {stands|stand} square to us, one gauntlet on the pommel at the hip, chin raised. -sword,longsword,greatsword,kneel
D woman's face = The helmet is off; fair hair is braided round the head, and the grey eyes are calm and wide awake. +female,woman,lady,girl,joan -helmet,hair,haired
D visor up = The visor is pushed up over a lean face with a short beard and a thin scar on one cheek. -female,woman,lady,girl,helmet,dark,black,skull,joan
D visor down = The visor is shut, and only a dark slit shows where the eyes are. +dark,black,helmet
O *plate = The plate is polished silver, with fluted shoulders, leather straps and small dents at the edges. -black,dark,gold,golden,red,rusty
O blade = The long straight blade has one groove down its middle and a plain cross guard. +sword,longsword,greatsword -glowing,flaming,broken
O cloak = A dark blue cloak hangs from the shoulders and moves a little in the wind. -red,black,white,green,no
B misty field = Behind, a misty field and a far castle are out of focus. -forest,dungeon,castle,hall,snow,battle,cathedral
L cold left = Cool soft light from the left runs along plate and blade, with a warm edge from behind.
V to the knee = Three-quarter figure from slightly below, 70 mm, face and hands sharp, steel, blue and pale gold

plain-headphones | deed | listen, wear, dance, sing, hear & headphones, earphones, headset, earbuds, music, walkman & girl, woman, boy, man, teenager, teen, student, #person & #person & #person | @ bedroom, street, train, room, park, bus
D hand at the ear = $The {listens|listen} with closed eyes and a faint smile, one hand laid on the shell of the headphones. -dance,sing,walk,open,phone,earbuds
D sways = Eyes shut, $the {moves|move} with the beat, hair swung out to one side, one hand pressing the shell to the ear. +dance,sing
D walks = $The {walks|walk} with hands in the pockets and a light step, head nodding to the beat. +walk
O *big shells = The headphones are big and round, white with a soft grey band. +headphones -black,red,pink,blue,cat,purple,yellow
O hair strand = A loose strand of hair is caught beneath the band. +girl,woman -bald,hijab
W *hoodie = with shoulder-length dark hair; in an oversized yellow hoodie +girl,woman,teenager,teen -hair,haired,dress,uniform,blonde
W *T-shirt = with short curly hair; in a green T-shirt and an open checked shirt +boy,man,guy -hair,haired,suit
B quiet ground = Behind, warm lights are soft round spots out of focus. -train,bus,street,park,beach,library,window,plain,anime
B evening sky = Behind, a wide sky goes from pink to pale blue over small rooftops. +anime
L soft side = Soft light from the left lies on cheek and hair.
V half figure = Half figure at eye height, 85 mm, shallow depth, soft warm colours with one clear yellow

plain-teacher-board | deed | write, teach, explain, point, draw, stand, solve & blackboard, chalkboard, board, whiteboard & teacher, professor, tutor, lecturer, mathematician, scientist, maths teacher, math teacher & #person & #person | @ classroom, school, lecture hall, university
D writes = $The {writes|write} on the board with a raised arm, body turned half to us, chalk at the end of a line. +blackboard,chalkboard,board -whiteboard,point
D points = $The {turns|turn} to us from the board and {points|point} back at it with an open hand. +point,explain,teach
D glance = The head is turned over the shoulder with a friendly look at the class. -back
O writing = Three lines of clear white handwriting run across the dark green slate, with a small drawing of a triangle beside them. -whiteboard
O white board = Blue lines of clear handwriting and a red circle stand on the white board. +whiteboard
W *cardigan = with glasses and brown hair pinned up; in a mustard cardigan and a dark skirt +woman,female,she,her,lady
W *shirt = with short dark hair; in a light blue shirt and a brown knitted waistcoat -woman,female,she,her,lady,old
N ledge = White and yellow chalk and a felt duster lie on the ledge, fine dust on the sleeve. -whiteboard
B pupils = At the lower edge, the backs of a few children's heads are out of focus, one hand raised. -empty,university,professor
L tall window = Soft daylight from tall windows on the left lies on board, hand and cheek.
V third row = From the third row at seated height, 50 mm, three-quarter figure, slate green, chalk white and warm wool

plain-hand-drummer | deed | play, drum, beat, perform & drum, drums, djembe, bongo, bongos, conga, congas, hand drum, african drum, drummer & african, drummer, tribal, cuban, brazilian, street drummer, traditional, percussionist, masai, nigerian, ghanaian & #person & #person & #person | @ village, street, square, stage, beach
D hand in the air = $The {plays|play} a tall goblet drum held between the knees, one palm just struck flat, the other high in the air.
D face = The head is thrown back, eyes shut and teeth showing in a wide laugh. -serious,sad,old
O drum = The drum is carved dark wood, with a pale hide laced tight by crossed white cords. -kit
W *printed robe = in a loose tunic and cap of cotton printed in orange, blue and black, a string of beads round the neck -woman,shirtless
W *wrapped cloth = in a headwrap and dress of cotton printed in orange, blue and black, beads round the neck +woman
N gourds = A gourd rattle and a second small drum stand beside.
B dancers = Behind, people in bright cloth clap in a half circle, out of focus. -alone,studio,plain
L late sun = Warm late sun from the left lies on arms, face and hide, with dust glowing in the air.
V low = From low in front, 35 mm, short exposure, the raised hand slightly blurred, orange, blue and dark wood

plain-drummer-portrait | thing | african drummer, african drummers, djembe player, tribal drummer, traditional drummer & #person, drummer, drummers | @ village, street, square
D hand in the air = $The {plays|play} a tall goblet drum held between the knees, one palm just struck flat, the other high in the air.
D face = The head is thrown back, eyes shut and teeth showing in a wide laugh. -serious,sad,old
O drum = The drum is carved dark wood, with a pale hide laced tight by crossed white cords.
O *printed robe = Tunic and cap are of cotton printed in orange, blue and black, and a string of beads hangs at the neck. +drummer,drummers,clothes,clothing,dress,costume,attire,robes -white,red
B dancers = Behind, people in bright cloth clap in a half circle, out of focus. -alone,studio,plain
L late sun = Warm late sun from the left lies on arms, face and hide, with dust glowing in the air.
V low = From low in front, 35 mm, short exposure, the raised hand slightly blurred, orange, blue and dark wood

plain-down-the-stairs | deed | walk down, come down, descend, go down, walk, run down, stand & stairs, staircase, steps, stairway, grand staircase & woman, lady, girl, bride, princess, queen, actress, man, #person & #person & #person & #person & #person | @ staircase, palace, hotel, mansion, theatre, opera
D one step lower = $The {comes|come} down toward us, one foot just reaching for the next step, one hand gliding along the rail. -run,stand
D lifts the skirt = With the other hand $the {lifts|lift} the skirt a little, and the long hem trails over the steps behind. +gown,dress,ballgown,bride,princess,queen -short,man
D eyes = The chin is level and the eyes rest on us, with the hint of a smile. -sad,crying,run
O gown = The gown lies close to the waist and falls from the hip in long shining folds. +gown,dress,ballgown -short,sun
W *updo = with dark hair pinned up and long earrings +woman,lady,actress -hair,haired,blonde
O stairs = Wide stone steps curve up behind, with a dark rail on twisted iron bars. -spiral,wooden,subway,outside,street
B chandelier = Above and behind, a chandelier and tall doors are warm and out of focus. -outside,street,subway,garden
L warm above = Warm light from above lies on face, shoulders and the edges of the steps, the rest in soft brown shade.
V foot of the stairs = Full figure from the foot of the stairs, slightly below, 50 mm, the dress the one strong colour

plain-ninja-roofs | deed | jump, leap, run, sneak, climb, crouch, stand, hide & roof, rooftop, rooftops, roofs, wall, moon, night, castle & ninja, shinobi, assassin, ninjas & #person & #person | @ roof, rooftop, city, castle, village
D over the gap = Caught in mid leap over the gap between two tiled roofs, $the {draws|draw} one knee up and {stretches|stretch} one arm ahead, the scarf flying out behind. +jump,leap -crouch,stand
D runs = Bent low, $the {runs|run} along the ridge of a tiled roof without a sound, arms back. +run,sneak -jump,leap
D crouches = $The {crouches|crouch} on the ridge of a tiled roof, one hand on the tiles, the other on the hilt at the back. +crouch,hide,stand,climb -jump,leap,run
O hood = Black cloth covers head and body, and only a strip of face with two narrowed eyes is bare. -white,red,assassin
O sword = The straight hilt of a sword stands up behind the right shoulder.
B tiled roofs = Below and behind, curved dark tiled roofs with paper lanterns at the eaves go off into blue mist. -modern,city,skyscraper,cyberpunk,new-york
B city roofs = Below and behind, lit windows and narrow streets lie deep in the dark. +city,modern,skyscraper
L full moon = A huge pale moon right behind cuts the figure out as a dark shape with a silver rim. +ninja,shinobi,assassin -day,rain,sunset,sunrise,morning
L rain = Cold light from below shines on wet tiles and on threads of rain. +rain
V from below = From below the eaves, 28 mm, very short exposure, blue-black and silver

plain-at-the-window | deed | sit, look out, look, stare, gaze, stand, wait, cry, think, dream & window, windowsill, window seat, rain & girl, woman, boy, man, child, #person & #person & #person | @ bedroom, living room, room, home, cafe, train
D on the sill = $The {sits|sit} sideways on the deep sill with drawn-up knees, arms round them, the temple leaned against the glass. +window,windowsill,sill,windows -stand,standing,man,old,chair,table,cat
D beside it = $The {sits|sit} close to the window, chin on one fist, the face turned to the glass. +window,windowsill,windows +man,old,chair,table -stand,standing
D stands = $The {stands|stand} close to the glass, one hand flat against it, the breath making a small clouded spot. +stand,standing
D sad = The eyes are lowered and shine wet, the corners of the mouth drawn down. +sad,lonely,crying,melancholy,depressed
D dreamy = The eyes look far out, and the lips are closed. -sad,crying,happy,smile,lonely,depressed
O drops = Drops run down the pane in crooked lines, and all behind it is only grey-green shapes. +rain,rainy,raining,outside,storm
O sunny pane = Bright sky fills the pane, a thin white curtain drawn to the side. -rain,rainy,raining,night,snow,storm,fog,train
O snow pane = Snow lies on the ledge outside, and flakes drift past the pane. +snow,snowing,winter
W *jumper = with long brown hair; in a big grey jumper and thick socks +girl,woman -hair,haired,dress,blonde,summer
L grey window = Silver-grey light from the window lies on cheek, hand and knee; the room behind is dim. +rain,rainy,raining,storm,sad,grey,snow,fog
L bright window = Soft daylight from the window lies on face and hands and fades into the room.
L night window = A small lamp behind warms hair and shoulder, and the window is dark blue. +night,evening
V side view = From the side at seated height, three-quarter figure, 50 mm, quiet colours
`;
