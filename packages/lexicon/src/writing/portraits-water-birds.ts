/** How birds of shore and water look, hold themselves and differ. The form of the rows: `passages.ts`. */
export const WATER_BIRD_PORTRAITS = `
duck | duck, ducks, mallard, mallards, duck mother
F *yellow rubber = $The {is|are} bright yellow rubber with an orange bill and painted black eyes. +rubber
F smooth feathers = Smooth feathers overlap on the back of $the, and the feet are orange and webbed. -rubber
P swimming = $The {swims|swim} with raised head, a V of ripples behind. -rubber
P on the bank = $The {stands|stand} on the bank on orange feet. -rubber,swimming
P upside down = $The {dips|dip} head down, only the tail above the water. +diving,feeding,eating
P flying up = $The {flies|fly} up from the water, drops falling. +flying
P walking = $The {walks|walk} with one orange foot lifted. +walking
P asleep = $The {sleeps|sleep} with the bill under one wing. +sleeping,asleep
M pair and others = Some have shining green heads, others are speckled brown; they swim toward us.
M family = Yellow ducklings follow the brown mother in a line. +duckling,ducklings,family,mother
S water drops = Drops roll off $its back. -rubber,road,street,grass,cross,garden
G the wet feathers; the bill; the neck

duckling | duckling, ducklings, chick, chicks, gosling
F tiny and fluffy = $The {is|are} tiny and fluffy, with stubby wings and big feet.
P standing = $The {stands|stand} on small feet and {looks|look} up.
P swimming = $The {swims|swim} with a small wake. +swimming
P asleep = $The {sleeps|sleep} with the bill on the chest. +sleeping,asleep
P running = $The {runs|run} with tiny raised wings. +running,following
M row = $The walk in a line, one a few steps behind.
S wet down = The down sticks together in small points. +rain,swimming
G the yellow down; the bill; the eye

goose | goose, geese, pelican
F long neck = The neck of $the is long and upright, the body broad, the feet large and webbed.
P neck raised = $The {stands|stand} with a straight raised neck.
P hissing = $The {stretches|stretch} $its neck forward with open bill and spread wings. +attacking,chasing,running
P flying in a V = $The {flies|fly} in a V with stretched necks. +flying,migrating
P swimming = $The {swims|swim} in a line. +swimming
P grazing = $The {pulls|pull} at the grass. +eating,grazing
M flock = Some graze, one stands guard with raised neck.
S orange feet = $Its orange feet are wet.
G the neck; the bill; the wing feathers

swan-kind | swan, swans
F large folded wings = The large wings of $the are folded and slightly raised over the back.
P swimming = $The {swims|swim} with a curved neck, mirrored below.
P gliding over the water = $The {swims|swim} slowly with a curved neck, a thin line of ripples behind. +swimming,floating,gliding
P preening = $The {preens|preen} $its back feathers, the neck bent.
P wings spread = $The {rises|rise} on the water with wide spread wings. +flying,wings,wing
P asleep = $The {sleeps|sleep} with the head under one wing. +sleeping,asleep
P dipping the head = $The {dips|dip} $its head under the water. +eating,diving
M pair = $The face each other, and their necks form a heart.
M family = Grey young ones swim between the two white parents. -two
S drop on the bill = A drop hangs from the tip of $its bill.
G the curved neck; the wing edges; the bill

crane-kind | crane, egret, cranes
F tall and slender = $The {is|are} tall and slender, with a long neck and a straight pointed beak.
F *pure white = Pure white, with a long thin neck, $the {has|have} black legs and a yellow bill. +egret
P standing = $The {stands|stand} on one thin leg with raised neck.
P walking = $The {walks|walk} through the shallows with one leg lifted.
P dancing = They leap with open wings and raised beaks. +dancing
P flying = $The {flies|fly} with wide wings and long legs stretched behind. +flying
P fishing = $The {stabs|stab} at the water with the long beak. +fishing,hunting,eating
M pair = $The stand side by side with raised heads.
S long legs = $Its long thin legs are mirrored in the water. +water,lake,shallow
G the bill; the neck; the feathers

heron | heron, grey heron, herons, blue heron
F tall and thin = $The {is|are} tall and thin with long legs.
P standing still = $The {stands|stand} still on long legs, neck drawn back in an S, eyes on the water.
P standing in the water = $The {stands|stand} in the shallow water on long thin legs, neck stretched and eyes on the surface, mirrored below. +standing,water,wading
P striking = The beak of $the stabs into the water, drops flying. +fishing,hunting,catching
P flying = $The {flies|fly} slowly with wide grey wings, legs stretched behind. +flying
M pair = One stands in the water, another on the bank.
S fish in the beak = A small silver fish hangs in $its beak. +catching,eating
G the long neck; the beak; the grey wings

flamingo | flamingo, flamingos
F thin legs = The legs of $the are pink, very long and thin, with knobbly joints.
P on one leg = $The {stands|stand} on one leg, the neck in an S.
P drinking = $The {lowers|lower} $its neck with the bill upside down in the water. +drinking,eating,feeding
P walking = $The {walks|walk} through shallow water with one leg lifted. +walking
P flying = $The {flies|fly} with stretched neck and legs, black under the wings. +flying
P asleep = $The {sleeps|sleep} on one leg with the head on the back. +sleeping,asleep
M flock = $The stand close together, necks curved in all directions, mirrored in the water.
M pair = Their necks curve toward each other like a heart. +two,pair
S loose feather = One pink feather floats on the water.
G the pink feathers; the bill; the curved neck

stork | stork, storks
F long legs = Long straight legs carry $the, and the bill is long and pointed.
P on the nest = $The {stands|stand} on one leg on a large nest of sticks.
P flying = $The {flies|fly} with wide wings and red legs stretched behind. +flying
P walking = $The {walks|walk} through wet grass with one leg lifted. +walking
M pair = $The stand on the nest with crossed bills.
G the red bill; the white feathers

penguin | penguin, penguins
F *grey down = Fluffy grey down covers $the below a black and white face. +chick,baby
F upright and plump = $The {is|are} plump and upright with short stiff wings and black feet.
P standing = $The {stands|stand} upright with wings slightly out.
P looking up = $The {lifts|lift} $its bill and {looks|look} up.
P sliding = $The {slides|slide} on $its belly over the ice. +sliding,playing
P diving in = $The {dives|dive} from the edge into the dark blue water. +jumping,diving
P swimming = $The {swims|swim} underwater like a bird in flight, bubbles behind. +swimming,underwater
P walking = $The {walks|walk} with small steps, bodies tilted and wings held out, leaving a line of tracks in the snow. +walking,marching,waddling
P asleep = $The {sleeps|sleep} standing with the bill under a wing. +sleeping,asleep
M colony = $The stand close together, one with raised wings, one looking at us.
M parent and chick = The grey fluffy chick stands between the feet of the parent. +two,chick,baby
S snow on the feet = A little snow lies on $its feet. +snow,ice
G the bill; the feathers; the flippers

puffin | puffin, puffins
F plump and upright = $The {is|are} plump and upright, with sad-looking dark eyes and webbed feet.
P standing = $The {stands|stand} on orange feet and {looks|look} to the side.
P fish in the beak = $The {holds|hold} several small silver fish in $its beak. +fish,eating,catching
P flying = $The {flies|fly} with fast small wings, orange feet spread. +flying
M pair = $The stand beak to beak.
S grass in the beak = A blade of grass hangs from $its beak. -fish
G the orange beak; the white face

gull | gull, gulls, seagull, seagulls, albatross
F yellow eye = The eyes of $the are pale yellow, and the feet are pink.
P standing = $The {stands|stand} on one leg and {looks|look} to the side.
P calling = $The {calls|call} with wide open beak.
P gliding = $The {glides|glide} with wide wings on the wind. +flying,gliding,soaring
P stealing a chip = $The {swoops|swoop} down and {snatches|snatch} a chip. +stealing,eating,chip,fries,fry
P diving = $The {dives|dive} with folded wings. +diving,fishing
M flock = Some stand on posts, others circle above.
S red spot = A red spot marks $its lower beak.
G the wing edges; the bill; the pale eye
`;
