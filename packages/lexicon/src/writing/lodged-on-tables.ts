/** Where cups, dishes and small things stand on a table or a desk, and things beside what is eaten, drunk or sold (lodged.ts). */
export const LODGED_ON_TABLES = `
cup | cup, mug, teacup, coffee cup, coffee mug, tea cup, coffee, tea, hot chocolate, cocoa, cappuccino, latte, espresso
D by the corner of the book = $The {stands|stand} just beyond the upper corner of the book, filled to a finger below the rim, a thin strand of steam leaning over the page. +book,notebook,novel -iced,cold,person
D clear of the papers = At the right edge of the desk, clear of the papers, {stands|stand} $the, steam just visible above the rim and the dried ring of an earlier one beside. +study,desk -iced,cold,person -workshop,studio
D against the pane = $The {stands|stand} on the sill close to the pane, steam clouding a small round patch on the glass, a teaspoon laid beside. +window -iced,cold,person
D on the rail = $The {stands|stand} on the flat of the railing, steam drawn sideways by the air, a folded napkin pinned under the foot. +balcony,rooftop -iced,cold,person
D on the hearthstone = $The {stands|stand} on the stone edge of the hearth where it keeps warm, firelight in a curved line down one side, a thin strand of steam above. +fireside -iced,cold,person
D on the night table = $The {stands|stand} on the night table under the lamp, filled to a finger below the rim, a thin strand of steam against the dark of the wall. +bedroom -iced,cold,person
D on the nearest table = $The {stands|stand} on the nearest table, a spoon on the saucer and an empty sugar paper folded small beside, the round of the surface catching the window. +cafe -iced,cold,person
D behind the plate = A little behind and to the right {stands|stand} $the, slightly out of focus, filled to a finger below the rim, a small spoon laid close beside. +bake,dish,breakfast -iced,cold,person
D across from each other = $The {stands|stand} across from each other, turned handle to handle, one full and one drunk halfway down, a spoon lying between. +table,cafe +many -iced,cold,person
D on the table at the right = $The {stands|stand} on the table to the right, filled to a finger below the rim, a thin strand of steam above and a drop dried on the side under the lip. +table -iced,cold,person -desk,counter,office
D warm beside the flowers = On the right, close enough for a petal to reach over it, {stands|stand} $the, filled to a finger below the rim, a bright curved line along the lip. +flower,bouquet,vase,rose,tulip -person

teapot | teapot, tea pot, coffee pot, moka pot, french press, samovar
D spout to the cup = $The {stands|stand} a little behind the cup on the left, the spout turned toward it, a drop hanging at the lip and a bright spot on the round of the lid. +drink +one
D in the middle of the tray = In the middle of the tray {stands|stand} $the, lid set slightly askew, a thread of steam at the spout and a folded cloth round the handle. +table,lounge,breakfast +one
D steeping to one side = $The {stands|stand} to the left and half a step back, the round side holding a small bent picture of the window, a thread of steam at the spout. +in +one
D one beside another = $The {stands|stand} one beside another, spouts all turned the same way, each lid with its own bright spot and a folded cloth laid between the last two. +shop,kitchen,room +many

kettle | kettle, tea kettle
D on the back ring = On the back ring of the stove {stands|stand} $the, a plume of steam from the spout, the pan rack mirrored small and bent in $its side. +kitchen
D hung over the flames = $The {hangs|hang} over the fire from a hooked stick, the underside furred with soot, steam blown off sideways from the spout. +campfire,campsite
D on the iron top = $The {stands|stand} on the iron top above the fire, lid trembling a little, a plume of steam going up past the pipe. +fireside
D beside the cups = $The {stands|stand} behind the cups on a folded cloth, the handle upright, a last thread of steam at the spout. +in

plate | plate, dish, saucer, platter
D in pairs down the table = $The {stands|stand} in pairs down both sides of the table, a folded napkin on each and cutlery straight at either hand. +dining,dinner +many
D stacked by the sink = $The {stands|stand} stacked beside the sink, a few leaning on edge in the rack, drops along the lower rims. +kitchen +many
D on edge along the shelves = $The {stands|stand} on edge along the shelves in overlapping rows, each rim a thin bright arc, a price on a slip in front. +shop +many
D one crumb left on it = $The {stands|stand} in the near half of the table, a few crumbs pushed to one side, a fork laid across the rim. +table,cafe,kitchen +one -desk,counter,office

bowl | bowl, mixing bowl, wooden bowl, fruit bowl, ceramic bowl
D in the middle of the table = In the middle of the table {stands|stand} $the, deep and broad, a soft shadow inside the near rim and a smaller one on the wood beneath. +table,dining,kitchen,lounge +one -desk,counter,office
D small ones alongside = $The {stands|stand} alongside in a loose row to the left, each no wider than a palm, filled to different heights. +dish,soup,in +many
D at the near corner = $The {stands|stand} at the near corner on the left, the rim a clean oval of light, the inside falling into soft shade. +in +one

glass | glass, wine glass, drinking glass, water glass, champagne glass, wine, red wine, white wine, champagne, glass of water, beer
D beside the plate = Up and to the right of the plate {stands|stand} $the, filled a little over a third, a curved window on the side and a small bright patch thrown on the cloth. +dish,cheese,dinner,dining +one
D two close together = $The {stands|stand} close together to the right, filled a little over a third, rims crossing in the picture and a small bright patch thrown from each. +dish,cheese,dinner,dining,cafe,candle,picnic +many
D on the night table = $The {stands|stand} on the night table half full, a few fine bubbles on the inside and the lamp drawn out to a bright line down one edge. +bedroom +one
D on the sill = $The {stands|stand} at the edge of the sill, half full, the window bars bent inside and a trembling bright patch thrown on the wood. +window -night +one
D on the rail at sunset = On the flat of the railing {stands|stand} $the, filled a little over a third, the low light caught whole in the round of the side. +balcony,rooftop,sea +dusk +one
D on the counter with a mat = $The {stands|stand} on the counter on a paper mat, drops running down the outside, a ring of wet where it stood before. +cafe +one
D in the grass by the basket = $The {stands|stand} a little tilted on the cloth beside the basket, filled a third, a stem of grass bent against the foot. +picnic +one
D to the side half full = $The {stands|stand} to the right and a little behind, half full, one upright highlight down the side and a small bright patch on the surface below. +table,study +one

bottle | bottle, wine bottle, glass bottle, water bottle, milk bottle, beer bottle, champagne bottle
D behind the glasses = Behind the glasses and a little to the left {stands|stand} $the, a quarter poured out, a drop run down over the label and the cork lying at the foot. +wine,glass,cheese,dinner +one -milk,water,perfume
D on the shelf behind the bar = $The {stands|stand} on the shelves behind the counter, shoulder to shoulder, light coming through the necks and each with a spout or cork of its own. +cafe,cocktail +many
D along the sill = $The {stands|stand} along the sill at several heights, the light through them laying soft patches on the wood, one with a dry stem in its neck. +window,shop,room +many
D upright to the right = $The {stands|stand} upright to the right and a little behind, a narrow highlight from shoulder to foot, the label turned a quarter away. +table,in +one
D on the bench in rows = $The {stands|stand} in rows on the shelf with paper labels turned out, levels all different, one stopper laid beside. +pharmacy,laboratory,workshop,wizard-study +many

jug | jug, pitcher, carafe, water jug, milk jug
D at the back of the table = $The {stands|stand} at the back of the table to the left, the handle turned outward, a drop at the lip and a clear line where it is full to. +table,dining,breakfast,kitchen -desk,counter,office
D beside the stack = $The {stands|stand} beside the plate on the left, small enough for one hand, a thread run down from the lip to the foot. +bake,dish
D half in shade = Half a step behind the rest on the right {stands|stand} $the, the round belly lit on one side and the inside of the neck in shade. +still,fruit,apple,pear,grape,lemon,flower,bread

jar | jar, mason jar, glass jar, cookie jar, honey jar, jam jar
D lid beside it = $The {stands|stand} to the left with $its lid off and lying beside, a spoon leaning in the mouth and a smear drawn down the glass from the rim. +bake,toast,breakfast,tea,cheese +one
D in a row along the shelf = $The {stands|stand} in a row along the shelf, filled to different heights, handwritten labels a little crooked, light coming through the clearest. +kitchen,shop,pharmacy,workshop,study +many
D full on the counter = $The {stands|stand} on the counter beside the board, full nearly to the neck, a cloth tied over the top and a bright upright line on the side. +kitchen,table +one

honey | honey, jam, marmalade, maple syrup
D a spoon standing in it = To the left, in a small open jar, {is|are} $the, a spoon standing in it and one slow thread run down the outside to the foot. +bake,toast,breakfast,tea,cheese,yogurt -stack

book | book, old book, novel, open book, magazine
D open by the cup = $The {lies|lie} open to the left of the cup, pages lifting a little along the fold, a pencil in the gutter and a corner turned down. +drink +one
D face down on the cover = $The {lies|lie} face down on the bed, the spine ridged with white creases, a pair of glasses folded on top. +bedroom +one -person
D stacked beside the pillow = $The {stands|stand} in a stack beside the bed, the topmost open and face down, paper slips showing between the pages. +bedroom +many
D open under the lamp = $The {lies|lie} open under the lamp, lines of print bright on the near page and lost toward the fold, two more closed beneath. +study,desk,library +one -person
D stacked on the desk's end = $The {stands|stand} in two uneven stacks at the end of the desk, spines out, slips of paper between the pages and one volume open across the top. +study,desk +many -workshop,studio
D in rows and on the steps = $The {fills|fill} the shelves up to the ceiling and {stands|stand} in piles at their foot, spines worn at the head, a hand-lettered card sticking out. +library,shop,bookshelf,shelf +many
D left on the arm = $The {lies|lie} open across the arm of the seat, pages fanned by their own weight, a ribbon hanging down. +lounge,armchair,reading-nook,fireside,sofa +one -person
D on the low table in a pile = $The {lies|lie} in a pile of three on the low table, squared at one corner only, a cup set down beside. +lounge,loft,cafe,room,fireside +many
D propped at the pane = $The {lies|lie} open on the sill, light coming through the raised page, a dry leaf laid in the fold. +window +one -person
D in the grass = $The {lies|lie} open on the ground in the near half, a page standing up in the air, a grass stem laid across to keep the place. +garden,field,picnic,forest +one -person
D open on the left = $The {lies|lie} open on the left, pages lifting a little along the fold, edges worn soft, a ribbon trailing over the lower margin. +table,candle,vase,flower,rose,glasses +one
D closed with a ribbon end = $The {lies|lie} in a low pile on the left, squared at one corner only, a ribbon end showing between the pages of the upper one. +table,candle,vase,flower,rose,glasses +many

newspaper | newspaper, morning paper
D folded beside the cup = $The {lies|lie} folded in half beside the cup, columns of fine print running under the saucer, one corner darkened by a drop. +drink,breakfast,table -person
D on the seat = $The {lies|lie} half unfolded on the seat, the top sheet lifted at one corner, columns of print just too small to read. +in -person
D blown against the kerb = $The {lies|lie} open against the kerb in the near half, one sheet raised by the air, the print blurred where it is wet. +street,bench -person

eyeglasses | glasses, eyeglasses, reading glasses, spectacles, pair of glasses
D folded on the open page = $The {lies|lie} folded on the open page, lines of print drawn larger through the lenses, one thin bright curve on the frame. +book,newspaper,letter,notebook -person,wine,drink,water
D beside the keyboard = $The {lies|lie} beside the papers with the arms open, two small windows in the lenses and the writing beneath drawn a little larger. +study,desk -person,wine,water

sunglasses | sunglasses, sunglass
D on the towel = $The {lies|lie} on the towel with the arms open, horizon and sky bent small in each lens, a few grains caught at the hinge. +sand,sea,pool -person,cat,dog
D on the table beside = $The {lies|lie} folded to one side, the window bent small in each lens, a thin shadow under the arms. +table,in -person,cat,dog

pen | pen, pencil, fountain pen, quill, quill pen, paintbrush, brush, coloured pencil
D across the page = $The {lies|lie} at a slant across the page, the tip just past the last written word, a faint shadow running alongside. +notebook,letter,paper,book,journal,map +one
D in the jar = $The {stands|stand} in a jar at the back of the desk, points and ends mixed, one laid down in front on a folded rag. +study,desk,table,easel,paint +many -workshop,studio
D beside the ink pot = To the right, beside a small open pot of ink, {lies|lie} $the, the point dark and one round drop on the paper near it. +desk,study,table +one

notebook | notebook, journal, diary, sketchbook, planner
D open with a pencil = $The {lies|lie} open in the middle of the desk, the left page full of small writing and the right one begun, a pencil in the fold. +study,desk,table,cafe +one -person -workshop,studio
D by the cup = Under the saucer's edge on the left {lies|lie} $the, open halfway, an elastic hanging loose and a ring of brown on one corner. +drink +one -person
D closed with a band = $The {lies|lie} to one side, closed with an elastic band, the corners rubbed round and a slip of paper sticking out. +in +one -person

letter | letter, envelope, love letter, postcard, old letter
D half out of its cover = $The {lies|lie} half out of the torn envelope, folded in three, lines of slanting ink, a broken seal at the flap. +table,desk,rose,flower,candle,pen,quill,feather +one -love
D tied in a bundle = $The {lies|lie} to the left in a bundle tied with string, edges uneven, the topmost addressed in slanting ink with a postmark half over the stamp. +in +many

phone | phone, smartphone, cell phone, mobile phone, iphone
D face up beside the cup = $The {lies|lie} face up beside the cup, the dark screen giving back the ceiling, a cable coiled at the edge. +drink,table,study,desk,cafe -person
D on the bedspread = $The {lies|lie} on the night table plugged in, the screen dark, the cable hanging in a loop over the edge. +bedroom -person

telephone | rotary phone, telephone, vintage phone, rotary telephone, landline
D on its small table = $The {stands|stand} on a small table by the wall, the receiver laid across the top, a coiled cord hanging in a loop and a pad with a number beside. +in -booth

apple | apple, pear, peach, plum, apricot, pomegranate, mango
D one rolled off = $The {lies|lie} in a loose group to the right, one rolled a little away from the rest, stems pointing every way and a small window in each rounded side. +table,still,jug,bowl,cheese,vase,wine +many -tree,pie,cake
D on the near edge = $The {lies|lie} near the front edge on the right, tilted on its side, the stalk lit and a soft shadow reaching to the left. +table,book,desk,still,study +one -tree
D raw beside the crust = Behind on the left {lies|lie} $the, one whole and one cut in half with the seeds showing, a curl of peel hanging over the edge. +pie,cake,tart,bread,bake +many
D heaped in a basket = $The {lies|lie} heaped in a basket in the near half, a leaf still on some stalks, two fallen out over the rim. +kitchen,garden,orchard,market,shop,picnic +many
D on the boughs = $The {hangs|hang} among the leaves on every bough, a few in the grass beneath, the nearest near enough to show the freckles on the skin. +tree +many

lemon | lemon, orange, lime, lemon slice, orange slice, lime slice, lemon wedge, citrus, grapefruit, citrus slice
D cut beside the fish = Along the right rim of the plate {lies|lie} $the, cut across, the wet segments catching light, a pip showing at the edge. +salmon,fish,oyster,shrimp,seafood,prawn,lobster,chicken,schnitzel
D in among the ice = $The {floats|float} against the inside of the glass, the rind pressed flat, segments clear with light and a few bubbles caught along the edge. +cocktail,lemonade,gin,water,glass,drink,iced,soda,mojito -lemonade-stand
D halves and leaves = $The {lies|lie} to the right, some whole with a leaf at the stalk and one cut across, the wet segments catching light, a knife just behind. +table,still,kitchen,jug,bowl,vase,cake,bake +many
D one half turned up = To the right {lies|lie} $the, cut across and turned up, the wet segments catching light, a pip and a drop beside. +table,still,kitchen,bowl,cake,bake +one
D in a bowl on the counter = In a shallow bowl on the counter {lies|lie} $the, one with the leaf still on, pitted skin bright on top and dim between. +kitchen +many
D on the branches = $The {hangs|hang} in twos and threes among the leaves, the skin pitted and bright on the side to the sun, one split on the ground. +tree,grove,orchard +many

grape | grape, bunch of grapes
D over the edge of the dish = $The {lies|lie} in a full bunch to the right, a branching stem uppermost, a dull bloom on the skins rubbed off where they touch and a few single ones rolled forward. +in,table,cheese,wine,bread,still
D under the leaves = $The {hangs|hang} in tight bunches under the leaves along the wires, bloom on the skins, the lowest nearly at the ground. +vineyard,vine

berry | strawberry, blueberry, raspberry, blackberry, berry, cherry, cranberry, currant
D heaped on top = $The {lies|lie} heaped on top in the middle, a few rolled to the edge and down the side, small points of light on each and a smear of juice beneath. +bake -jam,sauce
D scattered beside the bowl = $The {lies|lie} over the surface in a loose cluster, half sunk, each with a small point of light and a thread of juice running from the ripest. +yogurt,oatmeal,porridge,granola,smoothie,cereal,cream +many -jam,sauce
D spilled from a small bowl = To the left {is|are} $the, in a small bowl filled over the rim, some spilled beside it, stalks and leaves still on a few. +in +many -jam,sauce
D one laid on top = $The {sits|sit} on top, a little off the middle, with $its leaf or stalk still on, a point of light on the side and a ring of moisture where it rests. +bake,cream +one -jam,sauce

fruit | fruit, tropical fruit, fresh fruit, exotic fruit
D heaped in a shallow bowl = In a shallow bowl near the middle {lies|lie} $the, grapes hanging over the rim, a pear on top of the apples and a cut half showing its seeds. +table,kitchen,still,breakfast
D cut and laid round = $The {lies|lie} cut along the edge of the plate, thin slices overlapping, wet faces turned up and a mint leaf between. +bake,yogurt,breakfast,in

bread | bread, loaf, loaf of bread, baguette, sourdough, bread roll, garlic bread, toast
D torn beside the bowl = To the left of the bowl {lies|lie} $the, torn open so that the uneven holes show, crumbs over the cloth and flour along the crust. +soup,stew,curry,salad,dip,hummus,pasta
D on a board with a knife = $The {lies|lie} on a board to the left, the first slices fallen forward, crumbs along the edge and the saw-toothed knife beside. +table,cheese,kitchen,butter,wine,picnic,breakfast,jam,honey,egg
D crowded on the racks = $The {lies|lie} crowded on slatted racks behind the counter, round and long, crusts split along the slash and dusted with flour. +shop,market
D in the basket = $The {stands|stand} out of the basket at a slant, paper round the lower half, crust cracked and one end broken off. +bicycle,basket

croissant | croissant, pastry, danish, bagel, cinnamon roll, cinnamon bun, scone
D on a small plate by the cup = $The {lies|lie} on a small plate to the right of the cup, layers clear along the curve, flakes fallen round it and a bright line on the glazed top. +drink
D under the glass = $The {lies|lie} in rows behind the glass of the counter, glazed tops one after another, a paper label leaning in front. +shop,cafe +many
D on paper in a basket = To the left, in a basket lined with cloth, {lies|lie} $the, tops shining and layers clear along the sides, flakes caught in the folds. +breakfast,table,picnic,bedroom +many
D with one end torn off = $The {lies|lie} to the left with one end torn away so that the soft inside shows, flakes scattered to the edge. +breakfast,table,cafe,book,juice +one

cheese | cheese, cheese wedge, brie, cheddar, cheese slice
D wedge on the board = $The {lies|lie} on the board to the left, a wedge cut from it so that the smooth inside shows, a short knife leaning and some crumbs along the edge. +wine,bread,grape,board,table,picnic,fig
D melted at the rim = $The {runs|run} over the edges in soft folds, stretched to a thread at one side, blistered where it was hottest. +burger,pizza,toast,nacho,lasagna,sandwich,macaroni,fries
D wheels on the shelves = $The {stands|stand} on the shelves in wheels and wedges, rinds stamped and dusty, paper flags stuck in the cut faces. +shop,market,cellar

cake | cake, slice of cake, birthday cake, chocolate cake, cheesecake, cake slice, pie, tart, apple pie, pie slice
D behind the cups = A little behind the cups {is|are} $the, one piece cut out so that the layers show, crumbs where it was and a knife laid beside. +drink,table +one
D small plate beside the cup = $The {stands|stand} on a small plate to the left of the cup, the cut side to us, a fork at the rim with the first bite gone. +slice
D candles lit in the middle = In the middle of the table {stands|stand} $the, candles lit on top, small flames leaning one way and their light on the rim of the nearest plates. +birthday,party +one
D in the glass case = $The {stands|stand} in the glass case by the counter, whole ones on stands and cut ones showing their layers, small cards set in front. +shop,cafe +many
D cooling on the sill = $The {stands|stand} on the sill on a folded cloth, edge crimped, steam rising from the slits in the crust. +window +one

cookie | cookie, biscuit, gingerbread, gingerbread cookie, macaron, chocolate chip cookie
D leaning stack by the glass = $The {stands|stand} in a leaning stack to the left of the glass, one broken in front with the soft inside turned up, crumbs all round. +milk +many
D on the saucer = To the right of the cup {lies|lie} $the, two on the saucer and one broken with the crumb showing, a scatter of sugar beside. +drink +many
D on the rim of the saucer = $The {lies|lie} on the rim of the saucer, half over the edge, a bite gone from the near side and two crumbs fallen beside the spoon. +drink +one
D on the cooling rack = $The {lies|lie} in rows on a wire rack on the counter, edges crisp, the rack's thin shadow ruled beneath. +kitchen,baking,christmas +many
D on a plate to the left = $The {lies|lie} overlapping on a plate to the left, one broken in two with the crumb showing, sugar scattered to the edge. +table,cafe,book,flower +many

cupcake | cupcake, muffin, donut, doughnut, brownie
D on a tiered stand = $The {stands|stand} on a two-tiered stand, paper cases fanned, the swirl on each ending in a small tip and one taken from the lower plate. +table,party,birthday,wedding +many
D beside the cup on paper = $The {stands|stand} to the left of the cup on a square of paper, a bite gone from the near side and crumbs in the folds. +drink +one
D two on a plate = $The {lies|lie} to the left of the cup, close together on one plate, one turned so that its broken side shows, crumbs to the rim. +drink +many
D in the counter's glass = $The {stands|stand} in rows behind the glass of the counter, tops all a little different, small tongs laid on a paper doily. +shop,cafe +many

pancake | pancake, waffle, crepe
D a short stack on the left = $The {lies|lie} stacked on a plate to the left, edges uneven, butter sinking in the middle and a slow run of syrup down the near side. +drink,breakfast,table,egg,bacon

ice cream | ice cream, scoop of ice cream, ice cream scoop, vanilla ice cream, whipped cream, cream
D melting against the warm side = $The {sits|sit} against the warm side on the right, rough where the spoon went through, melting along the foot into a small shining pool. +bake,berry,strawberry,crumble
D in a swirl on top = $The {rises|rise} above the rim in soft folds to a tip, already sinking a little on one side, a fine line of melt down the glass. +drink,milkshake,shake,sundae

chocolate | chocolate, dark chocolate, chocolate bar, chocolate piece, chocolate sauce, chocolate chip, truffle
D broken pieces beside = To the right {lies|lie} $the, snapped along and across the lines, the broken edges dull and the tops shining, fine shavings swept between. +bake,drink,in,table -sauce,hot
D run down the side = $The {runs|run} over the top and down the side in slow thick lines, mirror-smooth, gathering in a pool at the foot. +sauce +bake,cream

egg | egg, fried egg, boiled egg, poached egg, scrambled egg
D halved on the broth = $The {lies|lie} on top to the left, cut in half, the yolk soft in the middle with a bright wet edge, broth just lapping the white. +ramen,noodle,soup
D on the toast = $The {lies|lie} on top, the white set with a lacy edge, the yolk round and high, black pepper over both. +toast,burger,avocado,rice,bowl,sandwich,pancake,bacon
D in a bowl by the flour = $The {lies|lie} in a bowl on the counter with one in front broken in half, the shell's rough edge bright, a smear of white beside. +kitchen,baking,flour +many
D in the straw = $The {lies|lie} together in a dip of the straw, smooth and close, small warm shadows between them and a bit of down stuck to one. +nest,barn,coop,basket,farm +many
D in the cup with its top off = $The {stands|stand} in a small cup to the left of the plate, the top sliced off, the spoon beside and a pinch of salt on the rim. +breakfast,table

butter | butter, stick of butter, pat of butter
D slipping on top = $The {sits|sit} on top in a square pat, corners already round, sliding on its own melt toward the edge. +pancake,waffle,toast,corn,potato,steak
D on a dish beside = To the left, on a small dish, {is|are} $the, the cut end smooth, a knife with a curl on its blade laid across. +bread,croissant,table,breakfast,in

herb | herb, basil, mint, rosemary, thyme, parsley, cilantro, coriander, basil leaf, mint leaf, dill, chive, sage, bay leaf
D leaves on top = $The {lies|lie} on top, a few whole leaves and some torn, curled at the edges from the heat, one with a drop of oil. +pizza,pasta,spaghetti,soup,lasagna,risotto,tomato,salad,curry,ramen,noodle -rosemary,thyme
D sprig along the meat = $The {lies|lie} along the top and over the edge, thin twigs slightly singed, a few needles loose in the juice. +steak,chicken,salmon,lamb,potato,focaccia,roast,fish,meat
D in the glass = $The {stands|stand} up out of the glass against the rim, leaves bruised at the edge, a drop on the topmost pair. +cocktail,mojito,lemonade,water,gin,drink,iced,tea,glass
D in pots along the sill = $The {grows|grow} in clay pots along the sill, leaning to the pane, one stem cut short and a pair of scissors beside. +window,kitchen,garden,balcony
D tied and loose = To the left {lies|lie} $the, a small bunch tied with string and some loose leaves before it, stems cut at a slant. +in,table,oil,garlic,bread
D a sprig set on top = $The {sits|sit} on top a little off the middle, two or three leaves pressed close, the veins clear and a drop at the tip. +bake,cream,ice,chocolate,berry

spice | spice, cinnamon stick, cinnamon, star anise, cardamom, peppercorn, clove, vanilla, chili, chilli, pepper, turmeric, paprika, saffron
D in little heaps = $The {lies|lie} to the right in little heaps and loose, a few grains trailing between, a wooden spoon with some in its bowl. +kitchen,curry,table,rice,board +many
D sacks with peaked heaps = $The {stands|stand} in open sacks and bowls, each heaped to a peak, a scoop pushed into the nearest and slips with prices stuck in. +market,shop
D beside the foot of the cup = $The {lies|lie} beside the foot of the cup to the right, the rolled ends of bark and a few seeds loose, a fine dust on the saucer. +drink,cider,wine,chocolate,milk -chili,pepper,vanilla
D laid along the front = Along the front edge {lies|lie} $the, some whole and some broken, a little dust of it brought out by the low light. +in

garlic | garlic, garlic clove, onion, ginger, shallot
D skins come loose = To the left {lies|lie} $the, one whole and one opened, papery skins come loose and a few slices thin enough for the light. +in,table,kitchen
D plaits from the beam = $The {hangs|hang} in plaits from the beam over the counter, dry tops woven together, skins flaking and a few scales of them on the boards below. +kitchen,shop,market,barn

tomato | tomato, cherry tomato
D on the vine beside = To the right {lies|lie} $the, still on the green stem, taut skins with a small window on each and one cut to show the wet seeds. +in,table,pasta,bread,mozzarella,kitchen -soup,sauce
D halves among the leaves = $The {lies|lie} among the rest cut in half, wet seeds shining, skins just wrinkled at the edge, a grain of salt on the nearest. +salad,pizza,toast,bruschetta,pasta -soup,sauce
D tied to their stakes = $The {hangs|hang} in heavy clusters from plants tied to stakes, some still unripe at the top, the lowest leaves gone dry. +garden,field,plant,vine -soup,sauce

vegetable | vegetable, carrot, bell pepper, button mushroom, avocado, cucumber, broccoli, potato, corn, zucchini, eggplant, olive, radish, beetroot, pea, asparagus
D along the side of the plate = $The {lies|lie} along the right side of the plate, edges browned from the pan, a drop of oil caught in the folds and a few flakes of salt. +steak,salmon,chicken,rice,fish,meat,lamb,roast -soup
D over the top = $The {lies|lie} over the top in pieces, some edges browned by the heat, shining with oil, one slipped down to the rim. +pizza,pasta,ramen,noodle,bowl,salad,toast,curry,burger,soup -tree
D beside the board = $The {lies|lie} beside the cutting board, wet from washing, tops still on some and one cut into slices with the knife left in. +kitchen,board,table
D in crates with the tops on = $The {stands|stand} in tilted crates, sorted in rows, earth on some and water beaded on others, a scale hanging behind. +market,shop
D in rows in the soil = $The {grows|grow} in straight rows in dark soil, the nearest large in the picture, a hand fork stuck upright at the end of one. +garden,field,farm

fries | fry, fries, french fries, french fry, chip, potato chip, potato wedge, onion ring
D in a paper cone beside = To the right, in a small upright basket lined with paper, {stands|stand} $the, crisp ends at all heights, two fallen out and salt on the paper. +burger,sandwich,hot,steak,chicken,fish,hamburger,beer,mussels
D with the dip in front = $The {lies|lie} heaped to the left, crisp ends crossing, salt glinting on the uppermost and one laid over the edge of a small bowl of sauce. +in

pizza | pizza, burger, hot dog, sandwich, taco, slice of pizza, hamburger
D on a board to the left = $The {lies|lie} on a wooden board to the left, one part already taken, crumbs and a smear of sauce on the wood, a folded napkin under the edge. +beer,cola,wine,table,salad

sushi | sushi, dumpling, sashimi, maki, gyoza, spring roll
D in a row on a board = On a narrow board to the left {lies|lie} $the, in one slanting row, each piece with its own small highlight, a pinch of ginger and a dish of soy at the end. +in

noodles | noodle, ramen, soup, bowl of soup, bowl of ramen, stew, broth
D steaming on the right = $The {stands|stand} to the right in a deep bowl, steam rising in one thin sheet, small rounds of oil on the surface, a spoon leaning on the rim. +in

salad | salad, side salad, green salad
D small bowl to the left = $The {stands|stand} to the left and a little behind in a shallow bowl, leaves standing up past the rim, thin shreds of onion and drops of oil along the edges. +in

rice | rice, rice bowl, mashed potato, steamed rice
D pressed to a round = $The {lies|lie} on the left side of the plate, pressed to a round that has begun to crumble, single grains at the edge and a little sauce soaking in. +curry,chicken,salmon,bean,fish,steak,beef,pork

sauce | sauce, dip, gravy, dressing, soy sauce, ketchup, mustard, mayonnaise, salsa, guacamole, hummus, tomato sauce, pesto, caramel
D in a small dish beside = $The {stands|stand} in a small dish to the right, the surface smooth but for the track of one dipping, a drop run down the outside. +in -cream,ice,sundae,pancake,pudding
D run over the top = $The {runs|run} over the top and down one side in slow lines, gathering in a shallow pool at the foot with a bright edge. +cream,ice,sundae,pancake,pudding,flan

syrup | syrup, maple syrup drizzle
D down the side in streams = $The {runs|run} from the top down one side in three slow streams, thick at the ends, a clear pool spreading on the plate. +bake

chopsticks | chopstick
D across the rim = $The {lies|lie} across the rim of the bowl at a slant, the thin ends close together, a drop gathered at the tips. +ramen,noodle,soup,rice,bowl,pho,udon
D on their rest = $The {lies|lie} to the right on a small rest, parallel, the thin ends wet, their two shadows running alongside. +in

fork | fork, knife, cutlery, silverware, spoon, wooden spoon, teaspoon, dessert fork
D beside the plate on cloth = To the right of the plate, on a folded cloth, {lies|lie} $the, a long bright line down the handle and the window small in the curve. +dish,table,dining,dinner
D with the first bite = $The {rests|rest} on the rim of the plate, a crumb or two on the end, a bright line down the handle. +bake
D on the saucer = $The {lies|lie} on the saucer beside the cup, handle toward us, a brown drop in the hollow and a bright line along the edge. +drink
D in a jar by the stove = $The {stands|stand} in a tall jar beside the stove, handles down, worn edges and old scorch marks showing above the rim. +kitchen +many

napkin | napkin, tablecloth, linen napkin, tea towel, linen cloth, cloth
D creased under the edge = Under the left edge {lies|lie} $the, crumpled into a few deep folds, a corner with its hem reaching out to the front. +in -tablecloth
D hanging at the corner = $The {hangs|hang} from the table in long folds at the near corner, the squares of old creases still showing along the top. +table,dining,picnic,garden -desk,counter,office

cutting board | cutting board, chopping board, wooden board, bread board
D knife across it = On the counter {lies|lie} $the, scored with fine cuts, a knife laid across one corner and a few green ends left beside. +kitchen,table
D under everything = $The {lies|lie} under the rest at a slight angle, grain running lengthwise, crumbs in the fine cuts and a loop of string at the handle. +in

ice | ice cube, ice, crushed ice
D crowded at the top of the glass = $The {floats|float} crowded at the top, edges melted round, white cracks within and one corner standing clear of the surface. +whiskey,cocktail,drink,lemonade,water,glass,soda,juice,gin,iced,cola,rum,margarita,bourbon -snow,mountain
D scattered at the foot = $The {lies|lie} scattered round the foot, clear with white cracks, each in a small flat pool that repeats the light. +ware,can,beer,champagne,in -snow,mountain

straw | straw, paper straw, drinking straw
D leaning over the rim = $The {leans|lean} out over the right side of the rim, bent where it enters the surface, a few bubbles along the sunk part. +drink,cocktail,milkshake,lemonade,juice,soda,smoothie,coconut,shake,iced,cola,glass -farm,hay,barn,hat

balloon on a table | balloon, party balloon, helium balloon
D tied to the chair backs = $The {floats|float} at the ends of their strings from chair backs and table corners, at different heights, each with a curved window on the side. +party,birthday,dining,room,in +many -hot,air
D under the ceiling = $The {presses|press} up against the ceiling in a loose crowd, ribbons hanging down straight, one sunk to head height. +party,birthday,lounge,bedroom +many -hot,air
D on one string = $The {floats|float} a little right of the middle, above head height, its string hanging in one slow curve, a bright curved spot on the upper side. +one -hot,air,person

ribbon | ribbon, bow, satin ribbon, silk ribbon
D round it with one loose end = $The {goes|go} round and over and {ends|end} in a full bow on top, the two ends cut at a slant, one trailing down the side to the front. +gift,box,present,bouquet,jar,bottle
D in a loose curl = $The {lies|lie} in a loose curl in front and to the left, turned over once so that both faces show, a soft line of light along each bend. +in -arrow,violin,cello,hair

confetti | confetti, glitter, streamer
D over table and floor = $The {lies|lie} scattered over everything, thickest near the middle, a few pieces on edge and some still turning in the air. +in,party,street,birthday

key | key, old key, skeleton key
D on the open page = $The {lies|lie} across the page, the round bow toward us, teeth casting a small notched shadow on the paper. +book,letter,map,notebook,journal +one -piano,keyboard
D on a hook by the door = $The {hangs|hang} from a hook by the door, still turned a little, a worn tag on the ring and a pale scratched patch on the wall beneath. +hall,door,cabin -piano,keyboard
D in front to the right = $The {lies|lie} in front to the right, the round bow worn bright where fingers hold it, teeth casting a small notched shadow. +table,desk,study,chest,box,in -piano,keyboard

coin | coin, gold coin, silver coin
D heaped and rolled out = $The {lies|lie} heaped in the middle and scattered to the edges, some on edge against others, worn heads and rims catching light. +chest,treasure,dragon,cave,bag,pouch,pirate,pot +many
D in small stacks = $The {stands|stand} in small uneven stacks to the right, ridged rims one above another, two lying flat in front with the relief clear. +table,desk,in,book +many
D under the water = $The {lies|lie} on the bottom, their outlines wavering under the surface, most of them dull, one flashing where the light comes down. +fountain,well +many

ring | ring, wedding ring, engagement ring, diamond ring, earring, necklace, bracelet, pearl, pearl necklace, jewel
D among the petals = $The {lies|lie} among the petals in front, the curve of it drawn by one bright line, a spark in the middle and a small bent shadow. +rose,petal,flower,bouquet -person
D in a small open box = To the right, in a small open box with a slit cushion, {is|are} $the, one bright line round the curve and a spark on the upper side. +table,candle,in,wine,letter -person,boxing

watch | watch, wristwatch, pocket watch, wrist watch
D on the papers = $The {lies|lie} on the papers to the right, strap or chain in a loose curve, thin hands clear under a curved highlight on the glass. +book,letter,map,desk,table,study,notebook -person
D in front at an angle = In front, at a slight angle, {lies|lie} $the, the glass crossed by one curved highlight, hands and marks sharp, a soft shadow beneath. +in -person

perfume bottle | perfume bottle, perfume, cologne, cologne bottle
D among the brushes = $The {stands|stand} before the mirror among brushes and small boxes, the facets full of bright lines, a second one beyond the glass. +bedroom,vanity,mirror,dressing-room
D upright with a bright patch = $The {stands|stand} upright to the right, light coming through the liquid and laying a bright tinted patch in front of the foot. +in,flower,rose,petal

soap | soap, bar of soap, soap bar
D on a dish by the tap = $The {lies|lie} on a small dish beside the tap, corners worn round, a little foam sliding off into the groove. +bathroom,sink,basin
D stacked with string = $The {lies|lie} to the right in a stack of two, edges cut square, string tied crosswise and a dry sprig under the knot. +in,table,towel,lavender,shop

towel on a table | towel, hand towel, bath towel
D rolled on the shelf = $The {lies|lie} rolled in a basket beside the tub, thick loops at the ends, one unrolled over the rim and hanging down. +bathroom +many
D over the rail = $The {hangs|hang} over the rail by the window, doubled, the hem a little uneven and the pile pressed flat along the fold. +bathroom +one
D folded beside the rest = To the left {lies|lie} $the, folded in three with the soft edges to us, thick loops standing up along the fold. +ware,candle,stone,spa,massage

petal | petal, rose petal, flower petal, cherry blossom petal
D round the foot = $The {lies|lie} scattered round the foot, thin and a little cupped, some overlapping, edges lit through where they curl up. +ware,candle,cake,cup,tea,wine,in
D over the water = $The {floats|float} on the water, cupped and turning slowly, gathered thickest along the near rim and leaving one dark clear patch. +bathtub,tub,bath,pool,pond,bowl
D over the ground = $The {lies|lie} over the ground in a thin layer, heaped in the lee of stones, a few still coming down past the middle of the picture. +tree,path,street,garden,grave,aisle

leaf | leaf, autumn leaf, fallen leaf, maple leaf, dry leaf
D round the foot of it = $The {lies|lie} round the foot in a loose ring, edges curled, veins standing out, one leaning upright with light through it. +ware,candle,cup,coffee,tea,book,pumpkin,in -tree,palm,tea-leaf +many
D drifted along the path = $The {lies|lie} drifted along both edges and thinly across the middle, curled and dry, a few wet ones stuck flat, one caught in the air. +path,road,street,bench,park,forest,garden +many -palm,tropical
D floating by the stones = $The {floats|float} on the surface in a slow line, dry edges curled up clear of the water, gathered against the stones to the left. +water,pond,puddle,stream +many -palm,tropical
D stuck to the pane = $The {lies|lie} on the sill and one is stuck to the wet outside of the pane, veins clear against the light. +window +many -palm,tropical

seashell on a table | seashell, shell, conch, sea shell
D beside the dish = To the left {lies|lie} $the, ribbed and a little chipped, openings turned to us, a few grains of sand fallen out. +ware,candle,table,bathroom,window,shelf,book

feather | feather
D by the ink = $The {lies|lie} across the paper, the shaft a clean bright curve, the barbs parted in one place and the tip just raised. +letter,book,desk,ink,paper,map,notebook
D on the still surface = $The {rests|rest} on the surface, curled at both ends, touching it only in the middle with a small dent beneath. +water,puddle
D caught by the light in front = $The {lies|lie} in front on the right, curled along the shaft, down loose at the base, the finest barbs lit along one edge. +in,nest,stone,hat -person,bird

paper boat | paper boat, origami boat, paper ship, toy boat
D small in the gutter water = $The {floats|float} near the front, sharp-folded, one side gone dark from wet, a ring of ripples about it and its point turned downstream. +water,puddle,rain,street,stream
D on the rim of the tub = $The {floats|float} in the middle of the tub, a little tilted, the folds softening where they are wet, foam parted in a narrow lane behind. +bathtub,tub,bath
D on the desk = $The {stands|stand} on the table near the front, folds sharp, lines of print running slantwise over the sides and a narrow shadow within. +table,desk,study,book,window -counter,office

origami | paper crane, origami crane, origami, paper plane, paper airplane
D on threads = $The {hangs|hang} on threads at different heights before the window, wings half open, each turned another way and half lit through the paper. +window,room,bedroom,cafe +many
D at the edge of the table = $The {stands|stand} near the edge of the table, folds sharp, one wing lit and the other in shade, a square of unfolded paper beside. +table,desk,study +one -counter,office

dice | dice, die
D just come to rest = $The {lies|lie} in front to the right, just come to rest at odd angles, pips sharp, each with a short hard shadow. +in

card | playing card, tarot card, deck of cards, card deck
D fanned on the table = $The {lies|lie} fanned on the table, corners worn round, one turned face up a little apart from the rest at a slant. +table,candle,in,whiskey,poker,dice,coin -desk,counter,office

chess | chess piece, chess set, chessboard, chess board, chess
D a game half played = $The {stands|stand} on the low table by the window, a game half played, pieces thinned out in the middle and the taken ones lined up along the edge. +lounge,study,library,cafe,park,room,fireside
D pieces in front = $The {stands|stand} in front to the left, some upright and one lying on its side, rounded tops with a point of light on each. +table,in

camera | camera, vintage camera, film camera
D strap over the edge = $The {lies|lie} to the right with the lens toward us, rings of figures round the glass and a bright curve inside, the strap trailing over the edge. +table,desk,study,map,book,cafe,window -person

hat | hat, straw hat, fedora, cowboy hat, top hat
D on a peg = $The {hangs|hang} from a peg by the door, brim a little bent on one side, a band of wear round the crown. +hall,cabin,barn,room,cafe,shop -person,cat,dog,fox,frog,bear,penguin,rabbit
D brim down on the table = $The {lies|lie} on the table brim down, the crown dented at the front, a soft wide shadow beneath and a band of wear above the brim. +table,desk -person,cat,dog,fox,frog,bear,penguin,rabbit -counter,office
D on the towel = $The {lies|lie} on the towel in the near half, brim curling up, the light coming through the weave in small specks. +sand,sea,picnic -person,cat,dog,crab

basket | basket, wicker basket, picnic basket, woven basket
D on the corner of the cloth = $The {stands|stand} on the corner of the cloth, lid half open on the neck of a bottle and a loaf, handles folded down. +picnic,field,garden,sand
D beside the seat = Beside the seat on the floor {stands|stand} $the, filled with folded wool, one strand hanging over the woven rim. +lounge,fireside,bedroom,reading-nook,cabin
D on the counter = $The {stands|stand} at the end of the counter, woven close, onions and a bunch of leaves showing over the rim. +kitchen +one
D stacked by the entrance = $The {stands|stand} stacked and {hangs|hang} from hooks by the entrance, rims overlapping, light coming through the weave in small bright squares. +shop,market +many

any-product
D clear of the rest = A little to the right of the middle of the table, clear of the rest, {is|are} $the, close enough for every edge to be read, with a short soft shadow on the side away from the light. +table -person -desk,counter,office
D toward the back edge = Toward the back edge of the table, half a step behind the rest, {is|are} $the, a little softer in outline, one bright line along the upper edge. +table -person -desk,counter,office
D within reach on the left = On the left of the desk, within reach of the chair, {is|are} $the, turned a little to the light, papers pushed back to make room. +desk,office -person
D on a shelf among others = At eye height to the right {is|are} $the, with a handwritten slip beside and other wares in rows going back into the shade. +shop -person
`;
