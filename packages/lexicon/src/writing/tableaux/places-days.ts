/** Streets and houses on a certain day or night: Christmas, Halloween, a Sunday, a power cut, one window lit. The form: `tableaux.ts`. */
export const PLACES_DAYS_TABLEAUX = `
place-christmas-street | place | street, village, village street, town, town square, square, city, main street & christmas, christmas eve, xmas, advent, christmas lights | @ any
D lights = Strings of small warm lights cross from gable to gable down the whole street, a paper star hanging in every second window.
D tree = Where it widens stands a tall fir with [straw stars and red balls/nothing but white candles], its tip a little bent.
N sledge = A sledge with a crate of oranges leans by a door with a wreath, runner marks leading up.
N stall = A booth sells roasted almonds from a copper pan, steam standing over its lamp.
B church = At the end a lit church clock shows over snowy roofs.
L evening = Deep blue evening, all windows amber, the lights doubled in trodden snow.
L eve night = Black sky, gold windows, the lights doubled in trodden snow. +night,evening,dusk
L falling = Flakes drift through the strings of light and blur the far end. +snow,winter,snowfall
V street = View down the street at head height, 50 mm, blue, amber and fir green

place-halloween-street | place | street, neighbourhood, neighborhood, village, suburb, town, front yard & halloween, hallowe'en | @ any
D steps = Cut pumpkins sit on every step and post down the street, each with another grin, candle ends burning low in them.
D yards = In the front gardens stand [a skeleton in a deckchair/cardboard tombstones], bedsheet ghosts turning on threads from a maple.
N sweets = Wrapped sweets lie trodden in the leaves by an overturned plastic cauldron.
B porches = Porch lamps with orange bulbs go on behind to a bare hill of trees.
L candles = Candle glow from below and a thin moon above, the street between blue-black.
L dusk = A strip of orange is left behind black chimneys. +dusk,sunset,evening
V low = Low view along the pavement, 35 mm, orange on blue-black

place-one-window-house | deed | house, cottage, building, tower, tower block, castle, cabin, mansion, farmhouse & one window lit, one lit window, single window, single lit window, light in one window, light in the window, window lit, only one window | @ night, hill, street
D window = The whole front is dark but for one window, its yellow square showing a lampshade, a chair back and a bit of patterned wall.
D patch = It throws a slanting yellow patch on the ground below, crossed by the window bars.
O edges = A drainpipe, a gutter and one wet branch catch a thread of that light; the other panes give back only sky.
N gate = The gate stands ajar, a bicycle leaning inside it.
B dark = Roof and trees are cut out black on deep blue.
L night = The lamp in the window is the one warm thing, everything else moonless blue.
V frontal = Frontal view from across the road, 50 mm, blue-black with one yellow

place-power-cut-room | place | power cut, blackout, power outage, power failure & kitchen, room, living room, house, apartment, flat, bedroom, office, restaurant, hospital, home | @ any
D candles = Five candles stand in saucers and bottle necks on the table, matches spilled beside, wax already on the wood.
D fridge = The fridge door hangs open on a dark inside, [a puddle creeping out under it/a torch laid on the top shelf].
N lamp = Overhead the lamp is only a grey shape, its cord going up into nothing.
N clock = On the cooker the clock is blank, a wind-up radio next to it.
B window = In the window the whole street is black, more stars over the roofs than anyone is used to.
L flames = The flames light an arm's length round them in gold, the walls brown, the corners gone.
V table = View across the table at seated height, 35 mm, amber and black

place-flooded-metro | place | flooded, flood, under water, submerged & subway station, metro station, train station, subway, metro, underground station, tunnel, underpass, car park, parking garage | @ any
D water = Green-brown water lies level with the platform edge and hides the rails, signs and pillars going on downward in it.
D steps = The last stair goes under at the fifth step, [a lost umbrella turning slowly beside the rail/tickets floating in a raft].
N fish = Small fish hang in the light of a lamp that still burns below the surface.
N poster = A poster has slid down its frame into the water, its colours run.
B tunnel = The tunnel is a black half round above its own reflection.
L last lamps = Two tubes still burn and tremble double, the rest is green dark.
V edge = View just above the water, 24 mm, bottle green and white tiles

place-sunday-square | place | sunday, sunday morning, early sunday, siesta & square, town square, street, village, town, main street, small town | @ any
D empty = All shutters are down and the square lies swept and bare, one newspaper tied with string before a door.
D fountain = Only the fountain moves, a pigeon walking round its rim, [a folded awning dripping/a bicycle left at the lamp].
N table = On a café table turned to the wall stand two glasses from the night before.
B tower = Over the roofs a bell swings in an open tower.
L undisturbed = Clear light lies undisturbed right across the paving, one house's shadow on the next.
L undisturbed morning = Low morning light lies undisturbed across the paving, one house's shadow on the next. +morning,early,day
V corner = Wide view from a corner, 28 mm, pale stone colours
`;
