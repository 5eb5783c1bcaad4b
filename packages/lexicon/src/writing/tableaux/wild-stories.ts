/** Fairy tales, quests, dungeons and haunted nights. The form: `tableaux.ts`. */
export const WILD_STORIES_TABLEAUX = `
wild-story-red-hood | thing | little red riding hood, red riding hood | @ forest, path, wood
D meeting on the path = On the path the girl in the red cloak has stopped with her basket held in front in both hands; the wolf sits at the edge as a polite stranger would, head on one side. -alone
D from behind a trunk = Behind the nearest trunk a grey ear and one yellow eye show.
O basket = From the cloth over the basket a loaf and the neck of a bottle stick out.
N three picked flowers = Three picked flowers lie on the path.
N paw prints = Paw prints have come along beside the small shoe prints. +snow,winter
B firs = Firs stand close, the lower branches bare and grey.
L gap = Light falls through one gap on the red and leaves the fur in shade.
V path = Along the path at a child's height, 50 mm, fir green, grey and one red

wild-story-princess | thing | rapunzel, cinderella, snow white, sleeping beauty, prince charming | @ castle, tower, garden
D skirts gathered = $The {gathers|gather} the skirt in one fist on the stair and {looks|look} back over a shoulder, the other foot already lower. -rapunzel,sleeping,queen,charming,warrior,snow
D braid = From the high window a braid as thick as an arm hangs down the wall, hooked round an iron pin. +rapunzel
D shoe = On the third step lies a glass shoe, and a clock's hands stand at twelve. +cinderella
D briar = Roses have grown over bed and curtain; dust lies on lashes and folded hands. +sleeping
D half of the apple = Half of the apple is white and half red, with one bite gone, in a slack hand. +snow -queen
D skirt hitched = Skirt hitched up over boots, sword on the shoulder, hair cut off with a knife. +warrior
W *silk = in a pale silk gown with mud along its hem
N mouse sits = A mouse sits on the banister. -tower,garden
B stone stair = A stone stair with torches winds up behind. -tower,garden,forest,meadow,beach
L window = Evening light from a tall window on the left.
V full view = Full figure, from some steps down, 50 mm, stone, rose and gold

wild-story-pigs-bears | deed | three little pigs, three bears, goldilocks, hansel and gretel, gingerbread man, ugly duckling, puss in boots, bremen town musicians, tortoise and the hare, pied piper, frog prince, jack and the beanstalk, beanstalk, pinocchio, peter pan, humpty dumpty, big bad wolf, alice in wonderland, alice at tea party, alice tea party, mad hatter, white rabbit, cheshire cat, wizard of oz, little mermaid, beauty and the beast, aladdin, genie, magic lamp, thumbelina, tooth fairy, sandman | @ any
D cheeks blown = Cheeks blown to bursting before a door; behind the crack are three snouts one above another. +pigs,huff
D three bowls = Three bowls, large, middle and small; the smallest is empty, and three furry heads look in at the door. +bears,goldilocks
D crumbs = Hand in hand they follow white crumbs that a bird is eating behind them. +hansel
D boots = A cat in boots to the hips sweeps a feathered hat to the floor. +puss
D stalk = A stem as thick as a house goes up through cloud, a boy in its first leaves with an axe in his belt. +beanstalk,jack
D cheeks round = Cheeks round, one foot up, and out of every drain they come running after him. +piper
D long table = At a table laid for thirty, cracked cups and teapots stand every way, a hat with a price card leans over the butter dish. +hatter,alice -cheshire
D waistcoated rabbit = A waistcoated rabbit runs with a watch held up, ears flat. +white
D grin = On the bough there is first a grin, then stripes, then hardly a tail. +cheshire
D lamp smoke = From the spout comes blue smoke that gets shoulders, crossed arms and a bow. +genie,aladdin,lamp
D wooden nose gets longer = A wooden nose gets longer, a leaf at its tip. +pinocchio
D wall = On the very edge of the wall an egg with thin legs begins to tip. +humpty
D rose = A claw as large as her head holds a rose out by its stem. +beauty
D line = The tortoise has one foot over the line; far back dust and two ears. +tortoise
D under the pillow = A thumb-sized figure with a coin on its back lifts a corner of the pillow. +tooth
D four of them = Four of them go arm in arm on a road of yellow bricks, poppies on both sides. +oz
O old print = Clothes, pots and doors are of some old village, mended and worn smooth.
N small thing = A snail, a key, a thimble: there is always one small thing more at the edge.
B crooked path = A crooked path to a crooked house shows farther off.
L warm slanting = Warm slanting light from the left as late in the afternoon.
V plate = Like a full-page plate in an old children's book, ink line, soft washes

wild-story-quest | deed | adventurers, adventuring party, fellowship, quest, party of heroes, rpg party, dnd party, heroes, band of adventurers, hero's journey, mercenaries, dungeons and dragons & #many, adventurers, heroes, party, fellowship, castle, dragon, #scene, quest, #person | @ mountains, ruins, forest
D on the ridge = Four stand on the ridge with backs to us: one tall with a bow, one broad and short with an axe, one leaning on a staff, one with a lute on the back.
D far goal = Across a gulf of air is what they came for, tiny, with a light in its top.
O gear = Pots, rope and rolled blankets hang off them, cloaks of different lengths blow one way.
N small donkey = A small donkey with the tent poles eats a thistle.
N stone = A milestone with runes leans in heather.
B ranges = Range behind range goes paler, the last with snow.
L break = A break in the cloud throws one strip of sun over the middle distance.
V behind = From behind them, a bit above, 35 mm, heather, slate and gold

wild-story-dungeon | place | dungeon, treasure room, crypt, catacombs, treasure chamber, underground temple, wizard's study, alchemist's lab, potion shop, magic shop, witch's hut, witch cottage, dragon's lair, lair, throne room of, goblin market, enchanted library, dwarven city, dwarven hall, wizard school, magic school | @ any
D steps down = Worn steps come down into a vault with stumpy columns, chains, a grating in the floor with a light under it. -tower,study,lab,shop,hut,cottage,treasure,lair,market,school,dwarven
D chest open = On a heap of coins stands an open chest, its lock still hot, two suits of armour leaning over it. +treasure,lair
D crowded table = A round table is hidden under scrolls, a skull with candle wax, jars with labels in brown ink, a globe with wrong continents. +tower,study,lab,shop,hut,cottage,school
D between stalls hung = Between stalls hung with lamps, things with tails and hoods weigh out teeth, feathers and stoppered glass. +market
D hall = Columns as thick as towers go up into dark, carved with faces, bridges between them with lamps as dots. +dwarven
O crooked shelves bend = Crooked shelves bend under books and jars, a ladder in front. +tower,study,lab,shop,hut,cottage,school
N rat sits = A rat sits in an empty helmet. -tower,study,lab,shop,hut,cottage,market,school,dwarven
N green hand = A green hand with too many rings counts out small glowing coins. +market
N cat = A cat is asleep in the scale pan. +tower,study,lab,shop,hut,cottage,school
B roofs = Canvas and smoke close over the lane, a red lamp at each bend. +market
B round window = A round window shows roofs and evening far below. +tower,study,school
B dark door = A low iron door stands ajar on black. -tower,study,lab,shop,hut,cottage,market,school,dwarven
L torch = Candles on the left, brown dark above.
V wide view = From the threshold, 24 mm, soot, amber and green glass

wild-story-sword | deed | sword in the stone, excalibur, king arthur and, king arthur pulling, lady of the lake, magic sword, holy grail, ring of power, magic ring, enchanted sword, pulling a sword, magic mirror, crystal ball, magic amulet, cursed object, treasure chest, magic wand, spell book, grimoire | @ forest, lake, cave, table
D blade in rock = A plain old sword stands upright in a mossy block, a hand's breadth of bright steel above the stone. -lake,grail,ring,mirror,ball,amulet,chest,wand,grimoire,book
D arm from the lake = Out of quite still water an arm in white comes up to the elbow and holds a sword straight up. +lake
D ball = Between two spread hands a glass ball fills with smoke in which a small lit window turns. +ball
D glass answers = In the tarnished mirror another face looks back from the frame. +mirror
D straps burst = Straps burst, lid back: coins, a string of pearls over the edge, a bone hand still on the lock. +chest
D plain gold band = A plain gold band lies in an open palm, and fine signs burn in it. +ring
D thick book = The thick book has a clasp in the form of a claw; it lies open, and ink creeps on the page by itself. +grimoire,book
D held up = It stands on an altar of rough stone and shines a little by itself. +grail,amulet,wand
O worn = The metal is dull with age but for the one place that has been touched.
N fern = Ferns and a drop of water are at its foot. -ball,mirror,book,grimoire
N wax = Wax has run over the table. +ball,mirror,book,grimoire
B mist = Mist and dark trunks lie behind.
L shaft of = One shaft of light from the upper left just reaches it.
V object = Close, level with it, 85 mm, moss, steel and gold

wild-story-headless | deed | headless horseman, grim reaper on a horse, ghost rider, nightmare, four horsemen, dark rider, wild hunt, black rider, nazgul, death knight & #horse, horse, horseman, rider, horsemen, #scene, #many, hunt, #person | @ road, forest, bridge
D no head = A black horse rears on the plank bridge; above the rider's collar is nothing, and under the arm a pumpkin burns. +headless
D hood = The hood is empty, the reins held in mail gloves, the horse's breath white. -headless,hunt,four
D pack = With hounds between the hooves they come out of the cloud, antlers and rags, not touching the ground. +hunt,four
D cloak flies like torn sail = The cloak flies like torn sail.
O horse's eyes = The horse's eyes show red, foam on the bit.
N hat rolls = A hat rolls in the road.
B bare trees = Bare trees stand along the road, and a churchyard wall.
L moon = Moon from behind in racing cloud, blue; the fire's orange in front.
V low view = From the ditch, 24 mm, black, blue and orange

wild-story-halloween | deed | halloween, trick or treat, trick-or-treat, haunted, pumpkin, jack-o-lantern, costume, spooky & #child, #cat, #dog, kids, children, pumpkin, ghost, skeleton, bat, #ghost, #skeleton, #many, #bear, #fox, #lion, #tiger, #wolf, #rabbit, #mouse, #frog, #owl, #bird, #pig, #horse, #cow, #monkey, #elephant, #penguin, #raccoon, #hedgehog, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #llama, #otter, #turtle, #person, #animal | @ porch, street, house
D at the door = Three small ones stand on the step, a sheet with holes, a pointed hat, a paper crown, bags held open. +kids,children,child,trick
D in costume = The costume has slipped: one ear is out, the hat sits over one eye. +costume,hat,dressed -child,kid
D close to the pumpkin = Feet drawn together, $the {keeps|keep} close to a pumpkin whose cut grin throws stripes of light on legs and floor. +from-animal,from-dog,from-cat,from-ghost,from-skeleton
O pumpkin = The lid is scorched, seeds stick to its side.
N sweets = Sweets in twisted paper are spilled over the step.
N leaves = Wet leaves stick to the boards.
B house = Behind is a porch with a crooked rail and a lit round window.
L candle = Candle light from below, blue dusk above, the moon behind a chimney.
V low view = At a child's height, 35 mm, orange, violet and black

wild-story-cloud | deed | cloud shaped like, cloud in the shape of, shadow of, shadow shaped like, reflection shows, shadow on the wall, constellation, hidden face, mountain shaped like, island shaped like, tree shaped like, smoke shaped like, moon shaped like, foam shaped like | @ any
D form to be found = It is what it is made of first of all; only by the back, the ear and one dark place for the eye does one find the creature in it.
D shadow other = The shadow does what the small body does not: it has claws and wings. +shadow,reflection
D star lines = Stars are joined by thin lines, and within them the form is just lighter than night. +constellation
O edge = At its edge it is already breaking up again into plain matter.
N small figure below points = One small figure below points with an arm. -shadow
B all the rest = All the rest is left plain.
L low side = Low side light from the right makes the form plain for this minute.
V far = From far, much room round it, 70 mm, two tones

wild-story-crystal-ball | deed | fortune teller, fortune-teller, tarot, psychic, oracle, seer, gypsy wagon, seance, medium, palm reader, ouija & ball, cards, #woman, #man, table, fortune, oracle, seer, #cat, #robot, #bear, #fox, #lion, #tiger, #wolf, #rabbit, #mouse, #frog, #owl, #bird, #pig, #horse, #cow, #monkey, #elephant, #penguin, #raccoon, #hedgehog, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #dog, #llama, #otter, #turtle, #person, #animal | @ tent, parlour, booth
D hands over glass = Ringed fingers hover round a glass ball, chin low over it, eyes half shut under a fringe of coins. -tarot,cards,palm,seance,ouija
D card turned = The third card is just being turned up between two candles. +tarot,cards
D nail follows the line of life = A nail follows the line of life in an open palm. +palm
D ring of hands = Hands lie flat in a ring, little fingers touching, and the table has begun to lift on one side. +seance,ouija
W *shawl = in a fringed shawl with brass bangles
N cat = A cat lies on the folded money. -cat
N jar of coins = A jar of coins and a bell stand on the fringe of the cloth.
B striped tent cloth = Striped tent cloth and a string of bulbs can be made out farther off.
L glass = Light comes from the glass and one candle from below.
V table = Across the table, 50 mm, plum, brass and flame

wild-story-pet-fantasy | deed | walking, walk, pet, feeding, feed, bath, bathe, leash, vet, grooming, brushing, training, train, raise, playing with, take & that: dragon, unicorn, griffin, phoenix, dinosaur, robot dog, monster, kraken, hydra, yeti, alien, pegasus, cerberus, dinosaurs, baby dragon & #child, #man, #woman, girl, boy, #person | @ park, garden, kitchen, street
D like any pet = $The {holds|hold} it as other people do theirs, one arm round it, and $that {leans|lean} in with half-shut eyes. -walk,walking,leash
D lead = The lead goes from the fist up over the shoulder to a collar as wide as a belt, slack between them. +walk,walking,leash
D near sleeve = The near sleeve has scorched holes, quite old ones. +dragon,phoenix
O its delight = $That {stretches|stretch} out the neck, one hind foot beating on the ground. -unicorn,alien
W *raincoat = in a plain mackintosh and rubber boots
N roll of very large bags = A roll of very large bags hangs from the belt. +walk,walking
N bucket = A bucket and a broom serve for the rest. -walk,walking
B neighbours = A hedge with a neighbour's astonished eyes above can be made out farther off.
L plain mild daylight = Plain mild daylight from the left.
V plain = Full figures, side on, 40 mm, everyday colours

wild-story-dragon-princess | deed | dragon and princess, princess and dragon, tea with a dragon, dragon guarding, dragon holding, dragon around a tower & dragon, dragons, #dragon | @ castle, tower, mountains
D round the tower = The dragon lies coiled twice round the stone tower, claws in its joints, head laid on the battlements. -over,tea,attacking,with,princess
D princess = The princess stands on the stone terrace of a tower with one hand laid on the snout of the dragon, which has laid its huge head down before her. +princess -attacking,fight
D her face = She looks into its large amber eye and smiles; it looks back, lids half lowered. +princess -attacking,fight
D tea = The dragon holds a tiny cup by its handle between two claws over a small table. +tea
O scales = The scales are dark green and overlap like roof tiles, with two curved horns and folded wings. -red,black,white,blue,gold,golden,ice,purple,silver
W *blue gown = with long fair hair in a plait and a thin gold crown; in a blue silk gown +from-person,princess -from-dragon,hair,haired,dress,gown,blonde
B hills = Behind, green hills go back to blue mountains. -snow,night,cave
L low sun = Low warm sun from the right lies on scales, stone and faces.
V wide view = From the side at eye height, 35 mm, dragon and figures whole in the picture, green, blue and gold

wild-story-merchant | deed | merchant, vendor, shopkeeper, barkeep, innkeeper, blacksmith, monk, alchemist, scholar & fantasy, goblin, elf, dwarf, orc, gnome, halfling, #elf, #dwarf, #orc, dragonborn, tiefling, demon | @ market, tavern, forge
D at the trade = Leaning over the board, $the {holds|hold} the best piece up between finger and thumb, the other hand flat on the rest. -thief,rogue,assassin,bard,blacksmith,hunter
D knife and wall = Back flat to the wall, hood over the brow, a short knife along the forearm. +thief,rogue,assassin,hunter,hooded
D strings = Foot on a bench, the lute high, one brow up. +bard
D glowing bar = A glowing bar is turned on the anvil, hammer up, sparks on the apron. +blacksmith
D not human = Pointed ears and tusks stand out from under the hoods.
W *leather = in patched leather with many small pouches
N brass scale = A brass scale and a bell stand by. -thief,rogue,assassin,bard,hunter
B lamp street = Behind, in the lane, hang lamps of oiled paper.
L lamp = Lamp light from the left, green dusk behind.
V waist = Waist up, 50 mm, leather, brass and moss

wild-story-angel-demon | deed | angel and demon, angel and devil, good and evil, heaven and hell, fallen angel, guardian angel, heaven, hell, afterlife, underworld, styx, charon, purgatory & #scene, angel, demon, devil, heaven, hell, underworld, soul, boat, child, #person | @ clouds, river, street
D on the shoulders = On one shoulder a small white figure, on the other a small red one, both talking into an ear with a raised finger. +good,shoulder,devil -guardian,fallen
D fallen = Face down on one elbow in ash, one wing spread, the other broken at its wrist, feathers singed. +fallen
D behind the child = Behind the small one on the plank bridge stand two wings as tall as a door, hands a bit apart, ready. +guardian
D hooded ferryman = A hooded ferryman with a pole waits, palm out for the coin, mist on black water. +styx,charon,underworld
D gates = At the top of stairs stands a gate with nobody at it, one wing open. +heaven,afterlife
D pit = Down in the red depth ledge lies under ledge, small figures on ladders. +hell,purgatory
O white feathers = White feathers are grey at the edges like a gull's.
N coin = A coin lies on the lowest step.
B depth = Behind, cloud fills the depth.
L two = Cool light from above, red from below.
V full view = Full view, 40 mm, ash, white and ember
`;
