/** Robots, aliens, astronauts, heroes and machines of other times, with what they do. The form: `tableaux.ts`. */
export const WILD_SCIFI_TABLEAUX = `
wild-robot-nature | deed | water, hold, look, pick, smell, plant, pet, sit, stand, watch, walk, find, feed, discover, hug, lie, see, stroke, catch, with, in, meet, carry & that: flower, flowers, butterfly, bird, forest, garden, meadow, field, plant, plants, beach, sunset, rain, snow, leaves, deer, kitten, cat, dog, rabbit, nest, puppy & #robot, robot, robots, android | @ meadow, forest, garden
D flower between fingers = On one knee, a stem is held between two steel fingers, head bent low over it. +flower,plant,plants,garden,meadow,field
D butterfly = A butterfly has settled on the raised metal finger, and nothing of the machine moves. +butterfly,bird -nest
D nest in the chest = In the open chest between cables is a nest with three open gapes. +nest
D arms round = A small warm body is held in the crook of two steel arms, an ear bent against the rivets. +kitten,cat,dog,rabbit,puppy
D palm out = One palm is held out, and the lamps of the eyes are turned down to what falls on it. +rain,snow,leaves
D looks out = $The {sits|sit} with hands on knees and {looks|look} out over it all. +beach,sunset
D looks round = Head raised, $the {stands|stand} to the ankles in ferns and {listens|listen}. +forest,deer
O rounded white body = The rounded white body is no taller than a child, two big round lamps for eyes, joints of grey rubber. +cute,white,little,small,friendly,adorable,kawaii
O rust and moss = The plates are rusty at the seams, with moss on the shoulders and a snail on one knee. -cute,white,friendly,adorable,kawaii,futuristic,modern,chrome,gold,golden -rain,street,city,desert,space,snow
N old hatch = A hatch door lies grown over in the grass. -rain,street,city,desert,space,snow
B soft green = Behind is soft green light between trunks. -beach,city,snow,field -rain,street,city,desert,space,snow
L low gold = Low gold light from behind on the left, a rim on metal and petals. -rain,snow,night -rain,street,city,desert,space,snow
V gentle = At its own height, 70 mm lens, soft background, tender greens

wild-robot-work | deed | cook, serve, clean, vacuum, paint, teach, play, read, write, knit, dance, fish, build, repair, drink, type, iron, draw, bake, make, wash, sweep, waiter, barista, bartender, doctor, surgeon, barber, gardener, teacher, chef & painting, chess, piano, guitar, violin, book, kitchen, coffee, tea, sushi, cafe, restaurant, dishes, window, lake, letter, cake, picture, pancakes, breakfast, cook, serve, clean, vacuum, paint, teach, play, read, write, knit, dance, fish, build, repair, drink, type, iron, draw, bake, waiter, barista, bartender, doctor, surgeon, barber, gardener, teacher, chef & #robot, robot, robots, android, robot chef, robot waiter, robot barista, robot bartender, robot doctor, robot teacher | @ kitchen, studio, workshop
D exact fingers = $The {bends|bend} over it from the hips, one jointed finger set down with great exactness, lamps of the eyes drawn to two slits. -dance,dancing,fish,fishing,read,reading,book
D open book = An open book lies on the steel knees, and a page is turned with a rubber fingertip. +read,reading,book
D line in the water = On the edge with legs hanging, rod between the knees, line in the water. +fish,fishing
D step = One foot is off the floor, arms flung out at right angles, cable swinging. +dance,dancing
D eyes' light = A weak spot of light from the eyes moves along the work. -dance,dancing,fish,fishing
O marks of use = The enamel of its hands is chipped, and a bit of tape holds one knuckle.
N checked apron = A checked apron is tied over the plates, too short. +cook,cooking,serve,waiter,barista,clean,cleaning,sushi,bake,baking
N failed ones = Three failed tries lie in a neat row at the side. -dance,dancing,read,reading
B shelf = A shelf with things in exact order by size closes the view. -fish,fishing,dance,dancing
L lamp = One lamp from the upper left, highlights along all rounded edges.
V close view = Close three-quarter level with the hands, 50 mm, cream, brass and teal

wild-robot-human | deed | child, boy, girl, person, old man, old woman, man, woman, kid, grandma, grandfather, hold hands, holding hands, hug, hugging, umbrella, friend & robot, robots, #robot, android | @ street, park, room
D small hand = A small hand lies in a three-fingered steel one, and both look at each other, one up, one bent down. +child,boy,girl,kid -umbrella
D arms with care = The steel arms are bent round, stopped just short of pressing, and a cheek lies on the rivets. +hug,hugging
D long arm holds an umbrella = The long arm holds an umbrella out over the other, while rain runs down its own shoulders. +umbrella
D side by side = They sit side by side, hands in the same position on the knees. -child,boy,girl,kid,hug,hugging,umbrella
O patched knee = One knee joint is mended with copper wire and a sticking plaster with stars.
N child's drawing = A child's drawing is stuck to the chest with a magnet. +child,boy,girl,kid
B plain brick wall = Behind is a plain brick wall with a bicycle. -field,beach,space,forest
L low sun = Low warm sun from the right; long shadows, one square and one round.
V side view = From the side, full figures, 50 mm, warm greys and yellow

wild-robots-factory | deed | factory, assembly line, army, war, march, charging, broken, abandoned, junkyard, scrapyard, dump, dead, rusty & #robot, robot, robots, android, #mech, mech | @ factory, junkyard, desert
D half built = They hang in a row from a rail, each a step more complete than the last, and only the front one has its eyes lit. +factory,assembly
D rank on rank = Rank behind rank they come, the same foot forward, the same red slit in each face. +army,war,march
D fallen back = It sits slumped against a heap, jaw open, one lamp dark and one just glimmering, grass through the ribs. +broken,abandoned,junkyard,scrapyard,dump,dead,rusty
D plug in the wall = A cable as thick as a wrist goes from the back to a wall socket. +charging
O numbers stencilled = Numbers stencilled on the shoulders are half rubbed off.
N loose hand = A loose hand lies palm up in the dust. -factory,assembly,charging
N sparks = Sparks from a welder fall between the legs. +factory,assembly
B halls = The hall runs back under lamps to haze. +factory,assembly
B heaps of doors = Heaps of doors, drums and wire go up behind. +junkyard,scrapyard,dump
L cold and ember = Cold light from above, one orange glow at the side.
V deep = Long view along them, 35 mm, steel blue and orange

wild-mech | thing | mech, mecha, gundam, war machine, exosuit, giant robot, power armor, mech robot, mecha robot, giant mech, battle mech, combat mech, giant mecha | @ city, wasteland, hangar
D one knee = It has gone down on one knee with a fist in the rubble, cockpit open, its pilot a spot of colour on the ladder. -fight,fighting,battle,walk,hangar
D blow = A fist as big as a bus is on its way, elbow jets flaring. +fight,fighting,battle
D in the cradle = It stands in a cradle of gantries, panels off, workers along the arms. +hangar
D armour plates = Armour plates are chipped to primer, a number and a painted shark's mouth on the shoulder. -white,futuristic
N crushed car = A crushed car lies under the toes. -hangar,forest,field
B broken towers = Broken towers stand in dust behind. -hangar,forest,field,space,sea
L low through dust = Low sun through dust from the left, lamps on the chest as white stars.
V ground = From the ground, 24 mm, grey-green and signal orange

wild-astronaut-do | deed | ride, sit, play, read, plant, hold, drink, eat, fish, wait, walk, stand, dance, paint, surf, swing, lie, sleep, water, buy, with & horse, bicycle, flower, flowers, garden, guitar, piano, golf, coffee, book, bench, bus, swing, ice cream, beach, laundry, balloon, balloons, skateboard, wave, tea, supermarket, pizza, butterfly, sandcastle, picnic, campfire, hammock, fishing, dancing, bus stop & #astronaut, astronaut, cosmonaut, astronauts | @ moon, planet, room
D thick gloves = Thick gloves hold it as one holds an egg, helmet bent down to see over the chest pack. -ride,riding,horse,bicycle,bench,sit,swing,bus,dance,dancing,skateboard,surf,beach,hammock
D in the saddle = White boots are pushed into the stirrups, both thick gloves hold the reins high, and the hoses of the pack bounce with each step of the horse. +horse
D on the pedals = White boots turn the pedals, the pack nearly touches the rear wheel, and $the {leans|lean} forward against a wind that isn't there. +bicycle,bike
D upright among others = $The {sits|sit} upright, gloves on knees, helmet on, as if the next stop were theirs. +bus,bench,sit
D feet together = Feet together and stretched, head back, at the highest point of the swing. +swing
D knees bent = Arms out, knees bent over the board, hose flying. +skateboard,surf
D out of step = One boot up, one arm over the head, slower than anybody else. +dance,dancing
D stretched out = Stretched out with ankles crossed, one glove trailing in the sand. +beach,hammock
O visor = The gold visor gives all of it back, bent.
N grey moon dust = Grey moon dust lies in the creases of the suit.
B crater rim = A crater's rim and Earth half lit over it close the view. +moon
L side = Hard light from the left; white cloth nearly glaring. +moon,space,planet
L soft daylight = Soft daylight from the left, a bright window in the visor. -moon,space,planet,night
V straight view = Straight, whole figure, 40 mm, white and one strong colour

wild-alien-visit | deed | buy, order, drink, eat, wait, ride, take, shop, sit, play, visit, dance, pet, meet, have, steal, hitchhike, stand, in, at, with & supermarket, diner, bus, coffee, tea, taxi, cow, picnic, selfie, ice cream, farm, farmer, barbecue, school, beach, cards, poker, chess, pizza, tourist, shopping, dog, cat, hot dog, museum, bar, gas station, laundromat, grocery, burger, party, karaoke, bus stop, subway & alien, aliens, martian, martians, extraterrestrial, #alien | @ diner, street, farm
D guests = $The {sits|sit} a little too upright, long fingers round an everyday thing, turning it to find where it opens. -selfie,cow,cards,poker,hitchhiking,dog,cat,dance
D arm out = A long arm holds the phone out, three fingers make a sign, and all faces press in. +selfie
D nose to nose = Bent down with hands on knees, big-headed, nose to wet nose with an animal that only sniffs. +cow,dog,cat
D five cards = Five cards in three fingers, black eyes that give nothing away. +cards,poker
D thumb = At the edge of the road, three fingers on a hip and the fourth in the air as a thumb. +hitchhiking
D polite eyes = Black eyes are polite and wide; the others try not to look.
N silver saucer = A silver saucer is parked between the cars, its ramp down. -museum,bar,diner
N small coins = Odd glowing coins lie on the counter. +diner,supermarket,bar,coffee,shopping,grocery,pizza,burger
B everything else = Everything else is ordinary: napkin holder, plastic chairs, price tags. -farm,beach,cow,camping
L tubes = Even light from the ceiling, greenish on smooth skin. -out,beach,farm,cow,picnic,camping
L broad day = Broad daylight from the right. +beach,farm,cow,picnic
V deadpan = Straight on from sitting height, 40 mm, deadpan, sharp

wild-ufo | thing | ufo, flying saucer, abduction, alien ship, saucer, alien spaceship, mothership, alien invasion, tractor beam, ufos, alien abduction | @ field, farm, city, desert
D shallow metal disc = A shallow metal disc hangs over the ground, a ring of lamps along its edge, its underside scratched like an old pan.
D white cone of = A white cone of light comes straight down, and in it something hangs a yard off the ground with legs out stiff. +cow,abduct,abduction,beam,person,man,house,car,sheep
D shadow town = Its shadow covers street upon street, and its rim goes out of the picture on both sides. +city,mothership,invasion
D grass = Grass is pressed down in a circle, straw whirling up at its edge. -city,desert
N truck = A pickup stands with its door open and lamps on. -city
N people = On the crossing people have got out of their cars and look up. +city
B barn = A barn and telegraph poles stand black against the sky. -city,desert,sea
L beam light = Blue dusk; the beam is the only strong light. -day
V low wide = From the ground, 24 mm, teal and white

wild-spaceship | thing | spaceship, spacecraft, rocket, starship, space shuttle, rocket ship, shuttle, spaceships, satellite, lander, rover | @ space, launch pad, hangar
D smooth hull = The smooth hull has no rivet and no seam, a long drop of pale metal with one thin line of light from nose to tail. +futuristic,alien,modern,sleek
D side on = $The {hangs|hang} side on before the dark, long hull plated in greys, a few lit windows to give the size. -rocket,launch,landed,land,crash,rover,lander,shuttle,lego,toy,floor,bedroom,garden,desk,table -futuristic,alien,modern,sleek
D toy ship set down = It sits on the floor with its nose up a little on three stubby legs, wings swept back, a clear dome over the seat. +lego,toy,floor,bedroom,desk,table -rocket
D lift-off = On a column of white fire it has come clear of the tower, ice falling in sheets from the flanks. +launch,launching,take,lift -landed
D standing = It stands on its fins, ladder let down, heat stains up its sides. +rocket -launch,launching,lift,take
D crashed = The nose is buried at the end of a long furrow, hull open at a seam, cables out. +crash,crashed
D six wheels = Six wheels, a mast with two camera eyes, dust on the panels. +rover
O engine bells glow = The engine bells glow from white at the throat to dull red. -lego,toy,rover,landed,crash,crashed,satellite,lander
N small figure = A worker in orange on a line is as small as a rivet. -rover,launch
B banded planet = A banded planet with a thin ring fills one side. -lego,toy,launch,launching,desert,forest,city,rover,crash
L hard sun = Hard sun from the left, black shadow along the other half. -lego,toy
L lamp from left = Warm lamplight from the left shines on every edge. +lego,toy
V long = Long lens, full length, greys, rust and ember

wild-space-battle | thing | space battle, space war, battle in space, starfighters, starfighter, space fleet, fleet of spaceships, star battle, spaceship battle, asteroid field, space dogfight, x-wing | @ space
D pass close = A small fighter rolls past close below us, two green bolts leaving its wing tips, and a bigger one ahead has just lost a panel in a puff of sparks.
D huge hull = The huge hull behind fills half the view, guns along a trench, fires in three ports.
D wreck turns = A broken half turns slowly, trailing frozen air and small glittering things.
O bolts = Red and green lines of fire cross in the black.
N pilot = Through the canopy one sees a helmet bent forward.
B planet's blue night side = A planet's blue night side with a burning edge lies under everything.
L star and fire = White sun from the right, orange flashes from below.
V chase = As from a third craft, 28 mm, tilted, black, orange and ice blue

wild-portal | deed | portal, portals, wormhole, time machine, time travel, time traveler, time traveller, stargate, gateway, dimension, teleport, magic door, door to another world, wardrobe to another world | @ forest, room, desert
D edge of light = An upright ring of light stands free in the air, edge frayed like burning paper, and through it lies another place altogether, in another weather.
D foot across = One foot is already on the other side; the sleeve blows in that wind. +person,man,woman,boy,girl,traveler,traveller,child
D machine = Brass hoops turn about a leather seat, dials spinning, the outermost hoop already see-through. +machine
O far side = Beyond is [a shore with two moons/a meadow in full sun/a street under snow].
N carried across = Flakes from over there lie on the near ground.
B dull near = The near side is plain and rather dark.
L from the gap = Light from the other side falls towards us in a long stripe over the ground.
V straight view = Square on, 35 mm, dark teal and the bright inset

wild-superhero | thing | superhero, superheroine, supervillain, superman, batman, spider-man, spiderman, wonder woman & grocery, supermarket, tired, old, laundry, bus, coffee, shopping | @ roof, city, sky
D on the ledge = $The {crouches|crouch} on a stone ledge high over the street, one hand on the gargoyle, cape blown to the side, chin lifted to a siren. -fly,flying,grocery,supermarket,tired,old,laundry,bus,coffee,child,kid
D in flight = One fist ahead, the other drawn in, cape cracking, mouth shut against the wind. +fly,flying
D off duty = Mask pushed up on the brow, shoulders rounded, $the {waits|wait} with a full carrier bag on each arm. +grocery,supermarket,tired,old,laundry,bus,coffee
D tea towel = The cape is a bath towel with a clothes peg, fists on hips, one tooth missing. +child,kid,little
O suit = The suit is scuffed at the knees, with a mended tear along the ribs, boots wet. -child,kid,little
N pigeon sits an arm's length = A pigeon sits an arm's length off. -fly,flying,child,kid
B lit windows = Lit windows and a river of car lamps lie far below. -child,kid,supermarket,grocery,laundry
L blue evening = Blue evening, warm light from the street below on chin and cape. -day
L clear = Clear light from the left on the chest. +day,child,kid
V low view = From below, three-quarter, 28 mm, deep blue and one red

wild-cyberpunk | deed | cyberpunk, neon city, futuristic city, dystopian, blade runner, night market future, hologram, holographic, flying car, flying cars | @ city, street, alley
D between walls without end = Between walls without end hang signs over signs, wires, balconies with washing, and craft pass in three layers. -person,man,woman,girl,boy,room,character,warrior,samurai,hacker
O hologram = A face as tall as a house flickers in blue lines and turns its eyes to the street.
N noodle stall = A noodle stall under a tarpaulin has three stools and an open flame. -room
B haze = Behind, towers go up in brown haze with red lamps.
L neon = Pink light from the left, cyan from the right, doubled in the wet asphalt.
V street = From the gutter, 35 mm, magenta, cyan and black

wild-space-place | place | spaceship interior, cockpit, space station interior, inside a space station, in a space station, space colony | @ any
D window = Through a wide sloping window of many panes the planet's edge stands blue and white. -planet,world,mars,moon
D low domes covered = Low domes covered with red soil are joined by tubes, one lit green inside with tomato plants. +mars,moon,colony,base
O panels = Panels with worn switches, tape labels and a photograph stuck under a strap line the walls. -planet,world,exoplanet
N floating pencil = A pencil and a bubble of coffee hang in the air. +station,interior,cockpit
L planet light = Blue light from below through the window, small lamps in amber. +station,interior,cockpit
L low sun = Low sun at the left, long shadows over dust. -station,interior,cockpit
V wide view = Wide, from standing height, 20 mm, all sharp

wild-apocalypse | place | zombie apocalypse, nuclear winter, wasteland, after the end, apocalypse | @ any
D overgrown = Ivy and young birches have taken the avenue; a bus stands to the windows in grass, a deer beside its open door. -nuclear,snow,desert,zombie
D dunes reach = Dunes reach up to the second storeys, and a bridge ends in the air. +desert,wasteland
D crowd = At the end of the street figures drag along with hanging arms, all the same way. +zombie,zombies
N traffic light = A traffic light hangs on its cable, dead, with a nest in it.
N sign points = A sign points to an exit that is no longer there.
B towers = Towers with their glass gone stand pale, one leaning on its neighbour.
L low haze = Low yellow light in haze from the left.
V long street = Down the middle of the street, 35 mm, moss and rust

wild-talking-tree | deed | talking tree, tree with a face, ent, treant, tree spirit, living tree, walking tree, tree of life, world tree | @ forest, hill
D face = The bark has folded to a face: knots for eyes, a crack for a mouth just opening, moss for brows. -life,world
D crown as sky = The crown goes out over hills and rivers, its roots come down like mountains. +life,world
D root lifted = One root is drawn from the earth like a foot from mud. +walking,ent,treant
O hand of twigs = A branch with five twigs is bent down, open, a leaf on its end.
N wren sits = A wren sits on what is the nose. -life,world
N lamp = A lantern hangs from a lower branch. +life,world
B other trunks = Other trunks behind are just trunks, in mist.
L side = Soft light from the left deepens every furrow.
V from below = From a child's height, 28 mm, bark and moss

wild-gods | thing | medusa, anubis, loki, ra, shiva, ganesha, cupid, osiris, horus, bastet | @ clouds, temple, mountain
D larger than men = $The {stands|stand} on the top step, twice a man's height, looking down past us with level brows. -medusa,cupid,poseidon,thor,anubis,angel,angels,valkyrie
D bolt of lightning = A bolt of lightning is held like a javelin, fingers lit through. +zeus
D short-handled hammer = The short-handled hammer is lifted, sparks running from its head down the arm, beard blown. +thor
D trident = To the waist in a breaking wave, trident up, weed in the beard. +poseidon
D snakes lift = Snakes lift from the brow in place of hair, each looking elsewhere; the face itself is still and pale. +medusa
D jackal head = On a man's shoulders is a black jackal's head with tall ears, a gold collar, a pair of scales in the hand. +anubis
D two long wings = Two long wings, grey at the tips, stand up behind bare shoulders, one feather falling. +angel,angels,archangel,valkyrie
D small bow = A fat child with stubs of wings draws a toy bow, one eye shut. +cupid
D many arms = Four arms hold a lamp, a drum, a flower, and an open palm. +shiva,ganesha
N stone figures = At the side stand people of stone, hands before their eyes. +medusa
N eagle sits = An eagle sits on the arm of the throne. +zeus
B white columns = Behind it one sees white columns and cloud. -norse,thor,odin,anubis,egypt,poseidon,ra,horus,loki
B painted wall = Behind are walls painted with rows of figures and one tall flame. +anubis,ra,horus,osiris,bastet
L from above = Light from above right with a hard edge, dark cloud behind.
V from below = From the bottom of the steps, 35 mm, marble, gold and storm blue

wild-phoenix | thing | griffin, gryphon, hydra, chimera, kitsune, nine-tailed fox, sphinx, centaur, faun, satyr, cerberus, cthulhu, kelpie, basilisk, sea serpent, loch ness monster, nessie, jackalope, hippogriff, manticore, firebird, thunderbird, harpy | @ ruins, lake, mountains
D wings of fire = Wings go up, each feather a tongue of fire, ash falling from the tail, eye calm. +firebird
D eagle and lion = Eagle to the shoulders and lion behind, claws before and paws at the back, tail in a whip. +griffin,gryphon,hippogriff
D many necks = Necks cross one another, each head intent on something else. +hydra,cerberus,chimera
D nine tails = Nine tails stand spread like a hand behind the narrow white face. +kitsune,tailed
D man and horse = A bare chest goes over at the hips in a horse's withers, hoof scraping, bow across the back. +centaur
D deep one = Out of mist and sea rises a bald head as large as a hill, arms of squid hanging for a beard, two small eyes lit. +cthulhu
D goat legs = Goat's legs crossed, reed pipe at the lips, small horns in curls. +faun,satyr
D three dark humps = Three dark humps and a neck as slim as a swan's stand out of the flat lake. +serpent,loch,nessie
D hare with horns = A brown hare sits up with a small pair of antlers between its ears. +jackalope
D looks at us = $The {holds|hold} still for a moment and {looks|look} round at us. -loch,nessie,phoenix,firebird
N fallen column = A fallen column lies in the thistles. -lake,sea,loch,nessie,forest,snow
B blue hills = Blue hills in mist lie behind.
L low sun = Low sun from the right, a bright edge along the back.
V full view = Full view, slightly from below, 50 mm, umber, rust and blue
`;
