/** Animals in places where nobody looks for them, with nothing more said of what they do there. The form: `tableaux.ts`. */
export const PLACES_BEASTS_TABLEAUX = `
place-beast-supermarket | deed | #animal & supermarket, grocery store, shop, corner shop, shopping mall, department store & #idle, stand, walk, wander, stroll, look, shop, stray | @ supermarket, grocery store, shop, shopping mall
D in the aisle = $The {has|have} stopped in the middle of the aisle, nose close to the lowest shelf, as calm as any customer who compares prices. -from-fish,from-insect
D knocked = Behind lies a tower of tins that has come down, one tin still rolling towards the freezer.
O tracks = Wet prints lead over the waxed floor from the sliding doors, getting fainter shelf by shelf.
N trolley = A trolley with a bunch of leeks in it stands left where somebody let go of it.
B aisle = The shelves run on in loud packet colours to a wall of lit freezer doors.
L tubes = Long ceiling lamps light fur, packets and floor with the same flat white.
L night = Only the freezers and one lamp are on, the aisle blue and long. +night
V customer = View down the aisle at trolley height, 28 mm, saturated print colours, deadpan

place-beast-living-room | deed | #animal & living room, sitting room, lounge, sofa, apartment, hallway & #idle, stand, sit, walk, wander, look, visit | @ living room, apartment, hallway, house
D between = $The {stands|stand} between sofa and low table, taking the room's full middle, head turned calmly to us. -from-cat,from-dog,from-fish,from-insect,from-bird,sit,sleep
D sits = $The {sits|sit} upright in front of the sofa like a guest who has not been offered tea. +sit -from-cat,from-dog,from-fish,from-insect
O rug = The patterned rug has been pushed into folds, and a lamp leans against the wall with its shade askew.
N cup = On the table a cup still stands in its saucer, filled to the brim and unspilled.
B shelf = Behind are a bookcase, family photographs and a door left open on a hall.
L window = Mild light through net curtains falls along one flank and onto the cushions.
L lamp = A standard lamp makes a warm cone on back and wallpaper. +night,evening
V family = Straight view from across the room at seated height, 35 mm, everyday snapshot colours

place-beast-street | deed | #animal & city street, street, pedestrian crossing, zebra crossing, downtown, times square, traffic, intersection, alley & #idle, stand, walk, wander, stroll, cross, look, roam | @ street, city, crossing, alley
D white bars = $The {comes|come} over the white bars of the crossing at an even pace, while the cars on both sides wait with their lamps on. -from-cat,from-dog,from-bird,from-fish,from-insect
D small = $The {crosses|cross} at the very edge of the road, small under the bumpers of waiting cars. +from-cat,from-dog,from-bird
O shine = Shop lights shine along its back and in the windscreens.
N glove = A paper cup rolls in the gutter, and a bicycle has been let fall against a post.
B fronts = Behind go fronts with awnings and signs, a bus stopped with its door open.
L grey = Even grey daylight, one lit signal the brightest red.
L night = Street lamps and signs colour the wet asphalt on both sides. +night,rain,dusk
L snow = Large flakes fall through the lamps and settle on back and bonnets. +snow,winter
V kerb = Low view from the kerb, 50 mm, clear depth

place-beast-church | deed | #animal & church, cathedral, library, museum, theatre, school, classroom, hospital & #idle, stand, sit, walk, wander, look | @ church, cathedral, library, museum, theatre, school, classroom, hospital
D aisle = $The {stands|stand} alone in the middle of the aisle, head raised, flanks nearly touching the benches on both sides. -from-fish,from-insect,library,museum,school,classroom,hospital
D shelves = $The {stands|stand} between two tall shelves, neck stretched to a row of spines. +library -from-fish,from-insect
D gallery = $The {stands|stand} on the parquet before a large gold frame, head a little to one side. +museum -from-fish,from-insect
D corridor = $The {stands|stand} before the rows of desks as if it had been called in. +school,classroom,hospital -from-fish,from-insect
O floor = A straw lies on the polished floor where it came in.
N door = Far behind, the door it came by stands wide open on a bright day.
B height = Above it the room goes up and up in shadow. -school,classroom,hospital
L shaft = One shaft from a high window falls across back and floor, the rest stays dim.
L night = Small lamps low down light legs and belly, the ceiling lost. +night
V centred = Centred low view from a distance, 28 mm, quiet stone and wood colours

place-beast-train | deed | #animal & subway, metro, train, bus, tram, subway car, train station, platform, airport, escalator, elevator, lift, airplane & #idle, stand, sit, ride, travel, look, commute, on a, on the, in a, in the | @ subway, train, bus, tram, station, airport, elevator
D among seats = $The {sits|sit} on the seat by the window, upright, looking straight ahead like everyone who goes home. -from-fish,from-insect,station,platform,airport,escalator,elevator,lift
D platform = $The {waits|wait} at the yellow line, looking along the track. +station,platform -from-fish,from-insect
D steps = $The {stands|stand} on one step of the moving stair, facing up. +escalator -from-fish,from-insect
D cabin = $The {fills|fill} the steel cabin from wall to wall, eyes on the floor numbers. +elevator,lift -from-fish,from-insect
D hall = $The {stands|stand} in line between cases, a label tied on. +airport -from-fish,from-insect
O neighbours = To both sides newspapers and phones are held up, and nobody looks.
N bag = A shopping bag with leeks stands on the floor close by.
B window = Windows, poles and straps go on behind, dark and light sliding by.
L tubes = Cool tubes overhead, reflections in glass and steel.
L evening = Low orange light comes in flat from the side. +sunset,evening,golden
V opposite = View from the opposite side at seated height, 35 mm, deadpan documentary

place-beast-bathroom | deed | #animal & bathtub, bath, bathroom, shower, swimming pool, pool, hot tub & #idle, sit, lie, bathe, soak, relax, float, swim | @ bathroom, pool
D in foam = $The {lies|lie} back in foam up to the chin, one limb hung over the rim, eyes half shut. -from-fish,from-insect,pool,shower
D pool = Only the head and back of $the stand out of the clear water, the body below bent and pale in the ripples. +pool -from-fish,from-insect,from-shark
D shadow under the water = $The {glides|glide} along the lane marks just under the surface, the back fin cutting a thin wave. +pool +from-fish,from-shark
O water = Water has slopped over in a sheet and carries a soap across the tiles. -pool
O blue rim tiles = Small blue tiles run round the rim, and a red lane line dips under its weight. +pool
N towel = A towel has been dragged from its rail, and prints lead to the door. -pool
B tiles = Square tiles, one cracked, and a fogged mirror are behind. -pool
B wall = A white wall and a row of loungers are behind. +pool
L milky = Milky light from a frosted pane lies on foam and wet hair. -pool
L nets = Sun draws shaking nets over back and floor. +pool
V level = View from the water's edge, 50 mm, pinks, white and turquoise

place-beast-office | deed | #animal & office, desk, meeting, meeting room, courtroom, bank, post office, waiting room, launderette, laundromat, barber shop & #idle, sit, stand, wait, look, work | @ office, waiting room, launderette, bank, post office
D chair = $The {sits|sit} in a chair that is plainly too narrow, forelegs together, looking to the front. -from-fish,from-insect
D patient = The head is held quite still, only one ear turned to the door. -from-fish,from-insect,from-bird
O papers = Before it lies a [form/magazine], one corner chewed.
N plant = A plant in the corner has lost all leaves up to a certain height.
B row = More chairs, a clock and a frosted door are behind.
L flat = Flat office light, a paler strip from the window.
L night = One lamp is on, the window full of city lights. +night
V front = Straight frontal view, 50 mm, beige and one strong colour

place-beast-kitchen | deed | #animal & kitchen, kitchen table, dining room, restaurant, café, cafe, bar, bakery & #idle, sit, stand, wander, look, wait, dine | @ kitchen, dining room, restaurant, cafe, bar
D at the table = $The {sits|sit} at the table before a plate and a folded napkin, looking at us over the flowers. -from-fish,from-insect,bar,kitchen
D kitchen = $The {stands|stand} with the forefeet on the worktop's edge, nose under the lid of a dish. +kitchen -from-fish,from-insect,sit
D bar = $The {sits|sit} on the third stool with the elbows of the forelegs on the counter, a bowl of nuts in front. +bar -from-fish,from-insect
O spilled = A sugar bowl lies on its side, its white trail ending at the mouth.
N cloth = A corner of the cloth has been pulled down and everything on it stands nearer the edge.
B behind = Behind are hooks with cups, a shelf of [bottles/jars] and a half-open door.
L window = Soft side light from the window falls on muzzle, plate and spoon.
L lamp = A lamp hung low lights the table, the corners brown. +night,evening
V across = View from across the table, 50 mm, warm natural colours

place-beast-ruin | deed | #animal & abandoned house, abandoned building, ruins, ruin, abandoned church, abandoned factory, ruined city, abandoned city, abandoned hospital, abandoned school & #idle, stand, sit, walk, wander, look, live, rest | @ ruins, house, city
D doorway = $The {stands|stand} in the frame of a doorway without a door, one foot lifted, looking in at us. -from-fish,from-insect,from-bird,sit,rest
D perched = $The {sits|sit} on a [window ledge/fallen beam] in the one patch of light. +from-bird,sit,rest
O rubble = Plaster, leaves and a torn chair cover the floor, a narrow trodden way going through.
N fern = A fern and a young birch grow in at the window.
B rooms = Room follows room behind, lighter each time.
L broken = Light through the broken roof falls on back and dust.
L moon = Moonlight through the gap whitens the outline. +night
L fog = Mist stands in the doorway, the outline soft. +fog,mist
V low = Low view from inside, 50 mm, rust, plaster and green

place-beast-rooftop | deed | #animal & rooftop, roof, balcony, car roof, fire escape, bridge, staircase, stairs & #idle, stand, sit, lie, look, rest, climb | @ rooftop, roof, balcony, bridge, stairs
D outline = $The {stands|stand} right at the edge, all feet close together, looking down at what goes on below. -from-fish,from-insect,from-bird,lie,sit,stair,stairs,staircase
D stairs = $The {stands|stand} halfway up the flight, head turned back over the shoulder. +stair,stairs,staircase -from-fish,from-insect
D rest = $The {lies|lie} along the warm surface, one foreleg hanging over. +lie,rest
D sits = $The {sits|sit} upright beside a [chimney/post], small against the sky. +sit
O mark = A dent and a few scratches show the way it came.
N aerial = A bent aerial and a pot of dry basil are close by. -bridge,stair,stairs,staircase
B town = Roofs and windows go down in steps behind.
L late = Low sun outlines back and ears in gold.
L night = Lit windows below light the belly, the sky violet. +night,dusk
V across = View from across the street, 85 mm, calm colours

place-beast-garden | deed | #animal & garden, backyard, back garden, vegetable garden, playground, park, golf course, football pitch & #idle, stand, sit, walk, wander, graze, look, roam | @ garden, backyard, park, playground
D in beds = $The {stands|stand} with all feet among the lettuces, a leaf hanging from the mouth, and {looks|look} up as if greeted. -from-fish,from-insect,from-bird,from-cat,from-dog,playground,park,golf,football
D lawn = $The {stands|stand} in the middle of the mown grass, shadow under the belly, the nearest bench empty. +playground,park,golf,football -from-fish,from-insect,from-bird
O trampled = A bean row is down, a cane bent in half and prints go across the bed. -playground,park,golf,football
N watering = A watering can lies on its side and empties itself over the path.
B fence = Behind are a hole in the fence, a shed and a washing line.
L soft = Early soft light, dew grey on the grass with one dark track.
L lamp = Light from the back door reaches as far as the eyes. +night
V kitchen window = View as from a kitchen window, 50 mm, ordinary garden colours
`;
