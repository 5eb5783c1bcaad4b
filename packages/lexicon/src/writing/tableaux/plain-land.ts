/** Land, sea and sky as most people ask for them: a tropical beach, a lake before mountains, autumn woods, a planet with rings. The form: `tableaux.ts`. */
export const PLAIN_LAND_TABLEAUX = `
plain-tropical-beach | place | palm trees, palm tree, coconut palms, palms, palm, coconut, white sand, turquoise water, turquoise, tropical, caribbean, maldives, bora bora, hawaii, hawaiian, seychelles, fiji, tahiti, bahamas, bali, thailand, paradise & tropical beach, beach, paradise beach, palm beach, tropical island, island, paradise island, lagoon, shore, coast, bay, seaside | @ any
D curve of sand = A curve of fine pale sand runs from the lower left corner to a far point, washed smooth along its wet edge.
D *clear water = The water goes from clear as glass over ribbed sand through pale turquoise to deep blue behind a thin white line of reef. -night,storm,sunset,dusk,sunrise,dawn
D palms = Coconut palms [lean out over the sand at different angles/grow in a loose row along the sand, the outermost nearly level], their fronds combed to one side by the wind. -sunset,dusk,sunrise,dawn,evening
D dark palms = Tall coconut palms lean out over the sand at different angles, their trunks and fronds dark against the bright sky. +sunset,dusk,sunrise,dawn,evening
N frond shadows = Feathery shadows lie across the sand. -night,storm
B headland = A low green headland closes the bay, a few small clouds above it. -night
L squall = A grey-blue squall darkens half the sea, and the palms stream in the wind. +storm,rain
L high sun = High sun from the left makes the sand almost white and draws a net of light on the bottom of the shallows.
L high sun by day = High sun from the left makes the sand almost white and draws a net of light on the bottom of the shallows. +day,noon,afternoon
L sunset = The orange sun stands just above the sea and lays a golden path over the water to the wet sand; the sky goes from gold at the horizon to rose and violet. +sunset,dusk,golden,evening
L sunrise = The sun has just left the sea and lays a pale gold strip over the shallows, the sky peach at the rim and still grey-blue above. +sunrise,dawn,morning
L moon = A full moon lays a broad silver track on the lagoon, and the palms stand black against the stars. +night,moon
V on the sand = Wide view from standing height on the sand, 24 mm, sharp from the ripples to the horizon

plain-beach-sunset | place | sunset, sunsets, dusk, golden hour, sunrise, dawn, evening & beach, seaside, shore, seashore, sea, ocean, coast, coastline, waves, seascape | @ any
D sun on the sea = The sun stands just above the horizon, [its lower edge flattened/a full orange disc], and a broad golden path of light runs from it straight to us. -sunrise,dawn
D rising sun = The sun has just cleared the horizon, a small pale gold disc, and a narrow path of light runs from it straight to us. +sunrise,dawn
D palms = Tall palm trees lean in from both sides over a strip of dark beach in front, their trunks and fronds black against the bright sky. +palm,palms
D wet sand = A wave has just drawn back and left a sheet of wet sand that mirrors the whole sky. +beach,shore,seashore,seaside,coast,coastline
D swell = Long low swells come in one behind the other, bright on their faces, violet in their hollows. -beach,shore,seashore,seaside,coast,coastline
O clouds lit = Thin clouds fan out above it, [yellow near the sun, then orange, rose and mauve/apricot below and dusty violet above]. -storm,stormy
N foam = A scalloped line of foam, pink in this light, lies between dry sand and wet. +beach,shore,seashore,seaside
B dark point = A dark headland runs out on the left. -palm,palms,tropical
L low gold = The low orange light comes straight towards us and gilds every ripple. +sunset,dusk,golden,evening
L early gold = Pale gold light comes in level from the sea, the sand still blue in its hollows. +sunrise,dawn
V over the water = Wide view straight towards the sun from knee height, 24 mm, low horizon, deep colours

plain-mountains-lake | place | mountain, mountains, alps, peaks, snowy mountains, snowy peaks, snow-capped mountains, alpine, dolomites, rockies & lake, reflection, reflected, reflecting, mirrored, mirror lake, lake reflection | @ any
D white wall = A wall of snow-covered peaks fills the upper half, white from the summits down to a belt of dark firs, only the steepest cliffs bare. +snow,snowy,winter
D wall = A jagged wall of peaks fills the upper half, grey rock with snow in its gullies and a belt of dark firs at its foot. -autumn,fall,snow,snowy,winter
D autumn wall = A jagged wall of peaks with first snow fills the upper half, yellow larches in a belt at its foot. +autumn,fall -snow,snowy,winter
D mirror = The lake in front of the peaks lies without a ripple and repeats them upside down, a shade darker, down to the lower edge. -frozen,storm,rain
D ice = The lake in front of the peaks is one sheet of pale ice with white cracks, thin snow blown across it in scallops. +frozen
N stones = A few round stones stand in the clear shallow water close to us. -frozen,snow,snowy,winter
N white stones = A few round stones with caps of snow stand in the clear shallow water close to us. +snow,snowy,winter -frozen
L sunrise = The rising sun, still low on the left, turns the peaks pink and orange from the top down; the sky goes from peach to pale blue, and the lake repeats both. +sunrise,dawn
L sunset = The low sun on the right turns the peaks orange-pink, the sky above them rose and violet, and the lake repeats both. +sunset,dusk,golden,evening
L stars = Stars stand thick above the dark ridges, and the brightest of them lie in the water. +night,stars,milky
L mist = Mist lies on the lake in a band, and the summits stand clear above it. +fog,mist
L rain = Cloud hangs halfway down the mountains, and the lake is dull and pricked by rain. +rain,storm
L snow sun = Clear sun from the left makes the snow brilliant white with blue shadows in every gully, under a deep blue sky. +snow,snowy,winter -snowing,overcast,snowfall
L clear morning = Clear sun from the left models every ridge, under a blue sky with one thin cloud.
L day = Clear sun from the left models every ridge, under a blue sky with one thin cloud. +morning,day,afternoon,noon
V from the shore = Wide view from the shore at knee height, 20 mm, the waterline across the middle, sharp throughout

plain-autumn-forest | place | autumn, fall, autumnal & forest, woods, woodland, forest path, path, trail, lane, road, maple, maples, birches, avenue, autumn park | @ any
D gold roof = Beeches and maples close overhead in [yellow, copper and red/amber, rust and a last green], leaves coming down one by one. -birch,birches
D birches = White birch trunks stand close in a cloud of small yellow leaves. +birch,birches
D path under leaves = A path covered in fallen leaves bends between the trunks and goes out of sight, darker where it was walked.
N roots = Wet leaves lie in the forks of mossy roots, with one pale mushroom beside them.
B bright end = Far down the path the trees thin out into a bright haze. -night
L fog = Fog pales each row of trunks more than the one before, and only the nearest leaves keep their full colour. +fog,mist
L rain = Rain has turned the bark black, and the leaves on the ground shine like enamel. +rain,overcast
L low sun = Low sun comes through from behind the trunks, lights the leaves from within and lays long shadows towards us.
L low sun by hour = Low sun comes through from behind the trunks, lights the leaves from within and lays long shadows towards us. +sunset,golden,sunrise,dawn,evening,morning,afternoon,dusk
L night = Moonlight falls in pale pieces on the leaves, the trunks black. +night
V down the path = View down the path at eye level, 35 mm, deep focus

plain-forest-light | place | sunlight, sun rays, sunrays, sunbeams, rays of light, god rays, morning light, light rays, misty, foggy, fog, mist & forest, woods, woodland, trees, pine forest, redwoods, jungle | @ any
D trunks in haze = Tall straight trunks stand in rows, the nearest dark and sharp, each further row paler, until they are only a tone.
D rays = Sunbeams fall between them in broad slanting bars, solid as boards where the haze is thickest. -night,foggy,fog
D fern floor = The ground is soft with moss and fern, [a narrow path worn through it/one fallen trunk lying across it].
N drops = Drops hang along a fern in front, and a web between two twigs is strung with them.
L soft grey = Soft grey light without direction drains the colours, only moss and fern staying green. +fog,foggy,mist,misty,overcast
L through the crowns = The sun stands behind the crowns on the left, warm in the beams and cool green in the shade.
L through by hour = The sun stands behind the crowns on the left, warm in the beams and cool green in the shade. +morning,sunrise,dawn,golden,sunset,day,evening
L moon = Thin moonlight turns the haze blue between black trunks. +night
V among trunks = View among the trunks at eye level, 35 mm, deep

plain-winter-land | place | winter, snow, snowy, snow-covered, snowfall, christmas & landscape, scene, hills, valley, countryside, field, fields, wonderland, winter wonderland | @ any
D smooth snow = New snow has rounded everything; fields, walls and a stream lie under one white sheet with blue hollows.
D firs = Firs bend under their load on both sides, [each branch a white shelf/only their undersides dark].
D slopes = Behind them white slopes go up to sharp summits. +mountain,mountains,alps,valley
N prints = One line of animal prints crosses the smooth part and disappears behind a drift.
B cottage smoke = Far off stands a small wooden house with smoke going straight up. -mountain,mountains,field
L falling = Snow falls in large slow flakes and takes away everything beyond a hundred paces. +snowfall,snowing,storm,blizzard
L low sun = A low sun from the right gives the snow a warm side and long blue shadows.
L low sun by hour = A low sun from the right gives the snow a warm side and long blue shadows. +morning,day,afternoon,sunrise,dawn
L glow = The last light lies rose on the tops, and the valley is already blue. +sunset,dusk,golden,evening
L night = Moonlight on the snow is bright enough for blue shadows, stars above. +night
V wide = Wide view from a small rise, 28 mm, white, blue-grey and dark green

plain-starry-land | place | milky way, starry sky, stars, starry night, night sky, star trails, shooting stars, meteor shower & mountain, mountains, desert, lake, sea, beach, ocean, forest, field, hills, hill, valley, canyon, tree, rocks, landscape, dunes | @ any
D band of stars = The Milky Way stands up from the horizon as a pale, torn band, rust-coloured in its core, thousands of stars round it. -trails
D trails = The stars have drawn long concentric arcs round one still point in the north. +trails
D snow peaks = Below it snow-covered slopes shine faintly blue-grey in the starlight, each ridge a clean edge. +snow,snowy,winter
D dark land = Below it the land is a dark, exact outline, [a little lighter where starlight falls/its ridges one behind the other]. -snow,snowy,winter
O stars again = Still water in front holds the brightest stars a second time. +lake,sea
N streak = One meteor has left a short white scratch near the upper edge. -trails
L starlight = There is no light but the stars and a faint green glow along the horizon.
L starlight by night = There is no light but the stars and a faint green glow along the horizon. +night
V long exposure = Wide night view with two thirds of sky, 16 mm, long exposure, blue-black with warm specks

plain-spring-meadow | place | flower, flowers, wildflower, wildflowers, spring, blooming, bloom & meadow, mountains, mountain, hills, hill, valley, alps, alpine, countryside, field, landscape | @ any
D flowers near = Wildflowers fill the whole foreground, white, yellow and purple heads at different heights above fresh grass.
D slope = The meadow rolls away in soft waves, [a narrow path trodden through it/a single tree on its highest point].
D peaks = Beyond it stand blue peaks with snow left in their gullies. +mountain,mountains,alps,alpine
B soft hills = Round hills with darker woods follow one another to the horizon. -mountain,mountains,alps,alpine
N insect = A bumblebee hangs on a nodding head close to us. -night,rain
L dew = Thin mist hangs at the height of the flowers, dew on every blade. +fog,mist
L rain = Under a grey sky the colours are deep, every stem beaded. +rain,overcast
L bright day = Clear sun from the left with small white clouds, every petal lit through.
L bright day by hour = Clear sun from the left with small white clouds, every petal lit through. +day,morning,noon,afternoon
L backlight = The sun stands low behind the flowers and gives each head a bright rim. +sunset,golden,sunrise,dawn,evening,dusk
V among flowers = Low wide view from between the stems, 20 mm, the nearest flowers large, hills sharp behind

plain-hills | place | rolling hills, green hills, countryside, tuscany, tuscan, english countryside, farmland, country landscape, rural landscape, pastoral, farm landscape | @ any
D folded hills = Green hills fold into one another like a thrown blanket, [hedges drawn over them/ploughed strips following their curves].
D road up = A pale road winds up between them to a farmhouse with dark cypresses. +tuscany,tuscan,italy,italian
D lane = A narrow lane runs between hedges to a farm with a red roof. -tuscany,tuscan
N gate = Close to us stands a weathered wooden gate in long grass. -tuscany,tuscan,winter,snow
B blue = The last hills are only a blue tone under a wide sky. -fog,mist,night
L dawn = Mist lies in the hollows like milk, and the tops are gilded. +sunrise,dawn,fog,mist
L rain = A rain curtain hangs over the far hills, the near green almost black. +rain,storm,overcast
L side sun = The sun comes low from the left, so that each hill has one bright and one deep green side.
L side sun by hour = The sun comes low from the left, so that each hill has one bright and one deep green side. +morning,afternoon,day,golden,evening
L sunset = The sun touches the last ridge, the slopes glow amber and the hollows fill with violet. +sunset,dusk
L night = Moonlight shows the hills as grey waves with one lit window. +night
V from a rise = Wide view from a hilltop, 50 mm, layered, natural colours

plain-lightning | place | lightning, lightning storm, thunderstorm, lightning bolt, thunder, lightning strike | @ any
D bolt = One lightning bolt with a dozen side branches stands between cloud and ground, white in its core, violet at the edges.
D cloud lit = The cloud is lit from inside for an instant, every bulge of its underside to be seen.
D town = Under it the roofs and towers of the city are black against the flash, windows lit. +city,skyline,town
D sea = Under it the sea is ridged slate with one white reflection running towards us. +sea,ocean,beach,coast
D plain = Under it the land lies flat and dark, a single line of trees on the horizon. -city,skyline,town,sea,ocean,beach,coast,mountain,mountains,forest
D range = Under it the mountains stand as a black saw edge, snow on one of them grey. +mountain,mountains
B rain = Further off grey curtains of rain hang slanting from the cloud.
L flash by night = The flash gives all the light, hard and bluish; beyond its reach the land is black. +night,storm
L flash = The flash gives all the light, hard and bluish; beyond its reach the land is black.
V wide storm = Wide view with a low horizon, 24 mm, tripod, slate, violet and white

plain-tornado | place | tornado, twister, waterspout, supercell | @ any
D funnel = A grey funnel reaches from the base of a turning cloud to the ground, narrow as a rope at its middle, wide in dust at the foot.
D cloud base = Above it the cloud wheels in a huge flat disc with ragged edges, a strip of pale green sky under it.
N road = A straight empty road with a wooden fence runs towards it through flattened grass. -sea,ocean,city
N debris = Boards, leaves and sheets of tin circle at the foot.
B farm = A white farmhouse with a barn stands off to the side, very small. -city,sea,ocean
L under by hour = Dull yellow light comes in from the side under the cloud, and everything above is slate. +storm,day,afternoon,evening,sunset
L under the cloud = Dull yellow light comes in from the side under the cloud, and everything above is slate.
L night = A flash behind it shows the funnel for an instant, black on white. +night
V low = Wide view from the roadside, 28 mm, storm-chaser photograph

plain-full-moon | place | full moon, big moon, huge moon, giant moon, moonlight, moonlit, moonrise, blood moon, crescent moon, moonlit night, moonlit beach, moon over the sea, moon over the ocean, night with moon | @ any
D disc = A full moon, large and clear in its grey seas, stands just above the horizon. -crescent,blood
D blood disc = The moon stands large above the horizon, copper-red and darker along one edge. +blood
D sickle = A thin crescent moon stands in clear deep blue, its dark part just to be seen. +crescent
D track = It lays a straight silver track over the water that breaks up towards us in small waves. +sea,ocean,lake,water,river,beach
D ridge = A line of black firs on a ridge is drawn across its lower edge. +mountain,mountains,forest,hill,hills,tree,trees
D roofs = Roofs and chimneys stand black before it, two windows lit. +city,town,village,street
D thin cloud = A thin cloud crosses it, bright along its rim. -sea,ocean,lake,water
N stars = Only the strongest stars hold out round it.
L moonlight = Its cool light lies on every upper edge, and all the rest is blue-black. +moon,moonlit,moonlight,moonrise -blood
L red = Dull red light lies on every upper edge, all the rest nearly black. +blood
V long lens = Night view with a long lens, so that the moon is large behind what stands before it

plain-ringed-planet | place | planet, planets, saturn, jupiter, exoplanet, gas giant & space, rings, ring, stars, galaxy, orbit, alien, nebula, cosmos, universe | @ any
D great disc = A great banded planet fills the upper right, its night side fading into black.
D rings = Its rings cut across the picture as a thin bright plane, hundreds of fine grooves in them, and throw a curved shadow on the bands. +rings,ring,ringed,saturn
D other moons = Two small moons, [one icy white/one pitted grey], hang at different distances before it.
D moon ground = In front lies a rugged grey plain with craters and a broken ridge, sharp to the horizon as there is no air. +moon,surface,seen
O *bands = Its bands run from cream through ochre to rust, one oval storm among them.
B stars = Fine cold stars and a faint dust band are strewn behind. -nebula
B clouds of gas = Behind it glow thin clouds of gas in rose and blue. +nebula
L far sun = A small white sun from the lower left lights everything from one side, shadows black and hard. +planet,planets,saturn,jupiter,space,moons
V in orbit = Wide view, deep focus, black with one warm world in it

plain-galaxy | place | galaxy, spiral galaxy, nebula, milky way galaxy, andromeda, cosmos, universe, supernova, galaxies, galaxy wallpaper, galaxy background, space background, space wallpaper | @ any
D spiral = A spiral galaxy lies tilted across the picture, two long arms unrolling from a bright oval core, torn with dark lanes of dust. -nebula,supernova
D cloud pillars = Great pillars of dust stand in a glowing cloud, their tips bright where new stars have burned them open. +nebula
D shell = A shell of torn glowing threads spreads from one white point in the middle. +supernova
D *gas = Clouds of gas in violet, rose and deep blue trail along the arms and thin out into black. -nebula,supernova
D *gas colours = The gas runs from rose and rust in the depth to blue-green along the rims. +nebula,supernova
D said gas = The gas glows in that colour from pale to deep, the dust before it brown-black. +purple,pink,blue,red,green,violet,orange
D star sizes = Stars are strewn in all sizes, a few near ones with four fine rays, the rest as dust.
B far ones = Other galaxies hang far behind as small tilted smudges.
L own light = The light comes from within, warm at the heart and colder outward. +galaxy,nebula,space,cosmos,universe,supernova,galaxies,andromeda
V telescope = Deep-space image, wide, no foreground, rich blacks

plain-black-hole | place | black hole, wormhole, event horizon | @ any
D dark disc = A perfectly black disc hangs in the middle, rimmed by a thin ring of white fire.
D bent disc = A flat disc of glowing gas circles it and is bent up over the top and under the bottom like the brim of a hat.
D streams = The gas is brightest on the left where it comes towards us, and streaks into dark red on the right.
N star torn = A small star at the edge is drawn out to a thread of light that winds inward. -wormhole
N tunnel = Through the middle another sky shows, bent like the picture in a glass ball. +wormhole
B stars bent = The stars behind are smeared into short arcs round it.
L own fire = The disc is the only light, orange-white at the inner edge, dull red outward. +hole,wormhole,horizon
V wide = Wide view from far off, black with a burning ring

plain-earth-from-space | place | earth from space, planet earth, earth seen from space, earth from orbit, earth & space, orbit, moon, satellite, seen, from above, globe | @ any
D curve = The curved edge of the Earth fills the lower half, blue seas under swirled white cloud, a brown coast showing between. -moon,night
D whole globe = The whole Earth hangs small and blue in black, half in shadow, above a grey plain of craters. +moon
D lights = The night side shows cities as webs of gold thread along dark coasts, a green veil over the pole. +night
D air = A thin line of air glows pale blue along the rim and goes over into black.
B stars = Above it is plain black with few stars.
L sun edge = The sun comes from the left just past the rim and throws long cloud shadows.
L sun edge by hour = The sun comes up behind the rim and lights one thin arc of air. +sunrise,dawn,night,sunset
V orbit = View from orbit, wide, crisp, blue, white and black

plain-reef | place | coral reef, coral, corals, reef, tropical reef, underwater reef & fish, fishes, underwater, tropical, colourful, colorful, sea, ocean, coral reef, turtle, great barrier | @ any
D coral garden = Corals crowd a slope of white sand, branching ones in rose and violet, round ones grooved like a walnut, ochre fans between.
D fish cloud = A cloud of small orange fish hangs over them, all heads one way; yellow and blue striped ones pass below in pairs.
D surface above = Far overhead the surface is a moving sheet of silver.
N anemone = A clownfish looks out of the pale arms of an anemone in front.
B blue = Past the edge of the reef the water goes from turquoise into deep blue.
L beams = Light comes from above in slanting beams and moves in bright nets over sand and coral.
L beams by day = Light comes from above in slanting beams and moves in bright nets over sand and coral. +day,noon,morning,afternoon
L torch = A diver's lamp from the left brings out reds and oranges, and all beyond it is black-blue. +night
V under water = Wide underwater view along the slope, 16 mm, clear water

plain-deep-sea | place | deep sea, deep ocean, ocean depths, bottom of the ocean, abyss, underwater, under water, undersea, seabed, ocean floor & deep, dark, glowing, light rays, rays, blue, bioluminescent, jellyfish, abyss, sunlight | @ any
D blue depth = Blue water fills the picture, bright overhead and darkening step by step to black at the foot. -abyss
D sea floor = A pale sea floor slopes away in ripples, rocks and weed on it only as darker shapes.
D drift = Fine specks drift through the water like slow snow.
D glow = Small lights, blue and green, hang in the dark, some in strings, some pulsing under clear bells. +bioluminescent,glowing,jellyfish,abyss
B shape = At the limit of sight a larger, darker form stands in the blue. -jellyfish
L shafts = Light falls from the surface in long shafts that open downward and fade.
L shafts by day = Light falls from the surface in long shafts that open downward and fade. +day,sunlight
V looking across = Wide underwater view, slightly upward, 16 mm, blue to black

plain-island-above | place | island, islands, tropical island, archipelago, atoll & aerial, from above, drone, bird's eye, birds eye, top down, aerial view | @ any
D green island = A small green island lies in the middle, ringed by a strip of white sand and then by a wide pale turquoise shelf.
D reef rim = Where the shelf drops off the water changes to dark blue along a line of white surf.
D palms from above = Palm crowns show as small stars, [one roof of leaves among them/a thread of path between them].
N boat = A single white boat floats over its own shadow in the shallows.
L high sun = High sun, so that the bottom shows through and shadows are short.
L high sun by day = High sun, so that the bottom shows through and shadows are short. +day,noon,morning,afternoon
L sunset = Low light from the left turns the surf peach and the deep water violet. +sunset,golden,sunrise,dusk
V drone = Aerial view from steeply above, everything sharp

plain-waves-close | place | wave, waves, big wave, giant wave, ocean wave, crashing waves, breaking wave, barrel wave | @ any
D lip = One wave has risen to its full height and throws its lip forward, the hollow under it smooth and glassy. -rocks,rocky,cliff,cliffs,pier
D crash = A wave strikes the rocks and goes up in a white fan taller than they are, drops hanging in the air. +rocks,rocky,cliff,cliffs,pier
D *through = The thin upper wall is lit through, bottle green to pale jade, with white threads drawn up its face. -night
D spray = The wind tears spray from the crest and blows it back in a long veil.
B next = Behind it the next dark ridge already lifts.
L grey = Under low cloud the water is slate, only the foam white. +storm,overcast,rain
L backlit = The sun comes from behind the wave and sets the spray alight.
L backlit by hour = The sun comes from behind the wave and sets the spray alight. +day,morning,afternoon,noon
L gold = The low sun stands behind the crest, the water amber where it is thin. +sunset,golden,sunrise,dusk,dawn,evening
L night = Moonlight whitens the foam alone. +night
V close = View from the water line, 70 mm, very short exposure

plain-zen-garden | place | zen garden, japanese garden, rock garden, japanese temple garden, koi pond, tea garden | @ any
D raked = White gravel is raked in straight lines that bend into rings round three dark stones. +zen,rock
D pond = A still pond with orange and white koi winds between clipped azaleas and mossy stones. -zen,rock
D bridge = A low wooden bridge crosses it, [a stone lantern beside its foot/lacquer worn from the rail]. -zen,rock
D moss islands = The stones stand in islands of moss with clean edges. +zen,rock
N maple = A red maple leans in from the left and has dropped [three leaves/a ring of leaves] below. -winter,snow,spring
B wall = A plain clay wall with a roof of grey tiles ends the garden, bamboo above it.
L soft by day = Soft light through high cloud, moss very green, shadows only under the stones. +morning,day,afternoon,overcast,fog,mist
L rain = Rain darkens the stones and beads on the moss. +rain
L snow = Snow lies in round caps on stones and lantern. +snow,winter
L soft = Soft light through high cloud, moss very green, shadows only under the stones.
L low = The late sun comes in level and draws every line and leaf. +sunset,golden,evening
L lanterns = A small flame burns in the stone lantern, and all round it is blue. +night,dusk
V from the veranda = View from a wooden veranda, 35 mm, calm and level

plain-blossom-path | place | cherry blossom, cherry blossoms, sakura, cherry trees, blossom trees, blooming trees, cherry blossom trees, cherry blossom tree, blooming cherry trees, sakura trees, sakura tree & path, river, street, temple, garden, japan, kyoto, tokyo, park, spring, bridge, mountain, lake, fuji, night, avenue, falling, petals | @ any
D pink roof = Cherry trees in full bloom meet overhead, pale pink and so thick that hardly a twig shows.
D petals fall = Petals drift down slantwise and lie on the ground in a [pink border/thin pink layer], swept to both sides.
D river = Below them a narrow river carries rafts of petals slowly under a red bridge. +river,canal,bridge,lake
D temple = Between the branches stands a pagoda with dark wood and grey tiled eaves. +temple,pagoda,kyoto,shrine
D fuji = Far behind stands the white cone of Mount Fuji, its foot lost in haze. +fuji
N lantern = Paper lanterns hang on a string from tree to tree. +street,night,park,festival
L rain = Wet dark trunks, petals stuck to the ground like paper. +rain
L soft sun = Mild sun through the blossom makes a light without hard shadows, faintly pink.
L soft sun by hour = Mild sun through the blossom makes a light without hard shadows, faintly pink. +morning,day,afternoon
L evening = The low sun lights the blossom from behind, apricot against a cool blue sky. +sunset,golden,evening,dusk,sunrise,dawn
L lanterns lit = The lanterns light the undersides of the branches, warm pink against a deep blue sky. +night
V along = View along the path at eye level, 35 mm, soft colours

plain-aurora-over | place | northern lights, northern light, aurora, aurora borealis, polar lights & lake, frozen lake, sea, ocean, fjord, mountain, mountains, cabin, village, forest, house, iceland, norway, alaska, finland, lapland, snow, snowy, landscape, tent, glacier, church, island | @ any
D curtains = Curtains of green light hang across the whole sky, folded like cloth, their lower edge sharp and touched with red, the upper rays fading into violet.
D ice = A sheet of clear ice with long white cracks runs away to the far shore and holds the green again as a dull glow. +frozen
D lake = Still black water holds the whole arc a second time, a few stones dark in it. +lake,sea,ocean,fjord,water -frozen
D peaks = Snow-covered peaks stand along the horizon, faintly green on the side of the light. +mountain,mountains,norway,fjord,glacier,landscape,iceland
D small house = A small wooden house with one yellow window and a thread of smoke stands alone on the snow. +cabin,house,hut,village,church
D tent = A small tent glows orange from within on the snow, the shadow of its pole on the cloth. +tent,camp,camping
D firs = Firs heavy with snow stand as a black jagged line under it. +forest,finland,lapland,alaska,snow,snowy,lake
N prints = One line of footprints crosses the snow in front. -lake,sea,ocean,fjord
B stars = Between the folds the sky is blue-black and full of stars.
L green = The aurora is the only light, soft and green on snow and branches.
L green by night = The aurora is the only light, soft and green on snow and branches. +night
V wide = Wide upward view, 16 mm, long exposure on a tripod

plain-lake-dock | place | dock, wooden dock, jetty, wooden jetty, wooden pier, pier, boat dock, canoe, rowboat, rowing boat, small boat & lake, pond, calm lake, mountain lake, misty lake, loch, lakeside, calm water, still water | @ any
D planks = A narrow dock of grey planks runs straight out from the lower edge into smooth water and ends there. -canoe,rowboat,rowing
D boat = A wooden boat lies quite still beside it, its rope in a loose curve, the oars laid inside. +canoe,rowboat,rowing,boat
D mirror = The water holds the far shore and the whole sky upside down, without one ripple. -rain,storm
N post = A lantern without a flame hangs from the last post. -night,canoe,rowboat
N reeds = A few reeds stand in the shallows at the left.
B shore = Across the water runs a dark line of firs, hills rising behind it one paler than the other.
L dawn = Mist floats in a thin layer over the lake, and the sky goes from peach at the ridge to pale blue. +dawn,sunrise,morning,fog,mist
L rain = Rain pricks the water all over, and the hills are grey shapes. +rain,overcast,storm
L soft = Soft clear light, the planks silver and the water blue-green.
L soft by hour = Soft clear light, the planks silver and the water blue-green. +day,afternoon,noon
L sunset = The sky burns orange over the hills, and the same orange lies on the water on both sides of the planks. +sunset,golden,dusk,evening
L night = Stars stand above and below, the planks faintly lit by the moon. +night
V along the planks = View straight along the planks at knee height, 24 mm, centred, sharp throughout

plain-moon-surface | place | moon surface, lunar surface, lunar landscape, surface of the moon, moon base, lunar base, on the moon, moon landing | @ any
D plain = A grey plain pocked with craters of all sizes runs to smooth round hills, the dust between printed with boot soles.
D base = White domes half buried in grey dust, a tall antenna and a small six-wheeled rover stand in the middle distance. +base
D lander = A lander on four gold-foiled legs stands in the middle distance, its ladder down. +landing
N stones = Every stone in front has one blazing side and a shadow as black as ink.
B earth = The Earth hangs small and blue in a sky that is black without a star.
L hard = The sun stands low on the left and lights everything hard, without any haze. +moon,lunar
V standing = Wide view from standing height, 24 mm, sharp to the horizon

plain-ice | place | iceberg, icebergs, glacier, pack ice, ice floes & antarctica, arctic, ocean, sea, greenland, iceland, penguins, water, underwater, sunset, night, lagoon | @ any
D berg = A huge iceberg stands in dark water, its lit face white and ribbed, its hollows an intense clear blue. -underwater
D below = Half of the picture is under water: below the line the same berg goes down as a pale green mass many times its size. +underwater
D arch = An arch has been melted through one end, and the light inside it is turquoise. -underwater,glacier
D front = The broken front of the glacier stands behind as a wall of blue slabs. +glacier
N floes = Flat floes with turned-up rims drift round it on still water.
B coast = Far behind lies a coast of black peaks under snow.
L grey = Under low cloud the blue of the ice is the only colour. +overcast,snow,storm,fog
L clear = Clear low sun from the left, shadows blue.
L clear by hour = Clear low sun from the left, shadows blue. +day,morning,afternoon,noon,winter
L pink = Low sun turns the top pink, the water violet. +sunset,sunrise,dawn,dusk,golden,evening
L night = Moonlight on the ice, stars above black water. +night
V from a boat = Wide view from just above the water, 35 mm, sharp

plain-hills-flock | place | hills, hill, hillside, meadow, pasture, field, fields, countryside, moor, dales, highlands, farm, farmland, valley, green hills, rolling hills, rolling green hills, green fields & sheep, lambs, cows, cattle, horses, goats, ponies & #many, #two, herd, flock | @ any
D slopes = Green slopes fold into one another, divided by low stone walls and hedges, one crooked tree on the nearest ridge. -field,meadow,snow,snowy,winter
D grass = Long soft grass with clover and buttercups runs up to a hedge. +field,meadow -snow,snowy,winter
D snow = Snow lies knee-deep and unbroken to a dark hedge, grass heads sticking out of it. +snow,snowy,winter
D sheep = Cream-coloured sheep are scattered over the grass, heads down, three of them close to us, one looking up with a straw in its mouth. +sheep,lambs
D cows = Brown and white cows stand and lie about, two close to us, one swinging its head round at a fly. +cows,cattle
D horses = Horses graze with their manes hanging, two close to us standing head to tail. +horses,ponies -snow,snowy,winter
D horses in snow = Horses stand close to one another, tails to the wind, breath hanging, snow along their backs. +horses,ponies +snow,snowy,winter
D goats = Goats stand at all heights of the slope, one on its hind legs at a bush. +goats
N gate = A weathered gate with a stone post stands half open at the left.
B blue = Further hills go bluer to the horizon under small white clouds. -fog,mist,night
L mist = Mist takes away the upper slopes, dew on every blade. +fog,mist
L rain = Under a grey sky the green is nearly blue, fleeces and coats dark with wet. +rain,overcast
L side = The sun comes low from the left, each slope with a bright and a deep green side.
L side by hour = The sun comes low from the left, each slope with a bright and a deep green side. +day,morning,afternoon,spring,summer
L gold = Low golden light rims every back, long shadows across the grass. +sunset,golden,evening,sunrise,dawn,dusk
V level = View from the wall at standing height, 50 mm, natural colours

plain-jungle-river | place | rainforest, jungle, amazon, tropical, mangrove, congo & river, stream, creek, aerial, aerial view, above, drone, boat, canoe | @ any
D loops = A brown river winds in wide loops through an unbroken roof of trees, sandbars pale on its inner bends. +aerial,above,drone
D crowns = The crowns stand close like heads of broccoli in twenty greens, one tree in yellow bloom among them. +aerial,above,drone
D banks = A green river runs away between walls of trees, vines hanging to the water and roots stepping out into it. -aerial,above,drone
D surface = The surface is smooth enough to double the leaves, a fallen trunk lying half under. -aerial,above,drone
N bird = Two scarlet macaws cross [low over the water/above the trees].
B mist = Rags of mist hang over the forest towards the horizon.
L soft by hour = Soft morning light through haze, the water pale. +morning,day,dawn,sunrise,fog,mist
L rain = Rain greys the far bank and pocks the water. +rain
L soft = Soft morning light through haze, the water pale.
L sunset = The river carries the orange of the sky through black trees. +sunset,golden,dusk,evening
V aerial = Aerial view slanting along the course of the river, everything sharp +aerial,above,drone
V bank = View along the water from a low boat, 28 mm, deep greens -aerial,above,drone

plain-iceland | place | iceland, icelandic, norway, norwegian, faroe, lofoten, scotland, patagonia, new zealand & waterfall, mountain, mountains, landscape, coast, river, road, valley, fjord, cliffs, black sand, beach, hot spring, lupins, rainbow | @ any
D fall = A broad white waterfall drops over a straight black cliff into a mist-filled bowl, green moss on every ledge. +waterfall
D bow = A rainbow stands in the spray before it, both its feet on wet moss. +rainbow
D fjord = Steep dark walls drop into still blue-green water, thin white falls hanging down them. +fjord,lofoten
D peaks = Bare dark mountains with streaks of snow rise straight from mossy flat land. -waterfall,fjord,beach,coast
D beach = Black sand runs to white surf, needle-shaped rocks standing out in the sea. +beach,coast
D plain = A shallow river in many strands crosses the black gravel in front. -beach,coast,road
D road = A narrow road runs straight towards them, white posts along its edge. +road
N lupins = Purple lupins grow in front between lichen-covered stones. -winter,snow
B ice = A white ice cap lies along the horizon. -beach,coast,night
L broken by hour = Broken cloud lets one patch of sun through on the moss, the rest blue-grey. +day,overcast,morning,afternoon
L mist = Low cloud hides the tops, the moss glowing in the grey. +fog,mist,rain
L broken = Broken cloud lets one patch of sun through on the moss, the rest blue-grey.
L low = The midnight sun lies low and pink along the ground. +sunset,golden,evening,sunrise,dawn,dusk
V wide = Wide view from the ground, 20 mm, a small figure in a red coat far off for size

plain-synthwave | place | synthwave, retrowave, vaporwave, outrun, 80s, 1980s, retro & palm trees, palms, palm, sunset, city, car, mountains, road, highway, beach, grid, sun, landscape, skyline, ocean, miami | @ any
D sun = A huge round sun, yellow at the top and pink at the foot, cut by dark stripes, stands half set on the horizon.
D palms = Black palm trees lean in from both sides before it. -city,skyline,mountains
D towers = A row of dark towers with lit edges stands before it. +city,skyline,miami
D ridges = A ridge of wire-edged mountains crosses its lower part. +mountains
D grid = In front a violet plain with a glowing grid of lines runs to the horizon. -beach,ocean
D sea = In front the sea carries its stripes in level pink bars. +beach,ocean
D car = A low wedge-shaped sports car drives away down the middle, its rear lamps a single red bar. +car,road,highway
N stars = Small stars stand in the violet above.
L neon = Pink light from the sun and cyan light along the edges, no other.
L neon by hour = Pink light from the sun and cyan light along the edges, no other. +sunset,night,dusk,evening
V flat = Flat glowing illustration, centred, fine scan lines, hot pink, violet and cyan

plain-rocky-coast | place | rocky, rocks, cliff, cliffs, rugged, sea stacks, rocky coast, rocky coastline, rocky beach, rocky shore, big sur, algarve, cornwall, oregon & coast, coastline, shore, shoreline, beach, sea, ocean, waves, seascape, crashing waves | @ any
D cliffs = Dark cliffs run out one behind the other into the haze, a white line of surf along the foot of each.
D breaking = A wave breaks on the black rocks in front, goes up as a fan of spray and pours off in a dozen white strings.
D stacks = Two tall rocks stand off the shore like broken towers, [a hole worn through the nearer one/grass on the flat top of one]. +stacks,oregon,algarve,rugged
N pool = In a hollow of the nearest rock lies a still pool with weed and one orange starfish. -storm,night
B horizon = Beyond them the sea goes to a clean dark horizon under long clouds. -fog,mist
L storm = Under torn grey cloud everything is slate but the foam. +storm,overcast,rain
L fog = Sea fog swallows the farther cliffs. +fog,mist
L side = Clear side light makes the wet rock shine and the foam blue-white.
L side by hour = Clear side light makes the wet rock shine and the foam blue-white. +day,morning,afternoon,noon
L low = The low sun comes along the coast, spray and edges gold, the clefts already violet. +sunset,golden,evening,dusk,sunrise,dawn
L night = Moonlight whitens the foam alone. +night
V from the rocks = Wide view from the rocks just above the spray, 20 mm, sharp throughout

plain-autumn-lake | place | autumn, fall & lake, pond, river, reflection, reflections, mountain, mountains, landscape, hills, valley, waterfall, stream, bridge | @ any
D trees = Trees in yellow, orange and deep red crowd down to the edge, single dark firs among them.
D mirror = The lake holds every one of them upside down, the colours only a shade softer, broken by one line of ripples. +lake,pond,reflection,reflections
D stream = A clear stream comes down between mossy stones with yellow leaves caught on them. +stream,river,waterfall
D slopes = Above them bare grey slopes go up to a first dusting of snow. +mountain,mountains,valley,hills
D bridge = A small stone bridge crosses it, leaves drifting underneath. +bridge
N leaves afloat = Fallen leaves float in front in a loose red and yellow raft. -mountain,mountains,landscape,hills
B ridge = A wooded ridge closes the view, blue with distance. -fog,mist
L mist = Mist lies on the water in a band and pales the far bank. +fog,mist,dawn,sunrise
L rain = Under a grey sky the colours are deeper, the trunks black with wet. +rain,overcast
L clear = Clear low sun from the left lights the leaves through.
L clear by hour = Clear low sun from the left lights the leaves through. +day,morning,afternoon,golden,evening,sunset
V level = Wide view from the bank, 28 mm, sharp from the leaves to the ridge

plain-country-road | place | road, path, lane, country road, countryside road, dirt road, winding road & spring, summer, countryside, hills, mountains, fields, field, flowers, sunset, tuscany, vineyard, meadow, rural, wildflowers | @ any
D road = A narrow road with grass down its middle bends away between low banks and disappears over a rise. -mountains
D mountain road = A narrow road with a white edge line swings down into a valley and up again towards bare peaks. +mountains
D spring banks = Cow parsley and dandelions crowd its edges, hawthorn and apple trees in white bloom lean over. +spring,wildflowers,flowers
D summer banks = Poppies and ripe grass stand along it, a row of poplars throwing shade. -spring,wildflowers,flowers,mountains,vineyard,tuscany
D vines = Rows of vines run off on both sides, roses at their ends, cypresses along the crest. +vineyard,tuscany
N post = A leaning wooden post with wire marks a gap in the hedge.
B fields = Fields in three greens lie beyond with one farm roof. -mountains
L mist = Mist takes the road after fifty steps. +fog,mist
L side = Fresh side light from the left, small clouds, long soft shadows over the road.
L side by hour = Fresh side light from the left, small clouds, long soft shadows over the road. +day,morning,afternoon,golden,sunrise,dawn
L sunset = The sun sits at the end of the road and lights dust and grass tips gold. +sunset,dusk,evening
V down the road = View down the middle of the road, 35 mm, deep

plain-desert-caravan | deed | camel, camels, caravan, camel caravan, bedouin, nomads & desert, dunes, dune, sahara, sand, walk, cross, sunset, ride, caravan | @ desert
D line of camels = A line of camels crosses the crest of a dune one behind the other, loads swaying, a robed man on foot leading the first by a rope.
D shadows = Their shadows fall long down the slope and are twice as tall as they are.
D prints = A single thread of prints leads back from them over the untouched sand.
N ripples = In front the sand lies in fine even ripples.
B dunes = Behind, dunes follow one another to a pale horizon.
L low = A low sun from the left makes the lit slopes apricot and the others brown-violet.
L sunset = The sun stands on the crest behind them, so that camels and man are dark against an orange sky. +sunset,dusk,golden,evening
L noon = High hard sun, short shadows, the air trembling over the sand. +noon
L night = Under thick stars they are only dark shapes with one lantern. +night
V far = View from a neighbouring dune with a long lens, two colours of sand

plain-ink-mountains | place | chinese, chinese ink, ink, ink wash, sumi-e, sumi e, shan shui, ink painting, oriental, zhangjiajie, guilin, huangshan & mountains, mountain, landscape, peaks, river, waterfall, mist, bamboo, pagoda, pine, pines | @ any
D pillars = Steep mountains like pillars rise one behind another out of white mist, each further one a paler grey.
D pine = A crooked pine leans out from the nearest cliff, its needles a few dry strokes.
D pavilion = A tiny pavilion with turned-up eaves stands on a ledge above a thin waterfall.
N boat = At the foot a single boat with a bent fisherman lies on bare paper that is water.
B mist = Between the mountains the paper is left untouched for mist.
L soft = No shadow falls anywhere; the darkest tones are all in front.
V scroll = Tall narrow composition, seen from afar and a little above

plain-island | place | island, small island, green island, lonely island, mysterious island, desert island, lost island, paradise island, rocky island, skull island, low poly island | @ any
D hump = A small island with one green hump, a few palms and a strip of pale beach lies alone in the sea. -rocky,skull,mysterious
D rock = A steep rocky island rises straight from the sea, dark woods on its top, [a natural arch at one end/white birds round its cliffs]. +rocky,mysterious,skull
D ring = Clear shallows ring it in pale green, and a line of white surf shows where the water drops off. -rocky,mysterious,skull
N boat = A rowing boat is drawn up on the sand. -rocky,mysterious
B sea = Round it there is nothing but sea to a level horizon under small white clouds. -night,storm,fog
L fog = Mist hides its foot, the top standing out alone. +fog,mist
L storm = Black cloud hangs over it, surf white all along the shore. +storm,rain
L side = Clear sun from the right, bright crowns and crisp shadows.
L side by hour = Clear sun from the right, bright crowns and crisp shadows. +day,morning,afternoon,noon
L sunset = The sun goes down behind it; sea and sky are orange and the island nearly black. +sunset,golden,dusk,evening
L night = A full moon stands over it and silvers the water all round. +night,moon
V across = View across the water from a low boat, 50 mm

plain-desert-caravan-view | place | camel caravan, caravan of camels, caravan, camels, camel & desert, dunes, dune, sahara, sand, oasis & #many, #two, caravan | @ any
D line of camels = A line of camels crosses the crest of a dune one behind the other, loads swaying, a robed man on foot leading the first by a rope.
D shadows = Their shadows fall long down the slope and are twice as tall as they are.
D prints = A single thread of prints leads back from them over the untouched sand.
N ripples = In front the sand lies in fine even ripples.
B dunes = Behind, dunes follow one another to a pale horizon.
L low = A low sun from the left makes the lit slopes apricot and the others brown-violet.
L sunset = The sun stands on the crest behind them, so that camels and man are dark against an orange sky. +sunset,dusk,golden,evening
L noon = High hard sun, short shadows, the air trembling over the sand. +noon
L night = Under thick stars they are only dark shapes with one lantern. +night
V far = View from a neighbouring dune with a long lens, two colours of sand

plain-pink-clouds | place | cloud, clouds, sky, pink sky, pink clouds, cotton candy clouds, cloudscape, sea of clouds, above the clouds, dreamy sky & pink, pastel, aesthetic, dreamy, sunset, wallpaper, background, fluffy, purple, soft, plane, airplane window, sunrise | @ any
D heaps = Great round clouds stand heap upon heap, their tops rosy and sharp, their folds lilac.
D layers = Between them thin veils drift in peach and pale blue, [one small gap showing the first star/the lowest going to gold].
D floor = Far below, an even floor of cloud runs to the horizon. +above,sea,plane,airplane
N bird = One small bird crosses, only two strokes of the wing. -wallpaper,background,above,plane
L low sun = A low sun out of the picture on the right lights them from below, pink on one side and blue-violet on the other.
L low sun by hour = A low sun out of the picture on the right lights them from below, pink on one side and blue-violet on the other. +sunset,sunrise,dusk,dawn,golden,evening
L moon = A pale moon stands over them in deep violet. +night,moon
V sky = View straight into the sky, no land, soft contrast

plain-lava-world | place | lava planet, volcanic planet, lava world, fire planet, molten planet, burning planet, hell landscape, lava landscape, volcanic landscape, lava river, lava field, mordor | @ any
D crust = Black broken crust runs to the horizon, rivers of orange lava shining in every crack. -space
D globe = A black globe hangs in space, its crust split into plates by a glowing net of orange. +space
D falls = Lava falls over a ledge in slow bright curtains into a lake with dark floating scales. -space
D cones = Sharp cones stand behind, one throwing a fountain of sparks into black smoke. -space
N stone = In front stands a spire of basalt, its edges lit red. -space
L from below = The light comes from below, orange on rock and smoke, the sky dark red.
L from below by hour = The light comes from below, orange on rock and smoke, the sky dark red. +night,space,planet
V wide = Wide view from a ledge, 20 mm, black, red and orange

plain-canyon-river | place | canyon, gorge, horseshoe bend, antelope canyon, slot canyon, grand canyon, ravine & river, drone, aerial, above, view, sunset, sunrise, light, bend, waterfall, bridge, arizona, colorado | @ any
D walls = Red and cream rock walls in level bands drop steeply on both sides, each ledge with its own line of shadow. -slot,antelope
D slot = Smooth orange walls swing past each other like folded cloth, close enough to touch both, a strip of sky far above. +slot,antelope
D river = At the bottom a green river bends round a tongue of rock, a thin edge of bushes along it. +river,bend,horseshoe,drone,aerial
D beam = One beam of light falls through the gap to the sand floor, dust drifting in it. +antelope,slot,light
N rim = A twisted juniper grips the rim close to us. -drone,aerial,slot,antelope
B far rim = The far rim is a straight blue line. -slot,antelope
L side = Sun from the left lights one wall deep orange and leaves the other violet.
L side by hour = Sun from the left lights one wall deep orange and leaves the other violet. +day,morning,afternoon,sunset,sunrise,golden,evening,dusk
V rim = View from the rim, steeply down, 20 mm, sharp throughout -slot,antelope
V floor = View upward from the sandy floor, 16 mm +slot,antelope

plain-swan-lake | place | swan, swans, ducks, flamingo, flamingos, geese & lake, pond, river, sunset, mist, morning, water, castle, park | @ any
D pair = Two white swans glide close together, necks in a loose S, each with its mirror image below. +swan,swans
D ducks = A loose line of ducks draws thin V-shaped ripples across the water. +ducks,geese
D flamingos = Flamingos stand on one leg in shallow water, pink above and pink below. +flamingo,flamingos
D water = The water lies smooth and takes the colour of the sky, a few reeds standing in it.
D castle = On the far bank a small castle stands among trees. +castle
B bank = Dark trees along the far bank close the view. -castle
L soft by hour = Soft light through haze, the white plumage the brightest thing. +day,morning,mist,fog,dawn,sunrise
L soft = Soft light through haze, the white plumage the brightest thing.
L sunset = The low sun lays orange over the water and rims every neck with gold. +sunset,golden,evening,dusk
L night = Moonlight lies on backs and ripples. +night
V water level = Low view just above the water, 200 mm, background soft

plain-surf-spot | place | surf spot, surfing spot, surf beach, surf break, big waves, hawaii waves, north shore, pipeline, waikiki, bali surf & hawaii, beach, ocean, waves, sunset, surfers, surf, tropical, bali, california, spot | @ any
D set = A set of long blue waves rolls in one behind the other, the first throwing its lip over a hollow barrel.
D surfer = A surfer crouches on its face with one hand trailing in the wall of water. -empty
D reef = Close to us white foam slides over a dark reef edge.
B shore = Palms and steep green mountains stand along the shore behind.
L clear = Clear side sun, the wave lit through bottle green at its top.
L clear by hour = Clear side sun, the wave lit through bottle green at its top. +day,morning,afternoon
L sunset = The sun sets behind the spray and turns it gold. +sunset,golden,evening,dusk
V from water = View from the water at the shoulder of the wave, 50 mm, very short exposure

plain-fantasy-tree | place | giant tree, huge tree, world tree, tree of life, magic tree, magical tree, ancient tree, big tree, enormous tree, glowing tree, yggdrasil, sacred tree & valley, fantasy, hill, meadow, middle, glowing, magic, forest, roots, sky, night, field, lake, city, village, island | @ any
D tree = One enormous tree stands in the middle, its trunk as wide as a village, roots spreading like ridges over the ground.
D crown = Its crown fills the sky, [clouds caught in the upper branches/whole flocks circling under it], single leaves drifting down.
D glow = Veins of soft gold light run up the bark, and the leaves shine from within. +glowing,magic,magical,life,sacred
D houses = Small lit houses and stairs wind up round its trunk. +city,village
N tiny = A traveller with a staff stands at its foot, no larger than a blade of grass.
B valley = Behind, green slopes and a thread of river lie in blue haze. -night,forest
L shafts = Sun falls through the crown in long shafts from the left.
L shafts by hour = Sun falls through the crown in long shafts from the left. +day,morning,afternoon,sunset,golden,sunrise
L night = Its own glow lights the ground, stars between the branches. +night
V low = Wide view from low on the ground, 16 mm, painted in clear depth

plain-garden-flowers | place | garden, flower garden, backyard, english garden, botanical garden, park & tulip, tulips, roses, spring, summer, lavender, hydrangea, hydrangeas, wisteria, peonies, flowers, path, bench, gate, arch | @ any
D beds = Flower beds full to their edges run along both sides of a narrow gravel path.
D tulips = Tulips in red, yellow and white stand in them in loose drifts over blue grape hyacinths. +tulip,tulips,spring
D roses = Roses climb an arch over the path and shed a few petals under it. +roses,arch,gate -tulip,tulips
D wisteria = Wisteria hangs from a pergola in long violet tassels. +wisteria
D summer = Delphiniums, daisies and lavender stand at different heights in them. -tulip,tulips,spring,roses,wisteria
N bench = A white bench stands at the end of the path under a tree.
B wall = A warm brick wall with a green door closes the garden.
L rain = Under a soft grey sky every petal is beaded. +rain,overcast
L morning = Soft sun from the left, petals lit through, dew on the grass.
L morning by hour = Soft sun from the left, petals lit through, dew on the grass. +day,morning,afternoon,spring,summer
L evening = Low golden light comes down the path from behind the flowers. +sunset,golden,evening
V path = View down the path at hip height, 35 mm

plain-glow-beach | place | bioluminescent, bioluminescence, glowing, glow, neon blue & beach, waves, wave, sea, ocean, bay, shore, lagoon, lake, coast, water | @ any
D waves = Small waves break in lines of electric blue light that fade as they run up the sand.
D prints = Each footprint in the wet sand has left a rim of blue sparks, [a thin line of light where the last wave stopped/a trail of them leading to the water]. +beach,shore,bay,coast
D swirls = Where the water moves, clouds of blue points trail through it. -beach,shore,bay,coast
N rock = Black rocks stand in the shallows, their edges lit from below.
B stars = Over a dark headland the Milky Way stands up from the sea.
L glow = The water itself gives the light, cold blue on wet sand and stones, all else black.
L glow by night = The water itself gives the light, cold blue on wet sand and stones, all else black. +night
V low = Wide view from low on the sand, 16 mm, long exposure

plain-alpine-village | place | alps, alpine, swiss, switzerland, austrian, austria, bavarian, bavaria, tyrol, dolomites, hallstatt, lauterbrunnen, zermatt & village, town, chalet, chalets, houses, hamlet, church | @ any
D chalets = Dark timber chalets with wide roofs and red geraniums along their balconies stand on a green slope round a white church with a pointed spire. -snow,winter,snowy
D snow chalets = Dark timber chalets under thick white roofs stand round a church with a pointed spire, warm light in the small windows. +snow,winter,snowy
D meadow = Mown meadows run down to them, [a brown cow with a bell at the fence/hay drying on wooden racks]. -snow,winter,snowy
D lake = A still lake lies before them and doubles spire and roofs. +lake,hallstatt
D wall = Right behind rises a wall of grey rock and snow, a thin waterfall hanging down it.
N path = A path with a larch fence bends down towards the first house.
L mist = Mist lies in the valley and only spire and upper roofs stand out of it. +fog,mist
L clear = Clear morning light on the peaks, the village half in cool shade.
L clear by hour = Clear morning light on the peaks, the village half in cool shade. +day,morning,summer,spring
L glow = The peaks glow pink while the first windows are lit below. +sunset,dusk,evening,golden,sunrise,dawn
L night = Stars stand over the ridge, windows amber, the slopes faintly blue. +night
V slope = View from the slope above, 35 mm, sharp throughout

plain-desert-highway | place | highway, road, route 66, desert road, desert highway, street, car, motorcycle & desert, arizona, nevada, utah, death valley, monument valley, texas, namibia, outback, mojave | @ any
D road = A straight two-lane road runs from our feet to a point on the horizon, yellow line worn, sand drifting over its edges.
D mesas = Far off stand flat-topped red rocks. -namibia,outback
D bush = Low grey brush stands evenly on both sides to the foot of bare hills.
N sign = A leaning road sign and a line of poles stand along it, [one wire hanging/a raven on the nearest].
L storm = A blue-black wall of rain stands ahead, the road still sunlit. +storm,rain
L day = Hard sun, the road shimmering where it meets the sky.
L day by hour = Hard sun, the road shimmering where it meets the sky. +day,noon,morning,afternoon
L night = Stars stand thick to the horizon, and one pair of headlamps far off lights a length of the yellow line. +night
L sunset = The sky burns orange and violet at the end of the road, the asphalt carrying a little of it. +sunset,golden,dusk,evening,sunrise,dawn
V down the road = View from the middle of the road at knee height, 24 mm

plain-sunken-ship | place | sunken ship, shipwreck, sunken pirate ship, sunken boat, wreck, titanic, sunken plane & ocean, sea, deep, underwater, reef, coral, bottom, seabed, fish, diver, deep sea | @ any
D hull = A wooden ship lies tilted on pale sand, its ribs open along one side, masts broken off short. -titanic,plane
D liner = The bow of a great steel ship rises out of the dark, rust hanging from its rails like icicles. +titanic
D plane = A propeller plane lies on pale sand, one wing buried, its windows furred with weed. +plane
D growth = Corals and weed have grown over rail and deck, and a shoal of silver fish streams out of a hatch.
N chest = An anchor and a heap of plates lie half sunk beside it. -plane
B blue = Behind it the water goes into deep blue without an edge.
L shafts = Light falls from above in slanting shafts and fades towards the sand.
L shafts by day = Light falls from above in slanting shafts and fades towards the sand. +day,noon,morning,afternoon
V under water = Wide underwater view, slightly from below, 16 mm

plain-cottage-garden | place | cottage, cottages, thatched cottage, stone cottage, country house, farmhouse, little house, small house, cottage garden & garden, flower garden, flowers, roses, lavender, wildflowers, english, countryside, cotswolds, spring, summer | @ any
D cottage = A low stone cottage with a thatched roof, white windows and roses round its door stands at the end of a narrow path.
D flowers = Hollyhocks, foxgloves, lavender and daisies crowd both sides of the path as high as the sills.
D fence = A white picket gate stands half open in front, [a bicycle leaning beside it/a cat asleep on its post].
N smoke = Thin smoke rises from the chimney. -summer
B trees = Old apple trees and a soft green hill stand behind.
L rain = Rain darkens the thatch and beads on every petal. +rain
L soft = Warm side light from the left, petals lit through, the doorway in shade.
L soft by hour = Warm side light from the left, petals lit through, the doorway in shade. +day,morning,afternoon,spring,summer
L evening = Low golden light lies along the thatch, one window lit. +sunset,golden,evening,dusk
L night = Windows glow, fireflies over the flowers. +night
V gate = View from the gate at eye level, 35 mm

plain-wasteland | place | post apocalyptic, post-apocalyptic, apocalyptic, wasteland, mad max, dystopian, nuclear & desert, wasteland, road, landscape, highway, ruins, outpost, camp, settlement, cars | @ any
D ruins = Broken concrete towers and the ribs of an overpass stand up to their knees in blown sand.
D car = A line of stripped rusted cars is half buried along a lost road.
D camp = Huts of sheet metal and tarpaulin crowd round a water tank, a wind wheel turning on a mast. +outpost,camp,settlement
N figure = A wanderer with goggles and a pack looks out over it, coat blown sideways. -empty
B storm = On the horizon stands a brown wall of dust.
L dusty = Dull orange light from a veiled sun, soft long shadows.
L dusty by hour = Dull orange light from a veiled sun, soft long shadows. +day,sunset,afternoon,evening,golden,dusk,morning
L night = A cold moon, one fire among the ruins. +night
V wide = Wide view from a rise, 28 mm, sharp

plain-lanterns-afloat | place | lanterns, lantern, sky lanterns, paper lanterns, floating lanterns, chinese lanterns & lake, river, sky, water, floating, festival, night, flying, thailand, forest, sea, boat | @ any
D rising = Hundreds of paper lanterns float up into the dusk, the near ones large and clear with a flame inside, the far ones no more than sparks. -water,river,lake
D afloat = Paper lanterns drift over the still water in a loose stream, each with its own doubled glow, others rising above them into the sky. +water,river,lake,sea
D hands = Close to us somebody's hands have just let one go. +festival,people
N boat = A narrow wooden boat lies among them. +boat,lake,river
B hills = Dark wooded hills close the far side under a deep blue sky.
L glow = The lanterns give all the warm light, amber on water and leaves, the rest blue.
L glow by night = The lanterns give all the warm light, amber on water and leaves, the rest blue. +night,dusk,evening
V low = Wide view from the water's edge, 28 mm, soft in the distance

plain-beach-gulls | place | seagull, seagulls, gull, gulls, birds, pelicans & beach, seaside, harbour, harbor, pier, sea, shore, coast, ocean | @ any
D gulls = White gulls with grey backs stand along the wet sand, two running from the edge of a wave, others wheeling low over it with spread wings. -pier,harbour,harbor
D pier gulls = White gulls with grey backs sit one to a post along the pier, one just lifting off. +pier,harbour,harbor
D wave = A thin wave slides up the sand and holds the sky in it. -pier,harbour,harbor
N feather = A single feather and a line of small three-toed prints lie close to us.
B sea = Beyond them the sea goes level to the horizon.
L clear = Clear side light, wings bright against blue water.
L clear by hour = Clear side light, wings bright against blue water. +day,noon,afternoon
L dawn = The sun has just left the sea; wet sand is pink and gold, and the birds in the air are dark against it. +sunrise,dawn,morning
L sunset = The low sun burns orange on the wet sand, wings edged with light. +sunset,golden,dusk,evening
V low = Low view along the sand, 50 mm, fast shutter

plain-mountain-river | place | river, stream, creek, brook, rapids & mountain, mountains, pine, pines, pine trees, alpine, rocky, rocks, forest, canada, rockies, alaska, norway, glacier | @ any
D river = A clear green river comes down over grey boulders in short white steps and runs out smooth towards us.
D pines = Dark pointed pines stand close along both banks.
D peaks = Behind them rise steep grey mountains, snow in their gullies. -forest
N trunk = A bleached trunk lies wedged between two stones, a dipper bobbing on it.
B mist = A rag of mist hangs in the valley. -night
L clear = Clear light from the left, white water bright, the far bank in blue shade.
L clear by hour = Clear light from the left, white water bright, the far bank in blue shade. +day,morning,afternoon,noon
L low = The peaks glow orange, the river already cool and blue. +sunset,golden,evening,sunrise,dawn,dusk
L mist = Mist fills the valley to the tips of the pines. +fog,mist,rain
L snow = Snow caps every boulder, the water black between. +snow,winter
V water = Low view from a stone in midstream, 20 mm, silky water, sharp

plain-wood-bridge | place | bridge, wooden bridge, old bridge, footbridge, stone bridge, red bridge, suspension bridge, rope bridge, hanging bridge & forest, woods, autumn, stream, creek, jungle, garden, mist, fog, river, canyon, spring, winter, gorge | @ any
D planks = A narrow wooden bridge with a plain rail leads straight from us across a stream and into the trees. -stone,rope,suspension,hanging
D stone = A small stone bridge with one round arch crosses a stream, moss along its parapet. +stone
D rope = A rope bridge with gaps between its planks sags across a deep gorge to the far trees. +rope,suspension,hanging
D autumn = Yellow and red leaves lie on it and drift past underneath. +autumn,fall
D jungle = Ferns, vines and broad leaves hang in from both sides. +jungle
D green = Ferns and mossy stones crowd its ends. -autumn,fall,jungle,winter,snow
D snow = A cushion of snow lies along rail and planks, one line of prints across it. +winter,snow
B trees = Beyond it the trunks close in soft haze.
L soft = Soft light from above through the crowns, the water catching it in pieces.
L soft by hour = Soft light from above through the crowns, the water catching it in pieces. +day,morning,afternoon,spring
L mist = Mist takes the far end of the bridge. +fog,mist
L low = Low sun comes through from the far side and lays the shadow of the rail towards us. +sunset,golden,evening,sunrise,autumn
V onto it = View straight onto the bridge at eye level, 28 mm

plain-water-cave | place | underwater cave, sea cave, cenote, blue grotto, flooded cave, water cave, cave pool, grotto & light, underwater, diver, swimming, blue, sunlight, mexico, beam, boat, rays, water, turquoise | @ any
D beam = A single slanting beam of light falls through a hole in the roof and goes down through blue water to the bottom.
D walls = The rock walls close round it in brown and violet, stalactites reaching down to the surface. -underwater
D under = Rock walls curve overhead like a dark hall, rock teeth hanging down, the water between as clear as air. +underwater,diver
N fish = Small fish hang in the lit part like dust.
B dark = Behind the beam the passage goes off into blue-black.
L turquoise = The light comes from the beam alone, turquoise where it strikes and black beyond.
L turquoise by hour = The light comes from the beam alone, turquoise where it strikes and black beyond. +day,sunlight,light,noon
V wide = Wide view from the edge of the dark, 16 mm

plain-hot-spring | place | blue lagoon, hot spring, hot springs, geothermal, thermal pool, onsen, geyser, steaming pool & iceland, japan, snow, winter, mountains, forest, night, yellowstone, steam, japanese, rocks, spa | @ any
D pool = A milky blue pool steams between black lava rocks, its edge crusted white. -onsen,japan,japanese,yellowstone
D onsen = A stone-rimmed pool steams under a wooden roof, a bamboo spout running into it, wet dark boulders round it. +onsen,japan,japanese
D prism = A wide round pool goes from deep blue in the middle through green and yellow to an orange rim. +yellowstone
D steam = Steam rises in slow sheets and half hides the far side.
D snow = Snow lies deep on the rocks right to the water's edge. +snow,winter
N towel = A folded towel and a wooden bucket lie on a flat stone. +onsen,japan,japanese,spa
B hills = Bare dark hills with streaks of snow stand behind. -onsen,forest
L soft = Soft grey light, the blue of the water the only colour.
L soft by hour = Soft grey light, the blue of the water the only colour. +day,overcast,morning,winter,snow
L night = Small lamps glow in the steam, the sky deep blue. +night,dusk,evening
V edge = View from the water's edge, 28 mm

plain-snowy-peaks | place | snowy mountains, snowy mountain, snow-capped mountains, snowcapped mountains, snow covered mountains, snowy peak, snowy peaks, mountains, mountain, peak, peaks, alps, himalaya, mountain range & snow, snowy, snow-capped, snowcapped, snow-covered, winter | @ any
D peaks = A range of snow-covered peaks fills the middle of the picture, white from the summits down, bare rock only on the steepest cliffs. -peak
D one peak = One steep peak stands in the middle, white from the summit down, bare rock only on its steepest cliffs, lower ridges on both sides. +peak
D forest belt = Dark firs dusted with snow stand in a belt at the foot of the slopes.
D snowfield = In front lies a smooth field of untouched snow with soft ripples from the wind.
B ranges = Farther off one pale ridge stands behind another. -fog,mist,snowfall,snowing,storm,blizzard
L sunrise = The rising sun, low on the left, turns the summits pink and orange; the snow below is still blue, and the sky goes from peach to pale blue. +sunrise,dawn
L sunset = The low sun on the right turns the summits orange-pink; the snow below is already blue, and the sky above is rose and violet. +sunset,dusk,golden,evening
L stars = Stars stand thick above the ridges, and the snow is pale blue under them. +night,stars,milky
L falling = Snow falls in large slow flakes under a grey sky and hides the farthest ridges. +snowfall,snowing,storm,blizzard
L fog = Cloud drifts along the slopes, and the summits stand clear above it. +fog,mist,clouds
L clear sun = Clear sun from the left makes the snow brilliant white with blue shadows in every gully, under a deep blue sky. -overcast
V wide = Wide view from a rise opposite, 35 mm, sharp throughout
`;
