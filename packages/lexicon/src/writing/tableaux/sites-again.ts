/** More sites that people type: works, halls, paths, plains and bridges, some after something has happened there. The form: `tableaux.ts`. */
export const SITES_AGAIN_TABLEAUX = `
site-car-wash | place | car wash, carwash, hand car wash, drive-through car wash | @ any
D brushes in the bay = Two tall blue rollers and a hanging curtain of red felt strips stand inside a tiled bay, foam running down them.
D wet bay floor = The concrete floor shines with suds, a steel grating down its middle and yellow arrows painted on it.
N hoses and coin box = Along the wall hang a pressure lance, a yellow brush and a coin box with a lit slot.
N one car waiting = One small car waits at the entrance, its wipers up. -empty,closed,abandoned
B forecourt and road = Behind lie a forecourt with a vacuum post and a road.
L tubes in the bay = Green and blue tubes along the bay colour the foam and the wet ground, everything round it dark. +night,evening,dusk
L wet daylight in the bay = Even daylight falls into the bay from the open end. -night,evening,dusk
V into the bay = View straight into the bay, symmetrical, 28 mm, blue, red and wet grey

site-cinema-foyer | place | cinema foyer, cinema lobby, theatre foyer, theater lobby, foyer, movie theater lobby | @ any
D counter and popcorn machine = Behind a curved counter stands a glass popcorn machine on red wheels, half full and lit yellow, striped paper boxes stacked beside it. -theatre,theater,opera
D curved staircase = Two carpeted stairs curve up on either side of a counter with a brass rail. +theatre,theater,opera
D patterned carpet = A swirling red and gold carpet runs to padded double doors with round windows.
N old film posters = Framed film posters hang crooked along the wall, one frame empty.
N ticket roll = A roll of pink tickets and a torch lie by the till.
B glass doors = Behind are glass doors with brass handles and the dark street.
L bulbs round the ceiling = Rows of small bulbs round the ceiling give a warm yellow light.
L bulbs round the ceiling at night = Rows of small bulbs round the ceiling give a warm yellow light. +night,evening,rain
V from the doors = View from the doors at standing height, 24 mm, red, gold and cream

site-delta | place | river delta, delta, estuary, river from the air, meander, meanders, braided river, river mouth | @ any
D branching channels = The river splits into dozens of silver channels like the veins of a leaf, green and ochre islands between them.
D plume in the sea = Where they reach the sea a pale brown plume fans out into blue water.
O sandbars = Curved sandbars lie along every bend, white at their edges.
N small boat wake = One boat draws a thin straight wake across the widest channel.
B haze at the horizon = At the top the land goes to blue haze.
L low sun on channels = Low sun makes each channel shine like metal.
L low sun on channels by day = Low sun makes each channel shine like metal. +day,morning,afternoon,sunset,golden,dawn
V from the air = View from the air, steeply down, 50 mm, silver, green and ochre

site-shipyard | place | canteen in shipyard, shipyard canteen, shipyard, dockyard, dry dock, boatyard, slipway | @ any
D hull on the slip = A huge rust-red hull stands on wooden blocks under scaffolding, its propeller taller than the men below. -canteen
D gantry crane = A blue gantry crane on rails spans it from side to side. -canteen
D long canteen tables = Long tables with oilcloth stand in rows under a low roof, orange helmets and trays with soup and bread on them. +canteen
D workers at lunch = Welders in leather aprons sit elbow to elbow over their plates. +canteen
N chains on the ground = Chain, a gas bottle and a coil of thick hose lie on the oily concrete. -canteen
B hull outside the window = Through the dirty windows stands the rust-red side of a ship. +canteen
B cranes and water = Behind are cranes and grey water. -canteen
L sparks and grey sky = Grey light, and one point of welding burns blue-white on the hull. -canteen,night
L windows over the tables = Flat daylight comes through high dirty windows onto the tables. +canteen
L floodlit hull = Floodlights on masts light the hull, smoke rolling through them. +night
V from the dock edge = View from the ground, 24 mm, rust, blue and grey

site-mudflats | place | mud flats, mudflats, mud flat, tidal flats, salt marsh, saltmarsh, wadden sea, estuary mud | @ any
D shining mud = Grey shining mud runs out flat to a thin line of water, small creeks winding through it.
D ribs of a wreck = Black wooden ribs of an old boat stick out of the mud in two curved rows, green weed on their lower half. +wreck,wooden,hulk,boat
D old posts = Two rows of black posts march out and get shorter. -wreck,hulk
N bird tracks = Bird tracks cross the mud like stitches.
N waders = A few small grey birds stand on one leg at the edge of a creek.
B low far shore = A low dark shore and one church tower lie far behind.
L pale sky in the mud = The pale sky shines in the wet mud.
L pale sky by day = The pale sky shines in the wet mud. +day,morning,afternoon,overcast,rain,fog,mist,winter
L orange in the creeks = The creeks carry the orange of the sky. +sunset,golden,dusk,dawn
V low across the mud = Low view across the mud, 28 mm, grey, silver and weed green

site-tea-plantation | place | tea plantation, tea garden, tea estate, tea fields, tea field, tea hills, darjeeling, munnar, coffee plantation | @ any
D clipped tea rows = Round clipped tea bushes cover the hills in close curved rows, narrow red earth paths between them.
D grey shade trees = Thin trees with grey trunks and feathery crowns stand scattered over the slope.
O young leaf tips = On the nearest bushes the newest leaf tips are a bright yellow green, beaded with wet.
N woven basket = A woven basket with a headband stands on the path, half full of leaves.
B next hills = Behind, hill after hill carries the same combed rows.
L mist in the hollows = White mist lies in the hollows, the sun a pale disc over it. +fog,mist,morning,dawn
L soft side light on rows = Soft light from the left models each row. -fog,mist,morning,dawn,night
V down the slope = View down across the slope, 50 mm, many greens and red earth

site-crooked-lane | place | york, shambles, crooked houses, half-timbered, timber framed, tudor street, medieval lane, crooked street, chester & lane, street, alley, houses, shambles, town, snickelway | @ any
D leaning timber houses = Black and white timbered houses lean over a narrow cobbled lane until their upper floors nearly touch.
D small bowed windows = Bowed shop windows with small thick panes and hanging iron signs line the ground floor.
N worn cobbles and gutter = The cobbles are worn and tilt to a gutter down the middle.
N lantern and flower basket = A wrought-iron lantern and a basket of geraniums hang over one door.
B church tower at the end = At the end stands a pale stone tower.
L strip of sky = Light comes only from the narrow strip of sky and slides down the plaster.
L strip of sky by day = Light comes only from the narrow strip of sky and slides down the plaster. +day,morning,afternoon,overcast
L wet cobbles with lamps = Lamps make yellow ladders on wet cobbles. +night,rain,dusk,evening
V down the lane = Upright view down the lane, 35 mm, black, cream and stone

site-cliff-path | place | cliff path, coast path, coastal path, clifftop path, clifftop walk, cliff walk, headland path | @ any
D narrow path along the edge = A narrow earth path runs along the cliff top, worn down into the turf, a wire fence on its inland side.
D yellow gorse = Gorse in yellow flower crowds both sides, thrift in pink cushions at the very edge. -winter,snow,autumn
D bracken and sea grass = Rusty bracken and long pale grass lie over the path's edge. +winter,autumn
N wooden waymark = A wooden post with a yellow arrow leans at a bend.
B next headlands = Beyond, headland after headland steps out into the sea, surf white at their feet.
L bright windy light = Bright light with fast cloud shadows, the sea dark blue.
L bright windy day = Bright light with fast cloud shadows, the sea dark blue. +day,morning,afternoon,spring,summer
L low gold along the coast = Low gold light lies along the slopes, the cliffs in blue shade. +sunset,golden,evening
L sea mist on the path = Sea mist hides the next headland. +fog,mist
V along the path = View along the path at standing height, 28 mm, yellow, green and deep blue

site-well-looking-up | place | bottom of a well, bottom of an empty well, inside a well, down a well, well looking up, bottom of a shaft, lift shaft, mine shaft | @ any
D ring of sky = Far above, the mouth of the shaft is a small bright disc of sky.
D ring upon ring of stone = Wet stones stand ring upon ring up to it, darker and mossier below, ferns rooted in the joints.
O rope hanging down = A frayed rope hangs down the middle, its end an arm's length above us.
N drops falling = A few drops hang in the air, bright against the dark wall.
L disc of daylight = The only light falls from above and fades from ring to ring.
L disc of daylight by day = The only light falls from above and fades from ring to ring. +day,morning,afternoon,noon
L moon in the disc = The moon stands exactly in the disc. +night
V straight up = View straight up from the bottom, 16 mm, black, moss and white

site-party-aftermath | place | party aftermath, aftermath, after the party, pool party, garden party, barbecue & aftermath, after, morning after, over, left over, mess & garden, backyard, yard, pool, terrace, lawn, rooftop, beach, pool party | @ any
D things in the pool = In the pool drift a half-sunk flamingo ring, two paper plates and a string of flags. +pool
D littered lawn = Red plastic cups, crushed cans and bent straws lie all over the grass.
D plastic chairs pushed back = White plastic chairs stand anyhow, one on its back, a wet towel over another.
N cold barbecue = A cold barbecue with grey ash and one burnt sausage stands open.
N single sandal = A single sandal and a pair of sunglasses lie on the paving.
B fence with bulbs = A string of bulbs hangs down from the board fence.
L early light over the mess = Early light comes low over the fence, long shadows from the cups.
L early light by day = Early light comes low over the fence, long shadows from the cups. +morning,dawn,day
L one string still lit = One string of bulbs is still lit, the rest is blue. +night,dusk
V low across the grass = View across the garden at seated height, 28 mm, turquoise, red and grass

site-motorway-bridge | place | motorway bridge, motorway, flyover, overpass, highway bridge, concrete bridge, freeway bridge, spaghetti junction & below, under, beneath, seen from below, bridge, pillars, flyover, overpass | @ any
D concrete underside = The broad grey underside of the deck runs away over our heads on round concrete pillars as thick as houses.
D stains and numbers = Dark water stains run down each pillar, a painted number at its foot.
N weeds and a shopping trolley = Buddleia, gravel and a tipped shopping trolley lie between the pillars.
N headlights passing = Above the parapet only the tops of lorries slide by.
B strip of sky = Between two decks shows a narrow strip of sky.
L blue dusk with sodium lamp = The sky is deep blue, one orange lamp on the parapet lighting the nearest pillar. +dusk,night,evening
L grey light under the deck = Grey light comes in from both sides and leaves the middle dark. -dusk,night,evening
V from below = View from below, steeply up, 20 mm, concrete grey and blue

site-hotel-lobby | place | hotel lobby, lobby, hotel reception, grand hotel, hotel foyer | @ any
D long reception desk = A long walnut reception desk stands before a wall of pigeonholes with brass-tagged keys.
D low armchairs = Low armchairs with tapered legs stand in groups on a patterned carpet, a standing ashtray by each.
D tall palms = Tall palms in brass tubs spread their fans between the columns. +palm,palms,plants
N luggage trolley = A brass luggage trolley with two leather cases waits by a column.
N desk bell = On the desk stand a bell, a fountain pen and a black telephone.
B revolving door = Behind is a revolving door with daylight in its panes. -night
B dark revolving door = Behind is a revolving door with street lamps in its panes. +night
L globe lamps = Clusters of milk-glass globes give a warm even light.
L globe lamps at any hour = Clusters of milk-glass globes give a warm even light. +night,evening,day,morning,rain
V across the lobby = View across the lobby from seated height, 28 mm, walnut, brass and green

site-desert-town | place | desert town, town in the desert, frontier town, dusty town, outback town, border town | @ any
D wide empty main street = One wide dusty street runs between low flat-roofed buildings straight out to bare ground.
D shutters and porches = Wooden porches throw black shade on closed shutters, a faded sign over each.
N dog in the shade = A dog lies flat in the only strip of shade.
N old pickup = A pickup with flat tyres stands by a dry trough. -1800s,western,medieval
B bare red mountains = At the end stand bare red mountains.
L sun straight overhead = The sun is straight overhead, each thing standing on its own small black shadow. +noon,day,heat
L low sun down the street = Low sun comes down the street, dust hanging gold in it. -noon,night,heat
L one lamp at night = One lamp burns over a door, and stars reach down to the roofs. +night
V down the street = View down the middle of the street, 35 mm, dust, bleached wood and hard blue

site-open-office | place | office floor, office space, empty office, vacant office, disused office | @ any
D bare carpet tiles = A wide floor of grey carpet tiles lies bare, darker squares showing where desks stood.
D single chair = One swivel chair stands alone in the middle of it, turned to the window. +chair
D cables from the floor = Cables come up from square holes in the floor and lie in loops.
N paper plant label = A dead pot plant and a box of folders stand against a column.
B wall of windows = Along one side run windows with half-lowered blinds, other offices across the street.
L striped window light = Light through the blinds lies in stripes across the carpet.
L striped window light by day = Light through the blinds lies in stripes across the carpet. +day,morning,afternoon
L ceiling panels at night = Every second ceiling panel is lit, the windows black. +night,evening
V across the floor = View across the floor, level, 24 mm, grey and pale blue

site-after-storm | state | after a storm, after the storm, after a summer storm, after a thunderstorm, storm damage, after the hurricane | @ any
D broken branches = Torn green leaves and a broken branch lie across the ground, a chair blown over beside them.
O beaten flowers and pools = Flowers are beaten flat, and water stands in every hollow with petals on it.
L clearing sky = The cloud has torn open low in the west, and everything wet shines. -night

site-glow-from-inside | state | glowing from inside, lit from within, lit from inside, glow from within, glowing & greenhouse, tent, house, cabin, igloo, yurt, barn, shed, church, hut, pavilion, boat, caravan, treehouse | @ any
D lit like a lamp = It glows yellow in the dark like a lantern, shapes inside showing as soft dark outlines.
O light on the ground = Its light lies in a wide pale ring on the ground outside.

site-from-tower | state | seen from tower, seen from the tower, from the church tower, from a tower, from the roof, seen from above, from above, from a hill, seen from a hill, seen from a plane, from a window & town, village, city, street, square, roofs, market, harbour, garden | @ any
D roofs from above = We look down on it: roofs lie below us like tilted books, and people in the lanes are only dark dots with shadows.
O edge of the parapet = A strip of stone parapet runs along the lower edge, out of focus.

site-wrapping-paper | state | wrapping paper, torn paper, presents, gift wrap & living room, christmas, room, floor, birthday | @ any
D torn wrapping paper = Torn wrapping paper, ribbons and opened boxes cover the floor from the tree to the sofa.
N toy in its box = A toy still half in its plastic lies on the rug beside a mug.

site-tents-sunrise | place | from a tent, from the tent, out of a tent, view from a tent, tent door, tent opening | @ any
D open tent flap = We look out through the open flap of a tent, its orange cloth making a bright arch round the picture.
D ridge in first sun = Outside a chain of peaks stands with its tops in pink sun and the valley still blue. -sea,lake,forest
D water outside = Outside still water lies in first light. +sea,lake
N boots and stove = In the porch of the tent stand two boots and a small gas stove with a steaming pot.
O dew on the cloth = Dew beads the lower edge of the cloth.
L sun on the horizon = The sun has just cleared the edge and shines straight in onto the sleeping bags.
L sun on the horizon at dawn = The sun has just cleared the edge and shines straight in onto the sleeping bags. +sunrise,dawn,morning,golden
L stars outside = Outside the sky is full of stars, the cloth lit by a small lamp. +night,stars
V from the sleeping bag = View from lying height, 20 mm, orange, pink and blue

site-charles-bridge | place | charles bridge, prague charles bridge | @ any
D statues in two rows = Blackened stone saints stand in two rows along the parapets of a wide cobbled bridge, a dark gate tower at its end.
D bridge without people = The cobbles are wet and quite empty, one lamp to every third statue.
N swans below = Below, swans stand along the weir.
B castle over roofs = Behind, a long castle with two spires lies over red roofs.
L lamps before sunrise = The lamps are still lit, the sky pale lilac over the tower. +dawn,morning,night,fog,mist
L soft river light = Soft light from the river side leaves one row of saints black. -dawn,morning,night,fog,mist
V along the middle = View along the middle, 50 mm, black stone and lilac

site-chair-lift | place | chair lift, chairlift, ski lift, drag lift, gondola lift, cable lift | @ any
D empty chairs on the cable = Double wooden chairs hang empty from a thick cable and go up the slope in an even row over our heads.
D steel pylons = Green steel pylons with small black wheels stride up a cleared strip between firs.
N cows below = Brown cows lie in the meadow below, one scratching her neck on a pylon. -snow,winter
N snow on the slats = Snow lies along the slats of every chair. +snow,winter
B bare summit = At the top stand a small hut and a bare grey summit.
L clear mountain light = Clear light from the left, shadows of the chairs in a row on the ground.
L clear mountain day = Clear light from the left, shadows of the chairs in a row on the ground. +summer,day,morning,afternoon,winter,snow
V up the cable = View up along the cable, 50 mm, green, grey and sky

site-drive-in | place | drive-in cinema, drive in cinema, drive-in, drive-in movie, drive-in theater, open-air cinema, outdoor cinema | @ any
D big screen over the cars = A huge white screen stands over the field, rows of parked cars before it with their backs to us.
D speaker posts = Between the rows stand short posts, each with a grey speaker on a cord.
O faces lit in the cars = Through rear windows one sees the dark round shapes of heads and a paper cone on a dashboard.
N popcorn box in the grass = A striped popcorn box lies in the trodden grass.
B snack hut = At the side a low snack hut has one lit hatch.
L screen light = The screen throws pale blue light over roofs and bonnets, a strip of pink left low in the sky.
L screen light at dusk = The screen throws pale blue light over roofs and bonnets, a strip of pink left low in the sky. +dusk,evening,sunset,night
L daylight on the blank screen = Daylight shows the screen blank and patched, the field empty but for its posts. +day,morning,noon,abandoned
V from the last row = View from the last row, 28 mm, blue, pink and chrome

site-beer-garden | place | pub garden, beer garden, biergarten, pub terrace, beer terrace | @ any
D long wooden tables = Long wooden tables with benches stand on gravel and grass, half-full pints and empty crisp packets on them.
D parasols and hanging baskets = Green parasols lean over two of the tables, hanging baskets along the white pub wall behind. -biergarten
D chestnut trees over tables = Old chestnut trees spread over the tables, a lantern in every second one. +biergarten
O light in the beer = The sun stands in the nearest glass and throws an amber patch on the boards. -night,rain
N dog bowl = A steel dog bowl and a folded newspaper lie under the bench.
L warm sun on the tables = Warm sun falls from the right on the table tops, spots of shade from leaves between.
L warm sun by day = Warm sun falls from the right on the table tops, spots of shade from leaves between. +sun,sunny,summer,day,afternoon,noon
L bulbs over the tables = Strings of bulbs light the tables from above. +night,evening,dusk
V along the tables = View along the tables at seated height, 35 mm, wood, green and amber

site-roof-pool | place | swimming pool roof, pool on a roof, rooftop pool, infinity pool, roof pool, pool above the city | @ any
D pool edge over the city = The pool's water runs level to a glass edge, and directly beyond it the city lies far below.
D row of loungers = White loungers with folded towels stand in a row along the other side.
O lit water = Lamps under the water make it a glowing turquoise slab, thin ripples of light on the wall. +night,dusk,evening
N cocktail glass on the edge = A glass with a straw and a pair of sunglasses stand on the edge.
B towers with lit windows = Towers with thousands of lit windows stand around, red lamps on their tips. +night,dusk,evening
B towers in haze = Towers stand around in pale haze. -night,dusk,evening
L blue night over the pool = The sky is deep blue, the pool the brightest thing. +night,dusk,evening
L clear sun on the pool = Clear sun glints on the water and on glass walls opposite. -night,dusk,evening
V along the water = View along the water, low, 24 mm, turquoise and city lights

site-old-station-room | place | waiting room of a country railway station, railway waiting room, station waiting room, waiting room railway station, waiting room station, waiting room train station | @ any
D coal fire in the grate = A small coal fire glows in a black iron grate with a tiled surround, a brass scuttle beside it. +coal,fire,fireplace,old,country
D long wooden benches = Long slatted benches run round the walls under brown panelling, a leather case standing at one end.
O timetable and clock = Over the fireplace hang a framed timetable and a round clock with Roman figures.
N cup on the mantel = A white railway cup and a folded newspaper stand on the mantelpiece.
B platform outside = Through the window stand an iron canopy post and an empty platform.
L firelight and grey window = Grey light from the window and red from the fire meet on the floorboards.
L firelight at any hour = Grey light from the window and red from the fire meet on the floorboards. +morning,day,winter,rain,afternoon
V from the door = View from the door at standing height, 28 mm, brown, cream and ember red

site-spiral-from-above | place | spiral staircase, spiral stairs, staircase, stairwell, stairs & from above, looking down, seen from above, look down, from the top | @ any
D spiral of the handrail = The stair winds down below us in one narrowing spiral, the dark handrail drawn like the shell of a snail.
D patterned floor at the bottom = At the very bottom a small disc of black and white tiles shows.
O worn treads with a runner = A worn red runner with brass rods goes round on the pale steps.
N hand lamp on a landing = On the second landing a lamp is lit beside a door. -empty
L light from the roof window = Light falls from a roof window above us and fades from turn to turn.
L landing lamps at night = Small lamps on each landing light the turns from the side. +night,evening
V straight down the well = View straight down the middle, 24 mm, wood, cream and red

site-bamboo | place | bamboo forest, bamboo grove, bamboo path, bamboo wood, arashiyama | @ any
D green bamboo stems = Smooth green stems as thick as arms stand close together on both sides and meet far overhead in a feathery roof.
D path between brush fences = A path of pale sand runs between low fences of tied twigs and bends out of sight.
D lanterns along the path = Paper lanterns stand along both sides of the path, lit warm from inside. +lantern,lanterns
O rings on the stems = Each stem is ringed with white at its joints, a few yellowed.
N dry leaves on the sand = Narrow dry leaves lie on the sand.
L green light from above = Green light sifts down from far above.
L green light by day = Green light sifts down from far above. +day,morning,afternoon,summer,rain
L lantern glow between stems = Warm lantern light reaches the lowest joints, everything above is blue-black. +night,dusk,evening
V along the path = Upright view along the path, 24 mm, greens and pale sand

site-offshore-wind | place | wind farm, wind turbines, offshore wind, turbines & sea, north sea, offshore, ocean, baltic, coast, channel | @ any
D turbines in the sea = White turbines on yellow feet stand in straight rows in the open sea, their blades at different angles.
D grey swell at the foot = A short grey-green swell breaks white round the nearest yellow foot with its ladder.
N crew boat = A small orange crew boat leans into the waves between two rows.
B rows into haze = The rows go on to the horizon and get paler in haze.
L gap in the cloud = Light falls through a gap in the cloud on the second row, the rest grey.
L gap in the cloud by day = Light falls through a gap in the cloud on the second row, the rest grey. +day,morning,afternoon,overcast,storm
L red lamps at night = A red lamp blinks on every mast over black water. +night,dusk
L low sun behind the masts = The low sun stands behind the masts. +sunset,sunrise,dawn,golden
V with a long lens = Level view with a long lens, stacked rows, white, yellow and sea grey

site-flamingo-lake | place | flamingo, flamingos, flamingoes & lake, salt lake, lagoon, salt flat, salt pans, wetland, camargue | @ any
D flamingos in shallow water = Hundreds of flamingos stand in ankle-deep water, pink bodies on thin legs, many with the head down and the bent bill under the surface.
D mirror of pink sky = The still water repeats the birds and the sky without a seam. -storm
O black wing edges = A few run with open wings, black along the trailing edge over bright coral.
N salt crust in front = In front the shore is white crust with a line of webbed prints.
B far flat shore = A flat violet shore and a line of hills lie behind.
L pink sky light = The sky is pink from edge to edge and the water the same.
L pink sky at any hour = The sky is pink from edge to edge and the water the same. +pink,sunset,sunrise,dawn,dusk,golden,evening
L clear white light = Clear white light makes the birds very bright on pale water. +day,noon
V low over the water = Low view over the water with a long lens, rose, coral and white

site-avalanche | state | avalanche, landslide, mudslide, rockslide, mud slide & village, town, road, house, houses, alps, valley, railway, hut, street, hotel | @ any
D slide across the roofs = A broad tongue of broken blocks has come down the slope and lies right across it as high as the roofs, splintered trunks sticking out.
O chimney out of it = Only a chimney, a gable and the tip of a street sign come out of it.
N poles in a line = A line of searchers' thin poles with red flags crosses it.

site-full-of | state | full of, filled with, crammed with, stuffed with, overflowing with, piled with & room, hallway, shed, cellar, kitchen, garage, attic, flat, house, corridor, bathroom, office, bedroom, loft, basement, hall, caravan, stairs | @ any
D heaps on every surface = They stand and lie on every surface, in rows along the walls and in heaps on the floor, only one narrow path left between.
O nearest ones plain to see = The nearest ones are seen quite plainly, no two alike, some worn and some new.

site-wet-market | place | wet market, fish market, asian market, morning market, street market & taipei, hong kong, bangkok, vietnam, hanoi, china, chinese, thailand, singapore, asia, korea, seoul, tokyo, manila, jakarta, wet market | @ any
D trays of fish and greens = Steel trays of fish on ice, bundles of greens, hanging ducks and basins of clams stand along a narrow wet lane.
D red lamp shades = Red plastic lamp shades hang low over every stall.
O water on the floor = Hosed water runs between rubber boots to a drain, a fish scale shining here and there.
N hand scale and cleaver = A cleaver stuck in a round block and a hanging scale stand at the nearest stall.
N parked scooter = A scooter with bags on its handles is parked in the middle of the lane.
B tarpaulin and wires = Behind, blue tarpaulins, wires and hand-painted price boards close the lane.
L red lamps and early grey = Red lamps light the goods from close above, grey early light at the end of the lane.
L red lamps at any hour = Red lamps light the goods from close above, grey early light at the end of the lane. +morning,dawn,night,evening,rain
V down the lane = View down the lane at shoulder height, 28 mm, red, wet grey and green
`;
