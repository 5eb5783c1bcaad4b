/** Views of the places of `settings-public.ts`, in whole sentences. The form of the rows: `passages.ts`. */
export const PUBLIC_VIEWS = `
cinema
F seats before a screen = Rows of folding seats in dark red plush slope down to a wide blank screen between plain black curtains, with tiny lights set into the steps of the aisle.
B rows and a grey screen = Behind $the rows of folding seats slope down to a dim grey screen.
B step lights = Tiny lights mark the steps of the aisle.

market-hall
F stalls under an iron roof = Rows of tiled stalls run under a high roof of iron and glass, with zinc counters, hanging scales and empty hooks between slim columns.
B tiled stalls = Behind $the tiled stalls and iron columns run back under a glass roof.
B stacked crates = Wooden crates are stacked head-high beside one stall, the floor hosed down and still wet.

underground-car-park
F pillars and bays = Square concrete pillars with painted numbers divide white-lined bays under a low ceiling of pipes and ducts; an oil stain shines on the floor.
B pillars and pipes = Behind $the concrete pillars with painted numbers go back into the dark.
B ramp = A ramp with a striped kerb curves up out of sight.

gym
F racks and mirrors = Racks of dumbbells and barbells stand on black rubber flooring before a mirrored wall, with a padded bench and a row of treadmills.
B racks of weights = Behind $the racks of dumbbells run along a mirrored wall.
B towel over a bar = A grey towel hangs over the bar of one machine. -empty,nobody

hospital-ward
F two rows of iron beds = White iron beds stand in two rows down a long high room, each with a tight grey blanket, a small locker and a chart at its foot; a bare polished floor runs between.
B iron beds = Behind $the white iron beds stand in a row under tall curtained frames.
B screen on wheels = A folding cloth screen on wheels stands by the nearest bed.

laundromat
F two rows of round doors = A row of big front-loading machines lines one wall, stacked dryers with round glass doors the other; a folding table and orange plastic chairs stand between them on speckled lino.
B round glass doors = Behind $the the round glass doors of the dryers repeat along a tiled wall.
B wire cart = A wire laundry cart on castors stands by one machine. -cart
B coin slots and soap = A dented steel soap dispenser with coin slots hangs beside the door.

sports-pitch
F white lines on worn turf = Short turf, worn bare in the mouth of the goal, is ruled with white chalk lines; a white goal frame stands at each end. -baseball,cricket,snow
F square of turf and sand = Mown turf with a square of raked red sand and four white bases lies before a low wire backstop. +baseball -snow
B touchline and bare trees = A white touchline runs past $the to a corner flag and a wire fence. -baseball,cricket
B corner flag = A small yellow corner flag stands where two chalk lines meet. -baseball,cricket,fog
B dugout = A low shelter with a plastic bench stands at the side line. -fog

airport-gate
F rows of joined seats = Long rows of black seats joined by steel armrests face a wall of glass; an unmanned desk with a closed strap barrier and a dark screen stands at one side.
B joined black seats = Behind $the rows of black seats with steel armrests run back along the glass.
B parked tail outside = Outside the glass the tail of a parked aircraft stands under floodlights. +night
B parked plane outside = Outside the glass a parked aircraft and a baggage cart stand on pale concrete. -night
B bags by the seats = Backpacks and cabin bags stand between the feet of the seats. -abandoned

stairwell
F turning flights = Flight above flight of worn steps turns round an open well, the rail drawing one line upward, smaller with every floor.
B steps and rail = Behind $the worn steps and an iron rail turn upward.
B narrow slit = A narrow window in the outer wall lights a few of the steps. -night,window

pharmacy
F drawers and jars = Dark wooden drawers with white enamel labels fill the wall from the floor up; over them stand rows of brown and blue glass jars with ground stoppers, behind a long counter with brass scales. -modern
F white counter and lit shelves = White shelves of small boxes run along the walls behind a low counter with a green cross over it. +modern
B labelled drawers = Behind $the small wooden drawers with enamel labels fill the wall. -modern
B mortar = A white stone mortar and a folded paper packet lie by the scales. -modern

supermarket
F aisle of packed shelves = Shelves of tins, boxes and bottles in every colour run back on both sides of a white-tiled aisle under rows of strip lights. -abandoned,empty
F bare shelves = The shelves on both sides of the aisle are bare metal, with price strips along their edges. +abandoned,empty
B coloured packets = Behind $the shelves of coloured packets run off into a blur. -abandoned,empty
B trolley in the aisle = A steel trolley stands half across the aisle. -trolley,cart

dressing-room
F mirror framed by bulbs = A long mirror framed by round bulbs stands over a shelf of brushes, powder pots and paper flowers; beside it costumes hang close together from a rail.
B costumes on a rail = Behind $the a rail of costumes in velvet and gauze fills the wall.
B shoes below = Two pairs of worn dance shoes lie under the shelf.
B notes in the frame = Photographs and cards are tucked into the frame of the mirror.

waiting-hall
F benches under a high ceiling = Long wooden benches stand in rows on a wide terrazzo floor before a row of closed ticket windows, with tall panes toward the water or the tracks.
B rows of benches = Behind $the long benches run in rows to the ticket windows.
B departures on a board = A board of white letters hangs over the closed windows.
B single traveller = One traveller with a bag sits far off on the last bench. -abandoned,empty,deserted

quarry
F stepped stone walls = Sheer walls of pale cut stone step down in broad ledges to a flat floor, where a digger no bigger than a toy stands beside square blocks. -flooded
F green pool below = Pale cut walls drop straight into a still pool of milky green water. +flooded
B cut pale walls = Behind $the a pale wall of cut stone rises in ledges.
B grooves of the drill = Straight vertical drill grooves run down the nearest face.

scrapyard
F piled cars = Flattened cars in faded red, blue and rust are piled five high on both sides of a rutted track, under the arm of a grab.
B stacked wrecks = Behind $the wrecks are stacked to a ragged skyline of bent metal.
B heap of wheels = A heap of wheels and one bumper lie in a puddle with a film of oil. -dry

operating-room
F round lamp over a table = A large round lamp on a jointed arm hangs over a narrow table draped in green; steel trays, a drip stand and dark monitors stand round it on a seamless pale floor.
B green drapes and steel = Behind $the green cloths, steel trolleys and a dark monitor stand in a tiled room.

server-room
F racks with small lights = Tall black cabinets face each other across a narrow aisle of white floor panels, rows of small green and blue lights behind their mesh doors.
B black cabinets = Behind $the black cabinets with small green lights run back to one point.
B yellow cables = Bundles of yellow cable run along a tray overhead.

dockyard
F hull among cranes = Gantry cranes stand over a long quay; a steel hull, half red and half black, rises above scaffolding and stacked containers.
B cranes and containers = Behind $the cranes stand over stacked containers in rust red, blue and grey.
B rails in the concrete = Crane rails and puddles run along the concrete of the quay.

motorway
F lanes to the skyline = Six lanes of grey asphalt with dashed white lines run straight off between steel barriers, under a blue sign gantry. -abandoned,empty
F empty cracked lanes = Six lanes of cracked asphalt run off without a single car, grass standing in the joints. +abandoned
B barrier and lanes = Behind $the a steel barrier and the far lanes are drawn out to soft streaks.

nightclub
F beams over a dark floor = Blue and magenta beams cross in thin haze over a dark floor; speakers stand as black towers on either side of a raised booth.
B crossing beams = Behind $the blue and magenta beams cross in the haze.

chicken-coop
F planked house with a ramp = A low planked house on short posts has a small hatch with a slatted ramp, and wire mesh round a yard of scratched earth.
B wire and ramp = Behind $the a slatted ramp leads up to the hatch of a planked hen house.

mudflat
F creeks in shining mud = Grey-brown mud runs flat to a thin bright line of sea; it is rippled like sand, glazed with water, and cut by narrow winding creeks.
B glazed mud and a far sea = Behind $the shining mud goes back, flat and empty, to a thin line of sea.
B casts and bird prints = Coils of worm casts and three-toed prints dot the wet mud in front.
B line of withies = A line of thin bare branches stuck in the mud marks the channel.

reservoir
F wall across the valley = A pale curved dam wall closes the valley; in front of it the water lies broad and dark green between wooded shores. -drained,dry,dried,empty,drought
F drained basin = The water is gone: bare grey mud, split into curling plates, covers the floor of the valley, and pale rings round the slopes show how high it stood. +drained,dry,dried,empty,drought
B bare banded slopes = The slopes round the basin are banded in pale rings, bare below and wooded above. +drained,dry,dried,empty,drought
B last thread of water = One thread of brown water still winds along the lowest line. +drained,dry,dried,empty,drought
B dam and wooded shore = Behind $the the pale wall of the dam closes the valley. -drained,dry,dried,empty,drought

riverbed
F stones between banks = A broad winding bed of pale sand, rounded stones and curled plates of mud lies between steep banks of earth, without a drop of water.
B steep bare banks = Steep earth banks with hanging roots close in behind $the.
B stranded branch = A bleached branch lies where the last flood dropped it.

power-station
F towers and pipes = Broad waisted cooling towers stand over a tangle of pipes, tanks and steel stairs behind a wire fence, white vapour rising straight up from them. -refinery,chemical,oil,substation,abandoned
F silver columns = Silver columns, round tanks and bundles of pipe stand close together, with steel stairs winding up and one flame at a tall stack. +refinery,chemical,oil -abandoned
B pipes and towers = Behind $the pipes and tall stacks stand close together.

bowling-alley
F shining lanes = Polished lanes run side by side between dark gutters to ten white pins each in a lit box; balls in marbled red, blue and green wait on the return.
B lanes and pins = Behind $the polished lanes run down to small lit groups of pins.

circus-tent
F ring under striped canvas = Red and white canvas rises in stripes to two tall poles; under it a ring of sawdust lies inside a low red fence, with benches climbing round it. -abandoned
B striped canvas = Behind $the benches climb into the dark under striped canvas.

ice-rink
F scratched ice and boards = White ice, covered with fine curved scratches, lies inside rounded white boards with clear panels above.
B white boards = Behind $the white boards and clear panels curve round the ice.

ploughed-field
F furrows to the skyline = Dark brown earth lies open in straight furrows that run together toward the skyline, wet clods shining where the blade turned them. -snow
F furrows in snow = Thin snow lies in the furrows, and the crests stand out as dark lines. +snow
B long furrows = Behind $the the furrows run together toward a thin dark hedge. -snow
B puddled tractor track = Water stands in the deep tread of a tractor wheel. -dry,frost
B lone bare tree = One bare tree breaks the level line of the field. -spring,summer,tree

stubble-field
F cut stalks in rows = Short pale-gold stalks, cut to the height of a hand, stand in straight rows over bare brown earth, and round bales lie scattered to the edge of the field. -bales,bale
F rows of short stalks = Only stubble is left, pale gold and bristling, in rows as straight as a comb over bare brown earth. +bales,bale
B rows to the hedge = Behind $the rows of pale stubble run to a dark hedge.
B spilled straw = Loose straw lies in a long line where the machine has passed.

garden-shed
F tools along plank walls = Rakes, spades and a coiled hose hang on nails along grey plank walls; clay pots and seed tins crowd a narrow shelf under one small dusty window. -night
B hanging tools = Behind $the rakes and spades hang on the plank wall.
B sieve and twine = A round sieve, balls of twine and a pair of stiff gloves lie on the shelf.
`;
