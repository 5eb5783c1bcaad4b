/** Portraits of vehicles of road, rail and field: whole sentences, plainly said. The form of the rows: `passages.ts`. */
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
F *metallic blue = $The {is|are} shiny metallic blue with dark windows and silver wheels. -suv,limousine,rusty,broken,old,abandoned,wrecked,dirty,muddy
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
`;
