/** Visible parts and belongings of made things, buildings, food and drink, and of classes of them: `whole, whole: part part`, singular, commonest first, "-" within a part for a blank (parts.ts). */
export const PARTS_OF_MADE = `
car, automobile, motorcar: wheel door window windscreen windshield headlight bonnet hood roof boot trunk bumper number-plate mirror tyre
sports car, racing car, race car: wheel door bonnet hood spoiler windscreen windshield headlight stripe number bumper exhaust cockpit wing tyre
convertible, cabriolet, roadster: wheel door top roof hood windscreen windshield headlight seat bonnet bumper boot trunk mirror
estate car, station wagon, minivan, people carrier: wheel door window tailgate roof-rack windscreen windshield headlight bonnet hood bumper roof
hatchback, sedan, saloon car, coupe: wheel door window windscreen windshield headlight bonnet hood roof boot trunk bumper tail-light mirror
jeep, off-roader, suv: wheel door window spare-wheel bumper headlight windscreen windshield grille roof-rack bonnet hood winch
limousine, limo: wheel door window headlight bonnet hood roof boot trunk bumper sunroof flag mirror
vintage car, veteran car: wheel spoke lamp headlight hood bonnet running-board horn grille seat fender mudguard door spare-wheel
formula one car, go-kart, kart: wheel spoiler wing cockpit seat steering-wheel nose number helmet engine tyre bumper
taxi, cab, taxicab: wheel door window sign light roof windscreen windshield headlight bonnet hood bumper number-plate checker
police car, patrol car: light siren door wheel window stripe badge roof bonnet hood headlight number bumper
hearse: wheel door window coffin flower wreath roof bonnet hood headlight
ambulance: light siren door wheel cross window stripe windscreen windshield headlight stretcher
fire engine, fire truck: ladder hose light siren wheel door window bell bumper cab headlight
bus, coach, minibus: wheel window door windscreen windshield headlight seat roof number destination sign mirror bumper stripe
double-decker, double-decker bus: wheel window door deck stair windscreen windshield headlight number destination advertisement roof seat
school bus: wheel window door stop-sign light hood bonnet mirror stripe bumper roof headlight
trolleybus: wheel window door pole wire roof headlight number windscreen windshield
truck, lorry: wheel cab trailer door headlight windscreen windshield bumper grille exhaust load mirror tyre mudflap
semi-trailer truck, articulated lorry, juggernaut: cab trailer wheel door headlight grille exhaust-pipe windscreen windshield bumper tyre mirror logo
pickup, pickup truck: wheel bed cab door tailgate headlight bonnet hood bumper windscreen windshield load tyre
tow truck, breakdown lorry: hook crane boom cable winch wheel cab light headlight door
dump truck, tipper, dumper truck, dumper: bed wheel cab load sand headlight ladder tyre door
tanker truck, petrol tanker: tank cab wheel hose ladder valve headlight door sign
garbage truck, dustcart, bin lorry: wheel cab hopper bin lift light door headlight rubbish
cement mixer, concrete mixer: drum wheel cab chute stripe ladder stand handle
van, delivery van: wheel door window windscreen windshield headlight logo roof bumper mirror bonnet hood
ice cream van, ice cream truck: wheel window hatch cone sign roof stripe picture awning headlight door
camper, camper van, motorhome, recreational vehicle: wheel door window curtain awning roof roof-rack windscreen windshield headlight stripe bumper
caravan, travel trailer: door window wheel curtain tow-bar step roof awning stripe chimney
gypsy wagon, vardo: wheel door window step chimney roof shutter shaft curtain spoke lantern
trailer: wheel bed tow-bar hitch side load light mudguard
tractor: wheel seat cab steering-wheel exhaust exhaust-pipe chimney headlight engine tyre grille bonnet hood mudguard step
combine harvester, combine: reel blade cab wheel chute header grain ladder headlight
plough, plow: blade share handle wheel furrow chain beam
bulldozer: blade track cab exhaust seat roof lever ripper
excavator, digger, backhoe: arm bucket boom cab track wheel tooth shovel seat
road roller, steamroller: roller drum wheel cab roof seat chimney canopy
forklift, forklift truck: fork mast cage seat wheel roof steering-wheel pallet load box
crane, tower crane: arm jib hook cable cab tower ladder counterweight load
snowplow, snowplough: blade wheel cab light headlight snow door
snowmobile: ski track windscreen windshield handlebar seat headlight
quad bike, quad, all-terrain vehicle: wheel handlebar seat headlight rack mudguard tyre bumper
golf cart, golf buggy: wheel roof seat windscreen windshield steering-wheel bag club headlight
lawnmower, lawn mower, mower: handle wheel blade engine grass-box bag cord seat grass
tank: turret gun barrel track hatch cannon wheel star number antenna
armoured car, armored car: turret gun wheel hatch door headlight plate slit
train: carriage car engine locomotive wheel window door track rail headlight roof buffer
high-speed train, bullet train: nose carriage car window door stripe headlight pantograph track windscreen windshield
steam train, steam locomotive, steam engine: chimney funnel smokestack smoke steam boiler wheel cab tender whistle dome buffer cowcatcher lamp number
locomotive, railway engine: wheel cab window buffer headlight stripe number grille horn pantograph roof
carriage, railway carriage, train carriage, railroad car: window door wheel seat roof step buffer table luggage-rack curtain
freight car, goods wagon, boxcar, wagon: wheel door side load coal buffer ladder roof number
subway train, underground train, metro: window door carriage car headlight seat pole strap track number stripe
tram, streetcar, trolley car: wheel window door pantograph pole wire rail track headlight number bell destination step
monorail: rail beam carriage car window door pillar nose
cable car, gondola lift, aerial tramway: cable cabin window door wheel pylon pulley seat
chairlift, ski lift: seat chair cable bar pylon footrest skier
funicular: rail cable window door carriage step track
mine cart, minecart: wheel track rail coal ore bucket side
bicycle, bike, mountain bike, racing bike: wheel handlebar saddle seat pedal frame chain spoke tyre bell basket light brake mudguard
penny-farthing: wheel spoke saddle seat handlebar pedal step frame tyre
tandem: wheel saddle seat handlebar pedal frame chain spoke
tricycle, trike: wheel handlebar saddle seat pedal frame basket bell tassel streamer
unicycle: wheel saddle seat pedal spoke frame tyre
rickshaw, pedicab: wheel seat canopy hood shaft handle pedal spoke handlebar
motorbike, motorcycle: wheel handlebar seat saddle engine exhaust exhaust-pipe headlight mirror tank mudguard tyre windscreen windshield number-plate
moped, motor scooter: wheel handlebar seat headlight mirror footboard windscreen windshield box exhaust mudguard stand
scooter, kick scooter: wheel handlebar deck footboard handle grip brake stem
sidecar: wheel seat windscreen windshield door nose passenger
skateboard, longboard: deck board wheel grip truck sticker pattern
roller skate, rollerblade: wheel boot lace brake buckle strap stopper
segway, hoverboard: wheel handle handlebar platform footboard light
wheelchair: wheel seat armrest footrest handle back backrest spoke cushion
pram, baby carriage, pushchair, stroller, buggy: wheel hood canopy handle basket seat blanket baby spoke strap toy
wheelbarrow, barrow: wheel handle tray leg load soil
shopping trolley, shopping cart: wheel basket handle grid seat shopping grocery coin-slot
luggage trolley, hand truck, sack truck: wheel handle platform frame box suitcase
cart, farm cart, handcart, ox cart: wheel shaft spoke side load hay bed handle seat axle
covered wagon: wheel cover canvas hoop bed shaft spoke seat box horse barrel
horse carriage, horse-drawn carriage, stagecoach: wheel door window horse seat roof lamp spoke step coachman rein crest curtain
chariot: wheel horse shaft spoke rail rein charioteer
sled, sledge, toboggan: runner rope seat slat deck cord handle
sleigh: runner reindeer horse seat bell rein harness present sack blanket lantern side
bobsleigh, bobsled: runner nose handle number stripe helmet cowl
dog sled: runner dog harness rope handle basket line load
ship, steamship, steamer: funnel smokestack deck mast hull bow stern porthole anchor flag bridge railing lifeboat smoke
ocean liner, cruise ship, liner: funnel deck porthole hull lifeboat bow stern bridge railing pool cabin balcony anchor flag
cargo ship, container ship, freighter: container hull deck bridge crane anchor bow stern funnel load
oil tanker, tanker: hull deck bridge funnel pipe anchor bow stern railing
sailing ship, tall ship, galleon, schooner, brig, clipper: sail mast rigging hull deck flag bow stern bowsprit figurehead anchor rope porthole cannon
pirate ship: sail flag skull mast cannon hull deck figurehead anchor rigging plank steering-wheel porthole
viking ship, longship: sail dragon-head oar shield mast stripe hull prow stern figurehead
junk, dhow, felucca: sail mast hull batten rudder deck bow stern rope
sailboat, sailing boat, yacht, dinghy, catamaran: sail mast hull boom deck rudder rope flag cabin bow stern number stripe
rowing boat, rowboat: oar paddle seat bench hull rowlock bow stern rope plank
canoe, kayak: paddle seat hull bow stern cockpit rope
gondola: oar prow seat cushion gondolier hull ornament lantern
raft: log rope sail mast paddle plank flag oar
inflatable boat, life raft: oar rope valve motor canopy tube paddle handle
motorboat, speedboat: windscreen windshield motor engine hull seat propeller wake flag steering-wheel railing stripe
fishing boat, trawler: net mast cabin hull wheelhouse deck rope buoy crane flag number funnel
houseboat, canal boat, narrowboat, barge: window door cabin roof deck chimney hull plant tiller rope flower curtain
paddle steamer, riverboat, steamboat: paddle-wheel funnel chimney smokestack deck railing flag smoke hull window
tugboat, tug: funnel smokestack wheelhouse hull tyre fender rope mast smoke deck
ferry, ferryboat: deck ramp funnel window hull railing car flag lifeboat bridge
lifeboat: rope hull cabin oar seat stripe engine railing lifebelt
warship, battleship, destroyer, frigate: gun turret deck hull mast radar bridge flag anchor funnel number antenna
aircraft carrier: deck plane runway tower island hull radar number antenna helicopter
icebreaker: bow hull bridge ice mast deck crane funnel
hovercraft: skirt fan propeller deck cabin window rudder
jet ski: handlebar seat hull nose stripe wake
surfboard, paddleboard, bodyboard: fin leash stripe nose tail deck pattern
windsurfer, sailboard: sail mast boom board fin window
submarine: periscope conning-tower porthole hull propeller hatch fin deck rudder torpedo
bathyscaphe, submersible: porthole window light arm propeller hatch claw
airplane, aeroplane, airliner, jet: wing tail engine cockpit window nose fuselage propeller wheel door fin rudder logo stripe
biplane, triplane: wing propeller strut wire cockpit wheel tail rudder fuselage pilot engine insignia
fighter, fighter jet, jet fighter: wing cockpit canopy missile tail nose engine exhaust insignia star fin wheel
bomber: wing bomb engine propeller cockpit turret tail insignia gun nose
seaplane, flying boat: float wing propeller tail cockpit window fuselage strut
glider, hang glider: wing tail cockpit harness bar sail pilot frame
helicopter: rotor blade tail cockpit skid window door propeller tail-rotor light winch
autogyro, gyrocopter: rotor blade propeller tail wheel seat pilot
drone, quadcopter: propeller rotor camera leg arm light body
hot-air balloon, hot air balloon: basket rope envelope stripe burner flame sandbag pattern gondola
airship, zeppelin, blimp: gondola cabin fin propeller engine envelope rope logo window
balloon, toy balloon: string knot ribbon face highlight pattern
parachute: canopy line rope harness stripe panel parachutist
paraglider: canopy wing line harness seat pilot stripe
rocket: nose fin flame window porthole booster fuselage hatch stage smoke stripe nozzle
missile: fin nose warhead stripe exhaust flame
space shuttle: wing nose tail booster tank engine window cockpit flag door
spaceship, spacecraft, starship: window porthole engine wing flame cockpit fin light hull antenna hatch leg
flying saucer, ufo: dome light window beam leg rim ramp alien hatch
satellite, sputnik: panel solar-panel antenna dish body aerial
space station: panel solar-panel module antenna window dish airlock
lunar module, lander: leg ladder hatch window antenna dish thruster flag
moon buggy, rover: wheel camera antenna seat panel arm dish solar-panel
house, home, cottage: roof door window chimney wall garden fence porch step path shutter doorstep smoke curtain
farmhouse: roof door window chimney porch wall barn fence shutter step
bungalow, ranch house: roof door window porch chimney wall path garden veranda step
detached house, semi-detached house, terraced house, row house, town house, townhouse: door roof window chimney wall step railing gable garage bay-window brick knocker
mansion, manor, manor house, villa, stately home: window door column roof chimney balcony step wing garden gate terrace portico fountain drive
half-timbered house, timber-framed house: beam timber window roof door gable chimney wall shutter flower-box
thatched cottage: thatch roof door window chimney wall rose garden gate path
log cabin, cabin: log roof door window chimney porch step smoke wall
hut, shack: roof door window wall thatch straw step plank
igloo: entrance block door snow dome tunnel window
tepee, tipi, wigwam: pole flap entrance door pattern opening smoke hide
yurt: door roof wall rope felt pattern stovepipe
tent: flap entrance pole rope peg canvas roof guy-line zip window
marquee, circus tent, big top: flag stripe pole rope entrance roof canvas bunting pennant curtain
treehouse, tree house: ladder tree door window roof rope plank branch platform railing
dollhouse, doll's house: door window roof doll furniture stair room chimney wall
gingerbread house: roof icing candy sweet door window chimney gumdrop wall candy-cane snow
birdhouse, nest box: hole roof perch bird wall pole entrance
doghouse, kennel: roof door entrance dog name bowl wall bone sign
chicken coop, henhouse, hutch: door wire hen ramp nest roof perch straw egg mesh
dovecote: hole roof dove ledge pole
beehive, hive: bee entrance hole roof frame honeycomb stand lid
stable: door horse stall roof straw window hay wall manger
barn: door roof window hay loft wall silo weathervane plank beam
silo: dome roof ladder ring grain door
shed, garden shed: door window roof tool lock plank wall shelf
greenhouse, glasshouse, conservatory: glass pane plant window door roof frame shelf pot
garage: door car window roof tool wall drive shelf
carport: roof post car pillar
skyscraper, office building, office block, tower block, high-rise: window roof door antenna floor entrance facade spire balcony glass light
apartment building, block of flats, apartment block, flat: window balcony door roof floor entrance wall fire-escape light curtain
hotel, motel, hostel: window sign door entrance balcony roof flag awning floor light star
inn, pub, tavern, bar: sign door window roof bench lantern barrel counter bottle stool tap
castle: tower wall gate flag turret battlement window drawbridge moat door roof portcullis keep arrow-slit
fortress, fort, citadel: wall tower gate battlement cannon flag bastion moat window
sandcastle: tower flag moat bucket shell wall sand turret spade door
palace: column window door tower dome roof balcony gate stair garden flag fountain throne wall
church, chapel: steeple tower spire door window cross roof bell clock altar pew weathercock arch
cathedral, abbey, minster: tower spire window rose-window door arch buttress column roof cross bell altar gargoyle nave
monastery, convent, cloister: arch tower bell window cross wall roof column garden door
mosque: dome minaret crescent arch door window tile courtyard column
synagogue: dome star window door arch tower menorah ark
temple, greek temple: column roof step pediment statue frieze door altar base
hindu temple, buddhist temple, shrine: roof statue door column step bell tower incense lantern offering gate
pagoda: roof tier eave door window spire bell tower step
pyramid: step block entrance side stone top
ziggurat, mayan temple, step pyramid: step stair block temple terrace top
sphinx: paw head headdress face body tail nose
lighthouse: light lamp lantern beam tower stripe door window rock gallery railing roof stair
windmill: sail blade door window cap roof balcony wall vane tower
wind turbine: blade rotor tower nacelle pole hub
watermill, water mill, mill: wheel water-wheel water roof door window stream paddle wall
water tower: tank leg ladder roof pipe name
tower, watchtower, bell tower, belfry: window top roof door battlement bell clock stair flag wall spire
clock tower: clock face hand roof window bell spire numeral wall door
eiffel tower, lattice tower, pylon, electricity pylon: girder leg platform top arch wire cable antenna insulator
radio tower, television tower, radio mast: antenna mast platform dish light cable girder
leaning tower: arch column gallery bell flag top
control tower: window antenna radar top stair
bridge, stone bridge, arch bridge: arch railing pillar pier road river parapet stone lamp water
suspension bridge, cable-stayed bridge: cable tower deck road rope pillar railing light anchorage
drawbridge, swing bridge, bascule bridge: chain deck tower plank gate road railing
footbridge, rope bridge, wooden bridge: plank rope railing handrail step post
railway bridge, viaduct, aqueduct: arch pillar pier rail track train stone water channel
covered bridge: roof wall entrance plank opening beam
tunnel: entrance arch wall track light rail road portal
dam: wall gate water spillway lake sluice road
canal lock, sluice: gate water wall beam lever boat
pier, jetty, dock, wharf: plank post rope railing boat bollard ladder pile lamp
harbour, harbor, port, marina: boat ship crane pier quay mast lighthouse buoy water mooring
shop, store, boutique: window door sign awning display shelf counter shopkeeper goods shutter till
bakery, baker's shop: bread window sign counter awning oven shelf cake door loaf
butcher's shop, grocery, greengrocer's: counter sign window awning scale shelf fruit vegetable door price
supermarket: shelf trolley cart checkout aisle sign basket till product freezer
market stall, stall, stand: awning counter fruit sign canopy box vegetable price crate pole stripe basket
kiosk, newsstand: window counter newspaper sign roof magazine awning
lemonade stand: sign pitcher glass table lemon cup price awning
cafe, coffee shop, coffee house: table chair window sign awning cup door counter menu umbrella waiter lamp
restaurant, diner: table chair sign window door menu waiter tablecloth counter lamp plate booth
bookshop, bookstore, library: shelf book window door desk ladder table lamp sign bookcase
pharmacy, chemist's: cross sign counter shelf bottle window door
barber shop, hairdresser's, beauty salon: pole chair mirror sign scissors window stripe basin dryer
post office: counter sign letterbox window door stamp parcel flag
bank: column door window sign counter vault step coin roof cash-machine
school, schoolhouse: window door bell flag roof desk blackboard clock sign playground yard step
university, college: column window door tower clock step roof lawn dome arch
kindergarten, nursery: toy door window cot slide block chair picture
hospital, clinic: cross window door bed sign roof entrance helipad ambulance
police station: sign door lamp window badge light desk
fire station, firehouse: door fire-engine pole tower bell window sign
prison, jail: bar gate wall tower cell fence barbed-wire door window searchlight
court, courthouse, courtroom: column scale bench step flag judge gavel door window dome
town hall, city hall, capitol, parliament: dome tower column flag clock step window door balcony statue
museum, gallery, art gallery: painting picture frame statue column step wall window banner door
theatre, theater, opera house, playhouse: stage curtain seat balcony box spotlight scenery orchestra-pit chandelier sign column
stage, puppet theatre, puppet theater: curtain spotlight floor scenery backdrop microphone actor footlight puppet light
cinema, movie theater: screen seat sign curtain poster row projector aisle
factory, works: chimney smokestack smoke window roof pipe door gate wall machine
power station, power plant, nuclear power plant: chimney cooling-tower steam smoke pipe reactor dome cable pylon
oil rig, drilling rig, oil platform, derrick: tower crane platform leg flame drill pipe helipad deck
refinery: tank pipe tower chimney flame smoke valve
mine, mineshaft: entrance track cart timber shaft lamp beam coal
gas station, petrol station, filling station: pump sign canopy hose price car nozzle shop
railway station, train station, station: platform clock track roof train sign bench rail lamp entrance timetable
bus stop, bus shelter: sign bench pole timetable roof shelter glass number poster
airport: runway tower plane terminal gate windsock sign hangar
hangar: door roof plane window number
level crossing, railroad crossing, railway crossing: barrier light rail sign track gate stripe bell
stadium, arena, sports ground: seat stand field floodlight pitch goal roof track flag scoreboard crowd
colosseum, amphitheatre, amphitheater: arch column row seat arena stage wall step
gym, gymnasium: mirror bench weight mat hoop bar rope treadmill floor ball
swimming pool, pool: water ladder lane diving-board edge tile step rope slide ball lounger
tennis court: net line baseline surface fence chair post ball
basketball court: hoop line net backboard floor basket circle
football pitch, soccer field, football field: goal line grass circle corner-flag goalpost net spot
baseball field, baseball diamond: base home-plate mound line grass infield fence diamond
golf course, golf green: hole flag bunker green sand grass tee pond
racetrack, racecourse: line fence stand lane finish flag post track hurdle
ice rink, skating rink: ice line board goal barrier circle
bowling alley: lane pin ball gutter arrow scoreboard
boxing ring: rope post corner canvas pad stool floor
playground: swing slide sandpit sandbox seesaw climbing-frame bench fence roundabout
swing: rope seat chain frame board branch tyre pole
slide: ladder chute step handrail side stair
seesaw, teeter-totter: board handle seat stand support base
sandbox, sandpit: sand bucket spade edge toy mould castle
climbing frame, jungle gym, monkey bars: bar rung rope ladder net slide platform
trampoline: net spring mat leg frame edge pad
carousel, merry-go-round: horse pole roof canopy stripe light mirror platform flag seat
ferris wheel, big wheel: cabin gondola seat spoke light rim support car
roller coaster: track car rail loop support train seat
bumper car, dodgem: bumper pole steering-wheel seat star number
amusement park, fair, funfair: ferris-wheel roller-coaster carousel tent stall light flag ticket-booth
circus: tent ring clown elephant stripe flag trapeze spotlight acrobat curtain
zoo: cage animal fence gate sign enclosure bar
cage, birdcage, bird cage: bar door perch bird hook swing dome tray ring bowl
aquarium, fish tank: water glass fish plant gravel bubble rock lid light castle filter sand
fishbowl, goldfish bowl: water glass fish rim gravel plant bubble
terrarium, vivarium: glass plant stone sand lid lamp soil
farm: barn field fence silo tractor house gate pen haystack
observatory: dome telescope slit door window roof
planetarium: dome projector star screen seat
space centre, launch pad: rocket tower gantry flame smoke platform arm
tomb, mausoleum: door column inscription roof step cross slab
graveyard, cemetery: gravestone cross gate grave fence tree path angel wall
grave, gravestone, tombstone, headstone: inscription name cross flower stone date wreath candle moss
monument, memorial, obelisk: base plinth inscription step plaque wreath top
statue, sculpture, bust: pedestal plinth base head arm face hand inscription pigeon
triumphal arch, archway: column arch relief inscription keystone statue cornice
column, pillar: capital base shaft fluting plinth
totem pole, totem: face beak wing eye carving mouth tooth
stone circle, dolmen, megalith: stone slab lintel moss
fountain: water basin spout statue jet bowl rim step fish coin
drinking fountain, water cooler: water tap basin bowl spout button bottle
well, wishing well: bucket rope roof crank handle water stone wall winch rim post
water pump, hand pump: handle spout lever water base bucket
fence, picket fence: post picket board gate plank rail slat wire
barbed wire fence, wire fence: post wire barb mesh gate
hedge: leaf opening arch gate flower top branch
gate, garden gate, iron gate: bar latch hinge post handle pillar lock spike arch
wall, brick wall, stone wall: brick stone top mortar crack graffiti poster ivy moss hole
city wall, castle wall: battlement tower gate stone arrow-slit walkway
road, street, motorway, highway: line lane marking pavement sidewalk kerb curb car centre-line lamp crossing sign barrier
zebra crossing, pedestrian crossing, crosswalk: stripe line light kerb curb sign
roundabout, traffic circle: island arrow sign lane grass
railway, railroad, railway track, train track: rail sleeper tie signal gravel switch train
path, footpath, garden path: stone gravel edge slab step border flower
pavement, sidewalk: slab kerb curb stone crack grate tile edge
car park, parking lot: car line space sign barrier meter lamp
parking meter: coin-slot display pole screen dial head
traffic light, traffic signal, stoplight: light red-light green-light pole amber-light visor lamp post
traffic sign, road sign, stop sign, signpost: pole post arrow text letter border number symbol edge
street lamp, streetlight, street light, lamppost, lamp post: lamp pole post light base bulb arm glass glow
traffic cone, cone: stripe base tip band
barrier, road block: stripe post light leg pole
bollard: stripe top base chain band
manhole: cover lid ladder hole grate
fire hydrant, hydrant: cap chain bolt nozzle base top
phone box, telephone box, phone booth: window door phone roof crown sign pane receiver glass
postbox, pillar box, mailbox, letterbox: slot flag door post lock base letter label
dustbin, trash can, garbage can, litter bin, wheelie bin: lid handle bag rubbish wheel base
skip, dumpster: lid wheel rubbish side handle
park bench, bench: seat back leg slat armrest backrest plaque
bandstand, pavilion, gazebo, summerhouse: roof column railing step bench post dome
pergola, arbour, arbor, trellis: post vine rose beam slat plant
balcony, terrace, veranda, porch, patio: railing chair table step plant column door flower-pot post swing floor
stile, turnstile: step bar post arm
scarecrow: hat coat arm straw pole face scarf button patch crow
snowman: hat carrot nose scarf button arm eye broom coal mouth twig head pipe
jack-o'-lantern, halloween pumpkin: eye mouth nose candle stem tooth face lid
bonfire, campfire, camp fire: flame fire log wood smoke stone spark ember ash stick
chair, kitchen chair, dining chair: seat leg back backrest cushion armrest arm rung slat
armchair, easy chair: arm armrest cushion seat back leg cover pattern headrest button
sofa, couch, settee, loveseat: cushion arm armrest seat back leg cover pillow blanket pattern
chaise longue, daybed, divan, futon: cushion leg back mattress pillow cover bolster
stool, bar stool, footstool, ottoman: seat leg cushion rung footrest cover
rocking chair: rocker seat back arm cushion leg slat armrest
office chair, swivel chair, desk chair: wheel seat back armrest backrest base lever castor headrest
deckchair, deck chair, lounger, sun lounger: canvas stripe frame leg seat pillow armrest towel wheel
folding chair, director's chair, camping chair: seat back leg frame canvas armrest name
high chair: tray seat leg strap footrest back harness
throne: seat arm armrest back cushion step crown jewel leg canopy
hammock: rope net fringe pillow stripe tree stand
beanbag: seam cover handle zip pattern bean patch
pew, church bench: seat back end cushion
table, dining table, kitchen table: leg top tablecloth drawer edge plate vase chair
coffee table, side table, occasional table: leg top drawer shelf book cup edge
picnic table: bench top leg plank tablecloth basket food umbrella
bedside table, nightstand: drawer lamp knob handle top leg clock book
desk, writing desk, bureau: drawer leg top lamp handle knob chair paper computer
school desk: lid seat inkwell leg drawer bench
workbench: vice top drawer leg tool shelf
ironing board: cover leg iron top pattern
bed, double bed, single bed: pillow blanket mattress duvet sheet headboard leg quilt cover frame post footboard
bunk bed, bunk: ladder mattress pillow rail blanket frame post
four-poster, four-poster bed, canopy bed: curtain post canopy pillow blanket mattress headboard
cot, crib, baby bed: bar side mattress pillow blanket mobile leg wheel baby
cradle, moses basket: rocker hood blanket pillow baby handle side
sleeping bag: zip hood pillow lining stripe
cupboard, cabinet, kitchen cabinet: door handle shelf knob drawer hinge lock glass
wardrobe, closet: door hanger mirror handle shelf knob drawer rail clothes leg
chest of drawers, dresser, commode: drawer knob handle leg top mirror
sideboard, china cabinet, display cabinet: door drawer handle shelf glass plate leg knob
filing cabinet: drawer handle label file folder lock
bookcase, bookshelf: shelf book side back ornament top
shelf, rack, shelving: bracket board book post side support
dressing table, vanity: mirror drawer stool knob lamp leg brush bottle
coat stand, hat stand, coat rack, hatstand: hook coat hat pole base umbrella peg
umbrella stand: umbrella rim base handle pattern
music stand: leg base sheet music pole desk clip
lectern, pulpit, podium: step top stand microphone book base front panel
screen, folding screen, room divider: panel hinge pattern frame picture leg
chest, treasure chest, trunk: lid lock hinge handle coin gold jewel strap keyhole band rivet treasure
toy box, toy chest: lid toy handle hinge ball teddy-bear
safe, strongbox: door dial handle lock hinge wheel keypad
fireplace, hearth: fire flame log mantelpiece chimney grate ash brick poker stocking fireguard surround
stove, wood-burning stove, tiled stove: door pipe fire flame stovepipe log leg handle tile glass
radiator, heater: valve fin rib pipe knob
electric fan: blade grille base cage stand button cord propeller
ceiling fan: blade light chain motor rod
air conditioner: vent grille panel fan display cable
mirror, looking glass, hand mirror: frame glass reflection handle edge stand
window: frame glass pane curtain sill windowsill shutter blind latch handle ledge lintel
stained glass window, church window: glass pane lead arch figure frame rose
shop window: glass display mannequin sign price frame
door, front door: handle knob lock hinge frame keyhole letterbox window panel knocker bell number doormat step
sliding door, revolving door: glass handle frame panel rail pane
trapdoor, hatch: hinge ring handle lid plank ladder
curtain, drape: fold rail ring fringe pattern hem tieback pelmet tassel rod
blind, venetian blind, roller blind: slat cord roller edge pull
shutter: slat hinge latch panel heart
rug, carpet, mat: fringe pattern border edge corner tassel stripe medallion
flying carpet, magic carpet, persian rug: fringe tassel pattern border corner edge medallion
doormat: text border edge bristle pattern
floor, tiled floor, parquet: tile board plank rug pattern crack joint
ceiling: beam lamp stucco fan crack panel
staircase, stair, stairway: step banister railing handrail carpet tread landing post
spiral staircase: step railing handrail pole landing
escalator: step handrail side arrow plate
elevator, lift: door button panel mirror arrow cable floor handrail
ladder, stepladder: rung step side rail rope foot hinge
kitchen: cupboard oven sink stove fridge worktop counter table tap tile shelf window
bathroom: bath sink mirror toilet shower tap towel tile basin window mat
bedroom: bed window lamp curtain wardrobe rug pillow wall picture
living room, sitting room, lounge: sofa lamp rug table window television curtain armchair picture fireplace bookcase
classroom: blackboard desk chair window map chalk globe clock door
office: desk chair computer lamp window shelf phone file plant
bath, bathtub: tap water foam bubble leg foot rim plug shower duck drain
shower, shower cubicle: head hose water tap curtain door tray glass drop tile
sink, basin, washbasin: tap bowl drain plug water rim pipe pedestal soap faucet mirror
toilet, lavatory, loo: seat lid bowl cistern tank handle paper lever chain brush
bidet, urinal: bowl rim tap basin drain base
tap, faucet: handle spout water drop knob lever nozzle
plug, bath plug: chain ring stopper handle
electric plug, mains plug: prong pin cable cord wire
socket, power socket, electrical outlet: hole plate screw plug switch
light switch, switch: button plate lever screw frame
towel: stripe hem fringe edge fold loop pattern
towel rail, towel rack: bar towel hook bracket
toilet roll, toilet paper: sheet tube holder edge perforation
soap, bar of soap: dish foam bubble label lather
toothbrush: bristle handle head toothpaste stripe
toothpaste: tube cap label stripe paste
comb: tooth handle edge back hair end
hairbrush, brush: bristle handle back head
razor, shaver: blade handle head foam cord
hairdryer, hair dryer, blow dryer: handle nozzle cord switch button cable grille
curling iron: handle cord barrel clip button
perfume, perfume bottle, scent bottle: stopper cap label bottle liquid atomizer bulb bow neck
lipstick: tube cap case tip base
nail polish, nail varnish: bottle brush cap label polish
make-up, powder compact, eyeshadow: mirror brush lid powder case puff
sponge: hole foam edge pore
lamp, table lamp, desk lamp, bedside lamp: shade lampshade base bulb cord switch stand light arm fringe
floor lamp, standard lamp: shade lampshade stand base bulb pole cord foot
chandelier: arm candle crystal chain bulb light prism
hanging lamp, ceiling lamp, pendant lamp: shade bulb cord chain light lampshade
light bulb, bulb, lightbulb: filament glass base thread screw glow ray wire
lantern, oil lamp, paraffin lamp, hurricane lamp: handle flame glass wick base lid candle top ring light
paper lantern, chinese lantern: tassel rib light string handle pattern character
magic lamp, genie lamp: spout handle lid smoke base genie
torch, flaming torch: flame handle fire smoke cone
flashlight, pocket torch: beam light switch bulb handle lens button
candle: flame wick wax drip holder glow smoke stripe
candlestick, candle holder, candelabra: candle base arm flame handle stem wax
menorah, hanukkah lamp: candle flame arm branch base star
advent wreath: candle ribbon flame bow berry cone branch
spotlight, searchlight, floodlight: beam light lens stand lamp tripod
fairy light, string of lights, christmas light: bulb wire light cable
lava lamp: blob base cap glass liquid
match, matchstick: head flame stick smoke tip
matchbox: match label drawer strip picture
lighter, cigarette lighter: flame wheel lid button case
teapot, coffee pot, coffeepot: handle spout lid knob base pattern flower steam
kettle, tea kettle, electric kettle: handle spout lid steam knob base whistle cord button
cup, teacup, tea cup, coffee cup: handle saucer rim base steam pattern coffee tea spoon stripe
mug, beer mug, tankard, beer stein: handle rim base foam beer text picture lid stripe steam
cup of coffee, coffee, espresso, cappuccino, latte: cup saucer steam foam spoon handle biscuit heart sugar cream
cup of tea, tea: cup saucer steam tea-bag handle spoon lemon label
paper cup, takeaway coffee, coffee to go: lid sleeve logo cup hole straw steam
tea set, coffee set: teapot cup saucer handle sugar-bowl jug tray spout lid spoon
tea bag, teabag: string label tag tea
glass, drinking glass, tumbler: rim water base straw ice liquid drink
wine glass, wineglass, goblet, chalice: stem foot bowl rim base wine jewel
champagne glass, champagne flute: stem bubble foot base rim champagne
cocktail, martini, cocktail glass: glass straw umbrella olive cherry stem lemon slice ice base orange
pint, glass of beer, beer: glass foam froth bubble handle head bottle label
milkshake, smoothie: straw cream cherry glass foam sprinkle cup
lemonade, juice, orange juice, iced tea, soft drink: glass straw ice lemon slice bubble leaf orange ice-cube
milk, glass of milk, carton of milk: glass carton bottle label splash lid straw cow
water, glass of water: glass bubble ice drop surface wave
hot chocolate, cocoa: mug cup cream marshmallow steam foam handle
wine, red wine, white wine: glass bottle label cork stem grape
champagne, sparkling wine: bottle cork glass foam bubble label foil
whisky, whiskey, brandy, rum: glass bottle ice label ice-cube cork
plate, saucer: rim edge pattern border flower food stripe
bowl, mixing bowl, salad bowl: rim base foot pattern spoon content handle
fruit bowl, bowl of fruit, fruit basket: apple banana orange grape pear bowl rim handle leaf basket
tray, serving tray: handle rim edge glass cup
jug, pitcher, milk jug, ewer: handle spout lip rim base milk water neck
carafe, decanter: stopper neck wine handle base water
vase, flower vase: flower rim neck base handle pattern stem water leaf
amphora, urn, greek vase: handle neck lid base figure pattern foot rim
sugar bowl: lid handle sugar spoon knob cube
salt shaker, salt cellar, pepper pot, pepper shaker: hole lid cap letter salt base top
pepper mill, pepper grinder, coffee mill, coffee grinder: handle crank drawer knob top base bean
butter dish: lid butter knob handle knife
cake stand: cake plate stem foot base dome
egg cup, eggcup: egg foot rim stem spoon
toast rack: toast handle base slice
cutlery, silverware: knife fork spoon handle tooth
knife, kitchen knife, table knife, bread knife: blade handle edge point rivet tip
fork: prong tine handle neck tip
spoon, tablespoon, teaspoon: handle bowl tip edge neck
wooden spoon, ladle, spatula, slotted spoon, skimmer: handle bowl hole head hook
chopstick: tip stripe end pattern
whisk, egg whisk, egg beater: handle wire loop crank
rolling pin: handle roller dough flour
grater, cheese grater: handle hole side cheese base
peeler, potato peeler: blade handle peel slot grip
corkscrew: handle spiral screw arm cork lever
bottle opener, can opener, tin opener: handle blade hole key wheel
sieve, strainer, colander: handle mesh hole rim foot hook
funnel: cone spout rim handle tube
measuring jug, measuring cup: handle scale line spout number
kitchen scale: dial pan bowl hand number display
cutting board, chopping board: handle hole knife bread vegetable edge
pan, frying pan, skillet: handle rim egg oil base bottom hole
saucepan, pot, cooking pot, stockpot, casserole: handle lid knob steam rim base soup
pressure cooker: handle lid valve steam base
wok: handle vegetable rim lid steam
cauldron: handle leg rim fire potion bubble steam ladle chain flame
baking tray, cake tin, muffin tin, baking dish: rim cake handle biscuit paper
oven, cooker, kitchen stove, range: door knob handle burner hob hotplate window ring pot flame dial
microwave, microwave oven: door button window display handle plate dial
fridge, refrigerator, freezer: door handle shelf drawer magnet food light bottle compartment
dishwasher: door rack plate button handle panel
washing machine, washer: door drum window porthole button drawer dial knob laundry hose foam
tumble dryer, dryer: door drum button window laundry dial
toaster: slot toast lever slice cord knob button
coffee machine, coffee maker, espresso machine: pot jug cup handle button filter tap nozzle steam
blender, food mixer, mixer, hand mixer: jug lid blade button base whisk bowl handle beater cord
juicer, lemon squeezer: handle cone bowl lemon spout juice
mortar, pestle and mortar: pestle bowl rim herb base
vacuum cleaner, hoover: hose nozzle wheel tube handle cord bag brush button
iron, flat iron: handle cord steam soleplate dial button cable tip
sewing machine: needle wheel handwheel thread bobbin pedal table fabric spool
spinning wheel: wheel spindle pedal thread wool spoke
loom: thread frame cloth beam shuttle warp
broom, besom: bristle handle stick twig head
witch's broom: stick bristle twig cord handle
mop: handle bucket string head stick
dustpan, dustpan and brush: handle brush bristle edge dust
feather duster: feather handle loop stick tip dust
bucket, pail: handle water rim base foam sand
washtub, tub, laundry tub: handle water foam washboard hoop rim
laundry basket: laundry handle lid clothes hole
clothesline, washing line, clothes line: clothes peg rope post shirt sock line sheet
clothes peg, clothespin: spring jaw end sock shirt line
clothes horse, drying rack: bar leg clothes frame
coat hanger, clothes hanger, hanger: hook bar clip shoulder
cloth, dishcloth, tea towel: stripe hem fold check edge
tablecloth: edge hem fringe square stripe pattern fold lace corner check
napkin, serviette: fold edge corner pattern ring
handkerchief, hankie: corner edge hem monogram lace fold
blanket, quilt, patchwork quilt, duvet: fringe edge patch square stripe pattern border fold
pillow, cushion: cover tassel corner pattern button fringe seam zip
mattress: seam button stripe edge handle spring
clock, wall clock: hand face dial number numeral hour-hand minute-hand frame pendulum tick
alarm clock: bell hand face number hammer leg dial button key
grandfather clock, longcase clock: pendulum face hand dial weight door numeral case
cuckoo clock: cuckoo bird door pendulum chain weight roof cone hand numeral leaf
digital clock: digit number display button cord
watch, wristwatch: strap hand face dial buckle crown number case numeral
pocket watch: chain face hand lid dial crown numeral case
smartwatch: screen strap display button buckle icon
hourglass, sand timer, egg timer: sand frame bulb glass base stand post
sundial: shadow numeral face base pedestal number
stopwatch, timer: button hand dial number crown ring
calendar: date number month ring picture page square grid
thermometer: mercury scale bulb tube number mark
barometer, gauge, speedometer: needle dial scale number glass frame
weathervane, weathercock, weather vane: cock arrow letter pole tail
compass: needle dial letter lid rose ring arrow
scale, balance: pan beam chain weight needle dial base stand
bathroom scale: dial number display needle
globe: stand continent ocean axis base ring country meridian
telescope, spyglass: tube lens tripod eyepiece stand leg
microscope: lens eyepiece stage tube base knob slide
binoculars, field glasses: lens strap eyepiece tube wheel
magnifying glass, magnifier: handle lens glass frame rim
magnet, horseshoe magnet: pole end tip letter
hammer, mallet, sledgehammer: handle head claw shaft
axe, ax, hatchet: blade handle head edge shaft
saw, handsaw, hacksaw: blade handle tooth frame
chainsaw: chain blade bar handle engine tooth cord
circular saw: blade handle tooth guard cord
screwdriver: handle tip blade shaft
screw: thread head slot tip
nail: head point shaft tip
bolt, nut and bolt: thread head hole shaft slot shell kernel
wrench, spanner: jaw handle head hole
pliers, pincers, tongs: jaw handle grip joint rivet
drill, electric drill: bit trigger handle cord chuck battery
brace, hand drill: bit handle crank knob
jackhammer, pneumatic drill: handle bit hose chisel
chisel, file, rasp: blade handle tip edge
carpenter's plane: blade knob handle base shaving
vice, vise, clamp: jaw screw handle base
anvil: horn base top hammer block
tape measure, measuring tape: tape number case mark hook button
spirit level, level: bubble vial edge line
set square, ruler, protractor: number mark scale edge line hole corner
toolbox, tool box: handle lid tool hammer latch drawer
swiss army knife, penknife, pocketknife: blade cross handle corkscrew ring screwdriver
paintbrush: bristle handle paint tip ferrule
paint roller: roller handle paint frame
paint can, paint pot, tin of paint: handle lid label paint drip brush rim
paintbox, watercolour set: colour brush lid pan palette
palette, artist's palette: paint hole brush colour blob thumb-hole
easel: canvas picture leg brush peg shelf paint
trowel: blade handle mortar edge
ladder truck: ladder wheel cab light
spade, shovel: handle blade shaft grip edge soil
garden fork, pitchfork, hayfork: prong handle tine grip hay shaft
rake: tine tooth handle leaf head
hoe, pickaxe, pick: handle head blade point shaft
scythe, sickle: blade handle grip edge shaft
shears, hedge clippers, secateurs, pruning shears: blade handle spring grip
scissors: blade handle grip screw ring point
watering can: spout handle rose water drop head
hose, garden hose, hosepipe: nozzle water reel coil tap
sprinkler: water jet head drop hose
flowerpot, flower pot, plant pot: rim plant soil flower saucer leaf stem base
pot plant, houseplant, potted plant: pot leaf flower soil stem rim saucer
window box, flower box, planter: flower plant soil leaf side bracket
flowerbed, flower bed: flower tulip soil border edge plant leaf
vegetable patch, vegetable garden: row cabbage carrot soil label plant fence scarecrow lettuce
garden: flower path fence tree lawn bench gate bed hedge bush pond gnome
pond, garden pond: water lily frog reed stone fish lily-pad duck edge
garden gnome, gnome: hat beard lantern belt boot fishing-rod spade
birdbath, bird bath: water bowl bird base pedestal rim
bird feeder, bird table: roof seed perch bird pole tray
barbecue, grill, bbq: grate coal leg lid sausage flame smoke wheel handle meat
parasol, sunshade, beach umbrella: pole stripe fringe panel tip rib base
umbrella, brolly: handle canopy rib tip pole stripe panel
beach hut: door roof stripe step window flag
beach towel: stripe fringe pattern edge
compost heap, compost bin: leaf lid slat peel soil
haystack, hay bale, bale: straw hay string twine
piano, upright piano: key keyboard pedal lid stool leg music sheet music-stand
grand piano: key lid leg pedal keyboard string stool music-stand
synthesizer, electric piano, organ keyboard: key button knob stand display
organ, pipe organ: pipe keyboard key pedal stop bench case
harpsichord, celesta: key lid leg string keyboard
accordion, concertina: bellows key button strap keyboard
guitar, acoustic guitar: string neck body hole soundhole peg fret head bridge strap fretboard
electric guitar, bass guitar: string neck body knob peg fret pickup strap head cable
banjo, ukulele, mandolin, lute, balalaika: string neck body peg fret hole head
violin, fiddle, viola: bow string neck peg bridge scroll chin-rest f-hole body
cello, double bass, contrabass: bow string neck peg bridge spike scroll f-hole body
violin bow: hair stick frog tip
harp, lyre: string frame column neck pedal peg
zither, dulcimer: string peg hole hammer
sitar: string neck gourd peg fret
flute, recorder, piccolo, tin whistle: hole key mouthpiece tube end
clarinet, oboe, bassoon: key mouthpiece bell reed hole
saxophone: key mouthpiece bell neck strap reed
trumpet, bugle, cornet: valve bell mouthpiece tube banner
trombone: slide bell mouthpiece tube
tuba, sousaphone: bell valve mouthpiece tube
french horn, horn: bell valve mouthpiece tube
hunting horn, drinking horn: mouthpiece strap rim band tip
bagpipe: pipe bag tassel drone tartan chanter
panpipe, pan pipes: pipe cord band hole
harmonica, mouth organ: hole plate case mouthpiece logo
drum, snare drum, side drum: drumstick stick skin drumhead rim strap rope stripe
drum kit, drum set: drum cymbal drumstick pedal bass-drum stool stand
bongo, conga, djembe: skin rope rim pattern
kettledrum, timpani: skin leg mallet pedal
tambourine: jingle rim skin ribbon bell
xylophone, glockenspiel, marimba: bar mallet beater frame
triangle, musical triangle: beater string corner side stick hand
cymbal, gong: mallet rim stand strap dome frame
maraca, rattle: handle stripe bead ball pattern
castanet: string shell ribbon edge hand
bell, handbell, church bell, sleigh bell, jingle bell: clapper handle rope ribbon bow rim yoke
musical box, music box: crank lid dancer drum key ballerina
barrel organ, hurdy-gurdy: crank handle wheel pipe monkey keyboard
record player, turntable, gramophone, phonograph: record horn arm needle crank lid knob
record, vinyl record, gramophone record: label groove hole sleeve
jukebox: light record button coin-slot arch
radio, transistor radio: antenna aerial dial knob speaker button handle
boombox, cassette recorder, tape recorder: speaker handle button cassette reel antenna knob
cassette, cassette tape: reel label tape hole
cd, compact disc, dvd: hole label case reflection
speaker, loudspeaker: cone box cable grille stand
megaphone, loudhailer: handle horn trigger mouthpiece strap
headphones, earphones, headset: ear-pad headband cable cord band microphone
microphone, mic: stand cable head grille cord handle button
sheet music, musical score: note stave clef line bar staff title
musical note, note: head stem flag beam
treble clef: curl line loop staff
television, tv, television set: screen antenna aerial button knob stand leg remote picture
remote control, remote: button number battery light label
computer, desktop computer, pc: screen monitor keyboard mouse tower cable key button
laptop, notebook computer: screen keyboard key touchpad lid hinge logo
monitor, computer monitor: screen stand button base cable frame
computer keyboard, keyboard: key letter space-bar cable number
computer mouse: button wheel cable cord
tablet, e-reader: screen button icon frame pen
printer, photocopier: paper tray button lid display
telephone, phone: receiver dial cord button handset cradle number
mobile phone, cell phone, smartphone, mobile: screen button camera icon case antenna key
camera, photo camera: lens flash button strap viewfinder tripod shutter
video camera, camcorder, film camera, movie camera: lens tripod reel viewfinder microphone handle
webcam, security camera, surveillance camera: lens bracket stand cable light
projector, film projector: lens reel beam film light
film strip, film reel: hole frame reel picture
clapperboard, film clapper: stripe text hinge number
tripod: leg head handle foot
game console, games console, gamepad, joystick, game controller: button stick pad cable trigger screen
arcade machine, slot machine, pinball machine, one-armed bandit: screen button lever coin-slot joystick fruit ball flipper
calculator, pocket calculator: button display key number screen
abacus: bead frame rod wire
cash register, till: drawer key display button money receipt
cash machine, atm: screen slot keypad button card note
vending machine: bottle button slot window coin-slot can snack
credit card, bank card: number chip name stripe logo
battery: plus minus terminal label charge
cable, extension lead: plug socket end coil wire
usb stick, memory stick: cap plug hole light logo
satellite dish, radio telescope, radar dish: antenna stand arm bowl leg
antenna, aerial: rod mast wire base
circuit board, microchip: pin line wire hole
robot, android: head arm leg eye antenna button light hand claw wheel mouth screen
robot vacuum: brush button wheel light sensor
machine, apparatus, contraption: lever button wheel gear pipe dial light handle switch screen cog
time machine: dial lever seat light button clock
gear, cog, cogwheel: tooth hole spoke rim axle hub
engine: piston pipe fan belt cylinder wheel
pulley, winch: rope wheel hook crank load
windlass: rope crank handle drum bucket
printing press: roller screw lever paper plate
typewriter: key paper roller ribbon lever letter carriage
conveyor belt, assembly line: belt box roller parcel
robot arm, robotic arm: claw joint base gripper cable
laboratory, lab: test-tube flask microscope bench bottle bunsen-burner shelf
test tube: liquid rim stopper bubble label
flask, conical flask, retort: liquid neck stopper bubble smoke rim scale
syringe, injection: needle plunger liquid scale drop barrel
stethoscope: tube earpiece disc earplug ring
first aid kit, first-aid box: cross lid handle bandage latch plaster
plaster, sticking plaster, band-aid: pad hole edge dot strip
bandage: clip edge roll knot
crutch, walking stick, cane: handle tip grip shaft rubber
pill, capsule: line half groove coating letter
pill bottle, medicine bottle: label lid cap pill cross liquid
doll, rag doll: dress hair face eye arm leg shoe bow button plait apron
teddy bear, teddy, cuddly toy, stuffed animal, soft toy: ear bow nose paw eye ribbon belly button patch arm leg
puppet, marionette: string head arm leg control hand costume nose
hand puppet, glove puppet: head hat hand dress face nose
matryoshka, nesting doll, russian doll: face scarf apron flower pattern base
tin soldier, toy soldier, nutcracker: hat uniform gun button base mouth moustache belt boot sword
rocking horse: rocker mane saddle tail rein head ear eye handle stirrup
hobby horse: head stick mane rein wheel ear
toy car: wheel window door roof number key
toy train, model train: wheel engine carriage track chimney wagon
building block, toy block, alphabet block: letter side picture edge number corner
lego brick, lego: stud side hole top edge
jigsaw, jigsaw puzzle, puzzle: piece gap tab hole picture edge
rubik's cube: square sticker side corner face
spinning top, top, dreidel: handle stripe tip point knob letter
yo-yo: string loop disc star
kite: tail string bow cross stick line ribbon face stripe frame
pinwheel, toy windmill: blade stick pin sail vane
ball: stripe panel seam star pattern highlight
beach ball: stripe panel valve star
marble: swirl highlight reflection glass
bubble wand, soap bubbles: bubble ring handle bottle reflection
jack-in-the-box: spring clown lid box crank head star
piggy bank, money box, money-box: slot coin ear tail snout eye leg nose
paper plane, paper airplane: wing nose fold tail crease
paper boat, paper ship: fold sail point side
origami: fold crease wing point
paper hat, party hat: pom-pom stripe dot elastic string tip
balloon animal: ear tail knot leg nose
slingshot, catapult toy: rubber fork handle pouch stone band
water pistol, toy gun: trigger tank barrel nozzle water
skipping rope, jump rope: handle rope loop grip knot
hula hoop, hoop: stripe rim hand spiral bead
pogo stick, stilt: handle spring footrest step
chess set, chessboard, chess board: square piece king queen pawn knight rook board border
draughtboard, checkerboard: square piece border edge
chess piece, chessman: base head crown collar cross
dice, die: dot pip side number corner
domino: dot pip line half
board game: board piece counter dice square card path
dartboard, target, archery target: ring dart number arrow centre wire stand
playing card, ace, joker: symbol number heart spade letter corner king queen back border
card game, deck of cards, pack of cards: card back symbol box number
roulette wheel: ball number pocket handle
snooker table, pool table, billiard table: cue ball pocket cloth cushion leg edge
table football, foosball table: rod player goal handle ball
table tennis table, ping-pong table: net line bat ball leg
christmas tree: star bauble candle light tinsel ball present branch trunk angel garland stand tip ribbon
bauble, christmas bauble, christmas ornament: hook cap ribbon stripe snowflake string
christmas stocking: toe heel cuff present candy-cane loop trim
wreath, christmas wreath: bow ribbon berry candle leaf bell cone
garland, bunting: flag string pennant flower bow ribbon
present, gift, gift box: bow ribbon lid paper tag box pattern wrapping
easter egg: stripe pattern dot flower ribbon zigzag
easter basket: egg handle grass bow chick ribbon
firework, firecracker: spark star burst stick fuse trail
bomb, cartoon bomb, dynamite: fuse spark flame clock string
goal, football goal, soccer goal: net post crossbar goalkeeper goalpost
football, soccer ball: pentagon panel seam patch hexagon
american football, rugby ball: lace seam stripe tip
basketball: line seam stripe panel logo
basketball hoop, basketball basket: net ring backboard pole rim square
volleyball: panel seam line stripe
tennis ball: line seam felt fuzz logo
baseball, softball: seam stitch thread leather
golf ball: dimple tee logo number dot
bowling ball: hole reflection highlight number swirl
bowling pin, skittle: stripe neck base ball top
tennis racket, tennis racquet, badminton racket, squash racket: string handle frame grip net head
table tennis bat, ping-pong paddle: handle rubber blade ball edge grip
shuttlecock: feather cork band rim tip
baseball bat, cricket bat: handle grip tape blade
baseball glove: lace thumb web finger palm
wicket, cricket stumps: stump bail ball grass groove
hockey stick: blade handle tape shaft
hockey puck, puck: edge side logo top stripe
golf club: head shaft grip handle
golf bag: club strap pocket handle
billiard cue: tip handle shaft chalk ring
billiard ball, snooker ball: number stripe circle dot highlight
ski, cross-country skis: binding tip pole stripe boot
ski pole: handle grip strap basket tip
snowboard: binding edge nose tail pattern
ice skate, skate: blade boot lace hook tongue toe
boxing glove: lace thumb cuff strap seam
punching bag, punchbag: chain hook seam stand
dumbbell, barbell, weight: disc bar plate handle grip
kettlebell: handle base weight number ring
exercise bike, treadmill: handlebar pedal seat display belt saddle
vaulting horse, pommel horse: leg handle pad grip top
gymnastic ring: strap ring rope frame hand
balance beam, hurdle: leg bar stripe foot
longbow: string arrow grip limb
crossbow: bow string bolt trigger stock
arrow: head tip feather shaft point nock
quiver: arrow strap feather rim
dart: flight tip point shaft
frisbee, flying disc: rim edge stripe logo
javelin, spear, lance, harpoon: tip point shaft blade pennant rope handle
trident: prong point shaft barb tip
fishing rod, fishing pole: line reel hook float handle fish bait
fishhook, fish hook: barb point eye worm
fishing net, landing net, butterfly net: handle mesh ring hoop frame
snorkel, diving mask: glass tube strap mouthpiece lens
flipper, swim fin, diving fin: strap blade heel foot
scuba gear, diving suit: tank mask hose flipper belt helmet
diving board, springboard: board ladder step railing
life jacket, life vest: strap buckle whistle zip belt
lifebuoy, lifebelt, life ring, rubber ring, swim ring: rope stripe hole valve text duck
buoy: stripe light top bell chain
trophy: handle base plinth star rim plaque
medal: ribbon star number edge laurel pin
rosette, badge, award ribbon: ribbon pin centre text number star
winners' podium: number step medal flag athlete
referee whistle, whistle: mouthpiece ring hole cord ball
checkered flag: square pole edge check fold stripe
flag: pole flagpole stripe star cross canton emblem fold edge rope
national flag, standard: stripe pole cross emblem fringe tassel text star
pennant: pole text tip stripe
jolly roger, pirate flag: skull bone pole eye-patch
backpack, rucksack, school bag, satchel: strap pocket zip buckle flap handle zipper bottle badge
handbag, purse, ladies' bag: handle strap clasp buckle zip pocket flap chain
shoulder bag, messenger bag: strap flap buckle pocket clasp
shopping bag, carrier bag, paper bag, tote bag: handle logo text grocery bottom bread
plastic bag: handle logo knot fold
briefcase, attache case: handle lock clasp corner flap buckle
suitcase, case: handle strap lock sticker corner wheel clasp buckle label
travel bag, duffel bag, holdall, gym bag: handle strap zip pocket tag
doctor's bag: handle clasp cross lock
wallet, billfold: note banknote card pocket fold coin button
coin purse: clasp coin zip clip pattern
sack, money bag: rope knot string opening dollar-sign patch coin
santa's sack: present rope toy patch string
garbage bag, bin bag: knot tie fold string rubbish
hot-water bottle, hot water bottle: stopper neck cover cap heart pattern
basket, wicker basket, shopping basket: handle rim wicker weave lid fruit bread cloth
picnic basket, hamper: lid handle bottle cloth bread strap
box, cardboard box, carton: lid flap side corner tape label handle edge
crate, wooden crate: slat board plank nail handle label bottle
parcel, package, packet: string label tape stamp knot ribbon address
barrel, cask, keg: hoop band tap stave lid bung
oil drum, oil barrel: rim lid label drop
jerry can, petrol can, canister: handle cap spout lid label
gas bottle, gas cylinder: valve handle label cap
tin, can, tin can, tin of food: lid label rim ring
drinks can, soda can, beer can: ring-pull tab logo rim label
bottle, glass bottle: neck cork cap label stopper liquid base
wine bottle: label cork neck foil
beer bottle: label cap neck foam
water bottle, plastic bottle, sports bottle: cap label lid water neck straw
milk bottle: milk cap label neck
baby bottle, feeding bottle: teat milk scale nipple cap ring
potion, potion bottle, poison bottle: cork label skull bubble liquid smoke neck
message in a bottle: cork paper bottle scroll neck
spray can, aerosol can: nozzle cap label spray button
spray bottle: trigger nozzle liquid label
tube: cap label nozzle end paint
jar, jam jar, preserving jar: lid label rim jam cloth
honey jar, honey pot: lid honey dipper label bee drip
cookie jar, biscuit tin: lid biscuit knob label cookie handle
lunch box, lunchbox: lid handle sandwich apple clasp
thermos, thermos flask, vacuum flask: lid cup handle stopper steam
ashtray: cigarette rim ash notch smoke
cigarette, cigar: smoke filter ash tip band ember
pipe, tobacco pipe: bowl stem mouthpiece smoke
hookah: hose mouthpiece bowl base smoke
wastepaper basket, waste bin: paper rim mesh bag
coffin, casket: lid handle cross flower nail
nest, bird's nest: egg twig chick bird branch straw
sword, broadsword, sabre, rapier: blade hilt handle guard pommel tip grip crossguard
katana, samurai sword: blade guard handle sheath
dagger: blade hilt handle guard sheath jewel
scabbard, sheath: strap tip belt sword
lightsaber: blade handle glow button ring
halberd, battleaxe, battle axe: blade shaft spike handle
club, cudgel, mace, morning star: spike handle head chain ball
flail: chain ball spike handle
shield: boss rim emblem cross coat-of-arms stripe rivet edge
coat of arms, crest, emblem, escutcheon: shield lion crown eagle banner helmet motto ribbon stripe
gun, pistol, handgun, revolver: barrel trigger grip handle hammer cylinder muzzle
rifle, shotgun, musket: barrel trigger stock butt scope sling bayonet
machine gun: barrel magazine trigger stock belt stand
cannon: barrel wheel carriage muzzle fuse cannonball smoke
bullet, cartridge: tip case base band rim
grenade, hand grenade: pin ring lever handle groove
catapult, trebuchet: arm wheel sling rope frame stone
guillotine: blade rope frame basket
gallows: rope noose beam post trapdoor
handcuffs, shackle: chain lock ring keyhole
armour, armor, suit of armour, suit of armor: helmet visor breastplate gauntlet plume shield sword shoulder knee greave
helmet, knight's helmet: visor plume crest strap slit horn
viking helmet: horn rivet rim nose-guard
crash helmet, motorcycle helmet, bicycle helmet: visor strap stripe vent buckle
hard hat, safety helmet: brim peak strap lamp logo
chain mail, breastplate: ring rivet strap sleeve emblem
whip, lasso: handle loop lash rope knot
magic wand, wand: star tip handle sparkle ribbon
crystal ball: stand base reflection star ball
staff, sceptre, scepter: orb knob jewel handle crook tip
coat, overcoat, winter coat: button collar sleeve pocket belt hood lining lapel cuff hem
raincoat, mackintosh, anorak, parka: hood zip pocket sleeve button toggle cuff collar
fur coat: collar fur sleeve cuff button
jacket, denim jacket, leather jacket: zip button collar sleeve pocket cuff lapel patch
suit, dinner suit, tuxedo: jacket tie trousers lapel button collar pocket bow-tie handkerchief shirt
tailcoat, dress coat: tail lapel button sleeve collar
waistcoat, vest: button pocket lapel buckle
shirt, blouse: collar button sleeve cuff pocket stripe pattern
t-shirt, tee shirt, tee: sleeve neck print logo text collar hem stripe picture
polo shirt: collar button sleeve logo
football shirt, jersey, sports shirt: number name sleeve collar stripe logo badge
sweater, jumper, pullover: sleeve collar cuff pattern neck stripe hem reindeer
cardigan: button sleeve pocket cuff collar
hoodie, sweatshirt: hood pocket cord zip sleeve logo string cuff
tank top, undershirt, singlet: strap neck hem number
trousers, pants: leg pocket belt button zip crease cuff hem waistband
jeans, denims: pocket button leg belt-loop zip seam patch cuff rip
shorts, bermuda shorts: leg pocket button stripe belt drawstring
leggings, tights: leg toe foot pattern waistband hole
tracksuit, jogging suit: stripe zip hood leg sleeve
overalls, dungarees, boiler suit: strap pocket bib button buckle leg patch
skirt, miniskirt: hem pleat waistband fold pattern ruffle belt
kilt: pleat tartan sporran check pin
tutu, ballet dress: tulle strap bodice frill bow
dress, gown, ball gown, evening dress: skirt sleeve hem bow belt collar neckline ruffle lace sash strap pattern
wedding dress, bridal gown: veil train lace bouquet skirt bodice bow
kimono: sash sleeve belt pattern collar bow
sari, toga: fold border drape shoulder pattern
apron, pinafore: string pocket bow strap bib frill stripe
bathrobe, dressing gown, robe: belt pocket sleeve collar cuff hood
pyjamas, pajamas: button collar stripe pocket sleeve leg pattern
nightgown, nightdress, nightshirt: sleeve lace button collar hem
underpants, briefs, boxer shorts, knickers: waistband leg pattern bow heart
bra, brassiere, corset: strap cup lace hook bow
swimsuit, bathing suit, bikini: strap stripe bow top bottom pattern
swimming trunks, swim trunks: waistband stripe cord leg
uniform: button badge epaulette cap medal belt stripe pocket collar
cape, cloak: hood clasp collar lining fold cord
superhero costume: cape mask logo belt boot emblem
clown costume: ruff button pom-pom hat nose dot
ghost costume: eye sheet hole hem
spacesuit, space suit: helmet visor glove backpack boot hose flag badge
baby romper, romper suit, onesie, bodysuit: button foot sleeve snap picture collar
nappy, diaper: pin tape tab leg
bib: tie picture pocket edge stain
poncho, shawl: fringe stripe tassel pattern hood
scarf, muffler: fringe stripe tassel knot end pattern
tie, necktie: knot stripe tip clip dot pattern
bow tie: knot wing dot strap
belt: buckle hole loop strap end
braces, suspenders: clip strap button stripe buckle
glove, mitten, mitt: finger thumb cuff palm pattern cord
sock, stocking: toe heel cuff stripe hole pattern
hat, fedora, trilby: brim band ribbon crown feather
top hat, bowler, bowler hat: brim band ribbon crown rabbit
cap, baseball cap: peak visor button logo brim strap
flat cap, beret: peak button stalk band
woolly hat, bobble hat, beanie: bobble pom-pom stripe rim ear-flap pattern
santa hat, christmas hat: pom-pom bobble trim fur
straw hat, sun hat: brim ribbon band bow flower straw
cowboy hat, sombrero: brim band cord star pattern
witch's hat, wizard's hat: brim buckle band tip star point moon
chef's hat, cook's hat: band pleat fold top
graduation cap, mortarboard: tassel cord top button
nurse's cap: cross band fold brim pin
police hat, officer's cap, captain's hat: badge peak band anchor cord visor
pirate hat, tricorne: skull feather brim bone trim
turban: jewel feather fold knot brooch
bonnet: ribbon bow lace brim string
crown, diadem: jewel spike point gem cross band pearl velvet
tiara: jewel diamond pearl band
laurel wreath: leaf berry ribbon bow twig
headband, hairband: bow band flower ear
hair slide, hairpin, hair clip: bow clip flower butterfly
hair bow, ribbon: loop knot tail end dot
wig: curl lock parting plait fringe
mask, carnival mask, theatre mask: eye feather string nose hole mouth ribbon
gas mask, surgical mask: strap filter eyepiece glass fold
false beard: moustache string ear-loop curl
veil: lace edge flower band
earmuff: pad band fur headband pompom
glasses, spectacles, eyeglasses: lens frame temple bridge arm nosepiece
sunglasses: lens frame arm reflection bridge
goggles, swimming goggles, ski goggles: lens strap frame nosepiece reflection
monocle: chain lens rim frame glass
eye patch: strap string skull edge band
shoe, leather shoe: lace sole heel tongue toe buckle eyelet strap
trainer, sneaker, running shoe, sports shoe, gym shoe: lace sole stripe tongue toe logo heel eyelet
boot, ankle boot, hiking boot: lace sole heel tongue shaft toe zip buckle
wellington, rubber boot, wellington boot: sole handle heel stripe toe
cowboy boot: spur heel star stitching strap toe
high heel, high-heeled shoe, stiletto: heel toe strap sole bow buckle
sandal, flip-flop: strap sole buckle toe thong
slipper, ballet shoe: sole pom-pom ribbon fur toe bow
clog, wooden shoe: toe heel sole pattern
football boot, soccer shoe: stud lace sole stripe
ski boot: buckle sole strap toe
horseshoe: hole nail edge groove ribbon
shoelace: bow loop knot tip
shoe box, shoebox: lid shoe label paper
wedding ring, engagement ring: stone diamond gem band jewel
necklace, pearl necklace: pendant chain pearl bead clasp jewel
pendant, locket, amulet: chain stone ring picture gem
bracelet, bangle: bead charm clasp link stone chain
earring: hook pearl stone hoop drop
brooch, pin: stone pearl clasp needle
jewel, gem, diamond: facet edge sparkle side
jewellery box, jewelry box: lid ring necklace lock mirror pearl
rosary, string of beads: bead cross cord crucifix medal
chain: link ring padlock hook
key: bit bow tooth ring shaft tag
key ring, bunch of keys: key ring tag chain pendant
padlock, lock, combination lock: keyhole shackle dial number
button, shirt button: hole thread rim edge
zip, zipper: slider tooth pull tape
safety pin, pushpin, drawing pin: needle point head clasp
needle, sewing needle: eye thread point tip
spool, cotton reel, reel, reel of thread, thread: thread rim hole end needle
ball of wool, ball of yarn, yarn: thread end needle label
knitting, knitting needle: needle wool stitch thread scarf knob
pincushion: pin needle leaf thread top
thimble: dimple rim band edge top
mannequin, dressmaker's dummy: stand dress neck base
book, hardback, paperback: cover page spine title bookmark corner picture clasp edge
open book: page text line bookmark picture spine cover
comic, comic book: panel speech-bubble picture cover title
bible, prayer book: cross cover page ribbon clasp
notebook, exercise book, notepad, diary: cover page spiral ring line label lock pen
photo album: photo page cover corner picture
photo, photograph, polaroid, snapshot: frame border edge corner caption background
painting, picture, portrait: frame background canvas border corner signature edge
picture frame: glass picture corner stand border
postcard: stamp picture address line text edge
greeting card, birthday card, christmas card, card: text greeting border picture heart cake title background envelope
invitation, invitation card: title text border date background ribbon flower corner name
business card, visiting card, name badge: name logo text border phone-number background corner
letter: text signature seal line envelope stamp fold
envelope: flap stamp seal address letter corner edge
love letter: heart seal envelope ribbon lips
stamp, postage stamp: edge perforation price picture border number postmark
rubber stamp: handle pad text base
newspaper: headline column picture title text fold
magazine: cover title headline picture page
poster, placard, flyer, leaflet: title text border corner background picture headline logo
ribbon banner: text fold end letter border string
billboard, advertisement, hoarding: text picture frame post logo slogan lamp
map, treasure map: cross x path compass island legend border road river line route title fold
atlas, world map: continent ocean country border compass line
plan, floor plan, blueprint: line wall door room number title
logo, trademark: text letter symbol circle background slogan icon border
sign, signboard, shop sign: text letter border post arrow background chain frame pole
neon sign: tube letter glow frame arrow
arrow sign, direction sign: arrow text pole border
warning sign: triangle symbol border exclamation-mark text
nameplate, house number, number plate, license plate: number letter border screw
menu, menu card: title text price dish border heading background
label, sticker, price tag, tag: text border string hole price title edge background
certificate, diploma: seal ribbon text border title signature
scroll, parchment: roll text seal ribbon edge rod
ticket, train ticket, cinema ticket: number edge text hole perforation date
passport: cover emblem photo stamp page
banknote, paper money, dollar bill: number portrait border corner symbol
coin, gold coin: edge number head symbol rim
receipt, bill, invoice: total text line number logo
form, questionnaire: line box text tick title
list, checklist, shopping list: line tick box text title checkbox
timetable, spreadsheet: row column cell line header title number
chart, bar chart, diagram, graph: bar axis line title label legend arrow point
pie chart: slice legend label title segment
family tree: branch name box line leaf
crossword, sudoku: square number letter grid clue
sticky note, post-it: text corner pin edge
blackboard, chalkboard, whiteboard: chalk frame text writing sponge stand drawing ledge
notice board, pinboard, bulletin board: pin note frame photo paper
clipboard: clip paper line pen board
folder, ring binder, file folder: ring label tab paper spine hole
book cover: title author picture border spine background
page, sheet of paper, paper: corner line edge text fold margin hole title
wallpaper, wrapping paper: pattern stripe flower background dot edge
alphabet: letter row line background
pencil: tip point rubber eraser lead wood shaft end band
coloured pencil, crayon, wax crayon: tip point label wrapper wood
pen, ballpoint pen, biro: tip clip cap button nib
fountain pen: nib cap clip ink
quill, feather pen: nib feather tip inkwell barb
felt-tip, felt pen, marker, highlighter: cap tip barrel label
pencil case, pencil box: zip pencil ruler pen pocket
pencil sharpener, sharpener: blade hole screw shaving
eraser, rubber: sleeve edge stripe corner
inkwell, ink bottle: ink quill lid label
chalk: tip end dust line stick
glue, glue stick, tube of glue: cap label tube nozzle
stapler, hole punch: lever base handle staple
paper clip: loop end bend wire curve
adhesive tape, sellotape, scotch tape: roll dispenser tooth edge
pair of compasses: point leg pencil hinge
bookmark: tassel ribbon picture hole
speech bubble, speech balloon, thought bubble: tail text border outline
heart: outline arrow highlight ribbon edge
star: point outline face ray centre
title page: title text border line
chess clock: button face hand dial
money: coin banknote note bag stack
cake, birthday cake, layer cake: layer icing candle slice topping cherry cream flame plate frosting sprinkle
wedding cake: tier layer figure icing rose ribbon flower pearl
gateau, cream cake, sponge cake, chocolate cake, cheesecake: cream layer slice icing cherry topping plate strawberry base
slice of cake, piece of cake: layer icing cherry cream fork plate strawberry
cupcake, muffin: icing cherry case wrapper topping sprinkle frosting candle cream
doughnut, donut: hole icing sprinkle glaze bite
biscuit, cookie: chocolate-chip crumb bite icing sprinkle edge
gingerbread man: button eye icing mouth arm leg bow bite
pretzel: salt loop knot hole
croissant, bread roll, bun: crust seed end layer
bread, loaf, loaf of bread, baguette: crust slice crumb cut end seed
toast, slice of bread: crust butter jam edge bite
sandwich, submarine sandwich: bread lettuce tomato cheese ham slice filling toothpick crust
burger, hamburger, cheeseburger: bun lettuce tomato cheese patty meat sesame-seed onion ketchup sauce
hot dog, hotdog: sausage bun mustard ketchup onion
sausage, bratwurst: skin end mustard stripe
pizza: cheese tomato pepperoni crust olive slice mushroom topping salami basil pepper
slice of pizza, pizza slice: crust cheese pepperoni olive topping tip
kebab, doner, wrap, burrito, taco: meat salad wrapper tomato lettuce tortilla sauce shell
skewer, shashlik: meat stick pepper onion tomato
french fries, fries, chip: box carton stripe ketchup logo
crisps, bag of crisps: bag logo crisp label
popcorn: box stripe bucket kernel text
pie, apple pie, tart: crust slice filling lattice steam plate edge apple dish
pancake, waffle, crepe: syrup butter plate stack berry cream square
pudding, christmas pudding, jelly, jello: sauce holly plate cherry cream berry top
ice cream, ice cream cone, ice-cream cone, soft ice: cone scoop wafer cherry topping ball sauce sprinkle
ice cream sundae, sundae, ice cream cup: scoop cherry cream glass wafer spoon sauce umbrella
ice lolly, popsicle: stick stripe bite drip
lollipop: stick swirl stripe bow
candy, sweet, bonbon: wrapper stripe twist end
candy cane: stripe bow hook ribbon
cotton candy, candyfloss: stick cone cloud tip swirl
chocolate, bar of chocolate, chocolate bar: wrapper square piece foil label bite
box of chocolates: chocolate lid bow ribbon box
soup, bowl of soup: bowl spoon steam noodle rim vegetable plate carrot
noodles, ramen, bowl of noodles: bowl chopstick egg steam noodle rim
spaghetti, plate of spaghetti, pasta: sauce noodle plate fork meatball basil cheese
rice, bowl of rice: bowl chopstick grain steam
salad, bowl of salad: lettuce tomato cucumber bowl leaf onion olive fork
sushi: rice fish seaweed chopstick roll ginger
roast chicken, roast turkey, roast: leg wing plate drumstick platter skin garnish
drumstick, chicken leg: bone meat skin bite
steak, meat, joint of meat: bone fat edge plate
ham: bone rind fat slice
bacon, rasher: stripe fat edge rind meat
plate of fish, fish and chips: fish lemon plate chip tail head fork
fried egg: yolk white edge pan plate
boiled egg, egg: shell yolk white crack highlight speckle
bacon and eggs, full english breakfast, breakfast: egg sausage toast plate bean tomato cup fork
cheese, swiss cheese, piece of cheese: hole rind edge slice
butter, pat of butter: knife dish wrapper edge
jam, marmalade: jar label lid spoon fruit
honey: jar dipper drip bee spoon
ketchup, mustard, ketchup bottle: bottle label cap nozzle
cereal, bowl of cereal, muesli, porridge: bowl milk spoon flake box
packed lunch, bento: box rice sandwich compartment apple
meal, dinner, plate of food: plate fork knife meat potato vegetable pea sauce
buffet, feast: plate dish bowl tablecloth bottle cake fruit glass
apple: stalk stem leaf core seed skin highlight bite worm
pear: stalk stem leaf skin highlight
banana, bunch of bananas: peel skin stalk tip spot
orange, lemon, lime, grapefruit: leaf peel segment stalk slice pip
cherry: stalk stem leaf highlight stone
strawberry: seed leaf stalk calyx
grape, bunch of grapes: stalk leaf berry vine tendril
pineapple: leaf crown eye skin
watermelon, melon, slice of watermelon: rind seed flesh stripe skin slice
coconut: shell flesh hole milk straw half
pumpkin: stem stalk rib leaf face
carrot: leaf top tip green
tomato, pepper, aubergine, eggplant: stalk stem leaf highlight skin
corn, corn on the cob, maize: kernel leaf husk cob
cabbage, lettuce, cauliflower: leaf stalk vein head
mushroom, toadstool: cap stem stalk dot spot gill ring
onion, leek, radish, beetroot: root leaf skin ring layer
peapod, pea pod: pea pod stalk tip
walnut, hazelnut, acorn: shell cap kernel stalk
rope: knot loop end coil strand
knot: loop end rope strand bow
anchor: ring chain rope fluke shaft
ship's wheel, steering wheel: spoke handle rim hub horn
wheel, cartwheel: spoke rim hub tyre
tyre, tire: tread rim hub groove sidewall
sail: mast stripe rope boom number
propeller: blade hub nose tip cap
saddle: stirrup strap girth seat horn
bridle, harness: rein bit strap buckle ring
dog collar, collar: tag bell buckle leash ring
cat basket, dog basket: cushion rim blanket bone
dog bowl, food bowl: name bone food water rim
scratching post: rope platform base ball
bone: end knob joint tip shaft
rubber duck: beak eye wing tail
skull: eye-socket tooth jaw nose bone crack
skeleton: skull rib bone spine hand leg pelvis foot
shell, seashell: spiral rib edge opening pearl
pearl oyster, oyster: pearl shell edge lemon ridge
feather: shaft quill barb tip
dreamcatcher: feather bead net web ring hoop thread
wind chime: tube string clapper bell
spider web, cobweb: spider thread drop fly centre
stocks, pillory: hole board post hinge
totem mask, tribal mask: eye mouth feather stripe horn
crib scene, nativity scene, manger: straw baby star stable donkey angel sheep ox
cross, crucifix: arm beam base figure nail
altar: candle cross cloth step flower
bouquet, bunch of flowers: flower ribbon stem leaf bow paper rose
hand fan, folding fan: rib fold pattern handle tassel
flypaper, mousetrap: spring cheese bait board bar
dice cup: rim dice bottom base side
incense burner: smoke stick lid bowl
aquarium pump: hose bubble filter cable tube
snow globe: snow base glass house tree snowman
night sky, starry sky: star moon cloud comet
parade float: flower wheel banner figure
sauna: bench stove bucket ladle stone door towel
hot tub, jacuzzi: water bubble step foam rim seat
fitted wardrobe: door mirror handle drawer
lightship: lamp mast hull deck name funnel
water slide, water chute: chute water ladder pool splash step
inflatable mattress, air bed, airbed, lilo: pillow valve stripe seam edge
bouncy castle: tower arch floor wall slide
ticket booth, sentry box, booth: window roof sign door stripe counter
newspaper stand, magazine rack: newspaper magazine shelf leg
photo booth: curtain stool flash screen sign
oven glove, pot holder: loop thumb cuff pattern
cookery book, recipe: title text picture ingredient list
hospital bed: rail wheel pillow blanket mattress drip chart
stretcher: handle wheel blanket pillow pole
dentist's chair: lamp headrest armrest basin drill seat
operating table: lamp sheet wheel pillow
barber's chair: seat footrest armrest headrest base lever
barber's pole: stripe ball top base
massage table: towel leg pillow headrest
climbing wall: hold rope mat climber harness
zip line, ropeway: rope harness pulley platform
litter, sedan chair, palanquin: pole curtain seat roof door window
saloon: door sign bar swing-door bottle porch piano
milestone: number inscription moss arrow
cattle trough, trough, feeding trough: water food hay rim leg
hayrack: hay bar leg straw slat
milk churn: lid handle milk neck rim
butter churn: stick lid barrel hoop
wine press: screw barrel grape handle
still life: fruit bowl vase flower bottle table cloth background
landscape painting: frame sky tree hill signature
cityscape, skyline: building tower window bridge roof skyscraper
village: house church roof road tree steeple
town, city: house building street roof tower window car
island, desert island: palm sand beach coconut sea wave
beach: sand umbrella towel sea wave shell ball palm
campsite: tent campfire caravan table log sleeping-bag
railway signal, semaphore: arm light pole post ladder
ski slope, ski jump: snow flag pole track tree
racing sulky: wheel shaft seat horse
space capsule: window hatch parachute heat-shield stripe
jetpack: strap flame tank nozzle
ray gun, laser gun: barrel trigger ring handle beam
control panel, cockpit panel, dashboard: button lever dial screen light switch needle steering-wheel
cockpit: seat stick window dial pilot canopy
periscope: lens tube handle eyepiece mirror
radar, radar screen: dot line circle beam dish
parking garage barrier, toll gate: barrier stripe light booth
loudspeaker van: speaker wheel window door
horsebox, horse trailer: horse door ramp wheel window
pontoon, floating dock: plank barrel rope post
pedalo, pedal boat: pedal seat slide rudder float swan
swan boat: neck head wing seat beak
signal lamp: lens handle light shutter beam
plane: wing tail engine cockpit window nose fuselage propeller wheel door blade knob handle
dish: rim edge pattern border food flower antenna stand arm
motor: engine wheel door window piston pipe fan belt propeller
bow: string arrow grip limb loop knot tail end dot hair stick
ring: stone diamond gem band jewel rope post corner
banner: text pole fringe emblem stripe fold tassel end letter border
nut: shell kernel hole thread cap edge
fan: blade grille stand base cage button cord rib fold handle pattern tassel
lampshade: fringe frame pattern pleat rim tassel
petrol pump, gas pump, fuel pump: hose nozzle display handle number screen
door knocker, knocker: ring lion-head plate mouth
doorbell: button plate name ring
door handle, doorknob: plate keyhole screw lever
roof: tile chimney ridge gutter skylight slate dormer antenna
chimney: smoke brick pot cap stork
dormer, skylight: window pane frame roof curtain
flagpole: flag rope ball base
diving bell: porthole cable hose helmet
spinning mule, textile mill: thread wheel spool roller
sugar cube, ice cube: edge corner side highlight drop
fish pond: water fish glass plant bubble
milk cart, dog cart: wheel shaft churn harness
cash box: lid handle coin lock note
tool belt: hammer buckle pocket screwdriver loop
safety vest, high-visibility vest: stripe zip pocket reflector
lifesaver: rope stripe text hole
walkie-talkie: antenna button knob speaker grille
pager, intercom: button grille speaker screen cable
video game, computer game: screen score button character joystick
app icon, icon, pictogram: symbol background border corner letter
web page, website, browser window: header button text link picture menu scrollbar
dialog box, form field, text box: button border text title cross corner
push button: text border icon shadow corner
ship in a bottle, bottle ship: ship sail bottle cork mast stand
roadside shrine, wayside cross: cross roof flower candle figure
polytunnel, cold frame: glass lid plant hoop door
vineyard, orchard: row vine grape post tree apple ladder
field, wheat field: furrow fence crop scarecrow row path
sewing box, sewing kit: needle thread button scissors lid pin
paint tube, tube of paint: cap label paint end
spray gun, airbrush: nozzle trigger cup hose
soldering iron: tip handle cord stand
toilet brush: handle bristle holder base
soap dispenser: pump nozzle label liquid soap
shower curtain: ring rail pattern duck hem
bath toy, toy boat: sail mast hull flag funnel string
pull-along toy, toy dog on wheels: wheel string ear tail
baby mobile, cot mobile: string star moon animal ring
dummy, pacifier: ring teat handle shield
potty: handle seat rim base
baby walker, baby bouncer: wheel seat tray toy
car seat, child seat: strap buckle headrest armrest cover
sunbed, beach chair: stripe canvas cushion roof footrest handle
oar, paddle: blade shaft grip handle stripe
boat trailer: wheel boat tow-bar winch
railway carriage compartment, compartment: seat window door luggage-rack table curtain
windsock: stripe pole ring opening
wind-up toy, clockwork toy: key wheel spring button
key fob, remote key: button ring logo key
ice cream scoop: handle lever bowl ball
pizza cutter: wheel handle blade guard
pizza box: lid pizza logo text
pastry, danish, cinnamon roll, swiss roll: swirl icing raisin cream sugar jam
macaroon, macaron: cream filling shell top
omelette, quiche: egg herb plate filling crust
stew, curry, goulash: meat potato carrot sauce bowl spoon
dumpling, ravioli: edge filling plate steam sauce
seafood platter: lemon claw plate shell ice
fondue: pot fork bread cheese flame
advent calendar: door number picture window star
menu board, sandwich board: text chalk frame leg price
@vehicle: wheel window door seat light headlight windscreen windshield roof tyre bumper steering-wheel engine number stripe
@car: wheel door window windscreen windshield headlight bonnet hood roof boot trunk bumper mirror tyre number-plate
@boat: hull sail mast deck bow stern flag anchor oar rope cabin porthole rudder propeller railing
@aircraft: wing tail cockpit window propeller engine nose fuselage wheel door rotor fin rudder
@train: carriage wheel window door engine track rail headlight chimney smoke roof
@spacecraft: window fin engine flame nose hatch antenna wing porthole light
@building: door window roof wall chimney step tower balcony entrance sign floor column
@house: door window roof chimney wall step porch garden fence shutter curtain
@bridge: railing pillar arch road cable deck
@room: wall floor window door ceiling lamp carpet rug curtain picture
@furniture: leg top drawer door handle cushion back seat shelf knob
@seat: seat leg back armrest cushion backrest
@lamp: shade bulb light base stand cord flame lampshade
@garment: sleeve collar button pocket hem belt zip hood cuff pattern stripe
@shoe: sole heel lace toe tongue buckle strap
@hat: brim band ribbon feather crown peak
@jewellery: stone jewel gem chain clasp pearl bead
@bag: handle strap zip pocket buckle flap clasp
@instrument: string key neck body mouthpiece bell bow hole valve
@tool: handle blade head grip tip
@container: lid handle rim label neck base cap side cork spout
@vessel: handle rim lid spout base foot pattern
@food: plate slice topping sauce crust filling bowl
@fruit: stalk stem leaf skin seed peel slice
@drink: glass straw ice cup bottle label foam bubble bottle-cap
@machine: button lever wheel handle switch dial screen light cable pipe
@device: screen button cable display antenna plug
@weapon: blade handle barrel trigger tip grip hilt
@armour: visor strap plate rivet plume
@toy: wheel eye string ribbon key face
@ball: stripe panel seam line
@sport: ball net line goal
@clock: hand face number dial numeral
@book: cover page spine title text picture
@sheet: title text border corner background line edge picture heading
@sign: text border background letter symbol arrow pole
@flag: stripe pole star cross emblem
@cloth: edge hem fringe stripe pattern fold square
`;
