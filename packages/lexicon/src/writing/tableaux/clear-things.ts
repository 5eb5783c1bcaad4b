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
B city = Behind, tall glass buildings and their lights are [out of focus/soft and blurred/only softly seen]. +city,street
B mountains = Behind, the road climbs in bends toward high grey mountains. +mountain,mountains
B desert = Behind, the road runs dead straight to low red hills. +desert
B studio = Behind, floor and wall run together in one dark grey. +studio,showroom
L low = [Low warm sun from the left/Late low sun off the left/A warm low sun on the left] draws one long bright line from nose to tail. -studio,showroom,night,rain
L studio lamp = One long soft lamp overhead draws a single white line from nose to tail. +studio,showroom
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
D table = Before it a round oak table stands on a woven rug, two books and a vase of twigs on it.
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
D *engine = Its round front carries one bright lamp, polished brass rings and a red buffer beam, and the rods of the large red wheels are drawn forward. +steam
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
L morning = [Warm morning sun from the left/Early warm sun off the left/The warm morning sun on the left] lights stone and steam and leaves the valley floor in cool shade. -night,snow,fog,sunset
L cold = Pale winter sun from the left turns the steam gold at its edges. +snow,winter
L sunset = The low sun behind turns the steam orange and edges the arches. +sunset
V slope = Wide view from the slope at the height of the track, 50 mm lens, train and bridge sharp from end to end

clear-typewriter | thing | typewriter, old typewriter, vintage typewriter, antique typewriter & typewriter | @ desk, table
D stands = $The {stands|stand} [in three-quarter view/turned three-quarters to us/at an angle to us] on a dark wooden desk, round keys with white letters rising in four steps toward the fan of type arms. -floating,background
D stands so = $The {stands|stand} [in three-quarter view/turned three-quarters to us/at an angle to us], round keys with white letters rising in four steps toward the fan of type arms. +floating,background
D *case = Its black enamel has a soft shine, with fine scratches and a little brass showing along the edges. -red,green,blue,pink,white,turquoise,yellow,grey,gray
D paper = A sheet of cream paper stands in the roller, with three short typed lines near its top.
O lever = A curved chrome lever reaches out at the left, and the round rubber knobs of the roller are worn dull.
O ribbon = Two spools under the open lid carry the black and red ribbon.
N books = Beside it lie a small stack of old books, a pair of round spectacles and a fountain pen. -background
B window = Behind, a dim room with a shelf of books is [out of focus/soft and blurred/only softly seen]. -background,garden,outside
L left = [Soft window light from the left/Mild daylight through a window on the left/Quiet light from a tall window to the left] slides over keys and enamel and leaves the far side in brown shade. -night
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
B street = Behind, the brick fronts and shop windows of a quiet street are [out of focus/soft and blurred/only softly seen]. -garage,mountain,mountains,desert,coast,beach,background,night,studio
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
B orchard = Behind, an orchard with sunlit leaves is [out of focus/soft and blurred/only softly seen]. -kitchen,background,market,windowsill,dark
B kitchen = Behind, a bright kitchen window is [out of focus/soft and blurred/only softly seen]. +kitchen
L sun = [Warm afternoon sun from the left/Late warm sun off the left] makes the skins shine and puts a bright edge on the handle. -dark
L dark = One soft light from the left lies on the fruit, the ground behind deep brown. +dark
V near = [Close view a little from above/Near view from slightly above/Close view from just above], 70 mm lens, front fruit sharp, background soft

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
B room = Behind, a quiet room is [out of focus/soft and blurred/only softly seen]. -wall
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
B garden = Behind, a sunny garden is [far out of focus/only soft shapes/blurred to soft patches], green with round spots of light. -background,beach,pool,sea,kitchen
B sea = Behind, blue water is [far out of focus/only soft shapes/blurred to soft patches]. +beach,pool,sea
L sun = Clear summer sun from the left shines through the edge of the flesh and makes it glow.
V near = Close view at table height, [85 mm/90 mm/75 mm] lens, the cut face sharp, clear red, green and white

