/** Those who heal, teach, guard, deliver, study and clean: wards, classrooms, laboratories, offices, shops, streets. The form: `tableaux.ts`. */
export const WORK_CARE_TABLEAUX = `
work-surgeon | deed | operate, perform, cut, stitch, scrub, work, transplant, operation, surgery, surgeon, surgeons & surgery, operation, operating theatre, operating room, heart surgery, surgeon, surgeons & #person, surgeon, surgeons | @ operating theatre, hospital
D gloved hands under the lamp = Gloved hands meet over a square opening in green drapes, one with a fine needle holder, one with a clamp, the thread drawn up between them.
D eyes over the mask = $The {looks|look} down with steady wide eyes, everything else hidden by cap and mask, brows drawn together.
O instruments = A tray of steel instruments lies on blue cloth in order of size, two places empty.
W greens = in green scrubs, a cloth cap and magnifying glasses
N monitor = A monitor draws a green heart line beside a bag on its hook.
B other masks = Other masked heads are bent in from the far side, out of focus.
L round lamp = A great round lamp with many lenses pours white light on hands and cloth; the room around sinks to teal.
V across the table = Medium close across the table at shoulder height, sharp on the hands, green and white

work-doctor-listen | deed | listen, examine, check, measure, treat, vaccinate, bandage, inject, visit & stethoscope, child, knee, arm, pulse, blood pressure, temperature, doctor, nurse, patient, paediatrician, pediatrician, physician & #person, doctor, nurse, paediatrician, pediatrician, physician | @ surgery, hospital, clinic, ward
D disc on the chest = The disc of a stethoscope is held to the chest by two fingertips, the other hand light on the shoulder. -vaccinate,inject,bandage,knee,arm,temperature,pressure
D needle and cotton = A small syringe is held level against the upper arm, a wad of cotton ready in the other hand. +vaccinate,inject
D last turn of gauze = White gauze goes round for the last time and is pinned with a small metal clip. +bandage,knee,arm -inject,vaccinate
D brave look = The patient on the edge of the couch looks hard at the ceiling, legs dangling. +child,boy,girl
D listening face = $The {looks|look} to one side as one does when listening. -vaccinate,inject,bandage
O couch = The couch is covered by a strip of paper that has wrinkled.
W coat = with a pen in the breast pocket; in a white coat -child,boy,girl,patient,nurse
N tray = A kidney dish, a jar of wooden spatulas and a torch lie on a steel trolley.
B eye chart = An eye chart and a model of an ear stand by the wall.
L blind = Soft light through a white blind falls evenly on both.
V medium close = Medium close at seated eye level, clean, pale blue and white

work-doctor | thing | doctor, physician, paediatrician, general practitioner, medic, female doctor | @ hospital, surgery, clinic
D stands = $The {stands|stand} facing us in a bright corridor, hands in the pockets of an open white coat, the stethoscope round the neck. +one -sit
D arms folded = They stand facing us side by side in a bright corridor, arms folded over open white coats. +many,two
D eyes = The eyes are tired and kind, the lips closed in a small smile. -many,two
O stethoscope = The stethoscope's black tubes lie along the lapels, its round steel head bright on the chest. -many
O breast pocket = Two pens and a clipped badge weigh down the breast pocket.
W coat = with short dark hair and light stubble; in a white coat over blue scrubs +male,man,he,his
W coat of a woman = with dark hair tied back; in a white coat over blue scrubs -male,man,old,elderly
W old coat = with grey hair and thin-rimmed glasses; in a white coat over a blue shirt +old,elderly,senior
N trolley = A steel trolley with folded linen stands against the wall.
B corridor = Behind, the corridor runs back in soft focus, with handrails and a pair of swing doors.
L window = Soft daylight from a window on the left [lies on face and/falls on face and/rests on face and] coat.
V waist up = Half figure at eye level, [85 mm/90 mm/75 mm], face sharp, corridor soft, white and pale blue

work-nurse | thing | nurse, nurses, midwife, hospital nurse, night nurse, carer | @ hospital, ward, clinic
D stands = $The {stands|stand} facing us in a bright ward, a folder held against the chest in both arms, with a warm, calm smile. -many,two
D several = They stand side by side in a bright ward, folders in their arms, with calm smiles. +many,two
D face = The brown eyes are tired and kind, a loose strand of hair beside the cheek. -many,two,male
O watch = A small silver watch hangs upside down on the breast, with two pens in the pocket beside it.
O fabric = The cloth of the uniform is smooth, with short sleeves and a crisp V at the neck. -dress,vintage,old
W tunic = with dark hair pinned up at the back; in a short-sleeved blue tunic -male,man
W tunic of a man = with short dark hair and a trimmed beard; in a short-sleeved blue tunic +male,man
N bed = A bed with a steel rail and smooth white linen stands close by.
B curtain = Behind, a pale green curtain and a tall window are [out of focus/soft and blurred/only softly seen]. -corridor,hallway
L night lamp = Only the lamp over the bed is on, warm on one cheek; the rest of the ward lies blue. +night
L window = Soft morning light from the tall window on the left [lies on face and/falls on face and/rests on face and] sleeve.
V waist up = Half figure at eye level, [85 mm/90 mm/75 mm], face sharp, ward soft, white, pale green and blue

work-dentist | deed | examine, drill, treat, check, visit, pull, clean, look, sit, at the dentist, work & teeth, tooth, dentist's chair, dental, dentist & #person, dentist | @ dental practice
D mirror in the mouth = A small round mirror goes in at the corner of an open mouth, a probe in the other gloved hand.
D gripping the arms = In the tipped-back chair the fingers clench on the armrests and the toes point up.
D bent mask = The masked face is bent close, with the lamp's white square in each lens of the glasses.
O chair = The chair is mint green, with a paper bib, a hose on a hook and a beaker filling with pink water.
N tray = Probes and cotton rolls lie on a tray on a jointed arm.
B cabinet = White drawers and a plaster cast of a jaw stand behind.
L square lamp = A lamp on an arm throws hard white light on teeth and gloves.
V from the side = Medium close from the side, slightly above, mint, white and steel

work-dentist-portrait | thing | dentist, orthodontist, dental assistant, dental hygienist | @ dental practice
D mask pulled down = $The {sits|sit} on a round rolling stool beside the tipped-back chair, the mask pulled down under the chin, a small mirror turning between two fingers.
D teeth = The smile shows a very even row of teeth.
O chair = The mint-green chair has a lamp on an arm above it, a paper bib on a chain and a beaker in its ring.
W tunic = with magnifying lenses on the forehead; in a white tunic buttoned at the shoulder
N tray = Probes, cotton rolls and a pink plaster jaw lie on the tray.
B window = A frosted window and white drawers with long handles make up the room.
L lamp and window = The square lamp lights hands and tray hard white, and the window softens the rest.
V seated = Portrait at seated height, medium shot, mint, white and steel

work-programmer-portrait | thing | programmer, coder, hacker, software engineer, developer, computer scientist, gamer | @ desk, office, bedroom
D turned from the screen = $The {sits|sit} sideways on a swivel chair, one arm over its back, half turned from two glowing screens toward us.
D pale lit = The screen draws a blue line along nose and cheek; the eyes are small and awake.
O screens = The screens are filled with narrow columns of coloured text, a cursor standing in an empty line.
W hoodie = in a grey hooded sweatshirt
N desk = Noodle carton, three mugs and a keyboard with shiny keys crowd the desk.
B dark room = The room behind holds a blind with slits of city light and a shelf of cables. +night
B shelf wall = A shelf of manuals and a cactus stand before a plain wall. -night
L screen only = The screens are the only light in the room, blue on face and fingers. +night
L two lights = Blue light of the screens falls from one side, and a small warm lamp stands low on the other.
V medium close = Half-length at seated eye level, shallow focus, blue and dark brown

work-librarian-portrait | thing | librarian, archivist, bookbinder | @ library, archive
D books to the chin = $The {stands|stand} between two shelves with a pile of books held from hip to chin, looking over the top one.
D glasses = Glasses have slid to the tip of the nose, and a pencil sits behind the ear.
O pile = The spines in the pile are cloth in moss, wine and brown, a paper slip in each.
W cardigan = in a long grey cardigan with leather buttons
N trolley = A trolley with one squeaky-looking wheel turned the wrong way waits behind.
B aisle = The aisle of shelves runs toward a tall window.
L window = Light from the end of the aisle outlines head and paper edges, and a green lamp fills the front.
V down the aisle = Half-length straight down the aisle, vertical, shallow focus, browns and green

work-postman-portrait | thing | postman, mailman, postwoman, mail carrier, courier, paperboy, bike messenger, delivery man, delivery driver | @ street, village, city
D strap across = $The {stands|stand} at a garden gate with one hand on the latch and a letter in the other, the strap of a full bag across the chest.
D readiness = The cap is pushed back; the mouth is open for a good morning.
O bag = The bag bulges with brown envelopes and a rolled magazine, its leather rubbed pale.
W jacket = in a navy jacket with a thin red piping
N gate = The gate is painted green, with a bell pull and a little dog's nose beneath.
B street = A street of brick steps and clipped hedges runs down behind.
L morning = Early light comes from the right along the street, with long shadows of the gate's bars.
V garden side = Three-quarter-length portrait from the garden side, eye level, navy, green and brick

work-window-cleaner | thing | window cleaner, window cleaners, window washer, window washers | @ city, skyscraper, street
D seat on ropes = $The {hangs|hang} in a narrow seat on two ropes before a glass front, feet flat to the pane, rubber blade across the chest. +skyscraper,tower,many
D ladder and bucket = $The {stands|stand} with a short ladder over the shoulder and a bucket in the crook of the arm, looking up at the rows of panes. -skyscraper,tower,many
D foam = Foam runs from the elbow and drips off in a line.
O glass = In the wiped stripe of glass clouds stand mirrored, beside it grey film.
W overalls = with a belt of cloths; in blue overalls
N bucket = A scraper and a sponge float in the bucket.
B street below = The street below is a strip with toy cars. +skyscraper,tower,many
B house front = House fronts with shutters stand opposite. -skyscraper,tower,many
L bright = Bright light from the sky comes down the glass and edges cap and shoulder.
V straight = Medium full shot straight on, sharp, blues and white

work-vet-portrait | thing | vet, veterinarian, animal doctor | @ veterinary practice, farm
D animal on the arm = $The {stands|stand} beside a steel table with a bandaged rabbit in the crook of one arm, its ears flat along the sleeve.
D scratch = A fresh scratch runs over the back of the hand, and the look is amused.
O table = The table's steel is dull with scratches, a folded towel and a roll of green bandage on it.
W tunic = with a stethoscope round the neck; in a green tunic
N scale = A scale with a bowl and a jar of biscuits stand at the wall.
B cages = White cages with blankets and a poster of a horse's skeleton fill the wall.
L window = Soft light from a milky window falls on fur and face.
V half = Half-length portrait, straight on, shallow focus, green and white

work-vet | deed | examine, treat, bandage, listen, vaccinate, hold, check, heal, stroke & that: dog, cat, puppy, kitten, rabbit, parrot, horse, cow, hamster, guinea pig, tortoise, hedgehog, owl, bird, tiger, lion, elephant, #animal & veterinary, vet, veterinarian, animal doctor | @ veterinary practice, stable, farm
D hands on the animal = One arm is laid round $that, and the other hand holds a stethoscope's disc to its side.
D ears back = $That {keeps|keep} still, eyes turned back at the strange hand.
D low voice = $The {bends|bend} so near that foreheads almost meet, mouth rounded in a quiet word.
W tunic = with a scratch on the forearm; in a green tunic
N table things = A roll of green bandage, a bowl of treats and a pair of clippers lie in reach.
B practice = A steel table, scales and a poster of a skeleton fill the small white room. -horse,cow,elephant,tiger,lion
L soft tube = Soft white light from above lies on fur and gloves.
V medium close = Close half-length at the height of the animal, shallow focus, white and green

work-paramedic | deed | carry, help, rescue, treat, push, save, revive, run, paramedics, ambulance, stretcher & ambulance, stretcher, emergency, paramedic, paramedics, medic & #person, paramedics, paramedic, medic | @ street, hospital
D stretcher run = A wheeled stretcher is pushed at a run, one hand on its rail, the other holding a drip bag high.
D mouth shouting = $The {calls|call} ahead over the shoulder, jacket flying open.
O blanket = Under a foil blanket one sees only a hand and the straps.
W jacket = in a red jacket with reflecting bands
N bag = A big zipped bag bounces on the stretcher's end.
B ambulance = The ambulance stands with both back doors open, white light inside.
L blue light = Blue light sweeps over faces and wet ground from the left, white light comes from the open doors.
V panning = Wide-ish view at hip height, panned with slight blur, blue, white and red

work-pharmacy | thing | pharmacist, apothecary, chemist's shop assistant, optician, druggist | @ pharmacy, shop
D over the counter = $The {leans|lean} over a wooden counter, glasses low, reading a slip of paper held at arm's length.
D finger on the drawer = The other hand is already on the brass knob of one of a hundred small drawers.
O drawers = The drawers are dark oak with enamel labels in Latin, some worn blank.
W coat = in a buttoned white coat
N scales = A brass balance, a mortar and brown bottles with glass stoppers stand on the counter.
B shelves = Shelves of jars climb to the ceiling with a ladder on rails.
L green lamp = A green-shaded lamp lights paper and hands; daylight comes grey from the door.
V half-length = Half-length across the counter, eye level, oak brown, white and bottle green

work-scientist-lab | deed | look, pour, mix, experiment, examine, study, hold, work, discover, test, analyse, analyze, alchemist, chemist, microscope, laboratory & laboratory, lab, microscope, test tube, beaker, flask, scientist, chemist, biologist, researcher, mad scientist, alchemist & #person, alchemist, chemist, scientist, biologist, researcher, mad scientist | @ laboratory
D eye to the lens = $The {bends|bend} over a microscope with both eyes to it, two fingers turning the wheel a hair. +microscope,biologist -pour,mix,mad
D liquid meets liquid = A clear stream runs from a tube into a flask and turns bright where it strikes, vapour creeping over the rim. -microscope,biologist
D held to the light = The flask is held to the light; $the {stares|stare} through it, mouth half open, brows up. -microscope,biologist
D note = A pencil goes on writing by itself in a notebook beside. +microscope,biologist
O glass = The glass has graduated lines and a ring of dried salt at its neck.
W lab coat = with goggles on the forehead; in a white coat with a yellow stain at the cuff
N bench = Racks of tubes, a burner with a blue flame and a coil of glass pipe fill the bench.
B shelves = Brown bottles and a chalkboard with formulas stand in the dimness.
L from the side = Cool light from a window on the left goes through the glass and throws a coloured spot on the bench.
V close medium = Fairly close, at bench height, shallow focus, blue-grey with one bright liquid

work-scientist | thing | scientist, professor, researcher, chemist, inventor, mad scientist, engineer, physicist | @ laboratory, study
D at the board = $The {stands|stand} before a chalkboard crowded with formulas, a stump of chalk in the raised hand, turned to us as if interrupted.
D hair and chalk = Hair stands up where fingers have gone through it, and chalk dust covers one shoulder.
O board = In the middle of the board one line is ringed twice; a corner has been wiped with a sleeve.
W tweed = with glasses pushed up; in a crumpled white coat over a jumper
N desk = On the desk lie towers of paper, a cold cup and a model of wires and balls.
L window = Low light from a window on the right catches the dust and the edges of the glasses.
V waist up = Waist-up portrait, camera level, soft background, slate green and chalk white

work-telescope | deed | look, watch, observe, search, gaze, study, astronomer & telescope, stars, observatory, comet, planets, night sky, astronomer & #person, astronomer | @ hill, observatory, balcony, roof, garden
D eye to the tube = $The {bends|bend} to the small end of a long telescope, one eye shut tight, fingertips on the focusing wheel. -binoculars
D still breath = The head doesn't move; the mouth is open a crack, and breath shows in the cold air.
O telescope = The tube points steeply up on its tripod, brass rings dull with dew.
W warm coat = in a thick coat and a woollen scarf
N lantern = A star map held flat by a stone and a lamp covered with red cloth lie beside.
B sky = Over a black line of hills the sky is full of stars, the Milky Way rising at a slant. -observatory
L stars and red lamp = Red light from the little lamp edges one sleeve and cheek; everything else is deep blue.
V wide low = Wide view from low behind, figure dark against the sky, sharp stars, blue and a touch of red

work-archaeologist | deed | dig, brush, uncover, excavate, find, discover, unearth, clean, archaeologist, archaeologists & fossil, dinosaur, bones, skeleton, ruins, mosaic, pottery, tomb, excavation, skull, archaeologist, palaeontologist, paleontologist & #person, archaeologist, palaeontologist, paleontologist, archaeologists | @ desert, excavation, ruin, quarry, field
D brush on the find = A soft brush sweeps sand from a curve that comes up out of the ground, a trowel held in the other hand.
D lying on the elbows = $The {lies|lie} on the elbows at the edge of a square pit, chin nearly on the earth.
O the find = What is free so far is pale and cracked, half its length still locked in brown earth.
W hat = with dusty knees; in a wide hat and a khaki shirt
N strings and tags = White strings divide the ground in squares, with numbered tags, a bucket and a scale bar.
B trench = Cut earth walls in layers and an awning on poles lie behind.
L low desert sun = Low sun rakes the ground so that each grain and edge throws a shadow.
V ground level = Medium close at ground level, sharp on the brush, ochre and bone white

work-teach-board | deed | teach, write, explain, point, draw, lecture, stand, blackboard, chalkboard, whiteboard & chalkboard, whiteboard, class, classroom, math, teacher, professor, schoolteacher, lecturer, students, pupils & #person, teacher, professor, schoolteacher, lecturer, pupils | @ classroom, school, lecture hall
D chalk on the board = A piece of chalk is at the end of a long white line on the blackboard; $the {looks|look} back over the shoulder at the class.
D raised arms in the rows = In front a dozen arms are up, fingers spread, two children half out of their seats. +raise,raised,hands
D other hand = The free hand is held out, palm up, waiting for an answer.
O board = Half the board is covered in neat figures, with grey ghosts of wiped ones beneath.
W cardigan = with chalk on the sleeve; in a corduroy jacket -woman
N desk = A pile of exercise books, a globe and an apple stand on the desk.
B raised hands = In front, out of focus, are the backs of heads and two raised hands. -raise,raised
L tall windows = Light from tall windows on one side shows the chalk dust in the air.
V from the back rows = View from the third row, eye level, sharp on the board, slate and chalk

work-teacher | thing | teacher, schoolteacher, headmistress, headmaster, schoolmaster, school teacher, kindergarten teacher | @ classroom, school
D on the edge of the desk = $The {sits|sit} on the front edge of the desk, one foot off the floor, an open book face down on the knee, smiling with closed lips.
D pencil = A red pencil is stuck behind the ear, and chalk whitens the fingertips.
O desk = Beside lie a stack of exercise books tied with string, a bell and a jar of paintbrushes.
W cardigan = in a mustard cardigan over a checked shirt
N globe = A globe with a dent in the Pacific stands at the corner.
B blackboard = On the blackboard behind stands a drawing of a leaf with arrows.
L side windows = Morning light from the windows at the left lies in bars on desk and board.
V three-quarter length = Three-quarter-length portrait, straight on, shallow focus, slate green and mustard

work-read-class | deed | read, tell, show, play, sing & grandfather, grandmother, storyteller, kindergarten, teacher, librarian & children, kids, class, story, book, pupils & #person, teacher, librarian, pupils | @ classroom, library, kindergarten, school
D book turned outward = $The {holds|hold} the open picture book out sideways so that everybody can see, reading it upside down with a finger. +read,book
D big gesture = $The {spreads|spread} both arms wide, eyes round, mouth in a big O. -read,book
D ring of faces = In a half circle on the carpet small listeners sit with crossed legs, one on its stomach with chin in hands.
O faces = One mouth hangs open, one thumb is forgotten in a mouth, one pair of eyes looks at a shoelace.
N cushions = Cushions, a dropped shoe and a basket of books lie on the round rug.
B low shelves = Low shelves and paper birds on strings fill the room.
L big window = Bright soft light from a big window lies across the carpet.
V low = View from the back of the ring at the height of the children's heads, warm primary colours

work-exam | deed | write, take, study, learn, cram, do, sleep, cheat & exam, test, essay, lecture, pupil, schoolboy, schoolgirl & #person, pupil, schoolboy, schoolgirl | @ classroom, desk, library, lecture hall, bedroom
D pen on the line = The pen has stopped in the middle of a line, its end between the teeth, the forehead propped on a fist. -sleep
D head on the book = A cheek lies flat on the open book, mouth ajar, the pen fallen from loose fingers. +sleep
D eyes on the ceiling = $The {looks|look} up at the ceiling for the answer. -sleep,cheat
D side glance = The eyes have gone sideways as far as they can, the head not moving at all. +cheat
O paper = The sheet has three lines written, one of them crossed out hard enough to dent the paper.
N desk = A chewed pencil, an eraser in crumbs and a plastic bottle stand at the edge.
L desk lamp = A desk lamp makes a yellow circle on paper and hands in a dark room. +night
L windows = High windows on the left lay pale light across the desk.
V close = Medium close from the front at desk height, shallow focus, paper white and wood

work-librarian | deed | shelve, stamp, sort, reach, ladder, shelf, shelves & library, bookshop, bookstore, archive, books, librarian, bookseller & #person, librarian, bookseller | @ library, bookshop, archive
D book pushed home = A book is pushed into its gap on the top shelf with two fingertips, the next five held against the chest under the chin.
D on the ladder = $The {stands|stand} on the fourth rung of a rolling ladder, one heel lifted out of the shoe. +ladder,climb,reach
D reading the spine = The head is bent sideways to read the spines.
O spines = The spines are cloth and leather in moss, wine and brown, some with paper numbers.
W cardigan = with glasses on a chain; in a long grey cardigan -child,boy,girl,robot
N trolley = A trolley with books standing and lying waits in the aisle.
B aisle = The shelves run together toward a tall window at the end.
L from the end window = Daylight comes down the aisle from the end and shines on dust and gilt letters.
V down the aisle = View down the aisle, vertical, eye level, browns and window white

work-programmer | deed | code, program, type, hack, debug, work, sit, night, desk & computer, laptop, screen, screens, keyboard, monitors, programmer, hacker, coder, developer, gamer & #person, robot, programmer, hacker, coder, developer, gamer | @ desk, office, bedroom, home office, café
D fingers over keys = $The {sits|sit} hunched forward with fingers spread on the keyboard, face so near the screen that its lines shine on the glasses.
D knee up = One knee is drawn up on the chair, and a lip is caught between the teeth.
O screens = Columns of small coloured text fill the screen, one line lit red.
W hoodie = in a grey hooded sweatshirt with the hood half up -suit,robot
N desk = Three mugs, a half-eaten pizza crust and sticky notes crowd the space round the keyboard.
B window dark = Behind, the room is dark with a slit of city through a blind. +night
B shelf = A plant with one long stem and a shelf of boxes stand behind. -night
L screen glow = Cold blue light of the screen lights face and fingers from the front; the rest fades to black. +night
L grey window = Daylight from a window at the side is grey beside the screen's blue.
V from behind the screen = Medium close from just beside the screen, shallow focus, blue and skin tones

work-office | deed | work, sit, sleep, nap, stare, yawn, type, drown, file & office, desk, paperwork, cubicle, call centre, papers, typewriter, clerk, secretary, office worker, accountant, businessman & #person, robot, clerk, secretary, office worker, accountant, businessman | @ office, desk
D between the heaps = $The {sits|sit} between two leaning heaps of files, collar pulled open, one hand on a keyboard that is hardly seen. -sleep,nap,typewriter
D cheek on the desk = A cheek lies on folded arms among the papers, a sticky note on the hair, mouth open. +sleep,nap
D keys = Ten fingers strike the keys of a typewriter, and the paper climbs out in jerks. +typewriter -sleep,nap
D far stare = The eyes rest on nothing a metre beyond the lamp. -sleep,nap
O desk = The desk bears a telephone with a twisted cord, a dead plant and a mug full of pens.
W shirt = in a pale shirt with rolled sleeves -woman,girl,robot
N clock = The clock on the partition shows ten past six, and the next chair is empty.
B desks = Rows of equal desks go back under a low panelled ceiling.
L one lamp = One desk lamp is lit in the whole dark floor, and the city glitters in the window. +night,late
L tubes = White tubes overhead flatten all colours.
V medium = Medium shot straight on at desk height, muted beige and grey-green

work-meeting | deed | meet, discuss, argue, present, shake hands, sign, negotiate, celebrate & meeting, business people, contract, conference, office, boardroom, deal, boss, businessmen, colleagues, team, businesswoman & #person, boss, businessmen, colleagues, businesswoman | @ office, meeting room
D across the table = $The {leans|lean} over a long table on both knuckles, one finger on a sheet that nobody else is looking at. -shake,sign,celebrate
D clasp = Two hands meet over the table in a firm clasp, cuffs white, a pen still between two fingers. +shake,deal
D signature = The tip of a fountain pen ends a long signature on the last page. +sign,contract
D arms up = Arms go up and paper flies, a chair rolling backward. +celebrate
D faces = Along the table one listens with folded arms, one writes, one looks at the clock.
O table = Cups with tea bags, an open laptop and a plate with the last biscuit stand on the pale wood.
W suits = in dark suits with open collars +many
B glass wall = A glass wall with half-open blinds shows the city below.
L from the glass wall = Cool daylight from the glass wall on one side shines along the table.
V table end = View from the end of the table, eye level, wide enough for all, grey-blue and wood

work-judge | thing | judge, lawyer, barrister, attorney, notary, prosecutor | @ courtroom, office
D over the bench = $The {leans|lean} forward over a high wooden desk, hands folded on a thick file, looking down at us over half glasses.
D closed mouth = The mouth is a straight line with a tuck at one corner.
O desk = A gavel lies on its block beside a carafe and a leaning row of red-backed books.
W robe = in a black robe with a white band at the neck
N ribbon = The file is tied with a pink ribbon, and slips of paper stick out of it.
B panelling = Dark panelling and a carved chair back rise behind the head.
L high window = Light from a high window falls steeply on brow and paper.
V low = Waist-up portrait from below desk height, black, white and mahogany

work-traffic-police | deed | direct, wave, stop, control, whistle, fine, write, chase, arrest, patrol, ride & traffic, police, policeman, policewoman, police officer, cop, traffic warden, constable, sheriff & #person, traffic policeman, traffic cop, police, policeman, policewoman, police officer, cop, traffic warden, constable, sheriff | @ street, crossroads, city
D white gloves = In the middle of the crossing one white-gloved palm is held up flat and the other arm sweeps across the body. -chase,arrest,fine,write,patrol,ride
D full run = $The {runs|run} with cap held on, tie over the shoulder, knees high. +chase,arrest
D pad and windscreen = A slip is torn from the pad and slid under a wiper. +fine,write
D slow pace = $The {walks|walk} side by side with the kerb, thumbs behind the belt, eyes on doorways. +patrol
D whistle = Cheeks are round with the whistle; $the {stands|stand} straight as a post. -chase,arrest,fine,write,patrol,ride
O cars = The nearest bumper has stopped a hand's width from the white line. -chase,patrol,ride
W uniform = in a dark blue uniform, a peaked cap and white cuffs
N hydrant = Tram rails, a drain cover and zebra stripes cross the ground.
B traffic = Cars, a bus and a cyclist with one foot down fill the street behind.
L wet lights = Headlights and a red traffic light shine long on the wet asphalt. +rain,night
L between houses = Sun comes down the cross street and draws long shadows over the stripes.
V street level = Medium wide from the kerb, eye level, navy, white and asphalt

work-police | thing | police officer, policeman, policewoman, cop, constable, sheriff, security guard, detective, private eye, traffic warden, night watchman | @ street, city, office
D leaning on the car = $The {leans|lean} against the wing of a car with crossed ankles, a paper cup in one hand, eyes on something down the street. -detective,eye,watchman,guard,sheriff
D under the lamp = $The {stands|stand} under a street lamp with the hat brim low and collar up, a match just struck in cupped hands. +detective,eye
D keys and torch = $The {stands|stand} in a doorway with a big ring of keys and a torch pointing at the floor. +watchman,guard
D thumbs in belt = $The {stands|stand} in a wooden porch with thumbs in the belt, the brim shading half the face. +sheriff
D watching face = The face is calm, chin a little down, eyes narrowed against the light.
W coat = in a long belted raincoat +detective,eye
W uniform = in a dark uniform shirt with a badge and a heavy belt -detective,eye
N notebook = A notebook with an elastic band sticks out of a pocket.
B grilles = Shop grilles and parked cars run down the street.
L lamp = A cone of lamp light falls from above, with fine rain in it. +night,rain,detective
L street = Side light from a shop window on the right edges cheek and shoulder.
V three-quarter = Portrait to the knees, level camera, contrasty, navy and amber

work-fire-hose | deed | fight, put out, spray, extinguish, hold, aim, battle, wildfire & fire, hose, flames, wildfire, blaze, burning house, firefighter, firefighters, fireman, firemen & #person, firefighter, firefighters, fireman, firemen | @ street, city, forest
D hose under the arm = A thick hose is clamped under the arm, and a hard white jet goes up at a slant into smoke and flames.
D braced against the push = $The {leans|lean} into the push of the water with one knee bent, helmet down, boots in running water.
O water and steam = Where the jet strikes the glow goes dark and white steam rolls up.
W turnout coat = in a heavy coat with yellow bands and a helmet with a neck flap
N hoses = Hoses lie over one another in black puddles that mirror orange.
B burning trees = Trunks stand black before a wall of orange, sparks flying between the tops. +forest,wildfire
B burning windows = Fire stands in the windows of the upper floor, smoke pouring over the eaves. -forest,wildfire
L flames = Orange light from the flames outlines helmet and shoulders; a blue lamp flickers on the wet ground.
V from behind = Medium shot from behind at hip height, silhouette edges sharp, orange, black and steam white

work-fire-rescue | deed | rescue, save, carry, bring, climb, hold, get & that: cat, kitten, dog, puppy, child, baby, girl, boy, woman, man & fire brigade, firefighter, firefighters, fireman | @ street, ladder, city, garden
D against the coat = $That {is|are} pressed against the thick coat, held by a gloved arm from below.
D on the ladder = $The {comes|come} down a long ladder backward, feeling for each rung with the heel. +ladder,tree,cat,kitten
D out of the smoke = $The {steps|step} out of grey smoke, head bent low over the load, coat steaming. -ladder,tree,cat,kitten
O soot and eyes = $That {looks|look} out with wide eyes, a smudge of soot across the brow.
W coat = in a heavy coat with yellow bands and a scuffed helmet
N blanket = A blanket and a pair of waiting hands reach in at the lower edge.
L lamp behind = A searchlight from behind makes a white rim round helmet and smoke.
V medium close = Medium close from slightly below, black, yellow bands and smoke grey

work-firefighter | thing | firefighter, fireman, firefighters, firemen, fire brigade | @ fire station, street
D on the step = $The {sits|sit} on the step of a red engine, helmet beside the boot, forearms on the knees, face black with smoke but for a clean band at the eyes.
D bottle = A bottle of water is half emptied over the neck and runs in pale streaks through the soot.
O coat = The coat hangs open, its yellow bands singed brown.
W gear = in a heavy coat with reflecting bands and braces over a grey T-shirt
N hose = A flattened hose and an axe lie in a puddle.
B engine = Lockers with gauges and brass couplings make up the flank of the red engine.
L grey dawn = Grey morning light from the left, with one last blue flash on the chrome.
V medium = Seated portrait at eye level, medium shot, red, soot and grey

work-lifeguard | thing | lifeguard, lifeguards, beach guard, pool attendant | @ beach, pool
D on the high chair = $The {sits|sit} on a tall white wooden chair, one knee drawn up, a hand over the eyes like a visor, looking out over the water.
D whistle = A whistle swings from two fingers on its cord, and the nose is white with cream.
O chair = The chair's paint flakes, a red float is hung from its side and a number is stencilled on the step.
W red = in a red shirt and shorts, with salt-stiff hair
N flag = A red and yellow flag cracks on a pole stuck in the sand.
B water = Green waves with white lines and a few small heads of swimmers fill the view. -pool
L sun = High clear sun throws the shadow of the chair like a ladder on the sand. -pool
V low = Medium wide from below the chair, red, white and sea green

work-soldier | thing | soldier, soldiers, royal guard, guardsman, palace guard, sentry | @ street, gate, field
D standing = $The {stands|stand} with heels together and shoulders back, chin level, eyes fixed on a point far behind us.
D one sign of life = Only a muscle in the jaw moves, and a drop of sweat runs from the temple to the strap.
O buttons = Brass buttons are rubbed bright, the belt is whitened, and one bootlace has been knotted where it broke.
W coat = in a buttoned greatcoat with the collar closed -knight,roman
N box = A narrow painted sentry box and a worn flagstone mark the post.
B wall = Railings with gilt points and a pale palace front lie behind, out of focus.
L snow = Snow lies on both shoulders and in the folds of the sleeve, under a grey sky. +snow,winter
L flat side = Flat cloudy light from the left models the face without sparkle.
V waist up = Waist-up portrait straight on, eye level, muted greens and brass

work-postman | deed | deliver, bring, carry, push, post, throw, ride, drop, bicycle, bike, door, dog & mail, letter, letters, post, newspaper, newspapers, postman, mailman, postwoman, paperboy, mail carrier & #person, postman, mailman, postwoman, paperboy, mail carrier | @ street, village, door, garden path
D letter in the slot = A letter goes halfway into a brass slot in a painted door, the flap held up by two fingers. -throw,ride,newspaper,newspapers
D rolled paper in flight = A rolled newspaper turns over in the air between bicycle and porch, the arm still stretched after it. +newspaper,newspapers,throw
D sorting the next = $The {reads|read} the next address while walking, a bundle held against the chest by a rubber band. -throw,ride,newspaper,newspapers
D one foot on the pedal = $The {rides|ride} standing on one pedal, leaning with the weight of the bag. +ride
O bag = The leather bag is worn pale at the edge and bulges with brown envelopes.
W uniform = in a navy jacket with piping and a peaked cap -paperboy
N gate = A garden gate stands open, with a small dog's nose under it.
B row of houses = A row of brick houses with steps and milk bottles runs down the street.
L snow street = Snow lies on gate and sills, a single track leads back to the street, and all shadows are pale blue. +snow,winter
L early side = Early sun comes along the street and lies on door and envelopes.
V garden path = Medium shot from the path, eye level, brick red, navy and cream

work-parcel | deed | deliver, carry, bring, hand, drop, ride, cycle & parcel, package, packages, pizza, delivery, box, boxes, food, courier, delivery man, delivery driver, delivery guy, bike messenger & #person, drone, robot, courier, delivery man, delivery driver, delivery guy, bike messenger | @ street, door, stairs, city
D stack to the chin = A stack of cardboard boxes reaches to the chin, and one elbow presses the doorbell. -ride,cycle,bike,pizza,food
D square bag = $The {stands|stand} on the pedals with a big square bag on the back, cutting between two stopped cars. +ride,cycle,bike
D flat box held level = A flat box is held out level on both palms, steam at its vent holes. +pizza,food -ride,cycle,bike
D looking round = $The {looks|look} round the load for the number of the house.
O tape = The cardboard is taped twice and has one corner stove in.
W cap = in a cap and a bright windproof jacket -robot,drone
N van = A white van with its flashers on stands half on the kerb. -ride,cycle,bike
B stoop = Steps, a row of bells and somebody's potted geranium make up the entrance.
L wet = Rain shines on jacket and cardboard, and brake lights run red down the asphalt. +rain
L street = Open shade on the steps, with sun on the far side of the street.
V medium = Medium shot from the pavement, eye level, brisk clear colours

work-mop | deed | mop, sweep, clean, scrub, polish, vacuum, dust, wipe & floor, hall, stairs, office, hospital, school, corridor, museum, airport, station, toilets, cleaner, janitor, cleaning lady, caretaker & #person, robot, cleaner, janitor, cleaning lady, caretaker | @ hall, corridor, office, school
D mop figure of eight = A wet mop swings in a flat eight over the floor, leaving a path that shines like glass. -sweep,vacuum,dust,polish
D broom push = A wide broom pushes a small ridge of dust and paper along the floor. +sweep
D nozzle under the desk = The vacuum's nozzle goes under a desk, the cord held clear in a loop. +vacuum
D cloth along = A yellow cloth goes slowly along the edge, folded to its clean side. +dust,polish
D walking backward = $The {moves|move} backward step by step, gaze on the floor, elbows close to the ribs.
O floor = The wet half mirrors the lamps, the dry half is dull and crossed by footprints.
W tunic = in a blue tunic and rubber gloves -robot
N trolley = A cart with sprays, a black bag and a yellow folding sign stands at the wall.
B far end = The empty space runs back to a pair of glass doors.
L night floor = Only every third lamp is lit, and the windows are black. +night
L ceiling row = Ceiling lamps mirror in the wet floor in a long row of white patches.
V low = Wide view at knee height down the length, still, pale grey with blue and yellow

work-street-sweeper | deed | binman, sweep, rake, collect, pick, empty, clean, shovel, sweeper & street, leaves, rubbish, trash, garbage, bins, snow, litter, confetti, binman, garbage truck, sidewalk, pavement, refuse, street sweeper, garbage man & #person, robot, street sweeper, garbage man | @ street, square, park, courtyard, city
D broom and heap = A broad twig broom pushes a heap along the gutter, dust rolling before it in a grey cloud. -shovel,snow,bins,garbage,trash,rubbish,truck,lean,leaning,lean,leaning
D bin tipped = A wheeled bin is tipped against the back of the truck, and bags tumble out. +bins,garbage,trash,rubbish,truck -lean,leaning
D snow off the blade = A shovel throws its load aside, and the snow hangs in the air as a loose cloud. +shovel,snow -lean,leaning
D easy swing = $The {works|work} with an easy swing from the hips, breath showing, cap low. -lean,leaning
O swept part = The swept stones are dark and clean in stripes; ahead they are still covered. -bins,garbage,truck
W orange = in an orange vest and thick gloves -monk,child,boy,girl
N cart = A handcart with a second broom and a full sack waits at the kerb.
B closed shops = Shutters are down along the street, one baker's window lit. -park,courtyard,temple
L low morning = Low morning sun from the end of the street shines through the dust.
V down the street = Medium wide down the street, eye level, grey with one strong orange

work-cleaner | thing | cleaner, cleaning lady, janitor, caretaker, maid, housekeeper, chambermaid | @ corridor, street, hotel
D leaning on the broom = $The {leans|lean} on the top of a broom handle, chin on folded hands, and {looks|look} at us in a pause of the work.
D worn hands = The rubber gloves are peeled down to the fingers; the knuckles under them are pink and creased.
O bucket = At the feet stands a bucket with grey water and a cloth wrung over its rim.
W tunic = in a blue buttoned tunic with a bunch of keys at the belt
N keys = A spray bottle hangs by its trigger from the pocket.
B corridor = A long swept corridor with closed doors and one lit exit sign runs back.
L ceiling = Even light from above, with a brighter patch from a window at the end.
V full length = Full-length portrait at eye level, straight lines, pale greens and blue

work-make-bed | deed | make, change, shake, tuck, fold, iron, press, hang & bed, sheets, linen, towels, laundry, shirt, shirts, hotel, pillow, ironing board, uniform & laundress, hotel, maid, chambermaid, housekeeper, butler, nurse, soldier, dry cleaner & #person, maid, chambermaid, housekeeper, butler, nurse, soldier, dry cleaner | @ hotel room, hospital, laundry
D sheet in the air = A white sheet is flung out over the mattress and hangs for a moment like a sail. -iron,press,shirt,shirts
D steam from the iron = An iron slides up a sleeve, steam rolling out before its tip. +iron,press,shirt,shirts
D arms wide = $The {stands|stand} with arms stretched wide, eyes on the far corner. -iron,press,shirt,shirts
O white cloth = The linen shows the sharp squares of its folding.
W dress = in a plain dress with a white apron +maid,chambermaid
N cart = A cart with towels, tiny soaps and a sack stands in the open door. +hotel
B plain wall = A plain wall with a framed print and a folded luggage rack closes the view.
L curtain = Daylight through a half-drawn curtain shines through the cloth.
V medium = Medium shot from the corner at eye level, whites and pale gold

work-doorman | thing | doorman, bellboy, bellhop, porter, concierge, receptionist, hotel clerk, lift operator, elevator operator, butler, valet, usher | @ hotel, lobby, door
D gloved hand = $The {stands|stand} straight beside a polished brass door, a white-gloved hand on its edge, head inclined a finger's breadth.
D discreet look = The eyes rest a little below ours; the smile stops at the corners.
O buttons = Two rows of brass buttons run up to a stiff collar, and the left glove has been mended at the thumb.
W livery = in a dark red livery with gold piping
N luggage = A leather suitcase with old labels and a hat box stand on a brass trolley.
B lobby = A revolving door, a palm in a pot and a row of key hooks lie behind.
L chandelier = Warm light from a chandelier glints on brass and buttons.
V symmetrical = Three-quarter-length portrait, straight on and symmetrical, dark red and gold

work-cashier | deed | scan, stack, sell, pay, ring, work, weigh, count, stock, wait, sit & supermarket, checkout, till, cash register, grocery store, convenience store, corner shop, kiosk, newsstand, money, coins, cashier, shop assistant, shopkeeper & #person, cashier, shopkeeper, robot, shop assistant | @ supermarket, shop, kiosk
D can over the glass = A can is drawn across the red light of the scanner, and the next things jerk forward on the belt. +scan,supermarket,checkout,cashier -stack,stock,shelves
D cans to the front = Arms reach deep into the shelf and pull the cans forward, labels outward. +stack,stock,shelves
D coins on the counter = Coins are slid one after another across a worn rubber mat. +pay,count,money,coins -scan,stack,stock,shelves
D chin on hand = $The {sits|sit} on a high stool behind the counter, chin on one hand, gazing out of the window. +sit,wait,kiosk,newsstand,shopkeeper -scan,stack
D between two customers = $The {looks|look} up with the corners of the mouth already raised. -stack,stock,shelves,sit,wait
O wares = Chewing gum, lighters and lottery tickets hang in rows beside the till. -stack,stock,shelves
W tabard = in a green tabard with a badge -robot,child
B aisles = Bright aisles with stacked tins and red price tags run back.
L lit box = Outside it is night, and the shop is a bright box with its colours mirrored in the wet pavement. +night
L tubes = Rows of white tubes light everything evenly from above.
V counter = Medium shot across the counter, eye level, clean bright colours

work-shopkeeper | thing | shopkeeper, shop owner, grocer, bookseller, antique dealer, newsagent, ironmonger, pawnbroker, shop assistant, cashier, salesman, saleswoman | @ shop
D behind the counter = $The {stands|stand} behind a long wooden counter with both palms flat on it, head a little on one side, ready to hear what is wanted.
D eyebrows = One eyebrow is up; a pencil sits behind the ear.
O counter = The counter has a brass ruler let into its edge and a groove worn by coins.
W coat = in a brown shop coat with full pockets
N jar and scales = A jar of boiled sweets, a till with round keys and a ball of string in a cage stand to the side.
B shelves = Shelves crammed up to the ceiling carry boxes with samples tied to their fronts.
L shop window = Daylight from the shop window comes past a hanging sign and lies on hands and counter.
V straight on = Waist-up portrait straight across the counter, sharp throughout, wood browns and tin colours

work-florist | deed | arrange, tie, cut, sell, bind, water, trim, wrap, make & flowers, bouquet, roses, tulips, flower, bouquets, wreath, flower shop, sunflowers, peonies, florist & #person, florist | @ flower shop, market, street
D stem into the bunch = A stem is slid slantwise into the bunch held in the other fist, all the heads turned outward. -sell,water
D bunch held out = A wrapped bunch is held out across the buckets, drops falling from its paper. +sell
D can over the buckets = A long-necked can tips over the buckets, and the thin stream bends in the air. +water
D far arm = $The {holds|hold} the work at arm's length and {leans|lean} back to see its outline. -sell,water
O fresh blooms = The blooms are fresh and tight with water beads on them, one leaf bent back by the string. +roses,tulips,sunflowers
O blooms = Peonies, ranunculus and grey-green leaves crowd together, one petal already on the table. -roses,tulips,sunflowers
W apron = with scissors in the pocket; in a dark green apron
N cuttings = Cut stems, thorns and a reel of raffia lie on the wet table.
B buckets = Zinc buckets in steps hold every colour up to the window.
L shop window = Cool daylight comes through the flowers in the window and makes some petals glow.
V close medium = Medium close across the table, shallow focus, greens with many colours

work-florist-portrait | thing | florist, flower seller, flower girl, flower vendor | @ flower shop, market, street
D among the buckets = $The {stands|stand} up to the waist among buckets of flowers, an armful held against the chest, chin just over the blooms.
D wet hands = The fingers are green at the tips and pricked by thorns; a petal is caught on the collar.
O buckets = Zinc buckets stand in steps with dahlias, eucalyptus and white stocks.
W apron = in a dark green apron over a striped shirt
N slate = Prices are chalked on small slates stuck between the stems.
B shop front = A painted shop front with an open door and a wind-rattled blind lies behind.
L open shade = Soft open shade under an awning keeps all the colours clear.
V waist up = Waist-up portrait at eye level, back out of focus, deep greens with scattered colour

work-street-seller | deed | sell, hold, carry, push, offer, blow, seller, vendor, peddler & balloons, balloon, toys, souvenirs, umbrellas, hats, flowers, cart, roses, matches, newspapers, carpets, carpet, sunglasses, lanterns, candles, bubbles, bread & street vendor, seller, vendor, hawker, balloon seller, peddler, merchant, match girl, salesman & #person, street vendor, seller, vendor, hawker, balloon seller, peddler, merchant, match girl, salesman | @ street, square, beach, market
D wares carried high = The wares hang and bunch above one shoulder from a fistful of strings, and take up more room than the one who carries them.
D one held out = One of them is held out in the other hand, at the end of a straight arm, toward somebody passing.
D open face = The mouth is open on a call, brows lifted, the head turned after the passer.
O bright wares = The nearest are sharp and bright against the pale street, swaying into each other.
W jacket = with a coin bag on a strap; in a worn jacket
N box = A folding stool and a thermos wait beside a lamp post.
B square = Pigeons and strolling people cover the square behind, out of focus.
L snow light = Flakes fall thickly between, and the wares are the only colours on the white square. +snow,winter
L side sun = Sun from the left shines through the thinnest of the wares and colours the pavement.
V medium = Full figure at eye level from a few steps off, shallow focus, one burst of colour

work-nanny-push | deed | rock, feed, bathe, hold, weigh, swaddle, push & that: baby, newborn, babies, infant, twins, pram & nurse, midwife, nanny, paediatrician, babysitter | @ hospital, nursery, park
D head in the hand = A small head rests in an open palm, and the rest of the body lies along the forearm. -push,pram
D pram handle = Both hands lie on the high handle of a pram, which leans back on its springs. +push,pram
D bent face = $The {bends|bend} down with lifted brows and rounded lips.
O wrapped = A wool cap and one fist the size of a walnut show above the cloth. -push,pram
W tunic = in a pale tunic with rolled sleeves
N scale = A scale with a dented pan, a bottle and a folded muslin stand on the shelf. -push,pram,park
L soft window = Milky light through a curtain wraps both without hard edges. -park
V close = Close half-length at seated height, shallow focus, white, pink and pale blue

work-clergy | thing | priest, nun, monk, vicar, pastor, rabbi, imam, bishop, buddhist monk, nuns, monks | @ church, cloister, monastery, temple
D under the arch = $The {stands|stand} under a stone arch, hands tucked into the opposite sleeves, looking at us with a quiet half smile.
D still cloth = The long cloth falls straight to the sandals; only its hem is lifted by the draught.
O hands and beads = A string of worn wooden beads hangs from the sleeve.
N step = The step underfoot is hollowed by feet, and a lamp hangs unlit from a hook.
B arcade = Round pillars and a strip of green courtyard run back.
L from the court = Light from the court on the right falls on one cheek and on the outer folds; the inner side is deep shade.
V full length = Full-length portrait, straight on, stone grey with one plain shape of cloth

work-monk-deed | deed | meditate, sweep, walk, chant, ring, light, read, copy, write, garden & monk, nun, priest, monks, nuns, buddhist monk & #person, monk, nun, priest, monks, nuns, buddhist monk | @ monastery, cloister, temple, church
D twig broom = A twig broom draws a slow fan over the ground and leaves fine curved lines in the sand. +sweep
D still = $The {goes|go} about it without haste, eyes lowered, robe gathered in one hand. +sweep,walk,ring,light,garden
D bowed head = $The {sits|sit} with straight back and bowed head, hands laid one in the other in the lap. +pray,meditate,chant
D quill and page = $The {bends|bend} over a slanting desk, the quill at the end of a line, a finger keeping the place. +read,copy,write
O page = The page has one large red letter with a small beast in it. +copy,write
O sandals = Bare toes show in rope sandals, and the hem of the robe is grey with dust. -read,copy,write
N stone floor = The flagstones are hollowed, and a single leaf has blown in.
B arches = Arches and a gnarled tree in a court lie behind.
L slanting = One slanting beam of light crosses from a high opening and lies on robe and floor.
V quiet wide = Medium wide at eye level, much empty space above, stone, ochre and one deep colour

work-photographer | deed | photograph, take, shoot, film, focus, wait, aim, crouch, photographer & photo, photos, picture, pictures, camera, lens, tripod, film, selfie, portrait, wildlife, photographer, cameraman, paparazzi & #person, photographer, cameraman, paparazzi | @ street, studio, field, forest
D camera at the eye = The camera is pressed to the brow, one eye shut, the left hand under the long lens, elbows tucked in. -selfie,tripod
D bent to the screen = $The {bends|bend} behind a tripod, a finger on the cable release, hair blown over the screen. +tripod
D low pose = $The {crouches|crouch} with one knee on the ground, mouth twisted, following something with the whole upper body. -selfie,tripod
O lens = The front glass of the lens holds a tiny curved picture of sky and trees.
W vest = with a strap across the chest; in a worn jacket with many pockets
N bag = An open bag with lenses in grey compartments lies on the ground.
L side = Clear side light edges camera and cheekbone.
V three-quarter = Medium close three-quarter from the front, shallow focus, black and neutral colours

work-film-set | deed | direct, film, shoot, act, record, report, broadcast, interview, director, crew, reporter & film set, movie, scene, television, news, tv, microphone, weather, clapperboard, director, film crew, reporter, journalist, actor, actress, camera crew & #person, film director, film crew, news reporter, tv reporter, director, reporter, journalist, actor, actress, camera crew | @ film set, studio, street
D framing hands = $The {looks|look} through a rectangle of thumbs and forefingers, one eye shut, leaning out of a canvas chair. +direct,director
D microphone forward = A microphone with a foam ball is held out at the length of an arm, the other hand pressed to an ear. +report,interview,reporter,journalist,news
D mark on the floor = On a taped cross in the middle somebody stands in full light, mid-word, arms half raised. -report,interview,reporter,journalist,news
D crew = Round the edge of the light dark figures hold still, one with a boom, one with a clapperboard. -report,interview,reporter,journalist,news
O camera = The big camera sits on rails with its matte box and a dangling tape measure.
N cables = Cables under rubber mats, a thermos and a script with coloured slips lie about.
B set wall = Where the painted set ends one sees bare plywood and props of timber. -street,report,reporter
L lamp through silk = A large lamp shines through a white silk frame and makes an island of soft light in the dark.
V from the side = Wide view from beside the camera, eye level, dark with a warm island of light

work-radio-dj | deed | speak, talk, play, mix, record, host, spin, dj, podcaster & radio, decks, records, turntable, turntables, podcast, microphone, studio, club, dj & #person, robot, dj, radio host, disc jockey, podcaster | @ radio studio, club, studio
D hand on the record = One hand lies flat on the edge of a record, the other on a slider, headphones pressed to a shoulder by one ear. +dj,decks,records,turntable,turntables,mix,club,spin
D mouth at the foam = The mouth is close to a big microphone on a jointed arm, hands shaping the sentence. +radio,podcast,host,record -dj,club,turntable
D moving head = $The {nods|nod} with lowered lids, shoulders moving. +dj,decks,records,turntable,turntables,mix,club,spin
D shaping face = $The {smiles|smile} into the microphone with lifted brows. +radio,podcast,host -dj,club,turntable
O console = Small green and red lamps climb and fall on the console.
W headphones = in big padded headphones
N cup = A cup, a scribbled sheet and a crate of sleeves stand within reach.
B foam wall = The wall is grey foam in pyramids, with a window to another room. +radio,podcast
B raised arms = Beyond the decks are raised arms, black against haze. +club,dj
L coloured lamps = Magenta light from one side and blue from the other meet on the face.
V close = Medium close from the front, shallow focus, dark with magenta and blue

work-fortune | deed | read, tell, lay, look, gaze, predict, teller & tarot, cards, crystal ball, palm, fortune, gypsy, fortune teller, psychic, clairvoyant & #person, fortune teller, psychic, clairvoyant | @ tent, fairground, room
D card turned = A ringed hand turns over one card on a fringed cloth and leaves two fingers on it. -crystal,ball,palm
D hands round the ball = Spread fingers hover on both sides of a glass ball, which holds the candle upside down. +crystal,ball
D finger on the line = A long nail follows a line across an open palm. +palm
D under-lit look = $The {looks|look} up from beneath the brows, not at the table but at us.
O table = The cloth is dark plum with worn gold stars, wax run over its edge.
W shawl = in a fringed shawl with many thin bracelets
N candle and coins = A candle in a bottle, a bowl of coins and a sleeping moth are on the table.
B hangings = Heavy patterned hangings close in from both sides.
L candle = The candle lights hands and chin from below; beyond an arm's length it is dark.
V close across = Close view from the guest's chair, shallow focus, plum, gold and black

work-gravedigger | deed | dig, fill, rest, gravedigger, stand & grave, cemetery, hole, graveyard, coffin, gravedigger, undertaker & #person, gravedigger, undertaker | @ cemetery, graveyard
D spade from the pit = From a straight-sided pit a spade throws a clod that breaks in the air; only head and shoulders of the digger show.
D pause = $The {wipes|wipe} the brow with a sleeve, cap pushed back, one boot on the blade.
O earth = The thrown-up earth is yellow clay over black, on planks beside the turf laid aside in rolls.
W clothes = in a collarless shirt, waistcoat and muddy boots
N lantern = A lantern and a bottle in a sock stand on the neighbour's stone.
B stones = Leaning stones with moss and a yew lie behind in haze.
L lantern light = The lantern lights the edge of the pit and half of a face; the stones beyond are only shapes. +night
L grey = Grey diffuse light, the only warm note the fresh clay.
V low = View at ground level across the edge, medium shot, clay yellow and moss grey

work-inspector-tech | deed | launch, control, monitor, watch, press, check, guard, supervise & control room, screens, monitors, power plant, mission control, security, cctv, buttons, air traffic, control tower, factory, machine, dials & #person, robot | @ control room, tower
D finger over the button = A finger hovers over a square button, the other hand holding a headset to the ear.
D faces lit = $The {sits|sit} forward on the edge of the chair, mouth slightly open, eyes going from one screen to the next.
O curved desk = The desk curves round with green lines, blinking fields and one lamp that is red.
W headset = in a white shirt with a badge and a headset
N coffee = A paper cup with toothmarks and a ring binder lie between the switches.
B big map = A wall-high map with moving points glows at the front of the room.
L screens = The screens light chins and hands blue-green from below in an otherwise dim room.
V side = Medium shot along the row of desks, eye level, petrol blue and one red

work-factory-line | deed | work, assemble, sort, pack, solder, inspect, sew, check, stand & factory, assembly line, conveyor belt, production line, factory workers, sweatshop, cannery, bottling, car plant, warehouse, boxes & #person, robots, robot | @ factory, warehouse
D hands at the belt = Hands reach in over the moving belt, set one part on the next and are back before it has passed.
D side by side = $The {stands|stand} close to the belt, eyes down, elbows near the ribs.
O stacked boxes = Brown boxes with the same label go up in stacks as high as a door. +boxes,warehouse
O equal parts = The same part comes along again and again at the same distance, into the depth of the hall. -boxes,warehouse
W overall = in a blue overall and a hair net -robot,robots
N box of parts = A grey box of bolts and a stopped clock with a cage are at the nearest place.
B hall = Pipes, yellow rails and hanging lamps run together far behind.
L hall lamps = Cold hall lamps hang in rows; their light lies on knuckles and metal.
V along the belt = View along the belt at hip height, deep focus, blue-grey and yellow

work-miner | deed | dig, mine, push, drill, work, carry, come, walk, rest, miners & coal, mine, gold, coal miner, tunnel, shaft, pickaxe, ore, minecart, diamonds, miner, miners, cart, wagon, lamp & #person, dwarf, dwarves, miner, miners | @ mine, tunnel
D bottle tipped = A dented steel bottle is tipped up, water running down through the black dust on the throat. +drink,drinking
D pick in the seam = A pick bites into the black wall and a slab tips out along its crack. -drink,drinking,push,rest,come
D shoulder to the wagon = A shoulder and both palms push a loaded wagon along narrow rails. +push,minecart
D white eyes = $The {turns|turn} the face over the shoulder, eyes and teeth white in the coal dust. -rest
D against the prop = $The {sits|sit} against a pit prop with stretched legs, a tin mug on the knee. +rest
O seam = The wall glitters in facets where it is freshly broken.
W lamp helmet = with black rings round the eyes; in a dented helmet with a lamp
N props = Wooden props stand left and right with water dripping between them.
B tunnel = The rails run back into the black toward one far lamp.
L helmet lamp = The beam of the helmet lamp cuts through hanging dust and lights only what is straight ahead.
V tunnel height = Medium close in the low tunnel, grainy, black and yellow lamp light

work-miner-portrait | thing | miner, coal miner, miners, gold miner, prospector, oil worker, roughneck, quarryman, dockworker, docker | @ mine, yard, quarry
D end of the shift = $The {stands|stand} at the end of the shift with the helmet under one arm and the other hand hanging open, heavy, looking straight at us.
D dirt mask = Dirt covers the whole face but for pale rings at the eyes and the wet corners of the mouth.
O hands = The hands are broad and split at the knuckles, each crease drawn in black.
W work jacket = in a thick jacket shiny with wear
N tin = A dented lunch tin hangs from the belt by its handle.
B headgear = A grey yard with rails and a winding wheel lies behind in mist. -docker,dockworker
L soft grey = Soft grey light from the front shows skin and cloth in full detail.
V chest up = Chest-up portrait, straight on, 85 mm look, black, skin and steel grey
`;
