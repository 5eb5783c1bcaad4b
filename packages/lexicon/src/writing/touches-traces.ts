/**
 * What a deed does to the thing under the hands: where the tool is, what comes off, what lies ready and what is left behind, seen at its moment. Asked
 * after the blocks that have the whole body, for a second sentence about the same deed. The form of the rows: `touches.ts`.
 */
export const TRACE_TOUCHES = `
trace-lifting-comb | lifting, lifting out, pulling out, taking out, holding up, inspecting, checking
T comb held by its ears = $The {holds|hold} $that upright by its two end lugs; bees crawl over the sealed cells and hang in a cluster from the lower bar. +from-hands +to-frame,to-honeycomb,to-comb +beekeeper,bee,bees,honeycomb,honey,hive,beehive
T smoke at the open hive = Below, the box stands open, the dark gap of the missing frame between its neighbours. +from-hands +to-frame,to-honeycomb,to-comb +beekeeper,bee,bees,honeycomb,honey,hive,beehive

trace-stitching | stitching, sewing, hemming, darning, embroidering, mending, patching
T two needles through one hole = Two needles pass through the same hole from both sides, and the waxed thread is pulled tight with spread arms. +from-hands +to-boot,to-shoe,to-saddle,to-leather,to-belt,to-glove -machine
T needle drawn up = The needle has just come through, the thread standing taut between cloth and fingers. +from-hands -to-boot,to-shoe,to-saddle,to-leather,to-belt,to-net,to-sail,to-glove,machine,to-bicycle,to-roof,to-fence
T row of stitches = Behind the needle the finished stitches run in an even row; ahead the edge is still open. +from-hands -to-net,machine,to-bicycle,to-roof,to-fence,to-pipe,to-watch,to-radio,to-engine
T shuttle and twine = A flat wooden needle wound with twine closes one torn mesh after another. +from-hands +to-net

trace-pushing-wheels | pushing, wheeling
T both grips = Both hands are closed round the grips behind the back of $that, arms half stretched. +from-hands +to-wheelchair,to-pram,to-stroller,to-carriage
T wheels turning = The front wheels of $that have swung into the direction in which it rolls. +from-hands +to-wheelchair,to-pram,to-stroller,to-trolley,to-cart,to-cot
T handle low = Bent at the hips, $the {holds|hold} both handles low and {keeps|keep} the load of $that level over its wheel. +from-hands +to-wheelbarrow,to-barrow,to-handcart
T chest-high bar = The hands of $the are spread along the bar of $that, elbows bent. +from-hands +to-trolley,to-cart,to-bike,to-bicycle

trace-scaling | scaling, gutting, filleting, cleaning, skinning, boning
T scales fly off = One hand presses the tail of $that to the board; the other draws a short blade toward the head, and wet scales spray up before it. +from-hands +to-fish,to-bass,to-trout,to-salmon,to-carp,to-herring,to-cod,to-mackerel,to-bream,to-tuna +scaling,cleaning
T knife along the backbone = The long thin knife slides flat along the backbone of $that, the free palm resting on top. +from-hands +to-fish,to-bass,to-trout,to-salmon,to-carp,to-herring,to-cod,to-mackerel,to-bream,to-tuna +filleting,boning,gutting,skinning
T scales on the arms = Single scales stick to the forearms and the apron. +from-hands +to-fish,to-bass,to-trout,to-salmon,to-carp,to-herring,to-cod,to-mackerel,to-bream,to-tuna

trace-rolling-out | rolling out, rolling
T edge cracks and thins = The edge of $that is thinner and ragged, and flour marks where it was turned. +from-hands +to-dough,to-pastry,to-pasta,to-cookie
T flour on the pin = The pin is white with flour as far as the hands reach. +from-hands +to-dough,to-pastry

trace-kneading | kneading
T heel of the hand = The heels of both hands push $that away; it folds over on itself toward the fingers. +from-hands +to-dough,to-bread,to-clay
T skin of the dough = Where it is stretched the skin of $that is smooth, where it is folded it wrinkles. +from-hands +to-dough

trace-tightening | tightening, loosening, unscrewing, screwing, fixing, repairing, fitting
T jaws on the nut = On its back, head and shoulders in the cupboard, $the {reaches|reach} up with an adjustable wrench, its jaws closed round the nut of $that. +from-hands +to-pipe,to-tap,to-faucet,to-drain +sink,basin
T one arm braced = The free hand holds $that still just beside the joint. +from-hands +to-pipe,to-tap,to-faucet,to-valve
T drop at the joint = A single drop hangs from the joint above a bucket. +from-hands +to-pipe,to-tap,to-faucet -gas
T wheel between the knees = $That {rests|rest} on saddle and bars, wheels up and one of them turning, the chain hooked over two oily fingers. +from-hands +to-bicycle,to-bike
T under the bonnet = $The {bends|bend} over the wing, both arms deep among hoses and cables, a lamp hooked to the raised bonnet. +from-hands +to-car,to-engine,to-truck,to-tractor
T case open = The back of $that is off; a fine screwdriver is set to a screw no bigger than a grain. +from-hands +to-watch,to-clock,to-radio,to-phone,to-camera,to-laptop
T screws laid out = The screws lie in a row in the order in which they came out. +from-hands +to-watch,to-clock,to-radio,to-phone,to-camera,to-laptop,to-machine,to-typewriter
T new tile in place = Kneeling on a ladder laid flat to the slope, $the {pushes|push} a new tile up under the row above. +from-hands +to-roof
T soles and lasts = $That {sits|sit} upside down on an iron last, a fresh sole tacked along its edge. +from-hands +to-shoe,to-boot

trace-playing-board | playing
T fingers on a piece = A hand has just lifted a knight between two fingers and hovers over its square. +from-hands +to-chess
T taken pieces beside = The captured pieces stand in two short rows at the sides of the board. +from-hands +to-chess
T cards in a fan = Each hand of cards is held close in a narrow fan, a small heap lying face up in the middle. +from-hands +to-card,to-cards,to-poker -one
T bow and fingertips = The bow lies at right angles across the strings, and three fingertips of the left hand press them to the neck. +from-hands +to-violin,to-cello,to-viola,to-fiddle
T chord on the neck = The left fingers are pressed behind the frets in a slant, and the right hand is blurred over the strings. +from-hands +to-guitar,to-ukulele,to-banjo,to-mandolin
T wrists level = Wrists level and fingers curved, both hands lie on the keys a short way apart, one finger already down. +from-hands +to-piano,to-keyboard,to-organ
T cheeks and valves = Lips are set to the mouthpiece, and three fingertips rest on the valves, the middle one pressed. +from-hands +to-trumpet,to-tuba,to-horn
T reed between the lips = The mouthpiece is between the lips, the fingers resting on the keys down the body of $that. +from-hands +to-saxophone,to-clarinet,to-oboe
T sticks in the air = One stick has just hit and the other is up beside the ear. +from-hands +to-drum,to-drums

trace-jumping-over | jumping over, leaping over, hopping over, vaulting over, leaping across, jumping across
T over it at the top = In the air above $that, $the {has|have} one knee drawn up and the other leg stretched back, arms thrown out for balance. +from-hands -to-person,to-animal,to-rope
T both boots off the ground = Both soles are clear of the ground, and $its reflection hangs upside down in the water below. +from-hands +to-puddle,to-stream,to-brook
T clothes lifted = The hem lifts with the jump, and the hair flies above the shoulders. +from-hands +to-puddle,to-stream,to-brook,to-ditch,to-log,to-fence -hijab,helmet
T legs tucked over it = Front legs folded under the chest, $the {is|are} stretched over $that, the hind legs just leaving the ground. +from-horse,from-dog,from-fox,from-deer,from-cat,from-sheep,from-goat,from-rabbit

trace-jumping-in | jumping in, jumping into, splashing in, splashing through, stomping in
T ring of water = Water is thrown up in a ragged ring round both boots and falls back in separate drops. +from-hands +to-puddle
T knees bent to land = $The {lands|land} in a crouch, both fists up. +from-hands +to-puddle

trace-shaping | shaping, throwing, turning, moulding, molding, sculpting, modelling
T wall rises between fingers = The wall of $that rises thin between the fingers inside and the knuckles outside, ridged in a spiral. +from-hands +to-vase,to-pot,to-bowl,to-jug,to-cup,to-mug,to-clay,to-plate +potter,clay,wheel,pottery -ball
T slip down the wheel = Wet slip runs down the spinning plate and lies in rings round its edge. +from-hands +to-vase,to-pot,to-bowl,to-jug,to-cup,to-mug,to-clay +potter,clay,wheel,pottery -ball

trace-carrying-child | carrying, rescuing, saving
T held against the chest = $The {holds|hold} $that against the chest, one arm below the legs, the other round the back; two small arms are locked round the neck. +from-hands +to-child,to-boy,to-girl,to-toddler,to-baby,to-kid +firefighter,rescuer,house,fire,smoke,smoky,flood,rubble,building -asleep,sleeping
T smoke in the doorway = Behind, thick smoke rolls out under the top of the doorway. +from-hands +to-child,to-boy,to-girl,to-person,to-man,to-woman,to-cat,to-dog,to-kitten +smoke,smoky,burning,fire -forest

trace-carrying-tray | carrying, balancing, serving, bringing
T tray on the palm = $That {rides|ride} on the spread fingers of one hand at the height of the shoulder, the other arm bent behind the back. +from-waiter,from-waitress,from-butler +to-tray
T both arms round = Both arms are wrapped round $that, the chin resting on top. +from-hands +to-box,to-crate,to-boxes,to-basket,to-parcel,to-pumpkin -boxes,two
T weight on one shoulder = $That {lies|lie} along one shoulder, steadied by a raised hand, the neck bent away from it. +from-hands +to-ladder,to-plank,to-surfboard,to-log,to-sack,to-beam,to-oar

trace-pulling-load | pulling, dragging, hauling, towing
T rope over the shoulder = A rope runs tight from $that over one shoulder into both fists, the body slanted forward against it. +from-hands +to-sled,to-sledge,to-boat,to-cart,to-wagon,to-log,to-suitcase,to-tree -to-suitcase
T furrow behind = Behind $that a flat furrow shows the way it has come. +from-hands,from-animal +to-sled,to-sledge,to-boat,to-log,to-tree
T traces tight = The straps from collar to load are stretched straight, and the hooves dig in. +from-horse,from-ox,from-donkey,from-mule +to-cart,to-plough,to-wagon,to-sleigh,to-carriage,to-log

trace-catching-fish | catching, hooking, landing, reeling in
T rod bent double = The rod bends in a half circle to the tight line, and $that breaks the surface in a burst of drops. +from-hands +to-fish,to-trout,to-salmon,to-pike,to-carp,to-bass -net
T reel turning = One hand turns the reel, the butt of the rod pressed to the hip. +from-hands +to-fish,to-trout,to-salmon,to-pike,to-carp,to-bass -net

trace-pouring | pouring
T stream from lip to cup = A thin stream joins the spout to the cup below, twisting slightly before it meets the surface. +from-hands +to-tea,to-coffee,to-water,to-milk,to-wine,to-juice,to-lemonade,to-cocoa
T ripples where it lands = Rings run out from where it lands, and the level is a finger below the rim. +from-hands +to-tea,to-coffee,to-water,to-milk,to-wine,to-juice,to-lemonade,to-cocoa
T wrist tipped = The wrist is tipped forward, two fingers of the free hand keeping the lid down. +from-hands +to-tea

trace-cutting | cutting, slicing, chopping, dicing, carving
T knuckles guide the blade = Curled knuckles guide the side of the blade, and the slices fall over one after another. +from-hands +to-vegetable,to-carrot,to-onion,to-cucumber,to-pepper,to-tomato,to-apple,to-leek,to-bread,to-lemon,to-potato,to-mushroom,to-fruit
T wet board = The board is wet with juice, and small bits have jumped to its edge. +from-hands +to-vegetable,to-tomato,to-onion,to-apple,to-lemon,to-fruit,to-melon,to-watermelon
T first slice falls = The first slice has fallen over and shows the cut face of $that. +from-hands +to-cake,to-bread,to-loaf,to-ham,to-roast,to-turkey,to-cheese
T comb and blades = A strand is lifted straight between two fingers, the open blades just under them. +from-hands +to-hair,to-fringe
T cut hair on the cape = Short ends lie scattered over the cape. +from-hands +to-hair,to-fringe
T shaving curls off = A curled shaving rises in front of the edge; more of them are on the floor. +from-hands +to-wood,to-spoon,to-figure,to-bird,to-duck,to-stick,to-toy +carving,whittling
T sawdust falls = Sawdust falls in a small cone under the cut. +from-hands +to-plank,to-board,to-log,to-beam,to-tree +cutting,sawing

trace-sawing | sawing, planing, sanding, drilling, whittling
T blade half through = The blade is half through $that, bright where it has just come out of the cut. +from-hands +sawing
T curl from the plane = A long curl of wood rolls out of the plane and breaks over the edge of the bench. +from-hands +planing
T dust follows the grain = Fine dust follows the strokes along the grain, paler where it is smooth already. +from-hands +sanding
T thumb on the back = The thumb pushes the back of the short blade, and a chip bends away from the wood. +from-hands +whittling

trace-hammering | hammering, forging, beating, nailing
T sparks from the blow = The hammer is just coming up; sparks fly off the glowing end of $that on the anvil. +from-hands +to-iron,to-horseshoe,to-sword,to-blade,to-metal,to-steel,to-knife
T tongs and glow = Tongs hold $that, bright at the tip and darker toward the hand. +from-hands +to-iron,to-horseshoe,to-sword,to-blade,to-metal,to-steel,to-knife
T nail half in = The nail is half in; finger and thumb still hold it straight. +from-hands +to-nail,to-board,to-plank,to-fence,to-birdhouse

trace-welding | welding, soldering
T arc and sparks = A hard bright point burns where the rod meets $that, and sparks bounce off the floor in arcs. +from-hands
T mask down = The dark glass of the mask mirrors the point of light, and smoke curls up past it. +from-hands +welding

trace-painting-on | painting, drawing, sketching
T wet stroke = The last stroke still shines wet, and the brush has left fine ridges in it. +from-hands +to-wall,to-fence,to-door,to-portrait,to-landscape,to-picture,to-canvas,to-boat,to-flower,to-mural +painting
T half done = Half of the surface is covered, and a ragged edge divides it from the bare part. +from-hands +to-wall,to-fence,to-door,to-boat,to-ceiling,to-house,to-mural +painting
T palette on the thumb = On the palette dabs of paint lie round the rim and are mixed in the middle. +from-hands +to-portrait,to-landscape,to-picture,to-canvas,to-sunset,to-sea +painting
T lines under the hand = Under the hand thin first lines are already there, some of them drawn twice. +from-hands +drawing,sketching

trace-writing | writing, signing
T nib on the line = The nib rests at the end of a half-finished line, the ink of the last word still glossy. +from-hands -computer,laptop,blackboard,sand,wall,snow,keyboard
T chalk dust = The chalk crumbles a little, and dust sticks to the sleeve. +from-hands +blackboard,chalkboard,chalk

trace-turning-glass | turning, rolling, spinning, blowing, shaping
T pipe rolled on the arms = The long pipe is rolled to and fro along two steel rails, so that the soft glass keeps round. +from-hands +pipe,glassblower,furnace +to-vase,to-glass,to-bowl,to-bulb,to-bottle
T heat through the wall = The glass is brightest where it is thickest, and a damp pad smokes under it. +from-hands +pipe,glassblower,furnace +to-vase,to-glass,to-bowl,to-bulb,to-bottle

trace-stacking-blocks | stacking, piling
T one more on top = Two small hands lower the next one onto the top, the tower leaning a little. +from-child,from-toddler,from-boy,from-girl,from-kid +to-block,to-cube,to-brick,to-cup
T fallen ones = Those that have fallen lie round the knees. +from-child,from-toddler,from-boy,from-girl,from-kid +to-block,to-cube,to-brick,to-cup

trace-scattering | feeding
T grain in the air = A handful of grain has just left the fingers, and the birds run in from all sides with stretched necks. +from-hands +to-hen,to-chicken,to-duck,to-goose +bucket,grain,farm,farmer,yard,corn

trace-reading | reading
T thumb under the page = One thumb already holds the corner of the next page, and the eyes are halfway down a line. +from-hands +to-book,to-novel,to-story,to-comic -phone,tablet
T sheet held wide = Both arms hold the sheets of $that wide apart, their upper corners drooping. +from-hands +to-newspaper,to-map
T folds of the letter = The folds of $that stand up between the fingers, the envelope torn open in the lap. +from-hands +to-letter

trace-knitting | knitting, crocheting, weaving, spinning
T loops on the needle = The loops stand close on one needle, the tip of the other just under the next; the yarn runs over a raised forefinger. +from-hands +knitting
T ball unrolling = The ball has rolled a little way off on its thread. +from-hands +knitting,crocheting
T weft beaten down = The shuttle has just passed, and the last rows are beaten close below it. +from-hands +weaving -basket,to-basket
T strand over strand = Uprights stick out of the rim, and a wet strand is bent in front of one and behind the next. +from-hands +weaving +to-basket

trace-washing | washing, scrubbing, rinsing, cleaning, bathing, polishing, wiping
T foam and wet fur = Foam covers back and ears of $that, and its wet fur clings to the legs. +from-hands +to-dog,to-puppy
T lather on the panel = Suds slide down the door of $that, and a clean wet stripe follows the sponge. +from-hands +to-car,to-van,to-bus,to-truck
T squeegee stripe = A rubber blade leaves one clear stripe through the soapy film, water running from its lower end. +from-hands +to-window,to-windows
T suds over the rim = Suds stand above the water, and clean plates drip in a rack. +from-hands +to-dish,to-dishes,to-plate,to-plates
T mirror in the polish = Where the cloth has passed, $that mirrors the fingers. +from-hands +polishing

trace-watering | watering
T drops from the rose = Fine strings of water fall from the can in an arc and darken the soil below. +from-hands +to-plant,to-flower,to-flowers,to-tomato,to-garden,to-seedling,to-rose,to-tulip,to-vegetable,to-herb,to-lettuce
T drops on the leaves = Drops roll off the leaves and hang at their tips. +from-hands +to-plant,to-flower,to-tomato,to-seedling,to-rose,to-vegetable,to-herb,to-lettuce

trace-planting | planting, digging, burying, sowing, weeding
T roots in the hole = One hand holds the stem upright in the hole, the other draws loose earth round the roots. +from-hands +to-tree,to-flower,to-seedling,to-tulip,to-tomato,to-rose,to-plant,to-lettuce +planting
T spade and heap = A spade stands in the heap of dug earth beside it. +from-hands +to-tree +planting
T snow and soil thrown back = The claws throw snow and dark soil backward. +from-squirrel,from-fox,from-dog +snow +burying,digging
T earth thrown back = Earth flies out behind $the, whose nose is deep in the hole. +from-dog,from-fox,from-badger,from-rabbit +digging,burying -snow,sand

trace-picking | picking, harvesting, gathering, plucking
T twist at the stalk = Fingers close round one fruit and twist it; the branch bends down with it. +from-hands +to-apple,to-orange,to-lemon,to-cherry,to-peach,to-pear,to-plum,to-olive
T basket half full = A basket on the arm is half full. +from-hands +to-apple,to-orange,to-lemon,to-cherry,to-berry,to-strawberry,to-blueberry,to-mushroom,to-flower,to-lavender,to-grape,to-tea -basket,bucket
T stained fingertips = The fingertips are stained with juice. +from-hands +to-berry,to-strawberry,to-blueberry,to-blackberry,to-raspberry,to-cherry
T pinch of two leaves = Thumb and forefinger pinch off the youngest leaves at the tip of each shoot. +from-hands +to-tea

trace-feeding | feeding
T crumbs from the palm = Crumbs lie in the flat open palm, and more are falling from the other hand. +from-hands +to-bird,to-pigeon,to-duck,to-sparrow,to-chicken,to-hen,to-swan,to-goose
T lips at the palm = The soft lips of $that reach over the flat palm for it. +from-hands +to-horse,to-pony,to-donkey,to-goat,to-sheep,to-deer,to-cow,to-giraffe,to-alpaca
T bottle tilted = The bottle is tilted steeply, and milk froths round the lips of $that. +from-hands +to-lamb,to-calf,to-baby,to-foal,to-kid +bottle,lamb,calf,baby
T spoon on its way = A full spoon is on its way, and $that leans toward it with open mouth. +from-hands +to-baby,to-toddler,to-child

trace-milking-shearing | milking, shearing, brushing, grooming
T fleece in one piece = The fleece falls away in one soft piece in front of the blades, paler inside than out. +from-hands +shearing
T jet into the pail = A thin jet of milk hits the foam in the pail. +from-hands +milking
T brush tracks = The brush leaves smooth darker tracks in the coat. +from-hands +brushing,grooming +to-horse,to-pony,to-dog,to-cat,to-cow,to-donkey

trace-stirring | stirring, cooking, frying, tossing, flipping, grilling
T spoon drags a track = The spoon draws a track that closes slowly behind it, and steam runs up the arm. +from-hands +stirring
T everything in the air = The contents hang in the air over the tilted pan, and flames lick up round its edge. +from-hands +tossing,flipping +wok,pan,pancake,vegetable
T fat spits = Small bubbles spit round the edges in the hot fat. +from-hands +frying
T marks of the grate = Dark stripes of the grate show on the turned side, and smoke drifts off sideways. +from-hands +grilling

trace-decorating | decorating, icing, frosting, piping, glazing
T bag squeezed = One hand squeezes the top of the cloth bag, the other guides its tip a finger above $that. +from-hands +to-cake,to-cupcake,to-cookie,to-biscuit,to-gingerbread
T beads in a row = Half of the rim has its row of small peaks, the other half is still plain. +from-hands +to-cake
T branch bent by a ball = A branch dips under the bauble that was hung on it last. +from-hands +to-tree +decorating

trace-hanging | hanging, hanging up, hanging out
T peg in the mouth = One corner is pegged and the other held up against the line, a spare peg between the lips. +from-hands +to-laundry,to-washing,to-sheet,to-shirt,to-clothes

trace-opening | opening, unwrapping
T torn paper = A long strip of the wrapping is torn back, and the ribbon lies undone beside it. +from-hands +to-present,to-gift,to-parcel,to-package

trace-building | building, making, stacking
T hands pat it smooth = Both palms pat the side of $that smooth, and a bucket lies tipped beside it. +from-hands +to-sandcastle
T rolling the middle = The middle ball is being lifted onto the largest, a bare track through the snow behind. +from-hands +to-snowman
T next block held over = The next block is held just above the top, fingers spread to keep it level. +from-hands +to-tower,to-wall,to-castle +block,blocks,lego,brick,bricks,card,cards,toy
T string and trowel = A taut string marks the height of the next row, and mortar is squeezed out along the joint. +from-hands +to-wall +brick,bricks,bricklayer,mason,stone

trace-riding | riding
T hooves and dust = Two hooves are off the ground, and dust hangs where they last struck. +from-hands +to-horse,to-pony,to-camel -sea,beach,snow,carousel,rocking,unicorn
T pedals at half turn = One pedal is down and the other up, the front wheel turned slightly into the bend. +from-hands +to-bicycle,to-bike,to-tricycle,to-unicycle
T wave curls behind = The board cuts along the face of the wave, and a line of spray stands up behind it. +from-hands +to-wave,to-surfboard

trace-walking-dog | walking, leading
T lead between them = The lead hangs in a loose curve from the hand to the collar. +from-hands +to-dog,to-dogs,to-puppy
T rope in the fist = A short rope runs slack from the halter to the fist, the head of $that beside the shoulder. +from-hands +to-horse,to-donkey,to-cow,to-camel,to-goat,to-llama

trace-lighting | lighting, blowing out
T flame touched to wick = The flame of the match has just reached the wick and bends toward it. +from-hands +to-candle,to-candles,to-lantern,to-lamp
T smoke off the wicks = Thin smoke leaves the wicks that are out already; the rest lean away from the breath. +from-hands +to-candle,to-candles +blowing

trace-blowing | blowing
T film stretched = The film stretches from the ring, coloured bands sliding over it, and finished bubbles drift off. +from-hands +to-bubble,to-bubbles
T glowing bulb on the pipe = Below the long pipe the soft glowing bulb is turned all the time and swells with each breath. +from-hands +to-glass
T seeds let go = The first seeds have come loose and drift off on their tufts. +from-hands +to-dandelion

trace-throwing | throwing, kicking, hitting, serving
T just left the fingers = $That has just left the open fingers, the arm still stretched after it. +from-hands +to-ball,to-frisbee,to-stick,to-stone,to-snowball,to-bouquet,to-dart,to-paper +throwing
T foot through the ball = The kicking leg is swung through, and $that leaves the ground in a spray of grass. +from-hands +to-ball,to-football +kicking -beach,sand,street,snow
T strings pushed in = The ball is pressed flat against the strings. +from-hands +to-ball +tennis,racket

trace-chasing | chasing, hunting, stalking, following
T stretched at full run = All four legs of $the are gathered under the body, ears flat, the eyes on $that ahead. +from-dog,from-cat,from-fox,from-cheetah,from-wolf,from-lion +chasing
T one paw lifted = Low on the ground with one forepaw lifted, $the {has|have} eyes and ears on $that alone. +from-cat,from-fox,from-lion,from-tiger,from-leopard +stalking,hunting

trace-eating | eating, nibbling, munching, gnawing
T held in both paws = Sitting up, $the {holds|hold} it in both forepaws and {turns|turn} it while gnawing; crumbs stick to the chin. +from-squirrel,from-mouse,from-hamster,from-chipmunk,from-beaver,from-rat +to-nut,to-acorn,to-seed,to-cheese,to-carrot,to-walnut,to-berry,to-corn,to-cookie
T stalk shortens = The stem sticks out of the moving mouth and grows shorter. +from-rabbit,from-goat,from-horse,from-sheep,from-cow,from-panda,from-giraffe +to-grass,to-hay,to-leaf,to-carrot,to-bamboo,to-flower,to-dandelion

trace-drinking | drinking, lapping, sipping
T rings from the muzzle = Rings run out from the muzzle over the surface, and drops fall from the chin. +from-deer,from-horse,from-lion,from-zebra,from-fox,from-wolf,from-tiger,from-elephant,from-cow,from-dog +from-animal -to-cup,to-coffee
T both hands round the cup = Both hands are wrapped round the cup at the lips, steam passing the lowered eyes. +from-hands +to-coffee,to-tea,to-cocoa,to-chocolate -iced

trace-hugging | hugging, embracing, cuddling
T arms meet behind = The arms of $the meet behind $that, one cheek laid against it, the eyes shut. +from-hands
`;
