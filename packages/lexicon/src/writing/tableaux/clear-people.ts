/** People as most would picture them, each whole, in one place and one light. The form: `tableaux.ts`. */
export const CLEAR_PEOPLE_TABLEAUX = `
clear-firefighter-truck | deed | fire truck, fire engine, firetruck & front, before, beside, next, by, near, with, on, and, at & firefighter, fireman, firefighters, firewoman & #person, firefighter & #person | @ street, fire station, city
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
B station = Behind, the brick front of the fire station is [out of focus/soft and blurred/only softly seen].
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
V waist = From the waist up at eye level, [85 mm/90 mm/75 mm], face sharp, sea soft, one strong colour against grey and green

clear-teacher-board | deed | blackboard, chalkboard, whiteboard, board, classroom & teacher, professor, schoolteacher, school teacher, math teacher, maths teacher & #person, teacher, professor & #person, teacher & #idle, stand, smile, wait, hold, point, teach, explain & front, before, beside, next, by, near, with, at, in, on | @ classroom, school
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
V full = Full figures from the side at stirrup height, [85 mm/90 mm/75 mm], both sharp, rust, leather brown and denim blue

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
V waist up = Half figure, straight on at eye level, [85 mm/90 mm/75 mm], face and helmet sharp, white, blue and gold

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
B front = Behind, the wooden front and lit windows of the cafe are [out of focus/soft and blurred/only softly seen]. +outside,terrace
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
V half = Half figure, straight on at chest height, [85 mm/90 mm/75 mm], eyes and gloves sharp, dark ground and one strong colour

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
V from the pit = Three-quarter figure from the foot of the stage, [85 mm/90 mm/75 mm], fast shutter, player sharp, deep blue, violet and amber

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
D holds = $The {stands|stand} [in three-quarter view/turned three-quarters to us/at an angle to us] and {holds|hold} the long curved sword before the body in both hands, its point raised to the height of the eyes. -draw,drawing,two,many
D draws = $The {stands|stand} [in three-quarter view/turned three-quarters to us/at an angle to us], one hand on the scabbard, the other drawing the long curved sword, a hand's width of steel bare. +draw,drawing
D face = The black hair is tied in a topknot, and the dark narrow eyes look past the blade, calm and hard. -helmet,mask,woman,female,girl
D helmet = A crested iron helmet shades the eyes, and a black mask with a moustache covers cheeks and chin. +helmet,mask
D her face = Long black hair is tied at the nape, and the dark eyes look past the blade, calm and hard. +woman,female,girl -helmet,mask
O blade = A wavy pale line runs along the polished edge, and the grip is wound with black cord over white ray skin.
O *armour = The armour is of black lacquered plates laced with red cord at chest, shoulders and skirt. -kimono,white,gold,red,blue,armor,armour
O plates = Lacquered plates laced with silk cord cover chest, shoulders and thighs. +armor,armour
W robe = in dark wide trousers and black lacquered armour -kimono,armor,armour,white,gold,red,blue
N petals = A few pale pink cherry petals drift past the shoulder. +cherry,blossom,blossoms,sakura,spring
B haze = Behind, grey mist hides all but the dark upright stems of a bamboo grove. -background,cherry,blossom,blossoms,sakura,castle,temple,snow,sunset,city,battlefield
B blossom = Behind, a cherry tree in full pink bloom is [out of focus/soft and blurred/only softly seen]. +cherry,blossom,blossoms,sakura
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
B meadow = Behind, a sunny green lawn and round trees are [far out of focus/only soft shapes/blurred to soft patches]. -street,city,beach,snow,background,house,sunset,night,desert,field,meadow
B field = Behind, a wide field of grass runs to a low horizon under a big sky. +field,meadow,sunset
B street = Behind, the fronts of a quiet street are [far out of focus/only soft shapes/blurred to soft patches]. +street,city
L sun = Soft afternoon sun from the left lights the cheek and shines through the skin of the balloon. -sunset,night,rain,snow
L sunset = The low sun behind puts a gold rim on hair and string and glows through the balloon. +sunset
L grey = Soft grey light from the sky [lies on face and/falls on face and/rests on face and] coat. +rain,snow
V full = Full figure at the child's eye height, [85 mm/90 mm/75 mm], face sharp, background melted, one strong colour

clear-hair-woman | deed | long hair, blonde hair, brown hair, black hair, curly hair, red hair, short hair, dark hair, white hair, braided hair, green eyes, blue eyes, freckles, smile, smiling, hair & woman, girl, young woman, lady & #woman, woman, girl & #person & #person | @ any
D faces = $The {faces|face} us with the head turned a few degrees to the left, lips closed in the beginning of a smile. -smiling,laughing,old,elderly,child,little
D smiles = $The {faces|face} us with the [head a little to one side/head a few degrees to the left/head slightly tilted] and {smiles|smile} openly, small lines at the corners of the eyes. +smiling,laughing -old,elderly,child,little
D blonde = The blonde hair falls in loose waves over both shoulders, lighter at the ends, single strands shining along the cheek. +blonde,blond -short,braided,ponytail,bun
D brown = The brown hair falls in loose waves over both shoulders, with a warm chestnut shine where the light meets it. +brown -short,braided,ponytail,bun,blonde,red,black
D black = The black hair falls smooth and heavy over both shoulders, with a cool blue shine along its curve. +black,dark -short,braided,ponytail,bun,curly,blonde,red
D red = The red hair falls in loose copper waves over both shoulders, orange where the light comes through, with pale lashes and brows. +red,ginger,auburn -short,braided,ponytail,bun,lips,dress
D curly = The thick curls stand out round the face and over the shoulders, each with a small spot of light. +curly,curls -blonde,red
D long = The long hair falls smooth over one shoulder, single strands lifted along the cheek. +long -blonde,blond,brown,black,dark,red,ginger,auburn,curly,braided,ponytail
D eyes = The eyes are clear and grey-green, with dark lashes and [a small bright window in each/a point of light in each/one small bright spot in each]. -blue,green,brown,closed,eyes
D blue eyes = The eyes are a clear light blue, darker at the rim, with [a small bright window in each/a point of light in each/one small bright spot in each]. +blue +eyes
D green eyes = The eyes are a clear green, darker at the rim, with [a small bright window in each/a point of light in each/one small bright spot in each]. +green +eyes
D brown eyes = The eyes are a warm dark brown, with [a small bright window in each/a point of light in each/one small bright spot in each]. +brown +eyes
O freckles = Light freckles lie over the nose and cheeks, and the skin has its fine natural grain. +freckles,red,ginger
O skin = The skin has its fine natural grain, a little colour on cheeks and lips. -freckles,red,ginger
O neck = A thin gold chain lies in the hollow of the neck.
W *linen = in a loose cream linen shirt -coat,dress,sweater
B wall = Behind is a plain soft grey-green wall, a little lighter on the left. -background,garden,park,beach,city,street,forest,field,meadow,sea,window,cafe,snow
B garden = Behind, sunlit leaves are [far out of focus/only soft shapes/blurred to soft patches]. +garden,park,forest
B field = Behind, a summer meadow is [far out of focus/only soft shapes/blurred to soft patches]. +field,meadow
B sea = Behind, pale sand and blue water are [far out of focus/only soft shapes/blurred to soft patches]. +beach,sea
B city = Behind, the lights and fronts of a street are [far out of focus/only soft shapes/blurred to soft patches]. +city,street
L window = [Soft window light from the left/Mild daylight through a window on the left/Quiet light from a tall window to the left] shapes brow, cheek and neck and shines in the hair. -garden,park,beach,city,street,forest,field,meadow,sea,night,sunset
L sun = Warm low sun from behind left edges the hair with gold, and soft light fills the face. +garden,park,beach,forest,field,meadow,sea,sunset
L street = Soft daylight from the open sky [lies on face and/falls on face and/rests on face and] hair. +city,street -night,sunset
V head = Head and shoulders at eye height, [85 mm/90 mm/75 mm], eyes sharp, background soft, natural skin tones

clear-man-portrait | thing | beard, hat, glasses, moustache, mustache, grey hair, gray hair, white hair, black hair, curly hair, smiling, smile, bald, portrait & man, guy, gentleman & #man, man, guy & #person & #person | @ any
D faces = $The {looks|look} straight at us, shoulders a little turned, brows relaxed, lips closed. -smiling,laughing,old,elderly,smile
D smiles = $The {looks|look} straight at us with an open smile that has drawn small lines to the corners of the eyes. +smiling,laughing,smile -old,elderly
D old looks = $The {looks|look} straight at us from under heavy lids, clear pale eyes in a net of fine lines. +old,elderly -smiling,laughing,smile
D old smiles = $The {smiles|smile} at us with the whole face, the pale eyes narrowed in a net of fine lines, cheeks raised. +old,elderly +smiling,laughing,smile
D old hair = The thin white hair is combed back from a high forehead. +old,elderly -hat,bald,hair
D hat = The wide brim of a dark felt hat lays a soft curved shadow over the forehead. +hat -cowboy,straw,cap
D beard = The full dark brown beard is trimmed close at the cheeks and a little longer at the chin, single hairs catching the light. +beard,bearded -white,grey,gray,red,long
D white beard = The full white beard and moustache are thick and a little wavy, down to the collar, every hair clear in the light. +beard,bearded +white,grey,gray -long
D long beard = The beard falls thick and wavy to the chest, single hairs catching the light. +long +beard
D glasses = Round thin-rimmed glasses sit on the straight nose, a small window mirrored at the edge of each lens. +glasses
D moustache = A thick dark moustache is combed to both sides over the upper lip. +moustache,mustache
D hair = Short dark hair is brushed to one side over a clear forehead, and light stubble covers the jaw. -beard,bearded,hat,bald,hair,old,elderly,moustache,mustache
O eyes = The eyes are dark brown and steady, with [a small bright window in each/a point of light in each/one small bright spot in each]. -blue,green,old,elderly,sunglasses
O skin = The skin has its fine natural grain, a small crease between the brows. -old,elderly
O old skin = Deep lines run across the forehead and past the mouth, and the skin over the cheekbones is thin and spotted by the sun. +old,elderly
W *coat = in a dark wool coat over a grey jumper -suit,uniform,shirt,jacket
B wall = Behind is a plain dark grey wall, a little lighter on one side of the head. -background,garden,park,beach,city,street,forest,field,sea,office,cafe
B green = Behind, trees are [far out of focus/only soft shapes/blurred to soft patches]. +garden,park,forest,field
B city = Behind, the fronts of a street are [far out of focus/only soft shapes/blurred to soft patches]. +city,street
L window = [Soft window light from the left/Mild daylight through a window on the left/Quiet light from a tall window to the left] models brow, nose and jaw and leaves the other cheek in gentle shade. -garden,park,beach,city,street,forest,field,sea,night
L day = Soft daylight from the open sky models brow, nose and jaw. +garden,park,beach,city,street,forest,field,sea -night
V head = Head and shoulders at eye height, [85 mm/90 mm/75 mm], eyes sharp, background soft, muted natural colours

clear-walk-dog | deed | walk, walking, walks, with, run & dog, her dog, his dog, puppy, golden retriever, labrador & woman, man, girl, boy, lady, person, #person & #person & #person, #woman, #man | @ park, street, path, beach, forest, road
D comes = $The {comes|come} toward us along the path at an easy step, the lead loose in one hand, looking down at the dog with a smile. -beach,street,city,run,running,snow,sit,sitting
D comes on sand = $The {comes|come} toward us along the firm wet sand at an easy step, the lead loose in one hand, looking down at the dog with a smile. +beach
D comes down = $The {comes|come} toward us along the pavement at an easy step, the lead loose in one hand, looking down at the dog with a smile. +street,city
D dog = The dog trots close at the knee, a golden retriever with a wavy pale coat, mouth open, tail up. -poodle,corgi,husky,dachshund,pug,bulldog,terrier,shepherd,labrador,black,white,brown,small,big
D any dog = The dog trots close at the knee, mouth open, ears bouncing, tail up. +poodle,corgi,husky,dachshund,pug,bulldog,terrier,shepherd,labrador,black,white,brown,small,big
O lead = A red leash runs in a light curve from hand to collar.
W *coat = with brown hair to the shoulders; in a beige coat, blue jeans and white shoes +from-woman -old,elderly,girl,hair,blonde
W *jacket = with short dark hair; in a dark blue jacket, jeans and brown boots +from-man -old,elderly,boy
W *old coat = with white hair; in a grey coat and a soft scarf +old,elderly
W *child = with windblown hair; in a yellow jacket and jeans +girl,boy
B park = Behind, the path runs back under tall green trees, with a bench at its side. -beach,street,city,autumn,snow,forest
B autumn = Behind, the path runs back under yellow and rust trees, with fallen leaves on both sides. +autumn,fall
B sea = Behind, low waves and a pale sky run off to a far headland. +beach
B street = Behind, brick fronts and small trees line a quiet street. +street,city
B forest = Behind, tall trunks and ferns go back into soft green. +forest
L morning = Soft morning sun from behind left edges hair and fur and lays long shadows toward us. -rain,night
L rain = Soft grey light shines on the wet ground. +rain
V full = Full figures from the front at the height of the dog, [85 mm/90 mm/75 mm], both sharp, background soft

clear-couple-beach | deed | walk, walking, hold hands, holding hands, hug, kiss, stand, sit, run, watch & beach, shore, sea, seaside & couple, lovers, man and woman, newlyweds, two people & #couple, #two, #person | @ beach, shore
D walk = They walk toward us hand in hand along the wet sand, bare feet in the last thin film of a wave, turned to each other and laughing. -hug,kiss,sit,sitting,old,elderly
D old walk = They walk slowly toward us arm in arm along the wet sand, heads inclined to each other. +old,elderly -hug,kiss,sit,sitting
D hug = They stand close in each other's arms at the edge of the water, her cheek against his shoulder. +hug,hugging,embrace
D kiss = They stand close at the edge of the water and kiss with closed eyes, her hand at the back of his neck. +kiss,kissing
D sit = They sit side by side on the sand with their backs half to us, her head on his shoulder, looking out to sea. +sit,sitting,watch
D her = She has long brown hair blown to one side and wears a loose white dress that the wind presses to her knees. -sit,sitting,wedding,old,elderly
D him = He has short dark hair and a light beard and wears a white shirt with rolled sleeves and sand-coloured trousers. -sit,sitting,wedding,old,elderly
O sand = The wet sand mirrors them and the sky, and a double line of footprints leads back behind them.
B sea = Behind, low waves come in one behind the other to a bare horizon.
L sunset = The sun stands low over the sea behind them, and sky, water and wet sand are orange and rose; hair and shoulders have a bright rim. +sunset,sunrise,golden,evening,dusk
L day = [Clear light from the left/Bright even light off the left/A clear light on the left] lies on faces and sand under a wide blue sky. -night
L moon = A full moon lays a silver path across the water behind them. +night,moon
V full = Full figures at chest height, [85 mm/90 mm/75 mm], couple sharp, sea soft

clear-read-cafe | deed | read, reading & book, newspaper, novel, magazine & cafe, coffee shop, restaurant, window, train, library & woman, man, girl, boy, student, lady, #person & #person & #person | @ cafe, coffee shop, library, room
D reads = $The {sits|sit} at a small round table by the window, chin on one hand, the other hand holding the open book, eyes lowered to the page. -train,newspaper,library,standing
D paper = $The {sits|sit} at a small round table by the window, the newspaper spread wide in both hands, eyes on a column. +newspaper
D library = $The {sits|sit} at a long wooden table, chin on one hand, the open book flat before the other, eyes lowered to the page. +library
D train = $The {sits|sit} by the train window, the open book on the knees, eyes lowered to the page. +train
D face = The face is calm, the lips a little parted, a strand of hair fallen beside the cheek. -man,boy
D his face = The face is calm, the brows a little drawn over dark lashes. +man,boy
O cup = A white cup of coffee with a leaf of foam and a small plate with a piece of cake stand at the elbow. -library,train
W *jumper = with brown hair in a loose knot; in a soft green jumper +from-woman -old,elderly,hair
W *shirt = with short dark hair; in a grey jumper over a white shirt +from-man -old,elderly
B street = Behind the window pane, the street is only soft shapes and lights. -library,train
B shelves = Behind, tall shelves of books go back out of focus. +library
B land = Behind the window pane, green fields run past in a blur. +train
L window = Soft daylight from the window on the left lies on face, hand and page. -night,evening
L lamp = A hanging lamp lights face, hand and page warmly, and the window is dark blue. +night,evening
V half = Half figure at seated eye height, 70 mm, face and book sharp, background soft, warm natural colours

clear-child-flowers | deed | in, stand, run, running, walk, sit, sitting, pick, picking, play, with & flower field, flowers, field of flowers, meadow, sunflowers, lavender, poppies, daisies, garden, wildflowers, tulips & girl, boy, child, toddler, kid, #child & #person & #person, #child & #person | @ field, meadow, garden
D stands = $The {stands|stand} up to the waist among the flowers, face turned to us, both hands brushing over the petals. -run,running,sit,sitting,pick,picking
D runs = $The {runs|run} toward us through the flowers, arms spread, mouth open in a laugh. +run,running
D sits = $The {sits|sit} among the flowers with crossed legs, a small bunch of them in both hands, looking up at us. +sit,sitting
D picks = $The {bends|bend} over the flowers and {breaks|break} one off with two fingers, a small bunch in the other hand. +pick,picking
D girl = Long light brown hair is blown across one shoulder, with a small wreath of daisies on it. +girl -hair
D boy = Tousled fair hair stands up in the wind, and freckles cover the nose. +boy -hair
D wild = Red poppies, blue cornflowers and white daisies stand at all heights in the green grass. -sunflowers,lavender,tulips,poppies,daisies,roses
D sunflowers = Broad sunflower heads with golden petals and dark brown discs stand on all sides. +sunflowers
D lavender = Rows of violet lavender run off on both sides. +lavender
D poppies = Red poppies with thin crumpled petals stand close on all sides. +poppies
D tulips = Red, yellow and pink tulips stand in even rows on all sides. +tulips
D daisies = White daisies with yellow hearts stand close on all sides. +daisies
O near = Flowers close to us are large and soft before the lens.
W *dress = in a white cotton dress +girl
W *shirt = in a white shirt and brown shorts with braces +boy
B trees = Behind, the field runs on to a soft line of trees under a pale sky. -garden
B garden = Behind, green bushes and a wooden fence are [out of focus/soft and blurred/only softly seen]. +garden
L gold = Warm late sun from behind left edges hair and petals with gold, and soft light fills the face.
V full = Seen through the flowers at the child's own height, [85 mm/90 mm/75 mm], face sharp, flowers before and behind soft

clear-painter-studio | deed | front, before, paint, painting, in, at, with, stand, work, working & studio, easel, canvas, brush, palette, atelier & painter, artist & #person, painter, artist & #person & #person & #person & #person | @ studio, atelier
D paints = $The {stands|stand} before a large canvas on an easel, a long brush raised in one hand, the other holding a wooden palette, head tilted in a searching look. -sit,sitting
D sits = $The {sits|sit} on a high stool before a large canvas on an easel, a long brush raised in one hand, the other holding a wooden palette. +sit,sitting
D smear = A smear of blue crosses one cheek, and hair has come loose at the temple.
D canvas = On the canvas broad strokes of blue, ochre and rose already show hills under a wide sky.
O palette = Thick wet heaps of colour go round the palette, mixed to grey in the middle.
W smock = with brown hair tied up with a brush; in a paint-spattered blue smock -old,elderly,male,man,his
W his smock = with grey hair and a short beard; in a paint-spattered blue smock +male,man,his
N table = Jars of brushes, squeezed tubes and rags crowd a small table beside.
B canvases = Behind, canvases lean against a white wall, and a tall window goes up to the ceiling.
L window = Cool clear light from the tall window on the left lies on face, hand and canvas.
V three = Three-quarter figure at eye height, 50 mm, painter and canvas sharp, white with spots of strong colour

clear-scientist-lab | deed | in, work, working, look, looking, hold, holding, stand, with, examine & lab, laboratory, microscope, test tube, flask, beaker & scientist, chemist, researcher, biologist, lab technician & #person & #person & #person & #person & #person & #person | @ lab, laboratory
D holds = $The {holds|hold} a glass flask of clear blue liquid up to the light in one gloved hand, eyes on it over the rim of safety glasses. -microscope,test
D tube = $The {holds|hold} a thin test tube up to the light between two gloved fingers, eyes on it over the rim of safety glasses. +test
D looks = $The {bends|bend} over a white microscope, one eye at its tube, two fingers turning the wheel at its side. +microscope
D face = The face is intent, the lips pressed together, a strand of hair behind the ear.
O glass = Rows of test tubes in amber, green and violet stand in a rack on the white bench, beside flasks and a coil of glass.
O microscope = A microscope stands ready beside them. -microscope
W coat = with dark hair tied back; in a white lab coat and thin blue gloves -male,man,old,bald
W his coat = with short grey hair; in a white lab coat and thin blue gloves +male,man,old -woman
B lab = Behind, glass cupboards and a screen with a curve on it are [out of focus/soft and blurred/only softly seen].
L cool = Clean white light from above and a window on the left lies on face, glove and glass and makes the liquid glow.
V half = Half figure across the bench, 70 mm, face and flask sharp, white, steel and clear blue

clear-wizard-staff | thing | staff, wand, magic & wizard, sorcerer, mage, gandalf, merlin & #person, wizard & #person & #person & #person & #person | @ forest, castle, tower
D stands = $The {stands|stand} upright facing us, a tall gnarled wooden staff planted before the feet in one hand, its crystal at the height of the eyes. -wand,fight,ride
D wand = $The {stands|stand} upright facing us, one arm stretched out, a slim wooden wand in the fingers with a spark of light at its tip. +wand
D face = The face is deeply lined, with a hooked nose and bright grey eyes under white bushy brows. -young,woman,female,girl,boy
D beard = A long white beard falls in waves to the belt. -young,woman,female,girl,boy,beard
D young face = The face is young and pale, with dark hair to the shoulders and bright grey eyes. +young
O crystal = The crystal glows blue between fingers of twisted wood and throws its light on beard and brim. -wand,young
O stitching = Silver moons and stars are stitched along the hem and the wide cuffs of the robe.
W robe = in a midnight-blue robe and a tall pointed hat -red,white,grey,gray,black,purple,green
B wood = Behind, the trunks of an old forest stand dark in blue mist. -castle,tower,background,mountain,library,cave
B castle = Behind, a stone tower with one lit window stands in blue mist. +castle,tower
L glow = Cold blue light from the crystal and a weak warm light from the left lie on face and folds. -wand
L spark = The spark lights hand and cheek, and weak blue dusk fills the rest. +wand
V knees = From the knees up, slightly from below, 50 mm, face and staff sharp, midnight blue, silver and warm skin

clear-queen-throne | deed | sit, sits, sitting, on, throne & throne, golden throne, iron throne & queen, king, empress, emperor, princess & #person & #person & #person | @ throne room, palace, castle
D sits = $The {sits|sit} upright on a high carved throne, both forearms on its arms, chin raised, looking down at us.
D queen face = The face is pale and calm, dark hair braided under a gold crown with red stones. +queen,empress,princess
D king face = The face is broad, with a grey beard and steady eyes under a gold crown with red stones. +king,emperor
O folds = The robe spreads in heavy folds over the steps, embroidered with gold leaves and edged with white fur.
O throne = The throne is of dark gilded wood, its back rising in pointed arches, lions' heads at the ends of the arms. -iron
O iron = The throne is of black iron, its back bristling with blades. +iron
W *robe = in a wine-red velvet robe -white,black,blue,green,gold,purple
N carpet = A red carpet runs up three stone steps to the throne.
B hall = Behind, tall columns and embroidered banners go up into shade.
L high = Warm light from a high window on the left falls in a beam on face, crown and folds.
V steps = Full figure from the foot of the steps, slightly from below, 50 mm, queen and throne sharp, wine red, gold and stone grey +queen,empress,princess
V steps so = Full figure from the foot of the steps, slightly from below, 50 mm, king and throne sharp, wine red, gold and stone grey +king,emperor

clear-kimono | deed | kimono, in kimono, yukata & woman, girl, lady, geisha, japanese woman & #person & #woman, #person & #person | @ garden, street, temple
D stands = $The {stands|stand} in three-quarter view, both hands folded before the broad sash, and {looks|look} calmly past us. -umbrella,parasol,fan,sit,walk
D parasol = $The {stands|stand} [in three-quarter view/turned three-quarters to us/at an angle to us] under an open paper parasol, its bamboo handle on the shoulder. +umbrella,parasol
D walks = $The {walks|walk} toward us with small steps, one hand holding the hem. +walk,walking
D hair = The black hair is pinned up in a smooth high roll, with a comb and a spray of small white silk flowers.
D silk = The silk is deep indigo, with pink cherry branches and white cranes along sleeve and hem. -red,white,black,pink,green,yellow,purple,blue,traditional
D any silk = Flowering branches and white cranes are woven along sleeve and hem. +red,white,black,pink,green,yellow,purple,blue,traditional
O sash = A wide sash of gold brocade is wound round the waist and tied behind in a large flat bow.
N petals = A few pink petals lie on the stones at her feet.
B garden = Behind, a blossoming cherry tree and a stone lantern are [out of focus/soft and blurred/only softly seen]. -street,city,temple,snow,background,autumn
B street = Behind, the dark wooden fronts of an old street with red paper lanterns are [out of focus/soft and blurred/only softly seen]. +street,city
B temple = Behind, the red gate of a temple is [out of focus/soft and blurred/only softly seen]. +temple
B autumn = Behind, red maples are [out of focus/soft and blurred/only softly seen]. +autumn
L soft = Soft spring light from the left lies on cheek, neck and silk.
V three = Three-quarter figure at eye height, [85 mm/90 mm/75 mm], face and silk sharp, background soft

clear-baby-sleeps | deed | sleep, sleeping, asleep, nap & baby, newborn, newborn baby, infant & #person, baby, #child & #person, #child & #person | @ crib, bed, nursery
D back = $The {sleeps|sleep} on the back on a white sheet, both small fists thrown up beside the ears, face turned a little to us. -mother,father,arms,dog,cat,basket,blanket
D blanket = $The {sleeps|sleep} on the back, wrapped to the chest in a soft knitted blanket, one small fist beside the cheek. +blanket,basket -mother,father,arms
D face = The eyes are closed, long fine lashes on round cheeks, the lips a little open.
D hair = Fine fair down covers the round head. -hair
O suit = The white sleeping suit has small yellow stars, and one bare foot shows under its edge. -blanket,basket,naked
O crib = The slim white bars of the crib stand along one side, a soft grey rabbit sitting in the corner. +crib,cot
N rabbit = A soft grey cloth rabbit lies beside. -crib,cot
B wall = Behind, a pale curtain is [far out of focus/only soft shapes/blurred to soft patches].
L window = Soft morning light through the curtain lies on cheek and sheet without a hard shadow. -night
L night = A small lamp glows warm on cheek and sheet, the rest in soft dusk. +night
V near = Close view from above the edge, 50 mm, face sharp, white, cream and pale skin

clear-scene-football | deed | play, playing, kick, kicking & football, soccer, ball & boy, girl, kid, child, boys, kids, children & #person, #child, #many & #child, #person | @ field, park, garden, street
D kicks = $The {runs|run} across the grass toward us, the ball just ahead of the right foot, eyes down on it, arms out for balance. -many,two,street,beach
D kicks so = $The {runs|run} toward us, the ball just ahead of the right foot, eyes down on it, arms out for balance. +street,beach -many,two
D many = They run after the ball across the grass, two shoulder to shoulder in front, one leg just swinging back for the kick. +many,two
D hair = Short brown hair stands up in the wind, and the cheeks are red from running. -girl,many,two
D her hair = A brown ponytail flies out behind, and the cheeks are red from running. +girl -many,two
O ball = The black and white ball spins just above the ground, a few blades of grass flying round it. -street,beach
W *kit = in a red football shirt, white shorts and long socks -many,two
O kits = They wear red and blue shirts, white shorts and long socks, knees green with grass. +many,two
B goal = Behind, a white goal and a row of green trees are [out of focus/soft and blurred/only softly seen]. -street,beach,garden
B street = Behind, the fronts of a quiet street are [out of focus/soft and blurred/only softly seen]. +street
B garden = Behind, a wooden fence and green bushes are [out of focus/soft and blurred/only softly seen]. +garden
L sun = [Warm low sun from the left/Late warm sun off the left/A low warm sun on the left] edges hair, shirt and ball and lays long shadows on the grass. -rain,night
V low = Full figure from the height of the ball, 135 mm, fast shutter, child sharp, background soft

clear-violin-player | deed | play, playing, practise, practice, perform & violin, cello, viola, fiddle & girl, boy, woman, man, child, violinist, musician & #person & #person & #child, #woman, #man | @ room, stage, concert hall
D plays = $The {stands|stand} [in three-quarter view/turned three-quarters to us/at an angle to us] with the violin under the chin, the bow drawn halfway across the strings, eyes closed in listening. -cello,street
D cello = $The {sits|sit} with the cello between the knees, the bow drawn halfway across the strings, eyes closed in listening. +cello
D fingers = Four fingers are arched on the dark neck, the wrist of the bow hand loose and high.
O wood = The varnish is a warm red-brown with a soft shine, the strings four thin bright lines.
O stand = An open sheet of music stands on a slim black stand.
W *girl = with long brown hair tied back; in a dark green velvet dress +girl -hair
W *woman = with dark hair pinned up; in a long black dress +woman,lady -hair,old
W *boy = with neatly combed brown hair; in a white shirt and a dark waistcoat +boy
W *man = with short dark hair; in a black suit +man -old
B room = Behind, a tall window and the soft shape of a piano are [out of focus/soft and blurred/only softly seen]. -stage,concert,street,park
B stage = Behind is only the dark of the hall. +stage,concert
L window = Soft light from the window on the left lies on cheek, hand and wood. -stage,concert,street,park
L spot = A warm spot from the upper left lights face, hand and wood. +stage,concert
V half = Half figure at eye height, [85 mm/90 mm/75 mm], face and violin sharp, background soft, red-brown and deep green +girl
V half so = Half figure at eye height, [85 mm/90 mm/75 mm], face and violin sharp, background soft -girl

clear-pirate | thing | pirate, pirate captain, female pirate & parrot, ship, sword, treasure, hat, captain, portrait & #person & #person | @ ship, beach, harbour
D stands = $The {stands|stand} on the deck with one hand on the hilt of the sword, chin raised, and {looks|look} straight at us with a crooked smile. -beach,island,treasure
D stands ashore = $The {stands|stand} on the sand with one hand on the hilt of the sword, chin raised, and {looks|look} straight at us with a crooked smile. +beach,island
D parrot = On the shoulder sits a parrot with scarlet breast, golden shoulders and blue wings, its hooked beak close to the ear. +parrot
D face = The face is brown and scarred, with a black braided beard and a gold ring in one ear. -woman,female,girl
D her face = The face is brown and freckled, with wild red hair and a gold ring in one ear. +woman,female,girl
O belts = Two wide leather belts with brass buckles cross over the chest, a pistol stuck in one.
W coat = in a long dark red coat with gold braid, a white shirt and a three-cornered black hat
B ropes = Behind, tarred ropes go up to a furled sail, with blue sea beyond. -beach,island
B beach = Behind, palms and a ship at anchor are [out of focus/soft and blurred/only softly seen]. +beach,island
L low = Warm low sun from the right lights face and braid and puts a bright edge on hat and feathers. +parrot
L low so = Warm low sun from the right lights face and braid and puts a bright edge on the hat. -parrot
V knees = From the knees up, slightly from below, 50 mm, face sharp, red, gold and sea blue

clear-gardener-waters | deed | water, watering & flowers, plants, roses, garden, vegetables, tomatoes & gardener, woman, man, girl, boy, old man, old woman, grandmother, grandfather, #person & #person & #person | @ garden, greenhouse
D pours = $The {bends|bend} over the bed with a green watering can in both hands, and a fan of fine bright drops falls on the flowers. -hose,vegetables,tomatoes
D pours veg = $The {bends|bend} over the bed with a green watering can in both hands, and a fan of fine bright drops falls on the leaves. +vegetables,tomatoes
D face = The eyes are lowered to the plants, with a small contented smile.
D flowers = Red roses, white daisies and blue larkspur stand close together, leaves bent and shining with wet. -vegetables,tomatoes,roses
D roses = Pink and red roses stand close together, leaves bent and shining with wet. +roses
D veg = Tomato plants, lettuces and beans stand in neat rows of dark wet earth. +vegetables,tomatoes
W apron = in a wide straw hat, a blue work shirt and a green apron -old,elderly,girl,boy
W old apron = with white hair; in a wide straw hat and a green apron +old,elderly,grandmother,grandfather
N pots = Clay pots, a small trowel and a basket of cut flowers stand on the path beside.
B garden = Behind, a wooden shed and sunny green bushes are [out of focus/soft and blurred/only softly seen]. -greenhouse
B glass = Behind, the white bars and misted panes of a greenhouse are [out of focus/soft and blurred/only softly seen]. +greenhouse
L sun = Warm morning sun from behind left lights the drops and edges hat and shoulder.
V mid = Three-quarter figure at flower height, 50 mm, face and drops sharp, fresh green and flower colours
`;
