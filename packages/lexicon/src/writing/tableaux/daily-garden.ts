/** Whole small scenes of gardens, old age, hobbies and handiwork at home. The form: `tableaux.ts`. */
export const DAILY_GARDEN_TABLEAUX = `
daily-garden-dig | deed | dig, weed, hoe, rake, garden, gardening, plant, sow, transplant & garden, vegetable, vegetables, allotment, bed, flower bed, potatoes, bulbs, seeds, weeds, tulips, roses, tree, sapling, seedlings, gardening, cabbage, soil & #person | @ garden, allotment
D boot on the fork = A boot pushes the fork in up to its shoulder, and the whole back goes into the heave. -weed,plant,sow,transplant,seeds,bulbs,seedlings
D fingers press round = Down on both knees on a folded sack, $the {presses|press} earth round a small stem with the knuckles. +plant,transplant,bulbs,seedlings,sapling
D root comes whole = The weed comes out whole at last, root as long as the hand, and $the {rocks|rock} back on the heels. +weed,weeds
D seed from the fold = Seed runs from the folded packet into a drill drawn with one finger. +sow,seeds
D look along the row = The eyes go back along the row to see whether it is straight. -weed
O *dark soil = The soil is black and crumbly, with bits of shell in it and a worm going home.
W *old shirt = with earth under the nails; in a shirt gone soft and rubber boots -from-child
N robin's spade = A trowel, string on two pegs and an upturned clay pot lie within reach.
B beans and fence = Bean rows and a fence with drying onions on it shut off the rest.
L spring side = Mild sun from the left lies on bent shoulders and shows every clod.
V knee height = From knee height across the bed, close, earth brown and green

daily-garden-water | deed | water, spray, hose & garden, flowers, roses, lawn, tomatoes, plants, vegetables, flower bed, beds, allotment & #person | @ garden, allotment, greenhouse, yard
D two cans = Arms long from the weight of two cans, $the {comes|come} between the beds, water slopping over the toes. +allotment,vegetables,beds
D thumb on the hose = A thumb is pressed on the end of the hose to make a fan, the other fist on the hip. -allotment,vegetables,beds
D rose tilted = The head of the can is tilted low, so that the rain of it falls round the stems and not on leaves.
O wet dark = Where it has fallen the ground is dark, and leaves nod under single drops.
W *apron and hat = in a straw hat and a canvas apron -from-child
N snail = A snail shell and a puddle shine on the path.
B trellis = Sweet peas go up a net behind to the eaves of a shed.
L evening low = Evening sun comes low from behind through the falling water and makes each string of it gold.
L evening low late = Evening sun comes low from behind through the falling water and makes each string of it gold. +golden,sunset
V chest height = At chest height, three steps off, fresh greens

daily-garden-harvest | deed | pick, harvest, gather, pull up, dig up, collect, shell, pod & that: apples, apple, cherries, strawberries, tomatoes, potatoes, carrots, carrot, pumpkin, pumpkins, beans, peas, pears, plums, berries, blackberries, blueberries, raspberries, grapes, courgettes, lettuce, herbs, lemons, oranges, figs, mushrooms, radishes, walnuts & #person | @ garden, orchard, allotment, woods
D reached and turned = Up on the toes, $the {turns|turn} the fruit on its stalk until it lets go, the other hand below for the second that will fall. +apples,apple,cherries,pears,plums,lemons,oranges,figs,grapes,walnuts
D pulled with both hands = Heels dug in, leaning back, $the {pulls|pull} by the green with both hands, and $that {comes|come} up with a lump of earth. +carrots,carrot,radishes,pull
D turned out by the fork = The fork turns over, and $that {rolls|roll} out pale among the black clods. +potatoes,dig
D thumb down the pod = A thumb goes down the seam and the row of them rattles into a bowl in the lap. +peas,shell,pod
D parting of leaves = Leaves are held aside with one wrist, and stained fingers pick beneath. +strawberries,blackberries,blueberries,raspberries,berries,beans,tomatoes,courgettes,herbs,lettuce,mushrooms
D arms round it = Arms go all round it, and $the {straightens|straighten} up from the knees with a stretched neck. +pumpkin,pumpkins
D one for the mouth = Every third goes into the mouth. +cherries,strawberries,blackberries,raspberries,blueberries,berries,peas,grapes,plums
O *in the basket = In the basket lie $that with leaves on, one with a hole that a wasp has eaten.
W *work apron = with scratched forearms; in an apron tied up for a bag
N box = A wooden box with a rope handle stands in the grass.
B green = Rows and leaves go off behind without an edge.
L through leaves = Warm sun through leaves lies in spots on sleeve, fruit and cheek.
V close = Close at the height of the hands, natural ripe colours

daily-lawn-mow | deed | mow, mowing, lawn mower, lawnmower, trim the hedge, clip, prune, hedge, topiary, leaf blower, secateurs, shears & #person | @ garden, lawn, park
D half the lawn striped = With straight arms $the {pushes|push} the mower along the edge of the tall grass; half of the lawn is striped, half full of daisies. +mow,mowing,lawn,mower,lawnmower
D blades over the head = Arms over the head, long shears snip along a string, and clippings fall on hair and collar. +hedge,trim,clip,topiary
D cut above the bud = The secateurs close slantwise a finger above a bud, the head bent to see. +prune,secateurs
D face turned aside = The face is turned aside, eyes narrow against dust.
O clean edge = Between done and not done is a line as sharp as on a billiard table.
W *sun-bleached cap = in a sun-bleached cap and old plimsolls stained green
N rake = A rake lies tines up in the cut grass beside a full basket.
B house with open door = The back of a house with an open door and a deckchair lies behind.
L high afternoon = Clear afternoon sun puts a bright edge on each cut blade.
V three-quarter front = Full figure three-quarters from the front, fresh green

daily-greenhouse-potting | deed | pot, repot, prick out, arrange, grow, tend, admire, smell, sniff, talk to & plants, orchid, orchids, cactus, cacti, seedlings, bonsai, rose, roses, flower, flowers, tulip, geraniums, sunflower, tomato & #person | @ greenhouse, shed, balcony, garden
D nose to the petal = $The {bends|bend} from the waist, hands behind the back, nose right in the flower. +smell,sniff,admire,rose,roses
D root ball in the palm = The plant is upside down over a spread hand, the stalk between two fingers, the pot just pulled away from a web of white roots. +pot,repot
D snip = Tiny scissors snip one needle, breath held, head leaned back at once to judge. +bonsai
D lips moving = Lips move close to a leaf while two fingers wipe it clean. +talk,tend,grow,orchid,orchids,cactus,cacti
O *clay pots = Clay pots with white bloom stand inside each other in leaning towers.
W *canvas apron = in a canvas apron with string in its pocket
N labels = Wooden labels with washed-out writing stick in a saucer.
B panes = Behind, green panes run with drops and a vine crosses them.
L milky glass = Light comes milky from all sides through limed glass.
V bench height = Close at the height of the bench, green and terracotta

daily-shed-tinker | deed | repair, fix, mend, tinker, saw, hammer, build, sand, varnish, invent & shed, garage, workshop, birdhouse, bird box, bike, bicycle, radio, chair, clock, toy, lawnmower, engine, motorbike, car, kite, lamp, shelf, toaster, fence, roof, tap, sink, pipe & #person | @ shed, garage, workshop, kitchen
D head nearly inside = $The {bends|bend} close over it, a screw held in the lips, one eye shut to see down the hole. -saw,hammer,sink,pipe,roof,bike,bicycle
D legs under the sink = Two legs lie out from under the sink, and a hand gropes for the spanner just beyond reach. +sink,pipe,tap
D saw halfway = A knee holds the board on a stool, the saw halfway through and dust on the shoe. +saw,birdhouse,build,shelf
D nails and thumb = The nail is held between two fingertips, the hammer only a little lifted, the face already flinching. +hammer,fence,roof
O open works = What was inside lies in order on a newspaper: springs, washers, a cover with dust in its corners.
W *shop coat = with black-rimmed nails; in a grey shop coat with a pencil behind the ear
N tins of screws = Jam tins of screws hang by their lids from a shelf.
B pegboard = On the wall each tool has its outline painted, and two outlines are empty. -kitchen
L bench lamp = A jointed lamp pulled low lights hands and parts, and the daylight in the small window is grey.
V bench height = Close at bench height, hands sharp, oil brown and steel

daily-knit | deed | knit, knitting, crochet, crocheting, embroider, embroidery, sew, sewing, quilt, quilting, spin wool, weave, darn, darning, needlework, cross-stitch & #person | @ armchair, living room, porch, train
D needles crossed = The needles cross, a finger lifts the wool over the point, and $the {looks|look} not at them at all but up. +knit,knitting
D needle drawn = The thread is drawn out to the full length of the arm, needle glinting at the end, little finger raised. +embroider,embroidery,sew,sewing,darn,darning,needlework,quilt,quilting,cross
D hook under the loop = The hook dips under the loop and comes back with wool, three chains long and then again. +crochet,crocheting
D wool held out = Across, two forearms are held out with a skein round them, rocking from side to side. +many,couple,grandchild,child
O *growing piece = What is made hangs over the knees: a striped piece with a dropped stitch some rows back.
W *woollen shawl = with glasses on a chain; in a shawl of own making -from-child
N ball on the run = The ball has rolled off, and its thread goes under a chair.
B lamp and dresser = Behind in the half-dark are a dresser and the green eye of a radio. -train,porch
L standing lamp = A standing lamp over the left shoulder makes the hands bright and each fibre a small halo.
L standing lamp then = A standing lamp over the left shoulder makes the hands bright and each fibre a small halo. +night,evening
V hands and lap = Close on lap and hands, face at the upper edge, warm wool colours

daily-model-train | deed | play with model train, play with model trains, build model ship, build model plane, paint miniatures, build ship in bottle, play with toy train, build model railway, run model trains, build model train, model train, model trains, model railway, model ship, model ships, ship in a bottle, model plane, miniature, miniatures, warhammer, tin soldiers, dollhouse furniture, toy train & #person | @ attic, cellar, workshop, living room
D eye at track level = Chin on the board's edge, $the {has|have} one eye at the height of the rails and {waits|wait} for it to come round. +train,trains,railway
D tweezers = With tweezers a mast no longer than a match is let down and held till the glue takes. +ship,ships,plane,bottle
D hair brush = A brush of three hairs touches a button on a coat the size of a nail, wrist steadied on the other wrist. +miniature,miniatures,soldiers,warhammer,tin,furniture
O *small world = A green papier-mâché hill, a station with a lamp that burns, cows glued beside a mirror lake. +train,trains,railway
N scalpel and lens = Scalpel, tubes of glue with pins in them and a lens on a stand lie round.
B sloping roof = The rafters slope down behind over boxes with dates on.
L clamp lamp = A clamp lamp close above makes it day on the board, and night under it.
V model height = From within the small world, model sharp and large, face huge and soft behind

daily-birdwatch | deed | birdwatching, bird watching, binoculars, bird feeder, watch birds, birdwatcher, birdwatchers & #person | @ marsh, park, woods, garden, square
D elbows out = Elbows are propped on the knees, the glasses hard against the brows, mouth a little open. -feed,pigeons,feeder
D crumbs in a flat hand = An arm is stretched out stiff, crumbs on the flat palm, and the body has gone quite still. +feed,pigeons,feeder
D birds on sleeve = One sits on the cuff and one already on the hat, the wings of a third in front of the face. +pigeons,square
O notebook = On the knee a notebook has a pencil drawing of a wing bar and a time. -feed,pigeons,feeder
W *waxed jacket = in a waxed jacket and a flat green hat -from-child
N flask = A flask cup steams on a post. -pigeons,square
B reeds = Reeds stand in front of grey water, with a line of specks over it. -garden,park,square,woods
L early grey = Early light without colour lies on sleeve and paper, a yellow streak low down.
L early grey early = Early light without colour lies on sleeve and paper, a yellow streak low down. +dawn,sunrise,morning
V side close = From the side, close, patient, straw and slate

daily-paint-easel | deed | paint, draw, sketch, painting, sketching, drawing, watercolour, easel, sculpt & easel, landscape, outdoors, sea, garden, portrait, model, canvas, studio, sketchbook, street, park, self-portrait, mountain, cafe, watercolour, sunset & #person | @ field, studio, garden, quay, cafe
D brush at arm's length = The brush is held out at arm's length with a thumb on it to measure, one eye shut. -sketchbook,cafe
D step back = A step back, head to the side, the palette on a forearm like a shield. -sketchbook,cafe,sketch
D pencil quick = The eyes jump up and down, and the pencil goes on meanwhile without being watched. +sketch,sketchbook,cafe,draw,drawing,sketching
O half a picture = On the sheet half is there in flat patches, half still white with three pencil lines.
W *paint smock = with blue on the cheek; in a smock stiff with colour
N rags and water = A rag of all colours and a jar of grey water hang from the easel's leg. -sketchbook,cafe
B motif = What is looked at is behind in the same colours, a bit brighter.
L even north = Even cool light from the left, as painters like it, leaves no glare on the wet.
V behind the shoulder = From behind the shoulder, picture and motif both in view, natural

daily-play-music-home | deed | play, practise, practice, playing & piano, violin, cello, accordion, harmonica, flute, drums, saxophone, trumpet, trombone, tuba, harp, clarinet & #person | @ living room, porch, bedroom, street, stairs
D hands on keys = The fingers are spread wide on the keys, wrist high, and the body sways after the left hand. +piano,accordion
D cheek on the wood = The cheek lies on the wood, the bow at its tip, eyelids down. +violin,cello,harp
D cheeks full = Cheeks are round, brows up, and the elbows lift on the high note. +flute,saxophone,trumpet,trombone,tuba,clarinet,harmonica
D sticks in the air = One stick is on the rim, the other by the ear, hair flying. +drums
N sheets = Music has slid from the stand and lies on the rug in a fan. -street,porch
B wall with frames = A wall with frames and a tall plant fill the back. -street,porch
L window side = Light from a window to the left runs along the instrument in one bright line. -street,porch
L lamp warm = One warm lamp on a low shelf, all else dusk. +night,evening
V close three-quarter = Close three-quarter view, hands sharp, warm wood colours

daily-yoga-exercise | deed | do yoga, practise yoga, practice yoga, do push-ups, do pushups, do sit-ups, do tai chi, practice tai chi, do pilates, do plank, run on treadmill, yoga, stretch, exercise, push-ups, sit-ups, workout, tai chi, pilates, lift weights, treadmill, plank | @ living room, park, gym, beach, street
D arms up one leg = On one leg, the other sole on the knee, arms joined overhead, $the {looks|look} hard at one point to stay up. +yoga,pilates
D folded = Folded from the hips, $the {hangs|hang} with fingertips a hand above the toes, knees cheating. +stretch,exercise
D arms tremble = Straight from heels to crown, arms trembling, a drop on the tip of the nose. +push,plank,sit,workout
D foot in the air = Caught with both feet off the ground, fists loose, mouth open. +jog,jogging,run,treadmill
D slow palms = Weight sinks into one bent knee, and two palms push the air slowly aside. +tai
D bar at the knees = Chin up, the bar is at the knees, and the neck is all cords. +lift,weights,gym
W *sports things = with a damp neck; in a grey T-shirt with a dark patch on the back
N bottle = A dented bottle and a rolled mat lie to one side.
B trees = A row of trees in haze closes it off. +park,street,jog,jogging,tai
B pushed furniture = The sofa has been pushed to the wall, a screen with a small trainer on its arm. -park,street,jog,jogging,tai,beach,gym,treadmill,weights
L morning = Clear sidelight of early morning shapes muscles and lays a long shadow.
V low side = From the side and low, full figure, sharp, cool with skin

daily-old-bench | deed | on bench, on park bench, sit, rest, sunning, doze, talk, watch, feed & bench, park bench, doorstep, stoop, porch, rocking chair, steps, wall & #person | @ park, square, porch, street, sea front
D both hands on the stick = Both hands are stacked on a stick, chin nearly on them, eyes going slowly after what passes. +old,elderly
D ankles crossed = Legs are stretched out and crossed at the ankles, arms along the back of the seat, head tipped to the sun. -old,elderly,many,couple,family
D knees turned in = Knees have turned towards each other, and the talk is carried on by one hand in the air. +many,couple,two,friends,talk
D back and forth = The chair goes back on its runners with the toes just off the boards. +rocking
O seat = The boards are silver with weather, initials cut in and cut over.
N bag = A string bag with a loaf and a cabbage leans at the foot.
B behind it = A hedge and the lower half of a lime tree stand behind. -porch,doorstep,stoop,steps,rocking
B door and screen = The door behind is half open on a dim passage. +porch,doorstep,stoop,steps,rocking
L leaf spots = Late mild sun in round spots lies on knees and sleeves.
L leaf spots late = Late mild sun in round spots lies on knees and sleeves. +golden,sunset
V straight across = Straight on from across the way, figure and seat whole, quiet colours

daily-old-couple-routine | deed | old couple, elderly couple, grandparents, old man and old woman, pensioners, old husband and wife & drink, watch, eat, share, feed, tea, argue, television, breakfast | @ kitchen, park, bench, living room
D same slope = The two have the same slope of the shoulders and move at the speed of the slower one, arm hooked in arm. +walk,beach,park
D cup pushed over = One pushes the sugar across before it is asked for, without looking up. +sit,drink,eat,tea,read,share
D slow turn = In slippers they go round on the spot, a hand flat between the other's shoulder blades. +dance
D shout in the ear = One leans close and speaks into the better ear behind a hand. +watch,argue,television,bench
D crumb brushed off = A thumb brushes a crumb from the other's chin. -dance,walk
O worn pair = Two pairs of glasses lie crossed, two pill boxes, one newspaper shared in halves. -walk,beach,park,dance,garden
N two sticks = Two walking sticks lean together against a chair. -dance,kiss
B dresser and clock = A dresser with a clock and a row of children grown up in frames stand behind. -walk,beach,park,bench,garden
L thin curtain = Soft light through a thin curtain lies on two white heads. -walk,beach,park,bench,garden
L low winter sun = Low pale sun lies along the path. +walk,beach,park,bench
V gentle distance = From a little way off, seated height, gentle, faded colours

daily-old-remember | deed | remember, remembering, memories, nostalgia, nostalgic, dream of youth, reminisce, dementia, alzheimer's, last dance, photograph of & #person | @ living room, attic, window, care home
D thumb over glass = A thumb goes slowly over the glass of a small frame, and the face has softened on one side.
D far look = The eyes are on the window but do not see it; the lips make the end of a name.
D spoon stopped = A spoon has stopped on its way round the cup.
O *things out of a tin = From a biscuit tin come a medal, a lock of hair in paper, a tram ticket, a button.
W *woollen jacket = in a thick jacket buttoned to the neck
N clock stopped = The clock on the shelf shows ten to four and has done so for a long time.
B chair opposite = The armchair opposite has a dent and nobody in it.
L thin sun = A thin band of late sun lies across knees and tin and reaches the wallpaper.
L thin sun late = A thin band of late sun lies across knees and tin and reaches the wallpaper. +golden,sunset
V close seated = Close at seated height, shallow depth, brown, rose and dust

daily-walk-dog | deed | walk, take, run, jog, pull, drag & that: dog, dogs, puppy, dachshund, labrador, poodle, terrier, greyhound, dalmatian, great dane, corgi, hound, husky & #person | @ park, street, beach, woods, lane
D lead tight = The lead is a straight line, the arm a straight line after it, and $the {leans|lean} back with every step. -to-many
D fan of leads = Six leads fan out from one fist to dogs of six sizes, two of them already wound about a lamp post. +to-many
D ears and coat = The dog goes low to the ground with its ears back, nails digging, tongue out at the side. -to-many
O bag on the lead = A small knotted bag swings at the handle.
W *dog coat = in an old anorak with full pockets
N stick = A stick far too long lies across the way.
B path = Wet grass, a path and bare limes go off into mist. -street,beach
B fronts = House fronts with steps and railings run along. +street
L low morning = Low morning light comes through legs and lead and lays them longer on the ground.
L low morning early = Low morning light comes through legs and lead and lays them longer on the ground. +dawn,sunrise,morning
L lamp and rain = Under a street lamp coat and fur shine wet. +night,rain
V low side = From the dog's height at the side, moving, natural colours

daily-dog-cuddle | deed | hug, cuddle, hold, kiss, sleep, stroke, pet, lie, lap, carry, comfort, snuggle & that: dog, puppy, cat, kitten, rabbit, guinea pig, hamster, dachshund, labrador, pug, corgi, parrot, chicken, hen, tortoise, ferret, bulldog, retriever & #person | @ sofa, living room, bed, garden, doorstep
D face in the fur = The face is pressed into the fur of the neck, arms right round, and $that {puts|put} up with it, eyes to one side. -sleep,lap,chicken,hen,parrot,tortoise,carry
D back to back = Back along belly they lie in one curve, two mouths open, one paw over a wrist. +sleep,lie
D weight in the lap = $That {lies|lie} in the lap like something poured there, and the hand goes on stroking by itself. +lap,stroke,pet -chicken,hen
D carried with legs down = Held under the arms, $that {hangs|hang} down long with its hind legs in the air. +carry,hold,from-child -sleep
D arms as a nest = It sits on a bent arm like on a branch, one eye turned on us. +chicken,hen,parrot
O fur close = Fur goes between the fingers, an ear is turned inside out, and a nose shines wet. -chicken,hen,parrot,tortoise
W *hairy jumper = in a dark jumper covered with hairs
N chewed slipper = A chewed slipper and a ball with its seam open lie near.
B cushions = Rugs and cushions fall away soft behind. -garden,doorstep
L window warm = Warm window light from the left goes through the finest hairs.
V close low = Close and low, both faces sharp, honey colours

daily-cat-help | deed | work, read, type, cook, paint, write, garden, bath, exercise, yoga, study, wrap & cat, cats, kitten, kittens & #person | @ desk, living room, kitchen
D cat in the way = The cat has lain down exactly on what is being done, paws folded, and two hands work round it with lifted elbows.
D tail under the nose = Its tail goes slowly past under the nose of the one who tries to see.
D paw on the moving thing = A paw is set down on whatever moves, and lifted, and set down again.
O hairs = Hairs lie on everything, and a corner has been bitten wet.
N knocked pencil = A pencil has been pushed over the edge and lies on the floor with two before it.
B window = A window with a radiator and a blanket on it is behind.
L window soft = Even window light shines in whiskers and ear.
V table height = From table height, cat large in front, homely colours

daily-feed-pet | deed | feed, train, teach, give a treat, treat, bathe, wash, brush, groom, clip & that: dog, puppy, cat, kitten, parrot, rabbit, hamster, goldfish, fish, tortoise, cats, dogs, guinea pigs & #person | @ kitchen, bathroom, garden, living room
D bowl set down = The bowl is not yet on the floor, and a nose is in it. +feed -goldfish,fish,parrot,to-many,stray,strays,street
D five round the ankles = Tails straight up, they press about the ankles from all sides so that no step can be taken. +to-many -bathe,wash,brush,groom,train,teach,stray,strays,street
D finger and treat = A treat is held high between finger and thumb, and every muscle of the animal waits under it. +train,teach,treat -stray,strays,street
D foam and flat ears = In the tub the animal stands thin as a wet glove, ears flat, foam like a cap, held by the scruff. +bathe,wash -stray,strays,street
D brush full = The brush comes off with a second animal's worth of fur. +brush,groom -stray,strays,street
D pinch over the water = A pinch of flakes falls on the water, nose at the glass, mouths coming up below. +goldfish,fish -stray,strays,street
D seed between the lips = A seed is held out, and a curved beak takes it as carefully as tweezers. +parrot -stray,strays,street
W *wet sleeves = with wet sleeves; in an old sweatshirt
N bag of feed = An open bag with a scoop in it has spilled a few brown bits.
B tiles = Lower cupboards and a door with a flap in it are behind. -bathe,wash,garden
L plain = Plain day from a window shines in wet fur and eyes.
V floor height = From floor level, animal and hands large, clear colours

daily-play-fetch | deed | play, throw, fetch, chase, tug, run, jump, race, swim & dog, puppy, cat, kitten, dogs, puppies, ball, stick, frisbee, laser & dog, puppy, cat, kitten, dogs, puppies & man, woman, girl, boy, child, children, kids, family, person, couple, friends, toddler, father, mother, owner, old man, old woman | @ park, garden, beach, meadow
D arm after the throw = The arm is still out from the throw, weight on the front foot, and four legs already gallop past it. +throw,fetch,ball,stick,frisbee
D leap = All four paws are off the ground, body bent like a bow, teeth about to close. +frisbee,jump,fetch,ball
D both have an end = Both have an end in their grip and lean away, one growling, one laughing. +tug
D chased in a circle = The two tear in a circle round the lawn, the pursuer looking back over a shoulder. +chase,run,race,play -throw
O clods = Grass and drops fly up behind the claws.
W *play clothes = with a muddy knee; in jeans and a sweatshirt
N second ball = A bald tennis ball lies in the grass.
B far trees = Trees and walkers lie far off, soft. -beach
B surf = A low line of surf is far behind. +beach
L low back = Sun from low behind edges fur and arms and lights every flying crumb.
L low back late = Sun from low behind edges fur and arms and lights every flying crumb. +golden,sunset
V low quick = Very low, quick shutter, greens and sand

daily-lost-pet | deed | lost dog, lost cat, missing dog, missing cat, puppy adoption, animal shelter, rescue dog, dog rescue, cat rescue, adopt puppy, adopt dog, adopt cat, stray | @ street, vet, shelter, doorstep
D fingers through the wire = Fingers are put through the wire, and from within a nose is laid against them, eyes up. +shelter,adopt,adoption,rescue
D poster pressed to a pole = A sheet with a photograph is pressed to a lamp post with both palms, tape in the teeth. +lost,missing
D on the steel table = On the steel table paws skid apart, chin held in someone's palm, a stethoscope at the ribs. +vet
D box with ears = Out of a carton with holes come two ears and one paw, faces close on every side. +puppy,first,new
D crouched with a hand low = Crouched down, hand held low and open, head turned aside so as not to frighten. +stray
N blanket corner = A rag of a familiar blanket lies there to smell at.
B street = Closed doors and parked cars go down the street. +lost,missing,stray
B pens = A row of pens with tin bowls runs along. +shelter,adopt,adoption,rescue
L even = Even daylight, grey and kind, lies on eyes and hands.
V close = At the animal's height, close, sober colours

daily-horse-friend | deed | ride, lead, groom, brush, stroke, hug, feed, saddle, mount, gallop & horse, pony, horses, ponies, foal & #person | @ stable, field, beach, lane
D brow against brow = Forehead lies against the broad forehead, a hand on each cheek strap, both with lowered lids. +hug,stroke
D low over the mane = Low over the mane, heels down, $the {gives|give} the reins away, and mane and hair fly in one line. +gallop,ride -lead
D stroke along the back = The brush goes in long strokes along the back, dust rising, the other palm flat on the warm coat. +groom,brush
D foot in the stirrup = One foot is in the stirrup, the other hops, and the animal walks on regardless. +mount,saddle
D slack rope = The two walk side by side on a slack rope, head by shoulder. +lead
D lips on the palm = Soft lips feel over a flat palm. +feed
O *coat and breath = The coat is chestnut with a worn place from the girth, and breath stands at its nostrils.
W *riding things = with straw on the sleeve; in worn boots and a quilted waistcoat
N bucket = A bucket and a knotted rope hang by the door.
B boxes = Half doors with another long face are behind. +groom,brush,saddle,feed,stable
B open land = Open ground and a fence line go off in haze. +gallop,ride,lead,mount
L low sun = Low sun from the side polishes neck and boot.
L low sun late = Low sun from the side polishes neck and boot. +golden,sunset
V shoulder height = At the height of the animal's shoulder, close, chestnut and straw
`;
