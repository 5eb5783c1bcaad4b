/** More people by their trade, as they stand about or are met at an empty hour. The form: `tableaux.ts`. */
export const WORK_FOLK_TABLEAUX = `
work-waiter-empty | thing | empty, sad, tired, alone, lonely, waiting, bored, night, last, closed & waitress, waiter, barmaid, barman, bartender, server, barista | @ diner, bar, café, restaurant
D elbow on the counter = $The {stands|stand} with one elbow on the counter and the chin in that hand, looking past the glass to where nobody comes.
D cloth = The other hand goes on wiping the same small circle with a grey cloth.
O counter = The counter shines bare, with one cup, one saucer and a spoon set straight.
W apron = in a faded uniform with a name badge
N stools = Red stools stand in a row, the nearest turned half away.
B window = In the dark pane hangs the room once more, with its lamps, over an empty street.
L lamp = A low lamp over the counter lights hands and cheek, the booths behind are in brown shade.
V outside in = Medium shot through the space of the whole empty room, eye level, teal, red and lamp yellow

work-butcher-portrait | thing | butcher, butchers, meat vendor, slaughterer | @ butcher's shop, market
D hands on the block = $The {stands|stand} behind a round wooden block with both fists on its rim, a cleaver stuck upright between them.
D broad calm = The neck is broad, the cheeks are red from the cold room, and the eyes are mild.
O block = The block is hollowed in the middle like a dish and scrubbed white.
W apron = with a paper cap; in a white coat and a blue striped apron
N string = A ball of string, a pencil on a cord and a stack of greaseproof paper lie to the side.
B hooks = Hams and strings of sausages hang from a steel rail before white tiles.
L case = Cool light from the glass case and one warm bulb above model arms and apron.
V straight = Waist-up portrait straight across the block, sharp, white, blue and ham red

work-crossing-guard | deed | help, cross, stop, guide, lead, walk, accompany & crossing, crossing guard, zebra crossing, crosswalk, lollipop lady, lollipop man, across the street, across the road, street, traffic & child, children, kids, schoolchildren, ducks, ducklings, old lady, old woman, blind man, hedgehog | @ street, crossing
D raised palm = $The {stands|stand} in the middle of the stripes with one flat palm held up to the cars and the other arm spread behind the small ones.
D passing hand in hand = They go by close under the arm, the first looking straight ahead, the last dawdling.
O stripes = White stripes worn by tyres show the grey beneath.
N bumper = The bumper of a waiting car gleams just behind the line.
B school wall = A brick wall with a gate and a row of bicycles runs along the pavement.
L morning = Slanting morning light lays long shadows of legs across the stripes.
V low = Medium wide at the small ones' eye level, clear colours with one strong yellow

work-tired-care | thing | tired, exhausted, weary, sleepy, sad, crying, worn-out & nurse, doctor, surgeon, paramedic, medic, midwife, vet | @ hospital, corridor, ward
D down the wall = $The {sits|sit} on the floor of a corridor with the back slid down the wall, knees up, wrists laid on them, cap pulled off.
D marks = A mask has left a red line across the nose, and the eyes look at a spot on the opposite wall.
O coat = The coat is creased like paper at the elbows, and its pocket has a small brown stain.
W scrubs = in blue scrubs and clogs
N cup = A paper cup stands by the shoe, full and no longer steaming.
B corridor = The corridor runs back with handrails to a pair of doors with round panes.
L end window = First grey light comes from the window at the end, the tubes above are still on.
V floor level = Full figure at floor height, quiet, pale blue, grey and white

work-tired-worker | thing | tired, exhausted, weary, dirty, sweaty, worn-out & worker, builder, farmer, firefighter, fireman, chef, cook, mechanic, labourer, steelworker, factory worker, cleaner, lorry driver, truck driver, postman, fisherman, carpenter, welder | @ yard, street, kitchen, field, workshop
D sat down anywhere = $The {sits|sit} on an upturned bucket against a wall, elbows on the knees, hands hanging open, neck bent.
D slow lift = The eyes are lifted to us from under the brows, and nothing else moves.
O hands = The hands are swollen and grey in every line, one thumb black at the nail.
W shirt = in a shirt dark with sweat between the shoulders
N gloves = A pair of stiff gloves lies palm up by the boot, still bent round a handle that is not there.
B wall = The wall is brick with a dripping tap, a row of hooks and one hanging coat.
L last light = The last flat light comes from the left and stops at the knees.
V seated = Portrait at seated eye level, medium shot, earth and cloth colours

work-breakdancer-thing | thing | breakdancer, breakdancers, b-boy, b-girl, street dancer, hip hop dancer, popper | @ street, square, station
D frozen on one hand = $The {stands|stand} on one hand with the legs folded at odd angles in the air, cap pressed to the ground.
D free arm = The free arm hooks behind the knee; the face, upside down, grins.
O cardboard = Underneath lies a flattened box, its edges taped to the paving.
W clothes = in a loose tracksuit and white trainers
N speaker = A scratched loudspeaker and a heap of jackets lie to one side.
B ring = A half ring of legs and folded arms stands behind.
L low = Low light along the paving throws the whole figure as a long shadow.
V ground = View at ground level, wide lens, very fast shutter, grey with one loud colour

work-fire-breather-thing | thing | fire breather, fire eater, fire dancer, fire juggler, fire performer | @ square, street, beach
D cloud of flame = From pursed lips a cloud of flame rolls out and up, wider than the spread arms, a torch still at its root.
D arched body = The body is bent back like a bow, feet wide, every muscle of the neck drawn.
O sparks = Sparks fall round the boots and go out on the stones.
W bare arms = with leather cuffs; in a sleeveless leather waistcoat
N can = A can, a wet cloth and unlit torches stand at the edge.
B ring = A ring of lit faces stands at a safe distance.
L fire = The flame is the only light, orange on skin and stones in a blue-black night.
V medium = Medium full shot from the side, a little low, orange and black

work-tightrope-thing | thing | tightrope walker, wire walker, slackliner, funambulist, rope walker, high wire artist | @ city, canyon, circus, square
D one foot ahead = $The {stands|stand} on a thin wire with one foot set before the other, toes curled over it, the next step only begun.
D pole = A long pole lies across both palms, its ends bending down and trembling.
D eyes = The eyes are fixed on the far end of the wire, mouth closed.
O wire = The wire cuts the picture from edge to edge, a little slack under the weight.
N far below = Far below are the small roofs and one upturned face. -circus
B towers = To left and right go up the walls it is stretched between, their windows full of sky. -circus,canyon
L sky = Clear light from the sky, wind in the cloth at the knees.
V level = Wide view at the height of the wire, much air below, pale blue and one dark figure

work-string-player | thing | cellist, violinist, fiddler, viola player, double bassist, bassist | @ stage, theatre, concert hall, room, street, roof
D long bow = The bow is drawn to its very tip, the hair flat on the string, a pinch of rosin dust standing in the light.
D big body = The instrument stands between the knees with its neck past the ear, the left hand shaking on a low note. +cellist,bassist
D chin rest = The chin is pressed to the wood, four fingers arched on the neck, the little one reaching. -cellist,bassist
O wood = The varnish is red-brown and worn blond where hand and chest have been.
N chair = A plain chair, an open case with blue plush and one sheet of music lie within the light.
B dark = Beyond it everything is dark brown, with a single music stand as a thin black line.
L high side = One high lamp from the left runs down the strings and along the bow.
V half = Half-length, three-quarter view, soft background, red-brown and black

work-rice-farmers | thing | rice farmer, rice farmers, tea picker, tea pickers, cotton picker, cotton pickers, grape pickers, strawberry pickers, farm workers, field workers, harvesters, peasants, reapers | @ paddy, plantation, field, vineyard, hills
D one bent line = $The {stands|stand} bent in one loose line across the slope, all backs at the same angle, hands down among the leaves.
D straightening = One has straightened up with a hand in the small of the back, face to the light.
O wet rows = Brown water stands between the green tufts and mirrors legs and hats. +rice,paddy
O rows = The rows go round the hill like combed hair, a shade darker where they were gone through. -rice,paddy
W hats = in wide straw hats and cloths tied round the neck
N basket = A basket hangs from a brow band, heaped to the rim.
B hills = Terraces step up behind into low cloud.
L haze = Milky light through mist, the nearest green strong and the farthest nearly white.
L low gold = Low light comes along the rows and rims every hat. +golden,sunset,sunrise
V wide = Wide view from a dyke a little above, deep focus, greens and straw

work-band-thing | thing | band, rock band, jazz band, brass band, mariachi band, punk band, boy band, marching band, jazz trio, string trio | @ stage, bar, club, street, garage
D turned to each other = They stand in a half ring, half turned to one another, heads down over the same beat, one foot of each just off the floor.
D front figure = The one in front leans back with lifted chin and closed eyes.
O instruments = Strings, rims and bells catch the light in small hard lines.
N floor = Cables, a water bottle and a crumpled list of songs lie on the boards. -marching,brass,street
B wall = A brick wall with layers of posters is behind, blue with smoke. -marching,street
L two lamps = An amber lamp from the left and a blue one from behind meet in the smoke. -marching,street
L day = Open daylight shines along brass and caps. +marching,street
V low = Medium wide from the edge of the stage, low, grain, amber and blue

work-photographer-portrait | thing | photographer, cameraman, camerawoman, war photographer, wedding photographer, filmmaker, journalist, reporter, news reporter | @ street, studio, field
D camera lowered = $The {has|have} just lowered the camera to the chest and {looks|look} over it at us, one eye still narrower than the other.
D strap = The strap has rubbed a pale line in the collar.
O camera = The camera is black worn to brass at its corners, its lens a round dark pool with one window in it.
W jacket = in an olive jacket with bulging pockets
N bag = A bag with a broken zip hangs at the hip.
B street = A street in soft colours is behind.
L side = Window-like side light from the right, the far cheek in shade.
V chest up = Chest-up portrait, 85 mm look, shallow focus, olive, black and brass

work-astronaut-portrait | thing | astronaut, cosmonaut, spaceman, spacewoman, test pilot | @ space, hangar, desert
D helmet under the arm = $The {stands|stand} in a white suit with the helmet under one arm, hair flattened, a faint ring pressed into the brow. -space,floating,moon
D visor = $The {looks|look} straight at us through the open visor, two small curved horizons in the eyes. +space,floating,moon
D gloves = One glove hangs by its ring from the wrist.
O suit = The suit is quilted and grey at the joints, with hoses, red and blue valves and a mirror at the sleeve.
B hangar = Behind is a grey hangar wall with a ladder. -space,floating,moon
B black = Behind is black with the blue rim of the earth low on the left. +space,floating,moon
L side = One hard light from the left draws every fold of the suit.
V waist up = Waist-up portrait, straight on, sharp, white, orange and black

work-diver-portrait | thing | diver, scuba diver, deep sea diver, frogman, pearl diver, freediver, hard hat diver | @ boat, pier, beach
D mask on the brow = $The {sits|sit} on the side of a boat with the mask pushed up, its ring printed red round eyes and nose, water running from the chin.
D breath = The chest is full of the first free breath, mouth open, eyes laughing.
O gear = A yellow tank, a knife in a calf strap and lead weights on a belt drip on the boards.
W suit = in a black suit unzipped to the collarbone
N fins = Fins lie crossed like leaves, a net bag with one shell beside them.
B sea = Flat blue-green sea goes up to the line of the sky.
L glitter = Sun from the left, and glitter from the water under the chin.
V close = Half-length at seated eye level, 50 mm look, teal, black and yellow

work-climber-portrait | thing | climber, rock climber, mountaineer, alpinist, mountain guide, sherpa, hiker, backpacker, explorer, polar explorer, adventurer, trekker | @ mountains, snow
D rope over the shoulder = $The {stands|stand} with a coiled rope over one shoulder and both hands on the head of an axe set before the boots.
D burnt face = The skin is brown to the line of the glasses and white round the eyes, lips cracked.
O rope = The rope is red and grey, fuzzy with use.
W jacket = with goggles on the brow; in a faded red jacket
N pack = A big pack with a dented cup leans at the knee.
B ridge = A white ridge with a plume of blown snow stands behind.
L high = Hard high light from the left, snow light from below under the chin.
V chest up = Waist-up portrait, slightly low, sharp, red, rock grey and blue

work-teenager-skater | thing | skateboarder, skater, skater girl, skater boy, roller skater, bmx rider, snowboarder, parkour runner | @ skate park, street, car park
D board on the knees = $The {sits|sit} on the edge of a ramp with the board across the knees, shoes dangling, looking at us from under the fringe.
D scrape = One elbow has a fresh pink scrape with grit in it.
O board = The board's underside is a mess of scratches and half-torn stickers.
W clothes = in a wide T-shirt and torn jeans
N bottle = A bottle and a phone lie on the concrete beside.
B bowl = The grey bowl with painted loops curves away behind.
L low = Low sun from the right warms concrete and cheek.
V seated = Medium shot at seated eye level, wide lens, concrete grey and one loud colour

work-fighter-portrait | thing | martial artist, karate master, sumo wrestler, judoka, kung fu master, fencer, wrestler, luchador | @ dojo, ring, courtyard
D standing square = $The {stands|stand} square with feet apart, fists closed loosely at the belt, breathing out through the nose.
D look = The gaze is level and does not blink; a small old scar parts one brow.
O belt = The cloth is heavy and washed thin at the fold, the knot tight and flat.
N floor = The floorboards shine in a path where feet have slid.
B wall = A plain wall with one hanging scroll is behind, very quiet.
L side window = Light from a low window on the left lies along arm and jaw.
V waist up = Waist-up portrait, straight on, 85 mm look, dark wood and one pale shape

work-model-portrait | thing | model, fashion model, fashion designer, influencer, makeup artist, stylist, photomodel | @ studio, backstage
D held angle = $The {holds|hold} an angle: chin over the shoulder, one hand flat on the collarbone, gaze gone just past the lens.
D stillness = The mouth is closed, the lower lip catching one spot of light.
O cloth = Stiff cloth stands off the shoulder in a single sharp fold.
N pins = At the back of the neck two clips hold the cloth, seen in a mirror's edge.
B paper = A seamless sheet of warm grey paper is behind.
L big lamp = One big soft lamp from the left, a black screen on the right.
V half-length = Half-length, 85 mm, fashion editorial, warm greys and one strong colour

work-clergyman-odd | deed | play, ride, drink, laugh, eat, drive, smoke, dance, skate, swing, run, surf, jump, swim & nun, nuns, monk, monks, priest, bishop, pope, rabbi, buddhist monk & ball, football, basketball, bicycle, bike, scooter, skateboard, beer, ice cream, swing, roller coaster, bumper car, snow, beach, pool, carousel, motorbike, cigarette, piano, snowball, wave, sea, trampoline, slide | @ courtyard, street, park, fair, beach
D cloth flying = $The {goes|go} at it with full heart, the long cloth gathered in one fist and flying out behind. -eat,ice,drink,bench,sit,read,smoke
D shoes under the hem = Plain black shoes and white socks show under the lifted hem. -eat,ice,drink,bench,sit,read,smoke
D open laugh = Heads are thrown back, and the laugh shows every tooth. -eat,ice,drink,bench,sit,read,smoke
O beads = Beads swing out sideways on their cord and stand in the air. -eat,ice,drink,bench,sit,read,smoke
N wall = A watering can and a row of pots stand along the wall.
B arches = Pale stone arches with deep shade are behind. -beach,fair,street,snow,sea,pool
L clear = Clear sun from the left makes the dark cloth deep and the white one glow.
V full = Full figure from the side, fast shutter, black, white and one bright colour

work-grandparents-sport | deed | skate, surf, box, lift, dance, ski, jump, race, skateboard, dunk, climb, cycle, swim, run, do & grandmother, grandma, granny, old lady, old woman, grandfather, grandpa, old man, elderly, pensioners, senior & skateboard, surfboard, weights, gym, barbell, basketball, ramp, skis, wave, boxing, parkour, bungee, motorbike, roller skates, handstand, cartwheel, trampoline, breakdance, race | @ skate park, gym, beach, street, slope
D perfect form = $The {does|do} it in perfect form: knees bent, weight low, arms exactly where they should be.
D face of pleasure = White hair is blown straight back, and the face is all wrinkles and delight.
O everyday clothes = Cardigan buttons, beige stockings and sensible laces are seen sharp in mid-movement.
N handbag = A handbag stands properly on the ground at the edge, its clasp shut.
B gapers = Two youngsters behind have lowered their phones.
L low sun = Low sun from the side outlines hair and knuckles.
V low frozen = Low wide shot, very fast shutter, warm colours

work-kids-play-job | deed | play, pretend, dress up, act, bandage, sell, cook, build & doctor, shop, firefighter, astronaut, teacher, chef, pilot, police, policeman, builder, dentist, nurse, knight, shopkeeper, scientist, mechanic, hairdresser & #child | @ bedroom, garden, living room, kindergarten
D big clothes = The coat's sleeves hang a hand beyond the fingers, and the hat rests on the ears.
D solemn work = $The {goes|go} about it with deep seriousness, lips pushed out, brows together.
O made of boxes = A cardboard box with drawn-on dials and a kitchen sieve do for everything that is missing.
N patient bear = A bear with a tea towel round its head waits its turn, legs apart.
B room = A rug, a toy shelf and a door ajar make up the room. -garden
L window = Low window light lies across rug and cheeks. -garden
V low = Medium shot at the child's eye level, warm primary colours
`;
