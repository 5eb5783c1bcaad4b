/** Streets and squares of named cities and countries, with what one meets there. The form: `tableaux.ts`. */
export const PLACES_CITIES_TABLEAUX = `
place-lisbon | place | Lisbon, Lisboa, Alfama, Porto, Portuguese street, Portuguese village, street in Portugal, street Lisbon, Lisbon street, alley Lisbon, Lisbon alley, street Lisboa, Lisboa street, alley Lisboa, Lisboa alley, street Alfama, Alfama street, alley Alfama, Alfama alley, street Porto, Porto street, alley Porto, Porto alley | @ any
D steep street = A steep street of small black and white cobbles drops between tiled fronts in blue, green and mustard, tram rails in its middle.
D tram = A yellow tram with a wooden door squeezes up the bend, [its pole sparking at the wire/a mirror almost touching the wall]. -tram
D washing = Shirts and a tablecloth hang on lines under the windows, from one balcony to the next.
N doorway = At a doorway stand a stool, a cage with a canary and a pot of basil in a tin.
B river = The street ends in a strip of wide pale river with a ferry.
L white light = Hard white light from the river glazes the tiles and leaves one side in blue shade.
L low gold = The sun comes up the street from the river and gilds the rails. +golden,sunset,dusk
L lamps = Iron wall lamps light the cobbles in yellow fans. +night
L wet cobbles = Wet cobbles shine like scales, rails two lines of sky. +rain
L white light by day = Hard white light from the river glazes the tiles and leaves one side in blue shade. +morning,afternoon,day,noon
V downhill = View downhill from the middle of the street, 35 mm, tile blue and ochre

place-paris | place | Paris, Montmartre, street Paris, Paris street, alley Paris, Paris alley, street Montmartre, Montmartre street, alley Montmartre, Montmartre alley | @ any
D fronts = Cream stone fronts with iron balconies and grey zinc mansards line a street that meets another at a sharp corner. -rooftop,roof,roofs
D roofs = Zinc roofs run on in grey-blue slopes with rows of clay chimney pots, a skylight propped open in the nearest. +rooftop,roof,roofs
D terrace = At the corner cane chairs face the pavement in two rows, round tables [with a carafe and two cups/just wiped] between. -rooftop,roof,roofs
N green things = A dark green kiosk with a small dome and a cast-iron fountain stand under plane trees. -rooftop,roof,roofs
N attic window = In an attic window stands a bottle, a geranium and the back of a chair. +rooftop,roof,roofs
B tower = The lattice tower rises thin and grey above the last roofs. -Eiffel
L silver grey = A silver-grey sky makes zinc and stone nearly one colour.
L peach = A peach-coloured evening lies along the upper floors. +golden,sunset,dusk
L night = Globe lamps and red awnings glow, the stone behind amber. +night
L wet = Rain has made the pavement a mirror of awnings and headlamps. +rain
L silver grey by day = A silver-grey sky makes zinc and stone nearly one colour. +morning,afternoon,day,noon
V over roofs = View over the roofs from a garret window, 50 mm, zinc grey, cream and terracotta +rooftop,roof
V corner = View across the crossing at eye level, 40 mm, cream, zinc and bottle green -rooftop,roof

place-london | place | London, Soho, Camden, Notting Hill, street London, London street, alley London, London alley, street Soho, Soho street, alley Soho, Soho alley, street Camden, Camden street, alley Camden, Camden alley, street Notting Hill, Notting Hill street, alley Notting Hill, Notting Hill alley | @ any
D street = A brick street with white window frames runs past a pub with hanging baskets, black railings along the basements.
D bus = A red double-decker leans into the turn, [its upper windows fogged/rain in beads on its side]. -bus
D box = A red telephone box with a missing pane stands beside a black bollard. -bus,phone,telephone
N pavement = Wet plane leaves stick to the paving stones by a coal-hole cover.
B dome = Between chimneys show a pale dome and two cranes. -fog,mist
L pearl = Pearl-grey daylight, without shadow, keeps the reds strong.
L dusk = Shop windows are yellow against a slate-blue sky. +dusk,night,evening
L fog = Lamps have haloes, and the far end of the street is only a grey shape. +fog,mist
L rain = Rain doubles brake lights in the tarmac. +rain
L pearl by day = Pearl-grey daylight, without shadow, keeps the reds strong. +morning,afternoon,day,noon
V kerb = View from the kerb at eye level, 35 mm, brick, black and red

place-new-york | place | New York, NYC, Manhattan, Brooklyn, Times Square, street New York, New York street, alley New York, New York alley, street NYC, NYC street, alley NYC, NYC alley, street Manhattan, Manhattan street, alley Manhattan, Manhattan alley, street Brooklyn, Brooklyn street, alley Brooklyn, Brooklyn alley, street Times Square, Times Square street, alley Times Square, Times Square alley | @ any
D canyon = An avenue runs straight between brick and glass, water tanks on legs along the lower roofs, a strip of sky over it.
D cabs = Yellow cabs crowd a crossing, [steam standing up from a striped chimney in the roadway/one with its light on].
D stoops = Brown steps with iron rails go down to the pavement past bins in a row. +Brooklyn
N corner = On the corner stand a hot-dog cart with an umbrella, a hydrant and a mesh bin of papers.
B bridge = At its end hangs the cobweb of a suspension bridge.
L side street sun = Sun comes through a side street and crosses the avenue in one blinding bar.
L night = Signs in red, white and green stack up the fronts and lie in the wet road. +night,dusk
L snow = Snow falls past the lit windows, cars under humps along the kerb. +snow,winter
L side street sun by day = Sun comes through a side street and crosses the avenue in one blinding bar. +morning,afternoon,day,noon
V avenue = View down the avenue from the crossing, 50 mm, brick, asphalt and taxi yellow

place-tokyo | place | Tokyo, Shinjuku, Shibuya, Osaka, Kyoto alley, Japanese street, Japanese alley, Japan street, street Tokyo, Tokyo street, alley Tokyo, Tokyo alley, street Shinjuku, Shinjuku street, alley Shinjuku, Shinjuku alley, street Shibuya, Shibuya street, alley Shibuya, Shibuya alley, street Osaka, Osaka street, alley Osaka, Osaka alley | @ any
D alley = A lane hardly two metres wide runs between small bars, with paper lamps, vertical signs and a tangle of black wires overhead.
D vending = A vending machine stands lit beside [a bicycle with a basket/crates of empty bottles and a folded umbrella].
N pots = Dwarf maples and clipped azaleas in styrofoam boxes line the wall.
B towers = Above the tin roofs stand office towers with red lamps on their corners.
L soft day = Soft milky daylight, wires sharp against a white sky.
L neon = Pink, blue and green signs colour both walls and the shoulders of whatever passes. +night,dusk,evening
L rain = Wet asphalt carries every sign upside down, drops ringing the colours. +rain
L soft day by day = Soft milky daylight, wires sharp against a white sky. +morning,afternoon,day,noon
V down the lane = Upright view down the lane at chest height, 35 mm, dense, sharp in depth

place-kyoto | place | Kyoto, Gion, Japanese village, Japanese town, Edo, street in Japan, village in Japan, street Kyoto, Kyoto street, alley Kyoto, Kyoto alley, street Gion, Gion street, alley Gion, Gion alley, street Edo, Edo street, alley Edo, Edo alley | @ any
D street = A sloping street of low timber houses with slatted fronts and reed blinds climbs between stone gutters.
D pagoda = A five-tiered pagoda stands over the roofs at the top, [its bells tiny at the corners/each roof a little smaller].
N noren = A short indigo curtain hangs in a doorway over two steps sprinkled with water.
B hill = Behind rises a wooded hill with a scarf of mist.
L filtered = Quiet sidelight goes along the slats and darkens the doorways.
L lanterns = Round paper lanterns light the eaves, the street dark blue. +night,dusk
L snow = Snow lies on every eave and on the bamboo fence. +snow,winter
L blossom = Cherry branches hang over the street, petals in the gutters. +spring,blossom,cherry
L filtered by day = Quiet sidelight goes along the slats and darkens the doorways. +morning,afternoon,day,noon
V uphill = View uphill at eye level, 50 mm, brown, indigo and grey tile

place-marrakech | place | Marrakech, Marrakesh, Fez, medina, souk, Moroccan street, Moroccan market, market in Morocco, street Marrakech, Marrakech street, alley Marrakech, Marrakech alley, street Marrakesh, Marrakesh street, alley Marrakesh, Marrakesh alley, street Fez, Fez street, alley Fez, Fez alley | @ any
D lane = A lane roofed with reed mats runs between rose-red walls, brass lamps, slippers and baskets hung to the height of an arm.
D cones = In the open stalls spices stand in smooth cones, [ochre, red and green/with a tin scoop in each], beside olives in tubs.
N donkey cart = A handcart with mint in bundles blocks half the way, its wheel in the gutter.
B arch = A horseshoe arch with carved plaster leads on to brighter light.
L reed stripes = Sun falls through the mats in thin stripes and smokes in the dust.
L lamps = Pierced lamps throw stars over the walls. +night,dusk
L reed stripes by day = Sun falls through the mats in thin stripes and smokes in the dust. +morning,afternoon,day,noon
V along the lane = View along the lane, 28 mm, rose, saffron and brass

place-istanbul | place | Istanbul, Turkish street, grand bazaar, Turkish bazaar, street Istanbul, Istanbul street, alley Istanbul, Istanbul alley | @ any
D slope = A slope of wooden bay windows and satellite dishes goes down to water with ferries crossing. -bazaar
D vault = A painted vault covers a lane of shops, lamps of coloured glass in hundreds, carpets rolled on end. +bazaar
D simit cart = A red cart with rings of sesame bread stands at the corner [next to a tea tray with tulip glasses/under a striped awning].
N cats = A grey cat sleeps on a car bonnet, another sits in a box. -bazaar,cat
B domes = Domes and thin minarets stand in a row along the skyline, gulls above.
L haze = Hazy light off the strait flattens the far shore to blue.
L dusk = The sky goes apricot, the domes black, ferries with lit decks. +dusk,sunset,golden
L night = Shop lamps spill over the steps, the far shore a string of lights. +night
L haze by day = Hazy light off the strait flattens the far shore to blue. +morning,afternoon,day,noon
V downhill = View downhill, 50 mm, grey-blue with red and brass

place-havana | place | Havana, Cuban street, street in Cuba, street Havana, Havana street, alley Havana, Havana alley | @ any
D street = Once grand fronts in pistachio, pink and sky blue, plaster gone in maps, stand over arcades and open doors.
D car = A turquoise 1950s sedan with chrome teeth is parked with [its bonnet up/a rag drying on the mirror]. -car
N dominoes = A card table with dominoes and two crates as seats stands in the shade of a column.
B balconies = Wires, balconies and a line of washing go on to a sea wall.
L tropical noon = Strong sun bleaches the upper walls, shade beneath the arcade deep green.
L late = Orange evening warms the pinks and lights the chrome. +golden,sunset,dusk
L night = Single bulbs light open rooms, tiles and a rocking chair. +night
L tropical noon by day = Strong sun bleaches the upper walls, shade beneath the arcade deep green. +morning,afternoon,day,noon
V street level = View at street level, 35 mm, faded pastels

place-kolkata | place | Kolkata, Calcutta, Mumbai, Delhi, Varanasi, Indian street, Indian market, Jaipur, street in India, market in India, street Kolkata, Kolkata street, alley Kolkata, Kolkata alley, street Calcutta, Calcutta street, alley Calcutta, Calcutta alley, street Mumbai, Mumbai street, alley Mumbai, Mumbai alley, street Delhi, Delhi street, alley Delhi, Delhi alley, street Varanasi, Varanasi street, alley Varanasi, Varanasi alley, street Jaipur, Jaipur street, alley Jaipur, Jaipur alley | @ any
D street = A street packed with yellow round-roofed taxis, handcarts and rickshaws runs under shop boards and a black nest of wires. -Varanasi,Jaipur
D ghat = Broad stone steps go down to a brown river crowded with boats and straw umbrellas. +Varanasi
D pink street = Pink fronts with white painted edges and honeycomb windows stand over shops of cloth. +Jaipur
D flowers = On the ground marigolds lie in orange coils [on jute sacks/in baskets as wide as a door].
N tea = A stall with a blackened kettle stacks small clay cups in a tower.
B old house = A balconied house with a tree growing from its cornice closes the view. -Varanasi
L dust haze = Sun comes through dust, softening the far things to straw yellow.
L monsoon = Rain bounces off tarpaulins, water over the kerbs. +rain,monsoon
L night = Bulbs hang bare over every stall. +night
L dust haze by day = Sun comes through dust, softening the far things to straw yellow. +morning,afternoon,day,noon
V crowded depth = View from a step above the crowd, 50 mm, orange, yellow and soot

place-venice | place | Venice, Venezia, street Venice, Venice street, alley Venice, Venice alley, street Venezia, Venezia street, alley Venezia, Venezia alley | @ any
D canal = A narrow green canal runs between brick fronts, plaster peeled in waves, water lapping over a mossy step.
D gondola = A black gondola is tied to a striped pole, [its iron comb nodding/a blue cover laced over it]. -gondola
N pots = On a marble sill stand a lantern and a pot of rosemary, laundry overhead.
B bridge = A small humped bridge crosses, its arch closed to a circle by the water. -fog,mist
L bounced = Light bounces from the water and trembles under the bridge.
L mist = Mist erases the upper storeys, colours washed to grey-green. +fog,mist,winter
L dusk = The tops of the fronts are coral, the canal already dark. +dusk,sunset,golden
L night = A single wall lamp lays a wavering line on black water. +night
L bounced by day = Light bounces from the water and trembles under the bridge. +morning,afternoon,day,noon
V from a bridge = View from a low bridge along the canal, 35 mm, brick red and jade

place-rome | place | Rome, Roman street, Trastevere, Naples, Napoli, Italian street, Italian village, Italian town, Tuscan village, village in Italy, street in Italy, street Rome, Rome street, alley Rome, Rome alley, street Trastevere, Trastevere street, alley Trastevere, Trastevere alley, street Naples, Naples street, alley Naples, Naples alley, street Napoli, Napoli street, alley Napoli, Napoli alley | @ any
D street = A cobbled street bends between walls in orange and ochre, shutters half open, ivy hanging across from house to house.
D scooter = A pale green scooter leans by a door beside [crates of lemons/two chairs and a dog's bowl]. -scooter,vespa
N shrine = A small shrine with a lit lamp is let into the corner over a fountain spout.
B bell tower = A brick bell tower with a stork-thin cross stands at the end.
L warm bounce = Sun on one wall colours the shaded one opposite like apricot.
L evening = The last light is only on chimneys and aerials. +dusk,golden,sunset
L night = Trattoria lamps under white umbrellas light the cobbles. +night
L noon = High sun fills half the street, awnings' shade cut sharp. +noon,summer
L rain = Wet cobbles shine, ivy dripping on both sides. +rain
L warm bounce by day = Sun on one wall colours the shaded one opposite like apricot. +morning,afternoon,day
V bend = View round the bend, 35 mm, ochre and leaf green

place-amsterdam | place | Amsterdam, Delft, Dutch town, Dutch canal, street Amsterdam, Amsterdam street, alley Amsterdam, Amsterdam alley, street Delft, Delft street, alley Delft, Delft alley | @ any
D houses = Tall brick houses with step and bell gables stand shoulder to shoulder, tilting a little towards a canal.
D bicycles = Bicycles are chained two deep along the rail, one with [a crate of tulips/a child's seat]. -bicycle,bike
N hoist = A hoist beam with a hook sticks out from each gable, curtains open beneath.
B bridge = A brick bridge with lamps goes over in a low arch, a houseboat moored by it.
L soft maritime = Soft sea light with quick clouds shows in the canal.
L bridge bulbs = Bulbs trace the bridge arch and shine as a full ring with their reflection. +night,dusk
L frozen = The canal is grey ice with skate lines, snow on every saddle. +winter,snow
L soft maritime by day = Soft sea light with quick clouds shows in the canal. +morning,afternoon,day,noon
V waterline = View low over the canal, 50 mm, brick, white frames and olive water

place-santorini | place | Santorini, Greek island, Greek village, Mykonos, village in Greece, Greek street, street Santorini, Santorini street, alley Santorini, Santorini alley, street Mykonos, Mykonos street, alley Mykonos, Mykonos alley | @ any
D houses = White rounded houses step down a cliff like poured sugar, blue doors, a blue dome with a small bell beside it.
D steps = Whitewashed steps outlined round every stone climb past [a bougainvillea in full magenta/a chair painted blue].
N cat wall = On a low wall lie two octopus drying and a tin of oregano.
B sea = Far below is the sea, dark blue, with one ferry's white line.
L dazzling = Dazzling sun gives the white walls blue shadows.
L late = The walls turn apricot and then rose, and the sea goes violet. +sunset,golden,dusk
L night = Doorways and steps glow, the bay black with lights. +night
L dazzling by day = Dazzling sun gives the white walls blue shadows. +morning,afternoon,day,noon
V downward = View down the steps to the sea, 28 mm, white, cobalt and magenta

place-prague | place | Prague, Vienna, Budapest, Kraków, Krakow, Ljubljana, old town, Salzburg, Bruges, medieval town, medieval street, German town, medieval city, street Prague, Prague street, alley Prague, Prague alley, street Vienna, Vienna street, alley Vienna, Vienna alley, street Budapest, Budapest street, alley Budapest, Budapest alley, street Kraków, Kraków street, alley Kraków, Kraków alley, street Krakow, Krakow street, alley Krakow, Krakow alley, street Ljubljana, Ljubljana street, alley Ljubljana, Ljubljana alley, street Salzburg, Salzburg street, alley Salzburg, Salzburg alley, street Bruges, Bruges street, alley Bruges, Bruges alley | @ any
D lane = A crooked cobbled lane runs beneath oriel windows and painted gables to a gate tower with a steep slate roof.
D signs = Iron signs hang out over doors: [a golden key and a pretzel/a boot and a bunch of grapes].
N pump = An iron pump with a stone basin stands where the lane widens.
B spires = Over the roofs go two unequal spires and a green copper dome.
L morning side = Cool morning side light makes each cobble a little dome.
L gas lamps = Lamps on brackets give amber light, doorways black. +night,dusk
L snow = Snow lines ledges, signs and the pump's handle. +snow,winter
L wet = Wet cobbles reflect the lamps although it is day. +rain
L morning side by day = Cool morning side light makes each cobble a little dome. +morning,day
V gate = View towards the gate tower, upright, 35 mm, ochre, slate, soft red

place-scandinavia | place | Copenhagen, Stockholm, Bergen, Norwegian village, Norway village, Reykjavik, Lofoten, Swedish village, fjord village, fishing village, street Copenhagen, Copenhagen street, alley Copenhagen, Copenhagen alley, street Stockholm, Stockholm street, alley Stockholm, Stockholm alley, street Bergen, Bergen street, alley Bergen, Bergen alley, street Reykjavik, Reykjavik street, alley Reykjavik, Reykjavik alley, street Lofoten, Lofoten street, alley Lofoten, Lofoten alley | @ any
D houses = Wooden houses in oxblood and mustard stand on rock at the water, white window frames, some on posts over it.
D racks = Beside them A-shaped racks hang full of [split cod/nets], a rowing boat drawn up between.
N lamp sill = In each window stands a [small lamp/model ship].
B mountain = Behind, a mountain wall goes straight up into cloud.
L cold clear = Cold low light makes the reds deep and the water like slate.
L aurora = A green veil moves over the ridge and tints the snow roofs. +night,winter
L long dusk = The sky stays pale apricot and the houses keep their colour. +dusk,sunset,golden
L cold clear by day = Cold low light makes the reds deep and the water like slate. +morning,afternoon,day
V across the water = View across the inlet, 50 mm, oxblood, mustard and slate

place-hong-kong | place | Hong Kong, Kowloon, Chongqing, Chinatown, Taipei, Shanghai alley, street Hong Kong, Hong Kong street, alley Hong Kong, Hong Kong alley, street Kowloon, Kowloon street, alley Kowloon, Kowloon alley, street Chongqing, Chongqing street, alley Chongqing, Chongqing alley, street Chinatown, Chinatown street, alley Chinatown, Chinatown alley, street Taipei, Taipei street, alley Taipei, Taipei alley | @ any
D fronts = Narrow fronts with caged balconies and hundreds of air conditioners rise over a street market.
D signs = Signboards in red and gold reach out over the road [one above the other/on bamboo poles], a bamboo scaffold in green net beside. -Chinatown
D gate = A red gate with green tiles spans the street, strings of lanterns running back from it. +Chinatown
N ducks = In a window hang shining roast ducks over a chopping block.
B tram = A narrow two-storey tram comes from behind the awnings. -Chinatown
L humid = Humid white light, far towers fading.
L neon = Red, green and violet signs light drips, steam and wet road. +night,dusk,rain
L humid by day = Humid white light, far towers fading. +morning,afternoon,day,noon
V up between fronts = Upward view between fronts, 24 mm, red, jade and concrete

place-china-water-town | place | Suzhou, water town, Chinese village, Chinese town, Chinese garden, hutong, Beijing, Lijiang, street Suzhou, Suzhou street, alley Suzhou, Suzhou alley, street Beijing, Beijing street, alley Beijing, Beijing alley, street Lijiang, Lijiang street, alley Lijiang, Lijiang alley | @ any
D canal = White houses with black tiled roofs stand with their feet in a canal, stone steps to the water at every door. -Beijing,hutong,garden
D grey lane = A lane of grey brick runs past red doors with brass rings, a bicycle with a covered box at one. +Beijing,hutong
D moon gate = A round gate in a white wall frames a pond, a tall pierced stone and bamboo. +garden
D lanterns = Red lanterns hang under the eaves [in threes/with faded tassels].
N persimmons = Persimmons dry in rows on a flat basket.
B bridge = A stone bridge, steep as a half moon, crosses at the end. -Beijing,hutong
L mist grey = Misty light leaves only black, white and the red of the lanterns.
L night = The lanterns are lit and tremble in the canal. +night,dusk
L mist grey by day = Misty light leaves only black, white and the red of the lanterns. +morning,afternoon,day,noon
V quiet = Level view, 50 mm, ink black, white and red

place-seoul | place | Seoul, Korean street, Busan, Korean village, street Seoul, Seoul street, alley Seoul, Seoul alley, street Busan, Busan street, alley Busan, Busan alley | @ any
D slope = Tile-roofed houses with upturned eaves stand on a slope of stone walls, glass towers at its foot.
D market = Stalls with orange covers steam along the street: skewers, red rice cakes, [folded seaweed rolls/dumplings in trays].
N jars = On a flat roof brown glazed jars stand by size around a drying rack of peppers.
B mountain = A bare granite peak looks over the towers.
L clear autumn = Clear dry light separates each tile.
L night tents = The covers glow like lamps from inside, signs upright in blue and pink. +night,dusk
L clear autumn by day = Clear dry light separates each tile. +morning,afternoon,day,noon
V stacked = View from the upper lane, 70 mm, tile grey with orange

place-bangkok | place | Bangkok, Hanoi, Saigon, Vietnamese street, floating market, Hoi An, Thai street, street in Thailand, street in Vietnam, street Bangkok, Bangkok street, alley Bangkok, Bangkok alley, street Hanoi, Hanoi street, alley Hanoi, Hanoi alley, street Saigon, Saigon street, alley Saigon, Saigon alley, street Hoi An, Hoi An street, alley Hoi An, Hoi An alley | @ any
D street = Narrow shop houses stand over a pavement of tiny plastic stools, motorbikes parked in ranks. -floating
D boats = Flat boats heaped with mangoes, herbs and a charcoal stove lie side by side so that no water shows between. +floating
D cook = A wok stands over a roaring ring [beside a cart of herbs and limes/under an umbrella tied with string], smoke blown flat.
N wires = Bundles of wires thick as a trunk sag from a pole with spirit offerings at its foot. -floating
B roof = A roof with gold finials shows above the awnings.
L heat = White heat light under torn awnings, greens very bright.
L night = Tube lamps and lanterns light smoke, stools and red tablecloth. +night,dusk
L rain = Rain falls in ropes from the awnings, scooters under coloured capes. +rain
L heat by day = White heat light under torn awnings, greens very bright. +morning,afternoon,day,noon
V street level = View at stool height, 28 mm, green, red and steel

place-bali | place | Bali, Ubud, rice terraces, rice terrace, rice paddies, rice fields, rice paddy, street Bali, Bali street, alley Bali, Bali alley, street Ubud, Ubud street, alley Ubud, Ubud alley | @ any
D terraces = Rice terraces curve down a valley in bright steps, water shining between the blades.
N path = A narrow mud path runs along the edge of each step, a farmer in a cone hat bent over the shoots on one of them.
D gate = A split stone gate, black with moss, stands at the end of a path, [parasols with fringes on either side/a checked cloth tied round a guardian]. +bali,ubud
N offering = A palm-leaf tray of petals, rice and a biscuit lies on the step with one stick of incense. +bali,ubud
B volcano = Coconut palms lean over the edge, and a volcano shows over cloud.
L early mist = Early light comes through mist and palms in long slants.
L evening = The water in the terraces holds orange sky. +sunset,golden,dusk
L early mist by day = Early light comes through mist and palms in long slants. +morning,day
V terrace edge = View along the terrace edge, 28 mm, intense greens

place-mexico | place | Oaxaca, Mexican village, Mexican street, Guanajuato, San Miguel, street in Mexico, village in Mexico, Mexican town, street Oaxaca, Oaxaca street, alley Oaxaca, Oaxaca alley, street Guanajuato, Guanajuato street, alley Guanajuato, Guanajuato alley, street San Miguel, San Miguel street, alley San Miguel, San Miguel alley | @ any
D street = Low houses in cobalt, ochre and raspberry line a cobbled street, iron grilles on the windows.
D paper flags = Cut-paper flags hang in rows across, [purple, pink and orange/with skulls and flowers cut in them].
N corn = A comal smokes beside blue tortillas in a cloth, limes in a bowl.
B church = A yellow church with two white towers stands under a bare mountain.
L high sun = High sun drops the flags' shadows as lace onto the road.
L night = Strings of bulbs and candles on the sills light the walls from below. +night
L late = Evening sun fills the street end to end with copper. +golden,sunset,dusk
L high sun by day = High sun drops the flags' shadows as lace onto the road. +noon,day,afternoon
V middle of the street = View from the middle of the street, 35 mm, saturated

place-rio | place | Rio, Rio de Janeiro, favela, Salvador, Copacabana, Brazilian street, street Rio, Rio street, alley Rio, Rio alley, street Salvador, Salvador street, alley Salvador, Salvador alley, street Copacabana, Copacabana street, alley Copacabana, Copacabana alley | @ any
D hill = Brick houses climb a hill on one another's roofs, stairs between, blue water tanks and kites above. -Copacabana,beach
D waves = A promenade of black and white waves curves along the beach, coconuts stacked at a kiosk. +Copacabana,beach
D wall = A wall is painted with [a toucan and giant leaves/a football team as saints].
N ball = A ball lies wedged on a corrugated roof between aerials.
B sugar loaf = Past the bay stands a steep rounded rock.
L afternoon = Warm side sun, deep green between the bricks.
L night = Thousands of windows go up the hill like sparks. +night,dusk
L afternoon by day = Warm side sun, deep green between the bricks. +morning,afternoon,day,noon
V upward = View up the hill, 70 mm, brick, turquoise and green

place-buenos-aires | place | Buenos Aires, La Boca, Valparaíso, Valparaiso, Cartagena, street Buenos Aires, Buenos Aires street, alley Buenos Aires, Buenos Aires alley, street La Boca, La Boca street, alley La Boca, La Boca alley, street Valparaíso, Valparaíso street, alley Valparaíso, Valparaíso alley, street Valparaiso, Valparaiso street, alley Valparaiso, Valparaiso alley, street Cartagena, Cartagena street, alley Cartagena, Cartagena alley | @ any
D fronts = Houses of corrugated iron are painted plank by plank, yellow beside red beside blue, with balconies of scrap wood.
D steps = A stairway painted as [piano keys/a rainbow] goes up between them.
N table = On the pavement a table for two, a siphon and a bandoneon case stand open.
B ships = At the foot of the street stand masts and a crane.
L crisp = Crisp southern light with small hard shadows of the corrugations.
L night = A string of red bulbs lights the corner bar. +night
L crisp by day = Crisp southern light with small hard shadows of the corrugations. +morning,afternoon,day,noon
V corner = View across the corner, 35 mm, primary colours

place-cairo | place | Cairo, Egyptian street, Luxor, Alexandria, Khan el-Khalili, street Cairo, Cairo street, alley Cairo, Cairo alley, street Luxor, Luxor street, alley Luxor, Luxor alley, street Alexandria, Alexandria street, alley Alexandria, Alexandria alley | @ any
D street = A dusty street of carved wooden bay windows runs under cloth hung for shade, bread carried on a board by bicycle.
D tea = Brass tables stand outside a coffee house with [water pipes in a rank/a tray of mint glasses].
N lanterns = Star-shaped lanterns of coloured tin hang from a shop hook.
B minaret = A ribbed dome and a striped minaret rise in the haze.
L haze = Sand-coloured haze softens the sun to a pale disc.
L night = Coloured lanterns and green tubes light the dust. +night,dusk
L haze by day = Sand-coloured haze softens the sun to a pale disc. +morning,afternoon,day,noon
V street view = View at eye level, 50 mm, sand, brown and brass

place-west-africa | place | Lagos, Accra, Dakar, African market, African village, Kenya village, Timbuktu, village in Africa, market in Africa, village in Mali, street Lagos, Lagos street, alley Lagos, Lagos alley, street Accra, Accra street, alley Accra, Accra alley, street Dakar, Dakar street, alley Dakar, Dakar alley, street Timbuktu, Timbuktu street, alley Timbuktu, Timbuktu alley | @ any
D red earth = A street of red earth runs between low shops hand-painted with haircuts and phones, umbrellas over every table. -village,Mali,Timbuktu
D mud houses = Round mud houses with pointed straw roofs and painted bands stand about a swept yard. +village,Mali,Timbuktu
D cloth = Wax prints hang in a wall of [fans, eyes and birds/indigo and orange], folded bolts below.
N basins = Enamel basins hold tomatoes in pyramids, peppers and dried fish. -Mali,Timbuktu
B baobab = A baobab and a water tower stand against a white sky.
L overhead = High sun, colours strong, shade small and black beneath the umbrellas.
L dusk = Kerosene lamps come on one by one, the road still red. +dusk,night,evening
L overhead by day = High sun, colours strong, shade small and black beneath the umbrellas. +noon,day,afternoon
V market level = View at table height, 35 mm, red earth and bright cloth

place-jerusalem | place | Jerusalem, Damascus, Old City, Jaffa, Amman, Petra Jordan, street Jerusalem, Jerusalem street, alley Jerusalem, Jerusalem alley, street Damascus, Damascus street, alley Damascus, Damascus alley, street Jaffa, Jaffa street, alley Jaffa, Jaffa alley, street Amman, Amman street, alley Amman, Amman alley, street Petra Jordan, Petra Jordan street, alley Petra Jordan, Petra Jordan alley | @ any
D steps = Stepped lanes of pale stone worn like soap go under arches, green doors on either side. -Petra
D facade = Columns and urns cut from rose rock stand at the end of a cleft hardly wider than a cart. +Petra
D stalls = Trays of sesame sweets and [stacked bread rings/pyramids of thyme] lean at a vaulted shop. -Petra
N camel rug = Striped rugs lie over a step where a camel has left its saddle. +Petra
B dome = Beyond the arch stand a dome and a line of cypresses. -Petra
L shaft = Sun drops between the roofs in one shaft and lights the stone like honey.
L night = Lamps in niches mark the stairs upward. +night
L shaft by day = Sun drops between the roofs in one shaft and lights the stone like honey. +morning,afternoon,day,noon
V archway = View through the arch, 35 mm, honey stone and green

place-moscow | place | Moscow, St Petersburg, Saint Petersburg, Russian village, Kyiv, village in Russia, Siberian village, Russian street, street Moscow, Moscow street, alley Moscow, Moscow alley, street St Petersburg, St Petersburg street, alley St Petersburg, St Petersburg alley, street Saint Petersburg, Saint Petersburg street, alley Saint Petersburg, Saint Petersburg alley, street Kyiv, Kyiv street, alley Kyiv, Kyiv alley | @ any
D domes = Onion domes, ribbed, starred and striped, crowd over red brick and a wide stone square. -village,Siberia,siberian,Petersburg
D canal = Yellow and mint fronts with white columns line a granite canal with chain railings. +Petersburg
D izba = Log houses with carved blue window frames stand along a rutted track, a well with a sweep. +village,Siberia,siberian
N tram = Bare birches, a kiosk and [a tram's overhead wires/a bench under snow's weight] stand before them. -summer
B smoke = Straight smoke goes up from far chimneys.
L low northern = Low northern sun gilds the tops and leaves the ground blue.
L snow = Snow lies thick on ledges and roofs and takes all the edges away. +snow,winter
L night = Lamps with frost rings stand along the way. +night
L low northern by day = Low northern sun gilds the tops and leaves the ground blue. +morning,afternoon,day
V wide = Wide level view, 35 mm, brick red, gold and blue-white

place-edinburgh | place | Edinburgh, Scottish village, Irish village, Dublin, Glasgow, English village, Cotswolds, Welsh village, village in Ireland, village in Scotland, Cornish village, village in England, street Edinburgh, Edinburgh street, alley Edinburgh, Edinburgh alley, street Dublin, Dublin street, alley Dublin, Dublin alley, street Glasgow, Glasgow street, alley Glasgow, Glasgow alley, street Cotswolds, Cotswolds street, alley Cotswolds, Cotswolds alley | @ any
D close = A steep stepped passage of black stone opens between tall tenements on a slice of firth. +Edinburgh,Glasgow
D street = Whitewashed and honey stone cottages with slate roofs follow a street that bends past a green. -Edinburgh,Glasgow,Dublin
D shopfronts = Painted shopfronts in bottle green and plum stand with [gilt letters/flower baskets] under brick. +Dublin
N wall = Ivy-leaved toadflax grows from a wall, a red letter box let into it. -Ireland,Irish,Dublin
B hills = Behind lies a hill with walls running up it and sheep as dots. -Dublin,fog,mist
L shower light = Light breaks through after a shower, slate shining, the hill under dark cloud.
L mist = Drizzle and mist take the hill, lamps lit early. +rain,fog,mist
L night = Pub windows throw orange squares across wet stone. +night
L shower light by day = Light breaks through after a shower, slate shining, the hill under dark cloud. +morning,afternoon,day,noon
V bend = View round the bend, 40 mm, slate, moss and stone

place-provence | place | Provence, French village, Spanish village, Seville, Barcelona, Provençal village, Andalusian village, village in Spain, village in France, Spanish street, French street, street Provence, Provence street, alley Provence, Provence alley, street Seville, Seville street, alley Seville, Seville alley, street Barcelona, Barcelona street, alley Barcelona, Barcelona alley | @ any
D square = Plane trees shade a square with a round fountain, a shuttered town hall and chairs under an awning. -Spanish,Spain,Andalusia,Seville,Barcelona
D white street = White walls hung with flowerpots on iron rings narrow to a patio gate with blue tiles. +Spanish,Spain,Andalusia,Seville
D grid = Corner houses with cut-off edges, balconies like masks and mosaic chimneys stand along palms. +Barcelona
D balls = On the gravel lie [three steel balls and a small wooden one/a straw hat and a newspaper]. -Spanish,Spain,Andalusia,Seville,Barcelona
N shutters = Lavender-grey shutters, one slat broken, stand half closed. -Barcelona
B hill = Behind the roofs lie terraced olives and a rocky crest.
L leaf spots = Sun between leaves spots the gravel, the white wall beyond too bright to look at.
L evening = Long warm light comes in under the trees. +golden,sunset,dusk,evening
L night = Bulbs in the trees light the tables, swallows gone, windows blue. +night
L leaf spots by day = Sun between leaves spots the gravel, the white wall beyond too bright to look at. +morning,afternoon,day,noon
V seated = View from a café chair, 35 mm, stone, lavender grey and green

place-san-francisco | place | San Francisco, Los Angeles, Hollywood, Venice Beach, street San Francisco, San Francisco street, alley San Francisco, San Francisco alley, street Los Angeles, Los Angeles street, alley Los Angeles, Los Angeles alley, street Hollywood, Hollywood street, alley Hollywood, Hollywood alley, street Venice Beach, Venice Beach street, alley Venice Beach, Venice Beach alley | @ any
D hill = A street drops so steeply that the parked cars stand with wheels to the kerb, wooden bay windows on both sides. -Los,Hollywood,Beach,California
D palms = Palms on thin trunks stand in two rows over low pink houses and a wide empty road. +Los,Hollywood,Beach,California
D cable car = A cable car with open benches comes over the crest, [its lamp like an eye/someone's coat flying at the pole]. -Los,Hollywood,Beach,California
N meter = A parking meter and a jacaranda's blue litter are at the kerb.
B bay = Beyond lies the bay with a red bridge, its towers in fog. -Los,Hollywood,California
B hills = Beyond lie brown hills in smog, one white word on them. +Los,Hollywood -fog,mist
L pacific = Clear Pacific light, sky fading to white at the edge.
L sunset = Orange and violet sky, the palms cut out in black. +sunset,dusk,golden
L fog = Fog pours over the crest and takes the street's lower half. +fog
L pacific by day = Clear Pacific light, sky fading to white at the edge. +morning,afternoon,day,noon
V downhill = View downhill from the crest, 70 mm, pastels

place-new-orleans | place | New Orleans, French Quarter, Savannah, Charleston, street New Orleans, New Orleans street, alley New Orleans, New Orleans alley, street French Quarter, French Quarter street, alley French Quarter, French Quarter alley, street Savannah, Savannah street, alley Savannah, Savannah alley, street Charleston, Charleston street, alley Charleston, Charleston alley | @ any
D balconies = Iron lace balconies hung with ferns and beads reach over the pavement on thin posts, walls peeling in salmon and green.
D door = Tall shuttered doors stand open on [a courtyard with banana leaves/a dark bar with a piano].
N beads = Purple and gold beads hang in a street lamp's arms.
B oaks = Live oaks with grey moss close the street.
L damp gold = Damp golden light thickens between the balconies.
L night = Gas flames in lanterns and a blue sign light wet brick. +night,dusk
L rain = Warm rain runs from the galleries in strings. +rain
L damp gold by day = Damp golden light thickens between the balconies. +morning,afternoon,day,noon
V diagonal = View on the diagonal across the corner, 35 mm, salmon, green and iron black

place-berlin | place | Berlin, Kreuzberg, Leipzig, Hamburg, German city, street Berlin, Berlin street, alley Berlin, Berlin alley, street Kreuzberg, Kreuzberg street, alley Kreuzberg, Kreuzberg alley, street Leipzig, Leipzig street, alley Leipzig, Leipzig alley, street Hamburg, Hamburg street, alley Hamburg, Hamburg alley | @ any
D courtyard = A street of five-storey fronts, half plaster and half firewall, has [a canal with leaning willows/an elevated line on iron posts] along it.
D wall = Posters twenty deep, stencils and tags cover the ground floor up to an arm's reach.
N chairs = A sofa with its stuffing out stands on the pavement by a row of bicycles.
B tower = A thin television tower with a ball shows past the chimneys.
L grey = Even grey light, colours only on the wall.
L night kiosk = A late shop's fridge light and a red neon lie on the paving. +night
L summer evening = Late sun runs along the street into every open window. +golden,sunset,summer
L grey by day = Even grey light, colours only on the wall. +morning,afternoon,day,noon
V street = View from the kerb, 35 mm, grey, rust and spray colours

place-arctic-town | place | Svalbard, Antarctica station, arctic station, Iceland village, research station, polar station, street Svalbard, Svalbard street, alley Svalbard, Svalbard alley | @ any
D houses = Bright boxes of houses, red, blue and yellow, are bolted to bare rock, pipes boxed in wood between. -station
D station = Red modules on legs stand on flat snow, flags on wires and a line of drums. +station
D sledge = A sledge with [its harness in loops/two fuel cans] waits at the door.
N antlers = Antlers and a row of skis stand in the snowbank.
B ice = Icebergs stand in the bay, cracked with blue.
L low = Low sun without warmth turns snow faintly pink, shadows blue.
L aurora = Green light moves over the roofs, windows small and yellow. +night
L low by day = Low sun without warmth turns snow faintly pink, shadows blue. +morning,afternoon,day
V level = Level view, 50 mm, white, blue and one red
`;
