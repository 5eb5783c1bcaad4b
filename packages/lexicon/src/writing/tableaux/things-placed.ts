/** A thing that stands, leans, hangs, floats or lies somewhere: how it is there. The form: `tableaux.ts`. */
export const THINGS_PLACED_TABLEAUX = `
things-lean-wall | deed | lean, lean against, propped, prop up, stand against & wall, tree, fence, door, railing, lamp post, bench, hedge, gate, haystack, amp, amplifier, sofa, chair, table, bed, bookshelf, desk, crate, post, pillar, column & #vehicle, #product, #music, #toy, bicycle, ladder, umbrella, surfboard, broom, guitar, painting, skis, oar | @ street, wall, yard, lane, garden
D leaning at a slant = $The {leans|lean} at a steep slant, the foot on the ground a short step out, only the upper edge touching. -bicycle,bike,scooter
D handlebar against it = One handlebar end and one pedal touch it, and the front wheel has swung round towards us. +bicycle,bike
D folded card under foot = A folded card has been pushed under the foot so that nothing can slide. +ladder,painting,mirror,door,board
O curved scrape on wall = A curved scrape on the wall behind shows where it is put every day. +wall -from-music
O grass at the foot = Grass has grown up through the lowest gaps. +tree,fence,hedge,gate
N leaves and bottle top = On the ground lie a few dry leaves, a snail shell and a bottle top. +wall,tree,fence,railing,hedge,gate,post -from-music,from-painting,from-mirror,room,lamp
B plaster = The wall is old ochre plaster with bricks showing in one corner. +wall,door,bench
B boards = Grey boards run up out of the picture, with nettles in the corner. +fence,tree,hedge,gate
L late sun from left = Late sun from the left throws its whole shadow aslant on the surface behind. -amp,amplifier,sofa,table,bed,bookshelf,desk -in
L one lamp from left = One lamp from the left lights the upper half warmly and lets the foot go dark. +amp,amplifier,sofa,table,bed,bookshelf,desk
V square-on view = Square-on from a few steps away, 50 mm lens, sharp throughout, quiet earthy colours

things-on-windowsill | deed | windowsill, window sill, on the sill, window ledge, in the window & #product, #food, #drink, #plant, #toy, #music, #animal, bottle, jar, book, vase, cup, candle, radio, cactus | @ room, kitchen, windowsill
D edge = It stands close to the pane on a painted sill as deep as a hand, a bit of it past the edge. -from-animal,from-cat
D double = Its reflection stands in the glass beside it, thinner and tinted by the sky. -from-animal,from-cat
O paint = The paint of the sill has cracked along the grain, with a ring where something wet once stood.
N small = A dead wasp, a bent hairpin and a dropped petal lie in the corner by the catch.
B outside = Beyond the glass lie the roofs opposite and a bare aerial, all out of focus.
B wet = Rain runs down outside in crooked lines and blurs the houses to grey and brick. +rain
L back = Light comes from behind through the pane, rims it in white and stretches its shadow into the room.
L night pane = The pane is black and shows the lamp of the room, which lights it from our side. +night
V inside = Seen from inside the room at its own height, 60 mm lens, calm, pale colours

things-washed-up | deed | washed up, washed ashore, buried in sand, half buried, stranded & #product, #music, #toy, #furniture, piano, chair, phone, bottle, suitcase, shoe, boat, television, robot, statue, telephone, door, crown, skull, clock, typewriter, violin, bathtub | @ beach, shore, sand, desert
D sunk = It sits a third deep in smooth wet sand, a little tilted, with a ring of water round it where the sand has been sucked away. -desert,dune,ring,key,coin,watch,earring,necklace,phone,pearl,letter
D small = It lies half covered in damp sand, one edge bright, grains stuck along every line of it, a little hollow washed round it. +ring,key,coin,watch,earring,necklace,phone,pearl
D dune = Dry sand has run up one side of it to a knife edge and is still trickling off the top. +desert,dune
D weed = A rope of brown weed is slung over it, and small shells have lodged in its joints. -desert,dune,ring,key,coin,watch,earring,necklace,phone,pearl,letter
O salt = What was shiny has gone matt and white with salt, and colour remains only in the corners.
N prints = One line of bird prints comes up to it, goes round it and on.
B surf = Behind, three thin lines of surf come in under a wide pale sky. -desert,dune
B ridges = Behind, ripples in the sand go on to a bare ridge. +desert,dune
L low = Low sun over the water throws its long shadow towards us across the ripples.
L overcast = Flat silver light, and the wet sand mirrors it upside down. +overcast,fog,rain,grey
V low view = Low view across the sand, 40 mm lens, sharp from the near ripples to the thing, sand, pewter and one faded colour

things-in-field | deed | in a field, in the field, in a meadow, in the middle of a field, in the forest, in a forest, in the woods, in the desert, on a hill, on a mountain, in the jungle, in a clearing, in tall grass & #product, #music, #furniture, piano, chair, bed, door, telephone, bathtub, desk, sofa, television, fridge, phone booth, throne, lamp, mirror, grand piano, table, typewriter, statue | @ any
D stands = It stands upright and complete where nobody would carry it, its feet sunk a little into the ground, grass closing over them. -desert
D bare = It stands by itself on cracked bare ground, straight as if a room had been taken away around it. +desert
D alive = A bindweed has begun to feel its way up one side, and a small bird has left white on its edge. -desert
O weather = Rain and sun have bleached the upper faces, while sheltered undersides keep the old polish.
N trace = No track leads up to it; only the grass is bent on the side we stand. -desert
B far = Behind it lies the land with its far edge, and a tall sky takes half the picture. -forest,woods,jungle
B trunks = Trunks stand all round it, the nearest mossy, the far ones blue. +forest,woods,jungle
L low side = Warm low sun comes across from the left and lays a clear shadow over the ground. -forest,woods,jungle
L shaft = One shaft comes down through leaves and lights it as if by a lamp, all else is green dusk. +forest,woods,jungle
V straight = Straight view at eye level with it, 40 mm lens, sharp from grass to sky, quiet and real

things-float-water | deed | float, drift, bob & #product, #food, #toy, #music, #plant, bottle, shoe, chair, hat, umbrella, letter, book, duck, piano, bathtub, leaf, flower, candle, lantern & water, river, sea, ocean, lake, pool, pond, canal, puddle, bath | @ lake, river, sea, pool, canal
D waterline = It floats tilted, one part pressed under so that its colour goes green below the line, the other dry.
D ring = A single ring spreads from it over the smooth surface, and the light bends in its edge.
O double = Under it hangs its exact image, broken in two by the ring.
N with it = A willow leaf and a feather drift along at the same pace.
B shade = Behind it the water darkens under an overhanging bank. -pool,sea,ocean,bath
B tiles = Under it a net of bright lines wavers over pale blue tiles. +pool,bath
L across = Light comes across the water from behind, so that one side is edged with white.
L candle = Small lights on the surface each draw a wavering yellow line towards us. +night,candle,lantern
V surface = Seen from a hand above the water, 85 mm lens, everything behind soft, deep green and one light colour

things-hang | deed | hang, hang on, hang from, dangle & #product, #clothes, #music, #toy, #food, #plant, coat, dress, shirt, key, lamp, bell, lantern, sausage, swing, shoes, hat, picture, wind chime, cage, herbs, pan & hook, nail, line, clothesline, tree, branch, door, wall, ceiling, wire, rope, beam, hanger, rail, peg | @ any
D hanging folds = $The {hangs|hang} straight down from one point, long folds running from there to the lower edge. +from-clothes,from-dress,from-coat,dress,coat,shirt,gown,curtain,towel,jacket,scarf,apron,uniform,kimono,suit,jumper
D hanging by one point = $The {hangs|hang} straight down from one point, pulled true by the weight. -from-clothes,dress,coat,shirt,gown,curtain,towel,jacket,scarf,apron,uniform,kimono,suit,jumper
D turned a little = $The {has|have} turned a little to the left, so that the front is seen with a narrow strip of the side. -picture,painting,mirror,door,wall,wardrobe
O hook over the edge = A wooden hanger holds it, the wire hook over the top edge of the door. +door,wardrobe -key,wreath,bell,sign,bag
O worn hook = The hook above is worn bright on the inside of its bend. +hook,nail,beam
N empty = Next to it another hook is empty, with the dust outline of what used to hang there. +hook,nail,door,wall,peg,rail
N pegs = Wooden pegs bite the cloth at the corners, and a forgotten one sits alone on the line. +line,clothesline
N leaves = Leaves touch it, and one yellow one has stuck to it. +tree,branch
B limewashed wall = Behind is a plain limewashed wall with a few brush marks. +hook,nail,wall,peg,beam
B painted door panels = The painted panels of the door stand behind it, a key in the lock. +door,wardrobe
L window from left = [Soft window light from one side/Pale light from a window] models the form and throws a faint slanting shadow. -wire,line,tree,branch,telephone,street,garden,cable
L open sky light = Clear daylight from the left lights one side, with the pale sky behind. +wire,line,tree,branch,telephone,street,garden,cable
B wire and pale sky = The black wire sags across a pale empty sky, the top of a pole at one edge. +telephone,cable
V straight view = Straight view at its middle, 80 mm lens, quiet, nothing else in focus

things-under-water | deed | underwater, under water, under the sea, on the ocean floor, at the bottom of the ocean, on the sea floor, on the seabed, at the bottom of the sea, at the bottom of a lake, sunken, drowned, submerged & #product, #music, #furniture, #vehicle, #toy, piano, chair, statue, clock, typewriter, city, library, telephone, car, ship, bicycle, bathtub, table, treasure chest, bottle | @ sea, lake, seabed, pool
D rests = It rests upright on pale rippled sand, as if set down carefully, its upper parts furred with short green growth.
D fish = A small shoal parts round it and closes again behind, all turned one way.
O silt = Fine silt lies on every ledge, and where something has just moved it rises in a slow smoke.
N bubbles = Three bubbles wobble up from a gap, flattened like coins.
B blue = The sand goes down behind it and is lost in blue.
L shafts = Light comes from above in swaying shafts and draws a bright net over it.
V diver = Seen by a diver from a few strokes off, 24 mm lens, blues and greens, with one warm rust tone

things-on-pedestal | deed | on a pedestal, on a plinth, in a museum, in a glass case, in a display case, under a glass dome, in a bell jar, on display, exhibited, in a gallery & #product, #food, #animal, #toy, #plant, #music, shoe, banana, sandwich, helmet, chair, rose, crown, sock, potato, toaster, phone, vehicle | @ museum, gallery, hall
D placed = It stands alone at the exact middle of a white block as high as a waist, turned a few degrees so that its best side faces us.
D glass = A clear glass box covers it, seen only by its bright upper edges and one soft reflection of a doorway. +glass,case,dome,bell,museum
O close look = Clean and unmoved, it shows every ordinary scratch like something precious.
N card = A small pale card stands in front of it, and a thin rope hangs between two brass posts.
B wall = Behind is nothing but a grey-white wall meeting a polished floor.
L spot = A narrow spot from above right leaves a crisp round of light, with the room a shade darker.
V frontal = Frontal view at the height of the block's top, 70 mm lens, very still, pale greys and its own colour

things-in-shop-window | deed | in a shop window, in the shop window, shop display, in a display window, on the shelf of a shop, for sale, price tag, flea market, second-hand, pawn shop, car boot sale, garage sale, yard sale, antique shop, thrift shop & #product, #toy, #clothes, #music, #furniture, #food, #plant, lamp, doll, violin, watch, dress, wedding dress, ring, typewriter | @ shop window, street, market, shop
D among = It has the front place, a bit raised on a box covered with cloth, other things pushed back to make room.
D table = It lies on a blanket with unlike neighbours: a fish kettle, odd cups, a tray of keys. +flea,boot,garage,yard,market
O tag = A small string tag hangs from it, blank side turned to us.
N dust = The sun has faded the cloth beneath except where something stood, and a fly lies on its back.
B street in glass = In the pane hangs the reflection of the street: a lamp post, a cornice, a strip of cloud. -flea,boot,garage,yard,market
L window = Daylight from the street side is brightest at the front and dies among the shelves.
L shop lamp = A small lamp inside lights it warm while the street is blue. +night,evening
V pavement = Seen from the pavement through the glass, 50 mm lens, rich old colours

things-in-hand | deed | in hand, in a hand, in hands, in the palm, held in, hold, cupped hands, on a fingertip, between fingers, in a fist & #product, #food, #plant, #animal, #toy, seed, coin, key, shell, stone, bird, ring, egg, leaf, flower, feather, pill, snowflake, tooth, snail, frog, marble & hand, hands, palm, fingers, fingertip, fist | @ any
D hollow of the open hand = The hand lies open, fingers a little curled up like the rim of a dish, and it rests in the hollow just under the middle finger. -fingers,fingertip,fist,two
D two cupped hands = Two hands make one bowl, little fingers pressed together, thumbs standing up at the sides. +hands,cupped,two
D pinch of thumb and finger = Thumb and first finger hold it upright by its narrowest part, nails pale with the pressure. +fingers,fingertip -from-animal
D toes on the fingertip = It sits on the very tip of one finger, small feet spread over the lines of the skin, no longer than the nail. +fingertip +from-animal
O lines of the palm = The lines of the palm, earth in them, and a plaster round one finger are seen as clearly as the thing itself. -child,woman,old
O old skin = The skin is thin and creased like crêpe, with brown spots and strong veins. +old,grandmother,grandfather
N sleeve = The frayed cuff of a jumper comes in from the lower edge.
B blur = Behind is only soft green and brown.
L side = Mild light from the left fills the hollow and gives it a small soft shadow.
V macro = Close from above at a slant, 90 mm macro lens, focus on the thing, skin tones and one clear colour

things-on-street | deed | left on a bench, left behind, lost on a bench, forgotten on a bench, left on the street, abandoned on the street, left on the doorstep, left on the stairs, lost, dropped, on the street, on a street, on the pavement, on the sidewalk, in the gutter, on a bench, on a park bench, on the doorstep, on the stairs, on the steps, on the kerb, in an alley, at the bus stop, on a platform & #product, #music, #toy, #furniture, #clothes, #plant, shoe, glove, teddy bear, sofa, piano, chair, mattress, television, balloon, umbrella, suitcase, rose, bouquet, doll, crown, hat | @ street, pavement, bench, platform, stairs
D flat on the paving = $The {lies|lie} flat on the paving in the middle of the way, just as $it fell, one edge in the crack between two slabs. -bench,sofa,piano,mattress,chair,television,snow,bin,doorstep,stairs,steps,gutter
D sunk into snow = $The {lies|lie} half sunk into fresh snow, a crisp hollow round the outline and a little powder blown over one edge. +snow
D stuck in the bin = $The {sticks|stick} out of a dented wire litter bin at a slant, bent by the rim, paper cups pressed in beside. +bin
D wet in the gutter = $The {lies|lie} against the kerb in the gutter, a thread of dirty water parting round the near end. +gutter
D on the worn step = $The {lies|lie} across one worn stone step, one end over its edge. +doorstep,stairs,steps
D upright on the bench = $The {sits|sit} alone at one end of the slatted bench, against the back, the rest of the seat empty. +bench
D against the house wall = $The {stands|stand} on the pavement close to a house wall and {faces|face} the road, one foot over the kerb. +sofa,piano,mattress,chair,television -bench
O grey sole print = Across one corner runs the grey print of a shoe's sole. -from-food,cone,snow,bin,bench,rose,bouquet,balloon,piano,umbrella,television
O prints in the snow = A line of footprints passes close by and goes on without a stop. +snow
N ticket and leaves = A tram ticket, plane tree leaves and a cigarette end lie in the joints of the stones. -snow
B passing legs = Farther off legs and a wheel go by, blurred, cut off at the knee. -snow
L low sun down the street = Low sun down the street stretches a long thin shadow from it across the stones. -snow
L low sun on snow = Low sun turns the snow cream, with clear blue in every hollow and print. +snow
L single street lamp = A single street lamp shines straight down on it and leaves the rest of the pavement blue-black. +night
V low kerb view = Low view from kerb height, 50 mm lens, shallow focus, one clear colour against stone grey -snow
V low snow view = Low close view from the snow, 50 mm lens, shallow focus, one clear colour against blue-white +snow

things-in-attic | deed | in the attic, in an attic, in storage, in a drawer, under the bed, in a trunk, cobwebs, dusty, forgotten & #product, #music, #toy, #furniture, #clothes, #vehicle, piano, violin, doll, rocking horse, mirror, trunk, wedding dress, radio, painting, gramophone | @ attic, cellar, shed, barn, box, drawer
D dust = Dust lies on it like grey felt, and one finger's stroke across the top shows how deep the old colour is.
D web = A cobweb goes from its highest corner to the nearest beam and sags with dust.
D inside = It lies on crumpled newspaper gone yellow, other things pressed close round it. +drawer,box,trunk
O moth = Cloth has holes at the fold, glue has let go in one seam, and metal has bloomed green.
N company = Round it stand a birdcage, a roll of wallpaper and a tied stack of magazines. -drawer,box,trunk
B rafters = Rafters slope down behind, with bright pinholes between the tiles. +attic,barn
L hatch = A beam from one small window comes in at a slant, full of floating dust, and falls just on it.
V kneel = Seen from a kneeling height, 40 mm lens, browns and greys with one faded red

things-frozen-ice | state | frozen in ice, encased in ice, inside an ice cube, frozen, covered in frost, frosted, in a block of ice & #product, #food, #plant, #animal, rose, flower, clock, key, fish, leaf, berries | @ any
D block = It stands inside a clear block, whole and in full colour, with white cracks and strings of bubbles running out from it. +ice,encased,cube,block -lake,river,pond,sea,stream,waterfall,fishing,skating,rink
D needles = Every edge carries a row of frost needles, longest on the side the wind came from. +frost,frosted,covered
O melting lower corner = The lower corner has begun to round off and stands in a thin film of water. -lake,river,pond,sea,waterfall,food,dinner,pizza
L cold light through the ice = Cold light from behind goes through and turns the cracks to white sparks. -lake,river,pond,sea,food,dinner,pizza

things-levitate | deed | float, levitate, hover, fly, suspended, floating in the air, mid-air, in mid air, weightless, zero gravity & #product, #furniture, #toy, #music, #clothes, chair, book, books, umbrella, teapot, cup, shoe, keys, hat, stone, letters | @ room, plain ground, sky, kitchen
D tilted in mid-air = $The {hangs|hang} in the air at chest height, tilted a few degrees, with nothing above and nothing below. +one
D free of everything = $The {hangs|hang} free in the air, turned three quarters towards us, with nothing above and nothing below. +headphones,glasses,sunglasses,scissors,jeans,trousers,shoes,sneakers
D several = They hang at different heights, each turned another way, the farthest small and soft. +many -headphones,glasses,sunglasses,scissors,jeans,trousers,shoes,sneakers,boots,trainers
D lifted laces = The laces have come up too and curve above the eyelets like wire. +shoe,shoes,boots,sneaker,sneakers,trainers
D lifted pages = The covers have fallen open, and a fan of pages stands out on both sides. +book,books,magazine
D lifted cable = A short loop of cable drifts upward and throws a thin line of shadow on one side. +guitar,lamp,phone,microphone
O soft shadow below = A small soft shadow lies on the ground directly beneath and shows the height. -background,sky,space
N still = On the floor everything else keeps its place, a rug with one corner turned up. -sky,studio,plain,background,headphones
L large window left = Even light from a large window on the left models every edge. -background,studio,space
L softbox and rim = A large soft lamp at the upper left models the front, and a thin bright line follows the other edge. +background,studio
V straight view = Straight view at its own height, 50 mm lens, everything sharp, calm colours

things-rain-on-thing | state | in the rain, raindrops, wet, rainy, after the rain, dew, dewdrops & #product, #plant, #food, #furniture, #toy, #music, chair, bench, bicycle, rose, leaf, statue, umbrella, piano, book | @ any
D drops = Drops stand on every upward face, each round and clear with a dark rim. -window,windowsill,sill
D edge = Along the lower edge hangs a row of drops, one just drawing out its neck. -window,windowsill,sill
N splash = The ground round it is pocked with small rings, and grit has splashed up its sides. +rain
L sky wet = White sky light puts a point on each drop and deepens the colour underneath.

things-giant | deed | giant, gigantic, huge, enormous, colossal, oversized, monumental & #product, #food, #toy, #music, #plant, #clothes, teapot, shoe, strawberry, chair, pencil, banana, rubber duck, ice cream, key, book, mushroom, burger, watermelon, pumpkin, spoon, donut, egg, bottle, lamp & city, street, town, square, village, harbour, field, house, building, tower, bridge, beach, desert, river, mountain, people, car | @ city, street, square, harbour, field, beach
D scale = It towers over everything, its middle at the height of the roofs and its top in the haze.
D wedged = It has come to rest hard against what stands nearest, a gutter bent and a row of tiles pushed up by its side. +street,city,town,village,house,building
D tiny = At its foot people the size of ants have stopped with heads laid back; one touches the lowest edge.
O surface = From near, its surface is a wall, and every scratch on it has grown to a path.
B air = Distance makes its upper part paler and bluer than the lower, as with a mountain.
L side = Clear morning sun from the left, and the shadow of it lies across three blocks.
V low = From the ground among the people, looking up, 24 mm lens, everything sharp, plain daylight colours

things-tiny-world | deed | tiny, miniature, little people, miniature people, tiny people, tiny house, tiny city, inside a teacup, inside a bottle, in a teacup, in a jar, in a terrarium, in a light bulb, in a matchbox, inside a light bulb, inside a suitcase, in a suitcase & world, city, village, people, house, garden, forest, ocean, island, sea, town, landscape, room, beach, storm, train, workers, mountain, ship | @ table, windowsill, desk
D inside = Within the walls of the thing everything is complete: ground, paths, a few trees no longer than a nail, a roof with its chimney. -storm,sea,ocean,beach
D sea inside = Dark waves no higher than a finger heap up inside it against the rim, with real foam. +storm,sea,ocean
D people = Figures as small as grains stand at their work, one with its arms lifted towards the edge. +people,workers
O edge = Moss spills a little over the rim, and a drop there is as big as the house.
N real size = On the table beside it a teaspoon and a button lie like a bridge and a millstone.
B room = The room behind is nothing but large soft shapes.
L window sun = Window light comes in low from the right like a sun for the small world and makes long shadows in it.
V macro = Very close at the rim's height, macro lens, thin focus, greens and warm wood
`;
