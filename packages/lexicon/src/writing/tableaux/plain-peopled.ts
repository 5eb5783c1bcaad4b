/** Places as they are most often asked for with the people in them, and a few deeds more. The form: `tableaux.ts`. */
export const PLAIN_PEOPLED_TABLEAUX = `
peopled-jazz-club | place | jazz club, jazz bar, jazz cafe, blues bar, blues club, jazz lounge, jazz cellar & saxophone, saxophone player, saxophonist, singer, band, musician, musicians, trumpet, trumpeter, pianist, piano, player, jazz band, stage, smoky | @ any
D saxophone = On a low stage a man in a dark suit leans back with a brass saxophone, cheeks round, eyes shut. +saxophone,saxophonist -woman
D singer = On a low stage a woman in a long dark green dress leans to the microphone, one hand round its stand, eyes shut. +singer
D trumpet = On a low stage a man in a dark suit points his trumpet upward, cheeks round, eyes shut. +trumpet,trumpeter
D pianist = On a low stage a man in a dark suit bends over the keys of an upright piano, head turned to the drums. +pianist,piano -singer,saxophone,trumpet
D band = On a low stage four players stand close: saxophone, double bass, piano and drums. -saxophone,singer,trumpet,trumpeter,pianist,piano,saxophonist
D rhythm = Half in the dark behind stand a double bass player and a drummer with brushes. +saxophone,singer,trumpet,trumpeter,saxophonist
D guests = In front, the backs of a few guests at small round tables are dark shapes, each table with a shaded lamp.
O smoke = Blue smoke hangs in layers in the beam of the spotlight.
O brass = The brass throws one bright point of light. +saxophone,saxophonist,trumpet,trumpeter
B curtain = Behind the stage hangs a dark red curtain before a brick wall.
L spot = One warm spotlight from high on the left falls on the stage; the room is lit by the small lamps alone.
V from a table = From a table at seated height, 50 mm, blue-black, amber and dark red

peopled-starship-bridge | place | spaceship bridge, starship bridge, bridge of a spaceship, bridge of a starship, spaceship cockpit, command bridge, ship bridge, spaceship control room & crew, captain, officers, pilot, pilots, astronauts, people, looking, planet | @ any
D crew = Seen from behind, three officers stand at the rail before a window as wide as the room, heads lifted, one with a hand raised to point. +crew,officers,astronauts,people -captain
D captain = Seen from behind, the captain stands before a window as wide as the room, hands clasped at the back, officers seated on both sides. +captain
D pilot = Seen from behind, two pilots sit in high-backed seats before a wide window, hands on the controls. +pilot,pilots -crew,captain
D planet = A huge blue and ochre planet with thin white clouds fills the window, a small moon beside its edge.
D consoles = To both sides curve consoles with rows of small teal and orange lights and thin glowing charts.
O uniforms = The uniforms are dark grey with a narrow orange stripe along the shoulder.
O floor = The dark floor mirrors the window as a long pale field.
B ribs = Broad white ribs of the hull run up over the window to the ceiling.
L planet light = Soft blue light from the planet edges every head and shoulder; small orange lamps light the hands.
V central = From the back of the bridge on its middle axis, 24 mm, deep blue, white and small points of orange

peopled-classroom | place | classroom, school class, schoolroom, class & kids, children, pupils, students, teacher, kid, child, girl, boy, painting | @ any
D rows = Children of about nine sit at wooden desks in three rows, chins on fists, all faces turned to the front. -painting,paint,teenagers,university
D hand up = A girl in the first row with two plaits stretches her arm up as high as it goes, half out of her chair.
D painting = Children stand and kneel at two long tables, brushes in their fists, large sheets with bright wet shapes before them. +painting,paint,draw,drawing
D teacher = At the board stands the teacher in a green cardigan, an open book in one hand, the other showing something small between two fingers. +teacher,listen,listening -painting,paint
O desk things = Exercise books, coloured pencils and a half-eaten apple lie on the desks. -painting,paint
O pots = Jam jars of cloudy paint water and tubs of red, yellow and blue stand between the sheets. +painting,paint
B wall = Behind, a world map and rows of children's drawings cover the wall.
L tall windows = Clear morning light from tall windows on the left lies across desks and faces.
V back row = From the back corner at seated height, 28 mm, warm wood, chalk green and many small colours

peopled-classroom-listen | deed | sit, listen, learn, study, raise hand, raise hands, write, read, wait & classroom, class, school, teacher, lesson & kids, children, pupils, students, kid, schoolchildren, boys, girls, schoolkids & #person | @ classroom, school
D rows = Children of about nine sit at wooden desks in three rows, chins on fists, all faces turned to the front.
D hand up = A girl in the first row with two plaits stretches her arm up as high as it goes, half out of her chair.
D teacher = At the board stands the teacher in a green cardigan, an open book in one hand, the other showing something small between two fingers. +teacher,listen,listening,learn
O desk things = Exercise books, coloured pencils and a half-eaten apple lie on the desks.
B wall = Behind, a world map and rows of children's drawings cover the wall.
L tall windows = Clear morning light from tall windows on the left lies across desks and faces.
V back row = From the back corner at seated height, 28 mm, warm wood, chalk green and many small colours

peopled-airport-gate | place | airport gate, airport, departure lounge, airport terminal, departure gate, boarding gate, terminal, waiting area & travelers, travellers, passengers, people, tourists, travelers waiting, family, crowd, tired | @ any
D rows of sleepers = On rows of linked black seats people have slumped in all directions: one asleep with the head tipped back, one curled over a backpack, one with a jacket over the face. +tired,sleeping,exhausted,delayed,asleep
D rows = On rows of linked black seats people wait among their bags, some with phones, one with a child across the lap. -tired,sleeping,exhausted,delayed,asleep
D mother = A mother leans her cheek on the hair of a small boy who sleeps across two seats with his shoes on.
D feet = Feet rest on wheeled cases, and jackets are rolled to pillows. +tired,sleeping,exhausted,delayed,asleep
O cups = Paper cups and a half-eaten sandwich in its box stand on the carpet.
B glass wall = Behind a wall of glass stands the nose of a white aircraft with its boarding bridge.
L grey morning = Flat pale light comes through the glass from behind, so that faces lie in soft shade. -night,evening
L night strips = Strip lights lie hard on the seats, and the glass shows only reflections and runway lamps. +night,evening
V along the seats = Along the seats at seated height, 28 mm, pale blue, grey and black

peopled-arcade | place | arcade, video arcade, game arcade, 80s arcade, 1980s arcade, retro arcade, amusement arcade & teenagers, kids, people, boys, girls, players, gamers, crowd, teens, full, children | @ any
D players = Teenagers stand close round the cabinets, one with both hands on stick and buttons, two leaning over the shoulders to see.
D joy = A boy has thrown both fists up, and a girl beside him covers her open mouth.
D rows = Cabinets stand in two long rows, each with a lit sign above and a glowing screen.
O *clothes = Denim jackets with badges, striped T-shirts and big curled hair belong to the eighties. +80s,1980s,eighties,retro
O carpet = The carpet is black with a pattern of pink and blue zigzags and stars.
B far row = At the back, a pinball table and a change machine stand under a tube of pink neon.
L neon = Pink neon from the left and blue from the right meet on faces and hair; screens light the chins from below. +neon,80s,1980s,arcade,teenagers,kids
V aisle = Down the aisle at eye height, 28 mm, slight haze, magenta, cyan and black

peopled-bus | place | bus interior, inside a bus, bus, subway car, train car, subway, metro, tram, train interior, subway interior, tram interior & people, passengers, commuters, phones, phone, crowd, commuter, strangers | @ any
D phones = On both sides of the aisle every passenger looks down into a phone, each face lit a little from below. +phone,phones
D passengers = On both sides of the aisle passengers sit and stand close, each looking another way. -phone,phones
D one = Only a small girl on her knees on the seat looks out of the window, both palms on the glass. +phone,phones
D straps = Others stand with one hand in a hanging strap, swaying the same way. -empty
O seats = The seats are worn blue cloth with a pattern of little orange lines, the poles bright yellow.
B windows = In the windows, the city goes by as soft grey streaks. -night
B windows night = In the windows, the faces are mirrored over the lights of the city. +night,evening
L side = Soft daylight from the windows on the left lies along the rows. -night,evening
L tubes = Cold strip lights run along the ceiling. +night,evening
V down the aisle = Down the aisle at standing eye height, 28 mm, muted blue, grey and yellow

peopled-dentist | place | dentist office, dentist's office, dental office, dental clinic, dentist, dental practice, dentist room & girl, boy, child, kid, patient, man, woman, dentist, chair, little girl, little boy | @ any
D child in the chair = In the tilted pale blue chair lies a little girl, small against it, mouth wide open, hands clasped on a stuffed rabbit. +girl,child,kid,daughter -boy
D boy in the chair = In the tilted pale blue chair lies a little boy, small against it, mouth wide open, hands gripping the armrests. +boy,son
D patient = In the tilted pale blue chair lies the patient with an open mouth, a paper bib at the neck. -girl,boy,child,kid
D dentist = The dentist, in a mint green tunic and a mask, bends over from the right with a small round mirror, eyes friendly.
O tray = On a swivel tray lie a probe, tweezers and white cotton rolls in a row.
O lamp = A lamp on a jointed arm hangs over the chair.
B window = Behind, a pale wall with a picture of a smiling whale and a bright window are out of focus. +girl,boy,child,kid
B plain wall = Behind, white cupboards and a bright window are out of focus. -girl,boy,child,kid
L lamp round = The lamp lays a clear white round on the face; soft daylight from the window fills the rest.
V beside the chair = From beside the foot of the chair at its height, 35 mm, white, mint and pale blue

peopled-cinema | place | movie theater, movie theatre, cinema, movie hall, cinema hall, theater & people, popcorn, audience, couple, family, kids, friends, crowd, children, watching | @ any
D rows of faces = Seen from the front, rows of faces are tilted up to the screen, mouths a little open, eyes wide.
D popcorn = In the first row a boy's hand has stopped halfway between a red and white striped tub and his mouth. +popcorn
D couple = In the middle a girl hides half her face in the shoulder of her friend and peeps out with one eye.
O seats = The seats are dark red plush with worn armrests, some with a cup in the ring.
B beam = High at the back, the small window of the projector sends a widening beam through the dark, dust turning in it.
L screen light = Bluish light from the screen lies flat on all faces; behind the last row it is black.
V from the screen = Frontal from just below the screen, 35 mm, dark red, blue and warm skin

peopled-lab | place | science lab, laboratory, lab, research lab, robotics lab, chemistry lab & scientists, scientist, robot, people, researchers, chemist, students, researcher & #many, #two, robot, people, students | @ any
D round the robot = Two scientists in white coats stand at a bench beside a robot of their own height, one holding its open hand, one writing on a clipboard. +robot,android
D at the bench = Two scientists in white coats and clear goggles bend over a rack of glass tubes, one lifting a tube to the light. -robot,android,alone,one
D robot = The robot has a smooth white head with two round blue-lit eyes, a bare chest of cables and thin jointed fingers. +robot,android
D liquids = The liquids in the tubes go from clear through yellow to deep blue. -robot,android
O bench = On the long white bench lie pliers, coils of wire and an open laptop with moving graphs. +robot,android
O glass = Round flasks, a glass coil and a burner with a small blue flame stand on the bench. -robot,android
B shelves = Behind, glass cupboards with brown bottles and a wide screen with a diagram are out of focus.
L even = Even white light from above and a blue glow from the screen meet on coats and glass.
V bench height = From across the bench at chest height, 35 mm, white, steel grey and clear blue

peopled-playground | place | playground, play park & kids, children, kid, child, boys, girls, swinging, playing & #person & #person & #person | @ any
D swings = Two children swing side by side, one at the top of the stroke with legs stretched to the sky, the other rushing back with bent knees. +swing,swings,swinging -slide
D slide = A girl comes down the red slide with both arms up, and a boy waits at the top on his knees. -swing,swings,swinging
D laugh = Hair and jackets fly, and both mouths are wide open with laughing. +swing,swings,swinging -slide
D others = Behind them a boy in a blue cap climbs a rope net, and a small girl sits with a bucket in the sand.
O frame = The frame is painted red and yellow, its chains shining, the ground beneath worn to bare sand.
B trees = Behind, benches with a few parents stand under broad green trees. -winter,snow,night
L late sun = Warm sun from the left stretches the shadows of ropes and legs over the sand.
V low = From low in front, 28 mm, motion soft at the edges, red, yellow and leaf green

peopled-aquarium-tunnel | place | aquarium tunnel, aquarium, underwater tunnel, glass tunnel, oceanarium & visitors, people, kids, children, girl, boy, child, family, sharks, shark, couple, fish | @ any
D tunnel = A clear arched tunnel runs away from us under deep blue water, a dark shark gliding right across the top with its pale belly to us. +shark,sharks
D tunnel of fish = A clear arched tunnel runs away from us under deep blue water, rays and silver fish gliding over its top. -shark,sharks
D visitors = Visitors stand as dark shapes with tipped-back heads, one pointing up, a child on a father's shoulders stretching a hand to the glass.
D teeth = The shark's crooked teeth and small round eye can be made out. +shark,sharks
O wavering = Nets of pale light waver over the floor and over faces.
B far end = At its far end the tunnel bends off into darker blue, where small fish flash.
L blue above = All light comes from the water above, blue and moving; faces have a cold rim.
V central low = On the middle axis at a child's eye height, 24 mm, deep blue and black

peopled-ballroom | place | ballroom, ball, grand ballroom, palace ballroom, masquerade ball & couples, dancers, dancing, people, couple, guests, prince, princess | @ any
D couples = Couples turn over the floor in wide circles, one pair near us, his hand between her shoulder blades, her head inclined to the side.
D skirts = Wide silk skirts in pale blue, rose and ivory swing out like bells; the men wear black tailcoats with white waistcoats. -modern,masquerade
D masks = Half masks in gold and black feathers hide the eyes. +masquerade,mask,masks
O chandelier = A huge chandelier with tiers of crystals hangs over the middle.
O parquet = The parquet shines like water and holds the dancers upside down.
B mirrors = Along the walls stand tall mirrors between white and gold pilasters, lit by pairs of candles.
L chandelier glow = Warm golden light falls from above on shoulders, silk and parquet. -day
V from the stairs = From a few steps up at the end of the hall, 28 mm, slight blur in the hems, gold, ivory and pale blue

peopled-hair-salon | place | hair salon, hairdresser, beauty salon, hairdressing salon, salon, barbershop, barber shop, barber & women, woman, man, men, people, customers, hair, hairdresser, barber, barbers, client, girl | @ any
D women in a row = Three women sit in a row before round lit mirrors under dark capes: one with foil strips in her hair, one being combed, one under the scissors. +women,three,customers,people -barber,barbershop,men
D one woman = A woman sits before a round lit mirror under a dark cape, and the hairdresser behind her draws a wet strand straight between two fingers. +woman,girl,client -women,barber,barbershop,three
D barber = A barber in a grey waistcoat draws the razor down a customer's foamed cheek, the chin held up between two fingers. +barber,barbershop,barbers,man,men
D talk = Two of them laugh at something in the mirror, eyes meeting in the glass. +women,three,people
O shelf = Brushes, clips and bottles stand on the shelf under the mirrors. -barber,barbershop
O chairs = The heavy chairs are red leather and chrome, with a footrest of cast iron. +barber,barbershop
B basins = Behind are two black washbasins and a shelf of rolled white towels. -barber,barbershop
B bottles = Behind are shelves of glass bottles and a row of old framed photographs. +barber,barbershop
L mirror bulbs = Warm light from the bulbs round the mirrors lies on faces and hair, daylight from the shop window on the floor.
V reflections = From beside the chairs at seated height, 35 mm, faces seen in the mirrors, warm white, black and copper

peopled-hotel-kitchen | place | hotel kitchen, restaurant kitchen, busy kitchen, professional kitchen, commercial kitchen & chefs, cooks, cooking, chef, people, busy, cook, staff | @ any
D at the stoves = Five cooks in white jackets work shoulder to shoulder: one tosses a pan above a burst of flame, one lifts a lid in a cloud of steam, one wipes the rim of a plate. +chefs,cooks,people,busy,staff
D chef calls = At the pass, a tall chef with a white cap reads a slip aloud, one finger raised.
D one chef = A chef in a white jacket tosses a pan above a burst of flame. +chef,cook -chefs,cooks,busy,staff
O pans = Copper pans hang over the middle by size, and order slips flutter along a steel rail.
O plates = White plates stand in a row on the steel pass, half of them with a piece of fish and a green leaf. -empty
B ovens = Behind, a row of ovens and a door swinging with a waiter's back are soft in the steam.
L hood and fire = White light from the hoods above, orange from the flames on faces and sleeves.
V across the pass = From across the pass at chest height, 28 mm, steel, white and flame orange

peopled-tavern | place | tavern, inn, medieval tavern, fantasy tavern, medieval inn, alehouse, beer hall & adventurers, people, travelers, knights, dwarves, bard, drinking, ale, patrons, adventurer, beer, vikings, guests, pirates | @ any
D table = At a long oak table sit a bearded dwarf, a hooded elf, a knight without helmet and a woman with a bow at her back, mugs knocked together so that foam flies. +adventurers,dwarves,adventurer,fantasy
D table of guests = At a long oak table men and women in rough wool knock wooden mugs together so that foam flies. -adventurers,dwarves,adventurer,fantasy
D map = Between bread, bones and a candle lies an unrolled map, held down by a dagger. +adventurers,adventurer,fantasy
D barmaid = A barmaid with rolled-up sleeves squeezes past with four full mugs in each hand.
O beams = Smoke-black beams, hanging hams and strings of onions are low overhead.
B hearth = Behind, a wide stone hearth burns, and a lute player sits on the edge of a barrel.
L fire and candles = Firelight from the left and candles on the table light faces and foam; the corners are brown-black.
V table end = From the end of the table at seated height, 28 mm, amber, oak brown and dull red

peopled-office | place | modern office, office, open plan office, open office, coworking space, startup office, co-working space & people, employees, workers, team, working, laptops, colleagues, men, women, programmers, staff | @ any
D at the tables = Six people work at a long pale wooden table, laptops open, two leaning over one screen, one on the phone with a hand in the hair.
D stands = A woman with a roll of plans stands at the end of the table and talks to a man on a stool.
D focus = Faces are calm and busy, lit a little by the screens.
O *clothes = Shirts and jumpers are plain: white, navy, mustard, grey.
O table things = Paper cups, notebooks and a bowl of apples stand between the laptops.
B glass and plants = Behind, tall green plants and a glass meeting room with a whiteboard of coloured notes go back out of focus.
L window wall = Soft daylight from a window wall on the left lies over table, hands and faces. -night
L night office = Desk lamps and screens light the faces, and the window wall shows the lights of the city. +night,evening,late
V along the table = Along the table at seated height, 35 mm, pale wood, white and leaf green

peopled-courtroom | place | courtroom, court, court room, trial & judge, lawyers, lawyer, jury, people, trial, defendant | @ any
D judge = High behind a carved oak bench sits the judge in a black robe, gavel raised a hand above its block.
D lawyer = Before the bench stands a lawyer in a dark suit, one arm stretched out, a sheet of paper in the other hand. +lawyer,lawyers,trial
D opposite = The lawyer of the other side has half risen from his table, mouth open to object. +lawyers,trial
O jury = To the right, two rows of jurors lean forward with chins on fists.
O papers = Folders and a carafe of water stand on the two tables.
B panelling = Behind the judge are dark oak panels, a flag on a pole and a high round clock.
L high windows = Light from high windows on the left falls in slanting bands on bench and faces.
V from the public = From the first bench of the public at seated height, 35 mm, oak brown, black and pale daylight

peopled-ballet-studio | place | ballet studio, dance studio, ballet school, ballet class, rehearsal room & dancers, ballerinas, ballerina, girls, dancer, stretching, ballet dancers, children | @ any
D at the barre = Five dancers stretch along the barre, each with one heel laid on it and the body folded over the leg. +stretch,stretching,dancers,ballerinas,girls
D one at the barre = A dancer stretches at the barre, one heel laid on it and the body folded over the leg. +ballerina,dancer -dancers,ballerinas,girls
D on the floor = In front, one sits on the boards in a wide split, ribbons of a shoe between her fingers. +dancers,ballerinas,girls,stretching
O wear = They wear black leotards, pale tights and grey wool warmers, hair in tight knots. +dancers,ballerinas,girls -ballerina
O mirror = A wall of mirrors doubles the row of backs and faces.
B piano = At the far end, an old man sits at an upright piano with one hand on the keys.
L tall windows = Soft light from tall windows on the left lies in long pale fields on the boards.
V low over the boards = From low over the boards, 28 mm, grey, pale pink and wood

peopled-market-stall | place | market stall, farmers market, farmer's market, fruit market, vegetable market & vendor, people, woman, man, seller, customers, vegetables, fresh, old woman | @ any
D heaps = On slanting crates lie heaps of tomatoes, carrots with their green, aubergines, lemons and bunches of radishes, all wet from a spray. +vegetables,fruit,fresh,farmers,farmer
D seller = Behind them a woman in a green apron holds out a paper bag over the scale to a customer with a basket. +people,woman,seller,vendor,customers,farmers,man,farmer -man,nobody
D choosing = A customer presses a tomato lightly between two fingers. +people,customers
O cards = Small slates stick between the heaps, and a brass scale hangs from a hook.
O green = Dark cabbage leaves, spring onions and herbs edge the front like a hedge. +vegetables,fresh,farmers,farmer
B awnings = Behind, striped awnings and blurred shoppers fill a sunny square. -indoor,night
L through canvas = Sun through the white canvas makes a soft bright shade, with strong light on the heaps at the front edge. -night,indoor
V counter height = From the customer's side at crate height, 35 mm, crisp, reds, oranges and fresh greens

peopled-train-platform | deed | wait, stand, sit, say goodbye, look & platform, train platform, train station, railway station, station, subway platform & people, commuters, passengers, man, woman, crowd, travelers, girl, boy, couple, #person & #person | @ station, train station, platform
D row of waiting = People stand spread along the yellow line, collars up, hands in pockets, all looking the same way down the track. +people,commuters,passengers,crowd,travelers
D one waits = $The {stands|stand} near the yellow line beside a small suitcase and {looks|look} down the track. -people,commuters,passengers,crowd,travelers,couple,sit,sitting
D couple = They stand forehead to forehead beside a small suitcase, hands in each other's coat sleeves. +couple
D sits = $The {sits|sit} on a wooden bench, hands folded on the handle of a small suitcase. +sit,sitting
O breath = Breath stands white before the mouths. +winter,cold,snow
O *coats = Coats are dark blue, grey and brown, with one red scarf among them. +people,commuters,passengers,crowd,travelers
W *coat = in a long grey coat and a dark red scarf -summer,dress,suit,uniform
N snow edge = A thin line of snow lies along the edge of the platform. +winter,snow
B iron roof = Behind, an iron roof on slim columns, a hanging clock and a far green signal go back into haze.
L grey = Soft grey light comes from the open end of the roof.
L lamps = Round lamps under the roof shine warm on shoulders and paving. +night,evening,winter
V along the edge = Along the platform at eye height, 50 mm, steel blue, grey and one red

peopled-beach-crowd | place | crowded beach, beach, busy beach, packed beach, summer beach, lake beach & families, people, crowd, crowded, kids, tourists, bathers, family, children, sunbathers | @ any
D umbrellas = Parasols in red, yellow and blue stripes stand close together down to the water, towels spread between them like a patchwork.
D family = In front a father digs a trench with two children, and a grandmother in a sun hat hands out slices of melon.
D bathers = In the shallow water people wade, splash and throw a red ball.
O things = Buckets, flip-flops and cool boxes lie about in the trodden sand.
B sea = Behind, the sea goes from clear green to deep blue under a high summer sky, two white sails far out.
L noon = High summer sun makes short sharp shadows under every parasol. -sunset,evening
L late = Low golden sun lies along parasols and wet shoulders. +sunset,evening
V raised = From slightly above, 28 mm, sharp throughout, sand, turquoise and bright stripes

plain-rock-band | deed | play, perform, rock, play live, perform live, play concert, jam, sing & band, rock band, punk band, metal band, indie band, guitarist, rock star, rocker, singer, garage band, musicians & #person, band, rock band, musicians | @ stage, concert, festival, club
D singer = At the front the singer leans into the microphone with one foot on a speaker, mouth wide open, the stand tilted with both hands. -guitarist,jam
D guitarists = To the left and right two guitarists bend back with their guitars raised, and behind them a drummer has both sticks in the air. +band,musicians,concert
D guitarist = $The {bends|bend} back with the guitar raised, hair flung across the face, fingers far down the neck. +guitarist -band
O *clothes = Black leather, torn jeans and long wet hair belong to them, a red guitar among black ones. -suit,suits
O crowd = Along the lower edge stand the raised hands of the crowd, dark against the stage. -garage,rehearsal,street
B lights = Behind, a wall of speakers and a fan of white and blue beams cut through smoke. -garage,street
L stage light = White and blue beams from behind edge hair and shoulders; a warm red light from below fills the faces. -day,sunny
V from the crowd = From the first row, slightly below, 28 mm, short exposure, blue, white and red

plain-rock-band-thing | thing | rock band, rock band playing, punk band, metal band, band playing, indie band, rock group, live band & #person, band, playing, live, concert, crowd, stage | @ stage, concert, festival, club
D singer = At the front the singer leans into the microphone with one foot on a speaker, mouth wide open, the stand tilted with both hands.
D guitarists = To the left and right two guitarists bend back with their guitars raised, and behind them a drummer has both sticks in the air.
O *clothes = Black leather, torn jeans and long wet hair belong to them, a red guitar among black ones.
O crowd = Along the lower edge stand the raised hands of the crowd, dark against the stage. +crowd,band,concert,live
B lights = Behind, a wall of speakers and a fan of white and blue beams cut through smoke.
L stage light = White and blue beams from behind edge hair and shoulders; a warm red light from below fills the faces.
V from the crowd = From the first row, slightly below, 28 mm, short exposure, blue, white and red

plain-cook-tamales | deed | cook, make, prepare, fold, wrap, steam & tamales, tamale, dumplings, dumpling, empanadas, stuffed leaves, dolma, pierogi & grandma, grandmother, woman, mother, abuela, granny, lady, cook, mexican, old woman & #person & #person | @ kitchen, home
D spreads and folds = $The {spreads|spread} pale dough on a soaked corn husk with the back of a spoon and {folds|fold} it over the filling. +tamales,tamale
D pleats = $The {pleats|pleat} the edge of a round of dough between thumb and forefinger, the filling just closed in. -tamales,tamale,family,children,together
D eyes = The eyes are lowered to the fingers, and a small proud smile is on the lips.
W *blouse = with grey hair in a braid round the head; in a white blouse embroidered with red flowers and a blue apron +mexican,abuela -hair
W *apron = with white hair pinned up; in a flowered apron over a blue blouse -mexican,abuela,hair
O rows = Finished parcels tied with strips of husk stand upright in a wide pot beside a bowl of red meat filling. +tamales,tamale
O board = Finished ones lie in curved rows on a floured board beside a bowl of chopped filling. -tamales,tamale
N chillies = Dried red chillies, a clay jug and a pile of husks lie on the wooden table. +tamales,tamale,mexican
B tiled kitchen = Behind, a kitchen wall with blue and yellow tiles and a steaming pot is out of focus. +mexican,tamales
B kitchen = Behind, a kitchen shelf with jars and a steaming pot is out of focus. -mexican,tamales
L window = Soft daylight from a window on the left lies on hands, dough and cheek.
V across the table = From across the table at chest height, 50 mm, hands sharp, face close behind, warm clay, corn yellow and red

plain-paints-portrait | deed | paint, draw, sketch & portrait, model, sitter, picture of a woman, picture of a man, self portrait, woman & painter, artist, #person & #person & #person | @ studio, artist studio, street
D brush to the canvas = $The {sets|set} the tip of a long brush to the canvas on the easel, head tilted back, comparing. -draw,sketch
D draws = $The {draws|draw} with a stub of charcoal on a large sheet on the easel, head tilted back, comparing. +draw,sketch
D likeness = On the canvas a woman's face is nearly done, one cheek still in bare brown strokes. -man,self,dog,cat
D likeness man = On the canvas a man's face is nearly done, one cheek still in bare brown strokes. +man,self -woman
D sitter = Behind the easel sits the woman herself, hands in the lap, her head turned just as in the picture. +woman,model,sitter
W *smock = with paint on the knuckles; in a loose linen shirt with rolled sleeves and a stained apron -suit
O palette = The palette on the forearm carries heaps of ochre, red, white and blue.
B studio = Behind, canvases lean with their faces to a grey wall. -street,park,outside
L north window = Cool even light from a tall window on the left lies on canvas, hand and sitter.
V over the shoulder = From behind the painter's shoulder, 50 mm, canvas and sitter both in view, ochre, grey and flesh

plain-goal-joy | deed | celebrate, cheer, hug, score, win, celebrating & goal, soccer, football, footballer, footballers & #person, team, players | @ stadium, field, pitch
D heap = Players run together from all sides and jump on the scorer's back, mouths wide open, arms flung round necks. +team,many,players -player
D slide = $The {slides|slide} on both knees over the grass, arms spread, head back, mouth wide open. -team,players
D fists = One runs up late with both fists in the air and a sock round the ankle. +team,many,players -player
O *shirts = The shirts are red with white sleeves, dark with sweat, over white shorts streaked with green. -blue,yellow,green,white,black
O turf = Bits of turf and drops of water fly up round the studs.
B net and stand = Behind, the ball lies in the net, and the stand is a blur of raised arms and scarves.
L floodlight = Bright white floodlight from above edges hair and shoulders against the dark stand. -day,sunny
L day = Clear sun from the left lights faces and wet grass. +day,sunny,afternoon
V low = From low on the grass, 135 mm, short exposure, red, white and green

plain-knight-holds-sword | deed | hold, raise, wield, carry, draw, lift, grip, stand & sword, longsword, greatsword & knight, paladin, warrior, female knight, crusader, swordsman, warrior woman, viking, samurai, princess, king, woman, man, girl | @ any
D sword upright = $The {holds|hold} the sword upright before the chest in both hands, point to the sky, and {looks|look} straight at us over the hilt. -raise,wield,draw,fight,samurai
D sword raised = $The {raises|raise} the sword high over the head in one hand, chin up, mouth set. +raise
D sword at guard = $The {holds|hold} the sword in both hands beside the hip, point to us, knees bent. +wield,draw,samurai -raise
D woman's face = Fair hair is braided round the head, and the grey eyes are calm and wide awake. +female,woman,lady,girl,princess -helmet,hair,haired,samurai,viking
D lean face = The face is lean, with a short beard and a thin scar on one cheek. -female,woman,lady,girl,princess,helmet,beard,samurai,viking,dark,black
O *plate = The plate is polished silver, with fluted shoulders, leather straps and small dents at the edges. +armor,armour,knight,paladin,crusader -black,dark,gold,golden,red,rusty,samurai
O blade = The long straight blade has one groove down its middle and a plain cross guard. -glowing,flaming,broken,katana,samurai
O cloak = A dark blue cloak hangs from the shoulders and moves a little in the wind. -red,black,white,green,samurai
B misty field = Behind, a misty field and a far castle are out of focus. +knight,paladin,crusader,king,princess -forest,dungeon,castle,hall,snow,battle,cathedral
B haze = Behind is only pale haze. -knight,paladin,crusader,king,princess,forest,dungeon,castle,hall,snow,battle,city
L cold left = Cool soft light from the left runs along plate and blade, with a warm edge from behind.
V to the knee = Three-quarter figure from slightly below, 70 mm, face and hands sharp, steel, blue and pale gold
`;
