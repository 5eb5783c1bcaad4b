/** Where furniture stands in a room, and what is fixed to its walls and floor (lodged.ts). */
export const LODGED_AT_HOME = `
bathtub | tub, bathtub, bath
D in the middle of the floor = $The {stands|stand} free in the middle of the floor, long and deep with a rolled rim, a folded white towel over its edge and thin steam above the water. +bathroom
D lengthwise under the window = $The {stands|stand} lengthwise under the window, a wooden tray with a sponge and a bar of soap laid across $its rim, a ribbed bath mat on the floor in front. +bathroom
D in the corner of a room = In the far corner, on a square of tiles, {stands|stand} $the, long and deep, a stool with two folded towels within reach and drops still hanging on the rim. +bedroom,loft
D level on the grass = $The {stands|stand} on level ground a little right of the middle, long and deep on short feet, water up to a hand below the rim and a few leaves floating in it. +garden,field,forest

shower | shower, walk-in shower, shower cabin
D behind a single pane = To the right, behind a single pane of clear glass, {is|are} $the, a broad flat head on a straight arm, drops running down the glass and the floor dark with wet. +bathroom

sink | sink, basin, washbasin, wash basin
D on the side wall = On the left, at hip height, {hangs|hang} $the, wide and shallow with rounded corners, a drop at the mouth of the tap and a bar of soap on the edge. +bathroom
D under the kitchen window = $The {is|are} let into the counter under the window, broad and deep, a tall curved tap above, wet plates leaning in the rack beside it and a cloth folded over the edge. +kitchen

toilet | toilet
D against the far wall = $The {stands|stand} against the far wall with the lid closed, a roll of paper on its holder within reach and a small brush in a pot on the floor beside it. +bathroom

mirror | mirror, looking glass
D above the basin = Above the basin {hangs|hang} $the, clear in the middle and a little misted along the lower edge, giving back the opposite wall and an upright strip of the window. +bathroom
D leaning at the wall = $The {leans|lean} against the wall to the right of the window, tall enough for a whole figure, a slanting piece of floor and a bright edge of curtain standing in it. +bedroom,loft,dressing-room,nook +one
D over the mantel = Over the mantelpiece {hangs|hang} $the, tipped a little forward, with the ceiling and the top of the opposite door in the glass and one bright line along the bevelled edge. +fireside
D above a narrow console = $The {hangs|hang} on the side wall above a narrow console with a dish for keys, the far end of the room repeated small in the glass, one bright line along the bevelled edge. +hall,lounge,dining
D the whole side wall = $The {covers|cover} the side wall from floor to ceiling, the joints between the panes drawn as thin upright lines, the room with its row of lamps given back a second time. +gym,dance,ballet
D set among the ferns = $The {stands|stand} upright on the ground in the middle distance, giving back a piece of sky and the tops of the grass before it, the frame a thin dark line all round. +field,forest,desert,sand

bed | bed, double bed, single bed, king-size bed, iron bed
D headboard to the wall = $The {stands|stand} with the headboard to the far wall, two pillows dented in the middle, the cover turned back at one corner and a throw folded across the foot. +bedroom
D under the low ceiling = $The {stands|stand} in the corner where the ceiling is lowest, a knitted blanket pulled straight over it, two pillows against the wall and an open book lying face down on the cover. +attic,loft,cabin

canopy bed | canopy bed, four-poster bed, four poster bed
D drapes tied back = $The {rises|rise} in the middle of the far wall, its four posts almost at the ceiling, thin drapes tied back at each post so that pillows and turned-down sheet lie open to view. +bedroom
D by a tall window = $The {stands|stand} with one long side to the window, the thin drapes hanging straight on the far side and drawn back on the near one, a bench with a folded blanket at its foot. +in

bunk bed | bunk bed, loft bed
D ladder on the near side = $The {stands|stand} along the left wall, a short ladder hooked to the near side, the lower blanket rumpled, a stuffed rabbit looking out between the slats of the upper rail. +bedroom
D two levels of bedding = To the right {stands|stand} $the, the upper blanket drawn smooth and the lower one thrown back, a rope of small lamps wound along the rail and a rucksack hung on the corner post. +in

crib | crib, cot, bassinet, cradle
D mobile above it = $The {stands|stand} a step from the wall on the right, slim slats all round, a thin blanket folded over the rail and a mobile of felt stars hanging still above the mattress. +nursery,bedroom
D near the window = $The {stands|stand} near the window with the light falling between $its slats in narrow stripes, a small pillowless mattress inside, a cloth elephant leaning in one corner. +in

wardrobe | wardrobe, closet, armoire
D one door ajar = Against the left wall {stands|stand} $the, almost as tall as the room, one door ajar on a row of sleeves, a straw hat and two boxes lying on top. +bedroom,attic
D tall on short feet = $The {fills|fill} the corner beside the door, tall and deep on short feet, a key with a tassel in the lock and a coat hung over the side on its hanger. +room,hall

dresser | dresser, chest of drawers, sideboard, credenza
D one drawer not quite shut = $The {stands|stand} against the right-hand wall, the top drawer not quite shut on a corner of cloth, a small lamp, a comb and a dish of rings standing on top. +bedroom
D along the long wall = $The {runs|run} low along the wall opposite the window, a bowl, a short stack of plates and a pair of candlesticks set out on top, each doubled faintly in the polish. +dining,lounge,kitchen

vanity | vanity, vanity table, dressing table
D bottles before the glass = $The {stands|stand} beside the window, bottles and brushes set out in front of $its upright glass, a string of beads hanging from one corner and a low stool pushed halfway in. +bedroom,dressing-room,bathroom

nightstand | nightstand, bedside table, night table, night stand
D a glass and a book = Close beside the bed {stands|stand} $the, no higher than the mattress, with a glass of water, a small lamp and a book whose ribbon hangs over the edge. +bedroom

sofa | sofa, couch, settee, loveseat, chesterfield
D across from the window = $The {stands|stand} across from the window, broad and low, the seat dented where somebody sits most, two cushions in one corner and a blanket let down over the arm. +lounge -beach
D facing the fire = Turned three quarters to the fire {stands|stand} $the, deep in the seat, the near arm worn smooth, a blanket slipped from the back and a book left open on a cushion. +fireside
D under the big panes = $The {stands|stand} along the far wall with its back to the room's longest stretch of bare plaster, deep in the seat, a cushion at each end, a floor lamp bending over one arm. +loft,apartment
D against the side wall = Along the side wall {stands|stand} $the, low and soft, cushions pushed into the corners, a small round table with an empty cup close to the near arm. +cafe,hall,study,bedroom,reading-nook
D set down on the ground = $The {stands|stand} on the open ground a little left of the middle, front feet pressed into the earth, one cushion tipped forward, the whole length of its back against the distance. +field,forest,desert,sand,road

armchair | armchair, reading chair, wingback chair, wing chair, easy chair, leather chair, recliner
D turned to the fire = To one side of the hearth, turned halfway to it, {stands|stand} $the, high-backed and deep, the firelight along one arm, a blanket over the other, a footstool in front. +fireside
D beside the shelves = $The {stands|stand} in the corner where the shelves meet, the seat hollowed by use, a floor lamp leaning over the back, a book face down on one arm. +library,reading-nook,study +one
D near the window = $The {stands|stand} at an angle near the window, a small table with a cup at its elbow, a cushion in the seat and the edge of the rug just under the front feet. +lounge,bedroom,loft +one
D facing each other = $The {faces|face} each other across a small round table, high-backed and deep, each with a cushion in the seat, one with a newspaper left over its arm. +in +many
D on the boards outside = $The {stands|stand} on the boards close to the wall, where the roof keeps off the rain, a cushion tied to the seat and a cup on the floor beside it. +balcony

rocking chair | rocking chair, rocker
D on the porch boards = $The {stands|stand} on the porch to the left of the door, curved runners on the worn boards, a folded blanket over the slatted back and a cup on the railing in reach. +balcony,house,cabin,farmhouse -fireside
D by the hearth = Close to the hearth, tipped a little back on curved runners, {stands|stand} $the, a knitted shawl over the slats and a basket of wool on the floor beside. +fireside
D beside the cot = $The {stands|stand} in the corner by the window, tipped a little back on curved runners, a flat cushion tied to the seat and a small blanket over one arm. +nursery,bedroom
D in the quiet corner = $The {stands|stand} a step in front of the window, tipped a little back on curved runners, one slat of the back catching the light, a half-knitted sleeve left on the seat. +lounge,room,attic

chair at home | chair, dining chair, wooden chair, kitchen chair
D drawn up round the table = $The {stands|stand} drawn up round the table, one pushed back at an angle as if just left, the rungs worn pale where feet have rested. +dining,kitchen,cafe +many
D pulled out a little = $The {is|are} pulled out a little from the table and turned to the room, a cardigan hung over the back, the front rung worn pale in the middle. +dining,kitchen +one
D before the desk = In front of the desk {stands|stand} $the, turned half away as if somebody had just stood up, a jacket over the back and the seat cushion still pressed flat. +study,desk +one -workshop,studio
D by the wall with clothes on it = $The {stands|stand} against the wall beside the wardrobe, a shirt hung over the back, folded trousers on the seat and a pair of shoes pushed under. +bedroom +one
D alone on the floorboards = $The {stands|stand} by itself in the middle of the floor, turned a little to the window, four thin shadows running from $its legs over the boards. +attic,abandoned,empty,loft,gallery +one
D in straight rows = $The {stands|stand} in straight rows with a narrow aisle between, all turned the same way, the near ones large enough to show the grain of the seats. +hall,theatre,church,classroom,cinema +many

stool | stool, bar stool, barstool, footstool
D in a row at the counter = $The {stands|stand} in a row along the counter, evenly spaced, the seats round and the footrests rubbed bright, the last one turned sideways as if just left. +kitchen,cafe +many
D half under the counter = $The {stands|stand} half pushed under the edge of the counter, the seat round and a little dished, a tea towel thrown over it. +kitchen,cafe +one
D in front of the work = $The {stands|stand} in front of the work, three-legged and a little splayed, the seat polished by use, a rag hanging from the crossbar. +study,workshop,studio +one

dining table | dining table, long table, kitchen table, round table, banquet table, farmhouse table
D laid down its length = $The {stands|stand} in the middle of the room under the lamp, laid for a meal, plates and glasses in pairs on both sides, a low jug of branches halfway along. +dining
D with a bowl of fruit = In the middle of the floor {stands|stand} $the, the top scrubbed and nicked, with a bowl of pears, a folded newspaper and the ring of a cup upon it. +kitchen
D under the trees = $The {stands|stand} on the grass where the shade is broken, a cloth hanging to the level of the seats, jugs and glasses down the middle, the far end in full light. +garden,orchard,vineyard -night
D near the window wall = $The {stands|stand} near the window, the top bare but for a bowl and two candlesticks, chairs pushed in on the long sides and one standing a little off. +loft,lounge,apartment,cabin

coffee table | coffee table, low table, side table, end table
D within reach of the seats = $The {stands|stand} on the rug within reach of every seat, low and broad, with two stacked books, a remote, a bowl of nuts and a half-drunk cup of tea. +lounge,loft,apartment +one
D low before the fire = In front of the hearth {stands|stand} $the, low enough to put feet on, a tray with a teapot in the middle and the firelight along the near edge. +fireside +one
D between the armchairs = Between the seats {stands|stand} $the, knee-high, with a small vase, a folded newspaper and a cup on its saucer close to the edge. +hall,cafe,reading-nook

desk | desk, writing desk, writing table
D under the window = $The {stands|stand} under the window, an open notebook in the middle, a cup of pencils and a small lamp to one side, the chair turned half out. +bedroom,loft,attic +one
D facing into the room = $The {stands|stand} across the far end and {faces|face} into the room, papers in two stacks, a lamp bent low over the blotter and one drawer left a finger open. +study,library +one
D with a jar of pencils = Against the side wall {stands|stand} $the, narrow and deep-drawered, a jar of pencils, a pile of books and an unfolded letter under the lamp. +room +one
D in two rows = $The {stands|stand} in even rows with an aisle between, lids scratched and inked, a satchel hanging from the hook of the nearest. +classroom +many
D screens and cups = $The {stands|stand} end to end along the window side, each with a screen, a cup and a drift of paper, chairs pushed back at different angles. +office +many

bookshelf | bookshelf, bookcase, book shelf, book case, wall of books
D both sides of the window = $The {fills|fill} the wall from floor to ceiling, books upright, leaning and laid flat on top of the rows, a small framed photograph set in one of the gaps. +lounge,loft,study,reading-nook
D row behind row = $The {runs|run} back into the depth of the room on both sides, shelf above shelf, spines worn at the top where fingers have pulled, a paper slip standing out here and there. +library,shop
D low under the slope = Along the low wall {stands|stand} $the, only waist-high, paperbacks in two rows one behind the other, a lamp and a seashell on top. +bedroom,attic
D behind the tables = Behind the tables {stands|stand} $the, reaching to the ceiling, mixed rows of paperbacks with a trailing plant at one end and a stack of board games on the lowest board. +cafe

shelf | shelf, wall shelf, floating shelf, shelving, open shelving
D jars in a row = $The {runs|run} along the wall at eye level, jars of rice, flour and beans in a row, cups hung from hooks beneath and a small radio at the end. +kitchen
D bottles one beside another = On the wall behind the counter {hangs|hang} $the, bottles and tins one beside another with the labels turned out, a little dust along the back. +shop,cafe
D books and a small plant = $The {hangs|hang} a little above head height on the side wall, with a leaning row of books, a small framed drawing and a plant whose stems reach down past the edge. +room
D bottles and folded cloth = $The {is|are} fixed beside the window, with rolled towels, a jar of cotton and two brown bottles, the lowest board a hand above the tub's rim. +bathtub +bathroom
D tools and tins = $The {is|are} fixed along the back wall, crowded with tins, brushes in jars and boxes with handwritten labels, a rag hanging over the edge. +workshop,studio,garage

rolling ladder | rolling ladder, library ladder, sliding ladder, step ladder
D hooked to its rail = Hooked to a rail along the top of the shelves, {leans|lean} $the, $its small wheels on the floorboards, the middle rungs worn pale, one book left out at reaching height. +library,shop,bookshelf,study

ladder at home | ladder, wooden ladder
D hooked to the rail of the shelves = Hooked to a rail along the top of the shelves, {leans|lean} $the, feet on the floorboards, the middle rungs worn pale, one book left out at reaching height. +library,bookshelf,study
D up to the sleeping loft = $The {rises|rise} steeply to an opening in the ceiling, rungs dipped in the middle by use, a square of lighter wall behind the upper half. +attic,loft,barn,cabin,treehouse
D against the wall = $The {leans|lean} against the wall a little right of the middle, reaching just above the door, one rung newer than the rest, the shadow of all of them slanting beside. +street,village,house,workshop

fireplace | fireplace, stone fireplace, brick fireplace, hearth
D fire between two logs = In the middle of the far wall {is|are} $the, a steady fire between two split logs, sooty behind, a basket of wood on one side and a poker leaning on the other. +room,lounge,library,bedroom,study -summer
D clock on the mantel = $The {opens|open} in the side wall to the right, flames low over red embers, two candlesticks and a small clock on the shelf above and a light scatter of ash on the stone. +in -summer
D broad in the back wall = $The {takes|take} up most of the back wall, deep enough to stand in, logs burning on iron dogs, the light running out over the floor to the nearest chairs. +hall,cafe,pub,castle

wood stove | wood stove, wood-burning stove, wood burner, woodstove, log burner, iron stove, pot-bellied stove
D pipe through the ceiling = $The {stands|stand} in the corner on a stone slab, a straight pipe going up through the ceiling, fire behind the small window of its door and split logs stacked to the wall. +in

stove | stove, oven, cooker, range, gas stove, kitchen stove, cast-iron stove
D pan on the front ring = $The {stands|stand} between two stretches of counter, a lidded pan on one of the front rings with a thread of steam, a towel hung through the rail of the door. +kitchen
D loaves behind the door = $The {is|are} built into the back wall, wide and low-arched, a glow at the back of the mouth and a long wooden peel leaning beside. +bakery,pizza,shop,cafe

fridge | fridge, refrigerator, freezer
D notes under magnets = At the end of the counter {stands|stand} $the, taller than everything beside it, a shopping list and a child's drawing held to the door by magnets, a bowl on top. +kitchen
D humming in the corner = $The {stands|stand} in the corner, rounded at the edges, the long handle bright from hands, a few postcards held by magnets at eye height. +in

island at home | island, kitchen island
D in the middle with stools = $The {stands|stand} free in the middle of the floor, the top clear except for a board with half a lemon and a bowl of fruit, stools tucked under the near side. +kitchen +one

counter | counter, countertop, kitchen counter, worktop, bar counter
D board and bowl = $The {runs|run} along the wall under the window, a board with a knife laid across it, a bowl of onions and a folded cloth set out at the near end. +kitchen
D cups above the machine = $The {runs|run} along the right side with cups stacked on the coffee machine, a glass dome over a cake and a small jar of coins beside the till. +cafe
D worn along the front edge = $The {crosses|cross} the room at waist height, the front edge worn by elbows, a brass bell, a pad of paper and a roll of string lying on top. +shop,hall

cabinet | cabinet, kitchen cabinet, cupboard
D above and below = $The {runs|run} above and below the counter along two walls, doors closed in an even row except one, which stands open on a stack of bowls. +kitchen +many
D glass doors on plates = Against the side wall {stands|stand} $the, tall with glass in the upper doors, plates on edge and rows of cups behind, a key in the lock. +dining,lounge,kitchen +one
D little drawers with labels = $The {stands|stand} against the back wall, drawer upon small drawer with a paper label on each, one pulled out a hand's breadth. +shop,study,pharmacy +one

chandelier | chandelier, crystal chandelier
D over the middle of the table = Over the middle of the table {hangs|hang} $the, low enough to shine in the glasses, arm beside curved arm, each drop with a point of light at its tip. +dining,dinner
D above the whole room = $The {hangs|hang} from a long chain in the middle of the picture's upper third, tier under tier, a ring of light round it on the ceiling and small bright specks far down the walls. +hall,ballroom,library,theatre,church,castle
D at the height of the window tops = $The {hangs|hang} at the height of the window tops, small for the room, curved arms ending in short candle lamps, a few drops turning and throwing specks on the wall. +in

floor lamp | floor lamp, standing lamp
D bending over the seat = $The {stands|stand} behind the seat by the wall, a thin upright stem and a wide shade, throwing one round pool of light on the cushion and a fan of it up the wall. +lounge,bedroom,loft,reading-nook,study +one

lamp | lamp, table lamp, bedside lamp, night lamp
D beside the bed = Beside the bed {stands|stand} $the, shade tilted a little to the wall, a round of light on the pillow and the rest of it spilling over the edge of the night table. +bedroom +one
D down the long tables = $The {stands|stand} in a row down the middle of the long tables, one to every two seats, each with a short pull chain and a pool of light on the wood. +library +many
D one for each table = $The {stands|stand} one to a table, small and low, each with a round of light on the wood and the cups, so that the room goes back in bright spots. +cafe +many
D on the small table = $The {stands|stand} on the small table at the end of the seat, shade a little askew, light falling in a round on the wood and going up the wall in a fan. +lounge,loft,reading-nook +one
D low over the papers = $The {stands|stand} at the back edge of the desk and {bends|bend} over it, a bright oval on the papers under the shade, the corners of the top left dim. +study,desk +one -workshop,studio
D lit at either end = $The {stands|stand} at both ends of the room, shades lit from within, the two rounds of light meeting faintly on the wall between. +lounge,bedroom +many

desk lamp | desk lamp, banker's lamp, reading lamp, study lamp
D bent over the page = $The {stands|stand} at the back of the desk to the left, the neck bent far forward, a bright oval over the open page and the edge of a pencil, the rest of the top dim. +study,desk,table,bedroom,library -workshop,studio

pendant lamp | pendant lamp, pendant light, hanging lamp, ceiling lamp, industrial lamp
D in a row over the island = $The {hangs|hang} in a row over the island on thin cords, all at one height, each with a round of light on the top beneath. +kitchen +many
D low over the table = Low over the middle of the table {hangs|hang} $the, on a thin straight cord, the inside of the shade bright and a wide round of light on the wood below. +kitchen,dining,lounge,loft +one
D at several heights = $The {hangs|hang} at several heights from the dark of the ceiling on long cords, each lighting one table and the hands' breadth of wall beside it. +cafe,loft,hall,shop +many

candle | candle, tea light, tealight, taper candle, pillar candle
D round the edge of the tub = $The {stands|stand} along the rim and on the floor beside, some burnt down to a finger's breadth, small upright flames doubled in the wet tiles. +bathroom +many
D down the middle of the table = $The {stands|stand} down the middle of the table at uneven heights, flames upright, wax run down the holders on one side and a small halo on every glass nearby. +dining,dinner,cafe +many
D on the sill by the pane = $The {stands|stand} on the sill, the flame upright and doubled in the dark pane, a little wax run down on the saucer below. +window +one +night,dusk
D along the mantel = $The {stands|stand} in a line along the mantelpiece, no two the same height, the small flames drawing a row of soft lights up the wall behind. +fireside +many
D beside the book = $The {stands|stand} in a low holder close to the left, burnt halfway, a clear pool round the wick and a drop hardened on the side, lighting the nearest edge of everything beside. +study,table,library +one
D on a small plate = $The {stands|stand} on a small plate a little to the right and behind, a short steady flame, a clear pool round the wick and one run of wax down the side. +in +one
D among the small things = $The {stands|stand} in a loose group to the right and a little behind, no two the same height, short steady flames with a clear pool round each wick. +in +many
`;
