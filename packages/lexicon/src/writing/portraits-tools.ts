/**
 * What ideas name beside the main thing and pictures need: tools of the kitchen and the workshop, gear, small food, ground and fittings. Written
 * as the other portraits (passages.ts), plainly: shape, material, colour and one mark of use each.
 */
export const TOOL_PORTRAITS = `
wok | wok
F *black steel and wooden grip = Round-bottomed and deep, $the {is|are} of thin black steel with a rainbow-blue ring near the rim and one long wooden handle.
M stacked by size = $The are stacked by size, black inside, handles all to one side.

chopsticks | chopsticks, chopstick
F laid parallel = Slim and square at the thick end, round at the tip, $the {lies|lie} side by side with the points on a small rest.
F *dark lacquer, thin gold ring = Dark red lacquer covers $the, with a thin gold ring near the top and plain wood at the tips.

frying-pan | frying pan, skillet, pan, griddle
F *black iron and a lip = Heavy black iron, shining where it was oiled, makes $the, with a short handle with a hole in it and a pouring lip on either side.

saucepan | saucepan, stockpot, cooking pot, stew pot
F *steel and a loose lid = Brushed steel with a long hollow handle, $the {has|have} a lid set a little askew, and drops have dried down one side.

kitchen-stove | stove, gas stove, cooker, kitchen stove, hob
F gas rings and iron bars = Four burners under black iron bars make the top of $the, a ring of small blue flames on one of them, white enamel and a row of knobs in front.

cutlery | fork, spoon, cutlery, teaspoon, silverware
F *silver with fine scratches = Silver with a web of fine scratches, $the {shows|show} the window as one bright stroke along the handle.
M side by side = $The lie side by side, tips level, handles of slightly different lengths.

chopping-board | cutting board, chopping board, bread board
F oiled grain and knife marks = Oiled and scored by many knives, $the {has|have} a hole in one corner and a paler worn oval in the middle.

rolling-pin | rolling pin
F pale wood and flour = Pale smooth wood with a grip at each end, $the {has|have} flour dried in the joints.

toaster | toaster
F *chrome with two slots = Rounded chrome with two slots and a black lever, $the {reflects|reflect} the whole room in a bent strip.

microwave | microwave, microwave oven
F dark window and keypad = A dark mesh window fills the door of $the, with green figures above a column of flat keys.

blender | blender, food processor
F ribbed jug on a base = A tall ribbed jug with a lid stands on the heavy base of $the, its four blades just visible at the bottom.

flag | flag, flags, pennant
F cloth in one long fold = Held out from its pole, the cloth of $the rolls in one long fold, the free edge a little frayed.
M in a row overhead = Bright triangles of cloth, $the hang from one sagging cord, each at another angle.

pen | pen, fountain pen, ballpoint pen
F gold nib and black barrel = A gold nib with a slit ends the black barrel of $the; the cap with its clip lies near.

tennis-racket | tennis racket, badminton racket, racket, racquet
F oval of strings = An oval frame strung in small squares, $the {has|have} a white taped grip and a scuffed rim.

skateboard | skateboard, longboard
F worn deck, white wheels = Turned up at both ends, the deck of $the is black grit on top, with four white wheels and chipped maple at the nose.

surfboard | surfboard, surf board
F white board with a stripe = White and as tall as a person, $the {has|have} one stripe down the middle, a pointed nose and three small fins, old wax dulling the top.
M stood up in a row = $The stand upright in a row, each with a stripe of another colour.

carriage | carriage, horse carriage, coach, stagecoach, wagon
F spoked wheels and lamps = Tall spoked wheels carry the rounded black body of $the; it has brass lamps, a step and a high seat in front. -train,railway

sled | sled, sledge, toboggan
F slats on curved runners = Wooden slats on two runners that curl up in front, $the {has|have} a red cord for pulling and scraped steel beneath.

log | log, tree trunk, fallen tree, tree log, fallen log, logs
F bark and a ringed end = Grey bark with cushions of moss covers $the; the sawn end shows pale rings with a crack to the middle.
M stacked ends = Sawn ends of $the make a wall of pale discs, bark between them.

stump | stump, tree stump
F rings and roots = A flat sawn top with dozens of rings, $the {spreads|spread} at the foot into roots with moss between.

rock | rock, boulder, rocks, boulders, stone block
F rough grey with lichen = Grey and rough, $the {has|have} patches of yellow and pale green lichen, a split down one side and a dark foot.
M heaped and wedged = Large and small, $the lie wedged against one another, pale on top and dark in the gaps.

stones | stone, stones, pebble, pebbles
F round and flecked = Rounded and flecked, $the {is|are} grey with a thin white vein running across.
M grey, rust and white = Grey, rust and white, $the are rounded smooth, wet ones darker than dry.

nest | nest, bird nest, bird's nest
F woven twigs and down = Twigs and dry grass woven in a deep cup make $the, lined with pale down, loose ends sticking out all round.

spider-web | spider web, spiderweb, cobweb, web
F spokes and spiral = Thin spokes meet in the middle of $the and a fine spiral crosses them turn by turn, one corner torn and hanging. -dew,drop
F spokes strung with beads = Along every thread of $the hang small clear beads in even rows, spokes to the middle and a spiral across them, each bead with the bright sky in it. +dew,drop

dew-drops | dew, dew drop, dewdrop, water drop, raindrop, droplet, water droplets
F clear beads = Round and clear, $the {holds|hold} a tiny upside-down picture of what is around and a bright point each.
M large and small beads = Large and small, $the are round as glass, a bright point on each and the sky upside down inside.

beehive | beehive, hive, bee hive
F white boxes and a landing board = White wooden boxes stacked two high make $the, with a low slit and a landing board on which bees walk in and out.

fries | fries, french fries, chips
F golden sticks and brown ends = Golden sticks with browner ends lie crosswise, coarse salt on $the and one long one sticking out.
M golden sticks heaped = Golden and browner at the ends, $the are heaped crosswise, grains of coarse salt on them.

butter | butter
F pale block with a curl = A pale yellow block, $the {has|have} one corner sliced away and a curl lying beside.

olive-oil | olive oil, oil
F green-gold and clear = Green-gold and clear, $the {throws|throw} a bright yellow patch through the glass onto the ground.

olive | olive, olives
F green with a dent = Green with a purple flush, $the {has|have} a small dent where the stem was and a film of oil.
M green and black together = Green, purple and black together, $the shine with oil, a few with the stem and a narrow grey-green leaf.

salt-and-spice | salt, sea salt, spice, spices, spice powder
F small heap of grains = In a small heap with a crater on top, $the {shows|show} every grain.
M heaps of red, ochre and brown = $The are heaped in cones of brick red, ochre, mustard and dark brown, each with a small wooden scoop.

nuts | nut, nuts, almond, walnut, hazelnut, peanut
F ridged brown shell = Hard and brown, $the {has|have} a ridged shell with a paler cap.
M whole and cracked = Whole and cracked, $the lie together, ribbed brown shells and pale kernels.

egg-yolk | egg yolk, yolk
F orange dome on white = A shiny orange dome, $the {stands|stand} high in the middle of the set white.

pigeon-flock | pigeon, pigeons, dove flock
F grey with green neck = Grey with two dark bars on the wing, $the {has|have} a neck that shines green and purple, an orange eye and pink feet.
M pecking, walking, landing = Some of $the peck with heads down, some walk with necks stretched, and a few come in to land with tails spread.

chicken-coop | chicken coop, hen house, henhouse
F boards, ramp and wire = Red-painted boards with a small door and a ramp with slats make $the, wire netting along the side and straw at the foot.

stall | stall, market stall, shop, fruit stand
F striped awning and crates = A striped awning shades the front of $the, with slanting boxes of goods below and a scale hung on a chain.

wall-thing | wall, brick wall, stone wall
F courses and patches = Course over course, the stones of $the are uneven in colour, with a patch of old plaster and grass along the foot.

window-thing | window, windows
F panes in a white frame = Six panes in a white painted frame make $the, the lower ones a little clouded at the corners.
M one above another = The frames of $the stand one above another in even rows, a few ajar.

road-thing | road, street, highway
F grey with a pale line = Grey asphalt with a broken white line in the middle, $the {runs|run} straight back and {narrows|narrow} to a point. -dirt,gravel,forest,country,path
F two tracks and grass = Two pale tracks with grass between them, $the {bends|bend} out of sight behind the first rise. +dirt,gravel,forest,country

path-thing | path, trail, footpath
F trodden earth and edges = Trodden pale earth, $the {winds|wind} between tufts of grass and {disappears|disappear} round a bend.

riverbed | riverbed, dry riverbed, creek bed, wadi
F cracked mud and old channels = Cracked into plates and combed by old water lines, $the {is|are} pale sand and grey stones from bank to bank, driftwood lying where a flood left it.

cave-thing | cave, cavern
F dark mouth and wet walls = A rough arch of grey rock opens into $the; the walls shine with wet, and stone teeth hang from the roof.

field-thing | field, meadow
F grass with flowers = Knee-high grass with white and yellow flowers covers $the as far as a dark hedge.

quay-thing | quay, wharf
F grey planks on posts = Grey planks on thick posts green with weed, $the {reaches|reach} out over the water, with a coil of rope and an iron ring at the end.

tweezers | tweezers, tongs
F *two thin steel arms = Two thin steel arms joined at one end make $the, tips nearly touching.

scissors | scissors, shears
F open blades = The steel blades of $the stand open in a narrow V, with two black loops at the other end.

needle | needle, knitting needle, needles
F *thin steel point = A thin bright line of steel, $the {ends|end} in an eye with a length of thread through it. -knit,knitting
F *two slanting needles = Two long needles cross under a row of loops, their round heads sticking out. +knit,knitting

anvil | anvil
F horn and bright face = Black iron with a pointed horn at one end and a bright flat face, $the {stands|stand} on a block of elm.

hose | hose, garden hose, fire hose
F coils across the ground = $The {lies|lie} in loose loops across the ground and {ends|end} in a brass nozzle.

fishing-rod | fishing rod, fishing pole, rod
F thin rod and line = Long and thin as a whip at the tip, $the {has|have} a cork grip and a reel, the line a hair of light going down to a red and white float.

towel | towel, towels
F folded with a stripe = Thick white loops with a blue stripe near the hem, $the {is|are} folded once and still {keeps|keep} its edge.
M stacked in folds = White and pale blue, $the are folded in a stack, the round edges toward us.

hair-tools | hair dryer, comb, hairbrush
F teeth and handle = Dark and smooth, $the {has|have} a shaped handle, and a few hairs are caught in it.

chess-board | chess board, chess set
F squares and carved pieces = Squares of light and dark wood make $the; carved pieces stand in the middle of the game, a few lying captured along the side.

ornament | ornament, christmas ornament, bauble
F glass ball with the room in it = A thin glass ball with a metal cap, $the {holds|hold} the whole room bent on its side.
M red, gold and silver = Red, gold and silver balls of glass, $the hang on thin loops at different heights.

confetti | confetti
F paper dots = Small paper dots in pink, yellow, blue and white, $the {floats|float} at every height and {lies|lie} thick on the ground.

trophy | trophy, medal, gold medal, award cup
F *gold cup with handles = A gold cup with two curved handles on a dark base, $the {shows|show} a small bent reflection of a lamp.

wheel | wheel, wagon wheel
F spokes and hub = Spokes run from a worn hub to the rim of $the, one of them paler than the rest. -potter,pottery,clay,vase
F turning disc = A grey disc as wide as a tray, $the {spins|spin} so fast that its rim is a blur, wet slip thrown round the edge. +potter,pottery,clay,vase

string-lights | string lights, fairy lights, christmas lights
F small bulbs on a drooping wire = Small warm bulbs hang along a dark wire in shallow curves, $the brightest close by and smaller with every span.
M row of warm points = Warm yellow points on a thin cable, $the droop between one hook and the next, smaller with every span.

painting-thing | painting, photo frame, picture frame, framed picture
F gilt frame and canvas = A narrow gilt frame, chipped at one corner, holds $the, brush marks standing out where the light comes from the side.

telescope | telescope
F brass tube on three legs = A long tube with a small eyepiece on three wooden legs, $the {points|point} up at a slant, brass rings round it at both ends.

microscope | microscope
F curved arm and lenses = A curved white arm carries the double eyepiece of $the over three short lenses and a lit stage with a glass slide.

test-tubes | test tube, test tubes, beaker
F clear glass half filled = Clear glass with a rounded foot, $the {is|are} filled to a third with coloured liquid, a line of small bubbles at the edge.
M row in a rack = In a wooden rack $the stand in a row, blue, green and amber at different heights.

lipstick | lipstick
F *slanted bullet in a gold tube = The bullet of $the, cut at a slant and still unused, stands out of a gold inner tube and a black case; the cap lies beside.
M row of shades = A row of slanted bullets, $the go from pale rose to dark plum.

groom | groom, bridegroom
F dark suit and buttonhole = A dark blue suit with a white shirt and a grey tie sits close on the shoulders of the groom, a small white rose in the buttonhole.

archway | archway, arch, arbour, arbor, pergola
F round top on two posts = Two straight posts carry the round top of $the, wide enough for two people to stand beneath. -rose,flower,stone,brick
F leaves and blooms all over = Leaves and blooms cover the posts and the round top of $the so thickly that only a hand's breadth of white wood shows at the foot. +rose,flower
F cut stones = Wedge-shaped stones make the curve of $the, a larger one at the top. +stone,brick

house-fire | wildfire, house fire, burning house
F flames from the windows = Orange flames stand out of the windows of $the and lick up the wall; black smoke rolls off to one side.

ice-cubes | ice cube, ice cubes
F clear blocks with cracks = Clear blocks with white cracks inside, $the {stands|stand} a little above the surface, edges already rounded.
M blocks leaning together = Leaning together, $the are clear with white veins at the core, corners already rounded, the topmost half out of the liquid.

dining-table | dining table, dinner table, table set, dining table set
F plates, glasses and candles = Plates, folded napkins, cutlery and two glasses stand at every place of $the, with a low bowl of flowers and candles along the middle.
F thick planks and benches = Thick planks with knots make the top of $the, turned legs beneath and a chair drawn up at each place.

milk-splash | splash, water splash
F crown of drops = A thin crown of water stands up round the middle of $the, its rim breaking into round drops.

tray-thing | tray, breakfast tray, serving tray
F raised rim and two handles = A shallow rim runs round $the, with a handle cut into each end and a folded white cloth laid across.

cigar | cigar
F brown leaf and paper band = Rolled in oily brown leaf with a red and gold paper band, $the {has|have} a finger's breadth of pale ash at the tip.

young-animal | cub, cubs, pup, pups, lion cub, wolf pup, tiger cub, seal pup
F large paws and short muzzle = Smaller and rounder than the mother, $the {has|have} paws too large, a short muzzle and fluffier, paler fur.
M pressed close and tumbling = Smaller and paler than the mother, $the have fluffy fur, round ears and paws too large for them; one is pressed to her side, another looks out from between her legs.

trash-can | trash can, garbage can, dustbin, rubbish bin
F dented steel and a lid = Ribbed grey steel with a dent in one side, $the {has|have} its lid tipped off and leaning against the foot.

flower-field | field of flowers, flower meadow
F heads to the horizon = Flower heads stand close together to the horizon, single and large in front, a band of colour behind.

blade-of-grass | blade of grass, grass blade
F narrow green and a drop = Narrow and bright green with fine lines along it, $the {bends|bend} over at the tip, a small drop hanging there.
`;
