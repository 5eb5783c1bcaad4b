/** noun | drawing | height in metres | place heading [fixed] [#own colour] | synonyms | kinds of it | poses by verb */
export const NATURE = `
tree | tree.broadleaf | 9 | ground front | deciduous tree, leafy tree, shade tree | oak, oak tree, cherry tree, ~beech, ~beech tree, ~elm, ~elm tree, ~linden, ~linden tree, ~lime tree, ~chestnut tree, ~ash tree, ~sycamore, ~sycamore tree, ~plane tree, ~hornbeam, ~alder, ~alder tree, ~walnut tree, ~rowan, ~rowan tree, ~hawthorn, ~hazel tree, ~mulberry tree, ~banyan, ~banyan tree, ~fig tree, ~rain tree
jacaranda | tree.broadleaf | 9 | ground front #9a80d6 | jacaranda tree
magnolia tree | tree.broadleaf | 6 | ground front #e9b9cb | magnolia | dogwood, dogwood tree, almond tree, peach tree, plum tree, crab apple tree
ginkgo | tree.broadleaf | 10 | ground front #e6c232 | ginkgo tree, gingko, gingko tree | laburnum, laburnum tree
flame tree | tree.broadleaf | 8 | ground front #d8482a | flamboyant tree, royal poinciana
cypress tree | tree.cypress | 11 | ground front | cypress, italian cypress, tuscan cypress, mediterranean cypress
poplar tree | tree.poplar | 16 | ground front | poplar, lombardy poplar
willow tree | tree.willow | 9 | ground front | willow, weeping willow, weeping willow tree | ~pepper tree
olive tree | own:olive-tree | 5 | ground front
eucalyptus tree | tree.eucalyptus | 16 | ground front | eucalyptus, gum tree, eucalypt, ghost gum | ~cork oak
baobab | tree.baobab | 12 | ground front | baobab tree, boab | ~dragon tree, ~bottle tree
mangrove | tree.mangrove | 5 | ground front | mangrove tree, mangroves
redwood tree | tree.pine | 34 | ground front | redwood, sequoia, sequoia tree | ~giant sequoia, ~giant redwood
maple tree | tree.broadleaf | 9 | ground front #c8452a | maple
apple tree | tree.fruit | 5 | ground front | fruit tree
pine tree | tree.pine | 14 | ground front | pine, evergreen, conifer, evergreen tree | fir, fir tree, spruce, spruce tree, ~cedar, ~cedar tree, ~larch, ~larch tree, ~juniper, ~juniper tree, ~yew, ~yew tree, ~hemlock tree, ~stone pine, ~umbrella pine, ~cryptomeria
palm tree | tree.palm | 9 | ground front fixed | palm | coconut palm, coconut tree, ~date palm
birch tree | tree.birch | 12 | ground front | birch, silver birch | ~aspen
bare tree | tree.bare | 9 | ground front fixed | leafless tree, dead tree, winter tree
acacia tree | tree.acacia | 8 | ground front | acacia, umbrella thorn, acacias
bush | plant.bush | 1.2 | ground front | shrub
hedge | own:hedge | 1.3 | ground front | garden hedge
reed | plant.reed | 1.6 | ground front fixed | reeds, bulrush, cattail
grass | plant.grass | 0.3 | ground front fixed | grass tuft | ~tall grass, ~blades of grass
bamboo | plant.bamboo | 5 | ground front | bamboo stalk, bamboo cane, bamboo plant
fern | plant.fern | 0.7 | ground front fixed | bracken
rock | rock | 0.9 | ground front fixed | boulder, stone | rocks, stones, ~pebble
stump | own:stump | 0.55 | ground front fixed | tree stump, log stump, wood stump
lily pad | own:lily-pad | 0.1 | water front | lilypad, water lily leaf, lily leaf
christmas tree | noto:christmas-tree | 2.4 | ground front | xmas tree
cactus | noto:cactus | 2.5 | ground front | saguaro
potted cactus | own:potted-cactus | 0.24 | surface front fixed | cactus plant
sunflower | own:sunflower | 1.9 | ground front
sunflower head | noto:sunflower | 0.3 | surface front | cut sunflower, sunflower bloom
flower | noto:tulip | 0.4 | ground front
daisy | own:daisy | 0.4 | ground front | marguerite, oxeye daisy | chamomile
poppy | own:poppy | 0.45 | ground front | red poppy, corn poppy, field poppy
marigold | own:marigold | 0.4 | ground front | calendula | orange marigold, ~zinnia
cornflower | own:cornflower | 0.45 | ground front
tulip | noto:tulip | 0.4 | ground front
rose | noto:rose | 0.5 | ground front | red rose
hibiscus | noto:hibiscus | 0.15 | surface front
cherry blossom | noto:cherry-blossom | 0.06 | surface front | sakura, blossom
lotus | noto:lotus | 0.2 | water front | water lily, waterlily, lotus flower
hyacinth | noto:hyacinth | 0.3 | ground front
tulip bouquet | own:tulip-bouquet | 0.5 | surface front | bouquet of tulips, bunch of tulips, bouquet tulip, bunch tulip, bouquet of tulip
rose bouquet | own:rose-bouquet | 0.5 | surface front | bouquet of roses, bunch of roses | ~bouquet of peonies, ~bouquet peony, ~bouquet rose
bouquet | noto:bouquet | 0.45 | surface front | bunch of flowers, flowers in a bouquet
branch | own:branch | 0.9 | sky right fixed | bough, tree branch, twig, limb of a tree
flower pot | own:flower-pot | 0.3 | surface front | pot, flowerpot, terracotta pot, clay pot, plant pot
potted plant | own:house-plant | 1.1 | ground front | houseplant, house plant, pot plant, plant, indoor plant
seedling | noto:seedling | 0.1 | ground front | sprout | ~sapling
clover | noto:shamrock | 0.1 | ground front | shamrock
four-leaf clover | noto:four-leaf-clover | 0.1 | ground front | four leaf clover
maple leaf | noto:maple-leaf | 0.12 | surface front
leaf | own:leaf | 0.12 | surface front | green leaf
heap of leaves | own:leaves | 0.16 | ground front fixed | leaves, pile of leaves, leaf pile
fallen leaf | noto:fallen-leaf | 0.1 | ground front | fallen leaves, dead leaf
mushroom | noto:mushroom | 0.15 | ground front | toadstool, fly agaric
log | own:log | 0.45 | ground left | tree log, fallen log, wooden log
firewood | own:firewood | 0.8 | ground front fixed | stack of firewood, pile of firewood, log pile
wood | noto:wood | 0.4 | ground left |  | ~piece of wood
feather | noto:feather | 0.2 | surface front |  | ~quill
nest | noto:empty-nest | 0.12 | surface front | bird nest, bird's nest
sun | scene.sun | 10 | sky front | sunshine | setting sun, rising sun, midday sun
moon | scene.moon | 10 | sky front | full moon, crescent moon, half moon | ~harvest moon
star | scene.stars | 1 | sky front | stars, starry sky | ~constellation
galaxy | scene.galaxy | 100 | sky front | milky way | nebula, spiral galaxy
planet | scene.planet | 100 | sky front |  | gas giant, mars, jupiter, planet jupiter, planet venus, planet neptune, ~planet uranus
saturn | scene.planet | 100 | sky front | ringed planet, planet saturn
aurora | scene.aurora | 100 | sky front | northern lights, aurora borealis, southern lights, polar lights
shooting star | scene.meteor | 10 | sky left | meteor, falling star | ~meteor shower, ~shooting stars
lightning | scene.lightning | 300 | sky front | lightning bolt, bolt of lightning, thunderbolt
comet | noto:comet | 10 | sky left fixed
firefly | scene.fireflies | 2 | scene front | fireflies, lightning bug, lightning bugs, glowworm, glow-worm
cloud | scene.clouds | 60 | sky front | clouds | storm cloud, ~cumulus, rain cloud
rainbow | scene.rainbow | 200 | sky front | double rainbow
tornado | noto:tornado | 300 | far front | twister, whirlwind
sky | scene.sky | 100 | scene front | heavens
mist | scene.mist | 10 | scene front | fog, haze
rain | scene.rain | 50 | scene front | drizzle, rainfall | downpour, ~raindrop, ~raindrops
snowfall | scene.snowfall | 50 | scene front | falling snow, snowflakes
snow | scene.snow | 1 | scene front | snow cover | ~snowdrift
snowflake | noto:snowflake | 0.1 | sky front
ice | scene.ice | 1 | scene front | sea ice, frozen lake | ~ice floe, ~glacier
sea | scene.sea | 10 | scene front | ocean, water, seawater | ~lagoon, ~bay
wave | scene.waves | 1 | water front | waves, surf | ~ripple, ~ripples, ~swell
shore | scene.shore | 1 | scene front | shoreline | ~water's edge, seashore, coast
sand | scene.sand | 1 | scene front | beach, sandy beach
lake | scene.lake | 5 | scene front | tarn | ~pond
river | scene.river | 3 | scene front | stream, brook, creek
mountain | scene.mountains | 400 | far front | mountains, mountain range, peak, summit | alp, snow-capped mountain, snowy mountain, mountain peak
volcano | noto:volcano | 400 | far front fixed
great wall | scene.great-wall | 8 | scene front | great wall of china
hill | scene.hills | 60 | far front | hills, rolling hills, hillside, hilltop, hill top | knoll
meadow | scene.grass | 0.3 | scene front | lawn, field, grassland, pasture | prairie
wildflowers | scene.flowers | 0.3 | scene front | wildflower, flowers, field of flowers | daisies, poppies
forest | scene.forest | 16 | far front | woods, woodland | ~treeline, jungle, trees
waterfall | scene.waterfall | 25 | scene front | waterfalls, cascade
canyon | scene.canyon | 200 | scene front | gorge | ~ravine
garden | scene.garden | 3 | scene front | flower garden, rose garden, cottage garden, botanical garden, park
orchard | scene.orchard | 5 | scene front | apple orchard, cherry orchard, orange grove, olive grove
farmland | scene.rows | 1 | scene front | vineyard, farm fields, ploughed field | cornfield, wheat field, rice field, lavender field, tulip field, sunflower field
village | scene.houses | 8 | scene front | hamlet, small town, neighborhood, neighbourhood, suburb
harbour | scene.harbour | 8 | scene front | harbor, port, quay, dock | ~marina
path | scene.path | 1 | scene front | footpath, trail | dirt road, lane, dirt track, dirt path, gravel path, gravel road, country lane, sandy track, muddy track
street | scene.street | 1 | scene front | road, city street, alley | avenue, highway
headland | scene.headland | 60 | far front | cape, promontory, cliff, cliffs, sea cliff | island, ~peninsula, desert island, tropical island
desert | scene.desert | 10 | scene front | dune, sand dune, dunes
chestnut | noto:chestnut | 0.04 | surface front
herb | noto:herb | 0.15 | surface front | herbs, sprig | ~basil, ~mint, ~rosemary, ~parsley, ~thyme
horizon | scene.horizon | 10 | scene front
rose bush | own:rose-bush | 1.3 | ground front
orchid | own:orchid | 0.55 | surface front | orchids, potted orchid, orchid in a pot, orchid plant, pot of orchids, pink orchid
bonsai | own:bonsai | 0.42 | surface front | bonsai tree, bonsai plant, potted bonsai
`;
