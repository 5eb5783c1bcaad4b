/** Goods that strangers ask for beside the plain ones: a tea set, an instant camera, a wallowing submarine, a thing half finished. The form: `tableaux.ts`. */
export const GOODS_THIRD_TABLEAUX = `
goods-tea-set | thing | tea set, japanese tea set, chinese tea set, tea service, moroccan tea set, porcelain tea set, coffee set, toy tea set | @ table, floor, tea room, garden
D round pot and bowls = A low round iron pot with an arched handle stands on a square tray, with four small bowls without handles set round it. +japanese,tatami
D clay pot and thimble cups = A clay pot no bigger than a fist stands on a slatted tray among cups like thimbles, one upside down. +chinese
D silver pot and glasses = A tall engraved silver pot with a thin curved spout stands on a round tray among small coloured glasses with gold rims. +moroccan
D pot, jug and cups = A round pot, a milk jug, a sugar bowl and cups on saucers stand together on a tray, all with the same small pattern. -japanese,chinese,moroccan,tatami
D green tea in one bowl = One bowl is filled with clear green tea, a thin wisp of steam above it. +japanese,chinese,tatami
O crackled glaze = A fine net of cracks runs under the glaze, and the rims are a shade darker. -silver,iron,toy
N whisk and cloth = A bamboo whisk, a folded cloth and a small black tea caddy lie in a row beside the tray. +japanese,tatami
N mint and sugar = A bunch of fresh mint and a dish of broken sugar lie beside. +moroccan
B paper screen = Behind is a sliding paper screen, evenly bright, with the shadow of its wooden grid. +japanese,tatami
L soft side light = [Quiet window light from the right/Mild daylight on one side] rounds every cup and lays short shadows on the tray.
V seated view = Close view from the height of somebody seated on the floor, 60 mm lens, sharp, quiet colours

goods-instant-camera | thing | polaroid camera, instant camera, polaroid, instax camera | @ table, floor, plain ground
D square front with slot = The white plastic body stands with its sloping front to us, one big round lens, a flash bar beside it and a wide slot below. -old,brown,black
D folding leather body = The flat leather-covered body is unfolded into a tent shape, the lens standing out on its front plate. +old,brown,black,vintage
D picture coming out = A square picture with a white border sticks half out of the slot, its colours still pale. -broken
D prints beneath = Under it lie square prints with white borders in an uneven stack, faded faces and a beach just to be made out on the top ones. +photos,photographs,pictures,stack,pile,prints
O rainbow stripe = A thin stripe of rainbow colours runs down the front from the lens.
L window from left = Afternoon light from a window on the left skims the prints and shines in the lens.
V close slanting view = Close slanting view from above, 60 mm lens, shallow focus, faded colours

goods-surface | deed | surface, surfacing, break through, burst through, emerge, rise out, come up & submarine, boat, whale submarine, periscope | @ sea, ocean, ice, harbour
D tower through the ice = The black tower has broken up through the ice and stands in the middle of tilted slabs as thick as a man is tall. +ice,arctic,frozen
D bow out of the swell = The long rounded bow comes up out of the swell at a slant, white water pouring off both sides. -ice,arctic,frozen
O streaming plates = Water streams from every slot of the hull in thin white lines. -ice,arctic,frozen
O wet steel and ice lumps = The wet steel is streaked with salt, and lumps of ice lie on its flat fins. +ice,arctic,frozen
N cracks running out = Long dark cracks run out from it across the white, with green water welling up. +ice,arctic,frozen
B white plain = Behind, the ice goes on flat and white to a pale sky. +ice,arctic,frozen
B grey horizon = Behind lie grey swell and a hard horizon. -ice,arctic,frozen
L low polar sun = Low sun from the left turns the edges of the slabs pink and their shadows blue. +ice,arctic,frozen
L cloudy sea light = Even light from a cloudy sky shines on the wet back. -ice,arctic,frozen
V level wide view = Wide level view from a hundred steps away, 70 mm lens, sharp, black against white and blue

goods-antler-chair | deed | made of antlers, made of bones, made of skulls, made of horns, made of branches, made of driftwood, made of roots, made of swords, made of pipes, made of skateboards, made of skis, made of tyres, made of tires, made of pallets, made of bicycle parts, made of cutlery, made of spoons, made of guitars, made of suitcases, made of barrels & chair, throne, table, lamp, chandelier, bench, bed, sofa, door, gate, fence, shelf, armchair, stool, swing | @ hall, room, plain ground
D interlocked antlers = Brown antlers are locked into one another, tips up, and form legs, arms and back without a straight line anywhere. +antlers,horns
D bleached bones = Long pale bones make the legs and arms, smaller ones fill the back in rows, knuckle to knuckle. +bones,skulls
D bent branches = Bent branches with the bark still on cross and are pegged together, thin twigs woven between. +branches,driftwood,roots
D fanned blades = Blades fan out behind in a great half circle, hilts outward, and make arms and legs as well. +swords
D old parts bolted = The old parts are bolted to one another just as they were, worn edges, printed letters and all. +pipes,skateboards,skis,tyres,tires,pallets,parts,cutlery,spoons,guitars,suitcases,barrels
O pale polished tips = The tips are pale and polished from touch, the thick ends rough and dark. +antlers,horns
N fur over the seat = A sheepskin lies over the seat. +antlers,horns,bones
B plain plaster = Behind is plain light plaster.
L window from left = Light from the left draws a tangle of shadows on the floor and wall.
V straight view = Straight view from three steps away, 50 mm lens, sharp, natural material colours

goods-plants-over | deed | covered in ivy, overgrown with ivy, overgrown, covered in moss, covered in vines, covered in plants, covered in flowers, taken over by plants, overgrown with moss & #vehicle, car, bus, school bus, train, van, truck, piano, phone box, statue, bicycle, house, tractor, plane, tank, boat | @ field, forest, yard
D leaves over the roof = Ivy has climbed from the wheels over the roof in a thick dark mat and hangs in strands before the side panes. +ivy,vines,plants,overgrown -moss,house,statue,piano,bicycle
D leaves over the whole shape = Dark glossy leaves cover it from the foot upward, and only the outline and one bare patch still show what it is. +ivy,vines,plants,overgrown +house,statue,piano,bicycle
D moss in cushions = Bright moss lies in cushions on every level part and fills each seam. +moss
D blossoms in swags = Blossoms hang over it in swags, thickest along the roof line. +flowers
O paint between leaves = Between the leaves the old paint shows in patches, faded and spotted with rust. -statue,piano
O pane with stems = Behind one cracked pane, pale stems press against the glass from the inside. -statue,piano,bicycle
N tall grass = Grass and nettles stand up to the door sills.
B hedge and trees = Behind are a hedge grown high and young trees. -street,city
L soft green light = Soft light comes through leaves from above left and makes the whole scene green.
V three-quarter view = Three-quarter view from a few steps away, 35 mm lens, sharp, greens with one faded paint colour

goods-anvil | thing | anvil, blacksmith's anvil, anvil and hammer | @ forge, workshop
D horned iron block = The heavy iron block stands on a tree stump, its horn to the left, the flat face bright from hammering.
D orange-hot iron = An orange-hot horseshoe lies across the face, white at the bend, with black scale flaking off. +horseshoe,glowing
D hot bar = A bar with a yellow-hot end lies across the face. +bar,sword,blade
O orange glow on face = Its glow shines on the worn steel and on the edge of the stump. +glowing,horseshoe,hot
N tongs and hammer = Long tongs and a hammer with a burnt handle lean against the stump.
B dark forge = Behind is the dark forge with a bed of red coals. -plain,field
L glow and door = Light comes from the coals and a half-open door on the right.
V close view = Close view at the height of the anvil, 50 mm lens, shallow focus, black iron and orange

goods-unfinished-knit | thing | half knitted scarf, unfinished scarf, half finished scarf, half knitted sweater, half-finished sweater, unfinished knitting, half knitted sock, half knit scarf | @ chair, lap, basket, table
D knitting on needles = The upper edge is still on a wooden needle, loop beside loop, the second needle stuck through the first stitches.
D rows of stitches = Below hang the finished rows, even small V-shaped stitches, the lower edge curling a little.
D ball of yarn below = From the last loop a thread runs down to a ball of the same yarn.
O dropped stitch = One dropped stitch has left a small ladder near the edge.
N basket and pattern = A basket with more balls and a printed pattern with pencil ticks stand beside.
L lamp from right = A lamp from the right shows the fuzz along each strand.
V close view = Close view from a little above, 60 mm lens, shallow focus, natural wool colours

goods-overfull-case | thing | overstuffed suitcase, suitcase that won't close, suitcase that wont close, overpacked suitcase, bulging suitcase, full suitcase, overflowing suitcase, packed suitcase | @ bed, floor, bedroom
D lid held up by clothes = The lid stands a hand's breadth open, held up by a heap of clothes that swells out on three sides.
D sleeve and sock out = A striped sleeve, a trouser leg and a sock hang over the edge, and the zip has stopped half way round.
O strained zip = The teeth of the zip are pulled apart at the corner, a bit of cloth caught between.
N shoe left over = One shoe and a hairdryer with its cord still lie outside on the bed.
B bedroom wall = Behind is a bedroom wall with an open, half-empty wardrobe.
L window from left = Morning light from a window on the left falls across the heap.
V view from above = Three-quarter view from standing height, 35 mm lens, sharp, many cloth colours

goods-powder-burst | deed | explode, exploding, burst, bursting, splash, explosion, shatter, running shoe exploding & powder, coloured powder, colored powder, splash, paint, milk, water, juice, smoke, petals, dust, liquid & #product, #food, #drink, #clothes, sneaker, sneakers, shoe, shoes, perfume, bottle, burger, fruit, watch, headphones, can, strawberry, orange, lipstick | @ studio
D frozen burst = $The {hangs|hang} tilted in mid-air in the middle of a burst that stands frozen, thick near the surface and torn to fine grains farther out. -milk,water,juice,liquid,paint,splash
D crown of liquid = $The {hangs|hang} tilted in mid-air in the middle of a splash that rises round it like a crown, single drops flung out to the edges. +milk,water,juice,liquid,paint,splash
D three colours meeting = The powder comes in magenta from the left, turquoise from the right and yellow from below, and mixes where they meet. +powder
O dusted edges = A fine film of it lies along the upper edges, and the rest is perfectly clean. +powder,dust,smoke
O wet gloss = One wet gloss runs along the upper edge and breaks into beads. +milk,water,juice,liquid,paint,splash
B deep plain ground = Behind is a plain ground of deep grey, almost black at the corners. -white,pink,blue,yellow
L two hard flashes = Two hard flashes from both sides behind light every grain, and a soft one in front shows the surface.
V frozen product shot = Straight view, 85 mm lens, very short exposure, product photograph, saturated colours

goods-plough | deed | plough, plow, harrow, harvest, mow, bale, till, sow, dig up & #vehicle, tractor, combine, combine harvester, digger, harvester, excavator, bulldozer | @ field, farm, meadow
D soil turning over = Behind $the, curved steel blades turn the soil over in long shining strips, dark and damp next to pale stubble. +plough,plow,till,harrow
D cut stalks falling in = In front a wide turning reel bends the stalks into the blades, and chaff flies out behind. +harvest,combine,mow
D bucket biting in = The toothed bucket bites into the bank, earth sliding back over its edge. +dig,digger,excavator,bulldozer
D dust cloud behind = A tall pale cloud of dust stands behind and drifts off to the left. +harvest,combine,bale,sow,spray,hay
D big wheel in the furrow = The big rear wheel runs in the last furrow, clods dropping from its ribs, the driver's seat tilted. +tractor -dig
O gulls close behind = A crowd of white gulls wheels and drops close behind, a few already walking in the open soil. +gull,gulls,seagull,seagulls,birds
O mud on the paint = Dried mud is splashed up to the windows.
N furrows to the horizon = Finished furrows run side by side up to the skyline. +plough,plow,till
B hedge and trees = Behind are a hedge, a few bare trees and a wide sky. -desert,city,site
L low side sun = Low sun from the left rakes over the ground and puts a shadow behind every clod.
V low field view = Low view from the edge of the field, 50 mm lens, sharp, earth colours with one machine colour

goods-in-drink | deed | float, bob, drop, sink, swim, fall & strawberry, strawberries, raspberry, raspberries, lemon, lime, cherry, olive, mint, ice, ice cubes, blueberries, orange, cucumber, berries, fruit, grapes, rose petals & champagne, prosecco, wine, water, soda, lemonade, gin, tonic, cocktail, martini, glass, punch, tea, milk, sparkling water, sangria, drink | @ plain ground, bar, table
D held below the surface = $The {hangs|hang} just below the surface of the drink, tilted, pressed a little against the glass. -milk
D half out of the white = $The {lies|lie} half out of the white surface, with a clean ring where it touches. +milk
D strings of bubbles = Fine strings of bubbles rise past and cling in a silver skin to every seed and edge. +champagne,prosecco,soda,tonic,sparkling,lemonade
O magnified through glass = Seen through the round of the glass, the fruit is larger than it is and bent at the water line.
N wet foot ring = A wet ring shines round the foot of the glass.
B soft ground behind = Behind is a plain soft ground, a little lighter in the middle.
L light from behind = Light from behind shines through the drink and the thin edges of the fruit.
V close level view = Close level view, 100 mm macro lens, sharp bubbles, clear colours

goods-helmet | thing | motorcycle helmet, motorbike helmet, crash helmet, racing helmet, bike helmet, bicycle helmet, hard hat, football helmet, moped helmet, cycling helmet | @ table, hook, plain ground, stool
D round shell and visor = The smooth round shell faces us at a slant, its dark visor half raised. +motorcycle,motorbike,crash,racing,moped
D ribbed open shell = Long openings run from front to back between smooth ribs, the straps hanging down on both sides. +bike,bicycle,cycling
D brim and ridge = A short brim stands out in front, and a raised ridge runs over the crown. +hard
D grid before the face = A padded metal grid stands in front of the open face. +football
O scratches and sticker = Fine scratches run along one side, with half of an old sticker. -new,product
O room in the visor = The window and the whole room are mirrored, bent, in the visor. +motorcycle,motorbike,crash,racing,moped
N gloves beside = A pair of worn leather gloves lies beside it. +motorcycle,motorbike,moped
L side window = Light from the left draws one long highlight over the crown.
V close view = Close view at its own height, 70 mm lens, shallow focus
`;
