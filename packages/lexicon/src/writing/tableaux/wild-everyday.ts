/** Pets and wild animals at what they do every day: washing, hugging, spitting, storing, watching the weather. The form: `tableaux.ts`. */
export const WILD_EVERYDAY_TABLEAUX = `
wild-every-watch-weather | deed | watch, watching, look at, looking at, stare at, gaze at & snow, snow fall, snowfall, falling snow, rain, rainfall, storm, thunderstorm, lightning, leaves fall, fog, fireworks & #animal | @ window, armchair, porch, house
D head following a flake = Only the eyes move: they follow one flake down, then the next, and the tip of the tail lifts each time. +snow,snowfall
D head following a drop = Only the eyes move: they follow one drop down, then the next, chin on the forefeet. +rain,rainfall,storm,thunderstorm -snow
D wide eyes = The eyes are wide and round, the ears drawn flat, and the whole body is pressed low. +lightning,fireworks
D settled for the day = $The {has|have} settled with forefeet drawn under the chest, as one does who means to stay. -lightning,fireworks,street,field
O white reflections in the eyes = In each eye hangs a small white window. +snow,snowfall,rain -street,field
O worn wooden curve = The chair rocks a finger's breadth with every breath, and the cushion is worn to the shape of its user. +rocking,chair,armchair
N blanket over the arm = A knitted blanket hangs over the arm, and a cup stands on the floor by it. +rocking,chair,armchair
B white garden beyond the pane = Past the pane lies a white garden with a fence post in a tall cap. +snow,snowfall
B grey garden beyond the pane = Past the pane lies a grey garden with a puddle on the path. +rain,rainfall
L snow light = White light comes in from the snow on face and chest, and the room behind is brown. +snow,snowfall
L rain light = Grey light comes in through the wet pane on face and chest, and the room behind is dim. +rain,rainfall,storm
V beside its shoulder = From beside its shoulder at its height, 70 mm lens, quiet colours

wild-every-cheeks | deed | stuff its cheeks, stuffing its cheeks, stuff cheeks, stuffing, stuffs its cheeks, full cheeks, cheeks full, cram, cheeks & #hamster, #squirrel, #chipmunk, #mouse, #gerbil, hamster, squirrel, chipmunk | @ cage, garden, table
D cheeks wider than the shoulders = Both cheeks stand out wider than the shoulders, skin stretched round, and two small hands push one more in at the side of the mouth.
D bulging eyes = The eyes bulge with the effort, and the whiskers stand straight forward.
O next one waiting = The next one is already held ready under the chin.
N pile in front = A small pile lies in front, with empty shells beside it.
B soft ground = Behind is one soft warm tone.
L small side light = Soft light from the left shines through the thin ears.
V macro face on = Macro, face on, at the height of the eyes, straw and cream

wild-every-wash | deed | wash itself, washes itself, washing itself, wash its face, washing its face, lick its paw, licking its paw, groom itself, grooming itself, preen, preening, clean itself, cleaning itself, cleaning its feathers, lick, licking & #animal & itself, face, paw, feathers, fur, wing, whiskers, preen, preening | @ sink, garden, rug, house, branch
D paws behind the ears = Sitting up, $the {draws|draw} both wet forepaws down from behind the ears over the face, eyes shut, one ear folded over. -from-bird,from-cat,from-dog,from-cow
D tongue along the paw = One foreleg is stretched out, and the tongue goes in one long stroke along it, eyes half closed. +from-cat,from-dog
D beak in the feathers = The head is turned right round, and the beak draws one long feather through from root to tip. +from-bird
O wet pointed fur = The fur of the cheeks stands in wet points. -from-bird
O spread feathers = The wing is let down so that the feathers spread like cards. +from-bird
N drop on a whisker = A drop hangs at the end of a whisker. -from-bird
N running tap = A thin thread of water runs from the tap behind it into the white basin. +sink,bathroom
B white tiles = White tiles and a mirror's lower edge are out of focus behind. +sink,bathroom
L side light = Clear soft light from the left, every hair edged.
V close three-quarter = Close three-quarter view at its height, 100 mm lens, soft natural colours

wild-every-hug | deed | hug, hugging, cling to, clinging to, hold on to, holding on to, cuddle, cuddling, embrace, snuggle & that: tree, trunk, branch, eucalyptus, teddy, teddy bear, toy, plush, pillow, blanket, doll, leg, arm, pumpkin, carrot, ball, bottle & #animal | @ tree, bed, house
D arms all the way round = Both forelegs go as far round $that as they reach, claws locked, the cheek laid flat against it and the eyes shut.
D hind legs wrapped = The hind legs are wrapped round lower down, so that no gap is left. +tree,trunk,branch,eucalyptus,leg,bottle
O pressed cheek = The cheek is pushed up by the pressing, and the nose is bent a little to one side.
O wet dark bark = Water runs down the bark in dark lines and round the feet. +rain,rainy,raining
O rough bark = The bark is rough and comes off in strips round the feet. +tree,trunk,eucalyptus -rain,rainy,raining
N drop on the nose = A drop hangs from the tip of the nose, and the fur on the back is parted in wet points. +rain,rainy,raining
B soft leaves = Behind are leaves in soft green spots. +tree,trunk,branch,eucalyptus
L soft = Soft light from the left on brow and back.
V half length = From the side at its height, 85 mm lens, gentle colours

wild-every-spit | deed | spit, spitting, spits, sneeze, sneezing, sneezes, stick its tongue out, sticking its tongue out, sticks out its tongue, tongue out & #camel, #llama, #alpaca, #horse, #donkey, #goat, #cow, #sheep, #giraffe, #monkey, #dog, #cat, #animal | @ zoo, field, farm
D lips flung out = Head thrown forward and neck straight, the lips are flung out, and a spray of bright drops hangs in the air before them. +spit
D nose wrinkled to the eyes = The nose is wrinkled up to the shut eyes, the mouth wide, and a cloud of fine drops stands in the light. +sneeze
D long tongue to one side = The tongue hangs out long and pink to one side, eyes straight on us. +tongue
D lips rolled back = The lips are rolled back from two rows of long teeth, the chin up, the eyes shut to lines. +laugh,smile,grin
D arm before the face = The one who is meant ducks with an arm before the face, too late. +spit +tourist,man,woman,boy,girl,child,keeper
O ears laid back = The ears are laid flat back, and the nostrils are closed slits. +spit,sneeze
N drops on the lens = Two drops have hit the lens and are soft bright discs. +spit,sneeze
B plain bright ground = Behind is plain bright ground, out of focus.
L hard side sun = Sun from behind on the right lights each drop. +spit,spits,spitting,sneeze,sneezing,sneezes
V close side = From the side, close, 135 mm lens, very short exposure, clear colours

wild-every-rubbish-shell | deed | shell, home, house, nest & crab, hermit crab, #crab, #bird, #mouse, #snail, #octopus & plastic cup, cup, bottle cap, tin can, can, tin, bottle, lego, teacup, light bulb, doll head, helmet, boot, shoe, teapot, hat, mailbox, traffic light, plastic | @ beach, garden, street
D claws over the rim = From the mouth of it come two claws, a row of jointed legs and two eyes on stalks, drawing it along over the sand. +crab,hermit
D face in the opening = A small face looks out of the opening, eyes just over the edge. -crab,hermit
O scratched wall = Its wall is scratched and dull from the sand, with a torn edge and the rest of a printed name. +cup,plastic,bottle,can,tin
O worn outside = The outside is worn and faded, grass stalks sticking out at the seam. -cup,plastic,bottle,can,tin
N dragged furrow = A furrow with small dots on both sides leads up to it. +crab,hermit,snail
B washed-up line = Behind, a line of weed and one blue cap lies along the tide mark. +crab,hermit,beach
L low side sun = Low sun from the right makes every grain of the ground stand out.
V ground macro = Lens on the ground, macro, sharp on the eyes

wild-every-ants-carry | deed | carry, carrying, drag, dragging, haul, lift, lifting, steal, take away & that: chip, crisp, potato chip, crumb, cookie, biscuit, strawberry, sugar, sugar cube, cheerio, bread, petal, flower, leaf, grape, berry, french fry, candy, cake, popcorn, cherry, dead fly, beetle, worm & #ants, #ant, ants, ant | @ table, pavement, path, picnic
D held up on all sides = $That {moves|move} along upright like a boat, held in jaws at every corner, a dozen pairs of legs braced beneath. -one,ant
D hauled backwards = With its jaws in the edge the ant walks backwards, legs braced, $that four times its own size. +one
D one riding on top = One ant sits on top and feels ahead. -one,leaf
O *chewed edge = The edge of $that has been nibbled into small steps, and light shines through its thinnest part.
N one hurrying ahead = Another hurries ahead and pushes a grain of sand out of the way.
B crack ahead = Ahead a crack in the ground waits like a canyon.
L low side sun = Low sun from the left, long thin shadows of the legs.
V ant height = Macro at the ants' own height, 100 mm lens, razor-thin focus

wild-every-fishing | deed | fish, fishing, angling, ice fishing, fishing rod & #animal, #monster, #robot, #ghost, #skeleton, #witch, #dragon, troll, goblin, ogre, gnome, dwarf, wizard, elf, yeti, alien, astronaut, mermaid, viking, penguin & rod, fishing, angling, troll, goblin, ogre, gnome, dwarf, wizard, yeti, alien, astronaut, penguin | @ river, pier, lake, bridge, ice
D line in the water = $The {sits|sit} on the bank with knees drawn up and a long stick of a rod across them, line hanging straight into dark water, eyes on the float. -boat
D rod over the side = $The {sits|sit} in the stern with the rod over the side, chin on chest, the float quite still. +boat
D bent over the hole = Bent over a round hole in the ice, $the {holds|hold} the line between two fingers. +ice
O red and white float = The red and white float stands in the middle of two thin rings.
N tin of worms = A dented tin of worms and a bucket with one tail over the edge stand close by.
B wet arch = Above runs the underside of a stone arch, wet and green, ripples of light moving on it. +bridge
B misty bank = Behind, the far bank is a grey line of alders in mist. -bridge,ice,space,moon
L low light off the water = Low light comes off the water from the left, on chin and underside of the arms.
V water level = From just above the water, 50 mm lens, whole figure, moss green and grey

wild-every-cross-ice | deed | cross, walk, run, trot, slide, slip, skate, stand, step & frozen lake, frozen river, frozen pond, frozen sea, ice, iced lake, frozen & #animal & frozen, ice | @ lake, river, pond, ice
D single file over the ice = They go one behind another in a long line over the white ice, heads low, each setting its feet where the one before has trodden. +many,pack,herd,flock
D spread legs = Legs have slid apart in four directions, claws scraping, the look fixed on the shore. +slide,slip -many,pack
D careful step = $The {sets|set} one foot ahead and {feels|feel} the ice before the weight goes over to it, nose down, breath white. -many,pack,herd,flock,slide,slip
O cracks under the snow = Where the wind has swept the snow off, the ice is black, with white cracks running off under their feet.
N blue shadows = Long blue shadows lie beside them.
B dark firs across the lake = A line of dark firs under hills closes the far shore.
L low winter sun = Low winter sun from behind on the right, breath lit, blue shade.
V long and level = From the shore, level, 300 mm lens, whites, blues and dark green

wild-every-chase-birds | deed | chase, chasing, run after, running after, run at, running at, run through, scare, scatter & that: birds, bird, pigeons, seagulls, gulls, geese, ducks, butterflies, butterfly, chickens, crows, bubbles, balloon, ball & #animal, #child | @ savanna, meadow, beach, square, park
D last leap = At full run, front feet off the ground and mouth open, $the {has|have} almost reached the last of them.
D birds going up = In front they go up on all sides with clapping wings, the nearest blurred and large. -butterflies,butterfly,chickens,bubbles,leaves,balloon,ball
D just out of reach = The nearest hangs a hand's breadth out of reach. +butterflies,butterfly,bubbles,balloon
O flapping ears = Ears fly straight out, and the eyes are round with delight. -child,from-bird
N flying dust = Dust and small bits fly up where the feet were. -beach,snow
N water splashes = Water splashes up round the legs. +beach,puddle
B pale open ground = Behind, open grass goes back out of focus. -beach,snow,square,street
L low sun through wings = Low sun from behind shines through the wings and the dust. -bubbles,leaves,balloon,ball
L low sun = Low sun from behind edges head and back. +bubbles,leaves,balloon,ball
V panned low = Low from the side, moving along, 200 mm lens, runner sharp

wild-every-coaster | deed | rollercoaster, roller coaster, roller-coaster, log flume, carousel, merry-go-round, ferris wheel, bumper car, bumper cars, dodgems, waltzer, teacup ride & on, ride, rides, riding, in, sit, sitting, scream, drive & #person, #animal, #robot, #skeleton, #ghost, #witch, #knight, #monster, #dinosaur | @ fair
D over the top = The car has just tipped over the top, and hair, cloth and cheeks are blown upwards; both arms are flung over the head, mouth wide open. +rollercoaster,roller,coaster,flume
D bar held tight = Quite upright, $the {holds|hold} the padded bar with both hands and {looks|look} straight ahead. -rollercoaster,roller,coaster,flume,carousel,merry
D on the painted horse = On a painted horse that is just at its highest $the {leans|lean} back from the brass pole. +carousel,merry
O scratched padded bar = The padded steel bar lies across the lap, its red paint scratched to metal.
N flying hat = Something light has been torn off and turns in the air behind. +rollercoaster,roller,coaster -carousel
B rails and fair below = Below, white rails bend away over tents, small heads and a car park.
L high sun = High sun from the right, hard on faces and rails. -night
L coloured bulbs = Rows of coloured bulbs throw red and yellow on faces and rails. +night,evening,dusk
V front of the car = From the nose of the car, 24 mm lens, faces sharp, rails streaked, bright colours

wild-every-security | deed | airport, airport security, security check, passport control, customs, check-in, metal detector, baggage, job interview, police station, driving test, bank, post office, tax office, call center, call centre, dmv & time traveler, time traveller, knight, viking, samurai, wizard, witch, vampire, werewolf, mummy, ghost, skeleton, alien, robot, pirate, astronaut, caveman, neanderthal, gladiator, pharaoh, superhero, mermaid, minotaur, centaur, yeti, bigfoot, angel, devil, demon, dracula, cleopatra, napoleon, caesar, king, queen, cowboy, #monster, #knight, #witch, #superhero, #robot | @ airport, office
D arms out in the frame = In the grey frame of the detector $the {stands|stand} with arms held out to the sides while an officer passes a wand along one sleeve, eyebrows raised. +security,check,detector,customs,airport
D straight on the plastic chair = $The {sits|sit} very straight on a plastic chair at the counter, both hands on the knees. -security,check,detector,customs,airport
D patient eyes = The eyes look straight ahead with the patience of all who queue.
O grey tray of odd things = In a grey tray on the belt lie the things from the pockets: a brass key, a pocket watch and a coil of wire. +security,check,detector,customs,airport
O form and pen on a chain = On the counter lie a form with three boxes filled in and a pen on a chain. -security,check,detector,customs,airport
N next in the queue = The next in the queue, with one shoe off, stares. +security,check,detector,customs,airport
B ceiling panels = Behind are barrier tapes, a screen and rows of ceiling lamps.
L flat ceiling light = Flat white light from the ceiling lies on cloth and floor alike.
V deadpan front = Straight on, full figure, 35 mm lens, deadpan documentary colours

wild-every-faces | deed | judge, judging, judgmental, judgy, disapproving, disapprove, unimpressed, annoyed, grumpy, angry, offended, bored, sulking, sulk, jealous, suspicious, embarrassed, guilty, sad, lonely, surprised, shocked, confused, happy, proud, smug & #cat, #dog, #kitten, #puppy, #rabbit, #horse, #goat, #owl, #hamster, #parrot, #sheep, #cow, #pig, #monkey, #animal & #idle, look, looking, stare, staring, judge, judging, sit, sitting, me, at, sulk, because | @ house, sofa, garden
D flat ears and narrow eyes = The ears are turned half out, the lids lowered to a straight line, and the look goes level over the nose at us and does not leave. +judge,judging,judgmental,judgy,disapproving,disapprove,unimpressed,annoyed,grumpy,angry,offended,suspicious,jealous -bird,owl,parrot
D feathers puffed, brow drawn = The feathers are puffed up all round, and the brow lies in a straight line over two round eyes. +grumpy,angry,annoyed,unimpressed,judging +from-bird
D chin on the floor = The chin lies flat on the floor between the front feet, and only the eyes are rolled up to us, white showing below. +sad,guilty,bored,lonely,embarrassed,sulking,sulk
D eyes like saucers = The eyes are as round as they go, the ears straight up, the mouth a little open. +surprised,shocked,confused
D open mouth and lifted chin = The mouth is open, the eyes are half shut, and the chin is lifted into the light. +happy,proud,smug
D back half turned = The body is already half turned away, and only the head has come back round. +annoyed,offended,sulking,sulk,grumpy,unimpressed
D upright at the table edge = Bolt upright, front feet together, $the {sits|sit} just across from us, chin level with the top of the table. +judge,judging,judgmental,judgy
O one eyebrow whisker bent = One long whisker is bent down, the others stand straight. -from-bird,from-horse,from-cow,from-sheep
N plate in front = In front, out of focus, stand the rim of a plate and a hand with a fork that has stopped. +eat,breakfast,dinner,lunch,food
N overturned bowl = An overturned bowl lies beside it. -eat,breakfast,dinner,lunch,outdoors,field
B soft room = Behind is a quiet room in soft tones. -field,farm,forest,garden,beach,street
L side window = Window light from the left lies on one cheek and leaves a point in each eye. -field,farm,forest,night
V straight at eye height = Straight on at the height of the eyes, 85 mm lens, eyes sharp, soft natural colours

wild-every-sunbathe | deed | sunbathe, sunbathing, bask, basking, lie in the sun, lying in the sun, sleep in the sun, sleeping in the sun, warm itself, soak up the sun & #animal | @ rock, terrace, beach, windowsill
D flat out in the warmth = $The {lies|lie} quite flat, legs stretched out to all sides, chin down, eyes shut to a line.
D spread toes = The toes are spread so that the warmth gets between them. -from-fish,from-bird
D wings let down = The wings are let down on both sides and the feathers of the back raised. +from-bird
O sharp small shadow = A sharp small shadow lies close along the whole body.
N sun lotion bottle = A bottle of sun lotion and a straw hat lie near. +beach,deck,pool,lounger,towel
B pale wall = Behind is a pale wall with the shadow of leaves. -beach,sea,rock
L hard high sun = Hard sun from the upper right brings out every scale and hair.
V low side = Low from the side, close, 85 mm lens, warm stone colours

wild-every-coiled | deed | wrapped around, wrapped round, coiled around, coiled round, wound around, curled around, curled round, twisted around, entwined around, wraps around, coils around & that: #product, #food, #building, #plant, birdcage, cage, branch, sword, staff, wrist, arm, leg, lamp, lamp post, teapot, tower, castle, skull, bottle, guitar, column, tree, bone, crown, apple, egg, anchor, chalice & #snake, #dragon, #octopus, snake, serpent, dragon, octopus, python, eel, #lizard, lizard | @ table, cave, room
D loops one over another = The body goes round $that in three close loops, each resting on the one below, the head come round on top.
D head level with us = The head is laid over the last loop, level with us, one eye open.
D tail tip hanging = The thin end of the tail hangs free and curls up at the tip.
O squeezed between loops = Between the loops one sees strips of $that, rubbed bright by the scales.
N shed scale = A shed scale and a little dust lie below.
B dark plain ground = Behind is one plain dark tone.
L side light over scales = Light from the left slides over the scales, loop by loop.
V close three-quarter = Close, three-quarter, 90 mm lens, scales sharp, deep quiet colours

wild-every-lobby | deed | walk, walking, stroll, strolling, stand, standing, sit, sitting, wander, wandering, run, wait, check in, checking in, in, through & lobby, hotel lobby, hotel corridor, hotel, ballroom, palace, mansion, casino, art gallery, gallery, spa, bank vault, penthouse & #animal | @ hotel lobby, lobby, hotel, ballroom, palace
D across the polished floor = $The {comes|come} straight across the polished floor with even steps, head low and shoulders rolling, its reflection walking upside down beneath. -sit,sitting,stand,standing,wait,check,from-bird
D at the front desk = At the front desk $the {has|have} laid both forefeet on the marble, chin over the edge, beside the brass bell. +wait,check,stand,standing -from-bird
D on the velvet sofa = $The {sits|sit} on the velvet sofa between two palms in pots, upright, as someone who has ordered. +sit,sitting -from-bird
D tall on the marble = On the marble $the {stands|stand} tall on two legs and {turns|turn} its head to the chandelier. +from-bird
O dust prints = Dusty prints lead back to the revolving door, which still turns.
N left trolley = A brass luggage trolley with three cases stands left in the middle.
B chandelier and stair = Behind are a curved stair with a red carpet, columns and a chandelier.
L warm lamps = Warm light of many small lamps gleams on floor and back.
V low along the floor = Low along the floor, 35 mm lens, symmetrical, gold, red and marble white

wild-every-tree-hug | deed | hug, hugging, embrace, embracing & that: tree, trunk, oak, redwood, sequoia, baobab, beech, pine, olive tree, column, statue & #person, person, man, woman, girl, boy, child, hippie, grandmother, #tree, #plant | @ forest, park
D arms that reach a fifth = Arms are spread as wide as they go and reach a fifth of the way round $that, cheek and chest flat to the bark.
D closed eyes, turned cheek = The face is turned to one side, eyes shut.
O deep furrowed bark = The bark is furrowed as deep as a hand, red-brown, with a thread of spider web across a groove.
N small shoes between roots = Between roots as high as a knee the shoes look very small.
B trunks in haze = Behind, trunk after trunk goes off into pale haze.
L shaft from above = A shaft of light from high on the left lies down the bark and over one shoulder.
V figure small at the foot = From forty steps, 35 mm lens, the figure small at the foot, the trunk out of the picture above

wild-every-strong | deed | lift, lifting, hold up, holding up, carry, carrying, throw, throwing, stop, stopping, push, pushing, catch, catching & that: car, bus, train, truck, tank, plane, helicopter, building, bridge, boulder, ship, meteor, tractor, van & superhero, superheroine, superman, hero, giant, robot, hulk, strongman, gorilla, grandma, grandmother, child, ant, #superhero, #robot | @ street, city
D held over the head = $That {hangs|hang} level over the head on two flat palms, elbows locked, knees a little bent. -stop,stopping,push,pushing,catch,catching
D palms against the front = Both palms are pressed flat to the front of $that, heels ploughing two furrows in the asphalt, and it stands. +stop,stopping,push,pushing,catch,catching
D calm face = The face is calm, chin up, not a vein showing.
O bent metal under the palms = Under the palms the metal has bent in the shape of the hands.
N cracked asphalt = The asphalt has cracked in a star round both shoes.
N dangling handbag = A handbag hangs from one elbow. +grandma,grandmother
B people at the kerb = At the kerb people hold up phones, mouths open.
L sun under the load = Sun from the left strikes face and chest below the great shadow.
V from below = From below, 24 mm lens, whole figure and load in the frame, comic-book colours

wild-every-deliver | deed | deliver, delivering, bring, bringing, carry, carrying, drop off & that: letter, parcel, package, mail, message, scroll, newspaper, envelope, invitation, love letter, post, pizza & #bird, #owl, #dog, #cat, #dragon, #rabbit, #fox, #mouse, #snail, #bear, #animal | @ window, door, wood
D letter in the beak = With wings still raised $the {has|have} just landed, and holds $that out by one corner in the beak. +from-bird -parcel,package,pizza
D held out on the step = On the step $the {holds|hold} $that out in the mouth by one edge, head lifted, eyes on the one who opens. -from-bird
D slung beneath = $That {hangs|hang} below on a knotted string from both feet. +from-bird +parcel,package,pizza
O creased corner = One corner of $that is creased and damp where it was held, the address in blue ink.
N loose feather = One small feather drifts down. +from-bird
N worn strap = A worn leather bag hangs on a strap across the chest. -from-bird
B open doorway = Behind is the dark of an open doorway with a lit lamp inside. -sky,forest
L lamp from the door = Warm lamp light falls out on face and paper, with blue dusk behind. +night,dusk,evening,moon
L clear side light = Clear light from the left on face and paper.
V at its height = At its own height, 85 mm lens, soft ground, quiet colours

wild-every-walk-pet | deed | walk, walking, take for a walk, leash, lead & that: lobster, cat, rabbit, pig, goose, duck, tortoise, turtle, crocodile, alligator, lion, tiger, leopard, cheetah, dinosaur, snail, crab, hedgehog, ferret, llama, penguin, octopus, snake, iguana, fish, goldfish, hamster, bear, ostrich, peacock, dragon & #person, #skeleton, #robot, #alien, lady, gentleman, man, woman, girl, boy | @ park, street, promenade
D thin lead between them = A thin lead runs from the gloved hand down to a collar on $that, in a slack curve that just touches the ground.
D upright walk = $The {walks|walk} very upright with even small steps, eyes ahead, as if it were a spaniel.
O small busy steps = $That {keeps|keep} close at the hem, hurrying a little, then stopping to look at a leaf.
N turned passers-by = Two passers-by have stopped and turned round.
B gravel and lime trees = Behind are a gravel walk, lime trees and an iron bench. -beach,street
L soft day = Soft daylight from the left, short pale shadows.
V level with the pet = Low, level with the pet, 50 mm lens, walker whole in the frame, mild colours

wild-every-aquarium | thing | aquarium, fish tank, fishtank, tropical aquarium, reef tank | @ living room, room
D lit block of water = A lit block of clear water stands in the dim room, every stone in it sharp, fine bubbles rising in one string from the back.
D small bright shoal = A shoal of small fish has just turned, each with one bright line along the side. -goldfish,axolotl,shark
D wreck on the gravel = On the gravel lies a small wreck with a broken mast, green with weed, a fish looking out of its hull. +shipwreck,wreck,ship
D castle on the gravel = On the gravel stands a small castle, its gate just wide enough. +castle
O plants in the current = Ribbons of green plants lean all one way.
N smear on the glass = On the front pane are a child's finger marks and a snail, its white foot flat to the glass.
B dark room = Round it the room is dark, with one edge of a chair. -museum,zoo
L tank light = The only light is that of the tank, white above and green on the wall behind.
V square to the pane = Square to the pane, 50 mm lens, edges straight, green, silver and one red

wild-every-among-jellyfish | deed | float, floating, drift, drifting, swim, swimming, dive, diving, walk, fall & field of jellyfish, sea of jellyfish, among jellyfish, swarm of jellyfish, between jellyfish, with jellyfish, surrounded by jellyfish, jellyfish & #person, #astronaut, astronaut, diver, girl, boy, man, woman, mermaid, #mermaid | @ sea, space
D body among the bells = Arms a little spread and knees bent, $the {hangs|hang} in the dark among dozens of lit bells, one of them just over the head.
D hand near a thread = One hand is held out to the nearest, not touching its threads.
O ribbed clear bells = The bells are clear as glass, ribbed with rose and blue, their threads trailing out of the picture.
O bells in the visor = In the gold visor they hang once more, small and bent. +astronaut
N one small bell = A bell no bigger than a coin drifts close before us, out of focus.
B blue going black = Behind, they get smaller and dimmer until there is only blue-black.
L their own light = The only light comes from them, soft from all sides, bluish on cloth and skin.
V level wide = Level, 24 mm lens, whole figure, deep blue and rose

wild-every-mud | deed | roll, rolling, play, playing, jump, jumping, run, running, splash, splashing, covered, sit, sitting, lie, stand & mud, muddy puddle, muddy puddles, puddle, puddles, mud puddle & #dog, #puppy, #pig, #piglet, #horse, #cat, #duck, #elephant, #child, #animal | @ field, garden, lane, farm
D mud to the shoulders = To the shoulders everything is brown, and above the line the coat is still clean; mud drips from chin and belly in strings. -roll,rolling,jump,jumping,splash,splashing
D on the back in the mud = On the back in the deepest of it, legs kicking, $the {works|work} the shoulders from side to side. +roll,rolling
D splash all round = All feet have just landed together, and brown water stands up all round in a crown. +jump,jumping,splash,splashing
D beaming eyes = Out of the brown face look two bright eyes, the mouth wide open. -from-duck,from-bird
O shining wet brown = The wet mud shines like melted chocolate in every fold.
N prints and drops = Prints full of water lead up to it, and drops hang in the air.
B green hedge = Behind are a gate and a green hedge.
L low bright sun = Low sun from the left glitters on wet mud.
V low near = Low and near, 50 mm lens, short exposure, browns and one fresh green

wild-every-head-sand | deed | head in the sand, heads in the sand, head in sand, buries its head, burying its head, bury its head, head in the ground & #animal | @ sand, desert, beach
D neck straight down = The neck goes straight down into the sand like a pipe, and behind it the round body stands up on long legs, tail to the sky.
D second one looking = Some way behind, another stands upright with round eyes and looks on. +many
O small ring of sand = Round the neck the sand lies in a small ring, a few grains still running in.
N three-toed prints = Large three-toed prints lead up to the place.
B flat plain = Behind is nothing but a flat plain and a line of hills.
L high sun = High sun, a short blue shadow right under the body.
V side on = Exactly side on, low, 70 mm lens, straw, sand and blue

wild-every-ball | deed | rolled in a ball, rolled up in a ball, rolled into a ball, curled in a ball, curled up in a ball, curled into a ball, rolled up, curl into a ball & #hedgehog, #armadillo, #cat, #kitten, #dog, #puppy, #fox, #squirrel, #dormouse, #pangolin, #animal | @ leaves, garden, basket, wood
D closed round body = The body is closed to a ball, only the tip of a nose and one hind foot showing where the two ends meet.
D crossed spines = The spines stand out all ways and cross one another, brown with cream tips. +hedgehog
D tail over the nose = The tail is laid over the nose. +from-cat,from-dog,from-fox,squirrel
O leaf stuck on top = A yellow leaf has stuck on top. +leaves,leaf,autumn,garden
O pressed hollow = What it lies on is pressed to a hollow of just its size.
N small dark eye = In the gap one dark eye has opened a little. -asleep,sleeping,sleep
B soft ground = Behind is soft ground in brown and gold. -snow,basket,bed
L low warm light = Low light from the right picks out each tip.
V level close = Level with it, close, 100 mm lens, warm browns

wild-every-car-wash | deed | in a car wash, at a car wash, in the car wash, going through a car wash, at the car wash, car wash, carwash & #animal, #horse, #dragon, #dinosaur, unicorn, dragon, dinosaur, robot, knight, mermaid, alien, yeti, minotaur, centaur, #person, #robot | @ car wash
D between the rollers = Between two tall blue rollers $the {stands|stand} with feet braced and eyes shut, foam to the chest, strips of blue felt slapping along both flanks.
D blown back by the air = Under the drying beam everything that is loose is blown flat to one side. +dry,dryer,drying
O pink foam = Pink and white foam slides down in sheets and runs off at the feet.
N waiting car = A small hatchback waits behind, the driver's mouth open. -person
B wet tiled hall = Behind is a wet tiled hall with a red light and a row of hoses.
L tubes in the wet = Cold tubes overhead, doubled in the wet floor.
V from the exit = From the exit, straight on, 35 mm lens, blue, pink and wet grey

wild-every-cry | deed | cry, crying, weep, weeping, sob, sobbing, tear, tears, in tears & robot, robots, android, #robot, clown, statue, ghost, #ghost, skeleton, #skeleton, dragon, #dragon, monster, #monster, alien, #alien, angel, knight, superhero, mermaid, #mermaid | @ street, room, bench
D head sunk forward = The head has sunk forward, the shoulders hang, and both hands lie open on the knees with the palms up.
D drop at the eye = From the lower rim of one eye hangs a full clear drop, and below it a track runs to the chin.
D drops of oil = The tears are thin dark oil, and they have drawn two lines down the plates to the jaw. +robot,robots,android -rain
D rain and tears = Rain and tears run together down the plates, over the jaw and off at the chin. +robot,robots,android +rain
D streaked white paint = The white paint has run, and two grey tracks go down through the red of the cheeks. +clown
O small wet ring = A small dark ring of drops lies on the ground between the feet.
N folded paper = A folded piece of paper, gone soft, lies by one foot.
B empty wall = Behind is an empty wall with a lamp. -rain,forest,field
L one side light = One weak light from the left shines along the wet track.
L grey rain light = Grey light, street lamps blurred in the wet. +rain
V head and shoulders = Close, from slightly below, 85 mm lens, blue and grey

wild-every-flower-bed | deed | asleep in, sleeping in, sleep in, asleep inside, sleeping inside, curled up in, nap in, living in, sitting in, sits in, hiding in & that: tulip, rose, lily, flower, water lily, daffodil, bluebell, foxglove, poppy, magnolia, lotus, leaf, nutshell, walnut shell, seashell, acorn, peony, sunflower & fairy, #fairy, elf, pixie, thumbelina, mouse, #mouse, bee, #bee, #insect, frog, #frog, bumblebee, baby, dragon, #dragon, gnome | @ garden, meadow
D curled at the bottom = Deep in the cup of $that $the {lies|lie} curled up on one side, one cheek laid down, one foot over the edge. -sit,sitting
D upright in the cup = $The {sits|sit} in the cup of $that, chin level with the rim, looking over the edge. +sit,sitting,hiding
D petals closed over = One petal has bent in over the shoulder like a blanket. -leaf,nutshell,walnut,acorn,seashell
O *glowing petal wall = The wall of $that is thin, with fine veins, and light shines through it. -nutshell,walnut,acorn,seashell
O yellow dust = Yellow pollen lies on cheek and hair. -leaf,nutshell,walnut,acorn,seashell
N dew drop = A drop of dew as big as the head hangs from the edge.
B green garden = Behind are green stems and soft round spots of dawn light. -night
L early sun = Early sun from behind on the left shines through the rim.
V level macro = Level with the rim, macro, 100 mm lens, soft rose and green

wild-every-cute-ghost | deed | hold, holding, carry, carrying, with, wear, wearing, drink, drinking, read, reading, eat, eating, trick or treat & pumpkin, jack-o'-lantern, lantern, candle, cat, kitten, coffee, cup, tea, book, flowers, flower, candy, balloon, umbrella, glasses, sunglasses, hat, cookie, scarf, broom & ghost, ghosts, #ghost | @ doorway, forest, garden
D sheet over small shoulders = A white sheet hangs over a small round head to the ground in soft folds, two black oval eyes in it, and from beneath two short bumps come up to hold what it has.
D tilted head = The head is tilted a little to one side, the hem lifted a hand's breadth off the ground.
O lit carved grin = The pumpkin has a cut grin, and the candle in it lights the sheet orange from below. +pumpkin,lantern
O worn hem = The hem is frayed and grey, with a leaf caught in it. -pumpkin,lantern
N fallen leaves = A few brown leaves lie round it. -room,kitchen,cafe
B dark trunks = Behind are dark trunks in blue mist. -room,kitchen,cafe,city,bed
L soft glow = Soft warm light from what it holds on the folds, the rest blue dusk. +pumpkin,lantern,candle
L soft side light = Soft cool light from the left shows the folds. -pumpkin,lantern,candle
V full small figure = Whole figure at its own height, 50 mm lens, white, dusk blue and orange

wild-every-web-dew | deed | covered, cover, hang, hanging, glisten, glistening, glitter, glittering, sparkle, sparkling, stretch, stretched, sway, swaying, shine, with & dew, dewdrops, drops, raindrops, frost, rain, morning & spider web, spiderweb, cobweb, spider's web, spider webs, cobwebs, spiderwebs, web | @ gate, hedge, meadow, fence
D strings of clear drops = Every thread, ring after ring, carries a string of clear drops, large where threads cross, and the whole wheel sags a little with their weight. -frost
D white furred threads = Every thread is furred with white frost as thick as yarn, ring after ring. +frost
D spider at the hub = In the hub sits the spider, legs drawn in. +with -frost
O upside-down field in a drop = In the nearest drop the field and the sky hang upside down. -frost
N weathered gate bars = It is stretched between the bars of the gate, grey wood with a rusty latch. +gate
N bent grass stalks = A few bent grass stalks hold its lower threads. -gate,fence,window
B soft pale green = Behind is soft pale green with round spots of light.
L low sun behind = Low sun from behind on the right lights each thread against the dark behind. -fog,foggy,mist
V macro square on = Square on, macro, 100 mm lens, threads sharp from edge to edge, silver and pale green

wild-every-snake-charmer | deed | snake charmer, charm, charming, snake charming & snake, cobra, basket, flute, python, charmer & #person | @ market, square
D flute before the hood = Cross-legged on a mat, cheeks blown round, $the {swings|swing} the gourd flute slowly from side to side, and a hand's breadth before its end the cobra stands with spread hood and follows.
D eyes on the snake = The eyes stay on the snake's, unblinking.
O woven basket = The body comes up out of a round woven basket in one smooth curve, the lid leaning against it.
W *turban and vest = with a grey moustache; in a saffron turban and a long white shirt
N coins on the mat = A few coins lie on the edge of the mat.
B ring of onlookers = Behind, a ring of onlookers keeps well back, under striped awnings.
L sun from the right = High sun from the right, a small hard shadow of the hood on the mat.
V low before the basket = Low, from just before the basket, 40 mm lens, saffron, brick and dust

wild-every-nine-tails | deed | fox spirit, nine-tailed fox, nine tailed fox, nine tails, kitsune, spirit fox, white fox spirit & #idle, stand, sit, walk, look, run, watch, sleep, in, with | @ forest, shrine, bamboo forest
D fan of nine tails = $The {stands|stand} between two stems, slim and pale, and behind $him nine long tails spread upwards like a fan, each tipped in white.
D narrow gold eyes = The head is turned to us, ears up, gold eyes narrowed to slits.
O small blue flames = Two small blue flames hang in the air beside the tails and light the nearest stems.
N red thread at the neck = A red cord with a small bell is tied round the neck.
B bamboo in mist = Smooth green stems stand close together and go off into mist. +bamboo
B stone steps = Behind, mossy stone steps lead up to a red gate. -bamboo
L pale shaft = A pale shaft from the left lies on the coat, the rest in green dusk.
V low full figure = Low, whole figure with all the tails in the frame, 50 mm lens, white, moss and vermilion
`;
