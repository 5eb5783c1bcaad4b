/** How animals of the water look, hold themselves and differ. The form of the rows: `passages.ts`. */
export const SEA_PORTRAITS = `
seal-kind | seal, seals, sea lion
F round body and whiskers = Long whiskers spread from the blunt nose of $the, and the body is round and smooth.
F *sleek brown body = Sleek and brown, $the {has|have} small ears and long front flippers. +lion
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
F *mottled grey with a tusk = A long straight spiral tusk points forward from the mottled grey head of $the. +narwhal
F huge = Far longer than a boat, $the {has|have} a small eye low on the side and a broad tail.
P gliding = $The {glides|glide} with flippers spread out.
P breaching = $The {leaps|leap} out of the water with raised flippers, white spray falling. +jumping,breaching,leaping
P tail above the water = The broad tail of $the rises above the water, drops running off. +diving
P blowing = $The {blows|blow} a tall white fountain. +blowing,spouting
P flying through clouds = $The {flies|fly} between the clouds with slowly spread flippers. +flying,space,sky,clouds,cloud
P swimming = $The {swims|swim} just below the surface, light playing over the back. +swimming,underwater
M group = $The swim side by side, backs showing one behind another.
M mother and calf = The small calf swims close above the back of the mother. +two,calf,pair
S barnacles = White barnacles grow on $its chin.
G the wet back; the flukes; the throat grooves

orca | orca, killer whale, orcas
F tall fin = A tall straight fin stands on the back of $the, and the flippers are broad and rounded.
P swimming = $The {swims|swim} with the tall fin above the water.
P leaping = $The {leaps|leap} clear of the water in a high curve, spray flying. +jumping,breaching,leaping
P looking out = $The {rises|rise} straight up and {looks|look} out of the water. +looking
M pod = Their black fins rise one behind another.
S grey saddle = A pale grey patch lies behind the fin.
G the black back; the white patch; the wet fin

dolphin | dolphin, dolphins, porpoise
F smiling mouth = The long beak of $the curves up at the corners like a smile.
P swimming = $The {swims|swim} just below the surface.
P leap = $The {leaps|leap} out of the water in a high curve, drops falling from the tail. +jumping,leaping
P standing on the tail = $The {stands|stand} upright on the tail, mouth open. +playing,dancing
P racing beside the boat = $The {swims|swim} fast beside the bow, back above the water. +boat,ship,swimming
M pod = $The leap side by side, some just above the water, some already diving back in.
S small scar = A thin pale scar marks $its fin.
G the wet skin; the fin; the beak

shark | shark, sharks, great white, hammerhead
F rows of teeth = The snout of $the is pointed, $its eyes are black, and white teeth show below.
P gliding = $The {glides|glide} toward us with slightly open mouth.
P from the side = $The {swims|swim} past, seen from the side.
P attack = $The {shoots|shoot} up out of the water with open jaws. +attacking,hunting,jumping
P swimming = $The {swims|swim} with a slow swing of the tail. +swimming
M group = $The circle slowly at different depths.
S scar on the fin = A notch is missing from the back fin.
G the fin’s edge; the pale belly; the gill slits

ray | manta ray, stingray, ray, manta rays
F wing-like fins = The fins of $the spread like wings, and a long thin tail trails behind.
P gliding = $The {glides|glide} with wide wing-like fins raised.
P over the sand = $The {lies|lie} flat on the sand, only the eyes showing. +sand,resting
P swimming = $The {swims|swim} upward, the white belly showing. +swimming,flying
M group = $The glide one above another.
S spots = Small pale spots cover $its back.
G the wide fins; the pale belly

koi-kind | koi, koi fish, goldfish
F smooth scales = The scales of $the shine in even rows, and two short feelers hang beside the mouth.
P swimming in a curve = $The {swims|swim} in a slow curve, fins spread.
P from above = $The {is|are} seen from above, swimming side by side with $its reflection.
P mouth at the surface = $The {comes|come} up with an open mouth, rings spreading. +eating,feeding
P jump = $The {leaps|leap} out of the water, drops flying. +jumping,leaping
P in the glass = $The {swims|swim} in the glass with spread fins. +bowl,tank,aquarium
M several = One is orange, one white with red spots and one black and gold.
M pair = One orange and one white circle each other. +two,pair
S bubble = A small bubble rises from $its mouth.
G the scales; the fins; the eyes

fish | fish, tropical fish, clownfish, betta, angelfish, reef fish
F shining scales = Small scales shine along the sides of $the, and the fins are see-through at the edges.
P swimming = $The {swims|swim} to the side with spread fins.
P among the tentacles = $The {looks|look} out between the soft tentacles of an anemone. +clownfish,anemone
P leap = $The {leaps|leap} out of the water, drops flying. +jumping,leaping
P eating = $The {snaps|snap} at food. +eating,feeding
M school = Blue, yellow and striped ones swim in one direction.
M pair = $The swim close together. +two,pair
S bubbles = Small bubbles rise beside $it.
G the scales; the fins; the eye

trout | trout, salmon, pike, carp
F strong tail = The tail of $the is strong and square, the lower jaw slightly hooked.
P in the current = $The {stands|stand} in the current, seen from the side.
P near the bottom = $The {swims|swim} just above round stones.
P leaping up the falls = $The {leaps|leap} up the white water, body curved. +jumping,leaping
P rising to a fly = $The {snaps|snap} at a fly, rings spreading. +eating,feeding
M several = $The swim against the current, side by side.
S red spots = A few red spots mark $its side.
G the scales; the fins; the tail

seahorse | seahorse, seahorses, sea horse
F long snout = Bony rings run down the body of $the, from a long thin snout to the curled tail.
P holding on = $The {holds|hold} on to a strand of seagrass with the curled tail.
P swimming upright = $The {swims|swim} upright with a small fluttering fin. +swimming
M pair = $The face each other with linked tails.
S tiny spines = Tiny spines run down $its back.
G the ringed body; the eye

octopus-kind | octopus, squid, cuttlefish, kraken
F golden eye = The eyes of $the are golden, with flat black pupils, on a large soft head.
P arms spread = $The {sits|sit} on a rock with arms curling in all directions.
P reaching out = $The {reaches|reach} toward us with two arms.
P swimming = $The {swims|swim} with all arms trailing behind. +swimming,escaping
P opening a jar = $The {twists|twist} the lid off a jar with two arms. +jar,opening
P round the ship = Huge arms of $the wrap round the mast and hull, waves breaking. +ship,attacking
P busy with many things = Each arm of $the holds something different. +cooking,playing,juggling,drumming
M two = One is red and one pale grey, arms touching.
S rows of suckers = Two rows of pale round suckers show on each arm.
G the wet skin; the suckers; the eye

jellyfish-kind | jellyfish
F soft frilly arms = Soft frilly arms trail below the round bell of $the.
P drifting = $The {drifts|drift} upward, tentacles trailing in long curves.
P tilted = $The {floats|float} at a slant with spread bell.
P pulsing = $The {swims|swim} upward with a closed bell. +swimming,rising
P on the sand = $The {lies|lie} flat and shining on wet sand. +beach,sand
P glowing = $The {glows|glow} softly blue from inside. +glowing,night
M many = $The drift at different depths, the nearest large, the farthest only pale spots.
S fine edge = A row of fine threads runs round the edge of the bell.
G the rim of the bell; the threads; the frilly arms

crab | crab, crabs, hermit crab
F *borrowed shell = $The {looks|look} out of a spiral shell with red legs and small black eyes. +hermit
F eyes on stalks = Small black eyes stand on short stalks at the front of $the.
P claws raised = $The {stands|stand} with both claws raised.
P in the wet sand = $The {sits|sit} half dug into wet sand.
P running sideways = $The {runs|run} sideways, leaving tiny tracks. +running,walking
P eating = $The {lifts|lift} something to $its mouth with one claw. +eating
M several = $The sit on wet rocks, claws raised at different angles.
S wet shell = The wet shell shines.
G the shell; the claws

lobster | lobster, shrimp, prawn, crayfish
F stalked eyes and fan tail = Very long feelers sweep forward from $the, and the tail ends in a fan.
F *see-through pink = The body of $the is pink and see-through, with thin legs and long feelers. +shrimp,prawn
P on the rock = $The {sits|sit} on a rock with claws forward.
P walking = $The {walks|walk} along the bottom on thin legs. +walking
M several = $The crawl over each other. -ice,plate,counter,pan,grill,skewer,fried,grilled,raw,cooked,peeled,unpeeled,bowl,pasta
S long feelers = Long red feelers curve back over the body.
G the shell; the claws; the feelers

starfish | starfish, seashell, shell, seashells, shells, conch
F *orange with five arms = Small white bumps cover the five orange arms of $the. +starfish
F *cream and pink spiral = Pale brown bands wind round the cream spiral of $the, and the opening is smooth and pink. -starfish
P on the sand = $The {lies|lie} half in the sand. -table,white,studio
P slightly tilted = $The {lies|lie} slightly tilted, opening toward us. -starfish
M several = Cream, pink and brown ones of different sizes lie loosely together.
S grains of sand = A few grains of sand stick to it. -white,studio
G the bumps; the arms -shell,conch
`;
