/**
 * What a quality that was said looks like, in whole sentences: blocks of `id | words` and rows as in the portraits. `$The $the` stands for
 * the thing or the place that has the quality. Conditions are kinds, tags and the name of what has it, and the tags of the whole
 * (`in`, `out`, `night`, `snow` …).
 */
export const QUALITIES = `
melting | melting, melted, half melted, thawing
Q stretched cheese = Melted cheese stretches over the edge in long soft strings. +cheese
Q soft edges and a drop = The edges of $the are soft and shiny, and a small pool has formed below. -person,cheese,ice-cream,cone
Q melted pool = A small melted pool lies below, and the scoop tilts to one side. +ice-cream,cone
Q drips down the cone = Thick drips run down the side of the cone. +cone,ice-cream -pavement,ground,floor,road,sidewalk

soft-egg | soft, soft-boiled, soft boiled, jammy, poached
Q orange yolk in white = $The {is|are} cut open to show a bright orange, slightly runny yolk in a firm white. +egg

steaming | steaming, hot, piping hot, boiling
Q white steam = Thin white steam rises from $the in soft curls. +food,drink,kettle,teapot,bowl,cup,mug,iron

frozen | frozen, icy, ice-covered, frosted, frosty
Q clear ice and icicles = $The {is|are} covered with a layer of clear ice, with small icicles along the edges. -person
Q cracks in blue ice = White cracks run through the clear blue ice of $the, with patches of snow on top. +water,lake,river,stream,pond,waterfall

rusty | rusty, rusted, corroded
Q orange-brown rust = Orange-brown rust covers the edges of $the, and a little of the old paint still shows.

mossy | mossy, moss-covered, moss covered, lichen-covered
Q bright green moss = Soft bright green moss covers the top of $the.

overgrown | overgrown, reclaimed by nature
Q ivy and young plants = Ivy climbs all over $the, and grass and young plants grow from every gap.

abandoned | abandoned, derelict, ruined, deserted, forgotten, crumbling, dilapidated
Q peeling paint and broken glass = Paint peels from the walls of $the, some windows are broken, and rubble and dry leaves lie on the floor. +building,in,room,house,hall,station,theatre,factory,church,hotel -vehicle,tram,bus,car,train,truck,ship,boat,plane,greenhouse,pool
Q flat tyres and tall grass = The paint of $the is faded and rusty, a window is broken, the tyres are flat and tall grass grows around it. +vehicle,tram,bus,car,train,truck -ship,boat,plane,rocket
Q missing glass and plants = Many panes of $the are missing, and green plants push out through the white frame. +greenhouse
Q empty and cracked = $The {is|are} empty, with cracked blue tiles, dry leaves at the bottom and a rusty ladder. +pool
Q leaning among weeds = $The {leans|lean} to one side, and tall weeds grow all around. -in,person

broken | broken, broken-down, shattered, cracked, smashed, wrecked, damaged
Q cracks and small pieces = Fine cracks spread across $the, and a few small pieces lie below. +glass,window,mirror,screen,egg,cup,teacup,mug,bowl,vase,plate,statue
Q hood up by the road = $The {stands|stand} at the side of the road with the hood open. +vehicle,bus,car,truck

sunken | sunken, submerged, drowned, underwater, shipwrecked
Q half in sand = $The {lies|lie} tilted in pale sand, covered with corals and green weed, small fish swimming around. -room,in,home,eye

fallen | fallen, falling, scattered, strewn, dropped
Q curled on the ground = Some lie flat on the ground, others are slightly curled. +petal,leaf
Q lying across the ground = $The {lies|lie} across the ground, with pale broken wood at one end. +tree,branch,trunk,log,column,statue -petal,leaf

missing | missing, cut out, taken out
Q one wedge gone = One wedge is cut out, so that the layers inside are visible. +slice,piece,wedge

half-eaten | half eaten, half-eaten, bitten, partly eaten
Q large bite = One large bite is missing and shows the white flesh. +fruit,apple,pear,peach
Q one half gone = One half is eaten, and crumbs lie on the empty side. -fruit,apple,pear,peach

half-full | half full, half empty, half-empty, half-full
Q filled halfway = $The {is|are} filled exactly to the middle.

dusty | dusty, dust-covered, dust covered, cobwebbed
Q soft grey dust = A soft layer of grey dust covers $the.

lit-candles | lit, candlelit, burning candles
Q small yellow flames = Small yellow flames burn steadily, and a little wax has melted at the tops. +candle

brutalist | brutalist, concrete, brutalism
Q raw concrete = $The {is|are} raw grey concrete in large plain blocks with deep square windows. +building,block,apartment,tower,house,skyscraper

dead | dead, slain, lifeless
Q lying on its side = $The {lies|lie} on the ground with closed eyes. +dragon,monster,beast,whale
Q grey and leafless = $The {is|are} grey and dry, without a single leaf. +tree,plant,flower

sleeping | sleeping, asleep, dozing, napping, slumbering
Q closed eyes = The eyes of $the are closed and the lips a little open. +person
Q curled up = $The {is|are} curled up with closed eyes, the tail around the body. +cat,dog,fox,animal -bird

sleepy | sleepy, drowsy, tired, weary, exhausted
Q half-closed eyes = The eyes of $the are half closed. +animal -bird
Q low shoulders = $The {has|have} half-closed eyes and slightly lowered shoulders. +person

laughing | laughing, giggling, grinning, smiling, happy, joyful, cheerful
Q wide smile = $The {has|have} a wide smile and narrowed, bright eyes. +person

sad | sad, crying, melancholic, heartbroken, gloomy, sorrowful
Q lowered head = The head of $the is lowered and the eyes look down. +person,animal,robot

angry | angry, furious, raging, fierce, aggressive
Q frown and teeth = $The {has|have} a deep frown and {shows|show} the teeth. +person,animal,dragon

old | old, ancient, aged, weathered, worn, antique, vintage, elderly
Q worn edges = The edges of $the are worn and a little scratched. +product,toy,book,machine,instrument,camera,furniture,telescope,lantern -room,library,place,building
Q faded paint and chrome = $The {has|have} faded paint, dull chrome and a few small spots of rust. +vehicle,car,truck,bus,van,motorcycle -boat,ship,rowing
Q peeling paint and grey wood = The paint of $the peels and shows weathered grey wood. +boat,ship
Q weathered boards = $The {has|have} weathered walls, faded paint and a slightly uneven roof. +building,barn,house,station,shop,mill

retro | retro, 1950s style, mid-century, midcentury
Q rounded corners and chrome = $The {has|have} rounded corners, a chrome band and large round knobs. +product,machine,kitchen,toaster,radio,car

minimalist | minimalist, minimal, simple, plain
Q clean lines = $The {has|have} clean straight lines, smooth surfaces and no decoration. +product,furniture,chair,lamp,table,desk

modern | modern, futuristic, sleek, high-tech, contemporary
Q smooth seamless = $The {is|are} smooth and seamless, with thin lines of white light. +product,vehicle,building,machine,robot,car -room,bathroom,kitchen,bedroom,house
Q flat fronts without handles = Flat white fronts without handles, one slab of pale stone and a thin black frame make up $the. +room,kitchen,bathroom,bedroom

tiny | tiny, miniature, little, minute, teeny
Q smaller than a leaf = $The {is|are} smaller than the leaf next to it. +frog,insect,mouse,snail,bird,beetle,lizard,spider
Q small with every detail = $The {is|are} very small, with every detail in place. +house,robot,dragon,car,ship

giant | giant, huge, enormous, massive, gigantic, colossal, towering
Q far above everything = $The {rises|rise} high above everything around. -food

muddy | muddy, dirty, filthy, grimy
Q wet brown mud = Wet brown mud covers the lower half of $the. -land

wet | wet, soaked, drenched, dripping, rain-soaked
Q hanging drop = One clear drop hangs from the end of $the. +faucet,tap,spout,pipe
Q drops of water = $The {is|are} dark and shiny with water, covered in small drops. -person,food,faucet,tap,spout,pipe
Q wet hair = The hair of $the is wet and lies flat. +person

snowy | snowy, snow-covered, snowcapped, snow-capped, snowed-in, snowed in
Q snow on the roof = Thick white snow lies on the roof of $the and against the walls. +building,cabin,house,cottage,hut
Q snow on top = White snow lies on top of $the. -building,land

burning | burning, on fire, in flames, flaming, blazing
Q orange flames = Bright orange flames rise from $the.

glowing | glowing, luminous, bioluminescent, lit up, shining
Q light from inside = $The {glows|glow} from inside and {lights|light} everything close by.

floating | floating, levitating, hovering, weightless
Q shadow below = $The {floats|float} in the air above a soft blurred shadow. -boat,ship,water,duck,swan,jellyfish,island
Q island of rock = The island has green grass and trees on top, bare rock underneath, and a thin waterfall at the edge. +island

flying | flying, soaring, gliding, in flight
Q spread wings = Both wings of $the are fully spread. +bird,owl,eagle

rotten | rotten, withered, wilted, dried, dead flower
Q dry and pale = $The {is|are} dry and slightly curled, in soft faded colours. +plant,flower

peeled | peeled, half peeled, half-peeled, peeling
Q spiral of peel = The peel hangs down in one long spiral, and the juicy segments are visible. +fruit,orange,food

sliced | sliced, cut, halved, cut open
Q cut side facing us = The cut side of $the faces us, fresh and juicy. +food,fruit

stacked | stack, pile, stacked, piled
Q neat high stack = $The {is|are} stacked high, one on top of the other. +book,plate,box -pancake

wood-fired | wood-fired, charred, grilled, toasted, roasted
Q charred spots = The edge of $the has dark charred spots. +pizza,bread
Q grill lines = Dark grill lines cross $the. +food,fruit,meat,vegetable -pizza,bread

iced | iced, ice-cold, chilled
Q drops on the glass = Small drops of water cover the outside of the glass, and ice cubes reach the top. +drink,latte,coffee,tea

matcha | matcha, match latte, match-latte, matcha latte
Q green powder = A small bowl of bright green matcha powder stands next to it.

handmade | handmade, hand-made, handcrafted, artisanal, homemade, rustic
Q rings and glaze = $The {has|have} faint rings from the wheel and a slightly uneven rim. +mug,bowl,pottery,cup,vase,plate
Q slightly irregular = $The {is|are} slightly irregular in shape. +product,soap,basket,toy -mug,bowl,pottery,cup,vase,plate,kitchen,room,house,cabin,building,furniture,table,chair

messy | messy, cluttered, untidy, chaotic
Q papers, cups and pens = Papers, open notebooks, pens and empty cups cover $the. +desk,workbench,table,counter,bench
Q clothes and boxes = Clothes, books and boxes lie all over $the. +in,out,room,studio,kitchen,workshop,bedroom

cozy | cozy, cosy, snug, homely
Q sofa, blanket and lamp = A soft sofa with a chunky knitted blanket and cushions stands on a patterned wool rug, next to a floor lamp with a warm glow. +room,home,bedroom,nook,cabin -out

colorful | colorful, colourful, vibrant, multicolored, multicoloured, rainbow
Q bright mixed colours = $The {has|have} bright clear colours: red, orange, yellow, green, blue and pink. -person,animal

moroccan | moroccan, morocco, riad
Q blue tiles and arches = The walls have blue, white and green patterned tiles, carved white arches and hanging brass lamps.
Q cushions and red rug = Low sofas with colourful cushions stand around a round brass table on a red patterned rug. +in,room -out

van-kitchen | camper van, van, caravan, motorhome, rv, houseboat, narrowboat
Q small fitted kitchen = $The {has|have} wooden cupboards, a small two-ring stove, a tiny sink and a window with a white curtain. +kitchen
Q bed across the back = A wide bed with white pillows fills the back of $the, open doors behind it. +bedroom

space-theme | space theme, outer space theme, space-themed, space themed, galaxy theme
Q rockets, planets and stars = Navy bedding is printed with stars and rockets, a painted mural shows the planets, and paper planets hang from the ceiling.
Q telescope and moon rug = A small telescope stands by the window, and a round rug looks like the moon.

dinosaur-theme | dinosaur theme, dinosaur-themed, jungle theme, safari theme
Q green leaves and animals = A painted mural shows green leaves, palm trees and friendly animals, and soft toys sit on a shelf.

ocean-theme | ocean theme, nautical theme, sea theme, underwater theme, beach theme
Q blue waves and fish = The walls are painted with blue waves, fish and a whale, and striped cushions and a wooden boat lie on a shelf.

princess-theme | princess theme, fairy theme, unicorn theme
Q pink canopy and castle = A pale pink canopy hangs over the bed, and a painted castle with clouds covers the wall.

scandinavian | scandinavian, scandi, nordic
Q white, oak and grey = White stoneware, glass jars and a small potted basil stand on pale oak, under a matte black pendant lamp. +kitchen
Q pale wood and wool = Pale oak, white paint, light grey linen and a cream wool rug keep $the bright and simple. +in,room -kitchen,bedroom
Q linen and pale wood = White linen, pale oak and a grey wool blanket keep everything light. +bedroom

boho | boho, bohemian, boho chic, boho style
Q rattan, plants and patterns = Rattan furniture, patterned cushions, a woven wall hanging and many green plants fill $the. +in,room,bedroom

farmhouse-style | farmhouse, rustic farmhouse, country style, cottagecore
Q white wood and copper = Copper pans hang on hooks above a deep white sink, and dried herbs and glass jars stand on rough wood. +kitchen
Q wood beams and linen = Wooden ceiling beams, white plaster, soft linen and dried flowers furnish the room. +in,room -kitchen

mediterranean | mediterranean, greek style, coastal
Q white walls and blue = White walls, blue wooden shutters, terracotta pots and pink bougainvillea surround $the. +out
Q white plaster and rattan = White plaster, arched niches, rattan and blue cushions furnish the place. +in

japanese | japanese, japanese style, japan, tatami, zen
Q wood and paper screens = Pale wood, sliding paper screens, tatami mats and a low table give $the clean quiet lines. +in,room,house,home -bathroom,garden,out
Q lantern, gravel and maple = A stone lantern, raked white gravel, mossy rocks and a small red maple surround $the. +garden
Q round wooden tub = A round wooden tub, a small stool and a folded white towel stand on dark stone tiles. +bathroom,tub,bath

india | india, indian
Q pink sandstone arches = Pink sandstone arches, carved screens and strings of orange marigolds frame the scene. -person,animal,food

italy | italy, italian
Q ochre walls and green shutters = The houses have ochre and terracotta walls, green wooden shutters and red geraniums in window boxes. +out -in,food,person

portugal | portugal, portuguese
Q blue and white tiles = The walls are covered with blue and white tiles, and the pavement has black and white waves. +out -in,food,person

mexico | mexico, mexican
Q bright walls and paper flags = The walls are bright pink, turquoise and yellow, and colourful cut-paper flags hang overhead. -person,animal,food

china | china, chinese
Q red columns and lanterns = Red columns, curved grey roofs and round red lanterns decorate the place. +building,out,street,temple -food,person

korea | korean, korea
Q grill and small dishes = A round grill with sizzling strips of beef stands in the middle, surrounded by small white dishes of kimchi, bean sprouts, garlic and lettuce. +food,dinner,bbq

victorian | victorian, 19th century, 1800s, edwardian
Q dark wood and carved trim = Carved dark wood, patterned wallpaper, tall windows and brass lamps decorate $the. -person,animal,food,garment,plant

medieval | medieval, middle ages
Q stone walls and timber = Rough stone walls, dark timber beams and small leaded windows surround the scene.

fifties | 1950s, 50s, fifties
Q red stools and chrome = A chrome counter with red vinyl stools, a black and white checked floor and a glowing jukebox furnish $the. +diner,restaurant,bar,cafe
Q booths and milkshakes = Red and white booths stand along the windows, with milkshakes and a glass case of pies on the counter. +diner,restaurant
Q pastel and chrome = Pastel colours, curved chrome and rounded shapes belong to the style. -in,diner

sixties | 1960s, 60s, sixties
Q orange plastic and teak = Orange plastic chairs, low teak furniture and large round patterns belong to the style.

seventies | 1970s, 70s, seventies
Q brown cupboards and orange tiles = Brown wood, orange patterned tiles, mustard yellow enamel and a round orange lamp furnish $the. +kitchen,in
Q round table and wall phone = A green telephone with a long curled cord hangs beside a calendar. +kitchen
Q brown, orange and wide collars = Brown, orange and mustard patterns and wide collars belong to the style. -kitchen

eighties | 1980s, 80s, eighties
Q neon pink and teal = Neon pink, teal and purple shapes and chunky black plastic belong to the style.

twenties | 1920s, 20s, art deco, roaring twenties
Q gold fans and black = Golden fan patterns, black lacquer and stepped lines decorate $the.

industrial | industrial, factory-style, warehouse
Q brick, black metal and bulbs = Red brick walls, black metal beams, exposed pipes and hanging bulbs furnish $the. +in,room,bar,loft,kitchen

attic | attic, attic bedroom
Q slanted ceiling = The white ceiling slopes down on both sides above a low bed and a wooden floor. +bedroom,room,apartment,studio,office

skylight | skylight, roof window
Q raindrops on glass = Raindrops run down the slanted glass above. +rain

christmas | christmas eve, christmas, xmas
Q lights, garlands and wreath = Warm string lights, green fir garlands with red bows and a wreath decorate the place.

halloween | halloween
Q carved pumpkins and cobwebs = Carved pumpkins with glowing faces, dry leaves and white cobwebs decorate the scene.

shallow | shallow sea water, shallow water, shallow
Q clear over sand = The water is shallow and clear over rippled pale sand.

foggy | foggy, misty, hazy
Q pale outline in fog = White fog covers the lower part of $the and softens the outline. +building,castle,tree,bridge,lighthouse,ship

crowded | crowded, busy, packed, bustling
Q people close together = People stand and walk close together all over $the.

lone | lone, lonely, solitary, single, isolated
Q alone in open land = $The {stands|stand} alone, with open land all around. +building,tree,lighthouse,house,plant -in,island,sea

pastel | pastel, pastel background
Q smooth soft colour = The background is one smooth pastel colour.

wooden | wooden, wood
Q visible wood grain = $The {has|have} a clear warm wood grain. +bridge,temple,house,boat -bowl,furniture,table

stone | stone
Q uneven stones = $The {is|are} built from uneven grey stones with a little moss between. +bridge,wall,house,tower,castle,path

tiled | tiled, tiles, mosaic
Q small shiny tiles = Small shiny tiles cover $the in a neat pattern.

leather | leather
Q pores, creases and stitching = The leather has fine pores, soft creases and neat stitching. +bag,backpack,suitcase

velvet | velvet
Q soft sheen = The velvet is soft and thick, lighter where it is brushed.

origami | origami, paper, folded paper
Q sharp paper folds = $The {is|are} folded from one sheet of paper, with sharp creases and flat triangular sides. -tray,plate,cup,bag,lantern,towel

knitted | knitted, crocheted, woollen, felt, plush, stuffed
Q soft even stitches = $The {has|have} soft even stitches and a small visible seam. +animal,toy,product

lego | lego, brick-built
Q plastic bricks with studs = $The {is|are} built from small shiny plastic bricks with round studs.

glass-made | glass, crystal, blown glass
Q clear with bright edges = $The {is|are} clear, with bright lines along the edges. +animal,flower,ball,bird

steampunk | steampunk
Q brass, gears and gauges = Brass plates with rivets, small gears, copper pipes and round gauges cover $the.

cyberpunk | cyberpunk
Q cables and neon lines = Black cables, metal plates and thin lines of pink and blue neon cover $the.

haunted | haunted, spooky, creepy, eerie
Q broken shutters and bare trees = Broken shutters hang from the windows of $the, and bare crooked trees stand on both sides. +building,house,mansion,hotel

magical | magical, enchanted, mystical, fairy tale, fairytale
Q glowing lights and mushrooms = Small golden lights float in the air, and tiny mushrooms glow in the moss. +out,forest,tree,garden,castle

fluffy | fluffy, furry, woolly, hairy
Q thick soft fur = $The {has|have} very thick, soft, fluffy fur. +animal

playful | playful, cute, adorable, chubby, baby
Q large eyes and round cheeks = $The {has|have} large bright eyes, round cheeks and short legs. +animal -logo,icon

striped | striped, stripes
Q even stripes = $The {has|have} even, clear stripes.

lit-windows | smoking, with smoke
Q smoke from the chimney = A thin line of smoke rises from the chimney of $the.

winding | winding, curving, meandering, twisting
Q curves into the distance = $The {curves|curve} left and right into the distance.

empty | empty, vacant, bare
Q bare floor and walls = The floor and the walls of $the are bare. +in,room,stage,hall -out

autumn | autumn, fall
Q red and golden trees = The trees are red, orange and yellow, and fallen leaves cover the ground. -in

winter | winter, wintertime
Q fresh white snow = Fresh white snow covers the ground, the roofs and the branches. -in,desert,beach

spring | spring, springtime
Q blossom and fresh green = The trees are covered in pink and white blossom, and the grass is fresh and green. -in,desert
`;
