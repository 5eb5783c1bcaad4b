/** Things that cannot be, told as plainly as if they stood there: flying houses, cities in bottles, stairs to the moon. The form: `tableaux.ts`. */
export const WILD_IMAGINED_TABLEAUX = `
wild-img-balloon-house | deed | house with balloons, house lifted by balloons, flying house, floating house, house in the sky, house on clouds, flying cottage & house, cottage | @ sky
D whole house = The whole house, porch and all, hangs in the air under a crowd of balloons whose strings run down the chimney; bricks and a bit of pipe hang from its floor.
D at the window = At a window somebody waters a geranium as on any other day.
O colours = The balloons are every plain colour, pressed egg-shaped against one another.
N letters = Letters and a slipper have fallen from the step and turn in the air.
B land = Far down lie fields and a road with a single car.
L early sun = Early sun from the right through the balloons lays coloured patches on the roof.
V air view = From the air, a bit below, 50 mm, clear cheerful colours

wild-img-walking-house | deed | house on legs, house with legs, walking house, baba yaga, hut on chicken legs, moving castle, walking castle, walking city & house, hut, castle, yaga, city | @ forest, moor, steppe
D two tall scaly legs = Two tall scaly legs, knees bent backwards, carry the crooked hut; one foot is drawn up out of the wet moss.
D hut tilts = The hut tilts with the step, shutters swing, and smoke goes sideways from the pipe.
O boards = It is nailed from boards of every age, with an old boat for one wall.
N lantern swings = A lantern swings under the sill, and a ladder drags.
N fence of sticks topped = A fence of sticks topped with skulls is left behind. +yaga
B trees = Birches in evening mist can be made out farther off.
L window = Yellow light falls out of the one window, all else blue.
V low view = From the ground, 35 mm, moss, soot and yellow

wild-img-sky-train | deed | train in the sky, train through the stars, train in the clouds, flying train, train over water, train on the sea, train to the moon, galaxy train, space train, underwater train, ghost train, train through space & train | @ sky, sea, space
D no rails = The train comes round in a bend with nothing beneath its wheels, lamps lit, the coaches trailing like beads. -sea,water,underwater
D rails in the sea = Rails lie a hand under the still water, and the train draws two long folds after it. +sea,water -underwater
D windows under water = Under water it runs along the sand, air bubbles from each window. +underwater
O one passenger = In the lit windows sits a single passenger, hat on, reading.
N smoke becomes the next cloud = Its smoke becomes the next cloud. -underwater,space,galaxy
N star dust = Small stars are whirled up behind the last coach. +space,stars,galaxy
B all round = All round is nothing but width.
L windows = Warm light from the windows against deep blue.
V far = From far, slightly above, 50 mm, indigo and amber

wild-img-flying-ship | deed | flying ship, ship in the sky, boat in the sky, ship in the clouds, sailing through clouds, airship, sky ship, ship in the desert, boat in the clouds, boat in the desert, whale ship, boat in a field, ship on land, boat among the stars & ship, boat, airship, ships | @ sky, desert, clouds
D keel in cloud = Keel down in cloud as in surf, all sails drawing, the ship heels on a wind one can see in the torn vapour. -desert,field,land
D aground = Upright on its keel in the sand, far from any water, its anchor chain lies straight out to nothing. +desert,field,land
D crew small = Small figures lean over the rail with a lead line. -desert,field,land
O planks dried silver = Planks dried silver show caulk hanging out of the seams.
N birds sit = Birds sit along the yards.
N foot prints lead = Foot prints lead from a rope ladder over the first dune. +desert
B towers of cloud = Towers of cloud stand around like coast. -desert,field,land
L low sunlight = Low sunlight from the right side, rose on canvas.
V level view = From the air, level with the deck, 35 mm, rose, rope and blue -desert,field,land
V far = From a rise, 50 mm, ochre and silver grey +desert,field,land

wild-img-bottle | deed | in a bottle, in a jar, in a teacup, in a cup, in a glass, in a snow globe, inside a lightbulb, in a light bulb, inside a bottle, inside a teacup, in a suitcase, inside a book, in a book, in a drop, in a shell, terrarium world, in a wardrobe, in a drawer, in a pocket watch, in a mirror & sea, ocean, ship, city, forest, garden, galaxy, storm, world, island, mountain, village, house, castle, tree, universe, landscape, waterfall, moon, whale, desert, planet, winter, town | @ table, windowsill, any
D whole and tiny = Quite whole and as small as a thumb it stands inside, with its own weather: a thread of cloud goes round just under the rim. -galaxy,universe,planet,moon
D swirl inside = A spiral of violet and blue gas turns slowly inside it, a bright core in the middle and hundreds of stars as fine as dust against the wall. +galaxy,universe
D globe inside = It floats in the middle without touching anything, lit from one side, dust turning round it. +planet,moon
D over the edge = At one place it comes over the edge, a drop running down the outside. -bottle,jar,globe,bulb,drop
D glass wall = On the thick wall of glass the window of the room is mirrored, bent. +bottle,jar,globe,bulb,glass,drop
D out of the pages = It stands up from between the open edges as if it had grown. +book,suitcase,drawer
O tiny life = With a good eye one finds lit windows, a gull, a person with a lantern. -galaxy,universe,planet,moon
O glow on table = Its glow lies violet on the wood and on the rim. +galaxy,universe
N cork = A cork and a key lie beside on scratched wood. +bottle,jar
N spoon leans = A spoon leans in the saucer. +teacup,cup
B room = The room behind is only soft brown and one pale window.
L window = Window light off the left side goes through it and throws a bright patch on the wood.
V macro view = Macro, level with it, very shallow focus, green, blue and brown

wild-img-moon-sit | deed | on the moon, crescent moon, on a star, moon, hanging stars, lasso the moon, catch a star, hold the moon, carry the moon, catching stars, paint the moon, ladder to the moon, stairs to the moon, climb to the moon, reach for the stars, steal the moon, fish for stars & #child, #man, #woman, #couple, girl, boy, ladder, stairs, #person | @ sky, night, roof
D in the curve = In the hollow of a thin bright moon $the {sits|sit} with legs hanging, one hand round its upper horn. -ladder,stairs,climb,hold,carry,steal,lasso,paint,reach,catch,catching,hanging
D top rung = On the last rung of a ladder that leans on nothing, one arm goes up, fingers just at the bright edge. +ladder,stairs,climb,reach,catch,catching,hanging
D both arms round it = Both arms round it, as big as a tub, it lights chin and chest white; the steps are careful. +hold,carry,steal
D rope = A rope is round the lower horn, heels dug in. +lasso
D half of the disc = Half of the disc is wet white, a bucket hangs at the knee. +paint
O pitted = Near to, its skin is pitted and dusty like chalk.
N shoe = A shoe falls, very small already. -ladder,stairs
B far below = Far below are roofs, one window lit, a dog looking up.
L moon = The moon is the only lamp; faces lit on one side, blue night on the other.
V level view = Level with it in the sky, 50 mm, midnight and cream

wild-img-fly-person | deed | fly, flying, float, floating, levitate, wings, soar, take off, weightless & #child, #man, #woman, girl, boy, #couple, #person | @ sky, city, field, room
D off the ground = The heels have left the ground by a yard, body tipped forward, arms a little out, hair and hem rising. -plane,airplane,kite,helicopter,balloon,carpet,umbrella,wings,broom,pool,water,space,bed,pilot
D under the umbrella = Both hands are at the handle of a spread umbrella, legs trailing to one side, hat gone. +umbrella
D carpet = On the carpet with its curled edge they lean into the turn, tassels straight back. +carpet
D bed itself = The bed itself has gone up with them, sheets streaming. +bed
D strapped wings = Wings of cane and paper are strapped to both arms, at the top of the beat. +wings
D asleep in the air = Flat on the back in the air, an arm hanging down, the blanket sliding. +room,levitate
D face = The face is surprised rather than proud.
O small shadow = A small shadow lies far below the feet. -night
N sock = One sock hangs from a toe. -city
B small world = Roofs, a road and a church tower are small below. -room,space,forest
L clear = Clear light from the left from between clouds.
V near view = In the air beside, 35 mm, blue and one warm colour

wild-img-stairs-sky | deed | stairs to the sky, stairway to heaven, stairs to nowhere, door in the desert, door in the sky, door in the middle, doorway in a field, door in a tree, door in the ocean, ladder to the sky, ladder into the clouds, staircase in the clouds, door on a beach, floating door, floating doors, endless stairs, open door in & door, doors, stairs, staircase, ladder, stairway, doorway | @ desert, field, sky, beach
D door frame alone = A plain painted door stands in its frame without a wall; it is ajar, and the light in the gap is of another hour. +door,doors,doorway
D steps without rail = Steps without rail go up, each a bit paler than the one before, to where cloud hides them. +stairs,staircase,stairway,ladder
O worn = Paint is worn at the edge, as from long use.
N mat = A mat and a pair of shoes are set before it.
N single pebble = A single pebble lies on the third step. +stairs,staircase,stairway
B all around = All around is empty air up to a level horizon.
L low sun = Low sun at the left, one very long shadow.
V square = Square on, from some way off, 35 mm, two quiet colours

wild-img-surreal-head | deed | head is a, for a head, instead of a head, instead of a face, tree growing from, flowers growing out of, cloud for a head, face made of, head full of, body made of, hair made of, hair turning into, hair of & #man, #woman, #child, #couple, head, hair, face, #person | @ any
D where the head should be = Above a neat collar, where the head should be, is that other thing, at just the size of a head, set on as if it had always been so. -hair
D hair goes over = From the parting on, the hair goes over strand by strand into the other thing and fills the air on one side. +hair
D hands at rest = The hands lie in the lap, quite at rest. -hair
D grown through = At the temple and collar one sees where it grows out of skin. -cloud
O suit = Cloth and buttons are painstakingly ordinary.
N fallen bit = A leaf has dropped on the shoulder.
B flat evening sky = A flat evening sky closes the view.
L even = Even light from the left, soft shadow of the odd shape.
V bust = Bust portrait, straight on, 85 mm, grey, flesh and one clear colour

wild-img-melting | deed | melting clock, melting clocks, melting, dripping, dissolving, unraveling, shattering, breaking apart, turning into birds, turning into butterflies, turning into leaves, dissolve into, falling apart into, turning into sand, turning into smoke, peel away & #product, #building, clock, clocks, face, statue, tree, man, woman, city, moon, house, book, books, wall, #many, #bear, #fox, #lion, #tiger, #wolf, #rabbit, #mouse, #frog, #owl, #bird, #pig, #horse, #cow, #monkey, #elephant, #penguin, #raccoon, #hedgehog, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #dog, #cat, #llama, #otter, #turtle, #person, #animal | @ any
D crumbling side = One side is still firm and whole; towards the other it comes apart, bigger pieces first, then flakes, then specks in the air. -melting,dripping,melt,birds,butterflies
D warm drip over the edge = Over the edge it hangs down like warm cheese, a drop long drawn at the lowest point. +melting,dripping,melt -ice,iceberg,floe,glacier,snow
D flock = From one edge the pieces lift as wings, first still flat, farther off quite alive. +birds,butterflies
O inside = Where it has opened one sees it is hollow.
N ant walks = An ant walks over the still firm part.
B low bare horizon = Behind are a low bare horizon and a smooth sky.
L long low = Long low light from the right.
V clear = Very clear and calm, 50 mm, ochre and blue

wild-img-submarine | deed | submarine, bathyscaphe, nautilus, deep sea, diving bell, deep sea diver, treasure under the sea & #vehicle, submarine, diver, #scene, #fish, nautilus, bell, #person | @ sea, seabed
D lamp cones = Two cones of lamp light go ahead of a riveted hull, full of drifting specks, and catch just the edge of something large.
D helmet = Out of the brass helmet with its small grated window bubbles go up in a column, lead shoes in the silt. +diver
D port = In the round window is a face with hands at its temples. -diver
O hull = The hull is painted ochre, rust running from bolts.
N chest = A chest with its lid off lies half in mud. +treasure
N fish = A fish with a lamp and teeth has come to look.
B beyond the = Beyond the light is black.
L lamps = No light but the lamps, yellow going over to green.
V near view = Near, from the side, 24 mm, ochre and black-blue

wild-img-candy-land | place | candy land, candyland, candy house, gingerbread house, chocolate river, land of sweets, sugar castle, cake castle, cookie house, candy forest, ice cream mountain, chocolate factory, city made of food, food landscape | @ any
D baked walls = Walls are of brown biscuit with a tooth mark by the door, seams piped in white, roof of pink wafers.
D trees = Trees are lollipops and floss on barley-sugar stems.
D brown river = A brown river runs slow and glossy between banks of sponge. +river,land,factory,landscape
O path = The path is of sugared almonds, a few missing.
N crumbs lead = Crumbs lead from the gate.
N ants carry a corner = Ants carry a corner off.
B hills of cream = Behind are hills of cream with cherry tops.
L soft high = Soft high light from the left, syrup shining.
V model = As a model on a table, 50 mm, rose, cream and brown

wild-img-child-box | deed | cardboard box, blanket fort, imagine, imagination, pretend, cardboard rocket, cardboard spaceship, cardboard castle, pillow fort, playing pirates, cardboard robot, cardboard wings, imaginary friend, bedtime story & #child, child, kid, boy, girl, children, kids, siblings, #person | @ bedroom, living room, garden
D in the box = In the box with drawn-on dials $the {sits|sit} with a colander on the head, both fists on a wooden spoon for a lever. -fort,wings,friend,story,pirates,castle
D under the sheet = Under sheets hung over chairs a torch stands on end, and faces are lit from below. +fort,story
D arms out = Wings of cardboard are tied on with string, arms out, on the edge of the sofa. +wings
D tea towel for a flag = A tea towel for a flag, a sieve for a helmet, a plank out over the carpet. +pirates,castle
D shadow tells = On the wall behind, the shadow is that of the real thing, large and complete.
O brown tape = Brown tape, crayon rivets and a paper plate moon hold it together.
N cat = A cat has been taken on as crew.
B toys = Shelves with toys and a half-drawn curtain close the view. -garden
L evening lamp = Evening lamp from the left makes the big shadow.
V child height = At a child's height, 35 mm, cardboard brown and night blue

wild-img-giant-things | deed | giant, huge, enormous, oversized, tiny, miniature, tiny people & #food, #plant, #clothes, #instrument, #product, strawberry, mushroom, book, teacup, pencil, shoe, flower, spoon, snail, moon, shell, cake, key, chair, pumpkin, apple, carrot, egg, clock, phone, lamp, watermelon, cup, pen, ladder, piano, rubber, duck, fish | @ any
D against ordinary = It is many times its size: a ladder leans against it, and somebody on the top rung works at it with both hands. -tiny,miniature,little,small
D people for scale = Workers no taller than a match walk on it with ropes and brooms, one having lunch at the edge. +tiny,miniature,little,small
D weight = The ground under it has given a little, grass pressed out at the sides.
O seen so large its skin = Seen so large its skin shows pores and scratches that one never sees.
N bicycle leans against its foot = A bicycle leans against its foot.
N coil of rope = A coil of rope and a bucket with a hook lie ready.
B plain ground = A plain ground and a soft sky lie behind.
L side = Low light from the left draws the size of its shadow.
V low view = Low, 28 mm, real natural colours

wild-img-book-world | deed | coming out of a book, out of a book, pop-up book, book opens, open book, giant book, pages turning, library of, infinite library, magical library, floating books, flying books, enchanted library, books flying & book, books, library, pages | @ library, table
D rises from pages = Between the open pages it rises: ink turns into leaves, a paper wave goes over the edge, small roofs unfold. -library,flying,floating,infinite
D books on the wing = Books fly in loose flocks between the shelves, flapping their covers, one settling on a ladder. +flying,floating,enchanted,magical
D galleries = Galleries over galleries run round a well that has no bottom, bridges across, lamps at each turn. +infinite,library -flying,floating
O lines of print = Lines of print run up on what has risen, and letters drop off its edge.
N red ribbon marks the place = A red ribbon marks the place.
N someone's cup = Someone's cup and glasses lie beside. -library
B dark shelves lose themselves = Dark shelves lose themselves behind.
L page light = A warm light comes up from the paper itself.
V near view = Near, slightly above, 40 mm, paper, amber and blue

wild-img-clockwork | deed | glass whale, glass fish, glass bird, glass horse, glass cat, glass dog, glass swan, glass butterfly, glass fox, glass elephant, glass bear, paper whale, paper fish, paper bird, paper horse, paper cat, paper dog, paper swan, paper butterfly, paper fox, paper elephant, paper bear, crystal whale, crystal fish, crystal bird, crystal horse, crystal cat, crystal dog, crystal swan, crystal butterfly, crystal fox, crystal elephant, crystal bear, balloon whale, balloon fish, balloon bird, balloon horse, balloon cat, balloon dog, balloon swan, balloon butterfly, balloon fox, balloon elephant, balloon bear, ice whale, ice fish, ice bird, ice horse, ice cat, ice dog, ice swan, ice butterfly, ice fox, ice elephant, ice bear, made of glass, made of paper, made of ice, made of crystal, made of wire, made of gold, made of chocolate, made of candy, made of clay, made of cardboard, made of wood, made of wool, origami, wooden, lego, knitted, felt, porcelain, bronze, stained glass, plush, stuffed, ceramic, inflatable, patchwork, papier-mache & #bird, #insect, #fish, #dragon, #cat, #dog, #horse, #elephant, #owl, #whale, #fox, #unicorn, #bear, #lion, #tiger, #wolf, #rabbit, #mouse, #frog, #pig, #cow, #monkey, #penguin, #raccoon, #hedgehog, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #llama, #otter, #turtle, #animal | @ table, workshop, plain ground
D all of it = All of it is sharp folds, white edges where the sheet has been bent twice. +origami,paper,papier,cardboard
D clear = It is clear, thick in the middle and drawn out thin at every end, a bubble caught inside. +glass,crystal,ice,jelly
D chisel marks = Chisel marks go along the grain, and whatever stands out is rubbed smooth. +wooden
D stitches pull a little = Stitches pull a little at the seams, button eyes at different heights. +knitted,felt,plush,stuffed,patchwork
D thumb prints = Thumb prints are left in its sides, and fine parts are stuck in as wire. +clay,ceramic
D fine cracks net the glaze = Fine cracks net the glaze, and one broken tip has been glued on again. +porcelain,marble
D studs = Studs are on its back, and the tail is a plate of another colour. +lego
D twists = Tight twists of rubber divide the body from the rest, with a knot at the end. +balloon,inflatable
D soft gloss = A soft gloss lies along the back, and a bit has been bitten off. +candy,chocolate
D hollow spots = Hollow spots are dark, edges bright from hands. +bronze,gold
D panes = Black lines of lead hold panes of colour, light behind. +stained
D lively turn = For all that, the turn of the head is that of a living one.
N scrap of the same stuff = A scrap of the same stuff and a small tool lie by it.
B plain mid-grey ground = A plain mid-grey ground fills the rest of the view.
L soft large = A soft large light from the left and a little from behind.
V object = Object photograph, close, 90 mm, all sharp

wild-img-ghostly-sea | deed | sea of clouds, ocean of clouds, cloud sea, sea of flowers, ocean of stars, river of stars, lake of stars, sea of sand, sea of fog, walk on clouds, walking on clouds, walking on water, walk on water, swimming in the sky, swim among stars, rowing in the sky & #child, #man, #woman, #scene, boat, girl, boy, sea, ocean, lake, river, #person | @ sky, sea
D surface bears = The surface bears: each touch leaves a slow ring that glows at its edge and goes out.
D to the horizon = It reaches to the horizon in long soft ridges, peaks standing out like islands. -walk,walking,swim,swimming,row,rowing
D figure small = One small figure is in the middle, a lantern held low. -alone
O beneath = Beneath, something bright passes, as a fish would.
N rope = A rope with a bucket trails after. +boat,row,rowing
B far peak = One far peak is all that fills the rest of the view.
L dawn = Light low from the right, peach above, blue in the hollows. -star,stars,night
L stars = Light comes only from below and from the stars. +stars,star,night
V wide view = Wide, much sky, 35 mm, three colours

wild-img-seasons-person | deed | mother nature, spring personified, winter queen, snow queen, ice queen, autumn spirit, spirit of, queen of the forest, forest spirit, water spirit, fire spirit, jack frost, green man, father time, personification, nature spirit, fire elemental, ice elemental, sea goddess & #woman, #man, goddess, god, spirit, queen, elemental, nature, frost, time, #person | @ forest, mountains, any
D rises from it = $The {stands|stand} as if grown out of the place: below the knee there is only the stuff of the place, above it a face and two quiet hands.
D where the hand goes = Where the hand has passed it happens: it runs on from leaf to leaf.
D eyes without hurry look = Eyes without hurry look at us from a level.
O crown of what the season gives = A crown of what the season gives, [twigs/ice needles/ears of corn], sits in the hair.
N small bird sits = A small bird sits in the hair. -fire,ice,winter,snow,frost,sea
N flakes = Flakes hang in the air without falling. +ice,winter,snow,frost
N sparks = Sparks go up from the shoulders. +fire
B same change = Behind, the same change runs out over the land.
L back = Soft light from behind on the left, a bright rim.
V half = Half-length, 85 mm, two natural colours

wild-img-lantern-sky | deed | sky lanterns, floating lanterns, paper lanterns, lantern festival, wishing lanterns, jar of fireflies, catching fireflies, jar of stars, stars in a jar, collecting stars, star catcher, dream catcher, dreamcatcher, message in a bottle, wishing well & #child, #couple, #scene, #many, jar, lanterns, fireflies, bottle, stars, well, #person | @ lake, meadow, beach, night
D let go = Four hands hold the rim of the paper until it pulls, and the flame within lights fingers and chins. +lanterns,lantern
D jar held = Both hands are round a jar level with the eyes, the small lights in it showing the bones of the fingers. +jar,fireflies,stars -lanterns
D cork = Half in wet sand lies a green bottle, a rolled sheet in it tied with red. +bottle
D coin = A coin has left the hand and turns above a round black water. +well
O many = Others are already high, smaller and smaller, doubled in the water. +lanterns,lantern
N dark grass = Black grass heads stand before the light. -bottle,beach
B dark shore = Behind it one sees a dark shore with a few lit windows.
L own = Warm light from within it, blue evening beyond. -bottle
L low morning sun = Low morning sun from the left through the glass. +bottle
V near view = Near, level with the hands, 50 mm, amber and blue
`;
