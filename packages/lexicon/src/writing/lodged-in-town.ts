/** Where vehicles and what furnishes streets stand in pictures, and what is seen of them there (lodged.ts). */
export const LODGED_IN_TOWN = `
bicycle | bicycle, bike, pushbike
D in a row along the water = $The lean in a row against the iron railing along the water, handlebars turned every way, a wicker basket on the nearest, thin wheels repeated as wavering lines below. +many +canal,bridge,amsterdam,river -above
D against the rail = $The leans against the iron railing above the water, front wheel turned in, a wicker basket on the handlebars, the spokes thin as threads against the surface behind. +one +canal,bridge,amsterdam,river -above
D leaned on the wall = $The leans against the wall on the right, front wheel turned outward, the saddle worn shiny, a bell on the handlebar and a lock looped round the frame. +one +street,city -canal,crossing
D along the kerb = $The stand locked side by side along the pavement on the right, saddles at every height, a basket on one, a child seat on another, front wheels all turned the same way. +many +street,city -park,garden,rooftop,skyline,pond,lake
D on its kickstand by the path = $The stands on $its kickstand at the edge of the path, front wheel turned toward us, a small leather bag under the saddle, grass growing up to the pedals. +one +road,field,park,forest,garden -snow,lavender,wheat,cornfield,corn,rice,tulip,sunflower,vineyard
D at the end of the sand = $The {leans|lean} on a low post where the sand begins, tyres sunk a finger deep, a rolled towel on the carrier, two thin tracks leading in from the side. +sand
D inside, by the wall = $The leans against the wall in the back of the room, one pedal touching the skirting board, handlebars turned flat, a helmet hung from the crossbar. +one +in

scooter | scooter, vespa, motor scooter, moped
D tilted at the wall = $The {stands|stand} tilted on $its stand close to the wall on the left, round headlamp toward us, a helmet hung from the handlebar, an oil spot dark on the paving underneath. +street,city,italy -park,garden,rooftop,skyline,pond,lake
D by the balustrade = $The stands at the parapet where the road bends, front wheel turned in, curved leg shield and small mirrors clear against the water behind, the seat polished by use. +one +sea,coast,lake,harbour
D beside the table = $The {stands|stand} at the edge of the terrace, half in the shade, mirror and chrome rim catching small bright points, a folded newspaper tucked behind the seat. +cafe

motorcycle | motorcycle, motorbike, harley, chopper
D at an angle to the kerb = $The {stands|stand} on the side stand at an angle to the kerb, front wheel swung out, tank and exhaust pipes catching long highlights, leather seat creased with use. +street,city -park,garden,rooftop,skyline,pond,lake
D on the shoulder = $The {stands|stand} on the gravel shoulder on the right, leaning over $its stand, saddlebags buckled shut, dust on the fender, the road drawing away behind the handlebars. +road,desert,mountain
D inside on the concrete = $The stands in the middle of the concrete floor on $its stand, front wheel turned toward us, chrome exhaust and spokes picking up the light, tools on a rag by the tyre. +one +garage,workshop

car | car, old car, automobile, convertible, sedan, limousine, jeep, station wagon, hatchback
D at the kerb, nose to us = $The stands parked at the kerb on the right, its nose toward us, the row of fronts bent along doors and bonnet in a long reflection, one wheel turned out. +one +street,city -market,flying,aloft,square,traffic,snow,park,garden,rooftop,skyline,pond,lake
D at both kerbs = $The stand nose to tail along the kerb on the right and grow smaller down the street, roofs and windscreens catching the sky one after another, a gap left at a doorway. +many +street,city -market,flying,aloft,square,traffic,snow,park,garden,rooftop,skyline,pond,lake
D under snow at the kerb = $The {stands|stand} at the kerb on the right with a thick cap of snow on roof and bonnet, windscreen half cleared, two dark tyre tracks leading out to the roadway. +snow +street,city -flying,aloft,market,park,garden,rooftop,skyline,pond,lake
D on cobbles of the square = $The {stands|stand} by $itself on the paving to the right of the middle, seen from the front quarter, headlamps and grille toward us, a faint oil stain between the wheels. +square -flying,aloft
D small on the long road = $The {drives|drive} toward us in the right lane, still small in the middle distance, the windscreen one bright patch, a thin veil of dust hanging behind the wheels. +desert,road -flying,aloft,rain,snow,city,street,forest,mountain
D round the bend = $The {comes|come} round the bend in the middle distance, tilted a little into the curve, both headlamps toward us, the guard rail and the drop close beside the wheels. +mountain,coast,cliff +road,mountain,coast,cliff -flying,aloft,beach
D where the track ends in the wood = $The {stands|stand} on the track between the trunks, one wheel in a rut, fallen needles along the wipers, branches reflected in the rear glass. +forest -flying,aloft
D in the long grass = $The {stands|stand} a little off the track with grass up to the door sills, one front door ajar, the bonnet holding a long reflection of the sky. +field,farm -flying,aloft,snow,night,lavender,wheat,cornfield,corn,rice,tulip,sunflower,vineyard
D at the edge of the sand = $The {stands|stand} on the hard sand above the waterline, seen from the rear quarter, tailgate toward us, the curved tracks of $its tyres running back out of the picture. +beach -flying,aloft
D overhead in lanes = $The pass overhead in two lanes between the towers, undersides lit from below, the nearest large at the upper left, the farthest no more than sparks in the haze. +many +flying,aloft,hovering
D over the street, alone = $The glides above the street at the height of the third floor, wheel-less underside facing us, a thin glow under the sills mirrored in the windows it passes. +one +flying,aloft,hovering

flying car | flying car, hovercar, hover car
D overhead in lanes = $The pass overhead in two lanes between the towers, undersides lit from below, the nearest large at the upper left, the farthest no more than sparks in the haze. +many +city,street,future,out
D over the street, alone = $The glides above the street at the height of the third floor, smooth underside toward us, a thin glow under the sills mirrored in the windows it passes. +one +city,street,future,out -park,garden,rooftop,skyline,pond,lake

taxi | taxi, cab, taxicab, yellow cab
D pulled up at the kerb = $The stands at the kerb on the right, $its roof sign over the windscreen, rear door toward us, fronts and windows of the street sliding bent along the wet side. +one +street,city +rain -park,garden,rooftop,skyline,pond,lake
D at the crossing = $The waits at the line of the crossing a little right of the middle, roof sign over the windscreen, both headlamps toward us, the driver no more than a shape behind glass. +one +street,city -snow,park,garden,rooftop,skyline,pond,lake
D in both lanes = $The fill the lane on the right one behind the other, roof signs in a dotted row, bumpers almost touching, windscreens giving back pieces of the fronts above. +many +street,city -park,garden,rooftop,skyline,pond,lake
D through the slush = $The {stands|stand} at the kerb between two low banks of shovelled snow, the roof sign capped, wipers half up, tyres dark with slush and exhaust white in the cold. +snow +street,city -park,garden,rooftop,skyline,pond,lake

bus | bus, double-decker, double decker bus, double-decker bus, school bus, minibus
D coming toward us = $The {comes|come} toward us in the middle distance, tall flat front above the roadway, wide windscreen with two long wipers, the long side with its glass drawing away behind. +street,city,road -park,garden,rooftop,skyline,pond,lake
D at the stop on the right = $The stands at the kerb on the right with $its front doors open, step and yellow handrail to be seen inside, the long side mirroring the fronts across the road. +one +street,city -mountain,park,garden,rooftop,skyline,pond,lake
D tiny in the valley = $The {climbs|climb} the road in the middle distance, boxy and small against the slope, roof and glass catching the light at the bend. +mountain,coast,desert

tram | tram, streetcar, trolley, trolley car, cable car
D down the middle on its rails = $The {comes|come} up the middle of the street on $its rails, single headlamp in a flat front, the bow on the roof touching a web of thin wires. +street,city,lisbon -hill,mountain,ski,park,garden,rooftop,skyline,pond,lake
D on the slope = $The {climbs|climb} the steep street toward us, squeezed between the house fronts, tilted with the slope, rails below $him shining as two thin lines to the lower edge. +hill,hilly,steep,lisbon,francisco -mountain,ski
D round the corner of the square = $The {bends|bend} round the corner at the back of the square, $its windows in a long row over the paving, the rails swinging in a wide curve to the front. +square
D tracks in the wet = $The stands at $its stop in the middle distance, windows fogged along the lower edge, the front repeated upside down in the wet paving between the shining rails. +one +rain +street,city -park,garden,rooftop,skyline,pond,lake
D over the valley on its rope = $The {hangs|hang} from a single rope over the drop, small and square against the far slope, glass on every side, the rope sagging away to a pylon. +mountain,ski

truck | truck, lorry, pickup, pickup truck, pick-up
D at the loading side = $The {stands|stand} backed up to the pavement on the right, tailgate down, crates stacked inside, high front wheels turned to the road. +street,city,market,harbour -park,garden,rooftop,skyline,pond,lake
D by the field gate = $The {stands|stand} beside the track with the tailgate down, bales and a coil of rope in the bed, mud dried along the wheel arches, one door ajar. +field,farm -snow,christmas
D on the straight = $The {comes|come} along the road in the middle distance, tall radiator and headlamps toward us, a low band of dust hanging behind the wheels. +desert -snow
D climbing the road = $The {climbs|climb} the road in the middle distance, high and square-nosed, tarpaulin roped over the load, the outer wheels close to the edge. +mountain -snow
D snow on the load = $The {stands|stand} on the packed snow to the right, wheels sunk a little, a fir tree roped across the bed with its tip over the tailgate, snow along the roof. +snow,christmas +out
D under the trees = $The {stands|stand} where the track widens between the trunks, split logs in the bed, leaves caught along the wipers, tyre tracks deep in the soft ground. +forest -snow

van | van, camper, camper van, campervan, motorhome, rv
D doors open to the view = $The {stands|stand} with the sliding door open toward the water, a folded blanket and a kettle on the sill, two low chairs set out in front. +shore,sea,lake,beach,coast -rain,storm,snow
D under the peaks = $The {stands|stand} on a level patch of gravel at the right, sliding door open on a made bed, a small awning out over a folding table, the slope rising behind. +mountain,desert,field -rain,storm,snow
D between the trunks = $The {stands|stand} in the clearing with the side door half open, a string of clothes pegged from the roof rack to the nearest trunk, needles on the roof. +forest -snow
D at the kerb = $The {stands|stand} at the kerb on the left, back doors open on a stack of boxes, side panel dusty, one wheel up on the edge of the pavement. +street,city -park,garden,rooftop,skyline,pond,lake

carriage | carriage, horse-drawn carriage, horse carriage, coach, stagecoach, cart, wagon
D waiting at the side = $The {stands|stand} at the right side of the street, tall spoked wheels against the kerb, a folded hood over the seat, a lamp on a bracket by the step. +street,city,london,square -park,garden,rooftop,skyline,pond,lake
D on the track = $The {stands|stand} where the track widens, shafts resting on the ground, rims worn bright, grass up to the hubs and a loose board at the side. +field,farm,road,forest -snow,lavender,wheat,cornfield,corn,rice,tulip,sunflower,vineyard

sleigh | sleigh, sled, sledge, toboggan
D runners in the snow = $The {stands|stand} in the snow on the right, curved runners sunk a little way, a folded plaid blanket on the seat, two clean parallel tracks leading back the way it came. +snow +out -above

train | train, steam train, locomotive, freight train, subway train, railway, bullet train, steam engine
D at the platform's edge = $The {stands|stand} along the platform on the left and {narrows|narrow} toward the far end, doors open, one lit carriage behind the other, a round clock hanging above. +station,platform
D across the viaduct = $The {crosses|cross} the middle distance from right to left, a line of equal carriages small against the slope, the last carriage still behind the bend. +mountain,valley,field,forest,bridge -snow,station
D through the snow = $The {comes|come} round the curve in the middle distance, a low plume of blown snow along the wheels, lit carriages glowing in a row, the rails ahead two dark lines. +snow -station
D along the sea wall = $The {runs|run} along the edge of the land in the middle distance, a straight row of carriages between rock and water, the last carriage just leaving a cutting. +sea,coast,lake -station,snow
D over the street = $The {passes|pass} over the street on the steel viaduct in the middle distance, a strip of windows between the fronts, girders and rivets dark underneath. +city -station,park,garden,rooftop,skyline,pond,lake

rail | rail, rails, railway track, train track, track, railroad track, tramline, tram track
D to one point = $The {begins|begin} at the lower edge and {draws|draw} together to one point in the distance, worn tops shining, dark sleepers between and pale gravel piled to the sides. +out,station -hill
D in the paving = $The {lies|lie} sunk in the paving and {swings|swing} in a long curve through the middle, the polished tops carrying a thin line of light all the way to the bend. +street,city -station,park,garden,rooftop,skyline,pond,lake

street lamp | street lamp, streetlamp, streetlight, street light, lamppost, lamp post, lantern post, gas lamp
D alone and lit = $The {stands|stand} a little right of the middle, {a cone|cones} of warm light falling from the glass to a round pool on the ground, fine insects crossing it. +night,evening,dusk -snow,rain,fog
D halo in the mist = $The {stands|stand} a little right of the middle, the post thin and dark, the glass a soft ball of light with a wide halo in the damp air. +fog
D snow through the cone = $The {stands|stand} at the side of the path with a cap of snow on $its hood, flakes crossing the cone of warm light, the drift round the post tinted gold. +snow +night,evening,dusk
D down the wet street = $The {stands|stand} at the edge of the pavement on the right, the glow drawn down the wet paving in a long broken stripe that reaches the lower edge. +rain
D unlit by day = $The {stands|stand} at the edge of the pavement on the right, unlit, a fluted post with a crossbar under the glass, a small numbered plate screwed on at eye height. +street,city,park,square -night,evening,dusk,rain,snow,fog,garden,rooftop,skyline

traffic light | traffic light, stoplight, traffic signal
D over the crossing = $The {hangs|hang} out over the crossing on the right, three round lenses under deep hoods, one lit, the others dull, the cable sagging away to the left. +street,city -rain,park,garden,rooftop,skyline,pond,lake
D in the wet asphalt = $The {stands|stand} at the corner on the right, one lens lit under $its hood and drawn out below as a long trembling stripe on the wet asphalt. +rain +street,city

neon sign | neon sign, neon light, neon, neon tube, neon lettering
D over the door at night = $The {hangs|hang} above the shopfronts on the left, bent glass tubes a hand out from the wall, the glow soft on the bricks round $him and streaked across the paving below. +street,city,night,future -rain,in,park,garden,rooftop,skyline,pond,lake
D twice in the puddles = $The {hangs|hang} above the pavement on the left, tubes sharp and bright, and {lies|lie} a second time upside down in the puddles, broken where drops fall. +rain +out
D on the back wall = $The {glows|glow} on the wall behind the counter, tube ends and thin wires to be seen against the plaster, a soft rim of $its colour on bottles, glasses and edges near it. +bar,cafe,restaurant,diner
D over the furniture = $The {hangs|hang} on the back wall above head height, a thin black cord running down to the socket, a soft wash of $its colour over the plaster and the nearest edges. +in -bar,cafe,restaurant,diner

sign | sign, signboard, shop sign, wooden sign, street sign, road sign, signpost, hanging sign
D on its bracket = $The {hangs|hang} from an iron bracket over the door on the right, edges worn, the lettering a little faded, the shadow of the bracket slanting down the wall. +street,city,shop,cafe -desert,in
D at the roadside = $The {stands|stand} at the side of the road on the right, posts a little out of plumb, rust round the bolts, dry weeds grown up to the lower edge. +road,desert,field -snow,street,city
D at the start of the path = $The {stands|stand} where the path enters from the right, a weathered post with bark at the foot, moss along the upper edge, the grain deep in the boards. +forest,mountain,garden,park -snow
D in the sand = $The {stands|stand} crooked in the sand on the left, nailed to a sun-bleached post, two nail heads rusted, a drift heaped against the foot. +beach,sand

umbrella | umbrella, parasol, beach umbrella, sun umbrella
D over the crossing heads = $The move along both pavements at different heights and tilts, taut domes shining with water, drops hanging from the tips of the ribs, their shapes doubled on the wet ground. +many +rain +street,city -park,garden,rooftop,skyline,pond,lake
D one in the wet street = $The shows small in the middle distance above a dark coat, the dome taut and shining, drops falling from the rib tips, a stretched reflection on the wet pavement below. +one +rain +street,city -park,garden,rooftop,skyline,pond,lake
D tilted over the towels = $The {stands|stand} tilted in the sand in the middle distance, a round patch of shade on a spread towel beside the pole, the scalloped rim lifted by the breeze. +beach,sand -night,rainy,storm,downpour,above
D over the tables = $The {stands|stand} open over the tables outside, canvas taut between the ribs, a soft disc of shade on cups and chair seats, the pole through the middle of the top. +cafe,terrace,garden,patio -night,rainy,in
D closed in the stand = $The {leans|lean} furled in the corner by the door, the strap buttoned round the folds, a small ring of water under the tip. +in -out,garden,terrace,patio,balcony

laundry | laundry, washing, washing line, clothesline, clothes line, laundry line
D from wall to wall = $The {hangs|hang} on lines strung from wall to wall above head height, shirts, sheets and socks in uneven rows, hems lifting, clipped shadows on the fronts behind. +street,alley,city,naples,italy -night,rain,garden,park,rooftop,skyline
D across the yard = $The {hangs|hang} on a line from the house wall to a forked pole, sheets bellied out by the wind, wooden pegs along the top, a wicker basket below in the grass. +garden,field,farm,village,house -night,rain,snow,lavender,wheat,cornfield,corn,rice,tulip,sunflower,vineyard
D along the balcony = $The {hangs|hang} over the rail and on a folding rack on the balcony, a towel, two shirts and a row of socks, sleeves dangling between the bars. +balcony,rooftop -rain
D over the small quay = $The {hangs|hang} between two upper windows over the water, a row of shirts by their hems, small and bright, repeated as wavering patches below. +canal,venice -rain,night

balcony | balcony, iron balcony, juliet balcony
D up on the front = $The {juts|jut} from the front on the left at the second floor, a thin iron railing with geraniums trailing through, tall shutters folded back behind. +street,city,house -snow
D over the water = $The {juts|jut} out over the water on carved brackets, a stone balustrade with two flower pots, the underside lit by wavering ripples. +canal,lake -snow

awning | awning, canopy, sunshade, marquee
D down over the shopfront = $The {slopes|slope} out over the shop windows on the right on thin iron arms, the scalloped edge lifting a little, a band of shade on glass and pavement beneath. +street,city,shop,cafe -rain,snow,night,park,garden,rooftop,skyline,pond,lake
D drops from the edge = $The {slopes|slope} out over the pavement on the right, water running in the folds, a row of drops falling from the scalloped edge to the wet stone. +rain

market stall | market stall, stall, fruit stall, fruit stand, flower stall, market stand, vegetable stall, stand
D down one side = $The {stands|stand} along the left side under canvas, crates tipped toward us with apples, lemons and bunched greens, a hanging scale and a few price cards on sticks. +market,street,city,square,village -night,snow,christmas,kiosk
D lit under canvas = $The {stands|stand} along the left side under canvas, bare bulbs strung below the roof, warm light on heaped crates and hands of bananas, steam rising at the far end. +night -snow,christmas
D roofed with snow = $The {stands|stand} side by side with snow on the small plank roofs, lights along the eaves, gingerbread hearts and glass balls hung in front, trodden snow below. +snow,christmas

food cart | food cart, food truck, food stall, hot dog stand, hot dog cart, ice cream truck, ice cream cart, coffee cart, street food
D steam at the kerb = $The {stands|stand} at the kerb on the right, hatch propped open under a small awning, steam rising past a hand-lettered board, a stack of paper cups on the ledge. +street,city,park,square,market -night,beach,garden,rooftop,skyline
D bulbs at the hatch = $The {stands|stand} at the right with $its hatch open, a row of bulbs under the flap, steam turning gold in the light, a bright patch on the paving in front. +night -beach
D on the promenade = $The {stands|stand} at the edge of the sand under a round canvas shade, painted board leaning on a wheel, the lids of the tubs shining. +beach,promenade -night

cafe table | cafe table, café table, bistro table, outdoor table, cafe, café, terrace table
D on the pavement = $The {stands|stand} on the pavement to the right, a round marble top on an iron foot, two woven chairs pulled close, a small cup and a folded newspaper on it. +one +street,city,square,paris -rain,snow,park,garden,rooftop,skyline,pond,lake
D in two rows = $The stand in two rows on the pavement to the right, small round tops with woven chairs facing the street, a cup, a carafe, a saucer of coins here and there. +many +street,city,square,paris,canal,harbour -rain,snow,park,garden,rooftop,skyline
D wet and empty = $The {stands|stand} empty on the pavement, drops standing on the round {top|tops}, chairs tipped forward against the edge, iron legs doubled on the wet stone. +rain

chair | chair, chairs, lawn chair, deck chair, deckchair, beach chair, adirondack chair, sun lounger, lounge chair, garden chair
D facing the sea = $The {stands|stand} in the dry sand facing the water, canvas sagging a little in the frame, a straw hat over one corner and a book face down beside the leg. +beach,sand -snow,storm,rain,night
D at the end of the planks = $The {stands|stand} at the end of the planks facing the lake, slatted back toward us, wide arms worn smooth, a mug left on one of them. +lake,dock,pier,jetty -snow,storm,rain
D in the shade of the lawn = $The {stands|stand} on the grass at the edge of the shade, slatted seat with a flattened cushion, legs sunk a little, a few petals fallen on the arm. +garden,field,orchard -snow,rain,night,lavender,wheat,cornfield,corn,rice,tulip,sunflower,vineyard
D beside the parapet = $The {stands|stand} near the parapet turned toward the view, seat sagging a little, a thin line of shadow under each arm, a cup left on the ledge. +rooftop,balcony,terrace -snow,rain
D out on the pavement = $The {stands|stand} outside on the pavement, wicker seats worn glossy, turned to the street at easy angles, a newspaper left on the nearest. +street,city,square -snow,rain,field,park,garden,rooftop,skyline,pond,lake

bench | bench, park bench, wooden bench, stone bench
D near the bank = $The {stands|stand} near the bank on the right, seen from behind at an angle, slats worn smooth in the middle, a strip of bare earth under the front edge. +lake,pond,river,sea,coast,beach,harbour -snow
D under the tree = $The {stands|stand} beside the path on the left, slatted seat on curved iron ends, fallen leaves in the corners and on the gravel under the seat. +park,garden,forest,autumn -snow,spring,lake,pond
D snow on the seat = $The {stands|stand} beside the path with a smooth cushion of snow along seat and backrest, dark edges of the slats showing under it, no print in front. +snow +out
D with petals = $The {stands|stand} on the left beneath the branches, petals scattered over the slats and along the curved iron arms, more of them in a pale ring on the ground. +blossom,cherry,spring -snow
D lit by a lamp = $The {stands|stand} to the right within a pool of lamplight, the slats drawn in light and shade, the back of the seat throwing barred shadow on the ground. +night +park,street,city -snow
D against the wall = $The {stands|stand} against the wall to the right of the door, a plain plank on two trestles, the middle worn hollow, a watering can at one end. +house,village,farm,cottage -snow
D on the platform = $The {stands|stand} along the platform with $its back to the wall, slats polished by coats, a folded newspaper left at one end. +station,platform
D on the ridge = $The {stands|stand} on the right where the ground falls away, seen from behind, a rough plank on two posts, grass worn off before it, the view open beyond. +mountain,hill,field,cliff -snow,lavender,wheat,cornfield,corn,rice,tulip,sunflower,vineyard
`;
