/** Whole small scenes of love, friends, partings and feelings shown. The form: `tableaux.ts`. */
export const DAILY_LOVE_TABLEAUX = `
daily-kiss-cheek | deed | kiss, kisses & cheek, forehead, hand, nose, baby, grandmother, grandfather, grandma, grandpa, mother, child, daughter, son, frog, dog, cat, horse, belly, goodnight, good night | @ any
D lips in the cheek = Pursed lips push so firmly into the cheek that it makes a dent, and the eye above is squeezed shut. -forehead,hand,frog
D lips on the brow = The lips rest on the forehead just below the hair, both hands about the back of the head. +forehead,goodnight
D bent over fingers = $The {bends|bend} from the waist over fingers lifted to the lips, looking up past them. +hand +from-person,from-child,many,couple,family,kids
D nose to green nose = Lips are pushed out as far as they go, eyes shut hard, before a wide wet green mouth. +frog
D kissed one grins = The kissed one grins sideways and leans away by a hair's breadth. -hand,frog,baby
O smear = A shiny spot stays on the skin. -frog,hand
N slipping hair = A strand falls forward between the two faces.
L soft side window = Soft daylight from the left lies on cheek and nose and leaves the ear in shade.
V tight on two heads = Tight on two heads, eye level, shallow depth, warm natural colours

daily-hold-hands | deed | hold hands, holding hands, hand in hand, interlocked fingers, intertwined | @ street, beach, park, path, garden
D fingers laced = Fingers are laced between fingers, arms hang straight, and the hands swing a little ahead of the step. -patient,hospital,bed,nurse,dying,baby
D seen from behind = We see the two from behind, shoulders almost touching, heads turned a little inwards. -patient,hospital,bed,nurse,dying,baby
D old knuckles = The hands are spotted and big at the joints, and one thumb strokes the other's back. +old,elderly -patient,hospital,bed,nurse
D look down at it = A sidelong look goes down to the hands as if to make sure. +shy,first,teenagers,teenage
O two sleeves = Two cuffs of different cloth meet above the wrists, and a watch catches the light. -beach
N long single shadow = Their shadows run together on the ground into one with two heads.
B path ahead = Ahead, the path goes on between trees and bends out of sight. -beach,street
B edge of the sea = Ahead runs the edge of the sea, with their prints coming towards us. +beach
L low from ahead = The sun is low ahead of them, edges the arms with light and leaves the backs in shade.
L low from ahead late = The sun is low ahead of them, edges the arms with light and leaves the backs in shade. +golden,sunset
V from behind hip height = View from behind at hip height, hands in the centre, sharp there and soft beyond

daily-dance-kitchen | deed | dance, dancing, slow dance, waltz & kitchen, living room, alone, radio, bedroom, pyjamas, barefoot, home | @ kitchen, living room
D turned under an arm = One is being turned under the other's raised arm, hair swinging out flat, socks sliding on the floor. +many,couple,family -living,lounge,elderly,old
D close and slow = They hold each other close and turn on the spot, joined hands held out at the shoulder, both smiling at each other. +living,lounge,elderly,old +couple,two
D spoon for a microphone = Hips thrown to one side, eyes shut, $the {sings|sing} into a wooden spoon and {lets|let} the other arm fly. +one +from-person,from-child,many,couple,family,kids -couple,family
D cheek to temple = Cheek lies on temple, a hand in the small of a back, another still holding a tea towel. +slow,waltz,couple -living,lounge
O rug rolled back = The rug is rolled back, and slippers glide on the bare boards. +living,lounge -barefoot
O *socks and shirt = Thick grey socks, one with a heel gone, and a shirt hanging out under a cardigan. -elderly,old,living
N pan and radio = On the stove a pan lid lifts with steam, on the sill a small radio stands with its aerial out.
B table and lamp = An armchair has been pushed to the wall, and a floor lamp and a shelf of records stand behind. +living,lounge
B chairs pushed back = The chairs have been pushed to the wall, and a fridge door stands open behind.
L open fridge and lamp = Yellow light from the hood and white from the fridge meet on the floor, and the window is night blue.
L open fridge and lamp then = Yellow light from the hood and white from the fridge meet on the floor, and the window is night blue. +night,evening
L lamp in the room = A floor lamp with a cloth shade lights both faces warmly from the left; the corners of the room are brown. +living,lounge
L bright kitchen = Morning sun lies in a square on the tiles just where the feet are. +day,morning
V from the hall = View from the dark hall through the door, full length, slight blur in sleeves, warm

daily-dance-party | deed | dance, dancing & party, club, disco, nightclub, wedding, bar, festival, dance floor, dancefloor, rave, street | @ club, party, hall, street
D arms over heads = Arms go up among arms, heads thrown back, a knee lifted, wet hair across an open mouth.
D ring opens = The others have left a small ring open and clap towards its middle. +alone,one
D shoes in a hand = High shoes hang from two fingers, and bare feet turn on the boards. +wedding,woman
O beams = Through the haze go beams of violet and green, cut in slices by raised hands. -street,wedding
O paper and lanterns = Coloured bulbs on a wire sway above, and paper streamers lie round the feet. +street,wedding
N plastic cup = A trodden plastic cup lies in a puddle on the floor.
B band = On a low stage behind somebody bends over [records/a keyboard], lit from below.
L coloured and hard = Coloured light strikes from behind and a white flash from the front freezes faces and drops of sweat.
L coloured and hard then = Coloured light strikes from behind and a white flash from the front freezes faces and drops of sweat. +night,evening
V in the crowd = From within the crowd at shoulder height, tilted, flash with blurred lights, saturated

daily-proposal | deed | propose, proposal, proposing, engagement ring, asks to marry, ask to marry, popping the question, get engaged, marriage proposal | @ park, beach, restaurant, bridge, mountain
D down on one knee = One kneels on one knee and holds a small open box up in both hands, face lifted, mouth half open after the question.
D hands to the mouth = The other stands with both hands clapped over mouth and nose, shoulders drawn up, eyes already wet.
D box upside down = The lid points the wrong way in the excitement.
O ring = The ring is thin gold with one small stone, which throws a single spark.
W *good clothes = with freshly cut hair; in good clothes a bit too warm for the day +from-person,from-child,many,couple,family,kids
N knee in the wet = A wet patch spreads at the knee of the trousers.
B people who noticed = At a polite distance strangers have stopped, one with a phone half raised.
L low golden = The sun stands low behind and to the left, edges both heads and shines through the small box.
L low golden late = The sun stands low behind and to the left, edges both heads and shines through the small box. +golden,sunset
L candle = A candle between them lights the box and the lower halves of both faces. +restaurant,night
V side on = Side view, full length, both in profile, soft ground, tender clear colours

daily-station-goodbye | deed | goodbye, farewell, part, parting, say goodbye, wave goodbye, leave, wave, see off, hug, embrace & station, platform, train, airport, bus, port, harbour, ship, departures, gate | @ station, platform, airport, harbour
D arms that will not let go = The two hold each other so hard that heels lift, one chin dug into the other's collar, one eye open on the clock. -wave
D palm on the glass = A palm is pressed flat to the inside of the window, another to the outside, a hand's width apart as the carriage starts. +train,wave
D walking beside = The one who stays walks along, faster and faster, arm lifted. +wave,train
O *bag between the feet = A brown suitcase with a belt round it is clamped between the ankles.
N ticket in the fist = The ticket is bent in a fist that grips the back of a coat.
B clock and carriages = Behind, under an iron roof, hang a round clock and a line of open doors. +station,platform,train
B glass and tails = Behind the glass wall stand tail fins with lights. +airport,gate,departures
L grey from the roof = Grey light falls through the glass roof, and [steam/dust] makes the far end pale. +station,platform,train
L cold hall light = Cold even light from the ceiling leaves no shadow on the wet faces. +airport,departures
V medium quiet = Medium view from behind a pillar, eye height, muted blue, brown and grey

daily-reunion | deed | reunion, reunite, welcome home, arrivals, meet again, run into arms, run towards, come home, homecoming, returning home, returns home | @ airport, station, doorstep, street
D run with a dropped bag = One bag has been let fall where it was, and the last three steps are a run with arms out.
D lifted off the ground = One is lifted right off the ground, feet bent up behind, face hidden in the other's neck.
D hands hold the face = Two hands hold the face off to look at it, thumbs on the cheekbones.
O flowers crushed = A bunch in paper is crushed between the two, heads sticking out at the side.
W *travel clothes = with a creased cheek; in a coat slept in +from-person,from-child,many,couple,family,kids
N paper sign = A hand-painted paper sign has sailed to the floor, face down.
B rail and drivers = Behind a rail wait others with raised chins and drivers with tablets. +airport,arrivals
B lit house door = Behind them the house door stands open and yellow. +home,door,doorstep
L hall light soft = Broad light from high windows comes from behind and rims the two as one.
V at their side = View from the side, a few steps off, knees up, slightly blurred edges, warm

daily-break-up | deed | break up, breakup, break-up, divorce, separate, after a fight, falling out, leaving him, leaving her | @ street, cafe, car, bedroom, kitchen
D one talks one looks away = One speaks with both palms open upwards; the other has turned the whole body to the side and looks at nothing.
D gap on the bench = Between them on the seat is room for a third, and a bag has been put there. -car,street
D hand withdrawn = A hand has just been drawn out from under another, which stays lying as it was.
D wipers going = The wipers go over the windscreen, neither seat belt is done up, and both stare ahead. +car
O ring = On the table lies a key taken off its ring. +cafe,kitchen
N two full cups = Two cups stand full and flat, the milk drawn to a skin. +cafe,kitchen
N cardboard box = A carton with books, a lamp and a plant stands packed by the door. +bedroom,divorce,leaving
B rain on the glass = Rain runs down the window behind and breaks up the lights.
L flat grey side = Grey light from the window lies on one face and leaves the other, turned away, in shade.
L flat grey side then = Grey light from the window lies on one face and leaves the other, turned away, in shade. +rain
V across two backs = View at eye height through the glass of the window, reflections between, cool muted colours

daily-date | deed | date, first date, romantic dinner, candlelit dinner, dinner for two, valentine's dinner, on a date | @ restaurant, cafe, bar
D chin on the hand = One talks with a fork forgotten in the air; the other listens with the chin on a hand and does not look at the food at all.
D feet below = Under the cloth a shoe touches a shoe and stays.
D menu as a shield = A menu held up hides everything below two eyes. +first
O table between = Between them are a candle in a bottle run down with wax, two glasses at unequal levels and a shared plate with two spoons.
W *first-date clothes = with damp combed hair; in an ironed shirt open at the neck +from-person,from-child,many,couple,family,kids
N rose in water = A single carnation stands in a glass among crumbs, and a napkin has been folded into a tiny boat.
B other tables = Behind, other tables are only small flames and the white of a waiter's jacket.
L candle = The flame lights chins and hands from below, golden, and everything past the chairs falls into brown.
L candle then = The flame lights chins and hands from below, golden, and everything past the chairs falls into brown. +night,evening
V across the candle = View across the next table, seated height, long lens, amber and wine red

daily-cuddle-couch | deed | cuddle, snuggle, cuddling, hug, spoon & sofa, couch, bed, blanket, fire, fireplace, rain, couple, movie, film, morning | @ living room, bedroom
D heap of two = The two lie as one heap: a head on a chest, an arm lost somewhere behind, four feet at the far end sorting themselves out.
D nose in the hair = One nose is buried in the other's hair, eyes shut, and a hand draws slow lines down a sleeve.
O *one blanket = One checked blanket is pulled over both and is too short for the toes.
N mugs on the floor = Two mugs and a plate with rinds stand in reach on the floor.
B window with rain = Behind, rain runs over a dark window. +rain,night,evening
B bookshelf low = Behind is a low shelf with a lamp and a sleepy plant.
L lamp and fire = Warm low light from the side goes over the wool and the one visible cheek.
L lamp and fire late = Warm low light from the side goes over the wool and the one visible cheek. +golden,sunset
L white morning = White morning light comes through thin curtains over the rumpled cover. +morning,day
V from the carpet = Close view from the other end of the sofa, low, honey and grey

daily-hug | deed | hug, hugging, embrace, embracing, comfort, console & #person | @ any
D chin over the shoulder = Arms go right round, fingers spread on the back and pressing in, and a chin rests over the shoulder with closed eyes. -tree,trunk,oak,redwood,pillow,teddy
D face buried = One face is quite hidden in the other's collar; only an ear and hair show. +comfort,console,crying,sad
D hand on the back of the head = A hand cups the back of the head, the cheek laid on the crown. +comfort,console
D all in one knot = More arms come from outside round the first two, foreheads in the middle. +family,friends,group,team
O cloth in folds = The jersey is drawn into star-shaped folds under the fingers.
N strap slipped = A bag strap has slid to the elbow and swings.
L cloud light = Soft light from an open sky comes from behind us on the one face we see.
V chest up = From the chest up, over the near shoulder, face sharp, ground far out of focus, calm tones

daily-shared-umbrella | deed | umbrella, umbrellas & share, two, couple, together, friends, under one, under an umbrella, lovers, children, mother, father, kiss, #two | @ street, park, bridge, bus stop
D both off centre = Two press together under one umbrella that is only wide enough for a head and a half; each outer shoulder is dark with wet.
D tilted to the other = The handle is held over to the other's side, and the holder's own hair drips.
D step in time = The two have fallen into the same step so as to stay beneath, arm through arm.
O *taut ribs = The umbrella has one rib bent up, and drops hang from each point in turn.
W *wet shoes = with damp fringes; in a buttoned-up coat +from-person,from-child,many,couple,family,kids
N bubbles in puddles = The drops make bubbles and rings in the puddle they walk round.
B wet street = Behind, wet cobbles and shop fronts run together in long lights.
L grey with lights = The daylight is nearly gone, and lit windows lie in yellow streaks on the street towards us.
L grey with lights then = The daylight is nearly gone, and lit windows lie in yellow streaks on the street towards us. +rain,storm
V from ahead long = Long lens from ahead, full length, rain as fine strokes, blue-grey with one warm colour

daily-umbrella-alone | deed | with umbrella, hold umbrella, carry umbrella, open umbrella, under umbrella, fight with umbrella, umbrella, umbrellas & umbrella, walk, stand, wait, hold, wind, rain, inside out, carry, open, fight & #person, man, woman, girl, boy, child, lady, gentleman, old man, old woman | @ street, bridge, park, bus stop
D leaned into rain = $The {leans|lean} forward behind the umbrella as behind a shield, so that only coat and legs show below it. +wind,storm +from-person,from-child,many,couple,family,kids
D inside out = The wind has turned it inside out: it stands up like a tulip, and $the {hangs|hang} on to the handle with both hands. +inside,fight +from-person,from-child,many,couple,family,kids
D still under it = The umbrella stands straight, its handle resting on one shoulder, and the eyes are on the drops that fall from its edge. -wind,inside,fight,storm,couple,two,many
D many over the street = Umbrellas fill the middle of the picture edge over edge, black, clear and a few red, drops running off their points; below them are coats, bags and quick feet, some coming, some going. +many -wind,storm
D tilted into the wind = Umbrellas are tilted all one way into the wind like shields, one blown inside out, coats pressed flat against the legs below them. +many +wind,storm
O *black cloth = The black cloth is tight and wet and mirrors the sky in grey streaks. -many,night
O *bright edges = Every edge of cloth has a bright line of drops, and through the clear ones the lights behind show bent. +many
N hem splashed = Hem and shoes are dark with splashes. -many
N nearest couple = The nearest two share one umbrella, seen from behind and sharper than the rest. +many
B street in rain = Behind, the street goes off between tall houses, paler and paler.
L wet grey = Flat light from a low sky is mirrored in the pavement, so that the figure stands between two greys. -night,evening,many
L wet grey then = Flat light from a low sky is mirrored in the pavement, so that the figure stands between two greys. +rain,storm,wind -night,evening,many
L lamps in the wet = Street lamps hang in halos, and their light runs down the wet road to the feet. +night,evening
V full figure = Full figure from across the street, slightly long lens, near monochrome -many
V over the umbrellas = View along the street at head height, 50 mm, the nearest umbrellas sharp, the lights behind soft +many

daily-love-letter | deed | love letter, write a letter, writing a letter, writing letters, diary, journal, write, writing, postcard & #person | @ desk, cafe, bedroom, garden, bench
D pen stopped = The pen has stopped at the end of half a line, and $the {looks|look} up past it with lips a little moved by the word to come.
D writing fast = Head low over the paper, $the {writes|write} with the whole forearm, the free hand flat to keep the sheet. +diary,journal,novel
O sheet with crossings-out = The sheet is filled in blue with two words crossed out so hard that the paper shines.
N crumpled ones = Three crumpled sheets lie by the lamp, one slowly opening.
N stamp = A stamp and an envelope already addressed wait under a cup. +postcard,letter
B window and leaves = Behind is a window with leaves moving close to the glass.
L lamp from the left = A lamp from the left lights the sheet and the underside of the face. +night,evening
L window from the left = Daylight from the left goes over the paper and shows its fold.
V desk height = Close three-quarter view at desk height, hand and pen sharp, paper white and brown

daily-read-letter | deed | read, open, receive, tear up, burn & letter, letters, envelope, postcard, telegram, love letter, note, message in a bottle | @ hall, kitchen, window, garden, beach
D hand at the throat = $The {stands|stand} where it was opened, the sheet held close in one hand, the other fingers at the throat. +read,receive +from-person,from-child,many,couple,family,kids -burn,tear
D thumb under the flap = A thumb goes under the flap and tears it in steps, faster towards the end. +open
D corner in the flame = A corner is held to a flame and turned, the writing brown before it goes. +burn
D halves into quarters = The halves are laid together and torn again, with small bits already on the floor. +tear
O folded in three = The paper has been folded in three and wants to close again; the ink shows through from behind. -burn
N envelope on the floor = The envelope lies on the floor face up, with a foreign stamp.
B hall stand = Behind are a hall mirror, a coat and half a staircase. -beach,garden
L door glass = Light through the glass of a door falls on the sheet from the side and throws some of it up on the face.
V half length = Half length, at eye height, still, quiet blue and ochre

daily-flowers-give | deed | give, bring, hold, carry, buy, offer, hide, receive, pick, arrange & flowers, bouquet, bunch of flowers, roses, rose, tulips, daisies, dandelion, dandelions, sunflowers, peonies | @ doorstep, street, kitchen, market, meadow
D behind the back = Behind the back both hands hold a bunch upside down so that it drips on the heels. +hide
D held out stiffly = $The {holds|hold} the bunch out at the full length of both arms, face half hidden above it. +give,offer,bring +from-person,from-child,many,couple,family,kids
D carried head down = Walking fast, $the {carries|carry} it against the shoulder, tissue paper fluttering. +carry,buy +from-person,from-child,many,couple,family,kids
D stalks in the fist = Short stalks are clenched in a small fist, heads already hanging. +from-child
D stems one by one = Stem after stem is cut slantwise and pushed into a jug, the head leaned back to look. +arrange
D face in it = $The {bends|bend} the face right into the petals with closed eyes. +hold,receive +from-person,from-child,many,couple,family,kids -from-child
D stem broken = Bending low, $the {snaps|snap} one more stem low down, the rest held head downward in the other hand. +pick -from-child
O *bunch in paper = The bunch is loose and wide, with one flower broken at the neck and a wet end of newspaper.
N petal fallen = A petal has dropped onto the shoe.
L soft front = Soft daylight from the front shines through the outer petals.
V chest height = Close view at chest height, flowers sharp and face just behind, fresh colours

daily-friends-laugh | deed | friends, best friends, girlfriends, old friends, three friends & laugh, laughing, chat, drink, talk, eat, gossip, brunch, giggle, reunion, toast | @ bar, park, living room, restaurant
D doubled up = One is doubled over with a hand flat on the chest, another holds on to that one's arm and has no breath left to laugh with.
D tears and glass = The third wipes an eye with a knuckle and holds a glass away so as not to spill. -two
D leaned together = They hang together so that shoulder rests on shoulder. +sit,old,two
D arm's length = An arm is stretched to hold the phone up, and heads push together from all sides, tongues and teeth. +selfie
O table of things = Sunglasses, keys, half glasses and a plate of olive stones fill the little table. -walk,bench,street,park
W *summer clothes = with untidy hair; in a light jacket and a good shirt
N spilled crisps = A bowl of crisps has been tipped by an elbow. -walk,bench,street,park
L late sun across = Late sun comes in low from one side and catches teeth, hair and glass rims. -night
L late sun across late = Late sun comes in low from one side and catches teeth, hair and glass rims. +golden,sunset -night
L string bulbs = Bulbs on a string give small warm light from above, and a passing tram adds a green one. +night
V candid close = Candid view from close by, slightly tilted, warm and grainy

daily-whisper-secret | deed | whisper, whispering, secret, tell a secret, gossip & #person | @ any
D mouth behind the hand = A hand is held up beside the mouth as a screen, lips nearly at the ear, eyes going sideways to see who might hear.
D listener's eyes grow = The listening one keeps still with head bent to it, eyes growing and a corner of the mouth going up.
O hair held aside = Hair is held back behind the ear with one finger to hear better. -man,men,boy,boys
N sleeve tugged = A sleeve is still gripped from being pulled close.
B others unaware = Others behind are turned away, out of focus.
L edge light = A narrow light from the side comes between the two faces and shines on lips and ear.
V tight profile = Tight on two heads in profile, shallow depth, warm browns

daily-crying | deed | cry, crying, weep, weeping, sob, sobbing, tears, in tears, teary & #person, man, woman, girl, boy, child, lady, old man, old woman, young woman, young man, little girl, little boy | @ any
D chin shaking = The chin is puckered, the lower lip drawn in between the teeth, and the brows stand up in the middle.
D heel of the hand = The heel of a hand pushes across the cheekbone and only spreads the wet. -baby
D tear at the jaw = One tear hangs on the jaw, another has just left the lashes and shines the whole way down.
D back that shakes = Bent over on folded arms, $the {hides|hide} the face, and only the shoulders show it. +sob,sobbing
O red rims = The rims of the eyes and the tip of the nose are red, the lashes stuck into points.
W *soft jumper = with hair stuck to one cheek; in a jumper with its sleeves pulled over the hands
N tissue ball = A damp tissue is squeezed into a ball. -baby,child
L window close = Soft light from a window on one side makes each wet track shine and lets the far cheek go dark. -stadium,street,park,beach,forest,car,bus,taxi,bench,field,rain
L open grey = Even grey daylight from the open sky makes each wet track shine. +stadium,street,park,beach,forest,bench,field
V close portrait = Close portrait a little below eye level, plain dim ground, muted skin tones

daily-laughing | deed | laugh, laughing, laughter, giggle, crack up, burst out laughing & #person, man, woman, girl, boy, child, lady, old man, old woman, young woman, young man, little girl, little boy | @ any
D head thrown back = The head is thrown back so that we see the throat and the upper teeth, eyes only two bent lines.
D braces = The wide mouth shows the small steel squares of the braces and the wire between them. +braces
D arms round the ribs = $The {holds|hold} the ribs with both arms and {tips|tip} sideways with shaking shoulders. -portrait
D snort behind a hand = It bursts out behind a hand that comes too late, cheeks round and red. +child,girl,boy,giggle
O fan of lines = A fan of fine lines runs from the eye to the temple, and hair has fallen across the mouth.
W *checked shirt = with loose hair; in a soft checked shirt with one button open
N slopped drink = What is in the cup has slopped over the knuckles. -baby,child,portrait,sauna,pool,beach,girl,boy
L bright shade = Bright open shade lights the face from the front, and a low sun behind edges hair and ear. -sauna,pub,cinema,theatre,kitchen,bar,restaurant,office
L bright shade late = Bright open shade lights the face from the front, and a low sun behind edges hair and ear. +golden,sunset
V moment close = Close, taken at the very moment, background far away, warm skin, blue and green

daily-angry | deed | angry, furious, shout, scream, rage, yell, shouting, screaming, yelling & #person, man, woman, girl, boy, child, lady, old man, old woman, young woman, young man, little girl, little boy | @ any
D cords in the neck = The mouth is open to a square, the cords in the neck stand out and the nose is wrinkled up to the brow.
D fists by the thighs = Both fists are pressed down beside the thighs, the body leaning forward from the ankles. -scream
D finger jabbed = A straight finger is jabbed at someone out of the picture. +shout,yell
D hands in the hair = Hands have gone into the hair on both sides and pull. +scream
O blotches = Red blotches run from the collar over jaw and ears, and a vein is thick at the temple.
W *half-open collar = with a damp forehead; in a shirt with its collar pulled open
N broken cup = Pieces of a cup lie on the floor in a splash of tea.
L hard side = Hard light from one side cuts the folds of the face deep and leaves half of it black.
V tight frontal = Tight and frontal, from slightly below, red-brown and black

daily-solitude | deed | alone, lonely, loneliness, solitude, solitary, sit alone, sits alone, all alone & #person, man, woman, girl, boy, child, lady, old man, old woman, young woman, young man, little girl, little boy | @ room, bench, cafe, beach, street
D small in the frame = $The {sits|sit} at the very end of a long seat, knees together, hands lying open in the lap.
D gaze at nothing = The eyes rest on a point a metre ahead of the shoes.
O empty rest = The rest of the seat is empty, its boards shining where others have sat.
W *plain coat = with neatly parted hair; in a plain grey coat buttoned to the top
N one cup = Beside stands one paper cup with its lid on.
B long wall = A long wall with one high window closes the picture far behind. -beach,street
B sea line = Far behind, sky and sea are parted by one line. +beach
L window shaft = A single patch of pale sun lies on the floor a step away from the feet. -night
L one lamp = One lamp lights the seat, and all round is dark. +night
V far and wide = Wide view from far off, figure small and out of the middle, much empty space, cold pale colours

daily-mourning | deed | mourn, grieve, grief, grave, graveside, cemetery, funeral, lay flowers, widow, widower, coffin, burial | @ cemetery, church, chapel
D flowers laid = A small bunch is laid against the foot of the stone, the back stays bent, and one hand keeps hold of the edge. -funeral,coffin,burial
D row in black = Dark coats stand in a row at the edge of the open ground, heads bent, one hand through another's arm. +funeral,coffin,burial
D earth let fall = A handful of earth is held out over it and let run through the fingers. +funeral,coffin,burial
D hat held = A hat is held with both hands before the chest.
O stone with moss = The stone is grey, furred with moss in its letters, with a jar of last week's flowers gone brown. -funeral,coffin,burial
O lid with lilies = On pale wood lie white lilies with drops on them. +funeral,coffin,burial
W *black coat = with wet eyes; in a black coat creased from the wardrobe +from-person,from-child,many,couple,family,kids
N candle in red glass = A candle burns in a red glass, and yew needles lie over the gravel.
B yews and wall = Behind are yews, a long wall and crosses at various slants.
L low cloud = Low cloud gives even light, all wet and grey, with only the flowers bright.
L low cloud then = Low cloud gives even light, all wet and grey, with only the flowers bright. +rain
V quiet distance = Quiet view from some steps away, slightly to the side, black, grey and one white

daily-empty-chair | state | missing someone, in memory of, remembering, empty chair, absence, gone forever, widowed | @ any
D place laid = A second place is laid, plate and glass clean, and the chair before it stands pushed in.
O jacket on the back = A jacket hangs over its back with elbows still bent.
N glasses folded = Folded reading glasses lie on a newspaper with the date of last autumn.
L low window = Low window light reaches across to the empty seat and stops there.

daily-prayer | deed | pray, praying, prayer, kneel, rosary, meditate, meditation, light a candle & #person | @ church, mosque, temple, bedroom, chapel
D forehead on hands = $The {rests|rest} the forehead on folded hands, eyes shut, lips moving by a hair. -mosque,meditate,meditation,candle -knight,knights,samurai,paladin
D forehead to the carpet = Palms, knees and forehead lie on the patterned carpet, soles upright behind. +mosque -knight,knights,samurai,paladin
D taper to wick = A thin taper is held to a wick, the other palm bent round the flame. +candle -knight,knights,samurai,paladin
D palms up on knees = Sitting with crossed legs and upright back, $the {lets|let} both hands lie open on the knees. +meditate,meditation -knight,knights,samurai,paladin
O worn place = Wood and stone are worn into a hollow where so many did the same. -meditate,meditation,bedroom
N beads = Beads hang from the fingers with the last one turning. +rosary
B dim nave = Behind, pillars go up into brown dusk past a few small flames. +church,chapel,candle
L high ray = From a high window a ray with dust in it comes down on head and shoulders.
V profile close = Close profile at the height of the hands, quiet, brown and gold

daily-secret-look | deed | look at each other, gaze, gazing, stare, eye contact, glance, staring contest, lock eyes & #many, #two, family, couple | @ any
D noses a hand apart = Their noses are a hand's breadth apart, neither blinks, and a grin has begun at one corner of a mouth. +contest,stare
D look across = Across other shoulders one pair of eyes has found the other and stops there. -contest,stare
D breath held = The lips are just parted, and a hand has forgotten to set its glass down. -contest
O eyes with light = In each pupil stands a small bright window with a dark head in it.
N blurred others = All the rest of the room is soft and moving.
L soft frontal = Soft light lies on the two faces from one side, as from a big window.
V two profiles = Close view, both profiles in one plane of focus, warm natural colours

daily-shy | deed | shy, blush, blushing, embarrassed, bashful & #person, man, woman, girl, boy, child, lady, old man, old woman, young woman, young man, little girl, little boy | @ any
D head down eyes up = The head is bent and the eyes look up from below it, then off to one side.
D foot on foot = One foot has crept on top of the other, toes in, and fingers wind the hem of the sleeve.
D half behind = Half of the face is hidden behind a door frame. +from-child
O red to the ears = Red runs from the collar over the cheeks to the tips of the ears.
W *buttoned shirt = with hair tucked behind one ear; in a shirt buttoned to the top -from-child
N straw bent = A straw has been bent and folded into a small star. -from-child
L soft front = Soft front light with no hard edge, a little warmer on one cheek.
V chest up = From the chest up, eye level, pale plain wall behind, rose and cream
`;
