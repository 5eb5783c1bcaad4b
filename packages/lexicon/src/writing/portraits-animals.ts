/** How animals of land, air, water and legend look, hold themselves and differ. The form of the rows: `passages.ts`. */
export const ANIMAL_PORTRAITS = `
animal | animal, creature, beast, pet, wildlife
F *brown fur and pale belly = $The {has|have} thick brown fur, a paler belly and bright dark eyes.
F strong compact body = $The {has|have} a strong, compact body, rounded ears and a bushy tail.
P looking at us = $The {stands|stand} still and {looks|look} straight at us with raised ears.
P resting = $The {lies|lie} on the ground with $its head raised, looking to one side.
P curled up asleep = Curled into a ball with closed eyes, $the {sleeps|sleep} with the tail round $its body. +sleeping,asleep,napping,dozing
P running flat out = $The {runs|run} at full speed with stretched legs, ears back. +running
P drinking = $The {drinks|drink} with lowered head, rings spreading on the water. +drinking
P heads together = They stand close with their heads pressed together and eyes half closed. +nuzzling,cuddling,snuggling
P wide yawn = $The {yawns|yawn} with wide open jaws and closed eyes. +yawning
P rolling on the back = $The {rolls|roll} on $its back with all four legs in the air. +rolling
P begging = $The {sits|sit} up on $its hind legs and {begs|beg} with pleading eyes. +begging
P playful wrestling = They tumble over each other with open mouths, one on its back. +wrestling,tumbling,tussling,playing
P tangled thread = $The {sits|sit} tangled in red thread, one loop over an ear. +tangled,tangling
P waiting = $The {lies|lie} with the chin on $its front paws, looking up. +waiting
P listening = $The {tilts|tilt} $its head with raised ears. +listening,watching
P grazing = $The {grazes|graze} with $its head lowered into the long grass. +grazing
P eating = $The {eats|eat} with lowered head. +eating
P walking = $The {walks|walk} with one foot lifted mid-step, looking ahead. +walking,strolling
P swimming = $The {swims|swim} with $its head above the water, a trail of ripples behind. +swimming
M different ages = One is large and looks at us, a smaller one stands beside it, and the others are half turned away.
S torn ear = A small nick shows in one ear. -bird,fish
G the edges of the fur; the wet nose; the ear tips

cat | cat, tabby, tabby cat, siamese cat, kitty, ginger cat
F slim with a long tail = Slim and long-legged, $the {has|have} upright ears and a long tail. -plump,fat,persian
F round face = The face of $the is round, with pink inside the ears and fine white whiskers. -siamese,sphynx
F soft thick coat = A soft thick coat covers $the, fluffiest at the chest and tail. -siamese,sphynx,hairless
F soft fur and long whiskers = $The {has|have} soft thick fur, long white whiskers and a pink nose. -hairless,sphynx,siamese
F plump and fluffy = $The {is|are} plump and fluffy, with round cheeks and a bushy tail. -hairless,sphynx,siamese,thin
P sitting upright = $The {sits|sit} upright with $its tail round the front paws, looking at us.
P loaf = $The {lies|lie} with all four paws tucked under, eyes half closed. -portrait
P washing a paw = $The {licks|lick} one raised front paw.
P curled asleep = Curled up with the chin on $its front paws and closed eyes, $the {sleeps|sleep}, the tail wrapped round the body. +sleeping,asleep,napping,dozing,sleepy
P asleep on the side = $The {sleeps|sleep} stretched out on one side, paws relaxed and eyes closed. +sleeping,asleep,napping,dozing -books,stack
P stalking low = $The {crouches|crouch} low with wide eyes, the tail straight behind. +hunting,stalking
P jump = $The {leaps|leap} with stretched front paws and a straight tail. +jumping,leaping
P at the window = $The {sits|sit} at the window and {looks|look} out, the tail hanging down. +window
P with the yarn = On $its back, $the {holds|hold} the yarn with all four paws and {bites|bite} into it. +playing,yarn
P milk = $The {laps|lap} milk from a saucer, a white drop on the chin. +drinking,milk
P eating from the bowl = $The {eats|eat} from a small bowl with closed eyes. +eating
P paw on the page = $The {looks|look} down at an open book, one paw on the page. +reading
P stretching = $The {stretches|stretch} with $its front legs far out and the back arched. +stretching
P walking along the top = $The {walks|walk} along the narrow top, one paw ahead of the other, tail up. +fence,wall,walking,roof
M mixed cats = One is orange, one black and white and one grey; the orange one is washing a paw.
M two together = $The lie close together, an orange one with its head on the grey one’s back. +two,pair
S red collar = $The {wears|wear} a thin red collar with a small bell. -wild,feral
S long whiskers = Long white whiskers stand out against the dark. -white
G the whiskers; the fur along the back; the rims of the ears; the chin; the eye

cat-black | black cat, panther cat
F glossy black fur = $The {has|have} short glossy black fur, a slim body and yellow-green eyes.
P sitting tall = $The {sits|sit} tall with $its tail round the paws, looking straight at us.
P arched back = $The {stands|stand} with an arched back and raised tail.
P curled asleep = $The {sleeps|sleep} curled into a dark ball, eyes closed. +sleeping,asleep
P walking the wall = $The {walks|walk} along the top with one paw lifted, tail up. +walking,fence,wall
P crouching = $The {crouches|crouch} low and {stares|stare} ahead. +hunting,stalking,watching
P at the window = $The {sits|sit} on the sill and {looks|look} out, tail hanging down. +window,looking
M three in a row = $The sit in a row, yellow and green eyes turned to us.
S white whiskers = A few whiskers are white.
G the whiskers; the ear rims; the shoulder ridge; the eye

kitten-kind | kitten, kittens
F tiny and fluffy = Tiny and fluffy, $the {has|have} thin whiskers and short legs.
F big ears = $The {is|are} small and round with ears that look too big.
P wobbly steps = $The {takes|take} a wobbly step with $its small tail straight up.
P paw raised = Sitting up, $the {raises|raise} one front paw and {looks|look} up.
P asleep = $The {sleeps|sleep} curled up with one paw over the nose. +sleeping,asleep,napping
P pounce = $The {jumps|jump} sideways with an arched back and fluffed tail. +playing,jumping
P string in the teeth = On $its back, $the {bites|bite} the string and {kicks|kick} with the hind paws. +yarn,string
P peeking out = Only the round eyes and ears of $the show over the edge. +basket,box,cup,boot,peeking
M litter = One is orange, one grey striped and one black; two are wrestling and the third watches.
M nose to nose = $The touch noses, one orange and one grey. +two,pair
S milk on the chin = A drop of milk hangs on $its chin. +milk,drinking
G the fluff; the wet nose; the ear rims

dog | dog, hound, terrier, labrador, golden retriever, collie, border collie, corgi, german shepherd, beagle, poodle, dachshund
F friendly brown eyes = $The {has|have} friendly brown eyes and a pink tongue hanging out. -sleep,sleeping,asleep,chewing,catching,carrying
F wet nose and whiskers = The nose of $the is black and wet, with short whiskers on both sides. -pug
F broad chest = $The {is|are} strong and broad-chested, with a swinging tail. -corgi,dachshund,pug,chihuahua,terrier,small,little,poodle
F soft ears = Soft ears frame the lively face of $the. -sleep,sleeping,asleep
F alert and slim = Slim and alert, $the {holds|hold} $its tail high. -sleep,sleeping,asleep,bulldog,pug,lie,lying
F old and grey-faced = $The {has|have} a grey muzzle, cloudy eyes and a calm look. +old
F *smooth yellow coat = $The {has|have} a short cream-yellow coat, a broad head and a thick tail. +labrador -black,chocolate
F *curly coat = $The {has|have} a curly apricot coat and a fluffy topknot. +poodle
F *long and low = $The {has|have} a long low body, short legs, a smooth red-brown coat and hanging ears. +dachshund
F *black spots = $The {has|have} a white coat covered with round black spots. +dalmatian
P sitting with tilted head = $The {sits|sit} with $its head tilted and ears raised, looking at us.
P tongue out = $The {stands|stand} with an open mouth and hanging tongue, tail up.
P lying down = $The {lies|lie} with the chin between $its front paws and {looks|look} up.
P running with flying ears = $The {runs|run} toward us with flying ears and tongue out, all four feet off the ground. +running,racing,chasing
P asleep = $The {sleeps|sleep} on one side with closed eyes and relaxed paws. +sleeping,asleep,napping
P catching the ball = High in the air, $the {catches|catch} a red ball in $its open mouth. +ball,catching,playing,frisbee
P shaking off water = $The {shakes|shake} hard, ears flying and drops spraying all round. +shaking,wet
P swimming with a stick = $The {swims|swim} with a stick in $its mouth, only the head above the water. +swimming
P waiting at the door = $The {sits|sit} in front of the door and {looks|look} up at it. +waiting,door
P head out of the car window = Head out of the car window, $the {squints|squint} into the wind with flying ears. +car,driving,window
P sniffing = $The {sniffs|sniff} along the ground with $its tail up. +sniffing,hunting
P trotting along = $The {trots|trot} along with one front paw lifted, tail up and eyes ahead. +walking
P begging at the table = $The {sits|sit} up and {looks|look} at the food with big eyes. +begging,eating
P surfing = $The {stands|stand} on the board with spread legs, ears blowing back. +surfing,skateboarding,skateboard,surfboard
M mixed dogs = One is golden and long-haired, one small and white, one black with a red collar; all have their tongues out.
M two running = $The run side by side with one stick in both mouths. +two,pair
S red collar = $The {wears|wear} a red collar with a round silver tag. -wild,stray,wolf
S muddy paws = All four paws are muddy. +mud,rain,puddle
G the wet nose; the fur at the chest; the ear tips; the brow; the paws

puppy-kind | puppy, puppies
F big paws = $The {is|are} small and round-bellied with big paws and loose skin.
P sitting and looking up = $The {sits|sit} and {looks|look} up with tilted head.
P play bow = Chest on the ground and tail up, $the {invites|invite} us to play.
P asleep = $The {sleeps|sleep} flat on $its belly with hind legs stretched out. +sleeping,asleep,napping
P running clumsily = $The {runs|run} toward us with flopping ears and one paw in the air. +running,playing
P chewing = Lying down, $the {chews|chew} with both paws holding it fast, looking up guiltily. +chewing,shoe,bone,slipper
P in the basket = $The {looks|look} out over the edge with both paws on it. +basket,box
M litter = One yawns, one chews another’s ear, and the rest sleep in a heap.
M two together = $The sit close together, one leaning on the other. +two,pair
S pink tongue = A small pink tongue hangs from $its mouth. -sleeping,chewing
G the wet nose; the soft ears; the paws

husky-kind | husky, sled dog, samoyed, malamute
F *fluffy white = $The {has|have} a fluffy pure white coat, a black nose and a smiling mouth. +samoyed
F curled tail = $The {has|have} upright ears and a bushy tail curled over the back.
P standing alert = $The {stands|stand} with raised head and ears, looking ahead.
P lying in the snow = $The {lies|lie} curled up with the tail over $its nose. +sleeping,asleep
P pulling = In a red harness, $the {leans|lean} forward and {pulls|pull}, tongue out, snow flying. +sled,pulling,running
P howling = Head back, $the {howls|howl} with rounded lips. +howling
P rolling = $The {rolls|roll} on $its back in the snow. +playing,rolling
M team = $The run in pairs in red harnesses, breath steaming.
S one blue eye = One eye is blue and the other brown. -samoyed
G the ruff; the pale eyes; the tail’s curve

bulldog-kind | bulldog, pug, french bulldog, boxer dog
F stocky = $The {is|are} stocky and wide-chested, with short bowed legs.
P standing square = $The {stands|stand} with wide front legs and {looks|look} up.
P tongue out = $The {sits|sit} with an open mouth and a pink tongue.
P asleep = $The {sleeps|sleep} on $its belly, cheeks spread on the floor. +sleeping,asleep
P running = $The {runs|run} with flying cheeks and open mouth. +running,playing
P on a skateboard = $The {rides|ride} a skateboard with all four paws on it. +skateboard,skateboarding
M group = One sits, one lies on its back and one yawns.
S blue collar = $The {wears|wear} a blue collar with a silver tag.
G the wet folds; the round eyes; the brow

horse | horse, stallion, mare, horses
F muscular and glossy = Muscles show under the smooth coat of $the, and the tail reaches almost to the ground.
F fine head = $The {has|have} a fine head, large dark eyes and soft nostrils.
F strong and long-legged = $The {has|have} a strong arched neck, long legs and a flowing tail.
P standing calmly = $The {stands|stand} calmly with raised head and forward ears.
P turning the head = $The {turns|turn} $its head toward us, mane falling to one side.
P full gallop = $The {gallops|gallop} with flying mane and tail, all four hooves off the ground, dust behind. +running,galloping,racing
P grazing = $The {grazes|graze} with $its head lowered into the long grass, the mane falling forward. +grazing,eating
P rearing = $The {rears|rear} on the hind legs, mane flying. +rearing
P drinking = $The {drinks|drink} with lowered neck, rings spreading on the water. +drinking
P through the shallows = $The {trots|trot} through shallow water, spray flying from the hooves. +crossing,river,sea,beach
P pulling = In a leather harness, $the {pulls|pull} with lowered head. +pulling,cart,carriage,plough
P jumping = $The {jumps|jump} with tucked front legs and stretched neck. +jumping
M herd = One is chestnut, one dapple grey and one black with a white star; they stand close together.
M *chestnut and grey = A chestnut one with a white blaze stands in front, a dapple grey slightly behind it. +two,pair
S white star = A small white star marks $its forehead. -white
S leather halter = $The {wears|wear} a worn brown leather halter. -wild
G the crest of the neck; the mane; the wet nostril; the flank

foal | foal, pony, colt
F long thin legs = $The {has|have} very long thin legs, a short fluffy mane and large dark eyes.
F short and sturdy = $The {is|are} small and sturdy with a thick mane over the eyes. +pony
P standing on long legs = $The {stands|stand} on widely placed legs and {looks|look} at us.
P jump for joy = $The {leaps|leap} with kicking hind legs. +running,playing,jumping
P lying in the grass = $The {lies|lie} flat in the grass, legs stretched out. +sleeping,lying
P drinking milk = $The {drinks|drink} from the mare, tail lifted. +drinking,mother
P grazing = $The {bends|bend} the long front legs to reach the grass. +grazing,eating
M together = $The stand close together, one with its head on the other’s back.
S fluffy tail = The short tail is curly like wool.
G the brush of the mane; the knees; the lashes

cow | cow, cattle, cows
F gentle eyes = Large gentle eyes and wide ears mark the face of $the.
F heavy body = $The {has|have} a broad body, a swinging tail and small curved horns.
P standing and chewing = $The {stands|stand} and {chews|chew}, looking at us.
P lying down = $The {lies|lie} in the grass with folded legs. -grazing
P grazing = $The {grazes|graze} with lowered head, the tail swinging. +grazing,eating
P head over the fence = $The {puts|put} $its head over the fence and {looks|look} at us. +fence,gate
P drinking = $The {drinks|drink} with $its nose in the water. +drinking,river
M herd = Some are black and white, some brown; one in front looks up, the others graze.
S yellow ear tag = A yellow tag hangs in $its ear. -wild,ancient
S brass bell = A brass bell hangs on a leather strap round $its neck. +alps,mountain,alpine,meadow
G the wet muzzle; the hip bone; the lashes

calf | calf, calves
F large soft ears = $The {has|have} large soft ears and dark shining eyes. -whale,dolphin,orca
F small beside the mother = $The {is|are} less than half as tall as the mother. +giraffe,hippo,rhino,bison
P close to the mother = $The {stands|stand} close against the mother.
P drinking milk = $The {drinks|drink} milk with $its head under the mother. +drinking
P running = $The {runs|run} with raised tail. +running,playing
M two = $The stand side by side.
S soft ears = $Its ears are soft and fluffy inside. -whale,dolphin,orca
G the soft coat; the ears; the eyes

bull | bull, ox
F massive = $The {is|are} massive and muscular, with a broad forehead.
P head lowered = $The {stands|stand} with lowered head and horns forward.
P looking at us = $The {stands|stand} broadside and {looks|look} at us.
P charge = $The {charges|charge} with lowered horns, dust flying. +running,charging
P yoke = Under a wooden yoke, $the {pulls|pull} with lowered neck. +plough,cart,pulling
M herd = $The stand close together, horns pale against dark backs.
S nose ring = A steel ring hangs in $its nose. -wild
G the horns; the wet muzzle; the matted curls

bison | bison, buffalo, yak, highland cow, water buffalo
F broad and humped = $The {is|are} broad and heavy, with a humped shoulder and a tufted tail.
F *grey and smooth = $The {has|have} smooth dark grey skin and wide backward-curving horns. +water
P standing = $The {stands|stand} with lowered head and {looks|look} at us.
P grazing = $The {grazes|graze} slowly with lowered head. +grazing,eating
P through the snow = $The {pushes|push} through deep snow, white on $its back and face. +snow,winter
P stampede = $The {runs|run} with lowered head, dust rising. +running,charging
M herd = $The stand spread over the land, the largest in front.
S steaming breath = White breath steams from $its nostrils. +winter,snow,cold
G the shaggy hair; the horns; the wet nose

sheep | sheep, lamb, ram
F woolly and round = $The {is|are} round and woolly, with thin legs and ears to the sides. -lamb
F *white lamb = $The {has|have} short curly white wool, thin legs and pink ears. +lamb
F *curled horns = $The {has|have} thick grey wool and large curled horns. +ram
P standing and looking = $The {stands|stand} and {looks|look} at us with ears to the sides.
P lying = $The {lies|lie} in the grass with folded legs.
P jump = $The {jumps|jump} with all four legs straight. +jumping,playing,running
P grazing = $The {grazes|graze} with lowered head. +grazing,eating
P asleep = $The {sleeps|sleep} lying on folded legs, eyes closed. +sleeping,asleep
M flock = $The stand close together, a sea of cream wool; one lifts its head and looks at us.
M lamb and ewe = The small one stands close against the large one. +two,pair,lamb
S blue mark = A blue paint mark shows on $its back. -wild
G the rims of the fleece; the yellow eye; the ears

goat | goat, ibex, mountain goat
F slim and nimble = $The {is|are} slim, with narrow yellow eyes and hanging ears. -ibex
P on a rock = $The {stands|stand} with front feet on a rock and {looks|look} down.
P chewing = $The {chews|chew} and {looks|look} at us with $its head tilted.
P eating leaves = Up on the hind legs, $the {pulls|pull} leaves from a branch. +eating,tree
P leap = $The {leaps|leap} from rock to rock. +jumping,climbing,mountain
P asleep = $The {sleeps|sleep} with folded legs. +sleeping,resting
M herd = One stands on a rock, one butts another, and a kid jumps between.
S small bell = A small bell hangs round $its neck. -wild,ibex
G the horns; the beard; the slotted eye

alpaca | alpaca, llama, alpacas, llamas
F long ears and lashes = $The {has|have} tall ears, long lashes and a soft split lip.
P looking at us = $The {stands|stand} with a straight neck and {looks|look} at us.
P chewing sideways = $The {chews|chew} with $its lower jaw to one side.
P walking with a load = $The {walks|walk} with woven bags on the back. +walking,carrying
P lying = $The {lies|lie} with folded legs. +resting,sleeping
M group = One is cream, one brown and one grey, necks stretched up.
S red tassel = A red wool tassel hangs from $its ear.
G the fluffy wool; the ears; the lashes

pig | pig, piglet, boar, hog
F *dark bristles = $The {has|have} dark brown bristles, a long snout and short tusks. +boar,wild
F round = $The {is|are} round, with short legs and a flat wet snout.
P looking up = $The {stands|stand} and {looks|look} up with $its ears forward.
P sitting = $The {sits|sit} on $its hind legs like a dog.
P in the mud = $The {lies|lie} in brown mud up to the ears, eyes half closed. +mud,bathing
P rooting = $The {digs|dig} with $its snout in the earth. +eating,rooting
P asleep = $The {sleeps|sleep} on one side with closed eyes. +sleeping,asleep
P running = $The {runs|run} with flying ears. +running
M family = Several small ones press against the large one.
S muddy snout = Mud sticks to the tip of $its snout.
G the bristles; the wet snout; the ear edges

rabbit | rabbit, hare, bunny
F soft and round = Soft and round, $the {has|have} long whiskers and strong hind feet.
F round with long ears = $The {has|have} long upright ears, round dark eyes and a small pink nose.
P upright = $The {sits|sit} up on $its hind legs with ears raised.
P crouching = $The {crouches|crouch} in the grass with ears laid back.
P hopping = $The {leaps|leap} with stretched hind legs and ears back. +running,jumping,leaping,hopping
P carrot = $The {nibbles|nibble} on an orange carrot held in the front paws. +carrot
P nibbling = $The {nibbles|nibble} with lowered head and ears up. +eating -carrot
P asleep = $The {sleeps|sleep} stretched out with closed eyes. +sleeping,asleep
P boxing = Up on their hind legs, two of them box with their front paws. +fighting,boxing
M group = One sits upright, two nibble grass, and a small white one hops behind.
M close pair = $The sit pressed together, one white and one brown. +two,pair
S white tail = The round white tail shows clearly. -white
G the ear rims; the whiskers; the shoulder fur

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
F *striped back = $The {has|have} a brown back with black and white stripes and full cheeks. +chipmunk
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
F *long quills = $The {has|have} long black and white quills and a blunt dark face. +porcupine
F small and round = $The {is|are} small and round with short legs and shiny black eyes.
P sniffing = $The {lifts|lift} $its nose and {sniffs|sniff}.
P half curled = $The {looks|look} out of a half-curled ball of spines.
P asleep = $The {sleeps|sleep} curled into a round ball of spines. +sleeping,asleep
P in the leaves = $The {walks|walk} through dry leaves, one stuck on the spines. +walking,running,autumn
P drinking = $The {drinks|drink} from a shallow dish. +drinking,eating
M family = A large one walks ahead and three small ones follow.
S leaf on the spines = A yellow leaf is stuck on the spines. +autumn,leaves
G the spine tips; the wet snout; the bead eye

mole | mole
F *velvet fur = $The {has|have} dark grey velvety fur, a pink pointed nose and broad pink digging feet.
P out of the hill = $The {looks|look} out of a heap of fresh dark earth.
P sniffing = $The {lifts|lift} $its pink nose.
P digging = $The {digs|dig} with both broad front feet, earth flying. +digging
M two = $The look out of two fresh heaps of earth.
G the velvet fur; the pink nose

raccoon-kind | raccoon, raccoons
F clever front paws = $The {has|have} a pointed face, rounded ears and clever dark front paws.
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
F low and broad = $The {has|have} a low broad body, short legs and long front claws.
P sniffing along = $The {walks|walk} with $its nose to the ground.
P looking up = $The {stands|stand} and {looks|look} at us.
P digging = $The {digs|dig} with strong front claws, earth flying. +digging
P asleep = $The {sleeps|sleep} curled up. +sleeping
M two = $The walk one behind another.
G the striped face; the fur; the nose

fox | fox, red fox, fennec fox
F slim and long-legged = Slim and light on $its feet, $the {has|have} a narrow face and a very bushy tail.
F amber eyes = $The {has|have} amber eyes, a narrow muzzle and pointed black-backed ears. -fennec,white
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
G the fur along the spine; the whiskers; the tail’s white tip; the ear rims

arctic-fox | arctic fox, white fox
F round face = $The {has|have} a round face with small rounded ears and a very bushy tail.
P sitting = $The {sits|sit} in a round ball with the tail round $its paws.
P looking up = $The {stands|stand} and {looks|look} up with raised ears.
P dive into the snow = $The {jumps|jump} high and {dives|dive} nose first into the snow. +hunting,jumping,snow
P asleep = $The {sleeps|sleep} curled up with the tail over the nose. +sleeping,asleep
P running = $The {runs|run} lightly with snow flying from the paws. +running,walking
M two = $The sit close together, white against white.
S snow on the nose = A little snow sticks to $its black nose. +snow,winter
G the black nose; the fur’s edge; the eyes

wolf | wolf, wolves, coyote, jackal, dire wolf
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

bear | bear, bear cub, grizzly, grizzly bear, brown bear, black bear, bears
F small eyes and wet nose = Small dark eyes and a large wet nose show in the broad face of $the.
F *black fur = $The {has|have} shiny black fur and a light brown muzzle. +black
F heavy body = $The {has|have} a heavy body with a shoulder hump, broad paws and long claws. -cub,black
P standing on all fours = $The {stands|stand} on all fours and {looks|look} at us.
P sitting = $The {sits|sit} upright like a person, front paws in the lap.
P catching fish = Standing in rushing water, $the {holds|hold} a silver salmon in $its mouth. +fishing,salmon
P eating honey = $The {sits|sit} and {licks|lick} honey from one paw. +eating,honey,berries
P asleep = $The {sleeps|sleep} on one side with closed eyes. +sleeping,asleep
P scratching = Standing upright, $the {rubs|rub} $its back on a tree trunk. +tree,scratching
P walking = $The {walks|walk} with swinging head and one front paw lifted. +walking,crossing
P through the river = $The {wades|wade} through the water, wet fur hanging down. +river,water
P reading = Glasses on the nose, $the {sits|sit} with an open book in both paws. +reading
M mother and cubs = Two small cubs stay close behind the large mother. -polar
M two cubs = $The tumble over each other with open mouths. +two,cubs
S wet fur = Drops run from $its wet fur. +river,water,rain
G the shoulder hump; the claws; the wet nose

polar-bear | polar bear, polar bears
F long neck and huge paws = $The {has|have} a long neck, small ears and huge furry paws.
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
G the ears; the wet nose; the line of the back; the antler tips

stag | stag, elk, red deer stag, buck
F proud = $The {has|have} a strong neck and a proud, raised head.
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
F thick neck and wide hooves = $The {has|have} a thick shaggy neck, wide hooves and a soft broad nose.
P looking at us = $The {stands|stand} and {looks|look} at us.
P digging for moss = $The {scrapes|scrape} in the snow with one front hoof. +snow,eating,grazing
P pulling a sleigh = In a red harness with bells, $the {pulls|pull} with raised head. +sleigh,sled,christmas,santa
P in the water = $The {stands|stand} in the lake, water dripping from the mouth. +lake,water,drinking
P running = $The {runs|run} with thrown-back antlers. +running
M herd = $The walk one behind another through the snow.
S red harness = A red harness with small brass bells lies round $its neck. +sleigh,sled,christmas,santa
G the antlers; the pale neck; the nose

lion | lion, lions
F broad face = The face of $the is broad, with a dark nose and long white whiskers. -cub
F scarred face = $The {has|have} amber eyes, a broad nose and a few scars on the face. -cub
P lying with raised head = $The {lies|lie} with raised head and paws stretched out, looking ahead.
P staring = $The {stands|stand} and {looks|look} straight at us.
P roaring = $The {roars|roar} with wide open jaws and bared teeth. +roaring
P running = $The {runs|run} toward us, mane flying and dust behind. +running,hunting,charging
P asleep = $The {sleeps|sleep} on one side with closed eyes. +sleeping,asleep
P drinking = $The {drinks|drink} with lowered head and pink tongue. +drinking
P walking = $The {walks|walk} slowly toward us with lowered head. +walking
M pride = The male lies in the middle, lionesses and cubs around him. -two
M two = $The lie close together, one with its head on the other’s back. +two,pair
S dark tail tuft = The tip of the tail ends in a dark tuft.
G the mane; the amber eyes; the whiskers; the paws

lioness | lioness, lionesses
F lean = $The {is|are} lean and muscular with round ears.
P crouching = $The {crouches|crouch} in the grass with flat ears and fixed eyes.
P sitting upright = $The {sits|sit} upright and {looks|look} into the distance.
P hunting = $The {runs|run} at full stretch, dust flying. +running,hunting
P with a cub = $The {carries|carry} a small cub by the scruff. +cub,carrying
P asleep = $The {sleeps|sleep} on a branch with hanging legs. +sleeping,asleep
M group = $The lie in the shade, one with raised head.
S faint spots = A few dark spots remain on the inside of $its legs.
G the whiskers; the amber eyes; the shoulder blade

tiger | tiger, tigers, tigress
F *white with dark stripes = $The {has|have} a white coat with dark stripes and pale blue eyes. +white
F powerful = $The {has|have} a broad head, powerful shoulders and a long striped tail.
P walking toward us = $The {walks|walk} toward us with lowered head and fixed yellow eyes.
P lying = $The {lies|lie} with raised head, front paws stretched out.
P leap = $The {leaps|leap} with stretched front paws and open jaws. +jumping,leaping,hunting,attacking
P roaring = $The {roars|roar} with bared teeth. +roaring,snarling
P in the water = $The {sits|sit} in the water up to the chest. +water,swimming,bathing
P asleep = $The {sleeps|sleep} on one side. +sleeping,asleep
P drinking = $The {drinks|drink} with $its pink tongue. +drinking
M two = One walks ahead, another lies and watches.
S whiskers = Long white whiskers stand out from the cheeks.
G the whiskers; the pale eye; the striped flank; the claws

leopard | leopard, jaguar, panther, cougar
F *plain tawny coat = $The {has|have} a plain tawny coat and a pale muzzle. +cougar
F strong and low = $The {has|have} a long low body, strong shoulders and a long tail.
P on a branch = $The {lies|lie} along a thick branch with hanging legs, looking at us.
P walking = $The {walks|walk} with lowered head and one paw lifted. +walking
P running = $The {runs|run} with stretched body. +running,hunting,chasing
P asleep = $The {sleeps|sleep} on a branch, legs hanging on both sides. +sleeping,asleep
P leap = $The {leaps|leap} from rock to rock. +jumping,leaping
P drinking = $The {drinks|drink} with low head, eyes up. +drinking
M two = One lies on the branch, another stands below.
S yellow eyes = $Its eyes are a clear yellow-green.
G the whiskers; the pale eye; the patterned flank

cheetah | cheetah, cheetahs
F slim = $The {is|are} slim, with a small head and very long legs.
P sitting on a mound = $The {sits|sit} upright on a mound and {looks|look} into the distance.
P standing = $The {stands|stand} in profile with raised head.
P sprint = $The {sprints|sprint} with all four feet off the ground, tail straight behind, dust flying. +running,hunting,chasing
P asleep = $The {sleeps|sleep} in the shade on one side. +sleeping,asleep,resting
M mother and cubs = Three fluffy cubs sit close to the mother.
S tear marks = The black tear lines stand out on $its pale face.
G the spots; the whiskers; the amber eyes

snow-leopard | snow leopard, lynx, bobcat, ocelot
F pale eyes = $The {has|have} pale green eyes and broad furry paws.
P crouching on a rock = $The {lies|lie} on a rock and {looks|look} down at us.
P walking through snow = $The {walks|walk} through deep snow, one paw lifted. +snow,walking
P leap = $The {leaps|leap} down a rocky slope, tail streaming. +jumping,leaping,hunting
P asleep = $The {sleeps|sleep} with the thick tail round $its face. +sleeping,asleep
M two = $The sit side by side on the rocks.
S snow in the fur = Snowflakes lie on $its back. +snow,winter
G the thick fur; the whiskers; the pale eyes

elephant | elephant, elephants, mammoth
F deep wrinkles = Deep wrinkles run round the trunk and the knees of $the. -toy
F large ears and long trunk = $The {has|have} large fan-shaped ears, a long trunk and legs like columns. -baby
F *shaggy brown hair = $The {has|have} shaggy brown hair and huge curved tusks. +mammoth
F *small and grey = $The {is|are} small and grey with big ears, a short trunk and soft hair on the head. +baby,calf
P walking toward us = $The {walks|walk} toward us with spread ears and swinging trunk.
P standing in profile = $The {stands|stand} in profile, trunk hanging to the ground.
P throwing dust = $The {throws|throw} red dust over $its back with the trunk. +dust
P spraying water = $The {sprays|spray} water over $its back with the raised trunk. +bathing,spraying
P drinking = $The {drinks|drink}, the trunk curled up to the mouth, drops falling. +drinking
P walking slowly = $The {walks|walk} with one front foot lifted and ears spread. +walking,crossing -river
P through the river = $The {wades|wade} through the river up to the knees, the wet skin dark below. +river
P asleep = $The {sleeps|sleep} standing with closed eyes and the trunk on the ground. +sleeping,asleep
M herd = The largest leads, and the small ones walk between the legs of the others.
M mother and calf = The small calf walks close beside the mother, holding on to her tail with its trunk. +two,calf,baby
S dried mud = Dried red mud covers $its back. -water,river
G the ridges of the back; the tusks; the lashes; the ear edges

giraffe-kind | giraffe, giraffes
F long lashes = $The {has|have} large dark eyes with long lashes and a soft brown muzzle.
P looking down = $The {looks|look} down at us from high above, ears out to the sides.
P standing tall = $The {stands|stand} tall, neck straight up.
P drinking = Front legs spread wide, $the {drinks|drink} with lowered neck. +drinking
P eating leaves = $The {pulls|pull} leaves from a high branch with $its long dark tongue. +eating,tree
P running = $The {runs|run} with rocking neck and long strides. +running,walking
M group = Their necks cross at different angles, the youngest half as tall.
M mother and calf = The calf stands between the long legs of the mother. +two,pair
S black tail tuft = The thin tail ends in a black tuft.
G the lashes; the patterned neck; the horn tips

antelope | antelope, gazelle, impala
F slender = $The {is|are} slender with thin legs and large dark eyes.
P alert = $The {stands|stand} still with raised head and ears.
P leap = $The {leaps|leap} high with arched back. +running,jumping,leaping
P grazing = $The {grazes|graze} with lowered head. +grazing,eating
P drinking = $The {drinks|drink} at the edge of the water. +drinking
M herd = Some graze, one watches with raised head.
G the horns; the smooth coat; the eyes

zebra-kind | zebra, zebras
F round and strong = $The {has|have} a round strong body and large ears.
P looking at us = $The {stands|stand} in side view with $its head turned to us.
P resting = $The {rests|rest} the head on another’s back. +two
P running = $The {gallops|gallop} with dust flying from the hooves. +running,galloping
P drinking = $The {drinks|drink} with lowered head, mirrored in the water. +drinking
P rolling = $The {rolls|roll} on $its back in the dust. +rolling,dust
P grazing = $The {grazes|graze} with lowered head. +grazing,eating
M herd = $The stand so close that their stripes run together.
S dust on the legs = Red dust colours $its lower legs. -snow
G the mane; the dark muzzle; the striped flank

hippo-kind | hippo, hippopotamus, hippos
F round body = $The {has|have} a barrel-shaped body on short thick legs.
P eyes above the water = Only the eyes, ears and nostrils of $the show above the water. +water,swimming,river,lake
P standing = $The {stands|stand} on the muddy bank and {looks|look} at us.
P huge yawn = $The {opens|open} $its mouth wide, showing long yellow teeth. +yawning,mouth
P running = $The {runs|run} into the water with a big splash. +running,charging
P asleep = $The {sleeps|sleep} on the bank, chin on the ground. +sleeping,asleep
M group = $The lie close together in the water, backs and ears showing.
S wet mud = Wet mud shines on $its back.
G the wet back; the ear rims; the folds of the hide

rhino | rhino, rhinoceros, rhinos
F massive = $The {is|are} massive, with small eyes and tube-shaped ears.
P standing = $The {stands|stand} in profile with lowered head.
P facing us = $The {stands|stand} facing us, horn raised.
P charge = $The {charges|charge} with lowered horn, dust flying. +running,charging
P in the mud = $The {lies|lie} in brown mud. +mud,bathing,resting
P grazing = $The {grazes|graze} with $its wide lips on the ground. +grazing,eating
M mother and calf = The small calf walks close behind the mother.
S dried mud = Dried mud cracks on $its sides.
G the horn; the folds of skin; the ears

gorilla-kind | gorilla, ape, gorillas
F heavy brow = $The {has|have} a heavy brow, dark brown eyes and huge hands.
P sitting = $The {sits|sit} with arms crossed on the knees, looking at us.
P on the knuckles = $The {stands|stand} on all fours, leaning on $its knuckles.
P eating = $The {eats|eat} a green stalk held in one hand. +eating
P beating the chest = Upright, $the {beats|beat} $its chest with both fists. +angry,beating,roaring
P climbing = $The {climbs|climb} a thick branch with one long arm stretched up. +climbing,tree,swinging
P asleep = $The {sleeps|sleep} on one arm. +sleeping,asleep
M family = A baby rides on the mother’s back, and the silverback sits behind.
S thoughtful look = One hand rests under $its chin. -climbing,beating
G the brow ridge; the knuckles; the lips

orangutan | orangutan, orangutans
F long arms = $The {has|have} very long arms and large hands.
P sitting = $The {sits|sit} with long arms folded in front.
P hanging = $The {hangs|hang} by one arm from a branch and {looks|look} down. +hanging,climbing,swinging,tree
P eating = $The {eats|eat} a piece of fruit held in one hand. +eating,fruit
P leaf over the head = $The {holds|hold} a big leaf over $its head. +rain
M mother and child = The baby clings to the mother’s side.
G the orange hair; the brown eyes; the hands

chimpanzee | chimpanzee, chimp
F expressive lips = $The {has|have} expressive lips and bright brown eyes.
P sitting = $The {sits|sit} with knees drawn up and {looks|look} at us.
P thinking = $The {rests|rest} $its chin on one hand.
P eating = $The {peels|peel} a banana. +eating,banana
P stick in the hole = $The {pokes|poke} a stick into a hole. +stick,tool
M two = One picks through the other’s hair.
G the hands; the ears; the eyes

monkey | monkey, baboon, monkeys, macaque
F bright eyes = $The {has|have} round bright eyes and small quick hands.
P sitting = $The {sits|sit} with both hands between the knees and {looks|look} at us.
P hanging by the tail = $The {hangs|hang} by the tail from a branch. -snow,hot,water
P eating fruit = $The {peels|peel} a yellow banana with both hands. +eating,fruit,banana
P swinging = $The {swings|swing} from branch to branch with one arm. +jumping,leaping,swinging,climbing
P grooming = One sits still while another picks through its fur. +grooming
P in the hot spring = $The {sits|sit} in steaming water up to the chest, snow on the head, eyes closed. +hot,spring,bathing,onsen
M troop = One scratches, one eats and a baby clings to its mother’s belly.
S baby tuft = A tuft of hair stands up on $its head.
G the brow; the ear rims; the fingers; the tail’s curve

lemur | lemur, lemurs
F orange eyes = $The {has|have} round orange eyes and small dark hands.
P sunbathing = $The {sits|sit} upright with open arms, belly to the sun.
P looking down = $The {sits|sit} on a branch, the long tail hanging down.
P leap = $The {leaps|leap} sideways with raised arms. +jumping,leaping
M group = $The sit in a row, ringed tails hanging side by side.
G the ringed tail; the orange eyes; the fur

panda-kind | panda, giant panda, pandas
F round and heavy = $The {is|are} round and heavy with a broad soft face.
P sitting = $The {sits|sit} upright with legs stretched out in front.
P on the belly = $The {lies|lie} on $its belly along a branch with hanging legs.
P eating bamboo = Leaning back, $the {chews|chew} on a green bamboo stalk held in one paw. +eating,bamboo
P rolling = $The {rolls|roll} over with the feet in the air. +playing,rolling
P asleep = $The {sleeps|sleep} in the fork of a tree with hanging legs. +sleeping,asleep
M cubs = $The climb over each other, black and white in a heap.
S bamboo leaf = A bamboo leaf sticks to $its chin. +bamboo,eating
G the rounded ears; the nose; the paws

red-panda | red panda, red pandas
F round face = $The {has|have} a round face with white ears and a black nose.
P on a branch = $The {lies|lie} on a branch with hanging legs and tail.
P standing up = $The {stands|stand} on the hind legs with raised paws.
P eating = $The {eats|eat} bamboo leaves from one paw. +eating,bamboo
P asleep = $The {sleeps|sleep} with the ringed tail over the face. +sleeping,asleep
P walking = $The {walks|walk} along a mossy branch. +walking,climbing
M two = $The sit close together on one branch.
S white cheeks = White cheeks and whiskers stand out from the red face.
G the rust-red fur; the ringed tail; the white ears

koala-kind | koala, koalas
F small and round = $The {is|are} small and round with tiny dark eyes.
P hugging the trunk = $The {hugs|hug} a tree trunk with all four legs and {looks|look} at us.
P in the fork = $The {sits|sit} in the fork of a tree.
P eating = $The {chews|chew} on a eucalyptus leaf. +eating
P asleep = Head on one front leg, $the {sleeps|sleep} wedged between two branches. +sleeping,asleep
P climbing = $The {climbs|climb} with one arm stretched up. +climbing
M mother and joey = The baby rides on the mother’s back.
S eucalyptus leaf = A narrow leaf hangs from $its mouth. -sleeping
G the ear fringe; the nose; the claws

sloth | sloth, sloths
F gentle smile = $The {has|have} a small round head and a mouth that looks like a smile.
P hanging = $The {hangs|hang} upside down from a branch by all four legs and {looks|look} at us.
P slow reach = $The {stretches|stretch} one long arm slowly toward the next branch. +climbing,reaching
P asleep = $The {sleeps|sleep} curled in the fork of a tree. +sleeping,asleep
P eating = $The {chews|chew} a green leaf. +eating
M mother and baby = The baby clings to the mother’s belly.
G the shaggy hair; the claws; the eyes

kangaroo | kangaroo, wallaby
F strong hind legs = $The {has|have} huge hind legs and small front paws.
P upright = $The {stands|stand} upright with front paws hanging and ears raised.
P lying on one side = $The {lies|lie} on one side in the shade, propped on one arm. +sleeping,resting
P hopping = $The {hops|hop} with stretched legs and tail, dust below. +jumping,running,hopping
P boxing = They stand upright and push each other with the front paws. +fighting,boxing
M mob = One looks up, the others graze.
S joey = A small joey looks out of the pouch. -two,male,fighting
G the ears; the forearms; the tail

camel | camel, camels
F long lashes = $The {has|have} a long curved neck, long lashes and soft lips.
P standing = $The {stands|stand} with raised head and half-closed eyes.
P chewing = $The {chews|chew} with $its lower jaw to one side.
P kneeling = $The {kneels|kneel} on folded legs in the sand. +kneeling,sitting,resting
P walking in line = $The {walks|walk} with long slow steps, bags swinging at the sides. +walking,carrying,crossing
P drinking = $The {drinks|drink} with lowered neck. +drinking
M caravan = $The walk one behind another, tied by ropes, red blankets on their backs.
S red tassels = Red wool tassels hang from $its bridle. -wild
G the lashes; the halter; the ears

donkey | donkey, mule, donkeys
F small and sturdy = $The {is|are} small and sturdy with gentle dark eyes.
P standing = $The {stands|stand} with one ear forward and one back.
P head over the fence = $The {looks|look} over a fence with raised ears.
P walking with baskets = $The {walks|walk} with a full basket on each side. +walking,carrying
P braying = $The {brays|bray} with open mouth and stretched neck. +braying,shouting
P grazing = $The {grazes|graze} with lowered head. +grazing,eating
M pair = $The stand nose to tail.
S dark cross = A dark cross marks $its back.
G the long ears; the white muzzle; the eyes

snake | snake, cobra, python, viper, serpent
F smooth and shiny = $The {has|have} smooth shiny scales, round black eyes and a forked tongue.
P coiled = $The {lies|lie} in tight coils with raised head and tongue out.
P gliding = $The {glides|glide} forward in wide curves.
P hood spread = $The {rises|rise} with a spread hood and open mouth. +cobra,dancing
P strike = $The {strikes|strike} with wide open jaws and bared fangs. +attacking,striking,hunting
P on the branch = $The {hangs|hang} in loops from a branch, head lowered. +tree,branch
P basking = $The {lies|lie} stretched out on a warm stone. +sleeping,resting,basking
M several = $The lie tangled together, heads pointing in different directions.
S forked tongue = A thin forked tongue flicks out of $its mouth.
G the scales; the eye; the coils

lizard | lizard, iguana, gecko, lizards
F rough skin = $The {has|have} rough pebbled skin and clawed toes.
P basking = $The {lies|lie} flat with raised head and spread toes.
P looking up = $The {clings|cling} with all four feet and {looks|look} up.
P running = $The {runs|run} with raised tail. +running
P eating = $The {snaps|snap} at an insect. +hunting,eating
M several = $The lie side by side, tails overlapping.
S golden eye = $Its golden eye has a thin black pupil.
G the scales; the eye; the crest

crocodile | crocodile, alligator, crocodiles
F long jaws = $The {has|have} a long flat snout and yellow eyes.
P lying with open jaws = $The {lies|lie} on the bank with wide open jaws.
P eyes above the water = Only the eyes and nostrils of $the show above the water. +water,swimming,river
P lunging = $The {shoots|shoot} out of the water with open jaws, spray flying. +attacking,hunting
P asleep = $The {lies|lie} flat with closed eyes. +sleeping,asleep
M group = $The lie side by side in the mud.
S mud on the back = Dried mud covers $its ridged back. -water,swimming
G the ridged back; the teeth; the yellow eye

chameleon | chameleon
F crest = $The {has|have} a tall crest on the head and gripping toes.
P on a twig = $The {grips|grip} a thin twig with all four feet, tail curled in a spiral.
P tongue shot out = $The {shoots|shoot} out a long pink tongue at an insect. +hunting,eating
P slow step = $The {takes|take} a slow step with one foot lifted.
M two = One is green, one orange and red.
S turning eye = One eye looks forward and the other back.
G the skin; the curled tail; the eye

turtle | turtle, turtles
F wrinkled neck = $The {has|have} a wrinkled neck and calm dark eyes.
P on a log = $The {sits|sit} on a log with stretched neck. -sea,swimming
P looking out of the shell = $The {looks|look} out of the shell with half-drawn legs. -swimming
P swimming = $The {swims|swim} with all four legs spread. +swimming,underwater,sea
P eating = $The {bites|bite} into a green leaf. +eating
P crawling to the sea = $The {crawls|crawl} over the sand toward the water, a track behind. +beach,crawling
M several = $The sit in a row on a log, necks stretched up.
S algae = A little green algae grows on the shell. -sea
G the shell’s rim; the wet skin; the eye

sea-turtle | sea turtle, sea turtles, green sea turtle
F wide flippers = $The {has|have} long wide front flippers and large dark eyes.
P gliding = $The {glides|glide} forward on outstretched flippers.
P swimming mid-stroke = $The {swims|swim} with front flippers spread wide in mid-stroke, head tilted slightly toward us. +swimming,underwater,sea,ocean,reef,coral
P coming up for air = $The {lifts|lift} $its head above the surface. +breathing,surface
P crawling up the beach = $The {crawls|crawl} up the sand, leaving a wide track. +beach,nesting,crawling
P eating seagrass = $The {bites|bite} off green seagrass. +eating
M several = $The glide at different depths, the nearest large and clear.
S light on the shell = Patches of light move over $its shell. -beach
G the shell plates; the flippers; the scaled face

tortoise | tortoise, giant tortoise, tortoises
F old = $The {has|have} a small old-looking head with dark eyes.
P stretching the neck = $The {stretches|stretch} $its neck out and {looks|look} up.
P slow walk = $The {walks|walk} slowly with one thick leg lifted. +walking,crossing,racing
P eating = $The {bites|bite} into a red strawberry or a green leaf. +eating
P asleep = $The {sleeps|sleep} with the head half drawn in. +sleeping,asleep
M two = A large one and a small one walk side by side.
S dusty shell = Fine dust lies on the shell.
G the shell plates; the wrinkled neck; the eye

frog | frog, toad, tree frog
F *brown and warty = $The {has|have} dry brown warty skin and copper eyes. +toad
F big round eyes = $The {has|have} large round eyes, a wide mouth and long toes.
P sitting = $The {sits|sit} with folded legs and raised head, looking at us.
P half in the water = Only the head and eyes of $the rise above the water. +pond,water
P croaking = $The {croaks|croak} with a round blown-up throat. +singing,croaking
P jump = $The {leaps|leap} with long stretched legs. +jumping,leaping
P tongue out = $The {catches|catch} a fly with a long pink tongue. +hunting,eating
P under a leaf = $The {sits|sit} under a big leaf as if under an umbrella, drops falling. +rain,umbrella
M several = One sits high, one in the water and one looks over a leaf.
S drops on the skin = Small water drops shine on $its back.
G the wet back; the gold eye; the toe tips

otter-kind | otter, otters, sea otter
F lively face = $The {has|have} a round lively face with small ears and dark eyes.
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

seal-kind | seal, seals, sea lion
F round body and whiskers = $The {has|have} a round smooth body, long whiskers and short front flippers.
F *sleek brown body = $The {has|have} a sleek brown body, small ears and long front flippers. +lion
P lying on the rock = $The {lies|lie} on one side and {looks|look} at us.
P head raised = $The {lifts|lift} $its head and chest high.
P swimming = $The {swims|swim} in a smooth curve, bubbles rising. +swimming,underwater
P ball on the nose = $The {balances|balance} a red ball on $its nose. +ball,playing
P asleep = $The {sleeps|sleep} on the back with closed eyes. +sleeping,asleep
M colony = $The lie close together on the rocks, some with raised heads.
S wet coat = The wet coat shines.
G the wet coat; the whiskers; the round eyes

walrus | walrus, walruses
F huge and heavy = $The {is|are} huge and heavy, with small eyes and a thick neck.
P lying on the ice = $The {lies|lie} on an ice floe with raised head.
P out of the water = $The {pulls|pull} up onto the ice with $its tusks. +climbing,ice
P asleep = $The {sleeps|sleep} with tusks on the ice. +sleeping,asleep
M group = $The lie packed together, tusks in all directions.
S whiskers = Stiff pale whiskers cover $its upper lip.
G the tusks; the wrinkled skin; the whiskers

whale | whale, whales, blue whale, humpback, humpback whale, narwhal, space whale
F *mottled grey with a tusk = $The {has|have} mottled grey skin and a long straight spiral tusk. +narwhal
F huge = $The {is|are} huge, with a small eye and a broad tail.
P gliding = $The {glides|glide} with flippers spread out.
P breaching = $The {leaps|leap} out of the water with raised flippers, white spray falling. +jumping,breaching,leaping
P tail above the water = The broad tail of $the rises above the water, drops running off. +diving
P blowing = $The {blows|blow} a tall white fountain. +blowing,spouting
P flying through clouds = $The {flies|fly} between the clouds with slowly spread flippers. +flying,space,sky,clouds
P swimming = $The {swims|swim} just below the surface, light playing over the back. +swimming,underwater
M group = $The swim side by side, backs showing one behind another.
M mother and calf = The small calf swims close above the back of the mother. +two,calf,pair
S barnacles = White barnacles grow on $its chin.
G the wet back; the flukes; the eye; the throat grooves

orca | orca, killer whale, orcas
F tall fin = $The {has|have} a tall straight fin and broad rounded flippers.
P swimming = $The {swims|swim} with the tall fin above the water.
P leaping = $The {leaps|leap} clear of the water in a high curve, spray flying. +jumping,breaching,leaping
P looking out = $The {rises|rise} straight up and {looks|look} out of the water. +looking
M pod = Their black fins rise one behind another.
S grey saddle = A pale grey patch lies behind the fin.
G the black back; the white patch; the wet fin

dolphin | dolphin, dolphins, porpoise
F smiling mouth = $The {has|have} a long beak and a mouth that looks like a smile.
P swimming = $The {swims|swim} just below the surface.
P leap = $The {leaps|leap} out of the water in a high curve, drops falling from the tail. +jumping,leaping
P standing on the tail = $The {stands|stand} upright on the tail, mouth open. +playing,dancing
P racing beside the boat = $The {swims|swim} fast beside the bow, back above the water. +boat,ship,swimming
M pod = $The leap side by side, some just above the water, some already diving back in.
S small scar = A thin pale scar marks $its fin.
G the wet skin; the fin; the beak

shark | shark, sharks, great white, hammerhead
F rows of teeth = $The {has|have} a pointed snout, black eyes and rows of white teeth.
P gliding = $The {glides|glide} toward us with slightly open mouth.
P from the side = $The {swims|swim} past, seen from the side.
P attack = $The {shoots|shoot} up out of the water with open jaws. +attacking,hunting,jumping
P swimming = $The {swims|swim} with a slow swing of the tail. +swimming
M group = $The circle slowly at different depths.
S scar on the fin = A notch is missing from the back fin.
G the fin’s edge; the pale belly; the gill slits

ray | manta ray, stingray, ray, manta rays
F wing-like fins = $The {has|have} wide wing-like fins and a long thin tail.
P gliding = $The {glides|glide} with wide wing-like fins raised.
P over the sand = $The {lies|lie} flat on the sand, only the eyes showing. +sand,resting
P swimming = $The {swims|swim} upward, the white belly showing. +swimming,flying
M group = $The glide one above another.
S spots = Small pale spots cover $its back.
G the wide fins; the pale belly

koi-kind | koi, koi fish, goldfish
F smooth scales = $The {has|have} smooth shining scales and round eyes.
P swimming in a curve = $The {swims|swim} in a slow curve, fins spread.
P from above = $The {is|are} seen from above, swimming side by side with $its reflection.
P mouth at the surface = $The {comes|come} up with an open mouth, rings spreading. +eating,feeding
P jump = $The {leaps|leap} out of the water, drops flying. +jumping,leaping
P in the glass = $The {swims|swim} in the glass with spread fins. +bowl,tank,aquarium
M several = One is orange, one white with red spots and one black and gold.
M pair = One orange and one white circle each other. +two,pair
S bubble = A small bubble rises from $its mouth.
G the scales; the fin rays; the eye

fish | fish, tropical fish, clownfish, betta, angelfish, reef fish
F shining scales = $The {has|have} shining scales and round eyes.
P swimming = $The {swims|swim} to the side with spread fins.
P among the tentacles = $The {looks|look} out between the soft tentacles of an anemone. +clownfish,anemone
P leap = $The {leaps|leap} out of the water, drops flying. +jumping,leaping
P eating = $The {snaps|snap} at food. +eating,feeding
M school = Blue, yellow and striped ones swim in one direction.
M pair = $The swim close together. +two,pair
S bubbles = Small bubbles rise beside $it.
G the scales; the fins; the eye

trout | trout, salmon, pike, carp
F strong tail = $The {has|have} a strong tail and a hooked lower jaw.
P in the current = $The {stands|stand} in the current, seen from the side.
P near the bottom = $The {swims|swim} just above round stones.
P leaping up the falls = $The {leaps|leap} up the white water, body curved. +jumping,leaping
P rising to a fly = $The {snaps|snap} at a fly, rings spreading. +eating,feeding
M several = $The swim against the current, side by side.
S red spots = A few red spots mark $its side.
G the scales; the gill plate; the tail

seahorse | seahorse, seahorses
F long snout = $The {has|have} a long thin snout, a small crown and a belly of bony rings.
P holding on = $The {holds|hold} on to a strand of seagrass with the curled tail.
P swimming upright = $The {swims|swim} upright with a small fluttering fin. +swimming
M pair = $The face each other with linked tails.
S tiny spines = Tiny spines run down $its back.
G the ringed body; the eye

octopus-kind | octopus, squid, cuttlefish, kraken
F golden eye = $The {has|have} a large soft head and golden eyes with flat black pupils.
P arms spread = $The {sits|sit} on a rock with arms curling in all directions.
P reaching out = $The {reaches|reach} toward us with two arms.
P swimming = $The {swims|swim} with all arms trailing behind. +swimming,escaping
P opening a jar = $The {twists|twist} the lid off a jar with two arms. +jar,opening
P round the ship = Huge arms of $the wrap round the mast and hull, waves breaking. +ship,attacking
P busy with many things = Each arm of $the holds something different. +cooking,playing,juggling,drumming
M two = One is red and one pale grey, arms touching.
S rows of suckers = Two rows of pale round suckers show on each arm.
G the wet skin; the suckers; the eye

jellyfish-kind | jellyfish, jelly
F soft frilly arms = $The {has|have} soft frilly arms below a round bell.
P drifting = $The {drifts|drift} upward, tentacles trailing in long curves.
P tilted = $The {floats|float} at a slant with spread bell.
P pulsing = $The {swims|swim} upward with a closed bell. +swimming,rising
P on the sand = $The {lies|lie} flat and shining on wet sand. +beach,sand
P glowing = $The {glows|glow} softly blue from inside. +glowing,night
M many = $The drift at different depths, the nearest large, the farthest only pale spots.
S fine edge = A row of fine threads runs round the edge of the bell.
G the bell’s rim; the threads; the frilled arms

crab | crab, crabs, hermit crab
F *borrowed shell = $The {looks|look} out of a spiral shell with red legs and small black eyes. +hermit
F eyes on stalks = $The {has|have} small black eyes on short stalks.
P claws raised = $The {stands|stand} with both claws raised.
P in the wet sand = $The {sits|sit} half dug into wet sand.
P running sideways = $The {runs|run} sideways, leaving tiny tracks. +running,walking
P eating = $The {lifts|lift} something to $its mouth with one claw. +eating
M several = $The sit on wet rocks, claws raised at different angles.
S wet shell = The wet shell shines.
G the shell’s edge; the wet ridges; the tips

lobster | lobster, shrimp, prawn, crayfish
F stalked eyes and fan tail = $The {has|have} very long feelers, stalked eyes and a fan-shaped tail.
F *see-through pink = $The {has|have} a see-through pink body with thin legs and long feelers. +shrimp,prawn
P on the rock = $The {sits|sit} on a rock with claws forward.
P walking = $The {walks|walk} along the bottom on thin legs. +walking
M several = $The crawl over each other.
S long feelers = Long red feelers curve back over the body.
G the shell; the claws; the feelers

snail | snail, snails, slug
F soft feelers = $The {has|have} two long feelers with tiny eyes at the tips.
F *soft brown body = $The {has|have} a soft shiny brown body and short feelers. +slug
P stretched out = $The {glides|glide} forward with stretched feelers.
P on a leaf = $The {sits|sit} at the edge of a leaf.
P leaving a trail = $The {leaves|leave} a thin shining trail behind. +crawling,walking
M two = $The meet with touching feelers.
S wet shell = Small drops hang on the shell. +rain,dew
G the spiral shell; the feelers

starfish | starfish, seashell, shell, seashells, shells, conch
F *orange with five arms = $The {has|have} five orange arms covered with small white bumps. +starfish
F *cream and pink spiral = $The {has|have} a cream spiral with pale brown bands and a smooth pink opening. -starfish
P on the sand = $The {lies|lie} half in the sand. -table,white,studio
P slightly tilted = $The {lies|lie} slightly tilted, opening toward us. -starfish
M several = Cream, pink and brown ones of different sizes lie loosely together.
S grains of sand = A few grains of sand stick to it. -white,studio
G the ridges; the smooth rim

bird | bird, birds, songbird, finch, wren, swallow
F thin legs = On thin legs and tiny claws, $the {is|are} no bigger than a fist. -swallow
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
M flock = Some fly up, some sit in a row, one has just landed.
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
F *blue and yellow = $The {has|have} a blue cap, white cheeks and a yellow breast. +titmouse
P hopping = $The {stands|stand} with $its head tilted.
P crumb in the beak = $The {holds|hold} a crumb in $its beak.
P flying = $The {flies|fly} with blurred wings. +flying
P bathing = $The {splashes|splash} in a puddle with spread wings. +bathing,puddle
M flock = $The sit in a row, one with spread wings.
S fluffed feathers = $Its feathers are fluffed up. +winter,snow
G the feathers; the beak; the eye

cardinal | cardinal, blue jay, bluebird
F pointed crest = $The {has|have} a short strong beak, a pointed crest and a long tail. -bluebird
P perched = $The {sits|sit} on a thin branch, seen from the side.
P looking at us = $The {turns|turn} $its head toward us.
P flying = $The {flies|fly} with spread wings. +flying
P in the snow = $The {sits|sit} on a snowy branch, bright against the white. +snow,winter
M pair = $The sit on one branch, one bright, one paler.
S berry in the beak = A red berry is in $its beak. -flying,singing
G the bright feathers; the beak; the eye

owl | owl, owls
F soft feathers = Soft barred feathers cover $the down to the feathered feet.
F round face = $The {has|have} a large round face, a short hooked beak and ear tufts. -snowy,barn
P looking straight at us = $The {sits|sit} upright and {looks|look} straight at us with wide yellow eyes.
P head turned = $The {turns|turn} $its head all the way round to look back.
P flying silently = $The {flies|fly} toward us with wide spread wings and fixed eyes. +flying,hunting
P asleep = $The {sits|sit} with closed eyes, one foot drawn up. +sleeping,asleep
P with a mouse = $The {holds|hold} a mouse in $its claws. +mouse,catching
P reading = Small round glasses on the beak, $the {sits|sit} over an open book. +reading,book,books
M owlets = $The sit pressed together in a row, fluffy and wide-eyed.
M pair = $The sit close together, one with closed eyes. +two,pair
S feather tufts = Two feather tufts stand up like ears. -snowy,barn
G the eye rims; the feather edges; the talons

snowy-owl | snowy owl, white owl, barn owl, snowy owls
F round face = $The {has|have} a round flat face, a small dark beak and feathered feet.
P sitting still = $The {sits|sit} still with narrowed eyes, feathers fluffed.
P looking at us = $The {looks|look} straight at us over one shoulder.
P low flight = $The {glides|glide} low with wide white wings. +flying,hunting
P asleep = $The {sits|sit} with closed eyes. +sleeping,asleep
M pair = $The sit side by side.
S snow on the feathers = Snowflakes lie on $its head. +snow,winter
G the white feathers; the eyes; the beak

eagle | eagle, hawk, falcon, osprey, red kite, black kite, kestrel
F sharp eyes = $The {has|have} sharp yellow eyes, a hooked beak and strong yellow claws.
P perched = $The {sits|sit} upright with folded wings and sharp eyes ahead.
P wings half open = $The {stands|stand} with half-open wings and lowered head.
P soaring = $The {soars|soar} with wide spread wings, the tips like fingers. +flying,soaring
P swooping = $The {dives|dive} with half-folded wings and claws forward. +hunting,diving,attacking
P catching a fish = $The {lifts|lift} a fish from the water in both claws, drops falling. +fish,fishing
P nest = $The {stands|stand} at the edge of a huge nest of sticks. +nest
M pair = One sits, another lands with raised wings.
S ruffled feathers = The wind lifts a few feathers on $its neck. -indoors
G the hooked bill; the feather edges; the talons

bald-eagle | bald eagle, bald eagles
F heavy hooked beak = $The {has|have} a heavy hooked beak, fierce pale eyes and strong yellow feet.
P perched = $The {sits|sit} on a bare branch and {looks|look} to the side.
P soaring = $The {soars|soar} with wide dark wings. +flying,soaring
P catching a fish = Claws forward, $the {grabs|grab} a fish from the water, spray flying. +fish,fishing,hunting
M pair = $The sit side by side on one branch.
S fierce brow = A strong brow shades $its pale eye.
G the white head; the yellow beak; the wing feathers

vulture | vulture, condor, vultures
F bare neck = $The {has|have} a bare wrinkled neck, a hooked beak and broad wings.
P hunched = $The {sits|sit} hunched with the head between the shoulders.
P circling = $The {circles|circle} with wide dark wings. +flying,circling
M group = $The sit hunched on a bare tree.
S hooked beak = The pale beak is hooked.
G the ruff; the beak; the wings

raven | raven, crow, rook, jackdaw, ravens, crows
F clever eyes = $The {has|have} small shining eyes and a shaggy throat.
P perched = $The {sits|sit} with $its head tilted.
P calling = $The {calls|call} with wide open beak and lowered wings.
P flying = $The {flies|fly} with spread finger-like wing tips. +flying
P something shiny = $The {holds|hold} a small silver ring in $its beak. +stealing,ring,shiny
P hopping = $The {walks|walk} over the snow, leaving small tracks. +walking,snow
M flock = $The sit in a bare tree, some flying up.
S loose feather = One black feather lies on the ground.
G the feather edges; the eye; the bill

magpie | magpie, magpies
F long tail = $The {has|have} a very long tail, a strong beak and bright dark eyes.
P perched = $The {sits|sit} with raised tail.
P shiny ring = $The {holds|hold} a shiny ring in $its beak. +stealing,ring
P flying = $The {flies|fly} with spread black and white wings. +flying
M two = $The sit side by side on a roof ridge.
G the blue wing; the tail; the beak

parrot | parrot, macaw, cockatoo, parakeet, parrots
F *green with a red beak = $The {has|have} bright green feathers and a small red beak. +parakeet,green
F hooked beak = $The {has|have} a strong hooked beak, round eyes and grey feet.
P perched = $The {sits|sit} upright with $its head tilted.
P wing stretched = $The {stretches|stretch} one wing out to the side.
P flying = $The {flies|fly} with spread bright wings and a long tail. +flying
P eating = $The {holds|hold} a nut in one foot and {bites|bite} into it. +eating
P upside down = $The {hangs|hang} upside down by one foot. +hanging,playing
M flock = Red, green and blue ones sit on one branch.
M pair = $The sit close together, one preening the other’s neck. +two,pair
S raised feathers = A few feathers stand up on $its head.
G the beak; the feather barbs; the tail tips

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
F long straight beak = $The {has|have} a long straight beak, a large head and tiny red feet.
P perched = $The {sits|sit} on a branch above the water and {looks|look} down.
P dive = $The {dives|dive} head first into the water, wings folded. +diving,hunting,fishing
P with a fish = $The {holds|hold} a small silver fish crosswise in $its beak. +fish,catching,eating
M pair = $The sit side by side on one branch.
S drops = Water drops fly from $its feathers. +diving,fish,catching
G the blue back; the beak; the orange breast

duck | duck, ducks, mallard, mallards
F *yellow rubber = $The {is|are} bright yellow rubber with an orange bill and painted black eyes. +rubber
F smooth feathers = $The {has|have} smooth feathers, a flat bill and orange feet. -rubber
P swimming = $The {swims|swim} with raised head, a V of ripples behind. -rubber
P on the bank = $The {stands|stand} on the bank on orange feet. -rubber,swimming
P upside down = $The {dips|dip} head down, only the tail above the water. +diving,feeding,eating
P flying up = $The {flies|fly} up from the water, drops falling. +flying
P walking = $The {walks|walk} with one orange foot lifted. +walking
P asleep = $The {sleeps|sleep} with the bill under one wing. +sleeping,asleep
M pair and others = Some have shining green heads, others are speckled brown; they swim toward us.
M family = Yellow ducklings follow the brown mother in a line.
S water drops = Drops roll off $its back. -rubber
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
F long neck = $The {has|have} a long neck, a broad body and large webbed feet.
P neck raised = $The {stands|stand} with a straight raised neck.
P hissing = $The {stretches|stretch} $its neck forward with open bill and spread wings. +attacking,chasing,running
P flying in a V = $The {flies|fly} in a V with stretched necks. +flying,migrating
P swimming = $The {swims|swim} in a line. +swimming
P grazing = $The {pulls|pull} at the grass. +eating,grazing
M flock = Some graze, one stands guard with raised neck.
S orange feet = $Its orange feet are wet.
G the neck; the bill; the wing feathers

swan-kind | swan, swans
F large folded wings = $The {has|have} large folded wings slightly raised over the back.
P swimming = $The {swims|swim} with a curved neck, mirrored below.
P gliding over the water = $The {swims|swim} slowly with a curved neck, a thin line of ripples behind. +swimming,floating,gliding
P preening = $The {preens|preen} $its back feathers, the neck bent.
P wings spread = $The {rises|rise} on the water with wide spread wings. +flying,wings
P asleep = $The {sleeps|sleep} with the head under one wing. +sleeping,asleep
P dipping the head = $The {dips|dip} $its head under the water. +eating,diving
M pair = $The face each other, and their necks form a heart.
M family = Grey young ones swim between the two white parents. -two
S drop on the bill = A drop hangs from the tip of $its bill.
G the neck’s curve; the wing edges; the bill

crane-kind | crane, egret, cranes
F tall and slender = $The {is|are} tall and slender, with a long neck and a straight pointed beak.
F *pure white = $The {has|have} pure white feathers, a long thin neck and black legs. +egret
P standing = $The {stands|stand} on one thin leg with raised neck.
P walking = $The {walks|walk} through the shallows with one leg lifted.
P dancing = They leap with open wings and raised beaks. +dancing
P flying = $The {flies|fly} with wide wings and long legs stretched behind. +flying
P fishing = $The {stabs|stab} at the water with the long beak. +fishing,hunting,eating
M pair = $The stand side by side with raised heads.
S long legs = $Its long thin legs are mirrored in the water. +water,lake,shallow
G the bill; the neck; the plume

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
F thin legs = $The {has|have} very long thin pink legs.
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
F long legs = $The {has|have} long straight legs, a long pointed bill and broad wings.
P on the nest = $The {stands|stand} on one leg on a large nest of sticks.
P flying = $The {flies|fly} with wide wings and red legs stretched behind. +flying
P walking = $The {walks|walk} through wet grass with one leg lifted. +walking
M pair = $The stand on the nest with crossed bills.
G the red bill; the white feathers

peacock-kind | peacock, peacocks
F crest = A small fan of blue-tipped feathers stands on the head of $the.
P tail spread = $The {spreads|spread} the tail in a huge round fan.
P fan of eyes = Seen from the front, $the {holds|hold} the tail wide open behind $its body, every feather ending in a green and gold eye. +spreading,tail,displaying,feathers
P standing = $The {stands|stand} on a wall with the long tail hanging down.
P walking = $The {walks|walk} with the long tail trailing on the ground. +walking
P calling = $The {calls|call} with open beak. +calling
M pair = One spreads its tail, the brown hen turns away.
S tail eye = Each tail feather ends in a blue, green and gold eye.
G the neck feathers; the train’s eyes; the crest

penguin | penguin, penguins
F *grey down = $The {has|have} fluffy grey down and a black and white face. +chick,baby
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
G the bill’s edge; the feathers; the flipper tips

puffin | puffin, puffins
F plump and upright = $The {is|are} plump and upright, with sad-looking dark eyes and webbed feet.
P standing = $The {stands|stand} on orange feet and {looks|look} to the side.
P fish in the beak = $The {holds|hold} several small silver fish in $its beak. +fish,eating,catching
P flying = $The {flies|fly} with fast small wings, orange feet spread. +flying
M pair = $The stand beak to beak.
S grass in the beak = A blade of grass hangs from $its beak. -fish
G the orange beak; the white face

chicken | chicken, hen, chickens, hens
F round = $The {is|are} round with a short tail and orange eyes.
P standing = $The {stands|stand} with one foot lifted and $its head tilted.
P pecking = $The {pecks|peck} at the ground with raised tail. +eating,pecking
P on the eggs = $The {sits|sit} on a nest of straw. +nest,eggs,sitting
P running = $The {runs|run} with half-open wings. +running
P dust bath = $The {lies|lie} in a hollow of dust with fluffed feathers. +bathing
M flock = Brown, white and speckled ones peck and scratch in the straw.
S straw = A piece of straw sticks to $its back.
G the comb; the neck feathers; the claws

rooster | rooster, cock, cockerel, turkey
F arched tail = $The {has|have} a high arched tail, strong legs with spurs and a proud chest. -turkey
P standing tall = $The {stands|stand} tall with raised chest.
P crowing = $The {crows|crow} with stretched neck, open beak and closed eyes. +crowing,dawn,sunrise
P walking = $The {walks|walk} with one foot lifted. +walking
P tail fanned = $The {spreads|spread} the tail in a wide fan. +turkey
M two = $The face each other with raised neck feathers.
S red wattles = Two red wattles hang below $its beak.
G the red comb; the tail feathers; the beak

gull | gull, gulls, seagull, seagulls, albatross
F yellow eye = $The {has|have} a pale yellow eye and pink feet.
P standing = $The {stands|stand} on one leg and {looks|look} to the side.
P calling = $The {calls|call} with wide open beak.
P gliding = $The {glides|glide} with wide wings on the wind. +flying,gliding,soaring
P stealing a chip = $The {swoops|swoop} down and {snatches|snatch} a chip. +stealing,eating,chip,fries
P diving = $The {dives|dive} with folded wings. +diving,fishing
M flock = Some stand on posts, others circle above.
S red spot = A red spot marks $its lower beak.
G the wing edges; the bill; the pale eye

butterfly | butterfly, butterflies, monarch butterfly
F delicate = $The {has|have} delicate wings, a thin body and two long feelers.
P wings open = $The {sits|sit} with open wings, seen from above.
P wings closed = $The {sits|sit} with closed upright wings, seen from the side.
P flying = $The {flies|fly} with raised wings. +flying
P on the flower = $The {drinks|drink} from the flower with a thin curled tongue. +drinking,flower,flowers
P hatching = $The {hangs|hang} from an open cocoon with soft wings. +hatching,cocoon
M several = Orange, blue and yellow ones fly at different heights.
M pair = $The circle each other. +two,pair
S worn edge = One wing tip is a little torn.
G the wing veins; the antennae; the wing edges

moth | moth, moths
F feathery feelers = $The {has|have} a thick furry body and feathery feelers.
P wings spread flat = $The {sits|sit} with wings spread flat.
P at the lamp = $The {circles|circle} close to the light. +lamp,light,flame,candle
P flying = $The {flies|fly} with blurred wings. +flying
M several = $The sit with spread wings, brown, grey and green.
G the feathery feelers; the wings

bee | bee, bees, bumblebee, honeybee, wasp, honey bee
F *smooth yellow and black = $The {has|have} a smooth bright yellow and black body with a thin waist. +wasp
F pollen on the legs = Thick yellow pollen sticks to the hind legs of $the. -wasp
P hovering = $The {hovers|hover} in the air with blurred wings.
P on the blossom = $The {sits|sit} in the blossom with $its head down.
P flying = $The {flies|fly} toward the flower with hanging legs. +flying
P drinking = $The {drinks|drink} nectar with a thin dark tongue. +drinking,flower,flowers
P on the comb = $The {crawls|crawl} over golden honeycomb. +honeycomb,hive,honey
M swarm = $The crawl over each other, wings shining.
S dusty fur = Fine yellow dust covers $its head.
G the fur of the thorax; the pollen; the wing veins

spider-kind | spider, spiders
F *brown with a cross = $The {has|have} a round brown body with a pale cross and striped hairy legs. -black,tarantula
F *hairy and dark = $The {has|have} a large dark hairy body and thick legs. +tarantula
F eight eyes = $The {has|have} several shining black eyes.
P in the web = $The {sits|sit} in the middle of the web with all legs spread.
P hanging by a thread = $The {hangs|hang} from a single thread.
P spinning = $The {pulls|pull} a thread from the body with one hind leg. +spinning,weaving
P walking = $The {walks|walk} with raised front legs. +walking
M several = $The sit in webs one above another.
S drops on the web = Small drops hang on the web. +dew,rain,web,morning
G the leg joints; the eyes; the bristles

dragonfly-kind | dragonfly, damselfly
F long body = $The {has|have} a long thin body and four see-through wings.
P on a stalk = $The {sits|sit} on a reed with spread wings.
P hovering = $The {hovers|hover} with blurred wings.
P flying = $The {flies|fly} low over the water. +flying
M pair = $The sit one above another on one stalk.
S dew on the wings = Small drops hang on the wings. +dew,morning
G the wing panes; the eyes; the body rings

ladybug-kind | ladybug, ladybird, ladybugs
F round and shiny = $The {is|are} round and shiny, with six tiny black legs and short feelers.
P on a leaf = $The {sits|sit} at the tip of a green leaf.
P climbing = $The {climbs|climb} a blade of grass. +climbing,walking
P taking off = $The {opens|open} $its red wing cases to fly. +flying
M several = $The sit on one leaf, one with open wings.
S drop = A drop of dew lies beside $it. +dew,morning
G the wing cases; the antennae; the leg joints

beetle | beetle, insect, bug, beetles
F hard shiny back = $The {has|have} a hard shiny back, six jointed legs and thin feelers.
F *black with jaws = $The {has|have} a shiny black back and large antler-like jaws. +stag
P on the bark = $The {sits|sit} with spread legs, seen from above.
P walking = $The {walks|walk} with raised feelers. +walking,climbing
P flying = $The {flies|fly} with raised wing cases. +flying
M several = Green, black and brown ones sit side by side.
G the shiny back; the feelers

ant | ant, ants, grasshopper, cricket, mantis
F *dark brown = $The {has|have} a shiny dark brown body in three parts, thin legs and bent feelers. -grasshopper,cricket,mantis
F *green with long legs = $The {has|have} a bright green body and very long hind legs. +grasshopper,cricket
F *green with folded arms = $The {has|have} a long green body, a triangular head and folded spiny front legs. +mantis
P walking = $The {walks|walk} with raised feelers.
P sitting = $The {sits|sit} on a blade of grass, seen from the side. -ant,ants
P jump = $The {leaps|leap} with stretched hind legs. +jumping
P carrying = $The {carries|carry} a piece of green leaf above $its head. +carrying
M line = $The walk one behind another, each with a piece of leaf.
G the shiny body; the feelers

caterpillar | caterpillar, worm, caterpillars
F *green with black stripes = $The {has|have} a soft green body with black and yellow stripes and short legs.
P on the leaf = $The {crawls|crawl} along the edge of a leaf.
P arching = $The {lifts|lift} $its front half and {looks|look} around.
P eating = $The {eats|eat} a round hole into a leaf. +eating
M several = $The crawl along one twig.
G the soft body; the leaf edge

firefly | firefly, fireflies
F *glowing yellow-green = $The {glows|glow} yellow-green at the end of a small dark body.
P glowing in the air = $The {flies|fly} low with a glowing tail.
P on a grass = $The {sits|sit} on a blade of grass, glowing.
M many = Dozens of small yellow-green lights float at different heights.
G the yellow-green glow

bat | bat, bats
F *brown fur and dark wings = $The {has|have} brown fur, large ears and thin dark wings. -white
F small face = $The {has|have} a small furry face with black eyes.
P hanging = $The {hangs|hang} upside down with folded wings.
P wings spread = $The {spreads|spread} thin wings, the finger bones showing.
P flying = $The {flies|fly} toward us with spread wings and open mouth. +flying,hunting
P fruit = $The {holds|hold} a fruit with both feet. +eating,fruit
P asleep = $The {sleeps|sleep} upside down, wrapped in $its wings. +sleeping,asleep
M colony = $The hang close together, one with open wings.
S large ears = Light shines pink through $its large ears.
G the wing edges; the ears; the thumbs

dragon | dragon, dragons, wyvern, hydra
F clawed and winged = Sharp claws, leathery wings and two curved horns make $the look fierce. -baby,small,cute,chinese
F *red scales = $The {has|have} deep red scales, black horns and wide leathery wings. +red
F spines and long tail = $The {has|have} a row of spines along the back and a long pointed tail. -chinese
F *long and golden = $The {has|have} a long snake-like body with golden scales, whiskers, antlers and four clawed feet. +chinese
P wings spread = $The {stands|stand} with wide spread wings and raised head.
P looking down = $The {bends|bend} the long neck and {looks|look} down with glowing eyes.
P breathing fire = $The {breathes|breathe} a stream of orange fire from open jaws. +fire,flames,breathing,attacking
P flying = $The {flies|fly} with wide wings and a streaming tail. +flying
P asleep = $The {sleeps|sleep} curled up with the tail round the body, chin on the front claws and eyes closed, a thin line of smoke rising from the nose. +sleeping,asleep
P on the treasure = $The {lies|lie} on a heap of gold coins with one claw on a chest. +treasure,gold,guarding -sleeping,asleep
P hatching = $The {breaks|break} out of an egg, shell on the head. +hatching,egg
P reading = Small glasses on the nose, $the {holds|hold} an open book in $its claws. +reading,book
P drinking tea = $The {holds|hold} a tiny cup between two claws. +tea,coffee
M several = One flies, one sits on a rock and one breathes fire.
M pair = One is dark green, one red, necks crossed. +two,pair
S smoke from the nose = A thin curl of smoke rises from $its nose. -ice,sleeping
G the scales; the horn tips; the wing edge; the teeth +roaring,roar,fighting,breathing,fire

unicorn | unicorn, unicorns, pegasus
F *white with wings = $The {has|have} a white coat and large feathered wings. +pegasus
F slim = $The {is|are} slim and long-legged with large dark eyes.
P standing = $The {stands|stand} with raised head, mane blowing.
P head lowered = $The {lowers|lower} $its head so that the horn points forward.
P galloping = $The {gallops|gallop} with flying mane, hooves throwing up drops or dust. +running,galloping
P drinking = $The {drinks|drink} with lowered head, the horn almost touching the water. +drinking
P rearing = $The {rears|rear} on the hind legs. +rearing
P flying = $The {flies|fly} with wide spread wings. +flying,pegasus
M pair = $The stand with crossed necks.
S flowers in the mane = Small pink flowers are braided into $its mane.
G the mane; the horn’s spiral; the neck

griffin | griffin, chimera, mythical creature
F *golden-brown = $The {has|have} the head and wings of an eagle and the golden-brown body of a lion.
F hooked beak = $The {has|have} a hooked beak, sharp eyes and huge claws.
P sitting with raised wings = $The {sits|sit} upright with half-raised wings.
P looking back = $The {looks|look} back over one shoulder.
P flying = $The {flies|fly} with wide wings and stretched claws. +flying,rising
P guarding = $The {crouches|crouch} over the gold with spread wings. +guarding,treasure
M pair = $The sit on both sides of a gate.
S ruffled feathers = The feathers on the neck stand up.
G the wing edges; the beak; the claws

phoenix | phoenix
F crest and long tail = $The {has|have} a crest of glowing plumes and a very long curling tail.
P wings spread = $The {spreads|spread} glowing wings and {lifts|lift} $its head.
P rising from the flames = $The {rises|rise} from the flames with wide burning wings, sparks flying. +fire,burning,ashes,rising,flying
P perched = $The {sits|sit} on a bare branch, tail feathers glowing. +sitting,perched
M pair = $The circle each other, leaving trails of fire.
S falling sparks = Small sparks fall from the tail.
G the burning feathers; the crest; the eye

dinosaur | dinosaur, raptor, dinosaurs, brachiosaurus, stegosaurus
F long tail and strong legs = $The {has|have} strong hind legs, a long stiff tail and small sharp eyes. -brachiosaurus,toy
F *plates on the back = $The {has|have} two rows of bony plates on the back and a spiked tail. +stegosaurus
F *very long neck = $The {has|have} a very long neck, a small head and legs like pillars. +brachiosaurus
P walking = $The {walks|walk} with raised tail, one foot lifted.
P side view = $The {stands|stand} in side view, head turned to us.
P roaring = $The {roars|roar} with wide open jaws. +roaring,attacking
P running = $The {runs|run} on two legs with stretched tail. +running,chasing,hunting
P eating leaves = $The {pulls|pull} leaves from the top of a tree. +eating
P hatching = $The {looks|look} out of a cracked egg. +hatching,egg
M herd = Large and small ones walk together through ferns.
S scar = A pale scar crosses $its snout. -baby,toy
G the teeth; the pebbled hide; the eye

t-rex | t-rex, tyrannosaurus, tyrannosaurus rex, triceratops
F massive = $The {is|are} massive, with rough folded skin and a heavy tail.
P striding = $The {strides|stride} forward on strong hind legs, tail straight. -triceratops
P head lowered = $The {stands|stand} with lowered horns. +triceratops
P roaring = $The {roars|roar} with wide open jaws. +roaring,attacking
P running = $The {runs|run} with open jaws, dust flying. +running,chasing
M two = One roars, another turns away.
G the teeth; the rough skin; the eye

monster | monster, giant, golem, bigfoot, godzilla
F *dark scales = $The {has|have} dark grey scales, jagged plates on the back and glowing eyes. +godzilla
F *mossy stone = $The {is|are} made of grey stones with moss in the cracks and two glowing eyes. +golem
F *brown fur = $The {has|have} long brown fur and a broad face. +bigfoot
F big feet = $The {has|have} big feet, long arms and a round belly. -godzilla,golem
P standing = $The {stands|stand} with hanging arms and {looks|look} at us.
P waving = $The {waves|wave} shyly with one big hand.
P smashing = $The {raises|raise} both fists above the head. +attacking,smashing,fighting
P holding something tiny = $The {holds|hold} something very small in both big hands and {smiles|smile}. +holding,flower,gentle
P asleep = $The {sleeps|sleep} curled up on one side. +sleeping,asleep
P under the bed = Two round eyes and a row of teeth show in the dark. +bed,under
M several = One is tall and blue, one round and green, one tiny with three eyes.
S single horn = One horn is a little shorter than the other. -godzilla,golem,bigfoot,giant
G the knuckles; the teeth; the brow

troll | troll, ogre, cave troll, yeti
F broad and long-armed = $The {is|are} broad and heavy, with long arms and thick fingers.
P leaning on a club = $The {leans|lean} on a heavy wooden club.
P sitting = $The {sits|sit} with both hands on the knees.
P walking through the snow = $The {walks|walk} through deep snow with swinging arms. +yeti,snow,walking
P attacking = $The {swings|swing} the club over the head. +attacking,fighting
P asleep = $The {sleeps|sleep} with the mouth open. +sleeping,asleep
M two = One is tall and thin, one short and wide.
S moss on the shoulder = A little moss grows on $its shoulder. -yeti
G the warty skin; the nose; the hands

teddy-bear | teddy bear, teddy, plush, stuffed animal, teddy bears
F stitched nose = $The {has|have} a stitched black nose, round ears and one patched paw.
P sitting = $The {sits|sit} with legs stretched out and arms hanging. -held
P leaning = $The {leans|lean} to one side, head tilted.
P carried by one arm = $The {hangs|hang} by one arm. +carried,dragged
P in bed = $The {lies|lie} on the pillow with the blanket up to the chin. +bed,sleeping,asleep
M several = A brown one, a white one and a small grey one sit close together.
S missing button = One button eye hangs by a thread.
G the button eyes; the worn plush; the seams

doll | doll, toy, toys, puppet, marionette, rag doll
F *painted face = $The {has|have} a painted face with pink cheeks, brown wool hair and a blue dress. +doll,rag
F *wooden limbs = $The {has|have} a painted wooden face and jointed arms and legs on strings. +puppet,marionette
F worn paint = The bright paint of $the is worn at the edges. -doll,rag,puppet,marionette
P sitting = $The {sits|sit} with stretched legs. +doll,rag,puppet
P on strings = $The {dances|dance} with one knee lifted, strings tight. +puppet,marionette
M several = A wooden train, a ball and a small bear lie side by side. +toys
G the painted face; the seams; the worn paint
`;
