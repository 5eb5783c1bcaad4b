/** Rooms and halls as most people type them, with nobody in them: a dungeon, a gym, a corridor at night, a wine cellar. The form: `tableaux.ts`. */
export const PLAIN_INSIDES_TABLEAUX = `
plain-hospital-hall | place | hospital corridor, hospital hallway, hospital, abandoned hospital, asylum & corridor, hallway, abandoned, empty, night, flickering, creepy, horror, asylum | @ any
D corridor = A long corridor with pale green walls and a grey lino floor runs straight to a double swing door with two round panes.
D tubes = Strip lights run along the ceiling; two are dead, one hangs by its wire, one has just gone dim in the middle of its flicker. +flickering,flicker,creepy,horror,abandoned,asylum
D tubes on = Strip lights run along the ceiling and lie as one long broken line on the polished floor. -flickering,flicker,creepy,horror,abandoned,asylum
O bed = An empty bed on wheels stands along the left wall, its sheet hanging to the floor.
O wheelchair = A wheelchair stands slantwise before a half-open door on the right. +creepy,horror,abandoned,asylum,night
O peel = Paint has come off the walls in curled flakes, and papers lie over the floor. +abandoned,asylum
O rail = A wooden handrail runs along both walls past closed numbered doors.
B end = Behind the round panes at the end it is quite dark. +night,flickering,creepy,horror,abandoned
B end day = Behind the round panes at the end shows white light. -night,flickering,creepy,horror,abandoned
L cold = Cold greenish light falls in pools with dark stretches between them. +night,flickering,creepy,horror,abandoned
L clean = Even white light from the ceiling. -night,flickering,creepy,horror,abandoned
V axis = One-point view down the corridor at trolley height, 24 mm lens, sharp throughout

plain-gym-room | place | gym, modern gym, fitness studio, gym interior, fitness center, fitness centre, weight room & windows, modern, morning, light, empty, interior, treadmills, machines, weights, big windows, gym | @ any
D windows = A wall of windows from floor to ceiling runs the whole length of the room, trees and pale sky behind the glass. +windows,window
D treadmills = A row of treadmills stands facing the glass, consoles dark, each with its own long shadow. -boxing,weight,old
D rack = Along the other wall dumb-bells lie in pairs on a three-tiered rack, small to large, before a mirror from end to end.
O benches = Two black benches and a barbell with red plates stand on rubber mats in the middle.
O floor = The dark rubber floor is flecked with grey, one strip of green turf let into it.
N ball = A large grey ball and a coiled rope lie beside a water bottle at the front.
L morning = Low morning sun comes in through the glass from the left and lays bright bars across floor and machines. -night,evening
L night = Lines of white light in the black ceiling shine on steel, the glass dark. +night,evening
V corner = Wide view from the corner at standing height, 24 mm lens, sharp throughout

plain-throne-hall | place | throne room, king's throne room, royal hall, castle hall, great hall, throne hall, palace hall & throne, king, king's, queen, gold, red, castle, royal, medieval, dark, carpet, palace, hall | @ any
D throne = A high gilded throne stands at the end of the hall on seven steps, its back carved with a sunburst, its seat of crimson velvet. -great,ruins,ruined,abandoned
D broken throne = A high stone throne, split from top to seat, stands at the end of the hall on seven cracked steps, ivy climbing over its arms. +ruins,ruined,abandoned
D open vault = The vault has fallen in, and blocks, roof beams and young birches fill the floor between two rows of broken columns. +ruins,ruined,abandoned
D table hall = A long oak table with carved chairs runs down the hall to a raised seat under a canopy. +great
D carpet = A red carpet edged in gold runs straight from our feet over polished stone and up the steps. -ruins,ruined,abandoned
D columns = Two rows of fluted columns with gilded heads carry a vault painted dark blue with gold stars. -ruins,ruined,abandoned
O rag = One torn red banner still hangs on its pole. +ruins,ruined,abandoned
O banners = Long red banners with gold fringes hang between the columns. -ruins,ruined,abandoned
O candles = Tall candlesticks with many flames stand left and right of the steps. -ruins,ruined,abandoned
B window = Behind the throne a tall pointed window of coloured glass stands in the end wall. -dark,ruins,ruined,abandoned
B dark = Behind the throne the wall sinks into darkness. +dark
L shafts = Sun comes down in slanting shafts from high windows on the left and catches the gold. -night,dark,candle
L torches = Torches along the walls give warm unsteady light, the vault above nearly black. +night,dark
V axis = Low view straight up the carpet, 20 mm lens, symmetrical, sharp throughout

plain-glasshouse | place | greenhouse, victorian greenhouse, glasshouse, conservatory, botanical garden, palm house, orangery & tropical, victorian, plants, palms, full, jungle, botanical, iron, interior, exotic | @ any
D iron = White cast-iron ribs rise on both sides and meet in a high arched roof of hundreds of panes, curled ornaments where they join.
D palms = Palms and tree ferns stand up to the glass, banana leaves as long as a person arching over the path.
D under = Beneath them tropical plants crowd together: split-leaved monstera, red ginger, orchids on mossy branches and ferns in every gap.
O path = A path of worn patterned tiles runs down the middle, wet, leaves hanging in from both sides.
O stair = A thin spiral stair of iron winds up to a walk under the roof.
N bench = A green iron bench and a copper watering can stand where the path widens.
B basin = At the end a round stone basin with water lilies lies before a double glass door.
L diffuse = Sun through fogged panes fills the whole house with soft green-gold light, single leaves lit from behind. -night,rain
L night = Strings of small warm lamps hang among the leaves, the panes dark blue. +night,evening
L rain = Rain runs down the roof, and the light is cool and silvery. +rain
V path view = Symmetrical view down the path, 24 mm lens, sharp throughout

plain-italian-restaurant | place | italian restaurant, restaurant, trattoria, small restaurant, romantic restaurant, bistro, empty restaurant, italian bistro & candles, candle, italian, small, tables, romantic, empty, cozy, evening, interior, red, night | @ any
D tables = Small square tables stand close together under red-and-white checked cloths, set with folded napkins, bread baskets and thick glasses. +italian,trattoria,small
D plain tables = Small tables under white cloths stand close together, each set for two with folded napkins and thin-stemmed glasses. -italian,trattoria,small
D candles = On every table a candle burns in an old straw-bellied bottle, wax run down its neck in ridges. +candle,candles,romantic,italian
D shelf = Along the brick wall a shelf carries rows of dark wine bottles, strings of garlic and a framed old photograph.
O chairs = Bentwood chairs are pushed in, one drawn back a little.
O board = A blackboard without readable words hangs beside the kitchen door.
B kitchen = At the back an arched opening shows a tiled wood oven with a red glow in it. +italian,trattoria,pizza
B window = At the back a window with a half curtain looks on a blue evening street. -italian,trattoria,pizza
L candle = Candle flames give warm low light from every table, corners brown and dim. +candle,candles,romantic,night,evening,italian -morning,day
L day = Soft daylight from the street window on the left. +morning,day,empty -candle,candles,night,evening
V seat = View across the room from a corner table at sitting height, 35 mm lens, front table sharp

plain-space-bedroom | place | bedroom, kids room, kid's room, boys bedroom, boy's bedroom, children's room, child's bedroom, boys room, girls bedroom, nursery & space, theme, planets, rockets, dinosaur, dinosaurs, unicorn, princess, jungle, ocean, space theme | @ any
D bed = A low wooden bed stands against the long wall, its quilt dark blue and printed with white stars and rockets, the pillow shaped like a moon. +space,planets,rockets
D dino bed = A low wooden bed stands against the long wall, its quilt green and printed with dinosaurs, a plush one with a long neck on the pillow. +dinosaur,dinosaurs
D princess bed = A white bed stands against the long wall under a canopy of pale pink gauze, heaped with cushions. +princess,unicorn
D wall = The wall behind it is painted as a night sky with all the planets in a row, the ringed one largest. +space,planets,rockets
D green wall = The wall behind it is painted with palms, ferns and a smoking volcano. +dinosaur,dinosaurs,jungle
D mobile = Paper planets hang from the ceiling on threads at different heights. +space,planets,rockets
O rocket = A cardboard rocket as high as a child stands in the corner with a round window cut in it. +space,rockets
O desk = Under the window stands a small desk with coloured pencils, a globe and a lamp.
N rug = Building bricks and an open picture book lie on a round rug.
L lamp = Warm light from the desk lamp and glowing stars on the ceiling, the window dark blue. +night,evening
L morning = Soft morning light comes in through a half-drawn curtain on the right. -night,evening
V door = View from the doorway at a child's height, 24 mm lens, sharp throughout

plain-dungeon | place | dungeon, dark dungeon, castle dungeon, prison cell, medieval prison, torture chamber, crypt, catacombs & dark, chains, torch, torches, stone, medieval, castle, skeleton, underground, cell, dungeon, crypt | @ any
D vault = A low vault of rough grey blocks comes down to thick pillars, the stones black with damp and soot. -modern
D chains = Heavy rusted chains with open iron cuffs hang from rings in the wall on the right. +chain,chains
D torch = A torch burns in an iron bracket on the left wall, its flame bent by a draught, a black tongue of soot above it. +torch,torches
D door = At the back a low oak door studded with nails stands ajar, a barred hole in it.
O floor = The flagstones are wet and strewn with trodden straw, and a puddle holds the flame.
O skull = A few bones and a skull lie against the foot of a pillar. +skeleton,crypt,catacombs,bones
O bars = Iron bars close off a cell on one side, nothing behind them but black. -crypt,catacombs
N bucket = A wooden bucket and a tin plate stand beside the wall.
L torch light = The flame throws orange light over the near stones and long shadows of the chains, all else falls into black. +torch,torches,dark
L moon = One thin blue shaft comes down from a barred slit high in the wall. -torch,torches
V low = Low view along the vault, 24 mm lens, deep shadows, stone, rust and fire

plain-subway-arrives | place | subway station, metro station, underground station, subway platform, metro, tube station, train station & train, arriving, arrives, empty, platform, rainy, evening, night, subway, metro & train, arriving, arrives, platform, empty, subway, metro, underground | @ any
D train comes = A train has just come out of the tunnel along the platform, its two headlamps bright, windows lit behind a flat silver front. +train,arriving,arrives
D empty platform = The platform lies empty from end to end, rails shining in the bed beside it. +empty -train,arriving
D platform = The platform runs straight beside it, a yellow line of studded tiles along the edge, white-tiled walls arching over both. -old
O wet floor = The floor is wet from dripping umbrellas and holds the lamps in long streaks. +rain,rainy
O waiting = A few people with folded wet umbrellas stand back from the line, seen from behind. +rain,rainy,rush -empty
O pillars = Riveted steel pillars stand in a row down the middle, a clock between two of them.
O bench = A wooden bench and a bin stand against the tiles. -rush
B stair = At the far end a stair goes up to blue evening light and rain. +rain,rainy
B tunnel = At the far end the tunnel is a black round mouth. -rain,rainy
L tubes = Cold strip lights along the vault, warm light from the carriages.
V edge = View along the edge at standing height, 28 mm lens, train a little blurred, the rest sharp

plain-cathedral-glass | place | cathedral, gothic cathedral, church, gothic church, chapel, nave, abbey & gothic, sunlight, interior, inside, light, rays, nave, windows, stained glass windows | @ any
D nave = Clustered stone pillars go back in two rows and rise to pointed arches, thin ribs crossing far up in the vault. -chapel
D small nave = Bare stone walls lead to a pointed arch, thin ribs crossing in the vault. +chapel
D windows = Tall pointed windows stand along the right side, each a close mosaic of ruby, cobalt, emerald and gold. +stained,glass,windows,gothic
D beams = The sun comes through them in slanting beams and lays broken patches of red, blue and gold on pillars, pews and floor. +sunlight,light,rays,stained,glass
O pews = Dark oak pews stand in rows left and right of the aisle, their ends carved.
O floor = The worn flagstones of the aisle shine where feet have polished them.
O dust = Fine dust floats in the beams. +sunlight,light,rays
B rose = At the far end a round rose window glows above the altar.
L stone = Away from the windows the stone is cool grey and dim.
V aisle = View down the aisle from a low height, 20 mm lens, symmetrical, sharp throughout

plain-ocean-bath | place | bathroom, luxury bathroom, bath, hotel bathroom, villa bathroom, spa bathroom & ocean, sea, view, ocean view, sea view, beach, window & marble, tub, bathtub, luxury, view, modern, ocean, sea, bath | @ any
D tub = A deep oval tub of white marble stands free in the middle of the floor, a slim gold tap on a tall pipe beside it. +marble,luxury
D plain tub = A deep oval white tub stands free in the middle of the floor, a slim tap on a tall pipe beside it. -marble,luxury
D window = Behind it one window takes the whole end wall, and beyond the glass lies nothing but blue ocean, two lines of white surf and the horizon.
D marble = Slabs of white marble with grey and gold veins cover walls and floor, running on round the corners. +marble,luxury
O basin = Along the left wall runs a floating counter with two round basins under a mirror that doubles the sea.
N towels = Two rolled towels, a candle and a sprig of orchid lie on a teak stool beside the tub.
L day = Bright soft daylight from the sea lies on the rim of the tub and far into the room. -night,sunset,evening
L sunset = The sun stands low over the water and fills the room with peach and gold. +sunset,evening
L night = Candles along the floor, the sea outside dark blue under a moon. +night
V door = View from the doorway at standing height, 24 mm lens, sharp throughout

plain-bakery-window | place | bakery window, bakery display, shop window of a bakery, patisserie window, patisserie, bakery shop window, pastry shop window, bakery & window, display, bread, cakes, full, pastries, croissants, window full & bread, cakes, cake, pastries, croissants, bakery, patisserie | @ any
D window = The window is seen straight from the pavement, dark green wood round one large pane, an empty striped awning above it.
D bread = On the lower board round loaves with floury crosses, long baguettes in a basket and braided loaves lie close together, crusts from gold to deep brown. +bread,bakery
D cakes = Above them glass shelves carry cakes on stands: a dark chocolate one, a strawberry tart in rings, cream slices and rows of little eclairs. +cake,cakes,pastries,patisserie
O croissants = A tray of croissants fills one corner, the nearest cut by the edge of the frame.
O lace = White paper lace lies under each row, blank little cards stuck between.
O steam = A little mist has settled along the lower edge of the glass.
B inside = Behind, the shop is warm and blurred, a counter and hanging lamps.
L warm = Warm lamps inside the window make every crust glow, the pane holding a faint pale reflection of the street.
V front = Straight view at the height of the shelves, 50 mm lens, everything behind the glass sharp

plain-attic | place | attic, old attic, dusty attic, attic room, loft & boxes, dust, old, dusty, rocking horse, trunk, toys, abandoned, spooky, light, window & boxes, dust, old, attic, rocking horse, trunk, window, toys | @ any
D roof = The roof slopes down on both sides to the floor, bare rafters and boards, a brick chimney going up through the middle.
D boxes = Cardboard boxes tied with string and a leather trunk are stacked along the eaves, corners soft, dust thick on their lids. +boxes,old,dust,dusty,trunk
D horse = In the middle of the boards stands a wooden rocking horse, its dapple-grey paint crazed, the red saddle faded, half the mane gone. +horse
O other things = Round them lean a dressmaker's dummy, a cracked mirror in a gold frame and a rolled carpet. -empty
O web = A cobweb is slung from a rafter to the neck of a lamp. -modern
O prints = In the grey dust of the floorboards one clear track leads to a trunk. -modern,horse
B window = At the end a small round window sits in the gable.
L shaft = One broad shaft of sun comes down from it, thick with floating dust, on to the middle of the floor, all corners brown and dim. -night
L moon = Moonlight from it lies blue on the boards, the corners black. +night
V low = View from the top of the stair at floor height, 24 mm lens, sharp throughout

plain-wine-cellar | place | wine cellar, cellar, wine vault, winery cellar, barrel cellar & candle, candles, stone, barrels, bottles, candlelit, lit, old, vault, wine, dark, brick | @ any
D vault = A long vault of rough stone comes down low on both sides, the blocks uneven, dark with age. -brick
D brick vault = A long vault of old brick comes down low on both sides. +brick
D barrels = Oak barrels lie in a row along the left wall on heavy beams, their round ends stained dark red below the bung.
D racks = Along the right wall bottles lie neck outward in wooden racks up to the vault, grey with dust.
O table = In the middle an upended barrel serves as a table, a bottle, two glasses and a lump of cheese on it.
O candles = Thick candles burn on the barrel and in niches of the wall, wax run down over the stone. +candle,candles,candlelit,lit
N floor = The floor is of worn flagstones, damp and shining.
B grille = At the end a wrought-iron gate stands half open before more darkness.
L candle = The candles are the only light, warm on the nearest stones and bottle ends and soon lost in brown dark. +candle,candles,candlelit,lit
L lamps = Small caged lamps along the vault make one warm pool after another. -candle,candles,candlelit,lit
V middle = View down the middle of the vault, 24 mm lens, oak, stone and amber

plain-supermarket | place | supermarket aisle, supermarket, grocery store, grocery aisle, grocery store aisle, convenience store, store aisle & aisle, colorful, colourful, products, shelves, empty, night, neon, interior, supermarket, store | @ any
D aisle = One long aisle runs straight away from us between shelves taller than a person, to a vanishing point of light. -outside,exterior
D products = Products in boxes, tins, bottles and bags stand shoulder to shoulder in blocks of red, yellow, blue, green and orange, no label to be read. -empty
D bare = The shelves are bare but for a few dented tins. +empty,abandoned
O floor = The white tiled floor is polished and mirrors the colours as soft stripes.
O tags = A line of small blank price tags runs along each edge.
N trolley = An empty trolley stands slantwise in front. -people
B fridge = At the far end glass-fronted fridges glow blue-white.
L tubes = Rows of strip lights along the ceiling give bright even light without shadows.
V axis = One-point view down the aisle at trolley height, 24 mm lens, symmetrical, sharp throughout

plain-haunted-hall | place | haunted mansion, haunted house, mansion hallway, haunted hallway, haunted mansion hallway, creepy hallway, haunted hotel, spooky hallway, creepy corridor & hallway, corridor, hall, portraits, interior, inside, staircase, room & portraits, hallway, corridor, haunted, creepy, spooky, hall, interior, inside, staircase | @ any
D hall = A long panelled hallway runs away from us, dark wood below, torn wallpaper with a faded pattern above, a threadbare red runner down the middle.
D portraits = Portraits in heavy gilt frames hang close along both walls, pale stern faces whose eyes all look the same way, one picture hanging crooked. +portrait,portraits
D stair = At the end a broad staircase turns up into the dark under a dusty chandelier.
O door = One door stands a hand's width open, a thin line of cold light in the gap.
O candles = Candle stumps burn in iron brackets with cobwebs between their arms.
O table = A narrow table carries a vase of dead roses and a clock with no hands.
L cold = Blue moonlight from a tall window on the left lies in slanting panes on the floor, small candle flames the only warm points.
L cold night = Blue moonlight from a tall window on the left lies in slanting panes on the floor, small candle flames the only warm points. +night
V axis = One-point view from a low height, 24 mm lens, slightly tilted, deep shadows

plain-warehouse | place | warehouse, storage warehouse, logistics warehouse, warehouse interior, fulfillment center, depot & forklift, boxes, shelves, empty, pallets, big, large, interior, racks, warehouse | @ any
D racks = Steel racks of blue uprights and orange beams rise to the roof on both sides, eight levels of cardboard boxes on pallets wrapped in film. -empty,abandoned
D empty hall = A vast bare hall of steel columns and a concrete floor runs back under a saw-tooth roof. +empty,abandoned
D forklift = A yellow forklift stands in the aisle, a pallet of boxes raised on its fork, the seat empty. +forklift
O floor = The polished concrete floor carries yellow lines and faint tyre marks, lamps mirrored in it.
O tag = White blank labels and strips of tape mark every box. -empty,abandoned
N pallet = A stack of empty pallets and a hand truck stand in front on the left.
B doors = At the far end three loading doors stand open on white daylight.
L lamps = Rows of bright lamps under the roof and daylight from the doors, soft grey shadows.
V aisle = View down the aisle at standing height, 24 mm lens, strong converging lines, sharp throughout

plain-train-window | place | train compartment, train window, train interior, vintage train, sleeper train, train carriage, train cabin & mountains, mountain, view, window, snow, sunset, countryside, sea, night, rain, forest & view, window, mountains, snow, sea, forest, countryside, sunset, compartment | @ any
D window = A wide window fills the middle of the compartment, a folding table under it.
D mountains = Outside stand snow peaks over dark fir slopes and a green valley with a river, a stone viaduct curving ahead with the front of our own train on it. +mountain,mountains,alps
D snowland = Outside lies a white land of fir woods and frozen fields. +snow,winter -mountain,mountains
D seaside = Outside the line runs close above a blue sea with rocks. +sea,ocean,coast
D rain = Rain runs back along the pane in slanting threads, and the fields behind it are grey-green blurs. +rain,rainy -mountain,mountains,snow
D seats = Two facing benches in dark red velvet with white head cloths stand left and right, brass lamps with small shades above them.
O table = A glass of tea in a metal holder and an open book lie on the table.
O rack = Above, two leather cases lie in a net of brass and string.
O curtain = Heavy curtains are tied back at both sides.
L day = Clear mountain light falls in on table and seats. -night,sunset,rain
L sunset = Low orange light comes in level and lies on the velvet. +sunset
L night = The little lamps give warm light, the land outside blue. +night
L rain = Dull grey light comes in through the wet glass, the little lamps warm against it. +rain,rainy
V seat = View from the door at sitting height, 28 mm lens, inside and outside both sharp

plain-stable | place | horse stable, stable, stables, horse barn, barn with horses & horses, horse, hay, stalls, brown, inside, interior, straw & horse, horses, hay, stable, stalls, straw | @ any
D aisle = A wide aisle of worn bricks runs between two rows of wooden stalls with half doors and iron bars.
D heads = Brown horses look out over the half doors, one behind another, chestnut and bay, white blazes on two of the faces. +horse,horses
D hay = Bales of hay are stacked against the left wall, loose armfuls spilled over the bricks. +hay,straw
O bridles = Bridles and ropes hang on pegs beside each door, a saddle on a bracket.
O beams = Heavy beams carry the loft, wisps of hay hanging through the gaps.
N fork = A fork leans on a full wooden barrow in front.
B door = The double door at the end stands open on a bright green paddock.
L shafts = Sun comes through the gaps of the boards on the right in thin blades full of dust, and a broad patch from the door. -night
L lantern = A lantern on a beam gives warm light, the night blue in the door. +night
V aisle view = View down the aisle at the height of the horses' heads, 28 mm lens, straw, brown and leather

plain-empty-stadium | place | stadium, football stadium, soccer stadium, empty stadium, arena, olympic stadium, baseball stadium & empty, sunset, night, floodlights, pitch, grass, lights, football, soccer, rain | @ any
D bowl = The stands rise on all sides in a closed bowl, tens of thousands of empty seats in blocks of red and blue under a thin ring of roof.
D pitch = The pitch lies mown in light and dark green stripes, its white lines fresh, one ball on the centre spot. -baseball
D goal = The near goal stands in front on the left, its net hanging still, every mesh clear. -baseball
D diamond = The reddish diamond and the green outfield lie freshly raked, white bases in place. +baseball
O rail = Steps and railings run up between the blocks in thin pale lines.
O screen = A dark scoreboard hangs at the far end.
B towers = Four floodlight towers stand above the roof. -night
L sunset = The sun stands low behind the far stand, the sky orange to violet, half the seats in gold and the pitch already in blue shade. +sunset,dusk,golden,evening
L flood = White floodlight fills the bowl, each post with four faint shadows, the sky black. +night,floodlights
L day = Clear sun from the left, the shadow of the roof drawn across the pitch. -sunset,dusk,golden,night,floodlights,rain,evening
V behind goal = Wide view from behind the goal at seat height, 20 mm lens, sharp throughout

plain-roof-garden | place | rooftop garden, roof garden, rooftop terrace, city rooftop, rooftop & garden, city, sunset, night, plants, lights, view, terrace, skyline | @ any
D beds = Raised beds of weathered wood stand along the edge of the roof, full of lavender, grasses, tomatoes on canes and small olive trees in tubs. -party,pool
D seats = A low bench with linen cushions and two chairs stand round a small table on a deck of boards.
D lights = Strings of round bulbs hang from pole to pole above it. -morning
O can = A zinc watering can and a basket with herbs stand beside the nearest bed.
O rail = A glass rail runs along the edge.
B city = Beyond it the city goes off in roofs, water tanks and a few tall towers.
L gold = Late sun from the right shines through grasses and leaves, long shadows over the boards. -night,rain,morning
L night = The bulbs give warm light, windows of the city glitter under a blue sky. +night,evening
L morning = Soft morning light from the left, dew on the leaves. +morning
V corner = View from the stair door at standing height, 24 mm lens, sharp throughout

plain-tent-inside | place | tent interior, inside tent, tent, view from tent, glamping tent, inside of a tent & interior, inside, view, from, glamping, cozy & view, interior, inside, tent | @ any
D open = The tent is seen from inside, both flaps tied back, the opening a bright triangle in the middle.
D outside = Beyond it lie a still lake, dark firs and a mountain with snow in its gullies.
D bag = In front two sleeping bags are rolled open on thin mats, a wool blanket thrown over one.
O lamp = A small lantern hangs from the ridge, a cup and a folded map beside a pair of boots at the door.
O cloth = The thin cloth glows warm where light comes through, every seam and loop drawn.
L morning = Early sun comes in from the left over the lake, a little mist on the water. -night
L night = The lantern lights the cloth from within, stars thick in the opening. +night
V lying = View from a lying sleeper's height, 20 mm lens, sharp throughout

plain-ice-cave | place | ice cave, glacier cave, ice cavern, frozen cave, crystal ice cave & ice, cave, glacier, blue, frozen | @ any
D walls = Walls and roof are one scalloped skin of clear ice, hollow beside hollow like the inside of a shell, deep blue where it is thick and white at every rim.
D floor = A frozen stream runs down the middle of the floor, smooth and dark, with trapped bubbles.
D icicles = Icicles as long as a person hang from the edge of the opening.
O layers = Thin grey bands of old ash run through the ice.
O stones = A few black stones lie frozen into it in front.
B mouth = At the end the mouth of the cave is a bright white arch.
L through = Daylight comes down through the roof itself and fills the hollow with turquoise, stronger at the mouth. -night
V low = Wide low view towards the opening, 16 mm lens, sharp throughout

plain-coffee-shop-rain | place | coffee shop, cafe, coffee shop interior, cafe interior, coffeehouse, cozy cafe & interior, inside, rainy, rain, cozy, lofi, window, autumn, evening, morning, plants & rainy, rain, interior, lofi, inside, window, cozy | @ any
D window seat = By a tall window two worn armchairs stand at a round wooden table with one full cup, a plate of biscuits and an open book.
D rain = Rain runs down the glass in crooked lines, and the street outside is only soft blue-grey shapes and the blurred red of one lamp. +rain,rainy
D counter = At the back a wooden counter carries a chrome espresso machine and a glass dome of cakes, shelves of cups and jars behind it.
O plants = Trailing plants hang from the beams, and one stands on the sill in a clay pot.
O cat = A grey cat sleeps on the cushion of the second chair. +lofi
O bulbs = Bare bulbs with glowing threads hang over the counter.
N rug = A faded rug lies on dark floorboards.
L warm = Warm lamps inside against the cool light of the window, which lies in a pale patch on the table. -morning,night
L night = Only the bulbs light the room, the glass black with gold drops. +night,evening
L morning = Low morning sun comes in through the window and lies over the table. +morning -rain,rainy
V seat = View from a seat across the room, 28 mm lens, warm wood and blue window

plain-server-room | place | server room, data center, data centre, server farm, servers & server, servers, data, blue, dark, lights, futuristic, room | @ any
D aisle = A narrow aisle runs between two rows of black cabinets with perforated doors, straight to the end of the hall.
D lights = Behind every door hundreds of tiny green and blue lamps blink in lines, denser towards the far end.
D cables = Bundles of blue and yellow cables run in neat combs along a tray under the ceiling.
O floor = The raised floor of white tiles is polished and doubles the lamps as faint stripes, one tile pierced with holes.
O door = One door stands open, drawers of steel and thin cables inside.
B end = At the end stands a plain glass door.
L cold = Cold blue-white strips along the ceiling, the cabinets black.
V axis = One-point view at chest height, 24 mm lens, symmetrical, sharp throughout

plain-robot-control | place | control room, mission control, command center, command centre, control center & control, screens, mission, command, monitors, nuclear, old, spaceship, room | @ any
D screens = A wall of screens fills the far end, maps, curves and rows of figures too small to read, one of them larger than all the rest.
D desks = Rows of curved desks step down towards it, each with three monitors, a keyboard and a lamp on a bent arm. -old,nuclear
D panels = Grey steel consoles covered with dials, switches and small square lamps in red, green and amber curve round the room. +old,nuclear
O chairs = Empty chairs on wheels are turned every way, a headset on one of the desks.
O mug = A paper cup and a pad with scribbles lie beside the nearest keyboard.
L glow = The room is dark but for the blue-white glow of the screens and thin lines of light along the steps.
V back = View from the last row at standing height, 24 mm lens, sharp throughout

plain-castle-bedroom | place | bedroom, bedchamber, royal bedroom, princess bedroom, chamber & castle, medieval, royal, princess, king's, king, queen, gothic, palace & bedroom, bedchamber, chamber | @ any
D four-poster = A carved four-poster bed stands against the stone wall, its heavy red curtains tied back, furs and embroidered cushions heaped on it. -princess
D princess bed = A white four-poster bed stands against the wall, its gauze curtains falling from a gilded crown. +princess
D hearth = A fire burns in a wide stone hearth, two high-backed chairs before it.
D tapestry = Tapestries with deer and trees cover the walls.
O chest = An iron-bound chest stands at the foot of the bed.
O candles = Thick candles burn in iron stands as high as a person.
B window = A pointed window with small leaded panes lets in the evening between two stone seats.
L fire = Warm firelight from the right, the rest of the room in brown shade. -morning,day
L morning = Morning light falls from the window across the floor. +morning,day
V corner = View from the corner at standing height, 24 mm lens, sharp throughout

plain-old-kitchen | place | kitchen, castle kitchen, medieval kitchen, witch kitchen, witch's kitchen, tavern kitchen & medieval, castle, witch, witch's, hobbit, fantasy, ancient & kitchen | @ any
D hearth = An open hearth as wide as the wall holds a fire under a black cauldron on a chain, steam rolling up into the chimney.
D table = A long table of thick worn planks carries loaves, a plucked goose, onions, clay jugs and a knife stuck upright.
D hanging = Hams, copper pans, garlic and bunches of herbs hang from the dark beams.
O bottles = Crooked shelves hold bottles of green and violet glass and jars of dried roots. +witch
O sacks = Sacks of flour and barrels stand along the wall.
O floor = The floor is of uneven flagstones strewn with straw.
N cat = A cat sits by the ash. -empty
B window = A small deep window shows a strip of grey daylight.
L fire = The fire lights beams and copper in orange, the corners dark.
V door = View from the door at standing height, 24 mm lens, sharp throughout

plain-sunken-restaurant | place | underwater restaurant, underwater hotel, undersea restaurant, underwater room, underwater bedroom, underwater house & underwater, undersea | @ any
D vault = A long room lies on the sea floor under a vault of clear glass, the blue sea standing close on every side.
D tables = Small round tables with white cloths and low lamps stand in two rows along it. -bedroom,room,hotel,house
D bed = A wide white bed stands in the middle of it, its head towards the glass. +bedroom,room,hotel,house
D fish = Shoals of yellow and silver fish pass over the roof, and one ray glides across like a shadow.
O coral = Corals and waving weed grow up to the panes outside.
O ripple = A moving net of light slides over floor and cloths.
B far = Farther off the water goes from turquoise to deep blue.
L sea = Blue light comes down through the water, the lamps small and warm against it.
V axis = View down the length of the room, 20 mm lens, symmetrical, sharp throughout

plain-ice-rooms | place | ice hotel, ice bedroom, ice room, igloo interior, inside igloo, ice palace interior, ice bar & ice, igloo | @ any
D walls = Walls and vaulted roof are of packed snow and clear blocks of ice, smooth and faintly blue.
D bed = A bed carved from one great block of ice stands in the middle, spread with reindeer hides. -bar
D bar = A long bar of clear ice runs along the wall, glasses of ice standing on it in a row. +bar
D pillars = Clear pillars with lights frozen inside carry the roof.
O carving = A carved relief of waves and stars runs along the wall.
O floor = The floor is trodden snow that glitters.
L within = Soft blue and white light shines from inside the ice, with one warm candle.
V front = View at sitting height, 24 mm lens, sharp throughout

plain-tree-room | place | treehouse interior, tree house interior, inside a treehouse, treehouse bedroom, treehouse room, tree house & interior, inside, bedroom, room, cozy & treehouse, tree house, tree | @ any
D trunk = The thick trunk of the tree comes up through the floor and goes out through the roof, the round room built about it.
D boards = Walls of rough boards lean a little, no two windows alike.
D bed = A low bed with a patchwork quilt fits into the curve under the largest window.
O rope = A rope ladder hangs down through a square hole in the floor.
O shelf = A shelf nailed to the trunk holds books, a lantern and a jar of feathers.
O lights = Small warm bulbs are wound along a branch.
B leaves = Outside every window are only leaves and pieces of sky.
L leaf light = Green-gold light comes in through the leaves from the left. -night
L lantern = The lantern gives warm light, blue dusk at the windows. +night,evening
V level = View at sitting height, 24 mm lens, sharp throughout

plain-fish-hall | place | aquarium, aquarium hall, big aquarium, public aquarium, oceanarium, aquarium tunnel, fish tank & #scene, fish, sharks, tunnel, blue, huge, large, jellyfish, tank, empty, hall | @ any
D glass = A wall of glass as high as a house stands at the end of a dark hall, the water behind it clear deep blue. -tunnel,jellyfish
D tunnel = A tunnel of clear glass arches over a dark path, water on both sides and above. +tunnel
D jellies = A round window fills the wall, orange jellyfish rising behind it with trailing threads. +jellyfish
D big fish = A whale shark passes slowly through it, rays and shoals of silver fish wheeling round. -jellyfish
O rocks = Rocks with waving weed and coral stand on pale sand below. -jellyfish
O floor = The polished black floor holds the blue as a long trembling patch.
O benches = One empty bench stands before the glass. -tunnel
L blue = All light comes from the water, moving in bright lines over floor and walls.
V dark = View out of the dark at standing height, 24 mm lens, sharp throughout

plain-flower-room | place | flower shop, florist shop, flower shop interior, florist, flower store & interior, inside, flowers, cozy, small, buckets, shop, bouquets, roses, spring & flower shop, florist, flower store | @ any
D buckets = Zinc buckets stand in steps along both walls, packed with roses, tulips, ranunculus, eucalyptus and tall delphinium. -exterior,outside
D table = In the middle a worn wooden table carries a half-bound bouquet, shears, string and rolls of brown paper.
D hanging = Bunches of dried lavender and hydrangea hang from the beams over it.
O plants = Small pots of ivy and fern stand on a ladder at the side.
O floor = The tiled floor is wet and strewn with cut stems and leaves.
O board = A blackboard without readable words leans by the door.
B window = Through the tall shop window the street is bright and out of focus.
L window light = Soft daylight from the window on the right shines through the petals. -night
L lamps = Hanging lamps give warm light, the window blue. +night,evening
V door = View from the door at standing height, 28 mm lens, sharp throughout

plain-vault-bank | place | bank vault, vault, vault door, safe room, treasure vault & bank, gold, money, door, open, steel, safe, vault | @ any
D door = A round steel door as thick as an arm is long stands swung open, its bolts standing out all round like spokes.
D wheel = A polished five-spoked wheel and a brass dial sit in its middle.
D boxes = Behind it a narrow room is lined to the ceiling with small numbered steel drawers.
O gold = Gold bars lie stacked on a low trolley inside. +gold,money
O drawer = One drawer has been drawn out and lies open on a table.
O floor = The floor is black marble and mirrors the circle of the door.
L strip = Cold white light from a strip above, warm reflections in brass.
V front = View straight at the opening, 24 mm lens, sharp throughout
`;