clear-cookies | thing | cookie, cookies, chocolate chip cookies, chocolate chip cookie, biscuits & cookie, cookies, chocolate chip cookies, biscuit, biscuits | @ kitchen, plate, table
D stack = They are heaped on one another on a round white plate, thick and a little uneven, the edges crisp and darker. +plate -one,jar,fortune,gingerbread,christmas,rack,tray
D pile = They are heaped on one another, thick and a little uneven, the edges crisp and darker. -one,plate,jar,fortune,gingerbread,christmas
D one = $The {lies|lie} flat and round, thick in the middle, the edge crisp and darker. +one -plate
D *chips = The golden brown tops are cracked, with large pieces of dark chocolate half melted and shining in them. -oatmeal,sugar,fortune,gingerbread,christmas,peanut
D broken = The front one is broken in two, and soft chocolate shows in the pale, tender crumb. -one,fortune,gingerbread,sugar
O crumbs = A few golden crumbs and two chocolate chips lie scattered round. -floating
O salt = Coarse flakes of salt lie on the nearest. -sugar,gingerbread,christmas
N milk = A tall glass of cold milk stands beside on a folded blue and white cloth. -background,jar
B kitchen = Behind, a bright kitchen with a wire rack is [out of focus/soft and blurred/only softly seen]. -background,dark
L side = [Soft morning light from the left/Early light off the left/Mild morning light falling in on the left] brings out each crack and puts a shine on the chocolate.
V near = Close view at plate height, [85 mm/90 mm/75 mm] lens, the front cookies sharp, warm browns, white and a little blue

clear-macarons | thing | macaron, macarons, macaroons & macaron, macarons, macaroons | @ box, table, plate
D rows = They stand on edge in close rows, their round shells all turned the same way. +box
D tower = They are stacked in small towers, their round shells a little askew. -box
D colours = The shells are pistachio green, raspberry pink, lemon yellow, lavender and pale caramel, smooth and dull as eggshell. -pink,green,blue,purple,chocolate
D foot = Each has a fine ruffled edge above and below a thick layer of smooth cream.
O box = The box is of stiff white card with a folded lid and a satin ribbon untied beside it. +box
O cream = The nearest shows its cream clearly, with one tiny crumb at its rim.
N roses = Two pale pink roses lie at the side. -background
B soft = Behind, a white marble table runs off into soft light. -background
L day = [Soft daylight from the left/Mild daylight on the left side/Gentle daylight falling from the left] gives each shell a rounded shade and a small bright spot.
V near = [Close view a little from above/Near view from slightly above/Close view from just above], [85 mm/90 mm/75 mm] lens, front row sharp, clear pastel colours

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
B soft = Behind, a sunny window and green leaves are [far out of focus/only soft shapes/blurred to soft patches]. -background,dark
L sun = Warm morning sun from behind left makes the honey glow and draws a bright line down the rim.
V near = Close view at jar height, [85 mm/90 mm/75 mm] lens, jar and thread sharp, amber, wood brown and a little green

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
B window = Behind, a bright window with green leaves outside is [out of focus/soft and blurred/only softly seen]. -night,cafe,dark
B night = Behind, the dark window shows a few blurred lights of the town. +night
B cafe = Behind, the warm lamps and chairs of a cafe are [out of focus/soft and blurred/only softly seen]. +cafe
L day = [Soft daylight from the left/Mild daylight on the left side/Gentle daylight falling from the left] lies on metal, paper and wood. -night,dark
L screen light = The screen and a warm lamp light keys and wood, the rest of the room dim. +night,dark
V seat = Close view from seated height in front of the desk, 50 mm lens, laptop sharp, background soft, oak, silver and green

clear-flowers-vase | thing | vase, vase of sunflowers, vase of tulips, vase of roses, vase of peonies, vase of flowers, flowers in a vase, roses in a vase, tulips in a vase, bouquet, sunflowers in a vase, peonies in a vase & vase, glass vase, vase of flowers, vase of roses, vase of tulips & flowers, roses, rose, tulips, sunflowers, peonies, lilies, daisies, hydrangeas, wildflowers, bouquet & vase, flowers, bouquet & vase, flowers, bouquet | @ table, windowsill, room
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
B window = Behind, a bright window with a thin curtain is [out of focus/soft and blurred/only softly seen]. +windowsill,window
L left = [Soft window light from the left/Mild daylight through a window on the left/Quiet light from a tall window to the left] goes through the outer petals and leaves the inner ones in gentle shade.
V still = Straight view at the height of the vase's rim, [85 mm/90 mm/75 mm] lens, flowers sharp, background soft

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
L sunset low = The low sun lights its belly copper and leaves the upper side blue-grey. +sunset
V air = Seen from another jet close by, [85 mm/90 mm/75 mm] lens, all of it sharp, clean greys against blue -sunset
V air so = Seen from another jet close by, [85 mm/90 mm/75 mm] lens, all of it sharp +sunset

