/** More of what people are most often shown doing: at play, at work, on stage and at feasts. The form: `tableaux.ts`. */
export const PLAIN_DOING_TABLEAUX = `
plain-blow-candles | deed | blow out, blow, make a wish, wish & candles, birthday candles, birthday cake, cake, candle & #person & #person | @ kitchen, living room, party, dining room
D cheeks round = $The {leans|lean} over the cake with round cheeks and pursed lips, and the flames bend away from the breath. -wish
D eyes shut = $The {leans|lean} over the cake with shut eyes and folded hands, the flames still upright. +wish
O cake = The cake is round and white, with pink icing dripping down its side and coloured sugar on top. -chocolate,cupcake,blue
O chocolate cake = The cake is dark and glossy, with a ring of cream rosettes. +chocolate
O candles = Six thin striped candles stand in a ring, and threads of smoke go up from those already out. -one,two,three,hundred,number
W *paper crown child = in a striped T-shirt and a gold paper crown +kid,child,boy,toddler
W *paper crown girl = with two plaits; in a yellow dress and a gold paper crown +girl -dress
N friends = At the edges, friends in paper hats lean in with open mouths and hands ready to clap. -alone,lonely,sad
B balloons = Behind, balloons in soft colours and a string of paper flags are out of focus.
L candles and lamp = The candles light face and icing from below in warm gold, and the room behind is dim. +candle,candles,birthday,cake
V across the cake = From across the table just above the cake, 50 mm, flames and face sharp, pink, gold and warm brown

plain-doctor-xray | deed | look at, hold, study, examine, check, show, explain, read & x-ray, xray, x ray, x-rays, xrays, scan, mri & doctor, radiologist, surgeon, vet, nurse, dentist, #person | @ hospital, clinic, office
D film to the light = $The {holds|hold} the dark film up against the light with one hand and {points|point} at a white line of bone with a pen.
D brow = The chin is raised and the brow drawn together, the eyes following the line. -smile
O picture = In the film a rib cage stands out pale blue on black, the spine a row of light knots. -hand,foot,knee,tooth,teeth,skull,brain,leg,arm
O hand bones = In the film the small bones stand out pale blue on black, one of them with a fine crack. +hand,foot,leg,arm,knee
W *white coat = with short dark hair and thin-rimmed glasses; in a white coat over a light blue shirt, a stethoscope round the neck -vet,woman,female
W *woman's coat = with dark hair pinned up; in a white coat over a green top, a stethoscope round the neck +woman,female
B light box = Behind, a lit viewing panel and a blurred corridor door make pale blue rectangles.
L film glow = Cool white light from the panel on the left shines through the film on to face and fingers.
V half figure = Half figure from the side at eye height, 70 mm, film and face sharp, white, pale blue and black

plain-cliff-hiker | deed | stand, look, look out, sit, wait, watch, enjoy, gaze, hike & cliff, mountain top, peak, edge, summit, viewpoint, canyon, overlook, ridge, mountain, mountains, rock & hiker, backpacker, traveler, traveller, wanderer, adventurer, mountaineer, climber, man, woman, person & #person | @ cliff, mountains, mountain, canyon, hill
D stands at the edge = Seen from behind and a little to the side, $the {stands|stand} on the last rock, thumbs hooked in the straps of the pack, looking out. -sit,sitting,many,couple
D sits at the edge = Seen from behind and a little to the side, $the {sits|sit} on the last rock with dangling legs, hands flat beside the hips. +sit,sitting -many,couple
D pair = Side by side on the last rock they look out, one pointing far off with a stretched arm. +many,couple,two
O pack = The rucksack is well worn, with a rolled mat strapped on top and a bottle at its side. +hiker,backpacker,backpack,rucksack,traveler,traveller,mountaineer,wanderer,adventurer -without
W *hiking wear = in a red jacket, grey trousers and brown boots -many,suit,dress,woman
W *woman hiker = with a brown ponytail; in a yellow jacket, grey trousers and brown boots +woman,girl -dress,hair
B valley = Far below, a river winds through a valley of dark woods, and ridge after ridge goes off into blue. -sea,ocean,coast,city,canyon,desert
B sea below = Far below, white surf outlines the foot of the rocks, and the sea goes out to a hazy horizon. +sea,ocean,coast
B canyon = Below, red walls drop in steps to a thin green river. +canyon,desert
L low sun = Low sun from the left lights shoulder, pack and the near rock, long blue shadows filling the depth. -fog,rain,storm,night
L low sun then = Low sun from the left lights shoulder, pack and the near rock, long blue shadows filling the depth. +sunset,sunrise,morning,evening,golden
L mist = Pale light without shadow comes through the mist, and only the near rock is dark. +fog,mist,cloudy
V small in the wide = Wide view, whole figure small a third from the left, 24 mm, deep blue, rock grey and one red

plain-elf-archer | deed | aim, draw, shoot, pull, hold, stand, hunt & bow, longbow, bow and arrow, arrow & elf, elven, elf archer, wood elf, elven archer, ranger, huntress, archer, hunter, robin hood | @ forest, wood, woods
D full draw = The string is drawn to the corner of the mouth, three fingers hooked round it, the arrow level beneath the eye. -hold,stand
D bow at rest = The bow is held low in the left hand, an arrow laid on the string, the eyes searching. +hold,stand
D eyes = Grey-green eyes look straight along the shaft, one brow a little lowered.
D ear = A long pointed ear comes through hair that is braided back at the temple. +elf,elven -helmet,hood
W *leather woman = with long silver-blonde hair; in a moss green tunic with leaf-shaped leather shoulders +her,she,girl,woman,female,huntress -hair,haired,armor,armour
W *leather man = with long dark hair; in a moss green tunic with leaf-shaped leather shoulders -her,she,girl,woman,female,huntress,hair,haired,armor,armour
O bow = The bow is pale wood, carved with curling leaves and bound with leather at the grip. -golden,glowing,magic
O *feathers = White feathers stand out of the quiver behind the shoulder.
B old trees = Behind, huge mossy trunks and shafts of greenish light go back out of focus. -snow,desert,castle,battle,city,mountain
L leaf light = Light through leaves comes from the upper left and lies in spots on face, hand and bow. -night,moon
L moon = Moonlight from behind silvers hair, hand and arrow. +night,moon
V three-quarter front = Half figure from three-quarter front at eye height, 70 mm, face and arrowhead sharp, moss green and silver

plain-asleep-at-desk | deed | sleep, fall asleep, nap, doze, asleep, rest & desk, books, laptop, table, book, library, keyboard, homework & student, pupil, teenager, office worker, worker, programmer, man, woman, girl, boy, businessman, #person & #person | @ bedroom, library, classroom, office, study, dorm
D cheek on the arms = $The {sleeps|sleep} sitting, bent forward over the desk, cheek on the folded arms, mouth a little open. -bed,sofa,floor
D hand = One hand has let go of a pencil, which lies on the open page.
D shut eyes = The eyes are shut, with faint shadows beneath them, and the hair has fallen over the brow. -bald
O books = Open books, a notebook full of small writing and yellow slips lie round the head. -office,programmer,businessman
O laptop = The laptop before the head still shines pale on hair and sleeve. +laptop,programmer,office,keyboard
W *hoodie = in a grey hooded jumper +student,teenager,boy,programmer -uniform,suit
W *cardigan = with dark hair tied back loosely; in a mustard cardigan +girl,woman -uniform,suit,hair
W *loose tie = in a white shirt with a loosened tie +businessman,office
N mug = A mug with a dark ring in it stands at the elbow.
B dim shelf = Behind, a bookshelf and a dark window are out of focus. -classroom,office
L desk lamp = A desk lamp makes a warm round of light on hair, hands and paper, and all else is blue-brown dusk. -day,morning,sunny,classroom,library
L desk lamp then = A desk lamp makes a warm round of light on hair, hands and paper, and all else is blue-brown dusk. +night,evening,midnight
L window = Soft window light from the left lies on hair, hands and paper. +day,morning,sunny,classroom,library
V desk height = From across the desk at its height, 50 mm, face sharp, books soft in front, warm amber and brown

plain-alike-dresses | thing | twins, twin sisters, twin girls, sisters, triplets, twin, best friends, two girls, two sisters & dress, dresses, outfits, uniforms, matching, identical, same & #many, #person, sisters, twins | @ garden, park, room
D hand in hand = They stand close side by side, holding hands, heads tilted towards each other so that their temples touch. -three,triplets
D three in a row = They stand close in a row, holding hands, the middle one half a step ahead. +three,triplets
D two looks = One looks at us with a wide smile; the other has her eyes on her sister and her lips pressed together to keep from laughing. -three,triplets,creepy,serious,friends,boys
D still looks = Both look straight at us without a smile, chins at the same height. +creepy,serious
D like hair = Their brown hair is parted in the middle and braided in two plaits each, tied with white ribbons. -hair,haired,blonde,redhead,boys,old
O dresses = The dresses are alike to the last button, with white collars and puffed sleeves, reaching to the knee. +dress,dresses -long,short,evening
O shoes = White knee socks and black buckled shoes stand in one line. -boots,barefoot,beach,evening
B pale wall = Behind is a plain warm grey ground, a little lighter round the heads. -garden,park,forest,hallway,street,beach,field
B leaves = Behind, light green leaves are far out of focus. +garden,park,field
L even left = Soft even light from the left gives each the same small shadow beside the nose.
V full and straight = Full figures, straight on at chest height, 50 mm, calm symmetrical picture

plain-sun-hat-field | deed | wear, stand, walk, smile, pose, hold, in & sun hat, straw hat, big hat, hat, wide-brimmed hat & lavender, sunflowers, sunflower, field, meadow, poppies, wheat, flowers, beach, vineyard, poppy & woman, girl, lady & #person & #person & #person | @ field, meadow, lavender field, beach, vineyard
D hand at the brim = $The {stands|stand} waist-deep among the rows, one hand holding the wide brim against the breeze, the other trailing over the blooms. +lavender,flowers,poppies,poppy,sunflower,sunflowers -walk,walking,beach
D walks = $The {walks|walk} away from us between the rows, face turned back over the shoulder, one hand at the brim. +walk,walking
D hand at the brim then = $The {stands|stand} with one hand holding the wide brim against the breeze, the face half turned to us. -walk,walking,lavender,flowers,poppies,poppy,sunflower,sunflowers
D smile = The brim lays a soft shadow over the eyes, and a smile shows below it. -sad
O *straw = The hat is pale woven straw with a white ribbon that flutters behind. -black,red,white,pink,blue,green,purple
W *white dress = with long brown hair; in a light white cotton dress -dress,hair,haired,blonde,redhead,shirt
B rows = Behind, straight purple rows run to a low line of hills. +lavender
B soft field = Behind, the field runs out to a soft line of trees. -lavender,beach,vineyard
L late gold = Warm late sun from behind glows in brim, hair and blossom tips.
V knee up = Figure from the knees up, 85 mm at chest height, shallow depth, straw, white and one clear field of colour

plain-puddle-jump | deed | jump, splash, stomp, play, run, leap & puddle, puddles & #child, child, children, kid, kids, boy, girl, toddler, boys, girls, siblings, brother, sister | @ street, path, park, garden
D many land = Hand in hand they have just landed, and the water stands up round their boots in clear sheets. +many,two,three,kids,children,boys,girls,siblings
D one lands = $The {lands|land} with both feet at once, and the water stands up round the boots in a clear crown. -many,two,three,kids,children,boys,girls,siblings
D laugh = Mouths are wide open with laughing, eyes squeezed shut against the drops. +many,two,three,kids,children,boys,girls,siblings
D laugh alone = The mouth is wide open with laughing, eyes squeezed shut against the drops. -many,two,three,kids,children,boys,girls,siblings
O *rain clothes = Rain jackets are yellow, red and blue, with hoods slipped back, and the rubber boots shine wet. +many,two,three,kids,children,boys,girls,siblings -naked,dress,barefoot
W *yellow coat = in a yellow rain jacket with the hood slipped back and red rubber boots -dress,barefoot,coat,raincoat
O drops = Single drops hang in the air as high as the faces.
B wet street = Behind, a wet street with trees and garden fences is out of focus. -park,forest,field,countryside
B park = Behind, wet lawn and dark tree trunks are out of focus. +park,forest,field,countryside
L bright cloud = Bright light from a clearing sky shines through the splash and on wet cheeks.
L bright cloud rain = Soft grey light and fine rain lie over all, and the splash is the brightest thing. +rain,rainy,raining
V water height = From just above the water, 35 mm, very short exposure, grey and glossy primary colours

plain-road-cyclist | deed | race, ride, descend, cycle, speed, climb, sprint, train, compete & road, mountain road, hill, mountain, alps, race, highway, tour, coast & cyclist, cyclists, bicycle racer, road cyclist, biker, triathlete & #person & #person | @ road, mountains, mountain road
D deep in the bend = Bent low over the bars, $the {leans|lean} into the bend with the inner knee turned out, chin almost on the handlebar. -climb,sprint,uphill
D out of the saddle = Out of the saddle, $the {throws|throw} the frame from side to side up the slope, mouth open. +climb,sprint,uphill
D eyes = Behind clear yellow glasses the eyes are fixed on the way out of the bend, lips drawn back from the teeth. -climb,sprint,uphill
W *jersey = with tanned calves; in a red and white jersey, black shorts and a white helmet -blue,yellow,green
O bike = The racing bike has thin black tyres, deep rims and dropped bars wound in white tape.
B mountain bends = Behind, the grey road drops in hairpins past a low stone wall to a green valley and rocky peaks. -sea,coast,city,flat
B coast = Behind, the road follows a rocky coast above blue sea. +sea,coast
L side sun = Clear sun from the right outlines helmet, back and rims and lays a long shadow on the road.
V panned = Three-quarter front, low at the roadside, 200 mm, rider sharp, the slope streaked, road grey, red and green

plain-figure-skater | deed | spin, skate, jump, glide, dance, twirl, perform & ice, rink, ice rink, skates, figure skater, figure skaters, skater & figure skater, figure skaters, ice dancer, ice princess, #person | @ ice rink, ice, arena
D upright spin = $The {spins|spin} on one foot, one leg crossed before the other, both arms stretched straight up with the wrists crossed. +spin,twirl -pair,couple,two
D landing = $The {glides|glide} backwards on one edge, arms open, the free leg stretched long behind. -spin,twirl,pair,couple,two,jump
D in the air = Turned once round in the air, arms crossed on the chest, $the {hangs|hang} a foot above the ice. +jump -pair,couple,two
D pair lift = He holds her high overhead on straight arms while gliding, her back arched and arms spread. +pair,couple,two
D ice dust = Fine ice dust flies off the blade in a ring, and the skirt stands out flat. -man,boy,male
W *blue dress = with brown hair in a tight bun; in a short pale blue dress with glittering stones and white skates -man,boy,male,dress,red,black,costume
O ice = The ice is white and smooth, crossed by thin curved lines. -lake,pond
B dark stands = Behind, a low white board and dark rows of seats with a few points of light are out of focus. -lake,pond,outdoor,outside
B lake = Behind, snowy banks and bare trees ring the frozen lake. +lake,pond
L spots = Cool white spots from above and behind make a bright edge on arms and blade and a pale halo on the ice. -lake,pond,outdoor,outside
L winter sun = Low winter sun from behind makes a bright edge on arms and blade. +lake,pond,outdoor
V full low = Full figure from just above the ice, 135 mm, short exposure, ice white and pale blue

plain-selfie | deed | take selfie, take selfies, take a selfie, selfie, pose for selfie, snap selfie & friends, friend, group, selfie, girls, phone, family, couple, sister, sisters & #person & #person | @ street, park, beach, cafe, city
D heads together = They press together, cheek to cheek, all looking up into the phone that $the {holds|hold} out at arm's length. +friend,friends,group,girls,family,couple,sister,sisters -alone
D alone = One arm stretched out with the phone, $the {tilts|tilt} the head and {looks|look} up into it with a smile. -friend,friends,group,girls,family,couple,sister,sisters
D faces = One winks, one sticks out the tongue, one laughs with shut eyes. +friend,friends,group,girls,family
O scarf = She wears a rose-coloured headscarf, neatly folded under the chin, and a long cream blouse. +hijab,muslim,headscarf
O *clothes = Denim jackets, a striped top and a yellow shirt overlap in the frame. -hijab,beach,wedding,uniform,dress
O phone = The phone is near the edge of the picture and out of focus, its back to us.
B bright street = Behind, a sunny street with trees and café tables is far out of focus. -beach,park,mountain,night,party,school,museum
B park = Behind, bright green leaves are far out of focus. +park,school
L open shade = Soft bright light from in front lies evenly on all faces, with a sunny edge on the hair.
V close high = Close from slightly above, 24 mm, faces sharp, fresh warm colours

plain-ice-hockey | deed | shoot, play, score, skate, pass, hit, chase, slap, fight, celebrate, stop & puck, ice hockey, hockey, slap shot, goal, goalie, hockey puck, ice & hockey player, ice hockey player, ice hockey players, hockey players, goalie, hockey team, goaltender | @ ice rink, arena, ice
D shot = Low on bent knees, $the {drives|drive} the stick through the black puck, the shaft bent like a bow, ice dust flying off the blade. -celebrate,goalie,goaltender,fight,stop
D save = Down on both pads, $the {throws|throw} out the big glove, and the puck is just closing into it. +goalie,goaltender,stop -shoot
D joy = Arms and stick flung up, $the {slides|slide} on one knee with a wide open mouth. +celebrate
D eyes = Behind the clear visor the eyes are fixed on the target, teeth set on the mouthguard. -goalie,goaltender,celebrate
O *jersey = The jersey is red with white bands on sleeves and hem, padded wide at the shoulders, over black trousers and a red helmet. -blue,black,white,green,yellow
O blades = Steel blades cut white lines into the scratched ice.
B boards = Behind, white boards, scratched glass and a dark blur of spectators ring the rink. -pond,lake,outdoor
L floods = Bright white light from above lies hard on helmet and shoulders and mirrors softly in the ice.
V ice height = Full figure from just above the ice, 200 mm, very short exposure, ice white, red and black

plain-tango | deed | dance, tango, pose, embrace & tango, tango dancers, tango couple, tango dancer, argentine tango & #person & #person | @ ballroom, street, stage, square, hall
D long step = Chest to chest, he takes one long step forward, and her leg slides back straight to the tip of the toe.
D hook = Her other knee is hooked round his thigh, and their joined hands are stretched out at shoulder height.
D looks = Brow against temple, both have lowered lids and closed lips.
O *dress and suit = She wears a red dress slit to the thigh and black heels; he wears a black suit, a white shirt and polished shoes. -white,blue,green
O *black and red = Her red dress is slit to the thigh, over black stockings and heels; he is in black from collar to polished shoes, with a red handkerchief. +black,red
B dark hall = Behind, a dark hall with a few small round tables is out of focus. -street,square,plain,studio
L one spot = One warm light from high on the left carves faces, hands and folds out of the dark and lays a double shadow on the floor.
V low full = Full figures from low, 50 mm, short exposure, red, black and amber

plain-tango-thing | thing | tango dancers, tango couple, tango dancer, argentine tango & #person, tango dancers, dancer | @ ballroom, street, stage
D long step = Chest to chest, he takes one long step forward, and her leg slides back straight to the tip of the toe.
D hook = Her other knee is hooked round his thigh, and their joined hands are stretched out at shoulder height.
D looks = Brow against temple, both have lowered lids and closed lips.
O *black and red = Her red dress is slit to the thigh, over black stockings and heels; he is in black from collar to polished shoes, with a red handkerchief. +tango -white,blue,green
B dark hall = Behind, a dark hall with a few small round tables is out of focus. -street,square,plain,studio
L one spot = One warm light from high on the left carves faces, hands and folds out of the dark and lays a double shadow on the floor.
V low full = Full figures from low, 50 mm, short exposure, red, black and amber

plain-pregnant | deed | touch, hold, cradle, stroke, caress, stand, smile, sit, rest, look, pose, feel & belly, bump, baby bump, stomach, tummy, pregnant & woman, mother, pregnant woman, mom, wife, lady & #person & #person | @ bedroom, room, studio, field
D hands frame it = $The {stands|stand} in profile, one hand under the round belly and the other on top of it. -sit,sitting,couple,husband
D sits = $The {sits|sit} with drawn-in feet, both hands laid round the belly. +sit,sitting -couple,husband
D look down = The chin is lowered, the eyes rest on the belly, and the lips are closed in a small smile. -face
W *linen dress = with long brown hair over one shoulder; in a thin cream knitted dress that follows the round -dress,hair,haired,black,white,naked,nude
O ring = A plain gold ring is on one of the spread fingers.
B pale room = Behind, a thin white curtain and a pale wall are far out of focus. -field,beach,forest,garden,studio,dark
B studio ground = Behind is a plain warm ground, darker to the edges. +studio,dark
L window soft = Soft light from the left follows the curve of the belly and lies on face and fingers.
L window soft then = Soft light from the left follows the curve of the belly and lies on face and fingers. +soft,light,natural,morning
V profile half = Half figure from the side at chest height, 85 mm, shallow depth, cream and warm skin

plain-street-magic | deed | do, show, perform, shuffle, fan, trick, do card tricks, play & card trick, card tricks, cards, magic, magic trick, magic tricks, playing cards & magician, street magician, illusionist, conjurer, trickster, #person | @ street, square, bar, party
D fan = $The {fans|fan} a deck out in one hand towards us and {lifts|lift} a single card from it with two fingers of the other. -spring,stage
D face = One brow is raised over a sly half smile, and the eyes hold ours, not the cards.
O card = The lifted card shows the queen of hearts; the others have red patterned backs. -ace
O ace = The lifted card shows the ace of spades; the others have red patterned backs. +ace
W *waistcoat = with dark curly hair; in a rolled-up white shirt, a black waistcoat and a bowler hat -woman,female,tuxedo
W *woman magician = with dark hair under a bowler hat; in a white shirt and a black waistcoat +woman,female
N folding table = A small folding table with a red cloth and a top hat for coins stands before. -stage,party,bar
B lookers-on = Behind, people in a half circle look on with open mouths, out of focus in front of an old street. +street,square
B dim bar = Behind, shelves of bottles and small lamps are soft. +bar,party
L soft side = Soft late light from the left lies on hands and cards. -night
L lamps = Warm street lamps light hands and cards against the blue evening. +night,evening
V chest height = Half figure straight on at chest height, 50 mm, cards and eyes sharp, black, white and red

plain-hammock-palms | deed | sleep, lie, relax, rest, nap, swing, read, doze, lay, lounge & hammock & #person & palm, palms, palm trees, palm tree, beach, tropical, island | @ beach, island
D lies deep = $The {lies|lie} deep in the net, one arm behind the head, one foot hanging over the edge just above the sand. -read
D hat over the face = A straw hat is tipped over the face, and the chest rises calmly beneath a hand laid on it. +sleep,nap,doze,asleep
D reads = A paperback is held up on the chest, and the eyes go along the lines. +read
W *beach wear = in a faded blue shirt and rolled-up linen trousers +man,guy -suit
W *beach dress = with long loose hair; in a white cotton dress +woman,girl,lady -bikini,hair
O net = The hammock is of white cord with a knotted fringe, pulled tight between two leaning trunks.
O shade = The fronds above throw comb-like shadows on cloth and sand. -night,sunset
N coconut = A green coconut with a straw stands in the sand, and a pair of sandals beside it.
B lagoon = Behind, white sand runs down to a calm turquoise lagoon under a clear sky. -night,sunset
L tropical day = Bright sun comes through the fronds from the upper left in moving spots. -night,sunset,evening
L tropical day then = Bright sun comes through the fronds from the upper left in moving spots. +day,sunny,summer,noon,afternoon
L sunset = The low orange sun over the water rims hammock and trunks. +sunset,evening
V side on = From the side at hammock height, 35 mm, the whole hammock between its trunks, white, turquoise and palm green

plain-geisha | thing | geisha, maiko, geishas, woman in kimono, girl in kimono, japanese woman in kimono & geisha, maiko, kimono, #person | @ garden, street, temple, japan
D umbrella = $The {stands|stand} under an open oiled-paper umbrella, holding its bamboo handle with both hands at the shoulder, face turned a little aside. +umbrella,parasol -walk
D fan = A folded fan is held at the chin with two fingers, and the eyes look past it. +fan -umbrella,parasol
D stands = $The {stands|stand} with hands laid one over the other at the sash, face turned a little aside. -umbrella,parasol,fan,walk,walking,dance,portrait
D white face = The face is powdered white, with red lips drawn small and red at the corners of lowered eyes. +geisha,maiko
D hair = The black hair is piled up in a smooth wide shape, with a comb and a hanging string of small silk flowers.
O *kimono = The kimono is dark blue silk with pale cranes round the hem, tied with a broad gold sash. -red,pink,white,black,green,purple
O blossom = Branches full of pale pink cherry blossom come in from above, and single petals fall through the picture. +cherry,blossom,blossoms,sakura,spring
B lane = Behind, a lane of dark wooden houses with paper lanterns is softly out of focus. -garden,temple,portrait,plain
B garden = Behind, a raked garden and a wooden veranda are softly out of focus. +garden,temple
L soft day = Soft spring light from the left glows through paper and silk. -night,evening,rain,snow
L lantern = Lantern light warms face and silk against the blue evening. +night,evening
V three-quarter figure = Three-quarter figure at eye height, 85 mm, shallow depth, deep blue, gold and pale pink

plain-geisha-holds | deed | hold, carry, walk, stand, open, pour, play, dance & geisha, maiko, geishas & umbrella, parasol, fan, tea, lantern, flower, shamisen, cherry blossom | @ garden, street, temple, japan
D umbrella = $The {stands|stand} under an open oiled-paper umbrella, holding its bamboo handle with both hands at the shoulder, face turned a little aside. +umbrella,parasol -walk,walking,dance
D walks = $The {comes|come} toward us with small steps on high wooden sandals, the handle of the oiled-paper umbrella against the shoulder. +walk,walking +umbrella,parasol
D fan = A folded fan is held at the chin with two fingers, and the eyes look past it. +fan -umbrella,parasol
D lantern = A round paper lantern hangs from one raised hand, and its glow lies on chin and sleeve. +lantern
D white face = The face is powdered white, with red lips drawn small and red at the corners of lowered eyes.
D hair = The black hair is piled up in a smooth wide shape, with a comb and a hanging string of small silk flowers.
O *kimono = The kimono is dark blue silk with pale cranes round the hem, tied with a broad gold sash. -red,pink,white,black,green,purple
O blossom = Branches full of pale pink cherry blossom come in from above, and single petals fall through the picture. +cherry,blossom,blossoms,sakura,spring
B lane = Behind, a lane of dark wooden houses with paper lanterns is softly out of focus. -garden,temple,plain
B garden = Behind, a raked garden and a wooden veranda are softly out of focus. +garden,temple
L soft day = Soft light from the left glows through paper and silk. -night,evening,rain,snow
L lantern = Lantern light warms face and silk against the blue evening. +night,evening
V three-quarter figure = Three-quarter figure at eye height, 85 mm, shallow depth, deep blue, gold and pale pink

plain-punching-bag | deed | train, punch, hit, box, work out, kick, practice, practise & punching bag, punch bag, boxing bag, heavy bag, bag & boxer, fighter, kickboxer, woman, man, athlete, girl, #person & #person | @ gym, boxing gym, garage
D glove in the bag = The right glove sinks into the side of the heavy bag, which folds round it and swings off on its chain. -kick
D kick = The shin strikes the side of the heavy bag, which folds round it and swings off on its chain. +kick
D stance = The hips are turned through, the back heel is off the floor, and the other fist is tight at the jaw. -kick
D eyes = The eyes look out over the glove without a blink, lips pressed round a mouthguard. -smile
O sweat = Sweat runs from the hairline and flies off the brow in bright single drops. +sweat,sweaty,sweating,train,training,hard
O leather = The bag is worn black leather, cracked along its seam. -red,white
W *trunks = with taped wrists; in dark red gloves and grey shorts -woman,girl,female
W *top = with hair in tight braids and taped wrists; in dark red gloves, a black top and shorts +woman,girl,female
B dark gym = Behind, a brick wall and a row of hanging bags sink into the dark. -garage,beach,outside
L hard side = One hard light from high on the left strikes shoulder, glove and flying drops; the far side is black.
L hard side then = One hard light from high on the left strikes shoulder, glove and flying drops; the far side is black. +dramatic,night,moody,dark,cinematic
V waist up low = From the waist up, slightly below, 50 mm, short exposure, black, dark red and wet skin

plain-rocking-knit | deed | knit, crochet & rocking chair, rocker & #person & #person | @ living room, porch, room
D needles = $The {sits|sit} well back in the rocking chair, elbows on its arms, two needles crossed before the chest, a loop of wool just lifted over. -crochet
D hook = $The {sits|sit} well back in the rocking chair, elbows on its arms, and {draws|draw} a loop of wool up with the hook. +crochet
D eyes = The eyes are lowered to the stitches over the rim of small round glasses, and the lips move a little, counting.
W *grandmother = with white hair in a bun; in a lilac cardigan and a long grey skirt +grandmother,grandma,granny,old,elderly -man,grandfather,hair
O scarf = A finished length in red and cream stripes runs down over the knees, and the ball lies in a basket at the feet.
O chair = The chair is of dark turned wood with a tall back of spindles and a flat cushion tied on. -white
B room = Behind, a tiled stove and a window with a geranium are soft and warm. -porch,garden
B porch = Behind are the white rail of a porch and blurred garden green. +porch,garden
L window = Soft window light from the left lies on hands, wool and white hair. -porch,fire,fireplace,night
L fire = Orange firelight from the right lies on hands and cheek. +fire,fireplace
L porch = Warm light comes in low under the roof of the porch. +porch
V seated = Whole figure with the chair at seated height, 50 mm, shallow depth, warm browns and one red
`;
