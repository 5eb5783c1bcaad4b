/** How animals of land, air, water and legend look, hold themselves and differ. The form of the rows: `passages.ts`. */
export const ANIMAL_PORTRAITS = `
animal | animal, creature, beast, pet, wildlife
F compact rough coat = Compact and thick through the ribs, $the {wears|wear} a rough outer coat over softer underfur that parts in creases wherever the body bends.
F *tawny back, pale belly = Tawny along the back and bone-pale beneath, $the {has|have} dark-rimmed ears, strong short legs and a tail that thins towards $its tip.
P frozen mid-step = Caught mid-step, $the {keeps|keep} one forefoot bent beneath the chest, nostrils open and both ears swung forward.
P flat in rest = Folded down on $its elbows, $the {rests|rest} chin across forefeet, only the eyes raised.
P curled nose to tail = Nose buried under the tail, $the {sleeps|sleep} in a tight round, flank creased over the hip. +sleeping,asleep,napping
P stretched gallop = Spine bowed and hind feet landing ahead of the fore, $the {runs|run} with flattened ears. +running
P tongue at the water = Forelegs spread, $the {drinks|drink}, chin wet and rings spreading from the tongue outward slowly. +drinking
P necks laid across = Neck lies across neck; the nearer has closed its eyes, the farther turned one ear back to listen, and two manes or two napes have run into one. +nuzzling,cuddling,snuggling
P jaws as wide as they go = Jaws as wide as they go, $the {shows|show} the ribbed roof of the mouth, tongue curled at the tip and eyes squeezed to two lines. +yawning
P all four in the air = On $its back, $the {works|work} the shoulders from side to side, all four feet in the air and bits of the ground caught in the coat. +rolling
P forefeet off the ground = Sitting up with both forefeet hanging before the chest, $the {begs|beg}, head tilted, eyes on a hand. +begging
P nothing bitten = One is on its back with all four feet working, the other stands over it with open jaws and has bitten nothing. +wrestling,tumbling,tussling
P thread round everything = Thread goes round a hind leg, over one ear and between the toes; a small mouth has hold of it, and the loose end runs out of the knot with a kink at every turn. +tangled,tangling
P chin on the doorsill = Chin flat on the ground between the forefeet, $the {waits|wait} with lifted brows, only the eyes moving. +waiting
P ears at two angles = Head tilted so far that one ear hangs free, $the {listens|listen}, a forefoot raised and forgotten. +listening,watching
M mixed watchfulness = No two hold their heads alike: one feeds, another stares with ears pricked, the rest press flank to flank behind.
S nicked ear = A small half-moon is missing from the edge of an ear.
G the edges of the fur; the wet nose; the ear tips

cat | cat, tabby, tabby cat, siamese cat, kitty, ginger cat
F *brindled tabby coat = Brown-and-charcoal bars run down the flanks of $the from a dark spine, fading to buff on the belly, with a clear M above the eyes.
F sleek muscular shape = Long in the back and loose over the shoulder blades, $the {has|have} a small wedge-shaped head, tall ears lined with fine hair and a whip-thin tail.
F plush and heavy-cheeked = Plush fur stands so thick on $the that the neck disappears, leaving broad cheeks, short strong legs and paws as round as buns.
F old tomcat wear = Old scuffles have thinned the fur over the brow of $the and scalloped one ear; whiskers droop on that side, yet the eyes stay wide.
P upright, tail round feet = Sitting upright with forefeet exactly together, $the {has|have} wrapped the tail about them and {turns|turn} one ear backwards.
P paw tucked loaf = Paws folded out of sight under the chest, $the {settles|settle} into a single rounded mass, chin sunk, lids narrowed. -portrait
P washing a raised leg = One hind leg up like a mast, $the {pauses|pause} mid-wash with the tongue’s tip left out.
P asleep on its side = Stretched full length on one flank, $the {sleeps|sleep} with a forepaw across the nose and pale toe pads showing. +sleeping,asleep,napping,dozing,sleepy
P haunches wriggling = Belly to the ground, $the {gathers|gather} both hind feet, elbows higher than the back, pupils blown wide. +hunting,stalking,watching
P leap uncoiled = Forepaws spread and claws half out, $the {leaps|leap} with a straight spine, tail as a rudder. +jumping,leaping
P chin on the sill = Pressed along the sill, $the {looks|look} out, whiskers bent by the glass and tail hanging down the wall. +window
P hooked yarn = Rolled on $its back, $the {hooks|hook} the thing with two paws and {rakes|rake} hind feet up to it. +playing,yarn
P spoon of milk = Crouched with elbows out, $the {laps|lap} from the saucer, tongue curled under and chin beaded. +drinking,milk,eating
P spectacled reader = Paw flat to hold the page, $the {bends|bend} over the book, whiskers grazing the paper. +reading,book
M heap of cats = No two lie alike: one is upside down, another sits upright to wash, the rest overlap chin on rump, striped, patched and plain.
M paired cats = Two rest cheek by cheek, one licking the crown of the other, their tails crossed behind and hind feet mixed. +two,pair
S broken whisker = A whisker has snapped halfway, leaving a short white bristle amid the long ones.
S freckled nose = Tiny black freckles speckle the rim of the nose and the lower lip.
G the whiskers; the fur along the back; the rims of the ears; the chin; the eye

cat-black | black cat, panther cat
F satin outline = Short satin fur lies so close on $the that muscle and shoulder blade show as soft ridges; the long tail hardly thickens anywhere.
F *green eyes, faint rust = Faint rust tints the thinner hair at the flanks of $the, and two pale green eyes sit wide beneath large, nearly bare ears.
P neck stretched = Sitting tall, $the {draws|draw} the neck upward until the head looks small, tail tip bent.
P sidling arch = Back hooped and fur lifted on the spine, $the {sidles|sidle} on tall straight legs.
P dark crescent = Bent round in a crescent, $the {sleeps|sleep} with paws drawn over the brow tightly. +sleeping,asleep
P tightrope walk = Placing hind foot exactly on the print of the fore, $the {walks|walk} a narrow edge, tail held out level. +walking,fence,wall
P pounce held = Haunches up and chest low, $the {stares|stare} along $its whiskers with ears spread flat sideways. +hunting,stalking,watching
M dark trio of shapes = One merges with another until only ears divide them; the rest sit apart, separate gold and green eyes showing apart.
S white hairs = A dozen white hairs form a tiny locket beneath the throat.
G the whiskers; the ear rims; the shoulder ridge; the eye

kitten-kind | kitten, kittens
F huge ears, small face = Ears far too large frame the triangular face of $the; milk-blue eyes bulge a little, and baby fluff haloes a pot belly.
F *smoke-grey fluff = Smoke-grey fluff, finger-striped at the legs, stands away from $the like thistledown above short wedge paws underneath it.
P wobbling stand = Hind legs splayed, $the {stands|stand} unsteadily with $its tail a straight little spike upward.
P paw in mid-air = Tipped back on the rump, $the {bats|bat} at nothing, toes fanned on both feet.
P milk sleep = Flat on $its back, $the {sleeps|sleep} with forepaws folded at the throat, belly round. +sleeping,asleep,napping
P sideways hop = Back bent in a hoop, $the {hops|hop} sideways on four stiff legs held together. +playing,jumping
P thread bitten = Gripping the strand in $its teeth, $the {kicks|kick} with both hind paws and rolls. +yarn,string,playing
M litter = No two are busy alike: one chews an ear, another climbs, the rest tangle in a knot of paws and tails.
M nose-touching pair = Two rub noses, one of them on tiptoe, one toppling backwards over its own hind feet with all its toes spread. +two,pair
S milk on the lip = A bead of milk clings under the lower lip there.
G the fluff; the wet nose; the ear rims

dog | dog, hound, terrier, labrador, golden retriever, collie, border collie, corgi, german shepherd, beagle, poodle, dachshund
F *russet wiry coat = Russet hair, wiry on the back and almost woolly at the thighs, covers $the; beard and eyebrows are a shade lighter. -poodle,labrador,dachshund,beagle,corgi,shepherd,retriever,collie,husky,dalmatian,mastiff,pug,greyhound,spaniel,bulldog,malamute,samoyed
F deep chest, soft ears = Deep in the chest and tucked at the waist, $the {has|have} soft folded ears, loose lips and a tail that curves upward from $its root. -corgi,shepherd,dachshund
F worn collar, solid frame = A worn leather collar has parted the fur about the neck of $the, whose frame is solid, brow faintly wrinkled and feet broad.
F grey-muzzled veteran = Grey has crept up the muzzle and ringed the eyes of $the; elbows show bald calluses and the hips drop slightly. -young,puppy
P seated with tilted head = Sitting on one hip, $the {tilts|tilt} the head until an ear falls open, brow gathered over bright eyes.
P paw offered = With one forepaw dangling, $the {leans|lean} forward, nostrils flared and tail blurred at the tip.
P sprawl, legs behind = Belly flat and hind legs kicked out behind, $the {lies|lie} with chin between forepaws, eyes rolled upward.
P all feet off ground = All feet bunched in mid-air, $the {runs|run} with ears inside out, tongue swept to one side. +running,racing,chasing
P twitching sleep = On $its flank, $the {sleeps|sleep} with paws bent at the wrist and a lip caught on a tooth. +sleeping,asleep,napping
P jaws at the ball = Twisting clear of the ground, $the {closes|close} open jaws about the ball, hind legs swinging out. +ball,frisbee,catching,playing
P shower from the coat = Skin slung half round $its ribs, $the {shakes|shake} off ropes of water, eyes squeezed. +shaking,swimming,wet,rain
P chin at the door = Nose laid to the gap, $the {waits|wait}, one ear lifted, hind feet neatly together. +waiting,door,window
P head to the air = Head and forepaws out, $the {leans|lean} from the car, lips and ears blown backwards. +car,driving
P scent line = Nose skimming the ground, $the {follows|follow} a trail, tail stiff, one foot ready underneath. +sniffing,hunting,walking
M pack of mixed dogs = No two are cut alike: a shaggy one pants, a short-legged one stretches, the rest nose and circle with tails at every angle.
M twin walkers = Two share a stick crosswise, one pulling, one trotting with proudly raised chin while its end of wood drags behind. +two,pair
S one white toe = One toe on a hind foot is white, as though dipped.
S seed in the feathering = A tiny burr has knotted the long hair behind an elbow.
G the wet nose; the fur at the chest; the ear tips; the brow; the paws

puppy-kind | puppy, puppies
F loose skin, big paws = Loose skin slides in pleats down $the, whose paws are outsized, belly bare and pink, nose still slightly mottled.
F *biscuit down = Biscuit-coloured down, darker along each ear, covers $the right to a stub of wagging tail held upright behind.
P sit sliding sideways = Sitting with one hip slid out, $the {looks|look} up, ears at unequal heights up.
P bowed to play = Chest down and rump high, $the {spreads|spread} both forepaws and {lets|let} the tongue hang.
P boneless nap = Flat as a rug, $the {sleeps|sleep} with hind feet turned soles up behind it. +sleeping,asleep,napping
P galumph = Tripping on $its own feet, $the {runs|run} with ears bouncing, mouth open to the gums. +running,playing
P shoe chewed = Cheek to the ground, $the {gnaws|gnaw} by $its back teeth, forepaw holding down hard. +chewing,shoe,bone
M litter pile = One yawns, another climbs over heads, the rest doze in a heap, bellies pale and brows creased over their eyes.
S wet chin = Water from a bowl has left the chin hair in a single point.
G the wet nose; the soft ears; the paws

husky-kind | husky, sled dog, samoyed, malamute
F *grey mask, white legs = A slate cap and spectacles mark the white face of $the; legs and belly are white, the back ash grey, guard hairs black-tipped. -samoyed
F thick ruff, curled tail = Fur stands so deep between the ears and shoulders of $the that the head looks set in a collar; the brush curls over the loins.
P alert on straight legs = On straight legs, $the {pricks|prick} small furred ears, chest pushed forward and mouth closed.
P tail over nose = Coiled upon itself, $the {lies|lie} with the brush laid across $its muzzle and eyes.
P harness taut = Shoulders low in the harness, $the {pulls|pull} with claws dug in and line stretched. +sled,pulling,running
P long howl = Muzzle vertical, $the {howls|howl}, lips rounded and thick ruff standing out from the throat. +howling
P snow bath = On $its back, $the {rolls|roll} in the snow, all four paws pedalling in quick turns. +playing,rolling
M team = No two masks match; one leaps at the trace, another bites snow, the rest lean in harness, eyes blue or brown.
S unmatched eyes = One eye is ice blue while its fellow is split, half blue and half brown.
G the ruff; the pale eyes; the tail’s curve

bulldog-kind | bulldog, pug, french bulldog, boxer dog
F wrinkled mask = Deep wrinkles fold above the flat nose of $the; lips hang, the lower jaw juts and the chest is nearly as wide as the legs are long.
F *fawn coat, black face = Fawn fur lies short and tight over $the, darkening to black across mask and rolled ears close up.
P bandy stance = Elbows out, $the {stands|stand} four-square, head sunk between the shoulders over wide planted feet.
P tongue tip out = Slumped on a haunch, $the {stares|stare} with bulging eyes, tongue left showing at one corner.
P snoring heap = Cheek spread on the floor, $the {sleeps|sleep}, jowl folded forward over the nearer forepaw. +sleeping,asleep
P bow-legged charge = Jowls flying, $the {runs|run} in rocking bounds with hind legs landing between the fore. +running,playing
P wheels underfoot = Low on the board, $the {rides|ride} with one hind foot pushing out behind it. +skateboard,skateboarding
M squat crew = One has sat down upon another’s foot, the rest breathe open-mouthed, wrinkles set differently on each brow above their eyes.
S crooked tooth = A single lower tooth stands outside the lip at one corner.
G the wet folds; the round eyes; the brow

horse | horse, stallion, mare, horses
F *bay coat, black points = A bay coat, glossy as a chestnut, darkens to black at the knees, mane and tail of $the, with one low white sock.
F arched neck, long legs = Muscle swells along the arched neck of $the; the legs are long and dry-tendoned, the back short, the hindquarters round.
F heavy feathered hooves = Broad-backed and massive in the shoulder, $the {has|have} thick feathering that hides each hoof and a forelock reaching below the eyes. -racehorse
P resting one hind foot = With one hind hoof tipped at rest, $the {lowers|lower} the neck to the withers’ height, lower lip loose.
P head flung up = Head flung up, $the {shows|show} a white rim to the eye, nostrils round, a forefoot scraping.
P gathered gallop = All four hooves gathered beneath, $the {gallops|gallop}, mane whipped flat, clods flying up behind. +running,galloping,racing
P lips at the grass = Forefeet uneven, $the {grazes|graze}, cheek muscle bunched and forelock hanging down over the eye. +grazing,eating
P pawing rear = Upright on bent hocks, $the {rears|rear}, forelegs folded, tail sweeping the ground behind it. +rearing
P muzzle in the water = Neck at full reach, $the {drinks|drink}, lips just broken through the surface while swallowing. +drinking
P knees through shallows = Lifting each knee, $the {splashes|splash} through, belly streaming with the tail lifted clear of it. +crossing,river,sea,beach
M herd = No two coats agree, roan, dun and near-black; a young one wheels off, the rest run shoulder to shoulder, manes mixed.
M neck over neck = Two stand head to tail, one’s chin across the other’s withers while a hind hoof of each rests on its tip. +two,pair
S whorl on the brow = A whorl of hair, off centre, turns between the eyes.
G the crest of the neck; the mane; the wet nostril; the flank

foal | foal, pony, colt
F all leg and fluff = Knees like knots interrupt the long thin legs of $the; curly baby hair covers a narrow chest, and the mane is merely a brush. -pony
F *shaggy cream pony coat = Shaggy cream hair hangs under the belly of $the, thick mane splitting on both sides of a stout neck. +pony
F short back, bright eye = Short-backed and round-barrelled, $the {has|have} small ears almost lost in hair and large, long-lashed eyes set wide apart.
P legs splayed = Forelegs splayed, $the {stretches|stretch} down $its nose, tail flicked up out to one side.
P sideways look = Standing square, $the {swings|swing} the neck round to look along $its flank with raised tail.
P buck and skip = Hind heels high, $the {bucks|buck}, chin tucked with the forelegs braced wide in front. +running,playing,jumping
P flat in grass = Stretched on $its side, $the {sleeps|sleep}, thin legs like sticks dropped across one another. +sleeping,lying
P nudging milk = Neck twisted, $the {suckles|suckle} from below, tail wagging with hind legs braced far apart. +drinking,mother
M young ones = One rolls, another jumps a shadow, the rest nibble manes with their thin legs folded at every possible awkward angle.
S milk whiskers = Droplets hang from the chin’s stiff little whiskers in a row.
G the brush of the mane; the knees; the lashes

cow | cow, cattle, calf, cows
F *red-and-white hide = Red-brown patches with ragged borders spread over the white hide of $the; the udder is pink, the muzzle wet and slate-grey.
F bony hips, broad barrel = Hip bones jut above the wide barrel of $the; a dewlap swings from throat to brisket and dried mud plates both hocks.
P chewing at ease = Jaw slid sideways, $the {chews|chew}, strands hanging from the lip, ears level out sideways.
P lying folded = Knees folded under, $the {lies|lie} like an upturned boat, tail laid round one hock.
P tongue round grass = Tongue hooked out, $the {grazes|graze}, one shoulder blade lifted and the cheek bulging with stems. +grazing,eating
P head over the rail = Throat on the rail, $the {stretches|stretch} out a wet nose and {curls|curl} $its tongue. +fence,gate
P deep drink = Ankle-deep, $the {drinks|drink} in a steady draught with $its dewlap just brushing the surface. +drinking,river
M herd at rest = No two maps of patches repeat; one licks her calf, another scratches, the rest face about every way at all.
S yellow ear tag = The edge of one ear has a healed square notch.
G the wet muzzle; the hip bone; the lashes

bull | bull, ox, buffalo, bison, yak, highland cow
F *umber shag and hump = Umber wool mats the hump, beard and forelegs of $the, stopping abruptly at lean bare hindquarters and tail. -highland
F horned bulk = Thick curved horns, splintered near one tip, spread above the broad woolly brow of $the; neck and shoulder make half its weight.
P head lowered = Brow lowered, $the {paws|paw} a furrow beneath the chest, tail kinked high to one side.
P broadside stand = Broadside and immovable, $the {stands|stand}, small eyes half lost in curls of the brow.
P charge = Horns levelled, $the {charges|charge}, hooves cutting sods out of the ground behind each leg. +running,charging
P yoke pulled = Neck forced down in the yoke, $the {hauls|haul}, knees bending nearly to the ground. +plough,cart,pulling
P snow plough = Swinging $its face, $the {sweeps|sweep} snow aside to the grass hidden below $its chin. +snow,grazing,winter
M herd of horns = One rolls in dust, another shoves brow to brow, the rest stand with horns crossed at many slants and height.
S wool tuft = A tuft of shed wool hangs loose from a horn’s base.
G the horns; the wet muzzle; the matted curls

sheep | sheep, lamb, ram
F *cream fleece, black face = Cream fleece, dense and greasy at its roots, bulks out $the above thin black legs and a bare black face. -lamb
F crimped and burr-caught = Crimped wool hangs in locks along the flanks of $the, burrs caught at the breast, one ear notched. -lamb
F knobbly legs, tight curls = Tight curls cover $the like new knitting; legs are knobbly, ears sideways, tail long and woolly behind them. +lamb
P square stare = Standing square, $the {stares|stare} with slotted yellow eyes, jaw stopped over a grass stem.
P knees folded = Knees doubled under, $the {lies|lie}, wool spread over all $its feet like a cushion.
P stiff-legged jump = All legs straight, $the {bounces|bounce} clear of the turf with ears straight out sideways. +jumping,playing,running
P close crop = Teeth to the roots, $the {grazes|graze}, neck wool parted along the nape by bending. +grazing,eating
P asleep on wool = Chin on $its own flank, $the {sleeps|sleep} with ears drooped and legs folded in. +sleeping,asleep
M flock = No two fleeces hang alike, one clipped, one trailing; a lamb stands on its mother, the others crush through shoulder first.
S raddle mark = Loose wool has rubbed away from a patch behind the shoulder.
G the rims of the fleece; the yellow eye; the ears

goat | goat, alpaca, llama, ibex
F *piebald and bearded = Black in front and white behind, $the {has|have} ridged backward horns, a wispy beard and two tassels at the throat. -alpaca,llama
F tall woolly neck = A long upright neck, fluffed like a bottle brush, carries the small split-lipped face of $the; banana ears curve inward. +alpaca,llama
F narrow and hard-hoofed = Narrow through the chest, $the {has|have} slit-pupilled eyes, hard cleft hooves and coarse hair parted along the spine.
P forefeet on a step = Forefeet set high, $the {looks|look} over a shoulder, beard blown over to one side.
P chin tilted = Chin up and lips working, $the {peers|peer} down the nose with $its ears lowered.
P leaf pulled = On hind legs, $the {tears|tear} down a leafy twig held between $its front hooves. +eating,tree
P leap over rock = Hooves bunched, $the {springs|spring}, hocks straight behind and beard blown back along $its throat. +jumping,climbing,mountain
P folded nap = Legs tucked beneath, $the {dozes|doze}, jaw stilled and beard resting upon a folded knee. +sleeping,resting
M herd of climbers = One balances high up, another butts, the rest chew with beards and horns at different stages of growth and wear.
S chewed rope = A frayed end of rope dangles below the bearded neck.
G the horns; the beard; the slotted eye

pig | pig, piglet, boar, hog
F *pink hide, black spots = Pink skin, blotched in black and sparsely bristled, stretches over $the; ears flop to the snout’s wet disc. -boar,wild
F wedge head, bristled spine = A wedge of a head leads the narrow, high-shouldered body of $the, dark bristles standing upright on the spine, tusks curling past the lip. +boar,wild
F round and short-legged = Round-bellied on short neat trotters, $the {has|have} white lashes, creases behind each ear and a twist of tail.
P snout raised = Snout raised, $the {wrinkles|wrinkle} it into rings, mouth turned up over the small teeth.
P sitting like a dog = Sat back on $its hams, $the {braces|brace} two straight forelegs with ears over $its eyes.
P nose in the mud = Shovelling forward, $the {roots|root}, mud heaped along $its nose as far as the eyes. +eating,mud,rooting
P belly-up nap = Stretched sideways, $the {sleeps|sleep}, ear across the eye and all four trotters in line. +sleeping,asleep
P ears over eyes = Ears flapping, $the {runs|run}, trotters barely bending beneath $its belly and tail uncurled behind. +running
M litter and sow = One burrows under another, a third squeals upside down, the rest line up by size along the sow’s broad side.
S mud sock = One trotter is mud-black to a perfectly straight line there.
G the bristles; the wet snout; the ear edges

rabbit | rabbit, hare, bunny
F *brown agouti fur = Each brown hair of $the is banded black and cream, the nape rusty, the scut’s underside clean white. -white
F long ears, long hind feet = Ears longer than its face, veined thinly, stand over $the; the eyes are set far round, hind feet narrow as skis.
P upright on haunches = Upright on $its haunches, $the {lets|let} both forepaws hang, nose split by fine whiskers.
P crouched with ears flat = Pressed small, $the {lays|lay} ears along the back, eyes wide with hind feet hidden.
P stretched bound = Hind feet passing the front, $the {bounds|bound}, ears back and scut turned up behind. +running,jumping,leaping
P leaf nibbled = Stem shrinking at the lip, $the {nibbles|nibble}, cheeks puffed and forepaws set close together. +eating,carrot
P flopped rest = Flopped sideways, $the {sleeps|sleep}, soles showing on long hind feet stretched out behind it. +sleeping,asleep
P boxing = Reared face to face, $the {boxes|box}, fur flying off a paw in loose tufts. +fighting,boxing
M warren edge = One sits to wash an ear, another thumps, the rest crouch with ears at every angle and noses in a cluster.
S torn ear tip = A thorn has split one ear’s tip in two there.
G the ear rims; the whiskers; the shoulder fur

mouse | mouse, rat, hamster, guinea pig
F *fawn fur, pink feet = Fawn fur fades to cream at the belly of $the; feet, ears and scaly tail are pink, nearly transparent.
F bead eyes, big ears = Bead-black eyes stand proud of the pointed head of $the, ears round as petals, whiskers longer than the face.
P crumb in both hands = Up on $its heels, $the {turns|turn} a crumb in $its fingers, tail braced below.
P nose at the edge = Flat to the ground, $the {pokes|poke} out a nose, one forefoot lifted off the ground.
P ball of sleep = Tail over nose, $the {sleeps|sleep} as a ball, ears folded over $its closed eyes. +sleeping,asleep
P cheese tugged = Feet braced, $the {tugs|tug} the morsel backwards with $its tail lifted off the ground. +eating,cheese
P stem climbed = Tail hooked round, $the {climbs|climb}, the stalk bowed in an arc by $its weight. +climbing,wheat
M nestful = One washes, another balances on a back, the rest peer in a row with their tails laid in a loose tangle.
S crumb on whisker = A single crumb is stuck halfway along a whisker here.
G the whiskers; the round eye; the ear rims

squirrel-kind | squirrel, chipmunk, red squirrel
F *rust fur, plumed tail = Rust fur, whitening sharply on the belly, covers $the, ear tufts upright and a tail as long as itself. -grey,chipmunk
F striped cheeks and back = Cheeks bulging, $the {shows|show} sharp pale lines over the eye and five dark ones down along the spine. +chipmunk
F sinewy, with long toes = Sinewy thighs, long clawed toes and bold dark eyes make $the all spring; the tail hairs are banded and wispy.
P nut in paws = Hunched under $its tail, $the {rolls|roll} a nut against $its front teeth in turns.
P head-down cling = Spread on $its claws, $the {hangs|hang} head down, neck bent up and tail rippled.
P flying leap = Limbs wide, $the {leaps|leap}, tail trailing straight behind and toes spread for the bark. +jumping,leaping
P burying = Forepaws patting, $the {buries|bury} something between $its feet with nose dusted and tail flat. +digging,autumn
P drowse = Wrapped in tail, $the {sleeps|sleep}, toes clenched and ears folded under $its plumed tip. +sleeping
M scamper = One chases, another freezes, the rest flick their tails from perches with cheeks full and hind feet gripping in unlike poses.
S shell dust = Crumbs of shell cling to the chin in pale flecks.
G the tail edge; the ear tufts; the round eye

hedgehog-kind | hedgehog, porcupine, mole
F *cream-tipped spines = Cream-tipped brown spines sweep back from the brow of $the, parted over a pointed furry face and grey feet.
F low and pear-shaped = Low and pear-shaped, $the {has|have} bright small eyes, a moist mobile snout and coarse hair skirting the belly.
P snout lifted = Snout lifted, $the {halts|halt}, brow spines ruffled forward like a fringe above both eyes.
P half unrolled = Half unrolled, $the {peeps|peep} from $its ball, forefeet clasped and spines on end behind.
P winter curl = Shut as a burr, $the {sleeps|sleep}, nose hidden and feet folded in the seam. +sleeping,asleep
P leaf trundle = High on $its legs, $the {trundles|trundle} on, skirt swinging like a fringe over bare ankles. +walking,running
P lapping = Chin low, $the {laps|lap}, tongue pink out and front feet spread beside the edge. +drinking,eating
M family file = One rolls up, another sneezes, the smallest ones trot with pale soft spines behind their mother in a bent line.
S skewered leaf = A dry birch leaf is skewered on several spines upright.
G the spine tips; the wet snout; the bead eye

raccoon-kind | raccoon, badger, skunk
F *banded fur and mask = Grizzled fur thickens to a ringed or striped tail, and a black-and-white pattern divides the pointed face of $the.
F stout with nimble feet = Stout, sloping and bear-footed, $the {has|have} long claws, small round ears edged in white and a wet button nose.
P upright inspection = Propped upright, $the {turns|turn} something in $its forefeet, eyes raised to look somewhere quite different.
P low shuffle = Back arched, $the {shuffles|shuffle} pigeon-toed, nose down along the ground and tail held out behind.
P washing food = Wrist-deep, $the {rubs|rub} $its catch under water while $its whiskers stand clear of the splash. +water,washing,eating
P climbing down = Hind feet turned, $the {backs|back} down the bark with claws hooked in the cracks. +climbing,tree
P den sleep = Rolled up tight, $the {sleeps|sleep}, tail to the chin with one ear folded flat. +sleeping
M raiders = One reaches, another keeps watch, the rest fumble with busy fingers and lift their pale brows over differently drawn dark masks.
S stained paw = Berry juice has dyed one paw to the wrist joint.
G the whiskers; the mask; the wet nose

fox | fox, red fox, fennec fox
F *russet coat, black stockings = Russet above and white from the lips to the breast, $the {has|have} black stockings, black-backed ears and a heavy tail tipped with white. -arctic,fennec,white
F narrow face, deep brush = Long thin legs carry the light body of $the; its muzzle is narrow, its pupils vertical and its brush nearly as thick as its waist.
F thinly moulting = Half moulted, $the {shows|show} lean ribs where tufts of old underfur still hang along the haunch, the brush scant. +spring,summer
P forefoot poised = With a forefoot poised below the chest, $the {holds|hold} still, muzzle low and shoulder blades standing up.
P brush round paws = Seated, $the {folds|fold} the brush over $its paws, ears turned to two different sides.
P mousing dive = Back hooped high, $the {dives|dive} nose first, forepaws pressed together and brush straight behind. +hunting,jumping,leaping
P spiral rest = Wound into $its brush, $the {sleeps|sleep}, one ear standing and paws crossed under $its chin. +sleeping,asleep,napping
P long trot = In one straight line of prints, $the {trots|trot}, tail level as a plank out behind. +running,walking,crossing
P tongue to the pool = Crouched at the elbows, $the {drinks|drink}, eyes still raised above the rim of water. +drinking
M cubs and vixen = No two are as bold: one pounces on a tail, another hides, the rest tumble under the vixen’s chin with paws up.
M pair of foxes = Two are touching noses, one crouched, its ears laid sideways while the other stands over it with brush lifted high. +two,pair
S grass between teeth = A blade of dry grass is caught in the fur of the lip.
G the fur along the spine; the whiskers; the tail’s white tip; the ear rims

arctic-fox | arctic fox, white fox
F *dense white coat = Dense white fur rounds every contour of $the, covering the soles; only nose, eye rims and claws stay black.
F short muzzle, small ears = Short in muzzle and leg, $the {has|have} small blunt ears set deep among fur and a long full brush.
P round crouch = Hunched round, $the {squints|squint}, tail laid along $its toes and nose almost hidden there.
P nose searching = Nose forward, $the {stretches|stretch} one hind leg behind and {flattens|flatten} both ears into fur.
P snow plunge = Hind legs kicking, $the {plunges|plunge} to the shoulders in snow with brush straight up. +hunting,jumping,snow
P tail blanket = Beneath $its own tail, $the {sleeps|sleep}, back to the ground’s rise with ears lost. +sleeping,asleep
P light run = Barely denting the crust, $the {runs|run}, brush afloat behind it and ears pressed back. +running
M winter group = One yawns, another digs, the others curl apart like stones with only a dark nose or ear tip left showing.
S grey summer hair = A few brown summer hairs remain behind one ear still.
G the black nose; the fur’s edge; the eyes

wolf | wolf, wolves, coyote, jackal, dire wolf
F *grizzled saddle = Grizzled grey and black along the saddle, $the {pales|pale} to cream on cheeks, legs and throat, with a dark-tipped, straight-hanging tail. -white,black
F high shoulders, big feet = High at the shoulder and narrow in front, $the {has|have} very long legs, spreading feet and a broad skull ruffed to the jaw.
F scarred muzzle = Pale scars cross the muzzle of $the; the ruff is thick, the flanks drawn, and slanting amber eyes sit close.
P head below shoulders = Head slung below the shoulders, $the {stares|stare} without turning, one forefoot placed a little ahead.
P tall listening = Rigid from nose to tail, $the {stands|stand}, ears cupped in front of $its thick ruff.
P throat to the sky = Lips funnelled and throat raised, $the {howls|howl}, eyes shut and tail hanging between the hocks. +howling,moon
P loping run = Hind feet in the front prints, $the {lopes|lope}, tongue curled over the lower side teeth. +running,hunting,chasing
P coil of fur = Nose within the tail, $the {sleeps|sleep}, ruff frosted or flat with one ear raised. +sleeping,asleep
P snarl = Lips wrinkled off the teeth, $the {snarls|snarl}, hackles spiked from neck to tail and ears forward. +snarling,fighting
M pack = No two pelts are one grey; one leads stiff-tailed, another crouches to lick a jaw, the rest string out in its steps.
M close pair = Two lean muzzle over neck, the darker with ears folded while their tails hang together and their forefeet almost touch. +two,pair
S cut ear = A triangular cut is missing from the back of an ear.
G the ruff; the eyes -sleep,sleeping,asleep; the teeth +snarling,growling,howling; the wet nose

bear | bear, bear cub, grizzly, grizzly bear, brown bear, black bear, bears
F *brown coat, frosted hump = Brown fur, frosted at its tips, rolls over the shoulder hump of $the; legs and feet are darker, claws long and straw-coloured. -black,polar
F dished face, huge rump = A dished face and round ears look small upon $the, whose belly hangs wide and whose forepaws toe inward.
P nose high = Swaying upright, $the {raises|raise} a wet nose, forelegs hanging and upper lip pushed out below.
P pigeon-toed walk = Toes turned in, $the {plods|plod}, head swinging low, haunches rolling one after another under fur.
P salmon caught = Chest-deep, $the {lifts|lift} a fish crosswise in $its teeth, fur in streaming points below. +fishing,river,salmon
P sitting feast = On $its rump, $the {scoops|scoop} with curled claws, lips stretched long around the mouth. +eating,honey,berries
P winter heap = Chin on forepaws, $the {sleeps|sleep}, back heaped like a boulder above tucked hind feet. +sleeping,asleep
P rubbing the trunk = Back to the bark, $the {rubs|rub}, knees bent and muzzle tipped up with drooping lips. +tree,scratching
M mother and cubs = One cub rides a shoulder, another falls off its own feet, the rest mirror the big sow’s stare from behind.
S torn claw = One claw is split down to the quick and grown crooked.
G the shoulder hump; the claws; the wet nose

polar-bear | polar bear, polar bears
F *yellow-white fur = Yellowish white fur, damp-stained at the belly, covers $the; skin shows black at nose, lips and pads too.
F long neck, vast paws = A long neck carries the narrow head of $the; shoulders are heavy, ears tiny and paws broad as plates.
P nose to the wind = Neck stretched, $the {sniffs|sniff} with half-shut eyes and {lifts|lift} one forepaw from the ground.
P flat rest = Hind legs trailing, $the {lies|lie} like a hearthrug, chin down between two forepaws spread.
P leap between floes = Forepaws reaching, $the {leaps|leap}, belly dripping and hind feet still gripping the edge behind. +jumping,ice
P paddling = Only head and shoulders dry, $the {swims|swim}, paws pulling below in slow turns beneath. +swimming,water
P cub shelter = Wrapped about itself, $the {sleeps|sleep}, paw on nose and hind feet folded against belly. +sleeping,asleep
M mother and young = One cub climbs a flank, another treads her prints, the others peer from between the long fur of her legs.
S ice in fur = Little balls of ice hang behind each elbow in a cluster.
G the wet fur; the black nose; the claws

deer | deer, stag, doe, reindeer, elk, moose, fawn
F *red-brown coat, pale rump = A red-brown coat, thin enough to show the ribs’ spring, covers $the from dark nose to pale rump, the throat greyer and rough. -fawn,reindeer,moose
F branching antlers = Branching antlers, knobbled at the base and polished at each tine, rise above the long face of $the and widen past its shoulders. +stag,elk,antlers,reindeer,moose
F slim legs, wide ears = On slim straight legs, $the {has|have} a deep narrow chest, ears as long as $its muzzle and very large side-set eyes.
P startled stillness = Neck upright and one foreleg bent at the knee, $the {freezes|freeze}, ears cupped to opposite sides.
P looking along the back = Broadside, $the {bends|bend} $its neck to look along the spine, tail lifted from the pale rump.
P bounding away = All four feet tucked beneath the belly, $the {bounds|bound} with raised chin and flagged tail. +running,jumping,leaping
P muzzle to the water = Forelegs spread to reach, $the {drinks|drink}, $its reflection broken by rings that start at the lips. +drinking
P folded in bracken = Legs doubled neatly beneath, $the {rests|rest} $its jaw along the flank, lids nearly closed. +sleeping,resting,lying
P lips on a twig = With neck at full stretch, $the {strips|strip} leaves by a sideways pull, ears laid loosely back. +eating,grazing
M herd = No two heads are at one height: a hind watches, a calf feeds beneath her, the rest graze with shoulders overlapping.
S torn velvet or ear = A torn notch in one ear has healed to a smooth pale edge.
G the ears; the wet nose; the line of the back; the antler tips

lion | lion, lions
F *tawny body, dark mane = A mane of straw and umber frames the tawny head of $the and spreads down to the elbows; the tail ends in a black tuft. -cub,white
F scarred and massive = Massive in the forequarters, $the {has|have} a long flat nose crossed by old scars, a pale chin and paws spread like cushions. -cub
P sphinx posture = Forelegs straight out before the chest, $the {lies|lie} with level head and tail curved round one hock.
P slow stare = Standing with lowered head, $the {stares|stare} from beneath heavy brows, shoulder blades lifted above the back.
P open roar = Jaws stretched until the eyes close, $the {roars|roar}, tongue hollowed between yellowed canine teeth. +roaring
P heavy charge = Belly low and forepaws reaching, $the {charges|charge} on bunched hindquarters, tail held rigid behind. +running,hunting,charging
P toppled sleep = Fallen sideways with one hind leg up, $the {sleeps|sleep}, loose belly skin spread against the ground. +sleeping,asleep
P tongue curled = Elbows above $its shoulders, $the {laps|lap} water backward with a curled tongue, chin hair dripping. +drinking
M pride = No two lie alike: a male half raised, a cub hooked across a flank, the rest sprawled chin to hip.
S black lip spots = Rows of small dark spots, uneven on the two cheeks, mark the roots of the whiskers.
G the mane; the amber eyes; the whiskers; the paws

lioness | lioness, lionesses
F *sand coat, white chin = Short sand-coloured fur fits $the tightly, whitening on the chin and inner thigh, with black backs to the rounded ears.
F lean hunter’s frame = Lean behind the ribs and thick in the forearm, $the {has|have} a long straight back and a nick in one nostril.
P flat among shoulders = Head carried below the shoulder blades, $the {halts|halt} on three feet, the fourth paw curled.
P upright watch = Sitting erect on her haunches, $the {watches|watch} with half-open mouth and both ears forward.
P full chase = Every limb stretched from the spine, $the {runs|run} with claws out and ears flattened to the skull. +running,hunting
P cub lifted = Holding the scruff gently in her teeth, $the {carries|carry} a limp cub high between the forelegs. +cub,carrying
P sleep on a bough = Draped with legs hanging either side, $the {sleeps|sleep}, cheek squashed on one wrist below. +sleeping,asleep
M hunting sisters = One crouches, another circles with lowered head, the rest wait shoulder to shoulder, their tails held at different heights there.
S tail tuft thorns = Two dry thorns are caught in the tuft at the tip of the tail.
G the whiskers; the amber eyes; the shoulder blade

tiger | tiger, tigers, tigress
F *orange coat, black stripes = Black stripes, doubled and broken along the ribs, cross the burnt-orange coat of $the, with white at belly, cheeks and above each eye. -white
F huge forelegs, ruffed cheeks = Heavy forelegs and a ruff of cheek fur give $the a front-weighted build, the tail ringed and long as the trunk.
P crouch with raised blades = Belly just off the ground, $the {crouches|crouch} with raised shoulder blades and eyes fixed between $its paws.
P passing stride = Far hind foot landing where a forepaw was, $the {walks|walk} with head level and jaw slightly open.
P shoulder-deep swim = Chin up and whiskers spread, $the {swims|swim} with wet stripes drawn thin along the neck. +swimming,water,river
P pounce = Forepaws spread wide, $the {springs|spring} with hooked claws, hind legs straight out and lips pulled back. +jumping,hunting,leaping,attacking
P slack sleep = One foreleg dangling and mouth parted, $the {sleeps|sleep}, showing the creamy underside of the throat. +sleeping,asleep
P snarl lines = Nose folded into ridges, $the {snarls|snarl}, the tongue flattened and white ear spots turned to the front. +snarling,roaring
M tigers together = No two faces carry the same bars; one lies with crossed paws, another rubs along its flank, the rest yawn.
S forehead mark = The stripes on the brow make a ladder with one rung missing.
G the whiskers; the pale eye; the striped flank; the claws

leopard | leopard, panther, jaguar, cheetah, snow leopard, lynx, cougar
F *spotted gold coat = Black spots, solid at the legs and clustered into rosettes on the sides, cover the dull gold coat of $the. -panther,cougar,snow,lynx,cheetah
F long-tailed, loose-skinned = Low-slung and loose-skinned, $the {has|have} a broad short muzzle, thick wrists and a long tail that curves clear of $its heels. -lynx,cheetah
F spare, small-headed build = Small-headed and very deep in the chest, $the {has|have} dark tear lines from eye to lip and long narrow legs. +cheetah
F tufted ears, short tail = Black tufts tip the ears of $the; cheek fur hangs in two points, feet are enormous and the tail stops short. +lynx
P draped and watching = Stretched out with one foreleg hanging, $the {watches|watch} over $its wrist, tail tip hooked upward.
P sliding walk = Head low, $the {slides|slide} one silent paw forward, skin rolling over each shoulder in turn.
P flat-out sprint = Spine flexed and hind feet thrown past the ears, $the {sprints|sprint} with $its tail swung against the turn. +running,hunting,chasing
P branch sleep = Belly along the branch, $the {sleeps|sleep} with all legs dangling and chin in a fork. +sleeping,asleep
P rock leap = From hind toes at full stretch, $the {leaps|leap}, tail long behind and forepaws open. +jumping,leaping
M cats together = One sharpens its claws, another licks a wrist, the rest lie along different levels with tails hanging over each edge.
S kinked tail = The last joint of the tail has healed with a slight kink.
G the whiskers; the pale eye; the patterned flank

elephant | elephant, elephants, mammoth
F *ash-grey wrinkled hide = Ash-grey hide, netted by wrinkles and powdered with rust-coloured soil, hangs in folds at the knees and belly of $the. -mammoth
F broad ears, uneven tusks = Broad ears ragged along the lower edge frame the domed brow of $the; one tusk has worn shorter and blunter than the other.
F shaggy coat, spiral tusks = Shaggy russet hair hangs to the knees of $the, above it a high domed crown and long tusks curling inward. +mammoth
P trunk curled inward = With one forefoot tipped on $its nails, $the {curls|curl} the trunk under to $its mouth, ears pressed back.
P ears spread = Ears opened like doors, $the {faces|face} forward, trunk hanging in an S and head raised.
P dust thrown = Trunk whipped over the brow, $the {flings|fling} a fan of dust across $its own shoulders. +dust,bathing
P trunk in the water = Knees slightly bent, $the {draws|draw} up water, the trunk’s end just under and wet to the first ring. +drinking,water
P long swinging walk = Padded feet spreading at each step, $the {walks|walk}, trunk swung to the inside of the leading foreleg. +walking,crossing
P standing sleep = Trunk coiled upon the ground, $the {sleeps|sleep} on $its feet, lashes lowered and one hind leg crossed. +sleeping,asleep
M herd in line = No two ears have the same tatters; a matriarch leads, a calf holds her tail, the rest close ranks about the small ones.
M cow and calf = Two stand close, the smaller tucked under the belly of the larger with its little trunk raised under the tusk. +two,calf,baby
S tail bristles = Coarse black bristles, half worn away, fringe the end of the tail.
G the ridges of the back; the tusks; the lashes; the ear edges

giraffe-kind | giraffe, giraffes, antelope, gazelle
F *patchwork coat = Chestnut patches, jagged and divided by cream lines, clothe $the down to pale shins, each patch darker at its centre. -antelope,gazelle
F sloping back, tufted horns = From hair-tufted horns to sloping rump, $the {rises|rise} steeply in front, neck maned, eyes fringed by straight lashes. -antelope,gazelle
F ringed horns, slim legs = Ringed lyre-shaped horns and pencil-thin legs make $the look weightless; a dark band parts fawn flank from white belly. +antelope,gazelle
P neck inclined = Neck leaned to one side, $the {looks|look} down along $its nose, lips closed and ears spread flat.
P standing tall = Forefeet together, $the {stands|stand} at full height with tail hooked over one hind leg.
P spread to drink = Forelegs straddled wide, $the {drinks|drink} with neck aimed steeply down and shoulders jutting above. +drinking
P tongue round leaves = Purple-grey tongue out, $the {wraps|wrap} a twig, pulling leaves sideways between $its soft whiskered lips. +eating,tree
P rocking run = Both near legs leaving the ground together, $the {runs|run}, neck pumping and tail curled high. +running
M journey = No two coats fit together; one bends, another crosses necks, the rest look over each other in steps of height.
S knotted tail hair = A few tail hairs have tangled into a hard little knot.
G the lashes; the patterned neck; the horn tips

zebra-kind | zebra, zebras
F *black and white stripes = Black stripes, broad at the rump and pinched fine on the face, wrap $the over white, meeting in points below the belly.
F stocky with clipped mane = Stocky, short-legged and round in the quarter, $the {has|have} a stiff upright mane, dark muzzle and horse-like brush of tail.
P ears turned back = Broadside with braced forelegs, $the {turns|turn} $its face, ears spread and one hoof tilted.
P chin on the back = Neck stretched forward, $the {rests|rest} $its jaw at shoulder height, eyes more than half shut.
P kicking gallop = Heels lifted above the croup, $the {gallops|gallop}, chin up and stripes folding at the shoulder. +running,galloping
P row at the pool = Muzzle just wet, $the {drinks|drink} with bent knee, eyes turned outward across the pool. +drinking
P dust roll = Hooves in the air, $the {rolls|roll} on $its spine, pale dust clinging to each dark band. +rolling,dust
M dazzle = No two patterns repeat, and where flanks overlap the outlines vanish; a brown-striped foal presses in, the rest face both ways.
S broken stripe = Halfway down the ribs one stripe forks and fails to meet its partner.
G the mane; the dark muzzle; the striped flank

hippo-kind | hippo, hippopotamus, rhino, rhinoceros
F *grey-mauve hide = Grey-mauve hide, pinkening at the creases, covers the barrel body of $the; the muzzle is square and whiskered with a few stiff hairs. -rhino,rhinoceros
F plated and horned = Hide hangs like plates across the shoulder and rump of $the, with a thick, scraped horn above the prehensile or squared lip. +rhino,rhinoceros
F short-legged bulk = Pillar-short legs support the enormous girth of $the, small ears swivelling on a long heavy head, eyelids deeply pouched.
P head held low = Chin low, $the {stands|stand} foursquare, ears pointing different ways and belly almost to the ground.
P half turned bulk = Turning from the neck, $the {shows|show} one small eye between folds, nearer forefoot advanced.
P great yawn = Lower jaw dropped to a right angle, $the {yawns|yawn}, showing ridged pink gums and peg-like tusks. +yawning,mouth
P eyes at the surface = Only eyes, ears and nostrils above, $the {floats|float}, back breaking the water like smooth stone. +water,swimming,river
P lumbering charge = Head down and toes spread, $the {charges|charge}, folds shaken backward along $its flank heavily. +running,charging
M wallowing group = No two backs are mottled alike; one yawns, another sinks, the rest lie with chins across neighbouring rumps like boulders.
S scraped shoulder = A long pale scrape crosses the shoulder, its edges already grey.
G the wet back; the ear rims; the folds of the hide

gorilla-kind | gorilla, ape, orangutan, chimpanzee
F *black coat, silver back = Black hair, long at the arms and silvered over the saddle, covers $the, the chest bare and leathery. -orangutan,chimpanzee
F *red hair in ropes = Red-brown hair hangs in ropes from the arms of $the, the broad face framed by fleshy cheeks and a thin beard. +orangutan
F heavy brow, creased face = A heavy brow shelves over the close brown eyes of $the; the nose is flat, lips mobile and skin deeply creased.
P knuckles planted = Leaning on two sets of knuckles, $the {looks|look} up from below the brow, back sloping to short legs.
P chin on the wrist = Seated wide-kneed, $the {props|prop} chin on one wrist, the other hand loosely holding a foot.
P stem peeled = With lips and fingertips $the {peels|peel} a stem, pale fibres hanging beside the chin. +eating
P arm-over-arm = Hanging by one long arm, $the {reaches|reach} for the next hold, feet gripping like hands. +climbing,swinging,tree
P chest beaten = Upright on bent knees, $the {drums|drum} cupped palms at the chest, mouth a round hole. +angry,beating,roaring
M troop = One combs through another’s shoulder hair, an infant rides a back, the rest chew with different frowns about their eyes.
S stiff finger = One little finger, broken long ago, sticks straight out from the fist.
G the brow ridge; the knuckles; the lips

monkey | monkey, lemur, baboon, monkeys
F *olive-brown fur = Olive-brown fur ruffled outward round a bare pink face covers $the; the tail hangs longer than the body. -lemur,baboon
F ringed tail, pointed face = A ringed tail stands behind the narrow grey body of $the, with black eye patches and a fox-like pointed nose. +lemur
F wiry limbs, quick fingers = Wiry in every limb, $the {has|have} wrinkled fingers with black nails, round crumpled ears and close-set amber eyes.
P gripping toes = Squatting on gripping toes, $the {scratches|scratch} a rib, chin up and eyes turned aside.
P arm across the knees = Arms folded over drawn-up knees, $the {sits|sit} with $its tail dropped straight below behind.
P peel and seed = Cheeks bulging, $the {picks|pick} at fruit by thumb and finger, juice on the chest hair. +eating,fruit,banana
P gap crossed = Arms out and tail flung up, $the {leaps|leap}, toes already spread for a hold. +jumping,leaping,swinging
P parting fur = Head bowed close, $the {parts|part} the fur with two fingers, lips pursed in concentration. +grooming
M troop on a perch = One grooms, another bares its teeth, a baby clings beneath a belly, and the rest let tails hang at all lengths.
S bitten ear = A scallop is missing from the upper rim of one bare ear.
G the brow; the ear rims; the fingers; the tail’s curve

panda-kind | panda, giant panda, red panda
F *black limbs, cream body = Black ears, eye patches and limbs set off the cream body of $the, the black crossing its shoulders like a short shawl. -red
F *rust fur, ringed tail = Rust fur above and black below covers $the, white brows and cheeks about a neat nose, tail ringed in ochre. +red
F round, bowed and woolly = Round in head and rump, $the {has|have} woolly fur, short bowed legs and wide cheeks built up by chewing muscle.
P seated like a bather = Sitting back on $its spine, $the {spreads|spread} hind feet in front, forepaws idle across the belly.
P chin over forearm = Draped chest down, $the {lays|lay} $its chin along a forearm, eyes small in their dark surrounds.
P stalk at the jaw = Gripping bamboo in the crook of a paw, $the {bites|bite} sideways, leaves bristling from $its mouth. +eating,bamboo
P somersault = Nose to belly, $the {rolls|roll} head over heels, black hind feet coming over the top. +playing,rolling
P fork sleep = Wedged in a fork, $the {sleeps|sleep} with limbs hanging and mouth pressed out of shape. +sleeping,asleep
M pandas together = One eats upside down, another leans on its back, the rest sit in a slump with differently shaped eye patches.
S leaf crumb = A sliver of green leaf is stuck to the fur of the chin.
G the rounded ears; the nose; the paws

koala-kind | koala, sloth
F *ash fur, white bib = Ash-grey fur with a white bib covers $the, ears fringed long and nose like a smooth black spoon. -sloth
F *mossy shag, masked eyes = Coarse grey-brown hair, greened in its grooves, hangs belly to back on $the, a dark stripe trailing from either eye. +sloth
F long-armed and hook-clawed = Long-armed and short-bodied, $the {has|have} hooked claws, a nearly absent tail and small eyes set in a flat round face.
P hug of the trunk = Both arms round $its hold, $the {turns|turn} the head to one side, cheek pressed close.
P one arm loose = Sitting in a tight slump, $the {lets|let} one arm dangle, claws curved inward loosely.
P leaf mouthful = Drawing a twig to $its nose, $the {chews|chew} slowly, jaw slid sideways and eyes nearly shut. +eating
P fork-held nap = Chin sunk in chest fur, $the {sleeps|sleep}, knees up and both wrists crossed over the belly. +sleeping,asleep
P slow reach = Upside down by three limbs, $the {stretches|stretch} the fourth along to a further hold. +climbing,hanging
M tree companions = One clings behind another like a pack, a baby peers beneath an arm, the others doze at separate heights above.
S leaf-stained chin = A faint brown juice stain runs from the corner of the mouth.
G the ear fringe; the nose; the claws

kangaroo | kangaroo, wallaby
F *red-brown fur, pale belly = Red-brown fur, thin and pale below, covers $the; the thick tail is almost as long as head and body together.
F huge hind legs = Huge folded hind legs and narrow black-nailed forepaws give $the a pear-shaped outline beneath long, mobile, dark-edged ears.
P tail as third leg = Upright on toes and tail, $the {scratches|scratch} the chest with one forepaw, ears divided.
P bent low = Forepaws to the ground, $the {brings|bring} both hind feet forward outside them, tail pressed flat.
P flight of a bound = Clear of the earth, $the {bounds|bound}, hind feet trailing and forepaws tucked at the ribs. +jumping,running,hopping
P grappling = Leaning back on $its tail, $the {kicks|kick}, head turned away and forepaws locked tightly. +fighting,boxing
P elbow rest = Propped on an elbow, $the {lies|lie} full length, long hind feet crossed loosely at the ankle. +sleeping,resting
M mob = One stands sentry, another lies on its side, a joey’s feet stick out of a pouch, and the rest graze doubled over.
S dusty nose bridge = A line of dust lies across the nose just between bare skin and fur.
G the ears; the forearms; the tail

camel | camel, camels, donkey, mule
F *sandy matted wool = Sandy wool, felted on hump and throat and bald at the knee, covers $the, lips split and eyelashes doubled. -donkey,mule
F long ears, dorsal cross = Long hair-filled ears top the big head of $the; a dark cross marks the shoulder, the muzzle is mealy white. +donkey,mule
F knob-kneed and lean = Knob-kneed, ewe-necked and hollow behind the ribs, $the {has|have} calloused joints and a rope halter worn smooth there.
P haughty lift = Neck curved down and up again, $the {looks|look} out beneath lowered lids, under lip hanging.
P weight on three feet = With one hoof tipped, $the {stands|stand} patiently, ears slack and tail flat against the rump.
P kneeling fold = Forelegs doubled, $the {kneels|kneel}, hindquarters still high and saddle tilted forward over the withers. +kneeling,sitting,resting
P loaded walk = Both legs of a side swinging together, $the {walks|walk}, bundles rocking at $its ribs. +walking,carrying,crossing
P bray = Lips peeled and throat out, $the {brays|bray}, long yellow teeth on show in full. +braying,shouting
M caravan = No two loads are roped alike; one kneels and refuses, another sways ahead, the rest are tied nose to tail.
S blue bead = A single blue glass bead is braided in the halter.
G the lashes; the halter; the ears

snake | snake, cobra, python, viper, serpent
F *olive scales, dark saddles = Olive scales, keeled and dull, alternate with dark saddles down $the, the belly plates broad and cream below.
F smooth tapering coils = Evenly thick before a fine taper, $the {has|have} polished scales in diagonal rows and lidless eyes beneath a ridge.
P stacked coils = Stacked in uneven coils, $the {raises|raise} a blunt head, tongue forked beyond the lip.
P looping forward = Bent in four loose curves, $the {slides|slide} on, each bend pressing the same spot.
P hood opened = A third of $its length upright, $the {spreads|spread} $its hood, scales separating over pale skin. +cobra,dancing
P strike = Jaw unhinged and fangs swung forward, $the {strikes|strike} from a neck just pulling straight. +attacking,striking,hunting
P hanging loop = Tail wound tight round the branch, $the {hangs|hang} in a loop, head reaching outward. +tree,branch
M nest of snakes = No two patterns run in step; one lifts its head, another disappears beneath, the others knot in smooth overlapping bends.
S shed eyecap = A dry fragment of old skin clings just behind the jaw.
G the scales; the eye; the coils

lizard | lizard, crocodile, alligator, iguana, gecko, chameleon
F *green beaded skin = Beaded green skin, brighter about the jaw, covers $the, a crest of soft spines running down to the tail. -crocodile,alligator,gecko
F armoured back, toothed jaw = Squared plates ridge the back of $the; upper teeth show all along the closed jaw and the eyes stand on knobs. +crocodile,alligator
F splayed toes, long tail = Splayed toes, a flattened body and tail longer than its trunk give $the a low sprawling outline, skin folded at the neck.
P chest pushed up = Pushed up on straight forelegs, $the {holds|hold} $its chin high, hind toes spread behind.
P flat sprawl = Belly pressed down, $the {lies|lie} with tail bent like a hook, one eyelid half raised.
P tongue shot = Eyes swivelled together, $the {shoots|shoot} out a long tongue, body leaning from $its grip. +hunting,eating,chameleon
P jaws from the water = Bursting upward, $the {snaps|snap} both jaws, water sheeting over the teeth and pale tongue. +attacking,water
P sprint on hind toes = Forelegs off the ground, $the {runs|run}, tail raised and hind feet paddling behind it. +running
M basking group = One rests across another’s back, another gapes, the rest lie parallel with tails crooked kinked to one side or other.
S regrown tail tip = The last part of the tail, regrown, is smoother and a shade paler.
G the scales; the eye; the crest

turtle | turtle, tortoise, sea turtle
F *amber and olive shell = Amber rays streak the olive plates of $the, each scored by rings; skin between is grey, loose and finely scaled.
F domed shell, beaked head = A high shell, chipped round its hem, covers the stout limbs of $the; the neck is wrinkled, the jaw a horny beak.
P neck out = Neck stretched from $its collar of skin, $the {looks|look} up, one foreleg pushed forward.
P half withdrawn = Half withdrawn, $the {shows|show} only beak and the overlapping scales of two closed forelegs.
P wing-like stroke = Long foreflippers lifted like wings, $the {swims|swim}, hind ones trailing as a rudder beneath. +swimming,underwater,sea
P leaf torn = Beak open sideways, $the {tears|tear} at a leaf, one claw holding $its stalk down. +eating
P drag up the sand = Shoulders heaving, $the {drags|drag} itself forward, flippers cutting paired crescents into the sand behind. +beach,walking,crawling
M turtles together = One climbs another’s rim, a small one slips off, the rest stretch necks in as many directions as there are shells.
S barnacle or chip = One plate near the neck has a shallow round chip.
G the shell’s rim; the wet skin; the eye

frog | frog, toad, tree frog
F *green back, gold eyes = Smooth green skin, wet as enamel, fits $the over folded hips; the belly is white and each eye ringed in gold. -toad
F warty and squat = Warts of every size cover the squat body of $the, a swollen gland behind each copper eye, lips stretched wide. +toad
F folded legs, long toes = Long hind legs fold in three beside the pointed body of $the, webbed toes spreading wider than the head.
P chin up crouch = Elbows out and chin high, $the {crouches|crouch}, throat skin hanging in a soft curve.
P toes gripping = Pressed to $its perch by round toe tips, $the {leans|lean} forward, pupils drawn to slots.
P throat balloon = Throat blown to a clear bubble, $the {calls|call}, sides drawn in and eyes bulging. +singing,croaking
P leap straight = Legs in one straight line, $the {leaps|leap}, drops trailing from the tips of $its toes. +jumping,leaping
P tongue at a fly = Mouth agape, $the {flicks|flick} a pink tongue outward, eyes half sunk behind $its lids. +hunting,eating
M pond company = No two are one green; one floats spread-eagled, another sits on its neighbour, the rest show only eyes above water.
S duckweed scrap = A single duckweed leaf sticks beside the nostril like enamel.
G the wet back; the gold eye; the toe tips

otter-kind | otter, otters, sea otter, beaver
F *wet brown pelt = Wet brown fur stands in dark points along $the, the throat silvery, whiskers stiff and pale and long.
F long body, webbed feet = Long, low and thick-tailed, $the {has|have} a flat broad head, tiny ears and webbed feet set wide apart.
F orange teeth, paddle tail = Orange front teeth and a scaled paddle of a tail distinguish $the, plump-backed and small in the eye. +beaver
P forepaws joined = Upright with joined forepaws, $the {lifts|lift} $its wet nose, tail propping it behind up.
P rolled on the back = On $its back, $the {crosses|cross} both paws over the chest, hind feet fanned outward.
P arrow swim = Chin just clear, $the {swims|swim}, a vee of ripples spreading from the whiskers backward. +swimming
P shell cracked = Stone on the belly, $the {knocks|knock} a shell held in both paws over it. +eating,fish,shell
P kelp-wrapped sleep = Wound in a strand of weed, $the {sleeps|sleep} afloat, both paws laid to $its eyes. +sleeping,asleep
M raft of otters = One rolls, another chews a tail, the rest float paw in paw with noses tipped at various slants and depths.
S pebble in the armpit = A favourite smooth pebble is held in the fold under one foreleg.
G the wet fur; the whiskers; the nose

seal-kind | seal, seals, sea lion, walrus
F *dappled silver coat = Silver-grey fur dappled with charcoal fits $the like wet stone, paler round the muzzle and chest and throat. -walrus
F tusks and folded hide = Folded cinnamon hide hangs about the thick neck of $the, two chipped tusks hanging from a cushion of quills. +walrus
F tapered, whiskered form = Tapered at both ends, $the {has|have} huge dark eyes, whiskers beaded at their roots and short clawed flippers.
P banana curve = Head and hind flippers raised, $the {bends|bend} like a bow, belly alone touching ground.
P flipper on the side = Rolled sideways, $the {scratches|scratch} $its ribs, nostrils closed to slits and hind flippers crossed.
P gliding twist = Back flippers pressed together, $the {glides|glide} belly up, a trail of bubbles at $its chin. +swimming,underwater
P nose and ball = Neck straight up, $the {balances|balance} the ball upon $its nose, foreflippers braced wide below. +ball,playing
P lying asleep = Chin on a fold of $its own neck, $the {sleeps|sleep}, flippers laid along the flank. +sleeping,asleep
M haul-out = No two coats dry to one shade; one bellows, another flops across a back, the rest lie like scattered sacks.
S white chin hair = One whisker on each side is pure white among darker bristles.
G the wet coat; the whiskers; the round eyes

whale | whale, whales, blue whale, humpback, humpback whale, orca, killer whale, narwhal, space whale
F *slate back, white grooves = Slate-blue above and white in the deep throat grooves, $the {is|are} mottled by barnacle rings along the jaw and fin edge. -orca,narwhal
F *black body, white patches = Black and gleaming, $the {has|have} a white oval behind each eye, a grey saddle and an upright triangular fin. +orca,killer
F vast tapering bulk = From a knobbled jaw to a narrow tail stock, $the {tapers|taper} through enormous bulk, $its small eye low beside the mouth.
F long spiral tusk = A spiral tusk leads the mottled grey body of $the, its back finless and flippers curled upward at the ends. +narwhal
P slow arch = Back arched in a long curve, $the {rolls|roll} forward, fin following the head’s descent.
P pectoral spread = With both long flippers spread, $the {glides|glide}, belly tilted and throat pleats slightly open.
P breach = Two thirds of $its length out of the water, $the {breaches|breach}, turning on $its side with flippers flung. +jumping,breaching,leaping
P tail lifted = Tail stock vertical, $the {dives|dive}, water pouring from both notched flukes in sheets below. +diving
P spout = Blowholes opened wide, $the {blows|blow} a bushy column, nostrils just above the surface itself. +blowing,spouting
P flight through air = Flukes at the top of a stroke, $the {floats|float} on spread flippers as if through water. +flying,space,sky,clouds
M pod = No two flukes have the same scars; a calf rides beside a flipper, one leads, the rest follow in staggered curves.
M mother and calf = Two swim so close that the small one lies along the larger’s shoulder, both curved alike in one slow bend. +two,calf,pair
S healed crescent = A crescent-shaped scar has cut a notch in the trailing edge of one fluke.
G the wet back; the flukes; the eye; the throat grooves

dolphin | dolphin, dolphins, porpoise
F *grey cape, pale belly = A charcoal cape shades through pearl grey to the pale belly of $the, scratched by fine parallel lines.
F beaked and streamlined = Smooth and streamlined, $the {has|have} a short beak, curved back fin and a mouthline rising towards the eye.
P rolling turn = Rolled a quarter over, $the {shows|show} one dark eye and flipper, tail bent for $its stroke.
P level glide = Body level, $the {glides|glide} with flippers swept back and beak slightly open in front.
P curved leap = Arched above the surface, $the {leaps|leap}, drops stringing from beak, fin and flukes beneath. +jumping,leaping
P tail stand = Tail churning below, $the {rises|rise} upright, flippers out and small teeth visible in front. +playing,dancing
P bow ride = Just beneath the skin of water, $the {rides|ride} the bow’s push, fin cutting a groove. +boat,ship,swimming
M leaping pod = One is at its height, another re-enters beak first, the rest show as fins and a slick of water behind.
S nicked back fin = Two little nicks have been taken out of the back fin.
G the wet skin; the fin; the beak

shark | shark, sharks, great white, manta ray, stingray, ray
F *grey above, white below = Steel-grey above and chalk below, $the {has|have} a ragged border along the flank, five gill slits and a crescent tail. -ray,manta,stingray
F broad winged disc = Broad pointed wings make $the a living diamond, thin at the edge, white beneath and ending in a whip of tail. +ray,manta,stingray
F blunt muscular torpedo = Thick before the back fin and narrow behind, $the {has|have} sandpaper skin, old bite marks and pectoral fins held stiffly down.
P level passing = Fins angled down, $the {passes|pass} on a long sideways curve, mouth set in a slit.
P head-on turn = Swinging nose first, $the {bares|bare} two uneven rows of teeth, pupil black and round.
P upward rush = Jaws pushed forward, $the {rushes|rush} upward, gums pink and eyes rolled back to the whites. +attacking,hunting,jumping
P wings at the top = Both wing tips curled upward, $the {glides|glide}, mouth fins unrolled beside $its open white mouth. +swimming,flying
P sand settle = Edges rippling, $the {settles|settle} until sand covers all but the eyes and gill slits. +sand,resting
M school = No two share a depth; one turns white belly out, another circles close, the rest thin to mere outlines below.
S clinging remora scar = An oval rubbed patch marks the skin beneath one fin.
G the fin’s edge; the pale belly; the gill slits

koi-kind | koi, goldfish, koi fish, betta, fish, tropical fish, clownfish
F *orange and white scales = Orange patches with sharp borders lie over the white scales of $the, fins clear at the edge and veined like leaves. +koi,goldfish -betta
F *silver flank, dark back = Silver flanks, a dark blue-green back and a forked tail make $the, the eye round with a gold rim. -koi,goldfish,betta,tropical,clownfish
F flowing fins, round body = Rounded through the belly, $the {trails|trail} long pleated fins; scales overlap like roof tiles and the mouth is small.
F *striped and bright = Black-edged bars divide the vivid yellow body of $the, which is flat as a coin, with a rounded fan of tail. +tropical,clownfish
P body bent in a curve = Bent in a shallow curve, $the {turns|turn}, near fin spread flat and tail sweeping through.
P hanging still = Level and almost motionless, $the {hangs|hang} by rowing $its front fins, mouth open in a small ring.
P mouth at the surface = Angled up, $the {breaks|break} the surface with round lips, ripples leaving in thin rings. +eating,feeding
P leap clear = Bowed tail to nose, $the {leaps|leap}, water streaming in a string behind $its tail. +jumping,leaping
P circling glass = Nose near the wall of the bowl, $the {circles|circle}, eye magnified by the curve. +bowl,tank,aquarium
M shoal = No two have their patches in the same place; one rises, another crosses beneath, the rest fan away in a loose wheel.
M circling pair = Two curve head to tail, one mostly white and the other nearly solid in colour except for its pale nose. +two,pair
S missing scale = A single missing scale leaves a dull crescent on the flank.
G the scales; the fin rays; the eye

trout | trout, salmon, seahorse, pike, carp
F *spotted silver flank = Black spots pepper the silver flank of $the, a rosy band along the side and fins of translucent amber. -seahorse
F ridged armour, curled tail = Bony rings ridge the upright body of $the; a tube snout, crown of spines and tightly coiled tail complete it. +seahorse
F blunt nose, broad tail = Blunt-nosed and thick through the shoulder, $the {has|have} fine close scales, strong jaw hinge and a square-cut tail.
P held against the current = Nose upstream, $the {holds|hold} $its place by slow tail sweeps, gills just lifting open.
P turned broadside = Turned broadside, $the {raises|raise} every fin, mouth parted to show small teeth in rows.
P up the fall = Body whipped into an S, $the {leaps|leap} through broken water, long jaw hooked wide. +jumping,leaping
P tail anchored = Tail hooked on weed, $the {sways|sway} upright, tiny back fin blurred behind $its neck. +seahorse
P rise to a fly = Tilted up, $the {sips|sip} an insect, a dimple opening round $its nose in rings. +eating,feeding
M run of fish = One breaks the surface, another scrapes over stones, the rest hang in ranks with noses aligned unevenly along the stream.
S hook scar = A tiny healed hook scar shows at the corner of the jaw.
G the scales; the gill plate; the tail

octopus-kind | octopus, squid, cuttlefish, kraken
F *brick mottled skin = Brick-red skin, pimpled and mottled with cream, drapes the domed mantle of $the and eight arms lined by paired suckers. -squid,cuttlefish
F long mantle, two tentacles = A torpedo mantle edged by fins carries the huge round eye of $the, with eight short arms and two long feeding tentacles. +squid,cuttlefish
F webbed arms, slotted eye = Loose webbing joins the tapering arms of $the at their roots; the skin is wrinkled, the raised eye slotted like a coin box.
P arms spiralled = Mantle tilted, $the {spreads|spread} $its arms in unequal spirals, suckers turned to the outside.
P creeping forward = On the tips of four arms, $the {creeps|creep} ahead, others feeling along each edge.
P jet away = Arms trailing in a sheaf, $the {jets|jet} backward, mantle narrowed to a bulb behind. +swimming,escaping
P lid unscrewed = Wrapped round the jar, $the {twists|twist} with opposing arms, webbing pressed flat at the rim. +jar,opening
P mast gripped = Arms thicker than spars, $the {wraps|wrap} mast and rail, suckers sealing on timber tightly. +ship,attacking
M several of them = No two keep the same shade; one bunches small, another flares its web, the rest pour through gaps in rock.
S short arm tip = One arm ends blunt and paler, where its tip is growing back.
G the wet skin; the suckers; the eye

jellyfish-kind | jellyfish, jelly
F *milky bell, lilac lines = A milky bell scored by lilac lines crowns $the, frilled arms hanging at the centre and threads finer than hair around the rim.
F translucent layered dome = Translucent layers, thickest at the crown, let the four horseshoe organs of $the show through a scalloped dome.
P bell drawn in = Rim drawn inward, $the {tilts|tilt}, arms gathering in a loose twist below $its organs.
P bell spread = Flattened almost to a plate, $the {drifts|drift}, threads slack in uneven lengths all round.
P upward pulse = Squeezed narrow, $the {pulses|pulse} upward, frilled arms lengthening beneath in a pale loose braid. +swimming,rising
P on wet sand = Collapsed to a clear disc, $the {lies|lie}, arms folded under and edges spread flat. +beach,sand
P lamp-like floating = Veins lit from within, $the {floats|float}, $its rim beaded by small blue points throughout. +glowing,night
M bloom = No two bells are at one beat: some shut, one wide as a parasol, the rest trailing through each other’s threads.
S trapped bubble = A tiny air bubble is trapped beneath the scalloped edge.
G the bell’s rim; the threads; the frilled arms

crab | crab, lobster, shrimp, snail, starfish, shell, seashell
F *rust shell, pale joints = Rust-coloured shell with pale pimpled joints armours $the, the front claws unequal and tipped in black on top. -snail,starfish,seashell,shell
F spiral and soft foot = A spiral shell, chipped at its lip and lined by growth, rides on the glistening ridged foot of $the. +snail
F ridged worn calcium = Ridged outside and smooth within, $the {has|have} a worn edge, chalky at one end and glossy where the surface has rubbed. +shell,seashell,starfish
P claws half raised = Claws half raised, $the {stands|stand} on the tips of jointed legs, eyestalks standing well apart. -snail,starfish,shell,seashell
P set at a slant = Tilted on $its outer edge, $the {rests|rest} with the underside partly turned into view. +shell,seashell,starfish
P horns extended = Long horns out, $the {slides|slide} along with lifted shell, foot rippling at $its hem. +snail -crab
P sideways dash = Legs crossing in a blur of joints, $the {scuttles|scuttle} sideways, the heavier claw leading. +running,walking
P pressed low = Pressed low to what lies under it, $the {shows|show} the whole curve of $its upper side, tips drawn close. -shell,seashell
M scattered many = No two are the same size; one leans on another, some are upturned, the rest wear different chips and growth rings.
S glued sand grain = One coarse quartz grain is wedged tightly in a seam.
G the shell’s edge; the wet ridges; the tips

bird | bird, birds, songbird, sparrow, robin, finch, wren, swallow, bluebird, cardinal, blue jay, titmouse
F *brown back, warm breast = Streaked brown on the back and flushed orange at the breast, $the {has|have} a grey brow line, dark pinpoint eye and thin beak. -bluebird,cardinal,jay,swallow,sparrow
F round and fine-legged = Rounded through the breast, $the {has|have} wire-thin legs, folded wings neatly layered and a notched tail held in line with the back.
F ruffled small plumage = Loose feathers stand up on the crown of $the; the wing bars are pale, the beak short and the long hind claw curved.
P perched on one leg = Perched with one leg drawn in, $the {cocks|cock} the head, wings closed and tail slightly fanned.
P ready to leave = Body tipped forward and wings just lifted, $the {grips|grip} with both feet, neck drawn thin.
P open-beaked song = Throat swollen and beak open wide, $the {sings|sing}, tail dipped and breast feathers parted. +singing
P wings at the downstroke = Feet tucked, $the {flies|fly} with wings swept down, flight feathers spread to separate blades. +flying
P bath splash = Breast in the water, $the {beats|beat} both wings, a ruff of drops flung round $its neck. +bathing,water,drinking
P ball with a beak = Head turned onto the back, $the {sleeps|sleep}, feathers puffed to a sphere of down. +sleeping,asleep
P worm or seed taken = Leaning back against $its hold, $the {tugs|tug}, beak shut and legs braced far apart. +eating,feeding,worm
M loose flock = No two face alike: one preens beneath a wing, another quarrels with open beak, the rest lean into the same line.
M perched pair = Two sit shoulder to shoulder, one feeding the other, tails crossed below with their wing tips dropped and breasts pressed together. +two,pair
S bent tail feather = One outer tail feather is bent at its tip slightly.
G the wing edges; the eye; the breast feathers

owl | owl, owls, snowy owl, barn owl
F *barred brown plumage = Barred brown and buff plumage, loose as moss, covers $the; two concentric discs of fine feather surround the orange eyes. -snowy,barn
F *white with grey flecks = White feathers, flecked grey in broken rows, cover $the to the toes, the eyes yellow under snowy brows. +snowy
F *heart face, gold back = A white heart-shaped face with black eyes tops $the, gold and grey speckles washing down the whole back. +barn
F big head, feathered feet = Big-headed and neckless, $the {has|have} a short hooked bill sunk in whiskery feather, broad wings and feathered feet.
P head turned right round = With $its back turned, $the {looks|look} straight over $its own spine, wings hanging like a closed coat.
P one eye shut = Drawn up tall and narrow, $the {shuts|shut} one eye, talons overlapping on their hold.
P low silent wings = Wings cupped forward, $the {swoops|swoop}, feathered legs swung out beneath the face at full stretch. +flying,hunting
P day sleep = Facial discs folded to two slits, $the {sleeps|sleep}, chin buried and ear feathers raised. +sleeping,asleep
P spectacles and page = One foot pinning the page, $the {reads|read}, bill almost touching a line of print. +reading,book
M row of owls = No two heads turn the same way: one is upside down, one sleeping, the rest stare from different heights above.
S down on the bill = A wisp of loose down is stuck across the bill.
G the eye rims; the feather edges; the talons

eagle | eagle, hawk, falcon, bald eagle, osprey, condor, vulture, red kite, black kite
F *dark body, white head = White head and tail set off the chocolate body of $the, the heavy bill and bare feet deep yellow. +bald
F hooked bill, broad wings = A hooked bill, overhanging brow and flat head give $the its frown; the wings are broad, legs trousered in feather to the shank. -vulture,condor
F *bronze and umber feathers = Umber feathers edged in bronze lie over $the like slates, the nape paler, the gape yellow with age. -bald,vulture,condor,osprey
F bare neck, ruff = Above a downy ruff the bare creased neck of $the carries a small head, bill heavy and shoulders hunched. +vulture,condor
P talons closed = Upright with talons locked shut, $the {turns|turn} in profile, wings crossed at the tips.
P wings mantled = Both wings mantled forward, $the {leans|lean} low, tail fanned against the ground like a hand.
P soaring = On flat wings with fingered ends, $the {soars|soar}, tail swivelled and bill pointing down. +flying,soaring
P talons thrown forward = Feet flung before the breast, $the {strikes|strike}, wings high and every tail feather splayed. +hunting,diving,fishing
P fish carried = Gripping the fish head first, $the {labours|labour} upward on deep wingbeats with $its tail spread. +fish
M circling birds = One hangs above, another tilts on a wing, the rest wheel at widely different heights on unequal spans of wing.
S gap in the wing = A moulted feather leaves a slim gap in one wing.
G the hooked bill; the feather edges; the talons

raven | raven, crow, rook, magpie, jackdaw
F *black iridescent feathers = Black feathers, oily purple at the shoulder and green along the wing, cover $the to the shaggy throat and wedge tail. -magpie,white
F white belly, long tail = White belly and shoulder patches divide the glossy dark body of $the, whose graduated tail is longer than itself. +magpie
F heavy bill, bristled nose = A heavy bill, bristled over the nostrils, leads the flat brow of $the, whose legs are stout, feathered trousers ragged.
P head tipped = Bent to one side, $the {examines|examine} what lies below, neck hackles parted in points.
P throat puffed = With throat hackles out, $the {leans|lean} forward, wings half dropped and bill just open.
P wings rowing = Primaries spread like fingers, $the {flies|fly}, feet closed and wedge tail twisted to steer. +flying
P bright thing lifted = By the bill’s very tip, $the {lifts|lift} a shiny object, toes gripping hard below. +holding,key,ring,coin
P bold hop = Both feet off the ground, $the {hops|hop} sideways with shut wings and chin raised. +walking,hopping
M gathered birds = One calls with head flung out, another preens, the rest sit hunched, bills pointing every way from one bough or ledge.
S grey eyelid = A pale inner eyelid is halfway across one eye already.
G the feather edges; the eye; the bill

parrot | parrot, macaw, toucan, cockatoo, parakeet
F *scarlet, yellow and blue = Scarlet shoulders give way through a yellow band to blue flight feathers on $the, bare white cheeks lined by tiny red plumes. -cockatoo,toucan,parakeet
F enormous bill = An enormous light bill, banded at its root, dwarfs the head of $the; the bib is pale, the body dark. +toucan
F crest and curved beak = A curved beak, grey tongue and two toes forward, two back, give $the a clever-handed look, crown feathers loose.
P foot at the beak = On one foot, $the {raises|raise} the other to $its beak, claws half closed up.
P wing stretched down = One wing and leg stretched together, $the {leans|lean}, tail fanned beyond in one slant.
P long-tailed flight = Wings flung up, $the {flies|fly}, tail streaming in layered points below a tucked foot. +flying
P nut cracked = Nut wedged against the beak’s ridge, $the {bites|bite}, crumbs dropping from $its tongue below. +eating
P upside-down hang = Hung by two feet, $the {opens|open} both wings, beak hooked on the perch above. +playing,hanging
M perch of parrots = One nibbles a neighbour’s nape, another shrieks, the rest show wings folded in unlike colours blue and green and gold.
S pin feathers = A cluster of unopened pin feathers bristles on the nape.
G the beak; the feather barbs; the tail tips

hummingbird | hummingbird, hummingbirds, kingfisher, sunbird
F *emerald back, ruby throat = Emerald back feathers and a ruby throat like overlapping sequins cover $the, the bill a straight needle longer than its head. -kingfisher
F *blue back, orange breast = Electric blue runs down the back of $the; breast and cheek are orange, feet red and the dagger bill oversized. +kingfisher
F tiny body, narrow wings = Tiny and hunched at the shoulder, $the {has|have} narrow wings, short forked tail and feet almost hidden in feather.
P bill lifted = Sitting bolt upright, $the {lifts|lift} $its bill, wings crossed over the rump beneath it.
P back turned = Seen from behind, $the {turns|turn} the bill to $its shoulder, tail feathers spread wide.
P hover at the bloom = Tail pumped forward, $the {hovers|hover}, bill deep in the flower and wings two pale arcs. +flower,flowers,hovering,drinking,flying
P arrow dive = Wings shut to the sides, $the {dives|dive} bill first, a dimple just forming below. +diving,fishing,hunting
M jewelled rivals = Two lock bills in mid-air, another waits with fanned tail, the rest perch apart, throats flashing or dark as they turn.
S pollen forehead = A smudge of yellow pollen crowns the forehead above the bill.
G the throat feathers; the bill; the wing edges

duck | duck, ducks, goose, geese, mallard, pelican, duckling
F *green head, grey flanks = A bottle-green head and thin white collar top the finely pencilled grey flanks of $the, the bill dull yellow. -goose,geese,pelican,duckling
F broad bill, webbed feet = Broad-billed and boat-shaped, $the {has|have} orange webbed feet set far back and a curl of feathers over the tail.
F throat pouch, long bill = A long hooked bill with a sagging pouch hangs before $the, the neck doubled, wings enormous behind it. +pelican
P neck drawn in = Neck drawn to $its breast, $the {rides|ride} high, tail cocked and wing tips crossed.
P preening under a wing = Twisted back on itself, $the {draws|draw} a feather through $its bill, one wing dropped.
P paddling wake = Feet pushing alternately, $the {swims|swim}, breast lifting a smooth curl of water on either side. +swimming
P tail to the sky = Tail straight up and feet paddling, $the {feeds|feed} head down below the surface there. +eating,feeding,diving
P skidding arrival = Webbed feet thrust ahead, $the {lands|land}, wings cupped and tail spread as a brake. +flying,landing
M family string = No two keep in line; one stands flapping, a small one hurries, the rest follow in a wavering string behind.
S waterlogged down = A drop hangs under the bill’s nail like a bead.
G the wet feathers; the bill; the neck

swan-kind | swan, swans
F *white plumage, orange bill = White plumage, faintly rusty at the crown, covers $the; a black knob sits over the orange bill itself. -black
F long neck, arched wings = The long neck of $the swells at its base into a broad keel of breast, great wings bulging above the back.
P wings half raised = Wings half raised over $its back, $the {bends|bend} $its neck in an S, bill tucked down.
P neck laid back = Bill buried among shoulder feathers, $the {folds|fold} $its neck along the spine, one foot resting on the back.
P running take-off = Black feet slapping water, $the {runs|run} to rise, neck stretched straight low in front. +flying,taking
P long reach under = Head and neck below, $the {feeds|feed}, tail lifted and black feet treading close behind. +eating,feeding
P smooth glide = Pushing with one webbed foot, $the {glides|glide}, breast parting a clean fold of water. +swimming,gliding
M family = Grey cygnets crowd among the white; one rides between wings, another lags, the rest peck beside their parents’ necks below.
M curved pair = Two meet breast to breast, bowed necks making one uneven outline where breast feathers ruffle and one bill rests upon a nape. +two,pair
S algae bib = A faint green tide line stains the lower breast feathers.
G the neck’s curve; the wing edges; the bill

crane-kind | crane, heron, stork, egret, flamingo, flamingos
F *blue-grey, black-plumed = Blue-grey above and streaked at the throat, $the {has|have} a black eyebrow plume and a dagger bill of dull yellow. -flamingo,flamingos,egret,stork,crane
F *coral feathers, bent bill = Coral feathers, deepest beneath the wing, cover $the; the bent bill is black-tipped and legs are pink with swollen knees. +flamingo,flamingos
F long legs, folded neck = Very long jointed legs hold up the slight body of $the, neck kinked halfway and drooping feathers covering the tail.
P single-legged pause = On a single leg, $the {draws|draw} the other into $its belly feathers, neck half folded.
P bent over reflection = Neck angled over, $the {stares|stare} straight down $its bill, one foot raised behind it.
P spear thrust = Neck shot forward, $the {stabs|stab} with the bill under water, wings a little open. +fishing,hunting,eating
P slow wide flight = Legs trailing beyond the tail, $the {flies|fly} on bowed wings, neck tucked or straight. +flying
P courting leap = Springing up from stiff legs, $the {dances|dance} with spread wings, bill pointed high upward. +dancing
M wading group = One sleeps on one leg, another probes, the rest stride with necks curved at unlike heights and feet in ripples.
S wet mud line = Grey mud has dried in a clean ring above the ankle joint.
G the bill; the neck; the plume

peacock-kind | peacock, peacocks
F *cobalt neck, eyed train = Cobalt neck feathers scale down to bronze upon the back of $the, the long train set with blue-centred eyes.
F fan crest, bare cheek = A crest of bare shafts tipped with tiny fans crowns $the; the face is white-striped, the feet large and scaly.
P train folded behind = With the train folded and trailing, $the {turns|turn} $its slim neck, one foot forward.
P perched high = Gripping a perch, $the {lets|let} $its train hang straight, neck lifted and crest open.
P full fan = Fan raised in a shivering half circle, $the {displays|display}, chestnut wings dropped at either side. +displaying,fan,dancing
P careful step = Each toe spread before it lands, $the {walks|walk}, neck pushing forward and train swaying. +walking
P heavy flight = Wings beating wide, $the {flies|fly} upward, the whole train hanging below in a fringe. +flying
M birds together = One opens its fan, another pecks between eyes of fallen feather, the rest trail past with crests raised and necks bent.
S frayed eye = One eye-feather has lost half its green fringe on one side.
G the neck feathers; the train’s eyes; the crest

penguin | penguin, penguins, puffin
F *black coat, white front = Black on the back and white in front, $the {has|have} an ear patch shading from orange to lemon and a slim curved bill. -puffin
F striped bill, orange feet = A tall striped bill and sad triangular eye marks make $the unmistakable, with orange feet beneath a barrel body. +puffin
F upright and close-feathered = Upright on short thick feet, $the {has|have} scale-like feathers, stiff narrow flippers and a bristle of tail behind.
P flippers held out = Flippers held away from $its sides, $the {leans|lean} back, bill resting on the breast.
P bill raised = Neck at full length, $the {points|point} $its bill upward, toes turned in toward $its heels.
P belly slide = Flat on $its front, $the {slides|slide}, pushing with both feet, flippers back like oars. +sliding,snow,playing
P rocket from water = Flippers tight, $the {shoots|shoot} from the water, both feet trailing a thin white string of drops. +jumping,swimming
P egg on the feet = Bent double, $the {checks|check} the egg on $its toes, belly fold lifted above it. +egg,chick
M huddle = One stretches above the others, a fluffy chick pushes between, the rest lean with backs turned and bills down low.
S snow on the nape = A loose tuft of old moulting down remains at the nape.
G the bill’s edge; the feathers; the flipper tips

chicken | chicken, hen, rooster, cock, cockerel, turkey, chick
F *speckled brown hen = Speckled brown plumage fluffs over the thighs of $the, the small comb red and folded, legs scaly yellow. -rooster,cock,cockerel,turkey,chick
F *copper hackles, green tail = Copper hackles fall over the shoulders of $the, tail sickles arching bottle green, comb tall and serrated above. +rooster,cock,cockerel
F deep breast, clawed feet = Deep in the breast and quick-headed, $the {has|have} round side-set eyes, scaled shanks and strong blunt claws below.
P foot lifted = One foot lifted with $its toes shut, $the {tilts|tilt} a round eye downward, tail raised.
P fluffed sit = Settled low, $the {fluffs|fluff} out every feather, neck sunk and wings loose like skirts.
P crowing stretch = On tiptoe with stretched throat, $the {crows|crow}, hackles split and beak open to $its hinge. +crowing,singing
P scratch and peck = Leg flung back, $the {scratches|scratch}, head already dipping towards the turned ground beneath it. +eating,pecking,scratching
P wings in a dash = Neck out, $the {runs|run}, wings held off $its ribs and toes spread at full stretch. +running
M yard flock = No two plumages agree; one dust-bathes, another chases a crumb, the rest step high between pecking neighbours with lifted hems.
S broken comb point = The rear point of the comb is broken off clean.
G the comb; the neck feathers; the claws

gull | gull, gulls, seagull, albatross
F *pearl back, black tips = Pearl-grey wings with black tips spotted white cover $the, the body clean white and a red spot on the yellow bill.
F long narrow wings = Long narrow wings, bent at the wrist, seem oversized for the stout body of $the; the webbed feet are pink.
P facing one way = Standing on one webbed foot, $the {turns|turn} a flat pale eye, wing tips crossed above the tail.
P mouth agape = Neck bent to the breast, $the {opens|open} $its bill, the throat raw red inside.
P hanging on bent wings = Wings bent like a drawn bow, $the {hangs|hang}, feet dangling and head turned down. +flying,soaring
P chip stolen = Bill snapping sideways, $the {snatches|snatch} $its prize, wings already half open for the turn. +eating,stealing
P foot paddling = Treading on the spot, $the {peers|peer} between $its feet with bill poised for a stab. +walking,beach
M quarrelling flock = One screams with lifted wings, another gulps, the rest hover or wait on one leg with their bills tipped down.
S ring on the shank = A scuffed metal band circles one shank above the foot.
G the wing edges; the bill; the pale eye

butterfly | butterfly, butterflies, moth, monarch butterfly
F *orange panes, black veins = Black veins divide the orange wings of $the into panes, twin rows of white dots following each margin. -blue,moth
F *dust-brown, feathered antennae = Dust-brown bands and one smoky eyespot mark the furry wings of $the, antennae combed like two small fern fronds. +moth
F worn scaled wings = Overlapping scales, rubbed thin near one tip, cover the wings of $the; the body is narrow and downy, the antennae clubbed.
P wings closed upright = Wings closed upright over $its back, $the {clings|cling} with four thin legs, antennae forked.
P wings laid open = Flat open to all four corners, $the {lowers|lower} $its body, hind wings partly beneath the fore.
P tongue uncoiled = Long tongue uncoiled like a watch spring, $the {feeds|feed} deep in the bloom, wings tilted. +flower,flowers,drinking,feeding
P loose zigzag flight = Forewings meeting underneath, $the {flies|fly}, legs drawn against $its body under the downy thorax. +flying
P leaving the case = Crumpled wings hanging wet, $the {emerges|emerge} from $its split case, feet hooked to the shell. +emerging,cocoon
M drift = No two hold their wings at one angle, shut, spread or half turned; one sips, the rest flutter across each other.
S gold dust smear = A bare transparent patch shows where scales have been lost.
G the wing veins; the antennae; the wing edges

bee | bee, bees, bumblebee, honeybee, wasp, honey bee
F *amber and black bands = Amber fur on the thorax leads to black-and-honey bands along the abdomen of $the, short velvet pile at each joint. -wasp
F *yellow armour, narrow waist = Yellow armour sharply barred in black covers $the, its waist thread-thin and folded wings brown-tinted towards their tips. +wasp
F furred body, glass wings = Furred in front and glossy behind, $the {has|have} elbowed antennae, faceted oval eyes and wings veined like leaded glass.
P wings folded flat = Wings overlapped on the abdomen, $the {cleans|clean} an antenna through the crook of a foreleg.
P clinging beneath = Hooked on by six jointed feet, $the {hangs|hang} with curved abdomen, tongue sheath lowered.
P deep in blossom = Head pushed between stamens, $the {gathers|gather} pollen, hind legs packed in golden balls too. +flower,flowers,pollen,feeding
P hover with legs hung = Hind legs hanging, $the {hovers|hover}, two wings blurred each side to a clear fan. +flying,hovering
P cell inspected = Half inside a wax cell, $the {works|work}, only banded abdomen and feet in view. +hive,honeycomb
M swarm or work gang = No two point alike; one fans, another walks across backs, the rest overlap in furred and shining layers of wings.
S torn wing edge = The outer margin of one wing is worn to a frayed saw-edge.
G the fur of the thorax; the pollen; the wing veins

spider-kind | spider, spiders
F *brown banded legs = Brown-banded legs, spined along the shin, spread from the small front part of $the, the abdomen marked by a pale cross.
F eight eyes, bristled body = Bristles cover $the down to double claws; eight eyes sit in two rows over stout, downward, dark brown fangs.
P hub of eight legs = Head down, $the {waits|wait} with legs set in four pairs, each tip resting apart.
P forelegs lifted = Forelegs lifted together, $the {rears|rear}, palps drawn in beside the fangs at the front.
P thread drawn out = Guiding silk by a hind foot, $the {spins|spin}, abdomen bent beneath and legs stepping wide. +web,spinning
P wrapped catch = Rolling $its prey between short third legs, $the {binds|bind} it in a white band of silk. +hunting,eating
P dangling line = Let down by a single thread, $the {hangs|hang} with folded legs tucked in pairs. +hanging
M many webs = One sits at a centre, another climbs a strand, tiny young scatter outward, and the rest fold themselves beneath leaves.
S regrown leg = One leg is shorter and paler than its partner opposite.
G the leg joints; the eyes; the bristles

dragonfly-kind | dragonfly, damselfly
F *blue segmented body = Sky-blue segments ringed in black form the long body of $the, the thorax striped green and eyes huge. -red,green
F netted glass wings = Four netted wings, each with a small dark cell near its tip, spread from the humped thorax of $the.
P wings held forward = Gripping $its perch, $the {tips|tip} all wings forward, abdomen angled upward in the air.
P level rest = Body level and legs bunched beneath the head, $the {rests|rest}, eyes meeting along their top.
P darting hover = Fore and hind wings out of step, $the {hovers|hover}, legs gathered like a basket. +flying,hovering
P tail touched to water = Bent at the waist, $the {touches|touch} $its tail to the surface, one ring spreading. +water,pond
P split skin = Pulling free of a split brown skin, $the {hangs|hang} backward, $its wings still milky. +emerging
M perching group = No two bodies share a colour; one lands, another bends double, the rest hold wings open or closed to the sides.
S chipped wing cell = A tiny piece has gone from a hind wing near the body.
G the wing panes; the eyes; the body rings

ladybug-kind | ladybug, ladybird, beetle, insect, ant, grasshopper, caterpillar, firefly, fireflies
F *red domed wing cases = Red domed wing cases spotted in black close over $the, the head tucked behind a black shield with white cheeks. +ladybug,ladybird
F jointed polished armour = Polished plates cover $the in three clear parts, six hooked legs bent outward and antennae beaded to the tip. -caterpillar
F soft ringed length = Soft rings bulge along $the, false feet gripping below, bristles sprouting in bunches beside every breathing spot there. +caterpillar
P antennae parted = Antennae parted, $the {pauses|pause} on an edge, front feet feeling forward along $its rim.
P climbing underside = Hooked claws spread, $the {climbs|climb}, body pressed close and hindmost legs reaching behind it.
P cases split for flight = Hard cases swung apart, $the {unfolds|unfold} crumpled clear wings, legs still on tiptoe below. +flying
P leaf eaten = Edge held between $its jaws, $the {eats|eat} in neat half-moon bites with $its head nodding. +eating,leaf
P lamp at the tail = Abdomen lowered, $the {glows|glow} yellow-green through $its final rings, wings raised from their stiff cases. +firefly,fireflies,glowing
M busy many = No two are headed one way; one climbs over a back, another hangs upside down, the rest cross in broken files.
S missing foot = One hind leg lacks its last tiny joint of the foot.
G the wing cases; the antennae; the leg joints

bat | bat, bats
F *brown fur, leathery wings = Brown fur covers the small body of $the between leathery wings, four finger bones showing through each like umbrella ribs.
F folded ears, tiny thumb = Large pleated ears and a blunt nose crown $the; hooked thumbs stand at the wing bends, toes all clawed.
P hanging wrapped = Hung by both feet, $the {wraps|wrap} itself in folded wings, face upside down between them.
P crawling on thumbs = On wrists and feet, $the {crawls|crawl}, ears forward and wings folded like struts beneath.
P spread wings = Fingers stretched wide, $the {flies|fly}, tail membrane cupped and small mouth open for prey. +flying,hunting
P moth scooped = Curling $its tail skin, $the {scoops|scoop} a moth towards teeth as fine as thorns. +eating
P cluster sleep = Feet hooked, $the {sleeps|sleep} with chin on the breast, ears folded into $its fur. +sleeping
M roost = One yawns widely, another stretches a wing, the rest hang shoulder to shoulder like unequal packages in brown wrapping leather.
S wing pinhole = A pinhole shows in the skin between two fingers there.
G the wing edges; the ears; the thumbs

dragon | dragon, dragons, wyvern, hydra
F *green-black scales = Green-black scales, rimmed with bronze and large as shields upon the chest, cover $the; the belly plates are ochre. -red,ice,white,gold,blue
F horned head, torn wings = Backswept horns crown the long jaw of $the; wings of creased hide, torn near one claw, stretch over a saw-toothed spine.
F lean and whip-tailed = Lean in the loin and whip-tailed, $the {has|have} thick forelegs, slit-pupilled eyes and scars where scales have grown back crooked.
F several necks = Several scaled necks branch from the barrel chest of $the, each head horned or frilled in its own way. +hydra
P wings half opened = Foreclaws over the edge, $the {half-opens|half-open} both wings, neck coiled and chin drawn in.
P head lowered to look = Neck swung low, $the {brings|bring} one great eye level, nostrils trailing thin smoke threads.
P fire poured out = Jaws unhinged, $the {breathes|breathe} a stream of fire, throat plates glowing through their seams. +fire,breathing,attacking
P banking flight = On banked wings, $the {flies|fly}, hind legs tucked and tail drawn in a long curve. +flying
P sleep upon coils = Chin laid on $its coils, $the {sleeps|sleep}, wing folded over the snout, smoke threading from one nostril. +sleeping,asleep
P claw upon gold = Ringed round $its hoard, $the {spreads|spread} a claw on the coins, lip lifted high. +gold,treasure,hoard
P book under a claw = Turning the page by one claw’s tip, $the {reads|read}, eyes crossed along $its nose. +reading,book
M brood = No two have horns alike; one stretches its wings, another bites a tail, the rest coil over and under each other.
S snapped spine = One spine on the back has snapped, leaving a hollow stump.
G the scales; the horn tips; the wing edge; the teeth +roaring,roar,fighting,breathing,fire

unicorn | unicorn, unicorns, pegasus
F *white coat, spiralled horn = A white coat, silvery at the knees, covers $the; a spiral horn of old ivory stands from the brow beneath a long forelock. -pegasus,black
F feathered wings at the withers = Long feathered wings spring from behind the shoulder of $the, coverts rounded, primaries as long as a rider. +pegasus
F slender neck, cloven feet = Slender in neck and leg, $the {has|have} tufted chin, cloven hooves and a tail like a lion’s with silky end.
P horn dipped = Forefoot pointed, $the {dips|dip} $its head, mane pouring over one eye as it does.
P looking round = Neck turned sharply, $the {looks|look} round, ears pricked and weight on three hooves squarely.
P horn in the pool = Bending one knee, $the {touches|touch} the water with horn and lip, rings crossing outward. +drinking,water
P leap or gallop = Forelegs folded, $the {gallops|gallop}, horn level and mane in long strands along the neck. +running,galloping
P head in a lap = Legs folded beneath it, $the {lies|lie} with eyes closed, horn slanted upward to the air. +sleeping,lying
M herd = No two horns twist to the same length; a hornless foal nuzzles, the others stand with manes mixed across their necks.
S nick in the horn = A small chip is missing from the third turn of the horn.
G the mane; the horn’s spiral; the neck

griffin | griffin, phoenix, chimera, mythical creature
F eagle front, lion loins = Eagle feathers and hooked beak clothe the fore of $the, changing at the ribs to tawny fur and heavy lion haunches. -phoenix,chimera
F *flame-coloured plumage = Gold, orange and crimson feathers layer over $the, wing tips breaking into sparks and a crest of fine wires above the eye. +phoenix
F mixed limbs, one body = Unlike limbs meet in the muscular body of $the, fur overlapping scale and feather in untidy margins everywhere. -phoenix
P wings raised = Seated upright, $the {raises|raise} both wings until their tips nearly touch, claws flexed outward.
P turned head = Looking back over a shoulder, $the {parts|part} $its beak or jaws, tail curved along the ground.
P rising = With wings at full spread, $the {rises|rise}, tail streaming and feet drawn close beneath. +flying,rising
P burning nest = Feathers curling to embers, $the {spreads|spread} itself over the ashes, neck thrown back skyward. +fire,burning,ashes
P guarding claw = One forefoot over $its charge, $the {crouches|crouch}, hackles lifted and head low between $its shoulders. +guarding,treasure
M company of beasts = No two combine the same parts; one preens, another claws the earth, the rest fold wings over tails and paws.
S old jess = A broken strap of old leather still circles one ankle.
G the wing edges; the beak; the claws

dinosaur | dinosaur, t-rex, tyrannosaurus, triceratops, raptor
F pebbled hide, heavy tail = Pebbled hide, loose at the throat, covers $the; the tail is carried stiff and the thighs are thick as trunks.
F *olive hide, rust bands = Olive hide banded in rust thickens to knobs along the back of $the, with paler skin beneath the jaw.
F frill and three horns = A bony frill edged with studs rises behind the beaked face of $the, two long horns over the eyes and a short one on the nose. +triceratops
P head swung low = Head swung low and tail counterweighting, $the {steps|step} forward on three widely spread toes. -triceratops
P broadside look = Broadside, $the {turns|turn} one small eye outward, mouth parted and ribs moving under folds.
P open-jawed roar = Jaws stretched past the eye, $the {roars|roar}, neck folds tight and saliva strung between teeth. +roaring,attacking
P pounding run = Toes clutching, $the {runs|run} with level spine, tail whipped sideways behind as a counterweight. +running,chasing,hunting
P leaves stripped = Neck extended, $the {strips|strip} leaves between peg-like teeth and {lets|let} the torn stems hang. +eating
M herd = No two hides are patterned alike; young ones run between legs, one bellows, the rest overlap in a line of backs.
S broken tooth = One long tooth has snapped to a fresh white stump.
G the teeth; the pebbled hide; the eye

monster | monster, yeti, troll, ogre, giant, golem, bigfoot, cave troll, godzilla
F *mossy stone-grey skin = Stone-grey skin, mossed on the shoulders and cracked at each elbow, covers $the, whose arms reach nearly to the ankle. -yeti,bigfoot
F long matted hair = Long matted hair hangs in cords from $the, hiding all except a dark bare face, palms and wide flat feet. +yeti,bigfoot
F lopsided and heavy-jawed = Lopsided and thick in the jaw, $the {has|have} one eye lower than $its partner, blunt teeth and ears like torn leather.
P knuckles resting = Stooped forward, $the {rests|rest} great knuckles on the ground, lower lip hanging to one side.
P hand at the brow = Squinting under a lifted hand, $the {leans|lean} to one side, belly creased over $its knee.
P fist smashed down = Both fists overhead, $the {brings|bring} them down, back muscles drawn to ridges of knotted hide. +attacking,smashing,fighting
P tiny thing held = In cupped palms $the {holds|hold} something very small, brows lifted and mouth slightly open. +holding,flower,gentle
P boulder sleep = Rolled up like a boulder, $the {sleeps|sleep}, hand under $its cheek with knees drawn in. +sleeping,asleep
M crowd of monsters = No two have matching horns, eyes or knees; one scratches, another looms above, the rest peer around its legs together.
S fern in the ear = A little fern has rooted behind one ear in damp moss.
G the knuckles; the teeth; the brow

teddy-bear | teddy bear, teddy, plush, doll, stuffed animal, toy, toys, puppet
F *honey mohair, worn nose = Honey-coloured mohair, rubbed bare over the nose and paws, covers $the, with a stitched mouth and felt pads. -doll,puppet,toy,toys
F mended seams, jointed limbs = Mended at the neck by big stitches, $the {has|have} jointed limbs, a lumpy middle and round eyes set slightly askew.
F painted face, cloth body = A painted face with crazed cheeks tops the limp cloth body of $the, hair sewn in rows and shoes drawn on. +doll,puppet
P slumped seat = Sitting with outstretched legs, $the {slumps|slump} to one side, an arm turned palm upward.
P face down = Dropped on $its front, $the {shows|show} a back seam, one leg bent beneath it.
P dragged by an arm = Held by a single arm, $the {hangs|hang}, seat sagging and feet brushing the ground. +carried,dragged,holding
P tucked to the chin = Covered up to the chin, $the {lies|lie} on the pillow, one ear folded over. +bed,sleeping,asleep
P strings pulled = Knees jerked high, $the {dances|dance} on tight strings, head tipped to $its painted shoulder. +puppet,dancing
M shelf of toys = No two have matching eyes; one leans, another has lost an arm, the rest sit propped by size and wear.
S replaced eye = One button eye is a different brown, sewn by red thread.
G the button eyes; the worn plush; the seams
`;
