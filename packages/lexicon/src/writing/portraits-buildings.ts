/** Portraits of buildings and monuments: whole sentences, plainly said. The form: `passages.ts`. */
export const BUILDING_PORTRAITS = `
castle | castle, castles, fortress, citadel, medieval castle, fairytale castle, fairy tale castle, stone castle
F stone towers and walls = $The {has|have} high grey stone walls, round towers with pointed roofs, narrow windows and a large arched gate. -fairytale,fairy,fantasy,magic,sand,ice,ruined,ruins,floating
F white walls and blue roofs = $The {has|have} tall slender white towers with pointed blue roofs, small balconies, flags and a wide arched gate. +fairytale,fairy,fantasy,magic,princess
F broken walls = $The {has|have} broken grey towers, open arches and ivy on the walls. +ruined,ruins,abandoned
F towers at different heights = $The {has|have} many towers at different heights, with battlements, small windows and flags on the tallest.
P bridge and gate = A stone bridge leads to the arched gate of $the. -floating,sand,ice,toy
M on hills = $The stand on separate hills, each with high walls and towers.
G the towers; the walls; the roofs

sandcastle | sand castle, sandcastle, sand castles, sandcastles
F sand towers and moat = $The {has|have} round towers shaped with a bucket, small arched windows, a wall and a moat filled with water.
F shells and flag = $The {is|are} decorated with white shells, and a small paper flag stands on the tallest tower.
P bucket and spade = A red plastic bucket and a yellow spade lie beside $the. -bucket,spade
M side by side = $The stand side by side, large ones and small ones, with shells on the walls.
G the towers; the damp sand; the shells

palace | palace, mansion, villa, manor, chateau, royal palace, palaces, manor house
F columns and rows of windows = $The {has|have} a wide pale stone front with tall columns, rows of large windows and a broad staircase. -villa,mansion,manor,arabian
F white walls and arches = $The {has|have} cream walls, arched windows, a terracotta roof and a terrace with stone balustrades. +villa
F brick front and chimneys = $The {has|have} a wide brick front, tall chimneys, many white-framed windows and a large front door. +mansion,manor
F *white marble and gold = $The {is|are} white marble with golden domes and carved arches. -villa,mansion,manor
P fountain and hedges = A round fountain and neatly cut hedges are set in front of $the. -fountain,snow,night
G the columns; the windows; the roof

lighthouse | lighthouse, beacon, lighthouses
F tall white tower and red top = $The {is|are} a tall round white tower with a red lantern room and a railing at the top.
F *red and white bands = $The {has|have} wide red and white bands, a glass lantern room and a small door at the base.
P beam = A bright beam of light sweeps from the lantern room. +night,dusk,storm,fog
P cottage beside = A small white house with a red roof stands beside $the. -house,rock,island,storm,cottage
M along the coast = $The stand one behind another along the coast, smaller in the distance.
G the lantern room; the railing; the white wall

tower | tower, clock tower, water tower, watchtower, bell tower, stone tower, towers
F square stone with arches = $The {is|are} a tall square stone tower with narrow windows and open arches at the top. -water,clock,radio,wizard
F clock faces = $The {has|have} a large round clock on each side, narrow windows and a pointed roof. +clock
F tank on legs = $The {is|are} a round metal tank with a pointed roof on four tall legs. +water
F crooked with purple roof = $The {is|are} tall and crooked, with small glowing windows and a pointed purple roof. +wizard
P flag on top = A small flag flies at the top of $the. -clock,water,bell
M skyline of towers = $The stand at different heights above the roofs.
G the top; the windows; the edges

windmill-kind | windmill, windmills, watermill, wind turbine, wind turbines, water mill
F round body and four sails = $The {has|have} a round tapering body, a small cap and four large wooden lattice sails. -watermill,turbine,turbines,water
F stone house and wheel = $The {is|are} a stone house with a large wooden water wheel on one side. +watermill,water
F slim white tower and blades = $The {has|have} a very tall slim white tower and three long thin blades. +turbine,turbines
P sails = The sails of $the form a large X. -watermill,turbine,turbines,water
M in a line = $The stand in a line, smaller and smaller toward the horizon.
G the sails -watermill,turbine,turbines; the blades +turbine,turbines; the tower -watermill

cottage | cottage, hut, tiny house, farmhouse, country house, thatched cottage, stone cottage, fairy house, hobbit house, cottages, beach hut
F thatched roof and climbing roses = $The {has|have} white walls, a thick thatched roof, small windows with green shutters and climbing roses round the door. -farmhouse,stone,tiny,hobbit,beach,snow,winter,fairy,mushroom,hut
F grey stone walls and slate = $The {has|have} grey stone walls, a slate roof, a blue door and small white-framed windows. +stone
F white boards and porch = $The {has|have} white wooden walls, a wide covered porch and a dark metal roof. +farmhouse,country
F built into a green hill = $The {is|are} built into a grassy hill, with a round green door and small round windows. +hobbit
F mushroom roof with spots = $The {has|have} a rounded red roof with white spots, a small wooden door and tiny glowing windows. +fairy,mushroom
F simple wooden walls = $The {is|are} small and wooden, with a pitched roof, one door and a small window. +hut,tiny,beach
F small walls and chimney = $The {has|have} a steep roof, a stone chimney, small windows and a wooden front door.
P path and fence = A narrow stone path and a white picket fence lead to the door. -fence,path,snow,beach,lake
P warm windows = The windows of $the glow warm yellow. +night,dusk,evening,snow,winter
M scattered = $The stand close together, each with a pitched roof and a chimney.
G the windows; the roof; the front wall

cabin | cabin, log cabin, shed, wooden cabin, cabins, mountain cabin, a-frame cabin, chalet, garden shed, ski lodge
F round logs and stone chimney = $The {has|have} walls of round brown logs, a pitched roof, a stone chimney and a small porch with steps. -shed,a-frame,modern
F steep triangle of glass = $The {is|are} a steep triangle with a dark roof down to the ground and a tall glass front. +a-frame
F weathered boards = $The {is|are} small, with weathered grey boards, a slanted roof and a simple door. +shed
P warm windows = The windows of $the glow warm yellow. +night,dusk,evening,snow,winter
P firewood = Split firewood is stacked neatly against one wall of $the. -night
M among trees = $The stand a little apart, smoke rising from the chimneys.
G the windows; the logs -shed; the roof

house | house, red house, home, houses, family house, wooden house, brick house, suburban house, townhouse, blue house, white house, little house, houses in a row
F pitched roof and front porch = $The {has|have} a pitched roof, two floors, white-framed windows and a front porch with steps. -brick,victorian,haunted,abandoned,toy,doll,bird
F brick and white windows = $The {is|are} red brick with white-framed windows, a dark roof and a painted front door. +brick
F broken windows and peeling paint = $The {has|have} peeling paint, broken windows, a sagging porch and weeds in front. +abandoned,haunted
F *white boards and grey tiles = $The {has|have} white wooden boards, dark grey roof tiles and a blue front door. -brick,haunted,abandoned
P lawn and path = A short path crosses a green lawn to the door of $the. -snow,winter,water,lake,sea,night,street,hill
P warm windows = The windows of $the glow warm yellow. +night,dusk,evening
M painted in colours = $The stand side by side in yellow, pale blue, pink and cream, with white-framed windows. -brick
M roofs and chimneys = $The have pitched red roofs, white walls and small chimneys. -brick
M brick row = $The are red brick, side by side, each with a painted door and white-framed windows. +brick
G the windows; the roof; the porch -brick

victorian-house | victorian house, haunted house, painted lady, haunted mansion, old house
F turret, porch and trim = $The {has|have} a round corner turret, tall narrow windows, a wide porch and decorative wooden trim. -old
F weathered and quiet = $The {has|have} weathered boards, a steep roof, tall narrow windows and a small porch. +old
F dark windows and crooked roof = $The {is|are} tall and dark, with broken shutters, a crooked roof, and one yellow lit window. +haunted
P iron fence = A black iron fence stands in front of $the. +haunted
M painted fronts = $The stand side by side in pale pink, blue and yellow, all with white trim.
G the turret; the windows; the trim

barn | barn, stable, granary, red barn, barns, silo
F boards and white crosses = $The {has|have} a large curved roof, wooden walls, wide double doors with white crosses and a small window at the top.
F *red with white trim = $The {is|are} red wood with white trim, a grey metal roof and wide double doors.
F weathered boards = $The {has|have} weathered grey boards with gaps, a rusty roof and a door that hangs open. +old,abandoned
P hay bales = A few round hay bales lie in front of $the. -snow,winter,horse
M roofs together = $The stand close together, with a tall round silo between.
G the roof; the doors; the boards

treehouse | treehouse, tree house, tree houses, treehouses
F wooden house among branches = $The {is|are} a small wooden house among thick branches, with a round window, a pitched roof and a railing.
P rope ladder = A rope ladder and a small bucket on a rope hang from $the. -ladder
P lanterns = Small lanterns glow along the railing. +night,dusk,evening
M joined by bridges = $The are joined by hanging rope bridges.
G the railing; the windows; the branches

temple-building | temple, pagoda, shrine, taj mahal, mosque, buddhist temple, japanese temple, greek temple, ancient temple, hindu temple, torii gate, torii
F red columns and curved roofs = $The {has|have} dark curved roofs with raised corners, red wooden columns and a wide stone staircase. -greek,roman,mosque,taj,ancient,hindu,egyptian,mayan,torii
F white columns = $The {has|have} rows of tall white stone columns, a triangular roof and wide steps. +greek,roman -japanese,chinese,buddhist
F dome and minarets = $The {has|have} a large rounded dome, slim minarets, arches and patterned tiles. +mosque
F white marble dome = $The {is|are} white marble with one large onion dome, four slim minarets and a long pool in front. +taj
F carved stone and vines = $The {is|are} weathered grey stone with carved faces, broken steps and tree roots over the walls. +ancient,mayan,egyptian
F carved tower in colours = $The {has|have} a tall tower covered in small painted carved figures. +hindu
F red gate = $The {is|are} a bright red wooden gate with two tall posts and a curved black top beam. +torii
P stone lanterns = Stone lanterns line the path to $the. +japanese,shrine,buddhist
M roofs stepping up = $The stand one above another on the hillside, roofs curved at the corners. -greek,roman,mosque
G the roofs -mosque,taj; the columns; the steps

church | church, cathedral, chapel, monastery, abbey, churches, gothic cathedral, wooden church
F white walls and pointed spire = $The {has|have} white walls, a pointed spire with a small cross, arched windows and a red door. -cathedral,monastery,abbey,gothic,stone
F twin towers and rose window = $The {has|have} two tall stone towers, a large round rose window, pointed arches and three carved doors. +cathedral,gothic
F stone walls and bell tower = $The {has|have} thick stone walls, a square bell tower, small windows and a tiled roof. +monastery,abbey,stone
P open doors = The front doors of $the stand open. -night
M spires above roofs = The spires of $the rise above the roofs.
G the spire; the arched windows; the steps

monument | monument, obelisk, memorial, arch monument
F stone column on steps = $The {is|are} a tall pale stone column on wide steps. -arch
F stone arch = $The {is|are} a massive pale stone arch with carved figures. +arch
M different heights = $The differ in height but share the same pale stone.
G the edges; the steps

landmark-thing | pyramid, pyramids, colosseum, eiffel tower, big ben, statue of liberty, great wall, sphinx
F golden stone blocks = $The {is|are} a huge triangle of golden-brown stone blocks with sharp edges. +pyramid,pyramids -glass
F rows of arches = $The {is|are} a huge oval of pale stone with rows of open arches, one side broken lower than the other. +colosseum
F iron lattice = $The {is|are} a tall brown iron lattice with four curved legs, two platforms and a thin top. +eiffel
F gold clock face = $The {has|have} a tall golden-brown stone tower, large white clock faces with gold frames and a pointed roof. +ben
F green copper figure = $The {is|are} a pale green copper figure with a crown of spikes, one arm raised with a torch and a tablet in the other. +liberty
F stone wall on hills = $The {is|are} a long stone wall with square watchtowers that follows the tops of the hills. +wall
F lion body and human head = $The {is|are} a huge golden stone figure with a lion’s body and a human head. +sphinx
P full height = $The {is|are} shown at full height, nothing in front.
M large and small = $The stand one behind another, the largest in front.
G the edges; the sunlit side

statue-kind | statue, sculpture, bust, statue head, figurine, marble statue, glass sculpture, greek statue, bronze statue, stone statue, marble bust, statues, buddha statue
F white marble figure = $The {is|are} smooth white marble, with curly hair, calm features and softly folded cloth. -glass,bronze,figurine,abstract,buddha,lion,angel,horse,animal
F *bronze = $The {is|are} dark bronze with green patches and bright worn spots. -marble,glass,stone,buddha
F calm seated figure = $The {is|are} seated with crossed legs, closed eyes, a calm smile and hands in the lap. +buddha
F curved clear glass = $The {is|are} clear curved glass with ribbons of colour inside. +glass
F smooth abstract curves = $The {is|are} one smooth curved shape with a large round opening. +abstract
F small painted figure = $The {is|are} small, smooth and painted in soft colours. +figurine
P pedestal = $The {stands|stand} on a square stone pedestal. -figurine,garden,buddha,bust
M in a row = $The stand in a row on stone pedestals.
G the face -abstract,glass; the folds -abstract,glass; the smooth edges

vase-kind | vase, urn, amphora, vases, flower vase, ceramic vase, glass vase
F rounded with narrow neck = $The {has|have} a rounded body, a narrow neck and a smooth matte surface. -glass
F clear glass = $The {is|are} clear glass, half filled with water. +glass
F black figures on red clay = $The {has|have} two curved handles and black painted figures on orange-red clay. +amphora,greek,urn
F *white ceramic = $The {is|are} smooth white ceramic with a rounded body and a narrow neck. -glass
F *blue and white = $The {is|are} white porcelain with painted blue flowers and leaves. -glass
P dried stems = A few dried stems of grass stand in $the. -flowers,flower,bouquet,roses,rose,tulips,tulip,broken,sunflowers,sunflower,branch
M shapes = $The stand close together, one tall, one round, one small, in cream, grey and terracotta.
G the rim; the neck; the rounded side

skyscraper | skyscraper, skyscrapers, building, buildings, office building, high-rise, tall building, glass building, apartment buildings, old building
F tall glass front = $The {is|are} very tall, with a smooth glass front, thin steel lines and a narrow top. -apartment,old,brick,stone
F brick with tall windows = $The {has|have} a brick front with tall windows, stone ledges and a black iron fire escape. +old,brick
F balconies = $The {has|have} many floors of balconies with plants, chairs and glass railings. +apartment
P lit windows = Many windows of $the are lit in warm yellow. +night,dusk
P reflections = The glass of $the reflects the sky. -night,brick,old,apartment,rain
M heights in glass and steel = $The stand close together in glass, steel and pale stone, with different heights and tops.
G the glass; the edges; the lit windows +night,dusk

modern-house | modern house, villa modern, glass house, modern villa, modern building, minimalist house, beach house
F flat roofs and large glass = $The {has|have} flat roofs, white walls, floor-to-ceiling windows and a wide terrace with wooden decking. -building
F smooth white curves = $The {is|are} smooth and white, with curved lines and long bands of glass. +building
P pool in front = A rectangular pool lies in front of $the, smooth and turquoise. -pool,snow,forest,building,city
M stepped volumes = $The stand at angles to each other, white walls and large windows.
G the glass; the edges of the roof

industrial-building | factory, warehouse, power plant, brutalist building, stadium, football stadium
F brick hall and chimneys = $The {is|are} a long brick hall with a saw-tooth roof, large windows and tall chimneys. -stadium,brutalist,power
F raw concrete blocks = $The {is|are} made of large raw grey concrete blocks with deep square windows. +brutalist
F large bowl with lights = $The {is|are} a huge oval bowl with rows of seats and tall floodlights. +stadium
F cooling towers = $The {has|have} wide curved cooling towers with white steam. +power
G the edges; the windows -stadium

bridge | bridge, suspension bridge, stone bridge, footbridge, bridges, wooden bridge, golden gate bridge, rope bridge, covered bridge, old bridge
F arched stone = $The {is|are} old grey stone with one rounded arch and low walls on both sides. -suspension,rope,wooden,steel,footbridge,golden,covered,red,motorway,highway,railway,iron,concrete,drawbridge
F two towers and cables = $The {has|have} two tall towers, long curved cables and many thin vertical lines above a flat road. +suspension,steel
F red towers and cables = $The {has|have} two tall orange-red towers, long curved cables and many thin vertical lines. +golden
F planks and rope handrails = $The {is|are} made of wooden planks and thick ropes, sagging a little in the middle. +rope
F planks and railings = $The {is|are} made of brown wooden planks with simple railings on both sides. +wooden,footbridge
F red curved = $The {is|are} red wood, curved high in the middle, with low railings. +red,japanese
F roof and red boards = $The {has|have} red wooden walls and a pitched roof. +covered
P reflection = The arch of $the and its reflection form a circle. -suspension,rope,steel,golden,covered,road,motorway,highway,railway,iron,concrete,valley,gorge,canyon
M one behind another = $The cross the water one behind another.
G the arch; the railings; the cables +suspension,steel,golden

door-kind | door, gate, mysterious door, doorway, front door, wooden door, doors, garden gate, old door, iron gate, blue door
F panels and brass handle = $The {has|have} four panels, a round brass handle, a letter slot and a small window at the top. -gate,iron,old,castle,mysterious,secret
F old planks and iron hinges = $The {is|are} thick old wooden planks with black iron hinges and a large ring handle. +old,castle,mysterious,secret
F iron bars and scrolls = $The {is|are} black iron with tall bars, curved scrolls and pointed tips. +iron
F wooden pickets = $The {is|are} made of white wooden slats with a small latch. +gate -iron,castle,city
F *painted blue = $The {is|are} painted deep blue with a brass knob and knocker. -gate,iron
P potted plants = Two potted plants stand on either side of $the. -gate,mysterious,secret,snow,forest,portal
P slightly open = $The {stands|stand} slightly open, and light comes through the gap. +open,mysterious,magic,secret
P light round the edges = A bright line of light shows round the edges of $the. +light,mysterious,magic
M colours in a row = $The stand side by side in blue, red, green and yellow, each with a brass knob.
G the handle; the frame; the panels

portal | portal, stargate, magic portal, rift, portals
F ring of blue light = $The {is|are} a tall ring of swirling blue and white light with small sparks at the edge.
F stone arch and glow = $The {is|are} a round stone arch with carved signs, filled with a glowing violet surface.
P other world inside = A bright green landscape is visible through $the.
M in a line = $The stand one behind another, each glowing in another colour.
G the glowing edge; the sparks
`;
