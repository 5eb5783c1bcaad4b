/** noun | drawing | height in metres | place heading [fixed] [rail] [#own colour] | synonyms | kinds of it | poses by verb */
export const VEHICLES = `
sports car | own:sports-car | 1.2 | ground left | supercar, sportscar | ~ferrari, ~lamborghini, ~porsche, ~mustang, ~ford mustang, ~corvette, ~bugatti, ~mclaren, ~muscle car, ~tesla roadster
convertible | own:convertible | 1.25 | ground left | cabriolet
car | own:car | 1.5 | ground left | automobile, motorcar, motor car | sedan, saloon car, family car, ~hatchback, ~station wagon, ~rental car
vintage car | own:vintage-car | 1.7 | ground left | oldtimer, old-timer | ~classic car, ~vw beetle, ~volkswagen beetle, ~beetle car, ~vw bug
suv | noto:sport-utility-vehicle | 1.8 | ground left | sport utility vehicle, four-by-four
jeep | own:jeep | 1.75 | ground left
racing car | noto:racing-car | 1.0 | ground left | formula one car, f1 car, formula 1 car, race car
taxi | noto:taxi | 1.5 | ground left | cab, taxicab, yellow cab
police car | noto:police-car | 1.5 | ground left | patrol car
ambulance | noto:ambulance | 2.5 | ground left
fire engine | noto:fire-engine | 3.0 | ground left | fire truck, firetruck
bus | noto:bus | 3.2 | ground left | city bus | ~coach
school bus | own:school-bus | 3.0 | ground left
double-decker | own:double-decker | 4.4 | ground left | double-decker bus, double decker, double decker bus
minibus | noto:minibus | 2.3 | ground left
van | own:van | 2.4 | ground left | delivery van
camper van | own:camper-van | 2.3 | ground left | campervan, camper | ~rv, ~motorhome, ~caravan, ~trailer
trolleybus | noto:trolleybus | 3.3 | ground left
truck | noto:delivery-truck | 3.2 | ground left | lorry, delivery truck
articulated lorry | noto:articulated-lorry | 3.8 | ground left | semi-trailer truck, semi truck, big rig
pickup truck | noto:pickup-truck | 1.8 | ground left | pickup
tractor | noto:tractor | 2.8 | ground left | farm tractor
motorcycle | noto:motorcycle | 1.2 | ground left | motorbike | ~chopper motorcycle
scooter | noto:motor-scooter | 1.2 | ground left | motor scooter, moped, vespa
kick scooter | noto:kick-scooter | 1.0 | ground left
bicycle | own:bicycle | 1.05 | ground left | bike, push bike, pushbike | racing bike, road bike, ~city bike
mountain bike | own:mountain-bike | 1.08 | ground left
skateboard | own:skateboard | 0.13 | ground left | longboard
roller skate | noto:roller-skate | 0.3 | ground left
sled | noto:sled | 0.35 | ground left | sledge, toboggan
sleigh | own:sleigh | 1.4 | ground left
train | own:train | 5.2 | ground left rail | steam train, locomotive, steam locomotive, steam engine
tram | noto:tram-car | 3.4 | ground left rail | streetcar, tramcar
horse-drawn carriage | own:horse-carriage | 2.5 | ground right | horse carriage, carriage with horses, horse and carriage | horse-drawn coach, ~horse-drawn buggy
carriage | own:carriage | 2.4 | ground right | stagecoach | ~buggy
cart | own:cart | 1.6 | ground right | farm cart, hay cart, wooden cart
royal coach | own:royal-coach | 2.9 | ground right | royal carriage | ~golden coach
railway car | noto:railway-car | 3.6 | ground left rail | railway carriage, train carriage
airplane | own:airplane | 8 | sky left | plane, aeroplane, aircraft, jet, airliner | passenger plane, ~jumbo jet
small airplane | noto:small-airplane | 3 | sky left | light aircraft | ~biplane, ~seaplane
helicopter | own:helicopter | 3.5 | sky left | chopper
hot-air balloon | own:hot-air-balloon | 20 | sky front | hot air balloon, air balloon
rocket | own:rocket | 30 | ground right | rocket ship, rocketship, space rocket |  | fly,launch,soar,rise,ascend,blast,lift,climb,zoom,race,speed=own:rocket-flying
spaceship | own:spaceship | 8 | sky left | spacecraft, starship, space ship
space shuttle | own:space-shuttle | 14 | sky left fixed
flying saucer | own:ufo | 6 | sky front | ufo, alien ship, alien spaceship | ~mothership
satellite | noto:satellite | 3 | sky front fixed |  | ~space probe
mars rover | own:mars-rover | 2 | ground right fixed | rover, moon rover, lunar rover, robotic rover
parachute | noto:parachute | 6 | sky front | parachutist
cable car | noto:aerial-tramway | 3 | sky front | aerial tramway, gondola lift
excavator | own:excavator | 3.2 | ground left | digger | ~backhoe
covered wagon | own:wagon | 2.6 | ground left |  | ~wagon, ~ox wagon
food truck | own:food-truck | 2.9 | ground left | foodtruck, street food truck, food van | ~taco truck, ~burger van, ~coffee truck
ice cream van | own:ice-cream-van | 3.1 | ground left | ice cream truck, ice-cream van, ice-cream truck, icecream van, icecream truck
garbage truck | own:garbage-truck | 3.2 | ground left | bin lorry, rubbish truck, trash truck, dustcart, refuse truck, recycling truck, waste truck
dump truck | own:dump-truck | 3.2 | ground left | dumper, dumper truck, tipper, tipper truck, dumptruck
cement mixer | own:cement-mixer | 3.3 | ground left | cement truck, concrete mixer, concrete truck, cement mixer truck, mixer truck
tow truck | own:tow-truck | 3.1 | ground left | breakdown truck, wrecker, tow lorry
bulldozer | own:bulldozer | 3.0 | ground left | dozer | ~road roller, ~steamroller, ~front loader
forklift | own:forklift | 2.2 | ground left | fork lift, forklift truck, fork-lift truck, fork truck
monster truck | own:monster-truck | 3.0 | ground left | bigfoot truck
go-kart | own:go-kart | 0.8 | ground left | go kart, gokart, kart, racing kart, go cart, go-cart
golf cart | own:golf-cart | 1.9 | ground left | golf buggy, golf car
limousine | own:limousine | 1.5 | ground left | limo, stretch limo, stretch limousine
snowmobile | own:snowmobile | 1.2 | ground left | snow mobile, skidoo, ski-doo
jet ski | own:jet-ski | 1.2 | water left | jetski, jet-ski, waverunner, water scooter
blimp | own:blimp | 18 | sky left | airship, zeppelin, dirigible
tricycle | own:tricycle | 0.7 | ground left | trike, child's tricycle
`;
