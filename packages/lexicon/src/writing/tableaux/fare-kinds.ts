/** Bakes and soups by what is in them: a plum cake has plums and no icing (tableaux.ts). */
export const FARE_KINDS_TABLEAUX = `
fare-fruit-cake | thing | plum cake, apple cake, pear cake, cherry cake, apricot cake, peach cake, rhubarb cake, blueberry cake, raspberry cake, blackberry cake, redcurrant cake, gooseberry cake, fig cake, berry cake, fruit tray bake, plum pastry, apple pastry | @ table, kitchen, garden, windowsill
D plums = Halved plums lie pressed into the dough in close rows, cut side up, their skins nearly black and their juice run purple into the crumb. +plum
D apples = Thin slices of apple fan out over the top in overlapping rows, browned along their edges and shining. +apple
D pears = Quartered pears lie in a star on the top, each scored in thin cuts that have opened in the oven. +pear
D cherries = Dark cherries have sunk into the top so that only their round backs show, each in a small red pool. +cherry
D stone fruit = Halved yellow fruit lies pressed into the top, cut side up, the hollows filled with syrup. +apricot,peach
D rhubarb = Pink sticks of rhubarb lie side by side across the top, their juice run in stripes into the crumb. +rhubarb
D berries = Berries have burst all over the top and left dark stains in the golden crumb. +blueberry,raspberry,blackberry,redcurrant,gooseberry,berry
D figs = Figs cut across lie all over the top, rose and full of seeds, their rims dark. +fig
D one piece out = The cake is flat and golden brown, one square cut out of the corner, so that the pale crumb shows under the fruit.
O sugar = A little sugar has been sifted over it and has melted wherever the fruit is wet.
N knife = A long knife lies beside the tin, juice and crumbs along the blade.
B kitchen = Behind, a sunny kitchen is out of focus. -garden,picnic,park,balcony,terrace
L left = Low sun from the left shines in the wet fruit and leaves the near edge brown.
V slant = Close view from above at a slant, 60 mm lens, sharp along the cut edge, warm fruit colours

fare-plain-cake | thing | lemon cake, orange cake, honey cake, almond cake, hazelnut cake, walnut cake, nut cake, pound cake, sponge cake, marble cake, bundt cake, loaf cake, banana bread, lemon drizzle, ginger cake, gingerbread cake, poppy seed cake, tea cake, coffee cake, olive oil cake, carrot cake, spice cake, yogurt cake, fruit cake, drizzle cake | @ table, kitchen, garden, windowsill
D cracked top = It has risen in the middle and cracked along the top, golden brown at the rim and paler in the crack.
D glaze = White sugar glaze has been poured over it and has set in slow drips down the side. +lemon,orange,drizzle,yogurt -fruit
D frosting = A thick coat of pale frosting lies on the top alone, roughened with the back of a spoon, chopped nuts along its rim. +carrot,spice,ginger
D nuts = Split nuts lie in rings over the top, toasted dark at their points. +almond,hazelnut,walnut,nut,honey
D fluted = Deep flutes run round it from foot to crown, light and dark by turns, the hole in the middle half in shade. +bundt,marble
D slice = One slice has been cut and leans on the blade of the knife, the crumb yellow and open. -bundt
O peel = Thin curls of peel lie on the top, bright against the glaze. +lemon,orange,drizzle
N half a fruit = Half a lemon and a small grater lie beside the plate. +lemon
B kitchen = Behind, a quiet kitchen is out of focus. -garden,picnic,park,balcony,terrace
L window = Soft light from a window on the left lies along the crust and rounds its far side in shade.
V table height = Three-quarter view at table height, 85 mm lens, crumb and crust sharp, warm browns and cream

fare-filled-doughnut | thing | jam doughnut, jam donut, filled doughnut, filled donut, custard doughnut, custard donut, cream doughnut, cream donut, jelly doughnut, jelly donut, berliner, krapfen, sufganiyot, bomboloni | @ table, bakery, cafe
D round no hole = It is round and plump without a hole, golden brown with one pale band round its middle, fine sugar clinging all over.
D bead of jam = A bead of red jam has pushed out at the side and run down through the sugar. +jam,jelly,berliner,krapfen,sufganiyot
D cream pushed out = Pale thick cream stands out at the slit in a soft ridge. +custard,cream,bomboloni
O sugar round = Spilt sugar lies round it like frost, with the print of one finger in it.
N paper = A square of greaseproof paper lies crumpled under one edge.
B shop = Behind, a cafe counter is out of focus.
L side = Window light from the left glitters in each grain of sugar.
V close = Close view at its own height, 90 mm macro lens, sugar and filling sharp

fare-soup-kinds | thing | onion soup, french onion soup, lentil soup, potato soup, leek soup, mushroom soup, fish soup, bean soup, minestrone, beetroot soup, nettle soup, cabbage soup, garlic soup | @ table, kitchen, restaurant
D onion crust = A slice of bread floats under a blistered lid of melted cheese, and brown broth with strands of onion wells up round its edge. +onion
D green cream = The soup lies thick and green to a finger below the rim, a swirl of cream drawn through it with the tip of a spoon. +leek,nettle
D red = Deep red broth stands to the rim, shreds of beetroot and a spoon of sour cream melting in it. +beetroot
D mushroom = The soup is pale brown, slices of mushroom and flecks of parsley lying on top with two gold drops of oil. +mushroom,garlic
D chunks = Pieces of vegetable stand up through the golden broth, small round eyes of fat and chopped parsley drifting between. +lentil,potato,bean,minestrone,cabbage
D fish = Pale flakes of fish, a mussel in its open shell and threads of saffron lie in the orange broth. +fish
D steam = Steam goes up from the bowl in one slow bent thread, and a drop has run down the outside of the rim.
O spoon = A heavy spoon lies beside the bowl on a folded napkin, the heel of a loaf torn open next to it.
B room = Behind, a dark warm kitchen is out of focus.
L window = Daylight from a window on the left lies on the surface and in the steam.
V seated = View from a seated diner's height, 60 mm lens, shallow focus, warm natural colours

fare-toast-kinds | thing | jam tart, jam tarts, custard tart, custard tarts, lemon tart, treacle tart, egg tart, egg tarts, pastel de nata, pasteis de nata | @ table, bakery, cafe
D thin case = A thin fluted case of pastry is filled to the rim, the crust browned at every point.
D blistered = The filling is yellow and blistered with dark spots, quivering a little at the middle. +custard,egg,nata
D jam mirror = The filling lies smooth and red as glass, one bubble left at the side. +jam
D lemon smooth = The filling lies smooth and yellow, a thin shine over it and a first slice drawn out. +lemon
O crumbs = Flakes of pastry lie round it on the plate.
B shop = Behind, a bright kitchen is out of focus.
L left = Light from the left shines on the filling and on each edge of the crust.
V close = Close three-quarter view, 85 mm lens, crust sharp, warm colours
`;
