/** More of what beasts most often do in pictures: flights, beaches, mud, shells, the guardians of fable. The form: `tableaux.ts`. */
export const BEAST_AGAIN_TABLEAUX = `
beast-bird-flight | deed | fly, flying, flight, in flight, soar, soaring, swoop, swooping, glide, hover, land, landing, take off & #bird, #pterodactyl, pterodactyl, pterosaur, #owl, #eagle, #hawk, #falcon, #seagull, #crow, #raven, #parrot, #macaw, #swan, #goose, #pelican, #puffin, #dove, #heron, #crane, #stork, #bat, snowy owl, #dinosaur & sea, ocean, mountains, forest, lake, valley, sky, clouds, #animal, #dinosaur | @ sky, mountains, sea, forest, lake, clouds, field, ocean, valley, sunset
D wings down = The wings are at the bottom of the beat, tips bent up by the air, feet drawn in, head level and quite still. -glide,soar,soaring,swoop,land,owl,from-owl,take,hover,many
D held wide = The wings are held flat and wide, the outermost feathers spread like fingers, the tail fanned. +glide,soar,soaring,hover -many
D silent = $The {comes|come} straight at us on wide soft wings, face round and steady between them, legs hanging ready. +owl,from-owl -many
D stoop = Wings half closed, feet thrown forward, $the {drops|drop} with eyes fixed on one point below. +swoop,swooping,land,landing -many
D run-up = Feet still slap the water, neck stretched, wings at their largest. +take
D uneven line = They fly in an uneven line, each at another point of the beat. +many
O light through = Light comes through the long feathers and shows their shafts, each edge clean. -pterodactyl,pterosaur
O skin wing = The skin of the wings is lit through, one long finger bone running to each tip, the crested head stretched ahead. +pterodactyl,pterosaur
O *snow white = The feathers are white with a few grey bars, fluffed over feet and bill. +snowy
B far below = Far below, the land is small and soft. -sea,ocean,night,water,lake,forest,snow,snowy
L low sun = Low sun from the left catches the underside of the wing, the upper side is cool blue.
V level = Level with it in the air, 400 mm lens, bird sharp, the rest soft

beast-beach | deed | beach, shore, seaside, waves, surf, sand & run, running, play, playing, walk, walking, stand, standing, sit, sitting, in, on, at, gallop, #animal & #dog, #puppy, #horse, #cat & #animal | @ beach, shore, seaside
D run along the edge = They run side by side along the edge of the water, front feet off the ground, one half a head in front, ears and tongues flying. +two,many +run,play -horse,horses
D run at us = $The {runs|run} at us along the edge of the water, front feet off the ground, everything loose flung up. +run,play +one -horse
D gallop = At full gallop along the foam, neck long, mane and tail straight out, one forehoof just reaching for the sand. +horse,horses,from-horse +run,gallop
D *bay = The coat is dark bay and shines wet over shoulder and flank, mane and tail black, a white star on the forehead. +horse,horses,from-horse -white,black,brown,grey,gray,chestnut,palomino
D sits = $The {sits|sit} upright on the wet sand and {looks|look} out to sea, wind in whatever is loose about the head. +sit
D walks = $The {walks|walk} along the line of foam, a row of prints filling with water behind. -run,play,sit,gallop
O drops = Drops and wet sand fly up where the feet came down last. +run,play,gallop
O mirror = The wet sand gives back the legs and a strip of sky.
B surf = Behind, two low lines of surf come in under a wide pale sky. -sunset,sunrise,night
B gold = Behind, the sea is copper right up to the low sun. +sunset,sunrise,golden
L clear = Clear light from the left over the water, a bright edge along the back.
L low = The sun stands low behind, so that edges are gold and the near side is in warm shade. +sunset,sunrise,golden
V low view = From low at the water's edge, 200 mm lens, the animal sharp, the sea soft

beast-mud | deed | mud, muddy, mud bath, wallow, puddle, mud puddle & #pig, #piglet, #hippo, #elephant, #rhino, #buffalo, #warthog & #animal | @ mud, farm, farmyard, pen, waterhole, river, savanna
D sunk in = $The {lies|lie} sunk in it to the chin, eyes half shut, a wet crust drying on brow and ears. -run,play,jump,stand,walk
D stands in it = $The {stands|stand} in it to the knees, snout lifted, mud hanging in strings from the belly. +stand,walk
D jumps in = Four feet land at once, and mud goes up on every side. +run,play,jump
O two colours = Below a sharp line everything is dark and shining, above it bristles and skin are clean. -hippo
O prints = Round about, the mud is trodden into holes, each holding a bit of sky.
B soft = Behind, a plank fence is out of focus. +farm,pig,piglet
L warm = Warm light from the left shines on the wet and lights the edges of the ears.
V low = From just above the mud, 85 mm lens, eyes sharp

beast-eggshell | deed | eggshell, egg shell, hatch, hatching, in an egg, in an eggshell & #chick, #duckling, #turtle, #crocodile, #dinosaur, #bird, chick, duckling, baby dinosaur, dinosaur & #animal, #dinosaur, #bird | @ nest, straw, sand
D in the half shell = $The {sits|sit} in one half of the shell as in a cup, wing stubs on its rim, the other half on its head like a cap. -hatch,turtle,crocodile
D pushes out = The shell has cracked round its broad end; a wet head has pushed the lid up and rests on the rim, eyes just opening. +hatch
O down = The down is dry to fluff on the crown and still in wet points at the neck. +chick,duckling,from-bird
O skin = Wet folded skin with tiny scales shines in the gap, and one claw hooks over the edge. +turtle,crocodile,dinosaur
O shell = The broken edge is thin and zigzag, with a white skin hanging from it.
B straw = Behind, straw is a warm blur. -background,beach,sand
L lamp = Warm light from the right glows through the shell.
V macro = Close, at its height, 100 mm macro lens, eyes sharp

beast-dragonfly-pond | deed | over, above, on, at, near, hover, fly, sit, rest, #animal, dragonfly & pond, lake, water, reed, reeds, river, stream, lily, water lily & #dragonfly, #damselfly, dragonfly, dragonflies & #animal, #insect | @ pond, lake, water, river, stream
D hangs in the air = $The {hangs|hang} in the air a hand above the water, four wings a clear shimmer, the thin body dead level. -reed,leaf,sit,rest,lily
D on the reed = $The {holds|hold} on to the tip of a reed, four wings held out flat, body raised. +reed,leaf,sit,rest,lily
O eyes = Two great eyes meet on top of the head, a band of sky in each.
O reflection = Under it a second one hangs upside down in the still water.
B pond = Behind, lily leaves and reeds are soft green stripes.
L low = Low sun from the far right, wing veins drawn in light.
V macro = Side view just above the water, 200 mm macro lens, wings and eyes sharp

beast-pegasus | deed | #pegasus, winged horse, alicorn & fly, flying, soar, gallop, rear, stand, clouds, sky, sunset, moon, rainbow, #pegasus, #horse, #fantasy & #pegasus, #horse, winged, alicorn, #fantasy | @ sky, clouds, mountains, meadow
D beats upward = Wings at the top of the beat, forelegs tucked, $the {climbs|climb} steeply, mane and tail streaming down behind. -stand,rear
D stands = $The {stands|stand} with both wings half raised, neck bent, one forehoof scraping. +stand
D rears = High on the hind legs, wings wide, $the {strikes|strike} at the air with both forehooves. +rear
O feathers = The wings grow out of the shoulder in small soft feathers and end in quills as long as an arm, light shining through them.
O *white = Coat and wings are white, with grey at the knees and muzzle.
O cloud = Its hooves tear threads out of the top of a cloud. +cloud,clouds,sky -stand
B towers of cloud = Behind stand towers of cloud. -night,moon,forest,meadow
L low = Low sun from the left, wing edges bright, their undersides in blue shade.
L moon = The moon behind shines through the feathers. +night,moon
V below = From a little below, 50 mm lens, wings within the frame

beast-many-heads | deed | cerberus, hydra, three headed, three-headed, two headed, two-headed, many headed, chimera & #dog, #snake, #dragon, #wolf, #lion, cerberus, hydra, chimera, #animal, #fantasy | @ gate, cave, ruins, swamp
D three = Three heads stand out from one broad chest, the middle one straight at us with lips drawn up, one on either side turned outwards. -hydra,two,snake
D many necks = Long necks rise in a fan from one body, each head intent on something else. +hydra
D two heads = Two heads grow from the one neck and look past each other. +two
D broad stance = Feet are set wide, claws spread, hackles up along the whole back. -hydra,snake
O teeth = Spit hangs from the teeth, and the eyes have a dull red glow.
O chain = A broken chain as thick as a wrist hangs from the collar. +cerberus,guard
B gate = Behind, two black doors stand open a hand's breadth, fire in the gap. +hell,gate,gates,underworld,hades
B rock = Behind, wet rock goes off into the dark. -hell,gate,gates,underworld,hades,background
L from behind = Orange light from behind outlines every head; from the front there is only a cold glimmer.
V low = From low down, 24 mm lens, heads and feet in the frame

beast-dino-eats | deed | eat, eating, graze, grazing, chew, browse & that: leaves, leaf, trees, tree, plants, ferns, branch, grass & brachiosaurus, dinosaur, dinosaurs, triceratops, stegosaurus, diplodocus, brontosaurus, #dinosaur | @ forest, plain, jungle, prehistoric
D up in the crowns = Necks go up past the crowns of the trees, one head pulling a bough sideways, leaves hanging from the lips. -triceratops,stegosaurus
D low = Head down among the ferns, $the {crops|crop} them with the beak, horns swinging aside the stalks. +triceratops,stegosaurus
D legs = Legs like grey pillars stand between the trunks, and a tail lies across the clearing.
O hide = The hide is grey-brown and pebbled, in folds at every joint, small pterosaurs sitting along one back.
B steam = Behind, trees and more necks stand in mist, each row paler.
L shafts = Morning light falls in shafts through the crowns from the left.
V wide = From the ground, wide, 24 mm lens, ferns large in front

beast-flies-with-balloons | deed | balloon, balloons, hot air balloon, parachute, jetpack & float, floating, fly, flying, hang, carried, ride & #dog, #cat, #pig, #elephant, #bear, #mouse, #rabbit, #hedgehog, #penguin, #panda, #fox, #frog, #animal & #animal | @ sky
D hangs below = $The {hangs|hang} from a bunch of strings, all four feet dangling, and {looks|look} down with round eyes. -basket,parachute,jetpack,air
D over the basket = Only head and forefeet are over the edge of the basket, eyes on the ground far below. +basket,air
D straps = Straps cross the chest, and the ears are blown straight up. +parachute,jetpack
O *balloons = The balloons are red, yellow and blue, each with a small window of light. -hot,air,parachute,jetpack
B fields = Far below lie fields like patched cloth and one thread of road. -city,sea,night,space
L sun through = Sun from the far left shines through everything thin.
V level = Level with it in the air, 50 mm lens, large pale sky

beast-angry-cute | deed | smile, smiling, laugh, laughing, grumpy, angry, happy, funny, surprised, shocked, sad, confused, sleepy & #cat, #dog, #kitten, #puppy, #frog, #owl, #sloth, #hamster, #monkey, #horse, #llama, #fox, #bear, #pig, #goat, #rabbit, #animal & #animal | @ studio
D laughing = The mouth is wide open, teeth and tongue showing, eyes squeezed to slits, for all the world like a laugh. +laugh,laughing,funny
D smile = The corners of the mouth are drawn up and the eyes half shut, so that the whole face smiles. +smile,smiling,happy -laugh,laughing
D scowl = Brows are pulled down, the mouth is a bent line, and the eyes look at us from under the brow without mercy. +grumpy,angry
D wide eyes = Eyes as wide as they go and mouth a little open, $the {leans|lean} back from us. +surprised,shocked
D hung head = The head hangs, the eyes looking up from below, large and wet. +sad
D tilted = The head is tilted until one ear is nearly level, the brow in folds. +confused
D drooping = The lids have sunk to half, the chin is on its way down. +sleepy
O near = The face is so near that each hair round the mouth can be seen. -from-bird,from-frog
B plain = Behind is one plain [warm grey/pale blue/cream] tone. -background,backdrop,forest,beach,room
L front = Soft light from the front left, a bright point in each eye.
V head on = Head and shoulders, straight on, 50 mm lens
`;
