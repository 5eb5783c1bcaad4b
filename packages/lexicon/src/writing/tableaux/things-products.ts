/** Products as a shop page, a catalogue or an advert shows them. The form: `tableaux.ts`. */
export const THINGS_PRODUCTS_TABLEAUX = `
things-perfume | thing | perfume, perfume bottle, bottle of perfume, cologne, fragrance, eau de toilette, aftershave, diffuser, perfume flask, luxury perfume, glass perfume bottle, essential oil, essential oil bottle, oil bottle | @ stone, plain ground, studio, water, sand
D gold stopper = Stopper and collar are polished gold, with the lamps in them as two small suns. +gold,golden
D black glass = A tall bottle of black glass stands upright, its edges drawn by thin lines of light. +black-bottle,black-perfume,black-glass,black-cologne,matte-black
D bottle = A square bottle of thick clear glass stands upright in the middle, filled to the shoulder, with a finger of solid glass at its foot. -black-bottle,black-perfume,black-glass,black-cologne,matte-black
D stopper = Its stopper is a solid block of clear glass on a thin polished collar. -gold,golden
O pink liquid = The liquid is a clear rose pink, and where light leaves it a pink patch lies on the ground. +pink,rose
O blue liquid = The liquid is a clear pale blue, and where light leaves it a cold bright patch lies on the ground. +blue
O purple glass = The liquid is a clear violet, and where light leaves it a lilac patch lies on the ground. +purple,violet,lavender,lilac
O lavender = Stalks of lavender lie at its foot, their small flowers out of focus in front. +lavender
O *amber liquid = The perfume in it is pale amber, and light that goes through leaves a small golden patch beside it. -black-perfume,black-bottle,black-glass -purple,violet,lavender,lilac,blue,pink,rose
N travertine block = It stands on a rough block of travertine, the wall behind one even warm tone. -water,sand,stones,rocks,pebbles,moss,black,petals,petal,flowers,flower,rose,roses -lavender,purple -marble,wood,wooden,table,silk,velvet,background,backdrop,studio,snow,ice,leaves,leaf,beach,stone,vanity,tray,product
N wet black stones = It stands among wet black stones, rounded and shining, a film of water between them. +stones,rocks,pebbles
N ripple = It stands in a finger of water, and one slow ring goes out from its foot. +water
N sand = It is set into fine combed sand at a slight tilt. +sand
B dark ground behind = Behind it the ground goes to deep grey and black. +black,night,dark,stones,rocks -background,backdrop
L slit = Soft light from the left shines through glass and perfume and draws a bright line down one edge of the bottle. -black,dark,night
L narrow back light = A narrow light from behind draws a thin bright line down each edge of the bottle. +black,dark,night
V hero = Straight on at bottle height, 100 mm lens, everything on the glass sharp, advertising still life

things-watch | thing | wristwatch, watch, luxury watch, diver's watch, wrist watch, pocket watch advert, gold watch, sports watch, diving watch, mechanical watch, dress watch, pilot watch, vintage watch, skeleton watch, rolex, swiss watch, silver watch, chronograph, gold watch in a box, luxury gold watch | @ plain ground, stone, leather, studio, wrist
D cushion = It is closed round a small cushion of pale leather in its open box, the lid standing behind. +box,case
D beside things = It lies with its strap half open, the dial turned to us, the crown a bright point at its side. +next,sunglasses,keys,wallet
D dial = The watch stands by itself, turned a few degrees to the left, hands at ten past ten, a thin bright edge on each raised marker. -smart,smartwatch -on-a-wrist,on-his-wrist,on-her-wrist,on-the-wrist,on-my-wrist,on-wrist,arm -box,case -next,beside -table,desk,wood,wooden,velvet,nightstand
D lying = The watch lies on its side, strap closed, dial turned up to us, hands at ten past ten, a thin bright edge on each raised marker. +table,desk,wood,wooden,velvet,nightstand -smart,smartwatch -on-a-wrist,on-his-wrist,on-her-wrist,on-the-wrist,on-my-wrist,on-wrist,arm -box,case -next,beside
D wrist = It sits just above the bone of the wrist, strap in its third hole, a shirt cuff pushed back behind it. +on-a-wrist,on-his-wrist,on-her-wrist,on-the-wrist,on-my-wrist,on-wrist,arm -next,with,sunglasses,keys
D crown = The crown is finely grooved, the side of the case brushed, and its edges are polished bright.
O gold case = Case and bracelet are polished gold, the dial the colour of champagne with thin gold markers. +gold,golden
O *steel and blue = The dial is deep blue with rays brushed from the centre, the case steel. -smart,smartwatch -gold,golden,silver,leather,black,white,green
O studio lamps = Two long soft lamps lie as bright bands along both sides of the case, and the dial is clear and without glare. +studio,studio-lighting -on-a-wrist,on-his-wrist,on-her-wrist,on-the-wrist,on-my-wrist,on-wrist,arm
O strap = The strap is smooth leather, its stitches small and even, its end tucked under the loop. -on-a-wrist,on-his-wrist,on-her-wrist,on-the-wrist,on-my-wrist,on-wrist,arm,metal,steel,rolex,bracelet -next,with,sunglasses,keys -gold,golden,silver,rolex,diving,diver
N slate = It stands on a block of dark slate with a few drops of water on it. -on-a-wrist,on-his-wrist,on-her-wrist,on-the-wrist,on-my-wrist,on-wrist,arm -box,case -next,coffee,cup,wood,wooden,desk,table,box,background,backdrop,white,marble,velvet
B gradient = Behind it dark grey passes into black without an edge. -white,wood,wooden,beach,outdoors,background,backdrop,marble,table,desk -on-a-wrist,on-his-wrist,on-her-wrist,on-the-wrist,on-my-wrist,on-wrist,arm
L strips = Two long soft lamps lie as bright bands along the case, and a weak one from above opens the dial without glare. -on-a-wrist,on-his-wrist,on-her-wrist,on-the-wrist,on-my-wrist,on-wrist,arm,out,studio
L daylight on wrist = [Soft daylight from one side/Mild daylight from the right] lies on glass and cuff. +on-a-wrist,on-his-wrist,on-her-wrist,on-the-wrist,on-my-wrist,on-wrist,arm -next,sunglasses,keys
V macro = Close three-quarter view, 100 mm macro lens, sharp from the crown to the far edge of the dial

things-sneaker | thing | trainer, sports shoe, high heel, stiletto, leather shoe, oxford shoe, football boot, tennis shoe, basketball shoe, golf shoe, cycling shoe, ballet shoe, wedding shoes, dress shoes, leather shoes, platform shoes, high-top, trail shoe, hiking shoe, designer sneaker | @ plain ground, studio, podium
D floating = One shoe hangs in the air at a slant, toe down, sole half turned to us, laces flying a little. +floating,float,air,flying,hover,hovering,advert,ad,campaign,dynamic -heel,heels,leather,oxford,stiletto,asphalt,street,road,track,floor,grass,sand,pavement,mud,rain,puddle,mountain,trail,beach,gym,forest
D down = The pair stands one half a step before the other, laces tied in a double bow, the tread just printed in the dust. +asphalt,street,road,track,floor,grass,sand,pavement,mud,rain,puddle,mountain,trail,beach,gym,forest -heel,leather,oxford,stiletto
D standing pair = It stands side on, toe to the left, laces tied in a double bow, heel and tongue drawn straight. -floating,float,air,flying,hover,hovering,advert,ad,campaign,dynamic -heel,heels,leather,oxford,stiletto,ballet -asphalt,street,road,track,floor,grass,sand,pavement,mud,rain,puddle,mountain,trail,beach,gym,forest +one
D heel = The shoe stands side on, its arch one clean curve from the point to the thin heel. +heel,heels,stiletto
D polished = The shoe stands at three-quarter, brogue holes and welt stitches exact, the toe polished to a small mirror. +leather,oxford
O knit = Knitted mesh, a soft heel tab and a thick foam sole with a wavy cut can each be made out. -heel,heels,leather,oxford,stiletto
O *white and orange = It is white with an orange flash along the side. -heel,heels,leather,oxford,stiletto
O *black leather = The leather is black, and a long thin light lies down its side. +heel,heels,leather,oxford,stiletto
N bits = A fine spray of coloured powder has burst under the sole and hangs in the air. +floating,float,air,flying,advert,ad,campaign,dynamic -asphalt,street,road,track,floor,grass,sand,pavement,mud,rain,puddle,mountain,trail,beach,gym,forest
B ground = The ground is one flat saturated colour from edge to edge, with a round shadow low beneath. -asphalt,street,road,track,floor,grass,sand,pavement,mud,rain,puddle,mountain,trail,beach,gym,forest
L key = A large soft light from the upper left, and a hard narrow one from behind that rims the sole.
V side = Side view, 85 mm lens, knife sharp, campaign photograph, two strong colours -asphalt,street,road,track,floor,grass,sand,pavement,mud,rain,puddle,mountain,trail,beach,gym,forest
V ground level = Side view from the ground, 70 mm lens, wide open, campaign photograph, one strong colour in grey +asphalt,street,road,track,floor,grass,sand,pavement,mud,rain,puddle,mountain,trail,beach,gym,forest

things-handbag | thing | handbag, leather bag, tote bag, purse, backpack, rucksack, backpack product, briefcase, clutch, satchel, leather handbag, evening bag, school satchel, shoulder bag, beach bag, straw bag, shopping tote, canvas tote, canvas bag, designer bag, coin purse, handbag fashion, leather tote, hand bag, women's bag, ladies handbag | @ plain ground, studio, chair, stone
D backpack = It stands upright, front pocket and zips towards us, the two padded straps tucked behind, the short loop standing up at the top. +backpack,rucksack
D bag = It stands upright, front turned slightly to the right, both handles falling to the same side in one soft curve. -wallet,purse,clutch -backpack,rucksack
D fold = It lies half open, card slots showing, its outer corners rounded by use. +wallet,purse,clutch
D *tan leather = The leather is warm chestnut tan and full-grained, with fine pores and one natural crease near the base. -straw,canvas,beach,tote,sequin,velvet -backpack,rucksack
D *canvas pack = The cloth is thick waxed canvas in olive green, with straps and corners of brown leather. +backpack,rucksack -leather,school,black
D buckle = A clasp of brushed brass sits in the middle of the flap, its edge painted dark and perfectly even. -wallet -backpack,rucksack
O stitches = Waxed cream stitches run in an even line along the edge, and the corners are doubled over by hand. -straw,sequin
O strap = A slim shoulder strap with a brass ring at each end lies in a loose loop beside it. -backpack,rucksack,wallet,purse,clutch
N block = It stands on a low block of pale stone. -background,table,chair,bed,street,beach
B wall = Behind it plain clay-coloured plaster is softly out of focus. -out,street,beach,background
L window = [Large soft light from the left/A broad soft lamp on the left/One large soft source at the left] lets the front fall slowly from light to dark, with a crisp shadow only under the base.
V catalogue = Straight view at mid-bag height, [85 mm/90 mm/75 mm] lens, all of it sharp, catalogue photograph

things-drill | thing | drill, power drill, power tool, chainsaw, cordless drill, toolbox, hammer, wrench, spanner, screwdriver, hammer and nails, saw, handsaw, pliers, tools, tool set, axe, swiss army knife, tape measure | @ workbench, plain ground, studio, wall
D tool = It lies at a slant across the picture, its business end towards the upper left, grip ready for the hand. -tools,set,box,toolbox
D tools in order = They hang in order of size with a finger's gap between, each in its own painted shadow. +tools,set -scattered,toolbox,bench,workbench,messy
D tools strewn = Screwdrivers, pliers and a hammer lie strewn about, handles in all directions, a tape measure half pulled out. +scattered,messy,toolbox
D open metal box = The metal box is folded open in stepped trays, steel gleaming in every one. +toolbox
O dark worn grip = The grip is dark and smoothed by hands, and bright scratches lead to the tip. -new,product,advert,toolbox,tools,set
O *paint = The housing is strong yellow with black ribs, one flat panel catching the light. +drill,power,chainsaw,cordless
N shavings = Curled shavings, a pencil and two screws lie near its tip. -product,advert,white
B bench = Under and behind it run the scarred boards of a workbench and a vice, out of focus. -product,advert,white
L raking = Hard light rakes in from the left and picks out every knurl and edge.
V low = Close low view, 60 mm lens, strong contrast, yellow, steel and wood

things-cosmetics | thing | toothpaste, shaving cream, lip balm, hair spray, shaving brush, pomade, beard oil, toothpaste tube, soap dispenser | @ plain ground, stone, studio, water, mirror
D lipstick = The bullet is wound out of its gold sleeve, its slanted tip untouched, edges sharp as chalk. +lipstick
D jar = The round frosted jar stands open, its cream drawn up in one soft peak by a spatula. +cream,moisturizer,face
D dropper = A drop hangs from the glass pipette above the bottle, with the whole window upside down in it. +serum
D smear = Beside it a thick smear of what it holds lies on the ground, ridged by the edge of a knife. -lipstick,serum
D tube = Tube and bottle stand close together at different heights on two steps. -lipstick,serum,cream,moisturizer,face
O *pastel = The packing is plain, in blush and white, with soft matt sides and one polished cap.
N petals = [A petal/A green leaf] lies at the foot with two drops on it.
B steps = Behind are stacked half-round blocks of the same blush colour.
L sun = A clean sunlight from the upper right throws crisp leaf-shaped shadows.
V beauty = Straight close view, 90 mm lens, spotless surfaces, blush, white and a little gold

things-soap | thing | soap, bar of soap, handmade soap, bath bomb, sponge, towel, towels, toothbrush, razor, bath salts, soap bar, organic soap, organic soap bar, natural soap bar, soap bars | @ stone, bathroom, plain ground, wood
D bar = The thick bar lies across another at a slant, edges cut by wire, dried petals pressed into its top. +soap
D jar candle = The candle burns in a plain glass with a wooden wick, its pool of wax reaching the wall. +candle
D stack = They lie folded in a stack, thick loops of cotton standing up along each fold. +towel
D object = It lies alone on the wet slab, small, exact and new. -soap,candle,towel
O foam = Fine foam clings to one corner, and each bubble shows a tiny window. +soap,sponge,bomb
N flowers = Small dried flowers and fresh petals lie scattered round it. +flower,flowers,petals,rose
N sprig = A twig of lavender and a knot of rough twine lie beside it. -flower,flowers,petals,rose
B slate = Behind is pale stone, wet to half way up.
L left = [A broad lamp at the left/Pale window light] shines through thin edges and makes them almost see-through.
V close = Close view at table height, 90 mm lens, calm natural colours, wax, lavender and stone

things-shop-page | state | product photo, product shot, product photography, packshot, for a shop page, e-commerce, ecommerce, studio shot, studio photo, amazon listing, catalogue photo, commercial photography | @ any
D ground = Ground and wall are one pale grey without an edge, with only a soft shadow underneath. -background,backdrop,floating,float,air,table,wood,wooden,marble,stone,water,sand,beach,rock,rocks,podium,desk,grass,moss,forest,hand
D alone = $The {is|are} shown alone, turned a little to the left, with even room on every side. -floating,float,hand,model,flat,lay,splash,table,with,next,wearing
L box = Light comes from two large soft boxes and a white card below, so that no side goes black. -dark,moody,dramatic,sun,sunlight

things-advert | state | advert, advertisement, ad, commercial, ad campaign, campaign photo, hero shot, billboard photo, luxury advert | @ any
D hero = It stands large in the lower middle, seen from just below its own centre, with free room above.
D action = Behind it a [length of silk/cloud of fine powder] sweeps up in one curve from lower left to upper right.
L drama = One hard light from behind gives a bright contour, and a large soft one from the front opens the surface.

things-exploded | deed | exploded view, disassembled, taken apart, all its parts, parts laid out | @ any
D apart = All the parts hang in the air in the order in which they fit, parallel and evenly spaced, from the outer shell to the smallest screw.
D flat = They lie at right angles to each other on a plain ground, each with its own short shadow. +knolling,laid,flat
O inside = What is never seen shows now: a coil, a spring, a felt washer, a number stamped in metal.
B ground = The ground is one flat pale tone with a single thin line through the middle of all parts.
L even = Even cool light from above, with no part in another's shadow.
V render = Straight orthographic view, everything sharp, clean product illustration, steel, black and one accent

things-flat-lay | thing | #product, #many, #alone, #clothes, #food & flat lay, flatlay, knolling, collection of objects, contents of a bag, everyday carry, what's in my bag, travel essentials, survival kit, sewing kit, art supplies, stationery, picnic kit, packing list | @ plain ground, table, bed
D grid = Everything lies in straight rows with the same gap between, big things at the corners, small ones filling the rows.
D examples = One can read them like a sentence: a notebook, keys on a ring, a folding knife, a film roll, a comb, three coins by size. -art,sewing,collection
D same kind = All are of one family, yet no two alike, sorted from light to dark. +collection
D colours = Tubes squeezed to different lengths, brushes by width, pencils in a spectrum, one rag folded square. +art,stationery
D threads = Reels of thread in a row of colours, a tape in a spiral, shears, a tin of pins, a thimble. +sewing
O one odd = Exactly one piece has been turned a few degrees and breaks the order.
B ground = The ground is a single sheet of warm grey paper.
L soft = Soft light from the upper left gives each piece one short shadow to the lower right.
V top = Straight from above, no perspective, everything sharp, clear quiet colours

things-collection-shelf | thing | shelf of, cabinet of curiosities, display cabinet, curio cabinet, shelf, shelves, kitchen shelf, tool wall, specimen drawer, jars on a shelf, apothecary | @ room, shop, kitchen, museum, workshop
D rows = Four deep shelves are filled edge to edge; tall things stand behind, small ones before, some hang from hooks under the board above.
D curios = A blowfish, a globe, a skull under glass, corals and a stuffed bird stand shoulder to shoulder. +curiosities,curio
D jars = Jars of the same make but different fill stand in a line, their paper labels brown and curling. +jars,apothecary,kitchen
O gap = One gap in the row has a clean round in the dust.
N steps = A two-step ladder leans at the side, and a cloth hangs from its top.
L lamp = Warm light comes from the left and goes deep into the shelves, ending in brown dark at the back.
V square = Square-on, 40 mm lens, everything sharp, rich small colours in a dark frame

things-furniture-product | thing | designer chair, modern chair, wooden table, coffee table, dining table, cabinet, wardrobe, dresser, desk, sideboard, bookcase design, nightstand, furniture, modern sofa, mid-century chair, lounge chair, stool design, crib, bunk bed, drawers, chest of drawers, kitchen table, writing desk, school desk, side table, oak table, dressing table, office desk, gaming chair, ergonomic chair, eames chair, wicker sofa, corner sofa, chesterfield, chaise longue, ottoman, shoe rack, coat rack, hat stand, room divider, four-poster bed, wooden bed, shelf unit, tv stand, wooden stool, milking stool, table, round table, glass table, marble table, bookcase, tv cabinet, wood table | @ room, studio, plain ground
D form = It stands by itself on a pale floor, seen at the angle where its whole outline makes one clear line. -desk,dining,coffee -iced,ice,cold,coffee-on,tea-on,latte,cup,mug
D joint = At the near corner a finger joint shows how wood meets wood, flush and oiled. -iced,ice,cold,coffee-on,tea-on,latte,cup,mug
D drawer = One drawer stands a hand's width open, dovetails at its side. +drawers,dresser,cabinet,desk,sideboard,nightstand,chest
O *oak and wool = Oiled oak, with its grain running round the corner, meets a cover of coarse grey wool.
N use = A folded blanket and one book are left on it, no more.
B wall = Behind are a white wall, the edge of a window and the shadow of its frame on the floor.
L window = High daylight from the left draws legs and edges clearly on the boards.
V catalogue = View at seat height from a few steps off, 50 mm lens, catalogue photograph, oak, grey and white

things-kitchenware | thing | knife, kitchen knife, chef's knife, toaster, blender, plate, plates, bowl, cutlery, spoon, fork, cutting board, coffee grinder, rolling pin, whisk, pots and pans, pot, ladle, bread knife, butter knife, steak knife, iron pan, cast-iron skillet, soup pot, pasta pot, clay pot, mixing bowl, wooden bowl, ceramic bowl, soup bowl, salad bowl, dinner plate, china plate, silver spoon, wooden spoon, soup ladle, pepper grinder, stand mixer, food processor | @ kitchen, table, wall, plain ground
D blade = The blade lies with its edge to us, a thin bright line from heel to point, the forged spine dark. +from-knife
D pan = The pan stands a little tilted, black and smooth inside, its handle cast in one with it. +from-pan,from-saucepan,from-pot,from-skillet
D stack = They are stacked by size, rims not quite even, one hairline of glaze missing on the top edge. +from-plate,from-plates,from-bowl
D row = They lie side by side, tips level, each with the ceiling as a bent spot in its hollow. +from-cutlery,many -from-plate,from-bowl,from-pot,from-pan,from-knife
D standing in the pot = It stands in the pot at a slant, handle against the rim, the sauce closed round it in a thick ring. +from-spoon,from-ladle +pot,pan,saucepan,soup,stew,chili,chilli,sauce
D across the board = It lies across the board with its handle towards us, a long clean curve from the grip to the tip. -pot,saucepan,soup,stew,chili,chilli,sauce,bowl +from-spoon,from-fork,from-ladle,from-whisk -many
D machine = It stands on the worktop, all polished curves with the kitchen stretched along them, one lever up. +from-toaster,from-blender,from-grinder,from-mixer,from-processor
D wood = It is one piece of pale wood, oiled by years of hands and faintly dished. +from-board,from-pin
O use = Marks of use are left on it: a nick, a dark rim, a dull place from the hand. -new,product,toaster,blender,mixer,silver
N beside = A cut lemon and a cloth with a red stripe lie near by. -background,product
B tiles = Behind are white tiles with grey joints and a hook rail.
L side = Low side light from a window runs along every edge.
V close = Close view, 80 mm lens, sharp, steel, iron and wood

things-glassware | thing | glass vase, crystal glass, glassware, carafe, glass bowl, decanter, glass ornament, paperweight, prism, marble, lens, glass sculpture, glass marble, glass paperweight, glass swan, glass horse, glass heart, champagne flute, beer glass, martini glass, stained glass lamp | @ table, windowsill, plain ground
D seen by edges = It is seen almost only by its edges: dark lines where the wall is thick, white ones where it meets the lamp.
D world = Everything behind it hangs in it upside down and small. +ball,prism,paperweight,lens
D foot = The heavy foot gathers light to a burning spot and sends it out as a ring. -ball,prism,lens,marble
O seeds = A few fine bubbles and a swirl show that it was blown by mouth. -prism,lens
O spectrum = A band of colours, red to violet, falls from it across the paper. +prism
N line = The edge of the table behind breaks and jumps where it passes through.
B two tones = The background is half light and half dark, parted down the middle.
L back = Lit from behind through a sheet of paper, with black cards at both sides.
V graphic = Straight view, 120 mm lens, razor sharp, nearly black and white with one spark of colour

things-plant-pot-product | thing | tumbler, can packaging, tea tin, carton | @ plain ground, table, studio, stone
D gift = The box is wrapped tight, paper folded to sharp triangles, a ribbon crossed over it and tied in a bow with two long ends. +gift,present,wrapped
D upright = It stands upright with its blank front turned slightly away, so that one side falls into shade and its edges are exact. -gift,present,wrapped
D second lying = A second one lies in front on its side, lid off, showing what its inside is like. -gift,present,wrapped
O *colours = It is matt forest green with a narrow cream band.
O ribbon = Light runs along the satin of the ribbon and stops at the knot. +gift,present,wrapped
N sprinkled = A dry twig lies at its foot.
B step = It stands on a step of pale stone against a plain wall.
L left = [Quiet window light from the right/Mild daylight on one side] with a sharp leaf shadow on the wall.
V straight = Straight view at mid height, 90 mm lens, clean mock-up photograph, two calm colours

things-book-product | thing | book mockup, magazine, newspaper, notebook product, playing cards, deck of cards, chess set, board game, puzzle, jigsaw puzzle, dice, rubik's cube, chess board | @ table, plain ground, studio
D spread = It lies a little open, pages fanned by a breath of air, blank cover up to the light. +book,magazine,notebook,newspaper
D cards = The pack is spread in an arc, and a single card has been drawn half out. +cards,deck
D board = Pieces stand in the middle of a game, one toppled, their felt feet and turned collars clear. +chess,game
D pieces = Most of the picture is joined; loose pieces lie round it face up and face down, the last gap a clear shape. +puzzle,jigsaw
D cubes = They have just come to rest, edges worn round, pips slightly sunk. +dice
D turned cube = One layer is turned half way, its corners sticking out. +cube
N beside = A cup's edge and the paper sleeve it came in show at the margin.
L low = Low light from the right, so that thickness casts a shadow.
V slant = View from above at a slant, 70 mm lens, plain ground, clear colours

things-in-use | deed | use, in use, hold up, show off, present & that: perfume, watch, phone, headphones, camera, drill, bag, handbag, lipstick, shoes, sneakers, bottle, laptop, controller, cream, necklace, ring, glasses, sunglasses, hat & #person, hand, hands, model | @ street, studio, bathroom, plain ground
D in front = $That {is|are} held up in front of the shoulder, nearer to us than the face, so that it is sharp and the face already soft.
D fingers = Fingers keep to its edges so as to hide nothing, nails plain and short.
O *new = $That {shows|show} no scratch, with a bright line along the edge that is turned to the lamp.
N nothing = Nothing else is carried; a plain sleeve ends at the wrist.
B wall = Behind is one flat light wall with a soft shadow.
L big soft = A big soft light stands close on the left, and a pale card fills the other side.
V campaign = Close view at chest height, 85 mm lens, wide open, advertising photograph, few calm colours
`;