clear-green-tea | thing | green tea, cup of green tea, matcha, matcha tea & green tea, tea, matcha | @ table, tea house
D cup = A handleless cup of pale grey-green stoneware stands on a small wooden saucer, filled to a finger below its rim. -matcha,pot,iced,glass
D bowl = A wide dark bowl is filled with bright green tea, a fine froth of tiny bubbles covering it. +matcha -iced,latte
D tea = The tea is clear and yellow-green, a small bright window mirrored in it, and thin steam rises from its surface. -matcha,iced,latte
O whisk = A bamboo whisk with a hundred fine tines stands beside it. +matcha
O leaves = A small heap of dark green curled leaves lies on a round dish beside it. -matcha
O pot = A low clay pot with a bamboo handle stands behind the cup. -matcha,iced,background
N mat = A mat of thin bamboo rods lies under it on the dark wood. -background
B garden = Behind, the soft green of a garden shows through an open screen. -background
L side = [Soft morning light from the left/Early light off the left/Mild morning light falling in on the left] shines in the tea and draws the steam white.
V near = [Close view at forty-five degrees/Near view at a slant from above/Close three-quarter view], 70 mm lens, rim and tea sharp, calm greens and dark wood

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
L light = The flame gives all the light, a soft golden ball that fades quickly into the dark.
V near = Close view at flame height, [85 mm/90 mm/75 mm] lens, flame and rim sharp, amber, cream and black

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
L low = [Warm low sun from the left/Late warm sun off the left/A low warm sun on the left] falls through the rail and lays long striped shadows over boards and chair. -night,rain
V seated = View from a few steps away at seated height, 50 mm lens, chair sharp, background soft, honey, white and green

clear-eggs-bacon | thing | eggs and bacon, bacon and eggs, fried eggs and bacon, fried eggs, bacon, english breakfast, full english & eggs, egg, breakfast & bacon, breakfast | @ table, kitchen
D plate = Two fried eggs lie side by side on a round white plate, the whites set with crisp brown lace at their edges. -pan,skillet,scrambled
D pan = Two fried eggs lie side by side in a black iron pan, the whites set with crisp brown lace at their edges. +pan,skillet -scrambled
D yolks = The round yolks are deep orange and glossy, a small bright window mirrored in each.
D bacon = Four strips of bacon lie beside them in crisp waves, red-brown with golden streaks of fat, still glistening.
O toast = Two slices of buttered toast lean at the rim beside halved grilled tomatoes. -pan,skillet
O pepper = Coarse black pepper and chopped chives are scattered over the eggs.
N cutlery = A knife and fork lie on a blue checked napkin, a white mug of black coffee beside them.
B kitchen = Behind, a sunny kitchen table is [out of focus/soft and blurred/only softly seen]. -background,dark
L morning = Low morning sun from the left makes the yolks glow and shines in every drop of fat.
V near = [Close view at forty-five degrees/Near view at a slant from above/Close three-quarter view], 70 mm lens, eggs and bacon sharp, orange, white and red-brown

clear-cheese-board | thing | cheese board, cheese platter, cheeseboard, charcuterie board, cheese plate, charcuterie & cheese board, cheese platter, cheese, charcuterie, board | @ table
D cheeses = A wedge of creamy brie, a block of orange cheddar, a piece of blue cheese and a small round goat's cheese lie on a dark wooden board.
D brie = The brie has been cut and its soft middle is just beginning to run from the white rind.
D grapes = A bunch of dark blue grapes with a dull bloom lies across one corner, two single ones beside it. -green,red
D green grapes = A bunch of pale green grapes lies across one corner, light showing through the outer ones. +green
O meats = Thin folded slices of ham and salami lie in a fan between them. +charcuterie,ham,salami,meat
O figs = Halved figs, walnuts and thin crackers fill the gaps.
O honey = A small jar of honey and a knife with a horn handle stand at the side.
N wine = A glass of red wine stands at the back of the board. -background
B soft = Behind, a dim warm room is [out of focus/soft and blurred/only softly seen]. -background
L side = Soft low light from the left brings out rind, crumb and bloom and leaves soft shadows.
V near = [Close view at forty-five degrees/Near view at a slant from above/Close three-quarter view], 60 mm lens, sharp, cream, orange and deep blue

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
B soft = Behind, a pale wall is [far out of focus/only soft shapes/blurred to soft patches]. -background
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
B soft = Behind, brass dishes and a warm dim room are [out of focus/soft and blurred/only softly seen]. -japanese,thai,background
L side = [Warm light from the left/A warm light off the left/Warm light falling from the left side] glints on the sauce and draws the steam white.
V near = [Close view at forty-five degrees/Near view at a slant from above/Close three-quarter view], 60 mm lens, sharp, golden brown, white and fresh green

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
B green = Behind, soft sunny green is [out of focus/soft and blurred/only softly seen]. +field,forest,park,garden,meadow
L sun = [Warm morning sun from the left/Early warm sun off the left/The warm morning sun on the left] shines through the petals and lies soft on wall and stones. -night,rain
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
B soft = Behind, a warm brown kitchen is [far out of focus/only soft shapes/blurred to soft patches]. -background
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
B soft = Behind, a dim warm kitchen is [out of focus/soft and blurred/only softly seen]. -background
L side = [Soft window light from the left/Mild daylight through a window on the left/Quiet light from a tall window to the left] slides down the cut face and shines on icing and fruit.
V near = Close view level with the cake, 90 mm lens, cut face and fruit sharp, background soft

