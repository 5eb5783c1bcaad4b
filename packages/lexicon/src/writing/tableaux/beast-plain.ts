/** Beasts as people most often ask for them: at play, hunting, with their young, in the water, on the ice. The form: `tableaux.ts`. */
export const BEAST_PLAIN_TABLEAUX = `
beast-young-mother | deed | baby, calf, cub, foal, fawn, lamb, young, joey, babies, cubs, puppies, kittens, calves & mother, mom, mum, mama, mommy, parent, its mother, her mother, with calf, with her calf, with cub, with cubs, with her cubs, with foal, with her foal, with fawn, with lamb, with baby, with her baby, with its baby, with babies, with young, and cubs, and her cubs, and cub, and foal, and calf, and fawn, and lamb, and kittens, and puppies, and chicks, and her foal, and her calf, and babies, father, dad, its father & #elephant, #lion, #bear, #horse, #cow, #deer, #giraffe, #zebra, #sheep, #goat, #rhino, #hippo, #tiger, #fox, #wolf, #cat, #dog, #pig, #moose, #donkey, #llama, #camel, #monkey, #gorilla, #orangutan, #chimpanzee, #koala, #kangaroo, #whale, #dolphin, #seal, #penguin, #duck, #panda, #rabbit, #otter, #animal & #animal & #animal & #animal | @ savanna, meadow, field, forest, pasture
D under the chin = The small one leans against the mother's foreleg, head tipped back, and she has lowered her head until they touch, brow to brow. -walk,run,sleep,swim,elephant,monkey,gorilla,orangutan,chimpanzee,koala,whale,dolphin,father,dad,penguin,duck,seal
D in the arm = The small one hangs on to the long hair of its mother's chest, one hand round her neck, and both look the same way; her arm lies along its back. +monkey,gorilla,orangutan,chimpanzee,koala
D under her flank = The calf swims tucked in under its mother's flipper, so close that their skins touch, its eye level with hers. +whale,dolphin
D on the big back = The small one lies sprawled on the big back with legs hanging left and right, chin sunk in the fur, and the big head has turned round to it. +father,dad
D trunk and trunk = The calf walks so close under its mother that its shoulder brushes her leg, the tip of its short trunk reaching up to hers. +elephant
D in step = Mother and young go in step, the small one at her flank on legs too long for it, looking out from under her belly. +walk,run -elephant
D one heap = Both lie in one heap, the small head on the big neck, both pairs of eyes shut. +sleep -father,dad
O twice = Everything about the pair comes twice, once large and weathered, once small and soft.
O pale dust = Pale dust lies on both backs, and the calf's ears stand out like two leaves. +elephant
B even distance = Behind, grass goes back to a soft line of trees. -underwater,whale,dolphin,sea,ocean,snow,ice,zoo,river,water,desert
L from behind = Low warm sun from behind draws one continuous bright line round the two of them. -underwater,whale,dolphin
V at the small ones height = At the height of the small one, 300 mm lens, both heads sharp, background melted -underwater,whale,dolphin
V diver = As a diver sees it, both whole in the picture, 20 mm lens, deep blue +underwater,whale,dolphin

beast-young-alone | thing | baby elephant, baby fox, baby bear, baby deer, baby goat, baby tiger, baby lion, lion cub, bear cub, fox cub, wolf pup, wolf cub, tiger cub, baby hippo, baby panda, baby raccoon, baby hedgehog, baby rabbit, baby giraffe, baby cow, baby pig, baby wolf, baby horse, baby llama, baby rhino, baby kangaroo, baby squirrel, baby bunny, fawn, foal, calf & #animal & #animal | @ meadow, forest, savanna, grass
D first steps = Legs set too wide and head a little too heavy, $the {has|have} just stopped and {looks|look} up at us with round dark eyes. -sit,sitting,sleep,sleeping,lie,lying
D sits down = $The {has|have} sat down with hind legs stuck out to the sides and {looks|look} up at us. +sit,sitting
D rolled up = $The {lies|lie} rolled up, nose tucked under, one ear twitching. +sleep,sleeping
D forehead = The forehead is round and high, the feet seem borrowed from a bigger animal. -elephant,giraffe,deer,fawn,foal,calf,hippo,rhino
D ears of the calf = The ears are held out wide, and the short trunk curls in a question mark because it has not been learned yet. +elephant
D *spots = White spots lie in rows along the reddish back. +fawn
N daisy = A daisy stands just in front of the nose. -snow,ice,desert,indoors,room
B soft green = Behind is soft green with a few round lights. -snow,ice,desert,indoors,room,city
L bright = Bright soft light from the far left, each edge of the body lit.
V ground = Camera on the ground, near, 135 mm lens, eyes sharp, background milky

beast-family | deed | #family, #families, family of & #penguin, #elephant, #lion, #bear, #fox, #duck, #wolf, #deer, #meerkat, #otter, #rabbit, #swan, #goose, #owl, #monkey, #gorilla, #giraffe, #hedgehog, #cat, #dog, #dinosaur, #fish, #whale, #dolphin, #bird, #cow, #pig, #horse, #mouse, #squirrel, #raccoon, #turtle, #frog, #animal & #animal | @ savanna, meadow, field, forest, ice, snow
D close together = The grown ones stand at the outside, the small ones squeezed between them, all looking one way but the last of the small ones, which looks at us. -walk,run,swim,penguin,from-fish,from-whale,from-dolphin
D in the water = The big ones hang side by side in the clear water, the small ones between them like beads, all with an eye on us. +from-fish,from-whale,from-dolphin
D chick between = Two tall parents bend their necks over a grey downy chick that stands on one pair of feet, its beak open to the beak above. +penguin -walk,swim
D in file = They go in file by size, the last one hurrying to close the gap. +walk,run,swim
O same marks = The grown ones are large and marked by weather, the small ones round and soft at the edges. -penguin
O *black and white and gold = Clean black and white stand against the ice, with a patch of gold at the throat; the chick is soft grey wool. +penguin
N prints = Small prints and large ones run together to where they stand. +snow,ice,sand,mud,beach
B ice wall = Behind stands a wall of pale blue ice, and in front of it a dark crowd of others, out of focus. +penguin,ice -forest,city
L low = Low sun from the right, long soft shadows all pointing one way.
V at their height = At their own height, 200 mm lens, the family sharp and all else soft

beast-eats-plant | deed | eat, eating, chew, munch, munching, nibble, nibbling, bite & that: bamboo, leaves, leaf, grass, carrot, apple, eucalyptus, nut, acorn, banana, watermelon, strawberry, lettuce, berries, hay, flower, seeds, cabbage, corn, mushroom, cucumber, cherry, peanut & #panda, #koala, #rabbit, #squirrel, #hamster, #giraffe, #elephant, #horse, #deer, #monkey, #goat, #mouse, #turtle, #cow, #capybara, #chipmunk, #gorilla, #hedgehog, #bear, guinea pig, #sloth, #animal & #animal | @ forest, meadow, garden
D sits and eats = $The {sits|sit} back on a broad behind with legs stretched out, one stalk held crosswise in the mouth, a second ready in the other forefoot. +panda,bamboo
D both hands = $The {sits|sit} up and {turns|turn} $that between both forefeet, teeth just closing on the edge, cheeks full. +squirrel,hamster,mouse,chipmunk,raccoon -from-bird
D reaches with the lips = Neck stretched, $the {takes|take} $that with the lips, jaw pushed to one side. +giraffe,horse,pony,foal,mare,calf,deer,goat,cow,camel,llama,sheep,donkey
D trunk curls = The trunk has curled round $that and swings it towards the open mouth. +elephant
D nibbles from the end = $That {goes|go} into the mouth from one end in quick small bites, the split lip working, ears laid back and easy. +rabbit,bunny,hare,guinea
D peels and bites = $The {holds|hold} $that in one hand, teeth at it, and {looks|look} up to see who is coming. +monkey,gorilla,ape,chimpanzee,lemur,koala,sloth
D bites = The mouth has just closed on $that, crumbs of it on the chin, the eyes half shut with the work of chewing. -panda,bamboo,squirrel,hamster,mouse,chipmunk,raccoon,giraffe,horse,pony,foal,mare,calf,deer,goat,cow,camel,llama,sheep,donkey,elephant,rabbit,bunny,hare,guinea,monkey,gorilla,ape,chimpanzee,lemur,koala,sloth
O bitten edge = A row of fresh bites shows along the edge, moist and pale. -bamboo,grass,hay,eucalyptus,leaves,nut,acorn,seeds
O green stalks = Peeled stalks and torn leaves lie on the belly and all round. +bamboo
B green stems = Behind, green stems stand close, the farthest lost in mist. +bamboo
B soft garden = Behind is soft green with a few spots of light. -bamboo,snow,room,kitchen,house,city
L through leaves = Soft light comes down through leaves from the left, a bright rim along the back. -room,kitchen,house
V near = Near, [at its own height/level with it/from its own eye level], 135 mm lens, mouth and eyes sharp

beast-leap-water | deed | breach, breaching, jump, jumping, leap, leaping & #whale, #dolphin, #orca, #shark, #humpback & #animal | @ sea, ocean, bay
D half out = Two thirds of the body have come up out of the sea, turning on its side, one long flipper flung out, sheets of water sliding off. +whale,orca,humpback
D jaws first = Jaws first $the {comes|come} up out of the sea, body bent like a bow, gums and rows of teeth bare, the tail still under. +shark
D arc = $The {hangs|hang} in a clean arc above the water, back curved, tail just clear, a string of drops joining it to the sea. +dolphin,dolphins
O white water = Where it broke through, the sea stands up in a crown of white. -dolphin,dolphins
O *wet skin = The wet skin is slate-grey above and pale below, and the sky slides over it in one long shine.
B horizon = The horizon lies low behind, a band of hazy coast on it. -sunset,sunrise
L low side = Low sun from the right lights each drop.
L sunset water = The sun is just above the horizon behind, the sea copper, the wet body a dark shape with a fiery edge. +sunset,sunrise,golden
V from a boat = From a small boat at water level, 200 mm lens, frozen by a very short exposure

beast-reef-turtle | deed | swim, swimming, glide, gliding, float, over, above, in, underwater & #turtle, sea turtle, turtle & reef, coral, coral reef, ocean, sea, underwater, water & #animal | @ reef, coral reef, sea, ocean, underwater
D wing stroke = $The {glides|glide} past at arm's length, both front flippers spread like wings at the top of a stroke, hind flippers trailing as rudders.
D eye and beak = The blunt beak is shut, and one calm dark eye has turned to us.
O *shell = The plates of the shell are amber and brown, rayed like sliced wood, with threads of weed along the rim.
O coral below = Close below pass heads of coral in ochre, mauve and pink, small orange and blue fish drawing back into the gaps. +reef,coral
O open water below = Below there is only blue, deepening to ink. -reef,coral
L net of light = Sunbeams slant down from the surface, and a net of bright lines slides over shell and sand.
V diver = As a diver sees it, level and close, 20 mm lens, turquoise, amber and deep blue

beast-fish-reef | deed | swim, swimming, hide, school, among, in & clownfish, tropical fish, angelfish, fish, seahorse, colorful fish, lionfish, pufferfish, nemo & reef, coral, coral reef, anemone, sea, ocean, underwater & #fish, #many, #animal | @ reef, coral reef, sea, ocean, underwater
D among the arms = $The {hovers|hover} among the swaying arms of an anemone, only the face and two front fins out, looking at us. +clownfish,nemo,anemone
D tail round a stem = Tail wound round a stem of sea grass, $the {stands|stand} upright in the water, the little fin on the back a blur. +seahorse
D turns together = They turn all together, so that one half of the shoal flashes and the other is still dark. +many,school -clownfish,seahorse
D over the coral = $The {passes|pass} over the coral broadside on, fins spread, mouth a little open. -many,school,clownfish,nemo,anemone,seahorse
O coral = Branches and brains of coral in ochre, rose and violet fill the lower half, every tip clean-edged.
L beams = Beams from above waver through clear water and stripe everything.
V near = Near, 24 mm underwater lens, bright colours in front, deep blue behind

beast-jelly-glow | deed | glow, glowing, float, floating, drift, drifting, swim, in, luminous, bioluminescent & jellyfish, jellyfishes, sea jelly, jelly fish & ocean, sea, water, underwater, aquarium, #animal & #animal | @ sea, ocean, deep sea, deep ocean, aquarium, underwater
D pulse = The bell has just drawn together into a dome, and long threads trail from it straight down out of the light.
D glow = It is lit from within: the rim a bright line, four pale rings at the crown, everything between as clear as wet glass.
D frilled arms = Frilled arms hang from the middle like wet lace and swing slowly after it.
D others below = Others hang at every depth, the farthest only small pale coins. +many
O specks = Specks drift through the glow like dust through a lamp. -many
L own light = The only light is its own, [blue-violet/rose and blue] at the bell and fading along the threads into black water. -blue,pink,purple,green,sunlit,sunlight
L own light in its colour = The only light is its own, fading along the threads into black water. +blue,pink,purple,green
V plain dark = Side view against black water, 60 mm lens, rims sharp, nothing else

beast-swans-heart | deed | heart, heart shape, form, make, facing, facing each other, together, kiss, love, in love, neck & #swan, swans, #flamingo & #bird & #animal | @ lake, pond, river
D two curves = Two swans float breast to breast, brows touching, and the curves of their necks close to a heart with open water in it. +swan,swans
D two curves of flamingos = Two flamingos stand breast to breast, beaks touching, and their long necks close to a heart. +flamingo,flamingos
D reflection = Below them the still water repeats the figure upside down, broken only by one slow ring.
O *white = Their feathers are white with a little grey in the folds of the half lifted wings, the beaks orange with a black base. +swan,swans
B far shore = Behind, the far shore is a soft dark band under a pale sky.
L low = Low warm light from behind on the left outlines both necks.
L pink sky = The sky behind is rose and gold, and so is all the water; the pair is nearly a silhouette with bright edges. +sunset,sunrise,dusk
V level = From just above the water, 200 mm lens, the pair in the middle

beast-hummer | deed | drink, drinking, feed, feeding, hover, hovering, sip, fly, flying, nectar & #hummingbird, hummingbird, #sunbird & #bird & #animal | @ garden, flower
D before the flower = $The {stands|stand} in the air before the flower, body curved, tail spread for balance, the needle of a bill sunk in it to the brow.
D wings = The wings are two clear fans of motion, with only the shoulder feathers sharp.
O *throat = Throat feathers flash like cut glass on the side of the light and are black on the other.
O flower lit through = The petals are lit through, yellow dust on the anthers touching the bird's forehead.
B smooth = Behind is smooth soft green without any shape.
L back sun = Sun from the right and a little behind makes wing edges and petals bright.
V side view = Close side view, 300 mm lens, stopped by flash

beast-grass-herd | deed | #cow, #sheep, #horse, #goat, #lamb, #pony, #donkey, #calf & field, meadow, grass, pasture, farm, hill, countryside, green field, grassy field & #animal & #animal | @ field, meadow, pasture, farm, countryside, hill, green field, grass, grassland, grassy hill
D broadside = $The {stands|stand} broadside on in grass to the knees, head turned to us, jaws stopped in the middle of a chew. -run,lie,sleep,sit,gallop,jump,graze,eat,many
D head down = Head down, $the {tears|tear} off a tuft with a sideways jerk, ears turning each on its own. +graze,eat
D lying = $The {lies|lie} with legs folded under, chin up, eyes half shut in the sun. +lie,sleep,sit
D scattered = They have spread out over the slope, most with heads down, one near us looking up. +many -run,gallop
D run = $The {comes|come} towards us at an easy run, mane and tail lifted, clods flying. +run,gallop
D four feet off = Its four feet are off the ground, back arched, out of pure high spirits. +jump
O buttercups = Buttercups and clover stand among the grass, and a fly sits beside the eye. -snow,winter,night
B slope = The field rises behind to a hedge and two round trees under small white clouds. -sunset,night,fog,mist,mountain
L clear = Clear daylight from the left, the grass bright, a soft shadow under the belly.
V over the fence = From fence height, 50 mm lens, fresh greens

beast-flower-field | deed | flower field, field of flowers, wildflowers, flowers, lavender, sunflowers, poppies, daisies, tulips, meadow & sit, sitting, stand, standing, run, running, lie, lying, sleep, sleeping, play, playing, in, among, surrounded & meadow, field, garden, park, #animal & #dog, #cat, #puppy, #kitten, #rabbit, #bunny, #fox, #deer, #fawn, #hedgehog, #hamster, #mouse, #lamb, #sheep, #goat, #cow, #calf, #horse, #foal, #duck, #chick & #animal | @ meadow, field, garden, flower field, flowers, field of flowers, lavender field, sunflower field
D up to the chest = $The {sits|sit} up to the chest in blossoms, head above them, eyes on something to one side of us, a petal caught between the ears. -run,play,sleep,lie,jump,deer
D bounding = At the top of a bound only chest, head and flung-up ears are above the flowers. +run,play,jump
D sunk in = $The {lies|lie} in a hollow of pressed stems, chin on the ground, blossoms meeting overhead. +sleep,lie
D stands still = $The {stands|stand} with head up and one ear turned, blossoms brushing chest and knees. +deer,fawn -run,sleep,lie
O round the head = Flowers close to the lens are large soft blots; those round the head are sharp to the last stamen.
O bee = A bee hangs on to one bent blossom.
B band of colour = Behind, the colour runs together into one band under a line of trees.
L evening sun = Low sun from beyond on the left puts a light edge round fur and petals.
V in the flowers = Camera among the stems, 135 mm lens wide open, eyes sharp

beast-ball | deed | fetch, fetching, catch, catching, play, playing, chase, chasing, hold, holding, carry, carrying, run, running & that: ball, tennis ball, frisbee, stick, toy, disc, bone & #dog, #puppy & #animal | @ park, garden, beach, meadow, field, lawn
D comes back with it = $The {comes|come} straight at us with $that between the teeth, head high, front paws off the ground, ears flung up. +fetch,run,carry,hold,play
D in the air = Four paws are off the ground, body twisted, jaws opening just where $that will be. +catch
D after it = Stretched out long, $the {runs|run} after $that, which bounces ahead just out of reach. +chase
O wet = $That {is|are} wet and dented, with grass stuck to it. +ball,tennis -beach
O turf = Bits of turf and drops hang in the air behind the feet. -beach,snow,indoor
O sand = Wet sand flies up behind. +beach
B lawn = Behind, lawn and trees are one green blur. -beach,snow,house,room
L low = Low sun from the side, each hair at the edge of the coat lit.
V low tele = From knee height, 200 mm lens, face sharp, very short exposure

beast-robot-animal | deed | robot dog, robot cat, robot animal, robotic dog, robotic cat, robot wolf, robotic wolf, mecha wolf, cyborg cat, cyborg dog, cyborg wolf, robot fox, robot horse, robot bird, robot owl, robot lion, robotic lion, mechanical dog, mechanical cat, mechanical owl, mechanical bird, mechanical horse, robot bear, robot rabbit, robot elephant, robot spider, robot dinosaur, steampunk octopus, mechanical octopus, robot octopus, steampunk whale, mechanical whale, steampunk fish, mechanical fish, mecha dinosaur, robot t-rex, mechanical dinosaur, robot shark, robot fish, mechanical spider, steampunk spider, mechanical beetle, mechanical butterfly, steampunk butterfly, robot bee, robot insect, robot butterfly, steampunk elephant, cyberpunk cat, cyberpunk dog, cyberpunk wolf, cyber cat, mecha dragon, robot dragon, mechanical dragon, steampunk owl, steampunk cat, steampunk dog, steampunk dragon, steampunk elephant, robot tiger, mecha lion, mecha tiger, robotic, mechanical, clockwork, steampunk, cyborg, mecha, cyberpunk, animatronic & #dog, #cat, #bird, #horse, #wolf, #fox, #owl, #lion, #tiger, #bear, #elephant, #spider, #dragon, #animal, dragon, dinosaur & run, gallop, walk, fly, guard, sit, play, stand, #animal, #dragon, #dinosaur & #animal, #dragon, #dinosaur | @ workshop, studio, street
D stance = $The {stands|stand} with one foot lifted, head turned to us, as true to the living animal as a good drawing. -fly,run,sit,lie
D running = At full stretch $the {goes|go} past us, pistons pushed out, each joint bent to its stop, dust flying from the feet. +run,gallop
D sitting = $The {sits|sit} upright, head turned a few degrees at a sound. +sit
D *plates = White shell plates meet in narrow dark seams; where they part, at neck, shoulder and knee, one sees black cable and steel rods. -steampunk,mechanical,clockwork,cyberpunk,brass,cyber
D *brass = Brass plates are riveted over a ribcage in which cog wheels turn, a copper pipe running to the jaw with a wisp of steam. +steampunk,mechanical,clockwork,brass
D *dark panels = Dark panels with thin lines of light cover shoulders and back, a cable bundle running into the neck. +cyberpunk,cyber,neon
O lamp eyes = The eyes are two round lenses with a ring of [cool blue/amber] light in each, the iris blades visible. -red,green
O scuffs = The feet are rubber-soled and scuffed, and a hatch on the flank is held by four small screws. -steampunk,from-bird,from-dragon
B workshop = Behind are the soft shapes of a workshop, a bench lamp among them. -background,backdrop,city,street,forest,desert,moon
B wet neon = Behind, signs in pink and blue run down a wet street. +cyberpunk,neon -background,forest
L edges = Cool light from the left slides along each edge, a warm lamp from the far right.
V three-quarter = Three-quarter view [at its own height/level with it/from its own eye level], 50 mm lens, sharp throughout

beast-cat-dog | deed | cat, kitten & dog, puppy & cuddle, snuggle, hug, sleep, lie, sit, play, fight, chase, run, friends, love, together, #animal & #animal | @ rug, sofa, garden, living room, bed
D side by side = Cat and dog lie side by side, the smaller with its chin across the other's neck, eyes half shut. -run,play,fight,chase,sit
D sit together = Cat and dog sit shoulder to shoulder, both looking at us, heads tilted away from each other. +sit -watch,look
D from behind = Seen from behind they sit shoulder to shoulder, heads lifted to the light, the tip of one tail laid over the other. +watch,look
D play = One lies on its back with all paws in the air, and the other has set a forepaw carefully on its chest. +play,fight
D after one another = One races ahead with tail like a bottle brush, the other close behind with flapping ears. +chase,run
O noses = Their noses are a hand apart, one pink and dry, one black and wet.
B soft room = Behind is the corner of a sofa, out of focus. -garden,grass,beach,snow,field,meadow,bench,park,street
L window = Soft daylight through a pane at the left lies over both backs. -garden,grass,beach,snow,field,meadow
V floor = At floor height, 50 mm lens, warm colours -bench,watch,park,beach
V behind = From behind, at their own height, 85 mm lens +bench,watch
`;
