/** Portraits of vehicles, ships and aircraft: whole sentences, plainly said. The form: `passages.ts`. */
export const VEHICLE_PORTRAITS = `
bicycle | bicycle, bike, city bike, vintage bicycle, road bike, mountain bike, bicycles, tricycle
F slim frame and wide handlebars = $The {has|have} a slim curved frame, wide handlebars, a round bell and thin silver spokes. -mountain,road,racing,tricycle
F drop bars and narrow tyres = $The {has|have} a light straight frame, curved drop handlebars and narrow tyres. +road,racing
F thick tyres and fork = $The {has|have} a strong frame, wide straight handlebars and thick knobbly tyres. +mountain
F three wheels and tassels = $The {has|have} one large front wheel, two small rear wheels and coloured tassels on the handlebars. +tricycle
F *mint green with basket = $The {is|are} mint green with a brown leather saddle, cream tyres and a wicker basket on the handlebars. -mountain,road,racing
P on its stand = $The {stands|stand} on its stand, seen from the side, the front wheel turned a little. -riding,cycling,leaning,wall
P rider pedalling = The rider sits upright with both hands on the handlebars, one foot down on the pedal. +riding,cycling
M in a row = $The stand in a row, red, blue, black and white, all turned the same way.
G the handlebars; the spokes; the bell

motorbike-kind | motorcycle, motorbike, harley, chopper, dirt bike, motorcycles
F round tank and chrome = $The {has|have} a rounded fuel tank, a shiny engine, long chrome exhaust pipes and a low leather seat. -dirt,sport,racing
F sharp bodywork = $The {has|have} sharp, smooth bodywork, a low windshield and wide black tyres. +sport,racing
F high fenders and knobbly tyres = $The {has|have} high fenders, a narrow seat and thick knobbly tyres covered in mud. +dirt
F *black and chrome = $The {is|are} shiny black with chrome pipes, a round headlight and a brown leather seat. -dirt
P on its stand = $The {leans|lean} on its side stand, the front wheel turned slightly. -riding,racing
P into the bend = $The {leans|lean} into the bend, the rider’s knee close to the road. +riding,racing
M in a row = $The stand side by side, tanks and headlights shining.
G the chrome; the tank; the headlight

scooter-kind | scooter, vespa, moped, electric scooter, scooters
F rounded body and round light = $The {has|have} a rounded body, a flat footboard, a round headlight and small wheels. -electric,kick
F flat deck and tall bar = $The {has|have} a flat deck, two small wheels and a tall straight handlebar. +electric,kick
F *pale blue and cream = $The {is|are} pale blue with a cream seat, chrome mirrors and white-walled tyres. -electric,kick
P on its stand = $The {stands|stand} on its stand, turned so that the front and one side are visible. -riding
M in a row = $The stand in a row, pale blue, red, cream and mint green.
G the rounded body; the mirrors; the headlight

car | car, suv, old car, limousine, cars, family car, hatchback, sedan, electric car
F modern and smooth = $The {has|have} smooth rounded bodywork, slim headlights, dark windows and silver wheels. -old,vintage,classic,retro,suv,limousine,rusty
F rounded with chrome bumper = $The {has|have} a rounded body, round headlights, a chrome grille, shiny chrome bumpers and whitewall tyres. +old,vintage,classic,retro -rusty
F worn paint and rust = $The {has|have} faded paint, round headlights, rusty edges and a dented bumper. +rusty,abandoned
F tall with roof bars = $The {is|are} tall and square, with large wheels, roof bars and a wide front. +suv
F long with many windows = $The {is|are} very long and shiny, with a row of dark windows. +limousine
F *metallic blue = $The {is|are} shiny metallic blue with dark windows and silver wheels. -suv,limousine,rusty
P front and side = $The {is|are} turned so that the front and one side are visible, the front wheels turned slightly. -driving,speeding,racing
P in motion = The wheels of $the are a blur, and the road streaks past below. +driving,speeding,racing
P headlights on = The headlights of $the shine and leave two bright paths on the ground. +night,dusk,fog,mist
P hood open = The hood of $the is propped open, and the engine, hoses and battery are visible. +broken,repairing,repair,fixing,fix
M parked in a row = $The stand in a row, silver, red, dark blue and white.
M one behind the other = $The drive one behind the other, headlights on. +driving,traffic
G the headlights; the hood; the windows

taxi | taxi, taxi cab, cab, yellow cab, police car, taxis
F yellow with a roof sign = $The {is|are} bright yellow with a lit sign on the roof and a black and white checked line along the side. -police,london,black
F black and white with lights = $The {is|are} black and white with blue and red lights on the roof. +police
F rounded black = $The {is|are} shiny black, tall and rounded, with a small orange lit sign on the roof. +london
P front and side = $The {is|are} turned so that the front and one side are visible. -driving
M line of cabs = $The wait one behind the other.
G the roof sign -police; the headlights; the wet hood +rain

jeep-thing | jeep, off-road vehicle, off-roader, 4x4, land rover, dune buggy
F square with spare wheel = $The {is|are} square and high, with round headlights, wide tyres and a spare wheel on the back.
F *sand-coloured = $The {is|are} sand-coloured and dusty, with round headlights, wide tyres and a roof rack.
P front and side = $The {stands|stand} with one front wheel higher than the other, bags tied to the roof rack. -city,street
G the headlights; the dusty hood; the tyres

car-sport | sports car, red sports car, race car, racing car, convertible, supercar, futuristic car, ferrari, lamborghini, porsche, formula 1 car, f1 car
F low and wide = $The {is|are} very low and wide, with smooth sharp lines, slim headlights and large black wheels. -race,racing,convertible,vintage,classic,futuristic,formula
F open top and long hood = $The {is|are} open, with a long hood, a low windshield and two leather seats. +convertible,vintage,classic
F wings and numbers = $The {is|are} low, with a large rear wing, wide smooth tyres, a white number and colourful stickers. +race,racing,formula
F smooth shell and light strips = $The {has|have} a smooth seamless shell, hidden wheels and thin strips of blue-white light. +futuristic
F *shiny red = $The {is|are} shiny red with black wheels, low and wide, with slim headlights. -futuristic
P front and side = $The {is|are} turned so that the front and one side are visible, reflections running along the doors. -driving,racing,speeding
P at full speed = The wheels of $the are a blur, and the ground streaks past below. +racing,race,speeding,driving
P sideways with smoke = $The {slides|slide} sideways, white smoke rising from the rear tyres. +drifting
M on the grid = $The stand one behind the other, red, blue, white and yellow, with numbers on the sides.
G the long curve of the side; the headlights; the windshield

vintage-car | vintage car, classic car, antique car, retro car, oldtimer, muscle car, chevrolet, beetle car, fiat 500
F chrome and rounded fenders = $The {has|have} rounded fenders, a long hood, round headlights, a shiny chrome grille and whitewall tyres. -muscle,fiat,beetle
F wide stripes and deep hood = $The {has|have} a long wide hood, two white racing stripes, a black grille and wide tyres. +muscle
F small and round = $The {is|are} small and round, with round headlights and chrome bumpers. +fiat,beetle
F *turquoise and white = $The {is|are} turquoise with a white roof, chrome bumpers and whitewall tyres. -muscle
P front and side = $The {is|are} turned so that the front and one side are visible. -driving
P on the move = The wheels of $the are a blur, and a little dust rises behind. +driving
M in a row = $The stand in a row, turquoise, cream, pale yellow and red, all with shiny chrome.
G the chrome grille; the round headlights; the fenders

truck | truck, pickup truck, pickup, lorry, food truck, monster truck, dump truck, semi truck, delivery truck, trucks
F high cab and large wheels = $The {has|have} a tall cab, a wide chrome grille, large wheels and a long trailer. -pickup,vintage,old,food,monster,dump,toy
F open bed and round fenders = $The {has|have} a rounded hood, round headlights, wide fenders and an open wooden bed. +pickup,vintage,old
F serving window and awning = $The {has|have} a wide serving window, a striped awning, a small counter and a hand-painted menu board. +food
F huge tyres = $The {has|have} enormous black tyres, a high painted body and shiny metal springs. +monster
F tipping bed = $The {has|have} a large open metal bed, six thick wheels and a square cab. +dump
F *faded red = $The {is|are} faded red with chrome trim and a little rust at the edges. -food
P front and side = $The {is|are} turned so that the front and one side are visible. -driving
P dust behind = Dust rises behind the rear wheels of $the. +driving
P loaded bed = The bed of $the is full, held by ropes. +loaded,load
M in a row = $The stand side by side, red, white and blue.
G the chrome; the headlights; the fenders

bus | bus, school bus, double decker bus, city bus, double-decker bus, red bus, buses
F long side and large windows = $The {is|are} long, with large windows, folding doors and a rounded front. -school,double
F yellow with black lines = $The {is|are} bright yellow with black lines along the side, a rounded hood and a red stop sign by the window. +school
F two decks in red = $The {is|are} bright red with two rows of windows, one above the other, and rounded corners. +double
F *white and blue = $The {is|are} white with a wide blue band, large windows and folding doors. -school,double,red
P door open = The front door of $the stands open. -driving,speeding
M one behind the other = $The stand one behind the other at the stop.
G the windows; the headlights; the rounded front

tram | tram, trolley, cable car, trams, streetcar, tramcar, trolley car
F rounded front and one light = $The {has|have} a rounded front with one round headlight, large windows, wooden window frames and metal steps. -cable
F wooden with open sides = $The {has|have} wooden benches, open sides, brass poles and a small roof. +cable -mountain,alps,ski,gondola
F cabin on a wire = $The {is|are} a small cabin with large windows, hanging from a thick steel cable. +mountain,alps,ski
F *yellow and white = $The {is|are} bright yellow below and white above, with wooden window frames and one round headlight.
P on the rails = The rails curve away in front of $the. -mountain,alps,ski
M passing = $The pass each other on two tracks.
G the headlight; the windows; the rails

fire-truck | fire truck, fire engine, ambulance, ambulances
F red with ladder = $The {is|are} shiny red with a long silver ladder on top, coiled hoses, chrome handles and blue lights. -ambulance
F white with red stripe = $The {is|are} white with an orange stripe, blue lights on the roof and wide rear doors. +ambulance
P lights on = The lights on top of $the flash bright blue.
G the ladder -ambulance; the lights; the chrome

van | van, camper, camper van, vw bus, caravan, motorhome, campervan, rv, camper bus, volkswagen bus
F split windshield and round lights = $The {has|have} a rounded body, a split windshield, round headlights and a V-shaped line on the front. +vw,volkswagen,vintage,old,retro,camper,campervan
F rounded with small windows = $The {is|are} small and rounded, with curtains in the windows, a round-cornered door and a striped awning. +caravan
F long with ladder = $The {is|are} long and tall, with wide windows, a ladder at the back and an awning. +motorhome,rv
F square with sliding door = $The {is|are} square and tall, with a sliding side door and large wheels. -vw,volkswagen,camper,campervan,caravan,motorhome,rv
F *orange and white = $The {is|are} orange below and white above, with chrome bumpers and round headlights. -motorhome,rv
P door open = The side door of $the stands open, with a bed, cushions and a string of small lights inside. -driving
P roof rack loaded = Colourful surfboards are strapped to the roof. +surfboard,surfboards,roof,rack,luggage
M in a half circle = $The stand in a half circle, turquoise, orange and cream.
G the round headlights; the windshield; the chrome

train-kind | train, locomotive, subway train, railway, subway car, train car, railway car, railroad car, metro car, dining car, trains, commuter train, metro, bullet train, high-speed train, freight train
F long with windows and doors = $The {is|are} long, with rows of large windows, sliding doors and a smooth rounded front. -bullet,high-speed,freight,old,steam
F pointed smooth nose = $The {is|are} smooth and white, with a very long pointed nose and a thin blue line along the side. +bullet,high-speed
F wagons in a row = $The {is|are} a long row of rust-coloured and grey wagons behind a square engine. +freight
F *red and cream carriages = $The {has|have} dark red and cream carriages with rows of large windows. -bullet,high-speed,freight
P round the curve = $The {curves|curve} to one side, so that the front and all the carriages are visible. -station,platform,waiting,inside
P doors open = The doors of $the stand open along the platform. +station,platform,waiting
M side by side = $The stand side by side on parallel tracks.
G the front; the windows; the rails

steam-train | steam train, steam locomotive, steam engine train, old train, hogwarts express
F black boiler and red wheels = $The {has|have} a long black boiler, a tall chimney, large red spoked wheels and brass trim.
F *dark green and brass = $The {is|are} dark green and black with shiny brass rings, a round front and large spoked wheels.
P white steam = Thick white steam rolls back from the chimney over the carriages.
M side by side = $The stand side by side, steam rising from both.
G the boiler; the brass; the steam

futuristic-train | futuristic train, maglev, hyperloop, monorail, space train
F smooth silver shell = $The {is|are} smooth and silver-white, with a long pointed nose, dark windows and a thin line of blue light.
P above the track = $The {runs|run} on one raised white track.
G the long nose; the line of light

tractor | tractor, combine harvester, digger, bulldozer, excavator, tractors
F large rear wheels = $The {has|have} two large rear wheels with deep tread, small front wheels, a narrow hood and a metal seat. -digger,bulldozer,excavator,combine
F arm, bucket and tracks = $The {has|have} a long jointed arm, a toothed metal bucket, a square cab and wide black tracks. +digger,excavator
F blade and tracks = $The {has|have} a wide curved metal blade, a square cab and wide black tracks. +bulldozer
F wide cutter and cab = $The {has|have} a wide rotating cutter in front and a tall glass cab. +combine
F *red with yellow wheels = $The {is|are} bright red with yellow wheel rims and a tall exhaust pipe. -digger,bulldozer,excavator,combine
P ploughing = Dark soil turns over behind $the in long straight lines. +ploughing,plowing,working
P parked = Dried mud covers the tyres of $the.
M side by side = $The stand side by side, red, green and blue.
G the hood; the tyres; the headlights

ship | ship, cruise ship, ferry, ships, titanic, warship, battleship, ocean liner, viking ship, longship
F white decks and funnels = $The {has|have} many white decks with rows of windows, orange lifeboats and a large funnel. -warship,battleship,viking,longship,old,wooden,titanic
F black hull and four funnels = $The {has|have} a long black hull, white upper decks and four tall yellow-black funnels. +titanic
F grey steel and guns = $The {is|are} grey steel with tall radar masts and gun turrets. +warship,battleship
F dragon head and striped sail = $The {has|have} a carved dragon head, round painted shields along the side and one square red and white striped sail. +viking,longship
F wooden hull and masts = $The {has|have} a dark wooden hull, tall masts and white sails. +old,wooden
P white wave at the bow = A white wave curls at the bow of $the, and a wide wake spreads behind. -anchored,harbour,harbor,bottle,dock,port
M one behind another = $The sail one behind another, smaller and paler toward the horizon.
G the bow; the decks; the railings

sailing-ship | sailing ship, pirate ship, galleon, tall ship, schooner, old ship
F masts and white sails = $The {has|have} a dark wooden hull, three tall masts, many ropes and large white sails. -pirate,ghost
F black sails and skull flag = $The {has|have} a dark wooden hull, torn black sails, rows of cannons and a black flag with a white skull. +pirate
F torn sails and green light = $The {has|have} a broken dark hull, torn grey sails and a pale green glow. +ghost
F carved stern = $The {has|have} a curved hull with a carved golden stern and rows of small windows.
P full sails = The wind fills all the sails of $the, and the hull leans to one side. -anchored,bottle,harbour
P waves over the bow = A large wave breaks white over the bow. +storm
M fleet = $The sail in a line, white sails full, smaller toward the horizon.
G the sails; the masts; the bow

boat | boat, rowing boat, rowboat, dinghy, boats, wooden boat, row boat, small boat, speedboat, motorboat, houseboat
F wooden with benches and oars = $The {is|are} small and wooden, with a pointed bow, curved sides, two plank seats and a pair of oars. -speedboat,motorboat,houseboat,speed
F smooth and pointed = $The {is|are} smooth and white, with a long pointed bow, a low windshield and padded seats. +speedboat,motorboat,speed
F cabin with flower boxes = $The {is|are} long and low, with a wooden cabin, small windows, flower boxes and a bicycle on the roof. +houseboat
F *blue and white = $The {is|are} painted blue with a white rim, with two wooden seats and a pair of oars. -speedboat,motorboat,houseboat,speed
P tied up = $The {lies|lie} still, tied by a rope at the bow, and {is|are} mirrored in the water. -rowing,sailing,beach,shore,sand,speeding
P on the sand = $The {lies|lie} on the sand, tilted a little to one side. +beach,shore,sand
P rowing = The oars of $the dip into the water, and small rings spread from them. +rowing
M tied side by side = $The lie side by side, blue, red, green and white, tied with ropes.
G the bow; the rim; the wet wood -speedboat,motorboat

fishing-boat | fishing boat, fishing boats, trawler
F cabin, nets and bright paint = $The {has|have} a high bow, a small white cabin, coils of rope and piles of nets.
F *blue and red = $The {is|are} blue with a red line and a small white cabin, with orange buoys and green nets on deck.
P tied up = $The {lies|lie} tied by a rope, seagulls standing on the rail. -sea,storm,seagulls
M side by side = $The lie side by side in blue, red, green and white, with nets and buoys on deck.
G the bow; the cabin; the nets

canoe-kind | canoe, kayak, canoes, kayaks, paddleboard
F slim with raised ends = $The {is|are} long and slim, with pointed, slightly raised ends. -paddleboard
F flat board = $The {is|are} a long flat board with a rounded nose. +paddleboard
F *red = $The {is|are} bright red, long and slim, with pointed ends. -paddleboard
P paddle dipped = The paddle dips into the water, and drops fall from the raised blade. +canoe,kayak,paddling
P paddle across = A wooden paddle lies across $the. -paddling
M side by side = $The lie side by side, red, yellow and green.
G the pointed bow; the paddle

gondola | gondola, gondolas
F black with curved ends = $The {is|are} long, narrow and shiny black, with high curved ends, an iron bow and red velvet seats.
P oar at the back = A long wooden oar rests at the back of $the.
M tied to poles = $The lie side by side between striped poles, with blue covers.
G the black hull; the iron bow

raft | raft, rafts, wooden raft
F logs tied with rope = $The {is|are} made of brown logs tied together with thick rope.
P low on the water = Water washes over the edges of $the.
G the logs; the ropes

sailboat-kind | sailboat, yacht, sailing boat, sloop, catamaran, sailboats, regatta, yachts
F white hull and sails = $The {has|have} a slim white hull, one tall mast and two large white triangular sails. -catamaran,motor,luxury
F two hulls = $The {has|have} two slim white hulls, a low cabin and one tall mast with white sails. +catamaran
F white decks and dark windows = $The {is|are} long, white and shiny, with three decks and dark windows. +motor,luxury
F *wooden with tan sails = $The {has|have} a varnished wooden hull and two tan sails. -catamaran,motor,luxury
P leaning in the wind = $The {leans|lean} to one side in the wind, white foam at the bow. -anchored,calm,harbour,still,luxury,motor
P still water = $The {floats|float} upright, mirrored in the smooth water. +calm,still,anchored
M spread out = $The are spread over the water, white sails leaning the same way.
G the sails; the hull; the mast

submarine | submarine, diving bell, bathyscaphe, submarines
F rounded hull and tower = $The {has|have} a long rounded metal hull, a small tower with a periscope, round windows and a propeller at the back.
F *yellow = $The {is|are} bright yellow with round windows, a small tower and a periscope.
P lights ahead = Two bright lights shine from the front of $the, and small bubbles rise behind. -surface
P at the surface = Water runs off the sides of $the. +surfacing,surface
G the round windows; the tower; the hull

plane | plane, airplane, aeroplane, airliner, jet, passenger plane, private jet, fighter jet, airplanes, planes, jet plane
F white with swept wings = $The {is|are} white and smooth, with long swept wings, two round engines, a row of small windows and a tall tail fin. -fighter,paper,toy
F grey and pointed = $The {is|are} grey and pointed, with sharp triangular wings, two tail fins and a dark glass canopy. +fighter
P banked = $The {tilts|tilt} to one side, so that the whole wings are visible. -landed,parked,runway,landing
P wheels down = The wheels of $the are down and the nose points slightly up. +landing
P on the ground = $The {stands|stand} on its wheels, turned so that the nose and one wing are visible. +parked,landed,hangar,runway
M in formation = $The fly close together in a V.
G the wings; the nose; the engines

small-plane | biplane, seaplane, glider, propeller plane, old plane, vintage plane, small plane, propeller airplane
F two wings and wires = $The {has|have} two pairs of wings joined by thin struts and wires, a round engine and a wooden propeller. -seaplane,glider
F floats = $The {has|have} two long floats, a high wing and a propeller. +seaplane
F long thin wings = $The {has|have} very long thin white wings and a clear rounded canopy. +glider
F *red = $The {is|are} bright red with a white stripe and a wooden propeller. -glider
P banked = $The {tilts|tilt} to one side, wings fully visible. -parked,landed
M in the air = $The fly one behind another at different heights.
G the wings; the propeller -glider

helicopter | helicopter, helicopters, drone, quadcopter, drones
F glass cockpit and blades = $The {has|have} a large rounded glass cockpit, four long blades, a thin tail and two skids. -drone,quadcopter,drones
F four arms and camera = $The {has|have} a small white body, four arms with propellers and a round camera below. +drone,quadcopter,drones
F *red and white = $The {is|are} red and white, with a large rounded glass cockpit and a thin tail. -drone,quadcopter,drones
P in the air = The blades of $the are a grey blur. -parked,landed
P on the ground = The blades of $the are still, and one door is open. +parked,landed
M spread out = $The fly side by side, each a little higher than the next.
G the glass; the blades

airship-kind | airship, zeppelin, steampunk airship, blimp, airships
F long oval and cabin = $The {is|are} a long silver oval with a small cabin below and four fins at the back. -steampunk
F brass, wood and propellers = $The {has|have} a long patched cloth balloon, a wooden ship below, brass pipes, large propellers and rope ladders. +steampunk
P seen from below = $The {floats|float} at a slight angle, the cabin windows facing us.
M at different heights = $The float at different heights, large close by and small far away.
G the curved side; the cabin; the fins

balloon-kind | hot air balloon, hot air balloons, balloon ride
F striped with basket = $The {is|are} large and round, with bright vertical stripes and a small wicker basket below.
F *red, orange and yellow = $The {has|have} vertical stripes in red, orange and yellow and a small wicker basket below.
P flame = A bright flame burns above the basket of $the, and the lower half glows. +dawn,dusk,night,launch,inflating
P high above the ground = Ropes hang from the basket of $the. -inflating
M colours and heights = $The float at different heights in stripes and zigzags of red, yellow, blue, green and purple.
M near and far = The nearest of $the is large, with bright stripes, and the others are small and scattered across the sky. -two,pair
G the bright panels; the basket; the round top

rocket | rocket, space shuttle, rocket ship, space rocket, rockets
F tall white with fins = $The {is|are} tall and white, with a pointed tip, round windows, red fins and large engines at the base. -shuttle
F wings and black underside = $The {is|are} white with a black underside, short wide wings and a tall tail fin. +shuttle
P launch flames = Bright orange flames and thick white clouds of smoke burst from the base of $the. +launching,launch,flying,taking,lifting
P on the pad = $The {stands|stand} upright next to a tall steel tower, white vapour drifting from the side. -flying,launching,launch,space,toy,cartoon
M at different heights = $The rise side by side, each on a bright flame.
G the pointed tip; the fins; the engines

spaceship | spaceship, spacecraft, starship, space station, space ship, alien ship, spaceships
F grey panels and blue engines = $The {has|have} a long grey hull with many small panels, rows of tiny lit windows and glowing blue engines. -station
F rings and solar panels = $The {has|have} white cylinders joined together, wide blue solar panels and a round window. +station
P in flight = $The {flies|fly} at an angle, blue light streaming from the engines. -landed,station,crashed
M fleet = $The fly in a wide V, large ones behind and small ones in front.
G the hull; the engines; the lit windows

rover-thing | rover, mars rover, lander, moon lander, satellite, moon rover
F six wheels and camera mast = $The {has|have} six wheels, a box full of instruments, a thin mast with two camera eyes and a flat solar panel. -satellite,lander
F gold foil and blue panels = $The {has|have} a box wrapped in gold foil, a round white dish and two wide blue solar panels. +satellite
F legs and foil = $The {has|have} four thin legs with round feet, gold foil and a small ladder. +lander
P tracks behind = Two lines of wheel tracks run back from $the. +rover
G the gold foil; the panels; the camera mast -satellite,lander

ufo | ufo, flying saucer, ufos
F silver disc and dome = $The {is|are} a smooth silver disc with a low glass dome and a ring of small round lights.
P beam = A wide beam of pale green light shines down from the middle. +beam,abducting,night,cow
P tilted = $The {hovers|hover} slightly tilted, the underside glowing.
M at different distances = $The hover at different heights, rings of lights glowing.
G the rim; the dome; the lights
`;
