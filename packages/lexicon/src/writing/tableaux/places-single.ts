/** Single pieces of places that are the picture: a window, a door, a bench, a fire out of doors, two leaning houses. The form: `tableaux.ts`. */
export const PLACES_SINGLE_TABLEAUX = `
place-window-thing | place | window, old window, open window, rainy window, windowpane, window pane, windowsill, window sill | @ house, room, wall
D frame = It is a tall white-painted window with six panes and a broad sill. -open,round,broken
D open = It is a tall white-painted window with six panes, its two wings pushed open. +open
D sill = On the painted sill stands a geranium in a tin. -pie,cake,candle,cat,vase,cactus,book,flower,flowers,bread,plant
O drops = Raindrops cover the glass and run down it, the world outside a soft blur. +rain,rainy
O ferns = Frost ferns grow from the lower corners, a melted round the size of a coin at the middle. +frost,frosty,winter
O reflection = The old glass bends what it shows, so that a far roof wavers. -rain,rainy,frost,frosty,winter
N curtain = A net curtain is sucked outward and caught on the catch. -rain,rainy,frost,frosty,winter -cat
B street = Past it lie the roofs of a street, out of focus.
L through = The window itself gives all the light; frame and wall round it are in shade.
L night = A lamp inside lights sill and frame, the panes black with a small moon in one. +night
L grey = Grey wet light, the sill shining. +rain,rainy
L through by day = The window itself gives all the light; frame and wall round it are in shade. +morning,afternoon,day,noon
V square = Square-on view, 50 mm

place-window-view | place | window & view, look out, looking out, out of, seen through | @ room
D frame = The window frame divides the view in four, its near edges dark and out of focus.
D outside = Outside lie gardens behind houses: washing, a shed roof, a cat on a wall, [a ladder in a pear tree/a blue paddling pool]. -city,sea,mountain,mountains,train,plane,space
D town = Outside lie roofs in steps, chimney smoke and a tower with a clock. +city
D sea = Outside lie a strip of wall, gorse and a whole wide sea. +sea
D peaks = Outside stand snow peaks, close and clear, above a slope of firs. +mountain,mountains
N sill = On the sill stand a cup and a pair of binoculars, lens caps off.
L outside bright = It is bright out there and brown in here, one band of light along the sill.
L night = Outside are scattered lights, and in the glass a faint picture of the lamp behind us. +night
L rain = Rain streaks the panes, what is outside soft and grey. +rain
L outside bright by day = It is bright out there and brown in here, one band of light along the sill. +morning,afternoon,day,noon
V from inside = View from two steps inside, 35 mm

place-door-thing | place | door, front door, old door, wooden door, blue door, red door, doorway, gate, garden gate, iron gate | @ wall, street, house, garden
D door = Planks grey at the foot and still painted at the top hang in a stone frame, a worn step before them. -gate
D gate = Wrought iron leaves and spears, one bent, close an opening between two brick posts with stone balls. +gate
D handle = The brass is bright only where hands go, [a knocker like a fist/a letter flap held by one screw] above a big keyhole.
O gap = It stands a hand's width open on [green light/a dark passage with one lit tile]. -gate,closed,locked,shut
O beyond = Through the bars a path goes between box hedges to a sundial. +gate
N pots = A pot of lavender and an upside-down milk bottle stand beside the step.
N plant = A vine follows the frame round.
L side = Side light from the right shows each crack in the paint.
L lamp = A lamp over it lights plank and step, insects turning round. +night
L side by day = Side light from the right shows each crack in the paint. +morning,afternoon,day,noon
V frontal = Frontal upright view, 50 mm

place-bench-thing | place | bench, park bench, garden bench, empty bench, wooden bench, bench under, bench by | @ park, garden, hill, seafront, street
D bench = A green wooden bench with iron feet stands beside the path. -ballerina,ballet,dancer,gym,locker,kitchen,workshop,studio,piano,sauna,porch,balcony,church,museum,station
D back = A small brass plate is screwed to the middle of its back.
O left = On one end lies a folded newspaper with one leaf on it. -ballerina,ballet,dancer,gym,locker,kitchen,workshop,studio,piano,sauna
N ground = The earth in front is worn in two hollows by feet. -snow,winter
N snow = A clean cushion of snow covers seat and arms. +snow,winter
B tree = Over it hang the low boughs of a lime, a path bending off behind. -sea,beach,hill,ballerina,ballet,dancer,gym,locker,kitchen,workshop,studio,piano,sauna,porch,balcony,church,museum,station
B sea = Behind is a rail and an empty wide sea. +sea,beach
B hill = Behind the land drops away to fields and far woods. +hill
L spots = Light through leaves dots the slats.
L low = A low sun draws the slats long on the ground. +sunset,golden,dusk
L lamp = The lamp beside it makes a yellow round, the rest blue. +night
L rain = The slats are dark and beaded, a puddle in each hollow. +rain
L spots by day = Light through leaves dots the slats. +morning,afternoon,day,noon
V three-quarter = Three-quarter view from a few steps off, at seat height, 50 mm

place-campfire | place | campfire, camp fire, bonfire, fire pit, open fire, bonfire night | @ woods, beach, meadow, campsite
D flames = Flames stand out of crossed logs, yellow at the tips, nearly white between the wood, a log end hissing with sap.
D sparks = Sparks go up in a crooked column and are lost [among branches/among stars].
O ring = A ring of blackened stones holds it, a kettle on a flat one and a stick with a burnt marshmallow leaning by.
N seats = Two logs with the bark worn off lie as seats, a blanket thrown over one.
B trunks = The nearest trunks come orange out of the dark. -beach,sea
B dunes = Behind are dune grass and the white lines of waves. +beach,sea
L fire = The fire is the only strong light, warm on one side of everything, blue dusk behind.
L fire by day = The fire is the only strong light, warm on one side of everything, blue dusk behind. +afternoon,evening
V low = Low view from across the ring, 35 mm

place-desk-thing | place | desk, messy desk, writing desk, work desk, workspace, desk setup, study desk, artist's desk, artist desk | @ room, study, office
D plain desk = The desk is of dark wood, its front edge rubbed pale, a lamp with a jointed arm bent low at its back. -messy,cluttered
D surface = The desk is covered to its edges: open notebooks with ringed words, a lamp bent low, cables, three mugs at different levels. +messy,cluttered
D papers = Papers lie in drifts, held by a stone and a stapler, sticky notes curling off the lamp. +messy,cluttered
O clear patch = Only a patch as large as one sheet is free, a pencil lying across it. +messy,cluttered
N plant = A cup of pens and a small plant stand at the far edge.
B wall = Above hang a calendar and two postcards on pins.
L window = Light from the left rakes over it and makes each paper edge a line.
L lamp = The lamp makes one warm pool, screen-blue beside it, the room dark. +night
L window by day = Light from the left rakes over it and makes each paper edge a line. +morning,afternoon,day
V over = Slightly raised view from the chair, 35 mm

place-study-room | place | study room, lofi room, lo-fi room, lofi study, cozy room, cosy room, reading nook, reading corner, cozy corner, cosy corner, aesthetic room, cozy attic room, attic room | @ any
D attic shelves = Under the slope of the roof low shelves are packed with books, more of them in stacks on the floor beside an armchair. +attic,books
D desk window = A desk fills the bay of a rainy-day window: lamp, open exercise book, headphones, a mug with steam. -attic,books,bed
D bed corner = Beside it a low bed is heaped with cushions and a knitted blanket, [a cat-shaped hollow in it/a guitar leaning at its foot].
N shelf = Plants trail from a shelf of paperbacks and a small record player.
N bulbs = A string of bulbs goes round the window frame, two polaroids pegged to it.
B outside = Outside are roofs, wires and a pink-grey sky.
L dusk lamp = The lamp is honey-coloured, the window blue-violet, and both meet on the page.
L rain = Drops on the pane carry the lamp in each. +rain
L sun = Afternoon sun comes in low through the leaves and lies on the blanket. +sun,sunny,afternoon,day,morning
L dusk lamp by day = The lamp is honey-coloured, the window blue-violet, and both meet on the page. +noon
V corner = View from the corner at seated height, 35 mm

place-two-houses | deed | house, cottage, building & lean on, lean against, leaning on each other, lean together, side by side, hold each other up | @ street, village
D lean = Two narrow houses have tipped together so that their gables touch, cornice on cornice, a dark wedge of air closing upward between them.
D props = A beam is set across at the first floor, [worn white by pigeons/with a line of washing on it], and neither door hangs square.
O crack = A crack goes up each front like a river on a map, bridged with iron clamps.
N step = A ball has rolled to the lowest point of both doorsteps.
B row = The rest of the row stands straight beside them.
L side = Side light from the left leaves the wedge black.
L lit = One window is lit in each, the same height but not level. +night,dusk
V frontal = Frontal view from across the way, 50 mm

place-farmhouse | place | farmhouse, old farmhouse, homestead, croft, ranch, ranch house, hacienda, farm cottage | @ any
D house = A long low house of stone and lime, roof line dipping in the middle, has a bench by the door and a barn built on under the same ridge. -ranch,hacienda
D ranch = A low board house with a deep porch stands behind a rail fence, a windpump and a water tank beside. +ranch,hacienda
D yard = In the yard are [a cart with its shafts up/a tractor with a sack for a seat], hens' scratchings and a stone trough.
N boots = Clogs and boots stand under the bench, a cat's dish with rain in it.
B fields = Behind go hedged fields up to a wood. -ranch,hacienda,fog
B plain = Behind goes dry grass to a line of blue hills. +ranch,hacienda
L afternoon = Side light, limewash nearly white, the doorway deep brown.
L lamp = Kitchen light falls in a yellow oblong over the cobbles. +night
L late = The whole front is apricot, the yard in shade. +sunset,golden,dusk
L snow = Snow has rounded roof, cart and trough. +snow,winter
L afternoon by day = Side light, limewash nearly white, the doorway deep brown. +morning,afternoon,day,noon
V yard gate = View from the yard gate, 35 mm

place-storm-sea | deed | storm, tempest, hurricane, gale & sea, ocean, ship, boat, coast, at sea | @ sea
D wave = A wave stands up like a hill, veined with foam, its crest torn off level by the wind.
D trough = In front of it the trough is dark and strangely smooth, [a barrel going down into it/rain pitting it].
O ship = A small ship climbs the next slope with bare masts, half her keel out of the water. +ship,boat
N gull = One gull goes backwards past the crest.
B sky = Cloud and sea meet without a line, grey into grey.
L gap = One yellow-green gap low in the cloud lights the wave through its thin top.
L lightning = A flash makes foam blue-white and all else black. +lightning,night
V deck = View from the next crest, 70 mm

place-clouds-thing | place | cloud, clouds, cumulus, storm cloud, fluffy clouds, white clouds, pink clouds | @ sky
D heaps = Heaped tops, sharp as cauliflower against the blue, stand on flat grey bottoms, smaller and smaller to the horizon. -storm,pink
D storm = A blue-black mass with a torn lower edge trails one slanting skirt of rain. +storm
D pink = Long torn bars turn from rose at the edge to violet in the folds. +pink
D hole = In one place the blue shows through like [a keyhole/a small lake].
N birds = Three birds cross low, no bigger than commas.
B land = Below runs a thin strip of land with a steeple.
L side = Light from the left, every heap white on one side.
L burn = The undersides burn from lemon to crimson. +sunset,dusk,dawn,golden
L moon = A moon behind edges one cloud in silver. +night
L side by day = Light from the left, every heap white on one side. +morning,afternoon,day,noon
V low horizon = Wide view, the horizon very low, 35 mm

place-well | place | well, wishing well, water pump, village pump, trough, sundial, birdbath, bird bath, garden gnome, scarecrow, weathervane, signpost, milestone, mailbox, letterbox, letter box, postbox, pillar box | @ garden, village, field, roadside
D well = A ring of mossy stones carries a little shingled roof, a bucket on a chain halfway down. +well
D pump = A cast pump with a long curved handle and a lion's mouth stands over a stone trough. +pump,trough
D scarecrow = A coat with straw at the cuffs hangs on crossed poles, its hat pulled low on a sack face. +scarecrow
D box = The enamel box on its post has a dented flap, [a letter's corner showing/a flag up]. +mailbox,letterbox,box,postbox
D post = A post with arms pointing four ways has one arm gone and one turned to the ditch. +signpost,milestone
D basin = A stone bowl on a stem holds rain, a feather and the sky. +sundial,birdbath,bath
D small = It stands a bit crooked, lichen in its grooves and grass grown up round its foot.
N grass = A snail is halfway up its shady side.
B path = Behind it a path goes through a gate.
L side = Soft side light models it against darker leaves.
L late = A low sun lights it from behind. +sunset,golden,dusk
L night = Moonlight edges it, its shadow long on the grass. +night
L side by day = Soft side light models it against darker leaves. +morning,afternoon,day,noon
V own height = View at its own height, 85 mm, background soft

place-lamp-post | place | lamp post, street lamp, streetlamp, streetlight, lantern post, gas lamp, lamppost | @ street, park, bridge, forest
D post = A cast-iron post with a fluted foot carries a six-sided lantern with one cracked pane.
D glow = The mantle burns yellow and throws the pane bars out [over wet setts/over new snow] as a wide star. +night,dusk,snow,fog,rain
D unlit = A bicycle is chained to the foot, a poster peeling at arm's height. -night,dusk,snow,fog,forest
N moths = Moths wheel in its light. +night,summer -snow,rain,winter
N leaf = A wet leaf sticks to the ladder bar.
B row = Others of its kind go off in a row, smaller and dimmer. -forest
B firs = Round it stand nothing but firs. +forest
L own = Its own light is warm and small, everything past it blue.
L day = Plain day, its glass holding a bit of sky. +day,morning,noon
L own by day = Its own light is warm and small, everything past it blue. +afternoon
V low = Upward view from its foot, 35 mm

place-path-stairs | place | path, garden path, footpath, stone stairs, garden stairs, stone steps, stepping stones, staircase to nowhere, wooden bridge, boardwalk | @ garden, forest, hill, coast
D path = Flat stones sunk in moss go off in a curve, each worn a little hollow. -stair,stairs,steps,ladder,bridge,boardwalk
D stairs = Uneven steps climb between walls, ferns in the joints, a rusted rail on one side only. +stair,stairs,steps
D boards = Silver boards run out over wet ground, gaps showing black water. +bridge,boardwalk
D turn = It turns out of sight just where the light is, [a glove on a post/an apple on the last visible step] left there.
N edge = Foxgloves, grass and a fallen branch lean over the edge. -snow,winter
N snow = One line of prints goes along its middle. +snow,winter
B green = Behind are leaves, dark, then bright.
L end = Light comes from where it leads, the near part in shade.
L fog = After ten steps it goes into white. +fog,mist
L night = Small lanterns stand along it in the grass. +night
L end by day = Light comes from where it leads, the near part in shade. +morning,afternoon,day,noon
V low = Low view along it, 35 mm

place-swing-thing | place | swing, tree swing, rope swing, hammock, tyre swing, tire swing, porch swing, seesaw, slide | @ garden, tree, playground
D swing = A plank on two ropes hangs from a limb that has grown over the knots, the ground below worn to a bowl. -hammock,tyre,tire,seesaw,slide
D hammock = A striped hammock sags between two trunks, a book face down in it and a hat on the ground. +hammock
D tyre = A bald tyre on a rope hangs turning slowly, rain in its lower curve. +tyre,tire
D slide = A steel slide, bright in the middle, ends in a puddle its own shape. +slide
D seesaw = A plank painted red at one end and blue at the other rests with the blue one up. +seesaw
D still = It has only just been left and [still moves a little/hangs twisted half round].
N shoe = A small sandal lies in the grass.
B garden = Behind go long grass, an apple tree and a house wall with a lit door.
L leaf = Sun through the crown sprinkles plank, rope and grass.
L late = Low sun shines through the grass and along the ropes. +sunset,golden,dusk
L fog = The tree it hangs from is half gone in mist. +fog,mist
L night = A lantern in the tree lights it from above. +night
L leaf by day = Sun through the crown sprinkles plank, rope and grass. +morning,afternoon,day,noon
V level = View at seat height, 50 mm

place-tower-thing | place | tower, clock tower, bell tower, church tower, watchtower, water tower, radio tower, leaning tower, stone tower, ivory tower | @ hill, town, coast, field
D *tower = A square tower of rough stone goes up in four storeys, each marked by a ledge, a small door high above the ground.
D clock = Its dial has gilt figures and [one hand bent/a pigeon on the minute hand]. +clock
D lean = It leans so that a weight hung from its top would fall three steps clear of its foot. +leaning
D stair slits = Slits turn round it where the stair goes up inside, ivy as far as the second.
N tree = A little birch grows out of the top ledge.
B roofs = Round its foot crowd red roofs, then fields. -coast,sea,hill
B sea = Behind is nothing but sea. +coast,sea
L side = Low side light, one face gold and one blue.
L night = One high window is lit. +night
L fog = Its top is gone. +fog,mist
L storm = It stands pale before a black cloud. +storm,lightning
L side by day = Low side light, one face gold and one blue. +morning,afternoon,day
V upward = View slightly upward, upright, 35 mm

place-wall-thing | place | wall, brick wall, stone wall, ivy wall, graffiti wall, garden wall, city wall, fence, picket fence, wooden fence, barbed wire fence | @ street, garden, field
D wall = Old bricks in three reds, patched with new mortar and a blocked arch, fill the picture from side to side. -stone,fence,graffiti,picket
D stone = Field stones without mortar lie fitted like a puzzle, copings on edge along the top. +stone
D graffiti = Letters as tall as a man in silver and pink run over older names, drips to the ground. +graffiti
D fence = White pickets lean this way and that, one missing, hollyhocks pushing through. +fence,picket -barbed,jump,jumping,leap,leaping,over,wooden
D wire = Three strands of rusted barbs go from post to split post, wool caught on each. +barbed
N small = A [snail/poster's torn corner] and a rusty hook are at eye height.
N plant = Toadflax grows from a joint, its shadow twice its size.
L grazing = Grazing light from the right makes every edge stand out.
L lamp = One lamp lights a fan on it. +night
L grazing by day = Grazing light from the right makes every edge stand out. +morning,afternoon,day
V flat = Flat frontal view, 50 mm, texture
`;
