/** Two kinds of beast together, beasts in the dark, in hot springs and storms. The form: `tableaux.ts`. */
export const BEAST_PAIRS_TABLEAUX = `
beast-two-kinds | deed | that: #animal & side by side, next to, together, and, with, sit, lie, stand, walk, cuddle, hug, snuggle, play, friends, friendship, best friends, sleep, look, share & #animal & #animal | @ meadow, garden, room, field
D shoulder to shoulder = $The and $that stand shoulder to shoulder, the taller with its head bent a little towards the smaller, both looking at us. -sit,lie,walk,cuddle,hug,snuggle,play,sleep,foal,cub,calf,fawn,lamb,kitten,puppy,chick,chicks,cubs,kittens,puppies,piglet,piglets,duckling,ducklings
D sit together = $The and $that sit side by side, so close that one coat is pressed flat by the other, both looking at us. +sit -cuddle,hug,snuggle,sleep
D lie together = $The and $that lie against each other, the smaller head on the larger neck, eyes half shut. +lie,cuddle,hug,snuggle,sleep
D walk in step = $The and $that come towards us in step, heads level, one glancing at the other. +walk
D play = $The is up on its hind legs, and $that has thrown itself back with forefeet in the air, both mouths open. +play -walk
D the small one underneath = The small one stands half under the neck of the big one and looks out at us; the big head comes down to it until they touch. +foal,cub,calf,fawn,lamb,kitten,puppy,chick,chicks,cubs,kittens,puppies,piglet,piglets,duckling,ducklings -cuddle,hug,snuggle,sleep,lie,play
O difference = Side by side one sees how differently they are made: the ears, the noses, the way the coat lies.
B soft = Behind, everything is one soft tone. -background,snow,savanna
L one light = Soft light from the left falls on both alike, a bright edge along each back.
V both = Both in full figure, [at their own height/from a low stand], 85 mm lens, both pairs of eyes sharp

beast-dark-eyes | deed | glowing eyes, eyes glowing, red eyes, yellow eyes, green eyes, in the dark, darkness, shadows, from the shadows, in the shadow & #animal & #animal | @ night, forest, dark, darkness, shadows, cave
D two eyes = First of all there are two eyes, round and burning, level, fixed on us out of the black.
D outline = After them one makes out the rest by a thin line of light: brow, cheek, the edge of an ear, a shoulder. -from-bird,from-fish
D outline of a bird = A thin line of light draws the crown of the head, the beak and one folded wing. +from-bird
O whiskers = A few whiskers and one wet highlight on the nose stand out. -from-bird,from-fish,from-insect,from-snake
B black = Behind there is only black.
L rim = One faint light from behind on the left rims the outline, and the eyes have a light of their own.
V frontal = Frontal, 135 mm lens, low key, nearly all of the picture black

beast-hot-spring | deed | hot spring, hot springs, onsen, hot tub, jacuzzi, spa, steaming water, yuzu bath & #monkey, #capybara, #bear, #cat, #dog, #raccoon, #panda, #frog, #penguin, #otter, #animal & #animal, #monkey | @ hot spring, hot springs, onsen, hot tub
D up to the shoulders = $The {sits|sit} in the water up to the shoulders, eyes shut, head tipped back against the stone, face quite slack with warmth. -many,family,tub
D in the tub = $The {leans|lean} back in the tub with forelegs laid along the rim, eyes shut, foam up to the chest. +tub,jacuzzi -many,family
D close together = They sit close together up to the shoulders, a small one held against a chest, all eyes shut, wet fur in points. +many,family
O wet = Steam hangs over the surface and has beaded on every hair.
O snow on the head = A little cap of snow lies on each head. +snow,snowy,winter,japan
O duck = A yellow duck floats just before the nose. +duck,rubber
B stones = Behind, dark wet stones and a bamboo fence show through the steam. -tub,jacuzzi,snow
B snow stones = Behind, dark wet stones with white caps show through the steam. +snow,snowy,winter -tub
L soft = Soft grey light makes the steam bright.
V waterline = Just above the water, 85 mm lens, faces sharp

beast-storm-herd | deed | snowstorm, blizzard, snow storm, ice storm, cold, huddle, huddled, huddling & #penguin, #horse, #wolf, #deer, #sheep, #bison, #reindeer, #cow, penguins & #animal | @ ice, snow, antarctica, plain, field, mountains
D packed crowd = They stand packed in a dense crowd, backs to the wind, heads bent on to the next shoulder, snow plastered to one side of each. +penguin,penguins,from-penguin
D against it = They stand with tails to the wind and heads low, ice hanging from every jaw. +many -penguin,penguins
D alone against it = $The {leans|lean} into it with narrowed eyes, one side of the coat white. +one -penguin
O edge = At the edge of it single flakes stand out white against the dark coats.
B white = Behind, everything is rubbed out to white and pale blue.
L grey = Even grey light, the snow drawn in long slanting streaks.
V tele = From low in the snow, 200 mm lens, near ones sharp, far ones only shapes

beast-whale-tail | deed | whale tail, whale fluke, fluke, tail of a whale, whales tail & sea, ocean, sunset, sunrise, water, dive, #animal, whale tail, #alone, #product | @ sea, ocean, bay
D fluke = The tail stands straight up out of the sea, both blades spread, water falling from their trailing edge in an unbroken curtain.
O notches = The edges are notched and scarred, with a few white barnacles at the tips.
O ring = Round it a smooth disc of water spreads where the back went under.
B horizon = Behind, the horizon is a clean line with low islands on it.
L low side = Low light from the left shines through the falling water.
L sunset = The sun is just behind it, on the horizon, and turns the curtain of water copper. +sunset,sunrise,golden
V boat = From a boat, level, 200 mm lens, the tail in the middle of the picture

beast-dino-baby | deed | baby dinosaur, baby t-rex, cute dinosaur, little dinosaur, tiny dinosaur, friendly dinosaur, baby triceratops, baby raptor, dino baby, cute dino, baby dino & dinosaur, t-rex, dino, #dinosaur, triceratops, raptor, #animal | @ forest, meadow, jungle
D stands = No higher than a grass tuft, $the {stands|stand} on two round feet with tail stuck out behind for balance, head much too large, and {looks|look} up at us with shining eyes. -sit,sitting,sleep,sleeping,egg,triceratops
D four feet = Four round feet set wide, three soft stubs where the horns will be, $the {looks|look} up at us with shining eyes. +triceratops
D sits = $The {sits|sit} on its tail, short arms hanging, and {looks|look} up at us with shining eyes. +sit,sitting
D curled = $The {lies|lie} curled nose to tail, one eye a slit. +sleep,sleeping
O *skin = The skin is soft and pebbled, moss-green with darker freckles on the back and a cream belly.
B ferns = Behind, young ferns unroll in soft green. -background,room,city,birthday
L warm = Warm light from the left, a bright edge round the head.
V near = Near, from its own height, 85 mm lens

beast-hellhound | deed | hellhound, hell hound, demon dog, demon wolf, demonic wolf, fire wolf, demon cat, demon horse, nightmare horse & #animal, hellhound & #animal, #dog, hellhound | @ forest, ruins, gate
D head low = Head low between the shoulders, $the {comes|come} on one step at a time, lips drawn up from long teeth.
D eyes of fire = Small flames stand in the eyes and lick back over the brow. +flame,flaming,fire,burning,eyes
D cracks = The black hide is cracked like cooling lava, a red glow in every crack along the ribs.
O smoke = Smoke comes from the nostrils, and each footprint behind it still glows.
B black = Behind, bare burnt trunks go off into smoke. -background,city,gate
L own glow = The light comes from the fire in it, orange from below, the back cold and dark.
V low = From low down and near, 28 mm lens

beast-dragon-knight | deed | dragon and knight, knight and dragon, knight fighting, fighting a dragon, fights a dragon, slaying, slay, dragon slayer, versus, vs & dragon, #dragon & knight, warrior, hero, prince, samurai, viking, wizard, #knight, #person, #dragon | @ plain, ruins, mountains, castle
D shield up = The knight is down on one knee behind a raised shield, and fire breaks on it and streams off to left and right. -wizard,samurai,viking
D sword up = The fighter stands with feet braced and both hands on the hilt, small before a head longer than a man. +wizard,samurai,viking,warrior
D dragon = Above, the dragon rears with wings half open, neck drawn back for the next breath, one claw on a broken wall.
O scorched = The grass between them is burnt to black streaks, a broken lance lying in it.
B smoke = Behind, smoke and torn cloud close the view, a tower dark in it.
L fire = The fire lights both from between them, orange against a cold grey sky.
V low wide = From low down behind the shield, 24 mm lens, dragon and knight both whole in the picture

beast-play-alone | deed | play, playing, playful & #kitten, #puppy, #cat, #dog, #fox, #bear, #otter, #lion, #tiger, #panda, #rabbit, #ferret & #animal & #animal | @ rug, garden, grass, living room
D on the back = On its back with four paws in the air, $the {bats|bat} at something above the nose, mouth open, eyes all pupil. -chase,ball,yarn,run,many,two
D pounce = Rump high and forelegs flat, $the {is|are} about to pounce, tail a blur. +two -many
D heap = One has its teeth in another's ear, a third rolls over both. +many
O pads = The pads are turned to us, and a tuft of fur stands out between the toes. -many
B soft = Behind, everything is soft and bright. -snow,leaves,background
L window = Bright soft light from the left, whiskers and the edge of each ear lit.
V floor = [At floor height/From the ground], close, 50 mm lens, short exposure

beast-moon | deed | moon, full moon, crescent moon, blood moon, moonlight & #wolf, #cat, #owl, #fox, #rabbit, #bat, #deer, #horse, #crow, #raven, #dog, #bear & #animal & #animal | @ hill, ridge, forest, roof, night
D before the disc = $The {stands|stand} on the top of a rise, dark and sharp-edged before the great disc of the moon, head lifted, ears clear against the light. -howl,sit,fly,run,sleep,from-bird,from-owl,from-bat,from-crow
D sits before it = $The {sits|sit} before the great disc of the moon, dark and sharp-edged, looking up at it. +sit,from-owl,from-crow -fly
D wings across = Wings wide, $the {goes|go} across the disc of the moon. +fly,from-bat
O silver = A thin silver line runs along back and head, and the grass at its feet has silver tips.
O grey seas = On the moon the grey seas are plain to see, one thin cloud drawn across its lower edge.
B dark wood = Below, a wood lies black with mist between the crowns.
L moon = The moon is the only light, from behind; towards us everything is deep blue.
V long = Long lens from below, moon and animal pressed close together, deep blue and silver

place-butterfly-garden | place | butterfly garden, butterfly house, garden full of butterflies, butterfly meadow | @ any
D bushes = Tall spikes of purple buddleia lean over a gravel path, each with several butterflies opening and shutting their wings.
D near = Quite near, an orange one with black veins sits on a pink coneflower, tongue let down.
N air = A dozen more are in the air at all heights, some sharp, some only a stroke of yellow.
B hedge = Behind, a clipped hedge and a white seat are out of focus.
L sun = Morning sun from the left shines through every wing.
V low = From among the flowers, 50 mm lens, fresh clear colours
`;
