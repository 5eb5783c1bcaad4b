/**
 * Hands at work, and deeds of animals on things, at the instant that is drawn. The form of the rows: `touches.ts` and `touches-people.ts`.
 */
export const WORK_TOUCHES = `
repairing | repairing, fixing, mending, restoring, working on, tinkering with, assembling, building, making, crafting
T nut on the last thread = $That {lies|lie} open in front of $the, the small parts set out on a rag in the order they came off; one hand turns a spanner on the last nut, and the other keeps the loose half from dropping. +to-bike,to-bicycle,to-engine,to-motorcycle,to-car,to-robot,to-machine,to-clock,to-radio,to-tractor
T loupe and tweezers = A loupe is screwed into one eye, and from the tips of a pair of tweezers hangs a wheel no bigger than a lentil, on its way down into $that. +to-watch,to-clock,to-music,to-necklace,to-ring
T needle under the mesh = $That {is|are} drawn tight between a toe and a fist; a wooden needle passes beneath the torn square, and a thumb waits to hold the knot. +to-net,to-sail
T stone brought to the pile = One more bit is on its way to $that, held out at full stretch of the neck; what was laid last is still being nudged into place, and $the {stands|stand} close about it. +to-nest,to-dam +from-bird,from-penguin,from-animal,from-beaver
T last piece held over the gap = Everything of $that stands but one piece, which $the {lowers|lower} between two fingertips, tongue at the corner of the mouth. +to-house,to-tower,to-castle,to-ship,to-boat,to-plane,to-model,to-sandcastle,to-puzzle +model,toy,card,bottle,lego,block,miniature,matchstick,gingerbread,sand,sandcastle,puzzle
T glue still wet = Two fingers press the join in $that and will not let go yet; a bead of glue has come out along it, and a rag waits over $its knee. +from-hands -to-building,to-treehouse,to-shed,to-snowman,to-sandcastle,to-vehicle,to-fence,to-land,to-food,to-person,to-arm,to-leg,to-back,to-skin,to-animal
T plank held level = A plank is held level against $that from below while a hammer is drawn back above it, two more nails waiting between the lips. +from-many +to-building,to-treehouse,to-shed,to-fence,to-house,to-cottage
T board on the shoulder = With one foot on the lowest rung $the {steadies|steady} a board against $that, shoulder under it, the hammer hanging from two fingers. +from-hands -from-many +to-building,to-treehouse,to-shed,to-fence,to-house,to-cottage
T snow patted firm = Both palms pat the side of $that firm, arms spread as wide as they go, and crumbs of snow hang in the wool of the gloves. +from-hands +to-snowman,to-igloo
T sand patted smooth = A cupped palm smooths the flank of $that, the other shields its top, and wet grains cling as far as the wrist. +from-hands +to-sandcastle -model
T needle above the skin = A thumb stretches the skin flat, the buzzing tip just off it; half the drawing on $that is black, half still a violet outline, and at the end of the table a fist has closed. +to-arm,to-back,to-leg,to-skin,to-shoulder,to-wrist +from-hands
T shavings at the wrist = $The {bends|bend} over $that with a blade drawn toward the thumb; a long curl has lifted from it, and others lie about the wrist. +to-wood,to-toy,to-spoon,to-boat,to-violin,to-guitar,to-chair

hammering | hammering, forging, beating
T hammer at the top = The hammer is at its highest, beyond the ear; below, tongs hold $that square on the anvil, and scale and sparks from the last blow are still in flight at knee height. +from-hands
T strike just made = The blow has just come down on $that: sparks stand out flat all round, $the {squints|squint} through them, and the free hand in its glove has already begun to turn the piece. +from-hands

cooking | cooking, frying, grilling, baking, flipping, stirring, kneading, rolling, whisking, mixing
T flat in the air = Over a tilted pan $that {turns|turn} in the air, edges curling; $the, knees bent, {has|have} brought the pan back beneath to receive it. +flipping +from-hands +to-pancake,to-pizza,to-omelette,to-crepe
T ladle against the turn = A long ladle is drawn through against its own eddy, both hands on the shaft; steam parts round the brim of the hat or hair above, and what is in $that stands higher on one side than the other. +to-cauldron,to-pot,to-soup,to-stew,to-pan
T heels of both hands = The heels of both hands sink into $that to the knuckles, elbows locked, and the far edge has folded up over the fingers; a white print shows where the apron was touched. +to-dough,to-bread,to-pasta
T lid lifted away = The lid is lifted away from the face, and in the steam that gets out $the {leans|lean} back with eyes screwed up, a spoon ready. +from-hands -to-cookie,to-bread,to-cake,to-pie,to-pizza,to-muffin,to-cupcake,to-marshmallow,to-steak,to-fish,to-burger
T tray and cutters = Rounds and stars of pale dough lie in rows on a black tray before $the; one hand presses a tin cutter down, the other lifts the next piece on a knife. +to-cookie,to-biscuit,to-gingerbread +from-hands
T spatula under it = A broad spatula is half under $that over the hot bars; $the {leans|lean} away from the smoke with narrowed eyes. +to-steak,to-burger,to-fish,to-sausage,to-meat,to-vegetable,to-corn +from-hands

tasting | tasting, sampling, sniffing, smelling
T spoon at the lip = The wooden spoon has stopped at the lower lip of $the, a palm held under it for drips; the eyes have gone up and to one side, where taste is thought about. +from-hands
T nose right in = Nose sunk in $that and eyes shut, $the {holds|hold} it by the stem with two fingers. +to-flower,to-rose,to-bouquet,to-wine,to-glass
T whiskers pushed forward = Neck stretched to its limit, the rest well back, $the {brings|bring} nose and whiskers up to $that, one forefoot off the ground. +from-animal

washing | washing, rinsing, scrubbing, cleaning, polishing, wiping, mopping, sweeping
T hands inside one another = Soap has been worked up past the wrists; $the {turns|turn} one hand inside the other beneath a thin stream, fingers pointing up so that the water runs off the elbows. +to-hand
T two at a time under water = Two at a time, rolled between the pads of both front paws, $that {goes|go} under and {comes|come} up shining, while $the {looks|look} elsewhere with whiskers spread. +from-raccoon,from-otter
T heap before the broom = A heap of $that travels before the broom; the stroke is at its longest, one hand high on the handle, one low, and behind it the ground is clean to the stone. +to-leaf,to-snow,to-dust,to-floor,to-leaves,to-petal
T suds along the back = Suds stand along the spine of $that, with one tuft on the nose; sleeves pushed up and soaked all the same, $the {holds|hold} on with one hand in the scruff. +to-dog,to-cat,to-elephant,to-horse,to-animal
T cloth round and round = A folded cloth goes round and round on $that; behind it lies a clear bright track, and in the track, bent, the face of $the. +to-car,to-window,to-mirror,to-glass,to-silver,to-shoe,to-lamp,to-boot

painting | painting, drawing, sketching, illustrating
T brush at arm’s length = The brush is held far up its handle; $the {leans|lean} back from $that to see, one eye shut, and a loaded tip waits a finger from the surface. +from-hands
T nose to the paper = Nose nearly on the paper, $the {bears|bear} down on the crayon with a whole fist, the free forearm holding the sheet still and the tongue following the line. +from-child,from-girl,from-boy
T second face coming = Twice over, once living and once in wet strokes, $that {is|are} there to compare; $the {has|have} one eye on each, a rag and three brushes in the left fist. +to-person,to-woman,to-man,to-child,to-face,to-model

writing | writing, signing, typing
T pen just lifted = The pen has been lifted from $that in the middle of a line, ink still wet on the last word; the knuckle of the other hand is against the mouth. +from-hands

sewing | sewing, embroidering, stitching, knitting, weaving, crocheting
T thread drawn to its end = The needle is drawn off to the side until the thread stands tight; two fingertips pinch the fold of $that below it, and pins wait in a row between the lips. +from-hands +to-dress,to-gown,to-shirt,to-quilt,to-cloth,to-flag,to-costume,to-curtain
T loop passed over = A loop is on its way from the left needle to the right; the rest of $that {hangs|hang} in the lap, and a thread runs down over the knee to a ball on the floor. +to-scarf,to-sweater,to-sock,to-jumper,to-hat,to-blanket,to-mitten +from-hands

digging | digging, planting, watering, harvesting, picking, gathering, pruning, weeding
T earth firmed with knuckles = $The {holds|hold} the stem of $that upright in one hand and with the knuckles of the other {firms|firm} the crumbled earth about it; a trowel stands where it was stuck. +planting +to-tree,to-flower,to-seed,to-seedling,to-plant,to-sapling,to-rose
T rose of the can tipped = Drops fall in a fan from the rose of a tipped can, $that nodding under them, the earth going dark in a ring; the free fingers of $the {lift|lift} a leaf out of the way. +watering +from-hands
T stalk bent to the fist = $That {comes|come} away with a twist of the wrist, the stalk springing back; a full basket is hooked on the crook of the elbow. +picking +from-hands +to-apple,to-flower,to-berry,to-grape,to-orange,to-cherry,to-strawberry,to-mushroom,to-tomato
T earth between hind legs = Earth flies in a plume between the hind legs; head and shoulders of $the are already below ground, and only the tail shows what $it {thinks|think} of it. +from-dog,from-fox,from-rabbit,from-badger

counting | counting, sorting, stacking, inspecting
T thumb sliding one across = One finger slides a single piece of $that from the heap on the left to the row on the right, lips shaping the number, and a forearm is curved round both. +to-coin,to-money,to-jewel,to-pearl,to-seed,to-card
T lens between eye and thing = A lens is held between one eye, grown huge in it, and $that; brow and fingertips are all but touching it. +to-map,to-insect,to-flower,to-gem,to-stamp,to-footprint,to-clue,to-butterfly

lighting | lighting, striking, igniting, blowing out, blowing
T match in the cupped hand = A match flares in the bowl of two hands and shows the creases of the palms red; $the {has|have} bent $that into it, brim or brow tilted down. +to-cigarette,to-pipe,to-cigar,to-lantern,to-candle
T cheeks at their fullest = Cheeks at their fullest, hair held back in one fist, $the {leans|lean} in across $that; the nearest flames lie flat, one is already a thread of smoke, the last stands straight. +blowing +to-candle,to-cake,to-lantern
T bubble still on the ring = One of $that, the size of a head, bulges from the wire and wobbles; behind it lips are pushed out, eyes crossed on it. +blowing +to-bubble
T fluff leaving the stalk = Half the seeds have left the stalk and hang in a line; $the {has|have} lips rounded and eyes half shut behind $that. +blowing +to-dandelion

opening | opening, unwrapping, unlocking, closing
T lid lifted a crack = $That {is|are} open by a hand’s breadth only; a line of light from inside runs up the chin and nose of $the, fingers still on the edge. +to-box,to-chest,to-treasure,to-door,to-book,to-present,to-gift,to-letter,to-suitcase

pouring | pouring, serving, filling
T thread from a height = From a height one thin thread of $that goes down, without a splash, toward a cup held out to meet it; $the {watches|watch} the level, $other {watches|watch} $the. +by-for,by-to,by-into +to-drink,to-coffee,to-tea,to-wine,to-water,to-milk +other-person
T wrist about to turn up = The wrist of $the is about to turn up and end it: a last bright cord of $that bends from the lip, the surface below it still ringed. +to-drink,to-coffee,to-tea,to-wine,to-water,to-milk,to-juice,to-honey

shaping | shaping, throwing clay, sculpting, carving, chiselling, moulding
T wall between knuckle and thumb = The wall of $that rises between a knuckle inside and a thumb outside, grey slip running to the wrists; $the {has|have} both elbows braced on the thighs and the head bent straight above the turning rim. +to-bowl,to-pot,to-vase,to-cup,to-clay
T chisel set, mallet back = The chisel is set and the mallet drawn back; on one side of $that the face is done and smooth, on the other it is still in the block. +from-hands

playing | playing, practising, performing, strumming, playing on
T chin on the wood = Jaw to the wood and eyes shut, $the {has|have} the bow near its tip on the lowest string; the left fingers arch over the neck, one of them trembling on its note. +to-violin,to-fiddle,to-viola
T knees round the body = The body of $that stands between the knees of $the, its neck past the ear; one arm is drawn out long with the bow, the opposite hand high up, thumb behind. +to-cello,to-bass
T strings under the thumb = The side of the thumb has just passed across the strings, which show as a blur; $the {looks|look} down along the neck at a bent chord, one foot lifted to come down on the beat. +to-guitar,to-banjo,to-ukulele,to-lute
T wrists over the keys = Wrists high, the hands of $the stand far apart on the keys, the weight thrown left; in the black lid their double plays against them. +to-piano,to-organ,to-keyboard
T cheeks and brass = Leaning back from the hips, $the {aims|aim} the bell of $that at the roof, cheeks tight, eyes squeezed, three fingers down. +to-trumpet,to-saxophone,to-trombone,to-horn,to-tuba
T breath across the hole = Head on one side, lower lip to the rim, $the {keeps|keep} $that level while the fingers lift one after another like a row of hammers. +to-flute,to-clarinet,to-recorder
T bellows at full stretch = The bellows of $that are spread as wide as the arms allow, the chin hooked over the top, one hand flat on the buttons and the other through its strap. +to-accordion,to-concertina
T both sticks in the air = Both sticks are in the air at different heights over $that, hair thrown forward, one knee up for the pedal. +to-drum,to-drums
T piece pinched above its square = A hand hovers over $that, the piece in it not yet come down; across from it a chin is propped on a fist, the eyes on the hand and not the board. +to-chess,to-checkers,to-draughts,to-backgammon
T fan of cards at the chin = A fan of $that is held so close that it touches the chin; over its edge both eyes go sideways to the pile in the middle. +to-card,to-cards,to-poker
T leg at full swing = One leg has swung through to hip height and $that has left the boot, turning; the arms are out like a tightrope walker’s. +to-football,to-soccer,to-ball +from-hands
T ball just out of reach = All four feet off the grass, $the {snaps|snap} at $that, which has bounced a hand higher than the nose. +to-ball,to-stick,to-frisbee +from-dog,from-puppy,from-cat,from-animal
T front low, stern high = $That {is|are} pinned between two front paws; the rest of $the stands up behind, tail straight, hind feet treading. +from-animal +to-yarn,to-toy,to-sock,to-slipper,to-string,to-feather

reading | reading, studying, reading in
T finger on the seal = One thumb holds the fold of $that flat; the lips are a little apart, and the free hand has stopped on its way to the throat. +to-letter,to-note,to-telegram,to-postcard
T page half turned = A page of $that stands up half turned, a finger behind it, and the eyes have already gone ahead to the next. +to-book,to-novel,to-magazine,to-diary
T paper opened like a wall = Spread to the full reach of both arms, $that {hides|hide} everything but the fingers, a hat and crossed legs. +to-newspaper,to-paper,to-map
T nose along the line = Nose close to the page, $the {follows|follow} the print with a claw or a paw laid under the line. +from-animal,from-dragon,from-cat,from-owl,from-mouse

looking-at | looking at, watching, staring at, gazing at, looking out of, looking through, gazing out of, looking up at, admiring, observing, gazing into, looking into, peering into, staring into, staring out of, looking over, gazing up at
T heads back, mouths open = Heads tipped back until the throats show, both look up at $that side by side, one arm flung out to point, a blanket or a jacket under them. +to-star,to-moon,to-sky,to-firework,to-aurora,to-comet,to-balloon,to-light +from-many,from-person,from-animal
T breath on the pane = Breath has clouded a coin of the glass before the face of $the; one hand, or paw, is flat to it, and past the reflected eyes lies what is outside. +to-window,to-glass,to-pane
T nothing looks back = In $that the room behind is there, and the collar standing up by itself; of $the the glass shows nothing at all, though the hand is raised to touch it. +to-mirror +from-vampire,from-ghost
T two faces nearly meeting = Face and face in $that are a hand’s breadth apart, chin lifted the same way; one fingertip and its double touch on the glass. +to-mirror,to-reflection,to-puddle,to-water
T eyes fixed, rest forgotten = The head has turned square toward $that, eyes wide and steady, the rest of the body left as it was. -to-camera,to-window,to-mirror,to-star,to-firework
T straight into the lens = $The {meets|meet} the viewer straight on, both eyes level, pupils small and exact in the pale iris. +to-camera,to-viewer,to-lens

reaching | reaching for, grasping for, stretching for, jumping for
T fingertips short of it = Fingers, wrist, shoulder and the far heel lie in one line toward $that, and still a coin’s width of air is left; the other hand bears the whole weight. +from-hands
T paw hooked in the air = Up on the hind legs, $the {rakes|rake} the air below $that with one spread paw. +from-animal

guarding | guarding, protecting, watching over, defending, blocking
T planted square across = $The {stands|stand} square across the way to $that, feet wide, something long held crosswise at the thighs, chin down and eyes up. +from-hands
T coiled about it = $That {lies|lie} inside a ring of body and tail, a chin along the top, one eye open. +from-dragon,from-snake,from-dog,from-wolf,from-lion
T body over the small one = With legs set astride $that, $the {lowers|lower} the head and {shows|show} its teeth to whatever is out of the picture. +from-animal +to-animal,to-child,to-cub

rowing | rowing, ferrying, paddling, steering, sailing, piloting, driving, flying
T blades just in = Back bowed and arms straight, $the {has|have} both blades just in the water; the bow of $that stands up on a crest, and the next one is already over the shoulder. +rowing,paddling +from-hands +to-boat,to-longboat,to-canoe,to-kayak,to-raft,to-gondola,to-dinghy
T passengers on the stern seat = Facing $that across a plank, $the {pulls|pull} both oars to the ribs, cap pushed back; on the stern seat knees are kept together, a bundle on each lap, and every eye is on the far bank. +rowing,ferrying +from-hands +to-person
T leaning on the helm = Both arms are wrapped about the helm and the whole body hangs on it; $that {heels|heel} so far that the lee rail is in the foam. +steering,sailing +from-hands
T string out of both fists = Leaning back against the pull, $the {has|have} the line in both fists above the brow, heels dug in; far up the other end of it $that {stands|stand} on its tail. +flying +to-kite +from-hands
T elbow out of the window = One elbow out of the window and one wrist on top of the wheel, $the {steers|steer} $that by a finger or two. +driving +to-car,to-truck,to-van,to-taxi,to-pickup
T goggles over the cowling = Goggles, scarf and the top of a helmet show over the cowling of $that; a glove points down at something on the ground. +flying,piloting +to-plane,to-biplane,to-airplane

balancing | balancing, juggling
T three up, none held = Every one of $that is in the air at a different height; the two hands below are open and empty, and the eyes on none of them. +juggling +from-hands
T still point on the nose = $That {stands|stand} on the tip of the nose of $the, and everything else bends to keep beneath it. +from-seal,from-dog,from-animal
T tray at the shoulder = On the spread fingers of one hand $the {carries|carry} the round tray level at shoulder height, the other arm folded behind the back, $that standing close together on it. +to-tray,to-drink,to-glass,to-cup,to-dish +from-hands

putting-on | putting on, tying, buttoning, lacing, adjusting, trying on, taking off, fastening
T one arm in = One arm of $the is in, the other feels behind the back for $that and misses. +to-coat,to-jacket,to-shirt,to-sweater,to-kimono
T ribbon crossed at the ankle = Folded over one raised knee, $the {crosses|cross} the ribbons at the ankle and {draws|draw} the knot with two fingers; the second of the pair still lies on its side. +to-shoe,to-skate,to-boot,to-slipper
T knot pushed to the collar = Chin up, $the {pushes|push} the knot of $that to the collar with two fingers, and the eyes look down the nose at it. +to-tie,to-bowtie,to-scarf
T far too big = $That {comes|come} down over both ears and the bridge of the nose; two small hands push the brim up from below. +to-hat,to-helmet,to-cap,to-crown +from-child,from-girl,from-boy

chewing | chewing, gnawing, gnawing on, chewing on, shredding, destroying, tearing
T back teeth at work = Cheek to the ground, $the {grips|grip} $that in the back teeth, one forefoot holding the far end down; wet tufts and a torn strip lie about, and one eye rolls up to see who has come in. +from-animal

spraying | spraying, splashing, shaking off, blowing at
T fan of drops = Raised and bent back like a hook, the trunk lets go a fan of drops; it comes down along the back of $other, who {stands|stand} under it with ears spread and one foot up. +from-elephant +by-over,by-on,by-at
T drops flung in a wheel = Skin slung half round the ribs, $the {throws|throw} a whole wheel of drops outward, ears inside out, eyes shut tight. +from-dog,from-bear,from-animal

hiding-away | hiding, burying, stashing, storing
T pushed in with both paws = Head and forelegs are inside; $the {pushes|push} $that down with both paws and its nose, tail curved up over the back, one eye turned to see whether it was seen. +from-squirrel,from-mouse,from-fox,from-dog,from-animal
T drawer shut with a hip = $That {is|are} held behind the back in both hands, and the face of $the is as blank as a plate. +from-hands

getting | getting, having
T strip wound over the knuckles = The hand of $the is held out with spread fingers while a strip of white cloth goes over the knuckles and between them once more; the other, done already, opens and shuts. +wrapped +to-hand

landing | landing on, alighting on, settling on
T feet first, wings up = Feet come first, spread toward $that; the wings are still up and cupped, and the body hangs back behind them for the last hand’s breadth. +from-bird,from-owl,from-eagle,from-duck,from-butterfly
T legs dusted yellow = The front legs of $the are already among the stamens of $that, furred yellow to the knee; the wings still blur. +from-bee,from-insect,from-butterfly +to-flower,to-sunflower,to-rose,to-daisy,to-lavender

diving-at | diving at, swooping on, swooping down on, pouncing on, striking at, lunging at, leaping at
T wings folded to the stoop = Wings half shut and feet just coming forward, $the {is|are} a body’s length above $that, which {has|have} flattened itself, ears down, one hind leg already driving. +from-bird,from-hawk,from-eagle,from-owl,from-falcon
T all four feet together = Back arched, all four feet bunched, $the {comes|come} down on $that from above with the forepaws closed. +from-cat,from-fox,from-wolf,from-animal -from-bird

fleeing | running from, running away from, fleeing from, fleeing, escaping from, escaping
T bag flying level = The bag stands out level behind on its strap; $the {throws|throw} a look behind in full stride, and the open jaws of $that are one bound from a flapping hem. +from-person +to-dog,to-bull,to-bear,to-wolf,to-animal,to-goose
T hands thrown up, hat left = Both hands are up beside the head, a hat or a shoe is left hanging in the air, and $that {fills|fill} what is behind. +from-hands

climbing | climbing, climbing up, scaling, climbing over, climbing into
T three holds of four = Three limbs hold and the fourth is on its way: toes of one foot on an edge of $that no wider than a coin, a knee out to the side, chalk on the fingers. +from-hands
T claws in the bark = Claws sunk in $that on both sides, $the {looks|look} down past its own hind feet, the ground a long way below. +from-animal

posing | posing with, posing beside, sitting with, standing with, walking with, travelling with, running with, living with
T matched step for step = They go in step, the shoulder of $that against the thigh of $the; the leash, if there is one, hangs in a slack loop. +from-person +to-dog,to-wolf,to-horse,to-animal
T same lean of the head = Side by side, both lean their heads the same way, $the a little the taller; between them hands, or a hand and a paw, lie one on the other. +to-person,to-animal,to-robot

slicing | slicing, cutting, chopping, peeling
T slices leaning like cards = The knife is through $that to the board and the last slices lean on one another like cards; behind the blade the fingertips of $the are curled under, knuckles to the steel. +from-hands +to-food,to-bread,to-fruit,to-vegetable
T lock between the scissors = Two fingers comb up a lock of $that and hold it there; the scissors have opened round it, and clippings lie on the cape. +to-hair,to-beard
T one long peel = One long peel hangs from $that to below the table’s edge, not broken yet, thumb and blade going round together. +peeling

fishing | fishing, reeling in
T rod bent double = The rod is bent to the water and the line stands off it like wire; feet apart, $the {has|have} the butt against the hip, and a silver flank of $that rolls at the end of it. +to-fish,to-trout,to-salmon,to-pike,to-tuna +from-hands

lassoing | lassoing, roping, taming, leading, riding after
T loop opening over the ears = The loop has left the hand and opens just over the ears of $that, which {swerves|swerve} with both hind feet off the ground; coils wait in the other fist. +from-hands +to-calf,to-horse,to-bull,to-cow
T halter rope in a slack curve = The rope between them hangs in a slack curve; $that {lowers|lower} its forehead to the chest of $the, nostrils wide. +taming,leading +to-horse,to-animal,to-dragon,to-camel

celebrating | celebrating, cheering, cheering for, toasting
T heap of arms = They have run together into one heap of arms: someone is up on someone’s back, someone slides in on both knees, and every mouth is wide, the scorer somewhere underneath with one fist out. +from-many,from-team,from-crowd,from-football

sliding-down | sliding down, skateboarding down, skating down, skiing down, sledding down, grinding, snowboarding down, riding down, rolling down, racing down
T board locked on the rail = Side-on and crouched low over it, $the {comes|come} down $that with both arms out and the chin on the front shoulder; the wheels are clear and the wood under the feet is bent. +to-handrail,to-rail,to-banister
T leaning back against the drop = Leaning back against the drop, $the {throws|throw} up whatever lies on $that in a fan behind, one hand skimming it, hair straight out.

selling | selling, trading, displaying, arranging
T change in one palm = One hand of $the {holds|hold} out the best of $that, the other is cupped for the coins, and the eyes have settled on whoever has stopped. +from-hands
T turned to show the good side = $The {turns|turn} one of $that a little so that its best side faces out, the rest already set in rows by size. +from-hands +to-many

sharing | sharing, splitting, dividing
T one to each side = One has the near side of $that, one the far; the middle belongs to both, and there, without looking, flank has come to lie on flank. +to-bed,to-blanket,to-sofa,to-basket,to-rug,to-pillow,to-cushion
T two bites from opposite sides = Both lean in to $that from opposite sides, foreheads nearly knocking, a drip on one chin, and each has the eyes on how much is left. +to-food,to-cream,to-ice,to-cake,to-sandwich,to-spaghetti,to-pizza,to-meal,to-apple,to-milkshake
T shoulders under one edge = They have squeezed together until $that will do for both; the outer sleeves stay out in the weather, and two hands have the handle. +to-umbrella,to-coat,to-cape
T a hand’s width of wood = At either end of $that they sit turned a little inward, a hand’s width of wood between two coats and a paper bag on it. +to-bench,to-seat,to-swing

lying-under | lying under, crawling out under, working under, crawling under, hiding under, sleeping under, sheltering under
T legs and one hand = From beneath $that {stick|stick} only two legs, one knee up, and a hand that pats about for a tool just out of reach. +from-hands +to-truck,to-car,to-van,to-tractor,to-bus,to-sink,to-machine
T eyes in the strip of dark = In the strip of dark beneath $that two eyes stand out, and below them the tips of two forepaws. +from-animal +to-bed,to-sofa,to-table,to-car,to-couch,to-chair,to-blanket
T roof close overhead = Drawn up small, knees to the chest, $the {looks|look} out from under $that as from a doorway. +from-hands -to-truck,to-car,to-van,to-tractor,to-tree,to-star

curled-around | curled around, curled round, coiled around, wrapped around, wound around, twisted around, curled up around
T three coils and a raised head = Coil over coil, $the {lies|lie} round $that three times, the head raised from the topmost turn and the tongue just out. +from-snake
T twice round and the chin on top = The long body of $the goes twice round $that, scales or fur pressed flat against its sides, claws hooked over an edge; the tail hangs free, and the chin lies on top, one eye open. +from-dragon,from-snake,from-cat,from-animal
T hands meeting on the far side = Both arms of $the go round $that and the fingers just meet behind it, a cheek laid to it sideways. +from-hands

aiming | aiming, drawing, shooting, firing, loosing
T string at the corner of the mouth = The string is drawn back until it dents the lip; along $that one eye looks, the other shut, and the bow arm is as straight as the shaft. +from-hands +to-arrow,to-bow
T cheek to the stock = Cheek to the stock, elbow propped, $the {sights|sight} along $that and {lets|let} nothing move but a finger. +from-hands +to-rifle,to-gun,to-musket,to-crossbow,to-camera

burying | burying, digging up, unearthing
T chest on two ropes = Hip-deep in the hole, $the {lowers|lower} $that on a doubled rope, a spade stuck upright in the heap behind and a look thrown over one shoulder along the empty shore. +from-hands +to-treasure,to-chest,to-box,to-coffin
T brush and fingertips = On knees and one elbow, $the {sweeps|sweep} the last grit from $that with a soft brush; half is clear, half still sunk in the ground it has lain in. +from-hands +to-bone,to-skeleton,to-fossil,to-statue,to-pot,to-vase

dipping | dipped in, dipping in, dunked in, dipping into, dunking in, being dipped in
T half coated and dripping = The lower half of $the is coated smooth with $that and shines; from the tip one thick thread runs down and sinks in slow rings. +from-food,from-fruit,from-strawberry

skipping-stones | skipping, skimming
T low throw over the water = Bent sideways with one arm swept low, $the {has|have} just let a flat stone go; out on the water it has left three widening rings in a line. +to-stone,to-pebble,to-rock -from-many
T throw and rings = One of $the stands bent sideways, the arm swept low and the flat stone just gone; another points at three rings that widen in a line on the water. +to-stone,to-pebble,to-rock +from-many
T rope under the feet = The rope is a blurred arc just under the shoes of $the, both knees bent and hair lifted. +to-rope

roasting | roasting, toasting over, holding over
T sticks over the embers = Long peeled sticks slant in over the glow with $that at their tips, one already brown on one side; the faces of $the are lit from below. +to-marshmallow,to-sausage,to-bread +from-hands

rummaging | digging through, rummaging through, rummaging in, searching through, looking for food in
T head inside = Head and shoulders of $the are inside $that, the hind legs stretched on tiptoe, a few papers and peels dragged out over the edge. +from-animal
T arm to the shoulder = One arm is in $that up to the shoulder while $the {looks|look} the other way, feeling for it. +from-hands
`;