clear-car-night | thing | car, black car, red car, white car, blue car, sports car, vintage car, old car & night, neon, city lights, night city, tokyo, street at night, midnight, evening & car | @ street, city, road, parking lot
D stands = $The {stands|stand} alone on a wide wet street in three-quarter view, front wheels turned a little toward us. -drive,driving,parking
D drives = $The {comes|come} toward us down a wide wet street, headlamps bright, a fan of spray behind the wheels. +drive,driving -parking
D black = The paint is deep glossy black, every lamp of the street drawn along it as a thin coloured line. +black
D red = The paint is deep glossy red, every lamp of the street drawn along it as a thin bright line. +red
D white = The paint is clean white, every lamp of the street drawn along it as a thin coloured line. +white
D *any = The paint is deep midnight blue, every lamp of the street drawn along it as a thin coloured line. -black,red,white,yellow,green,blue,silver,grey,gray,orange,purple,pink
D lamps = Slim headlamps throw two white cones ahead, and a red glow of the tail lamps lies on the ground behind.
O glass = Dark windows mirror the rows of lit windows above.
O wet = The wet asphalt gives the whole car back upside down, broken by the lane lines. -desert,snow
N steam = Thin steam drifts across the street from a grating. -forest,desert,coast,country
B city = Behind, tall buildings with lit windows and signs in blue, pink and amber go off into haze. -forest,desert,coast,country
B forest = Behind, dark trees stand close on both sides of the road. +forest,country
L neon = Signs in pink and blue and the white of street lamps light the wet ground and the flank. -forest,desert,coast,country
L lamps alone = Only its own lamps and a thin moon give light. +forest,desert,coast,country
V low = Low three-quarter view from the front, 35 mm lens, the whole car sharp, deep blue, amber and pink

clear-taxi-city | thing | taxi, cab, yellow cab, taxicab & new york, city, manhattan, street, times square, london, avenue & #vehicle, taxi & #vehicle, taxi & #vehicle, taxi & #vehicle | @ street, city, new york
D comes = The yellow cab comes toward us down a wide avenue in three-quarter view, its roof sign lit, headlamps on. -many,black,london
D black = The black cab comes toward us down the street in three-quarter view, its tall round roof and orange sign lit, headlamps on. +black,london
D many = Yellow cabs roll toward us down a wide avenue, roof signs lit, bumper behind bumper. +many
D paint = The paint is bright cab yellow, with a line of black checks along the door. -black,london
O driver = Behind the windscreen the driver's cap and hands show in shade, and house fronts slide over the glass.
O road = White lines and a manhole with a thin thread of steam mark the grey asphalt. -london
N walkers = People with bags and coffee cups cross on the white stripes at the side. -night
B avenue = Behind, brick and glass towers go back on both sides to a strip of pale sky. -night,london,rain
B night = Behind, towers of lit windows and signs in red, white and blue go back into haze. +night
B rain = Behind, the towers and signs of the avenue go back into grey rain. +rain -night
B london = Behind, brick fronts, black railings and a red bus are [out of focus/soft and blurred/only softly seen]. +london
L morning = Clear morning sun comes down the avenue from the left and flashes on paint and glass. -night,rain
L lamps = Headlamps and signs give the light, doubled in the dark road. +night
L wet = Soft grey light, with lamps doubled in the wet road. +rain -night
V low = Low three-quarter view from the middle of the road, 70 mm lens, cab sharp, street soft

