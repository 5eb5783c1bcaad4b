/** Where buildings and what hangs or grows on them stand in pictures, and what is seen of them there (lodged.ts). */
export const LODGED_IN_TOWN_MORE = `
fountain | fountain, stone fountain, water fountain
D in the open square = $The {stands|stand} a little right of the middle of the square, water falling in a thin veil from bowl to basin, a wet dark ring on the stone rim and the paving. +street,city,square -snow,in,park,garden,rooftop,skyline,pond,lake
D where the paths meet = $The {stands|stand} where the paths cross, a shallow round basin with a low jet, ripples running to the mossy rim, fallen leaves turning slowly on the water. +garden,park,courtyard -snow
D stilled by snow = $The {stands|stand} silent in the middle, a rounded cap of snow on each rim, icicles hanging from the spout, a single line of tracks passing by. +snow +out
D lit from below = $The {stands|stand} in the middle distance with lamps under the water, each jet a bright thread, the wet stone round the basin doubling the light. +night -snow
D in the hall = $The {stands|stand} on the stone floor in the middle of the room, water sliding over the lip into a shallow bowl, light trembling on the nearest wall. +in

statue | statue, monument, sculpture, bust, stone statue, marble statue
D on its pedestal in the square = $The {stands|stand} high on a square pedestal to the right of the middle, dark against the sky, one arm a little away from the body, worn steps round the base. +street,city,square -snow,park,garden,rooftop,skyline,pond,lake
D half in the hedge = $The {stands|stand} on a low plinth at the end of the path, hedge close behind, lichen on shoulders and folds, a strand of ivy climbing over the base. +garden,park,courtyard -snow
D snow on the shoulders = $The {stands|stand} on a plinth at the side of the path, snow lying on head, shoulders and the crook of the arm, wind-swept stone bare on one side. +snow +out
D among roots and moss = $The {stands|stand} half hidden among the trunks, tilted a little, moss over the shoulders and roots gripping the base, features softened by weather. +forest,jungle,ruins -snow
D on the pedestal indoors = $The {stands|stand} on a plain pedestal against the wall on the right, a soft shadow thrown on the plaster, light sliding over brow, shoulder and folds. +in

clock tower | clock tower, bell tower, clocktower, church tower, steeple, spire, big clock, belfry, minaret
D at the end of the street = $The {closes|close} the view at the end of the street, slender above the roofs, the dial catching the light, small louvred openings just under the point. +street,city,village -skyline,fog,park,garden,rooftop
D over the roofs = $The {rises|rise} above the roofs in the middle distance to the right, a narrow pointed cap on a plain square shaft, birds tiny round the top. +field,mountain,lake,skyline,harbour,river,hill -fog,rain,night
D only half in the fog = $The {rises|rise} beyond the roofs with the upper part already grey in the mist, dial and cornice no more than faint rings and lines. +fog
D the dial lit = $The {stands|stand} beyond the roofs with the round dial lit from inside, hands sharp across it, the shaft dark below and the cornice just to be made out. +night -fog

church | church, chapel, cathedral, wooden church, small church, monastery
D at the foot of the slope = $The {stands|stand} small on a rise to the right of the middle, pointed roof and slim tower clear of the slope behind, a low wall and a path leading to the door. +mountain,field,village,hill -snow,night
D deep in the snow = $The {stands|stand} small on a rise to the right of the middle, snow thick on roof and sills, the pointed tower dark against it, one trodden path to the door. +snow
D at the end of the square = $The {closes|close} the far side with $its front in the middle of the view, three steps up to a deep doorway, a round window over it, pigeons along the ledge. +square,street,city -snow,park,garden,rooftop,skyline,pond,lake
D at the water's edge = $The {stands|stand} at the water's edge in the middle distance, walls and pointed roof repeated upside down below, a low stone wall running to the landing. +lake,island,fjord -snow

bridge | bridge, stone bridge, footbridge, wooden bridge, arched bridge, rope bridge, covered bridge, red bridge
D in one arch over the canal = $The {crosses|cross} in the middle distance in a low arch with an iron railing, the underside in shade, the curve closed to an oval by its own reflection. +canal,venice,amsterdam -snow
D over the stream = $The {spans|span} the water in the middle distance, plain rails on either side, stones wet beneath, the path running on among the stems at the far end. +forest,stream,creek,river -city,snow,canal,rope
D over the pond = $The {curves|curve} over the narrow part of the pond to the left, thin posts and a handrail, the bow repeated below among floating leaves. +garden,park,pond -snow
D across the river in town = $The {reaches|reach} across the river in the middle distance in even spans, lamps at equal steps along the parapet, the piers standing in slow dark eddies. +city,river,skyline -forest,stream,snow
D over the drop = $The {hangs|hang} across the gap in the middle distance, deck and ropes sagging to a shallow curve, the far end small against the rock wall. +canyon,cliff,gorge,jungle,mountain -stream,creek,river,lake
D white with snow = $The {crosses|cross} in the middle distance with snow lying along rails and deck, the water under it dark, one line of tracks over the middle. +snow

staircase | stairs, staircase, steps, stairway, stone stairs, stone steps, spiral staircase
D up between the houses = $The {climbs|climb} from the lower left between the walls, treads hollowed in the middle, an iron handrail on one side and pots on every third step. +street,alley,village,town,city -snow
D up through the trees = $The {climbs|climb} between mossy stones and roots, each tread a little uneven, leaves gathered in the corners, the top lost among the trunks. +forest,garden,mountain,park -snow,in
D down to the sea = $The {leads|lead} down the slope on the left in short flights, edges chipped, dry grass in the joints, the last steps wet and dark. +sea,beach,cliff -snow,in
D turning up in the back = $The {rises|rise} along the back wall and {turns|turn} out of sight at the top, a slim banister throwing thin shadows on the plaster, the lowest step wide. +in

archway | archway, arch, stone arch, stone archway, gateway
D frame at the end = $The {opens|open} at the end of the lane, deep and shaded, the worn stones of its inner edge lit on one side, a strip of the brighter way beyond. +street,city,alley,village,courtyard
D in the leaves = $The {stands|stand} over the path in the middle distance, climbing stems wound up both sides and hanging from the top, the path running on through it. +garden,park,forest -snow,in
D in the rock over water = $The {stands|stand} with one foot in the water at the right, layers of rock running round the curve, the opening filled with sky and horizon. +sea,beach,cliff,coast

gate | gate, iron gate, wooden gate, garden gate, torii, torii gate
D half open to the path = $The {stands|stand} half open at the near end of the path, hinges rusty, the lower edge caught in the grass, a flat stone laid where it swings. +garden,field,farm,cottage,house -snow,torii,lavender,wheat,cornfield,corn,rice,tulip,sunflower,vineyard
D in the drift = $The {stands|stand} at the near end of the way with snow along every bar and a drift against the lower edge, a narrow passage trodden through. +snow -torii
D between two piers = $The {stands|stand} between two stone piers at the end of the way, tall bars with curled ends, one wing ajar, ivy hanging over the coping. +street,park,castle,mansion,cemetery,forest -snow,torii
D over the water or path = $The {stands|stand} across the way in the middle distance, two round posts and a curved double beam, the space between them open to what lies behind. +temple,shrine,japan,lake,forest,sea -house,garden

door | door, doorway, front door, wooden door, entrance, entryway
D up two steps = $The {stands|stand} up two worn steps on the left, deep in its frame, a brass knocker at eye height, the threshold hollowed and a mat laid straight before it. +street,city,village,house,cottage,alley -snow,in
D with a ring of lamplight = $The {stands|stand} under a small lamp that lights the upper panels, the keyhole plate bright, the two steps in front falling away into the dark. +night +out -snow
D snow on the sill = $The {stands|stand} deep in $its frame with snow blown along the threshold, a wreath at eye height, a swept path ending at the step. +snow +out
D left ajar = $The {stands|stand} ajar in the wall on the left, a slim band of light along the edge and across the floor, the handle worn to a shine. +in
D among the roots = $The {stands|stand} set into the bank between two roots, the frame grown over with moss, a step of flat stone below and fern fronds across the lower panels. +forest,garden -house,cottage,snow

window | window, windows, tall window, lit window, glowing window, big window
D lamplit above the street = $The {glows|glow} on the dark front on the left, a warm pane crossed by thin bars, curtains half drawn, the light falling in a slanted patch on the ground below. +night,dusk,evening +out -snow,tall
D yellow on the snow = $The {shines|shine} out of the wall warm and small, crossbars dark, snow on the sill, a slanted patch of yellow laid over the drift below. +snow +out
D open above the street = $The {opens|open} above the street with the casements pushed back, a curtain drawn out a little by the air, a pot of basil on the sill. +street,city,village +out -night,snow,rain,park,garden,rooftop,skyline,pond,lake
D filling the back wall = $The {takes|take} up the back of the room, thin bars between the panes, the sill wide enough to sit on, light lying in long panels across the floor. +in -night,rain,snow
D rain on the glass = $The {takes|take} up the back of the room, drops running down the panes in crooked lines, everything outside soft and broken, the glass misted in the lower corners. +in +rain
D dark with the lamp in it = $The {takes|take} up the back of the room, dark now, the glass giving back the lamp and the pale edge of the frame, small lights beyond it. +in +night -rain,snow

shutter | shutter, shutters, window shutter, wooden shutter
D folded back on the fronts = $The {stands|stand} folded back on both sides of the upper windows, louvred slats a little uneven, paint worn through at the lower edges, iron hooks holding them to the wall. +street,city,village,house,italy,france,alley -snow,in,park,garden,rooftop,skyline,pond,lake

window box | window box, flower box, flower pot, flowerpot, potted flowers, flower pots, potted geranium, geranium, planter
D under the sills = $The {hangs|hang} under the windows on the left, blossoms and trailing stems spilling over the edge, a dark streak of water on the wall below. +street,city,village,alley,window -snow,in,balcony
D up the steps = $The {stands|stand} on the steps and along the foot of the wall, clay rims chalky with age, leaves crowding out over the edges, a watering can beside the last. +garden,house,cottage,courtyard,patio,terrace -snow,in
D along the rail = $The {stands|stand} along the railing, stems hanging through the bars, a few fallen petals on the boards and a ring of damp under each pot. +balcony,rooftop -snow

ivy | ivy, vine, vines, wisteria, bougainvillea, climbing plant, climbing rose, creeper
D over half the front = $The {climbs|climb} over half of the front on the right, stems thick as a wrist at the foot, leaves parted round the windows and hanging loose under the eaves. +street,house,cottage,village,city,alley -snow,in
D up one side of the wall = $The {climbs|climb} one side of the wall from the foot to the top, leaves lapping over one another, single runners feeling out over the bare part. +wall -broken,ruin,ruins,ruined,castle,abbey
D over the stones = $The {covers|cover} the broken stones on the left, runners feeling over the edges and hanging free in the openings, fresh tips catching the light. +ruins,castle,wall,bridge,cemetery,abandoned -snow
D hanging in curtains = $The {hangs|hang} in ropes and curtains from the branches, looped across the upper corners of the picture, the leaves nearest us dark and large. +jungle,forest -snow
D along the beams = $The {grows|grow} along the posts and across the beams overhead, leaves and clusters hanging into the light, dappled shade thrown on the stone below. +garden,patio,terrace,courtyard -snow

graffiti | graffiti, mural, street art, wall art
D along the wall = $The {runs|run} along the wall on the left from the ground to above head height, broad sprayed curves over older layers, drips at the edges and brick joints showing through. +street,city,alley,tunnel,subway,train
D over the whole side = $The {covers|cover} the windowless side of the house, large shapes running over pipe and bricks, the lower edge scuffed and splashed from the pavement. +mural,street,city -park,garden,rooftop,skyline,pond,lake
D on the bare concrete = $The {covers|cover} the bare concrete in the back, sprayed outlines over older ones, paint drips to the floor, loose plaster lying along the foot. +in,abandoned

poster | poster, posters, concert poster, movie poster, billboard poster
D pasted over older ones = $The {hangs|hang} pasted over torn layers on the wall to the left, one corner loose, rain-wrinkled paper shining a little where it bulges. +street,city,alley,station
D over the bed or sofa = $The {hangs|hang} on the back wall at eye height, pinned at the corners, one edge curling forward and throwing a thin shadow on the paint. +in -cafe,bar

billboard | billboard, billboards, led screen, screens, video screen, advertising screen
D high on the facades = $The {hangs|hang} high on the fronts on both sides, bright panels at different heights, their colours sliding over glass and the ground below. +city,street,neon,future -desert,road,highway,park,garden,rooftop,skyline,pond,lake
D beside the long road = $The {stands|stand} beside the road on the right on tall steel legs, the board sun-bleached, a strip of paper peeling, dry grass at the concrete feet. +road,desert,field -city,street,lavender,wheat,cornfield,corn,rice,tulip,sunflower,vineyard

phone booth | phone booth, phone box, telephone booth, telephone box, payphone
D at the kerb = $The {stands|stand} at the edge of the pavement on the right, small squares of glass on three sides, the handset visible behind the glass, the door not quite shut. +street,city,london,village -rain,snow,night,park,garden,rooftop,skyline,pond,lake
D lit in the rain = $The {stands|stand} at the edge of the pavement on the right, drops running down the small squares of glass, a lit ceiling inside, the tall shape drawn down the wet stone. +rain
D lit in the dark = $The {stands|stand} at the edge of the pavement on the right, ceiling lamp lit inside, light falling through the small squares of glass in a barred pattern on the ground. +night -rain,snow
D snow to the door = $The {stands|stand} at the edge of the pavement on the right, a thick cap of snow on the roof, glass frosted in the corners, a drift against the door. +snow
D alone in the open = $The {stands|stand} alone in the middle distance with nothing near, upright and narrow, glass catching the sky, a little dust blown against the lower panels. +field,desert,beach,mountain,forest -snow,night

mailbox | mailbox, post box, postbox, letterbox, letter box, pillar box
D at the corner = $The {stands|stand} at the corner on the right, rounded top and a dark slot under its hood, the small enamel plate with collection times below, paint chipped at the foot. +street,city,london,village -snow,road
D on its post by the lane = $The {stands|stand} on a wooden post where the drive meets the road, the little door hanging open a crack, long grass round the foot. +road,field,farm,garden,house,suburb -snow,lavender,wheat,cornfield,corn,rice,tulip,sunflower,vineyard
D capped with snow = $The {stands|stand} at the side of the way with a round cap of snow, the slot dark beneath it, one set of tracks coming up and turning back. +snow

fire hydrant | fire hydrant, hydrant
D at the kerb = $The {stands|stand} at the kerb in the lower right, squat with a domed cap and two chained side caps, chipped paint at the bolts, a short shadow on the pavement. +street,city -snow,park,garden,rooftop,skyline,pond,lake

steam | steam, manhole, manhole cover, sewer steam, manhole steam, street steam
D out of the roadway = $The {rises|rise} from the iron lid in the roadway, thick and pale at the ground, drifting to the right and thinning across lamps and shopfronts behind. +street,city,alley -park,garden,rooftop,skyline,pond,lake

puddle | puddle, puddles, rain puddle
D with the street in it = $The {lies|lie} in the dips of the paving in front, lights and edges of the fronts hanging upside down, a few rings spreading where drops fall. +street,city,alley,square +rain,night -park,garden,rooftop,skyline,pond,lake
D with the sky in it = $The {lies|lie} in the ruts in front, smooth and bright, holding a piece of the sky and a dark bit of the edge, mud soft along the rim. +road,field,forest,park,garden,street,city -snow

cobblestone | cobblestone, cobblestones, cobbles, cobbled street, paving stone
D shining to the front = $The {spreads|spread} toward us wet and rounded, each stone holding a small light, moss dark in the joints and a shallow gutter down the middle. +rain,night +street,city,alley,square,village
D worn and uneven = $The {spreads|spread} toward us in curved rows, worn smooth along the wheel lines, grass in the joints near the walls, a shallow gutter down the middle. +street,city,alley,square,village -rain,night,snow

crowd | crowd, people, pedestrian, passerby, passer-by, shopper, commuter, tourist, onlooker, person
D filling the crossing = $The {fills|fill} the middle distance from side to side, heads and shoulders overlapping, sleeves and bags in many colours, those in front in mid-step, those behind merging into one band. +many,crowd +street,city -market,rain,snow,night,station,empty,quiet,alley,park,garden,rooftop,skyline,pond,lake
D between the stalls = $The {moves|move} between the stalls in both directions, bags on arms, some bent over the crates, one pointing, the ones farther off merging into a band of heads. +many,crowd +market
D along the platform = $The {stands|stand} spread along the platform in twos and alone, bags at their feet, most facing the rails, one looking up at the clock. +many,crowd +station,platform
D under the rain = $The {hurries|hurry} along the pavement with shoulders drawn up and collars raised, feet doubled on the wet stone, those farther off soft behind the rain. +many,crowd +rain +street,city,out -park,garden,rooftop,skyline,pond,lake
D dark against the lit windows = $The {passes|pass} along the shopfronts in loose twos and threes, dark outlines against the lit glass, faces catching the light for a step. +many,crowd +night +street,city,market -rain,beach,park,garden,rooftop,skyline,pond,lake
D small on the sand = $The {sits|sit} and {walks|walk} along the sand in the middle distance, small under the wide sky, some at the edge of the water with trousers rolled. +many,crowd +beach -night,rain,snow
D on the snow = $The {walks|walk} along the trodden snow in thick coats and scarves, hands in pockets, breath in small clouds, trodden prints all round them. +many,crowd +snow +street,city,square,park,market
D at the tables = $The {sits|sit} in twos and threes at the tables, leaning in over cups and plates, one laughing with the head back, coats over the chair backs. +many,crowd +cafe
D on the grass = $The {sits|sit} in loose groups on the grass, blankets spread, one lying on an elbow, two walking with a ball under the arm in the distance. +many,crowd +park,meadow,garden -rain,snow,night
D small figure ahead = $The walks away from us in the middle distance a little right of centre, coat collar up, one hand in a pocket, the outline clear against the lighter end of the street. +one +street,city,alley -crowd,park,garden,rooftop,skyline,pond,lake

string light | string light, string lights, fairy light, fairy lights, christmas light, christmas lights, light string, festoon light, light bulb
D zigzag over the street = $The {hangs|hang} zigzag across the street from wall to wall, small warm bulbs on sagging wires, growing denser with distance, a faint shine on the stones below. +street,city,alley,market,square,village +out -park,garden,rooftop,skyline,pond,lake
D over the table outside = $The {hangs|hang} in shallow bows from post to post overhead, each bulb with a small warm halo, light touching the rims of glasses and the leaves nearest the wire. +garden,patio,terrace,balcony,rooftop,courtyard,cafe +out
D along the branches = $The {winds|wind} along the branches in loose turns, small warm points among needles and leaves, the trunk lit softly from above. +forest,park,tree +out -in
D round the window and shelf = $The {runs|run} along the shelf and round the window frame, tiny warm bulbs on a thin wire, each with a soft spot of light on the wall. +in
D along the eaves in snow = $The {runs|run} along the eaves and the porch rail, small warm bulbs half sunk in the snow, spots of colour on the white beneath. +snow +house,cabin,cottage,street,village -in

lantern | lantern, lanterns, paper lantern, paper lanterns, chinese lantern, oil lantern
D in strings overhead = $The hang in strings across the way, ribbed paper swollen with light, rows growing smaller with distance, a warm shine on upturned signs and the stones below. +many +street,city,alley,market,festival,japan,china -sky,in
D rising over the water = $The drift up over the water, glowing from inside, the nearest large with its wire hoop showing, the far ones a scatter of points doubled below. +many +lake,river,water,sky -harbour,canal
D on the hook by the door = $The hangs from an iron hook beside the door, the glass a little sooty, the flame small, a round of warm light on wall and step. +one +night,evening,dusk,street,house -in,forest,boat
D low on a branch = $The {hangs|hang} from a low branch beside the path, the glass lit from inside, leaves near it turned gold, the trunks behind falling back into the dark. +forest,garden,park +night,dusk,evening,fog,forest -day,snow
D in the snow by the path = $The {stands|stand} in the snow at the side of the path, the flame steady behind the glass, a ring of melted ice and a wide warm glow on the white. +snow +out
D on the table = $The {stands|stand} near the edge of the table, the flame small behind the glass, the light lying on the wood grain and fading toward the corners. +table -out
D on the floor by the wall = $The {stands|stand} on the floor near the wall, warm light through the panes, four long bars of shadow reaching over boards and plaster. +in -table

bunting | bunting, pennant, garland, paper garland, prayer flag, flag garland
D from house to house = $The {hangs|hang} in shallow bows from house to house above the heads, triangles turning in the wind, the strings crossing and growing smaller down the street. +street,city,village,market,square,festival -in,mountain,park,garden,rooftop,skyline,pond,lake
D strung over the pass = $The {runs|run} on long ropes from a stone cairn to the rocks, faded squares of cloth straining in the wind, frayed threads along the edges. +mountain,temple,himalaya
D under the branches = $The {hangs|hang} from branch to branch over the grass, small triangles turning on the string, shadows of leaves sliding over them. +garden,park,field -night,lavender,wheat,cornfield,corn,rice,tulip,sunflower,vineyard
D along the wall = $The {hangs|hang} in two bows along the back wall, paper triangles casting small slanted shadows, a bit of tape at each end. +in

christmas tree | christmas tree, xmas tree
D in the square = $The {stands|stand} in the middle of the square taller than the first floors, tiers of lights up to a star, snow on the lower branches, a warm shine on the ground around it. +square,street,city,village,market -in,park,garden,rooftop,skyline,pond,lake
D by the fireside = $The {stands|stand} in the corner beside the hearth, glass balls and small lights in the branches, wrapped parcels with ribbon underneath, a few needles on the rug. +in +fireside
D in the window corner = $The {stands|stand} in the corner by the window, glass balls turning on their hooks, small lights deep in the branches, wrapped parcels with ribbon underneath. +in -fireside
D in the clearing = $The {stands|stand} alone in the clearing with small lights among the snow-laden branches, a yellow glow on the drifts below, dark trunks at a distance round it. +forest,field,mountain

skyscraper | skyscraper, skyscrapers, high-rise, tower block, office tower, glass tower, tall building
D close above us = $The {rises|rise} straight up on the left beyond the edge of the picture, floor on floor of glass, a bright cut of sky sliding along the corner. +street,alley -skyline,park,night,fog
D beyond the trees or water = $The {stands|stand} in a staggered row in the distance, glass faces lit on one side, the tallest ones with thin masts, their feet hidden. +skyline,park,lake,river,harbour,sea,city,rooftop -night,fog
D windows lit = $The {rises|rise} at the back with hundreds of lit floors and offices in broken columns, roof beacons small at the top, a glow over the streets at the foot. +night -fog
D tops gone in the fog = $The {rises|rise} at the back and {fades|fade} into the cloud above the middle floors, edges grey, a few lights swimming in the haze. +fog

tower | tower, eiffel tower, big ben, tokyo tower, tv tower, watchtower, stone tower, wizard tower
D over the last roofs = $The {rises|rise} beyond the last roofs a little left of the middle, slender and paler than everything near, the top clear against the sky. +street,city,rooftop,balcony,window,cafe,paris,london,tokyo -fog,night
D at the far side of the river = $The {stands|stand} on the far bank to the left, the whole height free above the trees, a long narrow reflection trembling in the water. +river,lake,canal -fog,night
D lit above the roofs = $The {stands|stand} beyond the roofs lit from below, edges warm against the dark sky, a soft haze of light round the top. +night -forest,fog
D half into cloud = $The {stands|stand} in the distance with the upper third already lost in the haze, its outline growing fainter floor by floor. +fog
D on the rise = $The {stands|stand} on the highest ground to the right, narrow openings one above another, a broken edge at the top, a path winding up to the foot. +mountain,forest,field,hill,cliff -eiffel,night,fog

ferris wheel | ferris wheel, big wheel
D over the stalls, lit = $The {stands|stand} above the roofs in the middle distance, thin spokes outlined with bulbs, round cabins hanging level all along the rim. +night,dusk,evening,fair
D across the water = $The {stands|stand} at the waterfront in the middle distance, a fine ring of spokes against the sky, small cabins evenly along the rim, a broken circle of reflection below. +sea,river,harbour,beach,pier,lake -night
D over the roofs = $The {rises|rise} behind the roofs to the right, half the rim hidden, cabins like beads against the sky, the hub high over the chimneys. +city,skyline,park -night
D still and rusted = $The {stands|stand} motionless above the trees, rust down the spokes, one cabin hanging askew, branches grown up through the lowest struts. +abandoned,ruins,forest,apocalyptic

crane | construction crane, tower crane, harbour crane, harbor crane
D arm over the roofs = $The {stands|stand} behind the roofs with a long arm stretched to the left, lattice thin against the sky, hook and cable hanging plumb over the site. +city,street,skyline,construction -harbour
D at the quayside = $The {stands|stand} in a row along the quay, tall legs astride the rails, arms raised over the water, the nearest cutting the sky with its lattice. +harbour,sea

skateboard | skateboard, longboard
D tipped at the wall = $The {leans|lean} against the low wall with the wheels toward us, deck scuffed pale at the ends, grip tape worn where the feet go. +street,city,park,skatepark
D by the bed = $The {leans|lean} against the wall by the bed, wheels out, edges splintered, a pair of worn shoes kicked off under it. +in

stroller | stroller, pram, baby carriage, pushchair
D on the path = $The {stands|stand} at the edge of the path beside the grass, hood up, a knitted blanket over the side, the front wheels turned in. +park,street,garden,city -snow

vending machine | vending machine, vending machines
D lit at the wall = $The {stands|stand} against the wall on the right, the lit front with rows of bottles and cans falling as a pale panel across the ground before it. +night,alley,rain,street
D by the roadside = $The {stands|stand} at the edge of the road with nothing near, rows of cans behind clean glass, a bin at the side, weeds up to the coin slot. +road,field,mountain,beach,snow

garbage bin | garbage bin, trash can, dustbin, garbage can, bin, wheelie bin, rubbish bin, dumpster, trash bag
D along the wall = $The {stands|stand} against the wall on the left, the lid not quite down on a tied bag, dents along the side, a wet patch running from the foot. +street,city,alley
D at the path = $The {stands|stand} beside the path next to a post, a folded newspaper sticking out of the opening, the rim worn bright. +park,beach,garden

newspaper stand | newspaper stand, newsstand, kiosk, news stand, bookstall
D at the corner = $The {stands|stand} at the corner on the right, papers folded in racks under a narrow roof, magazines clipped along the sides, a stack weighted with a stone. +street,city,square,park -night
D lit at the corner = $The {stands|stand} at the corner on the right, a bright box in the dark street, magazines clipped along the sides, light spilling from the counter over the pavement. +night

hot air balloon | hot air balloon, hot-air balloon, balloon over
D one high, one low = $The hang at different heights above the land, the nearest large at the upper left with its ropes and basket clear, the last ones dots over the horizon. +many -in
D round over the roofs = $The floats above the middle distance a little right of centre, round and taut with seams running to the crown, the basket tiny on its ropes below. +one -in

balloon | balloon, balloons, party balloon
D tied to the chair = $The {floats|float} above the chair back on ribbons, knots turned down, each with one bright highlight, the strings crossing lightly in front of the wall. +in
D tied to the post = $The {strains|strain} on a string tied to the post at the right, tilted by the wind, one bright highlight along the side, the knot turned toward us. +street,garden,park,fair,field

flag | flag, flags, banner, banners
D from poles over the street = $The {hangs|hang} from slanted poles on the fronts, cloth lifting and folding in the wind, a shadow of folds moving on the wall below. +street,city,village,square -castle,park,garden,rooftop,skyline,pond,lake
D on the highest point = $The {flies|fly} from a tall pole at the highest point, cloth pulled straight to the right, the rope slapping a thin line down the mast. +castle,mountain,harbour,ship,island,field,beach
D between the columns = $The {hangs|hang} in long folds from the beams, hem a little frayed, light sliding down the cloth, the lower edge just clear of the floor. +in

firework | firework, fireworks
D over the water = $The {opens|open} high over the water, trails falling in long curved lines, smoke lit from within, each burst spread below as a shaking column. +water
D over the roofs = $The {opens|open} above the roofs, sparks falling in long curved lines, smoke drifting lit to the left, gutters and glass catching the flash. +city,street,rooftop,castle,village -water
D over the dark land = $The {opens|open} high in the dark sky, trails bending down in long lines, drifting smoke lit from inside, the land below touched by the flash. +field,mountain,forest,desert,snow,night -city,street,water

water tower | water tower, water tank
D on its legs above the roof = $The {stands|stand} on the roof to the right on four braced legs, staves hooped with iron under a shallow cone, a ladder thin against the sky. +city,rooftop,street,skyline
D over the small town = $The {stands|stand} beyond the last houses on tall thin legs, a bulging tank with a catwalk round it, a ladder thin as a thread up one leg. +field,village,desert,road

chimney | chimney, chimneys, smokestack, smoking chimney, chimney smoke
D thread of smoke = $The {rises|rise} over the ridge of the roof, a row of clay pots on top, a thin thread of smoke leaning to one side and thinning out. +house,cottage,cabin,village,rooftop,snow,street -factory
D in a row against the sky = $The {stands|stand} tall behind the long roofs, iron bands round the shaft, smoke carried off flat to the right under the clouds. +factory,industrial,city

antenna | antenna, aerial, satellite dish, radio mast, tv antenna
D thin over the roofs = $The {stands|stand} on the roofs in the middle distance, bent rods and a guy wire drawn thin against the sky, a bird-sized gap between each. +rooftop,city,street,village
D on the summit = $The {stands|stand} on the highest point, a lattice mast held by long wires, small round dishes half way up, the lamp at the tip just to be seen. +mountain,hill,desert,field

rooftop garden | rooftop garden, roof garden, hanging garden, vertical garden, green roof, green wall
D down the terraces = $The {spills|spill} over the ledges of the buildings on both sides, shrubs, grasses and long trailing stems, small trees at the corners, water dripping from the lowest leaves. +city,street,future,skyline,building
D between the parapets = $The {fills|fill} the space between the parapets, raised beds of herbs and tall grasses, a narrow gravel path and a bench end among the leaves. +rooftop

solar panel | solar panel, solar panels
D tilted on the roofs = $The {lies|lie} in tilted rows on the roofs in the middle distance, thin frames and dark cells, one edge of each holding a strip of the sky. +city,house,rooftop,village,future,street
D in rows on the land = $The {stands|stand} in long tilted rows across the land, low posts in the grass, the cells holding a dull piece of the sky. +field,desert,farm -lavender,wheat,cornfield,corn,rice,tulip,sunflower,vineyard

drone | drone, drones, quadcopter
D small over the street = $The {hovers|hover} above the street at roof height, four rotors blurred to discs, a small lens below, one tiny light at each arm. +city,street,future -park,garden,rooftop,skyline,pond,lake
D over the land = $The {hovers|hover} a few metres over the ground on the left, four rotors blurred to discs, a small lens hanging below, the air under it making a pressed ring below. +field,mountain,sea,forest,farm,lake

hologram | hologram, holograms, holographic sign, holographic billboard
D over the crossing = $The {stands|stand} in the air above the crossing, several storeys high, transparent and faintly striped, the lit windows behind showing through, a glow on the heads of signs below. +city,street,future -park,garden,rooftop,skyline,pond,lake
D over the table = $The {floats|float} above a round projector, thin bright lines turning slowly in the air, transparent in the middle, a faint glow on the edges nearby. +in

robot | robot, android, droid, mech
D at the corner of the street = $The {stands|stand} at the side of the street on the right, jointed arms hanging, a round lens in the head turned to us, seams and bolts dulled by weather. +city,street,future -in,park,garden,rooftop,skyline,pond,lake
D among the growth = $The {sits|sit} among the plants on the left, one arm resting on the ground, panels scratched, grass grown through the joints, the head bent a little. +forest,field,garden,ruins -in,lavender,wheat,cornfield,corn,rice,tulip,sunflower,vineyard
D beside the worktop = $The {stands|stand} beside the counter, one jointed hand on the edge, cables running behind the shoulder, the lens in the head turned down to the work. +kitchen,cafe,workshop,study,shop
D in the open sand = $The {stands|stand} in the middle distance with sand blown up to the ankles, one arm hanging lower than the other, dust in every seam. +desert,beach,mars,planet

storefront | shop front, storefront, shopfront, shop window, bookshop, bakery, flower shop, corner shop, little shop
D to the right under its board = $The {stands|stand} on the right under a painted board, a wide pane in thin bars, goods set out on a stepped shelf behind, a small bell over the door. +street,city,village,alley,square -night,rain
D lit at night = $The {shines|shine} out on the right, the wide pane lit from behind, shelves and shapes of goods to be seen, the light stretched across the pavement to the gutter. +night,rain +street,city,village,alley -park,garden,rooftop,skyline,pond,lake

any-vehicle
D parked at the side = $The {stands|stand} at the side of the street on the right, seen from the front quarter, edges and glass holding pieces of the fronts opposite, wheels close to the kerb. +street,city +out -flying,aloft,water,sky,rocket,train-kind,park,garden,rooftop,skyline,pond,lake
D on the way through = $The {comes|come} along the road in the middle distance, still small, the front toward us, a faint haze behind the wheels. +road,desert,mountain +out -flying,aloft,water,sky,rocket,train-kind,street,city
D at the field's edge = $The {stands|stand} on the grass a little off the way, seen from the side and front, wheels among the stems, dust and mud along the lower edge. +field,farm,forest +out -flying,aloft,snow,water,sky,rocket,train-kind,lavender,wheat,cornfield,corn,rice,tulip,sunflower,vineyard
D on the water in the middle = $The {lies|lie} on the water in the middle distance, seen from the side, a short reflection broken under the hull. +sea,lake,river,harbour +ship,sailboat-kind,narrowboat

any-building
D among the others = $The {stands|stand} on the right side of the view among $its neighbours, the front seen at an angle, openings in even rows, the door deep in shade at street level. +street,city -tower,park,garden,rooftop,skyline,pond,lake
D on its rise = $The {stands|stand} in the middle distance a little to the right, small within the land, walls and roof clear against what rises behind, a narrow path leading up to the door. +field,mountain,hill,forest,desert -snow
D in the snow = $The {stands|stand} in the middle distance a little to the right, snow lying on roof and ledges, walls dark beneath, one trodden path leading to the door. +snow
D over the water = $The {stands|stand} close to the water in the middle distance, walls and roof repeated below, the foot of the wall stained dark by the damp. +lake,river,harbour,canal,fjord -snow,beach,cliff
`;
