/** Rooms that are named by what is done in them, wherever they are: chapels, dining cars, bunk rooms (tableaux.ts). */
export const PLACES_ABOARD_TABLEAUX = `
place-chapel-room | place | chapel, prayer room, meditation room, shrine room & chapel, prayer room, meditation room, shrine room | @ any
D rows = Four short rows of plain chairs face a small table with a white cloth, a closed book and one lit candle on it.
D niche = A shallow niche behind the table holds a plain cross and a bowl of white flowers.
O kneeler = One worn kneeling cushion lies out of line, and a card with a name is pinned to the nearest chair.
N stand = A stand with small candles burns low beside the door, three of them out.
B window = Behind the table one tall narrow window of coloured glass stands in a bare wall. -night
L quiet = Soft light from the one window lies on the cloth and leaves the back rows brown. -night
L candles = The candles give all the light there is, gold on the cloth and dark between the chairs. +night
V back row = View from the last row at seated height, 35 mm, cream, blue and candle gold

place-dining-car | place | dining car, restaurant car, buffet car | @ any
D laid tables = Tables for two and four stand along both windows, each with a white cloth, heavy silver and a small lamp with a pleated shade.
D lean of the bend = The whole car leans into a bend, so that water slants in every glass and the curtains hang clear of the panes.
O plate = On the nearest table stand a soup plate with a blue rim and a bottle in a wire holder.
N hooks = Coats swing from brass hooks over the seats.
B end = Behind, an oval pane in the end door shows the next carriage.
L passing = Light from the windows runs over cloth and silver in stripes as trees go by. -night
L lamps = The small lamps make gold pools on the cloths, and the windows are black mirrors. +night
V aisle = View down the aisle at standing height, 28 mm, white, silver and wine red

place-bunk-room | place | bunk room, bunkroom, dormitory, dorm, sleeping quarters, crew quarters | @ any
D bunks = Bunks stand in two tiers along both sides, grey blankets tucked hard under thin mattresses, a narrow gangway left between.
D things on hooks = A towel, a torch and one jacket hang from the hooks at the foot of each, no two alike.
O one unmade = One bunk is unmade, a paperback lying face down in the hollow and a sock over the rail.
N boots = Boots stand toe to the wall under the lowest row.
B far end = At the far end a narrow locker stands open on a mirror and two photographs.
L one lamp = One reading lamp is on in the upper row, and the rest lies in warm dusk.
V gangway = View along the gangway at chest height, 28 mm, grey wool and brass

place-car-deck | place | ferry car deck, car deck, vehicle deck, car ferry, ferry deck, loading deck & ferry car deck, car deck, vehicle deck, loading deck | @ any
D rows of cars = Cars and two lorries stand nose to tail in painted lanes, wet from the quay, wheels chocked with yellow wedges.
D steel roof = Low green steel beams cross overhead, hung with numbered signs, lifebelts and dripping pipes.
O chains = Chains are stretched from the wheels of a lorry to rings in the deck.
N lane paint = Chevrons in worn white paint point to the bow over puddles with rainbow edges.
B ramp = Behind, the ramp is half lowered on a strip of grey harbour.
L open bow = Cold daylight comes in at the open end and runs along roofs and puddles, the rest under yellow bulbs.
V between lanes = View between two lanes at headlamp height, 24 mm, ship green, rust and white

place-staff-room | place | staff room, staffroom, break room, common room, day room, waiting area, recreation room | @ any
D low chairs = Low chairs with flattened cushions stand round a table with a kettle, odd mugs and an open packet of biscuits.
D notices = A cork board is layered with rotas, a lost glove and a card that says thank you.
O ring = A half-finished puzzle lies on the table, three rings from cups round it.
N coats = Coats and bags hang three deep on the hooks by the door.
B window = Behind, a window with a slatted blind stands above a humming fridge. -ship,submarine,space
L flat = Flat daylight through the slats lies in thin lines over table and floor.
V corner = View from the corner at seated height, 28 mm, faded orange and green

place-freezer-food | thing | freezer, chest freezer, canteen freezer, deep freezer, walk-in freezer, cold store | @ kitchen, cellar, canteen, garage
D lid up = The lid stands up against the wall, cold mist rolling over the front edge and sinking to the floor.
D frosted bags = Bags of peas, boxed fish and tubs with written labels lie in wire baskets, white with frost along every fold.
O fur = Frost as thick as fur has grown round the inside of the rim, scraped clear in one corner.
N scoop = A plastic scoop and one dropped pea lie on the tiles in front.
B tiles = Behind, white tiles and a steel table are soft.
L inside = Cool white light comes up from inside and catches the mist.
V above = View from above the edge at a slant, 35 mm, white, steel and one green
`;
