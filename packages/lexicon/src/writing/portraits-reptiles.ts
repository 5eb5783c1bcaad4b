/** How snakes, lizards, turtles and frogs look, hold themselves and differ. The form of the rows: `passages.ts`. */
export const REPTILE_PORTRAITS = `
snake | snake, cobra, python, viper, serpent
F smooth and shiny = Smooth scales shine along the whole body of $the, and $its eyes are round and black.
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
F rough skin = The skin of $the is rough and pebbled, and the toes end in small claws.
P basking = $The {lies|lie} flat with raised head and spread toes.
P looking up = $The {clings|cling} with all four feet and {looks|look} up.
P running = $The {runs|run} with raised tail. +running
P eating = $The {snaps|snap} at an insect. +hunting,eating
M several = $The lie side by side, tails overlapping.
S golden eye = $Its golden eye has a thin black pupil.
G the scales; the eye; the crest

crocodile | crocodile, alligator, crocodiles
F long jaws = The snout of $the is long and flat, with yellow eyes set high behind it.
P lying with open jaws = $The {lies|lie} on the bank with wide open jaws.
P eyes above the water = Only the eyes and nostrils of $the show above the water. +water,swimming,river
P lunging = $The {shoots|shoot} out of the water with open jaws, spray flying. +attacking,hunting
P asleep = $The {lies|lie} flat with closed eyes. +sleeping,asleep
M group = $The lie side by side in the mud.
S mud on the back = Dried mud covers $its ridged back. -water,swimming
G the ridged back; the teeth; the yellow eye

chameleon | chameleon
F crest = A tall crest rises on the head of $the, and the toes grip like tongs.
P on a twig = $The {grips|grip} a thin twig with all four feet, tail curled in a spiral.
P tongue shot out = $The {shoots|shoot} out a long pink tongue at an insect. +hunting,eating
P slow step = $The {takes|take} a slow step with one foot lifted.
M two = One is green, one orange and red.
S turning eye = One eye looks forward and the other back.
G the skin; the curled tail; the eye

turtle | turtle, turtles
F wrinkled neck = Loose wrinkled skin folds round the neck of $the, and $its eyes are calm and dark.
P on a log = $The {sits|sit} on a log with stretched neck. -sea,swimming
P looking out of the shell = $The {looks|look} out of the shell with half-drawn legs. -swimming
P swimming = $The {swims|swim} with all four legs spread. +swimming,underwater,sea
P eating = $The {bites|bite} into a green leaf. +eating
P crawling to the sea = $The {crawls|crawl} over the sand toward the water, a track behind. +beach,crawling
M several = $The sit in a row on a log, necks stretched up.
S algae = A little green algae grows on the shell. -sea
G the rim of the shell; the wet skin; the eyes

sea-turtle | sea turtle, sea turtles, green sea turtle
F wide flippers = The front flippers of $the are long and wide like wings.
P gliding = $The {glides|glide} forward on outstretched flippers.
P swimming mid-stroke = $The {swims|swim} with front flippers spread wide in mid-stroke, head tilted slightly toward us. +swimming,underwater,sea,ocean,reef,coral
P coming up for air = $The {lifts|lift} $its head above the surface. +breathing,surface
P crawling up the beach = $The {crawls|crawl} up the sand, leaving a wide track. +beach,nesting,crawling
P eating seagrass = $The {bites|bite} off green seagrass. +eating
M several = $The glide at different depths, the nearest large and clear.
S light on the shell = Patches of light move over $its shell. -beach
G the shell plates; the flippers; the scaled face

tortoise | tortoise, giant tortoise, tortoises
F old = The small bare head of $the is wrinkled, with dark eyes.
P stretching the neck = $The {stretches|stretch} $its neck out and {looks|look} up.
P slow walk = $The {walks|walk} slowly with one thick leg lifted. +walking,crossing,racing
P eating = Neck stretched out, $the {bites|bite} off a small piece with a wide open mouth. +eating
P asleep = $The {sleeps|sleep} with the head half drawn in. +sleeping,asleep
M two = A large one and a small one walk side by side.
S dusty shell = Fine dust lies on the shell.
G the shell plates; the wrinkled neck; the eye

frog | frog, toad, tree frog
F *brown and warty = Dry brown warts cover $the, and $its eyes are copper. +toad
F big round eyes = Large round eyes stand out on top of the head of $the, and the mouth is wide.
P sitting = $The {sits|sit} with folded legs and raised head, looking at us.
P half in the water = Only the head and eyes of $the rise above the water. +pond,water
P croaking = $The {croaks|croak} with a round blown-up throat. +singing,croaking
P jump = $The {leaps|leap} with long stretched legs. +jumping,leaping
P tongue out = $The {catches|catch} a fly with a long pink tongue. +hunting,eating
P under a leaf = $The {sits|sit} under a big leaf as if under an umbrella, drops falling. +rain,umbrella
M several = One sits high, one in the water and one looks over a leaf.
S drops on the skin = Small water drops shine on $its back.
G the wet back; the gold eyes; the toes
`;
