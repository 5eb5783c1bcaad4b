/** Work on the land, with animals, in the forest, in the garden and on the water. The form: `tableaux.ts`. */
export const WORK_LAND_TABLEAUX = `
work-plough | deed | plough, plow, till, drive, harrow, sow & field, plough, plow, tractor, ox, oxen, horse, furrow, furrows, farmland, buffalo & #person, farmer | @ field, farm
D ploughshare = Steel shares roll the stubble over in shining brown slabs, and the furrow runs dead straight back to the hedge. +tractor,drive -ox,oxen,horse,buffalo
D behind the animals = $The {walks|walk} in the furrow with both hands on the plough's handles, the team leaning into the yoke ahead. -tractor,drive,sow
D looking back = $The {sits|sit} turned half round on the seat, a hand on the mudguard, eyes on the furrow. +tractor,drive -ox,oxen,horse,buffalo
D handful of seed = A handful of seed leaves the open hand in a fan, the other arm round a cloth bag. +sow
O earth = Turned earth shines where the steel has pressed it, with white roots hanging from the edge.
W cap = with a neck burned brick red; in a faded jacket and a cap -woman,girl
N gulls = Gulls and a few rooks drop into the fresh furrow. -paddy
B trees = A line of bare trees and a church tower stand at the end of the field. -paddy,buffalo
L mist = Mist lies over the far half of the field, and the light is white and without shadow. +fog,dawn
L low side = Low sun from the left makes each furrow a strip of light beside a strip of shade.
V along the furrows = Wide view low along the furrows, deep focus, earth browns and pale sky

work-tractor-rest | deed | on a tractor, on the tractor, on his tractor, on her tractor, sit, drive, ride, lean, stand & tractor, combine harvester, combine, haycart, hay wagon, pickup & #person, farmer | @ field, farm, lane
D on the seat = $The {sits|sit} high on the seat of a red tractor, both hands on the wheel, and {looks|look} out over the field. -lean,stand,pickup,green,blue,yellow,old,vintage
D on the seat so = $The {sits|sit} high on the seat of the tractor, both hands on the wheel, and {looks|look} out over the field. +green,blue,yellow,old,vintage -lean,stand,pickup
D against the big wheel = $The {leans|lean} back against the tall rear wheel with crossed ankles and folded arms. +lean,stand
D face = The face is tanned, with light wrinkles round narrowed eyes and a short grey beard. -young,woman,girl,boy,beard
O wheels = The rear wheels are as tall as a man, dry brown earth in their deep treads. -pickup
O bonnet = Its long bonnet carries two round lamps and a thin exhaust pipe that stands straight up. -pickup
W checked shirt = with brown forearms; in a checked shirt, blue dungarees and a straw hat
N rows = Freshly turned brown rows run off from the wheels in straight lines. -hay,straw,wheat,snow,harvest
N stubble = Cut stubble and round bales of straw lie on both sides. +hay,straw,wheat,harvest
B field = Behind, green hedges, a barn and low hills lie in a light haze.
L late light = [Warm low sun from the left/Late warm sun off the left/A low warm sun on the left] shines through the dust and edges hat and shoulder. -night,rain,morning
L morning = Clear early sun from the left edges hat and shoulder, thin mist on the ground. +morning,sunrise,dawn
V quarter = Three-quarter view from the edge of the field, a little from below, 50 mm, farmer and whole tractor sharp, red, brown and green -green,blue,yellow
V quarter so = Three-quarter view from the edge of the field, a little from below, 50 mm, farmer and whole tractor sharp +green,blue,yellow

work-harvest | deed | harvest, reap, cut, mow, scythe, thresh, gather, bind, rake, stack, pitch, turn, load & wheat, corn, hay, grain, rye, barley, grass, field, sheaves, meadow, scythe, bales, straw, sugarcane & #person, farmer | @ field, meadow, farm
D swing of the scythe = The long blade sweeps in from the right close to the ground, and the stalks lie down behind it in one swath. -rake,stack,pitch,load,turn,bind,gather,thresh,corn
D fork over the head = A fork lifts a shaggy load over the head toward the top of the wagon, bits raining down. +stack,pitch,load
D rake pull = A wide wooden rake gathers the dry hay into a rolling ridge. +rake,turn -stack,pitch,load
D armful bound = An armful is clasped against the chest and knotted round with a twist of its own straw. +bind,gather,corn
D twisted body = $The {turns|turn} from the hips, feet planted, shirt dark down the back with sweat.
O cut edge = Between what is cut and what still stands runs a clean edge with poppies in it.
W straw hat = with bare brown forearms; in a straw hat and a loose shirt
N jug = A stone jug in the shade of a sheaf and a whetstone in a cow's horn mark where work began.
B hills = Stooks dot the slope up to a dark wood.
L high summer = Strong summer sun from high behind makes the chaff sparkle and puts faces in the hat's shade.
V standing crop = Medium wide from the edge of the standing crop, waist height, gold and blue

work-milk | deed | milk & that: cow, goat, goats, sheep, buffalo, cows & #person, milkmaid, farmer | @ barn, cowshed, stable, pasture
D two jets = Two thin jets ring by turns into a bucket clamped between the knees, foam rising on it.
D brow on the flank = $The {sits|sit} on a low stool with the forehead pressed into the animal's flank, eyes half shut.
O patient animal = The animal chews sideways and switches its tail; one ear is turned back.
W boots = with sleeves above the elbow; in rubber boots and a blue apron
N cat = A dented can with a sieve waits on the straw, and a barn cat sits exactly a paw from it. -pasture
B beams = Whitewashed beams and a row of tethered backs go into the dimness. -pasture
L lantern = A lantern on a nail makes a yellow round on straw and flank. +night,dawn,winter
L small window = Light from a small cobwebbed window falls on back, hands and bucket.
V low close = Fairly close, at stool height, straw yellow, brown and milk white

work-feed-animals | deed | feed, scatter, call & that: chicken, chickens, hen, hens, goose, geese, duck, ducks, pig, pigs, goat, goats, cow, cows, calf, lamb, lambs, sheep, donkey, pony, turkeys & #person, farmer | @ farmyard, farm, yard, meadow
D handful thrown = Grain flies from an open hand in a curved fan, and $that {runs|run} for it with outstretched necks. +chicken,chickens,hen,hens,goose,geese,duck,ducks,turkeys
D bucket over the trough = A bucket is emptied over the fence into the trough, snouts and muzzles already under it. -chicken,chickens,hen,hens,goose,geese,duck,ducks,turkeys,calf,lamb,lambs,pony
D bottle = A bottle is held at a slant, and a wet mouth pulls at its teat so hard that the arm follows. +calf,lamb,lambs,pony
D bending = $The {bends|bend} forward, a bucket held against the hip, lips pursed as for calling.
O scramble = $That {pushes|push} close round the boots.
W boots = in rubber boots and a patched jacket -child,girl,boy
N gate = A gate tied with string, a puddle and a wheelbarrow stand in the yard.
B barn = A barn with a half door and a heap of steaming straw lies behind.
L morning side = Slanting sun from the left shines through the dust they raise.
V low = Medium shot at the animals' height, fresh natural colours

work-farmer | thing | farmer, peasant, farm worker, farmhand, rancher, farmer's wife, farm girl, crofter | @ field, farm, yard
D lamb in the arms = A lamb lies across both forearms against the chest, legs hanging, its chin in the crook of the elbow. +lamb
D at the gate = $The {leans|lean} on the top bar of a field gate with both forearms, one boot on the lowest bar, looking at us without hurry. -lamb,arms,tractor
D face of weather = The face is brown and deeply lined to the hat's edge, white above it where the brow never sees sun. +old,elderly
D straw = A stalk of straw sticks out between the lips, and the eyes are screwed up against the light. -old,elderly
O hands = The hands are thick, with earth in each crease and one blackened nail.
W jacket = in a patched tweed jacket with twine in the pocket +old,elderly
W shirt = in a faded checked shirt with rolled sleeves -old,elderly
N mud = Mud flakes from the boots, and a stick leans against the post.
B field = Behind, a green field runs down to barns and a line of poplars.
L grey = Low grey sky gives soft even light, with rain beads on the gate. +rain,overcast,autumn
L late = Low sun from the right lies warm on one side of hat and face.
V waist up = Waist-up portrait, camera level, soft background, field green and earth

work-shepherd | deed | herd, drive, lead, guard, watch, count, lean, tend, carry, follow & that: sheep, flock, goats, goat, lamb, lambs, geese, cattle, cows, reindeer & #person, shepherd, shepherdess | @ hill, pasture, meadow, mountains, road, field
D crook forward = $The {walks|walk} behind with a long crook held out sideways, and $that {flows|flow} ahead between stone walls. +herd,drive,lead,follow -carry
D leaning on the staff = $The {stands|stand} leaning with both hands and chin on a staff, and $that {grazes|graze} spread out below. -herd,drive,lead,follow,carry
D across the shoulders = A lamb lies across the shoulders like a collar, its four feet held in two fists. +carry
O wool = The nearest backs are dirty cream with a splash of blue dye, and bells hang at two necks. +sheep,flock
W cloak = in a long felted cloak and a wide hat
N dog = A black and white dog lies flat in the grass, nose on its paws, all attention. -road
B slopes = Bare slopes with cloud shadows go up to grey rock.
L dusk dust = Low gold light shines through the dust of the hooves. +sunset,dusk,golden
L broken cloud = Sun between clouds lights one strip of the slope and leaves the figure half in shade.
V wide = Wide view at eye level, small figure to the left, deep focus, moss green and stone

work-shepherd-portrait | thing | shepherd, shepherdess, goatherd, herdsman, cowherd, nomad herder | @ hill, pasture, mountains
D staff = $The {stands|stand} in short grass with a tall staff in the crook of one arm, head up into the wind.
D wind-burnt = The cheeks are wind-burnt and the eyes pale from distance, a fleck of wool on the sleeve.
O newborn = From the open coat looks the damp head of a newborn lamb.
W felt coat = in a felt coat tied with rope
N dog = A dog sits against one boot and leans there with its whole weight.
B flock = Small white backs are scattered over the slope behind.
L moving cloud = Bright light under moving cloud comes from the left and lifts the face from the dark hill.
V three-quarter = Three-quarter-length portrait, slightly low, shallow focus, wool, moss and slate

work-shear | deed | shear, clip & sheep, ram, alpaca, lamb, wool & #person, farmer | @ barn, shed, farm
D blades along the belly = Humming clippers run up the belly, and the fleece rolls away like a thick coat with a clean white lining.
D clamped between the knees = The sheep sits upright against the shearer's legs, helpless, head lolling on one side.
D bent spine = $The {bends|bend} double, back flat, sweat dripping from the nose.
O fleece = The fleece lies in one piece on the boards, grey outside, cream inside.
W vest = with forearms shining of wool grease; in a black vest and canvas trousers
N broom = A broom, an oil can and a rope of tangled locks lie about.
B pens = Behind hurdles wait the woolly ones; outside stand the shorn, thin and astonished.
L open door = Light from the open barn door comes low over the floor.
V low = Medium close from knee height, documentary photograph, cream, grey and wood

work-bees | deed | check, lift, open, inspect, collect, smoke, harvest, tend, hold, keep, feed & bees, honey, hive, beehive, beehives, honeycomb, hives, frame, beekeeper & #person, bear, beekeeper | @ garden, orchard, meadow
D frame held up = A wooden frame covered with bees is lifted out of the box by both its ears and held up to the light.
D calm veil = Behind the black veil $the {looks|look} at it closely, moving as slowly as in water.
O comb = Where the bees part, capped cells shine cream and open ones amber, a thread of honey hanging.
W veil = in a pale suit, long gloves and a veiled hat
N smoker = A tin smoker with a leather bellows leaks a thin blue thread beside the lid.
B hives = Boxes painted yellow, blue and white stand in a row under apple trees.
L through the comb = Sun comes from behind through comb and wings and makes both glow.
V close medium = Medium close at chest height, shallow focus, amber, white and leaf green

work-beekeeper | thing | beekeeper, apiarist, honey farmer | @ orchard, garden, meadow
D veil thrown back = $The {stands|stand} among the hives with the veil thrown back over the hat, a jar of dark honey held up against the light.
D bee on the glove = One bee walks over the knuckle of the glove and is being watched with affection.
O jar = The honey glows red-amber and lights a coin of colour on the white sleeve.
W white suit = in a stained white suit with elastic at the wrists
N smoker = The smoker hangs from the belt by its hook, still smoking.
B hives = Painted hives stand on blocks in long grass under old apple trees.
L back sun = Late sun from behind outlines hat, veil and the flying specks of bees.
V waist up = Waist-up portrait at eye level, back out of focus, honey, white and green

work-pick-fruit | deed | pick, harvest, collect, gather, reach, shake & that: apple, apples, cherry, cherries, orange, oranges, olives, pears, plums, peaches, lemons, coconuts, figs, dates & #person | @ orchard, garden, grove
D twist of the wrist = A hand closes round a fruit and twists it up so that the stalk lets go, the twig springing back.
D ladder in the leaves = $The {stands|stand} high on a narrow ladder, head and one arm lost among the leaves.
D rake through the branches = A long-handled comb is pulled through the branches, and dark drops patter on nets below. +olives
O fruit = $That {hangs|hang} close in the light and shade of the leaves, one with a wasp hole.
W apron bag = with a canvas bag across the chest
N basket = A full basket with leaves in it stands in the grass beside windfalls.
B rows = The trees go on in rows, with other ladders among them.
L dappled = Sun falls through the leaves in small round patches on arms and fruit.
V from below = Medium shot from slightly below, leaves close in front, fresh greens with one fruit colour

work-pick-field | deed | pick, harvest, dig, pull, gather, weed, cut & that: potatoes, strawberries, cotton, tea, tea leaves, rice, lavender, carrots, pumpkins, cabbages, tulips, tomatoes, coffee, beets, onions, berries, blueberries, saffron, corn & #person, farmer, workers | @ field, paddy, plantation, farm, garden
D bent rows = $The {bends|bend} down over the row, fingers closing at the stem, the other hand already holding a bunch.
D ankle deep = Bare calves stand ankle-deep in brown water, a green tuft pushed into the mud with the thumb. +rice
D root from the earth = One pull, and it comes up out of the ground with earth falling off it. +potatoes,carrots,beets,onions,dig
O crop = Close in front $that {shows|show} each leaf and drop of dew.
W hat = in a wide straw hat and a cotton shirt with long sleeves
N basket = A woven basket half full stands between the rows, with a water bottle in its shade.
B rows to the hills = The rows run away together toward low hills, with other bent backs among them, small.
L low gold = Low gold light comes across the rows and rims hats and leaves. +sunset,golden,dawn,morning
L haze = Soft high light through haze, the far rows paler than the near.
V row height = Medium wide low along the row, deep focus, greens and earth

work-garden-dig | deed | dig, plant, weed, hoe, rake, sow, transplant, pot, garden & #person & garden, bed, soil, seeds, seedlings, vegetable, bulbs, tree, flowers, plants, sapling, tulips, greenhouse, tomatoes, gardener, herbs, allotment | @ garden, allotment, greenhouse, backyard
D spade and boot = A boot presses the spade down to its shoulder, and the clod breaks open dark and wet. +dig -seedlings,seeds,bulbs
D seedling set in = A seedling is lowered into a hole, its white roots spread, both thumbs firming the soil round it. -dig,rake,hoe,sow,weed
D furrow and seed = Seeds trickle from a folded packet into a shallow furrow. +sow,seeds
D hoe between the rows = The hoe's blade slips between two rows and lifts out a weed by its root. +hoe,weed,rake
D on the knees = $The {kneels|kneel} on a folded sack, nose near the earth. -dig,rake,hoe
D back straight = $The {straightens|straighten} for a moment with one hand in the small of the back. +dig,rake,hoe
O soil = The soil is black and crumbly, with a pink worm and a shard of blue china in it.
W old clothes = with earth on the forearms; in an old straw hat -child,girl,boy
N can and label = A dented watering can, wooden labels and a robin on the fork's handle are close by.
B bean rows = Bean poles, a shed and a row of lettuces make up the garden behind. -greenhouse
L side sun = Mild sun from one side lies on hat and soil.
V low close = Close half-length at kneeling height, natural greens and browns

work-garden-prune | deed | prune, trim, cut, clip, mow, shape, rake & hedge, roses, rose, bush, lawn, grass, topiary, bonsai, tree, branches, lawnmower, shears & #person, gardener | @ garden, park, backyard
D shears on the hedge = Long shears snap along the top of a hedge, and clippings jump off the blades. -lawn,grass,mow,lawnmower,bonsai,rake,rose,roses
D stem and secateurs = Secateurs close on a stem just above an outward bud. +rose,roses -lawn,mow
D tiny scissors = Thin scissors take one needle from a tree no taller than a hand. +bonsai
D stripe in the lawn = A mower is pushed up the slope and leaves a pale stripe beside a dark one, grass flying in a green spray. +lawn,grass,mow,lawnmower -rake
D leaves in heaps = A fan rake pulls leaves across the grass in a rustling wave. +rake
D measuring eye = $The {steps|step} back a pace with one eye shut to judge the line. -rake,mow
O cut line = Behind is the cut part, clean as a table; ahead it is still shaggy. -rose,roses,bonsai,rake
W gloves = in leather gloves and a straw hat
N barrow = A wheelbarrow heaped with green stands on the path.
B garden = A brick wall with espaliered pears and a greenhouse lies behind.
L summer = Summer light from the left makes every cut leaf shine.
V eye level = Medium shot at eye level, crisp, fresh greens

work-gardener | thing | gardener, groundskeeper, nurseryman | @ garden, greenhouse
D with the trug = $The {stands|stand} on a gravel path with a flat basket of cut dahlias over one arm, secateurs in the other hand, hat pushed back.
D half smile = The eyes are wrinkled from looking into the sun, and a leaf sticks to the collar.
O dahlias = The dahlias are dark red and apricot, one broken short.
W apron = with earth under the nails; in a green apron with deep pockets
N can = A copper watering can with a long spout stands by the boots.
B border = A deep border with blue delphiniums and a greenhouse gable lies behind.
L morning = Mild sun comes from the right and shines through petals and hat brim.
V three-quarter = Three-quarter-length portrait, shallow focus, greens, blue and dark red

work-fell-tree | deed | chop, cut, fell, split, saw, chainsaw, stack, carry, haul, climb & tree, log, logs, wood, firewood, axe, trunk, chainsaw, branches, stump, lumberjack, woodcutter & #person, bear, lumberjack, woodcutter | @ forest, yard, clearing, woods
D halves fly = The axe goes through to the block, and the two halves of the log fly apart with white faces. -chainsaw,fell,stack,carry,haul,tree,saw,climb
D chips from the notch = The bit bites into a wedge-shaped notch, and chips as big as hands fly out. +tree,fell -chainsaw,saw
D chain and dust = A chainsaw stands in the trunk to its motor, and a plume of yellow dust pours down over the boots. +chainsaw,saw
D arms full = Split wood is stacked up the forearm to the chin. +stack,carry -chainsaw
D feet and grip = $The {stands|stand} with feet wide apart, hands together at the end of the swing, breath visible. -chainsaw,saw,stack,carry,haul,climb
O heartwood = The fresh wood is orange-pink with a dark heart and beads of resin.
W braces = in a red checked shirt and braces
N block = A scarred block with a second axe in it and a heap of split wood stand by.
B trunks = Straight trunks go back into cool shade. -yard
L snow = Snow on the stack and on the branches makes the light white, and breath smokes. +snow,winter
L slanting = Slanting light between the trunks falls on dust and shoulders.
V medium low = Medium shot, slightly low, fast shutter, wood orange and forest green

work-lumberjack | thing | lumberjack, woodcutter, woodsman, forester, forest ranger, park ranger, logger, hunter, trapper, gamekeeper | @ forest, clearing
D axe on the shoulder = $The {stands|stand} beside a felled trunk, an axe over one shoulder, one boot up on the cut face. +lumberjack,woodcutter,woodsman,logger
D at the edge of the trees = $The {stands|stand} where path and trees meet, one hand on a mossy trunk, listening into the wood. -lumberjack,woodcutter,woodsman,logger
D eyes = The eyes are bright in a broad weathered face, with a pine needle in the hair.
W wool = in a thick checked wool jacket +lumberjack,woodcutter,woodsman,logger
W green = in a green felt jacket and a hat with a feather +hunter,forester,gamekeeper
W ranger = in a khaki shirt, a badge and a flat-brimmed hat +ranger
N knapsack = A canvas knapsack with a tin cup leans on a root.
B trunks = Tall trunks fade into blue mist.
L between trunks = Light comes from the left between the trunks and edges shoulder and bark.
V three-quarter = Three-quarter-length portrait, eye level, moss green and rust

work-haul-net | deed | haul, pull, bring in, cast, throw, drag & net, nets, crab pots, lobster, catch, traps, fishing net & #person, fisherman, fishermen | @ boat, sea, beach, lake, river, lagoon
D net over the rail = A heavy net comes over the rail hand over hand, water streaming out and silver tails thrashing in its bottom. -cast,throw,beach,crab,lobster,traps
D round of mesh in the air = The net opens in the air to a perfect ring above flat water, weights at its rim, just before it falls. +cast,throw
D wicker pot = A dripping cage is lifted over the side, something dark and clawed moving inside. +crab,lobster,traps
D row on the rope = $The {leans|lean} far back on the rope, heels in wet sand. +beach -cast,throw
D braced knee = $The {braces|brace} a knee against the side, face turned from the spray. -cast,throw,beach
O water = Drops fly from each knot and catch the light.
W oilskin = in yellow oilskin trousers with braces -cast,throw
N boxes = Plastic boxes with crushed ice and a coil of blue rope fill the deck. -beach,cast,throw
B sea = Grey swell and a following cloud of gulls are behind. -lake,river,lagoon
L low water light = Low sun lies across the water and comes through the mesh from behind.
V medium = Medium shot at rail height, fast shutter, sea grey, yellow and silver

work-angle | deed | fish, angle, cast, reel, catch, wait, land & #person, fisherman, angler & fishing, fish, rod, pier, river, lake, trout, ice, line, jetty, riverbank, salmon, fisherman, angler | @ river, lake, pier, jetty, shore, boat
D rod over the water = $The {sits|sit} with a long rod over the knees, its tip just above the water, eyes on a red float. -cast,catch,reel,land,ice,fly
D loop in the air = The line stands in the air in one long loop behind the rod, drops strung on it. +cast,fly
D bent rod = The rod is bent to a hoop, heels dig in, and a silver side breaks the surface with a splash. +catch,reel,land
D hole in the ice = $The {sits|sit} on an upturned bucket beside a round black hole in the ice, a short rod between mittens. +ice
O water = Rings spread slowly from the line where it goes in.
W hat = in a faded hat stuck with flies -child,boy,girl
N tin and bucket = A tin of bait, a folded net and a thermos stand at the heel.
B far bank = The far bank with reeds and alders lies doubled in the water.
L sunset = The sun stands just above the water and lays a copper path to the float. +sunset,dusk,golden
L early = Pale early light lies on the water, with low mist at the far bank.
V side = Wide quiet view from the side, eye level, much water, grey-green

work-fisherman | thing | fisherman, angler, fishermen, fisherwoman, old salt, seaman | @ quay, harbour, beach, boat
D on a bollard = $The {sits|sit} on an iron bollard, hands hanging between the knees, a coil of rope over one arm, looking at us from the side of the eyes. -portrait,face,headshot,close-up,closeup,boat
D near = $The {looks|look} straight at us, head turned a little to the light, pale eyes narrowed as if against wind. +portrait,face,headshot,close-up,closeup
D face = Wind and salt have burnt the skin brown and cut deep lines round the eyes and across the brow. +old,elderly
D stubble = White stubble stands on the jaw. +old,elderly -beard,bearded,moustache,portrait
D calm = The face is brown and calm, hair stiff with salt. -old,elderly
O hands = The fingers are thick and bent, with a bit of rag tied round the thumb. -portrait,face,headshot,close-up,closeup
W jersey = in a navy wool jersey and a dark knitted cap -hat,cap,raincoat,oilskin
N nets = Orange floats and green net lie heaped against the leg. -portrait,face,headshot,close-up,closeup,boat
B boat = A small blue fishing boat lies at the harbour wall behind, out of focus. -boat,sea
L side = Soft clear light off the water comes from the left and models brow, cheek and jaw.
V chest up = Half-length portrait, eye level, 85 mm look, navy, rust and salt white -portrait,face,headshot,close-up,closeup
V near then = Head and shoulders at eye height, 85 mm, eyes sharp, navy and weathered skin against soft grey-blue +portrait,face,headshot,close-up,closeup

work-diver | deed | dive, swim, weld, explore, repair, hold, search, float, diver, divers & scuba, underwater, freediver, coral, shipwreck, pearl, diving suit, reef, diver, divers, deep sea diver, frogman & #person, scuba diver, deep sea diver, diver, divers, frogman | @ sea, reef, shipwreck
D hanging in the blue = $The {hangs|hang} level in the water, fins trailing, one glove reaching to what is in front.
D bubbles = A string of silver bubbles goes up from the mouthpiece, each flat as a mushroom cap.
D white star = A welding spark burns white-blue under the glove, and bubbles boil round it. +weld
O glass = Behind the mask's glass the eyes are wide; it mirrors a slip of surface. -helmet
W suit = in a black suit with a yellow tank
N near thing = A crusted chain, an orange sponge and three small striped fish are close by.
B blue depth = Behind, the reef falls away into blue without end.
L rays = Rays come down from the surface in a moving fan and dapple back and hands.
V underwater wide = Underwater wide-angle at the diver's depth, blue-green with one yellow

work-zoo | deed | feed, wash, clean, scrub, train, stroke, care, zookeeper, keeper & that: elephant, giraffe, lion, penguins, penguin, tiger, seal, sea lion, dolphin, monkey, gorilla, rhino, panda, crocodile, orangutan, hippo & #person, zookeeper, keeper, zoo keeper, trainer | @ zoo, aquarium
D food handed up = $The {reaches|reach} out with the food at arm's length, and $that {stretches|stretch} to take it. +feed -wash,clean,scrub
D broom and water = A long-handled brush scrubs the wet flank of $that, suds running down in grey lines. +wash,clean,scrub
D palm = A flat palm is raised, and $that {looks|look} at it and at nothing else. +train,stroke,care
D trust = $The {smiles|smile} with the whole face, boots planted among puddles.
W khaki = in a khaki shirt and green rubber boots
N bucket = A steel bucket with what is left of the feed and a coiled hose lie on the concrete.
B enclosure = Artificial rocks and a moat with a rail close the view.
L open = Bright open shade with sparkles on the wet floor.
V medium = Medium shot wide enough for both, at the keeper's eye level, khaki and grey

work-walk-dogs | deed | falconer, walk, train, hold, groom, lead, walker & dogs, many dogs, seven dogs, five dogs, puppies, poodle, horse, horses, falcon, hawk, camel, camels, reindeer, donkeys, dog walker & #person, dog walker | @ park, street, yard, field
D fan of leads = A fan of leads runs from two fists to a pack of every size pulling in five directions. +dogs,puppies,walker
D leaning back = $The {leans|lean} back against the pull, one leg hooked by a crossing lead, laughing. +dogs,puppies,walker
D rope in hand = $The {walks|walk} half a pace in front with the rope slack in the hand, shoulder beside the big head. +horse,horses,camel,camels,reindeer,donkeys
D bird on the glove = The bird sits on the raised glove with spread wings and open beak, leather straps hanging. +falcon,hawk
O animals = The nearest looks up with its mouth open; the last is sniffing at something. +dogs,puppies,walker
W jacket = in a padded jacket with bulging pockets -falcon,hawk
N leaves = Leaves and a chewed ball lie on the path. +dogs,puppies,walker
B trees = Trees and a bench stand along the way behind. -camel,camels,desert
L side sun = Fresh side light catches coats and breath.
V low = Medium wide at the animals' shoulder height, lively natural colours

work-cowboy | deed | ride, lasso, rope, herd, tame, drive, sit, lean & lasso, cattle, rodeo, mustang, bull, longhorn, ranch, cowboy, cowgirl, gaucho, wrangler & #person, cowboy, cowgirl, gaucho, wrangler | @ prairie, desert, ranch, rodeo arena, corral
D loop overhead = The loop of a rope stands open above the hat, blurred by its own turning. +lasso,rope,cattle,herd -bull,sit,lean
D arched bull = The bull is in the air with its back arched and hind legs flung up, the rider's free arm thrown high. +bull,rodeo
D easy gallop = $The {rides|ride} low and loose over the neck, reins in one hand, dust peeling off behind. -bull,rodeo,sit,lean
D on the fence = $The {sits|sit} on the top rail with heels hooked under it, hat down to the eyebrows. +sit,lean
O dust = Dust hangs as high as the stirrups, pale yellow.
W chaps = in a sweat-stained hat, a neckerchief and leather chaps
N rope = A coiled rope and a rifle-coloured water flask hang at the saddle horn. -bull,rodeo,sit,lean
B plain = Dry grass runs out to flat-topped hills.
L low back = Low sun behind turns the dust to gold and rims hat and shoulders.
V low wide = Medium wide from a low angle, fast shutter, dust gold and leather brown

work-cowboy-portrait | thing | cowboy, cowgirl, gaucho, rancher, gunslinger, rodeo rider | @ prairie, desert, ranch, saloon
D thumb in the belt = $The {stands|stand} with one thumb in the buckle and the other hand at the brim, the weight on one boot.
D shade and chin = The brim's shade falls to the mouth; below it only jaw and lips are in the sun.
O buckle = The buckle is an oval of worn silver with a steer's head.
W hat = in a dust-pale hat, a red neckerchief and a denim jacket
N saddle = A saddle lies over the rail at the elbow, its leather cracked.
B plain = A rail fence, a water tank and a long flat horizon lie behind.
L hard side = Hard low sun from the left, warm on denim, with a long shadow over the planks.
V knees up = Portrait from the knees up, slightly low, dust, denim and red
`;
