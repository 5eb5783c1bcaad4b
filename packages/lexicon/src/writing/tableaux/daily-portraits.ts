/** Plain portraits: people of all ages who do nothing, faces, hands, eyes, backs. The form: `tableaux.ts`. */
export const DAILY_PORTRAITS_TABLEAUX = `
daily-woman-middle | thing | middle-aged woman, woman in her forties, woman in her fifties, woman of fifty, older woman, mature woman, mother, mum, aunt | @ any
D stance = $The {leans|lean} with one shoulder on a door frame, arms loosely crossed, weight on one hip, waiting without hurry.
D face = There are lines of laughing at the eyes and one straight line between the brows, and grey runs through the hair from the temple.
D eyes = The eyes are on us, warm and a bit tired.
W *rolled jumper = with reading glasses pushed up in the hair; in a rust-coloured jumper with rolled sleeves
N key = A bunch of keys hangs from one finger.
B hall behind = A hall with a coat rack and a bright door at its end lies soft behind.
L from the yard = Clear shadowless daylight from the yard in front lies evenly on face and arms.
V three-quarter length = Three-quarter length, eye height, honest portrait, rust, cream and grey

daily-man-middle | thing | middle-aged man, man in his forties, man in his fifties, man of fifty, older man, father, dad, uncle | @ any
D sitting square = $He {sits|sit} square on a kitchen chair with feet apart and forearms on the thighs, belly over the belt.
D face = The forehead is high and shiny, the moustache grey at its ends, and the eyes small and friendly under thick brows.
D hands = The fingers are knotted between the knees, a plaster round one thumb.
W *short-sleeved shirt = in a checked short-sleeved shirt with a pen in the pocket
N crumbs = A newspaper and an orange peel lie on the oilcloth at the elbow.
B kitchen wall = A clock and a calendar from a garage hang on a cream wall.
L window behind left = Daylight from the left comes past a net curtain and rests on the temple and the knuckles.
V seated = Seated half length, normal lens, frank family portrait, cream and brown

daily-baby | thing | baby, newborn, newborn baby, baby face, infant | @ any
D form = The baby lies on its back with arms thrown up beside the head, fists loose, knees apart like a frog's.
D face = The nose is a button with tiny white dots, the upper lip a small tent, and a vein shows blue at the temple.
D eyes = The dark eyes are not yet quite together and rest on something above.
O *ribbed cotton = A ribbed cotton suit is done up with one press stud wrong, and one foot has kicked itself free.
N blanket = Under it lies a blanket of many knitted squares.
L above left = Very soft light from above left falls off slowly over the round of cheek and belly.
V from above = Straight from above, close, cream and rose

daily-teenager | thing | teenager, teenage girl, teenage boy, teen, adolescent, youth, sixteen-year-old | @ any
D slouch = $The {has|have} sunk against the wall with one knee bent and the sole on the bricks, sleeves pulled over the knuckles.
D face = A few spots are on the chin, the fringe hangs over one eye, and the mouth is between sulk and grin.
D look = The look comes from below and to the side, quick to go away again.
W *hoodie = with chipped black nail varnish; in a washed-out hoodie and wide jeans
N ear buds = The white wire of an earphone runs under the cloth to a pocket.
B tags = Layers of sprayed letters on the wall are soft to the edges.
L cloud = Flat cloudy light leaves the skin pale and the eyes with a soft ring in them.
V three-quarter = Three-quarter length, eye height, 50 mm, film grain, greys and one acid green

daily-twins | thing | twins, identical twins, twin sisters, twin brothers, triplets | @ any
D side by side = They stand arm against arm, of the same height to a hair, the same parting, the same slight lean of the head to the middle.
D one difference = The one has lips pressed shut, on the other's the beginning of a grin; there is no other difference.
D hands = Their inner hands hold each other by two fingers.
W *same dresses = in the same corduroy clothes with white collars
B panelling = A plain wall with a skirting board runs level behind the four shoes.
L frontal = Even light from the front gives each the same little shadow below chin and cuff.
V symmetrical = Frontal, full length, symmetrical square, sharp everywhere

daily-crowd | thing | crowd, crowd of people, crowds, faces in a crowd, people, mass of people, audience | @ street, square, stadium, station
D heads = Heads fill the picture from edge to edge: caps, partings, bald crowns, a red headscarf, hair tied up with a pencil.
D each differs = One yawns, one bites a nail, one laughs to the side, a small one rides above the rest on shoulders.
D one looks out = In all of them a single face, a bit left of the middle, looks straight at us.
O coats = Dark coats make one mass, in which hands, papers and one yellow bag are the only spots.
L overcast = Even light from a white sky sets every face off from the dark cloth about it.
L evening lamps = Lamps from the side rim half of the heads and leave gaps of black. +night,evening
V long lens = Long lens from slightly above, faces stacked like scales, muted colours with one accent

daily-hands | thing | hands, hand, old hands, wrinkled hands, pair of hands, cupped hands, fingers, fist | @ any
D lying = The hands lie one in the other, palms up, the fingers bent a little as if they still held something. -fist,cupped
D bowl of hands = Held together they make a bowl, light coming red through the gaps between the fingers. +cupped
D clenched = The knuckles stand white, the thumb lies across, and tendons run up the wrist like cords. +fist
O skin = There are deep lines filled dark, a healed cut across a thumb, nails worn short and ridged. -child,baby
O small skin = The nails are small and not quite clean, dimples stand where knuckles will be. +child,baby
N cuff = A frayed cuff ends at the wrist.
B black cloth = Dark cloth goes into black around them.
L raking = Light rakes low from the left over every fold, as over ploughed land.
V macro = Close from above, sharp from nail to wrist, nearly without colour

daily-eye | thing | eye, eyes, blue eye, green eyes, eyelashes, iris, pupil | @ any
D iris = The iris is a ring of fine threads, paler towards the pupil, with a dark edge and one brown fleck at the lower side. -many,couple,family
D pair = The pair looks straight out, brows at rest, the bridge of the nose between them just in the picture. +eyes,many
D window in it = In the black of the pupil stands a small window with a cross and half a head.
O lashes = The lashes are single and curved, two stuck together, and the wet lower edge holds a bright line.
N skin = Around lie fine folds, pores and a tiny vein in the white.
L ring soft = Soft light from the front side makes the colour clear and leaves the upper lid's shadow over the top of it.
V macro = Extreme close-up, very shallow depth, skin tones and the one colour

daily-silhouette | thing | silhouette, silhouette of, outline of a person, shadow of a person, shadow figure, dark figure, backlit figure & #person, silhouette, shadow, figure | @ any
D outline = The figure is quite black, told only by its outline: slope of the shoulder, hand a little away from the hip, one heel lifted.
D edges = No feature can be seen, only a few hairs at the nape and the folds of the hem where light cuts in.
O ground = Behind is a plain field of light that goes from white at the middle to orange and dull blue at the edges.
N shadow forward = The shadow comes towards us over the ground, longer than the figure.
L from behind = The one light stands straight behind, hidden by the body.
V graphic = Full figure, centred low, graphic, three tones

daily-back-view | thing | from behind, back view, seen from behind, back turned, turned away & #person, man, woman, girl, boy, child, lady, old man, old woman, young woman, young man, little girl, little boy | @ any
D back = We see only the back: the coat's seam a bit off the spine, the collar half up, the neck with its two cords.
D weight = The weight is on one leg, and one hand holds the other wrist behind.
D ear = The head is turned by as much as shows an ear and the line of a cheek.
O hair = Hair is flattened at the crown by a cap no longer worn.
B what is looked at = What is looked at lies ahead, wide, pale and soft.
L from ahead = Light from ahead rims shoulders and ears and leaves the back in cool shade.
V waist up = From the waist up, straight behind, shallow depth, quiet colours

daily-profile | thing | profile, side profile, side view of, face in profile & #person, man, woman, girl, boy, child, lady, old man, old woman, young woman, young man, little girl, little boy | @ any
D line = Brow, nose, lips and chin make one clear line against the plain ground, the eye looking straight along to the left.
D neck = The neck is long and the jaw's corner sharp, with a small shadow under the ear lobe.
D lips = The lips are closed and at rest.
W *high collar = in a dark high-necked jumper
B plain = The ground is even, pale on the side of the face and dark behind the nape.
L edge = A narrow light from ahead runs down the line of the face and leaves cheek and hair nearly black.
V exact profile = Exact profile, head and shoulders, as on a coin, few colours

daily-portrait-chair | thing | portrait, self-portrait, self portrait, studio portrait, passport photo, mugshot, headshot, family portrait painting, school photo, yearbook photo & #person | @ any
D sitter = $The {sits|sit} turned a quarter from us with the face brought back, hands laid on the thigh. -passport,mugshot,headshot,self
D straight on = The face is straight on and without a smile, ears free, shoulders level. +passport,mugshot
D hand off the edge = One arm goes out of the picture toward us, the eyes hard with looking at themselves. +self
D head tilted = The head is tilted a bit toward the higher shoulder, lips just closed. +headshot,school,yearbook
W *collar = with combed hair; in a dark jacket and an open white collar
B mottled = A mottled grey-brown canvas hangs behind, lighter about the shoulders. -passport,mugshot
B height lines = White wall with level lines and figures stands behind. +mugshot
L one lamp = One large lamp high on the left leaves a small triangle of light on the far cheek. -passport,mugshot
L flat flash = Flat flash from straight ahead lays a hard narrow shadow by the ear. +passport,mugshot
V classic = Head and chest, 85 mm, classic portrait, few warm colours -passport,mugshot

daily-group-friends | thing | three women, three men, group of friends, four friends, three girls, three boys, two women, two men, two girls, two boys, three sisters, three old men, two old women, two old men, four women, gang, band of brothers | @ any
D different heights = They stand close at different heights, shoulders overlapping, one half turned to say something from the corner of the mouth.
D three tempers = One looks hard at us, one laughs downwards, one has shut the eyes at just the wrong moment. -two
D two tempers = One looks hard at us, the other has just begun to laugh and looks down. +two
D arm on a shoulder = A forearm rests on a shoulder as on a fence.
W *own clothes = in clothes of three temperaments, one scarf too bright
N thing held = A bottle hangs from someone's fingers.
B wall with a shadow = A pale wall takes their joined shadow.
L afternoon left = Afternoon sun from the left gives each a bright and a dark side.
V knees up = From the knees up, normal lens, natural colours

daily-feet | thing | feet, bare feet, foot, toes & old, bare, feet, child, dancer, ballet, worn, muddy, dangling, woman, man, baby, beach, hanging | @ any
D two feet = The two feet stand side by side, toes a bit spread, one turned in.
D hanging = They hang over the edge and have begun to swing, heels together. +dangling,hanging
D marks = There are a plaster at the heel, the pale strap mark of a sandal, a nail gone blue. +bare,feet -baby
O ground = The ground under them shows each grain and one dry leaf.
N hem = The hem of something comes in at the upper edge.
L low side = Low light from the side gives every toe a round shadow.
L low side late = Low light from the side gives every toe a round shadow. +golden,sunset
V ground = From ground level, close, sharp in front, plain colours

daily-mother-child | thing | mother with baby, mother with newborn, mother with child, father with baby, father with newborn, father with child, woman with baby, man with baby, woman with child, man with child, mother with daughter, father with son, grandmother with baby, mother and child, father and son, mother and daughter, father and daughter, mother and baby, mother and son, grandmother and granddaughter, grandfather and grandson, grandma and, grandpa and, dad and, mum and | @ any
D fitted together = The small head fits under the bigger chin, and both look out the same way.
D arms = Two arms are closed in front over a small belly, and little fingers hold on to one of the thumbs.
D likeness = The likeness lies in the brows and in how the lower lip stands out.
W *soft wool = in soft wool, with a loose strand of hair blown over both faces
B pale field = Pale grass goes off without edges behind.
L late soft = Late soft light from the right lies warm on both cheeks.
L late soft late = Late soft light from the right lies warm on both cheeks. +golden,sunset
V close = Close half length, eye height of the smaller, shallow depth, warm quiet colours

daily-in-raincoat | thing | in raincoat, in yellow raincoat, in a raincoat, in rain boots, in wellies, in a poncho, in oilskins & #person, girl, boy, child, woman, man, toddler, old man, old woman | @ street, quay, garden, park
D coat to the shins = The coat goes down to the shins and stands off stiffly, sleeves turned back once, hood pushed to the nape.
D drop at the brim = A drop hangs from the hood's edge before the brow, and the eyes squint up at it.
D feet turned in = The boots stand with toes turned in, in a film of water that shows them again upside down. -woman,man,lady
D wet street = The wet ground mirrors the coat and the legs upside down. +woman,man,lady
O rubber shine = The rubber shines in long bent lights, beaded all over, with a leaf stuck to one shoulder.
B grey rain = A row of houses stands pale behind fine slanting strokes.
L wet silver = Silver light without shadow comes from a sky that is just clearing.
L wet silver then = Silver light without shadow comes down with the drops and shines in the wet ground. +rain
V full length = Full length at the eye height of the face, three steps off, grey with one strong colour

daily-in-pyjamas | thing | in pyjamas, in pajamas, in a dressing gown, in a bathrobe, in a nightgown, in nightgown, in slippers, in a onesie, in a towel & #person, girl, boy, child, woman, man, toddler, old man, old woman, kids | @ hall, bedroom, kitchen, garden
D standing half awake = $The {stands|stand} half awake, one hand lost in the sleeve, the other scratching the opposite elbow.
D foot on foot = One foot rubs the ankle of the other leg.
D hair and eyes = The hair stands up on the side that was slept on, and the eyes have not found their distance yet.
O soft cloth = The cloth is flannel washed thin, one button in the wrong hole, a knee gone baggy.
N mug = A mug is held by its body, not by the handle.
B lit door = A door behind is open on a kitchen with one lamp.
L lamp behind = Yellow light from the open door outlines ear and shoulder, and the face is in soft grey.
L early = Early light comes from a window on the left, cool on cheek and stripe. +morning,day
V full = Full length, straight on, quiet, blue-grey and yellow

daily-in-coat-winter | thing | in winter coat, in a coat, in a scarf, in a wool hat, in warm clothes, in a fur hat, in a thick coat, in mittens, in winter clothes, in a parka, in a hoodie, in hoodie, in a leather jacket, in a sweater, in a jumper, in jeans & #person, girl, boy, child, woman, man, toddler, old man, old woman, teenager | @ street, park, platform
D hands in pockets = The hands are pushed down in the pockets, the shoulders lifted, the chin sunk until it meets the collar.
D breath = A small cloud of breath stands before the lips. +winter,scarf,wool,fur,mittens,parka,snow,thick,warm
D look aside = The eyes look aside along the street, narrowed, a strand of hair across them.
O *wear of the cloth = The cloth has gone pale along its edges, a thread hangs from the cuff.
N ticket = A ticket sticks out from under one cuff.
B bare trees = Bare trees and a wall with old posters lie soft behind.
L flat winter = Low pale sun from the right gives cheekbone and collar a thin warm edge.
L flat winter then = Low pale sun from the right gives cheekbone and collar a thin warm edge. +winter,snow
V half length = Half length, 85 mm, shallow depth, greys and one strong colour

daily-missing-teeth | deed | missing teeth, missing tooth, gap teeth, gap-toothed, without front teeth, toothless & smile, laugh, grin & #person, boy, girl, child, man, woman, old man, old woman | @ any
D dark gap = The grin is so wide that the gap sits right in its middle, dark, the tip of the tongue in it.
D eyes shut to lines = The eyes have shut to two lines, and the nose is drawn up in creases.
O lips chapped = The lips are chapped, a crumb sticks at the corner.
W *striped collar = in a striped shirt, its collar turned in on one side
N fingers = Two fingers point at the gap.
B blurred = Behind is something green and far off.
L open = Open shade lights the face from in front.
V close = Close, frontal, sharp, clear colours
`;
