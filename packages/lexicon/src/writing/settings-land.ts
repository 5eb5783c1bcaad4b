/** Mountains, woods, fields and everything under the sky that is not built. The form of the rows: `rows.ts`. */
export const LAND_SETTINGS = `
mountains | mountain, mountains, peaks, alps, mountain range, mountain pass, himalayas, highlands | out wild grand
n loose slabs of stone _lie in thin grass / a cairn _marks the way / dwarf pines _hug the ground
m a ridge _climbs in broken steps / cloud shadows _slide over the slopes / old snow _stays in the gullies
f range _follows range until they are only tints of blue / the summit _catches the light before anything below
a thin cold air _makes the distance sharp -mist
g the crest of the ridge; streaks of snow; wet slabs

snowy-peaks | snowy mountains, snowy peaks, snow-capped mountains, snowy mountain | out wild grand snow cold
n wind-packed snow _squeaks with sharp little ridges / a track _dents the fresh snow
m cornices _curl over the ridge / rock _shows through in dark ribs
f a plume of snow _blows from the summit
a ice dust _glitters in the air
g the edges of the drifts; the blue in the hollows

glacier | glacier, iceberg, ice field, ice, melting ice, antarctica, arctic, ice floe | out wild cold grand
n meltwater _runs in a blue groove / rotten ice _breaks along the edge
m crevasses _open in deep turquoise / slabs of ice _tilt against each other
f white _runs on until it meets white sky
a cold vapour _smokes off the ice
g the wet faces of the ice; the blue in the cracks

hills | hill, hills, rolling hills, hillside, green hill, lake district, smoky mountains, great smoky mountains, yorkshire dales, scottish highlands, the highlands, tuscany, isle of skye, countryside, downs | out wild calm
n tall grass _leans all one way / a gate _hangs open on its post / thistles _edge the track / bracken _rusts along the bank / rabbit-cropped turf _shows pale roots / a stile _stands in the gap of a wall
m dry-stone walls _divide the slopes / a single oak _throws a long shadow / sheep paths _contour the hill / cloud shade _slides over the flank of the hill / a hedge _climbs and vanishes / plough lines _curve with the ground
f the hills _overlap in softer greens / a spire _shows above a fold in the land / the last rise _is a single pencilled line / woods _sit like moss on the far slopes / a thread of smoke _marks a farm / fields _shrink to patches of cloth / the road _reappears far off / weather _darkens one end of the view
a pollen and dust _float in the low light +golden,sunset,summer / gnats _turn in small columns +summer,golden / the wind _shows only in the grass / warm air _wobbles over the crest -winter,snow
g the tips of the grass; the crest of the hill

valley | valley, mountain valley, vale | out wild grand
n a stony track _drops out of sight
m a river _draws its bends along the floor / woods _climb to where the rock begins
f the valley head _closes in blue shadow
a haze _pools in the low ground
g the bends of the river; the sunny side of the slope

canyon | canyon, gorge, ravine, desert canyon, grand canyon | out wild grand dry
x cabin, tree
n sagebrush _clings to a ledge / loose red stones _lie near the edge
m the walls _step down in bands of rust, ochre and violet / a green thread of willows _follows the water
f mesa after mesa _flattens into the haze / the far rim _is the colour of brick dust
a heat _ripples above the ledges -night,dawn
g the edges of the strata; the bends of the river

desert | desert, sahara, desert road, arid land | out wild dry warm
n wind ripples _pattern the sand / a bleached root _sticks out of the ground / dry brush _rolls against a stone
m the ground _is cracked into plates / a ridge of sand _throws a blue shadow
f bare hills _shimmer on the horizon / a line of mesas _stands like a wall
a dust _hangs where the wind has passed
g the crest of each ripple; the sunlit side of the stones

dunes | dunes, dune, sand dunes | out wild dry
n a single track of prints _crosses the slope
m the knife edges of the dunes _curl like ribbons / one slope _glows while the next is dark
f dune _rises behind dune to the skyline
a sand _smokes off the crests
g the crests; the fine ripples

oasis | oasis | out water dry warm
n date palms _crowd round the spring
m the pool _is an improbable green
f dunes _stand round it like walls
a dry wind _rattles the fronds
g the water's edge; the palm trunks

savanna | savanna, savannah, serengeti, african plain, grassland, plains | out wild dry warm
x sheep, wildflowers
n bleached grass _parts along an animal trail / a termite mound _stands by the track
m flat-topped acacias _break the skyline / a dried waterhole _is printed with hooves
f the plain _melts into a band of heat
a red dust _hangs knee-high over the grass
g the tips of the grass; the floating dust

prairie | prairie, steppe, plain | out wild
x sheep
n seed heads _nod over the path
m wind _combs the grass in waves / a fence line _shrinks to nothing
f the sky _takes up most of the view
a dry grass scent _seems to hang in the light
g the seed heads; the fence wire

tundra | tundra, arctic tundra | out wild cold
x sheep, tree
n lichen _paints the stones orange and grey
m meltwater pools _dot the moss / low willows _lie flat against the ground
f snow hills _stand along the edge
a clear cold _sharpens every edge
g the pools; the lichen

snowfield | snow, snowfield, snowy field, winter wonderland, snowy landscape | out wild cold snow
n fresh tracks _cross the crust / dry stalks _poke through the snow
m drifts _curve against a buried fence / blue shadows _lie in every hollow
f bare trees _stand as fine as pencil lines
a loose flakes _blow along the ground
g the crust of the snow; the rims of the prints

volcano | volcano, lava field, lava | out wild grand dark
n black slag _crunches underfoot
m cracks in the crust _show orange / old flows _lie in ropes
f the cone _stands under its own cloud
a ash _drifts down through the smoke
g the hot edges of the rock; the underside of the smoke

cave | cave, cavern, grotto, dragon cave | in dark wild
n pools of still water _lie on the floor / fallen stone _is piled at the entrance
m stalactites _drip in slow time / the walls _are ribbed and wet
f a shaft of daylight _drops through a hole in the roof
a cold air _breathes from deeper in
g the wet walls; the drops on the stalactites

moor | moor, moorland, heath, heather | out wild
x wildflowers
n heather _grows in springy clumps / peat water _stands in the path
m a standing stone _leans on the rise
f low hills _pass in and out of the cloud
a drizzle _drags across the moor +rain,mist,storm
g wet heather; the peat pools

meadow | meadow, flower meadow, field, wildflower meadow, pasture, grass, lawn | out wild calm
n oxeye daisies and clover _stand among the grass / a worn path _is pressed through the stalks / seed heads _brush past at knee height / cuckoo flowers _lean over a wet patch / ants _have raised a small mound / vetch _climbs the taller stems / a trodden hollow _shows where something lay
m a hawthorn hedge _runs along one side / butterflies _work from flower to flower +summer,day / the grass _changes colour in the wind / a gap in the hedge _lets the path through / buttercups _run together into yellow / a lone thistle _stands above the rest / swallows _skim the tops +summer,day / the stalks _close behind whatever passed / shadows of clouds _roll across / a worn gatepost _leans
f a wood _makes a dark green edge / blue hills _lie beyond the hedge / poplars _stand in a loose row / a barn roof _shows above the hedge / the far grass _goes pale / the hedge _thins to single trees / a church tower _shows over the elms / woods _shade from green to blue
a tiny insects and seed fluff _float in the light -night,rain,winter / pollen _smokes off the heads when touched -rain,winter,night / small moths _flicker low down / dandelion down _sails by -rain,winter,night
g the grass tips; the thin petals

lavender-field | lavender field, lavender fields, lavender, flower field, tulip field | out calm
x sheep, wildflowers, tree
n straight furrows _run between the purple rows / bees _hang over the nearest blooms -storm,rain
m the rows _curve over a rise and meet / a stone farmhouse _sits among the fields
f bare blue hills _close the view
a the scent _seems visible in the warm air -storm,rain / gusts _flatten whole rows at a time +storm
g the tips of the flower spikes; the pale soil

wheat-field | wheat field, cornfield, sunflower field, barley field, farmland | out calm warm
x sheep, wildflowers
n ripe heads _bow over the path / poppies _grow along the margin
m wind _runs through the crop like a hand over velvet / tractor lines _curve away
f a barn roof _shows above the ears / a row of poplars _stands on the boundary
a chaff _drifts in the light
g the beards of the wheat; the rims of the leaves

rice-terraces | rice terraces, rice field, rice paddy | out water
x sheep
n young shoots _stand in flooded mud
m each terrace _holds its own piece of sky / narrow dykes _follow the contour
f palms and thatch _mark a hamlet
a steam _lifts from the wet ground
g the flooded steps; the young shoots

vineyard | vineyard, vineyards, vines, napa valley, napa, bordeaux, chianti | out calm
x sheep, wildflowers
n gnarled stocks _stand in stony soil / bunches left by the pickers _hang under red leaves +autumn
m the rows _draw stripes over the slope / each block of vines _has turned its own shade +autumn
f a chapel _stands at the end of a lane / the hills _fold away behind the last rows
a a blue bonfire haze _lies in the dips +autumn
g the turned leaves; the wires between the posts

orchard | orchard, apple orchard, cherry orchard | out calm
x sheep
n windfalls _lie in the long grass +autumn / a ladder _leans into the branches
m the trunks _make crooked avenues / lichen _silvers the bark
f a wall of old brick _keeps the wind off
a bees _hum between the trees +spring,summer
g the fruit; the bark on the sunny side

farm | farm, farmyard, ranch, barnyard | out work
x wildflowers
n a galvanised bucket _hangs by the gate / straw _is trodden into the mud
m hens _scratch round the trough / a patched barn door _stands ajar
f fields in different greens _reach the skyline
a chaff and dust _turn in the air
g the worn gate; the rim of the bucket

country-road | country road, dirt road, road, mountain road, gravel road, trail, path | out
n wheel ruts _hold last night's water -desert,noon / cow parsley _leans over the verge -desert
m the road _swings left and out of sight / telegraph poles _keep it company
f the far bends _show as a pale scratch on the hill
a dust _hangs along the way -rain,snow
g the verge; the wet ruts

forest | forest, woods, woodland, wood, forest path, grove, clearing | out wild
n ferns _uncurl beside the path / roots _cross the ground like knuckles / moss _softens a fallen trunk / a snail _climbs a wet stem / fallen cones _are scattered on the needles / brambles _arch over a ditch / bracken _browns at the tips
m straight trunks _go back in layers / a gap in the canopy _lets down one bright patch / leaf litter _covers the ground in browns / ivy _climbs the nearest trunk / a fallen birch _lies across the way / saplings _stand thin as rods / grey lichen _patches the bark / a hollow stump _holds rainwater / shelf fungus _steps up a trunk / a jay's feather _lies on the leaves
f the furthest trees _are hardly darker than the air / the gaps _shine like doorways / the path _is lost between two trunks / deeper in the green _turns to black / a brighter clearing _shows far in / trunks _fade one behind another / the slope _drops away into shade
a motes and small insects _cross the shafts of light -night,rain,snow / damp _beads along every twig +mist,rain / spider silk _drifts across the opening / the air _is green and a little damp -night,winter
g the wet ferns; the mossy side of the trunks; the floating motes

pine-forest | pine forest, pine forest path, conifer forest, spruce forest, fir forest, taiga | out wild
n brown needles _carpet the ground / a split cone _lies by a root
m resin _runs down the scaly bark / dead lower twigs _make a grey net
f the trunks _close up like a fence
a cool resinous air _stands between the trees
g the flakes of bark; spider threads between the twigs

birch-forest | birch forest, birch forest path, birch wood, birches | out wild calm
n dry leaves _lie like coins on the moss +autumn / bilberry bushes _grow round the roots
m the white trunks _are scored with black / thin branches _sway out of step
f paler stems _multiply into the distance
a leaf after leaf _comes down through the still air +autumn
g the peeling bark; the small leaves

bamboo-forest | bamboo forest, bamboo forest path, bamboo grove, bamboo path, bamboo | out wild calm
x mushroom, bush, deer
n fallen sheaths _lie curled on the path / a low fence of split cane _follows the way
m green culms _rise dead straight and close overhead / the jointed stems _knock softly together
f the path _bends and is gone among the stems
a green light _fills the air from top to bottom
g the pale joints of the cane; the thin falling leaves

jungle | jungle, rainforest, tropical forest | out wild
x mushroom, deer, owl
n broad leaves _drip on the leaves below / red ginger flowers _glow in the undergrowth
m lianas _loop from trunk to trunk / buttress roots _stand taller than a door / ferns _sprout from every fork
f green _closes behind green until it is blue
a steam _hangs in the gaps between the trees
g the wet leaves; the hanging roots

enchanted-forest | enchanted forest, magical forest, fairy forest, dark forest, mushroom forest | out wild strange
n pale mushrooms _grow in a broken ring / moss _makes cushions on the roots
m trunks _twist round each other / small lights _hang between the branches
f the trees _lean together like an arch
a a glimmering dust _hangs without falling
g the mushroom caps; the threads of moss

night-sky | night sky, starry sky, sky at night, milky way, stars | out night grand
n black treetops _frame the bottom edge
m the stars _thicken into a pale river / a meteor _leaves a short scratch
f the last glow of a town _warms the horizon
a cold air _keeps the stars from blurring
g the edges of the land; the brightest stars

sky | sky, clouds, above the clouds, city in the clouds | out sky grand
n a shred of cloud _passes close by
m cumulus towers _pile up in cream and shadow / valleys of shade _open between the clouds
f the cloud floor _runs to a curved horizon
a thin ice haze _rings the light
g the rims of the clouds; the upper edges of the towers

space | space, outer space, orbit, cosmos, universe, galaxy, nebula | strange dark grand
n a slow glitter of dust _drifts past
m a band of faint stars _crosses the black / a veil of gas _glows rust and teal
f a planet's limb _shows as a thin bright arc
a hard sunlight _leaves the shadows pure black
g hard bright edges; the arc of the planet

moon | moon, lunar surface, moon surface, moon base | strange dry
n fine grey dust _keeps every print
m crater rims _throw ink-black shadows / boulders _sit where they fell
f a small blue planet _hangs over the ridge
a airless light _makes the far ridge look near
g the crater rims; the powdery dust

desert-planet | mars, desert planet, alien planet, red planet | strange dry wild
n wind-cut stones _lie on rust-coloured grit
m layered cliffs _stand in salmon haze / a dust devil _leans across the plain
f a small pale sun _sits above the ridge
a fine red dust _hangs in the thin air
g the sharp stones; the dusty ridges

spaceship | spaceship, spacecraft, cockpit, space station, starship | in strange machine
n worn switches _glow beside the seat / a strap _floats free of its buckle
m padded panels and cables _line the walls / readouts _paint the surfaces green
f a round port _looks out on black
a recycled air _carries a faint haze
g the scratched visor glass; the edges of the panels

cloudscape | floating island, floating islands, floating city, sky island | strange grand sky
n grass _hangs over the broken edge
m waterfalls _turn to mist before they land / roots _trail into empty air
f smaller islands _drift in the blue
a cloud _slides past below
g the undersides of the rock; the falling water
`;
