/** More vehicles: at sea in a storm, on dry land, in the snow, launched, lined up, seen from their seats. The form: `tableaux.ts`. */
export const THINGS_TRAVEL_TABLEAUX = `
things-ship-storm | deed | storm, in a storm, rough sea, stormy sea, big waves, huge waves, sinking, sink, capsize, shipwreck, wrecked, run aground, struggle & ship, boat, fishing boat, trawler, galleon, sailboat, lifeboat, ferry, sailing ship, pirate ship, yacht, raft, tanker | @ sea, ocean, reef, coast
D climb = It climbs the face of a wave as steep as a roof, bow pointing at the cloud, water pouring back off the deck in white ropes. -sink,sinking,shipwreck,wrecked,aground
D stern up = Only the after part still stands out of the water, leaning hard, the last windows going green one by one. +sink,sinking
D reef = It lies broken-backed across black rock, ribs bare on one side, each wave going in at one hole and out at another. +shipwreck,wrecked,aground
D crest = The crest above is torn off by wind in long flat spray, and the trough below is dark as slate.
O men = Bent shapes in oilskins hold on to a rope along the rail. -shipwreck,wrecked,raft
O sail = One sail has split and cracks in ribbons from its yard. +sailing,galleon,pirate,sailboat
N gull = A single gull hangs crooked in the wind.
B cloud = Behind, the sea has no edge; cloud and water are the same lead grey.
L gap = Through one tear in the cloud a cold light falls on foam and hull, all else stays dark.
L lightning = For an instant lightning shows everything flat white and black. +lightning,night,thunder
V sea = From another boat, water half up the picture, 85 mm lens, slate, bottle green and white

things-boat-land | deed | on dry land, dry dock, low tide, beached, stranded, in a field, in the desert, on a roof, in a tree, on the mud, in dry dock, in a street, in a garden, in a forest & ship, boat, fishing boat, rowing boat, yacht, trawler, submarine, barge, sailboat, ocean liner, cargo ship, tanker, ferry, raft, canoe | @ any
D lean = The hull leans on its round side, keel bare from end to end, rudder hanging in the air over a puddle. -roof,tree,dock
D props = Timber props as thick as legs hold it upright on both sides, a ladder tied to its rail. +dock
D lodged = It has been set down across the top as by a flood, one end out over nothing. +roof,tree
D line = The old waterline runs along it far above our heads, red below, white above.
O growth = Weed hangs dry from the planks, and barnacles crackle white along the keel. -field,desert,garden,forest
O grass = Grass has grown up to its belly, and a bird goes in and out at a missing plank. +field,garden,forest
O sand = Sand has drifted up its windward side as far as the rail. +desert
N rope = A rope goes from its bow to an anchor lying on its side a few steps off.
B flat = Behind is the wide flat ground with a thin line of light at its end. -street,forest,roof
L low = Low sun comes along the ground and rakes over every plank.
V low view = From the ground near the bow, 28 mm lens, deep focus, rust red, white and earth

things-harbour-boats | thing | fishing boats, boats in a harbour, boats, sailboats, yachts, row of boats, moored boats, gondolas, houseboats, longtail boats & #many, harbour, gondolas, houseboats, row | @ harbour, quay, canal, beach, bay
D row = They lie side by side with their bows to the wall, no two painted alike, masts crossing when a swell comes through. -gondolas,houseboats,beach
D black row = Long black hulls under blue covers knock against striped poles in a row. +gondolas,gondola
D homes = Flat wooden houses on hulls lie end to end, geraniums on their roofs, a bicycle on one deck. +houseboats,houseboat
D up = They are drawn up on the shingle on log rollers, blunt noses to the sea. +beach
O water = In the water between, their colours lie in long shaking stripes. -beach
O ropes = Ropes go up to iron rings, green where the tide covers them.
N nets = Orange nets in heaps, stacked crates and a cat on a coil make up the edge. -gondolas,gondola,houseboats,houseboat
B houses = Tall narrow houses in washed-out colours stand round behind. -beach
L morning = Early light from the left, pale on hulls and walls, the water still dark.
L lamps = Lamps along the wall draw yellow threads down to us. +night,evening,dusk
V quay = From the quay, a bit above, 50 mm lens, sharp throughout, mixed clear colours

things-train-snow | deed | plough, snow, snowstorm, snowy, winter, blizzard, mountain pass & train, steam train, locomotive, tram, railway, snowplough | @ mountains, forest, plain, station
D plough = The front throws the snow up to both sides in two curling wings higher than its lamps.
D white roof = Every carriage carries the same thick white roof, icicles under the gutter, windows yellow and misted. -freight
D steam = Its steam is whiter than the snow and rolls back low over the roofs. +steam
O track = Ahead the rails can only be guessed as two soft lines between poles.
N poles = Telegraph wires sag under white, one pole leaning.
B firs = Dark firs with loaded boughs stand close behind, then grey nothing.
L grey blue = Blue-grey light without sun, in which the front lamp makes a warm cone full of flakes.
V track side = From the side of the line, knee-deep, 70 mm lens, blue-white, black and lamp yellow

things-train-carriage | place | train carriage, train compartment, night train, sleeper train, subway car, metro carriage, underground carriage, tube, inside a train, dining car, on the train, bus interior, inside a bus, on the bus, on the subway | @ any
D seats = Seats in worn patterned cloth stand in pairs to both sides of the aisle, a newspaper wedged beside one, a coat swinging on its hook. -subway,metro,tube,underground,dining,sleeper,night
D bench = Two long benches face each other under straps that all lean the same way, black windows doubling the lamps. +subway,metro,tube,underground
D bunks = Two narrow bunks with a ladder and a blue night lamp, a blind half down over the window. +sleeper,night
D tables = Small tables with white cloths and shaded lamps stand along the windows, cutlery chattering on the plate. +dining
N floor = A paper cup rolls slowly in a half circle on the grooved floor. -dining
B outside = Outside, fields and poles go by, near things smeared to lines. -subway,metro,tube,underground,night
L window = Low sun comes in through the windows in squares that slide over seats and faces. -subway,metro,tube,underground,night
L tube light = Flat greenish tubes light everything alike and leave the glass black. +subway,metro,tube,underground,night
V aisle = Down the aisle from seated height, 28 mm lens, documentary, muted cloth colours

things-rocket-launch | deed | launch, lift off, liftoff, take off, blast off, re-enter, dock & rocket, space shuttle, spaceship, spacecraft, shuttle, capsule, plane, aeroplane, airplane, jet, helicopter, seaplane, lander | @ launch pad, runway, planet, moon, lake, airfield
D rise = It stands on a white-hot tail just above the tower, cloud bursting out level on both sides. +rocket,shuttle,launch,blast,lift
D wheels up = The nose is already up, the rear wheels a hand above the runway, heat shaking behind the engines. +plane,jet,airplane,aeroplane -land,seaplane,rocket
D touch = The rear wheels touch and two puffs of blue smoke jump from the ground. +land -moon,lander,spaceship,seaplane,helicopter
D dust = On four thin legs it comes down in its own dust, which flies out flat in rays. +lander,helicopter,moon,spaceship
D spray = Floats cut two white lines in the lake, spray hiding the tail. +seaplane
O skin = Soot comes off its side in flakes.
N birds = A flock of birds has gone up all at once. -moon,planet,space
B far = The land behind is flat and small: marsh, fence, a row of parked cars. -moon,planet,space,mountain,lake
L own = Fire below is the brightest thing and lights clouds and smoke from beneath. +rocket,shuttle,launch
L low = Low sun from the side lies along the hull. -rocket,shuttle,launch,moon
V far view = From far off through a long lens, air wavering, crisp outline

things-vehicle-row | thing | row of cars, parked cars, car park, parking lot, row of bicycles, bike rack, bicycles, bikes, scooters, taxis, yellow cabs, row of buses, scrapyard cars, junkyard cars, tanks, tractors, trucks, motorcycles, planes in a row, aircraft graveyard, caravans & #many, row, car park, parking lot, bike rack, graveyard, scrapyard, junkyard | @ street, yard, field, desert, station
D line = They stand side by side at the same slant, near ones large and cut off, far ones small as toys. -bicycles,bikes,scrapyard,junkyard
D tangle = Handlebars, baskets and wheels are locked into each other three deep, one fallen across the rest. +bicycles,bikes,bike,bicycle
D piles = Flattened bodies lie in stacks five high, faded colours like sheets of paper. +scrapyard,junkyard
D one other = One of them faces the wrong way.
O glass = The same cloud goes from windscreen to windscreen. -bicycles,bikes,bike,bicycle,scrapyard,junkyard
N ground = A shopping trolley, a dropped glove and an oil spot are on the ground in front.
B edge = A fence with a row of thin trees makes the edge.
L low = Low sun along the row lays the shadow of each on the next.
L lamps = Tall lamps make round orange islands, roofs shining in them. +night
V raised = From a step ladder's height, 85 mm lens pressing the row together, sharp

things-car-countryside | deed | parked, stand, wait & car, van, campervan, camper van, truck, motorbike, bicycle, tractor, vw bus, bus & field, meadow, mountains, lake, beach, desert, forest, cliff, northern lights, stars, milky way, canyon, moor, vineyard, cherry blossoms | @ any
D small = Alone and rather small it stands at the end of a track, front towards the view, one door open. -drive,city,street
D by it = On its step lie a blanket and two cups. -bicycle,tractor,car,truck,motorbike
O dust = Its back is pale with dust from the road. -rain,snow,beach
N grass = Grass at the wheels is bent, with two clear tracks back the way it came. -desert,beach
L low = Warm low light catches its side and windows, the land beyond has gone soft.
L stars = A lamp inside makes its windows amber, and above stands a sky thick with stars. +night,stars,milky,northern
V wide = Wide view, the land taking three quarters, 28 mm lens, sharp throughout

things-boards-wheels | thing | skateboard, roller skates, rollerblades, surfboard, surfboards, skis, snowboard, sled, sledge, kayak paddle, canoe paddle, football, soccer ball, basketball, baseball, tennis racket, tennis ball, golf ball, dumbbell, dumbbells, yoga mat, climbing rope, bowling pins, dartboard, snooker table, pool table, chess clock, fishing rod, tent | @ wall, floor, beach, garage, court, hall, lawn
D board = It leans on one end, its underside scratched to bare wood in two long bars. +skateboard,surfboard,surfboards,skis,snowboard,sled
D boots = They stand toe to toe with laces knotted together, wheels chipped. +skates,rollerblades,gloves
D worn ball = It has rolled to a stop against a chalk line, seams grey, one panel lifting. +football,ball,basketball,baseball -mud,muddy,new
D muddy ball = It lies still in a churned patch of mud and grass, one half coated brown, wet blades of grass stuck to the panels. +mud,muddy
D strings = It lies on the ground beside its ball, one string snapped and curling. +racket
D iron = Two lie crossed on a rubber floor, chalk prints on the grip. +dumbbell,dumbbells
D cloth = Its taut cloth stands in a low arch, flap tied back, guy ropes crossing the grass. +tent
D green = Green cloth shines under a long lamp, balls scattered, chalk on the cushion. +pool,snooker,table
D rest = It lies where it was last used, mud drying on it. -skateboard,surfboard,surfboards,skis,snowboard,sled,skates,rollerblades,gloves,football,ball,basketball,baseball,racket,dumbbell,dumbbells,tent,pool,snooker
O taped grip = Tape has been wound round it where it is held, black at the edges. -tent,pool,snooker,ball,football,basketball,baseball,skateboard,surfboard
N bottle and towel = A water bottle, a towel and one sock lie by it.
B bare = Behind is a bare wall with old ball marks.
L low = Low sun from the left throws its shadow long over the ground.
V low view = Low view from near by, 40 mm lens, sharp, worn colours

things-space-scene | thing | space debris, generation ship, space elevator, starfleet, fleet of spaceships, mothership, ufo over a city, alien ship, crashed ufo, moon base, mars rover, mech suit, escape pod, docking bay, hangar | @ space, orbit, desert, city, moon, mars
D long = It turns slowly against black, panels spread like wings of dark blue glass, one corner catching the sun. +satellite,station,debris
D wall = Its underside fills half the sky, ribbed and lit from its own hatches, so that streets below lie in its shade. +mothership,ufo,alien -crashed
D fleet = They hang in staggered ranks to the vanishing point, the nearest large enough to read its rivets. +fleet,starfleet
D domes = Low domes are banked with grey dust, a lit tunnel between them and one mast. +base
D hall = It stands in the open hall on clamps, hoses hanging from it, workers small as its bolts. +hangar,bay,docking,mech
D furrow = It has ploughed a long trench and lies with its rim up, hatch open, smoke thin. +crashed,pod
D slow = It moves slowly away from us, engines a row of dull blue discs, plates in forty greys. -satellite,station,debris,mothership,ufo,alien,fleet,starfleet,base,hangar,bay,docking,mech,crashed,pod
O scars = Scorched patches, patched plates and hand-painted marks tell of use.
N small = A figure in a suit on a line gives the scale. -city,fleet
B world = A curved edge of blue world lies below. -city,desert,hangar,base,moon,mars
L hard = White sun from one side only, no light in the shadows. -city,hangar
V film = Wide film still, 35 mm lens, crisp, steel and one warm light

things-skyvehicle-window | thing | airplane window, plane window, view from a plane window, airplane wing, wing of a plane, ship's porthole, porthole, train window, bus window, car window, rear-view mirror, rearview mirror, wing mirror, side mirror | @ any
D oval = The oval pane with its small hole and scratches frames a wing going out over a floor of cloud. +plane,airplane
D round = Through thick round glass with brass bolts the sea stands at a slant, half window, half green water. +porthole,ship
D mirror = In the small mirror the whole road behind is seen, sharp, while the one ahead is soft. +mirror
D pane = The land goes by beyond a pane with dried drops, and the inside is mirrored over it like a ghost. +train,bus,car -mirror
O frame = The frame is painted steel, one screw newer than the rest.
N fog = A drawing made by a finger in the mist is half run down.
B horizon = Far out a thin orange line parts dark below from blue above. -mirror
L out = All light comes from outside and falls on the sill in one bright shape.
V seat = From the seat, 35 mm lens, frame a little soft, view sharp

things-vehicle-night-station | thing | petrol pump, gas pump, parking meter, traffic light, traffic lights, road sign, fire hydrant, phone booth, telephone box, red telephone box, post box, street sign, bollard, manhole cover, traffic cone, park swing, swing, slide, seesaw, merry-go-round, carousel horse, carousel, ferris wheel | @ street, pavement, park, fairground, road
D post = It stands on its own at the kerb, paint thick from many coats and chipped to the iron at knee height. +pump,meter,hydrant,post,bollard,sign,cone
D box = Its many small panes are misted, the door not quite shut, receiver hanging by the cord. +booth,telephone
D lights = It hangs over the empty crossing on a wire, one colour burning, the other two eyes dark. +traffic
D plate = The cast iron disc with its raised pattern lies worn bright in the wet stones. +manhole
D cart = It stands on three wheels in long grass, wire sides rusted, a leaflet in the child seat. +shopping
D swing = The empty seat hangs a bit crooked on its chains above a worn hollow full of water. +swing,seesaw,slide
D horse = The painted horse rears on its brass pole, nostrils red, gilt gone from the mane where hands hold on. +carousel,merry
D wheel = The wheel stands up in spokes and cabins against the sky, each cabin tilted a little. +ferris
O sticker = A torn sticker, a drip of rust and a bit of chewing gum are on it. -ferris
N ground = A leaf, a bus ticket and a bottle top lie at its foot.
B row = Behind are dark trees, out of focus. -ferris
L low = Late low light from the left makes its colour strong and its shadow long.
L night lamp = A street lamp makes it shine, with wet ground mirroring it in a broken stripe. +night,rain
V straight = Straight view at its own height, 50 mm lens, one strong colour in grey
`;
