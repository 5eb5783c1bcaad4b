/**
 * What things look like that ideas name beside their subject more than on their own: the bench, the fence, the tub. Written as the other
 * portraits (passages.ts); these come first, so that a bar of soap is no jar of cream.
 */
export const BESIDE_PORTRAITS = `
soap-bar | soap, bar of soap, soap bar, handmade soap
F thick handmade block = $The {is|are} a thick rectangular block with slightly rounded edges and small dried petals pressed into the top.
F *cream and lavender = $The {is|are} cream-coloured with pale purple swirls and small dried lavender flowers on top.
P bubbles = A few small white bubbles lie beside $the.
M stacked bars = $The are stacked in cream, pale green and lavender, tied with string.
G the edges; the smooth top

branch | branch, cherry blossom branch, blossom branch, apple branch, bough, twig, cherry branch, branches
F pink flowers and buds = $The {is|are} thin and dark, with clusters of pale pink flowers and small round buds. +cherry,blossom,spring
F brown with green leaves = $The {is|are} brown and slightly crooked, with a few fresh green leaves. -cherry,blossom,leaf,winter,bare,snow,dead
F thin and bare = $The {is|are} thin, dark and bare. +winter,bare,snow,dead
G the thin bark; the petals +cherry,blossom

terrarium | terrarium, bottle garden, jar garden
F moss, fern and gravel under glass = $The {has|have} green moss, a small fern, tiny pebbles and a layer of dark soil behind clear glass.
G the drops on the glass; the moss

container-ship | container ship, cargo ship, freighter, tanker, cargo vessel
F stacked containers = $The {has|have} a long dark hull stacked high with red, blue, green and orange containers, and a white bridge at the back.
P white wave = A white wave curls at the bow of $the. -harbour,port
G the containers; the bow; the white bridge

apartment-block | apartment block, apartment building, tower block, block of flats, housing block, panel building
F rows of balconies = $The {has|have} many floors of identical balconies with plants, chairs and drying laundry.
P lit windows = Many windows of $the are lit in warm yellow. +night,dusk
G the balconies; the windows

vending-machine | vending machine, drinks machine, snack machine
F rows of drinks = $The {has|have} bright lit rows of cans and bottles in red, blue and green behind glass, and a column of small buttons.
M side by side = $The stand side by side, all brightly lit.
G the lit glass; the buttons

faucet | faucet, tap, kitchen tap, bathroom tap
F curved chrome = $The {is|are} shiny chrome with a high curved neck and two handles.
P drop = A clear drop hangs from the end of $the. -running
G the curved neck; the handles

bookshelf | bookshelf, bookshelves, wall of books
F rows of books and a plant = $The {is|are} full of books in many colours, with a few small plants, frames and a ceramic vase. -color,colour,colors,old,antique,library
F dark wood and leather spines = $The {is|are} dark wood, packed with old leather-bound books in brown, red and green. +old,antique,library
F sorted by colour = $The {is|are} sorted by colour, from red and orange to yellow, green, blue and violet. +color,colour,colors
M high and full = $The rise from floor to ceiling, packed with books in brown, red, green and blue.
G the spines; the edges of the shelves

robot-vacuum | robot vacuum, vacuum robot, roomba, vacuum cleaner
F flat round disc = $The {is|are} a flat round black disc with a small raised sensor, one lit button and a white brush at the side. -cleaner
F wheels and hose = $The {has|have} a rounded body on wheels, a long hose and a wide flat head. +cleaner
G the round edge

spiral-staircase | spiral staircase, spiral stairs, staircase, stairwell, winding stairs, grand staircase
F spiral from above = $The {turns|turn} down in a tight spiral to a small bright floor far below. +above,down
F curved steps and railing = $The {curves|curve} upward with wide steps, thin black bars and a smooth wooden handrail. -above,grand
F wide marble and carpet = $The {is|are} wide white marble with a red carpet and carved railings on both sides. +grand
G the handrail; the edges of the steps

lemon-tart | lemon tart, lemon pie, tarte au citron
F smooth yellow in a crisp crust = $The {is|are} round and flat, with smooth, shiny bright yellow lemon filling in a crisp golden fluted crust.
P fork and zest = A small fork, a few crumbs and thin strips of lemon zest lie beside $the.
G the shiny filling; the fluted crust

camembert | camembert, baked camembert, brie
F white rind and soft inside = $The {is|are} round and soft, with a white rind and one wedge pulled away to show the creamy pale yellow inside. -baked
F melted with rosemary = $The {is|are} baked in a round wooden box, cut in a cross and melted, with rosemary and a little honey on top. +baked
P crackers and grapes = A few round crackers and a small bunch of red grapes lie beside $the. -grapes,grape
G the white rind; the creamy inside

skyline-thing | glass tower, office tower, glass skyscraper
F tall mirrored glass = $The {is|are} tall and smooth, and the blue sky is reflected in the glass. -night
F tall lit glass = $The {is|are} tall and smooth, with many lit windows. +night,dusk
G the glass edges

fence | fence, picket fence, wooden fence, garden fence, fence post, post, white fence
F white pickets = $The {has|have} even white wooden slats with pointed tops. +picket,white,garden
F weathered rails = $The {has|have} weathered grey wooden posts and two long rails. -picket,white,garden
G the tops of the posts

gutter | gutter, drain, kerb, curb
F stone edge with leaves = $The {is|are} a grey stone edge with a few brown leaves and an iron grate.

hydrant | fire hydrant, hydrant
F short red metal = $The {is|are} short, round and bright red, with two caps at the sides and a chain.
G the round top

tatami | tatami mat, tatami
F straw with dark edges = $The {is|are} smooth pale green-gold straw with dark cloth edges.

windowsill | windowsill, window sill, sill, window ledge
F white ledge = $The {is|are} a wide smooth white-painted ledge.

mailbox | mailbox
F rounded box and flag = $The {has|have} a rounded metal box on a wooden post and a small red flag at the side. -red,british
F tall red pillar = $The {is|are} a tall round red iron pillar with a black base and a wide slot. +british
G the rounded top

gas-station | gas station, petrol station, filling station
F canopy and pumps = $The {has|have} a flat lit canopy, two rounded red and white pumps and a small glass-fronted shop.
G the pumps; the edge of the canopy

swimming-pool | swimming pool, pool, infinity pool
F turquoise water and steps = $The {has|have} clear turquoise water, small blue tiles, pale stone edges and a steel ladder. -empty,infinity
F water to the horizon = $The {has|have} smooth turquoise water that runs straight to the edge. +infinity
G the ripples -empty; the stone edge

skylight-window | skylight, roof window
F slanted window = $The {is|are} a large slanted window in a white frame.

bathtub | bathtub, tub, bath, cedar tub, bathtubs, clawfoot tub, hot tub
F wooden and round = $The {is|are} round and deep, made of pale wood with two dark metal bands. +cedar,wooden
F white with curved feet = $The {is|are} white and oval, with a rolled rim, curved brass feet and a brass tap. -cedar,wooden,hot
F bubbling water = $The {is|are} round and full of bubbling turquoise water, steam rising from it. +hot
P towel and candle = A folded white towel hangs over the rim of $the. -dog,cat,child,baby,hot
G the rim; the tap -cedar,wooden,hot

fireplace | fireplace, hearth, wood stove, fire place, log burner
F brick, mantel and flames = $The {has|have} a white brick surround, a thick wooden mantel with candles, and bright orange flames over split logs. -stove,burner
F black iron with glass door = $The {is|are} black iron with a glass door, bright flames inside and a tall black pipe. +stove,burner
G the flames; the edge of the mantel

oven | oven, pizza oven, furnace, kiln, brick oven
F brick arch and embers = $The {is|are} a rounded brick dome with an arched opening, bright flames and glowing embers inside. +pizza,furnace,kiln,brick
F black glass door = $The {has|have} a black glass door, a long metal handle and a warm light inside. -pizza,furnace,kiln,brick
G the opening

fridge | fridge, refrigerator, retro fridge
F rounded retro door = $The {has|have} rounded corners, a long chrome handle and a smooth painted door. +retro,vintage,old
F tall steel doors = $The {has|have} two tall smooth doors with long straight handles. -retro,vintage,old
G the handle; the edges of the door

sink | sink, kitchen sink, washbasin, bathroom sink
F white basin and curved tap = $The {is|are} a white rectangular basin with a curved brass tap.
G the rim; the tap

globe | globe, atlas, world globe
F blue seas and brass stand = $The {is|are} round, with pale blue seas, yellow and green countries and a brass stand. -atlas
F open map pages = $The {is|are} open to a large coloured map. +atlas
G the round top; the brass

easel | easel, canvas, palette, blank canvas
F wooden frame and painting = $The {is|are} a tall wooden frame on three legs with a few spots of paint. -canvas,palette
F white stretched cloth = $The {is|are} white stretched cloth on a wooden frame. +canvas -palette
F oval wood with paint = $The {is|are} an oval wooden board with small heaps of red, yellow, blue and white paint. +palette
G the edges

yarn | yarn, ball of yarn, thread, wool, balls of yarn
F soft round ball = $The {is|are} a soft round ball with one loose end.
M colours = $The are soft and round, in red, mustard, grey and blue.
G the soft threads

bucket | bucket, pail
F metal with handle = $The {is|are} shiny ribbed metal with a thin curved handle.
G the rim; the handle

broom | broom, broomstick, rake, mop
F long handle and bristles = $The {has|have} a long wooden handle and a thick bundle of straw tied with string. -rake,mop
F long handle and teeth = $The {has|have} a long wooden handle and a row of metal teeth. +rake
F long handle and white strings = $The {has|have} a long handle and thick white strings. +mop
G the handle

wheelbarrow | wheelbarrow, cart, handcart, shopping cart
F one wheel and two handles = $The {has|have} a metal tray, one wheel and two wooden handles. -cart,handcart
F wooden with two wheels = $The {is|are} wooden with two large spoked wheels and a long handle. +cart,handcart -shopping
F wire basket on wheels = $The {has|have} a shiny wire basket, four small wheels and a red handle. +shopping
G the rim; the handles

pier | pier, dock, jetty, wooden pier, wooden dock
F grey planks on posts = $The {is|are} made of weathered grey planks on round wooden posts, reaching straight out over the water.
P rowboat = A small rowboat is tied to the last post. -boat,rowboat,rowing,swim,jump
G the planks; the posts

well | well, wishing well
F round stone and little roof = $The {has|have} a round stone wall, a small wooden roof and a bucket on a rope.
G the stones; the roof

tunnel | tunnel, subway tunnel
F arched walls and lamps = $The {has|have} an arched concrete ceiling and a row of small lamps along each side.
G the curved wall

feather | feather, quill, feathers, peacock feather
F soft with thin shaft = $The {is|are} soft and smooth with a thin pale shaft and fluffy edges at the base. -peacock
F green and blue eye = $The {has|have} fine green threads and a bright blue and gold eye at the tip. +peacock
G the soft edges; the shaft

acorn | acorn, acorns, pine cone, chestnut, pine cones, chestnuts
F smooth nut and rough cap = $The {is|are} smooth and brown with a rough rounded cap. -pine,chestnut,chestnuts
F woody scales = $The {is|are} brown and oval, with open woody scales. +pine
F glossy brown nut = $The {is|are} round, glossy and dark brown with a pale spot. +chestnut,chestnuts
M together = $The lie close together on a few dry leaves.
G the smooth side

coral | coral, coral reef, seaweed, corals, reef
F branches and fans in colours = $The {has|have} pink and orange branches, round yellow corals and purple fans. -seaweed
F long green ribbons = $The {has|have} long green-brown ribbons that sway in the water. +seaweed
M colours = $The are pink, orange, yellow and purple, branched, round and fan-shaped.
G the branches -seaweed

anchor | anchor, chain, chains
F iron with two hooks = $The {is|are} dark iron with two curved pointed arms, a straight shaft and a ring. -chain,chains
F heavy links = $The {has|have} thick oval metal links. +chain,chains
G the curved arms; the links

rope | rope, ropes, net, fishing net, fishing nets
F thick twisted strands = $The {is|are} thick, pale brown and twisted, with a loose end. -net,nets
F knotted green mesh = $The {is|are} knotted green mesh with small orange floats. +net,nets
M coils = $The lie in neat coils.
G the twisted strands

barrel | barrel, barrels, cask, crate, wooden crate, crates, wooden crates
F curved wood and iron bands = $The {is|are} curved brown wood with four dark iron bands. -crate,crates
F wooden slats = $The {is|are} made of pale wooden slats with gaps between. +crate,crates
M stacked = $The are stacked in two rows.
G the bands -crate,crates; the edges

slide | slide, seesaw, playground slide, see saw, teeter totter
F smooth chute and steps = $The {has|have} a smooth shiny chute, a short ladder and bright red rails. -seesaw
F long board on a post = $The {has|have} a long painted board on a low post with a seat at each end. +seesaw
G the smooth chute -seesaw; the rails -seesaw

carousel | carousel, ferris wheel, merry-go-round
F painted horses and lights = $The {has|have} white horses with golden saddles on shiny poles, painted mirrors and rows of warm lights. -ferris
F wheel with cabins and lights = $The {is|are} a huge round wheel with coloured cabins and rows of lights along the spokes. +ferris
G the lights; the rim

tent-cloth | tent, red tent, teepee, tents, camping tent, circus tent
F domed fabric and poles = $The {is|are} low and domed, with a zipped door, thin poles and ropes to the ground. -teepee,circus
F tall cone of canvas = $The {is|are} a tall cone of cream canvas on wooden poles. +teepee
F red and white stripes = $The {is|are} large, with wide red and white stripes, a pointed top and small flags. +circus
P lit inside = A warm light glows inside $the. +night,dusk,evening
M colours = $The stand close together in orange, green and blue.
G the ridge; the fabric

cloth-thing | tablecloth, napkin, cloth, linen napkin, linen cloth
F soft folds = $The {is|are} soft linen with light folds and a neat hem. -tablecloth,checked
F hanging edge = $The {is|are} smooth white linen with soft folds at the corners. +tablecloth
F red and white checks = $The {has|have} red and white checks. +checked
G the folds; the hem

curtain | curtain, curtains, drapes
F soft folds to the floor = $The {hangs|hang} to the floor in soft even folds.
F *sheer white = $The {is|are} thin white linen that lets the light through.
G the folds

blanket | blanket, quilt, pillow, pillows, cushions, picnic blanket, cushion, throw blanket
F soft knit and fringe = $The {is|are} soft, thick knitted wool with a short fringe. -quilt,pillow,pillows,cushion,cushions,picnic
F squares of patterned cloth = $The {is|are} made of many patterned cloth squares in blue, red, green and cream. +quilt
F soft and square = $The {is|are} soft and square with neat seams. +pillow,pillows,cushion,cushions
F red and white checks = $The {has|have} large red and white checks. +picnic
M soft pile = $The are soft and square, some plain, some patterned. +pillow,pillows,cushion,cushions
G the folds; the soft edge

phone-box | telephone booth, phone booth, telephone box, phone box
F red frame and small panes = $The {is|are} red iron with small glass panes, a curved roof and a black telephone inside.
G the panes; the red frame

traffic-light | traffic light, traffic lights
F three round lights = $The {has|have} three round lights in red, yellow and green in a black case on a metal pole.
P red on = The red light of $the is on.
G the round lights

gravestone | gravestone, tombstone, grave, gravestones, tombstones
F rounded grey stone with moss = $The {is|are} rounded grey stone with green moss and worn letters.
M crooked = $The stand at slightly different angles in the grass, grey and mossy.
G the rounded top

cauldron | cauldron, witch cauldron
F black iron and green bubbles = $The {is|are} round black iron with three short feet, full of bubbling bright green liquid.
P steam = Green steam rises from $the.
G the rim; the bubbles

hammer | hammer, saw, shovel, wrench, screwdriver, hammers, toolbox, tools
F steel head and wooden handle = $The {has|have} a steel head and a smooth wooden handle. -saw,shovel,wrench,screwdriver,toolbox,tools,tool
F toothed blade = $The {has|have} a long steel blade with sharp teeth and a wooden handle. +saw
F flat steel blade = $The {has|have} a flat steel blade and a long wooden handle. +shovel
F shiny steel = $The {is|are} shiny steel with open jaws at one end. +wrench
F thin shaft and red handle = $The {has|have} a thin steel shaft and a red handle. +screwdriver
F red metal box = $The {is|are} an open red metal box full of wrenches, pliers and screwdrivers. +toolbox
M laid out = $The lie side by side: a hammer, a wrench, a saw and screwdrivers with red handles.
G the steel; the handle

pencil | pencil, pencils, brush, brushes, paintbrush, paintbrushes, crayons, colored pencils, coloured pencils, paint brushes
F sharp point and smooth wood = $The {is|are} sharp, with smooth painted wood. -brush,brushes,paintbrush,paintbrushes
F soft bristles and wooden handle = $The {has|have} soft brown bristles, a silver ring and a long wooden handle. +brush,brushes,paintbrush,paintbrushes
M colours = $The are red, orange, yellow, green, blue and purple, all with sharp points. -brush,brushes,paintbrush,paintbrushes
M in a jar = $The have long wooden handles and soft bristles, some wet with paint. +brush,brushes,paintbrush,paintbrushes
G the points -brush,brushes; the bristles +brush,brushes
`;
