/** Times of day: name | words | tags that follow | what the hour does to a picture (`_verb` clauses). */
export const HOURS = `
dawn | dawn, daybreak, first light, crack of dawn | dawn morning | colour _is only just coming back into things / the shadows _are still part of the night / the eastern edge _has begun to pale / dew _has not yet been disturbed -in,urban
sunrise | sunrise, rising sun, sun rise | dawn morning | the first rim of sun _breaks the skyline / the highest points _have already turned gold
early-morning | early morning | morning dawn | long cool shadows _point away from the sun
morning | morning, late morning | morning | the shadows _are drawing in
noon | noon, midday, high noon | noon | shadows _shrink to the foot of things / the light _leaves nowhere to hide
afternoon | afternoon, early afternoon, day, daytime, sunny | day | the light _has lost its edge
golden-hour | golden hour, late afternoon, low sun, golden light | golden | every upright _drags a long shadow / backs and edges _are rimmed with gold / the shaded sides _have gone blue / the air itself _seems to have a colour / the low sun _finds every blade and hair / long bars of shade _lie between the bright parts / warm and cool _meet along each outline / dust _is lit from behind / the ground _is striped with shadow
sunset | sunset, sundown, setting sun, sun setting | sunset | the sun's disc _flattens as it touches the haze / the colour _climbs from orange to a cold blue overhead / the undersides of things _are lit for once / the last warmth _is on the highest edges
dusk | dusk, twilight, evening, nightfall | dusk | the sky _is brighter than anything on the ground / outlines _hold when detail has gone / the first lights _come on while the blue lasts -wild / the last band of brightness _lies along the horizon
blue-hour | blue hour | dusk | lamps and sky _are equally strong
night | night, nighttime, after dark, starry night, moonlit, moonlight | night | the dark _closes in a few steps away / the blacks _are full of blue / shapes _join where no light reaches / only the nearest edges _are given away
midnight | midnight, dead of night, late night | night | the lit part _is small and the rest is guessed
`;
/** Weathers and seasons: name | words | tags that follow | what they leave on things. */
export const SKIES = `
clear | clear, clear sky, cloudless, sunny, clear day | clear | the sky _deepens evenly toward the top
cloudy | cloudy, partly cloudy, clouds | cloud | cloud shadows _come and go
overcast | overcast, grey sky, dull | cloud | a low ceiling of cloud _flattens the tones
mist | misty, mist, morning mist | mist | the far shapes _lose their feet / each plane _is paler than the one before / moisture _blurs whatever is more than a stone's throw away
fog | fog, foggy, thick fog | mist | everything beyond a stone's throw _is a guess / outlines _come and go in grey
haze | haze, hazy, smog | mist | distance _turns milky
drizzle | drizzle, drizzly, light rain | rain | fine drops _gather before they run
rain | rain, rainy, raining, rainstorm, heavy rain, downpour, monsoon | rain | drops _burst on every level surface / water _runs off the edges in strings / the rain _shows as fine slanting lines / rings _overlap wherever water stands
after-rain | after rain, wet, after the rain, after heavy rain, after a storm, after the storm, after a shower, after rainfall, after a downpour | rain calm | drops _still hang from every edge / wet surfaces _hold the sky
thunderstorm | thunderstorm, thunder, lightning, storm, stormy, lightning storm | storm | a curtain of rain _hangs under the cloud base / one fork of lightning _stands for an instant +thunderstorm,lightning / the cloud _has an edge like slate
snow | snow, snowy, snowing, snowfall | snow | flakes _fall slowly and without wind / snow _lies along every upper edge / sounds and colours _are packed away under white
blizzard | blizzard, snowstorm | snow storm wind | the snow _drives past sideways
frost | frost, frosty, icy, hoarfrost | winter cold | a grain of frost _covers every edge
wind | wind, windy, breezy, breeze | wind | everything loose _leans the same way
rainbow-weather | rainbow, sunshower | rain bright | a faint bow _stands against the darker cloud
sandstorm | sandstorm, dust storm, dust | dry wind | airborne grit _takes the edges off -herd
spring | spring, springtime | spring | buds _have opened only on the sunny side
summer | summer, summertime, midsummer, heatwave | summer | heat _trembles over the far ground / the shade _is narrow and welcome / dry warmth _bleaches the brightest parts
autumn | autumn, fall, autumnal | autumn | some of the leaves _are already down / the low sun _finds every red / the air _has the first edge of cold
winter | winter, wintry, wintertime, midwinter | winter cold | bare twigs _net the sky / cold _has drawn the colour out of the ground / thin ice _skins whatever water there is
`;
/** What a word of a title may show on a poster or a cover: words | a clause. Free writers only (B5). */
export const MOTIFS = `
moon | a huge pale moon _fills the upper half of the image
orchard | fruit trees in dark rows _stand along the lower edge
sun, sunrise | a plain disc of sun _sits behind the main shape
star, stars, night | scattered stars _thin out toward the margins
sea, ocean | banded waves _cross the lower half
salt | white salt flats _run to a hard horizon
road, highway, journey, way | a single road _narrows to a point under the horizon
forest, wood, woods, wild | bare trunks _stand like bars
river, water | a river _winds up through the middle like a ribbon
mountain, summit, peak | a sharp peak _is cut by a band of cloud
fire, flame, burning | a tongue of flame _rises from the foot of the sheet
rose, flower, flowers, bloom | one oversized bloom _opens at the centre
garden | leaves and stems _crowd in from the corners
bird, birds, wing, wings | a flight of small dark birds _crosses the open space
wolf, dog, fox | a pricked-eared head _stands in profile
lion, tiger | a broad animal head _looks straight out
horse | a horse in outline _runs along the base line
snow, winter, ice | falling flecks _spread over the dark part
rain, storm, thunder | slanting lines _drive across the picture
heart, love | rounded shapes _lean into one
dream, sleep | a closed eye _is drawn with a single line
city, street | stepped rooftops _make the lower border
house, home | a small house with one lit window _stands alone
ghost, shadow | a pale figure-shaped gap _is left in the dark
robot, machine | a riveted head with lamp eyes _faces front
king, queen, crown | a jagged crown _floats over the centre
sword, war, battle | a blade _divides the sheet from top to bottom
clock, time, hour | a dial without figures _hangs in the middle
key, door, secret | a keyhole _is cut through to a lighter colour
ship, boat, sail | a small sail _leans on the horizon
island, beach, summer | a palm-shaped shadow _falls over pale sand
dragon | a long coiling body _loops round the title
space, galaxy, planet | a ringed globe _hangs off centre
music, song, jazz, blues | curved bands like sound _swing across
coffee, cup | a cup in outline _sends up one curl of steam
book, story, tale | an open book _spreads like wings
tree, oak, leaf | a bare tree _spreads its branches to the margins
desert, sand, dune | dunes _cut the sheet in a curve
lighthouse, light, lamp | a beam _sweeps from one corner
train, station | rails _run together under a round sun
mirror, glass | the image _is repeated upside down below a line
stone, rock | stacked boulder shapes _balance
bone, skull, death | a skull in flat planes _looks up from the base
apple, fruit | a single fruit with one leaf _hangs at the centre
honey, bee | a honeycomb of hexagons _fades out
wine, vine | a curling vine _climbs one margin
bridge | a single arch _spans the width
carnival, circus | striped tents _stand against the sky
lost | a very small figure-like mark _stands in a large emptiness
last, end | one lone mark _is left near the edge
red, black, gold | a solid band of colour _crosses the sheet
`;
