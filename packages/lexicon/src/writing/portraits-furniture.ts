/** Portraits of furniture and fittings of rooms: whole sentences, plainly said. The form: `passages.ts`. */
export const FURNITURE_PORTRAITS = `
chair | chair, chairs, dining chair, wooden chair, dining chairs, folding chair, office chair, wicker chair, director's chair, rattan chair
F slim legs and curved back = $The {has|have} four slim legs, a smooth seat and a gently curved back. -stool,office,folding,wicker,rattan
F *light oak and woven seat = $The {is|are} light oak with a rounded back and a woven cord seat. -office,folding,wicker,rattan,plastic,metal
F wheels and padded seat = $The {has|have} a padded seat, a curved mesh back, armrests and a base with five wheels. +office
F crossed wooden legs = $The {has|have} crossed wooden legs and a simple slatted seat. +folding
F woven rounded back = $The {has|have} a rounded woven back, curved arms and a soft cushion. +wicker,rattan
F rounded seat and tapered legs = $The {has|have} a rounded seat, tapered legs and a simple open back. -office,folding,wicker,rattan
P slight angle = $The {stands|stand} at a slight angle, turned a little to the right. -sitting
P cushion on the seat = A soft beige cushion lies on the seat of $the. -sitting,office,folding
M round the table = $The have curved backs and slim legs, set at slight angles to each other.
M mixed chairs = $The are all different: one plain oak, one painted white, one with a woven seat.
S folded blanket = A folded knitted blanket hangs over the back.
G the curved back; the seat; the legs

stool | stool, bar stool, stools, bar stools, step stool
F round seat and slim legs = $The {has|have} a round seat and slim straight legs joined by a ring or bar near the floor. -step
F *wood and black metal = $The {has|have} a round wooden seat on black metal legs. -step
F two steps = $The {has|have} two flat wooden steps. +step
M in a row = $The stand in a row, all the same height.
G the seat; the legs

rocking-chair | rocking chair, rocker
F curved runners and slats = $The {has|have} curved wooden runners, a tall slatted back, wide arms and a soft cushion.
F *painted white = $The {is|are} painted white, with a tall slatted back and curved runners.
P blanket on the arm = A checked blanket lies over one arm of $the. -sitting
M side by side = $The stand side by side, tall backs toward the wall.
G the curved arm; the slats

armchair | armchair, armchairs, lounge chair, wingback chair, leather armchair, recliner, velvet armchair, reading chair
F deep cushions and rounded arms = $The {has|have} a deep seat, soft cushions, rounded arms and short wooden legs. -leather
F leather with creases = $The {is|are} smooth leather with soft creases, rounded arms, rows of brass nails and short wooden legs. +leather
F *dark green velvet = $The {is|are} dark green velvet with rounded arms and short brass legs. -leather
F *brown leather = $The {is|are} deep brown leather, a little worn on the arms, with a high back and short wooden legs. -velvet
F wide with a high back = $The {is|are} wide and comfortable, with a high padded back, rounded arms and a thick seat cushion.
P cushion and blanket = A cream knitted blanket and a small cushion lie on $the. -sitting,sleeping
P side table = A small round side table with a book and a cup stands next to $the. -book,cup,table
M facing pair = $The face each other across a small round table. -table
G the rounded arms; the seat; the back

sofa | sofa, couch, loveseat, sofas, sectional, leather sofa, settee
F long with soft cushions = $The {is|are} long and low, with deep seat cushions, rounded arms and short wooden legs. -leather
F leather with creases = $The {is|are} smooth, soft leather with light creases, deep seat cushions and short legs. +leather
F *light grey fabric = $The {is|are} light grey fabric with deep cushions, rounded arms and short oak legs. -leather
F *rust and cushions = $The {is|are} rust-coloured fabric with cream cushions and a low straight back. -leather
F straight back and square arms = $The {is|are} long and comfortable, with a straight back, square arms and thick cushions.
P throw and cushions = A cream knitted blanket is folded over one arm of $the, and patterned cushions stand in the corners. -sitting,sleeping,lying
P low table in front = A low round wooden table with a vase and two books stands in front of $the. -table,sitting,book
M corner arrangement = $The stand at a right angle to each other with a low table between. -table
G the cushions; the arm; the seat edge

table | table, tables, wooden table, side table, round table, kitchen table, bedside table, nightstand
F wooden top and straight legs = $The {has|have} a smooth wooden top with a clear grain and four straight legs. -glass,round,bedside,nightstand,marble,metal
F *light oak = $The {is|are} light oak with a clear grain and simple straight legs. -glass,marble,metal
F round top = $The {is|are} round, with a smooth top and slim legs. +round
F small with a drawer = $The {is|are} small and square, with one drawer and slim legs. +bedside,nightstand
F clear glass top = $The {has|have} a clear glass top with a greenish edge and thin metal legs. +glass
F marble top = $The {has|have} a white marble top with thin grey veins. +marble
P vase of flowers = A small white vase with fresh flowers stands in the middle of $the. -vase,flowers,flower,dinner,food,bedside
M set close = $The stand close together, each with a small vase of flowers. -classroom,school,chairs,office,canteen,upside,empty,workshop,library,bar,pub
G the edge; the grain of the wood; the legs

desk | desk, writing desk, office desk, wooden desk, standing desk, workstation
F drawers and wooden top = $The {has|have} a wide wooden top, two drawers with small round handles and slim legs. -standing,antique
F wide top on metal legs = $The {has|have} a wide flat top on straight metal legs. +standing
F carved dark wood = $The {is|are} dark polished wood with carved legs, a green leather top and brass handles. +antique
P lamp and cup of pens = A small lamp, a cup of pencils and a stack of notebooks stand on $the. -lamp,laptop,computer,book,pencils,pencil,pens,pen
P laptop and mug = An open laptop, a white mug and a small green plant stand on $the. -laptop,computer,mug,cup,plant,antique
M rows = $The stand in straight rows, each with a chair behind it.
G the edge of the top; the drawers; the handles

coffee-table | coffee table, low table
F low and round = $The {is|are} low and round, with a smooth wooden top and short legs. -glass,marble
F low glass top = $The {has|have} a low clear top with rounded edges and thin metal legs. +glass
F low stone top = $The {has|have} a low round top of white stone with grey veins and thin brass legs. +marble
P books and candle = Two large books, a candle and a small vase stand on $the. -book,books,candle
G the edge of the top; the legs

workbench | workbench, work bench
F thick top and vice = $The {has|have} a thick scratched wooden top, a metal vice at one end and a shelf below.
P tools on the wall = Hammers, saws and screwdrivers hang in rows on a board behind $the. -tool,tools,hammer
G the thick edge; the metal vice

cabinet | cabinet, dresser, furniture, cabinets, kitchen cabinet, kitchen cabinets, sideboard, cupboard, cupboards, chest of drawers, drawers, tv stand, bathroom cabinet
F flat doors and slim handles = $The {has|have} flat smooth doors and slim handles in one straight line. -dresser,drawers,drawer,sideboard,furniture
F drawers and round knobs = $The {has|have} three wide drawers with small round knobs and short legs. +dresser,drawers,drawer
F low with sliding doors = $The {is|are} long and low, with smooth doors and slim legs. +sideboard,tv
F sofa, table and shelf = $The {includes|include} a low sofa, a round wooden table and a tall shelf with books and plants. +furniture
F *warm oak = $The {is|are} warm oak with a clear grain and small brass knobs.
P vase and books on top = A white vase with dried flowers and a stack of books stand on top of $the. -kitchen,bathroom,vase,book
P counter above = A smooth stone worktop with a bowl of lemons and a wooden board runs above $the. +cooking
M one line of doors = $The form one straight line, with smooth flush fronts and level handles. -dresser,drawers,drawer
M upper and lower = $The are in two rows, one above the other, with a pale stone worktop between. -dresser,drawers,drawer,bathroom
G the edges of the doors; the handles; the top

shelf-thing | shelf, shelves, wall shelf, floating shelf, floating shelves, wooden shelf
F boards with plants and books = $The {is|are} simple wooden boards with small plants, stacked books and white ceramic jars. -bakery,shop,store,kitchen,library,empty
F boards with jars and plates = $The {is|are} simple wooden boards with stacked plates, glass jars and small bowls. +kitchen
F straight boards = $The {is|are} straight wooden boards, one above the other. -library
M boards with things = $The are fixed at even distances, with small plants, books and ceramic jars on them. -bakery,shop,store,library,empty
M long boards = $The run one above the other along the whole wall.
G the edges of the boards

rug | rug, carpet, persian rug, area rug, persian carpet, oriental rug
F patterned border and fringe = $The {has|have} a woven pattern with a wide border and short fringe at both ends. -shag,fluffy,persian,oriental
F deep red pattern = $The {has|have} a deep red and navy pattern of flowers and vines, with a wide border and cream fringe. +persian,oriental
F thick and fluffy = $The {is|are} thick, soft and fluffy. +shag,fluffy
F *cream and grey = $The {is|are} cream wool with thin grey diamond lines. -persian,oriental
G the pattern; the fringe

bookcase | bookcase, bookcases
F tall with rows of books = $The {is|are} tall and wooden, with rows of books in many colours and a few small plants and frames.
P ladder = A wooden ladder leans against $the. -ladder
G the shelves; the spines

wardrobe | wardrobe, closet, armoire, clothes rack
F tall doors = $The {is|are} tall, with two wide doors and long handles. -closet,rack,open
F row of clothes = $The {holds|hold} a row of shirts, dresses and coats on wooden hangers in white, beige, blue and black. +closet,rack,open
P shoes below = Several pairs of shoes stand in a row below. +closet,rack,open
G the doors; the handles

bed-kind | bed, beds, double bed, bedding, canopy bed, king size bed, queen bed, hotel bed
F headboard, white linen, pillows = $The {has|have} a simple headboard, soft pillows, a smooth duvet and a folded blanket at the foot. -canopy,metal,iron
F posts and curtains = $The {has|have} four tall posts with thin white curtains, soft pillows and a thick duvet. +canopy
F *oak and white linen = $The {has|have} a light oak headboard, white linen sheets, a beige knitted blanket and four pillows. -canopy,metal,iron
F iron rails = $The {has|have} a curved iron headboard, a patchwork quilt and two white pillows. +iron,metal
F soft and neatly made = $The {is|are} neatly made, with soft pillows, smooth sheets and a folded blanket at the foot. -canopy
P unmade = The duvet of $the is folded back, and the pillows are slightly creased. -sleeping,made
P table with a lamp = A small table with a lamp and a book stands beside $the. -lamp,book,table
M side by side = $The stand side by side, each with white pillows and a folded blanket.
G the pillows; the folds of the sheets; the headboard

bunk-bed | bunk bed, bunk beds, loft bed
F two levels and a ladder = $The {has|have} two levels, a wooden ladder, a guard rail at the top and soft colourful bedding.
F *white wood and patterned bedding = $The {is|are} white wood, with navy bedding printed with stars, a ladder and a guard rail.
P toys on the blanket = A teddy bear sits on the lower level. -bear,toy,empty,sleeping
M two levels = $The have sturdy wooden frames, ladders at the ends and patterned bedding on both levels.
G the ladder; the rail; the bedding

crib | crib, cot, baby crib, cradle, bassinet
F slatted sides = $The {has|have} slim wooden slats on all sides, a small white mattress and a soft folded blanket.
P mobile above = A mobile of small felt clouds and stars hangs above $the.
G the slats; the blanket

rocket-bed | rocket bed, car bed, tent bed
F painted sides and fins = $The {is|are} shaped from painted wood with smooth rounded sides, a small mattress and a printed blanket.
G the painted sides; the blanket

hammock | hammock, hammocks
F striped cloth between posts = $The {is|are} wide woven cloth hung by ropes at both ends, curved low in the middle, with fringe along the sides.
F *white cotton = $The {is|are} white cotton with a long fringe, hung by ropes at both ends.
P cushion and book = A striped cushion and an open book lie in $the. -sleeping,lying,book,reading
G the fringe; the ropes; the curve of the cloth

swing | swing, swings, porch swing, tree swing, tire swing, tyre swing
F wooden seat and two ropes = $The {has|have} a flat wooden seat hung on two thick ropes. -porch,tire,tyre
F bench on chains = $The {is|are} a wide slatted bench hung on two chains, with soft cushions. +porch
F old black tyre = $The {is|are} a round black tyre hung on one thick rope. +tire,tyre
P hanging still = $The {hangs|hang} still. -swinging,playing
M in a row = $The hang side by side from one frame.
G the ropes -tire; the seat

seat-kind | seat, seats, pew, pews, theatre seats, cinema seats, car seat, church pew
F padded with armrests = $The {has|have} a padded seat, a tall padded back and narrow armrests. -pew,pews,car
F long wooden bench = $The {is|are} a long wooden bench with a straight back and carved ends. +pew,pews
M straight rows = $The stand in straight rows, all facing the same way.
G the backs; the armrests -pew,pews

velvet-seats | velvet seats, velvet seat, red velvet seats
F *red velvet = $The {is|are} soft red velvet with rounded backs and dark wooden armrests.
M curved rows = $The stand in curved rows, all folded up.
G the rounded backs; the soft velvet

throne | throne, thrones, iron throne
F high carved back = $The {has|have} a tall carved back, wide armrests with lion heads and a padded seat. -ice,iron,bone
F *gold and red = $The {is|are} carved gold with red velvet on the seat and back.
F swords and points = $The {is|are} made of many dark swords with sharp points. +iron
P on steps = $The {stands|stand} at the top of three wide steps. -sitting
G the carved back; the armrests

bench-kind | bench, park bench, benches, garden bench, wooden bench
F slats and iron ends = $The {has|have} wooden slats and curved black iron legs and armrests. -stone
F plain wood = $The {is|are} simple wood with a straight back and flat armrests. -stone,park,iron
F stone block = $The {is|are} a plain stone seat on two stone blocks. +stone
P fallen leaves = A few yellow leaves lie on the seat of $the. +autumn,fall
M in a row = $The stand in a row, wooden slats on black iron legs.
G the slats; the armrest; the legs

book | book, books, old book, notebook, diary, journal, old books, novel, textbook, sketchbook, leather book, hardcover book, open book, cookbook
F cloth cover and cream pages = $The {has|have} a hard cloth cover, a rounded spine and thick cream pages. -old,antique,ancient,notebook,diary,journal,open,sketchbook,magic
F leather with gold lines = $The {has|have} a worn leather cover with thin gold lines on the spine and yellowed page edges. +old,antique,ancient
F pages with drawings = $The {is|are} open to two cream pages with pencil drawings. +sketchbook
F soft cover with elastic band = $The {has|have} a soft cover, rounded corners, a ribbon and an elastic band. +notebook,diary,journal -open
F open cream pages = $The {is|are} open in the middle, with two cream pages full of small text. +open,reading -notebook,diary,journal
F handwriting on lined pages = $The {is|are} open to two cream pages with thin lines and dark blue handwriting. +open
F *dark red cloth = $The {has|have} a dark red cloth cover and cream pages. -old,antique,ancient
P reading glasses = A pair of folded reading glasses lies beside $the. -glasses,reading,library
P open at the middle = $The {lies|lie} open in the middle, pages curving up on both sides. -closed,stack,pile,reading,open
P held open = Thumbs hold the pages of $the open. +reading,holding
M spines in colours = $The stand side by side with cloth spines in burgundy, olive, navy and cream.
M stack and open one = Some of $the are stacked, and one lies open in front with its cream pages curving up. -two,pair
M two of them = $The lie one on the other, a thick one below and a thin one on top. +two,pair,couple
S pencil = A yellow pencil lies beside it.
G the page edges; the spine; the cover

bookstack-kind | stack of books, pile of books, stack of old books, pile of old books, stacks of books
F cloth spines in colours = $The {is|are} five thick books with cloth covers in burgundy, olive, navy and cream, their spines toward us. -old
F faded covers and yellowed edges = $The {is|are} made of worn clothbound books in faded burgundy, olive and navy, with frayed corners and yellowed page edges. +old
P glasses and cup = A pair of folded reading glasses and a cup of tea stand beside $the. -glasses,cup
M uneven towers = $The have different heights, one leaning a little.
G the page edges; the spines; the corners

paper | scroll, letter, envelope, love letter, paper sheet, sheet of paper, letters, parchment
F cream with handwriting = $The {is|are} cream paper covered with neat dark blue handwriting and folded once. -scroll,parchment,envelope,neon,many
F rolled yellow paper = $The {is|are} thick yellowed paper rolled at both ends, with dark ink writing. +scroll,parchment
F closed flap with red seal = $The {is|are} cream paper with a pointed flap closed by a red wax seal. +envelope
P pen beside = A black fountain pen lies beside $the. -neon,pen,wall
M spread sheets = $The lie spread over each other, some folded, some in open envelopes. -painted,lettered,carved,neon,alphabet,block,wooden
G the folded edge; the handwriting

newspaper | newspaper, newspapers, magazine, magazines, comic book, comic, comics
F columns and photos = $The {has|have} narrow columns of small black text and a large photograph on the front page. -magazine,magazines,comic,comics
F glossy cover = $The {has|have} a glossy cover with a large colour photograph. +magazine,magazines
F bright panels = $The {has|have} bright panels with bold black outlines in red, yellow and blue. +comic,comics
P folded in half = $The {is|are} folded in half. -reading
M stacked = $The lie in a neat stack, folded in half. -magazine,magazines,comic,comics
M spread covers = $The lie spread out, bright covers overlapping. +magazine,magazines,comic,comics
G the folded edge; the front page

map-kind | map, old map, treasure map, world map, maps
F coastlines and faded colours = $The {has|have} coastlines, rivers and mountains in faded brown, green and blue on yellowed paper, with fold lines. -treasure
F dotted line and cross = $The {is|are} yellowed paper with torn edges, an island, a dotted line and a red cross. +treasure
P compass beside = A brass compass lies on the corner of $the. -compass
G the fold lines; the torn edge
`;
