/** Rooms and houses as people ask for them: offices at home, lofts, gaming rooms, hotel lobbies, tiny houses. The form: `tableaux.ts`. */
export const WARES_ROOMS_TABLEAUX = `
wares-home-office | place | home office, workspace, work space, desk setup, study room, office nook, computer desk setup, home workspace | @ any
D two monitors = Two wide monitors stand side by side on one arm above a pale oak desk, turned a little towards each other, soft landscapes on both screens. +monitors,monitors,screens,dual,two
D laptop on stand = A laptop stands open on a low stand on a pale oak desk, its screen lit with soft shapes, keyboard and mouse on a grey felt mat before it. -monitors,screens,dual,gaming
D mesh chair = A mesh chair is turned half towards us, a cardigan over its back.
O shelf over desk = On the shelf above stand box files, a trailing pothos and a small clock.
N mug and notebook = A mug and an open notebook with a pen across it lie within reach of the chair. -minimalist,minimal
B window with trees = Beside the desk a wide window shows the tops of trees. -night,evening,city,basement
B city panes = Beside the desk a wide window shows the towers of the city. +city
L day from window = Daylight from the window on the left lies along the desk and leaves a soft shadow under each thing on it.
L lamp and screens = A desk lamp and the screens light the desk top, and the room behind goes dim and blue. +night,evening,dusk
V behind the chair = View from behind the chair at standing height, 28 mm lens, tidy interior photograph, oak, white and leaf green

wares-loft | place | loft, loft apartment, industrial loft, industrial apartment, warehouse apartment, new york loft, loft interior, industrial living room | @ any
D brick and windows = A long bare brick wall runs down one side, and tall windows with thin black bars fill the other from knee height to the ceiling.
D leather sofa = A worn brown leather sofa stands on a faded rug in the middle, a low table of planks on iron wheels before it. -empty,bedroom
D bed = A low bed with grey linen stands under the windows, a crate for a night table. +bedroom,bed
O pipes and beams = Pipes and steel beams cross the high ceiling, lamps with metal shades hanging from them on long cords.
N rubber plant = A rubber plant in a zinc tub and a bicycle lean at the brick. -empty
B kitchen at the end = At the far end an open kitchen of black steel and dark wood stands under the beams. -empty,bedroom
L window grid = Daylight throws the grid of the window bars across the floorboards and half way up the brick.
L warm lamps = The hanging lamps make warm pools on sofa and floor, and the panes are blue with the city behind. +night,evening,dusk
V length of the room = Wide view down the length of the room, 24 mm lens, brick red, black steel and leather brown

wares-reading-nook | place | reading nook, reading corner, book nook, cozy corner, cosy corner | @ any
D chair and shelves = A deep armchair with a wool throw over one arm stands in the corner between two bookcases, a footstool drawn up before it. -window
D cushioned sill = A cushioned bench is built into the deep window between two bookcases, pillows heaped at one end and a wool throw slipping off the edge. +window
D book face down = A book lies open on its face where somebody has just put it down, a cup of tea beside it.
O books = The shelves are full to the last gap, spines in faded reds, greens and blues, a few books lying across the tops of the others.
N lamp and basket = A floor lamp bends over the place, and a basket holds two more blankets.
L lamp cone = The lamp makes a warm cone over cushions and pages, and the shelves go off into soft brown. -day,morning,afternoon,sunny,sunlight,window
L window soft = Soft daylight falls over the cushions from the window and fades along the shelves. +window,day,morning,afternoon,sunny,sunlight -night
V seated corner = View from sitting height a few steps away, 35 mm lens, warm wood, wool and paper tones

wares-closet | place | walk-in closet, walk in closet, walk-in wardrobe, walk in wardrobe, dressing room at home, closet | @ any
D rails both sides = Open cabinets of pale wood line both sides, dresses and coats hanging by colour on brass rails, folded knitwear above.
D wall of shoes = One wall holds nothing but shoes in lit compartments, heels to the left, flat ones to the right. +shoes,shoe,heels,sneakers
O island drawers = In the middle stands an island of shallow drawers with a glass top, sunglasses and belts laid out under it.
N velvet stool = A round velvet stool stands before a tall mirror in a thin brass frame.
L strip lights = Thin strips of light under each shelf show every colour, and a soft lamp overhead fills the aisle.
V down the aisle = Straight symmetrical view down the aisle, 24 mm lens, ivory, wood and brass

wares-home-cinema | place | home theater, home theatre, home cinema, media room, movie room, man cave | @ any
D rows of seats = Two rows of deep leather seats step down towards a screen that fills the far wall.
D screen glow = The screen shows a wide mountain landscape, and its colours lie on the backs of the seats. -off
O popcorn = A striped tub of popcorn stands on the armrest of the nearest seat.
N star ceiling = Small points of light are let into the dark ceiling like stars.
B panels = Dark fabric panels with a line of warm light behind them cover the side walls.
L screen only = The screen gives most of the light, bluish on the front row, with thin warm lines along the walls.
V from the back row = View from behind the last row at seated height, 24 mm lens, dark blue, leather brown and amber

wares-home-gym | place | home gym, garage gym, fitness room, workout room | @ any
D rack and bench = A steel rack with a loaded bar stands over a black bench, pairs of dumbbells in order on a low stand beside it.
D mirror wall = A mirror covers the whole side wall and doubles rack, bench and window.
O rubber floor = The floor is black rubber with white flecks, a rolled mat and a kettlebell left in the middle.
N towel and bottle = A towel hangs over the end of the bar, and a steel bottle stands by the bench.
L window left = Bright daylight from the left shines on the steel plates and lies along the floor.
L strip lamps = Strip lamps overhead light it evenly, hard and white on the steel. +night,evening,basement
V corner view = View from the corner at chest height, 24 mm lens, black, steel and pale wood

wares-hotel-lobby | place | hotel lobby, lobby, grand hotel, hotel reception, art deco lobby, art deco hotel, hotel entrance hall | @ any
D marble and columns = A floor of black and cream marble runs between tall columns to a long reception desk of dark wood with brass edges. -modern,futuristic
D modern desk = A long desk of one block of stone stands before a wall of vertical oak slats, low armchairs in pairs facing it. +modern,futuristic
D chandelier = A chandelier of three tiers hangs over the middle, hundreds of drops repeated in the polished floor. +chandelier,grand,luxury,luxurious
D fan motifs = Fans and stepped rays in brass are set into the walls, and the lamps are stacks of frosted glass. +deco
O flowers = On a round table stands a vase of white lilies as tall as a child.
N luggage trolley = A brass luggage trolley with two suitcases waits beside a velvet armchair.
B revolving door = Behind, a revolving door turns towards the street. -desert
L lamps on marble = Warm light from many lamps lies in long reflections on the stone.
V symmetrical = Symmetrical view from the entrance at eye level, 24 mm lens, cream, brass and black

wares-penthouse | place | penthouse, luxury apartment, high-rise apartment, skyscraper apartment, apartment with a view, apartment with city view, city apartment | @ any
D glass corner = Two walls are glass from floor to ceiling and meet in a corner high above the roofs of the city.
D low sofa = A long low sofa in pale leather follows the corner, a marble table and one sculpture before it.
O city below = Beyond the glass the towers stand close and far, streets running between them down to the haze. -night,ocean,sea
O city lights = Beyond the glass thousands of lit windows and the red streams of the streets fill the dark down to the horizon. +night,evening,dusk
N piano = A black grand piano stands in the angle of the glass, its lid doubling the sky.
L evening sky = Low warm light comes in along the glass and lies across the sofa and the stone floor.
L night lamps = Low lamps along the floor leave the room dim, so that the city outside is the brightest thing. +night
V towards the corner = View from the middle of the room towards the glass corner, 20 mm lens, upright lines straight, stone, leather and city blue

wares-meeting-room | place | conference room, meeting room, boardroom, board room | @ any
D long table = A long oval table of dark wood fills the room, twelve black chairs drawn up to it, a glass and a notepad at each place.
D screen = At the far end a wall screen is lit with one rising line.
O glass wall = One long side is glass, blinds half turned, desks and figures behind it only grey shapes.
N jug and cables = A water jug and a small star-shaped telephone stand in the middle.
L windows = Even daylight from the window side makes the table top a pale mirror.
L ceiling lamps = A line of lamps over the table is mirrored in its top, the windows dark. +night,evening
V from the end = View from the near end of the table at seated height, 24 mm lens, cool greys and walnut

wares-tiny-house | place | tiny house, tiny home, small house, little cabin, small wooden house, tiny cottage | @ meadow, forest, lake, garden, mountains
D house on wheels = A house hardly longer than a van stands among long grass, clad in upright cedar boards, with a steep tin roof and one round window under the gable. -inside,interior
D inside = One narrow room holds all: a bench with drawers under it, a two-ring stove, a ladder to a bed below the roof. +inside,interior
D porch lamp = A small porch with two steps and a folding chair is built on at the front, the door open on a glimpse of shelves and a kettle. -inside,interior
N firewood = Split logs are stacked under the window, and herbs grow in a zinc tub by the step. -inside,interior
B trees = Behind stand tall firs, their lower branches in shade. -sea,beach,desert,city,lake,inside,interior
L late = [Low light from one side/Low sidelight from the left] warms the boards and shines in the round window.
L lit window = Warm light falls from door and windows on the grass, and everything round it is blue. +night,dusk,evening
V front corner = Three-quarter view from a few steps away at eye level, 35 mm lens, cedar brown and greens

wares-house-plain | place | house, family house, home exterior, suburban house, dream house, big house, farmhouse, country house, white house, victorian house, old house, brick house, wooden house, colonial house, craftsman house, villa, two-story house, greek villa, italian villa, spanish villa, mediterranean villa, beach house, lake house, beach villa, luxury villa, greek house, japanese house, japanese style house, traditional japanese house, japanese style home | @ street, field, garden, hill
D japanese front = A low house of dark wood and white plaster stands under a wide tiled roof, sliding paper doors along a narrow wooden porch. +japanese
D deck house = The house stands on short posts, clad in silvered boards, wide glass doors opening on a deck with two low chairs. +beach,lake
D white cubes = White rounded walls step down the slope in cubes, a blue door and small deep windows in them, bougainvillea spilling over one corner. +greek,santorini,cyclades
D porch front = The house stands square to us behind a lawn, two floors under a wide roof, a porch with four posts running along the front, a path leading to its door. -victorian,brick,villa,modern,mediterranean,italian,tuscan -greek,beach,lake,spanish -japanese
D turret = A round turret with a pointed cap stands at one corner of the house, carved brackets under every eave, coloured panes over the door. +victorian
D brick front = Red brick rises between white sash windows to two tall chimneys, a black door with a fanlight in the middle. +brick,georgian
D villa = Pale plastered walls with arched openings stand round a court, roofed in curved clay tiles, cypresses at the corners. +villa,mediterranean,italian,tuscan -greek
O windows = Curtains hang in the upper windows, and one sash is raised. -abandoned,ruined,haunted,greek,villa -japanese
O boards over windows = Boards are nailed over the lower windows, and the gutter hangs loose at one end. +abandoned,ruined,haunted
N board and towels = A surfboard leans by the steps, and towels hang over the rail. +beach
N raked garden = Before it lies a garden of raked gravel, mossy stones and one clipped pine. +japanese
N tree and mailbox = A big maple throws its shade on the grass, and a mailbox on a post leans at the path. -desert,snow,winter,beach,sea,mountains,lake,villa -japanese -beach,lake,greek,villa
B dunes and sea = Behind lie low dunes with grass and the blue line of the sea. +beach
B maples = Behind stand maples and bamboo. +japanese
B sea terrace = Beyond a low white wall the sea lies flat and blue to the horizon. +sea,ocean
B trees behind = Behind the roof stand the crowns of old trees. -desert,sea,beach,mountains,hill,field -greek,villa -japanese
L morning side = [Clear light from the right/Bright daylight from one side] models walls and eaves.
L lit rooms = Warm light stands in the windows, and lawn and sky have gone deep blue. +night,dusk,evening
L snow = Snow lies thick on roof and rail, and the light is pale and even. +snow,winter
V from the path = View from the end of the path at eye level, 28 mm lens, upright lines straight, clear natural colours

wares-cabin-inside | place | cabin interior, inside a cabin, inside of a cabin, log cabin interior, chalet interior, cozy cabin interior, cabin living room | @ any
D log walls = Walls of round logs run up to dark beams, a stone fireplace in the middle, logs burning high behind its iron guard.
D bench and hides = Two deep armchairs with sheepskins stand before it on a woven rug, a low stump for a table between them.
O window snow = A small square window is drifted half over with snow. +snow,winter,snowy
O window trees = A small square window shows the dark shapes of firs. -snow,winter,snowy
N lantern and boots = A lantern stands on the sill, and a pair of boots dries by the logs.
L fire = The fire gives the light: orange on logs and wool, brown dusk under the roof. -morning,day
L window day = Cool daylight from the window crosses the rug and meets the glow of the fire. +morning,day
V from the door = View from the door at sitting height, 28 mm lens, honey wood, stone grey and fire orange

wares-tatami-room | place | japanese tea room, japanese room, tatami room, ryokan room, japanese living room, japanese bedroom, japanese house interior, washitsu, traditional japanese room | @ any
D futon bed = A low futon with a white quilt lies on the mats, a small paper lamp at its head. +bedroom,futon,bed
D mats = Straw-green mats edged in dark cloth cover the floor from wall to wall, a low black table in the middle with one cushion on either side. -bedroom,futon
D screens = Sliding screens of white paper in thin wooden grids close two sides, one pushed open on a small mossy garden. -night
D lit screens = Sliding screens of white paper in thin wooden grids close two sides, glowing from a lamp behind them. +night,evening
O alcove = In the alcove hang one long scroll with a few strokes of ink and, below it, one branch in a narrow vase.
N kettle = An iron kettle and two rough bowls stand on a square tray. -bedroom
L paper light = Light comes white and even through the paper and gives the mats a soft straw-coloured shine. -night,evening
L floor lamp = A paper lamp on the floor lights the lower half of the room warmly. +night,evening
V low = Straight view from the height of somebody kneeling, 28 mm lens, straw, white and black

wares-barbershop | place | barber shop, barbershop, hair salon, beauty salon, nail salon, hairdresser | @ any
D chairs and mirrors = Heavy chairs of chrome and red leather stand before a long mirror, combs, brushes and bottles in rows on the marble under it. -nail
D nail tables = Small white tables stand in a row, a lamp on an arm over each, little bottles ranged by colour on the wall behind. +nail
O checked floor = The floor is laid in black and white squares, a few curls of hair swept together by one chair. -nail
N pole = Beside the door a striped pole turns behind glass. -nail,salon
B window = The wide window shows the street with its letters seen from behind.
L bulbs = Round bulbs along the mirror light the chairs from the front, and daylight comes in at the window side.
V along the chairs = View along the row of chairs at standing height, 28 mm lens, chrome, red and white

wares-flower-shop | place | flower shop, florist, florist shop, flower store, flower market stall, flower stall | @ any
D buckets = Zinc buckets of roses, tulips, eucalyptus and sunflowers stand in steps from the pavement up to the counter.
D counter = Behind the counter lie ribbon rolls, brown paper and a pair of shears, cut stems strewn round them.
O colours = Each bucket holds one colour, so that red, white, orange and violet stand side by side.
N chalk easel = A wet patch on the stone and a fallen petal lie in front.
B hanging plants = Behind, ferns and dried bunches hang from the ceiling.
L shop window = Soft daylight from the street side lies on the nearest heads and fades to green behind.
V from the door = View from the doorway at standing height, 28 mm lens, many clear colours on grey zinc

wares-toy-shop | place | toy shop, toy store, candy shop, candy store, sweet shop | @ any
D shelves of toys = Shelves to the ceiling are packed with bears, tin cars, drums and dolls, a wooden train running round the top board. -candy,sweet
D jars of sweets = Tall jars of striped, round and sugared sweets stand in ranks to the ceiling, a brass scoop hanging from each. +candy,sweet
O counter = On the counter stand a round scale and a roll of striped paper bags.
N ladder = A ladder on a rail leans half way along.
L many lamps = Warm globes along the ceiling make glass and paint shine.
V square = Straight view into the shop from the door, 24 mm lens, sharp, bright small colours

wares-space-kid-room | place | bunk bed room, kids bedroom, kids playroom, playroom, nursery room, baby room, baby nursery | @ any
D cot = A white cot stands under a hanging mobile of paper stars, a soft rabbit in the corner of its mattress. +baby,nursery,crib
D play corner = A low shelf of open boxes holds blocks, cars and picture books, a small tent with cushions standing beside it. -baby,nursery
O rug = A round rug with woven clouds lies in the middle, three wooden animals on it.
N chair = A rocking chair with a blanket stands by the window. +baby,nursery
B mountains on the wall = The lower half of the wall is painted with soft green hills.
L curtain = Gentle daylight through a white curtain fills the room. -night
L moon lamp = A lamp in the shape of a moon gives a low warm light. +night
V low = View from a child's height, 28 mm lens, soft clear colours

wares-sunroom | place | sunroom, sun room, conservatory, winter garden, plant room, indoor garden | @ any
D glass and wicker = Glass walls in thin white frames run round three sides, two wicker chairs with pale cushions facing each other between tall plants.
D plants = A fiddle-leaf fig, a palm and a lemon tree in a clay pot stand along the panes, ivy climbing one post.
O tiles = The floor is laid in worn terracotta, leaf shadows lying over it.
N table = A small round table holds a watering can, a book and a cup.
B garden = Beyond the panes lies a lawn with a row of trees.
L sun through glass = Sun comes in from the right through leaves and glass and lies in bright squares on the floor. -night,rain
L rain = Rain runs down the glass roof, and the light is green and even. +rain
V corner = View from the inner corner at standing height, 24 mm lens, fresh greens, white and terracotta

wares-room-colour | state | pink, blue, green, white, black, red, purple, yellow, beige, grey, gray, orange, gold, pastel & bedroom, bed room, living room, kitchen, bathroom, dining room, room, apartment, loft, office, attic, cabin, house, cafe, coffee shop, restaurant, hotel room, library, music studio, art studio, yoga studio, recording studio, hallway, lounge | @ any
D pink all round = Walls, curtains and cushions are all in shades of pink, from powder to raspberry. +pink -light,lights,neon,black
D blue all round = The walls are a deep quiet blue, and the fabrics take it up in paler tones. +blue -light,lights,neon,white
D green all round = The walls are a soft dull green, and the same green comes back in cloth and leaves. +green -light,lights,neon
D white all round = Walls, fabrics and woodwork are all white, told apart only by their shadows. +white -black,blue,gold
D black all round = Walls and furniture are matt black, with thin lines of brass and one lit lamp. +black -white,pink
D black and white = Black and white meet everywhere in sharp clean edges. +black +white
D blue and white = Blue and white alternate in tiles, stripes and china. +blue +white
D red all round = The walls are a dark warm red, and the lamps make them glow. +red -light,lights,neon
D purple all round = Walls and fabrics are in shades of violet, from lilac to plum. +purple -light,lights,neon
D yellow all round = The walls are a clear warm yellow, bright where the light falls and ochre in the corners. +yellow -light,lights
D beige all round = Walls, wool and wood are all in tones of sand and oatmeal. +beige
D grey all round = Walls and fabrics run through every grey from mist to slate. +grey,gray
D orange all round = Burnt orange comes back in wall, rug and lamp shade. +orange -light,lights
D gold lines = Thin gold lines run along frames, taps and table edges. +gold -black,white
D pastel all round = Mint, peach and pale lilac are set side by side on walls and furniture. +pastel -pink

wares-room-features | state | skylight, skylights, balcony, bookshelf, bookshelves, bookcase, piano, chandelier, brick wall, brick walls, exposed brick, sea view, ocean view, city view, mountain view, view, beams, hammock, fireplace, aquarium, big windows, large windows, big window, large window, floor to ceiling windows, panoramic window, panoramic windows, desk, rug, canopy, mirror, high ceiling, arched windows, arched window, stained glass, loft bed, bunk bed & bedroom, bed room, living room, kitchen, bathroom, dining room, room, apartment, loft, office, attic, cabin, house, cafe, coffee shop, restaurant, hotel room, library, studio, hallway, lounge, nursery, salon, penthouse, castle | @ any
D skylight = A wide skylight is let into the slope of the ceiling, and its bright square of sky falls on the floor below. +skylight,skylights
D balcony door = A glass door stands open on a balcony with an iron rail. +balcony
D full shelves = One wall is shelves from floor to ceiling, books standing, lying and stacked. +bookshelf,bookshelves,bookcase
D piano in the room = A black piano stands with its lid up, a sheet of music on its ledge. +piano
D chandelier = A chandelier of many drops hangs in the middle, small sparks all over it. +chandelier
D bare brick = One wall is bare brick, rough and red, with pale mortar between. +brick
D beams = Old dark beams cross the ceiling from wall to wall. +beams
D sea in the window = Beyond the glass lies the sea, one straight blue line under the sky. +sea,ocean
D city in the window = Beyond the glass the towers of the city stand close and far. +city
D mountains in the window = Beyond the glass a row of mountains stands against the sky. +mountain,mountains
D hammock = A striped hammock hangs across one corner. +hammock
D open fire = A fire burns in the open fireplace, its glow lying on the floor before it. +fireplace
D fish tank = A long lit tank is let into the wall, small bright fish turning in it. +aquarium
D wide glass = One wall is glass from floor to ceiling, framed only by thin dark bars. +windows,window -arched,stained
D arched windows = Tall arched windows stand in a row, their shapes repeated in light on the floor. +arched
D coloured glass = Coloured glass throws spots of red, blue and amber over floor and wall. +stained
D tall mirror = A tall mirror leans at the wall and gives the room back once more. +mirror
D bunk bed = A bunk bed of pale wood stands along the wall, its ladder on the near side. +bunk,loft-bed

wares-bar-neon | place | bar, cocktail bar, night bar, speakeasy, karaoke bar, rooftop bar, sports bar, rooftop cocktail bar & neon, sign, signs, stools, lights, interior, cozy, cosy, dim, dark, moody, empty, retro, speakeasy, rooftop, japanese, tropical, elegant, vintage, bartender | @ any
D counter = A long dark counter runs back into the room, six stools drawn up to it, a brass rail along its foot. -rooftop
D rooftop counter = A counter of pale wood stands along the edge of the roof, high stools facing out over the city. +rooftop
D neon tubes = Signs of bent glass tube hang on the brick behind it, pink, blue and amber, their light lying along the bottles. +neon,sign,signs
O bottles = Bottles stand in three lit rows before a mirror, every one of them doubled.
N glass and coaster = One glass with melting ice stands on a paper coaster, a wet ring beside it.
B booths = Farther back stand padded booths with a low lamp over each. -rooftop
B skyline = Beyond the rail lie the lit towers of the city. +rooftop
L bar light = Light comes from the shelves and the signs, warm from below and coloured from the wall. -rooftop
L dusk = The sky is violet, and strings of bulbs glow over the counter. +rooftop
V along = View along the counter at seated height, 35 mm lens, deep colours

wares-train-carriage | place | train interior, inside a train, train compartment, train carriage interior, old train interior, orient express interior, subway car interior, inside a subway car, bus interior, airplane cabin, plane cabin | @ any
D compartment = Two padded benches face each other under net racks, a folding table below the wide window between them. -subway,bus,plane,airplane
D car = A long car of steel and plastic seats runs away from us, rows of straps hanging from the rails. +subway,bus
D cabin = Rows of seats run forward on both sides of a narrow aisle, small oval windows along the walls. +plane,airplane
O window land = Beyond the glass fields and poles go by, the near ones smeared. -subway,plane,airplane
O cloud windows = In every window stands the same bright floor of cloud. +plane,airplane
N left things = A folded newspaper and a paper cup lie on the nearest seat.
L from windows = Light from the windows lies in bright shapes across the seats. -subway,night
L tubes = White tubes along the ceiling light it evenly, the windows black. +subway,night
V aisle = View down the middle at standing height, 24 mm lens, strong lines to the far door

wares-facade | place | building facade, facade, house facade, old building facade, apartment facade, building front, art deco building, art nouveau building, gothic building, neoclassical building, colorful facade, colourful facade | @ street, city, town
D rows of windows = The front stands square to us, rows of tall windows one above the other, each with its frame, sill and small iron balcony. -deco,modern,glass,gothic,brutalist
D deco steps = The pale front rises in steps to a narrow crown, fans and zigzags in gilded relief between the long lines of windows. +deco
D nouveau curves = Stems and leaves in plaster climb round the windows, which bend like eyes under curved brows. +nouveau
D gothic points = Pointed windows stand in pairs under carved tracery, small stone beasts leaning out from the eaves. +gothic
D glass grid = Panes from pavement to roof make one even grid, sky and clouds running across them. +modern,glass
O bright paint = Each house is painted in another clear colour, pink beside yellow beside blue. +colorful,colourful
O door = In the middle a tall door of dark wood and brass stands at the top of two steps. -modern,glass
N cyclist and lamp = A lamp on an iron bracket hangs beside the door.
L raking = Clear sun rakes across it from the left, so that every ledge throws a line of shadow. -night,rain
L night lamps = Lamps from below light it gold against a blue-black sky. +night,evening,dusk
V frontal = Frontal view from across the street, 35 mm lens, upright lines straight, sharp throughout

wares-room-season | state | autumn, fall, winter, spring, summer, snowy, rainy & bedroom, living room, kitchen, bathroom, dining room, apartment, loft, office, cabin, cafe, coffee shop, restaurant, library, studio, lounge, reading nook | @ any
D autumn leaves = A jug of red maple twigs and two small pumpkins stand on the sill, and yellow leaves stick to the panes. +autumn,fall
D winter panes = Outside the window snow falls thick, and frost has drawn ferns along the lower panes. +winter,snowy
D spring flowers = A vase of tulips stands by the open window, fresh green just coming outside. +spring
D summer window = The window stands wide open, its curtain drawn outward, a bowl of cherries on the sill. +summer
D rain panes = Rain runs down the window in crooked lines, the world outside soft and grey. +rainy

wares-japanese-restaurant | place | japanese restaurant, sushi restaurant, izakaya, sushi bar, ramen bar, ramen shop interior, japanese restaurant interior, japanese bar | @ any
D counter = A long counter of pale cypress runs through the room with a row of low-backed stools, the cook's boards and knives laid out behind it.
D booths = Along the other side stand low tables in booths divided by screens of thin upright slats.
O short curtains = Short indigo curtains hang in three strips over the kitchen door.
N bowls and bottles = Stacked bowls, tall bottles with white labels and a wooden box of chopsticks stand on the counter.
B lanterns row = A row of paper lanterns hangs over the counter to the end of the room. -empty
L lantern glow = Warm lantern light lies on the wood and leaves the ceiling in brown shade.
V along = View along the counter from seated height, 28 mm lens, pale wood, indigo and amber
`;