clear-tea-lemon | thing | tea, cup of tea, black tea, herbal tea, hot tea, iced tea & cup, lemon, tea, teapot, honey, cookies, biscuits, mint | @ table, kitchen, garden
D cup = A white porcelain cup with a thin gold rim stands on its saucer, filled nearly to the edge. -glass,iced,mug,green
D mug = A thick stoneware mug stands filled nearly to the edge. +mug -iced,green
D glass = A tall clear glass is full of amber tea and ice cubes. +iced -green
D tea = The tea is clear red-brown, lighter at the rim, a small bright window mirrored in it. -green,iced,milk,mint,chai
D mint = The tea is clear golden, with fresh green mint leaves floating in it. +mint
O lemon = A thin round slice of lemon floats on it, its rind a bright yellow ring. +lemon
O spoon = A silver teaspoon and two brown lumps of sugar lie on the saucer. -iced,mug
O steam = Thin steam rises in two strands and twists together. -iced
N pot = A round white teapot and a small dish of butter biscuits stand beside on a linen cloth. -background
B window = Behind, a bright window with a thin curtain is [out of focus/soft and blurred/only softly seen]. -background,garden,night,rain
B garden = Behind, a sunny garden is [out of focus/soft and blurred/only softly seen]. +garden
B rain = Behind, raindrops cover a grey window. +rain
L soft = [Soft morning light from the left/Early light off the left/Mild morning light falling in on the left] shines through the tea and draws the steam white.
V near = [Close view at forty-five degrees/Near view at a slant from above/Close three-quarter view], 70 mm lens, rim and tea sharp, white, amber and soft grey

clear-cocktail | thing | cocktail, martini, mojito, margarita, gin and tonic, negroni, whiskey, whisky, drink & bar, glass, counter, cocktail, night, ice & cocktail, martini, mojito, margarita, negroni, whiskey, whisky & #drink & #drink & #drink | @ bar, counter
D coupe = A stemmed glass stands on the dark polished counter, filled to the rim with a clear coral-red drink. -mojito,whiskey,whisky,martini,negroni,margarita,blue,green
D martini = A wide stemmed glass stands on the dark polished counter, filled to the rim with an ice-clear drink, a green olive on a steel pick in it. +martini
D mojito = A tall glass stands on the dark polished counter, packed with ice, lime wedges and crushed mint leaves. +mojito
D margarita = A broad stemmed glass with a rim of coarse salt stands on the dark polished counter, filled with a pale green drink. +margarita
D short = A heavy low glass stands on the dark polished counter, one large clear cube of ice in the amber drink. +whiskey,whisky,negroni
D mist = The glass is misted with cold, and one drop has run down to the foot. -whiskey,whisky
O peel = A long curl of orange peel hangs over the rim. -martini,mojito,margarita
O lime = A thin wheel of lime sits on the rim. +mojito,margarita
O counter = The wood mirrors the glass as a soft coloured streak.
N shaker = A steel shaker and a small dish of olives stand at the side.
B bar = Behind, rows of bottles on lit glass shelves are out of focus in amber and green.
L bar light = Warm light from the shelves behind glows through the drink, and a soft lamp from the left puts a bright line down the stem.
V level = Straight view at glass height, [85 mm/90 mm/75 mm] lens, glass sharp, background soft, amber and deep brown

clear-one-fruit | thing | lemon, apple, orange, pear, peach, mango, banana, tomato, avocado, lime, pomegranate & table, wooden table, plate, board, red apple, green apple, window, kitchen, lemon, apple, orange, pear, avocado & #one, #fruit, #food & lemon, apple, orange, pear, peach, mango, banana, tomato, avocado, lime, pomegranate | @ table, plain ground
D lies = $The {lies|lie} whole on an old wooden table, turned a little to the left, with one fresh leaf at the stalk. -banana,plate,many,bowl,basket,cut,half,slice,tree,background,avocado,floating
D plate = $The {lies|lie} whole in the middle, turned a little to the left, with one fresh leaf at the stalk. +plate,background -banana,many,bowl,basket,cut,half,slice,tree,avocado
D several = They lie in a loose heap on an old wooden table, two with a fresh leaf at the stalk. +many -bowl,basket,cut,half,slice,tree,background
D lemon = The skin is clear bright yellow and finely pitted, with a small blunt tip. +lemon
D red apple = The skin is glossy red with fine yellow streaks round the stalk and tiny pale dots. +apple -green
D green apple = The skin is smooth clear green with tiny pale dots. +apple +green
D orange = The skin is bright and finely pitted, each pit with its own small light. +orange
D pear = The skin is yellow-green with fine brown freckles, the long neck leaning. +pear
D peach = The skin is velvety, yellow with a deep red cheek. +peach
D tomato = The skin is smooth tight red, with a green star of leaves at the top. +tomato
O light = A soft window stands mirrored in its curve, and a drop of water hangs at its side.
O grain = The grain of the wood runs past it, with fine cracks and a dark knot. -plate,background
N cloth = A folded linen cloth lies behind it. -background
B soft = Behind, the room is soft and warm brown. -background
L side = [Clear light from the left/Bright even light off the left/A clear light on the left] rounds it from bright to deep and lays one soft shadow to the right.
V near = Close view at its own height, [85 mm/90 mm/75 mm] lens, front sharp, background soft

