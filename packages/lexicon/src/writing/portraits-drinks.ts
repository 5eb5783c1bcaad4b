/** Portraits of drinks: whole sentences, plainly said. The form: `passages.ts`. */
export const DRINK_PORTRAITS = `
coffee | coffee, cup of coffee, espresso, black coffee, americano, coffee cup, mug of coffee, cups of coffee
F black in a white cup = $The {is|are} dark brown and smooth in a round white porcelain cup, with small bubbles at the rim. -espresso,milk,takeaway,paper,mug,beans,bean
F golden crema = $The {is|are} dark, with a thick golden-brown foam, in a small white espresso cup. +espresso
F paper cup and lid = $The {is|are} in a brown paper cup with a white lid and a cardboard band round it. +takeaway,paper
F dark with small bubbles = $The {is|are} nearly black, filled almost to the rim, with a ring of small golden bubbles. -espresso,takeaway,paper,beans,bean
F thick golden foam = $The {has|have} a thick golden-brown foam over the dark coffee. +espresso
P saucer, spoon and beans = A white saucer, a small silver spoon and a few roasted beans lie beside $the. -mountain,forest,beach,camp,office,paper,takeaway,beans,bean
P thin steam = Thin white steam rises from $the in a soft curl. -iced,beans,bean
P being poured = A thin dark stream pours into the cup, and small bubbles gather round it. +pouring,poured
P held in both hands = Two hands hold the cup of $the close, fingers wrapped round it. +holding,hands,hand
M cups on saucers = $The are in white porcelain cups on saucers, each with a small silver spoon.
M cups from above = The cups of $the are set close together, one black, one with a milk pattern, one with thick golden foam.
S biscuit = A small brown biscuit lies on the saucer.
G the rim of the cup; the foam; the surface of the coffee

coffee-beans | coffee bean, coffee beans
F shiny brown beans = $The {is|are} oval, shiny and dark brown, each with a line down the middle.
M piled dark beans = $The are piled together, shiny and dark brown.
G the shiny beans

latte | latte, cappuccino, latte art, flat white, mocha, cafe latte, macchiato
F leaf in the foam = $The {has|have} a neat white leaf drawn in the light brown foam, in a wide white ceramic cup. -cappuccino,iced,glass,mocha
F thick foam and cocoa = $The {has|have} a thick dome of white foam dusted with brown cocoa, in a wide white cup. +cappuccino
F heart in the foam = $The {has|have} a white heart in the smooth light brown foam. -iced
F cream and chocolate = $The {has|have} whipped cream and chocolate shavings on top, in a tall glass. +mocha
F white heart on brown = $The {has|have} smooth light brown foam with a clear white heart in the middle. -cappuccino,iced,mocha
F airy foam with cocoa = $The {has|have} a thick layer of airy white foam with a dusting of brown cocoa. +cappuccino
P saucer and spoon = $The {stands|stand} on a white saucer with a small silver spoon and a wrapped biscuit. -paper,takeaway
P beans and sugar = A few roasted coffee beans and two brown sugar cubes lie beside $the.
M hearts and leaves = $The have different patterns in the foam: a heart, a leaf and a swan.
G the pattern in the foam; the rim of the cup

iced-coffee | iced coffee, iced latte, cold brew, iced americano, frappe, frappuccino
F milk swirls in coffee = $The {is|are} in a tall clear glass full of ice cubes, white milk sinking into the dark brown coffee in soft swirls. -brew,americano,frappe,frappuccino
F clear dark and ice = $The {is|are} clear and dark brown in a tall glass full of large ice cubes. +brew,americano
F blended with cream = $The {is|are} light brown and blended with ice, topped with whipped cream and caramel sauce. +frappe,frappuccino
F milk sinking = $The {is|are} dark brown at the top and pale at the bottom, with white milk sinking in soft swirls between large ice cubes. -brew,americano,frappe,frappuccino
P straw and drops = A glass straw leans against the rim, and small drops of water cover the outside of the glass. -straw
P milk jug and beans = A small glass jug of milk and a few coffee beans stand beside $the.
M glasses with ice = $The stand side by side in tall clear glasses, the milk and coffee mixed to different shades of brown.
G the ice cubes; the drops on the glass; the swirls of milk

matcha | matcha, matcha tea, matcha bowl, matcha powder, hot matcha
F bright green with foam = $The {is|are} bright green with fine pale foam on top, in a wide handmade ceramic bowl. -powder
F fine green powder = $The {is|are} a fine bright green powder in a small dark bowl. +powder
F fine pale froth = $The {is|are} smooth and bright green, with a layer of fine pale froth. -powder
P bamboo whisk = A bamboo whisk and a small bowl of bright green powder stand beside $the. -whisk
M green bowls = The bowls of $the are filled with bright green tea and pale foam.
G the green foam; the rim of the bowl

matcha-latte | matcha latte, iced matcha latte, iced matcha, match latte, green tea latte
F green over white milk = $The {is|are} in a tall clear glass, bright green at the top and creamy white at the bottom, the matcha sinking into the milk in soft cloudy swirls. +iced,ice,glass,cold
F green foam in a cup = $The {is|are} pale green with a white leaf drawn in the foam, in a wide ceramic cup. -iced,ice,glass,cold
F green swirls and milk = $The {shades|shade} from vivid green at the top to creamy white at the bottom, the matcha sinking into cold milk in soft cloudy swirls between large clear ice cubes. +iced,ice,glass,cold
F pale green with a leaf = $The {is|are} pale green, with a white leaf drawn in the smooth foam. -iced,ice,glass,cold
P whisk and powder = A bamboo whisk and a small bowl of bright green matcha powder stand beside $the. -whisk
P straw and coaster = A glass straw leans against the rim, and the drink stands on a round pale stone coaster. -straw,coaster -hot
M green and white = $The stand side by side, green above and white below.
S condensation = Small drops of water cover the outside of the glass. +iced,ice,cold
G the swirls of green; the ice cubes +iced,ice; the rim of the glass

tea | tea, cup of tea, green tea, chai, herbal tea, mint tea, black tea, earl grey, tea cup set, afternoon tea
F amber in white china = $The {is|are} clear and amber-brown in a thin white porcelain cup with a fine gold rim. -green,iced,bubble,chai,mint,herbal,afternoon,garden,party,pot
F pale green in a small cup = $The {is|are} clear and pale yellow-green in a small round cup without a handle. +green
F milky with spices = $The {is|are} creamy light brown in a clear glass, with a cinnamon stick and two star anise beside it. +chai
F fresh mint leaves = $The {is|are} clear and golden in a glass, full of fresh green mint leaves. +mint,herbal
F cakes, scones and cups = $The {has|have} white and pink china cups, a tiered stand with small sandwiches, scones and cakes, and a round teapot. +afternoon,party
F clear amber-brown = $The {is|are} clear and amber-brown, darker toward the middle. -green,iced,bubble,chai,mint,herbal,afternoon,garden,party,pot
F clear yellow-green = $The {is|are} clear and pale yellow-green, with a few small leaves at the bottom. +green
F creamy brown spices = $The {is|are} creamy and light brown, with a star anise floating on top. +chai
P saucer and lemon = A matching saucer, a thin slice of lemon and a small silver spoon lie beside $the. -green,chai,mint,afternoon,lemon
P teapot and honey = A round white teapot and a small pot of honey stand behind $the. -teapot,pot,afternoon
P thin steam = Thin white steam rises from $the. -iced,afternoon
M cups and saucers = $The are in white porcelain cups with thin gold rims, each on its saucer.
S tea leaves = A small wooden scoop of dried tea leaves lies beside it. -afternoon
G the rim of the cup; the surface of the tea; the steam

iced-tea | iced tea, sweet tea, peach iced tea, lemon iced tea
F amber with lemon and ice = $The {is|are} clear and amber-brown in a tall glass with ice cubes, slices of lemon and a sprig of mint.
F lemon and mint = $The {is|are} clear and amber-brown, full of ice cubes, lemon slices and mint leaves.
P jug behind = A large glass jug with lemon slices stands behind $the. -jug,pitcher
M tall glasses = $The stand side by side in tall glasses with ice, lemon slices and mint.
G the ice cubes; the lemon slices; the drops on the glass

bubble-tea | bubble tea, boba, boba tea, milk tea, brown sugar boba
F milky with black pearls = $The {is|are} creamy light brown in a clear plastic cup, with round black tapioca pearls at the bottom and brown sugar streaks on the sides. -taro,matcha,strawberry,fruit
F purple with pearls = $The {is|are} creamy pale purple in a clear plastic cup, with round black pearls at the bottom. +taro
F pink with pearls = $The {is|are} creamy pink in a clear plastic cup, with round black pearls and pieces of strawberry. +strawberry
F green with pearls = $The {is|are} bright green over white milk in a clear plastic cup, with round black pearls at the bottom. +matcha
F black pearls at the bottom = $The {has|have} round black tapioca pearls at the bottom and streaks of brown sugar up the sides. -taro,matcha,strawberry,fruit
P wide straw = A wide straw stands in $the.
M row of cups = $The stand side by side in clear plastic cups, brown, pink, green and pale purple, with black pearls under the milk.
G the pearls; the clear cup; the ice

teapot-kind | teapot, kettle, samovar, tea pot, tea set, tea kettle
F round white porcelain = $The {is|are} round and smooth, with a curved spout, a looped handle and a lid with a small knob. -kettle,samovar,glass,iron,set,copper
F *white with blue flowers = $The {is|are} round and white, with painted blue flowers, a curved spout and a small lid. -kettle,samovar,glass,iron,copper
F teapot and cups = $The {has|have} a round teapot, a small milk jug, a sugar bowl and cups on saucers with the same pattern. +set
F polished metal and spout = $The {is|are} polished metal, rounded, with a curved spout and a black handle over the top. +kettle,copper
F tall brass urn = $The {is|are} a tall polished brass urn with two handles, a small tap and a teapot on top. +samovar
F black cast iron = $The {is|are} black cast iron with small raised dots, a short spout and a metal handle over the lid. +iron
F clear with leaves = $The {is|are} clear and round, with amber tea and opened leaves inside. +glass
P steam from the spout = Thin white steam rises from the spout of $the. -empty
P cups beside = Two small cups and a dish of dried tea leaves stand beside $the. -cup,cups,set,stove
P pouring = A clear stream of tea pours from the spout into a cup. +pouring
M shapes in a row = $The stand side by side, one tall, one round, one flat.
G the curve of the spout; the lid; the handle

wine | wine, red wine, white wine, wine glass, glass of wine, glasses of wine, rose wine, rosé
F deep red in a wide glass = $The {is|are} deep red and clear in a large round glass with a long thin stem. -white,rose,rosé,bottle,champagne
F pale gold = $The {is|are} pale gold and clear in a tall glass with a long thin stem. +white
F pale pink = $The {is|are} pale pink and clear in a tall glass with a long thin stem. +rose,rosé
F deep ruby red = $The {is|are} clear and deep ruby red, lighter at the edge. -white,rose,rosé,bottle,champagne
F clear pale gold = $The {is|are} clear and pale gold. +white
P bottle and cork = A dark bottle and a cork stand behind $the. -bottle
P cheese and grapes = A small plate with cheese and grapes stands beside $the. -cheese,grapes,grape,bottle
P round glass and bottle = $The {is|are} poured a third full into a wide wine glass, and a dark bottle stands behind it. -bottle,glass
M glasses poured = $The are poured into round glasses with long thin stems, each filled to a third.
M glasses meeting = The glasses of $the touch at the rims, the wine tilting inside. +toast,toasting,cheers,cheer,clinking
G the rim of the glass; the stem; the surface of the wine

champagne-kind | champagne, prosecco, sparkling wine, champagne glass, champagne glasses, champagne flute
F golden with bubbles = $The {is|are} pale gold in a tall slim glass, with fine lines of bubbles rising to the top. -bottle,tower
F fine bubbles = $The {is|are} pale gold, with fine lines of bubbles rising to a thin white foam. -bottle,tower
P ice bucket = A dark green bottle stands behind $the in a silver bucket of ice. -bottle,bucket
P strawberry = A fresh strawberry sits on the rim of the glass. -tower,bottle
M flutes together = $The stand close together in tall slim glasses, pale gold with fine bubbles.
M glasses meeting = The glasses of $the touch at the rims, bubbles rising inside. +toast,toasting,cheers,cheer,clinking
G the bubbles; the rim of the glass; the stem

beer-kind | beer, pint, beer glass, ale, lager, stout, pint of beer, beers, craft beer, guinness, beer mug
F golden with white foam = $The {is|are} clear and golden in a tall glass, with rising bubbles and a thick white head of foam. -stout,guinness,bottle,can,dark,ale
F black with cream foam = $The {is|are} almost black in a tall glass, with a smooth cream-coloured head of foam. +stout,guinness,dark
F copper brown = $The {is|are} copper-brown in a tall glass, with a thick cream head of foam. +ale
F golden with a thick head = $The {is|are} clear and golden, with rising bubbles and a thick white head of foam. -stout,guinness,dark,ale
P drops on the glass = Drops of water run down the cold glass of $the. -bottle,can
P pretzels = A small bowl of salted pretzels stands beside $the. -pretzel,bottle
P tall cold glass = $The {fills|fill} a tall glass covered in small drops of water. -glass,bottle,can,mug,pint
M row of glasses = $The stand in a row in tall glasses: pale gold, amber and dark brown, each with white foam.
G the foam; the drops on the glass; the bubbles

cocktail-kind | cocktail, cocktails, drink, drinks, tropical drink, pina colada, mai tai, tequila sunrise, cosmopolitan, old fashioned, negroni, aperol spritz, spritz, gin and tonic, gin tonic, moscow mule
F orange and red with fruit = $The {is|are} orange at the top and red at the bottom, in a tall glass with ice, a slice of orange and a cherry. -martini,mojito,margarita,negroni,pina,colada,cosmopolitan,fashioned,spritz,aperol,gin,mule,blue,green,pink
F creamy with pineapple = $The {is|are} creamy white in a tall curved glass, with a wedge of pineapple, a red cherry and a green straw. +pina,colada
F pink in a cone glass = $The {is|are} clear pink in a wide cone-shaped glass with a long stem and a curl of orange peel. +cosmopolitan
F amber with one large cube = $The {is|are} amber-brown in a low heavy glass, with one large clear ice cube, a strip of orange peel and a cherry. +fashioned
F red with orange peel = $The {is|are} deep red in a low heavy glass, with one large clear ice cube and a slice of orange. +negroni
F bright orange with bubbles = $The {is|are} bright orange and sparkling in a large round wine glass, with ice and a slice of orange. +spritz,aperol
F clear with lime and cucumber = $The {is|are} clear and sparkling in a large round glass, with ice, a slice of lime, cucumber and juniper berries. +gin
F copper mug with mint = $The {is|are} in a shiny copper mug with crushed ice, a wedge of lime and a sprig of mint. +mule
F clear with ice and garnish = $The {is|are} in a clear glass with large ice cubes, a sprig of mint and a slice of citrus on the rim. -martini,pina,colada,cosmopolitan,mule
F ice, mint and fruit = $The {is|are} cold and colourful, with ice cubes, a sprig of mint and a slice of orange. -martini,pina,colada,cosmopolitan,mule
P napkin and citrus = Half an orange and a small white napkin lie beside $the. -pool,beach,mint,orange
P drops on the glass = Small drops of water cover the cold glass of $the. -martini,cosmopolitan
M glasses and colours = $The stand side by side in different glasses: one orange with ice, one deep red, one clear with mint and lime.
G the ice cubes; the rim of the glass; the slice of fruit

martini | martini, dry martini, espresso martini
F clear with olive = $The {is|are} clear and cold in a wide cone-shaped glass with a long stem and a green olive on a steel pick. -espresso
F coffee foam and beans = $The {is|are} dark brown with smooth pale foam in a wide cone-shaped glass, with three coffee beans on top. +espresso
P shaker = A steel cocktail shaker stands behind $the.
M cone glasses = $The stand side by side in wide cone-shaped glasses, each with an olive on a pick.
G the rim of the glass; the stem; the olive

mojito | mojito, mojitos
F lime, mint and crushed ice = $The {is|are} clear and pale green in a tall glass, full of crushed ice, lime wedges and fresh mint leaves.
P limes beside = Half a lime, a sprig of mint and a wooden muddler lie beside $the.
M tall glasses = $The stand side by side in tall glasses with crushed ice and mint.
G the mint leaves; the crushed ice; the lime

margarita | margarita, margaritas
F pale green with salt rim = $The {is|are} pale green and cloudy in a wide glass with a white salt rim and a slice of lime. -strawberry,mango
F pink with sugar rim = $The {is|are} pink and icy in a wide glass with a sugar rim and a fresh strawberry. +strawberry
P lime and salt = Half a lime and a small dish of coarse salt stand beside $the.
M wide glasses = $The stand side by side in wide glasses with white salt rims and slices of lime.
G the salt rim; the lime; the glass

whisky-kind | whisky, whiskey, bourbon, rum, brandy, scotch, glass of whiskey, cognac
F amber over ice = $The {is|are} clear amber in a heavy, low, cut-crystal glass with one large ice cube.
F golden brown in heavy glass = $The {is|are} golden brown in a heavy low glass with a thick base.
F amber and one cube = $The {is|are} clear and deep amber around one large ice cube.
P bottle behind = A square glass bottle with a cork stopper stands behind $the. -bottle
P wooden board and orange = A strip of orange peel lies beside $the on a small wooden board. -cigar
M glasses of amber = $The are poured into heavy low glasses, from pale gold to dark amber.
G the cut glass; the ice cube; the amber edge

hot-chocolate | hot chocolate, cocoa, mug of hot chocolate
F cream and cocoa = $The {is|are} dark brown and creamy in a thick mug, with whipped cream and a dusting of cocoa on top. -marshmallow,marshmallows
F marshmallows on top = $The {is|are} dark brown and creamy in a thick mug, covered with small white marshmallows. +marshmallow,marshmallows
F thick brown and cream = $The {is|are} thick and dark brown, with a swirl of whipped cream on top. -marshmallow,marshmallows
F small white marshmallows = $The {is|are} covered with small white marshmallows that are just starting to melt. +marshmallow,marshmallows
P cinnamon and biscuit = A cinnamon stick and a star-shaped biscuit lie beside $the.
P thin steam = Thin white steam rises from $the.
P thick ceramic mug = $The {is|are} in a thick cream-coloured ceramic mug, with a cinnamon stick beside it. -mug,cup
M mugs with cream = The mugs of $the stand close together, some with whipped cream, some with small white marshmallows.
G the whipped cream; the rim of the mug; the steam

juice | juice, orange juice, smoothie, apple juice, fruit juice, green juice, smoothies, green smoothie
F bright orange in a glass = $The {is|are} bright orange and slightly cloudy in a tall clear glass. -smoothie,smoothies,apple,green,tomato,grape,berry,strawberry
F thick pink with seeds = $The {is|are} thick and pink in a tall clear glass, with a fresh strawberry on the rim. +smoothie,smoothies,berry,strawberry -green,mango,banana
F thick and green = $The {is|are} thick and bright green in a tall clear glass. +green
F clear gold = $The {is|are} clear and golden in a tall glass. +apple
F thick and yellow = $The {is|are} thick and yellow in a tall clear glass. +mango,banana
F thick and red = $The {is|are} thick and red in a tall glass with a stick of celery. +tomato
F bright and cloudy = $The {is|are} bright orange and slightly cloudy, with a little foam at the top. -smoothie,smoothies,apple,green,tomato,grape,berry,strawberry
P straw and fruit = A striped paper straw stands in $the, and cut fruit lies beside the glass. -straw
P halved oranges = Two halved oranges and a few green leaves lie beside $the. -smoothie,smoothies,apple,green,tomato,grape,berry,orange
M colours in a row = $The stand side by side in tall clear glasses, orange, pink, yellow and green.
G the rim of the glass; the bright colour; the straw

lemonade | lemonade, lemonade stand, pink lemonade, lemonade glass
F pale yellow with lemon = $The {is|are} pale yellow and cloudy in a tall glass, with ice cubes, slices of lemon and a sprig of mint. -stand,pink
F pink with lemon = $The {is|are} pale pink in a tall glass, with ice cubes and slices of lemon. +pink
F wooden counter and jug = $The {is|are} a small wooden counter painted yellow and white, with a glass jug of lemonade, paper cups and a bowl of lemons. +stand
F ice and lemon slices = $The {is|are} pale yellow and cloudy, full of ice cubes, lemon slices and mint leaves. -stand,pink
P jug and lemons = A glass jug with lemon slices and two whole lemons stand behind $the. -stand,jug,pitcher
P straw = A striped paper straw stands in the glass. -stand
M glasses with slices = The glasses of $the stand side by side, pale yellow with ice, lemon slices and mint.
G the ice cubes; the lemon slices; the drops on the glass

soda-kind | soda, cola, coke, soft drink, soda can, tonic, ginger ale
F dark with ice and bubbles = $The {is|are} dark brown and fizzy in a tall glass full of ice, with bubbles on the inside and a slice of lemon. -can,tonic,ginger
F cold metal can = $The {is|are} in a cold metal can covered with small drops of water. +can
F clear with bubbles = $The {is|are} clear and fizzy in a tall glass with ice and a slice of lime. +tonic,ginger
F fizzy over ice = $The {is|are} dark brown and fizzy, poured over ice cubes, with pale foam at the top. -can,tonic,ginger
P straw = A red and white striped straw stands in the glass. -can
M glasses with ice = $The stand side by side, fizzy and full of ice.
G the bubbles; the ice; the drops of water

milk | milk, glass of milk, milk bottle
F white in a clear glass = $The {is|are} smooth and white in a tall clear glass. -bottle,splash,carton
F glass bottle with cap = $The {is|are} in a clear glass bottle with a foil cap. +bottle
F smooth and white = $The {is|are} smooth and bright white. -splash,carton
P biscuits beside = Two round biscuits lie on a small plate beside $the. -cat,cow,cookies,biscuits,biscuit,cookie
M glasses side by side = The glasses of $the stand side by side, filled almost to the rim.
G the rim of the glass; the white surface

water | water, glass of water, water glass, sparkling water, bottle of water, water bottle
F clear in a glass = $The {is|are} perfectly clear in a simple tall glass. +glass -lemon,sparkling,bottle
F clear with lemon and ice = $The {is|are} clear in a tall glass with ice cubes, a slice of lemon and a mint leaf. +lemon,sparkling
F slim bottle and cap = $The {has|have} a slim rounded shape and a screw cap with a small loop. +bottle
F clear and rippled = $The {is|are} clear, with small ripples and bright reflections on the surface. -glass,bottle,lemon,sparkling
F lemon and mint = $The {is|are} perfectly clear, with ice cubes, a slice of lemon and a mint leaf. +lemon,sparkling
M glasses side by side = The glasses of $the stand side by side, clear and filled almost to the rim. +glass
G the rim of the glass +glass; the clear surface
`;
