/** What land, plants, stuffs and hours bring into a place that has them in its name, a seaside playground, an ice bar (tableaux.ts). */
export const COMPOUNDS_LANDS_TABLEAUX = `
compound-greenhouse | compound | greenhouse, glasshouse, conservatory, orangery, palm house, winter garden | @ any
D panes-overhead = Panes in thin white iron ribs make up walls and roof, beaded with damp and crossed by the stem of a vine.
D leaves-all-round = Big leaves press in from every side, ferns and a lemon tree in clay pots standing between, one frond reaching into the way.
B benches = Behind, slatted benches with seedlings go back to a glass door.
L through-leaves = Bright even daylight comes through the glass and shines green through the nearest leaves.

compound-garden | compound | garden, allotment, orchard | @ any
D tools-on-nails = A rake, a coil of green hose and a straw hat hang on nails, a tray of seedlings under them on the ledge.
N beds-round = Beds of lavender and sweet peas on canes come up to the edge, a watering can left on the path.
B open-to-green = Behind, an open door looks on to grass and one apple tree.

compound-farm | compound | farm, farmhouse, country, dairy, ranch, village | @ any
D crates-and-scales = Wooden crates of potatoes, apples and muddy leeks stand open along the wall, a set of iron scales among them.
D whitewash-and-beams = Rough beams cross under a whitewashed ceiling, a bunch of onions and a stable lantern hung from one nail.
N yard = A gate with five bars stands open at one side, straw and two hens beside a stone trough.
B yard-door = Behind, a split door stands open at the top on a sunny yard and the wheel of a tractor.

compound-seaside | compound | seaside, beach, coastal, coast, harbour, harbor, marina, pier, island | @ any
D driftwood-and-rope = Shells, a glass float and a length of driftwood lie along the sill, the white paint flaked by salt.
D sea-window = Through the window lies a flat blue band of sea, with one white sail.
N sea-behind = Beyond a low white rail the sea lies wide and blue, sand blown in a drift across the near ground.
N gulls = A gull stands on the nearest post, marram grass bending in the wind behind it.
B sea-strip = Behind, sand and a strip of sea fill the open door.

compound-mountain | compound | mountain, alpine, ski, glacier, summit, hillside, cliff | @ any
D skis-and-boots = Pine boards line the walls, a pair of long skis, an ice axe and a coil of rope hung from wooden pegs.
D peak-window = A small deep window frames one steep white peak.
N peaks = Steep grey slopes with tongues of snow rise close behind, the pass cut as a notch into the sky.
B peaks-behind = Behind, wide glass looks across a valley to a wall of peaks.

compound-desert | compound | desert, oasis, sahara, outback | @ any
D sand-in = Sand has blown in under the door and lies in a fan over the floor, mud-plastered walls going round in soft corners.
N dust-and-dunes = Sand is drifted knee-high against the nearest wall, and bare ground runs out to a line of dunes.
N pumps-faded = The paint is bleached by the sun, a dry bush caught against the sign post.
L glare = Hard white light stands in every opening and leaves what is inside brown and cool.

compound-forest | compound | forest, woodland, jungle, rainforest, treetop, treehouse, tree house, bamboo forest | @ any
D trunk-through = A living trunk comes up through the floor and goes out at the roof, its bark rubbed smooth at shoulder height.
D leaves-at-window = Leaves press against every window and colour the boards green.
N trunks-round = Tall trunks stand close on three sides, ferns and a fallen branch at their feet.
B canopy = Behind, the open side looks straight into branches.
L green-shade = Light comes down through leaves in moving spots of green and gold.

compound-ice | compound | ice, igloo, snow, icy, glacier | @ any
D cut-from-ice = Walls, seats and surfaces are all cut from blocks of clear blue ice, with white bubbles and one long crack locked inside.
D furs-on-blocks = Grey furs lie over the blocks to sit on, and each rounded edge gives off a thin cold mist.
B arch = Behind, an arch of packed snow leads into a deeper blue.
L through-ice = Light shines from inside the blocks, pale blue with small points of gold, and everything else is dusk.

compound-stone | compound | stone, marble, granite, brick, sandstone, limestone | @ any
D stone-underfoot = Worn slabs of grey stone lie from wall to wall, dipped where people walk, pale dust in the joints.

compound-glass | compound | glass, crystal, mirror, mirrored | @ any
D glass-all-round = Clear panes stand edge to edge from floor to roof, and every line of it is doubled in a faint reflection.
N sky-in-it = Sky and passing clouds lie in the panes, bent a little at each joint.

compound-bamboo | compound | bamboo, straw, thatched, reed, wicker | @ any
D canes = Walls and ceiling are split canes lashed side by side with cord, thin stripes of daylight between them.
B mat = Behind, a rolled-up mat leaves the doorway open to green.

compound-wooden | compound | log, timber | @ any
D logs = The walls are round logs notched at the corners, moss packed into the joints, an antler by the door.

compound-paper | compound | paper, cardboard, origami | @ any
D folded-edges = All of it is folded and cut from paper, white along each torn edge, small tabs showing where parts are glued.

compound-underground | compound | underground, cellar, basement, bunker, cave, vaulted, tunnel, crypt, dungeon, mine | @ any
D vault = A low vault of bare stone comes down almost to head height, damp showing in dark maps along its foot.
D no-window = There is no window; a cable with bulbs in wire cages is tacked along the wall.
B steps-up = Behind, steep steps lead up to one strip of daylight under a door.
L bulbs = Bare bulbs make small yellow pools with brown dark between them.

compound-attic | compound | attic, loft, garret, rooftop, penthouse | @ any
D slopes = The ceiling slopes to the floor on both sides over dark rafters, and a trunk and a rolled carpet are pushed in under the slope.
D skylight = A skylight stands propped on its iron bar, with a square of sky and the top of a chimney in it.
N roofs-round = Chimneys, aerials and tiled slopes lie all round below the parapet.
L from-skylight = Light falls steeply from the skylight onto the boards and leaves the low corners brown.

compound-city | compound | city, downtown, street, market, high street | @ any
N house-fronts = House fronts with shutters and one lit shop stand close on both sides, a bicycle chained to a post.
D street-window = Through the window lie wet paving, a bus stop and people passing as soft shapes.

compound-lighthouse | compound | lighthouse, windmill, watermill, round tower, clock tower | @ any
D round-wall = The wall curves all the way round, shelves and seat bent to fit, a narrow iron stair winding up along it.
B lamp-room = Behind, the stair goes through a hatch into a brighter room.

compound-space | compound | space, spaceship, rocket, lunar, moon base, moon, martian, mars, orbital | @ any
D padded = White padded panels with straps and labels cover walls and ceiling alike, cables held down by loops of tape.
D port = A thick round window shows the blue edge of a planet against black.
L strips = Cold strips of light run along the edges, and the shadows have no softness.

compound-caravan | compound | caravan, camper, campervan, van, bus, motorhome, trailer | @ any
D everything-folds = Everything folds away: a narrow table on one leg, cupboards with rounded corners, a bunk with a striped curtain.
D back-doors = The back doors stand open to grass and sky.

compound-winter | compound | christmas, winter, festive | @ any
D fir-and-stars = Fir twigs with red ribbon run along the edge, straw stars and small lights between them.
N snow-caps = Snow lies on every ledge, and a fir tree with small lights stands at one side.

compound-library | compound | library, bookshop, bookstore | @ any
D shelves-up = Shelves full of worn spines go up to the ceiling on both sides, a ladder on a rail before them.

compound-swimming | compound | swimming pool, pool, aquarium, spa, thermal | @ any
D water-light = Ripples of light from water move over the tiled wall, a blue edge and a chrome rail showing at one side.
`;
