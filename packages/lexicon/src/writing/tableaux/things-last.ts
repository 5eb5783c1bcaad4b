/** Ships under way, planes in flight, trains at speed, toys on the march, and small gear of harbour, kitchen and shed. The form: `tableaux.ts`. */
export const THINGS_LAST_TABLEAUX = `
things-plane-fly | deed | fly, fly over, fly through, soar, glide, circle, dive, loop, bank & biplane, helicopter, glider, seaplane, hot air balloon, balloon, airship, zeppelin, drone, propeller plane, ufo, paper plane, spitfire, small plane | @ sky, city, mountains, sea, clouds, desert, fields
D drone = It hangs level in the air on four spinning discs, a small camera slung below, its lamps green in front and red behind. +drone
D level = It goes across the upper third of the picture, a little tilted towards us, so that the top and the shaded belly are both seen. -dive,loop -drone
D steep = It drops nose first, wings level as a blade, a thin white line drawn behind it. +dive,loop
D low = It is low enough for its shadow to run just beside it over the ground. -clouds,above,sea,ocean,sunset,night,space,balloon,airship -drone
O marks = Oil streaks and one open window can be made out. -paper,ufo,drone,glider -balloon,airship,zeppelin,helicopter,seaplane
N birds = Three birds far below go the other way. -night
B cloud = Clouds stand behind in white heaps, flat underneath. -night,city,mountains
L high = Clear light from the upper left whitens its upper side, and its underside takes colour from the land.
L low sun = Low sun comes level, copper on one flank, the other already blue. +sunset,dusk,golden,dawn,sunrise
L lamps = A red and a green point, a row of lit windows, and the rest a darker cut-out in the sky. +night
V air = From the air at the same height, 100 mm lens, sharp, a soft land behind

things-ship-sail | deed | sail, sail through, sail over, cruise, steam, cross, navigate, glide, float, drift & ship, boat, sailboat, yacht, galleon, longship, ferry, liner, submarine, barge, icebreaker, sailing ship, pirate ship, container ship, cruise ship, gondola, fishing boat, tall ship, houseboat, junk | @ sea, ocean, river, lake, ice, canal, fjord
D wake = It comes on at a slant, water folding white from the stem, two long lines opening behind it to both edges of the picture. -ice,sky,desert,clouds,submarine
D ice = Its red bow climbs on to the white and breaks it, a black crack running far ahead. +ice,icebreaker,arctic,antarctic
D clouds = It rides on a sea of cloud as on water, the keel ploughing a soft furrow. +clouds,cloud,sky
D sand = Dunes lift it like swell, sand running off the bow in a curl. +desert
D deep = It goes through blue twilight, lamp beams before it full of white specks. +submarine
O deck = A coat on a line, a coil of rope and one small figure by the rail are on its deck. -submarine
N gulls = Gulls hang behind it over the churned water. -clouds,sky,desert,submarine,ice
B shore = A far shore lies flat and blue beyond. -clouds,sky,desert,ocean,submarine,ice
L side = Light from the right, hard on white paint and foam.
L low sun = Low sun ahead of it lays a gold road, and it is dark with a burning edge. +sunset,dusk,golden,dawn,sunrise
L moon = Moon behind thin cloud, its lamps in long threads on the water. +night,moon
V water = From low over the water, 85 mm lens, calm, few colours

things-train-run | deed | speed, rush, run, go through, pass through, travel, wind, race, roar, thunder, snake, roll, climb, emerge from, come out of & train, steam train, locomotive, freight train, high-speed train, tram, toy train, subway, monorail | @ countryside, mountains, desert, forest, plain, city, coast, tunnel
D bend = It lies in a long bend so that its front and its last carriage can both be seen, small lit windows between. -tunnel
D mouth = The front has just broken out of the stone mouth, lamp white, dark air and dust pushed before it. +tunnel
D near = Grass and papers by the rails are pulled flat towards it. -city,toy,subway
O windows = In one window a hand lies on the glass, in the next a newspaper.
N plume = A long plume lies back over its roofs and breaks into rags. +steam
B land = Hills go by behind, each a tone paler. -city,desert,coast,tunnel,forest
B sea = Below the line lies the sea with a white edge. +coast,sea
L low = Low sun from the left shines through the windows from the far side.
L night = Windows in a string of yellow beads, a lamp ahead on the rails, all else blue. +night
V far = From a slope above the line, 85 mm lens, sharp, the moving part slightly smeared

things-toys-act | deed | march, parade, fight, battle, play, have a tea party, meet, escape, climb, guard, sail, drive, fly, race, come alive, come to life, ride & #toy, toy, toys, toy soldiers, teddy bears, teddy bear, dolls, lego, action figures, tin soldiers, rubber ducks, puppets, wooden animals, chess pieces, playing cards, gingerbread men | @ floor, table, bed, nursery, garden, bath
D file = They come on in a file over the boards, each with the same lifted foot, the last one missing an arm. +march,parade -one
D lines = Two lines face each other across a gap of carpet, some already fallen on their sides. +fight,battle -one
D round = They sit in a ring round a box lid with acorn cups, leaning on each other so as not to tip. +party,meet
D mid-step toy = $The {is|are} caught in mid-step, stiff in the joints, one foot off the ground. -march,parade,fight,battle,party,meet
O paint = Their paint is thick and cracked, cheeks two red dots, seams down the side.
N giants = A chair leg, a slipper and a dropped crayon stand around like towers. -garden,bath
B under = Behind, the dark under a bed begins. -garden,bath,table
L low = Low sun from a window lies flat over the ground and makes each shadow a giant.
V low view = At their own eye level, 60 mm lens, shallow focus, worn bright colours

things-harbour-gear | thing | fishing net, fishing nets, coil of rope, rope, anchor, buoy, buoys, lobster pot, lobster pots, lifebuoy, life ring, life jacket, oar, oars, ship's wheel, fishing rod, fish hook, harpoon, diving suit, bollard with rope, sail cloth | @ quay, harbour, beach, shed, deck, wall
D net = The net lies in a heap, green and orange, cork floats strung along its edge, a dry crab caught in one mesh. +net,nets
D coil = The rope is laid down in a flat coil, its strands stiff with salt, the end whipped with red twine. +rope
D fluke = The iron lies on its side, one fluke dug into the stones, a length of chain with it. +anchor
D floats = They hang in a bunch from one nail, painted in bands, faded, each with another owner's mark. +buoy,buoys,lifebuoy,ring,jacket
D pots = Bent wood and netting are stacked in rows, bait bags still inside. +lobster
D wheel = Eight turned handles stand out round the worn rim, brass at the hub. +wheel
D leaning = It leans against tarred boards, tip worn pale, leather nailed round it where it turns. +oar,oars,rod,harpoon,hook,suit,sail
O salt = White salt lies in every fold and crack.
N scales = Dry scales, a knife with a cork handle and a gull's feather lie on the stones.
B boards = Tarred boards stand behind.
L morning = Clear morning light from the left with hard small shadows.
V close = Close view obliquely from above, 50 mm lens, sharp, blue, orange and tar

things-kitchen-small | thing | pepper mill, salt shaker, salt cellar, cheese grater, grater, colander, sieve, egg cup, bread bin, wine rack, corkscrew, bottle opener, tea towel, oven glove, oven mitt, egg timer, kitchen scales, mortar and pestle, garlic press, cookie cutter, cookie cutters, measuring spoons, nutcracker tool, butter dish, bread basket, sugar bowl, cake stand, tin opener, candle holder, napkin ring | @ kitchen, table, shelf, plain ground
D stands = It stands alone on scrubbed wood, its whole use to be read from its shape: where it is held, where it turns, where things fall out. -from-towel,from-glove,from-mitt,from-cutter,from-cutters,from-spoons
D cloth = It hangs from its loop, striped, scorched in one corner, still creased from the drawer. +from-towel,from-glove,from-mitt
D lies = They lie spilled from their tin, bent strips of metal in shapes, flour in every angle. +from-cutter,from-cutters,from-spoons
O wear = Plating has gone to brass where thumbs press, and a dark grain sits in each joint.
N bits = A few grains, a crumb and a ring of wet are beside it.
B tiles = White tiles behind, one hook, soft.
L window = Window light from the left draws one long line down it.
V close = Close view level with it, 85 mm lens, sharp, wood, white and metal

things-ladder-gear | thing | ladder, stepladder, wooden ladder, scaffolding, rope ladder, paint bucket, paint cans, paint roller, sawhorse, workbench, toolbelt, nails in a tin, plank, planks, bricks, pile of bricks, sandbags, wheelbarrow of bricks, pulley, hook, crate, wooden crate, barrel, oil drum, pallet, sack, cardboard box, cardboard boxes, packing boxes | @ yard, wall, barn, workshop, room, attic
D rungs = It leans at a steep slant, rungs worn hollow in the middle, its feet on a folded sack. +ladder
D steps = It stands astride on a spotted sheet, a can hanging from a hook at its top. +stepladder
D cans = Lids lie off, colours dried in drips over the labels, a brush laid across one rim. +paint
D stack = They are stacked crosswise, edges chipped, one slipped out at the corner. +bricks,planks,plank,pallet,sandbags,crate,boxes
D box = Its flaps are folded over one another, tape torn, a corner crushed by a foot. +box -boxes
D bench = The thick top is cut, glued and burnt all over, a vice at one end, curls beneath. +workbench,sawhorse,toolbelt,nails
D drum = It stands upright, hoops rusted, bulged a bit at its waist, a puddle in its lid. +barrel,drum
D hang = It hangs from its beam on a chain, bright where the rope runs. +pulley,hook,rope
D lies = It slumps by the wall as it was set down, seams strained. +sack,scaffolding
O splash = Old splashes of white and green are on it.
N glove = A stiff glove and a bent nail lie at its foot.
B wall = A bare plastered wall with patches.
L side = Light through an open door on the right.
V straight = Straight view, 45 mm lens, sharp, wood, lime and rust

things-vehicle-stuck | deed | stuck, stuck in the mud, stuck in mud, stuck in snow, stuck in sand, bogged down, sunk in mud, wedged, jammed, wedged between, run off the road, in a ditch, overturned, upside down, on its side, on its roof & #vehicle, car, van, truck, bus, tractor, bike, train, jeep, taxi, boat | @ track, field, street, desert, road, ditch
D roof crushed under girder = The front of the roof is jammed hard under the girder, its sheet metal peeled back in folds, the rest of it still out in the road. +bridge
D sunk to the sills = It has sunk to its sills and leans to one corner, the rear wheel in a deep hole, ruts full of brown water behind. -bridge,snow,sand,wedged,jammed,overturned,roof,upside,side
D snow = Its nose is buried in a bank up to the lamps, which shine yellow through the white. +snow
D sand = Sand has closed over both rear wheels, boards and branches thrown under them in vain. +sand,desert
D tight = It sits fast between two walls, both mirrors folded, paint scraped to metal along the doors. +wedged,jammed,between
D over = It lies on its side, one wheel still turning, glass in crumbs on the ground. +overturned,upside,roof,side
O mud splashes = Splashes go up its flank to the windows in a fan. -bridge,snow,sand,wedged,jammed
N shovel and plank = A shovel, a floor mat and a broken plank lie by the wheels. -bridge
N broken glass and cones = Broken glass lies on the road under the bridge, with two orange cones set out behind. +bridge
N door = The driver's door stands open, a boot print on the sill.
B empty track = Behind, track and hedge run on empty under a low sky. -bridge,wedged,jammed,street,city,desert
L flat = Flat pale light, with a shine on everything wet.
L lamps = Its own lamps are on and light a short piece of ground, all round is blue. +night,dusk,evening
V quarter = Three-quarter view from a few steps, 35 mm lens, sharp, documentary, mud and one paint colour

things-food-plain-pairs | thing | bread and butter, cheese and crackers, tea and biscuits, coffee and cake, bread and cheese, salt and pepper, peanut butter and jelly, apple and knife, toast and jam, beer and pretzels, coffee and croissant, coffee and a croissant | @ table, kitchen, cafe, terrace, windowsill
D glass and plate of cookies = A full glass of milk stands behind a small plate with three round cookies, the top one with a clean bite out of its edge. +milk
D the two close together = The two stand close together, the one a little behind the other and half covered by it. -milk
O first bite gone = A first bite is gone from the nearer one, and crumbs lie below. -milk
O milk line = A white film of milk clings to the glass above the surface. +milk
N napkin = A folded napkin, a small knife and a scatter of crumbs lie to the right.
B wall = A plain pale wall with the slanting shadow of a window bar is behind.
L window = Morning light from the left comes low over the table and makes both shadows run the same way.
V still = Quiet close view at table height, 70 mm lens, sharp on the nearer one, warm natural colours
`;
