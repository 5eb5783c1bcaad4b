/** Plants as most people type them: sunflowers in a pot, a tulip field, an orchid, a pumpkin patch. The form: `tableaux.ts`. */
export const PLAIN_GROWTH_TABLEAUX = `
plain-potted-flowers | thing | pot of sunflowers, pot of flowers, flower pot, potted sunflowers, pot, potted flowers, flowers in a pot, geraniums, window box & windowsill, window, sill, balcony, sunflowers, flowers, tulips, daffodils, geraniums, lavender, roses, daisies, hyacinths & #plant, pot, flowers, sunflowers, geraniums | @ windowsill, balcony, table
D sunflowers = Five sunflowers stand close together in the pot on thick hairy stems, each golden head as wide as a hand round a dark brown disc, two turned to the window and the rest to us. +sunflower,sunflowers -cactus,cacti,succulent,fern,ivy,basil,herbs,monstera,aloe,bonsai
D flowers = A dozen blooms stand close together in the pot, some wide open, some still in bud, leaves hanging over its rim. -sunflower,sunflowers -cactus,cacti,succulent,fern,ivy,basil,herbs,monstera,aloe,bonsai
O *clay pot = The clay pot is warm orange-brown with a pale bloom of lime round its foot. -white,blue,black,green,yellow,red,pink,ceramic,metal,tin -cactus,cacti,succulent,fern,ivy,basil,herbs,monstera,aloe,bonsai
O saucer = It stands in a shallow saucer, a few crumbs of earth beside it.
O petal down = One petal has fallen on the sill. +windowsill,window,sill -cactus,cacti,succulent,fern,ivy,basil,herbs,monstera,aloe,bonsai
B panes = Behind is the bright window with thin white bars, trees outside only a soft green. +windowsill,window,sill -night,rain,city
B rain panes = Behind, rain runs down the panes and blurs the garden to grey-green. +rain
B wall = Behind is a sunny plain wall. -windowsill,window,sill,background
L back = Morning sun comes in from behind left, shines through petals and leaf edges and lays a long shadow of the pot along the sill. +windowsill,window,sill -night,rain
L side = Sun from the left models every petal. -windowsill,window,sill,night,rain
V level = Straight view at the height of the pot's rim, 50 mm lens, pot and flowers sharp, all else soft

plain-white-pot-plant | thing | monstera, monstera plant, houseplant, house plant, potted plant, ficus, snake plant, fern, pothos, rubber plant, fiddle leaf fig, plant, palm plant, aloe & pot, white pot, corner, room, potted, minimal, minimalist, modern, wall, indoor & #plant, plant, monstera | @ room, shelf, plain ground
D monstera leaves = Large heart-shaped leaves, split to the rib and holed along it, lean out on long stalks to both sides, the newest still rolled and pale green. +monstera
D other leaves = Glossy leaves stand out on all sides, the lower ones wide and dark, the newest at the top small and pale green. -monstera,snake,aloe,fern,palm
D blades = Stiff upright blades of different height stand close together, marbled grey-green with a yellow edge. +snake
D rosette = Thick pointed leaves spread in a rosette, fine teeth along their edges. +aloe
D fronds = Arching fronds hang over on every side. +fern,palm
O pot white = The pot is a plain white cylinder, smooth and dull, dark earth a finger below its rim. +white -black,terracotta,clay
O pot plain = The pot is a plain smooth cylinder, dark earth a finger below its rim. -white,terracotta,clay,hanging
O leaf shine = Light slides over the upper sides, and the ribs stand out paler.
B wall = Behind, a plain pale wall carries the soft shadow of the leaves, larger than themselves. -background
L window = Soft window light from the left shines through the thinner leaves. -night
V straight = Straight view at pot height, 50 mm lens, plant and pot whole and sharp

plain-tulip-field | place | tulip field, tulip fields, field of tulips, tulips field, fields of tulips, tulips & field, fields, holland, netherlands, dutch, windmill, amsterdam | @ any
D rows = Straight bands of tulips run side by side from our feet to the horizon, each of one colour: red, yellow, violet, white and pink. -red,yellow,white,pink,purple
D one colour = Rows of tulips run side by side from our feet to the horizon, every cup upright on its straight stem. +red,yellow,white,pink,purple
D cups = Close to us single cups can be told apart, petals closed to a bowl, grey-green leaves folded at the foot.
O windmill = An old brick windmill with a wooden gallery stands at the end of the rows, its four sails crossed against the sky. +windmill,holland,netherlands,dutch
O ditch = A narrow ditch of still water runs along the field and holds a strip of sky.
B horizon = The land is flat to the rim, with one line of poplars far off.
L morning = Low sun from the left shines through the petals, long shadows between the rows. -night,sunset,rain
L sunset = The sun stands low at the end of the rows, the sky orange and pink, petals lit from behind. +sunset,dusk
V low = Wide view from knee height between two rows, 20 mm lens, sharp from the first cup to the mill

plain-sunflower-field | place | sunflower field, sunflower fields, field of sunflowers, sunflowers field, sunflowers & field, fields, sunset, sunrise, sky, summer | @ any
D heads = Sunflowers stand shoulder high and close, hundreds of golden heads turned one way, towards us.
D near one = The nearest fills a third of the picture, petals overlapping round a dark disc set with spirals of seeds.
O leaves = Broad heart-shaped leaves overlap below like shingles, rough and half in shade.
O bee = A bee with yellow legs sits on the nearest disc.
B far rows = The heads grow smaller in rows up to a low hill with one round tree.
L noon = Clear sun from behind us makes every petal glow under a blue sky with a few white clouds. -sunset,sunrise,night,storm,dusk
L low = The sun stands low behind the field and shines through the petals, the sky amber above the hill. +sunset,sunrise,golden,dusk
L storm = Slate-grey cloud stands behind the field, and the yellow shines against it. +storm,rain
V flower height = View at the height of the heads, 28 mm lens, the nearest sharp, rows running back

plain-poppy-field | place | poppy field, poppies field, field of poppies, poppies, poppy & field, fields, meadow, sunset, sunrise, hill, summer | @ any
D red field = Poppies cover the slope in thousands, scarlet and thin as paper, over green barley that just shows between.
D near = The nearest stand sharp on hairy stems, one wide open with its black heart, one still a nodding bud.
O others = A few blue cornflowers and white daisies are mixed in.
O path = A narrow trodden path runs up through the red and bends out of sight.
B hill = A low hill with one single oak closes the view.
L clear = Soft morning sun from the left goes through every petal, under a pale blue sky. -sunset,sunrise,night,storm,dusk
L low = The low sun behind the hill lights the petals from within, the sky peach and gold. +sunset,sunrise,golden,dusk
V low view = View from among the flowers at knee height, 24 mm lens, petals in front soft, field sharp

plain-wheat | place | wheat field, wheat, golden wheat, field of wheat, wheat fields, barley field, cornfield, corn field & field, fields, sunset, golden, summer, sky | @ any
D ears = Ripe wheat covers the land to the horizon, ears heavy and bent all one way, moving in long slow waves. -corn,cornfield
D corn rows = Tall green corn stands in close rows, leaves arching over the narrow lane between. +corn,cornfield
D near ears = The nearest ears stand clear, each grain plump and each bristle a thin bright line. -corn,cornfield
O track = Two wheel tracks run through the field and meet far off. -corn,cornfield
O poppies = A few red poppies stand at the edge. -corn,cornfield,autumn
B tree = One round tree stands on the rim of the land. -house,barn,farm
L noon = Bright sun from the left, white clouds with flat undersides in a deep blue sky. -sunset,sunrise,night,storm,dusk
L low = The low sun shines through the ears and gilds every bristle, the sky orange above a violet haze. +sunset,sunrise,golden,dusk
L storm = A slate-grey cloud stands over it, the field pale gold against the dark. +storm
V ear height = Wide view at the height of the ears, 24 mm lens, near ears sharp, field running back

plain-orchid | thing | orchid, orchids, white orchid, purple orchid, orchid flower & #plant, orchid | @ windowsill, plain ground, table
D spray = One long stem arches over to the right with seven open flowers along it and three closed buds at the tip. -close-up,macro
D single = One flower fills the picture, turned full to us. +close-up,macro
D petals = Each flower has two broad rounded petals like wings, three narrower behind them, and a small curled lip in the middle.
D *colour = The petals are white with a faint blush of pink towards the heart, the lip magenta with yellow. -purple,pink,blue,yellow
O veins = Fine veins run through the petals, darker towards the centre.
O leaves = Thick strap-shaped leaves lie at the foot, silver air roots hanging over the edge of the pot. -close-up,macro
B soft = Behind is a smooth pale grey-green. -background,black,dark
B black = Behind is plain black. +black,dark
L back = Soft light from behind left shines through the petals and leaves the lip in warm shade.
V level = Level with the flowers, 100 mm lens, the nearest two sharp

plain-dandelion | deed | dandelion, dandelions, dandelion seeds, dandelion clock, blowball & blow, blowing, wind, blown, flying, floating, drifting, scattering, in the wind & #plant, dandelion, seeds | @ meadow, plain ground
D clock = A single dandelion clock stands on its hollow stem, a perfect ball of silver parachutes. -field,blowing,blown,wind,flying
D blowing = The wind takes the dandelion clock from the left: half the ball is still whole, and a dozen parachutes drift off to the right one behind another. +blowing,blown,wind,flying
D parachutes = Each seed hangs from a thread under a tiny star of white hairs.
O core = Where seeds have gone the pale dimpled heart shows. +blowing,blown,wind,flying
O dew = Drops like beads hang in the hairs. +dew,macro
B meadow = Behind, the evening meadow has melted into gold and soft green. -background,black,dark,sky
B sky = Behind is plain clear blue sky. +sky
B black = Behind is plain black. +black,dark
L back = Low sun from behind lights every hair white.
V macro = Macro view at its own height, 100 mm lens, nearest hairs sharp, much free air to the right

plain-ivy-wall | place | ivy, vines, ivy wall, vine wall, creeper, wisteria, climbing roses, bougainvillea & wall, brick wall, stone wall, house, facade, door, window, covered, white wall, arch | @ any
D covers = The wall is covered from foot to top in close green leaves that hang like shingles, each with pale veins, a few red stems between. -wisteria,roses,bougainvillea
D wisteria = Long violet clusters of wisteria hang down over the wall from twisted grey stems. +wisteria
D roses = Climbing roses cover the wall to the eaves, hundreds of full blooms among small leaves. +roses
D bougainvillea = Bougainvillea falls over the wall in a cascade of magenta. +bougainvillea
O bricks = In one gap old red bricks and crumbling mortar show. -stone,white,roses,wisteria,bougainvillea
O stones = In one gap rough grey stones show. +stone
O young = The newest shoots at the edge are small and light green, feeling for the next hold. -roses,wisteria,bougainvillea
N door = A narrow wooden door with peeling green paint is half hidden at the right. -door,window,arch
N ground = Fallen leaves lie in a line along the foot of it.
L raking = Sun from the upper left rakes along the wall and gives every leaf its own small shadow. -night,rain
L wet = Rain has made each leaf shine. +rain
V straight = Straight view of the wall, 35 mm lens, all of it sharp

plain-pumpkins | place | pumpkin patch, pumpkin field, pumpkins, field of pumpkins, pumpkin farm & patch, field, farm, autumn, fall, harvest | @ any
D rows = Pumpkins lie all over the field among their drying vines, large and small, some half turned on their side, back to a line of trees.
D near = The largest sits close in front, deep orange and ribbed, its curved stalk hard and grey-green.
O other kinds = Among them are a white one, a flat grey-blue one and a few striped gourds.
O leaves = Big yellowing leaves and curled tendrils lie between.
N crate = A wooden crate and a wheelbarrow filled with small ones stand at the path.
B trees = Behind, maples stand in red and gold before a low hill.
L low = Low warm sun from the left rounds every rib, long shadows over the soil. -night,fog
L fog = Morning mist lies over the field and pales the farther ones. +fog,mist
L night = A full moon hangs over the trees, and pale light edges every rib. +night
V low view = View from low among them, 28 mm lens, sharp from the nearest to the trees

plain-apple-orchard | thing | apple tree, apple trees, apples on a tree, cherry tree, peach tree, pear tree, fruit tree & #plant, tree, trees, apples, apple | @ orchard, garden, meadow
D branch = The crown spreads low and wide, branches bent with fruit nearly to the grass. -blossom,blooming,winter
D red apples = Red apples with a yellow cheek hang in twos and threes among grey-green leaves. +apple,apples -blossom,blooming,green
D cherries = Dark red cherries hang in pairs on long stalks. +cherry -blossom,blooming
D blossom = The whole crown is white and pink with open blossom, hardly a leaf yet. +blossom,blooming,spring
O trunk = The short trunk is grey and cracked, lichen on its north side.
N fallen = A few have dropped and lie in the long grass, a wooden ladder leaning in the branches. -blossom,blooming,spring,winter
N petals = Petals lie on the grass in a pale ring. +blossom,blooming,spring
B orchard = Behind, more trees stand in rows up a gentle slope. -background
L through = Warm light from the left comes through the leaves in spots. -night,rain
V level = View from a few steps away, 35 mm lens, all sharp

plain-tuscany-vines | place | vineyard, vineyards, grapevines, vine rows, wine region & tuscany, tuscan, italy, hills, sunset, rows, autumn, france, napa, chianti, bordeaux, wine, morning | @ any
D rows = Rows of vines run down and up again over round hills, each row a green stripe on pale earth, drawn together in the distance. -autumn,fall
D autumn rows = Rows of vines run down and up again over round hills, their leaves yellow, rust and red. +autumn,fall
D grapes = Close to us dark bunches hang under the leaves, dull with bloom, a post and two wires between.
O house = A stone farmhouse with a shallow tiled roof stands on the nearest hill beside two cypresses. +tuscany,tuscan,italy,chianti
O cypresses = A white road lined with slim cypresses climbs to it in curves. +tuscany,tuscan,italy,chianti
O chateau = A pale house with grey roofs stands among trees at the end of the rows. +france,bordeaux
B blue = Behind, hill follows hill in paler blue.
L morning = Soft morning sun from the left, thin mist in the hollows. -sunset,dusk,night,rain
L sunset = The low sun lights the hills from the right in amber, long shadows between the rows. +sunset,dusk,golden,evening
V slope = Wide view down the slope, 28 mm lens, sharp from the leaves to the hills

plain-lavender-bunch | thing | lavender bunch, bunch of lavender, lavender bouquet, dried lavender, lavender sprigs, lavender & bunch, bouquet, dried, sprig, sprigs, bundle, table, basket, soap, vase, jar & #plant, lavender, bunch, bouquet | @ table, plain ground
D bunch = A thick bunch of lavender lies slantwise on the table, tied with rough string, stems cut to one length. -vase,jar,basket,soap
D vase = A loose bunch of lavender stands in a small jar, stems crossing in clear water. +vase,jar
D basket = Bunches of lavender fill a flat wicker basket. +basket
D soap = Two square bars of pale soap are stacked beside a few sprigs of lavender, one wrapped with string. +soap
D flowers = The small flowers sit in whorls along each stem, violet and grey-blue, with silvery calyxes.
O crumbs = A few loose flowers have dropped and lie round it.
N cloth = A folded cloth of cream linen lies under it. -background
B pale wood = Behind, pale worn wood runs off out of focus. -background
L window = Soft light from a window on the left, soft grey shadows.
V slant = View from above at a slant, 60 mm lens, flowers sharp, stems going soft

plain-bonsai | thing | bonsai, bonsai tree, japanese bonsai & #plant, bonsai, tree | @ table, shelf, plain ground
D tree = The little tree leans to the left on a thick twisted trunk, its roots gripping the earth like fingers.
D pads = The foliage is clipped into four flat cloud-shaped pads at different heights, dense and dark green. -cherry,blossom,maple,pink,autumn
D blossom = Pink blossom covers every twig, hardly a leaf between. +cherry,blossom,pink
D maple = Tiny red maple leaves cover every twig. +maple,autumn
O tray = It grows in a shallow oval tray of unglazed brown clay. -floating
O moss = Smooth green moss and one grey stone cover the earth.
B paper = Behind is a plain pale wall with its soft shadow on it. -background,black,dark,garden
B black = Behind is plain black. +black,dark
L side = Soft light from the left picks out bark and pads and leaves the right side in shade.
V level = Straight view at its own height, 85 mm lens, all sharp, much free space round it

plain-palm-one | thing | palm tree, palm, coconut palm, palm trees, palms & #plant, palm, palms, tree | @ beach, plain ground, sky
D leans = One tall palm leans over from the right, its thin ringed trunk curving up to a crown of long fronds. -two,row,many
D row = Tall palms stand one behind another, thin trunks slightly bent, crowns tossed to one side. +many,row,two
D fronds = The fronds hang in arches, each split into narrow leaves that the wind combs to the left.
O coconuts = Green coconuts hang close together under the crown. -sunset,dusk,night,many
B sea = Behind it lies a calm turquoise sea with one low island. -sunset,dusk,night,background,city,street,desert
B sky = Behind is only the sky. +city,street,background,desert
L noon = High sun throws a star-shaped shadow on the pale ground. -sunset,dusk,night
L sunset = It stands black against a sky that goes from yellow at the rim through orange and pink to violet. +sunset,dusk
L moon = It stands black against a deep blue sky with a thin moon. +night
V up = From a little below, 35 mm lens, crown and trunk whole

plain-vase-bouquet | thing | peonies, peony, roses, rose, tulips, tulip, lilies, daisies, ranunculus, hydrangeas, hydrangea, carnations, wildflowers, flowers, dahlias, anemones, sunflowers, lilacs, daffodils & bouquet, bunch, vase, glass vase, jar, jug, pitcher, bucket & #plant, flowers, peonies, roses, tulips | @ table, windowsill, room
D full = A full round bunch stands in the vase, a dozen heads close together, some wide open, some half closed, two still in bud. -bucket,held,wrapped,hand
D wrapped = A full round bunch lies wrapped in brown paper and tied with string, a dozen heads pressed into a dome. +wrapped
D peony heads = Each head is as wide as a hand, ruffled petals packed to the heart and paler at their rims. +peony,peonies,ranunculus,dahlias
D rose heads = Each head winds out of a tight heart, the outer petals curled back at the edge. +rose,roses
D tulip heads = The smooth cups lean outward on long curved stems, one bent right down over the rim. +tulip,tulips
D wild heads = Daisies, cornflowers, buttercups and grasses stand at different heights, nodding outward. +wildflowers,daisies
O leaves = Grey-green leaves stand out between them and hang over the rim.
O water = Through the glass one sees the stems crossing in clear water, small bubbles along them. +glass,jar,vase -ceramic,porcelain,china,clay,white,blue,metal
N petals = Two petals have fallen and lie cupped on the table. -background
B wall = Behind is a plain soft grey wall, lighter on the left. -background,window,windowsill
B pane = Behind, the bright panes of a window are out of focus. +window,windowsill
L window light = Soft window light from the left goes through the outer petals and leaves the right side in gentle shade. -night
V level = Straight view level with the rim, 85 mm lens, flowers and vase sharp
`;
