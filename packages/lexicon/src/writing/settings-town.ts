/** Streets, towns, gardens and other places that people have built out of doors. The form of the rows: `rows.ts`. */
export const TOWN_SETTINGS = `
city-street | city street, street, bus stop, tram stop, taxi rank, downtown, avenue, city, busy street, sidewalk, pavement, new york, london, tokyo, berlin, manhattan | out urban
n a bicycle _leans against a lamp post / paper scraps _lie along the kerb / a shop awning _drips onto the pavement +rain / a hydrant _drips on the kerb / leaflets _cling to a post / a folded table _stands by a doorway / pigeons _pick along the gutter
m parked cars _narrow the roadway / fire escapes _zigzag down the brick / wet asphalt _doubles every light +rain,night / shop signs _hang at right angles / a delivery van _blocks half the lane / laundry cables _cross between windows / scaffolding _wraps one front
f the street _runs off into haze / water tanks _stand on the roofs / the far corner _shines where two streets meet / towers _stand grey over the roofline / traffic lamps _dwindle to dots
a steam _rises from a grating / drizzle _shows only in front of the lamps +rain / exhaust _hangs in the low light / the heat of kitchens _leaks from basements -rain
g the wet kerb; shop glass; the tops of the parked cars

alley | alley, alleyway, back street, narrow street, lane | out urban dark
n crates _are stacked by a back door / a drainpipe _splashes over the cobbles +rain
m cables _cross from wall to wall / patched plaster _shows older colours
f a strip of brighter street _shows at the end
a kitchen steam _leaks from a vent
g the wet cobbles; the edges of the steps

neon-street | neon street, cyberpunk city, cyberpunk street, neon city, futuristic city, city of the future | out urban night strange
n puddles _break the signs into ribbons of colour / vents _breathe vapour along the ground
m walkways and cables _knot overhead / glass fronts _stack up floor on floor
f towers _lose their tops in low cloud
a thin rain _turns pink and blue as it falls
g wet asphalt; chrome edges; rain on glass

skyline | skyline, cityscape, city skyline, skyscrapers | out urban grand
n a parapet _runs along the bottom edge
m glass faces _hand the light from one tower to the next / cranes _stand over the newest blocks
f the far towers _are flat blue shapes
a a layer of haze _lies between the streets
g the window grids; the edges of the towers

rooftop | rooftop, roof terrace, rooftops | out urban
n tar paper and pigeon feathers _cover the roof / a folding chair _stands by the parapet
m chimney pots _stand in rows / a washing line _crosses between the aerials
f the roofs _go on to the hills
a warm air _shivers over the vents +summer,noon
g the parapet; the aerial wires

market | market, bazaar, marketplace, farmers market, food market, night market | out urban lively
n crates of fruit _tilt toward the aisle / a brass scale _hangs from a hook
m striped awnings _throw coloured shade / sacks of spice _stand open in cones
f stall _follows stall into the dimness
a grill smoke _curls under the canvas
g the skins of the fruit; the brass pans

square | square, plaza, piazza, town square, fountain | out urban
n worn paving _fans out from the fountain
m café chairs _face the open space / pigeons _scatter across the stones
f an arcade _runs along the shady side / a clock face _shows over the roofs
a fine water _drifts from the fountain
g the polished stones; the rim of the basin

park | park, city park, central park, playground in a park | out
x sheep
n fallen leaves _gather against the kerb of the path +autumn / a bench slat _is polished by coats
m old planes _arch over the walk / a pond _shows between the trunks
f rooftops _look over the trees
a seed fluff _sails across the lawn +spring,summer
g the bench; the leaves overhead

playground | playground, swings, slide | out
n rubber matting _is scuffed pale under the swings
m a chain _twists slowly on its own / the slide _is dull with fingerprints
f a fence and a row of houses _close the view
a fog _shortens the view to a few steps +mist
g the chains; the top of the slide

train-station | train station, railway station, station, platform, subway station, metro | in urban
n a trolley _stands abandoned by a pillar / a yellow line _runs along the edge
m iron ribs _carry a glass roof / the rails _shine from one side to the other
f a signal _glows red down the line
a old steam and dust _hang in the span
g the rails; the glass roof; worn tiles

train | train, train carriage, train window, subway, carriage, bus, tram, subway car, train car, railway car, railroad car, metro car, dining car, train compartment, compartment, sleeping car, sleeper train | in
n fingerprints and drops _cover the window / a worn plush seat _shows its weave
m the landscape _slides past in streaks / a luggage rack _sags overhead
f the next carriage _sways behind its door
a breath _mists the glass
g the window edge; the brass catch

airfield | runway, airport runway, airfield, tarmac | out urban
n tyre marks _cross the concrete
m tail fins _stand over the low buildings / lamps _run down the runway in pairs
f hills _tremble in jet exhaust
a heat haze _blurs the ground
g the wet concrete; riveted metal

suburb | suburb, neighborhood, neighbourhood, residential street, driveway, front yard, backyard, house | out home
n a hose _lies in loops on the lawn / chalk marks _fade on the driveway
m hedges and letter boxes _line the road / a porch light _burns behind insects +dusk,night
f roofs _step down the hill
a cut grass and warm tar _scent the air +summer
g the clipped hedge; the wet lawn

village | village, hamlet, small town, town, old town, cottage | out home calm
n worn steps _lead up to a blue door / geraniums _spill over a sill -winter,night
m crooked roofs _crowd round the church / woodsmoke _stands over the chimneys
f fields _begin where the last wall ends
a a bluish smoke _hangs at roof height
g worn doorsteps; window panes

fishing-village | fishing village, coastal village, harbour town | out water home calm
x cottage, tree
n nets _hang over a rail to dry / upturned dinghies _lie above the tideline
m wooden houses on stilts _stand along the inlet / lit windows _lay yellow strokes on the water +night,dusk
f snowy hills _rise straight out of the fjord
a a little smoke _goes straight up from the chimneys
g the wet jetty; the window panes; the snow on the roofs

castle-hill | castle, castle hill, fortress, palace, medieval castle, ruins of a castle | out grand
n a cart track _climbs toward the gate / nettles _grow from the foot of the wall
m towers and curtain walls _follow the rock / patched battlements _break the line of the sky
f forest _rolls away below
a mist _stands in the moat +dawn,mist,autumn
g the edges of the battlements; wet stone

tower | wizard tower, tower, bell tower, clock tower, watchtower | out strange grand
n broken steps _wind up from the rocks
m one window _burns high in the wall / ivy _has reached the third storey
f the land _drops into shadow
a a scrap of cloud _catches on the roof
g the slates; the lit window frame

haunted-house | haunted house, haunted mansion, mansion, abandoned house | out dark strange
n dead leaves _bank against the steps / an iron gate _hangs from one hinge
m shutters _sag beside black panes / bare creepers _grip the gable
f leafless elms _claw at the sky
a ground fog _slides between the stones
g the broken panes; the wet gravel

ruins | ruins, temple ruins, ancient ruins, abandoned city | out grand
n fallen capitals _lie in the grass / a lizard _rests on a warm block +day,summer
m roots _pry the courses apart / a single arch _still stands
f columns _line up along the ridge
a dust _moves where the wind gets in
g the carved edges; the tops of the blocks

church | church, cathedral, chapel, abbey | in sacred grand
n worn flags _dip along the aisle / candle ends _lean in a tray of sand
m stone ribs _meet high overhead / dark pews _run forward in rows
f coloured glass _burns at the far end
a incense and dust _hang in the slanting light
g the rims of the arches; the backs of the pews

temple | temple, shrine, pagoda, monastery, buddhist temple, shinto shrine | out sacred calm
n raked gravel _keeps the marks of the tines / moss _covers the foot of a lantern
m dark eaves _turn up at the corners / paper charms _flutter on a line
f cedars _rise behind the roof
a a thread of incense _climbs straight up
g wet flagstones; the gilded edge of the eaves

garden | garden, backyard garden, flower garden, cottage garden, english garden, botanical garden | out home calm
x sheep
n a watering can _stands among the lavender / clay pots _crowd the step
m hollyhocks and foxgloves _lean over the path / a trellis _holds up climbing roses
f a brick wall _keeps the warmth
a bees and pollen _hang in the sun -night,rain,winter
g the wet leaves; the edges of the petals

japanese-garden | japanese garden, zen garden, temple garden, tea garden | out calm
n stepping stones _lead over moss / raked lines _circle a rock
m clipped pines _lean over the pond / a stone lantern _stands by the water
f maples _make a red screen +autumn / bamboo _closes off the view -autumn
a petals _come down without a sound +spring
g the moss; the wet stepping stones

courtyard | courtyard, patio, cloister, riad | out calm
n a tiled basin _holds still water / a lemon tree _stands in a clay pot
m arches _throw curved shade / shutters _stand open above
f a doorway _frames a darker room
a warm stone _gives its heat back
g the glazed tiles; the rim of the basin

terrace | terrace, balcony, balcony garden, terrace garden, roof garden, veranda, porch, deck | out home
n a cushion _is left on a wicker chair / potted herbs _stand along the rail
m vines _shade the slats / a cup ring _marks the table
f roofs and treetops _fall away below
a a breeze _moves the curtain
g the railing; the leaves above

cemetery | cemetery, graveyard, tomb, churchyard | out dark sad
n ivy _crosses a leaning stone / fallen leaves _fill the ruts
m yews _stand over the graves / iron railings _rust along the path
f a chapel roof _shows between the trees
a mist _lies as high as the stones
g the tops of the headstones; wet ivy

campsite | campsite, campfire, camp, tent | out wild home
n a blackened kettle _hangs over the embers / wet boots _dry by the fire
m a canvas tent _glows from inside +night,dusk / cut logs _lie round the ring of stones
f pines _make a wall against the sky
a sparks _go up and out +night,dusk
g the kettle; the near side of the tree trunks

fairground | carnival, fair, fairground, circus, amusement park, carousel, ferris wheel | out lively
n paper cones and tickets _litter the ground
m painted horses _hang on twisted brass / strings of bulbs _loop from stall to stall
f the big wheel _turns over the tents
a sugar smoke _drifts through the lights
g the brass poles; gilded scrolls

festival | festival, lantern festival, parade, street festival, concert crowd | out lively
n confetti _sticks to the ground
m paper lanterns _sway on their wires / banners _hang between the houses
f more lights _melt together down the street
a gunpowder smoke _drifts above the roofs +night
g the lantern paper; the edges of the banners

street-food-stall | food stall, street food stall, food truck, lemonade stand, stall, kiosk, stand | out lively
n a chalked board _leans on the counter / squeezed halves of fruit _fill a bowl
m a striped canopy _shades the front / glass jars _line the shelf
f trees and a lawn _blur behind +summer / lit shopfronts _blur behind +night
a a haze of heat _trembles over the road +summer
g wet glass; the counter edge

shopfront | shop, shopfront, storefront, shop window, bookshop window, bakery window, store | out urban home
n a brass letter slot _shines in the door / the sill _is stacked with faded spines +bookshop,books
m old gold lettering _flakes on the glass -sign,letters / shelves _rise behind in warm rows +bookshop,books
f a bell _hangs above the inner door
a reflections of the street _slide across the pane
g the window frame; the dusty sill

cafe | cafe, café, coffee shop, coffeehouse, tea shop | in urban home
n a saucer with a crumbled biscuit _stands to one side / a folded newspaper _lies on the next chair
m bentwood chairs _stand at round tables / the coffee machine _shines behind the counter
f the street _moves behind fogged glass
a steam _clouds the lower panes
g the rims of the cups; the chrome

restaurant | restaurant, diner, bistro, 1950s diner, pizzeria | in urban
n chrome napkin holders _stand along the counter
m red vinyl stools _face the bar / a pie case _glows by the till
f headlights _slide past the window
a grease and coffee _fog the glass
g the chrome trim; wet glasses

bar | bar, pub, tavern, industrial bar, cocktail bar, wine bar, speakeasy | in night dark
n beaten copper _shines along the counter / a row of bottles _stands against the bricks
m filament bulbs _hang on cloth cords / iron stools _line the bar
f raw brick and old pipework _run into shadow
a the warm air _is brown with lamplight
g the bottle shoulders; the bar edge; the pipe joints

factory | factory, factory hall, warehouse, industrial hall, foundry, power plant | in work grand
n swarf and oil stains _cover the floor
m belts and iron columns _march down the hall / chains _hang from a gantry
f high dirty windows _let in grey slabs of light
a dust _stands in the slanting beams
g the edges of the girders; oiled metal

parking-lot | parking lot, car park, gas station, petrol station, garage forecourt | out urban
n oil stains _make rainbows in the wet +rain / faded lines _mark the bays
m a canopy of tubes _lights the pumps +night / a trolley _rolls to the kerb
f the road _goes on into the dark +night / low hills _stand behind the signs -night
a insects _circle the lamps +night,summer
g car roofs; the wet ground

stadium | stadium, arena, football field, soccer field, court, tennis court, race track, field of play | out lively grand
n white lines _are scuffed into the turf
m floodlights _make four-cornered shadows / empty rows _climb into the haze
f the far stand _is a band of specks
a breath and dust _hang in the lights
g the line paint; the rails of the stand

battlefield | battlefield, trench, war | out dark grand
n trampled banners _lie in the mud
m smoke _opens and closes over the field / broken shafts _stand at angles
f a burning tower _reddens the cloud
a ash _falls with the rain
g wet steel; the torn edges of the banners

zoo | zoo, aquarium, enclosure | in
n smeared glass _keeps the marks of small hands
m painted rocks _hold a shallow pool
f a door to the back _stands open
a damp air _clouds the panes
g the glass edge; the pool

tunnel | tunnel, underpass, railway tunnel | in dark urban
n a rivulet _runs down the middle of the floor
m old posters _peel in layers from the curve / lamps in wire cages _repeat toward the far end
f the mouth _is a bright half circle
a footsteps of water _echo in the damp air
g the wet curve of the wall; the cage wires

construction-site | construction site, building site, scaffolding | out work urban
n bent nails and offcuts _lie in the mud
m scaffold boards _climb the unfinished wall / a blue tarpaulin _slaps its ropes
f a crane _crosses the sky with one arm
a cement dust _whitens the air
g wet steel; plank ends

fire-station | fire station, fire station yard, firehouse | out work urban
n a hose _dries in long loops on the concrete / rubber boots _stand folded open by the bumper
m red doors _are rolled half up / the engine's mirror _holds a strip of pale sky
f street lamps _are still burning over empty roads
a water vapour _lifts from the washed yard
g wet concrete; the chrome of the engine

apiary | apiary, bee yard, beehives, apiary in a wildflower orchard | out work summer plant
n clover _grows up between the stands
m white hives _stand at odd angles under apple trees / a smoker _smokes on an upturned crate
f a hedge in flower _closes the orchard
a bees _draw bright loops in the air
g the lids of the hives; the drifting smoke

ski-slope | ski slope, ski resort, piste, ski lift | out cold snow lively
n fresh tracks _cut parallel grooves
m marker poles _lean along the run / empty chairs _swing on the cable
f the valley _lies under a lid of cloud
a powder _hangs where the last turn was made
g the groove edges; the flying powder

hot-spring | hot spring, onsen, geyser, thermal spring | out water calm
n smooth rocks _are crusted with white
m milky water _steams between the stones / snow _melts in a ring round the pool +snow,winter
f pines _fade in and out of the steam
a sulphur steam _rolls low
g wet rocks; the rising steam

pumpkin-patch | pumpkin patch, vegetable garden, allotment, vegetable patch | out work plant autumn
n tendrils _curl over the clods / a wheelbarrow _stands half loaded
m bean poles _lean together / cabbages _hold drops in their folds
f a shed with one window _backs the plot
a leaf smoke _drifts over the beds
g the folds of the leaves; damp soil

promenade | promenade, seaside promenade, esplanade, seafront | out water urban
n a striped deckchair _flaps by the rail
m white railings _follow the curve of the bay / kiosks with rolled shutters _face the water
f the last hotels _go pale in sea haze
a salt wind _pulls at the flags
g the wet rail; the tiles

garden-party | beer garden, garden party, picnic, picnic in a park, birthday party, wedding party | out lively home
n a checked cloth _is weighted with plates / grass _shows the print of a basket
m paper garlands _hang between the trunks / bottles _cool in a tub
f the lawn _runs down to a hedge
a warm air _carries the smell of cut grass
g the rims of glasses; leaf shadow on the cloth

dojo | dojo, boxing ring, boxing gym | in lively
n tape and chalk _lie on a bench
m ropes _sag at the corners / a heavy bag _turns on its chain
f high windows _are wired and dusty
a sweat and chalk _haze the lamps
g the ropes; worn leather
`;
