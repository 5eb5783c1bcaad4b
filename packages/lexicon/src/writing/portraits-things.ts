/** Portraits of small things of a house, of land, water, sky, fire and treasure: whole sentences, plainly said. The form: `passages.ts`. */
export const THING_PORTRAITS = `
key-thing | key, keys, old key, golden key, skeleton key
F round handle and teeth = $The {has|have} a round handle with an opening, a long straight shaft and two small teeth. -car,modern
F *old brass = $The {is|are} worn golden brass with a curled decorative handle and two small teeth. -car,modern
P ring = A thin metal ring is attached to $the.
P ribbon = A faded red ribbon is tied to $the. -holding
M on a ring = $The hang together on a large iron ring, long and short.
G the handle; the shaft; the teeth

lock-thing | lock, padlock, locks, combination lock
F brass body and curved bar = $The {has|have} a heavy rectangular body, a keyhole and a curved steel bar.
F *brass = $The {is|are} polished brass with a black keyhole and a curved steel bar.
P closed = $The {is|are} closed. -open,broken
M different sizes = $The hang close together, brass, steel and red.
G the curved bar; the edges

bell-thing | bell, bells, church bell, hand bell, christmas bells
F rounded metal = $The {has|have} a rounded body that widens at the rim and a small round top.
F *golden brass = $The {is|are} shiny golden brass.
P bow = A red bow is tied to the top of $the. +christmas
M side by side = $The hang side by side, large and small.
G the rim; the rounded side

ladder-thing | ladder, wooden ladder, rope ladder, ladders, rolling ladder, step ladder
F straight sides and rungs = $The {has|have} two long straight sides and evenly spaced rungs. -rolling,rope
F tall on a rail with wheels = $The {is|are} tall and wooden, with small brass wheels at the foot and hooks on a metal rail at the top. +rolling,library
F ropes and wooden steps = $The {has|have} two ropes and short wooden steps. +rope
P leaning = $The {leans|lean} at an angle, the foot on the floor. -rope
G the rungs; the sides

mirror-thing | mirror, mirrors, hand mirror, wall mirror, vanity mirror, magic mirror
F round in a thin frame = $The {is|are} round, in a thin frame, with clear bright glass. -hand,old,antique,ornate,magic,car,full-length
F carved golden frame = $The {has|have} a carved golden frame with leaves and flowers around tall clear glass. +old,antique,ornate,magic
F tall in a plain frame = $The {is|are} tall and rectangular, in a plain frame. +full-length
F round with handle = $The {is|are} round with a short handle and a decorated rim. +hand
M frames = $The hang side by side in round, square and oval frames.
G the frame; the glass edge

stairs-thing | stairs, steps, stone stairs, stone steps, wooden stairs, stairway
F wide steps = $The {has|have} wide even steps and a simple handrail. -stone,temple
F worn stone steps = $The {is|are} wide worn grey stone with a little moss in the corners. +stone,temple
P upward = $The {leads|lead} straight up and {gets|get} narrower toward the top.
G the edges of the steps; the handrail -stone,temple

house-thing | gear wheel, clockwork, the inside of a clock, cogs, cog, clockwork mechanism
F brass wheels and screws = $The {has|have} many brass wheels with fine teeth, small red stones, tiny blue screws and a coiled spring.
M wheels in layers = $The overlap in layers, large and small, brass and steel.
G the teeth; the brass edges

glass-things | magnifying glass, stained glass, stained glass window, looking glass, kaleidoscope
F round lens and handle = $The {has|have} a round clear lens in a brass ring and a dark wooden handle. +magnifying
F coloured pieces and dark lines = $The {is|are} made of bright pieces of red, blue, yellow and green glass joined by thin dark lines. +stained,window
F symmetrical colours = $The {is|are} full of bright symmetrical pieces like a star. +kaleidoscope
G the coloured glass +stained; the ring +magnifying

mountain-kind | mountain, mountains, peak, hill, mount fuji, cliff, valley, canyon, mountain range, cliffs, hills, peaks, snowy mountain, matterhorn, rolling hills, mountain peak
F rocky with snow = $The {has|have} steep grey rock faces, a sharp top and white snow near the summit. -hill,hills,valley,canyon,fuji,cliff,cliffs,rolling,desert,green
F even cone with white top = $The {is|are} a wide even cone with a white snowy top and blue-grey slopes. +fuji
F layers of red rock = $The {has|have} layers of red, orange and cream rock with steep walls. +canyon
F high rock wall = $The {is|are} a high wall of grey-brown rock with grass along the top and broken stones at the foot. +cliff,cliffs
F round green slopes = $The {is|are} round and green, with soft grass and a few scattered trees. +hill,hills,valley,rolling,green
P forest at the foot = Dark green forest covers the lower slopes of $the. -desert,canyon,fuji,cliff,cliffs,sea,winter,hill,hills
M layers = $The rise one behind another, dark and sharp in front, pale blue in the distance.
M green folds = $The roll one behind another, bright green in front and pale blue in the distance. +hills,hill,rolling
G the peaks; the slopes; the snow -hill,hills,valley,canyon,cliff,cliffs,rolling,desert,green

volcano | volcano, volcanoes, erupting volcano
F dark cone and crater = $The {has|have} dark steep slopes, a wide crater and a thin cloud of grey smoke.
F glowing lava = Bright orange lava runs down the dark slopes of $the, and thick grey smoke rises from the crater. +erupting,eruption,lava
G the crater; the slopes

island-kind | island, islands, tropical island, desert island, floating island, small island
F green with white beach = $The {has|have} green palm trees, grey rocks and a white sandy beach all round. -floating
F grass above rock = $The {has|have} green grass and trees on top and bare brown rock underneath. +floating,sky
M scattered = $The are scattered over the water, large ones in front and small ones far away.
G the beach -floating; the trees; the rocks

ice-kind | glacier, iceberg, icebergs, ice sheet
F white and blue ice = $The {is|are} white and pale blue, with steep smooth sides, deep cracks and sharp edges.
M floating ice = $The float at different distances, white and pale blue.
G the ice edges; the blue cracks

desert-kind | desert, dunes, sand dunes, dune, sand dune
F smooth golden curves = $The {has|have} smooth golden sand in long curves with sharp edges and fine ripples.
M curves to the horizon = $The roll one behind another to the horizon, golden on one side and brown on the other.
G the sharp edges; the ripples

water-kind | ocean, sea, wave, waves, ocean waves, huge wave, crashing waves, big wave, seascape
F rolling blue waves = $The {is|are} deep blue, with rolling waves and white foam. -wave,waves,calm,storm,stormy
F curling wave with foam = $The {is|are} blue-green and see-through, curling over with white foam along the top. +wave,waves
F smooth and calm = $The {is|are} smooth, calm and blue, with small ripples. +calm
F high grey waves = $The {has|have} high dark grey waves with white foam on the tops. +storm,stormy
P foam on the shore = A thin line of white foam runs along the edge of the water.
M breaking = $The break one behind another, blue-green with white foam.
G the foam; the ripples; the wave tops

lake-kind | river, lake, stream, waterfall, pond, winding river, frozen lake, fountain, mountain lake, waterfalls, creek
F clear water over stones = $The {is|are} clear and shallow, running over round grey stones. +river,stream,creek -winding,lake,waterfall,frozen
F wide curves = $The {curves|curve} through the land in wide blue bends. +winding
F smooth and clear = $The {is|are} smooth, clear and deep blue-green, with perfect reflections. +lake,pond -frozen
F white water over rocks = White water falls in long streams over dark wet rocks into a clear pool below. +waterfall,waterfalls -frozen,dry,icy
F white lines in clear ice = $The {is|are} covered with clear blue ice with white cracks and patches of snow. +frozen
F stone basins and jets = $The {has|have} round stone basins, one above another, and clear water falling from each. +fountain
P round stones = Smooth round stones lie along the edge. -frozen,fountain,sea
G the ripples -frozen; the smooth water; the wet stones -fountain,frozen

sky-kind | sky, cloud, clouds, storm, sunset, sunrise, sun, storm clouds, starry sky, blue sky, night sky
F soft white clouds = $The {is|are} blue with soft white rounded clouds. -storm,sunset,sunrise,starry,night,sun,cloud,clouds
F round and white = $The {is|are} large, white and rounded, with soft grey undersides. +cloud,clouds -storm,dark
F dark blue-grey layers = $The {is|are} dark blue-grey and heavy, with a curtain of rain in the distance. +storm,dark
F pink, orange and gold = $The {is|are} orange and gold near the horizon, with pink and violet clouds above. +sunset,sunrise
F full of stars = $The {is|are} deep blue-black and full of small bright stars. +starry,night
F round and bright = $The {is|are} round and bright yellow-white, with a soft glow. +sun
P gap of light = Rays of light come through a gap in the clouds. +storm
M scattered = $The are scattered, large ones low down and small ones higher up. +cloud,clouds
G the edges of the clouds -night,starry; the bright gap -night,starry

moon-kind | moon, full moon, crescent moon, blood moon, half moon
F round and pale with grey spots = $The {is|are} large, round and pale yellow-white with soft grey spots. -crescent,blood,half
F thin curved = $The {is|are} a thin bright curve with two sharp points. +crescent
F deep red = $The {is|are} large, round and deep red-orange. +blood
F half bright = $The {is|are} half bright, half dark. +half
P thin cloud = A thin cloud crosses $the. -space,cartoon,cow
M phases = $The are shown in a row from thin curve to full circle.
G the rim; the grey spots -crescent

stars-kind | star, stars, galaxy, planet, comet, nebula, shooting star, solar system, planets, earth, saturn, mars, jupiter, meteor, milky way
F spiral with bright centre = $The {has|have} curved blue and violet arms full of stars and a bright yellow centre. +galaxy
F smooth coloured globe = $The {is|are} a large round globe with bands of orange, cream and brown. +planet,jupiter
F blue and white globe = $The {is|are} round and blue, with green-brown land and white clouds. +earth
F globe and rings = $The {is|are} a pale gold globe with wide thin rings. +saturn
F red globe = $The {is|are} a rust-red globe with darker patches and a small white cap. +mars
F sun and planets in line = $The {has|have} a bright yellow sun and planets of different sizes and colours in a curved line. +solar
F coloured gas clouds = $The {has|have} glowing clouds of pink, violet and blue gas full of small stars. +nebula
F bright head and long tail = $The {has|have} a small bright head and a long white tail. +comet,shooting,meteor
F band of light = $The {is|are} a wide band of white and violet light full of tiny stars, with dark clouds along the middle. +milky,way
F small bright points = $The {is|are} small, bright and white. +star,stars -shooting
M many points = $The are scattered over the dark sky, some large and bright, some tiny. +stars,star
M different planets = $The differ in size and colour: one blue, one red, one with rings. +planets,planet
G the bright centre +galaxy; the rim +planet,earth,saturn,mars; the tail +comet; the bright points +stars

aurora-kind | northern lights, aurora, aurora borealis
F green and violet curtains = $The {hangs|hang} in wide bright green curtains with violet edges across the dark sky.
P reflection = The green light is mirrored below. +lake,water,sea
G the green light; the violet edges

rainbow-kind | rainbow, rainbows, double rainbow
F full arch of colours = $The {forms|form} a wide arch of red, orange, yellow, green, blue and violet.
P second bow = A second, fainter arch is visible outside the first. +double
G the bright colours

lightning-kind | lightning, lightning bolt, thunderbolt, lightning strike
F white forked line = $The {is|are} a bright white-violet line that forks down from the dark clouds to the ground.
M several strikes = $The strike at different distances, bright white-violet.
G the bright branches

fire | fire, campfire, bonfire, flame, flames
F orange flames over logs = $The {has|have} bright orange and yellow flames over crossed logs and glowing red embers. +fire,campfire,bonfire -firefighter,house,building,forest,city,dragon
F high flames and black smoke = Bright orange flames rise high in $the, and thick black smoke rolls away above them. +firefighter,house,building,forest,city
F one bright tongue = $The {is|are} bright yellow and orange, blue at the base, with a pointed tip. +flame,flames
P sparks = Small sparks fly up into the air.
P ring of stones = A ring of grey stones surrounds $the. +campfire
M several fires = $The burn at different distances.
G the flames; the embers; the sparks

fireworks-kind | fireworks, firework, explosion, sparkler, sparklers
F bright bursts of colour = $The {bursts|burst} in large round flowers of red, gold, blue and green sparks. -explosion,sparkler,sparklers
F fireball and smoke = $The {is|are} a large ball of orange fire with black smoke and flying pieces. +explosion
F golden sparks on a thin wire = $The {throws|throw} bright golden sparks in all directions from a thin wire. +sparkler,sparklers
M bursts at heights = $The burst at different heights, long trails of sparks falling. -sparklers,sparkler
G the bright sparks

smoke-kind | smoke, steam, incense
F soft grey curls = $The {rises|rise} in soft pale grey curls that spread and thin out at the top.
F thick rolling = $The {rolls|roll} upward in thick grey clouds. +fire,factory,chimney
G the soft curls

lava-kind | lava, magma, lava flow
F black crust and orange cracks = $The {has|have} a black cracked crust with bright orange glowing between the cracks.
P slow flow = $The {flows|flow} slowly downhill, steam rising at the edges.
G the glowing cracks

snowman | snowman, snow sculpture, snowmen
F three balls, carrot and scarf = $The {has|have} three round balls of snow, a carrot nose, black coal eyes, a red scarf and two stick arms. -sculpture
F carved white = $The {is|are} carved from smooth white snow. +sculpture
P hat = A black hat sits on the head of $the. -sculpture,hat
M large and small = $The stand side by side, one large, one small, with different scarves and hats.
G the round head -sculpture; the scarf -sculpture; the snow

scarecrow-kind | scarecrow, scarecrows
F straw, checked shirt and hat = $The {has|have} a checked shirt, patched blue overalls, a straw hat and straw at the neck and sleeves.
P arms out = Both arms of $the are stretched straight out to the sides, and a black crow sits on one of them. -crow,bird
G the straw; the hat

ice-sculpture-kind | ice sculpture, ice sculptures
F clear shining ice = $The {is|are} carved from clear shining ice with smooth curves and sharp edges.
P drops = Small drops run down the sides of $the.
G the clear edges

skull | skull, bones, skeleton bones, skulls, sugar skull
F pale bone and dark eyes = $The {is|are} pale ivory, with large dark eye sockets and a row of teeth. -bones,bone,sugar
F white with painted flowers = $The {is|are} white, painted with bright flowers, hearts and dots in pink, blue, orange and yellow. +sugar
F long pale bones = $The {is|are} long, pale and smooth with rounded ends. +bones,bone
P slight turn = $The {is|are} turned slightly to the side. -bones,bone
M piled = $The are piled together, pale ivory with dark eye sockets. -bones,bone
G the brow; the teeth -bones

mask-kind | mask, masks, venetian mask, gas mask, carnival mask, tribal mask, masquerade mask
F painted face = $The {is|are} smooth and white, with open eyes, red lips and fine gold lines. -gas,tribal,venetian,carnival,masquerade,face
F gold lace and feathers = $The {has|have} gold patterns around the eyes, small jewels and coloured feathers on one side. +venetian,carnival,masquerade
F carved wood = $The {is|are} carved dark wood with painted white and red lines. +tribal
F round lenses and filter = $The {has|have} two round glass eyes, a black rubber face and a round filter. +gas
P ribbons = Two long satin ribbons hang from the sides of $the. -gas,wearing,tribal
M wall of masks = $The hang side by side in gold, red, blue, black and white.
G the smooth cheeks -gas; the edge of the eyes

treasure | treasure, treasure chest, coins, gold, relic, gold coins, treasures, pile of gold, gold bars, coin, money, pile of coins, gold bar, bullion, gold ingot
F open chest full of gold = $The {is|are} an old wooden chest with iron bands, full of gold coins, pearls and red jewels. +chest
F coins, goblets and jewels = $The {has|have} gold coins, jewelled cups, a crown and strings of pearls. -chest,coins,coin,bars,bar,bullion,ingot,money,relic
F round gold pieces = $The {is|are} round, shiny and gold, stamped with a crown. +coins,coin
F stacked bars = $The {is|are} stacked smooth gold bars. +bars,bar,bullion,ingot
F bundles of notes = $The {is|are} green banknotes in neat bundles. +money
F old carved metal = $The {is|are} old gold, carved with signs, with one blue stone. +relic
P coins in front = A few gold coins lie scattered in front of $the. -coins,coin,money,bars,bar
M gold and jewels = $The lie in a shining heap: coins, cups set with jewels, a crown and long strings of pearls. -coins,coin,bars,bar
M coins = $The lie in a shining heap, round and gold. +coins,coin
G the gold coins; the jewels -coins; the rims

crystal-ball | crystal ball, magic orb, orb, glass ball, glowing orb
F clear glass ball on a stand = $The {is|are} a clear glass ball on a carved golden stand, with soft violet mist inside.
P glow = $The {glows|glow} softly from inside. +magic,glowing,wizard,witch
G the glass; the stand

wand-kind | magic wand, wand, wizard staff
F carved wood and glowing tip = $The {is|are} slim carved dark wood with a small glowing tip. -staff,star,fairy
F star on top = $The {is|are} slim and silver, with a sparkling star on top. +star,fairy
F tall wood and blue crystal = $The {is|are} tall twisted wood with a glowing blue crystal on top. +staff
P sparks = Small golden sparks float around the tip.
G the tip; the carved wood

potion-kind | potion bottle, potion, magic potion, potions, elixir
F round glass and glowing liquid = $The {is|are} a round glass bottle with glowing purple liquid, small bubbles and a cork.
P smoke = A thin curl of violet smoke rises from $the. -closed
M colours on the shelf = $The stand side by side in purple, green, blue and red, each with a cork.
G the glass; the glowing liquid

spell-book | spell book, grimoire, spellbook, magic book
F leather, metal corners and signs = $The {has|have} a thick brown leather cover with metal corners, a clasp and a golden star. -open
F open yellowed pages = $The {is|are} open to yellowed pages with drawings of stars, plants and strange letters. +open
P glow from the pages = A soft golden glow rises from the pages. +open,magic,glowing
G the metal corners; the page edges

pipe-kind | copper pipes, pipes, machinery, engine, machine, gears, boiler, steam engine, robot machine, coffee machine, espresso machine, washing machine, sewing machine
F copper tubes and valves = $The {has|have} shiny copper tubes, round red valve wheels and small white gauges. -gears,gear,engine,washing,coffee,sewing,vending,smoking,smoke -glassblower,glass,sink,kitchen,bathroom,smoking,organ,plumber
F toothed brass wheels = $The {has|have} large and small brass wheels with teeth that fit together. +gears,gear
F metal block and tubes = $The {has|have} a shiny metal block, tubes, belts and bolts. +engine
F chrome and levers = $The {has|have} shiny chrome sides, two handles, a steam pipe and a small pressure gauge. +coffee
F white with round door = $The {is|are} white with a round glass door and a few buttons. +washing
F black with gold letters = $The {is|are} black with gold decoration, a wheel at one end and a thin needle. +sewing
F briar bowl and stem = $The {is|are} dark briar wood with a round bowl and a curved black stem. +smoking,smoke,tobacco,briar
P steam = A little white steam rises from one of the joints. -washing,sewing,gears,gear,smoking,smoke
M side by side = $The stand side by side, metal polished and clean.
G the shiny metal; the gauges -gears,washing,sewing,smoking

snowflake-kind | snowflake, snowflakes, frost, ice crystal
F six branched arms = $The {has|have} six clear branched arms around a small centre. -frost
F white feathery lines = $The {spreads|spread} in white feathery lines like leaves. +frost
M all different = $The are all different, white and clear, with six arms each.
G the clear edges; the tips

icicle-kind | icicle, icicles
F clear pointed ice = $The {is|are} long, clear and pointed, with one drop at the tip.
M in a row = $The hang in a row, long and short, clear and pointed.
G the clear tips
`;
