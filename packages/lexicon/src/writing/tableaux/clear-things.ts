/** Food, things, vehicles and rooms as most would picture them, each whole, in one place and one light. The form: `tableaux.ts`. */
export const CLEAR_THINGS_TABLEAUX = `
clear-sports-car | thing | sports car, supercar, ferrari, lamborghini, porsche, race car, luxury car & car, sports car, supercar, ferrari, lamborghini, porsche | @ road, street, coast road, city
D stands = $The {stands|stand} low and wide in three-quarter view, long bonnet toward us, the roof no higher than a man's belt. -many,formula,f1,rally,racing
D red = The paint is deep glossy red, darker in the hollows and almost white along the crest of each wing. +red
D black = The paint is deep glossy black, with the sky drawn along it in one long pale band. +black
D yellow = The paint is strong glossy yellow, darker in the hollows and almost white along the crest of each wing. +yellow
D blue = The paint is deep glossy blue, darker in the hollows and pale along the crest of each wing. +blue
D white = The paint is clean glossy white, with soft blue-grey shadows in its hollows. +white
D silver = The paint is bright silver, with soft blue-grey shadows in its hollows. +silver,grey,gray
D green = The paint is deep glossy green, darker in the hollows and pale along the crest of each wing. +green
D *any = The paint is deep metallic blue, darker in the hollows and pale along the crest of each wing. -red,black,yellow,blue,white,silver,grey,gray,green,orange,purple,pink,gold,matte
D lamps = Narrow headlamps are drawn back into the wings, a thin line of white light in each, above wide black air intakes. -classic,vintage,old
O wheels = Dark many-spoked wheels fill the arches, large brake discs behind them.
O glass = The low windscreen mirrors clouds and the line of the hills. -city,night,studio,showroom,garage
N road = It stands on smooth dark asphalt with a white line along its edge. -studio,showroom,garage,beach,desert,background
B coast = Behind, the road bends along a rocky coast, with a strip of blue sea and far hazy hills. -city,street,studio,showroom,garage,desert,mountain,mountains,forest,night,background,track,race
B city = Behind, tall glass buildings and their lights are out of focus. +city,street
B mountains = Behind, the road climbs in bends toward high grey mountains. +mountain,mountains
B desert = Behind, the road runs dead straight to low red hills. +desert
B studio = Behind, floor and wall run together in one dark grey. +studio,showroom
L low = Low warm sun from the left draws one long bright line from nose to tail. -studio,showroom,night,rain
L studio = One long soft lamp overhead draws a single white line from nose to tail. +studio,showroom
L night = Street lamps and signs lie as coloured lines along the paint. +night
L dusk = Soft blue dusk light lies along the paint, with a last orange band low in the sky and both headlamps lit. +dusk,evening
L rain = Soft grey light shines on wet paint, and the wet ground mirrors the whole car. +rain
V low quarter = Low three-quarter view from the front, 50 mm lens, the whole car sharp

clear-living-sofa | place | living room, lounge, sitting room, livingroom & sofa, couch | @ any
D sofa = A long low sofa with deep seats and slim legs stands against the wall, cushions in cream and rust along its back, a knitted throw over one arm. -leather,velvet,old,vintage
D leather sofa = A long sofa of soft brown leather stands against the wall, two linen cushions and a knitted throw on it. +leather -white,black
D velvet sofa = A long velvet sofa with rounded arms stands against the wall, two silk cushions at its ends. +velvet
D any sofa = A long comfortable sofa with rolled arms stands against the wall, cushions along its back. +old,vintage -leather,velvet
D grey = Its woven cover is a soft even grey, with fine light and dark threads. +grey,gray
D blue = Its cover is a deep even blue. +blue
D green = Its cover is a deep bottle green. +green
D white = Its cover is a warm white linen, softly creased. +white -grey,gray,leather
D beige = Its cover is a warm sand-coloured linen, softly creased. +beige,brown,cream -leather
D red = Its cover is a deep brick red. +red
D table = Before it a round oak table stands on a wool rug, two books and a vase of twigs on it.
O lamp = A floor lamp with a linen shade stands at one end of it, a tall fig tree in a basket at the other.
N picture = One large picture in few quiet tones hangs on the white wall above it. -bookshelf,bookshelves,brick
B window = On the left a wide window with thin white curtains goes down to the oak floor.
L day = Soft daylight from the window falls across the sofa and lays long pale shapes on the rug. -night,evening,sunset
L evening = The floor lamp and a small lamp on the shelf light the sofa warmly, and the window is deep blue. +night,evening
L sunset = Low orange sun from the window falls across the sofa and up the wall. +sunset
V interior = Interior at seated eye height, straight on to the sofa, 28 mm lens, upright lines straight, oak, white and soft natural tones

clear-train-bridge | deed | cross, crossing, go over, pass, run, ride, on, over & bridge, viaduct, railway bridge & steam train, train, steam locomotive, locomotive, steam engine & #vehicle, train & #vehicle, train | @ valley, gorge, mountains, river
D steam = The black locomotive comes toward us over the tall stone arches, a long plume of white steam streaming back above the carriages. +steam
D train = The train comes toward us over the tall stone arches, its long line of carriages bending round a gentle curve behind it. -steam
D engine = Its round front carries one bright lamp, polished brass rings and a red buffer beam, and the rods of the large red wheels are drawn forward. +steam
D carriages = Six carriages in dark green and cream follow, small windows lit along their sides. +steam
D windows = Its windows flash in the sun one after another. -steam
O arches = The pale stone arches rise from the bottom of the valley, grass and small bushes in their joints. -iron,steel,wooden
O iron = The iron girders of the bridge cross each other in a dense dark lattice. +iron,steel
O river = Far below, a clear river winds between stones. -snow,winter
N trees = Dark firs stand close on both slopes. -autumn,snow,winter,desert
N autumn trees = Trees in yellow and rust stand close on both slopes. +autumn,fall
N snow trees = Firs white with snow stand close on both slopes. +snow,winter
B hills = Behind, green mountains go back one behind another into blue haze. -snow,winter,autumn,desert,city,sunset
B snow = Behind, white mountains go back one behind another into pale haze. +snow,winter
L morning = Warm morning sun from the left lights stone and steam and leaves the valley floor in cool shade. -night,snow,fog,sunset
L cold = Pale winter sun from the left turns the steam gold at its edges. +snow,winter
L sunset = The low sun behind turns the steam orange and edges the arches. +sunset
V slope = Wide view from the slope at the height of the track, 50 mm lens, train and bridge sharp from end to end

clear-typewriter | thing | typewriter, old typewriter, vintage typewriter, antique typewriter & typewriter | @ desk, table
D stands = $The {stands|stand} in three-quarter view on a dark wooden desk, round keys with white letters rising in four steps toward the fan of type arms. -floating,background
D stands so = $The {stands|stand} in three-quarter view, round keys with white letters rising in four steps toward the fan of type arms. +floating,background
D *case = Its black enamel has a soft shine, with fine scratches and a little brass showing along the edges. -red,green,blue,pink,white,turquoise,yellow,grey,gray
D paper = A sheet of cream paper stands in the roller, with three short typed lines near its top.
O lever = A curved chrome lever reaches out at the left, and the round rubber knobs of the roller are worn dull.
O ribbon = Two spools under the open lid carry the black and red ribbon.
N books = Beside it lie a small stack of old books, a pair of round spectacles and a fountain pen. -background
B window = Behind, a dim room with a shelf of books is out of focus. -background,garden,outside
L window = Soft window light from the left slides over keys and enamel and leaves the far side in brown shade. -night
L lamp = A desk lamp from the left lays a warm pool on keys and paper. +night
V near = Close view a little above the keys, 60 mm lens, keys and paper sharp, black, cream and brown -red,green,blue,pink,white,turquoise,yellow
V near so = Close view a little above the keys, 60 mm lens, keys and paper sharp +red,green,blue,pink,white,turquoise,yellow

clear-motorbike-street | deed | motorcycle, motorbike, chopper, cafe racer, harley, sport bike, vintage motorcycle & parked, park, stand, in, on, at & street, road, city, garage, alley & #vehicle, motorcycle, motorbike & #vehicle, motorcycle, motorbike & #vehicle, motorcycle, motorbike | @ street, road, city
D stands = $The {leans|lean} on the side stand in three-quarter view, front wheel turned a little toward us, the round headlamp bright. -ride,riding,racing,drive,driving,dirt,police,scooter
D blue = Tank and mudguards are deep glossy blue, with a thin white line along the side. +blue
D red = Tank and mudguards are deep glossy red, with a thin white line along the side. +red
D black = Tank and mudguards are glossy black, with the sky drawn along them in a pale band. +black
D green = Tank and mudguards are deep glossy green, with a thin gold line along the side. +green
D *any = Tank and mudguards are glossy dark green, with a thin gold line along the side. -blue,red,black,green,white,yellow,orange,silver,pink,purple
D engine = Ribbed cylinders and bent exhaust pipes of polished chrome lie open below the tank. -electric
O seat = The long saddle is of dark brown leather, stitched in even ribs, and chrome mirrors stand out on both sides.
O spokes = Thin bright spokes run out to black tyres with deep tread. -electric,sport
N kerb = It stands on clean paving stones close to the kerb. +street,city,parked -alley,garage
B street = Behind, the brick fronts and shop windows of a quiet street are out of focus. -garage,mountain,mountains,desert,coast,beach,background,night,studio
B open road = Behind, an empty road runs off to far hills. +mountain,mountains,desert -street,city
B garage = Behind, a brick wall with hanging tools is dim. +garage
L late = Warm late sun from the left runs along tank and chrome and lays a long soft shadow on the ground. -night,rain,garage,studio
L night = Street lamps and lit windows shine in tank and chrome. +night,dusk,evening
L door = Daylight from an open door on the left runs along tank and chrome. +garage
V quarter = Three-quarter view from the front at tank height, 50 mm lens, the whole machine sharp

clear-fruit-basket | thing | basket of apples, apples, basket of fruit, basket of oranges, basket of peaches, basket of lemons, basket of pears, basket of strawberries, fruit basket, basket & basket, basket of apples, basket of oranges, basket of lemons, fruit basket & apple, apples, orange, oranges, lemons, pears, peaches, fruit, plums, cherries | @ table, orchard, garden, kitchen
D basket = A round wicker basket with an arched handle is heaped above its rim. -crate,picnic
D apples = The apples are red with yellow cheeks, fine pale dots all over the shining skin, two of them with a green leaf at the stalk. +apples -green
D green apples = The apples are bright green, fine pale dots all over the shining skin, two of them with a leaf at the stalk. +apples +green
D oranges = The oranges are bright, their skins full of small pits, two of them with a dark green leaf at the stalk. +oranges
D lemons = The lemons are clear yellow, their skins full of small pits, two of them with a dark green leaf at the stalk. +lemons
D peaches = The peaches are velvety, yellow with a dark red cheek. +peaches
D pears = The pears are yellow-green with small brown freckles, their stalks leaning all ways. +pears
D mixed = Red apples, yellow pears, oranges and a bunch of dark blue grapes lie together. +fruit,fruits -apples,oranges,lemons,peaches,pears
O weave = The willow rods are woven tight, honey brown, lighter where they bend over the rim.
O rolled = Two have rolled out and lie in front beside a single leaf, each with a small soft shadow. -floating
N table = The basket stands on an old wooden table with deep grain. -grass,orchard,garden,floor,background,market,windowsill
N grass = The basket stands in short green grass. +grass,orchard,garden
B orchard = Behind, an orchard with sunlit leaves is out of focus. -kitchen,background,market,windowsill,dark
B kitchen = Behind, a bright kitchen window is out of focus. +kitchen
L sun = Warm afternoon sun from the left makes the skins shine and puts a bright edge on the handle. -dark
L dark = One soft light from the left lies on the fruit, the ground behind deep brown. +dark
V near = Close view a little from above, 70 mm lens, front fruit sharp, background soft

clear-guitar-leans | deed | lean, leaning, stand, standing, rest, resting, propped & against, on, by, beside, next to & guitar, acoustic guitar, electric guitar, bass guitar, ukulele & wall, brick wall, sofa, chair, amp, amplifier, bed, door & #music, guitar & #music, guitar, #product & #music, guitar | @ wall, room, studio
D leans = $The {leans|lean} at a slant, its rounded lower end on the floor, the long neck against the wall. +wall
D leans so = $The {leans|lean} at a slant, its rounded lower end on the floor, the long neck tipped back. -wall
D *body = The front is of honey-coloured wood with fine straight grain, the waisted sides of dark red-brown wood. -electric,black,white,red,blue,ukulele
D *electric = The solid body is glossy red with two curved horns, three chrome pickups set across it. +electric -black,white,blue
D hole = A ring of inlaid dark and light wood goes round the sound hole, and six strings run bright over it to the pegs. -electric,bass
O frets = Thin silver frets cross the dark neck, small round dots of pearl between them.
O shadow = Its soft shadow lies beside it on the wall. +wall
N case = The corner of an open case with a worn blue lining shows beside it.
B plaster = The wall is warm white plaster, a little rough. +wall -brick,wooden,wood,graffiti
B brick = The wall is of old red brick with pale joints. +brick
B room = Behind, a quiet room is out of focus. -wall
L window = Warm soft light from the left slides over the curve of the body and along the strings.
V straight = Straight view from a few steps away, low, 50 mm lens, guitar sharp from foot to head, honey, cream and brown -electric,black,white,red,blue
V straight so = Straight view from a few steps away, low, 50 mm lens, guitar sharp from foot to head +electric,black,white,red,blue

clear-melon-slice | thing | watermelon, slice of watermelon, watermelon slice, watermelon slices, slices of watermelon & slice, slices, watermelon | @ table, beach, garden, plate
D slice = A large wedge stands on its curved rind, its flat side turned to us, red and sugary to the edge. -slices,cubes,whole,many
D slices = Thick wedges lie fanned over one another, their flat sides red and sugary to the edge. +slices,many -whole
D whole = The melon lies cut through the middle, its round face red and sugary to the edge. +whole
D flesh = The flesh is bright red and grainy, pale pink toward the rind, glossy black seeds set in it in slanting rows.
D rind = A thin white line parts it from the rind, which is dark green with paler jagged stripes.
O drops = Drops of juice hang at the lower edge and have run together in a small clear pool.
O seeds = Three seeds have fallen beside it. -background
N board = It stands on a white wooden board with a few leaves of mint. -beach,pool,background,plate,sand,towel,grass
N plate = A few leaves of mint lie beside it. +plate
B garden = Behind, a sunny garden is far out of focus, green with round spots of light. -background,beach,pool,sea,kitchen
B sea = Behind, blue water is far out of focus. +beach,pool,sea
L sun = Clear summer sun from the left shines through the edge of the flesh and makes it glow.
V near = Close view at table height, 85 mm lens, the cut face sharp, clear red, green and white

clear-cookies | thing | cookie, cookies, chocolate chip cookies, chocolate chip cookie, biscuits & cookie, cookies, chocolate chip cookies, biscuit, biscuits | @ kitchen, plate, table
D stack = They are heaped on one another on a round white plate, thick and a little uneven, the edges crisp and darker. +plate -one,jar,fortune,gingerbread,christmas,rack,tray
D pile = They are heaped on one another, thick and a little uneven, the edges crisp and darker. -one,plate,jar,fortune,gingerbread,christmas
D one = $The {lies|lie} flat and round, thick in the middle, the edge crisp and darker. +one -plate
D *chips = The golden brown tops are cracked, with large pieces of dark chocolate half melted and shining in them. -oatmeal,sugar,fortune,gingerbread,christmas,peanut
D broken = The front one is broken in two, and soft chocolate shows in the pale, tender crumb. -one,fortune,gingerbread,sugar
O crumbs = A few golden crumbs and two chocolate chips lie scattered round. -floating
O salt = Coarse flakes of salt lie on the nearest. -sugar,gingerbread,christmas
N milk = A tall glass of cold milk stands beside on a folded blue and white cloth. -background,jar
B kitchen = Behind, a bright kitchen with a wire rack is out of focus. -background,dark
L side = Soft morning light from the left brings out each crack and puts a shine on the chocolate.
V near = Close view at plate height, 85 mm lens, the front cookies sharp, warm browns, white and a little blue

clear-macarons | thing | macaron, macarons, macaroons & macaron, macarons, macaroons | @ box, table, plate
D rows = They stand on edge in close rows, their round shells all turned the same way. +box
D tower = They are stacked in small towers, their round shells a little askew. -box
D colours = The shells are pistachio green, raspberry pink, lemon yellow, lavender and pale caramel, smooth and dull as eggshell. -pink,green,blue,purple,chocolate
D foot = Each has a fine ruffled edge above and below a thick layer of smooth cream.
O box = The box is of stiff white card with a folded lid and a satin ribbon untied beside it. +box
O near = The nearest shows its cream clearly, with one tiny crumb at its rim.
N roses = Two pale pink roses lie at the side. -background
B soft = Behind, a white marble table runs off into soft light. -background
L soft = Soft daylight from the left gives each shell a rounded shade and a small bright spot.
V near = Close view a little from above, 85 mm lens, front row sharp, clear pastel colours

clear-balloon-valley | deed | fly, flying, float, floating, rise, rising, drift, over, above, in & hot air balloon, hot-air balloon & valley, mountains, hills, fields, landscape, sky, mountain, forest, lake, river, sunrise & hot air balloon, #vehicle & #vehicle, balloon & #vehicle, balloon | @ sky, valley, mountains, hills
D one = The tall round balloon hangs in the upper half of the picture, its wicker basket small beneath it, three tiny figures at the rim. -many,balloons
D *stripes = Its cloth is striped in red, orange and yellow from crown to mouth, each panel swelling between its seams. -blue,green,white,black,rainbow,pink,purple
D rainbow = Its cloth is striped in all the colours of the rainbow, each panel swelling between its seams. +rainbow,colorful,colourful
D flame = A tongue of flame stands above the basket and lights the inside of the cloth near its mouth.
O valley = Far below, a river shines in bends between green fields, with small woods and a village with a church tower. -desert,sea,city
O haze = Thin white mist lies in the hollows, and the shadow of each tree is long.
B hills = Behind, blue hills go back one behind another to a pale horizon.
L sun = The early sun from the left lights one side of the balloon and the tops of the trees and leaves the rest cool blue. -sunset,night
L sunset = The low sun from the left lights one side of the balloon orange and fills the sky with rose and gold. +sunset
V level = Wide view from the air at the same height, 50 mm lens, sharp to the horizon, warm cloth against green and blue

clear-honey-jar | thing | honey, jar of honey, honey jar & jar, spoon, wooden spoon, dipper, honey dipper, honeycomb, honey & honey, jar | @ table, kitchen
D jar = A round glass jar stands open and full, the honey in it clear deep amber, darker toward the bottom.
D spoon = A wooden spoon is lifted above the rim, and a thick thread of honey runs from it, folding on itself where it meets the surface. +spoon
D dipper = A grooved wooden dipper is lifted above the rim, and a thick thread of honey runs from it, folding on itself where it meets the surface. -spoon
O glow = Light goes through glass and honey and lays a warm golden patch on the wood beside it.
O run = One slow drop has run down the outside of the glass.
O comb = A piece of honeycomb lies in front, its wax cells full and wet.
N flowers = A few small white and yellow flowers lie at its foot. -background
B soft = Behind, a sunny window and green leaves are far out of focus. -background,dark
L sun = Warm morning sun from behind left makes the honey glow and draws a bright line down the rim.
V near = Close view at jar height, 85 mm lens, jar and thread sharp, amber, wood brown and a little green

clear-laptop-desk | thing | laptop, macbook, notebook computer, computer & desk, table, office, workspace, home & laptop, macbook, computer | @ desk, table, office
D open = A slim laptop of brushed silver metal stands open on the desk, turned a little to the left. -old,black,closed,floating
D open old = $The {stands|stand} open on the desk, turned a little to the left. +old,black -closed
D screen = Its screen glows softly in pale blue and violet shapes, and the dark keys lie in even rows below. -blank,code,broken
D code = Lines of coloured code run down its dark screen, and the keys lie in even rows below. +code
D blank = Its screen is an even pale grey, and the dark keys lie in even rows below. +blank
O desk = The desk is of pale oak, smooth and tidy, its grain running from left to right. -glass,white,black,dark,messy
O mug = A white mug of coffee, an open notebook with a pen and a small succulent in a clay pot stand beside it. -messy
O papers = Papers, two mugs and open books lie all round it. +messy
N lamp = A lamp with a jointed arm bends over from the right. -cafe
B window = Behind, a bright window with green leaves outside is out of focus. -night,cafe,dark
B night = Behind, the dark window shows a few blurred lights of the town. +night
B cafe = Behind, the warm lamps and chairs of a cafe are out of focus. +cafe
L day = Soft daylight from the left lies on metal, paper and wood. -night,dark
L night = The screen and a warm lamp light keys and wood, the rest of the room dim. +night,dark
V seat = Close view from seated height in front of the desk, 50 mm lens, laptop sharp, background soft, oak, silver and green

clear-flowers-vase | thing | vase, flowers in a vase, roses in a vase, tulips in a vase, bouquet, sunflowers in a vase, peonies in a vase & vase, glass vase, vase of flowers, vase of roses, vase of tulips & flowers, roses, rose, tulips, sunflowers, peonies, lilies, daisies, hydrangeas, wildflowers, bouquet | @ table, windowsill, room
D spread = $The {stands|stand} in a loose full dome above the rim, some heads upright, one heavy one leaning to the side. -one,single
D single = One stem stands upright above the rim, its head turned a little toward us. +single,one
D roses = The roses are of every age, tight pointed buds, half open ones, and full blown flowers whose petals curl back in rings. +roses
D pink = The petals are soft pink, deeper at the heart and almost white at the outer edge. +pink
D red = The petals are deep velvety red, nearly black in the folds. +red
D white = The petals are creamy white, with a breath of green at the heart. +white
D yellow = The petals are clear warm yellow, deeper at the heart. +yellow -sunflowers
D tulips = The tulips bend in long curves, their smooth cups just open. +tulips
D sunflowers = Broad brown discs are ringed with pointed golden petals, the big rough leaves hanging below. +sunflowers
D peonies = The peonies are round as balls, hundreds of thin petals crowded in each. +peonies
D mixed = Pink roses, white daisies, blue cornflowers and feathery grasses stand side by side. -roses,tulips,sunflowers,peonies,lilies,hydrangeas,wildflowers,pink,red,white,yellow,blue,purple
D wild = Daisies, cornflowers, poppies and feathery grasses stand side by side. +wildflowers
O leaves = Dark green leaves fill the space between the flowers. -sunflowers
O vase = The vase is of clear glass, stems crossing each other in the water, small bubbles along them. -ceramic,porcelain,clay,chinese,stone
O ceramic vase = The vase is smooth and round-bellied, with a soft light along its side. +ceramic,porcelain,clay,chinese,stone
N table = It stands on a wooden table, two fallen petals beside its foot. -windowsill,background,piano,marble
B wall = The wall behind is a soft grey-green, lighter on the left. -background,windowsill,window,garden
B window = Behind, a bright window with a thin curtain is out of focus. +windowsill,window
L left = Soft window light from the left goes through the outer petals and leaves the inner ones in gentle shade.
V still = Straight view at the height of the vase's rim, 85 mm lens, flowers sharp, background soft

clear-jet-sky | deed | fly, flying, in, above, through, soar, climb, over & jet, fighter jet, jet fighter, fighter plane, f-16, f16, f-22, f-35 & sky, clouds, air, blue sky, mountains, sea, ocean, desert, fly & #vehicle, jet, fighter jet & #vehicle, jet, fighter jet & #vehicle, jet, fighter jet | @ sky, clouds
D banks = $The {banks|bank} steeply toward us, one wing pointing down at the clouds, the long pointed nose to the left. -many,two,formation
D formation = They fly in a tight wedge, wing tip behind wing tip, all banking the same way. +many,two,formation
D *skin = The smooth skin is two tones of matt grey, with fine panel lines and small dark numbers on the tail. -black,red,blue,stealth
D cockpit = The pilot's white helmet shows under the long clear canopy, with a curved picture of the sky on it.
O engines = Behind the two round nozzles at the tail the air shivers in a blue-orange glow.
O vapour = Thin white streams of vapour are torn off at the wing tips and curl away behind.
B clouds = Far below, white heaps of cloud stand on a layer of blue haze, under a deep clear sky. -sunset,mountain,mountains,desert,sea,ocean,night
B sea = Far below, dark blue sea glitters to a clear horizon. +sea,ocean
B mountains = Far below, snowy mountains stand in blue haze. +mountain,mountains
B sunset = Behind, bands of orange and violet cloud run to the horizon. +sunset
L sun = Hard clear sun from the upper right draws a bright line along nose, canopy and wing. -sunset,night
L sunset = The low sun lights its belly copper and leaves the upper side blue-grey. +sunset
V air = Seen from another jet close by, 85 mm lens, all of it sharp, clean greys against blue -sunset
V air so = Seen from another jet close by, 85 mm lens, all of it sharp +sunset

clear-green-tea | thing | green tea, cup of green tea, matcha, matcha tea & green tea, tea, matcha | @ table, tea house
D cup = A handleless cup of pale grey-green stoneware stands on a small wooden saucer, filled to a finger below its rim. -matcha,pot,iced,glass
D bowl = A wide dark bowl is filled with bright green tea, a fine froth of tiny bubbles covering it. +matcha -iced,latte
D tea = The tea is clear and yellow-green, a small bright window mirrored in it, and thin steam rises from its surface. -matcha,iced,latte
O whisk = A bamboo whisk with a hundred fine tines stands beside it. +matcha
O leaves = A small heap of dark green curled leaves lies on a round dish beside it. -matcha
O pot = A low clay pot with a bamboo handle stands behind the cup. -matcha,iced,background
N mat = A mat of thin bamboo rods lies under it on the dark wood. -background
B garden = Behind, the soft green of a garden shows through an open screen. -background
L side = Soft morning light from the left shines in the tea and draws the steam white.
V near = Close view at forty-five degrees, 70 mm lens, rim and tea sharp, calm greens and dark wood

clear-turkey-table | thing | roast turkey, turkey dinner, thanksgiving turkey, roasted turkey, roast chicken, roasted chicken & turkey, chicken, roast | @ dinner table, table, dining room
D bird = The whole bird lies on a large oval dish, legs crossed and tied, the breast high and round.
D skin = The skin is crisp and tight, deep golden brown on the breast and nearly mahogany on legs and wings, shining with juice.
D herbs = Sprigs of rosemary and thyme, slices of orange and red cranberries lie round it on the dish. -lemon
D lemons = Sprigs of rosemary and thyme and halves of roasted lemon lie round it on the dish. +lemon
O sides = Bowls of mashed potatoes, green beans and cranberry sauce and a boat of gravy stand beside it. -chicken
O potatoes = Roast potatoes and carrots shine in the juices. +chicken
N table = White plates, folded napkins and filled wine glasses stand ready on the cream cloth. +table,dinner,thanksgiving,christmas
B candles = Behind, candle flames and the backs of chairs are soft and golden. -background
L warm = Warm light from candles and a lamp on the left makes the skin gleam and puts sparks in the glasses.
V seat = View from the seat of a guest, 60 mm lens, the bird sharp, background soft, gold, brown and cranberry red

clear-candle-dark | thing | candle, burning candle, candle flame, candles & dark, darkness, night, black, dark room & candle, candles | @ table, room
D pillar = One thick cream candle burns on a small brass plate, its flame tall, pointed and still. -many,three,two,jar,glass,group
D several = Cream candles of three heights burn close together, their flames tall and still. +many,three,two,group
D flame = The flame is blue at its foot, nearly white in the middle and deep gold at the tip, with a fine dark wick in it.
D wax = The upper half of the wax is lit from within, amber to cream, and a round pool of clear wax trembles below the flame.
O runs = Two thick drops have run down the side and set there like pearls.
O plate = The rim of the plate holds a thin curved line of gold. -many,three,two,jar,glass,group
N wood = A small circle of light lies on the old wooden table round it. -background
B dark = Behind, everything is deep black-brown.
L flame = The flame gives all the light, a soft golden ball that fades quickly into the dark.
V near = Close view at flame height, 85 mm lens, flame and rim sharp, amber, cream and black

clear-rocking-chair | thing | rocking chair, wooden rocking chair, porch swing, adirondack chair & porch, veranda, terrace, front porch, balcony, patio | @ porch, veranda, terrace
D stands = $The {stands|stand} at an angle to us on grey painted boards, its curved runners side by side. -swing,adirondack,many,two
D two = Two of them stand side by side on grey painted boards, a small table between. +two,many
D wood = The oak is worn smooth and honey brown, paler along the arms and on the edge of the seat. -white,black,green,red,blue,wicker
D slats = Tall bent slats make up the back, and a checked cushion lies on the seat. -wicker
O blanket = A folded wool blanket in cream and red hangs over one arm.
O pot = Beside it stand a small table with a glass of lemonade and a clay pot of red geraniums.
N rail = A white rail with turned posts runs along the edge of the porch.
B garden = Behind, a lawn, a big oak and soft fields lie in the evening haze. -sea,beach,mountain,mountains,snow,lake,forest
B lake = Behind, a calm lake shines between trees. +lake
B mountains = Behind, blue mountains stand beyond a meadow. +mountain,mountains
B sea = Behind, pale dunes and a strip of blue sea lie in the haze. +sea,beach
L low = Warm low sun from the left falls through the rail and lays long striped shadows over boards and chair. -night,rain
V seated = View from a few steps away at seated height, 50 mm lens, chair sharp, background soft, honey, white and green

clear-eggs-bacon | thing | eggs and bacon, bacon and eggs, fried eggs and bacon, fried eggs, bacon, english breakfast, full english & eggs, egg, breakfast & bacon, breakfast | @ table, kitchen
D plate = Two fried eggs lie side by side on a round white plate, the whites set with crisp brown lace at their edges. -pan,skillet,scrambled
D pan = Two fried eggs lie side by side in a black iron pan, the whites set with crisp brown lace at their edges. +pan,skillet -scrambled
D yolks = The round yolks are deep orange and glossy, a small bright window mirrored in each.
D bacon = Four strips of bacon lie beside them in crisp waves, red-brown with golden streaks of fat, still glistening.
O toast = Two slices of buttered toast lean at the rim beside halved grilled tomatoes. -pan,skillet
O pepper = Coarse black pepper and chopped chives are scattered over the eggs.
N cutlery = A knife and fork lie on a blue checked napkin, a white mug of black coffee beside them.
B kitchen = Behind, a sunny kitchen table is out of focus. -background,dark
L morning = Low morning sun from the left makes the yolks glow and shines in every drop of fat.
V near = Close view at forty-five degrees, 70 mm lens, eggs and bacon sharp, orange, white and red-brown

clear-cheese-board | thing | cheese board, cheese platter, cheeseboard, charcuterie board, cheese plate, charcuterie & cheese board, cheese platter, cheese, charcuterie, board | @ table
D cheeses = A wedge of creamy brie, a block of orange cheddar, a piece of blue cheese and a small round goat's cheese lie on a dark wooden board.
D brie = The brie has been cut and its soft middle is just beginning to run from the white rind.
D grapes = A bunch of dark blue grapes with a dull bloom lies across one corner, two single ones beside it. -green,red
D green grapes = A bunch of pale green grapes lies across one corner, light showing through the outer ones. +green
O meats = Thin folded slices of ham and salami lie in a fan between them. +charcuterie,ham,salami,meat
O figs = Halved figs, walnuts and thin crackers fill the gaps.
O honey = A small jar of honey and a knife with a horn handle stand at the side.
N wine = A glass of red wine stands at the back of the board. -background
B soft = Behind, a dim warm room is out of focus. -background
L side = Soft low light from the left brings out rind, crumb and bloom and leaves soft shadows.
V near = Close view at forty-five degrees, 60 mm lens, sharp, cream, orange and deep blue

clear-helicopter-roof | deed | land, landing, hover, hovering, take off, lift off, on, above & helicopter, chopper, rescue helicopter & roof, rooftop, helipad, hospital, building, skyscraper & #vehicle, helicopter & #vehicle, helicopter & #vehicle, helicopter | @ roof, rooftop, helipad
D lands = $The {hovers|hover} a man's height above the flat roof, nose a little raised, the skids reaching down for the painted circle. -take,lift,parked
D rises = $The {rises|rise} from the flat roof, nose a little lowered, the skids just clear of the painted circle. +take,lift
D *body = The body is glossy red and white, with a large rounded glass nose and a slim tail. -black,blue,yellow,green,military
D rotor = The main rotor has turned to a pale shimmering disc above it.
O circle = The roof is smooth grey concrete, a white circle with a large H painted on it and small lamps round the edge.
O dust = Dust and thin water fly outward from under it in a flat ring.
N man = At the edge a man in an orange vest crouches with one arm raised.
B city = Behind, glass towers of the city stand in a light haze under a clear sky. -night,sunset,hospital
B hospital = Behind, the roofs of the city and a line of hills lie in a light haze. +hospital
B night = Behind, the towers of the city are full of lit windows. +night
B sunset = Behind, glass towers stand dark before an orange sky. +sunset
L sun = Clear afternoon sun from the left flashes on glass and rotor and throws its shadow on the roof. -night,sunset
L lamps = Floodlights from the edge of the roof light its belly white. +night
V roof = Three-quarter view from the edge of the same roof, low, 35 mm lens, helicopter sharp

clear-citrus-half | thing | orange cut in half, half orange, lemon cut in half, half lemon, halved orange, halved lemon, orange half, sliced orange, sliced lemon, grapefruit cut in half, cut orange, cut lemon, lime cut in half & orange, lemon, lime, grapefruit, blood orange | @ table, plain ground
D half = One half stands with its round cut face turned to us, the other lies behind it with its skin up. -slices
D segments = Thin pale walls part the face into ten wedges that meet in the middle, each filled with long shining drops of juice.
D orange = The flesh is bright deep orange inside a narrow white ring of pith, the skin full of small pits. +orange
D lemon = The flesh is clear pale yellow inside a white ring of pith, the skin full of small pits. +lemon
D lime = The flesh is clear pale green inside a thin white ring of pith. +lime
D grapefruit = The flesh is glossy pink inside a thick white ring of pith. +grapefruit
O drops = Small drops of juice have sprung out on the cut edge, and one has run down to the table.
O leaf = Two dark green glossy leaves are still on the stalk of the back half.
N board = They lie on a pale wooden board beside a small knife. -background
B soft = Behind, a pale wall is far out of focus. -background
L back = Bright light from behind left shines through the flesh, so that every wedge glows.
V macro = Close view level with the cut face, 100 mm macro lens, segments sharp, background soft

things-curry-rice | thing | curry, masala, tikka masala, butter chicken, korma, curry rice, chicken curry, japanese curry, thai curry & rice, curry & bowl, plate, rice | @ table, restaurant
D bowl = A wide stoneware bowl holds white rice on one side and thick golden-brown curry on the other, the two just running into each other. -thai,green,red,japanese,butter
D thai = A wide bowl holds white rice on one side and a creamy curry with bamboo shoots and basil on the other. +thai,green,red
D butter = A wide bowl holds white rice on one side and a smooth orange-red curry on the other, the two just running into each other. +butter
D brown = A wide plate holds white rice on one side and smooth dark brown curry on the other, the two just running into each other. +japanese
D pieces = Pieces of chicken, carrot and potato stand out of the glossy sauce, small beads of oil at its edge. -thai,green,red,vegetable,chickpea,shrimp,fish,beef,lamb,lentil,butter
D rice = The long grains of rice lie loose and separate. -japanese
O coriander = Fresh green coriander leaves and a thin curl of red chilli lie on top. -japanese
O steam = Thin steam rises from the bowl.
N bread = A blistered flatbread and a small dish of yoghurt stand beside it on the dark wood. -japanese,thai,background
B soft = Behind, brass dishes and a warm dim room are out of focus. -japanese,thai,background
L side = Warm light from the left glints on the sauce and draws the steam white.
V near = Close view at forty-five degrees, 60 mm lens, sharp, golden brown, white and fresh green

clear-watch-map | deed | lie, on, lying, placed, resting & pocket watch, compass, watch, old compass & map, old map, chart, treasure map, vintage map & #product, watch, compass & #product, watch, compass & #product, watch, compass | @ map, table
D open = $The {lies|lie} open on the old map, its round lid raised, the polished case warm gold. -compass,silver
D silver = $The {lies|lie} open on the old map, its round lid raised, the polished case bright silver. +silver -compass
D compass = $The {lies|lie} open on the old map, its brass lid raised, the blue needle pointing to the upper left. +compass
D dial = Thin black Roman numerals go round the white dial, and two blue steel hands stand at ten past ten. -compass
D rose = A star of eight points is drawn in black and red on its white dial. +compass
D map = The yellowed paper shows coastlines in brown ink, small sailing ships and fine crossing lines, soft creases running through it.
O chain = A fine chain runs from the crown in one loose loop over the paper. -compass
O edge = One corner of the map curls up, dark and worn at the edge.
N glass = A brass magnifying glass and a feather lie at the side, out of focus.
B table = Behind, the dark wood of a table goes off into shade.
L low = Warm low light from the left shines on lid and rim and lays soft shadows in the creases.
V near = Close view at a slant from above, 100 mm lens, dial sharp, gold, cream and brown

clear-bike-flowers | thing | bicycle, bike, vintage bicycle, old bicycle, vintage bike & flower, flowers, flower basket, basket of flowers, roses, tulips, lavender & basket, flower basket, bicycle, bike | @ street, lane, wall
D leans = $The {leans|lean} by its handlebar against a whitewashed wall, front wheel turned a little toward us. -field,beach,forest,park,garden,meadow,road,snow
D stands = $The {stands|stand} side on to us on its prop, front wheel turned a little toward us. +field,beach,forest,park,garden,meadow,road
D *frame = The slim curved frame is mint green with a little rust at the joints, the saddle and grips of brown leather. -red,blue,white,black,pink,yellow,green,rusty
D basket = The wicker basket on the handlebar is heaped with pink roses, white daisies and lavender, leaves and heads hanging over its rim. -tulips,sunflowers,lavender,roses
D basket so = The wicker basket on the handlebar is heaped with fresh flowers, leaves and heads hanging over its rim. +tulips,sunflowers,lavender,roses
O bell = A round chrome bell and a bullet-shaped lamp shine at the front.
O spokes = Thin spokes and cream tyres draw light circles, and their shadows lie long beside them.
N stones = Smooth cobblestones run along the foot of the wall. -field,beach,forest,park,garden,meadow,road,snow
B shutters = On the wall behind are pale blue shutters and a climbing rose. -field,beach,forest,park,garden,meadow,road,snow
B green = Behind, soft sunny green is out of focus. +field,forest,park,garden,meadow
L sun = Warm morning sun from the left shines through the petals and lies soft on wall and stones. -night,rain
L dusk = Soft blue dusk light lies on wall and stones, and a warm lamp on the left lights basket and frame. +night,dusk,evening
V side = Side view from across the lane at saddle height, 50 mm lens, bicycle sharp from wheel to wheel, clear soft colours

clear-baguette | thing | baguette, fresh baguette, french baguette, french bread, baguettes & baguette, baguettes, french bread | @ table, kitchen, bakery
D one = $The {lies|lie} slantwise across an old wooden board, long and slender, pointed at both ends. -many,sandwich,basket,bag
D several = They lie side by side on an old wooden board, long and slender, pointed at both ends. +many -basket,bag
D basket = Long loaves stand upright, their pointed ends leaning apart. +basket,bag -sandwich
D crust = The crust is crackled and golden brown, darker along the raised edges of five slanting cuts that have opened over paler dough.
D end = One end has been broken off, and the soft cream-coloured crumb shows its uneven holes. -many,sandwich
O flour = Fine flour lies along the crust and on the board round it, with crisp flakes and crumbs.
O butter = A small dish of butter with a knife and a linen cloth with a blue stripe lie beside it. -basket,bag,background
N wheat = Three dry ears of wheat lie at the edge of the board. -basket,bag,background
B soft = Behind, a warm brown kitchen is far out of focus. -background
L side = Low morning light from the left rakes over the crust and brings out each blister and crack.
V near = Close view at table height, 70 mm lens, crust sharp, golden brown, cream and blue

clear-cherry-cake | thing | chocolate cake, cake, black forest cake, cheesecake, layer cake & cherries, cherry, strawberries, raspberries, berries, blueberries, cream & cake, chocolate cake, cheesecake | @ table, kitchen, cake stand
D stands = The whole round cake stands on a white cake stand, one slice cut out so that the layers show. -slice,cheesecake,cupcake
D cheesecake = The whole round cake stands on a white cake stand, smooth and pale on a thin brown base, one slice cut out. +cheesecake -slice
D slice = One tall slice stands on a white plate, its layers turned to us. +slice
D chocolate = Three layers of dark moist sponge lie between bands of cream, and glossy dark icing runs over the top edge in slow drops. +chocolate,black
D cherries = Dark red cherries with long green stalks crown the top, each with a bright point of light. +cherries,cherry
D strawberries = Bright red strawberries crown the top, some halved, shining with glaze. +strawberries
D raspberries = Raspberries crown the top in rings, a dusting of sugar on them. +raspberries
D berries = Raspberries, blueberries and red currants crown the top, a dusting of sugar on them. +berries
D blueberries = Dark blueberries crown the top, a dusting of sugar on them. +blueberries
O curls = Thin curls of dark chocolate are scattered round them and on the plate. +chocolate,black
O crumbs = A few moist crumbs lie at the cut. -cheesecake
N plates = A stack of small plates, two forks and a bowl of more fruit stand beside on the linen cloth.
B soft = Behind, a dim warm kitchen is out of focus. -background
L side = Soft window light from the left slides down the cut face and shines on icing and fruit.
V near = Close view level with the cake, 90 mm lens, cut face and fruit sharp, background soft
`;
