/** Sky, weather and space, and places that are imagined. The form: `tableaux.ts`. */
export const PLACES_IMAGINED_TABLEAUX = `
place-dome-city | place | city under a dome, dome city, domed city, glass dome, under a glass dome, biodome, city under domes | @ any
D dome = A dome of three-cornered panes stands over a whole town, streets and trees small inside, frost and rust-red dust outside.
D lock = A gate like a ship's hatch opens on a causeway with [tracked cars/pipes] along it.
N panel = One pane has been replaced by a metal sheet with a painted sun.
B hills = Bare hills with a smaller dome lie round it.
L inside light = The dome shines from within like a lamp under a sky of dull rose.
L day = A small white sun glints on the panes, greens startling within. +day,morning,noon
L inside light by day = The dome shines from within like a lamp under a sky of dull rose. +afternoon
V outside = View from a hill outside, 50 mm, red dust, glass green

place-candy-land | place | candy land, candyland, land of sweets, candy kingdom, candy world, gingerbread village, land made of candy, gingerbread house, candy house, house made of candy, house made of gingerbread | @ any
D house = Gingerbread walls with piped icing stand under a roof of overlapping biscuits, a door of one caramel slab.
D land = Lollipops as tall as trees stand along a path of [sugared almonds/chocolate buttons], hills of pink cotton behind.
N river = A chocolate stream runs under a wafer bridge, marshmallow stones in it.
N fence = The fence is of striped sticks, one licked thin.
B snow = Icing-sugar mountains with cherries on them close the view.
L soft = Soft sweet-shop light from the left makes the boiled-sugar panes glow.
L night = Sugar windows shine red and yellow on the white. +night
L soft by day = Soft sweet-shop light from the left makes the boiled-sugar panes glow. +morning,afternoon,day,noon
V model = Slightly raised view like a model, 50 mm, pinks, mint and biscuit brown

place-future-city | place | solarpunk, solarpunk city, utopian city, green city, utopia, eco city | @ any
D terraces = White towers like stacked leaves carry gardens on every floor, water falling from terrace to terrace.
D rail = A silent train on a single beam slides between them over [orchards/a canal with reeds].
N people place = Below, solar sails shade a market with bicycles.
B turbines = Slim turbines turn on green hills behind.
L clear = Clear morning light, white and leaf green.
L dusk = Under a lilac sky the terraces have lines of warm light. +dusk,night,sunset
L clear by day = Clear morning light, white and leaf green. +morning,day
V high = High oblique view, 35 mm, white, green and sky

place-fantasy-city | place | fantasy city, elven city, fantasy town, magic kingdom, fantasy kingdom, fantasy world, fantasy landscape, wizard tower, wizard's tower, dwarf city, rivendell | @ any
D spires = White spires thin as candles rise from a cliff beside a waterfall, bridges like ribbons between them. -wizard,dwarf
D tower = A crooked tower with a wider top floor stands on a crag, an outside stair winding up past lit slits. +wizard
D hall = Halls are cut in the mountain, stone kings as pillars, fires in iron bowls along a road of gold veins. +dwarf
D gate = A gate of [silver leaves/living trees grown together] stands open to a stair. -wizard,dwarf
N bird = A great bird with a rider's saddle sits on a parapet. -wizard
N broom = A brass telescope sticks out of the roof beside a weathervane like a newt. +wizard
B peaks = Peaks too steep to be real stand behind in blue steps.
L gold = Slanting gold light in mist, the falls bright.
L night = Windows shine like strung beads, two moons over the peaks. +night
L gold by day = Slanting gold light in mist, the falls bright. +morning,afternoon,day
V wide = Wide view across the gorge, 28 mm, white, gold and blue-green

place-hell | place | hell, underworld, inferno, demon realm, lava world, hades | @ any
D plain = Black rock is split by red cracks, an iron gate without walls standing alone in the middle.
D river = A slow river of fire bends past [a landing with a flat boat/bone-white trees].
N chain = Chains as thick as a body hang from the roof out of sight.
B stairs = Stairs cut in a cliff go down in turns.
L under = All light comes from the cracks, red underneath everything.
L under by day = All light comes from the cracks, red underneath everything. +morning,afternoon,day,noon
V wide = Wide low view, 24 mm, black, red and ember orange

place-heaven | place | heaven, paradise, gates of heaven, pearly gates, cloud kingdom, on a cloud, above the clouds, sea of clouds, cloudscape | @ any
D clouds = A floor of cloud goes out in heaped white, troughs blue, one tower of it standing higher. -gate,pearly
D gate = A tall gate of pale bars stands half open in cloud to its lowest hinge, steps of cloud going up. +gate,pearly
D island peaks = A few dark peaks come out like islands, [a thread of birds between/a cable car's one cable]. -gate,pearly,heaven
N shadow = On the cloud lies a small round rainbow.
B clear = Above it is deepest clear blue.
L white = Strong clean light from the upper left.
L sunset = The troughs are violet and all crests peach. +sunset,golden,dusk,dawn
L night = The moon turns it to a field of pewter. +night
L white by day = Strong clean light from the upper left. +morning,afternoon,day,noon
V high = Level view from height, 35 mm, white and blue

place-miniature-world | place | tiny world, miniature world, miniature city, tiny city, tiny village, miniature village, model village, diorama, city in a bottle, world in a jar, world in a bottle, snow globe, in a snow globe, terrarium, landscape in a jar, tiny house in a | @ any
D in glass = Inside the glass stands a whole small place: a hill of moss, a road, a house no bigger than a thimble with its lamp lit. +jar,bottle,globe,terrarium
D tabletop = On a tabletop stands a whole small place, trees of wire and sponge, a train on its loop, roofs at wrist height. -jar,bottle,globe,terrarium
D tweezers = [Tweezers and a brush/A coin and a pencil stub] lie close by, huge in comparison.
N figure = A figure as tall as a grain of rice waits at a crossing.
B desk = Behind is the blur of a desk, a window, somebody's mug.
L desk lamp = A warm lamp from the left acts as its evening sun.
L desk lamp by day = A warm lamp from the left acts as its evening sun. +afternoon,evening
V macro = Macro view at its street level, 90 mm, very shallow sharpness

place-giant-world | place | giant's kitchen, land of giants, giant mushroom, giant mushrooms, mushroom forest, giant flowers, inside a tree, tree hollow, gnome village, giant kitchen | @ any
D mushroom = Mushrooms stand like houses, windows cut in their stalks, gills glowing a little beneath. -hobbit,inside,hollow,flower,kitchen
D hill house = A round green door is set in a turf bank, round windows to its sides, smoke from a pipe in the grass. +hobbit
D hollow = Inside the trunk a stair winds up, shelves follow the grain, a bed hangs like a nut shell. +inside,hollow
D steps = Snail-shell lamps and [pebble steps/a twig fence] lead to a door knee-high.
N washing = Tiny shirts hang on a spider's thread between two stems.
B ferns = Fern fronds arch over everything like a roof.
L green = Green light from above with one warm window.
L night = Each window is a gold dot, fireflies above. +night,dusk
L green by day = Green light from above with one warm window. +morning,afternoon,day,noon
V ground = View at ground height, 50 mm, moss, red and honey

place-dream-stairs | place | impossible staircase, endless staircase, escher, stairs to nowhere, door in the middle of nowhere, doors in the sky, stairway to heaven, floating doors, floating stairs, surreal landscape, dreamscape, dream world, dreamlike landscape, surreal room | @ any
D door = A door in its frame stands alone on a plain, open a hand's width on a strip of another weather. -stair,stairs,staircase,stairway,escher
D stairs = Stairs go up, turn and meet their own beginning, arches and floors at right angles to one another. +stair,stairs,staircase,escher
D cloud stair = Stone steps without any support rise from a field into an opening in the clouds. +stairway
N thing = On the ground lies [a key as long as an oar/an egg with a window], its shadow pointing the wrong way.
B plain = The plain goes off to a thin straight horizon with one small cloud.
L still = Still late light from the left, shadows long and exact.
L night = Two moons light the one side and the other. +night
L still by day = Still late light from the left, shadows long and exact. +afternoon,evening
V centred = Centred view, everything sharp, clean flat colours

place-starry-sky | place | starry sky, night sky, milky way, stars, starry night, shooting star, meteor shower | @ any
D arch = The Milky Way stands as a bright torn band from one side of the land to the other, dust lanes dark in it. -moon
D moon = A moon almost round stands just over the edge of the land, its seas grey, a haze ring about it. +moon
D streaks = [Three thin streaks fall from one point/One streak leaves a green track]. +shooting,meteor
N lone = Below stand a bare tree and a gate, black. -sea,lake
N water = The same lights lie in still water below. +sea,lake
L starlight = Starlight gives only edges, the ground blue-black.
L starlight by day = Starlight gives only edges, the ground blue-black. +afternoon,evening
V low = Wide upward view, low horizon, 20 mm, long exposure

place-aurora | place | aurora, northern lights, aurora borealis, polar lights, northern light | @ any
D curtain = A band of green light with a faint red hem folds across the whole sky, [rays standing in it like pleats/its lower edge sharp, its upper one fading to violet].
D second = A second paler arch stands lower [with a break in it/behind the hill].
N cabin = A small hut with one warm pane stands on the snow. -lake,sea
O mirror = The still water below holds the green again, broken by a few dark stones. +lake,sea,fjord,river -frozen,ice
O ice = The ice below carries the green again in long cracks and a dull flat shine. +frozen,ice
B spruces = Snow-loaded spruces stand as a jagged line.
L green = The aurora is the only light; snow and branches are tinted green, shadows soft and double.
L green by night = The aurora is the only light; snow and branches are tinted green, shadows soft and double. +night
V wide = Wide upward view, 16 mm, long exposure, green, violet and black

place-rainbow | place | rainbow, double rainbow, rainbow over | @ any
D bow = A full bow stands on a slate-blue cloud, brighter inside than out, one foot in a field.
D second bow = A second fainter one goes round it with its colours [the other way/reversed].
N wet road = A wet road shines between dripping hedges.
B sheet = Rain hangs in a grey sheet behind.
L low sun = Low sun from behind us lights trees and walls almost yellow against the dark.
L low sun by day = Low sun from behind us lights trees and walls almost yellow against the dark. +morning,afternoon,day
V wide = Wide view, 24 mm, slate, gold and spectrum

place-clouds | place | cloudy sky, sunset sky, sky, evening sky, sunset, sunrise, dawn sky | @ any
D heaps = Cumulus stand in heaps with flat bottoms, tops sharp as cauliflower, getting smaller to the horizon. -sunset,sunrise,dawn,dusk
D bars = Bars of cloud lie across the low sun, their undersides burning from yellow to crimson. +sunset,sunrise,dawn,dusk
N birds = A loose line of birds crosses low.
L high = Light from the left, one side of each heap white, the other blue-grey.
L burn = The colours go from lemon at the edge through rose to cold blue overhead. +sunset,sunrise,dawn,dusk
L high by day = Light from the left, one side of each heap white, the other blue-grey. +morning,afternoon,day,noon
V low horizon = Wide view with a very low horizon, 35 mm

place-space | place | outer space, deep space, universe, in space, cosmos, space scene, solar system | @ any
D nebula = Columns of dust stand in glowing gas, edges lit by young blue stars in a hollow between. -solar
D planets = Planets hang along one line in their sizes, striped, ringed, blue and rust, the sun's limb at the edge. +solar
N cross stars = A few near stars are sharp points with short rays.
B far = Behind lie countless far specks, some orange.
L own = The gas gives its own light, strongest on inner edges, fading to black at the corners.
L own by day = The gas gives its own light, strongest on inner edges, fading to black at the corners. +morning,afternoon,day,noon
V telescope = Deep-sky photograph, sharp points, rich blacks

place-planet-surface | place | alien planet, alien landscape, alien world, mars, surface of mars, moon surface, surface of the moon, on the moon, on mars, another planet, lunar, exoplanet, martian, foreign planet, strange planet | @ any
D mars = Rust-coloured stones and rippled sand run to a crater rim, a butterscotch sky above. +mars,martian -above
D moon = Grey powder with crisp prints runs between round craters, each rim white on one side, the sky black. +moon,lunar -above
D alien = Spires like [stacked coral/blown glass] stand on teal ground, tufts of crimson threads all bent one way. -mars,martian,moon,lunar -above
N rock = A stone close by has a shadow as sharp as a cut. -mars,martian -above
N rover track = Wheel tracks cross the sand and go out of sight. +mars,martian -above
B earth = Over the rim hangs the blue and white half of the Earth. +moon,lunar -above
B ringed = A ringed planet fills a third of the sky behind haze. -mars,martian,moon,lunar -above
L hard = Hard light from the right, no softness in the shade. +moon,lunar -above
L dusty = Small sun, dust-softened light, shadows blue near it. +mars,martian -above
L two suns = Two suns, one white and one red, give each thing two shadows. -mars,martian,moon,lunar -above
V wide = Wide level view, 28 mm, few colours -above

place-space-station | place | rocket on the launch pad, launch pad, rocket launch, space base, moon base, mars base, space station, orbital station | @ any
D passage = A passage of white padded panels leads through three round hatches, orange handles along floor and ceiling, a bag floating in the second. +interior,inside,cabin,corridor,bridge,cockpit
D port = In a thick round port stands the blue curve of a world, [a pen turning before it/a child's drawing taped beside it]. +interior,inside,cabin,corridor,bridge,cockpit
D station = A wheel with spokes turns slowly round a hub of modules and gold foil, solar wings out like oars. -base,launch,rocket,spaceship,spacecraft,starship,interior,inside,cabin,corridor,bridge,cockpit
D ship = A long hull of plates, tanks and one glass bridge slides past, engine bells glowing at its tail. +spaceship,spacecraft,starship -interior,inside,cabin,corridor,bridge,cockpit
D base = Half-buried domes joined by tubes stand on bare ground, a mast and a parked rover outside. +base -interior,inside,cabin,corridor,bridge,cockpit
D rocket = A white rocket stands against a red gantry, frost smoke rolling off its flanks. +launch,rocket -interior,inside,cabin,corridor,bridge,cockpit
D mars below = Below hangs the rust-red curve of Mars, craters and one long canyon drawn on it, a thin dusty rim of air. +mars -base
D moon below = Below lies the grey curve of the moon, each crater with one white rim. +moon -base
N figure = A tiny suited figure on a line gives the scale. -launch,rocket,interior,inside,cabin,corridor,bridge,cockpit
B planet = Under it turns a planet's night edge with cities like embers. -base,launch,rocket,interior,inside,cabin,corridor,bridge,cockpit -mars,moon
B flat = Behind lie a lagoon and flat scrub. +launch,rocket -interior,inside,cabin,corridor,bridge,cockpit
L hard = Hard sun from one side, the other side black but for small windows. -interior,inside,cabin,corridor,bridge,cockpit
L floodlight = Floodlights cross on the rocket, the sky deep blue. +launch,night
V wide = Wide view, 35 mm, white, black and gold
B racks = Racks of labelled bags and strapped sleeping sacks go back into the dim. +interior,inside,cabin,corridor,bridge,cockpit
L panel = Flat bluish light from strips along the walls meets the moving white of the port. +interior,inside,cabin,corridor,bridge,cockpit

place-treasure-cave | place | treasure cave, treasure room, dragon's lair, dragon lair, dragon cave, pirate cave | @ any
D gold = Gold lies in slopes, coins, cups and a harp sticking out, a crown slid to the bottom. -crystal
D crystals = Crystals as thick as trunks cross the hollow at all angles, milk-white and violet. +crystal
D chest = A chest stands open on [a rug of pearls/a rotted sail], its lock broken. -crystal
N skeleton = A rusted helmet and a lantern lie where someone gave up.
B passage = A passage goes on, worn smooth at shoulder height.
L shaft = One shaft from the roof strikes the middle and throws gold specks on the walls. -crystal
L inner = The crystals carry a lamp's light on inside themselves. +crystal
V low = Low view, 24 mm, black with one bright colour

place-pirate-port | place | pirate cove, pirate ship deck, ship deck, on the deck, deck of a ship, pirate town, crow's nest, crow nest | @ any
D deck = Planks scrubbed white run to the wheel, ropes belayed in hanks, a brass gun run out at its port. -cove,town,tavern,nest
D cove = In a ring of cliffs a three-master lies heeled on sand for scraping, tents of sailcloth along the beach. +cove,town
D nest = A tub of staves at the masthead swings over a deck the size of a leaf. +nest
N barrel = A barrel of limes, a parrot's perch and a bucket on a rope stand by the mast. -nest
B rigging = Shrouds go up in ladders to brown sails with a patch of red. -cove,town
L sea light = Hard sea light, ropes' shadows drawn across the planks.
L storm = Green-black sea over the rail, the planks running with water. +storm
L lantern = Stern lanterns swing yellow, stars between the ropes. +night
L sea light by day = Hard sea light, ropes' shadows drawn across the planks. +morning,afternoon,day,noon
V deck height = View at deck height, 24 mm, tar, canvas and brass

place-throne-room | place | throne room, great hall, castle hall, banquet hall of a castle, ballroom, palace hall, royal hall, knight's hall, knight hall | @ any
D throne = A high carved seat stands on seven steps under a canopy, two lions worn bright on its arms. -ballroom,banquet
D floor = A floor like a lake lies under five chandeliers, gilt chairs pushed to the mirrors. +ballroom
D hall = A long table with pewter and bones runs under hammer beams, hounds' straw below. +banquet
D carpet = A red carpet with [one scorched edge/a folded corner] leads up to it. -ballroom,banquet
N banner = Banners with beasts hang in two rows, some so old that light comes through.
B window = At the back a tall window is barred with leaded roses.
L side shafts = Shafts from high side windows step up the hall.
L fire = Torches and a hearth, gold coming and going on carved edges. +night,fire,candle
L side shafts by day = Shafts from high side windows step up the hall. +morning,afternoon,day,noon
V axis = Low view up the axis, 20 mm, stone, red and gold

place-dungeon-portal | place | portal, magic portal, gateway to another world, stargate, magic door, portal to, secret door, secret passage, hidden door, wardrobe to | @ any
D ring = A ring of standing stones holds a skin of light like upright water, another landscape wavering behind it. -secret,hidden,wardrobe
D bookcase = A bookcase has swung out on a hinge, a stone passage going down behind it, a lamp on the third step. +secret,hidden
D spill = Across the sill lies something from the other side: [a drift of sand/snow and a fir cone].
N moss = Signs are cut round the frame, moss in all but the newest.
B wood = On this side is a plain dusky wood. -secret,hidden,wardrobe
L portal = The other side's light falls out in a long warm shape on the ground.
L portal by day = The other side's light falls out in a long warm shape on the ground. +morning,afternoon,day,noon
V frontal = Frontal view, 28 mm, dusk blue with one gold opening

place-robot-world | place | robot city, robot world, server room, data center, data centre, control room, mission control, computer room, war room, command center | @ any
D racks = Black racks stand in aisles, thousands of green and blue points blinking, cables combed into bundles. -control,mission,war,command,robot
D screens = Rows of consoles face a wall of screens with maps and curves, headsets hung on chair backs. +control,mission,war,command
D robots = Towers of plates and pistons stand in rank, trams like beetles on magnetic rails between. +robot
N cup = A paper cup stands where no cup should, [a cardigan on a chair/a mop bucket by the door].
B glass = Behind glass is a dark gallery.
L screens light = Screens and diodes give the light, blue with spots of amber.
L screens light by day = Screens and diodes give the light, blue with spots of amber. +morning,afternoon,day,noon
V axis = View down the axis, 24 mm, black, blue and green

place-time-of-dinosaurs | place | prehistoric, jurassic, dinosaur world, prehistoric landscape, dinosaur valley, stone age, ice age, jurassic landscape, stone age camp | @ any
D ferns = Tree ferns and horsetails stand round a steaming lake, cones of far volcanoes behind. -stone,ice
D camp = Hide tents on mammoth tusks stand by a fire under an overhang, painted bison on the rock. +stone
D plain = A pale plain with sedge and melt ponds goes off to a wall of ice. +ice
D prints = Three-toed prints as large as a tub lead through mud, [filling with water/a dragonfly big as a gull over them]. -stone,ice
N herd = Long necks, tiny with distance, stand among mist on the far shore. -stone,ice
B smoke = A plume leans from one cone. -stone,ice
L humid = Humid gold light with haze.
L sunset = Red sky, ferns cut black. +sunset,dusk
L humid by day = Humid gold light with haze. +morning,afternoon,day,noon
V wide = Wide view, 28 mm, greens and ochre

place-ancient-city | place | ancient rome, ancient greece, ancient egypt, ancient city, babylon, aztec city, maya city, mayan temple, pyramid, pyramids, colosseum, acropolis, machu picchu, angkor wat, stonehenge, inca ruins | @ any
D marble street = A street of worn slabs with cart ruts runs between columns painted red to a third of their height. -egypt,aztec,maya,mayan,pyramid,pyramids,machu,inca,angkor,stonehenge,greece,acropolis
D pyramids = Three pyramids step back in size over sand, their edges chewed, a bit of smooth casing on one top. +egypt,pyramid,pyramids -aztec,maya,mayan
D step temple = A stepped temple rises over the forest, one steep stair up its middle to a small dark room. +aztec,maya,mayan
D terraces = Walls of stones fitted without a gap stand on grass terraces over a gorge, a horn-shaped peak behind. +machu,inca
D towers = Towers like closed buds stand over a moat, tree roots poured over the galleries. +angkor
D ring = Grey uprights carry a few lintels in a broken ring on short grass. +stonehenge
D hill = On a rock above olive trees stands a temple of honey marble, drums lying in the grass. +greece,acropolis
N small = A lizard lies on a warm block by [a shard with a painted eye/a fallen capital].
B haze = Dusty haze takes the far things.
L slanting = Slanting light counts the stones.
L evening = The stone goes rose and the sky green-blue. +sunset,golden,dusk
L night = The moon whitens the upper edges, a few torches small below. +night
L slanting by day = Slanting light counts the stones. +morning,afternoon,day
V wide = Wide view, 35 mm, stone and one strong sky colour

place-cabinet | place | cabinet of curiosities, witch's hut, witch's kitchen, baba yaga, fortune teller's tent, fortune teller tent, gypsy wagon, potion shop, magic shop, witch kitchen | @ any
D cauldron = A black cauldron hangs over peat, something green turning over in it, a ladle as long as an oar. -fortune,wagon,shop,cabinet
D shelf = Shelves hold bottles with [handwritten tags/wax and string], a stuffed owl, a jar in which a light moves.
D globe = On a fringed table a glass ball sits in claws among spread cards. +fortune
N herbs = Henbane, mullein and garlic hang from the beams, a broom in the corner with worn twigs. -fortune
B window = A round window of bottle glass shows crooked trees. -fortune
B canvas = Striped canvas with gold moons closes it off. +fortune
L fire = Fire from below, green in the steam, orange on the shelves' edges.
L fire by day = Fire from below, green in the steam, orange on the shelves' edges. +morning,afternoon,day,noon
V crowded = View from the door at chest height, 28 mm, dark green, amber and black

place-cloud-bed | deed | sleep on cloud, nap on cloud, lie on cloud, rest on cloud, sit on cloud, asleep on cloud, sleep in cloud, on the moon, in moon, on a crescent, crescent moon, on moon & #person & sleep, asleep, nap, lie, rest, sit | @ sky
D in the curve = $The {has|have} sunk into the soft hollow as into a duvet, one arm hanging over the edge into the air. +cloud
D on the crescent = $The {lies|lie} along the inner curve of the crescent, back against its horn, feet hanging free. +moon
D thread = A blanket trails over the edge with [a star pinned to it/its corner fraying to mist].
N stars = Stars hang by on threads, one near enough to touch.
B town = Far below lie the roofs of a town with lit windows.
L moon side = Pale light from the side, warm from the windows far below.
V picture book = Level view close by, soft edges, midnight blue and cream
`;
