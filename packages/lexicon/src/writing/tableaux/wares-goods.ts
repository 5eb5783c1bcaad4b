/** Goods and objects as people ask for them: phones, rings, creams, candles, chests of gold, books on shelves. The form: `tableaux.ts`. */
export const WARES_GOODS_TABLEAUX = `
wares-backdrop | state | background, backdrop & #product, #food, #drink, #clothes, #toy, #plant, #vehicle, #music, #furniture, smartwatch, smart watch, laptop, drone, camera, headphones, console, controller | @ any
D pink ground = Wall and floor are one soft even pink that curves up without an edge. +pink-background,pink-backdrop
D white ground = Wall and floor are one clean white without an edge, and only a soft grey shadow shows where it touches. +white-background,white-backdrop,plain-background,plain-backdrop
D black ground = Wall and floor are one deep black, and a faint mirror image fades away beneath it. +black-background,black-backdrop -on-a-wrist,on-his-wrist,on-her-wrist,on-the-wrist,on-wrist
D dark ground = The ground falls away into soft dark behind, a shade lighter just round the outline. +dark-background,dark-backdrop
D blue ground = Wall and floor are one even blue that curves up without an edge. +blue-background,blue-backdrop
D yellow ground = Wall and floor are one strong even yellow that curves up without an edge. +yellow-background,yellow-backdrop
D green ground = Wall and floor are one quiet even green that curves up without an edge. +green-background,green-backdrop
D red ground = Wall and floor are one saturated even red that curves up without an edge. +red-background,red-backdrop
D purple ground = Wall and floor are one even purple that curves up without an edge. +purple-background,violet-background,lilac-background,lavender-background
D orange ground = Wall and floor are one warm even orange that curves up without an edge. +orange-background,peach-background
D beige ground = Wall and floor are one warm even beige that curves up without an edge. +beige-background,cream-background,neutral-background,brown-background
D grey ground = Wall and floor are one even grey that curves up without an edge. +grey-background,gray-background
D pastel ground = Wall and floor are one pale chalky colour that curves up without an edge. +pastel-background,pastel-backdrop
D gradient ground = The ground goes softly from one tone below to a lighter one above. +gradient-background
D blurred ground = What is behind melts into large soft discs of colour. +blurred,blurry,bokeh

wares-on-marble | state | on marble, on a marble, on white marble, on black marble, marble surface, marble slab, marble top & #product, #food, #drink | @ any
D white slab = Under it lies a polished slab of white marble with soft grey veins that mirrors it faintly. -black,dark,green,pink -statue,bust,sculpture,figure -table,counter,countertop,worktop
D black slab = Under it lies a polished slab of black marble with thin white veins that mirrors it darkly. +black,dark -statue,bust,sculpture,figure -table,counter,countertop,worktop
D pink slab = Under it lies a polished slab of pale pink marble with thin grey veins that mirrors it faintly. +pink -black,dark -statue,bust,sculpture,figure -table,counter,countertop,worktop
D green slab = Under it lies a polished slab of deep green marble with white veins that mirrors it faintly. +green -black,dark -statue,bust,sculpture,figure -table,counter,countertop,worktop

wares-with-flowers | state | with, among, and, surrounded by, between & that: flowers, flower, blossoms, roses, rose, peonies, petals, rose petals, orchids, daisies, tulips, lilies, white flowers, pink flowers, dried flowers & bottle, perfume, jar, cream, lipstick, ring, watch, candle, soap, box, tube, serum, lotion, necklace, earrings, skincare, cosmetics, makeup, compact, phone, headphones | @ any
D close round = $That lie close on both sides of it, their heads turned to us, three loose petals fallen in front. -petals,petal
D petals round = $That lie scattered all round its foot, a few of them curled up at the edge. +petals,petal

wares-podium | state | podium, pedestal, plinth, display stand & perfume, bottle, cream, serum, skincare, cosmetic, product, jar, shoe, sneaker, watch, bag, handbag, lipstick, candle, ring, headphones | @ any
D round step = It stands on a low round step of the same tone as the ground, a second, higher block behind it to one side.
O arch shadow = The shadow of a leaf falls slantwise across block and wall.

wares-phone | thing | phone, iphone, smartphone, mobile phone, cell phone, phone mockup, iphone mockup, smartphone mockup, mobile mockup, phone mock-up, app mockup, new phone, phone product, smartphone advert, phone advert, android phone, samsung phone | @ table, desk, cafe, plain ground, studio
D slab lying = The phone lies flat, turned a few degrees, its glass reaching edge to edge between rounded corners, a thin bright line along the metal frame. -floating,standing,hand,stand,flying,cracked,broken,sand
D slab upright = The phone stands upright in the air, turned so that its glass front and its metal side both show. +floating,standing,flying,stand
O lit screen = On the screen a slow wave of colour folds from violet to peach, without any letters. -mockup,mock-up,blank,off,white,cracked,broken
O blank screen = The screen is one even white, empty and ready for a design. +mockup,mock-up,blank
O cup = At the upper edge stands a cup of coffee, its foam drawn into a leaf. +coffee
N pen and notebook = A closed notebook and a pen lie parallel to the edge of the table. +table,desk,cafe
B soft ground = Beneath and behind lies a smooth pale ground with a slow shade towards one corner. -table,desk,cafe,hand,beach,bed,marble,wood,wooden
L window = [Soft daylight from one side/Mild daylight from the right] glides over the glass and leaves one pale reflection in its corner.
V clean = Close view at a slant from above, 60 mm lens, clean product photograph, cool grey with one warm tone

wares-laptop | thing | laptop, macbook, notebook computer, laptop mockup, laptop product, ipad, tablet, tablet mockup, macbook pro | @ desk, table, cafe, bed, plain ground, studio
D laptop open = The laptop stands open at a wide angle, thin as a magazine, its screen filled with a calm gradient of blue and sand. -tablet,ipad,mockup
D blank laptop = The laptop stands open at a wide angle, its screen one even white. +mockup
D tablet = The tablet leans on its folded cover, its bright screen turned a little to the left, a slim white pencil beside it. +tablet,ipad
O keys = The keys stand in even dark rows, and the brushed edge of the case has caught one thin line of light. -tablet,ipad
O coffee = A cup of coffee stands to the right of it, a faint curl of steam over the rim. +coffee,cafe
N notebook = An open notebook with a pen in its fold and a pair of glasses lie beside it. +desk,table,cafe
B soft room = Behind, a window and a green plant are out of focus. +desk,table,cafe
B plain wall = The wall behind is pale and empty. -desk,table,cafe,bed,beach,forest,background
L window side = Daylight from the left runs softly over the metal and keeps the screen clear.
V desk height = Three-quarter view from sitting height, 50 mm lens, shallow focus, clean bright colours

wares-headphones | thing | headphones, wireless headphones, bluetooth headphones, headset, gaming headset, studio headphones, noise cancelling headphones, over-ear headphones, earbuds, wireless earbuds, airpods, earbuds case, wireless earbuds case, airpods case, earphones | @ desk, table, plain ground, studio
D earbud case = The small rounded case stands open like a shell, two white buds upright in it, their stems side by side. +earbuds,airpods,case,earphones
D standing arch = The padded headband arches over, both round cushions turned half towards us, one resting a little in front of the other. -floating,hang,neck -earbuds,airpods,earphones
D floating arch = They hang free in the air, turned three quarters, so that the smooth outer shells and the soft cushions both show. +floating
D *matt shell = The outer shells are matt black, each with one narrow polished ring of copper. -earbuds,airpods,earphones
O bud shine = A thin line of light follows the rim of the lid, and a tiny green lamp glows below it. +earbuds,airpods,case,earphones
O cushions = The cushions are of soft fine-grained leather, and a slim arm of satin metal joins each to the band. -earbuds,airpods,earphones
O seam = A single even seam runs along the top of the padded band. -earbuds,airpods,earphones
O arm = A thin boom with a foam tip bends forward from the left shell. +headset,gaming
N desk things = A keyboard, a closed notebook and the foot of a lamp lie round them, out of focus. +desk,table
N wood = They stand on a smooth slab of pale wood. -desk,table,beach,street,head,woman,man,neon,floating,background
B wall gradient = The wall behind goes from pale grey above to a warmer tone below. -desk,table,beach,street,head,woman,man,neon
L wrap = [Mild daylight from the left/Gentle light from the left] rounds the shells, and a thin bright line follows the band.
V close = Close three-quarter view at their own height, [85 mm/90 mm/75 mm] lens, sharp in front, everything behind soft, product photograph

wares-speaker | thing | speaker, bluetooth speaker, smart speaker, portable speaker, microphone, studio microphone, vintage microphone, podcast microphone | @ desk, table, studio, shelf, stage
D cloth speaker = It stands upright, woven cloth wrapped round it without a seam, four small buttons let into the top. +speaker
D microphone mesh = The steel mesh of the head is close enough to count its wires, the dark capsule just to be seen behind them. +microphone
O ring = A thin ring of light glows round the base. +smart
O arm = A jointed arm holds it in the air, a round screen of black gauze in front. +podcast,studio
N cable = Its cable is laid in one loose loop. +microphone
N phone beside = A phone lies beside it, its screen dark. -beach,rock,pool,microphone,stage
B dark cloth = Behind hang heavy dark folds of cloth. -beach,rock,ocean,sea,desk,table,forest,background,pool,speaker
L side = A soft lamp from the left models the round and leaves the right side dark.
V close = Close level view, 85 mm lens, shallow focus, black, steel and one warm tone

wares-controller | thing | game controller, gamepad, controller, xbox controller, playstation controller, joystick, gaming mouse, mechanical keyboard, gaming keyboard, vr headset | @ desk, table, plain ground, studio
D grips = It lies towards us, both grips forward, two rubber-topped sticks and four domed buttons standing out of the matt shell. +controller,gamepad,joystick
D mouse = The low curved back lies like a hand at rest, a thin line of light running round its base. +mouse
D keys = Square keys stand in steps, and light in violet and cyan comes up between them. +keyboard
D visor = The smooth white visor faces us, four small lenses in its corners, the strap standing up behind like a crown. +vr
O shine = One edge of the shell has caught a violet light, the other a blue one.
N headset = A headset and a dark keyboard lie behind it, out of focus. -background,white,keyboard
B screen glow = Farther back a large screen is one soft field of colour. -background,white,day
L two colours = Violet light comes from the left and blue from the right, and both meet on the shell. -white,day
V close = Close three-quarter view, 100 mm lens, soft background, dark ground, product photograph

wares-skincare | thing | face cream, cream jar, face cream jar, cosmetic jar, skincare, skin care, skincare product, skincare products, skincare bottle, skincare jar, jar of cream, moisturizer, body lotion, lotion, lotion bottle, serum, serum bottle, face serum, dropper bottle, cosmetic bottle, cosmetics bottle, cosmetic tube, pump bottle, shampoo bottle, shampoo, essential oil, essential oil bottle, beauty product, hand cream, night cream, body cream, face mask jar, sunscreen, sun cream | @ stone, plain ground, studio, bathroom, water, marble
D frosted jar = A round jar of thick frosted glass stands with its lid leaning against it, the white cream inside drawn up in one soft peak. +cream,jar,moisturizer,mask -bottle,tube,serum
D dropper = A slim bottle of amber glass stands upright, its dropper lifted above the neck with one clear drop at the tip. +serum,dropper,oil
D pump = A tall plain bottle with a pump stands turned a little to the left, its empty label facing us. +bottle,lotion,shampoo,pump -serum,dropper,oil,jar
D tube = A soft white tube stands on its cap, a short curl of cream beside it. +tube,sunscreen,sun -bottle,jar
D set = Jar, bottle and tube stand close together at three heights, all of one make. +products,skincare,cosmetics,set -jar,bottle,serum,tube
O bubbles = Soap bubbles cling to its side and float past, each with a bent window. +bubbles,foam,shower
O smear = In front lies a smooth white smear, its ridge left by a spatula. +cream,moisturizer,lotion,skincare -serum,oil
O *plain packing = The glass is milky and the cap pale brushed metal, the label empty but for a thin line.
N wet tiles = Wet pale tiles stand behind, drops running down between the joints. +shower,bathroom
N leaves = Fresh green leaves lie round its foot, some half under it, one with a drop on its rib. +leaves,leaf,botanical,natural,green,plants,organic
N water = It stands in a finger of clear water, and one ring spreads from its foot. +water -stone,rock,marble,wood
L clear sun = Clear soft sun from the upper right throws a light leaf-shaped shadow across the ground. -product,background,backdrop,catalogue,shop,packshot
L soft lamp = One large soft lamp from the right rounds the packing, with a thin bright line down the left edge. +product,background,backdrop,catalogue,shop,packshot
V beauty = Straight close view, 90 mm lens, spotless surfaces, advertising photograph

wares-makeup | thing | lipstick, red lipstick, makeup, make-up, makeup products, cosmetics, eyeshadow palette, eye shadow palette, makeup palette, makeup brushes, makeup brush, mascara, nail polish, powder compact, foundation bottle, blush, lip gloss, nail polish bottle, nail polish bottles, lipsticks, makeup set, makeup bag, eyeliner, face powder, cosmetic products | @ plain ground, studio, table, mirror
D bullet = The bullet is wound out of its gold sleeve, the slanted tip smooth and untouched. +lipstick
D pans = The palette lies open, its pans in rows from ivory over copper to plum, the mirror in the lid catching the ceiling. +palette,eyeshadow -lipstick
D brushes = Brushes with soft round heads stand in a glass, powder still on the largest. +brush,brushes
D bottles = The small bottles stand close together, caps in a row, and from a raised brush a bead of thick colour hangs. +polish,foundation
D things together = A compact, two lipsticks and a fan brush lie close together at a slant. +makeup,cosmetics,make-up -palette,brush,brushes,lipstick
O smear = A broad swatch of the colour has been drawn across the ground beside it, thick at one end. -brush,brushes
O powder = A little powder has burst round it in a soft pink cloud of grains. +powder,blush,brush,brushes
N petals and mirror = A round hand mirror lies half in the picture and doubles it. -background,palette
B blush wall = Behind is a wall of powder pink, lighter at the left. -background,white,black,red,blue,green
L beauty light = A large soft lamp from above leaves a white line on every polished edge.
V close = Close view from above at a slant, 100 mm macro lens, spotless, advertising photograph

wares-ring | thing | ring, engagement ring, diamond ring, wedding ring, wedding rings, gold ring, silver ring, ruby ring, emerald ring, sapphire ring, diamond, rings | @ velvet, stone, plain ground, box, table
D stone set = The ring stands on edge, turned a little to the left, one large stone held up in four thin claws. +stone,gem,gemstone -diamond
D solitaire = The ring stands on edge, turned a little to the left, four thin claws holding the stone up to the light. +diamond,engagement,ruby,emerald,sapphire,gem,gemstone
D two bands = Two plain bands lie together, the smaller leaning half inside the larger. +wedding,many,two,pair -diamond,ruby,emerald,sapphire,engagement,stone
D plain band = The plain band stands on edge, one long bright curve inside it and one outside. -diamond,engagement,ruby,emerald,sapphire,gem,gemstone,wedding,many,two,pair,stone
O red stone = The stone is clear and deep red, darker at its heart, with one white window on its table. +red,ruby
O blue stone = The stone is clear and deep blue, darker at its heart, with one white window on its table. +blue,sapphire
O green stone = The stone is clear and deep green, darker at its heart, with one white window on its table. +green,emerald
O rose under = The petals stand open round the metal, deep in the folds, one drop of water on the nearest. +rose,roses
O cut stone = Each facet of the stone holds another spark, white, blue and one thread of red. +diamond,engagement
O coloured stone = The stone is deep and clear, darker at its heart, with one white window on its table. +ruby,emerald,sapphire -emerald,sapphire,ruby
O metal = The polished band shows the room as a thin bent line of light and dark. -many,two,pair
O metals = The polished bands show the room as thin bent lines of light and dark. +many,two,pair
O box = The lid of a small box stands open behind it, its lining dark and soft. +box,proposal,engagement -rose,hand,finger,table,beach,background
N dark stone = A slab of dark wet slate carries it, one drop of water beside it. -rose,roses,hand,finger,box,velvet,marble,wood,beach,sand,background,book,table,leaf,flower,flowers,silk
B blurred lights = Far behind, small lights melt into soft round discs. -background,beach,day,box
L small lamps = Two small lamps give hard sparks, and a soft one from the left rounds the metal.
V macro = Macro view, 100 mm lens, focus on the front edge, everything behind soft

wares-necklace | thing | necklace, gold necklace, silver necklace, pearl necklace, diamond necklace, pendant, earrings, pearl earrings, gold earrings, diamond earrings, bracelet, gold bracelet, jewelry, jewellery, jewelry set, pearls, brooch, locket, gold chain necklace, chain necklace, gold chain, heart necklace, diamond pendant | @ velvet, stone, plain ground, box, table
D on the bust = It lies round the neck of a bust covered in dark velvet, the pendant resting in the hollow of the throat. +mannequin,bust,stand,display
D pearl drops = Two round pearls hang side by side from fine hooks of gold, turned a little away from each other. +pearl,pearls +earrings -box,case
D in the box = They lie on a cushion of pale satin in a small open box, the lid standing behind. +box,case
D chain = The fine chain lies in a loose double curve, its pendant turned full to us in the middle. +necklace,pendant,locket -pearl,pearls -box,case -mannequin,bust,stand,display
D pearls = The pearls lie in one loose curve, each with a small window of light and the next pearl mirrored in its side. +pearl,pearls -earrings -box,case -mannequin,bust,stand,display
D pair = The two earrings hang side by side from a thin rod, turned a little away from each other. +earrings -box,case
D links = The bracelet lies closed in a tilted round, links following each other from sharp to soft. +bracelet -box,case
D set = Necklace, earrings and ring of one pattern lie together, the necklace in a wide curve round the rest. +jewelry,jewellery,set,brooch -necklace,earrings,bracelet,ring -box,case
O on a shell = The ribbed shell under them is rosy inside, a little water left in its hollow. +shell,seashell
O green stone = The stone is clear and deep green, with a thin bright line in its heart. +green,emerald
O red stone = The stone is clear and deep red, nearly black in its corners. +red,ruby
O blue stone = The stone is clear and deep blue, one white window on its face, light thrown on the ground behind it. +blue,sapphire
O fire = Each cut face holds one clean spark. +diamond,gem,crystal,ruby,emerald,sapphire
O *metal = The links are polished, with the window as one thin line along each. -pearl,pearls
N silk = Under it a length of ivory silk lies in two soft folds. -velvet,stone,marble,wood,neck,woman,hand,background,box,rock,sand,leaf -shell,seashell,coral -mannequin,bust,stand,display
B dark fall = Behind, the ground falls away into soft dark. -background,beach,white,sand,woman,neck
L side = Light from the upper left puts a spark on each edge and a short soft shadow to the right.
V macro = Close slanting view from above, 100 mm macro lens, shallow focus, jewellery photograph

wares-crown | thing | crown, gold crown, king's crown, queen's crown, royal crown, tiara | @ velvet, cushion, throne, stone, table
D points = Its points rise in a ring of worked gold, a round stone at the foot of each and dark red velvet filling the inside. -paper,tiara,flower,thorns
D tiara = Thin arches of silver wire climb to one tall point in the middle, clear stones set all along. +tiara
O cushion = A cushion of deep red velvet with gold tassels has sunk a little under its weight. +cushion,pillow,velvet
O wear = Along the lower rim the gold is dented and rubbed. +old,ancient,broken,lost
N velvet fold = A fold of heavy cloth runs off into the dark beside it. -paper,flower,head,grass,beach,snow
B dark = Behind, everything sinks into deep brown dark. -background,beach,snow,white,head
L one side = [Warm light from one side/Warm lamplight from the left] makes the points shine one after another and leaves the far side dark.
V near = Close view at its own height, 85 mm lens, gold, red and dark

wares-candle | thing | scented candle, candle in a jar, candle in a glass, jar candle, candle jar, soy candle, luxury candle, candle product, candles, candle, burning candle, aromatherapy candle, pillar candle | @ table, windowsill, wooden table, shelf, bath, plain ground, tray, jar, glass
D jar candle = The candle burns in a plain straight glass, its small steady flame over a pool of clear wax that reaches the wall. +jar,glass,scented,soy,luxury,product,aromatherapy -unlit
D group = Candles of three heights burn close together, their rims soft and wax running down the tallest. +many,two,three,four,five,several -jar,birthday,cake
D pillar = One thick candle burns with an upright flame, blue at its foot and bright at the tip, the wax glowing round it. -jar,glass,scented,soy,luxury,product,aromatherapy,many,two,three,four,five,several,bottle
O glow = The upper half of the wax is lit from within, from cream to amber.
N book on the bed = An open book lies face down beside it on the rumpled blanket. +book,books
N cosy things = A folded wool blanket, a sprig of eucalyptus and a box of matches lie beside it. -bath,dark,black,church,lavender,minimalist,window,floating,cake -book,books,bed
N lavender = Stalks of lavender tied with string lie at its foot. +lavender
L flame = The flame gives the warm light, and the room behind stays in brown dusk. -day,morning,bright,white,minimalist
L day = [Soft daylight from one side/Mild daylight from the right] lies on the glass, and the flame is only a small warm point. +day,morning,bright,white,minimalist -dark,night
V close = Close view at flame height, 85 mm lens, wide open, amber and cream

wares-chest | thing | treasure chest, pirate chest, chest of gold, chest of treasure, open chest, wooden chest, old chest, chest full of gold, treasure box, wooden box, wooden treasure box, jewel chest, old wooden box, music chest | @ cave, beach, sand, ship, table, floor
D small box = The small box of dark wood stands with its lid half raised, brass at every corner and a round lock plate in front. +box
D lid thrown back = The rounded lid is thrown back on its hinges, iron bands across the dark planks, and gold coins are heaped up over the rim. -closed,locked,empty -box
D locked = The rounded lid is shut, iron bands across the dark planks and a heavy lock hanging from the hasp. +closed,locked
D empty chest = The rounded lid is thrown back, and inside lie nothing but dust and one coin in the corner. +empty
O key beside = A heavy iron key lies in front of it, its bow as big as a coin. +key,lock,locked
O coins spilled = Coins have slid down the front and lie about on the ground, and among them a string of pearls, a goblet and a red stone. -closed,locked,empty -box
O wood = The planks are swollen and scratched, the iron brown with rust at the corners.
L gold shine = Light from the upper left strikes the coins, and they throw a yellow shine up on the inside of the lid. -closed,locked,empty,underwater -box
L plain = [A low lamp at the right/Flat sidelight] runs along the iron bands. +closed,locked,empty
V near = Low three-quarter view from a few steps away, 50 mm lens, gold, iron and dark wood

wares-books-shelf | thing | books, book, old books, antique books, vintage books, bookshelf, bookcase, leather books & shelf, shelves, bookshelf, bookcase | @ library, room, study, shop
D spines = Spines stand close in a row, leather in brown, oxblood and green, gilt bands rubbed thin, a few volumes leaning into the gaps.
D lying across = Two thick ones lie flat on top of the others, and one sticks out a finger's width as if somebody had begun to draw it.
O dust = Grey dust lies on the upper edges and along the board, with one clear streak where a book was pulled out. +dust,dusty,old,antique,ancient,vintage -new,clean,modern
O worn leather = At the heads of the spines the leather has torn, and pale threads show. +old,antique,ancient,leather -new,modern
L window side = [Warm light from one side/Warm lamplight from the left] slides along the spines and shows fine dust in the air.
V along the shelf = Close view along the shelf, 60 mm lens, shallow focus, leather browns and dull gold

wares-crystal-ball | thing | crystal ball, glass ball, fortune teller ball, magic orb, glowing orb, orb | @ table, velvet, cloth
D ball on claws = A clear ball of glass as big as a head stands on three bronze claws, the room hanging upside down and small inside it. -floating,glowing
D glowing ball = Inside the ball a pale mist turns slowly and glows from its middle, violet at the heart and white at the rim. +glowing,magic,magical,mystical,floating,orb
O cloth = The cloth lies in deep soft folds round the stand, a bright broken ring of light falling on it through the glass. -floating
N cards = Two old cards with worn corners lie beside it, backs up. -floating,hand,forest,minimalist
B dark curtain = Behind hangs a dark curtain with a few dull stars sewn on. -forest,beach,night,sky,background,outdoors
L from inside = The ball itself throws a pale violet light on the cloth. +glowing,magic,magical,mystical,orb
L candle left = A candle out of the picture at the left puts one warm point on the glass and leaves the rest dusky. -glowing,magic,magical,mystical,orb,out
V close = Close level view, 90 mm lens, little depth of field, deep violet, bronze and shadow

wares-gift | thing | gift box, gift, present, gift boxes, presents, wrapped present, christmas present, birthday present, wrapped gift, christmas gifts, gifts | @ table, floor, tree, plain ground, bed
D wrapped box = The box is wrapped tight, the paper folded to sharp triangles at its ends, a broad ribbon crossed over it and tied in a full bow. -open,many,two,three,several,heap,pile
D heap of boxes = Boxes of three sizes are stacked a little crooked, each in another paper, satin ribbons crossed over them and tied in full bows. +many,two,three,several,heap,pile -open
D opened box = The lid leans at the side, and tissue paper stands up in peaks out of the box. +open
O ribbon = Light runs along the satin and stops at the knot.
N fir twig = A fir twig with a cone lies beside it, and a few needles have dropped on the paper. +christmas,xmas
B small lights = Behind, small warm lights are out of focus. -background,white
L soft left = [A broad lamp at the left/Pale window light] rounds the bow and gives each fold a bright edge.
V close = Three-quarter view from slightly above, 70 mm lens, clean festive colours

wares-mockup | thing | bottle mockup, mug mockup, box mockup, packaging mockup, tshirt mockup, t-shirt mockup, book mockup, bag mockup, tote bag mockup, can mockup, jar mockup, cup mockup, pouch mockup, coffee bag mockup, product mockup, cosmetic mockup, poster mockup, frame mockup, packaging, box packaging, coffee bag, product packaging, coffee bag packaging mockup, bottle packaging mockup, box packaging mockup, food packaging mockup, cosmetic packaging mockup, coffee packaging, food packaging | @ plain ground, table, studio, wall
D shirt on a hanger = A plain white T-shirt hangs square from a wooden hanger, its blank front to us. +hanger,hanging
D bottle = A plain bottle stands upright, its empty white label turned square to us. +bottle -perfume
D mug = A plain white mug stands with its handle to the right, its whole blank side towards us. +mug,cup
D box = A plain white box stands at an angle, front and side both empty, each edge exact. +box,packaging -bag,pouch
D shirt = A plain white T-shirt lies flat, sleeves a little apart, soft folds running down from the shoulders. +tshirt,t-shirt,shirt -hanger,hanging
D cover = A closed book stands at an angle, its blank cover square to us, the block of pages pale at the side. +book
D bag = A plain upright bag with a folded top stands square to us, its front empty. +bag,pouch,tote
D can = A plain slim can stands upright, matt white all round, with fine drops at the shoulder. +can
D jar = A plain jar with a dark lid stands upright, a blank label round it. +jar
D frame = A thin black frame hangs on a pale wall, and the sheet in it is blank. +poster,frame
O blank front = Nothing is printed on it, so that any design can be put there.
L soft left = [Quiet window light from the right/Mild daylight on one side] with a light leaf shadow on the wall, so that the round of each edge is clear.
V straight = Straight view level with it, 85 mm lens, sharp from front to back, pale quiet ground

wares-sunglasses | thing | sunglasses, glasses, eyeglasses, spectacles, reading glasses, aviator sunglasses | @ table, beach, sand, book, plain ground, car
D open pair = The pair lies open with both arms spread, turned a little to the left, the two lenses side by side. -sand,beach
D on sand = The pair lies half sunk in dry sand, grains on the frame. +sand,beach
O tinted lenses = The dark lenses mirror the sky, going from deep at the top to clear below. +sunglasses,aviator
O clear lenses = Through the clear lenses the ground behind shows a little shifted, two bright curves of light falling under them. -sunglasses,aviator
N folded cloth = A folded linen cloth and a small shell lie at the edge. -beach,sand,face,dog,cat,car,background,snow
L side light = Bright light from the left draws the frame's shadow, longer than the frame itself.
V close = Close view at a low slant, 80 mm lens, thin focus

wares-camera | thing | camera, vintage camera, old camera, film camera, dslr camera, analog camera, leica, dslr, mirrorless camera, photo camera | @ table, desk, shelf, wooden table, window
D facing lens = $The {faces|face} us a little from the left, its round lens filling the middle, violet and green reflections deep in the glass.
D *chrome = The top plate is of dull chrome with ridged dials, a small round window and the shutter button side by side. +old,vintage,film,analog,antique,leica
O worn body = The body is covered in grained black leather, rubbed brown at the corners, brass showing along the edges. +old,vintage,film,analog,antique,leica
O new body = Fine rubber grain covers the grip, and the dials on top are cut with even ridges. -old,vintage,film,analog,antique,leica
O strap = A brown leather strap lies in a loose loop in front of it. -floating,hand,tripod
O table = It stands on a dark wooden table with deep grain. -floating,hand,tripod,shelf,background,map,window
N prints = A roll of film and three small prints with white borders lie beside it. +old,vintage,film,analog -map,globe,passport,floating
B soft room = The room behind is [out of focus/soft and blurred/only softly seen], warm and brown. -background,outside,out
L side window = [Soft light from a window on the left/Mild daylight through the left-hand window/Quiet window light falling from the left] lies on dials and leather and leaves a bright curve in the lens. -out
V close = Close view at its own height, [85 mm/90 mm/75 mm] lens, lens and dials sharp, black, brass and brown

wares-backpack | thing | backpack, rucksack, hiking backpack, school backpack, leather backpack, school bag | @ rock, trail, forest, desk, bench, floor, plain ground
D standing full = It stands upright and full, front pocket buckled, straps folded behind, the top flap pulled down over a drawstring.
O roll and cup = A rolled mat is strapped on below, and a tin cup hangs from a loop at the side. +hiking,camping,travel
O books = The zip is half open, and the corners of two exercise books and a pencil case look out. +school
O stitching = Double rows of stitching hold the straps, and the cloth is scuffed pale along the bottom seam. -new
N bottle = A steel bottle and a folded map stick out of the side pockets. -school,leather,background,fashion
B soft trees = The ground behind is soft and green-grey. -school,desk,background,white,beach,city,snow
L side = [Clear daylight from the left/Clean light from one side] shows each buckle and seam.
V low = Low three-quarter view, 50 mm lens, sharp, cloth, leather and buckle colours

wares-old-phone | thing | rotary phone, old phone, vintage telephone, old telephone, telephone, vintage phone, rotary telephone, landline phone | @ table, desk, wall
D receiver = The heavy receiver lies across its cradle, a dial with ten round holes in front, the curled cord hanging down over the edge of the table. -hook,off
D off the hook = The receiver lies beside its cradle, the curled cord stretched between them. +hook,off
O bakelite = The case shines like dark water, worn dull where fingers turned the dial.
N pad = A pad with a pencil on a string lies beside it.
L low right = Low light from the right makes a long highlight along the receiver.
V close = Close three-quarter view, 70 mm lens, quiet, one strong colour

wares-sneakers-ground | thing | sneakers, sneaker, white sneakers, running shoes, running shoe, trainers, nike shoes, nike sneakers, nike sneaker, red sneakers, basketball shoes, skate shoes, adidas sneakers, air jordan, jordans | @ street, pavement, track, floor, gym, beach, plain ground, studio
D one shoe = $The {stands|stand} in profile, toe to the left, laces tied in a double bow, heel a little lifted on its thick sole. +one -floating,float,air,hang,hanging
D pair standing = One shoe stands in profile, toe to the left, and the other leans against it from behind, turned so that its front and laces are seen. +many -floating,float,air,hang,hanging
D white leather = The leather is smooth and clean white, with small rows of holes at the toe and neat double seams. +white -mesh,canvas,old,worn,dirty
O mesh and foam = Fine mesh, stitched overlays and a thick foam sole with a wavy cut can each be made out. -leather,canvas,old,white
O white sole = The thick sole is white as well, a fine groove running round it, and the flat cotton laces lie in even crosses. +white -old,worn,dirty
O worn = The toes are creased, one lace is grey at the end, and dust sits in the seams. +old,worn,dirty,muddy
N plain podium = They stand on a low block of pale concrete. -one,street,asphalt,road,grass,track,floor,sand,beach,pavement,background,floating,air,box,bench,court,forest,rock -product,catalogue,shop,packshot,studio
B coloured wall = The wall behind is a soft even sand colour, a little darker towards the corners. -street,asphalt,road,grass,track,floor,sand,beach,pavement,background,court,forest,gym,city -product,catalogue,shop,packshot
L low side = Clear low light from the left models seams and laces and throws one soft shadow to the right. -night -product,background,backdrop,studio,catalogue,shop,packshot
L studio soft = One large soft lamp from the upper left lights leather and laces evenly, and a narrow one from behind draws a bright line along the soles. +product,background,backdrop,catalogue,shop,packshot -studio
V ground level = View at shoe height, [85 mm/90 mm/75 mm] lens, both shoes sharp, background soft -floating,air -product,background,backdrop,studio,catalogue,shop,packshot
V catalogue = View at shoe height, [85 mm/90 mm/75 mm] lens, sharp from toe to heel, clean catalogue photograph +product,background,backdrop,studio,catalogue,shop,packshot

wares-smartwatch | thing | smartwatch, smart watch, apple watch, fitness watch, fitness tracker, fitbit | @ wrist, desk, table, plain ground, studio
D on the wrist = It sits just above the bone of the wrist, the rounded black screen turned to us, the sleeve pushed back behind it. +wrist,arm,hand
D standing loop = It stands with its strap closed into a loop behind, the rounded black screen turned half towards us. -wrist,arm,hand
O rings on the screen = The screen shows three bright rings and large thin numerals, sharp to the edge of the glass.
O soft strap = The strap is smooth rubber with one row of holes, a thin line of light along its edge.
L side = [A broad lamp at the left/Pale window light] draws one pale line along the glass and leaves the screen clear.
V close = Close three-quarter view, 100 mm lens, shallow focus, dark and clean

wares-magic-book | thing | magic book, spell book, spellbook, book of spells, grimoire, magical book, glowing book, open magic book, ancient book, fairy tale book | @ table, library, desk, forest, stone
D pages alight = The thick book lies open, and light rises from its pages in a soft golden column with sparks drifting up in it. +glowing,magic,magical,light,spell,spells,spellbook -closed
D open old = The thick book lies open at the middle, its pages brown at the edges and arched up from the gutter. -glowing,magic,magical,light,spell,spells,spellbook,closed
D closed cover = The thick book lies shut, two brass clasps across its cover and a round stone set in the middle of the leather. +closed
O drawn signs = Circles, stars and columns of small brown writing cover the pages, none of it to be read. -closed
O corners = The leather of the cover is cracked at the spine, brass at each corner.
N candle end = A candle end and a feather lie beside it. -forest,floating,hand,beach
L page light = The light of the pages shines up on whatever stands round and leaves the rest in blue dusk. +glowing,magic,magical,light,spell,spells,spellbook -closed
L window = A low warm light from the left lies across the pages. -glowing,magic,magical,light,spell,spells,spellbook
V close = Close view from slightly above, 50 mm lens, shallow focus, gold, leather brown and deep blue

wares-lantern | thing | lantern, oil lamp, storm lantern, kerosene lamp, old lantern, glowing lantern, hurricane lamp, candle lantern, moroccan lantern | @ snow, forest, table, path, beach, porch, night
D flame behind glass = The lantern stands upright, an iron frame with a ring on top, a steady yellow flame behind its four panes. -hang,hanging,paper,oil
D hanging = The lantern hangs by its ring, an iron frame with a steady yellow flame behind the panes. +hang,hanging -paper
D oil lamp = Behind the round chimney of clear glass a flat flame stands still, brass wheel and oil below it. +oil,kerosene,hurricane -hang
O glow round it = A circle of warm light lies round it and fades within an arm's length.
O pierced metal = Stars and leaves are cut through its metal, and the light throws them large on everything near. +moroccan
O snow cap = A cap of snow sits on its roof, melted to a rim above the flame. +snow,winter,snowy
N matches = A few burnt matches lie beside it. -snow,cave,hang,hanging,forest,beach,water
B blue night = Behind, everything is deep blue. -day,morning,cave,window,background
L own light = Its own flame gives the warm light, and all that is farther off lies in blue dusk. -day,morning,noon
V close = Close view at its own height, 85 mm lens, wide open, amber against blue

wares-space-helmet | thing | astronaut helmet, space helmet, spacesuit helmet, astronaut's helmet | @ moon, mars, space, desert, studio
D round helmet = The round white helmet stands upright, its gold-coated visor turned towards us.
O mirrored horizon = In the curve of the visor the whole horizon is mirrored small, a black sky above it.
O scratches = Dust lies in the hinges, and fine scratches cross the white shell.
N flowers inside = Flowers grow up inside it and press against the glass. +flowers,flower,garden
N prints = A few ribbed boot prints lead up to it. +moon,mars,sand,desert
B black sky = Above and behind is nothing but black sky. +moon,space
L hard side = Hard light from the right leaves one half white and the other nearly black.
V low close = Low close view, 50 mm lens, white, gold and grey

wares-sword-stone | deed | stuck in, in, stuck, thrust into, embedded in & sword, excalibur, magic sword, king's sword & that: stone, rock, boulder, anvil | @ forest, clearing, hill, cave
D upright blade = The sword stands upright, a hand's length of its point sunk in $that, the wide blade straight as a line of light.
D cracks = Fine cracks run out from the blade over $that, moss in the deepest of them.
O grip = The grip is bound with gold wire over dark leather, a clear blue stone in the pommel.
O runes = Cut signs run down the middle of the blade and glow faintly from below. +magic,magical,glowing,enchanted
N ferns = Ferns and a few white flowers grow round the foot of the rock.
B trunks = Behind stand old mossy trunks with pale mist between them. -hill,cave,beach,mountain
L shaft = One shaft of sun comes down through leaves and falls on blade and stone. -night,cave
L moon = Moonlight comes down from the left and runs along the blade. +night
V low = Low view from a few steps away, 35 mm lens, steel, moss green and gold

wares-chess | thing | chess, chess board, chessboard, chess set, chess pieces, chess piece, king chess piece | @ table, board, park, studio
D board in play = The pieces stand in the middle of a game, white and black close together round one open square. -piece
D king alone = The king stands upright in front, the others behind it only soft dark shapes. +piece,king
O toppled = One piece has been laid on its side, its green felt foot towards us. -piece
O turned wood = The turned collars and the small cross of the king are sharp, the wood polished by fingers. -glass,marble,gold
N clock = Two pieces taken from the board lie beside it. -piece,giant,king
L low side = [A low lamp at the right/Flat sidelight] throws the shadows of the pieces long across the squares.
V low board = Low close view along the board, 85 mm lens, shallow focus, black, cream and warm wood

wares-globe-map | thing | globe, world globe, old globe, vintage globe | @ desk, library, study, table, shelf
D half ring = The globe leans in its half ring of brass on a turned wooden foot, one wide ocean towards us.
O old colours = Seas have gone to the brown of tea, land is tinted in faded pink, green and yellow, one coast rubbed pale by fingers. -glowing,modern
N atlas = An open atlas and a brass compass lie beside it. -floating
B books = Behind stand book spines, out of focus. -floating,space
L side = [Warm light from one side/Warm lamplight from the left] rounds it from day to night like the Earth itself.
V close = Close view level with it, 100 mm lens, soft background, brown, brass and faded colours

wares-tshirt | thing | t-shirt, tshirt, shirt, white t-shirt, black t-shirt, hoodie, blank t-shirt, folded shirt, folded t-shirt & flat, lay, hanger, hanging, folded, blank, mockup, product, background | @ plain ground, table, rail, studio
D flat = It lies flat, sleeves a little apart, soft folds running down from the shoulders. -hanger,hanging,folded
D hanging = It hangs from a wooden hanger, shoulders square, one long fold running down the front. +hanger,hanging
D folded = It lies folded to a neat square, the collar uppermost. +folded
O weave = The cotton is close enough to show its weave, a double seam along sleeve and hem.
N label = A small woven label shows inside the collar.
B pale ground = The ground is one pale warm tone. -background,wood,wooden,rack,shop
L soft left = [Light from a wide window/Gentle light from one side] draws each fold in a slightly darker tone.
V straight = Straight view, 60 mm lens, sharp, plain quiet ground

wares-toolbox-robotarm | thing | robot arm, robotic arm, industrial robot | @ factory, workshop, laboratory
D bent arm = The arm bends in three joints like a lowered neck, its gripper open a finger's width above the work.
O *orange paint = Its heavy castings are painted orange, black cables running along them in loops.
N part on belt = On the belt below lies one bare metal part, the next just coming into the picture.
L lamps = Even white light from the ceiling lies along the joints.
V level = Close level view, 50 mm lens, orange, grey and black

wares-goblet | thing | goblet, golden goblet, gold goblet, chalice, holy grail, grail, golden cup, jeweled cup, trophy, gold trophy, golden trophy | @ table, stone, plain ground, altar, cloth
D goblet = The goblet stands on a round foot and a knobbed stem, its wide bowl of beaten gold turned a little towards us. -trophy
D trophy = The tall cup stands on a black base, two curved handles rising from its shoulders. +trophy
O confetti = Gold and silver confetti hangs in the air and lies over the base. +confetti
O jewels = Red, green and blue stones are set round the bowl in small claws, each with one bright point. +jewels,jewel,jeweled,gems,rubies,gemstones
O engraved bands = Leaves and small figures are worked into a band round the rim.
O gleam = The whole room bends small and dark in the curve of the metal.
N cloth = Dark red cloth lies in deep folds round its foot. -stone,trophy,floating,beach,cave,wood,table
B dark hall = Behind is the dark of a stone hall, one window far off. -trophy,background,beach,table
L left = [Warm light from one side/Warm lamplight from the left] runs down the curve as one bright line and leaves the far side brown.
V close = Close level view, 85 mm lens, gold against deep shadow

wares-mirror | thing | mirror, ornate mirror, antique mirror, magic mirror, old mirror, gold mirror, floor mirror, standing mirror, wall mirror, hand mirror, round mirror, vintage mirror | @ wall, room, hall, bedroom
D frame = The tall oval mirror has a frame of carved leaves and scrolls, the gilding worn to red at the highest places. -floor,standing,modern,simple
D standing = The tall mirror leans at the wall in a thin plain frame, reaching from the floor to above head height. +floor,standing,modern,simple
O glass = In its glass the opposite window stands, a shade darker and greener than the room.
O mist = Inside the glass a pale mist turns, and light comes out of it. +magic,magical,enchanted
N console = A narrow table with a vase of dry grasses stands below it. -floor,standing,magic,bathroom,forest,broken
L side = [Mild daylight from the left/Gentle light from the right] lies along the carving and on the silver of the glass.
V front = Straight view from a few steps away, 50 mm lens, gold, grey and quiet

wares-vase | thing | vase, ceramic vase, porcelain vase, glass vase, clay vase, chinese vase, blue and white vase, clay pot, ceramic pot, pottery, ceramic bowl, flower vase, china vase, vase of flowers, antique vase | @ table, shelf, plain ground, window
D round shoulder = The vase stands turned on the wheel to a narrow foot, a round shoulder and a short neck, the rim thin and even. -flowers,flower,roses,rose,tulips,tulip,sunflowers,branch,peonies,bowl,daisies,lilies,glass -peony,lily,lavender,blossoms,blossom,hydrangeas,wildflowers,bouquet
D filled neck = The stems fan out from the neck at unequal heights, one head bent down on the left. +flowers,flower,roses,rose,tulips,tulip,sunflowers,branch,peonies,daisies,lilies -bowl
D glass = Through the clear glass one sees the water line and every stem. +glass
D bowl = The bowl stands wide and low, its rim a little uneven where the fingers lifted it. +bowl
O rose heads = The roses are full and loose, outer petals curled back, one fallen beside the foot. +rose,roses
O tulip cups = The tulips are smooth closed cups on bent pale green stems, one opened so far that its dark heart shows. +tulip,tulips
O cut crystal = Deep diamond cuts cover the glass, each breaking the light into a small bright star. +crystal,cut
O greek figures = Black figures of runners and horses go round it on a ground of burnt orange, a band of keys above and below. +greek,ancient,roman
O blue painting = Blue branches and a bird are painted round it with a quick full brush. +chinese,porcelain,blue
O *glaze = The glaze is matt and sandy, thin as skin at the rim, a darker drop hardened near the foot. -glass,porcelain,chinese -greek,ancient -crystal
B wall = Behind is a plain wall in the grey of stone, light falling across it. -window,background,garden -product,backdrop,packshot
L left = [Soft window light from one side/Pale light from a window] rounds it from light to shade.
V still = Still life view at eye level with it, 85 mm lens, quiet plain ground

wares-telescope | thing | telescope, brass telescope, spyglass, telescope on a tripod, binoculars | @ window, balcony, hill, rooftop, desk, night
D barrel on tripod = A long brass tube stands on three wooden legs, eyepiece drawn out, its mouth lifted to the upper right. -binoculars,desk
D on the desk = A tube of brass and worn leather lies drawn out in three lengths. +desk,map -tripod
D pair = Two black barrels lie side by side, the far lenses violet and green. +binoculars
O screws and leather = The screws of the focus are knurled and bright from fingers, the leather cracked along the seam.
N map = A star chart lies spread beside it, held down by a small lamp. +star,stars,night,moon,desk,window
B starry sky = Above stands a clear dark sky thick with stars, the pale band of the Milky Way across it. +stars,star,night,sky,moon
L star light = Blue light from the sky lies along the tube, and a small lamp below makes the brass warm. +stars,star,night,moon
L side = [A broad lamp at the left/Pale window light] runs along the brass. -stars,star,night,moon
V low = Low three-quarter view, 35 mm lens, brass against deep blue +stars,star,night,moon
V close = Close three-quarter view, 70 mm lens, shallow focus, brass and leather brown -stars,star,night,moon

wares-drums | thing | drum set, drum kit, drums, drumset, snare drum | @ stage, studio, room, garage
D kit = The drums stand in their circle: the big one on its rim in front, two on top of it, the floor tom at the right, cymbals tilted over all on thin stands. -snare
D snare = The shallow drum stands on three legs, its white skin marked grey by the sticks, ten bright lugs round the shell. +snare
O *sparkle shells = The shells are covered in a deep red sparkle, chrome rims shining. -wood,wooden
N sticks = Two sticks lie crossed on the snare, their tips chewed by the cymbals.
B dark curtain = Behind hang dark curtains and the black box of an amplifier. -garage,room,background
L stage lamps = Lamps in blue and amber from above set bright rings on the cymbals. -day,room
L window = Daylight from one side lies on skins and chrome. +day,room
V low = Low front view, 35 mm lens, chrome and one deep colour

wares-clothes-jacket | thing | leather jacket, denim jacket, jacket, biker jacket & hanger, hanging, hook, chair, product, folded, background, rack, vintage, old, brown, black | @ hook, chair, hanger, plain ground
D hung = The jacket hangs square from its shoulders, collar up, both sleeves bent a little at the elbow. -chair,folded
D chair = The jacket hangs over the back of a chair, both sleeves straight down. +chair
D folded = The jacket lies folded to a square, collar uppermost. +folded
O leather = Soft creases run across the elbows, and a heavy zip goes at a slant from hem to collar. +leather,biker
O denim = White stitching runs along every seam, brass buttons down the front. +denim
O lining = The lining shows at the open front, dark and slightly shining.
N boots = A pair of boots stands below it. -product,background,folded
B plaster = Behind is a plain plaster wall. -background,shop,rack
L side = Light from a window on one side draws one long sheen down each sleeve.
V straight = Straight view at chest height, 60 mm lens, sharp, quiet ground

wares-ring-box | thing | ring box, engagement ring box, jewelry box, jewellery box, open ring box, velvet box | @ table, bed, cloth, hand
D open box = The small box stands open, and in the slit of its dark velvet sits the ring, its stone towards us. +ring,engagement,velvet
D casket = The lid of the box stands open on its hinges, chains, rings and a string of pearls in its lined compartments. -ring,engagement
O stone = The stone throws one white spark and a small broken light on the lining.
O petals = Rose petals lie scattered round it, curled at their edges. +petals,petal,rose,roses
N ribbon = A thin satin ribbon lies undone beside it. -petals,hand,beach
B soft lights = Behind, warm lights are out of focus. -white,background,beach
L lamp = A small lamp from the left gives the stone its fire and leaves the rest soft.
V macro = Close view, 100 mm macro lens, shallow focus, warm metal colours

wares-wand | thing | magic wand, wand, wizard's staff, magic staff, wizard staff, fairy wand, scepter, sceptre | @ table, hand, forest, stone
D wand lying = The slim wand of dark turned wood lies slantwise, thicker at the grip, its carved rings worn smooth. -staff,floating,hand,stands,scepter,sceptre
D wand floating = The slim wand of dark turned wood hangs slantwise in the air, its carved rings worn smooth. +floating,hand
D staff = The tall staff stands upright, its head grown like a root round a clear stone. +staff
D sceptre = The rod of worked gold ends in an orb with a small cross, stones set round its collar. +scepter,sceptre
O sparks = From its tip a stream of gold sparks curls upward and fades. +sparks,spark,glowing,magic,magical,light -staff
O stone light = The stone glows from within, and its light lies along the twisted wood. +staff
O carved rings = Fine rings and leaves are cut round the grip, worn smooth by the hand. -scepter,sceptre,staff
N old book = A thick old book lies open beneath it, its page gone gold. -hand,floating,forest,staff
B dusk = Behind, all is deep blue dusk.
L own light = Its own light is the brightest and falls warm on whatever is near.
V close = Close view, 85 mm lens, shallow focus, gold on blue

wares-mouse-gaming | thing | gaming mouse, computer mouse, wireless mouse, mouse pad & keyboard, rgb, lights, desk, wireless, neon, glowing, computer, gaming, pc | @ desk, table, plain ground
D low back = The low black shell lies like a resting hand, two long keys in front and a ribbed wheel between them.
O light line = A thin line of light runs round its foot and up through the wheel, violet at one side and cyan at the other. +rgb,lights,neon,glowing,gaming
O side keys = Two narrow keys are let into its side above a patch of fine rubber grain.
N mat = It lies on a wide black mat, the edge of a lit keyboard behind it.
L two = Violet light comes from the left and blue from the right.
V low = Low close view, 85 mm lens, shallow focus, black and two glowing colours

wares-barrel | thing | barrel, wooden barrel, old wooden barrel, oak barrel, wine barrel, whiskey barrel, beer barrel, keg | @ cellar, barn, yard, ship, tavern
D standing = The barrel stands upright, dark oak staves bulging in the middle, four iron hoops round it. -rows,lying,stack
D lying = The barrels lie on their sides in rows, round ends towards us, a chalk mark on each. +rows,lying,stack,many
O wear = The wood is stained where it has leaked, and rust has run down from the rivets.
O tap = A wooden tap sticks out near the foot, a drop at its mouth. +wine,beer,whiskey,keg
N lantern = A lantern and two clay mugs stand on its lid. -many,rows,ship
B vault = Behind, the vault goes off into brown dark. -yard,outdoors,field,beach,ship
L side = Weak light from one side draws each hoop and seam. -outdoors,field,beach
V near = Close three-quarter view, 50 mm lens, oak brown and iron

wares-dragon-egg | thing | dragon egg, dragon eggs, dragon's egg, alien egg, phoenix egg, giant egg | @ nest, cave, table, forest, stone
D scaled egg = The egg is as big as a head and stands upright, scales overlapping from its point downwards, each with a fine bright edge. -many
D several = Eggs as big as heads stand close together, each scaled from point to foot, no two of one colour. +many
O crack of light = A crack runs across it, and orange light comes out of it from within. +crack,cracked,hatch,hatching,glowing,fire
O sheen = Light slides over the scales from deep green to copper. -red,blue,black,gold,golden,white,purple,crack,cracked
N nest = Dry twigs, black feathers and old coins lie heaped round its foot. -table,hand,background
B dark cave = Behind, the dark of a cave goes back. -forest,table,background,beach
L one side = Low warm light from one side draws every scale.
V close = Close level view, 85 mm lens, shallow focus, copper and dark

wares-scroll | thing | ancient scroll, old scroll, scroll, parchment scroll, magic scroll, parchment, old parchment, papyrus | @ table, desk, stone, altar
D half rolled = The scroll lies half unrolled between its two wooden rods, the parchment brown and brittle along both edges. -floating,sealed
D sealed = The scroll lies rolled tight, tied with a ribbon and closed with a round seal of red wax. +sealed
D floating = The scroll hangs open in the air, both ends curling. +floating
O old writing = Narrow lines of brown writing and one drawn circle cover it, none of it to be read. -sealed,blank
O glow = The signs glow gold from within and light the nearest fold. +magic,magical,glowing
N candle end = A candle end, a quill and a small knife lie beside it. -floating,stone
B dark = The room behind is brown and dim. -background
L candle = Warm light from the left rakes over the creases.
V slant = Close slanting view from above, 70 mm lens, parchment brown and dark wood

wares-goggles | thing | goggles, steampunk goggles, ski goggles, aviator goggles, swimming goggles, welding goggles, safety goggles | @ table, desk, head, snow, workbench
D round lenses = Two round lenses in thick brass rims look at us side by side, a leather strap curled behind them. -ski,swimming,safety
D ski = One wide curved lens in a soft frame faces us, mirrored in orange and blue, its broad band folded behind. +ski,snow
D swim = Two small clear cups lie side by side, wet, the rubber band in a loop. +swimming
O gears = Small gears and screws are set round one rim, a second lens on a hinge in front of the other. +steampunk
O mirror = The whole place is bent small in the glass.
N tools = A brass screwdriver and a coil of wire lie beside them. +steampunk,workbench
L side = Light from one side runs round each rim.
V close = Close view at a low slant, 85 mm lens, shallow focus

wares-robot-vacuum | thing | robot vacuum, robot vacuum cleaner, robot hoover, vacuum robot, roomba, robotic vacuum, robotic vacuum cleaner | @ floor, living room, carpet
D disc = The machine is a flat round disc no higher than a hand, with a soft bumper along its front half and a small round turret on top.
O brush = A three-armed brush reaches out from under its edge, and one button on top is ringed with light.
D clean lane = Behind it a clean darker lane runs across the rug, straight as a ruler. +carpet,rug
N sofa foot = The foot of a sofa and the fringe of a rug are close by. -background,studio
B bright room = Farther off the room is pale and blurred, a tall window at its end. -background,studio
L floor gleam = Window light from the left gleams along the floorboards and puts a bright arc on its lid. -night
V floor = View from just above the floor, 35 mm lens, shallow focus, white, grey and pale wood
`;
