/**
 * What the world's best-known landscapes, lands and landmarks are known by, in the form of the other qualities (`qualities.ts`): true
 * particulars that no hour and no weather takes away. Of a landmark the row is its form.
 */
export const LANDMARK_QUALITIES = `
land-tuscany | tuscany, tuscan, umbria, val d'orcia
Q cypress rows on round hills = A white gravel track lined with dark cypresses winds up a round hill of wheat to a stone farmhouse with a terracotta roof; further hills go back in green and straw. -in

land-provence | provence, luberon
Q lavender lines and stone = Lavender stands in violet lines that run together toward a stone farmhouse with blue shutters, almond trees and a pale limestone ridge behind. -in

land-santorini | santorini, oia, mykonos, greece, greek, greek island
Q whitewash and blue doors = Whitewashed walls with rounded corners go down in steps to a hard blue sea, doors and one dome painted the same blue. -in -person,food

land-amalfi | amalfi, positano, cinque terre, ravello, portofino
Q houses stacked on a cliff = Houses of peach, rose and yellow are stacked up a steep green cliff above a small pebble beach, lemon terraces between them and boats pulled up in a row. -in

land-alps | alps, swiss alps, switzerland, dolomites, bavarian alps, zermatt
Q jagged peaks over green pasture = Jagged grey peaks with snow in their gullies stand over steep green pasture, dark spruces and a brown timber chalet with a stone-weighted roof. -in,winter,snow
Q snow on roofs and spruces = Jagged grey and white peaks stand over smooth snow slopes, dark spruces with loaded branches and a timber house with a thick white roof. +winter,snow -in

land-matterhorn | matterhorn
Q crooked pyramid = A single crooked pyramid of dark rock and snow stands alone above the valley, its tip bent to one side. -in

land-scotland | scottish, scotland, scottish highlands, highlands, the highlands, isle of skye, skye
Q bracken, loch and bare hills = Bare brown and green hills with thin white burns go up from a dark loch, bracken and heather in front and one white cottage by the shore. -in,castle,building
Q grey keep and peat water = Grey harled walls with small deep windows and stepped gables rise from bracken; beyond, bare slopes go up into low cloud. +castle,building,house

land-ireland | ireland, connemara, cliffs of moher
Q stone walls to the sea = Small fields of very bright green are divided by loose grey stone walls and end at black cliffs in flat layers, white surf far below. -in -person

land-england | lake district, yorkshire dales, cotswolds, english countryside
Q dry walls and sheep = Dry stone walls cross green hills dotted with sheep, a honey-stone cottage with a slate roof beside the lane and oaks along a beck. -in

land-norway | norway, fjord, lofoten, lofoten islands
Q red huts under steep rock = Rust-red wooden huts on stilts stand over dark still water, and walls of grey rock streaked with snow go straight up behind. -in -person

land-iceland | iceland, icelandic
Q black sand and moss = Black sand and lava covered with thick pale green moss spread all round, with hexagonal basalt columns at the foot of the cliff and a white glacier far off. -in -person

land-lapland | lapland, finland, siberia
Q spruces like candles = Narrow spruces packed in snow stand like candles on a white plain, a log cabin among them and reindeer tracks going off. -in -person

land-greenland | greenland, antarctica, the antarctic, the arctic, svalbard
Q blue ice in dark water = Flat-topped and broken icebergs, white above and deep blue in their cracks, float in dark water before a mountain shore with snow down to the tide. -in -person

land-black-forest | the black forest, black forest, transylvania, carpathians
Q dark firs and a shingled farm = Dark firs cover rounded mountains, mist in the folds between them, and in a clearing stands a farm whose shingled roof comes down nearly to the ground. -in -food

land-netherlands | netherlands, holland, kinderdijk, keukenhof
Q windmills over ditches = Thatched windmills stand in a row along a straight ditch, and flat fields in bands of red, yellow and violet tulips reach the horizon. -in
Q straight water and brick farms = The land is flat to the horizon, cut by straight ditches full of sky, with brick farmhouses under poplars and a church spire far off. -in

land-grand-canyon | grand canyon
Q banded walls = Banded walls of rust, cream and violet rock step down level by level for a mile to a thin green river, buttes standing free in between. -in

land-monument-valley | monument valley, arizona, utah
Q red buttes on a plain = Three red sandstone buttes with straight sides and skirts of rubble stand far apart on a flat orange plain with sage scrub. -in

land-antelope-canyon | antelope canyon
Q waved red walls = Waved walls of smooth red and orange sandstone close in overhead, lines running along them like combed hair, one beam coming down onto the sand. -in

land-yosemite | yosemite, yosemite falls
Q granite wall and half dome = A sheer granite wall on one side and a dome cut in half at the end frame a valley of tall pines, a thin fall dropping over the edge. -in

land-yellowstone | yellowstone
Q rainbow spring = A round hot spring, blue in the middle and ringed with green, yellow and rust, steams on pale crusted ground with dead white trees. -in

land-banff | banff, moraine lake, lake louise, rockies, rocky mountains, canada
Q milk-blue lake = A lake of opaque turquoise lies under a row of steep grey peaks with small glaciers, dark pines to the shore and logs washed together at one end. -in -person

land-redwoods | redwood national park, sequoia national park, redwoods, redwood forest
Q trunks wider than a door = Trunks of furrowed cinnamon bark, each wider than a house door, go up out of sight, sword ferns and clover round their feet. -in

land-big-sur | big sur, california coast
Q bridge over a cove = Steep grassy cliffs drop to a turquoise cove, a single concrete arch carries the road across, and brown kelp floats beyond the surf. -in

land-hawaii | hawaii, maui, kauai, oahu, tahiti, bora bora
Q fluted green cliffs = Fluted green cliffs, sharp as folded cloth, rise straight from a turquoise bay with black lava at its edge and leaning palms. -in -person

land-maldives | maldives, seychelles, bahamas, fiji, the caribbean
Q huts over a pale lagoon = A pale turquoise lagoon goes over to deep blue in one clear line, thatched huts on stilts along a wooden walk and white sand under leaning palms. -in -person

land-bali | bali, ubud, tegallalang
Q terraces and split gates = Narrow green rice terraces bend round the hillside under coconut palms, and a split gate of grey carved stone stands at the top of mossy steps. -in -person

land-halong | ha long bay, halong bay, phi phi, krabi
Q limestone towers in the sea = Steep limestone towers bearded with green stand out of jade water, one behind another, and a wooden boat with ribbed brown sails passes below. -in

land-guilin | guilin, zhangjiajie, huangshan
Q rock pillars in haze = Narrow stone pillars with pines on their tops rise one behind another out of white haze, paler each time, a bamboo raft or a stair far below. -in

land-mount-fuji | mount fuji, fuji
Q white-topped cone = One even cone, white at the top and blue-grey below, stands alone above a lake and low wooded hills. -in

land-himalaya | himalayas, nepal, tibet, mount everest, everest, bhutan
Q prayer flags and a plume = Strings of small blue, white, red, green and yellow flags run from a stone cairn, and behind are huge ice walls and a black summit with a plume of snow. -in -person

land-patagonia | patagonia, torres del paine, fitz roy
Q granite towers over a lake = Three pale granite towers with hanging ice stand over a milky blue lake, wind-bent beeches and yellow grass in front. -in

land-atacama | atacama, salar de uyuni, bolivia salt flats
Q salt polygons = White salt cracked into polygons runs perfectly flat to a line of brown volcanoes, some of them capped with snow. -in

land-amazon | the amazon, amazon rainforest, amazon river, borneo, congo
Q buttress roots and brown water = Brown water winds between walls of green, buttress roots and hanging lianas at its edge, a kapok crown standing far above the others. -in

land-sahara | sahara, namib, sossusvlei, gobi
Q orange dunes with sharp crests = Orange dunes with one sharp crest each go back in curves, smooth on the lit flank and brown on the other, ripples running along their feet. -in

land-serengeti | serengeti, masai mara, maasai mara, kenya, tanzania, kruger, okavango
Q flat crowns on gold grass = Short golden grass runs to the horizon with flat-topped acacias far apart on it, a heap of grey granite boulders to one side and zebras small in the distance. -in -person

land-kilimanjaro | kilimanjaro, mount kilimanjaro
Q white top over a plain = A wide blue mountain with a flat white top stands above a band of cloud and a plain of yellow grass with acacias. -in

land-madagascar | madagascar
Q baobabs along a track = Baobabs with smooth grey trunks like bottles and tiny crowns stand on both sides of a red earth track. -in

land-outback | the outback, uluru, ayers rock, outback
Q red monolith = One huge smooth red rock, grooved from top to bottom, lies on a flat red plain with tufts of pale spinifex and a few thin trees. -in

land-new-zealand | new zealand, milford sound
Q tall peak from dark water = Steep green and grey peaks stand straight out of dark still water, white threads of falls down their sides and tree ferns at the edge. -in -person

land-cappadocia | cappadocia
Q chimneys of pale rock = Cones and chimneys of pale rock with dark caps stand all over the valley, small windows and doors cut into them, balloons above. -in

land-petra | petra
Q carved rose cliff = Between two dark walls of a narrow gorge appears a front of columns and urns carved whole from rose-red sandstone. -in

land-plitvice | plitvice
Q lakes joined by falls = Clear green lakes spill one into the next over mossy lips in dozens of small falls, a wooden walk crossing just above the water. -in

landmark-eiffel-tower | eiffel tower, the eiffel tower
Q lattice on four legs = Four curved legs of brown iron lattice spring from stone blocks, are joined by arches under the first platform and run together into one thin spire.

landmark-golden-gate | golden gate bridge, the golden gate bridge, golden gate
Q orange towers and cables = Two orange-red steel towers, stepped and ribbed, carry the long sagging cables of $the, thin straight hangers dropping from these to the roadway high over the strait.

landmark-brooklyn-bridge | brooklyn bridge
Q pointed stone arches = Two granite towers, each with a pair of pointed arches, hold up a web of steel cables over the wooden walkway of $the.

landmark-tower-bridge | tower bridge, london bridge
Q twin towers with walkways = Two grey stone towers with pointed turrets are joined high up by twin walkways and below by a roadway that lifts; pale blue ironwork hangs on either side of $the.

landmark-big-ben | big ben, houses of parliament
Q gold-edged clock faces = A square tower of honey-coloured stone in upright ribs carries four white clock faces edged in gold and blue, under a steep dark spire.

landmark-statue-of-liberty | statue of liberty, the statue of liberty
Q green copper with a torch = Robed in folds of pale green copper, $the {holds|hold} up a gilded torch in one arm and a tablet in the other, seven spikes round the head, on a high granite base.

landmark-taj-mahal | taj mahal, the taj mahal
Q white dome and four minarets = A swelling dome of white marble stands over a tall pointed portal, four slim minarets at the corners of the terrace, and a long narrow pool with cypresses leads to $the.

landmark-colosseum | colosseum, the colosseum, coliseum
Q three rows of arches = Three rows of round arches in pale travertine stand one over another in an oval, the outer ring of $the broken away on one side down to the brick.

landmark-pisa | leaning tower of pisa, tower of pisa
Q leaning ring on ring = Eight rings of white marble columns stand one on another and lean all together to one side over a green lawn.

landmark-sagrada | sagrada familia, sagrada família
Q sandstone spindles = Tall spindle-shaped towers of brown sandstone, pierced like honeycomb and tipped with coloured mosaic, rise in a close group over a front crowded with carved figures.

landmark-notre-dame | notre dame, notre-dame, notre dame cathedral
Q twin square towers = Two square towers stand over three deep portals and one round window; along the sides go thin flying buttresses with stone beasts looking out.

landmark-neuschwanstein | neuschwanstein, neuschwanstein castle
Q white towers on a crag = White limestone walls with slim round towers and blue-grey cone roofs stand on a crag above dark firs, a gorge beneath and a lake beyond.

landmark-mont-saint-michel | mont saint michel, mont saint-michel, mont st michel
Q abbey on a tidal rock = A single rock in wet sand carries a ring of walls, grey roofs in tiers and on top an abbey with one thin gilded spire.

landmark-stonehenge | stonehenge
Q ring of lintelled stones = Grey upright stones taller than two men stand in a broken ring on short grass, some still joined by flat lintels, a few lying where they fell.

landmark-pyramids | pyramid, pyramids, giza, great pyramid, pyramids of giza
Q stepped yellow blocks = Three pyramids of worn yellow blocks, the middle one still smooth near its tip, stand one behind another on stony sand. +many,egypt,giza,out
Q stepped sides to a point = Courses of worn yellow blocks, each as high as a man's waist, make the four sides of $the and narrow to a point. -many

landmark-sphinx | sphinx, the sphinx
Q lion with a worn face = A lion's body of layered yellow stone lies with its front legs stretched out, a worn human face with a striped headcloth above, the nose missing.

landmark-machu-picchu | machu picchu
Q terraces under a green horn = Roofless granite houses and grass terraces cover a saddle between steep green drops, and a green horn of a mountain stands right behind. -person

landmark-great-wall | great wall of china, the great wall, great wall
Q wall along the ridges = A wall of grey brick with crenels on both sides climbs and dips along the crest of green mountains, a square watchtower on every rise.

landmark-angkor | angkor wat, angkor
Q lotus-bud towers = Five towers like lotus buds stand over long galleries of dark carved sandstone, doubled in a wide still moat with palms.

landmark-opera-house | sydney opera house
Q white tiled shells = White tiled shells of different heights, like sails one behind another, stand on a broad brown base in the blue harbour.

landmark-christ | christ the redeemer
Q open arms on a peak = A pale stone figure in a long robe stands on a peak with both arms stretched straight out, the bay and the city far below.

landmark-burj | burj khalifa
Q stepped glass needle = Bundled tubes of silver glass step back one after another in a spiral and end in a bare spire far above every other tower.

landmark-hollywood | hollywood sign
Q white letters on a hill = Nine tall white letters on scaffolds stand in an uneven row across a dry brown hillside.

landmark-rushmore | mount rushmore
Q four carved heads = Four huge heads carved in pale granite look out from the cliff side by side, a slope of broken rock and pines below them.

landmark-niagara | niagara falls, niagara, victoria falls, iguazu falls, iguazu
Q curved curtain of water = Green water goes over a curved edge in one unbroken curtain as long as a street and vanishes below in a standing cloud of spray.

landmark-moai | easter island, moai
Q stone heads in a row = Long grey stone heads with heavy brows and straight noses stand in a row on a low platform, backs to the sea, short yellow grass in front.
`;
