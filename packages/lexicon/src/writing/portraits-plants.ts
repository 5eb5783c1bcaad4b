/** Portraits of trees, flowers and other plants: whole sentences, plainly said. The form: `passages.ts`. */
export const PLANT_PORTRAITS = `
tree | tree, lone tree, big tree, maple, maple tree, olive tree, apple tree, baobab, trees, dead tree, birch, birch tree, lemon tree, orange tree, bare tree, autumn tree, acacia tree, tree of life
F thick trunk and wide crown = $The {has|have} a thick brown trunk, spreading branches and a wide, rounded crown of green leaves. -dead,bare,baobab,olive,winter,autumn,fall,birch,apple,maple,lemon,orange,acacia,spring
F bare branches = $The {has|have} a dark trunk and many thin bare branches. +dead,bare,winter
F silver-green leaves and twisted trunk = $The {has|have} a thick twisted grey trunk and small silver-green leaves. +olive
F huge trunk and short branches = $The {has|have} a huge smooth grey trunk and short spreading branches at the top. +baobab
F orange and red leaves = $The {has|have} a dark trunk and a wide crown of orange, red and yellow leaves. +autumn,fall,maple -spring,summer
F white bark and small leaves = $The {has|have} slim white trunks with black marks and small bright leaves. +birch
F red apples among leaves = $The {has|have} a wide crown of green leaves full of round red apples. +apple -blossom
F yellow or orange fruit = $The {has|have} dark shiny leaves and bright round fruit. +lemon,orange
F flat top = $The {has|have} a slim trunk and a wide, flat crown. +acacia
F fresh green leaves = $The {has|have} a dark trunk and a crown of fresh light green leaves. +spring
P roots and grass = Thick roots spread from the foot of $the into the grass. -snow,desert,water,pot,city,street
P bending in the wind = The branches and leaves of $the bend to one side. +storm,wind
P fallen leaves = A ring of yellow and red leaves lies under $the. +autumn,fall
M near and far = The nearest of $the has a thick trunk and clear green leaves, and the others behind it are smaller and paler. -dead,bare,winter,autumn,fall
M autumn colours = $The are red, orange and yellow, with a few green ones between. +autumn,fall
M bare and dark = $The have dark trunks and thin bare branches that cross each other. +dead,bare,winter
M two of them = $The stand close together, their crowns touching. +two,pair,couple
G the leaves -dead,bare,winter; the trunk; the branches

oak-kind | oak, oak tree, ancient tree, old tree, ancient oak, oaks, oak trees
F massive trunk and spreading branches = $The {has|have} a massive trunk with deep cracked bark, long heavy branches and a very wide green crown. -autumn,fall,winter,bare
F golden-brown leaves = $The {has|have} a massive trunk and a very wide crown of golden-brown leaves. +autumn,fall
F bare heavy branches = $The {has|have} a massive trunk and long, heavy, bare branches. +winter,bare
P moss and roots = Green moss covers the thick roots at the foot of $the. -snow,desert
M standing apart = $The stand far apart, each with a wide round crown.
G the bark; the heavy branches; the leaves -winter,bare

willow-kind | willow, willow tree, weeping willow, willows
F hanging green branches = $The {has|have} a thick short trunk and long thin branches with narrow green leaves hanging almost to the ground.
P touching the water = The tips of the longest branches touch the water and make small rings. +river,lake,pond,water,stream
M in a row = $The stand in a row, long branches hanging like curtains.
G the hanging branches; the narrow leaves

pine | pine tree, pine, fir, fir tree, spruce, evergreen, pine trees, pines, fir trees, evergreens, cypress, redwood
F dark green cone = $The {is|are} tall and narrow, dark green, with layers of branches that get shorter toward the pointed top. -cypress,redwood
F slim dark column = $The {is|are} a slim, tall, dark green column. +cypress
F giant red trunk = $The {has|have} a huge red-brown trunk that rises straight up, with branches only near the top. +redwood
P snow on branches = Thick white snow lies on every branch of $the. +snow,winter
P cones and needles = Brown cones and dry needles lie on the ground below $the. -snow,winter,mountain,lake
M rows of points = $The stand close together, dark green, their pointed tops at different heights.
G the branches; the pointed top; the needles

christmas-tree | christmas tree, christmas trees, xmas tree
F lights, baubles and star = $The {is|are} a full green fir with small warm lights, red and gold baubles and a bright star on top.
F ribbons and candles = $The {is|are} decorated with wide red ribbons, white lights and silver baubles, with a star on top.
P presents below = Presents wrapped in red, green and gold paper lie under $the. -gift,gifts,present,presents,forest,street
G the lights; the baubles; the star

palm-tree | palm tree, palms, palm trees, coconut tree, coconut palm
F curved trunk and long leaves = $The {has|have} a slim curved grey-brown trunk and a crown of long bright green leaves.
F coconuts under leaves = $The {has|have} a slim trunk, long green leaves and a cluster of coconuts under them. +coconut
P wind in leaves = All the leaves of $the blow to one side. +wind,storm
P leaning over the sand = $The {leans|lean} over the sand, the shadow falling across it. +beach,sand,island
M heights and leaning trunks = $The lean at different angles, some tall, some short, long green leaves against the sky.
G the long leaves; the curved trunk

cherry-blossom | cherry blossom, cherry blossoms, blossom, blossoms, cherry tree, magnolia, almond blossom, sakura, cherry blossom tree, cherry trees, cherry blossom trees, magnolia tree, apple blossom, plum blossom, blooming tree
F pale pink clouds of flowers = $The {is|are} covered with thousands of small pale pink flowers on dark thin branches. -magnolia,almond,apple,plum
F large pink and white cups = $The {has|have} large cup-shaped flowers, white inside and pink outside, on bare grey branches. +magnolia
F white flowers with pink centres = $The {has|have} small white flowers with pink centres on dark branches. +almond,apple,plum
P falling petals = A few pale petals drift down from $the.
M pink tunnel = $The stand on both sides, their pink branches meeting above.
G the petals; the dark branches

flower | flower, flowers, dahlia, carnation, fresh flowers, blooming flower, chrysanthemum, marigold, zinnia, geraniums, geranium, petunia, pansy, spring flowers, garden flowers, anemone, ranunculus, trumpet flower
F round petals and yellow centre = $The {has|have} soft rounded petals around a yellow centre, a slim green stem and narrow leaves. -dahlia,carnation,chrysanthemum,marigold,zinnia,geranium,geraniums
F many layered petals = $The {has|have} many layers of narrow petals around a tight centre and dark green leaves. +dahlia,carnation,chrysanthemum,zinnia
F orange frilled petals = $The {has|have} round frilled orange petals and feathery green leaves. +marigold
F red clusters and round leaves = $The {has|have} round clusters of bright red flowers and soft rounded green leaves. +geranium,geraniums
F *pink petals = $The {is|are} bright pink with a yellow centre and fresh green leaves. -dahlia,marigold,geranium,geraniums
P bud beside = A closed green bud grows beside $the. -vase,bouquet,hair,hand,painting
P drops of water = Small clear drops of water stand on the petals of $the. +rain,dew,dawn,morning
M colours mixed = $The are pink, white, yellow and purple, some fully open, some still in bud. -red,blue,white,yellow,pink,purple,orange
M open heads and buds = Some of $the are fully open, others are still in bud, with fresh green leaves between them.
G the petals; the leaves; the stem

lily-kind | lily, lilies, calla lily, lily of the valley, tiger lily
F six pointed petals = $The {has|have} six long pointed petals that curl back, orange stamens and a long green stem. -calla,valley,water,pad
F smooth white funnel = $The {is|are} one smooth white petal rolled into a funnel round a yellow centre. +calla
F small white bells = $The {has|have} small white bell-shaped flowers in a row on a thin stem and two wide green leaves. +valley
F *white lily = $The {is|are} white with a green-yellow throat and orange stamens. -calla,valley,tiger,water,pad
M open and in bud = Some of $the are wide open, others are long green buds.
G the petals; the stamens -calla,valley

water-lily-kind | water lily, water lilies, lotus, lotus flower, lily pad, lily pads, waterlily, lotus flowers
F pointed petals on the water = $The {has|have} many pointed petals around a yellow centre, floating on round flat green leaves. -pad,pads
F *pale pink petals = $The {is|are} pale pink with a golden centre, on round flat green leaves. -pad,pads
F round green leaves = $The {is|are} round, flat and green, floating on the water. +pad,pads
P reflection = $The {is|are} mirrored in the still water.
M on the pond = $The float among round flat green leaves, some open, some still closed.
G the petals -pad,pads; the round leaves; the still water

orchid-kind | orchid, orchids, iris, irises, bird of paradise flower
F row of open flowers = $The {has|have} a long curved stem with a row of wide flat flowers and thick green leaves. -iris,irises,bird
F *white orchid = $The {is|are} white with a small yellow and pink centre, on a long curved stem. -iris,irises,bird
F upright and hanging petals = $The {has|have} three upright petals and three hanging ones with a yellow line, on a straight stem. +iris,irises
M along the stems = $The stand close together on long stems, open flowers below and buds above.
G the petals; the curved stem

hydrangea-kind | hydrangea, hydrangeas, peony, peonies, lilac, lilacs
F large round heads of small flowers = $The {has|have} large round heads of small four-petalled flowers and wide green leaves. +hydrangea,hydrangeas
F full round ruffled flower = $The {is|are} large, round and full, with many soft ruffled petals. +peony,peonies
F cones of tiny flowers = $The {has|have} cone-shaped clusters of tiny flowers and heart-shaped green leaves. +lilac,lilacs
F *soft pink = $The {is|are} soft pink, paler at the edges of the petals. -lilac,lilacs
M heads together = $The stand close together, large round heads in pale blue, violet and pink. +hydrangea,hydrangeas
M full and in bud = Some of $the are wide open, others are round buds. +peony,peonies
G the petals; the leaves

rose-kind | rose, roses, red rose, pink rose, white rose, red roses, rose bush, garden roses, black rose
F spiral of velvety petals = $The {has|have} velvety petals in a spiral, a long green stem with thorns and dark green leaves. -bush,petals,petal
F bush full of flowers = $The {is|are} full of open flowers, round buds and dark green leaves. +bush
F *deep red = $The {is|are} deep red, with velvety petals in a spiral and dark green leaves. -white,pink,yellow,blue,black,bush
P drops on petals = Small clear drops of water stand on the petals of $the. +rain,dew,dawn,morning
P fallen petals = A few fallen petals lie below $the. -garden,bush,hair,vase
M full and half open = Some of $the are fully open, others are still tight buds, with dark green leaves between them.
M two of them = $The lie side by side, one fully open, one still in bud. +two,pair,couple
G the velvety petals; the leaves; the stem

tulip-kind | tulip, tulips, tulip field, daffodil, daffodils, crocus, crocuses, snowdrop, snowdrops, hyacinth
F smooth cup on a straight stem = $The {has|have} smooth cup-shaped petals, a straight green stem and long pointed leaves. -daffodil,daffodils,crocus,crocuses,snowdrop,snowdrops,hyacinth
F yellow trumpet = $The {has|have} six yellow petals around a deeper yellow trumpet. +daffodil,daffodils
F small purple cups = $The {is|are} small purple cups with orange centres, close to the ground. +crocus,crocuses
F small white drops = $The {has|have} small white hanging flowers on thin green stems. +snowdrop,snowdrops
F dense spike of stars = $The {has|have} a thick spike of small star-shaped flowers. +hyacinth
F *red with yellow edge = $The {is|are} red with a thin yellow edge. -daffodil,daffodils,crocus,crocuses,snowdrop,snowdrops,hyacinth
M colours = $The are red, yellow, pink and white, with straight stems and long green leaves. -daffodil,daffodils,crocus,crocuses,snowdrop,snowdrops
M rows of colour = $The stand in straight rows, each row in another colour. +field
M small and many = $The stand close together, bright and fresh between blades of green grass. +daffodil,daffodils,crocus,crocuses,snowdrop,snowdrops
G the petals; the green leaves

daisy-kind | daisy, daisies, chamomile, gerbera
F white petals and yellow centre = $The {has|have} thin white petals around a round yellow centre and a slim green stem. -gerbera
F large bright petals = $The {has|have} many bright narrow petals around a dark centre. +gerbera
P grass around = Short green grass grows around $the. -vase,hair,bouquet
M white dots = $The are white with yellow centres, some open, some half closed, above green leaves.
G the white petals; the yellow centre

poppy-kind | poppy, poppies, poppy field, red poppies
F thin red petals = $The {has|have} four thin, papery red petals, a black centre and a thin hairy stem.
P green bud = A drooping green bud grows beside $the. -field,vase
M red and nodding = $The are bright red with black centres, on thin stems at different heights.
G the red petals; the thin stems

bouquet | bouquet, bunch of flowers, vase of flowers, flower arrangement, bouquet of roses, bouquets, flower bouquet, bridal bouquet
F roses, peonies and eucalyptus = $The {has|have} pink roses, white peonies, small blue flowers and grey-green eucalyptus leaves. -roses,rose,sunflowers,sunflower,tulips,tulip,wildflowers,wildflower,bridal,lavender,white,red,yellow,blue,purple
F white roses and leaves = $The {has|have} white roses, small white flowers and trailing green leaves. +bridal,white
F full and round = $The {is|are} full and round, open flowers in the middle and green leaves round the edge.
P ribbon = A long satin ribbon is tied round the stems of $the. -vase
P in a glass vase = The stems of $the are visible through the clear glass. +vase
P fallen petals = A few fallen petals lie beside $the. -hand,hands,holding,bride
M side by side = $The stand side by side, pink, white, yellow and purple, wrapped in brown paper.
G the petals; the leaves; the ribbon -vase

wreath | wreath, flower crown, christmas wreath, garland, laurel wreath
F fir, berries and bow = $The {is|are} a ring of green fir branches with red berries, pine cones and a red bow. -flower,laurel,garland
F flowers and leaves = $The {is|are} a ring of small roses, daisies and green leaves. +flower
F narrow green leaves = $The {is|are} made of narrow green leaves. +laurel,garland
G the leaves; the berries -flower,laurel

sunflower-vase | vase of sunflowers, bouquet of sunflowers, sunflowers in a vase
F yellow heads in a vase = $The {has|have} large yellow petals, dark brown centres and rough green leaves, with heads turned in different directions.
G the yellow petals; the leaves

wildflowers | wildflower, wildflowers, cornflower, meadow flowers, clover, cornflowers, wild flowers, bluebells, bluebell
F poppies, cornflowers and daisies = $The {is|are} red poppies, blue cornflowers, white daisies and small yellow buttercups among green grass. -bluebell,bluebells,clover,cornflower,cornflowers
F blue bells on arched stems = $The {has|have} small blue-violet bells on arched green stems. +bluebell,bluebells
F three round leaves = $The {has|have} three round green leaves and a small pink flower head. +clover
F deep blue petals = $The {has|have} deep blue fringed petals on a thin grey-green stem. +cornflower,cornflowers
M meadow colours = $The are red, blue, white and yellow, at different heights among the green grass. -bluebell,bluebells,clover,cornflowers,cornflower
M carpet of blue = $The cover the ground in blue-violet. +bluebell,bluebells
G the petals; the thin stems

dandelion-kind | dandelion, dandelions, dandelion clock
F round white seed head = $The {has|have} a round white head of fine seeds on a thin green stem. -yellow
F yellow flower = $The {has|have} a bright yellow flower with many narrow petals and jagged green leaves. +yellow
P seeds in the air = A few white seeds float away from $the. +wind,blowing,blown
M white heads = $The have round white heads, some whole, some with half of the seeds gone. -yellow
G the fine seeds; the stem

sunflower | sunflower, sunflowers, sunflower field, field of sunflowers
F yellow petals and dark centre = $The {has|have} long bright yellow petals around a large dark brown centre, a thick green stem and wide leaves.
P bee on the centre = A bee sits on the dark centre of $the. -vase,bee,painting
P turned toward us = The head of $the faces us, fully open. -field
M all facing one way = $The all face the same way, large and yellow in front and smaller toward the horizon. -vase
M near and far heads = The nearest of $the is large and sharp, with bright yellow petals and a dark centre. -vase,two
M turned in different directions = $The turn in different directions, bright yellow with dark centres. +vase,bouquet
G the yellow petals; the dark centre; the leaves

lavender | lavender, lavender bunch, herbs, rosemary, mint, basil, lavender field, lavender plant, thyme, parsley, cilantro, coriander, dill, fresh herbs, lavender fields
F purple flower spikes = $The {has|have} long grey-green stems with purple flower spikes. -mint,basil,rosemary,herbs,herb,thyme,parsley,cilantro,coriander,dill,field,fields
F rounded rows of purple = $The {is|are} full of long rounded rows of purple flower spikes with narrow paths between. +field,fields
F dark narrow leaves = $The {has|have} dark green needle-like leaves on woody stems. +rosemary
F bright leaves with toothed edges = $The {has|have} bright green leaves with toothed edges. +mint
F shiny rounded leaves = $The {has|have} shiny, rounded, bright green leaves. +basil
F small flat green leaves = $The {is|are} fresh and green, with thin stems and small leaves. +cilantro,coriander,parsley,dill,thyme
F basil, rosemary and thyme = $The {includes|include} bright green basil, dark rosemary, thyme and parsley. +herbs,herb
P bound with string = $The {is|are} tied with thin string. +bunch
M long purple rows = $The run in long rounded rows to the horizon, purple with narrow paths between. -herbs,herb,pot,pots
M pots of herbs = $The grow in small terracotta pots, bright green and dark green. +pot,pots,windowsill
G the flower spikes -mint,basil,herbs,cilantro,parsley; the leaves; the stems

cactus | cactus, cacti, saguaro, cactus plant, prickly pear, small cactus
F green ribs and arms = $The {is|are} tall and green, with deep ribs, white spines and two arms that bend upward. -small,prickly,pot,potted
F round with pink flower = $The {is|are} small and round, with green ribs, white spines and one pink flower on top. +small,pot,potted
F flat oval pads = $The {has|have} flat oval green pads with spines and red fruit along the edges. +prickly
P terracotta pot = $The {grows|grow} in a small terracotta pot. +small
M different shapes = $The are tall, round and flat, some with pink or yellow flowers on top.
G the spines; the ribs

succulent | succulent, aloe, agave, succulents, aloe vera
F rosette of thick leaves = $The {has|have} thick fleshy leaves in a rosette, pale green with pink tips. -aloe,agave
F long pointed thick leaves = $The {has|have} long, thick, pointed green leaves with small teeth along the edges. +aloe,agave
P small pot = $The {grows|grow} in a small white pot with fine gravel. -garden,desert,pot
M rosettes together = $The grow close together, pale green, blue-grey and pink, in round rosettes.
G the leaf tips; the thick leaves

mushroom | mushroom, mushrooms, toadstool, fungus, fungi, red mushroom, toadstools, red mushrooms, champignon
F brown cap and pale stem = $The {has|have} a smooth rounded brown cap, pale gills below and a thick white stem. -red,toadstool,toadstools,fungus,fungi,glowing,house,cloud
F red cap with white spots = $The {has|have} a bright red rounded cap with white spots and a white stem with a frilled ring. +red,toadstool,toadstools,fairy
F layered shelves = $The {grows|grow} in thin overlapping shelves with brown and cream bands. +fungus,fungi
P moss and leaves = Green moss and a few dry leaves surround $the. -plate,soup,pan,food,bowl
M group of sizes = $The stand close together, large ones and small ones, with rounded brown caps and pale stems. -red,toadstool,toadstools
M red group = $The stand close together, large and small, with red caps and white spots. +red,toadstool,toadstools
G the cap; the gills; the stem

glowing-mushrooms | glowing mushrooms, glowing mushroom, bioluminescent mushrooms, magic mushrooms
F blue-green light = $The {has|have} thin stems and rounded caps that glow pale blue-green.
M sizes in a glow = $The stand close together, tall and small, glowing blue-green and lighting the moss around them.
G the glowing caps; the thin stems

leaf | leaf, leaves, autumn leaves, foliage, maple leaf, fallen leaves, green leaf, autumn leaf, fall leaves
F green with veins = $The {is|are} bright green, with a pointed tip, fine veins and a smooth edge. -autumn,fall,fallen,maple,dry,dead,red
F red and orange = $The {is|are} red and orange, with pointed lobes and fine veins. +autumn,fall,fallen,maple,red
P drops of water = Small clear drops of water stand on the surface of $the. +rain,dew,dawn,morning
P single on the ground = $The {lies|lie} flat, the stem pointing to one side. +fallen,autumn,fall
M red, orange and yellow = $The are red, orange, yellow and brown, some flat, some curled. +autumn,fall,fallen,maple
M green layers = $The are bright green and overlap each other, fine veins visible. -autumn,fall,fallen,maple
G the veins; the edges

fern-kind | fern, ferns, ivy, moss, vine, vines, climbing plant
F feathery green fronds = $The {has|have} long arched fronds with many small bright green leaflets. -ivy,moss,vine,vines,climbing
F pointed dark leaves = $The {has|have} dark green pointed leaves with pale veins on long climbing stems. +ivy,vine,vines,climbing
F soft green cushions = $The {is|are} soft, thick and bright green, in rounded cushions. +moss
M overlapping fronds = $The overlap each other, long arched and bright green, with a few curled young tips. +ferns,fern
G the leaves -moss; the green tips

sprout-kind | seedling, sprout, sapling, bean sprout, seedlings, sprouts
F two small leaves = $The {has|have} two small bright green leaves on a thin pale stem, growing from dark soil.
P drop of water = One clear drop of water hangs from a leaf.
M rows of leaves = $The stand in a row in dark soil, bright green.
G the small leaves; the stem

houseplant | plant, plants, houseplant, potted plant, houseplants, potted plants, indoor plant, indoor plants, snake plant, fiddle leaf fig, rubber plant, pothos, plant pot
F large green leaves in a pot = $The {has|have} large shiny green leaves and a simple white ceramic pot. -snake,pothos,trailing,many,greenhouse,garden,nursery,full
F tall striped leaves = $The {has|have} tall, stiff, pointed leaves with yellow edges and a simple grey pot. +snake
F trailing heart leaves = $The {has|have} long trailing stems with heart-shaped green leaves. +pothos,trailing
P on a wooden stand = $The {stands|stand} on a small wooden stand. -window,windowsill,shelf,desk,table,hanging
M different plants = $The are all different: a tall rubber plant, a fern on a stool, a hanging spider plant and a trailing pothos.
M pots in sizes = $The grow in white, grey and terracotta pots, large leaves beside small ones.
G the leaves; the rim of the pot

monstera-kind | monstera, monstera plant, monstera leaf, banana leaf, tropical leaves, tropical plant, palm leaf, palm leaves, tropical leaf
F deep cuts and holes = $The {has|have} large, shiny, dark green leaves with deep cuts and holes. -banana,palm
F long green blades = $The {has|have} many long narrow green blades. +palm
F wide with ribs = $The {is|are} wide, long and bright green with fine parallel ribs. +banana
M overlapping greens = $The overlap in many shades of green, wide and narrow.
G the leaf edges; the shiny surface

bonsai-kind | bonsai, bonsai tree, bonsai trees
F small twisted trunk and pads = $The {has|have} a small twisted brown trunk and flat pads of tiny dark green leaves, in a shallow blue ceramic tray.
P moss and stone = Green moss and one small grey stone lie at the foot of $the.
M different shapes = $The stand side by side in shallow ceramic trays, some upright, some leaning.
G the twisted trunk; the small leaves

grass-kind | grass, wheat, reeds, reed, corn field plant, tall grass, wheat field, pampas grass, barley, cattails, wheat stalk, golden wheat
F golden ears = $The {has|have} golden ears with long fine bristles on straight dry stems. +wheat,barley
F fresh green blades = $The {is|are} fresh and green, with long thin blades. -wheat,barley,reeds,reed,pampas,cattails,cattail,dry,golden
F tall stems and brown heads = $The {has|have} tall green stems and brown velvety heads. +reeds,reed,cattails,cattail
F soft cream plumes = $The {has|have} soft cream-coloured plumes on long stems. +pampas
P bending in the wind = $The {bends|bend} to one side in the wind. +wind
M tall and close = $The stand close together, tall and straight, tips moving a little.
G the tips; the stems

bamboo | bamboo, bamboo stalks, bamboo stalk
F smooth green stems = $The {has|have} tall, smooth, straight green stems with rings and narrow leaves at the top.
M tall stems = $The stand close together, tall, smooth and bright green.
G the smooth stems; the rings; the leaves
`;
