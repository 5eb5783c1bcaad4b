/** People of other centuries and what they did: Vikings, samurai, pirates, cowboys, markets and trenches. The form: `tableaux.ts`. */
export const WILD_HISTORY_TABLEAUX = `
wild-viking | thing | viking, vikings, norseman, shield maiden, shieldmaiden, viking warrior, berserker | @ fjord, beach, ship
D at the stem = $The {stands|stand} with one boot on the gunwale, hand on the axe in the belt, salt in the braids, eyes narrowed along the fjord. -row,sail,feast,raid,fight,battle
D white scar = A white scar runs through one eyebrow, and the knuckles are cracked with cold.
D silver ring twisted like rope = A silver ring twisted like rope is round the upper arm.
W *wool and pelt = in grey wool with a wolf pelt over the shoulders and a leather belt
N round shield = A round shield with its paint flaked leans at the knee.
N tarred rope = A tarred rope is coiled on the planks.
B black cliffs = Black cliffs with snow in the gullies stand on still water behind. -city,desert,hall,forest
L cold = Cold light from the left through low cloud.
V chest up = From the chest up, 85 mm, slate, wool and pale silver

wild-viking-ship | deed | row, sail, raid, land, cross, ride, fight, burn, at, on, in, through, under, enter, off & viking ship, viking ships, viking longship, longship, longships, drakkar, dragon ship, vikings | @ sea, fjord, beach
D oars together = All the oars come forward together, dripping, backs bent; the carved dragon head leans over us with its tongue out. -raid,raiding,land,storm
D over the side = They jump over the side to the waist in surf, shields up, axes high, the keel grinding on shingle. +raid,raiding,land
D down the wave = The ship slides down the back of a wave, sail bellied, stern high. +storm,sail,sailing
O round shields = Round shields in ochre and red overlap along the rail.
O striped wool sail = The striped wool sail is patched and dark with wet.
N gull = A gull hangs level with the mast top.
N monks = On the beach two in brown cowls run uphill. +raid,raiding
B grey cliffs = Grey cliffs are half in mist.
L thin yellow = Thin yellow light under a lid of cloud on the right.
V sea level = From the water ahead, 35 mm, slate, ochre and rust

wild-viking-feast | deed | feast, banquet, mead, drinking hall, great hall, drink, toast, tavern, inn, ale & viking, vikings, medieval, knights, king, dwarves, dwarf, pirates, pirate, hobbits, tavern, hall, warriors, adventurers, #viking, #knight | @ hall, tavern, inn
D horns up = At a long table horns meet in the middle, foam over the wrists, mouths open in a roar.
D one asleep = One sleeps with a cheek on the board, a dog's nose at his plate. -alone
D song = One stands on the bench with an arm out, in the second verse. -alone
O between them a roast = Between them a roast with the ribs bare, torn loaves, and a candle grown into its own wax.
N dog = A dog lies with a bone under the bench.
B beams black = Behind it one sees beams black with smoke, shields and antlers.
L fire = Firelight from the left on faces and pewter, smoke under the roof.
V down the table = From the end of the table, 28 mm, amber, brown and red

wild-samurai | deed | samurai, ronin, shogun, samurai warrior & kneel, sit, duel, fight, samurai, ronin, shogun, samurai warrior | @ courtyard, bamboo forest, temple
D kneeling upright = Kneeling upright, hands on thighs, the sheathed sword laid exactly parallel at the right. +meditate,kneel,sit,tea
D duel = Two are an arm and a blade apart, one sword high, one low, nobody moving. +duel,fight
D hand at the hilt = $The {stands|stand} with feet apart, thumb pushing the guard so that a finger's breadth of steel shows, eyes on us without a blink. -fight,duel,meditate,kneel,ride,sword,sit,tea
D only eyes = Cloth covers all but the eyes; one hand is on the ridge tiles, one foot already below. +ninja,ninjas,kunoichi
D drawn = The blade is drawn and held low at the side, a line of light along its edge. +sword -duel,fight
D machine = Between the plates show cables and a ring of dim lights, and the face under the helmet is smooth steel with two slits of light. +robot,cyborg,android,mecha
W *laced plates = in laced dark-blue plates over a faded hakama -ninja,ninjas,kunoichi
N maple leaf = One maple leaf falls past the sleeve. -winter,snow,cherry
N cherry petals = Cherry petals lie on the shoulders. +cherry,blossom,spring
B bamboo = Bamboo and a mossy stone lantern are in mist behind. -city,beach,field,snow,roof,night
L after rain = Soft light after rain from the right.
L thin moonlight = Thin moonlight on the tiles. +night
V still = Full figure, low, 50 mm, indigo and moss

wild-geisha | thing | courtesan, edo, emperor, empress, ancient china, chinese emperor, imperial | @ tea house, street, palace
D under the paper umbrella = Head bent a little, $the {comes|come} along the lane with small steps, umbrella on the shoulder, sleeve held off the wet. -emperor,empress,emperors
D white face = The painted face is smooth white to the hairline, a strip of bare skin left at the nape, lips red and small. +geisha,maiko
D on the throne = Hands in the wide sleeves, $the {sits|sit} without leaning, beads hanging before the brow. +emperor,empress
W *silk = in a silk robe with cranes along the hem
O broad sash = The broad sash is tied behind in a knot that hangs to the knees. -emperor,empress
N paper lantern = A paper lantern with one brush-stroke sign burns by the door. -emperor,empress
B dark wooden lattices = Dark wooden lattices run down the lane behind. -garden,palace,emperor,empress
L blue dusk = Blue dusk with lantern light from the left on cheek and silk. -day
L even soft daylight = Even soft daylight. +day
V full view = Full figure, 85 mm, ink blue and vermilion

wild-roman | deed | roman, romans, legionary, centurion, roman soldier, caesar, roman emperor, gladiator, gladiators, legion, spartan, spartans, hoplite & march, roman, romans, legionary, centurion, roman soldier, caesar, roman emperor, gladiator, gladiators, legion, spartan, spartans, hoplite | @ forum, camp, arena
D march = Rank on rank they come round the bend of the road, shields in covers, dust to the knees. +march,legion
D shield and spear = $The {stands|stand} behind a curved red shield as tall as the chin, spear grounded, jaw set in the cheek pieces. -caesar,emperor,fight,fighting,gladiator,gladiators,march
D net and trident = Sand flies as one throws a net low and the other turns his shield to it, helmet like a fish's head. +gladiator,gladiators
D thin gold wreath sits = A thin gold wreath sits on cropped hair; the arm is out, palm down, over everything below. +caesar,emperor
D bronze helmet = A bronze helmet with a horsehair crest and a nose piece leaves only eyes and a mouth. +spartan,spartans,hoplite
W *tunic = in a red wool tunic and a shirt of iron bands -caesar,emperor,gladiator,gladiators,spartan,spartans
W *toga = in a white toga with a purple edge +caesar,emperor
N lean dog scratches = A lean dog scratches in the shade of the wall. -gladiator,gladiators,battle
B arches of yellow stone = Arches of yellow stone and pines like umbrellas can be made out farther off. -arena,camp,forest,sea
B tiers of people = Tiers of people under sailcloth rise behind. +arena,gladiator,gladiators,colosseum
L high southern sun = High southern sun, short black shadows on dust.
V waist = From the waist up, 50 mm, ochre, bronze and red

wild-roman-life | deed | roman chariot, roman street, roman banquet, roman bath, roman market, forum, ancient rome, pompeii, chariot race, roman chariots, roman feast, toga, senate, villa, colosseum & roman, rome, romans, pompeii, chariot race, forum, senate, colosseum | @ forum, street, circus
D crowd = Under the colonnade people in tunics bargain over figs, a slave with an amphora on the shoulder pushes through, two in togas talk with their hands. -chariot,chariots,bath,senate,feast
D four horses lean round the post = Four horses lean round the post, the wheel inside lifted off the sand, the driver hung back in the reins. +chariot,chariots,race
D steam = In steam heads and shoulders stand out of green water, one having his back scraped. +bath
D tiers = On tiers of marble they sit in white, one standing with a roll in his fist. +senate
D couches = On couches about a low table they lie on their elbows, grapes held above the mouth. +feast
O wall = The walls are red below and painted with garlands. -chariot,chariots
N scribble = Something is scratched in the plaster with a drawing of a donkey. -chariot,chariots,senate
B temple = Behind it one sees a temple on its steps, and hills with cypresses.
L strong sun = Strong sun from the right, clear edge of shade on the paving.
V eye level = At eye level, 35 mm, terracotta, white and blue

wild-egypt | thing | pharaoh, cleopatra, egyptian, egyptians, nefertiti, tutankhamun, ancient egypt, egyptian queen, ancient egyptian, scribe | @ temple, palace, nile
D profile = $The {sits|sit} upright on a low throne, face in profile, eye drawn out to the temple in black, hands on crook and flail. -scribe,build,boat
D scribe = Cross-legged, a roll over the knees, reed in the fingers, one reed behind the ear. +scribe
D broad collar of blue = A broad collar of blue and carnelian beads lies over both shoulders.
W *linen = in fine pleated linen with a gold belt
N slim cat = A slim cat with an earring sits by the leg of the chair.
N lotus = A bowl with blue lotus flowers stands on the step.
B columns like bundled reeds = Behind it one sees columns like bundled reeds, painted to the top with figures in red and green. -boat,pyramid,pyramids,desert
L shaft of sun = A shaft of sun comes down from a slit on the left, dust in it.
V side view = From the side, 70 mm, sand, gold and lapis

wild-pyramid-build | deed | build, building, construction, pull, haul, workers, drag & pyramid, pyramids, stonehenge, cathedral, great wall, castle, obelisk, sphinx, moai | @ desert, plain, hill
D rope teams = Long lines of men lean into ropes, bodies one slant, and behind them a block moves by a hand's breadth over rollers.
D water on the sand = One pours water before the sledge, one runs back with the freed roller. +pyramid,pyramids,obelisk,stonehenge
D crane wheel = In a wooden wheel two men tread, and a carved stone goes up on its hook. +cathedral,castle
O stage = The work stands half high, ramps of earth at its sides, scaffolds of tied poles.
N jug = In the shade of a block somebody drinks from a jug held at arm's length.
N plumb = A mason has one eye shut along a plumb line.
B ant-small lines = Ant-small lines go up the ramps behind.
L hot low sun = Hot low sun at the right in dust.
V from a block = From the top of another block, 35 mm, sand and umber

wild-pirate-ship | deed | pirate ship, galleon, ghost ship, sailing ship in a storm, shipwreck on, shipwreck at, old shipwreck, cannon, cannons, broadside, sea battle, naval battle, tall ship, man of war & ship, galleon, cannon, cannons, battle, shipwreck, pirate & pirate, galleon, ghost, sailing, shipwreck, cannon, cannons, broadside, battle, tall, war | @ sea, storm, coast
D heeled over = The ship heels over hard, wet flank towards us with two rows of open ports, topsails reefed, a wave breaking over the bow. -battle,cannon,cannons,broadside,ghost,wreck,shipwreck
D broadside = Fire and round white smoke jump from one port after another; over there a mast leans, held by its ropes. +battle,cannon,cannons,broadside
D no one = No one is at the wheel; the sails are rags with the moon through them, pale weed hanging from the chains. +ghost
D on the rocks = Keel broken over the rocks, ribs bare like a whale's, rigging in the surf. +wreck,shipwreck
N gulls = Gulls are thrown about in the wind. -ghost
N keg = A keg and a spar float in the foam.
B bank of blue-black cloud = Behind is a bank of blue-black cloud with a yellow tear.
L tear = Light through the tear from the left on canvas and foam.
L greenish moonlight = Greenish moonlight. +night,ghost
V sea level = From the height of a boat, 50 mm, slate green and bone

wild-cowboy | deed | cowboy, cowgirl, cowboys, gunslinger, sheriff, outlaw, bandit, rancher, gaucho, vaquero & lasso, duel, rope, shootout, standoff, campfire | @ prairie, ranch, main street
D thumbs in the belt = $The {leans|lean} on a corral post, thumbs in the belt, hat brim down to the eyes, a straw going up and down. -ride,riding,horse,duel,shootout,lasso,campfire,rope
D rope's loop = The rope's loop stands open over the head, wrist loose, eyes on what is running. +lasso,rope
D legs apart = Legs apart in the empty street, hand a finger's breadth from the holster, the other far down doing the same. +duel,shootout,standoff
D in the saddle = In the saddle with one hand on the horn and dust to the hips. +ride,riding,horse
D by the fire = Boots to the coals, hat on the knee, tin cup in both hands. +campfire
W *denim = in a sun-bleached shirt, leather chaps and spurred boots
N spur = A tumbleweed has caught on the trough. -campfire,ride,riding
B red table mountains = Red table mountains stand small behind. -street,town,saloon,city,ranch,campfire
B false fronts = Behind are wooden fronts with painted letters and a water tower. +street,town,duel,shootout,standoff
L low red = Low red sun from the left in dust.
L fire = Fire from below; stars to the horizon. +night,campfire
V knee up = From the knees up, 50 mm, rust, denim and dust

wild-western-town | place | saloon, western town, wild west, old west, ghost town, frontier town, western street | @ any
D street of dust = A street of dust runs between board sidewalks, false fronts with barber and bank in peeling letters, three horses at the rail. -saloon
D long bar = A long bar with a brass rail, bottles before a spotted mirror, card table with a lamp hung low. +saloon
D swing doors = The swing doors stand half open and one hangs by its lower hinge.
N ball of dry twigs rolls = A ball of dry twigs rolls across the ruts. -saloon
N piano = A piano with candle brackets has two keys gone. +saloon
B bare hills = Bare hills and a water tower are at the end. -saloon
L noon sun = Noon sun, short hard shadows under each porch. -saloon,night
L shafts of sun = Shafts of sun from the doors, smoke in them. +saloon
V street view = At standing height, 28 mm, all sharp, bleached wood and dust

wild-native | deed | native american, indigenous, tipi, tepee, tribe, chief, shaman, aztec, maya, mayan, inca, inuit, maori, tribal, zulu, maasai, aboriginal & chief, shaman, tipi, tepee, warrior, dancer, temple, aztec, maya, inca, inuit, maori, #scene, #man, #woman, #person & dance, hunt, ride, fish, sit, stand, look, drum, hold, weave, paddle, pray, play, in, on, at, with, by, chief, shaman, tipi, tepee, tribe, aztec, maya, inca, inuit, maori, warrior, tribal, zulu, maasai | @ prairie, village, temple
D foot stamps = One foot stamps, the other knee is up, feathers and fringe flung out by the turn. +dance,dancer,dancing -orc,elf,troll,goblin,dwarf,tiefling
D over the ice hole = Bent over a hole in the ice, harpoon lifted, without moving. +inuit,hunt -orc,elf,troll,goblin,dwarf,tiefling
D looks past us = $The {stands|stand} quite still with a blanket held at the breast, chin level, eyes on something far away. -dance,hunt,tipi,ride,shaman -orc,elf,troll,goblin,dwarf,tiefling
D drum and smoke = A flat drum is held near the ear, eyes shut, smoke rising from a shell. +shaman -orc,elf,troll,goblin,dwarf,tiefling
D tall tents of hide = Tall tents of hide, black at the smoke flaps, stand in a half ring, poles crossed above. +tipi,tepee -orc,elf,troll,goblin,dwarf,tiefling
O work of hands = Beads, bone and dyed wool are worked in a strict pattern of steps and points.
N thin smoke rises straight = Thin smoke rises straight up from a small fire.
B wide land = Behind is wide land with low hills. -temple,aztec,maya,mayan,inca,inuit,jungle,city
B stepped temple = A stepped temple with steep stairs rises out of forest. +temple,aztec,maya,mayan,inca
L low sun = Low sun from the right across face and cloth.
V respectful = Half-length, level with the eyes, 85 mm, earth, bone and red

wild-medieval-market | deed | medieval market, medieval town, medieval village, medieval street, renaissance fair, medieval fair, market in the middle ages, medieval, middle ages, plague doctor, jester, minstrel, bard & market, town, village, street, fair, medieval, middle, jester, minstrel, bard, plague | @ market, square, street
D bent over the palm = $The {stands|stand} with head bent over what lies in the earth-stained palm, brows high, mouth open. +peasant,peasants +look,looking,phone,smartphone
D canvas stalls = Between timbered houses that lean together stalls stand under patched canvas, a goose is held up by its wings, cloth is measured by the arm. -jester,minstrel,bard,plague,monk,peasant
D jester = On a barrel with a bell on every point, one leg up behind, $the {juggles|juggle} three turnips. +jester
D lute = Foot on a step, lute held high on the chest, head back on a long note, children sitting in the straw. +minstrel,bard
D beaked leather mask = A beaked leather mask with round glass eyes looks down, a cane in the gloved hand, black waxed coat to the shoes. +plague
D hoe in the clods = Bent over the clods with a wooden hoe, one hand in the back. +peasant,peasants -market,look,looking,phone,smartphone,computer,selfie,eat,drink,hold
W *patched brown wool = in patched brown wool and a linen cap +peasant,peasants
N notched pig = A pig with a notched ear noses in the gutter. -bard,minstrel,jester
N iron boot = An iron boot, sign of the cobbler, hangs from an arm of iron. -peasant,peasants
B gate tower = A gate tower with a raised portcullis is at the end. -peasant,peasants
L sun reaches = The sun reaches down on one side of the lane; the rest is brown shade.
V crowd height = At head height in the press, 35 mm, madder, woad and straw

wild-castle-life | deed | king, queen, throne, prince, princess, royal, crown, coronation, knight, banquet, jester, court & throne, coronation, crown, throne room, court, tower, balcony, frog, castle & sit, crown, hold, kiss, stand, look, wait, lean, kneel, rule, in, on, at, from, with, throne, coronation, court | @ throne room, tower, castle
D on the throne = $The {sits|sit} with one arm on a carved lion's head, back not touching, robe spread down three steps. -coronation,frog,tower,balcony,steal,kneel
D crown lowered = Two hands in lace lower the crown until it just touches the bowed head. +coronation
D frog = A frog in the open palm is held at the height of the mouth, and each looks at the other. +frog
D in the tower window = Elbows on the sill, a braid hanging down the wall, chin in the hand. +tower,balcony
W *ermine = in a heavy wine-red robe edged with white fur -frog
N dog = A greyhound lies along the lowest step. -frog,tower,balcony
B hangings = Behind it one sees hangings with hunters and hounds, high windows, banners without wind. -tower,balcony,frog
B far below = Far below lie a moat, fields in strips and a road with a cart. +tower,balcony
L high window = Light from a high window on the left, dusty gold.
V steps = From the foot of the steps, 40 mm, wine, gold and stone -frog,tower,balcony
V close view = Near, level with the face, 85 mm, green and gold +frog,tower,balcony

wild-monk | deed | monk, monks, nun, nuns, scribe, illuminated, scriptorium, abbey, monastery, abbot, friar, priest & #monk, monk, monks, nun, nuns, scribe, abbot, friar, priest, #priest, #nun & write, copy, walk, meditate, drink, brew, garden, sing, read, work, sit, ride, play, laugh, run, dance, skateboard, in, on, at, with, monk, monks, nun, nuns, scribe, abbot, friar, scriptorium, monastery, abbey | @ cloister, scriptorium, garden
D skirt flying = The habit flies out, sandals off the ground, and the mouth is wide with laughter. +skateboard,football,soccer,bike,dance
D quill = Bent to a slanted desk, quill on the parchment, a knife in the left hand holding the sheet flat, $the {writes|write} the tail of a red letter. +scribe,illuminated,scriptorium,write,writing,manuscript,copy
D cloister = Hands in the sleeves, head bent, sandals on worn slabs, $the {walks|walk} along the arches from light to shade. -scribe,illuminated,scriptorium,write,writing,manuscript,copy,cook,beer,garden,skateboard,football,soccer,bike,dance,meditate,phone,guitar,laugh,motorbike,motorcycle,scooter,bicycle,car,train,bus,surf,surfboard,ski,skis,swim,fly,kitchen,office,supermarket,beach
D clay mug = A clay mug is raised to the eye, foam on the lip, keg under the arm. +beer
D knee-deep in beans = Cowl tied up with string, $the {ties|tie} beans to their poles. +garden
D still seat = Legs crossed, palms up in the lap, eyes nearly closed, robe off one shoulder. +meditate
N keys = Keys and a knotted cord hang at the belt. -meditate
B round arches = Round arches on paired columns stand about a green court. -scriptorium,garden,meditate,mountain,street
L side = Light from the left through the arches in equal stripes. -meditate
L soft daybreak = Soft daybreak light. +meditate
V along = At eye level, 50 mm, wool brown and stone

wild-victorian | deed | victorian, gaslight, london fog, chimney sweep, jack the ripper, edwardian, dickens, steam age, 19th century, 1800s & sweep, lady, gentleman, family, house, child, #person & investigate, examine, look, walk, stand, sit, wait, read, clean, climb, ride, pose, run, in, on, at, with, by, through, victorian, gaslight, sweep, edwardian, dickens, century | @ street, parlour, alley
D by the lamp = Under a gas lamp in yellow fog $the {stands|stand} with collar up, one glove off, reading a scrap of paper. -street,sweep,family,lady,house,scene,child -vampire
D lens = A lens is held to a mark on the floor, coat tails on the boards, a pipe gone cold. +sherlock,detective -vampire
D sweep = Black to the eyes, brush over the shoulder, the whites of the eyes and teeth all the brighter. +sweep -vampire
D two-wheeled cab = A two-wheeled cab comes out of the fog, lamps first, past railings and a boy with newspapers. +street,london -vampire
D stiff group = One seated, one standing with a hand on the chair, nobody breathing, as the long exposure asks. +family,lady -vampire
W *frock coat = in a dark frock coat, gloves and a tall hat -child,sweep,lady,woman,girl,family,street
W *bustle = in a dark dress with a bustle and a small hat with a veil +lady,woman
N wet setts = The setts shine, with straw and horse dung between. -family
B soot-black fronts = Soot-black fronts and chimney pots fade out behind. -family,parlour,room
L gas = Gas light, yellow-green from above, fog swallowing all at ten yards. -family,day
L north = Light from a north window at the left, as in a studio. +family
V step off = From across the pavement, 50 mm, soot, sepia and mustard

wild-twenties | deed | 1920s, roaring twenties, flapper, gangster, speakeasy, gatsby, art deco party, jazz age, mobster, prohibition, charleston, mafia & party, bar, club, jazz, flapper, gangster, street, #scene, car, gangsters, mobster, #person & dance, drink, smoke, sing, play, stand, lean, sit, walk, drive, pose, in, on, at, with, by, flapper, gangster, gangsters, speakeasy, mobster, mafia, gatsby, prohibition, charleston, jazz, party, twenties | @ club, bar, street
D beads fly = Knees together and heels out, beads and fringe swinging straight to the side, one hand on a bent hat. +flapper,party,dance,charleston,gatsby
D hat brim = Hat brim low, a match cupped at the face, a violin case in the other hand. +gangster,gangsters,mobster,mafia
D cups = Gin goes round in teacups, one eye at the slot in the door. +speakeasy,bar,prohibition
D lean = $The {leans|lean} in the doorway with crossed ankles, smoke going up past one raised brow. -flapper,party,dance,charleston,gatsby,gangster,gangsters,mobster,mafia,speakeasy,bar,prohibition,car
W *sequins = in a straight dress of sequins with a band round bobbed hair +flapper,woman,girl
W *pinstripe = in a pinstriped suit and two-tone shoes +gangster,gangsters,mobster
N silver shaker = A silver shaker and a saucer of olives stand by. -street,car
B band = A band in white jackets, horns up, sits under a sunburst of gilt rays. +flapper,party,dance,charleston,gatsby,jazz,club
B wet street = A long black car with its lamps on stands in the wet street. +gangster,gangsters,mobster,mafia
L lamp = Warm light from a fan-shaped lamp on the left, black behind.
V close crowd = Near, slightly tilted, 40 mm, black, gold and champagne

wild-fifties | deed | 1950s, fifties, rockabilly, 1960s, sixties, hippie, hippies, 1970s, seventies, disco, 1980s, eighties, 80s, 70s, 60s, 50s, 1940s, 90s, 1990s & diner, kitchen, family, car, street, room, party, disco, housewife, kid, kids, couple, #scene, living, arcade, mall, #person | @ diner, kitchen, street
D counter = Elbows on the counter, two straws in one tall glass, a foot hooked on the chrome ring of the stool. +diner
D oven = From the oven comes a cake held in checked gloves, lips and apron both red, all smiling at nobody. +housewife,kitchen
D point to the ceiling = One hand on the hip and the other pointing to the mirror ball, flares wide. +disco
D flowers = Barefoot on grass, flowers in the hair, a guitar with a painted sun. +hippie,hippies
D joystick = Bent over a glowing cabinet, coins in a row on its edge, cap back to front. +arcade
D they look = They look up from what they are doing as when somebody has called out with a camera. -diner,housewife,kitchen,disco,hippie,hippies,arcade
O things of the time = Radio, chairs and curtains are those of that year, formica and orange plastic, all a bit too bright.
N folded newspaper = A folded newspaper and a bowl of sweets are on the table. -disco,street,car,hippie,hippies
B patterned wallpaper = Patterned wallpaper with a wall clock like a sun closes the view. -disco,street,car,hippie,hippies,diner,arcade,mall
L direct flash = Direct flash from the front, hard shadow right behind. -hippie,hippies
L hazy low sun straight = Hazy low sun straight into the lens. +hippie,hippies
V print = Faded snapshot of the time with a white rim, 35 mm, colours gone a little to red

wild-war | deed | trench, soldier, soldiers, war, world war, wwi, wwii, ww1, ww2, battle, battlefield, civil war, napoleonic, tank, air raid, blitz, army, refugees, wartime, d-day & soldier, soldiers, trench, tank, war, nurse, #scene, #many, army, letter, dog, #person & read, write, march, run, rest, sit, charge, wait, walk, fight, smoke, sleep, carry, hold, look, drink, storm, hide, crouch, pet, hug, in, on, at, with, through, across, under, trench, soldier, soldiers, war, battle, battlefield, tank, blitz, refugees, wartime, wwi, wwii | @ trench, ruins, field
D march = In file along a road of mud, coats heavy with rain, nobody out of step and nobody looking up. +march,army
D bent low they = Bent low they run between posts and wire, earth going up in a column beside. +charge,d-day,attack
D rest = In a gap of the fighting $the {sits|sit} against wet boards, helmet pushed back, hands round a tin cup, eyes quite empty. -cyborg,robot,android,futuristic,space,letter,march,charge,tank,homecoming,nurse,blitz,refugees,napoleonic,civil
D folded letter = A folded letter is held close to a stub of candle, lips moving. +letter
D blue line = In two lines they stand shoulder to shoulder, muskets level, white smoke rolling between. +napoleonic,civil
D bundle = A handcart with bedding, a clock and a child on top is pushed between burnt walls. +refugees
D hand held = A hand in a cuff lies on a bandaged forehead. +nurse
W *wool coat = with a grey unshaven face; in a mud-caked wool coat +soldier
N pair of boots = A pair of boots hangs drying from a bayonet. -refugees,nurse,march,army,charge
B torn ground = Torn ground and stumps of trees go back to smoke. -blitz,city,nurse
B house front = A house front stands with nothing behind it but sky. +blitz,city,refugees
L dull wet = Dull wet light from above, one far glow.
V press = Press photograph, a few steps away, 50 mm, mud and field grey

wild-soldier-return | deed | come home, homecoming, return, returning, reunion, reunite, farewell, goodbye, leaving & soldier, sailor, war, veteran, train, astronaut, #soldier | @ station, porch, harbour
D lifted off the ground = One has run the last steps; the kit bag has dropped, and they hold each other so that a heel comes off the ground. -farewell,goodbye,leaving
D at the window = From the lowered train window an arm reaches down, and two hands hold each other as the wheels begin to turn. +farewell,goodbye,leaving
D face over the shoulder = Over the rough shoulder is a face with closed eyes and wet lashes.
O bag = The bag lies on its side with a sleeve hanging out.
N paper flag = A paper flag is forgotten in a small fist. -porch
N bunch of asters = A bunch of asters has lost its paper.
B steam = Steam and other couples are grey shapes behind. -porch
L side = Soft light from the left, bright on steam and hair.
V near view = Near, at shoulder height, 85 mm, wool grey and faded red

wild-caveman | deed | caveman, cavemen, cave painting, neanderthal, stone age, prehistoric, cavewoman, mammoth hunt, hunt a mammoth & caveman, cavemen, cave, fire, mammoth, hunt, #scene, neanderthal, paint, #person & make fire, make, paint, draw, hunt, cook, discover, hold, carry, sit, invent, chase, fight, in, on, with, caveman, cavemen, caveman painting, neanderthal, stone, prehistoric, cave, cavewoman, mammoth | @ cave, plain
D ring of spears = In a half ring they go at the huge beast, spears back, one already down on one hand. +mammoth,hunt -paint,painting,draw,wall
D finger drawing the back = One red finger draws the long line of a back over a bulge of the rock, a shell of ochre in the other hand. +mammoth,bison,horse,horses,deer,draw +paint,painting,draw,wall
D palm on the rock wall = A palm lies on the rock, and red dust is blown over it through a bone, cheeks full. +paint,painting,wall -mammoth,bison,horse,horses,deer
D bent low = Bent low with blown cheeks over smoking moss, two stones in the hands, the first red point. +fire
D finger stretched to touch = Squatting with knees wide, $the {stretches|stretch} one finger out to touch it, the other fist round a stone behind the back, head drawn away. +discover,discovering,find,finding,look,looking,phone,laptop,car,toaster,tv,television,computer
D squats at the cave mouth = $The {squats|squat} at the mouth of the cave, forearms on the knees, a flint in one fist. -paint,painting,wall,fire,mammoth,hunt,phone,laptop,car,discover,discovering,find,finding,look,looking,toaster,tv
W *pelt = with matted hair; in a pelt tied over one shoulder
O ochre mammoth on the rock = The mammoth stands half done in ochre and black, tusks curved in one stroke, the trunk still missing. +mammoth +paint,painting,wall
O ochre horses on the rock = Ochre horses run across the bulges of the rock, one on top of the other. +paint,painting,wall,cave -mammoth,bison
N split bones = Split bones and flakes of flint lie in the ash. -mammoth,hunt
B valley = Behind is a valley with a braided river and far ice. -paint,painting,wall
L fire = Firelight from below, moving shadows on rock. -day,hunt
L flat cold = Flat cold light. +day,hunt,mammoth -paint,painting,torchlight,torch
V near view = Near, low, 35 mm, ochre, soot and ember

wild-explorer | deed | explorer, explorers, archaeologist, expedition, tomb, treasure hunter, indiana jones, adventurer, polar explorer, dig site, excavation, ancient ruins & tomb, temple, jungle, map, ruins, dig, excavation, ice, desert, cave, #scene, #person & discover, find, look, dig, hold, enter, climb, walk, explore, read, cross, brush, search, study, examine, hang, run, in, on, at, with, through, explorer, explorers, archaeologist, expedition, excavation, adventurer, tomb, ruins | @ temple, jungle, tomb
D brush = On the knees in a strung-off square, $the {brushes|brush} sand from a face of stone, breath held. +archaeologist,dig,excavation
D torch = A torch is held in at the broken wall, and gold answers from the dark. +tomb,treasure
D leans into wind = Rope over the shoulder, $the {leans|lean} into driving snow, scarf white with ice. +polar,ice,antarctic,arctic
D arm pushes the vines aside = An arm pushes the vines aside, and a stone face twice as tall looks out between roots. +jungle,temple,ruins -tomb,treasure
D compass = Map on the knee, compass on the map, a finger on the place where it should be. +map
D looks out = Boot on a rock, hat in the hand, $the {looks|look} out over what no map has. -archaeologist,dig,excavation,tomb,treasure,polar,ice,antarctic,arctic,jungle,temple,ruins,map
W *canvas = in a sweat-stained canvas shirt, a satchel across the body -polar,ice,antarctic,arctic
N notebook = A notebook with a sketched plan lies open under a stone. -polar,ice
B roots = Roots like grey snakes hold the stones together. +jungle,temple,ruins
L beam = A beam from the left in dust. +tomb,temple,cave,jungle
L bright thin daylight = Bright thin daylight. -tomb,temple,cave,jungle
V shoulder = From behind the shoulder, 28 mm, moss, sand and gold

wild-aviator | deed | biplane, aviator, amelia earhart, wright brothers, zeppelin, airship, red baron, spitfire, flying machine, da vinci & biplane, airship, zeppelin, aviator, plane, #scene, #vehicle, machine, #person | @ airfield, sky, meadow
D in the air = Wires humming, wings tilted, the head in leather looks over the edge at fields like a quilt. +fly,flying
D goggles up = $The {leans|lean} on the lower wing with goggles pushed up, white rings round the eyes in an oily face. -fly,flying,zeppelin,airship,machine
D silver hull = A silver hull as long as a street is let down on ropes, men running with them under its nose. +zeppelin,airship
D wings of cane = Wings of cane and linen beat once, feet running off the end of the roof. +machine,vinci
W *leather = in a fleece-lined leather jacket and a long silk scarf +pilot,aviator,person,woman,man
O varnished cloth = Varnished cloth over ribs, patched in three places.
N terrier sits = A terrier sits on the lower wing. -fly,flying,zeppelin,airship
B field = Behind is grass with a wind sock and a shed of corrugated iron. -fly,flying,sky
L early sun = Early sun from the right in thin mist.
V three-quarter = Three-quarter from the front, 50 mm, linen, leather and sky

wild-time-old-street | place | 1920s street, old london, old paris, ancient rome, ancient greece, ancient egypt, feudal japan, edo japan, medieval city, colonial town, old new york, 1950s street, silk road, caravanserai, bazaar | @ any
D life on the street = The street is full: handcarts, a porter with a load on his head, two talking in a doorway, a dog asleep in the exact middle.
D painted signs = Painted signs hang out over the doors, awnings half let down.
O paving = The paving is worn in two grooves, wet in the joints.
N child = A child with a hoop has the shady side to itself.
N window = At an upper window bedding hangs out to air.
B tower = At the end the street rises to a tower in haze.
L late morning sun = Late morning sun on one side, smoke blue in the shade.
V down = Down the street from a first-floor window, 35 mm, sharp throughout
`;
