/** Topics of places, times and cultures as a manner: what of them stands about, is worn and is drawn. The form: `tableaux.ts`. */
export const TOPICS_CULTURES_TABLEAUX = `
topic-moroccan | topic | moroccan, morocco, marrakech, riad, berber, moorish, souk | @ any
N brass tray and tile = A hammered brass tray with tiny gold-rimmed glasses stands by star-and-cross tiles in cobalt, a pierced lantern above.
D horseshoe arch and star tiles = A horseshoe arch is filled with eight-pointed stars and crosses in cobalt, ochre and white.
D lantern and palm = A pierced lantern hangs from the arch, a date palm beyond.

topic-japanese | topic | japanese, japan, zen, kimono, geisha, ryokan, shinto | @ any
N paper screen and iron kettle = A sliding paper screen, straw mats with dark cloth edges and an iron kettle stand in calm order, one branch in a rough vase.
D wave, fan and blossom = A folding fan, a branch with five-petalled blossom and scalloped waves overlap before a plain red disc.
D carp and pine = A carp turns under a crooked pine branch.

topic-scandinavian | topic | scandinavian, nordic, swedish, sweden, danish, denmark, norwegian, norway, scandi, finnish, finland | @ any
N pale wood and sheepskin = A pale birch chair under a white sheepskin, a round paper lamp and a striped rag rug stand on bare boards. -living,kitchen,bedroom,room,house
D folk horse and spruces = A red painted horse stands between two stepped spruces, tulip curls and dots in blue and white round them.
D hearts and birds = Woven hearts, birds and berries repeat in bands.

topic-mexican | topic | mexican, mexico, frida kahlo, mariachi, oaxaca, hacienda, yucatan | @ any
N painted skulls and cut paper = Strings of cut paper in hot colours hang over a clay jug, a striped blanket and a tin heart.
D cactus, sun and zigzags = A sun with a face rises behind a three-armed cactus, zigzag bands in pink, turquoise and orange above and below.
D skull and agave = A flowered skull and a spiky agave stand left and right.

topic-indian | topic | indian, india, rajasthan, mumbai, bollywood, delhi, hindu, sari, ganesh, jaipur | @ any
N marigold string and brass = Strings of orange marigolds, a brass oil lamp and a block-printed cloth with mango shapes hang and stand together.
D mango shapes and elephant = An elephant under a tasselled cloth walks through curled mango shapes, a border of lotus above and below.
D marigolds and peacock = Marigold garlands hang above, a peacock at each side.

topic-mediterranean | topic | mediterranean, greek island, aegean, amalfi, riviera, cyclades | @ any
N lime-washed wall and jars = Terracotta jars of rosemary and a blue-painted chair stand against lime-washed plaster, a bowl of lemons on its seat.
D blue dome, lemons and sea = A blue dome and stepped white cubes go down to three level waves, lemons on a branch in the corner.
D olive and bougainvillea = Pink bougainvillea hangs in from one side, an olive twig from the other.

topic-farmhouse | topic | farmhouse, country cottage, country kitchen, cottagecore, rustic, cottage style, country style, shabby chic | @ any
N scrubbed wood and jugs = A scrubbed pine top with knife scars carries a stoneware jug of cow parsley, a wire egg basket hanging above.
W floral apron = with flour on one sleeve; in a flowered cotton dress and an apron
D gingham and wild flowers = A gingham ground carries a jug, a hen and five wild flowers with their leaves.
D hens and eggs = Two speckled hens and a bowl of eggs stand along the foot.

topic-industrial | topic | industrial style, industrial loft, warehouse style, loft style, factory style, industrial | @ any
N steel lamp and riveted stool = A black steel lamp on a bracket, a riveted stool with a worn seat and a bare pipe along brick stand together.
W heavy boots and denim = with rolled sleeves; in raw denim and heavy boots
D girders, bolts and gauge = Riveted girders cross behind a round gauge, a cage lamp and a gear in one line weight.
D chain and lamp = A hook on a chain and a caged bulb hang above.

topic-seventies | topic | seventies, 1970s, 70s, seventies style, retro seventies | @ any
N orange lamp and shag rug = An orange plastic lamp, a brown-and-cream wallpaper of big ovals and a shaggy rug the colour of mustard stand together.
W flares and wide collar = with long sideburns of hair; in flared cord and a shirt with a huge pointed collar
D stacked curves = Four parallel bands in orange, brown, mustard and cream bend round two corners into a flower of ovals.
D sun and mushrooms = A rounded sun and two brown toadstools sit in the curves.

topic-sixties-mod | topic | mod, mid-century, mid century, swinging sixties, op art, pop art, midcentury, mid-century modern | @ any
N teak legs and starburst clock = A low teak cabinet on tapered legs, a starburst clock and a moulded white chair stand together.
W shift and narrow tie = with a sharp fringe; in a slim suit with narrow lapels
D boomerangs and atoms = Boomerang shapes, thin stalks with balls and one starburst float in teal, orange and mustard.
D target and chair = A ringed target and a moulded chair stand in the corners.

topic-twenties | topic | twenties, 1920s, roaring twenties, great gatsby, gatsby, flapper, speakeasy, prohibition, jazz age | @ any
N coupe tower and feather = A tower of shallow glasses, a long black holder and a feather on a beaded band lie together.
W beads and bobbed hair = with a beaded band round bobbed hair; in fringe, long beads and white gloves
D fan shapes and beads = Gold fans repeat in stepped rows on black, a long string of beads looping through them.
D saxophone and skyline = A saxophone and a stepped skyline rise behind.

topic-thirties | topic | thirties, 1930s, forties, 1940s, wartime, blitz, home front, vintage forties, ration, second world war, ww2 | @ any
N bakelite wireless and tins = A brown wireless with a cloth grille, a gas-mask box on a string and tins with plain labels stand together.
W utility wool = with hair rolled off the brow; in utility wool with square shoulders
D searchlights and raised spade = Two searchlight beams cross over a fist with a spade, big flat planes in red, cream and olive.
D aeroplanes and ration tins = Three small aeroplanes fly in a V, plain tins stacked beneath.

topic-art-deco | topic | art deco, deco, chrysler, jazz modern | @ any
N stepped mirror and chrome = A stepped mirror, a chrome lamp with a frosted fan and a black lacquer tray edged in gold stand together.
W bias-cut satin = with a jewelled clip at the ear; in satin cut close and a fur collar
D sunburst and chevrons = A sunburst of gold wedges rises over stacked chevrons, two leaping deer facing each other.
D fountain and palm = A stepped fountain and a stylised palm stand on either side.

topic-art-nouveau | topic | art nouveau, jugendstil, mucha, gaudi, belle epoque, belle époque, fin de siecle, moulin rouge | @ any
N whiplash iron and lily lamp = A lamp of bronze lily stems with amber petals stands before a tiled panel with curling poppies.
W flowing robe and wreath = with a wreath in long loose hair; in a flowing robe with wide sleeves
D whiplash stems and halo = Long stems curl like whiplash round a head in a ring, lilies with dark outlines filling the sides.
D dragonflies and peacock = Dragonflies and a trailing peacock feather fill the lower field.

topic-victorian | topic | victorian, victorian era, nineteenth century, dickensian, dickens, edwardian, sherlock holmes, 1800s | @ any
N gas lamp and fringed cloth = A brass lamp with a frilled glass, a plum-coloured cloth with bobbles and a fern under a dome crowd together.
W high collar and watch chain = with a watch chain across the front; in black wool with a high starched collar
D engraved frame and silhouettes = Two cut-black profiles face each other in ovals, engraved scrolls and ferns between.
D balloon and bird cage = A striped balloon and a domed cage hang at the sides.

topic-georgian | topic | georgian, regency, jane austen, bridgerton, pride and prejudice, rococo, marie antoinette, versailles, baroque | @ any
N gilt chair and china = A gilt chair in pale silk, a cup without a handle and a folded fan with a painted scene stand together.
W silk and ribbons = with powdered curls; in pale silk with ribbons and lace at the cuffs
D scrolls and swags = Shell-shaped scrolls and swags of roses frame an oval with a pair of birds.
D harp and ribbons = Ribbons tie up a harp, a fan and a mask at the foot.

topic-medieval | topic | medieval, middle ages, mediaeval, illuminated manuscript, castle life, tudor, henry viii, elizabethan, shakespeare, shakespearean | @ any
N pewter and rushes = A pewter jug, an iron candle spike and a woven hanging with hounds stand and hang together, rushes strewn below. -castle,village,town,sword,market,street,knight,ship,house,city,armor,armour
W wool tunic and hood = with a purse on the belt; in a wool tunic and a shoulder hood
D big initial and vines = A big initial in blue and gold is climbed by vines, a hare with a horn and a snail in the margin.
D knight and snail = A tiny knight rides at a snail along the lower margin.

topic-renaissance | topic | renaissance, leonardo da vinci, da vinci, florentine, medici, botticelli, michelangelo | @ any
N ochre sketch and skull = Sheets of red chalk studies, a lute with a broken string and a brass compass lie on a folded velvet.
W velvet and slashed sleeves = with a pearl at the ear; in velvet with slashed sleeves and a flat cap
D figure in circle and square = A figure with doubled arms stands in a circle and a square, mirror-written lines about it.
D flying machine and shell = A winged machine of struts and a big shell are sketched behind.

topic-seaside | topic | seaside, coastal, nautical, beach house, beach hut, beach huts, maritime, cornish, cornwall, coastal style, beachy | @ any
N driftwood and striped cloth = Bleached driftwood, a bowl of grey holed stones and a striped canvas chair stand together, sand in the folds.
W striped jersey = with wind-tangled hair; in a striped jersey and turned-up trousers
D stripes, shell and gull = Blue and white stripes carry a scallop, a rope knot and a gull in side view.
D light and buoys = A striped light and hanging buoys stand at the edge.

topic-alpine | topic | alpine, swiss, switzerland, tyrolean, bavarian, bavaria, austrian, austria, chalet, heidi, dirndl, lederhosen, mountain hut | @ any
N carved heart chair and cowbell = A chair with a heart cut in its back, a cowbell on an embroidered strap and red checked cloth stand together.
D edelweiss and peaks = A white edelweiss stands before three zigzag peaks, a carved balcony with hearts along the foot.
D cow and firs = A belled cow and dark firs stand below the peaks.

topic-french | topic | french, france, parisian, eiffel, provence, provencal, provençal, normandy, montmartre | @ any
N zinc top and baguette = A zinc top with ring marks carries a short black coffee, a folded paper and half a baguette.
D iron tower and awning = An iron tower of crossed struts rises behind a striped awning, two wire chairs and a small dog.
D poodle and bicycle = A clipped poodle and a bicycle with a loaf in its basket go along the foot.

topic-italian | topic | italian, italy, tuscany, tuscan, roman holiday, venetian, sicily, sicilian, la dolce vita, gondola | @ any
N moka pot and tiled top = A dented moka pot, a flask in straw and a dish of olives stand on tiles painted with lemons.
D scooter and cypress = A round-nosed scooter stands before three dark cypresses and a striped umbrella.
D lemons and pasta shapes = Lemons, bow-shaped pasta and a coffee pot lie strewn.

topic-spanish | topic | spanish, spain, andalusian, andalusia, flamenco dress, seville, catalan, bullfighter, matador | @ any
N fan and glazed jug = A lace-edged fan, a yellow-and-blue glazed jug and half an orange lie on red cloth.
D fan, guitar and dots = An open fan stands behind a guitar, big dots and orange slices filling the ground.
D bull and sun = A black bull stands in profile against a big sun.

topic-portuguese | topic | portuguese, portugal, azulejo, azulejos, porto, fado | @ any
N blue tiles and sardine tin = Blue-and-white painted tiles, a rolled-back sardine tin and a cup of black coffee with a custard tart stand together.
D tile grid and tram = Tiles with blue curls repeat in a grid, a yellow tram going uphill across them.
D sardines and rooster = Sardines in a row and a painted rooster stand beneath.

topic-dutch | topic | dutch, holland, netherlands, delft, tulip fields, vermeer | @ any
N delft jug and clogs = A blue-and-white jug of striped tulips, a round red cheese and a pair of painted clogs stand together.
D windmill and tulip rows = A windmill with lattice sails stands on stripes of tulips, gabled houses along a canal below.
D bicycle and cheese = A bicycle with a crate and a round cheese stand on the quay.

topic-german | topic | german, germany, black forest, bauhaus | @ any
N carved clock and stoneware = A carved clock with fir-cone weights, a grey stoneware mug and a twisted salted loaf hang and stand together.
D circle, square and triangle = A red square, a blue circle and a yellow triangle balance on one black bar.
D bear and fir = A standing bear and a pointed fir fill the squares.

topic-russian | topic | russian, russia, samovar, siberian, tsar, soviet, ukrainian, ukraine, slavic, polish folk | @ any
N samovar and lacquer = A brass samovar, tea glasses in metal holders and a black tray painted with roses stand together.
D dolls and onion domes = Round dolls in headscarves stand in falling size before striped onion domes.
D birch and firebird = A bird with flame feathers sits between birch trunks.

topic-turkish | topic | turkish, turkey country, ottoman, hammam, bosphorus, cappadocia, whirling dervish | @ any
N tea glasses and kilim = Waisted tea glasses on red saucers, a mosaic glass lamp and a kilim cushion stand together.
D tulips and mosaic = Slender tulips and carnations curl in turquoise and red on white, a crescent over two thin towers.
D tea glass and pomegranate = A waisted glass and split pomegranates stand in the corners.

topic-persian | topic | persian, iran, iranian, arabian, arabian nights, arabic, middle eastern, aladdin, bedouin, dubai, desert nomad, carpet seller | @ any
N carpets and spouted pot = A rolled carpet with a medallion, a long-spouted coffee pot and a dish of dates stand together.
D arch with garden and birds = A pointed arch frames a tree with pomegranates, two birds and a border of curling vines.
D gazelle and cypress = A gazelle leaps between two flame-shaped cypresses.

topic-chinese | topic | chinese, china, ming, qing, imperial china, peking | @ any
N lattice and blue-white = A round lattice, a blue-and-white ginger jar and a red lacquer box stand together, a brush on its rest.
D cloud scrolls and crane = Tight cloud curls, a long-legged bird and peaks like combs rise behind a round moon gate.
D peonies and lantern = Peonies and a tasselled lantern hang at the sides.

topic-korean | topic | korean, korea, hanbok, k-pop, kpop, hanok | @ any
N celadon and brass bowls = A pale green glazed bowl, flat metal chopsticks and a low table with curved legs stand together.
D tiger, pine and clouds = A grinning striped tiger sits under a crooked pine, a magpie above and stripes in five colours round it.
D fans and peonies = A round fan with three swirls and peonies stand below.

topic-thai | topic | thai, thailand, balinese, bali, vietnamese, vietnam, cambodian, angkor, indonesian, southeast asian, tuk-tuk, tuk tuk | @ any
N orchid dish and woven hat = A pointed woven hat, a brass dish of floating orchids and a carved teak panel stand and hang together.
D temple roof and lotus = A stepped roof with flame-shaped finials stands behind three lotus flowers and a long boat.
D elephant and parasol = An elephant with a parasol walks along the foot.

topic-hawaiian | topic | hawaiian, hawaii, aloha, polynesian, luau, hula, samoan, tahiti, caribbean, jamaica, jamaican, cuban, cuba | @ any
N garland and carved bowl = A garland of pink frangipani, a carved wooden bowl of pineapple and a small four-stringed guitar lie together.
D hibiscus, palm and wave = A hibiscus with a long stamen, two bent palms and a curling wave stand before a striped low sun.
D turtle and pineapple = A patterned turtle and a pineapple fill the corners.

topic-african | topic | african, africa, kenyan, kenya, nigerian, nigeria, ghana, ghanaian, kente, masai, maasai, ethiopian, senegal, wax print, zulu | @ any
N wax print and carved stool = A carved stool with a curved seat, a basket with a zigzag in its weave and a bold printed cloth stand together.
D bold zigzags and sun = Zigzags, diamonds and combs in ochre, black and green run in bands round a big plain disc.
D masks and drum = A long carved mask and a laced drum stand at the sides.

topic-aboriginal | topic | aboriginal, australian, australia, aussie, new zealand, maori | @ any
N slouch hat and enamel can = A dusty felt hat, a blackened tin can with a wire handle and a branch of gum leaves lie together on red earth.
D red earth and gum leaves = Bands of red and ochre earth lie under a white sky, a spray of gum leaves and a bounding outline above.
D parrot and van = A pink-grey parrot and a dusty van stand beneath.

topic-native-american | topic | native american, navajo, pueblo, sioux, tipi, teepee, santa fe, southwestern | @ any
N woven rug and turquoise = A rug with stepped diamonds, a clay pot with black lines and a silver cuff with a blue-green stone lie together.
D stepped diamonds and arrows = Stepped diamonds, arrows and a sun with four groups of rays lie in red, black and turquoise.
D feathers and buffalo = Two feathers hang below, a buffalo in profile between.

topic-american | topic | american, america, usa, route 66, americana, all-american, texas, texan, new orleans, california, californian, hollywood, midwest | @ any
N chrome stool and sugar pourer = A chrome stool with red vinyl, a glass sugar pourer and a licence plate stand and hang together.
D road, star and sign arrow = A road runs straight to a low sun under a bent arrow of bulbs, stars and stripes along the edge.
D eagle and guitar = An eagle and a tail-finned car fill the corners.

topic-british | topic | british, england, english, britain, cockney, uk, union jack, london bus, yorkshire | @ any
N brown teapot and umbrella = A brown teapot in a striped cosy, a furled black umbrella and a tin of biscuits with a red bus on it stand together.
D red box, bus and crown = A red telephone box and a double-decker stand under a small crown, one raindrop with a smile above.
D corgi and teacup = A corgi sits beside a cup with a spoon.

topic-scottish | topic | scottish, scotland, highlands, tartan, kilt, highland games, clan | @ any
N tartan and heather = A folded tartan rug, a sprig of dry heather and a pewter flask lie together.
D thistle on tartan = A thistle with two jagged leaves stands on a field of crossing tartan lines.
D stag and pipes = A stag on a crag and a set of pipes stand behind.

topic-irish | topic | irish, ireland, celtic, celt, druid, druids, connemara, welsh, wales | @ any
N cream jumper and peat = A cream cable jumper over a chair, a basket of cut peat and a tin whistle stand together.
D endless knot and harp = One endless plaited band ties itself round a small harp, spirals in threes at the corners.
D clover and sheep = Clover leaves and one sheep fill the green.

topic-arctic | topic | inuit, eskimo, antarctic, antarctica, lapland, greenland, north pole, south pole, polar expedition, sami, icelandic, iceland, arctic explorer, arctic expedition, arctic hut | @ any
N fur mittens and snow goggles = Fur mittens on a cord, slit goggles of bone and a coil of frozen rope lie together.
D ice block dome and bear = A dome of cut blocks stands under wavy green bands, one white bear on a floe.
D sledge and stars = A dog sledge crosses beneath a field of stars.

topic-bohemian | topic | bohemian, boho, boho chic, gypsy, romani, hippie style, maximalist, eclectic | @ any
N layered rugs and feathers = Layered rugs in faded reds, a rattan chair with a fringed shawl and a mirror of sun rays crowd together.
D sun, moon and fringe = A sun and a moon with faces hang over a row of tassels, feathers and dots arranged in half rings.
D cactus and arch = Rounded arches and a cactus in a pot sit beneath.

topic-steampunk | topic | steampunk, clockpunk, dieselpunk, jules verne, retrofuturistic, retro-futuristic, airship | @ any
N gauges and brass pipes = A brass gauge with a trembling needle, a riveted copper pipe and a leather-bound lever stand together.
W *goggles and corset leather = with brass goggles on the brow; in a leather waistcoat full of buckles
D gears and airship = An airship with ribs and fins floats in a ring of meshed gears, rivets along the border.
D octopus and top hat = A tentacle with brass rings curls round a top hat.

topic-cyberpunk | topic | cyberpunk, blade runner, neon city, futuristic, synthwave, vaporwave, dystopian, sci-fi, science fiction, near future | @ any
N neon tube and cables = A pink neon tube, bundled black cables and a cracked screen with green lines hang together.
W *glowing seams and visor = with a mirrored visor; in black coated cloth with glowing seams
D grid and low sun = A glowing grid runs to a striped low sun, palm outlines and a triangle in pink and blue lines.
D skyline and rain = A skyline of lit windows closes the back, slanted rain across it.

topic-gothic | topic | gothic, gothic horror, dark academia, horror, occult, macabre, horror film, lovecraft | @ any
N skull and dripping candles = A yellowed skull, black dripping candles and a stack of cracked leather volumes stand together.
W black velvet and lace = with a cameo at the throat; in black velvet and lace
D pointed arch and ravens = A pointed window with three lights frames a bare tree, two ravens and a thin moon.
D roses and iron = Thorned roses climb an iron fence at the foot.

topic-brutalist | topic | brutalist, brutalism, concrete style, soviet style, constructivist, constructivism, avant-garde | @ any
N raw concrete and rubber plant = A raw concrete ledge with board marks carries one rubber plant and a square ashtray.
D slabs and diagonal wedge = Heavy slabs overhang one another in grey, a single red wedge cutting in from the corner.
D stairs and small figure = A stair of hard steps runs up, one tiny figure on it.

topic-psychedelic | topic | psychedelic, acid trip, trippy, kaleidoscope, groovy, lava lamp, surreal, surrealist, dali, surrealism | @ any
N lava lamp and swirled cloth = A lava lamp with rising orange blobs stands on a cloth printed in melting swirls.
W swirled print = with round coloured glasses; in a swirling print and beads
D melting swirls = Thick swirls in orange, violet and green bulge round an open eye with petals for lashes.
D mushrooms and rainbow = Toadstools and a bent rainbow melt into the edge.

topic-kawaii | topic | kawaii, chibi, hello kitty, harajuku, pokemon | @ any
N plush and stickers = A round plush with dot eyes, a sheet of glitter stickers and a milk-carton lamp stand together.
W bows and pastel layers = with clips all along the fringe; in pastel layers with bows
D round faces on things = A cloud, a cup and a strawberry have two dot eyes and a tiny mouth, stars and hearts about them.
D sweets and rainbow = Small sweets, bows and a short rainbow fill the gaps.

topic-luxury | topic | luxury, luxurious, posh, glamorous, glamour, opulent, hollywood glamour, palace style, five-star | @ any
D gold line crest = Thin gold lines draw a crest with two facing birds and a crown on deep green.
D palms and peacock = Thin gold palms and a peacock flank it.

topic-vintage | topic | vintage, retro, old-fashioned, old fashioned, nostalgic style, antique style, thrift shop, thrift store, second-hand, secondhand | @ any
W second-hand tweed = with a brooch on the lapel; in second-hand tweed

topic-tropical-leaf | topic | rainforest style, botanical, botanical garden, jungle style, greenhouse style, palm house, tropical leaves, botanic | @ any
N palms and labelled pots = A fan palm in a brass pot, a hanging fern and hand-lettered zinc labels stand together.
D broad leaves and labels = Split leaves, ferns and banana leaves overlap from the edges, fine veins drawn in.
D parrot and orchid = A parrot and one orchid look out of the leaves.

topic-desert | topic | desert style, oasis, sahara style, caravan of camels, santa fe style, adobe | @ any
N clay jug and striped blanket = A porous clay jug, a coarse striped blanket and a dried thorn branch lie together, sand in every fold.
W wound headcloth = with a cloth wound over nose and mouth
D dunes and sun = Three curved dunes with a sharp crest lie under a pale disc, a short file of camels on the skyline.
D cactus and tent = A low tent and a thorn bush stand at the side.

topic-folk-art | topic | folk art, hungarian folk, scandinavian folk, naive art, pennsylvania dutch, amish, patchwork | @ any
N painted chest and patchwork = A chest painted with tulips and birds, a patchwork in reds and a whittled spoon stand together.
W embroidered waistcoat = with ribbons at the hem; in an embroidered waistcoat
D mirrored birds and tulips = Two birds face one another over a tulip with heart-shaped leaves, everything mirrored left and right.
D hearts and dots = Hearts, dots and comb-shaped leaves fill the border.

topic-circus-vintage | topic | wild west show, saloon, western style, freak show, sideshow, gold rush town | @ any
N swing door and spittoon = A half-height swing door, a brass spittoon and a barrel with a lamp on it stand together.
W waistcoat and string tie = with sleeve garters; in a brocade waistcoat and a string tie
D wood-letter bill and star = A star sits between two pointing hands and a pair of crossed pistols, thick and thin rules above and below.
D horseshoe and cactus = A horseshoe and a cactus stand left and right.

topic-maritime-sub | topic | nautilus, sunken treasure, lost city of, atlantis, sunken ship | @ any
N porthole and barnacled chest = A brass porthole crusted green, a barnacled chest and a strand of weed lie together.
D porthole with fish = A round window with eight bolts shows a fish, a wreck's ribs and a column of bubbles.
D squid and anchor = A squid's arm and a leaning anchor come in from the edge.

topic-fairytale | topic | fairy tale, fairytale, fairy tales, once upon a time, storybook, bedtime story, nursery rhyme, grimm, brothers grimm, children's book, alice in wonderland, red riding hood | @ any
N spindle and red apple = A spindle with gold thread, a red apple on a plate and a small brass key lie together.
W cloak and basket = with a covered basket on the arm; in a hooded cloak and buckled shoes
D castle in an open book = A castle with five pointed towers stands up out of an open book, a beanstalk curling round the page edge.
D wolf and toadstools = A wolf in a bonnet and three toadstools wait at the foot.

topic-noughties | topic | y2k, noughties, 2000s, early internet, myspace, flip phone, windows 95, vaporwave computer, dial-up | @ any
N flip phone and burned discs = A silver flip phone with beads on its strap, a spindle of burned discs and a see-through plastic mouse lie together.
W low denim and tinted glasses = with tinted rimless glasses; in low denim and a tiny shiny top
D chrome star and bubbles = A chrome star with four long points shines over pixel windows and see-through blue bubbles.
D butterflies and hearts = Pixel hearts and shiny butterflies are scattered over it.

topic-space-age | topic | space age, atomic age, jetsons, retro future, googie, raygun | @ any
N ball chair and antenna = A white ball chair with an orange inside, a lamp on three thin legs and a set with bent antennae stand together.
W silver collar = with a silver collar; in a white moulded suit
D rocket and atoms = A finned rocket leaves a curved trail between ringed balls, four-pointed stars at different sizes.
D robot and moons = A boxy robot and three small moons stand beneath.

topic-stone-age | topic | stone age, caveman, cavemen, cave painting, prehistoric, neanderthal, ice age, cavewoman, flintstones | @ any
N flint and bone = A knapped flint, a gnawed bone and a clay lamp with a rush wick lie in ash.
W *hides and bone necklace = with ochre stripes on the cheeks; in hides laced with gut
D ochre bison and hands = Bison in ochre and charcoal run across rough rock, outlined hands sprayed beside them.
D mammoth and fire = A mammoth with curled tusks and a fire of three strokes stand below.

topic-aztec | topic | aztec, maya, mayan, inca, incan, machu picchu, peruvian, peru, andean, bolivian, brazilian, brazil, colombian, argentinian, argentina, rio de janeiro | @ any
N woven belts and clay whistle = Woven belts with llamas in them, a clay whistle and a gold disc with a face hang and lie together.
D stepped pyramid and sun face = A stepped pyramid stands under a sun face with its tongue out, square spirals along the border.
D llamas and corn = Llamas with tassels and ears of corn walk in a band.

topic-hungarian | topic | balkan, romanian, romania, transylvania, transylvanian, hungarian, hungary, bulgarian, czech, polish, poland, viennese | @ any
N embroidered towel and plum jug = A towel embroidered in red, a painted jug and a string of dried peppers hang and stand together.
D red cross-stitch birds = Birds, hearts and carnations are built from small red crosses in mirrored rows.
D hearts and rooster = A rooster and gingerbread hearts fill the middle.
`;
