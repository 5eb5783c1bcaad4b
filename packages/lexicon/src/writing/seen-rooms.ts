/**
 * What is seen in nearly every room of a kind: near (`N`), in the middle (`B`) and far (`K`), plain and without a colour, said only where the place was
 * named. Its words are whole names; of one letter a text says one row. Form of the rows: `passages.ts`; every `+` must hold.
 */
export const SEEN_ROOMS = `
kitchen | kitchen, farmhouse kitchen, country kitchen, family kitchen
N worktop edge = The edge of a worktop runs in from the side, a chopping board [and a folded cloth/with a knife across it] on it. -isometric
B base cupboards = Cupboards with plain handles stand under the worktop, the sink set into it [below the tap/beside a dish rack].
B hob and hood = A hob is let into the worktop [with an extractor above it/between two stretches of cupboard].
K wall of shelves = Along the far wall run shelves with plates, [jars and stacked bowls/mugs on hooks and a row of jars]. -minimal,minimalist

room | room
N floor = From the lower edge the boards run to the wall opposite, the joints between them drawing together.
B corners = Two plain corners stand upright at the sides, the ceiling meeting the walls in a clean line.
K door = A closed door is set in the wall opposite, its frame a little proud of the plaster.

bedroom | bedroom, hotel room, guest room, guest bedroom
N foot of the bed = The foot of the bed comes in [low from one side/at the bottom of the picture], its cover falling in soft folds. -isometric,bunk
B pillows and bedside = Pillows lean against the headboard, and a bedside table [within arm's reach holds a lamp/stands level with the mattress]. -bunk
K curtain and wardrobe = At the far end a curtain hangs to the floor [beside a wardrobe/next to a chest of drawers]. -window

living-room | living room, lounge, sitting room
N rug and low table = A low table stands on a rug, [a few books on it/something to drink left on it].
B sofa and cushions = A sofa with cushions [faces into the room/has its back to the wall], an armchair at an angle to it.
K shelves and pictures = Shelves and framed pictures [fill the wall farthest from us/hang on the end wall]. -minimal,minimalist

dining-room | dining room
N table edge = The long side of the table is nearest, chairs pushed in under it.
B lamp over the table = A lamp hangs low over the middle of the table.
K sideboard = A sideboard with dishes stands along the end wall.

bathroom | bathroom
N basin = A washbasin with a tap stands close by, a glass with toothbrushes on its rim. -isometric,public
B tub and tiles = Tiles run up the wall behind the bathtub to about head height. -isometric,public
K mirror and towels = Towels hang from a rail, and a mirror gives back the other side of the room. -isometric,public

cafe | cafe, café, coffee shop, coffee house, corner cafe
N small tables = Small tables with [two chairs each/cups and a sugar pot] stand close together.
B counter and machine = On the counter stands an espresso machine [beside a glass case of cakes/with cups stacked upside down on top].
K board on the wall = Behind the counter a menu is written on a board, shelves of bags and jars beside it.

bakery | bakery, bakehouse, bread shop
N counter of bread = Trays of rolls and buns lie along the counter, paper bags stacked at its end.
B racks of loaves = Loaves stand upright on slatted shelves, the larger ones below.
K oven door = Farther back a tall rack on wheels waits by the oven door.

workshop | workshop, woodworking workshop, carpenter's workshop, tool shed
N bench edge = A hand plane lies on its side at the near edge of the bench. -toy,elf,elves,jewellery,jewelry
B tools on the wall = Tools hang on the wall in order of size, each in its own place. -elf,elves
K stacked material = Boards and lengths of timber lean in the far corner beside a shelf of tins. -jewellery,jewelry,pottery,watch,clock,elf,elves

watch-workshop | watchmaker's workshop, clockmaker's workshop, watchmaker's shop, clock shop
N tray of parts = Tiny wheels and screws lie sorted in the hollows of a shallow tray.
B loupe and tweezers = Tweezers, fine screwdrivers and an eyeglass lie in a row beside an opened movement.
K clocks on the wall = Clocks of many sizes cover the wall, no two of them showing quite the same minute.

violin-workshop | violin maker's workshop, luthier's workshop, violin workshop, guitar workshop
N gouges = Small gouges and a pot of glue stand at the edge of the bench.
B clamped body = An unvarnished body lies in the middle, clamped all round its rim.
K instruments on a line = Finished instruments hang by their scrolls from a line near the ceiling.

shoe-workshop | shoemaker's workshop, cobbler's workshop, cobbler's shop, shoe repair shop
N awls and thread = An awl, waxed thread and a curved knife lie on scraps of leather.
B lasts = Wooden lasts in pairs fill a rack within reach.
K mended pairs = Mended pairs wait on narrow shelves, a tag tied to each.

forge | blacksmith's forge, smithy, forge, blacksmith's workshop
N anvil = An anvil stands on a thick block of wood, its edges rounded with use.
B hearth and hood = Coals glow in a raised hearth under a sooty hood.
K tongs on a rail = Tongs and hammers hang from an iron rail along the wall.

pottery | pottery studio, potter's workshop, potter's studio, pottery workshop, pottery
N wheel and slip = A wheel is splashed with drying slip, a bucket of water at its side. +in,workshop,studio
B ware boards = Unfired bowls and jugs dry on boards, rim to rim. +in,workshop,studio
K kiln = The thick door of a kiln stands beside shelves of glaze buckets. +in,workshop,studio

tailor-workshop | tailor's workshop, tailor shop, tailor's shop, sewing studio, sewing room
N cloth and shears = Cloth marked with chalk lies across the table under a pair of heavy shears.
B machine and dummy = A sewing machine stands by a dummy with a half-pinned jacket.
K bolts of cloth = Bolts of cloth are stacked on edge up to the ceiling.

bike-workshop | bike workshop, bicycle workshop, bike repair shop, bicycle repair shop, bike shop
N chain and tools = A chain lies coiled beside spanners and a tin of grease.
B bicycle on a stand = A bicycle is clamped in a stand, its wheels off the ground.
K wheels from hooks = Wheels and frames hang from hooks in rows.

car-workshop | car workshop, auto repair shop, mechanic's garage, repair garage, car repair shop
N drip tray = A tray and a coiled air hose lie on the stained concrete.
B car on the lift = A car is raised on a two-post lift, its underside open to view.
K tool cabinet = A tall cabinet of shallow drawers stands against the wall between tyres.

garage | garage
N oil stain = A dark oil stain marks the concrete floor near us. -parking
B tools and tyres = Spanners hang on a board above the workbench, old tyres stacked beside it. -parking
K roller door = The wide door at the end runs up on rails under the ceiling. -parking,open

classroom | classroom, school classroom
N desk tops = The tops of the nearest desks are scratched, exercise books [and pens/and a pencil case] on them.
B rows of desks = Desks and chairs stand in rows that narrow toward the front of the room.
K board and clock = A wide board covers the front wall, a round clock [above it/at its side].

office | office, open plan office, workplace, open-plan office
N desk and screen = On the nearest desk stand a screen and a keyboard, papers and a cup at one side. -victorian,1920s,1930s,1940s,1950s,oval
B rows of desks = Desks stand back to back with swivel chairs, cables gathered beneath. -victorian,1920s,1930s,1940s,1950s,oval
K glazed rooms = Glass partitions close off meeting rooms at the end, and panels of light run along the ceiling. -victorian,1920s,1930s,1940s,1950s,oval

hospital-room | hospital room, hospital ward, ward, hospital
N bed rail = The metal rail of the bed is folded up along its near side. -veterinary,animal
B monitor and stand = A monitor on an arm and a stand with a drip bag are at the head of the bed. -veterinary,animal
K curtain rail = A curtain hangs from a curved rail in the ceiling, drawn half across. -veterinary,animal

waiting-room | waiting room
N chairs with thin arms = Joined chairs with thin metal legs stand in a row along the near wall.
B low table of magazines = A low table in the middle holds a fan of magazines.
K desk and door = A reception desk is next to a closed door at the back.

gym | gym, fitness studio, weight room
N rubber floor = Black rubber matting covers the floor, a pair of dumb-bells left on it. -school
B racks and benches = Weights stand in pairs on a sloping rack, padded benches before it. -school
K mirrors = A wall of mirrors doubles the machines at the far side. -school

train-carriage | train carriage, train compartment, railway carriage, train car
N seat backs = The high backs of the nearest seats lean toward us, a folding table between two of them.
B aisle between seats = The aisle runs straight between rows of paired seats, with racks for luggage above.
K sliding door = A sliding door with a glass pane ends the carriage.

subway-car | subway car, metro car, underground train, tube carriage
N upright pole = A metal pole goes from floor to ceiling close to us.
B facing benches = Two long rows of seats face each other across the floor, straps swinging above.
K end door = The aisle ends in a narrow door with a small window, the next car showing through it.

bus | bus, city bus, school bus
N seat back and bar = The nearest seat back has a grab bar along its top. +in
B rows of pairs = Seats in pairs stand on both sides of the aisle, poles at every second row. +in
K windscreen = The wide windscreen lets in the road at the front end. +in

supermarket | supermarket, grocery store, supermarket aisle
N price strips = Price labels run along the edge of the nearest shelf.
B full shelves = Packets, tins and bottles stand in close rows on both sides of the aisle.
K cold cabinets = Glass-doored cold cabinets, lit from inside, close the aisle at the end.

laundrette | laundrette, launderette, laundromat
N folding table = A table for folding has a plastic basket of washing on it.
B round doors = Round glass doors stand in a row at knee height, a coin slot beside each.
K dryers = Larger dryers are stacked in pairs along the end wall.

library | library, school library, public library, town library
N reading table = Books lie open on a long table, a chair pulled out.
B aisles of shelves = Shelves taller than a person stand one behind another, narrow aisles between.
K end of the aisle = The spines of the books become fine stripes toward the end of the aisle.

bookshop | bookshop, bookstore, second-hand bookshop, antiquarian bookshop
N piles on a table = Books lie in piles on a low table, covers upward.
B full cases = Bookcases reach to the ceiling, more volumes laid flat on top of the rows.
K ladder and till = At the back a ladder leans on the shelves beside a small counter.

church | church, country church, village church, chapel
N pew ends = The carved ends of the nearest pews stand on both sides of a stone aisle. +in
B pillars and arches = Pillars carry pointed arches along the nave. +in
K altar and window = Beyond the last pews the altar stands under a tall window. +in

barn | barn, hay barn, haybarn
N straw on the floor = Loose straw lies over the boards of the floor. +in
B posts and beams = Thick posts carry the beams, pegs showing where they join. +in
K bales to the roof = Bales are piled up toward the roof at the far end. +in

stable | stable, stables, horse stable
N straw and bucket = A bucket stands in the straw beside the half door.
B row of boxes = Boxes with half doors run along a swept passage, a halter on a hook at each.
K hay at the end = Hay is heaped at the end of the passage under a small high window.

restaurant | restaurant, bistro, trattoria
N laid table = On the nearest table lie folded napkins, knives and forks, the glasses upside down or shining. -fast,diner,ramen,noodle,sushi
B tables in rows = Laid tables stand at even distances, each with its chairs drawn in. -fast,diner,ramen,noodle,sushi
K kitchen door = A swing door with a round pane leads to the kitchen at the back. -fast,diner,ramen,noodle,sushi

bar | bar, pub, cocktail bar, old pub
N counter top = The polished top of the counter runs in from one side, ringed by the feet of glasses. -gold,chocolate,soap,sushi,snack
B stools in a row = Stools stand along a foot rail, some turned aside. -gold,chocolate,soap,sushi,snack
K bottles on shelves = Bottles in rows stand before a mirror, labels toward us. -gold,chocolate,soap,sushi,snack

shop | shop, corner shop, small shop, general store
N counter and till = A counter with a till and a small dish for coins stands to one side. -window,front,barber,coffee,repair,flower
B goods to the ceiling = Goods stand on shelves from knee height to above the door. -window,front,barber,coffee,repair,flower
K door with a bell = The door at the back has a glass pane and a bell on a spring. -window,front,barber,coffee,repair,flower

shop-window | shop window, shopfront, storefront, display window
N reflections = Faint reflections of the street lie across the pane.
B stepped display = What is for sale stands on steps behind the glass, the smallest things in front.
K lit back of the shop = Deeper in, shelves and a counter show dimly.

museum | museum, art gallery, gallery, art museum
N rope and post = A rope between low posts keeps a step's distance from the nearest wall.
B frames at one height = Pictures hang in a row at one height, a small label beside each.
K doorway in line = Through a wide doorway the next room shows, and another behind it.

hotel-lobby | lobby, hotel lobby
N armchairs = Two deep armchairs stand at a low round table.
B reception desk = The long reception desk has a bell, a lamp and pigeon-holes for keys behind.
K lift doors = Lift doors and the foot of a staircase are at the back.

corridor | corridor, hallway, hotel corridor, school corridor
N near door = The nearest door is cut by the edge of the picture, its handle at half height.
B doors on both sides = Doors follow one another on both sides at even distances.
K small end window = The lines of floor and ceiling run together toward the end.

stairwell | stairwell, staircase, spiral staircase
N worn treads = The edges of the nearest treads are worn hollow in the middle.
B rail and bars = A handrail on thin bars follows the steps round.
K turns above = Above, the underside of the next flight crosses the opening.

attic | attic, loft, old attic
N trunk = An old trunk with a curved lid stands near us on bare boards. -apartment,artist,modern,bedroom,conversion
B sloping beams = Rafters slope down on both sides to knee height, boxes pushed in beneath. -apartment,artist,modern,bedroom,conversion
K gable = A small window in the gable closes the far end. -apartment,artist,modern,bedroom,conversion,skylight

cellar | cellar, basement, wine cellar
N stone step = The last step comes down to a floor of worn stone.
B shelves and barrels = Bottles lie on their sides in racks along the wall, corks toward us. +wine
B boxes and jars = Shelves of jars, boxes and things put away line the wall. -wine
K vault into dark = The low ceiling goes back into darkness.

backstage | backstage, wings, dressing room
N cables and tape = Cables are taped to the dark floorboards. -locker,sports,team
B rails of costumes = Costumes hang close together on a rail on wheels. -locker,sports,team
K curtain edge = At the edge of a heavy curtain a strip of brightness shows. -locker,sports,team

theatre | theatre, theater, stage, opera house, concert hall
N front boards = The front edge of the boards is low in the picture, small lamps along it. -train,coach,street,festival
B folds of the curtain = Heavy curtains hang in deep folds at both sides. -train,coach,street,festival,outdoor
K lights overhead = Rows of spotlights hang from bars high above. -train,coach,street,festival

factory | factory, factory hall, factory floor
N painted lines = Painted lines on the concrete mark the way between the machines. +in -old,steam
B machines in rows = Machines stand in long rows, pipes and cables leading up from each. +in
K girders = Steel girders carry the roof, and the far end is lost in a haze of dust. +in

swimming-pool | indoor pool, swimming hall, public pool, swimming pool, pool
N tiled rim = The tiled rim runs along the near side, a drain channel behind it. -table,rock,tide,garden,billiard
B lane lines = On the bottom the dark lane lines waver under the water. -table,rock,tide,garden,infinity,billiard
K ladder and blocks = A metal ladder hangs into the water at the end. -table,rock,tide,billiard

greenhouse | greenhouse, glasshouse, conservatory
N pots on staging = Clay pots of all sizes stand on slatted staging close to us.
B leaves along the path = Leaves crowd over a narrow path from both sides.
K glazing bars = Above, thin bars divide the glass into panes, damp along their lower edges.

studio | artist's studio, art studio, artist studio, painter's studio
N brushes in jars = Brushes stand in jars beside tubes squeezed flat.
B easel = An easel holds a board at eye height, drips running down its legs.
K canvases to the wall = Canvases lean with their faces to the wall.

elevator | elevator, lift
N threshold = A metal threshold with a groove runs along the floor. -ski,chair
B button panel = A panel of round buttons is set beside the door, one of them lit. -ski,chair
K brushed walls = The brushed metal walls give back everything as soft streaks. -ski,chair

laboratory | laboratory, lab, science lab
N glass on the bench = Flasks and a rack of test tubes stand on the bench, each filled to a different height.
B microscope and taps = A microscope and a curved tap stand farther along the bench.
K cupboards of glass = Glass-fronted cupboards run along the wall.

barbershop | barbershop, barber shop, hair salon, hairdresser
N chair = A padded chair with a footrest stands on a round base.
B mirror shelf = Combs, scissors and bottles lie on the shelf under the mirror.
K waiting chairs = The waiting chairs by the door show in the mirror.
`;
