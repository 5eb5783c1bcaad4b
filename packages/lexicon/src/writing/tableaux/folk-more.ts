/** More of what is asked for of people: something held up to us, trades near, heroes in wide land, ghosts, gods and feast days. The form: `tableaux.ts`. */
export const FOLK_MORE_TABLEAUX = `
any-hold-thing | deed | hold, holding, carry, carrying, present, show, showing, offer, hold up & that: #food, #drink, #product, #animal, #plant, #toy, #weapon & #person | @ any
D shows food = $The {holds|hold} $that out to us in both hands at the height of the chest and {looks|look} over it into the lens. +to-food
D drink lifted = $The {lifts|lift} $that toward us in one hand, elbow easy, looking over it into the lens. +to-drink
D animal in the arms = $The {holds|hold} $that close against the chest in both arms, chin lowered to it. +to-animal
D weapon ready = $The {holds|hold} $that across the body in both hands, knuckles tight, eyes on us over it. +to-weapon,to-sword,to-axe,to-spear,to-katana,to-dagger,to-hammer,to-bow,to-staff
D plant held = $The {holds|hold} $that up in both hands, close under the chin. +to-plant
D thing held = $The {holds|hold} $that in both hands before the chest, fingers spread round it, and {looks|look} straight at us. -to-food,to-drink,to-animal,to-weapon,to-plant,to-sword,to-axe,to-spear,to-katana,to-dagger,to-hammer,to-bow,to-staff
D face = The eyes are bright and direct, and a smile is just held in. -sad,crying,angry,serious,scared,to-weapon,to-sword,to-axe,to-spear,to-katana,to-dagger,to-bow,sleeping,old
D hands = The hands, close to us, are sharp down to the lines of the knuckles.
B plain soft = The background is plain and far out of focus, a tone darker than the figure.
L soft left = Broad soft light from the left lies on hands and face alike.
V chest up = From the waist up, straight on, 70 mm, focus on hands and eyes, clear natural colours

folk-chef-shows | deed | hold, holding, present, serve, serving, show, bring & that: pizza, cake, dish, plate, food, bread, burger, pasta, lobster, fish, turkey, pie, sushi, meal, steak, knife & chef, cook, baker, waiter, pizza chef, pizzaiolo | @ kitchen, restaurant
D toward us = $The {holds|hold} $that out toward us on the spread fingers of both hands, leaning forward a little, proud as of a prize. -knife
D knife = $The {holds|hold} the blade upright before the chest, one brow raised. +knife
D face = The cheeks are flushed from the heat, and the eyes are narrowed by a broad smile. -serious,angry,knife,smiling
W *whites = with flour on the forearms; in a white double-breasted jacket and a long apron -black,red
N steam = A thread of steam rises past the collar. -cake,sushi,knife
B kitchen = Behind, steel shelves, hanging pans and the glow of an oven are soft and warm.
L lamp and oven = Warm light from the lamps above lies on face and hands, with an orange edge from the oven behind.
V waist up = From the waist up, straight on, 50 mm, shallow depth, white, steel and warm gold

folk-trade-portrait | thing | mechanic, coal miner, miner, welder, carpenter, farmer, fisherman, sailor, blacksmith, builder, construction worker, baker, butcher, truck driver, factory worker, worker, lumberjack, plumber, shepherd, gardener, sea captain, craftsman & portrait, face, headshot, closeup, close up | @ any
D near face = The face fills most of the picture, turned a little from the light, eyes resting on us without hurry. -profile,laughing
D traces soot = Black dust lies in every line, and the whites of the eyes are very clear in it. +miner,blacksmith,dirty,mechanic,welder,coal
D traces salt = The skin is burnt dark by wind and salt, with deep creases beside the eyes. +fisherman,sailor,captain,shepherd,farmer
D traces flour = Flour dusts brows, cheek and the hair at the temple. +baker
D traces wood = Fine wood dust clings to brows and beard. +carpenter,lumberjack,craftsman
D mouth = The mouth is closed, one corner drawn up by a hair. -smiling,laughing
O collar = The collar is worn to threads along its fold.
B dark = Behind is plain darkness with a hint of the place. -street,garden,sea,field
L side = Hard light from one window on the left models brow, nose and cheekbone, the far side falls to black.
V close portrait = Close portrait, 85 mm at eye height, every pore sharp, dark browns and one colour

folk-hero-land | deed | #person & mountain, mountains, snowy mountains, cliff, desert, ruins, battlefield, valley, hill, tundra, wasteland, canyon, glacier, snow, volcano, plain & knight, warrior, wizard, mage, elf, elven, samurai, ronin, viking, barbarian, paladin, ranger, huntress, archer, sorceress, druid, rogue, assassin, mercenary, hero, swordsman, amazon, valkyrie, orc, dwarf, queen, king, princess, soldier, adventurer & #idle, stand, look, watch, overlook, walk, wait, with, in, on | @ mountain, mountains, cliff, desert, ruins, battlefield, hill, valley, canyon, snow, wasteland
D high ground = $The {stands|stand} on a spur of rock, feet apart, cloak and hair torn to one side by the wind, and {looks|look} out over the land. -walk,sit,ride,snow,snowy,battlefield,desert
D in snow = Up to the shins in snow $the {stands|stand} facing us, cloak and hair driven to one side, breath white, eyes narrowed. +snow,snowy,glacier,tundra -walk,sit,ride
D battlefield = $The {stands|stand} alone between broken spears, weapon lowered, chest heaving, looking straight at us. +battlefield -walk,sit,ride
D desert = On the crest of a dune $the {stands|stand} with one hand shading the eyes, cloth blown flat against the body. +desert -walk,sit,ride
D walks = Bent against the wind $the {comes|come} on toward us, one foot before the other, cloak dragging. +walk
D gear = Steel, leather and fur are scuffed by long use, one strap mended with cord.
B ranges = Behind, range after range of peaks goes off, each paler than the last. +mountain,mountains,snowy,cliff,valley -battlefield
B smoke = Behind, torn banners and smoke drift under a yellow sky. +battlefield
B dunes = Behind, dunes run in long curves to a hazy edge. +desert
B walls = Behind stand broken arches grown over with ivy. +ruins
L break = Light breaks through heavy cloud on the right and edges hair, shoulder and steel.
L low sun = The low sun behind draws a gold outline round the figure. +sunset,golden,dusk,dawn
L moon = Cold moonlight from the left draws one side of the figure. +night
V wide figure = Whole figure a third of the picture high, from slightly below, 35 mm, wide land behind

folk-cowboy-rides | deed | ride, riding, gallop, galloping & cowboy, cowgirl, cowboys, gaucho, rancher & that: horse, horses, bull, mustang, stallion | @ prairie, desert, ranch, beach
D gallop = Leaning over the neck at full gallop, $the {holds|hold} the reins in one fist and the hat with the other, shirt flattened by the wind. -bull,sunset
D easy ride = $The {sits|sit} loose in the saddle, one hand on the horn, hat low, as the horse walks on. +sunset -bull
D bull = One hand is wound in the rope, the other flung high, as the bull kicks its hind legs straight up. +bull
O horse = The horse's neck is dark with sweat, mane flying, all the dust behind. -bull
W range clothes = in a denim shirt, leather chaps and a wide felt hat
B mesas = Behind, red table mountains stand along a hazy horizon. -beach,bull,snow
B rails = Behind, a crowd on a plank fence is blurred. +bull
L low dust = Low sun from behind turns the dust to gold and edges horse and rider.
L low dust then = Low sun from behind turns the dust to gold and edges horse and rider. +sunset,golden
V side = Full figures from the side at stirrup height, 135 mm, fast shutter, rust and denim

folk-mermaid-swims | deed | swim, swimming, dive, diving, glide, float & mermaid, merman, mermaids, siren & mermaid, dolphin, dolphins, whale, turtle, fish, shark, sea, ocean | @ sea, ocean, reef, underwater, lagoon
D glide = $The {glides|glide} toward us through clear blue-green water, arms along the body, hair streaming up, the tail in one long wave.
D dolphins = On either side a dolphin keeps pace, so close that her hand runs along a smooth grey back. +dolphins,dolphin
D fish = Small bright fish part before her and close again behind. -dolphins,dolphin,whale,shark
D turtle = A great turtle rows along at her shoulder. +turtle
D whale = Beside her, huge and grey, the eye of a whale passes. +whale
O *tail = The scales begin at the hips, small as sequins, and run down green and violet to a wide, clear fin.
B blue = Behind, the water deepens to dark blue, a wall of coral on one side.
L beams = Beams of sun slant down from the rippling surface and draw moving nets of light on skin and tail.
V level = Whole figure from the front, 24 mm, slightly below, turquoise, violet and pearl

folk-ghost | thing | ghost, ghost girl, ghost woman, ghost child, ghostly girl, ghostly woman, ghost bride, phantom, spirit girl, haunted girl, woman in white, girl in white & #person, ghost, girl, woman, child, bride | @ hallway, corridor, house, forest, graveyard
D stands = At the far end $the {stands|stand} with arms hanging and face lowered, long hair hanging over both cheeks, the feet not quite touching the floor. -cute,sheet,forest
D among trees = Between two black trunks $the {stands|stand} with arms hanging, face lowered, feet not quite touching the moss. +forest,woods
D through it = The hem thins to mist, and the wall behind can be seen through the shoulder. -sheet,cute
D white hands = The hands are blue-white, the nails dark.
N open door = One door stands open by a hand's breadth on blackness. -forest,graveyard,field
B peeling walls = Behind, the walls are peeling in long strips and the floor boards run to one point. -forest,graveyard,field,lake
L cold window = Cold blue light from one window on the left falls across the figure, all else is near black.
V centred = Straight down the middle at chest height, 35 mm, drained blue-grey

folk-santa | thing | santa, santa claus, father christmas, saint nicholas, st nicholas | @ workshop, living room, sleigh, roof
D at the bench = $The {sits|sit} at a wooden bench and {paints|paint} the eye of a rocking horse with a thin brush, spectacles low on the nose. +workshop
D with the sack = A bulging brown sack over the shoulder, $the {puts|put} a finger to the lips and {smiles|smile} at us with narrowed eyes. -workshop,sleigh,list,reading,beach,surfing,portrait,riding,cookie,cookies,motorcycle
D sleigh = $The {stands|stand} in a red sleigh with the reins high, reindeer climbing ahead into the stars. +sleigh
D portrait = The cheeks are round and red, and blue eyes shine over small round spectacles. +portrait
D reads = $The {holds|hold} a long curling list close to the spectacles and {runs|run} a finger down it. +list,reading
D cookies = $The {bites|bite} into a star-shaped cookie over a glass of milk. +cookie,cookies
O beard = The white beard lies in soft waves over the chest.
W suit = in a red suit edged with white fur, a wide black belt and a red cap -beach,surfing
N toys = Wooden trains, dolls with half-painted faces and coils of ribbon crowd the shelves. +workshop
B tree = Behind, a decorated tree and a low fire glow out of focus. -workshop,sleigh,roof,beach,snow,portrait
L lamp = A lantern on the left throws warm gold on beard and fur, with blue night in the window.
L lamp then = A lantern on the left throws warm gold on beard and fur, with blue night in the window. +workshop,night,snow,winter,christmas
V waist up = From the waist up, 50 mm, shallow depth, red, white and gold

folk-martial-arts | thing | karate kid, karate, karate fighter, kung fu, kung fu fighter, martial artist, martial arts, taekwondo, judo fighter, karate girl, karate boy, shaolin fighter, kickboxer & #person, kid, girl, boy, fighter, man, woman | @ dojo, courtyard
D kick = One leg is stretched out high in a side kick, toes pulled back, fists close at the chest, $the {looks|look} straight along the foot. -portrait,sitting,judo
D stance = In a low wide stance $the {holds|hold} one fist at the hip and the other flat hand ahead. +portrait,sitting
D mouth = The mouth is open in a short shout, a lock of hair stuck to the brow. -portrait
O cloth = The white jacket snaps at the sleeve, its belt knotted with two short ends.
W *gi = in a white cotton suit with a knotted belt, barefoot
B dojo = Behind is a wooden wall with paper screens, plain and light.
L side windows = Daylight through the screens on the left draws each fold and the bare foot.
V low = Full figure from low, 35 mm, very fast shutter, white, straw and black

folk-late | deed | run late, running late, run, rush, rushing, hurry, hurrying & late, office, meeting, bus, work, train, briefcase & #person | @ street, station
D coat flying = In full run $the {comes|come} toward us, briefcase swinging, tie blown over the shoulder, the free arm bent to show a watch. -woman,girl,bride,student
D her run = In full run $the {comes|come} toward us, bag swinging from the elbow, hair across the face, one shoe nearly lost. +woman,girl
D face = The mouth is open for air, the eyes fixed on something ahead.
O papers = A sheet of paper has slid from the folder and hangs in the air behind.
N cup = Coffee leaps in a drop from the paper cup in the hand.
B crowd = Behind, the pavement and a waiting bus are streaked by the movement.
L morning = Low morning sun from behind throws the long shadow toward us.
V low ahead = Full figure from ahead and low, 35 mm, panned, greys with one red

folk-vampire-couple | thing | vampire couple, gothic couple, vampires in love, goth couple, vampire lovers | @ castle, any
D pair = They stand back to chest, his white hand laid along her throat, her head tipped aside, both pairs of red-rimmed eyes on us. +vampire,vampires
D goth pair = They stand shoulder to shoulder, her hand round his arm, neither smiling, both looking straight at us. -vampire,vampires
D clothes = Black velvet, lace at the wrists and a dark red lining stand out from one another only by their shine.
O rings = Heavy rings with dark stones are on the locked fingers.
B castle = Behind, the towers of a castle stand black against a large moon. -club,church
L moon = Blue moonlight from behind rims both heads; one candle from below warms chins and hands.
V half figures = Half figures, 70 mm at eye height, black, ivory and wine red

folk-hippie | thing | hippie, hippies, hippie girl, hippie couple, 1970s couple, 70s girl, bohemian, boho girl, woodstock & #person, couple, girl, woman, man | @ meadow, van, beach, festival
D van pair = In the open side door of a painted van they sit close, her feet in his lap, both laughing. +van,couple -meadow
D one = $The {turns|turn} with arms out in the tall grass, head back, eyes closed. -van,couple,portrait,sitting
D portrait = Loose hair falls round the face from a woven headband, and the eyes smile behind round tinted glasses. +portrait
W fringe = in a fringed suede waistcoat, flared jeans and strings of beads
O flowers = Daisies are stuck in the hair and behind one ear.
N guitar = A guitar with a painted sun leans by.
B meadow = Behind, a summer meadow and one tree melt in haze. -beach,festival,van
L hazy sun = Hazy low sun from behind flares into the lens and makes hair and fringe glow.
V film = From the knees up, 50 mm, warm faded film colours

folk-homeless | thing | homeless man, homeless woman, homeless person, beggar, homeless & man, woman, person, beggar, dog, #person | @ street, station, city
D seated = $The {sits|sit} on flattened cardboard against a wall, knees up under a blanket, eyes raised to ours. -portrait,standing
D portrait = The eyes, pale and tired, look straight at us out of a weathered face. +portrait
D dog = A rough-haired dog lies pressed along the leg, muzzle on the knee, a hand deep in its fur. +dog
O layers = Two coats are worn one over the other, the cuffs gone to threads.
N cup = A paper cup with a few coins stands in front. -portrait
B passing = Behind, legs and bags go by as soft streaks. -portrait
L grey = Grey daylight from the street falls on one side of the face and leaves the wall in shadow.
V their height = At the height of those eyes, 50 mm, documentary, sober greys and browns

folk-laptop-home | deed | work, working, type, typing, study, studying, use, using & laptop, computer, from home, home office & #person, woman, man, girl, student, freelancer | @ home, living room, kitchen, cafe, bedroom, home office
D at the table = $The {sits|sit} at a light wooden table before an open laptop, one hand on the keys, the other round a cup, eyes on the screen. -bed,sofa,couch,floor,beach,cat
D sofa = $The {sits|sit} with legs tucked up on the sofa, the laptop on the knees, fingers on the keys. +bed,sofa,couch,floor
D cat = Before an open laptop $the {types|type} round a cat that has lain down half across the keyboard. +cat
D face = The brows are a little drawn, and the screen puts two small bright squares in the eyes.
W *soft clothes = with hair tied up loosely; in a soft grey jumper
O table = A notebook with a pen, a phone face down and a small plant stand beside.
B room = Behind, a shelf of books and a lamp in the bright room of the home are out of focus. -beach,cafe
L window = Daylight from a window on the left lies on hands, cheek and table. -night
L night = A desk lamp and the screen are the only light, the window black. +night
V across = Half figure across the table, 50 mm, shallow depth, wood, white and green

folk-dine-two | deed | drink, drinking, dine, dining, have, having, eat, eating, toast, toasting, sit, clink & restaurant, dinner, wine, candlelit dinner, candlelight dinner, romantic dinner, champagne & couple, couples, lovers, friends, man and woman, husband and wife, two, #couple | @ restaurant, terrace, rooftop
D toast = Over a small table two glasses are just touching, and behind them two faces lean in, eyes on each other. -eat,eating
D eat = Over a small table a fork is held out across the plates, and the other leans in to taste, laughing. +eat,eating
D hands = The free hands lie one on the other beside the bread.
O table = On the white cloth are two plates, a bottle and one candle in a low glass.
B room = Behind, other small lit tables are soft round spots. -terrace,rooftop,beach
B night = Behind, a chain of bulbs and the lights of a town are soft round spots. +terrace,rooftop
L candle = The candle lights both faces from below, and a warm lamp from above edges the hair.
L candle then = The candle lights both faces from below, and a warm lamp from above edges the hair. +night,evening,candlelight,romantic
V table edge = From the edge of the table at glass height, 50 mm, shallow depth, amber, red and white

folk-knit | deed | knit, knitting, crochet, crocheting & #person, woman, grandmother, grandma, old woman, girl, man | @ living room, porch, fireplace, armchair
D needles = $The {sits|sit} deep in an armchair, two needles crossed before the chest, a loop of wool just lifted over. -porch,crochet,crocheting
D hook = $The {sits|sit} deep in an armchair, a thin hook drawing a loop of wool through the work. +crochet,crocheting -porch
D porch = $The {rocks|rock} in a chair on the porch, two needles crossed before the chest. +porch
D look = The eyes are lowered to the stitches over the rim of small round spectacles, with soft lines round the mouth. +old,grandmother,grandma,granny,elderly
D young look = The eyes are lowered to the stitches, the lips a little parted. -old,grandmother,grandma,granny,elderly
O wool = A half-made red scarf runs down over the knees, and a round ball of the same wool lies beside on the rug. -blue,green,yellow,white,pink,sweater,socks,blanket,hat
O any wool = The half-made work runs down over the knees, and a round ball of the same wool lies beside on the rug. +blue,green,yellow,white,pink,sweater,socks,blanket,hat
W shawl = with white hair in a bun; in a grey knitted shawl and a long dark skirt +grandmother,grandma,granny -man
W shawl of old = with white hair in a bun; in a grey knitted shawl and a long dark skirt +old,elderly +woman,lady
B room = Behind, a dresser with plates and a lamp is brown and soft. -porch,fireplace,fire
B hearth = Behind, a mantel of dark wood carries a clock and two framed photographs. +fireplace,fire
L fire = Warm orange firelight from the right lies on hands, wool and cheek, the far side of the room in brown shade. +fireplace,fire
L window = [Soft window light from the left/Mild daylight through a window on the left/Quiet light from a tall window to the left] lies on hands, wool and cheek. -fireplace,fire,night
V half figure = Whole seated figure at seated height, 50 mm, hands and face sharp, warm browns and red

folk-ski | deed | ski, skiing, snowboard, snowboarding, go down, race, jump, ride, skier, snowboarder & ski, skiing, skier, snowboarder, snowboard, slope, skis, piste, alps & #person, skier, snowboarder | @ mountain, slope, alps, snow
D turn = Laid far over in a turn, $the {sends|send} a high fan of snow out from the edges, one hand brushing the slope. -jump,jumping,lift,portrait
D jump = High above the lip of a drop, knees drawn up, $the {hangs|hang} against the sky, snow trailing behind. +jump,jumping
D mirrored = The mirrored goggles hold the whole white slope in small.
W ski clothes = in a bright shell jacket, helmet and goggles
O trail = Behind, the track runs back up the untouched slope in clean curves. -jump,jumping
B peaks = Far peaks stand sharp and white under a deep blue sky.
L sun behind = Sun from behind the right lights every crystal of the thrown snow.
V below = Full figure from just below, 35 mm, very fast shutter, white, deep blue and one bright colour

folk-violin | deed | violin player, violinist, fiddler, cellist, cello player, girl with violin, woman with violin, man with violin, saxophone player, saxophonist, trumpet player, flute player, harpist, accordion player & #person, player, violinist, girl, woman, man | @ any
D violin = The chin is on the wood, eyes closed, the bow drawn out to its very tip, four fingers arched on the neck. -cello,cellist,saxophone,saxophonist,trumpet,flute,harpist,accordion
D cello = Knees round the brown body, $the {draws|draw} the bow straight across, cheek close to the neck of the instrument. +cello,cellist
D wind = Eyes shut and cheeks tight, $the {leans|lean} back into a long note, fingers down on the keys. +saxophone,saxophonist,trumpet,flute
D harp = Both hands are in the tall strings, thumbs up, the gilded frame leaned on a shoulder. +harpist
D accordion = The bellows are drawn wide across the chest, head tipped to them. +accordion
D sway = The whole body goes with the note, hair swinging aside.
O worn varnish = The instrument shines, worn pale where the hands have been.
W concert black = in simple black clothes with the sleeves pushed up -girl,dress,boy
B dark = Behind is soft darkness. -street,roof,rooftop,park,field,beach,forest,metro,paris,window
B roofs = Behind, roofs and chimneys run to a wide sky. +roof,rooftop
L side = Warm light from the left runs along the instrument, hand and cheek.
V half figure = Half figure, three-quarter, 70 mm, shallow depth, red-brown and black

folk-witch-home | thing | witch, witches, old witch, young witch & cottage, cabin, hut, kitchen, witch house, black cat, cat, herbs | @ cottage, cabin, hut, kitchen, house
D with cat = At a heavy table under hanging herbs $the {leans|lean} over an open book, a black cat stretched along the arm, both looking up at us. +cat -flying,broom,broomstick
D at the table = At a heavy table under hanging herbs $the {crumbles|crumble} dried leaves into a bowl, looking up at us from under a wide pointed hat. -cat,flying,broom,broomstick
D hands = Rings and inky stains are on the long fingers.
W dark wool = in a dark wool dress with wide sleeves and a pointed hat
N jars = Jars of roots, a mortar and a candle in a skull stand about the book.
B hearth = Behind, a black pot hangs over a low fire, bunches of herbs along the beam.
L candle and fire = Candlelight from the left on face and page, the fire a red edge behind.
V across = Half figure across the table, 50 mm, amber, black and moss green

folk-animal-ears | state | cat ears, fox ears, bunny ears, wolf ears, animal ears, dog ears, rabbit ears & #person, girl, boy, woman, anime | @ any
D ears = Two soft pointed ears stand up out of the hair, one turned a little to a sound. -bunny,rabbit
D long ears = Two long ears stand up out of the hair, one folded over at its tip. +bunny,rabbit

folk-rain-two | deed | play, playing, run, dance, jump, splash & rain, in the rain, puddle, puddles & kids, children, boy and girl, siblings, brother and sister, friends | @ street, park, garden
D pair = Hand in hand they jump into the same puddle, and the water stands up round both pairs of boots.
D faces = Faces are turned up, mouths open for the drops, wet hair stuck to the foreheads.
O coats = Raincoats in red and yellow shine like lacquer, hoods fallen back.
B wet garden = Behind, hedges and a row of houses are pale in the slanting rain.
L silver = Even silver light puts a bright edge on every drop.
L silver then = Even silver light puts a bright edge on every drop. +rain
V puddle height = From puddle height, 35 mm, very fast shutter, grey with red and yellow
`;
