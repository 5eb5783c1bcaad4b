/** Farm animals, horses and small pets, by themselves and at what they do. The form: `tableaux.ts`. */
export const WILD_FARM_TABLEAUX = `
wild-horse | deed | #horse, #mare, #stallion, #pony, #foal, #mustang, #gelding & #animal | @ pasture, meadow, field, snow
D stands half turned = $The {stands|stand} half turned from us, neck raised, ears forward to something far off, one hind hoof resting on its edge. -rear,rearing
D rears = High on the hind legs $the {strikes|strike} at the air with both forehooves, neck arched, mane flung up, tail sweeping the ground. +rear,rearing
D *bay = $The {is|are} dark bay with a black mane and a white star on the brow. -many
D long legs = A foal presses close to its mother's flank, all knees, its tail still a short brush. +foal
D neck over neck = Two have laid their necks across each other's backs and nibble at the mane. +many,two
N halter mark = A pale line across the nose shows where the halter sits. -mustang,wild
N grass = The grass is cropped short round a clump of thistles.
B rails and elms = A rail fence runs back to a line of elms and a low barn roof. -snow,beach,desert,mountain,wild,forest
L low gold = Low sun from the left lies in the mane and shows the muscles of shoulder and thigh.
V side view = Side view from chest height, 135 mm, soft background

wild-horse-run | deed | gallop, run, running, canter, race, stampede, jump, leap, gallops, racing & #horse, horses, #zebra, mustangs, racehorse, #pony | @ plain, beach, meadow
D over the rail = Forelegs are tucked tight over the top rail, neck stretched, hind legs just leaving the ground. +jump,leap
D hooves gathered = $The {is|are} at the instant of the gallop when all four hooves are gathered under the belly and none touches the ground. -jump,leap
D mane = Mane and tail stream straight back, nostrils wide and red inside, eyes on the way ahead.
D pushed ahead = Shoulder pushes against shoulder, and clods fly from the front ones into the chests behind. +many
O ground = Clods and dust are flung up behind. -beach,snow,water,sea
O hooves break the thin water = Where the hooves struck last, thin water stands up in fans of spray. +beach,sea,water,river
O powder = Snow goes up to the knees in bursts. +snow
B flat land = Behind lie flat land and one blue line of hills. -beach,sea,race,racecourse,forest
L back light = Low light from behind sets dust and mane aglow.
L flat grey sky gives soft = A flat grey sky gives soft light on steaming flanks. +rain,overcast,fog
V panned low = Panned from low at the side, 200 mm, legs crisp and ground streaked

wild-horse-rider | deed | ride, riding, rider, rides, horseback, rear, bareback & horse, pony, stallion, mare & #man, #woman, #child, #person | @ field, hill, beach, trail
D seat and reins = $The {sits|sit} deep in the saddle, heels down, hands low and close at the withers, eyes between the ears on the way ahead.
D up on hind legs = The horse has gone up on its hind legs, forefeet pawing, and the rider leans along its neck. +rear
D short stirrups = The stirrups are taken up short, and both small fists hold reins and mane together. +child
O horse under = The horse steps out with one foreleg lifted, neck arched, foam on the bit.
W *tweed and boots = in a tweed jacket and tall boots
N bouncing strap = A loose strap and a rolled coat bounce behind the saddle.
B hedged fields drop = Behind, a wide field runs to a line of trees in haze. -beach,desert,mountain,forest,city,snow,trail
L early haze = Early sun from the right in thin haze, breath of the horse lit.
V from the track = Three-quarter front from the edge of the track, 100 mm, moss and leather colours

wild-horse-care | deed | brush, groom, feed, pet, saddle, shoe, lead, apple, carrot, wash & horse, pony, foal, donkey, llama, goat, cow, calf & #man, #woman, #child, #person | @ stable, yard, paddock
D flat hand = A flat hand with a piece of apple is held under the soft upper lip, which has folded over to take it. -brush,groom,saddle,shoe,lead,wash
D brush on the flank = The brush goes in a long stroke along the flank and leaves the coat darker and smooth, the other hand laid on the withers. +brush,groom,wash
D hoof in the lap = The hoof lies upturned on a leather lap, and a nail is just being driven. +shoe
D knee against the ribs = One knee against the ribs, $the {pulls|pull} the girth a hole tighter. +saddle
D loose rope = They walk shoulder to shoulder with the rope hanging slack between. +lead
O soft eye = The animal's big eye with its straight lashes looks down from close by.
W *waistcoat = in a padded waistcoat and rubber boots
N bucket = A bucket with brushes and a hoof pick stands on the cobbles.
B stable door = The half door behind is worn pale along the top, with a halter on its nail. -field,paddock,meadow
L from the yard = Daylight from the open yard on the left lights hands and muzzle; the stalls are dim.
V hands and head = Medium close view at shoulder height, 60 mm, hay gold and brown

wild-unharnessed-cart | deed | cart, carriage, wagon, plough, plow, sleigh, pull, haul & #horse, #donkey, #ox, oxen, horse, horses, donkey, mule | @ lane, field, street
D lean into the collar = $The {leans|lean} into the collar, head low, haunches bunched, one hoof scraping for a hold.
D chains tight = The traces are stretched straight, and harness and girth press into the coat.
O two-wheeled cart = Behind rolls a two-wheeled cart heaped over its sides, the driver walking at the wheel. -plough,plow,sleigh,carriage,field
O share turns = Behind, the share turns over a shining strip of earth, and gulls drop into it. +plough,plow
O curved runners hiss = The curved runners hiss through two old grooves of snow. +sleigh
O black carriage = A black carriage with tall lamps sways on its springs. +carriage
N canvas nosebag = A canvas nosebag hangs from the shaft. -plough,plow
B lane between hedges = A lane between hedges and a barn with a sagging roof close the view. -street,city,snow,field
L slanting autumn = Slanting autumn light from the right, breath and steam visible.
V low by the wheel = Low, at the edge of the way, 35 mm, worn browns

wild-cow | deed | #cow, #cattle, #bull, #calf, #ox, #heifer, #longhorn & #animal | @ pasture, meadow, snow
D chewing = $The {stands|stand} broadside with head turned to us, jaws stopped in the middle of a chew, a stalk hanging from the lip. -bison,buffalo
D wet nose = The broad nose is wet and shines, and the ears with their hairy insides stand out level.
D *patches = $The {is|are} white with black patches like the map of an unknown coast. -bull,highland,longhorn,ox,bison,buffalo,yak
D bison = The head hangs low under a hump of dark curled wool, short horns curving up out of it, dry grass caught in the beard. +bison,buffalo,yak
D long ginger fringe = A long ginger fringe hangs over the eyes to the nose, between wide, upward horns. +highland
D neck like a wall = The neck is one hump of muscle, the horns short and thick, and a ring hangs in the nose. +bull
D knock knees = The calf's legs are set apart like a stool's, and a wet tuft stands on its brow. +calf
N tag and fly = A yellow tag is in one ear, and two flies sit by the eye. -bison,buffalo,yak,highland
B gate = A gate, a tin water trough and a slope with more cattle as dots can be made out farther off. -bison,buffalo,yak,snow,beach,street,city,mountain
L after rain = Clear light after rain from the left, wet grass shining.
V over the fence = From the fence at the height of the nose, 35 mm, fresh green and clean white

wild-cow-milk | deed | milk, milking, milkmaid & #cow, cow, goat, goats, cows, #person | @ barn, byre, stable
D brow in the flank = On a three-legged stool, forehead against the warm flank, both hands on the teats, one thin white stream going into the pail.
D foam = The milk stands a hand high in the pail with froth along the edge.
O patient animal = The animal chews and has turned one ear back; a knotted tail swings.
W *headscarf apron = with rolled sleeves; in a striped apron
N cat = A barn cat sits an arm's length away with its mouth open.
N dented can = A dented can and a lantern hang on the same nail.
B whitewashed stalls = Whitewashed stalls with the rumps of two more animals go back into the dark.
L low door = Early light through a low door on the right, dust in it, milk the brightest spot.
V stool height = From stool height behind the pail, 40 mm, cream, straw and brown

wild-sheep | deed | #sheep, #ram, #ewe, #lamb, #merino & jump, leap, play, frolic, #animal | @ hillside, pasture, meadow
D spring in the air = $The {hangs|hang} in the air with four stiff legs and arched back, tail flung up. +jump,leap,play,frolic
D looks up from the grass = $The {has|have} just looked up from the grass, face narrow, yellow eyes with level pupils, a blade across the lips. -jump,leap,play,frolic
D fleece = The fleece is thick and parted by the wind, dirty grey outside and cream in the partings. -lamb,lambs
D lamb = The lamb leans against the wool of its mother, knees knobbly, number sprayed on its side in blue. +lamb,lambs -jump
D horns curl round beside the cheeks = The horns curl round beside the cheeks, ridged like shells. +ram
N wool on wire = A tuft of wool hangs on the barbed wire close by. -indoor,city,street
B bare green slope = Behind, a bare green slope with stone walls goes up into cloud. -indoor,city,street,sky,bed
L soft wet = Soft wet light from the right, a pale halo on the wool.
V flat lens = On a level with its eyes, 200 mm, soft green all round

wild-sheep-flock | deed | flock, herd, shepherd, counting sheep, shearing, shear & sheep, lambs & #sheep, flock, #many, shepherd, #person | @ hill, road, pasture
D crook and flock = Sheep fill the way from edge to edge like slow water, parting round a figure with a long crook. -shear,shearing,fence,count,counting,cloud
D fleece rolls off = The sheep sits on its rump between the shearer's knees, head lolling, and the fleece comes away in one piece under the clippers. +shear,shearing
D over the fence = One is in the middle of the jump over a low fence, its next one waiting with serious face. +fence,count,counting
O backs rub against one another = Backs rub against one another; one lamb rides up on the press and looks over. -shear,shearing,fence
W *cloak = in a long waxed coat and a flat cap -biblical
N bell = One bellwether has an iron bell and a blue smear on the rump. -count,counting
B bare hills = Bare hills and a track that loops up over them close the view. -count,counting,shear,shearing,road
L dust in the sun = Low sun from behind in the dust; woolly edges shine. -count,counting
L night meadow = A big moon hangs over the fence, all wool pale blue. +count,counting
V from the bank = A little from above, 50 mm, ochre and off-white

wild-goat | deed | #goat, #ibex, #markhor & #animal | @ rock, hillside, yard, snow
D front feet up = $The {stands|stand} with forefeet up on a stone, chin out, beard hanging, yellow eyes with a bar for a pupil turned on us.
D *coat = $The {is|are} white with a dark stripe down the back. -ibex,markhor
D ridged horns = The horns sweep back in a long arc, ridged like washboards. -kid
D on nothing = Four hooves find room on a ledge not wider than a book, the drop falling away below. +ibex,mountain,markhor,cliff
N bitten thistle sticks = A bitten thistle sticks out at the side of the mouth. -snow,city
B dry slope = A dry slope with grey boulders and broom goes up behind. -snow,city,street,farm
L hot clear = Hot clear light from above left, short sharp shadows in the rock.
V from below = From a little below, 100 mm, stone greys and blue

wild-goat-on | deed | #goat, goat on, goats on, goat in, goats in, goat eating, goats eating & roof, car, tree, branches, on top of, balcony, truck, wall, table, washing line, laundry | @ street, yard, farm
D four hooves on the top = $The {stands|stand} up there with hooves close together, as though it were a peak, and {looks|look} out over everything. -eat,tree,laundry,washing
D chews something = Jaws grind sideways on [a wiper blade/a twig/a strip of paper]. -laundry,washing
D out on the limbs = They stand out along the bent branches like strange fruit, stretching for the last leaves. +tree,branches
D sleeve in the mouth = A shirt sleeve goes into the mouth an inch at a time, the line pulled down to the grass. +laundry,washing
O sheet metal = The sheet metal has dents and a fan of small muddy prints. +car,truck
O tiles = Some tiles have slid and lie in the gutter. +roof -car
N owner = Below somebody stands with arms spread and a bucket forgotten in the hand. -tree,mountain
B dusty lane = Behind are a dusty lane and a stone wall. -tree,city,balcony
L bright noon = Bright noon light, short shadow right under the belly.
V full view = Full view, straight, from across the way, 50 mm, sharp, dry colours

wild-pig | deed | #pig, #piglet, #hog, #sow, #boar & #animal | @ sty, farmyard, orchard
D mud wallow = Half sunk in the wallow, $the {grins|grin} with the chin on the rim and the eyes shut. +mud,wallow,bath
D snout first = $The {comes|come} up to us snout first, the flat wet disc of it wrinkled and crusted with earth, ears flapping over small eyes. -boar,wild
D boar = Head low, $the {breaks|break} out of the bracken, leaf mould flying from the feet. +boar,wild -mud,wallow
D *pink = The skin is pink under white bristles, grey with dried mud up to the ribs. -boar,wild
D dark bristles = Dark bristles stand up along the spine, and two short tusks push up the lip. +boar,wild
D row of piglets = The piglets run all at once, ears bouncing, hooves hardly touching. +many
N bitten apple = A bitten apple lies in the straw. -wild,boar,forest,mud
B tarred boards = Behind are tarred boards and a nettle patch. -wild,boar,forest,city,sky,beach
L warm side = Warm side light from the left shines through the ears so that their veins show.
V snout height = Snout height, near, 40 mm lens, earthy colours

wild-donkey | deed | #donkey, #mule & bray, sing, #animal | @ lane, field, stable, snow
D neck stretched = Neck stretched, teeth bare, ears laid flat in the middle of a bray. +bray,laugh,laughing,sing
D patient = $The {stands|stand} with all four small hooves together, head hanging over the gate, long ears at two different angles.
D *grey cross = $The {is|are} mouse grey with a dark cross over the shoulders, muzzle and eye rings white as flour. -mule
D two panniers bulge = Two panniers bulge at the flanks and a strap cuts across the rump. +load,laden,carry,basket,baskets
N bare patch = The hair is rubbed off in a ring where the halter sits.
B whitewashed wall = A whitewashed wall and a fig tree can be made out farther off. -snow,beach,stable,field
L southern noon = High light from the right with a sharp shadow of both ears on the wall. -snow
V straight portrait = Straight portrait, 60 mm, dusty greys and white

wild-chicken | deed | #chicken, #hen, #rooster, #cockerel, #cock, #poultry & crow, #animal | @ farmyard, coop, yard, snow
D neck stretched = Neck stretched up, hackles flared like a collar, beak wide, $the {crows|crow} with the whole body. +crow,crowing,sunrise,dawn
D one foot up = $The {has|have} stopped in mid-step, one yellow foot closed in the air, head cocked to look at us with one round orange eye.
D *rusty hen = The feathers are rusty brown, each with a pale rim, the comb small and red. -rooster,cockerel,cock
D red comb = A red comb with five points stands over the eye, and green-black sickles of tail arch up behind. +rooster,cockerel,cock -crow
N grains of wheat = Grains of wheat and a small white feather lie in the trodden earth. -car,house,kitchen,snow
B wooden coop = A wooden coop with a ladder and nettles behind is out of focus. -car,house,kitchen,snow,road
L early sun = Early sun from the right lights the comb through, so that it glows.
V hen height = Hen height, close, 100 mm, rust, red and green

wild-chicks | deed | chick, chicks, duckling, ducklings, gosling, goslings, hatch, hatching, egg, cygnets & #bird, #turtle, #dragon, #crocodile, #snake, #dinosaur, egg, eggs, #bear, #fox, #lion, #tiger, #wolf, #rabbit, #mouse, #frog, #owl, #pig, #horse, #cow, #monkey, #elephant, #penguin, #raccoon, #hedgehog, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #dog, #cat, #llama, #otter, #animal & hatch, hatching, chick, chicks, duckling, ducklings, gosling, goslings, cygnets | @ nest, straw, pond
D shell breaks = The shell has cracked round its broad end; a wet head has pushed the lid up and rests on the edge, eyes shut from the work. +hatch,hatching,egg
D down = Down dries to fluff on one side and lies in wet spikes on the other. +hatch,hatching -dragon,turtle,crocodile,snake,dinosaur
D wet folded skin = Wet folded skin with tiny scales shines in the gap, and a claw hooks over the rim. +dragon,turtle,crocodile,snake,dinosaur
D file behind the mother = They walk in a crooked file behind the mother's tail, the last one running to keep up. +duckling,ducklings,gosling,goslings,cygnets -hatch,hatching,one
D under the wing = The old bird has fluffed to twice the size, two small heads look out under a wing, and one has got on top. +chicks -hatch,hatching
D one alone = It stands on its own broad feet, stub wings out, beak open in a peep. +one -hatch,hatching,hen,mother,mom,duck,swan,goose
N broken piece = A bit of shell with its white skin lies beside. +hatch,hatching
N straw = One straw lies across the small feet. -pond,water,hatch,hatching
L warm lamp = Warm low light from the right glows in the fluff.
V macro view = Close, on a level with them, 100 mm lens, soft yellow tones

wild-duck | deed | #duck, #mallard, #goose, #swan, #drake & #animal | @ pond, lake, river, snow
D floats = $The {rides|ride} on still water, breast pushing up one smooth fold that opens behind in a long V. -fly,street,road,land
D mallard = The head shines bottle green to violet, cut off by a white ring; a curl stands up over the tail. +mallard,drake
D *duck = The feathers are brown scales with cream edges, and a blue patch shows at the wing. +duck,ducks -mallard,mandarin,drake,rubber
D swan = The neck is bent in an S, wings raised a little like a half-open book, black knob over the orange bill. +swan,swans
D goose neck = The neck is stretched low and straight at us, bill open on a saw edge. +goose,geese -fly
D drops on the back = Beads of water stand on the back and roll off.
N white feather floats near = One white feather floats near, curled up like a boat.
B reeds = The reeds and their reflection are all greens and browns behind. -street,city,snow,bath,ice
L low over the water = Low sunlight from the left side glitters in the wake and gleams in the round eye.
V at the surface = Almost at the surface, 300 mm, calm greens and gold

wild-duck-cross | deed | cross, crossing, crosses, walk across, jaywalk, stop traffic, hold up traffic, stopping, holding up & #bird, #duck, ducks, ducklings, geese, #cow, #sheep, #snail, #turtle, #hedgehog, #deer, #frog, #penguin, #bear, #fox, #lion, #tiger, #wolf, #rabbit, #mouse, #owl, #pig, #horse, #monkey, #elephant, #raccoon, #squirrel, #panda, #sloth, #goat, #hamster, #giraffe, #dog, #cat, #llama, #otter, #animal & road, street, highway, traffic, crosswalk, lane, motorway, zebra crossing | @ road, street, crossing
D in the middle of the lane = $The {is|are} exactly in the middle of the lane, one foot on a white stripe, not hurrying. -snail,ducklings,goslings,family,many
D soft foot on the stripe = $The {is|are} exactly in the middle of the lane, soft foot stretched over a white stripe, a wet trail behind. +snail
D ducks in file = They go one behind another at even distances, webbed feet slapping, chests out, and the last one looks up at the bumper. +ducklings,goslings,ducks,geese
D one after another = One after another they step over the white stripe, and the last one looks at the bumper. +many -ducklings,goslings,ducks,geese
O stopped car = A car has stopped a yard away, headlights level with the heads, the driver's chin on the wheel.
N hand up = Somebody on the kerb holds up a hand to the rest of the traffic. -forest,country
B queue of cars = A queue of cars goes back to the traffic lights, which are green. -forest,country
L wet street = Soft daylight on wet asphalt, brake lights mirrored in it.
L headlights = Two headlights throw long shadows of legs over the asphalt. +night
V asphalt height = Lens on the asphalt, 35 mm, all sharp, grey, red and white

wild-rabbit | deed | #rabbit, #bunny, #hare, #bunnies, #jackrabbit & run, hop, jump, #animal | @ meadow, garden, clover, snow
D over in a bound = Hind feet ahead of the front ones, ears flat, $the {goes|go} over the grass in one bound. +run,running,hop,jump
D sits up = $The {sits|sit} up on hind feet, forepaws hanging, ears upright with light through them, nose halfway through a twitch. -run,sleep
D long ears = The ears have black tips and are longer than the face, the eye amber and set far back. +hare,jackrabbit
D *brown = The coat is flecked brown with a cream underside. -hare,jackrabbit,white
D dandelion stalk = A dandelion stalk goes into the mouth like string, its flower last.
N white clover = White clover and dew stand all round. -snow,house,indoor,hat,city
B hedge bank = Behind it one sees a hedge bank with a hole and some foxgloves. -snow,house,indoor,hat,city,moon
L dawn = Early light from behind on the left, a rim on ears and whiskers.
V grass height = Grass height, 200 mm, green blur before and behind

wild-hamster | deed | hamster, guinea pig, #gerbil, #chinchilla, #ferret, pet mouse, pet rat, guinea pigs & run, #animal | @ cage, table
D wheel = The feet run on in the wheel, and its bars have become one grey ring. +wheel,run,running
D both hands full = $The {sits|sit} up and {holds|hold} a seed in both pink hands, turning it against the teeth, cheeks already swollen. -ferret,chinchilla,guinea
D bead eyes = Round black eyes stand out like pinheads, and whiskers go so fast that they blur.
D long body = The long body hangs out of a sleeve, and a masked face looks round. +ferret
D bread loaf = Seen from the front it is all cheeks and fringe on four tiny feet. +guinea
N wood shavings stick = Wood shavings stick to the back. -grass,garden
B cardboard tube = A bitten cardboard tube and the blurred bars of a cage can be made out farther off. -grass,garden,sky,car,kitchen
L small lamp = A lamp from the left warms the fur, and each seed has its shadow.
V macro view = Macro, level with its eyes, soft warm colours

wild-parrot | deed | #parrot, #macaw, #cockatoo, #budgie, #parakeet, #budgerigar, #canary, #cockatiel, #lovebird, #toucan & #animal | @ perch, jungle, branch
D one foot to the beak = $The {sits|sit} sideways on a branch and {holds|hold} a nut up to the beak with one foot, head on one side. -fly,canary,toucan
D *macaw = Scarlet goes over in yellow and then in blue down the wing, and fine lines run over the bare white cheek. +macaw,parrot
D crest = The crest has just shot up like a hand of cards. +cockatoo,cockatiel
D small and striped = The small head has wavy stripes and two blue dots at the throat. +budgie,budgerigar,parakeet
D huge bill glows orange = The huge bill glows orange to black at the tip, light as a paper boat. +toucan
D leaning together = They lean together and one combs the other's neck with closed eyes. +lovebirds,two,pair
N husks = Husks fall and one green feather hangs on the bark.
B leaves = Large leaves, some with holes, are a green blur. -ship,room,cage,pirate
L speckled = Light through leaves from above makes patches on wing and branch.
V close portrait = Close portrait at the height of the eye, 180 mm, saturated colours

wild-llama | deed | #llama, #alpaca, #camel, #dromedary, #vicuna, #ostrich, #emu, #rhea & #animal | @ plateau, pasture, desert, snow
D looks down the nose = $The {looks|look} down at us along the nose, lower lip hanging, jaws pushed sideways in a chew.
D tuft and wool = A tuft like an unmade bed falls over long lashes, and red wool tassels hang from the ears. +llama,alpaca,llamas,alpacas
D hump leans a little = The hump leans a little, knees are bald with kneeling, and a rope runs to a peg in the nostril. +camel,dromedary,camels
D huge eyes = The bare neck rises like a hose, and the eyes are bigger than the thoughts behind them. +ostrich,emu,rhea
D *beige = The coat is beige with paler legs. -ostrich,emu,rhea
B high plain = A high yellow plain goes back to snow mountains. +llama,alpaca,llamas,alpacas,vicuna -city,street,snow,beach
B dunes = Dunes with sharp crests go back to the horizon. +camel,dromedary,camels -city,street,snow,beach
L thin clear = Thin clear light from the right, hard shadows under the chin.
V face = Head and neck against the sky, 100 mm, sand and blue

wild-beehive | deed | beekeeper, beehive, hive, honeycomb, swarm, apiary, hives, beekeeping, leave, leaving, enter, return & bees, bee, frame, honey, swarm of bees, beekeeper, beehive, hive, hives, honeycomb, apiary | @ orchard, garden, meadow
D brown stream from the slit = They pour out of the slit of the hive in a thick brown stream that rises, turns and spreads into a cloud of single specks against the sky. +leave,leaving
D frame held up = A frame is drawn out of the open box and held up to the light, covered with crawling bees three deep. +from-person,beekeeper
D landing board = Bees land on the board before the slit, legs thick with yellow, while others push out past them. -from-person,beekeeper,swarm
D hanging cluster = A living brown drop of bees hangs from the bough, its surface moving like cloth. +swarm -leave,leaving
D calm face = Behind the black veil the face is calm, and bees walk over the gloves. +from-person
O half the cells = Half the cells are closed with pale wax, and the others glint with honey.
W *veil and suit = in a white canvas suit and a hat with a black veil +from-person
N tin smoker = A tin smoker with leather bellows smokes by itself in the grass.
B painted hives = Painted hives stand in a row under apple trees in flower. -winter,autumn
L through the veil = Sun from behind shines through wings and honey.
V near view = Near, level with the box, 70 mm, honey, white and green

wild-tractor-animal | deed | tractor, truck, bus, taxi, bicycle, motorcycle, train, scooter, bike, car, plane, helicopter, hot air balloon, balloon & drive, driving, ride, riding, pilot, fly, pedal, commute, travel & #bird, #insect, #frog, #bear, #fox, #lion, #tiger, #wolf, #rabbit, #mouse, #owl, #pig, #horse, #cow, #monkey, #elephant, #penguin, #raccoon, #hedgehog, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #dog, #cat, #llama, #otter, #turtle, #animal | @ road, lane, street, sky
D in charge = $The {sits|sit} where the driver sits, both forefeet held out on the controls, back straight, eyes ahead. -passenger,bus,taxi,train
D pedals = Hind feet only just reach the pedals and push them with the toes. +bicycle,bike,pedal
D as one of the passengers = $The {sits|sit} among the passengers with a ticket in the hand, feet off the floor. +bus,taxi,train,passenger
D rim of the basket = The chin lies on the rim of the wicker basket, and one forefoot lets out sand. +balloon
D ears back = Everything loose is pressed back by the wind. -bus,train,taxi
O worn machine = The machine is [old and carefully painted/small, red and dented in front], and just a little too big.
N parcel tied = A parcel tied with string is strapped on behind. -bus,train,taxi,plane
B road drops away = The road drops away behind in bends between fields. -city,sky,plane,helicopter,balloon,bus,train,taxi
L side morning = Morning light from the left, chrome and eyes with a spark.
V three-quarter front = Three-quarter from the front, low, 40 mm, storybook clear colours

wild-scarecrow-crows | deed | #scarecrow & crow, crows, bird, birds, raven, field, #animal | @ field, cornfield
D birds on the sleeves = Birds sit on both its outstretched sleeves, one on the hat, pulling straw from the neck.
D sack face = The face is a stuffed sack with sewn-on button eyes, sunk a little to the chest.
O man's old dress coat = A man's old dress coat with brass buttons hangs from the cross, straw sticking out at the cuffs.
N pumpkin = A pumpkin has grown against the post. -winter,snow,spring
B rows of cut stalks = Rows of cut stalks run back to a dark line of wood.
L low orange = Low orange light from the left behind torn clouds.
L yellow moon = A yellow moon stands low behind the hat. +night,halloween
V below = From among the stubble, a little below, 35 mm, straw, black and rust
`;
