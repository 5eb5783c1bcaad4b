/**
 * Hands at work, and deeds of animals on things, at the instant that is drawn. The form of the rows: `touches.ts` and `touches-people.ts`.
 */
export const WORK_TOUCHES = `
repairing | repairing, fixing, mending, restoring, working on, tinkering with, assembling, building, making, crafting
T engine under the hood = $The {bends|bend} over the engine of $that with a wrench in one hand, a lamp hanging from the raised hood and an open toolbox on the ground. +to-car,to-truck,to-van,to-tractor,to-engine -from-many
T two at the engine = One of $the leans deep under the raised hood of $that with a wrench, the other holds a torch and points at a hose; an open toolbox lies at their feet. +to-car,to-truck,to-van,to-tractor,to-engine +from-many
T wheel turned up = $That {stands|stand} upside down on its saddle, and $the {tightens|tighten} the chain with a small wrench, black oil on the fingers. +to-bike,to-bicycle -to-puncture,to-tyre,to-tire,to-tube
T new thread = Hanging by four legs, $the {draws|draw} a fresh thread across a hole in $that, with a torn end drifting loose. +from-spider +to-web
T key on the axle = $That {lies|lie} upside down over the knees of $the, one wheel off and a small key on the axle nut. +from-hands +to-skateboard,to-scooter,to-skate,to-rollerskate,to-pram
T patch on the tube = The wheel is off and the tyre half peeled away; $the {presses|press} a small rubber patch on the black inner tube with both thumbs. +from-hands +to-puncture,to-tyre,to-tire,to-tube,to-flat
T tools beside the machine = $The {kneels|kneel} beside $that with a screwdriver in one hand, its cover off and the parts laid out on a cloth. +to-motorcycle,to-robot,to-machine,to-clock,to-radio,to-computer,to-phone
T tiny wheel in the tweezers = With a magnifying glass over one eye, $the {sets|set} a tiny brass wheel into $that with tweezers. +to-watch,to-clock,to-music,to-necklace,to-ring
T needle through the mesh = $The {sits|sit} with $that spread over both knees, drawing a wooden needle with blue twine through a torn place. +to-net,to-sail
T twig for the nest = $The {brings|bring} another stick to $that in $its mouth, pushing it into place. +to-nest,to-dam +from-bird,from-penguin,from-animal,from-beaver
T last piece on top = $The {sets|set} one more small piece on top of $that with two fingers, holding $its breath. +to-house,to-tower,to-castle,to-ship,to-boat,to-plane,to-model,to-puzzle +model,toy,card,bottle,lego,block,miniature,matchstick,gingerbread,puzzle
T glue and clamp = $The {presses|press} two parts of $that together with both hands, a tube of glue and a few tools beside it. +from-hands -to-building,to-fort,to-igloo,to-treehouse,to-shed,to-snowman,to-sandcastle,to-vehicle,to-ship,to-boat,to-fence,to-land,to-food,to-person,to-arm,to-leg,to-back,to-skin,to-animal,to-robot
T sparks on the hull = In a mask and thick gloves, $the {kneels|kneel} at the side of $that, working on a steel plate, orange sparks falling. +to-ship,to-boat,to-bridge,to-submarine,to-rocket +from-welder,from-worker
T making it at the counter = Sleeves rolled up, $the {stands|stand} at the counter with $that half finished on a wooden board, the ingredients spread out round it. +from-hands +to-food,to-sandwich,to-salad,to-pizza,to-pasta,to-sushi
T plank and nails = $The {nails|nail} a new plank to the side of $that, a hammer in one hand and two nails between the lips. +to-ship,to-boat -from-welder,model
T board held in place = One holds a plank against $that, another hammers in the nails. +from-many +to-building,to-treehouse,to-shed,to-fence,to-house,to-cottage
T up the ladder with a hammer = On a ladder, $the {holds|hold} a board against $that, hammering in a nail. +from-hands -from-many +to-building,to-treehouse,to-shed,to-fence,to-house,to-cottage
T mittens on the snow = $The {pats|pat} the round side of $that smooth with both gloved hands, a carrot and two sticks ready on the ground. +from-hands +to-snowman,to-igloo
T patting the towers = On both knees in the sand, $the {pats|pat} a tower of $that smooth with wet hands, a red bucket and a small spade at the side. +from-hands +to-sandcastle -model,from-many
T busy on all sides = One tips out a bucket to make a tower of $that, one digs the moat with a small spade and one presses shells into the wall. +from-hands +from-many +to-sandcastle
T needle on the skin = $The {bends|bend} over $that with the buzzing needle in a black-gloved hand, half of the drawing already inked. +to-arm,to-back,to-leg,to-skin,to-shoulder,to-wrist +from-hands
T knife and shavings = $The {carves|carve} $that with a small knife, curls of wood falling in the lap. +to-wood,to-toy,to-spoon,to-violin,to-guitar,to-chair
T nose over the kit = $The {sits|sit} at the table with the parts of $that spread out, fitting two of them together. +from-child,from-girl,from-boy,from-student -to-fort,to-igloo,to-snowman,to-sandcastle

sanding | sanding, planing, sawing, varnishing, woodworking, drilling, screwing, assembling furniture
T sandpaper along the grain = $The {leans|lean} over $that, rubbing it with a block of sandpaper, fine pale dust on both forearms. +sand,sanding +from-hands
T plane and shavings = $The {pushes|push} a hand plane along $that with both hands, long pale curls dropping to the floor. +plane,planing +from-hands
T saw halfway through = One knee on $that, $the {draws|draw} a handsaw back and forth, sawdust falling under the blade. +saw,sawing +from-hands
T brush of varnish = $The {spreads|spread} glossy varnish over $that with a wide brush. +varnish,varnishing +from-hands
T drill in the hand = $The {leans|lean} on a drill, its tip turning in $that, small curls coming out of the hole. +drill,drilling,screw,screwing +from-hands
T tools and wood = $The {works|work} on $that with both hands, a few tools lying on the bench. +from-hands -sand,sanding,plane,planing,saw,sawing,varnish,varnishing,drill,drilling,screw,screwing

photographing | photographing, taking pictures of, taking a picture of, taking photos of, taking a photo of, filming, shooting photos of
T long lens toward the animal = Crouching low, $the {points|point} a camera with a long lens at $that, which {looks|look} straight back. +from-hands +to-animal
T posing for the camera = $The {holds|hold} a camera to one eye, and $that {smiles|smile} at it a few steps away. +from-hands +to-person
T camera raised to the view = $The {holds|hold} up a camera with both hands toward $that, one eye closed. +from-hands -to-person,to-animal

hammering | hammering, forging, beating
T hammer raised high = $The {raises|raise} the hammer above one shoulder; $that {glows|glow} orange on the anvil, held with long tongs. +from-hands
T sparks from the blow = The hammer comes down on $that and bright sparks fly out on all sides as $the {squints|squint}. +from-hands

cooking | cooking, frying, grilling, baking, flipping, stirring, kneading, rolling, whisking, mixing
T flip in the air = $The {tosses|toss} $that into the air above the pan, watching it turn, pan held ready. +flipping +from-hands +to-pancake,to-pizza,to-omelette,to-crepe
T ladle in the pot = $The {stirs|stir} $that with a long wooden spoon, steam rising round the face. +to-cauldron,to-pot,to-soup,to-stew,to-pan,to-sauce,to-curry
T hands in the dough = $The {presses|press} both hands into $that on a floured wooden table, sleeves rolled up, flour on the forearms and one cheek. +to-dough,to-bread,to-pasta -teach,teaching
T soft round dough = The soft pale dough of $that spreads under two pairs of floury hands, more flour dusted over the wooden table. +to-dough,to-bread,to-pasta +teach,teaching
T pan and wooden spoon = $The {stands|stand} at the stove with $that in a steaming pan, a wooden spoon in one hand. +from-hands -to-cookie,to-bread,to-cake,to-pie,to-pizza,to-muffin,to-cupcake,to-marshmallow,to-steak,to-fish,to-burger,to-dough,to-pancake,from-many
T cooking side by side = One chops vegetables on a board while another stirs $that at the stove, both smiling. +from-hands +from-many -to-cookie,to-bread,to-cake,to-pie,to-pizza,to-muffin,to-cupcake,to-steak,to-fish,to-burger,to-dough
T cookie cutters on the dough = $The {presses|press} a star-shaped cutter into rolled dough for $that, a tray of cut shapes and a bowl of flour beside it. +to-cookie,to-biscuit,to-gingerbread +from-hands
T batter and bowl = $The {stirs|stir} batter for $that in a large bowl with a wooden spoon, eggs and flour on the table. +to-cake,to-muffin,to-cupcake,to-pie,to-bread +from-hands
T over the hot grill = $The {turns|turn} $that on a smoking grill with long tongs, a checked apron round the waist. +to-steak,to-burger,to-fish,to-sausage,to-meat,to-vegetable,to-corn +from-hands
T pancake in the pan = $The {slides|slide} a spatula under $that in a black pan, a stack of finished ones on a plate. +to-pancake,to-omelette,to-crepe,to-egg +from-hands -flipping

tasting | tasting, sampling, sniffing, smelling
T spoon at the lips = $The {tastes|taste} $that from a wooden spoon, one hand held under it and eyebrows raised. +from-hands
T nose in the petals = $The {smells|smell} $that with closed eyes and a soft smile. +to-flower,to-rose,to-bouquet,to-wine,to-glass
T nose stretched forward = $The {stretches|stretch} $its neck to sniff at $that, one front paw lifted. +from-animal

washing | washing, rinsing, scrubbing, cleaning, polishing, wiping, mopping, sweeping
T soapy hands = $The {rubs|rub} both soapy hands together under running water. +to-hand -by-of
T small hands between the large ones = Bending from behind, $the {takes|take} both small hands of $other under the tap and {rubs|rub} them between the palms; brown water runs off into the basin, and the child looks down at it. +to-hand +by-of +other-toddler,other-child,other-son,other-daughter,other-baby,other-boy,other-girl,other-kid
T washing in the stream = $The {rolls|roll} $that between both front paws in the shallow water. +from-raccoon,from-otter
T away with a corner of cloth = $Other in one hand, $the {rubs|rub} $that away with a corner of the shirt in small circles. +from-hands +by-off +other-glasses,other-lens,other-phone,other-screen,other-mirror
T sweeping it together = Bent a little at the waist, $the {sweeps|sweep} $that into a heap with a long-handled broom, both hands on the stick; behind, the ground is already bare. +to-leaf,to-snow,to-dust,to-leaves,to-petal
T foam on the fur = $The {rubs|rub} white foam into the fur of $that, sleeves rolled up and wet; it stands still, dripping. +to-dog,to-cat,to-elephant,to-horse,to-animal
T sponge and bucket = $The {wipes|wipe} $that with a soapy yellow sponge, a bucket of foam on the ground. +to-car,to-window,to-truck,to-bus,to-bike
T cloth in slow circles = $The {polishes|polish} $that with a soft cloth until it shines. +to-mirror,to-glass,to-silver,to-shoe,to-lamp,to-boot
T plates in the foam = $The {holds|hold} $that over a sink full of foam, scrubbing with a green sponge. +to-dish,to-plate,to-pot,to-pan

painting | painting, drawing, sketching, illustrating
T brush at the canvas = $The {stands|stand} at the easel painting $that, a palette of wet colours on one arm and a spot of blue on the cheek. +from-hands
T roller on the wall = $The {rolls|roll} fresh paint over $that with a long roller, drops on the hands and the old shirt. +to-wall,to-fence,to-house,to-door,to-room +from-hands
T crayon in the fist = $The {draws|draw} $that with a thick crayon, nose close to the paper, other colours scattered round the sheet. +from-child,from-girl,from-boy
T sitter and canvas = $The {paints|paint} at an easel; $that {sits|sit} still a few steps away, and the half-finished face on the canvas is the same. +to-person,to-woman,to-man,to-child,to-face,to-model

writing | writing, signing, typing
T pen on the paper = $The {writes|write} $that with a fountain pen, head bent, the other hand holding the paper. +from-hands

sewing | sewing, embroidering, stitching, knitting, weaving, crocheting
T needle and thread = $The {draws|draw} a needle and thread through $that, a few pins between the lips. +from-hands +to-dress,to-gown,to-shirt,to-quilt,to-cloth,to-flag,to-costume,to-curtain
T needles and a ball of wool = $The {knits|knit} $that with two wooden needles, the finished part in the lap and a ball of wool at the feet. +from-hands +to-scarf,to-sweater,to-sock,to-jumper,to-hat,to-blanket,to-mitten

digging | digging, planting, watering, harvesting, picking, gathering, pruning, weeding
T seedling in both hands = On both knees, $the {sets|set} $that into a small hole, pressing dark soil round it with both hands, a trowel beside it. +planting +to-tree,to-flower,to-seed,to-seedling,to-plant,to-sapling,to-rose,to-tomato,to-vegetable,to-herb
T water from the can = $The {tips|tip} a green watering can over $that, drops falling in a fan on the wet leaves. +watering +from-hands
T fruit into the basket = $The {reaches|reach} up to pick $that, a full wicker basket on the other arm. +picking +from-hands +to-apple,to-orange,to-cherry,to-grape,to-pear,to-lemon,to-peach,to-olive
T flowers in the arm = $The {bends|bend} down to pick $that, a loose bunch already in the other arm. +picking +from-hands +to-flower,to-daisy,to-lavender,to-sunflower,to-tulip,to-poppy
T low bushes and a basket = $The {crouches|crouch} to pick $that, fingers stained red and a basket half full. +picking +from-hands +to-berry,to-strawberry,to-mushroom,to-tomato,to-blueberry,to-raspberry
T earth flying behind = $The {digs|dig} with both front paws, nose and forehead covered with earth, dirt flying out behind. +from-dog,from-fox,from-rabbit,from-badger
T spade in the earth = $The {pushes|push} a spade into dark soil with one boot. +digging +from-hands -sand,beach,snow,from-many,to-grave
T sand behind the spade = Down on both knees, $the {scoops|scoop} sand out with spade and hands and {throws|throw} it back between the legs, a wet heap growing behind and dark water seeping in at the bottom. +digging +from-hands +sand,beach -from-many
T two heads over the hole = Kneeling on two sides of it, $the {scoop|scoop} out sand with bare hands and a small red spade, wet heaps at their backs; the hole is already as deep as their elbows. +digging +from-hands +from-many +sand,beach
T earth over the shoulder = Knee-deep in it, $the {throws|throw} a spadeful of earth up over one shoulder. +digging +from-hands +to-grave,to-trench,to-hole,to-pond -sand,beach,snow,from-many
T shears on the branches = $The {cuts|cut} a branch of $that with small red shears. +pruning +from-hands

counting | counting, sorting, stacking, inspecting
T one by one = $The {slides|slide} $that one by one across the table with a fingertip, lips moving. +to-coin,to-money,to-jewel,to-pearl,to-seed,to-card
T magnifying glass = $The {bends|bend} over $that with a magnifying glass, one eye large behind it. +to-map,to-insect,to-flower,to-gem,to-stamp,to-footprint,to-clue,to-butterfly

lighting | lighting, striking, igniting, blowing out, blowing
T match in cupped hands = $The {holds|hold} a lit match to $that in cupped hands, the flame lighting the face. +to-cigarette,to-pipe,to-cigar,to-lantern,to-candle
T blowing them out = With round cheeks, $the {leans|lean} over $that, blowing, the small flames bending. +blowing +to-candle,to-cake,to-lantern
T bubbles in the air = $The {blows|blow} $that from a small plastic ring with pursed lips, shining balls floating up. +blowing +to-bubble
T seeds flying off = $The {blows|blow} at $that, and the white seeds fly away in a line. +blowing +to-dandelion

opening | opening, unwrapping, unlocking, closing
T lid lifted = $The {opens|open} $that with both hands, looking in with wide eyes, light on the face. +to-box,to-chest,to-treasure,to-door,to-book,to-letter,to-suitcase
T torn paper = $The {tears|tear} the bright paper off $that, laughing, ribbon in the lap. +to-present,to-gift,to-parcel

pouring | pouring, serving, filling
T pouring for a guest = $The {pours|pour} $that into a cup with a steady hand, and $other {watches|watch} with a smile. +by-for,by-to,by-into +to-drink,to-coffee,to-tea,to-wine,to-water,to-milk +other-person
T steady stream = $The {tilts|tilt} the jug, and $that {runs|run} in a thin stream into the cup below. +to-drink,to-coffee,to-tea,to-wine,to-water,to-milk,to-juice,to-honey
T leaf in the foam = Bending over a white cup, $the {pours|pour} milk from a small steel jug, and a leaf of white foam opens on the brown coffee. +to-art,to-latte,to-cappuccino
T tray set down = $The {sets|set} $that down on the table with a smile. +serving,serve +to-food,to-cake,to-pizza,to-soup,to-dinner,to-meal

shaping | shaping, throwing clay, sculpting, carving, chiselling, moulding
T hands round the turning clay = $The {sits|sit} at the wheel with both wet hands round $that, thumbs inside the rim, grey clay up to the wrists. +to-bowl,to-pot,to-vase,to-cup,to-clay,to-mug
T pumpkin with a face = $The {cuts|cut} a zigzag mouth into $that with a small knife, the lid and a heap of orange seeds beside it. +to-pumpkin +from-hands
T hammer and chisel = $The {holds|hold} a chisel to $that, striking it with a wooden mallet, chips flying. +from-hands -to-pumpkin,to-turkey,to-meat

reaching | reaching for, grasping for, stretching for, jumping for
T fingertips short of it = On tiptoe, $the {stretches|stretch} one arm up toward $that, fingertips almost touching it. +from-hands
T paw in the air = Up on $its hind legs, $the {reaches|reach} for $that with one front paw. +from-animal

guarding | guarding, protecting, watching over, defending, blocking
T legs apart in front of it = $The {blocks|block} the way to $that, legs apart and arms crossed. +from-hands
T curled round it = $The {lies|lie} curled round $that with one eye open. +from-dragon,from-snake,from-dog,from-wolf,from-lion
T standing over the little one = $The {stands|stand} over $that with bared teeth and lowered head. +from-animal +to-animal,to-child,to-cub

rowing | rowing, ferrying, paddling, steering, sailing, piloting, driving, flying
T both oars in the water = $The {pulls|pull} on both oars of $that, leaning back, rings spreading where the blades dip in. +rowing,paddling +from-hands +to-boat,to-longboat,to-raft,to-gondola,to-dinghy
T paddle on one side = $The {sits|sit} low in $that, dipping a paddle into the water on one side, drops falling from the other end. +rowing,paddling +from-hands +to-canoe,to-kayak
T passengers at the back = $The {pulls|pull} on the oars, and $that {sits|sit} at the back of the boat, looking ahead. +rowing,ferrying +from-hands +to-person
T hand on the tiller = $The {leans|lean} back, steering $that by the tiller, the white sail tilted over the water. +steering,sailing +from-hands
T kite string = $The {leans|lean} back and {holds|hold} the string with both hands, looking up at $that high in the sky, its tail fluttering. +flying +to-kite +from-hands
T elbow on the window = $The {drives|drive} $that with an elbow out of the open window, hair blowing. +driving +to-car,to-truck,to-van,to-taxi,to-pickup
T at the big wheel = $The {sits|sit} high up in $that, hands on the big wheel, looking ahead. +driving +to-tractor,to-bus
T goggles and scarf = In goggles and a white scarf, $the {sits|sit} in the open cockpit of $that, waving. +flying,piloting +to-plane,to-biplane,to-airplane

plating | plating, garnishing
T leaf set on top = $The {bends|bend} close over $that and {sets|set} a small green leaf on top with two fingers. +from-hands

putting-on | putting on, tying, buttoning, lacing, adjusting, trying on, taking off, fastening
T one sleeve on = $The {has|have} one arm in $that, reaching behind for the other sleeve. +to-coat,to-jacket,to-shirt,to-sweater,to-kimono
T ribbon round the ankle = $The {sits|sit} on the floor with one knee up, tying the pink ribbon round the ankle. +to-shoe,to-slipper +from-ballerina,from-dancer
T tying the laces = $The {bends|bend} over one raised knee to tie $that with both hands. +to-shoe,to-skate,to-boot,to-slipper -from-ballerina,from-dancer
T knot at the collar = Chin up, $the {straightens|straighten} $that in front of the mirror with both hands. +to-tie,to-bowtie,to-scarf
T much too big = $That {slides|slide} down over the eyes of $the, who {laughs|laugh} and {pushes|push} it up. +to-hat,to-helmet,to-cap,to-crown +from-child,from-girl,from-boy
T lipstick in the mirror = $The {leans|lean} close to the mirror and {puts|put} on $that with a steady hand. +to-lipstick,to-makeup,to-earring
T lifted over the head = $The {holds|hold} $that over $his head with both raised hands, hair pressed flat. +to-helmet,to-mask,to-crown -from-child,from-girl,from-boy

chewing | chewing, gnawing, gnawing on, chewing on, shredding, destroying, tearing
T slipper between the paws = $The {lies|lie} flat with $that between the front paws, chewing one end and looking up with guilty eyes, torn bits scattered on the floor. +from-animal

spraying | spraying, splashing, shaking off, blowing at
T trunk full of water = $The {sprays|spray} a fan of water from a raised trunk over $other, who {stands|stand} with spread ears. +from-elephant +by-over,by-on,by-at
T shaking off the water = $The {shakes|shake} hard, ears flying and drops spraying out all round. +from-dog,from-bear,from-animal

getting | getting, having
T tape round the hand = $The {holds|hold} out one hand with spread fingers as white tape is wound round it. +wrapped +to-hand
T cape in the chair = $The {sits|sit} in the chair under a black cape as scissors cut the wet hair. +to-haircut,to-hair

slicing | slicing, cutting, chopping, peeling
T knife on the board = $The {cuts|cut} $that into thin slices on a wooden board, fingers curled back from the blade. +from-hands +to-food,to-bread,to-fruit,to-vegetable,to-onion,to-carrot,to-tomato
T scissors and comb = $The {snips|snip} at $that with small scissors, a comb held ready. +to-hair,to-beard
T birthday knife = $The {cuts|cut} the first slice of $that with a long knife, plates ready beside it. +to-cake +from-hands
T long curl of peel = $The {peels|peel} $that with a small knife, one long curl of peel hanging down. +peeling

selling | selling, trading, displaying, arranging
T goods and coins = Behind the stall, $the {holds|hold} out the best of $that with one hand, smiling at the customers. +from-hands
T bouquet in one hand = $The {holds|hold} a half-finished bouquet of $that in one hand, adding one more stem, cut leaves on the table. +from-hands +to-flower,to-bouquet,to-rose,to-tulip
T turned to the front = $The {arranges|arrange} $that in neat rows by colour. +from-hands +to-many -to-flower,to-bouquet,to-rose,to-tulip

dipping | dipped in, dipping in, dunked in, dipping into, dunking in, being dipped in
T half coated = The lower half of $the is covered with smooth shining $that, one thick drop hanging from the tip. +from-food,from-fruit,from-strawberry

rummaging | digging through, rummaging through, rummaging in, searching through, looking for food in
T head in the bin = $The {stands|stand} on $its hind legs with the head inside $that, paper and peels on the ground. +from-animal
T arm deep inside = One arm deep in $that, $the {looks|look} up, feeling about for something. +from-hands

shovelling | shovelling, shoveling, raking, mowing, clearing, scooping
T snow flying off the shovel = Bent forward, $the {throws|throw} a shovelful of $that to the side, white powder flying, a cleared path behind. +to-snow +from-hands
T rake and heap = $The {rakes|rake} $that together with a wide wooden rake. +to-leaf,to-leaves,to-hay +from-hands
T mower on the lawn = $The {pushes|push} a red mower over $that, a strip of short grass behind. +to-lawn,to-grass +from-hands
T shovel and heap = $The {lifts|lift} a full shovel of $that with both hands. +from-hands -to-snow,to-leaf,to-lawn,to-grass

ironing | ironing, folding, vacuuming, making the bed, making a bed, hanging up, hanging out, hanging
T iron and steam = $The {glides|glide} a steaming iron over $that on the ironing board, a stack of folded shirts beside it. +ironing,iron +from-hands
T folded stack = $The {folds|fold} $that with both hands, a neat stack and a full basket on the bed. +folding,fold +from-hands +to-laundry,to-clothes,to-shirt,to-towel,to-sheet,to-blanket
T paper crease = $The {creases|crease} $that with one fingernail, coloured squares of paper scattered on the table. +folding,fold +from-hands +to-paper,to-crane,to-origami,to-plane
T pegs and white sheets = $The {pegs|peg} $that to the line with raised arms, a wicker basket of wet washing on the grass. +to-laundry,to-clothes,to-washing,to-sheet,to-shirt +from-hands -folding,fold,ironing,iron
T on tiptoe with a nail = $The {holds|hold} $that against the wall, a hammer in the other hand, head tilted to see if it is straight. +to-picture,to-painting,to-mirror,to-frame +from-hands
T hose of the cleaner = $The {pushes|push} the vacuum cleaner over $that with one hand, moving a chair with the other. +vacuuming,vacuum +from-hands

decorating | decorating, icing, frosting, trimming a tree
T star on the tree = $The {hangs|hang} a red glass ball on $that with one stretched arm, an open box of ornaments and a string of lights on the floor. +to-tree,to-christmas +from-hands
T icing from the bag = $The {pipes|pipe} white icing onto $that from a small bag, head bent close, coloured sprinkles on the table. +to-cake,to-cookie,to-cupcake,to-biscuit,to-gingerbread +from-hands
T colour on the eggshell = $The {paints|paint} dots on $that with a fine brush, small pots of colour in front. +to-egg +from-hands
T last touches = $The {adds|add} a last detail to $that with both hands, stepping back to look. -to-tree,to-christmas,to-cake,to-cookie,to-cupcake,to-biscuit,to-gingerbread,to-egg +from-hands

milking | milking, shearing, herding, grooming a, saddling, collecting
T pail under the cow = On a low stool, $the {milks|milk} $that, one cheek against its side, white milk foaming in a metal pail. +milking,milk +from-hands
T fleece coming off = $The {holds|hold} $that between the knees, the clippers sliding under a thick fleece that falls to the floor in one piece. +shearing,shear +from-hands
T low run round the flock = Low to the ground with fixed eyes, $the {runs|run} round $that, driving them together. +herding,herd +from-dog,from-collie
T crook behind the flock = $The {walks|walk} behind $that with a long stick, a dog at the side. +herding,herd +from-hands
T saddle on the back = $The {lifts|lift} a leather saddle onto the back of $that. +saddling,saddle +from-hands
T basket half full = $The {gathers|gather} $that in a half-full basket on one arm. +collecting,collect +from-hands

talking-to | talking to, talking with, chatting with, speaking to, speaking with, interviewing, arguing with, shaking hands with, high fiving, joking with, laughing with, listening to, meeting
T leaning in to listen = They face each other; $the {talks|talk} with an open hand, and $that {listens|listen} with a smile. +from-hands +to-person -interview,argue,shake,laugh,listen
T microphone between them = $The {holds|hold} a microphone toward $that, who {answers|answer} with raised eyebrows. +interview,interviewing +from-hands +to-person
T both talking = They stand face to face; $the {points|point} with one finger, and $that {frowns|frown} with crossed arms. +argue,arguing +from-hands +to-person
T firm handshake = Both smile as they shake hands over the table. +shake,shaking +from-hands +to-person
T shared laugh = Both laugh with creased eyes, heads close together. +laugh,laughing +from-hands +to-person
T small talk with an animal = $The {bends|bend} down to talk to $that, which {looks|look} up with raised ears. +from-hands +to-animal
T head tilted to listen = $The {listens|listen} to $that with tilted head and half-closed eyes. +listen,listening -to-music
T headphones on = Large headphones over the ears, $the {listens|listen} with closed eyes, nodding. +listen,listening +to-music,to-song,to-podcast

at-screen | scrolling on, scrolling through, checking, texting on, taking a selfie with, typing on
T screen on the face = $The {looks|look} down at $that, its bright screen lighting the face. +to-phone,to-tablet,to-screen,to-smartphone +from-hands
T hands on the keyboard = $The {types|type} on $that with both hands, a mug beside it. +to-laptop,to-computer,to-keyboard,to-typewriter +from-hands
T glance at the wrist = $The {turns|turn} one wrist to look at $that. +to-watch +from-hands
T careful look = $The {looks|look} closely at $that with a pen in one hand. -to-phone,to-tablet,to-screen,to-smartphone,to-laptop,to-computer,to-keyboard,to-typewriter,to-watch,to-person,to-animal +from-hands

warming-at | gathered by, camping by, warming hands at, warming up by, sitting by
T hands toward the flames = $The {sits|sit} close to $that with both hands held toward the warmth, face lit orange. +to-fire,to-campfire,to-fireplace,to-stove +from-hands
T curled up in the warmth = $The {lies|lie} stretched out in front of $that, eyes half closed, fur glowing orange. +to-fire,to-campfire,to-fireplace,to-stove +from-cat,from-dog
T feet in the grass = $The {sits|sit} beside $that with legs stretched out. -to-fire,to-campfire,to-fireplace,to-stove,to-window +from-hands

buying | buying, choosing, trying, shopping for, paying for, ordering
T choosing at the stall = $The {picks|pick} up one of $that and {looks|look} at it closely, a cloth bag over one shoulder. +from-hands +to-many
T coins across the counter = $The {hands|hand} over a note with one hand, taking $that with the other. +from-hands -to-many

setting-table | setting
T plates and glasses = $The {sets|set} $that with white plates, folding a napkin beside each, a small vase of flowers in the middle. +to-table +from-hands
`;
