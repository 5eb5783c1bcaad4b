/** Two kinds of beast together, beasts in the dark, in hot springs and storms. The form: `tableaux.ts`. */
export const BEAST_PAIRS_TABLEAUX = `
beast-two-kinds | deed | that: #dog, #puppy, #cat, #kitten, #rabbit, #bunny, #fox, #lion, #lioness, #wolf, #bear, #horse, #foal, #mare, #deer, #fawn, #owl, #duck, #mouse, #monkey, #elephant, #pig, #goat, #sheep, #lamb, #chick, #hen, #penguin, #tiger, #panda, #unicorn, #giraffe, #hedgehog, #hamster, #squirrel, #raccoon, #otter, #donkey, #cow, #calf, #llama, #goose, #parrot, #bird & side by side, next to, together, and, with, sit, lie, stand, walk, cuddle, hug, snuggle, play, friends, friendship, best friends, sleep, look, share & #animal & #animal | @ meadow, garden, room, field
D shoulder to shoulder = $The and $that stand shoulder to shoulder, the taller with its head bent a little towards the smaller, both looking at us. -sit,lie,walk,cuddle,hug,snuggle,play,sleep,foal,cub,calf,fawn,lamb,kitten,puppy,chick,chicks,cubs,kittens,puppies,piglet,piglets,duckling,ducklings
D sit together = $The and $that sit side by side, so close that one coat is pressed flat by the other, both looking at us. +sit -cuddle,hug,snuggle,sleep
D lie together = $The and $that lie against each other, the smaller head on the larger neck, eyes half shut. +lie,cuddle,hug,snuggle,sleep
D walk in step = $The and $that come towards us in step, heads level, one glancing at the other. +walk
D play = $The is up on its hind legs, and $that has thrown itself back with forefeet in the air, both mouths open. +play -walk
D the small one underneath = The small one stands half under the neck of the big one and looks out at us; the big head comes down to it until they touch. +foal,cub,calf,fawn,lamb,kitten,puppy,chick,chicks,cubs,kittens,puppies,piglet,piglets,duckling,ducklings -cuddle,hug,snuggle,sleep,lie,play
O difference = Side by side one sees how differently they are made: the ears, the noses, the way the coat lies. -penguin,penguins,duck,ducks,swan,owl,owls,bird,birds,turtle,turtles,fish,whale,whales,dolphin,dolphins,chick,hen,parrot,goose,flamingo,eagle,seal
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

beast-dragon-knight | deed | dragon and knight, knight and dragon, knight fighting, fighting a dragon, fights a dragon, slaying, slay, dragon slayer, versus, vs, battling, battles, battle, fight, face, facing, confront, saint george, st george & dragon, #dragon & knight, warrior, hero, prince, samurai, viking, wizard, #knight, #person, #dragon & knight, warrior, hero, prince, samurai, viking, wizard, saint george, st george, #person, #dragon | @ plain, ruins, mountains, castle
D sword and shield = The knight stands with feet braced, shield up on the left arm and sword swung back in the right hand, facing the dragon's open jaws. +knight
D sword up = The fighter stands with feet braced and both hands on the hilt of a raised sword, facing the dragon's open jaws. -knight,wizard
D staff = The wizard stands with staff thrust forward, a wall of blue light before it, facing the dragon's open jaws. +wizard
D dragon = The dragon rears on its hind legs, three times as tall, wings spread wide, and pours a stream of orange fire down between them. -ice,frost,water
D ice dragon = The dragon rears on its hind legs, three times as tall, wings spread wide, and breathes a stream of white frost down between them. +ice,frost
O red scales = The dragon's scales are deep red, darker along the back, with two black horns sweeping back from the brow. +red
O green scales = The dragon's scales are dark green, bronze on the belly, with two black horns sweeping back from the brow. -red,black,white,ice,frost,gold,golden,blue,purple,silver,skeleton,undead,bone,water,fire
W steel plate = in polished steel plate armour and a dark blue cloak +from-person,knight -armor,armour,samurai,viking,wizard,from-dragon,black,dark,golden,robe
N scorched = Burnt black grass and broken stones lie between them. -snow,ice,city,water,sea,bridge
B ruin = Behind, a ruined stone tower stands dark against grey storm clouds. -city,sea,snow,forest,cave,bridge
L fire = The fire lights both of them and the ground orange from the middle, and the sky stays cold and dark. -ice,frost
L frost = Cold grey light from above, with a blue-white glow where the frost breaks. +ice,frost
V low wide = From low at the side, 28 mm, dragon and fighter facing each other, both whole in the picture

beast-play-alone | deed | play, playing, playful & #kitten, #cat, #fox, #bear, #otter, #lion, #tiger, #panda, #rabbit, #ferret & #animal & #animal | @ rug, garden, grass, living room
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

beast-nose-butterfly | deed | play, chase, catch, look, watch, touch, meet, with, on & that: butterfly, butterflies, dragonfly, ladybug, firefly, fireflies, bubble, bubbles, feather, bee & #kitten, #puppy, #cat, #dog, #fox, #bear, #tiger, #lion, #rabbit, #deer, #fawn, #panda, #hedgehog, #pig, #otter, #squirrel & #animal | @ meadow, garden, grass, field
D up to it = $The {has|have} risen on its hind legs, both forefeet in the air towards $that, which {keeps|keep} just a hand out of reach. -nose,deer,fawn,hedgehog,pig,watch,look,sleep,chase
D after it = At a bound, front feet off the ground, $the {goes|go} after $that with eyes fixed above. +chase
D looks = Quite still, head tipped back, $the {follows|follow} $that with crossed eyes. +watch,look,deer,fawn,hedgehog,pig,meet,touch -nose,chase
D on the nose = $That {sits|sit} on the very tip of the nose, and the eyes above have crossed to see it. +nose
O thin = Light shines through $that as through coloured paper. +butterfly,butterflies
O grass = Grass heads and two daisies are bent aside in front, quite soft.
B meadow = Behind, the meadow is one soft green with points of yellow. -snow,room,night,beach
L back light = Low sun from beyond on the right, ears and whiskers edged with light.
V near = Near, level with the face, 135 mm lens wide open

beast-waterfowl | deed | swim, swimming, float, floating, paddle, paddling, glide, in, on, dive & #duck, #swan, #goose, #mallard, #duckling, duck, ducks, swan, swans, goose, geese & pond, lake, river, water, stream, #animal & #bird, #animal | @ pond, lake, river, water, stream
D long fold = $The {rides|ride} on still water, breast pushing up one smooth fold that opens behind into a long V. -many,two,fly
D loose line = In a loose line they cross the still water, each drawing its own long V, one head turned to us. +many,two -fly
O feathers = The feathers lie as neat as tiles, beads of water standing on the back.
O mirror = Under each breast hangs its bright double, broken into rings.
O ducklings = Small yellow ones paddle close behind, one hurrying to catch up. +family,mother
B bank = Behind, the reeds of the far bank and their reflection are one soft band of green. -mist,fog,sunset,night,puddle
B mist = Behind, the far bank is lost in pale mist. +mist,fog
L low = Low light from the left glitters in the wake and in the round eye. -mist,fog
V surface = Camera almost at the surface, 300 mm lens, birds sharp, water soft

beast-unicorn-runs | deed | run, gallop, stand, rear, fly, walk, drink, sleep, lie, look & #unicorn, unicorn & beach, field, meadow, snow, mountain, mountains, sea, lake, desert, castle, night, moon, sunset, waterfall, #unicorn & #unicorn, #fantasy, #animal | @ beach, field, meadow, snow, mountains, sea, lake, waterfall
D gallop = At full gallop, hind legs driving, one forehoof reaching, $the {comes|come} past us with mane and tail straight out behind. +run,gallop
D stands = $The {stands|stand} side on with one forehoof lifted, head turned to us. -run,gallop,rear,fly,drink,sleep,lie
D rears = High on the hind legs $the {strikes|strike} at the air, mane flung up. +rear
D drinks = The neck is bent to the water until the horn touches its own reflection. +drink
D lies = $The {lies|lie} with legs folded, neck up, mane over one shoulder. +sleep,lie
O *horn = The horn is as long as a forearm, twisted like a shell and pearl-coloured, with a point of light at its tip.
O spray = Thin water goes up round the hooves in sheets, and the wet sand gives back the whole horse. +beach,sea,lake
O grass = Grass heads fly up round the hooves. +field,meadow
O powder = Powder snow goes up to the knees. +snow
B surf = Behind, two low lines of surf run in under a wide sky. +beach,sea
B far = Behind, hills go blue to the horizon. -beach,sea,forest,waterfall,night
L low = Low light from the left gilds mane and horn, the near side in soft shade. -night,moon
L moon = Moonlight makes the coat almost shine of itself. +night,moon
V pan = From low at the side, 200 mm lens, unicorn sharp, everything else soft

beast-stable | deed | stand, look, rest, eat, wait, in, at & stable, barn, stall, box stall, stable door, horse stable & #horse, #pony, #foal, #donkey, #mare, #cow, #goat, #lamb & #animal | @ stable, barn, stall
D over the half door = $The {looks|look} out over the half door of the stall, ears forward, a wisp of hay hanging from the lip. -lie,sleep
D in the straw = $The {lies|lie} in deep straw with legs folded, head up. +lie,sleep
O nose = The broad nose is velvet and a little damp, the long lashes catch the light.
O door = The wood of the door is gnawed pale along the top and polished by many necks.
N bridle = A bridle hangs on a hook beside a half-full bucket.
B passage = Behind, the stall goes back into brown dusk, with straw and one barred window.
L door light = Daylight from the open stable door at the left lights face and neck and stops at the shoulder.
V near = Near, at the height of the eye, 85 mm lens, warm browns

beast-hind-legs | deed | hind legs, stand up, standing up, upright, stand upright, on two legs & #bear, #grizzly, #rabbit, #hare, #squirrel, #raccoon, #goat, #horse, #dog, #cat, #kangaroo, meerkat, meerkats, prairie dog, otter, #animal & #animal | @ meadow, forest, river, savanna, grass
D upright = Drawn up to full height on the hind legs, forelegs hanging before the chest, $the {looks|look} over the grass with nose lifted. -many,horse,two
D row of them = They stand drawn up in a row like posts, forelegs on their bellies, every nose to the same side but one. +many,two
D rears = High on the hind legs $the {paws|paw} the air, neck bent, mane flung up. +horse
O belly = The softer hair of the belly is parted by the wind, and the claws of the hanging feet catch the light. -horse
B soft line = Behind, grass and a line of trees are quite soft. -snow,room,savanna,desert
L side = Side light from the left runs down from the ear to the hind foot.
V whole = Whole figure from a low stand, 300 mm lens, sharp from head to foot

beast-guards | deed | guard, guarding, protect, protecting, watch over, defend & that: house, mansion, gate, castle, door, treasure, temple, baby, child, sheep, flock, farm, garden, nest, eggs, bone, sleeping, tomb & #dog, #lion, #dragon, #wolf, #goose, #bear, #tiger, #cat, #animal, #dragon & #animal, #dragon | @ gate, yard, castle
D square before it = $The {stands|stand} square in front of $that, chest out, head up, ears forward, not moving out of anybody's way. -sit,lie,baby,child,nest,eggs,from-dragon
D lies across = $The {lies|lie} across the way to $that, forelegs stretched out, head up, eyes on us. +sit,lie
D curled round = $The {has|have} laid itself round $that in a half ring, head raised over it, eyes on us. +baby,child,nest,eggs,from-dragon
O breath = The mouth is shut, and only the nostrils widen.
O behind it = $That {stands|stand} behind in half shade, quite safe. -nest,eggs,baby,child,sheep,flock
L lamp = One lamp above and behind throws its shadow far ahead. +night
L low = Low light from the left models head and shoulder.
V low = From low down in front, 35 mm lens, the animal large, everything else behind it

beast-tug | deed | tug of war, tug, pull, pulling, play, playing, fight & that: rope, rope toy, toy, stick, sock, blanket, slipper, frisbee & #two, #many & #dog, #puppy & #animal | @ garden, park, lawn, living room, beach
D at both ends = Each has one end between its teeth and leans back with forelegs braced, rumps in the air, $that stretched dead straight between them.
D eyes = They look at each other along it, ears back, lips drawn up in a grin.
O fray = $That {is|are} frayed and wet, threads standing out of the middle.
O turf = The grass under the paws is torn, crumbs of earth in the air. -living,room,rug,beach
B lawn = Behind, the garden is one soft green. -living,room,rug,beach,snow
L side = Clear side light from the left, bright along both backs.
V low = From the height of their heads, 85 mm lens, both faces sharp

beast-stag-mist | deed | #deer, #stag, stag, deer, elk, moose, reindeer, red deer & mist, misty, morning mist, fog, foggy, foggy forest, antlers, big antlers, morning & #animal & #animal | @ forest, meadow, clearing, foggy forest, lake
D stag = $The {stands|stand} broadside with head turned to us, breath hanging, wide antlers clear against the pale ground, each tine with a thin bright edge. +stag,antlers,elk,moose,reindeer -many
D hind = Head up from the grass, ears wide, $the {stands|stand} quite still and {looks|look} over at us, a grey line of light along the back. -stag,antlers,elk,moose,reindeer,many
D several = They stand at all distances, the near one dark and exact, the others paler and paler until the last is hardly there. +many
O wet coat = Wet has darkened the coat at neck and legs, and drops hang in the grass at its knees. -river,lake,water,stream
O rings = Rings go out from its legs over the dark water. +river,lake,water,stream
B trunks = Behind, trunk stands behind trunk, each paler than the one before. -lake,meadow,field
B meadow = Behind, the edge of the wood is only a grey hint. +meadow,field
L white = The sun is a white disc low in the mist, and there are no shadows.
V long = From far off, 400 mm lens, deer sharp, everything behind dissolved

beast-licks-nose | deed | lick, licking & nose, its nose, lips, its lips, chops & #cow, #dog, #cat, #deer, #horse, #lion, #tiger, #bear, #goat, #calf, #giraffe, #puppy, #kitten & #animal | @ field, meadow, studio
D curled up = The tongue is curled up over the nose as far as it will go, wet and broad, the eyes squinting along it.
D chin = The chin is lifted, a thread of spit hanging from it.
O muzzle = The muzzle shines, its short hair pressed into whorls.
B soft = Behind, everything is one soft green. -background,snow,room,studio
L front = Soft daylight from the front left gives tongue and nose a wet shine.
V close = Close, straight on, 85 mm lens, nose and tongue sharp

beast-cage | deed | cage, birdcage, bird cage, behind bars, in a cage & #bird, #parrot, #canary, #hamster, #lion, #tiger, #monkey, #rabbit, #animal & #animal | @ room, zoo, cage, living room
D on the perch = $The {sits|sit} on a round perch behind thin brass bars, one foot closed round a bar, head turned to us. +from-bird -open,fly
D open door = The little door stands open, and $the {sits|sit} on its sill, wings half lifted. +open +from-bird
D behind bars = $The {stands|stand} close behind the bars, the light falling in stripes over face and chest, and {looks|look} past us. -from-bird
O bars = The bars are worn bright where they have been held and gnawed.
O seed = Husks and one small feather lie on the tray below. +from-bird
B room = Behind, the room is soft, with one pale window. -zoo,circus,forest
L window = Daylight from the left throws the shadow of the bars across it.
V near = Near, level with it, 85 mm lens, eye sharp, the bars in front soft
`;
