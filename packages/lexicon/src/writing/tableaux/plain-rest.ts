/** What was still thin of what people type: a bowl of cherries, a lotus, rooftops of Prague, a bathroom with a big window. The form: `tableaux.ts`. */
export const PLAIN_REST_TABLEAUX = `
plain-cherries | thing | cherries, cherry, bowl of cherries, blueberries, raspberries, blackberries, strawberries, grapes, berries & bowl, plate, basket, bucket, jar, table, fresh, red, ripe, branch & #food, #fruit, cherries, berries, grapes | @ table, kitchen, garden
D heap = A shallow white bowl is heaped above its rim, and a few have rolled off on to the table. -branch,tree,basket,jar
D basket = A small woven basket is heaped above its rim, and a few have rolled off. +basket
D branch = They hang in clusters among green leaves. +branch,tree
D cherries = The cherries are deep glossy red, in pairs on long thin green stalks, each with one bright window in its curve. +cherry,cherries
D strawberries = The strawberries are bright red and plump, set with small gold seeds, green leafy collars curling back from them. +strawberry,strawberries
D blue ones = The berries are dusky blue with a pale bloom, a small star at the tip of each. +blueberries
D cane = The berries are built of round soft beads, fine hairs between. +raspberries,blackberries
D grapes = The grapes hang tight together on a woody stalk, dull with bloom, light showing through the outer ones. +grapes
D drops = Small clear drops of water stand on their skins.
O bitten = One lies cut in half in front, its pale heart and wet red flesh turned to us. +strawberry,strawberries
O cut = One lies cut open in front, juice round it. -strawberry,strawberries
O wood = The table is of old pale wood with open grain. -branch,tree
N cloth = A folded linen cloth and two white blossoms lie beside it. -background,branch,tree
B soft = Behind, a bright kitchen window and green leaves are [out of focus/soft and blurred/only softly seen]. -background,branch,tree
B garden = Behind, the garden is soft green. +branch,tree
L window = [Soft light from a window on the left/Mild daylight through the left-hand window/Quiet window light falling from the left] shines in each skin and leaves clear small shadows. -branch,tree
L sun = Sun from the left shines through leaf and fruit. +branch,tree
V near = [Close view a little from above/Near view from slightly above/Close view from just above], [85 mm/90 mm/75 mm] lens, front ones sharp, background soft

plain-cat-fence | deed | sit, sitting, walk, walking, balance, balancing, on, perched & that: fence, wall, fence post, garden wall, roof, rooftop, gate & cat, #cat, kitten, #kitten & #animal | @ garden, fence, roof
D sits = $The {sits|sit} on $that with all four paws close together, tail hanging down behind in a loose hook. -walk,walking,balance,balancing,roof,rooftop
D walks = $The {walks|walk} along the top of $that, one paw set exactly before the other, tail held up for balance. +walk,walking,balance,balancing -roof,rooftop
D on the ridge = $The {sits|sit} on the ridge of the roof with all four paws close together, tail laid round them. +roof,rooftop
D tabby = Dark bands run down its grey-brown sides, the chest and the four feet white. +tabby
O ears = One ear is turned to the side, whiskers spread.
O boards = The boards are weathered silver, a rusty nail standing out of one. +fence
O tiles = Old clay tiles lie in rows, moss along their edges. +roof,rooftop
N vine = A rose bush leans over from the other side. +fence,wall -snow,winter
B garden = Behind, a garden is soft green. -night,moon,city,snow,background,roof,rooftop
B moon = Behind it hangs a large full moon in a deep blue sky. +moon
B roofs = Behind, chimneys and roofs go off in evening haze. +roof,rooftop -moon
L low = Low warm sun from the left rims ears and back. -night,moon,rain
L moonlight = Cold moonlight edges it from behind. +night,moon
V level = Level with it, 135 mm lens, face sharp

plain-frosted-cupcake | thing | cupcake, cupcakes, muffin, birthday cupcake & frosting, icing, sprinkles, candle, blue, pink, vanilla, chocolate, birthday, cream, swirl & #food, cupcake, cupcakes | @ table, plain ground
D one = One cupcake stands in a pleated paper case, a high swirl of frosting rising from its rim to a curled tip. -many,dozen
D several = Six cupcakes stand close together on a white plate, each with a high swirl of frosting. +many,dozen
D blue = The frosting is clear sky blue, smooth on its ridges and darker in the folds. +blue
D pink = The frosting is soft rose pink, smooth on its ridges and darker in the folds. +pink
D brown = The frosting is dark chocolate, smooth on its ridges and darker in the folds. +chocolate -pink,blue
O sprinkles = Tiny sugar pearls and sprinkles stick all round.
O crumb = Beneath, the golden crumb shows at the edge of the paper. -chocolate
O candle = A thin striped candle stands in the middle, its flame a clear drop. +candle,birthday
N crumbs = A few crumbs and sprinkles lie on the table.
B pastel = Behind is a plain soft pastel wall. -background,black,party
B party = Behind, paper garlands are out of focus. +party,birthday
L soft = Soft light from the left, a gentle shadow in every fold.
V level = Straight close view, 85 mm lens, front of the swirl sharp

plain-dewy-flower | thing | rose, roses, flower, tulip, peony, lily, leaf, petals, grass & dew, dew drops, dewdrops, drops, raindrops, water drops, droplets, rain & #plant, rose, flower, tulip, leaf, grass | @ garden, plain ground
D rose = One half-open rose fills the picture, its petals winding out of a tight heart. +rose,roses
D bloom = One flower fills the picture, turned a little from us, petals spread. -rose,roses,leaf,grass
D leaf = One leaf fills the picture, its rib running up on a slant, finer veins branching off. +leaf
D blades = Blades of grass lean across the picture, each bent by its drops. +grass
D beads = Round drops of every size stand on it, the largest where the surface dips, one just hanging from the edge.
O lens = Each drop holds the garden upside down in it, small and clear.
O velvet = Between them the surface is soft as velvet, darker towards the heart. -leaf,grass
B green = Behind is smooth dark green. -background,black
B black = Behind is plain black. +black
L early = Early light from behind left shines through and puts a spark in every drop.
V macro = Macro view, 100 mm lens, nearest drops sharp, the rest soft

plain-daisy-field | place | field of daisies, daisy field, daisies, chamomile field, field of flowers, flower field, dandelion field, buttercup field & field, meadow, summer, sky, sunset, sunrise, spring & field, meadow | @ any
D white sea = Daisies cover the whole meadow, thousands of white heads with gold hearts on thin stems, thick as snow towards the distance.
D near = Close to us single ones stand sharp, petals spread flat, one with a small beetle on it.
O grass = Fresh grass and a few red clover heads show between.
O path = A narrow trodden path leads up through the middle.
B tree = At the rim of the hill stands one round tree.
L noon = Clear sun from the left under a blue sky with small white clouds. -sunset,sunrise,night,dusk
L low = The low sun shines through the petals from behind, the sky peach and gold. +sunset,sunrise,golden,dusk
V low view = View from the height of the flowers, 24 mm lens, near ones sharp, field running back

plain-lotus | thing | lotus, lotus flower, water lily, water lilies, waterlily, lotus blossom & water, pond, lake, dark, dark water, pink, white, floating, night, reflection, leaves & #plant, lotus, lily, lilies | @ pond, lake
D open = One lotus stands open just above the water, its pointed petals in three rings like a cup. -lilies,many
D several = Three open blooms stand above the water at different distances, buds between them. +many
D pink = The petals are pink at their tips and white at the foot. -white,blue,purple,yellow,red
D white = The petals are pure white. +white
D heart = In the middle a gold heart of fine threads stands round the flat green seed head.
O pads = Wide round leaves lie on the surface, beads of water rolling in them.
O mirrored = The still black water holds the bloom upside down.
B dark = Behind, leaves and water sink into dark green. -background
L soft = Soft light from the left goes through the outer petals. -night
L moon = Pale moonlight makes the petals glow. +night
V low = View from just above the water, 100 mm lens, bloom sharp

plain-leaf-afloat | thing | leaf, autumn leaf, maple leaf, fallen leaf, feather, petal, leaves & water, pond, puddle, lake, river, stream, rain & #plant, leaf, leaves, feather, petal | @ pond, puddle, stream
D floats = One maple leaf floats on still dark water, points curled up a little so that it lies like a boat. -feather,petal
D feather = One white feather floats on still dark water, curved like a boat. +feather
D petal = One petal floats on still dark water, curled like a boat. +petal
D red = It is scarlet, yellow along the ribs. +autumn,red,maple -feather,petal
O ring = A thin ring runs out from where it touches.
O drops = Two drops stand on it like glass beads. -feather
O mirrored = The water holds bare branches and a pale sky upside down.
N stones = Under the surface smooth stones show dimly.
L soft = Soft grey light from above, the leaf the one warm colour. -sun,sunny,sunset
L sun = Low sun shines through it from behind. +sun,sunny,sunset
V low = View at a low slant, 85 mm lens, leaf sharp

plain-rooftops | place | rooftops, roofs, red roofs, rooftops of paris, city rooftops, old town & prague, paris, florence, lisbon, dubrovnik, istanbul, city, old, red, view, sunset, morning, snow, siena, porto & roofs, rooftops, old town, town | @ any
D roofs = Steep tiled roofs fill the picture from edge to edge, ridge behind ridge in orange, rust and brown, chimneys and small dormers standing out of them. -paris
D zinc = Grey zinc roofs fill the picture from edge to edge, rows of clay chimney pots and mansard windows standing out of them. +paris
D towers = Church towers and one green copper dome rise above them at different distances.
D street = Between them one narrow street can be followed as a dark crack.
O sill = In front a window box with red geraniums closes the lower edge. -snow,winter
O snow = Snow lies on every slope, tiles showing along the ridges. +snow,winter
O smoke = Thin smoke goes up from two chimneys.
B river = Farther off a river with a stone bridge catches the light, hills behind it.
L gold = Low warm sun from the right lights one slope of each roof and leaves the other in blue shade. -night,rain,snow
L night = Windows glow all over under a deep blue sky. +night,evening
L cold = Pale winter light without shadows. +snow,winter
V high = View from a high window, 50 mm lens, sharp throughout

plain-desert-towers | place | desert city, city in the desert, arabian city, persian city, ancient desert city, agrabah, babylon, mud city & towers, desert, palace, ancient, sand, oasis, fantasy, city, walls & desert, arabian, persian, babylon, city, sand | @ any
D city = A city of sand-coloured walls climbs a low hill, flat roofs stepping up to a palace with a gold dome.
D towers = Slender towers with onion tops and carved balconies stand over it at different heights.
D wall = A high wall with round bastions runs along its foot, one tall pointed gate standing open.
O caravan = A file of camels goes up the road to the gate.
O palms = Date palms stand along a narrow green channel before the wall.
N dune = A ribbed dune fills the near corner.
B haze = Behind, dunes run off into yellow haze.
L low = Low gold sun from the left, long blue shadows down every lane. -night,sunset
L sunset = The sun stands low behind the towers in an orange sky. +sunset
L night = Lamps glow in hundreds of small windows under a starry sky. +night
V wide = Wide view from the dune, 35 mm lens, sharp throughout

plain-hill-village | place | village, mountain village, small village, hamlet, alpine village, town & mountains, alps, mountain, hills, valley, swiss, austrian, italian alps, dolomites, himalaya & village, hamlet, town | @ any
D houses = A cluster of wooden houses with wide roofs and flower-hung balconies stands round a white church with a pointed spire. -winter,snow,snowy
D winter houses = A cluster of wooden houses under thick white roofs stands round a church with a pointed spire, every window lit. +winter,snow,snowy
D meadows = Steep green meadows with small brown barns rise at once behind the last garden. -winter,snow,snowy
D slopes = Smooth white slopes with half-buried fences rise at once behind the last house. +winter,snow,snowy
D peaks = Above the woods stands a wall of grey rock and snow.
O brook = A clear brook runs down beside the lane under a small bridge. -winter,snow,snowy
O lane = A lane trodden in deep snow leads to the church. +winter,snow,snowy
O smoke = Smoke goes straight up from three chimneys.
N fence = A fence of split larch runs down towards us.
L morning = Clear morning sun from the left, the far side of the valley still blue. -sunset,night,fog,evening
L evening = The peaks glow pink above the village, which lies in blue shade. +sunset,evening
L night = Stars stand over the ridge, the windows warm below. +night
V slope = View from the slope above, 35 mm lens, sharp throughout

plain-window-bath | place | bathroom, modern bathroom, bathroom interior, small bathroom, master bathroom, spa bathroom & window, big window, large window, modern, minimalist, white, plants, light, morning, interior & bathroom | @ any
D tub = A white oval tub stands free on a floor of pale stone, a slim black tap on a tall pipe beside it. -small,shower
D shower = A glass wall without a frame closes off the shower, a wide rain head above it. +small,shower
D window = A large window fills the wall behind, treetops and sky outside, a thin linen blind half drawn. +window,windows,light,morning,big,large
D vanity = A floating oak cabinet carries a round white basin under a round mirror.
O plant = A fern hangs in one corner, and a tall plant stands on the floor. +plants,plant
O towels = Two folded towels and a bar of soap lie on a stool.
O tiles = Narrow white tiles run upright to the ceiling.
L day = Soft daylight from the window spreads over the floor and the rim of the tub. -night
L night = Thin lights behind the mirror and along the floor. +night
V door = View from the door at standing height, 24 mm lens, sharp throughout

plain-glitter-ground | abstract | glitter, gold glitter, glitter background, glitter texture, sparkles, sparkle background, gold dust, confetti background & background, texture, wallpaper, gold, silver, pink, falling, shiny, glitter & #scene, glitter, sparkles, gold, confetti | @ any
D grains = Fine glitter covers the surface from edge to edge, thousands of tiny six-sided flakes lying every way.
D sparks = Here and there one of them catches the light and flares as a small star.
O fall = It lies thick along the lower edge and thins out upward to single grains.
O blur = Towards the top the flakes go out of focus into soft round discs.
O shade = Between them the ground is a darker tone of the same colour.
V flat = Seen straight on, close, low light from one side, sharp in the middle

plain-rainbow-ground | abstract | rainbow gradient, rainbow background, rainbow colors, spectrum, holographic background, holographic, iridescent background, iridescent & gradient, background, wallpaper, texture, foil, soft, pastel, rainbow & #scene, rainbow, holographic, iridescent, spectrum | @ any
D bands = Red goes over into orange, yellow, green, blue and violet across the whole width, each melting into the next without a line. -holographic,iridescent,pastel
D pastel bands = Rose goes over into peach, pale yellow, mint, sky blue and lilac across the whole width, each melting into the next without a line. +pastel
D foil = Soft folds of foil run across the picture, sliding from pink through mint and pale blue to lilac with every bend. +holographic,iridescent
O slant = The bands lie on a gentle slant, brightest through the middle.
O grain = A very fine even grain covers all of it.
O edge = Towards the corners the colours deepen a little.
V smooth = Smooth, softly lit, nothing else in it
`;
