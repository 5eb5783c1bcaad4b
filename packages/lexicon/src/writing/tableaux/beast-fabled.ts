/** Dragons, unicorns, phoenixes, fairies and monsters as people most often ask for them. The form: `tableaux.ts`. */
export const BEAST_FABLED_TABLEAUX = `
beast-dragon-fly | deed | fly, flying, soar, soaring, glide, swoop, attack, attacking, over, above, circling, circle & #dragon, #wyvern, dragon, wyvern & castle, village, city, mountain, mountains, sea, ocean, sky, clouds, forest, valley, town, kingdom, tower, desert, volcano, fly, flying, soar & #dragon, #animal | @ sky, mountains, castle, sea, clouds
D banked turn = $The {comes|come} round in a steep turn, one wing pointing at the ground and one at the sky, the skin between the long finger bones lit through like a tent.
D fire = Jaws wide, it sends a straight jet of fire ahead, white at the lips, orange where it spreads. +fire,breathe,breathing,burn,burning,attack,attacking
D neck = The long neck is stretched, horns laid back along it, hind legs drawn up and the tail streaming out as a rudder. -fire,breathe,breathing,attack,attacking
O *scales = Scales are green-black along the back and pale bronze on the belly, a few broken off at the shoulder.
O keep = Under it stand the towers and the long wall of the castle, no higher than its wing is wide, pennants torn sideways by the draught. +castle,tower
O roofs = Under it lie steep roofs, small as boxes, people in the lanes no more than dots. +village,town,city
O peaks = Under it the ridges run out in snow and blue shadow, one peak breaking through cloud. +mountain,mountains,valley
O waves = Its shadow runs ahead over grey waves and breaks on every crest. +sea,ocean
B cloud bank = Behind rises a bank of cloud, dark below and bright along the top. -night,stars
L storm gap = Low sun through a gap in the clouds on the left strikes scales and wing from beneath.
L moon = A large moon behind shines through the wing skin; all else is blue-black. +night,moon
V from the opposite height = From the height of its flight, 50 mm lens, the whole dragon in the frame, sharp to the horizon

beast-dragon-fire | deed | fire dragon, breathe fire, breathing fire, breath fire, fire breathing, spit fire, spitting fire, flames, fire & #dragon & #dragon, #animal | @ mountains, cave, castle, crag
D jet = Head thrust forward and jaws wide, it pours out a jet of fire, white at the lips, then yellow, then orange rolls edged with smoke. -fly,flying
D throat = Between the scales of the throat the skin glows like an oven door, and the neck is swollen with the breath.
D claws = Claws grip the rock, wings half open for balance. -fly,flying,from-fish
O *scales lit = Each scale on cheek and brow has an orange edge, and behind them the body goes off into dark.
N sparks = Sparks and flakes of ash drift across the picture.
B dark rock = Behind is dark rock and smoke. -castle,sky,city,village
L own fire = The fire itself is the light, hard and orange from the mouth outward, the back of the beast cold blue.
V profile = Three-quarter profile, from below, 35 mm lens, scales at the head sharp

beast-dragon-baby | deed | baby dragon, tiny dragon, small dragon, little dragon, cute dragon, dragon hatchling, hatching & #dragon, #animal | @ nest, rock, cave, forest
D sits = No bigger than a kitten, $the {sits|sit} on its tail with belly out, wings still crumpled like wet leaves, and {looks|look} up at us with great round eyes. -sleep,sleeping,egg,hatch,hatching,fly,flying
D out of the egg = Head and one wing are out of the egg, a cap of shell still sitting on the brow. +egg,hatch,hatching
D curled = $The {lies|lie} curled like a cat, tail over the nose, a thread of smoke going up with each breath. +sleep,sleeping
D stub horns = Two stub horns stand on the brow, and a first spark has just jumped from the nostrils. -sleep,sleeping
O *soft scales = The scales are small and soft as a fingernail, moss-green with a cream belly.
N shell = Broken shell, thick and speckled, lies round it. +egg,hatch,hatching,nest,hatchling
B moss = Behind, mossy stones lie out of focus. -background,room,table,library,city,cave
L warm side = Warm light from the left shines through ears and wing skin.
V close = Close, [at its own height/level with it/from its own eye level], 85 mm lens, eyes sharp

beast-dragon-hoard | deed | gold, treasure, hoard, coins, pile of gold, guard, guarding, lair, gold coins, mountain of gold & #dragon & #dragon & #dragon & #dragon & #animal, #dragon & #animal, #dragon & sit, sitting, lie, lying, sleep, sleeping, guard, guarding, protect, rest, resting, coil, coiled, curl, curled, on, on top, with, stand, perch, its | @ cave, treasury, mountain, castle
D sits on it = $The {sits|sit} upright on top of a high pile of gold coins, claws sunk in them, wings half folded, head lowered to look at us with one paw on a crown. +sit,sitting,perch,stand -baby,red,black,white,blue,green,purple,silver,orange
D small on it = $The {sits|sit} on top of a small pile of gold coins, tail wrapped round it, wings half open, looking up at us. +baby -red,black,white,blue,green,purple,silver,orange
D asleep = $The {lies|lie} coiled on a high pile of gold coins, chin sunk in them and eyes closed. +sleep,sleeping,asleep -red,black,white,blue,green,purple,silver,orange
D coiled = $The {lies|lie} coiled round a high pile of gold coins, neck raised, wings half folded, eyes fixed on us. -sit,sitting,perch,stand,sleep,sleeping,asleep,baby,red,black,white,blue,green,purple,silver,orange
D on the coins = $The {rests|rest} upright on top of a high pile of coins, goblets and crowns, claws sunk in them, wings half folded, head lowered to look at us. +red,black,white,blue,green,purple,silver,orange -sleep,sleeping,asleep
D asleep on the coins = $The {lies|lie} coiled on a high pile of coins, goblets and crowns, chin sunk in them and eyes closed. +sleep,sleeping,asleep +red,black,white,blue,green,purple,silver,orange
O treasure = Gold goblets, crowns, jewelled rings and chains stick out of the coins, and more coins have slid down the slope.
O *scales = The scales are dark red and overlap like roof tiles, with two curved black horns and gold light along the belly. -ice,frost,crystal,skeleton,feathered,chinese
B cave = Behind, the rock walls of a great cave rise into the dark. -castle,room,mountain,outdoors,beach,sea
B hall = Behind, the stone pillars of a great hall rise into the dark. +castle
L shaft = A shaft of warm light from above on the left falls on the gold, which throws a golden glow up over scales and wings.
V low = From the foot of the pile, slightly low, 28 mm, the whole dragon and the gold in the picture, gold against deep shadow

beast-unicorn-wood | deed | magical forest, enchanted forest, magic forest, fairy forest, mystical forest, forest, woods, glade, enchanted, magical, fairytale forest & #unicorn, #pegasus & #unicorn, #animal | @ forest, magical forest, enchanted forest, magic forest, fairy forest, mystical forest, woods, glade, forest clearing, fairytale forest
D one hoof up = $The {stands|stand} with one forehoof lifted, neck bent round to us, mane falling in long uneven strands to the shoulder. -run,gallop,drink,sleep,lie
D canter = At a canter $the {comes|come} between the trunks, forelegs gathered, mane and tail streaming. +run,gallop
D drinks = $The {bends|bend} its neck to a black pool, and the horn touches its own reflection. +drink
D lying = $The {lies|lie} in the moss with legs folded under, head up. +sleep,lie
D *horn = The horn is twisted like a shell, pearl at the base, and glows a little towards the tip.
O *coat = The coat is white, faintly silver along the back, breath hanging before the nostrils.
O magic = Points of light drift between ferns and hang about the hooves; pale mushrooms in the moss shine from inside. +magic,magical,enchanted,fairy,mystical,fantasy,fairytale
O moss = Ferns and moss come up to the knees. -magic,magical,enchanted,fairy,mystical,fantasy,fairytale
B trunks = Old trunks with roots like arches go back into blue-green mist.
L shaft = One shaft of light falls through the leaves on neck and brow, and everything round it is green dusk.
L moonlight = Moonlight falls between the trunks, and the coat gives it back. +night,moon
V as one sees a deer = From a little way off between ferns, 85 mm lens, unicorn sharp, wood soft

beast-unicorn-rainbow | deed | rainbow, clouds, cloud, sky, pastel, candy & #unicorn, #pegasus, unicorn, alicorn & #unicorn, #animal | @ sky, clouds, meadow
D on the cloud = $The {stands|stand} on a bank of white cloud, one hoof lifted, neck arched. -fly,flying,run,jump,gallop
D leaps = $The {leaps|leap} from one cloud to the next, mane and tail streaming behind in long locks. +fly,flying,run,jump,gallop
D arch = The rainbow begins behind its hooves and bends over it out of the picture. +rainbow
O *mane = Mane and tail go from rose to lilac to mint along each lock. -kawaii,black
O *horn = The spiral horn is gold and throws a small star from its tip.
B sky = Behind, the sky goes from pale blue to peach. -night
L soft = Soft light from the left, a pink edge on cloud and coat.
V whole = Whole figure from the side, a little from below, clear bright colours

beast-phoenix-rise | deed | #phoenix, rise, rising, ash, ashes, reborn, rebirth, flames, fire, burning, fly, flying & #phoenix & #phoenix, #bird, #animal | @ ashes, sky, mountains
D up from the ash = Out of a heap of grey ash it comes up with neck stretched and wings flung high, the tail still in the embers. +rise,rising,ash,ashes,reborn,rebirth
D wings of fire = The wings are spread, every long feather a tongue of fire, white at the quill, orange along the vane, dark red at the tip. -ice,frost,water,shadow
D of ice = The wings are spread, every long feather a blade of clear ice, blue at the quill, frost smoking off the edges. +ice,frost
D crest = The head is turned aside, beak open in a cry, three thin plumes standing on the crown.
O embers = Embers and flakes of ash whirl round it, those close to us large and out of focus. -ice,frost,water,shadow
B dark = Behind is dark smoke, lit from below. -ice,frost,sky,background,mountains,night
L its own = It is its own light; the smoke is rimmed orange and the ground under it glows. -ice,frost
L cold = Cold light from behind shines through every feather, blue in the thick of it and white at the edges. +ice,frost
V whole = Whole figure, wings within the frame, from a little below, 35 mm lens

beast-griffin | deed | #griffin, #gryphon, #hippogriff, griffin, gryphon, hippogriff & #animal, griffin, gryphon, hippogriff | @ crag, mountains, ruins
D on the ledge = $The {stands|stand} at the lip of a crag, eagle's forefeet hooked over the stone, lion's tail lashing once behind. -fly,flying,sit
D in the air = Wings at the bottom of the beat, $the {comes|come} towards us, forefeet with their talons open, hind legs drawn up like a leaping lion's. +fly,flying
D where they meet = Brown feathers thin out over the shoulders and lie on short tawny fur, so that nobody could say where the bird stops.
O beak = The hooked beak is open a finger's breadth, and the eye under its bony brow is pale gold.
B peaks = Behind, ridges with old snow stand one after another. -castle,sky,forest
L low sun = Low sun from the left shines along neck feathers and flank.
V from below = From the rocks below, 50 mm lens, whole figure

beast-fairy-rides | deed | ride, riding, on the back of, on, sit, sitting, fly, flying & that: dragonfly, butterfly, bee, bumblebee, bird, hummingbird, swallow, moth, beetle, snail, frog, mouse, hedgehog, squirrel, robin, ladybug & #fairy, #elf, #gnome, fairy, pixie, elf, gnome, sprite | @ meadow, pond, garden, forest
D in the saddle = Knees tight behind the wings, both hands in the soft hair of the neck, the rider leans forward and looks ahead. +dragonfly,butterfly,bee,bumblebee,bird,hummingbird,swallow,moth,beetle,robin,ladybug
D on the ground = The rider sits behind the head with legs to one side, one hand raised as if to point out the way. +snail,frog,mouse,hedgehog,squirrel
D wings between = The wings of $that are a shimmer on both sides, their veins showing only at the roots. +dragonfly,bee,bumblebee,hummingbird,beetle
D one beat = The wings of $that are at the top of their beat, held together above the rider. +butterfly,moth,bird,swallow,robin
O small = The rider is no longer than a finger; a grass blade beside them is as thick as an oar.
O clothes = The clothes are two leaves laced with spider thread, the hair is blown straight back. -armor,dress
B reeds = Behind, reeds and flower stems stand like trees, soft and green. -sky,city
L evening = Low gold light from behind, wings and hair lit through.
V macro = Side view close to them, macro lens, both faces sharp, everything else melted

beast-monster-cute | deed | cute monster, furry monster, fluffy monster, little monster, friendly monster, monster cartoon, cute little monster, funny monster, adorable monster, kawaii monster, cute creature, fluffy creature, alien creature, fluffy alien, cute alien, furry creature, little creature, fantasy creature, cute little creature, monster character, cartoon character & #monster, #animal, monster, creature, alien, character | @ studio
D round = $The {stands|stand} on two flat feet, a round ball of fur with arms hanging nearly to the floor, and {gives|give} us a shy wave. -eat,sit,hold,sleep
D face = Two eyes of different size sit high in the fur, and one small tooth stands up over the lip.
D horns = Two short soft horns curve out above the ears, ringed like a goat's.
O *fur = The fur is turquoise, long on the head and worn short at the belly, with a lilac patch round one eye.
B plain = Behind is one plain warm tone. -background,forest,bed,city
L soft = Big soft light from the left, a fuzzy bright edge on the right.
V whole = Whole figure, straight on, [at its own height/level with it/from its own eye level], 50 mm lens

beast-monster-horror | deed | scary, horror, terrifying, creepy, nightmare, demon, demonic, dark, lovecraftian, evil, eldritch & #monster, #demon, monster, creature, demon, beast & #monster, #animal, monster, creature, demon | @ forest, corridor, cave, swamp
D out of the dark = It is only half out of the dark: a long jaw, a shoulder, one arm whose hand reaches the ground. -fly,run
D skin = Wet skin is drawn tight over ribs and knuckles, and the lips do not cover the teeth.
D eyes = Two small pale points far back under the brow are turned on us.
O claws = Long nails have left four fresh lines in what it leans on.
B dark = Behind is mist with nothing in it. -background,city,room,cave,forest,corridor
L one source = One cold light from beyond on the right draws the outline; the face has only what the ground gives back.
V low = From low down and too near, 24 mm lens, blacks and sickly greens

beast-kraken | deed | attack, attacking, sink, sinking, rise, rising, emerge, pull, crush, destroy, drag, wrap & #kraken, #octopus, kraken, giant squid, giant octopus, sea monster, leviathan, sea serpent & that: ship, boat, galleon, pirate ship, ships, sailing ship, vessel | @ sea, ocean
D arms round it = Arms as thick as the mast have come up on both sides of $that and closed over the deck, a yard snapping under one of them. -serpent,leviathan
D coils = One coil lies over the deck of $that, the head rearing as high as the topmast, water running from the jaw. +serpent,leviathan
D eye = At the waterline an eye as wide as a cart wheel looks up at the hull. -serpent
O suckers = Suckers like plates grip the planks, rims pale, water running between them. -serpent,leviathan
O heel = $That {heels|heel} hard over, canvas in rags, small figures holding on to the rail.
B wave = Behind, the next wave already stands above the stern, foam blown off its top.
L lightning = Lightning behind clouds on the left makes wet wood and wet skin shine; the rest is slate-dark.
V from the water = From just above the water, 24 mm lens, sea green and black
`;
