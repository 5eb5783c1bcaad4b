/**
 * Deeds staged as they are seen at one instant: what the body does, what it touches, what moves and where the look goes. For verbs that have no
 * block elsewhere; the form of the rows: `touches.ts`. A row says only what follows from the deed, whoever does it.
 */
export const STAGED_TOUCHES = `
swallowing | swallowing, gulping, gulping down, wolfing down, devouring
T tail still out of the beak = The head of $the is thrown back and the beak wide open; only the tail of $that still sticks out, and the throat bulges where the rest is going down. +from-bird,from-heron,from-pelican,from-stork,from-gull,from-seagull,from-egret +to-fish,to-frog,to-eel,to-snake,to-mouse
T last end out of the mouth = The jaws of $the are stretched wide round $that, with only the last end still outside and the throat already thick. +from-snake,from-fish,from-frog,from-whale,from-shark +to-animal,to-fish,to-insect,to-mouse,to-egg
T both cheeks full = Both cheeks of $the are full and round, one more bite of $that ready in the fingers, crumbs down the front. +from-hands +to-food -to-drink

threading | threading, stringing
T end of the thread at the eye = $The {holds|hold} $that upright between finger and thumb and close to the face, one eye narrowed, and {brings|bring} the wet end of the thread to its tiny eye with the other hand. +from-hands +to-needle
T one bead after another = $The {slides|slide} the next bead down a thin string with a fingertip, the finished row already swinging below. +from-hands +to-bead,to-pearl,to-necklace,to-popcorn

peeking-through | peeking through, peering through, peeping through, spying through, looking in through
T one eye at the gap = Bent at the knees, with the face pressed close and both palms flat at the sides, $the {has|have} one eye right at the opening; the back and one cheek are turned to us. +from-hands +to-hole,to-gap,to-crack,to-keyhole,to-knothole
T face between two hands = $The {holds|hold} both hands to the sides of the face to keep out the light, the nose almost touching $that. +from-hands +to-window,to-glass,to-shopfront
T parted with two fingers = Two fingers of $the part $that just far enough for one eye. +from-hands +to-curtain,to-blind,to-blinds,to-leaf,to-leaves,to-reeds,to-hedge
T muzzle in the gap = Only the nose, the eyes and the whiskers of $the show in the gap of $that, the ears folded back by its sides. +from-animal -from-bird,from-fish,from-insect +to-fence,to-gate,to-hole,to-gap,to-door,to-grass,to-hedge

crawling-through | crawling through, squeezing through, climbing through, slipping through, wriggling through
T head and one arm through = Head, shoulders and one arm of $the are already through $that; the legs are still on the far side, one knee drawn up. +from-hands
T front half through = The front half of $the is through $that, shoulders squeezed together and front paws reaching for the ground, the hind legs still behind. +from-animal -from-bird,from-snake,from-insect,from-fish

hanging-upside-down | hanging upside down from, hanging upside-down from, dangling upside down from, hanging upside down on
T head lowest = $The {hangs|hang} head down, the hind claws hooked over $that above and the whole body stretched straight below; the tail lies up along it and both front paws are free. +from-squirrel,from-animal -from-bat,from-bird,from-monkey,from-sloth,from-spider
T wrapped in its wings = $The {hangs|hang} head down by both hooked feet, folded wings wrapped round the body like a leathery coat, ears pointing at the ground. +from-bat
T held by feet and tail = $The {hangs|hang} by feet and tail from $that, head lowest, long arms reaching down. +from-monkey,from-sloth
T feet over the head = With both feet gripping $that, $the {hangs|hang} head down below it and {looks|look} up along its own belly. +from-bird
T knees over the bar = Knees hooked over $that, $the {hangs|hang} head down, arms dangling, the hair pointing straight at the ground and the shirt slipped up to the ribs. +from-hands -from-monkey

hanging-high | hanging high from, abseiling down, rappelling down, abseiling from, rappelling from
T feet against the wall = In a harness with taut ropes running up out of the picture, $the {leans|lean} back with both feet flat against $that, the drop open below. +from-hands +to-skyscraper,to-tower,to-building,to-cliff,to-wall,to-rock,to-bridge,to-facade

refusing-to | refusing to cross, refusing to enter, refusing to climb, refusing to jump, refusing to go, refusing to leave, refusing to move, refusing to get out of, refusing to get off, refusing cross, refusing enter, refusing climb, refusing jump, refusing go, refusing leave, refusing move
T legs braced before it = All four legs braced stiffly in front of it, $the {stands|stand} at the very edge of $that and {leans|lean} back with the whole weight, ears flat and the head pulled away. +from-animal -from-bird,from-fish,from-insect
T arms crossed before it = With crossed arms and both feet planted, $the {stands|stand} turned away from $that, chin pushed out. +from-hands

driving-animals | driving, rounding up, herding in, bringing in
T low behind the last ones = Low to the ground behind the last of $that, $the {runs|run} in a half circle, eyes fixed on the nearest back; the animals press together, heads up, and move off in front of it. +from-dog,from-sheepdog,from-collie +to-flock,to-sheep,to-goat,to-cow,to-cattle,to-herd,to-goose,to-duck
T stick held out sideways = $The {walks|walk} behind $that with a long stick held out to one side, the last ones crowding together in front. +from-hands +to-flock,to-sheep,to-goat,to-cow,to-cattle,to-herd,to-goose,to-duck,to-pig,to-geese
T hands on the wheel = Both hands of $the are on the wheel and the eyes on the road, one elbow on the sill of its open window; $that {rolls|roll} straight toward us. +from-hands +to-car,to-truck,to-van,to-bus,to-tractor,to-taxi,to-jeep,to-lorry

sleeping-against | sleeping against, asleep against, dozing against, napping against, slumped against, curled up against
T back sunk into it = $The {sits|sit} on the ground with the back sunk against $that and both legs stretched out; the chin has dropped on the chest, the hands lie open and the mouth is a little open. +from-hands
T rolled up against it = Rolled up tight along the foot of $that, $the {sleeps|sleep} with eyes closed and the back pressed against it. +from-animal -from-bird
T cheek on the shoulder = The head of $the has sunk sideways onto $that, eyes closed and lips parted. +from-person +to-person,to-shoulder

climbing-out | climbing out of, getting out of, stepping out of, emerging from, clambering out of, coming out of, scrambling out of
T water running off = Palms pressed down on the bank and one knee already up, $the {pulls|pull} out of $that, water running in sheets off shoulders and arms and dripping back onto the broken surface. +from-hands +to-lake,to-pool,to-sea,to-river,to-water,to-pond,to-bath,to-bathtub,to-ocean
T shaking on the bank = Soaked to the skin, $the {climbs|climb} out of $that onto the bank, fur stuck together in points and water streaming from belly and tail. +from-animal -from-bird,from-fish,from-turtle,from-crab +to-lake,to-pool,to-sea,to-river,to-water,to-pond,to-bath,to-stream
T one foot on the ground = One foot of $the is on the ground and the other still inside $that, fingers round the frame of the door. +from-hands +to-car,to-taxi,to-van,to-truck,to-train,to-bus,to-tram,to-carriage,to-helicopter,to-limousine
T over the edge with one leg = One leg of $the is already over the edge, both hands gripping the rim of $that. +from-hands +to-box,to-barrel,to-bin,to-dumpster,to-hole,to-trench,to-crate,to-tank,to-window,to-cockpit
T rubbing the eyes = The cover is thrown back; both feet of $the are on the floor beside $that, and the hair stands up. +from-hands +to-bed

climbing-into | climbing into, getting into, climbing in, stepping into, climbing onto, getting on, climbing aboard, boarding
T one foot inside = One foot of $the is already inside $that and a hand holds its frame, the other foot still on the ground. +from-hands +to-car,to-taxi,to-van,to-truck,to-train,to-bus,to-tram,to-carriage,to-boat,to-canoe,to-plane,to-airplane,to-helicopter,to-tent
T toe in the water = Arms held away from the body, $the {lets|let} one foot down into $that, shoulders raised and rings spreading from the ankle. +from-hands +to-lake,to-pool,to-sea,to-river,to-water,to-pond,to-bath,to-bathtub,to-ocean
T both paws over the rim = Front paws over the rim and one hind leg scrabbling in the air, $the {heaves|heave} the rest of the body into $that. +from-animal -from-bird,from-fish,from-insect +to-box,to-basket,to-bowl,to-bed,to-suitcase,to-bag,to-crate,to-sink,to-bathtub

climbing-up | climbing, climbing on, clambering over, clambering up, scrambling up, scrambling over, shinning up
T hands and toes on it = Both feet and one hand of $the hold on to $that while the other arm stretches for something higher, the face turned up after it. +from-hands +to-cliff,to-rock,to-wall,to-tree,to-rope,to-ladder,to-mountain,to-fence,to-gate,to-frame,to-pole,to-tower
T claws in it = Claws dug in and the body pressed close, $the {climbs|climb} $that with the head up and the hind legs bunched. +from-animal -from-bird,from-snake,from-insect,from-snail

jumping-off | jumping off, leaping off, diving off, jumping from, leaping from, diving from, jumping into, leaping into, diving into, plunging into
T in the air above the water = Already clear of the edge, $the {hangs|hang} over nothing with knees drawn up and arms thrown high, hair standing straight up; below, the water is still smooth and their dark reflections come up to meet them. +from-hands +from-many +to-pier,to-dock,to-jetty,to-rock,to-cliff,to-bridge,to-boat,to-lake,to-river,to-sea,to-water,to-pool,to-pond
T one in the air = Both feet of $the have left the edge; with knees at the chest and elbows flung out, $its body hangs over water that is still smooth. +from-hands +to-pier,to-dock,to-jetty,to-rock,to-cliff,to-bridge,to-boat,to-lake,to-river,to-sea,to-water,to-pool,to-pond -from-many,diving
T arms first toward the water = Arms stretched past the ears and toes pointed, $the {drops|drop} toward the water in one straight line. +from-hands +diving
T flat over the ground = All four legs stretched out, $the {sails|sail} away from $that with nothing but air under the belly. +from-animal -from-bird,from-fish,from-frog +to-sofa,to-wall,to-table,to-shelf,to-roof,to-rock,to-boat,to-pier,to-dock,to-chair,to-bed
T into the heap = $The {is|are} half inside $that already, arms spread, and loose bits of it fly up on all sides. +from-hands +to-leaf,to-leaves,to-snow,to-hay,to-pile,to-heap

jumping-on | jumping on, bouncing on, trampolining on
T high above it = $The {is|are} high in the air above $that, feet together, arms and hair flung up, and the dent of the last landing still shows in it. +from-hands +to-bed,to-trampoline,to-sofa,to-mattress,to-couch

leaning-out | leaning out of, hanging out of, leaning out
T elbows on the sill = $The {leans|lean} out of $that from the waist, both forearms on the sill and the face turned down to the street. +from-hands +to-window
T ears blown back = Head and front paws of $the are out of $that, ears and cheeks blown back by the wind and eyes half shut. +from-dog,from-animal +to-window,to-car,to-truck,to-van

calling-from | shouting from, calling from, waving from, singing from
T one arm out over the edge = $The {bends|bend} far over the edge of $that, one hand high and the mouth wide open. +from-hands

running-for | running for, running after, running to catch, hurrying for, hurrying to, rushing to, racing to
T one arm up and bag flying = $The {runs|run} flat out with one arm raised, bag and coat flying out behind, while $that {is|are} only a few steps ahead. +from-hands +to-bus,to-train,to-tram,to-taxi,to-ferry
T eyes on what is ahead = $The {runs|run} with long steps and clenched hands, leaning forward, the eyes fixed on what is ahead. +from-hands -to-bus,to-train,to-tram,to-taxi,to-ferry,to-animal,to-person

running-up | running up, walking up, trudging up, running down, walking down, coming down, hurrying down, hurrying up
T two steps at a time = One foot of $the is two steps higher than the other, a hand on the rail and the body bent forward. +from-hands +to-stair,to-stairs,to-staircase,to-step,to-steps

tightrope | walking along, balancing along, tiptoeing along, creeping along
T one foot before the other = Arms stretched out level, $the {sets|set} one foot exactly in front of the other along $that, the eyes on the next step. +from-hands +to-wall,to-rope,to-tightrope,to-beam,to-log,to-kerb,to-curb,to-rail,to-edge,to-ledge
T paw before paw = Tail up for balance, $the {sets|set} one paw exactly before the other along $that. +from-cat,from-animal +to-wall,to-fence,to-beam,to-log,to-rail,to-edge,to-ledge,to-roof,to-shelf,to-branch

swinging-on | swinging on, swinging from
T at the top of the arc = At the highest point of its arc $the {swings|swing} backward, both arms straight on the ropes, legs stretched up and hair hanging down behind. +from-hands +to-swing,to-rope,to-tyre,to-tire

pushing-on-swing | pushing on, swinging
T hands just off the back = The hands of $the have just left the back of $that, who {flies|fly} forward and up with stretched legs, holding both ropes. +from-hands +to-person +swing

rolling-in | rolling in, wallowing in, rolling around in, rolling on
T four legs in the air = On its back in the middle of $that, $the {twists|twist} with all four legs in the air and the belly up, and a cloud of it rises on both sides. +from-animal -from-bird +to-dust,to-sand,to-snow,to-leaf,to-leaves,to-hay,to-straw
T coated in it = On one side in $that, legs kicking, $the {is|are} coated in it to the ears. +from-animal +to-mud,to-puddle
T flat on the back = Flat on its back on $that, $the {wriggles|wriggle}, legs folded over the bare belly, the head thrown sideways and a little tongue showing. +from-animal -from-bird +to-grass,to-carpet,to-rug,to-lawn,to-meadow,to-bed,to-floor

warming-on | warming on, warming itself on, basking on, sunbathing on, sunning itself on, sunning on, basking in, warming up on
T flat on the warm stone = Flat on $that with all four legs spread and the belly pressed down, $the {keeps|keep} quite still, the head raised a little and the eyes half shut. +from-lizard,from-gecko,from-iguana,from-crocodile,from-alligator,from-turtle,from-tortoise
T coils in the sun = In loose coils on $that, $the {lies|lie} with the head on the topmost one. +from-snake,from-python,from-viper,from-adder,from-cobra -from-lizard,from-gecko,from-iguana,from-turtle,from-tortoise,from-crocodile,from-alligator
T wings open flat = Both wings spread open and flat, $the {sits|sit} on $that with the body turned to the sun. +from-butterfly,from-dragonfly,from-moth
T stretched in the sun = Stretched out full length on $that, $the {lies|lie} on one side with eyes shut and the belly to the sun. +from-cat,from-dog,from-seal,from-lion,from-fox,from-animal -from-lizard,from-snake,from-gecko,from-iguana,from-crocodile,from-alligator,from-turtle,from-tortoise,from-insect,from-bird

tugging | tugging at, tugging on, pulling at, pulling on, yanking, biting at
T rump up and teeth in it = Front legs flat and rump up, $the {pulls|pull} backward with $that between the teeth, the head twisted sideways and the tail in the air; it is stretched tight. +from-dog,from-puppy,from-animal -from-bird,from-fish
T both hands and leaning back = Both hands round $that, $the {pulls|pull} with straight arms and dug-in heels. +from-hands
T feet braced and beak shut = Feet braced wide, $the {pulls|pull} at $that with the beak, the neck stretched and the wings half open. +from-bird

chased-by | chasing, chasing after, snapping at, hissing at, barking at, lunging for
T neck out and wings spread = Neck stretched out low, beak open and wings spread wide, $the {runs|run} at $that, only a step behind. +from-goose,from-swan,from-turkey,from-rooster,from-chicken
T front feet off the ground = $The {stands|stand} stiff-legged, hair on the back raised, and {bares|bare} its teeth at $that. +from-dog +barking

dropping | dropping, letting go of, releasing, letting fall
T just out of the beak = Wings spread for a turn, $the {has|have} just opened the beak; $that {falls|fall} through the air, already a wing’s length below. +from-bird,from-crow,from-gull,from-seagull,from-raven,from-stork
T just out of the hand = The hand of $the is open; just below it, not yet on the ground, $that {falls|fall}. +from-hands -to-bird,to-pigeon,to-dove,to-butterfly,to-balloon,to-lantern,to-fish,to-turtle,to-bag,to-child,to-kid
T open hands and lifting off = Both open hands of $the are raised, and $that {is|are} just above them, on the way up. +from-hands +to-bird,to-pigeon,to-dove,to-butterfly,to-balloon,to-lantern
T lowered to the water = Kneeling at the water, $the {lowers|lower} $that with both hands until it swims free. +from-hands +to-fish,to-turtle

dragging-home | dragging, lugging, hauling along
T walking backward with it = Teeth sunk into $that, $the {walks|walk} backward with the head up, legs spread and the long end trailing through the leaves. +from-animal,from-beaver,from-dog,from-fox -from-bird,from-insect,from-ant
T bent forward with it = Bent far forward, $the {drags|drag} $that along the ground with both hands behind the back, leaving a long scrape. +from-hands

carrying-load | hoisting along, shouldering, lugging up, carrying through, carrying across, carrying over, carrying down
T ends sticking out = $The {has|have} $that on one shoulder, one arm over it, both ends sticking far out in front and behind. +from-hands +to-ladder,to-plank,to-log,to-canoe,to-surfboard,to-carpet,to-rug,to-pole,to-board
T arms full = $The {has|have} both arms round $that and only the eyes look over it. +from-hands -to-ladder,to-plank,to-log,to-canoe,to-surfboard,to-pole,to-board,to-person,to-cup,to-coffee,to-animal

piggyback | giving a piggyback to, carrying piggyback, piggybacking, carrying on
T arms round the neck = $That {rides|ride} high on the back of $the, arms round the neck and chin on one shoulder; two hands hold the legs in front. +from-hands +to-person

rocking | rocking, soothing, burping, singing to sleep, lulling
T against the shoulder = $The {holds|hold} $that against one shoulder, a spread hand across the small back and a cheek against the head, swaying. +from-hands +to-baby,to-infant,to-newborn,to-child,to-son,to-daughter,to-toddler

doing-hair | washing the hair of, drying the hair of, blow-drying, curling, dyeing, cutting
T strand between two fingers = A strand of hair between two fingers, $the {brings|bring} the open scissors to it; $that {sits|sit} still with a cape round the neck, cut ends on the shoulders. +from-hands +to-hair,to-person,to-child,to-man,to-woman,to-boy,to-girl +cut,cutting

making-up | putting makeup on, making up, applying, doing the makeup of, painting the nails of, painting the face of
T lips parted to the mirror = Close to the mirror with parted lips and raised chin, $the {puts|put} on $that with a steady hand, the other hand flat on the table. +from-hands +to-lipstick,to-makeup,to-mascara,to-eyeliner,to-powder
T brush at the cheek = $The {holds|hold} the chin of $that with two fingers and a thin brush to the cheek; half of the face is painted. +from-hands +to-person

tying-shoe | tying, tying up, lacing up, doing up, retying
T one knee down = Down on one knee with the other foot in front, $the {pulls|pull} the two loops of the bow tight, the head bent over the shoe. +from-hands +to-shoe,to-shoelace,to-boot,to-lace,to-sneaker,to-skate,to-trainer,to-laces
T hands at the throat = Chin raised, $the {draws|draw} the knot up to the collar with both hands. +from-hands +to-tie,to-necktie
T behind with both hands = Elbows out to the sides, $the {ties|tie} a bow behind the back, the head lowered. +from-hands +to-apron

zipping | zipping up, zipping, unzipping, unbuttoning, pulling up, pulling on, pulling off, kicking off, stepping into
T heel half in = Hopping on one foot, $the {pulls|pull} at $that with both hands, the heel not yet in. +from-hands +to-boot,to-shoe,to-sock,to-stocking +pull,pulling,step,stepping
T tab half way up = The tab of the zip is half way up between the finger and thumb of $the, one side held tight with the other hand. +from-hands +to-jacket,to-dress,to-coat,to-tent,to-bag,to-suitcase,to-boot,to-wetsuit,to-anorak +zip,zipping

wringing | wringing out, wringing, squeezing out, squeezing, juicing
T twisted over the basin = $The {twists|twist} $that with both fists in opposite directions, and a stream of water runs from the middle. +from-hands +to-cloth,to-rag,to-towel,to-shirt,to-mop,to-sponge,to-swimsuit,to-sock,to-hair
T half in the fist = Half of $that is squeezed in the fist of $the, juice running between the fingers into a bowl. +from-hands +to-lemon,to-orange,to-lime,to-grapefruit,to-fruit

drying | drying, drying off, towelling off, rubbing dry
T cloth inside the rim = A striped cloth is pushed inside and $the {turns|turn} $that round against it, more wet ones upside down in a rack. +from-hands +to-dish,to-glass,to-plate,to-cup,to-pan
T head under the towel = $The {rubs|rub} the fur of $that with a rough towel in both hands; the wet hair stands up on end and only the nose looks out. +from-hands +to-dog,to-cat,to-puppy,to-animal
T towel over the hair = Both hands rub a towel over the wet hair, head tipped to one side. +from-hands +to-hair

wiping-off | wiping, wiping off, wiping from, wiping away, wiping down
T rag round the fingers = $The {works|work} a stained rag round each finger in turn, both hands held low in front, black still in the creases of the knuckles. +from-hands +to-hand,to-finger
T held up to the light = $Other in one hand, $the {rubs|rub} the lenses with the hem of a shirt held between finger and thumb, bare eyes narrowed at them. +from-hands +by-off,by-from +other-glasses,other-spectacles
T back of the hand at the brow = With the back of one hand $the {wipes|wipe} along the brow, fingers loose, eyes half shut. +from-hands +to-sweat,to-brow,to-forehead,to-face,to-tear,to-tears
T clear curve in the mist = One sleeve has drawn a clear curve across $that, and drops run down from its lower edge. +from-hands +to-window,to-mirror,to-windscreen
T wet cloth across it = $The {draws|draw} a damp cloth across $that with one straight arm, and the wiped half shines. +from-hands +to-table,to-counter,to-bar,to-board,to-blackboard,to-surface,to-shelf

shaking-out | shaking out, beating, shaking off, airing
T cloth cracked in the air = $The {holds|hold} $that by two corners and {throws|throw} it up, so that it stands in a long wave in the air, dust and crumbs flying off the end. +from-hands +to-rug,to-carpet,to-tablecloth,to-blanket,to-sheet,to-towel,to-mat
T drops in a ring = Eyes shut and ears flung out, $the {shakes|shake} from head to tail, and drops fly off in a bright ring. +from-animal

spreading-out | spreading out, unrolling, unfolding, laying out, rolling out, rolling up
T corners held down = On both knees, $the {smooths|smooth} $that flat with outstretched arms, one corner still rolling back. +from-hands +to-map,to-blanket,to-rug,to-carpet,to-mat,to-plan,to-banner,to-paper,to-sheet,to-cloth
T rolling pin on the dough = $The {leans|lean} on a wooden rolling pin with both hands, and $that {spreads|spread} thin and pale in front of it on the floured board. +from-hands +to-dough,to-pastry

packing | packing, unpacking, filling up, loading, stuffing, packing up
T lid against the knee = $The {kneels|kneel} on $that to press the lid down, one sleeve hanging out at the side. +from-hands +to-suitcase,to-trunk,to-bag,to-backpack,to-rucksack -unpack,unpacking
T things on both sides = $That {stands|stand} open; $the {bends|bend} over it with something in each hand, more lying in heaps on both sides. +from-hands +to-suitcase,to-trunk,to-bag,to-backpack,to-rucksack,to-box,to-crate,to-boxes
T tailgate open = The tailgate is open, and $the {lifts|lift} a box into $that with a raised knee, more standing on the ground. +from-hands +to-van,to-car,to-truck,to-lorry

changing | changing, replacing, screwing in, unscrewing, fitting, tightening, loosening
T arms over the head = On the top step of a ladder, $the {turns|turn} the bulb with the fingertips of both raised hands, the head tipped back. +from-hands +to-bulb,to-lightbulb,to-lamp,to-light
T wheel off and nuts beside = Down on one knee, $the {leans|lean} on a long wheel wrench; the car stands tilted on a jack and the spare lies flat beside it. +from-hands +to-tyre,to-tire,to-wheel
T wrench on the nut = Both hands on a long wrench, $the {pulls|pull} it toward the chest, jaw set, the eyes on the nut. +from-hands +to-bolt,to-nut,to-pipe,to-screw,to-tap,to-valve
T baby on the mat = $That {lies|lie} on its back on a mat with both feet up, held together in one hand of $the, who reaches for a clean nappy with the other. +from-hands +to-baby,to-nappy,to-diaper

pumping | pumping, pumping up, inflating, blowing up
T cheeks like balls = Both cheeks round, $the {blows|blow} into $that, which {is|are} already larger than the face, the fingers pinching its neck. +from-hands +to-balloon,to-ring,to-ball
T foot on the pump = One foot on the base of a tall pump, $the {presses|press} its handle down with both hands, the hose running to the valve. +from-hands +to-tyre,to-tire,to-wheel,to-mattress,to-ball

sharpening | sharpening, honing, grinding, oiling
T steel and edge = $The {draws|draw} the edge of $that along a steel at a low angle, thumb and eyes close to it. +from-hands +to-knife,to-blade,to-axe,to-scythe,to-sword,to-chisel,to-scissors
T curl of shaving = A thin curl of wood and graphite falls from $that as $the {turns|turn} it in the sharpener. +from-hands +to-pencil

grating | grating, cracking, beating eggs, skewering, spreading, shelling, pitting, kneading out
T shell in two halves = Two halves of the shell part between the thumbs of $the, and the yolk drops in one piece toward the bowl. +from-hands +to-egg,to-eggs +crack,cracking
T heap under the grater = $The {moves|move} $that down a steel grater with the flat of the hand, a loose heap growing below. +from-hands +to-cheese,to-carrot,to-lemon,to-nutmeg,to-chocolate +grate,grating
T thumb along the pod = With a thumb run along the inside, $the {empties|empty} the next one into a bowl, empty shells heaped on a newspaper. +from-hands +to-pea,to-peas,to-bean,to-beans,to-nut,to-nuts
T knife flat on the bread = $The {draws|draw} a knife flat across the bread with $that, right to the crust. +from-hands +to-butter,to-jam,to-marmalade,to-honey

drinking-from | drinking from, drinking out of, sipping from, lapping from, lapping up, eating from, eating out of, slurping, tasting from
T both hands round it = $The {tips|tip} $that up with both hands, head back and eyes shut, one drop running down the chin. +from-hands +to-bottle,to-bowl,to-cup,to-mug,to-glass,to-fountain,to-tap,to-flask,to-canteen,to-coconut
T tongue in the water = Head low and shoulders high, $the {laps|lap} from $that, the tongue curled in the water and rings running out from it. +from-cat,from-dog,from-fox,from-wolf,from-lion,from-tiger,from-kitten,from-puppy,from-leopard,from-hedgehog +to-bowl,to-saucer,to-puddle,to-pond,to-river,to-stream,to-lake,to-fountain,to-toilet,to-glass
T lips on the water = Front legs apart and neck stretched down, $the {drinks|drink} with the lips on the surface of $that, the ears turned to both sides. +from-horse,from-deer,from-zebra,from-giraffe,from-cow,from-antelope,from-sheep,from-goat,from-donkey +to-river,to-stream,to-lake,to-pond,to-trough,to-waterhole,to-puddle,to-fountain
T beak tipped up = The beak dripping, $the {raises|raise} its head from $that to let the water run down. +from-bird
T ladle at the lips = $The {holds|hold} $that to pursed lips, the other hand cupped under it, eyebrows raised and steam going past the face. +from-hands +to-ladle,to-spoon

sipping | drinking coffee on, having breakfast on, eating lunch on, having lunch on
T cup half way = $The {holds|hold} a steaming cup half way to the mouth, one elbow on a raised knee, eyes on the distance. +from-hands

blowing-on | blowing on, cooling
T lips over the spoon = Lips pursed, $the {blows|blow} across $that, and the steam bends away from the face. +from-hands +to-soup,to-spoon,to-tea,to-coffee,to-cocoa,to-food,to-bowl

feeding-birds | scattering crumbs to, throwing bread to, tossing crumbs to
T crumbs in the air = Crumbs fall in a small arc from the fingers of $the, and $that {crowds|crowd} together in front with raised heads. +from-hands

teaching-deed | teaching, teaches, teaching to, teaching how to, showing how to, showing
T lips rounded alike = Face to face, both have their lips pushed out in the same small ring; $the {holds|hold} one finger up to keep time, and $that {watches|watch} the mouth from close by. +from-hands +to-person +whistle,whistling,sing
T one pair of hands over the other = Close behind $that, $the {reaches|reach} round and {lays|lay} both hands over the smaller ones; two heads bend over what they hold. +from-hands +to-person +knit,sew,tie,fish,paint,draw,write,cook,bake,carve,shoot,golf,type,play,plant -whistle,sing,swim,ride,dance,walk,skate,ski,drive
T hand under the belly = Waist-deep beside it, $the {holds|hold} one flat hand under the belly of $that, who kicks up white water with a stretched neck. +from-hands +to-person +swim,swimming -ride,bike,bicycle,cycle,walk,dance
T hand on the saddle = Running bent beside the bicycle with one hand on the saddle, $the {has|have} just begun to let go; $that {grips|grip} the handlebars with stiff arms and wide eyes. +from-hands +to-person +ride,cycle,bike,bicycle
T feet beside feet = Side by side, both look down at four feet set in the same step, $the holding $that by both hands. +from-hands +to-person +dance,walk,skate,waltz

conducting | conducting, leading a choir, directing
T baton at the top = Both arms raised, the baton at the top of its beat, $the {faces|face} $that, and every bow and head turns to the same side. +from-hands +to-orchestra,to-choir,to-band
T palm toward the cars = One white-gloved palm is held up straight and the other arm waves on; $that {stands|stand} still in front. +from-hands +to-traffic

singing-into | singing into, speaking into, shouting into, talking into
T lips at the microphone = Eyes shut and lips almost on it, $the {holds|hold} $that with both hands. +from-hands +to-microphone,to-mic,to-megaphone,to-phone,to-radio

knocking-on | knocking on, knocking at, ringing, ringing at, banging on
T knuckles on the wood = The knuckles of $the are on $that, the other hand behind the back, one ear turned toward it. +from-hands +to-door,to-window,to-gate
T rope pulled to the floor = Both hands high on the rope, $the {is|are} pulled up on the toes by it, and $that {swings|swing} far over. +from-hands +to-bell,to-bells

hiding-in-cloth | hiding behind, standing behind, peeking from behind
T toes under the hem = The cloth bulges where $the {stands|stand} behind $that; only ten toes show below the hem and one eye at its edge. +from-hands +to-curtain,to-curtains,to-drape,to-sheet,to-towel
T half a face past it = Half of the face and four fingers of $the show past the edge of $that. +from-hands +to-tree,to-door,to-wall,to-sofa,to-chair,to-pillar,to-bush,to-rock,to-fence,to-legs,to-leg,to-skirt

sheltering | sheltering from, sheltering in, taking shelter in, sheltering
T pressed back from the drops = $The {stands|stand} pressed back with drawn-up shoulders, and a curtain of drops falls just in front of the toes. +from-hands +to-rain,to-doorway,to-storm,to-porch,to-entrance

waiting-out | waiting out, queuing for, queueing for, lining up for, waiting in line for
T one behind another = $The stand one behind another, some with hands in pockets, one leaning out of the line to see how long it is. +from-many +from-hands

collecting | picking up, gathering up, collecting shells on, searching for, looking for
T bent double = Bent double with one arm stretched down, $the {has|have} $that just between finger and thumb, others already in a closed hand. +from-hands +to-shell,to-shells,to-stone,to-pebble,to-coin,to-litter,to-chestnut,to-acorn,to-glass,to-leaf
T on all fours = On hands and knees, the cheek nearly on the ground, $the {looks|look} along it for $that. +from-hands +to-contact,to-lens,to-key,to-earring,to-ring,to-clue,to-fossil

brushing-off | brushing off, brushing from, dusting off, uncovering, excavating, sweeping off
T soft brush and bared edge = Kneeling low with the face close above, $the {sweeps|sweep} loose $that aside with a soft brush, and more of $other comes out of the ground, pale against dark earth. +from-hands +to-dust,to-sand,to-earth,to-soil,to-dirt +by-off,by-from +other-bone,other-fossil,other-skull,other-skeleton,other-pot,other-vase,other-mosaic,other-stone
T half out of the ground = $That {is|are} half out of the ground; $the {kneels|kneel} over it with a soft brush, a small trowel beside one knee. +from-hands +to-bone,to-fossil,to-skull,to-skeleton,to-pot,to-vase,to-mosaic,to-ruin,to-tomb
T rope over the shoulder of it = $The {draws|draw} a broom along $that, and the snow comes off in one soft slab. +from-hands +to-snow,to-car,to-roof

serving-at | waiting on, serving drinks to, bringing food to, taking an order from
T tray at the shoulder = A round tray balanced at the shoulder, $the {bends|bend} toward $that and {sets|set} a plate down. +from-hands +to-person,to-table,to-customer,to-guest

weighing | weighing, measuring out
T needle moving = $That {lies|lie} in the steel pan of a scale; $the {waits|wait} with one hand in the air for the needle to stop. +from-hands

sorting-out | sorting through, going through, leafing through, flipping through, browsing, browsing through
T one pulled half out = With one finger $the {has|have} pulled the next half out of the row, the head tipped to read its edge. +from-hands +to-record,to-records,to-book,to-books,to-file,to-files,to-shelf,to-vinyl
T page in the air = A page stands straight up between two fingers of $the, about to fall to the other side. +from-hands +to-book,to-album,to-newspaper,to-magazine,to-notebook,to-catalogue

laying | laying, plastering, tiling, bricklaying, wallpapering, hanging wallpaper
T trowel under the last one = $The {taps|tap} the newest of $that level with the handle of a trowel, grey mortar pressed out along the joint and a string stretched above the row. +from-hands +to-brick,to-bricks,to-stone,to-block,to-tile,to-tiles
T sheet smoothed down = From the top of a ladder $the {smooths|smooth} $that down with a wide brush, its lower half still curled. +from-hands +to-wallpaper,to-poster

blowing-glass | blowing glass, glassblowing, blowing a bubble of
T bulb on the long pipe = Cheeks round, $the {turns|turn} a long iron pipe while blowing; at its end the glass hangs as a glowing orange bulb. +from-hands +to-glass,to-vase,to-bulb

binding | binding, weaving, weaving together, plaiting, twisting
T withies standing up = $The {bends|bend} one wet rod round behind the next, the unwoven ends of $that standing up all round like spokes. +from-hands +to-basket,to-wreath,to-fence,to-mat
T threads under the shuttle = One hand of $the pushes the shuttle through, the other waits for it at the far side of $that. +from-hands +to-cloth,to-rug,to-carpet,to-tapestry,to-blanket

mooring | mooring, untying, casting off, anchoring, hoisting, raising
T rope round the post = $The {drops|drop} a loop of wet rope over a post, leaning back against the pull of $that. +from-hands +to-boat,to-ship,to-barge,to-yacht,to-ferry,to-canoe -untying
T hand over hand = Hand over hand, $the {pulls|pull} down on a rope, and $that {climbs|climb} the mast in shaking folds. +from-hands +to-sail,to-flag

flying-kite | flying
T string leaning up = Leaning back, a reel between both hands, $the {looks|look} up along the tight slanting string to $that, small in the sky with its tail streaming. +from-hands +to-kite
T head round to the wing = One hand on the stick and goggles down, $the {looks|look} out past the wing of $that. +from-hands +to-plane,to-airplane,to-biplane

skipping-rope | jumping, skipping
T rope under the toes = Both feet of $the are just off the ground with the rope passing under the toes, hair and skirt in the air. +from-hands +to-rope
T hopping to the next square = On one leg, arms out, $the {hops|hop} to the next square. +from-hands +to-hopscotch

building-nest | lining, building a nest in, nesting on, brooding, hatching, incubating, sitting on eggs
T low in the cup = Low in the cup with only head and tail above its rim, $the {sits|sit} tight on $that, feathers fluffed over it. +from-bird +to-egg,to-eggs,to-nest

cracking-shell | hatching from, breaking out of, breaking free from
T beak out of the crack = A jagged crack runs right round $that; a wet head with closed eyes and one bent wing of $the have pushed off the cap. +from-bird,from-chick,from-duckling,from-animal +to-egg,to-shell

preening | preening, licking, cleaning itself, grooming itself
T tongue on it = Eyes half shut, $the {draws|draw} a rough pink tongue along $that. +from-animal,from-cat,from-dog -from-bird,from-insect,from-fish +to-paw,to-kitten,to-puppy,to-calf,to-foal,to-lamb,to-cub,to-hand,to-face
T licked into points = The tongue of $the is out as far as it goes, the tip just on $that. +from-animal,from-hands +to-ice,to-cone,to-spoon,to-bowl,to-honey,to-salt,to-lollipop,to-icicle

catching | catching in, catching on, catching with
T bent with open arms = $The {has|have} $that already between both hands, arms pulled in to the chest. +from-hands +to-ball,to-football,to-baseball,to-frisbee
T body curved in the spray = Standing in the rapids with open jaws, $the {meets|meet} $that in mid-leap, its silver side curved in the spray. +from-bear +to-fish,to-salmon
T tongue out for flakes = Head back, eyes shut and tongue out, $the {waits|wait} for the next one to land. +from-hands +to-snowflake,to-snowflakes,to-raindrop

scratching | scratching, rubbing against, scratching against, rubbing on, sharpening its claws on
T cheek along it = Eyes shut, $the {leans|lean} the whole flank against $that and {pushes|push} along it, skin wrinkled and one leg lifted. +from-animal -from-bird,from-insect +to-tree,to-post,to-fence,to-rock,to-trunk,to-leg,to-legs,to-wall
T hind foot behind the ear = One hind foot of $the is a blur behind the ear, the head tilted into it. +from-animal +to-ear
T claws drawn down = Both front paws stretched up, $the {draws|draw} its claws down $that, back hollow. +from-cat,from-bear,from-tiger +to-post,to-tree,to-sofa,to-carpet,to-trunk

begging-at | begging at, begging for, waiting under, drooling over, staring up at
T eyes on the next bite = $The {sits|sit} bolt upright with the nose pointing up at $that, eyes round and one front paw lifted. +from-dog,from-cat,from-puppy,from-animal -from-bird,from-fish

watching-from | watching from, looking out from, looking down from, looking on from, gazing down from
T head over the edge = Only head and shoulders of $the show over the edge of $that, the look turned down. +from-hands,from-animal +to-roof,to-balcony,to-wall,to-tower,to-rooftop,to-cliff,to-tree,to-shelf,to-window,to-cupboard,to-fridge

nesting-under | sleeping under, huddling under, huddled under, sheltering beneath, curled up under, hiding beneath, hiding under, sleeping beneath, under
T noses in the leaves = Spines, noses and closed eyes of $the are pressed into one ball under $that, a few bits of it stuck on the backs. +from-hedgehog,from-many +from-animal +to-leaf,to-leaves,to-pile,to-hay,to-straw
T only the head outside = $That {covers|cover} $the to the chin; one arm lies on top of it, and the head has sunk sideways. +from-hands +to-blanket,to-duvet,to-quilt,to-newspaper,to-coat
T dry under the edge = $The {presses|press} close together under $that, only the outermost back wet. +from-many +from-animal +to-leaf,to-umbrella,to-branch,to-mushroom

driving-past | cycling past, riding past, cycling along, cycling through, riding along, cycling down, pedalling along, pedaling through, cycling up
T one pedal down = One pedal down and the other knee high, $the {leans|lean} over the handlebars, coat tails out behind, and the spokes blur into a grey disc. +from-hands -to-horse
T out of the saddle = Standing on the pedals, $the {throws|throw} the bicycle from side to side with bent elbows and open mouth. +from-hands +up,uphill,climb,hill,mountain

facing-wind | walking against, leaning into, walking into, struggling against, battling against
T bent into it = Bent forward so far that a straight back would fall, $the {pushes|push} one foot ahead, coat and hair pulled out straight behind and one arm before the face. +from-hands +to-wind,to-storm,to-blizzard,to-gale,to-snow,to-rain

holding-umbrella | struggling with, wrestling with, fighting with
T turned inside out = $That {has|have} turned inside out, its ribs pointing up; $the {holds|hold} the handle with both hands, leaning back. +from-hands +to-umbrella
T both arms inside it = $The {has|have} one end of $that over the head and the other under a foot, both arms lost in it. +from-hands +to-tent,to-duvet,to-map,to-deckchair,to-sleeping

sitting-in-row | sitting in, sitting along, sitting round, sitting at
T elbows on the table = $The {sits|sit} at $that with both elbows on it, the chin on a fist. +from-person +to-table,to-desk,to-counter,to-bar +alone,thinking,bored,lonely,waiting
T one behind the other = $The {sits|sit} in $that, knees drawn up, one arm over the side and the fingers near the water. +from-person +to-boat,to-canoe,to-kayak,to-dinghy
`;
