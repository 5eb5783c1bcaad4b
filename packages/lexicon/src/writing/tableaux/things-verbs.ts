/** What things do by themselves: melt, ring, glow, spin, drip, burn down, stand in a row. The form: `tableaux.ts`. */
export const THINGS_VERBS_TABLEAUX = `
things-melt | deed | melt, drip, thaw, run down & ice cream, ice, snowman, popsicle, ice lolly, butter, cheese, chocolate, candle, wax, ice cube, ice cubes, icicle, icicles, cone, sundae, crayon, crayons, marshmallow, #food | @ pavement, table, beach, street, garden, plain ground
D drip down the side = A thick drip runs down the side, swells at the lowest edge and is just about to fall on the board. +sauce,burger,cheeseburger,hamburger,sandwich,taco,pizza
D rounded wet cubes = The corners of the cubes have gone round, and each stands in a thin clear puddle that joins the next. +cube,cubes
D sliding top = The top has slipped to one side and is sliding off in a slow thick fold. -sauce,burger,cheeseburger,hamburger,sandwich,taco,pizza,icicle,icicles,candle,wax,cubes,cube,icicles
D drops = Clear drops run to the point, swell there with a bright dot in each, and the next is just about to let go. +icicle,icicles
D curtain = Soft runs have gone down one over the other and made a frilled curtain, the last still clear. +candle,wax
D leaning = It has shrunk and leans, the carrot hanging down, one twig arm already on the ground. +snowman
O widening puddle = Round it a puddle widens, its rim thin and shining. -cubes,cube,sauce,burger,cheeseburger,hamburger,sandwich,taco,pizza,candle,wax
O shining sauce = The sauce shines along the edge of the bun and has made a small round pool on the board. +sauce
O cone = The cone points up at a slant like a little hat. +cone,pavement,street
N print = A small sandal print has gone through the edge of the puddle. +pavement,street,beach,pier
B pale hot ground = Behind, the ground goes on pale and hot. -dark,black,background,table,plate,kitchen,burger,cheeseburger,sauce,candle,wax,cheese,butter
L high hot sun = High hot sun from the right puts a hard white point on everything wet. -candle,wax,dark,black,burger,cheeseburger,sauce,table,plate
L dark studio light = One lamp from behind on the left picks out the wet edges, and the rest stays dark. +dark,black,burger,cheeseburger,sauce
L flame = A flame above shines down through it. +candle,wax
V low close view = From close above the ground, 60 mm lens, shallow focus -burger,cheeseburger,sauce,table,plate
V level macro view = Level close view, 100 mm lens, soft background, rich colours +burger,cheeseburger,sauce,table,plate

things-ring | deed | ring, buzz, go off, tick, strike, chime, toll & clock, alarm clock, phone, telephone, bell, bells, church bell, doorbell, timer, watch, grandfather clock | @ bedside, desk, tower, hall, kitchen
D shake = It shakes so hard that its outline is double and it has crept to the edge, a glass beside it trembling in rings. -bell,bells,church,doorbell,grandfather,tower
D swing = It is flung up to one side, mouth open to us, the clapper just meeting the bronze. +bell,bells,church
D hammer = The hammer is a blur between its two small domes. +alarm
D receiver = The receiver jumps a hair off its cradle. +telephone
D hand out = From under a blanket one arm has come out and feels along the wood, still short of it. +alarm,bedside,morning
N things = A fallen book, a crumpled tissue and a half-full glass are around. -bell,bells,church,tower
B dim = Behind is a dim room with a grey line round the curtain. -bell,bells,church,tower
L grey = First grey light comes in at a slit and lies on its upper curve. -bell,bells,church,tower
L sky = Sky light comes through the louvres in bars. +bell,bells,church,tower
V close = Close view level with it, 50 mm lens, a bit of motion blur in it alone

things-glow | deed | glow, glowing, shine, shining, light up, flicker, flickering, burn, burning, burns, blaze, blazing, gleam, lit & #product, #food, #plant, #scene, fire, campfire & lamp, lightbulb, light bulb, window, neon sign, fire, campfire, jack-o'-lantern, pumpkin, torch, fairy lights, chandelier, crystal, jellyfish lamp, street lamp, firefly jar, stove, ember, embers, tv, screen | @ room, forest, street, night, window
D coloured glow = It glows from within in one clear colour, palest in the middle, a soft halo of the same colour round it. +blue,green,red,purple,violet,pink
D bright heart and halo = It glows almost white in the middle and deep yellow at the edge, a soft halo an arm's length wide round it. -screen,tv,neon -sword,blue,green,red,purple,violet,pink
D lit surface nearby = Only the surface right beside it is lit, its grain clear, and a step away everything falls into the dark.
O large soft shadow = A large soft shadow of it stands on the wall behind. -fire,campfire,embers,sky,field,forest -snow,beach,out,garden
O sparks = Sparks lift off and go out one by one at the height of a face. +fire,campfire,embers
N moth = A moth goes round it, wings caught as two bright commas. -screen,tv -sword,crystal,blue,green,red,purple
B blue = All the rest is deep blue-grey, with one thin line of last sky.
L its own light only = It is the only light, falling off quickly on all sides.
V dark close view = Close view, 50 mm lens, wide aperture, one glowing colour on blue-black

things-spin | deed | spin, turn, rotate, whirl, roll, rock, swing, sway, bounce, tumble & top, spinning top, globe, record, wheel, coin, carousel, windmill, pinwheel, fan, ball, marble, tyre, tire, swing, rocking horse, rocking chair, weather vane, mobile, ballerina, ferris wheel, barrel, dice, hoop, wind turbine | @ floor, table, room, field, street, garden
D blur = Its outer edge has gone to a smooth ring of streaks while the middle stands still and clear. -rock,sway,swing,bounce,tumble,roll
D tilt = It leans a little, just before it begins to wobble. +top,coin
D back swing = It has reached the far end of its swing and hangs there for a moment, everything loose on it thrown forward. +swing,rock,sway
D hop = It is in the air a hand above the ground, its shadow small and sharp below. +bounce,tumble,ball
D downhill = It rolls away from us, leaning into the bend, small stones jumping behind. +roll,tyre,tire,wheel,hoop
O trace = A faint ring on the ground shows the way it has come. -ferris,windmill,turbine,carousel
N still = What stands beside it is quite still and sharp.
B soft = Behind is soft quiet space.
L side = Light from the left, with one highlight that stays in its place while the rest goes round.
V low = Low view, 50 mm lens, quarter-second exposure

things-drip | deed | drip, leak, overflow, gush, spray, trickle, run & tap, faucet, pipe, hose, gutter, roof, bucket, paint, ink, honey, teapot, fountain, bath, bathtub, sink, umbrella, hydrant, ceiling | @ kitchen, street, yard, bathroom, room
D drop = A drop hangs drawn out to a pear from the lowest edge, the last one's rings still opening below. -gush,spray,overflow,fountain,hydrant
D sheet = Water comes over the rim in one smooth sheet and breaks into ropes half way down. +overflow,bath,bathtub,sink
D jet = It shoots out white and flat, turns to mist at the end, a piece of rainbow in it. +gush,spray,hydrant,hose
D thick = It creeps over the side in thick slow tongues of different length. +paint,ink,honey
O stain = A long stain has marked its course for years. -paint,ink,honey
N bucket = A dented pail has been set under, nearly full. +roof,ceiling,gutter,pipe,tap
N splash = Round the place of landing lie smaller drops in a star.
L side = Light from a window at the left shines through water and leaves the metal dark.
V close = Close view, 85 mm lens, very short exposure

things-steam | deed | steam, smoke, boil, whistle, puff, bubble & kettle, pot, pan, coffee, tea, soup, cup, mug, bowl, dumplings, pie, train, chimney, samovar, noodles, ramen, bread, potato, manhole, iron, teapot, cauldron, saucepan | @ stove, kitchen, table, street, campfire
D jet = Out of the spout comes a hard white jet, clear for a finger's breadth, then rolling up under the ceiling. +kettle,whistle,teapot,samovar
D lift = The lid lifts and claps, a frill of bubbles pushing out from under it. +pot,pan,saucepan,cauldron
D ribbons = Steam goes up in two ribbons that cross once and lean towards the window. -kettle,whistle,pot,pan,saucepan,cauldron,chimney,train,manhole,samovar
D column = It rises in a thick column, breaks at roof height and drifts off to the left. +chimney,train,manhole
O beads = Fine beads cover whatever is cold near it, and one runs.
N cloth = A folded cloth and two waiting cups stand close. +kettle,teapot,samovar,pot,pan,saucepan
B pane = The pane behind is misted over but for one wiped round. -train,chimney,manhole,campfire
L behind = Light from behind right makes the steam white against the dark wall.
V near = Close view from the side, 70 mm lens, white on iron and brown

things-lift-food | deed | hang from chopsticks, dangle from chopsticks, hang from a fork, lift, pick up, dip, twirl, hold up, scoop, serve, pull apart, tear & noodles, noodle, sushi, ramen, spaghetti, pasta, dumpling, pizza, slice, bread, fries, cheese, ice cream, soup, honey, rice, fondue, grilled cheese, naan, sandwich | @ table, restaurant, kitchen, street
D nest wound on the fork = The fork stands upright in the heap, strands wound round its tines in a tight round nest, two loose ends trailing. +twirl
D cone held high = A hand holds the cone up at arm's length, thumb and two fingers round the paper, one drip on its way down the wafer. +cone,cream +hold,held
D drawn up in strands = $The {is|are} drawn straight up out of the bowl in one thick hank, still joined to the noodles below, a drop falling from the lowest loop. -sushi,dumpling,fries,cream,soup,rice,pizza,bread,cheese,twirl,hold,held
D pulled away = $The {is|are} lifted clear, and strings of cheese stretch from it down to the rest. +pizza,cheese
D dipped end = $The {is|are} held by one end, the other going down into the sauce, which climbs a little up the side. +dip,sushi,dumpling,fries
D heaped spoon = A spoon comes up heaped, its underside dripping, a clean hollow left where it has been. +scoop,soup,rice
D strings = Between the two halves strings of it stretch, thin to a hair in the middle. +pull,tear,grilled
O shining broth = Broth shines along each strand and gathers at the lowest point. +noodles,noodle,ramen,pho,soup
O shining sauce = Sauce shines along it and gathers at the lowest point. -noodles,noodle,ramen,pho,soup,bread,cream,ice
N rest = In the bowl below, what is left closes slowly over the gap. -cream,ice,twirl,sky
B blur = Table and room behind are warm and out of focus. -sky,beach,street,park,garden
L light from behind = Light from behind makes steam and strands shine against the dark. -cream,ice,sky,cold
L high clear sun = Clear sun from the upper right shines on the wet swirl. +cream,ice,sky
V close level view = Close level view, 85 mm lens, short exposure, shallow focus

things-queue-row | deed | line up, lined up, in a row, row of, stand in a row, arranged by colour, arranged in a circle, in rows, sorted, in a line, in pairs & #many & #product, #food, #toy, #plant, #vehicle, #clothes, shoes, bottles, jars, cups, chairs, pencils, umbrellas, cupcakes, tulips, books, doors, boats, houses | @ shelf, wall, table, street, plain ground
D straight row = $The {stand|stand} side by side in one straight line, the same gap between each, near ones large and far ones small. -circle,colour,color
D circle = They lie in a ring, all pointing inwards, the middle left empty. +circle
D hues = They go from red through orange, yellow and green to blue without a break. +colour,color,rainbow
D one out of line = One, left of the middle, has slipped out of line by half its width.
O small nicks = Seen close, each has its own small nick and faded side. -new,product,fresh
B plain = Behind is one flat quiet colour.
L side = Light from the left lays each one's shadow on the next.
V frontal = Frontal, 70 mm lens, everything sharp, graphic and calm

things-reflect | deed | reflect, reflected, mirrored, reflection, in a puddle, in the mirror, shadow of, cast a shadow, silhouette & #product, #vehicle, #building, #plant, #person, #animal, #food, tree, car, neon, lamp, moon, cat, bicycle, bottle | @ street, lake, room, pavement
D upside = In the smooth surface it stands complete, head down, darker and a little longer than above. -mirror,shadow,silhouette
D glass = In the glass it appears from its other side, which we do not see otherwise. +mirror
D shade = Its shadow lies three times as long as it is and shows what its own dark side hides: every small part. +shadow
D flat = It stands as one flat black shape, clear-cut to the last hair, against the light. +silhouette
O ripple = One ripple runs through and shifts the middle by a hand. -mirror,shadow,silhouette
N edge = A leaf and a bottle top lie where the surface ends. -silhouette,mirror
B empty = Nothing else stands near it.
L low = Low strong light from behind. +silhouette,shadow
L sky = Bright sky behind and dark ground before, so that the image is clear. -silhouette,shadow
V low view = From close to the surface, 35 mm lens, sharp both ways

things-spill-dry | deed | spill, scatter, pour out, roll out, tumble out, spread out & coffee beans, beans, rice, sugar, salt, coins, pearls, beads, marbles, flour, popcorn, sweets, candy, apples, oranges, lemons, seeds, pills, nuts, dice, buttons, diamonds, gems, berries, cherries, potatoes, spices, sand, letters, books, toys, tea leaves | @ table, floor, street, kitchen
D fan = Out of the fallen opening they run in a wide fan, thick at the mouth and thinning to single ones far forward.
D last = The foremost is still rolling, and one has stopped right at the edge. -flour,sugar,salt,sand,spices
D drift = It has made a soft slope with a sharp crest, grains still sliding down its side. +flour,sugar,salt,sand,spices,rice,seeds
O mouth = The rim of the bag is bent over and holds a last few in its lip.
O near one = Those nearest to us are sharp to the pores, those behind only colour.
N trail = A finger has drawn one clear line through.
B wood = Dark wood runs off behind into the dim.
L rake = [A low lamp at the right/Flat sidelight] gives each its own shadow.
V low = Close view from table height, 60 mm lens, shallow focus, warm dark colours

things-eaten | deed | half eaten, half-eaten, bitten, bitten into, partly eaten, eaten, one slice missing, missing slice, with a slice missing, with a bite taken out & #food, cake, pizza, pie, apple, cookie, donut, sandwich, burger, chocolate, watermelon, birthday cake, croissant | @ table, kitchen, bench, party
D open bitten side = About half is gone, and the open side faces us and shows the inside clearly. -ramen,soup,noodles,bowl,pasta,spaghetti,curry,rice,cereal,porridge,salad
D low in the bowl = The bowl is half empty: a tide line of fat marks where the broth stood, and a last tangle lies at the bottom. +ramen,soup,noodles,bowl,pasta,spaghetti,curry,rice,cereal,porridge,salad
D tooth marks = Small even tooth marks run round the edge of the bite. +apple,cookie,sandwich,burger,chocolate,donut,doughnut,croissant,pear,peach,watermelon,taco,biscuit,hotdog,toast
D clean knife cut = A clean cut runs down to the plate, a few crumbs fallen along it. +cake,pizza,pie,cheese,tart,quiche,lasagne,lasagna
D chopsticks across = A pair of chopsticks lies across the rim, the tips stained. +ramen,noodles,rice,sushi
O smear and crumbs = What is left has sunk towards the gap, with a smear and crumbs beside it. -ramen,soup,noodles,bowl,apple,pear
O burnt candles = Burnt-down candles lie beside it with icing on their feet. +birthday,candle
N dropped fork = A fork lies where it was let go, with a crumb drying on it, beside a crushed napkin.
N plates = Used plates are stacked at the side, spoons sticking out between. +cake,party,birthday
B empty = Behind are empty chairs pushed back from the table.
L window = Late window light from the left falls into the gap.
V low = Close view at plate height, 70 mm lens, shallow focus, natural colours

things-tram-climb | deed | climb, go up, come up, go down, descend, turn a corner, squeeze through & tram, streetcar, cable car, funicular, bus, tuk-tuk, taxi, car, truck, train, scooter & hill, street, lisbon, san francisco, mountain, lane, slope, pass, steep, alley, corner, village | @ street, hill, city, mountain
D steep = The street is so steep that it stands before us like a ladder, and up it comes, nose high, hardly a hand of room to the walls.
D rails = Two bright rails run down to our feet and bend over the crest behind it. +tram,streetcar,cable,funicular,train
D bend = It hangs at the outside of the bend, wheels at the very edge, the next turn right above its roof. +mountain,pass
O front = Its front has one round lamp, a window in three parts and a scuffed cream band; somebody leans on the step. +tram,streetcar,cable,funicular
N walls = Washing, a cat on a sill and a tiled doorway slide by at arm's length. -mountain,pass
B top = At the top of the street hangs a strip of light sky.
L side = Sun reaches only one side of the street and lies in a hot bar on its roof.
L lamps = Its lamp and a few wall lanterns yellow the stones, all else is blue. +night,evening
V below = From below, in the middle of the way, 85 mm lens that stands the slope upright, warm plaster colours

things-left-on-train | deed | forgotten, left, left behind, lost, alone, waiting & #product, #toy, #clothes, umbrella, suitcase, hat, glove, scarf, bag, teddy bear, book, violin case, bouquet, doll & train, bus, taxi, station, airport, carousel, subway, tube, plane, tram, waiting room | @ train, bus, station, airport
D seat = It has a seat to itself by the window, upright as a traveller, the seat next to it still dented. -carousel,airport,platform
D belt = Alone it goes round on the black rubber slats, past an empty row of trolleys. +carousel,airport
O small = A loose strap swings with the movement.
N ticket = A punched ticket and a peppermint paper lie under it on the ribbed floor.
B going = Outside the glass, lights and poles go by as streaks. -station,airport,carousel,platform
B hall = Behind, the long hall is empty, a cleaner's cart far off. +station,airport,carousel
L window = Evening light comes flat through the panes and slides over it.
L tubes = Cold tubes overhead are doubled in the black panes. +night
V aisle = From across the aisle at seat height, 50 mm lens, quiet, muted greens and one colour

things-fill-balloon | deed | lifted by balloons, carried by balloons, flying with balloons, tied to balloons, hang from balloons, held up by balloons, float away & #product, #building, #animal, #person, #vehicle, house, chair, piano, boat, cat, dog, elephant, suitcase, bed, bicycle, car, basket, child & balloons, balloon, kite, umbrella, birds, bubbles | @ sky, city, sea, hills
D bunch = A bunch of balloons, red, yellow, blue and one clear, wide as a crown of a tree, strains upward, and far below it hangs the load on a hundred strings. +balloons,balloon
D swing = It swings a little to one side, free below, a rope end trailing.
D up = The grip is on the one thing that carries, the body stretched long beneath it. +umbrella,kite
D flight = Many small wings beat above it, threads drawn taut. +birds
O shadow = Its shadow, small and far below, runs over roofs and fields.
N lost = One balloon has got away and is already tiny. +balloons
B land = Below, hills lie in small clear patches with morning haze between. -sea
L sun = Sun from the left shines through each round and dyes the strings.
V level = From the same height, 50 mm lens, everything sharp, clear cheerful colours
`;
