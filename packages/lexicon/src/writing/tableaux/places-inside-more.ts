/** Further rooms: of leisure, law, craft, care, travel and hiding. The form: `tableaux.ts`. */
export const PLACES_INSIDE_MORE_TABLEAUX = `
place-record-shop | place | record shop, record store, vinyl shop, music shop, music store, guitar shop, instrument shop, piano shop | @ any
D bins = Wooden bins of records stand in rows, hand-cut dividers sticking up, one sleeve drawn halfway out. -guitar,instrument,piano
D wall = Guitars hang by their necks from floor to ceiling, sunburst beside seafoam, a drum kit stacked in the window. +guitar,instrument
D pianos = Lids up at all angles, uprights and one concert grand stand so close that the stools are on top of them. +piano
D listening = At the end is a turntable with [headphones on a curly cord/a cat's hair on its lid], its arm on the rest.
N stickers = The counter is a crust of stickers, a jar of plectrums on it.
B posters = Gig posters overlap up the stairs.
L window = Street light comes as far as the first two bins, lamps with green shades after that.
L neon = A pink note in neon hangs in the window, its colour on every edge. +night
L window by day = Street light comes as far as the first two bins, lamps with green shades after that. +morning,afternoon,day,noon
V bin height = View over the bins, 35 mm, worn colours

place-ice-cream | place | ice cream parlour, ice cream parlor, ice cream shop, gelateria, milk bar, soda fountain, frozen yogurt shop | @ any
D tubs = Under curved glass lie tubs in twelve colours, each heaped in a wave with a scoop stuck in.
D counter = A counter of pale green tiles has a tower of cones, [a jar of cherries/a brass tap with a porcelain handle].
N spoons = Tiny coloured spoons stand in a glass, a pink drip runs down the outside of the case.
B stools = Wire stools stand before a mirror with the flavours in white paint.
L bright = Clear light from the open front makes the colours candy-clean.
L night = Round lamps in milk glass, moths outside at the pane. +night,evening
L bright by day = Clear light from the open front makes the colours candy-clean. +morning,afternoon,day,noon
V over glass = View over the case at eye level, 50 mm, pistachio, pink and cream

place-cheese-shop | place | cheese shop, deli, delicatessen, cheese counter, wine shop, wine merchant, spice shop, tea shop, olive stall, fromagerie | @ any
D wheels = Cheeses like millstones stand on straw, cut faces yellow, blue-veined and ash-grey, wires with wooden grips beside. -wine,spice,tea
D bottles = Bottles lie in a honeycomb of boxes up to the vault, a ladder on a rail. +wine
D sacks = Open sacks and drawers hold red, rust, yellow and green powders, cinnamon tied like firewood. +spice
D caddies = Black tin caddies with gold numbers stand in ranks behind a brass scale. +tea
D slicer = A red [hand-cranked slicer/bell jar of samples] is on the marble, paper hung on a string beside.
N sticks = Toothpicks and a slate with half-rubbed prices stand at the edge.
B hams = Hams, peppers and strings hang from a beam. -wine,tea
L warm = Warm lamps low over the marble, the rest brown.
L warm by day = Warm lamps low over the marble, the rest brown. +morning,afternoon,day,noon,evening,night,dusk,rain,snow,winter
V counter = View over the counter, 50 mm, ochres

place-jeweller | place | jeweller, jewelry store, jewellery shop, jewelry shop, goldsmith, goldsmith's workshop, optician, perfume shop, perfumery, hat shop, milliner, goldsmith workshop | @ any
D cases = Under glass on grey velvet lie rings in slots, a necklace on a throat of velvet, prices turned face down. -optician,perfume,hat,goldsmith,milliner
D bench = A half-moon is cut in the bench with a leather skin slung below to catch filings, a ring in the clamp. +goldsmith
D frames = Spectacles stand in rows on lit shelves, a letter chart at the end. +optician
D flasks = Flasks stand in steps, amber, rose and clear, each with a thin neck. +perfume
D hats = Hats sit on wooden heads: felt, straw, one with a [pheasant feather/net and cherries]. +hat,milliner
N mirror = An oval mirror on a foot is tipped to the ceiling, a loupe beside it.
B door = A door with a brass grille and two locks leads to the street.
L spots = Small hard lamps make points of light on metal and glass.
L spots by day = Small hard lamps make points of light on metal and glass. +morning,afternoon,day,noon,evening,night,dusk,rain,snow,winter
V low = View at the height of the glass, 85 mm, greys with sparks

place-hardware-store | place | hardware store, ironmonger, diy store, paint shop, fabric shop, haberdashery, button shop, wool shop, yarn shop, stationery shop, art supply shop | @ any
D drawers = Hundreds of small drawers carry one sample each on the front: hinges, hooks, screws, knobs. -fabric,haberdashery,button,wool,yarn,stationery,art
D skeins = Pigeonholes to the ceiling are stuffed with skeins in order of colour, needles like organ pipes in a jar. +wool,yarn
D ribbons = Ribbons on rods, bolts of cloth and tubes of buttons cover every wall. +fabric,haberdashery,button
D paper = Pencils by shade, sheets in shallow drawers and a pad [covered with scribbled trial strokes/with one blot] fill the counter. +stationery,art
D hanging = Buckets, watering cans and coils of rope hang overhead. -fabric,haberdashery,button,wool,yarn,stationery,art
N measure = A brass rule is let into the counter's edge, worn bright.
B ladder = A ladder on wheels stands in the aisle.
L lamps = Enamel lamps in a row light the counter, shelves dimmer upward.
L lamps by day = Enamel lamps in a row light the counter, shelves dimmer upward. +morning,afternoon,day,noon,evening,night,dusk,rain,snow,winter
V aisle = View down the counter, 35 mm, every small thing sharp

place-clothes-shop | place | boutique, clothes shop, clothing store, fashion store, vintage clothing, bridal shop, shoe shop, shoe store, clothing shop, fashion boutique, clothes store | @ any
D rail = On a brass rail hang coats, silk and one green velvet jacket, hangers all the same way but one. -shoe,bridal
D gowns = White gowns stand on dummies like a row of bells, a train spread over the carpet. +bridal
D boxes = Shoe boxes climb the wall, a single heel on each [lid/step], a slanted stool with a mirror below. +shoe
D mirror = A three-part mirror shows the room thrice, a curtain half drawn beside it.
N pins = A pin cushion and a tape lie on a chair over a scarf that has slid.
B window = Dummies' backs stand against the street. -closet,wardrobe
L soft = Soft lamps at the mirror, warm on cloth.
L soft by day = Soft lamps at the mirror, warm on cloth. +morning,afternoon,day,noon,evening,night,dusk,rain,snow,winter
V mirror view = View towards the mirror, 40 mm, muted cloth colours

place-arcade-games | place | arcade, game arcade, video arcade, arcade machines, gaming room, gaming setup, gamer room, pinball hall, casino, slot machines, poker room | @ any
D light tubes = Tubes of light in violet and blue run along the ceiling and behind the desk, and the wall glows in two colours. +neon,rgb,lights,led
D cabinets = Cabinets with glowing screens stand in two rows on a carpet of planets, joysticks with red balls worn pale. -casino,slot,poker,gaming,gamer
D setup = Three screens curve round a desk with a keyboard lit in rainbow order and a high-backed chair like a car seat. +gaming,gamer
D tables = Green tables under low lamps carry chips in towers, a wheel shining like a bowl. +casino,slot,poker
N headset on its stand = A headset hangs on its stand beside a controller and a tall can. +gaming,gamer
N token = A paper cup of tokens and a [half-chewed straw/sticky ring] stand on the nearest edge. -gaming,gamer
B far = Behind blink signs in pink, violet and blue. -gaming,gamer
B shelf = Behind, figures stand along a shelf over a strip of violet light. +gaming,gamer
L screens = Screens give the light: cyan from one side, magenta from the other, and the corners stay dark.
L screens by day = Screens give the light: cyan from one side, magenta from the other. +morning,afternoon,day,noon
V low = Low view along the row, 28 mm, black with neon colours

place-bowling | place | bowling alley, bowling, pool hall, billiard hall, snooker hall, pool table, billiard room | @ any
D lanes = Six varnished lanes run to white pins in their lit boxes, gutters dark between. -pool,billiard,snooker
D table = A green table lies under a fringed lamp, the balls just broken, the white still spinning by the cushion. +pool,billiard,snooker
D return = At the ball return lie marbled balls in red, blue and [swirled green/black], thumb holes up. -pool,billiard,snooker
N shoes = Two-coloured shoes with numbers on the heel stand under a bench. -pool,billiard,snooker
N chalk = Blue chalk and a half pint stand on the rail, cues in a rack. +pool,billiard,snooker
B sign = A star sign in neon stands over the end wall.
L pins = The pins' boxes are the brightest, shine lying down the lanes. -pool,billiard,snooker
L lamp = Only the cloth is lit, all else brown. +pool,billiard,snooker
V low lane = Low view down the length, 24 mm

place-nightclub | place | nightclub, night club, dance floor, disco, club, karaoke bar, rave, jazz club, ballroom dance hall, dance hall | @ any
D floor = A floor of lit squares changes from red to blue under a mirror ball, its spots sliding over every wall. -jazz,karaoke,rave
D stand = On a stage no bigger than a bed stand a double bass on its side, a piano and one microphone. +jazz
D karaoke = A small screen with words stands by a sofa of red buttons, two microphones in foam. +karaoke
D beams = Green beams fan through smoke from a tower of black boxes. +rave
N glass = A glass with a straw stands forgotten on a speaker, [a shoe/a feather boa] beside it.
B booth = At the back is a booth with padded doors.
L coloured = Coloured light from above, faces of things half pink and half blue.
L blue spot = A single bluish spot in smoke, table lamps like embers. +jazz
L coloured by day = Coloured light from above, faces of things half pink and half blue. +morning,afternoon,day,noon
V floor height = Low view, 28 mm, black with saturated light

place-canteen | place | canteen, cafeteria, school canteen, mess hall, food court, soup kitchen, school cafeteria, refectory, fast food restaurant, burger restaurant, pizzeria, fish and chip shop, chip shop | @ any
D burger = Red padded booths stand under a lit board of pictures, a counter of steel with paper cups in towers. +burger
D tables = Long tables with stools fixed to them stand in rows, trays stacked at the end, one left with peas. -pizzeria,chip,burger
D oven = A tiled dome with a flame licking inside stands behind a marble top white with flour. +pizzeria
D fryer = Steel fryers and a lit cabinet of battered fish stand behind a counter with vinegar and salt. +chip
D hatch = At the hatch ladles hang over steaming steel tubs, [plates sliding on a rail/a queue line worn in the lino]. -pizzeria,chip,burger
N tray = A paper cup with a lid, bent fries and a salt sachet are on a brown tray. +burger,chip
N spill = A milk carton lies on its side in a white puddle. -pizzeria,chip,burger
B windows = A strip of high windows and a clock fill the far wall.
L tubes = Even tube light, steel shining, no shadow.
L tubes by day = Even tube light, steel shining, no shadow. +morning,afternoon,day,noon,evening,night,dusk,rain,snow,winter
V wide = Wide view, 24 mm, cream, steel and one red

place-restaurant-kitchen | place | restaurant kitchen, professional kitchen, hotel kitchen, commercial kitchen, castle kitchen, palace kitchen | @ any
D line = Steel tops run the length of a hot line, six blue flames, pans hung by size, order slips on a rail. -castle,palace
D hearth = A hearth wide enough for an ox has spits with weights and chains, copper to the beams. +castle,palace
D pass = On the pass three plates wait under lamps, [a thumb-wiped rim/a sprig being straightened].
N board = A board holds chopped shallots, a knife laid true along its edge, a folded cloth.
B steam = At the back steam stands about a dishwasher hatch. -castle,palace
B yard door = A low door shows a yard with a well. +castle,palace
L hood = Hard light from the hood, flames blue beneath. -castle,palace
L fire = Firelight on copper, the vault smoked black. +castle,palace
V pass view = View across the pass, 35 mm, steel and one warm lamp

place-post-office | place | post office, bank hall, bank counter, bank vault, town hall office, ticket office, ticket counter, booking hall | @ any
D counters = Brass grilles over a marble counter, each with a round hole and a lamp, a pen on a chain. -vault
D vault = A round steel door as thick as a mattress stands open on walls of numbered boxes, one drawn out. +vault
D parcels = Behind lie parcels in string, [a pair of scales with brass weights/stamps in a carousel]. -vault
N blot = A blotter, a wet sponge in glass and a torn form are on the sloping desk. -vault
N gloves = White gloves and a key with a tag lie on a table. +vault
B clock = A big clock over the door has Roman figures.
L globes = Globes on chains give milk-white light, reflected in marble.
L globes by day = Globes on chains give milk-white light, reflected in marble. +morning,afternoon,day,noon
V frontal = Frontal view, 28 mm, brass, green and stone

place-courtroom | place | courtroom, court room, court of law, parliament, council chamber, senate, interrogation room, police station, police office, jury room | @ any
D bench = A high oak bench with a carved shield faces two tables, an empty box with a rail to one side. -interrogation,police,parliament,senate,council
D tiers = Curved rows of green leather rise about a speaker's desk, papers and microphones at each place. +parliament,senate,council
D table = A steel table with a ring in its top and two chairs stands before a dark mirror. +interrogation
D desks = Desks back to back are loaded with files and typewriters, a cork board of photographs joined by red thread. +police
N glass = A jug of water and one glass stand on a saucer.
B door = Behind is a door with a [padded panel/small wired window].
L high = Light from high windows, wood deep brown. -interrogation
L one lamp = One lamp hangs over the table, cone hard-edged. +interrogation
V low = Low level view, 28 mm, sober

place-fire-station | place | fire station, firehouse, ambulance inside, inside an ambulance, bus depot, tram depot, engine shed, train depot, roundhouse | @ any
D engine = A red engine stands with its lockers up, hoses rolled like snails, a brass bell on its nose. -ambulance,bus,tram,train,shed,round
D racks = Boots stand with the trousers already rolled down over them, helmets on hooks above. -ambulance,bus,tram,train,shed,round
D stretcher = A stretcher with orange straps stands between drawers of sealed packs and a hissing bottle. +ambulance
D noses = Vehicles stand nose to nose over pits, [wires/brushes] above, one with its lamps on. +bus,tram,train,shed,round
N pole = A worn steel pole comes down through a hole with a brass ring. -ambulance,bus,tram,train,shed,round
B doors = Tall folding doors let in a strip of yard. -ambulance
L doors light = Light from the doors shines in red paint and wet concrete.
L blue = A blue lamp turns and wipes over the walls. +night
L doors light by day = Light from the doors shines in red paint and wet concrete. +morning,afternoon,day,noon
V low = Low wide view, 24 mm, red and chrome

place-print-shop | place | print shop, printing press, printing workshop, letterpress, newspaper office, newsroom, bookbinder, bookbindery, typesetter, screen printing | @ any
D press = A black press with a gilded eagle stands over a bed of type, a damp sheet half peeled off. -newsroom,newspaper,binder
D desks = Desks overflow with paper and screens, clocks of five cities over a wall of front pages. +newsroom,newspaper
D frames = Books hang by threads in sewing frames, presses with wooden screws squeeze white blocks. +binder
D cases = Slanted cases hold type in [a hundred small compartments/wood letters as big as loaves]. -newsroom,newspaper,binder
N ink = An ink slab with a roller shines black as tar. -newsroom,newspaper
N mug = A mug stands on a stack of proofs with its ring on three of them. +newsroom,newspaper
B line = Printed sheets dry on lines behind.
L north = Side light from tall panes, shine on ink and metal.
L lamp = Low lamps with tin shades, all else dark. +night
L north by day = Side light from tall panes, shine on ink and metal. +morning,afternoon,day,noon,evening,dusk,rain,snow,winter
V bench = View at bench height, 40 mm, black, cream and red

place-weaving | place | weaving workshop, weaver's workshop, loom, carpet workshop, dye works, dyer, tannery, textile workshop, spinning room, silk workshop, weaver workshop | @ any
D loom = A loom of dark beams fills the room, white warp stretched like rain, two hands' width of pattern done. -dye,dyer,tannery
D vats = Vats sunk in stone hold indigo, madder and saffron, hanks hung dripping on poles above. +dye,dyer
D pits = Round pits in white, rust and yellow lie side by side like a paint box, hides over their rims. +tannery
D shuttle = A shuttle lies on the cloth with [red thread to its eye/its thread slack].
N cones = Cones of yarn stand by shade in a crate, fluff over the boards. -dye,dyer,tannery
B window = A long window of small panes gives on roofs. -dye,dyer,tannery
L side = Side light shows every thread as a line.
L side by day = Side light shows every thread as a line. +morning,afternoon,day,noon
V frame = View through the threads, 50 mm

place-luthier | place | luthier, violin maker, violin workshop, guitar maker, instrument maker, organ builder, piano workshop, clock tower inside, inside a clock, bell tower, belfry | @ any
D violins = Violins without varnish hang on a wire like pale birds, one open on the bench with its bass bar glued in clamps. -clock,bell,belfry,organ
D clockwork = Wheels as tall as a door turn slowly behind a white glass dial read from the back, a pendulum stirring the dust. +clock
D bells = Three bells hang in a frame of oak, green with age, ropes going down through holes. +bell,belfry
D pipes = Pipes stand in order from a pencil to a trunk, a rack of mouths being cut. +organ
N shavings = Curls of maple and [a glue pot on a hot plate/calipers] lie by. -clock,bell,belfry
N feathers = Feathers and a pigeon's egg lie on the beam. +clock,bell,belfry
B panes = Behind is a window on roofs and a church.
L side = Low side light on curved surfaces.
L dial = The dial glows like a moon and throws its figures on the floor. +clock
L side by day = Low side light on curved surfaces. +morning,afternoon,day
V near = View near at hand, 50 mm, honey browns

place-glass-works | place | glassworks, glassblower, glass blowing workshop, brewery, distillery, winery, wine press, cheese cellar, cheese cave, dairy, chocolate factory, sugar factory, candy factory | @ any
D furnace = Furnace mouths glow white in a dark shed, pipes leaning with orange lumps that sag. +glass,glassworks,glassblower
D kettles = Copper kettles with swan necks stand on a tiled floor, a hatch steaming, gauges at the level of the eyes. +brewery,distillery
D barrels = Barrels lie three high with chalked marks, a press with a wooden screw and stained hoops before them. +winery,wine
D wheels = Wheels of cheese stand on planks into the dark, each with a date pressed in its rind. +cheese,dairy
D belts = Under pipes of brown gloss belts carry [shells/small squares] through a curtain that coats them, gold paper waiting in rolls. +chocolate,sugar,candy
N boots = White boots and a long ladle lean by a drain.
B wall = A brick vault goes back to a round window.
L glow = Lamps and warm metal give the light, steam takes it.
L glow by day = Lamps and warm metal give the light, steam takes it. +morning,afternoon,day,noon,evening,night,dusk,rain,snow,winter
V aisle = View along the row, 28 mm, copper, brown and white

place-stable-inside | place | inside a barn, inside an barn, inside the barn, inside barn, barn interior, stable interior, horse stable, cowshed inside, chicken coop, hen house, hayloft, milking parlour, pigsty, sheepfold, in a stable, in an stable, in the stable, in stable, in a barn, in an barn, in the barn, in barn | @ any
D boxes = Half doors stand along a cobbled aisle with a drain, halters on hooks, straw pushed under. -chicken,hen,hayloft,loft,milking,pig
D loft = Hay is heaped to the rafters, a ladder's two ends in the trap, a fork standing in it. +hayloft,loft
D perches = Ladders of perches and nest boxes full of straw stand along the boards, an egg in the third. +chicken,hen
D trough = Troughs and chains go down both sides, a bucket of warm milk with a skin at the end. +milking,pig
N barrow = A barrow and a broom with worn twigs stand at the post, [a cat's saucer/swallow droppings] under a beam.
N nest = Swallows' nests of mud cling to the beam.
B door = Through the door is a bright yard with a pump.
L boards = Sun comes between boards in blades full of chaff.
L lantern = A lantern on a nail, brown shade, eyes shining. +night
L boards by day = Sun comes between boards in blades full of chaff. +morning,afternoon,day,noon
V aisle = View up the aisle, 28 mm, straw and brown

place-observatory | place | observatory, planetarium, telescope dome, star dome, astronomy tower, astronomer's study, astronomer study | @ any
D telescope = A brass and steel telescope as long as a boat points through the open slit of a dome, a ladder chair on rails below.
D projector = A black two-headed projector stands amid tipped seats under a dome of stars. +planetarium
D charts = On the desk lie star charts, [a red torch/an orrery with ivory planets] and cold coffee.
N gears = A toothed ring runs right round the wall, oil shining on it.
B slit = In the slit stands a strip of sky.
L red = A dim red lamp lights rails and hand wheels, the slit full of stars.
L day = Day comes through the slit in one bar that crosses the floor. +day,noon,morning
L red by day = A dim red lamp lights rails and hand wheels, the slit full of stars. +afternoon,evening,night,dusk,rain,snow,winter
V floor = Upward view from the floor, 20 mm, brass, red and blue-black

place-operating-theatre | place | operating theatre, operating room, surgery room, dentist chair, dentist's office, dental office, x-ray room, examination room, doctor's office, mri room, morgue, delivery room, dentist office, doctor office | @ any
D table = A narrow table under a cluster lamp is draped in green, trays of steel in order beside. -dentist,dental,xray,mri,doctor,examination,morgue
D chair = A mint-green chair tilts back under an arm with a bright square lamp, tools on thin hoses. +dentist,dental
D couch = A couch with a paper sheet stands by a scale, an eye chart and a [skeleton with a hat/model of a knee]. +doctor,examination
D ring = A white ring as big as a cartwheel has a bed sliding into it. +mri
D drawers = Steel doors in two rows fill a wall, one drawn out empty, tag on its handle. +morgue
N gloves = A box of gloves and a kidney dish stand on the trolley.
B tiles = Tiles to the ceiling and a double door with round panes.
L lamp = The big lamp gives hard white light without shadow on what is beneath, the walls dimmer.
L lamp by day = The big lamp gives hard white light without shadow on what is beneath, the walls dimmer. +morning,afternoon,day,noon,evening,night,dusk,rain,snow,winter
V standing = View from standing height, 35 mm, green, white and steel

place-nursing-home | place | nursing home, care home, old people's home, retirement home, kindergarten room, nursery school, daycare, day nursery, playroom, children's ward, old people home, children ward | @ any
D armchairs = High-backed chairs stand in a ring along the walls of a warm room, a walking frame parked at each third. -kindergarten,nursery,daycare,playroom,children
D low things = Everything is knee-high: sinks, hooks with animal signs, tables spotted with paint. +kindergarten,nursery,daycare,playroom,children
D trolley = A tea trolley with [green cups/a plate of wafers] stands by the piano. -kindergarten,nursery,daycare,playroom,children
D rug = A round rug with a road printed on it has cars all facing one way. +kindergarten,nursery,daycare,playroom,children
N budgie = A budgie's cage and a half-done jigsaw are by the window. -kindergarten,nursery,daycare,playroom,children
N pegs = Painted handprints dry on a line of pegs. +kindergarten,nursery,daycare,playroom,children
B garden = A wide window gives on a garden with a bird table.
L soft = Soft side light lies on lino and chair arms.
L soft by day = Soft side light lies on lino and chair arms. +morning,afternoon,day,noon
V seated = View at seated height, 35 mm, gentle colours

place-dance-studio | place | dance studio, ballet studio, ballet school, rehearsal studio, yoga studio, martial arts dojo, dojo, music room, practice room with piano, conservatory of music | @ any
D mirror = A wall of mirror with a worn barre faces tall windows, a piano in the corner with a metronome stopped mid-beat. -yoga,dojo,martial,music
D mats = Mats are rolled in a rack, blocks and a folded blanket before a bare wall. +yoga
D tatami = Straw mats edged in black fill the floor, wooden swords in a rack below a scroll. +dojo,martial
D stands = Music stands stand about at odd heights round an open cello case. +music
N shoes = A pair of satin shoes lies with ribbons tangled and toes dark. -yoga,dojo,martial,music
N bottle = A water bottle and a towel lie at the wall.
B windows = Iron-framed windows show brick chimneys.
L long = Long window light lies on the boards in four bright panes.
L evening = Bare bulbs above, the windows blue. +night,evening,dusk
L long by day = Long window light lies on the boards in four bright panes. +morning,afternoon,day,noon
V floor = Low view over the floor, 28 mm, grey and wood

place-film-set | place | film set, movie set, tv studio, television studio, photo studio, photography studio, soundstage, catwalk, fashion show, runway show, green screen | @ any
D set = Half a room stands under a hall's roof, painted walls propped from behind by struts, lamps on stands all round. -photo,photography,catwalk,fashion,runway,screen
D sweep = A grey paper sweep comes down from a roller and runs out over the floor, a stool on its cross of tape. +photo,photography,screen -product,packshot
D catwalk = A white path shines between rows of gilt chairs, a bank of lenses at its end. +catwalk,fashion,runway
N clapper = A slate, [a folding chair with a name/coils of cable] and gaffer tape by the roll lie about. -product,packshot
B dark = Past the lamps is dark with one exit sign. -product,packshot
L key = A big soft lamp from the left, a thin rim from behind. -product,packshot
L key by day = A big soft lamp from the left, a thin rim from behind. +morning,afternoon,day,noon,evening,night,dusk,rain,snow,winter -product,packshot
V wide = Wide view that shows the edge of it all, 28 mm -product,packshot

place-submarine | place | inside a submarine, inside an submarine, inside the submarine, inside submarine, submarine interior, in a submarine, in an submarine, in the submarine, in submarine, on a submarine, on an submarine, on the submarine, on submarine, engine room, boiler room, machine room, bunker, bomb shelter, fallout shelter, bomb cellar | @ any
D pipes = Pipes, valves with red wheels and dials crowd a narrow way to a round hatch. -bunker,shelter,cellar
D bunks = Iron bunks in three tiers, tins to the ceiling and a crank radio fill a concrete room. +bunker,shelter,cellar
D periscope = In the middle comes down [a bright steel periscope/a ladder slick with grease]. +submarine
D boiler = A riveted boiler has a glass gauge half full and a fire door glowing. +boiler,engine -submarine
N mug = A mug hangs by its handle from a valve, playing cards on a crate.
B hatch = Through the hatch one sees the next hatch, and the next.
L red = Caged red lamps, bright edges on brass. +submarine
L bulb = Caged bulbs, wet shine on metal, black between.
L bulb by day = Caged bulbs, wet shine on metal, black between. +morning,afternoon,day,noon,evening,night,dusk,rain,snow,winter
V tunnel = View down the axis, 20 mm

place-cable-car | place | inside a cable car, inside an cable car, inside the cable car, inside cable car, in a cable car, in an cable car, in the cable car, in cable car, in a gondola, in an gondola, in the gondola, in gondola, hot air balloon basket, helicopter inside, tram inside, in a tram, in an tram, in the tram, in tram, on a tram, on an tram, on the tram, on tram, ferry deck, on a ferry, on an ferry, on the ferry, on ferry, truck cab, lorry cab | @ any
D cabin = The cabin with scratched panes hangs over firs, its cable going up into cloud. -balloon,helicopter,tram,ferry,truck,lorry
D basket = Wicker sides to the chest, a burner roaring overhead, ropes fanning up to striped cloth. +balloon
D benches = Slatted benches and brass poles rock along, leather straps all swinging one way. +tram
D deck = Wet green deck, life rings, a bench with a [blown newspaper/flask] and the wake fanning white. +ferry
D cab = Behind a huge wheel sit lace pennants, a sleeping shelf and a coffee in the holder. +truck,lorry
N glove = A knitted glove lies on the sill.
B out = Outside the land goes small in soft blue. -tram
B town = Outside shop signs slip by. +tram
L open = Wide daylight from the windows, everything near a shade darker.
L evening = Low orange light comes level through the panes. +sunset,golden,dusk
L night = Small yellow lamps, lights of a town beyond. +night
L open by day = Wide daylight from the windows, everything near a shade darker. +morning,afternoon,day,noon
V inside = View from inside, 24 mm

place-tent-inside | place | inside a tent, tent interior, in a tent, inside a yurt, inside an igloo, igloo inside, blanket fort, pillow fort, den of blankets, under the covers, cardboard fort | @ any
D bags = Two sleeping bags, a lantern on a loop and boots in the porch fill an orange dome. -yurt,igloo,blanket,pillow,covers,cardboard
D yurt = A stove stands in the middle, its pipe out through the crown, painted chests and felt round the lattice. +yurt
D igloo = Blue joints glow between the blocks, furs on a snow bench, a seal-oil flame in stone. +igloo
D fort = Sheets are slung from chair backs to a bookcase, pegs along the seam, cushions packed within. +blanket,pillow,covers,cardboard
N torch = A torch, biscuits and [a comic/an alarm clock] are within reach.
B flap = Through the gap one sees a strip of outside.
L cloth = Light comes through the cloth and tints all inside with its colour.
L lamp = A lamp inside makes the cloth a warm wall, shadows big. +night
L cloth by day = Light comes through the cloth and tints all inside with its colour. +morning,afternoon,day,noon
V low = Low view from the opening, 24 mm

place-monk-cell | place | monk's cell, monk cell, scriptorium, crypt, abbot's room, hermit's cave, hermitage, tower room, attic chamber, abbot room, hermit cave | @ any
D cell = A whitewashed cell has a plank bed, a stool, a nail with a rope belt and a jug. -scriptorium,crypt,tower
D desks = Sloping desks stand by small windows, sheets with one gilded capital, quills in horn. +scriptorium
D tombs = Squat pillars carry a vault over stone sleepers with worn faces. +crypt
D round = A round room holds a bed with curtains, a spinning wheel and a window too high. +tower
N loaf = A loaf end and [a candle stub/an hourglass run through] are on the sill.
B door = A low door of thick planks stands ajar on a cloister.
L one window = One small window throws a bright slanting square on the wall.
L candle = A candle leaves a round of gold and brown dark. +night
L one window by day = One small window throws a bright slanting square on the wall. +morning,afternoon,day
V simple = Straight simple view, 40 mm, chalk and brown

place-pantry | place | pantry, larder, storeroom, warehouse, storage room, inside fridge, open fridge, fridge interior, junk drawer | @ any
D shelves = Shelves edged with paper lace hold jam in rows by colour, eggs in a bowl, a ham in muslin. -warehouse,storage,fridge,toy,drawer,storeroom
D racks = Racks of boxes on pallets go up eight levels, a forklift small in the aisle. +warehouse,storage,storeroom
D fridge = Lit shelves hold half a melon in film, a pan with a plate on it, [three odd jars/one lonely beer]. +fridge
D jumble = Seen from above: string, batteries, a key nobody knows, foreign coins, a stub of red pencil. +drawer
N mouse hole = A gnawed corner of a box and crumbs lie at the back. -fridge,warehouse
B dim = The far end is brown and dim. -fridge
L small window = A small net-covered window gives cool light from one side. -fridge
L fridge light = The little bulb lights everything from the back in cold white. +fridge
V frontal = Frontal view, everything in order, 50 mm

place-onsen | place | onsen, hot spring, hot springs bath, thermal bath, spa, bath house, bathhouse, ryokan, wellness | @ any
D pool = Steam stands over a pool edged in dark boulders, a wooden spout pouring at one side. -bathhouse,ryokan
D hall = Cedar tubs as big as rooms stand under a high roof, buckets in pyramids along the wall. +bathhouse
D room = Straw mats, a low table with tea things and sliding paper doors half open on a pool. +ryokan
N towel = A folded towel and [a wooden ladle/an orange floating] are on the rim.
B pines = Behind lean pines with a bamboo screen.
L soft = Soft light through steam, stones wet black.
L lantern = Lanterns turn the steam amber. +night,dusk,evening
L snow = Snow lies on the boulders to the water's very edge. +snow,winter
L soft by day = Soft light through steam, stones wet black. +morning,afternoon,day,noon
V water level = Low view over the water, 35 mm, grey, green and cedar
`;
