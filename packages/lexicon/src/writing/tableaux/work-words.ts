/** Work with words, pictures, maps and cameras, public speech, research in the field, and the care of bodies. The form: `tableaux.ts`. */
export const WORK_WORDS_TABLEAUX = `
work-writer | deed | write, at his desk, at her desk, type, work, scribble, think, compose & novel, book, letter, poem, diary, typewriter, manuscript, desk, writer, author, poet, novelist, playwright & #person, cat, ghost, writer, author, poet, novelist, playwright | @ study, attic, café, desk, garden, room
D pen stopped = The pen has stopped above the paper, its end pressed to the lower lip, while the eyes look through the wall. -type,typewriter
D two fingers = Two fingers strike the keys, the paper's edge shaking, the carriage almost at the bell. +type,typewriter
D hair and elbow = One elbow props the head, and the hair stands up where the fingers have been.
O page = The page is half full, with two lines struck out and an arrow into the margin.
N desk = Balled sheets, a cold cup and an ashtray of pencil shavings surround the place.
B books = Books stand and lie to the ceiling, slips of paper sticking out.
L window = Grey light from a window before the desk falls on paper and forehead.
L lamp = A green-shaded lamp pools on the page, and dust turns in its light. +night,evening
V close = Medium close from across the desk, shallow focus, paper white, brown and green

work-writer-portrait | thing | writer, author, poet, novelist, playwright, journalist, philosopher, scholar, historian, scribe | @ study, attic, café
D in the chair = $The {sits|sit} sideways at a desk, one arm hooked over the chair's back, a pencil laid along the cheek, looking at us as if from far.
D ink = Ink has stained the first two fingers, and the cardigan is buttoned one hole wrong.
O desk = Before the elbow lie a fan of handwritten sheets and a thick dictionary used as a stand for a cup.
W cardigan = in a grey cardigan and an open collar
N window sill = On the sill stand a dry geranium and a jar of pens.
B shelves = Shelves bend under two rows of books, the front row lying flat.
L side window = Light from a window on the left touches one half of the face and the edge of each sheet.
V seated = Half-length at seated eye level, 85 mm look, shallow focus, grey and paper

work-graffiti | deed | spray, paint, draw, tag, stencil & graffiti, wall, mural, train, underpass, bridge pillar, subway car, stencil, spray can, street artist, garage door & #person, robot, monkey, street artist | @ street, underpass, railway yard, rooftop
D hiss and line = A can held at arm's length lays a fat turquoise line on the wall, a fine mist of colour round the cap. -crayons,crayon,brush,chalk,child,mural
D reach = $The {stands|stand} on tiptoe on a crate, hood up, a cloth over nose and mouth. -crayons,crayon,brush,chalk,child,mural
O letters and drips = The new paint runs in three thin drips over older layers of pink and black.
W hood = with coloured fingertips; in a hooded jacket
N cans = Cans lie open in a rucksack, caps scattered on the ground.
B wall end = The wall goes on with faded shapes to a lamp post and rails.
L lamp = One orange street lamp from behind throws the arm's long shadow over the paint. +night
L overcast = Flat light under a grey sky shows every colour at full strength.
V three-quarter = Seen from the side, medium distance, wide lens, concrete grey with turquoise and pink

work-draw-plans | deed | draw, draw plans, sketch, design, measure, trace, study, unroll & floor plan, draw plans, blueprint, blueprints, map, maps, drawing board, dress, fashion, building, house, machine, architect, engineer, cartographer, designer, fashion designer, model & #person, architect, engineer, cartographer, designer, inventor, mouse | @ office, studio, workshop
D line along the rule = A pencil runs along a steel rule, two spread fingers holding it to the sheet.
D leaning over = $The {leans|lean} over the wide board with one knee on a stool, head tilted to see the line come true.
O sheet = The sheet is covered with fine lines, numbers and one brown ring from a cup.
N model = A small white card model, a compass and curled cuttings stand at the edge.
B rolls = Long rolls stand in a basket like umbrellas, others are pinned to the wall.
L jointed lamp = A jointed lamp and a tall window light the sheet from two sides.
V high = High three-quarter view over the board, sharp, paper white and steel blue

work-darkroom | deed | develop, print, hang, enlarge & photo, photos, photograph, photographs, negatives, darkroom, film, pictures & #person, photographer | @ darkroom
D sheet in the tray = A sheet is rocked in a tray with a pair of tongs, and grey shapes come up on it out of the white.
D bent face = $The {bends|bend} close over the tray, lips parted.
O picture = So far one sees two eyes and the edge of a hat.
N pegs = Wet prints hang from pegs on a line, drops at their corners.
B enlarger = An enlarger, brown bottles and a timer with glowing hands stand at the wall.
L red = Only a red lamp burns; everything is red and black.
V close = Medium close from the side, shallow focus, red monochrome

work-speech | deed | speak, talk, give, deliver, hold, address, preach, shout, wave & speech, crowd, president, politician, mayor, microphones, podium, lectern, sermon, rally, balcony, press conference, general, preacher, king, queen, soapbox, audience, megaphone & #person, dog, cat, penguin, president, politician, mayor, preacher | @ square, hall, stage, balcony
D hand on the edge = One hand grips the edge of the lectern, the other is cut through the air with a flat palm. -megaphone
D horn = A white horn is held to the mouth, the free arm swung toward the crowd. +megaphone
D mouth mid-word = The mouth is wide in the middle of a word, chin forward, a lock of hair loose.
O microphones = A bunch of microphones with coloured foam balls bends up before the chest. -preacher,sermon,soapbox,megaphone
N sheets = Sheets with thick underlines lie ready, the top one about to slide.
B crowd = Behind and below, faces and raised phones run together to a grey field. -hall
L spots = Hard light from two sides, with a flash going off at the left.
V low = Half-length from below, telephoto, shallow focus, dark suit colours and one red

work-press | deed | surround, photograph, ask, chase, wait, push, interview & reporters, journalists, photographers, press, paparazzi, celebrity, film star, red carpet, cameras, flashes & #person, #many, paparazzi, reporters, journalists | @ street, red carpet, courthouse steps
D wall of lenses = A wall of lenses and lamps is thrust forward over one another's shoulders, flashes bursting white.
D shielding hand = In the middle a hand goes up before a half-turned face with dark glasses. -smile,pose
D pose = In the middle somebody stands quite still in the noise, chin over shoulder, one foot forward. +smile,pose,carpet
O microphones = Microphones on poles dip in from above like fishing rods.
N rope = A velvet rope sags, a lens cap rolls on the carpet.
B car = A black car with an open door gleams behind.
L flash = The flashes freeze everything in front and leave the street dark blue.
V in the throng = View from within the throng, wide lens, tilted, white, black and red

work-influencer | deed | film, record, pose, take, stream, vlog, dance & phone, ring light, selfie, vlog, stream, influencer, youtuber, streamer, tripod, video, live, tiktok, followers & #person, cat, dog, grandmother, influencer, streamer | @ bedroom, café, street, beach, kitchen
D before the phone = A phone stands upright in a ring of white light, and $the {smiles|smile} into it with lifted chin, one hand mid-wave.
D two faces = The small screen shows the same face again, smoother and brighter.
O staged patch = Only the patch that is in the picture is tidy: a plant, a cushion, a cup turned with its good side out.
N mess = Just outside the frame of the phone lie clothes, cables and a half-eaten toast.
B wall = The wall behind bears a strip of violet lights.
L ring = The ring light puts a white circle in each eye; violet edges the hair.
V from the side = Medium shot from the side, so that the set and the mess are both seen, white and violet

work-esports | deed | play, compete, win, stare, shout, lose, stream & video game, video games, computer game, console, gamer, gamers, esports, e-sports, controller, headset, arcade, joystick, arcade machine & #person, #animal, robot, skeleton, gamer, gamers | @ bedroom, arena, arcade, living room
D thumbs on the controller = Thumbs are pressed white on a controller held against the chest, elbows jerking with the turn. -arcade,joystick,keyboard
D hand on the stick = A fist jerks a red-balled stick, the other hand drums on two lit buttons. +arcade,joystick
D lit face = $The {leans|lean} forward with open mouth, the screen's colours sliding over teeth and eyes.
O screen glow = The screen itself is seen only as a blaze of blue and orange at the edge.
W headset = in a big headset pushed askew -skeleton,robot
N crumbs = A bag of crisps, two cans and a tangle of leads lie round.
B dark = The room behind is dark with one strip of violet light. -arcade
B machines = Rows of lit cabinets and a patterned carpet go back. +arcade
L screen = All light comes from the screen, blue on one cheek, orange on the other.
V close = Close frontal from just above the screen, shallow focus, blue and orange

work-botanist | deed | study, collect, draw, examine, catch, press, water, label, observe & plant, plants, orchid, butterfly, butterflies, insects, beetle, beetles, leaf, botanist, naturalist, biologist, entomologist, herbarium, specimens, moss, ferns & #person, botanist, naturalist, biologist, entomologist | @ greenhouse, jungle, study, meadow, museum
D lens and leaf = A round lens on a ribbon is held a finger from the leaf, one eye huge and green in it. -catch,butterfly,butterflies,beetle,beetles,insects
D pin and wings = With a pin between two fingers a wing is eased flat on white card. +butterfly,butterflies,beetle,beetles,insects -catch
D net stroke = A white net swings down over the flowers, its bag still full of air. +catch
D patient face = $The {holds|hold} quite still, breath through the nose, pencil ready in the other hand.
O drawing = In the open notebook the same thing stands half finished in green wash.
W linen = in a linen jacket with many small pockets
N boxes = Paper bags with dates, a glass with a lid and a folding knife lie by.
B leaves = Big wet leaves and the iron ribs of a glass house close the view. -meadow,study,museum,desert
L filtered = Green-filtered daylight falls from above, drops shining on each tip. -study,museum
L cabinet window = A tall window lights rows of shallow glass-topped drawers. +study,museum
V close = Close three-quarter view, macro softness, greens and linen

work-polar | deed | drill, measure, walk, research, explore, camp, pull, study, film & antarctica, arctic, north pole, south pole, ice, glacier, ice core, polar explorer, expedition, iceberg, penguins, research station & #person, scientist, scientists, explorer, polar explorer, explorers | @ ice, glacier, snow
D core in the hands = A long clear cylinder of ice slides out of its steel tube into mittened hands, lines of years across it. +drill,core,study,research,measure
D harness and sledge = $The {leans|lean} into the harness at a steep angle, the loaded sledge a length behind. -drill,core,study,research,measure,film
D rimed face = Rime has built on lashes and scarf until only a red strip of skin shows.
O snow surface = The hard snow is carved by wind into blue steps.
W parka = in a red parka with a fur-edged hood and mirrored goggles
N flags = Bamboo sticks with orange rags mark the way back.
B white = Beyond is nothing but white under a yellowish low sky, one peak very far.
L low sun = The sun stands a hand above the ice with a ring round it, long blue shadows.
V wide = Wide view at chest height, figure a third of the height, white, blue and red

work-storm-chase | deed | chase, film, measure, watch, photograph, flee, drive & tornado, storm, lightning, hurricane, volcano, eruption, lava, storm chaser, volcanologist, meteorologist, wildfire, thunderstorm & #person, scientist, storm chaser, volcanologist, meteorologist | @ plain, road, volcano, field
D against the wind = $The {stands|stand} with feet apart beside an open car door, camera to the eye, jacket flapping flat to one side. -volcano,lava,eruption
D rod into the lava = A long rod is dipped in the orange crust, the other sleeve before the face. +volcano,lava,eruption
D small before it = The figure is small as a match against what fills the sky.
O ground = Grass lies combed to the earth, and dust runs over the road in snakes. -volcano,lava,eruption
O crust = The black crust splits, and the crack glows yellow at its bottom. +volcano,lava,eruption
W silver = in a silver heat suit with a gold visor +volcano,lava,eruption
N instruments = An open case with a laptop and a spinning wind cup stands by the wheel.
B sky = Behind stands a green-black wall of cloud with a bright slit at its foot. -volcano,lava,eruption
L slit = Yellow light from the slit under the cloud strikes grass and car; lightning edges the top. -volcano,lava,eruption
L lava = Orange light from the ground outlines the suit, the sky is ash grey. +volcano,lava,eruption
V wide = Very wide view from behind, low, everything sharp, slate green and yellow

work-massage | deed | massage, rub, treat, stretch, press, walk & back, shoulders, feet, neck, spa, masseur, masseuse, physiotherapist, sauna, hammam, patient & #person, cat, masseur, masseuse, physiotherapist | @ spa, hospital, bathhouse, beach
D thumbs along the spine = Two thumbs press up along the spine, the skin pushed ahead in a small fold. -feet,cat
D sole in the hands = A sole rests in one hand, the knuckles of the other going slowly down its arch. +feet
D small paws = Two small paws press by turns between the shoulder blades, claws just out. +cat
D slack face = The face on the folded arms is slack, lips pushed open, one eye a slit.
O oil = Oil shines on the skin, and a towel covers the rest in a straight line.
N bottles = A bowl of smooth stones, a candle and a bottle with a cork stand on bamboo.
B plain = A plain warm wall with a rolled blind closes the room. -beach
L low warm = Low warm light from the side draws the muscles softly.
V close = Close view along the back level with the table top, shallow depth, skin and bamboo tones

work-eye-test | deed | test, measure, try, try on, check, read eye chart, read the chart, put on & eyes, glasses, optician, spectacles, eye chart, shoes, hat, hats, shoe shop, hearing, feet & #person, dog, cat, mole, owl, optician | @ shop, practice
D frame with many lenses = A heavy round frame with changeable glasses sits on the nose, one side covered, the open eye huge. +eyes,optician,chart,spectacles -hat,hats,shoes
D in the mirror = $The {turns|turn} the head before a small mirror, a new frame low on the nose, eyebrows asking. +glasses -chart,eyes,optician
D heel into the shoe = A heel is eased down a long metal horn, the other foot waiting in its sock. +shoes,shoe,feet
D brim = A brim is bent down over one eye with two fingers, three more on the counter. +hat,hats
D doubtful mouth = The mouth is pulled to one side in doubt.
N tray = A tray with forty small lenses and a folded cloth lies open. +eyes,optician,chart
B shop wall = Lit shelves with rows of the same thing in all shapes fill the wall.
L even = Even white light from the shelves, no hard shadow.
V close = Medium close, straight on, clean pale colours

work-laundry-river | deed | wash, beat, wring, rinse, scrub, hang & laundry, clothes, linen, sheets, washboard, stream, fountain, ghat, washerwoman, washerwomen & #person, raccoon, washerwoman | @ river, village, courtyard
D cloth on the stone = Wet cloth is swung overhead and comes down on a flat stone, water bursting out to all sides. +river,stream,ghat,beat -hang
D ridges = Knuckles push the cloth down the ridges of a tin board, suds to the wrists. -river,stream,ghat,beat,hang
D twisted rope = $The {wrings|wring} the last water out of a twisted sheet, feet braced. -hang
D pegged = A sheet is lifted by two corners to the line, a peg between the teeth. +hang
O heap = The washed heap lies white and folded in a basket.
W sleeves = with sleeves tied up and a scarf round the hair
N soap = A grey block of soap and a bare footprint are on the wet stone.
B bank = Shirts lie spread on bushes along the bank, arms wide.
L sun = Sun from behind shines through drops and cloth.
V low = Medium shot near the water, fast shutter, white and river green

work-carry-load | deed | carry, balance, haul, bear, push, pull, drag & load, basket, jug, water, sack, sacks, bricks, firewood, suitcases, luggage, piano, sofa, wardrobe, mattress, cart, handcart, rickshaw, hay, bananas, pots, on her head, on his head, on head, on their heads, on heads, on his back, coal, barrels, mirror & #person, donkey, porter, porters, movers, ant | @ street, road, market, stairs, station, village, path
D on the head = The load rides on a ring of cloth on the crown, neck straight as a post, one raised hand not quite touching it. +head,heads,jug,pots,basket -back,cart,handcart,rickshaw,piano,sofa,wardrobe
D on the back = The load stands higher than the head, held by a band across the brow, calves like knots. +back,sacks,sack,firewood,coal,hay,bricks -head,heads,cart,handcart
D on the stairs = Two ends tilt on the stairs: the lower one takes the weight on a shoulder, the upper one walks backward with a strap round the neck. +piano,sofa,wardrobe,mattress,mirror
D between the shafts = $The {leans|lean} between two shafts with the whole body, one heel lifted. +cart,handcart,rickshaw
D set face = The eyes look a few steps ahead; sweat has run into the brows.
O rope marks = Ropes cut into the load, and one corner has begun to slip.
N step = A loose stone waits just before the foot.
B way = The way goes on uphill between walls.
L hard side = Hard side light shows each tendon.
V low = Full figure from a low angle, telephoto, dust and cloth colours

work-old-trades | thing | milkman, lamplighter, town crier, coachman, ferryman, lighthouse keeper, rag-and-bone man, organ grinder, water carrier, charcoal burner, scribe, telegraphist, signalman, stationmaster, switchboard operator, elevator boy, cigarette girl, ice seller | @ street, station, lighthouse, harbour
D with the thing of the trade = $The {stands|stand} full length beside the thing of the trade, one hand laid on it as on a dog's head, looking straight into the lens.
D stiff pose = The pose is stiff, as for a long exposure, and only the cloth at the knee is a little blurred.
O brass = Brass, wood and leather of the thing are polished where hands go and dull elsewhere.
W uniform = in a worn dark uniform with brass buttons -rag,charcoal,organ,water
N cobbles = Wet cobbles, a gutter and a cart rut lie before the boots.
B wall = A sooty brick wall with an iron lamp bracket closes the view.
L mist = Pale misty light from the left, the far end of the street gone in it.
V plate = Full-length portrait straight on, large old camera, brown and grey

work-lighthouse-keeper | deed | climb, clean, polish, light, watch, trim, look, read & lighthouse, lamp, lantern, lens, lighthouse keeper, street lamp, gas lamp, lamplighter & #person, lighthouse keeper, lamplighter | @ lighthouse, coast, street
D inside the lens = $The {rubs|rub} a cloth along the glass rings of a lens taller than a door, face broken into ten by the prisms. -climb,street,gas,lamplighter
D stairs = $The {climbs|climb} an iron spiral with one hand on the rail, a can in the other. +climb -street,gas,lamplighter
D pole to the mantle = A long pole with a hook and a spark reaches up into the glass of a street lamp. +street,gas,lamplighter
O glass = The edges of the glass throw small rainbows on sleeve and floor. -street,gas,lamplighter
W jersey = in a thick navy jersey
N log = A logbook, a brass clock and a telescope stand on a shelf that follows the round wall. -street,gas,lamplighter
B sea = Through salt-streaked panes one sees a dark sea with white lines. -street,gas,lamplighter
L dusk = Blue dusk comes in from all sides, the new flame is the one warm point.
V medium = Medium shot, slightly low, blue, brass and one flame

work-thief | deed | break, steal, crack, pick, sneak, climb, open, hide, rob, run & safe, lock, window, museum, bank, jewels, painting, burglar, thief, vault, diamond, pickpocket, wallet, robber, torch & #person, raccoon, cat, fox, mouse, burglar, thief, robber | @ house, museum, bank, street
D ear at the dial = An ear is pressed to the steel door, fingertips turning the dial by a hair. +safe,vault,crack
D over the sill = One leg is over the sill, toes feeling for the floor, a sack held high. -safe,vault,crack,pickpocket,wallet,painting,run
D frame off the wall = The frame is lifted off its hook with both arms, a pale square left behind. +painting,museum
D two fingers in the pocket = Two fingers draw a wallet from a coat pocket while the eyes study the sky. +wallet,pickpocket
D listening = $The {freezes|freeze} with eyes slid to the side, breath held.
W black = in a dark jersey, gloves and a flat cap -raccoon,cat,fox,mouse
N small torch = A small torch lies on the floor and throws a long oval.
B dark room = The room is blue and still, with a clock and a curtain moving.
L torch = The torch's narrow beam lights hands and metal, moonlight from the window draws the rest.
V low = Medium shot from low, hard shadows, midnight blue and yellow

work-move-house-men | deed | load, unload, stack, lift, lower, move & truck, ship, van, lorry, crates, cargo, containers, barrels, boxes, dock, docks, port, train, wagon, dockworkers, stevedores, bales & #person, #many, dockworkers, stevedores, robot | @ port, street, station, warehouse, quay
D hook and net = A net of crates swings in over the quay, and two gloved hands catch its corner to stop the turn. +ship,dock,docks,port,cargo,quay
D chain of arms = A box goes from arms to arms up a plank, each bending in turn. -ship,dock,docks,port,cargo,quay
D one shout = $The {shouts|shout} up with a hand beside the mouth.
O crates = The crates are stencilled with an arrow and a glass, one side damp.
W vest = with a hook in the belt; in a sleeveless jersey -robot
N rope = Rope ends, straw and a squashed orange lie on the stones.
B hull = A rust-streaked hull goes up like a wall. +ship,dock,docks,port,cargo,quay
L haze = Hazy morning light from the water, breath and steam in it.
V medium wide = Medium wide at shoulder height, documentary photograph, rust, rope and grey

work-snake-charm | deed | charm, play, handle, train, lead, ride & snake, cobra, snake charmer, camel, elephant, mahout, monkey, organ grinder, bear, parrot, pigeons & snake charmer, mahout, camel driver, organ grinder, falconer, pigeon keeper, #person | @ market, square, street, desert
D rising from the basket = A flat hood sways up out of a round basket, following the end of a gourd pipe. +snake,cobra,charm
D crank and monkey = A crank turns on a painted box on one leg, and a small monkey in a jacket holds out a cup. +organ,monkey
D hand on the trunk = A bare foot is tucked behind the huge ear, a palm flat on the bristled crown. +elephant,mahout
D rope and nose = $The {walks|walk} in front with the rope over the shoulder, the long face swaying above. +camel
D cheeks = Eyes are half closed and one corner of the mouth is smiling.
O cloth = Worn brocade and little bells hang where the harness crosses.
W turban = in a faded turban and a long cotton shirt -organ
N bowl = A tin bowl with coins and a rolled carpet lie in the dust.
B crowd = A ring of legs and bags stands back a safe three steps.
L high sun = High sun through a torn awning puts bars of light on everything.
V low = Low medium wide, saffron, dust and blue

work-mountain-rescue | deed | rescue, save, winch, pull, search, carry, throw & helicopter, mountain rescue, avalanche, lifeboat, coast guard, coastguard, lifebuoy, drowning, cliff, flood, rubble, earthquake, rescue dog, shipwreck, rope, rescuers & #person, dog, rescuers, lifeguard, soldiers | @ mountains, sea, cliff, street, beach
D on the winch = On a thin cable two figures turn close together, one with an arm and leg round the other. +helicopter,winch,cliff -avalanche,rubble
D hand through the snow = A mitten breaks through the snow, and three shovels stop at once. +avalanche
D ring on the water = A red and white ring flies flat over the water, its line uncoiling. +lifebuoy,drowning,throw -helicopter
D over the side = Arms reach down over a rubber side and get hold of a collar. +lifeboat,coast,coastguard,shipwreck,flood -helicopter
D through the gap = A dusty arm comes through the gap between two slabs and is taken. +rubble,earthquake
D faces = Faces are grey with cold, mouths shouting against the noise.
O spray = Snow, spray and grit are blown flat in rings.
W bright = in a red and yellow suit with a helmet lamp -dog
B danger = Behind stands what it is about: a white slope, a black swell.
L lamp = A searchlight from above makes a white cone in the flying spray; the rest is storm blue.
V telephoto = Medium wide, telephoto, shaken, red and yellow on grey

work-astronaut-job | deed | repair, fix, work, plant, weld, sit, eat, drive, play & space station, satellite, astronaut, astronauts, rover, moon base, mars, cosmonaut, spaceship, telescope in space, flag & astronaut, astronauts, cosmonaut | @ space, moon, mars
D glove and bolt = A thick white glove turns a wrench on a gold-foiled panel, boots floating free behind, a tether in a loose curve. -plant,flag,sit,eat,drive,play,mars,moon
D on the dust = $The {leans|lean} forward against the stiff suit, boots sunk in dust, every step's print clean as a stamp. +plant,flag,drive,moon,mars
D floating meal = A spoon, a red pouch and a ball of water hang in the air before the mouth. +eat
D visor = The visor's gold mirrors the own arms, small, with a curved horizon behind.
O suit = The suit is white gone grey at the knees, with hoses and a strapped mirror at the wrist.
N tool = A drill hangs on a short cord and turns by itself. -eat
B earth = The blue edge of the earth with a white swirl goes across below. -moon,mars
B plain = A plain of grey dust runs out to soft hills under a black sky. +moon
B rust = A rust-coloured plain with small stones runs out to flat hills under a butter-coloured sky. +mars
L one sun = One hard white sun from the left; the other side is black.
V wide = Wide view at the visor's height, all sharp, white, black and one gold

work-standup | deed | tell, perform, joke, bomb, recite, read, stand & stand-up, comedian, jokes, comedy club, poetry slam, open mic, poem, microphone, brick wall, comic & #person, dog, cat, robot, banana, comedian, comic | @ stage, bar, club
D microphone off its stand = $The {holds|hold} a microphone close to the chin, the other hand drawing a shape in the air, head tipped toward the front table.
D pause = The face is held blank in the pause just before the laugh, one eyebrow up.
O stool = On the stool stands a glass of water, the stand shoved aside.
N front table = At the edge a shoulder shakes, and a hand covers an eye.
B bricks = A bare brick wall stands close behind with one round of light.
L spot = A single spot from high left throws a crisp shadow on the bricks.
V from a table = View from a front table, slightly low, shallow focus, brick, black and skin

work-school-play | deed | perform, act, sing, dance, forget, rehearse, stand & school play, nativity play, school concert, talent show, costume, tree costume, angel, school stage, assembly, recital, piano recital & #person, #child, #many, children, kids | @ school, stage, gym
D cardboard = A small figure in a cardboard costume with a hole for the face looks into the hall, mouth open, the line gone.
D next one = The one beside leans over and says it from behind a hand.
O costume = Crêpe paper and silver foil are held by safety pins, one shoe is a trainer.
N star = A star on a string has swung round to its plain back.
B curtain = A sagging curtain with a bit of a teacher's skirt and prompting book shows at the side.
L two lamps = Two yellow lamps on stands throw two shadows of everybody on the painted sky.
V parent's seat = View from the fifth row between two heads, a little too far off, warm and grainy
`;
