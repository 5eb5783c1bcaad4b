/** Topics of animals: what stands about where one is kept, and how each is drawn. The form: `tableaux.ts`. */
export const TOPICS_ANIMALS_TABLEAUX = `
topic-hedgehog | topic | hedgehog, hedgehogs | @ any
N dish and leaf-stuffed box = A shallow dish of brown biscuits stands by a wooden box with a round hole, dry leaves poking out of it.
D hedgehog as half disc = A hedgehog is drawn as a half disc of short strokes with a pointed nose, two leaves and a berry stuck on its spines.
D mushrooms and stars = Two toadstools stand by it, small stars above.

topic-sausage-dog | topic | sausage dog, dachshund, dachshunds, sausage dogs, wiener dog | @ any
N long coat and low bowl = A knitted coat far too long for any other dog lies by a low steel bowl and a chewed felt carrot.
D long dog in two ends = A very long low dog runs across from edge to edge, ears flying, its tail turning up at the far end.
D bones and dots = Small bones and dots are set above and below the long back.

topic-pug | topic | pug, pugs, french bulldog, frenchie, bulldog, bulldogs | @ any
N broad harness and dented cushion = A broad tartan harness, a slobbered rope ring and a round cushion with a dent in it lie together.
D flat face with folds = A round face with a black mask is built from five curved folds, two bulging eyes and a tongue tip.
D hearts and bones = Small bones and a bow tie repeat round it.

topic-corgi | topic | corgi, corgis | @ any
N small crown and tug toy = A short lead with a brass crown tag, a tug rope and a tin of biscuits stand together, red hairs on all.
D short legs and fluffy back = A corgi from behind shows a heart-shaped rump, two upright ears and very short legs.
D crowns and tulips = Tiny crowns and tulips alternate about it.

topic-poodle | topic | poodle, poodles, dog show, dog groomer, dog grooming, pampered dog | @ any
N pompom clippings and rosette = White curls of clipped fur, a slicker brush and a satin rosette lie together on a towel.
D pompoms on a profile = A poodle in profile is made of seven round pompoms joined by thin legs, nose held high.
D bows and hearts = Bows and a hand mirror float round the profile.

topic-greyhound | topic | greyhound, greyhounds, whippet, whippets, borzoi | @ any
N wide collar and racing muzzle = A very wide leather collar, a wire muzzle and a numbered racing jacket hang together.
D stretched runner = A dog at full stretch is one long bow line with four legs flung out, three speed strokes behind.
D stars and track = Three curved track lines run beneath, stars above.

topic-labrador | topic | labrador, golden retriever, retriever, labradors, guide dog, golden retrievers, lab puppy | @ any
N wet tennis ball and lead = A wet tennis ball, a rope lead and a muddy towel lie together, yellow hairs all over them.
D smiling head with ball = A broad head with hanging ears and an open smile holds a ball with its seam in the jaws.
D waves and duck = Two waves and a rubber bone lie beneath.

topic-dog | topic | dog lover, dog walker, dog owner, dog walking, dog trainer, dog person, dogs home, dog café, dog friendly | @ any
N leads and biscuit tin = Three leads on one hook, a roll of small bags and a biscuit tin shaped as a bone [hang/stand] together.
W lead and treat pouch = with a lead looped over the shoulder; in a waxed jacket with a pouch at the hip
D paw print and bone = A bone with four knobs lies under a paw print of one pad and four toes.
D leads and hearts = A looping lead draws the frame, a heart at its clip.

topic-cat | topic | cat lover, cat lady, cat person, cat cafe, cat café, cat sitter, cat owner, crazy cat lady | @ any
N scratching post and feather toy = A scratching post with its rope in shreds, a feather on a wire and a saucer of milk stand together.
W cat hair and cardigan = with cat hair down the front; in a loose cardigan with pulled threads
D two ears and whiskers = Two pointed ears and six whiskers are drawn from one line, the tail curling round as a frame.
D wool and fish bones = A ball of wool trails its thread past a fish bone.

topic-hamster | topic | hamster, hamsters, guinea pig, guinea pigs, gerbil, gerbils | @ any
N wheel and sunflower husks = A small metal wheel, a drip bottle and a drift of sawdust with sunflower husks stand together.
D full cheeks and seed = A round head with bulging cheeks holds one striped seed in two tiny paws.
D seeds and wheel = Striped seeds ring it, the wheel's spokes behind.

topic-rabbit | topic | rabbit, rabbits, bunny, bunnies, hare, hares | @ any
N hay and gnawed carrot = A wisp of hay, a carrot gnawed to a point and a chewed willow ball lie together.
D long ears and tail = Two long ears rise over a rounded back with a white puff of tail, clover at the feet.
D clover and moon = Clover and a pale moon fill the space round the ears.

topic-mouse | topic | mouse, mice, dormouse, harvest mouse | @ any
N nibbled cheese and tiny hole = A corner of hard cheese nibbled in scallops lies before an arched hole the size of a thumb.
D big ears and thin tail = Two round ears meet over a pointed nose, the thin tail curling round into a full circle.
D cheese and crumbs = Wedges of cheese and crumbs make the border.

topic-rat | topic | rat, rats, pet rat | @ any
N hammock and chewed box = A small felt hammock on clips, a cardboard tube with gnawed ends and a bowl of oats [hang/stand] together.
D hunched back and tail = A hunched rat sits up on its haunches, its ringed tail looped into a double curve behind.
D drain and stars = A round drain cover lies beneath, stars above.

topic-squirrel | topic | squirrel, squirrels, chipmunk, chipmunks | @ any
N split shells and acorn cups = Split hazel shells, gnawed pine cones and empty acorn cups lie in a small heap.
D big tail and acorn = A tail like a question mark stands over a small body that holds an acorn.
D oak leaves = Oak leaves in rust and gold fall about it.

topic-fox | topic | fox, foxes, vixen | @ any
N russet tufts and paw marks = A tuft of russet fur caught on wire hangs over a line of narrow muddy paw marks.
D pointed face and brush = A face of three triangles has white cheeks, a thick white-tipped tail curling round below.
D birch trunks and ferns = Birch trunks stand behind, ferns at the foot.

topic-badger | topic | badger, badgers | @ any
N dug earth and striped hair = Freshly scraped earth, a tuft of grey bedding and one long black-and-white hair lie together.
D striped face = A white wedge of a face carries two black stripes through the eyes, a lantern set beneath.
D stars and roots = Roots curl beneath, stars over the back.

topic-otter | topic | otter, otters | @ any
N fish scales and wet trail = Silver fish scales, half a crab shell and a wet sliding trail show on the nearest stones.
D otter on its back = An otter floats on its back with both paws on a pebble, rings of water round it.
D reeds and shells = Reeds lean in from the left, shells along the foot.

topic-beaver | topic | beaver, beavers | @ any
N gnawed stump and chips = A stump gnawed to a pencil point stands in a ring of pale tooth-marked chips.
D flat tail and log = A stout figure with two long front teeth holds a log, its flat tail scored in a lattice.
D pines and river = Pines stand behind a river of three lines.

topic-mole | topic | mole, moles, molehill | @ any
N loose hills and worm = Three loose cones of dark soil push up in a row, a pink worm half out of the last.
D velvet dome and hands = A velvety dome with two big pink hands and a pointed snout comes up out of one heap.
D grass tufts and stars = Grass tufts line the ground, a worm curling under it.

topic-bat | topic | bats, fruit bat, bat cave, bat box, bat colony | @ any
N slatted roost box = A narrow wooden roost box with a slit at its foot hangs high, small dark droppings beneath.
D scalloped wings = A pair of scalloped wings spreads from a small furry body, four more hanging folded from the top edge.
D moon and stars = A thin moon and small stars hang between.

topic-deer | topic | deer, stag, stags, roe deer, fawn, fawns, reindeer, moose, elk | @ any
N shed antler and hoof prints = A shed antler with a pale burr lies among split hoof prints and stripped bark.
D antlers and neck = A neck and head look straight at us, the antlers branching up into bare twigs with five points a side.
D pines and snow dots = Pines and snow dots lie behind, a fern at each side.

topic-bear | topic | bear, bears, grizzly, brown bear, polar bear, polar bears | @ any
N clawed bark and berries = Five parallel claw marks run down a trunk, a crushed honeycomb and berries at its foot.
D round ears and paw = A heavy body walks along with its head low, a ridge of firs and a moon set inside its outline.
D stars and berries = A constellation in lines stands above, berries below.

topic-panda | topic | panda, pandas, red panda, red pandas | @ any
N split bamboo = Green bamboo canes split lengthwise lie in a pile of leaves with chewed ends.
D black patches = A white disc with two tilted black patches and two black ears holds one bamboo stalk.
D bamboo canes = Jointed bamboo canes stand in even rows.

topic-wolf | topic | wolf, wolves, werewolf, werewolves | @ any
N grey tufts and bone = Grey tufts caught on thorns, a cracked bone and a line of large paw prints show close by.
D howling head = A head thrown back howls in profile before a full moon, its ruff cut in jagged steps.
D pines and peaks = Jagged pines and a peak close the foot.

topic-lion | topic | lion, lions, lioness | @ any
N tawny hair and carved mask = A carved mask with a ring of tawny raffia and a polished yellow claw on a cord hang together.
D mane as sun = A face sits in a mane of sixteen flame-shaped rays, eyes narrowed and mouth closed.
D savanna trees = Flat-topped trees and tufts of grass run beneath.

topic-tiger | topic | tiger, tigers | @ any
N striped pelt pattern and peg = An orange cushion printed with black stripes lies by a cracked rubber ball with tooth marks.
D stripes coming forward = A face of orange and white is built only from its black stripes, leaves closing in from both sides.
D flowers and grass = Peonies and bent grass blades push in from below.

topic-leopard | topic | leopard, leopards, jaguar, cheetah, cheetahs, leopard print, snow leopard | @ any
N spotted cloth and brass = A spotted cloth with broken black rings is thrown over the nearest edge, a brass cat paperweight on it.
D rosettes and tail = A long body lies along a branch, its rosettes drawn as broken rings and its tail hanging in a hook.
D palm leaves = Broad palm leaves overlap behind in two greens.

topic-elephant | topic | elephant, elephants, mammoth | @ any
N carved herd and wide footprint = A row of five ebony carvings, each smaller than the last, stands by a round wide footprint in clay.
D trunk and ear = A big ear and a raised trunk fill the shape, a patterned cloth on the back and one small bird.
D stars and lotus = Lotus flowers and dots border it.

topic-giraffe | topic | giraffe, giraffes | @ any
N stripped twigs and tall measure = Thorny twigs stripped of their leaves lie under a painted measure that goes up and up.
D neck out of frame = A spotted neck rises from the foot to the top edge, a small horned head looking back down.
D leaves and clouds = A leafy branch and one cloud meet the head at the top.

topic-zebra | topic | zebra, zebras | @ any
N striped cloth and bridle = A black-and-white striped rug and a rope halter [hang/lie] together, coarse hair stuck to both.
D stripes becoming lines = Black stripes run off a zebra's back and turn into level lines across the ground.
D grass and sun = Tall grass and a red disc stand behind.

topic-monkey | topic | monkey, monkeys, chimp, chimpanzee, gorilla, ape, orangutan, baboon | @ any
N banana skins and rope = Two banana skins, a knotted climbing rope and a dented tin cup lie together.
D hanging by one arm = A long-armed figure hangs by one hand from a vine, its tail curled into a question mark.
D bananas and leaves = Bananas and broad leaves hang all about.

topic-sloth | topic | sloth, sloths | @ any
N rope and chewed leaves = A thick rope with green-stained fibres hangs slack over a few half-chewed leaves.
D smile on a branch = A masked face smiles upside down under a branch, three hooked claws on each hand.
D hanging leaves and moth = Heart-shaped leaves hang round it, a moth on one.

topic-koala | topic | koala, koalas, kangaroo, kangaroos, wombat, platypus, wallaby | @ any
N gum leaves and bark strips = A spray of grey-green gum leaves with round nuts lies on peeled strips of bark.
D big nose and round ears = A grey head with a leathery nose and two tufted ears hugs a slanting trunk.
D gum leaves and nuts = Long leaves and round nuts cross behind.

topic-raccoon | topic | raccoon, raccoons, skunk, opossum, possum | @ any
N tipped bin and hand prints = A bin lid lies upside down among eggshells, small five-fingered prints leading off.
D mask and ringed tail = A black mask over two bright eyes peers above a rim, the ringed tail hanging beside it.
D bin and stars = A ribbed bin and a crescent moon stand by.

topic-sheep | topic | sheep, lamb, lambs, ram, rams, ewe, ewes, alpaca, alpacas, llama, llamas, counting sheep | @ any
N fleece and bell = A rolled cream fleece, a small brass bell on a strap and a bottle with a rubber teat lie together.
D cloud with legs = A white cloud stands on four black sticks, a black face with two ears at one end. -llama,llamas,alpaca,alpacas
D fence and stars = A short fence runs beneath, stars above.

topic-goat | topic | goat, goats, billy goat | @ any
N bell and chewed rope = A dented bell on a strap and a rope chewed to fringe hang from a splintered post.
D horns and beard = Two horns sweep back over a long face with slit eyes and a pointed beard.
D thistles and rock = A rock and thistles stand under the hooves.

topic-cow | topic | cow, cows, cattle, bull, bulls, highland cow, dairy, calf, calves | @ any
N milk churn and ear tags = A dented milk churn, a handful of yellow ear tags and a rope halter hang and stand together.
D patched face and bell = A broad face with one black patch wears a bell, a daisy in the corner of the mouth.
D clover and milk pail = Clover heads and a pail stand in the grass.

topic-pig | topic | pig, pigs, piglet, piglets, hog, hogs, wild boar, boar | @ any
N trough and peelings = A galvanised trough with apple peelings stands in straw, a bristly scrubbing brush beside it.
D round body and curl = A round pink body has a disc of a snout, two folded ears and a tail drawn as one spring.
D acorns and mud = Acorns and round splashes of mud lie about.

topic-horse | topic | horse, horses, pony, ponies, foal, mare, stallion, horsey | @ any
N horseshoes and brush = Two worn horseshoes, a body brush full of hair and a half-eaten apple lie together.
D arched neck = An arched neck and a flying mane are drawn as one stroke, a single ear and eye set in it.
D stars and horseshoe = A horseshoe and three stars sit beneath the neck.

topic-donkey | topic | donkey, donkeys, mule, mules | @ any
N straw hat and pannier = A straw hat with two ear holes and a pair of wicker panniers hang together.
D long ears and cross = Two very long ears stand over a pale nose, a dark cross marking the shoulders.
D thistles and sun = Thistles and a round sun stand at its sides.

topic-camel | topic | camel, camels, dromedary | @ any
N tasselled saddle = A wooden saddle with red and blue tassels lies on a striped rug, sand in its folds.
D hump line = One line goes over two humps and a long neck, three palms and a sun standing on it.
D stars and tents = Stars and a striped tent stand at the edge.

topic-chicken | topic | chicken, chickens, hen, hens, rooster, roosters, cockerel, chick, chicks, poultry | @ any
N eggs and speckled feathers = Five brown eggs in a wire basket, a scoop of corn and two speckled feathers lie together.
D hen as one curve = A plump body rises in one curve to a red comb, scalloped feathers in rows and an egg below.
D straw and eggs = Straws and speckled eggs lie in a ring.

topic-duck | topic | duck, ducks, duckling, ducklings, mallard, goose, geese | @ any
N curled feathers and wet prints = Two curled feathers and a line of webbed prints lead away from a tin of oats.
D body on three ripples = A plump body with a curled tail feather floats on three ripples, the bill turned to us.
D reeds and lily pads = Reeds and notched lily pads lie about.

topic-rubber-duck | topic | rubber duck, rubber ducks, rubber ducky | @ any
N yellow row and suds = Seven yellow ducks with orange bills stand in order of size, suds drying on the smallest.
D yellow bath duck = A yellow duck with one round eye sits on scalloped suds, bubbles rising past it.
D bubbles and soap = Bubbles and a bar of soap float round.

topic-swan | topic | swan, swans | @ any
N white feathers and reeds = Long white feathers lie among broken reeds and a crust of bread.
D necks as heart = Two long necks bend together into a heart, wings raised as half-open fans.
D reeds and ripples = Reeds stand left and right, ripples in level lines.

topic-heron | topic | heron, herons, egret, crane bird, stork, storks | @ any
N grey plume and three-toed print = A long grey plume sticks in the mud beside three-toed prints and a fish bone.
D S-neck over reeds = A tall bird balances on one leg, its neck drawn back into a double curve, the long straight bill pointing down between upright reeds.
D sun and dragonfly = A pale sun stands behind, a dragonfly before the bill.

topic-kingfisher | topic | kingfisher, kingfishers, hummingbird, hummingbirds | @ any
N blue feather and minnow = A small feather of metallic blue lies by the bones of a minnow.
D dive in a ring = A short-tailed bird dives bill first in blue and orange, rings opening under it.
D reeds and fish = Bulrushes lean in, a small fish darting away.

topic-robin | topic | robin, robins, red robin | @ any
N spade handle and crumbs = A spade stands upright with white streaks on its handle, crumbs and a halved apple below.
D red breast on a twig = A round body with an orange-red breast sits on a twig with three berries.
D holly and flakes = Holly leaves and a few flakes surround it.

topic-sparrow | topic | sparrow, sparrows, blue tit, great tit, wren, wrens, finch, finches, blackbird, songbird, songbirds, bird feeder, garden birds, nightingale | @ any
N seed feeder and husks = A tube feeder of sunflower hearts hangs over a scatter of husks, white streaks below its perches.
D birds on a wire = Seven small birds sit along one line like notes, one of them facing the other way.
D blossom twigs = Blossom twigs cross behind in thin line.

topic-owl | topic | owl, owls, barn owl | @ any
N pellets and barred feather = Three grey pellets with tiny bones in them lie beside a soft barred feather.
D two discs and tufts = Two large ringed eyes and a small hooked bill sit between ear tufts, breast feathers in rows of V.
D moon and branches = Bare branches and a moon stand behind.

topic-eagle | topic | eagle, eagles, hawk, hawks, falcon, falcons, falconry, falconer, kestrel, osprey | @ any
N gauntlet and tasselled hood = A scarred leather gauntlet, a tiny tasselled hood and a brass bell on a strap lie together.
D spread wings and talons = Wings spread wide with finger-like tips, the hooked bill in profile and talons open below.
D peaks and stars = Three peaks lie beneath, stars in an arc above.

topic-raven | topic | raven, ravens, crow, crows, magpie, magpies, jackdaw, rook, rooks | @ any
N black feather and shiny bits = A blue-black feather lies with a hoard of foil, a key and a bottle top.
D black bird with ring = A black bird in profile holds a ring in its bill, feathers cut as sharp points.
D bare twigs and moon = Bare twigs and a cut moon frame it.

topic-pigeon | topic | pigeon, pigeons, dove, doves, pigeon fancier, racing pigeon | @ any
N leg rings and corn = A tin of numbered leg rings, a scoop of corn and a wicker travelling crate stand together.
D plump bird with letter = A plump bird with a ringed neck walks along, a folded note tied to its leg.
D roofs and aerials = Roofs with chimneys and aerials run beneath.

topic-seagull | topic | seagull, seagulls, gull, gulls, puffin, puffins, pelican, pelicans, albatross | @ any
N white streaks and chip fork = A wooden chip fork, a torn paper cone and a long white feather lie together.
D wings in a wide M = White wings make a wide M above a row of bollards, a chip held crosswise in the yellow bill.
D waves and lighthouse = Three waves and a striped light stand behind.

topic-parrot | topic | parrot, parrots, budgie, budgies, macaw, cockatoo, parakeet, budgerigar, canary, canaries | @ any
N swing and cuttlefish bone = A wooden swing, a cuttlefish bone and a gnawed bell hang together, seed husks under them.
D hooked bill and tail = A hooked bill and a long tail fall in stripes of red, blue and yellow, broad leaves behind.
D hibiscus and fruit = Hibiscus and cut fruit fill the corners.

topic-peacock | topic | peacock, peacocks, peacock feather | @ any
N eyed feathers in a vase = Long feathers with blue-and-bronze eyes stand in a brass vase, their fringes catching light.
D fan of eyes = A small crested head stands before a fan in which eyes repeat in five widening rows.
D scrolls and lilies = Scrolled stems and lilies run along both sides.

topic-flamingo | topic | flamingo, flamingos, flamingoes | @ any
N pink feathers and lawn stake = Pink feathers and a faded plastic bird on one wire leg stand together.
D one-legged pink S = A pink S-curve of neck stands on one thin leg, the black-tipped bill bent down, palms beside.
D palms and shells = Palm fronds and round pools lie about.

topic-penguin | topic | penguin, penguins | @ any
N pebble ring and fish tin = A ring of smooth pebbles lies round an open tin of small silver fish.
D black and white waddlers = Three upright figures in black and white with orange feet stand in a row, the smallest with its flippers out.
D ice and fish = Angular floes and a row of small fish lie beneath.

topic-ostrich | topic | ostrich, ostriches, emu, emus, dodo, dodos | @ any
N huge egg and plume = A cream egg as big as a melon stands in a ring of twigs, a soft grey plume beside it.
D long neck and round body = A round body on two long legs sends up a bare neck with a flat, startled head.
D grass and dust = Tufts of grass and dust puffs run along below.

topic-fish | topic | goldfish, aquarium, fish tank, fishbowl, koi, koi carp, tropical fish, clownfish, betta | @ any
N round bowl and flakes = A bowl with green weed and a tiny plaster arch stands beside a tub of coloured flakes.
D two fish in a circle = Two fish with flowing fins swim nose to tail, bubbles filling the middle.
D weed and bubbles = Weed ribbons and bubbles rise at both sides.

topic-shark | topic | shark, sharks, hammerhead | @ any
N tooth on a cord = A white triangular tooth on a cord and a jaw with three rows of teeth hang together.
D fin and open jaws = A fin cuts a line of waves, and below it the jaws open in two rows of triangles.
D surfboard and bubbles = A bitten board drifts above, bubbles round the jaws.

topic-whale | topic | whale, whales, orca, orcas, narwhal, humpback, dolphin, dolphins, moby dick, porpoise | @ any
N scrimshaw and barnacles = A carved tooth with a ship on it, a lump of barnacles and a coiled harpoon line lie together.
D tail and spout = A great tail stands above the water, a spout of two curls beside it and pleats drawn as level lines.
D stars and tiny boat = A tiny boat with one sail rides above it, stars beyond.

topic-octopus | topic | octopus, octopuses, squid, kraken, jellyfish, cuttlefish, tentacles | @ any
N sucker prints and jar = Round sucker prints dry on a jar with its lid half unscrewed.
D eight curling arms = A domed head with two eyes sends eight curling arms to all sides, suckers as rows of dots.
D bubbles and anchor = An anchor hangs between two arms, bubbles about.

topic-crab | topic | crab, crabs, lobster, lobsters, hermit crab, crayfish, crabbing | @ any
N creel and orange line = A rope-bound creel, an orange hand line and an empty shell with one claw lie together.
D claws up = A broad shell lifts two big claws to the corners, eight jointed legs in even steps below.
D shells and rope = Shells lie in the corners, a rope looping round.

topic-seahorse | topic | seahorse, seahorses, starfish, coral reef, sea turtle, sea creatures, sea urchin, ocean life, corals | @ any
N shells and sea glass = A dried star, pieces of frosted green glass and a twist of coral lie in white sand.
D seahorse among weeds = A seahorse with a coiled tail stands among ribbons of weed, a star and three bubbles near it.
D bubbles and pearls = Bubbles and pearls rise in two lines.

topic-seal | topic | seal, seals, sea lion, walrus, walruses, seal pup | @ any
N fish pail and ball = A pail of herring and a striped ball scuffed by teeth stand in a puddle.
D whiskers and ball = A sleek body bends up into a U, whiskers spread and a ball on the nose.
D ice and herring = A floe and two herrings lie beneath.

topic-turtle | topic | tortoise, tortoises, turtle, turtles, terrapin | @ any
N lettuce and heat lamp = A gnawed lettuce leaf, a clay half pipe and a small red lamp stand together in dry soil.
D patterned shell = A domed shell of thirteen plates stands over four stout legs, a flower in the corner of the mouth.
D grass and daisies = Daisies and grass blades stand about.

topic-frog | topic | frog, frogs, toad, toads, tadpole, tadpoles, newt, newts | @ any
N jar of spawn = A jam jar of pond water holds spawn with black dots, string tied round its neck.
D frog on a leaf = A wide mouth and two bulging eyes sit on a round leaf with one notch, long toes spread.
D bulrush and fly = Bulrushes lean in, a fly with a dotted path above.

topic-snake | topic | snake, snakes, python, cobra, snake charmer, serpent, viper | @ any
N shed skin and hide = A papery shed skin with every scale in it lies stretched out beside a curved piece of bark.
D coil and tongue = A patterned body ties itself into a loose knot, the forked tongue drawn as one thin Y.
D leaves and apple = Leaves and one apple fill its loops.

topic-lizard | topic | lizard, lizards, gecko, geckos, chameleon, chameleons, iguana, reptile, reptiles, axolotl, salamander | @ any
N lamp and crickets tub = A red heat lamp, a twisted branch and a ventilated tub of crickets stand together.
D curled tail on a branch = A body with a saw-toothed back grips a branch, the tail wound in a perfect spiral and one eye turned back.
D fern and sun = Ferns and a small sun lie in the gaps.

topic-crocodile | topic | crocodile, crocodiles, alligator, alligators | @ any
N knobbed hide and tooth = A belt of knobbed green hide and one yellow tooth on a chain hang together.
D long jaws = Long jaws with zigzag teeth lie just above a wave line, two eyes and a row of knobs behind.
D reeds and birds = Reeds and a little bird on the snout complete it.

topic-dinosaur | topic | dinosaur, dinosaurs, t-rex, t rex, tyrannosaurus, triceratops, fossil, fossils, palaeontologist, paleontologist, stegosaurus, jurassic | @ any
N rubber beasts and plaster bone = Rubber beasts with chewed tails stand in line beside a plaster bone and a soft brush.
D spiked back and footprints = A long-tailed body with plates along its back walks over three-toed prints, a fern on each side.
D volcano and palms = A smoking cone and two palms stand behind.

topic-snail | topic | snail, snails, slug, slugs | @ any
N silver trail and chewed leaf = A silver trail leads over the nearest edge to a leaf with scalloped holes.
D spiral and horns = A spiral shell of four turns rides on a flat foot, two horns with round tips before it.
D leaves and drops = Leaves and round drops lie along its trail.

topic-moth | topic | moth, moths, lepidopterist, luna moth, hawk moth | @ any
N pinned wings and lamp jar = Pinned brown and rosy moths with eye-spotted wings hang in framed boxes, a killing jar and a lit lamp with one moth on its shade below.
D spread wings with eyes = A thick-bodied moth spreads four powdery wings with ringed eyes, feathered feelers curving out above a crescent moon.
D stars and lamp = A lamp with rays hangs above, small stars and dusty dots round it.

topic-butterfly | topic | butterfly, butterflies, caterpillar, caterpillars, chrysalis | @ any
N chrysalis jar and nettle = A jar with a muslin lid holds a nettle stem, one green chrysalis and a striped caterpillar.
D open wings = Two pairs of wings open in mirror image round a thin body, spots growing larger toward their edges.
D flowers and dots = Cornflowers and dotted flight lines cross about.

topic-bee | topic | bee, bees, bumblebee, bumblebees, honeybee, wasp, wasps, honey bee | @ any
N comb and lavender = A broken piece of comb drips on a saucer, a few bees walking over sprigs of lavender beside it.
D bee over hexagons = A striped body with two pairs of clear wings sits on a field of six-sided cells, some filled in gold.
D clover and dotted loops = Clover heads and a dotted loop fill the rest.

topic-ladybird | topic | ladybird, ladybirds, ladybug, ladybugs, beetle, beetles, scarab, stag beetle | @ any
N matchbox and leaf = A matchbox stands half open with a green leaf in it, one red spotted beetle on the edge.
D spotted dome = A red dome split down the middle carries seven black spots, six short legs and two feelers.
D leaves and daisies = Leaves and daisies alternate behind it.

topic-ant | topic | ant, ants, ant farm, anthill, termites | @ any
N crumb and long line = A long line of black ants carries a crumb and a leaf piece along the nearest edge.
D marching file = A file of three-part bodies marches round the border, each with a leaf over its head.
D crumbs and grass = Crumbs and grass blades fill the middle.

topic-spider | topic | spider, spiders, tarantula, cobweb, cobwebs, spider web | @ any
N web in the corner = A web with a torn third hangs from corner to corner, a wrapped fly in its middle.
D web and hanging body = Eight spokes carry a spiral of thread, a small round body with long legs let down on one line.
D moon and leaf = A moon and one falling leaf hang in the threads.

topic-dragonfly | topic | dragonfly, dragonflies, firefly, fireflies, grasshopper, cricket insect, praying mantis, damselfly, glow-worm | @ any
N reed and split husk = A split amber husk clings to a reed stem above a jar with holes in its lid.
D four clear wings = A thin jointed body lies across two pairs of veined wings, reeds standing behind.
D water rings and iris = Rings on water and an iris lie beneath.

topic-worm | topic | worm, worms, earthworm, wormery | @ any
N crumbly soil in glass = A glass tank shows layers of soil and sand with pink burrows along the pane.
D looped pink line = A ringed pink line loops through an apple and looks out on the other side.
D roots and stones = Roots and round stones lie in the soil bands.

topic-hippo | topic | hippo, hippos, hippopotamus, rhino, rhinos, rhinoceros | @ any
N mud prints and grass bale = Round four-toed prints in drying mud lead to a torn bale of grass.
D wide mouth = A barrel of a body opens its jaws straight up, two blunt teeth below and a small bird on the nose.
D reeds and bubbles = Reeds stand behind, bubbles along the water line.

topic-capybara | topic | capybara, capybaras | @ any
N oranges in a wooden tub = Five oranges bob in a steaming wooden tub, wet brown hairs along its rim.
D blunt head with orange = A blunt square head with sleepy eyes carries one orange with a leaf, steam lines at both sides.
D reeds and ducklings = Reeds stand behind, two ducklings alongside.

topic-meerkat | topic | meerkat, meerkats, mongoose, weasel, ferret, ferrets, stoat | @ any
N burrow and sand pile = A round burrow opens in a pile of fresh sand, small scratched prints fanning out.
D upright lookouts = Three slim figures stand bolt upright in a row, dark patches round eyes that look three ways.
D sun and thorn tree = A big sun and a flat thorn tree stand behind.

topic-armadillo | topic | armadillo, armadillos, anteater, anteaters, pangolin, pangolins, porcupine, porcupines | @ any
N quills and scratched nest = Striped quills and a scratched-open mound lie together, ants running over it.
D plated ball = A body of overlapping plates rolls into a ball, only the snout and the tail tip meeting.
D desert flowers = Small cactus flowers and stones lie round.

topic-tardigrade | topic | bacteria, microbes, germs, virus, viruses, amoeba, microscope, microbiology | @ any
N dishes and slides = Round dishes with spotted growth, glass slides and a brass microscope stand together.
D round lens of blobs = A circle holds ovals with fringes, spirals and dotted blobs, each in another flat colour.
D rings and tubes = Thin rings and a scale bar frame the circle.

topic-pets | topic | pets, pet shop, pet store, pet lover, pet sitter, animal shelter, animal rescue, rescue dog, rescue cat, petting zoo, zookeeper | @ any
N bowls and carrying box = Three bowls of different sizes, a wire-fronted carrying box and a bag of straw stand together.
W pocket of treats = with scratches on both forearms; in a green fleece with a pocket full of treats
D ring of paws and beaks = A dog, a cat, a rabbit and a bird in outline sit in a ring inside one round house shape.
D bones, fish and seeds = Bones, fish and seeds are strewn between.

topic-woodland-animals | topic | woodland animals, forest animals, woodland creatures, forest friends, wildlife, wild animals | @ any
N cones and antler = Pine cones, a shed antler and a striped feather lie on a pad of moss.
D fox, owl and hare among ferns = A fox, an owl and a hare look out between ferns and toadstools, oak leaves filling the gaps.
D acorns and stars = Acorns, toadstools and tiny stars lie among them.

topic-farm-animals | topic | farm animals, farmyard, barnyard | @ any
N straw and enamel pail = A dented enamel pail, loose straw and two brown eggs lie together.
D cow, hen and pig in a stack = A cow carries a pig, the pig a sheep and the sheep a crowing cock.
D barn and wheat = A red barn and wheat ears stand at the side.

topic-jungle-animals | topic | jungle animals, safari, safari animals, animal print, safari park | @ any
N binoculars and broad leaves = A pith helmet, dusty binoculars and a broad torn leaf lie together.
W *khaki and wide hat = with binoculars on the chest; in pale khaki and a wide-brimmed hat
D faces between leaves = A tiger, a parrot and a monkey look out between split leaves of five different greens.
D vines and flowers = Vines loop across, a red flower at each knot.

topic-sea-animals | topic | under the sea, sea animals, marine life, sea life | @ any
N shells and net = A knotted net with glass floats holds shells, a dried star and a twist of rope.
D whale, turtle and fish among weed = A whale, a turtle and a shoal of small fish swim the same way between ribbons of weed.
D shells and bubbles = Shells, stars and bubbles fill the gaps.
`;
