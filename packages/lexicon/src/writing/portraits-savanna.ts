/** How animals of hot lands look, hold themselves and differ. The form of the rows: `passages.ts`. */
export const SAVANNA_PORTRAITS = `
lion | lion, lions
F broad face = The face of $the is broad, with a dark nose and long white whiskers. -cub
F scarred face = A few old scars cross the broad nose of $the, and $its eyes are amber. -cub
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
F *white with dark stripes = Dark stripes run over the white coat of $the, and $its eyes are pale blue. +white
F powerful = The head of $the is broad, the shoulders are powerful, and dark rings run down the long tail.
P walking toward us = $The {walks|walk} toward us with lowered head and fixed yellow eyes.
P lying = $The {lies|lie} with raised head, front paws stretched out.
P leap = $The {leaps|leap} with stretched front paws and open jaws. +jumping,leaping,hunting,attacking
P roaring = $The {roars|roar} with bared teeth. +roaring,snarling
P in the water = $The {sits|sit} in the water up to the chest. +water,swimming,bathing
P asleep = $The {sleeps|sleep} on one side. +sleeping,asleep
P drinking = $The {drinks|drink} with $its pink tongue. +drinking
M two = One walks ahead, another lies and watches.
S whiskers = Long white whiskers stand out from the cheeks.
G the whiskers; the eyes; the striped sides; the claws

leopard | leopard, jaguar, panther, cougar
F *plain tawny coat = The coat of $the is plain tawny, paler on the muzzle and the belly. +cougar
F strong and low = Long and low, with strong shoulders, $the {carries|carry} the tail in a curve.
P on a branch = $The {lies|lie} along a thick branch with hanging legs, looking at us.
P walking = $The {walks|walk} with lowered head and one paw lifted. +walking
P running = $The {runs|run} with stretched body. +running,hunting,chasing
P asleep = $The {sleeps|sleep} on a branch, legs hanging on both sides. +sleeping,asleep
P leap = $The {leaps|leap} from rock to rock. +jumping,leaping
P drinking = $The {drinks|drink} with low head, eyes up. +drinking
M two = One lies on the branch, another stands below.
S yellow eyes = $Its eyes are a clear yellow-green.
G the whiskers; the eyes; the spotted sides

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
F pale eyes = The eyes of $the are pale green, and the broad paws are covered with fur.
P crouching on a rock = $The {lies|lie} on a rock and {looks|look} down at us.
P walking through snow = $The {walks|walk} through deep snow, one paw lifted. +snow,walking
P leap = $The {leaps|leap} down a rocky slope, tail streaming. +jumping,leaping,hunting
P asleep = $The {sleeps|sleep} with the thick tail round $its face. +sleeping,asleep
M two = $The sit side by side on the rocks.
S snow in the fur = Snowflakes lie on $its back. +snow,winter
G the thick fur; the whiskers; the pale eyes

elephant | elephant, elephants, mammoth, elephant mother
F deep wrinkles = Deep wrinkles run round the trunk and the knees of $the. -toy
F large ears and long trunk = Large fan-shaped ears stand out from the head of $the, and the legs are like columns. -baby
F *shaggy brown hair = Shaggy brown hair hangs from $the nearly to the ground, and two huge tusks curve upward. +mammoth
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
G the wrinkled back; the tusks; the trunk; the ear edges

giraffe-kind | giraffe, giraffes
F long lashes = Long lashes shade the large dark eyes of $the, above a soft brown muzzle.
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
F round and strong = The stripes of $the grow broader toward the tail, and the short mane stands straight up.
P looking at us = $The {stands|stand} in side view with $its head turned to us.
P resting = $The {rests|rest} the head on another’s back. +two
P running = $The {gallops|gallop} with dust flying from the hooves. +running,galloping
P drinking = $The {drinks|drink} with lowered head, mirrored in the water. +drinking
P rolling = $The {rolls|roll} on $its back in the dust. +rolling,dust
P grazing = $The {grazes|graze} with lowered head. +grazing,eating
M herd = $The stand so close that their stripes run together.
S dust on the legs = Red dust colours $its lower legs. -snow
G the mane; the dark muzzle; the striped sides

hippo-kind | hippo, hippopotamus, hippos
F round body = The body of $the is round as a barrel, on short thick legs.
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
F heavy brow = A heavy brow shades the dark brown eyes of $the, and the hands are huge.
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
F long arms = The arms of $the are very long and end in large hands.
P sitting = $The {sits|sit} with long arms folded in front.
P hanging = $The {hangs|hang} by one arm from a branch and {looks|look} down. +hanging,climbing,swinging,tree
P eating = $The {eats|eat} a piece of fruit held in one hand. +eating,fruit
P leaf over the head = $The {holds|hold} a big leaf over $its head. +rain
M mother and child = The baby clings to the mother’s side.
G the orange hair; the brown eyes; the hands

chimpanzee | chimpanzee, chimp
F expressive lips = The lips of $the are wide and soft, and $its eyes a bright brown.
P sitting = $The {sits|sit} with knees drawn up and {looks|look} at us.
P thinking = $The {rests|rest} $its chin on one hand.
P eating = $The {peels|peel} a banana. +eating,banana
P stick in the hole = $The {pokes|poke} a stick into a hole. +stick,tool
M two = One picks through the other’s hair.
G the hands; the ears; the eyes

monkey | monkey, baboon, monkeys, macaque
F bright eyes = The eyes of $the are round and bright, and the hands small and quick.
P sitting = $The {sits|sit} with both hands between the knees and {looks|look} at us.
P hanging by the tail = $The {hangs|hang} by the tail from a branch. -snow,hot,water
P eating fruit = $The {peels|peel} a yellow banana with both hands. +eating,fruit,banana
P swinging = $The {swings|swing} from branch to branch with one arm. +jumping,leaping,swinging,climbing
P grooming = One sits still while another picks through its fur. +grooming
P in the hot spring = $The {sits|sit} in steaming water up to the chest, snow on the head, eyes closed. +hot,spring,bathing,onsen
M troop = One scratches, one eats and a baby clings to its mother’s belly.
S baby tuft = A tuft of hair stands up on $its head.
G the face; the ears; the fur

lemur | lemur, lemurs
F orange eyes = The eyes of $the are round and orange, and the hands small and dark.
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
F round face = The face of $the is round, with white ears and a black nose.
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
F gentle smile = The mouth of $the turns up at the corners like a smile.
P hanging = $The {hangs|hang} upside down from a branch by all four legs and {looks|look} at us.
P slow reach = $The {stretches|stretch} one long arm slowly toward the next branch. +climbing,reaching
P asleep = $The {sleeps|sleep} curled in the fork of a tree. +sleeping,asleep
P eating = $The {chews|chew} a green leaf. +eating
M mother and baby = The baby clings to the mother’s belly.
G the shaggy hair; the claws; the eyes

kangaroo | kangaroo, wallaby
F strong hind legs = Huge hind legs and a thick tail hold $the upright; the front paws are small.
P upright = $The {stands|stand} upright with front paws hanging and ears raised.
P lying on one side = $The {lies|lie} on one side in the shade, propped on one arm. +sleeping,resting
P hopping = $The {hops|hop} with stretched legs and tail, dust below. +jumping,running,hopping
P boxing = Upright on hind legs and tail, $the {strikes|strike} out with both front paws. +fighting,boxing
M mob = One looks up, the others graze.
S forearms up = Both forearms are bent, the small dark claws spread. +boxing,fighting
S joey = A small joey looks out of the pouch. -two,male,fighting
G the ears; the forearms; the tail

camel | camel, camels
F long lashes = Long lashes and soft hanging lips mark the head of $the, high on a curved neck.
P standing = $The {stands|stand} with raised head and half-closed eyes.
P chewing = $The {chews|chew} with $its lower jaw to one side.
P kneeling = $The {kneels|kneel} on folded legs in the sand. +kneeling,sitting,resting
P walking in line = $The {walks|walk} with long slow steps, bags swinging at the sides. +walking,carrying,crossing
P drinking = $The {drinks|drink} with lowered neck. +drinking
M caravan = $The walk one behind another, tied by ropes, red blankets on their backs.
S red tassels = Red wool tassels hang from $its bridle. -wild
G the lashes; the hump; the ears
`;
