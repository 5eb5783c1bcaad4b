/** noun | drawing | height in metres | place heading [fixed] [#own colour] | synonyms | kinds of it | poses by verb */
export const BUILDINGS = `
cafe terrace | own:cafe-terrace | 2.6 | ground front | sidewalk cafe, street cafe, outdoor cafe, terrace cafe, cafe tables, café terrace, restaurant terrace, pavement cafe | ~outdoor restaurant, ~sidewalk restaurant
cabin | own:cabin | 4.5 | ground front | log cabin, hut, log house, log hut | lodge, mountain hut
chalet | own:chalet | 9 | ground front | alpine chalet, swiss chalet
shack | own:shack | 4 | ground front | shanty
cottage | own:cottage | 5.5 | ground front | thatched cottage | country cottage
crooked cottage | own:crooked-cottage | 6.4 | ground front | crooked house | cottage with crooked chimney
house | own:house | 8 | ground front | home, dwelling | farmhouse, ~country house, family house, ~homestead
villa | own:villa | 9 | ground front
bungalow | own:bungalow | 5 | ground front
houses | noto:houses | 8 | ground front |  | ~row of houses
derelict house | noto:derelict-house | 8 | ground front | abandoned house, ruined house
haunted mansion | own:haunted-mansion | 15 | ground front | haunted house, haunted manor, haunted victorian house, creepy mansion, spooky mansion, creepy house, spooky house, gothic mansion, abandoned mansion, old mansion, victorian mansion
railway station | own:railway-station | 16 | ground front | train station, old railway station, old train station, country station
snow-covered railway station | own:railway-station-snow | 16 | ground front | snowy railway station, snowy train station, snow-covered train station
lighthouse | own:lighthouse | 25 | ground front | light house | ~beacon tower
fortress | own:fortress | 24 | ground front | citadel | fort
palace | own:palace | 26 | ground front | royal palace
castle | own:castle | 35 | ground front |  | fairytale castle, medieval castle, chateau
windmill | own:windmill | 18 | ground front | mill, dutch windmill
barn | own:barn | 9 | ground front |  | red barn, hay barn, farm building
church | own:church | 20 | ground front | chapel
cathedral | own:cathedral | 60 | ground front fixed | gothic cathedral, minster | 
monastery | own:monastery | 26 | ground front | abbey, priory, convent
ruined abbey | own:ruined-abbey | 22 | ground front fixed | abbey ruins, ruined monastery, ruined church, ruined chapel, ruined cathedral, ruined priory, abandoned abbey, abandoned monastery, church ruins, ruins of an abbey, monastery ruins, ruined convent, ruined temple
tower | own:tower | 22 | ground front | stone tower, watchtower | ~keep, ~turret
wizard tower | own:wizard-tower | 24 | ground front | wizard's tower, mage tower
eiffel tower | own:eiffel-tower | 330 | far front fixed | tour eiffel, the eiffel tower
tower bridge | own:tower-bridge | 65 | far front fixed | london bridge, the tower bridge
big ben | own:clock-tower | 96 | far front fixed | elizabeth tower, the big ben
colosseum | own:colosseum | 48 | ground front fixed | coliseum, roman colosseum, the colosseum | ~roman amphitheatre, ~amphitheatre
taj mahal | own:taj-mahal | 73 | ground front fixed | the taj mahal
leaning tower | own:leaning-tower | 56 | ground front fixed | leaning tower of pisa, tower of pisa
golden gate bridge | own:golden-gate | 227 | far front fixed | golden gate, the golden gate bridge | ~suspension bridge
triumphal arch | own:triumphal-arch | 50 | ground front fixed | arc de triomphe, the arc de triomphe, roman arch
stonehenge | own:standing-stones | 6.5 | ground front fixed | stone circle, standing stones, the stonehenge | ~megaliths
sydney opera house | own:opera-house | 65 | far front fixed | the sydney opera house
onion-domed cathedral | own:onion-cathedral | 47 | ground front fixed | st basil's cathedral, saint basil's cathedral, st basils cathedral | ~russian church, ~orthodox cathedral
brandenburg gate | own:column-gate | 26 | ground front fixed | the brandenburg gate
sphinx | own:sphinx | 20 | ground front fixed | great sphinx, the sphinx, sphinx of giza, great sphinx of giza
tokyo tower | noto:tokyo-tower | 330 | far front
statue of liberty | own:liberty | 93 | far front
skyscraper | own:skyscraper | 200 | far front fixed | high-rise, high rise | ~tower block
office building | noto:office-building | 40 | ground front | office block
building | noto:department-store | 25 | ground front
skyline | scene.buildings | 150 | far front | city skyline, skyscrapers, high-rises, buildings, cityscape
bridge | own:bridge | 8 | ground front | stone bridge, arch bridge
wooden bridge | own:wooden-bridge | 5 | ground front | footbridge
aqueduct | own:aqueduct | 22 | ground front | viaduct
tent | own:tent | 1.5 | ground front | camping tent
circus tent | noto:circus-tent | 15 | ground front | big top
pier | own:pier | 2.5 | ground front fixed | jetty, wooden pier, boardwalk pier
school | noto:school | 12 | ground front | schoolhouse
hospital | noto:hospital | 20 | ground front fixed
hotel | noto:hotel | 30 | ground front
bank building | noto:bank | 12 | ground front fixed
factory | own:factory | 48 | ground front | brick factory, old factory, factory chimney, mill chimney, industrial chimney, factory smokestack
stadium | noto:stadium | 30 | ground front fixed | arena
pagoda | own:pagoda | 32 | ground front | five-storey pagoda, temple pagoda | ~stupa tower
buddhist temple | own:temple-hall | 14 | ground front | chinese temple, japanese temple, shinto temple, zen temple, temple hall, buddhist monastery, mountain temple
temple | noto:classical-building | 15 | ground front | classical building
parthenon | own:parthenon | 16 | ground front | greek temple
hindu temple | noto:hindu-temple | 20 | ground front
japanese castle | noto:japanese-castle | 30 | ground front
torii | own:torii | 7 | ground front | torii gate | ~shinto shrine
mosque | noto:mosque | 25 | ground front
synagogue | noto:synagogue | 15 | ground front
pyramid | own:pyramid | 120 | far front | egyptian pyramid, great pyramid
igloo | own:igloo | 2.2 | ground front
yurt | own:yurt | 2.6 | ground right | ger, mongolian yurt, felt tent | ~yurta
moai | noto:moai | 4 | ground front | easter island head, easter island statue
fountain | noto:fountain | 3 | ground front
ferris wheel | noto:ferris-wheel | 40 | far front | big wheel, amusement park ferris wheel, fairground wheel, funfair wheel | ~london eye
roller coaster | noto:roller-coaster | 30 | far front | rollercoaster
carousel | own:carousel | 7 | ground front | merry-go-round
carousel horse | noto:carousel-horse | 2 | ground front
stone wall | own:stone-wall | 1 | ground front | dry stone wall, drystone wall, rock wall | ~low wall, ~old wall
brick wall | own:brick-wall | 1.3 | ground front | garden wall
chimney | own:chimney | 2.4 | ground front fixed | chimney stack | ~smokestack
stilts | own:stilts | 3.4 | water front fixed | pilings, wooden posts
rope bridge | own:rope-bridge | 11 | ground front fixed | suspension footbridge, hanging bridge, rope suspension bridge, rope footbridge
fence | own:fence | 1.1 | ground front | wooden fence, picket fence
bench | own:bench | 0.85 | ground front | park bench, wooden bench
street lamp | own:street-lamp | 4.5 | ground front | streetlight, street light, lamppost, lamp post, streetlamp, street lantern | gas lamp
street lamps | scene.lamps | 4.5 | ground front | streetlights, street lights, lampposts, lamp posts, streetlamps, street lanterns | gas lamps
hanging traffic light | noto:vertical-traffic-light | 1 | hang front fixed
traffic light | own:traffic-light | 3.6 | ground front fixed | traffic lights, stoplight, traffic signal, stop light
bus stop | own:bus-stop | 2.7 | ground front fixed | bus shelter
postbox | noto:postbox | 1.5 | ground front | letter box, letterbox
pillar box | own:pillar-box | 1.6 | ground front
mailbox | noto:closed-mailbox-with-raised-flag | 1.2 | ground front
water tower | own:water-tower | 9 | ground front | water tank
gravestone | noto:headstone | 0.9 | ground front | headstone, tombstone, grave
slide | own:slide | 2.2 | ground front | playground slide
door | noto:door | 2.1 | ground front
window | own:window | 1.5 | hang front |  | casement, windowpane
windowsill | own:window | 1.5 | hang front | window sill, window ledge, windowsills, sill
ladder | own:ladder | 2.5 | ground front
convenience store | noto:convenience-store | 5 | ground front
post office | noto:post-office | 10 | ground front
construction site | noto:building-construction | 20 | ground front fixed
snow-covered cabin | own:cabin-snow | 4.6 | ground front | snowy cabin, winter cabin, cabin in the snow
statue | own:statue | 3.4 | ground front | stone statue, marble statue | monument
market stall | own:market-stall | 2.4 | ground front | fruit stall, fruit stand, market stand, vegetable stall, stall | farm stand, greengrocer's stall, produce stand
lemonade stand | own:lemonade-stand | 1.9 | ground front | lemonade booth | ~juice stand
sandcastle | own:sandcastle | 0.6 | ground front | sand castle
greenhouse | own:greenhouse | 3.2 | ground front | glasshouse, hothouse, glass house | garden greenhouse, ~conservatory
wind turbine | own:wind-turbine | 60 | ground front | windturbine, wind mill turbine, wind generator
treehouse | own:treehouse | 8 | ground front | tree house, tree-house
hobbit door | own:hobbit-door | 3.0 | ground front | hobbit's door, hobbit's round door, hobbit hole, hobbit house, round hobbit door, hobbit home, hobbit hole door | ~hobbit village
mushroom house | own:mushroom-house | 3.0 | ground front | toadstool house, fairy mushroom house, fairy house, gnome house, mushroom cottage | ~smurf house
ice cream shop | own:ice-cream-shop | 4.6 | ground front | ice cream parlor, ice cream parlour, ice-cream shop, ice-cream parlour, ice cream store, gelato shop, gelateria | ~candy shop, ~candy store, ~sweet shop
`;
