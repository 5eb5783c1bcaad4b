/** Somebody in a place, with nothing more said of what they do there. The form: `tableaux.ts`. */
export const PLACES_THERE_TABLEAUX = `
place-there-launderette | deed | #person & launderette, laundromat, coin laundry, laundrette & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze | @ launderette, laundromat
D on the bench = $The {sits|sit} on the bench opposite the drums, forearms on knees, eyes following one red sleeve going round. +idle,sit,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build
D machines = Behind the round windows grey suds turn, and a dryer door hangs open on a heap of towels.
O closer = The hands lie palm up on the thighs, wrinkled at the tips from wet cloth, a coin pinched between two of them. +one -from-couple
W *parka = in an unzipped parka over a pyjama top and odd socks
N bag = A checked bag gapes beside the feet, a paperback and a box of powder on top.
B row = White machines go on in a row to a street window with peeling letters.
L tubes = Greenish tubes overhead whiten the enamel and leave soft shadows under the brow.
L night tubes = The room is a hard white box, the street in its window black with one red sign. +night
L rain = Passing headlamps slide through the wet window and over the drums. +rain
V across the aisle = View from across the aisle at seated height, 35 mm, white, orange and pale green

place-there-waiting-room | deed | #person & waiting room, doctor's waiting room, hospital corridor, dentist waiting room & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze | @ waiting room, hospital
D on the edge = $The {sits|sit} on the front edge of a moulded chair, knees together, a folded form held in both hands. +idle,sit,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build
D coat chair = On the next chair lies a coat folded lining outward, a child's drawing board on the one after.
O closer = A thumb runs along the fold of the form again and again, and one heel is off the ground, shaking slightly. +one -from-couple
W *best coat = in a buttoned coat with a brooch at the collar and polished shoes
N table = Magazines with curled covers lie fanned out on the low table.
B door = A door with a frosted pane stands shut at the end, a shape moving behind it.
L flat = Flat net-curtain daylight, no shadow on the wall.
L night = One strip lamp is on, the corridor beyond dim green. +night
V opposite = View from the opposite row, 50 mm, beige and faded blue

place-there-bus-stop | deed | #person & bus stop, bus shelter, tram stop, waiting for the bus, waiting for a bus & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, read, sleep | @ bus stop, street, roadside
D leaning out = $The {stands|stand} at the kerb leaning a little out, looking along the road to where the bus must come. -sit,sleep,read,dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build
D seated = $The {sits|sit} at one end of the tip-up bench, bag on the lap, hands on its clasp. +sit,read,sleep
O closer = The weight is on the front foot, lips pushed out, one hand holding the collar. +one -sit,read,sleep -from-couple
W *clothes = in a zipped anorak with a shoulder bag across the chest
N pole = A round sign on a pole and a bleached timetable stand beside the shelter.
N gutter = A ticket and two leaves lie in the gutter.
B road = The road behind is empty as far as a crossing with blinking lights.
L plain = Plain daylight, the scratched glass giving back a strip of sky.
L advert = The advert's light box lights one side of the face white, the rest is night. +night,dusk
L rain = Rain runs in strings from the roof edge, the kerb shining. +rain
L snow = Flakes slant across the lamp and gather on shoulders. +snow,winter
V across = View from across the road, 85 mm, quiet colours

place-there-train-window | deed | #person & in train, on train, on the train, train window, train compartment, train carriage, railway carriage, train seat & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, sleep, asleep, doze, nap | @ train, train window
D temple on glass = $The {leans|lean} a temple against the pane, eyes on what flies past, a faint second face in the glass. -stand,wave,run,sleep,jump,dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build
D asleep = $The {sleeps|sleep} with the head tipped against the window, mouth a little open, a ticket slipping from the fingers. +sleep,asleep,doze,nap
O closer = The cheek is pressed a little out of shape, and a patch of breath comes and goes below the nose. +one -from-couple
W *clothes = in a knitted jumper with the sleeves pulled down to the knuckles
N table = On the folding table a paper cup trembles beside an orange and its peel.
B fields = Outside hedges and poles stream past in streaks. -night
L flicker = Sun flickers through trees and crosses the seats in quick bars.
L lamp = The small lamp makes the pane a mirror with station lights running through it. +night
L rain = Drops crawl sideways over a grey wet land. +rain
V from opposite = View from the opposite seat, 50 mm, greens and brown

place-there-platform | deed | #person & platform, train station, railway station, station platform, subway platform, metro station, subway station & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze | @ train station, platform, metro station
D by the case = $The {stands|stand} beside a suitcase near the edge line, chin raised towards the board overhead. +idle,stand,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build
D sat on case = $The {sits|sit} on an upright suitcase, ankles crossed, a ticket between two fingers. +sit,wait
D train light = Two lamps of a train show small far down the line.
O closer = The handle is still warm-worn leather, a torn label on it; fingers keep closing round it and letting go.
W *travel coat = in a long coat with its collar up and a scarf
N clock = A round clock hangs over a bench with a folded newspaper.
B roof = Iron posts carry the roof away down the line, pigeons along one beam.
L end light = Light comes in from the open end and shines along the rails.
L lamps = Lamps under the roof make round pools, the rails two bright threads into black. +night
L fog = The far end is lost in fog, each lamp with a halo. +fog,mist
V down platform = View down the platform at chest height, 85 mm, greys with one warm spot

place-there-bar | deed | #person & in bar, at bar, in the bar, bar counter, barstool, bar stool, in pub, at pub, pub, tavern, saloon, cocktail bar & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze | @ bar, pub, saloon, tavern
D elbows = $The {sits|sit} at the counter on both elbows, shoulders high, a half-full glass turned slowly between the fingers. +idle,sit,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build
D mirror = In the mirror behind the bottles the face looks back, cut by a shelf.
O closer = The glass holds two fingers of whisky and one piece of ice.
W *clothes = in a loosened collar and a jacket pushed off one shoulder
N rings = A paper coaster and a small dish of olives stand on the dark wood.
B stools = The other stools stand empty to a booth with a low lamp.
L back bar = The lit bottles throw warm amber light on the face from the front.
L day = Day from the propped door reaches as far as the second stool. +day,morning,afternoon
V down the bar = View along the counter at glass height, 50 mm, amber and black

place-there-cafe | deed | #person & café, cafe, coffee shop, coffeehouse, tea room, diner, restaurant & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze | @ cafe, coffee shop, diner, restaurant
D by the window = $The {sits|sit} at a small table by the window, chin on one palm, stirring a cup without looking at it. +idle,sit,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build
D stand in = A second chair stands pulled out opposite, a coat over its back.
O closer = Foam dries in rings down the inside of the cup, and the other hand smooths a paper napkin flat. +one -from-couple
W *clothes = in a fine-knit jumper with a coat still round the shoulders
N sugar = Torn sugar papers and a phone lying face down are beside the saucer.
B counter = Behind, a steaming machine and a glass dome of cakes stand on a marble counter.
L street = Window light from the left lies on cheek, cup and knuckles.
L globes = Globe lamps are on, the street blue, its lights strung over the reflection in the pane. +night,dusk,evening
L rain = Drops blur the street, the light grey and soft on the face. +rain
V two tables away = Candid view from two tables away, 85 mm, cream and brown

place-there-library | deed | #person & library, reading room, bookshop, bookstore & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, study, read | @ library, bookshop
D at the shelf = $The {stands|stand} sideways in the aisle, head tilted to read the spines, a finger hooked on one book. +idle,stand,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build
D table reader = $The {sits|sit} over an open book, both hands at the temples, a pencil behind one ear. +sit,study,read
O closer = Dust stands in the light where a volume has just been pulled, and its neighbours lean into the gap.
W *clothes = in a cord jacket with a pencil in the breast pocket
N stack = Four chosen books are stacked on the floor with slips in them.
B aisle = Shelves run on behind to a tall window and a ladder.
L high = Light from a high window comes down in a slant onto page and hair.
L green = Green-shaded lamps light the table tops, shelves going up into the dark. +night
V down aisle = View down the aisle at head height, 50 mm, leather browns and green

place-there-beach | deed | #person & beach, seaside, seashore, by the sea, on shore, on the shore & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, walk, stroll, wander, run, chase, sprint | @ beach, coast, shore
D ankles = $The {walks|walk} along the edge where the foam runs out, shoes in one hand, trousers wet to the shin. +walk,stroll,wander,barefoot
D facing sea = $The {stands|stand} with feet sinking in the wet sand, facing the water, hair blown to one side. +idle,stand,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build
D seated sand = $The {sits|sit} on the dry sand with arms round the knees, heels dug in. +sit
D run = $The {runs|run} through the shallow edge, spray flying up in front of the knees. +run,chase,sprint
O closer = The foam slides up over the instep, and the sand is drawn from under the heels. +one -from-couple
W *clothes = in rolled-up linen trousers and a shirt blown against the ribs
N prints = A line of prints leads here, the last ones filling with water.
B sea = Long low waves come in one behind the other to a bare horizon.
L wide = High bright light comes off water and sand alike.
L sun road = The sun stands low over the water and rims hair and shoulders, a bright road running to the feet. +sunset,golden,dusk
L dawn = Pink early light lies on wet sand and the near side of the face. +dawn,morning
L grey = A dull sky over grey-green breakers flattens everything but the foam. +rain,storm,winter,overcast
L moon = The moon whitens foam, and the figure is a dark shape. +night
V along = View along the shore at hip height, 70 mm, sand and sea colours

place-there-forest | deed | #person & forest, woods, woodland, forest path & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, walk, wander, stroll, hike, run, flee, escape | @ forest, woods
D among trunks = $The {stands|stand} small among tall trunks, one palm flat on the bark of the nearest, face turned up. +idle,stand,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build
D on the path = $The {walks|walk} away down the path of needles, stepping over a root, a hand brushing the fern tops. +walk,wander,stroll,hike
D runs = $The {runs|run} between trunks, looking back over one shoulder, a branch still swinging. +run,flee,escape
W *clothes = in a green waxed jacket and boots dark with wet
N floor = Moss, wood sorrel and a rotted log with shelf fungus lie close by. -snow,winter
N snow = Prints come through deep snow, hare tracks crossing them. +snow,winter
B trunks = Behind, the trunks close to a dim green wall. -snow,winter,autumn,fall
L shafts = Slanting shafts come down, one of them on head and shoulders.
L fog = Each row of trunks is paler in the fog. +fog,mist
L gold = Low sun between the trunks lights hair and leaves from behind. +sunset,golden,dusk,autumn
L night = The moon gives one pale side, the wood is black. +night
V trunks view = View between two near trunks, 50 mm, greens and brown

place-there-summit | deed | #person & mountain, summit, peak, mountain top, mountaintop, cliff, cliff edge, hilltop, ridge & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, climb, scale | @ mountain, cliff, hill
D at the edge = $The {stands|stand} on the last flat rock with feet apart, jacket blown flat against the back, looking out. +idle,stand,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build
D sits edge = $The {sits|sit} on the edge with legs hanging, hands flat on the stone beside the hips. +sit
D climbs = $The {reaches|reach} for the next hold, weight on one toe, a rope hanging straight below. +climb,scale
O closer = Hair and strap ends stream to one side, and the toes are a hand's width from air. +one -from-couple
W *clothes = in a faded red windproof jacket with a rope burn on one glove
N rucksack = A rucksack leans on a cairn of flat stones with a flask on top. -cliff
B below = Far below lie a thread of road and ridges in paler and paler blue. -sea,ocean
B sea = Far below white water moves slowly round black rocks. +sea,ocean
L side = Clear side light cuts out figure and rock alike.
L glow = The sun is level with the feet and rims everything orange. +sunset,dusk,golden,dawn,sunrise
L cloud = Cloud streams past below, and only this rock stands out. +fog,mist,storm
L stars = Stars stand close, the snow pale beneath them. +night
V from behind = View from behind at some distance, 35 mm, the figure small, rock and blue

place-there-lake | deed | #person & lake, lakeside, jetty, dock, pond, pier, by the water & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, swim, bathe | @ lake, pond, harbour
D end of the jetty = $The {sits|sit} at the end of the planks, bare feet just touching the water, rings going out from the toes. +idle,sit,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build,fish
D stands water = $The {stands|stand} at the very end of the planks with hands in pockets, doubled upside down in the water. +stand,wait
D swims = Only head and shoulders are out, arms drawing a widening V over the still surface. +swim,bathe
O closer = The planks are silver and split, with bolts standing proud, and the water underneath is brown and clear down to a sunk tin. -swim
N shoes = Shoes stand side by side, a sock in each.
B far shore = The far wood lies along the water twice.
L silver = Thin cloud turns water and sky to one silver.
L orange = The water carries an orange sky right up to the feet. +sunset,golden,dusk
L mist = Mist smokes from the water and hides the other side. +dawn,morning,fog,mist
L moon = A moon path runs straight up to the planks. +night
V from behind = View along the planks from behind, 35 mm, calm colours

place-there-flower-field | deed | #person & field of flowers, flower field, meadow, wildflowers, poppy field, sunflower field, lavender field, tall grass, sunflowers, poppies, lavender & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, walk, lie, sleep, rest, run, play, read | @ field, meadow
D waist deep = $The {walks|walk} waist-deep among the flowers, arms a little out so that the open hands brush over them. +idle,walk,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build
D lies = $The {lies|lie} on the back in a hollow of pressed stems, one forearm over the brow. +lie,sleep,rest
D runs = $The {runs|run} with arms flung wide, stems parting in a dark line behind. +run,play
D seated = $The {sits|sit} so that only head and shoulders show above the stems. +sit,read
D closer = The near flowers are large and soft before the lens, single petals lit through. -rice,work,wheat,grass,corn,cornfield
O face = The face is turned to the side where the light comes from, eyes half closed, a strand of hair across the cheek. +one -from-couple,rice,work
N trail = A trail of bent stems shows the way here.
B edge = The field runs on to a dark line of trees.
L high = High summer light, the tips bright and the stems in shade.
L back = The sun is low behind, and every head, hair and sleeve has a bright rim. +sunset,golden,dusk,dawn
L storm = Yellow side light falls from under an indigo cloud. +storm
V in the stems = Three-quarter figure seen through the flowers at their own height, 85 mm, near ones soft

place-there-desert | deed | #person & desert, dunes, sand dunes, dune, sahara, salt flat & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, rest | @ desert
D on the crest = $The {goes|go} along the sharp crest, each step breaking a little slide of sand down one side. +idle,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build
D sits = $The {sits|sit} in the shade of a dune, cloth drawn across mouth and nose. +sit,rest
O closer = Sand pours off the heel at each step and has filled every fold of the cloth up to the knee. +one -from-couple
W *clothes = in a long loose robe with a cloth wound round head and neck
N prints = One line of prints comes from the horizon.
B dunes = Dune stands behind dune, each crest a clean curve.
L low = Low side light makes one half of everything apricot, the other violet-brown.
L stars = Stars hang down to the crests, a small fire at the foot. +night
L noon = Noon light leaves no shadow but the one under the feet. +noon,heat,hot
V tiny = View from far off with a long lens, the figure small, two colours

place-there-rain-street | deed | #person & rain, rainy street, rainy night, in the rain, umbrella, wet street, downpour & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, run, hurry, walk, dance, sing | @ street, city
D umbrella = $The {walks|walk} under a tipped umbrella, its rim dripping, the free hand holding the collar shut. +umbrella
D without = $The {stands|stand} without cover, hair flat to the forehead, water running from chin and cuffs. -umbrella,dance,sing,run,sit,kiss,cry,walk,dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build
D hurrying = $The {hurries|hurry} close along the wall with shoulders up, a newspaper over the head. +run,hurry,walk -umbrella
D turns = $The {turns|turn} with arms out and face up, water flying in a ring from hem and hair. +dance,sing
O closer = Drops hang from lashes and cuffs, and each step throws up a little ring of water. +one -from-couple
W *clothes = in a coat dark with wet on the shoulders
N gutter = The gutter runs over a drain with leaves turning on it.
B signs = Shop signs and tail lights stand upside down in the asphalt.
L grey = Grey light from everywhere, brightest on the wet ground.
L lamps = A street lamp shows the rain as bright threads and wet shoulders as gold edges. +night,dusk,evening
V long = View with a long lens through the rain, 135 mm, blue-grey with red and amber points

place-there-snow-street | deed | #person & snow, snowfall, snowy street, snowstorm, blizzard & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, walk, trudge, hike, wade, catch | @ street, village, park, forest
D face up = $The {stands|stand} still with face turned up, eyes closed, flakes on lashes and scarf. +idle,stand,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build
D trudges = $The {leans|lean} into it, one boot lifted out of a knee-deep hole, breath streaming back. +walk,trudge,hike,wade
D catches = $The {holds|hold} out a mitten, head bent over the flakes that land there. +catch,watch
O closer = Snow has settled on brows, shoulders and the top of the boots, not yet melting.
W *clothes = in a thick wool coat and a red scarf wound twice
N prints = Prints behind are already going soft.
B lamps = Roofs and a row of lamps fade into the falling white.
L snow light = Shadowless white light, cheeks and one red scarf the only colour.
L lamp = A lamp overhead makes a cone of flakes, blue night round it. +night,dusk,evening
V soft = View with a long lens, near flakes big and soft

place-there-night-street | deed | #person & city street, street at night, alley, alleyway, street corner, street lamp, lamp post, streetlight, neon street, zebra crossing, pedestrian crossing, in street, on street & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, lean, cross, walk, hurry | @ street, alley, city
D under lamp = $The {leans|lean} with one shoulder on the wall, hands in pockets, one foot drawn up behind. +idle,lean,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build
D crosses = $The {crosses|cross} between the white bars, head turned to the headlights. +cross,walk,hurry
O closer = Only the lower half of the face is lit, and the shadow runs away long over the paving. +night
O closer still = Both hands are deep in the pockets, and a thread of breath goes up along the wall. -summer
W *clothes = in a long dark coat with the collar up
N puddle = A puddle holds a sign upside down, a flattened can at its edge. +night
N day things = A bicycle chained without its wheel and a row of bells are at the door. -night
B street = The street goes on to a crossing with a red light.
L lamp = One lamp lights hat, shoulders and a round of pavement; past it all is blue. +night,dusk
L day = Flat street light with one wall in sun.
L neon = Pink from one side and blue from the other meet on the face. +neon
V across the street = View from across the street, 50 mm, deep shadows

place-there-rooftop | deed | #person & rooftop, on roof, rooftops, roof edge, on the roof & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze | @ roof, rooftop, city
D on the ridge = $The {sits|sit} on the ridge with knees up, one hand round the chimney's edge, looking over the town. +idle,sit,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build
D stands = $The {stands|stand} at the parapet with both hands on it, coat lifted behind. +stand,look,watch
O closer = Moss has come off the tiles in a streak where the feet have climbed, and one tile is tilted.
W *clothes = in a jersey out at the elbow and shoes with thin soles
N aerial = An aerial with two sparrows and a skylight propped open are close by.
B roofs = Roofs go down in steps to a river and a tower.
L late = Warm low light lies on one side of every chimney.
L night = Lit windows far below throw light up on chin and sleeves, the sky violet. +night,dusk
L stars = A moon twice its usual size stands behind the chimney. +moon
V level = Level view from the next roof, 50 mm, slate and terracotta

place-there-balcony | deed | #person & balcony, terrace, veranda, porch, fire escape & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, lean, read, drink | @ balcony, terrace, porch
D rail = $The {leans|lean} on the rail on both forearms, one ankle behind the other, looking down. +idle,lean,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build,smoke,porch,rice,paddy,vineyard,tea
D seated = $The {sits|sit} with feet up on the rail, a cup on one knee. +sit,read,drink -rice,paddy,vineyard,tea
W *clothes = in a shirt with the cuffs turned back twice
N pots = A pot of red geraniums stands beside on the floor. -winter,snow
B facing = Across the way are windows, washing and an awning half let down. -porch,veranda
L side = Sun along the street lights one side of face and rail.
L night = The room behind throws warm light on the back, city lights in front. +night,dusk,evening
V side view = View from the side, 50 mm, clear colours

place-there-window | deed | #person & window, windowsill, window sill, window seat, looking out of the window & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, read | @ room, house, window
D at the pane = $The {stands|stand} at the pane with one hand holding the curtain aside, breath on the glass. -sit,read,sleep,clean,jump,climb,wave,break,dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build
D sill = $The {sits|sit} sideways on the sill, back to the frame and knees drawn up, temple against the glass. +sit
D reads = $The {sits|sit} sideways on the cushioned sill, knees up as a desk for the open book, a thumb between two pages. +read
O closer = The curtain's hem rests in the crook of the fingers, and the eyes follow something small, far down.
N cup = A cup with a spoon stands on the sill beside a plant with one new leaf.
B dark room = The room behind is brown dusk with the corner of a table.
L window = The window gives all the light, cool on cheek, hand and curtain.
L rain = Streaks of rain on the pane move over the face as faint shadow. +rain
L night = A lamp inside lights the back of the head, and the pane gives a second face. +night
L snow = White light from the snow outside comes up from below. +snow,winter
V from inside = View from inside, side on, 50 mm, pale and brown

place-there-kitchen | deed | #person & kitchen, kitchen table & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, lean, drink | @ kitchen
D at the table = $The {sits|sit} at the table behind a bowl, one foot on the chair's rung, a hand in the hair. +idle,sit,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build
D leans = $The {leans|lean} back against the worktop with a mug in both hands, steam before the chin. +stand,lean,drink,wait
O closer = The spoon stands up in what is left in the bowl, and a drop has run down its outside.
W *clothes = in a pullover over pyjama trousers
N table things = Crumbs, a bread knife and an open letter lie on the wood.
B stove = Behind are a stove with a dented pan, hooks with cups, a door to the yard.
L window = Soft window light from over the sink falls on one side of the face.
L lamp = Only the lamp over the table is on, the window black. +night
V doorway = View from the doorway, 35 mm, natural colours

place-there-bed | deed | #person & bed, bedroom & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, sleep, asleep, lie, nap, awake | @ bedroom
D edge = $The {sits|sit} on the edge of the bed, feet on the boards, hands flat on the mattress, looking at the floor. +idle,sit,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build
D asleep = $The {sleeps|sleep} on one side, hand under the cheek, the sheet twisted round one leg. +sleep,asleep,lie,nap
D awake = $The {lies|lie} with eyes open and hands folded on the cover, staring at the ceiling. +awake,insomnia
O closer = The pillow still has the hollow of a head, and a print of its seam lies on one cheek. +one -from-couple
W *clothes = in a creased nightshirt with one button off
N night table = A glass of water, a lamp and a stopped watch are on the night table.
B wall = Behind is a plain wall with a chair of clothes.
L curtains = Early light through thin curtains turns the sheet bluish.
L lamp = A small lamp makes one yellow round on wall and pillow. +night
V foot = View from the foot of the bed, 50 mm, whites and greys

place-there-bathtub | deed | #person & bathtub, bath, bath tub, bathroom mirror, bathroom & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze | @ bathroom
D in foam = $The {lies|lie} back in foam to the collarbones, one heel on the tap, arms along the rim. +bathtub,bath,tub
D mirror = $The {bends|bend} close to the mirror, one finger pulling down an eyelid, the glass fogged round it. +mirror
D basin = $The {stands|stand} before the basin, both hands on its rim, water dripping from the chin. +idle,stand,wait,watch,look -bathtub,bath,tub,mirror,shave,brush,dance,sing,kiss,paint,clean
O closer = Wet hair sticks in commas to forehead and neck, and a drop hangs from one ear lobe. +one -from-couple
N mat = Wet prints lead over the black and white floor to a mat in a lump.
B tiles = Pink tiles, one cracked, and a shelf of bottles stand behind.
L frosted = Milky light from a frosted pane, shine on chrome and wet skin.
L strip = A strip lamp over the mirror lights the face hard from above. +night
V doorway = View from the doorway, 50 mm, whites and pink

place-there-stairs | deed | #person & on stairs, on steps, staircase, stairwell, stairs, stairway & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, climb, walk, go, run, flee, rush | @ house, stairwell, street
D halfway = $The {sits|sit} halfway up with elbows on the knees, one shoe untied. +idle,sit,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build
D climbs = $The {goes|go} up with one hand on the rail, weight on the front foot, head bent to the treads. +climb,walk,go
D runs = $The {takes|take} the steps three at a time, a hand skimming the rail, coat flying. +run,flee,rush
O closer = One palm lies on the rail, where the varnish is gone, and the head leans on a baluster. +one -run,walk,climb -from-couple
W *clothes = in a dressing gown with the belt trailing one step below
N runner = The runner is worn through on the step beside the foot.
B turn = The flight turns out of sight below a tall window.
L turn window = Light from the window at the turn comes down over the shoulder.
L landing = A landing lamp throws the balusters as bars over wall and figure. +night
V from below = View up from the foot of the stairs, 28 mm, strong lines

place-there-attic | deed | #person & attic, loft, cellar, basement, storeroom & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, kneel | @ attic, cellar
D at the trunk = $The {kneels|kneel} at an open trunk, a letter held up to the light, others in the lap. +idle,kneel,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build
D dust hands = Dust has greyed the knees and both sets of fingertips.
O closer = The letter has been folded in eight and is brown along the creases, a pressed flower stuck to one corner.
N oddments = A birdcage, skates tied by their laces and a lamp without a shade stand about.
B rafters = Rafters come down behind to the boards. -cellar,basement
B vault = A whitewashed vault goes back behind with racks and jars. +cellar,basement
L skylight = One shaft of dusty light falls on paper and fingers. -cellar,basement
L bulb = A bare bulb hangs close overhead and puts hard shade below the brow. +cellar,basement,night
V crouched = View from crouching height, 35 mm, browns and dusty gold

place-there-garden | deed | #person & garden, greenhouse, backyard, allotment, orchard & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, bend, rest, read, sleep | @ garden, greenhouse, orchard
D bends = $The {bends|bend} to a rose and {draws|draw} the stem closer between two fingers, eyes nearly shut. +idle,bend,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build,plant,dig,weed,water,pick,prune
D chair = $The {sits|sit} in a cane chair under the leaves, hat on the knee, a cup in the grass. +sit,rest,read,sleep
O closer = Soil is under the nails, and a petal has stayed on the wrist. +one -from-couple
W *clothes = in a straw hat with a frayed brim and a faded cotton shirt
N can = A zinc can and a trowel with wet soil stand on the path.
B wall = Behind are an old wall with a trained pear and a shed door. -greenhouse
B glass = Behind, white ribs and misted panes go back over benches of pots. +greenhouse
L dappled = Sun through leaves spots shoulders, path and petals.
L late = Low warm light comes from behind through hair and leaves. +sunset,golden,dusk,evening
V path = View from the path at hip height, 50 mm, greens

place-there-market | deed | #person & market, market stall, bazaar, souk, farmers market, supermarket, grocery store, corner shop & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, hold | @ market, bazaar, supermarket
D weighs = $The {holds|hold} two tomatoes, one in each palm, comparing, head to one side, a bag over the elbow. +idle,hold,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build,sell
D trolley = $The {stands|stand} with both hands on a trolley before a wall of tins, reading one from arm's length. +supermarket,grocery -sell,run
O closer = The skin of what is held is tight and shining, with the stalk still green, and a thumb tests it near the top. +one -from-couple
W *clothes = in a raincoat with a string bag over the arm
N crates = Crates slope to the aisle with plums, leeks and a hand scale on a hook. -supermarket,grocery
B stalls = Awnings and bulbs go on behind in a blur of colour. -supermarket,grocery
B aisle = Bright shelves run back to a freezer wall. +supermarket,grocery
L awning = Sun through red canvas warms one side of the face. -supermarket,grocery
L tubes = Long tubes light everything evenly. +supermarket,grocery
L bulbs = Bare bulbs light fruit and hands from above, all else dark. +night
V stall side = View from the stall's side, 50 mm, dense colours

place-there-cinema | deed | #person & cinema, movie theater, movie theatre, theatre seat, empty theater, empty theatre & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze | @ cinema, theatre
D face lit = $The {sits|sit} alone in the middle of a row, a paper tub on the lap, eyes wide on the screen. +idle,sit,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build
D feet = Both feet are up on the seat in front, laces hanging.
O closer = A hand has stopped halfway to the mouth with three white kernels in it. +one -from-couple
W *clothes = in an open coat with a scarf still on
N popcorn = Popcorn is scattered over the next seat and the step.
B rows = Empty red rows curve off into the dark.
L screen = The screen's blue-white light lies on face and hand, a beam going over the head.
V from the front = View from the row in front, 50 mm, wine red and blue

place-there-stage | deed | #person & on stage, in spotlight, concert hall, theatre stage, behind microphone, at microphone & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, sing | @ stage, theatre
D in the circle = $The {stands|stand} in the one bright circle, chin up, arms a little away from the sides, the boards dark all round. +idle,stand,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build,sing,play,dance,speak
D microphone = $The {holds|hold} the microphone close with both hands, eyes shut, neck stretched. +sing,microphone
O closer = Make-up ends in a hard line under the jaw, a vein stands at the temple, and dust turns in the beam above the hair.
N tape = A cross of white tape and a coil of cable are at the feet.
B house = Past the edge the seats are only rows of dim curves.
L spot = A hard spot from the front left draws one sharp shadow behind.
V from the wings = View from the wings, 85 mm, black with one warm circle

place-there-museum | deed | #person & museum, gallery, art gallery, exhibition & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, rest | @ museum, gallery
D before a picture = $The {stands|stand} with hands clasped behind the back, head tilted, before a painting three times as wide. +idle,stand,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build
D bench = $The {sits|sit} on the leather bench, plan folded on one knee, eyes level with the frame. +sit,rest
O closer = The figures in the painting are life-size, and one of them seems to look back over the frame.
W *clothes = in a dark coat folded over one arm
N rope = A rope on brass posts sags before the frame.
B rooms = Doorway follows doorway, each with another picture's corner.
L sky = Even light from the glass roof, a faint shine on the floor.
L lamp = Only the picture lamps are on. +night
V from behind = View from behind at a few steps, 50 mm, muted walls and gold

place-there-classroom | deed | #person & classroom, at school, in school, lecture hall, school desk & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, teach, write, explain | @ classroom, school
D class = In rows they bend over their pages, two arms up as straight as they go, one face turned to the window. +many
D desk = $The {sits|sit} at a desk by the window, cheek on a fist, pencil upright on the page. +idle,sit,wait,watch,look -many,children,kids,students,pupils,dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build,teach
D board = $The {stands|stand} at the board, chalk on its last stroke, looking back over a shoulder. +teach,write,explain
O closer = The page is margins full of small horses and stars with only one line of figures on it. -teach,write,explain
N bag = A bag gapes on its hook, a paper plane under the chair.
B rows = Desks run back to a wall of leaf prints.
L windows = Light from tall windows on the left lies over page and sleeve.
V aisle = View from the aisle at desk height, 50 mm, chalky greens and wood

place-there-office | deed | #person & office, cubicle, desk, open-plan office & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, sleep, asleep, nap, work, type | @ office
D by the desk = $The {stands|stand} beside the desk with one hand on its edge, turned to us with a calm, friendly look. +idle,stand,wait,look -sit,work,type,sleep,asleep,nap,dance,sing,kiss,fight,play,paint,cook,hug,write,ride,argue,laugh,juggle,cry,carry,clean,throw,shout,yell,scream,jump,run,climb,talk,call
D at the screen = $The {sits|sit} at the desk, forearms on its edge, the screen's light in both eyes. +sit,watch,stare,gaze -work,type
D asleep = $The {sleeps|sleep} with the cheek on folded arms beside the keyboard. +sleep,asleep,nap
D types = $The {bends|bend} to the screen, fingers on the keyboard, brows a little drawn. +work,type
O desk = On the desk are an open laptop, a notebook with a pen across it and a white cup. -messy
W *clothes = in a light shirt with the sleeves rolled once
N plant = A plant with large leaves stands by the glass.
B glass wall = Behind, pale desks run to a window wall with the towers of a city beyond.
L windows = Broad daylight from the window wall on the left lies along face and desk.
L lamp = One lamp and one screen are lit, city lights in the black glass. +night,late
V over desk = Across the desk at eye height, 50 mm, clean greys and wood

place-there-lift | deed | #person & elevator, in lift, escalator, corridor, hallway, hotel corridor & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, walk, run | @ elevator, corridor
D corner = $The {stands|stand} at the back wall with eyes raised to the floor numbers, hands on a bag held in front. +idle,stand,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build,corridor,hallway,escalator
D corridor = $The {stands|stand} far down the corridor in the exact middle of the patterned carpet. +corridor,hallway -run,walk,sit
D walks = $The {comes|come} on down the corridor past door after door, one hand trailing along the wall. +walk,run
D rides = $The {rides|ride} down with one hand on the black belt, looking at those who go up. +escalator
O closer = The brushed wall gives the whole figure back once more, blurred, without a face. +one -corridor,hallway,escalator -from-couple
W *clothes = in a buttoned raincoat with a newspaper under the arm
N card = A flyer has been slipped under the edge of a door frame.
B doubles = Brushed steel gives back a dim blurred double. -corridor,hallway,escalator
L down = Light falls from above on hair and shoulders, the corners dim.
V centred = Exactly centred view, 35 mm, steel, wine and ochre

place-there-airport | deed | #person & airport, airport lounge, departure lounge, airplane window, plane seat, on plane, on airplane, in airplane, in plane & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, sleep, asleep | @ airport, plane
D on the floor = $The {sits|sit} on the carpet against the window wall, a rucksack as pillow, a plane's tail huge behind the glass. +idle,sit,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build,plane,airplane
D window seat = $The {leans|lean} to the oval window, one temple on the blind's edge, wing and cloud beyond. +plane,airplane
D asleep = $The {sleeps|sleep} across three seats with a jacket over the face, one arm through a bag's strap. +sleep,asleep
O closer = The strap of the bag is wound twice round one ankle, and the eyes are pink at the rims. -plane,airplane
W *clothes = in a hooded top and loosened trainers
N cup = A paper cup and a passport with a ticket in it lie by the knee.
B board = A board of places and times blinks far behind. -plane,airplane
L window = White light through the big panes, long reflections on the floor.
L night = Blue ramp lights and red wing lamps pass outside. +night
V low = Low view, 35 mm, greys with one warm colour

place-there-car | deed | #person & in car, car window, passenger seat, back seat, steering wheel, behind wheel, in taxi & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, drive, sleep, asleep | @ car, road
D at the wheel = $The {sits|sit} behind the wheel with one wrist over its top, an elbow out of the window. +wheel,drive,driver -sleep
D passenger = $The {leans|lean} on the door with chin on crossed arms, wind lifting the hair. -wheel,drive,driver,sleep,cry,dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build
D asleep = $The {sleeps|sleep} with the mouth open, belt across the cheek, head against the pane. +sleep,asleep
O closer = The seat belt has rucked up the collar, and a thumb beats lightly on whatever it rests on. +one -from-couple
N mirror = From the mirror hangs a small wooden bead chain; a map lies open on the dash.
B road = Road and poles run back in the rear window.
L side = Sun slides over the dash, leaf shadows crossing the face.
L night = Dash lights green from below, street lamps passing one by one in gold. +night
L rain = Wiper arcs and drops on the glass break up the lights. +rain
V through the windscreen = View through the windscreen's edge, 50 mm, reflections kept

place-there-boat | deed | #person & in boat, on boat, in rowing boat, in rowboat, in canoe, in kayak, on raft, in sailboat, rowing boat & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, row, paddle | @ lake, sea, river
D oars up = $The {sits|sit} in the middle with the oars drawn in, drops running off the blades into widening rings. -row,paddle,sail,fish,dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build
D rows = $The {leans|lean} back against the pull, arms straight, both blades just biting. +row,paddle
D bow = The bow rides high, and the boat's own length of still water is doubled below it.
O closer = Water has gathered along the keel boards with a leaf going to and fro in it.
W *clothes = in a wool jersey with wet cuffs
N bail = A tin for bailing and a coiled line lie between the ribs.
B far = Far shore and sky are one grey-blue band. -ocean,storm
B swells = Swells stand higher than the gunwale all round. +ocean,storm
L silver = Flat silver light from water and sky.
L low = The low sun makes a road that ends at the boat. +sunset,golden,dusk,dawn
L fog = Nothing but boat and fog. +fog,mist
L night = A lantern at the bow lights faces and a round of black water. +night
V water level = View from water level, 70 mm, calm colours

place-there-moon-mars | deed | #person, astronaut, cosmonaut, spaceman & on moon, on mars, alien planet, another planet, strange planet, lunar surface, moon surface & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, walk, jump, hop, run, bounce | @ moon, mars, planet
D stands = $The {stands|stand} on a low rise with arms a little away from the sides, the curved visor holding a tiny bent landscape. +idle,stand,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build
D walks = $The {is|are} in mid-bound, both boots clear of the ground, powder hanging where they left it. +walk,jump,hop,run,bounce
D prints = A line of deep ribbed prints leads back to a small landing craft on four legs.
O closer = Dust clings to boots and knees in the ground's own colour and has dulled the bands round the sleeves. +one -from-couple
W *suit = with dust to the knee; in a bulky white suit
N stone = A stone close by throws a shadow as sharp as a cut.
B earth = Low over the rim hangs the blue half of the Earth in a black sky. +moon,lunar
B red hills = Rust-red hills and a butterscotch sky lie behind. +mars
B ringed = A ringed planet fills a third of the sky. -moon,lunar,mars
L hard = Hard sun from the right, shadows with no softness.
V low = Low view, 35 mm, few colours, very sharp

place-there-space | deed | astronaut, cosmonaut, spaceman & space, outer space, floating, drift, orbit, galaxy, stars & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze | @ space
D adrift = $The {hangs|hang} upside down to us, knees bent, a line trailing in slow loops from the belt. -sit,fish,read,play,dance,ride
D visor = In the gold visor stand a small sun and the bent edge of a world.
O closer = Every fold of the suit is sharp in the light, a patch with a half-unstitched corner on the shoulder. +one -from-couple
W *white suit = in a white layered suit with grey knees and an orange cuff
N tool = A spanner on a thread turns slowly beside the glove.
B planet = Under the boots goes the blue curve, storms combed over it.
L hard = Hard sun from the left, one half of the suit white, the other lost.
V near = View from a few metres, 50 mm, white, black and blue

place-there-underwater | deed | #person & underwater, under water, under the sea, bottom of the sea, bottom of a pool & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, swim, dive | @ sea, pool
D hangs = $The {hangs|hang} upright with arms spread and hair standing up round the head, bubbles leaving one corner of the mouth. +idle,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build,swim,dive
D glides = $The {glides|glide} with arms back along the sides and legs together, a chain of bubbles behind. +swim,dive
O cloth = Cloth moves on after the body has stopped, hems curling upward.
O closer = Each finger is separate and pale, and tiny bubbles sit along the eyebrows.
N net = A net of light runs over forehead and knuckles.
B blue = Below, the blue goes down without a floor. -pool
L rays = Rays come down from the rippling lid and fade at the feet.
V upward = Slightly upward view, 28 mm, blue-green with pale skin

place-there-cave-ruin | deed | #person & cave, ruins, ruin, temple ruins, tunnel, catacombs, dungeon & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze | @ cave, ruins, tunnel
D torch = $The {stands|stand} with a light held out at arm's length, face turned up to a roof that it does not reach. +idle,stand,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build
D edge = One palm is flat on the wall, wet stone shining round it.
O closer = The stone runs with wet, and in it show a small hand in red ochre. +one -from-couple
W *clothes = in a scratched helmet and a jacket grey with clay
N ledge = A rope coil and a dropped glove lie on the ledge.
B dark = Past the light the way goes on between darker shapes.
L held = The held light is warm and small, all else blue-black.
L mouth = Daylight stands behind in the ragged opening and edges hair and shoulder. +day,morning
V from inside = View from deeper inside, 24 mm, black, amber and blue

place-there-graveyard | deed | #person & graveyard, cemetery, grave, tombstone, gravestone, churchyard & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, kneel, cry, pray, place, lay | @ graveyard, cemetery
D before stone = $The {stands|stand} before one stone with head bent, hat held in both hands against the coat. +idle,stand,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build,dig
D kneels = $The {kneels|kneel} and {sets|set} a jar of marigolds straight, fingertips resting on the letters. +kneel,sit,cry,pray,place,lay
O closer = The letters are full of lichen but for one name that somebody has scraped clean.
W *clothes = in a black coat gone green at the seams
N stones = Leaning stones furred with yellow lichen stand to both sides.
B yews = Black yews and a low wall close it off.
L side = Weak side sun makes worn letters readable.
L rain = Drizzle beads on wool and shines on slate. +rain,overcast
L moon = Moonlight edges stones and shoulders, mist to the knee. +night,fog
V between = View between two stones, 50 mm, grey and moss

place-there-church | deed | #person & church, chapel, cathedral, pew & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, kneel, pray, light | @ church, temple
D pew = $The {sits|sit} alone in the fourth row, hands loosely together, looking at one burning candle. +idle,sit,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build
D kneels = $The {kneels|kneel} with forehead on the clasped hands, coat spread over the heels. +kneel,pray
D candle = $The {holds|hold} a thin candle to another's flame, the free hand cupped round it. +light,candle
O closer = The wood of the pew front is worn pale in two places where wrists have lain. -temple,mosque
W *clothes = in a plain Sunday coat with a scarf folded flat
N ledge = A hymn book and a glove lie on the ledge.
B nave = Pillars go back to a plain altar.
L lozenges = Coloured lozenges from a window lie over shoulder and floor.
L candles = Candles light the face from below, gold threads behind. +night
V aisle = View from the side aisle, 50 mm, stone grey with small colour

place-there-swing | deed | #person & swing, swings, tree swing, rope swing, playground, seesaw, carousel, merry-go-round, ferris wheel & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, swing | @ playground, garden, fairground
D forward = $The {leans|lean} right back at the top of the stroke, arms straight, legs out, hair hanging towards the ground. +swing
D carousel = $The {sits|sit} high on a painted horse, one arm round the twisted pole, looking out as it comes round. +carousel,merry
D wheel = $The {sits|sit} forward in the small gondola, both hands on the bar, the fair far below. +ferris,wheel
D playground = $The {sits|sit} at the top of the slide, knees up, holding both edges. +playground,slide
D seesaw = One end is right up with the feet kicking, the other thumps in the dust. +seesaw
O closer = The mouth is wide open, eyes screwed up, hair a moment behind the head. +one -from-couple
W *clothes = in a striped jumper with the cuffs chewed
N ground = The ground below is worn to a hollow. +swing
B trees = Behind are poplars and a strip of roofs.
L low = Low sun stretches ropes and legs far over the ground.
L bulbs = Coloured bulbs run in chains and light cheek and pole. +night,carousel,ferris
V low view = Low view, 35 mm, motion soft at the edges

place-there-bridge | deed | #person & bridge, footbridge, railing & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, lean, cross, walk, run, ride | @ bridge, river, city
D leans over = $The {leans|lean} on the parapet with both forearms, looking down at the water sliding under. +idle,lean,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build,jump,under
D crosses = $The {comes|come} across towards us, small between the two rails, a hand on the hat. +cross,walk,run,bike,ride
O closer = A leaf lets itself fall from two fingers over the edge and has not yet reached the water. -cross,run,ride,under
W *clothes = in a belted coat that the wind holds open
N lamp = An iron lamp and a bunch of padlocks are at the elbow.
B river = The river goes off between bare willows and backs of houses.
L water light = Light thrown up from the water trembles under chin and arch.
L lamps = The bridge lamps make a row of blurred suns in the wet air. +fog,rain,mist,night
L low = Low sun along the river rims hair and rail. +sunset,golden,dusk
V side = View along the parapet, 85 mm, quiet greys

place-there-window-shop | deed | #person & shop window, toy shop, bakery window, sweet shop, candy store, display window, bakery, pet shop & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze | @ street, shop
D nose = $The {stands|stand} close before the glass with both palms on it, breath making a round patch. +idle,stand,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build,work,sell,bake
D goods = Behind the pane the shelves stand full and lit, row above row.
O closer = Eyes and mouth are round, the tip of the nose flattened white on the glass. +one -from-couple
W *clothes = in a duffel coat with one toggle gone
N kerb = A dropped mitten lies on the wet kerb.
B reflection = The street passes in the glass over the things inside.
L shop = The window's warm light falls on face and hands, the street blue behind. +night,dusk,evening,winter,snow
L day = Soft street light, the display glowing a shade warmer.
V side = View from the side along the pane, 50 mm, gold against grey

place-there-jungle | deed | #person & jungle, rainforest, swamp, marsh, bayou & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, walk, wade, hike, explore | @ jungle, swamp
D parts leaves = $The {parts|part} two leaves as big as doors and {looks|look} through, one shoulder forward. +idle,look,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build
D wades = $The {wades|wade} to the thigh, a pack held on the head with both hands. +walk,wade,hike,explore
O closer = Water runs from the leaf tips down the forearm, and a green insect sits on the hat. +one -from-couple
W *clothes = in a soaked khaki shirt with a machete at the belt
N creature = A column of ants carries cut leaves along a branch at eye level. -swamp,marsh,bayou
N reed = A dragonfly sits on the nearest sedge. +swamp,marsh,bayou
B green = Behind are more leaves, lianas and steam.
L holes = Separate bright spots fall through the roof, one on the hand.
L mist = Everything drips and shines. +rain,fog,mist
V through gap = View through a gap of leaves, 50 mm, many greens

place-there-pool | deed | #person & swimming pool, pool, poolside, diving board, swimming bath, hot tub & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, float, drift, relax, dive, jump, swim | @ pool, swimming pool
D edge = $The {sits|sit} on the edge with legs in to the knee, the lines of the floor bent round the shins. +idle,sit,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build,swim,dive,float,jump
D floats = $The {floats|float} on the back with arms out, ears under, eyes shut against the sky. +float,drift,relax
D dives = $The {hangs|hang} folded in the air above the water, fingertips nearly at the toes. +dive,jump
D swims = One arm comes over with a sheet of drops, the face turned to breathe. +swim
O closer = Water beads on shoulders and eyelashes, and the wet hair lies combed back by the last dive.
N towel = A striped towel and wet prints lie on the slabs.
B wall = A white wall and oleanders close it off.
L noon = High sun throws shaking nets over floor and legs.
L lamps = The water glows from lamps below, the sky violet. +night,dusk
V corner = View from the corner at low height, 50 mm, clear blue and white

place-there-prison | deed | #person & prison, jail, prison cell, behind bars & #idle, alone, lonely, sit, stand, wait, look, watch, stare, gaze, hold | @ prison, jail
D cot = $The {sits|sit} on the cot with back to the wall and knees up, wrists resting on them. +idle,sit,wait,watch,look -dance,sing,kiss,fight,play,paint,cook,hug,work,write,fly,ride,argue,laugh,juggle,cry,wave,carry,chase,clean,dig,throw,shout,yell,scream,sleep,jump,run,climb,build
D bars = $The {holds|hold} two bars at the height of the face, forehead between them. +stand,bars,hold
O closer = The soles of the feet are grey, and a button hangs from the cuff by a thread.
W *clothes = in a grey cotton jacket with a stencilled number
N cup = A tin cup stands in the exact middle of the shelf, strokes in fives above it.
B slit = A slit of a window is set high in the wall.
L slit light = One bright bar from the slit lies across floor and shins.
V frontal = Frontal view, 50 mm, grey and rust
`;
