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
Q clear ice and icicles = $The {is|are} covered with a layer of clear ice, with small icicles along the edges. -person,glass,bottle,perfume,window,cake,biscuit,cookie
Q cracks in blue ice = White cracks run through the clear blue ice of $the, with patches of snow on top. +water,lake,river,stream,pond,waterfall

rusty | rusty, rusted, corroded
Q orange-brown rust = Orange-brown rust covers the edges of $the, and a little of the old paint still shows.

mossy | mossy, moss-covered, moss covered, lichen-covered
Q bright green moss = Soft bright green moss covers the top of $the.

overgrown | overgrown, reclaimed by nature
Q ivy and young plants = Ivy climbs all over $the, and grass and young plants grow from every gap.
Q stems through the frame = Stems as thick as a wrist push out between the ribs of $the, and leaves press against the inside. +greenhouse

abandoned | abandoned, derelict, ruined, deserted, forgotten, crumbling, dilapidated
Q peeling paint and broken glass = Paint peels from the walls of $the, some windows are broken, and rubble and dry leaves lie about. +building,in,room,house,hall,station,theatre,factory,church,hotel -vehicle,tram,bus,car,train,truck,ship,boat,plane,greenhouse,pool
Q flat tyres and tall grass = The paint of $the is faded and rusty, a window is broken, the tyres are flat and tall grass grows around it. +vehicle,tram,bus,car,train,truck -ship,boat,plane,rocket
Q missing glass and plants = Many panes of $the are missing, and green plants push out through the white frame. +greenhouse
Q empty and cracked = $The {is|are} without water: cracked pale blue tiles, brown stains down the walls and a rusty ladder that ends in the air. +pool,swimming-pool
Q leaning among weeds = $The {leans|lean} to one side, and tall weeds grow all around. -in,person

broken | broken, broken-down, broken down, shattered, cracked, smashed, wrecked, damaged
Q cracks and small pieces = Fine cracks spread across $the, and a few small pieces lie below. +glass,window,mirror,egg,cup,teacup,mug,bowl,vase,plate,statue
Q web of cracks = From one corner a web of thin white cracks runs right across $the, with tiny splinters missing at the point where it was hit. +screen,windscreen,phone
Q raw edge = Where $the was broken off, the raw edge is pale, rough and jagged against the glaze round it. +spout,handle,rim,lid,edge,nose,ear
Q leg gone = One leg of $the has snapped short, and the whole tilts down to that corner. +chair,table,bench,stool
Q split along the grain = $The {is|are} split along the grain, long pale splinters standing up. +fence,gate,door,oar,board,ladder,guitar,violin,wheel
Q hood up by the road = $The {stands|stand} at the side of the road with the hood open. +vehicle,bus,car,truck

spilled | spilled, spilt, knocked over, overturned, tipped over, toppled
Q pool and drips = A wide shining pool with rounded edges spreads round it, one arm of it running on to the edge and dripping off. +milk,coffee,tea,wine,water,juice,ink,paint,drink,soup
Q on its side = $The {lies|lie} on one side where it fell, and what was in it has run out in front. +glass,cup,mug,bottle,bucket,basket,pot,jar,vase,box,can,tin
Q loose heap = $The {lies|lie} in a loose heap that thins out to single pieces at the edge. +salt,sugar,flour,rice,bean,beans,pea,peas,nut,bead,beads,popcorn,coin,coins

folded-up | folded up, folded, folded away, collapsed
Q frame doubled = Folded at the hinge in the middle of the frame, $the {stands|stand} as one compact packet, the two small wheels side by side and the handlebars turned down flat against them. +bicycle,bike,scooter
Q flat against itself = Its parts lie flat against each other, hinges and edges in one line. +chair,table,stroller,pram,umbrella,ladder,screen,easel
Q square and layered = $The {lies|lie} folded to a square, one soft layer on the other. +blanket,towel,sheet,shirt,sweater,cloth,napkin,clothes,quilt

rolled-up | rolled up, rolled, furled
Q tight spiral = $The {is|are} rolled tight, the end showing a neat spiral. +mat,rug,carpet,map,paper,towel,blanket,poster,newspaper,sleeve,scroll

flooded | flooded, under water, waterlogged
Q still brown water = Still brown water stands knee-deep from wall to wall; a chair, some bottles and sheets of paper float in it, the lowest steps are gone, and a dark line on the wall shows how high it stood before. +basement,cellar,room,kitchen,house,in,home,garage,cinema,church,shop,library -field,land,rice-terraces,street,village,road,forest,meadow,out
Q only the tops = Flat brown water covers the ground, and only fence posts, tree crowns and the upper half of things stand out of it, doubled in its surface. +field,meadow,village,street,road,town,forest,valley,park,land,out,car

