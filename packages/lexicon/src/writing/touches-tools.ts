/**
 * Deeds by the tool, the hand or the mouth that they need, at the instant that is drawn: what the verb itself asks for is in the sentence, and
 * nothing else that was not said. The form of the rows: `touches.ts`; asked for as those of `touches-staged.ts` are.
 */
export const TOOL_TOUCHES = `
tool-folding | folding, folding up, unfolding
T crease under a thumb = $The {runs|run} a thumbnail along a crease of $that, one half already flat, the other standing up from the hands. +from-hands +to-map,to-paper,to-letter,to-newspaper,to-napkin,to-crane,to-plane,to-boat,to-card -to-chair,to-table,to-bed
T half shut in both hands = $The {holds|hold} $that by two sides, half open and half shut, one foot against its lower bar and the elbows stuck out. +from-hands +to-chair,to-deckchair,to-table,to-pram,to-stroller,to-bed,to-ladder,to-umbrella
T corners brought together = Both arms spread wide, $the {brings|bring} two corners of $that together under the chin. +from-hands +to-sheet,to-blanket,to-tablecloth,to-towel,to-flag,to-quilt,to-curtain

tool-hanging-up | hanging up, putting up, hanging
T edge against the wall = $The {holds|hold} $that flat to the wall with one palm; the other has a hammer, and a nail is between the lips. +from-hands +to-picture,to-painting,to-mirror,to-frame,to-photo,to-poster,to-clock -from-animal
T arms up with the string = On the toes and with both arms up, $the {fixes|fix} one end of $that, the rest hanging down in a long bow. +from-hands +to-garland,to-bunting,to-lights,to-banner,to-decoration,to-streamer

tool-shoeing | shoeing
T hoof between the knees = Back to the head of $that, $the {holds|hold} one hoof between the knees in a leather apron and {drives|drive} a nail into the shoe with a light hammer. +from-hands +to-horse,to-pony,to-donkey,to-mule

tool-opening-tool | opening, prising open, prying open, forcing open, uncorking
T key of the tin = $The {presses|press} $that to the table and {turns|turn} a tin opener along its rim, the lid already standing up on one side. +from-hands +to-tin,to-can
T ribs going up = One arm stretched out in front, $the {pushes|push} the ring of $that up its stick; the ribs are half spread and the cloth between them still slack. +from-hands +to-umbrella,to-parasol
T bin bag torn = One foot on $that, $the {pulls|pull} a strip out of a torn hole with the beak; bits of paper lie all round. +from-bird +to-bag
T arms round the lid = Two arms of $the are wound round $that and a third is on its lid, the suckers flat against it. +from-octopus +to-jar,to-box,to-bottle -from-hands
T knife under the edge = The point of a short knife in the fist of $the is under the edge of $that, the other hand wrapped in a cloth. +from-hands +to-oyster,to-shell,to-clam,to-mussel
T hand on the lid = One hand of $the is round $that and the other twists the lid, the knuckles pale. +from-hands +to-jar,to-bottle,to-flask,to-thermos -to-wine,to-champagne,to-cork
T lid an inch up = Eight fingers under its edge, $the {lifts|lift} the lid of $that just far enough to look in. +from-hands +to-chest,to-box,to-trunk,to-suitcase,to-case,to-coffin,to-crate -to-gift,to-present,to-jar

tool-closing-tool | closing, shutting, folding down, locking, unlocking
T ribs coming down = Shaking drops off it, $the {pulls|pull} $that shut, the ribs half folded and the cloth in loose pleats. +from-hands +to-umbrella,to-parasol +closing,shutting,folding
T key half turned = Bent to the lock, $the {turns|turn} a key with two fingers, a flat palm against $that. +from-hands +locking,unlocking +to-door,to-gate,to-box,to-chest,to-cabinet,to-drawer,to-safe,to-shop
T chain in one hand = Crouching at the wheel, $the {has|have} the small key in the lock of the chain, its loose end over one knee. +from-hands +locking,unlocking +to-bicycle,to-bike,to-scooter

tool-untangling | untangling, unknotting, disentangling
T loop by loop = Loops of $that lie over both knees; $the {picks|pick} at the tightest knot with the nails of two fingers. +from-hands -to-person,to-animal
T parts the strands = One hand holds $that above the knot, the other draws a comb through below it. +from-hands +to-hair,to-mane,to-beard

tool-winding | winding, winding up, rewinding
T key in the dial = The glass door stands open; $the {turns|turn} a small brass key in the dial of $that, the free hand steadying its case. +from-hands +to-clock
T crown between two fingers = Finger and thumb of $the are on the crown of $that, the case at one ear. +from-hands +to-watch
T wool round the hands = $The {winds|wind} $that round one hand in even turns, the loose end running over the knee. +from-hands +to-wool,to-yarn,to-rope,to-string,to-thread,to-cable,to-hose

tool-tuning | tuning
T lever on a pin = The lid is up; $the {leans|lean} in with a tuning lever on one of the pins, the other hand striking a single key, the ear turned to the strings of $that. +from-hands +to-piano,to-harpsichord
T peg between the fingers = Ear close to the strings, $the {turns|turn} a peg of $that with the left hand and {plucks|pluck} one string with the right thumb. +from-hands +to-guitar,to-violin,to-cello,to-harp,to-ukulele,to-banjo,to-lute,to-bass
T dial between the fingers = $The {turns|turn} the dial of $that by a hair, the head tilted to its loudspeaker. +from-hands +to-radio

tool-lighting-tool | lighting
T match at the ring = Bent to $that, $the {holds|hold} a long match to it with an outstretched arm, the face drawn back a little; the first small flames run up. +from-hands +to-stove,to-fire,to-campfire,to-bonfire,to-oven,to-barbecue,to-grill,to-fireplace,to-firework,to-rocket

tool-measuring | measuring, weighing
T pencil flat on the head = $That {stands|stand} straight as a post with heels together and chin up; $the {lays|lay} a pencil flat on top of the head and {makes|make} a short mark behind it. +from-hands +to-child,to-daughter,to-son,to-boy,to-girl,to-brother,to-sister,to-grandson,to-granddaughter,to-kid,to-toddler +measuring -for,dress,suit,waist
T tape round the chest = $The {draws|draw} a yellow tape round $that, who {holds|hold} both arms a little away from the body. +from-hands +to-person +measuring +dress,suit,waist,coat,tailor,dressmaker,seamstress -door
T pan going down = The pan with $that has gone down; $the {bends|bend} to read the needle of the scale. +from-hands +to-food,to-fish,to-fruit,to-flour,to-baby,to-tortoise,to-cat,to-rabbit,to-kitten,to-hedgehog,to-parcel,to-suitcase,to-gold +weighing

tool-pinning | pinning, pinning up, taking up, hemming, tacking
T pins between the lips = On one knee, $the {sets|set} a pin through $that, two more between the lips and a yellow tape round the neck. +from-hands +to-hem,to-dress,to-leg,to-trouser,to-trousers,to-skirt,to-sleeve,to-gown,to-suit,to-cuff,to-coat,to-curtain
T thumb on the pin = $The {pushes|push} a pin through the top edge of $that with a thumb, the other hand holding it straight. +from-hands +to-note,to-notice,to-poster,to-photo,to-map,to-paper,to-picture,to-card

tool-trying-on | trying on, trying
T both hands at the brim = Before a mirror $the {sets|set} $that straight with both hands, chin raised and the head turned to see the side. +from-hands +to-hat,to-cap,to-crown,to-glasses,to-sunglasses,to-wig,to-helmet,to-tiara,to-veil
T hem held out = Turned sideways to a mirror, $the {holds|hold} out the hem of $that and {turns|turn} the head to see its back. +from-hands +to-dress,to-coat,to-suit,to-gown,to-skirt,to-jacket,to-kimono
T heel and finger = Bent forward with one finger behind the heel, $the {works|work} a foot into $that. +from-hands +to-shoe,to-boot,to-heel,to-slipper

tool-taking-off | taking off, removing, wiping off, scrubbing off, peeling off
T cotton across one cheek = $The {draws|draw} a pad of cotton down one cheek; that side is bare and pink already, the other still painted, and colour has come off on the pad. +from-hands +to-make,to-makeup,to-paint,to-facepaint,to-greasepaint
T pulling at the heel = Bent double on one leg, $the {pulls|pull} at the heel of $that with both hands. +from-hands +to-boot,to-shoe,to-wellington,to-skate,to-sock
T lifted off with two hands = $The {lifts|lift} $that off with both hands, the hair under it flattened and damp. +from-hands +to-helmet,to-hat,to-mask,to-crown,to-headphones
T one corner up = One corner of $that is up between finger and thumb of $the, the rest still sticking. +from-hands +to-sticker,to-plaster,to-label,to-wallpaper,to-tape,to-poster

tool-sticking-on | sticking, putting, pressing, gluing, glueing, pasting
T sticker on a fingertip = $The {reaches|reach} out with the next one of $that on the tip of one finger, the tongue between the teeth. +from-hands +to-sticker
T plaster pressed down = $The {presses|press} $that down with both thumbs, its paper strips lying beside. +from-hands +to-plaster,to-bandage,to-patch
T brush of paste = The wet brush in one hand of $the has left a shining stripe; the other holds $that up by its corners. +from-hands +to-poster,to-wallpaper
T two halves pressed = $The {presses|press} two pieces of $that together and {keeps|keep} quite still, a thread of glue shining in the crack. +from-hands +to-cup,to-vase,to-plate,to-bowl,to-model,to-mug,to-teapot,to-figurine,to-toy,to-statue +gluing,glueing

tool-inflating | blowing up, inflating, pumping up, pumping
T foot on the pump = One foot treads on $other, the hands on that knee; a thin hose runs to $that, whose near side is still limp and wrinkled while the rest stands up round and tight. +from-hands +by-with +other-pump
T cheeks like balls = Both cheeks of $the are blown out and the eyes squeezed small; the mouthpiece of $that is between the lips, its skin still half slack. +from-hands -to-tyre,to-tire,to-bridge,to-building,to-house,to-car,to-photo -with
T pump at the valve = With one foot on its base, $the {pushes|push} down the handle of a pump whose hose ends at the valve of $that. +from-hands +to-tyre,to-tire,to-bicycle,to-bike,to-ball,to-wheel

tool-burying | burying
T nose pushing soil = $The {pushes|push} $that down into the dark soil with nose and both front paws, crumbs of it on the muzzle; one end still shows. +from-squirrel,from-dog,from-fox,from-animal -from-bird,from-hands
T box and trowel = Kneeling at a small hole with a trowel on its heap, $the {lays|lay} down a little box in both hands, head lowered. +from-hands +to-hamster,to-mouse,to-bird,to-goldfish,to-rabbit,to-cat,to-guinea

tool-popping | popping, bursting
T thumb over one bubble = $The {presses|press} one bubble of $that flat with a thumb, the row before it already empty. +from-hands +to-wrap
T needle a hair away = The point of a needle in the fingers of $the just touches $that; shoulders are up and eyes screwed shut. +from-hands +to-balloon
T cork in the air = The cork hangs free above the fist of $the, foam just rising out of the neck below. +from-hands +to-cork,to-champagne,to-bottle

tool-stacking-up | stacking, piling up, stacking up
T next one lifted over = With the next one lifted over the pile in both arms, $the {looks|look} up past it to see where it must go. +from-hands +to-chair,to-chairs,to-crate,to-box,to-boxes,to-brick,to-log,to-tyre,to-wood,to-firewood,to-stone

tool-carving-tool | carving, whittling
T fork and long knife = A two-pronged fork holds $that down; $the {draws|draw} a long knife along it, and the first pale slice leans over the blade. +from-hands +to-turkey,to-ham,to-roast,to-chicken,to-goose,to-meat,to-beef,to-lamb
T curl off the blade = $The {pushes|push} a small knife away along $that with both thumbs; a thin curl stands up from the blade and others lie on the knees. +from-hands +to-stick,to-wood,to-branch,to-spoon,to-whistle,to-figure,to-duck

tool-straining | straining, draining, sieving, sifting
T steam over the sink = $The {tips|tip} a pot into a colander in the sink, the face turned out of the steam; $that {slides|slide} out with the water. +from-hands +to-pasta,to-spaghetti,to-potato,to-noodle,to-rice,to-vegetable
T tapping the sieve = $The {taps|tap} the rim of a sieve with two fingers, and $that {falls|fall} in a fine even veil. +from-hands +to-flour,to-sugar,to-cocoa,to-powder,to-sand,to-soil

tool-bottling | bottling, jarring, canning
T ladle at the funnel = $The {tips|tip} a ladle into a funnel over an open jar, $that running down inside the glass; filled jars stand in a row with their lids beside. +from-hands +to-jam,to-honey,to-marmalade,to-chutney,to-sauce,to-pickle

tool-erasing | erasing, wiping clean, rubbing out
T grey arc of the sponge = One arm stretched up, $the {wipes|wipe} a sponge across $that in a wide arc; half of the chalk is gone and a wet dark stripe shines. +from-hands +to-blackboard,to-chalkboard,to-board

tool-scraping | scraping, chipping
T curl of ice = Leaning over the bonnet, $the {pushes|push} a scraper up $that with one arm, white curls falling away from a clear dark stripe. +from-hands +to-ice,to-frost,to-windscreen,to-windshield,to-snow
T flakes of paint = $The {draws|draw} a flat scraper down $that, flakes curling off in front of the blade onto the shoes. +from-hands +to-paint,to-wall,to-door,to-hull,to-wallpaper,to-boat

tool-looking-along | looking down, looking along, sighting along, squinting along, sighting down
T one eye shut at its end = $The {holds|hold} it up level with one end at the cheek and {looks|look} along it with one eye shut, turned to the light. +from-hands +to-length,to-barrel,to-neck,to-plank,to-arrow,to-blade,to-cue,to-edge -to-well,to-hole,to-street,to-microscope,to-telescope

tool-picking-berries | picking, plucking
T thorns and stained fingers = One arm deep among the leaves, $the {pulls|pull} $that off one at a time with stained fingertips, a tin pail hung in the bend of the other arm. +from-hands +to-blackberry,to-blackberries,to-raspberry,to-currant,to-gooseberry,to-elderberry

tool-shaking-carpet | shaking, beating
T cloud behind it = Arms flung out, $the {shakes|shake} $that over the edge; a grey cloud stands off its far side. +from-hands +to-carpet,to-rug,to-tablecloth,to-mat,to-blanket,to-duvet

tool-banging | banging, drumming on, hitting
T spoon in the air = A wooden spoon in each fist, $the {bangs|bang} on $that, mouth open. +from-child,from-boy,from-girl,from-toddler,from-baby,from-kid +to-saucepan,to-pan,to-pot,to-tin,to-bucket,to-lid

tool-balancing | balancing
T arm out like a rail = One arm stretched stiffly forward, $the {walks|walk}, $that just holding in the hollow of the spoon, the free arm out sideways. +from-hands +to-egg,to-potato +spoon
T chin up under it = Chin up and arms spread, $the {keeps|keep} $that upright, eyes on its top. +from-hands +to-broom,to-stick,to-book,to-bottle,to-chair,to-vase,to-ball +nose,chin,forehead,head
T ball on the nose = Neck straight up and eyes crossed to it, $the {keeps|keep} $that on the tip of the nose. +from-seal,from-dog,from-dolphin

tool-chasing-hat | chasing, running after
T fingers a hand short = Bent forward in full run, one arm stretched out low, $the {grabs|grab} at $that, which rolls on its edge just out of reach. +from-hands +to-hat,to-cap,to-paper,to-newspaper,to-umbrella,to-balloon,to-ball,to-wheel

tool-holding-onto | holding onto, clutching
T flat hand on the crown = One flat hand holds $that down on the head, the elbow up; coat and hair fly out to one side. +from-hands +to-hat,to-cap,to-wig

tool-taking-picture | taking, snapping
T two arms out = One arm stretched out with a phone, $the {leans|lean} the head toward $other, and both are on the small screen. +from-hands +to-selfie +by-with
T crouched with the camera = Crouched low with a phone in both hands, $the {has|have} $other filling the screen. +from-hands +to-photo,to-picture,to-photograph +by-of
T needle in the arm = $The {holds|hold} a bared forearm steady and {draws|draw} up a small syringe, a band tied above the elbow. +from-hands +to-blood

tool-paying | feeding, paying
T coin at the slot = $The {pushes|push} a coin into the slot of $that with two fingers, more in the open palm. +from-hands +to-meter,to-machine,to-jukebox,to-slot

tool-blowing-glass | blowing
T bubble at the end of the pipe = Cheeks round, $the {blows|blow} into a long pipe and {turns|turn} it; at its far end a bubble of orange $that swells and glows. +from-hands +to-glass -shards
T seeds leaving the head = Lips pushed out, $the {blows|blow} at $that, and the seeds lift off in a loose cloud. +from-hands +to-dandelion

tool-licking-thing | licking
T tongue flat on it = The tongue of $the is out and flat against $that; the eyes squint down at the spot. +from-hands +to-post,to-pole,to-window,to-wall,to-stamp,to-envelope,to-icicle,to-spoon,to-bowl,to-plate,to-lamp,to-railing,to-metal
T long stroke of the tongue = Eyes half shut, $the {draws|draw} a long tongue over $that, leaving it wet. +from-animal -from-hands,from-bird,from-fish +to-animal,to-person,to-plate,to-bowl,to-hand,to-face,to-window,to-calf,to-child

tool-eating-odd | eating, chewing, biting, chewing on, nibbling
T edge between the lips = One edge of $that is between the lips of $the, already wet and creased, the rest hanging down crooked. +from-horse,from-cow,from-goat,from-donkey,from-sheep,from-llama,from-camel,from-pony +to-product,to-hat,to-poster,to-newspaper,to-shirt,to-sock,to-book,to-letter,to-scarf,to-map,to-curtain,to-towel -to-hay,to-bucket,to-food,to-fruit
T front teeth in it = Between two front paws $the {pins|pin} $that down, one end between the side teeth and a torn strip already lying on the floor. +from-dog,from-puppy,from-fox +to-product,to-shoe,to-slipper,to-book,to-cushion,to-sock,to-boot -to-food,to-bone

tool-stealing-odd | stealing, snatching, running off with, making off with, carrying off, grabbing
T crosswise in the beak = $That {is|are} held crosswise in the beak of $the, wings half open for the first stroke. +from-bird +to-product,to-food,to-spoon,to-ring,to-key,to-peg,to-coin,to-chip,to-sandwich,to-fish -to-person,to-animal,to-drone
T one paw on the edge = Stretched up on the hind legs, $the {draws|draw} $that over the edge with one paw, the ears turned back to listen. +from-cat,from-dog,from-fox,from-raccoon +to-food -from-hands

tool-visiting | visiting
T head down in the flower = Head down among the yellow threads in the middle of $that, $the {clings|cling} with six dusted legs, both wings raised. +from-bee,from-bumblebee,from-butterfly,from-hoverfly +to-flower,to-poppy,to-rose,to-thistle,to-foxglove,to-lavender

tool-wrapping-prey | wrapping
T bundle turned by the feet = With the hind feet $the {turns|turn} $that over and over, bands of white thread closing round it. +from-spider

tool-pushing-odd | pushing, rolling
T nose against it = Head low, $the {pushes|push} $that along with the nose, hind legs braced. +from-animal -from-hands,from-bird,from-elephant,from-beetle +to-ball,to-apple,to-wheelbarrow,to-pumpkin,to-cart,to-bowl,to-bottle,to-egg
T hind legs on the ball = Head down and tail up, $the {pushes|push} $that backward with its hind legs. +from-beetle

tool-catching-prey | catching, spearing
T bill closed on the middle = The long bill of $the has just come up with $that gripped across the middle, both ends whipping round it; drops run down the neck. +from-heron,from-stork,from-egret,from-pelican,from-crane,from-kingfisher,from-cormorant,from-bittern +to-eel,to-fish,to-frog,to-snake

tool-fighting-over | fighting over, quarrelling over, squabbling over, fighting for
T one at each end = Each of $the has one end of $that in its beak; wings beat, feet brace and neither lets go. +from-bird +from-many
T tug of two heads = Each of $the has one end of $that between its teeth, legs stiff and heads low, and pulls back. +from-animal -from-hands,from-bird +from-many
T two grips on it = Each of $the has both hands on $that, heels dug in and faces red. +from-hands +from-many

tool-following | followed by, trailed by, pursued by
T neck stretched behind = A step behind, $that {comes|come} after with outstretched neck; $the {hurries|hurry} on with the head turned. +from-hands +to-goose,to-swan,to-duck,to-hen,to-ostrich,to-turkey
T at the heels = $That {trots|trot} close at the heels of $the, head up, the two of them in step. +from-hands +to-dog,to-cat,to-lamb,to-goat,to-pig,to-fox,to-pony

tool-peering-in | looking in, looking through, looking in through, peering in through, peering in
T nose to the pane = The broad head of $the fills $that, nostrils against the pane and two round patches of breath on the glass. +from-cow,from-horse,from-donkey,from-goat,from-deer,from-moose,from-sheep,from-pig +to-window
T two eyes over the sill = Only ears, eyes and nose of $the show over the lower edge of $that, two paws beside them. +from-cat,from-dog,from-fox,from-raccoon,from-bear +to-window

tool-drinking-bowl | drinking from, drinking out of, lapping from, sipping from
T tongue at the water = Front feet on the rim, $the {laps|lap} with lowered head, the tongue just curled into the water in $that and rings running outward. +from-fox,from-cat,from-dog,from-squirrel,from-raccoon,from-badger,from-hedgehog,from-rabbit +to-birdbath,to-bowl,to-saucer,to-basin,to-bucket,to-teacup,to-cup,to-fountain,to-trough,to-pond,to-puddle
T sideways at the spout = Head tilted under $that, $the {catches|catch} the thin stream with the side of the tongue. +from-cat,from-dog +to-tap,to-faucet
T pulling at the teat = Neck stretched up and tail shaking, $the {pulls|pull} at the teat of $that, milk at the corners of the mouth. +from-lamb,from-calf,from-goat,from-kid,from-foal,from-elephant,from-piglet +to-bottle

tool-leading-young | leading
T one behind the other = Neck up, $the {walks|walk} ahead; close behind in single file, $that {follows|follow}, the last one running to catch up. +from-duck,from-goose,from-swan,from-hen +to-duckling,to-gosling,to-cygnet,to-chick

tool-nesting-odd | sleeping on, asleep on, napping on, dozing on
T chin over the edge = All along $that lies $the, hooves tucked under, the chin hanging over the front edge and both eyes shut. +from-goat,from-sheep,from-pig,from-donkey,from-calf,from-lamb +to-sofa,to-couch,to-bed,to-armchair,to-chair
T chin on the planks = Flat on its side, $the {sleeps|sleep} along $that, eyes pressed shut, one flipper on the belly. +from-seal,from-sealion,from-walrus

tool-in-mouth | holding in the mouth
T crosswise in the bill = $That {hangs|hang} crosswise in the closed beak of $the, the near end turned to us. +from-bird
T between side teeth = $The {has|have} $that between the teeth, head held high so that it does not drag. +from-animal -from-bird,from-hands

tool-catching-hand | catching, catch
T cupped hands closing = Crouched with the arms between the knees, $the {brings|bring} two cupped hands together over $that. +from-hands +to-frog,to-toad,to-tadpole,to-newt,to-butterfly,to-grasshopper,to-cricket,to-crab,to-lizard,to-spider,to-beetle,to-mouse -by-with
T tipped over it = Bent double, $the {brings|bring} down the open end of $other over $that, which {leaps|leap} up under its rim. +from-hands +by-with +other-bucket,other-net,other-jar,other-hat,other-box,other-basket,other-cup,other-glass

tool-cleaning-machine | vacuuming, hoovering
T nozzle pushed ahead = One hand on the long tube, $the {pushes|push} the nozzle of a vacuum cleaner ahead, the ribbed hose over the other arm and the cable trailing behind. +from-hands

tool-clipping-claws | cutting, clipping, trimming
T paw in the palm = One paw lies in the open palm of $the; the other hand has small clippers at the tip of a claw. +from-hands +to-claw,to-claws,to-nail,to-nails,to-paw

tool-attacking-bird | attacking, mobbing, dive-bombing
T wings up, necks out = Wings thrown up and necks stretched out, $the {strikes|strike} at $that with open bills. +from-bird

tool-carrying-tray | carrying, bringing, serving
T tray at the chest = Both hands under its two short ends, $the {carries|carry} $that level in front of the chest, the chin up to see over it. +from-hands +to-tray,to-platter -from-waiter,shoulder,head

tool-small-on | on, sitting on, crawling on, crawling over, crawling along, sliding along
T flat foot on it = The soft foot of $the is stretched flat along $that, a thin wet line shining behind. +from-snail,from-slug

tool-whispering | whispering, whispering to
T lips at the ear = On the toes, one hand cupped round the lips, $the {brings|bring} the face close to the ear of $that, which is turned to her. +from-girl +to-horse,to-pony,to-donkey,to-dog,to-cow
T hand round the lips = Behind a raised hand, $the {leans|lean} to the ear of $that, who {holds|hold} quite still. +from-hands +to-person,to-cat,to-bird,to-teddy,to-doll

tool-combing | combing, combing out
T teeth through the wool = One hand of $the lies flat on the neck of $that, the other draws a wide comb down through the coat, pale tufts caught between its teeth. +from-hands +to-animal -to-bird,to-fish
T parting under the comb = $The {draws|draw} a comb down from the crown of $that, the wet hair lying flat behind it. +from-hands +to-person

tool-painting-nails | painting, varnishing
T tiny brush at the toe = Bent over a bare foot, $the {draws|draw} a tiny brush down one nail, which shines wet; the small bottle is open between finger and thumb. +from-hands +to-toenail,to-toenails
T fingers spread = One hand lies spread on a knee; the nail of its third finger is under the tiny brush of $the, two others already wet and bright. +from-hands +to-nail,to-nails,to-fingernail,to-fingernails

tool-drawing-on-glass | drawing on, writing on, doodling on
T finger through the mist = The fingertip of $the squeaks across the misted pane; in the clear line that it leaves the outside shows, and a drop runs down from the lower end. +from-hands +to-window,to-mirror,to-glass,to-pane,to-windscreen
T chalk in the raised hand = Arm stretched up, $the {draws|draw} a white line across $that with a stub of chalk. +from-hands +to-blackboard,to-chalkboard,to-pavement,to-wall,to-board -spray,graffiti

tool-pulling-out | pulling, dragging, hauling, lifting, rescuing, freeing, saving
T arms round its chest = Flat on the stomach at the edge, $the {grips|grip} the chest of $that in both arms; its front feet scrabble for the bank. +from-hands +to-animal +by-of,by-out,by-from -to-fish,to-bird,to-cart,to-insect,to-crab,storm,drain,sled,sledge
T pinched between two nails = Bent close over it, $the {pinches|pinch} the end of $that between two nails and {draws|draw}, the skin lifting in a tiny tent. +from-hands +to-splinter,to-thorn,to-sting

tool-pecking | eating, stealing, pecking at, picking at
T bill sunk in it = The bill of $the is sunk in $that to the nostrils, and bits of it cling to the feathers round the base. +from-bird +to-food,to-ice,to-cone,to-sandwich,to-chip,to-bread,to-cake,to-pizza -to-fish,to-worm,to-seed,to-fruit,to-mouse,from-pigeon,from-sparrow

tool-carrying-overhead | carrying, balancing, holding
T upside down over two heads = $That {rests|rest} upside down on the heads and raised hands of $the, their faces in its shadow and four legs walking in step below. +from-hands +from-many +to-boat,to-canoe,to-kayak,to-dinghy,to-table,to-mattress,to-sofa +head,heads,overhead,above

tool-drinking-bird | drinking from, drinking out of, sipping from
T drop at the tip = Head just up from $that, $the {keeps|keep} the beak half open and raised; one drop falls from its tip into the ring below. +from-bird

tool-peering-into | looking into, looking in, peering into, peering in
T muzzle in the opening = The muzzle of $the is pushed into the opening of $that as far as the eyes, the ears turned forward, one paw lifted to its edge. +from-bear,from-fox,from-dog,from-cat,from-raccoon,from-badger +to-letterbox,to-mailbox,to-box,to-bin,to-bucket,to-basket,to-bag,to-hole,to-tent,to-pot,to-hive
`;
