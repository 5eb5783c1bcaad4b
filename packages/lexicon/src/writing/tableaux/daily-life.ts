/** Whole small scenes of days that are like any other. The form: `tableaux.ts`. */
export const DAILY_LIFE_TABLEAUX = `
daily-sit-armchair-cat | deed | in rocking chair, in armchair, on sofa, on couch, in hammock, in deckchair, sit, sits, sitting, relax, rest, lounge, lie & sofa, couch, armchair, rocking chair, chair, hammock, deckchair, beanbag & #person, man, woman, girl, boy, old man, old woman, couple, lady | @ living room, sofa, porch, garden
D sunk sideways = Sunk sideways with legs over one arm of it, $the {has|have} slid so low that the chin meets the collarbone. -rocking,deckchair,hammock
D toes push off = The toes push off from the boards, and the whole seat tips slowly back. +rocking,hammock
D warm weight = The animal has settled across thighs and stomach, and a hand lies on it like a lid. +cat,dog
D held half forgotten = What was picked up is held half forgotten at an angle. +book,tea,coffee,wine,phone,guitar,laptop,pipe
D hands on the arms = The hands lie along both arms of it, fingers over the ends. -book,tea,coffee,wine,phone,guitar,laptop,pipe,cat,dog,hammock,deckchair
O *worn cover = The cover is mustard wool, shiny at the arms, a spring showing its shape in front.
W *soft trousers = in soft trousers gone at the knee and an open shirt
N round table = On a round table stand a lamp, a dish of nutshells and a folded pair of glasses.
B shelf and plant = A shelf of records and a palm with brown tips lean into the corner.
L low lamp = A lamp at the shoulder gives yellow light down to the knees; the feet are in the dusk. +night,evening
L afternoon = Afternoon light from the right slides over cloth and shin and shows the dust.
V corner to corner = From across the room at seated height, calm, ochre and green

daily-stairs-shoes | deed | put on, take off, pull on, pull off & shoes, boots, coat, socks, jumper, sweater, high heels, heels, wellies, raincoat, gloves, hat, stockings, tights, jacket & #person | @ hall, doorstep, stairs, bedroom
D heel coming free = Bent double, $the {pulls|pull} at one heel with both hands and it is just coming free, the sock half drawn off with it. +shoes,boots,wellies,heels +off
D slid off one shoulder = It has slid off one shoulder, one sleeve inside out and the hand still caught in the cuff. +coat,raincoat,jacket,jumper,sweater +off
D hop on one leg = On one leg, a shoulder against the wall, $the {tugs|tug} at a heel that will not go in. +shoes,boots,wellies,heels
D head lost in wool = Head and one arm are lost in the wool, belly bare, the other arm waving for its hole. +jumper,sweater
D stretched off the toe = The sock is pulled off by its toe and stretched to twice its length. +socks,stockings,tights
D arm behind = One arm feels behind for the second sleeve, turning the whole body after it like a dog its tail. +coat,raincoat,jacket
D rubbed heel = Bent down, a hand rubs a red heel. +heels,high
O *hall floor = On the tiles lie the others in a row, none next to its fellow.
N umbrella stand = An umbrella stand and a bench with a cushion take what is left of the passage.
B glass door = The front door has a pane of red and green glass.
L coloured pane = Light through the door comes in with a red and a green patch over shin and wall.
V knee height = From knee height in the passage, close, plain with two strong colours

daily-fan-hair-dryer | deed | dry hair, blow dry, hair dryer, curl hair, straighten hair, dye hair, wash hair, towel, hair in curlers, curlers, shampoo & #person | @ bathroom, bedroom, salon
D hair straight out = The head hangs sideways, and the hot wind blows the hair straight out like a flag. +dry,dryer,blow -salon,under
D foam crown = Foam stands up in a crown, eyes screwed shut, fingers deep in it. +wash,shampoo
D turban of towel = A towel is twisted high on the head, its end falling over one eye. +towel
D foil and time = Strips of foil stick up all over, and the eyes are on a kitchen timer. +dye
D pink rollers = Rows of pink rollers cover the head, a pin held in the teeth. +curl,curlers
O mirror fogged = The mirror is fogged but for a face-wide hole.
W *bathrobe = in a white bathrobe with a pulled thread
N brushes = A brush full of hair, grips and an open jar are spread on the ledge.
B tiles and hook = Pale tiles and a hook with too many things on it are behind.
L mirror lamp = A lamp above the mirror lights the wet hair from the front and puts a shine on nose and shoulders.
V shoulder height = Chest up, from beside the mirror, clear pinks and white

daily-nails-feet | deed | paint nails, painting nails, nail polish, cut nails, clip nails, bite nails, biting nails, pluck eyebrows, put on perfume, put in earrings, necklace, earring, contact lens, floss & #person | @ bathroom, bedroom, sofa
D brush along the nail = Chin on the knee, $the {draws|draw} the small brush down the nail of a toe in one stroke. +paint,painting,polish
D teeth at the edge = The front teeth have the edge of a thumbnail, eyes elsewhere. +bite,biting
D clasp behind = Elbows up, two fingers search blind behind the neck for the ring of the clasp. +necklace
D hook and lobe = The head is tipped right over, the lobe held between finger and thumb, the hook feeling for its hole. +earring,earrings
D lid held up = The lid is held up, and a wet fingertip comes nearer with the lens on it like a drop. +lens
D tongs and wince = Tiny tongs close, and one side of the face draws up. +pluck,cut,clip,floss
D cloud at the neck = A fine cloud hangs at the side of the neck, chin lifted away. +perfume
O small bottle = Bottles, cotton and a saucer with rings stand close together, one open.
N spilled drop = A drop of red has fallen on the edge of the rug.
L window near = Daylight from close by shines in every wet thing.
V tight = Close, sharp on fingers, soft behind, rose and skin

daily-smoke | deed | smoke, smoking, cigarette, pipe, cigar, light a cigarette, vape, ashtray & #person | @ doorway, balcony, street, bar, bench
D flame in the hands = The head bends into two cupped hands, and the flame inside makes them glow. +light
D let out upwards = The chin goes up, and smoke leaves the lips in a thin stream. -light,pipe
D thumb on the bowl = A thumb presses down in the bowl of the pipe, its stem held in the side teeth. +pipe
D hand by the thigh = The hand with the cigarette hangs by the thigh, the ash as long as a nail. -pipe,cigar,vape,ashtray
O curling smoke = The smoke goes up past the eyes and bends away, blue where the light crosses it.
W *loose jacket = in a jacket over the shoulders
N sand pot with ends = A flowerpot full of sand and cigarette ends stands by the step. -portrait,pipe
B back door = A back door with a bulb in a wire basket is behind. -portrait,boat,sailor,fisherman
L edge = Light from behind and to the side draws nose, knuckles and smoke; the rest is dim.
V half length = Half length in profile, still, low colours

daily-climb-window | deed | climb, sneak, escape, crawl, break, squeeze, stuck & window, fence, dog flap, door, drainpipe, tunnel, hole, railings, chimney, turnstile, ladder & #person | @ house, street, garden
D half in half out = Belly over the sill, $the {is|are} half in and half out, legs scissoring, palms on the floor. +window
D seat in the gap = Head and arms are through, the hips not, and the feet dig for a hold. +stuck,hole,flap,railings,squeeze,tunnel
D sole on the wall = One sole is flat on the bricks, both hands on the pipe, eyes on a lit window. +drainpipe
D shoes in the hand = On tiptoe, shoes in one hand, a step that creaks is passed over with a very long leg. +sneak,door
D rung by rung = A hand goes up for the next rung, the ladder bending a little in its middle. +ladder
O torn cloth = A thread has caught and runs from the pocket.
N flowerpot down = A pot lies in pieces below, geranium and all.
B night wall = The house wall goes up with a row of dark panes.
L moon = Weak bluish light from one side, a yellow stripe under a blind. -day,morning
L broad day = Broad daylight hides nothing. +day,morning
V side = Side view, whole figure, a bit from below

daily-pray-meal | deed | say grace, saying grace, hold hands around, before dinner, pray before, blessing & #many, family, couple, children | @ kitchen, dining room
D ring of hands = Hands are joined all round the table, heads down, and the soup steams up between them.
D one eye open = One of the small ones has an eye open on the potatoes.
D lips of the eldest = At the head of the table lips move, lids shut, a thumb stroking the hand it holds.
O plates = The plates are still clean, a ladle stands in the pot, bread lies under a cloth.
W *clean collars = in a clean collar and an everyday jumper
N high chair = A spoon has been let fall under a high chair.
B print on the wall = A framed print and a clock with a pendulum hang on brown panelling.
L lamp over cloth = The lamp over the table gathers all hands in one yellow round.
V from an empty place = From an empty place at the table, seated height, quiet, brown and white

daily-mailbox | deed | post, mail, send, fetch, collect, check & letter, mailbox, letterbox, postbox, mail, parcel, post, package, postcard & #person | @ street, lane, doorstep
D letter half in = The letter is half in the slot, and the hand has not quite let go. -fetch,collect,check
D bent to look in = Bent down with a hand on the flap, $the {looks|look} into the dark of the box. +fetch,collect,check
D ear at the slot = An ear is laid to the red iron to hear it fall. +post,send -fetch,collect,check
O *box = The box is red cast iron, its paint thick as icing over old dents. -check,fetch,collect
O tin box = The tin box leans on its post, its little flag up. +check,fetch,collect
W *coat over pyjamas = in a coat over pyjamas and rubber boots
N wet stamp = A leaf is stuck to the top.
B lane = The lane goes on between hedges to a gate.
L morning = Mild morning light comes from the left over hand and paper.
L morning early = Mild morning light comes from the left over hand and paper. +dawn,sunrise,morning
V chest height = Medium, at the height of the slot, red and green

daily-feed-meter | deed | vending machine, ticket machine, cash machine, atm, parking meter, self checkout, photo machine, jukebox, gumball machine, slot machine & #person | @ street, station, arcade, bar
D cheek on the glass = The last coin is in, one hand shakes the edge, and behind the pane the bag hangs by its corner. +vending
D back as a screen = A shoulder is pulled up before the keys, the head turned to see who stands behind. +cash,atm
D coin fed = A coin is fed in with the thumb while the other hand already holds the knob. -vending,cash,atm
D foot and hip = A foot gives it a small kick below.
O lit front = Its front is lit, rows of colours with numbers, one coil empty.
W *rain jacket = in a rain jacket with the hood pushed back
N sticky floor = A straw and a flattened can lie before it.
B dark hall = A long dark wall runs past it.
L own light = Its own white light is the strongest, full on face and hands, the back in blue.
V square = Square on from three steps, graphic, one bright box in the dark

daily-window-box-balcony | deed | grow, eat, dine, breakfast, read, sunbathe, sing, wave, shout, water, hang, stand & balcony, fire escape, windowsill & #person | @ balcony
D squeezed between pots = Squeezed in between pots, knees at the rail, $the {has|have} made a whole garden of two square metres. -sing,wave,shout,stand
D over the rail = Bent over the rail to the belt, an arm goes out into the air. +sing,wave,shout
D hands on the iron = Hands lie on the iron, and the eyes are on something four floors down. +stand
O tins and tomatoes = Tomatoes ripen in oil tins, beans climb the drainpipe, and a chair fits in to the centimetre.
W *house shirt = in a loose house shirt
N string bag = A basket on a rope stands ready to be let down.
B house across = The house across has the same balconies, each another life: a bicycle, carpets, a satellite dish.
L noon wall = Sun comes off the opposite wall, warm, and from below.
L windows lit = Across the way windows are lit in yellow and blue. +night,evening
V from across = From across the street at the same height, long lens, flat fronts

daily-write-window-steam | deed | draw, write, wipe, breathe & window, steam, condensation, fogged, glass, mirror, frost, sand, snow, dust & finger, heart, name, face, message, steam, condensation, fogged, frost, initials, word & #person | @ window, bus, bathroom, beach
D fingertip and squeak = A fingertip draws through the wet grey, and drops start down from the line. -sand,snow,dust
D stick in wet sand = Walking backwards with a stick, the last stroke is drawn longer than a body. +sand
D sleeve wipes = A sleeve wipes a round hole, and an eye comes to it. +wipe
O line = Through the line shows what is outside, sharp and in colour. -sand,snow,dust
N runs = The runs have reached the sill and stand in a bright row. -sand,snow,dust
B lights beyond = Beyond are only soft round lights. -sand,snow,dust
L from behind the glass = Light comes through the glass from outside and lies pale on finger and nose. -sand
L low on sand = Low sun fills the strokes with shadow. +sand
V near = Very near, sharp on the line, grey with one warm spot

daily-listen-belly | deed | listen, listen to & belly, heartbeat, chest, wall, door, shell, radio, story, rain, secret, record & #person | @ any
D ear laid flat = The ear is laid flat to it, the mouth has dropped open, and the eyes are turned up to the side to hear better.
D finger up = A finger goes up for silence.
D glass to the wall = A drinking glass is between ear and wall. +wall,door
O held breath = The shoulders are up and stay up.
W *soft jersey = in a soft jersey
N slipper = One slipper has come off.
L side = Quiet light from one side touches ear and cheekbone.
V tight profile = Close, in profile, warm and dim

daily-stand-in-field | deed | stand, stands, standing, wait, walk, lie, run, dance, sit, spin & field, meadow, wheat, cornfield, sunflowers, lavender, poppies, wildflowers, tall grass, field of flowers, flower field, desert, dunes, hill, hilltop, clearing & #person | @ field, meadow
D to the hips in it = To the hips in it $the {stands|stand}, palms just brushing over the tops. -lie,run,sit,dune,dunes,desert,lake
D small on the flat = $The {stands|stand} small on the wide ground, coat blown to one side, feet a little apart. +dune,dunes,desert,lake,hill,hilltop
D arms thrown out = Arms are thrown out and the head is back, the hem swung round after the turn. +dance,spin
D knees high = Knees high, $the {runs|run} and {leaves|leave} a dark lane behind. +run
D pressed hollow = A hollow is pressed where the body lies, stalks leaning in over it from all round. +lie
O stalks near = Near us single stalks stand sharp, a beetle on one.
W *light cloth = in a light cotton shirt that the wind fills
N path trodden = Where it was walked, the tops lean aside in a line.
B far line = A far line of poplars parts land from sky.
L late gold = Late sun from behind rims hair and every edge.
L late gold late = Late sun from behind rims hair and every edge. +golden,sunset
L storm light = A slate-blue wall of cloud is behind, and what stands before it is lit bright. +storm,rain
V wide = Wide, figure a third of the height, horizon in the upper third

daily-look-back | deed | turn around, look back, looking back, look over shoulder, glance back, walk away, walking away, leave, turn away & #person | @ street, road, path, beach, corridor
D chin over the shoulder = In mid-stride the head has come round, chin over the shoulder, hair a beat behind. -away,leave
D back getting small = $The {goes|go} off down the middle, arms still, already too far to call. +away,leave
D eyes that stay = The eyes stay with us while the feet go on. -away,leave
O bag strap = A bag knocks against the hip at each step.
W *belted coat = in a belted coat
N gate open = A gate has been left open and still swings.
B road = The road narrows to a bright point between dark trees.
L ahead = The light stands ahead, so that an edge runs down shoulder and arm.
V from behind = From behind at chest height, long lens, quiet

daily-sing-baby | deed | sing to, lullaby, rock, soothe, calm, comfort, burp, change, nappy, diaper, play with, tickle, peekaboo, bounce & baby, newborn, infant, toddler, child, son, daughter, grandchild, twins, baby girl, baby boy | @ nursery, bedroom, living room
D cheek on the down = The cheek is laid on the downy head, lips near the ear, and weight goes from one foot to the other. -tickle,peekaboo,change,nappy,diaper,bounce,play
D face behind hands = Hands fly open before the face, and the little one breaks into a shriek. +peekaboo
D fingers in the ribs = Fingers walk up the ribs, knees shoot up, the mouth is all gums. +tickle,play,bounce
D two ankles in one hand = Two ankles are held up in one hand, a strip of tape between the lips, powder on everything. +change,nappy,diaper
D pat on the back = A flat hand pats the small back, a cloth over the shoulder. +burp
O little fist = A little fist has hold of a strand of hair and does not let go.
W *crumpled shirt = with shadows under the eyes; in a crumpled shirt
N bottles = A row of bottles, a dummy and a cold cup stand on the chest of drawers.
B mobile = Paper birds turn slowly on threads above a cot.
L night lamp = A small lamp low in the corner gives a reddish light and large soft shadows. +night
L blind = Light through a half-drawn blind lies soft on two cheeks.
V close = Close half length, shallow depth, cream and rose

daily-kids-phone | deed | play, watch, look at, stare at, hold, use & tablet, ipad, smartphone, phone, screen, laptop, computer, vr, vr headset, robot toy & child, children, kids, toddler, boy, girl, baby, grandmother, grandfather, grandma, grandpa, old man, old woman, family | @ sofa, living room, bed, kitchen
D nose near = The face is a hand from the glass, lit, mouth a little open, one finger up to push. -vr
D groping hands = Two hands grope in the air before a headset, mouth laughing, a vase not far off. +vr
D arm's length = It is held at arm's length, glasses pushed up, a stiff finger coming down from above. +grandmother,grandfather,grandma,grandpa,old
D cheeks in a row = Heads push together so that cheek lies on cheek, the smallest below. +many,family
O smeared glass = The glass is smeared with jam and prints.
N forgotten toys = Blocks and a tipped cup lie forgotten.
B cushions = Cushions and a dim room go off behind.
L from the screen = Bluish light from below fills eyes and nostrils.
V tight front = Close and frontal, slightly low, blue and dusk

daily-rainy-day-inside | deed | rainy day inside, rainy day at home, rainy day indoors, rainy afternoon at home, snow day inside, lazy sunday, sunday morning, sunday afternoon, cosy evening, cozy evening, quiet evening, lazy afternoon & #person, #many, family, couple, home, inside, #scene | @ living room, bedroom, kitchen
D everybody somewhere = On sofa, rug and sill everybody has settled with something: a comic, a sock to darn, a half-built ship. +family,many,kids
D legs up the wall = On the rug with legs up the wall, a book held overhead, nothing moves but one foot. -family,many,kids
O blanket landscape = Blankets make hills over the cushions, a plate with orange peel on one of them.
N wet boots = Wet boots stand on newspaper by the radiator.
B streaming pane = The pane streams, and the garden behind it is only green and grey.
L two lights = A lamp with a cloth shade is already on, yellow against the grey of the window.
L two lights then = A lamp with a cloth shade is already on, yellow against the grey of the window. +rain
V from the sofa = From the arm of the sofa, low, wide enough for rug and window, warm and grey

daily-lost-child | deed | lost child, lost girl, lost boy, child lost, lost in crowd, lost in a crowd, lost in the crowd, lost tourist, lost in supermarket, lost at fair, get lost & #person, child, tourist | @ street, station, supermarket, fair, woods
D standing among legs = $The {stands|stand} quite still among passing legs and coats, chin up, turning on the spot. -old,tourist,from-animal
D fist with a string = A fist holds on to the string of something, knuckles white. +child,girl,boy,toddler,kid
D hand to the brow = A hand goes to the brow, the street name read a third time. +old,tourist
O eyes filling = The eyes have begun to fill and look from face to face.
W *zipped coat = in a coat zipped to the chin
N glove on a cord = A mitten hangs from its cord.
B crowd soft = Everyone else is only a soft stream of dark cloth.
L grey = Grey even light, one warm window far off.
V their height = At their height, long lens, all else blurred

daily-help-old | deed | help, assist, carry for, give seat, offer seat, guide, pick up, hold door & old, elderly, stranger, grandmother, grandfather, lady, neighbour, neighbor, blind, fallen, woman, man & #person | @ street, bus, stairs, shop
D arm under the elbow = An arm has gone under the elbow, the step cut down to the shorter one, both heads bent to the kerb. -seat,pick,door
D half risen = Half risen already, a hand offers the seat with an open palm. +seat
D oranges rolling = Oranges roll in all directions, two knees on the pavement, two hands arriving at the same one. +pick,fallen
D back against the door = A back holds the door, the chin says go on. +door
O net bag = The net bag has changed hands.
W *jacket = in a jacket with a badge
N stick = A stick hangs over the forearm.
B passers = Passers-by go round them without a look.
L mild = Mild light comes from the end of the street.
V three-quarter = Three-quarter length, from in front, plain town colours

daily-throw-catch | deed | throw, catch, toss, kick, hit, bounce, spin & ball, stone, hat, snowball, keys, coin, frisbee, boomerang, basketball, apple, pillow, paper, dart, hoop & #person | @ park, street, yard, beach
D arm just through = The arm has just come through, fingers open, weight on the front foot, eyes after it. -catch,kick,bounce,spin
D hands almost shut = Off the ground at full stretch, two hands are almost shut round it. +catch
D toe and dust = The toe has met it, and a bit of dust stands up from the ground. +kick
D palm above = A spread palm is above it, knees bent, head up. +bounce,basketball
O thing in flight = In flight it is quite sharp, its shadow small on the ground below.
W *loose T-shirt = in a loose T-shirt and scuffed trainers
N jacket = A jacket lies folded at the edge.
B wall = A wall with a faded goal painted on it closes the yard.
L side high = High sun from the side puts one hard edge along arm and neck.
V low fast = Low, quick shutter, side on, clear colours

daily-write-school | deed | raise hand, whisper in class, pass note, daydream in class, exam, write on blackboard & child, pupil, pupils, student, students, girl, boy, kids, children, teacher, class | @ classroom, school
D arm as high as it goes = The arm is up so straight that it pulls its owner from the seat, fingers snapping. +raise
D chin and window = Chin in the hand, the eyes have gone out of the window and far up. +daydream
D note below the desk = A folded bit of paper goes from hand to hand below the level of the desks. +pass,note,whisper
D chalk on tiptoe = On tiptoe, the chalk squeaks along under the last line, tongue at the corner of the mouth. +blackboard,teacher
D bent over papers = Heads are bent over papers, a pencil bitten, one look going sideways. +exam,students,class -raise,daydream,pass,blackboard,teacher
O desk lid = The desk is scratched with hearts, its groove full of pencil dust.
N globe = A globe, bean plants in jars and a clock showing ten past ten stand along the sill.
B rows = Rows of backs and satchels on hooks go to a green board.
L tall windows = Tall windows on the left throw light on cheeks, paper and chalk dust.
V desk height = From desk height in the third row, close, plain school colours

daily-friends-parting-night | deed | walk home, walking home, go home, way home, coming home, come home late, arrive home, unlock door, doorstep, come in, return from work & #person | @ street, doorstep, hall
D key feels for the hole = Leaned on the door with one shoulder, the key feels for its hole, a bag in the teeth. +unlock,arrive,come,doorstep,coming
D shoes in a hand = $The {walks|walk} down the middle of the empty road, shoes in one hand, jacket by its loop on a finger. +walk,walking,way,go
D coat half off = The coat is half off, the forehead against the cool of the wall for a moment. +return,work
O *tired cloth = The collar is open, a scarf half lost.
W *day clothes = in the clothes of a long day
N milk = A bottle of milk and rolled paper stand on the mat.
B one lit pane = One pane is lit on the upper floor.
L lamp over the door = The lamp over the door makes a yellow half circle, moths in it, and past it all is blue. -day
L late afternoon = Late sun lies along the house fronts. +day,afternoon
V from the gate = From the gate, full figure, still

daily-first-snow-kid | deed | see snow, first snow, see sea, first time, seeing the sea, taste, lemon, try, touch & snow, sea, ocean, lemon, olive, chilli, oyster, ice, sand, lawn, rain, horse, cat, fish & child, baby, toddler, girl, boy, kid, children, old man, old woman | @ beach, garden, kitchen
D hand out flat = A hand goes out flat and quite slowly, the rest of the body leaning away from it. -lemon,olive,chilli,oyster,sea,ocean
D whole face drawn in = Nose, eyes and mouth have all been drawn in to one point. +lemon,olive,chilli,oyster
D stopped at the edge = Stopped where the sand goes dark, arms a bit out from the sides, $the {looks|look} and {looks|look}. +sea,ocean
O what it meets = What is met is bright and close, and larger than the one who meets it.
W *buttoned up = in a buttoned coat with its sleeves turned back
N adult hand = A grown-up's hand hangs ready at the edge of the picture.
B open = All behind is light and without edges.
L broad = Broad soft light comes from in front.
V eye height = At eye height of the one who sees it, close, light colours

daily-throne-kid-bed | deed | jump, bounce, climb, stand, sit, hide, play, build & bed, sofa, table, roof of car, car roof, statue, fountain, wall, shoulders, fridge, cupboard, wardrobe, bathtub & child, children, kids, boy, girl, toddler, baby, twins, siblings | @ bedroom, living room, street, park
D knees to the chest = Knees to the chest and hair on end, $the {hangs|hang} for a moment above the springs. +jump,bounce
D toes over the edge = Toes over the edge, arms out, $the {stands|stand} up there like a captain. +stand,climb
D eyes in the crack = In the crack of the door are two eyes and the hem of a coat. +hide,wardrobe,cupboard
D legs apart in it = Legs apart, $the {sits|sit} in it as in a boat, a ladle for an oar. +sit,play,build
O prints = Cushions have slid down on every side, and prints of bare feet show where the way up was.
W *day pyjamas = in pyjamas at noon
N lamp that leans = A lamp leans and has not yet fallen.
B door = A door stands ajar with a strip of hall.
L window = Wide daylight from the window, plain and bright.
V low = From the floor looking up, motion stopped, cheerful

daily-trip-map-car | deed | pack, unpack, close, sit on, carry, drag & suitcase, bag, rucksack, backpack, trunk, case, boxes, luggage & #person | @ bedroom, hall, station, street
D sitting on the lid = Sitting on the lid with all the weight, $the {reaches|reach} down between the knees for the zip. +close,sit
D one more thing = Kneeling before it, $the {pushes|push} one more shoe down at the side with a flat hand. +pack
D turned out = Everything comes out in one armful, a shell rattling after it. +unpack
D bump bump behind = It comes bumping along behind, a head taller than makes sense. +drag,carry
O *open case = In the case lie shirts in rolls, a snorkel, a bear face down and a jar of mustard.
W *travel jumper = in a travel jumper with a passport in the pocket
N list on the bed = A list with ticks lies beside a pair of sandals.
B wardrobe = The wardrobe stands open and half bare. -street,station
L window = Light from the window lies over lid and forearms.
V low front = Low from in front of the open lid, close, holiday colours

daily-tie-in-mirror | deed | tie tie, tie his tie, tie bow tie, knot tie, do up tie, button shirt, button up shirt, do up buttons, zip up dress, cufflinks, straighten tie, fasten & #person | @ bedroom, hall, bathroom, hotel room
D knot pushed up = Chin lifted, $the {pushes|push} the knot up with one hand and {pulls|pull} the narrow end down with the other. +tie,knot
D button and stretched neck = The top button is forced through with two thumbs, the neck stretched long out of the collar. +button,buttons
D arms behind = Both hands meet between the shoulder blades, elbows like wings, for the last bit of the zip. +zip,dress
D eyes in the mirror = The eyes do not leave the mirror, narrowed as at something crooked.
O *silk end = The silk end hangs too long, and the collar still stands up behind.
W *white shirt = with damp combed hair; in a white shirt with creases from the packet
N jacket on the door = A jacket waits on the door handle, a carnation in its buttonhole.
B wardrobe mirror = The mirror is set in a wardrobe door, with the bed and a lamp in it.
L window beside = Daylight from a window at the right lies on shirt front and knuckles.
V over the shoulder = Over the shoulder into the glass, half length, white and dark blue

daily-flowers-wait | deed | apologize, apologise, say sorry, wait, waiting, stand, wait for & flowers, bouquet, roses, rose, tulips, gift, sign, date & #person | @ airport, station, street, restaurant, doorstep
D bunch held low = The bunch is held low before the knees with both hands, heads down, as if it were heavy.
D up on the toes = At every door that opens the heels leave the ground and the chin comes up. +airport,station
D look at the watch = A sleeve is pushed back from the watch for the third time. -apologize,apologise,sorry
D words tried out = The lips try the sentence out once more without a sound, brows drawn up in the middle. +apologize,apologise,sorry
O paper twisted = The paper has been twisted thin where the fingers are, and one petal lies below.
W *ironed shirt = with freshly cut hair; in an ironed shirt and a jacket a bit short in the arms
N bench = Next to the feet stands a paper bag with a ribbon.
B stream of people = People stream past on both sides, soft and without faces.
L hall = Broad soft light comes from high windows ahead and picks out the petals.
L street lamp = A lamp over the door lights hair and flowers. +night,evening
V long lens = Knees up, long lens, sharp among blurred passers-by

daily-tea-ceremony | deed | tea party, afternoon tea, high tea, tea ceremony, cream tea, serve tea & #person, #many, child, dolls, teddy, grandmother, friends, ladies, family | @ garden, living room, tea house, hotel
D spout and saucer = The pot is tipped with a finger on its lid, and the cup comes to meet it on its saucer. -ceremony
D bowl turned twice = Kneeling, back straight, $the {turns|turn} the bowl twice on the palm before it is lifted. +ceremony
D little finger = A little finger stands off by itself, a scone already with its jam at the lip. -ceremony
O stand of cakes = On a stand of three floors lie sandwiches without crusts, scones, and at the top the small pink ones. -ceremony
O whisk and bowl = A bamboo whisk stands by a rough black bowl with green foam in it. +ceremony
N sugar tongs = Silver tongs, a strainer on its foot and a wet leaf lie on the cloth. -ceremony
B roses = A rose bed and wicker chairs go off behind. +garden
B paper screen = A paper screen stands half open on moss and one stone. +ceremony
L leaf light = Soft bright light under a [tree/blind] lies on cloth and knuckles.
V table height = At the height of the pot, close, mild colours

daily-bench-sea | deed | look at sea, look at the sea, watch sea, watch waves, watch ships, look out over, look over, overlook, gaze at sea, gaze at ocean, watch ocean, look at view, look at city, watch sunset, watch sunrise & #person | @ cliff, beach, pier, hill, viewpoint
D back and wind = $The {stands|stand} with the back to us, coat pressed to one side, hands deep in its pockets.
D hand as a brim = A hand is held over the brows, the head going slowly from left to right.
D shoulders touch = Shoulder leans on shoulder, one finger out to show the other where. +many,couple,family,two
O wide water = What lies before is wide and has only one small thing in it: a sail, a light, a bird.
W *heavy coat = with hair blown across; in a heavy coat with the collar up
N rail = A rusty rail with a lifebelt stands at the edge.
L ahead = The brightest part of the sky is ahead and makes hair and shoulders a dark edge.
L orange = The sun has flattened on the line and its track comes over to the feet. +sunset,sunrise
V small from behind = From behind, figure low in the picture, two thirds air and water

daily-messy-room | deed | clean room, tidy room, tidy up, clean up, declutter, spring cleaning, messy room, messy bedroom, dust, dusting, sort clothes, polish & #person | @ bedroom, living room, attic, kitchen
D armful to the chin = An armful of clothes is carried up to the chin, a sock falling at each step. -dust,dusting,polish
D feather duster = On a chair, arm stretched, $the {runs|run} a feather duster along the top of a frame, nose already wrinkled. +dust,dusting
D found and read = Cross-legged in the middle of it, $the {has|have} found an old [letter/comic] and forgotten all the rest. +attic,declutter,sort
O heap = The heap on the bed has cords, a racket and a half-eaten apple in it.
W *headscarf = with a scarf round the hair; in an old shirt with its sleeves cut off
N full sack = A full sack leans by the door, a bear's arm out of its top.
B swept strip = A strip of floor is already clear, as far as the rug.
L window with dust = Sun from the wide open window stands in the dust like a beam of wood.
V from the door = From the door, wide, plain daylight colours

daily-work-break | deed | lunch break, coffee break, eat lunch, eat sandwich, take a break, tea break, rest, lunch & workers, worker, builders, builder, nurse, farmer, office, scaffold, beam, steps, wall, bench, colleague, colleagues, man, woman & #person | @ building site, park, office, field, street
D side by side on the beam = $The {sits|sit} on the narrow steel high above the streets, boots hanging in the air, and {bites|bite} into a thick sandwich. +beam,girder,skyscraper
D bite at the edge = Legs hang over the edge, a sandwich as thick as a fist is held in both hands, and both cheeks are full. -beam,girder,skyscraper
D tin on the knee = A tin box is open on the knee with an egg, a knife and salt in a twist of paper.
D cup to cup = A flask goes along from cup to cup. +many,workers,builders,colleagues
O gloves and tools = Leather gloves and a hammer lie on the boards beside. -beam,office,nurse
W *work things = with dusty forearms; in work trousers with a folding rule in the pocket
N bread crust = A crust of bread lies on the greaseproof paper.
B city far below = Far below, hazy streets and flat roofs run to a grey river. +beam,girder,skyscraper
B half-built wall = A half-built wall with a line stretched along it stands behind. +builder,builders,bricklayer
L noon = Noon sun comes from straight above, and the brim throws a shadow over the eyes.
V side = From the side at seated height, dusty natural colours

daily-umbrella-kids | deed | walk, play, stand, run, splash, dance, sing & rain, rain boots, raincoat, wellies, puddles, storm & child, children, girl, boy, kids, toddler, twins, dog, friends, siblings | @ street, park, garden, lane
D head back mouth open = Head back, mouth open, $the {lets|let} drops fall on the tongue, rain running in at the cuffs.
D stamped dance = One boot comes down flat, the other is already up, arms away from the sides. +splash,play,dance,puddles,run
D small under much = Of the small figure only boots and a nose come out below the hood. +walk,stand
O shining rubber = Rubber and oilcloth shine as if lacquered, with a leaf stuck on a shoulder.
W *yellow oilskin = in a yellow oilskin and boots filled to the rim
N worm = A worm lies stretched on the wet path.
B hedge grey = Hedge and houses are pale behind strings of rain.
L silver = Even silver light, each drop with a bright edge.
L silver then = Even silver light, each drop with a bright edge. +rain,storm
V puddle height = From puddle height, close, one strong yellow in grey

daily-carry-groceries | deed | carry, haul, lug, drag, bring & groceries, shopping, shopping bags, bags, grocery bags, bag of groceries, firewood, buckets, crate, crates, basket, laundry basket, laundry & #person | @ stairs, street, hall, road
D weight in the arms = The load pulls both arms long, shoulders down, and $the {takes|take} short steps with the weight swinging against the knees. -firewood,basket,crate,crates,laundry
D chin on top = The pile is stacked to the chin in bent arms, head tipped back to see over it. +firewood,basket,crate,crates,laundry
D key in the teeth = A key is held in the teeth, since no finger is free.
O strings cut in = The handles cut white lines into the fingers, and a leek and a loaf stand out at the top. +groceries,shopping,bags
O slopping rim = Water jumps over the rim at each step and darkens a shoe. +water,buckets
W *open coat = with hair come loose; in a coat unbuttoned from the heat of it
N what fell = Something round has got away and rolls behind.
B steps and rail = Worn steps and a cold iron rail go up beside. -road,street
B wall and doors = A wall with doors and bicycles runs along. +road,street
L side = Soft light from the left falls across knuckles and chin.
V waist height = Medium, from some steps ahead, a bit low, plain colours

daily-sleep-bench | deed | sleep, asleep, nap, doze, snooze & bench, park bench, grass, beach, hay, haystack, floor, boat, car, back seat, bathtub, stairs, waiting room, church, cinema, library, tent, sleeping bag, roof, meadow, sand & #person | @ park, meadow, station, beach, barn, tent, street
D arm for a pillow = $The {sleeps|sleep} on one side, the cheek on a bent arm, mouth fallen open, knees drawn up to the width there is.
D sole to the sky = One shoe has been pushed off and stands by, the toes of that foot moving a little.
D face under something = The crook of the other arm lies over the eyes against the light. -car,boat
O print of it = What it lies on has left its pattern in red lines on the cheek.
W *rumpled day clothes = in rumpled day clothes, a button gone
N belongings close = A bag is held by its strap, wound twice round the wrist.
B ground = Ground and sky beyond are soft and do not matter.
L leaf = Light comes in patches and stops short of the eyes. -night
L lamp = A lamp some way off gives a weak yellow from one side. +night
V low along = Low, along the body from the head, quiet, natural colours

daily-feed-someone | deed | feed, feed with, spoon feed, give food, give a bite, put in mouth & that: man, woman, husband, wife, boyfriend, girlfriend, friend, sister, brother, grandmother, grandfather, old man, old woman, child, son, daughter, toddler & #person | @ kitchen, restaurant, sofa, park
D fork between them = A loaded fork is in the air between the two, a palm held beneath, and $that {leans|lean} to it with the lips already open.
D eyes on the mouth = The one who feeds has unawares opened the mouth too.
D sauce wiped = A thumb wipes the corner of the other's mouth.
O half-eaten thing = The plate between them is eaten from both sides.
W *napkin collar = with a napkin tucked into the collar; in a soft shirt
N second spoon = A second spoon lies unused on the cloth.
B room soft = The room behind is only lamps and the edge of a chair.
L warm side = Warm light from one side shines in the eye and on the fork.
V two profiles = Close, two profiles, shallow depth, warm

daily-hospital-bed | deed | lie, sit, visit, hold hand, sleep, wait, wake up, recover, say goodbye & hospital bed, hospital, hospital room, sickbed, deathbed, operation, surgery, intensive care & #person | @ hospital, hospital room
D hand on the cover = A hand with a taped tube lies on the cover, and another one has been pushed under it, palm up.
D raised head end = The head end is raised; $the {looks|look} small among the pillows, chin turned to the window.
D asleep in the chair = In the chair beside somebody has fallen asleep with the forehead on the edge of the mattress. +visit,wait,hold,sleep
O drip and rail = A clear bag hangs from a hook and drops slowly, the bed rail is folded down.
W *hospital shirt = in a washed-thin shirt tied at the back
N grapes and cards = Grapes, a card with a rabbit and a paperback stand on the wheeled table.
B curtain on hooks = A pale green curtain hangs in even folds from its rail.
L window soft = White daylight comes through a blind in narrow bands over the sheet.
L night glow = The green line of a screen and a lamp down by the floor are the only lights. +night
V seated height = From beside the bed at seated height, hushed, pale green, white and skin

daily-street-vendor-kid | deed | buy, choose, point at, want, look at & balloon, balloons, sweets, candy, toys, toy, puppy, doughnut, doughnuts, cotton candy, shoes, book, christmas tree, pumpkin, goldfish, lottery ticket, newspaper, ring, cake, bread, flowers & #person | @ shop, street, market, fair
D finger and lip = A finger points past the first and the second at just that one, the lower lip between the teeth.
D coins counted = Coins are counted from one palm into another, the last one turned over to be sure.
D handed over the edge = Two hands take it as it comes over the counter, eyes only on it. -look,want
O rows to choose from = The rest go off in rows, all nearly the same, each a different colour.
W *town jacket = in a town jacket, a scarf coming undone
N bell on the door = A bell on a spring still trembles over the door. -market,fair,street
B seller's arms = Of the seller one sees the apron and two patient hands.
L lamp over the goods = A lamp over the goods lights faces from below by way of white paper.
V counter height = Close at counter height, bright small colours

daily-look-baby-cot | deed | look at, watch, watch over, bend over, check on, peek at & baby, newborn, sleeping baby, sleeping child, cot, crib, cradle, ultrasound, twins, puppies, kittens, eggs, nest, chicks & #person, couple, parents, kids, children, family | @ nursery, bedroom, hospital, barn
D bent over the edge = $The {bends|bend} deep over the edge, hands on the rail, the breath held so as to hear the other breath.
D fingers on the rail = Small fingers and a nose show above the edge, on the tips of the toes. +from-child,child,kids,children
D two heads = Two heads touch above it, and one hand has found the other behind a back. +couple,parents
O what lies in it = Down there it lies warm and folded small, one small foot twitching.
W *dressing gown = in a dressing gown
N slipper = A floorboard was stepped on with great care: a slipper stands behind alone.
B door ajar = The door stands ajar on a lit passage.
L from the passage = A strip of light from the passage ends exactly at the edge and comes up softly on the face.
V low through = From low beyond, looking up past the rail, shallow depth, warm dark

daily-at-funeral | deed | at funeral, at a funeral, at graveside, at a grave, at a wake, in mourning, attend funeral & #person, man, woman, girl, boy, child, widow, widower, old man, old woman, people, family, couple | @ cemetery, church
D coat among coats = Among other dark sleeves $the {stands|stand} with bent head, gloves held in one fist, the lips pressed in until they are gone.
D arm through an arm = An arm has been pushed through the bent arm beside, and weight is put on it.
D eyes on the flowers = The eyes stay on one flower of all that lie there.
O order of service = A folded sheet with a small portrait has been rolled into a tube.
W *black things = in a black coat with a small pin at the lapel -from-child
N wet gravel = Wet gravel sticks to polished shoes.
B bare trees = Bare limes and a wall go off into mist.
L low cloud = Low cloud gives one even light, kind to wet eyes.
L low cloud then = Low cloud gives one even light, kind to wet eyes. +rain
V half length = Half length from a few steps off, black, stone grey and one white

daily-at-party | deed | at party, at a party, at house party, at a wedding party, at garden party, at new year's party, leave party, alone at party, at a birthday party & #person, man, woman, girl, boy, couple, teenager, friends | @ living room, garden, hall, bar
D edge of the room = With one shoulder on the door frame and a cup held high before the chest, $the {looks|look} on over its rim. -friends,couple
D shout into an ear = One shouts into the other's ear behind a hand, both laughing before it is said. +friends,couple
D streamer caught = A paper streamer has come down over hair and shoulder and been left there.
O cup = In the cup swims half a slice of lemon, lipstick on its edge.
W *party things = with a bit of glitter on the cheek; in a good shirt with its sleeves turned up
N crisps = Crisps are trodden into the rug, a shoe lies on its side.
B others dance = Behind, arms go up in a red and blue haze, all soft.
L two colours = A red lamp from the left and a blue one from behind share the face.
L garden bulbs = Bulbs in the branches give a warm dotted light. +garden
V close candid = Close, candid, flash on the nearest, dark behind

daily-at-window-morning | deed | look at, watch, count, feed, see & snow, rain, birds, bird, sunrise, moon, stars, fireworks, street, trains, boats, planes, ants, fish, flowers, clouds, neighbours, people, crowd, storm, garden, goldfish & window, balcony, bridge, fence, wall, bench, railing & #person | @ window, balcony, bridge
D arms on the ledge = Both arms lie on the ledge, the chin on the upper one, and only the eyes move.
D finger to the pane = A fingertip lies on the cold of the glass where the thing is to be seen. -bench
D on tiptoe = The heels are off the floor, nose just over the edge. +from-child
O small and far = What is watched is small, bright and quite by itself out there.
W *woollen sleeves = in a jersey with pulled-down sleeves
N crumbs = A row of crumbs and a dead wasp lie along the ledge.
L from out there = Light comes from out there on brow, knuckles and one cheek; the back is dim.
L blue = Bluish light of night, one yellow lamp behind. +night
V profile = Profile, close, calm

daily-two-people-car | deed | kiss in car, sit in car, sleep in car, eat in car, sing in car, cry in car, wait in car, sit in a car, argue in car, talk in car, look out of car, drive car, drive a car & #person, couple, man, woman, family, friends, girl, boy, child | @ car, street, road, car park
D seen through the windscreen = Seen through the windscreen, with trees and sky mirrored over it, $the {leans|lean} back into the seat, belt still across. -cry,kiss
D hand on the wheel = A hand lies on top of the wheel though nothing moves. -cry,sleep,child,girl,boy,kiss
D across the handbrake = Two heads have met across the handbrake, one belt still drawn tight. +kiss
D paper on the knees = On the knees is an open paper, grease on the fingers, a gherkin on the dashboard. +eat
D mouth wide = Mouth wide on a long note, a fist for a microphone. +sing
D forehead on the wheel = The forehead lies on the back of the hands, and the shoulders go up and down. +cry
O misted pane = The side pane is misted, with a wiped hole the size of a fist.
W *seat clothes = in a jacket crushed by the belt
N parking ticket = A ticket and a dry leaf are stuck beneath the wiper.
B street mirrored = House fronts go over the glass, upside down and bent.
L wet grey = Grey light comes from above through drops on the glass.
L wet grey then = Grey light comes from above through drops on the glass. +rain
L lamps outside = A lamp outside lights half of each face orange. +night
V through glass = Through the windscreen, close, layered reflections

daily-eat-greens | deed | eat, refuse, hate, chew, push away & broccoli, vegetables, spinach, salad, peas, brussels sprouts, kale, carrots, liver, medicine, oyster, oysters, soup & #person | @ kitchen, canteen, restaurant
D fork at arm's length = What has to be eaten is held up on the fork at the height of the eyes and looked at from both sides. -soup
D cheek stored = It has been in one cheek for some time, the jaw still, the eyes on the clock. -salad,kale
D spoon sinks back = The spoon comes up, is looked at and sinks back. +soup
D big green mouthful = Leaves stand out of both corners of the mouth and are drawn in bit by bit. +salad,kale,spinach
O pushed to the rim = The rest has been pushed to the rim in a neat dam, far from the potatoes.
W *napkin bib = with a napkin tucked in at the neck; in a checked shirt
N glass of water = A glass of water has been drunk to the last drop.
B kitchen behind = A dresser and a sleeping radio stand behind.
L window = Plain light from a window at the side, no mercy in it.
V across the plate = From across the plate, close, at the eye height of the face, greens and cream

daily-scold | deed | scold, tell off, lecture, argue with, shout at, yell at, blame, discipline, argue & that: son, daughter, child, boy, girl, husband, wife, dog, student, teenager, brother, sister, friend, waiter, neighbour, referee, policeman, mother, father & #person | @ kitchen, hall, living room, street
D finger on the table = A straight finger comes down on the table at each word, the body bent forward from the hips.
D other one looks past = $That {looks|look} past it at a spot on the floor, lips pushed out, one foot turning on its heel.
D hand on the hip = The free hand is clamped on the hip.
O proof = What it is all about lies between them: shards, a wet shoe, a paper with red ink.
W *sleeves pushed up = with sleeves pushed up; in an apron tied in a hurry
N drip = Something drips from the table's edge.
B door ajar = A door stands ajar with a second pair of ears behind it.
L flat = Flat light from a ceiling lamp gives hard little shadows below brows and chin.
V side = From the side, both whole, between their two eye heights, plain colours

daily-comfort-crying | deed | comfort, console, cheer up, soothe, calm down, wipe tears, dry tears & that: child, girl, boy, friend, woman, man, son, daughter, sister, brother, grandmother, grandfather, stranger, baby, mother, father & #person | @ stairs, bench, bedroom, kitchen
D thumb under the eye = Squatting to be at the same height, $the {wipes|wipe} under one eye with a thumb, the other hand holding the chin.
D breath in jerks = $That {breathes|breathe} in jerks, lower lip caught in the teeth, lashes stuck together.
D shoulder lent = A forehead has been let fall against the shoulder that was offered.
O wet sleeve = A dark wet place grows on the cloth there.
W *soft clothes = in a soft old jumper
N cup of milk = A cup of something warm and one clean handkerchief are within reach.
B steps = Wooden steps go up behind into shade.
L window low = Mild light from a low window lies on the two cheeks.
V close = Close, at the lower eye height, warm muted colours

daily-give-advice-phone | deed | video call, facetime, skype, call grandmother, call home, call mother, call mum, call mom, talk online, online meeting & #person, family, grandparents, couple, grandmother | @ kitchen, sofa, desk, bedroom
D wave at the glass = A hand waves with spread fingers, much too near the lens, the other holds the thing propped on a jug.
D all into the picture = Heads push together so that all fit, one only as a parting and an eye. +many,family,couple,grandparents
D palm against the picture = A palm is laid flat on the little face in the glass. +child,baby,grandmother
O small faces = In the lit pane are small faces with their mouths open on different words.
W *good on top = with slippers on the feet; in an ironed shirt
N cake brought = A plate of cake has been held up to be seen and set down beside.
B room = The room behind is tidy just as far as it can be seen.
L two lights = Bluish light from the pane meets a yellow lamp on nose and chin.
V over the edge = From just above the pane, close, frontal, warm and blue
`;
