/** Houses and other buildings seen from outside. The form: `tableaux.ts`. */
export const PLACES_BUILDINGS_TABLEAUX = `
place-narrow-house | deed | narrow, skinny, thin, slim, squeezed, squashed, tiny & house, building, townhouse, home | @ street, canal, town, city
D one window wide = The front is one window wide and five storeys high, its door [narrower than the bicycle leaning at it/so tight that the lintel is a single brick length].
D shoulders = Broad neighbours press on both sides, their cornices cut off short to let it through.
D *painted strip = It is painted a clear yellow from step to gable, a strip of colour between grey plaster and dark brick.
N shared gutter = The gutters of both neighbours empty into its one drainpipe, and a lamp bracket has been set on the wall next door for lack of room.
B pavement = A strip of cobbles, a bollard and a parked bicycle lie before the door.
L narrow sun = The sun reaches only the top two storeys, and the shutters below are in cool shade.
L single stair window = Behind each window shines one small lamp, five in a column between two dark fronts. +night,dusk
V frontal upright = Frontal upright view from across the street, verticals straight, 50 mm, crisp brick and plaster

place-crooked-house | deed | crooked, leaning, slanting, lopsided, wonky, tilted, ramshackle, rickety & house, cottage, building, shack, home | @ street, lane, village, hill
D lean = The whole house leans to the left, door frame and windows each by a different angle, a prop of timber set against its side.
D patched storeys = Each upper storey juts a little farther than the one below, [patched with boards and tin/its plaster fallen from the laths].
N chimney = The chimney stands straight as if to correct it, and smoke leaves it sideways.
N level sill = On one sloping sill a flowerpot is levelled with a folded card.
B lane = A stony lane bends past it between walls to a field.
L side light = Low light from the right shows every bulge of the wall by its shadow.
L crooked windows = Warm light leaks from every skewed frame and from the gap under the door. +night
V from the lane = View from the lane at standing height, 35 mm

place-modern-house | place | modern, minimalist, contemporary, glass, concrete, designer, futuristic, glass house & house, villa, home, mansion, residence | @ hillside, forest, coast, suburb
D timber box = A long box of dark upright boards stands on a plinth of grey stone, one whole side of it glass from floor to roof. +wood,wooden,timber
D over the edge = Half of the house hangs out over the drop on one slanting pillar, all glass on the side of the sea. +cliff
D pool = In front lies a long straight pool, its edge flush with pale paving, the whole house upside down in the still water. +pool
D slabs = Two white slabs, one shifted over the other, carry a long room of glass that reaches out past its support. -wood,wooden,timber,cabin,japanese
D inside seen = Through the glass one sees a low sofa, a hanging fireplace and [a stair without rails/one red chair].
N gravel = Square stepping plates cross dark gravel to a pivot door taller than usual.
B trees = Pines stand close behind and are repeated in the panes.
L overcast glass = Soft even light lies on walls and roof and leaves the panes clear.
L blue hour = The sky is deep blue, and the lit rooms glow amber behind the glass like opened drawers. +dusk,night,evening
L overcast glass by day = Soft even light lies on walls and roof and leaves the panes clear. +morning,afternoon,day,noon
V two-point = Two-point architectural view at eye level, tilt-corrected, 24 mm

place-brutalist | place | brutalist, brutalism, concrete tower, concrete building, soviet block, socialist modernist | @ city, square, estate
D mass = Rough grey concrete rises in stacked blocks, each wider than the one below, with windows sunk deep as gun slits.
D stair tower = A round stair tower stands apart, joined by [bridges at every third floor/one long walkway].
N streaks = Rust streaks run from a bolt row, and a sapling has rooted on a ledge.
B plaza = An empty plaza of slabs with one bench and a flagpole lies before it.
L hard side = Hard sun from the right makes each recess a black rectangle.
L lit cells = A few windows in the dark mass are lit, green, white and pink. +night
L wet concrete = Rain has darkened half of every surface to charcoal. +rain
L hard side by day = Hard sun from the right makes each recess a black rectangle. +morning,afternoon,day,noon
V low wide = Low upward view from the plaza's edge, 24 mm

place-cottage | place | cottage, thatched cottage, country cottage, little house, cosy house, cozy house, stone cottage, english cottage, cottage with a garden, country cottage with garden, cottage with garden roses, cottage with roses, cottage with garden | @ village, garden, forest edge, lane
D red boards = Its walls are upright boards painted a deep red, window frames and corners white, under a steep roof of grey shingles. +red
D stone walls = Walls of rough golden stone stand under a mossy roof, small white windows set deep in them. +stone -red,wooden
D thatch = A roof of thatch, combed and mossy, comes down over two upper windows like a fringe. -stone,tiled,slate -red,wooden
D door = Roses climb round a low blue door with a [horseshoe/brass fish] for a knocker. -winter,snow,autumn -red
D winter door = A bare rose grips the wall round a low blue door, a wreath hung on it. +winter,snow -red
D autumn door = Red creeper hangs round a low blue door, its leaves collected on the step. +autumn -red
D red door = A white door with a small porch stands at the middle, two steps leading up to it. +red
O roses all round = Pink and white roses climb over the porch and lean across the path between lavender and foxgloves. +rose,roses,garden -winter,snow,autumn
N path = A path of uneven bricks leads past a water butt and a boot scraper to the step.
B orchard = Behind the ridge stand fruit trees and the square top of a church tower. -fog,mist
L warm front = Late morning sun lies full on the whitewash and leaves the eaves' shadow scalloped. -red
L lit small windows = Small yellow windows shine across the path, smoke blue above the chimney. +night,dusk
L rain = Rain runs from the eave in strings, the path shining. +rain
L late = Low gold light comes through the hedge and warms whitewash and panes. +golden,sunset,evening -red
L snow = Snow has rounded roof and gateposts, blue in the hollows. +snow,winter
L fog = Mist has taken the orchard, the door the only strong colour. +fog,mist
L warm front by day = Late morning sun lies full on the whitewash and leaves the eaves' shadow scalloped. +afternoon -red
L warm boards = Late morning sun lies full on the boards and leaves a scalloped shadow under the eaves. +red -night,dusk,rain,snow,winter,sunset,golden,evening,fog,mist
V from the gate = View over the garden gate at eye level, 40 mm

place-tower-block | place | tower block, apartment block, high-rise, housing estate, council estate, apartment building, block of flats, panel building, housing block | @ city, suburb
D grid = Fourteen floors of the same balcony repeat, each used another way: bicycles, washing, a satellite dish, [a palm/a plastic slide].
D entrance = At the foot a door with a dented frame stands between rows of bells and a rack of prams.
N green = On the worn grass before it are a carpet-beating rail and a concrete table-tennis table.
B further blocks = Two more blocks of the same build stand behind, one turned a little. -fog,mist
L flat = Flat grey daylight keeps every panel's joint visible.
L hundred windows = Hundreds of windows are lit in different whites and yellows, one flickering blue. +night
L red edge = The top three floors are orange from the last sun, the rest violet. +sunset,dusk
L rain = Wet concrete is two shades darker, puddles between the prams. +rain
L snow = Snow lies on each balcony rail, storey over storey. +snow,winter
L fog = The upper floors are lost in fog. +fog,mist
L flat by day = Flat grey daylight keeps every panel's joint visible. +morning,afternoon,day,noon
V frontal long = Frontal view with a long lens, filled edge to edge, muted pastels

place-lighthouse | place | lighthouse, light house, beacon tower | @ coast, cliff, rocks, island
D *tower = A round white tower with one broad red band stands on black rock, its gallery railed like a small balcony.
D lantern = In the lantern room the big ribbed lens fills the panes, [a curtain drawn half round it/the brass of its frame green].
N keeper = A keeper's cottage with a walled patch of cabbages leans into its lee, a rope handrail leading up.
B sea = Beyond, long swells come in from a bare horizon and burst white below the wall. -calm,frozen,fog,mist
L clear side = Clear light from the sea side models the tower round from white to blue-grey.
L beam = The beam reaches out over the water in one white bar, and the tower's foot is lost. +night,fog,dusk
L storm light = Under slate clouds one gap lets sun fall on the tower alone. +storm
L sunset = The seaward side glows orange, the lamp just lit and still pale. +sunset,golden
L dawn = Grey-pink light, the beam thin against it. +dawn,morning
L snow = Snow clings to the weather side, the sea black beyond. +snow,winter
L clear side by day = Clear light from the sea side models the tower round from white to blue-grey. +afternoon,day,noon
V from the rocks = View from the rocks below, upright, 28 mm

place-windmill | place | windmill, dutch mill, old mill | @ polder, hill, fields, canal
D sails = Four lattice sails stand at a slant against the sky, canvas rolled on two of them.
D body = The thatched, eight-sided body narrows to a cap that turns on a [winch wheel/long tail pole], a gallery round its waist.
N sacks = Flour has whitened the doorstep, and three tied sacks lean on a handcart.
B flat land = Behind lie ditches straight to the horizon and a line of poplars bent one way. -fog,mist
L high clouds = Broken cloud light passes, the mill bright and the meadow under shadow.
L low red = The sun stands low behind one sail and shines through its slats. +sunset,dusk,dawn
L storm = The mill stands white under a slate squall, one sail lit. +storm,rain
L fog = Only the cap and two sails are clear of the mist. +fog,mist
L snow = Snow lies along each sail's lattice, the ditch black. +snow,winter
L night = A moon stands behind the sails, one small window lit. +night
L high clouds by day = Broken cloud light passes, the mill bright and the meadow under shadow. +morning,afternoon,day,noon
V low from water = Low view across the ditch, 35 mm

place-castle | place | castle, edinburgh castle, windsor castle, castle street, castle town, fortress, citadel, stronghold | @ hill, cliff, lake, valley
D keep = A square keep with a corner turret rises inside a double ring of walls, banners small on its top. -ruin,sand
D gate = A bridge on two arches leads to a gatehouse with its portcullis [half down/drawn up to the teeth]. -sand
N slit windows = Ivy climbs to the third row of arrow slits, and jackdaws sit along a string course. -sand
B valley = Far below lie a river loop and the roofs of a town no bigger than crumbs. -sand,sea,lake,fog,mist
L slanting day = Side light rounds the towers, and their shadows reach across the outer yard.
L torches = Torches along the wall walk make a broken string of orange, one high window lit. +night
L mist = Fog fills the valley, and only keep and gatehouse stand out of it. +fog,mist
L sunset = The upper towers are still red-gold, the lower wards and the valley already blue. +sunset,golden,dusk
L storm = A black cloud stands behind, the walls lit pale from the west. +storm,rain
L snow = Snow lies on every ledge and merlon, the stone nearly black between. +snow,winter
L dawn = The first pink light touches the keep, the hill below grey. +dawn,morning
L slanting day by day = Side light rounds the towers, and their shadows reach across the outer yard. +afternoon,day,noon
V across the valley = View from the opposite slope, 70 mm

place-ruins | place | ruin, ruins, ruined castle, ruined abbey, castle ruin, ruined church, abandoned castle, abandoned abbey, abandoned fortress, castle ruins, ruins of a castle, ruins castle, abbey ruins, old ruins | @ hill, forest, coast, desert
D arch = One pointed arch still stands with nothing over it, grass along its top, the rest fallen into a slope of blocks.
D wall = A broken wall keeps the sockets of floors and a fireplace [hanging on the second storey/open to the weather].
N fallen = A carved head lies on its cheek among nettles. -desert,sand
N half buried = A carved head lies half buried in blown sand. +desert,sand
B sky gap = Through the arch one sees hills, lighter and lighter.
L low grazing = Low sun grazes the stone and cuts each tool mark.
L mist = Mist pales the far walls and beads on moss and nettles, grey light without shadows. +fog,mist
L moon = The moon stands in the empty window and lays its shape on the grass. +night,moon
L low grazing by day = Low sun grazes the stone and cuts each tool mark. +morning,afternoon,day
V framed = View through the arch from below, 28 mm

place-barn | place | barn, red barn, hay barn, stable, cowshed, farmyard, farm | @ farm, fields
D *barn = A red barn with a white cross of beams on its door stands on a fieldstone footing, the roof slightly swaybacked.
D open door = In the open door hay is stacked to the tie beam, [a ladder against it/a rope and pulley hanging free].
N yard things = A hay rake with curved teeth, a trough and a bucket stand in the yard. -snow
N snowy yard = Snow fills the trough, and one line of boot prints goes to the door. +snow
B silo = Behind rise a silo with a tin cap and a windbreak of maples. -fog,mist
L late sun = Late sun brings up the red and shows each nail head.
L yard lamp = One lamp on the gable lights the door and a round of yard. +night
L stormy light = Against an almost black sky the barn stands lit from the west. +storm
L wet = Rain darkens the boards to oxblood, water sheeting off the tin. +rain
L snow = Flat white light, the red boards the only colour. +snow,winter
L sunset = The last sun sets the gable alight, the yard in blue shade. +sunset,golden,dusk
L fog = The silo is gone in fog, the barn a soft red block. +fog,mist
L late sun by day = Late sun brings up the red and shows each nail head. +afternoon,evening
V three-quarter = Three-quarter view from the track, 35 mm

place-petrol-station | place | gas station, petrol station, filling station, service station | @ roadside, desert, highway, town
D pumps = Two pumps stand on a raised island under a flat canopy on thin posts, one nozzle hung up askew.
D kiosk = The glass kiosk shows [motor oil in pyramids/a rack of maps and sweets] and an empty stool behind the till.
N bucket = A bucket with a squeegee, a hose coil and a tyre with weeds in it stand at the wall.
B road = The road runs dead straight past it to a row of poles. -fog,mist
L noon = High sun makes the canopy's shadow a black slab with bright concrete all round.
L canopy light = Greenish light under the canopy makes an island in the dark, moths thick at the tubes. +night
L dusk sign = The sign has just come on, red against a band of orange sky. +dusk,sunset
L dawn = The lamps are still on under a sky gone lemon at the edge. +dawn,morning
L rain = Rain shines on the concrete, pumps standing upside down in it. +rain
L snow = Snow is banked about the island, flakes thick in the canopy's light. +snow,winter
L fog = Fog swallows the road on both sides, the sign a red smear. +fog,mist
L noon by day = High sun makes the canopy's shadow a black slab with bright concrete all round. +noon,day,afternoon
V across the road = Level view from across the road, 35 mm

place-motel | place | motel, roadside motel | @ highway, desert, suburb
D row = A low row of numbered doors, each with a lamp and a metal chair, bends round an asphalt yard.
D sign = On two poles a sign with an arrow of bulbs stands over it, [three bulbs dead/its paint blistered].
N ice = An ice machine hums under the stairs next to a vending machine.
B pool fence = Behind a wire fence lies a kidney-shaped pool with leaves in it.
L faded noon = Bleaching sun has faded the doors from turquoise to nearly white.
L neon vacancy = Pink and blue neon lies in the puddles of the yard, one curtain with light behind it. +night,dusk
L faded noon by day = Bleaching sun has faded the doors from turquoise to nearly white. +morning,afternoon,day,noon
V from the road = View from the road's edge, 28 mm

place-kiosk | place | kiosk, newsstand, news stand, food kiosk, snack bar, hot dog stand, ice cream stand, food stall, street food stall, food truck, lemonade stand | @ street, square, beach
D box = A small painted box with its front flap propped up shows a lit interior packed to the roof. -truck
D truck = A boxy van has its side hatch up like an awning, a shelf along it with sauce bottles and napkins. +truck
D wares = On the ledge stand [pickles in jars and paper trays/magazines pegged by their corners and a bowl of lighters].
N stool = A high table with two crumpled napkins and a fallen chip stands on the paving.
B street = Past it runs the pavement with bare trees and parked bicycles. -summer,beach
L daylight hatch = Daylight shows its paint and stickers, the inside one step darker.
L lit hatch = The hatch glows yellow and lights a half circle of pavement. +night,dusk,evening
L daylight hatch by day = Daylight shows its paint and stickers, the inside one step darker. +morning,afternoon,day,noon
V frontal = Frontal view, a little from below, 40 mm

place-motorway-services | place | motorway services, rest area, rest stop, truck stop, lay-by, layby, autobahn services | @ motorway
D lorries = Lorries sleep side by side with curtains drawn, a line of washing pegged between two mirrors.
D picnic table = A concrete table on worn grass has [a wind-blown paper bag/a single trainer] under its bench.
N bin = A bin is too full to close, and crows have pulled out the papers.
B road = Behind the hedge the motorway is a blurred band of cars and signs.
L grey = Thin grey light dulls chrome and asphalt.
L sodium = Orange lamps on tall masts make all colours brown, the shop front a white bar. +night
L grey by day = Thin grey light dulls chrome and asphalt. +morning,afternoon,day,noon
V wide = Wide level view, 28 mm

place-bus-stop | place | bus stop, bus shelter, bus station, tram stop | @ street, roadside, village, city
D shelter = A shelter of scratched glass with a tip-up bench stands by a pole with a small round sign. -village,countryside,rural
D village shelter = A wooden shelter with a shingle roof stands in nettles, initials cut all along the bench. +village,countryside,rural
D timetable = The timetable is [bleached nearly white/taped over at one corner], with a flyer for a lost cat.
N kerb = In the gutter lie a ticket and a flattened can.
B road = The road goes on empty in both directions past hedges and a lamp. -city,fog,mist
B shops = Shuttered shops and a crossing lie on the other side. +city -fog,mist
L plain day = Plain daylight, the glass giving back a strip of sky.
L lamp and advert = The advert's light box shines white on the bench, the road beyond black. +night
L rain = Rain sheets down the glass, and the kerb runs with water. +rain
L snow = Snow drives past the lamp, drifted to the bench's edge. +snow,winter
L fog = Fog closes the road at the next post. +fog,mist
L sunset = Low orange light comes through the scratched glass from the side. +sunset,golden,dusk
L plain day by day = Plain daylight, the glass giving back a strip of sky. +morning,afternoon,day,noon
V across the road = Level view from across the road, 40 mm

place-playground | place | playground, play park, adventure playground, slide, swings, swing set, seesaw, climbing frame, sandpit | @ park, estate, school
D swings = Two swings hang from an A-frame over hollows worn by feet, one twisted round the bar.
D slide = A steel slide, bright down its middle, ends in [a puddle shaped like it/trodden sand]. -snow,winter
D snowed slide = Snow lies in a cushion on the slide and on each rung of its ladder. +snow,winter
N lost things = A bucket without a handle, a mitten and a stick drawing are left in the sand. -snow
B trees and flats = Behind stand poplars and a block of flats with balconies. -fog,mist
L long shadows = Low sun throws the frame's bars long over the ground.
L lamp = One lamp lights swings and sand in yellow, and the trees are a black wall. +night
L dusk = The sky is violet-pink, bars and chains cut out black. +dusk,sunset,golden
L rain = Rain stands in the slide and drips from the chains. +rain
L fog = The flats are gone, the swings hang in grey. +fog,mist
L snow = Flat snow light, red and yellow paint very bright. +snow,winter
L long shadows by day = Low sun throws the frame's bars long over the ground. +morning,afternoon,day
V low = Low view across the ground, 28 mm

place-fairground | place | fairground, funfair, amusement park, carnival rides, theme park, luna park, ferris wheel, carousel, merry-go-round, rollercoaster, roller coaster, bumper cars, dodgems | @ fairground
D wheel = A big wheel with little roofed gondolas stands over striped tents and shooting galleries.
D carousel = On the carousel painted horses with real tails rise and sink on twisted brass poles, [mirrors turning above them/one with its ear chipped].
N stalls = Candy floss in bags, gingerbread hearts and a wall of plush bears hang at a stall.
N trodden straw = Trodden straw, tickets and a burst balloon lie on the ground.
B skeleton of rides = Behind swing the lattice arms of faster rides, half cut off by the sky. -fog,mist
L thousand bulbs = Thousands of bulbs run in chains, red, white and green, and light the smoke between the stalls. +night,dusk,evening
L day fair = In daylight one sees the unlit bulbs, the ropes and the folded trailers behind.
L sunset = The sky is orange behind black spokes, the first bulbs pale. +sunset,golden
L rain = Bulbs stand upside down in the wet lane, canvas dripping. +rain
L fog = Bulbs are soft balls of colour, the wheel's top gone. +fog,mist
L day fair by day = In daylight one sees the unlit bulbs, the ropes and the folded trailers behind. +morning,afternoon,day,noon
V from the midway = View from the middle of the lane at head height, 28 mm

place-circus | place | circus, circus tent, big top, circus ring | @ field, meadow
D tent = A striped tent with two masts stands guyed down on a field, its flap laced open on sawdust dark. -inside,ring
D ring = A red ring fence with gold stars encloses raked sawdust, a stool and a hoop in the middle. +inside,ring
D wagons = Painted wagons stand nose to tail beside it, [washing of spangled tights on a line/a kettle on the step of the first].
N poster = A poster with a leaping lion peels from a fence.
B pegs and grass = Iron pegs and ropes mark long diagonals over the flattened grass. -inside,ring
L sun through canvas = Day shines through the canvas in pink and white stripes.
L bulbs round top = Bulbs outline tent and entrance in points of light. +night,evening
L sun through canvas by day = Day shines through the canvas in pink and white stripes. +morning,afternoon,day,noon
V wide = Wide view, 28 mm

place-harbour | place | harbour, harbor, port, fishing port, marina, quay, docks, pier, jetty, fishing dock, boat dock, harbour dock, ferry dock | @ coast
D boats = Small wooden boats lie three deep along a stone wall, painted blue, green and [tar black/orange], ropes crossing over them. -container,cargo,ice,low
D containers = Cranes on rails stand with raised arms above walls of containers stacked like coloured bricks. +container,cargo
D stranded = The boats lie tilted on wet mud, each in its own puddle, chains running out over weed. +low,ebb
N nets = On the quay lie nets in a rust-brown hill, floats threaded through, and stacked crab pots.
N bollard = An iron bollard is polished by rope in one band, a gull standing on it.
B houses = Narrow houses stand round the basin, a chandler's sign and a church above. -container,cargo,fog,mist
L low water light = Low light comes off the water and moves on hulls and undersides.
L harbour lamps = Lamps along the wall draw shaking yellow columns in black water. +night,dusk
L fog = Masts fade one behind another, the nearest hull alone has colour. +fog,mist
L sunset = The sun goes down behind the masts and fills the basin with broken orange. +sunset,golden
L dawn = Pale lemon light lies on the still basin, hulls dark against it. +dawn,morning
L rain = Rain rings the black water all over, oilskin colours bright on the quay. +rain
L storm = Spray comes over the wall in sheets, the boats jerking at their ropes in grey light. +storm
L low water light by day = Low light comes off the water and moves on hulls and undersides. +afternoon,day
V along the quay = View along the quay at standing height, 35 mm

place-quarry | place | quarry, open-cast mine, open pit, mine, gravel pit, marble quarry | @ hills
D steps = The rock is cut away in giant steps, each as high as a house, with drill lines down every face.
D pool = At the bottom lies [a pool of opaque turquoise/a yellow digger like a toy] on a white floor.
N block = A sawn block with a number painted in red lies on two beams, cable round it.
B rim = Along the rim above runs a thin line of pines.
L white glare = Sun glares from the cut faces, and the shadows in between are blue.
L dusk = The pale steps hold the last light while the pit is filled with violet. +dusk,night
L white glare by day = Sun glares from the cut faces, and the shadows in between are blue. +morning,afternoon,day,noon
V over the edge = High view from the rim, 35 mm

place-building-site | place | building site, construction site, scaffolding, crane site, skyscraper under construction, unfinished building | @ city, suburb
D frame = Bare concrete floors on thin columns rise behind scaffolding, reinforcing bars sticking up like reeds.
D crane = A yellow crane stands over it with a bundle of planks [turning slowly on its hook/hung level above the third floor].
N mixer = A mixer caked grey, a pile of sand with a shovel and stacked hollow bricks stand in the mud.
B board fence = A fence of printed boards and the back of a finished block shut it off.
L dusty sun = Sun comes through the open floors in long slabs full of dust.
L site lamps = Lamps on masts whiten the upper slab, and the crane's tip blinks red. +night,dusk
L dusty sun by day = Sun comes through the open floors in long slabs full of dust. +morning,afternoon,day,noon
V from below = View from the gate upward, 24 mm

place-power-station | place | power station, power plant, cooling tower, cooling towers, nuclear plant, refinery, chemical plant, oil refinery, gasworks | @ river, plain
D towers = Cooling towers with pinched waists stand in a row, steam leaving them in one slow mass. -refinery,chemical,oil
D pipes = Columns, tanks and ladders tangle in silver, joined by bundles of pipes over the road. +refinery,chemical,oil
D pylons = From the switchyard pylons stride off over [beet fields/allotments], lines sagging between.
N fence = Before it runs a wire fence with a strip of poppies.
B river = A river slides by with the towers upside down in it.
L backlit steam = The sun stands behind the steam, edges it with white and dims everything under it.
L plant lights = Hundreds of lamps prick out every stair and gangway, and the steam is lit from below. +night,dusk
L backlit steam by day = The sun stands behind the steam, edges it with white and dims everything under it. +morning,afternoon,day,noon
V telephoto = Long-lens view across fields, stacked planes, grey, silver and green

place-scrapyard | place | scrapyard, junkyard, scrap yard, car graveyard, dump, landfill, rubbish dump, boneyard, plane graveyard | @ edge of town
D stacks = Crushed cars are stacked five high, a smear of each colour, door mirrors sticking out. -plane,landfill,rubbish
D planes = Airliners without engines stand wing to wing on cracked ground, noses taped. +plane
D hill of refuse = A hill of bags and broken chairs steams a little under hundreds of gulls. +landfill,rubbish
N grab = A grab hangs from a crane with [a boot lid between its claws/wires trailing], rust dust below.
N weeds = Through a steering wheel grows a yellow tall weed.
B fence = Behind lies a fence of corrugated iron and a sign with half its letters.
L hard = Hard sun finds each piece of chrome.
L dusk = An orange band behind turns the stacks into black steps. +dusk,sunset,night
L hard by day = Hard sun finds each piece of chrome. +morning,afternoon,day,noon
V low path = Low view up the lane between stacks, 28 mm

place-graveyard | place | graveyard, cemetery, churchyard, burial ground, tombstone, gravestone, tomb | @ village, hill
D stones = Leaning stones stand in uneven rows, furred with yellow lichen, a few [sunk to the shoulders/joined by ivy]. -snow
D capped stones = Each stone wears a square cap of snow, and the paths are gone. +snow
D angel = A stone angel with a broken hand stands over them on a plinth.
N jar = A jam jar of fresh marigolds stands on a slab whose letters are worn away.
B yews = Black yews and a low wall close the ground, a chapel roof between. -fog,mist
L side light = Weak sun from the side makes the worn letters readable.
L moon = Moonlight whitens one edge of every stone, mist knee-deep between. +night,moon,fog
L rain = Rain runs down the letters and shines on slate and ivy. +rain
L snow = White ground lights the stones from below, their lee sides black. +snow,winter
L autumn = Low sun through yellow limes lies in patches on moss and leaves. +autumn,fall
L dusk = A strip of orange behind the yews, the stones blue. +sunset,dusk,golden
L side light by day = Weak sun from the side makes the worn letters readable. +morning,afternoon,day,noon
V through stones = View between two stones at low height, 35 mm

place-skyscraper | place | skyscraper, skyscrapers, glass tower, office tower | @ city
D twisted tower = A tower of glass and pale steel turns as it rises, each floor shifted a little over the one below, gardens set into the gaps. +futuristic,twisted,twisting,sci-fi,sustainable
D shaft = A shaft of green-blue glass goes up past the edge of the clouds, its joints thinning to hatching. -futuristic,twisted,twisting,sci-fi,sustainable
D cradle = Halfway hangs a window cleaner's cradle, [one bucket swinging/tiny as a matchbox]. -futuristic,twisted,twisting,sci-fi,sustainable
N foot = At its foot a revolving door and a row of clipped bay trees show the size.
B other towers = Other slender towers stand behind in haze, thin bridges running between them. +futuristic,sci-fi
B neighbours = Older stone towers with setbacks crowd round and stand warped in its panes. -fog,mist -futuristic,sci-fi
L reflected = Sun strikes the upper third and is thrown down as broken patches on the street.
L lit floors = Floors are lit in bars, some whole, some with one window, cleaners' carts moving. +night,dusk
L cloud = The upper half dissolves in low cloud. +fog,rain,mist
L reflected by day = Sun strikes the upper third and is thrown down as broken patches on the street. +morning,afternoon,day,noon
V straight up = View steeply up from the pavement, 20 mm

place-mansion | place | mansion, manor, manor house, stately home, palace, chateau, villa garden side | @ park
D front = A long front of pale stone has a pediment in the middle and more windows than one counts.
D drive = A gravel drive between clipped [limes/yew cones] runs straight to the double stairs.
N urn = On the stair post stands an urn with one handle missing.
B wings = Lower wings bend forward on either side, a clock turret over the stables.
L flat noble = Clear morning sun from the left strikes the front, each column with its own shadow.
L few windows = A few windows on the ground floor are lit, gravel pale before them. +night,dusk
L flat noble by day = Clear morning sun from the left strikes the front, each column with its own shadow. +morning,day
V central axis = Symmetrical view down the axis, 35 mm

place-haunted-house | place | haunted house, haunted mansion, spooky house, creepy house, creepy mansion | @ hill, lane
D house = A tall wooden house with a mansard tower stands on a bare rise, shutters hanging by one hinge.
D upper window = In one upper window a curtain is drawn aside [with nobody behind it/by a pale shape].
N gate = The iron gate is chained, and one side has been bent up far enough to creep under.
B trees = Dead elms with rooks' nests stand round it. -fog,mist
L moon behind = A moon behind thin cloud edges the tower in cold light; one window is dull yellow.
L grey day = Under flat grey light the bare boards look like bone. +day,morning,noon
L storm = Lightning whitens one side of the tower, the sky violet behind. +storm,lightning,thunder
L fog = Fog hides the foot of the house, its tower standing clear. +fog,mist
L dusk = A green-yellow strip of sky is left behind black gables. +sunset,dusk
L moon behind by day = A moon behind thin cloud edges the tower in cold light; one window is dull yellow. +afternoon,evening
V low from gate = Low view through the gate, 28 mm

place-log-cabin | place | log cabin, cabin, wooden cabin, mountain hut, hut, chalet, cabin in the woods, hunting lodge | @ forest, lake, mountain
D cabin = It is low and built of dark weathered logs, with a shingle roof, a stone chimney and a small window on each side of the plank door.
D by the lake = It stands on a grassy bank a few steps from the water, and a path of flat stones runs from the door down to the shore. +lake,lakeside,lakeshore,pond -snow,winter
D among trees = A trodden path over roots leads between the trunks to its door. +forest,woods,wood,trees,woodland -snow,winter -lake,pond
N block = Split firewood is stacked under the eave, and a plain bench stands below the window. -snow
N snowy block = Snow lies on the roof and on the firewood stacked under the eave. +snow
B spruces = Dark spruces stand close behind the roof. -fog,mist
L late = Low light from the left comes between the trunks, warms the logs and shines in the window panes.
L window on snow = The window throws a yellow patch of light on blue snow. +snow,winter
L lamp = The windows glow orange and throw two patches of light on the grass, and the trees stand black against a deep blue sky. +night -snow,winter
L rain = Rain darkens the logs, the stream of the gutter white. +rain
L dawn = Pale pink light comes up behind the trees, mist lies low on the ground, and the first sun touches roof and chimney. +dawn,morning,sunrise
L sunset lake = The sky burns orange over the far shore and lies in the water, and the logs glow red-brown, a lamp lit in the window. +sunset,golden,dusk +lake,pond -snow
L sunset = The sky behind the trees burns orange, the logs glow red-brown, and a lamp is lit in the window. +sunset,golden,dusk -lake,pond
L fog = Fog stands between the trunks, the nearest dripping. +fog,mist
L late by day = Low light from the left comes between the trunks, warms the logs and shines in the window panes. +afternoon,day
V shore = View from the shore a little to one side, cabin and water both in the picture, 35 mm +lake,lakeside,lakeshore,pond
V clearing = View from the path at eye level, 35 mm -lake,lakeside,lakeshore,pond

place-treehouse | place | treehouse, tree house | @ garden, forest
D strings of lights = Strings of small warm bulbs run along its rail and up the branches, and the windows glow yellow between the leaves. +lights,night,evening,lit,dusk
D platform = A hut of odd boards sits where three limbs part, its floor nailed round the trunk, branches going out through the roof.
D ladder = A rope ladder with [one rung missing/painted rungs] hangs to the ground beside a tyre on a rope.
N pulley = A basket on a pulley hangs halfway down from the hatch.
B leaves = All round are leaves, a few stars of sky between them.
L leaf light = Green light with moving spots of sun falls over the boards.
L lantern = The small lamps light the undersides of the leaves gold, and the trunk goes down into blue dark. +night,dusk,evening
L leaf light by day = Green light with moving spots of sun falls over the boards. +morning,afternoon,day,noon
V looking up = View from the ground up, 24 mm

place-igloo-tent | place | tent, campsite, camp, camping, yurt, tipi, teepee, igloo, glamping | @ meadow, lakeside, mountain, steppe
D tent = A small orange tent stands taut on flat grass, its flap rolled up on two sleeping bags. -yurt,tipi,teepee,igloo
D yurt = A round white felt tent with a painted orange door stands roped down on short grass, smoke from its crown. +yurt
D tipi = Poles cross high over a cone of patched canvas, the smoke flaps set to the wind. +tipi,teepee
D igloo = A dome of snow blocks with blue joints has a low tunnel and a harpoon stuck upright by it. +igloo
D fire ring = A ring of stones holds embers, a blackened pot and [two forks in one tin/a mug on a stump]. -igloo
N line = Socks dry on a guy line, boots wait upside down on pegs. -igloo
B water and hills = Behind lie still water and a dark line of hills. -igloo,desert,steppe
L early = Early light shines through the canvas and shows the shape of bags inside. -igloo
L lit from within = It is lit from within like a lampshade under a sky thick with stars. +night
V low = Low view from the grass, 24 mm

place-stilt-house | place | stilt house, stilt houses, houses on stilts, pile dwelling, beach hut, beach huts, boathouse, fishing hut, fisherman's hut, fisherman hut | @ shore, lagoon, river
D stilts = Houses of grey boards stand on thin crossed legs over the water, joined by a plank way without rail. -beach
D beach row = Narrow huts in ice-cream colours stand shoulder to shoulder on the shingle, each with two steps and a padlock. +beach
D canoe = A canoe is tied below, [a net drying over it/half full of rain].
N fish = Split fish hang on a line between two posts like small shirts. -beach
N kettle = One hut is open, with a kettle, deckchairs and a windbreak leaning out. +beach
B far shore = The far shore is a thin dark strip. -beach
L mirror = Flat light leaves water and sky nearly one, with the legs doubled.
L lamps = A lamp under each roof makes a shaking yellow path. +night,dusk
L mirror by day = Flat light leaves water and sky nearly one, with the legs doubled. +morning,afternoon,day,noon
V low over water = Low level view, 50 mm

place-row-houses | place | row of houses, terraced houses, row houses, townhouses, brownstone, brownstones, suburb, suburban house, suburban street, suburbia, bungalow, detached house | @ street
D row = Brick fronts repeat with bay window, door and three steps, each door another colour. -suburb,suburban,suburbia,bungalow
D suburb = Low houses with double garages stand behind mown lawns, a basketball hoop over every second door. +suburb,suburban,suburbia,bungalow
D difference = One breaks the row: [stone lions at the step/all its window boxes full of plastic tulips].
N bins = Numbered bins stand at the kerb, and a tricycle lies on its side on the path.
B chimneys = Above the ridge go chimneys with pots and aerials in file. -suburb,suburban,suburbia
L clear = Clear side light counts the bricks and the edges of steps.
L porch lights = Porch lamps shine along the row, one upstairs window lit green. +night,dusk
L clear by day = Clear side light counts the bricks and the edges of steps. +morning,afternoon,day,noon
V oblique = Oblique view down the row, 50 mm

place-bridge | place | bridge, footbridge, stone bridge, railway bridge, suspension bridge, viaduct, aqueduct, covered bridge, rope bridge | @ river, valley, city
D footbridge = A narrow arched footbridge of planks with a lattice rail crosses, its middle worn pale. +footbridge
D arches = Stone arches step over the water, their undersides green and lit from the ripples. -suspension,rope,railway,footbridge,covered
D cables = Steel cables swoop from two towers to a deck that shrinks to a thread. +suspension
D rope = Grey planks, a few gone, sag between two ropes over a gorge. +rope
D lattice = Riveted lattice girders on tall piers carry a single track. +railway
D roof = A roofed wooden tunnel on stone piers crosses the stream, boards red and gappy. +covered
N lamp = Along the parapet stand [iron lamps/padlocks in bunches], and a coat of moss lies on the north side. -rope
B banks = The banks are lined by bare willows and a towpath. -rope,suspension,fog,mist
L low along river = Low light comes along the water and shines beneath.
L lamps in water = Its lamps hang double, above and below, in black water. +night
L fog = The far half is gone in fog. +fog,mist
L snow = Snow lies along parapet and ledges, the water black. +snow,winter
L rain = Rain pocks the water, the stone dark as slate. +rain
L low along river by day = Low light comes along the water and shines beneath. +morning,afternoon,day
V from the bank = View from the bank near the water, 35 mm, quiet greys

place-tunnel | place | tunnel, underpass, subway passage, sewer, culvert, catacombs | @ city
D tube = A tiled passage bends away underground, [white tiles cracked in stars/graffiti over graffiti], a gutter down the middle. -railway,sewer,catacombs
D bore = A brick bore swallows two rails, soot-black at the crown. +railway
D brick pipe = A brick pipe as high as a man holds a smooth dark stream with ledges on both sides. +sewer
D skull wall = Thigh bones and skulls are stacked in patterned walls to shoulder height. +catacombs
N drip = Water drips from the same crack into a puddle and rings it.
B mouth = At the end stands a bright mouth with a bit of green.
L end light = All light comes from the mouth and slides along the wet floor.
L cage lamps = Caged lamps, every third dead, light the crown in yellow patches. +night,lamp
L end light by day = All light comes from the mouth and slides along the wet floor. +morning,afternoon,day,noon
V one-point = One-point view, low, 20 mm
`;
