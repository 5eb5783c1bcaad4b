/** Birds, reptiles and frogs, and what birds do alone and in flocks. The form: `tableaux.ts`. */
export const WILD_BIRDS_TABLEAUX = `
wild-owl | deed | #owl, #owlet & fly, #animal | @ tree, barn, wood, snow
D silent glide = Wings spread wide and soft at the edges, legs hanging, $the {glides|glide} just above the grass, looking straight down. +fly,flying
D turned head = $The {sits|sit} on a branch with the body to the side and the whole face turned round to us, two round eyes in two round dishes. -fly,flying
D *barn = The face is a white heart, the back pale gold sprinkled with grey dots. +barn
D *brown = The plumage is all bars and streaks of bark brown, so that it seems a piece of the trunk. -fly,flying,barn,snowy-owl
D white feathers = White feathers with a few grey ticks fluff over feet and bill, eyes yellow slits. +snowy-owl
D three balls of = Three balls of down with eyes fill a hole in the trunk. +owlet,many
N pellet of moss = Moss and a hanging strip of bark are under the talons. -fly,flying,snowy,barn
B dark wood = Dark trunks behind run together. -snowy,snow,barn,library
L moon = Moonlight from the upper left, blue, and each eye has its own small moon.
L last warm = Last warm light of the day from the left on the face. +dusk,sunset,evening,day
V face on = Face on, 300 mm, eyes sharp, bark browns and blue

wild-eagle | deed | #eagle, #hawk, #falcon, #osprey, #kite, #buzzard, #vulture, #kestrel, #condor & fly, soar, dive, swoop, #animal | @ crag, mountains, tree, dead tree, branch, dead branch, post
D spread = $The {soars|soar} past us at the same height, both wings stretched out level, the tips spread like fingers and bent up by the air. +fly,flying,soar,soaring
D wings folded = Wings folded to an arrowhead, talons coming forward, $the {drops|drop} almost straight. +dive,swoop,diving
D perched = $The {grips|grip} the end of a dead branch, shoulders up, looking along the hooked bill into the distance. -fly,flying,soar,soaring,dive,swoop
D *white head = Head and fanned tail are pure white, the body and the broad wings dark brown, the hooked bill deep yellow. +bald
D golden = The plumage is dark brown, with a golden shine at the nape and yellow feet. +golden
D bare neck = The bare neck comes out of a ruff of feathers, the head bent low between the shoulders. +vulture,condor
D bony brow = A pale sharp eye looks out under a bony brow.
N down feather = The wind lifts one small breast feather. -fly,flying,soar,soaring,dive,swoop
O talons = The yellow feet are drawn up against the belly, black talons closed. +fly,flying,soar,soaring -vulture,condor
B mountains = Behind and below, rows of snow-capped mountains stand one behind another, going from grey rock to pale blue, with dark firs in the valleys. +mountain,mountains,alps,peaks
B far below = Far below lie a blue valley with a thread of river and dark firs. -city,mountain,mountains,alps,peaks,sea,lake
L high sun = Clear sun from the right brings out each feather shaft and makes the snow shine. +mountain,mountains,alps,peaks
L sun = Clear sun from the right brings out each feather shaft. -mountain,mountains,alps,peaks
V level view = Level with it in the air, 300 mm lens, eye and wings sharp, distance soft, brown, white and blue

wild-crow | deed | #crow, #raven, #magpie, #jackdaw, #rook, #jay & steal, fly, collect, collecting, gather, gathering, #animal | @ post, field, bare tree, snow
D heap between the feet = Between the feet lies a small heap of what it has brought, and it sets one more down on top with the tip of the bill, head cocked. +collect,collecting,gather,gathering
D something bright = A [ring/bottle top/piece of foil] is held crosswise in the bill. +shiny,steal,ring,coin,key,gift -collect,collecting,gather,gathering
D over the stubble = Wings rowed back, fingers of feather apart, low over the stubble. +fly,flying
D on the post = $The {sits|sit} on a post leaning forward, throat feathers ruffled, bill open as on the last note of a croak. -fly,flying,collect,collecting,gather,gathering
D blue gloss = Black feathers have a blue and purple gloss like spilled oil. -magpie,jay
D white belly = White belly and shoulders, green-blue lights in the long wedge of the tail. +magpie
N lichen = Yellow lichen covers the top of the wood. -city,street,snow,skull
B stubble = Stubble, a bare oak and rain far off close the view. -city,street,snow,castle
L dull white = Dull white light from above so that black shows all its colours.
V close view = Side view, close, 200 mm, greys and petrol blue

wild-songbird | deed | #robin, #sparrow, #finch, #wren, #tit, #goldfinch, #nightingale, #blackbird, #cardinal, blue jay, #swallow, #bluebird, #songbird, bird, birds, #starling, #thrush, #chickadee, #warbler, #lark, #bullfinch, #kingfisher, canary, #canary, budgie, #budgie, parakeet, lovebird & sing, fly, #animal | @ twig, garden, hedge, snow
D swollen singing throat = Throat swollen, bill open wide, the whole body vibrating, every small feather of the neck on end. +sing,singing
D wings open = Wings are wide open, feathers shining through, feet folded back. +fly,flying
D yellow bird on the perch = Butter-yellow and slim, $the {stands|stand} on a worn wooden perch between thin wires, toes closed round it. +cage
D round on a thin twig = $The {sits|sit} round as a ball on a thin twig that bends a little, feet closed on it like wire. -fly,flying,flock,swim,nest,cage
D *robin = Orange-red from brow to breast, grey edge, black bead of an eye. +robin
D red crest = Bright red with a pointed crest and black mask. +cardinal
D blue cap = Blue cap, white cheek, black line through the eye, yellow belly. +tit
D bullet of colour = Turquoise back, rust breast, bill like a dagger pointing down at the water. +kingfisher
D forked tail = Long forked tail, rust throat, wings like scythes, mud in the bill. +swallow
N red hawthorn berries = Red hawthorn berries hang by, one of them half eaten. -cage,window,spring,summer,blossom,kingfisher,city,snow
N snow on the twig = A little ridge of snow lies along the twig, broken where it landed. +snow,winter
N white blackthorn blossom = White blackthorn blossom stands about. +spring,blossom
B soft brown hedge = The hedge behind is nothing but soft brown and green. -cage,window,room,city,sky
L slant = Slanting light from the left, a spark in the eye.
V near view = Level, very near with a long lens, background smooth

wild-hummingbird | deed | #hummingbird, #kolibri, #sunbird & #animal | @ flower, garden
D before the flower = $The {stands|stand} in the air before a hanging red trumpet flower, bill just inside, body curved like a comma.
D wings = The wings are two see-through fans of motion, every other feather sharp.
D *throat flashes ruby = The throat flashes ruby where the light strikes and is black beside it, the back green like a beetle.
O yellow dust = Yellow dust lies on the brow, and a drop of nectar stands at the flower's lip.
N spider thread = A spider's thread runs from one bud to the next.
B green = Behind is smooth light green without shape.
L sun from behind = Sun from behind on the right, wing edges and petals lit through.
V macro view = Macro side view, frozen by flash, green and ruby

wild-heron | deed | #heron, #stork, #crane, #egret, #flamingo, #pelican, #ibis, #spoonbill & dance, fly, #animal | @ shallows, marsh, lake
D bow = Two have opened their wings and jump up before each other, necks thrown back. +dance,crane,cranes -fly
D trailing legs = Legs trail straight behind, wings bent in slow beats. +fly,flying
D one leg = $The {stands|stand} on one leg in still shallow water, neck folded into an S, head level, all waiting. -fly,flying,dance,many
D *slate-grey back = Slate-grey back with loose plumes, a black stripe running back from the eye, dagger bill. +heron
D pink = Pink from shell to coral, bent bill upside down in the water, knees like knots. +flamingo,flamingos
D chimney = On a cartwheel of sticks it throws the head right back and claps its bill. +stork,storks -fly,baby
D bundle = From the bill hangs a knotted white cloth with something round in it. +baby,bundle
D huge bill rests = The huge bill rests on the breast, its pouch folded like a purse. +pelican
D crowd of legs = Necks and legs cross one another in one tangle, and all are mirrored. +many
N ring spreads = One ring spreads on the water from the shin.
B mist = Reeds and mist are behind, the far bank only guessed. -city,chimney,roof
L sunrise = Sunrise from the left, water like pale copper.
V calm side = Side view, 400 mm, quiet pinks and greys

wild-peacock | deed | #peacock, #turkey, #pheasant, #peahen, bird of paradise, #lyrebird, #quetzal & walk, #animal | @ park lawn, castle garden, palace garden, garden, park, lawn, snow
D tail dragged = The long train is dragged over the ground behind like a wedding dress. +walk,roof
D fan = The train stands up behind in a trembling wheel, its hundred eyes all turned to us. -pheasant,turkey,walk,roof
D *blue neck = The neck is blue to green like silk turned in the light, crown of little pins on top, white above and below the eye. -pheasant,turkey,white,paradise
D turkey = Tail up in a half wheel, wings dragging, bare head blue and red with the wattle over the bill. +turkey
D copper scales = Copper scales, white neck ring, red cheek, a long barred tail held level. +pheasant
D plumes = Yellow and white plumes fall over the back like water, and the bird hangs forward from the branch. +paradise
N fallen feather = One feather lies on the clipped grass. -forest,jungle
B yew hedge = A clipped dark yew hedge can be made out farther off. -forest,jungle,snow,city
L mild sun = Mild sun from the left, every barb shimmering.
V frontal = Frontal, symmetrical, 85 mm, blue and green -pheasant,turkey,paradise
V side view = From the side at its own height, 200 mm, copper and green +pheasant,turkey,paradise

wild-penguin-do | deed | waddle, slide, jump, dive, march, walk, walking & #penguin, penguins, penguin | @ ice, snow, sea
D leap from the water = Like corks they shoot out of the water and land on their bellies on the ice edge. +jump,dive
D on the belly = On the white belly, head first, feet kicking up crumbs, $the {slides|slide} past the ones who walk. +slide
D march = One behind another they lean from side to side, flippers out like schoolboys in stiff coats. -jump,dive,slide
D look back = One turns round for the one that has fallen behind. +many
N three-toed prints = Three-toed prints and a smooth groove run through the powder.
B table iceberg = A table iceberg with green shade at the foot stands behind. -city,street,supermarket
L low clear = Low clear light from the right, long blue shadows.
V belly height = At belly height, 135 mm, black, white and a touch of orange

wild-gull-steal | deed | steal, snatch, grab, pinch, swoop, eat, peck & #bird, seagull, gull, pigeon, pigeons, seagulls, crow, magpie, duck, goose & that: chips, fries, ice cream, sandwich, bread, hot dog, food, burger, lunch, pizza, croissant, wallet, hat, bagel, donut, sausage | @ promenade, beach, pier, square
D swallowed whole = The throat is bulging, and the last end sticks out of the bill. +eat
D at the hand = Wings up, feet forward, the bill has just closed on $that, a hand still holding the other end. -eat,pigeon,pigeons,hat,wallet
D pulls across the ground = Several pull at it from different sides and run in small steps. +many
D hard eye = The eye is yellow, hard and round. -pigeon,pigeons,duck
O flying bits = Crumbs and bits fly off in the air.
N greasy paper blows = A greasy paper blows up against a bollard. -park,square
B sea railing = Behind it one sees a white railing and grey-green sea. -park,square,street,city
L windy sun = Bright windy light from the right, white feathers almost glaring.
V at arm's height = Near, at arm's height, 35 mm, short exposure, holiday colours

wild-gull-steal-that | deed | steal, snatch, grab, pinch, swipe, run off with, runs away with, flies away with, carry off, thief & that: strawberry, strawberries, mushrooms, carrots, coins, gold, candy, sweets, jam, sock, socks, slipper, slippers, mitten, glove, remote, toothbrush, letter, mail, toy, teddy, wig, hat, wig, scarf, picnic, sandwich, banana, apple, honey, ring, key, phone, camera, wallet, cake, egg, eggs, tent, shoe, glasses, sunglasses, bread, fish, cheese, pie, ice cream, chips, fries, laundry, underwear, carrot, pizza, donut, cookies, cookie & gnome, gnomes, goblin, goblins, elf, elves, fairy, fairies, leprechaun, pixie, troll, imp, dwarf, witch, #bird, #monkey, #raccoon, #bear, #fox, #squirrel, #goat, #lion, #tiger, #wolf, #rabbit, #mouse, #frog, #owl, #pig, #horse, #cow, #elephant, #penguin, #hedgehog, #duck, #panda, #sloth, #sheep, #hamster, #giraffe, #dog, #cat, #llama, #otter, #turtle, #animal | @ park, garden, street
D away with it = $The {is|are} already off, $that held high, one look thrown back over the shoulder.
D hand grabs = A hand grabs at the empty place where it was. -forest
D one end held tight = $That {is|are} gripped by one end, and the rest swings. -strawberries,strawberry,coins,gold,candy,sweets,jam,egg,eggs,ring,mushrooms
O swinging = $That {swings|swing} out with the speed. -cake,egg,eggs,honey,pie
N dropped trail = A trail of small dropped things shows where it came from.
B bench with an open bag = A bench with an open bag on it stands behind. -garden,strawberries,strawberry,mushrooms,carrots,gnome,goblin,elf,fairy,sock,socks,slipper,forest,beach,house,kitchen,indoor
L broad sun = Broad sunlight from the left, a short running shadow.
V quick side = Side view a little from below, 70 mm, short exposure, lively colours

wild-flock | deed | flock, flocks, murmuration, v formation, fly south, flying south, migrate, flying in, swarm, fly over, flying over & rainforest, forest, jungle, mountains, sea, ocean, city, lake, river, field, valley, canyon, #bird & #bird, birds, geese, starlings, cranes, swans, seagulls, flamingos, crows, pigeons, ducks, parrots, doves, gulls & #many, flock, flocks, murmuration, swarm | @ sky, lake, marsh, fields
D they fly = They fly in a crooked wedge, necks long, each wing at another point of its beat; one straggler pulls to close the gap. +v,south,geese,cranes,swans,ducks,migrate -murmuration
D cloud = Thousands make one dark cloud which has just folded over itself and pinched to a waist. +murmuration,starlings,swarm
D wings all ways = Wings everywhere, light below and dark above, some blurred, a few near us very large. -murmuration,starlings,v,geese,cranes,swans,ducks,migrate
O light under = Light from below catches the undersides on the turn.
N still water beneath repeats them = Still water beneath repeats them, paler. +lake,sea,marsh,river,pond
B low land = Low dark land with reeds and one mill lies at the bottom. -city,sea,ocean,mountain,mountains
L after sundown = The sky is orange at the edge and goes up through pink to blue.
L plain grey sky = A plain grey sky with brighter seam at the horizon. +overcast,rain,winter
V wide view = Much sky, level horizon low, 50 mm, orange and slate

wild-nest | deed | feed chicks, feeding its chicks, feed babies, feed young, nest, nesting, build a nest, feed, feeding, eggs & #bird, bird, birds, robin, stork, swallow, eagle, blackbird, nest, owl | @ branch, hedge, eaves
D four yellow-edged gapes = Four yellow-edged gapes stand up on thin necks; the old bird leans in with a green caterpillar held crosswise. +feed,feeding,worm,chicks,young,babies
D twig in the bill = A stalk twice the body's length is being worked into the rim, breast pressed round to smooth it. +build,building,twig
D sitting deep = $The {sits|sit} deep, tail and bill over the rim, eyes half closed. -feed,feeding,worm,chicks,build,building,empty
O pale blue eggs = Pale blue eggs with a few brown specks lie on wool and horse hair. +egg,eggs,empty
O cup = The cup is of mud, grass and one blue bit of string. -egg,eggs,stork,eagle
N wet leaf = A young leaf with a drop hangs over the edge.
B leaf shade = Behind are leaves light and dark.
L through green = Soft light from above through leaves.
V branch height = Branch height, close, 200 mm, fresh greens and browns

wild-feeder | deed | feeder, bird feeder, birdhouse, bird bath, birdbath, breadcrumbs & #bird, #squirrel, birds, bird, pigeons, ducks, #person | @ garden, park
D at the hole = $The {hangs|hang} at the side with tail braced, a sunflower seed in the bill; another comes in with braking wings. -person,bath,birdbath,from-person
D splash = Breast down in the basin, wings beating, a crown of drops all round. +bath,birdbath
D open hand = An open hand held out from a coat sleeve with crumbs; one bird has its feet round a finger, others tread about the shoes. +from-person
O bowl of seed = Husks and seed lie spilled beneath.
N every edge = Every edge has white frost. +winter,snow,frost
B back garden = A garden fence, a bare apple tree and a lit window lie behind. -park,lake,square
L mild low = Mild low light from the right, wings lit through.
V seed height = Close, level with the birds, 200 mm, quiet garden colours

wild-lizard | deed | lizard, gecko, chameleon, #iguana, komodo dragon, #axolotl, #salamander, #newt, bearded dragon, #skink & fly, catch, walk, crawl, climb, sit, rest, bask, #animal | @ wall, branch, rock
D tongue = The tongue is out, longer than the body, its tip closing on a fly. +chameleon,fly,tongue,catch
D stretched on stone = $The {clings|cling} to warm stone with toes spread, head lifted on a pulsing throat. -chameleon,axolotl,newt,komodo
D two ways looking = One eye turret looks at us, the other at a fly; tail in a tight spiral, hands like mittens on the twig. +chameleon
D pink gills and smile = Pale pink, three feathery gills each side, lidless eyes and a broad smile, toes on gravel. +axolotl
D dewlap = Spines along the back, dewlap hanging, one round scale on the cheek like a coin. +iguana
D wet gold = Wet black skin with yellow blots, walking through moss. +salamander
D folds of grey chain-mail skin = On bent legs $the {comes|come} towards us with a swinging gait, a yellow forked tongue out, grey chain-mail skin in folds, claws leaving furrows. +komodo
N ant passes an inch = An ant passes an inch before the chin. -axolotl,newt
B plain blur of wall = Behind is a plain blur of wall and leaf. -axolotl,newt
L strong side sun = Strong side sun from the right, small hard shadows of the toes. -axolotl,newt
L tank = Soft light from above through water. +axolotl,newt
V macro view = Macro, at eye level, colours clear

wild-turtle | deed | #turtle, #tortoise, #terrapin & swim, hatch, run, crawl, walk, race, #animal | @ beach, garden path, reef
D flight under water = Front flippers spread like wings, $the {glides|glide} over the reef, shell dappled. +sea,swim,swimming,underwater -hatch,run,race
D race to the sea = Tiny ones row across the sand to the foam, each leaving a zip-like track. +hatch,hatching,baby,babies,run,race
D neck out = $The {has|have} put out a wrinkled neck and {sets|set} one scaly foot before the other, mouth like an old man's. -hatch,baby,babies,run,race,sea,swim,swimming,underwater,hatch
D *shell's plates = The shell's plates are ringed like wood, yellow and brown, with a chip at the rim.
N bitten leaf = A bitten leaf hangs from its lip. -sea,swim,underwater,beach,ocean
N green weed grows = Green weed grows at the rear of the shell. +sea,underwater,pond
B low wall = A low wall with thyme can be made out farther off. -sea,swim,underwater,beach,ocean,road
B surf = Behind, the first thin wave slides up to meet them. +run,race,hatch,baby,babies
B blue water = Behind is blue water with sinking beams. -run,race,hatch +sea,swim,underwater,ocean
L morning side = Sun from the right, each plate with its shine. -sea,swim,underwater,ocean
L beams = Beams from above waver on shell and coral. -run,race,hatch +sea,swim,underwater,ocean
V level view = Level with the head, close, clear natural colours

wild-frog | deed | #frog, #toad, #tadpole, #bullfrog & jump, leap, croak, sing, #animal | @ pond, lily pad, leaf
D flight = Stretched to full length in the air, hands at the sides, drops trailing from the toes. +jump,leap
D bubble = The throat is blown up to a clear bubble. +croak,croaking,sing,singing
D sits on the pad = $The {squats|squat} on a wet leaf, elbows out, knees up to the ears, throat round. -jump,leap,tree,dart
D gold eyes = Gold-rimmed eyes stand up out of the head, pupils level.
D *green = The skin is green and wet with a pale line from nose to thigh. -toad,dart
D brown warts = Brown warts, copper eyes, belly spread on earth. +toad
D orange suckers hold the stem = Orange suckers hold the stem, one leg stretched to the next. +tree
N water beads = Beads of water roll on the leaf, and a damselfly sits at its far edge. -rain,toad,indoor
B white water-lily = A white water-lily is soft behind. -toad,indoor,city,forest
L after rain = Soft light after rain from the left, small sparks on wet skin.
V waterline = At the waterline, macro, greens

wild-dinosaur | thing | dinosaur, t-rex, trex, tyrannosaurus, triceratops, brachiosaurus, velociraptor, stegosaurus, pterodactyl, dinosaurs, raptor, pterosaur, #dinosaur | @ fern forest, plain, jungle, forest, swamp
D between tree ferns = $The {steps|step} out between tree ferns, weight rolling on to a three-toed foot, mud pressed up between the toes. -pterodactyl,pterosaur,triceratops,brachiosaurus,long
D jaws a man long = Jaws a man long stand open, threads of spit between the teeth, small arms held in. +t-rex,trex,tyrannosaurus,rex
D three horns = Three horns over a beak and a frill like a shield, head lowered. +triceratops
D neck above trees = The neck goes up past the crowns, leaves hanging from the mouth. +brachiosaurus,long
D two rows of plates like = Two rows of plates like leaves along the back glow pink with light behind, spikes on the tail. +stegosaurus
D feathers = Lean, feathered at the arms, sickle claw lifted from the ground. +raptor,velociraptor
D skin wings = Leathery wings stretched from one long finger, crest back, beak full of fish. +pterodactyl,pterosaur
D hide = The hide is of small pebbles of skin, ochre with darker bands, with old scars.
N rings shake = Rings shake in a puddle. -pterodactyl,city,house
N dragonfly = A dragonfly as long as an arm passes. -city,house,museum,kitchen,street
B volcano = Mist, tree trunks like columns, and a smoking cone behind. -city,house,museum,kitchen,street,office
L damp light = Damp light from above left in beams between the trunks.
V low wide = Very low, 24 mm, all sharp, fern green and ochre

wild-dinosaur-now | deed | in, at, on, ride, drink, eat, have, play, dance, knit, cook, bake, bathe, walk, shop, take, wear, with, drive & supermarket, street, city, garden, kitchen, house, office, bus, car, school, skateboard, tea, birthday, pool, bath, toast, coffee, bicycle, bike, bed, dentist, dance, knit, cook, bake, party, hat, cake & dinosaur, t-rex, trex, triceratops, raptor, brachiosaurus, godzilla, giant lizard, #dinosaur | @ street, house, city
D both feet off the beat = One foot is up, hips to the side, arms bent, head back. +dance,dancing
D fits in badly = Bent small to fit, knees by the ears, $the {takes|take} great care with it, while the tail has just knocked over what stands behind. -city,street,dance,dancing
D short arms = The short arms just reach, two claws spread as daintily as one can. +t-rex,trex,rex
D over the houses = Head above the roofs, $the {looks|look} down into the street as into a drawer, one foot beside a stopped bus. +city,street,godzilla
D pebbled skin = Pebbled green-brown skin with dust in the folds looks quite real beside ordinary things.
N cup shaking = A cup walks across the tabletop with each step. -city,street
N alarm lights = Car lights blink, and a newspaper blows past. +city,street
B quite ordinary wallpaper = Behind is a quite ordinary [wallpaper/row of windows]. -forest
L plain day = Plain daylight from the left, nothing sinister.
V straight view = Straight on, from a person's height, 28 mm, deadpan

wild-pigeons | deed | #pigeon, #dove, #seagull, #gull, #puffin, #albatross, #parakeets & #animal | @ square, quay, ledge
D struts = $The {struts|strut} with head pushed forward, chest out, one pink foot up. -fly,flying,dove,doves,puffin,puffins
D *neck = The neck shines green and violet like petrol on water. +pigeon,pigeons
D white dove = $The {sits|sit} with breast pushed out and small round head turned, one eye on us, each feather laid smooth over the next. +dove,doves
D on the bollard = On a bollard, one eye on us, yellow bill with a red spot. +seagull,gull,seagulls -fly
D clown face = The orange and blue bill, sad triangular eye, white face, red feet turned in on thrift. +puffin,puffins
N crumbs = Crumbs lie in the joints of the stones. +pigeon,pigeons -fly
B sandstone front = A sandstone front and a blurred fountain can be made out farther off. +pigeon,pigeons
B grey-green sea = Grey-green sea with white caps can be made out farther off. +seagull,gull,seagulls,puffin,puffins,albatross
L clear side = Clear side light from the left.
V bird height = At the bird's height, close, 135 mm, slate and cream

wild-birds-wire | deed | wire, wires, power line, power lines, telephone wire, telegraph, antenna, clothesline, lamp post, railing, statue, bench & #bird, birds, pigeons, swallows, crows, seagull, pigeon, starlings, sparrows | @ street, sky, square
D notes on a stave = They sit along the lines at uneven distances, some with backs to us, one sidling up to its neighbour. +many
D weight on the line = $The {grips|grip} it with tail down and breast to the wind. -many,statue
D on the bronze head = Feet slip a bit on the bronze, white streaks down the forehead it has chosen. +statue
D one lands = One comes in with spread tail, and the line dips. +many
N white china insulators = White china insulators and a tin sign are on the pole. -statue,bench,railing
B plain sky = The sky behind is empty but for one long thin cloud. -statue,bench
L evening = Evening light from below the horizon, birds nearly black on orange.
L pale grey = Pale grey light, soft outlines. +rain,winter,overcast
V up = From the street, looking up, 135 mm, black on orange
`;
