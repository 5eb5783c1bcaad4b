/** Bakes, sweets and fruit: what stands in a baker's window, on a stall, in a bowl. The form: `tableaux.ts`. */
export const THINGS_SWEETS_TABLEAUX = `
things-birthday-cake | thing | birthday cake, cake with candles, cake | @ table, kitchen, garden, dining room
D candles = Thin striped candles stand in the icing, their flames leaning a little to one side, and wax has run down on to the sugar. +birthday,candle,candles -leftover,half-eaten,eaten,after,unlit,cut,smashed,dropped
D burnt-down candle stubs = Burnt-down candle stubs lean in the icing, their wicks black, a ring of wax round each. +leftover,half-eaten,eaten,after -wedding
D two layers = Two thick layers are held together by cream and jam that bulges out between them all the way round. -leftover,half-eaten,eaten,after
D cut open third = A third of it is left, the cut sides showing yellow sponge with a line of jam, dry at the corners. +leftover,half-eaten,eaten,after
D knife mark = One slice has been cut free and drawn half out on the blade of the knife, showing the open crumb. -birthday,candle,candles,wedding
O icing = The icing was spread by hand, in swoops that end in small peaks, with a ring of piped shells round the foot.
N stand and plates = It stands on a footed glass plate, with a stack of small plates and mismatched forks beside it.
B dim room = Behind, the curtains are half closed and paper chains sag between two hooks. +birthday
L flames = The candle flames light the top and the rim of the plate in gold and leave the rest of the room dusky. +birthday,candle,candles -leftover,half-eaten,eaten,after,unlit,smashed,dropped
L flat morning window = Flat morning light from a window shows every crumb. +leftover,half-eaten,eaten,after
L window = Soft light from a window at the left shapes the swirls of icing. -birthday,candle,candles
V table height = Three-quarter view at table height, 85 mm lens, blurred background, cream, pink and candle gold

things-wedding-cake | thing | wedding cake, tiered cake, tall cake, towering cake | @ marquee, hall, garden, table, hotel
D tiers = Four round tiers rise on hidden pillars, each a hand narrower than the last, their edges perfectly sharp.
D flowers down one side = Sugar flowers and real leaves run down one side in a slack diagonal from the top to the foot.
O *smooth white = The icing is smooth and matt as eggshell, with one band of tiny piped beads at the foot of each tier.
N silver knife = A silver knife with a ribbon on its handle lies on the cloth in front, and petals have fallen by it.
B chairs = Far behind, rows of small gilt chairs and the pale folds of a tent are out of focus.
L marquee = Daylight filtered through white canvas comes from everywhere and leaves only the faintest shadow under the petals.
V straight = Straight-on upright view from the middle tier's height, 70 mm lens, ivory, blush and leaf green

things-cupcake | thing | cupcake, cupcakes, muffin, muffins, fairy cakes | @ bakery, kitchen, stand, table
D paper cup = The fluted paper cup flares round a domed top that has cracked a little where it rose. +muffin,muffins
D swirl = A tall swirl of buttercream goes up in three turns to a soft bent tip, with coloured sugar strands stuck to one side. -muffin,muffins
D single lit candle = One thin striped candle stands straight in the middle of the swirl, its small flame leaning to the left, a bead of wax on the icing. +candle
D bitten sponge = One has lost a bite, and the yellow sponge shows under the thick icing. -muffin,muffins,candle,velvet,chocolate,one,single,a
D dark red sponge = The sponge above the paper is a deep dark red, and red crumbs are stuck to the white icing. +velvet
D berries burst = Blueberries have burst in the baking and stained the crumb purple in streaks. +muffin,muffins
O wire rack = They stand in rows on the thin wires of the rack, crumbs dropped through on to the cloth below. +rack,cooling
N baking tin and cases = A dented baking tin and a few empty paper cases are pushed to the side. -candle,birthday -rack,tray,cooling,background,plate,stand,box
N paper plate and ribbon = A paper plate, a curl of ribbon and a blown-out match lie beside it. +candle,birthday
B wall = The wall behind is plain pale blue, with a shelf edge across it. -background,window,birthday
L window = Bright window light from the right makes the ridges of the swirl cast thin curved shadows.
V close level = Level close view, 100 mm macro lens, sugary pale colours

things-croissant | thing | croissant, croissants, pastry, pastries, pain au chocolat, cinnamon roll, cinnamon bun, viennoiserie | @ bakery, cafe, table, kitchen
D basketful = They are heaped in a basket lined with white linen, points overlapping, thin leaves of dough in steps from the thick middle to the ends, deep brown on every ridge. +basket
D crescent = Thin leaves of dough lie over one another in steps from the thick middle to the pointed ends, deep brown on every ridge. -cinnamon,danish -basket
D spiral = The dough is wound in a flat spiral with a dark line of sugar and cinnamon in it, and white glaze runs into the turns. +cinnamon
D torn = One is torn in two, so that the honeycomb inside pulls apart in soft yellow strands. -cinnamon,danish
O flakes = Broken flakes lie all round it and stick to the edge of the plate.
O cup = A small pot of apricot jam stands at its side.
B baker's window = Beyond is a wide window with the street soft behind it. -background,table -basket
L early = Early sun comes low through the pane and makes the brown glaze shine like varnish.
V near = Near view at forty-five degrees, 60 mm lens, buttery browns with cool grey

things-bread | thing | bread, loaf, sourdough, loaf of bread, baguette, baguettes, bread rolls, rye bread, challah, focaccia, brioche | @ bakery, kitchen, table, oven, market
D loaves side by side = The round loaves stand side by side, each burst open along its slash into a raised dark ear, rings of flour on the crust. +many,two,three,four,five,six,several,dozen -baguette,baguettes
D loaf = The loaf has burst open along its slash into a raised dark ear, and flour lies in rings where the basket held it. -baguette,baguettes,challah,focaccia,brioche,many,two,three,four,five,six,several,dozen
D sticks = Long loaves lie crossed on each other, their slanting cuts opened in pale ovals along the brown. +baguette,baguettes
D plait = The plaited strands shine chestnut brown with egg glaze, and pale seams show where they pulled apart. +challah,brioche
D dimpled = Fingertips have left deep dimples, each with a small pool of oil and a few needles of rosemary. +focaccia
D cut end = The first two slices have fallen away from the knife and show big uneven holes with glossy walls. -focaccia,rolls
N board = It lies on a worn board with crumbs, a serrated knife and a linen cloth that is white with flour.
B plaster = The wall behind is rough plaster, in shadow.
L left = A small high window on the left lights the crust from the side and brings up each blister and crack.
V still life = Calm still life at table height, 80 mm lens, sharp crust, brown, flour white and grey

things-doughnut | thing | doughnut, doughnuts, donut, donuts | @ box, bakery, diner, desk, cafe
D several rings = The rings lie stacked and leaning on one another on a white plate, a pale band of dough round the middle of each. +many,two,three,four,five,six,several,dozen -box
D glazed ring = $The {lies|lie} on a white plate, a pale band of dough round its middle and the hole plump and small. -many,two,three,four,five,six,several,dozen,box
D open box = A pink cardboard box stands open with twelve in it in even rows. +box,dozen
D pink = Glossy pink icing has run over the shoulder of the dough and set in a wavy edge. +pink
D chocolate = Glossy dark chocolate icing has run over the shoulder of the dough and set in a wavy edge. +chocolate
D glaze = Glossy white glaze has run over the shoulder of the dough and set in a wavy edge. -pink,chocolate,blue,colorful,colourful
D colours = Glossy icing in pink, yellow, mint and chocolate has run over the shoulders and set in wavy edges. +colorful,colourful
O sprinkles = Sugar strands in white, yellow and blue stick in the icing at all angles, thick at the top and sparse at the rim.
O bite = One has a bite out of it that shows the airy yellow inside. -box
N cup = A cup of milky coffee and a paper napkin with loose sprinkles stand beside. -box,background
B soft = Behind, a pale wall is [far out of focus/only soft shapes/blurred to soft patches]. -background
L flat bright = Bright soft light from the left puts one long highlight on the icing.
V pop = [Close view at forty-five degrees/Near view at a slant from above/Close three-quarter view], 70 mm lens, front ring sharp, clear sweet colours

things-cookies | thing | cookie, cookies, biscuit, biscuits, chocolate chip cookies, macaron, macarons, shortbread | @ kitchen, plate, bakery, table, jar
D stack = They are stacked a little crooked, rough edges out, with chocolate lumps melting from the sides. -macaron,macarons
D shells = Smooth domed shells in pistachio, rose, lemon and violet sit in pairs round a thin layer of cream, each with its ruffled foot. +macaron,macarons
D broken one = The top one is broken in half, and the gap trails a thread of soft filling. -shortbread
N cooling rack = A glass of milk and a scatter of crumbs stand close by. -macaron,macarons,rack,jar
N tray = A paper-lined tray with gaps where others were taken lies open beside them. +macaron,macarons
L oven window = Warm light from the right makes the sugared edges sparkle and softens towards the left.
V near = Near view at plate height, 85 mm lens, browns and soft pastel colours

things-gingerbread | thing | gingerbread, gingerbread house, gingerbread man, gingerbread men | @ kitchen, table, shop window
D house = The house stands a bit crooked on its board, walls joined with thick white icing that has dripped at the corners. +house,village,castle
D icing roof = Its roof is tiled with overlapping round sweets, and icing hangs from the eaves in icicles. +house,village,castle
D man = The flat brown figures have puffed at their edges; buttons and a smile are piped on, one smile running into a chin. -house,village,castle
O window = Melted boiled sweets fill the windows like red and yellow glass. +house,village,castle
O missing leg = One has lost a leg, which lies beside it with a bite gone. -house,village,castle
N mess = Icing sugar, a piping bag twisted shut and a bowl of jelly drops lie around on the table.
B lights = Behind, fairy lights are small round discs in the dark.
L within = A tiny light inside makes the sugar panes shine out on the white board. +house,village,castle
L warm side = Warm side light makes the icing lines stand up from the brown. -house,village,castle
V close = Close view at the height of the table, 60 mm lens, ginger brown, white and sweet red

things-pie | thing | apple pie, pie, cherry pie, pumpkin pie, tart, fruit tart, tarte tatin, cobbler, lemon meringue pie, pecan pie | @ windowsill, kitchen, table, bakery, diner
D tart shell = A thin fluted shell of golden pastry holds it, the rim even as a coin. +tart -tatin
D lattice = Golden strips of pastry cross over the fruit in a lattice, sugared and brown, and thick juice has bubbled up shining in the gaps. -pumpkin,meringue,tatin,tart,pecan,cobbler
D rows of fruit = Sliced fruit lies in overlapping rings, shining under a clear glaze, inside a thin fluted rim. +tart,tatin -raspberry,raspberries,lemon,chocolate -berries,berry
D smooth = The orange filling is smooth with one crack near the edge, and small pastry leaves lie round the rim. +pumpkin
D peaks = Toasted peaks of meringue stand up white with brown tips. +meringue
D rim = The pressed edge of the crust is thick and fluted, darker brown on each ridge, and a thread of steam rises from the middle. -tart,meringue,tatin,pumpkin
D slice lifted = A slice has been lifted out on a flat server, and the filling slumps a little into the gap. -cool,cooling,windowsill,sill,whole,slice,oven,tart,raspberry
O apples = Soft slices of apple, brown with cinnamon, show between the strips. +apple
O blueberries = Dark berries have burst and stained the crust purple. +blueberry,blueberries
O lemon curd = The filling is a smooth bright yellow. +lemon -meringue
O raspberries = Raspberries stand close together in rings, hollow side down, a dusting of sugar on them. +raspberry,raspberries
O dish = It stands in a white enamel dish with a blue rim. -tart,slice,windowsill
O dish on the sill = It stands to cool in a white enamel dish with a blue rim, a checked cloth folded under it. +windowsill,sill
N tin = Two red apples and a sprig of leaves lie beside it. +apple
N cloth = A folded cloth and a small spoon lie by it. -apple
B garden = Behind, a white curtain is drawn aside from the open window, and a sunny green garden is [out of focus/soft and blurred/only softly seen]. +windowsill,sill,window
B kitchen = Behind, a warm kitchen is [out of focus/soft and blurred/only softly seen]. -windowsill,sill,window,background,diner
L back window = Sun from behind left shines on the crust's edge and lights the rising steam.
V homely = Close three-quarter view a little from above, 50 mm lens, pie sharp, background soft, golden brown and fruit red -lemon,pumpkin,blueberry,blueberries
V homely so = Close three-quarter view a little from above, 50 mm lens, pie sharp, background soft +lemon,pumpkin,blueberry,blueberries

things-chocolate-cake | thing | chocolate cake, brownie, brownies, black forest cake, lava cake, sachertorte, tiramisu, cheesecake, slice of cake, carrot cake | @ cafe, plate, table, kitchen, bakery
D whole = The whole round cake stands on a low stand, smooth dark icing down its sides, one slice cut out so that the layers show. -slice,piece,tiramisu,cheesecake,lava,brownie,brownies,carrot,forest
D slice = The slice stands with its point towards us, all its layers to be seen from the plate to the top. -lava,brownie,brownies,whole +slice,piece,tiramisu,cheesecake,carrot,forest
D lava = The small round cake has been opened with a spoon, and liquid chocolate flows out across the white plate. +lava
D squares = Thick squares are stacked, crackled and shining on top, dense and dark where they were cut. +brownie,brownies
O scoop of ice cream = A round scoop of vanilla ice cream leans at its side, its edge beginning to run. +ice,vanilla
O nuts = Broken nuts stand out of the cut sides, and crumbs lie round the foot. +brownie,brownies
O fork bite = The side of a fork has just cut the tip away and pressed a small furrow into the next layer. -lava -brownie,brownies,cheesecake,whole,lava +slice,piece,tiramisu
O sugar = A fine even dusting of cocoa lies on top. -carrot,cheesecake
N by the plate = A small white cup on its saucer and a fork stand by. -background,backdrop,studio
B velvet = Behind is the curved back of a red velvet bench, soft and dark. +cafe
B pale kitchen = Behind, a pale kitchen is out of focus. +brownie,brownies -background
L side soft = [Light from a wide window/Gentle light from one side] slides down the cut face and leaves the far side in soft shade.
V close = Close view at the height of the cake, 90 mm macro lens, chocolate brown and cream -brownie,brownies
V brownie = Close slanting view from above, 90 mm lens, shallow focus, chocolate browns +brownie,brownies

things-chocolate | thing | chocolate, chocolate fountain, chocolate fondue, chocolate bar, chocolates, truffles, pralines, bar of chocolate, easter egg, chocolate egg | @ table, shop, box, stone
D fountain = Melted chocolate rises in the steel stem and falls from tier to tier in smooth brown curtains. +fountain
D broken squares = The bar lies broken in three uneven pieces, each break a clean matt edge with fine splinters. +broken,pieces,broke
D tooth marks in corner = Neat tooth marks run along the corner of one piece. +bite,bitten
D snapped bar = The bar is snapped across, and the break shows a clean matt edge with fine splinters. +bar -broken,pieces,broke
D box = Chocolates lie in frilled paper cups in a box, some smooth and domed, some dusted, one wrapped in gold. +box,truffles,pralines -fountain
D egg = The hollow egg is broken open, its shell thin and shining, with small foil-wrapped eggs spilling from it. +egg,easter
D pour = A ribbon of melted chocolate folds on to itself and sinks slowly into a gleaming surface. -bar,box,egg,easter,truffles,pralines -fountain
O dipped fruit = A strawberry on a thin stick is just held into the stream, its lower half already coated. +fountain,fondue
O foil = Crumpled gold foil and a torn paper sleeve lie behind it and mirror it in brown spots. -fountain
N cocoa = Cocoa powder, two split beans and shavings lie scattered on the dark stone. -fountain
L rim = One long soft light from behind draws a bright line along every edge and leaves the front velvety.
V macro = Very close view, macro lens, shallow focus, dark browns

things-ice-cream | thing | ice cream, ice-cream cone, ice cream cone, soft serve, dropped ice cream, fallen ice cream & soft, dropped, fallen, floor, pavement | @ street, beach, pier, park, parlour
D scoops = Two scoops sit one on the other, the upper slightly off its centre, with ragged frilled skirts where the scoop let go. -soft,dropped,floor,pavement
D twist = The soft white spiral rises in four turns to a curl that is just tipping over. +soft
D dropped = The cone lies on its side on the warm ground, and its scoop spreads out as a pink star. +dropped,floor,pavement,fallen
D melt = A line of melted cream has run over the rim of the waffle cone and hangs as a drop from its seam. -dropped,floor,pavement,fallen
O cone = The cone's grid is pressed deep, brown at the edge and softened where the cream touches it.
N held = Fingers hold it in a paper napkin, and one drip is on its way to the wrist. +hand,hold
B promenade = Behind lie a blue strip of sea, a white rail and a striped kiosk, melted together by blur. +beach,pier,seaside,sea
L high sun = High bright sun from the right makes the top wet and gives the scoop a soft blue shadow side.
V portrait = Upright close view against open sky, 85 mm lens, strawberry pink, vanilla and blue

things-sundae | thing | sundae, ice cream sundae, banana split, parfait, knickerbocker glory, shake | @ diner, parlour, cafe, counter
D tall glass = In a tall fluted glass the layers show through in stripes: red syrup, white, pink, crushed biscuit. -milkshake,shake,split
D boat = A banana, split lengthways, hugs three scoops in a long glass boat. +split
D shake = Thick pink foam stands above the rim of the tall glass, and a striped straw leans in it. +milkshake,shake
D cream and cherry = Whipped cream towers on top with a cherry whose stalk points sideways.
O sauce = Warm chocolate sauce has started down one side and frozen half way.
N spoon = A long spoon stands ready on a paper napkin beside the metal beaker with what was left over.
B soda bar = Behind are chrome taps and round stools with a red shine on them.
L neon mix = White light from the front right, and a thin pink edge on the left from a neon tube.
V straight = Straight front view, 70 mm lens, candy colours and chrome

things-popsicle | thing | popsicle, ice lolly, ice lollies, popsicles, ice pop, frozen yogurt | @ beach, garden, pool, plain ground
D fruit in ice = Slices of kiwi and strawberry are frozen into the clear red ice, pressed flat against its side.
D corner gone = One corner has been bitten off, leaving a rough white bite, and the stick is stained.
O frost = Frost furs the top while the lower edge is already wet and lets a red drop fall.
N crushed ice = It lies on crushed ice on a blue plate with two more crossed under it.
L from behind = Strong sun from behind shines through the ice and throws a red glow on the ground before it.
V top = View from above, hard shadows, clean background, bright summer colours

things-candy-floss | thing | candy floss, cotton candy, candyfloss, fairy floss | @ fair, funfair, park, carnival
D cloud = A pink cloud twice as big as a head sits on a thin paper cone, its edge fraying off in single threads.
D torn = On one side a handful has been pulled out, and the hollow there has gone dark and sticky.
O strands = The strands catch on the air and drift to the left, fine as spider silk.
B wheel = A big wheel with coloured bulbs turns behind as large soft circles.
L back = Low sun from behind shines right through it and leaves only its core dense.
L bulbs = Fairground bulbs in red and yellow light it from two sides against the blue night. +night,evening
V low = Seen from a child's height, wide aperture, candy pink against blue

things-sweets | thing | sweets, candy, candies, gummy bears, jelly beans, lollipop, lollipops, liquorice, bonbons, candy cane, candy canes, marshmallows, toffee apple, candy apple, candy bowl, bowl of candy, candy jar, halloween candy, hard candy | @ sweet shop, counter, jar, fair, table
D jars = Tall glass jars with ground stoppers stand in a row, each filled with one colour, a tin scoop stuck in the nearest. +jar,jars,shop
D spiral = Coloured sugar is wound flat into a disc, each stripe running from the rim to the centre in a curve. +lollipop,lollipops
D heap = They lie in a loose heap, translucent, light passing through one and colouring the next. -jar,jars,shop,lollipop,lollipops,cane,canes,apple
D hooks = Red and white stripes wind up each stick and round the hook at its end. +cane,canes
D red shell = The apple is sealed in red sugar like glass, with a flat foot where it stood and a stick driven into its stalk end. +apple
O sugar grains = Grains of sugar stick to their sides and have fallen out around them.
N bag = A striped paper bag with its corner turned down has tipped over and spilled a few.
L clear = Clear strong light from behind and to the left throws coloured spots on the white ground.
V close = Close view, macro lens, bright pure colours on white

things-dessert | thing | dessert, pudding, panna cotta, creme brulee, crème brûlée, custard, trifle, mousse, jelly, jello, christmas pudding, pavlova, mochi, baklava, churros, turkish delight, mooncake | @ table, restaurant, cafe, kitchen
D wobble = It stands turned out on a plate, ribbed by its mould, leaning slightly as if it still shook. +jelly,jello,panna
D crust cracked = The burnt sugar lid has just been broken with the back of a spoon, and amber shards stick up out of the yellow custard. +creme,crème,brulee,brûlée
D blue flame = The dark round pudding stands under a sprig of holly, and a thin blue flame runs down its sides. +christmas
D diamonds = Thin leaves of pastry are cut into diamonds, soaked with syrup and green with crushed nuts. +baklava
D sugared sticks = Ridged fried sticks stand in a paper, sugar on every ridge, one dipped in thick chocolate. +churros
D soft glass = In a small glass it fills two thirds in clean layers, the spoon already standing in it. +mousse,trifle,custard
D powdered = They lie in white powder, soft and square-shouldered, one cut to show its coloured inside. +mochi,turkish,mooncake
D crust of meringue = Broken meringue bears a heap of cream and red fruit that slips down one side. +pavlova
D spooned = One spoonful has been taken from the front, and the hollow keeps the exact shape of the spoon. -jelly,jello,churros,baklava,christmas,mochi,mooncake,turkish
O shine = A thin sauce has run round its foot and mirrors it upside down.
N spoon = A small spoon, a mint leaf and a starched napkin lie beside the plate.
L candle = A low warm light from the left makes it half translucent at the edges.
V close = Close view at plate height, 100 mm lens, dark ground, warm colours

things-popcorn | thing | popcorn, peanuts, crisps, potato chips, pretzel, pretzels | @ cinema, sofa, fair, bar
D bowlful = The popcorn is heaped above the rim of a big bowl, white and yellow, a few pieces rolled down beside it. +bowl
D spilling bucket = A striped paper bucket is heaped above its rim, and pieces have rolled down its side on to the ground. +popcorn -bowl,tv,sofa,home
D knot = The brown knot shines, its thick belly split white, thin arms crossed, coarse salt clinging to it. +pretzel,pretzels
D bag = A torn-open bag lies on its side with its silver inside showing, and what was in it slides out in a fan. +crisps,chips,peanuts
O screen light = The light of the screen flickers blue over the near side. +tv,television,movie
O single piece = Nearest to us lies one piece alone, every fold and brown husk sharp.
N ticket = Two torn ticket stubs and a salt-greased fingerprint are beside it. +popcorn -bowl,tv,sofa,home
B dark seats = Behind, rows of dark seats are out of focus. +cinema,movie
L screen = Bluish light from the front flickers over the near side and leaves the back in the dark. +cinema,movie,night
L side = [Clear light from the right/Bright daylight from one side] makes the salt glitter.
V close = Close front view at table height, soft background, butter yellow, red and white

things-honey-jam | thing | honey, honeycomb, jam, marmalade, jar of honey, jar of jam, syrup, preserves, pickles in a jar, jar of marmalade, honey jar, honey dipper, jam jar, jar of peanut butter, peanut butter, jar of cherries, strawberry jam, maple syrup | @ pantry, kitchen, table, market, garden
D jar = A round jar stands with its lid off, and light goes right through what fills it. -honeycomb -spoon,drip,dripping,pour,pouring
D thread = From a raised wooden dipper a thread falls, thin as wire, and coils up where it lands. +honey,honeycomb,syrup -spoon,drip,dripping,pour,pouring
D comb = Cut wax cells stand open along one edge, each filled to a trembling golden skin. +honeycomb
D set fruit = Whole pieces of fruit hang in it at different heights, pressed against the glass. -honey,honeycomb,syrup
N label and crumbs = A cloth cover with its string, a sticky knife and a slice spread up to its crust lie around.
B shelf = More jars stand in the dark on a shelf behind, each with one point of light.
L through = Late sun through a small window stands behind the glass and throws a coloured patch on the table.
V level = Level close view, 80 mm lens, amber and dark wood

things-apple | thing | apple, apples, pear, pears, peach, peaches, plum, plums, apricot, cherry, cherries, quince | @ table, orchard, basket, windowsill, branch
D drops on the skin = Round drops stand all over the skin, each with its own spark, and one runs down the side. +drop,drops,wet,dew,water
D basketful = They fill the basket above its rim, streaked red and yellow, a leaf still on one stalk. +basket,crate,bowl -cherry,cherries,one,peach,peaches,pear,pears,plum,plums,apricot
D fruit = The skin is taut and glossy, fine streaks running from the stalk, a point of light on its shoulder. -cherry,cherries,rotten
D pairs = They hang and lie in pairs on long green stalks, almost black, each with a white point of light. +cherry,cherries
D leaf = A stalk with one green leaf still sits in its hollow. -cherry,cherries
O cut = One has been halved, and pips lie in the star of its core. +apple,apples,pear,pears,quince -one
O stone = One is broken open, its wet stone lying in the red-veined hollow. +peach,peaches,plum,plums,apricot -one
N knife = A small worn knife and one long curl of peel lie on the bare wood. -basket,crate,tree,branch,orchard
L window old = [Mild daylight from the left/Gentle light from the right] turns slowly to shadow round the fruit.
V still = Close view at eye level with it, 85 mm lens, shallow focus, clear fruit colours

things-citrus | thing | orange, oranges, lemon, lemons, lime, limes, grapefruit, tangerine, mandarin, clementine, citrus, lemon slices, lemon slice, orange slices, orange slice, lime slices, slice of lemon | @ table, market, tree, kitchen, crate
D on the branch = They hang among dark shining leaves, one low enough to touch, a white blossom beside it. +tree,branch,orchard
D basketful = They fill the basket above its rim, skins pitted and oily, two dark leaves still on one stalk. +basket,crate,bowl -one
D cut wheel = One lies cut across, and its wheel of segments glistens, each with tight drops packed in it. -one -basket,crate,tree,bowl,sack,branch
D whole ones = The whole ones lie round it with pitted, oily skins, one with two dark leaves still on the stalk. -one -basket,crate,tree,bowl,sack,branch
D whole = Its pitted, oily skin is stretched tight, two dark leaves still on the stalk. +one -many
O peel = A single strip of peel hangs over the edge of the table in a loose spiral. -basket,crate,tree,bowl,branch,orchard
N juice = Spilt drops and three pips lie by the knife, whose blade is wet. -basket,crate,tree,bowl,branch,orchard
B blue = The ground behind is a flat strong blue cloth. -basket,crate,tree,bowl,branch,orchard
L raking = Hard sun from the upper left makes the drops sparkle and lays sharp violet shadows.
V clean = Slanting view from above, everything sharp, clean bright colours against blue -basket,crate,tree,bowl,branch,orchard
V fresh = Close view at a slant, 70 mm lens, shallow focus, clear fresh colours +basket,crate,tree,bowl,branch,orchard

things-banana | thing | banana, bananas, bunch of bananas | @ table, kitchen, wall, plain ground, market
D bunch = The bunch curves up on its tips like a hand, ridged and yellow, green where the stalks join.
D peeled = One is peeled half way, its three strips of skin hanging down round the pale flesh. +peeled,one
O freckles = Brown freckles and one long scratch mark the skin, and the ends are black.
N sticker = A small oval sticker, slightly lifted, sits on the outermost.
L hard = One hard light from the right throws a clean curved shadow on the ground behind.
V pop = Front view on a plain flat ground, sharp throughout, yellow against [pink/pale blue]

things-berries | thing | strawberry, strawberries, raspberry, raspberries, blueberries, blackberries, berries, grape, grapes, currants, strawberries and cream | @ basket, bowl, garden, market, table, vineyard
D in cream = They lie in a shallow bowl of thick cream, some halved and some whole, red streaks drawn into the white round each. +cream
D bowlful = They are heaped in the bowl above its rim, skins glossy, hulls green and crisp, two of them rolled out in front. +bowl,plate,cup -grape,grapes -cream
D punnet = They fill a small chip basket to the handle, a few rolled out in front, hulls green and crisp. -grape,grapes,one,two,three,four,five,bowl,plate,cup,glass,board,hand,cream
D single = It lies on its side, plump to the tip, a point of light on its shoulder. +one -grape,grapes,many
D few = They lie close together, plump to the tips, one on its side against the next. +two,three,four,five -grape,grapes
D bunch = The bunch lies with its heavy shoulder up, each grape frosted with bloom except where a thumb touched it. +grape,grapes
O cheese beside = A wedge of hard cheese and a soft round with a white rind lie beside them. +cheese
O crushed one = One is cut in half and shows its pale heart and the red around it. -grape,grapes,blueberries,one,blueberry,blackberries
O light in one = Where light gets in from behind, the pips show as shadows inside. +grape,grapes
N leaf = A toothed green leaf sticks out at the side, and a drop of water sits on it.
B soft green = Behind, leaves and light melt into soft green. -background,black,white,kitchen,table,bowl -still,cheese
L side morning = Clear morning light from the left picks out seeds and tiny hairs. -grape,grapes
L low gold = Low golden sun from behind makes the skins glow from inside. +grape,grapes -still,cheese
V macro = Close view at their own height, 90 mm macro lens, shallow focus, clear fresh colours

things-watermelon | thing | watermelon, melon, slice of watermelon, pineapple, mango, papaya, coconut, dragon fruit, kiwi, watermelon slices, slices of watermelon, watermelon slice | @ beach, table, market, garden, pool
D wedge = A thick wedge stands on its rind, red flesh grainy as wet sand, black seeds in slanting rows. +watermelon
D crown = Its crown of grey-green blades spreads out, and each diamond of the golden skin ends in a dry thorn. +pineapple
D halves = It is cut in halves and turned to the front, the flesh bright and wet to its rim. -watermelon,pineapple
D bite = The point has been bitten off in a clean half moon, and juice runs from it. +watermelon
O juice = Juice stands in a shallow clear pool round it. -pineapple,coconut
N knife = A big knife with a wet blade lies across the board. -beach,pool,garden,picnic
L noon = High noon sun, almost no shadow but a dark one right under the rind.
V bright = Close view at a slant, deep focus, strong summer colours

things-pomegranate | thing | pomegranate, pomegranates, fig, figs, passion fruit, persimmon, lychee, exotic fruit | @ table, market, courtyard, stone
D broken = It has been broken rather than cut, and its inside is open like a rough box full of small wet jewels.
D skin = The skin is leathery, flushed and scarred, with a dried crown at one end.
O seeds = A dozen seeds have fallen out and lie apart, one burst, with a thin wet trail.
N plate = A tarnished silver dish and a folded dark blue cloth lie under it.
L one shaft = One narrow shaft of light falls from the upper left on the open half, and the rest is nearly black.
V old painting = Close still life in the manner of an old master, low angle, crimson, silver and black

things-fruit-bowl | thing | bowl of fruit, fruit bowl, fruit platter, bowl of apples, bowl of oranges, bowl of lemons, bowl of cherries, still life with fruit, bowl of grapes, bowl of peaches, bowl of pears | @ table, kitchen
D mixed = Red apples, two yellow pears, oranges and a bunch of dark grapes are heaped in a wide bowl, the grapes hanging over its rim. -lemons,cherries,strawberries,peaches
D lemons = Bright yellow lemons are heaped in a wide bowl, two with dark green leaves. +lemons
D cherries = Dark red cherries are heaped in a wide bowl, green stalks pointing all ways. +cherries
D peaches = Velvety peaches, yellow with red cheeks, are heaped in a wide bowl. +peaches
D skins = Each skin has its own light: a sharp window on the apples, a soft glow on the pears, a dull bloom on the grapes. -lemons,cherries,strawberries,peaches
D bowl = The bowl is of white stoneware with a thin brown rim. -wooden,glass,blue,silver
O front = Half an orange and a few single grapes lie in front on the table. -lemons,cherries,strawberries,peaches
O drops = Small drops of water stand on the nearest skins.
O wood = The table is of old dark wood with a soft shine.
N cloth = A white linen cloth lies in folds under one side of the bowl.
B wall = The wall behind is a dull warm grey, a little lighter on one side.
L left = [Soft window light from the left/Mild daylight through a window on the left/Quiet light from a tall window to the left] rounds each fruit from bright to deep and leaves the far side in shade.
V table = Still life at table height, 70 mm lens, deep focus, rich natural colours

things-vegetables | thing | vegetables, vegetable, carrots, carrot, radishes, beetroot, cabbage, cauliflower, broccoli, artichoke, leeks, aubergine, eggplant, zucchini, courgette, asparagus, fresh vegetables, vegetables on a counter | @ market, kitchen, garden, crate, table
D on the counter = Tomatoes on the vine, a red pepper, carrots with their green and a head of lettuce lie side by side, wet from the tap. +counter,kitchen -carrots,carrot,cabbage,broccoli
D bunch = Earth still sticks in the creases and the fine side roots, and the leaves are bundled with a rubber band. +carrots,carrot,radishes,beetroot,leeks
D leaves open = The outer leaves stand away, thick-ribbed and bluish, each with drops sitting in the dents. +cabbage,cauliflower,broccoli,artichoke
D heap = They lie in a wooden crate as they were gathered, no two the same length, stalk ends freshly cut. -cabbage,cauliflower,broccoli,artichoke -counter,kitchen,board,bowl,basket
O cut one = One has been cut through, and the pale inside faces us.
N water drops = Drops of water lie on the skins.
B dark soil = Behind are the dark slats of a crate. -counter,kitchen,board,white,background,market,garden,bowl,basket
L overcast = Even light from an overcast sky keeps every colour full and draws no hard shadow.
V near = Near view obliquely from above, 60 mm lens, leaf green, earth and one bright root colour

things-tomatoes | thing | tomato, tomatoes, peppers, bell pepper, chilli, chillies, chili peppers, garlic, onion, onions, corn, corn on the cob | @ kitchen, vine, market, greenhouse, table
D vine = They hang from one green stalk, from ripe red at the top down to a small hard green one. +tomato,tomatoes
D glossy = Their skins are tight and glossy, bent into folds at the stalk, and each mirrors the same small window. +peppers,pepper,chilli,chillies
D papery = Papery outer skin has split and curls away in brown flakes from the smooth flesh beneath. +garlic,onion,onions
D rows = The husk is pulled down like a collar, silky threads hanging, and the kernels stand in straight yellow rows. +corn
O cut half = Beside it lies a half with its inside laid bare and shining with juice.
N string and salt = A loop of kitchen string, coarse salt and an old knife share the board.
L side sun = Warm sun from the right skims the board and makes every stalk throw a long crooked shadow.
V close = Close view at board height, 90 mm lens, saturated red, green and yellow on dark wood

things-pumpkin | thing | pumpkin, pumpkins, butternut squash, gourd, jack-o'-lantern, jack o lantern, carved pumpkin | @ porch, field, doorstep, market, garden
D ribbed = The big ribbed body sits flattened by its own weight, a dry twisted stalk on top and a pale patch where it lay on the earth. -carved,lantern,halloween,face
D carved = Two slanted eyes and a toothed grin are cut through the thick rind, and the lid sits a finger askew. +carved,lantern,halloween,face
O warts = Warty scars and green streaks run down between the ribs.
O flesh = The cut edges show pale orange flesh with strings still hanging from the mouth. +carved,lantern,halloween,face
N leaves = Brown maple leaves have blown against it, and a curl of dried vine lies along its side.
B boards = Behind are the grey boards of a porch and the foot of a door.
L autumn = Low autumn sun from the left makes the ribs alternate gold and rust. -night,carved,lantern,halloween
L candle = A candle inside shines yellow through the eyes and mouth and flickers on to the boards before it. +night,carved,lantern,halloween
V low = Low close view, 50 mm lens, orange against grey and dusk blue

things-avocado | thing | avocado, avocados, nuts, walnut, walnuts, almonds, hazelnuts, chestnuts, olives, olive | @ table, kitchen, board, market
D halved = It is halved: one side keeps the round brown stone, the other its smooth hollow, green at the rim and butter yellow within. +avocado,avocados
D cracked = Shells lie cracked open, the wrinkled kernel still fixed in one half. +walnut,walnuts,nuts,almonds,hazelnuts
D split = A cross is cut in each shiny brown skin, and roasting has curled it back from the floury inside. +chestnuts
D dish = Green and black, some wrinkled, they lie in their oil in a shallow clay dish with a strip of lemon rind. +olive,olives
N tool = A short knife lies beside, its blade wet. -white,background
B cloth = A coarse linen cloth with a blue stripe fills the ground behind. -white,background,plain
L left soft = [A broad lamp at the left/Pale window light] slides into the hollow and leaves its far side dark.
V top slant = From above at a slant, macro lens, greens and nut browns on linen

things-spices | thing | spice, spices, peppercorns, saffron, turmeric, cinnamon, herbs, salt, tea leaves, coffee beans | @ market, kitchen, bazaar, table
D cones = Ground spices stand in smooth pointed cones in sacks rolled down at the top: rust, ochre, brick, dark green. +market,bazaar,souk
D spoons = Small heaps lie in old metal spoons set side by side, each a different colour and grain. -beans,market,bazaar,souk,herbs
D beans = Oily dark beans with a pale crease pour out of a tipped tin scoop. +beans
D bundles = Bundles of green and grey leaves are tied with string and hung head down, drying at the edges. +herbs
O dust = A little has been spilled, and a fingertip has drawn a line through it.
N mortar = A brass mortar, its pestle leaning in it, stands at the side.
L slats = Sun through slats lays narrow stripes across the colours.
V from above = From above, close, everything sharp, deep warm earth colours

things-food-cut | deed | cut, being cut, chop, slice & #food, #fruit, #plant & knife, hands, hand, chef, board, cutting board, axe, katana, samurai sword | @ kitchen, board, table
D blade = A wide knife is half way down through it, and the cut opens behind the blade into a bright wet wedge. -half,halves,open,slice,slices,pieces
D held = The fingertips of a hand hold it from the other side, bent so that the knuckles guide the steel. -floating,air
O slices = Three slices already lie over each other in a row, the last one still rocking.
N board = Juice and crumbs have run into the knife marks of the board, and the ends are pushed aside.
B dark = The kitchen behind is a dark blur with the one bright square of a window.
L side = Window light from the left runs along the blade and through the thinnest slice.
V close = Close view at board height, macro lens, fast shutter, the colours of the food against dark wood

things-food-fly | deed | fly, float, levitate, splash, fall, drop into water, explode, toss, hover & #food, #fruit | @ studio, plain ground
D in the air = Every part hangs in the air by itself, a hand apart, tilted each its own way, the largest in the middle.
D drops = Between them drops and crumbs stand still, some round as beads, some drawn out into threads. -water,splash
D crown = Where it has hit the water a crown of drops rises round it, each tip breaking into a bead. +water,splash,milk
O wet side = Each piece shows its cut side and a small clean highlight on the same shoulder.
L two flashes = Two hard flashes from left and right freeze everything and rim it in white.
V frozen = Straight front view against a plain deep ground, very short exposure, everything sharp, advertising photograph

things-unwrap-food | deed | unwrap, open, wrapped, unwrapped, peel, peeled, half unwrapped & #food, #fruit, chocolate, sandwich, candy | @ table, bench, desk, lap
D pulled back = The cover is pulled back in strips half way down, and what was inside stands out bare above the torn edge.
D fingers = Two fingertips still hold the end of the last strip, drawn tight at the moment it gives. -animal
O creases = The inner side of the cover keeps the shape in creases and a faint print.
N bits = Torn-off bits, and a twist of foil lie scattered to one side.
L clear = Clear window light from the right picks out the tear and its fibres.
V close = Close view from above at a slant, 80 mm lens, plain table, one strong colour

things-decorate-cake | deed | decorate, ice, frost, pipe & that: cake, cupcake, cookie, biscuit, gingerbread, wedding cake & #person | @ kitchen, bakery, table
D bag = Both fists squeeze a cloth bag from the top, and its star nozzle lays a wavering ridge of cream along the edge of $that.
D tongue = $The {bends|bend} so low over it that the nose is level with the icing, tongue between the teeth, breath held.
D too much = A small hand upturns the whole tub of sugar pearls over one spot. +from-child,from-boy,from-girl,from-toddler
O *half done = $That {is|are} half done: on one side neat shells in a row, on the other still bare crumb.
W *sugar apron = with icing on the chin; in a striped apron tied twice round
N bowls = Bowls of pink, white and green icing with knives in them, and a sieve in a drift of sugar, crowd the worktop.
B tiles = White tiles and a shelf with cake tins stand behind, softly out of focus.
L window = Morning light from the window behind the worktop edges the cream and the fingers.
V near = Near view from across the worktop, at cake height, 50 mm lens, candid, milky pastel colours

things-lick-ice-cream | deed | lick, eat & that: ice cream, ice-cream, ice lolly, popsicle, lollipop, gelato, cone, candy floss, cotton candy & #person, #animal, #dog, #cat | @ street, beach, bench, pier, park, fair
D tongue out = The tongue is out flat against the side of $that, chin tilted, eyes nearly shut. +one
D side by side = They stand close side by side, each bent over with the tongue out, one helping itself from the neighbour's. +many
D dripping wrist = Melted streams have run over the fingers as far as the wrist, held away from the clothes. +from-person,from-child
O *lopsided = $That {has|have} been licked hollow on one side and {leans|lean} the other way.
N splash = Two round drops have already hit the ground below. -indoors
B pale front = Behind, pale house fronts and a striped awning dissolve in the heat.
L high = High summer sun from the front left shines on the wet top and under the brow.
V chest up = Near view, chest upwards, 85 mm lens, holiday snapshot, bright pastel colours

things-toss-pancake | deed | flip, toss & that: pancake, pancakes, omelette, egg, pizza, pizza dough, dough, crêpe & #person | @ kitchen, pizzeria, stall
D in the air = $That {hangs|hang} turning in the air at the height of the brow, its edge flapping, one side brown and the other pale. -pizza,dough
D spun = $That {spins|spin} in the air above two raised fists, drawn by its own turning into a thin wavy disc. +pizza,dough
D watching = $The {stares|stare} up at it with raised brows, mouth open, knees a little bent to be under it in time.
O pan below = The pan waits below, held out flat, with a thread of smoke from its butter. -pizza,dough
O flour = Flour has sprung from the dough in a small white cloud. +pizza,dough
N batter = On the worktop a jug of batter has dripped, beside broken shells and a whisk. -pizza,dough
B hooks = Ladles and pans hang from hooks on the wall behind.
L kitchen = Light from a side window catches the turning edge and leaves the wall in half-shade.
V frozen = Medium view from the side, 35 mm lens, short exposure, warm kitchen colours

things-share-food | deed | share, split, feed & that: sandwich, pizza, bread, cake, meal, ice cream, apple, cookie, noodles, soup, biscuit, banana & #person, #animal, #child, #two | @ bench, table, steps, park, kitchen
D between them = The bigger half of $that is just changing hands, and for that instant both have hold of it.
D looks = One looks at the food and the other looks at that one's face.
O torn edge = The torn edge is uneven, with a crumb hanging from it over the gap.
N paper = Between them lie the opened paper and a bottle with two straws.
B plain = Behind is nothing but a low wall with peeling green paint.
L soft late = Soft late light comes along the wall from the left and meets their hands first.
V medium = Medium close view straight on, at seated height, 50 mm lens, quiet natural colours

things-cook-in-pot | deed | cook, stir, taste, simmer & that: soup, stew, sauce, curry, pot, jam, pasta, porridge, rice, dinner, gravy, chili & #person | @ kitchen, campfire, hut, camp
D spoon = One arm stirs deep in the pot with a long wooden spoon while the lid is held off like a shield against the steam. -taste
D tasting = $The {blows|blow} on the brimming spoon, lips pursed, a hand cupped under it for the drip. +taste
D leaning = $His body leans back from the heat, eyes narrowed, head tipped to see under the cloud. +one
O thick = $That {heaves|heave} slowly, a bubble bursting at the rim and leaving a splash on the enamel.
W *cloth on the shoulder = with flushed cheeks; in a washed-out shirt, a tea towel over the shoulder
N peelings = Peelings, an open jar and a knife lie by the stove, and a lid rattles on the back ring.
B shelf = A shelf of dented pans and a string of garlic hang in the half-dark behind.
L hood lamp = A lamp right above the stove lights the steam and the underside of the chin, the room behind stays brown.
V across the stove = Seen across the stove at rim height, 35 mm lens, documentary, copper, steam grey and tomato red

things-food-landscape | medium | made of food, made of vegetables, made of fruit, made of candy, made of bread, food landscape, foodscape, made of chocolate, made of cheese | @ any
D built of it = Everything is built from the real thing at its real size: broccoli for trees, bread for cliffs, sugar for snow. -chocolate,candy,cheese
D one stuff = All of it is cut and piled from this one stuff, and broken edges show its grain. +chocolate,candy,cheese,bread
D scale = A crumb the size of a boulder and a toothpick used as a post give away how small it is.
L table light = One soft lamp from the left stands for the sun, and the ground runs up into a seamless paper sky.
V tabletop = Tabletop photograph from a few hands away, very low, shallow focus

things-food-stall-plate | thing | meal, dinner, lunch, plate of food, food, feast, banquet | @ table, hall, kitchen, restaurant, garden
D one table = A long table is covered edge to edge: a roast in the middle, bowls with spoons standing in them, a loaf torn open, jugs. +feast,banquet
D one plate = One plate stands before us with three things on it that do not touch: something browned, something green, something pale and soft. -feast,banquet
D begun = It has just been begun; the fork has drawn the first furrow through it. -feast,banquet
O gloss = Fat and sauce catch small lights, and a sprig has fallen on the rim.
N glass = A half-full tumbler, a napkin pulled out of its ring and a dish of salt stand round it.
B chairs = The backs of chairs, one pushed out, close the view on the far side.
L candles = Candles down the middle light the dishes nearest them and leave the corners brown. +feast,banquet,night,evening
L window = Daylight falls sideways across the cloth and is brightest on the glass. -feast,banquet
V seat = Seen from a seat at the table, 35 mm lens, warm, plentiful colours
`;
