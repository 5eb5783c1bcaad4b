/** What people do at home and with each other: first of what strangers typed and no scene knew. The form: `tableaux.ts`. */
export const PEOPLE_HOME_TABLEAUX = `
people-feed-birds | deed | feed & that: pigeon, pigeons, birds, ducks, duck, ducklings, seagulls, gulls, swans, swan, sparrows, geese, crows, sparrow, robin & #person, #child, #couple | @ park, pond, square, lake, harbour
D crumbs on the bench = $The {sits|sit} on a park bench, leaning forward, and {scatters|scatter} crumbs from one open hand. -ducks,swans,duck,swan,ducklings,many,two,stand,child,girl,boy
D crumbs from the palm = $The {bends|bend} down with one arm stretched out and {scatters|scatter} crumbs from the open hand. +many,two,stand,child,girl,boy -ducks,swans,duck,swan,ducklings
D bent at the edge = $The {bends|bend} at the edge of the water with one arm stretched out, crumbs falling from the open hand. +ducks,swans,duck,swan,ducklings
D crowd = $That {crowds|crowd} round the shoes with stretched necks, wings half open. -ducks,swans,duck,swan,ducklings
D swim = $That {comes|come} swimming in with stretched necks, drawing bright lines on the water. +ducks,swans,duck,swan,ducklings
D old face = $His face is soft and deeply lined, $his mouth in a small smile. +old,elderly,grandmother,grandfather
O *pigeons = They are blue-grey, with green and violet gleams at the throat and pink feet. +pigeon,pigeons
O *flapping arrival = One more comes in with spread wings and lands at the edge of the others.
W old coat = with white hair under a wool hat; in a long grey coat and a soft scarf +old,elderly,grandmother -man,men,grandfather
W old man = with white hair under a flat cap; in a brown overcoat +man,grandfather +old,elderly,grandfather
N paper bag = A paper bag of torn bread stands beside.
N tracks in the snow = Three-toed tracks cross the snow in every direction. +snow,winter
B bare trees = Bare trees and a white path with a railing are behind. +winter,snow
B railing and trees = Behind, a gravel path and tall green trees are soft. -winter,snow,square,city,autumn
B square = Behind, the pale fronts of a square are soft. +square,city
B autumn = Behind, a path covered in yellow leaves runs off under tall trees. +autumn,fall
L flat winter light = Flat white light comes from the whole sky and off the ground, without shadows. +snow,winter
L low side sun = Low sun from the left rims coat, fingers and open wings.
V bird height = Low view just above the birds, 50 mm lens, hand and face sharp, quiet natural colours

people-cat-and-knit | deed | knit, crochet, darn, sew & cat, kitten, cats & #person | @ armchair, living room
D needles over the cat = Two needles cross above the cat's back, a loop of wool lifted over one tip, elbows tucked in so as not to wake it. -crochet,sew,darn
D hook over the cat = The needle goes in and out above the cat's back, the thread drawn up to the side so as not to wake it. +crochet,sew,darn
D curled in the lap = The cat lies curled in the lap with its chin on the wool, one paw hooked over the trailing thread.
O *striped piece = The knitted piece hangs down over the knees in broad stripes, its lower edge rolled up. -sew,darn
W *cardigan = with spectacles on a cord; in a buttoned cardigan and tartan slippers -child,girl,boy
N ball of yarn = The ball of yarn has rolled across the carpet and under the table.
B armchair and dresser = Behind the tall armchair stand a dresser with plates and a shelf of framed photographs.
L standing lamp = A standing lamp over the left shoulder lights hands, wool and fur, and the corners stay brown.
L tv and lamp = A standing lamp lights the hands from the left, and the screen adds a cool flicker from the front. +tv,television,telly
V seated height = From the footstool, seated eye level, face and lap in the picture, warm wool colours

people-share-earphones | deed | share, one earphone each, listen & earphones, headphones, earbuds, earphone, earbud, headphone & #many, #two, #couple | @ bus, train, bench, bedroom, grass
D one wire two ears = One thin white wire forks between the two heads, a bud in the left ear of one and the right ear of the other.
D heads tipped together = Temples touch, both look down at the one screen held between them, and one mouths the words.
O phone between = The phone lies in both laps at once, its glass lit, the cable looped round a finger.
N bags on the knees = Two school bags stand on the knees, key rings and a felt badge hanging from the zips. +school
N window seat = Fingertips have drawn a heart in the mist on the pane. +bus,train,tram
B bus rows = Behind are checked seat backs, yellow poles and the wet street gliding past the window. +bus
B rows of seats = Behind are seat backs and fields gliding past the window. +train,tram
L window side = Grey daylight from the window lies along both noses and cheeks. +bus,train,tram
L soft afternoon = Soft afternoon light from the left lies along both noses and cheeks.
V close frontal = Close and frontal at eye level, faces filling the frame, soft natural colours

people-hair-plait | deed | plait, plaits, plaiting, braid, braids, braiding & hair & mother, mum, mom, mummy, father, dad, daddy, grandmother, grandma, sister, daughter, parent, granny, nan | @ kitchen, bedroom, porch, hall
D three strands = [Three strands are held apart between the fingers/The outer strand goes over the middle one], drawn tight enough to tip the child's head back.
D child in front = The girl sits on a low stool between the knees, chin up, holding a hairbrush in both hands. -sister,friend
D band between the lips = Above her the bigger face looks down in concentration, a hair band held ready between the lips.
O half a plait = The upper half hangs as an even rope, the rest is loose and still wavy from the night.
N breakfast and satchel = A bowl with the last of the cereal stands at the elbow, and a satchel leans by the door. +school,morning
N comb = A comb and a saucer of coloured bands lie on the seat of a chair.
B kitchen door = Behind is the door to the hall, coats on their hooks.
L early window light = Low early light from the window comes in on the left and draws every strand, the far side of both faces in shade.
V half length = Medium close from the front and a little to one side, both faces and the hands in the picture, warm natural colours

people-argue-map | deed | argue, argue over, quarrel, quarrel over, fight over, fight, row, lost, look, look at, read, study & map, maps, road map, sat nav & #person, #couple, #many, #two, family | @ car, street, trail, forest, camp
D two fingers on it = Two forefingers point to two different places on the paper, and both mouths are open at once. +argue,quarrel,fight,row,arguing -one
D turned toward each other = They have turned full toward each other, brows down, one palm thrown up. +argue,quarrel,fight,row,arguing -one
D map held wide = $The {holds|hold} the map wide open at arm's length, head bent to it, a fingertip following a road. -argue,quarrel,fight,row,arguing
O creased map = The map is soft at its folds, red and yellow roads on green, one corner torn and mended with tape.
N windscreen and wheel = The map covers half the steering wheel and is creased against the windscreen. +car,van
N coffee cups = Two paper cups stand on the dashboard with a bag of crisps between. +car,van
B roadside through glass = Through the side window is a grass verge with a signpost that has three arms. +car,van
B fork in the path = Behind them the path divides at a wooden post. +trail,forest,hike,hiking,woods
L grey through glass = Grey daylight comes evenly through the windscreen onto paper and faces. +car,van
L high cloud = Even light from a thin white sky makes the paper the brightest thing.
V straight on = Medium close from the front at eye level, both hands and the map in the picture, natural colours

people-dominoes | deed | play & dominoes, domino & #person | @ cafe, square, park, pub
D tile set down = A hand slaps a tile onto the end of the black line, and the others jump with it.
D tiles in the palm = The rest are hidden upright in curved palms; one player strokes his chin and counts the dots.
O branching line = The line of ivory tiles with black dots bends twice over the scratched table top.
N small coffees = Small coffee cups with brown rims, an ashtray and a box with a sliding lid stand at the edge.
B cafe window = Behind are the cafe's window with a lace half-curtain and two leaning bicycles. +cafe,café,outside
B plane trees = Behind are the spotted trunks of plane trees and a wall. -cafe,café,bar,pub
L leaf shade = Sun through an awning of leaves puts moving spots on tiles, caps and forearms.
L lamp = A low lamp over the table lights tiles and knuckles. +night,evening
V table height = From the empty fourth chair, just above the table, hands sharp in front and faces behind, brown and ivory

people-mend-net | deed | mend, repair, fix, sew & net, nets, fishing net & #person | @ quay, harbour, shore, pier, harbour wall
D wooden needle = A flat wooden needle wound with twine goes through the mesh and pulls a new knot tight against the thumb.
D net over the toes = The net is held stretched between a hooked big toe and the lap, the torn hole spread open on the knee. -boots
D eyes on the knot = The eyes are narrowed on the one knot, the free end of the twine held in the teeth.
O heap of net = The rest lies in a green heap beside, with cork floats and dried weed caught in it.
W *oilskin and cap = of about sixty; with cracked brown hands; in a navy jersey and a faded cap -boy,girl,child,young
N knife and twine = A short knife and a ball of orange twine lie on the stone.
B moored boats = Painted boats are tied up below the wall, masts and fenders out of focus.
L morning side sun = Early sun from the right picks out each cord and lays the pattern of the mesh over the knees.
V low close = Medium close at seated height, hands and face both sharp, sea green, orange and grey

people-ride-lesson | deed | teach, help, show & bike, bicycle & that: son, daughter, boy, girl, child, kid, grandson, granddaughter, brother, sister, toddler & #person | @ street, park, lane
D hand on the saddle = $The {runs|run} bent forward beside the small bicycle, one hand on the back of the saddle and the other just off the handlebar.
D grips the bars = $That {sits|sit} upright on the saddle, both hands tight round the grips, feet on the pedals, eyes ahead and mouth open in a laugh.
W *father's shirt = with short dark hair; in a light blue shirt and jeans +father,dad,daddy,man,brother -old
W *mother's shirt = with dark hair in a ponytail; in a white T-shirt and jeans +mother,mom,mum,mommy,woman,sister -old
W *grandfather's wear = with white hair; in a checked shirt and a beige waistcoat +grandfather,grandpa,grandad,granddad
W *grandmother's wear = with short white hair; in a lilac cardigan and light trousers +grandmother,grandma,granny
O helmet = $That {wears|wear} a red helmet, a yellow T-shirt and shorts. -winter,snow
O *small bicycle = The bicycle is small and bright red, with a bell and white tyres.
B quiet street = Behind, a quiet street with green front gardens and tall trees goes off into soft light. -park,beach,forest,field,countryside
B park path = Behind, the path runs on between lawns and tall trees in soft light. +park
L low sun behind = Warm late sun from behind rims hair, helmet and shoulders and throws both shadows toward us.
V low ahead = From ahead on the road at the child's eye height, both figures and the bicycle whole, 70 mm, warm colours

people-birthday-blow | deed | blow out & candles, cake & #person | @ kitchen, living room, garden
D puffed cheeks = Cheeks are puffed and lips pushed out, and the little flames lie flat away from the breath.
D hands on the table = Both palms are pressed to the table, and $the {leans|lean} so far over that the icing nearly touches the chin. +one
O iced cake = The cake has thick icing with piped edges and a ring of striped candles, two already out with grey threads of smoke.
N paper crown = A paper crown has slipped over one ear, and crumpled wrapping lies round the plate. -grandmother,grandma,old
N paper plates = Paper plates, a knife and a crumpled ribbon lie round it. +grandmother,grandma,old
B faces and balloons = Behind in the half-dark are clapping hands, balloons and a string of paper flags.
L candlelight = The flames light the face and the icing from below in warm yellow, and everything farther off is brown.
V table height = Close from across the table at candle height, face and flames sharp, warm colours

people-ride-motorbike | deed | on & motorbike, motorcycle, scooter, moped, vespa, harley & #person | @ road, street, highway
D leaning into the bend = $The {leans|lean} with the machine into a bend, elbows out, knees against the tank, cloth flattened against the chest by the wind. -parked,next,beside
D veil behind = The black veil stands straight out behind, and the white band is tight about a laughing face. +nun,nuns
D grip and eyes = Gloved fingers close round the throttle, and the eyes look far ahead through round goggles.
O *machine = The machine has a rounded tank with a dent, a round headlamp and a chrome pipe going blue at the bend. -scooter,moped,vespa
O *scooter = The scooter has a rounded leg shield, small wheels and a chrome mirror on a stalk. +scooter,moped,vespa
N streaks of road = Grass and white posts at the roadside have run into streaks.
B country road = Behind, an empty road goes back between stone walls to low hills. -city,street,town
L side sun = Afternoon sun from the right flashes on chrome and mirror and edges the shoulders.
V tracking = From the front and side at headlamp height, panned along, rider sharp, road streaked, clear natural colours

people-snowman | deed | build, building, make, making, roll, dress & snowman, snow man & #person, #child, #many, family | @ garden, park, school, yard, field
D head set on = Two of them push a big snow head onto the round body with both arms, cheeks red with cold, laughing. +many,children,kids,family -two,boy,girl
D head set on by = $The {pushes|push} a big snow head onto the round body with both arms, laughing. -many
D carrot going in = One stretches up on tiptoe to press a carrot into the face under two lumps of coal. +many -roll
D carrot = A carrot is set in the face under two lumps of coal. -many,roll
D figure = The snowman is as tall as the tallest of them, three round balls one on the other, with twig arms and a row of black buttons. +many
D figure alone = The snowman is three round balls one on the other, with twig arms and a row of black buttons. -many
O clothes = They wear thick jackets in red, blue and yellow, knitted hats with bobbles and wet woollen mittens. +many -coat,jacket
O scarf = A striped red and white scarf is wound round its neck.
W warm = in a red padded jacket, a bobble hat and woollen mittens -many,coat,jacket
N track = A wide track in the snow shows where the balls were rolled.
B school front = Behind are the brick front of the school, a row of tall windows and a railing capped with snow. +school
B snowy hedges = Behind are snow-covered firs, a fence and a house with smoke rising from its chimney. -school,forest,mountain,city
L low winter sun = Low clear sun from the left makes the snow sparkle and lays long blue shadows on it. -night,snowing,evening,overcast
L milky = Milky light from a covered sky, large flakes drifting down. +snowing,overcast
L evening = Blue evening light on the snow, warm light from the windows. +evening,night
V child height = At children's height, 35 mm, snowman and builders whole in the picture, white with red, blue and yellow

people-try-wedding-dress | deed | try on, fit, fitting, put on & wedding dress, wedding gown, bridal gown, wedding & #person | @ bridal shop, bedroom
D turned to the mirror = On a low round platform $the {turns|turn} at the waist to see the back in a tall mirror, one palm pressed to the bodice.
D mother with tissue = Beside the mirror her mother sits with a tissue at her nose, eyes wet, the other hand on her heart. +mother,mum,mom
O white dress = The dress has a lace bodice still clipped at the back with pegs, and its tulle skirt covers the whole platform.
N pins and shoes = A pincushion, a veil on its stand and two white shoes are on the carpet.
B rail of dresses = A rail of white dresses in clear covers runs along the wall behind.
L tall window = Soft white light from a tall window on the left goes through the tulle.
V through the room = Full length from across the room, figure and reflection both seen, cream and ivory

people-broken-arm | deed | broken arm, arm in a cast, arm in cast, cast on arm, arm in a sling, broken wrist, arm in plaster & #person | @ kitchen, sofa, school, hospital, garden
D arm in the sling = The left forearm lies across the chest in a white cast, hung from the neck in a triangle of cloth, only the fingertips out.
D held up to see = $The {lifts|lift} the elbow a little to show it, chin up, half proud and half sorry. +one
O names on the plaster = The plaster is covered in felt-pen names, a shark and a heart, its edge already grey.
N open pens = Uncapped felt pens lie about on the cushion.
B sofa and window = Behind are a sofa with a folded blanket and a window.
L window side = Clear light from a window on the right makes the cast the whitest thing in the picture.
V chest height = Close from the waist up, at eye level, cast and face sharp, friendly clear colours

people-mural | deed | paint & mural, wall painting, murals & #person | @ street, courtyard, underpass
D roller at full reach = At the full stretch of one arm a wide brush pulls a curve of paint up the wall, the other hand holding on to the rung. +ladder
D brush on the wall = A wide brush pulls a curve of fresh paint along the wall at the full stretch of the arm. -ladder
D small before the face = $The {is|are} no taller than one painted eye of the huge face that is growing on the bricks.
O two kinds of wall = Half of it is glowing colour, the other half still chalk outlines in a grid on white.
W *painter's overalls = with paint to the elbows; in speckled overalls
N paint pots = Tins with drips down their sides stand along a spread sheet, each with a stick in it. -ladder
N pot on the rung = A tin hangs from a rung by a wire hook, drips run down its side, and more tins stand on a sheet below. +ladder
B gable end = The gable goes up past the top of the picture, a drainpipe at its edge.
L even street light = Even daylight from an overcast sky shows every colour at full strength.
V whole wall = Wide view straight at the wall from across the street, small figure and large face, loud clear colours

people-queue-rain | deed | queue, queueing, queuing, line, lining, waiting in line & rain, tickets, concert, concert tickets, cinema, theatre, theater, club, show & #person, #many | @ street
D row of umbrellas = Umbrellas stand edge to edge along the wall, a drip from each onto the shoulder in front. +rain
D collars up = Those without one have collars up and hands in sleeves, shifting from foot to foot. +rain
D row along the wall = They stand one behind the other along the wall, heads leaning out to see how far it is to the front. -rain
D first at the window = At the front a hand pushes money through the half-round hole of a lit ticket window. +ticket,tickets,concert,cinema,theatre,theater
N wet kerb = The gutter runs beside the shoes, carrying a flyer along. +rain
B lit entrance = The file bends round the corner under a lit canopy with bare bulbs and torn posters.
L grey and bulbs = Grey rain light from above is warmed from the front by the bulbs of the entrance. +rain
L bulbs and dusk = The bulbs of the entrance light the first faces, the end of the file stays blue.
V along the row = Along the queue from its end, long lens, shoulders stacked close, wet greys with one warm end +rain
V along the row dry = Along the queue from its end, long lens, shoulders stacked close, plain colours

people-bride-run | deed | run, running, walk, dance, sit & bride, bridesmaid & #person | @ beach, field, street, meadow
D skirt in both fists = The heavy skirt is gathered in both fists to the knee, heels flying, and the veil stands out level behind. +run,running
D white dress moving = The white skirt swings about the legs, lifted in one hand. -run,running,sit
D seated in the skirt = The skirt is spread in a wide white circle around where $the {sits|sit}, shoes off. +sit
D laughing over the shoulder = $The {looks|look} back over one shoulder, mouth open in a laugh, hair coming loose from its pins. +run,running,dance
O wet hem = The lace hem is grey with wet and has sand on it. +beach,sea,shore
N footprints = Bare footprints lead away along the edge of the water, half washed out. +beach,sea,shore,barefoot
B surf and sky = Behind are a low line of surf and a wide pale sky. +beach,sea,shore
L sun behind veil = Low sun from behind makes veil and skirt glow at their edges.
V long lens = Full figure from the front with a long lens, near the ground, motion stopped, cream, sand and blue

people-baby-chest | deed | sleep, asleep, nap, sleeping & baby, newborn, infant & chest, shoulder & #person | @ sofa, bed, armchair
D cheek on the chest = The baby lies on its front on the broad chest, cheek squashed, mouth open, a dark wet patch under its lips.
D palm over the back = One big palm covers the whole small back from neck to nappy, and the bigger chin is tucked down to see.
O folded legs = The legs are drawn up like a frog's, and one fist holds a bunch of shirt.
N cloth and bottle = A muslin cloth hangs over the shoulder, and an empty bottle lies on the cushion.
B sofa back = Behind are the back of a grey sofa and a drawn linen curtain.
L curtain light = Soft light through the curtain comes from the left and lies on the downy hair.
V close from above = Close from a little above, both faces sharp, skin and linen tones

people-stack-books | deed | stack, shelve, put, reach, arrange, sort, take down, climb & book, books & shelf, shelves, bookshelf, library, librarian, bookcase, bookshop, bookstore & #person | @ library, bookshop
D book at full reach = On tiptoe on the third rung of a ladder, $the {slides|slide} a book into the one dark gap of the top row. +one -child
D books on the arm = Four more lie along the forearm against the chest, their top edge under the chin. +one
D hand along the spines = A hand runs along the row, pushing spines level with the edge. +many
O worn spines = The spines are red, green and brown cloth with rubbed gilt letters and white number labels.
W *library clothes = with glasses on a cord; in a grey cardigan -child,boy,girl
N trolley = A trolley stands below, two of its shelves full, a date stamp and a pencil on top. -home
B aisle = Behind, a narrow aisle of shelves runs back to a green-shaded lamp. -home
L high window = Dusty light from a high window on the left falls across hands and spines.
L green lamps = Green-shaded reading lamps light the books from below, and the upper rows go dark. +night,evening
V up the ladder = From the floor looking up, medium distance, brown, red and green

people-kickflip-stairs | deed | kickflip, ollie, jump, skate, grind, slide, trick & stairs, steps, stair, handrail, rail, gap, over stairs, over steps, down stairs, down steps, over rail & #person, skater, skateboarder | @ street, plaza, square
D board on the rail = $The {rides|ride} the rail on the middle of the board, knees bent, arms out to both sides, shoulders turned down the slope. +slide,grind
D board turning in the air = High above the steps the board spins lengthwise under lifted shoes, its scratched underside and four wheels toward us. -slide,grind
D knees to the chest = The knees are drawn to the chest, arms thrown out, eyes down on the board through blown hair. -slide,grind
O concrete steps = Below are seven grey concrete steps with a steel handrail, wax rubbed black along one edge.
W skate clothes = in baggy trousers and torn canvas shoes -grandmother,nun,old
N friend filming = At the foot of the steps a friend crouches with a phone.
B concrete front = Behind is a plain concrete front with tall windows.
L hard low sun = Hard low sun from the left throws the shadow of rider and board down over the steps.
V from below = From the bottom step with a wide lens, frozen, grey with one strong colour

people-sell-flowers | deed | sell & flowers, roses, bouquets, tulips & #person | @ market, street, square, corner
D bunch held out = A wrapped bunch is held out across the buckets, drops falling from its paper, and the other palm is open for coins.
D face over the blooms = $The {looks|look} up over the blooms at whoever has stopped, head tilted, brows raised.
O buckets of flowers = Zinc buckets stand in steps: tulips in three reds, white daisies, mimosa, and roses still in their paper.
W *market coat = with fingerless gloves; in a headscarf and a quilted coat -child,girl,boy,young,man
N cut stems = Cut stems, a knife and a reel of raffia lie on the wet boards.
B awnings and cobbles = Behind, striped awnings and wet cobbles go back to a row of tall house fronts.
L evening bulbs = Bare bulbs strung under the awning light the petals and one side of the face, blue dusk behind. +dusk,evening,night
L awning light = Soft daylight comes in under the awning from the front and makes the petals the brightest thing.
V over the buckets = Medium close across the buckets at eye level, many clear colours against grey

people-read-letter-window | deed | read, open & letter, letters, postcard, telegram & window & #person | @ window, room
D sheet to the light = The sheet is tilted to the window in one hand, and the other has gone up to the throat.
D eyes going down = The eyes go down the lines, lips slightly parted, shoulder against the frame.
O folded paper = The paper keeps its three folds, and blue ink shows through from the back.
N torn envelope = The torn envelope lies on the sill beside a cup.
B pane and curtain = A tall sash with a thin curtain pushed aside is at the left, roofs beyond the glass.
L window light = Daylight from the window falls across paper and face and leaves the wall behind in shade.
L lamp light = A lamp on the sill lights the paper from below, and the panes are black with reflections. +night,evening
V half length = Half length in profile, still, quiet blue and ochre
`;
