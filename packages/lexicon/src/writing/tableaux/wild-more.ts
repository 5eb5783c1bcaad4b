/** Fights, saucers, beasts of legend and small creatures caught in the middle of what they do. The form: `tableaux.ts`. */
export const WILD_MORE_TABLEAUX = `
wild-more-battle | thing | gladiator fight, sword fight, swordfight, medieval battle, battle, battle scene, epic battle, siege, castle siege, joust, jousting tournament, samurai duel, sword duel, fantasy battle, dragon fight, viking battle, last stand | @ battlefield, arena, castle
D nearest pair = In front two are locked together, one blade caught on a raised shield, the other arm drawn back, a foot sliding in mud.
D press behind = Behind them helmets, shafts and shields press together without order, a banner leaning over them.
D ladders lean = Ladders lean on the wall, men on every rung, a kettle being tipped above. +siege
D two riders = Two riders close on either side of the rail, lances level, splinters flying from the first touch. +joust,jousting
O gear = Mail is torn at a shoulder, wood shows white where a shield has split.
N lost = A glove and a broken shaft lie trodden into the ground.
B smoke = Smoke from something burning draws across a low hill.
L tear = Light from a tear in the cloud on the right falls on wet steel.
V in the fray = At chest height, near, 35 mm, short exposure, steel, mud and one rusty red

wild-more-ufo-do | deed | abduct, beam up, beam, hover, fly, crash, invade, steal, lift, kidnap, shine, over, above & ufo, flying saucer, saucer, alien ship, mothership, alien spaceship, spaceship & cow, house, farm, car, city, field, barn, person, man, desert, village, cornfield, cows, sheep, forest, town, farmhouse | @ field, farm, farmhouse, desert, barn, village
D cone = From the underside of the disc a white cone comes straight down; in it what it has chosen hangs a yard off the ground, legs stiff. -crash,invade,city
D over the roofs = Its rim reaches over street after street, a slow ring of lamps turning underneath. +invade,city
D cows round the wreck = In a half ring before it stand the cows, necks stretched, one licking the metal. +crash +cow,cows
D nose in the earth = It has gone into the earth slantwise, one lamp still on, grass burning in a ring. +crash
O metal = The metal is dull and scratched like an old pan, without a seam.
N hat = Straw, a hat and a bucket go round in the light. -crash,city
N truck = A pickup stands with its door open and nobody in it.
B dark land = Telegraph poles and a barn stand black against the last green of the sky. -city
L beam alone = The beam alone is bright and makes long shadows that all point outwards. -crash
L last evening light = Last light comes low from the left on metal and grass, one lamp of the wreck still glowing. +crash
V ground = Low and wide from the field, 24 mm, teal and white

wild-more-ants | deed | carry, carrying, march, work, build, cross, walk, drag, collect, follow & ants, ant, #ant, ant colony, beetles, termites | @ forest floor, path, branch
D sails = One behind another they come over a bent twig, each with a cut piece of leaf upright in the jaws like a sail. -beetles,one,chip,crumb,cookie,sugar,strawberry,bread
D heavier than itself = With legs braced it hauls at a crumb three times its size, feelers back. +one
D two going opposite ways = Two going opposite ways have stopped and tap feelers. -one
O green edge = The pieces have a fresh bitten edge; light shines through their veins.
N bridges a crack = One bridges a crack with its own body while another steps over. -one
B moss cushions = Moss cushions and brown leaf edges blur before and behind.
L low sun = Low sun through the leaves from the left, tiny long shadows.
V macro view = Macro at their own height, razor-thin focus, leaf green and rust

wild-more-roar | deed | roar, growl, snarl, scream, hiss & #lion, #tiger, #bear, #dinosaur, #dragon, #monster, #leopard, #gorilla, #panther, lion, tiger, bear, dinosaur, dragon, monster, t-rex, gorilla, godzilla, jaguar | @ savanna, forest, rock, jungle, mountains
D jaws = The jaws stand open to the back teeth, upper lip drawn up in deep folds, tongue hollowed, the whole head thrust towards us.
D above it the eyes = Above it the eyes are narrow and have never left us.
D mist = Breath and fine spit stand before the mouth.
O long teeth = The long teeth are yellow at the root and one is broken off short.
N grass = The grass in front lies flat from it. -snow,rock
B plain = Beyond is a smooth dark green-brown without form. -dragon,city
L side = Hard light from the right reaches in as far as the palate and leaves the far cheek black.
V near view = Near, level with the teeth, 200 mm, umber and ivory

wild-more-swim | deed | swim, float, glide, drift, dive, snorkel & #turtle, #fish, #whale, #shark, #penguin, #seal, #jellyfish, #otter, #snake, #frog, #crocodile, #octopus, sea turtle, manta ray, manta, jellyfish, octopus, whale, seahorse, goldfish, polar bear, eel, stingray, squid & underwater, sea, ocean, reef, coral, water, aquarium, river, lake, pool, kelp, bay, deep, depths, wave, waves, swim, dive, snorkel | @ sea, reef, ocean, water, aquarium, river
D long easy stroke = $The {glides|glide} along with one long easy stroke, body stretched in the direction it goes, a thin string of bubbles behind. -jellyfish,drift,float
D nearly still in the blue = $The {hangs|hang} nearly still in the blue, only edges and threads moving. +jellyfish,drift,float
D one round eye = One round eye has turned to us.
O net of bright lines = A net of bright lines slides over back and side.
N drifting specks = Small specks drift in the water like dust in a room.
B turquoise to ink = The water goes from turquoise above to ink below. -pool,aquarium,river
L slanting sunbeams = Sunbeams slant from the upper left and end in the depth.
V diver's close view = As a diver sees it, close, 20 mm, turquoise and deep blue

wild-more-beast-do | deed | fly, run, gallop, soar, rise, walk, stand, sit, rear, swim, hunt, land, look, guard, fight, appear & centaur, kitsune, hippogriff, sphinx, minotaur, kraken, hydra, cerberus | @ mountains, forest, sky, ruins, meadow, lake
D wings on the down beat = Wings beat down hard, body rising steeply, everything loose on it streaming below. +fly,soar,rise -run,gallop,sit
D full gallop = At full gallop through long grass, neck long, mane flat. +run,gallop -fly
D one foot lifted = With one foot lifted and head turned to us $the {stands|stand}, weight ready to go. -fly,soar,rise,run,gallop,sit,guard,rear,fight,swim
D couched = With forelegs stretched out before it and head high, $the {keeps|keep} watch. +sit,guard
D rears = High on the hind legs it strikes at the air. +rear,fight
D neck out = Neck and two humps rise from dark water, weed hanging from the jaw. +swim
O seamless joined body = Where one beast goes over into the other, no seam can be seen. +centaur,hippogriff,griffin,gryphon,sphinx,minotaur
N loose feather = A feather is left turning in the air.
B peaks with old snow = Peaks with old snow and thin cloud rise far off. -sea,city,forest
L low sunlight = Low sunlight from the left side along the back, the rest in blue shade.
V below = From below, whole figure, 50 mm, slate, gold and rose

wild-more-dead-walk | deed | walk, rise, crawl, chase, attack, float, appear, wander, come, hunt, climb, stand, haunt, dance, march & zombie, zombies, skeleton, skeletons, ghost, ghosts, mummy, vampire, werewolf, undead, phantom, grim reaper, #ghost, #skeleton, #zombie | @ graveyard, street, forest, corridor, house, castle
D hand from the earth = A hand has come through the turf up to the elbow, and beside it the ground is lifting. +rise,crawl -ghost,ghosts,phantom
D shoulder first = Shoulder first, one foot dragging, head on one side, $the {comes|come} on without haste. +walk,come,wander,chase,attack,hunt,march -ghost,ghosts,phantom
D through the wall = Half of the pale body is already through the wall, a hand trailing in the plaster. +ghost,ghosts,phantom -dance
D round = Arm in arm they kick up what legs they have, one losing a shin. +dance
D quite upright = Quite upright and still it stands where a moment ago was nobody. +stand,appear,haunt -ghost,ghosts,phantom
O rags = Cloth hangs in strips, earth in its folds.
N lamp = A lamp on the ground has fallen over and still burns.
B crooked stones = Crooked stones, bare trees and knee-high mist are all there is besides. -street,house,corridor,castle,city
L moon = Moonlight from behind, blue, with a low yellow light on one side.
V low view = From the ground, 28 mm, bone, moss and blue

wild-more-gods-do | deed | throw, hurl, hold lightning, hold a thunderbolt, wield, raise, strike, turn to stone, turned to stone, judge, weigh, carry the world, carry the globe, carry the sky, command, fight, summon, rise from the sea & zeus, thor, poseidon, medusa, anubis, athena, odin, loki, hades, hercules, atlas, neptune, goddess, god, valkyrie, apollo, angel | @ clouds, sea, temple, mountains, storm
D arm back = One arm is drawn back to its full length, hip turned, hair blown forward, light running through the fist. +throw,hurl,strike,wield,fight,raise,summon
D globe = On one knee under the sphere, neck bent, veins in the arms like roots. +atlas
D scales = On the left pan lies a heart, on the right a feather; the black snout is bent to the pointer. +anubis,judge,weigh
D turned to stone = He who looked is grey to the chest already, a hand still up before the eyes. +medusa
D risen = To the hips out of the wave, three prongs over the shoulder. +poseidon,neptune
D town wall at the ankle = Beside one foot lies a town wall no higher than its ankle. -medusa,anubis,angel
O bronze = Bronze at wrist and breast is green in the hollows.
N hovering eagle = An eagle hangs in the wind at its shoulder. -poseidon,neptune,medusa
B storm = Cloud is piled up behind like a wall with one lit edge.
L strike = White light from the raised hand, hard on one side.
V below = From far below, 28 mm, storm blue, marble and bronze

wild-more-astronaut-float | deed | float, drift, walk, stand, look, spacewalk, repair, wave, explore, plant a flag, land, sit, fall, lost & #astronaut, astronaut, astronauts, cosmonaut & space, moon, mars, earth, planet, stars, galaxy, orbit, nebula, station, black hole, surface, void, flag, crater, float, drift, spacewalk | @ space, moon, mars, planet, orbit
D arms half raised = Arms half raised and knees bent, $the {turns|turn} slowly above the blue curve, the white hose in a loose S behind. -moon,mars,surface,crater,flag,planet
D on the ground = Boots sunk in powder, weight back on the heels, one glove shades the visor. +moon,mars,surface,crater,planet -flag
D both gloves drive a thin pole = Both gloves drive a thin pole into the ground, the cloth held out by a wire. +flag
D ring of light = Small before a black disc with a thin bent ring of fire, one arm out to it. +hole
O white cloth = White cloth, scuffed at the knees, a red stripe at the arm, straps floating.
O visor = In the gold visor lie the horizon, bent, and a tiny sun.
N spanner = A spanner hangs on its cord. -moon,mars,surface,crater,planet,flag
N row of ribbed prints = A row of ribbed prints comes from a lander no larger than a fly. +moon,mars,surface,crater,planet,flag
B black = The sky is black with a few hard stars. -mars,nebula,galaxy
B butterscotch sky = A butterscotch sky stands over stones. +mars
L raw sun = Raw sun from the right, shadows without any light in them.
V some steps = Whole figure from some steps away, 35 mm, white, gold and black

wild-more-mermaid-do | deed | sing, comb, brush, read, play, kiss, rescue, hold, dance & mermaid, mermaids, merman, siren, #mermaid & sea, ocean, rock, rocks, reef, ship, moon, beach, fish, harp, comb, sailor, prince, shell, lagoon, underwater, shore, sing | @ sea, ocean, rocks, reef, beach, lagoon
D harp on the shoulder = The harp leans on the shoulder, its frame grown with limpets, both hands wide on the strings, head laid to the wood. +harp
D comb in the hair = On a wet ledge, tail bent under, $the {has|have} drawn the long hair over one shoulder and {pulls|pull} a bone comb down through it, head tilted to that side. +comb,brush
D wet ledge = $The {sits|sit} on a wet ledge, tail bent under, both hands busy in the lap, wet hair over one shoulder. -swim,dive,dance,rescue,underwater,comb,brush
D dive head first = Head first down through green water, arms along the body, the tail in one long wave, hair straight back. +swim,dive,dance,underwater
D mouth wide open = Chin up, mouth wide, one palm on the rock. +sing
D arm round a limp body = An arm round the chest of a limp body, face up to the air, tail beating white. +rescue
N shell and mussels = A pink shell and three mussels lie in a dip of the rock. -swim,dive,underwater
N bubbles from the mouth = Bubbles go up from mouth and fingertips. +swim,dive,underwater
B grey-green swell = A grey-green swell and one far sail close the view. -swim,dive,underwater
L low light over the water = Low light over the water from the right, cold on scales, warm on skin. -swim,dive,underwater
L beams from above = Beams from above, moving. +swim,dive,underwater
V whole figure on the rock = Whole figure, 50 mm, sea green and copper

wild-more-duel | thing | cowboy duel, western duel, gunfight, shootout, standoff, wild west duel, gunslinger duel, western standoff | @ main street, western town
D two ends = At both ends of the empty street stand two with legs apart, coats pushed back, one hand hanging a finger's breadth from the holster.
D near boots = The nearer is seen from behind, from the knees down: worn heels, spurs, dust settling on the leather.
D fingers = The fingers are spread and quite still.
O holster = The holster is tied to the thigh with a strip of rawhide, the grip dark with sweat.
N shutter = A shutter is drawn to by a hand; a dog gets up and leaves.
B false fronts = False fronts with peeling letters run back to a water tower.
L white noon sun straight = White noon sun straight from above, hats throwing black half discs over the faces.
V low view = From the ground between the boots, 24 mm, bleached wood and rust

wild-more-plague | thing | plague doctor, plague doctors | @ street, alley, square
D long leather beak = A long leather beak and two round panes of glass look down at us from under a flat black hat, a lantern held up beside them.
D gloved hand holds a thin cane = A gloved hand holds a thin cane at arm's length, with which a curtain is just pushed open.
O waxed coat = The waxed coat falls to the shoes without a fold, buttoned to the throat, dull like wet slate.
N chalk cross = A cross of chalk is on the door behind, and straw smokes in an iron pan.
B narrow lane = A narrow lane with shut windows bends away, one cart without a horse.
L yellow lantern = Yellow lantern light from the right on leather and glass; the lane is blue with mist.
V waist = Waist up, from slightly below, 50 mm, black, slate and yellow

wild-more-circus | deed | balance, juggle, perform, jump, walk, ride, stand, do tricks, dance, spin, swing & that: ball, tightrope, unicycle, hoop, circus, tub, plates, trapeze, fire ring, ring of fire, stool, beach ball, high wire & #elephant, #bear, #seal, #dog, #cat, #lion, #tiger, #monkey, #horse, #mouse, #pig, #frog, #hippo, #fox, #penguin, #bird, #animal | @ circus, stage, ring
D on the point = All its weight is brought together over one small point, feet close, back bent, everything that can be held out held out for balance. -hoop,fire,juggle,plates
D through the ring = Stretched to a line in the air, head and shoulders are through, the rest not yet. +hoop,fire
D three in the air = Three are in the air at once, eyes going round with them. +juggle,plates
D tongue tip = The tip of the tongue shows, the look goes straight ahead.
O paint = The stars and stripes on the wood have been painted over many times.
N sawdust trickles = Sawdust trickles from where the feet have just been.
B tiers = Faces in tiers and a string of bulbs lie in the dark beyond.
L round spot = One round spot falls from the upper left, dust standing in it.
V ringside = From the ringside, a bit below, 50 mm, red, cream and sawdust

wild-more-odd-fly | deed | fly, float, soar, glide, hover, take off, levitate & #pig, #cow, #elephant, #cat, #dog, #horse, #sheep, #bear, #rabbit, #frog, #hippo, #mouse, #fox, #lion, #turtle, #fish, #snail, #penguin, #goat, #llama, #giraffe | @ sky, clouds, city, field
D in mid air = Well clear of the ground $the {hangs|hang} in the air with feet rowing a little, ears laid back, quite used to it. -balloon,balloons,wings,umbrella
D small wings = Small wings, one would say too small, stand out behind the shoulders at the top of the beat. +wings
D held up = What holds it up is wound once about the middle, and the feet dangle. +balloon,balloons,umbrella
D line of them = Others follow in a crooked line, one upside down. +many
D look down = The eyes are on what goes by underneath.
N shadows of the same outline = Shadows of the same outline run over what is below, small and exact. -night,space
B land = Fields and a road with one stopped car lie far below. -city,space
L fresh = Fresh light from the left between clouds, undersides blue.
V air view = Level with it, 85 mm, clear sky colours

wild-more-chariot | thing | chariot race, roman chariot race, chariot, roman chariot | @ circus, arena, road
D four horses abreast lean = Four horses abreast lean into the turn, manes flat, the inner wheel just off the sand, its rim throwing grit.
D driver = The driver hangs back in the reins that are wound about the waist, knees bent, teeth showing in a dusty face.
O wheels = The car is nothing but a rail of bent ash and leather on two thin wheels.
N s a broken wheel = Behind lies a broken wheel, still turning, and a man running.
B tiers of people = Tiers of people under sailcloth go round behind in a blur.
L hard southern sun = Hard southern sun from the right in dust.
V pan = Panned from the turning post, low, 135 mm, ochre, bronze and red

wild-more-on-finger | deed | butterfly on finger, butterfly on hand, butterfly on nose, butterfly on shoulder, ladybug on finger, ladybird on finger, bird on hand, bird on finger, bird on shoulder, bird in hand, birds on shoulders, parrot on shoulder, owl on shoulder, raven on shoulder, crow on shoulder, hawk on glove, falcon on arm, mouse on shoulder, frog on hand, dragonfly on hand, squirrel on shoulder, snail on hand, monkey on shoulder, dragon on shoulder, cat on shoulder, kitten on shoulder, rat on shoulder & #person, #child, #man, #woman, girl, boy | @ garden, meadow, forest
D held quite still = The arm is held quite still, chin turned towards the small weight on it, lips parted, breath held.
D six legs = Thin legs hold the very tip of the finger, wings opening and closing once. +butterfly,ladybug,ladybird,dragonfly
D claws in cloth = Claws have taken hold of the cloth, and the head bends round to look into the ear. +shoulder,shoulders,glove,arm
O its colour = The small creature is the clearest thing in the picture, down to its finest edge.
N loose hair = A strand of hair moves between the two.
B soft green = Behind is one soft green with lighter spots. -snow,city,ship,room
L side = Side light from the left on cheek and wing, a bright point in both pairs of eyes.
V near view = Near, level with the two heads, 100 mm, shallow focus, natural colours
`;
