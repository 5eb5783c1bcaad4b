/** Where houses, trees and what else stands on land are in pictures, and what is seen of them there (lodged.ts). */
export const LODGED_ON_LAND = `
mesa | mesa, butte, table mountain, red rock, rock formation, monolith
D where the road ends = $The {stands|stand} where the road comes to its vanishing point, sheer banded walls over a skirt of fallen rock, the flat top a straight line against the sky. +road,desert-road -in
D alone on the flat = $The {rises|rise} alone from the flat ground in the middle distance, walls fluted by old water, a fan of rubble at the foot and the top as level as a table. +desert -road,desert-road,in

house | house, farmhouse, cottage, stone house, country house, little house, farm house
D where the rows meet = $The {stands|stand} by itself where the lines of the field draw together, a little to the right of the middle, low and square with a single chimney, one tall tree close to the wall. +field,lavender -village,street,snow,hill,mountain,above
D under the slope = $The {stands|stand} at the foot of the slope on the left, broad-roofed and small against it, a thread of smoke straight above the chimney, a low wall and a gate in front. +mountain,valley,hill +one -village,street,above,desert
D roof at the edge of the wood = $The {stands|stand} where the trees draw back, half hidden by the nearest trunks, steep roof spotted with moss, two small windows and a plank door facing us. +forest +one -snow,above
D close above the shore = $The {stands|stand} a little above the water on the right, gable toward us, a path coming down from its door through long grass to the stones of the shore. +lake,river,sea,coast,fjord,bay,pond +one -street,village,snow,above,harbour
D drawn in by the snow = $The {stands|stand} small and low in the middle distance, the roof a thick smooth cushion of snow, one cleared path to the door, fence posts leading up to it like dots. +snow +one -above,street,city
D strewn over the slope = $The stand loosely strewn over the middle distance, roofs at different heights and angles, each with a few trees to itself, thin paths joining door to door. +field,mountain,valley,hill +many -above,street,city

cabin | cabin, log cabin, hut, chalet, lodge, shack, shed
D at the end of the clearing = $The {stands|stand} at the far side of the clearing, low under a long roof, logs crossing at the corners, a woodpile up to the window sill and an axe in the chopping block. +forest +one -snow,above
D under the wall of rock = $The {sits|sit} on a green shelf in the middle distance, small below the rock, stones laid along the roof edge, a bench by the door and a trough with running water. +mountain,valley,alps,hill +one -snow,lake,above
D close above the lake = $The {stands|stand} among the first trees a little above the water, a low porch facing it, smoke rising thin and straight, the roof and the porch posts doubled on the surface. +lake,river,pond,fjord +one -snow,wave,rain,above
D window in the snow = $The {stands|stand} up to the sills in snow in the middle distance, the roof loaded deep and curling at the edge, a shovelled path to the door, smoke above the chimney. +snow +one -above
D lamp behind the pane = $The {stands|stand} dark and low in the middle distance, one small window lit, its light lying in a warm square on the ground in front and on the nearest trunk. +night +one -in,above
D boards silvered by salt = $The {stands|stand} at the back of the sand, boards silvered by sun and salt, the door ajar, steps half buried, tufts of beach grass against the wall. +beach,sand,seaside,coast +one -snow,above

barn | barn, stable
D across the field = $The {stands|stand} on the far side of the field to the left, broad and high under a gambrel roof, wide doors standing a little open on the dark inside, a track leading up. +field,farm +one -snow,above
D over the white field = $The {stands|stand} behind the white field to the left, roof snow-covered down to a sharp edge, dark bands where the wind has cleared the boards, a fence half sunk in front. +snow +one -above

castle | castle, fortress, palace
D on its rock = $The {stands|stand} on a rock above everything else in the right half, towers of unequal height over one long wall, small windows high up, a road winding to the gate. +mountain,hill,valley,forest,river,cliff,field,hilltop +one -fog,above,night
D out of the fog = $The {rises|rise} out of the fog with only towers and battlements clear, the rock below washed away to grey, a single banner hanging without wind. +fog +one -above
D windows in the dark = $The {stands|stand} black against the night sky on its height, roofs and towers one jagged outline, three or four narrow windows lit at different levels. +night +one -above
D over its own reflection = $The {rises|rise} straight from the far shore, walls dropping to the water and carried on in it upside down, a small landing stage under a low arch. +lake,moat +one -above,fog,snow,wave

church | church, chapel
D steeple over the fields = $The {stands|stand} in the middle distance with a few dark trees about it, small and plain, the steeple the one upright line between the ground and the sky. +field,valley,mountain,hill,village,lake,countryside +one -snow,above,fog,night
D up to the porch in snow = $The {stands|stand} in the middle distance among bare trees, snow on the roof and along each ledge of the steeple, a trodden path between the drifts to the porch. +snow +one -above
D behind the roofs = $The {rises|rise} behind the roofs at the end of the street, a square tower with a clock and louvred bell openings, a weathercock on the tip. +street,village,square,town -snow,above,night,fog

tower | tower, watchtower, clock tower, bell tower
D above the slope = $The {stands|stand} on the crest at the right, square and slender, narrow windows one above the other, the top broken by battlements, a path zigzagging up to the foot. +hill,mountain,cliff,field,forest,coast +one -city,street,above,fog
D over the roofs = $The {rises|rise} over the roofs in the background, a clock on the side turned to us, tall openings with the bells behind them, pigeons along the cornice. +street,village,square,town,city +one -above,fog,night

temple | temple, pagoda, shrine, buddhist temple, japanese temple
D roofs among the trees = $The {stands|stand} halfway up the slope among dark trees, tiers of curved roofs with upturned corners, small bells hanging from the eaves, worn steps leading up from below. +mountain,forest,hill,valley,bamboo,cherry +one -fog,snow,above,greek,roman
D tiers out of the mist = $The {lifts|lift} only its upper roofs out of the mist, each a flat dark curve with upturned ends, paler the lower it lies, pine tops showing beside it. +fog +one -above,greek,roman
D beyond the pond = $The {stands|stand} across the water with open doors under a deep curved roof, a low rail round the veranda, pillars and eaves repeated in the surface. +pond,lake,garden,water +one -snow,above,greek,roman
D eaves under snow = $The {stands|stand} among snow-laden trees, each curved roof carrying a smooth layer that follows it to the upturned corners, steps in front swept to a narrow track. +snow +one -above,greek,roman

torii gate | torii gate, torii
D feet in the water = $The {stands|stand} in the shallow water in the middle distance, two leaning pillars under a wide upcurved beam, wet dark marks of the tide round the feet. +water,lake,sea -above
D over the steps = $The {stands|stand} over the path where it begins to climb, two round pillars and a double beam with lifted ends, a twisted straw rope hanging across. +forest,mountain,path,shrine,hill,temple +one -above
D one behind another = $The stand one close behind another over the path, pillars making a tunnel that bends away uphill, light falling in stripes between them on the worn steps. +forest,mountain,path,shrine,hill,temple +many -above

windmill | windmill
D on the rise = $The {stands|stand} on the low rise at the right, round and tapering, four lattice sails set slantwise against the sky, a gallery at half height, a cart track leading to the door. +field,hill,countryside,village,tulip,flower +one -snow,above,night
D along the canal = $The stand in a loose line along the water, each smaller than the last, sails stopped at different angles, bodies and sails drawn downward in the still surface. +canal,river,water +many -above
D sails over the water = $The {stands|stand} on the dyke beyond the water, thatched and broad in the skirt, sails crossed high over the reeds, the whole of it upside down in the surface. +canal,river,lake,water +one -above,snow
D sails rimmed with snow = $The {stands|stand} on the white rise at the right, snow caught in the lattice of the sails and along the gallery, a fence showing only its top rail. +snow +one -above

ruin | ruin, ruins, temple ruins, castle ruins
D a wall and an arch = $The {stands|stand} in the middle distance, one high wall with an empty arched window, fallen blocks in the grass below, ivy up one side and a small tree rooted on top. +field,hill,mountain,forest,coast,meadow,cliff,valley -desert,underwater,above
D columns in the sand = $The {stands|stand} half drowned in sand in the middle distance, a row of columns with one broken short, drums lying where they rolled, drifts against the windward side. +desert -above
D roots over stone = $The {shows|show} between the trunks, carved blocks pushed apart by roots as thick as arms, moss in each joint, a dark doorway with a fallen lintel. +jungle,rainforest -above

village | village, hamlet, small town
D roofs in the fold of the valley = $The {lies|lie} in the fold of the land in the middle distance, roofs close together round one steeple, smoke lying flat above them, orchards and small fields fitted round the edge. +mountain,valley,hill,field,countryside +one -snow,night,fog,above,sea
D windows at nightfall = $The {lies|lie} in the hollow as a cluster of small lit windows, roofs only guessed between them, one lamp apart from the others where the road comes in. +night,dusk +one -above
D under white roofs = $The {lies|lie} in the hollow under white roofs, dark walls between like strokes of ink, smoke rising from several chimneys, a single track coming in through the snow. +snow +one -night,above
D down to the water = $The {climbs|climb} from the water’s edge in the background, houses stacked close with their gables to the sea, boats drawn up in front, steps running up between. +sea,coast,fjord,bay,lake,island,cliff +one -fog,above

tent | tent, camping tent
D in the clearing = $The {stands|stand} pitched on level ground between the trunks on the right, guy lines taut to their pegs, the flap tied back on a dim inside, boots left by the opening. +forest +one -snow,night,above
D above the water = $The {stands|stand} on the grass just above the shore, the fly drawn tight over its poles, the door unzipped toward the water, a rucksack leaning by the entrance. +lake,river,fjord,sea,beach,pond +one -night,above,snow
D glowing in the dark = $The {glows|glow} from inside in the dark to the right of the middle, seams and poles showing as thin lines, a soft ring of light on the ground before the flap. +night +one -above,in
D under the ridge = $The {stands|stand} small on a flat shelf in the middle distance, low against the wind, stones piled on the guy pegs, steep ground falling away behind. +mountain,hill,valley,desert,cliff +one -night,snow,above,forest,lake
D on trodden snow = $The {stands|stand} on a platform trodden flat in the snow, drift banked against the windward side, frost on the fly, skis and poles stuck upright by the door. +snow +one -night,above
D pitched in a ring = $The stand pitched in a loose ring, doors turned inward, lines crossing between them, the grass worn pale in the middle. +many +field,forest,lake,meadow,mountain,desert -snow,above

campfire | campfire, camp fire, bonfire, fire pit, firepit
D ring of stones in the dark = $The {burns|burn} in a ring of blackened stones in the foreground, split logs leaning together, the light reaching a few steps out over the ground, sparks going up and fading. +night,dusk -in,beach,sand,snow,above
D low by day = $The {burns|burn} low in a ring of blackened stones, more smoke than flame, a pot hung over it from three poles, a log to sit on drawn up at one side. +forest,field,lake,mountain,river,desert -night,dusk,rain,beach,snow,above
D on the sand = $The {burns|burn} on the open sand in the middle distance, driftwood stacked to a cone, sparks leaning with the wind, the wet sand carrying a long wavering reflection of the light. +beach,sand,sea +night,dusk -above,snow
D in a pit of snow = $The {burns|burn} on a bed of green logs in a pit trodden in the snow, the rim glazed and dripping, an orange light on the drifts all round. +snow -above

hammock | hammock
D between two trunks = $The {hangs|hang} between two trunks on the right in a deep slack curve, a cushion and an open book left in it, dappled light moving over the cloth. +forest,garden,park,orchard,lake,yard -night,rain,snow,beach,above
D between palms = $The {hangs|hang} between two leaning palms at the back of the sand, the net stretched to a long curve, fringe stirring, its striped shadow swaying just below. +beach,sand,sea,lagoon,island,tropical -night,rain,above

bench | bench, park bench, wooden bench
D where the path widens = $The {stands|stand} where the path widens at the left, a little sunk into the ground, the middle of the seat worn smooth, a few leaves caught between the slats. +garden,park,forest,path +one -snow,beach,sea,lake,above
D facing the water = $The {stands|stand} close above the water with its back to us, a single clear shape against the bright surface, the ground before it trodden bare by feet. +lake,river,sea,pond,coast,cliff,fjord,beach +one -snow,fog,night,above
D a cushion of snow = $The {stands|stand} by the path with a smooth hand-high cushion of snow on seat and back, the arms showing dark, no footprint leading to it. +snow +one -above
D wet under the lamp = $The {stands|stand} under a lamp at the right, seat shining, the shadow of the slats drawn long over the path, the dark of the trees beginning right behind. +night +park,street,garden,path +one -above,snow
D into the fog = $The {stands|stand} close by at the left with drops along the edge of the seat, the only thing sharp, the path passing it and ending in the fog. +fog +one -above
D buried in fallen leaves = $The {stands|stand} at the left of the path, leaves drifted to the height of the seat at one end and scattered over the slats, more lying in a ring beneath. +autumn +one -above,snow,in

gate | gate, garden gate, wooden gate, iron gate
D ajar on the garden = $The {stands|stand} ajar in the middle distance, the top worn by hands, one hinge sagging, a climbing rose leaning over from the post and a path going on beyond. +garden,yard,orchard +one -snow,night,above
D across the track = $The {closes|close} the track where it enters the field, five bars between two leaning posts, a chain looped over, nettles and tall grass grown through the lowest bars. +field,farm,countryside,meadow,road,hill +one -snow,above
D bars capped with snow = $The {stands|stand} half open in a drift, every bar capped white, the latch side stuck where the snow has blown, one set of prints going through. +snow +one -above

fence | fence, wooden fence, picket fence, rail fence
D following the rise = $The {runs|run} in from the lower left and {follows|follow} the rise of the ground, posts leaning this way and that, two rails grey with weather, tall grass tangled along the foot. +field,hill,farm,mountain,countryside,meadow -snow,above,beach
D dots across the snow = $The {crosses|cross} the snow from the lower left, posts capped white, the lower rail gone under the drift, thin blue shadows laid side by side. +snow -night,fog,above
D slats in the dune = $The {staggers|stagger} over the sand from the left, thin slats wired together and leaning every way, sand heaped up on one side, beach grass grown through. +beach,sand,dune -snow,above,desert
D along the front = $The {runs|run} along the front at knee height, upright slats with pointed tops, here and there one missing, flowers pushing through from behind. +garden,yard,house,cottage,street,village -snow,above

stone wall | stone wall, drystone wall, dry stone wall
D up and over the hill = $The {climbs|climb} from the lower right up over the slope, flat stones laid without mortar, one place slumped into a heap, lichen in pale rounds along the top. +field,hill,mountain,countryside,meadow,valley,farm -snow,above
D warm side of the garden = $The {runs|run} along the back at shoulder height, stones of all sizes fitted close, small ferns and stonecrop in the joints, one branch hanging over from the other side. +garden,vineyard,orchard,yard,village,path -snow,above

path | path, trail, footpath, pathway, winding path, dirt path
D in from the lower edge = $The {leads|lead} in from the lower edge, one stride wide, worn down to bare earth in the middle, bends once to the left and is lost behind the first rise. +field,hill,mountain,meadow,countryside,valley +one -snow,above,beach
D between the trunks = $The {goes|go} in between the trunks from the lower edge, needles and leaves trodden flat, roots crossing it like low steps, the bend in the middle distance half in light. +forest +one -snow,above,night
D down to the water = $The {comes|come} down from the right through dune grass, sand pale and churned between two slack ropes, opening at the bottom on the first strip of beach. +beach,sea,dune,coast +one -snow,above
D through the beds = $The {curves|curve} in from the lower edge between the beds, narrow and a little sunk, plants leaning over both sides, bending out of sight behind the tallest. +garden,park,flower +one -snow,above
D trodden in snow = $The {winds|wind} in from the lower edge as a trodden line in the snow, edges crumbled, each print a small blue hollow, the rest of the surface untouched. +snow +one -above,night

steps | steps, stone steps, stairs, staircase, stairway
D up between the plants = $The {rises|rise} from the lower right in shallow treads, edges worn round, moss and small ferns in the joints, the top lost behind leaves. +garden,forest,temple,mountain,park,hill -snow,in,above
D down to the sand = $The {comes|come} down from the left between tufts of beach grass, a plank edge to each, sand drifted deep over the lowest, a rope handrail alongside. +beach,sand,sea,cliff,coast -in,snow,above
D between the walls = $The {climbs|climb} between the walls at the left, treads hollowed in the middle, an iron handrail on one side, pots set out on the corners. +street,village,alley,town,old -in,snow,above

signpost | signpost, road sign, wooden sign, trail sign, sign post
D where the ways part = $The {stands|stand} at the left where the path divides, a weathered post leaning a little, arms pointing different ways, stones heaped round the foot. +path,road,field,mountain,forest,hill,village,trail +one -snow,desert,above
D lone by the road = $The {stands|stand} by the edge of the road at the right, sun-bleached and bent, dents in the metal, a dry bush blown against the post. +desert -snow,above
D arms loaded with snow = $The {stands|stand} up to half its height in snow at the left, a white ridge on each arm, ice hanging from the ends. +snow +one -above

tree | tree, oak, oak tree, maple, maple tree, beech, chestnut tree, lone tree, linden, elm, sycamore
D alone on the rise = $The {stands|stand} by itself on the rise right of the middle, the trunk short and thick, the crown spread wide and a little heavier on one side, its shade pooled at the foot. +field,hill,meadow,mountain,valley +one -bare,dead,snow,night,fog,above,autumn,forest
D over the water’s edge = $The {stands|stand} on the bank at the left, roots gripping down to the water, one long bough reaching out low and meeting its own reflection. +lake,river,pond,stream +one -bare,dead,snow,above
D in its ring of leaves = $The {stands|stand} right of the middle with the crown half thinned, leaves still dropping one by one, the fallen ones lying in a full ring on the ground beneath. +autumn +one -above,bare,dead,snow,in
D branches under snow = $The {stands|stand} by itself in the white to the right of the middle, each branch drawn twice, dark below and white above, the snow beneath it unmarked. +snow +one -above,palm,christmas,pine,fir
D near shape in the fog = $The {stands|stand} nearest to us at the right, trunk and boughs dark and exact, while whatever is behind pales step by step into the fog. +fog +one -above
D black against the stars = $The {stands|stand} as a black shape on the right against the night sky, the trunk joined to the dark ground, every twig of the crown cut out sharp. +night +one -above,in,city,street
D in a loose row = $The stand in a loose row across the middle distance, crowns touching here and parted there, trunks dark below, a band of shade joined together at their feet. +field,hill,meadow,countryside,road,river +many -bare,dead,snow,night,fog,above,forest
D shade on the grass = $The {stands|stand} on the lawn at the left, the lowest boughs propped almost on the grass, bark deeply ridged, light falling through in moving spots. +garden,park +one -bare,dead,snow,night,rain,autumn,above

bare tree | bare tree, dead tree, leafless tree, gnarled tree, burnt tree
D twigs against the sky = $The {stands|stand} alone at the right, trunk twisted and split, boughs bare to the last twig, the fine black net of the crown drawn against the sky. +one -above,in,forest,snow,underwater,night
D limb by limb in snow = $The {stands|stand} alone at the right in the snow, one thin white line along the upper side of each limb, the bark below nearly black. +snow +one -above
D thinning in the fog = $The stand at different distances, the nearest black and sharp to the twig, those behind paler each time until only a trunk is guessed. +many -above,in,desert

pine | pine, pine tree, fir, fir tree, spruce, spruce tree, evergreen, conifer
D at the edge of the slope = $The {stands|stand} at the left where the ground falls away, the trunk bare halfway up, boughs swept to one side by the wind, roots clasping the rock. +mountain,cliff,hill,lake,coast,rock +one -snow,above
D boughs weighed down = $The {stands|stand} at the left with every bough bent under a load of snow, the lowest touching the drift, a dark hollow kept dry round the trunk. +snow +one -above
D dark belt across = $The close off the background in one dark belt, tops uneven as a saw, single taller ones standing out in front with their boughs down to the ground. +mountain,lake,valley,field,river,meadow +many -snow,above,fog
D white to the tips = $The stand close together in the background, snow on every tier, tops narrow and white, dark green showing only underneath. +snow +many -above
D tips out of the mist = $The stand in rows that pale one behind another, only pointed tops clear of the mist, the foot of each row dissolved in white. +fog +many -above

willow | willow, willow tree, weeping willow
D trailing in the water = $The {leans|lean} out from the left bank, long thin branches hanging in a curtain, the tips trailing in the water and drawing small lines on it. +lake,river,pond,stream,canal,water -snow,above
D a tent of green = $The {stands|stand} on the grass at the left, hanging branches coming down to hand height all round, a dim green room beneath with the trunk in it. +field,garden,park,meadow -snow,autumn,above

cherry tree | cherry tree, cherry blossom tree, blossoming tree, cherry blossom, sakura, sakura tree, blossom tree
D over the path = $The {reaches|reach} in from the right over the path, dark boughs crowded with blossom down to the twig, petals drifting and lying in a thin layer along both edges. +garden,park,path,temple,forest,street,avenue,village,hill,field,mountain -night,snow,water,lake,river,pond,above
D petals on the water = $The {bends|bend} from the bank at the right until the lowest boughs of blossom hang just over the surface, fallen petals gathered in a pale drift beneath them. +lake,river,pond,canal,water,stream -snow,above
D pale at night = $The {stands|stand} pale against the night at the right, lit from below, boughs dark inside the cloud of blossom, single petals bright as they fall. +night -above,in

apple tree | apple tree, fruit tree, orange tree, lemon tree, pear tree, peach tree, olive tree
D boughs to the grass = $The {stands|stand} in the grass at the right, trunk short and knotted, boughs hung with fruit and bent low on one side, a few windfalls lying beneath. +garden,orchard,field,yard,farm,meadow,hill +one -snow,spring,above,blossom
D in rows over the slope = $The stand in rows over the slope, low round crowns all at one height, short crooked trunks, the ground between them mown and striped with shade. +orchard,field,hill,farm,valley,garden +many -snow,spring,night,rain,above,blossom

birch | birch, birch tree, silver birch, aspen
D white stems at the side = $The stand close together at the left, slender white stems marked with black scars, thin hanging twigs, the light passing between them in narrow bars. +many +forest,lake,field,meadow,river,park,autumn -above,snow
D slender at the bank = $The {stands|stand} at the left on the bank, slender and white-barked with black scars, fine twigs hanging over the water, a few small leaves afloat below. +lake,river,pond,stream +one -snow,above
D white on white = $The {stands|stand} at the left in the snow, bark hardly darker than the drift, black scars like short strokes, twigs furred with frost and hanging straight down. +snow -above

stump | tree stump, stump, log, fallen tree, fallen log
D moss along the back = $The {lies|lie} across the lower left corner, bark gone in patches, moss thick along the upper side, shelf fungus on the flank, ferns grown up behind. +forest,jungle,rainforest -snow,above
D half in the shallows = $The {lies|lie} with one end on the bank and the other in the shallow water, bark gone and the wood silvered, broken limbs standing up like pegs. +lake,river,pond,stream,swamp -snow,above

mushroom | mushroom, toadstool, fungus
D in the moss at the root = $The stand in the moss at the foot of a trunk near us, caps of all sizes, a torn veil round some stems, bits of leaf and needle stuck on top. +forest,path,jungle,garden,autumn +many -snow,glowing,giant,above
D single cap near us = $The {stands|stand} in the moss near us, the cap tilted so that the gills show on one side, a pine needle stuck to it, the stem swollen at the foot. +forest,garden,autumn +one -snow,glowing,giant,above
D glow under the ferns = $The {glows|glow} in the moss at the foot of the nearest trunks, light coming from under the caps and lying on stems and roots around. +glowing,bioluminescent,magical,enchanted -snow,above

fern | fern, bracken
D fronds across the corner = $The {arches|arch} in from the lower right corner, fronds bent at the tip, some still rolled up in the middle, light showing through the small leaves and the dark ribs. +forest,jungle,rainforest,waterfall,path,stream -snow,above,in

poppies | poppy
D red heads in the near grass = $The nod on thin hairy stems in the near grass, petals creased like paper and open to a dark centre, some buds hanging, the farthest no more than specks. +field,meadow,hill,countryside,wheat,garden,road -snow,above +many

tulips | tulip
D rows to the background = $The stand in straight rows from the lower edge to the background, closed cups all at one height over grey-green leaves, narrow strips of dark soil between. +field,farm,windmill,countryside,canal -snow,above +many
D in the bed along the path = $The fill the bed along the path, cups at slightly different heights, one fully open and showing the dark base, a few petals dropped on the soil. +garden,park,house,cottage,street -snow,above +many

sunflowers | sunflower
D heads one way = $The stand shoulder high across the foreground, heads all turned one way, rough broad leaves overlapping below, the nearest disc large enough to show its spirals of seed. +field,farm,countryside,barn,house,hill -snow,above,night +many
D against the fence = $The {stands|stand} tall at the right against the back of the garden, the heavy head bent a little on its rough stem, petals ragged, leaves as wide as a hand. +garden,yard +one -snow,above
D over the fence = $The stand tall along the back of the garden, heads at different heights, the heaviest bent over, rough leaves hanging wide from the stems. +garden,yard,cottage +many -snow,above

daisies | daisy
D sprinkled in the grass = $The lie sprinkled through the short grass, small open faces on thin stems, thick in the foreground and thinning to white dots farther off, a few still closed. +field,meadow,garden,park,hill,lawn -snow,above +many

roses | rose, rose bush, rosebush, climbing rose
D over the wall = $The {climbs|climb} up the left side, thorny canes tied in loosely, full blooms and tight buds in the same cluster, some petals fallen on the ground below. +garden,cottage,house,yard,wall,courtyard,gate -snow,above,in,single

lavender | lavender, lavender field
D rounded rows = $The {runs|run} in rounded rows from the lower edge toward the background, spikes standing close like a brush, pale stony soil between, bees over the nearest. +field,farm,hill,countryside,house,provence -snow,above,night
D spilling over the edge = $The {spills|spill} over the edge of the path in soft mounds, thin stems leaning all ways, grey leaves below, a bee hanging on the nearest spike. +garden,path,cottage,yard -snow,above,night

wildflowers | wildflower, wild flower, flower, meadow flower
D a ragged band in front = $The stand in a ragged band along the lower edge, cups, bells and flat heads mixed at different heights, soft where nearest to us, thinning to dots up the slope. +field,meadow,hill,mountain,valley,countryside,lake,river,cliff -snow,above,night +many
D along the beds = $The fill the beds on both sides in uneven drifts, tall spikes behind and low cushions in front, single stems leaning out over the edge. +garden,cottage,yard,park,path,house -snow,above,night +many

bush | bush, shrub, hedge
D round at the left = $The {stands|stand} at the left, dense and rounded, small leaves catching the light on the outer side, dark gaps within, dry leaves gathered under the lowest twigs. +garden,park,yard,path,house,street,field,hill -snow,above,rose,night,desert

pumpkin | pumpkin
D among the vines = $The lie among rough vines in the foreground, ribbed and flattened, each on its paler side, dried leaves curling between, the farther ones only round spots in the rows. +field,farm,garden,patch,barn,countryside +many -snow,carved,night,above
D heaped by the door = $The are heaped on the steps at the right, large ones below and small ones on top, stalks bent and corky, a few fallen leaves between them. +porch,house,door,cottage,village,street +many -carved,snow,above
D in the straw = $The {sits|sit} on the ground at the right, broad and ribbed, the stalk bent like a handle, straw and fallen leaves blown against one side. +field,farm,garden,autumn,forest +one -snow,carved,night,above

hay bale | hay bale, haystack, bale of hay, straw bale, hay stack, hay
D rolls over the stubble = $The lie over the stubble at wide distances, round rolls with the spiral of straw showing at the end, the nearest taller than a man, the farthest a dot on the rise. +field,farm,hill,countryside,meadow,barn +many -snow,above,night
D tapering stack = $The {stands|stand} on the mown ground to the right, broad at the foot, the combed straw sagging on one side, its shade lying in one soft shape beside it. +field,farm,hill,countryside,meadow,barn +one -snow,above,night,rain

tractor | tractor
D at the end of its furrows = $The {stands|stand} at the end of the worked ground on the left, tall ribbed wheels clogged with soil, the exhaust pipe upright, fresh furrows running away behind. +field,farm,countryside,hill,vineyard -snow,above
D by the open doors = $The {stands|stand} on the yard at the right, mud dried on the big rear wheels, the seat worn through, a chain hanging from the drawbar. +barn,yard,village -snow,above

scarecrow | scarecrow
D arms over the rows = $The {stands|stand} on a pole in the rows right of the middle, arms stretched along a crossbar, straw pushing from cuffs and collar, the hat pulled down over a sackcloth face. +field,farm,garden,vineyard,countryside,hill,wheat,corn -snow,above

wheelbarrow | wheelbarrow
D left by the bed = $The {stands|stand} by the bed at the left, handles toward us, heaped with soil and pulled weeds, a fork stuck upright in the load, the wheel sunk a little in the ground. +garden,yard,farm,field,greenhouse,orchard,cottage -snow,above

watering can | watering can
D on the edge of the path = $The {stands|stand} at the edge of the path at the right, the long spout over the nearest plants, drops still hanging at the rose, a dark wet patch in the soil. +garden,yard,greenhouse,balcony,terrace,cottage -snow,above

picnic blanket | picnic blanket, picnic cloth, picnic
D in the shade on the grass = $The {lies|lie} spread on the grass a little right of the middle, one corner turned over, the pattern rising and sinking with the ground, a basket holding down the edge. +field,garden,park,meadow,lake,river,hill,forest -snow,above,basket,rain,night

picnic basket | picnic basket, wicker basket, basket
D open in the grass = $The {stands|stand} in the grass near us, one lid up, a cloth hanging over the rim, the neck of a bottle and the end of a loaf leaning out. +field,garden,park,meadow,lake,hill,forest,beach,picnic -snow,above,apple,flower,orchard,kitten,egg,fruit,night
D full under the boughs = $The {stands|stand} in the grass at the foot of the nearest tree, woven willow with a high handle, filled to a heap, two fallen fruits lying against the side. +orchard,apple -snow,above,night

ladder | ladder
D into the boughs = $The {leans|lean} into the boughs at the right, the upper rungs lost among the leaves, both feet set in trodden grass, the edge of each rung worn pale. +orchard,garden,apple,cherry -snow,above,in

kite | kite
D high on its string = $The {stands|stand} high in the sky left of the middle, tilted in the wind, the tail snaking below, a thin line curving down toward the ground. +beach,field,hill,park,meadow,sky,sea,countryside,coast +one -night,rain,fog,above
D scattered over the sky = $The ride at different heights over the open ground, the nearest with its spars showing through the cloth, the highest only bright flecks on their lines. +many -night,rain,fog,above,in

swing | swing, tree swing, tire swing, rope swing, swing set
D under the bough = $The {hangs|hang} from a strong bough at the left, two long ropes down to a worn plank, the ground below scraped bare and a little hollow. +garden,yard,field,tree,park,lake,orchard,meadow,hill,forest +one -snow,above,beach

treehouse | treehouse, tree house
D among the boughs = $The {sits|sit} in the fork of a great tree at the right, plank walls and a crooked roof, a rope ladder hanging down to the roots, a lantern by the small door. +forest,garden,yard,jungle,park,tree -snow,above

well | well, wishing well, stone well
D under its little roof = $The {stands|stand} at the right, a round stone wall under a small shingled roof, rope wound on the crank, a bucket on the rim and wet stones round the foot. +garden,village,yard,courtyard,farm,square,forest,field,cottage -snow,above

beehive | beehive, hive, bee hive
D in a row by the hedge = $The stand in a row at the edge of the grass, stacked boxes on low feet with a stone on each lid, bees drawing quick short lines before the slots. +garden,orchard,field,meadow,lavender,farm +many -snow,above,night
D box on low feet = $The {stands|stand} in the long grass at the left, stacked boxes on low feet with a stone on the lid, bees drawing quick short lines before the slot. +garden,orchard,field,meadow,lavender,farm +one -snow,above,night

bird house | bird house, birdhouse, nest box, bird feeder, birdfeeder
D on the trunk = $The {hangs|hang} on a trunk at the left above head height, a little crooked, a round dark hole under the roof, the perch scratched by small claws. +garden,park,forest,yard,orchard,tree +one -snow,above
D roof of snow = $The {hangs|hang} at the left with a cap of snow as high as itself, seed scattered on the ledge, tiny tracks crossing the snow underneath. +snow +one -above

greenhouse | greenhouse, glasshouse
D behind the beds = $The {stands|stand} behind the beds at the back, panes between thin bars, some misted from inside, leaves pressed to the glass, one roof light propped open. +garden,yard,farm,park,field -snow,above,night

snowman | snowman
D on the trampled lawn = $The {stands|stand} right of the middle on trampled snow, three balls of lessening size, twig arms lifted, coal buttons, the carrot nose a little crooked, a bare rolled track leading up. +snow,garden,yard,park,village,field,landscape,street,forest,mountain -above,in,beach

sled | sled, sledge, sleigh, toboggan
D at the end of its tracks = $The {stands|stand} in the snow at the left, runners sunk a little, the pull rope fallen in a loop in front, two smooth parallel tracks coming down the slope behind. +snow,winter,hill,mountain -above,in,reindeer,horse,santa

skis | ski, skis, snowboard
D upright in the drift = $The {stands|stand} upright in the drift at the right, tips crossed, poles pushed in beside, snow packed on the bindings, a trodden patch and two long tracks leading up. +snow,slope -above,in
D leaned by the door = $The {leans|lean} against the wall to the right of the door, tips up, straps hanging loose, edges scratched bright, the poles hooked over by their loops. +cabin,hut,chalet,lodge,village,house -above,snow

igloo | igloo
D blocks in a dome = $The {stands|stand} in the middle distance, blocks cut in a rising spiral to a dome, a low arched tunnel toward us, drift packed round the foot, a trodden track to the entrance. +snow,arctic,ice,night,polar,winter -above

mountain | mountain, mountain range, peak, snowy mountain, snow-capped mountain, alps, mountain peak
D across the background = $The {closes|close} off the background from side to side, the highest summit a little left of the middle, snow lying in the gullies, the slopes below turning blue with distance. +lake,field,valley,river,meadow,village,road,forest,desert,sea,city,fjord,countryside -fog,night,above,snow
D above a bank of mist = $The {stands|stand} above a long bank of mist in the background, only the upper half clear, ridges dark and sharp, paler folds showing where the white thins. +fog -above
D white to the foot = $The {rises|rise} in the background white to the foot, rock showing only on the steepest faces, blue shadow in each fold, a thin plume of blown snow on the summit. +snow -night,above
D black edge of the stars = $The {stands|stand} in the background as one black jagged edge, stars right down to it, a faint grey gleam where snow lies near the top. +night -above,snow,city,fog

hill | hill, rolling hill, rolling hills
D one behind another = $The roll away into the background one behind another, rounded and smooth, each a tone paler than the one before, a thin line of hedge or wood along some crests. +field,village,river,countryside,road,farm,vineyard,sunset,meadow,sky,lake +many -snow,above,night,desert

river | river, stream, creek, brook, winding river
D bends through the valley = $The {winds|wind} in from the lower right through the floor of the valley, bright where it turns toward the light, gravel banks pale on the inner bends, bushes along the outer. +mountain,valley,field,hill,canyon,countryside +one -snow,above,night,forest
D over stones between the trees = $The {comes|come} toward us between the trees over round stones, white where it drops, clear and brown in the pools, roots and ferns hanging over both banks. +forest,jungle +one -snow,above,frozen
D black between white banks = $The {slips|slip} black between thick white banks, clear ice reaching in from either edge, stones in the middle each with a round cap of snow. +snow +one -above,frozen
D silver bends from above = $The {loops|loop} across from corner to corner, seen from high above, bright where the light strikes, pale sandbars in the inner bends, darker green along the banks. +above +one

pond | pond, small lake, pool
D a round of sky = $The {lies|lie} a little below the middle, a still round of sky with the bank plants upside down in it, flat leaves floating near one side, the margin soft with rushes. +field,garden,park,forest,meadow,farm,yard,hill -snow,above,night,swimming,frozen

rainbow | rainbow
D one foot on the land = $The {stands|stand} over the background, one foot set down clearly on the land at the right, the arc climbing out of sight, the sky inside it lighter than the sky outside. -night,in,above,unicorn,fog
D second fainter bow = $The {spans|span} the whole background against a slate-coloured cloud, colours strongest near the ground, a second fainter bow outside it with its colours the other way round. -night,in,above,unicorn,fog,clear,snow

moon | moon, full moon, crescent moon, half moon
D over the land = $The {stands|stand} a third of the way up on the right, edge sharp, a faint ring of light round it in the thin haze, the ground below touched with grey. -in,above,day,fog,water,lake,sea,river,pond,ocean,two
D path on the water = $The {stands|stand} over the water right of the middle, edge sharp, a broken path of light running from under it to our side in short bright strokes. +water -in,above,day,fog

sun | sun, setting sun, rising sun
D on the line of the land = $The {stands|stand} low a little left of the middle, a clear disc just above the skyline, a bright rim on everything in front and long shadows reaching toward us. +dusk,dawn,setting,rising,low -in,above,rain,sea,ocean,lake,beach,space
D road of light on the water = $The {stands|stand} low over the water left of the middle, the disc slightly flattened, a road of broken light running from it straight toward us. +dusk,dawn,setting,rising,low +sea,ocean,lake,beach,river,bay,coast -in,above,rain

stars | star, starry sky, starry night, night sky
D thick overhead = $The {fills|fill} the upper two thirds, thick overhead and thinning toward the skyline, large and small at uneven distances, a faint tint of blue or orange in the brightest. +night,sky,milky -in,above,christmas,movie,many,day,city
D down to the dark ridge = $The come right down to the dark edge of the land, large and small at uneven distances, the brightest faintly tinted, a dusty paler band crossing among them. +night,desert,mountain,lake,sky +many -in,above,christmas,movie,day,city

milky way | milky way, galaxy
D slanting band = $The {slants|slant} up from the skyline to the upper left, a pale dusty band split by dark lanes, brightest low down, single stars sharp in front of it. +night,desert,mountain,lake,field,sky,beach,forest,sea -in,above,space

aurora | aurora, northern lights, aurora borealis, polar lights
D curtains over the ridge = $The {hangs|hang} across the upper half in long folded curtains, lower edge sharp and green, rays fading upward to violet, the snow beneath faintly tinted. +snow,mountain,arctic,cabin,iceland,norway -in,above,lake,sea,fjord,water,space
D doubled in the water = $The {hangs|hang} over the far shore in slow folded curtains, lower edge sharp and green, rays fading upward, the same light lying softened on the water. +lake,sea,fjord,water,beach -in,above,space,storm

lightning | lightning, lightning bolt, bolt of lightning, thunderbolt
D forked to the ground = $The {strikes|strike} down in the background right of the middle, one white crooked stroke with thin side branches, the cloud above lit from inside for that instant. -in,above,logo,bottle,sea,water,ocean
D into the sea = $The {strikes|strike} the water far out right of the middle, one white crooked stroke with thin side branches, its glare lying on the nearest crests. +sea,ocean,water -in,above,bottle,lake

clouds | cloud, white cloud, puffy cloud, fluffy cloud, cumulus
D heaps over the horizon = $The stand over the horizon in rounded heaps with flat grey undersides, the nearest large and bright along one edge, the farther ones closing up in rows. +field,sea,beach,mountain,hill,meadow,lake,desert,countryside,road,sky +many -night,storm,fog,above,dusk,dawn,in,plane,airplane
D lit from below = $The lie in long bars across the sky, lit from below along each edge, dark in the middle, the gaps between them clear and pale. +dusk,dawn +many -storm,fog,above,in

hot air balloon | hot air balloon, hot-air balloon, balloons in the sky
D over the ridge = $The {hangs|hang} in the sky right of the middle, a ribbed round envelope drawn in to its small basket, one side bright and the other in shade, a short flame under the mouth. +mountain,field,desert,valley,hill,lake,sky,countryside,village,vineyard,canyon,cappadocia,sea +one -night,rain,in,above
D at every height = $The hang at every height, the nearest cut by the upper edge with its seams and basket clear, others smaller over the land, the farthest no more than dots. +mountain,field,desert,valley,hill,lake,sky,countryside,village,vineyard,canyon,cappadocia,sea +many -night,rain,in,above

train | train, steam train, locomotive, steam locomotive
D round the foot of the slope = $The {comes|come} round the foot of the slope from the right, coaches bending along the curve, windows in one thin line, the track on a low bank above the fields. +field,mountain,valley,hill,countryside,forest,river,lake -station,snow,night,above,desert
D lit windows in the dark = $The {crosses|cross} the middle distance from left to right, a line of lit windows in the dark, their light running along the ground beside the track. +night -station,above,in
D plough of powder = $The {comes|come} toward us out of the white, snow flying up from the front, roofs of the coaches loaded, the rails ahead only two shallow grooves. +snow -station,night,above
D over the dry plain = $The {crosses|cross} the flat land in the middle distance, long and thin, the last coaches dim in their own dust, telegraph poles keeping step beside the track. +desert,savanna -station,night,above

railway | railway, railroad, train track, railway track, railroad track, rail track, tracks
D rails to one point = $The {runs|run} from the lower edge to a single point in the distance, rails polished on top, sleepers dark with oil, weeds between the stones of the bed. +field,forest,desert,mountain,countryside,village,city,autumn,meadow,valley -snow,above,station

road | road, winding road, country road, dirt road, highway
D over the rise = $The {runs|run} from the lower edge straight up to a rise, {dips|dip} out of sight and {shows|show} again beyond, smaller, the verges worn and grassy. +field,hill,countryside,meadow,farm,prairie,forest +one -snow,above,mountain,city
D bends up the slope = $The {climbs|climb} the slope in the middle distance in tight bends, pale against it, low walls along the outer side, the last bend cut off by the shoulder of the rock. +mountain,valley,cliff,coast +one -snow,above,night
D straight to the skyline = $The {runs|run} from the lower edge to the skyline without a bend, cracked and patched, sand blown across it in thin tongues, heat trembling where it ends. +desert +one -night,above
D two dark ruts = $The {leads|lead} in from the lower edge as two dark ruts between ridges of ploughed snow, poles marking the side, the bend ahead white over. +snow +one -above

camper van | camper van, campervan, camper, rv, motorhome, van
D side door open to the view = $The {stands|stand} parked on the grass at the right, the side door slid open on a bed and a small stove, a folding chair under the awning. +lake,field,forest,mountain,meadow,beach,river,countryside,coast,sea,cliff +one -snow,night,street,city,above
D on the dusty shoulder = $The {stands|stand} on the dusty shoulder of the road at the right, roof rack loaded with a spare wheel and cans, dust streaked along the side, the shade lying under it. +desert,highway +one -night,above
D lamp behind curtains = $The {stands|stand} dark at the right, curtains drawn and lit from within, a lamp hung by the open door, its light on the step and the ground. +night +one -street,city,above,in

jeep | jeep, land rover, off-road vehicle, pickup truck, pickup, truck
D dust behind = $The {comes|come} across the middle distance with a tail of dust drifting off behind, high on its wheels, the spare on the back, mud dried up to the doors. +desert,savanna,safari,dune,prairie +one -night,snow,above
D nose in the yard = $The {stands|stand} at the right with its front wheels turned, mud dried up to the doors, one window wound down, dry leaves gathered under the wipers. +farm,forest,field,mountain,countryside,barn,lake,village +one -night,snow,above,city

wagon | wagon, cart, hay cart, wooden cart, horse cart, hay wagon
D shafts on the ground = $The {stands|stand} by the track at the left with the shafts let down, high spoked wheels rimmed with iron, wisps of hay hanging from the boards. +field,farm,village,countryside,barn,meadow,road -snow,above,horse,ox,flower

airplane | airplane, plane, aeroplane, jet, airliner, passenger plane
D crossing high up = $The {crosses|cross} high in the upper left, small and bright, wings a thin line, two fine white trails drawn out straight behind. +sky,field,mountain,sea,desert,city,sunset,cloud,beach,hill +one -night,airport,runway,in,above,fog,rain,jungle,underwater

rocket | rocket, rocket ship, spaceship
D upright on its fins = $The {stands|stand} upright on $its fins in the middle distance, slender and pointed, scorch marks at the foot, a ladder let down from the hatch to the dust. +mars,moon,desert,planet,alien -night,above,in,launch
D on its column of fire = $The {climbs|climb} in the background on a short fierce flame, a thick rope of smoke bending behind it down to the skyline, the glow on the undersides of the cloud. +launch,beach,sea,night,city,field -in,above,mars,moon,planet,space

volcano | volcano
D plume above the cone = $The {stands|stand} in the background, a broad even cone with a notched top, a plume leaning away from the crater, gullies of dark ash running down the sides. +island,sea,lake,field,jungle,forest,village,desert,mountain,beach,dinosaur -night,snow,above,erupting,eruption,lava
D fire in the dark = $The {burns|burn} in the background, the crater red under its own smoke, thin bright streams forking down the dark flank and going dull toward the foot. +night,erupting,eruption,lava -above,in

cave | cave, cavern, sea cave
D dark mouth in the rock = $The {opens|open} in the rock at the right, a dark mouth wider than high, the lip worn smooth and hung with ferns, fallen blocks lying before it. +forest,mountain,jungle,hill,cliff,waterfall,valley -snow,above,in
D at the waterline = $The {opens|open} at the foot of the cliff at the right, waves running in under the low arch and drawing back, a green gleam on the ceiling. +sea,beach,coast,ocean,cove -above,snow

cliff | cliff, sea cliff, rock face
D sheer above the surf = $The {falls|fall} sheer to the water on the right, bands of rock tilted one way, grass along the top edge, surf breaking white round the fallen blocks below. +sea,beach,coast,ocean,lighthouse,bay,cove,island -above,fog,snow
D wall across the valley = $The {stands|stand} on the far side as one grey wall, streaked dark by running water, a few trees rooted on ledges, rubble spread in fans at the foot. +mountain,valley,forest,lake,canyon,river,waterfall -above,fog,snow

dune | dune, sand dune
D crest between light and shade = $The {rises|rise} in the background in long curves, one sharp crest parting the lit side from the shaded, fine ripples over the slope, a few slides of loose sand. +desert,camel,oasis,sky -night,above
D grass along the top = $The {lies|lie} along the left side, soft and rounded, beach grass combed over the top, small slides of sand at the foot where the last high water cut in. +beach,sea,coast,seaside,shore -above,snow

cactus | cactus, saguaro, cacti
D arms raised = $The {stands|stand} right of the middle, a ribbed column with two arms bent upward, spines catching a fine edge of light, stones and dry grass at the foot. +desert,road,canyon,mexico,western +one -above,night,window,in
D dark against the evening = $The {stands|stand} right of the middle as a dark clear shape, two arms bent upward, the spines a thin glowing fringe where the light comes past. +dusk,dawn,night +one -above,in
D spread to the hills = $The stand spread over the stony ground, the nearest ribbed and taller than a rider, others with one arm or none, the last small strokes before the hills. +desert,canyon,road,mexico,western +many -above,in,night

footprints | footprint, footprints, tracks in the snow
D one line over the sand = $The lead away from the lower edge over the sand in a single slightly bending line, each with a crumbled heel, filling with water where they near the wash. +beach,sand,sea,shore -desert,above,snow
D over the crest = $The lead from the lower edge up the slope of sand, deep at the toe and soft at the rim, small and smaller until they cross the crest. +desert -above
D blue hollows in snow = $The lead from the lower edge across the unmarked snow, each a blue hollow with a broken rim, growing closer together toward the background. +snow -above,in,night
`;
