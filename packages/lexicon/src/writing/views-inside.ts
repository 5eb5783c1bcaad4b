/** Views of the places of `settings-inside.ts`, in whole sentences. The form of the rows: `passages.ts`. */
export const INSIDE_VIEWS = `
jazz-club
F low stage and lamps = A low stage stands before a curtain at the back wall, a drum kit and an upright piano on it; small round tables with shaded lamps crowd up to its edge. -comedy
F low stage and stool = One stool and one microphone wait on a platform before bare brick; the first row of tables begins a step away. +comedy
B brick and curtain = Behind $the a heavy curtain hangs before dark brick.
B table lamps = Small lamps glow on the tables nearest the stage. -empty

arcade
F rows of machines = Two rows of tall machines face each other down a dark room, every screen lit, coloured tubes running under the ceiling. -casino
F rows of slot machines = Slot machines stand shoulder to shoulder on both sides of a patterned carpet, their upper panels lit in gold and red. +casino
B lit screens = Behind $the lit screens go back in two rows.

wizard-study
F shelves of bottles and books = Shelves of corked bottles and leather books fill the stone wall to the beams; a heavy desk with candles and an open book stands before them.
B bottles and books = Behind $the bottles and thick books stand by turns on dark shelves.
B cauldron = A small cauldron steams over embers at one side.

courtroom
F bench and tables = A raised bench of dark wood stands before a panelled wall with a seal; two tables face it across a carpeted floor.
B raised bench = Behind $the a raised bench of dark wood stands against the panelling.

shopping-mall
F two floors of shops = Shop fronts run along two floors on both sides of a long hall, glass railings above, a moving stair in the middle under a roof of glass. -abandoned,overgrown
F green between dead shops = Ferns and saplings fill the long hall between dark shop fronts on two floors, vines hanging from the railings and the broken roof of glass. +overgrown
B shop fronts = Behind $the shop fronts go back on two floors. -abandoned

gaming-room
F desk with screens = A wide desk with screens side by side stands at the wall, a high-backed chair before it; tubes of colour run along the ceiling.
B lit wall = Behind $the coloured light climbs the wall.

smithy
F hearth and anvil = A brick hearth with a hood stands at the stone wall, coals glowing in it; an anvil waits on its block before it, tongs and hammers hanging in a row.
B glowing hearth = Behind $the coals glow under a brick hood.

aquarium-tunnel
F arch of glass = A walk of dark tiles runs under an arch of glass between ribs of steel, blue water on both sides and overhead.
B blue water = Behind $the blue water stands over the arch of glass.

shop-room
F counter and full shelves = A wooden counter with a till stands before shelves that are full to the ceiling; a window on the street lights one side.
B full shelves = Behind $the full shelves reach the ceiling.

treatment-room
F chair under a lamp = A padded chair stands on one foot under a lamp on an arm, white cabinets and a counter along the wall behind it.
B white cabinets = Behind $the white cabinets run along the wall.

bunker
F concrete and a round door = A low room of raw concrete ends at a round steel door with a wheel; pipes run under the ceiling, bunks and shelves of tins along the walls.
B raw concrete = Behind $the pipes run along raw concrete.

locker-room
F rows of steel doors = Narrow steel doors with slits stand along both walls, a bench before them on a tiled floor. -hallway,corridor
F doors along the hall = Lockers line both sides of a long tiled hallway under square lights. +hallway
B steel doors = Behind $the steel doors stand in a row.
`;
