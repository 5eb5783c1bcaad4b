/** Plain portraits: people of all ages who do nothing, faces, hands, eyes, backs. The form: `tableaux.ts`. */
export const DAILY_PORTRAITS_TABLEAUX = `
daily-old-man | thing | old man, elderly man, old gentleman, grandfather, grandpa, old guy, granddad, old fellow | @ any
D face = Deep lines run from the nose past the mouth, the brows are long and go their own way, and one lid hangs a little lower than the other.
D look = The pale eyes are watery and quite awake, and they look straight at us, with the beginning of a joke in one corner.
D hands on the stick = Two large hands lie one on the other, brown spots over the knuckles and a thin ring that no longer comes off.
W *buttoned cardigan = with white stubble; in a buttoned cardigan over a shirt with a frayed collar
N pen in the pocket = A pencil stump and a folded list look out of the breast pocket.
B door = A door with flaking green paint is soft behind.
L window left = Soft light from a window on the left goes into each fold and lets the far ear fall into shade.
V head and shoulders = Head and shoulders at eye height, 85 mm portrait, muted natural colours

daily-old-woman | thing | old woman, elderly woman, old lady, grandmother, grandma, granny, nana, babushka, crone | @ any
D face = The cheeks are a net of fine lines that all run up to the eyes, the mouth is narrow, and a tooth is missing when it smiles.
D look = The head is held a bit to one side, chin up, with a look that has measured people for a long time.
D hair = White hair is pinned up behind with three wire pins, and one strand has got away over the ear.
W *flowered apron = in a flowered apron dress and a dark wool shawl with a brooch
N hands in the lap = The hands lie in the lap, thumbs touching, with joints like knots in a branch.
B whitewash = A whitewashed wall with a hairline crack stands behind.
L door light = Even light from an open door in front rounds the cheeks and shines in both eyes.
V half length = Half length, seated, at eye height, warm greys and one red in the flowers

daily-young-woman | thing | woman, young woman, lady, woman in her thirties, woman in her twenties, woman portrait, portrait of a woman, woman's face | @ any
D turn of the head = $The {has|have} turned the head as if just spoken to, chin over the shoulder, lips closed, one brow a little higher.
D features = A small mole sits beside the nose, the lower lip has a dry place, and loose hairs stand out along the parting.
D hand at the collar = A hand is at the collarbone, two fingers hooked in a thin chain.
W *plain shirt = with hair tucked behind one ear; in a plain washed shirt with the sleeves turned up
B grey wall = A plain grey-blue wall is far behind.
L window right = Large soft light from the right leaves a clear edge along nose and jaw and a light triangle on the shaded cheek.
V portrait = Head and shoulders, 85 mm, eye height, skin with its pores, quiet colours

daily-woman-middle | thing | middle-aged woman, woman in her forties, woman in her fifties, woman of fifty, older woman, mature woman, mother, mum, aunt | @ any
D stance = $The {leans|lean} with one shoulder on a door frame, arms loosely crossed, weight on one hip, waiting without hurry.
D face = There are lines of laughing at the eyes and one straight line between the brows, and grey runs through the hair from the temple.
D eyes = The eyes are on us, warm and a bit tired.
W *rolled jumper = with reading glasses pushed up in the hair; in a rust-coloured jumper with rolled sleeves
N key = A bunch of keys hangs from one finger.
B hall behind = A hall with a coat rack and a bright door at its end lies soft behind.
L from the yard = Clear shadowless daylight from the yard in front lies evenly on face and arms.
V three-quarter length = Three-quarter length, eye height, honest portrait, rust, cream and grey

daily-young-man | thing | man, young man, guy, man in his thirties, man in his twenties, portrait of a man, man portrait, man's face, bloke, gentleman | @ any
D face = The face is narrow with a nose once broken, two days of stubble and a scar through the left brow.
D look = $He {looks|look} just past us, jaw set, the lips dry and parted as if about to answer.
D shoulders = The shoulders are a little forward, thumbs in the pockets.
W *work jacket = with hair that needs cutting; in a faded blue work jacket over a white T-shirt
B brick = A wall of sooty brick is out of focus behind.
L side light = Light from an open gateway on the left shapes cheekbone and brow, and the other half of the face goes off into brown.
V head and chest = Head and chest, 85 mm, shallow depth, blue and brick

daily-man-middle | thing | middle-aged man, man in his forties, man in his fifties, man of fifty, older man, father, dad, uncle | @ any
D sitting square = $He {sits|sit} square on a kitchen chair with feet apart and forearms on the thighs, belly over the belt.
D face = The forehead is high and shiny, the moustache grey at its ends, and the eyes small and friendly under thick brows.
D hands = The fingers are knotted between the knees, a plaster round one thumb.
W *short-sleeved shirt = in a checked short-sleeved shirt with a pen in the pocket
N crumbs = A newspaper and an orange peel lie on the oilcloth at the elbow.
B kitchen wall = A clock and a calendar from a garage hang on a cream wall.
L window behind left = Daylight from the left comes past a net curtain and rests on the temple and the knuckles.
V seated = Seated half length, normal lens, frank family portrait, cream and brown

daily-girl | thing | girl, little girl, young girl, schoolgirl, small girl, daughter | @ any
D stance = The girl stands with toes turned in and both hands behind the back, belly forward, looking up from under a crooked fringe.
D face = Two front teeth are missing, and a scab sits on the chin.
D plaits = One plait is still tight, the other has come half undone.
W *pinafore = with one sock down; in a corduroy pinafore dress over a striped jumper
N stick = A stick peeled white is clenched behind the back, its end showing.
B garden wall = A sunlit wall with a pear tree is soft behind.
L open shade = Soft light from the open sky gives both eyes a bright point and hardly any shadows.
V her height = Full length at her own eye height, clear soft colours

daily-boy | thing | boy, little boy, young boy, schoolboy, small boy, son, lad | @ any
D stance = The boy stands with one foot on the other, hands deep in the pockets so that the trousers hang low, squinting against the light.
D face = The ears stand out and let the light through red, and something brown is round the mouth.
D hair = A whirl of hair at the crown stands straight up however it is wetted.
W *striped T-shirt = with grazed knees; in a striped T-shirt and shorts held by a snake-clasp belt
N pocket things = A catapult fork and a bit of string look from the pocket.
B fence = A fence of grey boards with one missing is behind.
L sun from the side = Low sun from the side picks out the down on cheek and forearms.
L sun from the side late = Low sun from the side picks out the down on cheek and forearms. +golden,sunset
V his height = Full length at his own eye height, summer, slightly faded print

daily-toddler | thing | toddler, little child, small child, two-year-old, three-year-old, child, kid, infant | @ any
D stance = With legs wide and belly out, $the {stands|stand} as if the floor might move, both arms a little lifted.
D face = The cheeks are round and hang down, the upper lip is wet, and the eyes are fixed on something below the camera.
D fist = In one fist is a biscuit gone soft, in the other a wooden spoon.
W *dungarees = with fine flyaway hair; in dungarees with one strap down and bare feet
N crumbs = Crumbs stick to chin and bib.
B bright room = A bright room with a chair leg and a ball is melted far behind.
L big window = Light from a big window in front makes two square lights in the eyes.
V low = Low, at the child's face height, shallow depth, milk, honey and blue

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

daily-couple | thing | couple, old couple, young couple, elderly couple, married couple, pair, husband and wife, lovers | @ any
D standing close = They stand so close that one shoulder is lost behind the other, the heads inclined at the same slant.
D arm in arm = An arm goes through an arm, and the fingers have found the other sleeve and lie there out of long habit.
D looks = One looks at us, the other at the one who looks.
W *good coats = in good coats, one button done up wrong
N bag shared = A shopping bag hangs between them, each with one handle.
B hedge and gate = A clipped hedge and an iron gate lie soft behind.
L sun low left = Mild sun from the left joins both faces in one light and lays one double shadow.
V half length = Half length from in front, normal lens, warm natural colours

daily-crowd | thing | crowd, crowd of people, crowds, faces in a crowd, people, mass of people, audience | @ street, square, stadium, station
D heads = Heads fill the picture from edge to edge: caps, partings, bald crowns, a red headscarf, hair tied up with a pencil.
D each differs = One yawns, one bites a nail, one laughs to the side, a small one rides above the rest on shoulders.
D one looks out = In all of them a single face, a bit left of the middle, looks straight at us.
O coats = Dark coats make one mass, in which hands, papers and one yellow bag are the only spots.
L overcast = Even light from a white sky sets every face off from the dark cloth about it.
L evening lamps = Lamps from the side rim half of the heads and leave gaps of black. +night,evening
V long lens = Long lens from slightly above, faces stacked like scales, muted colours with one accent

daily-freckles | thing | freckles, freckled, freckled girl, freckled boy, freckled face, freckled woman, red hair, redhead, ginger, red-haired, ginger hair & #person, man, woman, girl, boy, child, lady, old man, old woman, young woman, young man, little girl, little boy | @ any
D freckles = Freckles lie over nose and cheeks like spilled sand, thin out on the brow and start again on the lips and lids.
D hair = Copper hair springs away from the face in fine wires, almost orange where the light is behind it.
D look = The eyes, grey-green, look straight in with their pale lashes.
W *green knit = in a bottle-green knitted jumper
B dark green = A deep green hedge, out of focus, makes the hair glow.
L low sun behind = Soft light lies on the face from in front, and a low sun behind edges every loose hair.
L low sun behind late = Soft light lies on the face from in front, and a low sun behind edges every loose hair. +golden,sunset
V close = Close, face fills the picture, 85 mm, skin very sharp, copper and green

daily-beard | thing | bearded man, man with a beard, long beard, beard, moustache, man with a moustache, bald man, bald & #person, man, woman, girl, boy, child, lady, old man, old woman, young woman, young man, little girl, little boy | @ any
D beard = The beard is thick and of several colours, brown with rust at the corners and white in a stripe down the chin. +bearded,beard
D moustache = The moustache is combed out and waxed to two points that do not stand quite level. +moustache
D bald head = The skull shines, with a dent over the temple and the ears laid close. +bald
D eyes above = Above it are two quiet eyes with a fan of lines, narrowed a little.
D hand in it = The fingers of one hand are lost in it up to the knuckles. +bearded,beard
W *jersey = in a thick navy jersey with a darned neck
B dark boards = Dark tarred boards are close behind.
L skylight = Light from above right catches each wiry hair and leaves the eye sockets soft.
V head = Head and shoulders, sharp, low key, navy, rust and skin

daily-glasses | thing | man with glasses, woman with glasses, girl with glasses, boy with glasses, glasses, spectacles, round glasses, sunglasses, thick glasses, person with glasses & #person, man, woman, girl, boy, child, lady, old man, old woman, young woman, young man, little girl, little boy | @ any
D glasses = The glasses are round, thick at the rim, and make the eyes behind a little too large, with the edge of the cheek set in. -sunglasses
D black lenses = In each dark lens is a small bent picture of what lies before: a bright sky, a wall, us with the camera. +sunglasses
D push up = A finger pushes them up by the bridge.
D mended hinge = One hinge is mended with a bit of white tape. -sunglasses
W *cord jacket = with combed hair; in a brown corduroy jacket -from-child
B books out of focus = Soft coloured spines of books fill the back. -sunglasses
B bleached wall = A bleached wall with one palm shadow stands behind. +sunglasses
L window reflex = A tall window at the left lights the face and stands as a curved white bar in the glass.
V close = Close, level with the lenses, sharp on the rim, brown and cream

daily-hat-portrait | thing | hat, straw hat, top hat, bowler, beret, cap, headscarf, turban, hijab, veil, bonnet & man, woman, girl, boy, lady, person, grandmother, grandfather, old, gentleman, child, portrait | @ any
D hat sits = The hat is pulled down at a slant, and its brim lays a curved shadow over brow and one eye. -headscarf,turban,hijab,veil
D cloth round the face = The cloth frames the face in soft folds, pinned at the temple, one end over the shoulder. +headscarf,hijab,veil
D wound lengths = Length lies over length, crossing above the brow in a clean point. +turban
D eyes = From its shade the eyes look out calmly and directly.
D fingers at the edge = Two fingers touch its edge as in greeting. -headscarf,turban,hijab,veil
O *weave = The weave is worn at the crown, and a strand sticks out. -newspaper,paper
B clay wall = A clay-coloured wall lies flat behind.
L sun above = Clear sunlight from above right models the folds and bounces warm from the wall under the chin.
V chest up = From the chest up, eye height, calm earth colours

daily-curly-hair | thing | curly hair, afro, long hair, braids, dreadlocks, mohawk, blonde, blond, blue hair, pink hair, white hair, ponytail, bun, short hair, hair in the wind & #person, man, woman, girl, boy, child, lady, old man, old woman, young woman, young man, little girl, little boy | @ any
D mass of hair = The hair takes up as much of the picture as the face, each curl with its own small light along it. +curly,afro
D fall of hair = It falls past the shoulders in one heavy sheet with a kink where it was tied. +long,blonde,blond,ponytail
D strands bound = Strand lies beside strand, some with a brass ring, drawn back from a high brow. +braids,dreadlocks
D crest = The crest stands up a hand high, stiff, its tips frayed, over shaved temples. +mohawk
D colour at the roots = At the parting the natural colour has begun to show. +blue,pink
D face turned = The face is turned three-quarters, chin level, mouth at rest.
W *simple neck = in a simple dark top that shows the neck
B plain ochre = A plain ochre ground falls off darker to the corners.
L rim = A soft lamp before the face, and a second one behind that draws the outline of the hair.
V portrait = Head and shoulders, studio portrait, sharp hair, few colours

daily-tattoo-person | thing | tattooed, tattoos, tattoo sleeve, tattooed man, tattooed woman, piercings, pierced, punk, goth, biker, skinhead, hipster, rocker & #person, man, woman, girl, boy, child, lady, old man, old woman, young woman, young man, little girl, little boy | @ any
D drawings on skin = From the wrists to the neck the skin is full of drawings: a swallow, a ship, a rose, letters gone blurred and blue. +tattooed,tattoos,tattoo,sleeve
D metal = Rings go through brow, nostril and lip, each with one point of light. +piercings,pierced,punk,goth
D look = $The {looks|look} at us without a smile and without threat, arms folded so that the hands lie in the elbows.
D mild eyes = The eyes are unexpectedly mild.
W *sleeveless leather = in a sleeveless leather waistcoat with worn seams
B shutter = A roller shutter with torn posters is behind.
L hard edge = Hard daylight from the right makes every line on the skin crisp.
V half length = Half length, square on, sharp, black, skin and blue ink

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

daily-smile | thing | smile, smiling, grin, grinning, toothless, gap tooth, gap-toothed, missing tooth, braces, happy face, cheerful & #person, man, woman, girl, boy, child, lady, old man, old woman, young woman, young man, little girl, little boy | @ any
D mouth = The mouth is wide and a bit crooked, one corner higher, with a dimple only on that side.
D gap = Between the teeth is a gap that a straw would fit in. +gap,toothless,missing
D wire = The teeth carry small metal squares and a wire that glints. +braces
D eyes join = The eyes have joined in and are nearly gone between cheek and brow.
W *colourful jumper = in a jumper of many colours
L front soft = Big soft light from the front, slightly above, keeps the face open and free of shadow.
V face = Face fills the picture, eye level, sharp, bright warm colours

daily-face-paint | thing | face paint, face painting, painted face, clown make-up, tiger face paint, mask, masked & #person, man, woman, girl, boy, child, lady, old man, old woman, young woman, young man, little girl, little boy | @ any
D paint = Thick paint covers the face to the hairline, cracked at the corners of the mouth where it has been laughing. -mask,masked
D mask = The mask covers all but the eyes, and a shadow runs round them where it does not quite sit. +mask,masked
D whiskers = Three black whiskers a side go over cheeks of orange and white. +tiger,cat
D own skin = At the neck one's own skin begins with a ragged edge. -mask,masked
O white of the eye = The white of the eyes is very clear between so much colour.
B bunting = Bunting and green are melted far behind.
L cloud bright = Bright cloud light from the front makes the wet paint shine at nose and brow.
V close = Close and frontal, sharp, strong plain colours

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

daily-homeless | thing | homeless, homeless man, homeless woman, beggar, refugee, refugees, poor man, street child, tramp | @ street, station, underpass
D sitting = With the back to the wall and knees up $the {sits|sit}, a blanket round the shoulders, hands between the knees for warmth.
D eyes = The eyes meet ours at once, steady, reddened at their lids.
O things = All there is stands alongside: two bags tied shut, a rolled mat, a paper cup with four coins.
W *layers = with cracked lips; in two coats, one over the other
N shoes passing = Polished shoes and a wheeled case go by at the edge, not slowing.
B steps = Tiled steps lead up behind into daylight.
L from the street = Grey light from the street above falls on one side of the face and leaves the wall in shadow.
V their height = At the height of those eyes, close, documentary, sober colours

daily-model-fashion | thing | fashion model, model, supermodel, businesswoman, businessman, boss, influencer, dandy, gentleman in a suit, woman in a suit, man in a suit, woman in a red dress, woman in a dress | @ any
D stride = $The {walks|walk} straight at us with one foot set before the other, hem swinging back, chin a little down. +model,supermodel,fashion
D stance = $The {stands|stand} with a hand in the pocket, the weight on the back foot, shoulders open. -model,supermodel,fashion,dress
D cloth moves = The cloth has swung round the legs with a turn just made and has not yet come back. +dress
D eyes = The eyes are cool and level.
O *cut = Shoulder, waist and hem are cut to a centimetre, and the cloth has a dull nap that drinks light.
N cuff and shoe = A narrow watch and one glossy shoe tip are the only things that shine.
B concrete = Smooth concrete with the marks of boards is behind.
L hard edge = One hard light high on the right draws a clean shadow on the wall.
V full length = Full length, slightly low, long lens, editorial, two colours and grey

daily-folk-costume | thing | kimono, sari, kilt, traditional dress, folk costume, dirndl, lederhosen, poncho, national costume, hanbok, flamenco dress, robe, caftan, uniform & man, woman, girl, boy, old, person, couple, lady, portrait | @ any
D cloth and body = The cloth decides how the body stands: back straight, small steps, the arms a little away from the sides.
D hands = Hands hold the edge of it together in front, out of old habit.
D face = The face is calm and proud, looking just over our heads.
O *cloth = Woven borders, a darn near the hem and a fold ironed sharp can be seen.
N clasp = A silver clasp holds it, dented on one side.
B house front = A limewashed house front with a bench lies behind.
L soft noon = Soft noon light beneath thin cloud keeps every colour of thread apart.
V full length = Full length and frontal, sharp, as in an old travel portrait

daily-hero-portrait-child | thing | boy with, girl with, child with, kid with, man with, woman with & balloon, balloons, red balloon, teddy, teddy bear, doll, toy, suitcase, basket, lantern, flower, flowers, apple, book, bird, fishbowl, kite, bicycle & #person, man, woman, girl, boy, child, lady, old man, old woman, young woman, young man, little girl, little boy | @ any
D holding = $The {stands|stand} quite still with it, held in both hands against the chest, as one who was told not to move. -balloon,balloons,red
D string round the wrist = The string goes twice round the wrist and straight up, and the arm is drawn a little with it. +balloon,balloons
D look = The face looks out over it, serious, a strand of hair across the forehead.
O balloon = Above hangs the round of it, light shining through, a small bright window on its side. +balloon,balloons
W *coat = in a plain wool coat a size too large
B street empty = Empty paving and a long wall lie behind.
L pale sun = A pale sun from the left gives a soft clear shadow beside the feet. -lantern,candle,night
L small flame = The small flame lights chin, fingers and the front of the coat, and a few steps off all is blue. +lantern,candle
V full = Full length, frontal, much space round the figure, greys with one colour

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
D feet turned in = The boots stand with toes turned in, in a film of water that shows them again upside down.
O rubber shine = The rubber shines in long bent lights, beaded all over, with a leaf stuck to one shoulder.
N paper boat = A wet paper boat is held in one hand by its mast.
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

daily-in-suit-dress | thing | in a suit, in suit, in a tuxedo, in a red dress, in a dress, in an evening gown, in a white dress, in a black dress, in a summer dress, in a ball gown, in a wedding dress, in a long dress, in uniform, in a uniform & #person, girl, boy, woman, man, lady, gentleman, old man, old woman | @ stairs, street, hall, garden
D cloth in movement = The cloth still swings from the last step, a fold flung out to one side, and the shoes point where it came from. +dress,gown
D cuff drawn down = Two fingers draw the cuff down by the breadth of a thumb, the chin turned the other way. +suit,tuxedo,uniform
D look over the shoulder = The face has come round over the shoulder, lips shut, one brow up.
O *fall of the folds = The folds fall straight and close, with a sheen along each ridge. +dress,gown
O *press of the crease = The crease is as sharp as a folded letter, the lapel lies flat. +suit,tuxedo,uniform
N glove = One glove lies over the rail.
B staircase = A pale stone staircase turns up out of the picture behind.
L one window = One tall window on the left lights cloth and cheek and lets the stairs go grey.
V full length = Full length, slightly low, 70 mm, one colour before pale stone

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
