/** Cities, rooms and imagined places as most people ask for them: a skyline at night, a rainy neon street, an isometric room, a castle in the clouds. The form: `tableaux.ts`. */
export const PLAIN_TOWNS_TABLEAUX = `
plain-skyline | place | skyline, city skyline, cityscape, panorama, city view, city lights, city at night, city at sunset, big city | @ any
D towers at the water = Towers stand shoulder to shoulder along the far bank, stepping up to the two tallest in the middle.
D mirrored = The river in front is smooth enough to hold their lights as long wavering stripes. +night,dusk,evening,sunset,blue
D plain water = The river in front carries broken pieces of glass front and sky, a ferry drawing one white line through them. -night,dusk,evening,sunset,blue,fog
N rail = A strip of stone quay with an iron rail and one lamp runs along the lower edge.
B bridge = A long bridge leads off to the right into haze.
L fog = Only the upper floors stand out of the fog, each tower paler than the one before. +fog,mist
L rain = Low cloud cuts off the tallest towers, and rain greys the rest. +rain,storm,overcast
L snow = Snow lies on ledges and quay, flakes softening the lights. +snow,winter
L day = Clear side light, every tower with one bright and one blue face.
L day by hour = Clear side light, every tower with one bright and one blue face. +day,noon,afternoon
L night = Thousands of windows, white and amber, and red lamps on the masts light the haze over the roofs from below. +night
L sunset = The sun goes down behind the towers; their edges burn orange, and the first windows are lit. +sunset,dusk,golden,evening
L dawn = Pink light strikes the east sides, and mist still lies on the water. +dawn,sunrise,morning
V across = Wide view across the water, 50 mm, tripod, sharp from edge to edge

plain-new-york-skyline | place | new york, manhattan, nyc, brooklyn & skyline, cityscape, panorama, night, skyscrapers, brooklyn bridge, sunset, dusk, aerial, above, view | @ any
D towers = Lower Manhattan stands over the East River, stepped brick towers among glass ones, the spire of the Empire State Building further back.
D bridge = The stone towers and slanting cables of Brooklyn Bridge run in from the right. -aerial,above,times
D river = The river holds it all in long shaking stripes, old wooden piles standing in the near water. -aerial,above,street,times
D from above = Straight avenues cut the blocks into long canyons, yellow cabs in them as small as grains. +aerial,above
N lit crown = One tower's crown is lit in white and blue. +night,dusk
B haze = Behind, the lights go on to the edge of the sky. +night
L rain = Cloud hides the tallest floors, and wet stone carries the lights. +rain,fog,snow
L day = Clear side light over the harbour, glass fronts pale blue.
L day by hour = Clear side light over the harbour, glass fronts pale blue. +day,noon,morning,afternoon
L night = Countless windows, amber and white, light the haze above, and red lamps mark the tips. +night
L sunset = The western glass burns orange against a violet sky, the first windows lit. +sunset,dusk,golden,evening
V from brooklyn = Wide view from the Brooklyn side, 35 mm, tripod, sharp throughout

plain-neon-street | place | neon, rain, rainy, wet, reflections, puddle, puddles & street, city, alley, tokyo, hong kong, seoul, shibuya, shinjuku, downtown, road, night city, rainy street, street in tokyo, tokyo street, tokyo at night, street at night, neon street, wet street, neon alley, neon city street, city street, neon city, street at night, tokyo street at night, city street at night, hong kong street at night, seoul street at night, shibuya street at night, neon street at night, rainy street at night, rainy city street, japanese street at night | @ any
D alley of signs = A narrow alley runs away from us between close walls of pipes and fire stairs, signs in pink, blue and green hung one over another. +alley
D japanese signs = Upright signs with Japanese lettering glow pink, blue and green one above another along both sides of a narrow street that runs away from us. +tokyo,shibuya,shinjuku,osaka,japan,japanese -alley
D korean signs = Upright signs with Korean lettering glow pink, blue and green one above another along both sides of a narrow street that runs away from us. +seoul,korea,korean -alley
D chinese signs = Big signs with Chinese lettering hang out over a narrow street from both sides, red, pink and green, one behind the other. +hong,chinatown,shanghai -alley
D canyon of signs = Signs in pink, blue and green glow one above another along both sides of a narrow street that runs away from us between tall fronts. +neon,cyberpunk -alley,tokyo,shibuya,shinjuku,osaka,japan,japanese,seoul,korea,korean,hong,chinatown,shanghai
D lamps = A street runs away from us between lit shop windows, traffic lights and headlamps coming on in twos. -alley,neon,tokyo,shibuya,shinjuku,osaka,japan,japanese,seoul,korea,korean,hong,chinatown,shanghai,cyberpunk
D mirror road = The wet asphalt carries every light upside down, drawn out in long stripes and broken by rings of rain. +rain,rainy,wet,reflections,puddle,puddles,reflection
D umbrellas = A few people under clear umbrellas go away from us along the kerb, dark against the glow. +rain,rainy,wet -empty,deserted
D walkers = A few people go away from us along the kerb, dark against the glow. -rain,rainy,wet,empty,deserted
N machine = Two lit vending machines stand white and red beside a dark door. +tokyo,shibuya,shinjuku,japan,japanese,osaka
N awning = Water runs off the edge of an awning in a bright fringe. +rain,rainy
B far = At the end the towers are only soft blots of colour in the haze.
L neon by night = The neon lights are the only light: pink from the left, blue from the right, the sky between the roofs black. +neon
L signs by night = The signs give all the light, warm from the left and cold from the right, the sky between the roofs black. +night,rain,evening,dusk
L signs = The signs give all the light, warm from the left and cold from the right, the sky between the roofs black.
V low = Upright view close to the ground down the middle of the street, 35 mm, fast lens

plain-cyberpunk | place | cyberpunk city, cyberpunk street, cyberpunk alley, cyberpunk tokyo, cyberpunk town, cyberpunk market, cyberpunk cityscape, cyberpunk metropolis, cyberpunk skyline, dystopian city, neon city, blade runner city, neon metropolis | @ any
D canyon = Black towers with pipes and glowing seams close over a street, moving figures of light on their sides ten floors tall. -alley,market
D alley = Pipes, fans and hanging cables narrow the alley to a slot; doors slide open on red light. +alley
D stalls = Under sheets of plastic the cooks ladle noodles into bowls at stalls lit in pink and green. +market
D crossing figures = Below, people in hooded coats cross between [food stalls under plastic sheets/parked hover bikes], faces lit from their screens. -alley,market,empty
D flying traffic = Strings of flying cars pass at three heights, white one way and red the other. -alley,market
N wet grating = Steam leaves a grating, and each puddle has a sign upside down in it. -day
B smog = The upper floors fade in violet smog behind one vertical sign.
L signs by hour = Magenta neon light from one side and cyan from the other meet on wet metal. +night,rain,evening,dusk
L signs = Magenta neon light from one side and cyan from the other meet on wet metal.
L smog sun = A dull orange sun hangs in the smog, rust and stains showing, the signs pale. +day,morning,noon,sunset
V low = Low upward view, 24 mm, rain in the air, deep blacks

plain-future-city | place | futuristic city, future city, city of the future, sci-fi city, scifi city, futuristic skyline, futuristic cityscape, utopian city, futuristic metropolis, alien city, futuristic tokyo, neo tokyo, futuristic new york, futuristic london, futuristic paris, futuristic dubai, futuristic shanghai, futuristic town, city in the future, city in 2100 | @ any
D towers = Slender towers of white shell and glass rise in curves, joined by bridges at many heights, the tallest lost in cloud.
D traffic = Silver flying cars without wheels glide between them in lines, [each with a blue light under it/their shadows sliding over the glass].
D gardens = Terraces with trees hang on every tower, a waterfall dropping from one to the next. -alien,dystopian
D domes = Between them stand ribbed domes of violet glass, and the ground shines like wet slate. +alien
N platform = In front a round landing platform with a low glass rail juts out over the depth.
B planet = Two pale moons stand over the horizon. +alien,space
B hills = Far behind the towers stand smaller and bluer down to a bay. -alien,space
L rain = Low cloud and rain blur the upper floors, lights doubled on the wet platform. +rain,fog
L clear = Clear morning sun from the left, white fronts bright and shaded sides sky blue.
L clear by hour = Clear sun from the left, white fronts bright and shaded sides sky blue. +morning,day,noon,afternoon
L night = Lines of cool white and warm gold light draw every floor against a violet sky. +night
L sunset = A low sun turns the glass copper, the depths between already blue with lamps. +sunset,dusk,golden,evening
V high = Wide view from a high terrace, 24 mm, crisp, concept art clarity

plain-after-the-end | place | post-apocalyptic, post apocalyptic, apocalyptic, apocalypse, postapocalyptic, ruined, destroyed, abandoned, overgrown & city, street, new york, tokyo, london, paris, skyline, highway, cityscape, downtown, town, metropolis, buildings, skyscrapers, world, landscape, wasteland, road, bridge | @ any
D avenue = A wide avenue has burst open, young trees and long grass standing in the cracks among rows of rusted cars.
D towers = Towers without glass stand on both sides, [one leaning on its neighbour/floors hanging like shelves], their fronts streaked with rust. -overgrown,plants,nature,vines,green
D green towers = Towers without glass stand on both sides, creepers hanging from every floor in long green curtains, birches growing on the ledges. +overgrown,plants,nature,vines,green
N light = A dead traffic light hangs on its cable with a nest on top.
N bus = A bus stands to its windows in weeds, its door open. -desert,snow
B bridge = At the end a motorway bridge breaks off in the air.
L fog = Mist hides everything above the third floor. +fog,mist
L rain = Grey rain falls through the open floors and runs down the avenue. +rain,storm
L haze = Low sun in dusty haze from the left, the far towers only pale shapes.
L haze by hour = Low sun in dusty haze from the left, the far towers only pale shapes. +day,morning,afternoon,noon,golden
L red = A red sun hangs between the towers, and dust glows round it. +sunset,dusk,evening
L night = Without one lamp anywhere the sky is full of stars, the towers black. +night
V street = View from the middle of the roadway, 24 mm, deep, concept-art detail

plain-venice | place | venice, venezia & gondola, gondolas, canal, canals, grand canal, sunset, bridge, rialto, night, morning, fog | @ any
D canal = A canal runs away from us between palaces in faded rose and ochre, their steps green with weed at the water line.
D gondola = A black gondola with a raised steel prow lies across the foreground between striped mooring poles, [a gondolier standing at its stern/red cushions on its seats].
D bridge = A white stone bridge arches over the canal further on, a few people leaning on its rail.
N window = Geraniums hang from a balcony on the left, a green shutter half open.
B dome = Above the roofs stands a pale dome.
L fog = Fog takes away the far bridge, the poles only grey strokes. +fog,mist,winter,rain
L day = Sun falls into the canal from the right, one row of fronts bright, the other blue, green water between.
L day by hour = Sun falls into the canal from the right, one row of fronts bright, the other blue, green water between. +day,noon,morning,afternoon
L sunset = The sun is low at the end of the canal; fronts glow peach and the water carries a gold band towards us. +sunset,golden,evening,dusk
L night = Iron lamps throw yellow streaks on black water, a few windows lit. +night
L dawn = The fronts are pale pink, the water without a ripple. +dawn,sunrise
V from a bridge = View from just above the water, 28 mm, sharp throughout

plain-paris-tower | place | paris, eiffel tower, eiffel & eiffel tower, eiffel, night, sunset, seine, skyline, street, cafe, café, balcony, rooftops, spring, rain, sunrise | @ any
D tower = The Eiffel Tower stands in the middle distance, its brown iron lattice clear against the sky. +eiffel,tower,skyline,rooftops,balcony
D street = Cream stone houses with grey zinc roofs and iron balconies line a street that bends away from us. -seine,rooftops,balcony
D seine = The Seine runs past in front under a stone bridge, house boats along the quay, plane trees above. +seine
D roofs = Grey zinc roofs with rows of clay chimney pots lie below us. +rooftops,balcony,skyline
D cafe = At the corner red awnings shade small round tables and wicker chairs facing the pavement. +cafe,café
N kiosk = A green newspaper kiosk with a domed roof stands under a chestnut. +street
B church = A white domed church stands on a hill far behind. +skyline,rooftops
L rain = The wet paving mirrors lamps and awnings. +rain
L soft day = Soft light through thin cloud, the stone warm grey.
L soft day by hour = Soft light through thin cloud, the stone warm grey. +day,afternoon,noon,morning
L night = The tower is lit in gold from its feet to its tip, the sky deep blue, lamps along the kerb. +night
L sunset = The sky is rose behind the lattice, the upper windows catching orange. +sunset,dusk,golden,evening,sunrise,dawn
V eye level = View at eye level, 50 mm, sharp in depth

plain-medieval-town | place | medieval, fantasy, old, fairytale, cobblestone, cobbled, european & village, town, street, market, square, alley, city, marketplace | @ any
D houses = Timbered houses lean over a cobbled lane, upper floors jutting out until they nearly touch, roofs of mossy tile.
D square = Timbered houses with steep gables stand round a cobbled square, a stone well in its middle. +square,market,marketplace
D signs = Wrought-iron signs, [a boot, a loaf and a key/a shield and a barrel], hang on brackets over small leaded windows.
D stalls = Under striped cloths stand baskets of apples, cheeses and clay jugs. +market,marketplace
N cart = A two-wheeled cart with sacks stands by a door, its shafts on the ground.
B castle = Over the roofs stands a grey castle on its rock. -modern
L rain = Rain has darkened the timber, and the gutter down the middle runs. +rain
L fog = Mist fills the end of the lane, the gables going grey one after another. +fog,mist,dawn
L snow = Snow lies on roofs and sills, a trodden track down the middle. +snow,winter,christmas
L side sun = Warm side light falls into the lane from the left and picks out every cobble.
L side sun by hour = Warm side light falls into the lane from the left and picks out every cobble. +day,morning,afternoon,noon,golden,sunset,evening
L night = Lanterns burn at the doors, small panes glow yellow, and the cobbles shine between. +night,dusk
V lane = View down the lane at eye level, 28 mm, rich in small things, sharp

plain-iso-room | place | isometric room, isometric bedroom, isometric living room, isometric kitchen, isometric office, isometric studio, isometric workspace, isometric gaming room, isometric bathroom, isometric library, isometric cafe, isometric coffee shop, isometric shop, isometric bakery, isometric bookstore, isometric classroom, isometric interior, cutaway room | @ any
D cut cube = The room stands as a cut-open cube with two walls and a floor, seen from above at thirty degrees, all upright edges parallel.
D bed = A low bed with a thick rumpled duvet stands in the corner under the window, a desk with a lamp on the other wall. +bedroom
D sofa = A round-edged sofa with cushions stands on a rug, a low table and a television before it. +living
D counter = Wooden counters run round the corner with a stove, a sink and open shelves of plates. +kitchen
D desk = A wide desk with two screens, a swivel chair and shelves of books fill the corner. +office,workspace,studio,classroom,library,bookstore
D screens = A desk with three screens and a tall chair stands in the corner, purple light strips along the wall. +gaming
D shop = A counter with a till and a glass case of pastry stands in the corner, two small tables and stools before it. +cafe,coffee,shop,bakery
D tub = A white tub with feet stands on tiles, a round mirror over the basin. +bathroom
D small things = Small exact things fill it: [a plant in a pot, a pile of books, a mug/slippers on the rug, a framed picture, a trailing plant], each with soft round edges. -kitchen,living,gaming,cafe,coffee,shop,bakery,classroom,office,library,bookstore,bathroom
D counter things = A chalkboard, hanging lamps, a row of cups and potted plants stand about, edges soft and round. +cafe,coffee,shop,bakery
D kitchen things = A kettle, a bowl of fruit, hanging pans, a striped towel and herbs in pots are modelled in soft round forms. +kitchen
D living things = Cushions, a pile of books, framed pictures, a floor lamp and a trailing plant stand round it, softly rounded. +living
D gaming things = Figures on a shelf, a headset on its hook, a round rug and a small fridge crowd round it, all with soft round edges. +gaming
D shelf things = Books, folders, a clock, a plant and a waste basket complete it, modelled with soft edges. +classroom,office,library,bookstore
D bath things = Rolled towels, bottles, a plant and a bath mat are all there in soft round forms. +bathroom
N outside = The outer faces show the floor's thickness, and a few steps lead down to the bare ground.
L lamp = Warm light from a hanging lamp, cool light from above, with soft contact shadows.
L neon strips = Pink and blue light strips along the walls and desk edge stain the room, the rest in violet shade. +gaming,neon
L lamp by hour = Warm light from the lamp fills the room, the window deep blue. +night,evening,cozy,cosy
L window sun = Sun comes through the window and lays its bright shape across the floor. +morning,day,afternoon
V isometric = Isometric 3D illustration, clean matt materials, on a plain pastel ground

plain-iso-place | place | isometric city, isometric town, isometric village, isometric island, isometric castle, isometric farm, isometric garden, isometric street, isometric building, isometric factory, isometric forest, isometric park, isometric landscape, isometric world, isometric map, isometric house, isometric cottage, isometric home, isometric temple, isometric tower, isometric bridge, isometric harbor, isometric beach, isometric mountain | @ any
D tile = A square block of ground is cut out like a piece of cake and seen from above at thirty degrees, its earth layers showing at two sides.
D city = On it small towers and houses stand along a crossing of streets with cars no bigger than beans. +city,town,street,building
D village = On it five small houses with red roofs stand round a well and a winding path. +village
D house = On it a small house with a tiled roof, a porch and a garden with stepping stones stands behind a low fence. +house,cottage,home
D japan = Sliding paper doors stand half open, a maple and a stone lantern beside a tiny pond. +japanese,japan
D tall = On it a stone tower with a winding outside stair stands on a rock. +tower,temple
D shore = On it a strip of sand, a pier and two small boats meet clear blue water that falls away at the edges. +beach,harbor,bridge
D peak = On it a snow-capped peak rises from dark firs, a cable car on its line. +mountain
D island = On it a grassy island with a beach, three palms and a hut is ringed by clear blue water that falls away at the edges. +island
D castle = On it a small castle with four round towers, blue cone roofs and a moat fills the middle. +castle
D farm = On it a red barn, a silo and square fields in four greens are fenced with white rails. +farm,garden,landscape
D trees = On it round trees of three greens stand between a pond and a path. +forest,park
D hall = On it a brick hall with saw-tooth roofs and two chimneys is fed by a small railway. +factory
D exact = Every thing has the same scale and three fixed tones, light on top, middle at the left, dark at the right.
N life = [A dog, a bench and a lamp/A tiny cart, a fence and a sign] stand about, no larger than peas.
L soft = Soft light from the upper left, short shadows to the right.
L night = Small windows and lamps glow warm, and the ground is deep blue. +night
V isometric = Isometric illustration, clean edges, the block floating on a plain pale ground

plain-floating-islands | place | floating island, floating islands, flying island, flying islands, sky island, sky islands, island in the sky, islands in the sky, floating rocks, floating mountains, castle in the sky, floating castle, castle in the clouds, city in the clouds, floating city, sky city | @ any
D islands = Islands of rock hang in the open sky at different heights, grass and old trees on top, [roots and broken stone below/tapering below to bare points].
D fall = From the largest a waterfall drops over the edge and blows away as mist before it reaches the clouds. -castle,city
D castle = On the largest stands a castle with slim white towers and blue roofs, its gate at the very edge. +castle
D city = On the largest stand terraces of white houses with domes and gardens, stairs between them. +city
N bridge = A rope bridge sags from one island to the next, and white birds circle under it.
B clouds = Far below lies a sea of cloud with the shadows of the islands on it.
L storm = Dark cloud towers behind, one shaft of sun on the nearest island. +storm,rain
L late sun = Sun from the right warms grass and rock, the undersides lilac.
L late sun by hour = Sun from the right warms grass and rock, the undersides lilac. +day,morning,afternoon,noon
L sunset = The low sun turns clouds and falling water gold, the undersides violet. +sunset,golden,evening,dusk,sunrise,dawn
L night = Moonlight silvers the edges, and warm windows and lanterns dot the islands. +night
V level = Wide view level with the islands, deep air, painted in clear layers

plain-magic-forest | place | enchanted forest, magical forest, magic forest, fairy forest, fairytale forest, fairy tale forest, mystical forest, fantasy forest, glowing forest, elven forest, mystic forest, bioluminescent forest, mushroom forest, giant mushrooms, giant mushroom, fairytale woods, magical woods, enchanted woods | @ any
D great trunks = Huge old trees with spread roots and hanging moss stand in rows, their crowns closing far above.
D mushrooms = Mushrooms with glowing blue-green caps grow in clusters up the trunks and along the ground, [the largest as high as a chair/each lighting a ring of moss]. +mushroom,mushrooms,glowing,bioluminescent
D path = A path of flat mossy stones winds in between them, ferns at both sides.
D stream = A clear stream runs beside it and carries the lights in broken pieces. -mushroom,mushrooms,glowing
N fireflies = Gold specks of light drift at the height of the ferns.
B bright gap = Deeper in, the trunks go blue in mist round one bright opening.
L fog = Mist stands between the trunks and spreads every light into a halo. +fog,mist
L beams = A beam of pale light falls through the crowns on the path, all round it green and teal.
L beams by hour = A beam of pale light falls through the crowns on the path, all round it green and teal. +day,morning,afternoon,sunrise,golden
L night = Moonlight falls in thin blue bars, and the glow from the ground is stronger than it. +night,dusk,evening
V low = Low view along the path, 24 mm, teal, moss green and gold

plain-fantasy-castle | place | fantasy castle, fairytale castle, fairy tale castle, magic castle, magical castle, disney castle, princess castle, elven castle, ice castle, enchanted castle, crystal castle, dark castle, vampire castle, dracula castle, gothic castle, evil castle, ice palace, frozen castle, frozen palace, snow castle, snow palace, crystal palace, dark fantasy castle, castle in a storm | @ any
D towers = Slim white towers with blue cone roofs rise in steps from a rock, gold balls on their tips, bridges between them. -ice,crystal,dark,vampire,dracula,gothic,evil
D ice = Towers clear as glass and pale blue rise in spikes from a frozen lake, snow on every ledge. +ice,crystal,frozen
N icicles = Icicles as long as lances hang from every arch, and snow-covered firs stand round it. +ice,crystal,frozen,snow
D dark = Black towers, thin as needles, stand crowded on a cliff with red-lit windows and a broken bridge. +dark,vampire,dracula,gothic,evil
D on clouds = It stands on a single crag that rises out of a sea of cloud, other clouds drifting between the towers. +clouds,cloud,sky
D road = A winding road with [stone lions/lanterns] at its bends leads up to the open gate. -ice,crystal,clouds,cloud,sky
D water = A lake at its foot holds it upside down, two swans on it. -clouds,cloud,sky,dark,vampire,dracula,gothic,evil,ice,crystal
N bats = Bats and ravens wheel round the highest tower. +dark,vampire,dracula,gothic,evil
N banners = Long banners in red and gold stand out from the battlements. -ice,crystal,dark,vampire,dracula,gothic,evil
B peaks = Steep blue mountains with threads of waterfall stand behind. -clouds,cloud,sky,dark,vampire,dracula,gothic,evil
B moon = A huge pale moon stands behind the towers in torn cloud. +dark,vampire,dracula,gothic,evil
L morning = Clear warm sun from the left on walls and roofs, a thin mist below. -dark,vampire,dracula,gothic,evil
L morning by hour = Clear warm sun from the left on walls and roofs, a thin mist below. +day,morning,afternoon,sunrise,dawn
L moonlit = Cold moonlight rims every edge, and lightning shows between the clouds. +dark,vampire,dracula,gothic,evil
L sunset = The sky is rose and gold behind it, the first windows lit. +sunset,golden,evening,dusk
L night = Every window is lit, fireflies over the lake, stars thick above. +night
V across = Wide view from across the valley, painted in clear depth

plain-crystal-cave | place | crystal cave, crystal cavern, crystals, glowing cave, glowing crystals, gem cave, magic cave, fantasy cave, ice cave, underground lake, glowing cavern, cave with crystals, cave with glowing crystals, cave glowing crystals, cave crystals lake, crystals cave | @ any
D crystals = Crystals as thick as trunks grow from floor and roof and cross the hollow at all angles, [violet and milk-white/rose, blue and clear]. -ice
D ice = The walls are clear blue ice in smooth scoops like the inside of a shell, cracks running through them as white veins. +ice
D lake = A still pool on the floor doubles everything, [flat stones leading into it/a thin mist over its edge].
D small ones = Smaller ones stand in tufts on every ledge, sharp as needles. -ice
N dust = Bright motes hang in the air. -ice
B passage = At the back a passage leads on, one faint glow at its end.
L within = The crystals glow from within and colour the rock round them, the roof lost in black. -ice
L within by hour = The crystals glow from within and colour the rock round them, the roof lost in black. +night,day -ice
L through = Daylight comes through the ice from above and goes from white to deep blue. +ice
V low = Wide low view from the edge of the pool, 18 mm, deep shadows

plain-underwater-city | place | underwater city, atlantis, sunken city, city under the sea, underwater palace, underwater ruins, drowned city, underwater temple, sunken temple, lost city of atlantis, underwater kingdom | @ any
D columns = Temples with tall columns and domes stand on a slope of white sand, stairs and arches between them, weed along every ledge. -modern,futuristic
D domes = Glass domes with lit towers inside stand on the sea floor, joined by clear tubes. +modern,futuristic
D statue = A giant stone figure with a broken arm [rises over the roofs/sits before the largest gate], corals on its shoulders. -modern,futuristic
D fish = Shoals of silver fish turn between the columns, and a manta ray glides over the square.
N amphora = Clay jars lie half sunk in the sand in front. -modern,futuristic
B blue = Further off the roofs go over into blue without an edge.
L shafts = Slanting shafts of light fall from the surface and move over stone and sand.
L shafts by hour = Slanting shafts of light fall from the surface and move over stone and sand. +day,noon,morning,afternoon
L glow = Blue-green lights burn in windows and along the stairs, black water above. +night,glowing
V wide = Wide underwater view, slightly from above, 18 mm, teal and gold

plain-alien-planet | place | alien planet, alien world, alien landscape, another planet, exoplanet, strange planet, alien jungle, alien forest, alien city, mars, martian landscape, surface of mars, red planet, desert planet, ice planet, jungle planet, forest planet, ocean planet, frozen planet | @ any
D dunes = Dunes of pale orange sand run to a horizon of needle-thin rocks, the ribs of some huge dead beast half buried in one. +desert
D ice plain = A plain of blue ice split by deep cracks runs to frozen spires. +ice,frozen
D plain = A plain of cracked violet rock runs to a horizon of needle-thin peaks. -desert,ice,frozen,ocean,mars,martian,jungle,forest
D mars = A plain of rust-red sand and sharp stones runs to flat-topped hills, wheel tracks leading off across it. +mars,martian
D jungle = Plants like umbrellas, spirals and glass bells in blue and magenta stand thick on both sides of a pale stream. +jungle,forest
D growth = Tall plants like glowing feathers stand in tufts among pools of still green water. -desert,ice,frozen,mars,martian,jungle,forest
D base = White domes joined by tubes, an antenna and a small rover stand in the middle distance. +colony,base
B two suns = Two suns, one white and one small and red, stand over it, so that everything has two shadows. +suns
B two moons = A ringed planet fills a quarter of the sky, with two small moons beside it. -mars,martian
B pink sky = The sky is butterscotch with a small pale sun. +mars,martian
L glow = Every leaf and stalk shines from within, blue, green and magenta, and lights the water between; the sky is dark. +bioluminescent,glowing,bioluminescence
L low sun = A low sun from the left gives long shadows, the air hazy near the ground.
L night = The plants' own glow lights the ground, stars and rings above. +night
V wide = Wide view from standing height, 24 mm, sharp to the horizon

plain-steampunk-city | place | steampunk city, steampunk town, steampunk street, victorian steampunk, steampunk london, steampunk cityscape, clockwork city, airship dock, airship harbour, steampunk harbour | @ any
D towers = Brick towers bound with copper bands and turning gears crowd over a cobbled street, pipes running from roof to roof.
D airships = Airships with ribbed canvas hulls and brass propellers [hang moored to the towers/pass between the chimneys], signal lamps lit.
D clock = A clock as wide as three houses shows its wheels above the square.
N steam car = A three-wheeled steam carriage with a tall funnel stands at the kerb.
B chimneys = Rows of chimneys go off into amber smoke.
L gas = Gas lamps make yellow rings in fog, furnaces glow behind round windows. +night,fog,dusk
L amber = Low sun in smoke, everything copper and brown, the brass edges bright.
L amber by hour = Low sun in smoke, everything copper and brown, the brass edges bright. +day,sunset,morning,afternoon,evening,golden
V street = View up from the street, 24 mm, rich in detail

plain-portal | place | portal, magic portal, glowing portal, portal to another world, gateway, stargate, magic door, doorway to another world | @ any
D ring = A ring of carved stone, twice as tall as a person, stands upright on three steps, moss in its letters. -door,doorway
D door = A plain wooden door stands open in its frame without any wall. +door,doorway
D other world = Inside it another world shows clear as through a window: [a sunny meadow with white towers/a violet sky over floating rocks], light spilling out over the steps. -space
D sparks = Its edge crackles with thin blue threads of light that lift leaves and dust from the ground.
N prints = Footprints in the grass lead up to it and not back. -snow,sand,desert,city
B dark wood = Round it stand old trees, dark against the glow. -desert,city,space,snow,mountain
L glow = Its light falls forward in a bright fan, blue on stone and ground, and all the rest is dusk.
L glow by hour = Its light falls forward in a bright fan, blue on stone and ground, and all the rest is dark. +night,evening,dusk
V frontal = View straight from the front, 35 mm, deep shadow round one bright shape

plain-mushroom-house | place | mushroom house, mushroom village, fairy house, fairy village, gnome house, gnome village, hobbit house, hobbit hole, fairy garden, tree house village, elf village, elven village, tiny house in forest, treehouse village, tree house city, treehouse city | @ any
D house = A fat mushroom with a red, white-spotted cap has a round door, two small windows and a crooked chimney with smoke. +mushroom,gnome,fairy
D hole = A round green door with a brass knob in its middle is set in a grassy bank, small windows on both sides. +hobbit
D trees = Round wooden houses hang in giant trees, joined by rope bridges and winding stairs. +tree,elf,elven
D lanterns up = Lanterns hang along every rail, and small figures cross between the platforms far above. +tree,treehouse,elf,elven
D path = A path of flat stones with [tiny lanterns/a low twig fence] leads to the step. -tree,treehouse,elf,elven
D garden = Bluebells, ferns and clover stand round it as tall as bushes. -hobbit,tree,treehouse,elf,elven
N washing = A line of tiny washing and a watering can no bigger than an acorn are at the side. -hobbit,tree,treehouse,elf,elven
N hobbit garden = Sunflowers, cabbages and a wooden bench stand along the low wall, smoke coming from a chimney in the turf. +hobbit
B hobbit hills = Behind lie round green hills with other round doors and a mill by a stream. +hobbit
B wood = Behind, the trunks of the wood go up out of the picture, mossy and very large. -hobbit
L warm = Sun comes in low through the leaves, and the windows glow warm.
L warm by hour = Sun comes in low through the leaves, and the windows glow warm. +day,morning,afternoon,golden,sunset,evening
L night = Windows and lanterns give warm light in a blue dusk, fireflies above the grass. +night,dusk
V ground = Close view from the ground, 28 mm, storybook detail, soft behind -tree,treehouse,elf,elven
V up = View up from the forest floor, 24 mm, storybook detail, deep +tree,treehouse,elf,elven

plain-future-traffic | place | futuristic city, future city, city of the future, sci-fi city, scifi city, futuristic, cyberpunk city, futuristic skyline & flying cars, flying car, hover cars, hovercars, spaceships, flying vehicles, airships, monorail, drones | @ any
D towers = Slender towers of glass and white metal rise one behind another as far as we see, joined by curved bridges with trees on them. -cyberpunk,dystopian,night
D dark towers = Dark towers with lit windows and glowing signs rise one behind another as far as we see, joined by bridges at many heights. +cyberpunk,dystopian,night
D lanes = Flying cars glide between the towers in three lanes one above the other, white lamps coming towards us, red ones going away. -airships,monorail,spaceships
D near one = One flying car passes close to us, a smooth silver body without wheels, a blue glow under its belly. -spaceships,airships,monorail
D ship = A long ship with lit portholes hangs between two towers, smaller ones about it. +spaceships,airships
D rail = A silent train bends round a tower on a single beam. +monorail
B depth = Far below, the streets are thin lines in the haze.
L night = The sky is deep blue; lit windows and thin lines of violet light draw every floor, and the lamps of the traffic glow in the haze. +night,evening,dusk
L sunset = A low sun turns the glass copper, lamps already lit in the depth. +sunset,golden
L rain = Rain blurs the upper floors, and every lamp has a soft halo. +rain,fog
L clear = Clear morning sun from the left, the fronts bright and the shaded sides sky-blue.
L clear by hour = Clear sun from the left, the fronts bright and the shaded sides sky-blue. +day,morning,afternoon,noon
V between towers = Wide view from the height of the middle lane, 24 mm, deep, crisp

plain-spooky-house | place | haunted house, haunted mansion, spooky house, creepy house, abandoned house, abandoned mansion, creepy mansion, old mansion, witch house, witch hut, witch cottage, witch cabin, witchs house & hill, moon, full moon, night, forest, fog, halloween, storm, lightning, bats, graveyard, cemetery, woods, dark, swamp, bog, marsh, halloween night, lake | @ any
D witch hut = A crooked hut of black boards with a roof like a bent hat stands on stilts and roots, a lantern by the door, jars and bones hanging from the eave. +witch,witchs
D house = A tall wooden house with a crooked tower, a sagging porch and broken shutters stands against the sky, one window lit a dull yellow. -witch,witchs
D hill path = A path with crooked steps and a leaning iron fence winds up the bare hill to its door. -forest,woods,swamp,bog,marsh,witch,witchs
D trees = Leafless trees close in on both sides, their branches reaching in front of the walls. +forest,woods
D swamp = Still black water with duckweed and dead trunks lies round it, a plank walk leading to the door. +swamp,bog,marsh
D moon = A huge pale moon stands right behind the tower. +moon
N stones = Tilted gravestones stand in long grass by the gate. +graveyard,cemetery,halloween
N pumpkins = Three carved pumpkins glow on the steps. +halloween
N gate = The gate hangs open on one hinge. -halloween,graveyard,cemetery
B bats = A few bats cross the sky.
L flash = A fork of lightning lights one side of the house white. +lightning,storm
L fog = Ground fog hides the foot of the walls and the path. +fog,mist
L moonlit = Cold moonlight rims roof and branches, all the rest blue-black. -lightning,storm
L moonlit by night = Cold moonlight rims roof and branches, all the rest blue-black. +night
V from below = View from the foot of the path, slightly upward, 28 mm

plain-fireside | place | fireplace, fire, log fire, open fire, wood stove, wood burning stove, crackling fire, crackling fireplace & library, living room, cabin, room, bedroom, study, reading nook, lodge, cottage, lounge, cozy, cosy, chalet, inn, tavern | @ any
D fire = Logs burn in a stone fireplace with a thick oak beam over it, flames low and steady above red embers. -modern,minimalist,scandinavian,luxury,elegant,contemporary,tv,boho
D chairs = One deep armchair with a knitted blanket over its arm is turned to the fire, a mug of tea on the low table beside it. -tavern,inn,bedroom -modern,minimalist,scandinavian,luxury,elegant,contemporary,tv,boho
D bed = A wide bed with a heavy knitted blanket and four pillows stands facing it. +bedroom
D benches = Dark tables with benches stand round it, tankards and a candle on the nearest. +tavern,inn
D shelves = Shelves full of old books go up to the ceiling on both sides, a ladder leaning against them. +library,study,reading
D logs = Round log walls show on both sides, snowshoes hung beside the window. +cabin,lodge,chalet
N rug = A thick wool rug lies before the hearth, its pile lit along the near edge. -bedroom,tavern,inn
B window = Through the small window at the back show [bare branches/dark firs] in the blue of evening. -rain,snow,winter,day,morning
B snow window = Snow lies along the bars of the window at the back. +snow,winter,christmas
L fire by hour = The fire gives the light: it lies amber on rug, wood and stone, and the corners of the room sink into deep brown. +night,evening,winter,snow,rain
L fire and lamp = The fire gives the light: it lies amber on chair, rug and stone, and the corners of the room sink into deep brown.
L by day = Pale daylight from the window meets the amber of the fire. +day,morning,afternoon
V seated height = View from seated height, 35 mm, quiet warm browns

plain-spaceship | deed | spaceship, spacecraft, starship, space ship, rocket, space shuttle, space station & saturn, planet, space, stars, galaxy, nebula, mars, moon, earth, jupiter, asteroid, asteroids, orbit, black hole, alien planet, outer space, deep space, warp, through space, fly, flying, fly past, fly through, orbit, orbiting, travel, explore, drift, pass, approach, land on, launch, leave | @ any
D hull = A long grey hull crosses the picture at a slant, plated in panels of slightly different tone, rows of tiny lit windows along its flank. -rocket,shuttle,station
D rocket = A slim rocket climbs on a narrow white flame, its nose towards the upper right. +rocket
D shuttle = A white shuttle with black belly and stub wings turns its open bay towards us. +shuttle
D station = A ring-shaped station turns slowly, spokes to its hub, two docked ships at its rim. +station
D engines = Its engines glow blue-white, and a thin trail follows. -station
D saturn = Behind it Saturn fills half the frame, pale gold bands and the broad tilted rings, its shadow across them. +saturn
D planet = Behind it the curve of a great planet fills the lower corner, its air a thin bright line. +planet,mars,earth,jupiter,orbit,moon -saturn
D rocks = Grey tumbling rocks of all sizes drift past, one very close. +asteroid,asteroids
D gas = Behind it a cloud of rose and blue gas opens, stars burning in it. +nebula,galaxy
N shuttlecraft = Two small craft fly ahead of it, no larger than sparks. -station
L one sun = A hard white sun from the left lights one side, the other black. +space,planet,saturn,mars,moon,earth,jupiter,orbit,galaxy,nebula,stars,asteroid,asteroids
V wide = Wide view in open space, deep focus, black with a few clear colours

plain-market-old | place | medieval, fantasy, village, middle ages, old, arabian, oriental, moroccan & market, marketplace, market square, village market, medieval market, town market, bazaar | @ any
D stalls = Wooden stalls with striped and patched cloth roofs stand round a cobbled square between timbered houses. -arabian,oriental,moroccan,bazaar
D goods = On them lie round loaves, cheeses, apples in baskets, clay jugs and bundles of dried herbs. -arabian,oriental,moroccan,bazaar
D souk = A covered lane runs between open booths, brass lamps and carpets hung up to the beams. +arabian,oriental,moroccan,bazaar
D spices = Spices stand in cones of red, yellow and brown in open sacks. +arabian,oriental,moroccan,bazaar
D crowd = People in hooded wool cloaks and aprons bargain, a woman with a goose under one arm, a boy carrying a yoke of pails. -arabian,oriental,moroccan,bazaar,empty
N cart = A two-wheeled cart with an ox stands at the side, chickens pecking under it. -arabian,oriental,moroccan,bazaar
B castle = Behind the roofs rises a grey stone tower with a banner. -arabian,oriental,moroccan,bazaar
L snow = Snow lies on cloth roofs and cobbles, breath showing white. +snow,winter
L side = Warm side light through dust and smoke picks out cloth and faces.
L side by hour = Warm side light through dust and smoke picks out cloth and faces. +day,morning,afternoon,golden,sunset,evening
L lit = Lanterns hang from every stall, faces amber, the sky deep blue. +night,dusk
V in the lane = View down the lane at eye level, 28 mm, crowded, sharp

plain-ancient-temple | place | egyptian temple, ancient temple, ancient egyptian temple, greek temple, roman temple, mayan temple, maya temple, aztec temple, mayan pyramid, jungle temple, lost temple, temple ruins, ancient ruins, pyramids, pyramid, ancient egypt, ancient greece, ancient rome, parthenon, acropolis, colosseum, angkor wat, machu picchu, karnak, abu simbel, temple in ancient greece, egypt temple, temple of, ruined temple, overgrown temple, abandoned temple, temple in the jungle, hidden temple, stone temple | @ any
D egypt = Two sloping towers carved with striding kings flank a gate, four seated stone giants and a row of rams before it. +egyptian,egypt,karnak,simbel -pyramids,pyramid
D pyramids = Three pyramids stand on a plain of sand, their edges worn into steps, a small caravan crossing before the largest. +pyramids,pyramid -mayan,maya,aztec
D greek = Fluted marble columns carry a carved gable on three worn steps, olive trees below. +greek,greece,parthenon,acropolis
D roman = Round arches stand three tiers high in broken travertine, umbrella pines beside. +roman,rome,colosseum
D maya = A stepped pyramid with a steep stair rises out of jungle, a small stone house on top, roots splitting its terraces. +mayan,maya,aztec,jungle,lost
D khmer = Five towers like lotus buds stand behind a pond, carved faces and galleries reached by a causeway. +angkor
D inca = Terraces and roofless walls of fitted stone lie on a saddle below a steep green peak. +machu
D any = Rows of columns, some standing and some fallen, lead to a dark doorway with a carved lintel. -egyptian,egypt,karnak,simbel,pyramids,pyramid,greek,greece,parthenon,acropolis,roman,rome,colosseum,mayan,maya,aztec,jungle,lost,angkor,machu
N block = A carved block lies in front, [half in the sand/grass along its joints], its figures still sharp.
L mist = Mist hangs between the stones, shafts of pale light through it. +fog,mist,dawn,sunrise
L low = Low warm sun from the left cuts every carving and joint.
L low by hour = Low warm sun from the left cuts every carving and joint. +morning,afternoon,day,golden,sunset,evening
L noon = High hard sun, short black shadows. +noon
L night = Torches burn along the way, the upper stone lost under stars. +night
V approach = View from the approach at eye level, 24 mm, stone sharp throughout

plain-rain-window | place | rainy window, window in the rain, rain on the window, rain on window, raindrops on window, rainy day window, window rain, window on a rainy day, rainy night window, cozy window, window seat, window & city, rain, rainy, street, night, view, lights, garden, forest, storm, reading, cozy | @ any
D pane = A window fills the picture from inside, drops running down the glass in crooked tracks and joining, each holding a tiny upside-down view. +rain,rainy,raindrops,storm
D clear pane = A window fills the picture from inside, its frame dark against what lies beyond. -rain,rainy,raindrops,storm
D city = Beyond it the city is only soft discs of amber, red and white, one tower's outline just readable. +city,lights,street,night
D trees = Beyond it trees and a path blur into soft greens. +garden,forest
N sill = On the sill stand a mug with steam, a folded blanket and a small plant in a clay pot.
B lamp = A shaded lamp inside is mirrored in the glass. -day,morning
L two by hour = Cool blue light from outside meets the warm lamp from the left. +rain,night,evening,dusk,overcast,storm
L two = Cool blue light from outside meets the warm lamp from the left.
L morning = Pale grey light comes in and lies along the sill. +morning,day
V close = Close view straight at the glass, 50 mm, drops sharp, the rest soft

plain-mars-colony | place | mars colony, mars base, colony on mars, moon colony, space colony, martian colony, martian base, city on mars, mars city | @ any
D domes = White and copper domes of different sizes stand on a rust-red plain, joined by ribbed tubes, lit windows along their rims.
D greenhouse = Through the glass of the largest show [rows of green plants/young trees and a path].
D rover = A six-wheeled rover with balloon tyres comes towards us on a packed track, dust hanging behind it.
N antenna = A tall antenna and rows of solar panels stand at the side, filmed with red dust.
B hills = Flat-topped red hills close the plain under a butterscotch sky. -moon
L small sun = A small pale sun from the left, soft long shadows in the dusty air.
L small sun by hour = A small pale sun from the left, soft long shadows in the dusty air. +day,morning,afternoon,night
L blue sunset = Round the setting sun the sky is blue, the rest brown. +sunset,dusk
V wide = Wide view from a rise, 28 mm, sharp, rust, white and green

plain-shibuya | place | shibuya, shibuya crossing, tokyo crossing, times square, piccadilly, piccadilly circus, crossing & crossing, night, crowd, people, rain, busy, times square, piccadilly, shibuya, neon | @ any
D crossing = White stripes run across a wide crossing from four corners and diagonally through the middle, people coming over them from all sides at once. -times,piccadilly
D square = Screens as high as houses stand round a long open square, yellow cabs edging through the crowd. +times
D circus = A curved wall of screens stands over a round plaza with a winged statue, red buses turning past it. +piccadilly
D screens = Screens cover the fronts to the tenth floor, [a face/a bottle] on the largest, vertical signs packed beside it. -times,piccadilly
D umbrellas = Clear umbrellas crowd together, lit through from above. +rain
N blur = The nearest walkers are blurred by their step, one of them standing still and sharp.
B towers = Behind the screens office towers go up with a few lit floors.
L screens by night = The screens give all the light, white and pink on faces and stripes, the sky dark blue. +night,evening,dusk,rain
L screens lit = The screens give all the light, white and pink on faces and stripes, the sky dark blue.
L day = Bright even daylight, the screens pale. +day,morning,afternoon,noon
V high = View from an upper window over the corner, 28 mm, sharp, half a second of movement

plain-istanbul-roofs | place | istanbul & rooftop, rooftops, skyline, view, sunrise, sunset, mosque, bosphorus, hagia sophia, blue mosque, night, panorama, galata | @ any
D domes = Grey domes heap up round the great dome of a mosque, four thin minarets with ringed balconies beside it.
D water = Behind them the Bosphorus lies pale, ferries drawing white lines across it.
D roofs = Below us tiled roofs, chimneys and satellite dishes step down to the shore.
N gulls = Gulls wheel at our height, a glass of tea and a saucer standing on the parapet.
B asia = The far shore is a low line of hills with a bridge.
L rose = The sun comes up behind the domes, which stand grey-violet in a rose and gold haze. +sunrise,dawn,morning
L sunset = The sky burns orange behind the minarets, windows catching it one by one. +sunset,dusk,golden,evening
L day = Clear sea light with quick clouds, the domes lead-grey and the water blue.
L day by hour = Clear sea light with quick clouds, the domes lead-grey and the water blue. +day,noon,afternoon
L night = Domes and minarets are lit gold from below, lamps shaking on black water. +night
V from a roof = Wide view from a roof terrace, 35 mm, sharp

plain-magic-school | place | hogwarts, hogwarts castle, wizard school, magic school, school of magic, wizarding school, magic academy, snowy castle, winter castle | @ any
D castle = A huge grey castle with dozens of pointed towers and lit arched windows stands on a cliff, a long stone bridge on tall arches leading to it.
D snow on it = Snow lies on every roof cone and ledge, icicles along the arches. +snow,winter,christmas,snowy
D lake = A black lake lies below it and holds the windows as shaking gold lines. -snow,winter,snowy
D frozen lake = The lake below is frozen, a row of small footprints leading across. +snow,winter,snowy
N owls = Two owls cross the sky towards the highest tower. +hogwarts,wizard,magic,wizarding
B mountains = Steep dark mountains stand behind in cloud.
L blue hour by hour = The sky is deep blue, warm light in every window. +night,evening,dusk,winter,snow
L storm = Lightning stands behind the towers. +storm
L blue hour = The sky is deep blue, warm light in every window.
L day = Thin sun through cloud, grey stone and cold shadows. +day,morning,afternoon
V across = Wide view from across the water, 35 mm, painted in clear depth

plain-gothic-inside | place | cathedral interior, interior of a cathedral, church interior, gothic interior, inside a cathedral, inside of a cathedral, inside a church, gothic cathedral interior, cathedral inside, abandoned church, abandoned cathedral, ruined cathedral, old church interior, nave | @ any
D nave = Clustered stone pillars go up on both sides like tree trunks and meet in ribbed vaults far overhead, the aisle running straight to the altar.
D window = A round window of blue and red glass stands at the end, and its colours lie in patches on the floor. -abandoned,ruined
D ruined = Part of the vault has fallen; sky shows through, ivy hangs down the pillars and grass grows between the flagstones. +abandoned,ruined
N pews = Dark pews stand in rows, [one candle stand burning at the side/an open hymn book left on the nearest].
L shafts = Shafts of light fall from high windows on the left and fade before they reach the floor.
L shafts by hour = Shafts of light fall from high windows on the left and fade before they reach the floor. +day,morning,afternoon,sunset
L candles = Hundreds of candles light the lower stone amber, the vaults lost in black. +night,dark,candles,candle
V down the nave = Symmetrical view down the middle of the nave, 20 mm, verticals straight

plain-viking-village | place | viking village, viking settlement, norse village, viking town, viking longhouse, viking harbour, viking harbor | @ any
D longhouses = Low longhouses of dark wood with turf roofs like upturned boats stand round a muddy yard, carved dragon heads crossed at their gables.
D boats = On the shingle lie two long ships with striped sails furled and round painted shields along the side.
D smoke = Smoke seeps from the roofs, fish hanging in rows on a drying rack, [a smith's fire glowing under a lean-to/goats among the barrels].
N people = People in wool cloaks carry nets and wood up from the water. -empty,abandoned
B fjord = Behind lies a still fjord between steep walls with a thin white fall.
L cool by hour = Cool northern light through broken cloud, one bright patch on the water. +day,morning,afternoon,overcast
L snow = Snow lies on turf and shields, the path trodden brown. +snow,winter
L cool = Cool northern light through broken cloud, one bright patch on the water.
L sunset = The low sun turns the fjord copper and the smoke pink. +sunset,golden,evening,dusk,sunrise
L night = Fires burn before the doors, green northern light above the walls. +night
V from the slope = View from the slope above, 28 mm, sharp

plain-snow-cabin | place | cabin, log cabin, hut, chalet, cottage, lodge, mountain hut, wooden house & snow, winter, snowy, snowfall, christmas, frozen lake | @ any
D cabin = A log cabin with a stone chimney stands among firs, its roof a smooth thick cushion of snow, warm light in both windows.
D smoke = Smoke goes straight up, and a shovelled path leads from the door between knee-high banks.
D lake = A frozen lake lies before it, swept bare in one place, a sled left on the shore. +lake
D peaks = Behind it white peaks stand sharp. +mountain,mountains,alps
N woodpile = A woodpile under the eave and a pair of skis in the drift stand beside the door.
B firs = Firs bent under snow close round it. -mountain,mountains,alps
L blue by hour = Blue evening light lies on the snow, and the windows throw yellow shapes across it. +evening,dusk,night,snow,winter
L falling = Large flakes fall straight down and soften everything beyond the cabin. +snowfall,snowing
L blue = Blue evening light lies on the snow, and the windows throw yellow shapes across it.
L stars = Stars stand thick over the roof, the snow faintly blue. +stars,night
L day = Low sun through the firs lays long blue shadows over sparkling snow. +day,morning,afternoon,sunrise
V from the path = View from the end of the path, 35 mm, blue and amber

plain-kitty-cafe | place | cafe street, coffee shop exterior, cafe exterior, bakery exterior, bookstore exterior, flower shop exterior, storefront, restaurant exterior, bar exterior, pub exterior, shop exterior, store exterior, shop front, cute shop, cozy cafe, cozy coffee shop, small bookstore, cozy bookstore, cozy bakery & street, night, rain, autumn, winter, christmas, spring, flowers, exterior, storefront, front, illustration, cozy, small, cute | @ any
D front = A narrow shop front in painted wood with a striped awning and tall panes stands in a quiet street, its inside glowing.
D inside seen = Behind the glass show [round tables with cups and a counter/shelves to the ceiling and a ladder]. -flower
D buckets = Zinc buckets of roses, tulips and eucalyptus stand in steps before the window. +flower,florist
N outside = Two small chairs, a chalkboard and pots of herbs stand on the pavement.
N bicycle = A bicycle with a basket leans at the lamp post. -snow,winter
L warm by hour = Warm light falls from the window on the pavement, the street itself in deep blue. +night,evening,dusk,rain,winter,snow
L warm = Warm light falls from the window on the pavement, the street itself in cool shade.
L day = Soft side light on paint and glass, the street mirrored in the panes. +day,morning,afternoon,spring
V across = View straight from across the street, 50 mm

plain-victorian-street | place | victorian, london, 19th century, gaslight, gas lamps, gas lamp, sherlock, jack the ripper, whitechapel, dickensian, old london & street, alley, fog, foggy, night, gas lamps, lane, carriage, cobblestones | @ any
D street = A narrow cobbled street runs between soot-dark brick fronts with bow windows and iron railings.
D lamps = Gas lamps on iron posts make round yellow halos in the fog, each further one fainter.
D cab = A hansom cab with one horse stands waiting, steam at its nostrils, [the driver hunched in a cape/its lamp a red dot].
N figure = A man in a top hat and cape goes away from us, half lost already. -empty
B fronts = Chimneys and gables fade out grey above.
L fog by hour = The lamps give all the light, yellow near and brown-grey further off, the wet stones shining. +night,fog,mist,evening,dusk,rain
L fog = The lamps give all the light, yellow near and brown-grey further off, the wet stones shining.
L day = Grey daylight filters through the smoke. +day,morning
V down the street = View down the middle of the street at eye level, 35 mm

plain-riad | place | moroccan, morocco, riad, arabian, andalusian, alhambra, moorish, persian, islamic & courtyard, patio, palace, garden, fountain, house, room, riad, interior, pool | @ any
D court = A courtyard with carved white arches on slim columns is paved and dadoed in small star tiles of blue, green and white.
D fountain = In its middle a low marble basin with scalloped edge overflows in a thin sheet, rose petals afloat. -pool
D pool = In its middle a long still pool mirrors arches and sky. +pool
D trees = Orange trees in glazed pots stand at the corners, a brass lantern hanging from each arch.
N cushions = Low cushions, a brass tray and small tea glasses wait in the shade of the gallery.
B door = A tall cedar door, carved all over, stands half open at the back.
L sun = Sun falls in from above and divides the tiles sharply, the galleries in cool shade.
L sun by hour = Sun falls in from above and divides the tiles sharply, the galleries in cool shade. +day,morning,noon,afternoon
L lanterns = Pierced lanterns throw stars of light over walls and water, the sky above deep blue. +night,evening,dusk
V under the arch = Symmetrical view from under one arch, 24 mm

plain-beach-bar | place | beach bar, tiki bar, beach cafe, beach restaurant, beach club, seaside restaurant, seaside cafe, beach hut bar, beach party | @ any
D hut = A bar under a thatched roof on bamboo posts stands in the sand, coloured bottles in rows behind its counter.
D bulbs = Strings of small warm bulbs swing from the roof to the palms. +night,evening,string,lights,dusk,sunset
D stools = Wooden stools and low tables stand barefoot-deep in sand, [a coconut with a straw on the counter/a surfboard leaning at the end].
N torch = A flame burns on a bamboo torch by the steps. +night,evening,dusk
B sea = Just behind, small waves run up a pale beach.
L day = High sun beyond, cool shade under the thatch.
L day by hour = High sun beyond, cool shade under the thatch. +day,noon,morning,afternoon
L sunset = The sun sets in the sea behind the counter, everything rimmed orange. +sunset,golden
L night = The bulbs give an amber island of light, the sea dark blue with one moon track. +night,evening,dusk
V from the sand = View from the sand, 35 mm

plain-sky-city | place | floating city, sky city, city in the sky, city above the clouds, cloud city, flying city & sci-fi, scifi, futuristic, future, cyberpunk, space, technology, spaceship, spaceships | @ any
D city = A city of white and steel towers stands on a huge round disc that hangs above the clouds, engines glowing blue on its underside.
D ring = Smaller platforms float round it, joined by light bridges and lines of small ships.
D edge = Gardens and waterfalls spill over its rim and turn to mist.
N ship = A silver ship with swept wings approaches a landing deck close to us.
B clouds = Towers of cloud stand behind, one planet pale in the blue.
L side = Clear sun from the right, bright hulls and lilac shade.
L side by hour = Clear sun from the right, bright hulls and lilac shade. +day,morning,afternoon
L sunset = The clouds burn pink and gold below it, windows already lit. +sunset,golden,dusk,evening,dawn,sunrise
L night = Rows of lights draw every deck against the stars. +night
V level = Wide view from the air, level with its rim, concept-art clarity

plain-dead-station | place | abandoned, derelict, deserted, old, overgrown & space station, spaceship, starship, spacecraft, space ship, space colony | @ any
D corridor = A dark corridor of ribbed panels curves away, half of its ceiling lamps dead, cables hanging loose. +abandoned,derelict,deserted,old,overgrown
D window = Through a long cracked window shows the curve of a planet, its blue light lying along the floor. -overgrown
D plants = Vines and ferns have grown out of a broken planting bay and hang through the gratings. +overgrown
D drift = A helmet, a glove and a few screws drift weightless in the air.
N screen = One screen still flickers green beside an open hatch.
B end = At the far end an emergency lamp turns red.
L cold = Cold blue from outside and one red lamp inside, all else black.
L cold by hour = Cold blue from outside and one red lamp inside, all else black. +night,space,station,spaceship,starship
V down = View down the corridor, 20 mm

plain-ghost-ship | place | ghost ship, haunted ship, flying dutchman, pirate ship, black pearl, galleon, sailing ship, old ship, shipwreck & fog, mist, night, storm, moon, moonlight, sea, ocean, sunset, waves, stormy, glowing | @ any
D ghost = An old three-master comes silently out of the fog, sails in rags, ropes hanging slack, weed along its hull. +ghost,haunted,dutchman
D pirate = A three-master with dark sails and a black flag heels over in the swell, gun ports open along its side. +pirate,pearl -ghost
D galleon = A three-master under full sail heels a little to the wind, white foam at its bow. -ghost,haunted,dutchman,pirate,pearl
D lantern = A single lantern burns green at the stern, nobody at the wheel. +ghost,haunted,dutchman
D waves = Steep grey waves break over the bow in white sheets. +storm,stormy,waves
N gulls = Gulls wheel round the topmasts. -ghost,haunted,night,storm
B bank = Behind it is only a bank of grey. +fog,mist
L fog = Pale grey light without direction, the nearer ropes black, the farther sails only tone. +fog,mist
L storm = Lightning opens the cloud behind the masts. +storm,stormy
L moon = A cold moon through torn cloud silvers the sails and one strip of sea. +night,moon,moonlight
L sunset = The low sun shines through the sails and turns the sea copper. +sunset,golden,evening
L clear = Clear side light on wood and canvas.
V from the water = View from just above the water, 50 mm

plain-magic-library | place | library, study, archive & magic, magical, ancient, fantasy, enchanted, candles, candlelight, wizard, secret, old, gothic, spiral staircase, night, infinite, dark academia | @ any
D shelves = Shelves of dark wood and old leather spines climb many storeys, ladders and small iron balconies at every level.
D stair = A spiral stair of carved wood winds up through the middle, [its rail polished/books piled on every third step].
D floating = A few books hang open in the air with their pages turning. +magic,magical,fantasy,enchanted,wizard
D candles = Candles stand on every ledge and desk, wax run down over the wood. -infinite
N desk = On a desk lie an open folio, a quill, a brass globe and round spectacles.
B window = A tall arched window at the end shows deep blue sky with a moon. -day,morning
L candle = Candlelight makes the spines amber, the heights lost in brown shadow.
L candle by hour = Candlelight makes the spines amber, the heights lost in brown shadow. +night,evening,candles,candle,magic,magical,ancient,enchanted
L day = Dusty sunbeams fall from the arched window across the floor. +day,morning,afternoon
V up = View up through the storeys from the floor, 20 mm

plain-night-traffic | place | street, city street, road, highway, bridge, city, downtown, avenue, crossing, night city street, city night street & light trails, car lights, cars lights, headlights, traffic lights, traffic, long exposure, car trails, trails of light | @ any
D trails = The traffic has become smooth ribbons of light, red going away from us and white coming, curving with the road.
D towers = Lit office towers stand on both sides, every window sharp. -highway,bridge
D bridge = The cables of a suspension bridge run up on both sides in exact lines. +bridge
D hills = The road swings through dark hills and carries the ribbons out of sight. +highway -city
N kerb = A traffic lamp and a railing in front stand pin-sharp.
B glow = The sky over the end of the road glows dull orange.
L night by hour = Street lamps make small stars, the asphalt shining. +night,evening,dusk,rain
L night = Street lamps make small stars, the asphalt shining.
V high = View from a footbridge above the road, 24 mm, tripod, thirty seconds

plain-landmark | place | colosseum, sagrada familia, big ben, tower bridge, statue of liberty, sydney opera house, opera house, christ the redeemer, burj khalifa, brandenburg gate, neuschwanstein, leaning tower, tower of pisa, notre dame, louvre, st basil, kremlin, petra, marina bay, gardens by the bay, charles bridge, mont saint michel, mont saint-michel, singapore & night, day, sunset, sunrise, rome, barcelona, london, new york, sydney, rio, dubai, berlin, pisa, paris, moscow, istanbul, singapore, prague, florence, rain, snow, winter, spring, autumn, skyline, view, painting, watercolor, sketch, futuristic, fog, lights, aerial, jordan, mexico, edinburgh, seattle, toronto, tokyo, beijing, colosseum, sagrada familia, big ben, tower bridge, opera house, neuschwanstein, petra, notre dame, louvre, taj | @ any
D colosseum = Three rows of round travertine arches stand one over another in a huge oval, its outer ring broken away on one side. +colosseum
D sagrada = Tall honey-coloured spindle towers, pierced like honeycomb and tipped with mosaic, rise close together over a front crowded with carved figures. +sagrada
D ben = The ornate clock tower with its four lit dials stands over the long gothic front of Parliament and the Thames. +ben
D tower bridge = Two gothic towers joined by high walkways carry a blue-and-white suspension bridge over the river. +bridge -charles,rialto
D liberty = The green copper figure with raised torch and spiked crown stands on its star-shaped base above the harbour. +liberty
D opera = White shells like sails set in one another stand on a stone terrace at the water, the steel arch bridge behind. +opera
D christ = A pale stone figure with spread arms stands on a steep green peak over bays, islands and a city. +redeemer
D burj = One silver tower narrows in steps to a needle twice as high as all the rest. +burj
D gate = Six sandstone columns carry a chariot with four green horses. +brandenburg
D neuschwanstein = A white castle with slim turrets stands on a wooded crag before a lake and blue Alps. +neuschwanstein
D pisa = A white marble tower of six arcaded rings leans clearly to one side on a green lawn. +pisa,leaning
D notre = Two square towers, a rose window and three deep doorways stand over the river quay. +notre
D louvre = A glass pyramid stands in a wide court between long pale palace wings. +louvre
D basil = Nine painted onion domes, striped and knobbed, crowd over red brick. +basil,kremlin
D petra = At the end of a dark gorge a columned front carved from rose rock stands in the sun. +petra
D bay = Three towers carrying one long ship-like roof stand by the bay, steel trees hung with ferns before them. +singapore,marina,gardens
D charles = A stone bridge lined with blackened statues leads to a gothic gate tower under a castle hill. +charles
D mont = A pointed abbey crowns a rock of walls and houses, wet sand all round it. +mont
D futuristic = Slim flying craft pass between its towers, blue light along their edges. +futuristic
N ground = In front people no larger than matches cross wet paving. -aerial,skyline,neuschwanstein,redeemer
B city = The roofs of the city fade behind it.
L rain = Low grey cloud, lamps doubled on wet paving. +rain,fog
L snow = Snow lies along every ledge. +snow,winter
L soft = Clear side light, one face warm, the other blue.
L soft by hour = Clear side light, one face warm, the other blue. +day,morning,afternoon,spring,autumn
L night = It is lit gold from below against a deep blue sky, lamps doubled on the ground. +night,dusk,evening
L sunset = The sky is orange behind it, its edges rimmed with light. +sunset,golden,sunrise,dawn
V frontal = View at eye level from a good distance, 35 mm, verticals straight

plain-cockpit | place | cockpit, spaceship interior, spaceship cockpit, spacecraft interior, starship bridge, bridge of a spaceship, spaceship bridge, inside a spaceship, inside of a spaceship, space station interior, space station window, spaceship window, futuristic interior | @ any
D window = A wide slanted window of several panes fills the upper half, stars and the lit curve of a planet outside.
D seats = Two high-backed pilot seats stand before it, seen from behind, harness straps hanging over their arms. -station
D panels = Consoles with rows of small lamps, blue screens and worn metal switches curve round on both sides.
D floating = A pen and a drop of water float in the air. +station
N mug = A dented mug and a checklist are clipped beside a lever. -station
L blue = Cool light from the planet meets small amber lamps, the corners dark.
L blue by hour = Cool light from the planet meets small amber lamps, the corners dark. +night,space,stars,cockpit,spaceship,station
V from behind = Symmetrical view from behind the seats, 18 mm

plain-dwarf-hall | place | dwarven city, dwarf city, dwarven hall, dwarf hall, dwarven kingdom, dwarven forge, underground city, city inside a mountain, city in a mountain, cave city, underground kingdom, moria, erebor | @ any
D hall = A hall as high as a cathedral is cut out of the mountain, square pillars carved with stern bearded kings on both sides.
D bridges = Stone bridges without rails cross a chasm at many levels, doors and windows lit gold in the rock beyond.
D lava = Far below runs a river of molten metal, hammers and wheels turning beside it.
N lamps = Iron bowls of fire stand along the causeway, [a row of axes on the wall behind/runes inlaid in gold under them].
L fire = Orange light rises from below and from the bowls, the heights lost in blue-black.
L fire by hour = Orange light rises from below and from the bowls, the heights lost in blue-black. +night,day
V causeway = Wide view down the causeway, 20 mm, deep

plain-wizard-study | place | wizard, wizard's, witch, witch's, alchemist, alchemist's, sorcerer, magician, magic, potion, potions & study, room, laboratory, lab, workshop, chamber, shop, kitchen, desk, hut, cottage interior, tower interior, tower room, library room | @ any
D desk = A heavy oak desk under a round window is covered with open books, a skull with a candle on it, a brass globe and a quill.
D shelves = Crooked shelves up to the beams hold bottles in green, violet and amber, jars of roots and bundles of dried herbs.
D flask = Over a small flame a glass flask bubbles, its blue vapour creeping along the table.
N owl = An owl sits asleep on the back of a chair. -shop
B stair = A narrow spiral stair goes up into the dark beside a telescope.
L candles = Candles and the glow of the bottles give the light, amber and violet, the corners brown.
L candles by hour = Candles and the glow of the bottles give the light, amber and violet, the corners brown. +night,evening
L day = Dusty sun comes through the round window onto the pages. +day,morning,afternoon
V from the door = View from the door at eye level, 24 mm, crowded, sharp

plain-central-park | place | central park, hyde park, city park, park & new york, manhattan, autumn, fall, winter, snow, spring, city, skyline, lake, bridge, london | @ any
D path = A curved path with cast-iron lamps and green benches runs under old elms.
D autumn = Their leaves are yellow and rust, and a drift of them lies along the benches. +autumn,fall
D snow = Snow lies on every branch and bench, one trodden line along the path. +winter,snow
D green = Blossom and fresh green stand over wide lawns. +spring
D bridge = A stone arch bridge crosses a pond with ducks. +lake,bridge,pond,central
B towers = Over the trees stand the towers of the city, pale in the haze. +york,manhattan,city,skyline,central
N dog walker = Far down somebody walks a dog. -night
L snow light = Grey snow light, the lamps already warm. +snow,winter
L soft = Soft side light through the branches, long thin shadows over the path.
L soft by hour = Soft side light through the branches, long thin shadows over the path. +day,morning,afternoon,autumn,spring
L night = Each lamp makes a warm round in the dark, windows lit beyond the trees. +night,evening,dusk
V path = View down the path at eye level, 50 mm

plain-old-town-snow | place | prague, vienna, salzburg, bruges, tallinn, krakow, old town, medieval town, european town, european city, rothenburg, quebec, edinburgh, village square, town square & snow, winter, christmas, snowy, snowfall, christmas market | @ any
D roofs = Gabled houses with snow on their steep roofs and sills stand round a cobbled square, a clock tower with green copper spires above them.
D stalls = Wooden market stalls with strings of small bulbs stand round a tall lit fir. +christmas,market
D lamps = Iron lamps wear caps of snow, and footprints cross the white paving in all directions.
N couple = Two people under one umbrella go away from us.
B castle = Over the roofs a castle stands grey in the falling snow.
L blue by hour = Blue evening, amber light from lamps and windows on the snow. +evening,night,dusk,christmas,snow,winter
L blue = Blue evening, amber light from lamps and windows on the snow.
L day = Pale grey daylight, flakes softening the far gables. +day,morning
V square = View across the square at eye level, 35 mm

plain-food-stall | place | street food stall, food stall, noodle stall, ramen stall, ramen shop, food stand, night market, street food, noodle shop, yatai, izakaya alley & cyberpunk, neon, rain, night, tokyo, bangkok, taipei, hong kong, seoul, asian, asia, japanese, futuristic, street, vietnam | @ any
D stall = A narrow stall with a steaming counter stands under a dripping awning, red paper lanterns and a lit sign over it.
D cook = A cook in a headband lifts noodles from a pot in a cloud of steam, three guests on stools bent over their bowls, seen from behind.
D signs = Pink and blue signs hang in rows above, cables and pipes between them. +cyberpunk,neon,futuristic
D wet = The wet ground carries lanterns and signs in long red and blue stripes. +rain,wet
N bottles = Bottles, chopsticks in a jar and a small fan stand along the counter.
B alley = The alley behind goes off into a haze of lights.
L lantern by hour = Warm light from the stall meets cold light from the signs, black between. +night,evening,rain,dusk
L lantern = Warm light from the stall meets cold light from the signs, black between.
V across = View from across the alley at eye level, 35 mm

plain-airship | place | airship, zeppelin, airships, dirigible & city, london, victorian, clouds, sunset, steampunk, sky, mountains, sea, harbour, over, above, paris, storm, war, fantasy | @ any
D hull = A huge airship with a ribbed silver hull passes slowly over, brass gondola and propellers under it, small flags along its keel.
D roofs = Below lie sooty roofs, chimney pots and church towers, its shadow sliding across them. +city,london,victorian,paris
D clouds = It comes out between towers of cloud, their tops bright. +clouds,sky,storm
D peaks = Below it snow peaks and a glacier go by. +mountains
N lines = Mooring lines trail from its nose, one tiny figure leaning on the gondola rail.
B others = Two more hang far off, no bigger than fish.
L night = Its windows shine in a row, and a searchlight feels along the clouds. +night,storm
L low = Low sun in haze from the left, copper on the hull.
L low by hour = Low sun in haze from the left, copper on the hull. +day,sunset,morning,afternoon,golden,evening
V level = Wide view from a roof at its height, 35 mm

plain-ancient-street | place | ancient rome, roman empire, ancient greece, ancient egypt, pompeii, babylon, ancient athens, constantinople, ancient, roman, greek, mesopotamia & street, city, market, marketplace, forum, square, alley, town, harbour, harbor, village | @ any
D paving = A street paved in large worn blocks with cart ruts runs between plastered fronts in red and cream, shop counters open to it.
D columns = It leads to a square with marble columns, a temple gable and bronze statues on tall bases. -egypt,babylon,mesopotamia
D egypt = Mud-brick houses with awnings of reed mats stand along it, palms and a painted temple gate at its end. +egypt
D babylon = Blue glazed gates with rows of golden beasts and stepped towers with hanging gardens rise over it. +babylon,mesopotamia
D people = People in tunics and draped cloth carry jars and baskets, a donkey standing with two panniers. -empty,ruins
N goods = Clay jars, figs, bread and oil lamps stand on a counter close to us.
B hill = Behind lie tiled roofs, cypresses and a hill. -egypt,babylon,mesopotamia
L sun = High warm sun, one side of the street in clear shade.
L sun by hour = High warm sun, one side of the street in clear shade. +day,noon,morning,afternoon
L low = Low golden light comes down the street from behind the walkers. +sunset,golden,evening,dusk
L night = Torches burn at the doors, stars over the roofs. +night
V street = View down the street at eye level, 28 mm, sharp

plain-taxi-rain | place | taxi, taxis, cab, cabs, yellow cab, yellow taxi, yellow cabs, rainy street, rainy avenue, rainy night taxi, traffic in the rain & rain, rainy, wet, night & new york, nyc, manhattan, times square, new york city, london | @ any
D cabs = Yellow cabs stand and roll along a wet avenue between brick and glass, roof signs lit, their tail lamps doubled in the road. +york,nyc,manhattan,times
D black cabs = Black cabs and a red bus roll along a wet street between stone fronts, lamps doubled in the road. +london
D rain = Rain falls slantwise through the headlamps and jumps from the asphalt.
D walker = Somebody under a black umbrella crosses between two of them, collar up, dark against the lights.
N steam = Steam leans out of a manhole by the kerb. +york,nyc,manhattan,times
B signs = Signs in red, white and green stack up along the avenue into a soft haze.
L lamps by night = Headlamps, signs and street lamps give the light, warm near and blue far off. +night,rain,evening,dusk
L lamps = Headlamps, signs and street lamps give the light, warm near and blue far off.
V kerb = View from the kerb at the height of the headlamps, 50 mm, fast lens

plain-city-above | place | city, cityscape, street, streets, buildings, skyscrapers, downtown, intersection, rooftops, new york, tokyo & from above, seen from above, aerial, aerial view, drone, drone shot, drone view, bird's eye view, birds eye, top down, looking down, from a plane | @ any
D grid = Straight down below us streets cut the blocks into a grid, roofs with tanks, vents and small gardens at many heights.
D traffic = Cars no larger than beads run along them in lines, a crossing with white stripes in the middle. -night
D lights = The streets glow like gold wires, red and white beads of traffic crawling along them. +night
D wet = The wet asphalt mirrors lamps and signs as long streaks, umbrellas on the pavements like small coins. +rain,rainy,wet
B edge = Towards the upper edge the blocks go off into haze.
L side = Low side light, every tower throwing its long shadow across the next block.
L side by hour = Low side light, every tower throwing its long shadow across the next block. +day,morning,afternoon,golden,sunset,sunrise
L night = Street lamps and windows light the gaps from within, roofs dark between. +night,dusk,evening
L rain = Flat grey light, all colours deep with wet. +rain,overcast
V down = Aerial view steeply down, everything sharp

plain-robot-city | place | robot city, android city, city of robots, robot town, machine city, mechanical city, robot factory, robot street | @ any
D towers = Smooth metal towers with round windows and slowly turning parts stand along a wide clean street.
D robots = Robots of many builds walk, roll and hover along it, [one carrying a crate with four arms/a small one sweeping the kerb], single lights for eyes.
D belts = Moving belts and tubes with capsules run between the towers at every height.
N charging = Two rusty ones sit side by side at a charging post.
B crane = Giant crane arms assemble another tower behind.
L cool = Cool clear light from the left, chrome edges bright.
L cool by hour = Cool clear light from the left, chrome edges bright. +day,morning,afternoon
L night = Lines of blue and orange light trace every edge. +night,dusk,evening
V street = View down the street at eye level, 24 mm, sharp

plain-scifi-lab | place | sci-fi laboratory, sci-fi lab, scifi lab, futuristic lab, futuristic laboratory, alien laboratory, space lab, secret lab, cloning lab, cyberpunk lab, secret laboratory, futuristic interior, futuristic hallway, sci-fi corridor, futuristic corridor | @ any
D tanks = Tall glass tanks filled with pale green liquid stand in two rows, something curled in each, bubbles rising. -corridor,hallway,interior
D table = In the middle stands a round table of light with a turning hologram over it. -corridor,hallway
D corridor = A hexagonal corridor of white panels with a line of light along every edge runs straight away from us to a sealed door. +corridor,hallway
D arms = Jointed robot arms hang from a rail in the ceiling. -corridor,hallway
N console = A curved console with dark glass screens stands close to us.
B door = At the end a thick round door stands half open.
L blue = Cold white light from the ceiling edges, green from the tanks, soft reflections in the floor. -corridor,hallway
L strips = Cold white light from the strips, mirrored in the floor. +corridor,hallway
V down = Symmetrical view down the room, 18 mm
`;
