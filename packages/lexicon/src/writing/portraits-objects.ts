/** Portraits of devices, bags, clothes, jewellery and cosmetics: whole sentences, plainly said. The form: `passages.ts`. */
export const OBJECT_PORTRAITS = `
phone | phone, smartphone, tablet, mobile phone, iphone, cell phone, ipad
F flat glass and metal edge = $The {is|are} a thin slab with rounded corners, a bright glass screen and a slim metal edge.
F *black glass = $The {has|have} a black glass front, a thin silver edge and small round camera lenses on the back.
P screen on = The screen of $the is on and shows soft coloured shapes. -broken,off
P slight tilt = $The {stands|stand} tilted back a little, the screen toward us. -holding
M colours in a row = $The stand in a row, silver, black, pale blue and pink, with camera lenses at the back.
G the glass edge; the metal edge

old-telephone | old telephone, rotary phone, telephone, vintage telephone, landline, vintage phone, old phone
F dial, receiver and cord = $The {has|have} a round dial with finger holes, a curved receiver on top and a coiled cord.
F *black and shiny = $The {is|are} shiny black with a silver dial, a curved receiver and a coiled black cord.
P receiver off = The receiver lies beside $the, the coiled cord stretched between. -talking,holding
M colours = $The stand side by side in red, green, cream and black.
G the dial; the curve of the receiver

computer | computer, monitor, keyboard, desktop computer, pc, computer monitor, gaming pc, old computer, computers, screen
F slim screen on a stand = $The {has|have} a wide slim screen with a thin black frame on a metal stand. -keyboard,old,retro,vintage,gaming
F square beige box = $The {is|are} a square beige box with a small curved screen, vents at the side and a chunky keyboard. +old,retro,vintage
F rows of keys = $The {has|have} even rows of square keys with rounded corners. +keyboard -old,retro,vintage
F glass case and coloured fans = $The {has|have} a glass side, fans glowing in blue and pink, and a wide curved screen. +gaming
P keyboard and mouse = A slim keyboard and a white mouse lie in front of $the. -keyboard,old,retro,vintage
P hands on the keys = Fingers rest on the keys of $the. +typing,using
M screens side by side = $The stand side by side at a slight angle, all switched on.
G the edge of the screen; the keys +keyboard

laptop | laptop, laptops, notebook computer, macbook
F open with bright screen = $The {is|are} open, thin and silver, with a bright screen and black keys.
F *matte grey = $The {is|are} thin matte grey aluminium with black keys and a large touchpad.
P mug and notebook = A white mug of coffee and a closed notebook stand next to $the. -coffee,mug,cup,notebook,beach,cat
P hands on the keys = Fingers rest on the keys of $the, and the screen lights them. +typing,using,working
M open in a row = $The stand open side by side.
G the edge of the screen; the keys

tv | tv, television, old tv, retro tv, old television, smart tv
F wide flat screen = $The {is|are} a wide flat black screen with a very thin frame. -old,retro,vintage
F wooden box and antenna = $The {is|are} a wooden box with a small rounded screen, two large knobs and a V-shaped antenna. +old,retro,vintage
P screen glow = The screen of $the glows pale blue. +night,dark,dusk
M stacked = $The are stacked on one another, some on, some dark.
G the edge of the screen; the knobs +old,retro,vintage

game-controller | game controller, controller, console, game console, gamepad, joystick, gameboy, game boy
F two grips, sticks and buttons = $The {has|have} two rounded grips, two small sticks and four coloured round buttons.
F *matte white = $The {is|are} matte white with black sticks and four round buttons.
M colours = $The lie side by side in white, black, red and blue.
G the rounded grips; the buttons

camera-kind | camera, old camera, film camera, vintage camera, dslr, cameras
F lens, dials and leather = $The {has|have} a round glass lens, small metal dials on top and a black textured body. -polaroid,video,security
F *silver and black leather = $The {is|are} silver metal and black leather, with a round lens and a brown leather strap. -polaroid,video,security
P strap = A leather strap lies in a loose curve beside $the. -holding,neck,photographing
P raised to the eye = $The {is|are} held up to the eye with both hands. +holding,photographing
M different models = $The stand side by side, small silver ones, black ones with large lenses and one folding camera.
G the lens; the dials; the metal edge

polaroid-camera | polaroid camera, instant camera, polaroid
F white body and rainbow stripe = $The {has|have} a chunky white body, a round lens, a flash and a slot with a square photo coming out.
P photos beside = A few square photos with white borders lie beside $the.
G the lens; the flash

video-camera | video camera, movie camera, camcorder, security camera, film projector, projector
F boxy body and long lens = $The {has|have} a boxy black body, a long round lens and a viewfinder. -projector
F reels and lens = $The {has|have} two round film reels and a bright lens. +projector
G the lens; the body

typewriter-kind | typewriter, old typewriter, vintage typewriter
F round keys and a sheet of paper = $The {has|have} rows of round keys, a metal arch of letters and a sheet of white paper in the roller.
F *black with gold lines = $The {is|are} shiny black with thin gold lines, round silver-rimmed keys and a white sheet in the roller.
F *mint green = $The {is|are} mint green metal with cream keys and a white sheet in the roller.
P pages beside = A small stack of typed pages lies beside $the. -typing
P typing = Fingers press the round keys of $the. +typing
M models in a row = $The stand in a row, black, mint green and red.
G the keys; the metal arch; the paper

radio-kind | radio, old radio, vintage radio, retro radio
F wood, cloth and dial = $The {has|have} a wooden case with rounded corners, a woven cloth front, a round dial and two knobs.
F *cream and chrome = $The {is|are} cream-coloured plastic with a chrome grille and a large round dial.
P antenna up = A thin silver antenna stands up from $the.
M models = $The stand side by side, one wooden, one red, one cream.
G the dial; the knobs; the rounded corners

record-player | record player, turntable, gramophone, vinyl player, phonograph
F record and arm = $The {has|have} a round platter with a shiny black record, a slim silver arm and a wooden base. -gramophone,phonograph
F brass horn and wooden box = $The {has|have} a large shiny brass horn, a wooden box and a black record. +gramophone,phonograph
P sleeve beside = A colourful record sleeve leans against $the. -gramophone,phonograph
M side by side = $The stand side by side.
G the grooves of the record; the arm -gramophone,phonograph; the brass horn +gramophone,phonograph

vinyl-record | vinyl record, vinyl, vinyl records, record, records, lp
F black disc with coloured label = $The {is|are} a shiny black disc with fine grooves and a round red label in the middle.
P half out of its sleeve = $The {is|are} half out of a square cardboard sleeve.
M sleeves in a box = $The stand upright in a wooden box, their square sleeves in many colours.
G the fine grooves; the edge of the sleeve

jukebox | jukebox, arcade machine, arcade cabinet, pinball machine
F arch of coloured light = $The {has|have} a rounded top with glowing tubes in red, yellow and blue, chrome trim and rows of buttons. -arcade,pinball
F cabinet with screen and joystick = $The {is|are} a tall painted cabinet with a glowing screen, a red joystick and six coloured buttons. +arcade
F glass table of lights = $The {has|have} a sloping glass table with coloured lights, bumpers and a steel ball. +pinball
M glowing row = $The stand in a row, screens glowing in pink, blue and green.
G the glowing tubes; the chrome

bag | bag, handbag, purse, leather bag, leather handbag, shoulder bag, designer bag, bags, messenger bag, clutch
F structured with flap and buckle = $The {has|have} a neat rectangular shape, a front flap, a metal clasp and two curved handles. -clutch,paper,shopping
F *cognac leather = $The {is|are} smooth cognac leather with tan stitching, a front flap and a small brass clasp. -paper,shopping
F small and flat = $The {is|are} small and flat with a fold-over flap and a metal clasp. +clutch
F paper with handles = $The {is|are} stiff paper with two twisted handles. +paper,shopping
P strap = A long shoulder strap curves down beside $the. -wearing,clutch,paper,shopping
M colours in a row = $The stand in a row in tan, black, dark red and cream.
G the clasp; the stitching; the handles

tote-bag | tote bag, canvas bag, shopping bag, tote
F canvas with two handles = $The {is|are} plain canvas with two long handles and neat stitching.
F *cream canvas = $The {is|are} cream canvas with two long handles.
P vegetables inside = Green leaves, a baguette and oranges stick out of the top of $the. +market,grocery,groceries
M hanging = $The hang side by side from hooks.
G the handles; the stitching

wallet | wallet, wallets, card holder
F folded leather = $The {is|are} folded smooth leather with neat stitching and a few card slots.
F *brown leather = $The {is|are} folded brown leather with fine stitching.
P half open = $The {stands|stand} half open, and the edges of a few cards are visible.
G the stitching; the fold

backpack | backpack, rucksack, school bag, schoolbag, hiking backpack, leather backpack, backpacks
F flap, straps and pocket = $The {has|have} a fold-over flap closed by two straps, a small front pocket, a carrying handle on top and padded shoulder straps. -school,hiking,kids
F full-grain leather = $The {is|are} smooth full-grain leather with visible pores, light creases, contrast stitching and brushed brass buckles. +leather
F zips and pockets = $The {has|have} a rounded shape, two zipped pockets, padded straps and a small handle on top. +school,kids
F tall with straps and roll = $The {is|are} tall, with many straps and pockets, a rolled mat below and a metal bottle in the side pocket. +hiking
F *dark green canvas = $The {is|are} dark green canvas with brown leather straps and brass buckles. -leather
P three-quarter view = $The {stands|stand} upright, turned so that the front and one side are visible, and one padded strap curves out behind. -wearing
M colours = $The stand side by side in navy, red, grey and mustard.
G the straps; the buckles; the stitching

basket | basket, wicker basket, picnic basket, laundry basket, woven basket, baskets
F woven with curved handle = $The {is|are} woven from pale willow, round, with a curved handle over the top. -laundry,picnic,basketball
F lid and checked cloth = $The {is|are} woven willow with a lid, leather straps and a red and white checked cloth. +picnic
F tall woven sides = $The {has|have} tall woven sides and two small handles. +laundry
P cloth inside = A white cloth lines $the and hangs over one edge. -laundry,picnic,puppy,kitten,baby
M sizes = $The stand together, large ones and small ones, round and square.
G the woven rim; the handle

suitcase-kind | suitcase, suitcases, luggage, trunk, briefcase, vintage suitcase, old suitcase
F ribbed shell and wheels = $The {has|have} a hard ribbed shell, four small wheels and a long metal handle. -old,vintage,leather,trunk,briefcase,antique
F leather straps and brass corners = $The {is|are} worn brown leather with two straps, brass locks and reinforced corners. +old,vintage,leather,antique
F slim with two locks = $The {is|are} slim and rectangular, with a short handle and two small metal locks. +briefcase
F wooden chest and iron bands = $The {is|are} a large wooden chest with metal corners, iron bands and a round lock. +trunk
P stickers = Several colourful travel stickers cover the side of $the. -briefcase,trunk
P standing upright = $The {stands|stand} upright, turned slightly so that one side is visible. -open
M stack = $The are stacked by size, the largest at the bottom.
G the corners; the handle; the locks

gift | gift, present, gift box, gifts, presents, christmas present, birthday present, gift boxes
F wrapped with ribbon and bow = $The {is|are} neatly wrapped, with sharp folded corners, a wide ribbon and a large bow on top.
F *red paper and gold ribbon = $The {is|are} wrapped in shiny red paper with a gold ribbon and a large bow.
F *brown paper and twine = $The {is|are} wrapped in brown paper with white string and a small sprig of green.
P tag = A small blank tag hangs from the ribbon. -open
P lid off = The lid leans against the side of $the, and white tissue paper shows inside. +open,opening
M stack of sizes = $The are stacked in different sizes, wrapped in red, green, white and gold, with ribbons and bows.
G the bow; the ribbon; the folded corners

box | box, cardboard box, wooden box, boxes, cardboard boxes, package, parcel
F brown with flaps = $The {is|are} plain brown cardboard with open flaps. -wooden,wood,package,parcel,music,jewelry
F closed with tape = $The {is|are} plain brown cardboard, closed with a strip of clear tape and a white label. +package,parcel
F wooden with lid = $The {is|are} smooth wood with a hinged lid and a small brass clasp. +wooden,wood,music,jewelry
M stacked = $The are stacked in different sizes.
G the edges; the flaps -wooden,wood,music,jewelry

clothes | clothes, clothing, outfit, laundry, clothesline
F shirts, jeans and knitwear = $The {includes|include} a white shirt, blue jeans, a grey knitted sweater and a beige coat.
P folded neatly = $The {is|are} folded in a neat pile. -wearing,line,hanging,hanger,rack
M pegged on a line = $The hang side by side on a line, white shirts, blue trousers and striped towels, held by wooden pegs. +line,hanging,laundry,clothesline
M folded pile = $The lie in a neat folded stack, white, blue, grey and beige.
G the folds; the edges of the fabric

shirt-thing | shirt, t-shirt, tshirt, tee, blouse, polo shirt, hawaiian shirt, tank top
F soft cotton and round neck = $The {is|are} soft cotton with short sleeves and a round neck. +t-shirt,tshirt,tee
F collar and buttons = $The {has|have} a neat collar, a row of small buttons and long sleeves. -t-shirt,tshirt,tee,hawaiian,tank
F palm leaves and flowers = $The {has|have} short sleeves and a bright print of palm leaves and red flowers. +hawaiian
P on a hanger = $The {hangs|hang} on a wooden hanger. -wearing,folded
M on hangers = $The hang in a row on wooden hangers.
G the collar; the folds; the buttons -t-shirt,tshirt,tee

sweater-thing | sweater, jumper, hoodie, cardigan, sweatshirt, knitwear, christmas sweater
F knitted cables = $The {is|are} chunky knit with cables down the front, a ribbed hem and ribbed cuffs. -hoodie,sweatshirt,christmas
F hood, pocket and strings = $The {is|are} soft cotton with a hood, two white strings and a large front pocket. +hoodie
F reindeer and snowflakes = $The {has|have} a knitted pattern of white reindeer and snowflakes. +christmas
P folded = $The {lies|lie} neatly folded. -wearing
M folded stack = $The are folded in a stack, cream, grey, rust and navy.
G the knit; the ribbed hem

jeans-thing | jeans, denim jeans, pants, trousers, shorts, leggings
F denim and stitching = $The {is|are} blue denim with orange stitching, copper rivets and lighter, worn knees. +jeans,denim
F straight legs = $The {has|have} straight legs, a waistband with a button and two side pockets. -jeans,denim,leggings
P folded = $The {lies|lie} neatly folded. -wearing
M folded stack = $The are folded in a stack from light blue to nearly black.
G the seams; the folds

gloves-thing | gloves, glove, mittens, socks, sock, mitten, baby socks
F knitted and soft = $The {is|are} soft knitted wool with ribbed edges. -boxing,leather,baseball,work
F padded and laced = $The {is|are} thick padded leather with white laces. +boxing
F leather with stitching = $The {is|are} smooth leather with fine stitching. +leather,work,baseball
P side by side = $The {lies|lie} side by side. -wearing
M pairs in colours = $The lie in pairs in red, grey, green and navy, some striped.
G the ribbed edge -boxing,leather; the stitching

uniform-thing | uniform, costume, overalls, pajamas, pyjamas, apron, bikini, swimsuit
F neat with buttons = $The {is|are} neatly pressed, with a straight collar and a row of buttons. -apron,bikini,swimsuit,pajamas,pyjamas,costume,overalls
F straps and pocket = $The {is|are} thick plain fabric with long straps and a large front pocket. +apron,overalls
F soft printed cotton = $The {is|are} soft cotton with a small print and white piping. +pajamas,pyjamas
F bright fabric and sequins = $The {is|are} bright fabric with sequins and a wide collar. +costume
M on hangers = $The hang in a row on wooden hangers.
G the folds; the edge of the fabric

dress | dress, gown, evening gown, summer dress, dresses, ball gown, skirt, red dress, cocktail dress
F fitted waist and full skirt = $The {has|have} a fitted waist, thin straps and a wide skirt with soft folds. -skirt,evening
F long and flowing = $The {is|are} long and smooth, with a fitted top, thin straps and a skirt that reaches the floor. +evening,gown
F pleats = $The {has|have} a narrow waistband and even pleats. +skirt
F *pale blue with flowers = $The {is|are} pale blue cotton with small white flowers. -evening,gown
P on a stand = $The {is|are} shown on a plain dressmaker’s stand. -wearing,woman,girl,dancing,hanging
P skirt swinging = The skirt of $the swings out in a wide curve. +turning,twirling,spinning,dancing
M on a rail = $The hang side by side on a rail, red, pale blue, cream and black.
G the folds; the hem

wedding-dress | wedding dress, bridal gown, wedding gown
F lace top and long skirt = $The {has|have} a fitted lace top, long sheer sleeves and a wide white skirt with a long train.
P train spread = The long train of $the is spread out on the floor. -walking
G the lace; the folds of the skirt

kimono | kimono, kimonos, yukata
F wide sleeves and sash = $The {has|have} wide square sleeves, a crossed collar and a broad sash tied at the back.
F *silk with cranes and flowers = $The {is|are} deep blue silk with white cranes, pink flowers and a gold sash.
M patterns = $The have different patterns: cherry blossoms, white cranes and blue waves.
G the sash; the wide sleeves; the collar

coat | coat, jacket, blazer, trench coat, winter coat, jackets, coats, puffer jacket, denim jacket, raincoat, lab coat
F wide collar, buttons and belt = $The {has|have} a wide collar, two rows of buttons and a belt at the waist. -puffer,denim,raincoat,lab,blazer,jacket
F collar, zip and pockets = $The {has|have} a small collar, a metal zip and two side pockets. +jacket -puffer,denim,leather
F quilted and shiny = $The {is|are} shiny and quilted, with a high collar and a zip. +puffer
F denim with buttons = $The {is|are} blue denim with metal buttons and two chest pockets. +denim
F shiny with hood = $The {is|are} shiny and waterproof, with a hood and large snaps. +raincoat
F lapels and two buttons = $The {has|have} smooth lapels, two buttons and neat straight pockets. +blazer
F *camel wool = $The {is|are} camel-coloured wool with a wide collar and brown buttons. -puffer,denim,raincoat,lab
P on a hook = $The {hangs|hang} on a wooden hanger. -wearing
M on hooks = $The hang in a row on hooks, long and short, beige, navy, grey and red.
G the collar; the buttons; the folds

leather-jacket | leather jacket, biker jacket, bomber jacket
F zips and lapels = $The {is|are} smooth leather with wide lapels, a diagonal zip and a buckle at the waist. -bomber
F ribbed cuffs and zip = $The {is|are} short, with a front zip, ribbed cuffs and a ribbed hem. +bomber
F *black leather = $The {is|are} smooth black leather with silver zips and wide lapels.
P on a hook = $The {hangs|hang} on a wooden hanger. -wearing
G the zips; the lapels; the creases

suit-thing | suit, tuxedo, suits, tie, bow tie, necktie
F jacket, trousers and white shirt = $The {has|have} a fitted jacket with two buttons, straight trousers, a white shirt and a narrow tie. -tie,tuxedo,space,bow
F satin lapels and bow tie = $The {is|are} black with shiny satin lapels, a white shirt and a black bow tie. +tuxedo
F smooth silk with stripes = $The {is|are} smooth silk with thin diagonal stripes. +tie -tuxedo,suit
M on hangers = $The hang in a row, navy, grey and black.
G the lapels -tie; the smooth fabric

scarf-thing | scarf, scarves, shawl, silk scarf
F knitted with fringe = $The {is|are} soft knitted wool with fringe at both ends. -silk
F smooth printed silk = $The {is|are} smooth silk with a bright printed border. +silk
F *checked wool = $The {is|are} soft wool in red and cream checks, with a short fringe.
P loosely folded = $The {lies|lie} loosely folded. -wearing
M folded colours = $The lie folded side by side in red, grey, mustard and navy.
G the fringe -silk; the folds

hat-kind | hat, straw hat, hats, fedora, sun hat, panama hat, bucket hat
F felt with ribbon = $The {has|have} a soft felt crown with a dent, a wide brim and a ribbon band. -straw,sun,panama,bucket,witch,top,cowboy,party,chef
F woven straw and ribbon = $The {is|are} woven straw with a wide round brim and a ribbon. +straw,sun,panama
F soft short brim = $The {is|are} soft cotton with a short sloping brim. +bucket
F *brown felt = $The {is|are} brown felt with a dent in the crown, a wide brim and a black ribbon. -straw,sun,panama,bucket,witch,top,cowboy,party,chef
P on a hook = $The {hangs|hang} on a wooden peg. -wearing
M stacked and hung = $The hang side by side on wooden pegs, straw, brown felt and black felt.
G the brim; the ribbon; the crown

special-hat | top hat, cowboy hat, witch hat, party hat, chef hat, wizard hat, santa hat, sombrero
F tall and smooth = $The {is|are} tall, straight and smooth black, with a narrow curved brim and a satin band. +top
F curved brim and dent = $The {has|have} a tall crown with a dent and a wide brim curved up at the sides. +cowboy
F pointed with buckle = $The {is|are} pointed, with a wide round brim and a band with a buckle. +witch,wizard
F striped cone = $The {is|are} a shiny striped cone with a pompom on top. +party
F tall white folds = $The {is|are} tall, white and softly folded at the top. +chef
F red with white trim = $The {is|are} soft red with a wide white fur band and a white pompom. +santa
F wide straw with braid = $The {has|have} a tall pointed crown and a very wide curved straw brim with coloured braid. +sombrero
G the brim; the band

cap-thing | cap, beret, beanie, baseball cap, woolly hat, bobble hat
F curved peak = $The {has|have} a rounded crown with stitched seams and a curved peak. -beret,beanie,woolly,bobble,mushroom
F flat and round = $The {is|are} a flat round piece of soft wool. +beret
F knitted with folded edge = $The {is|are} soft ribbed knit with a folded edge. +beanie,woolly,bobble
M colours = $The lie side by side in navy, red, black and beige.
G the peak -beret,beanie,woolly,bobble; the seams

glasses-kind | glasses, spectacles, eyeglasses, reading glasses
F round frames and clear lenses = $The {has|have} thin round frames, clear lenses and slim curved arms. -wine,champagne,beer,whiskey,water,bottle,cocktail,drink,juice
F clear on thin stems = $The {is|are} clear and thin, with round bowls on long stems. +wine,champagne,cocktail
F clear and tall = $The {is|are} tall, clear and filled almost to the top. +beer,whiskey,water,drink,juice -wine,champagne
F *tortoiseshell = $The {has|have} thick rounded frames in mottled brown and amber. -wine,champagne,beer,whiskey,water,bottle,cocktail,drink,juice
P folded = $The {lies|lie} folded. -wearing,wine,champagne,beer,whiskey,water,bottle,cocktail,drink,juice
M frames in a row = The frames of $the lie in rows, round, square and cat-eye, black, clear and brown. -wine,champagne,beer,whiskey,water,bottle,cocktail,drink,juice
G the lenses; the frames -wine,champagne,beer,whiskey,water,cocktail,drink,juice

sunglasses | sunglasses, aviators, goggles, ski goggles
F dark lenses = $The {has|have} dark lenses and smooth thick frames. -aviators,goggles,heart
F thin gold frames = $The {has|have} large teardrop lenses in thin gold frames. +aviators
F wide lens and strap = $The {has|have} one wide mirrored lens and an elastic strap. +goggles
F heart-shaped = $The {has|have} heart-shaped frames. +heart
P open arms = $The {lies|lie} with the arms open, the lenses toward us. -wearing,wears
M in a row = $The lie in a row, black, white, tortoiseshell and red.
G the dark lenses; the frames

jewelry | jewelry, jewellery, necklace, earrings, bracelet, brooch, pendant, pearl necklace, jewelry box, earring
F thin chain and pendant = $The {is|are} a thin polished chain with a small round pendant. +necklace,pendant -pearl
F string of pearls = $The {is|are} a string of round, shiny white pearls with a small gold clasp. +pearl
F small drops = $The {is|are} a matching pair of small polished drops on thin hooks. +earrings,earring -pearl
F links and charms = $The {is|are} a chain of polished links with small charms. +bracelet
F stones in a flower = $The {is|are} shaped like a flower, with small clear stones round a larger one. +brooch
F necklace, ring and earrings = $The {includes|include} a thin chain necklace, a ring with a clear stone and a pair of pearl earrings. +jewelry,jewellery
F *polished gold = $The {is|are} polished gold with small clear stones. -pearl,silver
P on velvet = $The {lies|lie} in a loose curve on dark velvet. -wearing,neck,ear,box,earrings
M pieces laid out = $The lie side by side, thin chains, rings with clear stones and round pearl earrings.
G the polished metal; the stones

ring-thing | ring, gold ring, engagement ring, diamond ring, wedding ring, wedding rings, rings, silver ring
F band and clear stone = $The {has|have} a thin polished band and one clear round stone held by small claws. -wedding,boxing
F plain smooth band = $The {is|are} a plain, smooth, polished band. +wedding
F *gold = $The {is|are} polished gold with one clear round stone. -wedding,silver,boxing
P in a box = $The {stands|stand} in a small velvet box with an open lid. -wearing,hand,finger
M two bands together = $The lie together, one slightly larger than the other.
G the stone; the polished band

pearl | pearl, pearls
F round and shiny = $The {is|are} smooth, round and shiny white with soft pink reflections.
M scattered = $The lie close together, all of nearly the same size.
G the shiny surface

gemstone | diamond, gem, gemstone, gems, ruby, emerald, sapphire, diamonds, gemstones, jewels, jewel
F many facets = $The {is|are} clear and bright, cut with many sharp facets that sparkle in different tones. -diamonds,gems,gemstones,jewels
F *deep colour = $The {is|are} deep and clear in colour, cut with many sharp facets. -diamond,diamonds
P on its point = $The {lies|lie} at an angle on a dark smooth surface that reflects it. -ring,crown,dragon,mine
M colours scattered = $The lie scattered, red, blue, green and clear, all cut with sharp facets. -diamonds
M clear and sparkling = $The lie scattered, clear and sparkling, large ones and small ones. +diamonds
G the facets; the sharp edges

crystal-thing | crystal, crystals, amethyst, quartz, geode, amethyst crystal, crystal cluster
F pointed clear columns = $The {has|have} clear pointed columns that grow in different directions from a rough grey stone. -amethyst,geode
F deep purple points = $The {has|have} deep purple points, paler at the base, on a rough grey stone. +amethyst
F hollow full of points = $The {is|are} a rough grey stone broken open, with sparkling purple points inside. +geode
M clusters = $The grow close together, tall and short, clear at the tips and cloudy at the base.
G the points; the smooth faces

cosmetics | cosmetics, makeup, skincare, skincare products, beauty products, makeup products, cosmetic bottles
F bottles and jars = $The {includes|include} a tall pump bottle, a small glass dropper bottle and a round jar, all plain and smooth. -makeup
F lipstick, brush and powder = $The {includes|include} a red lipstick, a round compact of pink powder, a soft brush and a black mascara. +makeup
F *white and frosted glass = $The {is|are} in white and frosted glass containers with gold caps. -makeup
P leaf and stone = A green eucalyptus leaf and a smooth white stone lie beside $the. -makeup
M heights in a row = $The stand in a row by height, a pump bottle first, then a dropper and a low round jar. -makeup
G the caps; the smooth glass

cream | cream, face cream, moisturizer, lotion, sunscreen, hand cream, cream jar
F jar with swirl = $The {is|are} smooth and white in a round frosted glass jar, with a soft swirl on top. -lotion,sunscreen,whipped,sour,ice
F plain tube or bottle = $The {is|are} in a plain white tube with a round cap. +lotion,sunscreen
F soft white peaks = $The {is|are} soft and white, in smooth peaks. +whipped,sour
P lid beside = The lid lies beside $the with a little smooth white cream in front. -lotion,sunscreen,whipped,sour
G the swirl; the rim of the jar

serum | serum, serum bottle, essential oil, dropper bottle, oil bottle, shampoo, shampoo bottle
F glass bottle and dropper = $The {is|are} in a small glass bottle with a black rubber dropper and a few drops of clear liquid. -shampoo
F tall bottle and pump = $The {is|are} in a tall smooth bottle with a pump top. +shampoo
F *amber glass = $The {is|are} in a small amber glass bottle with a black dropper and a plain white label. -shampoo
P sprig beside = A sprig of lavender and a few clear drops lie beside $the. -lavender
M bottles in a row = $The stand in a row, amber glass bottles with black droppers.
G the glass; the dropper

nail-polish | nail polish, nail varnish, mascara
F small bottle and long cap = $The {is|are} a small square glass bottle with a long black cap. -mascara
F black tube = $The {is|are} a slim shiny black tube with a small curved brush. +mascara
F *red = $The {is|are} shiny red in a small square glass bottle with a long black cap. -mascara
M colours = $The stand in a row in red, pink, coral, nude and dark plum.
G the glass; the cap
`;
