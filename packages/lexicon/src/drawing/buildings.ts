/** noun | drawing | height in metres | place heading [recolour] [#own colour] | synonyms | kinds of it | poses by verb */
export const BUILDINGS = `
cabin | noto:hut | 4.5 | ground front | log cabin, hut, log house, log hut | lodge, chalet, shack, mountain hut
house | noto:house | 8 | ground front | home, dwelling | cottage, farmhouse, villa, bungalow, country house, family house, homestead
houses | noto:houses | 8 | ground front | row of houses
derelict house | noto:derelict-house | 8 | ground front | haunted house, abandoned house, ruined house
lighthouse | noto:lighthouse | 25 | ground front | light house, beacon tower
castle | noto:castle | 35 | ground front | fortress, citadel | palace, fairytale castle, medieval castle, chateau
church | noto:church | 20 | ground front | chapel
tokyo tower | noto:tokyo-tower | 330 | far front
statue of liberty | noto:statue-of-liberty | 93 | far front
skyscraper | noto:office-building | 200 | far front | high-rise, high rise, tower block
office building | noto:office-building | 40 | ground front | office block
building | noto:department-store | 25 | ground front
skyline | scene.buildings | 150 | far front | city skyline, skyscrapers, high-rises, buildings, cityscape
circus tent | noto:circus-tent | 15 | ground front | big top
school | noto:school | 12 | ground front | schoolhouse
hospital | noto:hospital | 20 | ground front
hotel | noto:hotel | 30 | ground front
bank building | noto:bank | 12 | ground front
factory | noto:factory | 20 | ground front
stadium | noto:stadium | 30 | ground front | arena
temple | noto:classical-building | 15 | ground front | greek temple, classical building | parthenon
hindu temple | noto:hindu-temple | 20 | ground front
japanese castle | noto:japanese-castle | 30 | ground front
torii | noto:shinto-shrine | 7 | ground front | torii gate, shinto shrine
mosque | noto:mosque | 25 | ground front
synagogue | noto:synagogue | 15 | ground front
moai | noto:moai | 4 | ground front | easter island head, easter island statue
fountain | noto:fountain | 3 | ground front
ferris wheel | noto:ferris-wheel | 40 | far front | big wheel
roller coaster | noto:roller-coaster | 30 | far front | rollercoaster
carousel | noto:carousel-horse | 2 | ground front | carousel horse
street lamp | scene.lamps | 4.5 | ground front | streetlight, street light, lamppost, lamp post, streetlamp, street lantern | gas lamp
traffic light | noto:vertical-traffic-light | 3 | ground front | traffic lights, stoplight
bus stop | noto:bus-stop | 2.6 | ground front
postbox | noto:postbox | 1.5 | ground front | letter box, letterbox, pillar box
mailbox | noto:closed-mailbox-with-raised-flag | 1.2 | ground front
gravestone | noto:headstone | 0.9 | ground front | headstone, tombstone, grave
slide | noto:playground-slide | 2.2 | ground front | playground slide
door | noto:door | 2.1 | ground front
window | noto:window | 1.2 | hang front
ladder | noto:ladder | 2.5 | ground front
`;
