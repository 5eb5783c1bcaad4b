/** Any animal in weather, places and motion, and costumed figures of tales in the places where they are put. The form: `tableaux.ts`. */
export const WILD_ANY_TABLEAUX = `
wild-any-snow | deed | stand, walk, run, play, sit, look, hunt, in, trot, jump & snow, snowy, snowfall, blizzard, snowstorm, winter & #bird, #horse, #deer, #fox, #wolf, #bear, #rabbit, #owl, #cow, #sheep, #tiger, #squirrel, #cat, #animal | @ snow, field, forest, winter, mountains
D leg lifted = $The {has|have} just drawn one leg out of the deep snow and {holds|hold} it bent, powder trickling from it, head turned to a sound on the left. -door,window,stable,run,play,jump,sit,owl,many,fly
D at a run = Snow bursts up round the legs at each bound, ears laid back, eyes narrowed to slits. +run,play,jump
D quite still = Quite still, feet out of sight, $the {lets|let} the flakes lie where they fall. +sit,owl
D breaking trail = They go in file, the first breaking the trail to the chest, the others in its furrow. +many -run,play
D crystals = Ice has beaded round the eyes, and a thin white line lies along the back.
D *rust-red of the coat = The rust-red of the coat is the only warm colour far and wide. +from-fox -arctic,white,fennec,grey,black
O blue furrow of deep prints leads = A blue furrow of deep prints leads up to it from the trees.
N few dry stalks = A few dry stalks stand out, each with a white cap.
B trees beyond = Trees beyond are grey strokes that the snow rubs out.
L pale sun = A pale low sun from the right makes a sparkle here and there and fills the prints with blue.
L falling = Grey light without shadow, large flakes near the lens soft and round. +snowfall,snowing,blizzard,snowstorm
V low view = At chest height, 200 mm, whites and blues with one warm tone

wild-any-rain | deed | stand, sit, walk, in, under, shelter, wait, look, get & rain, rainy, raining, downpour, storm, drizzle & #bird, #horse, #cow, #deer, #cat, #fox, #owl, #monkey, #frog, #lion, #bear, #animal | @ rain, field, forest, street, garden
D bears it = $The {stands|stand} with head low and eyes half shut, water running in strings from chin and belly, and {bears|bear} it. -frog,duck,bird,owl,leaf,umbrella,under
D feathers fluffed = Feathers fluffed to a ball, head drawn in, a drop at the tip of the bill. +bird,owl -duck
D glad = Face up and arms flat on the leaf, glad of every drop. +frog
D dry strip = It keeps close under what shelter there is, a dry strip no wider than itself. +under,shelter,leaf
O dark coat = Wet has drawn what covers it into dark points.
N puddle = Rings run into one another in a puddle at the feet.
B veils = Slanting grey veils hide most of the trees.
L soft grey = Soft grey light, brighter low on the left, lies along wet backs.
V tele = Level, 200 mm, rain as fine streaks, wet greens and greys

wild-any-flowers | deed | stand, sit, lie, run, walk, play, sleep, smell, in, among, through, jump & field of flowers, flower field, wildflowers, meadow of flowers, flowers, poppies, daisies, sunflowers, lavender, tulips, dandelions, bluebells, cherry blossom, blossoms & field, meadow, garden, #animal & #dog, #cat, #puppy, #kitten, #rabbit, #fox, #deer, #horse, #sheep, #cow, #bear, #bird, #animal | @ meadow, field, garden, flower field, flowers
D up to the neck = $The {stands|stand} up to the neck among flower heads, chin lifted over them, nose working, a petal on the brow. -sleep,lie,run,jump,horse,cow,blossom,blossoms
D bounding = Above the flower heads only a flung-up head and two ears show, at the top of a bound. +run,jump
D sunk in = Rolled up in a hollow of crushed stems, so that blossoms meet overhead. +sleep,lie
D brushes the heads = Flower heads brush chest and belly, and one is just being sniffed. +horse,cow,deer
D under the branch = Petals lie on back and head, and one hangs in the air before the nose. +blossom,blossoms,cherry
O flowers near us = The flowers near us are large soft blots of colour, those round the head exact to the stamens.
N bee clings = A bee clings under a bent blossom.
B band = Behind, the colour runs together to a band, with a line of trees above.
L evening sun = Evening sun from behind on the left, a light edge round fur and petals.
V in the flowers = Lens among the flowers, 135 mm, wide open, warm colours

wild-any-run | deed | run, running, gallop, race, sprint, dash, jump, leap, bound, charge & field, meadow, grass, park, savanna, desert, #animal & #dog, #cat, #deer, #fox, #wolf, #lion, #tiger, #rabbit, #elephant, #zebra, #bear, #cheetah, #ostrich, #antelope, #bull, #animal | @ plain, meadow, beach, savanna, forest, field
D all feet off = $The {is|are} caught with all feet off the ground, legs gathered under the belly, back bent like a spring. -jump,leap,elephant,charge,two,from-turtle,from-crab,from-lizard,from-bird
D bird at a run = At full run with both feet off the ground, neck held like a mast, the short wings spread for balance, $the {comes|come} past us. +from-bird
D over it = Forelegs tucked, neck stretched, it is right over the top of the leap, its shadow alone below. +jump,leap
D charge = Head down, dust to the knees, it comes straight at us. +charge,elephant
D everything loose = Everything loose is pressed back, the eyes fixed far ahead.
D shoulder on shoulder = They run shoulder to shoulder, one half a head in front. +many,two
O loose earth = Loose earth is thrown up where the feet struck last. -indoor,beach,snow,water,grass,sand
O wet sand = Wet sand and drops fly up where the feet struck last. +beach,sand,shore
B streaks = What lies beyond has run into long streaks. -forest
L low sun = Low sun shines along the ground from the right and lights the belly from beneath.
V pan = Panned from the side, 300 mm, head sharp and feet blurred

wild-any-sunset | deed | stand, sit, watch, look, walk, fly, graze, at, in, against & sunset, sunrise, dusk, golden hour, evening sky, silhouette, sundown & #dog, #cat, #bird, #horse, #deer, #elephant, #giraffe, #wolf, #fox, #lion, #camel, #whale, #dolphin, #animal | @ hill, savanna, beach, plain, meadow, sunset
D dark outline on the rise = $The {stands|stand} on the rise side on, a clear dark outline from ear to tail, legs apart so that light comes through between. -many,sit,watch,bird,fly,whale,dolphin,forest,porch,balcony,window,street,city
D gold on face and chest = Face and chest are turned full into the last light, eyes narrowed, every hair of the muzzle gold. +porch,balcony,window,street,city -bird,fly
D black stem and antlers = Between two black trunks $the {stands|stand} side on, head up, breath lit gold. +forest
D line on the rise = In a loose line they cross the rise, dark and clear-edged, the small ones between the large, one head turned back. +many -bird,fly,whale,dolphin,sit,watch,lake,river,pond,sea,water,flamingo,flamingos,beach
D sits facing the sun = With back to us and ears up, $the {sits|sit} looking at the sun's half disc. +sit,watch
D wings against the orange = Wings at the top of the beat are cut out of the orange, every finger of feather plain. +bird,fly
D out of the gold = Out of the gold water rises a dark back, drops like sparks. +whale,dolphin
O thin line of gold = A thin line of gold runs along back and neck.
N single grass heads = Single grass heads are as black and exact as ink.
B bands = The sky goes in bands from orange to dusty rose to blue.
L disc = The sun is behind, low and large, its lower edge already flat.
V long lens from low down = Long lens from low down, disc and animal pressed close, orange and black -fog,foggy,mist,misty
V long lens in mist = Long lens from low down, pale gold and grey +fog,foggy,mist,misty

wild-any-water | deed | stand, wade, walk, cross, stare, look, reflect, swim, float, in, by, beside & lake, river, pond, stream, shallows, reflection, creek, water, waterfall, lagoon, swamp, marsh, watering hole, waterhole, water hole & #bird, #deer, #horse, #bear, #moose, #elephant, #tiger, #wolf, #fox, #cow, #buffalo, #unicorn, #animal | @ lake, river, pond, stream, marsh, waterfall, watering hole, waterhole
D shin deep = Shin-deep in still water $the {has|have} stopped, head turned to us, a whole second animal hanging upside down beneath. -frozen,ice,swim,float,cross,waterfall,river,from-bird
D chest deep = Water divides at the chest and closes behind in two lines. +swim,cross,river -frozen,ice,from-bird
D spray = Small before the white wall of water, back to the drifting spray. +waterfall
O rings = Rings go out from each leg and break the mirrored trees.
N drop = Drops fall from the chin one by one. -swim
B bank = Reeds, then dark firs in mist make up the farther bank. -waterfall,desert,savanna,hole,waterhole,sunset
L early = Early light from the right lies on mist and on one flank.
V level view = From the near bank, low, 200 mm, calm greens and silver

wild-any-rock | deed | stand, sit, lie, look, perch, watch, climb, pose, on & rock, cliff, mountain, mountaintop, peak, ridge, hilltop, boulder, ledge, summit, hill, dune, iceberg, log, tree stump, fence & #bird, #goat, #wolf, #lion, #eagle, #fox, #deer, #cat, #dog, #bear, #lizard, #seal, #leopard, #animal | @ rock, cliff, mountain, peak, ridge, hill
D at the edge = At the very edge $the {stands|stand} with forefeet together, chest to the wind, looking out over what lies below. -lie,sit,perch,bird,eagle,lizard,seal,crab,lobster,from-bird,log,stump,fence
D stretched on stone = Stretched out on the warm stone, chin on the edge, one leg hanging. +lie,lizard,seal
D upright = Upright with feet close together, $the {sits|sit} as if it had been put there to keep watch. +sit,perch,bird,eagle
D four feet = Four feet close together in one line on it, head held low for balance. +log,stump,fence
O stone = The stone is rough with orange lichen, a crack running down towards us. -log,stump,fence,iceberg,dune
N tuft of grass = A tuft of grass in a crack is bent flat by the wind. -iceberg,dune
B depth = Behind, ridges stand one after another, each paler. -iceberg,fence,stump,log
L clear side sun = Clear side sun from the left, hard edge of shade on the rock.
V low view = From below, three-quarter, 100 mm, stone and sky

wild-any-pair | deed | love, in love, kiss, cuddle, snuggle, nuzzle, wedding, hug, hugging, holding hands, dance & #fox, #cat, #dog, #swan, #penguin, #rabbit, #bear, #hedgehog, #mouse, #owl, #otter, #elephant, #giraffe, #wolf, #bird, #horse, #deer, #parrot, #monkey, #animal | @ any
D heads together = The two have put their heads together, brow to brow, eyes shut, so that hardly a gap is left between their outlines. -dance,wedding,swans,giraffes,hands,tree,teddy,toy,pillow
D necks bend = Necks bend to each other until brow and bill meet. +swans,giraffes
D hand in hand = Side by side from behind, one foot laid over the other's. +hands
D veil and bow = One has a scrap of net on the head, the other a bow tie; a ring is held on a cushion by something smaller. +wedding
D arms about each other = Arms about each other, they turn, the one leaning back laughing. +dance
O same = They are of one kind, one larger by a head, one with a lighter face.
N few petals = A few petals have come down on their backs. -winter,snow,ice,sea
B soft = A soft light ground without form lies beyond.
L low sun = Low sun from behind, a joined bright line round both.
V near view = Near, side on, 135 mm, gentle warm colours

wild-any-fly | deed | fly, flying, soar, soaring, glide, take off, hover, swoop, land, landing & #bird, #owl, #eagle, #bat, #swan, #goose, #duck, #pelican, #parrot, #flamingo, #crane, #pigeon, #crow & sea, ocean, mountain, mountains, lake, forest, city, sky, clouds, canyon, field, river, waves, night, fly, flying, soar, soaring, glide, take, hover, swoop, land | @ sky, sea, mountains, lake, forest, city, clouds
D down beat = Wings are at the end of the down beat, tips bent up by the air, feet drawn in, head level and still. -take,land,landing,glide,soar,soaring,many
D held wide = Wings are held flat and wide, only the outermost feathers spread and feeling the wind. +glide,soar,soaring
D run-up = Feet still slap the surface, neck stretched, wings at their largest. +take
D tail fanned = Tail fanned, wings cupped, feet thrown forward. +land,landing
D uneven line = Others follow in an uneven line, each at another point of the beat. +many
O light through = Light comes through the long feathers and shows their shafts.
N small feather = One small feather falls behind. -many
B land below = Below, what it passes over is small and soft, its shadow running across. -night,sky
L low sun = Low sun from the left beneath the wing, the upper side blue.
V air view = Level with it in the air, 400 mm, calm background, blue and warm white

wild-any-city | deed | walk, sit, stand, cross, wait, run, look, ride, in, on, stroll, wander & street, city, sidewalk, pavement, crosswalk, alley, downtown, times square, new york, london, tokyo, paris, rooftop, subway station, town square, bus stop, parking lot & #bear, #fox, #deer, #lion, #tiger, #elephant, #giraffe, #horse, #penguin, #wolf, #flamingo, #moose, #goose, #rhino, #gorilla, #kangaroo, #zebra, #animal | @ street, city, alley, square
D among people = $The {walks|walk} along with even steps among people who look at their phones, weight rolling, head turned to a shop window. -sit,wait,stand,cross,alley,rooftop
D waits = $The {waits|wait} at the kerb, front feet exactly on the edge, eyes on the red light. +wait,stand,cross
D sits down = In the middle of it all $the {has|have} sat down and {looks|look} up at the façades. +sit
D eyes in the alley = Between bins and a fire escape $the {stands|stand} broad in the light of one lamp. +alley
O out of place = It looks very real beside paint and glass, with dry leaves still caught in it.
N somebody's coffee = Somebody's coffee lies spilled on the paving. -alley,rooftop,night
B shop fronts = Shop fronts and a line of yellow and black cars go back to haze.
L strip of sun = A strip of sun comes down between the houses from the left.
L neon = Neon from both sides lies pink and blue along its back. +night,neon,rain
V standing = As a passer-by sees it, 35 mm, street photograph, natural colours

wild-char-forest | deed | samurai, knight, witch, wizard, viking, druid, ranger, princess, queen, warrior, sorceress, mage, archer, ninja, shaman, hunter, priestess, huntress, pirate, goddess, king, ghost, astronaut, robot & bamboo forest, forest, woods, jungle, woodland, grove, trees & walk, stand, sit, kneel, hide, wander, look, rest, in, through, lost & #robot, #witch, #ghost, #fairy, #elf, #astronaut, #knight, #person | @ forest, woods, jungle, bamboo
D one hand on the trunk = $The {has|have} stopped between two trunks, one hand on the bark, head turned over the shoulder to something that moved. -bamboo,sit,kneel,rest,ghost,hide,elf,elven,elvish
D down in the moss = Down on one knee in the moss, head bent, both hands at rest before the body. +sit,kneel,rest
D among bamboo = $The {has|have} stopped on the path between the green stems, one hand at the hilt, head turned to something that moved. +bamboo -sit,kneel,rest,ghost,hide
D half hidden = Only half of the face and one hand show beside the trunk. +hide
D between the stems the figure = Between the stems the figure is a pale upright blur that leaves the moss unpressed. +ghost
W *witch = with long dark wavy hair under a wide black pointed hat; in a long black dress and a dark green cloak +witch -old,hair,haired,hat,dress,ugly,evil,many
O lights = Small gold lights float between the ferns and leave faint trails in the air. +magic,magical,enchanted,fairy,mystical
N fern = Wet ferns bend over the path, one just swinging back.
B smooth green stems = Smooth green stems stand close as a fence, mist between them. +bamboo
B trunks = Trunk stands behind trunk, each paler, until there is only mist. -bamboo
L long shaft = One long shaft comes down from the left on shoulder and hair, the rest is green dusk.
L thin moonlight between the stems = Thin moonlight between the stems, blue on one side of the face. +night,moon
V far enough = Whole figure, from the path, 50 mm, moss greens and one dark red

wild-char-weather | deed | samurai, knight, viking, warrior, cowboy, witch, wizard, soldier, ninja, monk, queen, king, hero, wanderer, traveler, traveller, pilgrim, assassin, gladiator, detective, superhero, princess, explorer, ranger, hunter, ronin & snow, snowstorm, blizzard, rain, storm, fog, mist, sandstorm, desert, wind, snowy, rainy, cherry blossoms & #knight, #superhero, #person | @ snow, desert, road, field, mountain, rain, fog
D against the wind = $The {leans|lean} into it with one arm before the face, cloak and loose ends flat out to one side, the next step feeling for ground. -fog,mist,cherry,rain,rainy
D out of the grey = Out of the grey comes the figure, edges first: the head, the shoulders, the line of a staff. +fog,mist
D water streams = Water streams off brim and shoulders, and the hands hang open. +rain,rainy
D petals cross the view slantwise = Petals cross the view slantwise and stick on sleeve and blade. +cherry
O crust = The weather has drawn a crust along every fold on the windward side.
N last prints = Behind, the last prints are already filling up. -rain,rainy,cherry
N hilt = Drops run together along metal and fall from its end. +rain,rainy
B few paces farther there = A few paces farther there is hardly anything to be seen, one bent tree.
L pale flat = Pale flat light, somewhat brighter on the right where the sun must be.
V thigh up = From the thighs up, 85 mm, three muted colours

wild-char-height | deed | stand, look, gaze, sit, overlook, watch, on, atop, survey & cliff, hill, mountain, hilltop, rooftop, castle wall, ruins, battlefield, cliff edge, tower, bridge, valley, edge of & #knight, #witch, #superhero, samurai, knight, witch, wizard, elf, viking, warrior, cowboy, ninja, king, queen, princess, pirate, assassin, hero, wanderer, adventurer, explorer, astronaut, #astronaut, #robot, robot, vampire, werewolf, dragon, #person | @ cliff, hill, mountain, rooftop, ruins, bridge, tower
D edge = At the edge $the {stands|stand} with back three-quarters to us, weight on one leg, a hand on what is carried, the wind taking hair and hem to one side. -sit,battlefield
D sits = Legs over the edge, elbows on knees, $the {sits|sit} looking down. +sit
D after it = Among broken shields and shafts the point is set in the earth and both hands rest on it. +battlefield
O near cloth = The cloak is patched, dusty to the knee, heavy with wear. -robot,dragon,astronaut
N crow rides the wind = A crow rides the wind at the same height.
B far = Below lie a river in loops, a village with smoke over it, and hills to the edge of sight. -rooftop,city
B roofs = Roofs, smoke and a harbour of lights lie below. +rooftop,city
L low = Low light beneath cloud from the left, long on the ground, warm on one cheek.
V wide view = Wide, figure at one side, 28 mm, slate and ember

wild-char-child | deed | dress up, dressed as, costume, pretend, disguise, wearing a costume, costumed, halloween costume & #child, #dog, #cat, child, kid, boy, girl, toddler, baby, #bear, #fox, #lion, #tiger, #wolf, #rabbit, #mouse, #frog, #owl, #bird, #pig, #horse, #cow, #monkey, #elephant, #penguin, #raccoon, #hedgehog, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #llama, #otter, #turtle, #person, #animal | @ street, bedroom, garden, party
D in earnest = In the home-made costume $the {stands|stand} with feet apart and chin up, and {means|mean} it. -dog,cat
D bears it = Strings tied under the belly, a headdress over one ear, $the {bears|bear} it and {looks|look} at us from the corner of the eyes. +from-dog,from-cat,from-animal
O made of = It is made from what the house had: a curtain, foil, a colander, tape that shows.
N everyday socks = Everyday socks show at the bottom. -dog,cat,animal
N clothes peg holds it = A clothes peg holds it at the back.
B plain hall wall = A plain hall wall with a coat hook fills the rest.
L side = Window light from the left on foil and cheek.
V full view = Full figure at its own height, 50 mm, snapshot colours

wild-cat-milk | deed | drink, lap, lick, drinking, lapping & milk, saucer, bowl, water, tap, faucet, coffee, tea, cup, mug & #cat, #kitten | @ kitchen, barn, doorstep
D tongue curl = The tongue has just curled up a thread of it, whiskers spread clear of the rim, eyes nearly shut. -tap,faucet,hold,holding
D under the tap = Head on one side under the tap, $the {bites|bite} at the thin stream while drops run over the brow. +tap,faucet
D drop on the chin = One drop hangs from the chin. -tap,faucet
O saucer = The saucer has a chipped blue rim, and the white in it trembles in rings. -tap,faucet,cup,mug,water
N splash = Splashes lie round about on the tiles.
B back door = A back door stands open on a yard with pots. -tap,faucet
L door light = Light from the door on the left comes low along the floor.
V floor = Floor height, close, 85 mm, blue and cream

wild-cat-curtain | deed | climb, hang, scratch, claw, attack, play & curtain, curtains, sofa, couch, carpet, wallpaper, toilet paper, roll, furniture, screen, scratching post & #cat, #kitten | @ living room, bathroom
D halfway up = Spread flat halfway up, claws in the weave, $the {looks|look} back over a shoulder, undecided. +curtain,curtains,screen,wallpaper
D both arms = Reared up, both forepaws draw down through the cover in even strokes, eyes half shut. +sofa,couch,carpet,furniture,post
D white drift = In a drift of white paper up to the chin, the last of it spinning off the roll under the paws. +toilet,roll
O pulled threads = Pulled threads hang from earlier days in two neat rows. -toilet,roll
N two curtain rings = Two curtain rings have come off. +curtain,curtains
B pale wall = A pale wall and a plant with bitten tips fill the rest.
L side = Window light off the left side through the weave.
V straight view = Straight on at its height, 35 mm, snapshot, creams and greys
`;
