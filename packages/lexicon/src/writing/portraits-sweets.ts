/** Portraits of sweets, ice, cheese, honey and jam: whole sentences, plainly said. The form of the rows: `passages.ts`. */
export const SWEET_PORTRAITS = `
ice-cream | ice cream, gelato, ice cream cone, ice cream cones, sorbet, soft serve, frozen yogurt, scoop of ice cream
F scoops in a waffle cone = $The {has|have} two round scoops, one pink strawberry and one white vanilla, in a crisp golden waffle cone. -bowl,cup,truck,shop,van,sandwich,soft,chocolate,sorbet,tub,mint
F scoops in a glass bowl = $The {is|are} served in three round scoops, white vanilla, pink strawberry and brown chocolate, with a thin wafer. +bowl,cup -chocolate,mint
F *white swirl = $The {is|are} a tall smooth white swirl with a curled tip. +soft
F dark chocolate scoop = $The {is|are} a smooth dark brown scoop with small pieces of chocolate. +chocolate
F green with chocolate chips = $The {is|are} a pale green scoop with dark chocolate chips. +mint
F bright fruit scoop = $The {is|are} a smooth bright scoop with an icy surface, pink like raspberry. +sorbet
F scoops with melting edges = $The {has|have} round scoops with a rough surface and soft melting edges.
P drip down the side = A drip of $the runs down the side. -bowl,cup,tub
P mint and berries = A fresh mint leaf and a few raspberries decorate $the. -cone,mint
M cones in colours = $The are different colours: pink strawberry, white vanilla, green pistachio and brown chocolate.
M tubs side by side = The tubs of $the stand side by side, each with soft swirls in another colour and a metal scoop. +tub,tubs,shop,counter
S sprinkles = Coloured sprinkles are scattered over the top.
G the melting edge; the crisp cone -bowl,cup,tub,soft; the round scoops -soft

popsicle | popsicle, popsicles, ice lolly, ice pop, ice lollies
F fruit slices in ice = $The {is|are} smooth and icy on a flat wooden stick, with slices of strawberry and kiwi frozen inside.
F *red to yellow = $The {is|are} a smooth icy bar that fades from red to orange and yellow, on a flat wooden stick.
P ice and mint = $The {lies|lie} on crushed ice with slices of lime and mint leaves. -hand
M in a row = $The lie side by side in pink, orange, green and purple, sticks pointing the same way.
G the icy surface; the melting tip

sundae-kind | sundae, milkshake, milkshakes, banana split, ice cream sundae
F scoops, sauce and cherry = $The {has|have} scoops of vanilla and chocolate in a tall glass with chocolate sauce, whipped cream, chopped nuts and a red cherry. -milkshake,milkshakes,banana
F tall glass with cream = $The {is|are} in a tall ridged glass with a tall swirl of whipped cream, a red cherry and a striped straw. +milkshake,milkshakes
F banana halves and scoops = $The {has|have} two halves of banana, three round scoops, chocolate sauce, whipped cream and red cherries. +banana
P long spoon = A long silver spoon lies beside $the on a white napkin.
M tall glasses = $The are in tall glasses, one pink, one brown and one white, each with whipped cream and a cherry.
G the whipped cream; the glass; the cherry

chocolate | chocolate, chocolates, truffle, truffles, chocolate bar, chocolate truffles, box of chocolates
F dark squares and broken edges = $The {is|are} a dark brown, shiny bar with clear squares, one row broken off. -truffle,truffles,chocolates,white,milk,fountain,box,many
F round and dusted = $The {is|are} small, round and dark, dusted with brown cocoa powder. +truffle,truffles
F white bar = $The {is|are} a smooth cream-coloured bar with clear squares. +white
F shiny brown squares = $The {is|are} smooth, light brown and shiny, with clear squares. +milk
P cocoa and nuts = A little cocoa powder and a few whole hazelnuts lie beside $the. -box
M assorted box = $The include dark squares, round milk chocolates and white hearts, each with a thin line of icing or a nut on top.
M truffles piled = $The are small and round, some dusted with cocoa, some coated in chopped nuts or white sugar. +truffle,truffles
G the shiny squares -truffle,truffles; the cocoa powder; the broken edge -truffle,truffles

candy | candy, sweets, candies, lollipop, lollipops, gummy bears, candy cane, jelly beans, cotton candy, marshmallow, marshmallows, candy floss
F bright mixed shapes = $The {is|are} small, shiny and bright, in red, orange, yellow, green and pink. -lollipop,lollipops,gummy,cane,cotton,floss,marshmallow,marshmallows,jelly
F coloured spiral on a stick = $The {is|are} a large flat spiral in red, yellow, white and blue on a white stick. +lollipop,lollipops
F clear little bears = $The {is|are} small, clear and soft, shaped like bears in red, green, yellow and orange. +gummy
F red and white stripes = $The {is|are} a hooked stick with red and white spiral stripes. +cane
F pink fluffy cloud = $The {is|are} a large fluffy pink cloud on a paper stick. +cotton,floss
F soft white cylinders = $The {is|are} soft, white and round, dusted with sugar. +marshmallow,marshmallows
F glossy beans = $The {is|are} small, glossy and oval, in many bright colours. +jelly
P paper bag = A striped paper bag lies open beside $the. -lollipop,jar,bowl
M many colours = $The lie mixed together in every bright colour, some in twisted clear wrappers. -gummy,cane,marshmallow,marshmallows
M spirals on sticks = $The are large flat spirals in different colours, standing close together on white sticks. +lollipop,lollipops
M soft white pieces = $The are soft and white, some toasted golden brown at the edge. +marshmallow,marshmallows
G the shiny surface; the bright colours

dessert | dessert, desserts, pudding, panna cotta, creme brulee, crème brûlée, flan, mousse, tiramisu, jelly, trifle, parfait
F chocolate mousse with cream = $The {is|are} a smooth dark chocolate mousse in a small glass, with whipped cream, a raspberry and a mint leaf. -panna,creme,brulee,crème,brûlée,flan,tiramisu,jelly,trifle,parfait,desserts
F white with red sauce = $The {is|are} smooth, white and round, with red raspberry sauce and fresh berries on top. +panna
F caramel crust = $The {has|have} pale yellow custard in a small white dish under a thin, shiny layer of burnt brown sugar. +creme,brulee,crème,brûlée
F custard with caramel = $The {is|are} smooth, pale yellow and round, with shiny brown caramel running down the sides. +flan
F coffee layers and cocoa = $The {has|have} clear layers of brown coffee-soaked biscuit and white cream, with a thick dusting of cocoa on top. +tiramisu
F clear and wobbly = $The {is|are} clear, shiny and bright red, with fluted sides. +jelly
F layers in a glass = $The {has|have} layers of berries, yellow custard, sponge and white cream in a tall glass. +trifle,parfait
P spoon and mint = A small silver spoon and a fresh mint leaf lie beside $the.
M different sweets = $The include a chocolate mousse in a glass, a slice of berry cake and a small tart with cream.
G the smooth top; the cream; the sauce

cheese | cheese, cheese board, cheddar, gouda, parmesan, swiss cheese, blue cheese, cheese platter, mozzarella, feta, cheeseboard
F wedges in variety = $The {includes|include} a wedge of creamy white brie with a slice cut out, a block of aged orange cheddar and a crumbly piece of blue. -cheddar,gouda,parmesan,swiss,blue,mozzarella,feta,goat,slice,mouse
F block of orange cheddar = $The {is|are} a firm orange block with a few pieces broken off in front. +cheddar
F yellow wedge with holes = $The {is|are} a pale yellow wedge with a smooth rind and large round holes. +swiss,mouse,slice
F golden wedge and red wax = $The {is|are} a smooth golden wedge with a rim of red wax. +gouda
F rough hard wedge = $The {is|are} a hard, pale gold wedge with a rough, grainy cut side. +parmesan
F white with blue veins = $The {is|are} white and crumbly, with blue-green veins. +blue
F soft white balls = $The {is|are} soft, round and white, with shiny wet skin. +mozzarella
F white block and herbs = $The {is|are} a crumbly white block with a little olive oil and oregano. +feta
P knife and crackers = A small cheese knife and a few round crackers lie beside $the. -mouse,crackers,cracker,knife
P honey and walnuts = A small jar of honey, a few walnuts and a sprig of rosemary stand beside $the. -mouse,walnuts,walnut
M board of cheeses = $The include a white brie with one slice pulled away, a wedge of orange cheddar and a crumbling blue.
S grapes = A small bunch of red grapes lies beside it. -grapes,grape
G the cut side; the rind; the crumbs

goat-cheese | goat cheese, goat's cheese, chevre
F white log with herbs = $The {is|are} a soft white log with a thin rind, cut into round slices, with thyme and black pepper on top.
P honey beside = A small dish of honey and a few walnuts stand beside $the.
G the soft white slices; the herbs

honey | honey, jar of honey, honey jar
F golden in a glass jar = $The {is|are} clear and deep golden in a round glass jar with a wooden dipper resting across the top.
F golden ribbon = $The {is|are} clear, thick and golden, falling from a wooden dipper in a smooth ribbon. -jar
P honeycomb = A piece of honeycomb and a few small white flowers lie beside $the.
M jars in shades = The jars of $the go from pale yellow to dark amber, each with a brown paper lid and a piece of string.
G the golden honey; the rim of the jar; the dipper

syrup-jam | syrup, jam, marmalade, maple syrup, jam jar, jar of jam
F red fruit in a jar = $The {is|are} dark red and shiny in a glass jar, with pieces of strawberry pressed against the glass. -marmalade,maple,syrup
F orange peel in jelly = $The {is|are} clear and orange, with thin strips of peel, in a small glass jar. +marmalade
F clear brown syrup = $The {is|are} clear, amber-brown and shiny in a small glass jug. +maple,syrup
P spoon and bread = A small spoon and a slice of white bread lie next to $the. -bread,spoon
M jars in colours = The jars of $the are red, orange and dark purple, with checked cloth lids tied with string.
G the shiny surface; the glass
`;
