/** Shops, stalls, workshops, works and vehicles from inside. The form: `tableaux.ts`. */
export const PLACES_TRADES_TABLEAUX = `
place-bakery | place | bakery, bakehouse, baker's shop, patisserie, boulangerie, pastry shop, baker shop, bakery shop, bakery store, bakery interior, pastry store, french bakery | @ any
D shelves = Loaves stand upright on slatted shelves behind the counter, round ones on top, long ones in a basket at the end.
D trays = In the glass case lie rows of [plaited buns and fruit tarts/eclairs and sugared pretzels], one gap in the front row.
N flour = Flour lies on the till, the scales and the toe-print by the oven door.
B oven = Through the doorway behind one sees a black oven mouth and a trolley of trays on wheels.
L shop lamps early = The shop is yellow with lamps, and the street in the window is still blue. +dawn,morning,night,early
L window = Light from the shop window falls along the crusts and makes them brown, gold and nearly black.
L window by day = Light from the shop window falls along the crusts and makes them brown, gold and nearly black. +afternoon,day,noon
V counter height = View across the counter at loaf height, 50 mm, crust browns and cream

place-butcher-shop | place | butcher's, butcher shop, butchers shop, butchery, meat counter | @ any
D counter = Behind a curved glass counter lie chops and sausages in white trays, parsley between, price flags stuck in.
D block = A wooden block worn into a hollow holds two knives, and [hams/rings of smoked sausage] hang from a steel rail above.
N scales = A dial scale and a roll of brown paper with its cutter stand by the till.
B tiles = White tiles with a frieze of blue bulls run round the wall to a thick cold-room door.
L shop white = Cool clean light shines on the glass, the tiles and the polished hooks.
L shop white by day = Cool clean light shines on the glass, the tiles and the polished hooks. +morning,afternoon,day,noon
V customer view = View from the customer's side, level, 40 mm, white, steel and dark red

place-fishmonger | place | fishmonger, fish shop, fish counter, fish market, seafood stall | @ any
D slab = On a sloping slab of ice lie [mackerel head to tail/plaice in overlapping fans], crabs and a box of mussels, lemon halves between.
D drops = Meltwater runs down a gutter to a bucket, and scales glitter on the white paper.
N board = Prices are chalked on a black slate, one crossed out and written lower.
B awning = Over it hangs a blue-striped awning with a row of bulbs and a gull on its corner post.
L bulbs on ice = Naked bulbs make the ice blaze and give each round eye a point of light. +night,dawn,early
L open front = Daylight from the open front comes in low across the ice and brings out silver and pink.
L open front by day = Daylight from the open front comes in low across the ice and brings out silver and pink. +morning,afternoon,day
V low over ice = Low view over the ice, 50 mm, wet silver and blue, soft at the back

place-greengrocer | place | greengrocer, fruit shop, fruit stand, vegetable shop, fruit stall, vegetable stall, farm shop, grocer, produce stand | @ any
D crates = Crates tilt down to the pavement: tomatoes, plums, lettuces with wet leaves, [a pyramid of oranges/peaches in purple tissue].
D scale = Above hangs a scale with a brass pan, and brown bags thread on a hook through their corners.
N fallen = A single apple has rolled to the kerb, and a cabbage leaf lies flat and trodden.
B dark shop = The open shop behind is dim, with garlic ropes and a string of dried peppers at the door.
L awning light = The sun comes through a green awning's edge and doubles the colour of the front row.
L bulb string = A string of bulbs under the awning lights the fruit from above, the street dark. +night,dusk
L awning light by day = The sun comes through a green awning's edge and doubles the colour of the front row. +morning,afternoon,day,noon
V straight at stall = Straight view at the stall, 40 mm, many saturated colours, all sharp

place-flower-shop | place | flower shop, florist, florist's, flower stall, flower market, flower stand | @ any
D buckets = Zinc buckets stand in steps, full of tulips, stocks and eucalyptus, [their paper collars wet/sorted from white to dark red].
D bench = On the bench lie cut stems, a half-tied bunch, raffia and a pair of scissors open.
N petals = Petals and leaf ends cover the wet floor round a drain.
B cold case = Behind fogged glass stand roses in tall vases.
L pavement light = Grey street light falls in from the front, and the whites seem to shine by themselves.
L lit shop = The shop is one warm lit box of colour in a dark row of houses. +night,dusk,evening
L pavement light by day = Grey street light falls in from the front, and the whites seem to shine by themselves. +morning,afternoon,day,noon
V among stems = View through the front row of blooms, 50 mm, the nearest soft, rich colour behind

place-bookshop | place | bookshop, bookstore, second-hand bookshop, antiquarian bookshop, used bookstore, old bookshop, book store, book shop, old book store, bookshop interior, cozy bookstore | @ any
D magic stacks = Books stand in leaning towers up to the beams, and three hang open in the air, their pages turning by themselves. +magic,magical,enchanted,wizard,fantasy
D stacks = Books climb the stairs, fill the fireplace and stand in towers by the till, each tower [leaning on the next/topped by a price on a card].
D aisle = Between shelves there is just room for one, and a library step blocks even that.
N open one = One volume lies open on a stool at a coloured plate of moths.
B window display = The window shows the backs of the displayed books and the street above them.
L shop dusk = Weak daylight reaches the front shelves, and farther in small lamps clipped on planks take over.
L rain = Rain on the bow window makes the lamps inside look orange. +rain
L shop dusk by day = Weak daylight reaches the front shelves, and farther in small lamps clipped on planks take over. +morning,afternoon,day,noon
V narrow = Narrow upright view down the aisle, 35 mm, cloth and leather colours

place-barber | place | barber shop, barbershop, barber's, hair salon, hairdresser, hairdressers, salon, beauty salon | @ any
D chairs = Chairs in cracked oxblood leather with chrome footrests face a wall of mirrors that repeat them into the distance.
D shelf = On the marble shelf stand combs in blue liquid, a brush, clippers on a hook and [three bottles of tonic/a row of scissors on a towel].
N hair = Swept hair lies in a small grey heap by the broom.
B door pole = In the mirror one sees the shop door and the striped pole turned the wrong way round.
L mirror lamps = Round lamps between the mirrors give soft bright light from the front.
L street late = The street window is dark, and the shop stands out like a lit tank. +night
L mirror lamps by day = Round lamps between the mirrors give soft bright light from the front. +morning,afternoon,day,noon,evening,dusk,rain,snow,winter
V into mirror = View obliquely into the mirrors at seated height, 35 mm, red, chrome and mint

place-tailor | place | tailor, tailor's shop, tailor shop, dressmaker, sewing room, seamstress workshop, sewing workshop, atelier of fashion | @ any
D table = On a wide table lies grey cloth chalked with the parts of a jacket, shears resting on the line.
D dummy = A dummy wears a half-made coat with white tacking stitches and one sleeve [pinned on/still missing].
N tape = A tape measure hangs round the dummy's neck, and pins bristle in a velvet cushion.
B bolts = Behind are shelves of cloth bolts, dark to light, and paper patterns on hooks.
L window over table = Clear light from the tall window falls on the cloth and shows its weave.
L iron lamp = A lamp low over the machine lights needle and seam; bolts behind are only edges. +night
L window over table by day = Clear light from the tall window falls on the cloth and shows its weave. +morning,afternoon,day,noon
V table view = View across the table at standing height, 40 mm, greys with chalk white

place-cobbler | place | cobbler, shoemaker, shoe repair, shoe workshop, leather workshop, saddler | @ any
D bench = A low bench holds lasts, awls, a hammer with a round face and a boot upside down on its iron foot.
D shelves = Mended pairs wait on shelves with [tickets through the laces/names on paper], soles outward.
N tacks = Brass tacks lie in a saucer, and leather curls stick to the apron hook.
B window = A basement window shows feet and wheels of the street above.
L pavement light = Light from the pavement window falls down onto the hands' place at the bench.
L shaded bulb = A green-shaded bulb on a cord hangs right over the last, everything else brown. +night
L pavement light by day = Light from the pavement window falls down onto the hands' place at the bench. +morning,afternoon,day,noon
V at seat height = View from a customer's stool, 40 mm, tan, black and brass

place-clockmaker | place | clockmaker, watchmaker, clock shop, clock repair, watch repair, horologist | @ any
D wall = The wall is covered with clocks, each showing a different time, pendulums at different points of their swing.
D bench = On a green mat lie [wheels under glass domes/a movement opened like a flower], tweezers and an eyeglass.
N key = A bunch of winding keys hangs on a nail, and springs lie in lids of tins.
B street door = Over the shop door a bell hangs on a curved spring.
L bench lamp = A bright jointed lamp makes the brass wheels shine, and the dials glint behind in half-light.
L bench lamp by day = A bright jointed lamp makes the brass wheels shine, and the dials glint behind in half-light. +morning,afternoon,day,noon,evening,night,dusk,rain,snow,winter
V near bench = View across the bench to the wall, 50 mm, brass and walnut

place-pottery | place | pottery studio, pottery, potter's workshop, ceramics studio, kiln room, potter workshop | @ any
D wheel = A kick wheel splashed with grey stands by the window, a wet bowl on it, a sponge on the rim of the tray.
D racks = Plank racks hold rows of unfired jugs, [handles all to the right/chalk-pale where they have dried].
N tools = Wire, ribs and a sponge float in a bucket of slip by the stool.
B kiln = The brick kiln's door is bricked half up, soot above it in a fan.
L clay window = Dusty window light makes wet clay shine and dry clay look like chalk.
L kiln glow = The spy hole of the kiln shines orange over the floor. +night
L clay window by day = Dusty window light makes wet clay shine and dry clay look like chalk. +morning,afternoon,day,noon
V wheel height = View at wheel height, 50 mm, greys, chalk and terracotta

place-forge | place | forge, smithy, blacksmith's shop, blacksmith workshop, blacksmith shop | @ any
D hearth = Coals glow white at the heart of a brick hearth, a bar of iron pushed in so that its end is orange.
D anvil = The anvil stands on an oak stump ringed with tongs, its face [bright as a coin/scaled with blue].
N trough = Beside it steams a trough of black water, and horseshoes hang over its edge.
B doorway = The half door opens on a lane and a post with a ring.
L coals = The fire throws orange up on the hood and roof beams; the doorway adds a strip of cold blue.
L coals by day = The fire throws orange up on the hood and roof beams; the doorway adds a strip of cold blue. +morning,afternoon,day,noon,evening,night,dusk,rain,snow,winter
V beside anvil = View from beside the anvil at hip height, 35 mm, black, rust and orange

place-art-studio | place | art studio, artist's studio, painter's studio, atelier, painting studio, sculptor's studio, art room | @ any
D easel = An easel holds a canvas with only the first grey lines, a stool pushed away from it. -sculptor,sculpture
D turntable = On a turntable stands a clay head wrapped in wet cloth, calipers stuck in the base. +sculptor,sculpture
D palette = A glass-topped trolley is crusted with paint in mountains, [brushes stand in jam jars/tubes are rolled from the end].
N floor = The boards are spattered in every colour except where a rug once lay.
B canvases = Canvases are stacked face to the wall, a plaster torso among them wearing a hat.
L north skylight = Cool light from a slanted skylight falls evenly on easel and floor.
L clamp lamps = Two clamp lamps light the work from either side, and the skylight is black with stars. +night
L north skylight by day = Cool light from a slanted skylight falls evenly on easel and floor. +morning,afternoon,day
V wide studio = Wide view from the door, 28 mm, pale greys with spots of raw colour

place-music-studio | place | recording studio, music studio, sound studio, rehearsal room, practice room, mixing desk, radio studio | @ any
D desk = A mixing desk with hundreds of sliders curves below a window into a felt-lined room.
D live room = In the live room stand a drum kit on a rug, [a piano with its lid up/a double bass on its side] and microphones on long arms.
N cups = Headphones hang on a stand, and take numbers are pencilled on tape along the desk.
B foam walls = The walls are wedges of grey foam and slats of wood.
L meters = Green and amber meter lights shine over the desk, and one lamp warms the room behind the glass.
L meters by day = Green and amber meter lights shine over the desk, and one lamp warms the room behind the glass. +morning,afternoon,day,noon,evening,night,dusk,rain,snow,winter
V from the sofa = View from the sofa at the back, 28 mm, dark with small coloured lights

place-darkroom | place | darkroom, photo lab, photography lab | @ any
D trays = Three trays lie in a row, and in the first a face is just coming up on the paper.
D enlarger = The enlarger stands over its board with a square of light stopped down, [dust brush and cloth beside it/a timer at its foot].
N line = Wet prints hang from pegs on a wire and drip into the sink.
B bottles = Brown bottles with taped labels fill a shelf over the tap.
L safelight = The red safelight makes all things [red and black/black on red], paper the brightest.
L safelight by day = The red safelight makes all things [red and black/black on red], paper the brightest. +morning,afternoon,day,noon
V close table = View across the trays, 50 mm, red and black only

place-launderette | place | launderette, laundromat, coin laundry, laundrette, coin wash | @ any
D machines = Front-loading machines stand in a row with round windows, one turning grey suds and a red sleeve.
D bench = A bench of orange plastic shells faces them, with [a paperback/a checked bag gaping open] on the third seat.
N detergent = Spilt powder lies on a lid, a coin balances on the slot, and a lone sock hangs from a dryer door.
B window = The window carries half-peeled letters, and bicycles lean outside.
L strip lamps = Even greenish tubes shine on the white enamel and on the wet patch of the floor.
L night street = Inside all is hard white; the street in the window is black with one red sign. +night
L rain = Rain beads the window, and passing headlights slide over the machine doors. +rain
L strip lamps by day = Even greenish tubes shine on the white enamel and on the wet patch of the floor. +morning,afternoon,day,noon,evening,dusk,snow,winter
V row in perspective = View along the machines, 28 mm, white, orange and pale green

place-supermarket | place | supermarket, grocery store, grocery aisle, supermarket aisle, food store, hypermarket | @ any
D aisle = Shelves in loud packet colours run to a vanishing point over a floor waxed like water.
D trolley = A trolley stands abandoned with [one melon and a mop/a cereal box and a bunch of leeks] in it.
N gap = One tin is missing from a perfect wall of tins, and a price strip hangs by one end.
B freezers = At the end glow the doors of a freezer wall, frosted at the corners.
L ceiling lines = Long rows of lamps light everything alike, with no shadow below the trolley.
L ceiling lines by day = Long rows of lamps light everything alike, with no shadow below the trolley. +morning,afternoon,day,noon,evening,night,dusk,rain,snow,winter
V one-point aisle = One-point view at trolley height, 24 mm, saturated print colours

place-corner-shop | place | corner shop, convenience store, bodega, newsagent, konbini, kiosk shop, off-licence, mini market, general store, village shop | @ any
D counter = A counter is nearly walled in by sweets, lighters, lottery tickets and a jar of [liquorice/plastic-wrapped biscuits].
D fridges = Along the side hum fridges of drinks in rainbow order, light falling out of them onto the lino.
N cat scales = A bell on a string hangs at the door, and newspapers lie tied on the floor.
B crowded shelves = Shelves to the ceiling hold soap, noodles, candles and batteries, a grabbing stick in the corner.
L fridge light = The fridges and one tube give bluish white light, warmer at the till.
L night beacon = From the dark street the shop is a bright box, its colours spilled on the pavement. +night
L fridge light by day = The fridges and one tube give bluish white light, warmer at the till. +morning,afternoon,day,noon,evening,dusk,rain,snow,winter
V from the door = View in from the door, 28 mm, busy, bright, all sharp

place-sweet-shop | place | sweet shop, candy store, candy shop, chocolate shop, confectioner, chocolatier | @ any
D jars = Glass jars with ground stoppers stand on shelves to the ceiling: humbugs, pear drops, [striped balls/sugared almonds].
D counter = A brass scoop lies across the scales, a twist of pink paper ready beside it.
N spilt = Three sugared mice have escaped to the counter's edge.
B till = A brass till with a bell handle and a ladder on a rail stand behind.
L window through jars = Sun through the side window shines through the jars and throws coloured spots on the counter.
L window through jars by day = Sun through the side window shines through the jars and throws coloured spots on the counter. +morning,afternoon,day,noon
V child's view = View from just below the counter's edge, 35 mm, pinks, amber and green

place-toy-shop | place | toy shop, toy store, doll hospital, toymaker's workshop, toymaker, toymaker workshop | @ any
D shelves = Shelves hold bears in rows, tin robots, puppets by their strings and [a big ship in its rigging/a doll's house with its front open].
D train = A small train runs on a track all round the room at the height of the lamps.
N workbench = Under a lens lie a glass eye, a paint pot and an arm waiting for its shoulder. +maker,workshop,hospital,toymaker
N floor horse = A rocking horse with a real mane stands on the floor, still rocking slightly. -maker,workshop,hospital,toymaker
B window = In the window's back a castle of boxes and cotton snow hides the street.
L warm shop = Small warm lamps in every compartment make the shelves glow like an advent calendar.
L warm shop by day = Small warm lamps in every compartment make the shelves glow like an advent calendar. +morning,afternoon,day,noon,evening,night,dusk,rain,snow,winter
V child height = View at child height, 28 mm, reds, blues and brass

place-pharmacy | place | pharmacy, apothecary, chemist's shop, drugstore, herbalist, chemist shop | @ any
D drawers = A wall of small drawers with china knobs and [gilt labels/handwritten cards] rises behind the counter.
D jars = Porcelain jars stand in line over it, and a brass balance waits with one pan down.
N mortar = A mortar with a green smear and a sprig of sage is at the edge.
B window bottles = Two tall bottles of red and green water stand in the window.
L through colour = Sun comes through the coloured bottles and stains the counter.
L through colour by day = Sun comes through the coloured bottles and stains the counter. +morning,afternoon,day,noon
V frontal = Frontal view, symmetrical, 40 mm, mahogany and white china

place-antique-shop | place | antique shop, junk shop, curiosity shop, thrift store, charity shop, second-hand shop, pawn shop, vintage shop, flea market stall | @ any
D heap = Chairs hang from the ceiling, clocks stand on wardrobes, and a narrow way leads between [a stuffed pike and a gramophone/a barometer and a diving helmet].
D table = A table is covered with cutlery in bundles, cameras, beads and chipped saints.
N tickets = Each thing has a small ticket on a thread, some prices changed twice.
B mirrors = Old mirrors at the back show the shop again, browner.
L door light = Daylight comes in only at the door and picks gilt, glass and brass out of the dark.
L door light by day = Daylight comes in only at the door and picks gilt, glass and brass out of the dark. +morning,afternoon,day,noon
V cluttered depth = View down the gap at head height, 35 mm, brown with glints

place-tattoo | place | tattoo parlour, tattoo shop, tattoo studio, tattoo parlor | @ any
D chair = A black padded chair is tilted back beside a steel trolley with inks in thimble cups.
D flash = The walls are full of drawings: swallows, daggers, roses, [tigers/ships], edge to edge in black frames.
N glove box = A box of gloves, paper towels with red and black spots and a lamp with a lens stand ready.
B window sign = A red sign in the window reads backwards from here.
L ring lamp = A round cold lamp lights the chair hard, and the red sign warms the far wall.
L ring lamp by day = A round cold lamp lights the chair hard, and the red sign warms the far wall. +morning,afternoon,day,noon,evening,night,dusk,rain,snow,winter
V from the door = View from the door, 28 mm, black, red and paper white

place-pet-shop | place | pet shop, pet store, aquarium shop, vet, veterinary practice, animal shelter | @ any
D tanks = Lit tanks in two rows hold gravel, weed and small bright fish. -vet,veterinary,shelter
D table = A steel table stands in the middle with a rubber mat, a scale and [a cone collar/a clipboard] on it. +vet,veterinary
D runs = Wire runs with blankets and bowls stand along a painted corridor, a lead on each hook. +shelter
N sacks = Sacks of feed with rolled tops and a scoop stand below, sawdust round them.
B cages = Cages and baskets hang behind, straw sticking through. -vet,veterinary,shelter
L tank light = Blue-green light from the tanks moves on the shelves. -vet,veterinary,shelter
L clean light = Clean ceiling light lies on steel and tiles. +vet,veterinary,shelter
V level = View at counter height, 35 mm, fresh clear colours

place-factory | place | factory, factory floor, assembly line, production line, industrial hall, plant floor, mill hall | @ any
D hall = A hall of iron trusses shelters two lines of machines, belts running up to a shaft under the roof. -robot,car,modern,chocolate,toy
D belt = A steel belt carries the same part a hundred times, each at the same angle, into [a hood with a red lamp/a curtain of rubber strips].
D arms = Orange robot arms bend over it from both sides, one throwing a fan of sparks. +robot,car,modern
N glove = An oily glove and a pencil lie on a control box with a red mushroom button.
B gate = At the far end a sliding gate shows a yard, rails and a chimney.
L sawtooth = North light from the sawtooth roof falls in slanting sheets through haze.
L lamps = Rows of bell lamps burn under the trusses, haze turning round each. +night
L sawtooth by day = North light from the sawtooth roof falls in slanting sheets through haze. +morning,afternoon,day
V long hall = Long central view from a gantry, 24 mm, steel grey and safety yellow

place-foundry | place | foundry, steelworks, steel mill, ironworks, blast furnace | @ any
D pour = A ladle tips, and white metal runs down a channel into a row of moulds, sparks leaping at the lip.
D crane = A crane hook as big as a car hangs over it on black chains.
N tools = Long hooked bars lean by a shield, their ends burnt blue.
B sheds = Girders and smoke go back to a gap of pale sky.
L metal light = The metal is too bright to look at and lights girders, dust and floor from below in orange.
L metal light by day = The metal is too bright to look at and lights girders, dust and floor from below in orange. +morning,afternoon,day,noon,evening,night,dusk,rain,snow,winter
V from safe side = View from a gallery, 50 mm, black and white-hot orange

place-train-compartment | place | train compartment, train carriage, railway carriage, in the train, on the train, train car, sleeper train, dining car, train seat, train window, night train | @ any
D seats = Two facing seats in worn green plush have a folding table between, with [a paper cup and a ticket/an orange and its peel] on it.
D window = The window is wide, with a leather strap, and poles and hedges stream past in streaks.
N rack = A net rack above holds a suitcase with labels and a rolled umbrella.
B corridor = Past the sliding glass door the corridor bends with the curve of the line.
L moving light = Sun flickers between passing trees and crosses the seats in quick bars.
L blue lamp = A small lamp glows over the seat, and the window gives back the compartment with station lights running through. +night
L rain streaks = Drops run sideways along the pane over a grey wet land. +rain
L moving light by day = Sun flickers between passing trees and crosses the seats in quick bars. +morning,afternoon,day,noon
V from opposite seat = View from the opposite seat, 35 mm, greens and brown

place-metro | place | subway, metro, underground, tube train, subway car, subway train, metro station, subway station, underground station, tube station | @ any
D platform = A tiled tube of a platform curves off, its yellow edge line worn, and a train's two lamps show in the tunnel. -car,carriage,train
D car = Steel poles and hanging straps repeat down a car with hard seats along both sides. +car,carriage,train
N bench = A bench bears a folded newspaper and [a single glove/a paper cup with a straw].
B poster wall = Across the track the wall carries torn posters between cables. -car,carriage,train
B end door = Through the end window the next car swings a little out of line. +car,carriage,train
L underground light = White tubes light the tiles and steel coldly; past the platform's end it is black.
L underground light by day = White tubes light the tiles and steel coldly; past the platform's end it is black. +morning,afternoon,day,noon,evening,night,dusk,rain,snow,winter
V one-point = One-point view at seated height, 24 mm, white, steel and one line colour

place-bus-inside | place | in the bus, on the bus, inside a bus, bus seat, night bus, school bus inside, top deck, upper deck, back of the bus | @ any
D seats = Seats in loud patterned cloth, flattened and shiny, go back in pairs to a raised row.
D pole = A yellow pole with a red button stands by the door, and the window beside it is [scratched with names/fogged with a face drawn in it].
N ticket = Tickets and a bottle roll in the groove of the floor.
B street = The street slides by, cut up by reflections of lamps.
L moving day = Daylight slips over the seat backs as corners are turned.
L night deck = Bluish lamps light the deck, and shop signs outside draw coloured lines along wet windows. +night,rain
L moving day by day = Daylight slips over the seat backs as corners are turned. +morning,afternoon,day,noon
V from the rear = View from the rear row forward, 28 mm, worn blues and yellow

place-plane-cabin | place | airplane cabin, plane cabin, in a plane, on a plane, window seat of a plane, airplane seat, aircraft cabin, airplane window, plane window | @ any
D seat row = Two rows of blue seats and rounded windows, one blind half down, a [blanket in its plastic/paper cup on the small table].
D wing = In the window the wing stretches out with its tip turned up, over a floor of cloud.
N pocket = A safety card with a bitten corner sticks out of the seat pocket.
B aisle = Down the aisle a curtain is half drawn before the galley light.
L cloud light = Hard white light from above the clouds falls in through the oval panes onto the seat backs.
L night cabin = The cabin is dimmed to violet, one reading lamp on, and the wing light blinks red. +night
L cloud light by day = Hard white light from above the clouds falls in through the oval panes onto the seat backs. +morning,afternoon,day,noon
V from the aisle = View from the aisle seat to the window, 35 mm, pale greys and blue

place-cockpit | place | cockpit, flight deck, bridge of a ship, wheelhouse, driver's cab, driver cab | @ any
D panels = Dials, switches and two screens fill everything below the windscreen, with a worn lever in the middle. -ship,boat
D wheel = A spoked wheel stands before a row of slanting windows, with compass and brass telegraph at its side. +ship,boat,wheelhouse
N mug = A mug is wedged by a chart folded to the wrong square.
B ahead = Ahead, past the wipers, lies nothing but [open sky/banked cloud]. -ship,boat,wheelhouse
B bow = Ahead the bow rises over grey swells. +ship,boat,wheelhouse
L front light = Light comes from the windscreen only, and the near panels are shapes with glints.
L dials = Green dials light the edge of every lever, the glass ahead black. +night
L front light by day = Light comes from the windscreen only, and the near panels are shapes with glints. +morning,afternoon,day,noon
V between seats = View forward from between the seats, 24 mm, dark with clear small lights

place-boat-cabin | place | ship's cabin, ship cabin, boat cabin, inside a houseboat, inside an houseboat, inside the houseboat, inside houseboat, in a houseboat, in an houseboat, in the houseboat, in houseboat, narrowboat cabin, captain's cabin, captain cabin, below deck, yacht cabin, houseboat inside | @ any
D bunk = A narrow bunk with a drawer under it follows the curve of the hull, a wool blanket tucked in hard. -captain
D chart table = A table under the stern windows is covered by charts held down with [a pistol and a skull/a sextant and dividers]. +captain,pirate
D galley = A two-ring stove swings in its rail beside hooks of enamel mugs, all leaning the same way.
N wet gear = Oilskins drip in a locker, and a rope end lies half spliced.
B porthole = The round porthole is cut in two by the line of the water.
L water shimmer = Light comes off the water outside and wobbles over the white planks overhead.
L brass lamp = A brass lamp swings on gimbals and swings all the shadows with it. +night,storm
L water shimmer by day = Light comes off the water outside and wobbles over the white planks overhead. +noon,day,afternoon
V cramped = Cramped view from the steps, 24 mm, varnish brown, white and brass

place-campervan | place | in a campervan, in an campervan, in the campervan, in campervan, inside a campervan, inside an campervan, inside the campervan, inside campervan, campervan interior, inside a camper van, inside an camper van, inside the camper van, inside camper van, in a camper van, in an camper van, in the camper van, in camper van, van life, in a caravan, in an caravan, in the caravan, in caravan, inside a caravan, inside an caravan, inside the caravan, inside caravan, caravan interior, motorhome interior, in a motorhome, in an motorhome, in the motorhome, in motorhome, caravan inside | @ any
D bed and doors = The rear doors are open from a bed with a crochet blanket to whatever lies outside.
D cupboards = Small cupboards with round catches, a folding sink and [a kettle on one flame/mugs on hooks] line the side.
N bulbs = A string of little bulbs and a postcard hang along the roof edge, sandals on the step.
B view out = Through the doors lie dune grass and a strip of sea. -mountain,forest,desert,snow
B trees = Through the doors stand mountains above a wood. +mountain,forest,snow
L doors bright = The outdoor light floods the quilt and fades towards the driving seat.
L bulbs at night = The bulbs light the pine boards honey yellow, and outside it is dark blue. +night,dusk
L doors bright by day = The outdoor light floods the quilt and fades towards the driving seat. +morning,afternoon,day,noon
V from inside out = View from the front seat out through the back, 24 mm, warm wood, open air

place-lift | place | lift, elevator | @ any
D cage = The doors stand open on a box of brushed steel with a handrail and its own dim double in the mirror. -old,vintage,hotel
D old cage = A lattice gate folds back from a panelled cage with a velvet bench and a brass lever. +old,vintage,hotel
D buttons = A column of round buttons has one lit, the [lowest rubbed blank/number four cracked].
N mat = A worn mat with a weekday woven in it lies crooked on the floor.
L downlight = One lamp in the ceiling lights crowns and shoulders and leaves the corners dim.
L downlight by day = One lamp in the ceiling lights crowns and shoulders and leaves the corners dim. +morning,afternoon,day,noon,evening,night,dusk,rain,snow,winter
V frontal upright = Frontal upright view from the landing, 35 mm, steel and ochre

place-corridor | place | corridor, school corridor, school hallway, hotel corridor, hotel hallway, long hallway, passageway, endless corridor | @ any
D school = Grey lockers and rows of coat hooks with one forgotten jacket line a shining lino floor to a fire door. +school
D doors = Numbered doors repeat on both sides of a carpet with a hexagon pattern, getting smaller to a single point. -school
D bag = A gym bag with a shoe half out lies under the hooks, paper fish taped along the wall above. +school
D tray = A tray with a silver lid and [a rose in a glass/one bitten toast] stands before the third door. -school
N ajar = One door is open a hand's width, and a strip of brighter light lies across the floor.
B end = At the very end hangs a green exit lamp over a plain door.
L school ceiling tubes = Ceiling tubes shine in a white line along the lino. +school
L wall lamps = Shell-shaped wall lamps throw fans up the paper at even steps. -school
L wall lamps by day = Shell-shaped wall lamps throw fans up the paper at even steps. +morning,afternoon,day,noon,evening,night,dusk,rain,snow,winter -school
V exact centre = Exactly centred view at child height, 20 mm, deep perspective

place-hotel-room | place | hotel room, motel room, hostel dorm, hotel suite | @ any
D bed = A wide bed is made tight, one corner sat on, an open suitcase on the rack beside it. -lobby,hostel
D desk = A reception desk with pigeonholes of keys faces armchairs and a palm in brass. +lobby
D bunks = Iron bunks with numbered tags stand close, each with a rucksack on it. +hostel
N telephone = A cream telephone, a card and [two wrapped mints/a Bible with a ribbon] lie under the lamp.
B curtains = Heavy curtains part on a thin strip of town.
L strip of day = The strip of day between the curtains cuts the bed in two.
L sign = A sign outside turns the curtains red and off and red again. +night
L strip of day by day = The strip of day between the curtains cuts the bed in two. +morning,afternoon,day,noon
V from the door = View from the door, 28 mm, beige and old rose

place-prison-cell | place | prison, prison cell, jail, jail cell, dungeon, cell block | @ any
D bars = Bars of round iron, paint worn to metal at hand height, stand before a cot and a steel basin. -dungeon
D rings = Iron rings hang in a wall of wet stone over straw, a pitcher and a bone-thin blanket. +dungeon
D tally = Strokes in bundles of five are scratched over the cot, [the last bundle unfinished/row under row].
N tin cup = A tin cup and a spoon stand in the exact middle of a shelf.
B slit = A slit of a window is set above reach, a hand wide.
L slit light = The slit lets in one narrow bright bar that reaches the floor and bends up the wall.
L passage lamp = Lamp light from the passage draws the bars long across the cot. +night
L slit light by day = The slit lets in one narrow bright bar that reaches the floor and bends up the wall. +morning,afternoon,day,noon
V frontal = Frontal view, 35 mm, greys and rust

place-spaceship-inside | place | spaceship interior, inside a spaceship, spaceship inside, space station inside, spaceship corridor, starship bridge, spaceship bridge, spaceship cabin, on a spaceship, in a spaceship, space station interior, in a space station | @ any
D hatchway = An eight-sided passage of white padded panels leads through three open hatches, handles in orange along the floor and the ceiling.
D port = A thick round port in the side shows the blue curve of a world and [a fold of the solar wings/the bright edge of an arm].
N floating = A pen, a sock and a ball of water hang in mid-air, turned slightly differently each.
B racks = Racks of labelled bags, cables and a row of strapped sleeping sacks go back into the dim.
L panel light = Flat light from strips, a shade blue, meets the moving white of the port.
L panel light by day = Flat light from strips, a shade blue, meets the moving white of the port. +morning,afternoon,day,noon,evening,night,dusk,rain,snow,winter
V weightless axis = Centred view down the axis, 18 mm, whites with orange and cobalt

place-garage-works | place | car workshop, repair garage, mechanic's garage, auto shop, car repair shop, auto repair, bike workshop, bicycle workshop, bike shop, mechanic garage | @ any
D lift = A car stands raised on a two-post lift, its wheels hanging and a lead lamp hooked below. -bike,bicycle
D stand = A bicycle without its front wheel is clamped in a stand at chest height, chain dripping. +bike,bicycle
D chest = A red chest has every drawer out by a little more than the one above, [sockets in order/rags hanging from the lowest].
N tray = A tray of used bolts, a mug with a thumbprint and hand soap in a tin are on top.
B wall = Tyres and belts hang on the wall round an old calendar. -bike,bicycle
B rims = Rims hang on hooks like a row of moons, frames below. +bike,bicycle
L bay door = The bay door is up, and daylight comes in flat over oil-dark concrete.
L tubes = Tubes under the roof are mirrored in the oil, and the street outside is black. +night
L bay door by day = The bay door is up, and daylight comes in flat over oil-dark concrete. +morning,afternoon,day,noon
V low bay = Low view from the bay door, 28 mm, red, grey and black
`;
