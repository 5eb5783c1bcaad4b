/**
 * What a quality that was said looks like, in whole sentences: blocks of `id | words` and rows as in the portraits. `$The $the` stands for
 * the thing or the place that has the quality. Conditions are kinds, tags and the name of what has it, and the tags of the whole
 * (`in`, `out`, `night`, `snow` …).
 */
export const QUALITIES = `
melting | melting, melted, half melted, thawing
Q threads of cheese = Its upper edge has gone round and glossy and hangs over the side in one long tongue with a thread below it. +cheese
Q rounded and running = The upper edges of $the have gone round and shiny; a slow drop hangs from the lowest point and one has already run down and pooled. -person,cheese,ice-cream,cone
Q pool round the cone = A pale pool has spread round $the, sticky and already dull along its rim, and the scoop has slid half off its wafer. +ice-cream,cone
Q drips over the fingers of it = Two drips race down the side of the cone, one pale and nearly at the tip, and the scoop leans toward them. +cone,ice-cream -pavement,ground,floor,road,sidewalk

soft-egg | soft, soft-boiled, soft boiled, jammy, poached
Q loose yolk in a set ring = Halved, $the {shows|show} a ring of set white round a yolk still loose and orange at its middle. +egg

steaming | steaming, hot, piping hot, boiling
Q two wisps of steam = Two wisps of steam rise from $the, twist together a hand above and come apart. +food,drink,kettle,teapot,bowl,cup,mug,iron

frozen | frozen, icy, ice-covered, frosted, frosty
Q glaze of ice = A glaze of ice covers $the, clear over the dark parts and milky where it is thick, with short icicles under every overhang. -person
Q white cracks below = Long white cracks run through the ice of $the, crossing deep down, and wind has swept strips of the surface clean. +water,lake,river,stream,pond,waterfall

rusty | rusty, rusted, corroded
Q orange scale and blisters = Rust has come through the paint of $the in orange scale and dark blisters, thickest along the seams, with thin brown tears below each bolt.

mossy | mossy, moss-covered, moss covered, lichen-covered
Q moss on the upper side = Moss lies along the upper side of $the in bright cushions, threaded with brown stalks; underneath, bare wet bark or stone shows through.

overgrown | overgrown, reclaimed by nature
Q stems through the joints = Stems push up through every joint of $the, creepers hang in loops across the openings, and a young birch has rooted where the dirt has gathered.

abandoned | abandoned, derelict, ruined, deserted, forgotten, crumbling, dilapidated
Q fallen plaster and broken panes = Plaster has dropped from $the in sheets and lies where it fell; the remaining panes are starred, and paint curls off the frames like bark. +building,in,room,house,hall,station,theatre,factory,church,hotel -vehicle,tram,bus,car,train,truck,ship,boat,plane,greenhouse,pool
Q flat tyres and split seats = Two panes of $the are starred and one is gone; paint has lifted from the panels in scales, the seats inside have split to their horsehair, and the wheels have sunk into what has grown round them. +vehicle,tram,bus,car,train,truck -ship,boat,plane,rocket
Q ribs and fallen panes = Half the panes of $the are out and lie in the beds; what is left is green with algae, and the white paint hangs from the ribs in curls. +greenhouse
Q drained and flaking = $The {has|have} stood dry for years: paint comes off the basin in blue plates, a drain lies bare at the deep end, and the ladder ends in the air. +pool
Q sagging and patched by weeds = One side of $the sags, a hinge has let go, and weeds stand knee-high along the base. -in,person

broken | broken, broken-down, shattered, cracked, smashed, wrecked, damaged
Q cracks from one blow = From one point cracks run out over $the like a web, and a few small pieces lie directly beneath. +glass,window,mirror,screen,egg,cup,teacup,mug,bowl,vase,plate,statue
Q bonnet up by the verge = Bonnet propped open and one wheel off the tarmac, $the {stands|stand} stopped at a slant, a dark stain spread beneath. +vehicle,bus,car,truck

sunken | sunken, submerged, drowned, underwater, shipwrecked
Q half buried and crusted = Tilted and sunk to a third in pale sand, $the {is|are} crusted with barnacles along one edge, weed streaming from the corners and small fish in the openings. -room,in,home,eye

fallen | fallen, falling, scattered, strewn, dropped
Q curled where they dropped = Two or three have come to rest hollow side up, one is bent over the edge, and the oldest has gone brown and thin along its rim. +petal,leaf
Q lying along the ground = $The {lies|lie} lengthwise where it came down, the break still ragged and pale. +tree,branch,trunk,log,column,statue -petal,leaf

missing | missing, cut out, taken out
Q wedge gone toward us = A wedge is gone from the side toward us: the cut shows even layers and a line of filling pressed out at the corner, and the knife has dragged crumbs across the plate. +slice,piece,wedge

half-eaten | half eaten, half-eaten, bitten, partly eaten
Q scalloped bite = One big bite has been taken and a smaller one beside it, tooth marks ridged along the rim; the wet flesh inside has begun to brown at the edge. +fruit,apple,pear,peach
Q torn edge and crumbs = A good half is gone, the torn edge shows what is inside layer by layer, and crumbs lie where it was last put down. -fruit,apple,pear,peach

half-full | half full, half empty, half-empty, half-full
Q line across the middle = The level stands at the middle of $the, and above it a dried ring marks where it stood before.

dusty | dusty, dust-covered, dust covered, cobwebbed
Q fur of grey with prints = A fur of grey lies over the shoulders of $the, wiped clear in three finger strokes where somebody has lifted it.

lit-candles | lit, candlelit, burning candles
Q flames leaning one way = All the flames lean a little the same way, each with a blue root, and the wax has just begun to run in a clear bead down one side. +candle

brutalist | brutalist, concrete, brutalism
Q board-marked and streaked = The concrete of $the keeps the grain of its boards; deep balconies repeat in a hard grid, and under each sill hangs a dark streak. +building,block,apartment,tower,house,skyscraper

dead | dead, slain, lifeless
Q slack along the ground = $The {lies|lie} stretched along the ground, jaw slack, one eye closed, the limbs folded as they dropped and the long back higher than a man. +dragon,monster,beast,whale
Q bleached and leafless = Leafless and bleached grey, $the {keeps|keep} only the main limbs, the bark hanging off in strips. +tree,plant,flower

sleeping | sleeping, asleep, dozing, napping, slumbering
Q breath-slack face = Eyelids closed without a crease, lips a little open, $the {lets|let} one hand hang loose with the palm turned up. +person
Q nose under the tail = Nose tucked beneath the tail and both eyes shut to slits, $the {makes|make} one round shape. +cat,dog,fox,animal -bird

sleepy | sleepy, drowsy, tired, weary, exhausted
Q lids half down = The lids of $the have dropped halfway, the chin has sunk, and every limb hangs slack. +animal -bird
Q shoulders let down = Shoulders let down and head a little to one side, $the {has|have} faint shadows beneath half-shut eyes. +person

laughing | laughing, giggling, grinning, smiling, happy, joyful, cheerful
Q eyes creased shut = The eyes are creased nearly shut, cheeks pushed up and teeth showing, and the head of $the is thrown a little back. +person

sad | sad, crying, melancholic, heartbroken, gloomy, sorrowful
Q gaze on the ground = Head bowed and gaze on the ground a step ahead, $the {keeps|keep} both arms close in. +person,animal,robot

angry | angry, furious, raging, fierce, aggressive
Q brow drawn down = Brow drawn hard down and jaw set forward, $the {shows|show} the lower teeth. +person,animal,dragon

old | old, ancient, aged, weathered, worn, antique, vintage, elderly
Q worn where it was touched = Wherever hands have been, $the {is|are} rubbed pale and smooth; everywhere else the surface has darkened to the colour of tobacco. +product,toy,book,machine,instrument,camera,furniture,telescope,lantern
Q dulled chrome and faded enamel = Long sun has chalked the enamel of $the, the chrome is pitted to grey freckles, and one panel is of a slightly different shade. +vehicle,car,truck,bus,van,motorcycle -boat,ship,rowing
Q grey planks and green line = The planks of $the have silvered above and are green below a wavering line, one thwart mended with paler wood. +boat,ship
Q leaning posts and faded boards = Boards silvered and slightly warped, $the {stands|stand} a degree or two out of true, old lettering and paint worn down to a tint. +building,barn,house,station,shop,mill

retro | retro, 1950s style, mid-century, midcentury
Q rounded corners and chrome trim = Rounded corners, a chrome band at the waist and one big ribbed knob date $the to the years of tail fins. +product,machine,kitchen,toaster,radio,car

minimalist | minimalist, minimal, simple, plain
Q few lines and no ornament = $The {is|are} made with as few parts as will do: straight members of one thickness, joints flush, no moulding, no visible screw. +product,furniture,chair,lamp,table,desk

modern | modern, futuristic, sleek, high-tech, contemporary
Q seamless panels = Seamless panels meet in hair-thin gaps over $the, with one recessed strip of pale light where a handle would be. +product,vehicle,building,machine,robot,car

tiny | tiny, miniature, little, minute, teeny
Q no bigger than a thumb = No bigger than the top joint of a thumb, $the {looks|look} smaller still against what is round it, and a single drop of water beside it is as large as its head. +frog,insect,mouse,snail,bird,beetle,lizard,spider
Q toy-sized with all its parts = Complete down to the last detail, $the {would|would} fit in two cupped hands. +house,robot,dragon,car,ship

giant | giant, huge, enormous, massive, gigantic, colossal, towering
Q out of scale with the rest = $The {goes|go} up past the top third of the picture, and at its foot ordinary things look like toys. -food

muddy | muddy, dirty, filthy, grimy
Q splashed to the knee = Mud, still wet at the welt and dried to pale scales above, covers the lower half of $the, with a line where it was last wiped. -land

wet | wet, soaked, drenched, dripping, rain-soaked
Q one drop drawn long = A drop hangs from the lip of $the, drawn long and about to part, the room upside down inside it; below, rings spread from the one before. +faucet,tap,spout,pipe
Q darkened with water = Water has turned $the two shades darker; rounded drops stand on the smooth parts and a thread runs off the lowest edge. -person,food,faucet,tap,spout,pipe
Q hair plastered down = Hair lies flat on the forehead of $the in dark points, and the wet cloth clings at the shoulders. +person

snowy | snowy, snow-covered, snowcapped, snow-capped, snowed-in, snowed in
Q loaded roof and drifted sill = Snow lies a forearm deep on the roof of $the, curls over the eaves, and has drifted up to the sills. +building,cabin,house,cottage,hut
Q white along the top = A narrow ridge of snow runs along the top of $the, scuffed through in one place. -building,land

burning | burning, on fire, in flames, flaming, blazing
Q flames along the edges = Flames stand along the upper edges of $the, clear orange at the root and ragged above, with black showing where they have passed.

glowing | glowing, luminous, bioluminescent, lit up, shining
Q brightest at the core = $The {glows|glow} from the core outward, almost white inside and deepening in colour toward the edge, and {tints|tint} what stands nearest.

floating | floating, levitating, hovering, weightless
Q clear air beneath = Nothing holds $the: a hand’s breadth of clear air lies beneath, and a soft detached shadow beneath that. -boat,ship,water,duck,swan,jellyfish,island
Q torn rock underneath = Under its grass the island ends in torn rock and dangling roots, and a thread of water falls off the edge and turns to mist. +island

flying | flying, soaring, gliding, in flight
Q spread primaries = Outer feathers parted like fingers, $the {holds|hold} both wings at full stretch, feet folded back beneath the tail. +bird,owl,eagle

rotten | rotten, withered, wilted, dried, dead flower
Q papery and curled = Dried to paper, the petals and leaves of $the have curled inward and kept a dusty version of their colour. +plant,flower

peeled | peeled, half peeled, half-peeled, peeling
Q one spiral of rind = The rind hangs off in one unbroken spiral, white pith inward, and bares half of $the: tight segments under a thin veined skin. +fruit,orange,food

sliced | sliced, cut, halved, cut open
Q clean cut face = The cut face of $the is turned to the viewer, wet and clean-edged, its inner pattern plain to see. +food,fruit

stacked | stack, pile, stacked, piled
Q edges not quite true = Piled one on another, $the {sits|sit} edge over edge, never quite true, the lowest pressed flattest and the top one askew. +food,pancake,book

wood-fired | wood-fired, charred, grilled, toasted, roasted
Q leopard spots of char = Leopard spots of char blister the rim of $the, flour still pale underneath. +pizza,bread
Q slanting bars from the grill = Black bars from the grill cross $the at a slant, the flesh between them swollen and shining. +food,fruit,meat,vegetable -pizza,bread

iced | iced, ice-cold, chilled
Q clear cubes and beads = Square cubes crowd the top of the glass, clear with a white flaw inside, and cold beads have gathered and slid in tracks down the outside. +drink,latte,coffee,tea

matcha | matcha, match latte, match-latte, matcha latte
Q green over white = Bright green lies over white milk and sinks into it in slow clouds, the two still apart at the bottom of the glass.

handmade | handmade, hand-made, handcrafted, artisanal, homemade, rustic
Q slightly uneven edges = Not one edge of $the is quite straight: a thumb has left its dent, and the thickness varies. +product,food,soap,mug,bowl,bread,pottery

messy | messy, cluttered, untidy, chaotic
Q half-finished things = Half-finished things and tools lie over each other on $the, with one clear patch where the work is. +desk,workbench,table,counter,bench
Q things on every surface = No surface in $the is clear: half-used things stand in front of others, cloths hang over edges, and a path just one shoe wide crosses the floor. +in,out,room,studio,kitchen,workshop,bedroom

cozy | cozy, cosy, snug, homely
Q blanket and low lamp = A knitted blanket is pushed into a heap, two cushions still keep the dent of a back, and a small shaded lamp stands within reach. +room,home,bedroom,nook,cabin -out

colorful | colorful, colourful, vibrant, multicolored, multicoloured, rainbow
Q no two colours alike = Cobalt, saffron, pink and leaf green stand side by side on $the, each flat and clear, no two neighbours alike. -person,animal

moroccan | moroccan, morocco, riad
Q zellige and pierced brass = Zellige tiles in blue, white and ochre stars cover the wall to shoulder height; above are carved plaster, a horseshoe arch, and a pierced brass lamp on a chain.
Q low seats and red wool = Low benches with striped bolsters run round three sides, a brass tray on folding legs stands on a red wool rug, and green shutters keep their slats half open. +in,room -out

van-kitchen | camper van, van, caravan, motorhome, rv, houseboat, narrowboat
Q all within an arm’s reach = Everything stands within an arm’s reach under the rounded roof of $the: a two-ring stove, a sink no larger than a bowl, curved plywood lockers, a sliding window with a short curtain. +kitchen
Q bunk across the end = A bunk fills the whole end of $the wall to wall, nets and small lockers above it, the back doors standing open on the light. +bedroom

japanese | japanese, japanese style, japan, tatami, zen
Q cedar and paper = Pale unpainted cedar, paper screens in thin square lattice and a low step of dark stone give $the straight quiet lines, with a single branch in a plain jar. +in,room,bathroom,house,home,tea
Q round tub and stool = A low stool, a pail with a bamboo hoop and a folded white cloth stand on wet slate beside the tub, steam flattening against the paper panes. +bathroom,tub,bath

india | india, indian
Q pink sandstone screens = Pink sandstone with pierced screens, scalloped arches and little domed pavilions edges the scene, strings of marigold over the door. -person,animal,food

italy | italy, italian
Q ochre walls, green shutters = An ochre wall, green shutters, a terracotta roof and one flat-topped pine give the place away. +out -in,food,person

portugal | portugal, portuguese
Q blue tile panels = White walls with yellow edges carry panels of blue and white tile, and black and white pebbles pave the walk in waves. +out -in,food,person

mexico | mexico, mexican
Q cut paper and bright plaster = Strings of cut paper cross overhead between walls of rose and turquoise plaster, agaves standing in painted tins. -person,animal,food

china | china, chinese
Q red pillars and curved eaves = Red pillars carry a grey tiled roof with upturned corners, round paper lamps hung under the eaves. +building,out,street,temple -food,person

korea | korean, korea
Q grill and many small dishes = In the middle a round grill holds strips of marbled meat curling at the edges; round it stand a dozen small steel and white dishes: kimchi, bean sprouts, sliced garlic, lettuce leaves. +food,dinner,bbq

victorian | victorian, 19th century, 1800s, edwardian
Q turned wood and gas brackets = Turned posts, fish-scale shingles and coloured glass in the upper lights, dark panelling and brass gas brackets belong to $the. -person,animal,food,garment,plant

medieval | medieval, middle ages
Q rough timber and stone = Rough-hewn timbers pegged with oak, small leaded panes and walls of unequal stone set the century.

fifties | 1950s, 50s, fifties
Q chrome edges and pastel vinyl = Ribbed chrome edges the counter, round stools have red vinyl tops, and a domed jukebox with bubble tubes stands by the wall. +diner,restaurant,bar,cafe
Q booths and a pie case = Booths in red and cream line the windows over a floor of black and white squares, with a glass pie case by the till and a menu board above. +diner,restaurant
Q fins and two-tone paint = Two-tone paint, whitewall tyres, curved chrome and neat skirts of the time are all there. -in,diner

sixties | 1960s, 60s, sixties
Q orange plastic and low teak = Moulded orange plastic, low teak with tapering legs and big flat circles in brown and lime fix the decade.

seventies | 1970s, 70s, seventies
Q brown cupboards and patterned walls = Brown laminate cupboards with round aluminium grips, a mustard enamel hood and a low globe lamp of smoked plastic fix the decade. +kitchen,in
Q flower decals and a wall phone = Big flower decals curl at one corner, a corded telephone hangs beside the refrigerator, and chairs of bent steel tube with vinyl seats stand round an oval table. +kitchen
Q flares and shag = Corduroy, wide collars and shaggy orange wool fix the decade. -kitchen

eighties | 1980s, 80s, eighties
Q grids and hot pink = Hot pink against teal, chunky black plastic, thin grid lines and wedge shapes fix the decade.

twenties | 1920s, 20s, art deco, roaring twenties
Q stepped brass and fans = Stepped brass mouldings, black lacquer and fan-shaped rays set the style of $the.

industrial | industrial, factory-style, warehouse
Q riveted iron and bare brick = Bare brick, riveted iron columns and ducts left open under the ceiling make up $the, with caged lamps on long flexes. +in,room,bar,loft,kitchen

attic | attic, attic bedroom
Q slope down to knee height = The ceiling slopes down on both sides to knee height over painted boards, with one collar beam across and the bed pushed in under the lowest part.

skylight | skylight, roof window
Q drops on slanted glass = Rain drums out in round drops on the slanted pane of $the and runs down it in crooked threads against a grey square of sky. +rain

christmas | christmas eve, christmas, xmas
Q garlands and lit panes = Every small pane is lit yellow; fir garlands with red bows run over the doors, and a lit fir tree stands where the roads meet.

halloween | halloween
Q carved pumpkins on the steps = Carved pumpkins stand on the steps by size, jagged mouths lit from inside, with cobweb drawn over the hedge.

shallow | shallow sea water, shallow water, shallow
Q sand ribs under clear water = The water is no deeper than a shin, clear over ribbed sand, breaking white only where it is trodden.

foggy | foggy, misty, hazy
Q base lost in white = Fog hides the foot of $the altogether; the nearest edge is charcoal, the next grey, and the last no more than a stain. +building,castle,tree,bridge,lighthouse,ship

crowded | crowded, busy, packed, bustling
Q overlapping backs and heads = Heads and shoulders overlap right to the back of $the, with bags, hats and half-turned faces between them.

lone | lone, lonely, solitary, single, isolated
Q nothing else standing = Nothing else stands up in the picture: on all sides of $the the ground or the sea lies open to the horizon. +building,tree,lighthouse,house,ship,plant -in

pastel | pastel, pastel background
Q powdery even ground = The ground is one powdery tone of pink and pale mint, without grain or line, melting upward into a lighter one.

wooden | wooden, wood
Q grain and pegged joints = Straight grain runs the length of every part of $the, darker at the joints, with a knot left in plain view. +bridge,chair,temple,house,boat,table,furniture -bowl

stone | stone
Q blocks fitted dry = Blocks of unequal size make up $the, their faces hollowed by rain and joints tufted with small ferns. +bridge,wall,house,tower,castle,path

tiled | tiled, tiles, mosaic
Q small tiles in rings = Small glazed tiles cover $the in rings and stars, a few chipped to the red clay, grout gone grey between.

leather | leather
Q creases and brass buckles = Its leather is creased where it folds and scuffed pale at the corners; two straps run through dull brass buckles. +bag,backpack,suitcase

velvet | velvet
Q pile brushed both ways = Brushed both ways, the pile of $the shows lighter and darker strokes, worn thin along the seams.

origami | origami, paper, folded paper
Q sharp folds in one sheet = $The {is|are} folded from a single sheet: sharp creases, flat triangular facets, a double edge where the layers meet, and one corner a little open.

knitted | knitted, crocheted, woollen, felt, plush, stuffed
Q even stitches all over = Even stitches run in rows over the whole of $the, increased at the round parts, with a seam along the underside and a loose end of yarn. +animal,toy,product

lego | lego, brick-built
Q studs and stepped curves = $The {is|are} built from plastic bricks, studs showing on every upward face and each curve a small stair.

glass-made | glass, crystal, blown glass
Q clear body and bent edges = Through the clear body of $the the things behind appear bent and upside down; at the rims the glass is green and nearly black. +animal,product,jar,bottle,flower,ball

steampunk | steampunk
Q rivets, gauges and valves = Riveted brass plates, round gauges with white faces and copper pipes with little wheels are fixed over $the.

cyberpunk | cyberpunk
Q cables and patched chrome = Bundled cables, patched chrome and small status lights are bolted onto $the wherever there is room.

haunted | haunted, spooky, creepy, eerie
Q one shutter hanging = One shutter hangs from a single hinge, the door stands a hand open on black, and bare branches reach over $the. +building,house,mansion,hotel

magical | magical, enchanted, mystical, fairy tale, fairytale
Q drifting motes and curled roots = Pale motes hang in the air round $the, the roots and stems nearby curl into spirals, and small mushrooms glow along the edge. +out,forest,tree,garden,castle

fluffy | fluffy, furry, woolly, hairy
Q long hair on end = Long fine hair stands out round $the on all sides, so that the real outline is only guessed. +animal

playful | playful, cute, adorable, chubby, baby
Q big head and round cheeks = Head large for the body, eyes wide apart and set low, $the {has|have} round cheeks and short soft limbs. +animal -logo,icon

striped | striped, stripes
Q stripes bent over the form = Stripes of even width bend with each curve of $the and close up toward the edges.

lit-windows | smoking, with smoke
Q thread from the chimney = A straight thread of smoke climbs from $the and bends over in one direction.

winding | winding, curving, meandering, twisting
Q three bends into depth = Three bends, each smaller than the last, take $the from the lower corner to a gap far back.

empty | empty, vacant, bare
Q bare floor to the back = The whole floor of $the can be seen to the back wall, with only faint marks where things stood. +in,room,stage,hall -out

autumn | autumn, fall
Q red and yellow crowns = The crowns of the trees are red, orange and yellow, and fallen leaves lie in a ragged band along the ground. -in

winter | winter, wintertime
Q snow on every ledge = Snow lies on every ledge and bough and in blue hollows on the ground, trodden grey along one path. -in,desert,beach

spring | spring, springtime
Q pink blossom and new green = Pink and white blossom covers the bare twigs, new grass is bright green, and a few petals have come down. -in,desert
`;
