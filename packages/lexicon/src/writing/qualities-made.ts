/** What things look like by what they are made of, how they were cooked, and what a juice, a soup or a cake is of: true of whatever has the word. */
export const MADE_QUALITIES = `
enamel | enamel, enamelled, enameled
Q glassy enamel = The enamel of $the is glassy and a little uneven, with a dark line along the rim. -sign
Q enamel sign = The enamel of $the is glassy, with dark specks at the screw holes. +sign

cast-iron | cast iron, cast-iron
Q black iron skin = The cast iron of $the is black and finely pitted, with a dull shine along the edges.

linen | linen
Q slubs in the weave = The linen of $the shows its weave, with thicker threads here and there and soft creases.

canvas | canvas
Q firm weave = The canvas of $the is firm and matt, its weave visible and its seams double.

ceramic | ceramic, stoneware
Q glaze thinner = The glaze of $the is thinner at the edges, where the clay shows through a little.

porcelain | porcelain, bone china
Q porcelain rim = The porcelain of $the is smooth and thin, slightly see-through at the rim.

brass | brass
Q brass tone = The brass of $the is warm yellow where it is touched and brown in the corners.

copper | copper
Q copper tone = The copper of $the runs from pink to brown, with soft reflections.

steel | steel, stainless steel, chrome, aluminium, metal
Q soft bands = Soft light and dark bands run along the metal of $the. -bridge,tower,building

glass | glass, crystal
Q dark and bright edges = The glass of $the has dark lines along its edges and one bright reflection. +bottle,jar,vase,bowl,cup,jug,teapot,lamp,table,flask

concrete | concrete, bare concrete
Q casting marks = The concrete of $the is pale grey, with small air holes and the lines of its boards.

brick | brick, red-brick, brickwork
Q uneven bricks = The bricks of $the vary from orange to dark red, with pale mortar between. -white,black,painted

plaster | plaster, bare plaster, plastered
Q trowel marks = The plaster is matt, pale pinkish brown, with curved marks of the trowel. +wall,walls -white,grey,blue,green

wicker | wicker, rattan, woven, cane
Q woven canes = Thin canes pass over and under one another, each with its own small shadow. +basket,chair,stool,lamp,bag,table,tray

wool | wool, woollen, knitted, woolen
Q loops and fuzz = The knit of $the shows its loops, with a fine fuzz along the edges. -sheep,ball,yarn

tin | tin
Q tinplate = The tin of $the is thin and bright, with a folded seam and a few dents. +mug,box,bucket,bath,toy,lantern,roof

roast | roast, oven-roasted
Q browned corners = The corners of $the are crisp and brown, the faces golden, and a little fat shines on them. +potato,vegetable,carrot,parsnip -chicken,coffee,nut,almond
Q browned skin = The skin of $the is browned and crackled. +chicken,duck,turkey,meat,pork

fried | fried, deep-fried, pan-fried
Q lacy edge = The edge of $the is brown and crisp, with tiny bubbles in it. -rice,chicken

crushed | crushed
Q splinters of ice = The ice is broken to splinters, glassy where it melts. +ice

browned | browned, golden-brown
Q uneven brown = $The {is|are} browned unevenly, some pieces almost dark, some only gold. +breadcrumb,nut,almond,crumb,coconut,oat

cracked-glass | cracked glass, cracked screen, broken glass
Q fine web = A fine web of cracks runs across the glass from one point at its edge. -window,greenhouse

beetroot | beetroot, beet
Q beetroot red = $The {is|are} a deep purple-red, almost black in the middle and magenta at the edge. +juice,soup,drink,smoothie,risotto,hummus

tomato | tomato
Q tomato red = $The {is|are} a warm orange-red, with a little oil in bright rings on top. +soup,sauce
Q tomato plants = $The {climbs|climb} strings to above head height, with rough, deeply cut leaves and trusses of green and red fruit. +plant

carrot | carrot
Q carrot orange = $The {is|are} bright, opaque orange. +soup,juice

pumpkin | pumpkin, squash, butternut
Q pumpkin orange = $The {is|are} thick and deep orange. +soup,puree

lentil | lentil
Q lentils in broth = Small lentils, brown and soft, break the surface of $the, with bits of orange carrot. +soup,stew

pea | pea, split pea
Q pea green = $The {is|are} thick and light green. +soup

mushroom | mushroom
Q mushroom slices = Brown slices of mushroom, curled and shiny, lie all through $the. +risotto,soup,pasta,omelette,tart,stew

plum | plum
Q plum dumplings = $The {is|are} round and pale, and a dark purple stain of juice shows where the dough is thinnest. +dumpling
Q plum purple = Halved plums, purple at the rim and amber in the middle, cover $the. +cake,tart,pie,crumble

apricot | apricot
Q apricot halves = Halved apricots with browned edges lie close together on $the, glazed and shiny. +tart,cake,pie

apple | apple
Q apple slices = Thin slices of apple, brown at the tips, overlap across $the. +tart,cake
Q apple gold = $The {is|are} cloudy and pale gold. +juice,cider

lemon-made | lemon
Q lemon yellow = $The {is|are} pale yellow, with specks of zest. +curd,cake,sorbet,mousse

blueberry | blueberry
Q blueberry stains = Purple stains spread round the berries in $the. +muffin,cake,scone,pancake

cherry-made | cherry, sour cherry
Q cherries in the crust = Dark red cherries shine through the openings of $the. +pie,tart,cake

chocolate-made | chocolate
Q chocolate crumb = $The {is|are} dark brown and close-grained. +cake,mousse,brownie,cookie -hot,ice

mango-made | mango
Q mango fan = Slices of ripe mango, deep yellow and smooth, lie fanned out beside white, glossy rice. +rice
Q mango yellow = $The {is|are} opaque and deep yellow. +juice,smoothie,lassi

orange-made | orange
Q orange juice = $The {is|are} bright orange and slightly cloudy. +juice
`;
