/** What workers do besides their work, the hours of the shift, first and last days, strikes, interviews, and animals and robots at work. The form: `tableaux.ts`. */
export const WORK_SHIFT_TABLEAUX = `
work-nap-job | deed | take a nap, have a nap, sleep, nap, doze, asleep, fall asleep, snooze & #person & work, job, desk, warehouse, shift, barrow, wheelbarrow, construction site, workshop, truck, counter, market stall, sacks, tractor, guard, watchman, worker, nurse, doctor, farmer, gardener, shopkeeper, waiter, chef, taxi driver, fisherman, security guard, night watchman, builder, driver | @ workshop, market, building site, office, yard, hospital
D where the work stopped = $The {lies|lie} just where the work stopped, knees drawn up, head fallen to one side, mouth a little open, cap over the eyes. -haystack,hay,straw,haystack,hay,straw,hammock
D hands forgotten = One hand lies on the chest and rises with it; the other has slid to the ground, palm up. -haystack,hay,straw,hammock
O tin and gloves = A lunch tin, a pair of stiff gloves and a jacket rolled to a pillow lie beside the head. -haystack,hay,straw
N fly and cup = A cup with a ring of cold coffee stands within reach, a fly walking on its rim.
B place = The place behind is still: a ladder, a tarpaulin, a clock that can be guessed.
L noon shade = High sun falls just beside, so that the sleeper lies in a clean-edged patch of shade. +out,summer
L tube = A single tube at the far end leaves brow and hands in soft grey. +night
L dust window = Slanting light from a dusty window lies over boots and tool.
V low side = Seen from the side, medium distance at the sleeper's height, quiet, worn natural colours

work-lunch-break | deed | eat, have lunch, break, lunch break, tea break, coffee break, drink, rest, picnic, lunch & #person & worker, workers, builder, builders, nurse, nurses, policeman, policemen, mechanic, farmer, farmers, miner, miners, gardener, painter, shift, factory, colleagues, harvest, firefighters, soldiers, break, harvesters, lunch break | @ building site, field, factory yard, park, canteen, harbour
D bread in both hands = $The {sits|sit} with knees apart on an upturned crate, a thick sandwich held in both hands, the first bite out of it.
D chewing look = The jaw works, the eyes rest on nothing in the middle distance, shoulders at last let down.
O open tin = An open tin lies on the knee: a boiled egg, a tomato, salt in a twist of paper.
N flask = A flask with its cup off and a folded newspaper stand by the boot.
B idle work = Behind stands the work with nobody at it, tools leaning as they were left.
L shade = They sit in the strip of shade along a wall, sun hard on the ground a step away. -rain,night
L drip = Rain drips in a bead curtain from the edge of the shelter. +rain
V frontal = Medium shot straight on at seated height, documentary photograph, plain colours

work-clock-off | deed | end of a shift, end of the shift, after the shift, after work, clock off, leave, go home, walk home, come home, finish, change, close, lock, queue & shift, factory, workers, work, miners, shop, office, end of the day, nurse, worker, shopkeeper, time clock, factory gate, colliery, shutters & #person, #many, workers, miners, nurse, worker, shopkeeper | @ factory gate, street, yard, shop
D shutter coming down = A shutter rattles down under two raised hands, a last strip of light on the shoes. +shop,lock,close,shutters
D stream through the gate = $The {comes|come} out through the gate in a loose stream, bags over shoulders, collars up, no one looking back. +many,factory,miners,workers -shop
D card in the slot = A card goes into the slot of a wall clock with a thumb still black from the work. +clock
D slow step = The step is slow and heavy, one hand already feeling for a key. -shop
O worn gear = A lunch tin hangs from two fingers, a jacket from one.
N bicycles = A row of bicycles leans at the wall, one being lifted out.
B gate = Brick, a gate with iron letters and a chimney stand behind. -shop,office
L evening = Low light from the end of the street catches the edges of caps and the dust.
L dark wet = The street lamps are on, and the wet ground doubles them. +night,rain,winter
V wide = Wide view from across the way, eye level, brick red and blue-grey

work-night-shift | state | night shift, nightshift, working late, work late, overtime, graveyard shift | @ any
D one lit place = One place is lit and all round it is dark: lamp, hands, a bit of the work, the rest only outlines.
D tired = The shoulders have sunk and the eyes are small; a yawn is being swallowed.
O clock = A clock on the wall shows ten to four.
N cold cup = Three empty cups stand in a row, the last one still with steam.
L lamp = The lamp is a warm island; the window beside it is blue-black with a few far lights.

work-strike | deed | strike, on strike, picket, protest, march, demonstrate & workers, miners, nurses, teachers, drivers, strike, strikers, factory, union, farmers, tractors, placards, banner, sign, signs, picket line, robots & #person, #many, workers, miners, nurses, teachers, robots | @ factory gate, street, square
D round the barrel = $The {stands|stand} before a closed gate round an oil drum with fire in it, hands out to the warmth.
D placards = Bare boards on sticks lean on shoulders, painted with a fist in thick black strokes.
D mouths and fists = One speaks with an arm up; the others look at the speaker, jaws set.
W thick coats = in thick coats with a ribbon at the lapel
N thermos = A thermos goes round, and split pallets lie ready for the fire.
B closed gate = Behind are a chained gate, a dead chimney and a guard in his hut.
L fire and grey = The fire lights chins and hands orange; above it the morning is grey.
V close crowd = Medium wide at eye level from inside the group, documentary photograph, grey with orange

work-first-day | deed | first day, start, begin, job interview, hire, wait, arrive, nervous, interview & job, work, interview, office, school, new job, apprentice, trainee, intern, applicant, army, applicants & #person, apprentice, trainee, intern, applicant, cat, dog, robot, monster | @ office, corridor, workshop
D edge of the chair = $The {sits|sit} on the very edge of a chair, knees together, a folder upright on them, new shoes side by side.
D swallowing = The collar is a size too wide; a swallow is going down the throat, eyes on a closed door.
O folder = Damp fingertips have left marks on the cardboard.
N water = A glass of water, quite full, stands on a low table nobody dares to use.
B chairs = A row of equal empty chairs runs along a pale wall to a door with frosted glass.
L from the door = Light comes milky through the door's glass and lies in a square before the shoes.
V straight = Full figure straight on, symmetrical, much empty wall, pale grey and one colour

work-last-day | deed | fire, quit, leave, retire, lose, pack & job, office, box, desk, work, cardboard box, retirement, last day, colleagues, gold watch & #person, robot | @ office, street, workshop
D box on the arm = $The {carries|carry} a cardboard box with a lamp, a mug and a plant's leaves sticking out over the rim.
D look back = One look goes back over the shoulder at an emptied desk with a pale square where a picture was.
O box = The box is soft at one corner and has a fruit printed on its side.
N badge = A badge on a cord lies on the desk beside two paper clips.
B others = Behind the glass others stand holding cups, looking and not looking.
L window = Flat daylight from the window wall makes everything the same grey but the plant.
V medium = Medium full shot from the front, eye level, grey and one green

work-unemployed | thing | unemployed man, unemployed woman, jobless man, homeless man, beggar, homeless woman, day labourer, migrant worker, refugee | @ street, station, park
D on the steps = $The {sits|sit} on stone steps, forearms on the knees, hands hanging empty, looking past the legs that go by.
D face = The face is lined and shaved two days ago; dignity is in the straight neck.
O coat = The coat has been good once and lacks its middle button.
N bag = A bag with everything in it stands tight against the shin, a dog-eared book on top.
B passers = The passers are blurred to strokes of grey and beige.
L low side = Pale low light from the right reaches face and hands and leaves the steps in shade.
V seated = Portrait at seated eye level, medium shot, muted greys

work-teach-trade | deed | teach, show, learn, explain, instruct, help, pass on, watch & apprentice, workshop, trade, craft, tool, hammer, saw, wood, anvil, lathe, engine, loom, clay, master, craftsman, blacksmith, carpenter, potter, mechanic & grandson, granddaughter, son, daughter, apprentice, boy, girl, child, young man, #person, apprentice, master, craftsman, grandfather, grandson, father, son, robot, carpenter, potter, mechanic | @ workshop, shed, garage, forge, garden
D hands guided = Two broad hands lie over two smaller ones on the same tool and lead them through the stroke.
D heads = Both heads are bent at one angle; the older mouth is open in mid-word, the younger tongue is between the teeth.
O trial piece = On the bench lie three crooked tries in a row, and one that is nearly right.
W aprons = in two aprons of the same cloth, one much too long
N pencil = A pencil line, a rule and a crumb-strewn plate share the bench.
B tools = Tools hang behind in the order of their sizes.
L window = Light from one window falls on four hands and leaves the backs in brown shade.
V close = Medium close over the bench, focus on the hands, wood and skin tones

work-team-photo | thing | workers, staff, kitchen staff, colleagues, team of workers, factory workers, crew, farm workers, firemen, shop girls, dockworkers, craftsmen | @ yard, factory, street
D two rows = $The {stands|stand} in two uneven rows before the door of their place, the front row sitting with arms folded, one blurred by a laugh.
D each with a thing = Each holds the thing of the trade: a ladle, a broom, a wrench, a coil of rope.
O aprons and caps = Aprons, rolled sleeves and caps repeat with small differences, a hand laid on a neighbour's shoulder.
N dog = A dog lies across the boots at the left end.
B door = Behind are a brick wall, a big sliding door and painted letters too worn to read.
L open shade = Even light of a cloudy noon shows every face alike.
V group = Group portrait straight on, tripod height, sharp from edge to edge, faded natural colours

work-rain-site | state | in the rain, rain, heavy rain, downpour, storm & construction, building site, roofer, bricklayer, road workers, scaffold, farmer, postman, street vendor, fisherman, police | @ any
D hood and drops = Hoods are up, and drops hang along every edge until they fall together.
O wet things = Wood, steel and cloth are a shade darker and shine; mud takes the print of each sole.
N tarpaulin = A tarpaulin with a full belly of water sags between two poles.
L silver = Grey light without sun, silver on everything wet.

work-closing-time | state | closing time, closing up, after closing, just before closing, after hours & shop, bar, market, stall, restaurant, café, barbershop, library, museum, fair | @ any
D half away = Half is packed away: crates stacked, cloths thrown over what stays, one lamp already out.
D broom = A broom leans in the open door beside its small heap.
O left over = One thing that nobody took stands alone under the last light.
L last lamp = The last lamp inside is yellow, the street outside blue.

work-tools-portrait | thing | craftsman, craftswoman, artisan, handyman, tradesman, old craftsman, toymaker, clockmaker, cobbler, shoemaker, tailor, seamstress, watchmaker, jeweller, goldsmith, weaver, glassblower, sculptor, stonemason, luthier, saddler, bookbinder, basket maker, knife grinder, locksmith, tinsmith | @ workshop, shop
D pause at the bench = $The {sits|sit} at the bench in a pause of the work, tool laid across the palm, looking up over it at us.
D hands = The fingertips are flat and shiny from the same grip, one of them wrapped in tape.
O the piece = Before the chest stands the piece in hand, half of it finished, half still rough.
W apron = with glasses low on the nose; in a leather apron
N small tools = Twenty small tools with handles dark from sweat stand in a block, one gap among them.
B shelves = Shelves behind hold the same thing in all its stages.
L bench window = Cool light from a low window on the left lies on piece, hands and one side of the face.
V chest up = Portrait across the bench, chest up, shallow focus, leather and wood tones

work-plumber-portrait | thing | plumber, electrician, house painter, decorator, roofer, bricklayer, scaffolder, road worker, crane operator, surveyor, architect, engineer, foreman | @ building site, house, street
D plan = $The {stands|stand} in a half-built room with a long pipe over the shoulder, the other hand flat on a raw wall.
D easy look = The eyes are screwed up in a friendly way, a pencil stuck under the cap's edge.
O wall = The wall shows chalk lines, a number and the print of a dusty palm.
W work clothes = in a paint-spotted sweatshirt and work trousers with knee pockets
N bucket = An upturned bucket serves as a table for a radio and a mug.
B window hole = Through a window hole without glass one sees a strip of sky and a crane's arm.
L from the hole = Plain daylight from the hole comes in at the right and lies along wall and cheek.
V thighs up = Portrait from the thighs up, eye level, plaster grey and one bright tool

work-animal-cook | deed | cook, work, bake, fry, stir, serve, pour, chef, baker, barista, waiter, bartender, kitchen, restaurant, pizza, sushi, coffee, tea, butcher & #animal & chef, baker, barista, waiter, bartender, kitchen, cook, restaurant, bakery, café, cooking, baking, chef hat, apron, sushi, pizza, pancakes, coffee shop, bar | @ kitchen, café, bakery, restaurant
D wing on the spoon = $The {stands|stand} upright on a stool behind the counter, a long spoon clamped under one wing. +from-bird
D upright at the counter = $The {stands|stand} upright on a stool behind the counter, a long spoon held between both forepaws. -from-bird
D earnest face = The look is very earnest, and the nose is dusted with flour. -from-bird
D earnest beak = The look is very earnest, and the beak is dusted with flour. +from-bird
O dish = What is being made steams in front and is a size too large for the one who makes it.
N prints = Small prints in flour cross the worktop to an overturned bag.
B shelf = A shelf of cups and jars and a tiny chalk board hang behind.
L lamp = A warm hanging lamp lights the head from above and makes the steam glow.
V counter = Medium shot across the counter at the animal's eye level, shallow focus, warm creams

work-animal-office | deed | work, type, sit, read, teach, write, drive, deliver, office, businessman, boss, teacher, doctor, lawyer, judge, detective, professor, librarian, postman, policeman, firefighter, pilot, astronaut, scientist, captain, sheriff & #animal & suit, tie, uniform, office, desk, laptop, computer, glasses, hat, coat, briefcase, detective, professor, businessman, boss, teacher, doctor, judge, postman, mailman, policeman, police officer, firefighter, pilot, scientist, captain, librarian, typewriter, newspaper, sheriff, lawyer | @ office, street, study
D dressed and upright = $The {sits|sit} upright as a person would, the clothes cut to the body and buttoned properly, forelegs crossed on the desk. -from-bird
D dressed bird = $The {stands|stand} upright on a desk, the clothes cut to the body and buttoned properly, wings folded behind the back. +from-bird
D look over glasses = The look is grave and direct, head a little lowered.
O clothes = Cloth, buttons and a badge are sharp and real, and the collar is a little too tight for the neck.
N desk things = A cup, a stack of papers and a small brass nameplate without letters are in reach.
B room = A room that fits the trade lies behind in soft brown focus.
L side lamp = Soft light from the left, as in a portrait studio, with a thin bright edge round the head.
V portrait = Half-length portrait, eye level, 85 mm look, rich browns and one colour

work-animal-builder | deed | build, hammer, saw, dig, paint, repair, fix, weld, drive, farm, garden, mine, sew, knit, fish & #animal & helmet, hard hat, construction worker, builder, mechanic, carpenter, gardener, farmer, blacksmith, miner, overalls, tool, toolbox, hammer, wrench, workshop, garage, tractor, lumberjack, plumber, electrician, painter, fisherman, tailor | @ workshop, building site, garden
D tool in the paws = $The {holds|hold} the tool in both forepaws and {leans|lean} into the work with round shoulders and braced hind feet.
D eyes on it = Both eyes squint at the point where the tool touches, ears laid flat.
O the work = The work is half done and a bit crooked, chips and shavings round the feet.
N small tin = A tin of nails and a jam sandwich lie on a plank.
B shed = Tools in small sizes hang on a plank wall behind.
L window = Low light from a side window catches flying dust and the edge of the fur.
V low = Medium shot at the animal's eye level, shallow focus, wood and moss tones

work-robot-job | deed | work, serve, cook, paint, garden, clean, water, sweep, teach, play, repair, build, deliver, carry, pour, make, read, knit, fish, wait, iron, plant, pick, feed, weld, write, dance & robot, android, robots, humanoid robot & kitchen, garden, flowers, coffee, waiter, chef, office, painter, canvas, plants, street, restaurant, bar, field, tea, laundry, library, child, dog, baby, factory, dishes, workshop, school, farm, bench | @ kitchen, garden, workshop, street, restaurant
D steel fingers = Jointed steel fingers close round the thing with great care, wires showing at the wrist.
D tilted head = $The {tilts|tilt} a dented head to one side, the two round lenses narrowed on what the hand does.
O *body = The body is cream enamel, chipped to steel at the elbows, a row of rivets across the chest.
N oil = A drop of oil stands at the knee, and dust in the joints shows how long it has been at this.
L side = Soft light from the left slides along the plates and makes a small sun on the head.
V eye level = Medium shot at the lenses' height, shallow focus, cream, steel and the place's own colours

work-referee | deed | show, whistle, send off, point, argue, decide, book & referee, umpire, red card, yellow card, whistle, linesman, foul & #person, referee, umpire | @ pitch, stadium, court
D card held high = A red card is held up at the end of a straight arm, the other hand flat behind the back.
D faces close = Players crowd round with open palms and thrust chins; one turns away with the shirt pulled over the mouth.
D stony = $The {looks|look} over their heads with a face of stone, whistle on its cord.
W black = in black with a white collar
O grass = A torn strip of turf and a lying boot mark where it happened.
B stand = The stand behind is a whistling blur.
L flood = White floodlights strike the card and make it glow. +night
L sun = Flat afternoon light, the card the only pure colour.
V low = Medium shot from low in front, telephoto, green, black and red

work-cheerleader | deed | cheer, jump, dance, throw, lift, shake, perform & cheerleader, cheerleaders, pom-poms, majorette, baton twirler, drum major, mascot & #person, cheerleader, cheerleaders, mascot, majorette | @ stadium, gym, street
D shaken pom-poms = Two balls of paper strips are shaken so hard that they are blurs of silver at the end of straight arms. -baton,mascot
D top of the tower = One stands on four raised palms, knees locked, arms in a V. +many,lift,cheerleaders
D foam head = A huge foam head nods over stubby paws that clap without a sound. +mascot
D baton = A white-tipped stick turns over the head like a wheel, chin up. +baton,majorette
D smile = The smile shows all teeth and does not move. -mascot
O ribbons = Ribbons and a pleated hem stand straight out from the turn. -mascot
B line = The line of the pitch and a drum lie behind, soft.
L clear = Clear light from the front, a second edge from the sky.
V low = Full figure from low in front, fast shutter, silver, white and red

work-tug-of-war | deed | pull, race, compete, run, play & tug of war, tug-of-war, rope, sack race, egg and spoon, three-legged race, wheelbarrow race, pie eating contest, sports day, village fair, school sports & #person, #many, #animal | @ meadow, school, beach, village green
D bodies leaning = Bodies lean back at one steep angle along a thick rope, heels ploughing, a red rag in its middle just past the mark. -sack,egg,legged,wheelbarrow,pie,from-animal
D sacks = Feet kick inside sacks held up to the chin, one already rolling on the grass. +sack
D spoon in front = A spoon is carried before the nose, the egg rocking, eyes crossed on it. +egg
D faces = Faces are red and twisted with laughing. -from-animal
N grass = Torn grass, a lost shoe and a tape line are in front.
B bunting = Bunting and a tea tent with folding tables stand behind.
L summer = Summer light through thin cloud, soft shadows under the feet.
V side = Wide side view at hip height, all sharp, fresh greens and red

work-parkour | deed | jump, leap, run, vault, climb, flip & parkour, rooftop, rooftops, roofs, freerunner, gap, wall, buildings, free running, traceur & #person, cat, thief, ninja, freerunner | @ city, roof, rooftops
D over the gap = $The {hangs|hang} stretched over the gap between two roofs, front foot reaching for the ledge, the street a dark slot below.
D arms back = Arms are flung back for balance, jacket stiff with wind.
O ledge = The ledge is old concrete with a rusted pipe and pigeon marks.
N stone = A pebble kicked loose is still in the air behind the heel.
B roofs = Water tanks, aerials and satellite dishes go on to the skyline.
L low sun = Low sun from ahead burns out the edge of shoulder and ledge.
L moon = A thin moon and lit windows below edge the figure blue and yellow. +night
V from below the edge = View from below the edge, wide, very fast shutter, concrete and sky

work-petanque | deed | play, throw, roll, bowl, measure, sweep & boules, petanque, pétanque, bocce, curling, lawn bowls, croquet, mini golf, minigolf, horseshoes, shuffleboard, marbles & #person, #many | @ square, park, garden, ice rink, beach
D ball leaving the hand = The ball has just left the hand, palm down, and hangs over the gravel with its seams showing. -curling,croquet,golf,minigolf,marbles
D broom before the stone = Two brooms scrub the ice just ahead of a sliding granite stone, faces over the handles. +curling
D mallet = A mallet swings between the feet, the wooden ball clicking through a hoop. +croquet
D thumb flick = A thumb flicks a glass ball out of the crook of a finger, knees in the dust. +marbles
D bent watchers = The others stand bent with hands on knees, willing it to stop.
O ground = Scuffs and round dents mark where earlier ones fell. -curling
N jacket = A jacket hangs on a branch, a glass of something yellow under it. -curling,child,children
B planes = Plane trees with blotched trunks and a bench of onlookers close the place. -curling,beach,garden
L spots = Sun through leaves lies in coins on gravel and shirts. -curling
V low = Medium wide near the ground behind the target, telephoto, dust, green and steel

work-bull | deed | dodge, face, wave, fight, run & bull, matador, bullfighter, torero, bulls, running of the bulls, cape & #person, matador, bullfighter, torero | @ arena, street
D cape and horns = The red cloth swings off sideways, and the bull's shoulder brushes the braid of the jacket, horns already past. -running,street
D down the lane = White shirts with red sashes scatter to the walls, black backs and horns in the middle of the lane. +running,street
D arched back = $The {stands|stand} with feet together and back arched, chin on the breast, not moving an inch. -running,street
O sand = Sand spurts from the hooves and hangs at knee height. -street
B planks = Red planks with a white line and a row of hats are behind. -street
L half = Half the ground lies in hard sun, half in blue shade, the line between runs through the picture.
V low = Medium shot from low, telephoto, fast shutter, sand, red and black

work-hunter-track | deed | hunt, track, follow, stalk, aim, set, walk & hunter, trapper, ranger, tracks, footprints, gamekeeper, snowshoes, trap, rifle, hound, hounds & #person, hunter, trapper, ranger | @ forest, mountains, snow
D knee by the print = $The {crouches|crouch} on one knee by a print in the ground, two fingers laid in its edge, head turned to where it leads.
D still air = Breath stands before the mouth; the other hand is raised for silence.
O print = The print is fresh, its edge still crumbling, a needle pressed into it.
W loden = in a moss-green coat and a felt hat
N strap = A long gun in its leather sleeve hangs across the back.
B trunks = Grey trunks with snow on one side go back into mist.
L grey = Grey light before sunrise, a first yellow strip between the trunks.
V low = Medium wide at knee height along the track, moss, grey and snow
`;
