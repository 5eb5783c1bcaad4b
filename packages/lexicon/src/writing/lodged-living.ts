/** Where animals are in pictures, and what is seen of them there (lodged.ts). */
export const LODGED_LIVING = `
dog | dog, puppy, golden retriever, labrador, sheepdog, border collie, husky, terrier, corgi, dachshund, shiba inu, hound
D in front of the fire = $The {lies|lie} stretched out on the rug before the hearth, chin flat on the front paws, one ear folded over, firelight running along back and muzzle. +in +fireside
D curled on the rug = $The {lies|lie} curled on the rug to the right, nose tucked under the tail, one ear turned toward the room, the pile pressed flat around the body. +lounge,bedroom,study,home +in -fireside
D on the kitchen floor = $The {sits|sit} on the floor by the cupboard door, head tilted up toward the worktop, both ears raised, a tin bowl pushed against the wall. +kitchen
D under the table = $The {lies|lie} under the table with the chin across the front paws, eyes turned up, the end of a lead looped round a chair leg. +cafe,restaurant,bar
D along the wet sand = $The {trots|trot} along the wet edge of the sand in the middle distance, tail up, mouth open, a line of paw prints filling with water behind. +beach,sand -snow
D looking out over the water = $The {sits|sit} on the bank a little right of the middle, back half turned to us, ears raised, looking across the water, fur ruffled by the air. +lake,river,pond,dock,pier -snow
D in the tall grass = $The {stands|stand} chest-deep in the grass to the right, head high and ears forward, looking past us, seed heads bent against the coat. +field -snow,lavender,wheat,cornfield,corn,rice,tulip,sunflower,vineyard
D in deep snow = $The {stands|stand} up to the elbows in snow, muzzle dusted white, one forepaw lifted, a ploughed track leading back to the edge of the picture. +snow +out
D between the rows = $The {stands|stand} between the rows in the middle distance, head high and ears forward, one forepaw lifted, stems and leaves closing on both sides of the back. +lavender,wheat,vineyard,sunflower,tulip,corn -snow
D down on the rocks = $The {stands|stand} on a flat rock at the right, front paws together at the edge, ears blown back, looking out over the water. +lighthouse,cliff,coast -snow,beach
D on the path ahead = $The {stands|stand} on the path where it bends, looking back over one shoulder with ears raised, tail level, leaf litter pushed aside by the paws. +forest,mountain,road -snow
D on the lawn = $The {lies|lie} on the grass with head up and front paws stretched forward, tongue out, a chewed ball between the toes. +garden -snow
D on the pavement = $The {sits|sit} at the side of the street close to the wall on the right, front paws together, head turned toward the street, a loose lead trailing along the stones. +street,city -snow,flooded,water,park,garden,rooftop,skyline,pond,lake

cat | cat, kitten, tabby, black cat, siamese cat, persian cat
D on the sill = $The {sits|sit} on the sill with the tail wrapped round the front paws, head turned to the glass, light catching the whiskers and the rims of the ears. +window +in
D curled on the cushion = $The {lies|lie} curled on a cushion in the nearer half of the room, chin on the tail, one ear half turned, flanks making a smooth round. +lounge,bedroom,study,home +in -fireside,window
D before the fire = $The {lies|lie} on the rug before the hearth with paws tucked under the chest, eyes narrowed to slits, firelight along back and ears. +in +fireside
D on the counter among things = $The {sits|sit} at the end of the counter, tail hanging over the edge, whiskers forward, watching something below the frame, ears a little apart. +kitchen,shop,cafe -window
D between the books = $The {lies|lie} along a shelf at the height of our eyes, front paws over the edge, head low on them, tail tip hanging down. +library,bookshop,bookstore
D on the wall = $The {sits|sit} on top of the low wall on the left, tail hanging straight down the stones, head turned to us, ears sharp against the lighter ground behind. +street,city,italy,greece -snow,night,rain
D on the step = $The {lies|lie} on a doorstep on the right with front paws folded in, eyes half shut, the worn stone warm around the body, one ear turned to the street. +street,village,house,cottage -snow,night,rain,park,garden,rooftop,skyline,pond,lake
D in the lit doorway = $The {sits|sit} upright near the wall on the left, outline edged by the lamplight behind, ears pointed, a long thin shadow stretched over the paving. +night +street,city -park,garden,rooftop,skyline,pond,lake
D out of the rain = $The {sits|sit} under the narrow ledge of a doorway, tail tight round the paws, drops falling in front, the fur along the back a little damp. +rain +street,city,out
D among the pots = $The {lies|lie} in a patch between the flower pots, stretched on one side, one front paw over the edge of the border, leaves brushing the back. +garden,balcony,greenhouse -snow
D on the rooftop ridge = $The {walks|walk} along the ridge of the nearest roof with the tail up in a hook, each paw set before the other, a small clear outline against the sky. +rooftop -in,balcony,terrace,snow
D across the snow = $The {stands|stand} in the snow with one forepaw lifted and shaken, tail low, a single line of round prints leading back out of the picture. +snow +out

horse | horse, pony, mare, stallion, foal, wild horse, mustang, white horse
D head down in the grass = $The {grazes|graze} in the middle distance, head down and mane fallen forward, one hind leg resting on the tip of the hoof, grass round the fetlocks. +field,farm,mountain,valley -snow,wild,night,lavender,wheat,cornfield,corn,rice,tulip,sunflower,vineyard
D at the rail = $The {stands|stand} at the wooden rail on the right, neck over the top bar, ears forward, forelock blown to one side, worn earth below the fence. +farm,ranch,stable -snow
D in the snow = $The {stands|stand} in the snow in the middle distance with the tail to the wind, breath white at the nostrils, flakes along mane and back, hoof prints leading in. +snow
D along the edge of the sea = $The {walks|walk} through the shallow edge of the waves, neck low, water flying from the hooves, mane and tail lifted to one side by the wind. +beach,sea,coast
D at the water = $The {drinks|drink} at the bank, neck stretched down and forelegs a little apart, muzzle in the water, rings going out across the reflection. +lake,river,pond,stream
D between the trees = $The {stands|stand} between the trunks a little left of the middle, head turned to us with both ears forward, leaf shade sliding over neck and shoulder. +forest -snow
D across the plain = $The {runs|run} across the open ground in the middle distance, manes and tails streaming level, dust hanging low behind the hooves. +many +desert,prairie,plain,savanna,wild -snow
D tied up by the wall = $The {stands|stand} by the wall with one hind hoof tipped, head low and eyes half closed, reins looped over a rail, straw on the ground. +street,village,city,castle,inn,saloon

cow | cow, cattle, bull, calf, highland cow, ox, yak
D across the pasture = $The {stands|stand} spread over the pasture, some with heads down in the grass, two lying with legs folded, the far ones no more than marks on the slope. +many +field,farm,mountain,valley -snow,lavender,wheat,cornfield,corn,rice,tulip,sunflower,vineyard
D by the fence = $The {stands|stand} in the nearer grass a little right of the middle, broad muzzle toward us, ears out to the sides, one jaw pushed across, a bell strap round the neck. +one +field,farm,mountain,valley -snow,lavender,wheat,cornfield,corn,rice,tulip,sunflower,vineyard
D under the tree = $The {lies|lie} beneath the tree, legs folded under the heavy body, tail across the flank, ears turning, the ground bare and trodden around. +field,tree,farm -snow,mountain
D snow on the back = $The {stands|stand} in the snow with flakes caught along back and forelock, breath drifting from the nostrils, trodden straw under the hooves. +snow
D in the shallows = $The {stands|stand} to the knees in the shallow water, head lowered, rings round each leg, the heavy body repeated upside down. +river,lake,pond -snow

sheep | sheep, lamb, flock, flock of sheep, ram, ewe
D over the slope = $The {grazes|graze} scattered across the slope, small rounded backs thinning out uphill, a few with heads raised, narrow trodden lines between. +many +field,mountain,valley,hill,cliff,coast -snow,road
D along the lane = $The {fills|fill} the lane from bank to bank, backs pressed close in one moving fleece, ears at every angle, two heads up and looking at us. +many +road,street,lane,village
D in the nearer grass = $The {stands|stand} in the nearer grass to the left, legs thin under the round fleece, ears level, looking straight at us with the jaw in mid-chew. +one +field,mountain,farm,valley,hill,cliff -snow,lavender,wheat,cornfield,corn,rice,tulip,sunflower,vineyard
D in the snowy fold = $The {stands|stand} close together in the snow by the wall, crusts of snow on the fleece, breath hanging over the heads, the ground trampled dark. +snow
D in the pen = $The {stands|stand} in the straw behind the hurdles, heads over the top bar, ears out sideways, wisps of hay hanging from the mouths. +farm,barn

goat | goat, mountain goat, ibex, goats
D on the ledge = $The {stands|stand} on a narrow ledge at the left, all four hooves close together, head turned out over the drop, beard and horns clear against the sky. +mountain,cliff,canyon
D up on the wall = $The {stands|stand} with the forefeet up on the wall, neck stretched to the leaves above, ears hanging, bits of stem in the mouth. +field,farm,village,garden,street,island

pig | pig, piglet, hog
D in the mud = $The {lies|lie} on one side in the mud by the fence, ears flopped over the eyes, a drying crust along belly and legs. +farm,field -snow
D in the straw = $The {stands|stand} in the straw with the snout down, ears forward over the eyes, tail in a tight curl, dust rising where the straw is turned. +barn,sty,stable

chicken | chicken, hen, rooster, cockerel, chick
D scattered over the yard = $The {picks|pick} about the yard, some with heads down, one scratching with a foot thrown back, dust and straw stirred round the toes. +many +farm,garden,field,village,street,house -snow
D near the doorstep = $The {steps|step} across the near ground with one foot lifted and toes curled, head cocked sideways, the tail a short arch, straw scattered around. +one +farm,garden,field,village,street,house,cottage -snow
D up on the rail = $The {stands|stand} on the top rail, neck stretched up, tail plumes arched behind, claws closed round the wood, one wing shaken half open. +fence,dawn,barn
D in the snow = $The {stands|stand} by the swept path with feathers puffed, one foot drawn up, three-toed prints crossing the snow behind. +snow

duck | duck, mallard, duckling
D in a line across the water = $The swim in the middle distance in a loose line, a V of small ripples opening behind each, necks upright, tails just clear of the water. +many +water -snow,frozen,ice
D alone, a V behind = $The swims a little left of the middle, breast low, tail just clear of the water, a V of small ripples widening behind to both banks. +one +water -snow,frozen,ice
D on the bank = $The {stands|stand} on the short grass at the edge, weight over one webbed foot, bill tucked along the breast, drops on the back. +water,garden,farm,park -snow
D on the ice = $The {stands|stand} on the ice beside a patch of open water, feathers puffed, heads drawn in, wet webbed prints on the snow around. +snow,frozen,ice

swan | swan, swans, cygnet
D two out on the water = $The {glides|glide} across the middle of the water, neck in a slow S, wings a little raised, the whole shape repeated below with hardly a tremor. +water -snow,storm,sea
D in the mist = $The {drifts|drift} out of the mist in the middle distance, neck upright, edges soft, a faint wake closing behind on the pale water. +water +fog
D at the frozen edge = $The {rests|rest} on the dark open water at the edge of the ice, neck folded back along the wings, snow fallen on the tail. +snow
D close to the quay = $The {swims|swim} close to the wall, neck bent toward the surface, feathers ruffled over the back, broken stripes of colour from the fronts around. +canal,city,harbour -park,garden,rooftop,skyline

goose | goose, geese
D in a line overhead = $The fly over in a long uneven V, necks stretched, wings at every stage of the beat, small and dark against the sky. +many +sky,field,lake,autumn,marsh,mountain,sea
D on the grass = $The {stands|stand} on the short grass near the water, neck straight up, one eye to us, flat feet turned in. +farm,pond,garden,field,lake -snow,lavender,wheat,cornfield,corn,rice,tulip,sunflower,vineyard

seagull | seagull, gull, seagulls
D on the posts = $The {stands|stand} on the tops of the posts along the water, breast to the wind, one with a foot drawn up, feathers lifting at the edge of the wing. +harbour,pier,dock,jetty
D hanging on the wind = $The {hangs|hang} on the wind above the water, wings bent and still, heads turned down, the farthest small as flecks over the horizon. +many +sea,beach,coast,cliff,harbour,lighthouse
D one over the waves = $The hangs on the wind at the upper left, wings bent and still, head turned down, the tips clear against the sky. +one +sea,beach,coast,cliff,harbour,lighthouse
D along the tide line = $The {walks|walk} along the wet sand, reflected to the feet, one pulling at a strand of weed, three-toed prints running to the edge of the foam. +beach,sand
D on the parapet = $The {stands|stand} on the parapet in the front, one eye on us, wing tips crossed over the tail, a roof edge falling away behind. +rooftop,balcony,street,city

pigeon | pigeon, dove, pigeons
D over the paving = $The are spread over the paving, heads down after crumbs, two with wings half open, one walking out of the picture, a scatter of crumbs between their feet. +many +square,street,city,park -garden,rooftop,skyline
D along the ledge = $The {sits|sit} along the ledge above, breasts puffed and heads drawn in, one leaning out to look down, pale streaks on the stone below. +city,street,rooftop,window,church,station
D up from the ground = $The rise all at once in the middle distance, wings blurred, tails fanned, a few still on the ground with necks stretched. +many +square,city
D on the rail near us = $The sits on the railing close to us, feathers puffed over the toes, head tilted, the street soft behind. +one +balcony,city,street,window,park -garden,rooftop,skyline

crow | crow, raven, blackbird, crows, ravens, rook, magpie
D on the bare branch = $The {sits|sit} on a bare branch across the upper left, claws locked round the wood, bill forward, feathers ragged along the throat. +forest,tree,garden,park,cemetery,graveyard,fog,snow,winter
D over the stubble = $The {walks|walk} between the rows, heads forward with each step, one with wings half open, small and dark against the earth. +field,farm -snow
D on the post = $The {sits|sit} on top of a post on the right, bill turned in profile, wing tips crossed over the tail, the ground behind pale and empty. +road,field,desert,castle,ruins,village
D on the wire = $The {sits|sit} along a wire across the sky, evenly spaced like beads but for one gap, tails hanging straight. +many +street,city,road

owl | owl, barn owl, snowy owl
D on the branch, face to us = $The {sits|sit} upright on a branch close to the trunk on the right, round face turned full to us, claws sunk in the bark, breast feathers barred by twigs. +forest,tree,night,garden -barn,snow
D in the beam = $The {sits|sit} on a beam under the roof, head turned over the shoulder, dust floating below, pale droppings down the post. +barn,in,ruins
D on the snowy post = $The {sits|sit} on a post in the snow with eyes narrowed, feathers puffed over the feet, wind lifting a few along the crown. +snow

eagle | eagle, hawk, falcon, bald eagle, vulture, osprey, condor
D turning over the valley = $The {circles|circle} high over the land on level wings, primaries spread like fingers, head bent down, small against the sky at the upper right. +mountain,canyon,valley,cliff,desert,sky,field
D over the water = $The {comes|come} low over the water in the middle distance, wings raised, talons hanging, the reflection rising to meet it. +lake,river,sea -mountain
D on the dead branch = $The {perches|perch} on a dead branch at the left, hooked bill in profile, talons round the wood, wings folded to a point. +forest,tree,snow

flamingo | flamingo, heron, egret, stork, crane bird, ibis
D on one leg in the shallows = $The {stands|stand} in the shallow water in the middle distance, one leg drawn up, neck in a loose S, thin legs continued straight down by the reflection. +water,marsh,wetland,swamp,reed
D on the rooftop nest = $The {stands|stand} on a wide nest of sticks on the chimney, bill lowered onto the breast, legs thin against the sky. +village,rooftop,house

penguin | penguin, penguins
D in a group on the ice = $The stand close together on the ice, flippers a little out, a few facing the water with necks stretched, trodden snow around the feet. +many +snow,ice,iceberg,antarctica,arctic
D alone on the ice = $The stands on the ice a little right of the middle, flippers held out, head turned in profile, a groove slid through the snow behind. +one +snow,ice,iceberg,antarctica,arctic
D on the stones of the shore = $The {waddles|waddle} up over wet stones from the water, flippers back for balance, neck stretched forward, drops running off the breast. +beach,sea,coast

parrot | parrot, macaw, cockatoo, toucan, parakeet, budgie
D on a bough among leaves = $The {sits|sit} on a bough that crosses from the left, toes two and two round the wood, heavy bill turned in profile, long tail hanging among big leaves. +jungle,forest,tropical,island,beach,palm
D on the chair back = $The {sits|sit} on the back of a chair, head tilted, one foot drawn up, a few husks on the floor below. +in

hummingbird | hummingbird
D before the blossom = $The {hovers|hover} before a blossom at the right, wings two grey fans, bill almost in the flower, tail spread beneath. +garden,flower,jungle,forest,field

bird | bird, songbird, robin, sparrow, swallow, finch, bluebird, cardinal, starling, small bird, seabird, bluejay
D a loose flock over the land = $The fly over in a loose flock in the upper third, wings at every stage of the beat, spread wide at the left and closing to specks at the right. +many +out -cage
D on a twig in front = $The sits on a thin twig that crosses from the right, breast rounded, tail straight down, head turned a little to the side, the ground behind soft. +one +forest,garden,park,field,tree,branch,window -snow,sea
D on the twig in the snow = $The {sits|sit} on a bare twig with feathers puffed to a ball, toes round the bark, a little snow falling from where the claws grip. +snow
D on the sill = $The sits on the outer sill with the head cocked, tail up, toes over the edge, a few crumbs beside the feet. +one +window
D along the eaves = $The {sits|sit} along the gutter and the ridge of the roof, small rounded shapes at uneven distances, wings half open at one end. +street,village,house,city
D low over the waves = $The {skims|skim} low over the water in the middle distance, wing tips almost touching, heads level, pale undersides clear against the water. +sea,lake,river

butterfly | butterfly, butterflies, moth, monarch
D over the flower heads = $The drift over the flower heads, one with wings shut upright on a stem near us, others no more than tilted flecks farther back. +many +field,garden,flower,forest,meadow,park
D on the nearest bloom = $The sits on the nearest bloom with wings spread flat, feelers apart, the curled tongue reaching into the flower, petals bent a little under it. +one +field,garden,flower,meadow,park
D in the shaft of light = $The {flutters|flutter} through a shaft of light between the trunks, thin wings lit from behind, edges and veins showing clear. +forest,jungle
D round the lamp = $The {circles|circle} close to the light, wings pale and blurred, a faint large shadow passing over what stands nearest the glass. +night +lamp,lantern,lamppost,streetlamp,candle,window

bee | bee, bees, bumblebee, honeybee, wasp
D at the open flowers = $The {hangs|hang} before the open flowers, legs trailing, wings a shimmer, a yellow crumb of pollen on each hind leg, one head down in a blossom. +garden,field,flower,meadow,lavender,orchard
D round the hive = $The {crowds|crowd} the landing board of the hive, some lifting off with legs hanging, a thin line of specks drawn out over the grass. +hive,apiary,beehive

dragonfly | dragonfly, damselfly
D on the reed = $The {rests|rest} on the tip of a reed near us, four wings held out flat, body straight as a needle, the veins catching the light. +water,marsh,reed,garden

firefly | firefly, fireflies, lightning bug
D among the stems = $The float between the grass and the lowest branches, soft yellow-green points at all depths, the nearest large and blurred, the farthest like dust. +many
D one near us = $The floats low over the grass, a single yellow-green point with a soft ring, a few stems round it picked out by the glow. +one

ladybug | ladybug, ladybird, beetle, snail, caterpillar, ant, grasshopper
D on the blade of a leaf = $The {climbs|climb} along the edge of a leaf in front, feelers forward, the leaf bowed a little, one dew drop hanging at the tip. +garden,field,forest,leaf,grass,flower

spider | spider, spider web, cobweb, spiderweb
D between the stems = $The {hangs|hang} between two stems in front, threads drawn tight in rings, fine drops strung along them, the ground behind dark enough to show each one. +garden,forest,field,fog,dawn
D in the corner = $The {hangs|hang} in the upper corner, a slack fan of grey threads heavy with dust, a little light caught along the edge. +in,attic,barn,abandoned,haunted

fish | fish, koi, goldfish, koi fish, carp, trout, salmon, tropical fish, school of fish
D turning under the surface = $The {glides|glide} just under the surface in the nearer water, bodies in easy curves, fins spread, mouths close to the floating leaves, rings where a back touches the air. +pond,garden,lake,stream,river -ice,frozen
D round the coral = $The {swims|swim} round the coral heads in loose groups, all turned one way, sides flashing where they tilt, the farthest fading into the blue. +reef,sea,ocean,coral
D in the round bowl = $The {swims|swim} in slow turns behind the glass, fins spread like cloth, magnified toward one side, three bubbles at the surface. +in,bowl,aquarium

dolphin | dolphin, dolphins, porpoise
D arched out of the swell = $The {leaps|leap} clear of the water in the middle distance, back arched, flippers close, drops strung out behind to the broken surface. +sea,ocean,beach,bay,coast,island -underwater,reef
D below in the light = $The {swims|swim} beneath the surface in long curves, flippers out, bands of light sliding along back and flank, a trail of small bubbles behind. +underwater,reef

whale | whale, orca, humpback whale, blue whale, killer whale
D the fluke above the water = $The {dives|dive} in the middle distance, the broad tail standing clear of the sea with water pouring from both lobes, a slick of smooth water before it. +sea,ocean,bay,fjord,arctic,coast,ice -underwater,reef,sky,flying
D over us in the blue = $The {passes|pass} overhead in the blue water, huge and slow, long flippers spread, light shafts broken by the body, the far end fading. +underwater,reef
D among the clouds = $The {swims|swim} through the air high above the ground, belly grooves in long lines, flippers spread, a shadow sliding over what lies below. +sky,cloud,flying

turtle | turtle, tortoise, sea turtle
D gliding over the reef = $The {glides|glide} over the reef with front flippers lifted like wings, patterned shell tilted to us, spots of light running over the back. +reef,sea,ocean,underwater -beach
D on the log = $The {sits|sit} on a half-sunk log, neck stretched up, hind legs spread, the wet shell holding a strip of light. +pond,lake,river,swamp
D up the sand = $The {crawls|crawl} up the sand from the water, flippers dug in, a broad ribbed track behind leading back to the foam. +beach,sand

crab | crab, crabs, hermit crab, lobster, starfish, seashell, shell
D on the wet sand = $The {lies|lie} on the wet sand in front, half circled by a trickle of the last wave, grains stuck along the edge, a small shadow to one side. +beach,sand,sea,coast

shark | shark, great white shark
D out of the blue = $The {comes|come} out of the blue in the middle distance, fins level, blunt head a little turned, light in ripples along the back, the tail not yet clear. +underwater,reef,sea,ocean -beach,boat
D the fin = $The {shows|show} only as a tall fin cutting the water in the middle distance, a thin line of ripples spreading on both sides. +beach,boat,surfer

jellyfish | jellyfish
D rising at all depths = $The {drifts|drift} at all depths, bells half closed, edges lit, long threads trailing in loose curves, the far ones no more than pale rings. +sea,ocean,underwater,reef,aquarium,dark

octopus | octopus, squid
D over the rock = $The {spreads|spread} over the rock in front, arms curled at the tips, rows of suckers turned up, one slit eye raised above the mantle. +reef,sea,underwater,ocean,aquarium

seal | seal, sea lion, otter, walrus
D on the rock = $The {lies|lie} on a wet rock near the water, head and tail flippers lifted, whiskers spread, a dark stain of water running down the stone. +sea,beach,coast,harbour,ice,island,arctic,pier
D on the back in the water = $The {floats|float} on the back in the calm water, paws on the chest, only head and feet above the surface, a soft ring round the body. +river,lake,kelp

frog | frog, toad, frogs
D on the lily pad = $The {sits|sit} on a lily pad in front, hind legs folded wide, throat rounded, both eyes raised above the head, the leaf dipped a little under the weight. +pond,lake,swamp,garden,lily,water
D among wet leaves = $The {sits|sit} among wet leaves in front, toes spread on a curled edge, skin shining, one eye toward us. +forest,jungle,rain

rabbit | rabbit, bunny, hare
D up in the grass = $The {sits|sit} up in the grass a little left of the middle, ears high, front paws off the ground, nose lifted, stems crossing in front of the flank. +field,garden,forest,meadow,park,farm -snow,lavender,wheat,cornfield,corn,rice,tulip,sunflower,vineyard
D in the snow = $The {crouches|crouch} in the snow with ears laid back, eye wide and round, long hind prints leading in from the side. +snow
D on the floor indoors = $The {sits|sit} on the floor with the ears laid along the back, front paws together, a lettuce leaf half eaten beside. +in

squirrel | squirrel, chipmunk
D on the trunk = $The {clings|cling} to the trunk on the right, head down, tail flat along the bark, forepaws spread, looking straight out at us. +forest,park,garden,tree,autumn
D on the back of the bench = $The {sits|sit} upright with the tail curved over the back, both paws at the mouth, crumbs of shell below. +park,bench,garden -snow

fox | fox, foxes, red fox, arctic fox
D at the edge of the trees = $The {stands|stand} where the undergrowth ends, one forepaw lifted, ears forward and head level, brush straight out behind, looking toward us. +forest,field,garden,park -snow,night
D curled in the snow = $The {trots|trot} across the snow in the middle distance, brush level, breath at the muzzle, a single straight line of prints behind. +snow
D under the lamp = $The {stands|stand} at the edge of the lamplight on the pavement, head low, ears turned back toward the road, shadow drawn long over the stone. +street,city,night -park,garden,rooftop,skyline,pond,lake

wolf | wolf, wolves, wolf pack, coyote, jackal
D between the trunks = $The {stands|stand} between the trunks in the middle distance, head low and ears forward, legs half lost in undergrowth, looking straight at us. +forest -snow
D in single file = $The {crosses|cross} the snow in the middle distance, heads level with the shoulders, breath hanging at the muzzle, tracks laid one in another behind. +snow
D on the rock at night = $The {stands|stand} on a bare rock to the left, muzzle raised, throat stretched, the outline sharp against the paler sky. +night,mountain,moon,cliff -snow

deer | deer, stag, doe, fawn, elk, moose, reindeer, antelope, gazelle
D across the clearing = $The {stands|stand} at the far side of the clearing, head up and ears turned toward us, one foreleg a step ahead, ferns up to the belly. +forest -snow,lake,river
D out of the mist = $The {stands|stand} in the mist a little right of the middle, head raised, ears and neck the darkest thing there, the legs fading into the pale ground. +fog
D in the snow between trunks = $The {stands|stand} between the trunks up to the hocks in snow, head turned to us, breath at the nostrils, flakes lying along the back. +snow
D at the edge of the water = $The {drinks|drink} at the edge of the water, neck stretched down, forelegs apart, ears turned back, rings running out over the reflection. +lake,river,pond,stream -snow
D at the far side of the field = $The {grazes|graze} at the far edge of the open ground, one with head up, the others with backs level, ears turned toward us, legs half lost in the stems. +many +field,valley,mountain,hill -snow
D in the open grass = $The {stands|stand} in the open grass in the middle distance, head raised in profile, ears out, flank lit along one edge. +one +field,valley,mountain,hill,park,garden,savanna -snow,lake,river,pond,lavender,wheat,cornfield,corn,rice,tulip,sunflower,vineyard

bear | bear, brown bear, grizzly, polar bear, bear cub
D in the river = $The {stands|stand} in the river with water to the belly, head low over the surface, drops falling from the muzzle, a wake curling from each leg. +river,stream,waterfall,lake -snow
D at the edge of the trees = $The {walks|walk} out of the trees on the left, shoulder hump above the low head, one forepaw swung inward, ferns pushed aside. +forest,mountain,field -snow
D across the ice = $The {walks|walk} across the snow in the middle distance, head stretched low, broad paws turned in, round prints trailing to the horizon. +snow,ice,arctic

elephant | elephant, elephants, baby elephant, mammoth, rhino, hippo
D in a line across the plain = $The walk in a line across the plain, trunks hanging, ears half spread, the smallest close under the flank of the one in front, dust round the feet. +many +savanna,desert,field,sunset
D by the lone tree = $The stands in the middle distance, ears spread, trunk curled to the ground, dry grass to the knees, dust lying in the folds of the skin. +one +savanna,desert,field,sunset -lavender,wheat,cornfield,corn,rice,tulip,sunflower,vineyard
D at the water = $The {stands|stand} in the shallows with the trunk raised, water running down the wrinkled legs, a muddy ring spreading over the reflection. +river,lake,waterhole,water
D through the leaves = $The {comes|come} out between the trees, ears folded against leaves, trunk reaching up to a branch, feet silent in the soft ground. +jungle,forest

giraffe | giraffe, giraffes
D at the acacia = $The {stands|stand} by a flat-topped tree, neck stretched to the upper leaves, long legs set close, tail hanging clear of the hocks. +savanna,field,sunset,africa
D above everything = $The {looks|look} out over the tops of everything round, neck upright, ears level, lashes lowered, the body half hidden below. +city,street,forest,zoo,in

lion | lion, lioness, lions, leopard, cheetah, panther, jaguar, cougar
D in the grass = $The {lies|lie} in the dry grass to the right, head up, front paws stretched forward, eyes narrowed toward the distance, the tail tip just clear of the stems. +savanna,field,grass,sunset -lavender,wheat,cornfield,corn,rice,tulip,sunflower,vineyard
D on the rock = $The {lies|lie} along a flat rock, one forepaw hanging over the edge, chin raised, shoulder blades standing up under the skin. +mountain,rock,desert,cliff
D through the leaves = $The {stands|stand} half hidden in the leaves, head low between the shoulders, both eyes on us, one forepaw already set ahead. +jungle,forest

tiger | tiger, tigers, tiger cub
D through the leaves = $The {comes|come} through the leaves toward us, head low between the shoulders, one forepaw lifted, stems crossing the flank, both eyes on us. +jungle,forest,bamboo -snow
D in the snow = $The {walks|walk} through deep snow with the head low, whiskers frosted, shoulder blades high, powder falling from the forepaw. +snow
D at the water = $The {lies|lie} in the shallow water with chest and paws under, head up, ears turned outward, rings spreading among fallen leaves. +river,lake,waterfall,pond

zebra | zebra, zebras
D in the herd = $The stand close together in the middle distance, necks laid across backs, tails swinging, manes upright against the pale grass. +many +savanna,field -lavender,wheat,cornfield,corn,rice,tulip,sunflower,vineyard
D head up = $The stands in the dry grass, head up and ears forward, mane upright, tail to the wind, dust at the hooves. +one +savanna,field -lavender,wheat,cornfield,corn,rice,tulip,sunflower,vineyard

monkey | monkey, monkeys, ape, gorilla, chimpanzee, orangutan, lemur
D up in the branches = $The {sits|sit} in the fork of a branch, one long arm hooked over the bough above, knees drawn up, looking down at us between the leaves. +jungle,forest,tree
D on the steps = $The {sits|sit} on the worn steps with hands on knees, brow lowered, fur lifting along the shoulders, a fruit peel beside the foot. +temple,ruins,street,city
D in the hot water = $The {sits|sit} in the steaming water to the shoulders, eyes half shut, beads of ice in the fur of the head, snow along the stone rim. +snow

panda | panda, pandas, red panda, koala, sloth
D in the fork of the stems = $The {sits|sit} among the stems in the nearer half, back against a trunk, hind feet stuck out, a leafy twig held in one paw. +forest,bamboo,jungle,tree,zoo -snow
D in the snow = $The {sits|sit} in the snow with hind feet stuck out, powder on the ears, a bent stem held in both paws. +snow

camel | camel, camels, caravan, llama, alpaca
D in a line on the ridge = $The walk in single file along the ridge, necks stretched, loads swaying, long thin legs and their shadows drawn down the slope. +many +desert,dune,sand
D kneeling on the sand = $The {kneels|kneel} on the sand to the right, legs folded under, neck upright, lids lowered, a woven cloth over the back. +one +desert,dune,sand,market
D on the mountain grass = $The {stands|stand} on the short grass, neck straight, ears up and turned to us, fleece blown to one side, ridges falling away behind. +mountain,field,ruins -lavender,wheat,cornfield,corn,rice,tulip,sunflower,vineyard

dragon | dragon, dragons, wyvern
D coiled on the height = $The {crouches|crouch} on the highest rock, wings half folded, neck bent down toward the valley, tail hanging over the edge in a long curve. +mountain,cliff,canyon,volcano
D over the towers = $The {passes|pass} over the towers on wide ribbed wings, neck stretched, claws drawn up, a dark shape sliding over roofs and walls below. +castle,city,village,sky
D among the trunks = $The {lies|lie} coiled among the trunks, spined back like a fallen log, smoke thin at the nostrils, one eye open. +forest,jungle
D on the heap in the dark = $The {lies|lie} curled on the floor of the cave, tail round the body, chin on the claws, a faint glow under the lids lighting the nearest stones. +cave
D over the sea = $The {flies|fly} low above the water, wing tips almost touching the crests, neck stretched and tail trailing, spray pressed outward below. +sea,ocean,lake

unicorn | unicorn, pegasus
D in the clearing = $The {stands|stand} in the clearing, head lowered so that the horn points to the ground, one foreleg bent, mane fallen over the shoulder. +forest
D on the bank = $The {stands|stand} at the edge of the water, muzzle almost touching it, the horn repeated below, mane hanging forward. +lake,river,water,waterfall
D in the flowers = $The {stands|stand} up to the knees in the flowers, head turned back over the shoulder, mane lifted to one side. +field,meadow,garden,rainbow

dinosaur | dinosaur, dinosaurs, t-rex, tyrannosaurus, brontosaurus, triceratops
D over the tree tops = $The {rises|rise} above the ferns and crowns in the middle distance, long neck against the sky, skin in heavy folds, a torn branch in the mouth. +jungle,forest,valley,lake,field,volcano
D down the street = $The {stands|stand} between the fronts at the end of the street, head at the height of the third floor, tail round the corner, dust at the feet. +city,street -park,garden,rooftop,skyline,pond,lake

elk-like | caribou, bison, buffalo
D over the plain = $The {stands|stand} in the middle distance with lowered heads, heavy shoulders above the grass, tufts of winter hair along the backs. +field,mountain,prairie,snow,valley -lavender,wheat,cornfield,corn,rice,tulip,sunflower,vineyard

lizard | lizard, snake, gecko, iguana, crocodile, alligator, chameleon
D on the warm stone = $The {lies|lie} along a flat stone in front, belly pressed to it, head raised a little, skin folded at the neck, one eye toward us. +desert,garden,wall,ruins,rock,beach,island -water
D on the branch = $The {lies|lie} along a low branch, body following its curve, skin folded where it bends, head hanging over the leaves. +jungle,forest
D in the still water = $The {lies|lie} in the still water with only eyes, nostrils and ridged back above it, a thin ring round the snout. +swamp,river,marsh

bat | bat, bats
D out over the roofs = $The {flies|fly} out across the sky in a ragged line, wings like torn paper, the nearest large, the last ones dots. +out
D under the vault = $The {hangs|hang} from the roof of rock in a row, wings wrapped tight, small claws hooked in the cracks. +cave

any-animal
D close beside it = $The {is|are} close beside $that and turned to it, the whole outline clear from nose to tail. +guest +one -inside,upon,at-person,at-animal,at-building,at-land,at-place,at-plant,at-vehicle,at-food,in-hand
D on the ground in the open = $The {stands|stand} a little right of the middle at some distance, the whole body in view from the side, head turned toward us. +field,farm,savanna,desert,mountain,castle,ruins,barn,lighthouse,house,cottage,park -snow,in,reef
D among the trees = $The {stands|stand} among the undergrowth in the middle distance, half covered by leaves and stems, head clear and turned toward us. +forest,jungle -snow,sea
D in the snow = $The {stands|stand} in the snow in the middle distance, the body dark against the white, prints leading in from the side. +snow +out
D on the floor = $The {sits|sit} on the floor in the nearer half of the room, clear of the furniture, head turned to us. +in -station,cafe

any-plant
D in the bed = $The {grows|grow} in the border on the right, stems at different heights, the nearest leaves large, some leaning out over the edge of the path. +garden,park,cottage -snow,in
D wild in the grass = $The {grows|grow} scattered through the grass in the nearer half, thicker toward the left, stems moving to one side in the air. +field,meadow,mountain,hill,coast -snow,in,lavender,wheat,cornfield,corn,rice,tulip,sunflower,vineyard
D at the foot of the trunks = $The {grows|grow} at the foot of the trunks and along the path, leaves lit where the crowns let light through. +forest -snow,in
D in the pot on the sill = $The {stands|stand} in a plain clay pot near the light, leaves turned to it, a dry one fallen on the saucer. +in +one
D up between the stones = $The {grows|grow} up between the stones at the side of the way and along the foot of the wall, leaves brushing the edge. +street,city,village,ruins -snow,in
`;
