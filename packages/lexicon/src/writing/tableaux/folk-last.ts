/** Players, dancers, pilots, detectives, wings and taverns: what remained of people in plain ideas. The form: `tableaux.ts`. */
export const FOLK_LAST_TABLEAUX = `
folk-piano | thing | pianist, piano player, man at piano, woman at piano, jazz pianist, concert pianist & #person, pianist, player | @ bar, stage, concert hall, living room, jazz bar
D hands on keys = $The {leans|lean} into the keyboard, left hand wide in the bass, right hand just lifting from a chord, eyes half shut. -child,boy,girl,portrait
D child = On a raised stool $the {plays|play} with both small hands flat over the keys, feet not reaching the floor. +child,boy,girl
D lid = The black lid stands open and mirrors the hands and one bright lamp.
W *dark suit = in a dark suit with the collar open -woman,girl,dress
N glass = A half-full glass stands on the end of the piano. +bar,jazz,club
B bar = Behind, small lamps on round tables and a few turned heads are lost in smoke-brown dusk. +bar,jazz,club
B hall = Behind are the dark curtain and the first empty seats. -bar,jazz,club,home,living
L lamp = One warm lamp from above left falls on hands, keys and cheek, the rest is deep shade.
V keyboard level = From the end of the keyboard, level with the hands, 50 mm, shallow depth, black, ivory and amber

folk-flamenco | thing | flamenco dancer, flamenco, spanish dancer, salsa dancer, samba dancer, belly dancer, dancer in red dress & #person, dancer, woman | @ stage, square, tavern
D flamenco = One arm is curved over the head, fingers spread, the other gathers the skirt at the hip; the heel has just struck the floor. -samba,belly,portrait
D samba = Arms out and hips swung far to one side, feathers shaking behind, $the {laughs|laugh} straight at us. +samba
D belly = A thin veil streams from both hands in a circle, the waist bent sharply to one side. +belly
D face = The chin is high, the brows drawn together, the eyes burning straight ahead. -samba
D portrait = The head is thrown back over one shoulder, a red flower behind the ear, eyes on us. +portrait
O skirt = Rows of ruffles fly out in a wide wheel round the knees. -samba,belly,portrait
W *ruffled dress = with black hair in a tight knot and a red flower; in a close dress with ruffles from knee to floor
B guitarist = Behind in the dark a man bends over a guitar. -samba,belly,street
L spot = One warm spot from above left carves arm, cheek and folds out of the dark.
V low = Full figure from low, 50 mm, fast shutter, red, black and gold

folk-rapper | thing | rapper, hip hop artist, gangster rapper, trap artist, mc, female rapper & #person, rapper | @ street, stage, studio
D at us = Leaning close to the lens, $the {throws|throw} one hand forward with two fingers spread, chin lifted, eyes half shut. -stage,microphone,portrait
D mic = A microphone is held sideways close to the lips, the other hand cutting the air. +stage,microphone
D portrait = The chin is lifted, and the eyes look down at us from under heavy lids. +portrait
D chain = A heavy gold chain with a square pendant lies on the chest, one hard glint on every link.
W big jacket = in a wide bomber jacket, a plain cap and rings on three fingers
B night street = Behind, a parked car with its lamps on and a lit shop front are blurred. -stage,studio
L hard front = Hard light from the front left, with a blue edge from behind.
V wide close = Very close from low, 24 mm, black, gold and blue

folk-pilot | thing | pilot, airline pilot, fighter pilot, airplane pilot, female pilot, helicopter pilot, captain pilot & cockpit, airplane, plane, jet, pilot, helicopter | @ cockpit, airport, hangar
D at the controls = In the left-hand seat $the {turns|turn} from the controls to look at us, one hand on the throttle, headset over one ear. -fighter,standing,hangar,portrait
D fighter = Under the raised glass canopy $the {sits|sit} strapped in, helmet on, dark visor half up over calm eyes. +fighter
D beside = $The {stands|stand} with a cap under one arm and a leather case in the other hand. +standing,hangar,portrait -fighter
W *uniform = in a white shirt with black shoulder boards and four gold stripes -fighter
W *flight suit = in an olive flight suit with a harness and a mask hanging at one side +fighter
O panels = Rows of small dials, switches and two lit screens curve round the seat. -hangar,portrait,standing
B cloud = Through the windscreen lies a floor of white cloud with the sun low over it. -hangar,portrait,standing,night
L windscreen = Clear light from the windscreen models the face; the panels are dark with small coloured points.
V from behind the seats = Half figure from between the seats, 28 mm, blue-grey with small amber lights

folk-detective | thing | detective, private eye, private detective, sherlock holmes, sherlock, spy, noir detective, gangster, mobster, mafia boss, secret agent, investigator & #person, detective, man, woman, boss, agent, noir | @ street, office, alley
D under the lamp = $The {stands|stand} in a wet alley under one lamp, hat brim low, a match just flaring between cupped hands. -office,desk,sherlock,mafia,boss,gangster,sitting,woman,magnifying
D her = $The {stands|stand} in a doorway, collar up, one gloved hand on the frame, looking back over the shoulder. +woman -office,desk
D at the desk = Behind a desk with a bottle and an open file $the {leans|lean} back, hat pushed up, smoke curling past the face. +office,desk,mafia,boss,gangster,sitting
D lens = A round lens is held close to one eye, the brow over it raised. +sherlock,magnifying
D eyes = Only the mouth and the line of the jaw are clear; the eyes are two small points in the shade of the brim. -sherlock,magnifying
W trench coat = in a belted trench coat with the collar up, a loosened tie and a felt hat -sherlock
W cape coat = in a checked cape coat and a cap with two peaks +sherlock
B blinds = The shadow of a slatted blind lies in bars over the wall behind. +office,desk,mafia,boss,gangster,sitting
B wet alley = Behind, wet stones run to a single lit sign in the fog. -office,desk,mafia,boss,gangster,sitting
L one lamp = One hard lamp from above right cuts hat, nose and knuckles out of the dark.
V low angle = From the knees up, low and slightly tilted, 35 mm, deep blacks and white smoke

folk-with-wings | state | wings, angel wings, butterfly wings, mechanical wings, black wings, white wings, fairy wings, dragon wings, metal wings & #person, girl, woman, man, elf, warrior, demon | @ any
D feathered wings = Great wings rise behind both shoulders, every long feather clear, their tips near the ground. -mechanical,metal,butterfly,fairy,dragon,bat,steampunk
D brass wings = Behind the shoulders wings of thin brass ribs and riveted vanes are half spread, small wheels turning at their joints. +mechanical,metal,steampunk
D thin wings = Thin clear wings stand up behind the shoulders, veined and lit through. +butterfly,fairy
D skin wings = Leathery wings are folded high behind the shoulders, a claw at each bend. +dragon,bat

folk-hero-fights | deed | fight, fighting, battle, battling, attack, slay, slaying, defeat, face, facing, versus & monster, giant, beast, demon, kraken, troll, robot, godzilla, hydra, ogre, creature, zombie, zombies & superhero, superheroine, knight, warrior, wizard, samurai, viking, hero, elf, paladin, soldier, princess, girl, boy, man, woman, ninja, spartan, barbarian | @ city, battlefield, cave, mountain, castle
D leap = In mid leap $the {comes|come} down on it with the arm drawn back, so small before it that the open jaws could close round the whole body. -superhero,superheroine,wizard,dragon
D fist = At full flight $the {drives|drive} a fist against the huge jaw, and the head snaps round, spit and stone chips flying. +superhero,superheroine
D spell = With both arms stretched, $the {holds|hold} a wall of blue light against the claws coming down. +wizard
O beast = Its hide is thick and cracked, one eye, yellow and as large as a wheel, has turned down to the small figure. -robot,zombie,zombies
O machine = Its plates are dented, and one red lamp has turned down to the small figure. +robot
N debris = Stones and splinters hang in the air.
B broken towers = Behind, broken towers and smoke fill the street. +city,superhero,superheroine,robot,godzilla
B crags = Behind, black crags stand against a burning sky. -city,superhero,superheroine,robot,godzilla,castle,cave
L burst = A burst of hot light from the middle edges both, the rest is cold blue.
V low dynamic = From the ground, tilted, 24 mm, very fast shutter, orange and slate blue

folk-tavern | place | tavern, fantasy tavern, medieval tavern, inn, fantasy inn, medieval inn, tavern full of adventurers & tavern, inn | @ any
D crowd = Round heavy tables sit a dwarf with a raised mug, a hooded stranger with a map, an elf tuning a lute and a broad barkeep leaning over with a jug. +adventurers,people,crowd,party,full
D empty tables = Heavy oak tables with benches stand about a stone hearth, mugs and a candle in a bottle on each. -adventurers,people,crowd,party,full
D hearth = In the big hearth a log fire burns under an iron pot.
N sword = A sword and a dented shield lean against the end of a bench.
B beams = Black beams, hanging hams and an iron wheel with candles fill the dark above.
L fire = Fire from the left and candles on the tables make warm pools, the corners brown.
V corner = From a corner table at seated height, 28 mm, amber, brown and iron

folk-throne | deed | sit, sitting, seated, on throne, rule & throne, iron throne & king, queen, emperor, princess, prince, demon, viking, vampire, skeleton, goddess, warrior, #person | @ throne room, castle, palace, hall
D enthroned = $The {sits|sit} upright and still on a high carved throne, both hands on its arms, looking down at us. -demon,viking,bored
D viking throne = $The {sits|sit} wide on a throne of dark wood carved with dragons, one fist on the knee, the other round the haft of an axe. +viking
D demon throne = Sunk in a throne of black stone and bones, $the {rests|rest} one clawed hand on its arm, eyes glowing under the brow. +demon,skeleton
D vampire = The face is pale as wax, the lips dark red over two long teeth. +vampire
D face = The chin is lowered a little, and the eyes do not leave us.
W crown and brocade = with a tall crown; in heavy embroidered brocade -demon,viking,skeleton,warrior,vampire,armor,armour
W velvet = with a thin black crown; in black velvet with a high collar lined in red +vampire
O robe = A heavy cloak with a fur edge runs down over three steps.
B pillars = Behind, pillars and long banners go up into the dusk. -demon
B fires = Behind, fires burn between black pillars. +demon,hell
L shaft = One shaft of light from high on the left falls on face, hand and one arm of the throne.
L torches = Torches on both sides throw moving gold on face and carving. +night,dark
V from the steps = From the foot of the steps, straight on, 35 mm, stone, deep red and gold

folk-jump | deed | jump, jumping, leap, leaping & #child, #man, #woman, boy, girl, kids, children, friends, superhero, man, woman, teenager | @ any
D in the air = The feet are far off the ground, knees drawn up, arms flung wide, mouth open in a shout. -pool,lake,water,rope,trampoline,puddle,horse,fence,ballet,bed,cliff,dolphin
D cape = Far off the ground, one fist ahead, $the {flies|fly} for one instant, the cape straight out behind. +cape,superhero
D bed = High over the rumpled bed, knees up and hair straight on end, $the {hangs|hang} in the air. +bed,trampoline
D water = Knees hugged to the chest, $the {hangs|hang} over the water a moment before the splash. +pool,lake,water,cliff
O shadow = A small shadow lies far below on the ground. -pool,lake,water,bed,cliff,studio
B sky = Behind is mostly sky, bright and soft. -bed,room,living,studio,city
L back sun = Sun from behind the right edges hair, arms and shoes.
V low = From the ground, 28 mm, very fast shutter, clear bright colours

folk-golf | deed | swing, hit, play, throw, pitch, run, catch, shoot, score, jump, golfer, golf player, baseball player, batter, pitcher, hockey player, rugby player, quarterback, football player, volleyball player, cricketer & golfer, golf player, golf, baseball player, baseball, batter, pitcher, hockey player, hockey, rugby player, rugby, quarterback, american football player, american football, volleyball player, volleyball, cricketer, cricket & #person | @ field, stadium, golf course
D golf = The club has swung through and hangs over the shoulder, the whole body wound round, eyes after the ball. +golf,golfer -portrait
D batter = The bat has just met the ball, which leaves it flattened, hips turned through, one foot off the ground. +baseball,batter,cricketer -pitcher,portrait
D pitcher = One knee is high at the chest, the arm far back with the ball, eyes locked on us over the glove. +pitcher -portrait
D hockey = Low on both edges in a spray of ice, $the {drives|drive} the stick through the puck. +hockey -portrait
D football = The ball is drawn back beside the ear, the other arm out, dark shapes closing in behind. +quarterback,football -portrait
D rugby = Head down, the ball clamped under one arm, $the {runs|run} through two pairs of reaching hands. +rugby -portrait
D net = At full stretch above the net, the open hand meets the ball. +volleyball -portrait
D portrait = Dirt is smeared over one cheek, and the eyes look straight at us from under the brim. +portrait
O dirt = Grass and dirt fly up in a small fan. -hockey,volleyball,portrait
B stands = Behind, the stands are a blur of coloured points.
L low sun = Hard low sun from the right edges arm, jaw and shoulder.
V low tele = Full figure from low, 200 mm, very fast shutter, green and one team colour

folk-umbrella | deed | with umbrella, hold umbrella, holding umbrella, under umbrella, share umbrella, sharing umbrella, carry umbrella, open umbrella & rain, street, umbrella, night, city, park & #person, couple, girl, woman, man, boy, lovers | @ street, park, bridge, city
D pair = Pressed close under one umbrella they look at each other, one hand over the other on the handle. +couple,lovers,two -walk
D one = $The {stands|stand} still under an open umbrella, its handle against the shoulder, and {looks|look} out at us from beneath its rim. -couple,lovers,two,walk,walking,fly,flying,mushroom,parasol
D walks = Under a tilted umbrella $the {walks|walk} toward us, the free hand closing the collar. +walk,walking -couple
O drops = Drops hang from every rib and run off the rim in a bright fringe. +rain,rainy,raining,storm,wet -sun,parasol
O wet ground = The wet paving carries the dark round of the umbrella and the lamps upside down. +rain,rainy,raining,storm,wet -beach,sun,parasol
W long coat = in a long belted coat and ankle boots
B lights = Behind, lamps and windows are soft spots along the street. -park,forest,field
B trees = Behind, bare trees go off into fine grey rain. +park,forest,field +rain,rainy,raining
L lamp = Light from a lamp behind shines through the cloth and turns the rain to bright threads. +night,rain
L overcast = Soft grey light without shadow lies on face and coat. -night,rain
V full = Full figure, 85 mm, shallow depth, blue-grey with the umbrella the one strong colour

folk-pray | deed | pray, praying, kneel, kneeling & church, chapel, cathedral, temple, altar, monastery, mosque, shrine, candle & nun, monk, priest, woman, man, girl, boy, child, knight, #person | @ church, chapel, cathedral, temple, monastery
D knees = On both knees with folded hands before the lips, $the {prays|pray}, eyes closed, head a little bowed. -mosque,stand
D mosque = On a patterned carpet $the {kneels|kneel} with open hands raised before the chest. +mosque
D beads = A string of beads hangs from the fingers, one held apart. +nun,monk,priest
W habit = in a black habit with a white collar close round the face +nun
N candles = Rows of small candles burn on an iron stand beside, some nearly down.
B dim nave = Behind, pillars go up into brown dusk toward one coloured window. -temple,mosque,shrine
L ray = One ray with dust in it falls from a high window on the left onto head and hands.
V half figure = Half figure in three-quarter profile, 50 mm, quiet browns and one warm point

folk-firefighter-fire | deed | stand, in front, fight, fighting, run, walk, spray, with, from, before & fire, burning house, burning building, flames, house fire, blaze, wildfire & firefighter, fireman, firefighters, firemen, firewoman | @ street, house, forest
D before the fire = $The {stands|stand} with an axe over one shoulder and {looks|look} back at us, the burning house filling everything behind. -spray,fight,fighting,hose
D hose = Leaning hard into the hose, $the {sends|send} a white arm of water into the flames. +spray,fight,fighting,hose
D face = Soot lies round nose and mouth, and sweat has drawn two pale lines through it.
W turnout = in a heavy coat with yellow bands and a scratched helmet
O flames = Flames stand out of the windows and roll up under the eaves in orange and black.
N hose line = A flat wet hose runs through the puddles at the feet.
L fire = The fire behind edges helmet and shoulders in orange, a cold blue lamp from the engine fills the front.
V low = From the knees up, slightly low, 35 mm, orange, black and one yellow

folk-unicorn-ride | deed | ride, riding, on & that: unicorn, pegasus, white unicorn, winged horse & girl, boy, princess, fairy, elf, woman, child, kid, #person | @ forest, meadow, sky, rainbow
D rider = $The {sits|sit} light behind the withers, fingers wound in the long mane, and {laughs|laugh} down at us. -sky,flying,pegasus
D flying = Between the beating wings $the {leans|lean} low over the neck, fingers wound in the mane. +flying,pegasus
O unicorn = The unicorn is white as milk, a spiral horn shining like mother-of-pearl on its brow, one foreleg lifted. -pegasus
O mane = Mane and tail are long and silky, blown back in one wave.
W riding dress = with flowers in the hair; in a light dress with a wide skirt +girl,princess,woman
B glade = Behind, a glade of birches and bluebells melts in soft light. -sky,beach,rainbow,city
B rainbow = Behind, a broad rainbow stands over hills. +rainbow
L low = Low sun from behind the left makes mane, hair and horn glow at their edges.
V three-quarter = Full figures from a little below, 70 mm, shallow depth, white, rose and green

folk-phone-talk | deed | talk, talking, call, calling, speak, speaking & phone, cell phone, mobile, smartphone, telephone & #person | @ street, office, city, airport
D at the ear = A phone at the ear, $the {looks|look} past us in the middle of a sentence, the free hand open in the air. -video,bed
D walking = The other arm holds a folder against the hip. +business,businesswoman,businessman,office,suit
D brow = One brow is raised, the lips just parted.
W *coat = in a light open coat over a dark jumper
B street = Behind, the street with its cars and people is soft and bright. -office,home,room,airport
B glass = Behind, a glass front and blurred desks. +office
L side = Clear light from the left falls on cheek and hand.
V chest up = Half figure, 85 mm at eye height, shallow depth, crisp city colours

folk-surfer-walk | deed | walk, walking, run, running, carry, carrying, hold, holding, stand, with & surfboard, board, surf board & surfer, surfer girl, girl, woman, man, boy, couple, #person | @ beach
D board under the arm = A long board under one arm, $the {comes|come} up the wet sand toward us, the foam sliding back behind the heels. -run,running,stand,standing
D runs = A long board under one arm, $the {runs|run} through the shallow foam toward the waves. +run,running
D stands = The board stands upright in the sand, and $the {leans|lean} a shoulder on it, looking along the breakers. +stand,standing
D salt = Wet hair hangs in salty strings, drops run from the elbow.
W suit = in a short dark wetsuit peeled to the waist +man,boy
W swim = in a short-sleeved wetsuit +girl,woman
O board = The board is waxed white with one bright stripe and a chipped nose.
B surf = Behind, a line of breaking waves shines through green.
L low sun = Low sun from behind the left makes spray, hair and board edges glow.
V low = Full figure from hip height, 85 mm, shallow depth, sand and sea green

folk-musketeer | thing | musketeer, musketeers, three musketeers, cavalier, d'artagnan, swashbuckler, zorro & #person, three, musketeer, musketeers | @ street, inn, palace
D three = They stand shoulder to shoulder, three thin blades raised so that their points meet above the plumed hats. +musketeers,three
D one = $The {sweeps|sweep} off a wide plumed hat in a bow, a thin blade held out behind. -musketeers,three,zorro
D face = Pointed beards and turned-up moustaches frame wide grins. +musketeers,three
W *tabard = in a blue tabard with a white cross over a lace collar, tall boots with wide tops
N cobble = A dropped glove lies on the cobbles.
B inn = Behind, the timbered front of an inn and its swinging sign are soft.
L low = Warm low sun from the right runs along blades, feathers and cuffs.
V low group = From the knees up, low, 35 mm, blue, white and steel

folk-peasant | thing | peasant, medieval peasant, serf, medieval farmer, villager, medieval villager, peasant woman, peasant girl, milkmaid | @ field, village
D hoe = $The {straightens|straighten} up from the furrow with one hand in the small of the back, the other on a wooden hoe, squinting at us. -woman,girl,milkmaid,portrait
D basket = A basket of turnips on one hip, $the {has|have} stopped on the path and {looks|look} at us from under a linen cloth. +woman,girl -milkmaid
D milkmaid = Two wooden pails hang from a yoke over the shoulders, milk trembling at their rims. +milkmaid
D hands = The hands are brown and cracked, earth under every nail.
W *rough wool = in patched brown wool belted with a rope, and a linen cap
B huts = Behind, thatched huts with thin smoke stand at the edge of strip fields.
L cloud = Soft light through a high cloud, a little stronger from the left.
V knees up = From the knees up, 50 mm at eye height, earth brown, straw and linen

folk-robot-arm | state | robotic arm, robot arm, bionic arm, metal arm, mechanical arm, cyber arm, prosthetic arm, cybernetic arm & #person | @ any
D metal arm = One arm, from the shoulder down, is of dark metal plates and thin cables, each finger jointed, small lights along the wrist.

folk-face | thing | face, woman's face, girl's face, face of a woman, face of a girl, face of a man, face of an old woman, face of an old man, face of a child, beautiful face, close up face & #idle, woman, girl, man, boy, child, face | @ any
D straight = The face fills the picture from the hairline to the collarbones, straight on, eyes wide and calm, a small white window of light in each.
D skin = [Fine hairs at the temple, the pores of the nose and a faint flush on the cheek are clear/The lips are softly closed, fine lines at their corners, loose hairs across the temple]. -anime,robot,cartoon
D shade = One side of the face goes softly into shade along the bridge of the nose.
B plain = Behind is one plain dark tone.
L window = Soft light from a window on the left rounds cheek and lips.
V close = Very close, straight on, 100 mm, shallow depth, eyes sharp

folk-duel | thing | duel, wizard duel, sword duel, samurai duel, magic duel, knight duel, wizard battle, duel of wizards, sword fight, swordfight, lightsaber duel & duel, battle, fight, swordfight, sword | @ any
D wizards = Two robed figures face each other twenty paces apart, and from their raised staffs a green and a red bolt meet in the middle in a burst of white. +wizard,wizards,magic,mage
D blades = Two figures are chest to chest over crossed blades, one bending back, sparks jumping from the steel. -wizard,wizards,magic,mage,samurai,gun,cowboy
D samurai = Two swordsmen stand an arm and a blade apart, one sword high, one low, neither moving. +samurai
D faces = Teeth are set, robes and hair are thrown back by the force. -samurai
O ground = Stones and dust are lifted from the ground in a ring. -samurai
O grass = Long grass bends round their knees. +samurai
B ruins = Behind, broken pillars stand against a torn sky. -samurai
B sun = Behind, a huge low sun stands in mist. +samurai
L clash = The meeting of the two lights both faces from the middle, the rest is deep blue. -samurai
V side = Both figures whole from the side, low, 35 mm, very fast shutter, strong contrast

folk-raise-dead | deed | raise, raising, summon, summoning, control, command, conjure & that: skeletons, skeleton, undead, zombies, dead, demon, demons, army, ghosts, spirits, golem & necromancer, wizard, mage, sorcerer, sorceress, warlock, witch, lich, cultist, #person | @ graveyard, crypt, battlefield
D arms up = Both arms are lifted slowly, palms up, and green light runs down from the fingers like threads into the ground.
D rising = Round the feet the earth breaks, and $that {comes|come} up out of it, hands and heads first, with the same green light in their eyes. -demon,demons,golem
D demon = From a burning ring on the ground $that {rises|rise}, horns first, smoke pouring from its shoulders. +demon,demons,golem
D face = Under the hood the face is lit from below, the mouth open on a long word.
W robe = in a ragged black hooded robe with a bone clasp
N stones = Leaning gravestones and a dead tree stand about. -battlefield,crypt,cave
B fog = Behind, ground fog glows a dull green under a thin moon.
L green = The green glow from below is the only strong light, cold blue behind.
V low = From low in front, 24 mm, black, bone and green

folk-space-girl | thing | space girl, astronaut girl, space woman, space cadet, girl astronaut, female astronaut, retro space girl, space princess, space captain girl & #person, girl, woman, princess, cadet | @ space, planet, any
D helmet = Behind the round clear bowl of a helmet the face is turned a little to us, red lips parted, curls pressed against the glass. -floating,holding,portrait
D portrait = The face is close behind the curve of the visor, stars mirrored across the cheek. +portrait
D ray = One gloved hand rests on a finned ray pistol at the hip. +retro,vintage
W suit = in a close silver suit with a wide ring collar and short boots
B rocket = Behind, a finned rocket stands on cratered ground under a ringed planet. -floating
L two suns = Warm light from the left and teal from the right meet along the glass.
V waist up = From the waist up, slightly low, 50 mm, silver, teal and coral

folk-siblings-hands | deed | hold hands, holding hands, hug, hugging, walk & sisters, brothers, siblings, little sisters, brother and sister, twins, cousins, children, kids, best friends | @ any
D hand in hand = Side by side they hold hands, the fingers laced and the arms pulled a little between them, the smaller one leaning in. -hug,hugging
D hug = One has both arms tight round the other's neck, cheek pressed to cheek, eyes squeezed shut. +hug,hugging
D smiles = One looks at us with a wide grin, the other looks up at the first.
D hair = The same cowlick stands up on both heads.
O socks = One sock of each has slid down to the shoe.
B garden = Behind, a garden path and low flowers melt in soft green. -beach,street,snow,city,room
L low = Warm low light from behind edges hair and shoulders.
L low then = Warm low light from behind edges hair and shoulders. +sunset,golden
V height = Full figures at the children's own height, 85 mm, shallow depth, fresh natural colours

folk-study | deed | study, studying, learn, do homework & library, books, desk, exam, laptop, homework, dorm, night & student, students, girl, boy, woman, man, teenager, college student, #person | @ library, bedroom, desk, cafe
D one = Bent over an open book at a wooden desk, $the {props|prop} the temple on one hand and {runs|run} a pencil down the margin with the other. -two,many,group
D several = Heads are bent over books round a long table, one pointing at a line for the next to see. +two,many,group
D face = The eyes are lowered and a little tired, the brows drawn in thought. -two,many,group
O desk = Open notebooks, a stack of thick books with coloured strips between the pages and a mug of tea stand in the light of the lamp.
O laptop = A laptop stands open beside the book, its screen a cool pale blue. +laptop,computer
W jumper = with tousled brown hair; in a soft grey jumper with the sleeves pushed up -girl,woman,blonde,red
W her jumper = with brown hair in a loose bun; in a soft grey jumper with the sleeves pushed up +girl,woman -blonde,red
N window = In the window beside, the dark blue night shows a few lit windows across the street. +night
B shelves = Behind, tall shelves of books go back in shade. -bedroom,home,dorm,night
B room = Behind, the edge of a bed and a shelf of books lie in soft shade. +bedroom,home,dorm,night
L lamp at night = A desk lamp on the right lays a warm pool of light on paper, hands and face; the rest of the room is dim. +night,evening,late
L lamp = Soft daylight from a tall window on the left lies on paper, hands and face.
V across = Across the desk at seated height, 50 mm, shallow depth, wood brown and paper white
`;
