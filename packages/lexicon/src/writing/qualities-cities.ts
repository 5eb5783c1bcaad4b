/**
 * What the world's best-known cities are known by, two or three true particulars each, in the form of the other qualities (`qualities.ts`).
 * What stands there by day and by night, in every season: no row speaks of an hour or a weather.
 */
export const CITY_QUALITIES = `
city-paris | paris, parisian, montmartre
Q zinc roofs beyond the panes = Through tall double windows with an iron rail outside one sees zinc roofs, rows of clay chimney pots and a dormer with one shutter closed. +in,room,apartment,home,bedroom
Q limestone and iron balconies = Pale limestone fronts with thin iron balconies and grey mansard roofs line both sides, and a green kiosk stands at the corner. -in
Q green chairs and awnings = Round marble tables and cane chairs stand in a row under a dark red awning; across the way are cream stone houses six floors high with zinc dormers. -in

city-london | london, soho, piccadilly circus, trafalgar square
Q brick terraces and plane trees = Sooty brick terraces with white sash windows, black railings and plane trees close the view, and a red letter box stands on the corner. -in
Q red bus and black cab = A red double-decker and a round-shouldered black cab wait at the kerb, a red telephone box beside them and pale Portland stone fronts behind. -in

city-new-york | new york, new york city, nyc, manhattan, brooklyn, fifth avenue, broadway
Q fire escapes and water towers = Iron fire escapes zigzag down brown brick, wooden water tanks stand on the roofs, and a strip of sky shows between the cliffs of windows. -in
Q yellow cabs in a canyon = Yellow cabs stand nose to tail along a straight avenue, steam comes up from a striped orange stack, and stepped towers of stone and glass rise on either hand. -in

city-times-square | times square
Q screens over red steps = Lit screens as tall as the houses cover every front up to the twentieth floor, yellow cabs pass below, and a broad flight of red glass steps climbs at the end. -in

city-tokyo | tokyo, osaka, shinjuku, shibuya, akihabara, japanese street
Q stacked vertical signs = Vertical signs stand out from the façades one above another up to the sixth floor, cables cross between the poles, and a row of vending machines glows at the corner. -in
Q narrow houses and cables = Narrow tiled buildings stand shoulder to shoulder under a web of black cables, white lines and arrows painted on the asphalt, a convex mirror at the crossing. -in

city-kyoto | kyoto, gion, nara
Q dark lattice and paper lamps = Low wooden houses with dark lattice fronts and bamboo blinds line a paved lane, a round paper lamp beside each sliding door and a five-storey pagoda above the roofs. -in

city-venice | venice, venetian, piazza san marco
Q worn brick over green water = Worn brick and pink plaster end at a green waterline, striped mooring poles lean beside a stone step, and the windows above have pointed arches. -in

city-lisbon | lisbon, alfama
Q tiled fronts up a hill = Tiled fronts in blue and yellow climb a steep cobbled street, laundry between the balconies and tram rails sunk into the worn stones. -in
Q river at the foot = Ochre and pink houses with iron balconies lean over pavements of small black and white stones, and below them shines a strip of the Tagus. -in

city-porto | porto
Q stacked houses and iron arch = Tall narrow houses in tile and faded plaster stand stacked above the Douro, flat-bottomed barrel boats moored below and a two-storey iron arch bridge spanning the water. -in

city-rome | rome, roman
Q ochre walls and umbrella pines = Ochre walls with green shutters, terracotta roofs and a few flat-topped pines give the place away. -in
Q cobbles and a nose fountain = Small black cobbles, a peeling orange house front and a broken column beside a church dome make up what is behind; a thin iron drinking fountain runs at the kerb. -in

city-florence | florence, firenze
Q red dome over brown roofs = A huge ribbed dome of red tile with a white lantern rises over brown roofs, beside it a slim bell tower banded in white, green and pink marble. -in

city-naples | naples, palermo, sicily
Q washing over a dark lane = Washing hangs on lines from house to house over a narrow lane paved in dark lava, a small shrine with plastic flowers on the wall and scooters along one side. -in

city-milan | milan
Q marble spires = White marble spires, more than can be counted, bristle over the roof of the cathedral, and next to it runs a glass-roofed arcade with a mosaic floor. -in

city-amsterdam | amsterdam, dutch
Q gables along a canal = Narrow brick houses with stepped and bell-shaped gables lean a little over the canal, houseboats below and bicycles chained along the iron railing of a humped bridge. -in
Q dark brick and white windows = Dark brick fronts with tall white windows and hoisting beams under the gables line both banks, elms along the water and low arched bridges one behind another. -in

city-bruges | bruges, ghent, antwerp, brussels, belgium
Q stepped gables and a belfry = Stepped brick gables and small leaded panes stand straight out of a still canal, a tall stone belfry behind and a low arched bridge at the end. -in

city-barcelona | barcelona
Q hexagon paving and wavy stone = A corner house of wavy stone with balconies like masks stands behind, grey hexagonal tiles pave the ground, and beyond the plane trees rise the tapering towers of the Sagrada Família. -in

city-madrid | madrid
Q grand stone fronts and galleries = Cream stone fronts with glazed white balconies and slate turrets line the broad street, a bronze winged figure on one dome and awnings at street level. -in

city-seville | seville, granada, andalusia, cordoba, spanish village
Q white walls, orange trees = White walls edged in yellow ochre, iron window grilles with geraniums and small orange trees in fruit line the lane, a tiled bench set in an arch. -in

city-berlin | berlin
Q tower with a sphere = A needle tower with a steel sphere stands over grey post-war blocks, graffiti covers the lower walls, and a yellow underground train crosses on an iron viaduct. -in

city-munich | munich, bavaria, bavarian
Q onion caps and chestnut trees = Twin brick towers with green onion caps look over painted house fronts, and trestle tables stand on gravel under chestnut trees. -in

city-vienna | vienna
Q cream palaces and a steep roof = Cream and pale yellow palaces with garlands over the windows line the street, a black horse cab waits, and a steep roof of zigzag coloured tiles shows beyond. -in

city-salzburg | salzburg, innsbruck, tyrol, austria
Q fortress above domes = Pastel fronts with wrought-iron guild signs edge the lane, green church domes behind them and a pale fortress on the rock above. -in

city-prague | prague
Q black spires and red roofs = Pointed black spires stand over red roofs and pale baroque fronts, and a stone bridge lined with dark statues crosses the river toward the castle. -in

city-budapest | budapest
Q parliament on the river = Across the broad Danube a long pale parliament with a red dome and rows of white pinnacles faces the hill, and an iron chain bridge with stone lions joins the banks. -in

city-krakow | krakow, kraków, warsaw, poland
Q arcaded hall and unequal towers = A long arcaded cloth hall and a brick church with two unequal towers stand over a wide paved square, tall painted houses all round. -in

city-moscow | moscow, red square, saint petersburg, st petersburg
Q striped onion domes = Onion domes striped and scaled in red, green, blue and gold crowd together above red brick, beside a long crenellated wall and a tower with a star. -in

city-istanbul | istanbul, constantinople
Q domes and pencil minarets = Grey lead domes heaped one on another and pencil-thin minarets stand on the hill, ferries cross the strait below, and gulls sit along the quay. -in

city-athens | athens, greek temple
Q temple on a pale rock = A columned temple of honey marble stands on a flat pale rock above white apartment blocks with awnings, cypress and bougainvillea between them. -in

city-dubrovnik | dubrovnik, kotor, croatia
Q orange roofs inside walls = Orange roofs fill the ring of thick pale sea walls to the edge, polished limestone paves the lane, and round towers stand straight over clear blue water. -in

city-edinburgh | edinburgh
Q castle on black rock = Dark sandstone tenements with many chimneys line a steep cobbled street, and above them a castle sits on its black crag. -in

city-dublin | dublin, irish pub
Q coloured doors and brick = Flat brick fronts with painted doors in red, yellow and blue under half-round fanlights stand in a row, a pub front with gilt lettering at the corner. -in

city-stockholm | stockholm, gothenburg
Q ochre fronts on the water = Tall narrow houses in ochre, rust and mustard plaster line the water, church spires behind and white steam ferries along the stone quay. -in

city-copenhagen | copenhagen, nyhavn
Q painted houses at a canal = Gabled houses in blue, yellow, red and white stand wall to wall along a short canal, old wooden ships with furled sails moored in front. -in

city-bergen | bergen
Q wooden gables on the wharf = A row of crooked wooden gables painted rust red, white and ochre faces the wharf, and a dark green mountain goes up right behind the roofs. -in

city-reykjavik | reykjavik
Q stepped church and tin houses = Houses clad in corrugated iron, red, teal and white, lead up to a grey church whose front rises in steps like basalt columns. -in

city-zurich | zurich, zürich, geneva, basel, bern, lucerne
Q guild houses on a clear river = Guild houses with steep gables and painted shutters stand along a clear green river, twin church towers above and snow peaks at the end of the view. -in

city-san-francisco | san francisco
Q bay windows on a steep hill = Wooden houses with bay windows and painted trim step up a very steep street, cable-car rails run down its middle, and at the bottom lies the bay. -in

city-los-angeles | los angeles, hollywood, beverly hills
Q tall thin palms = Tall thin palm trees stand at even distances along a wide street of low stucco houses, and brown hills with white letters on them close the view. -in

city-las-vegas | las vegas
Q hotels of light bulbs = Hotels with thousands of moving bulbs, a small copy of an iron tower and fountains in a row of jets stand along a ten-lane street with palms. -in

city-chicago | chicago
Q elevated track and river = An elevated track on rusty steel legs runs between stone and glass towers, and a steel drawbridge crosses a green river. -in

city-miami | miami, miami beach, south beach
Q pastel hotels and palms = Low rounded hotels in mint, pink and white with neon names and porthole windows face a row of palms and a strip of sand. -in

city-new-orleans | new orleans
Q iron lace galleries = Galleries of cast-iron lace with hanging ferns run along two-storey houses in ochre, teal and rose, green shutters down to the floor and beads caught in the railing. -in

city-havana | havana, cuba
Q peeling arcades and old cars = Peeling arcades in turquoise, pink and lemon plaster face the street, with an American car of the fifties in two colours parked under a leaning balcony. -in
Q turquoise plaster and tall shutters = Turquoise and lemon plaster peels from columns and tall slatted shutters, half-round coloured glass over the doors, wires looped from front to front. -in

city-rio | rio, rio de janeiro, copacabana, ipanema
Q sugarloaf and wave paving = A steep bare granite hump rises out of the bay, black and white waves are laid into the promenade, and high on another peak stands a white figure with open arms. -in

city-buenos-aires | buenos aires
Q painted tin houses = Corrugated tin houses in blue, yellow and red with iron balconies make a crooked corner, couples of painted figures leaning from the windows. -in

city-mexico | mexico city, oaxaca, guanajuato
Q volcanic stone and bright plaster = Dark red volcanic stone frames the windows of houses in pink, cobalt and yellow plaster, cut tissue paper flutters on strings above, and a tiled church dome shows behind. -in -person

city-cartagena | cartagena, bogota, colombia
Q balconies with bougainvillea = Wooden balconies heavy with magenta bougainvillea hang over a street of yellow, blue and rust-red walls with tall studded doors. -in

city-cusco | cusco, lima, peru
Q fitted stones and white walls = Huge grey stones fitted without mortar make the foot of the walls, white plaster and blue wooden balconies above, brown terraced hills over the roofs. -in

city-toronto | toronto, vancouver, montreal
Q glass towers by the water = Pale green glass towers stand close along the water, red maples on the lawn in front and a line of dark hills or a needle tower beyond. -in

city-quebec | quebec city
Q copper-roofed castle hotel = A castle of brick with steep green copper roofs stands over stone houses with red and green tin roofs and a lane of painted shop signs. -in

city-sydney | sydney
Q white shells on the harbour = White tiled shells of the opera house stand on a point in the blue harbour, and behind them is a grey steel arch bridge with four stone towers. -in

city-hong-kong | hong kong
Q packed towers under a peak = Thin towers stand packed from the harbour to a green peak, laundry poles out of every window, red taxis and a double-decker tram between signs on long brackets. -in

city-shanghai | shanghai
Q tower with pink spheres = A tower strung with dark pink spheres and a twisted glass skyscraper stand across the brown river from a row of domed stone banks. -in

city-beijing | beijing, forbidden city
Q vermilion walls and yellow tiles = Vermilion walls, white marble railings and double roofs of yellow glazed tile with rows of small beasts on the ridges surround a wide paved court. -in

city-seoul | seoul
Q palace roofs before towers = Painted eaves of green and red curve over grey stone palace walls, glass office blocks rise close behind, and a granite mountain tops them all. -in -food

city-bangkok | bangkok
Q gilded spires and long boats = Steep roofs of orange and green tile with gilded flame tips stand beside bell-shaped golden spires, and long-tailed boats pass on a brown river. -in,market,street
Q carts under bare bulbs = Food carts with steaming woks and trays of skewers stand under strings of bare bulbs, with low red plastic stools in front and signs in looped Thai script above. +market,street,night -temple,river

city-hanoi | hanoi, saigon, ho chi minh city, hoi an, vietnam
Q narrow yellow houses and scooters = Narrow houses of yellow plaster with green shutters and tangled cables stand over a street full of scooters, low plastic stools and baskets of fruit at the kerb. -in

city-singapore | singapore
Q three towers and steel trees = Three towers carrying one long ship-like roof stand by the bay, steel trees hung with ferns near them, and painted shop-houses with shutters in front. -in

city-mumbai | mumbai, delhi, new delhi, kolkata
Q black and yellow taxis = Black and yellow taxis and green three-wheelers crowd the street under banyan trees, painted shop boards above and a sandstone arch with domes at the end. -in

city-varanasi | varanasi, ganges
Q steps down to the river = Broad stone steps go down to a wide brown river, straw umbrellas on platforms, wooden boats drawn up, and temple towers and pink palaces along the top. -in

city-jaipur | jaipur, rajasthan, udaipur
Q honeycomb front = A front of pink sandstone rises in tiers like a honeycomb, hundreds of small screened windows under little domes. -in

city-kathmandu | kathmandu
Q tiered roofs and painted eyes = Tiered brick temples with carved black struts stand round a square, and over the roofs shows a white dome with painted eyes and lines of small flags. -in

city-dubai | dubai, abu dhabi
Q needle of glass = A stepped needle of glass and steel stands far above all the other towers, palms in straight lines and a turquoise channel at its foot. -in

city-cairo | cairo
Q minarets in brown haze = Carved stone minarets and brown brick blocks with satellite dishes stand close together, and far behind, where the desert begins, are three pyramids. -in

city-marrakesh | marrakesh, marrakech, fez, moroccan market
Q salmon walls and brass lamps = Salmon-pink clay walls with small holes in rows, a horseshoe gate, hanging brass lamps and heaps of ochre and red spice mark the place. -in
Q reed roof over clay arches = Slats of reed roof the lane between salmon-pink clay walls, a horseshoe arch at its end and striped rugs hung from the upper windows. -in

city-jerusalem | jerusalem
Q golden dome over pale stone = Pale limestone houses and old walls stand close on the hill, and above them shines a golden dome on a blue-tiled octagon. -in

city-cape-town | cape town
Q flat-topped mountain = A flat-topped mountain as straight as a table stands over white houses and coloured cottages on a slope, the bay bright below. -in

city-nairobi | nairobi, lagos, accra, dakar
Q painted buses and jacarandas = Painted minibuses stand along a red earth verge, kiosks with corrugated roofs sell fruit in pyramids, and purple jacaranda trees rise before white towers. -in
`;
