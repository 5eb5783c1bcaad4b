/** Rooms of schools, work, worship, care, sport and travel, as pictures and as where things happen. The form: `tableaux.ts`. */
export const PLACES_INSIDE_TABLEAUX = `
place-office | place | office, open-plan office, workplace, cubicle, cubicles | @ any
D dark wood = A wide desk of dark wood stands before shelves of bound volumes, a leather chair behind it, a lamp with a green shade. +lawyer,executive,ceo,luxury,boss,law
D clear desk = One long white desk stands before a bare wall, on it a closed laptop, a lamp with a thin arm and nothing else. +minimalist,minimal,clean
D desks = Rows of pale desks with two screens each run to a window wall, chairs pushed back at every angle. -minimalist,minimal,clean,lawyer,executive,ceo,luxury,boss,law,home
D one desk = The nearest desk has a cardigan over the chair, a keyboard with crumbs and [a cactus wearing a paper hat/a mug of highlighters]. -minimalist,minimal,clean,lawyer,executive,ceo,luxury,boss,law,home -futuristic
N plant = A tall plant in a white pot stands in the corner. +minimalist,minimal,clean
N sticky notes = Yellow notes frame one screen, and a desk drawer stands open on a tangle of chargers. -minimalist,minimal,clean,lawyer,executive,ceo,luxury,boss,law,home
B glass meeting room = Behind, a glass meeting room shows a whiteboard of arrows half wiped off. -minimalist,minimal,clean,lawyer,executive,ceo,luxury,boss,law,home
B window blind = Behind, a wide window is half covered by a pale blind. +minimalist,minimal,clean,executive,luxury
L ceiling panels = Square ceiling panels give flat white light, a little blue against the daylight of the windows. -minimalist,minimal,clean,lawyer,executive,ceo,luxury,boss,law,home
L one desk lamp = Only one lamp and one screen are on; the rest is rows of dark glass with the city's lights in it. +night,late
L ceiling panels by day = Square ceiling panels give flat white light, a little blue against the daylight of the windows. +morning,afternoon,day,noon
L soft window = Soft daylight from the window lies along the desk. +minimalist,minimal,clean,executive,luxury,ceo -night
V aisle view = View down the aisle from standing height, 28 mm, greys, pale wood and small bright spots

place-old-office | place | detective office, private eye office, film noir office, 1940s office, lawyer office, private detective office | @ any
D desk and blind = A heavy desk stands before a window with slatted blinds, a black telephone and a green blotter on it.
D ashtray and glass = A full ashtray, a tumbler and [an open case file with photographs/a hat set brim up] lie in the lamp's circle.
N coat stand = A coat stand holds a trench coat, and below it an umbrella has dripped a dark spot onto the carpet.
B lettered door = The door's upper half is frosted glass with reversed lettering, a corridor light behind.
L slats = Light through the blind lies in hard stripes over the desk, the wall and the filing cabinet.
L neon blink = A sign across the street throws red light through the slats, and the desk lamp answers in yellow. +night
L slats by day = Light through the blind lies in hard stripes over the desk, the wall and the filing cabinet. +morning,afternoon,day,noon
V low noir = Low view from the visitor's chair, deep shadows, near black and white

place-classroom | place | classroom, school classroom, schoolroom, lecture room, class room | @ any
D desks = Rows of wooden desks with blue chairs stand facing the front, a few open books and pencil cases on them. -empty,old,abandoned
D old desks = Rows of old wooden desks with iron legs stand facing the front, their tops scratched with names. +empty,old,abandoned
D board = On the front wall hangs a long green board half covered with neat white sums, the teacher's desk before it with a globe and a stack of exercise books. -abandoned
D fallen = Plaster has come down on desks and floor, and the board hangs askew. +abandoned
O pictures = Children's paintings and a coloured map of the world hang along the right wall. -abandoned
O shelf = A low shelf under the windows holds picture books, boxes and potted plants. -abandoned
N clock = A round white clock hangs above the board.
L windows = Morning sun from tall windows on the left falls in long bright fields across desks and floor. -night,rain
L night = Rows of white lamps light the room evenly, the windows black. +night
L rain = Soft grey light comes from the wet windows on the left. +rain
V back = View from the back row at standing height, 24 mm lens, sharp to the front wall, wood, green and clear colours

place-old-classroom | place | village school, old school, one-room school, victorian school, old classroom, vintage classroom | @ any
D benches = Long benches with iron legs and inkwells face a teacher's high desk on a platform.
D stove = A tall iron stove stands in the middle, its pipe crossing the whole room, [mittens drying on its rail/a coal scuttle at its foot].
N slates = Slates lie in a stack, each with a sponge on a string, beside a brass handbell.
B map = On the wall hang a linen map with sagging countries and an alphabet in copperplate.
L high windows = Light falls from windows set too high to look out of, grey-gold with chalk dust.
L high windows by day = Light falls from windows set too high to look out of, grey-gold with chalk dust. +morning,afternoon,day,noon
V facing the platform = Straight view down the middle aisle, sepia-leaning browns, full depth

place-library | place | library, reading room, public library, library room, home library, private library, victorian library, old library room, library interior | @ any
D panelled walls = Dark panelled shelves run from floor to ceiling on all sides, a rolling ladder leaning at them, a globe and two leather armchairs before a fire. +home,private,victorian,cozy,cosy
D shelves = Shelves stand to the gallery and on above it, a ladder on a rail leaning at the letter M. -home,private,victorian
D table = A long oak table with green-shaded lamps holds open books, face down, face up and [propped on each other/with pencils in the gutter].
N trolley = A returns trolley stands in the aisle with one volume fallen flat beside its wheel. -home,private,victorian
B far window = The aisle ends in a tall arched window and a single chair under it.
L shafts = Daylight from high windows comes down in long slants and ends on the table tops.
L lamps only = The green lamps burn in a row, each over its own small pool of paper, and the shelves go up into the dark. +night
L rain = Rain blurs the tall panes, so the lamps are on by day and the leather spines shine. +rain
L morning = Low sun comes in under the arch and lies in bars on the table tops. +morning,dawn
L snow = Snow light from the tall windows is cold and white on open pages. +snow,winter
L shafts by day = Daylight from high windows comes down in long slants and ends on the table tops. +afternoon,day
V symmetrical hall = Symmetrical view down the room from head height, 24 mm, leather browns and green glass

place-hospital-room | place | hospital, hospital room, ward, hospital bed, sickroom, sick room | @ any
D bed = A high bed with raised rails stands half surrounded by a pale curtain, the sheet tucked tight.
D stand = Beside it a drip stand holds a clear bag, its tube looped, and a screen draws [three thin lines/one green wave].
N locker = On the locker stand a jug with a lid, a get-well card and tulips past their best.
B corridor door = A wide door with a round window gives on a corridor with a handrail and a trolley.
L blind light = Daylight comes through half-closed blinds and lies in weak lines on the blanket.
L night panel = The lamp over the bed is dimmed, and the screen lights the curtain green. +night
L blind light by day = Daylight comes through half-closed blinds and lies in weak lines on the blanket. +morning,afternoon,day,noon
V from the chair = View from the visitor's chair, level, pale greens and white, plain documentary

place-hospital-corridor | place | hospital corridor, hospital hallway, clinic corridor | @ any
D corridor = A long corridor with a shining lino floor runs under strip lights to a double swing door.
D bed parked = An empty bed on wheels is parked along the wall, [its pillow still dented/a folded wheelchair behind it].
N line = A coloured line on the floor turns off at a corner, and a bottle of hand gel hangs under a notice frame.
B far door = In the far door's porthole somebody's green cap is just visible.
L strips = Cold strips repeat in the floor as a ladder of white bars.
L every other lamp = Every other lamp is off, and the floor goes light, dark, light, dark to the end. +night
L strips by day = Cold strips repeat in the floor as a ladder of white bars. +morning,afternoon,day,noon,evening,dusk,rain,snow,winter
V one point = One-point view at trolley height, 28 mm, mint and grey

place-waiting-room | place | waiting room, doctor's waiting room, dentist waiting room, surgery, doctor waiting room | @ any
D chairs = Moulded chairs line three walls, one occupied by a coat and one by [a folded pushchair/a tray of toys].
D low table = Magazines with curled covers lie fanned on a low table beside a box of tissues.
N fish tank = A small fish tank bubbles in the corner, a plastic diver on its gravel. -dentist
N toothbrush model = On the counter stands a giant set of plaster teeth with a brush as long as an arm. +dentist
B hatch = A sliding hatch of frosted glass is a finger's width open, with a bell in front.
L flat day = Flat daylight through net curtains leaves everything equally pale.
L flat day by day = Flat daylight through net curtains leaves everything equally pale. +morning,afternoon,day,noon
V opposite chairs = View from the opposite row at seated height, 35 mm, beige and faded blue

place-laboratory | place | laboratory, lab, science lab, research lab, chemistry lab | @ any
D bench = A white bench runs the length of the room under shelves of brown bottles, with a rack of tubes in [four shades of pink/a row from clear to blue].
D apparatus = Clamped glassware climbs over the bench: a round flask, a coil, a funnel with a drop about to fall.
N notebook = A ring-bound book lies open on columns of figures, a pipette across the page and gloves beside it.
B fume hood = Behind the sash of a fume hood stands a hot plate with its red light on.
L clean ceiling = Even ceiling light makes every glass edge a thin white line.
L screen and flask = The room is dark but for a screen and a lamp behind one flask, whose liquid shines. +night
L clean ceiling by day = Even ceiling light makes every glass edge a thin white line. +morning,afternoon,day,noon,evening,dusk,rain,snow,winter
V bench depth = View along the bench at eye level with the glass, 50 mm, whites, steel and one strong colour

place-mad-laboratory | place | mad scientist lab, mad laboratory, alchemist laboratory, alchemist workshop, frankenstein lab | @ any
D coils = Copper coils and glass balloons join by pipes over a stone table, a green liquid rising in one neck and falling in another.
D books = Books lie open on skulls of small animals, [candles burnt down onto their spines/weighted with a lump of crystal].
N jar shelf = A shelf sags under jars of roots, wings and something pale that turns towards the front.
B vault door = A spiral stair and a barred slit window are cut in the rough stone behind.
L green glow = The liquid itself shines and throws green upward, while candles keep the edges orange.
L lightning = Lightning in the slit window whitens one side of every glass. +storm,lightning,thunder
L green glow by day = The liquid itself shines and throws green upward, while candles keep the edges orange. +morning,afternoon,day,noon
V crowded table = Three-quarter view at table height, dense detail, green, copper and soot

place-church | place | in a church, in an church, in the church, in church, inside a church, inside an church, inside the church, inside church, church interior, in a chapel, in an chapel, in the chapel, in chapel, inside a chapel, inside an chapel, inside the chapel, inside chapel, chapel interior, nave, sacristy, pews, church pew, church organ, altar, candlelit church | @ any
D nave = Round pillars lead past rows of dark pews to a plain altar with a white cloth and two candles.
D pews = Hymn books lie on the ledges, and a [kneeler with a worked ship/forgotten glove] hangs at the end of a pew.
N candle rack = On an iron rack small candles burn at different heights over a crust of wax.
B organ loft = Above the door a painted gallery carries the pipes of a small organ.
L coloured glass = Sun through the south window throws red and blue lozenges over the floor and halfway up a pillar.
L candles = Only candles burn, and gold threads and faces of carved angels come forward from the dark. +night
L coloured glass by day = Sun through the south window throws red and blue lozenges over the floor and halfway up a pillar. +morning,afternoon,day,noon
V aisle = View up the aisle at low height, symmetrical, 24 mm, stone grey with small colour

place-cathedral | place | in a cathedral, in an cathedral, in the cathedral, in cathedral, inside a cathedral, inside an cathedral, inside the cathedral, inside cathedral, cathedral interior, in a basilica, in an basilica, in the basilica, in basilica, basilica interior, gothic interior | @ any
D height = Clustered piers rise without a break into ribs that meet like branches, dizzyingly far up.
D scale = At the foot of a pier [a verger with a broom/one small chair] gives the measure: no taller than the moulding. -empty
N tomb = A stone knight lies on a tomb with his nose worn flat and a dog at his feet.
B rose = At the far end a rose window burns in blue and violet above the closed west door.
L slanting bars = From the clerestory the sun comes in parallel bars, thick with incense smoke, onto the paving.
L dim = Lamps low on the piers light the stone from beneath, and the vault is only guessed. +night
L slanting bars by day = From the clerestory the sun comes in parallel bars, thick with incense smoke, onto the paving. +morning,afternoon,day,noon
V up and along = Very wide view from the floor tilted slightly upward, 18 mm, cool stone and jewel colours

place-mosque | place | in a mosque, in an mosque, in the mosque, in mosque, inside a mosque, inside an mosque, inside the mosque, inside mosque, mosque interior, prayer hall | @ any
D carpet = A red carpet woven with rows of niches covers the floor from wall to wall, empty shoes set in a rack by the door.
D lamps = Great rings of small glass lamps hang on long chains, hardly higher than a [tall man's reach/door frame].
N tiles = The pillars are faced to shoulder height with tiles of tulips in cobalt and tomato red.
B niche = In the far wall is the carved prayer niche, and beside it steep steps lead up to the pulpit.
L dome ring = A ring of windows under the dome lets in soft spokes of light that reach the carpet.
L lamps lit = All the lamps are lit and float like a second, golden ceiling. +night
L dome ring by day = A ring of windows under the dome lets in soft spokes of light that reach the carpet. +morning,afternoon,day,noon
V wide under dome = Wide symmetrical view from low on the carpet, 20 mm, red, blue and white

place-temple | place | in a temple, in an temple, in the temple, in temple, inside a temple, inside an temple, inside the temple, inside temple, temple interior, shrine room, buddhist altar, shinto shrine, hindu temple | @ any
D altar = Behind bowls of water and oranges a gilded figure sits in the half dark, its lap bright with cloth. -hindu,shinto,greek,roman,egyptian,aztec,ruin
D gate and steps = Stone steps climb under vermilion beams to a hall with a thick straw rope over its entrance. +shinto
D carved tower = Carved tiers crowded with painted gods rise over a doorway hung with marigolds. +hindu
D columns = Fluted columns stand in a row on three steps, the stone honey-coloured and chipped at every edge. +greek,roman
N incense = Sticks of incense lean in a bronze bowl of ash, their smoke going straight up and then breaking. -greek,roman,egyptian,aztec
N slippers = Sandals wait in pairs on the lowest step, [one tipped over/none quite straight]. -greek,roman,egyptian,aztec
B court = Beyond the pillars lies a swept court with one old tree held up on props.
L doorway = Day comes in only at the doorway, along the polished floor, and stops before the figure.
L oil lamps = Dozens of small oil lamps stand in lines and gild whatever is above them. +night
L doorway by day = Day comes in only at the doorway, along the polished floor, and stops before the figure. +morning,afternoon,day,noon
V from threshold = View from the threshold at kneeling height, deep reds and dull gold

place-bar | place | bar counter, cocktail bar, at the bar, in a bar, dive bar, hotel bar, bar stool, barroom, whisky bar, jazz bar, seedy bar, empty bar, wine bar | @ any
D counter = A long zinc-topped counter curves away with a brass rail at its foot and red stools, one turned out.
D bottles = Bottles stand on glass steps in front of a mirror, doubled, [labels forward/their shoulders lit from below].
N wet rings = Wet rings, a paper coaster bent in half and a dish of olive stones lie on the counter.
B booths = Behind are padded booths with low lamps, the last one in the dark.
L back bar = The lit bottles are the main light: amber and green over the counter's edge and whoever leans there.
L daytime bar = Day enters by the propped door, shows dust on the bottles and scratches in the floor. +day,morning,afternoon
L back bar by day = The lit bottles are the main light: amber and green over the counter's edge and whoever leans there. +noon
V along the counter = View along the counter at glass height, 50 mm, amber and black, soft at the far end

place-pub | place | pub, tavern, inn, public house, alehouse, beer hall | @ any
D bar = Brass pumps stand on an oak counter under a beam with pewter mugs, a cloth draped over one handle. -medieval,fantasy,viking,dwarf
D barrels = Barrels lie on trestles behind a plank counter, and hams and onion strings hang from a soot-black beam. +medieval,fantasy,viking,dwarf
D settle = A high-backed settle and two [iron-legged/barrel-top] tables crowd about the fireplace, the floor worn to a path.
N cards = A hand of cards lies face down by a half-empty glass with foam drying up its side.
B small panes = Small thick panes in the bay let the street through as a green wobble.
L hearth and lamps = Fire from the left and low yellow lamps light the table tops, leaving the ceiling the colour of tea.
L hearth and lamps by day = Fire from the left and low yellow lamps light the table tops, leaving the ceiling the colour of tea. +morning,afternoon,day,noon,evening,night,dusk,rain,snow,winter
V corner table = View from the corner table at seated height, 35 mm, browns, brass and ember red

place-cafe | place | café, cafe, coffee shop, coffeehouse, coffee house, tearoom, espresso bar | @ any
D corner by the glass = By the wide window stand a small round table and two worn armchairs, a cup and an open book on it. +cozy,cosy,rainy,rain
D counter = On a marble counter a chrome espresso machine steams from one arm beside a glass dome of [almond cakes/cinnamon buns].
D tables = Round tables stand close along a bench of worn brown leather, a bentwood chair pulled halfway out.
O wet pane = Rain runs down the glass in crooked lines, and lamps and umbrellas pass outside as soft colours. +rain,rainy
N cup = A cup with a lipstick edge, a bent spoon and torn sugar papers stay on the nearest table.
B window letters = Gold letters run reversed across the shop window, and the pavement passes behind.
L street window = Side light from the big window shines through the steam and rounds every cup.
L globes = White glass globes shine along the ceiling, and the street outside is blue. +night,dusk,evening
L rain on glass = Drops crawl down the window, tail lights smear behind them, and the lamps are on early. +rain
L snow = Snow falls past gold letters, the panes fogged from below. +snow,winter
L morning = Low sun strikes through the steam and along the marble. +morning,dawn
L street window by day = Side light from the big window shines through the steam and rounds every cup. +afternoon,day,noon
V from a table = View from one table across to the counter at seated height, 40 mm, cream, brown and brass

place-diner | place | diner, roadside diner, american diner, 1950s diner, lunch counter | @ any
D counter = A counter with a ribbed steel front has a line of stools in red vinyl, one patched with tape.
D booth = In the booth stand a sugar pourer, ketchup, [a napkin box with a dented flap/a laminated menu with a bent corner] and a white mug.
N pie case = Half a cherry pie and three doughnuts wait in the lit case beside the till.
B lot outside = Past the window lie a parking lot, a truck's flank and a tall sign on two poles.
L flat morning = Morning light slides over the table tops and makes the steel strips flash.
L neon = Pink neon runs round the ceiling edge and repeats in the counter, the lot outside black and wet. +night
L flat morning by day = Morning light slides over the table tops and makes the steel strips flash. +morning,afternoon,day,noon,evening,dusk,rain,snow,winter
V booth view = View from one booth along the counter, 35 mm, red, chrome and turquoise

place-restaurant | place | restaurant, bistro, trattoria, brasserie, osteria | @ any
D modern room = Tables of dark oak stand between slatted screens, a low lamp hung close over each, an open kitchen glowing at the end. +modern,contemporary,futuristic
D white cloths = Small round tables stand in white cloths to the floor, each with a single candle, thin glasses and a folded napkin. +elegant,fine,fancy,luxury,luxurious,romantic,candle,candles,candlelight
D set tables = Tables in white paper and checked cloth stand a hand's breadth apart, with glasses upside down and bread in tins. -elegant,fine,fancy,luxury,luxurious,romantic,candle,candles,candlelight,japanese,chinese,futuristic,modern
D pass = In the back a hatch shows steel, a flame and [two plates waiting under a lamp/a row of order slips on a rail]. -elegant,fine,fancy,luxury,luxurious,romantic,candle,candles,candlelight,japanese,chinese,futuristic,modern
N rose = A single rose lies across the nearest plate. +romantic
N carafe = A carafe leaves a red ring, and someone has drawn a map on the table's paper. -elegant,fine,fancy,luxury,luxurious,romantic,candle,candles,candlelight,japanese,chinese,futuristic,modern
B dark panels = Behind are dark panelled walls and a tall mirror that gives the flames back. +elegant,fine,fancy,luxury,luxurious,romantic,candle,candles,candlelight
B wall of frames = The wall behind is hung with mirrors and photographs in no order, up to the coat hooks. -elegant,fine,fancy,luxury,luxurious,romantic,candle,candles,candlelight,japanese,chinese,futuristic,modern
L evening bulbs = Small shaded bulbs above each table keep the light on hands and plates.
L lunch light = Noon light comes in through the open folding doors and as far as the second table. +noon,lunch,day
L evening bulbs by day = Small shaded bulbs above each table keep the light on hands and plates. +morning,afternoon,evening,night,dusk,rain,snow,winter
V table height = View across the tables from seated height, 40 mm lens, warm and quiet

place-ramen-shop | place | ramen shop, ramen bar, noodle shop, noodle stall, izakaya, sushi bar, noodle bar | @ any
D counter = Seven stools stand close at a plank counter; behind it two huge pots steam and a ladle hangs from the rim.
D bowls = Bowls wait in stacks, red inside, next to [tubs of spring onion and eggs/a strainer full of noodles].
N jars = Chopsticks in a tin, chilli oil and a box of toothpicks stand at each second place.
B menu strips = Strips of handwritten menu hang along the wall, curled by steam.
L steam light = Hanging lamps light the steam from inside, so that the cook's place is a bright cloud.
L steam light by day = Hanging lamps light the steam from inside, so that the cook's place is a bright cloud. +morning,afternoon,day,noon,evening,night,dusk,rain,snow,winter
V from the street = View in from the street under a short split curtain, 35 mm, warm red and wood

place-cinema | place | cinema, movie theater, movie theatre, picture house, film theatre | @ any
D seats = Rows of plush seats curve down towards the screen, a few tipped open, one with its stuffing out.
D beam = The projector's beam crosses the whole hall overhead, [thick with floating dust/widening until it meets the screen]. -empty,abandoned
N popcorn = A paper tub has rolled under an armrest and spilt a white trail down the step.
B side walls = Pleated curtains and fan-shaped lamps stand along the side walls.
L screen light = The screen's changing pale light falls on the seat backs, blue at the front, black at the rear.
L screen light by day = The screen's changing pale light falls on the seat backs, blue at the front, black at the rear. +morning,afternoon,day,noon,evening,night,dusk,rain,snow,winter
V from the back row = View from the last row over the seats, 28 mm, wine red and blue-grey

place-theatre | place | theatre, theater stage, opera house, playhouse, theatre stage, auditorium, opera stage, concert hall | @ any
D stage = The curtain is up on a bare stage with a single lamp on a stand, its bulb in a wire cage.
D tiers = Gilt balconies on three levels bend round in a horseshoe, with [plaster cherubs/little pink lamps] between the boxes.
N prompt book = On the apron lie chalk marks, a coil of rope and a sandbag with a number.
B fly tower = Above, painted skies and a paper moon hang on ropes in the dark.
L stage lamp = The one lamp lights boards and front row, and the gold of the tiers only glimmers.
L footlights = Footlights throw warm light upward on the curtain's hem. +show,performance,play
L stage lamp by day = The one lamp lights boards and front row, and the gold of the tiers only glimmers. +morning,afternoon,day,noon,evening,night,dusk,rain,snow,winter
V from the stage edge = View from the stage out into the house, 24 mm, red velvet and dull gold

place-backstage | place | backstage, dressing room, behind the scenes, green room, in the wings, make-up room | @ any
D mirror = A mirror framed in bulbs, two of them dead, stands over a shelf of powder, sponges and wig pins.
D rail = Costumes crowd on a rail: a tailcoat, feathers, [a donkey's head/a pair of wings] slung over the end.
N flowers = A bouquet in its paper stands in the washbasin, a telegram pushed among the stems.
B passage = Through the door run ropes, a fire bucket and the bright slit of the stage.
L mirror bulbs = The bulbs throw soft frontal light without shadows on table and chair before the mirror.
L mirror bulbs by day = The bulbs throw soft frontal light without shadows on table and chair before the mirror. +morning,afternoon,day,noon,evening,night,dusk,rain,snow,winter
V over the shoulder = View past the edge of the chair into the mirror, 50 mm, peach and dusty red

place-museum | place | museum, natural history museum, gallery, art gallery, exhibition | @ any
D gallery = A long skylit room shows large paintings in gold frames on dark green walls. -history,dinosaur,science,natural,fossil
D skeleton = Under an iron roof the skeleton of a huge long-necked beast fills the hall from door to door. +history,dinosaur,natural,fossil
D bench = A leather bench stands in the middle, with a [folded plan/single glove] left on it.
N rope = A rope on two brass posts sags before the best piece, a label on a stand beside it.
B attendant's chair = In the doorway to the next room an empty attendant's chair stands against the wall.
L skylight = Even light from above, without glare, ends in a faint shine on the parquet.
L night round = Only the small lamps over the works are on, and the floor mirrors them one by one. +night
L skylight by day = Even light from above, without glare, ends in a faint shine on the parquet. +morning,afternoon,day,noon
V through rooms = View through a row of doorways, centred, 28 mm, muted walls and gold

place-gym | place | gym, fitness studio, weight room, boxing gym, gymnasium, sports hall | @ any
D weights = Dumb-bells lie on a sloping rack by weight, two missing, and a bench stands before the mirror. -boxing,school,gymnastics
D bag = A leather bag mended with tape hangs on chains beside a ring with slack ropes. +boxing
D ropes and box = Climbing ropes hang to a sprung floor with coloured lines, a vaulting box and [a stack of blue mats/two low benches] along the wall bars. +school,gymnastics
N towel and chalk = A grey towel, chalk prints of palms and a bottle with a bite on its cap lie near.
B brick wall = High barred windows and faded bouts' posters run along the brick behind. +boxing
B mirror wall = The mirror wall doubles the machines into a long row. -boxing,school,gymnastics
L high windows = Dusty light falls steeply from high windows and shines on worn metal.
L tubes = Fluorescent tubes shine evenly on rubber and steel. +night
L high windows by day = Dusty light falls steeply from high windows and shines on worn metal. +morning,afternoon,day,noon,evening,dusk,rain,snow,winter
V low = Low view along the floor, 35 mm, steel, black rubber and one red

place-changing-room | place | changing room, locker room, fitting room, cloakroom, shower room | @ any
D benches = Slatted benches run between dented lockers, one door hanging open on [a mirror and a sticker/three wire hangers].
D left things = On the bench lie a towel in a twist, one shin pad and a tube of balm without its cap.
N puddles = Wet footprints and clods of grass from studs mark the tiled floor.
B showers = A tiled arch at the end leads to the showers, with steam still under its top.
L tube = A caged tube overhead gives hard white light and shines in the puddles.
L tube by day = A caged tube overhead gives hard white light and shines in the puddles. +morning,afternoon,day,noon,evening,night,dusk,rain,snow,winter
V down the bench = View along the bench at seated height, 35 mm, cream, green and steel

place-indoor-pool | place | indoor pool, swimming baths, public baths, swimming bath, leisure pool, lido hall, swimming hall | @ any
D lanes = Still green-blue water lies between rope lanes of red and white floats, the black lines wavering below.
D gallery = Iron columns carry a gallery with [changing cabins in red and white stripes/a big round clock] along both sides.
N blocks = Starting blocks with worn numbers stand at the end, and a kickboard floats by the steps.
B end window = At the deep end a huge arched window gives on nothing but sky.
L water light = Sun from the glass roof throws nets of light over the tiles and the ceiling.
L lit water = The water is lit from within and colours the whole hall turquoise, with dark panes above. +night
L water light by day = Sun from the glass roof throws nets of light over the tiles and the ceiling. +morning,afternoon,day,noon
V edge view = View from the poolside just above the water, symmetrical, 24 mm, turquoise and white

place-pool | place | swimming pool, poolside, by the pool, hotel pool, outdoor pool, lido | @ any
D drained basin = The drained basin lies open, pale blue tiles stained brown down to the deep end, dry leaves and a dark puddle round the drain. +empty,drained,abandoned,disused,dry
D clean blue rectangle = A clean rectangle of pale blue water lies in white paving, a chrome ladder bending where it goes under. -empty,drained,abandoned,disused,dry
D two striped loungers = Two striped loungers stand at the edge, [one with a wet towel/a paperback swollen with water between them].
N inflatable ring = An inflatable ring turns slowly at the far corner, and wet footprints dry on the slabs. -empty,drained,abandoned,disused,dry
B palms = A white wall, oleanders and three palms close it off.
L high noon sun = High sun makes a shaking net of light on the pool's floor and short hard shadows round the loungers. -empty,drained,abandoned,disused,dry
L pool lamps = Lamps under water make the pool a glowing slab, palms black against a violet sky. +night,dusk
L noon by day = High sun makes a shaking net of light on the pool's floor and short hard shadows round the loungers. +noon,day,afternoon
V corner high = View from the corner at standing height, 28 mm, flat clear blue and white

place-sauna | place | sauna, steam room, steam bath, hammam, turkish bath | @ any
D steps = Three tiers of pale boards, darkened by sweat, face an iron stove heaped with grey stones. -hammam,turkish
D slab = A heated slab of grey marble fills the middle under a dome pierced with star holes. +hammam,turkish
N bucket = A wooden bucket and ladle stand ready, with birch twigs [soaking/laid across].
N basin = Brass bowls float in a marble basin between two dripping taps. +hammam,turkish
B small window = A small square window looks onto a lake and its jetty. -hammam,turkish
L lamp in the corner = A shaded lamp low in the corner gives orange light softened by steam. -hammam,turkish
L star holes = Bright rods of light come down through the star holes and smoke in the steam. +hammam,turkish
V from the bench = View from the lowest step, 28 mm, hazy warm tones
`;