burnt | burnt, burned, charred, scorched, fire-damaged, fire-blackened
Q black trunks and ash = The trunks stand bare and black, bark cracked into squares like coal, and pale ash lies over everything between them. +forest,wood,woods,tree,trees,land,hillside
Q black along the edges = The edges of $the are black and brittle, the middle dark brown, a few crumbs of char lying round. +toast,bread,pizza,cake,pie,cookie,biscuit,bun,paper,letter,book,photo,map
Q open beams = Charred beams stand open to the sky, and soot fans up the wall above each window. +house,building,barn,church,roof,mill,hut

faded | faded, sun-bleached, bleached, washed-out
Q pale where the sun was = The colours of $the have gone pale where the sun has been, and are full only in the folds. +curtain,sofa,chair,awning,flag,banner,dress,cushion,umbrella
Q ghost of the letters = Of the painted letters only pale ghosts are left on flaking ground. +sign,advert,poster,mural,shop

dented | dented, battered, bent, crumpled
Q dents and bare metal = Shallow dents catch the light along one side of $the, and bare metal shows where the paint has gone. +car,van,truck,bus,pot,kettle,can,tin,bucket,mailbox,fender,trumpet,locker
Q sharp creases = Sharp creases cross $the in all directions, each with one light and one dark side. +paper,letter,shirt,map,newspaper,ticket,note,bag

torn | torn, ripped, ragged, frayed, tattered
Q hanging threads = Along the tear in $the loose threads hang down, and the edges curl apart. +flag,shirt,dress,jeans,curtain,sail,sofa,coat,banner,cloth,net,jacket,umbrella
Q white torn edge = The torn edge is white and furry against the print. +paper,poster,photo,letter,page,map,ticket,book

stuffed-full | overflowing, overfull, overloaded, bulging, crammed
Q more than it holds = More is in it than it holds: the top is heaped high, some of it hangs over the side and a few pieces have dropped to the ground. +basket,bin,bag,cart,box,drawer,suitcase,shelf,truck,bowl,sink,wardrobe,trolley

unmade | unmade, rumpled, crumpled bed
Q sheets thrown back = The sheets are thrown back in deep folds, and the pillow still has the hollow of a head. +bed,bedroom

half-dismantled | half-dismantled, half dismantled, dismantled, taken apart, stripped down
Q parts on a cloth = $The {stands|stand} stripped half bare, covers and wheels off, the screws and smaller parts laid out in rows on a cloth in front. +vehicle,motorbike,motorcycle,bicycle,car,engine,machine,clock,radio,tractor

half-finished | half finished, half-finished, unfinished, half-built, half painted
Q one half bare = One half of $the is complete, the other still shows what it is made of, and the tools lie where the work stopped. +painting,drawing,house,wall,fence,boat,sculpture,statue,puzzle,sweater,scarf,model,ship,mural,bridge,tower

worn-thin | well-worn, worn-out, worn out, threadbare, scuffed
Q pale at the bends = At every bend and corner $the {is|are} rubbed pale, and the sole or the seam has begun to open. +shoe,boot,sneaker,boots,shoes,slipper,glove,bag,wallet,jacket,suitcase,belt
Q thread showing = In the middle $the {is|are} worn down to the bare threads. +carpet,rug,sofa,armchair,cushion,towel

sprouting | sprouting, budding, unfurling, germinating
Q pale points = Pale green points push out of it, the newest still folded and shining. +potato,onion,bean,seed,branch,plant,fern,bulb,garlic,leaf

unfired | unfired, unglazed, raw clay, bone-dry
Q chalky grey clay = $The {is|are} matt grey clay without any glaze, the rings of the fingers still running round inside. +bowl,pot,cup,vase,plate,mug,clay,jug

taped | taped up, patched, patched up, mended
Q patch and tape = A patch of another colour is set over the worn place, its stitches or tape plain to see. +jeans,jacket,sail,tent,quilt,sofa,tyre,tire,bag,shirt,trousers,coat,boat

sunken | sunken, submerged, drowned, underwater, shipwrecked
Q half in sand = $The {lies|lie} tilted in pale sand, covered with corals and green weed, small fish swimming around. -room,in,home,eye,church,village,chapel,town,house,mill,steeple

fallen | fallen, falling, scattered, strewn, dropped
Q curled on the ground = Some lie flat on the ground, others are slightly curled. +petal,leaf
Q lying across the ground = $The {lies|lie} across the ground, with pale broken wood at one end. +tree,branch,trunk,log,column,statue -petal,leaf

missing | missing, cut out, taken out
Q one wedge gone = One wedge is cut out, so that the layers inside are visible. +slice,piece,wedge