clear-pumpkin | thing | pumpkin, pumpkins & porch, doorstep, field, table, autumn, halloween, leaves, orange, big, garden & pumpkin, pumpkins | @ porch, doorstep, field, table
D porch = $The {sits|sit} on the grey painted boards of the porch beside the door, broad and round, a dry curved stalk on top. +porch,doorstep,house -many,carved,lantern,two
D any = $The {sits|sit} broad and round, a dry curved stalk on top. -porch,doorstep,house,many,carved,lantern,two
D several = Pumpkins of all sizes sit close together, dry curved stalks on top. +many,two -carved,lantern
D ribs = Deep ribs run from the stalk to the ground, bright orange on their backs and rust in the grooves. -white,green
O leaves = Yellow and red maple leaves lie round it. -kitchen
O small = Two small ones, one white and one green, lean against it. -many,two,table
N wheat = A bundle of dry corn stalks and a wicker basket of apples stand beside. -field,table
B door = Behind, a white door with a wreath of leaves and a rocking chair are [out of focus/soft and blurred/only softly seen]. +porch,doorstep,house
B field = Behind, a field with more of them runs to a row of autumn trees. +field
B soft = Behind, autumn trees are soft and golden. -porch,doorstep,house,field,table,background,kitchen
L low = Warm low autumn sun from the left lights the ribs one after another. -night,rain
L night = A lantern beside it lights one side warmly, the rest in blue dusk. +night,evening,dusk
V near = Low close view, 50 mm lens, pumpkin sharp, background soft, orange, rust and grey

clear-popcorn | thing | popcorn, bowl of popcorn, bucket of popcorn, box of popcorn & popcorn | @ table, cinema
D bowl = A wide bowl is heaped above its rim. -box,bucket,bag
D box = A red and white striped box is heaped above its rim. +box,bucket,bag
D kernels = Each kernel has burst into white folds like a small cloud, with a golden heart and a crisp brown scrap of skin.
D butter = Melted butter shines on the top ones, and coarse grains of salt stick to it.
O fallen = A few have rolled down and lie in front on the dark wood.
O caramel = Thin caramel covers some of them and shines like glass. +caramel
N glass = A glass of cola with ice and two red cinema tickets stand at the side. +cinema,movie,film
B soft = Behind, a dim room with a few round warm lights is [out of focus/soft and blurred/only softly seen]. -background
L side = [Warm light from the left/A warm light off the left/Warm light falling from the left side] models every fold and leaves soft shadows between.
V near = [Close view a little from above/Near view from slightly above/Close view from just above], [85 mm/90 mm/75 mm] lens, top pieces sharp, cream, gold and deep brown

clear-chair-wood | thing | wooden chair, chair, old chair, armchair, velvet armchair, velvet chair, leather armchair, wing chair, stool, rocking chair & chair, armchair, stool | @ room, plain ground, studio
D wood = $The {stands|stand} [in three-quarter view/turned three-quarters to us/at an angle to us], four slim turned legs, a straight back with three bars and a woven rush seat. -armchair,velvet,leather,office,gaming,rocking,broken,metal,plastic,many,two,beach,rocking,wing
D armchair = $The {stands|stand} [in three-quarter view/turned three-quarters to us/at an angle to us], broad and deep, the rounded back running down into the arms, four short tapered legs. +armchair,velvet,wing -many,two,leather
D leather = $The {stands|stand} [in three-quarter view/turned three-quarters to us/at an angle to us], broad and deep, the buttoned back running down into rolled arms, four short turned legs. +leather -many,two
D oak = The wood is warm oak with a clear long grain, rubbed pale along the edges of the seat. +wooden,wood,old -white,black,red,blue,green
D velvet = The velvet is soft and close, dark where its pile turns away and bright along every curve. +velvet
D green = It is a deep emerald green, almost black in the folds. +green
D blue = It is a deep night blue, almost black in the folds. +blue
D red = It is a deep wine red, almost black in the folds. +red
D brown = The leather is a warm cognac brown, creased and shiny on the seat, with a row of brass nails along the arms. +leather -black,white,red,green
O cushion = A small linen cushion leans in one corner of the back. +armchair,velvet,leather,wing
O joints = Small pegs close the joints, and the legs are darker toward the floor. +wooden,wood,old -velvet,leather,armchair
O floor = The floor is of pale oak boards, its foot resting on the edge of a wool rug. -background,garden,beach,porch
N lamp = A floor lamp with a linen shade and a small table with a book stand beside it. +armchair,velvet,leather,wing -background
N plant = A tall plant in a clay pot stands beside it. -armchair,velvet,leather,wing,background,garden,beach,porch,field
B wall = Behind, a warm white wall with one framed drawing is softly lit. -background,garden,beach,porch,field,street
L window = [Soft light from a window on the left/Mild daylight through the left-hand window/Quiet window light falling from the left] falls across seat and back and lays a clear shadow on the floor. -background,garden,beach,porch,field,street
L day = [Soft light from the left/A mild light off the left/Gentle light falling from the left side] falls across seat and back. +background,garden,beach,porch,field,street
V straight = Straight view from a few steps away at seat height, 50 mm lens, all of it sharp, calm natural colours

