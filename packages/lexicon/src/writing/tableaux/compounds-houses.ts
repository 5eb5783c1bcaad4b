/** What the first word of a compound place brings into it, a hospital's laundry room, a ship's kitchen: `compound` tableaux (tableaux.ts). */
export const COMPOUNDS_HOUSES_TABLEAUX = `
compound-hospital | compound | hospital, clinic, infirmary, sanatorium | @ any
D rail-and-doors = A grey rail [runs/goes] along the wall at hip height, the paint behind it [scuffed/scraped] by wheels, and the double doors have steel plates along the bottom.
D trolley = A steel trolley on rubber wheels is parked by the wall, a folded white blanket and a numbered tag on its lower shelf.
N lit-entrance = A ramp with a steel rail leads up to wide sliding doors, a wheelchair parked on the mat inside.
B swing-doors = Behind, a pair of swing doors with round windows opens on a long pale corridor.
L panels = Flat white light comes from panels in the ceiling, with a dull shine on linoleum and steel.

compound-hotel | compound | hotel, motel, resort | @ any
D tags-and-trolley = A brass luggage trolley stands [by the wall/to one side], and numbered key tags hang on a board of small hooks.
D folded-stacks = White towels with a woven stripe lie [stacked/piled] square to the edge, a printed card and a small bell beside them.
N awning-number = A striped awning with a brass rail hangs over the door, two clipped box trees in tubs on either side.
B corridor = Behind, a patterned carpet leads along a row of numbered doors.

compound-prison | compound | prison, jail, gaol | @ any
D bars-and-paint = The walls are brick, painted grey to the shoulder and cream above, and [upright/close-set] bars cross the one high window.
D bolted = Tables and stools are bolted to the floor, their edges worn bright, and a steel door with a [small/narrow] hatch stands shut at the end.
N wall-and-wire = A high concrete wall with coils of wire along the top closes it in, a floodlight on a pole at the corner.
B landing = Behind, an iron stair climbs past two landings of numbered doors.
L high-window = Daylight drops from the barred window and lays pale stripes across the floor.

compound-school | compound | school, primary school, kindergarten, nursery school, preschool, high school, college | @ any
D hooks-and-names = A row of low hooks with paper name labels [runs/goes] along the wall, two small coats and a drawstring bag left hanging.
D paintings = Children's paintings are pinned [edge to edge/in rows] over painted brick, the corners curling, a paper alphabet above them.
N bike-rack = A rack with small bicycles and a low brick wall with a painted snake stand along one side.
B plastic-chairs = Behind, plastic chairs in three sizes are stacked under a big plain clock.

compound-university | compound | university, campus, faculty | @ any
D notices = A notice board is [covered/layered] with cards and torn-off slips, a bicycle lock hanging from one of its pins.
D benches = Long benches are carved with initials, a laptop left open beside a paper cup.
B stairs = Behind, wide stone stairs with worn treads turn up to a landing.

compound-church | compound | church, chapel, parish, cathedral, abbey | @ any
D pointed-window = A tall pointed window with small leaded panes stands in the thick whitewashed wall, red and blue glass along its top.
D hymn-books = Worn hymn books stand in a rack by the door, a collection box and a vase of [lilies/white stocks] on the ledge above.
N porch = A stone porch with a studded oak door and a leaning gravestone stand at one side.
B vestry = Behind, an arched door stands open on a dark nave and one candle.
L lead-light = Light through the leaded panes lies in small squares of red and blue on wall and floor.

compound-monastery | compound | monastery, convent, nunnery, cloister | @ any
D arches = Low whitewashed vaults come down on short stone columns, and a wooden cross is the only thing on the wall.
D habits = Brown habits with knotted cords hang on three pegs, a row of sandals set straight beneath.
N cloister-walk = A cloister of round arches goes round it, a well with an iron wheel in the middle.
B garden-door = Behind, an arched door stands open on a square of clipped herbs.

compound-ship | compound | ship, boat, yacht, ferry, cruise ship, galley, houseboat, narrowboat, barge, canal boat, liner | @ any
D portholes = Round portholes with brass rims stand in a row along the riveted wall, a line of grey water tilting behind the glass.
D rails-against-swell = Everything is held against the swell: a rim round each surface, hooks on the cupboard doors, a lifebelt and a coil of rope on the wall.
N wake = Behind the stern a white wake draws a straight line to the horizon, an orange lifeboat hung above it.
N deck-and-rail = White railings with a lifebelt run along the deck, the horizon lying level behind them.
B companionway = Behind, a steep ladder goes up through a hatch to a patch of sky.
L porthole-light = Round patches of daylight from the portholes slide over the wall, beside one caged lamp.

compound-submarine | compound | submarine | @ any
D pipes-and-wheels = Pipes, dials and red handwheels cover the curved steel walls from the floor to the low ceiling.
D hatch = A round hatch with a heavy rim leads on to the next compartment, a bunk folded up beside it.
L red = Dim red lamps glow over the dials and leave the corners black.

compound-train | compound | train, railway, dining car, sleeper train | @ any
D curved-roof = The ceiling curves over a narrow aisle, with a luggage rack of brass and netting along both sides.
D windows-by = Wide windows stand in a row, trees and a signal post drawn out to streaks behind the glass.
N rails = Two rails run past on grey ballast, a signal arm raised at the end of the platform.
B gangway = Behind, a sliding door with an oval window opens on the next carriage.

compound-airport | compound | airport, airline, terminal | @ any
D glass-and-tail = A wall of tall glass looks on to wet tarmac, with the tail of one parked aircraft above it.
D boards = A black board lists flights in yellow letters, a row of metal seats and one abandoned tray beneath.
N tail-fin = Over its roof stands the tail of a parked aircraft, a wind sock on a pole beside it.
B belt = Behind, a suitcase goes round alone on a rubber belt.
L grey-apron = Wide grey daylight falls from the glass and shines in long bands on the polished floor.

compound-station | compound | station, train station, bus station, railway station, subway, metro, underground station | @ any
D clock-and-tiles = Glazed tiles cover the wall to above head height, a round two-sided clock on an iron bracket over them.
D timetable = A framed timetable and an old poster hang by the door, a suitcase left standing beneath.
B platform = Behind, an arch opens on an empty platform and the dark mouth of a tunnel.

compound-castle | compound | castle, palace, fortress, manor, mansion, chateau, château | @ any
D stone-and-slit = The walls are an arm's length thick, of great rough blocks, with a deep slit of a window and an iron ring beside it.
D hangings = A faded woven hanging with a stag covers one wall down to the flagstones, two crossed pikes above it.
N towers = A round tower with narrow slits and a broken battlement stands over it.
B spiral = Behind, a low arch leads to the first worn steps of a winding stair.
L slit-light = One narrow band of daylight comes from the window slit, with a small warm fire against it.

compound-museum | compound | museum, gallery, art gallery | @ any
D case = A glass case on thin legs holds one broken jug and its card, a brass post with a red rope in front.
D portrait = A dark portrait in a gilt frame hangs on the grey-green wall, a small lamp over it and a numbered label to one side.
N columns = Broad steps lead up between pale columns, a long banner hanging from the cornice.
B enfilade = Behind, three doorways stand one behind another, with a seated statue in the last.

compound-theatre | compound | theatre, theater, opera, opera house, cinema, concert hall, playhouse | @ any
D plush-and-gilt = Worn red plush, gilt mouldings and a strip of small bulbs show [along the wall/round the doors], an old playbill framed among them.
D rail-of-costumes = A rail of costumes with paper tags stands to one side, a feathered mask hung on its end.
N canopy = A canopy edged with bulbs juts out over the doors, glass cases with posters on both sides.
B curtain = Behind, the folds of a heavy red curtain hang to the floor.
L bulbs = Rows of small bulbs give a warm yellow light and sink the ceiling in shade.

compound-circus | compound | circus, big top | @ any
D canvas = Red and white canvas comes down on all sides in broad stripes, laced together over a tall pole.
D hoops = A striped drum, three hoops and a small trapeze hang and lean against the pole, sawdust trodden all round.
N wagons = A painted wagon with a short stair and a string of flags stands beside a guy rope.
B ring = Behind, a gap in the canvas shows the lit sawdust of the ring.

compound-factory | compound | factory, warehouse, industrial, mill, power station | @ any
D girders = Riveted iron girders cross under a saw-tooth roof of dusty glass, chains and a yellow hook hanging down.
D painted-line = Yellow lines are painted over the worn concrete floor, a time clock with a rack of cards on the wall.
N chimney = A tall brick chimney and a row of saw-tooth roofs stand over it.
B machines = Behind, the green flank of a big machine stands with its belt slack.
L north-light = Even daylight falls through the dusty roof, grey in the corners.

compound-office | compound | office, company, bank, business | @ any
D partitions = Grey felt partitions stand in a row, a lanyard and three yellow notes pinned to the nearest.
D lift-and-plant = A tall rubber plant stands by a water dispenser with a column of paper cups.
B glass-wall = Behind a glass wall lie desks with dark screens, one chair turned away.
L ceiling-panels = Even white light from square panels lies on carpet tiles and glass.

compound-army | compound | army, military, navy, naval, barracks, soldiers' | @ any
D lockers = Olive lockers with stencilled numbers stand in a row, a helmet set on each at the same height.
D kit = A folded blanket, a tin mug and a pair of polished boots are laid out at right angles.
N sandbags = A low wall of sandbags and a striped barrier stand at one side.
B map = Behind, a big map with red pins hangs on the wall.

compound-police | compound | police, fire station, firehouse, fire brigade, coastguard | @ any
D board-and-keys = A board with numbered keys and a row of coats with reflecting bands hang along the wall.
D radio = A radio in its charger, a torch and a clipboard with a pen on a string lie ready to hand.
N vehicle-bay = Tall doors in bright red stand half raised, the front of a vehicle just inside.

compound-dentist | compound | dentist, dentists, dental, doctor, doctors, vet, vets, veterinary, pharmacy, optician | @ any
D chart = A framed chart hangs on the pale wall, a pump bottle and a box of gloves under it on a bracket.
D wipe-clean = Everything can be wiped clean: pale vinyl seats, a white shelf with leaflets, a round stool on castors.
L white = Even white light lies on all of it, with a small bright spot on each steel edge.
`;
