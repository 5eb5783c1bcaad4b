/** More land, sky and grounds as most people type them: bamboo, mist in a forest, a sailboat on a calm sea, bokeh, marble. The form: `tableaux.ts`. */
export const PLAIN_LANDS_MORE_TABLEAUX = `
plain-calm-sail | place | sea, ocean, lake, bay, calm sea, calm ocean, water & sailboat, sailing boat, sail boat, yacht, boat, sailboats & sailboat, sailing boat, sail boat, yacht, sailboats, calm | @ any
D boat = A sailboat lies side on to us in the middle of the water, its tall white mainsail and smaller foresail set and hardly filled. -storm,stormy,yacht,rowing,row,fishing
D yacht = A slim white yacht lies side on to us in the middle of the water, its windows a dark band along the hull. +yacht
D wood = The hull is of varnished reddish-brown planks with a fine white line along it, the mast of pale smooth wood. +wooden,wood
D hull = The hull is white with a thin blue line along it, the mast a slim bright needle. -wooden,wood,yacht,red,blue,black,rowing,row,fishing
D mirror = Its whole reflection hangs below it, broken only by a few flat ripples. -storm,stormy,waves
O ropes = Thin ropes run from mast to deck, and brass fittings shine along the rail. -yacht,rowing,row,fishing
O water = The water is smooth as silk, only long low swells moving under it. -storm,stormy,waves
N gull = One white gull hangs in the air at the upper right. -night
B coast = Behind, a low wooded coast and blue hills lie in a light haze. -ocean,open,night
L day = Soft clear light from the left lies on sail and hull, under a high pale sky with one feathered cloud. -sunset,sunrise,night,dusk,fog,storm
L sunset = The sun touches the horizon behind the sails, the sky goes from yellow through orange to mauve, and a golden path runs over the water to us. +sunset,dusk,golden,evening
L sunrise = The sun has just left the water, pale gold in a peach sky, the boat a dark shape before it. +sunrise,dawn
L moon = A full moon lays a silver path across the water. +night,moon
V level = Wide view from just above the water, 70 mm lens, boat sharp, much calm water and sky

plain-bamboo | place | bamboo forest, bamboo grove, bamboo path, bamboo, arashiyama & path, forest, japan, green, grove, bamboo, light, fog, panda, kyoto | @ any
D stems = Bamboo stems stand close on both sides, smooth and green, ringed at even distances, rising out of the picture.
D roof = Far overhead their feathery tops lean together and leave only chips of sky.
D path = A path of pale trodden earth between low fences of brushwood runs straight in and bends to the left. -panda
O old = Some older stems are yellow-grey, and a thin new shoot leans across the gap.
O leaves = Dry narrow leaves cover the ground and lie on the rail of the fence.
B depth = Farther in, the stems close to one soft green tone. -fog,mist
B mist = Farther in, the stems fade row by row in white mist. +fog,mist
L green = Sun far above filters down as an even green glow, single stems lit bright on one side. -fog,mist,night,rain
L white = White light without shadows comes through the mist. +fog,mist
L moon = Moonlight stands between the stems in pale bars. +night
V path view = Upright view down the path at eye level, 24 mm lens, sharp throughout

plain-misty-woods | place | misty forest, foggy forest, forest in fog, forest in the mist, fog forest, mist in the forest, forest & mist, fog, misty, foggy, morning & forest, woods, trees, pines, misty, foggy | @ any
D near = Two dark mossy trunks stand close to us left and right, every fold of their bark clear.
D rows = Behind them trunk after trunk stands in the mist, each row paler than the one before, until the last are hardly more than a breath.
D floor = Ferns and wet moss cover the ground, a narrow path of dark earth leading in between.
O drops = Drops hang along the bare lower twigs.
O log = A fallen trunk with shelves of fungus lies across at the left.
L morning = Somewhere behind the mist the sun stands, and broad pale rays come down between the crowns. -night,dark
L dusk = Blue-grey light without direction, darker towards the ground. +night,dark
V level = View at eye level, 35 mm lens, near trunks sharp, the depth dissolved

plain-night-woods | place | dark forest, forest at night, night forest, spooky forest, creepy forest, haunted forest, black forest, forest & night, dark, moon, moonlight, spooky, creepy, haunted, scary & forest, woods, trees, dark, spooky, creepy, haunted, scary | @ any
D trunks = Bare black trunks stand close on both sides of a narrow path, their branches crossing above like fingers.
D path = The path runs pale between roots and dead leaves and vanishes after a few steps.
D moonlit = Moonlight comes down between the branches in thin blue bars and lies on the ground in broken pieces.
O mist = Low mist lies between the trunks, no higher than the knee.
O eyes = Two small yellow points look out from the dark on the right. +spooky,creepy,haunted,scary
O owl hole = A dead tree in front gapes with a black hollow like a mouth. +spooky,creepy,haunted,scary
O moss = Moss and pale mushrooms catch a little light at the foot of the nearest tree. -spooky,creepy,haunted,scary
B moon = Through the highest branches shows a full moon in thin cloud.
L blue = Cold blue light from above and behind, the near side of everything black.
V low = Low view down the path, 24 mm lens, deep darks, blue and black

plain-snow-woods | place | snowy forest, winter forest, snow forest, forest in winter, snow covered forest, winter wonderland, forest & snow, snowy, winter, snowfall & forest, woods, trees, pines, firs, wonderland | @ any
D firs = Tall firs stand on both sides, every branch bent under thick rounded snow.
D path = A path lies untouched between them, its surface smooth and a little hollow in the middle.
D near branch = One loaded branch hangs in close at the upper right, needles showing dark green at its tips.
O cabin = A small log cabin stands at the end of it, snow a hand deep on its roof, one window lit and smoke going straight up. +cabin,hut,house,cottage
O tracks = A single line of hare tracks crosses from left to right. -cabin,hut,house,cottage
O stream = A narrow black stream runs beside it under caps of snow.
B depth = Farther in, the trees close to a soft blue-white wall.
L sun = Low pale sun from behind the trees on the left lays long blue shadows over the snow and makes single crystals sparkle. -snowfall,snowing,night,overcast,fog
L falling = Large flakes come down in still air, the light even and grey-white. +snowfall,snowing,overcast,fog
L moon = Moonlight makes the snow blue and the trunks black, stars between the tops. +night
V path view = View down the path at eye level, 28 mm lens, sharp throughout

plain-birches | place | birch forest, birch trees, birches, aspen forest, aspens, birch grove & birch, birches, aspen, aspens, forest, autumn, winter, spring, snow | @ any
D trunks = Slender white trunks stand close together across the whole picture, their bark banded and eyed with black.
D green = Small bright leaves hang in a thin green veil among them. -autumn,fall,winter,snow
D gold = Small leaves hang in a thin golden veil among them, and more lie on the ground. +autumn,fall
D bare = Fine red-brown twigs make a haze above, and snow lies smooth round each foot. +winter,snow
O peel = On the nearest trunk a curl of bark has come away like paper.
O grass = Long pale grass and blueberry leaves cover the ground. -winter,snow
B depth = Farther in, the trunks turn into a soft pattern of pale upright lines.
L side = Low sun from the left lights one side of every trunk and lays stripes of shadow over the ground. -fog,mist,night,overcast
L mist = Milky light without shadows. +fog,mist,overcast
V straight = Straight view between the trunks, 50 mm lens, sharp throughout

plain-peaks-sun | place | mountains, mountain, mountain range, mountain landscape, peaks, alps, mountain view, himalayas, rocky mountains & sunset, sunrise, dawn, dusk, golden hour & mountains, mountain, range, peaks, alps, landscape, himalayas | @ any
D layers = Ridge stands behind ridge from the dark firs in front to the last jagged crest, each a shade lighter and bluer.
D sun = The sun stands just on the highest saddle, a white-gold disc with fine rays.
D valley = Thin mist lies in the valleys between them like milk.
O near = A rocky edge with tufts of grass and one crooked pine stands in front on the left.
O river = Far below a river catches the light as one bright thread.
L sunset = The sky goes from gold at the ridge through orange and rose to violet above, long clouds burning from beneath, warm light on every western slope. -sunrise,dawn
L sunrise = The sky goes from pale gold at the ridge through peach to clear blue, the summits pink and the valleys still in shade. +sunrise,dawn
V high = Wide view from a high slope, 35 mm lens, sharp from rock to horizon

plain-valley-fog | place | valley, foggy valley, misty valley, mountain valley, sea of fog & fog, foggy, mist, misty, sunrise, morning & valley, hills, fog, mist, foggy, misty | @ any
D fog = White fog fills the valley to its brim like water, only wooded hilltops and one church spire standing out of it.
D edges = It laps into side valleys in thin tongues and is torn to shreds along the nearest trees.
D meadow = In front a sloping meadow with dew-grey grass and a weathered fence goes down into it.
O oak = A single oak stands on the slope, half in fog.
B ridges = Behind, ridge follows ridge in paler blue.
L sunrise = The sun has just come over the far ridge and turns the upper side of the fog to gold and rose, its hollows blue. -night,sunset
V slope = Wide view from the slope, 35 mm lens, sharp throughout

plain-stone-bridge | place | stone bridge, old stone bridge, arched bridge, old bridge, medieval bridge, ancient bridge, bridge & river, stone, old, arch, forest, village, stream, creek, moss, autumn & bridge, stone | @ any
D bridge = An old bridge of rough grey stone crosses the river in two round arches, higher in the middle, its parapet worn and leaning.
D circles = Each arch closes to a dark-edged circle with its own reflection.
D river = The river comes towards us clear and brown over flat stones, white for a moment below the pier.
O moss = Moss and small ferns grow in every joint, ivy hanging from one side to the water.
O lane = A narrow lane goes up to it from the right between low walls.
B trees = Behind, trees lean over the water from both banks. -village,autumn
B autumn = Behind, trees in yellow and rust lean over the water from both banks. +autumn,fall
B village = Behind, a few slate-roofed cottages and a church tower stand among trees. +village
L side = Soft light from the left brings out each stone and shines under the arches. -fog,night,sunset
L fog = Mist on the water hides the far bank. +fog,mist
L sunset = Low gold light comes through the arches. +sunset
V bank = View from the bank at water level, 28 mm lens, sharp throughout

plain-jungle-ruins | place | ruins, ruin, temple ruins, lost city, lost temple, mayan temple, mayan ruins, aztec temple, angkor wat, ancient ruins & jungle, overgrown, lost, mayan, aztec, rainforest, angkor, vines & ruins, temple, city, jungle, lost, angkor | @ any
D temple = A stepped temple of grey stone rises out of the jungle, its stair broken and slanting, the top lost among leaves.
D roots = Roots as thick as thighs have poured over the walls and gripped the blocks like hands.
D face = A huge carved face with shut lips looks out from under moss beside the stair.
O blocks = Fallen blocks with worn carving lie in ferns and puddles in front.
O vines = Vines hang from the lintels, small red flowers on them.
O bird = One scarlet macaw flies across the dark doorway.
B mist = Behind, giant trees fade into green mist.
L shaft = A broad shaft of sun falls through a gap in the leaves on to the middle of the stair, all else in green shade. -night
L moon = Moonlight lies pale on the steps. +night
V low = View up from the foot of the stair, 24 mm lens, sharp throughout

plain-eiffel-night | place | eiffel tower, paris skyline, paris at night, eiffel & night, evening, lights, rain, sunset, winter, snow & eiffel, paris, tower | @ any
D tower = The Eiffel Tower stands full height a little right of the middle, its lattice lit gold from within, a searchlight turning at the tip. -sunset
D tower dusk = The Eiffel Tower stands full height a little right of the middle, its lattice dark brown and clear against the sky. +sunset
D seine = The Seine runs in front of it and holds the tower upside down in shaking strokes of light.
D bridge = A low stone bridge with iron lamps crosses from the left, one long boat with lit windows passing under it.
O trees = Plane trees line the quay as dark round shapes.
O wet = Wet paving on the near quay shines under a lamp. +rain
O snow = Snow lies along the parapet and on the lamps. +snow,winter
B roofs = Grey mansard roofs stand along the far bank, windows lit here and there.
L night = The sky is deep blue, all warm light coming from tower and lamps. -sunset
L sunset = Behind it the sky glows orange and pink. +sunset
V quay = View from the near quay at eye level, 24 mm lens, sharp throughout

plain-torii-water | place | torii gate, torii, shinto gate, itsukushima, miyajima, japanese shrine, japanese temple, shrine, pagoda, temple, kyoto temple & water, sea, lake, mist, sunset, japan, japanese, autumn, red, mountain, maple, forest, snow, fuji & torii, shrine, pagoda, temple, japanese, japan | @ any
D torii = A vermilion torii gate stands alone in the shallow water, its two round pillars leaning in slightly under a heavy curved beam. +torii,itsukushima,miyajima -forest
D torii wood = Vermilion torii gates stand one close behind another up a stone stair between tall cedars. +torii +forest,stairs,steps,path -water,sea,lake
D pagoda = A five-storeyed pagoda of dark wood with red beams stands above the trees, the corners of each roof curving up. +pagoda,kyoto -torii
D temple = A wooden temple hall with a wide tiled roof stands at the top of a broad stone stair. +temple,shrine -torii,pagoda
D maples = Maples stand round it in scarlet and orange, their finest leaves hanging into the picture from above. +autumn,maple,fall
D mirrored = The still water doubles it, red on pale blue. +water,sea,lake
O weed = Green weed clings to the feet of its pillars up to a clean line where the tide stands. +torii,itsukushima,miyajima -forest
O lanterns = Stone lanterns with moss on their caps line the way. -water,sea,lake
O snow = Snow lies thick on beam and roof. +snow,winter
O pines = Dark pines lean out over rocks at the left. +water,sea,lake
B hills = Behind, wooded hills lie one behind another in mist. -fuji
B fuji = Behind, the white cone of Fuji stands clear over a band of cloud. +fuji
L morning = Soft pale morning light, no hard shadow. -sunset,night
L sunset = The low sun behind turns sky and water orange and rose. +sunset,dusk
L night = Lanterns glow, the rest deep blue. +night
V straight = Straight view from the front, 50 mm lens, sharp throughout

plain-bergs | place | iceberg, icebergs, antarctica, arctic, glacier, glacier lagoon, jokulsarlon & sea, ocean, blue, water, arctic, antarctic, floating, sunset, antarctica, landscape, lagoon, ice, greenland | @ any
D berg = One great iceberg stands in the middle of still dark water, a white tower at one end, its flank carved in long hollows.
D under = Below the waterline its foot shines turquoise and goes down into blue-black.
D arch = On the right a round arch has been worn through it, bright sky in the gap.
O floes = Flat floes and small clear lumps of ice drift in front of it, each with its reflection.
O layers = Thin blue veins run through the white.
O seal = A seal lies on the nearest floe, no bigger than a comma. -alone,minimal
B coast = Behind, a low coast of snow mountains lies along the horizon.
L cold = Cold clear light from the left, shadows pale blue, the sky a thin clean blue. -sunset,night,overcast,fog
L sunset = The low sun turns one side peach and leaves the other lilac, the water copper. +sunset,dusk,sunrise
L grey = Even grey light makes the ice glow from within. +overcast,fog
V low = View from a small boat, 35 mm lens, sharp throughout

plain-plane-window | place | airplane window, plane window, view from a plane, view from an airplane, aeroplane window, clouds & window, airplane, plane, wing, flight & clouds, view, sky, window, wing, sunset | @ any
D window = The rounded oval of the window frames the view, its inner pane faintly scratched, a thin rim of frost crystals in one corner.
D clouds = Outside lies a white floor of cloud in soft heaps and furrows to the horizon.
D wing = The grey wing runs in from the left, its tip bent upward.
O gap = In one gap a coast and a piece of sea show far below.
O shade = The blind is drawn down a hand's width.
L day = Strong clear light on the cloud tops, the sky above going to deep blue, the cabin wall in shade. -sunset,sunrise,night
L sunset = The low sun turns the cloud tops gold and pink and lays a warm patch on the cabin wall. +sunset,sunrise
L night = Towns glow like embers below, a line of orange at the horizon. +night
V seat = View from the seat, 35 mm lens, window frame and clouds both sharp

plain-soft-clouds | place | pastel clouds, pastel sky, cloudy sky, fluffy clouds, white clouds, clouds, dreamy clouds, blue sky, cotton candy clouds, cotton candy sky, sky with clouds & pastel, sky, background, wallpaper, fluffy, white, dreamy, blue, anime, cotton candy, clouds | @ any
D heaps = Round clouds rise heap upon heap from the lower edge, tops bright and clearly curled, folds soft.
D pastel tints = Their lit sides are shell pink and peach, their shadow sides lilac and pale blue. +pastel,dreamy,cotton,candy
D white tints = Their lit sides are clean white, their shadow sides a light blue-grey. -pastel,dreamy,cotton,candy,pink,purple,sunset
D veils = Between them thin veils and small loose puffs drift across open sky.
O gap = One wide gap leaves room for plain sky in the upper third.
L soft = Soft light from the upper left rounds each heap. -sunset,night
L sunset = Low sun lights them from beneath in orange and rose. +sunset
V sky = View straight into the sky, no land, soft edges, much air

plain-bokeh-ground | abstract | bokeh, bokeh lights, bokeh background, blurred lights, lights background, fairy lights & lights, background, golden, gold, christmas, night, blurred, city, wallpaper, bokeh, colorful | @ any
D discs = Out-of-focus lights fill the picture as round translucent discs of different sizes, the largest as wide as a fist, overlapping here and there.
D *gold discs = They are amber and gold, a few white and one rose.
O rims = Each disc is a little brighter along its rim, the small ones nearly points.
O drift = They lie thick along the lower half and thin out upward.
O dark = The ground between them is deep warm brown.
V flat = Blurred photograph, wide open lens, no sharp edge anywhere

plain-watercolour-ground | abstract | watercolor background, watercolour background, watercolor texture, watercolor wash, watercolour wash, watercolor splash, watercolor stains & background, texture, wash, splash, watercolor, pastel, abstract, stains | @ any
D washes = Wide wet washes of colour run into one another across rough white paper, dense in some places, nearly water in others.
D *tones = Turquoise passes into violet on the left and into rose and a little yellow on the right.
O blooms = Where more water fell, pale blooms with feathered dark rims have opened.
O grain = Pigment has settled in the hollows of the paper as a fine grain.
O edges = The outer edges are uneven, a few drops spattered beyond them, the rest of the sheet white.
V flat = Seen straight on, flat even light, paper texture sharp

plain-gradient-ground | abstract | gradient, gradient background, gradient wallpaper, soft gradient, color gradient, colour gradient, sunset gradient & background, wallpaper, soft, blue, pink, purple, sunset, pastel, dark, gradient, smooth | @ any
D passage = The whole surface is one soft passage of colour, lightest in a broad band that runs on a slant through the middle, with no line and no shape in it.
D one ink = It goes from the deepest $ink at the upper left through clear $ink to a pale breath of it at the lower right.
D two inks = It begins in $ink at the upper left and ends in $ground at the lower right, with every mixture of the two between.
D three inks = It begins in $ink at the upper left, passes through $ground in the middle and ends in $accent at the lower right.
D sunset tones = It goes from deep violet at the top through rose and coral to clear gold at the foot. +sunset
O glow = A wide soft glow lies low on the right, as if a lamp stood behind frosted glass.
O grain = A very fine even grain keeps it from looking like plastic.
O corners = The corners are a shade deeper than the middle.
O nothing = Nothing else is in it, no shape and no edge, so that lettering can stand anywhere.
V smooth = Smooth, softly lit, made to lie behind other things

plain-dark-abstract | abstract | dark abstract, black abstract, dark background, dark wallpaper, black wallpaper, dark abstract background, black background & abstract, wallpaper, background, waves, lines, minimal, texture, dark & dark, black | @ any
D folds = Long black folds run across the picture like heavy silk, one behind another, each with a single thin edge of light.
D depth = Between them everything sinks into black without detail.
O accent = Along two of the edges the light turns from cold blue to violet. -minimal,red,gold,green
O gold = Along two of the edges the light is gold. +gold
O grain = The surface is satin, with hardly any grain.
O space = The upper left third is left empty.
V soft = Wide, seen straight on, very low light, smooth

plain-neon-lines | abstract | neon lines, neon background, neon lights background, light trails, neon shapes, laser lines, neon abstract & lines, background, abstract, wallpaper, neon, light, trails, glowing, shapes | @ any
D lines = Thin tubes of light run from both sides to one point in the middle and fold back towards us as a glowing frame within a frame.
D *two colours = The left half glows magenta, the right half cyan, and where they meet the light is white-violet.
O floor = A black glossy floor below doubles every line.
O haze = A faint haze round each tube carries its colour a little way out.
O dark = All the rest is black, so that the middle stays free.
V axis = Wide, symmetrical, crisp lines with soft glow

plain-colour-nebula | place | nebula, colorful nebula, colourful nebula, galaxy, galaxies, deep space, cosmos, space wallpaper, galaxy wallpaper, orion nebula & colorful, colourful, wallpaper, purple, pink, stars, blue, background, nebula, space, galaxy | @ any
D clouds = Clouds of gas billow across the picture in great folds, magenta and rose at the heart, passing through violet into deep blue at the edges. -spiral,black,white
D *pillars = Dark ragged lanes of dust stand before the glow, their rims lit amber.
D open heart = In the middle a hollow opens to pale turquoise where a cluster of young white stars has burned it clear.
O stars = Stars lie over it in all sizes, thousands as dust, a dozen large ones with fine crossed rays.
O edge = Towards the corners the gas thins out and lets plain black space through.
L within = All the light comes from within, brightest round the cluster.
V deep = Deep-space image, wide, no foreground, sharp points and soft gas

plain-rolling-hills | place | rolling hills, green hills, hills, rolling green hills, hillside, countryside, tuscany, tuscan hills, tuscany landscape, tuscan landscape, tuscan countryside, green landscape & rolling, green, tuscany, tuscan, landscape, spring, summer, hills, countryside, sunrise, sunset, fields | @ any
D waves = Hills roll away one behind another like a slow swell, their slopes mown and smooth, each crest a clean curve.
D greens = Fields in three greens and one strip of ripe yellow are fitted into one another, parted by dark hedges. -tuscany,tuscan,autumn
D cypresses = A white road winds up to a stone farmhouse between two rows of slim cypresses. +tuscany,tuscan
D tuscan fields = Fields in green and pale earth run over the slopes in combed lines. +tuscany,tuscan
O tree = A single round oak stands on the nearest rise with its shadow beside it. -tuscany,tuscan
O track = Two wheel tracks curve down from our feet and up the next slope. -tuscany,tuscan
O flowers = Poppies and daisies stand in the grass close to us. +spring,summer,tuscany,tuscan
B far = The last hills are blue, small white clouds above them.
L low = Clear low sun from the left fills one side of every fold and leaves soft shadow in the other. -sunset,night,storm,fog
L gold = The low sun gilds the crests, a thin mist in the hollows. +sunset,sunrise,golden
V slope = Wide view from a hilltop, 50 mm lens, sharp throughout

plain-spring-park | place | city park, park, spring park, public park, central park & spring, path, bench, cherry, blossom, trees, pond, autumn, summer, morning, city, flowers, snow & park | @ any
D path = A curving path of fine gravel leads from the lower edge between lawns to a pond. -playground
D trees spring = Old trees with fresh light leaves lean over it, one cherry tree in full pink bloom among them. +spring,cherry,blossom,flowers
D trees autumn = Old maples in red and yellow lean over it, leaves lying along both edges. +autumn,fall
D trees = Old broad trees lean over it and make a roof of leaves. -spring,cherry,blossom,flowers,autumn,fall,snow,winter
D trees snow = Bare trees with white branches lean over it. +snow,winter
O bench = An empty bench of dark slats with iron arms stands at the bend, a lamp post beside it.
O bed = Round beds of tulips and blue grape hyacinths lie in the grass. +spring,flowers
N pond = Ducks draw thin lines over the water. -snow,winter
B city = Above the trees stand the tops of a few tall houses. -village
L morning = Soft morning sun from the right makes long shadows of the trunks across the lawn. -night,rain,fog
L night = Lamps along the path give warm round pools of light. +night,evening
V path view = View down the path at eye level, 35 mm lens, sharp throughout

plain-cave-fall | place | cave, cavern, grotto, sea cave, underground lake & waterfall, lake, water, pool, light, underground, sunlight, turquoise, sea & cave, cavern, grotto | @ any
D mouth = The cave opens at the end in a jagged bright arch, green leaves hanging over its edge.
D fall = A waterfall drops past the opening in one white veil and breaks in spray on the rocks. +waterfall
D pool = A still pool fills the floor, turquoise where the light reaches it and ink black along the walls.
O walls = The rock is folded and wet, grey with rust-red streaks, dripstones hanging in rows from the roof.
O stones = Smooth round stones lead out into the water in front.
O ferns = Ferns and moss grow as far in as the light does.
L rays = Light slants in from the opening and stands in the damp air as pale rays, the rest in deep blue shade. -night
L moon = Moonlight comes in at the arch. +night
V within = Wide view from inside towards the light, 18 mm lens, sharp throughout

plain-lava-volcano | place | volcano, volcanoes, erupting volcano, volcanic eruption, lava flow, lava & lava, erupting, eruption, night, smoke, ash, sea, island, volcano, exploding & volcano, volcanic, eruption, lava | @ any
D cone = A steep black cone stands in the middle, its torn rim glowing white-orange.
D fountain = A fountain of lava leaps from it as high again as the cone, glowing blocks arching out and trailing sparks. +erupting,eruption,exploding,lava
D streams = Streams of lava run down the flank like glowing veins, black crusts floating on them, and join into one river towards us.
O plume = A column of ash stands over it, swelling in grey-brown heaps lit orange beneath, a thin fork of lightning inside.
O ground = In front lies old lava in ropes and slabs, seams of red in the cracks.
O sea = Where the lava meets the sea white steam goes up. +sea,island
B sky night = Round it the sky is blue-black with a few stars. +night
B sky day = Behind it the sky is dull yellow-grey with ash. -night
L fire = The lava gives the light, red on smoke and rock.
V field = View across the lava field, 50 mm lens, sharp throughout

plain-rainbow-sea | place | rainbow, double rainbow & sea, ocean, lake, beach, coast, island | @ any
D bow = A full rainbow stands over the water from one side of the picture to the other, red outside and violet within, brightest where it meets the sea on the left.
D second = A second fainter bow goes round it with its colours turned about.
O cloud = Behind it a slate-blue shower cloud trails its rain along the horizon.
O sea = The sea is grey-green in front and flashes with small white crests. -lake
O sail = One white sail stands before the dark cloud. -lake,beach
N sand = Wet sand in front mirrors a piece of it. +beach
L behind us = Low sun from behind us lights the water brightly against the dark sky.
V wide = Wide view, 24 mm lens, low horizon, sharp throughout

plain-graveyard | place | cemetery, graveyard, old cemetery, old graveyard & night, fog, moon, old, halloween, spooky, autumn, moonlight, dark, gothic, church, cemetery, graveyard | @ any
D stones = Old headstones lean this way and that in long grass, rounded at the top, their letters eaten away by lichen.
D angel = A stone angel with one broken wing stands on a pillar among them, head bowed.
D gate = An iron gate with spikes hangs open at the side, one hinge gone.
O tree = A bare crooked tree spreads over the nearest graves.
O raven = A raven sits on the arm of a cross.
O mist = Low mist lies between the stones. +night,fog,spooky,halloween,moon,dark
B chapel = Behind, a small dark chapel with a pointed bell tower stands among yews.
L moon = A full moon behind thin cloud edges every stone in cold blue. +night,moon,moonlight,spooky,halloween,dark
L grey = Soft grey light, moss and lichen the only colour. -night,moon,moonlight,spooky,halloween,dark,sunset
V low = Low view between the stones, 28 mm lens, sharp throughout

plain-ballet-room | place | ballet studio, dance studio, dance room, ballet room & ballet, dance, mirrors, mirror, empty, barre, light, studio | @ any
D mirrors = A wall of mirrors from floor to ceiling doubles the whole room.
D barre = A smooth wooden barre runs along it on iron brackets at waist height, rubbed pale.
D floor = The wide floor of grey-brown boards is scuffed with curved lines.
O windows = Along the other side tall arched windows with thin bars stand side by side.
O shoes = A pair of pink satin shoes with trailing ribbons lies by the wall. -dancer,dancers
O piano = An old upright piano with an open lid stands in the corner.
L windows light = Morning light from the windows lies across the boards in long bright shapes and again in the mirrors. -night
L lamps = Round lamps light the boards, the windows dark. +night
V corner = Wide view from the corner, 24 mm lens, sharp throughout

plain-park-deck | place | parking garage, parking deck, underground parking, car park, multi-storey car park, underground garage & night, empty, neon, underground, car, garage, parking, lights | @ any
D deck = A low concrete deck runs back between rows of square pillars, white bay lines painted on the floor. -meadow
D tubes = Strip lights hang in rows under the ribbed ceiling, one flickering, and lie as pale streaks on the wet floor.
D pillars = Each pillar carries a band of yellow and black and a big worn number.
O ramp = At the back a ramp curves up with a striped kerb.
O puddle = A shallow puddle in front holds lamps and pillars upside down.
O car = One dark car stands alone far back. -cars,full
B openings = Between the parapets at the side shows the blue night of the city. +night
L cold = Cold greenish light, the corners dark.
V low = Low view down the middle, 24 mm lens, strong converging lines, sharp throughout

plain-game-room | place | gaming room, gaming setup, gamer room, gaming desk, streamer room, pc setup, game room & gaming, rgb, neon, desk, led, lights, setup, pc, purple, blue | @ any
D desk = A wide black desk carries two large screens side by side and a curved third above them, abstract waves of colour on all.
D tower = To the right stands a computer with a glass side, fans ringed with light that goes from blue to pink.
D keys = A keyboard with glowing keys and a mouse lie on a dark cloth mat as wide as the desk.
O chair = A black and red racing chair is turned a little away.
O panels = Six-cornered light panels climb the wall behind in violet and cyan.
O shelf = A shelf above holds headphones, small figures and two controllers.
L led = Strips of light under the desk and along the ceiling colour the dark room, magenta on the left, blue on the right.
V front = View from behind the chair at standing height, 24 mm lens, sharp throughout

plain-operating-room | place | operating room, operating theatre, operating theater, surgery room, surgical room & operating, surgery, surgical, empty, hospital, modern | @ any
D table = A narrow padded table stands in the middle under two round many-lensed lamps on jointed arms.
D machines = Screens with coloured curves, a breathing machine with ribbed hoses and steel trolleys stand close round it.
D tray = On a tray covered in blue cloth the instruments lie in exact rows.
O floor = The pale green floor is seamless and mirrors the lamps.
O cabinets = Glass-fronted cabinets run along the back wall beside a steel sink.
O clock = A plain round clock hangs above a sliding door with one pane.
L lamps = The lamps throw a hard white pool on the table, the edges of the room in cool blue-green.
V level = View from the door at standing height, 24 mm lens, sharp throughout

plain-school-hall | place | school hallway, school corridor, high school hallway, school, locker hallway & hallway, corridor, lockers, empty, locker, high school | @ any
D hall = A long hallway runs straight away from us between two rows of tall metal lockers to a pair of glass doors.
D lockers = The lockers are dull blue with slotted vents and small combination locks, one hanging open with a sticker inside its door.
D floor = The floor of speckled tiles is polished so that lockers and lamps lie in it as long stripes.
O board = A cork board with overlapping blank sheets hangs between two classroom doors.
O paper = A single crumpled sheet and a pencil lie in the middle of the floor.
O fountain = A steel drinking fountain stands in a niche.
L doors = White daylight comes from the glass doors at the end, tubes along the ceiling fill the rest. -night,dark
L night = Only one tube far down is on, the rest blue dark. +night,dark
V axis = One-point view at locker height, 24 mm lens, sharp throughout
`;