clear-teapot | thing | teapot, tea set, tea pot, teapot and cups & cups, cup, tea, teapot, porcelain, set, tray & teapot, tea set, tea pot | @ table, kitchen
D pot = $The {stands|stand} in the middle, round-bellied, spout to the left, handle a wide loop, a small knob on its lid.
D cups = Two cups on their saucers stand in front of it, filled with clear amber tea. -one
D glaze = The porcelain is white and thin, painted with fine blue flowers and a gold line along each rim. -clay,iron,glass,black,red,green,blue
D iron = The black iron is covered with small even knobs, dull in the light. +iron,black
O steam = Thin steam rises from the spout and from the nearest cup.
O shine = A small curved window is mirrored in its side.
N sugar = A bowl of sugar lumps, a jug of milk and a plate of biscuits stand beside on a white linen cloth.
B window = Behind, a bright window with a thin curtain is [out of focus/soft and blurred/only softly seen]. -background,garden
B garden = Behind, a sunny garden is [out of focus/soft and blurred/only softly seen]. +garden
L side = [Soft morning light from the left/Early light off the left/Mild morning light falling in on the left] rounds pot and cups from bright to shade.
V near = Close view at table height, 70 mm lens, pot and cups sharp, white, blue and amber

clear-cream-jar | thing | cream jar, jar of cream, face cream, cosmetic jar, skincare jar, moisturizer, beauty cream, cosmetics jar, hand cream, cream & jar, marble, product, skincare, cosmetic, cream, table, stone & cream, jar, moisturizer | @ marble, stone, plain ground, table
D jar = A low round jar of frosted white glass stands open, its polished gold lid leaning against the side. -tube,coffee,ice
D cream = The cream inside is white and thick, drawn up in the middle to one soft curled peak.
O marble = Under it a slab of white marble with fine grey veins mirrors its foot. -wood,wooden,sand
O smear = A smooth smear of the cream lies on the stone in front, its edge thin and glossy.
O glass = Light goes softly through the thick glass, brighter at its rim.
N flower = A white orchid and two green leaves lie beside it.
B soft = Behind, a plain wall goes from white to soft beige. -background
L side = [Large soft light from the left/A broad soft lamp on the left/One large soft source at the left] shapes jar and peak, and a thin bright line follows the lid.
V near = Straight close view at jar height, 90 mm lens, all of it sharp, clean advertising photograph, white, gold and beige

clear-phone | thing | smartphone, phone, iphone, mobile phone, cell phone & table, desk, smartphone, phone, hand, screen & smartphone, phone, iphone | @ table, desk, plain ground
D lies = $The {lies|lie} flat and slantwise on the table, its large dark glass running almost to the edges. +table,desk -old,hand,broken,cracked
D stands = $The {stands|stand} upright, turned a little to the left, its large glass running almost to the edges. -table,desk,old,hand,broken,cracked
D screen = The screen glows with a soft picture of violet and blue waves. -black,blank,off,broken,cracked
D frame = A thin frame of brushed metal runs round it, two slim buttons at the side and three round lenses at the back corner. -old
O sheen = One soft diagonal sheen lies across the glass.
O wood = The table is of pale oak with a fine straight grain. +table,desk
N cup = A white cup of coffee, a pair of glasses and a closed notebook lie beside it. +table,desk
B soft = Behind, a bright room with a green plant is [out of focus/soft and blurred/only softly seen]. +table,desk
B plain = Behind, ground and wall run together in one soft grey. -table,desk,background
L broad = [Large soft light from the left/A broad soft lamp on the left/One large soft source at the left] draws one clean bright line along the edge.
V near = Close view at a slant, [85 mm/90 mm/75 mm] lens, screen and edges sharp, clean cool colours

