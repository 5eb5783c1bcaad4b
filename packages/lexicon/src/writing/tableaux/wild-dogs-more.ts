/** Dogs by themselves, with their young, with people and with people's things. The form: `tableaux.ts`. */
export const WILD_DOGS_MORE_TABLEAUX = `
wild-dog | deed | #dog, #hound, #mutt, #doggy, #pooch, #labrador, #retriever, #terrier, #collie, #spaniel, #shepherd, #mongrel & #animal | @ meadow, park, garden
D sits and looks = $The {sits|sit} upright facing us, [front paws close together, ears raised/front paws set side by side, chest out/chest broad, front legs straight], head tipped [slightly to the left/a few degrees to the right/as at a soft call].
D open mouth = The mouth is [a little open, the pink tongue over the lower teeth/open as in a smile, the tongue hanging a little to one side/closed, the corners drawn back as in a smile].
D eyes = The eyes are clear and [dark, a bright point in each/brown and steady, a small bright window in each], the black nose wet and finely grained. -blue,husky
O fur = Light shines in the single hairs along ears and chest and leaves the flank in soft shade. -hairless
O collar = A [brown leather/red leather/dark blue] collar with a round brass tag lies in the fur of the neck. -wolf,stray
N grass = Short green grass with a few daisies is under its paws. -snow,beach,street,room,studio,background
B lawn = Behind, [a sunny lawn and a hedge/a meadow and a row of trees/a garden and flowering bushes] are far out of focus. -snow,beach,street,room
L morning from the side = [Early sun on the left/Soft sun off the left/A mild low sun on the left] lights [cheek and brow/muzzle and brow/face and chest] and edges the ears.
L night porch = A porch lamp from the right shines on brow and nose, and the garden behind is blue. +night
V eye level = [Eye-level portrait, 85 mm/At its own height, 85 mm/Level and near, 105 mm], eyes sharp, everything behind soft, natural warm colours

wild-puppy | deed | #puppy, #pup, #puppies & #animal | @ garden, lawn, rug
D too large paws = $The {stands|stand} with paws much too large for the legs, rump higher than the shoulders, ears flopping over at the tips.
D wondering = The forehead is wrinkled, and the round dark eyes look up past the camera at somebody's voice.
D tumble = One has rolled over another's back and bites the air, a third sits down in the middle by mistake. +many
N daisies = Daisies come up to the elbows, and a petal sticks to the nose. -indoor,house
N dropped toy = A knotted rope, as long as the whole animal, lies by the front paws.
L soft high = Bright clouded light makes a soft rim on the fluff and deep shine in the eyes.
V flat on the ground = Lens on the ground, close, the background melted, gentle light colours

wild-puppies-basket | deed | basket, box, crate, boot, bucket, hat, teacup, wheelbarrow, suitcase, drawer, stocking, christmas stocking, sock, gift box, present, backpack, pocket, bag, mug, cup, shoe & #puppy, #kitten, #rabbit, puppies, kittens, pups, #hamster, #guinea-pig, #mouse, #hedgehog, #frog, #fox, #raccoon, #owl, #penguin, #duck, #squirrel, #pig, #cat, #dog & in, inside, into, out of, from, of, full of, filled, peek, peeking, peep, curled, teacup | @ living room, barn, porch
D only a head = Only the head shows above the edge, chin laid on it, eyes round, and whatever it can hold on with on both sides. -many
D chins along the edge = Round heads and front paws are hung over the edge, [with one climbing on another's back/the smallest squeezed in between]. +many
D one asleep, one out = One ear has turned inside out, and two eyes have found the camera while the rest look elsewhere. +many
O crumpled flannel = A crumpled flannel in blue checks lines the inside and hangs out on one side. -stocking,sock,pocket,mug,cup,teacup,shoe,boot,hat
O knit = The wool is stretched round the small body, a few loops pulled out by claws. +stocking,sock
N few straws = A few straws and a small rubber ball lie on the boards in front. -stocking,christmas,pocket,mug,cup,teacup
B plank wall = A wall of pale planks is behind, quite plain. -christmas
B lights = Behind, the lights of a tree are soft round spots. +christmas
L window right = Clear window light from the right goes through the thin ears and makes them pink.
V level with the brim = Level with the brim, close, everything in front sharp, creamy soft colours

wild-animal-nursing | deed | nurse, nursing, suckle, suckling, feeding her, milk, litter & #dog, #cat, #pig, #lion, #tiger, #fox, #wolf, #bear, #animal | @ barn, basket, den
D row at the belly = $The {lies|lie} stretched on one side, one leg lifted out of the way, and the young push in a row at the belly, heads butting, small paws treading.
D turned head = The mother's head is turned back to sniff at the nearest, eyes half closed.
D left over = One has lost its place and climbs over the backs of the others.
O closed eyes = The eyes of the young are tight slits, the coats still flat and slightly damp.
N flattened straw = Flattened straw shows the round bowl they lie in. -blanket,bed,basket
B dark boards = Dark boards and a strip of daylight between them close the place in.
L from the opening = Warm light from the opening on the right lies along the bellies and leaves the far corner brown.
V near and low = Near and low, along the whole row, mother's face at the end, hushed browns

wild-dog-hug | deed | hug, hugging, cuddle, embrace, cuddling, snuggle & that: dog, puppy, cat, kitten, lamb, horse, pony, calf, donkey, rabbit, goat, pig, chicken & #child, #man, #woman, #person | @ bench, garden, living room, stable, any
D arms round the neck = $The {has|have} both arms round the neck of $that and the face pressed into the fur, so that only one closed eye and a cheek can be seen.
D chin over the shoulder = The animal's chin lies heavily over the shoulder, eyes sleepy, one ear folded up by the arm. -chicken,rabbit,kitten
D held to the chest = It is held against the chest under the chin, hind feet in the bend of the elbow. +rabbit,kitten,chicken,puppy
W *thick jersey = in a thick jersey with the sleeves pushed up
O dent in the fur = The fingers are sunk up to the second joint in fur. -chicken,pig
N hairs on the sleeve = Loose hairs cling to sleeve and cheek.
L late and warm = Late sun from behind on the right puts a rim round both heads and glows in stray hair.
L small lamp = A small lamp from the left warms the two faces, and the room is dark. +night
V tight double portrait = Tight double portrait from the side, 85 mm, soft background, honest warm colours

wild-dog-fire | deed | fire, fireplace, hearth, stove, fireside, campfire & #dog, #cat, #puppy, #kitten | @ living room, cottage, cabin, farmhouse
D stretched before the heat = $The {lies|lie} along the edge of the rug as near the heat as can be borne, belly to the glow, chin on the stone.
D slow eyes = The eyes are almost shut, and a tiny flame stands in what is left of them.
O three logs burn = Three logs burn down to orange squares, with one new piece of birch whose bark curls. -stove
N basket and boots = A basket of split logs and a pair of wet boots dry beside.
B armchair = An armchair with a crocheted cover and a mug on its arm stands behind in shade. -campfire,camp
B trunks of pines = Trunks of pines stand lit behind, and a tent flap. +campfire,camp
L firelight = The fire is the only light; it shines red through the ears and gilds every hair on the near side.
V from the rug = From the other end of the rug, low, slow exposure, deep oranges and browns

wild-animal-board | deed | skateboard, surfboard, surf, surfing, skate, skating, roller skates, paddleboard, snowboard, ski, skis, skiing, scooter & #dog, #cat, #bird, #bear, #fox, #lion, #tiger, #wolf, #rabbit, #mouse, #frog, #owl, #pig, #horse, #cow, #monkey, #elephant, #penguin, #raccoon, #hedgehog, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #llama, #otter, #turtle, #animal | @ pavement, skate park, wave, slope
D balanced = $The {crouches|crouch} low over the board, weight on the back feet, front feet apart, tail out stiff for balance. -skates,skis,ski,skiing,skate,skating,scooter
D upright on the runners = Knees bent and arms out, $the {leans|lean} into the turn, quite sure of the edge. +skis,ski,skiing,skates,skate,skating
D one foot pushing = One foot is on the deck and the other pushes, both paws on the handlebar. +scooter
D eyes ahead = Eyes are narrowed at the way ahead, ears and loose hair blown back.
O wheels hum = The wheels hum along the concrete, and the deck is scraped pale at the tail. +skateboard
O green water curls = Green water curls up behind the board, and foam runs beside the rail. +surf,surfboard,surfing
O spray of powder = A spray of powder stands up from the outer edge. +snowboard,ski,skis,skiing
B concrete bowl = Behind rise the grey curve of a concrete bowl and two people who have stopped to watch. +skateboard
B beach behind = Far behind, people stand up to their waists in the water and point. +surf,surfboard,surfing
L hard sun = Hard sun from the upper right, one crisp shadow under the board.
V low wide = Low, near, wide lens as in a sports magazine, frozen, saturated colours

wild-animal-blanket | deed | wrapped, wrap, blanket, towel, duvet, quilt, tucked in, bundled, burrito & #dog, #cat, #puppy, #kitten, #bear, #fox, #lion, #tiger, #wolf, #rabbit, #mouse, #frog, #owl, #bird, #pig, #horse, #cow, #monkey, #elephant, #penguin, #raccoon, #hedgehog, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #llama, #otter, #turtle, #animal | @ any
D only the face = It is all wound round from ears to tail; only the face looks out, nose wet, brows raised. -on
D fold under the chin = The edge is tucked under the chin like a headscarf, and one paw has worked its way out. -on
D on it = $The {sits|sit} in the middle of it, feet sunk in the folds, head lifted to us. +on -lie,sleep,play
O weave = The cloth is [thick wool with a fringe/soft terry with pulled threads], with a few hairs caught on it.
N mug near = A steaming mug stands on the floor beside, not meant for it. -towel,bath,wet
N damp tufts = Damp tufts stick up between the ears. +towel,bath,wet
B plain corner = A plain warm-grey corner of a room closes the view.
L tender side light = Soft light from a window on the left; the folds fall into gentle shade and the eyes shine.
V portrait view = Straight portrait at its own height, close, quiet creams and greys

wild-animal-yawn | deed | yawn, yawning, stretching, stretches, having a stretch, waking up, wakes up, wake up & #dog, #cat, #lion, #tiger, #hippo, #bear, #fox, #wolf, #rabbit, #mouse, #frog, #owl, #bird, #pig, #horse, #cow, #monkey, #elephant, #penguin, #raccoon, #hedgehog, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #llama, #otter, #turtle, #animal | @ any
D at the widest = $The {is|are} in the very middle of it: jaws as wide as they go, tongue curled up at the tip, eyes squeezed to slits. -stretch,stretching
D front down, rump up = Front legs reach far out along the ground with toes spread, the chest nearly touches, and the rump is up in the air. +stretch,stretching -many
D ridges of the pink palate = The ridges of the pink palate show, and the back teeth one seldom sees. -stretch,stretching
D whiskers back = Whiskers and ears are drawn back by the strain, and the neck is wrinkled.
N rumpled bed = The place where it lay is still pressed flat behind.
L low morning = Low morning light from the right reaches right into the mouth and makes the tongue glow. -stretch,stretching
L low light along the back = Low morning light from the right runs along the whole line of the back. +stretch,stretching
V near profile = Near three-quarter profile, long lens, plain soft background, clear warm colours

wild-animal-laptop | deed | work, type, sit, sleep, lie, code, use, stare, look, walk, on, at, programmer, zoom, email & laptop, computer, keyboard, office, desk, email, zoom & #dog, #cat, #bird, #penguin, #frog, #fox, #bear, #lion, #tiger, #wolf, #rabbit, #mouse, #owl, #pig, #horse, #cow, #monkey, #elephant, #raccoon, #hedgehog, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #llama, #otter, #turtle, #animal | @ office, study, kitchen table
D asleep on the keys = $The {lies|lie} right across the warm keyboard, chin on the space bar, and a long row of the same letter fills the screen. +lie,sleep,asleep
D paws on the keys = $The {sits|sit} at the desk on a swivel chair, both front feet on the keyboard, nose a hand's breadth from the screen. -lie,sleep,asleep
D puzzled = One brow is up, and the mouth is pressed to a line over what it reads. -sleep,asleep
O screen = On the screen is a table of figures with a cursor in the wrong place, and hairs lie between the keys.
N mug and notes = A mug with a bone on it, a chewed pencil and four yellow notes stand about. +from-dog
N desk clutter = A mug with a ring under it, a stapler and a few yellow notes stand about. -from-dog
B half-closed blinds = Half-closed blinds and a ring-binder shelf make the background.
L screen and window = Grey window light comes from the left, and the screen puts a cool blue sheen on the face.
L only the screen = Only the screen lights the face, blue and from below, in a dark room. +night
V across the desk = From the other side of the desk over the edge of the screen, 50 mm, office greys

wild-animal-drink | deed | drink, lap, sip, thirsty, waterhole & river, lake, waterhole, pond, stream, puddle, water, bowl, tap, fountain, drink, lap, thirsty & #dog, #cat, #deer, #horse, #cow, #lion, #tiger, #elephant, #zebra, #giraffe, #bear, #fox, #wolf, #rabbit, #mouse, #frog, #owl, #bird, #pig, #monkey, #penguin, #raccoon, #hedgehog, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #llama, #otter, #turtle, #animal | @ river, lake, waterhole, pond, stream
D muzzle to the surface = $The {bends|bend} down until lips just touch the water, shoulders high, ears turned back to listen. -cup,mug,glass,bottle,bowl,coffee,tea,beer,wine,tap,giraffe,elephant,straw
D legs apart = The forelegs are spread like an easel so that the long neck can reach down. +giraffe
D trunk curled in = The trunk is curled under into the mouth, and water runs from its tip. +elephant
D rings = Rings run out from the mouth over the still surface, and a mirrored head breaks up in them. -cup,mug,glass,bottle,bowl,coffee,tea,beer,wine,tap,straw
D tongue in the bowl = The tongue curls back like a spoon and flings up a string of drops from the bowl. +bowl
O wet lips = A row of drops hangs from chin and whiskers.
N prints = The mud at the edge is full of old tracks, dried at the rims. +out
B reeds = Reeds and their reflection stand still on the other side. -bowl,cup,mug,glass,desert,house,tap
L low and gold = The sun is low on the left and lies gold on the water and along the back. -bowl,cup,mug,glass
V water level = From the other bank, nearly at the surface, long lens, calm natural colours

wild-dog-eat | deed | eat, eating, dinner, breakfast, dog food, cat food, food bowl, bowl & #dog, #cat, #puppy, #kitten | @ kitchen, porch
D head in the bowl = The whole muzzle is in the bowl, shoulders hunched, and the jaws crunch so hard that the bowl has slid against the wall. -table,spaghetti,noodles,pizza
D bib and plate = A napkin is tied round the neck, both paws lie left and right of the plate, and the tongue goes round the mouth. +table,spaghetti,noodles,pizza
D eyes up = The eyes are turned up to see whether anybody means to take it away.
O tin bowl = The tin bowl is dented and has bits stuck along the rim. -table,plate
N spilt bits = A trail of brown bits and a splash of water lie round it on red tiles. -table,carpet,grass
B lower doors of a painted cupboard = The lower doors of a painted cupboard and a stove foot stand behind.
L door light = Light from an open back door on the right makes the wet tiles shine.
V on the tiles = Camera on the tiles, close, short telephoto, plain kitchen colours

wild-animal-bag | deed | backpack, rucksack, handbag, bag, bicycle basket, bike basket, basket of a bike, sidecar, pram, stroller, pocket, purse, tote & #dog, #cat, #puppy, #kitten, #bear, #fox, #lion, #tiger, #wolf, #rabbit, #mouse, #frog, #owl, #bird, #pig, #horse, #cow, #monkey, #elephant, #penguin, #raccoon, #hedgehog, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #llama, #otter, #turtle, #animal & bag, backpack, rucksack, handbag, purse, tote, basket, sidecar, pram, stroller, pocket | @ street, station, park
D nodded off = The head has sunk on the rim, lip pushed up, in spite of the bumps. +sleep,asleep
D head out = $The {rides|ride} with only head and front paws outside, ears up, looking ahead like a passenger who has paid.
D nose working = The nose is raised into the wind, and one paw taps the edge. -sleep,asleep
O canvas and strap = The cloth bulges round a hidden rump, and a strap is clipped to the collar.
N pair of small round goggles sits = A pair of small round goggles sits on the brow. +sidecar
N leek and paper = A leek and a rolled newspaper stick out beside it. +basket,bike,bicycle
B shop fronts = Shop fronts and passers-by go by behind in a blur. -park,forest,beach
L day on the face = Mild daylight from the front shines on the nose and in both eyes.
V level with the bag = From the height of the bag, a step away, 85 mm, cheerful street colours

wild-dog-tug | deed | tug, tug of war, tugging, pull, fight over, fighting over, share & that: rope, toy, stick, sausage, bone, sock, towel, scarf, sleeve, blanket, ball, leash, trousers, worm, noodle, spaghetti & #dog, #puppy, #bird, #cat, #bear, #fox, #lion, #tiger, #wolf, #rabbit, #mouse, #frog, #owl, #pig, #horse, #cow, #monkey, #elephant, #penguin, #raccoon, #hedgehog, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #llama, #otter, #turtle, #animal | @ lawn, garden, living room, beach
D leaning back = Hind feet dug in, rump almost on the ground, $the {hangs|hang} back with full weight, $that stretched thin between.
D face to face = Nose to nose they glare along it, teeth bared in play, cheeks wrinkled. +two,many
O about to give = $That {is|are} wet and frayed in the middle, with threads standing up where it is about to give.
N skid marks = Skid marks in the grass show that the game has moved a yard to the left. -indoor,room,beach,snow
B blurred green = Behind, a hedge is blurred to one green. -indoor,room,beach,snow
L bright side = Bright sun from the right lights the straining shoulders.
V square from the side = Square from the side so that the line runs right across, fast shutter, bright colours

wild-dog-stuck | deed | stuck, caught in, squeeze, wedged, cat flap, fence, tangled & #dog, #cat, #puppy, #kitten, #sheep, #goat, #cow, #bear, #fox, #raccoon & stuck, squeeze, wedged, flap, tangled, caught | @ garden, house, yard
D half through = Head and one shoulder are through and the rest is not; the front feet push against the ground on our side. -tree,tangled
D wound up = Loop upon loop has gone round legs and belly, and every step has made it worse. +tangled
D clinging = $The {clings|cling} to the fork of a branch with all four feet and {looks|look} down without any plan. +tree -tangled
D look of innocence = The face looks at us as though nothing in the world were unusual.
O loose skin = Loose skin and fur are pushed up into a ruff round the edge of the hole. -tree,tangled
N scratches = Scratches in the paint below show how long the attempt has lasted. -tree
N top of an aluminium ladder = The top of an aluminium ladder and two gloved hands have just come into sight. +tree
L plain bright daylight = Plain bright daylight from above, a short shadow under the chin.
V head on = Head on and close, deadpan, sharp, ordinary garden colours

wild-animal-boat | deed | boat, canoe, kayak, rowboat, raft, ship, sailboat, gondola & #dog, #cat, #puppy, #fox, #bear, #lion, #tiger, #wolf, #rabbit, #mouse, #frog, #owl, #bird, #pig, #horse, #cow, #monkey, #elephant, #penguin, #raccoon, #hedgehog, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #llama, #otter, #turtle, #animal | @ lake, river, sea
D curled on the ropes = Curled up on a coil of rope under the thwart, $the {sleeps|sleep} while the water slaps outside. +sleep
D at the bow = $The {stands|stand} at the very front with paws up on the edge and nose into the wind, ears streaming. -row,rowing,paddle,sleep
D at the oars = $The {sits|sit} on the thwart and {pulls|pull} at both oars, leaning back, feet braced against a rib. +row,rowing,paddle
O hull = The hull is of [overlapping planks in flaking white/tarred boards with a blue top strake], its wake two thin folds of water. -raft,canoe,kayak,ship
N rope and float = A coil of rope and an orange float lie on the wet bottom boards. -canoe,kayak
B far shore = A wooded shore lies low across the water, half in mist. -sea,ocean,storm
L sun on water = Morning sun from the right glitters on the water and throws moving light up under the chin.
V from alongside = From a second boat close alongside, just above the water, clear blues and woods

wild-dog-leaves | deed | play, playing, run, running, jump, jumping, sit, sitting, sleep, sleeping, lie, stand, in, among, leaves, #animal & leaves, leaf pile, autumn, fall leaves, foliage & forest, woods, park, garden, autumn forest, autumn, fall, #animal & #dog, #puppy, #cat, #fox, #hedgehog, #squirrel, #deer, #rabbit, #bear | @ autumn forest, park, forest, garden
D bursting out = $The {bursts|burst} out of a heap of leaves toward us, front paws in the air, mouth open, leaves flying up on all sides. +jump,run,play -deer,squirrel
D curled in = $The {lies|lie} curled in a hollow of leaves, with some already fallen on the back. +sleep
D up to the shoulders = $The {stands|stand} in dry leaves up to the shoulders, nose lowered to something that rustles. -from-squirrel,jump,run,play,sleep,deer,bear,sit
D over the leaves = $The {comes|come} between the trunks over a floor of leaves, one forefoot lifted, head up. +deer,bear -jump,run,play,sleep
D acorn = $The {sits|sit} up among the leaves and {turns|turn} an acorn between both forepaws, cheeks full, tail laid up along the back. +from-squirrel -jump,run,sleep
D sits = $The {sits|sit} up straight in the leaves, one of them hanging over an ear. +sit
D bright eyes = The eyes are bright and look straight at us, and one yellow leaf hangs over an ear. +play,run,jump
O leaves = The leaves are maple and beech, orange, red and yellow, and cover the ground ankle-deep.
B grey trunks = Behind, tree trunks and yellow crowns are soft and out of focus.
L low through branches = Low golden sun through the branches from behind makes the falling leaves glow and rims the fur.
V in the leaves = From the ground among the leaves, close, 85 mm, fast shutter, front ones blurred, orange and yellow

wild-dog-sniff | deed | sniff, smell, sniffing, smelling, nose to nose, curious, inspect, investigates, looks at, discovers, meet, meets & #dog, #cat, #puppy, #kitten, #bear, #fox, #lion, #tiger, #wolf, #rabbit, #mouse, #frog, #owl, #bird, #pig, #horse, #cow, #monkey, #elephant, #penguin, #raccoon, #hedgehog, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #llama, #otter, #turtle, #animal & that: flower, flowers, butterfly, snail, frog, hedgehog, bee, ladybug, ladybird, rose, tulip, crab, turtle, tortoise, duckling, chick, mouse, caterpillar, beetle, dandelion, mushroom, snowman, hat | @ garden, meadow, lawn
D noses almost touching = $The {has|have} stretched the neck as far as it goes while the feet stay behind, and the nose stops a finger's breadth before $that.
D crossed eyes = Both eyes are turned inwards at it; the nostrils are wide and one forefoot is lifted.
O petal moves = A petal trembles in the breath. +flower,flowers,rose,tulip,dandelion
O it holds still = $That {keeps|keep} quite still, as small as the nose that is held over it. -flower,flowers,rose,tulip,snowman,hat,dandelion,mushroom
N grass blades = Grass blades with beads of dew stand between us and the two. -snow,indoor,snowman
B blurred bed = A flower bed behind is nothing but soft spots of pink and violet. -snow,indoor,snowman
L early sun = Early sun from behind rims muzzle and grass and makes the dew spark.
V ground macro = Close from the ground, 100 mm, focus on the gap between the two, fresh spring colours

wild-dog-belly | deed | belly rub, belly, tummy, on its back, upside down, rolling over, roll over, rolls over, scratch & #dog, #cat, #puppy, #kitten, #pig | @ lawn, rug, bed, garden
D belly up = $The {lies|lie} flat on the back, all four paws folded in the air like wilted flowers, throat bare, mouth upside down in a grin.
D hand in the fur = A hand with a wristwatch scratches the spot below the ribs, and one hind foot kicks by itself. -cat,kitten
D eyes upside down = The eyes look at us from the bottom of the face, and an ear lies inside out.
O soft belly = The hair there is thin and whorled, and the skin shows pink.
N grass on the coat = Cut grass sticks to the flanks. +out,lawn,grass,garden
L sun from above = Sun from the upper left falls warm on the belly, with a small shadow under the chin.
V from straight above = Looking straight down, filling the frame, cheerful soft colours

wild-dog-stray | deed | stray, homeless, abandoned, lost, lonely, street & #dog, #cat, #puppy, #kitten & stray, homeless, abandoned, lost, lonely | @ alley, street, doorway
D curled in a doorway = $The {sits|sit} close against a shutter, back rounded, and {looks|look} up at every leg that goes by. -snow,field,road
D ribs and knots = Ribs show through a dull coat with knots behind the ears, and a tuft is missing at the shoulder.
O flattened box = A flattened box is the bed, damp at one corner. -road,field,forest
N crust of bread = A crust of bread and a paper cup lie near, both already looked into.
B wall above = The wall above has torn posters and a drainpipe with green stains. -road,field,forest
L lamp overhead = A weak yellow lamp over the door falls on head and shoulders; the alley beyond is blue. -day
V crouched across = From the other side of the pavement, crouched, long lens, dull greens and ochre

wild-dog-hide | deed | hide, hiding, under the bed, under the table, scared, afraid, thunder, thunderstorm, fireworks, frightened & #dog, #cat, #puppy, #kitten, #rabbit, #bear, #fox, #lion, #tiger, #wolf, #mouse, #frog, #owl, #bird, #pig, #horse, #cow, #monkey, #elephant, #penguin, #raccoon, #hedgehog, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #llama, #otter, #turtle, #animal | @ bedroom, living room
D far back = $The {is|are} pressed into the farthest corner, flat to the ground, tail wrapped tight, and one sees mainly two eyes.
D ears flat = Ears flat to the skull, whiskers drawn back, the chin on the floor between the paws.
O edge above = The fringe of a bedspread hangs down in front like a curtain a little open. +bed
O table legs = Four table legs and the hanging corner of a cloth close it in. +table
N dust fluff = Dust fluff, a lost button and a ball have been there longer. +bed,sofa,couch
L strip of light = Light comes in low along the floor and reaches no further than the nose and the eyes.
L flash = A flash from the window has just lit the floor white and put a point into each wide eye. +thunder,thunderstorm,fireworks,lightning
V cheek on the floor = As one sees it with a cheek on the floor, close and dim, greys and one glint

wild-dog-vet | deed | vet, veterinarian, veterinary, stethoscope, bandage, plaster, injection, checkup, cone, cone of shame, elizabethan collar, plastic collar, wearing a cone, with a cone & #dog, #cat, #puppy, #kitten, #rabbit, #parrot, #bear, #fox, #lion, #tiger, #wolf, #mouse, #frog, #owl, #bird, #pig, #horse, #cow, #monkey, #elephant, #penguin, #raccoon, #hedgehog, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #llama, #otter, #turtle, #animal, #person | @ clinic, surgery, vet
D on the steel table = On the steel table an animal sits with paws close together, head low, while a hand holds the chin from beneath and another sets a stethoscope behind the elbow. +from-person
D face deep in the cone = The face sits deep in a clear plastic cone, ears folded back by its wall, and the rim knocks against whatever is near. +cone,collar
D claws on the steel table = $The {sits|sit} on a steel table, claws trying to get a hold, and {leans|lean} against the green smock that stands there. -from-person
D sideways eyes = The eyes are turned away from it all, to the door. -from-person
D bent head = The vet's head is bent, listening, eyes on nothing. +from-person
O bandage = One paw is wound in a white bandage as thick as a boxing glove. +bandage,plaster
O scratched plastic = The plastic is scratched cloudy, with a smear of food along the rim. +cone,collar
N scale and jar = A glass jar of biscuits, a pair of scales and a roll of blue tape stand along the wall.
B chart of a dog's skeleton = Behind hang a chart of a dog's skeleton and a shelf of files.
L cold panel = Even white light from a ceiling panel, reflected pale on the steel.
V table height = From table height, 50 mm, clean greens and steel

wild-dog-groom | deed | groom, groomer, grooming, brush, haircut, trim, clip, comb, blow dry, hairdryer, salon & #dog, #cat, #puppy, #horse, poodle, #person & dog, poodle, cat, puppy, salon, groomer, horse | @ salon, bathroom, yard, stable
D half done = One half is finished, smooth and puffed, and the other still hangs in curls, with scissors exactly at the border.
D stands for it = The animal stands on the table with its head held up by a palm, eyes closed.
D blown flat = The hair on one side is blown flat by the dryer and the ear stands out like a flag. +hairdryer,dryer,blow
O cut tufts = Cut tufts lie on the table and over the shoes like small clouds.
W *teal smock = in a teal smock with a comb in the pocket +from-person
N bottles = Sprays, a slicker brush full of down and a bow on a card stand on the trolley.
B mirror = A mirror with round bulbs shows the whole thing from behind. -stable,yard,garden
L bulbs and window = White light from the mirror's bulbs on one side and the window on the other leaves hardly a shadow.
V waist height = From waist height across the table, 50 mm, pastel shop colours

wild-guide-dog | deed | guide dog, service dog, rescue dog, police dog, search dog, guard dog, therapy dog, hunting dog, working dog | @ street, crossing, station
D harness = $The {stands|stand} in a stiff harness, shoulder to the knee of the one who holds its handle, and {looks|look} ahead along the way. -police,guard,rescue,search,hunting,therapy
D still at the edge = At the kerb it has stopped dead and will not go on until the cars have. -police,guard,rescue,search,hunting,therapy
D nose in the gap = Nose pushed in a gap between slabs, $the {has|have} gone rigid and {gives|give} tongue for the people behind. +rescue,search
D between the boots = $The {sits|sit} close to a black boot, chest out, ears up, eyes on the crowd. +police,guard
D head in a lap = The heavy head lies in somebody's lap under two old hands. +therapy
D pointing = One forepaw is lifted, and nose, back and tail make one straight line at the bracken. +hunting
O harness of the service = A broad black harness with a handle on the back is buckled round the chest. +police,guard
O high-visibility vest = A high-visibility vest with reflecting bands is buckled round the chest. -hunting,police,guard
N wet paving = Ridged paving and a white painted line run under the paws. -rescue,search,therapy,hunting
L clear day = Clear side light from the left shines on the buckles.
V at the dog's height = At the dog's own height, one person cut off at the waist, 70 mm, plain documentary colours

wild-dog-swim | deed | swim, swimming, paddle, jump into, dive, jumping into & #dog, #puppy, #bear, #tiger, #deer, #elephant, #horse, #pig, #moose & lake, pool, water, river, sea, pond, swim, ocean, sprinkler | @ lake, river, pond, sea
D in the air above = $The {hangs|hang} stretched over the water, front legs forward and hind legs still behind, the belly mirrored below. +jump,dive,jumping
D head above = Only head and a strip of back are out of the water, nose held up, and a wave runs off both cheeks. -jump,dive,jumping
D paws under the surface = Below the clear surface the legs tread, pale green and shortened. -jump,dive,jumping,elephant
D trunk up = The trunk stands up like a snorkel and blows. +elephant -jump
O fan of ripples widens = A fan of ripples widens behind, each with a line of sky in it. -jump,dive,jumping
O splash coming = The edge of the jetty still drips from the start. +jump,dive,jumping
B reeds = Reeds and yellow water-lilies line the bank behind. -pool,sea,ocean,beach
L sun on the surface = Sun from the left scatters points of light over the water and shines in wet fur.
V half in the water = Lens just above the water line, close, short exposure, fresh blues and greens
`;
