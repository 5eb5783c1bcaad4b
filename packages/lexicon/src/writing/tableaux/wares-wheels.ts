/** What drives, sails and flies, as people ask for it: a sports car on the coast road, an airliner over the clouds, a landing rocket. The form: `tableaux.ts`. */
export const WARES_WHEELS_TABLEAUX = `
wares-airliner | thing | airplane, plane, aeroplane, airliner, passenger plane, passenger jet, jet plane, boeing, airbus, commercial plane, jumbo jet, private jet | @ sky, clouds, sunset, mountains, sea
D level above = It hangs level in the air, seen a little from above, the long wings swept back with their tips bent up. -landing,runway,takeoff,ground,parked,airport,fighter,paper
D over the runway = It comes in low over the lights of the runway, nose lifted, wheels down, flaps hanging from the wings. +landing,runway,takeoff,land
D parked = It stands on the wide concrete, nose towards us, a ladder at its forward door. +parked,ground,gate
O windows = The hull is white, with one blue line below the windows and the same blue on tail and wing tips. -paper,red,black,blue,green,yellow,pink,golden,old,vintage
O trails = Two thin white trails begin behind the engines and widen into the blue. -landing,runway,takeoff,ground,parked,airport,night,storm
O small windows = A line of small dark windows runs along the hull, and the engines shine like polished rings. -paper,fly,flying
B cloud floor = Beneath lies a white floor of cloud, folded and bright, to the horizon. +clouds,cloud,above -landing,runway
L high sun = Clear sun from the upper left whitens the upper side of hull and wings. -landing
L low sun = Low sun lights hull and cloud tops orange from the side, and the shadows between are violet. +sunset,dusk,golden,dawn,sunrise,evening
L night lamps = A red lamp and a green one mark the wing tips, and the row of windows shines yellow against the dark. +night
V alongside = Seen from another plane flying alongside, 100 mm lens, sharp, white and sky blue -landing,runway,takeoff,ground,parked
V from the fence = Seen from beside the runway, 200 mm lens, sharp plane, the air beneath it trembling +landing,runway,takeoff,ground,parked

wares-airliner-flies | deed | fly, fly over, fly through, fly above, soar, cross, take off, land & airplane, plane, aeroplane, airliner, passenger plane, jet, jet plane, boeing, airbus, jumbo jet, private jet | @ sky, clouds, sunset, mountains, sea, runway, airport
D off the deck = The jet has just left the edge of the deck, nose up, white steam from the catapult streaming off behind it, the sea close below. +carrier
D level flight = $The {flies|fly} level from left to right, seen a little from above, the long wings swept back with their tips bent up. -land,landing,take,takeoff,paper,fighter,city,storm
D over the roofs = $The {comes|come} low over the roofs, wheels down, so large that the windows along the hull can be counted. +city,houses,roofs,street,town
D over the runway = $The {comes|come} in over the lights of the runway, nose lifted, wheels down, flaps hanging from the wings. +land,landing
D wheels leaving = The nose is up and the last wheels have just left the runway, the air behind the engines trembling. +take,takeoff -carrier
D fighter = The dark arrow of the jet stands on one wing, white vapour torn off along its upper edge. +fighter -take,taking,takeoff,land,landing,carrier
D in the storm = One wing is down and cloud streams over it, a flash lighting the hull white from behind. +storm,lightning,thunderstorm
O windows = A line of small dark windows runs along the hull, and the engines shine like polished rings. -fighter,paper
O trails = Two thin white trails begin behind the engines and widen into the blue. -land,landing,take,takeoff,night,storm,city,fighter
B cloud floor = Beneath lies a white floor of cloud, folded and bright, to the horizon. +clouds,cloud -storm
L high sun = Clear sun from the upper left whitens the upper side of hull and wings.
L low sun = Low sun lights hull and cloud tops orange from the side, and the shadows between are violet. +sunset,dusk,golden,dawn,sunrise,evening
L night lamps = A red lamp and a green one mark the wing tips, and the row of windows shines yellow against the dark. +night
V alongside = Seen from another plane flying alongside, 100 mm lens, sharp, white and sky blue -land,landing,take,takeoff,city
V from the ground = Seen from the ground with a long lens, 200 mm, the plane sharp and large +land,landing,take,takeoff,city

wares-space-landing | deed | land, landing, touch down, lift off, launch, take off, blast off & spaceship, rocket, spacecraft, space shuttle, starship, lander, space ship, rocket ship, ufo | @ mars, moon, planet, desert, launch pad, field
D settling on legs = $The {comes|come} down upright on four spread legs, engines burning blue-white below, a ring of dust racing outward from under it. +land,landing,touch -ufo
D disc sinks = $The {sinks|sink} level on a cone of white light, dust and grass blown flat in a circle below. +ufo
D column of fire = $The {rises|rise} on a white column of fire, just clear of the tower, ice flaking off the sides and cloud bursting out below. +lift,launch,take,blast -ufo
O scorched plates = The plates of the hull are pale above and scorched brown towards the engines, a round window lit near the nose. -ufo
N flying stones = Small stones skip away over the ground in front of the dust. +land,landing,touch
L engine glow = The glow under the engines is the brightest thing, and long shadows run from every stone. -ufo
L from beneath = Its own light from beneath whitens the ground. +ufo
V far low = Wide view from low on the ground, 35 mm lens, film still, rust, steel and white fire

wares-car-road | deed | drive, speed, cruise, race, driving, speeding, drift & sports car, supercar, race car, ferrari, lamborghini, porsche, mustang, convertible, car, classic car, vintage car, muscle car, bmw, audi, tesla, suv, jeep, electric car, corvette, bugatti, mercedes, bmw m3, bmw m4, audi r8, nissan gtr, skyline gtr, toyota supra, mazda rx7, subaru wrx, dodge charger, drift car | @ road, coast road, coastal road, highway, mountain road, desert, city, street, forest road, track, bridge
D taking the bend = $The {comes|come} round the bend towards us, body leaning a little outward, front wheels turned in, the road sliding away under it. -rain,snow,beach,desert,city,street,bridge,highway
D down the street = $The {comes|come} straight down the middle of the road towards us, low and wide, headlamps lit. +city,street,bridge,highway -rain,snow
D dust plume = $The {comes|come} across the open ground towards us, a long plume of dust standing behind. +desert,beach,dirt,savanna -rain,snow
D two wings of water = The wheels throw up two glassy wings of water, and the lamps lie as long streaks on the wet road. +rain,puddle,wet
D snow trail = It ploughs two dark tracks into white, powder whirling up in the tail lamps. +snow
D along the coast = The road runs close above the shore, the sea wide and open on its outer side. +coast,coastal,coastline,sea,ocean,seaside -city -coastal-road,coast-road,cliff-road
O blurred wheels = The wheels are blurred to discs while every line of the body stays sharp. -parked
O reflections = Sky and road run as long clean reflections over bonnet and door. -vintage,old,classic
O chrome = Chrome bumper and lamp rings flash, and the side window is wound down. +vintage,old,classic
N white line = The white line swings from the lower corner of the picture under the wheels. -desert,beach,dirt,snow
L side sun = Sun from the left brightens the upper lines and leaves the flank in clear shade.
L low sun = Low sun from ahead turns bonnet and roof copper, and the road shines behind. +sunset,golden,dusk,evening,sunrise,dawn
L street lamps = Lamps and signs slide over the paint as coloured lines, and the road ahead is lit by its own beams. +night
V tracking = Tracking shot from just above the road, 50 mm lens, car sharp and ground streaked

wares-car-open-road | thing | car, sports car, supercar, ferrari, lamborghini, porsche, mustang, convertible, classic car, vintage car, vintage sports car, vintage convertible, red convertible, muscle car, bmw, audi, tesla, suv, jeep, land rover, electric car, corvette, bugatti, mercedes, mini cooper, beetle, roadster, coupe, luxury car, old car, race car, cadillac, pickup, pickup truck, truck, semi truck, lorry, van, camper van, campervan, motorhome, bus, minibus, taxi, cab, yellow cab & coastal road, coast road, seaside road, ocean road, cliff road, mountain road, mountain pass, winding road, highway, motorway, country road, desert road, open road, forest road, scenic road, road trip, pacific coast highway, alpine road, curvy road | @ road, coast road, coastal road, mountain road, highway, country road, desert road, forest road
D round the bend = $The {comes|come} round a bend towards us, front wheels turned in, the asphalt a grey blur under the tyres. -parked,abandoned,rusty,broken,stuck,crash,crashed,stop,stopped,stands,standing,park -highway,desert,motorway,straight -snow,rain
D straight on = $The {comes|come} straight towards us down the middle of the lane, the asphalt a grey blur under the tyres. +highway,desert,motorway,straight -parked,abandoned,rusty,broken,stuck,crash,crashed,stop,stopped,stands,standing,park -snow,rain
D at the side = $The {stands|stand} on the gravel at the side of the road, front wheels turned a little out. +parked,abandoned,rusty,broken,stop,stopped,stands,standing,park
D spray = $The {comes|come} towards us with lamps lit, fine spray standing behind the wheels on the wet road. +rain,wet -parked,abandoned,rusty,broken
D snow tracks = $The {comes|come} towards us between banks of snow, powder whirling up behind. +snow -parked,abandoned,rusty,broken
D coast = The road runs along the edge of the cliff above the blue sea, a low wall on the outer side, and goes on round the next headland. +coast,coastal,ocean,sea,seaside,cliff,pacific
D mountain = The road winds along the green side of the mountain, a low stone wall on the outer side, and comes into sight again in two bends higher up. +mountain,alpine,alps,pass,winding,curvy -coast,coastal,ocean,sea,seaside,cliff,snow
D snowy mountain = The road winds along the white side of the mountain and comes into sight again in two bends higher up. +snow +mountain,alpine,alps,pass,winding
D desert = The road runs dead straight through flat sand and low scrub, a broken yellow line down its middle. +desert
D forest = The road runs between tall trees that close over it, leaves along both edges. +forest,woods -snow
D country = The road runs between hedges and fields over a low hill. +country,countryside
D wide road = Two wide grey lanes run back behind it in a long easy curve to the horizon. +motorway,open,scenic,trip -coast,coastal,ocean,sea,seaside,cliff,desert,mountain,forest,pacific,winding
O sports curves = It is low and curved, a long bonnet falling to an oval grille, round lamps set into the wings, chrome at the edges. +vintage,classic,old +sports,sport,roadster,coupe,ferrari,porsche -rusty,abandoned
O chrome = Round lamps sit in chrome rings, and a chrome bumper wraps round the nose. +vintage,classic,old,mustang,cadillac,beetle -sports,sport,roadster,ferrari,porsche -rusty,abandoned
O wedge = It is low and wide, narrow lamps drawn back along the wings, thin spokes in large wheels. +sports,sport,supercar,ferrari,lamborghini,porsche,bugatti,corvette,race -vintage,classic,old
O high front = Its front is high and square, two long mirrors standing out at the sides, a row of small lamps above the windscreen. +truck,lorry,semi -pickup,fire
O pickup = It is high on its wheels, the cab short and the open bed behind it empty. +pickup -loaded
O van = It is tall and plain-sided, with a wide windscreen and round-cornered windows. +van,campervan,camper,motorhome,bus,minibus
O reflections = Sky and road run as long clean reflections over bonnet and door. -vintage,classic,old,rusty,abandoned,sports,sport,supercar,beetle,jeep,pickup,truck,lorry,van,campervan,camper,motorhome,bus,minibus -night
B sea = Beyond the wall the sea goes out to a clear horizon. +coast,coastal,ocean,sea,seaside,cliff,pacific -fog,mist
B ridges = Behind, one ridge after the other goes off, each a little paler. +mountain,alpine,alps,pass -coast,coastal,ocean,sea,fog,mist,night
B hills = Bare reddish hills stand along the horizon. +desert -night,fog
L side sun = Sun from the left brightens front and roof and leaves the near flank in clear shade.
L low sun = The sun stands just over the horizon, turns front and roof copper and lies as one bright strip along the road. +sunset,golden,dusk,evening
L rising sun = The first low sun lies pink on front and roof, the near side of the car still blue. +sunrise,dawn
L night = The headlamps light the road ahead in two long beams, and the rest is dark blue. +night
L grey = Even grey light lies along the shoulders, and the lamps are the brightest points. +rain,overcast,fog,mist
V tracking = Low three-quarter view from the front at the edge of the road, 50 mm lens, the paint sharp and the wheels blurred -parked,abandoned,rusty,broken,stop,stopped,stands,standing,park
V still = Low three-quarter view from the front, 50 mm lens, sharp +parked,abandoned,rusty,broken,stop,stopped,stands,standing,park

wares-sports-car | thing | sports car, supercar, hypercar, ferrari, lamborghini, porsche, bugatti, mclaren, corvette, concept car, luxury car, race car, racing car, futuristic car, bmw, audi, mercedes, tesla, aston martin, electric sports car, cybertruck, tesla cybertruck, batmobile, formula 1 car, f1 car, formula one car, indy car, nascar, rally car, drag racer, racing car on track, bmw m3, bmw m4, audi r8, nissan gtr, toyota supra, dodge charger, porsche 911, lamborghini aventador, ferrari f40, drift car | @ street, garage, showroom, road, studio, city, desert, parking lot
D open wheels = The long narrow body lies a hand above the ground between four bare wide wheels, a broad wing in front and a high one behind, the driver's helmet just showing. +formula,f1,indy
D folded steel = The truck is folded from flat sheets of bare steel, one straight edge rising from the bonnet to a peak and falling to the tail, a thin line of light across its front. +cybertruck
D low wedge = The car stands low and wide at three-quarter view, nose almost on the ground, air slits cut behind the wheels. -cybertruck -formula,f1,indy
D lamps = The narrow headlamps are drawn back along the wings, a thin line of light in each. -cybertruck -formula,f1,indy
O slicks = The smooth tyres are wide as barrels, scuffed grey, crumbs of rubber stuck to them. +formula,f1,indy
O reflections = Long clean reflections bend over the wings and break at the shut line of the door. -cybertruck -formula,f1,indy
O wheels = Behind thin spokes sit brake discs as wide as plates, tyres no thicker than a hand. -cybertruck -formula,f1,indy
O glow lines = Thin lines of light run along sills and wheel arches. +futuristic,cyberpunk,neon,concept
N wet ground = The wet ground gives the whole car back upside down. +rain,wet,neon
B showroom = Behind are a pale wall and a strip of lamps as long as the car. +showroom,studio,garage
B kerbs = Red and white kerbs run along the bend behind, a wall of tyres beyond. +track,formula,f1
L soft box = One long soft lamp overhead draws a single white line from nose to tail. +showroom,studio,garage,in
L sky light = Even light from the sky lies along the shoulders and leaves the flanks deep. -showroom,studio,garage,in
L low sun = Low sun from the side sets a copper line along roof and bonnet. +sunset,golden,dusk,evening,sunrise,dawn
L city lamps = Signs and lamps lie as coloured lines along the paint, the rest of it almost black. +night
V low quarter = Low three-quarter view from the front, 50 mm lens, sharp

wares-motorcycle-ride | deed | ride, drive, speed, race, cruise & motorcycle, motorbike, harley, chopper, cafe racer, dirt bike, vespa, scooter | @ road, highway, desert, city, street, mountains, coast road
D leaning = $The {leans|lean} into the bend, one knee out, the front wheel pointing along the white line. -child,dirt,vespa,scooter,desert
D straight at us = $The {comes|come} straight along the road towards us, elbows a little out, headlamp lit. +desert,highway -dirt
D slow = $The {rolls|roll} along upright at walking pace, both feet on the board. +vespa,scooter
D dirt = The rear wheel spins sideways and throws a fan of dirt, one boot skimming the ground. +dirt
O machine = Spokes are a shimmer, and light slides along tank and exhaust.
N road edge = Dry grass at the edge of the road is bent flat by the wind of it. -city,street
L side sun = Sun from the left edges helmet, shoulder and tank.
L low sun = Low sun from behind rims rider and machine in gold, dust glowing in between. +sunset,golden,dusk,evening
L lamps = The headlamp and the signs of the street are the only lights, drawn out on the asphalt. +night
V tracking = Tracking shot at wheel height, 70 mm lens, sharp machine and streaked ground

wares-train-plain | thing | train, passenger train, express train, old train, red train, train in the mountains, train journey, regional train | @ mountains, countryside, valley, forest, bridge, snow
D brass engine = The engine is a tower of riveted brass and black iron, three chimneys smoking, gears as tall as men turning along its flank. +steampunk
D long curve = The train comes round a long curve towards us, so that the engine is large and the last carriages small and far. -steam,subway,metro,bullet,toy,inside,interior,station,ghost -steampunk
D windows = People sit behind the windows as small dark shapes, a strip of sky running along the glass. -steam,subway,metro,bullet,toy,inside,interior,freight,ghost,abandoned,night -steampunk,freight
O copper leaves = Copper leaves are whirled up along the wheels. +autumn,fall
O rails = Two bright rails lead from the lower edge of the picture into the curve. -toy,inside,interior
N signal = A signal mast and tall grass stand by the line. -snow,subway,metro,toy,station,bridge -steampunk
L side = [Clear daylight from the left/Clean light from one side] lies along the roofs of the carriages.
L snow = Snow dust whirls up behind the wheels, and the light is pale. +snow,winter,snowy
L lit windows = The windows shine in a yellow row, and the land is blue. +night,dusk,evening
V bank = From the embankment, 85 mm lens, sharp from the nearest wheel to the last carriage

wares-bullet-train | thing | bullet train, high-speed train, high speed train, shinkansen, maglev, tgv, futuristic train, monorail | @ mountains, city, station, countryside
D long nose = The long smooth nose comes towards us, its windscreen one black band, the carriages behind drawn out in a straight line. -station,platform
D at the platform = The long smooth nose stands at the platform, doors open, a strip of lamps running the whole length above it. +station,platform
O streaks = Track and fence beside it are drawn out into streaks. -station,platform
O shine = Sky and land run along the white flank as one bent line.
L side sun = [Clear light from the right/Bright daylight from one side] whitens the nose and draws a thin shadow under it.
V trackside = From beside the track, 135 mm lens, sharp nose, streaked ground -station,platform
V along the platform = From the platform edge, 35 mm lens, strong lines to the vanishing point +station,platform

wares-sailboat | thing | sailboat, sail boat, sailing boat, yacht, sailing yacht, catamaran | @ sea, ocean, lake, harbour, bay
D leaning under sail = The boat leans under two full white sails, the lee rail close to the water, a small wave folding away from the bow. -moored,harbour,harbor,anchored,calm,toy,dock
D at rest = The boat lies still with furled sails, the mast doubled in the smooth water. +moored,harbour,harbor,anchored,dock
D slack sails = The sails hang almost slack, and the boat draws one thin line behind it over flat water. +calm
O sails = Seams run across the sailcloth, and light shines through where it is thinnest.
N horizon gulls = Far off a second sail is as small as a tooth. -lake,storm,night
L side = Clear sun from the left makes the sails shine and the far side of the hull blue.
L low sun = The sun is low behind the boat, the sails dark gold with bright edges, a broken path of light on the water. +sunset,golden,sunrise,dusk,evening,dawn
L moon = The moon stands above the mast and lays a silver path on the water. +night,moonlight
V water level = From just above the water, 85 mm lens, white, sea blue and sky

wares-jet-ski-fast-boat | thing | speedboat, motorboat, jet ski, powerboat, motor yacht, luxury yacht, superyacht | @ sea, ocean, lake, bay, harbour
D planing = The bow is lifted clear of the water and two white walls of spray stand out from the hull. -moored,harbour,anchored,superyacht,luxury,motor
D white decks = Three white decks stand one above the other, long dark windows between them, a swimming ladder down at the stern. +superyacht,luxury,motor
O wake = Behind it the wake opens in a long white V. -moored,harbour,anchored
B coast = Far behind lies a low green coast with white houses. -ocean,open
L high sun = Bright sun from the upper left makes the white paint and the spray shine against deep blue.
L low sun = Low sun lies along the decks in gold. +sunset,golden,dusk,evening
V drone = Seen from the air at a slant, 50 mm lens, crisp white and sea blue

wares-space-station | thing | space station, orbital station, satellite, iss, international space station | @ space, orbit
D ring and arms = A long spine of white cylinders carries wide blue wings of solar panels on both sides, small lamps marking every hatch. -ring,wheel
D wheel = A huge wheel with four spokes turns slowly, a line of lit windows all round its rim. +ring,wheel,rotating,futuristic
O earth = Below curves the Earth, blue with white streets of cloud, its thin air a glowing line. -mars,moon,jupiter,saturn,planet
N astronaut = One astronaut no bigger than a grain floats on a line beside the nearest panel.
B moon below = Below lies the grey curve of the moon, each crater with one white rim. +moon
B mars below = Below hangs the rust-red curve of Mars, craters and one long canyon drawn on it, a thin dusty rim of air. +mars
L hard sun = Hard white sun from the left makes every edge exact and every shadow black.
V orbit = Wide view from above and beside it, 35 mm lens, everything sharp, white, gold foil and blue

wares-ship-interior | place | spaceship interior, inside a spaceship, inside of a spaceship, spaceship bridge, spaceship cockpit, starship bridge, spacecraft interior, spaceship corridor, sci-fi corridor | @ any
D bridge = Two worn seats face a wide slanted window, rows of lit keys and small screens curving round them on three sides. -corridor,hallway
D corridor = A narrow corridor with padded walls runs to a round door, pipes along the ceiling and a strip of light in each rib. +corridor,hallway
O stars = Beyond the glass stand stars without a twinkle and the bright rim of a planet. -corridor,hallway
N mug = A dented mug is clamped to the edge of the console, a jacket hung over one seat. -corridor,hallway
L panels = Light comes from the panels, amber on one side and pale blue on the other.
V from behind = View from behind the seats at standing height, 20 mm lens, film still, grey, amber and blue

wares-flying-car | deed | flying, fly, hover, hovering & car, cars, sports car, taxi, delorean, truck, bus, motorcycle, motorbike, hovercar | @ city, sky, street
D between towers = $The {glides|glide} level between the towers, nose a little down, four round thrusters glowing blue where wheels would be. +city,skyscrapers,neon,tokyo,towers,street,cyberpunk
D lights on the skin = Signs and windows slide over the smooth skin as long coloured lines. -clouds,day
D over the land = $The {glides|glide} level high over the land, nose a little down, four round thrusters glowing blue where wheels would be. -city,skyscrapers,neon,tokyo,towers,street,cyberpunk
O cabin = Under the glass canopy two seats and a lit panel can just be made out.
N traffic lines = Higher and lower other vehicles pass in thin glowing strings. -clouds,desert,sea
L neon = Light in pink and cyan comes from the signs on both sides, and the sky between the roofs is dark. +neon,cyberpunk,night
L evening = Low orange light catches roof and canopy, and the shaded side is violet. +sunset,dusk
L open sky = [Clear daylight from the left/Clean light from one side] whitens the roof and leaves the underside in blue shade. -neon,cyberpunk,night,sunset,dusk
V alongside = Seen from the same height a little way off, 50 mm lens, sharp car, film still

wares-diner-front | place | front of diner, front of a diner, outside a diner, outside of a diner, roadside diner, drive-in diner | @ any
D long diner = Behind lies the long low diner, ribbed steel and wide windows, a row of red stools to be seen inside.
N neon sign = On its roof stands a tall sign in curved neon tubes, an arrow of bulbs pointing down.
B telegraph poles = Telegraph poles and a flat horizon close the view.
L flat day = Clear sun from the left flashes on steel and glass.
L neon night = Pink and blue neon lies on the wet asphalt and along the steel. +night,evening,dusk
V across the lot = View from across the parking lot, 35 mm lens, chrome, red and turquoise

wares-monster-truck | thing | pickup truck, pickup, old truck, red truck, old pickup truck, vintage truck, ford truck, ford pickup, chevy pickup, pickup in the snow & farm, field, road, barn, gas, station, street, city, beach, forest, mountains, country, snow, christmas, tree, desert, parked, blue, red, green, white, black, rusty, vintage | @ farm, field, road, barn
D nose and bed = The truck stands at three-quarter view, round wings over its wheels, two round lamps in a broad grille, boards along the open bed.
D tree in the bed = A fir tree lies in the bed, its tip hanging over the tailboard. +christmas,tree
O *rounded paint = The paint is a faded red, dull on the roof and bright along the doors.
O dust = Dust lies along the running board and in the letters of the tailboard. -snow,christmas,rain
N road dust = Grass stands along the fence, and the tracks of its tyres lead up from the road. -snow,christmas,city,street,garage
B farm behind = Behind lie a red barn, a wire fence and a field of stubble. +farm
L low side = Low sun from the left warms roof and wings. -night,snow
L snow = Pale light from the snow lies under wings and doors. +snow,christmas,winter
V low = Three-quarter view from knee height, 50 mm lens, sharp, quiet country colours

wares-space-flight | deed | fly, fly over, orbit, float, travel, approach, drift, pass, leave, cross, hover, chase, explore & spaceship, spacecraft, starship, rocket, space shuttle, satellite, space ship, rocket ship, spaceships, star destroyer, mothership, alien ship | @ space, planet, moon, stars
D hull over the curve = $The {glides|glide} across the picture from left to right, a long hull plated in greys, small lit windows in rows to give the size. -futuristic,alien,cartoon,toy,rocket,desert,city,forest,mountains
D smooth hull = $The {glides|glide} across the picture from left to right, a smooth pale hull without a seam, one thin line of light from nose to tail. +futuristic,alien -cartoon,toy,rocket
D rocket = $The {rises|rise} at a slant on a short tail of white fire, round window near the nose, three fins behind. +rocket -futuristic
D low over the land = $The {comes|come} low over the land, so large that its shadow covers all below, lamps burning along the underside. +desert,city,forest,mountains,field -rocket
O engines = The engines at the tail glow blue-white, and a faint trail fades behind them. +spaceship,starship,spacecraft,rocket,ship,shuttle,spaceships -satellite
O panels = Two blue wings of panels stretch out from the gold foil of the body. +satellite
B planet curve = Below curves the bright rim of the planet, clouds and land small under a thin shining line of air. -desert,city,forest,mountains,field,asteroid,asteroids,galaxy
B asteroids = Grey rocks of all sizes drift behind, each lit on one side. +asteroid,asteroids
B galaxy dust = Behind stand stars without number and a long glowing cloud of violet and rose. +galaxy,nebula,stars
L hard sun = Hard white light from the left makes every edge exact, the other side black.
L sunset = Low orange light lies along the hull, the shaded side violet. +sunset,dusk
V wide = Wide view, 35 mm lens, everything sharp, film still

wares-jeep | thing | jeep, 4x4, 4x4 jeep, off-road car, off road vehicle, land rover, range rover, suv, offroader, pickup 4x4, hummer, buggy, dune buggy, snowmobile, quad bike, atv, golf cart, go kart, go-kart | @ mud, desert, forest, mountains, beach, road, snow
D quad = Four knobbly tyres stand wide of a short saddle and a high handlebar, a rack over the front wheels. +quad,atv
D kart = A low frame of tubes carries one hard seat a hand above the ground, the small wheel upright before it, fat bare tyres at the corners. +kart,go-kart
D small cart = The small open cart stands on four fat tyres, a bench seat under a thin roof, bags strapped on behind. +golf
D snowmobile = Two short skis in front and a broad rubber track behind carry the low pointed body, snow dust hanging over it. +snowmobile
D tall stance = High on coarse black tyres, it has a square nose, round lamps and a spare wheel lashed to the rack on its roof. -snowmobile,golf,kart,go-kart,quad,atv
D in the mud = The front wheels are sunk to the rims in brown mud, clods thrown up along doors and windows. +mud,muddy
D climbing stones = One front wheel is lifted on to a boulder, the spring stretched long beneath. +rocks,rock,mountain,mountains
D sand plume = A fan of sand stands up behind each rear wheel. +desert,dunes,beach,sand
O *paint = The paint is a dull olive, scratched along the sills and dusted pale. -new,mud,muddy
N rope = A tow rope lies coiled on the front bumper. -new,luxury,city -snowmobile,golf,kart,go-kart,quad,atv
L side = [Hard sun from one side/Low sun from behind] picks out every edge of the bodywork. -rain,snow,night
L grey = Grey light from a wide sky lies evenly on it. +rain,snow,mud,muddy
V low = Low three-quarter view from the front wheel, 35 mm lens, sharp, strong earth colours

wares-tank | thing | tank, military tank, battle tank, army tank, panzer, ww2 tank | @ field, snow, desert, forest, city, mud
D front on = The tank stands at a slant to us, the long gun pointing past the camera, tracks hanging a little between the wheels.
O armour = Welded plates, hooks and a coil of tow cable show on its side, paint scraped to bare metal at every corner.
O snow on armour = Snow lies on the turret and along the mudguards, and the tracks have cut two deep ribbed lanes. +snow,winter,snowy
O dust = Dust lies thick on the plates and hangs in the air behind. +desert,sand
N tracks = Its tracks have torn two deep ribbed lanes behind it. -museum,toy
B firs = Behind stands a line of dark firs in haze. +snow,forest,winter
B ruins = Behind stand walls with empty windows. +city,ruins,war
B hills = Behind are bare hills and a strip of smoke. -snow,city,forest,museum
L flat = Flat cold light comes from a white sky. +snow,winter,rain,mud
L low = Low sun from one side draws every bolt and weld. -snow,winter,rain,mud,night
V low = Low view from the ground, 40 mm lens, sharp, olive, rust and earth
`;
