/** Portraits of fruit and vegetables: whole sentences, plainly said. The form: `passages.ts`. */
export const PRODUCE_PORTRAITS = `
figs | fig, figs
F purple skin and pink inside = $The {is|are} ripe and dark purple, cut open to show soft pink flesh full of tiny pale seeds. -green,dried,tree
F whole with short stem = $The {is|are} plump and round at the base, with smooth dark purple skin and a short green stem. -dried,tree
P honey beside = A small dish of honey and a few walnuts stand beside $the. -tree,cheese
M whole and halved = Some of $the are whole and dark purple, others are cut in half to show their pink, seeded flesh.
M in a bowl = $The lie close together, deep purple with short green stems, one torn open to the pink middle.
G the pink flesh; the purple skin

grapes | grape, grapes, bunch of grapes
F purple bunch = $The {hangs|hang} in a full bunch, dark purple and round, with a pale dusty bloom and a woody green stem. -green,white
F *pale green bunch = $The {hangs|hang} in a full bunch, pale green and slightly see-through, with a woody stem.
P over the edge = The end of the bunch of $the hangs over the edge, and a few loose ones lie in front. -vine,vineyard
M dark cluster = $The form a large cluster, dark red and purple, with a few loose ones in front.
M dark and green = $The lie in full bunches, dark purple and pale green, with a green vine leaf between.
G the round skins; the pale bloom; the stem

berries | berry, berries, raspberry, raspberries, blueberry, blueberries, blackberry, blackberries, currants, cranberry, cranberries, mixed berries
F red with tiny hairs = $The {is|are} bright red and soft, made of small round beads, hollow at the top. +raspberry,raspberries
F blue and dusty = $The {is|are} round and deep blue, with a pale dusty bloom and a small crown on top. +blueberry,blueberries
F black and glossy = $The {is|are} black and glossy, made of many small shiny beads, with a small green leaf. +blackberry,blackberries
F red strings of beads = $The {is|are} small, round, red and shiny, hanging in strings on thin green stalks. +currants,currant,cranberry,cranberries
F mixed red and blue = $The {is|are} fresh and ripe: red raspberries, blue blueberries and shiny blackberries. -raspberry,raspberries,blueberry,blueberries,blackberry,blackberries,currants,currant,cranberry,cranberries
P mint leaves = A few fresh mint leaves lie among $the. -bush,branch,forest
M piled with leaves = $The are piled together, fresh and shiny, with a few small green leaves between them. -raspberry,raspberries,blueberry,blueberries
M blue heap = $The are piled together, deep blue and dusty, with two green leaves on top. +blueberry,blueberries
M red heap = $The are piled together, bright red and soft, with a few small green leaves. +raspberry,raspberries
M wet from rinsing = $The are wet, with small clear drops of water on them.
G the shiny beads; the drops of water; the leaves

cherry-kind | cherry, cherries, plum, plums
F shiny dark red pair = $The {is|are} round, shiny and dark red, with a long thin green stem. -plum,plums,blossom,tree
F purple with bloom = $The {is|are} oval and dark purple, with a pale dusty bloom and a shallow line down one side. +plum,plums
P leaf on the stem = A fresh green leaf is still attached to the stem of $the. -blossom
M pairs on stems = $The are shiny and dark red, many in pairs on long green stems, with a few leaves between. -plum,plums,blossom
M halves and wholes = Some of $the are whole and dark purple, others are cut in half to show the yellow flesh and the stone. +plum,plums
G the shiny skins; the green stems -plum,plums

pomegranate | pomegranate, pomegranates
F cut open with red seeds = $The {is|are} cut open to show hundreds of shiny, deep red seeds between thin cream walls. -whole,tree
F round with a crown = $The {is|are} round, with leathery red skin and a small crown on top. +whole,tree
P loose seeds = A few loose red seeds and drops of juice lie in front of $the. -tree
M whole and halved = Some of $the are whole with leathery red skin, others are broken open and full of shiny red seeds.
G the shiny seeds; the leathery skin

dates | date, dates, date fruit, dried fruit, raisins
F brown and wrinkled = $The {is|are} oval, brown and shiny, with soft wrinkled skin. -night,dinner,romantic
P almonds and pot = A small brass bowl of almonds stands beside $the. -night,dinner,romantic
M sticky heap = $The are piled together, shiny brown and wrinkled, one open to show the stone.
G the shiny skin

strawberry-kind | strawberry, strawberries
F red with seeds and leaves = $The {is|are} bright red and shiny, with small yellow seeds and a cap of green leaves. -halved,cut,sliced,half,field,chocolate
F cut with white middle = $The {is|are} cut in half to show juicy red flesh with a white middle. +halved,cut,sliced,half
F dipped in chocolate = $The {is|are} bright red and dipped halfway in shiny dark chocolate. +chocolate
P bowl of cream = A small white bowl of whipped cream stands beside $the. -field,plant,basket,chocolate
M bright red heap = $The are piled together, bright red, with tiny yellow seeds and green leafy caps.
M whole and halved = Some of $the are whole with green leafy caps, and a few are halved to show the pale middle.
M in a punnet = $The fill a small wooden basket, bright red, with two of them lying in front. -basket,bowl,plate
G the shiny red skin; the green leaves; the tiny seeds

apple-kind | apple, apples, red apple, green apple
F *red with yellow streaks = $The {is|are} round, shiny and red with fine yellow streaks, and a short brown stem with one green leaf. -tree,green
F crisp and round = $The {is|are} round and shiny, with small pale dots on the skin, a short brown stem and one leaf. -tree
F bright green = $The {is|are} round, shiny and bright green, with a short brown stem. +green
P slice cut = A slice cut from $the lies in front and shows the white flesh and two brown seeds. -tree,basket,caramel
P drops of water = Small drops of water stand on the skin of $the. -tree,caramel
M red and yellow = $The are round and shiny, red with yellow streaks, some with a green leaf on the stem. -green
M heap of apples = $The are piled together, shiny and round, one of them cut in half to show the white flesh.
M two of them = $The lie side by side, one standing upright, the other on its side. +two,pair,couple
G the shiny skin; the stem; the green leaf

pear-kind | pear, pears
F green-yellow with freckles = $The {is|are} smooth and yellow-green with small brown freckles, wide at the base and narrow at the top, with a long brown stem.
P halved beside = Half of one lies in front of $the, cut side up, with white flesh and small dark seeds. -tree
M standing and lying = Some of $the stand upright and one lies on its side, yellow-green with brown freckles and long stems.
G the smooth skin; the stem

avocado | avocado, avocados
F halved with stone = $The {is|are} cut in half, with bright green flesh that turns yellow toward a large round brown stone. -toast
F whole dark skin = $The {is|are} whole, pear-shaped and dark green, with rough bumpy skin. +whole
P lime and salt = A wedge of lime and a small dish of salt lie beside $the. -toast
M halves in a row = $The are cut in half, some with the round brown stone, some with the empty hollow, all bright green.
G the green flesh; the round stone; the rough skin

kiwi | kiwi, kiwis, kiwi fruit, fruit half
F green slice with black seeds = $The {is|are} cut to show bright green flesh with a white middle and a ring of tiny black seeds. -bird
P whole one behind = A whole one with fuzzy brown skin lies behind $the. -bird
M slices overlapping = The slices of $the overlap in a row, bright green with rings of tiny black seeds. -bird
G the green flesh; the black seeds

peach-kind | peach, peaches, apricot, apricots, nectarine, nectarines
F soft orange and red = $The {is|are} round and velvety, orange with a red blush and a line down one side. -blossom,tree,nectarine,nectarines
F smooth and red = $The {is|are} round, smooth and shiny, red and yellow, with a line down one side. +nectarine,nectarines
F halved with stone = $The {is|are} cut in half to show juicy yellow flesh around a rough brown stone. +half,halved,cut,sliced
P leaf beside = A long green leaf and a cut slice lie beside $the. -tree,blossom
M blushing pile = $The are piled together, orange with red blushes, and one is halved to show the yellow flesh.
G the velvety skin; the yellow flesh

mango-kind | mango, mangoes, papaya, passion fruit
F orange and red skin = $The {is|are} oval and smooth, yellow and orange with a red blush at the top. -papaya,passion,sliced,cut
F cubes of orange flesh = $The {is|are} cut into neat cubes of bright orange flesh, still on the skin. +sliced,cut
F orange half with black seeds = $The {is|are} cut in half to show bright orange flesh and a hollow full of round black seeds. +papaya
F purple skin and yellow pulp = $The {is|are} cut open, with purple skin and yellow pulp full of black seeds. +passion
P leaf and lime = A wedge of lime and a green leaf lie beside $the. -tree
M whole and sliced = Some of $the are whole, yellow and red; one is sliced open, bright orange inside. -papaya,passion
G the smooth skin; the orange flesh

citrus | orange, oranges, grapefruit, mandarin, tangerine, clementine, orange slice, orange slices
F bright round with leaf = $The {is|are} round and bright orange, with finely dimpled skin and a dark green leaf on the stem. -grapefruit,slice,slices,sliced,cut,half,halved,juice,blood
F cut wheel of segments = $The {is|are} cut across to show juicy bright segments in a neat wheel. +slice,slices,sliced,cut,half,halved
F pink inside = $The {is|are} cut in half to show juicy pink-red segments and a yellow skin. +grapefruit
P slice and leaf = A round slice and two green leaves lie in front of $the. -tree,juice,slice
M whole and halved = Some of $the are whole and bright orange, others are halved to show the juicy segments. -grapefruit,blood
M in a bowl of leaves = $The are piled together, bright orange and round, with a few dark green leaves.
G the dimpled skin; the juicy segments; the leaf

banana-kind | banana, bananas, bunch of bananas
F yellow bunch = $The {is|are} curved and bright yellow, with a dark tip and a green-brown stem. -green,peeled
F peeled = $The {is|are} peeled halfway, the yellow skin hanging down in strips around the pale fruit. +peeled
P slices beside = A few round slices lie in front of $the. -tree,peeled
M bunch with dark tips = $The hang together in one bunch, yellow with dark tips.
G the yellow skin; the stem

lemon-kind | lemon, lemons, lime, limes, lemon slice, lime wedge, lemon slices
F bright yellow and oval = $The {is|are} oval and bright yellow, with dimpled shiny skin and a green leaf. -lime,limes,slice,slices,sliced,cut,half,halved,wedge,green
F bright green and round = $The {is|are} round and bright green, with shiny dimpled skin, cut to show the pale green segments. +lime,limes
F cut wheel = $The {is|are} cut across to show the juicy pale segments in a neat wheel. +slice,slices,sliced,cut,half,halved,wedge
P half and leaf = A half with juicy segments and two green leaves lie in front of $the. -tree,wedge,slice,taco,tacos
M whole and halved = Some of $the are whole and bright yellow, others are halved, with wet segments and a few seeds. -lime,limes
M green wedges = $The are bright green, one whole, one cut in half, and the rest in juicy wedges. +lime,limes
G the shiny skin; the juicy segments; the leaf

watermelon-kind | watermelon, melon, watermelons, melons, cantaloupe, honeydew
F red triangle with seeds = $The {is|are} cut to show bright red juicy flesh with small black seeds, a white line and a striped green rind. -honeydew,cantaloupe,whole
F whole with stripes = $The {is|are} whole, round and dark green with pale jagged stripes. +whole
F orange flesh and net skin = $The {is|are} cut to show soft orange flesh and a hollow of pale seeds, with a net of lines on the skin. +melon,melons,cantaloupe -watermelon
F pale green flesh = $The {is|are} cut to show smooth pale green flesh and a hollow of pale seeds. +honeydew
P mint and knife = A large knife and a few mint leaves lie beside $the. -field,beach
M triangles stacked = The slices of $the are red triangles with black seeds and green rinds, stacked on one another.
G the juicy flesh; the green rind; the seeds

pineapple | pineapple, pineapples, pineapple slice
F golden diamonds and crown = $The {has|have} rough golden-brown skin in a diamond pattern and a crown of long pointed green leaves. -slice,sliced,cut
F yellow rings = $The {is|are} cut into bright yellow rings with a rough brown edge. +slice,sliced,cut
P half and ring = A juicy yellow ring lies in front of $the. -slice
M whole and cut = Some of $the are whole with tall green crowns, one is cut in half to show the bright yellow flesh.
G the pointed leaves; the rough skin; the yellow flesh

coconut | coconut, coconuts
F brown shell and white flesh = $The {is|are} broken in half, with a hairy brown shell and thick bright white flesh. -green,tree,cocktail
F green with a straw = $The {is|are} large, smooth and green, cut open at the top with a straw in it. +green,drink,cocktail
P flakes and leaf = White coconut flakes and a palm leaf lie beside $the. -tree
M halves and wholes = Some of $the are whole and brown, others are broken open to show the white flesh.
G the white flesh; the brown shell

dragon-fruit | dragon fruit, tropical fruit, dragonfruit
F pink skin and white flesh = $The {has|have} bright pink skin with green-tipped scales, cut open to show white flesh with tiny black seeds. -tropical
F pineapple, mango and papaya = $The {includes|include} a pineapple, a sliced mango, half a papaya with black seeds and a pink dragon fruit. +tropical
P lime slices = Slices of lime and a green leaf lie beside $the.
M cut and whole = Some of $the are whole and bright pink, others are halved, white inside with black seeds. -tropical
G the pink skin; the white flesh

fruit | fruit, fruits, fruit bowl, bowl of fruit, fruit basket, still life with fruit, fruit platter, fruit plate
F apples, oranges and grapes = $The {includes|include} red apples, bright oranges, yellow bananas, green pears and a bunch of dark grapes. -berries,berry,platter
F melon, kiwi and berries = $The {includes|include} slices of red watermelon, green kiwi, strawberries, blueberries and pieces of pineapple. +platter
P half an orange = Half an orange with juicy segments and a few loose grapes lie in front of $the. -tree,orange,market
P linen cloth and knife = A small knife and a folded white linen cloth lie beside $the. -tree,market
M bowls of fruit = The bowls of $the hold red apples, oranges, green pears and dark grapes.
S green leaves = A few fresh green leaves lie between the pieces.
G the shiny skins; the grapes; the edge of the bowl

vegetables | vegetable, vegetables, veggies, vegetable basket, fresh vegetables, vegetable stand
F fresh mixed colours = $The {is|are} fresh and colourful: red tomatoes, orange carrots with green tops, purple aubergines, yellow peppers and dark green broccoli.
P parsley and garlic = A bunch of parsley and a bulb of garlic lie beside $the. -garden,market,field
M piled colours = $The are piled together: red tomatoes, orange carrots, green courgettes, purple onions and a large green cabbage.
M boxes of colours = $The are sorted by kind in wooden boxes: red peppers, orange carrots, green beans and white onions. +market,shop,stall,stand
S drops of water = Small drops of water shine on the leaves.
G the shiny skins; the green leaves; the drops of water

leafy-vegetable | cabbage, lettuce, kale, spinach, artichoke, bok choy
F round pale green leaves = $The {is|are} round and firm, with pale green leaves and thick white veins. -lettuce,kale,spinach,artichoke,purple,red
F frilled green leaves = $The {has|have} soft bright green leaves with frilled edges. +lettuce
F dark curly leaves = $The {has|have} dark green leaves with tightly curled edges. +kale
F smooth dark leaves = $The {has|have} small smooth dark green leaves. +spinach
F thick green scales = $The {is|are} round, with thick overlapping green scales and a short stem. +artichoke
P drops of water = Small drops of water stand on the leaves of $the.
M rows of heads = The heads of $the lie side by side, fresh and green, with drops of water on the leaves.
G the leaf edges; the veins; the drops of water

broccoli | broccoli, cauliflower, brussels sprouts, asparagus
F green florets = $The {has|have} a thick pale stem and a round head of small dark green buds. -cauliflower,brussels,asparagus
F white head = $The {has|have} a firm white head surrounded by pale green leaves. +cauliflower
F small round leaves = $The {is|are} small, round and green, with tight leaves. +brussels
F slim green spears = $The {is|are} in slim green spears with purple tips, tied with string. +asparagus
P florets cut off = A few pieces cut from $the lie in front. -asparagus,brussels
G the tight buds; the stem

corn | corn, corn on the cob, maize, corn cob
F yellow rows = $The {has|have} neat rows of shiny yellow kernels, with green leaves pulled back and a little pale silk. -grilled,field,popcorn
F charred and buttered = $The {has|have} yellow kernels with charred spots, melted butter and a sprinkling of salt. +grilled
P butter and salt = A small dish of butter stands beside $the. -field
M cobs side by side = The cobs of $the lie side by side, with shiny yellow kernels and green leaves pulled back.
G the yellow kernels; the green leaves

eggplant-kind | eggplant, aubergine, cucumber, zucchini, courgette, beet, beetroot, celery
F deep purple gloss = $The {is|are} smooth, shiny and deep purple, with a green cap. +eggplant,aubergine
F green with slices = $The {is|are} long and dark green, with a few round slices cut from one end. +cucumber,zucchini,courgette
F deep red root = $The {is|are} round and deep red-purple, with long stems and green leaves. +beet,beetroot
F pale green stalks = $The {has|have} long pale green stalks and fresh leaves at the top. +celery
F fresh and firm = $The {is|are} fresh, firm and shiny. -eggplant,aubergine,cucumber,zucchini,courgette,beet,beetroot,celery
P cut slices = A few fresh slices lie in front of $the. -field,garden
M side by side = $The lie side by side, fresh and shiny, one of them sliced.
G the shiny skin; the cut slices

carrot-kind | carrot, carrots, radish, radishes, turnip, parsnip
F orange with green tops = $The {is|are} long and bright orange, with feathery green tops. -radish,radishes,turnip,parsnip
F pink and white = $The {is|are} small, round and bright pink with a white tip and green leaves. +radish,radishes
F white and purple = $The {is|are} round, white and purple at the top, with green leaves. +turnip
F long and cream = $The {is|are} long, pointed and cream-coloured. +parsnip
P slices in front = A few thin round slices lie in front of $the. -rabbit,bunny,field,garden,snowman
M bunch with tops = $The are tied in a bunch, bright orange with long feathery green tops. -radish,radishes,turnip,parsnip
M pink bunch = $The are tied in a bunch, bright pink with white tips and green leaves. +radish,radishes
G the green tops; the orange skin +carrot,carrots

tomato-kind | tomato, tomatoes, cherry tomatoes, cherry tomato
F ripe red with green star = $The {is|are} round, ripe and shiny red, with a small green star at the stem. -cherry
F small on the vine = $The {is|are} small, round and shiny red on a green stem. +cherry
P basil and slice = A juicy slice and a few basil leaves lie in front of $the. -plant,garden,vine
M on the vine = $The are round and shiny red, still joined to a green stem. -plant
M red, orange and yellow = $The are red, orange and yellow, some large with deep folds, some small and round.
G the shiny skin; the green stem

pepper-kind | pepper, peppers, bell pepper, bell peppers, chili pepper, chilli, chili peppers, red chili
F smooth lobes and stem = $The {is|are} smooth, shiny and full, with rounded sides and a green stem. -chili,chilli,black,salt
F thin curved red pod = $The {is|are} long, thin, shiny and red, with a curved pointed tip and a green stem. +chili,chilli
P ring cut off = A ring cut from $the lies in front and shows the pale seeds. -plant,salt,black
M red, yellow and green = $The are red, yellow, orange and green, smooth and shiny with green stems. -chili,chilli,black,salt
M red pods = $The are long, thin and shiny red, lying across each other. +chili,chilli
G the shiny skin; the green stem

pumpkin-kind | pumpkin, pumpkins, squash, butternut squash, gourd, gourds
F orange with ribs = $The {is|are} large, round and orange, with deep ribs and a thick curved brown stem. -white,green,carved,halloween,butternut
F rounded ribs and a stem = $The {is|are} large and round, with smooth deep ribs and a thick curved stem. -carved,halloween,butternut
F carved smile and light = $The {is|are} round and orange, with carved triangle eyes and a wide toothy smile lit from inside. +carved,halloween
F long pale neck = $The {is|are} smooth and pale orange, with a long neck and a round base. +butternut
P autumn leaves and gourds = A few red and yellow maple leaves and two small gourds lie beside $the. -spring,summer,soup
P curled vine = A thin curled vine is still attached to the stem of $the.
M sizes and colours = $The differ in size and colour: large orange ones, a flat pale green one and a few small white ones. -carved,halloween
M carved faces = $The have different carved faces, some smiling, some with sharp teeth, all lit from inside. +carved,halloween
G the ribs; the stem; the carved edges +carved,halloween

jack-o-lantern | jack-o-lantern, jack-o-lanterns, jack o lantern, carved pumpkin, carved pumpkins, halloween pumpkin
F triangle eyes and grin = $The {is|are} round and orange, with carved triangle eyes, a triangle nose and a wide toothy grin, lit from inside by a candle.
P lid and leaves = The lid of $the sits a little crooked on top, and dry brown leaves lie around the base.
M faces lit = $The have different carved faces, some smiling, some with sharp teeth, all glowing orange from inside.
G the carved edges; the ribs; the stem

potato-kind | potato, potatoes, onion, onions, garlic, ginger, sweet potato
F brown and oval = $The {is|are} oval and light brown, with thin smooth skin and a little earth. -onion,onions,garlic,ginger,sweet,baked,mashed,fried,roasted
F shiny brown skin = $The {is|are} round, with thin shiny golden-brown skin and dry roots. +onion,onions
F white bulb and cloves = $The {is|are} white with thin papery skin, and a few loose cloves lie beside it. +garlic
F knobbly beige root = $The {is|are} knobbly and beige, cut at one end to show the pale yellow inside. +ginger
F orange inside = $The {is|are} long with red-brown skin, cut to show bright orange flesh. +sweet
F split and filled = $The {is|are} split open with melted butter, sour cream and chopped chives. +baked
F golden and crisp = $The {is|are} golden brown and crisp, with sea salt and rosemary. +fried,roasted
F smooth with butter = $The {is|are} smooth, creamy and pale yellow, with a square of melting butter. +mashed
P halved in front = One half, cut side up, lies in front of $the. -baked,mashed,fried,roasted,field
M brown heap = $The are piled together, light brown, with a little earth on the skin. -onion,onions,garlic,ginger,sweet,baked,mashed,fried,roasted
M shiny heap = $The are piled together, round with thin shiny skins, one cut in half to show the white rings. +onion,onions
M bulbs and cloves = $The lie together, white with papery skins, with loose cloves in front. +garlic
G the skin; the cut side
`;
