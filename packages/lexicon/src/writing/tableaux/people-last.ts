/** People in odd and common moments: a fourth lot of what strangers typed and no scene knew. The form: `tableaux.ts`. */
export const PEOPLE_LAST_TABLEAUX = `
people-under-blanket | deed | whisper under blanket, read under blanket, hide under blanket, sit under blanket, under blanket, under a blanket, under the blanket, under duvet, under the covers, under the duvet, blanket tent, under a sheet, under sheet & #person, #child | @ bedroom, bed
D lit tent = The blanket is lifted by two heads into a low tent, and all its folds glow from inside. -one,alone
D lit cave = The blanket is drawn over the head into a small cave, and all its folds glow from inside. -two,many
D torch on the chin = The torch is held upright under one chin, throwing the nose's shadow up the brow. +torch,flashlight
D lips at the ear = Lips are at the other's ear behind a hand, both pairs of eyes wide. +whisper,secret
D page under the light = A book lies open in the crook of the arm, one finger on the line. +read,book
O woven light = The weave shows where the light is nearest, and a seam runs across overhead.
N biscuit = A packet of biscuits and a stuffed rabbit lie between the elbows.
L torch light = One torch gives a warm round of light on faces and pillow, and outside the edge it is blue-black.
V inside = From inside the tent at pillow height, wide lens, close, amber and blue

people-pipe-porch | deed | smoke pipe, smoking pipe, smoke a pipe, smoking a pipe, puff pipe, light a pipe & porch, bench, doorstep, armchair, rocking chair, fire, garden & #person | @ porch, armchair, bench
D pipe in the teeth = The curved pipe sits in the corner of the mouth, one palm round its dark bowl, the cheek drawn in.
D smoke past the hat = A blue thread of smoke climbs past the eyebrow and spreads under the roof.
D rocking = $The {leans|lean} back with one ankle on the other knee, eyes screwed up at the road.
O briar bowl = The bowl is polished by the thumb, its rim burned black, a red speck inside.
W *porch clothes = in braces, a collarless shirt and a waistcoat without buttons -woman
N tobacco tin = A tin of tobacco, a box of matches and a penknife lie on the arm of the chair.
B porch boards = Behind are peeling boards, a screen door and a row of boots. +porch,doorstep
B bookcase = Behind are a bookcase and the corner of a mantelpiece. +armchair,fire
L low evening sun = Low sun from the left comes in under the roof and lights smoke, knuckles and every hair. -night,fire
L fire light = Firelight from below lights one side of face and hand. +fire,night
V half length = Half length at seated eye level, three-quarter, brown and blue smoke

people-on-toilet | deed | on toilet, on loo, toilet, loo, lavatory & read newspaper, read book, read, sit, phone, newspaper, book, sleep, smoke, play & #person | @ bathroom
D trousers at the ankles = $The {sits|sit} with trousers down round the ankles and elbows on bare knees, leaning forward.
D paper spread = The newspaper is spread wide before the face, only the brow and two hands showing. +newspaper,paper
D thumb on the phone = The head is bent over the phone, its light on the chin. +phone
D page on the knee = An open book is propped on the knees, a thumb keeping it flat. +book
O cistern and chain = Above, an old cistern hangs with a long chain and a china pull.
N roll on the floor = A paper roll has unwound across the small tiles to the door.
B narrow walls = Green tiles go up to shoulder height on three sides, with a shelf of old magazines.
L bare bulb = A bare bulb above throws light from above on shoulders and knees.
V doorway = Straight on from the open door at seated height, symmetrical, pale green and white

people-bike-flood | deed | walk, push, ride, wade, carry, drive & flooded street, flood, flooded, floodwater, knee-deep water, flooding & #person | @ street
D knee-deep = $The {wades|wade} with water above the knee, one step pushing a round wave ahead, trousers rolled in vain.
D bicycle pushed = Both hands push a bicycle by its bars, the wheels half under, small waves at the spokes. +bike,bicycle
D shoes held high = Shoes tied by their laces hang round the neck. -bike,bicycle
O brown water = The water is brown and smooth, with house fronts and wires upside down in it.
N floating things = A plastic chair, an orange and a slipper float by.
B fronts in the water = Behind, shop fronts stand in it to the door handles, sandbags on one sill.
L grey after rain = Grey light from a heavy sky shines flat on the water.
V low over the water = From just above the water, straight down the street, brown and grey with one strong colour

people-boxer-wraps | deed | wrap, tape, bandage, lace & hands, hand, fists, knuckles, gloves & #person, boxer, fighter | @ gym, dressing room
D band round the knuckles = A long white band goes over the knuckles and between the fingers, its end pulled tight in the teeth.
D bowed head = $The {sits|sit} on a bench with elbows on the knees, head bowed over the work, sweat drying on the neck.
O half-wrapped hand = One hand is done, thick and white as a parcel; the other is bare, with scarred knuckles.
W *boxing clothes = with a nose broken once; in a grey hooded top and satin shorts -woman,girl
N gloves on the bench = A pair of cracked red gloves hangs by its laces from the end of the bench.
B heavy bag = Behind, a heavy bag hangs on its chain before a brick wall with old posters.
L high window = One shaft from a high window on the left falls on hands and shoulders; the ring behind is dim.
V close low = Close from the height of the knees, hands sharp, grey, red and skin

people-guard-museum | deed | guard, security guard, attendant, museum guard, museum attendant & museum, gallery, bored, yawn, doze, chair & #person, guard | @ museum, gallery
D slumped on the chair = $The {sits|sit} on a small chair in the corner of the room, legs stretched out and crossed, hands folded over the belt. -stand
D yawn = The mouth is wide in a yawn, eyes shut to slits, chin doubled on the tie. +bored,yawn,tired
D staring ahead = The eyes look straight past us at nothing. -bored,yawn,tired
O gold frames = On the wall behind, great dark portraits look down in carved gold frames, every face more awake.
W *guard's uniform = in a navy uniform jacket with a badge and a radio
N rope and sign = A red rope between brass posts sags in front, with a small sign of a crossed-out camera.
B doorway of rooms = A doorway opens on the next red room and the next.
L roof light = Even light from a glass roof lies on parquet, brass and forehead.
V frontal wide = Straight on from across the room, symmetrical, dark red and gold

people-patient-hand | deed | hold hand, holds hand, holding hand, hold the hand, hold hands, holding the hand & patient, hospital, bed, nurse, deathbed, grandmother in bed & #person | @ hospital
D two hands round one = A thin hand with a tube taped to its back lies on the sheet, and two warm hands are closed round it from above and below.
D bent close = $The {sits|sit} on the edge of the bed, head bent to hear, eyes on the old face.
D face on the pillow = On the pillow the face turns toward it, lips just parted, white hair flattened behind.
O thin skin = The skin is thin as paper, with blue veins and a plastic band at the wrist.
N bedside table = A glass with a straw, spectacles and a framed photograph stand on the cabinet.
B curtain and monitor = Behind are a pale green curtain and a monitor with one green line.
L window side = Soft window light from the right falls over both hands and the sheet.
V close side = Close from the side at mattress height, hands sharp, white, green and skin

people-animal-costume | deed | ride, sit, wait, stand, walk, work, eat, dance, read, sleep, drive, #idle & bear costume, rabbit costume, bunny costume, chicken costume, dinosaur costume, gorilla costume, cow costume, dog costume, cat costume, animal costume, mascot costume, panda costume, banana costume, dressed as a bear, dressed as a dinosaur, dressed as a chicken, dressed as a banana, dressed as a rabbit & #person | @ subway, street, office
D furry suit = The baggy suit is worn at the seat and knees, its zip showing down the front, big paws with sewn-on claws. -banana,dinosaur,chicken
D feathered suit = The yellow suit bulges at the belly, its felt feet turned out, a red comb flopping. +chicken
D green suit = The green suit has a row of felt spikes and a tail that drags. +dinosaur
D yellow peel suit = The yellow suit rises to a brown stalk above the head, the face looking out of an oval hole. +banana
D hanging from the strap = One arm goes up to a strap of the carriage, and the body sways with the bend. +subway,metro,train,bus,tram,tube
D head under the arm = The great head is carried under one arm, and the real face above it is tired, hair stuck down with sweat. -banana
N looks aside = Commuters on both sides look hard at their phones. +subway,metro,train,bus,tram,tube
B carriage = Behind are orange seats, a route map and black windows. +subway,metro,train,tram,tube
L tubes = White tubes in the ceiling light fur and faces without mercy. +subway,metro,train,bus,tram,tube,office
L daylight = Plain daylight from the left shows every worn seam. -subway,metro,train,bus,tram,tube,office
V straight on = Straight on, full figure, deadpan, plain colours

people-water-on-head | deed | carry, balance, walk & on her head, on head, on their heads, on heads, on his head & #person | @ road, village, field
D pot on the crown = A round vessel rides on a ring of cloth on the crown, one raised hand just touching its side. +water,pot,jug,jar
D load on the crown = The load rides on a ring of cloth on the crown, one raised hand just touching its side. -water,pot,jug,jar,book,books
D books on the crown = Books lie flat on the crown, chin level, arms a little out from the sides. +book,books
D straight neck = The neck is straight as a post, the eyes rest far ahead, and the hips swing under the still head.
O brass and drops = The brass is dented and bright, and a few drops run down to the brow. +water
N dust at the feet = Dust hangs about bare feet with thin anklets. -book,books
B road = Behind, a pale road goes off between thorn bushes to low hills. -book,books
L low side sun = Low sun from the left rims vessels, cloth and shoulders.
V side line = From the side with a long lens, full figures, ochre with strong cloth colours

people-broken-dishes | deed | sit, kneel, lie, cry, stand, surrounded & surrounded by dishes, surrounded by plates, surrounded by glass, surrounded by china, surrounded by shards, among dishes, among plates, among shards, broken dishes, broken dish, broken plate, broken plates, broken glass, broken china, shards, smashed plates, broken cups & #person | @ kitchen
D knees drawn up = $The {sits|sit} on the tiles with knees drawn up against a cupboard door, arms round them. -stand,kneel
D on the knees = On the knees, $the {gathers|gather} the pieces into one palm. +kneel
D look at the pieces = The eyes are on the nearest piece, hair fallen forward, one cheek red.
O shards all round = White and blue pieces lie all round, a whole handle, half a bowl rocking on its back, a rim like a moon.
N open cupboard = The cupboard above hangs open with one cup left on its hook.
B oven and tiles = Behind are an oven with a tea towel and a skirting with a crack.
L low window = Light from a window on the right runs low over the floor and gives each shard a shadow.
V from the floor = From the floor at the far side of the pieces, 35 mm, white, blue and grey

people-lie-for-shot | deed | photographer, photograph, take photo, take picture, shot, get the shot, camera & mud, lie, ground, belly, lying, crawl, grass, puddle & #person, photographer | @ field, street
D flat with camera = Flat on the belly, elbows dug into the ground, $the {presses|press} one eye to the camera, the other squeezed shut.
D long lens = A long lens rests on one fist, the forefinger just going down.
D mud everywhere = Mud goes up both sleeves to the shoulder and stands in a stripe on the cheek. +mud,puddle
O wet lens hood = The camera's hood is beaded with wet, its strap trailing on the ground. +mud,puddle,rain
W *outdoor clothes = with a cap turned backward; in an olive jacket with many pockets
N open bag = A bag gapes behind one boot, two lenses lying in the lid.
B ruts = Behind, the ruts go off, out of focus, to a grey edge of trees. +mud,field
L flat sky = Flat light from a pale sky shines on mud and glass.
V nose level = From ahead at ground level, close, lens and eye sharp, brown and grey

people-matching-clothes | deed | wear matching coats, wear matching, in matching, matching coats, matching outfits, matching clothes, same coat, matching hats, matching sweaters, matching jumpers, matching pyjamas, matching dresses, identical coats, identical dresses & #person | @ street, garden
D side by side = Shoulder to shoulder and arms linked, all wear the same cut to the last button.
D two faces = The faces are alike in nose and brow, one smiling and one strict. -family,couple
O same buttons = The cloth is a heavy check with big horn buttons, and the pockets bulge the same way.
N handbags = Each holds a small bag with a clasp in front of her. +sisters,women,ladies,grandmothers
B plain wall = A pale plastered wall with one drainpipe is behind.
L soft front = Soft light from an open sky shows the pattern of the cloth evenly.
V square on = Square on, full figure, symmetrical, quiet wall and strong check

people-carry-boxes | deed | tower of boxes, tower of pizza boxes, stack of boxes, pile of boxes, pizza boxes, tower of parcels, pile of parcels, stack of parcels, tower of presents & #person, courier, delivery | @ street, hall, doorstep
D tower above the head = The tower stands from the belt to above the head, held at the bottom with both hands and at the top by the chin.
D eye round the side = One eye looks round its edge, and a foot feels for the step.
O flat boxes = The flat boxes are grease-spotted at the corners, steam coming from the vents, the upper ones sliding to the left. +pizza
O brown boxes = The boxes are brown and taped, every one a little smaller than the one below. -pizza,present,presents
W *courier clothes = with a cap turned backward; in a red jacket +courier,delivery
N scooter = A scooter with its lid open stands at the kerb. +pizza,courier,delivery
B house door = Behind are a stair rail, a row of bells and a green front door.
L porch light = Light from the open door falls from the right on boxes and cheek.
V front full = Full figure from the front, slightly low, red, cardboard brown and green

people-jump-puddle | deed | jump over, leap over, step over, jump across & puddle, puddles & #person | @ street
D full stride in the air = In the air over the water the legs are split wide, toe pointed, one arm forward and one back.
D coat tails = Jacket tails and tie fly up behind, and a briefcase swings out level. +suit,businessman,office
D skirt held = One hand holds the skirt, the other an umbrella. +woman,dress
O mirror below = The puddle is still, and the same figure hangs upside down in it, heel to heel.
N wet edge = A newspaper lies soaked at its edge.
B wet street = Behind, wet paving, a railing and a bus in mist.
L after the rain = Bright grey light after the rain comes low from behind and shines off the water.
V water level = From a hand above the water, motion stopped, figure whole, silver greys

people-kids-ghost-story | deed | tell ghost stories, telling ghost stories, ghost stories, tell stories, telling stories, scary story, ghost story & campfire, fire, torch, tent, bonfire & #person, #many, friends, children | @ forest, camp
D claws in the light = The one who tells leans in with hands raised like claws, lit from under the chin.
D huddle = Across, the listeners press together under one blanket, one with hands over the ears, one biting a sleeve.
O fire and sparks = Logs have fallen into a star of red, and sparks go up past the lowest branches. +campfire,fire,bonfire
N marshmallow = A forgotten marshmallow burns black on its stick. +campfire,fire,bonfire
B dark trunks = Behind are black trunks, a low tent and one pale bark that looks like a figure.
L fire from below = Orange light comes from below on chins and knees; backs are lost in blue-black.
V across the fire = From across the fire at seated height, flames soft in front, orange and night blue

people-pram | deed | push, pushing, walk with & pram, buggy, stroller, pushchair, baby carriage & #person | @ park, street
D arms and hood = With both arms on the bar, $the {leans|lean} forward to look under the hood as the wheels roll.
D leaves at the wheels = The wheels push a ridge of yellow leaves ahead, and more turn in the air. +leaves,autumn,fall
D rain cover = Drops run down the clear cover over it. +rain
O small hand = A small mitten sticks up out of the covers.
O *pram = The pram is navy with big spoked wheels and a net of shopping beneath.
B railings and planes = Behind are park railings and plane trees with patched bark.
L low autumn sun = Low sun comes through the branches from the left and shines through the leaves. +leaves,autumn,fall
L soft day = Soft daylight comes through the leaves in spots.
V side full = Side view at the height of the hood, full figure, calm natural colours

people-watermelon | deed | eat, bite & watermelon, melon, slice of watermelon, mango, peach, corn on the cob & #person | @ steps, garden, beach
D face in the slice = The face is sunk into the red slice to the cheeks, its green rind a wide grin above the eyes. +watermelon,melon
D juice to the elbow = Juice runs off the chin and down both forearms to the elbows.
D bite = Both hands turn it at the mouth, teeth deep in. -watermelon,melon
O black seeds = Black seeds stick to the cheek and lie on the ground between the shoes. +watermelon,melon
W *summer clothes = in a vest with pink drips and bare feet -suit
N rinds = Bitten rinds lie in a row alongside, a wasp on the last.
B steps and door = Behind are worn stone steps and a screen door. +steps,stairs,porch,stoop
L bright sun = Bright sun from the upper left shines through the thin edge of the slice.
V seated height = Close from the front at seated height, red, green and brown skin tones
`;
