/** Streets, gardens, rooms and surfaces in whole sentences, by the ids of the places. The form of the rows: `passages.ts`. */
export const TOWN_VIEWS = `
city-street
F houses and front lawns = Low detached houses stand back behind clipped lawns and short drives, one tree at the kerb before each. +suburban,suburb,residential
F brick fronts and parked cars = Brick and pale stone buildings line both sides of the street, with striped awnings over the shop windows, parked cars along the kerb and a traffic light at the far crossing.
B shopfronts and parked cars = Behind $the shop windows with striped awnings and a row of parked cars are softly blurred. -rain
B wet pavement and blurred lights = Behind $the the wet street reflects round blurred lights in red, amber and white. +rain
B bicycle at a lamp post = A bicycle leans against a lamp post, and a few pedestrians walk past in the distance. -rain,deserted,empty
B red brick and tall windows = Red-brick houses with tall windows stand across the street. -tokyo,rome
B postbox = A red postbox stands on the left. -tokyo,paris,york
B flower boxes = Flower boxes with pink geraniums hang below the first-floor windows. -winter,snow,tokyo
B delivery van = A white delivery van is parked on the right. -deserted,empty
B bus stop = A glass bus shelter stands a little way down on the left. -deserted
B bakery window = A bakery window with loaves is lit in warm yellow on the right. -deserted,empty
B corner house = Farther down a corner house with a small round turret closes the street. -tokyo,york
B clock over a shop = A round clock hangs over a shop door. -tokyo
B newspaper box and tree = A young street tree and a green newspaper box stand at the kerb. -tokyo
B cafe chairs outside = Two small cafe tables with chairs stand outside a shop door. -rain,snow,night
B crossing and traffic light = A zebra crossing and a traffic light show farther down the road.
B stone steps and railings = Stone steps with iron railings lead up to a dark green door. -tokyo
B flower stall by the wall = Buckets of cut flowers stand along a shop wall. -night,snow

alley
F narrow lane between old houses = The lane runs between old plastered houses in ochre and cream, with wooden shutters, potted plants on the doorsteps and an arch at the far end. -dark,night,cyberpunk
F narrow back alley = The alley is narrow, with brick walls, drainpipes and stacked crates on both sides, cables crossing above and a bright street at the far end. +dark,night,cyberpunk
B old walls and a bright end = Behind $the old walls with peeling plaster lead to a bright opening at the end.
B pots by a doorway = Two clay pots and a worn doorstep stand at the side.

neon-street
F stacked signs over wet asphalt = Signs without end hang one above another up both sides of the street, pink, jade and cold white, and the wet asphalt carries them all again in long torn stripes; walkways cross overhead in silhouette.
B glowing fronts = Glowing fronts and hanging cables crowd the air behind $the, their colours smeared over wet ground.

skyline
F towers in three depths = Towers stand in three depths, the nearest dark and exact with their rows of windows, the next blue, the last a mere paper edge, and a river or a bay holds their broken stripes below.
B towers in the haze = A ragged line of towers stands behind $the, paler with every block.

rooftop
F clay tiles down the hill = Clay-tiled roofs at every angle step down the hill, orange gone grey with lichen, dormers and crooked aerials between them and a strip of water at the end. +lisbon,porto,rome,florence,siena,prague,paris,dubrovnik,venice,barcelona,seville,italy,spain,portugal
F tanks and chimneys over the city = Water tanks, vents and chimneys stand about on tar and gravel behind a low parapet, and past it roofs go on to the horizon.
B parapet and rooftops = A low parapet runs behind $the, and past it spreads a jumble of roofs and aerials.

market
F stalls under striped canvas = Stalls under striped canvas line the way, with pyramids of oranges and tomatoes, baskets of herbs and sacks of red and yellow spice.
B stalls and awnings = Behind $the stalls with oranges, tomatoes and green herbs stand under striped awnings.
B crates and a scale = Wooden crates of apples and a metal scale stand on the counter.

square
F paving round a fountain = Worn paving fans out from a fountain with a mossy bowl; arcades run along two sides, and a clock tower stands over the tiled roofs.
B arcade and fountain = An arcade and the rim of a fountain show behind $the across worn paving.

park
F path under plane trees = A gravel path curves between tall plane trees and green lawn, with wooden benches along it and a small pond at the end.
B lawn, trees and a bench = Behind $the a green lawn, tall trees and an empty wooden bench are softly blurred.
B pond with ducks = A small pond with two ducks shines in the background. -duck,night
B dappled grass = Dappled shade lies on the short grass. -night,rain,snow
B flower bed = A round bed of red and yellow tulips stands to one side. -winter,snow,autumn
B path with fallen leaves = A gravel path with a few fallen leaves runs past on the left. -snow,winter,spring
B iron lamp and hedge = An iron lamp post and a clipped hedge stand in the background.

playground
F swings and a slide = Swings hang from a red frame beside a steel slide worn bright down the middle, on a ground of sand trodden into hollows.
B frame of the swings = The red frame of the swings stands out of focus behind $the.

train-station
F iron roof over platforms = An iron and glass roof spans the platforms, with two tracks, a round clock and benches along a tiled wall. -subway,underground,metro,tube
F tiled platform and tunnel = A low vault of white tiles spans two tracks and a narrow platform, with pillars along the edge and dark tunnels at both ends. +subway,underground,metro,tube
B platforms and a clock = Behind $the the platform with its benches and round clock runs back under the iron roof. -subway,underground,metro,tube
B white-tiled wall = Behind $the a white-tiled wall with a framed poster runs along the platform. +subway,underground,metro,tube
B passing commuters = Commuters walk past in soft motion blur. -abandoned,empty,deserted,alone

train
F seats by the window = Two rows of blue seats face each other by wide windows, with a small folding table, a luggage rack and green fields outside. -subway,metro,underground,night,evening,dark
F dark panes and lamps = Two facing rows of worn blue seats stand under small reading lamps, black window panes mirroring them from both sides. +night,evening -subway,metro,underground
F benches and steel poles = Two benches face each other down the length of the car, with steel poles and hanging straps between them and dark windows. +subway,metro,underground
B fields through the window = Green fields and a row of trees pass in a soft blur outside the wide window behind $the. -subway,metro,underground,tram,bus,night
B dark window and poles = Steel poles, a row of advertisements and a dark window are behind $the. +subway,metro,underground
B folded coat on the next seat = A folded coat and a canvas bag lie on the empty seat beside.

airfield
F runway and parked tails = A runway with white stripes runs off between lamps in pairs, parked tails standing in a row before low hangars.
B parked tails = Behind $the tails stand in a row on a grey apron.

suburb
F houses with front lawns = Two-storey houses with pale siding and small porches stand behind trimmed front lawns, with a bicycle on the grass and a row of young trees along the kerb.
B garage door and hedge = Behind $the are a white garage door, a clipped green hedge and a basketball hoop. +driveway,garage
B wooden fence and porch = Behind $the are a wooden fence, a trimmed green hedge and a porch with two steps. -driveway,garage
B flower pots on the steps = Red geraniums in clay pots stand along the edge of the steps. -winter,snow
B toolbox and hose = An open metal toolbox and a coiled green hose lie on the concrete. +driveway,garage

village
F crooked roofs round a lane = Crooked roofs of slate and thatch crowd about a lane that climbs to a squat church tower; there are hollyhocks against the walls and a trough by the bend. -snow,winter
F snowed roofs round a lane = Snow lies a foot thick on crooked roofs; the lane between them is a trodden groove, and smoke goes straight up from three chimneys. +snow,winter
B stone cottages = Stone cottages with low eaves line the lane behind $the.

fishing-village
F painted houses above the water = Wooden houses painted ox-blood, mustard and white stand on stilts at the edge of the water, boat sheds beneath, drying racks beside, and bare rock behind.
B painted sheds on stilts = Painted boat sheds on stilts stand along the shore behind $the.

castle-hill
F keep and curtain wall on a crag = On a crag above the trees a square keep rises from a ring of broken curtain wall; the road goes up to it in hairpins and ends at a gate with twin drums.
B towers over the trees = Behind $the slate-capped towers and a notched wall rise over dark trees.

tower
F leaning tower with one window = The tower leans a little, stone below and timber on top, with a crooked stair outside and a single window under the cap.
B old stone tower = An old stone tower stands up behind $the, ivy to its waist.

haunted-house
F gabled house behind railings = The house stands alone behind rusted railings, all gables and blind windows, one shutter hanging, a dead tree reaching over the porch.
B gables and dead branches = Steep gables and dead branches are cut out dark behind $the.

ruins
F columns and grass = Four columns still carry a length of frieze; the rest lies in drums among thistles, and a fig tree has split the floor.
B broken columns = Broken columns and fallen blocks lie about behind $the with grass in every joint.

church
F nave with tall windows = Clustered pillars go up to a ribbed vault, and tall windows of blue and ruby glass lay their colours on the flagstones in slanting shapes.
B pillars and coloured glass = Pale pillars stand in line behind $the toward a tall window of coloured glass.

temple
F tiered roofs above steps = Broad steps between stone lanterns go up to a gate with upturned eaves; over it three more roofs rise, each smaller, against cedars.
B red gate and cedars = A red-lacquered gate and old cedars stand behind $the.

garden
F borders along a brick path = A brick path runs between flower beds of roses, lavender and pink phlox to a green door in an old brick wall. -winter,snow
B roses and a brick wall = Behind $the pink roses and purple lavender grow along a warm brick wall. -winter,snow
B watering can on the path = A zinc watering can and two clay pots stand on the path.

japanese-garden
F raked gravel, maple, lantern = Raked gravel flows in lines about three mossed stones; a maple reaches in over a stone lantern, and a plank bridge crosses to a clipped pine.
B stone lantern and maple = A stone lantern and the flat sprays of a maple show behind $the over raked gravel.

courtyard
F arcade round a tiled basin = An arcade goes round four sides of a court paved in blue and white, with a tiled basin in the middle and lemon trees in tubs. -narrow,cobbles,cobblestones,cobbled,rain,backyard
F plastered walls over cobbles = High plastered walls with small shuttered windows close in round a floor of worn cobbles, with a drainpipe, a plank door and an iron ring in the wall. +narrow,cobbles,cobblestones,cobbled,rain,backyard
B arches and potted lemons = Arches and lemon trees in clay tubs enclose $the. -narrow,cobbles,cobblestones,cobbled,rain

terrace
F table and railing with a view = An iron table with two chairs stands by a stone balustrade under wisteria, and past the rail tiled roofs go down to the water. -balcony,garden,city,porch,deck
F tubs along the railing = Clay pots and wooden boxes stand close together along a black iron railing: tomatoes on canes, basil, lavender, red geraniums and a small lemon tree. +balcony,garden -porch
F boards and a swing seat = Grey floorboards run along the front of the house to a swing seat with striped cushions, past white posts and a low wooden rail. +porch,veranda,deck
B balustrade and roofs = A balustrade with pots of geranium runs behind $the, with tiled roofs below it. -balcony,porch,deck
B railing and facing windows = Behind $the are a black iron railing and the windows of the house across the street. +balcony
B house wall and door = A glass door with a white frame stands half open to the room. +balcony,porch,veranda -night

cemetery
F leaning stones under yews = Headstones lean this way and that in long grass under yews, lichen over their faces, an iron gate ajar at the end of the path.
B leaning headstones = Leaning headstones and a dark yew stand behind $the.

campsite
F tent by a ring of stones = A canvas tent stands open toward a ring of stones with a fire in it; there is a kettle on a hook and a log for a seat, and firs stand round.
B canvas and firs = A canvas tent and black firs close the clearing behind $the.

fairground
F wheel and carousel = A wheel of coloured bulbs turns over striped booths; in front a carousel shows gilded horses caught at different heights.
B blurred bulbs and booths = Strings of bulbs and striped booths blur into coloured beads behind $the.

festival
F lanterns over a crowd = Paper lanterns cross the street in rows, red and cream, over a crowd seen as heads and lifted hands.
B lantern rows = Rows of lanterns hang behind $the, the farthest only dots.

street-food-stall
F glowing cart at a corner = Under a striped awning and two bare bulbs the cart is all hands and steam: a blackened wok, towers of bowls, baskets of greens, red plastic stools pulled up close on the wet pavement. +bangkok,hanoi,saigon,taipei,penang,thai,thailand,vietnam,singapore
F counter with steam and bulbs = The stall is a hatch of painted boards, a scrubbed counter, jars and a striped awning, with a stool in front and a board hung on a nail.
B painted boards and jars = Painted boards, a row of jars and the fringe of an awning stand close behind $the.

shopfront
F painted front with full window = A painted front with gilded mouldings holds one wide window, crammed to the top, and a half-glazed door with a brass handle beside it.
B full window and door = A crowded shop window and the brass-handled door next to it stand behind $the.
B spines in rows = Leaning rows of cloth-bound spines in moss, oxblood and faded navy surround $the. +bookshop,bookstore,books

cafe
F marble tables and a counter = Small round marble tables and bentwood chairs fill the room, with a wooden counter, a chrome espresso machine and shelves of white cups at the back.
B counter with espresso machine = Behind $the are a wooden counter, a chrome espresso machine and shelves of white cups, softly blurred.
B hanging lamps and a chalkboard = Warm hanging lamps and a chalkboard menu show in the background.
B milk jug and cloth = A steel milk jug and a folded cloth lie on the wooden counter.

restaurant
F booths and checked floor = Red booths line the windows above a floor of black and white squares, each table with its lamp, sugar jar and folded card.
B booths and pendant lamps = Booths and a line of pendant lamps run back behind $the.

bar
F bottles before a mirror = Bottles stand three deep before a foxed mirror; the bar is one long plank, ringed and dented, with brass along its foot and stools pushed in.
F pipes and brick = Copper pipes run in parallel along raw brick, turn at right angles over the bar and end in taps with red wheels; stools of welded iron stand underneath. +industrial,copper,pipes
B back bar out of focus = The back bar dissolves behind $the into amber and green points.

factory
F hall of columns and machines = Riveted columns march down a hall as long as a street, cranes on rails above, silent machines under sheets, broken panes in the roof.
B riveted columns = Riveted columns and idle machines stand in line behind $the.

parking-lot
F canopy and empty bays = A flat canopy on thin posts stands over two pumps; white lines mark out empty bays, and weeds come up along the kerb.
B painted bays = Painted bays and a single lamp stand empty behind $the.

stadium
F stands round a mown field = Banked seats rise on every side of a mown field striped in two greens, chalk lines bright across it, floodlight masts at the corners.
B blurred stands = The stands blur behind $the into flecks of colour.

battlefield
F churned ground and smoke = Churned mud, broken wheels and splintered stakes cover the ground as far as a bank of smoke, from which banners lean.
B smoke and torn banners = Smoke and torn banners fill the air behind $the.

zoo
F glass wall and planted rock = Behind thick glass a planted rock rises from green water, roots feeling down over its face.
B planted rock = Planted rock and a sheet of thick glass make the ground behind $the.

tunnel
F ribs to a coin of daylight = Brick ribs repeat, darker and smaller, to a coin of daylight; water lies between the rails and holds it.
B bright tunnel mouth = The round mouth of the tunnel shines small behind $the.

construction-site
F scaffold and raw concrete = Raw concrete floors hang in a cage of scaffolding, bundled rods stick up like reeds, and a crane’s arm crosses the top.
B scaffolding = Poles and planks of scaffolding make a grid behind $the.

fire-station
F red doors and a washed yard = Three tall red doors stand in a brick front; behind one that is half raised shows the chrome nose of an engine, and hoses lie flaked on the washed concrete.
B flank of the engine = The red flank of a fire engine, its lockers and chrome rail, fills the space behind $the.

apiary
F painted hives in tall grass = Hives painted chalk blue, cream and ochre stand on bricks in uncut grass under old apple boughs, the air in front of them flecked with bees.
B pale hives in a row = A row of pale blue and cream hives stands in uncut grass behind $the.

ski-slope
F groomed slope and chairlift = A groomed slope ribbed like corduroy drops between firs, chairs hanging over it in a dwindling line.
B firs and lift chairs = Snow-loaded firs and a line of lift chairs stand behind $the.

hot-spring
F steaming pool among boulders = Steam stands over a pool of milky turquoise held in by rounded boulders, with a cedar bench at the edge and snow on the stones. -summer
B steam and boulders = Steam drifts behind $the over rounded boulders and milky water.

pumpkin-patch
F vines with fat orange globes = Pumpkins lie where they grew, some as big as a stool, ribbed and lopsided, among rough leaves and hollow vines, with a barrow half loaded.
B rough leaves and rows = Rows of rough leaves and canes run back behind $the.

promenade
F railing along the sea = A white railing follows the curve of the front, lamps at even steps, shelters with glass sides, and on the other side the beach a storey lower.
B railing and lamps = A white railing and a line of lamps curve away behind $the.

garden-party
F long table under trees = A long table with a white cloth stands in dappled grass, jugs of water and torn bread down its middle, bunting slung from branch to branch.
B bunting and white cloth = Bunting and the corner of a white cloth show behind $the among leaves.

dojo
F bare hall with mats = Straw mats edged in black cover the floor of a bare timber hall; one scroll hangs at the end, and sliding screens let in a grey glow.
B timber hall and mats = Edged mats and plain timber posts lead back behind $the.

kitchen
F wooden table and open shelves = A solid wooden table stands in the middle of the kitchen, with open shelves of white plates, a stove with a hanging row of pans and a deep sink under the window. -modern,white
F white cabinets and oak counter = Flat white cabinets run along one wall under a pale oak counter and a backsplash of small white tiles, with a simple wooden table and two chairs in the middle. +modern,white,scandinavian
B shelves and hanging pans = Behind $the are open shelves of jars and plates, a stove and a row of hanging pans, softly blurred.
B bowl, flour and tea towel = A chipped mixing bowl, a wooden spoon and a checked tea towel lie on the counter. -restaurant,busy
B steel counter and ticket rail = Stainless steel counters and a rail with order tickets shine in the background. +restaurant,busy
B herbs on the sill = Small pots of basil and parsley stand on the windowsill.

greenhouse-kitchen
F worktop under a glass roof = Under a pitched glass roof a long worktop of oiled oak runs past a stone sink to shelves of terracotta; tomato vines climb the iron frame, and herbs stand in rows wherever there is room.
F range among ferns = Where the brick wall ends glass begins: a cream range and copper pans on one side, on the other ferns, lemon pots and a tangle of vines up the iron ribs, with a tiled floor between.
B vines up an iron frame = Vines climb the iron frame behind $the, over a stone sink and shelves of clay pots.

living-room
F low sofa and pale rug = A low sofa in natural linen stands along a white wall facing a round oak table, with one wool rug, a paper lamp and a tall plant by the window. +scandinavian,nordic,minimalist,minimal,danish,swedish
F pit of orange cushions = Three carpeted steps lead down to a square pit of burnt-orange cushions round a smoked-glass table, teak panels and a hooded white fireplace behind. +sunken,70s,seventies,seventy
F sofa, coffee table and bookshelves = A rust-coloured sofa with a knitted blanket faces a round wooden coffee table, with full bookshelves along one wall and a floor lamp in the corner. -scandinavian,minimalist
B sofa and bookshelf = Behind $the are a grey sofa with two cushions and a full bookshelf, softly blurred.
B rug and plant in the corner = A patterned rug covers the floor, and a tall green plant stands in the corner.
B window with curtains = A window with pale curtains lets in the light on one side.

bedroom
F bed with linen and a wool blanket = A wide bed with rumpled white linen and a folded wool blanket stands below a window with thin curtains, with a wooden bedside table and a small lamp. -tiny,small,attic,loft,teenager,teenage,student,messy
F narrow bed under the slope = A narrow bed is pushed under the slope of the roof, its cover rumpled, below a small skylight; a desk no wider than the window stands at its foot. +attic,loft -wide,large
F narrow bed along the wall = A narrow bed, left unmade, runs along one wall, with a small desk at its foot and hardly a step of floor between. +tiny -attic,loft
F desk, posters and a rumpled bed = A single bed, its blanket thrown back, stands in the corner, a desk with a lamp and stacked books beside it, and things are pinned to the wall above. +teenager,teenage,student,messy -attic,loft,tiny
B pillows and a curtain = Behind $the are white pillows, a wooden headboard and a thin curtain.
B book on the bedside table = A book, a glass of water and a small lamp stand on the bedside table.

child-bedroom
F bed, toys, painted stars = Yellow stars are painted over a blue wall; under them stand a small bed with a patchwork cover, a bookcase of bent paperbacks and a crate of wooden blocks, and a paper planet hangs from the ceiling.
B toy shelf and painted stars = A shelf of toys and a wall of painted stars stand behind $the.

bathroom
F claw-foot tub and tiles = A claw-foot tub stands on hexagonal tiles below a frosted window, with a brass tap, a slatted stool and a folded towel.
B tiles and frosted window = White tiles and a frosted window make a pale ground behind $the.

dining-room
F laid table = Candles, folded napkins and mismatched glasses run down a long table; the chairs stand a little pulled out, and a sideboard gleams at the end.
B chairs and sideboard = Chair backs and a dark sideboard recede behind $the.

barbershop
F chairs before the mirrors = Heavy chairs on chrome feet stand in a row before wide mirrors, shelves of bottles and combs in blue liquid below, black and white squares on the floor.
B mirror and shelf of bottles = A wide mirror with a shelf of bottles in front of it is soft behind $the.

lobby
F counter, columns and stair = A long polished counter runs down one side, columns stand in two rows over a patterned stone floor, low armchairs face round tables, and a broad stair goes up at the end.
B counter and columns = A polished counter and two columns stand out of focus behind $the.

laundry-room
F machine, airer and towels = A white washing machine stands under a wooden counter with folded towels on it, shirts hang from an airer beside it, and pale boards run to a window at the end.
B washing machine and folded towels = A white washing machine and a shelf of folded towels are soft shapes behind $the, honey-coloured boards underneath.
B shirts on a wooden airer = Shirts and striped pillowcases hang from a wooden airer behind $the, a window bright at one side.

attic
F beams, trunks and a skylight = Rough beams meet overhead; beneath them lie trunks, a rocking horse, rolled carpets and a dress form, with a square of sky let into the slope.
B beams and trunks = Sloping beams and old trunks close in behind $the.

reading-nook
F round window with a cushioned seat = A round window, deep as a barrel, holds a cushioned seat just long enough to stretch out on; books are built into the wall on either side, and a knitted throw hangs over the edge. +round
F window seat between shelves = Between two bookcases a cushioned seat fills the window bay; there is a throw over the end, a cup on the ledge and a small brass lamp bent over it. -round
B books built into the wall = Books built into the wall and a corner of cushion surround $the.

study
F desk, shelves and window = A wooden desk stands by the window with a lamp, a laptop and a stack of notebooks, and full bookshelves line the wall beside it.
B shelves and pinned papers = Behind $the are full bookshelves and a cork board with pinned papers.
B desk lamp and cup = A desk lamp, a cup of pens and an open notebook stand on the desk.

library
F oak shelves and long tables = Dark oak shelves reach the high ceiling, packed with leather-bound books, with long tables, green lamps and a tall wooden ladder.
B rows of books = Behind $the rows of books in brown, red and green fill tall oak shelves.
B green lamp and open book = A green-shaded lamp and an open book stand on the table.

classroom
F desks and blackboard = Rows of wooden desks face a green blackboard, with a world map, coloured paper cut-outs and tall windows along one side.
B blackboard and paper cut-outs = Behind $the are a green blackboard, a world map and coloured drawings pinned to the wall.

laboratory
F benches of glass = Flasks, coils and clamps stand the length of a tiled bench, liquids in them amber, blue and clear, below a shelf of brown bottles.
B flasks and brown bottles = Flasks and brown bottles make bright curved shapes behind $the.

workshop
F workbench and tool wall = A long wooden workbench with two vices stands below a wall of hanging saws, chisels and clamps, with wood shavings on the floor. -welder,welding,blacksmith,smith,mechanic,cobbler,shoemaker,jeweller,potter,tailor,bike,bicycle
B tool wall = Behind $the saws, chisels and clamps hang in rows on a wooden wall. -welder,welding,blacksmith,smith,mechanic,cobbler,shoemaker,jeweller,potter,tailor,bike,bicycle
B steel bench and gas bottles = Behind $the a steel bench, hanging leads and two gas bottles stand against a sooty wall. +welder,welding
B shavings and a pencil = Curled wood shavings, a pencil and a steel ruler lie on the bench. -welder,welding,blacksmith,smith,mechanic,cobbler,shoemaker,jeweller,potter,tailor,bike,bicycle

artist-studio
F easel under north windows = An easel stands under tall windows on a floor freckled with years of paint; canvases face the wall, and jars of brushes crowd a marble-topped trolley.
B canvases and jars = Stacked canvases and jars of brushes stand behind $the.

loft
F brick, steel windows and plants = Steel windows take up one whole wall; in front stand fig and monstera in tubs, ivy trails from the beams, and a drawing table, a low sofa and a bed on crates share the boards. +plants,plant
F brick, steel windows and one long room = Bare brick and steel windows enclose one long room: a raised bed at the back, a worn couch and a desk by the light, a bicycle hung from a beam. -plants,plant
B brick and steel windows = Bare brick and a grid of steel panes stand behind $the.

dance-studio
F mirrors and barre = Mirrors cover one wall, a barre runs along it at hip height, and the boards are pale with rosin and scuffed in arcs.
B barre and mirror = A wooden barre and a tall mirror run along the wall behind $the.

theatre
F tiers, curtain, rows of seats = Rows of plush seats slope to a stage with a half-lowered curtain, and three gilded tiers curve round above. -abandoned,ruined,old
F torn plush and fallen plaster = Rows of velvet seats, split and bleached along the arms, slope under fallen plaster to a stage where one half of the curtain still hangs; gilt peels from the balconies, and a hole in the dome shows sky. +abandoned,ruined,old
B dim tiers = Dim tiers of seats curve away behind $the.

stage
F bare boards and open dark = The wide wooden stage floor, marked with strips of tape, runs back to a dark curtain, and the first rows of red seats show in front.
B boards and a dark curtain = Behind $the a heavy dark curtain hangs at the back of the bare wooden stage.
B rows of empty seats = Rows of empty red velvet seats disappear into the dark in front. +empty
B spotlight rig above = A row of unlit spotlights hangs overhead.

museum
F white rooms through doorways = White rooms open one out of another through tall doorways; a bench stands in the middle of the oak floor, and a single large canvas waits at the end.
B white wall and oak floor = A white wall, a doorway and the sheen of an oak floor lie behind $the.

tea-room
F mats, alcove and open screen = Straw mats edged in dark cloth cover the floor; a kettle hangs over the sunken hearth, an alcove keeps one scroll and one branch, and a slid-back screen opens on a mossy garden.
B paper screens = Paper screens in thin cedar frames stand behind $the, one slid open on wet moss.

throne-room
F columns to a high seat = Columns with banners between them lead up a long carpet to a dais and a high carved seat below a round window. -ballroom,dance,party,concert
B banners and columns = Banners hang between dark columns behind $the.

dungeon
F vault with chains = A low vault rests on squat pillars; chains hang from rings, straw lies in the corners, and a barred slit lets in a grey stripe.
B wet stone and bars = Wet stone and a barred slit stand behind $the.

hospital
F beds and curtains = Beds with steel rails stand between pale green curtains on a shiny floor, with a monitor on a stand beside each.
B pale corridor = Behind $the a pale corridor with handrails and glass doors is softly blurred.
B notice board and cart = A notice board and a steel supply cart stand along the wall.

corridor
F doors to a far window = Identical doors face each other down a carpeted corridor, brass numbers catching one by one, to a window at the end. -hospital,school
B receding doors = Doors recede behind $the to one far window.

greenhouse
F iron ribs over palms and benches = Iron ribs arch over slatted benches of seedlings, with tree ferns and a banana pressing their leaves to the misted panes above.
B misted panes and leaves = Misted panes and crowding leaves enclose $the.

barn
F beams, hay and a lit gap = Hay is stacked to the tie beams on one side; on the other are stalls with gnawed rails, and light stands in the gaps between the boards.
B hay and rough boards = Stacked hay and rough boards make a straw-brown ground behind $the.

cellar
F vault of barrels = Barrels lie two high under a brick vault, dates chalked on their heads, the floor earth and cork dust. -basement,flooded,laundry
B barrel heads = Barrel heads stand in an arc behind $the.

cabin
F log walls, hearth and quilt = Log walls chinked with moss enclose a fieldstone hearth, a rag rug, a bunk with a quilt and a window with four small panes. -forest,woods,mountain,lake,outside
F cabin with smoke from the chimney = The cabin is of squared logs silvered by weather, with a stone chimney at one end, split wood stacked to the eaves and a step worn hollow. +forest,woods,mountain,lake,outside
B hearth and logs = A fieldstone hearth and walls of round logs stand behind $the.

swimming-pool
F lanes of wobbling light = The water is chlorine blue, ruled with dark lanes that wobble, and a steel ladder bends where it goes under. -empty,drained,abandoned,dry
F dry basin full of leaves = The basin is dry, pale paint coming off in plates; leaves lie drifted knee-deep against the deep end and thin out up the slope to bare concrete, and the ladder ends in the air. +empty,drained,abandoned,dry
B blue water and pale tiles = Pale tiles and wavering blue fill the ground behind $the.

treehouse
F planks in a great oak = A house of odd planks sits in the fork of a great oak, with a rope ladder, a crooked window and a pulley with a bucket.
B boughs and planks = Boughs and planks hold $the among leaves.

photo-studio
F paper sweep = A roll of paper comes down and curves forward without a seam, pale grey and empty.
B seamless paper = Seamless paper curves up behind $the without an edge.

wooden-table
F scarred boards = The boards are scarred and oiled, grain running lengthwise, with a knot and a dark ring near the edge.
B oil-dark boards = Under $the the wood is scarred and oil-dark, its grain running toward the viewer; past the edge the room is a brown blur.
B folded cloth and crumbs = A folded cloth and a few crumbs share the old wood with $the, and the background falls to soft umber.

marble-table
B veined marble = White marble with grey veins lies cool under $the, and a faint reflection doubles the lowest edge.
B marble and bare wall = The marble runs on, white and veined, past $the to a plain wall of dove grey.

stone-slab
B split slate = A slab of split slate, blue-black and flaking along its edge, carries $the before a plain dark ground.
B rough grey stone = Rough grey stone, pitted and dry, is all there is under $the, with a flat warm-grey ground behind.

linen-cloth
B creased linen = Washed linen lies in loose creases under $the, its hem frayed to threads.

windowsill
F sill with pots = The sill is deep and chipped, with a clay pot, a folded paper and the pane beaded at its foot.
B panes and a blurred outside = Behind $the are panes in a painted frame, and on the other side of the glass the outdoors is a soft grey-green. -night,car,bus,train,plane,tram,van,truck,taxi,ship,ferry
B dark panes with reflections = The panes behind $the are dark and give back the room in pale fragments. +night

shelf
B books and small things = Leaning books and small brass and china things share the shelf with $the.

wall
B worn plaster = Worn plaster with a map of hairline cracks stands behind $the.
B old brick = Old brick, soot-stained and patched, stands flat behind $the.

grass
B short turf = Short turf spreads round $the, blade by blade in front and a smooth green further off.

snow-globe
B curved glass = Curved glass closes round $the, with a bright bent window on its shoulder. -food,pickles,jam,honey

doorway
F worn threshold = The door stands ajar on a worn threshold, paint blistered, a brass knocker gone green.
B door ajar = A door stands ajar behind $the, its paint blistered, its threshold worn hollow. -gate

boat-deck
F planks, ropes, rail = Scrubbed planks run forward between coiled ropes and brass cleats to the narrowing of the bow, the sea on both sides.
B rail and wake = The rail and a widening wake lie behind $the.

bakery
F shelves of bread = Round loaves, baguettes and trays of croissants fill wooden shelves behind a counter with a glass case.
B shelves of loaves = Behind $the round loaves and baguettes fill wooden shelves.
B paper bags and a scale = Brown paper bags and a small brass scale stand on the counter.

igloo-hut
F low eaves under snow = The hut crouches under a foot of snow, shutters open, skis and a sledge leaned to the logs.
B shuttered logs = Snowed eaves and shutters stand behind $the.
`;
