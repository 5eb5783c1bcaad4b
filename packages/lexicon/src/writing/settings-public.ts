/** Halls, works and grounds that many people use, and land between water and dry. The form of the rows: `rows.ts`. */
export const PUBLIC_SETTINGS = `
cinema | cinema, movie theater, movie theatre, film theatre, picture house | in dark
n a dropped ticket _lies on the step
m folding seats _slope to the screen
g the edges of the seats

market-hall | market hall, indoor market, covered market, food hall | in urban
n a crate _stands by a shuttered stall
m stalls _run in rows under the roof
g the tiled counters; the iron columns

underground-car-park | underground car park, parking garage, underground garage, underground parking, multi-storey car park | in urban dark
n a yellow line _runs across the concrete
m square pillars _divide the bays
g the wet concrete; the painted numbers

gym | gym, fitness studio, weight room, fitness centre, gymnasium | in
n a dumbbell _lies by a bench
m racks of weights _stand along the wall
g the chrome bars; the rubber floor

hospital-ward | hospital ward, sick ward, infirmary, ward | in cold
n a folded chart _hangs at the foot of a bed
m iron beds _stand in two rows
g the bed rails; the polished floor

laundromat | laundromat, launderette, laundrette, coin laundry | in cold
n a wire cart _stands by the folding table
m round glass doors _repeat along the wall
g the chrome rings; the glass doors

sports-pitch | football pitch, soccer pitch, sports field, playing field, rugby pitch, rugby field, hockey pitch, cricket pitch, cricket ground, baseball field, training ground | out
n a chalk line _crosses the turf
m a goal net _sags behind its frame
g the white lines; the crossbar

airport-gate | airport gate, departure gate, boarding gate, departure lounge, departures hall, airport lounge | in cold
n a cabin bag _stands by a seat
m seats _run back to back in long rows
g the steel armrests; the polished floor

stairwell | staircase, stairwell, stairway, spiral staircase | in
m the rail _turns round an open well
g the handrail; the worn edges of the steps

pharmacy | pharmacy, apothecary, chemist shop, drugstore, old pharmacy | in
m small drawers _fill the wall
g the glass stoppers; the drawer knobs

supermarket | supermarket, grocery store, supermarket aisle, grocery aisle | in cold bright
n a trolley _stands across the aisle
m packed shelves _run off on both sides
g the floor tiles; the shelf edges

dressing-room | dressing room, theatre dressing room, backstage, green room, make-up room, makeup room | in warm
n brushes and powder _lie on the shelf
m costumes _hang from a rail
g the mirror; the bulbs

waiting-hall | waiting hall, ferry terminal, bus terminal, ticket hall, terminal hall | in cold
n a paper cup _stands under a bench
m long benches _stand in rows
g the benches; the ticket windows

quarry | quarry, stone quarry, gravel pit, marble quarry, open pit mine | out
n broken blocks _lie at the foot of the wall
m the walls _step down in ledges
g the cut faces of the stone

scrapyard | scrapyard, junkyard, scrap yard, breaker's yard, landfill, rubbish dump | out
n loose wheels _lie about
m flattened cars _are piled five high
g bent chrome; broken glass

operating-room | operating room, operating theatre, surgery room | in cold
m a round lamp _hangs over the table
g the steel trays; the lamp

server-room | server room, data centre, data center, control room | in cold machine
m tall black racks _face each other
g the small lights; the cable bundles

dockyard | dockyard, shipyard, dry dock, container port, container terminal | out urban water
m gantry cranes _stand over the quay
g the steel hulls; the wet rails

motorway | motorway, highway, freeway, expressway, interstate | out urban
m lanes _run off to one point
g the crash barrier; the painted lines

nightclub | nightclub, night club, disco, dance floor, club floor | in dark night
m beams of colour _cross in the haze
g the wet floor; the edges of the speakers

chicken-coop | chicken coop, hen house, henhouse, poultry yard | out home
m wire mesh _closes the run
g the straw; the wooden ramp

mudflat | mudflat, mudflats, mud flat, mud flats, tidal flat, tidal flats, wadden sea, estuary | out water calm
x cabin, tree
n ripples of mud _hold thin water
m narrow creeks _wind through the mud
g the wet mud; the creeks

reservoir | reservoir, reservoir lake, dam | out water
x cabin
m a concrete dam wall _closes the valley
g the dam wall; the shore

riverbed | riverbed, river bed, dry riverbed, wadi, dry river | out
x cabin, sheep
n smooth round stones _lie in pale sand
m steep banks of earth _stand on both sides
g the stones; the cracked mud

power-station | power station, nuclear power station, substation, refinery, oil refinery, chemical plant | out urban machine
m pipes and steel stairs _wrap the tanks
g the pipes; the cooling towers

bowling-alley | bowling alley, bowling lane | in
m shining lanes _run side by side
g the lanes; the pins

circus-tent | circus tent, circus ring, big top | in grand
m striped canvas _rises to two poles
g the ring fence; the sawdust

ice-rink | ice rink, skating rink, hockey rink | in cold
m white boards _run round the ice
g the scratched ice; the boards

ploughed-field | ploughed field, plowed field, ploughed land, bare field, fallow field | out
x sheep, wildflowers
n clods _shine where the blade turned them
m straight furrows _run to the skyline
g the crests of the furrows

stubble-field | stubble field, field after the harvest, harvested field, mown field, field of stubble | out
x wildflowers
m rows of cut stalks _run to the hedge
g the cut ends of the straw

garden-shed | garden shed, tool shed, shed, potting shed, shed interior | in
n a watering can _stands by the door
m rakes and spades _hang on nails
g the tool handles; the dusty pane
`;
