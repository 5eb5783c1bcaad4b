/** People with each other and small things: a seventh lot of what strangers typed and no scene knew. The form: `tableaux.ts`. */
export const PEOPLE_REST_TABLEAUX = `
people-argue | deed | argue, argument, quarrel, row, shout at each other, yell at each other, bicker & #person, #two, #couple, #many | @ street, kitchen, square
D finger at the chest = One leans in with a forefinger a hand from the other's chest, chin pushed forward. -one
D palms thrown up = The other has thrown both palms up to the shoulders, brows high, mouth open as well. -one
D shouting alone = $The {leans|lean} in with a forefinger stretched out, chin forward, mouth wide open. +one
O cords of the neck = The cords of the necks stand out, and a cap has slipped to the back of the head. -woman,women,couple
N dropped bag = A paper bag has been dropped between the shoes, a roll sticking out. +bakery,street,shop,outside
B shop front = Behind is a shop window with loaves and a woman who has come to the door to look. +bakery
B street wall = Behind are a wall, a parked van and a window where a curtain is held aside. -bakery,kitchen,car,office,home,bedroom
L side day = Plain daylight from the left draws every fold of face and sleeve.
V profiles = From the side, both in profile from the knees up, motion stopped, plain street colours

people-push-wheelchair | deed | push & wheelchair & that: grandma, grandmother, grandpa, grandfather, grandad, mother, mum, father, dad, wife, husband, friend, patient, man, woman, boy, girl, lady & #person | @ beach, park, hospital, street
D arms on the handles = $The {leans|lean} low over the handles with straight arms, head bent forward to the white hair in front. +grandma,grandmother,grandpa,grandfather,old,mother,father
D leaning push = $The {leans|lean} into the handles with straight arms, one heel lifted. -grandma,grandmother,grandpa,grandfather,old,mother,father
D face to the wind = In the seat the other sits upright under a checked rug, face lifted and eyes half shut, one arm stretched out to the side.
O wheel tracks = The big wheels leave two narrow lines in the wet sand, footprints between. +beach,sand,sea
O spokes = Sun runs round the thin spokes and the worn push rims. -beach,sand,sea
N shoes in the lap = Two pairs of shoes lie in the lap. +beach
B surf = Behind is a low line of surf under a wide pale sky. +beach,sea
B path and trees = A path with benches and clipped trees goes off behind. -beach,sea,hospital
L side soft = Low soft sun from the right rims hair and wheels.
V side full = Side view, full figures, moving past, pale warm colours

people-sweeper-rest | deed | lean, lean on & broom, rake, spade, shovel, fence, gate, mop & #person | @ street, garden, field
D chin on the hands = Both hands are folded over the top of the handle and the chin rests on them, one boot crossed over the other. -fence,gate
D arms on the rail = Both forearms lie along the top rail, one boot up on the lower one. +fence,gate
D far look = The eyes follow something far down the way, narrowed against the light.
O swept heap = A heap of leaves and paper lies ready at the bristles. +broom,rake
O earth on the blade = Damp earth sticks to the blade. +spade,shovel
W *work clothes = in a faded orange vest and heavy boots +sweeper
W *old clothes = with rolled sleeves; in a worn waistcoat -sweeper
N cart = A two-wheeled bin with a second broom stands at the kerb. +street,sweeper
B street = The empty street goes off behind between shut blinds. +street,sweeper
L low sun = Low sun from the end of the way rims shoulder, cap and handle.
V full figure = Full figure from a few steps off, eye level, quiet colours

people-open-jar | deed | try to open, open, unscrew, twist, struggle to open & jar, pickle jar, bottle, tin, can, lid & #person | @ kitchen
D wrist and lid = The jar is clamped against the belly, and the other hand is clenched white round the lid, elbow out.
D strained face = Teeth are bared, eyes shut tight, one foot off the floor.
O stuck lid = The lid is red with a rust line, and gherkins press against the glass inside.
N tries = A tea towel, a spoon with a bent handle and a basin of hot water lie about from earlier tries.
B kitchen = Behind are a cupboard left open and a window with herbs.
L window = Daylight from the window on the left shines through the green of the jar.
V chest up = From the hips up, straight on across the worktop, motion stopped, clear kitchen colours

people-bridesmaids | deed | get ready, getting ready, getting dressed, prepare, preparing, help & bridesmaid, bridesmaids, bride, wedding & #person | @ bedroom, hotel room
D buttons up the back = One does up a row of tiny buttons with a crochet hook, another holds the veil clear in both hands.
D robes and rollers = Two in silk robes with rollers in their hair bend to one mirror, mouths half open for the lipstick. -bride
D bride stands still = In the middle the bride stands still, chin up, arms a little away from her sides. +bride
O dresses on the door = Sage-green dresses hang in a row from the curtain rail, satin shoes beneath.
N glasses and pins = Half-full champagne glasses, hairpins and a curling iron crowd the dressing table.
B tall window = Behind are a bed covered with boxes and a tall window with white curtains.
L window = Soft white light from the window comes through veil and curtains.
V from the doorway = From the doorway at eye level, all in the picture, sage, white and skin tones

people-crayon-wall | deed | draw, scribble, paint, colour & wall, walls, wallpaper, sofa, floor & #child, child, kid, toddler, boy, girl | @ living room, hall, bedroom
D crayon at full reach = On tiptoe $the {drags|drag} a red crayon along the wallpaper at full stretch, the other palm flat against it for balance. -floor
D flat on the floor = On the knees with the bottom up, $the {drags|drag} a red crayon along the boards. +floor
D look back = The head is turned over one shoulder, mouth open in a grin with no guilt in it.
O drawings = A sun with legs, a purple dog and loops of green go along as far as the small arm has come.
W *small clothes = in dungarees with one strap undone
N crayons = Broken crayons and their peeled papers lie on the carpet.
B white wall = The wall goes on white to a door frame with pencil marks of heights.
L hall light = Soft daylight comes along the wall from the left.
V child height = At the child's height from a few steps back, whole drawing in the picture, white with loud crayon colours

people-under-bridge | deed | under bridge, under a bridge, under the bridge, underpass, under an arch & #person | @ bridge, underpass
D against the pillar = $The {sits|sit} on flattened cardboard with the back against a pillar, knees drawn up under a grey blanket. -walk,run,ride,play,paint,fish
D small under the arch = Small under the dark arch, $the {goes|go} along the edge of the water. +walk,run,ride
D dog pressed close = The dog lies pressed along one thigh, nose under the blanket, and a hand rests in its neck. +dog
D far look = The eyes look out past us to the bright end of the arch.
O stained vault = Overhead the vault is stained with white lime and scrawled names.
N belongings = A rucksack, a paper cup with three coins and a rolled mat stand in a row. +homeless
B bright arch = Behind, the river shines in the round opening.
L from the opening = Cool light comes in low from the open end on the left and draws one side of face and stones.
V low straight = From low, a few steps off, 35 mm, grey and brown

people-rope-swing | deed | swing on rope, swinging on a rope, swing on a rope, rope swing, swing from rope, swing from a rope, swing over river, tarzan & #person, #child | @ river, lake
D far end of the swing = Out over the water one hangs by both hands at the far end of the swing, knees drawn up, just about to let go.
D next in line = On the bank the next crouches with arms out for the rope, others shout with wet hair. -one
D splash = Below, a round white splash still stands from whoever went before. -one
O knotted rope = The rope is frayed, with a stick through its knot, and hangs from a bent oak branch.
W *swimming shorts = in wet shorts
N clothes on the bank = Shirts and shoes lie thrown over a root.
B far trees = The far bank is a wall of trees doubled in green water.
L sun through leaves = Afternoon sun comes through the leaves from behind and lights drops and shoulders.
V low from the bank = From the bank, low over the water, motion stopped, greens and brown skin

people-drink-hose | deed | drink & hose, garden hose, fountain, tap, water fountain, spring, stream & #person, #child | @ garden, street, park
D mouth at the arc = The mouth is open at the side of the bright arc, tongue out, eyes squeezed shut against the spray.
D hands at the nozzle = Both hands hold the hose at the lips, thumb half over its end. +hose
D bent over the bowl = Bent from the hips, $the {holds|hold} hair back with one hand and a sleeve with the other. +fountain,tap,spring
O runaway water = Water runs off the chin down to a dark shirt front and bare feet.
W *summer shirt = in a half-unbuttoned shirt
N green coils = The green hose lies in coils over the grass. +hose
B hedge = Behind are a hedge and a strip of brown lawn. +hose,garden
L high sun = Hard sun from the upper right makes every drop a spark.
V chest height = Close from the side, motion stopped, clear summer colours

people-creature-close | deed | hold, lift, look at, hold up, show, let crawl & snail, frog, toad, beetle, butterfly, ladybird, ladybug, caterpillar, mouse, hamster, chick, lizard, crab, mantis, dragonfly, moth, worm & #person, #child | @ garden, meadow
D nose to nose = It sits on a flat finger a hand's width from the nose, and both eyes are crossed at it.
D two hands = The other hand is held just below in case, palm up.
O two horns = The snail stretches out with both horns toward the brow, its shell striped brown and cream, a wet trail on the knuckle. +snail
O round eyes = Its gold-rimmed eyes look back, throat in the middle of a breath. +frog,toad
O small body = Each leg and feeler is sharp on the pink skin. -snail,frog,toad
W *garden clothes = with earth under the nails; in dungarees -man,woman
N wet grass = Drops hang on the grass blades around.
B green blur = All behind is soft green.
L soft shade = Soft light from an open sky comes from the left and shines in the eye nearest us.
V very near = Very near, in profile, 100 mm, greens and skin

people-street-lamp | deed | wait, stand, smoke, lean, look, kiss, read, alone & under street lamp, under a street lamp, under lamp, under a streetlight, under street light, beneath street lamp, street lamp, streetlamp, lamp post, lamppost, streetlight, street light & #person | @ street
D in the cone = $The {stands|stand} just inside the yellow cone, hands deep in the pockets, one shoulder against the post. -kiss,read,umbrella
D in the cone with umbrella = $The {stands|stand} just inside the yellow cone, face half in the shade of the umbrella. +umbrella -kiss
D two under it = Two stand close in the yellow cone, foreheads touching. +kiss
D face half hidden = Hood and brow shade the eyes; only nose, mouth and breath are lit. +hoodie,hood,hat
D face down the street = The face is turned down the street, chin on the collar. -hoodie,hood,hat,kiss
O wet ground = The wet paving repeats the lamp as a long broken stripe.
N cigarette end = A flattened can lies at the foot of the post.
B dark fronts = Behind are dark fronts with one lit window on the third floor.
L lamp above = The lamp straight above lights hair and shoulders, and three steps off all is blue-black. -day,morning,sunrise,noon
V across the street = From across the street, figure small and a little left, amber in blue-black

people-bench-sea | deed | sit, look, watch, stare, gaze, old couple, couple & bench & sea, ocean, lake, view, river, harbour, waves, mountains & #person | @ seafront, beach, pier
D seen from behind = Seen from behind, $the {sits|sit} side by side on the bench, shoulders touching, both heads turned to the water. -one
D alone from behind = Seen from behind, $the {sits|sit} at one end of the bench, head turned to the water. +one
D hands between = Between them one hand lies on the other on the worn slats. +couple,old,husband,wife
O weathered slats = The slats are silver with salt, a small brass plate screwed to the back.
N stick and bag = A walking stick is hooked over the arm, and a flask stands at the end. +old,elderly
B sea line = Before them is flat sea in bands of grey and green, with one white sail. +sea,ocean,waves
B far shore = Before them the water lies still to a far blue shore. -sea,ocean,waves,mountains
L soft west = Soft light from low on the left lies along shoulders and slats.
V centred back = From straight behind at bench height, symmetrical, much sky, quiet blue and silver

people-dance-thing | deed | dance, waltz & broom, mop, vacuum cleaner, vacuum, pillow, dog, cat, chair, skeleton, teddy bear, mannequin & #person | @ kitchen, living room
D held like a partner = It is held like a partner, one hand at its shoulder and one stretched out to the side, the cheek close to it.
D turn on the toes = $The {turns|turn} on the toes of worn slippers, apron strings and hem flying out.
D eyes shut = The eyes are shut and the lips pushed out to a tune.
O bristles up = The broom is upside down, its straw head beside the grey one. +broom
N radio = A small radio stands on the worktop with its aerial out, beside a heap of swept crumbs.
B kitchen = Behind are a stove, a calendar and a window with geraniums. -living
L window = Sun from the window on the left lies in a bright square on the floor and just touches the slippers.
V full figure = Full figure at waist height, slight blur in the hem, warm homely colours

people-collect-eggs | deed | collect, gather, pick, find & egg, eggs & #person, #child | @ chicken coop, farmyard, barn
D hand under the hen = One hand reaches in under a brown hen up to the wrist, and the hen looks down at it.
D egg held up = A still warm egg is held up between finger and thumb to the light, mouth open over it.
O eggs in the basket = In the wire basket lie brown, white and one pale blue egg, a feather stuck to the top one.
W *farm clothes = with straw in the hair; in rubber boots and a jumper
N feathers = Feathers and husks lie on the trodden floor, a speckled hen walking past the boots.
B nest boxes = Behind are rows of straw nests in wooden boxes and a little door standing open.
L slatted light = Sun comes in between the boards from the left in thin bright stripes with dust in them.
V nest height = At the height of the nests, close, straw, brown and white
`;
