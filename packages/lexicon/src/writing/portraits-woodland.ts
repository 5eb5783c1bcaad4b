/** How animals of woods and cold lands look, hold themselves and differ. The form of the rows: `passages.ts`. */
export const WOODLAND_PORTRAITS = `
bison | bison, buffalo, yak, highland cow, water buffalo
F broad and humped = $The {is|are} broad and heavy, with a humped shoulder and a tufted tail.
F *grey and smooth = Smooth dark grey skin covers $the, and wide horns curve backward over the neck. +water
P standing = $The {stands|stand} with lowered head and {looks|look} at us.
P grazing = $The {grazes|graze} slowly with lowered head. +grazing,eating
P through the snow = $The {pushes|push} through deep snow, white on $its back and face. +snow,winter
P stampede = $The {runs|run} with lowered head, dust rising. +running,charging
M herd = $The stand spread over the land, the largest in front.
S steaming breath = White breath steams from $its nostrils. +winter,snow,cold
G the shaggy hair; the horns; the wet nose

mouse | mouse, rat, mice
F tiny = $The {is|are} tiny, with shiny black eyes and long whiskers.
P crumb in the paws = $The {sits|sit} up and {holds|hold} a crumb in both front paws.
P sniffing = $The {stretches|stretch} forward and {sniffs|sniff} the air.
P asleep = $The {sleeps|sleep} curled into a ball, tail round the nose. +sleeping,asleep
P cheese = $The {nibbles|nibble} on a piece of yellow cheese. +eating,cheese
P on a stalk = $The {climbs|climb} a thin stalk of wheat. +climbing,wheat
M group = One sits up, one eats and one peeks out of a hole.
S pink tail = The thin pink tail curls beside $it.
G the whiskers; the round eye; the ear rims

hamster | hamster, guinea pig, hamsters, gerbil
F round body = $The {is|are} round and fluffy with small ears and shiny black eyes.
P full cheeks = $The {sits|sit} up with a seed in both paws and full cheeks.
P looking up = $The {looks|look} up with $its nose raised.
P in the wheel = $The {runs|run} in a small yellow wheel. +running,wheel
P asleep = $The {sleeps|sleep} in a nest of wood shavings. +sleeping,asleep
P eating = $The {nibbles|nibble} on a green leaf. +eating
M pair = One is golden and one white, side by side.
S wood shavings = A few wood shavings stick to $its fur. -outside
G the fluffy cheeks; the eyes; the whiskers

squirrel-kind | squirrel, chipmunk, red squirrel
F *striped back = Black and white stripes run along the brown back of $the, and the cheeks are full. +chipmunk
F quick and slim = $The {is|are} slim, with shiny black eyes and the tail curled up over the back.
P nut in both paws = $The {sits|sit} up and {holds|hold} a nut in both front paws, the tail curled over the back.
P head down on the trunk = $The {clings|cling} head down to a tree trunk and {looks|look} up.
P leap = $The {leaps|leap} from branch to branch with stretched legs and tail. +jumping,leaping
P burying a nut = $The {pushes|push} an acorn into the ground with both front paws. +digging,autumn,burying
P asleep = $The {sleeps|sleep} curled up under the bushy tail. +sleeping
P eating = $The {nibbles|nibble} a nut, small bits of shell falling. +eating
M chasing = One chases another round the trunk, and the rest sit on the branches.
S full cheeks = $Its cheeks are round and full.
G the tail edge; the ear tufts; the round eye

hedgehog-kind | hedgehog, porcupine
F *long quills = Long black and white quills cover $the from the shoulders to the tail; the face is dark and blunt. +porcupine
F small and round = $The {is|are} small and round with short legs and shiny black eyes.
P sniffing = $The {lifts|lift} $its nose and {sniffs|sniff}.
P half curled = $The {looks|look} out of a half-curled ball of spines.
P asleep = $The {sleeps|sleep} curled into a round ball of spines. +sleeping,asleep
P in the leaves = $The {walks|walk} through dry leaves, one stuck on the spines. +walking,running,autumn
P drinking = $The {drinks|drink} from a shallow dish. +drinking,eating
M family = A large one walks ahead and three small ones follow.
S leaf on the spines = A yellow leaf is stuck on the spines. +autumn,leaves,leaf
G the tips of the spines; the wet snout; the eyes

mole | mole
F *velvet fur = Dark grey and velvety, $the {has|have} a pink pointed nose and broad pink digging feet.
P out of the hill = $The {looks|look} out of a heap of fresh dark earth.
P sniffing = $The {lifts|lift} $its pink nose.
P digging = $The {digs|dig} with both broad front feet, earth flying. +digging
M two = $The look out of two fresh heaps of earth.
G the velvet fur; the pink nose

raccoon-kind | raccoon, raccoons
F clever front paws = The front paws of $the are dark and nimble, the face pointed, the ears round with pale edges.
P sitting up = $The {sits|sit} up with both front paws on $its belly and {looks|look} at us.
P looking back = $The {looks|look} back over one shoulder.
P washing food = $The {rolls|roll} food between both front paws in shallow water. +water,washing
P eating = $The {eats|eat} with both front paws at the mouth. +eating
P climbing = $The {climbs|climb} down a trunk head first. +climbing,tree
P asleep = $The {sleeps|sleep} curled up with the ringed tail round $it. +sleeping
P out of the bin = $The {looks|look} out of a bin with a crust in one paw. +bin,trash,garbage
M family = Three masked faces look out one above another.
S ringed tail = The thick ringed tail hangs down behind. -sleeping
G the whiskers; the mask; the wet nose

badger | badger, skunk
F low and broad = Low and broad on short legs, $the {has|have} long front claws.
P sniffing along = $The {walks|walk} with $its nose to the ground.
P looking up = $The {stands|stand} and {looks|look} at us.
P digging = $The {digs|dig} with strong front claws, earth flying. +digging
P asleep = $The {sleeps|sleep} curled up. +sleeping
M two = $The walk one behind another.
G the striped face; the fur; the nose

fox | fox, red fox, fennec fox, fox mother
F slim and long-legged = Slim and light on $its feet, $the {has|have} a narrow face and a very bushy tail.
F amber eyes = The eyes of $the are amber, and the pointed ears are black at the back. -fennec,white
P one paw lifted = $The {stands|stand} with one front paw lifted and ears forward, looking at us.
P sitting with the tail round = $The {sits|sit} with $its bushy tail round the paws.
P jump for a mouse = $The {leaps|leap} high with front paws together, about to dive nose first into the snow or grass. +hunting,jumping,leaping
P asleep = $The {sleeps|sleep} curled up with the bushy tail over $its nose. +sleeping,asleep,napping
P walking mid-step = $The {walks|walk} with a front paw lifted mid-step, the bushy tail held level, eyes calmly ahead. +walking,crossing,trotting
P running = $The {runs|run} with stretched legs and tail straight behind. +running
P drinking = $The {drinks|drink} with lowered head, $its reflection in the water. +drinking
P reading = $The {sits|sit} with an open book between the front paws, looking down at the page. +reading
M family = One adult sits upright and three cubs play around it.
M pair = $The sit close together, one nuzzling the other’s cheek. +two,pair
S puff of breath = A faint puff of breath hangs in front of $its nose. +winter,snow,cold,dawn
S snowflakes on the fur = A few snowflakes rest on $its back. +snow,winter
G the fur of the back; the whiskers; the white tip of the tail; the ears

arctic-fox | arctic fox, white fox
F round face = The ears of $the are small and rounded, the face is round, and the tail is very bushy.
P sitting = $The {sits|sit} in a round ball with the tail round $its paws.
P looking up = $The {stands|stand} and {looks|look} up with raised ears.
P dive into the snow = $The {jumps|jump} high and {dives|dive} nose first into the snow. +hunting,jumping,snow
P asleep = $The {sleeps|sleep} curled up with the tail over the nose. +sleeping,asleep
P running = $The {runs|run} lightly with snow flying from the paws. +running,walking
M two = $The sit close together, white against white.
S snow on the nose = A little snow sticks to $its black nose. +snow,winter
G the black nose; the fur’s edge; the eyes

wolf | wolf, wolves, coyote, jackal, dire wolf, wolf mother
F strong and long-legged = $The {is|are} lean and long-legged, with large paws and a thick ruff of fur.
P staring = $The {stands|stand} still with lowered head and {stares|stare} at us.
P raised head = $The {stands|stand} with raised head and ears, looking into the distance.
P howling = Head back and eyes closed, $the {howls|howl}. +howling,moon
P running = $The {runs|run} with long strides, snow or dust behind. +running,hunting,chasing
P asleep = $The {sleeps|sleep} curled up with the tail over $its nose. +sleeping,asleep
P snarling = $The {snarls|snarl} with bared teeth and flat ears. +snarling,fighting
P walking = $The {walks|walk} with lowered head and one paw lifted. +walking,crossing
M pack = $The walk one behind another, the leader dark grey, the last nearly white.
M pair = $The stand close together, one with its head on the other’s neck. +two,pair
S breath in the cold = White breath hangs in front of $its mouth. +snow,winter,cold
S scar = A thin scar crosses $its muzzle. -cub,pup
G the ruff; the eyes -sleep,sleeping,asleep; the teeth +snarling,growling,howling; the wet nose

bear | bear, bear cub, grizzly, grizzly bear, brown bear, black bear, bears, bear mother
F small eyes and wet nose = Small dark eyes and a large wet nose show in the broad face of $the.
F *black fur = Shiny black fur covers $the up to a light brown muzzle. +black
F heavy body = A hump of muscle rises over the shoulders of $the, and the broad paws end in long claws. -cub,black
P standing on all fours = $The {stands|stand} on all fours and {looks|look} at us.
P sitting = $The {sits|sit} upright like a person, front paws in the lap.
P catching fish = Standing in rushing water, $the {holds|hold} a silver salmon in $its mouth. +fishing,salmon
P eating honey = $The {sits|sit} and {licks|lick} honey from one paw. +eating,honey,berries,berry
P asleep = $The {sleeps|sleep} on one side with closed eyes. +sleeping,asleep
P scratching = Standing upright, $the {rubs|rub} $its back on a tree trunk. +tree,scratching
P walking = $The {walks|walk} with swinging head and one front paw lifted. +walking,crossing
P through the river = $The {wades|wade} through the water, wet fur hanging down. +river,water
P reading = Glasses on the nose, $the {sits|sit} with an open book in both paws. +reading
M mother and cubs = Two small cubs stay close behind the large mother. -polar
M two cubs = $The tumble over each other with open mouths. +two,cubs,cub
S wet fur = Drops run from $its wet fur. +river,water,rain
G the shoulder hump; the claws; the wet nose

polar-bear | polar bear, polar bears, polar bear mother
F long neck and huge paws = The neck of $the is long, the ears are small, and the huge paws are furry.
P looking at us = $The {stands|stand} on all fours and {looks|look} at us.
P lying = $The {lies|lie} flat with the chin on $its front paws.
P jump = $The {leaps|leap} from one ice floe to another. +jumping
P swimming = $The {swims|swim} with only the head above the dark blue water. +swimming,water
P asleep = $The {sleeps|sleep} curled up, one paw over the nose. +sleeping,asleep
P walking = $The {walks|walk} across the ice, one huge paw lifted. +walking,crossing
M mother and cubs = Two small cubs press against the side of the mother.
S snow on the muzzle = A little snow sticks to $its muzzle.
G the wet fur; the black nose; the claws

deer | deer, doe, fawn, roe deer
F slim with large ears = $The {is|are} slim and long-legged with large ears. -fawn
P looking up = $The {stands|stand} still with raised head and ears turned toward us.
P looking back = $The {looks|look} back over one shoulder.
P leaping = $The {leaps|leap} with tucked legs and raised tail. +running,jumping,leaping
P drinking = $The {drinks|drink} with front legs apart and lowered neck. +drinking
P lying = $The {lies|lie} among ferns with folded legs. +sleeping,resting,lying
P grazing = $The {grazes|graze} with lowered head, one ear turned to the side. +eating,grazing
P walking = $The {walks|walk} with one thin front leg lifted. +walking,crossing
M herd = One lifts its head and looks at us, the others graze.
M doe and fawn = The spotted fawn stands close against the doe. +two,pair,fawn
S white tail = The white underside of the tail shows. -snow
G the ears; the wet nose; the back; the neck

stag | stag, elk, red deer stag, buck
F proud = A thick neck with rough dark fur at the throat carries the raised head of $the.
P standing proud = $The {stands|stand} with raised head and antlers, looking at us.
P side view = $The {stands|stand} in full side view, breath steaming.
P roaring = Neck stretched and mouth open, $the {roars|roar}. +roaring
P running = $The {runs|run} with the antlers laid back. +running
P drinking = $The {drinks|drink}, the antlers mirrored in the water. +drinking
P fighting = They push against each other with locked antlers. +fighting
M herd = Their antlers rise above the grass at different heights.
S moss on the antler = A bit of green moss hangs from one antler. -snow
G the antlers; the shaggy neck; the wet nose

reindeer | reindeer, caribou, moose
F thick neck and wide hooves = Shaggy pale fur hangs from the neck of $the, and the hooves are wide and dark.
P looking at us = $The {stands|stand} and {looks|look} at us.
P digging for moss = $The {scrapes|scrape} in the snow with one front hoof. +snow,eating,grazing
P pulling a sleigh = In a red harness with bells, $the {pulls|pull} with raised head. +sleigh,sled,christmas,santa
P in the water = $The {stands|stand} in the lake, water dripping from the mouth. +lake,water,drinking
P running = $The {runs|run} with thrown-back antlers. +running
M herd = $The walk one behind another through the snow.
S red harness = A red harness with small brass bells lies round $its neck. +sleigh,sled,christmas,santa
G the antlers; the pale neck; the nose

otter-kind | otter, otters, sea otter
F lively face = The face of $the is round and lively, with small ears and dark eyes.
P floating on the back = $The {floats|float} on $its back with paws on the chest.
P standing up = $The {stands|stand} up on the hind legs and {looks|look} around.
P swimming = $The {swims|swim} with the head above the water, a line of ripples behind. +swimming
P eating = On $its back, $the {eats|eat} a shell from both front paws. +eating,fish,shell
P asleep = $The {sleeps|sleep} floating on $its back, wrapped in a strand of kelp. +sleeping,asleep
P sliding = $The {slides|slide} down a snowy bank on $its belly. +sliding,snow,playing
M pair = $The float side by side holding paws.
S wet whiskers = Drops hang from $its whiskers.
G the wet fur; the whiskers; the nose

beaver | beaver, beavers
F round and whiskered = $The {is|are} round, with small ears, whiskers and webbed hind feet.
P sitting = $The {sits|sit} upright with front paws together.
P gnawing = $The {gnaws|gnaw} at a tree trunk, pale chips on the ground. +gnawing,chewing,tree,eating
P swimming with a branch = $The {swims|swim} with a leafy branch in $its mouth. +swimming,building,dam
M pair = One gnaws, another drags a branch.
S wet fur = The wet fur stands in small points.
G the wet fur; the flat tail; the teeth

bat | bat, bats
F *brown fur and dark wings = Thin dark wings stretch between long thin bones, and brown fur covers the small body of $the. -white
F small face = Two large ears stand above the small furry face of $the.
P hanging = $The {hangs|hang} upside down with folded wings.
P wings spread = $The {spreads|spread} thin wings, the long bones showing through.
P flying = $The {flies|fly} toward us with spread wings and open mouth. +flying,hunting
P fruit = $The {holds|hold} a fruit with both feet. +eating,fruit
P asleep = $The {sleeps|sleep} upside down, wrapped in $its wings. +sleeping,asleep
M colony = $The hang close together, one with open wings.
S large ears = Light shines pink through $its large ears.
G the wing edges; the ears; the fur
`;
