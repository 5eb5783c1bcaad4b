/** Rooms at home and the places about a house, as pictures and as where things happen. The form: `tableaux.ts`. */
export const PLACES_HOME_TABLEAUX = `
place-kitchen | place | kitchen, kitchenette, kitchen interior, kitchen design, modern kitchen, dream kitchen, kitchen cabinets, kitchen cupboards | @ any
D empty = The cupboards stand open and bare, pale squares on the wall where pictures hung. +empty,abandoned
D futuristic = Smooth white fronts without a seam curve round the room, everything hidden but one glass of water. +futuristic
D medieval = An open hearth as wide as a cart takes one wall, a black pot hung over the fire, long tables with loaves and game before it. +medieval,castle
D industrial = Steel shelves and a long bench of bare steel stand before a wall of raw concrete, lamps in metal shades hanging low over a thick wooden top. +industrial,concrete
D small cosy = Everything is within reach: a short worktop, a two-ring stove, open shelves of cups and a small table against the wall. +small,tiny,cozy,cosy -modern
D rustic table = A scrubbed wooden table stands in the middle under a rack of copper pans, bunches of herbs drying from its hooks. +rustic,farmhouse,tuscan,vintage,cottage,country
D flush cabinets = The cabinets run from floor to ceiling and along under a worktop of pale stone, their doors flat and without handles, oven and fridge set flush between them. +cabinets,cabinet -farmhouse,rustic,vintage,wood,wooden,cozy,cosy,brass,handles,knobs,handle,old,medieval,industrial,shaker,traditional
D framed cabinets = The cabinets run along two walls under a worktop of pale stone, their doors set in plain frames, the pulls small and all in one line. +cabinets,cabinet +brass,handles,knobs,handle,shaker,traditional,farmhouse,rustic,vintage,cozy,cosy,old
D wooden cabinets = The cabinets run along two walls, their doors of warm wood with a clear upright grain, the worktop above them pale stone. +cabinets,cabinet +wood,wooden,oak,walnut,pine,birch -farmhouse,rustic,vintage,cozy,cosy,brass,handles,knobs,handle,shaker,old
D bowls by the hood = One open oak shelf of white bowls runs along the wall beside the hood. +cabinets,cabinet -island,medieval
D flush fronts = Flat fronts without handles run from floor to ceiling, oven and fridge set flush into them, with an open oak shelf of white bowls beside the hood. +modern,contemporary,minimalist,sleek,luxury,scandinavian,white,dream,design,designer -farmhouse,rustic,vintage -cabinets,cabinet,brass,handles,knobs
D island = In the middle stands a long island with a stone top that runs down over its end, three stools drawn up to it and two globe lamps hanging above. +island
D worktop and sink = A wooden worktop runs under the window to a white sink with a chrome tap, and a striped tea towel hangs over the edge. -modern,contemporary,minimalist,sleek,luxury,scandinavian,dream,design,designer,medieval,futuristic,industrial,empty -island -white -cabinets,cabinet
D cooker = On the enamel cooker stands a dented saucepan with its lid askew, beside it a [stoneware jar/blue jug] full of wooden spoons. -modern,contemporary,minimalist,sleek,luxury,scandinavian,dream,design,designer,medieval,futuristic,industrial,empty -small,tiny,cozy,cosy -white -cabinets,cabinet
N lemons in a bowl = A bowl of lemons, a wooden board and a small pot of basil are all that stands on the stone. +cabinets,cabinet,white,modern,contemporary,minimalist,sleek,luxury,scandinavian,island,dream,design
N breadboard = Crumbs and a bread knife lie on the board, next to a butter dish with its lid off and a mug with a chipped rim. -modern,contemporary,minimalist,sleek,luxury,scandinavian,dream,design,designer,medieval,futuristic,industrial,empty -white -cabinets,cabinet
N fridge door = The fridge door carries a shopping list, a child's drawing and four magnets in the shape of fruit. -modern,contemporary,minimalist,sleek,luxury,scandinavian,dream,design,designer,medieval,futuristic,industrial,empty -white -cabinets,cabinet
B shelf of jars = Behind, a long shelf holds jars of [rice, lentils and pasta/flour, beans and tea], a radio and a trailing ivy in a tin. -cabinets,cabinet,white,modern,contemporary,minimalist,sleek,luxury,scandinavian,dream,design,designer,medieval,futuristic,industrial,empty
L white light = Daylight from a wide window lies softly on the fronts and shines on the tap. +white -night
L wide window = Daylight from a wide window on the left lies along the worktop and shines softly on the tap. +cabinets,cabinet,modern,contemporary,minimalist,sleek,luxury,scandinavian,dream,design,designer -night,evening,dusk
L window over the sink = Soft daylight enters over the sink, whitens the steam-stained tiles and leaves the far corner brown. -modern,contemporary,minimalist,sleek,luxury,scandinavian,dream,design,designer -futuristic,industrial,medieval,empty -white -cabinets,cabinet
L lamp over the table = The hanging lamps are the only light; the window behind them is black and mirrors the shades. +night
L grey pane = Rain runs down the pane, and the room is lit pale grey, with the warm dot of a gas flame. +rain,overcast
L morning = Low sun comes in over the sink and shines through the jars. +morning,dawn
L snow = Snow outside throws white light up on the ceiling and the undersides of the shelves. +snow,winter
L window over the sink by day = Soft daylight enters over the sink, whitens the steam-stained tiles and leaves the far corner brown. +afternoon,day,noon
L ring of light = A ring of cool light in the ceiling falls evenly on everything. +futuristic
L fire light = The fire gives the light, red on the pots and the nearest faces of stone. +medieval
L high windows = Daylight from high windows lies along steel and concrete. +industrial,empty
V eye-level interior = Interior at eye level from the doorway, 24 mm lens, upright lines straight, natural colours

place-farm-kitchen | place | farmhouse kitchen, country kitchen, cottage kitchen, grandma kitchen, granny kitchen, old kitchen, grandmother kitchen, rustic kitchen, farm kitchen, tuscan kitchen | @ any
D range = A black iron range fills the old chimney breast, a kettle on its hotplate and tea towels drying along the brass rail.
D scrubbed table = In the middle stands a scrubbed pine table with [one leg propped on a folded card/a drawer that no longer shuts], flour still in its cracks.
N copper row = Copper pots and pans hang by size from an iron rail over the table, pink-gold outside and tin-grey within. +copper
N bundles = Bunches of thyme and onions hang from a beam, and a blue-and-white plate holds three brown eggs and a feather.
N dresser = A dresser with willow-pattern plates leans a little from the wall, its hooks hung with odd cups.
B half door = Through the open half door one sees a cobbled yard and a water pump.
L low sun on flags = A broad strip of sun lies over the flagstones, climbs the table leg and stops at the range.
L lamp and embers = An oil-yellow lamp on the table and the red slit of the stove door light the room, and the corners are gone. +night
L snow light = White light from the snow outside comes in flat and shows every plate on the dresser. +snow,winter
L low sun on flags by day = A broad strip of sun lies over the flagstones, climbs the table leg and stops at the range. +morning,afternoon,day,noon
V warm interior = Wide interior view from the corner by the door, warm ochres and slate, quiet magazine photograph

place-living-room | place | living room, lounge, sitting room, front room, parlour, parlor, livingroom, family room, living room interior | @ any
D bare room = The room is empty, bare boards running to a window without curtains. +empty
D futuristic lounge = A low white seat curves round the room without a leg to be seen, the city glowing through one wall of glass. +futuristic
D medieval hall = Tapestries hang on the stone walls, benches and a long table stand before a hearth as high as a man. +medieval
D glass wall = One wall is glass from floor to ceiling, and what lies outside fills it edge to edge. +view,windows,window,floor-to-ceiling,penthouse
D victorian = A buttoned sofa in green velvet stands under a gilt mirror, the walls papered to the picture rail, a fringed lamp on a round table. +victorian,edwardian
D velvet pair = Two deep velvet sofas face each other across a marble table, long curtains fall to the floor and a chandelier hangs over the middle. +luxury,luxurious,elegant,opulent
D walnut frame = A sofa with a walnut frame stands on tapered legs beside a long sideboard of the same wood, a starburst clock above it. +mid-century,midcentury,retro,1950s,60s,70s,1960s,1970s
D fringed throw = A low sofa under a fringed throw stands among floor cushions in rust and ochre, a woven hanging on the wall above, plants in baskets at both ends. +bohemian,boho
D linen sofa = A long low sofa stands on a woven rug, three cushions set along its back, a round oak table before it. +modern,minimalist,minimal,scandinavian,contemporary,nordic,japandi,bright,white
D hearth = In the middle of the wall a fire burns in the open hearth, logs stacked at its side, a clock and two candlesticks on the mantel. +fireplace,fire
D sofa = A deep sofa faces a low table, with a knitted blanket over its arm and the cushions dented. -modern,minimalist,minimal,scandinavian,contemporary,nordic,japandi,bright,white,bohemian,boho,mid-century,midcentury,retro,1950s,60s,70s,1960s,1970s,luxury,luxurious,elegant,opulent,victorian,edwardian,empty,futuristic,medieval
D low table = On the table stand a cup of tea, a pair of reading glasses and a [stack of library books/bowl of walnuts]. -modern,minimalist,minimal,scandinavian,contemporary,nordic,japandi,luxury,luxurious,elegant,empty,futuristic,medieval,victorian,christmas
O *linen cover = Its cover is pale grey linen, a throw of cream knit laid over one arm. +modern,minimalist,minimal,scandinavian,contemporary,nordic,japandi
O tv = A wide thin screen hangs on the wall over a low cabinet. +tv,television
O marble floor = The floor is polished white marble, sofas and lamps standing upside down in it. +marble
N orchids = White orchids stand in a low bowl on the table. +luxury,luxurious,elegant
N rug and basket = A basket of folded blankets stands at the edge of the rug. -empty,futuristic,medieval -luxury,luxurious,elegant,marble,victorian
B one picture = On the wall hang one large picture in few tones and a paper lamp. +modern,minimalist,minimal,scandinavian,contemporary,nordic,japandi -view,windows
B bookcase = Behind the sofa a bookcase holds paperbacks two deep and framed holiday snaps. -modern,minimalist,minimal,luxury,luxurious,elegant,empty,futuristic,view,windows
L fire and lamp = The fire lights the rug and the near side of the sofa orange, and one shaded lamp glows in the corner. +fireplace,fire -morning,afternoon,day,sunny,sunlight,bright
L afternoon = Afternoon light comes sideways between the curtains and lays one bright band across the cushions.
L standard lamp = A standard lamp with a pleated shade makes a warm cone over the sofa, while the curtains are drawn. +night,evening
L television light = The only light is blue and flickering, thrown from the screen onto the table and the wall. +television,tv,film,movie
L rain = Rain light, grey and even, with one lamp on beside the sofa. +rain,overcast
L snow = Snow on the sill throws white light up on the ceiling. +snow,winter
L morning = Pale sun comes flat across the carpet and up the bookcase. +morning,dawn
L afternoon by day = Afternoon light comes sideways between the curtains and lays one bright band across the cushions. +afternoon,day,noon
V lived-in interior = Interior from sitting height, slightly off the axis of the room, 28 mm lens, soft natural colours

place-bedroom | place | bedroom, bed room, master bedroom, bedroom interior, hotel room, hotel bedroom | @ any
D futuristic pod = A low white bed is let into a curved wall, a thin line of light round it and a wide window on the stars. +futuristic
D medieval chamber = A heavy bed of carved oak stands on bare boards, furs thrown over it, a chest at its foot and a narrow window in the thick wall. +medieval
D canopy bed = A four-poster bed hung with pale curtains takes the middle of the room, its posts carved and gilded. +princess,royal,palace,fairytale,castle,canopy
D heaped bed = The bed is heaped with pillows and a thick knitted blanket, the quilt turned back at one corner. -modern,minimalist,minimal,luxury,luxurious,scandinavian,master,hotel,elegant,contemporary,nordic,japandi,zen,boho,bohemian,princess,royal,palace,fairytale,castle,canopy,messy,untidy,empty,medieval,futuristic,abandoned
D made bed = A wide low bed stands against a panelled wall, made up in white and oatmeal linen, a folded wool throw across its foot. +modern,minimalist,minimal,luxury,luxurious,scandinavian,master,hotel,elegant,contemporary,nordic,japandi,zen,boho,bohemian
D unmade bed = The bed is unmade, a white duvet thrown back in a heap and one pillow on the floor. +messy,untidy,chaotic
D night table = On the night table stand a glass of water, a lamp with a linen shade and [a book lying face down/a phone on its charger]. -empty,medieval,futuristic,palace,castle,princess
O rain on the pane = Rain runs down the window in crooked lines, the world outside soft and grey. +rain,rainy
N slippers = A pair of slippers and an open book lie on the sheepskin beside the bed. -messy,untidy,hotel,palace,castle,princess,medieval,futuristic,empty,abandoned,minimalist,modern
N chair of clothes = A chair in the corner has vanished under jeans and jumpers, with one belt hanging to the boards. +messy,untidy,chaotic
B linen curtains = Linen curtains hang to the floor on both sides of a wide window. +modern,minimalist,minimal,luxury,luxurious,scandinavian,hotel,elegant,contemporary,nordic,japandi,zen,cozy,cosy,aesthetic -night
B wardrobe = Behind the bed a wardrobe door stands ajar with a dressing gown on its hook. -modern,minimalist,minimal,luxury,luxurious,scandinavian,hotel,elegant,contemporary,nordic,japandi,zen,empty,medieval,futuristic,palace,castle,princess,cozy,cosy,aesthetic
L rain and lamp = The lamp by the bed is lit, warm on the blankets, against the grey light of the window. +rain,rainy -night
L small lamps = The small bulbs and a bedside lamp light the pillows a warm yellow, and the window has gone deep blue. +lights,lamp -morning,day,sunny,sunlight
L morning curtains = Soft morning light glows through thin curtains and picks out every fold of the sheets. -lights,lamp
L lamp at the bed = The small lamp throws a round of yellow on the wall and pillow, and the foot of the bed is dark. +night
L rain light = Grey light with running streaks from the wet pane lies on the sheets. +rain
L snow = White light from snow outside, the ceiling brighter than the floor. +snow,winter
L morning curtains by day = Early light glows through thin curtains and picks out every fold of the sheets. +morning,day
V from the foot = View from the foot of the bed at seat height, 28 mm lens, soft quiet colours

place-child-room | place | child's room, kids room, children's room, nursery, girl's room, boy's room, kid's bedroom, child's bedroom, child room, children room, girl room, boy room, kid bedroom, child bedroom | @ any
D bed and toys = A low white bed with a quilt of stars stands under a sloping wall, a row of soft animals sitting along its pillow.
D floor of bricks = A wooden train on its rails, coloured bricks and a half-built tower stand on a round pale rug in the middle of the floor.
D chest = A wooden chest beside the bed is open, with a ball, a drum and a doll looking over its rim. +toys,toy
O stars = Paper stars and clouds hang on threads from the ceiling.
N shelf by the wall = Picture books stand with their covers to the front along a low shelf.
B shelf = On the wall behind hang a string of small flags and a child's drawing of a house.
L sun patch = Soft morning sun from the window on the left lies across rug and bricks.
L night light = A night light shaped like a moon glows at the bed, and a lamp on the shelf lights the wall warmly. +night
V floor level = View from the door at a child's height, 28 mm lens, sharp to the back wall, white, wood and clear friendly colours

place-teen-room | place | teenager's room, teenage bedroom, teen bedroom, student room, dorm, dorm room, student digs, student flat, teenager room | @ any
D desk = A desk is buried under a laptop, exercise books, three mugs and a bowl with spoon and dried milk.
D bed on the floor = A mattress lies close to the floor with a checked duvet, and a guitar with a missing string leans at its head.
N posters = Posters overlap on the wall, one corner come loose, with a string of small bulbs pinned round them.
B clothes rail = Behind stands a clothes rail bent in the middle, trainers in pairs and singles below it.
L screen and bulbs = The blind is down; screen blue from the desk and the warm string of bulbs divide the room. +night
L blind = Daylight slips through the slats of a crooked blind and lies as bright bars over the mess.
L blind by day = Daylight slips through the slats of a crooked blind and lies as bright bars over the mess. +morning,afternoon,day,noon
V wide corner = Wide interior from the upper corner by the door, lively mixed colours, documentary

place-bathroom | place | bathroom, washroom, bath tub room, bathroom interior, bath room | @ any
D boho = A free tub stands among plants on a floor of patterned tiles, a woven mat before it, a macramé hanging and a round rattan mirror on the wall. +boho,bohemian
D small room = A short white bath stands under a shelf, the basin close beside it, everything within an arm's length. +small,tiny
D white tiles = White glazed tiles with thin grey joints cover the walls. +white -marble
D green tiles = Small glazed green tiles cover the wall to shoulder height, each a little different in tone. +green
D marble walls = Slabs of white marble with grey veins cover walls and floor, running on round the corners. +marble
D black tiles = Walls and floor are laid in large black tiles, matt and seamless, with thin brass taps and rails. +black
D shower pane = Behind one clear pane of glass the shower head hangs wide as a plate from the ceiling, the wall behind it streaked with wet. +shower
D free oval tub = A white oval tub stands free in the middle of the floor, a slim tap on a tall pipe rising beside it, a towel over its edge. +freestanding,tub,bathtub,modern,luxury,luxurious,spa,minimalist -clawfoot,claw,vintage,victorian
D wide window = A window from floor to ceiling takes the whole end wall, leaves and sky close behind the glass. +window,windows,view
D enamel tub and pink tiles = A white enamel bath stands along square pink tiles, one of them cracked, with a chain and plug hanging over its rim. -tiles,tiled,marble,clawfoot,tub,wood -freestanding,bathtub,modern,luxury,luxurious,spa,minimalist,shower,window,windows,green,blue,black,white -small,plants -boho,bohemian
D glazed wall tiles = Glazed tiles cover the walls to shoulder height, light sliding over them, one of them cracked, with white grout between. +tiles,tiled -modern,luxury,luxurious,spa,minimalist
D claw-foot bath = The bath stands on four clawed feet, a chain and plug over its rolled rim, a towel on its edge. +clawfoot,claw,vintage,victorian
D basin = Over the basin hangs a round mirror, and two toothbrushes lean in a glass. -luxury,luxurious
O bamboo = Slim green bamboo stands in a bed of pale pebbles along the wall. +bamboo
N towels and candle = Rolled towels, a candle and a small green plant stand on a wooden stool. +modern,luxury,luxurious,spa,minimalist,freestanding
N wet mat = Wet footprints lead over the black and white lino to a bath mat in a lump. -modern,luxury,luxurious,spa,minimalist -freestanding,window,windows,tub,bathtub,shower,marble -boho,bohemian
B window of frosted glass = A small frosted window stands open a hand's width above a row of shampoo bottles. -window,windows,view,modern,luxury,luxurious -spa,bamboo -minimalist
L candle flames = The candles alone give light, gold on tub and tiles, the window dark blue. +candles,candle,candlelight
L window on the floor = Clear daylight from the window lies on the pale floor and along the rim of the tub. +window,windows,view,modern,luxury,luxurious,spa -night,evening
L frosted daylight = Milky daylight from the frosted pane fills the room without a shadow and shines on the chrome. -window,windows,view,modern,luxury,luxurious,spa -minimalist
L tube over the mirror = A strip lamp over the mirror lights the basin hard and greenish, and the bath lies in half dark. +night
L frosted daylight by day = Milky daylight from the frosted pane fills the room without a shadow and shines on the chrome. +morning,afternoon,day,noon -minimalist
V tight interior = Interior from the doorway at standing height, 24 mm lens, crisp and clean

place-attic | place | attic, garret, roof space, loft of a barn, hay loft, old loft, dusty loft | @ any
D rafters = Bare rafters come down to the boards on both sides, and a ladder's top shows in the open hatch.
D trunk = In the middle a leather trunk stands open with [letters in ribbon and a folded uniform/a wedding dress in tissue paper] half lifted out.
N oddments = Around it lie a rocking horse without a tail, a birdcage, skates tied together and a lampshade with burn marks.
N cobweb = Cobwebs thick as wool hang between a beam and a stack of suitcases.
B gable window = At the far end a round gable window has one broken pane stopped with newspaper.
L shaft of dust = A single shaft of sun falls from the skylight through floating dust and lands on the trunk.
L torch beam = A torch laid on a beam throws long rafters of shadow up the slope of the roof. +night
L snow on skylight = Snow covers the skylight, and the light that gets in is dim and blue-white. +snow
L shaft of dust by day = A single shaft of sun falls from the skylight through floating dust and lands on the trunk. +morning,afternoon,day,noon
V down the gable = View along the ridge at crouching height, 28 mm, browns and dusty gold

place-cellar | place | cellar, basement, root cellar, wine cellar, vault | @ any
D casks in rows = Oak barrels lie on their sides in two long rows, iron hoops dark, chalk marks on their round ends, a wet path between. +barrels,barrel,casks
D vault = A low brick vault, whitewashed once, comes down to shoulder height, with [salt bloom/damp stains] along its foot.
D racks = Along the wall stand slatted racks with apples, jars of plums and bottles grey with dust. -wine
D bottle racks = Bottles lie neck outward from floor to vault, hundreds of dark circles, each with a chalk mark below. +wine -barrels,barrel,casks
N coal and sledge = In the corner a heap of coal has run out of its boarding against a child's sledge and a bicycle frame. -wine
N cask = A cask on trestles drips from its tap into a tin dish, a glass turned over beside it. +wine
B steps = Worn stone steps go up behind to a door with a bright crack under it.
L lamps along the vault = Small caged lamps along the vault make one pool of warm light after another. +wine
L bare bulb = One bare bulb on a cloth flex lights the vault from below its crown and leaves black behind each rack. -wine
L bare bulb by day = One bare bulb on a cloth flex lights the vault from below its crown and leaves black behind each rack. +morning,afternoon,day,noon,evening,night,dusk,rain,snow,winter -wine
V low wide = Low wide view from the bottom step, deep browns and chalk white, sharp throughout -wine
V wine vault = View down the middle of the vault, 28 mm lens, oak brown and brick red +wine

place-hallway | place | hallway, entrance hall, vestibule, mud room, mudroom | @ any
D coats = A row of hooks is overloaded with coats and scarves, and below it wet boots stand on newspaper.
D console = A narrow table carries keys in a dish, unopened post and [a bunch of garden flowers/a cordless telephone off its stand].
N tiles = The floor is of small black and ochre tiles, worn pale in a path to the stairs.
B front door = At the end the front door has coloured glass, and through it a shape of green garden.
L coloured spots = Sun through the door's glass lays spots of red and yellow along the tiles.
L fanlight = Only the street lamp comes in, through the fanlight, and draws its fan on the ceiling. +night
L coloured spots by day = Sun through the door's glass lays spots of red and yellow along the tiles. +morning,afternoon,day,noon
V down the hall = Straight view down the hall at chest height, symmetrical, deep focus

place-staircase | place | staircase, stairs, stairway, stairwell, spiral staircase, steps inside | @ any
D flight = The stairs climb along the wall and turn out of sight at the landing, their treads hollowed in the middle. -spiral
D spiral = Seen from below, the stair winds up in a tightening spiral to a small bright round of skylight. +spiral
D banister = The banister's dark wood is polished by hands on top and [dusty between the balusters/chipped at every post].
N runner = A red runner held by brass rods has worn through on the third tread. -spiral
N iron work = Each step is cast iron with a pattern of stars punched through it, so light drips from tread to tread. +spiral
B landing = On the landing stand a potted palm and a chair nobody sits on. -spiral
L stair window = A tall window at the turn pours light down the upper flight, and the bottom steps stay brown.
L landing lamp = A lamp burns on the upper landing, and the balusters throw long bars down the wall. +night
L stair window by day = A tall window at the turn pours light down the upper flight, and the bottom steps stay brown. +morning,afternoon,day,noon
V looking up = View up from the foot of the stairs, 24 mm, strong lines leading upward

place-balcony | place | balcony, small balcony, terrace, roof terrace, city balcony, apartment balcony, rooftop terrace, balcony garden | @ any
D rail = A slim black iron rail runs along the edge, boxes of red geraniums and trailing green hanging from it. -sea,ocean,beach
D rail sea = A low white wall runs along the edge, with pots of red geraniums on it. +sea,ocean,beach
D chairs = A small round table stands between two folding wooden chairs, a coffee pot and two cups on it.
D plants = Plants in clay pots stand in steps along the wall: a lemon tree, lavender, ferns and a tall olive. +plants,plant,garden
O cushions = Striped cushions lie on the chairs and a woven mat on the tiles.
N lights = A string of small lamps hangs along the wall above.
B city = Across the street, sunny house fronts with shutters and more balconies are a little out of focus. -sea,ocean,beach,mountain,mountains,garden,forest
B sea = Behind, the blue sea goes out to a clear horizon. +sea,ocean,beach
B mountains = Behind, a green valley goes up to blue mountains. +mountain,mountains
L morning = Soft morning sun from the right lies on leaves, table and tiles. -night,evening,sunset,rain
L evening = The small lamps glow warm along the wall against a deep blue sky. +night,evening,dusk
L sunset = The low sun lies orange on wall and leaves. +sunset
V door = View out from the balcony door at standing height, 28 mm lens, sharp throughout, fresh clear colours

place-garden | place | garden, backyard, back yard, back garden | @ any
D lawn and path = A brick path runs through rough lawn to a bench, with foxgloves, roses and lavender leaning over its edge. -winter,snow,frost,autumn,fall
D bare beds = The beds are cut back to stalks, a few seed heads stand, and the lawn is white and crisp. +winter,snow,frost
D leaf litter = Yellow leaves cover lawn and path, a rake leans on the bench, and asters hold the last violet. +autumn,fall
N can and gloves = A zinc watering can stands on the path with [a pair of earthy gloves/a trowel] over its rim.
N line = A washing line with a wooden prop crosses the lawn, and three pegs are left on it.
B wall = An old wall with a pear trained flat against it shuts the garden off, the neighbour's roof above.
L dappled = Noon sun falls through an apple tree and scatters small round spots over bench and path.
L late light = The low sun stands behind the flowers, and every petal's rim lights up. +sunset,dusk,golden,evening
L window light = Yellow light from the kitchen door reaches as far as the bench, and past it the garden is blue-black. +night
L rain = Grey light with every leaf shining, drops hanging from the line. +rain
L morning = Early sun comes low over the wall, dew along each blade. +dawn,morning
L snow = Blue-white light, bird prints crossing the lawn. +snow,winter
L dappled by day = Noon sun falls through an apple tree and scatters small round spots over bench and path. +noon,day,afternoon
V along the path = View along the path at hip height, 35 mm, fresh greens, deep focus

place-greenhouse | place | greenhouse, glasshouse, hothouse, conservatory, orangery | @ any
D benches = Slatted benches run along both sides, crowded with [tomato plants tied to strings/pelargoniums in clay pots] up to the glass.
D fogged panes = The white iron ribs hold hundreds of panes, some green with algae, one mended with tape, all beaded with wet.
N tap and pots = Below a dripping brass tap stands a stack of clay pots, and a hose coils over the wet bricks.
B door at the end = The door at the far end stands open on a kitchen garden with canes.
L diffuse glass = The glass spreads the daylight, so leaves shine through bright green and nothing throws a shadow.
L lamps among leaves = Grow lamps hang over the benches, and from outside the whole house would glow pink; between the leaves it is black. +night
L snow roof = Snow lies on the roof panes and makes the light blue above the still green benches. +snow,winter
L diffuse glass by day = The glass spreads the daylight, so leaves shine through bright green and nothing throws a shadow. +morning,afternoon,day,noon
V central aisle = View down the wet aisle, symmetrical, 28 mm, moist greens and white iron

place-shed | place | potting shed, tool shed, in a shed, in an shed, in the shed, in shed, inside a shed, inside an shed, inside the shed, inside shed | @ any
D bench = A bench of thick planks carries a vice, seed packets in a biscuit tin and [a ball of green twine/a jar of odd screws].
D tools on nails = Spade, fork, hoe and sickle hang on nails, each with its outline painted on the boards behind.
N mower = A push mower stands in front with dry grass in its blades, and pots lie nested on their side.
B window with web = A small window behind is half covered by a spider's web and dried flies, the garden a green blur past it.
L slits = Sun comes in stripes between the boards and cuts across tools and floor.
L storm lantern = A storm lantern on the bench lights the handles from below and leaves the roof black. +night
L slits by day = Sun comes in stripes between the boards and cuts across tools and floor. +morning,afternoon,day,noon
V through the door = View in through the open door, chest height, brown and rust tones, sharp detail

place-garage | place | garage, home garage, car garage, garage at home, two-car garage | @ any
D car under cover = A car stands nose in under a dust sheet, one chrome headlamp showing, with just room to walk round it. -band,motorcycle,motorbike,bike,car,cars,truck,empty,workshop,gym
D drums and amps = A drum kit on an old carpet, two amplifiers and a tangle of leads fill the space where the car should stand. +band
D pegboard = On the pegboard wall hang spanners by size, and [paint tins with dripped labels/jam jars of nails] stand below.
N oil stain = A rainbow-edged oil stain spreads on the concrete next to a creeper board and a rag.
B up-and-over door = The up-and-over door is half raised, and beneath it shows a sunny drive and a basketball hoop. -night
B shut door = The door is down, with bicycles hung on it by their wheels. +night
L from under the door = Daylight pours in low beneath the door, bright on the floor and fading up the walls.
L tube = A fluorescent tube buzzes over the bench, its light cool and flat on the tools. +night
L from under the door by day = Daylight pours in low beneath the door, bright on the floor and fading up the walls. +morning,afternoon,day
V from the back = View from the bench towards the door, 28 mm, concrete greys and one red toolbox

place-home-workshop | place | workshop, woodshop, wood workshop, carpentry | @ any
D workbench = A beech workbench, scarred and glued, holds a plank in its vice with a plane resting on it, a curl still in the mouth.
D chisels = Chisels stand in a rack along the window by width, and clamps hang from a beam like [a row of bats/bent iron arms].
N shavings = Blond shavings lie ankle-deep under the bench round a three-legged stool.
B timber store = Boards of oak, ash and cherry lean against the back wall with pencil marks on their ends.
L north window = Even light from the long window rakes over the bench and makes the dust on it visible.
L bench lamp = A jointed lamp pulled low lights one metre of bench, and the tools behind only glint. +night
L north window by day = Even light from the long window rakes over the bench and makes the dust on it visible. +morning,afternoon,day
V bench height = View along the bench at bench height, 40 mm, honey browns, shallow focus on the plane

place-laundry-room | place | laundry room, utility room, airing cupboard, wash house | @ any
D machine = A washing machine with an open round door has a twist of wet sheets coming out of it into a basket.
D lines = Shirts hang upside down on a ceiling rack, their sleeves just touching [the ironing board/the top of the boiler].
N powder = A box of washing powder, its corner torn, stands with a scoop, a peg bag and one lost blue sock.
B tiles = White tiles and a stone sink with a ribbed board stand behind, a mop in the corner.
L high window = Light comes down from a high window, turns the hanging cotton bright and leaves the floor grey.
L bulb = One bulb behind the hung shirts makes them glow like lampshades. +night
L high window by day = Light comes down from a high window, turns the hanging cotton bright and leaves the floor grey. +morning,afternoon,day,noon
V square on = Square-on interior view, clean whites and pale blue, everyday photograph

place-home-study | place | study, den, writing room, library at home | @ any
D desk = A desk stands at the window with an open notebook, a brass lamp and a cup of pens, papers in drifts around.
D shelves = Shelves reach to the ceiling, books standing, lying and stacked, with slips of paper sticking out.
N waste paper = Balls of crumpled paper lie about a wicker basket that is already full.
B window view = Through the window one sees a garden wall and the bare top of a tree.
L left of the desk = Cool light from the left falls over the page, and the shelves sink into brown.
L green lamp = The desk lamp lights the paper and the edge of the desk; all else is dark wood. +night
L left of the desk by day = Cool light from the left falls over the page, and the shelves sink into brown. +morning,afternoon,day,noon
V over the chair = View from behind the empty chair at shoulder height, 40 mm, brown and green tones

place-dining-room | place | dining room, dining area, dining table room, dining hall | @ any
D table = A long wooden table of warm oak stands in the middle, its grain running the whole length, six chairs with woven seats drawn up to it. -glass,marble,medieval,round
D round = A round table of warm oak stands in the middle, four chairs with woven seats drawn up to it. +round
D marble = A long table with a white marble top stands in the middle, six upholstered chairs drawn up to it. +marble,glass
D lamp = Above it hang three lamps with wide linen shades, low over the wood. -chandelier,medieval
D chandelier = Above it hangs a crystal chandelier. +chandelier
O vase = In the middle of the table stand a vase of eucalyptus branches, a bowl of pears and two candlesticks.
O plates = White plates, linen napkins and thin glasses are laid at each place. +dinner,set,laid
N sideboard = Along the wall runs a low sideboard with a few bowls and a large framed picture above it.
B window = At the far end tall windows with thin white curtains look out on green trees.
L day = Soft daylight from the windows lies along the table and shines in the glass. -night,evening
L night = The lamps lay a warm pool of light on the table, and the windows are deep blue. +night,evening
V along = View along the table at seated height, 28 mm lens, sharp throughout, oak, white and soft green

place-window-seat | place | window seat, bay window, alcove window, window nook | @ any
D cushioned sill = A cushioned bench is built into the deep window, with shutters folded back and panelled cupboards under it.
D cushions = Cushions in faded prints lean against the side wall, [a plaid rug/a grey blanket] pulled half over the edge.
N cup on sill = A cup stands on the sill, and beside it a book is held open by its own weight.
B garden pane = Past the glass lies a garden under trees, soft and slightly warped by the old panes. -city,rain,snow,night,sea
B wet pane = Drops run together on the glass and break the green outside into blots. +rain
B snow pane = Outside snow comes down in large flakes, and the lower panes are half drifted up. +snow
L sidelight = The window gives all the light: bright on whatever faces it, with the room in front dark brown.
L lamp in the room = A lamp in the room shines on the cushions, and the panes are dark mirrors. +night
L sidelight by day = The window gives all the light: bright on whatever faces it, with the room in front dark brown. +morning,afternoon,day,noon
V three-quarter = Three-quarter view from inside the room at seated height, 50 mm, soft colours

place-fireplace | place | fireplace, fireside, hearth, by the fire, in front of the fire, log fire | @ any
D fire = Logs burn behind an iron guard, one split and glowing orange along its crack, sparks going up the chimney.
D mantel = On the mantel stand a clock, two brass candlesticks and [a row of cards/a jug of dried grasses].
N rug and basket = A worn rug lies before it with a singed spot, next to a basket of split birch and a poker.
B armchair = A wing chair with a throw stands at the edge of the glow. -chair,armchair
L fire only = The fire is the main light: red-gold on the rug and the near sides of things, with brown dusk behind.
L fire only by day = The fire is the main light: red-gold on the rug and the near sides of things, with brown dusk behind. +morning,afternoon,day,noon,evening,night,dusk,rain,snow,winter
V low to the rug = Low view from the rug towards the hearth, 40 mm, amber and deep brown

place-living-flat | place | flat, apartment, studio flat, studio apartment, bedsit, tiny apartment, small flat & #scene | @ any
D one room = One room holds all: a bed behind a shelf, a two-ring cooker, a table folded down from the wall.
D window wall = A wide window takes one side, its sill full of [succulents in yoghurt pots/bottles with cuttings].
N bicycle = A bicycle hangs over the bed by its front wheel, a helmet on the saddle.
B towers = Past the glass stand more flats with other people's windows and satellite dishes.
L city daylight = Reflected daylight from the facing block falls pale and even through the whole room.
L small lamps = A clip lamp at the bed and the cooker's bulb make two warm islands, the city glittering in the window. +night
L city daylight by day = Reflected daylight from the facing block falls pale and even through the whole room. +morning,afternoon,day,noon
V wide from the corner = Wide view from the corner by the front door, 24 mm, clear unforced colours

place-empty-room | place | empty room, bare room, unfurnished room, vacant room | @ any
D bare boards = Bare boards run to a wall where paler rectangles show that pictures hung there.
D one thing left = One thing is left: [a telephone on the floor with its cord/a wooden chair turned to the wall]. -chair,phone,telephone -armchair,sofa,bed,piano,table,box,balloon,lamp,mirror,tv,clock
N dust and nail = A nail sticks from the plaster with a bit of string, and dust has gathered along the skirting.
B window without curtain = A tall window without a curtain stands shut, its catch painted over.
L window on floor = The sun projects the window's panes onto the boards, sharp and slightly slanted.
L street lamp = A street lamp outside throws the window's cross in orange up the wall. +night
L window on floor by day = The sun projects the window's panes onto the boards, sharp and slightly slanted. +morning,afternoon,day
V straight on = Straight-on view, low, 28 mm, pale plaster colours, much clear wall

place-porch | place | porch, veranda, verandah, stoop, front steps | @ any
D boards and swing = Grey painted boards lead to a screen door, and a bench swing hangs on two chains beside it.
D steps = Three wooden steps go down to the grass, [boots set side by side on the top one/a pumpkin on the lowest]. -winter,snow
D snowed steps = Snow has been swept from the three steps in a narrow path, the broom left leaning at the post. +snow,winter
N jug = A jug and two glasses stand on a barrel, and a moth lamp hangs from a hook.
B yard = Past the rail lie a mailbox, a dirt road and a line of trees.
L low side = Low sun slides under the roof and turns half the boards gold.
L porch lamp = The porch lamp burns yellow with moths about it, and the yard beyond is quite black. +night
L rain curtain = Rain falls from the gutterless edge like a curtain of beads, and the boards shine wet for a foot inside. +rain
L low side by day = Low sun slides under the roof and turns half the boards gold. +morning,afternoon,day
V from the yard = View from the yard at eye level, slightly to the side, 40 mm, weathered whites and greens
`;
