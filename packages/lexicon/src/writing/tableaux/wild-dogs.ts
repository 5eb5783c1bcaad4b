/** Dogs at what dogs do: asleep, wet, thieving, waiting, at play and in trouble. The form: `tableaux.ts`. */
export const WILD_DOGS_TABLEAUX = `
wild-dog-sleep | deed | sleep, asleep, nap, doze, snooze, slumber & #dog, #puppy | @ living room, house, flat, home
D flat out = $The {lies|lie} heavily on one side, all four legs slack, the cheek pushed up by the weight of the head so that a little pink lip shows. -many
D running in a dream = The eyes are shut tight, and one forepaw is lifted a finger's breadth as if running in a dream. -many
D heap of sleepers = They lie over one another in a warm heap, a chin on a back here, a hind leg across a neck there. +many
O hollow of blanket = The tartan blanket underneath is pulled into a nest of folds and full of short hairs. -grass,beach,snow,bed,sofa,couch,basket
N rubber bone = A chewed rubber bone and one odd sock lie where they were let fall.
B skirting board = Behind are a white skirting board and the legs of a chair, softly blurred.
L stripe of sun = [Afternoon sun/Warm sun] comes through a window on the left and lies in a broad stripe across the fur, showing every hair of the ear.
L standard lamp = Only a shaded lamp is on, and it makes the near side of the coat warm and the far side brown. +night,evening
V at floor height = Close view from floor height, the sleeping face in front, shallow depth of field, warm natural colours

wild-dog-sofa | deed | sofa, couch, bed, armchair, chair, cushion, pillow, blanket & #dog, #puppy & sit, lie, sleep, rest, on, in, #animal & #animal | @ living room, room, bedroom
D lies = $The {lies|lie} along the seat with the chin on the arm, front paws hanging over the edge, eyes raised to us. -sit,sitting,sleep,sleeping,bed,many,two
D sits = $The {sits|sit} upright in the middle of the seat like a guest, front paws close together, looking at us. +sit,sitting -bed,many,two
D bed = $The {lies|lie} stretched out on the white sheets, chin between the front paws, eyes raised to us. +bed -sleep,sleeping,many,two
D sleeps = $The {lies|lie} asleep on one side, legs stretched out, the lips slack. +sleep,sleeping -many,two
D many = They lie close together, chins on one another's backs. +many,two
D face = Raised brows make two small creases above dark shining eyes. -sleep,sleeping
O sofa = The sofa is of soft grey linen with deep cushions, a cream blanket thrown over its back. +sofa,couch -leather,red,blue,green,white,brown
O leather = The leather is creased and shiny on the seat, a cream blanket thrown over its back. +leather
O armchair = The armchair is broad, its cloth rubbed bright along the arms. +armchair
O fur = Light shines in the single hairs along ears and back.
N lamp = A floor lamp with a linen shade stands at one end. -bed
B room = Behind, a quiet living room with a shelf of books and a plant is [out of focus/soft and blurred/only softly seen]. -bed
B wall = Behind, a pale wall and a window are [out of focus/soft and blurred/only softly seen]. +bed
L window = [Soft window light from the left/Mild daylight through a window on the left/Quiet light from a tall window to the left] [lies on face and/falls on face and/rests on face and] cushions. -night
V level = At the dog's own height, 70 mm lens, eyes sharp, room soft, warm quiet colours

wild-dog-window | deed | window, windowsill, window sill & #dog, #puppy & look out, look, watch, stare, gaze, sit, wait, bark, at, by, in, on, out, through, behind, window | @ living room, house, flat, home, bedroom
D paws on the sill = $The {stands|stand} with front paws up on the low sill, nose a hair from the pane and ears pricked towards the street. -car,van,truck,train
D misted glass = A round patch of breath has misted the glass, and below it are the smears of many earlier noses.
O street outside = Outside, [a parked blue car and a wet hedge/a garden gate and a strip of pavement] can be made out. -snow,car,van,truck,train
O snow outside = Outside, big flakes come down past a hedge that has already turned white. +snow,snowy
N curtain pushed aside = The curtain has been shoved aside by a shoulder and hangs crooked over the back.
L daylight from the pane = The only light is the grey day outside; it draws the edge of the muzzle and whiskers and leaves the room dim.
L running drops = Rain runs down the pane, and the shadows of the drops slide over the face. +rain,rainy
L street lamp = An orange street lamp shines in from outside and outlines ears and back; the room is black. +night
V profile at the sill = Close side view inside the room, level with the sill, the face in profile, quiet muted colours

wild-dog-car-window | deed | car window, head out, out of the window, out of a car, hanging out of & look, lean, stick, ride, hang, sit, drive, #dog & #dog, #puppy & car, truck, van, pickup, taxi, window | @ road, street, highway, coast
D ears in the wind = Head and neck are thrust out over the lowered pane, both ears blown straight back and the loose lips filled with wind like small sails.
D squint = Eyes are narrowed to slits against the rush of air, tongue out sideways, one paw braced on the rubber of the door.
O paint and mirror = The door below is [dusty/speckled with old mud], and the wing mirror shows a second, smaller laughing muzzle.
N flying spittle = A thread of spit streams back along the pane.
B streaked hedge = Hedges and fields run past behind in soft streaks of green. -city,night,snow
L sun from ahead = A bright sun from ahead lights the nose and teeth and leaves the inside of the car dark.
L passing lamps = Street lamps passing overhead put a row of orange highlights on the wet nose and the door. +night,city
V from the lane beside = Close view from a car driving alongside, 85 mm, background blurred by speed, bright holiday colours

wild-dog-car-driver | deed | drive, steer, behind the wheel, at the wheel, driver, in driver seat, take the wheel & car, steering wheel, wheel, truck, taxi, bus, tractor, convertible, driver, go-kart & #dog, #puppy, #cat, #bear, #fox, #monkey, #frog, #pig, #cow | @ street, road, car
D paws at ten to two = $The {sits|sit} upright in the driver's seat, both front paws on the top of the wheel, and {looks|look} ahead over the dashboard with great seriousness.
D belt across the chest = The seat belt runs properly across the furry chest, and one elbow rests on the open window.
O wheel and dial = The steering wheel is thin and black, worn shiny where the paws lie.
N on the dashboard = On the dashboard lie a parking ticket, sunglasses and half a biscuit.
B street behind = Through the rear window one sees a street of parked cars and a red letter box. -desert,beach,space
L through the windscreen = Flat daylight falls in through the windscreen, and faint reflections of trees lie over the glass.
V through the windscreen = Frontal view through the windscreen from the bonnet, deadpan comic photograph, everything in the car sharp

wild-dog-shake | deed | shake, shaking off, shakes, shake off & #dog, #puppy, #wolf, #bear & water, wet, dry, off, itself, bath, lake, sea, rain | @ shore, lake, beach, garden
D spray wheel = $The {is|are} frozen in mid-shake, head turned one way and shoulders still the other, loose skin wrung into folds along the neck.
D drops in spirals = Water flies off in curved strings and single beads all round the body, the ears flung out flat, the lips askew.
O wet fur = The soaked hair stands in dark spikes, and the legs look thin under it.
N splashed ground = Round the braced paws the ground is peppered with dark drops.
B dark trees = Dark trees far behind let every drop stand out bright. -bathroom,indoor,beach,bath
L sun from behind = Low sun from behind sets each drop and the fringe of the coat alight.
V fast shutter = Side view, kneeling, at a very short exposure, telephoto, each drop sharp against the plain background

wild-dog-bath | deed | in the bathtub, in a bathtub, in the bath, in a bath, in the tub, take a bath, taking a bath, bath, bathtub, tub, shower, wash, shampoo & #dog, #puppy | @ bathroom, yard, garden
D sits in the foam = $The {sits|sit} in lukewarm water up to the belly, ears low, a cap of white lather between them, and {endures|endure} it.
D eyes to the side = The whites show at the corner of the eyes, which look for the door.
D scrubbing hands = Two hands with rolled-up sleeves work the lather into the neck, and a foam flake has landed on somebody's nose. +man,woman,child,girl,boy,owner,groomer
O thin when wet = From the shoulders down the fur is plastered flat, and the body is half as wide as it was.
N bottle and duck = On the rim stand an open bottle of shampoo, a plastic jug and a yellow rubber duck.
B tiles = The wall behind is of square white tiles with drops running down, and a towel hangs ready on a hook. -garden,yard,outdoor,out
L frosted window = Soft white light from a frosted window on the left shines through the suds and on the wet head.
V over the rim = View across the rim of the tub at the height of the eyes, close, clean whites and blues

wild-dog-cone | deed | cone, collar of shame, lampshade, elizabethan collar & #dog, #puppy, #cat, #kitten | @ hall, living room, house, vet
D face in the funnel = The whole head looks out of a wide plastic cone as from a loudspeaker, with drooping eyes and a dry nose pointing straight at us.
D caught on the frame = The rim has just hit the door frame and is bent in on one side; $the {stands|stand} still and {waits|wait} for it to go away. -lie,sit
O scuffed plastic = The plastic is milky and see-through, scuffed along the edge, and fastened with a gauze bow at the neck.
N shaved patch = On one flank is a neatly shaved patch with a short row of blue stitches.
B narrow hallway = A narrow hallway with a coat rack and a row of boots recedes behind.
L glow in the cone = Daylight from a window on the right falls into the cone and makes it glow like a lamp round the face.
V face on = Frontal portrait from the animal's own height, gentle comedy, pale tones

wild-dog-frisbee | deed | catch, leap for, jump for, frisbee, catching & #dog, #puppy & that: frisbee, ball, disc, stick, bubble, bubbles, treat, snowball, popcorn, balloon, butterfly, fly | @ park, meadow, beach, garden
D at the top of the leap = $The {is|are} at the top of the leap, all four paws off the ground, back arched, mouth open around the very edge of $that.
D fixed eyes = The eyes squint with attention at $that and nothing else; the tail is flung out as a rudder.
O shadow below = A small shadow lies on the ground a good metre below the paws. -rain,overcast,fog,night
N torn turf = Bits of grass torn up at the take-off still hang in the air. -beach,snow,indoor
B line of trees = A row of limes and two far people on a bench are soft colour behind. -beach,snow,indoor
L side sun = Afternoon sun from the right models the stretched muscles and shines through the ears.
V frozen action = Low side view with a long lens, action frozen, background smooth, fresh greens

wild-dog-stick | deed | carry, fetch, hold, bring, retrieve, mouth & #dog, #puppy & that: stick, branch, log, newspaper, paper, slipper, shoe, ball, bone, bag, leash, lead, letter, rose, flower, flowers, umbrella, toy, teddy, basket, baguette, bouquet | @ path, park, street, garden
D across the jaws = $The {comes|come} trotting straight at us with $that held crosswise in the jaws, head high with pride.
D one forepaw raised = Forepaw lifted in mid-step, ears bouncing, eyes on our hands for praise.
D wider than the path = The branch is longer than the body and knocks against [the trunks on both sides/a gatepost]. +stick,branch,log
O held with care = Teeth hold $that without a mark, and a little spit darkens it.
N scattered leaves = A few dry leaves and small pebbles lie on the trodden path. -indoor,snow,beach
B path behind = The path runs back between hedges to a small figure waiting with an empty lead. -indoor,beach,street
L mild sun = Mild sun from the upper left lights the forehead and the near shoulder.
V down on one knee = From a crouch in front of it, 70 mm, face tack sharp and the tail soft, clear everyday colours

wild-dog-snow | deed | play, playing, run, running, jump, jumping, leap, sit, sitting, stand, walk, roll, dig, sleep, lie, in, snow & snow, snowdrift, snowy, blizzard, snowfall & #dog, #puppy & #dog, #puppy, #animal & #dog, #puppy, #animal & #animal & #animal | @ field, garden, forest, park, snow
D bounding = $The {bounds|bound} toward us through fresh snow, both front paws off the ground, ears flying and mouth open, powder bursting up round the chest. -sit,sleep,lie,stand,sled,sledge,pull,roll,walk
D still with flakes = $The {holds|hold} quite still while flakes settle on brow and lashes. +sit,stand,lie
D walks = $The {walks|walk} toward us through the snow, one front paw lifted, head low. +walk
D white muzzle = Snow dusts the nose and brow, and the dark eyes are bright and fixed on us. -sleep
O paw prints = A line of paw prints leads back across the untouched white. -sled,sledge,sleep
B bare trees = Behind, snowy trees fade softly into white. -street,city,mountain,house,garden
L low winter sun = Low winter sun from the left makes the flying powder sparkle and the shadows clear blue.
L falling snow = Soft grey light without shadows, and big flakes between us and the trees. +snowfall,blizzard,snowing
V down in the snow = From just above the snow, close, 85 mm, fast shutter, soft background, cool whites against the warm fur

wild-dog-rain | deed | rain, rainy, raining, downpour, puddle, drizzle & #dog, #puppy | @ street, pavement, park, bus stop
D waiting wet = $The {stands|stand} in the rain with head low and ears hanging, water running off the brows and dripping from the chin. -jump,run,play,splash,window,raincoat,umbrella
D into the puddle = Front paws come down flat in the puddle, and a crown of muddy water rises as high as the shoulders. +jump,run,play,splash,puddle -window
D dry in a coat = The hood of a small oilskin is drawn up to the eyes, and the drops run off it in beads. +raincoat
O parted coat = Along the spine the wet hair has parted in a line, and the skin shows pink through it. -raincoat,window
N lead in the water = A lead trails behind through the wet, its loop lying in a puddle. -window
B shop lights = Behind, a shop window and a red awning are reflected upside down in the wet paving. -park,field,forest,garden,window
L wet grey = Light from a grey sky, doubled by the shining ground, puts a pale line along the back.
L lamp in the rain = One street lamp turns the falling rain to gold threads and leaves the rest blue. +night
V low by the kerb = From kerb height, 50 mm, drops sharp in the air, wet greys with one red

wild-dog-mud | deed | mud, muddy, dirty, paw prints, filthy & #dog, #puppy | @ kitchen, hall, garden, field
D guilty and caked = $The {stands|stand} stock-still in the middle of it, legs and belly caked brown to a clean line halfway up the ribs. -roll,run,bath
D on its back in it = All four legs wave in the air while the shoulders are worked deep into the mud, mouth open with pleasure. +roll
D splash at a run = Clods fly up behind the paws, and the tongue is as muddy as the chest. +run
O row of brown prints = A row of brown prints as round as biscuits leads up to the paws and tells where it came from. -field,roll
N mop leans within reach = A mop leans within reach, and somebody's boots stand neatly on newspaper. +kitchen,hall,floor,carpet,house,home
B back door = The back door stands open on a rainy garden. +kitchen,hall,floor,house,home
L grey from the door = Cool light comes from the open side and shines on wet mud and a wet nose.
V standing over = Seen from just above, as the one who has to clean it sees it, everything sharp, browns and greys

wild-dog-steal | deed | steal, stealing, snatch, thief, grab, pinch, swipe, sneak & that: sausage, sausages, steak, ham, chicken, turkey, cake, pizza, sandwich, bread, burger, meat, cookie, cookies, bacon, roast, pie, food, dinner, hot dog, cheese, fish & #dog, #puppy | @ kitchen, dining room, picnic, garden
D up on the edge = $The {stands|stand} on hind legs with front paws on the edge of the table, neck stretched long, teeth just closing on the end of $that.
D sideways look = The eyes roll back over the shoulder to the door to see whether anybody is coming. -many
D off with it = The hind legs already turn to run, and $that swings from the jaws. +run,away,off
O plate tipped = The plate has tipped on the edge, and a smear of gravy shows how far it was dragged. -cake,bread,cookie,cookies,sandwich,pizza
N napkin falling = A checked napkin slides to the floor, and a fork lies on the boards already.
B empty kitchen = Behind, steam rises from a pot on the stove, and the cook's place is empty. -picnic,garden,outdoor,park
L lamp over the table = A hanging lamp over the table lights the spoils and the guilty muzzle; the corners stay dim.
V crouched by the table leg = From a low corner under the table's edge, wide enough for table and thief, warm kitchen colours

wild-dog-beg | deed | beg, begging, wait for food, stare at food, wants food, drool & #dog, #puppy | @ kitchen, dining room, living room
D chin on the knee = $The {sits|sit} close by the table with the chin laid on a denim knee, and {stares|stare} upwards without blinking.
D string of drool = A clear thread hangs from the corner of the mouth almost to the floor.
O just over the edge = At the top the rim of a plate shows, and a hand with a fork that has stopped halfway.
N two crumbs = Two crumbs on the floor have been overlooked, so important is what is above.
B under the table = Chair legs, slippers and a radiator make up the background.
L lamp from above = Warm light from above the table falls on the forehead and puts a round spark into each eye.
V as the eater sees it = Looking down from the chair, eyes sharp and the body soft below, homely colours

wild-dog-chew | deed | chew, chewing, gnaw, destroy, tear, bite, ripped, shred, eat & that: shoe, shoes, slipper, slippers, sneaker, boot, pillow, cushion, sofa, book, homework, bone, toy, newspaper, cable, furniture, chair, sock, remote, letter, mail, hat & #dog, #puppy | @ living room, bedroom, hall
D pinned down and chewed = $The {lies|lie} on the belly with $that pinned between the front paws, head tilted so that the back teeth can get to work.
D lip over the prize = One lip is pushed up, the gums show, and the eyes go out of focus with bliss.
O wet and torn = $That {is|are} dark with spit, with tooth holes along the edge and a shred hanging loose. -bone
O feathers everywhere = White stuffing lies in drifts over the floor, and a bit of it sticks to the nose. +pillow,cushion,sofa,toy
O gnawed bone = The knuckle of the bone is bare and shiny, scraped in fine grooves. +bone
N the other one = Scraps lie in a circle as far as the rug goes.
L window on the floor = Window light falls flat over the boards from the left, each scrap with a small shadow.
V belly on the floor = Lens a hand above the floor, close, prey and teeth sharp, the room in soft browns

wild-dog-guilty | deed | guilty, ashamed, caught, sorry, mess, trouble, naughty & #dog, #puppy | @ living room, kitchen, house
D amid the wreck = $The {sits|sit} in the middle of the mess with ears pressed flat, head turned away, and only the eyes come round to us.
D bits on the snout = A wisp of white stuffing sticks to the wet nose and gives everything away.
O torn pillow = A burst pillow lies in front, its filling spread over the floorboards like fresh snow.
N tipped plant = A flowerpot has gone over, and a fan of black earth reaches the rug.
B closed door = A closed door with scratches at the bottom fills the rest of the view.
L plain daylight = Plain daylight from a side window hides nothing.
V from the doorway = From the doorway at standing height, a little downwards, sharp from scraps to culprit, natural colours

wild-dog-dig | deed | dig, digging, bury, hole & #dog, #puppy | @ garden, beach, yard, lawn
D head down tail up = $The {has|have} head and shoulders down the hole, rump in the air, and both front paws throw earth back between the hind legs.
D flying clods = A fan of crumbs and small stones hangs in the air behind, and grains lie on the back.
O heap and hole = The hole is [deep enough for a bucket/as wide as a washing-up bowl], with cut roots and a fresh dark wall. -beach,sand
O wet sand = The sand is dry and pale on top and dark and wet where the paws have got to. +beach,sand
N uprooted flowers = Two pansies lie uprooted on the heap, their leaves still fresh. -beach,sand
B fence and shed = A board fence and a watering can stand behind. -beach,sand,desert,forest
L sun over the shoulder = Afternoon sun from the side edges every flying crumb.
V in line with the dirt = Low, from diagonally behind, just out of the line of fire, earth browns and greens

wild-dog-bark | deed | bark, barking, growl, snarl, bare its teeth & #dog, #puppy | @ fence, gate, street, yard
D mouth at full cry = $The {barks|bark} with the whole body, front paws lifted off the ground by the push of it, mouth wide, tongue curled up at the edges.
D ridge of hair = A ridge of hair stands up from the neck to the root of the tail. -puppy
D lips drawn up = The nose is wrinkled in three folds, and the lips are drawn up off the front teeth. +growl,snarl,teeth
O taut chain = The collar is pulled up under the jaw by [a taut chain/a lead as straight as a rod]. -fence,gate,window
O boards of the gate = The muzzle pushes between two boards of the gate, where the paint is rubbed away. +fence,gate
N fine drops of spit = Fine drops of spit hang in front of the teeth.
L side light = Light from the right side carves the muzzle and leaves the far eye in shade.
V close and level = Close and level with the teeth, three-quarter view, background a plain blur

wild-dog-howl | deed | howl, howling, bay & #dog, #puppy, #wolf, #coyote, werewolf, wolf, husky, dog, coyote | @ hill, ridge, forest, roof
D throat to the sky = $The {stands|stand} on a rock in profile, head thrown back, muzzle pointing straight up and mouth open in a howl. -roof,room,indoor,city,sit,sitting,car,many,house
D sitting howl = $The {sits|sit} with head thrown back, muzzle pointing straight up and mouth open in a howl. +sit,sitting,roof,room,indoor,city,car,house -many
D pack = They stand close together on a rock, heads thrown back and muzzles pointing up, all mouths open. +many
D moon behind the head = A huge full moon stands in the sky directly behind the head, so that muzzle and ears are sharp against the disc. +moon -many
D moon behind them = A huge full moon stands in the sky directly behind them, their heads sharp against the disc. +moon +many
O breath = A thin cloud of breath rises from the mouth. +winter,snow,cold
O ruff = The thick fur of neck and back stands in tufts, edged with pale light. -roof,poodle
N rock and grass = Frosted grass grows round the rock. -roof,room,indoor,city,snow,desert,house,car
B ridge of firs = Behind and below, dark firs go down to a valley full of mist. -city,roof,room,street,desert,house,snow
B snowy firs = Behind, dark firs carry snow. +snow,winter -city,roof,room,street
L moon behind = Cold moonlight from behind draws a silver edge from ear to tail under a deep blue night sky. -day,sunset,dawn
L moon behind then = Cold moonlight from behind draws a silver edge from ear to tail under a deep blue night sky. +moon,night,midnight,moonlight -day,sunset,dawn
V profile = Full profile from slightly below, the moon large behind it, deep blues and silver +moon
V silhouette in profile = Profile from slightly below, much sky above, deep blues and silver -moon

wild-dog-chase | deed | chase, chasing, run after, pursue & that: squirrel, cat, ball, rabbit, duck, ducks, pigeon, pigeons, seagull, seagulls, goose, geese, sheep, postman, mailman, car, bicycle, butterfly, bird, birds, leaf, leaves, bubbles, chicken, chickens & #dog, #puppy | @ park, garden, lawn, beach, street
D full stretch = $The {is|are} at full stretch, hind paws already ahead of the front ones, belly low, ears streaming; $that {is|are} just out of reach in front.
D one more length = The gap between nose and $that is no longer than a broom handle.
O scramble to get off = A last wild burst carries it off, half running and half flying. +squirrel,cat,rabbit,bird,birds,pigeon,pigeons,seagull,seagulls,duck,ducks,chicken,chickens
N torn grass = Torn grass and dust are flung up at the turn. -beach,snow,street
B far onlookers = Somebody far behind stands with a lead in the hand and the mouth open.
L broad daylight = Broad daylight from high on the left, short shadows racing under the bodies. -night
V panned = Panned with the runners from the side, both of them sharp and the ground streaked

wild-dog-own-tail | deed | chase its own tail, own tail, his tail, her tail, its tail, tail & chase, chasing, bite, catch & #dog, #puppy, #cat, #kitten | @ living room, yard, garden
D bent to a ring = $The {is|are} bent nearly to a ring, teeth snapping a finger's breadth from the tip of the tail.
D paws sliding = The hind paws slip outwards and the front paws cross over as the turn gets tighter.
O whirl = Fur, ears and tail are drawn out into streaks that go round, only the wild eye is sharp.
N rucked rug = The rug below has been wound up into a spiral of folds. -grass,garden,yard,out
L overhead day = Soft daylight from a window on the left, one round shadow that turns as well.
V from above = Seen from above at a slant, a slow shutter that blurs the outer edge, cheerful colours

wild-dog-door | deed | wait, waiting & door, owner, home, master, gate & #dog, #puppy | @ hall, porch, house, home
D before the door = $The {sits|sit} upright on the mat an arm's length from the door and {looks|look} at the handle.
D one ear turned = One ear is turned to a sound outside, and the tail has just begun to sweep the floor.
O paint of the door = The paint of the door is scratched to the wood in a patch at paw height, and a line of light shows beneath it.
N lead and boots = A lead hangs from the lowest hook, and one glove lies between the front paws.
B stairs = The hall goes back past a radiator and the foot of the stairs.
L glass pane = Late light falls in through a ribbed glass pane and lays a pale oblong round the waiting figure.
L line under the door = It is dark, but a light has just gone on outside and shines in along the threshold. +night,evening
V from behind = From behind at floor height, along the hall, the back and the ears against the bright door, quiet colours

wild-dog-walk | deed | walk, walking, lead, leash, stroll & dog, dogs, puppy, poodle, dachshund, terrier, labrador, corgi, bulldog, husky, chihuahua, beagle & #man, #woman, #child, #couple, #person | @ park, street, path, beach
D taut lead = $The {leans|lean} back a little against a taut lead, arm stretched forward, the other hand in a coat pocket. -child,five,six,ten,many
D leads like ribbons = Leads fan out from both fists like the ribbons of a maypole, and one has already gone round a lamp post. +five,six,ten,pack,several
D pulled along = Heels dug in and body slanted back, $the {is|are} clearly being taken for a walk. +child
O nose to the ground = At the other end a busy nose is pushed into the grass at the foot of a post. -dogs
W *scarf and boots = in a waxed jacket and wellington boots
N little bag = A roll of small black bags swings from the handle of the lead.
B path and trees = The path bends away under plane trees, with another walker and another lead far off. -beach,street,city,snow
L soft morning = Soft morning light through the branches leaves pale spots on path and shoulders.
V full figure from the side = Full figures from the side, 50 mm, a step back from the path, calm autumn colours

wild-dog-herd | deed | herd, herding, round up, sheepdog, drive & that: sheep, flock, cows, cattle, ducks, geese, goats, lambs & #dog, #puppy, sheepdog, collie | @ hill, pasture, field
D crouch and stare = Belly almost in the grass, one forepaw held up and head lower than the shoulders, $the {fixes|fix} $that with a hard stare.
D bunched and backing = $That {is|are} packed shoulder to shoulder, all heads turned to the same point, and the last ones stumble round.
O open gate = A five-barred gate stands open at one side, where it is all meant to end. -road,street,ducks,geese
N trodden grass = The grass is pressed flat in a curve, which shows the way the circle was run.
B stone walls = Dry-stone walls climb a bare green hillside behind, up into low cloud. -desert,street
L break in the cloud = A gap in the cloud lights the backs in front, while the hill lies in shadow.
V from the hillside = Long lens from a little way up the slope, wet greens and off-white

wild-dog-sled | deed | sled, sledge, sleigh, mushing, musher, dogsled & #dog, #puppy, husky, huskies, dogs | @ tundra, snow, forest, mountains
D harness tight = Two by two they throw themselves into the harness, backs low, mouths open, and the gang line is as tight as a wire.
D out of step = Each is in another part of its stride; one has all four feet off the snow.
O runners = Behind them a light wooden sledge on long runners rides over a bump, a bundled driver standing at the back.
N kicked-up snow = Snow kicked up by the hind feet hangs in front of the load.
B white plain = An empty white plain goes back to a row of low, pale mountains. -forest,wood
L low polar sun = A low polar sun shines from the right, pink on the breath and long blue in the tracks.
L northern lights = Green northern lights stand over the team and tint the snow; a headlamp lights the nearest backs. +night,aurora
V ahead of the team = From in front, close to the snow, lead pair sharp and the rest trailing off, strong cold colours

wild-dog-party | deed | birthday, party hat, birthday cake, party & #dog, #puppy, #cat, #kitten | @ kitchen, living room, dining room, garden
D under the pointed hat = A striped paper hat with a rubber band under the chin sits askew on the head, and $the {gazes|gaze} cross-eyed at one burning candle.
D lick ready = The tip of the tongue already lies on the upper lip.
O cake of mince = The cake is a low pink round with a bone-shaped biscuit stuck in it. -cat,kitten
O cake of tuna = The cake is a small tower of fish and cream, with a sprig of catnip on top. +cat,kitten
N paper streamers = Paper streamers and three torn bits of wrapping lie over the tablecloth.
B balloons = Yellow and blue balloons hang out of focus in front of a window. -garden,outdoor
L candle and window = Window light from the left is mild, and the flame adds an orange spot on the nose.
V across the table = Straight across the table on a level with the flame, cheerful snapshot with light from the window, party colours

wild-dog-lick | deed | lick, licking, kiss, slobber & that: face, cheek, ice cream, icecream, cone, bowl, plate, spoon, nose, window, glass, hand, child, baby, man, woman, boy, girl, cat, kitten, lollipop & #dog, #puppy | @ garden, kitchen, park
D tongue right across = The broad wet tongue is halfway across $that, flattened and curling at the edge. -face,child,baby,man,woman,boy,girl,window,glass
D tongue over the cheek = The broad tongue goes from chin to brow over a screwed-up laughing face, paws on both shoulders. +face,child,baby,man,woman,boy,girl
O glistening track = A glistening track is left behind it. -window,glass
O smeared glass = Behind the glass the tongue is pressed flat and pink, with a smear the width of a hand. +window,glass
D eyes half shut = Eyes half shut, ears relaxed and turned back.
N ruffled collar = The tag on the collar has swung up and catches the light.
L warm side light = Warm light from the left gleams on the tongue and lights single whiskers.
V tight view = Tight on tongue and nose from the side, macro-sharp taste buds, the rest soft
`;
