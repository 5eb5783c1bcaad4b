/** How animals of the house and the farm look, hold themselves and differ. The form of the rows: `passages.ts`. */
export const ANIMAL_PORTRAITS = `
animal | animal, creature, beast, pet, wildlife
F *brown fur and pale belly = Thick brown fur covers $the, paler on the belly, and $its eyes are dark and bright.
F strong compact body = $The {has|have} a strong, compact body, rounded ears and a bushy tail.
P looking at us = $The {stands|stand} still and {looks|look} straight at us with raised ears.
P resting = $The {lies|lie} on the ground with $its head raised, looking to one side.
P curled up asleep = Curled into a ball with closed eyes, $the {sleeps|sleep} with the tail round $its body. +sleeping,asleep,napping,dozing
P running flat out = $The {runs|run} at full speed with stretched legs, ears back. +running
P drinking = $The {drinks|drink} with lowered head, rings spreading on the water. +drinking -plum,pear,apple,fruit,flower,cup,saucer,bottle,glass,straw,nectar
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
P asleep on the side = $The {sleeps|sleep} stretched out on one side, paws relaxed and eyes closed. +sleeping,asleep,napping,dozing -books,book,stack
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
S red collar = $The {wears|wear} a thin red collar with a small bell. -wild,feral,black
S blue collar = A narrow blue collar with a silver tag sits at the neck of $the. -wild,feral,space
S torn ear tip = The tip of one ear of $the is missing. +wild,feral,stray,alley
S striped tail end = Dark rings circle the end of the tail of $the. -black,white,grey,ginger,orange,hairless,siamese
S long whiskers = Long white whiskers stand out against the dark. -white
G the whiskers; the fur along the back; the rims of the ears; the chin; the eye

cat-black | black cat, panther cat
F glossy black fur = Glossy black fur lies flat over the slim body of $the, and $its eyes are yellow-green.
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
F tiny and fluffy = Soft fluff stands out all over $the, and the legs are very short.
F big ears = The ears of $the look too big for the round head, and the whiskers are thin and white.
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
F friendly brown eyes = A pink tongue hangs out of the open mouth of $the, under friendly brown eyes. -sleep,sleeping,asleep,chewing,catching,carrying
F wet nose and whiskers = The nose of $the is black and wet, with short whiskers on both sides. -pug
F broad chest = $The {is|are} strong and broad-chested, with a swinging tail. -corgi,dachshund,pug,chihuahua,terrier,small,little,poodle
F soft ears = Soft ears hang down. -sleep,sleeping,asleep
F bright eyes = $The {has|have} bright dark eyes above a wet black nose. -sleep,sleeping,asleep
F alert and slim = Slim and alert, $the {holds|hold} $its tail high. -sleep,sleeping,asleep,bulldog,pug,lie,lying
F old and grey-faced = The muzzle of $the is grey, and $its eyes are a little cloudy. +old
F *smooth yellow coat = A short cream-yellow coat covers the broad head and strong body of $the. +labrador -black,chocolate
F *curly coat = Tight apricot curls cover $the, longest on top of the head. +poodle
F *long and low = Long and low, $the {has|have} short legs, a smooth red-brown coat and hanging ears. +dachshund
F *black spots = Round black spots cover the white coat of $the. +dalmatian
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
F *fluffy white = Pure white and fluffy all over, $the {has|have} a black nose and a smiling mouth. +samoyed
F curled tail = A bushy tail curls over the back of $the, and $its ears stand straight up.
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
F fine head = The head of $the is narrow, with large dark eyes and soft nostrils.
F strong and long-legged = The neck of $the is strong and arched, the tail long and full.
P standing calmly = $The {stands|stand} calmly with raised head and forward ears.
P turning the head = $The {turns|turn} $its head toward us, mane falling to one side.
P full gallop = $The {gallops|gallop} with flying mane and tail, all four hooves off the ground. +running,galloping,racing
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
F long thin legs = Very long thin legs hold up $the, and a short fluffy mane stands along the neck.
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
F heavy body = The body of $the is broad and heavy, with small curved horns and a swinging tail.
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
F large soft ears = Large soft ears stand out from the head of $the, and $its eyes shine dark. -whale,dolphin,orca
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

sheep | sheep, lamb, ram
F woolly and round = $The {is|are} round and woolly, with thin legs and ears to the sides. -lamb
F *white lamb = Short curly white wool covers $the, and the ears are pink inside. +lamb
F *curled horns = Large horns curl round the ears of $the, over thick grey wool. +ram
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
F long ears and lashes = The ears of $the are tall, the lashes long and the lip soft and split.
P looking at us = $The {stands|stand} with a straight neck and {looks|look} at us.
P chewing sideways = $The {chews|chew} with $its lower jaw to one side.
P walking with a load = $The {walks|walk} with woven bags on the back. +walking,carrying
P lying = $The {lies|lie} with folded legs. +resting,sleeping
M group = One is cream, one brown and one grey, necks stretched up.
S red tassel = A red wool tassel hangs from $its ear.
G the fluffy wool; the ears; the lashes

pig | pig, piglet, boar, hog
F *dark bristles = Dark brown bristles stand along the back of $the, and two short tusks show beside the long snout. +boar,wild
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
F round with long ears = Long ears stand upright on $the, above round dark eyes and a small pink nose.
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
`;
