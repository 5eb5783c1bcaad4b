/** What wild animals do to one another, with people near them, and in people's houses. The form: `tableaux.ts`. */
export const WILD_DEEDS_TABLEAUX = `
wild-deed-chase-prey | deed | chase, chasing, run after, running after, sprint after, sprinting after, race after, hunt, hunting, pursue, attack, kill, stalk, ambush & that: gazelle, zebra, antelope, deer, wildebeest, buffalo, rabbit, hare, seal, prey, elk, moose, impala, mouse, vole & #lion, #cheetah, #tiger, #leopard, #wolf, #owl, #eagle, #fox, #bear, lioness, wolves, lions, orca, crocodile, #rabbit, #mouse, #frog, #bird, #pig, #horse, #cow, #monkey, #elephant, #penguin, #raccoon, #hedgehog, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #dog, #cat, #llama, #otter, #turtle, #animal | @ savanna, snow, plain, forest, field
D last stride = $The {is|are} in the last stride behind $that, body stretched flat, one forefoot reaching for the flank that has just swerved. -eagle,owl,crocodile,orca
D talons first = Wings up, talons thrown forward, eyes on the small back that runs in a zigzag. +from-eagle
D wings spread without a sound = Wings spread without a sound, legs let down, straight over the place where the grass moves. +from-owl
D from the water = Out of brown water the jaws burst upwards, and $that {springs|spring} straight up off all feet. +crocodile
D ring = They come in from three sides, and one hangs back to close the gap. +many
O swerve = $That {throws|throw} the whole weight into the turn, feet flinging up dirt. -crocodile,mouse,vole,seal
N fan of dust = A fan of dust stands where the turn began. -crocodile,seal
B plain = Grass, blurred to stripes, runs along behind. -snow,forest,crocodile,seal,sea
L low-lying sun = Low-lying sun on the left in the thrown-up dust. -snow
V pan = Panned with them, 400 mm, sharp heads and streaked ground, natural colours

wild-deed-antlers | deed | fight, fighting, clash, lock horns, lock antlers, battle, wrestle, headbutt, rut, spar, butt & #deer, stags, deer, rams, goats, bulls, bison, elk, moose, #elephant, elephants, bears, hippos, giraffes, zebras, stallions, lions, tigers, wolves, kangaroos, beetles, buffalo | @ clearing, heath, plain
D foreheads = Heads down, locked brow to brow, they push with bent hocks, necks swollen, breath blowing sideways. -bears,giraffes,zebras,stallions,lions,tigers,wolves,kangaroos,elephants
D up against = Up on the hind legs they meet chest to chest, mouths open, one foreleg drawn back. +bears,zebras,stallions,lions,tigers,wolves,kangaroos
D long neck swings like a club = One long neck swings like a club, the other leans away. +giraffes
D trunks wound together = Trunks wound together, tusks scraping, ears out. +elephants
D weaker one slides backwards = The weaker one slides backwards, hooves cutting two dark tracks. -bears,lions,tigers,wolves,beetles
O torn turf = Torn turf and saliva hang in the air.
N third looks = A third looks on from the fern, chewing. -beetles
B mist = Trees in morning mist stand round. -savanna,plain,desert,snow
L back = Low light from behind, steam bright.
V side view = Square from the side, 300 mm, russet and grey

wild-deed-honey | deed | honey, beehive, hive, bees, berries, salmon, apples, picnic basket, rub its back, scratch its back, scratching & #bear, bear, bears, cub, cubs, badger, pooh | @ forest, orchard, meadow
D arm in the hollow = One arm is up to the shoulder in a hollow trunk, face screwed up, bees on the nose and ears. +honey,hive,beehive,bees
D lips to the twig = With soft pushed-out lips it strips a twig of berries, purple to the eyes. +berries
D lid up = One claw lifts the lid of a wicker basket, nose in first. +basket
D back on the bark = Up on hind legs against a pine, back rubbing, eyes shut, mouth loose. +scratch,scratching,rub,back
D apples = Up in the fork, branch bent down, an apple in the teeth. +apples
O dripping piece of comb = A dripping piece of comb is stuck on the claws. +honey,hive,beehive
N hum = Bees stand round the head like flung gravel. +honey,hive,beehive,bees
N jar = A jar with a bitten lid rolls in the grass. +basket
B red pine trunks = Red pine trunks stand behind.
L broken = Sun through branches from the right, gold on fur and honey.
V near view = Long lens, level with the face, amber and brown

wild-deed-dam | deed | dam, build, building, lodge, gnaw, dig a burrow, burrow, bury nuts, burying, gather, gathering, collect, hide nuts, store, web, weave, spin, spinning & #beaver, #squirrel, #bird, #mole, #spider, #badger, #mouse, #ant, #wasp, #weaver, beaver, beavers, squirrel, spider, ants, weaver | @ stream, wood, garden
D branch in the teeth = Chin above the water, a leafy branch in the teeth, $the {swims|swim} to a wall of mud and gnawed sticks. +beaver,beavers
D nut pushed in = Tail up, nose down, both forepaws pat earth over a nut. +squirrel
D thread drawn = One hind foot draws the thread out and sets it down on the spoke; half of the wheel is still open. +spider,web
D grain carried = Each carries something bigger than its head in the same line. +ants,ant
D loop = With the bill a green strip is pulled through and tied about the twig. +weaver,bird
D earth out = Earth flies out behind the broad forefeet. +mole,badger,burrow
O marks = Wood is cut in facets like a sharpened pencil. +beaver,beavers
N fresh chips = Fresh chips lie all round.
B still water and dead stems = Beyond it lies still water with dead stems, and a ridge of spruces. +beaver,beavers
B soft brown and green = Behind is soft brown and green. -beaver,beavers
L low light from the right = Low light from the right makes the wet parts glint.
L red sun on the water = A red sun low over the water lies in a long track up to it. +sunset,dusk,golden
V close view = Close, level with it, 200 mm, greens and wood

wild-deed-bathing | deed | take a bath, have a bath, bath, bathe, bathing, roll, rolling, wallow, mud bath, splash, splashing, dust bath, shower, spray & #elephant, #bird, #pig, #horse, #hippo, #bear, #buffalo, #sparrow, elephants, pigs, sparrows, rhino, #rhino, zebra, #zebra, ducks, #duck | @ waterhole, river, farmyard
D trunk = Water goes up out of the trunk in a fan and falls on the dusty back, leaving dark runs. +elephant,elephants
D over on the back = All four feet are in the air, back twisting, dust up to the ears. +pig,pigs,horse,zebra,bear,rhino
D wings thrash = Wings thrash in the shallow, each drop in a round of its own. +bird,sparrow,sparrows,duck,ducks -dust
D dust bowl = In a small bowl of dust it fluffs and shakes till only the eye stays clear. +dust
D low = Up to the nostrils in brown soup, ears flicking. +hippo,buffalo
O wet and dry = Where it is wet the skin is dark and shines, and above that line it is pale.
N small birds = Small birds have drawn back to the rim. -bird,sparrow,sparrows,duck,ducks
B bank = A bank with roots and prints lies behind.
L warm side = Warm side light from the left, spray lit.
V level view = Near the surface, 300 mm, short exposure, ochre and silver

wild-deed-leap-fish | deed | jump, leap, leaping, jumping out of, out of the water, upstream, waterfall & #fish, salmon, trout, fish, carp, #salmon, goldfish, mackerel | @ river, falls, sea
D bent in the air = $The {hangs|hang} bent in the air before the white wall of the fall, mouth open, every fin spread. -bowl,tank,goldfish
D out of the bowl = Above the rim of the bowl, bent like a comma, drops in a chain behind, another bowl waiting. +bowl,tank,goldfish
O side flashes silver = The side flashes silver and rose, scales plain to count.
N drops fly = Drops fly off the tail like thrown beads.
B wet rock = Wet black rock with ferns lies behind. -bowl,tank,sea,ocean
L sun = Sun from the upper left goes through the spray.
V fast = Level with it, 300 mm, very short exposure, silver and moss

wild-deed-diver | deed | diver, scuba, snorkel, snorkeling, swim with, swimming with, surfer, diving, freediver, kayak, boat, encounter & #whale, #shark, #turtle, #dolphin, #octopus, #seal, #fish, #jellyfish, whale, shark, turtle, dolphin, dolphins, manta, octopus, seal, jellyfish, orca, whales, #person & whale, shark, turtle, dolphin, dolphins, manta, octopus, seal, jellyfish, orca, whales, sharks, squid | @ sea, reef, ocean
D eye to eye = Arms still at the sides, the small human form floats before the huge calm eye, bubbles just let go. -boat,kayak,surfer,octopus,mermaid,mermaids,merman
D arm held out = One arm of the octopus has come out of its hole and lies round a gloved finger. +octopus
D beneath the hull = Under the thin hull the dark shape is ten times as long, and whoever is in it has stopped paddling. +boat,kayak
D wave glass = In the green wall of the wave below the board a long shape keeps pace. +surfer
O skin = Scars, spots and small crabs on its skin are all clear so near.
N silver bubbles flatten = Silver bubbles flatten as they rise.
B deep = Blue goes to ink below. -boat,kayak,surfer
L from above = Sunbeams from above fan out round both.
V wide view = Very wide, the whole animal in view, blues with one yellow

wild-deed-feed-wild | deed | feed, feeding, pet, petting, hand feed, touch, stroke, meet, befriend, encounter, rescue, save, free, hold, carry & that: deer, fawn, squirrel, fox, bird, birds, wolf, bear, elephant, giraffe, lion, tiger, owl, rabbit, hedgehog, kangaroo, koala, monkey, dolphin, turtle, butterfly, parrot, lamb, chicken, chickens, goat, goats, crow, raven, seal, penguin, snake, mouse, otter, bat & #child, #man, #woman, #couple, girl, boy, #person | @ forest, park, meadow, beach
D hand out = Crouched down to be small, $the {holds|hold} an open hand out flat, and $that {has|have} stretched the neck until the breath goes over the palm. -rescue,save,free,hold,carry,teddy,stuffed,toy,plush
D held close = $That {is|are} held against the chest in both arms, wrapped in a jacket, its head in the bend of the elbow. +rescue,save,hold,carry -teddy,stuffed,toy,plush
D fingers at the knot = With great care fingers undo the cord about the leg, and $that {keeps|keep} still. +free
D no breath = The mouth is a little open, the other hand is held back behind. -teddy,stuffed,toy,plush
O ready to go = The head is half raised, the weight is still on the hind feet. -rescue,save,hold,carry,pigeon,pigeons
W *jacket = in a green jacket and muddy boots -child
W *raincoat = in a yellow jacket and rubber boots +child
N crumb = A crumb has fallen between the two.
B soft green without edges = Soft green without edges closes the view. -snow,beach,city,zoo
L quiet = Quiet light from the left on hand and muzzle.
V level view = Level with their eyes, 135 mm, focus on the gap, soft greens

wild-deed-zoo | deed | zoo, circus, enclosure, cage, safari, jeep, aquarium visitors, tamer, acrobat, trainer, wildlife photographer, photographing & #elephant, #lion, #bear, #tiger, #penguin, #giraffe, #monkey, #child, #fox, #wolf, #rabbit, #mouse, #frog, #owl, #bird, #pig, #horse, #cow, #raccoon, #hedgehog, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #dog, #cat, #llama, #otter, #turtle, #animal, #person | @ zoo, savanna, circus
D pane between = On one side of the thick pane a small palm, on the other a nose at the very same spot. -circus,safari,jeep,tamer,acrobat,photographer
D over the jeep = A big head comes in over the side of the open jeep, and all in it lean the other way. +safari,jeep
D all four feet together = All four feet together on a painted tub, ears out, one forefoot lifted to the band. +circus,trainer -acrobat
D hoop = Through the ring in a stretched line, the whip held down. +tamer
D under the net = Under a net with leaves a long lens lies on a bean bag, and a small one has climbed up on it. +photographer,photographing
N smears = The pane is smeared at child height. -circus,safari,jeep,photographer
N flask = A flask and a hat lie on the bonnet. +safari,jeep
B concrete rocks = Behind it one sees concrete rocks and a tyre on a chain. -circus,safari,jeep,photographer
B tiers of faces = Tiers of faces and bulbs go up in the dark behind. +circus
L soft daylight = Soft daylight from the left. -circus
L spot = One spot from above, sawdust glowing. +circus
V near view = Side on, close, 50 mm, natural colours

wild-deed-house-invader | deed | in the kitchen, in the living room, in the house, in the attic, in the bathroom, in the pool, swimming pool, in the fridge, refrigerator, pantry, hot tub, toilet, couch, through the window, opens the door, raid, break in, ransack & #bear, #raccoon, #deer, #moose, #monkey, #squirrel, #boar, #fox, #snake, #goat, #horse, #cow, #crocodile, #penguin, #octopus, #elephant, #seal, #goose, #chicken, #bat, #opossum, #kangaroo | @ kitchen, house, pool
D in the light of the fridge = Head and shoulders in the open fridge, one leg still out, $the {looks|look} round over the shoulder with a carton in the mouth. +fridge,refrigerator,raid,pantry
D in the water = Up to the shoulders in blue water, arms along the edge, chin on the tiles. +pool,tub
D on the cushions = Sunk in the cushions with feet up, quite as though the rent were paid. +couch,sofa
D among the pans = Feet wide apart on the smooth floor, $the {stands|stand} amid what it has swept off the shelves. +kitchen,house,attic,ransack,living,bathroom
D out of the bowl = A head has come up between the seat and the bowl and tastes the air. +toilet
D half in = Half in and half out over the sill, a curtain round the neck. +window
D calm = The look is calm, even a bit tired. -toilet
O mess = Cereal, broken eggs and a rolled tin lie over the floor. -pool,tub,toilet,window,living,couch
N wet trail = A trail of wet prints comes from the open door.
N pink inflatable ring = A pink inflatable ring has drifted against its shoulder. +pool,tub
B ordinary = Magnets on a door, a calendar and a mop close the view. -pool,tub
L fridge lamp = The fridge lamp lights it from inside, the room is blue. +fridge,refrigerator
L flat window = Flat window light off the left side. -fridge,refrigerator
V doorway = From the doorway, 28 mm, ordinary colours, everything sharp

wild-deed-ship-bottle | deed | ride, riding, rider, on the back of, rides a, riding a, on top of & #child, #man, #woman, #fairy, #mouse, #frog, #knight, #monkey, #cat, girl, boy, #bear, #fox, #lion, #tiger, #wolf, #rabbit, #owl, #bird, #pig, #horse, #cow, #elephant, #penguin, #raccoon, #hedgehog, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #dog, #llama, #otter, #turtle, #person, #animal & elephant, bear, whale, deer, fox, tiger, lion, wolf, giraffe, snail, turtle, swan, goose, ostrich, dinosaur, rabbit, frog, owl, eagle, dolphin, camel, donkey, moose, polar bear, cat, dog, pig, seahorse, stag, crow, raven, goat, bison, unicorn, rhino, hippo, crocodile | @ forest, meadow, desert
D knees pressed = Knees pressed behind the shoulders, both hands held fast, the rider leans with each step and looks ahead over the big brow.
D gait = The one below goes on without hurry, head low.
O small to large = Against that neck the rider is small, one heel not reaching half down the side.
N rolled blanket = A rolled blanket and a tin mug are tied on behind. -fairy,mouse,frog,bee,dragonfly,butterfly
B way = Their way goes back in a dip in the grass. -whale,dolphin,swan,sky,sea,desert,snow,city
L edge = Low light from the left behind, a bright line along both.
V three-quarter = Three-quarter front, from a child's height, 50 mm, warm earthy colours

wild-deed-glow | deed | glowing, bioluminescent, glow, luminous, crystal, ghostly, made of stars, galaxy, translucent, spirit & #deer, #fox, #wolf, #fish, #bird, #jellyfish, #whale, #owl, #cat, #horse, #butterfly, #insect, #octopus, #turtle, #bear, #unicorn, #lion, #tiger, #rabbit, #mouse, #frog, #pig, #cow, #monkey, #elephant, #penguin, #raccoon, #hedgehog, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #dog, #llama, #otter, #animal | @ forest, lake, sea
D light within = The light comes from within: strongest along the spine and at the eyes, weaker in the legs, so that bones of shade show. -stars,galaxy,crystal
D night sky for a coat = The coat is like a cut out of night, with small stars and a pale band along the flank. +stars,galaxy
D facets = Neck and flank are cut in planes, clear at the edge and smoky within. +crystal
D step = One foot is lifted, and where the others stand the ground is lit. -sea,whale,fish,jellyfish,octopus,turtle,bird,butterfly,owl
O lit things = What is near it takes on the colour.
N moths = Moths come in to it. -sea,whale,fish,jellyfish,octopus,turtle
B all else = All else is nearly black, trunks only guessed.
L own cold glow = Its own cold glow is the only light. -day
V dark frame = Low, 50 mm, blue-black with [teal/pale gold/violet]

wild-deed-island-on-back | deed | city on back, village on back, island on back, house on back, castle on back, forest on back, town on back, temple on back, island on its back, village on its back, city on its back, house on its back, forest on its back, garden on its back, castle on its back, carries a city, carrying a house, carrying a village, mountain on its back & #turtle, #whale, #elephant, #snail, #dragon, #crab, #giant, #bird, turtle, whale, elephant, snail, crab, #bear, #fox, #lion, #tiger, #wolf, #rabbit, #mouse, #frog, #owl, #pig, #horse, #cow, #monkey, #penguin, #raccoon, #hedgehog, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #dog, #cat, #llama, #otter, #animal | @ sea, desert, sky
D roofs on the back = From the middle of the back rise roofs and trees, close together, held by roots and planks, with a stair going down to the neck.
D step = One foot is set slowly, and lamps and leaves all lean with it.
O old skin = The skin below is grown with moss, shells and grass to where the first doors are.
N washing = Washing on a line swings out, and a bucket is let down on a rope.
N two chimneys smoke backwards = Two chimneys smoke backwards.
B all around = All around is wide and empty.
L low sunlight = Low sunlight from the right side, windows flashing on one side.
V far = From far enough to have it all, 50 mm, moss, rust and sky

wild-deed-sky-fish-rain | deed | made of, shaped like, half, hybrid, mixed with, crossed with, with wings, with antlers, winged, two-headed, three-headed, tiny, miniature, giant, huge, oversized & #cat, #dog, #fish, #bird, #rabbit, #elephant, #horse, #snail, #frog, #pig, #insect, #bear, #fox, #lion, #tiger, #wolf, #mouse, #owl, #cow, #monkey, #penguin, #raccoon, #hedgehog, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #llama, #otter, #turtle, #animal & wings, antlers, winged, two-headed, three-headed, hybrid, tiny, miniature, giant, huge, oversized, half, mixed, crossed | @ any
D wings grown = From the shoulders grow wings, feathers laid back along the ribs and going over into the coat without a seam. +wings,winged
D antlers grown = Between the ears stand antlers with moss in the forks, carried as if they had always been there. +antlers -from-deer,stag,deer,elk,moose,reindeer
D heads look different ways = The heads look different ways, one alert and one nearly asleep. +two-headed,three-headed
D seam = The one goes over into the other at the middle of the body, scale between hair, quite naturally. +hybrid,half,mixed,crossed -orc,elf,demon,human,moon
D all of it = All of it stands on a fingertip, each hair still there, claws pricking the skin. +tiny,miniature
D larger than houses = It is so large that the trees about it reach to the knee, and birds rise off its back. +giant,huge,oversized
D regards us = $The {looks|look} straight at us, as if we were what was odd. -from-deer,stag,deer,elk,moose,reindeer,orc,elf,demon,human
N small feather = A small feather comes floating down. +wings,winged
N car parked beside = A car parked beside is no bigger than a toe. +giant,huge,oversized
L clear side = Clear side light from the left as for a plate in natural history.
V plate = Full view, side on, all sharp, calm natural colours -giant,huge,oversized
V far = From the ground, 24 mm, looking up, haze blue +giant,huge,oversized

wild-deed-singing-bird-things | deed | statue, gargoyle, stone, hat, head, shoulder, tombstone, skull, books, typewriter, teapot, mailbox, shovel, spade, handlebar, lantern, pumpkin, windowsill, watering can, fence post, sign, crown & #bird, crow, raven, owl, robin, sparrow, pigeon, magpie, parrot, bird, ravens, crows | @ garden, graveyard, desk
D claws on it = $The {sits|sit} on it with claws hooked over the edge, body leaning forward, head turned so that one eye has us.
D feathers ruffled = A breeze lifts the feathers of the breast.
O old thing = What it sits on is worn and weathered at the edges, with a little moss.
N seed = A seed and a white streak show that it often comes. -skull,books,typewriter
B soft = A brown-green blur of the place can be made out farther off. -books,typewriter,desk
L cloudy = Cloudy light from the left, feather edges clear.
L candle = A candle from the left, gold on bill and paper. +books,typewriter,night
V near view = Level, near, 135 mm, black, moss and bone

wild-deed-tracks | thing | paw print, paw prints, footprints, animal tracks, tracks in the snow, hoof prints, bird tracks, footprint, dragon tracks | @ snow, sand, mud
D line of prints = A line of prints comes from the lower edge and goes off in a bend, each with sharp rim and a shadow inside.
D one print = In the nearest the pads and the points of the claws can be counted, and a few grains have slid in again.
O ground about it = The ground about it is untouched, rippled a little by wind.
N dry stalk = A dry stalk with its circle drawn by the wind is close by.
B last one there = Behind the last one there is only empty ground.
L low sun rakes = Low sun rakes over from the left, the hollows blue.
V down = Looking steeply down and along, 35 mm, sharp from front to back

wild-deed-ark | deed | noah's ark, noahs ark, ark, two by two, all the animals, many animals, animal kingdom, animals together, forest animals, woodland animals, farm animals, jungle animals, safari animals, sea creatures, zoo animals, wild animals | @ any
D close together = They stand close together by size, the small ones in front, a bird on a back, a mouse between hooves, all turned to the same side.
D two by two = In pairs they go up a broad plank, tall necks over the rest, the last two being snails. +ark,two
D old ship = A round-bellied ship of planks with a hut on deck stands on dry ground. +ark
O different coats = Stripes, spots, feathers and bare skin lie side by side, no two alike.
N late one = One small one hurries to get in at the edge.
N rain cloud = The first drops make dark dots on the plank. +ark
B land = A hill and a heavy sky close the view. +ark
B leaves = Leaves and trunks make a soft frame behind. -ark,sea,farm
L even clear = Even clear light from the left, so that every one can be seen.
V group = Group view, straight, 50 mm, all sharp, natural storybook colours

wild-deed-reindeer | deed | reindeer, sleigh, rudolph, santa sleigh & #deer, #santa, santa, reindeer, sleigh, rudolph | @ sky, roof, snow
D harness and hooves = In pairs, bells on the breast straps, the hooves tread the air above the chimneys, the first already tilting down. +fly,flying,sky,roof,santa
D muzzle in the bucket = The muzzle with its crust of frost is in a bucket of carrots, antlers hung with a red ribbon. -fly,flying,sky,roof,santa
D red nose = The nose shines red, and the snow in front of it is pink. +rudolph,nose
O sleigh = The sleigh is curved and dark red, a sack as high as the driver behind. +sleigh,santa
N small brass bells = Small brass bells are caught in mid swing.
N grey moss = Grey moss hangs from one antler point. -fly,flying,sky,roof,santa
B snowed roofs = Snowed roofs with one lit attic lie below. +fly,flying,sky,roof,santa
B firs = Firs and a low log hut can be made out farther off. -fly,flying,sky,roof,santa
L moon = Moonlight from the left, blue, lamp gold.
V side view = From the side, 50 mm, blue, red and gold
`;
