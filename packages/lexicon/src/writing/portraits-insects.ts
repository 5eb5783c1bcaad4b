/** How insects, spiders and snails look, hold themselves and differ. The form of the rows: `passages.ts`. */
export const INSECT_PORTRAITS = `
snail | snail, snails, slug
F soft feelers = Two long feelers stretch up from the head of $the, with a tiny eye at each tip.
F *soft brown body = The body of $the is soft, brown and shiny, with short feelers. +slug
P stretched out = $The {glides|glide} forward with stretched feelers.
P on a leaf = $The {sits|sit} at the edge of a leaf.
P leaving a trail = $The {leaves|leave} a thin shining trail behind. +crawling,walking
M two = $The meet with touching feelers.
S wet shell = Small drops hang on the shell. +rain,dew
G the spiral shell; the feelers

butterfly | butterfly, butterflies, monarch butterfly
F delicate = The wings of $the are thin and a little worn at the edges; the two long feelers end in small knobs.
P wings open = $The {sits|sit} with open wings, seen from above.
P wings closed = $The {sits|sit} with closed upright wings, seen from the side.
P flying = $The {flies|fly} with raised wings. +flying
P on the flower = $The {drinks|drink} from the flower with a thin curled tongue. +drinking,flower,flowers
P hatching = $The {hangs|hang} from an open cocoon with soft wings. +hatching,cocoon
M several = Orange, blue and yellow ones fly at different heights.
M pair = $The circle each other. +two,pair
S worn edge = One wing tip is a little torn.
G the wings; the feelers; the wing edges

moth | moth, moths
F feathery feelers = The body of $the is thick and furry, and the feelers are like small feathers.
P wings spread flat = $The {sits|sit} with wings spread flat.
P at the lamp = $The {circles|circle} close to the light. +lamp,light,flame,candle
P flying = $The {flies|fly} with blurred wings. +flying
M several = $The sit with spread wings, brown, grey and green.
G the feathery feelers; the wings

bee | bee, bees, bumblebee, honeybee, wasp, honey bee
F *smooth yellow and black = Smooth bright yellow and black bands ring the body of $the, and the waist is very thin. +wasp
F pollen on the legs = Thick yellow pollen sticks to the hind legs of $the. -wasp
P hovering = $The {hovers|hover} in the air with blurred wings.
P on the blossom = $The {sits|sit} in the blossom with $its head down.
P flying = $The {flies|fly} toward the flower with hanging legs. +flying
P drinking = $The {drinks|drink} nectar with a thin dark tongue. +drinking,flower,flowers
P on the comb = $The {crawls|crawl} over golden honeycomb. +honeycomb,hive,honey
M swarm = $The crawl over each other, wings shining.
S dusty fur = Fine yellow dust covers $its head. -wasp,fruit,pear,apple
G the furry back; the pollen; the wings

spider-kind | spider, spiders
F *brown with a cross = A pale cross marks the round brown body of $the, and the hairy legs are striped. -black,tarantula
F *hairy and dark = Dark hair covers the large body and the thick legs of $the. +tarantula
F eight eyes = Several black eyes shine in two rows at the front of $the.
P in the web = $The {sits|sit} in the middle of the web with all legs spread.
P hanging by a thread = $The {hangs|hang} from a single thread.
P spinning = $The {pulls|pull} a thread from the body with one hind leg. +spinning,weaving
P walking = $The {walks|walk} with raised front legs. +walking
M several = $The sit in webs one above another.
S drops on the web = Small drops hang on the web. +dew,rain,web,morning
G the legs; the eyes; the hairs

dragonfly-kind | dragonfly, damselfly
F long body = Four see-through wings stand out stiffly from the long thin body of $the.
P on a stalk = $The {sits|sit} on a reed with spread wings.
P hovering = $The {hovers|hover} with blurred wings.
P flying = $The {flies|fly} low over the water. +flying
M pair = $The sit one above another on one stalk.
S dew on the wings = Small drops hang on the wings. +dew,morning
G the wings; the eyes; the long body

ladybug-kind | ladybug, ladybird, ladybugs
F round and shiny = $The {is|are} round and shiny, with six tiny black legs and short feelers.
P on a leaf = $The {sits|sit} at the tip of a green leaf.
P climbing = $The {climbs|climb} a blade of grass. +climbing,walking
P taking off = $The {opens|open} $its red wing cases to fly. +flying
M several = $The sit on one leaf, one with open wings.
S drop = A drop of dew lies beside $it. +dew,morning
G the shiny back; the feelers; the legs

beetle | beetle, insect, bug, beetles
F hard shiny back = The back of $the is hard and shiny, with one straight seam down the middle.
F *black with jaws = Large jaws like antlers stand out in front of $the, and the back is shiny black. +stag
P on the bark = $The {sits|sit} with spread legs, seen from above.
P walking = $The {walks|walk} with raised feelers. +walking,climbing
P flying = $The {flies|fly} with raised wing cases. +flying
M several = Green, black and brown ones sit side by side.
G the shiny back; the feelers

ant | ant, ants, grasshopper, cricket, mantis
F *dark brown = Three shiny dark brown parts, joined by a thin waist, make the body of $the; the feelers are bent. -grasshopper,cricket,mantis
F *green with long legs = The body of $the is bright green, and the folded hind legs stand up higher than the back. +grasshopper,cricket
F *green with folded arms = Long and green, with a triangular head, $the {holds|hold} the spiny front legs folded. +mantis
P walking = $The {walks|walk} with raised feelers.
P sitting = $The {sits|sit} on a blade of grass, seen from the side. -ant,ants
P jump = $The {leaps|leap} with stretched hind legs. +jumping
P carrying = $The {carries|carry} a piece of green leaf above $its head. +carrying
M line = $The walk one behind another, each with a piece of leaf.
G the shiny body; the feelers

caterpillar | caterpillar, worm, caterpillars
F *green with black stripes = Black and yellow stripes run across the soft green body of $the, above rows of short legs.
P on the leaf = $The {crawls|crawl} along the edge of a leaf.
P arching = $The {lifts|lift} $its front half and {looks|look} around.
P eating = $The {eats|eat} a round hole into a leaf. +eating
M several = $The crawl along one twig.
G the soft body; the leaf edge

firefly | firefly, fireflies, fire fly
F *glowing yellow-green = $The {glows|glow} yellow-green at the end of a small dark body.
P glowing in the air = $The {flies|fly} low with a glowing tail.
P on a grass = $The {sits|sit} on a blade of grass, glowing.
M many = Dozens of small yellow-green lights float at different heights.
G the yellow-green glow
`;
