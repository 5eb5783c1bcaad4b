/** Whole small scenes of children at play, in and out of doors. The form: `tableaux.ts`. */
export const DAILY_PLAY_TABLEAUX = `
daily-puddle-jump | deed | jump, splash, stamp, stomp & puddle, puddles | @ street, park, lane, yard
D boots above water = Boots hang a hand above the water, knees drawn up, arms flung out, and the puddle below still holds a whole sky.
D splash out = The soles have just struck, and a crown of brown water stands up all round to the height of the knees. +splash,stomp,stamp
D eyes shut tight = The eyes are shut tight in a wide grin for what comes next.
O *coat and drops = The raincoat shines, and mud has dotted it in an arc up to the chin.
W *yellow raincoat = in a yellow raincoat and red rubber boots +from-person,from-child,many,couple,family,kids
N lost hat = A knitted hat lies at the edge of the puddle, already dark with water.
B wet street = Behind, a row of parked cars and garden hedges lies grey and wet.
L after rain = The rain has just stopped; a white gap in the cloud shines in the puddle and along the kerb.
L street lamp = A street lamp lies long and orange in the puddle and breaks where the water moves. +night,evening
V low at the puddle = Very low view across the puddle, motion stopped, wet colours with one bright yellow

daily-fly-kite | deed | fly, launch, run & kite, kites | @ beach, hill, meadow, park, field
D running backwards = $The {runs|run} backwards with one arm straight up, string over the fingers, face to the sky. +from-person,from-child,many,couple,family,kids
D feet dug in = Heels are dug in and the whole weight hangs back from the string, which goes up out of the hand as straight as a ruled line. -run
D letting go = A second pair of hands has just let go and stays up, open. +many,father,mother,dad,mum,grandfather
O *diamond and tail = High and small against a cloud, the diamond leans on the wind, its tail of paper bows whipping behind. -dragon,box
N reel on the ground = A wooden reel jumps over the ground and gives out more line.
B bare hill = The hill falls away behind to a strip of [sea/fields and a church spire]. -beach
B low tide = Behind, the tide is far out, and the sand shines like tin. +beach
L bright and torn = Bright light between torn clouds runs over the ground in patches and makes the kite glow from behind.
V low with much sky = Low wide view, figure small below, two thirds sky, clear blue and red

daily-build-den | deed | build den, build fort, build blanket fort, build pillow fort, build tree house, build treehouse, hide in fort, read in fort, play in fort, play in cardboard box, play in treehouse, sleep in fort, hide in cardboard box, read in blanket fort, play in tree house, den, fort, blanket fort, pillow fort, tree house, treehouse, cardboard box, cubby house | @ living room, woods, garden, bedroom
D faces in the gap = From the dark slit of the entrance look two eyes over a row of knuckles. -treehouse,tree-house,cardboard
D legs through the hatch = Two legs with scabbed knees hang out of the hatch, and a basket goes up past them on a string. +treehouse,tree-house
D box with hands = A big carton wobbles along by itself, eye holes cut in it, ten fingers beneath its edge. +cardboard
O *sheets on chairs = Sheets and a quilt are slung over chair backs and the sofa's arm, pinned with clothes pegs and held down with dictionaries. +in,blanket,pillow
O branches leaned = Branches are leaned together against a trunk and stuffed with fern. +woods,garden -treehouse,tree-house
N shoes before it = Shoes stand before it in a line, with a plate of apple pieces.
B room emptied = Round about, the room is emptied of every cushion. +in,blanket,pillow
L lamp inside = A torch inside makes the cloth glow like a lantern and draws the shadow of a head on it. -woods,garden,treehouse,tree-house
L green light = Light comes green and broken from above. +woods,garden,treehouse,tree-house
V low before it = View from low before the entrance, cosy, warm inside and cool outside -treehouse,tree-house
V up at the boards = View up from the foot of the trunk, greens and weathered grey +treehouse,tree-house

daily-swing | deed | play on swing, push on swing, fly on swing, swing, swinging, on a swing, push on the swing, tyre swing, rope swing & #person | @ playground, garden, park, river
D feet to the sky = At the top of the arc the body lies back nearly flat, arms straight, toes stretched to the sky and hair hanging straight down.
D push from behind = From behind two flat hands have just pushed and follow after it in the air. +push,many
D letting go of the rope = Over the water the fists have just opened, and the rope falls back without its rider. +rope
O slack chains = The chains bend for an instant and the board lifts off from the seat of the trousers. -rope,tyre
N worn hollow = Beneath the swing two feet have worn a hollow in the ground, with a puddle in it.
B old tree = Behind, a big lime stands in full leaf before a white sky.
L sun flickering = The sun stands behind the leaves and flares past the edge of one shoe.
V low from the front = Low frontal view looking up, motion stopped, warm green and blue

daily-slide-seesaw | deed | go down slide, play on slide, play on seesaw, ride seesaw, climb climbing frame, play in playground, play on playground, hang monkey bars, swing monkey bars, ride merry-go-round, down slide, on slide, water slide, playground slide, seesaw, climbing frame, roundabout, merry-go-round, playground, monkey bars & #person | @ playground, park
D out of the tube = Down the chute with both arms up, hair standing off with static, the soles already over the edge. +slide
D one up one down = One sits high with legs dangling and both fists on the bar; the other bounces the ground with bent knees. +seesaw
D hanging by knees = Upside down by the knees hangs a red face, shirt fallen to the armpits, fingertips a hand above the bark chips. -slide,seesaw
O shiny metal = Hands and trousers have rubbed the painted metal bare and bright.
N sandals in bark = A jacket and two sandals lie in the bark chips.
B bench of grown-ups = On a bench behind, grown-ups look into their phones.
L midday flat = Clear light from high up puts short shadows beneath everything.
V child's height = View at child's height from close by, primary colours, lively

daily-sandcastle | deed | build sandcastle, build sand castle, make sandcastle, build sandcastles, dig hole, dig in sand, destroy sandcastle, play in sand, sandcastle, sandcastles, sand castle, dig & sand, sandcastle, sandcastles, castle, beach, hole & #person | @ beach, sandpit
D bucket lifted off = On the knees, $the {lifts|lift} the bucket straight up with both hands, breath held, and the tower stays.
D wall against the sea = With both forearms sand is shovelled against the first tongue of foam. +wave,tide,sea
D drip turret = Wet sand runs from a fist and builds up in drips to a crooked spire.
O castle = There are four towers with crumbled rims, a moat to the elbow, mussel shells for windows and a gull's feather on top.
W *sun hat = with sand up to the elbows; in a sun hat and wet bathing things
N spade and crab = A tin spade sticks upright, and a crab the size of a coin climbs about in a pail of water.
B flat sea = Behind, the sea lies in flat bands with two umbrellas before it.
L beach sun = High white sun and pale sand light the face from above and below at once.
L low and golden = The sun is low over the water; each tower has a shadow a metre long. +sunset,evening,dusk
V sand level = View from sand level, the castle large in front, faded holiday colours

daily-snowman | deed | build snowman, make snowman, hug snowman, decorate snowman, snowman, build a snowman, snowmen | @ garden, park, yard, street
D lifting the head = $The {heaves|heave} the last ball up with arms round it and cheek against the snow, knees bent. +build,make,put +from-person,from-child,many,couple,family,kids
D carrot pushed in = A mitten pushes the carrot in with the flat of the thumb. +build,make
D leaning figure = The snowman leans a little to the left, three balls with bits of dead grass stuck in them, arms of hazel, one shorter than the other.
D arms round the cold = Arms go round the white belly as far as they reach, a cheek laid on it, eyes shut. +hug
O coal face = Seven bits of coal make a smile that slips, and above it an old saucepan serves as a hat.
W *wet mittens = with red cheeks; in a padded suit and wool mittens caked with snow +build,make
N green tracks = The rolled balls have left winding green tracks through the white lawn.
B house with lights = Behind, snow lies on a hedge and along the sill of a lit window.
L snow light = Flat light from a grey sky comes back from the snow, so that there are hardly any shadows.
L snow light then = Flat light from a grey sky comes back from the snow, so that there are hardly any shadows. +snow,winter
L melting sun = Clear sun makes it drip from chin and elbow, and the hat has slipped. +melt,sun,spring,thaw
V eye to eye = View at the height of the coal eyes, medium distance, white, grey-blue and one orange

daily-snowball-fight | deed | throw snowball, throw snowballs, have snowball fight, make snowball, hit by snowball, snowball, snowballs, snowball fight & #person, boys, girls, kids, children, boy, girl, child, couple, man, woman, friends | @ park, street, garden, schoolyard
D arm thrown back = $The {leans|lean} far back with the throwing arm straight behind, one leg off the ground, eyes on the target. +from-person,from-child,many,couple,family,kids
D burst on a back = A ball has just burst on a back, white dust standing round like smoke, shoulders up and neck pulled in.
D behind the wall = Behind a low wall of snow somebody crouches and presses the next one between mittens.
O hail of balls = Two more are in the air, one seen as a streak.
W *scarves = with snow in the eyebrows; in a bobble hat and flying scarf +from-person,from-child,many,couple,family,kids
N ammunition = A heap of ready balls lies in a sledge.
B trees and lamp = Bare trees and an iron lamp with a white cap stand behind.
L winter sun = A low winter sun lights every flying crumb from behind and throws long blue shadows across the tracks.
L winter sun then = A low winter sun lights every flying crumb from behind and throws long blue shadows across the tracks. +snow,winter
V among them = View from among them at chest height, motion stopped, white and blue with red wool

daily-sledge | deed | ride sledge, ride sled, pull sledge, pull sled, slide down hill, go sledging, race sled, sledge, sled, toboggan, sledging, sledding, tobogganing | @ hill, slope, park, snow
D over the bump = The sledge has left the ground at a bump, and $the {lifts|lift} off the seat as well, mouth wide open, fists on the cord. +from-person,from-child,many,couple,family,kids
D heels braking = Boots dug in on both sides throw up two fans of snow.
D pulled uphill = Bent forward, $the {drags|drag} the sledge uphill by its cord, looking back at it over the shoulder. +pull,drag,uphill +from-person,from-child,many,couple,family,kids
O *curved runners = The runners are bent ash wood shod with iron, polished bright beneath.
N lost mitten = A mitten on its string flies out behind.
B hill of dots = Up the slope behind, others are coloured dots, and a line of pines runs along the top.
L afternoon snow = Late sun colours the upper slope yellow, the lower part is already blue.
L afternoon snow then = Late sun colours the upper slope yellow, the lower part is already blue. +snow,winter
L afternoon snow late = Late sun colours the upper slope yellow, the lower part is already blue. +golden,sunset
V low at the track = Low view beside the track, frozen crystals in front, bright white, red and blue

daily-climb-tree | deed | climb, sit, hide & tree, trees, apple tree, branch, branches, oak & #person | @ garden, park, woods, orchard
D knee over the branch = A knee is hooked over the next branch, belly against the bark, an arm searches above for a hold. +climb
D legs dangling = Astride a thick branch with legs dangling, $the {leans|lean} back on the trunk as on a chair. -climb
D look down = The eyes go down between the shoes, and the fingers tighten. +climb
O bark on skin = Bark has left green on the shirt and red scratches on the shins.
N ladder of nails = Below, a few boards nailed to the trunk serve as rungs, and a jumper lies in the grass.
B leaves all round = All round is nothing but leaves, in layers from dark to yellow.
L dappled = The sun comes through in moving spots, one of them on the cheek.
V up through leaves = View up from below through the leaves, deep greens and one bright shirt

daily-chalk-pavement | deed | draw with chalk, draw chalk, write chalk, play hopscotch, jump hopscotch, chalk, hopscotch | @ street, pavement, playground, yard
D kneeling to draw = On the knees with the forehead almost on the ground, $the {draws|draw} a long line backwards, chalk held flat under the palm. +from-person,from-child,many,couple,family,kids -hopscotch
D one leg = On one leg over the numbered squares, arms out, tongue between the teeth, the other foot caught by its toe behind. +hopscotch
D dust to the elbows = Pink and blue dust covers knees and forearms like sleeves.
O *drawing = On the grey asphalt grow a sun with a face, a horse with five legs and a house as large as a car. -hopscotch
O crooked squares = The squares are crooked, the seven is the wrong way round, and a flat pebble lies in the eight. +hopscotch
N box of stumps = A carton of chalk stumps has tipped over on the kerb.
B doorsteps = Behind are house steps, a drain and a bicycle against a wall.
L evening low = Low evening sun comes along the ground and shows every grain of asphalt through the chalk.
L evening low late = Low evening sun comes along the ground and shows every grain of asphalt through the chalk. +golden,sunset
V from above slanting = View slanting down from an upper window's height, pastel on grey

daily-bubbles | deed | blow bubbles, blow soap bubbles, chase bubbles, catch bubbles, pop bubbles, play with bubbles, watch bubbles, blow bubble, soap bubbles, bubbles, bubble & #child, #person & #child, #person & #person | @ garden, park, street, balcony, meadow, field, grass
D lips at the ring = $The {holds|hold} a small plastic wand before pursed lips and {blows|blow}, cheeks round, eyes on the bubble swelling from the ring. +blow +from-person,from-child,many,couple,family,kids,girl,boy,woman,man,child,toddler -bubblegum,gum
D chasing = With both arms stretched up and mouth open in a laugh, $the {runs|run} after the bubbles. +chase,catch,pop
D on a fingertip = A bubble rests whole on an outstretched fingertip, and the eyes are wide with delight. -blow,chase,catch,pop,bubblegum,gum
D stream = A stream of bubbles, large and small, drifts past the face and up into the air. +blow -bubblegum,gum
W *pigtails = with light brown hair in two pigtails; in a yellow summer dress +girl -hair,haired,blonde,redhead,dress,winter,snow,anime,curly,pigtails,braids
W *boy's shirt = with short fair hair; in a blue and white striped T-shirt and shorts +boy -hair,haired,winter,snow,curly
W *children's wear = in bright T-shirts and shorts +children,kids -winter,snow
W *white shirt = with long brown hair; in a white cotton blouse +woman -hair,haired,blonde,redhead,dress,old,curly
O sheen = The bubbles are clear, with bands of pink, green and blue sliding over them. -bubblegum,gum
B lawn = Behind, green lawn and trees are soft and out of focus. -beach,street,city,room,bath,bathroom,sea,snow,balcony,bubblegum,gum,night,kitchen,autumn
L back light = Warm late sun from behind the right shoulder lights the bubbles and the edge of the hair. -room,bath,bathroom
L back light late = The low golden sun from behind shines through the bubbles and the edge of the hair. +golden,sunset
V at child height = Full figure in mid run at the height of the face, 85 mm, soft background, fresh green and bright bubbles +chase,catch,pop
V at face height = Half figure at face height, 85 mm, soft background, fresh green and bright bubbles -chase,catch,pop

daily-ball-street | deed | football, soccer, play football, play soccer, kick a ball, playing ball, kickabout & children, kids, boys, girls, boy, girl, child, street, alley, friends, street football | @ street, alley, yard, beach, field
D shot at the door = The ball has left the toe and is on its way to a garage door where chalk posts are drawn; the keeper already dives the other way. -park,beach,field,meadow
D shot between jumpers = The ball has left the toe and goes low between two heaps of jumpers; the keeper already dives the other way. +park,beach,field,meadow
D shirt pulled = A fist has hold of a shirt, two run shoulder against shoulder, knees muddy, eyes only on the ball.
O *worn ball = The ball is worn so grey that its pentagons hardly show.
W *mixed shirts = with scabbed knees; in football shirts of three different clubs
N jumpers for posts = Two heaps of jumpers mark the other goal. -park,beach,field,meadow
B washing above = Over the street hangs washing, and an old woman's elbows rest on a cushion in a window.
L low sun in dust = Low sun comes down the street into the dust and makes long legs of shadow.
L low sun in dust late = Low sun comes down the street into the dust and makes long legs of shadow. +golden,sunset
V ball height = View from ball height, frozen movement, dusty warm colours

daily-skipping-rope | deed | spin hula hoop, play hula hoop, twirl hula hoop, jump over rope, skip, skipping rope, jump rope, hula hoop, double dutch, hula-hoop, elastics & #person | @ schoolyard, street, park, garden
D rope under the soles = The rope is just beneath both soles, plaits stand up from the head, hands are clenched at the hips. -hula
D hoop and hips = The hips are pushed out, elbows lifted away like wings, and the hoop lies slanted about the waist. +hula
D two who turn = Two others turn the long rope with whole arms, mouths open in a count. +many,double
O blurred curve = The curve of it is a grey blur above the head.
N laces undone = A shoelace flies loose.
B painted yard = White lines of a court cross the ground behind as far as a brick wall.
L noon yard = Light from high up puts a small separate shadow below the jumper on the asphalt.
V low frontal = Low frontal view, motion stopped in the air, chalky bright colours

daily-hide-seek | deed | hide and seek, hide-and-seek, hiding under, hiding behind, hide under, hide behind, hiding in, hide in & child, girl, boy, kid, kids, children, toddler, son, daughter | @ living room, garden, bedroom, hall
D feet below the curtain = Below the curtain's hem stand two feet in striped socks, and the cloth bulges and breathes. +curtain
D crouched small = Crouched with knees to the chin and both hands over the mouth, the child's eyes follow something that passes outside. -curtain,seek
D counting = Somebody stands with the face in the crook of an arm against a tree, fingers apart, and peeps. +seek
D bottom sticking out = Farther back a head is well hidden behind a chair, the rest not at all. +seek
O slit of light = Through a slit falls a bright line across nose and one eye. -seek,curtain
N toy left = A toy car left in the middle of the floor points at the hiding place.
B long hall = Behind lies a long quiet hall with coats.
L dim with an edge = It is dim, and all light comes from the open room at the side.
V child's height = View at child's height, close, held breath, brown and cream

daily-play-toys | deed | play, playing & lego, building blocks, blocks, toy cars, dolls, doll, doll's house, dollhouse, train set, wooden train, dinosaurs, toys, teddy bears, toy soldiers, tea party & child, children, kids, boy, girl, toddler, baby, son, daughter, twins, grandson | @ living room, bedroom, floor
D belly on the rug = Flat on the belly, cheek on the rug to see them at their own height, $the {moves|move} a piece along with one finger and shaped lips. -tea,blocks,lego
D last block = The last block is let down onto a tower taller than the builder, fingers spread, breath held. +blocks,lego
D cup offered = A tiny cup is held out politely to a bear with a napkin round its neck. +tea
O town on the carpet = Over the carpet runs a whole town of boxes and books, with a queue of small figures at a shoe box gate. -tea,blocks,lego
O colours by chance = Red, blue and yellow pieces lie spilled right into the sofa's shadow. +blocks,lego
N socks = Two wool soles point at us, one with a hole.
B sofa legs = Behind are sofa legs, a slipper and a power socket with a safety cover.
L window patch = A patch of sun lies on the rug, with half the game in it.
V floor height = View at floor height, toys large in front, short depth, bright colours on beige

daily-video-game | deed | play video game, play video games, play gaming, play playing games, play controller, play playstation, play nintendo, play xbox, play console, play game boy, play computer game, play gamer, video game, video games, gaming, playing games, controller, playstation, nintendo, xbox, console, game boy, computer game, gamer & #person | @ living room, bedroom, arcade
D leaning with the turn = The whole body leans to the left with the controller, elbows up, tongue in the corner of the mouth. -computer,headset
D face near the screen = A headset pushes the hair flat, the face is too near the screen, and fingers stand spread on the lit keys. +computer,headset,gamer
D nudge of the elbow = An elbow goes into a neighbour's ribs without either looking away. +many,friends,brothers,sisters
O colours in the eyes = Two tiny bright screens stand in the eyes.
N cans and crisps = Cans, an open bag of crisps and a knot of cables lie between crossed legs.
B dark shelf = Behind, a dark shelf with figures picks up an edge of coloured light.
L screen light = Magenta and blue screen light comes from the front and changes on cheeks and knuckles; the room is black.
L screen light then = Magenta and blue screen light comes from the front and changes on cheeks and knuckles; the room is black. +night,evening
V from the screen = Frontal view from the screen's place, close, saturated against dark

daily-board-game | deed | play board game, play monopoly, play scrabble, play playing cards, play card game, play ludo, play dominoes, play poker, play uno, play chess, play draughts, play checkers, play backgammon, play mahjong, board game, monopoly, scrabble, play cards, playing cards, card game, ludo, dominoes, poker, uno, chess, draughts, checkers, backgammon, mahjong & #person | @ living room, park, cafe, kitchen, bar
D piece in the air = A piece hangs in the air between two fingers over its square, and the other side looks not at the board but at the face. +chess,draughts,checkers,backgammon -alone,solitaire,himself,herself
D both sides = The board is turned round after the move, and the same fist goes into the same cheek on the other side. +alone,solitaire,himself,herself
D cards close to the chest = Cards are held in a narrow fan close to the chest, the eyes slide sideways over the top edge. +cards,card,poker,uno
D dice thrown = The dice have just left the hand and all lean in to see. -chess,draughts,checkers,cards,card,poker,uno,scrabble,dominoes,mahjong
D tile laid = A tile is pushed into place with one finger and an innocent look. +scrabble,dominoes,mahjong
D arms up = Someone on the far side has thrown both arms up; another has let the forehead sink to the table. +family,friends,kids
O worn board = The board is worn white along its fold and one lost piece has been replaced by a button. -cards,card,poker,uno,dominoes,mahjong
O chain = A crooked chain grows in the middle of the bare wood. +dominoes
O open cards = A few open cards, coins and a scribbled pad lie in the middle. +cards,card,poker,uno
N nuts and cups = Cups, nuts and a pencilled list of points lie at the edge.
B window dark = Behind is a window with rain on it and a lamp's reflection. -park
B plane trees = Behind are plane trees and other stone tables. +park
L low lamp = A lamp hangs low over the table and leaves only hands, board and chins bright. -park,day
L low lamp then = A lamp hangs low over the table and leaves only hands, board and chins bright. +night,evening -park,day
L leaf shade = Light falls in spots through leaves over the table. +park
V table edge = View from the table's edge, seated height, warm, medium close

daily-puzzle | deed | do jigsaw, do puzzle, do jigsaw puzzle, do rubik's cube, do crossword, do sudoku, solve jigsaw, solve puzzle, solve jigsaw puzzle, solve rubik's cube, solve crossword, solve sudoku, play jigsaw, play puzzle, play jigsaw puzzle, play rubik's cube, play crossword, play sudoku, jigsaw, puzzle, jigsaw puzzle, rubik's cube, crossword, sudoku & #person | @ living room, kitchen, cafe
D piece turned = A piece is turned between two fingertips above a hole that has nearly its shape, head tilted to one side. -crossword,sudoku,rubik
D pencil waiting = The pencil taps at the lower lip, and the eyes look up to the corner of the ceiling. +crossword,sudoku
D thumbs on colours = The thumbs push a row round while the brow is drawn together. +rubik
O frame of sky = The frame is closed and so is half a castle; all that is missing is blue sky. -crossword,sudoku,rubik
O squares with rubbing out = In the folded paper a good half of the squares are filled, some twice. +crossword,sudoku
W *cardigan = with glasses pushed up into the hair; in a soft cardigan -from-child
N sorted pieces = Saucers and box lids hold the rest, sorted by colour, beside a cup of tea gone cold. -crossword,sudoku,rubik
B dark window = Behind are a bookcase and the black pane of a window.
L standing lamp = A standing lamp leans over the table from the right and shows every seam in the picture.
V above shoulder = View slanting down over the table, hands and work sharp, calm warm colours

daily-paint-child | deed | draw, paint, painting, drawing, finger paint, crayons, colouring, glue & child, children, kids, toddler, girl, boy, son, daughter | @ kitchen, nursery, classroom, floor
D hands pressed flat = Two palms full of paint are pressed on the paper with stiff arms, and lifted to see. +finger
D fist round the brush = The brush is held in a fist, and the nose is so near that it has colour on it. -finger,crayons,wall
D on the wallpaper = On tiptoe and quite absorbed, a red crayon goes on from the doorpost along the wallpaper. +wall
O *suns and legs = On the sheet are a person with arms growing from the head, a green dog and a sun in the corner. -wall,wallpaper,walls
O red line on the wall = Over the wall go loops, a row of teeth and a sun with legs, as high as an arm can reach. +wall,wallpaper,walls
W *back to front shirt = with blue to the wrists; in an old shirt put on back to front
N jar of brown = A jar of water has gone the colour of mud, and the table is covered in newspaper.
B line of drawings = Behind, finished sheets hang drying from a string with pegs.
L high window = White light from tall windows makes the wet paint shine.
V table height = View at table height from the front, close, strong clean colours

daily-paper-boat | deed | fly paper plane, throw paper plane, launch paper plane, fold paper plane, launch paper boat, sail paper boat, float paper boat, fold paper boat, make paper boat, play with paper boat, sail toy boat, fly paper airplane, throw paper airplane, paper boat, paper boats, paper plane, paper aeroplane, paper airplane, toy boat, paper ship & #person | @ stream, gutter, park, pond, classroom
D letting go = Squatting at the edge, $the {takes|take} away both hands and leaves them open beside it, ready. -plane,aeroplane,airplane
D throw from the ear = The plane leaves the fingers beside the ear, wrist still bent after it, one eye narrowed for aim. +plane,aeroplane,airplane
O boat in the current = The boat of squared paper turns once, dips its bow and goes off along the kerb with a leaf before it. -plane,aeroplane,airplane
O plane in the air = The folded sheet glides level, writing on its wings, the nose a bit crumpled from earlier landings. +plane,aeroplane,airplane
N sodden ones = Two that went before lie sodden by a stick. -plane,aeroplane,airplane,class
B reflected houses = The wet street carries the house fronts upside down. -pond,park,classroom,class,plane,aeroplane,airplane
L cleared sky = Light from a sky just clearing lies white on the water. -plane,aeroplane,airplane
L classroom windows = Daylight from a row of tall windows on the left lights paper and raised arms. +class,classroom
B rows of desks = Behind are rows of desks, ducked heads and a blackboard half wiped. +class,classroom
L plain side = Soft daylight from the left shines through the thin wings. +plane,aeroplane,airplane -class,classroom
V water height = Very low view at the water, vessel large in front and face soft behind, grey-blue and paper white -plane,aeroplane,airplane
V beside = View from beside at face height, short depth, pale colours +plane,aeroplane,airplane

daily-catch-insects | deed | catch, chase, watch, look at, find, collect & butterfly, butterflies, fireflies, ladybird, ladybug, beetle, ant, ants, snail, snails, frog, frogs, tadpoles, caterpillar, worm, bugs, lizard, grasshopper & child, children, kids, girl, boy, toddler | @ meadow, garden, pond, woods
D squat and look = Squatting with knees by the ears, the child bends so far forward that the nose nearly touches the ground. +ant,ants,look,magnifying,watch -butterfly,butterflies,fireflies
D squat with hands closed = Squatting with knees by the ears, the child holds closed hands like a shell and puts one eye to the gap between the thumbs. -butterfly,butterflies,fireflies,chase,magnifying,look,watch,ant,ants
D net swung = A net on a cane comes down with the whole body behind it, and misses by a hand. +butterfly,butterflies,chase
D lit jar = A jar is held up to the face, and its greenish points light chin and lashes. +fireflies
O ants in the lens = Through the lens one black ant is as long as a finger, carrying a crumb; the file goes on past a blade of grass. +magnifying,ants
O tickling legs = On the back of the hand it walks on with fine legs towards the sleeve. +ladybird,ladybug,beetle,caterpillar,snail -magnifying
N jar with grass = A jam jar with pierced paper over its mouth and a tuft of grass stands ready.
B tall grass = Tall grass with ox-eye daisies stands round to the shoulders.
L meadow sun = Afternoon sun comes through the grass from behind and turns every hair on the arms gold.
L dusk meadow = The last blue of dusk lies over the grass, and points of yellow-green hang in it at all depths. +fireflies,night,dusk
V grass height = View from grass height, close, blades soft in front, greens

daily-sprinkler | deed | run through sprinkler, jump through sprinkler, play in sprinkler, play with hose, play with garden hose, splash in paddling pool, play in paddling pool, have water fight, throw water balloon, throw water balloons, shoot water gun, float in inflatable pool, run sprinkler, sprinkler, garden hose, water fight, water gun, paddling pool, water balloon, water pistol, inflatable pool & #person | @ garden, street, park, yard
D through the curtain = $The {jumps|jump} through the fan of water with knees high and shoulders up round the ears, mouth open. +sprinkler,hose
D sitting in the pool = In water to the navel $the {sits|sit} with legs over the soft rim and a look of great calm. +paddling,inflatable
D balloon bursting = The balloon has just burst on a chest, its water still in one piece, round and clear. +balloon,fight
D aim with one eye = From behind a tree an arm with a bright plastic pistol takes aim. +gun,pistol
O drops like beads = Each drop is a separate bead in the air, and a bit of a rainbow stands in it.
N towel in grass = A towel, a melting ice lolly and a green hose with a kink lie in the trodden grass.
B fence and house = Behind are a board fence and the white back of a house with open windows.
L hard summer = Hard summer sun from behind makes all water white and the lawn a bright yellow-green.
L hard summer late = Hard summer sun from behind makes all water white and the lawn a bright yellow-green. +golden,sunset
V low frozen = Low view with a fast shutter, full figure, wet vivid colours

daily-trampoline | deed | jump on trampoline, bounce on trampoline, do cartwheel, do handstand, do cartwheels, do somersault, roll down hill, jump on bouncy castle, trampoline, bouncy castle, jump on the bed, jumping on the bed, cartwheel, handstand, somersault, roll down the hill, jumping for joy & #person | @ garden, bedroom, park, beach
D height of the jump = Knees drawn up and arms out, $the {hangs|hang} in the air at the top of the jump, hair straight up. -cartwheel,handstand,roll
D upside down = Upside down on straight arms, shirt slid to the armpits, feet apart for balance, the face has gone red. +cartwheel,handstand
D log roll = Stretched like a log with arms over the head, $the {rolls|roll} down the slope, all grass and dizzy eyes. +roll
O black net = The black mat below is still dished from the push. +trampoline
O pillows flying = Pillows have jumped up too and the quilt slides off over the end. +bed
N coins and socks = A coin and a sock in the air show how quick it was.
B hedge line = Hedge tops and a roof stand low along the bottom behind. -bed
L open sun = Open sun from the left with a clear small shadow far below.
V from low = Low view from below, motion stopped, cheerful plain colours

daily-lemonade-stand | deed | sell lemonade, run lemonade stand, buy lemonade, sell at yard sale, browse yard sale, sell cakes, lemonade stand, lemonade, stall, bake sale, cake sale, jumble sale, yard sale, garage sale, car boot sale | @ street, garden, pavement, lawn
D pouring with both hands = From a jug too heavy a small seller pours with both arms, and the glass overflows at once. +lemonade
D chin on fists = Behind the table the chin rests on two fists, eyes along the empty road.
D buyer bends = A customer bends far down, purse open, quite serious about the price.
O *table = The table is an upturned crate with a checked cloth and a jug with lemon slices and a drowned wasp. +lemonade
O things on a cloth = On blankets lie a lamp without a shade, a row of shoes, records in a box and a doll with cut hair. +yard,garage,boot,jumble
N coins in a tin = A jam tin holds four coins and a button.
B quiet road = Behind lies a quiet road with sprinklers on and one car far away. -boot
L hot noon = The sun is nearly overhead, and the sellers have moved with their chairs into the strip of shade of a tree.
V from the kerb = Frontal view from the kerb, symmetrical, sunny sweet colours

daily-teen-hangout | deed | teenagers, teenager, teens, friends, youths & hang out, sit, skate, smoke, wait, loiter, laugh, talk, swim, bench, car park, bus shelter, rooftop, wall, bridge & #many, #two | @ street, park, rooftop, bridge, car park
D row on the wall = All sit along the wall with legs dangling anyhow, one lies with the head in another's lap, one stands on the seat of a bench.
D shared earphones = Two are joined by one pair of earphones and look opposite ways.
D shove = Somebody has just been shoved and laughs, off balance, with arms in the air.
O *wide clothes = Wide jeans, drawn-on shoes, sleeves pulled over the hands and a rucksack full of badges. -swim
N drinks = A bag of chips goes round, and two cans stand between shoes.
B town below = Behind lie the flat roofs and lit windows of the town.
L blue hour = The sky is still light at its lower edge, and a phone lights one face from below. -day,morning,noon
L long afternoon = Warm sideways sun makes everybody squint. +day,afternoon,summer
V loose group = View from across at their height, loose group, grainy film, faded colours

daily-first-bike-gang | deed | children, kids, boys, girls & ride, cycle, cycling, bikes, bicycles, bmx, scooters, roller skates, skateboards | @ street, lane, dirt road, park
D pack downhill = All come down the road abreast, one standing on the pedals, one with feet off and legs stuck out, one with no hands.
D card in the spokes = A playing card clatters in somebody's spokes, and a small one behind pedals twice as fast to keep up.
O mixed machines = No two machines match: a tall old one, a silver racer with tape, one too small with the saddle pulled right out.
W *summer shorts = with brown knees; in shorts and flapping shirts
N stick and dog = A stick lies across a pair of handlebars like a rifle, with a towel round it.
B road to the hills = Behind, the road runs straight between fences and telephone poles.
L late sun at the back = The sun is low behind them, dust hangs gold over the road, and their shadows arrive first.
L late sun at the back late = The sun is low behind them, dust hangs gold over the road, and their shadows arrive first. +golden,sunset
V long lens = Long lens from low down on the road, faces sharp, summer yellow
`;
