/** Cars, trucks, trains, ships, planes and what drives, floats and flies. The form: `tableaux.ts`. */
export const THINGS_VEHICLES_TABLEAUX = `
things-vintage-car | thing | vintage car, classic car, old car, retro car, old timer, oldtimer, cadillac, vintage red car, antique car, vw beetle, mini cooper, convertible, muscle car, ford mustang, chevrolet | @ street, road, garage, country road
D quarter = $The {stands|stand} [in three-quarter view/turned three-quarters to us/at an angle to us], long and low, round headlamps in chrome rings on both sides of a wide chrome grille. -beetle,mini,rusty,abandoned
D beetle = $The {stands|stand} [in three-quarter view/turned three-quarters to us/at an angle to us], its roof, bonnet and wings four round humps, two round headlamps like open eyes. +beetle,mini -rusty,abandoned
D rusty = $The {stands|stand} [in three-quarter view/turned three-quarters to us/at an angle to us], one headlamp broken, the chrome dull and the tyres sunk flat. +rusty,abandoned
D red = The paint is deep cherry red, with a white stripe of light along roof and wing. +red -rusty,abandoned
D blue = The paint is soft sky blue, with a white stripe of light along roof and wing. +blue -rusty,abandoned
D black = The paint is deep glossy black, with the sky drawn along roof and wing. +black -rusty,abandoned
D green = The paint is dark bottle green, with a white stripe of light along roof and wing. +green -rusty,abandoned
D yellow = The paint is warm butter yellow, with a white stripe of light along roof and wing. +yellow -rusty,abandoned
D *any = The paint is soft turquoise below and cream above, with a white stripe of light along roof and wing. -red,blue,black,green,yellow,white,silver,pink,rusty,abandoned,orange,brown,grey,gray
D rust = Rust has come through the paint in orange maps along doors and wings. +rusty,abandoned
O bumper = The heavy chrome bumper curves round both corners and mirrors the road. -rusty,abandoned
O tyres = White-walled tyres and polished hub caps fill the round arches. -rusty,abandoned
O seats = Through the side window show a thin white steering wheel and seats of ribbed leather. -rusty,abandoned
O weeds = Grass and thistles stand up round the wheels. +rusty,abandoned
N leaves = Fallen leaves lie along the kerb beside it. +autumn,fall
B street = Behind, the pale fronts and shutters of an old street are [out of focus/soft and blurred/only softly seen]. -road,country,desert,beach,coast,garage,forest,field,background,studio,countryside
B road = Behind, a country road runs off between green fields and tall trees. +country,forest,field,countryside
B desert = Behind, the road runs dead straight to low red hills. +desert,road
B sea = Behind, a coast road and blue sea are [out of focus/soft and blurred/only softly seen]. +beach,coast
B garage = Behind, the brick wall of a garage is dim. +garage
L low = [Warm low sun from the left/Late warm sun off the left/A low warm sun on the left] runs along chrome and paint and lays a long soft shadow. -night,rain,garage,studio
L dusk = Soft blue dusk light lies over the car, with a last orange band low in the sky and both headlamps lit. +dusk,evening,night
L rain = Soft grey light shines on wet paint and the wet ground. +rain
L door = Daylight from an open door on the left runs along chrome and paint. +garage
V quarter low = Low three-quarter view from the front, 50 mm lens, the whole car sharp

things-car | thing | car, saloon, sedan, hatchback, estate car, suv, electric car, family car, rental car, city car, small car, company car, hybrid car, getaway car | @ street, driveway, road, car park, country road
D parked = The car stands alone, one front wheel turned outwards, windows mirroring the sky.
D nose = Its front with two lamps and a grille looks a little past us.
O *dusty paint = The paint is clean and even, the line of the windows mirrored along the door.
N traces = A leaf is caught under the wiper.
B street = Behind are a hedge cut square and a lamp post. -forest,desert,beach,mountains,snow,background,garage,field
L even = Bright overcast light lies evenly on the roof and lets the glass turn grey.
L lamp = A street lamp pours orange on the roof, and everything below the windows sinks away. +night
V three-quarter = Three-quarter view from standing height, 50 mm lens, sharp, natural colours

things-car-abandoned | deed | abandon, abandoned, rust, rusty, rusting, overgrown, wreck, wrecked, derelict & #vehicle, car, truck, bus, tractor, van, train, tram, plane, boat, ship, bike | @ field, forest, yard, barn, desert, shore, scrapyard
D sunk = It has sunk into the ground up to its axles, tilted to one side, its nose lost among brambles. -desert,beach,sand,canal,river,lake,sea,water,pond
D sunk in sand = Sand has blown up against it in a smooth ramp on one side and lies inside as high as the seats. +desert,beach,sand
D growing through = A young birch has come up through it and put its branches out where the glass used to be. -desert,beach,sand,shore,canal,river,lake,sea,water,pond,bike,bicycle
D reeds = It lies half under, tilted, brown water standing level through its openings, weed and a plastic bag caught on what sticks out. +canal,river,lake,sea,water,pond
D bindweed = Bindweed has climbed it from below and tied it fast, white flowers on every bar. +bike,bicycle -canal,river,lake,sea,water,pond
O *paint left = What paint is left comes off in curled scales, and underneath rust goes from orange to nearly black.
N nest = A bird's nest of moss sits behind a lamp, and snails cling along a seam. -desert,beach,sand
B trees = Thin trunks and tall nettles close round it, with a hint of a track that nobody uses. -desert,beach,sand,scrapyard
L soft green = Light comes soft and greenish from above, and one clear spot lies on the bare metal.
V near = Three-quarter view from a few steps off, 35 mm lens, sharp through, rust orange, moss green and grey

things-breakdown | deed | break down, broken down, breakdown, flat tyre, flat tire, stall, overheat, steam from bonnet, bonnet up, hood up, stranded & #vehicle, #person, car, van, truck, bus, motorbike | @ roadside, country road, motorway, hard shoulder, desert road
D bonnet up = The bonnet stands open like a mouth and white steam rolls out of it and away to the left. -tyre,tire,motorbike
D flat = It leans to one corner, where the tyre has gone flat under the rim; a jack and the spare lie in the gravel. +tyre,tire
D hands in = Somebody bends in under it up to the shoulders, one foot off the ground. +from-person -tyre,tire
D warning = Both orange lamps are on in their blinking, and a red triangle stands far back on the verge.
N luggage = A suitcase, a water bottle and a picnic blanket have been taken out and set down in the dry grass.
B empty road = The road runs on empty over two rises until it is as thin as a string.
L heat = High sun bleaches the asphalt, and the air above it wavers.
L dusk = The sky has gone violet, and the lamps colour the grass orange. +night,dusk,evening
V wide = Wide view from across the road, 35 mm lens, the vehicle a third of the picture, dusty colours

things-van-camper | thing | camper van, campervan, vw bus, van, caravan, motorhome, rv, camper, ice cream van, food truck, delivery van, camping van, mail van, post van, bakery van, library van, moving van, surf van, vw van, vw camper, volkswagen bus, volkswagen van, airstream, ice cream truck, taco truck, coffee truck | @ beach, meadow, lay-by, street, campsite, lake
D side open = The sliding door stands open, and inside a made bed and a small curtain on a wire can be seen. -ice,food,delivery,driving,drive
D hatch = The side hatch is propped up, a shelf in front of it and a striped awning over it. +ice,food
D round face = Two round lamps and a big round sign sit on its snub front. +vw,camper,campervan,volkswagen
O painted cones = Big cones with swirls of pink and white are painted along its side, and a plastic one stands on the roof. +ice
O surfboards = Two surfboards are strapped to the rail on its roof. +surfboard,surfboards
O *two colours = It is cream above and orange below, with a scratched rail along the roof. -ice,food,delivery
N outside = Two folding chairs and a line with two towels stand before it. -ice,food,delivery,street,road,garage
B view = Behind, grass goes down to flat water with a paler shore opposite. -street,city,ice,food,delivery
L low = Low sun comes through the windows from behind and fills the inside with orange. -ice,food,delivery,night
L lantern = It is the only lit thing: yellow squares of window, and around it blue dark. +night,dusk
V side = Side view from ten steps away, 35 mm lens, clear colours

things-truck | thing | truck, lorry, dump truck, garbage truck, monster truck, tanker, ambulance, police car, taxi, cab, school bus, tow truck, mail truck, logging truck, army truck, cattle truck, farm truck, concrete mixer, cement mixer, tank truck, snow plow, snowplow, road sweeper, school buses, new york taxi, london taxi, black cab, yellow cab, yellow taxi, american truck, semi truck, monster trucks, garbage lorry | @ road, yard, street, petrol station
D patrol car = The saloon stands at a slant, white doors and dark wings, a bar of red and blue lamps flashing on its roof. +police
D chrome nose = It stands at three-quarter, a long square bonnet of chrome and paint, two tall pipes behind the cab, a row of small lamps over the windscreen. +semi,american
D school bus = The long yellow body has a black line under its windows, round lamps and a folded stop arm at the driver's side. +school
D white and red = The white square body has a broad red band along its side and a bar of blue lamps across the roof. +ambulance
D front = It stands nose on, high and square, mirrors sticking out like ears, the bumper at the height of our chest. -taxi,cab,police,pickup,ambulance,school -semi,american
D loaded = The bed is loaded higher than the cab and lashed with a rope that cuts into a grey tarpaulin. +loaded,load,hay,furniture,mattress
D lights on = The lamps on its roof are turning, one side bright, throwing a coloured patch on the nearest wall. +fire,police,ambulance
D sign lit = The sign on the roof is lit, and the rear door stands a hand's width open at the kerb. +taxi,cab -highway,motorway,bridge,driving
O *worked paint = Its paint is scratched down to metal where boots climb in, and road dirt fans out behind each wheel. -police,ambulance,fire,taxi,cab,school
N small = A towel over the seat and a plastic flower on the mirror show through the glass. -fire,police,ambulance,taxi,cab,school
B place = Behind lie a flat yard with puddles and a line of poplars. -street,city,fire,police,ambulance,taxi,cab,highway,road,school,desert,mountains,sunset,monster
L side = Hard morning sun from the right picks out rivets, steps and dents.
L own lamps = Its own lamps light a cone of drizzle ahead, and the rest of it is outline. +night,rain
V low front = Low view from the front corner, 35 mm lens, strong perspective, one bold paint colour and grey

things-tractor | thing | tractor, combine, combine harvester, plough, harvester, digger, excavator, bulldozer, forklift, tower crane, construction crane, vintage tractor, farm tractor, lawn tractor, crane truck | @ field, farm, building site, yard
D in the crop = It stands at the edge of the standing grain, high rear wheels and narrow front ones, a round lamp on either side of its nose. +wheat,meadow,parked,grass,sunset -barn,shed,garage
D working = The big rear wheel, taller than the door, presses its ribbed track into soft soil, clods dropping from the lugs. +tractor,plough -plough,plow,till,harrow,harvest,mow,barn,shed,garage,museum,toy,rusty,abandoned,parked -wheat,parked,sunset
D big wheel on earth floor = The big rear wheel, taller than the seat, stands on the earth floor, its ribbed tyre cracked and half flat. +barn,shed,garage,rusty,abandoned
D hay stacked round = Bales of hay are stacked up to the seat on one side, and loose stalks hang from the bonnet and the steering wheel. +hay,straw,barn
D rolling straw dust = Straw and dust roll out behind it in a tall yellow cloud. +combine,harvester -harvest,mow
D bucket = The toothed bucket hangs half full at the end of its bent arm, crumbs of earth falling back. +digger,excavator,bulldozer
D lift = Its mast stands straight up, holding a load just off the ground. +forklift,crane
O *worn paint = Red paint is chalky on top and oily black at the joints. -crane,toy,new
N gulls in furrow = Gulls walk in the fresh furrow behind it. +tractor,plough -barn,shed,garage,rusty,abandoned,parked -wheat,parked,meadow,snow,sunset
B line = Behind are a flat line of hedge and a single barn. -crane,forklift,barn,city
L late = Late sun from the left outlines bonnet and wheels in gold. -barn,shed,garage,snow
V low view = Low view from the ground beside the wheel, 35 mm lens, sharp

things-motorbike | thing | motorbike, motorcycle, scooter, vespa, harley, moped, chopper, cafe racer, sidecar, dirt bike, racing motorcycle, police motorcycle, vintage motorcycle, electric scooter, delivery scooter, quad bike, chopper motorcycle, sports motorcycle, sport bike, sports bike, superbike, racing bike motorcycle, futuristic motorcycle, cyberpunk motorcycle, police motorbike | @ street, road, garage, alley, coast road
D police fairing = The heavy white machine leans on its stand, a tall windscreen over its bars, blue lamps on both sides and hard cases behind the saddle. +police
D sharp fairing = The low sharp fairing leans on its stand, a wedge of paint and black gaps, two narrow lamps in its nose. +sports,sport,superbike,futuristic,cyberpunk
D stand = It leans on its side stand, front wheel turned in, one long drop of light along the tank. -riding,driving,racing -sports,sport,superbike,futuristic,cyberpunk -police
D engine = The ribbed cylinders, bent pipes and a loop of cable can be followed from the carburettor to the exhaust. -scooter,vespa,moped -sports,sport,superbike,futuristic,cyberpunk
D shield = The rounded leg shield and single lamp face us, a mirror on a thin stalk either side. +scooter,vespa,moped
O glow lines = Thin lines of light run round wheels and tail, mirrored in the wet ground. +neon,futuristic,cyberpunk
O seat = The seat's leather is worn shiny, a helmet hung by its strap from the bar. -futuristic,neon -sports,sport,superbike,futuristic,cyberpunk -police
N oil = One drop of oil has made a rainbow on the ground underneath. -sand,grass,beach,new,showroom,studio -sports,sport,superbike,futuristic,cyberpunk -police -road,mountain,coast,coastal,highway,product
B wall = Behind it a plaster wall with an old poster's remains and a green door. -road,garage,desert -police -studio,background,plain,showroom
L studio strip = A long soft lamp from above draws one unbroken bright line over tank, saddle and tail. +studio,showroom
L open door = Daylight from the open door falls along the tank and leaves the far side in brown shade. +garage,workshop,in -night
L slant = Sun comes down at a slant from the left and puts a bright edge on the tank and the chrome. -in,garage,night -studio,showroom
L lamp = Its own lamp is on and whitens the mist before it. +night,fog
V side = Straight side view at tank height, 50 mm lens, sharp

things-bicycle | thing | bicycle, bike, old bicycle, penny-farthing, tricycle, unicycle, cargo bike, tandem, tandem bike, tandem bicycle, racing bike, mountain bike, city bike, dutch bike, child's bicycle, kids bike, delivery bicycle, folding bike, vintage bike, racing bicycle, road bike, bmx | @ street, canal, wall, bridge, field, lane
D two saddles in line = Two saddles, two pairs of handlebars and two sets of pedals stand one behind the other on one very long frame. +tandem
D leaning on the wall = It leans against the wall by its handlebar, the front wheel fallen to one side, one pedal touching the plaster. -tandem,snow,field,forest,mountain,mountains,beach,road,path,desert,meadow,trail,lake,hill
D stand = It stands by itself on its prop, front wheel turned in, the saddle higher than the bars, its whole thin drawing clear against the ground. +snow,field,forest,mountain,mountains,beach,road,path,desert,meadow,trail,lake,hill
D loaves in the basket = In the wicker basket stand long loaves in paper, their crusty ends above the handlebar. +baguettes,baguette,bread,loaf
D flowers in the basket = In the wicker basket lies a bunch of flowers in paper, heads over the rim. +flowers,tulips,roses,bouquet
D basket with loaf = In the wicker basket lie a loaf and a rolled newspaper. -racing,penny-farthing,unicycle,rusty,old,tandem,flowers,baguettes,baguette,bread,child,kids,mountain,bmx,road,empty
D wheel = One huge wheel stands taller than the door behind, and the saddle sits right above its hub. +penny-farthing
O *chipped black frame = The black frame is chipped at the chain, with a bell gone green and a leather saddle cracked like bark. -flowers,flower
N shadow = Its shadow lies beside it, thinner and longer, with every spoke drawn.
B wall = The wall is ochre plaster, cracked, with a shuttered window and a pot of geraniums on the sill. -canal,bridge,snow,field,forest,mountain,mountains,beach,road,path,desert,meadow,trail,lake,hill
B water = Behind it run an iron rail and the brown water of a canal with a moored barge. +canal,bridge
L late = Warm late sun comes low from the right and puts a bright edge on tube and spoke. -snow,night
V side = Square side view, 50 mm lens, everything sharp, few warm and faded colours

things-train | thing | steam engine, steam train, locomotive, steam locomotive, freight train, railway carriage, orient express, commuter train, subway train, metro train, underground train, goods train, ghost train, night express, cog railway | @ station, bridge, countryside, mountain, platform
D steam at platform = The black engine stands at the platform with its carriages, white steam lying round the wheels and a plume going up from the funnel. +station,platform -high-speed,bullet,freight,monorail,electric,modern,subway,metro,underground,commuter
D steam = The black engine comes towards us round a bend, a white plume laid back over its carriages, rods at the top of their stroke. -high-speed,bullet,freight,monorail,electric,modern -station,platform
D nose = The long white nose comes on, windscreen black, the carriages behind drawn out into a straight line. +high-speed,bullet,modern
D wagons = Wagons in rust, blue and grey follow one another until they are too small to count. +freight
O front = Lamps, buffers and a brass rim shine, and water drips from a pipe on to the sleepers. -high-speed,bullet,modern,freight
N signal = An arm signal, a heap of wet coal and dog daisies stand by the line. -station,platform,snow
N platform lamps = A row of lamps on iron posts and one loaded luggage cart stand along the platform. +station,platform -subway,metro,underground,commuter
B hills = Behind, fields rise to wooded hills with haze in between. -station,platform,city
B roof = An iron roof on columns spans the rails, its glass grey with soot. +station,platform
L low = Low sun from behind lights the plume gold at its edge and leaves the engine dark.
L snow light = White ground throws light up under the frames, and the plume looks dirty yellow against it. +snow,winter
V bank = From the embankment at wheel height, 85 mm lens, everything sharp, black, white and meadow green

things-train-bridge | deed | cross, pass, go over, run along & that: bridge, viaduct, river, valley, gorge, lake, field, desert, mountain & steam engine, steam locomotive, freight train, train, tram, locomotive, bus, car, truck, steam train | @ valley, gorge, countryside
D on it = Small and exact it is just half way across, so that the front end is already over the far bank and the last part not yet over the near one.
D *arches = Below it $that {stretches|stretch} out wide, and its whole height can be told from the size of the windows above. -lake,desert,field
D mirror = $That {lies|lie} smooth below and show the moving line upside down. +lake
N river bed = Far down a stream winds between white stones, with two dots of sheep by it. -lake,desert,field
B slopes = Steep wooded slopes come down on both sides and lock behind one another in bluer and bluer layers. -desert,field
L morning = Morning sun comes up the valley and lights one side of everything, the rest stays cool.
V far = Wide view from the opposite slope, 50 mm lens, deep focus, greens, stone and one warm speck

things-tram | thing | tram, streetcar, trolley, cable car, bus, double-decker bus, double decker, trolleybus, night bus, city bus, london bus, red bus, tour bus, local bus, country bus, public bus, electric tram, yellow tram, old tram, cable tram, double decker bus, red double decker bus, london double decker bus | @ street, hill, stop, city
D climbing = It comes up the steep narrow street towards us, filling it from wall to wall, its one lamp in the middle. +tram,streetcar,trolley,cable
D stop = It stands at the stop with its doors folded open and its windows lit in two rows. +bus,double-decker,double,trolleybus
O *bus = The body is painted in two tones, its doors folded and its wide front glass catching the street. +bus -double,double-decker,london
O *red bus = The body is a deep glossy red on both floors, rounded at the corners, two rows of windows running its length. +double,double-decker,london
O *yellow = The body is yellow with a cream band, rounded at the corners and scratched below the windows. +tram,streetcar,trolley,cable
O windows = Behind the misted windows sit dim shapes, one with its forehead on the glass.
N rails = Wet rails run under it like two bright wires and bend away between the stones. +tram,streetcar,trolley,cable
B fronts = House fronts with washing and tiles go up on both sides to a strip of sky. -night
L morning = Sun from the top of the street stands behind it, so that its shadow reaches almost to us.
L inside lit = The light from its windows lies in yellow squares on the wet street. +night,rain,evening
V street = Seen from the middle of the street, low, 70 mm lens, yellow, cobble grey and blue

things-sailing-ship | thing | sailing ship, tall ship, galleon, schooner, pirate ship, clipper, viking ship, longship, frigate, treasure ship, wooden ship, merchant ship, three-masted ship, sail ship, spanish galleon, old ship, caravel, brig | @ sea, ocean, harbour, storm
D calm = The ship lies upright on the smooth water, sails hanging in soft folds, masts and ropes doubled below. +calm,still,anchored
D heeling = The ship lies over to one side under full sail, lee rail close to the water, a white moustache of foam at the bow. -harbour,port,becalmed,longship,viking -storm,stormy -calm,still,anchored
D longship = The long low hull with its curled stem rides a swell, oars out on both sides like legs, one square sail above. +longship,viking
D rigging = Ropes run in ladders and fans from the rail to the tops, and tiny figures stand along one yard.
O *canvas = The sails are patched and weathered to the colour of old linen, each with a belly of shadow. -ghost
N gull = A gull hangs level with the top of the mast. -storm -fog,night,ghost
B horizon = Behind lies only the hard dark line of the sea and a bank of cloud standing on it. -fog,foggy,mist,harbour,port,island
L through sails = Low sun stands behind the canvas and shines through it, so that its seams show dark. -fog,storm,night
L storm = A gap in black cloud drops one cold shaft on ship and foam, and all the rest is slate. +storm,stormy
V sea level = From just above the waves, 70 mm lens, sea green, linen and dark wood

things-rowing-boat | thing | rowing boat, rowboat, canoe, kayak, gondola, dinghy, raft, fishing boat, boat, wooden boat, punt, sampan, row boat, wooden rowing boat, wooden canoe, fishing boats, small boat, little boat, swan boat, pedal boat, pedalo, inflatable boat, rubber boat, dragon boat, reed boat, longtail boat, narrowboat, houseboat, coracle | @ lake, river, beach, sea, canal, jetty
D through the waves = The small boat climbs the side of a grey wave, bow high, water streaming off her planks. +stormy,storm,rough,waves
D row of boats = The boats lie side by side, bows to the quay, ropes slack, nets and floats heaped on their decks. +many -beach,canoe,kayak
D filled to the thwarts = The boat sits low, filled to the seats with dark still water in which the sky and a floating leaf are seen. +rainwater,flooded,sunk,sinking
D moored boat = The boat lies still on flat water, a slack rope going from its bow to a grey post, oars drawn in. -gondola,raft,beach,rainwater,sunk,sinking -many -stormy,storm,rough,waves
D beached = It is drawn up on the shingle, leaning on its bilge, its keel line grown with dry weed. +beach,shore
D black curve = The long black hull curves up at both ends, with a comb of iron at the bow. +gondola
D logs = Rough logs are tied side by side with rope, water welling up between them. +raft
O *paint layers = Paint in two blues has flaked along the planks and shows older green beneath.
N tin and wet rope = In the bottom lie a puddle with a leaf, a tin for bailing and a coil of wet rope. -rainwater,sunk,sinking,flooded -stormy,storm,rough,waves
B far bank = The far bank is a grey-green stripe of reeds and its exact double in the water. -sea,gondola,beach
L mist = White morning light comes through mist from everywhere, with the faintest shine on the wet wood.
L golden = Low light from the right turns the near planks honey and the water behind them slate. +sunset,golden,evening
V three-quarter = From the bank at a slight slant, 50 mm lens, wide calm space around, soft greys and one blue -harbour,harbor,port -stormy,storm,rough,waves
V along the quay = View along the quay at eye level, 50 mm lens, clear colours +harbour,harbor,port
V storm water = From the height of another boat, 85 mm lens, slate, green and white +stormy,storm,rough,waves

things-big-ship | thing | ship, cruise ship, ocean liner, cargo ship, container ship, ferry, tanker ship, submarine, aircraft carrier, icebreaker, titanic, battleship, steam ship, steamship, steamboat, paddle steamer, river boat, riverboat, tugboat, tug boat, coast guard ship, research ship, fishing trawler, trawler, hospital ship, war ship, oil tanker, nuclear submarine, yellow submarine | @ sea, harbour, port, ice
D through the storm = The bow drives into a grey wave as high as itself, white water bursting over the rail and streaming off the deck. +storm,stormy,waves,rough
D submarine afloat = The long black back lies low in the water, a tower in its middle, waves breaking white along the hull. +submarine -underwater,deep,under
D hull in the deep = The dark hull hangs in the blue, a ring of lamps at its bow throwing two cones of light ahead, the propeller turning slowly. +underwater,deep
D ferry = The ferry comes on with its blunt bow shut, cars in rows on the open deck behind, people along the rail. +ferry
D white decks = White decks rise one above the other like a block of flats, balconies by the hundred along them, a blue pool and two funnels on top. +cruise
D bow on = The bow stands over us like a wall, anchor in its pocket, a white curl of water splitting at the stem. -submarine,yacht,titanic -cruise,ferry,speedboat,motorboat,paddle,steamboat,riverboat -storm,stormy,waves,rough
D decks = Row over row of lit round windows climbs to four leaning funnels with smoke trailing off the last. +liner,titanic
D boxes = Containers in faded red, blue and orange are stacked on deck nine high, like a town. +container,cargo
D surfacing = The black back breaks the surface, water pouring off it in sheets on both sides of the tower. +submarine -underwater,deep,under -submarine
D sails and teak = The slim white hull leans into the wind, one great sail drawn as tight as a drum. +yacht
O rust tears = Streaks of rust run from every hole in the plating down to the waterline. -yacht,cruise -new,white,speedboat -submarine
N scale = A tug no bigger than its anchor works at its side. +harbour,port,harbor,container,tanker,cargo -submarine
B quay cranes = Cranes stand behind in haze with their long necks up. +harbour,port
B sea line = Behind lies the bare line of the sea under a wide sky. -harbour,port,harbor,underwater,deep,ice,island
L low grey = Pale sun behind thin cloud lies as a flat shine on the water and leaves the hull dark. -cruise,ferry,yacht,yellow -underwater,deep
L lights = Its own lights in rows shake down the black water in long threads. +night
L clear sea day = Clear sun from the left makes the white paint shine against deep blue water. +cruise,ferry,yacht
V water = From a small boat near by, looking up, 28 mm lens, crisp sea colours -underwater,deep
V from a diver = Seen by a diver a little below, 20 mm lens, deep blues with two warm beams +underwater,deep

things-plane | thing | biplane, jet, propeller plane, spitfire, fighter jet, seaplane, glider, helicopter, paper plane, drone, cargo plane, war plane, warplane, old plane, small plane, water plane, crop duster, crop-duster, concorde, stealth bomber, bomber, triplane, red biplane, hang glider, rescue helicopter, paper airplane, model plane, ultralight, gyrocopter, fighter plane, ww2 plane, ww2 fighter plane, world war ii plane, old airplane, vintage airplane, war airplane, sea plane, float plane, spitfire plane, biplane plane, ww1 plane, messerschmitt, p-51 mustang | @ sky, airfield, runway, clouds
D floats = Two long floats hang under it on thin struts, the high wing tilted so that its shadow runs over the water below. +seaplane,float
D jet arrow = The grey arrow of the jet hangs on one wing tip, white vapour torn off along its upper edge. +jet,f16,f-16
D war plane = The single-engined plane banks towards us, its propeller a shimmering ring, the pilot's head small under the sliding glass, gun ports dark in the wings. +ww2,war,spitfire,fighter -jet,stealth
D banked = It banks towards us so that we see the top of both wings, the nearer one pointing down at the fields. -paper,helicopter,parked,drone -take,taking,takeoff,land,landing,carrier,runway,clouds,hangar,field,museum -ww2,war,spitfire,jet -seaplane,float
D rotor = The rotor is a pale disc above the round glass nose, and the tail hangs a little low. +helicopter,drone -drone
D paper = Folded from a lined page, its creases sharp, it glides level, one wing tip bent up. +paper
D propeller = The propeller has turned to a shimmering ring, and the pilot is a small round head in goggles. +biplane,propeller,spitfire
O *skin = Riveted panels of bare aluminium carry streaks of oil back from the engine. -paper,drone -fighter,stealth,seaplane,helicopter,paper,drone,hang,concorde
B reef below = Far below lie a reef and a lagoon in every blue. +island,tropical,lagoon
B fields = Far down lie fields in brown and green patches, with the plane's own small shadow on one of them. -paper,runway,airfield,parked -sea,ocean,clouds,carrier,desert,mountains,city
L above clouds = Clear high sun from the right whitens the upper side, and blue comes back from below.
L sunset = Red light catches the belly from under the horizon, and the upper side is already grey. +sunset,dusk
V air to air = Seen from another one flying alongside, 85 mm lens, crisp, sky blue

things-balloon | thing | hot air balloon, hot-air balloon, balloon, airship, zeppelin, blimp, hot air balloons, weather balloon, red balloon, single balloon, party balloon, heart balloon, steampunk airship, silver airship | @ sky, valley, dawn, hills
D balloons at all heights = Balloons hang at every height, the nearest so large that each seam and rope is clear, the farthest no bigger than pins. +many,dozens,hundreds,balloons +hot
D envelope = The tall envelope with its upright panels fills most of the sky, and the wicker basket under it is as small as a thimble. +hot -balloons,many
D cigar = The long hull floats level, ribs showing through its skin, a gondola hung beneath like a tram. +airship,zeppelin,blimp
D toy = It strains at its string, taut and shiny, with a window mirrored in its side and a knot like a navel. -hot,airship,zeppelin,blimp,many
D bunch = They strain up in a crowd from strings that run together far below, shoulders pressed egg-shaped, each with the same bright window on it. +many -hot,airship,zeppelin,blimp
D burner = A tongue of flame stands in the mouth of the nearest, and its lower panels glow from inside. +hot
O *many patterns = No two are alike: stripes, zigzags and plain red, yellow and blue. +many,dozens,hundreds,balloons +hot
O *stripes = Red, ochre and white panels alternate, each seam drawn in by the ropes. +hot -balloons
N basket rim = Three heads and a raised arm show above the basket's rim. +hot
B valley = Below, mist fills the valley, and treetops and one church spire stick out of it. +hot,airship,zeppelin,blimp
B open sky = Behind is a wide clear sky with one long cloud. +airship,zeppelin,blimp -cappadocia,city
L first sun = First sun hits one side and makes it glow, while the land beneath is still blue. +hot,airship,zeppelin,blimp
L window = Soft light from a window on the left goes through each skin and dyes the wall behind it. -hot,airship,zeppelin,blimp,sky,city,field
V level = Seen from the same height a little way off, 70 mm lens, sharp, clear warm colours

things-spaceship | thing | ufo, flying saucer, alien spaceship, space rocket, moon rover, mars rover, space probe, space capsule, voyager probe, death star, star destroyer, spacecraft wreck, retro rocket, space shuttle model | @ space, launch pad, desert, planet, moon
D on the pad = The rocket stands white and slim against its red gantry, frost smoke sliding down its sides. +pad,standing
D hull = The long hull lies across the picture at a slant, plated in greys, pitted and scorched towards the engines. -rocket,ufo,saucer,rover,lander
D lift off = The rocket stands on a white column of fire, just clear of its tower, ice flaking off its sides. +rocket -toy,pad,standing
D disc = The smooth disc hangs tilted without a sound over the ground, a ring of dull lights under its rim. +ufo,saucer
D six wheels = It stands on six mesh wheels in dust, a camera on its thin mast turned to us, its own tracks leading back. +rover
D windows = A row of tiny yellow windows along one deck gives away how huge it is. -rocket,rover,satellite,ufo,saucer
N dust = Dust lies on every flat surface, with a cable that has worked loose. +rover,lander,moon,desert
B planet edge = Below it curves the bright rim of a planet with thin cloud streets. -rocket,ufo,rover,desert,moon,lander
L hard sun = Hard white sun from the left makes every edge exact and every shadow black. -ufo,saucer,rocket
L from beneath = Its own light from beneath is the strongest in the picture and whitens the ground. +ufo,saucer,rocket -pad,standing
L pad lamps = Lamps at the foot of the gantry light it from below against the sky. +pad,standing
V grand = Wide view, 35 mm lens, crisp, film still, steel grey with one warm light

things-wagon | thing | carriage, horse-drawn carriage, cart, wagon, covered wagon, stagecoach, rickshaw, tuk-tuk, tuk tuk, pram, wheelbarrow, sledge, sleigh, handcart, horse cart, horse carriage, hay wagon, hay cart, gypsy wagon, ox cart, dog sled, santa's sleigh, ice cream cart, flower cart, hand cart, baby carriage, royal carriage, pumpkin carriage, circus wagon, cycle rickshaw | @ street, lane, track, yard, snow
D at a slant = It stands at a slant to us, the front to the left, one wheel half hidden in a rut. -sleigh,sledge,trolley
D runners = Its curved runners have pressed two clean lines into the snow, and a fur rug hangs over the side. +sleigh,sledge
D three wheels = A canvas hood on thin hoops covers the bench, and tassels and small mirrors hang along its front. +rickshaw,tuk-tuk,tuk
O *wheel = Spokes and rim are grey with weather, the hub shining with grease where iron turns on iron. -tuk-tuk,tuk,pram,trolley
N load = It carries [a heap of cut grass/two sacks and a crate], with a rope thrown over it. -pram,carriage,stagecoach,sleigh
B wall = Behind are a limewashed wall and the dark mouth of a gateway. -snow,prairie,city
L low = Low sun from the left throws the shadow of the spokes on the ground like a second wheel.
V quarter = Three-quarter view at hub height, 50 mm lens, wood brown, iron and pale earth

things-on-car | deed | on the roof, on top of, on the bonnet, on the hood, on a car, on a van, on a taxi, on a bus, on a truck, on a tractor, on a pickup, on a train, on a jeep, on the car, car roof & that: car, van, taxi, bus, truck, tractor, pickup, train, jeep & #animal, #person, #bird, #cat, #dog | @ street, car park, yard, driveway, village street
D placed = $The {has|have} taken the middle of the flat roof of $that, high above the street, as sure as on a rock. -bonnet,hood,tractor
D up on the tractor = $The {has|have} climbed over the wheel to the bonnet of $that and {stands|stand} there with all feet close together, chin lifted. +tractor
D on bonnet = $The {has|have} settled on the sloping bonnet of $that, close to the wipers, where the metal is still warm. +bonnet,hood
D dent = The thin metal has given under the weight in a shallow dent that catches the sky. -from-bird,from-cat,tractor
D look = $His head is turned to us, face calm, as though the place belonged to $him. +one -sleep
O *dusty car by the kerb = $That {is|are} dusty, parked close to the kerb, with prints going up the windscreen in a line. -tractor,train
O *faded tractor = $That {has|have} faded paint, mud dried on the ribs of the tall tyres and a seat mended with tape. +tractor
N shopping bag by the door = A shopping bag and a set of keys lie on the ground by the driver's door. -tractor,train
N trodden straw = Trodden straw and a coil of orange twine lie by the wheel. +tractor
B closed shop shutters = Behind are closed shop shutters and a wall with torn posters. -tractor,train,field,farm
B barn and hedge = Behind are a barn with a rusty roof and a hedge. +tractor
L side = Clear morning sun comes from the right and puts the silhouette again on the wall.
V across = Straight from across the street, at standing height, 50 mm lens, deadpan, everything sharp

things-drive | deed | drive, drive through, drive along, speed, cruise, race along, ride through, road trip & #vehicle, truck, van, bus, taxi, motorbike, mini cooper, fiat, beetle, land rover, cadillac, camper | @ road, desert, coast, mountains, city, forest road
D coming along the road = $The {comes|come} along the empty road towards us, small dust and leaves lifted behind each rear wheel. -rain,snow,city,puddle,wet,flooded,water
D two wings of water = Both wheels on one side go through standing water and throw it up in two glassy wings. +rain,puddle,wet,flooded,water
D snow trail = It ploughs two dark tracks into white, powder whirling up red in the tail lamps. +snow
D driver = Behind the glass one can make out a hand at the top of the wheel and a pair of sunglasses. -night,rain,snow,from-person
O curve = The road's white line swings from the lower corner of the picture round a bend and behind the hill.
N post = A leaning mile post and dry thistles stand by the edge of the asphalt. -city,snow
B land = Bare hills rise behind one another, each a tone paler. -city,coast,sea
L low = Low sun from the side stretches its shadow right over the other lane.
L lamps = Two lamps dig a yellow tunnel out of the dark, with insects in it like sparks. +night
L wet = Grey light, and the lamps mirrored in the wet surface. +rain
V road = From the roadside just above the asphalt, 85 mm lens, film still, dusty tones

things-person-drive | deed | drive, steer, at the wheel, behind the wheel & #person, #animal, #dog, #cat, #robot, #couple & car, truck, van, bus, taxi, tractor, convertible, wheel, jeep | @ car, road, street, highway
D at the wheel = Seen through the open side window, one forearm lies along the sill, the other wrist hangs over the top of the wheel. +from-person
D paws = Both paws are planted on the wheel at ten to two, chin barely above its rim. +from-animal,from-dog,from-cat
D eyes = $His eyes are on the road ahead, narrowed by the light, hair pushed back by the wind. +one
O inside = The dashboard is cracked by sun, with a paper cup, coins and a map jammed behind the visor.
N mirror = In the wing mirror the road behind shrinks to a point.
B going by = Outside the far window fields and poles go by as long streaks.
L window = Light comes in through the windscreen, warm on the face, and the back seats lie in dark.
L panel = The instruments light the chin green from below, and street lamps slide over the roof. +night
V near = From beside the moving door, 50 mm lens, face sharp and background smeared, film colours

things-race | deed | race, overtake, compete, chase, drift, grand prix & #vehicle, car, cars, bike, motorbike, bikes, boat, horse-drawn, kart, go-kart, tractor, lawnmower, soapbox, truck | @ track, road, street, dirt track
D neck and neck = Two of them come round the bend side by side, wheel nearly touching wheel, the inner one a nose ahead. +many,two
D leaning into the turn = $The {comes|come} round the bend towards us, body leaning hard outwards, front wheels turned in. -boat
D fan of water = The wheels throw up two white fans of water that stand as high as the windows. +rain,wet,puddle,storm
D spray of grit = A spray of grit is thrown outwards from the rear wheels. -rain,wet,puddle,storm,boat,ambulance,police
O rubber = The outer tyre folds under at its edge, with a thread of blue smoke torn from it. -boat,sled
O flashing blue lamps = The lamps on the roof flash blue, and their light lies in broken streaks on the road. +ambulance,police,fire,siren
N painted numbers = Painted numbers and stone chips cover the noses. -boat,ambulance,police,fire,taxi
B straw bales and fence = Straw bales and a fence with a blur of spectators run along the outside. -ambulance,police,fire,taxi,street,city,desert,boat,rain
B streaked street lights = Behind, street lamps and shop windows are drawn out into long streaks. +ambulance,police,fire,taxi,street,city
L strong side light = Strong side light makes the dust bright and the near flanks dark.
V pan = Panned from inside the curve, 200 mm lens, sharp noses, everything else in streaks

things-repair-vehicle | deed | repair, fix, mend, restore, work on, service, change the tyre, change a tire, oil & that: car, bike, bicycle, motorbike, motorcycle, truck, engine, van, tractor, boat, plane, spaceship, train, scooter & #person, #robot, #animal | @ garage, workshop, yard, street, hangar, shed, boatyard
D in it = $The {bends|bend} deep into the open works of $that, one arm in past the elbow, cheek almost on the metal, feeling for something unseen. -bike,bicycle,boat
D upside down = $That {stands|stand} upside down on saddle and handlebars, and $the {turns|turn} a pedal with one palm, eyes on the chain. +bike,bicycle
D planks = $The {drives|drive} caulking into the seam between two planks with a wooden mallet, one knee on the trestle. +boat
D spanner = A spanner is pulled with the whole weight of the shoulders, teeth set. -boat,bike,bicycle
O parts = Taken-off parts lie in order on an oily sheet: bolts in a lid, a plug, a bent washer.
W *black hands = with oil to the elbows; in blue overalls faded at the knees
N lamp = A caged lamp hangs by its hook and sways a little, a radio with a bent aerial on the sill.
B tool wall = Behind, tools hang on a board, each inside its own painted outline.
L doorway = Daylight falls through a raised shutter from the left, as far as a line across the stained floor.
L caged = Only the caged lamp lights the works and the underside of the face. +night
V near = From the other side of it, at its height, 35 mm lens, documentary, oil black, steel and blue

things-push-vehicle | deed | push, pull out, pull a car, pull a boat, pull a cart, pull truck, tow, shove, stuck, stuck in mud, stuck in snow, dig out & that: car, van, bus, truck, taxi, cart, tractor, bike, motorbike, trolley, piano, boat, caravan & #person, #animal, #many, #child, #couple, #family | @ road, street, lane, hill, track
D bodies = Bodies are bent at a slant behind $that, arms straight, heads down between them, back legs stretched to the tips of the shoes.
D feet = One foot has slipped in the wet and left a long scrape. +rain,snow,mud
D steering = Through the open door somebody steers with one arm and shoves with the other shoulder. +many,two,car,van
O *wheels = $That {has|have} just begun to roll, a wheel coming up over the lip of its own rut.
N left behind = A cap has dropped on the road behind, beside a puddle with a shoe print.
B hill = The road goes up to a crest, empty, with a telegraph line alongside. -city
L grey = Flat light from a pale sky lies on backs and roof.
L snow = White ground all round, and breath stands grey before the mouths. +snow,winter
V side = Side view from the verge, 35 mm lens, whole figures, documentary, muted colours with one bright coat

things-load-vehicle | deed | load, pack, overloaded, loaded, pile, strap, tie on the roof, roof rack, mattress on, carry on & car, van, truck, bus, bike, bicycle, scooter, motorbike, cart, boat, donkey, rickshaw | @ street, driveway, road, yard
D tower = The load goes up higher than it is itself: cases, a rolled mattress, a chair with its legs in the air, all under one net of rope.
D sag = The back has sunk so far that the rear bumper is a hand above the road and the nose points up. -bike,bicycle,donkey,boat
D swaying = The load hangs out on both sides, twice as wide as the handlebar, and only a pair of calves shows under it. +bike,bicycle,scooter,motorbike
O rope = The rope cuts into a bundle of bedding, a slipper stuck under it.
N still to go = On the ground a lamp, a cage and a potted palm still wait, with no room in sight.
B door = Behind are an open house door and two steps. -road,highway
L noon = High clear sun puts a short dark shadow under it, ragged like the load.
V side = Side view from across the way, 50 mm lens, everything sharp, cheerful mixed colours

things-wash-car | deed | wash, clean, polish, wax, scrub, hose & that: car, van, bus, truck, motorbike, bike, train, plane, taxi | @ driveway, street, yard, car wash
D sponge = A yellow sponge goes in wide arcs over the bonnet, and thick suds slide down over the lamp. -hose
D hose = Water from a hose fans out over the roof and breaks into mist, with a short piece of rainbow in it. +hose,summer,driveway
D reach = The body lies half across the metal, on tiptoe, to get the middle of the roof. +from-person,from-child
O *foam and shine = One half of $that {is|are} white with foam, the other already rinsed and mirroring the clouds.
N bucket = A grey bucket with a rag over its rim stands in a stream that runs along the kerb.
B hedge = Behind are a garage door and a clipped hedge.
L sun = Sun from the right makes every bubble a tiny window.
V quarter = Three-quarter view from a few steps, 35 mm lens, deep focus, bright suburban colours

things-crash | deed | crash, crashed, collide, hit, run into, smash, plough into & #vehicle, car, truck, bus, plane, train, ship, bike, spaceship, ufo, tractor & tree, wall, lamp post, fence, hydrant, pole, shop, house, field, river, island, desert, roof, barn, garden, car | @ street, road, field, garden
D bent = Its nose is folded up against what it hit, one wheel off the ground, the bonnet bent to a tent.
D spilled = Glass crumbs, a hubcap still spinning and a green trickle are spread over the ground behind. -plane,spaceship,ufo,ship
D furrow = A long torn furrow, with clods thrown to both sides, shows how it came down. +plane,spaceship,ufo
O hit = What it struck leans away from it with a fresh pale wound at bumper height.
N door open = The door hangs open and nobody is inside; the wiper goes on.
B still = Behind, everything is quiet: a hedge, a parked bicycle, a curtain pulled aside in one window. -desert,sea
L cold = Cold even light, with one lamp of it still burning and lighting the dust.
V quarter = Three-quarter view from the side of the road, 35 mm lens, sharp, film still, muted colours

things-parked-under | deed | park, parked, stand under, wait outside & #vehicle, car, van, bike, bicycle, motorbike, truck, bus, boat, scooter, taxi, plane | @ street, tree, house, beach, car park
D stand in the open = $The {leans|lean} on the side stand, a flat stone under its foot, front wheel turned towards us. +bike,bicycle,motorbike,motorcycle,scooter,vespa,moped +beach,field,forest,desert,mountain,mountains,lake,meadow,farm
D parked in the open = $The {stands|stand} alone on the open ground, side on to us, front wheel turned a little inwards. +beach,field,forest,desert,mountain,mountains,lake,meadow,farm,snow -bike,bicycle,motorbike,motorcycle,scooter,vespa,moped
D parked at the kerb = $The {stands|stand} close along the kerb, side on to us, front wheel turned a little inwards. -boat,plane,bike,bicycle,motorbike,scooter,vespa,moped -beach,field,forest,desert,mountain,mountains,lake,meadow,farm,snow
D leaning on its stand = $The {leans|lean} on the side stand at the edge of the pavement, front wheel turned towards us. +bike,bicycle,motorbike,scooter,vespa,moped -beach,field,forest,desert,mountain,mountains,lake,meadow,farm
D fallen leaves = Petals have come down on roof and bonnet and stuck to the glass, and only where it stands is the ground bare. +tree,autumn,spring,cherry
O bent reflections in panes = House fronts and branches are reflected, bent, in the window panes. +car,van,taxi,truck,bus -rusty,abandoned -beach,desert,field,mountain,lake,forest,diner,road,sea,farm
B wall = Behind rises a plain sunlit wall with one blue door. -wall,house,shop,garage,beach,tree,forest
L side = Late light from the left puts a long soft shadow of it on the ground.
V square = Square-on side view from across the way, 50 mm lens, calm, everything sharp

things-vehicle-rain | state | in the rain, rainy, downpour, wet night, in a storm & #vehicle, car, taxi, bus, truck, tram, train, van, bike | @ any
D beads = Drops stand close on the roof and run together down the glass, where the wipers have cleared two fans. -bike,boat,ship
D road mirror = The road is a black mirror, with its lamps as long white and red streaks.
N gutter = Water runs thick along the kerb and parts round the tyre. -boat,ship,train,road
L grey wet = Low grey cloud takes the shadows away, and only lamps and wet edges shine.

things-vehicle-snow | state | in the snow, snowed in, snow-covered, buried in snow, frozen & #vehicle, car, van, bus, truck, tram, bike, bicycle, train, plane | @ any
D cap = A pillow of snow a forearm high lies on roof and bonnet, and wipers stick up out of it like feelers. -bike,bicycle,train,wait,waiting,stop,shelter,station
D line of snow = Snow lies along saddle, handlebar and the upper curve of each wheel in one thin line. +bike,bicycle
N dug = Somebody has scraped one window clear with an arm and dropped a broom beside it.
L blue white = Blue-white light from an overcast sky, with one yellow window reflected in the chrome.

things-traffic-jam | place | traffic jam, rush hour, gridlock, motorway at night, queue of cars | @ any
D lanes = Cars stand nose to tail in four lanes up to the bridge, roofs touching in perspective, all the brake lamps red.
D between = A motorbike threads through between two wing mirrors, and one driver stands on the door sill to look ahead.
N windows = In the nearest car a child has drawn a face in the mist of the window, and a dog looks out at the bus beside it.
B signs = A gantry with blank green boards and a haze of exhaust close the view.
L low = Low sun comes straight along the road and makes each windscreen flash.
L rows = Two streams, white towards us and red away, lie over the dark land. +night
V over = From a bridge above the lanes, 135 mm lens that packs the cars together, sharp, grey and red

things-inside-car | thing | car interior, dashboard, cockpit, inside of a car, steering wheel, back seat, driver's seat, train compartment, view from a train window | @ any
D wheel = The thin steering wheel fills the left of the picture, and behind it round dials with white needles sit in wood. -train,cockpit,seat
D cockpit = Hundreds of switches and round dials surround two worn seats, and beyond the panes is nothing but sky. +cockpit
D compartment = Two facing benches in worn green plush, a folding table under the window, a net with one suitcase above. +train
D pane = Through the glass the land goes by, near things smeared, far hills still.
O leather = The seat's leather is creased where people slide in, a seat belt twisted over it. -train,cockpit
N left things = Sunglasses, a half-eaten roll in paper and a folded map lie where one would drop them.
L through = Light comes in through the panes at a slant and lays a bright shape across the seats.
L dials = Only dials and switches glow, amber and green. +night
V inside = From the passenger's eyes, 28 mm lens, sharp from dial to horizon

things-row-boat | deed | row, paddle, punt, sail, fish from, float, drift & that: boat, canoe, kayak, raft, gondola, dinghy, rowing boat, sailboat, lake, river, bathtub, umbrella & #person, #animal, #couple, #child, #two | @ lake, river, sea, canal, pond
D pull = Blades are deep in the water, arms stretched and back leaning, a whirl turning off the edge of each. +row,paddle
D pole = The pole goes down at a slant, both fists high on it, hips twisted with the push. +punt,gondola
D lying back = Nobody pulls: hands lie on the gunwale, fingertips in the water, each leaving its own small line. +drift,float
D tiller = One elbow holds the tiller while the rope of the sail runs tight round the other fist. +sail
O wake = A long V opens behind, with the sky broken in it.
N in the bottom = In the bottom slide a thermos, a wet coil of rope and a pair of shoes. -bathtub,umbrella
B shore = Reeds and a line of dark trees stand double along the bank. -sea,ocean
L low = Low sun comes over the water from the left, blinding on the ripples.
L moon = A moon above the trees lays a broken path right up to the side. +night
V water = From just above the water, 70 mm lens, calm, blue-grey with warm wood

things-ride-bike | deed | ride, cycle, pedal, wheelie & that: bicycle, bike, tricycle, unicycle, scooter, motorbike, motorcycle, tandem, penny-farthing, vespa, moped & #person, #animal, #child, #couple, #robot, #skeleton, #bear, #frog | @ street, lane, road, park, hill, canal
D knee up = One knee comes up almost to the bar, the other leg is stretched, and the body rocks a little over the saddle. -motorbike,motorcycle,scooter,vespa,moped
D leaning = Body and machine lean as one into the bend, inner knee out, eyes already at its end. +motorbike,motorcycle,vespa,moped
D wobble = The front wheel is turned too far, elbows stiff, mouth open, feet just off the pedals. +from-bear,from-frog,learn
D wheelie = The front wheel hangs in the air as high as a head, arms straight, back leaned far out. +wheelie
O spokes = The spokes have become a shimmer. -motorbike,motorcycle,vespa,moped
W *flying jacket = with wind in $his hair; in an unbuttoned jacket that flies out behind
B avenue = Tree trunks along the way stand behind as a fence of soft bars.
L flicker = Sun comes between the trunks in bright bars that cross the road and the rider.
V pan = Panned side view at hub height, 85 mm lens, sharp rider, the ground in streaks

things-vehicle-arrives | deed | arrive, come in, pull in, pull out, leave, depart, wait at, dock, enter & train, tram, ferry, bus, ship, steam train, subway, metro, plane & station, platform, stop, harbour, port, pier, airport, terminal, tunnel, night, fog | @ station, platform, stop, harbour, pier
D slow nose = The front is just gliding in along the edge, so close that the yellow line on the ground is lit by it. -leave,depart
D going = The last lamps are drawing away, and paper scraps run after it along the edge. +leave,depart
D waiting = People with bags have stepped forward in a ragged row, coats blown sideways, one child held back by its hood.
O windows = Lit windows go by with standing shapes in them, each for an instant clear.
N bench = On a bench a forgotten umbrella and a newspaper with its pages lifting.
B roof = Iron columns and a clock with a milky face recede into haze. -harbour,pier,airport,bus
L ahead = Its own front lamps light the mist white, and lamps under the roof add small yellow pools.
V edge = From the waiting people's side, along the edge, 50 mm lens, slight motion blur in it alone

things-vehicle-cutaway | medium | cutaway, cross section, cross-section, cutaway drawing, x-ray view, blueprint of, technical drawing of | @ any
D open side = One long side is taken away as if by a clean saw, and every room, pipe, tank and seat inside is seen in its place.
D cut edge = The cut edges are filled in one flat red, so that walls read as walls.
O tiny people = Tiny people stand about inside at their work, which gives the scale.
V drawing = Isometric technical illustration, fine even lines, light flat tints on off-white paper

things-toy-vehicle | thing | toy car, toy train, model car, model train, matchbox car, toy plane, toy boat, wind-up car, tin toy, model ship, remote control car, paper boat, toy truck, toy tractor, toy bus, toy helicopter, wooden train, wooden car, wooden toy car, model plane, model airplane, model boat, slot car, toy racing car, tin car, rc car, hot wheels | @ floor, carpet, table, puddle, shelf, box
D on the shelf = It stands at the edge of the board, no longer than a hand, its wheels turned from one piece and its corners rubbed bare. +shelf,table,window,windowsill,desk
D round the tree = The little train goes round its ring of rails under the lowest branches of the fir, parcels and fallen needles beside the track. +christmas,tree
D on the floor = It stands a little turned to the left, no longer than a finger, its paint rubbed off at every corner down to bright metal. -paper,train -shelf,table,window,windowsill,desk -wooden,plastic
D track = The little train goes round a figure of eight of brass rails, past a cork tunnel and a tree of dyed sponge. +train -christmas -shelf,table,window,windowsill,desk,background,backdrop
D folded = Folded from newspaper, it floats on grey water, one side soaked dark up to the fold. +paper
D drawn road = A road of chalk runs past it, with a wooden block for a garage. -paper,train,boat,plane -shelf,table,window,windowsill,desk -background,backdrop,studio,product
O baubles = Glass balls hang just above it, the whole train bent small in the nearest. +christmas,tree
O key = A tin key sticks out of its side, and the seam shows bent tabs. +tin,wind-up
N giant = A chair leg and a slipper behind it are as big as buildings. -puddle,gutter,pond,river,lake,beach,sand -beach -christmas -shelf,table,window,windowsill,desk -background,backdrop,studio,product
N grit = Grit, a floating match and the ragged edge of the water are as large as rocks round it. +puddle,gutter
L floor light = Low sun lies flat over the floor from a window and brightens one side of it. -puddle,gutter,pond,river,lake,beach,sand -christmas -shelf,table,window,windowsill,desk -background,backdrop,studio,product
L soft lamp = One large soft lamp from the left rounds it, with a short soft shadow to the right. +background,backdrop,product
L sky in water = Pale sky lies whole in the water round it, with one thin edge of sun on its side. +puddle,gutter,pond,river,lake
L tree lights = The small warm lights of the tree are doubled on engine and rails. +christmas
L shelf light = Window light from the left lies along its roof and throws a short soft shadow. +shelf,table,window,windowsill,desk
V floor = Low view level with it, macro lens, very shallow focus -shelf,table,window,windowsill,desk
V shelf view = Close view level with it, 80 mm lens, shallow focus, worn clear colours +shelf,table,window,windowsill,desk

things-impossible-vehicle | deed | under water, underwater, in the sky, in a tree, on the moon, on a roof, on the roof of a house, on top of a house, upside down, in the living room, in a bathtub & car, bus, train, ship, boat, submarine, bicycle, truck, tractor, van, whale bus, tram | @ any
D hanging = It hangs in the air well above the roofs, level and quite calm, dripping a little. +flying,fly,sky
D under = It rests deep down, weed waving along its sides, bubbles rising from a window in a silver chain. +underwater,water
D wedged = It sits wedged fast where it could never have got by itself, everything broken under it. +tree,roof,upside
D indoors = It fills the room from wall to wall, one curtain drawn over its nose, the lamp pushed aside. +living,bathtub
O ordinary = In everything else it is as on any other day: mud on the sill, lamps on, a coat on the back seat.
L one sun = Light from high on the left shines on its top and puts its shadow, small and sharp, far away from it. -underwater,water,living
L shafts = Light comes down in slanting blue shafts and fades before it reaches the bottom. +underwater,water
V plain = Seen plainly from the side, as if by a passer-by, 35 mm lens, real colours
`;
