/**
 * What ideas name beside the main thing and pictures need: tools of the kitchen and the workshop, gear, small food, ground and fittings. Written
 * as the other portraits (passages.ts), plainly: shape, material, colour and how it is set.
 */
export const TOOL_PORTRAITS = `
wok | wok
F round black steel = $The {is|are} wide, round and deep, with one long wooden handle and dark shiny steel sides.
M stacked by size = $The are stacked by size, handles all to one side.

chopsticks | chopsticks, chopstick
F slim and parallel = $The {lies|lie} side by side on a small ceramic rest, slim and pointed.
F *dark lacquer = $The {is|are} dark red lacquer with thin gold bands.

frying-pan | frying pan, skillet, pan, griddle, cast iron pan
F black iron with handle = $The {is|are} round black iron with a short handle and low sides.

saucepan | saucepan, stockpot, cooking pot, stew pot, pots and pans
F steel with lid = $The {is|are} shiny steel with a long handle and a round lid.
M hanging = $The hang in a row, steel and copper, large and small.

kitchen-stove | stove, gas stove, cooker, kitchen stove, hob
F burners and knobs = $The {has|have} four burners with black iron bars, a steel front and a row of round knobs. -camp,camping,gas
F burner on three legs = $The {is|are} one small burner on three folding legs, screwed to a squat gas canister, a ring of short blue flames under the pot. +camp,camping

cutlery | fork, spoon, cutlery, teaspoon, silverware
F polished steel = $The {is|are} smooth polished steel with a slim handle.
F *brushed gold = $The {is|are} brushed gold with a slim handle.
M side by side = $The lie side by side, a knife, a fork and a spoon.

chopping-board | cutting board, chopping board, bread board
F smooth wood with a hole = $The {is|are} smooth wood with a clear grain, rounded corners and a round hole at one end.

wooden-board | wooden board, serving board, board, walnut board, slate board, platter
F dark walnut grain = $The {is|are} dark walnut with a clear grain and rounded corners. -slate,chalk,surf,surfer,skater,snowboarder,skateboarder,wave,snow,ocean,chess,platter,oak,diver,diving
F flat black slate = $The {is|are} flat black slate with rough edges. +slate
F long with handles = $The {is|are} long and oval with a raised rim. +platter

rolling-pin | rolling pin
F pale wood and flour = $The {is|are} smooth pale wood with a handle at each end and a little white flour on it.

toaster | toaster
F chrome with two slots = $The {is|are} rounded, with two slots on top, a black lever and shiny sides.

microwave | microwave, microwave oven
F dark glass door = $The {has|have} a dark glass door and a row of buttons with a small green display.

blender | blender, food processor, mixer, stand mixer
F clear jug on a base = $The {has|have} a tall clear jug, a black lid and a heavy base with one knob. -mixer
F bowl and curved arm = $The {has|have} a steel bowl, a curved arm and a round whisk. +mixer

flag | flag, flags, pennant
F waving cloth = $The {waves|wave} in soft folds on a thin pole.
M in a row overhead = $The hang in a row of small triangles in red, yellow, blue and green.

pen | pen, fountain pen, ballpoint pen
F black with gold nib = $The {is|are} slim and black with a gold nib and a gold ring.

tennis-racket | tennis racket, badminton racket, racket, racquet
F oval frame and strings = $The {has|have} an oval frame, white strings and a wrapped black grip.

hand-plane | hand plane, wood plane, block plane, smoothing plane, jack plane
F iron body and knob = $The {has|have} a long flat iron body, a slanted blade, a round wooden knob in front and a curved wooden handle behind.
P shavings = Thin curled shavings lie round $the.
S blade edge = The edge of the blade shows bright below.
G the blade; the wooden handle

skateboard | skateboard, longboard, skateboards
F deck and four wheels = $The {has|have} a long deck with curved ends, four white wheels and a bright pattern below.

surfboard | surfboard, surf board, surfboards
F long and pointed = $The {is|are} long and smooth, with a pointed nose and three small fins.
F *white with blue stripe = $The {is|are} white with a wide blue stripe down the middle.
M stood up in a row = $The stand upright in a row, white, yellow, turquoise and red.

carriage | carriage, horse carriage, coach, stagecoach, wagon
F black body and tall wheels = $The {has|have} a shiny rounded black body, tall spoked wheels, brass lamps and red velvet seats. -train,railway,wagon,pumpkin
F canvas cover = $The {has|have} a wooden body, large spoked wheels and a curved white canvas cover. +wagon

sled | sled, sledge, toboggan
F wooden slats on runners = $The {has|have} smooth wooden slats, two curved runners and a red rope.

log | log, tree trunk, fallen tree, tree log, fallen log, logs
F bark and moss = $The {is|are} thick and round, with rough brown bark and patches of bright green moss.
M stacked ends = $The are stacked, pale round ends toward us.

stump | stump, tree stump
F flat top with rings = $The {has|have} a flat top with pale rings and thick mossy roots.

rock | rock, boulder, rocks, boulders, stone block
F rough grey with moss = $The {is|are} large, rough and grey, with small patches of moss.
M large and small = $The lie close together, large and small, rough and grey.

stones | stone, stones, pebble, pebbles
F smooth grey = $The {is|are} smooth, round and grey with a thin white line.
M grey, brown and white = $The are smooth and round, in grey, brown and white.

nest | nest, bird nest, bird's nest
F round woven twigs = $The {is|are} a round bowl of woven twigs and dry grass, lined with soft feathers.

spider-web | spider web, spiderweb, cobweb, web
F thin round threads = $The {has|have} thin straight threads from the middle and a fine spiral across them. -dew,drop
F threads with drops = $The {is|are} covered with small clear drops of water that sparkle along every thread. +dew,drop

dew-drops | dew, dew drop, dewdrop, water drop, raindrop, droplet, water droplets, water drops, raindrops
F clear round drops = $The {is|are} small, round and clear, each with a bright point of light.
M large and small = $The are round and clear, large ones between many small ones.

beehive | beehive, hive, bee hive, beehives, honeycomb
F stacked white boxes = $The {is|are} stacked white wooden boxes with a small dark opening at the bottom. -honeycomb
F golden six-sided cells = $The {has|have} neat six-sided wax cells filled with shiny golden honey. +honeycomb
M boxes in a row = $The stand in a row, wooden boxes painted white, pale blue and yellow.

fries | fries, french fries, chips, potato chips
F golden sticks with salt = $The {is|are} long, crisp and golden, with grains of salt. -potato
F thin curved slices = $The {is|are} thin, curved and golden. +potato
M golden sticks = $The are piled up, golden and crisp, with flakes of salt on them.

butter | butter
F pale yellow block = $The {is|are} a smooth pale yellow block with one slice cut off.

olive-oil | olive oil, oil, bottle of olive oil
F golden green = $The {is|are} clear and golden green in a glass bottle with a cork. -painting,lamp
F clear golden green = $The {is|are} clear and golden green. -painting,lamp

olive | olive, olives
F green and shiny = $The {is|are} green, oval and shiny.
M green and black = $The are green and dark purple, shiny with oil, with a few small leaves.

salt-and-spice | salt, sea salt, spice, spices, spice powder, cinnamon, cinnamon stick, turmeric, paprika
F small heap = $The {lies|lie} in a small heap. -cinnamon,stick
F brown rolled sticks = $The {is|are} brown rolled sticks tied with string. +cinnamon
M colourful heaps = $The lie in small wooden bowls in red, orange, yellow and dark brown.

nuts | nut, nuts, almond, walnut, hazelnut, peanut, almonds, walnuts, hazelnuts, peanuts, pistachios
F brown shell = $The {is|are} brown with a hard shell, one cracked open to show the pale nut.
M whole and cracked = $The lie close together, some in brown shells, some cracked open.

egg-yolk | egg yolk, yolk
F round orange = $The {is|are} round, shiny and bright orange.

pigeon-flock | pigeon, pigeons, dove flock
F grey with green neck = $The {is|are} grey with two dark stripes on the wings, a shiny green and purple neck and pink feet.
M walking and pecking = Some of $the peck at the ground, some walk about, and a few are just landing.

chicken-coop | chicken coop, hen house, henhouse
F red wood and ramp = $The {is|are} a small red wooden house with a ramp, a little door and wire mesh at the side.

stall | stall, market stall, shop, fruit stand, flower shop, flower stall, shops, market stalls
F striped awning and fruit boxes = $The {has|have} a striped awning, wooden boxes of bright fruit and small price signs. -fish,fishmonger,bass,trout,salmon,butcher,cheese,bread,book,books,flower,shop,shops,closed,empty,shut,abandoned
F shutters down = The wooden shutters of $the are down and bolted, the counter bare and an awning rolled up above. +closed,shut
F buckets of flowers = $The {has|have} a striped awning and rows of metal buckets full of roses, tulips and sunflowers. +flower
F large window and painted sign = $The {has|have} a large display window, a painted wooden front and a striped awning. +shop,shops -flower
M awnings in a row = $The stand side by side with awnings in red, green and yellow.

wall-thing | wall, brick wall, stone wall, old wall
F red bricks = $The {is|are} red brick with pale joints. +brick
F grey stones with moss = $The {is|are} built from uneven grey stones with a little moss between. +stone
F smooth plaster = $The {is|are} smooth and plain. -brick,stone,old
F worn plaster = $The {is|are} old and worn, with cracks and patches of bare brick. +old

window-thing | window, windows, arched window, large window, bay window
F white frame and panes = $The {has|have} a white wooden frame and clear panes. -arched,stained,car,bus,train,plane,tram,van,truck,taxi,ship,ferry
F tall arch = $The {is|are} tall and arched, with many small panes. +arched
M in rows = $The are tall, with white frames, in even rows.

road-thing | road, street, highway, asphalt road
F asphalt and line = $The {is|are} smooth grey asphalt with a white line down the middle, running straight ahead. -dirt,gravel,forest,country
F two brown tracks = $The {has|have} two brown tracks with green grass between, curving out of sight. +dirt,forest,country -gravel
F pale gravel and a green middle = $The {is|are} pale crushed stone, pressed smooth in two wheel tracks, with a line of low weeds along the middle and loose stones at the sides. +gravel

path-thing | path, trail, footpath, garden path
F brown earth = $The {is|are} narrow brown earth that curves between the plants. -stone
F flat stones = $The {is|are} made of flat grey stones with grass between. +stone

riverbed | riverbed, dry riverbed, creek bed, wadi, river bed, stream bed
F dry sand and stones = $The {is|are} dry, with pale sand, round grey stones and cracked mud. +dry,wadi,desert
F rounded stones = $The {is|are} a broad band of rounded grey and white stones, with pale sand between them. -dry,wadi,desert
S thin water = A thin thread of clear water runs down the middle. -dry,wadi,desert

cave-thing | cave, cavern
F dark rock opening = $The {has|have} rough grey walls, a wide dark opening and pointed rocks hanging from the ceiling.

field-thing | field, meadow
F green grass and flowers = $The {is|are} full of green grass and small white and yellow flowers.

quay-thing | quay, wharf
F stone edge and iron rings = $The {has|have} a long grey stone edge, iron rings and coils of rope.

tweezers | tweezers, tongs
F two steel arms = $The {has|have} two long steel arms with narrow tips.

scissors | scissors, shears
F steel blades and loops = $The {has|have} two pointed steel blades and black rounded handles.

needle | needle, knitting needle, needles, knitting needles
F thin steel = $The {is|are} a thin piece of shiny steel with a thread through the eye. -knit,knitting
F wooden needles = $The {is|are} long smooth wood with round heads and a row of loops. +knit,knitting

anvil | anvil
F black iron block = $The {is|are} a heavy black iron block with a pointed end and a flat shiny top.

hose | hose, garden hose, fire hose
F green loops = $The {lies|lie} in loose loops and {ends|end} in a brass nozzle.

fishing-rod | fishing rod, fishing pole, rod
F long thin rod = $The {is|are} long and thin, with a cork handle, a small reel and a red and white float.

petals | petals, petal, rose petals, flower petals, rose petal
F soft and curved = $The {is|are} soft, smooth and slightly curved.
M scattered = $The are scattered loosely, soft and slightly curved.

towel | towel, towels
F thick and folded = $The {is|are} thick, soft and neatly folded.
M stacked = $The are thick and soft, folded in a neat stack, white and pale blue.

hair-tools | hair dryer, comb
F smooth handle = $The {has|have} a smooth dark handle and a row of fine teeth. -dryer
F round nozzle = $The {has|have} a round nozzle and a short handle. +dryer

chess-board | chess board, chess set
F squares and wooden pieces = $The {has|have} squares of light and dark wood and carved wooden pieces in the middle of a game.
F squares and carved pieces = The squares of $the are light and dark wood, with carved pieces standing on about half of them. +game,match

ornament | ornament, christmas ornament, bauble, baubles, christmas ornaments, ornaments
F shiny glass ball = $The {is|are} a shiny round glass ball with a small gold cap.
M red, gold and silver = $The are shiny round glass balls in red, gold and silver.

confetti | confetti
F paper dots = $The {falls|fall} in small paper dots of pink, yellow, blue and gold.

trophy | trophy, medal, gold medal, award cup
F gold cup with handles = $The {is|are} a shiny gold cup with two curved handles on a dark wooden base. -medal
F round gold on a ribbon = $The {is|are} round, shiny gold on a red and blue ribbon. +medal

wheel | wheel, wagon wheel
F spokes and rim = $The {has|have} a round rim, straight spokes and a solid hub. -potter,pottery,clay,vase,steering
F turning disc = $The {is|are} a flat round disc, wet with grey clay. +potter,pottery,clay,vase
F round with three spokes = $The {has|have} a round black rim and three spokes. +steering

string-lights | string lights, fairy lights, christmas lights
F small warm bulbs = $The {hangs|hang} in soft curves, small warm yellow bulbs on a thin wire.
M warm points = $The hang one above another, glowing warm yellow.

painting-thing | painting, photo frame, picture frame, framed picture, paintings, frames, gallery wall
F gold frame = $The {has|have} a thin gold frame. -abstract
M frames = $The hang side by side in thin gold and black frames.

telescope | telescope
F long tube on three legs = $The {has|have} a long tube on three wooden legs, pointing up at an angle. -pirate,sailor,captain
F *brass = $The {is|are} polished brass with a long tube on three wooden legs. -pirate,sailor,captain,boy,girl,child
F long brass tube in three parts = $The {is|are} a long brass tube in three sliding parts. +pirate,sailor,captain

microscope | microscope
F curved arm and lenses = $The {has|have} a curved white arm, a black eyepiece and three short silver lenses above a glass slide.

test-tubes | test tube, test tubes, beaker, beakers
F clear glass and bright liquid = $The {is|are} clear glass, half filled with bright coloured liquid.
M colours in a rack = $The stand in a row with blue, green, yellow and red liquid.

lipstick | lipstick, lipsticks
F slanted tip and gold tube = $The {has|have} a smooth slanted tip in a shiny metal tube, and the cap lies beside it.
F *deep red = $The {is|are} deep red with a smooth slanted tip in a shiny gold tube.
M row of shades = $The stand in a row from pale pink to dark plum.

groom | groom, bridegroom
F dark suit and white flower = The groom wears a dark blue suit, a white shirt, a grey tie and a small white rose on the lapel.

archway | archway, arch, arbour, arbor, pergola, wedding arch, garden arch
F round top on two posts = $The {has|have} two straight posts and a rounded top. -rose,flower,stone,brick,wedding
F flowers and leaves = $The {is|are} covered with white and pink roses and green leaves. +rose,flower,wedding
F cut stones = $The {is|are} built from pale cut stones. +stone,brick

house-fire | wildfire, house fire, burning house
F flames from the windows = Bright orange flames come out of the windows of $the, and thick black smoke rises above the roof. -wildfire
F burning trees = The flames of $the run bright orange through the trees, and thick grey smoke fills the sky. +wildfire

ice-cubes | ice cube, ice cubes, crushed ice
F clear blocks = $The {is|are} clear and square with white lines inside and rounded corners. -crushed
F small bright pieces = $The {is|are} small, bright and clear. +crushed
M clear and square = $The lean against each other, clear with white lines inside.

dining-table | dining table, dinner table, table set, dining table set
F plates, glasses and candles = $The {is|are} set with white plates, folded napkins, wine glasses, candles and a low vase of flowers. -empty
F long wood with chairs = $The {is|are} long smooth wood with matching chairs on both sides. +empty,chair,chairs

milk-splash | splash, water splash
F crown of drops = $The {rises|rise} in a thin round crown with small drops at the tips.

tray-thing | tray, breakfast tray, serving tray, paper tray
F low rim and handles = $The {has|have} a low rim and a handle at each end. -paper
F checked paper = $The {is|are} red and white checked paper with folded sides. +paper

cigar | cigar, cigarette
F brown with red band = $The {is|are} brown with a red and gold paper band and a little grey ash at the tip.

young-animal | cub, cubs, pup, pups, lion cub, wolf pup, tiger cub
F large paws and soft fur = $The {is|are} small and round, with soft fluffy fur, large paws and round ears.
M close together = $The are small and fluffy, sitting close together.

trash-can | trash can, garbage can, dustbin, rubbish bin
F grey metal with lid = $The {is|are} ribbed grey metal with a round lid.

flower-field | field of flowers, flower meadow, flower field
F colours to the horizon = $The {is|are} full of red, yellow, blue and white flowers to the horizon.

blade-of-grass | blade of grass, grass blade
F thin green with a drop = $The {is|are} thin and bright green, with a small clear drop at the tip.
`;