clear-sunglasses | thing | sunglasses, glasses, pair of sunglasses, eyeglasses, reading glasses, aviator sunglasses & sunglasses, glasses, eyeglasses | @ table, sand, stone, plain ground
D open = $The {lies|lie} open on a smooth pale stone, arms spread, turned a little to the left. -beach,sand,table,background,book,wearing
D open so = $The {lies|lie} open with both arms spread, turned a little to the left. +beach,sand,table,background,book
D lenses = The dark lenses go from deep brown at the top to clear amber below, a strip of sky mirrored in each. -eyeglasses,reading,aviator
D clear lenses = The clear lenses bend the ground behind them, a small bright window mirrored in each. +eyeglasses,reading
D aviator = The drop-shaped lenses are dark green, in a thin gold frame. +aviator
D *frame = The frame is glossy tortoiseshell, amber and dark brown, with small metal hinges. -black,white,red,pink,blue,gold,silver,round,aviator
O shadow = Light goes through the lenses and lays two tinted patches on the ground, with the clear shadow of the frame.
N shell = A white shell and the brim of a straw hat lie beside. +beach,sand
N leaf = A palm leaf throws its striped shadow across the ground. -beach,sand,table,book,eyeglasses,reading
B soft = Behind, pale sand and blue sea are [far out of focus/only soft shapes/blurred to soft patches]. +beach,sand
B wall = Behind is a plain warm white wall. -beach,sand,table,background
L sun = Clear sun from the upper left draws a bright line along the frame.
V low = Close view at a low slant, [85 mm/90 mm/75 mm] lens, frame and lenses sharp, background soft

clear-wall-clock | thing | clock, wall clock, old clock, grandfather clock, alarm clock, vintage clock & wall, wall clock, clock, alarm clock, table, nightstand & clock | @ wall, table
D wall = $The {hangs|hang} straight on a warm white wall, its round face framed by a broad ring of dark wood. +wall -grandfather,alarm,tower
D alarm = $The {stands|stand} on two short feet, two round bells and a small hammer on its top, the round face turned to us. +alarm
D stands = $The {stands|stand} upright, its round face framed by dark carved wood. -wall,alarm,tower
D face = The dial is cream, with black Roman numerals and two slender black hands at ten past ten. -digital
O glass = The slightly domed glass mirrors one window in its upper half.
O brass = A thin inner ring of brass shines all the way round.
N shelf = Below it stand a narrow shelf with books and a trailing green plant. +wall
B soft = Behind, a quiet room is [out of focus/soft and blurred/only softly seen]. -wall,background
L side = Soft warm light from the left lays the clock's round shadow beside it.
V straight = Straight front view, [85 mm/90 mm/75 mm] lens, dial sharp, cream, black and warm wood

clear-garden-roses | place | garden, rose garden, flower garden, cottage garden, backyard & roses, rose, flowers, flower, tulips, lavender, path, bench, flower beds | @ any
D beds = Full flower beds run along both sides of a narrow gravel path that bends toward the back.
D roses = Roses in pink, white and deep red stand in great bushes, some in bud, some blown wide open. +roses,rose
D mixed = White daisies, blue larkspur, pink peonies and violet lavender stand in high loose clumps. -roses,rose,tulips,lavender
D tulips = Red, yellow and white tulips stand in thick rows. +tulips
D lavender = Round bushes of violet lavender stand along the edge, bees over them. +lavender
O arch = A climbing rose covers an iron arch over the path, a few petals fallen under it. -tulips
N bench = A white wooden bench stands under an old apple tree at the bend of the path.
B wall = Behind, a warm brick wall with a green door closes the garden. -house,cottage,mountain,mountains
B house = Behind, the white front of a cottage with green shutters shows between the trees. +house,cottage
L sun = [Soft morning sun from the left/Early sun off the left/A mild morning sun on the left] shines through petals and leaves, dew glittering on the grass. -rain,night,evening,sunset
L evening = [Warm low sun from the left/Late warm sun off the left/A low warm sun on the left] lies gold on petals and gravel. +evening,sunset
V path = View down the path at hip height, 35 mm lens, sharp from front to back, fresh green and flower colours
`;
