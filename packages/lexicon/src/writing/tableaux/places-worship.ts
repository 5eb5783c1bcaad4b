/** Houses of prayer and a few other buildings from outside. The form: `tableaux.ts`. */
export const PLACES_WORSHIP_TABLEAUX = `
place-cathedral-front | place | cathedral, gothic cathedral, minster, basilica, dom, gothic church | @ any
D front = Two unequal towers stand over three deep doorways, each ring of the arches crowded with small stone figures.
D rose = Between the towers sits a round window like a wheel, [gargoyles leaning out over it/a gallery of kings beneath it].
N scaffold = One pinnacle is wrapped in scaffolding, a pale new block beside black old ones.
B houses = Narrow houses press round its feet, none higher than the first string course. -fog,mist
L raking = Raking light from the right fills each niche with shade and lets the edges shine.
L flood = Lamps from below turn the stone honey-coloured, tower tops fading into black. +night
L evening = The last sun is only on the towers, the square blue. +sunset,golden,dusk
L fog = The towers end in fog, a clock face floating. +fog,mist
L rain = The wet front is nearly black, gargoyles spouting. +rain
L raking by day = Raking light from the right fills each niche with shade and lets the edges shine. +morning,afternoon,day
V upward = Upward view from the square, upright, 24 mm, verticals kept, stone greys

place-mosque-outside | place | mosque, blue mosque, minaret, minarets, masjid | @ any
D domes = A great lead-grey dome rides on half domes that go down like steps, four needle minarets at its corners.
D court = A court with slim arches surrounds [a six-sided fountain with brass taps/a basin of still water].
N shoes = By a carpet hung over the door stand shoes in pairs and one walking stick.
N doves = Pigeons walk on the warm slabs.
B sky = Behind lies a bare stretch of sky over roofs with dishes.
L haze = Soft hazy morning light, grey against pale gold.
L evening = The sky goes orange behind, domes flat and violet. +sunset,golden,dusk
L night = Strings of lamps hang between the minarets, the domes lit from below. +night
L haze by day = Soft hazy morning light, grey against pale gold. +morning,day
V court view = View across the court through one arch, 28 mm, grey, white and tile blue

place-temple-outside | place | temple, pagoda, buddhist temple, shrine, mountain temple, chinese temple, thai temple, japanese temple, torii, torii gate | @ any
D stair = A long stair of worn stones climbs under cedars to a wide curved roof with dragon ends. -torii,thai,shrine
D torii = A vermilion gate stands across the path, beam ends black, a rope of straw with paper zigzags under it. +torii,shrine
D thai = Three stacked roofs in red and green glaze end in gold flames, glass mosaic on every pillar. +thai
D burner = A bronze burner smokes before the steps, [ash heaped like snow/its lions worn smooth].
N lanterns = Stone lanterns with moss caps stand in two rows.
B mountain = Behind goes a steep wooded slope with cloud in it.
L soft = Soft light between tall trunks, red and gold the only strong colours.
L mist = Mist hides the upper roofs, the stair going up into white. +fog,mist,morning,dawn
L lit = Lanterns burn along the stair and gild the eaves from beneath. +night,dusk
L snow = Snow lies on roof ridges and lantern caps. +snow,winter
L soft by day = Soft light between tall trunks, red and gold the only strong colours. +afternoon,day,noon
V foot = View up from the foot of the stair, 28 mm, cedar, vermilion and stone

place-monastery | place | monastery, convent, abbey, buddhist monastery, tibetan monastery, monastery on | @ any
D walls = White walls with rows of small dark windows grow straight out of the rock, galleries of wood hung over the drop.
D way = A path of steps zigzags up to [a low iron door/a basket on a winch], handrail of rope.
N flags = Bells, a row of bee boxes and a kitchen plot cling to the only flat ground. -tibetan,buddhist
N prayer flags = Lines of faded five-coloured flags go from the roof to a cairn. +tibetan,buddhist
B gorge = Beyond is a gulf of air with ridge after ridge. -fog,mist
L side = Thin clear light from the left, the rock warm and the gulf blue.
L first = The roof has the sun already, the gorge is night. +dawn,sunrise,morning,sunset,golden
L lamps = Five small windows are lit in the black wall. +night
L cloud = Cloud fills the gulf as high as the door. +fog,mist
L side by day = Thin clear light from the left, the rock warm and the gulf blue. +afternoon,day,noon
V across = View across the gulf, 70 mm, white, rust and slate

place-garden-shed | place | shed, garden shed, old shed, wooden shed, tool shed outside, beach shack, shack, allotment shed, barrel sauna, boat shed | @ any
D shed = A tarred shed leans on its water butt, a sheet of tin bent over the ridge and held by two stones.
D door = The door is a house door from elsewhere, [green, with a letter slot/still numbered 47], a horseshoe nailed beside it.
N bench = An upturned crate serves as a bench with a mug and a ball of twine.
N creeper = Bindweed has gone up one side and in at the window. -winter,snow
B hedge = A hedge and the tops of bean canes stand behind. -beach,winter
B dune = Dune grass and a strip of sea lie behind. +beach
L afternoon = Side light brings up the grain of each board.
L lamp = Light comes from the window and every crack. +night
L snow = The roof wears a thick white pillow, icicles along its edge. +snow,winter
L afternoon by day = Side light brings up the grain of each board. +morning,afternoon,day,noon
V eye level = View from the path, 40 mm, tar black, green and rust

place-windmill-inside | place | inside windmill, windmill interior, inside lighthouse, lighthouse stairs, lighthouse interior, inside clock tower, water tower, silo, observatory outside, radio tower, lookout tower, watchtower, fire lookout | @ any
D gears = Oak cog wheels as tall as a man mesh beneath the cap, flour in every joint, a rope swinging through the floors. +windmill
D spiral = White iron steps coil round inside a round wall, a rail worn bright, a window every half turn. +lighthouse
D tank = A riveted tank stands on splayed legs above roofs, a ladder to its hat-like lid. +water,silo
D cab = A glassed hut on four tall legs stands over the treetops, a walkway all round. -windmill,lighthouse,water,silo,radio
D mast = A thin red and white mast goes up with wires fanning out to concrete feet. +radio
N hook = From a hook hang [binoculars and a tin cup/an oilcan and waste].
B land = All round lies flat land to a thin horizon. -inside,windmill,lighthouse,fog
L high = Clear light, one side hard and bright.
L evening = Low sun comes in level. +sunset,golden,dusk
L night = A small lamp at the top, stars behind. +night
L high by day = Clear light, one side hard and bright. +morning,afternoon,day,noon
V tilt = Upright view, 28 mm

place-library-old | place | old library, grand library, abandoned library, endless library, huge library, library of | @ any
D shelves = Dark oak bookshelves go up on both sides from the floor to the ceiling, row upon row of leather spines in brown, red and faded gold.
D gallery = A narrow gallery with a carved rail runs along half way up, and a rolling ladder leans against the shelves.
D table = In the middle a long reading table stands on the parquet, with brass lamps under green glass and two open books. -abandoned
D fallen = Books have slid from the shelves and lie open on the floor under grey dust. +abandoned
O chairs = Leather armchairs with rows of brass nails stand at its ends. -abandoned
O globe = A large globe in a wooden frame stands beside the ladder.
N rug = A long faded red carpet runs down the middle of the floor.
B window = At the far end a tall arched window with small panes goes up to a painted ceiling.
L dusty shafts = Warm sunlight from the arched window falls in broad slanting beams through the dust and lies on table and carpet. -night
L candle = Brass lamps and candles light the table and the lowest rows of gold titles, the upper shelves in brown dusk. +night
V axis = Symmetrical view down the room at standing height, 24 mm lens, sharp throughout, leather brown, gold and green

place-scary-corridor | place | scary hallway, creepy hallway, horror corridor, dark corridor, dark hallway, creepy basement, dark basement, scary basement, backrooms, liminal space, liminal, empty mall at night | @ any
D corridor = A corridor with a worn carpet goes on past one lamp that works, a door at the end standing a hand's width open on black. -basement,backrooms,liminal
D rooms = Yellow-papered rooms without any furniture open into one another, the carpet damp along the skirting. +backrooms,liminal
D steps = Wooden steps without backs go down to wet concrete, a boiler squatting in the gloom. +basement
N chair = A child's chair stands facing the wall.
N mark = [A long scrape/A line of wet prints] goes along the wall at hip height.
B end = Behind that is only the dark.
L failing = One tube, greenish and dim, lights the middle and leaves both ends.
L failing by day = One tube, greenish and dim, lights the middle and leaves both ends. +morning,afternoon,day,noon
V centred = Exactly centred low view, 20 mm, sick yellow and black
`;
