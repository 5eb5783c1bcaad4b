/** Everyday goods one by one, that larger tables spoke of together: clothes, instruments, drinks to go, machines at home. The form: `tableaux.ts`. */
export const GOODS_MORE_TABLEAUX = `
goods-violin | thing | violin, cello, old violin, viola, double bass, fiddle, violin case | @ stand, chair, room, stage, plain ground
D carved scroll and pegs = The carved scroll curls over at the top, with four dark pegs in the neck below and the strings drawn tight from them. -broken,snapped
D one snapped string = One string has snapped and curls away from its peg in a loose bright spiral, while the other three run straight to the bridge. +broken,snapped
D arched wooden body = The arched front is honey-brown spruce with two thin sound holes, a pale bridge standing between them on two small feet. -black,blue,red,white,electric
O rosin dust = White rosin dust lies under the strings, and the varnish on the shoulder is rubbed thin by hands.
N bow in open case = Its bow lies in the lid of the open case beside it, on worn green plush with a cube of amber rosin. -plain
B dim music room = Behind stand an empty chair and a music stand, out of focus. -plain,street,background,case
L warm window left = Warm light from a window on the left slides over the curve of the wood and lays the strings' thin shadows on it.
V close three-quarter view = Close three-quarter view, 70 mm lens, shallow focus, honey, walnut and black

goods-sewing-machine | thing | sewing machine, vintage sewing machine, old sewing machine, treadle sewing machine, singer sewing machine | @ table, room, workshop, window
D black curved arm = The machine's curved arm bends over a small steel plate, thread running from a spool on top through three hooks to the needle. -modern,plastic
D white plastic body = The machine's rounded white body has two dials and a row of printed stitches on its front. +modern,plastic
D cloth under needle = Cloth lies under the pressed-down foot, a straight seam coming out behind it and a fold waiting in front. -dress,shirt,curtain,quilt,flag,jeans
D half-sewn garment = The half-sewn piece runs under the needle and falls over the table's edge in folds, its open seam held together by pins. +dress,shirt,curtain,quilt,flag,jeans
O worn hand wheel = The hand wheel on the right is bright on the rim from years of turning.
N pins and scissors = A pincushion full of glass-headed pins, a tape measure and heavy scissors lie within reach.
B shelf of thread = Behind are a shelf with reels of thread in rows and a window with a plain curtain. -plain
L window over the work = Daylight from the window on the left falls across the needle and the cloth.
V close table view = Close view from table height at the needle's side, 60 mm lens, shallow focus, natural colours

goods-flask-bottle | thing | water bottle, sports bottle, thermos, thermos flask, flask, steel bottle, drinking bottle, canteen, hip flask, vacuum flask, insulated bottle | @ rock, plain ground, gym, table, trail
D plain upright cylinder = The bottle stands upright, a plain cylinder drawn in at the shoulder, the screw cap with a carrying loop closed. -hip,canteen
D curved pocket flask = The small flat flask is curved to fit a pocket, its screw cap hanging from a hinged arm. +hip
D round metal canteen = The round canteen lies in its felt cover, the cap held by a short chain. +canteen
O matt powdery coat = Its coating is matt and finely grained and takes one broad soft highlight from shoulder to foot. -glass,clear,transparent,plastic
O see-through wall = Through the clear wall the water line is seen, with a few bubbles under it. +glass,clear,transparent,plastic
N drops and leaf = A few drops of water and one wet leaf lie at its foot. -studio,plain,background
L soft side light = [Mild daylight from the left/Gentle light from the right] follows the round of the bottle, and a thin bright edge sets off the right side.
V product view = Straight view at mid-bottle height, 85 mm lens, product photograph, shallow focus

goods-smoothie | thing | smoothie, green smoothie, milkshake, fruit smoothie, strawberry milkshake, chocolate milkshake, protein shake, banana smoothie, berry smoothie | @ kitchen, cafe, table, diner
D thick to the rim = The thick drink fills a tall clear glass to the rim, fine bubbles along its edge. -milkshake,shake
D cream and cherry = A tall fluted glass is filled to the rim, with a swirl of whipped cream and one cherry on top. +milkshake,shake
D pink = It is a soft raspberry pink, flecked with tiny dark seeds, and a strawberry is cut over the rim. +strawberry,berry,fruit,raspberry -milkshake,shake,green,mango,banana,tropical
D yellow = It is a warm mango yellow, and a slice of pineapple sits on the rim. +mango,tropical
D fine flecks = It is a clear leaf green, fine flecks and tiny bubbles showing through the glass. +green,spinach,kale
D brown = It is a soft milky brown, streaks of dark syrup running down inside the glass. +chocolate
O straw = A striped paper straw stands in it at a slant.
O mango = A halved mango lies beside it, its flesh cut in cubes and turned out. +mango
O cold = Fine drops of cold water cover the outside of the glass.
N spinach and banana = Half a banana in its skin, a cut kiwi and spinach leaves lie beside it. +green
N scattered berries = Fresh strawberries, blueberries and slices of banana lie round its foot. +berry,strawberry,fruit,banana
B kitchen = Behind, a bright white kitchen is [out of focus/soft and blurred/only softly seen]. -plain,background,diner,beach -tropical
L window from behind = Bright window light from behind on the right glows through the upper part of the drink.
V close upright view = Close upright view at glass height, [85 mm/90 mm/75 mm] lens, glass sharp, background soft, fresh clean colours

goods-gloves | thing | glove, gloves, mitten, mittens, leather gloves, boxing glove, boxing gloves, gardening gloves, woollen gloves, work gloves, baseball glove | @ hook, table, plain ground, shelf
D fingers half curled = Its fingers are half curled, still in the shape of the hand that wore it, the cuff pushed back on itself. +one -mitten,mittens,boxing,baseball
D one pair crossed = The two lie one across the other, fingers half curled, still in the shape of the hands that wore them. +many,gloves -mittens,boxing
D thumbs and round tips = Thumbs stick out to the side, the round tips a little felted with wear. +mitten,mittens
D padded fists = The padded fists hang by their knotted laces, leather cracked across the knuckles. +boxing
D laced webbing = The deep pocket is dark with oil, the webbing laced with flat leather thongs. +baseball
O ribbed cuff = The cuff is ribbed, with one loop of yarn pulled out of the knitting. -leather,boxing,baseball,work,gardening,rubber
O creased leather = Fine creases cross the leather at every knuckle, and a stitched seam runs up the side. +leather,work
L low side light = [Low light from one side/Low sidelight from the left] brings out each stitch and throws a soft shadow of the fingers.
V close low view = Close low view, 85 mm lens, shallow focus, one clear colour

goods-socks | thing | sock, socks, wool socks, odd socks, pair of socks, knitted socks, christmas socks, stocking | @ bed, floor, line, drawer, plain ground
D pair laid flat = The two lie flat side by side, heels bent and toes pointing the same way, cuffs a little stretched. -odd,one,single,lone,lost,stocking,hanging,line,many
D two that differ = One is striped and the other dotted, laid side by side with their heels bent the same way. +odd
D single sock = It lies alone with its heel turned up, the cuff folded half inside out. +one,single,lone,lost -many
D ribbed knit = The knit shows row by row, thinner at the heel, where a small darn sits in thread of another tone.
N woolly fluff = A bit of fluff and a wooden clothes peg lie beside. -studio,plain
L window side light = Soft window light from the right models ribs and folds.
V close from above = Close view from a little above, 60 mm lens, natural wool colours

goods-wedding-dress | thing | wedding dress, wedding gown, bridal gown, bride's dress | @ room, wardrobe, hanger, plain ground
D lace bodice = The bodice is ivory lace over satin, closed down the back by a long row of tiny covered buttons. -black,red
D long layered skirt = From the waist the skirt falls in layers of tulle and ends in a short train that just touches the floor.
O sheen and lace edge = The satin has a soft sheen, and small leaves of lace follow the hem. -torn,burnt,muddy,dirty
O torn wet hem = The hem is torn and dark with mud as far up as the knee. +torn,muddy,dirty
N white shoes and veil = A pair of white shoes stands below, and the veil lies folded over a chair. -sea,water,beach,forest,field
B panelled door = Behind is a white panelled door with a brass handle. -field,forest,beach,sea,street,plain,attic
L soft tall window = Soft light from a tall window on the left shines through the tulle.
V full straight view = Straight full view, 60 mm lens, quiet, ivory and white against soft grey

goods-baby-knits | thing | booties, baby booties, baby socks, baby hat, baby cardigan, baby clothes, knitted baby booties, onesie, babygrow, baby bonnet | @ table, nursery, plain ground, bed
D pair no longer than a thumb = The two small knitted boots stand side by side, each no longer than a thumb, toes turned a little in. +booties,bootees,socks
D laid out flat = It lies spread flat with its tiny sleeves out, hardly wider than two hands. -booties,bootees,socks,hat,bonnet
D round ribbed crown = It stands up by itself like an egg cup, with a ribbed edge and two knitted ties. +hat,bonnet
D garter stitch = Rows of soft stitches run round, and a ribbon is threaded through the ankle and tied in a bow. +booties,bootees
O pearl button = A pearl button the size of a lentil closes it. -booties,bootees,socks,hat
N wool and needles = A ball of the same wool with two short needles stuck in it lies behind. -shop,plain
L soft window light = [Soft window light from one side/Pale light from a window] shows the fuzz along every edge.
V close tender view = Close view from just above, 100 mm lens, soft background, pale milky colours

goods-toaster | deed | pop, pop out, pop up, jump out, toast, burn, smoke, catch fire & toaster | @ kitchen
D slices in mid-jump = Two slices have just shot up out of the slots and hang a hand's breadth above the toaster, crumbs flying with them. -catch,smoke,fire
D smoke from slots = Grey smoke curls up thick from both slots of the toaster and spreads under the cupboards. +smoke,catch,fire,burn,burnt
O black toast edges = The bread is black at the edges and dark brown in the middle, with the bars of the grid printed across. +burnt,burned,burn,charred,black
O golden toast faces = The bread is golden brown with pale corners, the bars of the grid printed across. -burnt,burned,burn,charred,black
O chrome with reflections = The chrome side mirrors the window and a row of mugs, bent round the corner. -plastic,red,pink,yellow,blue,black
N butter and plate = An empty plate, a knife and a dish of butter with a furrow in it stand ready beside.
B kitchen wall tiles = Behind are white wall tiles, a socket and the cable.
L window from right = Morning light from a window on the right catches the crumbs in the air.
V level close view = Level close view at counter height, 60 mm lens, fast shutter, sharp, warm browns

goods-wallet | thing | wallet, leather wallet, old wallet, men's wallet, billfold | @ table, plain ground, hall, desk
D folded leather wallet = The folded wallet lies half open like a small book, the edges of three cards and a banknote showing. -closed
D worn curved back = Its back is bent from a trouser pocket, the corners rounded and rubbed pale. -new,product
O stitches along edge = Waxed stitches run along the edge. -new,product
N receipt and coins = A folded receipt sticks out, and a few coins lie beside. -product,plain
L low side light = [A low lamp at the right/Flat sidelight] brings out grain, creases and stitching.
V close still life = Close view from above at a slant, 70 mm lens, shallow focus

goods-pocket-watch | thing | pocket watch, gold pocket watch, old pocket watch, silver pocket watch | @ table, plain ground, hand
D round open case = The round case lies open, the lid up, behind the glass a white dial with thin black numerals and blue hands. -closed
D engraved closed lid = The round lid is closed, a fine engraved wreath worn smooth in the middle. +closed
D chain in a loop = The fine chain runs from the crown in one loose loop and ends in a small bar.
O scratched glass = Hair-fine scratches on the glass catch the light, and the small seconds dial sits above the six.
N grass blades over edge = A few blades of grass bend over the rim, and one drop of dew sits on the glass. +grass,meadow,lawn
L low side light = [Low light from one side/Low sidelight from the left] throws the shadow of the lid across half the dial.
V very close view = Very close view at a slant, macro lens, shallow focus, gold, white and one quiet ground

goods-fire-engine | thing | fire engine, fire truck, fire trucks, firetruck, fire engines | @ street, fire station
D red cab and ladder = The tall red cab stands at a slant to us, a long silver ladder folded flat along the roof. -black,white,yellow,blue,green
D roll-up side lockers = Along the side silver shutters are half rolled up over coiled hoses, brass couplings and an axe. -toy,lego
O blue lamps = The blue lamps on the roof are lit, with a bright patch of blue on the cab below. -toy,old,vintage,lego
O brass bell and wheel = A brass bell hangs at the windscreen, and the wooden steering wheel stands in the open. +vintage,antique
N hose on wet ground = A flat canvas hose runs across wet ground from its side to the edge of the picture. -toy,lego,plain,station
B brick station doors = Behind are the tall open doors of a brick fire station. -toy,lego,plain,field
L sun on red paint = Sun from the right draws one long highlight down the red side.
V three-quarter view = Three-quarter view from chest height, 35 mm lens, sharp, red, silver and grey

goods-takeaway-cup | thing | coffee to go, takeaway coffee, paper coffee cup, coffee in a paper cup, coffee in a plastic cup, takeaway cup, paper cup, to-go cup, disposable cup, plastic cup, starbucks cup, hot coffee in paper cup, hot coffee in a paper cup, coffee in paper cup, takeaway coffee cup | @ street, car, desk, bench
D paper cup and lid = A tall paper cup with a brown corrugated sleeve stands upright, its white lid pressed on, one coffee drop dried at the drinking hole. -plastic,iced,ice,tea
D clear cup with ice = A tall clear plastic cup with a domed lid is full of ice cubes, dark coffee below running up into pale milk in thin streaks. +iced,ice,plastic
D green straw through lid = A straw stands through the hole in the lid, with a bent line where it enters the drink. +iced,straw,boba
O beads of wet = Beads of water cover the outside, and one has run down and left a clear track. +iced,cold,condensation
O name in marker = A scribble in black marker runs down the side.
N wet ring = A wet ring spreads at the foot. +iced,cold,condensation
N sugar and stick = A torn sugar packet and a wooden stirrer lie next to it. -dashboard,car,iced,cold
B windscreen and road = Behind is the windscreen with a bright blurred road and sky. +dashboard,car
L hard sun through glass = Hard sun through the windscreen shines through the drink and throws an amber patch on the dark plastic. +dashboard,car
L morning side light = Morning light from the right lights one side of the cup. -dashboard,car
V close upright view = Close upright view at cup height, 60 mm lens, shallow focus, natural colours

goods-jeans | thing | jeans, blue jeans, denim jeans, trousers, pants, dungarees, overalls, shorts, cargo pants, leggings | @ line, chair, plain ground, shop, bedroom
D laid out legs = The two legs lie straight beside each other, waistband at the top, the fly buttoned. -hanging,hung,line,folded,pile,chair
D hung by the waist = It hangs by the waistband, legs straight down, the hems a little apart. +hanging,hung,line
D folded in four = It is folded in four, the back pocket with its double stitching on top. +folded,pile,stack
D thrown over the back = It is thrown over the chair's back, one leg inside out and touching the floor. +chair
O faded knees = Thighs and knees are faded pale, with thin white creases fanning out at the hip. -new,black,white,leather,leggings
O patch at the knee = A square patch is sewn over one knee with coarse even stitches. +patched,mended,old,ripped,torn
N leather label = A small leather label is stitched to the waistband. +jeans,denim
L raking window light = Raking window light from the left shows the diagonal weave.
V straight view = Straight view, 60 mm lens, sharp, true cloth colours

goods-jacket | thing | leather jacket, biker jacket, denim jacket, bomber jacket, varsity jacket, motorcycle jacket | @ hook, chair, hanger, plain ground
D jacket over a chair = It hangs over the back of a chair by its shoulders, the collar up and both sleeves straight down. -hook,hanger,hanging,hung,floor,worn,wearing,wall
D jacket on a hook = It hangs from its loop on an iron hook, one shoulder higher, the sleeves bent at the elbow as if arms were in them. +hook,hanger,hanging,hung,wall
O creased elbows = Creases have set at the elbows, and the edges of the pockets are rubbed lighter than the rest.
O slanting zip = A heavy zip runs at a slant from hem to collar, its metal teeth half open. +biker,motorcycle,leather
O brass buttons and flaps = Brass buttons close the front, and two buttoned pocket flaps sit on the chest. +denim
O knitted cuffs = Ribbed cuffs and hem draw it in, with two thin stripes. +bomber,varsity
L window from the left = Light from a window on the left draws one long sheen down each sleeve.
V straight view = Straight view at chest height, 60 mm lens, sharp, quiet ground

goods-knit-sweater | thing | sweater, jumper, wool sweater, knitted sweater, christmas jumper, christmas sweater, ugly sweater, cardigan, fisherman's sweater, wool jumper, hoodie | @ chair, bed, plain ground, drawer
D folded sweater = It lies folded in a square, one sleeve laid across the front, the ribbed collar on top. -hanging,hung,hanger,line,christmas,ugly,worn
D spread front = It is spread flat, sleeves out, so that the whole front can be seen. +christmas,ugly
D hung to dry = It hangs by the hem from two pegs, sleeves pointing down and longer than they were. +line
D reindeer and snowflakes = Across the chest run two reindeer, a row of fir trees and small white snowflakes. +christmas,ugly
O cable pattern = Thick cables twist up the front between columns of small stitches. -hoodie,christmas,ugly,cardigan
O hood and cord = The hood lies flat behind with two cords of unequal length. +hoodie
O wooden buttons = Five wooden buttons close the front. +cardigan
N ball of yarn = A loose end of yarn sticks out at the cuff. -hoodie
L soft side window = Soft side light from a window shows every stitch and the fuzz on top.
V close from above = Close slanting view from above, 60 mm lens, natural wool colours

goods-raincoat | thing | raincoat, yellow raincoat, rain jacket, rain coat, mackintosh, oilskin | @ hook, hall, door, porch
D wet coat on a hook = It hangs from a hook by the loop, hood slumped forward, drops running down the smooth cloth. -worn,wearing,floor,folded
O shiny wet folds = Each fold carries a hard bright line, and water gathers along the hem before it falls.
N puddle and boots = A small puddle spreads on the floor below beside a pair of rubber boots.
B hall wall = Behind is a plain hall wall with two empty hooks.
L grey door light = Grey light comes in through the open door on the left.
V straight view = Straight view at its middle, 50 mm lens, one clear colour in a grey hall

goods-cast-iron | thing | frying pan, cast iron pan, skillet, cast iron skillet, saucepan, wok pan, stew pot, dutch oven, cooking pot, copper pan, copper pot | @ stove, kitchen, table, campfire
D black round pan = The heavy round pan sits level, handle towards us at the right, the inner surface dark and satiny with fat. +frying,skillet,iron,wok
D deep pot with lid = The deep pot stands with its lid tipped against the rim, two loop handles out to the sides. -frying,skillet,iron,wok
O oiled worn surface = Fine scratches from a spatula circle in the bottom, and old fat has baked brown round the outside. -new,product
O hammered copper = Small hammer marks cover the copper and each holds a point of light. +copper
N wooden spoon = A wooden spoon with a stained tip and a folded cloth lie beside.
L side window = Light from a window on the left follows the rim in one thin bright ring.
V three-quarter view = Three-quarter view from above, 60 mm lens, sharp, iron, wood and warm light

goods-kettle | thing | kettle, whistling kettle, electric kettle, tea kettle, copper kettle, enamel kettle | @ stove, kitchen, campfire, counter
D round kettle on hob = The round-bellied kettle stands on the hob, its spout to the left, the curved handle arched over the lid. -electric,campfire
D upright jug kettle = The upright jug stands on its round base, the lid shut, a strip of window in the side showing the water line. +electric
D kettle over embers = The kettle hangs sooty over the embers from a forked stick. +campfire,fire
O plume at the spout = A straight white plume shoots from the spout and breaks up a hand's breadth away. -cold,empty,old,product,new
N two mugs and tin = Two mugs with tea bags hanging over the rims and a square tin wait beside. -campfire,plain
B tiled wall = Behind are plain wall tiles with a little steam on them. -campfire,forest,plain
L window right = Morning light from the right shines through the steam.
V close counter view = Close view at counter height, 70 mm lens, shallow focus

goods-cracked-phone | thing | cracked phone, broken phone, phone with a cracked screen, smashed phone, smartphone with cracked screen, old phone, old mobile phone, cracked screen, broken smartphone screen, broken smartphone, smashed smartphone, shattered phone, broken screen, cracked smartphone | @ street, table, floor, desk
D spider web cracks = From one struck corner cracks run over the whole glass like a spider's web, with tiny white splinters along the lines.
D lit screen beneath = Under the cracks the screen is still lit, its colours shifted along each line. -off,dead,black,old,water
O dented metal edge = The metal edge is dented at the corner where it fell.
N glass splinters = A few grains of glass lie beside on the ground.
L overhead soft light = Soft light from above makes every crack a bright hairline.
V close from above = Close view obliquely from above, 70 mm lens, black glass, cold colours

goods-steam-engine-viaduct | deed | cross, pass over, run over, go over & that: viaduct, bridge, railway bridge & steam engine, steam train, steam locomotive, locomotive, train, freight train, express | @ valley, gorge, countryside
D train high on arches = High on the row of tall arches $the {draws|draw} the carriages across in one straight line from right to left. -suspension,iron,steel
D white plume trailing = A white plume streams back over the roofs and drifts down between the arches. +steam
D wheels over the drop = Wheels and rods stand out clear against the sky above the thin parapet.
O stone arches = The arches of $that are pale dressed stone, each with a long narrow shadow inside. -iron,steel,wooden,suspension
N stream far below = Far below a stream winds between white stones and small round trees. -sea,city
B wooded slopes = Wooded slopes close the valley behind, bluer with distance. -sea,city
L low sun from left = Low sun from the left lights the plume and one side of every pier.
V wide side view = Wide view from the opposite slope, 50 mm lens, deep focus, green, stone and black

goods-page-in-typewriter | thing | typewriter, old typewriter, vintage typewriter & sheet, paper, page, word, letter, sentence, novel, poem | @ desk, table, room, attic
D sheet in the roller = A single white sheet stands curled up out of the roller, almost empty, a short line of black type in the middle of it.
D round keys in steps = In front the round glass keys rise in four steps, letters worn off the ones most used.
O typed letters = The typed letters sit a little uneven, one darker than the rest.
O fan of type arms = The thin type arms lie in their fan, one stopped half way up.
N crumpled balls = A few crumpled paper balls and a cold cup stand beside.
B soft room = The room behind is soft and brown, with a window far back. -plain
L lamp on the page = A desk lamp from the left makes the sheet the brightest thing.
V close front view = Close front view at key height, 70 mm lens, shallow focus on the typed line

goods-leather-shoes-shop | thing | high heels, stilettos, high-heeled shoes, heels, oxford shoes, brogues, loafers, football boots | @ plain ground, studio, shop, street
D shoe in profile = The shoe is seen from the outer side, toe to the left, one standing and the other leaning on it with the sole showing. -heels,stilettos,high-heeled,hanging -floating,float,flying,levitating,air,splash
D thin tall heels = The pair stands at a slant, toes to the left, on thin heels as high as a hand, one a little before the other. +heels,stilettos,high-heeled
D hung by the laces = They hang by their knotted laces, toes down, turning a little. +hanging,hung
O sole and mesh = The sole is a thick white wedge of foam, the upper fine mesh with stitched overlays. +running,sneaker,sneakers,trainers -muddy,leather,old
O mud in the tread = Mud has dried in the tread and splashed up the side. +muddy,dirty
O punched leather = Small punched holes follow the seams of the polished leather. +brogues,oxford
L soft top light = Soft light from above left draws a clean line along the upper edge, with a short shadow under the sole. -out
V low profile view = Low view at shoe height, 85 mm lens, product photograph, sharp

goods-fridge-food | thing | fridge, open fridge, refrigerator, freezer, empty fridge, full fridge | @ kitchen
D open door and shelves = The door stands wide open and shows glass shelves: eggs in their rack, a lettuce, milk, a covered bowl, half a lemon. -empty,closed
D bare shelves = The door stands open on bare glass shelves, with one jar of mustard and half a lemon. +empty
D closed door with magnets = The white door is closed, with magnets holding a child's drawing and a shopping list. +closed,magnets,drawing
O frost and light = Cold white light comes out of it on to the floor tiles.
B dark kitchen = The kitchen round it is dark, with the edge of a table. -day,morning,sunny
L only the fridge light = The lamp inside is the only light, white and cold. +night -day
V straight view = Straight view from the middle of the kitchen, 35 mm lens, sharp
`;
