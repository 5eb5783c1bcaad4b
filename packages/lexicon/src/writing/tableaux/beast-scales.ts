/** Fish, reptiles, bats and many-legged beasts as they are most often asked for, and beasts among stars. The form: `tableaux.ts`. */
export const BEAST_SCALES_TABLEAUX = `
beast-koi | deed | koi, koi fish, koi carp, goldfish, carp & #fish, #many, #animal & pond, top view, from above, water, lily, swim, garden, #animal, #fish | @ pond, garden pond, japanese garden, water
D from above = Seen straight down, $the {draws|draw} one slow curve under the surface, whiskered head, broad back and tail like a wet scarf. -many
D many curves = Seen straight down, they slide over and under one another in slow curves, heads all towards one ring on the water. +many
O *patches = Orange and red patches with clean edges lie on white, a few scales along the back outlined in black.
O lily leaves = Round lily leaves overlap at one side, each with a bead of water in its middle.
L sky = Soft daylight lies on the surface in a pale patch and lets the green-black depth show round it.
V overhead = Straight from above, 50 mm lens, sharp from scale to leaf

beast-tank-fish | deed | #betta, #goldfish, #guppy, #angelfish, #discus, betta, betta fish, fighting fish, goldfish, tropical fish, fish bowl, fishbowl, angelfish & #fish, #animal, fish & swim, black background, dark background, bowl, fishbowl, tank, aquarium, fins, flowing fins, #fish, #animal | @ aquarium, tank, bowl, fish bowl, water, studio
D fins spread = $The {hangs|hang} side on in clear water, gill covers raised, fins and tail spread like wet silk in deep folds. -bowl,fishbowl
D in the bowl = $The {hangs|hang} in the middle of a round glass bowl, seen a second time, bent and larger, in its curve. +bowl,fishbowl
O rays = Fine rays run out through every fin to a ragged hem, and the thinnest parts let the light through.
O scales = Each scale along the flank is outlined, with one bright point.
O bubbles = A string of small bubbles goes up beside the head. -black
B plants = Behind, ribbons of water plant are out of focus. +tank,aquarium
L from above = Light from above and a little behind passes through the fins and leaves the belly darker.
V side on = Side view, 100 mm macro lens, sharp from eye to tail

beast-fish-any | deed | #fish, #trout, #salmon, #pike, #tuna, #pufferfish, #stingray, #manta, #eel, #anglerfish, #catfish, #lionfish, #seahorse, seahorse, manta ray, stingray, anglerfish, pufferfish & swim, jump, leap, glide, in, underwater, #fish, #animal & #fish, #animal | @ river, reef, sea, ocean, lake, underwater, deep sea, water
D jump = Out of the water in a bend, it throws drops off in a fan. +jump,leap
D broadside = $The {stands|stand} broadside in the current, fins spread, mouth a little open, one round eye on us. -ray,stingray,manta,eel,anglerfish,jump,leap,pufferfish,below,seahorse,shark
D shark = $The {comes|come} straight at us out of the blue, side fins held out stiff, mouth open on rows of three-cornered teeth. +shark -jump,leap
D cape = With one slow beat of its wings it passes over us like a cape, the pale belly slit with gills. +ray,stingray,manta
D lamp on a rod = In the black a small lamp on a rod hangs before a mouth of needles, and only what it lights is to be seen. +anglerfish,angler
D upright = Upright, chin on the chest, $the {holds|hold} on to a blade of sea grass with a tail curled like a spring, the small fin on its back a blur. +seahorse
O rings = Bony rings run down the body to the tip of the tail, and a crown of small points stands on the head. +seahorse
D ball = Blown up to a ball with every spine out, it hovers on whirring fins. +pufferfish,puffer
D out of the hole = A spotted head with open mouth sways out of a crack in the rock. +eel
O scales = The flank is a net of small bright scales, each turned a little otherwise to the light. -ray,stingray,manta,eel,anglerfish,pufferfish,seahorse,shark
O sandpaper skin = The skin is matt and fine-grained as wet sandpaper, with pale scratches at the snout. +shark
O *lionfish = Striped fins stand out like fans of feather on all sides. +lionfish
L net = A net of light from above slides over the back. -anglerfish,angler,jump,leap
L own lamp = There is no light but its own, bluish on lip and teeth. +anglerfish,angler
L on the spray = Low light from the left makes every drop bright. +jump,leap
V under water = Under water, level and near, clear blues and greens -jump,leap
V above water = From the bank, 300 mm lens, very short exposure +jump,leap

beast-starfish | deed | starfish, sea star, seashell, sea urchin, shell, sand dollar & sand, beach, rock, shore, #animal, #alone & #animal, #product, starfish, shell | @ beach, sand, shore, rock pool
D on the wet sand = $The {lies|lie} on wet rippled sand, a thin sheet of water just drawing back round it and leaving a rim of foam.
O grains = Sand grains stick along its edge, and small bumps cover the upper side in rows. -shell,seashell
O *orange = It is orange, paler at the tips. +starfish,star
O shell ridges = Fine ridges run round it, pink inside the lip. +shell,seashell
B sea = Behind, one low line of surf is out of focus.
L low = Low sun from the left gives each ripple of sand its own shadow.
V near the sand = Close to the sand, 60 mm macro lens, soft sea colours

beast-snake | deed | snake, python, cobra, viper, rattlesnake, boa, anaconda, serpent, adder, king cobra & strike, coil, coiled, hiss, crawl, slither, wrap, branch, rock, sand, grass, ready, #snake, #animal & #animal, #snake & #animal, #snake | @ rock, rocks, branch, sand, desert, jungle, grass
D coils = $The {lies|lie} in even coils with the head raised out of the middle, tongue out, its forked tips apart. -cobra,branch,tree,swim,strike,crawl,slither
D hood = The front third stands up off the ground, hood spread flat, the skin showing between stretched scales. +cobra
D ready = The neck is drawn back in an S, mouth just opening on two curved fangs, eyes fixed on us. +strike,hiss,attack,ready
D along the ground = The body runs through the picture in three bends, each pushing against a stone, head low. +crawl,slither -strike
D over the branch = Loop over loop lies on the branch like wet rope, head free in the air. +branch,tree -strike
O scales = Every scale is keeled and has its own thin line of light; the belly plates are pale.
O eye = The eye has no lid, only a clear cap over an upright slit.
O rattle = The rattle stands up grey behind, blurred with shaking. +rattlesnake,rattle
B dry = Behind, warm stones and dry grass are out of focus. -jungle,branch,tree,water,background
L low = Low sun from the left goes along the ground.
V ground = At ground level, 100 mm macro lens, eye sharp, coils going soft

beast-scorpion | deed | scorpion, centipede, #scorpion, millipede & #animal, scorpion, centipede, millipede & sand, rock, desert, #animal, scorpion, centipede, millipede | @ sand, desert, rock
D tail up = Tail bent forward over the back, sting at its tip, $the {stands|stand} with both claws open towards us. +scorpion
D legs in waves = The legs move in waves along the jointed body, feelers tapping ahead. +centipede,millipede
O plates = The plates of the back are glossy as lacquer with fine grains along each edge.
O prints = A row of pricked prints leads up to it through the sand. +sand,desert
B dunes = Behind, the ground goes off into a warm blur.
L low = Low sun from the left and a little behind outlines it and throws a long shadow towards us.
V ground = On the ground, macro lens, claws and eyes sharp

beast-spider | deed | #spider, #tarantula, black widow, spider, tarantula & web, leaf, sand, garden, dew, sit, hang, crawl, #spider, #animal & #animal | @ web, garden, hedge, leaf, corner
D in the web = Head down in the middle of the wheel, $the {sits|sit} with each foot on a spoke, the threads bent a little under the weight. -tarantula,jumping,crawl,leaf
D jumping = Two eyes like headlamps and two smaller ones face us, furry feelers raised before the leap. +jumping
D velvet legs = Thick velvety legs feel their way ahead one at a time. +tarantula,crawl
O drops = Every thread carries a row of drops, the largest where threads cross. -tarantula,jumping,crawl
O hairs = Single stiff hairs stand on legs and body, each catching light.
B dark green = Behind is dark green without a shape.
L back light = Early sun from behind draws threads and legs in silver. -tarantula,jumping
L soft = Soft light from the upper left lies along the back. +tarantula,jumping
V macro = Frontal, 100 mm macro lens, thin plane of focus

beast-bat | deed | #bat, bat, bats, flying fox & hang, hanging, fly, flying, sleep, #bat, #animal & moon, full moon, cave, night, castle, sky, #animal & #animal | @ cave, tree, night sky, sky
D hangs = $The {hangs|hang} head down by two small hooked feet, wings wrapped round like a leather coat, a fox's face looking out of the collar. -fly,flying,many,swarm
D spread = The wings are spread so thin that finger bones and veins show, small mouth open. +fly,flying -many
D they pour = They pour out of the dark like smoke and bend away, the near ones sharp, the far ones only commas. +many,swarm
O ears = Big thin ears are turned to us, pink where light comes through. -many
B cave wall = Behind, damp rock goes off into the dark. +cave -fly,flying
B evening sky = Behind is a violet evening sky with the first star. -cave,moon
B moon = Behind stands a large yellow moon with thin cloud across it. +moon
L last light = Last light from low on the left comes through the skin of the wings, orange. -cave,moon,night
L lamp = One cold light from the left models fur and wing edges, the rest is black. +cave
V long lens = From below, 200 mm lens, eyes sharp

beast-croc | deed | #crocodile, #alligator, #caiman, #hippo, crocodile, alligator, hippo & swamp, river, water, lake, bank, mud, swim, float, lie, rest, hide, mouth, open, #animal & #animal | @ river, swamp, lake, water, mud bank, riverbank, pond, waterhole
D log = Eyes, brow and nostrils lie on the water like knots on a log, everything else a dim shape beneath. -bank,mouth,open,mud,hippo,walk,lie
D jaws open = $The {lies|lie} on the bank with jaws held open, the inside of the mouth pale yellow, teeth crooked along both edges. +bank,mouth,open,mud,lie -hippo
D hippo eyes = Two pink-edged eyes, two nostrils and a pair of small turning ears are all that shows above the water. +hippo -mouth,open,yawn,walk
D hippo yawn = The mouth is open as wide as a suitcase, four blunt tusks in a pink cavern, water running from the chin. +hippo +mouth,open,yawn
O plates = Ridged plates stand up along the back in rows, dry grey on top and shining green where wet. -hippo
O duckweed = Duckweed lies on the still water and has been parted in a long V behind.
B roots = Behind, roots and hanging moss go down into brown water. +swamp,mangrove
B bank = Behind, the far bank is a dark green band. -swamp,mangrove,mud
L low = Low sun from the left lights the slit of the eye and the rims of the plates. -hippo
L gold water = Low sun from the left lays a warm sheen on the wet skin. +hippo
V waterline = Camera just above the waterline, 300 mm lens, eye sharp

beast-space-swimmer | deed | space whale, space jellyfish, space turtle, space octopus, space dragon, space wolf, space deer, space fox, space lion, space horse, cosmic whale, cosmic jellyfish, cosmic turtle, cosmic octopus, cosmic dragon, cosmic wolf, cosmic deer, cosmic fox, cosmic lion, cosmic horse, galaxy whale, galaxy jellyfish, galaxy turtle, galaxy octopus, galaxy dragon, galaxy wolf, galaxy deer, galaxy fox, galaxy lion, galaxy horse, space, galaxy, stars, cosmos, nebula, cosmic, universe, starry sky, milky way, outer space & swim, swimming, fly, flying, float, floating, drift, glide, in, through, made, #animal, #dragon, #unicorn & #whale, #fish, #jellyfish, #turtle, #octopus, #shark, #dolphin, #koi, manta ray, #elephant, #wolf, #deer, #fox, #lion, #horse, #owl, #dragon, #unicorn, #butterfly | @ space, galaxy, outer space, nebula
D glides = $The {glides|glide} through the dark as through deep water, [fins spread/tail lifted], the whole length in view. +from-whale,from-fish,from-turtle,from-shark,from-dolphin,from-koi,ray
D drifts = $The {hangs|hang} in the dark with every trailing thread spread out. +from-jellyfish,from-octopus
D strides = $The {steps|step} through the dark as over a meadow, head turned to us, feet on nothing. -from-whale,from-fish,from-turtle,from-shark,from-dolphin,from-koi,ray,from-jellyfish,from-octopus,from-owl,from-dragon,from-butterfly
D on wings = Wings wide, $the {sails|sail} through the dark, head turned to us. +from-owl,from-dragon,from-butterfly
O stars in the skin = Small stars shine in its skin, thickest along the spine, and a pale band of them runs down the flank.
O dust = Rose and blue dust is drawn after it in long curling wisps.
B nebula = Behind, a cloud of violet and teal gas opens round one bright young star. -background
L from the star = The light comes from that star, behind on the left, and edges everything; the near side is deep blue.
V wide = Wide view, the whole animal in the frame, pin-sharp stars

beast-ghost | deed | ghost dog, ghost cat, ghost wolf, ghost deer, ghost fox, ghost horse, ghost owl, ghost stag, ghost bear, ghost tiger, ghost bird, spirit dog, spirit cat, spirit wolf, spirit deer, spirit fox, spirit horse, spirit owl, spirit stag, spirit bear, spirit tiger, spirit bird, ghost, ghostly, spirit, spectral, glowing, translucent, ethereal, bioluminescent, luminous & #dog, #cat, #wolf, #deer, #fox, #horse, #owl, #stag, #rabbit, #bear, #tiger, #lion, #whale, #bird, #butterfly, #animal & #animal | @ forest, lake, clearing, woods
D light within = $The {is|are} made of pale light, strongest along back and brow and thinning to nothing at the feet. -from-whale,from-fish,from-butterfly
D wings of light = Every vein of it is a line of pale light, the parts between as thin as breath. +from-butterfly,from-fish,from-whale
D look = The head is turned to us, the eyes two steady points. -portrait
O through it = The dark shapes behind can be seen through the body. +ghost,ghostly,spirit,spectral,translucent
O lit ground = Grass and stones close by take on its colour. -sea,ocean,sky
B dark = Behind, everything is nearly black. -background
L own cold glow = Its own cold glow is the only light. -day,sun
V low = From low down, 50 mm lens, blue-black round one pale figure

beast-octopus | deed | #octopus, octopus, squid, giant squid, cuttlefish, #squid & underwater, ocean, sea, reef, coral, water, deep, swim, hide, seabed, crawl, tank, #octopus, #animal & #animal, #octopus | @ reef, seabed, underwater, ocean, sea, water, coral reef, deep sea
D over the stones = $The {flows|flow} over a block of coral, two arms feeling ahead into its cracks, six more rolled in loose spirals with rows of pale suckers showing. -swim,squid,cuttlefish,jar,tank
D jet = Straight as an arrow, arms held together behind, $the {shoots|shoot} through open water, the bag of the head leading. +swim -squid,cuttlefish
D squid = The long body hangs level, fins rippling at the tip, eight arms and two longer ones held together behind. +squid
D cuttlefish = A skirt of fin ripples all round the broad body, stripes running over it like shadows. +cuttlefish
O eye = A gold eye with a bar for a pupil is raised on a swelling above the head and has turned to us. -squid
O *skin = Half the skin is mottled rust and half has already taken on the pattern of the sand. -squid,cuttlefish
O reef = Round it stand branches of coral in ochre, rose and violet. +reef,coral,colorful,colourful,vibrant
B distance = Behind, sea grass goes off into blue. -deep,tank,space
L surface light = Broken light from the surface plays over skin and sand. -deep
L from the diver = One pale light from the left takes it out of black water. +deep
V near = Near, 24 mm underwater lens, arms sharp to the last sucker
`;
