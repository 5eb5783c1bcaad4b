/** Portraits of shoes and boots: whole sentences, plainly said. The form of the rows: `passages.ts`. */
export const SHOE_PORTRAITS = `
sneakers | sneaker, sneakers, running shoe, trainer, tennis shoe, trainers, running shoes, white sneakers, sports shoe, sports shoes
F mesh upper, thick sole = $The {has|have} a light mesh upper, a thick curved foam sole and flat laces. -canvas,high-top
F canvas and rubber = $The {has|have} a canvas upper, a rubber toe cap, metal eyelets and flat laces. +canvas,high-top
F *white leather = $The {is|are} clean white leather with small air holes, flat white laces and a light grey sole.
P side view = $The {is|are} turned to the side, so that the whole sole and the laces are visible. -wearing,floating,running
P in the air = $The {hangs|hang} tilted in the air with loose laces. +floating,flying,levitating,air
P one on its side = One stands upright, and the other lies on its side with the sole toward us. -wearing,floating,running,sneaker,shoe
P push off = The toe of $the bends on the ground, and the heel is raised. +running,jumping
M rows and colours = $The stand in a neat row in white, black, red and pale blue, all toes pointing the same way. -two,pair
M one turned to us = One of $the is turned to the side and the other points toward us. +two,pair
G the curve of the sole; the laces; the stitching

shoes | shoe, shoes, dress shoes, loafers, leather shoes, oxford shoes, brogues
F polished leather and laces = $The {is|are} smooth, polished leather with thin laces, neat stitching and a low heel. -loafers,loafer
F slip-on with strap = $The {is|are} smooth leather slip-ons with a strap across the top and a low heel. +loafers,loafer
F *brown leather = $The {is|are} polished brown leather, darker at the toe, with thin laces and a low wooden heel.
P pair turned = $The {is|are} turned to the side, one slightly in front of the other. -wearing,walking
M pairs in a row = $The stand in neat pairs in a row, brown, black and dark red, all toes pointing the same way. -two,pair
M shoes by the door = $The stand close together in pairs, large ones and small ones, with a pair of red rubber boots at the end. -two,pair
M one in front = One of $the points straight toward us and the other is turned to the side. +two,pair
G the polished toe; the stitching; the heel

high-heels | high heels, heels, stilettos, high heel
F pointed toe and thin heel = $The {has|have} a pointed toe, a smooth curved arch and a tall thin heel. -wearing
F *red and shiny = $The {is|are} shiny red, with a pointed toe and a tall thin heel.
P one on its side = One stands upright, and the other lies on its side. -wearing
M colours in a row = $The stand in a row in red, black, silver and pale pink. -two,pair
G the shiny toe; the thin heel

sandals | sandals, sandal, flip flops, flip-flops, slippers
F straps and flat sole = $The {has|have} crossed leather straps, a small metal buckle and a flat cork sole. -flip,flops,flop,slippers,slipper
F simple rubber straps = $The {has|have} a flat rubber sole and a thin strap in the shape of a V. +flip,flops,flop,flip-flops,flip-flop
F soft and fluffy = $The {is|are} soft and fluffy, open at the back. +slippers,slipper
P side by side = $The {lies|lie} side by side, toes pointing forward. -wearing
M pairs in a row = $The stand in pairs in a row. -two,pair
G the straps; the sole

ballet-shoes | ballet shoes, pointe shoes, ballet shoe, ballet slippers
F *pink satin and ribbons = $The {is|are} pale pink satin with flat square toes and long ribbons.
P crossed with ribbons = $The {lies|lie} crossed, the long ribbons loosely curled around them. -wearing,dancing
G the satin toes; the ribbons

boots | boot, boots, old boots, leather boots, work boots, ankle boots
F leather, laces and thick sole = $The {is|are} thick leather boots with long laces, metal eyelets, creases at the ankle and a heavy sole.
F *brown and worn = $The {is|are} worn brown leather, scuffed at the toes, with loose laces and a thick black sole.
P one fallen over = One stands upright, and the other has fallen over next to it. -wearing
P side by side = $The {stands|stand} side by side, the laces hanging loose. -wearing
M pairs by the wall = $The stand in pairs in a row, some brown, some black, with dried mud on the soles. -two,pair
G the toes; the creases; the metal eyelets

rain-boots | rain boots, wellies, rubber boots, rain boot, wellington boots
F *yellow rubber = $The {is|are} shiny yellow rubber with a thick sole and a small loop at the top.
F shiny rubber = $The {is|are} shiny rubber with a thick ribbed sole and small splashes of mud.
P side by side = $The {stands|stand} side by side, toes turned slightly out. -wearing
M colours in a row = $The stand in a row in yellow, red, green and blue, large pairs and small ones. -two,pair
G the shiny rubber; the toes

cowboy-boots | cowboy boots, cowboy boot, western boots
F stitched leather and heel = $The {has|have} pointed toes, slanted heels and curved decorative stitching on the tall leather shafts.
F *brown leather = $The {is|are} brown leather with cream stitching, pointed toes and slanted heels.
P side by side = $The {stands|stand} side by side, one slightly in front. -wearing
M pairs in a row = $The stand in a row, brown, black and red, each with different stitching. -two,pair
G the stitching; the pointed toes

hiking-boots | hiking boots, hiking boot, hiking shoes
F suede, padded collar and lugs = $The {is|are} ankle-high with padded collars, laces on metal hooks and deep-ridged rubber soles.
F *brown suede = $The {is|are} brown suede with red laces, padded collars and dark ridged soles.
P side by side = $The {stands|stand} side by side, with a little dried mud on the soles. -wearing
M pairs = $The stand in pairs, laces hanging loose. -two,pair
G the laces; the metal hooks; the soles
`;
