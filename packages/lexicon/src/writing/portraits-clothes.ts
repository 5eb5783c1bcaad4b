/** Portraits of clothes, hats and glasses: whole sentences, plainly said. The form of the rows: `passages.ts`. */
export const CLOTHES_PORTRAITS = `
clothes | clothes, clothing, outfit, laundry
F shirts, jeans and knitwear = $The {includes|include} a white shirt, blue jeans, a grey knitted sweater and a beige coat.
P folded neatly = $The {is|are} folded in a neat pile. -wearing,line,hanging,hanger,rack
M pegged on a line = $The hang side by side on a line, white shirts, blue trousers and striped towels, held by wooden pegs. +line,hanging,laundry,clothesline
M folded pile = $The lie in a neat folded stack, white, blue, grey and beige.
G the folds; the edges of the fabric

shirt-thing | shirt, t-shirt, tshirt, tee, blouse, polo shirt, hawaiian shirt
F soft cotton and round neck = $The {is|are} soft short-sleeved cotton with a round neck. +t-shirt,tshirt,tee,t
F collar and buttons = $The {is|are} long-sleeved, with a neat collar and a row of small buttons. -t-shirt,tshirt,tee,t,hawaiian,tank
F palm leaves and flowers = $The {is|are} short-sleeved, with a bright print of palm leaves and red flowers. +hawaiian
P on a hanger = $The {hangs|hang} on a wooden hanger. -wearing,folded
M on hangers = $The hang in a row on wooden hangers.
G the collar; the folds; the buttons -t-shirt,tshirt,tee

sweater-thing | sweater, jumper, hoodie, cardigan, sweatshirt, knitwear, christmas sweater
F knitted cables = $The {is|are} chunky knit with cables down the front and a ribbed edge at the neck and the waist. -hoodie,sweatshirt,christmas
F hood, pocket and strings = $The {is|are} soft cotton with a hood, two white strings and a large front pocket. +hoodie
F reindeer and snowflakes = $The {has|have} a knitted pattern of white reindeer and snowflakes. +christmas
P folded = $The {lies|lie} neatly folded. -wearing
M folded stack = $The are folded in a stack, cream, grey, rust and navy.
G the knit; the ribbed hem

jeans-thing | jeans, denim jeans, pants, trousers, shorts, leggings
F denim and stitching = $The {is|are} blue denim with orange stitching, copper rivets and lighter, worn knees. +jeans,denim
F straight legs = $The {has|have} straight legs, a waistband with a button and two side pockets. -jeans,denim,leggings
P folded = $The {lies|lie} neatly folded. -wearing
M folded stack = $The are folded in a stack from light blue to nearly black. -two,pair
G the seams; the folds

gloves-thing | gloves, glove, mittens, socks, sock, mitten, baby socks
F knitted and soft = $The {is|are} soft knitted wool with ribbed edges. -boxing,leather,baseball,work
F padded and laced = $The {is|are} thick padded leather with white laces. +boxing
F leather with stitching = $The {is|are} smooth leather with fine stitching. +leather,work,baseball
P side by side = $The {lies|lie} side by side. -wearing
M pairs in colours = $The lie in pairs in red, grey, green and navy, some striped. -two,pair
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
F lace top and long skirt = $The {has|have} a fitted, long-sleeved lace top and a wide white skirt with a long train.
P train spread = The long train of $the is spread out on the floor. -walking
G the lace; the folds of the skirt

kimono | kimono, kimonos, yukata
F wide sleeves and sash = $The {is|are} wide-sleeved, with a crossed collar and a broad sash tied at the back.
F *silk with cranes and flowers = $The {is|are} deep blue silk with white cranes, pink flowers and a gold sash.
M patterns = $The have different patterns: cherry blossoms, white cranes and blue waves.
G the sash; the collar

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
F ribbed cuffs and zip = $The {is|are} short, with a front zip and a ribbed edge at the neck and the waist. +bomber
F *black leather = $The {is|are} smooth black leather with silver zips and wide lapels.
P on a hook = $The {hangs|hang} on a wooden hanger. -wearing
G the zips; the lapels; the creases

suit-thing | suit, tuxedo, suits, tie, necktie
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
F curved peak = $The {has|have} a rounded crown with stitched seams and a curved peak. -beret,beanie,woolly,bobble,mushroom,bottle
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
M frames in a row = The frames of $the lie in rows, round, square and cat-eye, black, clear and brown. -two,pair,wine,champagne,beer,whiskey,water,bottle,cocktail,drink,juice
G the lenses; the frames -wine,champagne,beer,whiskey,water,cocktail,drink,juice

sunglasses | sunglasses, aviators, goggles, ski goggles
F dark lenses = $The {has|have} dark lenses and smooth thick frames. -aviators,aviator,goggles,heart
F thin gold frames = $The {has|have} large teardrop lenses in thin gold frames. +aviators,aviator
F wide lens and strap = $The {has|have} one wide mirrored lens and an elastic strap. +goggles
F heart-shaped = $The {has|have} heart-shaped frames. +heart
P open arms = $The {lies|lie} with the arms open, the lenses toward us. -wearing,wears,wear
M in a row = $The lie in a row, black, white, tortoiseshell and red. -two,pair
M dark lenses up = The arms of $the are folded behind. +two,pair
G the dark lenses; the frames
`;
