/** People as most would picture them, each whole, in one place and one light. The form: `tableaux.ts`. */
export const CLEAR_PEOPLE_TABLEAUX = `
clear-firefighter-truck | deed | fire truck, fire engine, firetruck & firefighter, fireman, firefighters, firewoman & #person, firefighter & #person | @ street, fire station, city
D stands = $The {stands|stand} upright, boots set apart, helmet held under one arm, and {looks|look} straight at us. -sit,climb,run,drive,two,many,helmet
D stands so = $The {stands|stand} upright, boots set apart, arms folded, and {looks|look} straight at us. +helmet -sit,climb,run,drive,two,many
D several = They stand side by side, boots set apart, helmets under their arms, and look straight at us. +two,many -sit,climb,run,drive
D sits = $The {sits|sit} on the broad chrome bumper, helmet beside the boots, forearms on the knees. +sit
D face = Soot marks one cheek, and the mouth is closed in a tired, friendly line. -two,many
D braces = The coat hangs open over red braces and a dark blue shirt. -two,many
O truck = The truck is bright red, with a broad chrome grille, round headlamps, white stripes and a silver ladder along its roof.
O hoses = Coiled hoses and brass valves shine in an open locker at its side.
W *coat = with short dark hair; in a heavy tan coat with bands of silver tape
N wet = The asphalt is wet, and the red of the truck lies in it as a soft reflection. -snow,dry
B station = Behind, the brick front of the fire station is out of focus.
L low sun = Late sun from the left warms face and coat and flashes on the chrome. -night,fog
L night = Blue lamps turn on the roof and put cold edges on helmet and shoulders. +night
V knees up = From the knees up at eye level, 50 mm, face sharp, the truck a little softer, red, tan and silver

clear-fisherman-raincoat | deed | raincoat, oilskin, oilskins, slicker, rain jacket, yellow coat, yellow jacket & fisherman, fishermen, sailor, trawlerman & #person & #person | @ harbour, boat, quay, sea, pier, dock
D stands = $The {stands|stand} at the rail of a wooden fishing boat, both hands on a wet rope, and {looks|look} past us out to sea. -pier,quay,dock,hold,sit
D pier = $The {stands|stand} at the end of the planks, both hands on a wet rope, and {looks|look} past us out to sea. +pier,quay,dock
D *face = The face is broad and brown, with deep lines round pale blue eyes and a short grey beard with drops in it. -young,woman,beard
D *young face = The face is brown from the wind, with wet dark hair on the forehead and calm grey eyes. +young -woman
O yellow = The raincoat is a strong glossy yellow, buttoned to the chin, rain running down it in bright lines. +yellow
O coat = The raincoat is buttoned to the chin, rain running down it in bright lines. -yellow
O hood = Its hood lies back on the shoulders over a dark blue knitted cap. -hat,hood
N net = A heap of green net with cork floats and a coiled rope lie beside the rubber boots.
B sea = Behind, grey-green waves with small white crests go back to a low dark line of coast. -pier,quay,dock,harbour,harbor
B harbour = Behind, blue and white boats lie moored on grey-green water. +pier,quay,dock,harbour,harbor
L grey = Soft grey light from a covered sky shines on wet cloth and wet wood. -sunset,sunrise,night
L low = Low orange light from the left runs along sleeve and cheek. +sunset,sunrise
V waist = From the waist up at eye level, 85 mm, face sharp, sea soft, one strong colour against grey and green

clear-teacher-board | deed | blackboard, chalkboard, whiteboard, board, classroom & teacher, professor, schoolteacher, school teacher, math teacher, maths teacher & #person, teacher, professor & #person, teacher & #idle, stand, smile, wait, hold, point, teach, explain | @ classroom, school
D stands = $The {stands|stand} half turned to the class, a piece of chalk raised in one hand, and {smiles|smile} at us. -whiteboard,point,explain
D points = $The {points|point} with a piece of chalk at the last line on the board, face turned to us, lips open in mid-sentence. +point,explain -whiteboard
D pen = $The {stands|stand} half turned to the class, a black marker raised in one hand, and {smiles|smile} at us. +whiteboard
D face = Light laugh lines stand at the corners of the eyes, and a pair of glasses is pushed up into the hair.
O board = The dark green board in its wooden frame is half covered with sums in clear white chalk. -whiteboard,letters,map
O chalk = White dust lies along its ledge beside two short pieces of chalk and a felt sponge. -whiteboard
O white board = The white board is half covered with sums in neat blue and black lines. +whiteboard
W cardigan = with brown hair to the shoulders; in a mustard cardigan over a white shirt -male,man,old,he,his,professor
W jacket = with short brown hair; in a brown corduroy jacket over a checked shirt +male,man,he,his,professor -old
W old jacket = with white hair and round glasses; in a brown tweed jacket +old,elderly -woman
N desk = On the desk in front lie a stack of exercise books, a globe and a red apple.
B map = Beside the board hang a coloured map and a row of children's drawings.
L side = Morning light from tall windows on the left lies on face, sleeve and board. -night,evening
V class = From the second row at desk height, 50 mm, teacher and board sharp, slate green, wood and warm skin

clear-cowboy-horse | deed | on, on a, sit, with, ride, riding, mount & horse, mustang, stallion, pony & cowboy, cowgirl, cowboys, rancher, gaucho & that: horse, mustang, stallion, pony & #person & #person & #person | @ prairie, desert, ranch, canyon
D in the saddle = $The {sits|sit} upright in the saddle, the reins loose in one hand, the other resting on the thigh, eyes on the horizon. -gallop,running,next,beside
D gallop = $The {leans|lean} forward over the horse's neck at a gallop, reins in one fist, dust flying up behind. +gallop,galloping,running
D beside = $The {stands|stand} at the horse's shoulder, one hand on its neck, the reins loose in the other. +next,beside
D *brown = The horse is a warm chestnut brown, with a dark mane that falls over the neck and a white star on the forehead. -black,white,grey,gray,palomino,paint,spotted
D black = The horse is glossy black, with a long wavy mane that falls over the neck. +black
D white = The horse is white, with a long pale mane that falls over the neck and dark calm eyes. +white
O saddle = The leather of saddle and reins is dark with use, a coiled rope tied at the horn.
O hat = The wide brim shades a tanned face with light stubble and narrowed eyes. -woman,cowgirl,girl,female
O her hat = The wide brim shades a freckled face, a long plait hanging over one shoulder. +woman,cowgirl,girl,female
W range clothes = in a wide felt hat, a red neckerchief, a denim jacket and leather chaps -woman,cowgirl,girl,female
W her clothes = in a wide felt hat, a checked shirt, jeans and brown boots +woman,cowgirl,girl,female
N grass = Dry yellow grass and low sage stand round the hooves. -snow,beach,street,river
B mesas = Behind, red table mountains stand along a hazy horizon under a wide sky. -snow,beach,street,forest,ranch,town
B rails = Behind, a wooden fence and a barn stand at the edge of open grassland. +ranch,farm
L low sun = Low golden sun from the left rims hat, shoulder and mane and draws long shadows on the ground. -night,noon,snow
L sunset = The sun goes down behind them, so that hat, mane and dust have a burning orange edge. +sunset,dusk
V full = Full figures from the side at stirrup height, 85 mm, both sharp, rust, leather brown and denim blue

clear-astronaut-helmet | deed | hold, holding, with, carry, carrying, under & helmet & astronaut, cosmonaut, spaceman & #person | @ hangar, launch pad, studio, space station
D holds = $The {holds|hold} the round white helmet against the side in the crook of one arm and {looks|look} straight at us. -carry,wear,two
D face = The face is calm, with clear brown eyes, dark brows and a firm closed mouth. -two,many
D collar = A wide metal ring closes the suit at the neck, its latches polished bright.
O suit = The suit is thick and white, quilted at the elbows, with hoses at the chest and a blue patch on the shoulder. -orange,blue
O orange suit = The suit is bright orange, with black straps, a parachute harness and a patch on the shoulder. +orange
O visor = The gold visor of the helmet holds a small curved picture of lamps and walls.
W hair = with short dark hair -woman,female,girl
W her hair = with dark hair tied back +woman,female,girl
N gloves = The gloves hang by a cord from the belt.
B hangar = Behind, the tall white side of a rocket stands soft and out of focus in a hangar. -moon,mars,space,background,studio,planet,desert
B moon = Behind, grey dust runs off to a low line of hills under a black sky. +moon
B stars = Behind is deep black, with small sharp stars. +space
L soft = Cool soft light from the left rounds suit and cheek, with a thin bright edge from behind.
V waist up = Half figure, straight on at eye level, 85 mm, face and helmet sharp, white, blue and gold

clear-yoga-beach | deed | yoga, yoga teacher, yoga instructor, meditation, meditate, meditating, stretching, yoga pose & beach, sea, seaside, shore, ocean, sand & #person, yoga teacher, woman, man & #person | @ beach, shore
D tree pose = $The {stands|stand} on one leg on the firm wet sand, the other foot set against the knee, palms pressed together high above the head. -sit,meditate,meditating,meditation,lotus,warrior,group,class
D sits = $The {sits|sit} cross-legged on a mat close to the water, back straight, hands resting on the knees, eyes closed. +sit,meditate,meditating,meditation,lotus
D warrior = $The {stands|stand} in a long low lunge on the sand, both arms stretched out level, eyes along the front hand. +warrior
D group = They stand in rows on their mats on the sand, one foot set against the knee, palms together above the heads. +group,class
D calm = The face is calm, turned to the sea, lips closed, hair tied up and a little loose at the nape. -group,class
O mat = A rolled mat and a pair of sandals lie on the dry sand a step behind. -sit,lotus,meditate,meditating,meditation,group,class
O bare feet = Bare feet press a dark print into the sand, a film of water sliding up to it.
W clothes = in a close sleeveless top and long soft leggings -man,male
W his clothes = in a loose white shirt and rolled linen trousers +man,male
B waves = Behind, low waves come in one behind the other, their thin foam shining, to a bare horizon.
L sunrise = The sun has just left the sea on the left; sky and wet sand are pink and gold, and arms and profile have a bright edge. +sunrise,dawn,morning
L sunset = The sun stands low over the sea on the left; sky and wet sand are orange and rose, and arms and profile have a bright edge. +sunset,dusk,evening,golden
L soft = Soft clear light from the left lies on face, arms and wet sand.
V full = Full figure in profile from along the shore, hip height, 70 mm, much sky and sea, quiet colours

clear-coffee-cafe | deed | drink, drinking, sip, sipping, enjoy, enjoying, have, having, hold, holding, with & coffee, cup of coffee, cappuccino, latte, espresso & cafe, coffee shop, coffeehouse, restaurant, bistro & #person & #person & man, woman, girl, boy, lady, guy, student, businessman, #man, #woman, #person | @ cafe, coffee shop, restaurant, bistro
D lifts = $The {sits|sit} at a small round table by the window and {lifts|lift} a white cup to the lips, eyes turned to the street. -outside,terrace,laptop,reading
D lifts outside = $The {sits|sit} at a small round table on the pavement and {lifts|lift} a white cup to the lips, eyes turned to the street. +outside,terrace
D lifts over = $The {sits|sit} at a small round table by the window and {lifts|lift} a white cup to the lips, eyes lowered. +laptop,reading -outside,terrace
D beard = A short brown beard frames a relaxed mouth, and light wrinkles stand beside the grey eyes. +from-man -old,young,beard,boy
D grey = White stubble covers the cheeks, and deep kind lines run out from the eyes. +from-man +old,elderly
D waves = Long brown hair falls over one shoulder, and the dark eyes are calm. +from-woman -old,hair,blonde,haired
D coffee = The coffee is dark, with a thin golden foam at its edge, and a wisp of steam rises from it. -iced,latte,cappuccino
D latte = A white leaf of milk foam floats on the coffee, and a wisp of steam rises from it. +latte,cappuccino -iced
O saucer = On the marble top stand the saucer with a small spoon, a glass of water and a plate with half a croissant.
W *jumper = with short brown hair; in a dark blue jumper over a white shirt +from-man -old,elderly,businessman,suit
W *wool coat = in a camel coat and a soft cream jumper +from-woman -old
B bar = Behind, the counter with its chrome espresso machine and shelves of cups is warm and out of focus. -outside,terrace
B front = Behind, the wooden front and lit windows of the cafe are out of focus. +outside,terrace
L window = Soft daylight from the window on the left lies on face, hands and cup. -night,outside,terrace,evening
L lamp = A hanging lamp above the table lights face and hands warmly, and the window is dark blue. +night,evening
L open = Clear morning light from the left lies on face, hands and cup. +outside,terrace -night,evening
V half = Half figure across the table at seated eye height, 70 mm, face and cup sharp, warm browns and cream

clear-family-picnic | deed | picnic, have picnic, having picnic, picnicking, picnic blanket & park, meadow, garden, grass, field, lake, beach, picnic & #person, family, couple, friends, #many, #couple | @ park, meadow, garden
D family = A mother, a father and two small children sit close together on a blanket spread on the grass. +family
D friends = They sit in a loose ring on a blanket spread on the grass, legs crossed, turned to one another. -family,couple
D couple = They sit side by side on a blanket spread on the grass, shoulders touching. +couple
D mother = The mother, brown hair tied back, in a yellow dress, hands a slice of melon to a laughing girl with two plaits. +family
D father = The father, in a blue shirt with rolled sleeves, leans on one hand, a little boy in a striped shirt in his lap. +family
D laugh = One pours lemonade into a glass, another laughs with the head thrown back. -family,couple
D hands over = She holds out a strawberry, and he leans forward to take it, both smiling. +couple
O food = On the red and white checked cloth stand a wicker basket, sandwiches, a bowl of strawberries and a jug of lemonade.
N grass = Daisies stand in the short green grass round the edge of the cloth. -beach,snow,autumn
B trees = Behind, a sunny lawn goes back to tall round trees. -beach,lake,sea
B lake = Behind, the water of a lake shines between tall trees. +lake
L leaves = Warm afternoon sun comes through the leaves from the left and lays light spots on cloth and shoulders. -sunset,beach
L sunset = The low sun behind them rims hair and grass with gold. +sunset
V whole = From a few steps away at seated height, 35 mm, all of them in the picture, green, red and white

clear-boxer | thing | boxer, boxers, kickboxer & gloves, boxing gloves, gym, ring, boxing ring, portrait & #person & #person | @ gym, boxing ring, ring
D guard = $The {stands|stand} facing us with both gloves raised under the chin, shoulders rounded forward, eyes fixed on ours. -sit,sitting
D on the stool = $The {sits|sit} on a stool in the corner, gloves on the thighs, looking up at us. +sit,sitting
D *face = The face is lean, with a flat nose, dark brows and close-cropped black hair. -woman,female,girl
D *her face = The face is lean and serious, with dark brows and black hair braided tight to the head. +woman,female,girl
D sweat = Sweat shines on forehead, neck and shoulders and runs in lines along the muscles of the arms.
O red gloves = The gloves are bright red leather, creased over the knuckles, white tape wound round the wrists. +red
O gloves = The gloves are creased over the knuckles, white tape wound round the wrists. -red
O ropes = The ropes of the ring cross behind at shoulder height.
W trunks = in black satin shorts -woman,female,girl
W her top = in a black sleeveless top and satin shorts +woman,female,girl
B gym = Behind, a heavy bag on a chain hangs in the brown dusk of the gym.
L side = One strong lamp from the upper left models face, arms and gloves, the other side in deep shade.
V half = Half figure, straight on at chest height, 85 mm, eyes and gloves sharp, dark ground and one strong colour

clear-guitar-stage | deed | play, playing, on, perform, performing, stand, hold, sing, at & guitar, guitar player, guitarist, rock guitarist, electric guitar & stage, concert, concert stage, gig, festival, live & #person & #person & #person | @ stage, concert, festival
D plays = $The {stands|stand} at the front of the stage, legs apart, the guitar slung low, left hand high on its neck, right hand just striking the strings. -acoustic,sit
D acoustic = $The {sits|sit} on a stool in the light, the acoustic guitar on the knee, left hand on its neck, right hand over the strings. +acoustic,sit
D hair = Dark hair falls over one eye, the chin is lowered, and the eyes are closed in the sound.
O guitar = The guitar has a glossy red body, a pale maple neck and six steel strings that catch the light. -acoustic,black,white,blue
O wood = The guitar is of honey-coloured wood, with a dark ring round its sound hole. +acoustic
O mic = A microphone on a straight stand is before the face, and black cables run across the boards.
W *jacket = with long dark hair; in a black leather jacket and torn jeans -woman,girl,female,suit
W *her jacket = with long dark hair; in a short black leather jacket and jeans +woman,girl,female
N crowd = In the foreground the raised hands of the crowd are dark shapes. -empty
B lights = Behind, drums and tall amplifiers stand in blue and violet haze, with beams crossing above.
L beams = A warm spot from the upper left lights face and strings, and blue light from behind edges hair and shoulders.
V from the pit = Three-quarter figure from the foot of the stage, 85 mm, fast shutter, player sharp, deep blue, violet and amber

clear-carpenter | deed | work, working, plane, planing, saw, sawing, sand, carve, build, make, measure, cut, craft & carpenter, woodworker, joiner, cabinetmaker, cabinet maker, furniture maker, craftsman & #person & wood, plank, planks, board, chair, table, furniture, workshop, work, door, plane, #person | @ workshop, shed
D planes = $The {leans|lean} over the bench and {pushes|push} a wooden plane along a plank with both hands, a thin curl of wood rising from it. -saw,sawing,measure,carve,sand,chisel,hammer
D saws = $The {leans|lean} over the bench and {draws|draw} a handsaw through a plank, fine dust falling in a heap below. +saw,sawing
D measures = $The {leans|lean} over the bench and {lays|lay} a steel rule along a plank, a pencil in the other hand. +measure
D carves = $The {bends|bend} over the bench and {guides|guide} a chisel with both hands, a small chip of wood lifting at its edge. +carve,chisel
D sands = $The {bends|bend} over the bench and {rubs|rub} a block of sandpaper along the wood, fine dust lifting from it. +sand
D face = The eyes are lowered to the wood, a pencil behind one ear, fine dust in the short grey beard. -woman,young,female
D her face = The eyes are lowered to the wood, a pencil behind one ear, a few strands of hair loose at the temple. +woman,female
D grain = The plank is pale oak, its grain running in long wavy lines. -walnut,pine,chair,table,door
O shavings = Curled shavings cover the scarred bench and the floor beneath it.
W apron = with rolled sleeves; in a brown leather apron over a blue work shirt
N tools = Chisels, a mallet and a square lie in a row at the back of the bench.
B wall = Behind, saws and planes hang on the wall above leaning boards.
L window = Sun from a dusty window on the left falls in a broad beam across hands and bench. -night
V bench height = Half figure from the end of the bench, 50 mm, hands and plank sharp, warm browns and blue

clear-samurai-sword | deed | hold, holding, draw, drawing, raise, with, wield & sword, katana, blade, swords & samurai, ronin, samurai warrior & #person & samurai, ronin | @ courtyard, temple, bamboo forest, field
D holds = $The {stands|stand} in three-quarter view and {holds|hold} the long curved sword before the body in both hands, its point raised to the height of the eyes. -draw,drawing,two,many
D draws = $The {stands|stand} in three-quarter view, one hand on the scabbard, the other drawing the long curved sword, a hand's width of steel bare. +draw,drawing
D face = The black hair is tied in a topknot, and the dark narrow eyes look past the blade, calm and hard. -helmet,mask,woman,female,girl
D helmet = A crested iron helmet shades the eyes, and a black mask with a moustache covers cheeks and chin. +helmet,mask
D her face = Long black hair is tied at the nape, and the dark eyes look past the blade, calm and hard. +woman,female,girl -helmet,mask
O blade = A wavy pale line runs along the polished edge, and the grip is wound with black cord over white ray skin.
O *armour = The armour is of black lacquered plates laced with red cord at chest, shoulders and skirt. -kimono,white,gold,red,blue,armor,armour
O plates = Lacquered plates laced with silk cord cover chest, shoulders and thighs. +armor,armour
W robe = in dark wide trousers and black lacquered armour -kimono,armor,armour,white,gold,red,blue
N petals = A few pale pink cherry petals drift past the shoulder. +cherry,blossom,blossoms,sakura,spring
B haze = Behind, grey mist hides all but the dark upright stems of a bamboo grove. -background,cherry,blossom,blossoms,sakura,castle,temple,snow,sunset,city,battlefield
B blossom = Behind, a cherry tree in full pink bloom is out of focus. +cherry,blossom,blossoms,sakura
B sunset = Behind, the red disc of the sun stands low over dark hills. +sunset
L cold = Cool soft light from the left runs along blade and plates, with a thin bright edge from behind. -sunset,night
L moon = Cold moonlight from behind edges helmet, shoulder and blade. +night,moon
V knees = From the knees up, slightly from below, 70 mm, face and hands sharp, black, red and mist grey -white,gold,blue
V knees so = From the knees up, slightly from below, 70 mm, face and hands sharp +white,gold,blue

clear-child-balloon | deed | hold, holding, with, carry, carrying, clutch & that: balloon, balloons & girl, boy, child, kid, toddler, #child & #person & #person | @ park, street, garden, meadow, field
D holds = $The {stands|stand} with one arm raised, the string wound round the small fist, and {looks|look} up at $that with an open smile. -many
D bunch = $The {stands|stand} with one arm raised, a bunch of strings in the small fist, and {looks|look} up with an open smile. +many
D one red = The balloon is round, taut and shiny red, with a soft window of light in its side. -many,blue,yellow,pink,white,green,heart,colorful,colourful,gold,purple,orange
D one = The balloon is round, taut and shiny, with a soft window of light in its side. +blue,yellow,pink,white,green,gold,purple,orange -many,colorful,colourful
D bright ones = The balloons are red, yellow, blue and green, crowded shoulder to shoulder above the head. +many,colorful,colourful -red
D girl hair = Light brown hair is tied in two short plaits, and the cheeks are rosy. +girl -hair,haired,blonde
D boy hair = Tousled brown hair sticks up at the crown, and the cheeks are rosy. +boy -hair,haired,blond,blonde
O string = The string runs up in a thin straight line, a little slanted in the wind.
W *dress = in a white cotton dress and red shoes +girl
W *shirt = in a striped shirt, blue shorts and white shoes +boy
B meadow = Behind, a sunny green lawn and round trees are far out of focus. -street,city,beach,snow,background,house,sunset,night,desert,field,meadow
B field = Behind, a wide field of grass runs to a low horizon under a big sky. +field,meadow,sunset
B street = Behind, the fronts of a quiet street are far out of focus. +street,city
L sun = Soft afternoon sun from the left lights the cheek and shines through the skin of the balloon. -sunset,night,rain,snow
L sunset = The low sun behind puts a gold rim on hair and string and glows through the balloon. +sunset
L grey = Soft grey light from the sky lies on face and coat. +rain,snow
V full = Full figure at the child's eye height, 85 mm, face sharp, background melted, one strong colour
`;
