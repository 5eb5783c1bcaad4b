/** Animals and figures in the scrapes, thefts and errands that people ask for by name. The form: `tableaux.ts`. */
export const WILD_AGAIN_TABLEAUX = `
wild-again-head-stuck | deed | head stuck, stuck, stuck its head, head caught, head trapped, pokes its head through, poking its head through, head through, sticking its head through, sticks its head through & that: fence, gate, bucket, jar, railing, railings, hole, cat flap, bars, tyre, tire, bag, can, tin, hedge, basket & #animal | @ field, farm, garden, yard, street
D head on this side = The head is on this side of $that and the body on the other, the neck pressed between, ears bent back by the edges. -jar,bucket,bag,can,tin,basket
D head inside = The head is inside $that up to the shoulders, and $the {backs|back} away with stiff legs while it comes along. +jar,bucket,bag,can,tin,basket
D look for help = The eyes are rolled up to us, patient and a little ashamed. -jar,bucket,bag,can,tin,basket
D braced legs = The legs are braced wide and the hind end is low, pulling. -from-snake,from-fish,from-bird
O rubbed edge = A few hairs hang on the edge of $that, and it has been pushed out of true. -jar,bucket,bag,can,tin
N grass tuft = On our side, just out of reach, stands one tuft of long green grass. -jar,bucket,bag,can,tin,basket,street,house
B trodden ground = Behind, the ground is trodden bare. -house,kitchen,street
L soft day = Soft daylight from the left lies on the brow and cheek.
V head height = Close, at the height of the head, 50 mm lens, plain daylight colours

wild-again-look-out | deed | look out, looks out, looking out, peer out, gaze out, stick its head out, sticking its head out, watch from, lean out, leaning out & that: stable door, barn door, stable, stall, door, doorway, gate, barn, kennel, dog house, doghouse, hutch, burrow, den, cave, tent, hollow tree, tree hollow, nest box, birdhouse & #animal | @ stable, farm, yard, wood, garden
D head over the edge = Head and neck have come out of $that into the light, chin over the edge, ears forward, eyes fixed on something in the distance. -from-bird,from-mouse,from-fish
D small face = A small face stands in the opening of $that, both feet on its lower edge, eyes on what goes by outside. +from-bird,from-mouse
D breath cloud = Breath comes from the nostrils in two small clouds. +snow,winter,frost,cold
D straw on the brow = A stalk of straw hangs from the hair between the ears. +stable,barn,stall
O worn edge = The wood of $that is worn round and pale where the neck rubs each day. -cave,burrow,den,tent
O snow on the edge = A line of snow lies along the lower edge, melted in the middle. +snow,snowfall,snowing
N hook and bucket = A halter hangs from a hook beside it, over an upturned bucket. +stable,barn,stall
B dark inside = Behind the head it is dark, with a shimmer of straw. -tent,birdhouse
L open sky light = Soft light from the open sky falls on face and frame and leaves the inside black.
L white snow light = White light comes up from the snow on chin and chest, the inside black. +snow
V square to the opening = Square to the opening, at the height of the eyes, 85 mm lens, calm natural colours

wild-again-squeezed | deed | squeezed into, squeeze, squashed into, too big for, too large for, too small for, crammed into, barely fits in, barely fits, wedged into, folded into & that: armchair, chair, box, car, mini, bath, bathtub, bed, sofa, couch, basket, kennel, doll house, dollhouse, phone box, elevator, tent, crib, cradle, pram, sink, bucket, boat, trolley, shopping cart, desk, school desk, bus, train, taxi & #animal, #person, giant, dinosaur, dragon, #dragon, #dinosaur, #monster | @ living room, house, street, any
D spilling over = The body fills $that from side to side and comes out over its edges, shoulders drawn up and legs folded in front of the chest.
D resigned face = Above it all the face looks straight ahead, entirely calm.
D limb over the edge = One leg had no room and hangs down outside to the floor.
O bowed frame = $That {is|are} pressed out of shape, its sides bowed and its feet spread.
N fallen cushion = A cushion that had to go lies on the floor beside it. +armchair,chair,sofa,couch
L side window = Window light off the left side falls over the highest shoulder.
V straight on = Straight on from a few steps away, 50 mm lens, deadpan, everyday colours

wild-again-share | deed | share, sharing, split, eat together, eating the same, tug over, fight over & that: #food, slice, cucumber, carrot, lettuce, leaf, apple, seed, seeds, nut, acorn, banana, berry, watermelon, spaghetti, bone, stick, cookie, cake, cheese, bread, sandwich, ice cream, pizza & #animal & #two, #many, two, three, pair, and | @ any
D from both ends = Each has an end of $that between the teeth and they chew towards the middle, foreheads nearly touching. -from-bird
D pulled between two beaks = Two have an end of $that each and lean back with flapping wings, and a third already pecks at what falls off. +from-bird
D bulging cheeks = Cheeks bulge, jaws go sideways, and neither looks up. -from-bird
O bitten edge = $That {has|have} a neat row of tooth marks at each end, wet and shining. -from-bird
N crumbs between feet = Crumbs and a dropped bit lie between their front feet.
B soft ground = Behind, everything is one soft light tone.
L window side = Soft light from the left goes through the thin ears and shines on whiskers.
V eye level close = Close, at their eye level, 90 mm lens, both faces sharp, gentle natural colours

wild-again-insect-lands | deed | land, landing, settle, sit, rest, perch, on & that: nose, finger, fingertip, hand, shoulder, ear, head, hat, knee, arm, hair, cheek, palm, toe, paw, eyelash & #butterfly, #dragonfly, #ladybug, #ladybird, #bee, #moth, #beetle, #firefly, butterfly, dragonfly, ladybug, ladybird, moth, bumblebee, grasshopper, caterpillar | @ garden, meadow, park
D feet on the tip = Six thin feet have just taken hold of the skin, and the wings are still half raised from the flight. -ladybug,ladybird,caterpillar,paw,dog,cat
D small feet climbing = Small black feet climb the skin, feelers tapping ahead. +ladybug,ladybird,caterpillar
D crossed eyes = Behind it two eyes are crossed to see it, and the mouth is open with held breath. +nose
D held still = The hand is held out flat and quite still, and behind it, out of focus, is a face that does not dare to breathe. +finger,fingertip,hand,palm
O wing veins = The sun shines through the wings and shows every vein and the dark rim. -ladybug,ladybird,bee,caterpillar,bumblebee,beetle
N fine hairs = On the skin round it each fine hair and freckle can be seen. -paw,dog,cat,hat
B green garden = Behind is a garden in soft round spots of green and yellow.
L sun from behind = Low sun from behind on the right draws a bright edge round cheek and wing.
V macro profile = Macro from the side, 100 mm lens, insect sharp, everything behind melting away

wild-again-stuck-pollen | deed | covered in pollen, dusted with pollen, full of pollen, pollen, collecting pollen, collecting nectar, collect nectar, leave, leaves, fly out, crawl out, enter, drink nectar & #bee, #bumblebee, #honeybee, bee, bumblebee, honeybee, bees & that: flower, foxglove, sunflower, lavender, rose, daisy, clover, thistle, pumpkin flower, crocus, dandelion, poppy, dahlia, hollyhock, blossom, pollen | @ garden, meadow
D powdered yellow = From the feelers to the last band the hairs are powdered yellow, and a little of it falls in a thin trail.
D out of the mouth = $The {hangs|hang} at the lip of $that with wings already beating to a grey blur, hind feet just letting go. +leave,fly,crawl,out
D head inside = The head is deep inside $that, hind legs gripping the petal, wings folded flat. -leave,fly,crawl,out
O pollen baskets = On each hind leg hangs a full orange pollen basket.
O speckled petals = The petals of $that are close enough to show their fine veins and hairs. -pollen
B soft green = Behind are soft green stems and spots of other blooms.
L low side sun = Sun from the right shines through the wings and makes each pollen grain glow.
V macro level = Macro at the height of the bloom, 100 mm lens, bee sharp, garden melted away

wild-again-asleep-work | deed | asleep over, asleep at, asleep on, fell asleep, fallen asleep, asleep, nodding off, dozing over, sleep over & that: spellbook, book, books, desk, papers, map, maps, keyboard, piano, scroll, newspaper, letter, drawing, sewing, chessboard, computer, laptop, workbench, counter, manuscript, diary & #person, wizard, witch, monk, king, alchemist, scientist, writer, poet, robot, professor, knight | @ study, room, library, tower, workshop
D cheek on the page = $The {has|have} sunk forward over $that, cheek on the folded arm, mouth a little open, one hand still lying where it was at work.
D slipped spectacles = Spectacles have slipped to one side, and a strand of hair moves with each breath. -robot,baby,child
O *open pages = The open pages are yellowed and crowded with small writing, one corner creased under the elbow. +book,books,spellbook,manuscript,diary,scroll
N burnt-down candle = Beside it a candle has burnt down to a stump, wax run over the holder and hard on the table. +candle
N cold cup = A cup of tea gone cold stands by the elbow, with a ring round it. -candle
N fallen pen = A pen has rolled to the table's edge and left three drops of ink. -piano,keyboard,computer,laptop
B dark shelves = Behind, shelves full of books and jars go off into the dark.
L last candle light = The last small flame lights cheek, hand and page, and the room behind is brown and black. +candle
L desk lamp = A lamp at the left lights the cheek and the sleeve; all behind is dim. -candle
V across the table = From across the table at the height of the sleeper's head, 50 mm lens, quiet warm colours

wild-again-pizza | deed | eat, bite, bite into, devour, chomp, munch & that: pizza, pizza slice, slice of pizza & #person, #robot, #animal, #monster, #dinosaur, dinosaur, t-rex, soldier, knight, statue, alien, king, queen, angel, vampire, dragon | @ table, street, sofa, bench, pizzeria
D long cheese strings = The point of a slice is in the mouth and the rest is pulled away, and three long strings of cheese sag between.
D cupped under = The other hand is cupped below for what might drop. +from-person -robot
D eyes half shut = The eyes are half shut over it, cheeks full, a smear of tomato at the corner of the mouth.
O slice = The slice has a brown blistered crust, melted white cheese and a leaf of basil. -pepperoni,pineapple,salami
O topping slice = The slice has a brown blistered crust and its topping slides towards the tip. +pepperoni,pineapple,salami
N open box = The open box with five more slices lies in front, grease spots in the cardboard.
L side light = Warm light from the left shines on cheese and cheek.
V close front = Close, straight on, 60 mm lens, warm reds and yellows

wild-again-serves-tea | deed | serve, bring, pour, hand, offer, carry & that: tea, coffee, breakfast, cake, soup, dinner, drinks, drink, tray, champagne & robot, robots, butler, robot butler, android, #robot, octopus, penguin, skeleton, ghost, monkey, bear, fox & #robot, #animal, #ghost, #skeleton, butler | @ living room, terrace, parlour
D cup held out = $The {bends|bend} stiffly from the waist and {holds|hold} out a cup and saucer with great care, the free arm behind the back. +tea,coffee
D tray on one arm = A silver tray rides level on the raised arm, and what stands on it has not moved by a hair. -tea,coffee
D hands that reach = The one served looks up and reaches for it with both hands, smiling. +lady,woman,man,grandmother,grandma,girl,boy,child,king,queen,couple
O steaming cup = The thin china cup has a gold rim and a rose on it, and steam goes up from it in one thread. +tea,coffee
N sugar tongs = A plate of biscuits and sugar tongs stand on a lace cloth.
B wing chair room = Behind are a wing chair, a standard lamp and a wall of small framed photographs. +lady,woman,grandmother,grandma,man,living
L window light = Soft window light from the left shines on the cup and on the server's smooth side.
V seated height = From seated height, three-quarter, 50 mm lens, cream, rose and silver

wild-again-bed | deed | make a bed, making a bed, make the bed, making the bed, tidy, tidying, change the sheets, fold & bed, bedroom, sheets, bed linen, blanket & #animal, #dinosaur, #monster, #robot, dinosaur, t-rex, dragon, robot, bear | @ bedroom
D short arms reach = With the corner of the sheet in its grip $the {bends|bend} far over the mattress and {stretches|stretch} for the other side, which it cannot reach. +rex,trex,dinosaur
D sheet flung out = $The {has|have} flung the sheet up by two corners, and it hangs over the mattress as a white sail full of air. -rex,trex,dinosaur
D frown of care = Brows are drawn together with care, the tip of the tongue out. -robot,bird
O rumpled bed = On the bed one half is smooth, and the other is a heap of creases with a pillow on top.
N teddy on the rug = A teddy bear and a sock lie on the rug where they fell.
B bedroom wall = A window with striped curtains and a bedside lamp stand behind.
L morning window = Morning light from the window falls through the white cloth.
V foot of the bed = From the foot of the bed, 35 mm lens, whole figure, white and soft blue

wild-again-flytrap | thing | venus flytrap, flytrap, venus fly trap, fly trap, carnivorous plant, carnivorous plants, pitcher plant, sundew | @ bog, windowsill, greenhouse
D open jaws = Two red-lined lobes stand open like a book on a green stalk, a comb of long pale teeth along each edge. -pitcher,sundew,catch,catching,caught,eat,eating
D closing on the fly = The two lobes have snapped half shut on a fly; the long teeth cross like fingers, and a wing and two legs stick out between them. +catch,catching,caught,eat,eating -pitcher,sundew
D hanging pitchers = Green and wine-red pitchers hang from the leaf tips, each with a ribbed rim and a small lid over the water. +pitcher
D sticky drops = Red hairs stand out all over the leaves, each with a clear sticky drop at its tip. +sundew
O trigger hairs = Inside, the flesh is raspberry red, with three fine hairs standing in it. -pitcher,sundew
N other traps = Round it stand younger traps, still green, one shut tight.
B dark moss = Behind is wet moss in dark green, out of focus.
L light through lobes = Light from behind on the left shines through the lobes and makes them glow red.
V macro level = Macro at the height of the traps, 100 mm lens, teeth sharp, red on green

wild-again-hide | deed | hide, hiding, hidden, play hide and seek, peekaboo & that: curtain, curtains, sofa, bed, blanket, duvet, table, bush, leaves, tree, box, laundry, laundry basket, tall grass, flowers, cushions, snow & #cat, #kitten, #dog, #puppy, #animal | @ house, living room, garden
D eyes in the gap = From the gap at the edge of $that two round eyes look out, one ear bent back by it.
D tail forgotten = The tail has been forgotten outside and lies in full view. +from-cat,from-dog,from-animal -snow,grass
D low body = The body is pressed flat to the ground behind it, front feet together.
O bulge = $That {bulges|bulge} where the rest of it is. -tree,bush,table,grass,flowers,snow
N lost toy = A chewed ball lies a little way off. -tree,bush,grass,snow
L side light = Light from the right reaches the eyes and nose and leaves what is behind in shade.
V floor height = From floor height, close, 85 mm lens, focus on the eyes

wild-again-flytrap-eats | deed | catch, catching, caught, eat, eating, trap, trapping, close, closing, snap, devour & venus flytrap, flytrap, venus fly trap, fly trap, carnivorous plant & that: fly, insect, bug, spider, wasp, mosquito, bee, moth, finger, pencil, frog, bicycle, bike, car, shoe, hat, man, person, postman, burger, drone, phone, plane | @ bog, windowsill, greenhouse
D lobes snapped half shut = The two lobes have snapped half shut; the long teeth cross like fingers, and between them stick out a wing and two bent legs. -finger,pencil,frog,bicycle,bike,car,shoe,hat,man,person,postman,burger,drone,phone,plane
D wheel between the teeth = Big as a boat, the lobes have closed on $that, and one end of it sticks out between teeth as long as arms. +bicycle,bike,car,shoe,hat,man,person,postman,burger,drone,phone,plane
D half-closed trap = The two lobes have half closed round $that, the long teeth bent inwards over it like fingers. +finger,pencil,frog
D red inner flesh = In the gap the flesh is raspberry red and shining wet.
O other open traps = Round it stand other traps on green stalks, two wide open, one shut tight.
N drop on a tooth = A clear drop hangs from one of the teeth.
B dark wet moss = Behind is wet moss in dark green, out of focus.
L light through the lobes = Light from behind on the left shines through the lobes and shows the dark body inside.
V macro level = Macro at the height of the trap, 100 mm lens, teeth sharp, red on green

wild-again-at-upper-window | deed | look in, looks in, looking in, look into, looks into, looking into, staring in, gazing in, peek in, peeking in, peer in, peering in, look through, looking through, peek through, peeking through, stick its head through, sticking its head through, head through & that: window, windows, bedroom window, kitchen window, second floor window, upstairs window, classroom window & #giraffe, #elephant, #horse, #cow, #dinosaur, dinosaur, t-rex, brachiosaurus, #dragon, dragon, giant, #moose, #deer, #bear, #llama, #camel, #ostrich, #gorilla, godzilla, kraken, whale, #whale | @ bedroom, kitchen, house, classroom
D big head in the frame = The big head fills the frame of $that from side to side, neck stretched, nose already over the inner sill.
D eye on the room = One large wet eye goes over the room from the table to us.
O fogged pane = The raised pane is fogged over the nostrils, and a curtain is pushed to one side over the brow.
N laid breakfast table = On the table below the sill stand a jar of jam, two boiled eggs and a plate of toast with one slice gone. +breakfast,kitchen,morning
N knocked-over flowerpot = On the sill a flowerpot has been knocked over, and earth runs to the floor. -breakfast
B tree tops outside = Past the neck one sees tree tops and the roof across the road. +giraffe,second,upstairs,dinosaur,dragon,giant
L window from behind = Light from outside edges ears and cheek and falls past them on the floor.
V from the table = From a chair in the room, 35 mm lens, head sharp, clear morning colours

wild-again-kung-fu-insect | deed | fight, box, boxing, kung fu, karate, dance, play, playing, march, sword & #insect, mantis, beetle, ant, ants, cricket, grasshopper, spider, #spider & kung fu, karate, boxing, violin, fiddle, guitar, drum, sword, dance, fight | @ meadow, leaf, garden
D guard on two legs = Upright on the two hind legs, one spiny foreleg is drawn back and the other stretched out flat before the chest, head straight at us. +kung,karate,boxing,fight -violin,fiddle,guitar
D bow across the string = Upright on the hind legs, the insect holds the tiny fiddle under the jaw and draws a grass stalk across it. +violin,fiddle
D strings under thin feet = Upright on the hind legs, the insect bends over the tiny guitar, one thin foot on the neck, one across the strings. +guitar
D on the hind legs = On two hind legs, the others flung out to the sides, feelers flying. +dance,march -violin,guitar
O hooked forelegs = Every hook and hair of the forelegs can be counted.
N bent grass stalk = The grass stalk it stands on bends a little under it, a drop of dew at its tip.
B soft green light = Behind is soft green light with two round spots.
L clear side light = Clear light from the left along the body, a hard small shadow on the leaf.
V macro own height = Macro at its own height, 100 mm lens, eyes sharp, greens

wild-again-fireflies | deed | fireflies, firefly, glowworms, glow worms, lightning bugs & #idle, swarm, glow, dance, float, hover, light up, fly, blink & #insect, fireflies, #many, swarm | @ pond, meadow, wood, garden
D drifting green-gold points = Hundreds of small green-gold points hang at all heights in the dusk, some sharp, some drawn out to short curved lines.
D one near stem = Quite near, one sits on a stem and lights a hand's breadth of grass under it.
O doubled points in water = In the still water every point stands a second time, upside down. +pond,lake,river,water,stream
O lit grass tips = Tips of grass and fern are caught in their light. -pond,lake,river,water
N reeds = Reeds stand black at the edge. +pond,lake,river
B dark trees = Behind are black trees, and between them the last deep blue of the sky.
L own small lights = No other light is there but theirs and a trace of blue.
V long exposure = Wide view from a tripod at knee height, long exposure, deep blue, black and green-gold

wild-again-dandelion | thing | dandelion seeds, dandelion clock, dandelion seed, dandelion fluff, dandelion puff, dandelion head, blowball | @ meadow
D half-blown globe = Of the white globe one half is gone; on the other the seeds still stand, each on its thread with a small parachute.
D seeds on the way = A dozen seeds are in the air in a slanting line, parachutes tipped, the nearest large and sharp. -clock
O bare dimpled knob = In the middle the bare pale knob shows its rows of dimples.
B soft meadow = Behind is a meadow in soft green and straw.
L low sun through the threads = Low sun from behind on the left shines through every thread.
V macro side view = Macro from the side, 100 mm lens, seeds sharp, soft green behind

wild-again-dandelion-blown | deed | blow, blowing, fly, flying, float, floating, drift, scatter, away & dandelion seeds, dandelion seed, dandelion clock, dandelion fluff, dandelions, dandelion & #plant, seeds, dandelion, dandelions | @ meadow
D seeds on the wind = A dozen seeds leave the white globe in a slanting line, parachutes tipped by the wind, the nearest large and sharp.
D half-blown globe = One half of the globe is gone; on the other the seeds still stand, each on its thread.
O bare dimpled knob = In the middle the bare pale knob shows its rows of dimples.
N bent stalk = The hollow stalk leans with the wind.
B soft meadow = Behind is a meadow in soft green and straw.
L low sun through the threads = Low sun from behind on the left shines through every thread.
V macro side view = Macro from the side, 100 mm lens, seeds sharp, soft green behind

wild-again-paints-itself | deed | paint, painting, draw, drawing, sketch & portrait, self portrait, self-portrait, picture, painting, canvas, landscape, easel, brush, sunset & #animal | @ studio, garden
D brush on the canvas = $The {stands|stand} before an easel, a brush held fast and its wet tip just on the canvas, the head drawn back to judge. -elephant,self,bird
D brush in the trunk = The tip of the trunk is curled round a long brush, its wet end just on the canvas, the head tilted to judge. +elephant
D brush in the beak = A brush is held crosswise in the beak, its wet end on the canvas. +bird -elephant
O own face on the canvas = On the canvas the same face stands in thick grey and pink strokes, one ear too large, paint running from the chin. +self
O thick bright strokes = On the canvas thick strokes of blue, yellow and red are still wet and run down in drops. -self
N mirror beside the easel = A tall mirror leans beside the easel. +self
N open paint pots = Open pots of paint stand on newspaper, one kicked over.
B studio wall = Behind, finished pictures lean with their faces to the wall.
L north window = Even light from a large window on the left lies on the wet paint.
V behind the shoulder = Three-quarter from behind the shoulder, 40 mm lens, animal and canvas both in view, bright colours

wild-again-lost-shop | deed | lost, shop, shopping, buy, buying, queue, queueing, wait, push, look, browse & supermarket, grocery store, grocery, corner shop, ikea, mall, shopping mall, department store, hardware store & minotaur, centaur, werewolf, yeti, bigfoot, dragon, troll, ogre, vampire, zombie, skeleton, ghost, mermaid, dinosaur, t-rex, knight, viking, samurai, wizard, witch, gladiator, pharaoh, caveman, astronaut, robot, unicorn, cyclops, orc, goblin, demon, angel, #monster, #dragon, #dinosaur, #knight, #witch, #superhero | @ supermarket, shop
D turning in the aisle = In the middle of the aisle $the {has|have} stopped and {looks|look} up at the hanging signs, first to one side, then to the other. +lost,look,browse
D hand on the trolley bar = $The {pushes|push} a wire trolley, far too small, and {holds|hold} a packet up close to read the back. -lost,queue,queueing,wait
D in the line = Between a pensioner and a boy with crisps $the {stands|stand} in the line at the till, eyes straight ahead. +queue,queueing,wait
O brushing the top shelf = Head and shoulders come up to the top shelf, where one packet has just tipped over the edge. -ghost,goblin
N fallen tin = A tin rolls along the waxed floor.
B coloured shelves = Shelves in loud packet colours run back to a wall of lit freezer doors.
L ceiling tubes = Flat white light from long ceiling lamps shows every hair, scale and crease.
V aisle view = Straight down the aisle at trolley height, 28 mm lens, deadpan, saturated colours

wild-again-pet-heap | deed | in a basket, in the basket, in a laundry basket, in a box, in a pile, in a heap, cuddled up, huddled, snuggled together, sleeping in a pile, piled up & kittens, puppies, bunnies, rabbits, hamsters, ducklings, chicks, piglets, hedgehogs, mice, guinea pigs, ferrets, foxes, cubs & #many, #two | @ house, barn, laundry room
D heads over the edge = Heads stand over the edge side by side, two looking at us, one at its neighbour, the smallest with its chin on the rim. -sleep,asleep,sleeping
D one soft heap = They lie in one soft heap, a chin on a back, a foot in somebody's face, all eyes shut. +sleep,asleep,sleeping
D one climbing out = One has got a front leg over and is about to tip out. -sleep,asleep,sleeping
O warm towels = Below them folded towels have been trodden into a nest. +laundry
O straw under them = Below them is straw, some of it stuck to the ears. +barn,hay,straw
N pulled thread = A thread has been pulled from the edge and hangs down, chewed wet.
B pale wall = Behind is a pale wall, out of focus.
L window through ears = Window light from the left shines through the thin ears.
V level with the rim = Level with the rim, close, 70 mm lens, soft natural colours
`;
