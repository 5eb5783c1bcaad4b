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

folk-flamenco | thing | flamenco dancer, flamenco, spanish dancer, salsa dancer, samba dancer, belly dancer, tango dancer, dancer in red dress & #person, dancer, woman | @ stage, square, tavern
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
W *big jacket = in a wide bomber jacket, a plain cap and rings on three fingers
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
W *trench coat = in a belted trench coat with the collar up, a loosened tie and a felt hat -sherlock
W *cape coat = in a checked cape coat and a cap with two peaks +sherlock
B blinds = The shadow of a slatted blind lies in bars over the wall behind. +office,desk,mafia,boss,gangster,sitting
B wet alley = Behind, wet stones run to a single lit sign in the fog. -office,desk,mafia,boss,gangster,sitting
L one lamp = One hard lamp from above right cuts hat, nose and knuckles out of the dark.
V low angle = From the knees up, low and slightly tilted, 35 mm, deep blacks and white smoke

folk-with-wings | state | wings, angel wings, butterfly wings, mechanical wings, black wings, white wings, fairy wings, dragon wings, metal wings & #person, girl, woman, man, elf, warrior, demon | @ any
D feathered wings = Great wings rise behind both shoulders, every long feather clear, their tips near the ground. -mechanical,metal,butterfly,fairy,dragon,bat,steampunk
D brass wings = Behind the shoulders wings of thin brass ribs and riveted vanes are half spread, small wheels turning at their joints. +mechanical,metal,steampunk
D thin wings = Thin clear wings stand up behind the shoulders, veined and lit through. +butterfly,fairy
D skin wings = Leathery wings are folded high behind the shoulders, a claw at each bend. +dragon,bat

folk-hero-fights | deed | fight, fighting, battle, battling, attack, slay, slaying, defeat, face, facing, versus & monster, dragon, giant, beast, demon, kraken, troll, robot, godzilla, hydra, ogre, creature, zombie, zombies & superhero, superheroine, knight, warrior, wizard, samurai, viking, hero, elf, paladin, soldier, princess, girl, boy, man, woman, ninja, spartan, barbarian | @ city, battlefield, cave, mountain, castle
D leap = In mid leap $the {comes|come} down on it with the arm drawn back, so small before it that the open jaws could close round the whole body. -superhero,superheroine,wizard,dragon
D fist = At full flight $the {drives|drive} a fist against the huge jaw, and the head snaps round, spit and stone chips flying. +superhero,superheroine
D fire on shield = Crouched behind a raised shield, blade low, $the {holds|hold} against a stream of fire that splits to both sides. +dragon -superhero,wizard
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
D face = The chin is lowered a little, and the eyes do not leave us.
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
`;
