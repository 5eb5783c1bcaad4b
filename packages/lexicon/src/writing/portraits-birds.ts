/** How birds look, hold themselves and differ. The form of the rows: `passages.ts`. */
export const BIRD_PORTRAITS = `
bird | bird, birds, songbird, finch, wren, swallow
F thin legs = On thin legs and tiny claws, $the {is|are} no bigger than an apple. -swallow
F fine feathers = Fine soft feathers lie close to the body of $the.
F small and round = $The {is|are} small and round with bright black eyes.
P perched = $The {sits|sit} upright with closed wings and head turned to the side.
P looking back = $The {looks|look} back over one shoulder.
P singing = $The {sings|sing} with open beak and raised head. +singing
P flying = $The {flies|fly} with spread wings and tail. +flying
P eating = $The {picks|pick} up a seed with $its beak. +eating,feeding
P bathing = $The {bathes|bathe} with fluttering wings, drops flying. +bathing,water
P on the water = $The {swims|swim} with raised neck, ripples behind. +swimming
P nest = $The {stands|stand} on the edge of the nest with a worm in $its beak. +nest,feeding
P migrating = $The {flies|fly} in a wide V. +flock,migrating
P fluffed up = $The {sits|sit} with fluffed-up feathers, round as a ball. +winter,snow,cold
M flock = Some fly up, some sit in a row, one has just landed, its wings still open.
M pair = $The sit close together on one twig. +two,pair
S twig in the beak = A thin twig hangs from $its beak. +spring,nest
G the wing edges; the eye; the breast feathers

robin | robin, robins
F round = $The {is|are} small and round with shiny black eyes.
P perched = $The {sits|sit} with raised head and slightly hanging wings.
P singing = $The {sings|sing} with open beak. +singing
P on the handle = $The {sits|sit} on the handle of a spade. +garden,spade
P in the snow = $The {stands|stand} in the snow with fluffed-up feathers. +snow,winter
P with a worm = $The {pulls|pull} a worm from the ground. +eating,worm
M two = $The sit at the two ends of one branch.
S snow on the beak = A bit of snow sticks to $its beak. +snow,winter
G the red breast; the beak; the eye

sparrow | sparrow, sparrows, titmouse, chickadee
F small and round = $The {is|are} small and round, with a short thick beak and shiny black eyes.
F *blue and yellow = A blue cap, white cheeks and a yellow breast mark $the. +titmouse
P hopping = $The {stands|stand} with $its head tilted.
P crumb in the beak = $The {holds|hold} a crumb in $its beak.
P flying = $The {flies|fly} with blurred wings. +flying
P bathing = $The {splashes|splash} in a puddle with spread wings. +bathing,puddle
M flock = $The sit in a row, one with spread wings.
S fluffed feathers = $Its feathers are fluffed up. +winter,snow
G the feathers; the beak; the eye

cardinal | cardinal, blue jay, bluebird
F pointed crest = A pointed crest stands on the head of $the, and the beak is short and strong. -bluebird
P perched = $The {sits|sit} on a thin branch, seen from the side.
P looking at us = $The {turns|turn} $its head toward us.
P flying = $The {flies|fly} with spread wings. +flying
P in the snow = $The {sits|sit} on a snowy branch, bright against the white. +snow,winter
M pair = $The sit on one branch, one bright, one paler.
S berry in the beak = A red berry is in $its beak. -flying,singing
G the bright feathers; the beak; the eye

owl | owl, owls
F soft feathers = Soft barred feathers cover $the down to the feathered feet.
F round face = The face of $the is large and round, with a short hooked beak and two tufts above. -snowy,barn
P looking straight at us = $The {sits|sit} upright and {looks|look} straight at us with wide yellow eyes.
P head turned = $The {turns|turn} $its head all the way round to look back.
P flying silently = $The {flies|fly} toward us with wide spread wings and fixed eyes. +flying,hunting
P asleep = $The {sits|sit} with closed eyes, one foot drawn up. +sleeping,asleep
P with a mouse = $The {holds|hold} a mouse in $its claws. +mouse,catching
P reading = Small round glasses on the beak, $the {sits|sit} over an open book. +reading,book,books
M owlets = $The sit pressed together in a row, fluffy and wide-eyed.
M pair = $The sit close together, one with closed eyes. +two,pair
S feather tufts = Two feather tufts stand up like ears. -snowy,barn
G the eyes; the feather edges; the claws

snowy-owl | snowy owl, white owl, barn owl, snowy owls
F round face = The face of $the is round and flat, and feathers cover the feet down to the claws.
P sitting still = $The {sits|sit} still with narrowed eyes, feathers fluffed.
P looking at us = $The {looks|look} straight at us over one shoulder.
P low flight = $The {glides|glide} low with wide white wings. +flying,hunting
P asleep = $The {sits|sit} with closed eyes. +sleeping,asleep
M pair = $The sit side by side.
S snow on the feathers = Snowflakes lie on $its head. +snow,winter
G the white feathers; the eyes; the beak

eagle | eagle, hawk, falcon, osprey, red kite, black kite, kestrel
F sharp eyes = The eyes of $the are sharp and yellow, and the hooked beak ends in a dark point.
P perched = $The {sits|sit} upright with folded wings and sharp eyes ahead.
P wings half open = $The {stands|stand} with half-open wings and lowered head.
P soaring = $The {soars|soar} with wide spread wings, the tips like fingers. +flying,soaring
P swooping = $The {dives|dive} with half-folded wings and claws forward. +hunting,diving,attacking
P catching a fish = $The {lifts|lift} a fish from the water in both claws, drops falling. +fish,fishing
P nest = $The {stands|stand} at the edge of a huge nest of sticks. +nest
M pair = One sits, another lands with raised wings.
S ruffled feathers = The wind lifts a few feathers on $its neck. -indoors
G the hooked beak; the feather edges; the claws

bald-eagle | bald eagle, bald eagles
F heavy hooked beak = Fierce pale eyes look out over the heavy hooked beak of $the.
P perched = $The {sits|sit} on a bare branch and {looks|look} to the side.
P soaring = $The {soars|soar} with wide dark wings. +flying,soaring
P catching a fish = Claws forward, $the {grabs|grab} a fish from the water, spray flying. +fish,fishing,hunting
M pair = $The sit side by side on one branch.
S fierce brow = A strong brow shades $its pale eye.
G the white head; the yellow beak; the wing feathers

vulture | vulture, condor, vultures
F bare neck = The neck of $the is bare and wrinkled, with a collar of pale down at the base.
P hunched = $The {sits|sit} hunched with the head between the shoulders.
P circling = $The {circles|circle} with wide dark wings. +flying,circling
M group = $The sit hunched on a bare tree.
S hooked beak = The pale beak is hooked.
G the ruff; the beak; the wings

raven | raven, crow, rook, jackdaw, ravens, crows
F clever eyes = Shaggy feathers stand out at the throat of $the, and $its eyes are small and shining.
P perched = $The {sits|sit} with $its head tilted.
P calling = $The {calls|call} with wide open beak and lowered wings.
P flying = $The {flies|fly} with spread finger-like wing tips. +flying
P something shiny = $The {holds|hold} a small silver ring in $its beak. +ring,shiny
P hopping = $The {walks|walk} over the snow, leaving small tracks. +walking,snow
M flock = $The sit in a bare tree, some flying up.
S loose feather = One black feather lies on the ground.
G the feather edges; the eye; the bill

magpie | magpie, magpies
F long tail = The tail of $the is as long as the body, and $its eyes are bright and dark.
P perched = $The {sits|sit} with raised tail.
P shiny ring = $The {holds|hold} a shiny ring in $its beak. +stealing,ring
P flying = $The {flies|fly} with spread black and white wings. +flying
M two = $The sit side by side on a roof ridge.
G the blue wing; the tail; the beak

parrot | parrot, macaw, cockatoo, parakeet, parrots
F *green with a red beak = Bright green feathers cover $the, and the beak is small and red. +parakeet,green
F hooked beak = The beak of $the is thick and hooked, and the grey feet grip with two toes in front and two behind.
P perched = $The {sits|sit} upright with $its head tilted.
P wing stretched = $The {stretches|stretch} one wing out to the side.
P flying = $The {flies|fly} with spread bright wings and a long tail. +flying
P eating = $The {holds|hold} a nut in one foot and {bites|bite} into it. +eating
P upside down = $The {hangs|hang} upside down by one foot. +hanging,playing
M flock = Red, green and blue ones sit on one branch.
M pair = $The sit close together, one preening the other’s neck. +two,pair
S raised feathers = A few feathers stand up on $its head.
G the beak; the feathers; the tail

toucan | toucan, toucans
F huge light beak = The beak of $the is nearly as long as the body.
P perched = $The {sits|sit} in profile on a branch.
P fruit = $The {holds|hold} a red berry in the tip of $its beak. +eating
P flying = $The {flies|fly} with short spread wings. +flying
M pair = $The sit beak to beak.
S blue skin = Bright blue skin rings $its eye.
G the orange beak; the blue eye ring

hummingbird | hummingbird, hummingbirds, sunbird
F tiny = $The {is|are} tiny, with a short tail and blurred wings.
P hovering = $The {hovers|hover} in the air, wings a blur, body upright.
P at the blossom = $The {hovers|hover} with the beak deep in the blossom, feet tucked up. +drinking,flower,flowers,feeding
P perched = $The {sits|sit} on a thin twig. +sitting,perched
M two = $The hover on both sides of one flower.
S pollen = Yellow pollen dusts $its beak. +flower,flowers
G the throat feathers; the bill; the wing edges

kingfisher | kingfisher, kingfishers
F long straight beak = The beak of $the is long and straight, the head large, the feet tiny and red.
P perched = $The {sits|sit} on a branch above the water and {looks|look} down.
P dive = $The {dives|dive} head first into the water, wings folded. +diving,hunting,fishing
P with a fish = $The {holds|hold} a small silver fish crosswise in $its beak. +fish,catching,eating
M pair = $The sit side by side on one branch.
S drops = Water drops fly from $its feathers. +diving,fish,catching
G the blue back; the beak; the orange breast

peacock-kind | peacock, peacocks
F crest = A small fan of blue-tipped feathers stands on the head of $the.
P tail spread = $The {spreads|spread} the tail in a huge round fan.
P fan of eyes = Seen from the front, $the {holds|hold} the tail wide open behind $its body, every feather ending in a green and gold eye. +spreading,tail,displaying,feathers,feather
P standing = $The {stands|stand} on a wall with the long tail hanging down.
P walking = $The {walks|walk} with the long tail trailing on the ground. +walking
P calling = $The {calls|call} with open beak. +calling
M pair = One spreads its tail, the brown hen turns away.
S tail eye = Each tail feather ends in a blue, green and gold eye.
G the neck feathers; the eyes of the tail; the crest

chicken | chicken, hen, chickens, hens
F round = $The {is|are} round with a short tail and orange eyes.
P standing = $The {stands|stand} with one foot lifted and $its head tilted.
P pecking = $The {pecks|peck} at the ground with raised tail. +eating,pecking
P on the eggs = $The {sits|sit} on a nest of straw. +nest,eggs,egg,sitting
P running = $The {runs|run} with half-open wings. +running
P dust bath = $The {lies|lie} in a hollow of dust with fluffed feathers. +bathing
M flock = Brown, white and speckled ones peck and scratch in the straw.
S straw = A piece of straw sticks to $its back.
G the comb; the neck feathers; the claws

rooster | rooster, cock, cockerel, turkey
F arched tail = The tail of $the stands in a high arch of long curved feathers, and spurs grow on the legs. -turkey
P standing tall = $The {stands|stand} tall with raised chest.
P crowing = $The {crows|crow} with stretched neck, open beak and closed eyes. +crowing,dawn,sunrise
P walking = $The {walks|walk} with one foot lifted. +walking
P tail fanned = $The {spreads|spread} the tail in a wide fan. +turkey
M two = $The face each other with raised neck feathers.
S red wattles = Two red wattles hang below $its beak.
G the red comb; the tail feathers; the beak
`;
