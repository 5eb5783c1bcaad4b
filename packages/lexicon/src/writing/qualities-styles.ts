/** What a style, a country’s manner, a decade or a season looks like: the form of the rows is that of `qualities.ts`. */
export const STYLE_QUALITIES = `
brutalist | brutalist, concrete, brutalism
Q raw concrete = $The {is|are} raw grey concrete in large plain blocks with deep square windows. +building,block,apartment,tower,house,skyscraper

retro | retro, 1950s style, mid-century, midcentury
Q rounded corners and chrome = $The {has|have} rounded corners, a chrome band and large round knobs. +product,machine,kitchen,toaster,radio,car

minimalist | minimalist, minimal, simple, plain
Q clean lines = $The {has|have} clean straight lines, smooth surfaces and no decoration. +product,furniture,chair,lamp,table,desk

modern | modern, futuristic, sleek, high-tech, contemporary
Q smooth seamless = $The {is|are} smooth and seamless, with thin lines of white light. +product,vehicle,building,machine,robot,car -room,bathroom,kitchen,bedroom,house
Q flat fronts without handles = Flat white fronts without handles, one slab of pale stone and a thin black frame make up $the. +room,kitchen,bathroom,bedroom

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

mediterranean | mediterranean, greek style
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

origami | origami, folded paper
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

autumn | autumn, fall
Q red and golden trees = The trees are red, orange and yellow, and fallen leaves cover the ground. -in

winter | winter, wintertime
Q fresh white snow = Fresh white snow covers the ground, the roofs and the branches. -in,desert,beach,leaf,rain,mud,frost

spring | spring, springtime
Q blossom and fresh green = The trees are covered in pink and white blossom, and the grass is fresh and green. -in,desert
`;