half-eaten | half eaten, half-eaten, bitten, partly eaten
Q large bite = One large bite is missing and shows the white flesh. +fruit,apple,pear,peach
Q one half gone = One half is eaten, and crumbs lie on the empty side. +cake,bread,sandwich,pie,toast,cookie,biscuit,croissant,burger,donut,pizza,muffin,tart
Q rows of tooth marks = A row of curved tooth marks runs along the bitten side, where juice still stands in small drops. +slice,watermelon,melon,pear,plum,mango

half-full | half full, half empty, half-empty, half-full
Q filled halfway = $The {is|are} filled exactly to the middle.

dusty | dusty, dust-covered, dust covered, cobwebbed
Q soft grey dust = A soft layer of grey dust covers $the.

lit-candles | lit, candlelit, burning candles
Q small yellow flames = Small yellow flames burn steadily, and a little wax has melted at the tops. +candle

dead | dead, slain, lifeless
Q lying on its side = $The {lies|lie} on the ground with closed eyes. +dragon,monster,beast,whale
Q grey and leafless = $The {is|are} grey and dry, without a single leaf. +tree,plant,flower -leaf
Q brown and curled = $The {is|are} brown, curled and brittle, drifted together in heaps. +leaf

sleeping | sleeping, asleep, dozing, napping, slumbering
Q closed eyes = The eyes of $the are closed and the lips a little open. +person
Q curled up = $The {is|are} curled up with closed eyes, the tail around the body. +cat,dog,fox -bird,goat,sheep,horse,cow,seal,pig,elephant

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

glowing | glowing, luminous, bioluminescent, lit up
Q light from inside = $The {glows|glow} from inside and {lights|light} everything close by.

shining | shining, gleaming
Q bright streaks = Bright streaks of light lie along every edge and curve of $the. +armor,armour,sword,shield,helmet,metal,car,knife,crown,trophy,coin,ring

floating | floating, levitating, hovering, weightless
Q shadow below = $The {floats|float} in the air above a soft blurred shadow. -boat,ship,water,duck,swan,jellyfish,island
Q island of rock = The island has green grass and trees on top, bare rock underneath, and a thin waterfall at the edge. +island

flying | flying, soaring, gliding, in flight
Q spread wings = Both wings of $the are fully spread. +bird,owl,eagle

rotten | rotten, withered, wilted, dried, dead flower
Q dry and pale = $The {is|are} dry and slightly curled, in soft faded colours. +plant,flower

peeled | peeled, half peeled, half-peeled, peeling
Q spiral of peel = The peel hangs down in one long spiral, and the juicy segments are visible. +orange,lemon,apple,mandarin,tangerine,grapefruit,potato,clementine

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
Q papers, cups and pens = Papers, open notebooks, pens and empty cups cover $the. +desk,table -workbench,kitchen
Q tools and tins = Not a hand’s breadth of $the is bare: open tins of screws, a tangle of cable, rags, a coffee cup and half a clock lie on top of one another. +workbench,bench,garage,shed,workshop
Q clothes and boxes = Clothes, books and boxes lie all over $the. +room,studio,bedroom,apartment,office -workbench,desk,table,garage,kitchen

cozy | cozy, cosy, snug, homely
Q sofa, blanket and lamp = A soft sofa with a chunky knitted blanket and cushions stands on a patterned wool rug, next to a floor lamp with a warm glow. +room,home,bedroom,nook,cabin -out

colorful | colorful, colourful, vibrant, multicolored, multicoloured, rainbow
Q bright mixed colours = $The {has|have} bright clear colours: red, orange, yellow, green, blue and pink. -person,animal

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

wooden | wooden, wood, oak, pine, walnut
Q grain of the piece = The grain of the wood runs along $the, darker where it has been handled. +product,tool,brush,toothbrush,spoon,box,stool,crate,ladder -paper,boat,bridge,house,temple
Q visible wood grain = $The {has|have} a clear warm wood grain. +bridge,temple,house,boat -bowl,furniture,table

stone | stone
Q uneven stones = $The {is|are} built from uneven grey stones with a little moss between. +bridge,wall,house,tower,castle,path

tiled | tiled, tiles, mosaic
Q small shiny tiles = Small shiny tiles cover $the in a neat pattern.

leather | leather
Q pull of the leather = The leather of $the is darker along the edges and softly creased where it bends. +shoe,boot,satchel,belt,strap,wallet,glove,jacket,chair,sofa,notebook
Q pores, creases and stitching = The leather has fine pores, soft creases and neat stitching. +bag,backpack,suitcase

velvet | velvet
Q soft sheen = The velvet is soft and thick, lighter where it is brushed.

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
Q bare floor and walls = The floor and the walls of $the are bare. +in,room,stage,hall -out,bulb,lamp,branch,tree,foot,shoulder,wall
`;
