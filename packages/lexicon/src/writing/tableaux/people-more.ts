/** People with things, animals and weather: a third lot of what strangers typed and no scene knew. The form: `tableaux.ts`. */
export const PEOPLE_MORE_TABLEAUX = `
people-hug-thing | deed | hug, hugging, cuddle, embrace, cling to, hold on to, lean on & that: tree, lamppost, lamp post, pillow, cushion, statue, snowman, trunk, toilet, fridge, pole, tree trunk, hot water bottle & #person, #child | @ street, park, forest, bedroom, garden
D arms round it = Both arms go right round $that, fingers knotted on the far side, one cheek pressed flat against it.
D eyes shut = The eyes are shut, the mouth soft and crooked, and all the weight hangs forward.
D slipping knees = One knee has given way, and a loosened tie hangs over the shoulder. +drunk
O bark = The bark is furrowed and grey-green, with a snail in one of its folds. +tree,trunk
O *iron post = The post is black iron with a fluted foot, a torn notice taped to it. +lamppost,lamp,pole
N hat on the ground = A hat lies upside down on the paving. +lamppost,lamp,drunk
B wet empty street = Behind, an empty street with shutters down shines wet. +lamppost,lamp,drunk
B trunks and leaves = Behind are more trunks and a floor of leaves. +tree,trunk
L lamp from above = The lamp overhead pours a yellow cone over hair and shoulders, with blue dark all round. +lamppost,lamp
L side light = Soft side light from the left draws the arms and the pressed cheek.
V full height = Full figure from the side at chest height, plain ground round it, natural colours

people-animal-ear | deed | whisper, talk, speak, sing, lean, rest, press & horse, cow, donkey, dog, cat, goat, sheep, elephant, rabbit, pony & #person, #child | @ stable, meadow, farmyard
D lips at the ear = The lips nearly touch the animal's ear, a hand held up beside them as a screen. +whisper,talk,speak
D ear turned back = That ear has turned to listen, and the dark eye looks straight at us past the small face. +whisper,talk,speak,sing
D forehead to forehead = Forehead rests against the animal's forehead, both pairs of eyes shut. +lean,rest,press
D palm on the neck = The other palm lies spread on the warm neck.
O coat and lashes = Every hair of the coat shows, the pale lashes and a whorl between the eyes.
N straw = Straw sticks to the sleeve, and a halter hangs from its nail. -meadow,beach
B stable door = Behind is the dark opening of a stable with a half door. -meadow,beach
L open door = Soft light from the open side comes from the left and rims the face and the animal's nose.
V two heads = Close on the two heads from the side, 85 mm, brown, straw and skin tones

people-sofa-stairs | deed | carry, lift, drag, haul, push, move & sofa, couch, mattress, wardrobe, piano, fridge, washing machine, bed & stairs, staircase, stairwell, steps & #person | @ staircase, stairwell
D wedged at the turn = The load is wedged upright at the turn of the stairs, one end against the ceiling and one in the chest of whoever is below.
D the upper one backwards = Above, one goes backwards up a step, arms stretched, chin over the shoulder; below, a red face is pressed to the underside. -one
D red face under it = Below it a red face is pressed to its side, veins on the forehead, one foot feeling for the step. +one
O scraped wall = The wall has a fresh white scrape, and one leg of it has caught under the handrail.
N blanket and strap = A grey blanket and an orange strap trail over the steps.
B landing = On the landing above a door stands open, with a neighbour's bicycle behind it.
L stair window = Pale light from a stair window above falls on forearms and on the dusty rail.
V up the stairs = From four steps below looking up, wide lens, both ends in the picture, cream wall and dark wood

people-tandem | deed | on tandem, ride tandem, tandem, tandem bicycle, tandem bike & #person | @ road, lane, park
D two in one rhythm = Both sit upright one behind the other, knees rising at the same moment, the four pedals in line.
D legs stuck out = The one behind has taken both feet off and sticks the legs out sideways, mouth open in a laugh.
O long frame = The long frame is cream with rust at the joints, two saddles, two bells and a wicker basket in front.
W *weekend clothes = in a tweed jacket with a clip at the ankle
N basket = A loaf and a flask look out of the basket.
B lane = Behind, a lane with hedges drops to a village roof and a spire. -park,city,beach
L side sun = Late morning sun from the left throws both wheels as long ovals on the road.
V side on = Side view from across the road, panned, whole bicycle in the frame, fresh greens and cream

people-shovel-snow | deed | shovel, clear, dig, scrape, brush & snow, driveway, ice & #person | @ driveway, street, garden, path
D load in the air = A shovelful has just left the blade and hangs in the air as a white fan, hips turned after it.
D bent back = Knees bent and back low, $the {pushes|push} the wide blade along the ground, breath white before the mouth.
O cleared strip = Behind the boots a dark wet strip lies bare with straight cut walls of snow as high as the knee.
W *winter clothes = with red ears; in a padded jacket and a woollen hat
N buried car = A car beside it is a smooth white hill with one mirror sticking out. -path,garden
B houses = Behind, house fronts under white roofs, a string of lights along one gutter.
L flat white = Flat white light from an overcast sky, the walls of the cut bluish.
L porch lamp = A porch lamp lights the near heap yellow, and everything else is blue. +night,evening,dusk
V low front = From low in front, fast shutter, white and grey with one strong colour

people-flowers-in-hair | deed | braid, put, weave, tuck, stick, pin & flower, flowers, daisies, daisy & hair & #person | @ meadow, garden, bedroom
D stem into the plait = Two fingers push the stem of a daisy into the plait, next to a row that already sits there.
D back and bent head = The one in front sits cross-legged with bowed head, eyes closed, more stems ready in the lap.
D face of the plaiter = Behind her the friend kneels, tongue at the corner of the mouth, a flower held between the teeth.
O flowers in the plait = White daisies, a buttercup and a blue cornflower follow the plait down like buttons.
N picked stems = Pulled-off leaves and short stems lie on the grass round their knees.
B long grass = Long grass and a hedge, out of focus, close the view. -bedroom
L low behind = Low sun from behind lights the loose hairs and shines through the petals.
V close three-quarter = Close from the side and a little above, hands and hair sharp, soft greens and white

people-floor-homework | deed | do homework, homework, study, draw, read, write, play & floor, carpet, rug & #person | @ bedroom, living room
D on the stomach = Flat on the stomach with heels in the air and crossed at the ankles, $the {props|prop} the chin on one fist.
D pencil and page = The pencil has stopped in the middle of a line, its end between the teeth. -read,play
D page under the finger = One finger keeps the line on the open page. +read
D dog alongside = The dog lies stretched out alongside, its chin on the corner of an open exercise book. +dog
D cat on the page = The cat lies across the open book with its tail on the pencil. +cat
O *spread books = Exercise books, a ruler and an open pencil case are spread on the carpet in a half circle.
N glass and crumbs = A glass of milk and a plate of crumbs stand within reach.
B bed edge = Behind are the side of a bed with a striped quilt and a low shelf of books.
L window on the carpet = A slanting window of light from the right lies across carpet, page and hair.
V floor level = From the level of the carpet, straight on, near pages soft, warm natural colours

people-wait-platform | deed | wait, stand, sit, alone & train station, railway station, platform, station, train platform & #person | @ train station, platform
D edge of the platform = $The {stands|stand} a step behind the edge line with feet together, head turned along the rails to where the train must come. -sit,bench
D on the bench = $The {sits|sit} upright at one end of a long bench, hands in the lap, head turned along the rails. +sit,bench
D figure sharp in the haze = Only the figure and the nearest lamp are clear; three steps on, the platform dissolves into white. +fog,mist,foggy,misty
D skirt moved = The hem of the dress has been moved by a draught, and one hand holds it. +dress,skirt
O rails = Two wet rails run past, a paper cup between them.
N suitcase = A small suitcase stands by the left shoe. -bag,backpack,luggage,suitcase
B roof and clock = Iron posts hold up a long roof, and a round clock hangs over an empty bench.
L fog glow = Grey light comes from everywhere, and each lamp has a pale round halo. +fog,mist,foggy,misty
L lamps in a row = A row of lamps lays yellow rounds on the platform, the rails blue beyond. +night,evening
L side morning = Low light from the left comes in under the roof and lies along the platform.
V across the tracks = From the opposite platform, 85 mm, small figure in much space, quiet greys with the one colour of the clothes

people-peel-veg | deed | peel, scrape, shell, string, clean & that: potato, potatoes, carrots, peas, beans, apples, onions, vegetables, garlic, pumpkin, pears & #person | @ yard, kitchen, doorstep, porch
D peel in one ribbon = A short knife goes round toward the thumb, and the peel hangs down in one ribbon to the bowl in the lap. -shell,peas,beans
D thumb along the pod = A thumb runs down the split pod, and the peas jump into the bowl in the lap. +shell,peas,beans
D seated wide = $The {sits|sit} with knees apart, the apron stretched between them, head bent, spectacles slid to the tip of the nose. -child
O pot of water = The finished ones lie white in a pot of cold water between the feet. +potato,potatoes,apples,carrots
W *apron = with sleeves pushed up; in a flowered apron and slippers -man,boy,soldier,child
N hen and sack = A sack with its neck rolled down stands near, and a hen waits for the peel. +yard,porch,doorstep,farm
B yard wall = Behind are a whitewashed wall, a green door and a broom. +yard,doorstep,porch
B kitchen shelf = Behind are a shelf of pans and a window with a geranium. -yard,doorstep,porch,outside,garden
L open sky = Bright shade from the open sky draws every knuckle. +yard,doorstep,porch,outside,garden
L window = Window light from the left shines on the wet knife.
V seated height = From the height of the lap, a few steps off, hands and face in the picture, earth colours

people-dye-hair | deed | dye, dyeing, dying, dyes, bleach, colour, color & hair & #person | @ bathroom
D dye over the parting = Gloved fingers work thick dye into a parted strand, with more strands pinned up in wet horns.
D look in the mirror = $The {leans|lean} to the mirror on tiptoe, mouth open, one eye shut against a drip.
D blue dye = The dye is bright blue, with one blue trail down the temple and a blue ear. +blue
D pink dye = The dye is bright pink, with one pink trail down the temple and a pink ear. +pink
D green dye = The dye is bright green, with one trail down the temple and a green ear. +green
O bowl and brush = A plastic bowl with a flat brush stands in the basin among coloured splashes.
W *old shirt = with an old towel round the shoulders; in a stained T-shirt
N open box = The open box, its gloves' paper and a phone with the timer running lie on the cistern.
B white tiles = White tiles and a shower curtain are behind, one coloured handprint on them.
L mirror lamp = The lamp over the mirror lights face and wet hair from the front.
V in the mirror = Over one shoulder into the mirror, close, white tiles and one loud colour

people-show-prize | deed | show, hold up, present, pose with, show off, lift, hold, raise & that: pumpkin, giant pumpkin, fish, trophy, cup, medal, marrow, leek, vegetable, prize, carp, cake, catch, diploma, certificate & #person | @ garden, show, riverbank, field
D arms full = Both arms go round $that, as wide as $the {is|are}, belly pushed out to help carry it. +pumpkin,marrow -many
D held to the camera = $That {is|are} held out to us in both hands at the height of the chest. -pumpkin,marrow
D proud face = The chin is up, the chest out, and a broad smile shows a gap in the teeth.
O ribs and stalk = It is deep orange with thick ribs, earth still on its flat side and a curled stalk. +pumpkin
O scales and tail = Water runs from the tail, and the scales shine green and gold. +fish,carp,catch
N rosette = A paper rosette is pinned to the braces. +pumpkin,marrow,leek,vegetable,prize
B allotment = Behind are bean poles, a shed and yellow leaves. +pumpkin,marrow,leek,vegetable
B bank = Behind are reeds and grey water. +fish,carp,catch
L side daylight = Soft daylight from the left rounds it and lies on the proud face.
V straight on = Straight on from a few steps, waist up, honest snapshot colours

people-sauna | deed | sauna, steam room, steam bath, hammam, banya & laugh, sit, relax, sweat, talk, drink, #idle & #person | @ sauna
D on the tiers = Wrapped in white towels, $the {sits|sit} on the upper boards with elbows on the knees, skin shining and red at the shoulders.
D laughing mouths = Heads are thrown back against the boards, mouths wide, one palm slapping a wet thigh. +laugh,laughing,giggle
D ladle over the stones = A wooden ladle tips over the stones, and a white cloud shoots up. -laugh
O sweat beads = Sweat stands in beads on foreheads and runs in lines down the arms.
N bucket and birch = A wooden bucket and a bundle of birch twigs stand on the lowest step.
B hot boards = Dark pine boards, a thermometer and a small pane white with steam are behind.
L low lamp = A small lamp behind slats glows low and amber, and steam softens everything above.
V bench height = From the opposite bench at seated height, close, amber and brown

people-shoe-shine | deed | get shoes shined, have shoes shined, shine, polish, shoe shine, shoeshine, shoes shined, shine shoes, polish shoes & shoes, shoe, boots, shoeshine & #person | @ street, station, square
D cloth drawn tight = A cloth is drawn back and forth over the toe so fast that it blurs, elbows out.
D foot on the box = The shoe stands on a small wooden footrest with brass nails, the trouser leg turned up by one fold.
D paper and downward look = Above, whoever sits in the high chair lowers a newspaper to watch.
O mirror toe = The toecap shows a white window and a bent street, the other shoe is still dull with dust.
N tins and brushes = Round tins of black and brown polish and brushes with worn bristles lie in the open box.
B passing legs = Legs in trousers and a dropped tram ticket pass behind. -home,bedroom,barracks
L low street light = Soft light from the open street comes from the left and lies on leather and knuckles.
V knee height = Close at knee height, hands and shoe sharp, black, oxblood and brass

people-tea-at-work | deed | drink, have, sip & tea, coffee, beer, soup & builders, builder, workers, worker, scaffold, scaffolding, construction, building site, miners, firemen, firefighters, soldiers, farmers, fishermen, site & #person | @ scaffold, building site, field, harbour
D mugs in dusty fists = Dusty fists hold chipped enamel mugs close to the chin, and steam goes up past the helmets.
D legs in a row = Boots hang over the edge of the planks in a row, one heel knocking against the tube. +scaffold,scaffolding,beam
D leaning back = $The {sits|sit} on upturned crates, knees apart, one telling something with a spread hand. -scaffold,scaffolding,beam
O flask and sugar = A steel flask, an open bag of sugar with a spoon in it and a packet of biscuits stand between them.
N gloves and trowel = Gloves and a trowel have been dropped on the boards.
B brick and tubes = Behind are steel tubes with orange caps and fresh brickwork. +scaffold,scaffolding,builder,builders,construction
L pale morning = Pale light comes low from the right through the steam and along the rims.
V same height = From the side at seated height, medium close, brick red, steel and dust

people-throw-plate | deed | throw, smash, hurl & that: plate, plates, glass, vase, dishes, cup, bottle & #person | @ kitchen, room
D follow-through = The arm is flung out straight with open fingers, hair still swinging, teeth bared.
D bursting = On the wall another bursts, white pieces flying back in a star with a cloud of crumbs. +wall
D in the air = It spins in the air an arm's length from the fingers. -wall
O shards = Curved white pieces with a blue rim lie all over the tiles, one still rocking.
N laid table = On the table behind, a pile of the same plates stands ready. -vase,glass,bottle
B wall and stain = A plain kitchen wall with an old stain and a hook is behind.
L hanging lamp = A low hanging lamp, still swinging, lights the arm and throws its shadow large on the wall.
V side frozen = From the side at chest height, motion frozen, white, blue and warm brown

people-asleep-beside | deed | asleep next, sleep next, asleep beside, sleep beside, asleep at, asleep by, sleep by, fall asleep next & that: newborn, baby, crib, cot, son, daughter, bedside, patient, hospital bed & #person | @ hospital, bedroom, nursery
D slumped toward it = In a chair pulled close, $the {has|have} slumped sideways, cheek on one shoulder, mouth a little open.
D finger in a fist = One arm is stretched out to $that, and a single finger is still held in a tiny fist. +newborn,baby,son,daughter
O small bundle = Beside, the newborn lies on its back in a clear plastic cot, hat down to the brows. +newborn,hospital
W *day-old clothes = with stubble; in a creased shirt -woman,mother,girl
N bag and cup = An unpacked bag, a jacket on the floor and a paper cup stand by the chair.
B curtain and rail = Behind are a pleated curtain, a bed rail and a window with its blind half down. +hospital
L night lamp = A small reading lamp turned to the wall spreads dim yellow light, blue from the window beyond.
V chair height = From the foot of the chair at seated height, still, pale blue and warm yellow

people-climb-fence | deed | climb, climb over, scramble, jump over & fence, wall, gate & #person | @ street, garden, field, park
D leg over the top = One leg is already over, hands white on the top edge, shirt ridden up over the back.
D hands making a step = Below, another makes a step of both hands, face turned up under a muddy shoe. +many,two,boys,kids,friends,girls
D ball beyond = On the far side the ball lies in a bed of lettuces. +ball
O boards = The boards are grey and split, one nail sticking out with a shred of cloth on it. -wall,iron,wire
N dropped bicycle = A bicycle has been let fall on the verge, its wheel turning.
B back gardens = Behind are back gardens, a washing line and a row of chimneys. -field,forest,border
L sideways sun = Sun from the right lays the shadow of the boards across the bodies.
V low behind = From behind and low, full figures, motion stopped, clear summer colours

people-flaming-drink | deed | pour, mix, make, serve, flame, light & flame, fire, flaming cocktail, flaming drink & #person, bartender, cook, chef | @ bar, kitchen
D ribbon of blue fire = A ribbon of blue flame runs from the jug down into the glass, an arm's length long. -chef,cook,pan
D flame from the pan = A flame as tall as the arm stands up out of the tipped pan. +chef,cook,pan
D leaning away = $The {leans|lean} back from it, eyes narrowed, the glow orange under the chin.
O glass alight = On the rim of the glass the fire goes on in small yellow tongues. -chef,cook,pan
N orange peel = A curl of orange peel, a box of matches and a wet spoon lie on the counter. -chef,cook
B bottles = Rows of bottles behind repeat the flame in small. -chef,cook
L only fire = The flame lights face and hands from below, all else is dark brown.
V counter height = From across the counter, 50 mm, fast, blue and orange in the dark

people-dinner-alone | deed | dinner, lunch, eat, meal, christmas dinner, supper, breakfast, birthday & alone, lonely, by himself, by herself & #person | @ kitchen, dining room
D one plate = $The {sits|sit} at the head of a table laid for one, fork halfway to the mouth, eyes on the empty chair across. -birthday
D paper crown = A paper crown has slipped over one eyebrow, and the cracker lies pulled in two beside the glass. +christmas,xmas
D cake for one = One candle burns on a small cake before the folded hands. +birthday
O food = A slice of turkey, three sprouts and a pool of gravy lie on the plate. +christmas,xmas
O plain plate = A chop with peas and a boiled potato lies on the plate. -christmas,xmas,birthday,breakfast
N radio and cards = A small radio and three cards stand on the cloth.
B small tree = Behind, a small tree with coloured lights stands on the sideboard. +christmas,xmas
B wallpaper and clock = Behind are striped wallpaper and a clock. -christmas,xmas
L hanging lamp = One lamp hangs low over plate and hands, and the corners of the room are dark.
V end of the table = From the other end of the table at seated height, much empty cloth, muted red and brown

people-weigh-goods | deed | weigh, sell, vendor, seller, trader, stallholder & tomatoes, fruit, vegetables, fish, cheese, apples, potatoes, spices, bananas, oranges, olives, market & #person, vendor, seller, trader | @ market, market stall
D pan on the scales = A hand lowers one more into the hanging brass pan, and the needle swings. +weigh
D paper bag held out = A paper bag is held out across the crates with its corners twisted, the other palm open for coins. -weigh
D calling mouth = $The {looks|look} over the scale at the next in line, mouth open in the middle of a word.
O heap = Tomatoes lie in a red slope, green stalks up, a few split ones at the front. +tomatoes
O silver rows = Silver fish lie in rows on crushed ice, lemons between. +fish
O piled crates = Crates slope down to the front, each with a slate and a chalked price. -tomatoes,fish
W *stall apron = with a pencil behind the ear; in a green apron with a money pouch
N brass weights = Paper bags hang from a string, and brass weights stand in a row.
B awnings = Behind are striped awnings and a blur of shoppers with baskets.
L under the awning = Soft light comes in under the awning from the front, warmer where the cloth is red.
V across the crates = From across the crates at chest height, 35 mm, dense natural colours

people-mime | deed | mime, mime artist, pantomime, mimes & invisible wall, stuck, stuck behind, trapped, push, lean, pull, perform, pretend, climb, press, #idle & #person, mime | @ street, stage, square
D palms on nothing = Both palms press flat against a wall of air, fingers spread, elbows bent with the strain.
D cheek on the glass = One cheek is turned to it and squashed, eyes wide and rolled up.
O white face = The face is painted white with black brows, a red mouth and one black tear.
W *mime's clothes = with white gloves; in a striped jersey, braces and a black beret
N hat with coins = A bowler hat with a few coins lies before the shoes. -stage
B square = Behind are paving and a few onlookers, out of focus. -stage
B black curtain = Behind is a black curtain. +stage
L front even = Even light from the front leaves the white face without shadows.
V straight on = Straight on, knees up, as if through the pane, black, white and one red

people-baby-mess | deed | feed, eat, feeding & baby, toddler & spaghetti, everywhere, high chair, highchair, messy, mess, food, yoghurt, porridge & #person | @ kitchen
D spoon stopped = A spoon has stopped before the shut mouth, and two small red hands are raised high with a fistful each.
D laughing and dodging = The grown-up leans back with eyes squeezed shut, a splash across the cheek.
O spaghetti everywhere = Spaghetti hangs over the ear, the tray and the back of the chair, and tomato sauce goes up to the brows. +spaghetti,pasta,noodles
O mush everywhere = Mush covers the tray, the bib and the hair as far as the crown. -spaghetti,pasta,noodles
N bowl on the floor = The bowl lies upside down on the floor with the dog's nose under it.
B kitchen = Behind are a fridge with magnets and a splashed wall.
L window = Bright window light from the left makes the sauce shine.
V tray height = From across the tray at the baby's height, motion frozen, tomato red and white

people-sew-machine | deed | sew, sewing machine, seamstress, dressmaker, tailor, stitch & machine, sewing machine & #person, seamstress, tailor, dressmaker | @ workroom, kitchen, factory
D cloth under the needle = Two flat hands guide the cloth under the needle, fingertips a nail's breadth from the foot.
D head bent to the seam = $The {bends|bend} so low that the lamp lights the parting, lips closed on two pins.
O black machine = The machine is black with worn gold scrolls, its wheel turning in a blur.
W *tape measure = with a tape measure round the neck; in a grey overall
N reels and scissors = Reels in every colour stand on pegs, with long scissors and a heap of cut sleeves.
B dress form = A headless form in pinned cloth stands behind in the half-dark.
L machine lamp = A small lamp on the machine throws a tight bright round on needle and fingers, the rest in brown shade.
V front close = From the front at table height, close, black, gold and linen

people-wait-hospital | deed | wait, sit, sleep & waiting room, hospital corridor, hospital, doctor, dentist, clinic & #person | @ waiting room, hospital
D on plastic chairs = $The {sits|sit} on one of a row of bolted plastic chairs, elbows on knees, hands hanging between them. -sleep
D asleep across chairs = $The {lies|lie} curled over two chairs, a coat for a blanket. +sleep
D look at the door = The eyes are on the closed door at the end. -sleep
O grey row = The chairs are pale blue with a cigarette burn in the next one.
N old magazines = Magazines with curled corners and a dry plant stand on a low table.
B door and clock = Behind are a swing door with a round pane, a clock and a yellow notice.
L tubes = White tubes in the ceiling light everything flat and slightly green.
V along the row = From along the row of chairs at seated height, pale blue and grey

people-chess-alone | deed | play chess, chess, checkers & against himself, against herself, himself, herself, alone, by himself, by herself & #person | @ park, room, kitchen
D both sides = One hand still holds a white knight, the other is already stretched over to the black side.
D empty chair = Across the table stands an empty chair, a hat hung on it.
D look = Chin on the fist, $the {studies|study} the board with narrowed eyes.
O board = Half the pieces stand beside the board in two neat rows; the black king is hemmed in at the edge.
N cold coffee = A cup of coffee with a skin stands by the clock with two faces.
B leaves = Behind are tree trunks and a path. +park
B curtain = Behind is a window with a net curtain. -park
L side = Soft side light from the left draws the long shadows of the pieces.
V board height = From the corner of the board at its height, shallow focus, brown, ivory and black
`;
