/** Animals at human work and pleasure, as in a picture book, but seen as if they were real. The form: `tableaux.ts`. */
export const WILD_TALES_TABLEAUX = `
wild-tale-captain | deed | captain, sailor, sea captain, skipper, admiral, helmsman, lighthouse keeper, fisherman & cat captain, dog captain, bear captain, fox captain, frog captain, mouse captain, rabbit captain, owl captain, penguin captain, raccoon captain, monkey captain, pig captain, hedgehog captain, duck captain, cat sailor, dog sailor, bear sailor, fox sailor, frog sailor, mouse sailor, rabbit sailor, owl sailor, penguin sailor, raccoon sailor, monkey sailor, pig sailor, hedgehog sailor, duck sailor, #cat, #dog, #bird, #bear, #fox, #frog, #octopus, #walrus, #lion, #tiger, #wolf, #rabbit, #mouse, #owl, #pig, #horse, #cow, #monkey, #elephant, #penguin, #raccoon, #hedgehog, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #llama, #otter, #turtle, #animal | @ ship, harbour, deck
D paws on the spokes = $The {stands|stand} at the wheel with a paw on each side of it, legs apart against the roll, eyes half shut into the spray. -fisherman,lighthouse,portrait
D lamp room = $The {polishes|polish} the great lens with a rag, own face upside down in each prism. +lighthouse
D wet net = A wet net is drawn in over the side, foot by foot, weight thrown back. +fisherman
D navy cap = A navy cap with a tarnished anchor sits between the ears, pulled down to the brow.
O blue double-breasted coat = A blue double-breasted coat with two rows of brass buttons is closed up to the chin, one button of another kind.
N pipe = A spyglass is clamped under one arm. -fisherman
N tin mug slides = A tin mug slides along the ledge with the ship. -portrait
B grey sea = Behind are grey sea, tilted, and a gull level with the window. -portrait
L squall = Light from a break in dark cloud on the right, wet brass shining.
V chest up = Half-length, 50 mm, navy, brass and sea grey

wild-tale-tea | deed | have, drink, eat, sit, serve, pour, throw, celebrate, tea party, picnic, party, breakfast, dinner & tea party, party, tea, cake, picnic, dinner, banquet, feast, birthday, breakfast, lunch & #mouse, #rabbit, #fox, #bear, #hedgehog, #frog, #cat, mice, animals, hedgehogs, rabbits, foxes, squirrels, frogs, bears, #lion, #tiger, #wolf, #owl, #bird, #pig, #horse, #cow, #monkey, #elephant, #penguin, #raccoon, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #dog, #llama, #otter, #turtle, #animal | @ meadow, garden, forest, parlour
D round the cloth = Round a checked cloth they sit on stools and roots; one pours, one holds its cup out with both hands, one has cream on the nose. +many
D cup lifted = $The {sits|sit} upright before a laid table, cup lifted, saucer under the chin. -many
D all cups = All cups have met over the cake, little fingers out. +party,birthday
O spread = There are thimble cups, a jug in the form of an acorn, tarts with one berry each, and a cake from which a wedge is gone.
N late guest = A chair at the end is still empty, with a napkin folded on it. +many
N bee looks = A bee looks into the jam. -snow,winter,parlour
B leaves = Ferns and foxgloves make a wall behind. -snow,winter,parlour,room
L leafy = Sun through leaves from the left, round spots on cloth and china.
V table height = At the height of the table, near, 50 mm, cream, green and strawberry

wild-tale-detective | deed | detective, trench coat, trenchcoat, spy, sherlock, private eye, investigator, film noir, noir, gangster, mafia, mobster & cat detective, dog detective, bear detective, fox detective, frog detective, mouse detective, rabbit detective, owl detective, penguin detective, raccoon detective, monkey detective, pig detective, hedgehog detective, duck detective, cat spy, dog spy, bear spy, fox spy, frog spy, mouse spy, rabbit spy, owl spy, penguin spy, raccoon spy, monkey spy, pig spy, hedgehog spy, duck spy, #cat, #dog, #bird, #frog, #fox, #duck, #mouse, #owl, #penguin, #raccoon, #bear, #lion, #tiger, #wolf, #rabbit, #pig, #horse, #cow, #monkey, #elephant, #hedgehog, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #llama, #otter, #turtle, #animal | @ street, office, alley
D collar and brim = Collar up and hat brim down to the eyes, $the {leans|lean} at a lamp post, a folded paper under one arm. -office,desk,lens,magnifying,sherlock
D feet on the desk = Leaning back with both feet on the desk, hat over the brow, one blind slat pushed up by a claw. +office,desk
D magnifying lens = A magnifying lens is held to a mark on the ground, the eye behind it huge. +lens,magnifying,sherlock
O coat = The coat is belted tight, too long, its hem dark with rain.
N matchbook = A matchbook and a fishbone lie on the wet kerb. -office,desk
B wet street = A wet street goes back under one more lamp, a sign with two letters dead.
L lamp = One hard light from above left, smoke in it, all else black. -day
V low view = Low, tilted a little, 35 mm, black and white with grain

wild-tale-chef | deed | chef, cook, cooking, baker, baking, bake, pizza, pancake, pancakes, soup, sushi, kitchen, barbecue, grill, waiter, barista, bartender, restaurant, bakery & cat chef, dog chef, bear chef, fox chef, frog chef, mouse chef, rabbit chef, owl chef, penguin chef, raccoon chef, monkey chef, pig chef, hedgehog chef, duck chef, cat baker, dog baker, bear baker, fox baker, frog baker, mouse baker, rabbit baker, owl baker, penguin baker, raccoon baker, monkey baker, pig baker, hedgehog baker, duck baker, cat waiter, dog waiter, bear waiter, fox waiter, frog waiter, mouse waiter, rabbit waiter, owl waiter, penguin waiter, raccoon waiter, monkey waiter, pig waiter, hedgehog waiter, duck waiter, #cat, #dog, #bear, #bird, #frog, #mouse, #fox, #pig, #raccoon, #panda, #penguin, #rabbit, #lion, #tiger, #wolf, #owl, #horse, #cow, #monkey, #elephant, #hedgehog, #duck, #squirrel, #sloth, #goat, #sheep, #hamster, #giraffe, #llama, #otter, #turtle, #animal & chef, cook, cooking, baker, baking, bake, flip, make, waiter, barista, bartender, serve, grill, apron | @ kitchen, bakery, cafe
D spoon to the lips = On a box before the stove, a wooden spoon at the lips, the other paw on the pot's lid, eyes turned up to judge. -bake,baking,baker,pancake,pancakes,waiter,barista,bartender,sushi,pizza,flip
D dough = Flour to the elbows, both paws push into a lump of dough, a print of toes left in it. +bake,baking,baker,bakery,pizza -flip
D toss = The thing is in the air over the pan, half turned, and all eyes are on it. +pancake,pancakes,flip
D tray = One arm behind the back, a tray balanced on the other at ear height. +waiter,serve
D foam = Milk is poured in a thin line, and a leaf comes out on the foam. +barista
D long thin knife = A long thin knife goes down through the roll, tongue between the teeth. +sushi
O tall white hat = A tall white hat has slipped over one ear, and a blue-striped apron is tied twice round. -barista,bartender,waiter
N two eggshells = Two eggshells and a burnt first try stand aside.
B copper pans = Copper pans by size and a window with steam fill the rest of the view. -street,forest
L window = Warm light from a window on the left through steam and flour.
V counter = At counter height, 50 mm, cream, copper and blue

wild-tale-royal | deed | king, queen, prince, princess, royal, crown, throne, general, napoleon, baroque portrait, renaissance portrait, oil portrait, aristocrat, noble, emperor, duke, royalty, victorian portrait, military uniform & cat king, dog king, bear king, fox king, frog king, mouse king, rabbit king, owl king, penguin king, raccoon king, monkey king, pig king, hedgehog king, duck king, cat queen, dog queen, bear queen, fox queen, frog queen, mouse queen, rabbit queen, owl queen, penguin queen, raccoon queen, monkey queen, pig queen, hedgehog queen, duck queen, #cat, #dog, #bird, #fox, #frog, #bear, #lion, #rabbit, #pig, #rat, #mouse, #horse, #hamster, #tiger, #wolf, #owl, #cow, #monkey, #elephant, #penguin, #raccoon, #hedgehog, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #giraffe, #llama, #otter, #turtle, #animal | @ palace, throne room, studio
D three-quarter pose = $The {stands|stand} in three-quarter pose as kings are painted, one paw on the hip, the other on a globe, eyes down to us along the nose. -throne,princess,queen
D sits high = On a gilt chair too large, feet not reaching the stool, $the {looks|look} straight ahead. +throne,queen,princess
O ruff and velvet = A starched white ruff, wine velvet, a blue sash with a star, fur brushed for the sitting. -general,napoleon,military
O dark blue coat = A dark blue coat with gold braid at the shoulders, one paw thrust in between the buttons. +general,napoleon,military
N crown = The crown sits a little crooked between the ears. +king,queen,crown,royal,prince,princess
B heavy green curtain = A heavy green curtain is drawn up on one side over a column and a far storm.
L master's light = Light from high on the left as in a studio, the background brown.
V oil = Old oil portrait, knee-length, fine cracks in the varnish

wild-tale-armed | deed | superhero cat, superhero dog, samurai cat, samurai dog, samurai bear, samurai fox, samurai frog, samurai mouse, samurai rabbit, pirate cat, pirate dog, pirate bear, pirate fox, pirate frog, pirate mouse, pirate rabbit, ninja cat, ninja dog, ninja bear, ninja fox, ninja frog, ninja mouse, ninja rabbit, knight cat, knight dog, knight bear, knight fox, knight frog, knight mouse, knight rabbit, viking cat, viking dog, viking bear, viking fox, viking frog, viking mouse, viking rabbit, cowboy cat, cowboy dog, cowboy bear, cowboy fox, cowboy frog, cowboy mouse, cowboy rabbit, wizard cat, wizard dog, wizard bear, wizard fox, wizard frog, wizard mouse, wizard rabbit, knight, warrior, samurai, viking, pirate, ninja, gladiator, soldier, musketeer, sword, armor, armour, cowboy, sheriff, wizard, witch, mage & cat knight, dog knight, bear knight, fox knight, frog knight, mouse knight, rabbit knight, owl knight, penguin knight, raccoon knight, monkey knight, pig knight, hedgehog knight, duck knight, cat pirate, dog pirate, bear pirate, fox pirate, frog pirate, mouse pirate, rabbit pirate, owl pirate, penguin pirate, raccoon pirate, monkey pirate, pig pirate, hedgehog pirate, duck pirate, cat samurai, dog samurai, bear samurai, fox samurai, frog samurai, mouse samurai, rabbit samurai, owl samurai, penguin samurai, raccoon samurai, monkey samurai, pig samurai, hedgehog samurai, duck samurai, cat wizard, dog wizard, bear wizard, fox wizard, frog wizard, mouse wizard, rabbit wizard, owl wizard, penguin wizard, raccoon wizard, monkey wizard, pig wizard, hedgehog wizard, duck wizard, cat warrior, dog warrior, bear warrior, fox warrior, frog warrior, mouse warrior, rabbit warrior, owl warrior, penguin warrior, raccoon warrior, monkey warrior, pig warrior, hedgehog warrior, duck warrior, cat cowboy, dog cowboy, bear cowboy, fox cowboy, frog cowboy, mouse cowboy, rabbit cowboy, owl cowboy, penguin cowboy, raccoon cowboy, monkey cowboy, pig cowboy, hedgehog cowboy, duck cowboy, #mouse, #cat, #dog, #frog, #rabbit, #fox, #bear, #bird, #hedgehog, #squirrel, #otter, #raccoon, #hamster, #lizard, #duck, #goose, #lion, #tiger, #wolf, #owl, #pig, #horse, #cow, #monkey, #elephant, #penguin, #panda, #sloth, #goat, #sheep, #giraffe, #llama, #turtle, #animal | @ forest, field, castle, street
D feet apart = Feet apart, $the {holds|hold} the weapon in both hands before the chest, chin out, quite without fear for that size. -cowboy,sheriff,wizard,witch,mage,pirate,ninja,superhero
D hat and staff = A pointed hat with bent tip stands over the ears, a twig with a lit end is held up like a staff. +wizard,witch,mage
D cape blown = Cape blown to the side, fists on the hips, chin lifted over whatever lies below. +superhero
D belt = Thumbs in the belt, hat tipped back, a star of tin on the waistcoat. +cowboy,sheriff
D one eye = One eye under a patch, a foot on a keg, a kitchen knife for a cutlass. +pirate
D black cloth = Wrapped in black up to the eyes, low on bent legs, tail straight out. +ninja
O harness = The mail is made of [rings/thimbles and spoons], well oiled, dented in front. +knight,armor,armour,gladiator,soldier
O plates = The plates are laced with blue cord, and the helmet has a crescent. +samurai
O round wooden shield = A round wooden shield hangs on the arm, and the helmet has let the ears through. +viking
N split acorn = A split acorn lies at the feet. +forest
B stems = Grass and ferns like a wood can be made out farther off. -street,castle,snow,ship,desert,sea
L low sun = Low sun from the right, a spark on the edge of the blade.
V hero = From a little below, full figure, 50 mm, moss, steel and russet

wild-tale-work | deed | doctor, nurse, teacher, professor, scientist, firefighter, fireman, policeman, police officer, mailman, postman, barber, mechanic, plumber, builder, tailor, as a judge, judge in a wig, lawyer, accountant, businessman, office worker, librarian, farmer, gardener, dentist, photographer, artist, painter, blacksmith, pilot, astronomer, shopkeeper, cashier, carpenter, engineer, clown, magician, postal worker & cat doctor, dog doctor, bear doctor, fox doctor, frog doctor, mouse doctor, rabbit doctor, owl doctor, penguin doctor, raccoon doctor, monkey doctor, pig doctor, hedgehog doctor, duck doctor, cat professor, dog professor, bear professor, fox professor, frog professor, mouse professor, rabbit professor, owl professor, penguin professor, raccoon professor, monkey professor, pig professor, hedgehog professor, duck professor, cat teacher, dog teacher, bear teacher, fox teacher, frog teacher, mouse teacher, rabbit teacher, owl teacher, penguin teacher, raccoon teacher, monkey teacher, pig teacher, hedgehog teacher, duck teacher, cat magician, dog magician, bear magician, fox magician, frog magician, mouse magician, rabbit magician, owl magician, penguin magician, raccoon magician, monkey magician, pig magician, hedgehog magician, duck magician, cat scientist, dog scientist, bear scientist, fox scientist, frog scientist, mouse scientist, rabbit scientist, owl scientist, penguin scientist, raccoon scientist, monkey scientist, pig scientist, hedgehog scientist, duck scientist, cat artist, dog artist, bear artist, fox artist, frog artist, mouse artist, rabbit artist, owl artist, penguin artist, raccoon artist, monkey artist, pig artist, hedgehog artist, duck artist, #cat, #dog, #bear, #bird, #fox, #frog, #mouse, #owl, #rabbit, #pig, #penguin, #raccoon, #otter, #beaver, #hedgehog, #koala, #lion, #tiger, #wolf, #horse, #cow, #monkey, #elephant, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #llama, #turtle, #animal | @ any
D pointer at the blackboard = Before a blackboard $the {holds|hold} a pointer to a drawing of a fish, spectacles low, a row of small ears in front. +teacher,professor,owl -doctor
D end of a stethoscope = The end of a stethoscope is pressed to a teddy's chest, head tilted, eyes shut. +doctor,nurse
D flask at eye level = A flask is swirled at eye level, goggles on the brow. +scientist
D hose in both arms = Both arms round a hose that bucks, helmet over the eyes. +firefighter,fireman
D letter in the slot = A letter is pushed through a slot, bag across the chest, cap straight. +mailman,postman,postal
D brush held out = Head back, one eye shut, a brush is held out to measure, colour on the ear. +artist,painter
D hind feet and spanner = On the back under something large, only hind feet and a spanner stick out. +mechanic,plumber,engineer
D grey suit and briefcase = In a grey suit with a briefcase, watch pushed up on the wrist, mouth a line. +businessman,office,lawyer,accountant
D spade beside cabbages = Sleeves rolled, $the {leans|lean} on a spade beside a row of cabbages. +farmer,gardener
D raised hammer = The hammer is up, the work held on the block by tongs. +blacksmith,carpenter,builder
D scarf from the hat = From a tall hat comes one knotted scarf after another. +magician,clown
D telescope = One eye is at a brass telescope, a paw turns a screw. +astronomer
D scissors and comb = Scissors and comb are held up about a customer all wrapped in a sheet. +barber,tailor
D keys of an old till = The keys of an old till are pressed with one claw, a paper bag folded shut. +shopkeeper,cashier,librarian
D raised gavel = The gavel is about to fall, wig too large. +judge
D head under black cloth = Head under the black cloth, one arm held up with the bulb. +photographer
D thumb up = Goggles on the brow, scarf round the neck, thumb up beside the propeller. +pilot
D in earnest = Everything about $him is in earnest: brow knit, tongue tip out.
O working clothes = The working clothes are cut to that body and worn shiny at elbows and knees.
N snack = A snack in paper lies where it will be sat on.
L window = Light from a window on the left, even, warm.
V story = Straight on at its own height, 60 mm, picture-book clear, warm greys and one red

wild-tale-poker | deed | play, gamble, drink, sit, playing, drinking, poker & poker, cards, chess, billiards, checkers, board game, domino, beer, casino, bar, pub, whisky & #dog, #cat, #bear, #frog, #fox, #rabbit, #owl, #mouse, dogs, cats, #lion, #tiger, #wolf, #bird, #pig, #horse, #cow, #monkey, #elephant, #penguin, #raccoon, #hedgehog, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #llama, #otter, #turtle, #animal | @ room, bar, park
D cards close = Round a green cloth they hold their cards close; one looks over at another's hand, one has an ace between the toes of a hind foot. +poker,cards,gambling,casino -one
D over the board = Chin on both fists, $the {stares|stare} at the board; a claw hovers over a bishop and does not come down. +chess,checkers,game,domino
D along the cue = One eye shut, chin on the cue, tail up. +billiards,pool
D elbow on the bar = Elbow on the bar, $the {looks|look} into a half-empty glass, foam on the upper lip. +bar,pub,beer -poker,cards
N chips = Chips, peanuts and a stopped clock show how long it has gone on. +poker,cards,casino
N taken pieces = The taken pieces lie in an acorn dish. +chess
B dark panelling = Behind is dark panelling with a print of a hunt. -park,forest
L low lamp = One low lamp with a green shade hangs over it; faces are lit from above.
V table edge = At the table's edge, 40 mm, green, amber and brown

wild-tale-umbrella | deed | hold, under, with, sit, stand, walk, wait, shelter, share, hide, umbrella & umbrella, parasol, mushroom, toadstool, leaf & #mouse, #frog, #cat, #dog, #fox, #rabbit, #hedgehog, #bird, #insect, #snail, #duck, #bear, #lion, #tiger, #wolf, #owl, #pig, #horse, #cow, #monkey, #elephant, #penguin, #raccoon, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #llama, #otter, #turtle, #animal | @ street, forest, meadow
D shaft in both hands = $The {holds|hold} the shaft upright in both hands and {looks|look} up at the drumming above. +umbrella,parasol,leaf -sit,under
D dry circle = $The {sits|sit} underneath close to the stem with feet drawn in, on a dry round of ground no bigger than a plate. +mushroom,toadstool,under,sit -umbrella,parasol
D two share = The small one has been let in under, and both lean together. +two
O rim drops = From the rim fall drops in a ring of beads. -sun,sunny
O red cap = The cap above is wet red with crumbs of white, one edge eaten. +mushroom,toadstool
N puddle = A puddle close by throws up small crowns.
B grey rain = Behind are grey rain and blurred green. -sun,sunny,city,street
B street lights = Behind are smeared street lights. +city,street
L soft rain = Soft rain light, a lighter edge on the wet.
V small = At its own height, close, 85 mm, wet greens and one red

wild-tale-travel | deed | wait, sit, carry, pull, ride, hold, travel, look, stand, at, on, with, hitchhike & suitcase, train station, bus stop, waiting for a bus, wait for a bus, waiting for the bus, wait for the bus, waiting for a train, wait for a train, train, station, airport, luggage, ticket, passenger, tourist, ferry, platform, traveler, traveller & #bear, #cat, #dog, #mouse, #fox, #frog, #penguin, #bird, #duck, #rabbit, #raccoon, #lion, #tiger, #wolf, #owl, #pig, #horse, #cow, #monkey, #elephant, #hedgehog, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #llama, #otter, #turtle, #animal | @ station, platform, train
D in a row at the sign = At the kerb under the bus sign they stand one behind another, each with feet together, all heads turned the same way up the road. +bus +many
D alone at the sign = At the kerb under the bus sign $the {stands|stand} with feet together, head turned up the road to where it must come from. +bus +one -ride,window,passenger
O running drops = Rain runs down over heads and backs and drips from the round sign. +rain,rainy,raining
D on an upright suitcase = On an upright suitcase $the {sits|sit} and {waits|wait}, feet dangling, ticket held in front with both paws. -window,passenger,map,camera,train,bus,many
D brow on the pane = Brow on the pane, $the {watches|watch} fields go by, a sandwich in paper on the knees. +window,passenger,train,ride -wait
D upside-down map = The map is upside down, a camera round the neck, a crowd walking round. +tourist,map,camera
O labelled leather case = The case is of brown leather with a label tied on, corners bumped, a stripe of pyjama caught in the lid. -bus,many
N large station clock = The hand of a large clock is one minute before the hour. -window,bus
B wet street and shelter = Behind are a glass shelter with a timetable and a street going off to traffic lights. +bus +wait
B roofed platform = The platform goes back under its roof to a red signal. -window,passenger,bus,airport
L low light under the roof = Low light from the end of the roof, dust in it. -bus
V low view at its height = At its own height, 45 mm, brown, brass and fog

wild-tale-dance | deed | dance, dancing, ballet class, ballet lesson, dance class, ballet school, ballet, ballerina, tango, waltz, disco, tap dance, breakdance, ball, tutu & #hippo, #bear, #elephant, #frog, #cat, #dog, #bird, #pig, #flamingo, #fox, #skeleton, #mouse, #lion, #tiger, #wolf, #rabbit, #owl, #horse, #cow, #monkey, #penguin, #raccoon, #hedgehog, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #llama, #otter, #turtle, #animal | @ stage, ballroom, meadow
D on the toe = On the tip of one foot, arms in a round over the head, eyes closed, as light as if weight had been forgotten. +ballet,ballerina,tutu
D cheek to cheek = Breast to breast, one leg thrown back, a rose across the mouth. +tango
D in each other's arms = A hand at the waist, a hand in a hand, they turn, and coat tails fly. +waltz,ball,two
D on the hands = Legs in the air, all weight on one hand. +breakdance
D knee up = One knee is up, arms out to the sides, everything that hangs is flung outwards. -from-bird,ballet,ballerina,tutu,tango,waltz,ball,two,breakdance
D wings half open = One foot is off the ground, wings half open, the head bent to one side with the crest up. +from-bird -ballet,ballerina,tutu,tango,waltz,ball,two
N large dancing shadow = On the boards the shadow dances twice as large.
B dark curtain = Behind is a dark curtain with a gap. -meadow,beach,forest,field,street,kitchen,table,room
L follow spot = A round spot from the upper left, dust in it. -meadow,beach,forest,field,street,day,kitchen,table,room
L lamp above the table = A lamp above throws a small sharp shadow under the raised foot. +kitchen,table
L moon = Moonlight on dew. +meadow,forest,field
V whole = Whole figures, from the third row, 85 mm, rose, black and dust

wild-tale-sport | deed | yoga, gym, weights, lifting weights, boxing, football, soccer, basketball, tennis, golf, run, marathon, jogging, karate, kung fu, weightlifting, bowling, hockey, treadmill, meditate, meditating, meditation, zen, baseball, volleyball, workout, exercise, skip & #bear, #cat, #dog, #frog, #sloth, #panda, #bird, #pig, #hamster, #gorilla, #hippo, #fox, #capybara, #elephant, #lion, #tiger, #wolf, #rabbit, #mouse, #owl, #horse, #cow, #monkey, #penguin, #raccoon, #hedgehog, #duck, #squirrel, #goat, #sheep, #giraffe, #llama, #otter, #turtle, #insect, #animal & yoga, gym, weights, boxing, football, soccer, basketball, tennis, golf, marathon, jogging, karate, kung, bowling, hockey, treadmill, meditate, meditating, meditation, zen, baseball, volleyball, workout, exercise, weightlifting | @ gym, field, mat
D warrior pose on one leg = One leg up behind, arms forward, a face of perfect calm and a slight wobble. +yoga
D legs crossed = Legs crossed, paws open on the knees, eyes shut, a leaf on the head. +meditate,meditating,meditation,zen
D bar overhead = Arms just straight, the bar bends over the head, cheeks blown up. +weights,weightlifting,gym,workout,exercise
D red boxing gloves raised = Red gloves before the chin, eyes small, weight on the front foot. +boxing
D straight high kick = Leg straight out, mouth open in a shout, the belt flying. +karate,kung
D ball just struck = The ball is just off the foot, all weight behind it. +football,soccer,tennis,golf,baseball,basketball,volleyball,hockey,bowling
D number on the chest = Number on the chest, head band on the ears, far ahead of the rest. +marathon,jogging,run,treadmill
O terry sweatband = A terry band goes round the brow. -meditate,meditating,meditation,zen,yoga
N water bottle and towel = A water bottle and a towel lie at the edge. -meditate,zen,golf
B hall with a mirror = A hall with a long mirror closes the view. -meditate,meditating,meditation,zen,golf,marathon,jogging
L daylight from high windows = Clean daylight from high windows on the left.
V side view at its height = From the side at its own height, 50 mm, clear colours

wild-tale-balloon | deed | jump, bounce, ride, hold, fly, swing, sit, balloon, balloons, kite, swing, hammock, slide, seesaw, trampoline, rocking chair, carousel, ferris wheel, rollercoaster & balloon, balloons, kite, swing, hammock, slide, seesaw, trampoline, rocking chair, carousel, ferris wheel, rollercoaster & #bear, #mouse, #cat, #dog, #rabbit, #fox, #elephant, #hedgehog, #bird, #monkey, #sloth, #frog, #pig, #lion, #tiger, #wolf, #owl, #horse, #cow, #penguin, #raccoon, #duck, #squirrel, #panda, #goat, #sheep, #hamster, #giraffe, #llama, #otter, #turtle, #animal | @ meadow, park, sky
D string in both fists = The string is held in both fists, and the feet have just left the ground, eyes wide. +balloon,balloons -hot
D kite line running out = Leaning back, the reel in both paws, $the {looks|look} up along the line. +kite
D four feet above the cloth = All four feet hang above the black cloth, knees bent, ears flung up, and below the mat still trembles in rings. +trampoline
D highest point of the swing = Legs straight, ears back, at the top of the swing, where one weighs nothing. +swing,seesaw
D belly in the hammock = The belly has pulled the cloth down nearly to the grass, a foot pushes off from time to time. +hammock,rocking
D both arms up = Both arms up, lips blown back, the front car over the edge. +rollercoaster,slide,carousel,ferris
O *one plain red = Its colour is one plain red against all the rest. +balloon,balloons,kite
N dropped small thing = Something small has dropped off and lies far down. +balloon,balloons
B round hill = Behind is a round hill with one tree.
L fresh = Fresh light from the left, cloud shadows on the hill.
V low view = A bit from below, 40 mm, picture-book colours

wild-tale-campfire | deed | sit, roast, toast, camp, sleep, tell, around, by, hold, cook, in, with & campfire, camping, tent, marshmallow, marshmallows, bonfire, lantern, camp & #bear, #fox, #raccoon, #dog, #cat, #frog, #rabbit, #wolf, #moose, #mouse, #hedgehog, #owl, #lion, #tiger, #bird, #pig, #horse, #cow, #monkey, #elephant, #penguin, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #llama, #otter, #turtle, #animal | @ forest, clearing, lake
D stick to the coals = On a log $the {sits|sit} holding a stick out, its end a white puff just turning brown, tongue ready. -tent,lantern
D out of the flap = Head and paws look out of the tent's flap, ears pushed flat by the zip. +tent
D lamp held up = A lantern is held up at arm's length, and the eyes try the dark. +lantern
D ring of faces = Faces are orange round the fire, one telling with arms raised, one hiding behind its tail. +many
O three sticks lean together = Three sticks lean together over coals, sparks going straight up.
N black kettle = A black kettle hangs from a forked branch.
B black firs = Black firs and a strip of green evening close the view.
L fire = Fire from below; blue on the backs.
V low view = Low across the fire, 35 mm, orange and blue

wild-tale-home | deed | knitting, knits, sew, iron, clean, sweep, vacuum, wash, brush, shave, do, fold, look, with & knitting, laundry, dishes, teeth, mirror, makeup, toothbrush, bathrobe, slippers, broom, knit a, knits a, knitting a, sew, iron, clean, sweep, vacuum, shave & #bear, #cat, #dog, #sheep, #fox, #rabbit, #hedgehog, #mouse, #raccoon, #lion, #spider, #octopus, #tiger, #wolf, #frog, #owl, #bird, #pig, #horse, #cow, #monkey, #elephant, #penguin, #duck, #squirrel, #panda, #sloth, #goat, #hamster, #giraffe, #llama, #otter, #turtle, #animal | @ kitchen, bathroom, parlour
D sweater on the needles = Two needles click in the paws, and half a sweater hangs from them over the knees, one sleeve finished. +sweater,jumper
D scarf on the needles = Two needles click in the paws, and a long striped scarf runs down to the floor and round the chair. +knit,knitting -sweater,jumper
D needle and thread = One eye shut, the end of a thread is aimed at the needle's eye. +sew,sewing
D foam and toothbrush = Before the mirror, foam to the ears, the brush goes up and down on the big teeth. +teeth,toothbrush,shave
D lipstick at the mirror = Lip drawn to one side, a claw with colour just on it, eye to eye with itself. +makeup,mirror -teeth,shave
D to the elbows = Sleeves up, to the elbows in suds, a plate held to the light. +dishes,laundry
D kerchief and broom = Kerchief on the head, broom in both paws, a ring of dust in front. +clean,sweep,sweeping,vacuum
D steaming iron = The iron comes down on a sleeve with steam at its edges. +iron
N worn slippers = Worn slippers lie heel to heel. -sew,sewing
B short checked curtain = A short checked curtain and a pot with chives close the view.
L window light = Window light off the left side.
V homely = Level with it, 45 mm, soft creams and reds

wild-tale-stack | deed | stack, stacked, pile, tower, on top of each other, piggyback, pyramid, bremen, parade, line, queue, row, procession, trunk to tail, on each other's & animals, elephants, frogs, cats, dogs, sheep, penguins, turtles, bears, mice, rabbits, #bear, #fox, #lion, #tiger, #wolf, #rabbit, #mouse, #frog, #owl, #bird, #pig, #horse, #cow, #monkey, #elephant, #penguin, #raccoon, #hedgehog, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #dog, #cat, #llama, #otter, #turtle, #animal | @ any
D one on another = Each stands on the back of the one below, the lowest with knees a little bent, the topmost with arms out. +stack,stacked,pile,tower,top,pyramid,piggyback,bremen,other
D one behind another = One goes close behind another from large to small, each holding on to what the one in front has to offer. +parade,line,queue,row,procession,trunk
D whole thing leans a little = The whole thing leans a little to the left. +stack,stacked,pile,tower,top,pyramid,bremen
D one out of step = The last is out of step and looks at us. +parade,line,queue,row,procession,trunk
O outlines = Their outlines are clear, ears, tails and feet all readable.
N snail waits its turn = A snail waits its turn. -space,sea
B plain pale ground lets them = A plain pale ground lets them stand out. -forest,city,street
L even = Even light from the left, one soft shadow.
V full view = Full view, straight, 70 mm, clear storybook colours

wild-tale-snow | deed | build, make, throw, skate, ride, slide, play, sled, with, in, snowball fight & snowman, snowball, snowballs, snow fort, sledge, sled, igloo, snow angel, skates, ice, snowball fight & #fox, #bear, #penguin, #rabbit, #cat, #dog, #mouse, #deer, #raccoon, #squirrel, #hedgehog, #lion, #tiger, #wolf, #frog, #owl, #bird, #pig, #horse, #cow, #monkey, #elephant, #duck, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #llama, #otter, #turtle, #animal | @ snow, hill, forest
D nose last = On tiptoe $the {pushes|push} a carrot into the round head, which has ears like its maker. +snowman
D throw = One arm is back with a ball of snow, a ball from over there bursts on the shoulder. +snowball,snowballs,fight
D down the hill = Down the slope in a heap, the front one with eyes shut, runners off the ground. +sled,sledge,sledding,tobogganing
D slide apart = Feet slide apart on the ice, arms go round like mills. +skate,skating
D arms and legs = On the back in the snow, arms and legs sweep out a shape. +angel
D head out = Only a head is in the round door, breath in a cloud. +igloo
O long red scarf flies = A long red scarf flies out behind.
N lost mitten sticks = A lost mitten sticks on a twig.
B small firs = Small firs with caps of snow fill the rest of the view.
L rosy low = Rosy low light from the left, shadows blue.
V low view = Low, 50 mm, blue, white and red

wild-tale-lantern-boat | deed | row, sail, float, paddle, ride, sit, cross, in, on, with & rowboat, paper boat, raft, gondola, canoe, boat, nutshell, leaf boat & #mouse, #frog, #cat, #hedgehog, #rabbit, #fox, #bear, #bird, #duck, #insect, #dog, mice, mouse, frogs | @ pond, river, sea
D in the small craft = $The {sits|sit} amidships with the oar across the knees, letting it drift, looking over the side at something below.
D leaf sail = A leaf on a stalk serves for a sail, and it has caught the wind.
O craft = The craft is much too small; the water stands a finger under the rim.
N lamp = A lantern on a bent wire hangs over the bow.
N large dark fish passes underneath = A large dark fish passes underneath.
B lilies = Water-lilies and reeds as tall as trees can be made out farther off. -sea,storm
L evening = Evening light from the right, pink on the water, the lamp just lit.
V surface = At the surface, 85 mm, rose, moss and amber

wild-tale-selfie | deed | take a selfie, taking a selfie, take a photo, taking a photo, take a picture, look at phone, selfie, camera, photo, photograph, phone, photobomb, mirror selfie, tv, video call, texting & #monkey, #cat, #dog, #bird, #llama, #seal, #horse, #sloth, #cow, #raccoon, #fox, #camel, #quokka, #dinosaur, #bear, #lion, #tiger, #wolf, #rabbit, #mouse, #frog, #owl, #pig, #elephant, #penguin, #hedgehog, #duck, #squirrel, #panda, #goat, #sheep, #hamster, #giraffe, #otter, #turtle, #animal | @ any
D arm to the lens = The face is far too near, nose largest, teeth bare in a grin, one long arm going out of the picture to hold the camera. +selfie
D behind the camera = One eye shut, $the {looks|look} through the finder, elbows tucked in like a professional. +camera -selfie
D thumb = Chin down, lit from below, one toe moves over the glass. +phone,texting -selfie
D from the side = In from the side comes a face with a straw in the mouth, between two who smile and have not seen. +photobomb
D shoulder others push = Behind the shoulder others push in, one blinking, one with a raised paw. +selfie
N camera strap = A camera strap hangs loose in front. +camera
L front = Bright light from the front, sky a bit burnt out.
V arm's length = At arm's length, 24 mm, slightly tilted, phone colours

wild-tale-music-night | deed | look, sit, watch, sleep, fish, hold, gaze, howl, catch, on, under, reach, with & moon, star, stars, moonlight, night sky, telescope, fireflies & #cat, #fox, #bear, #owl, #rabbit, #mouse, #wolf, #dog, #hedgehog, #frog, #lion, #tiger, #bird, #pig, #horse, #cow, #monkey, #elephant, #penguin, #raccoon, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #llama, #otter, #turtle, #animal | @ hill, roof, meadow
D back to us = With the back to us $the {sits|sit} on the top of a hill, head tilted up, ears against the disc. -sleep,sleeping,fishing,jar,telescope,howl
D in the sickle = In the hollow of a sickle moon $the {lies|lie} curled, a tail and one foot hanging into the night. +sleep,sleeping
D line out = A line goes down from the rod in the sky, a star just biting. +fishing
D jar = A jar with three small lights is held in both paws, and they shine green on the chin. +jar,fireflies
D eye to glass = One eye at a brass tube too big for it. +telescope
N grass heads = Grass heads stand out black, each with a silver edge.
B dark valley = Below are a dark valley and one yellow window.
L moon = Moonlight from behind, a thin silver line round fur.
V far = From some way off, 85 mm, midnight blue and pale gold

wild-tale-eat | deed | eat, bite, munch, nibble, hold, lick, devour, chew, enjoy, with, have & that: strawberry, strawberries, watermelon, cookie, cake, ice cream, pizza, donut, spaghetti, noodles, ramen, sushi, sandwich, burger, cheese, honey, blueberry, blueberries, berries, cherry, raspberry, taco, pancakes, fruit, mango, bread, popcorn, cupcake & #unicorn, #dragon, #monster, #mouse, #rabbit, #hamster, #bear, #monkey, #bird, #squirrel, #turtle, #pig, #goat, #cow, #panda, #snail, #hedgehog, #fox, #raccoon, #cat, #dog, #capybara, #lizard, #lion, #tiger, #wolf, #frog, #owl, #horse, #elephant, #penguin, #duck, #sloth, #sheep, #giraffe, #llama, #otter, #animal | @ any
D held to the mouth = $The {holds|hold} $that close to the mouth, teeth just closing on the next bite, cheeks already round. -cow,goat,horse,snail,spaghetti,noodles,ramen,bird,caterpillar,grasshopper
D chewed edge under the jaws = The edge of $that stands upright between the front feet, and the jaws go down along it in a curve, taking crumb after crumb, the head starting again at the top. +caterpillar,grasshopper,snail
D reaching lips = Lips reach round $that and draw it in, jaw going sideways. +cow,goat,horse,snail,llama,camel
D noodle hanging from the mouth = The last long noodle hangs from the mouth and is being sucked in, sauce on the brow. +spaghetti,noodles,ramen
D juice down the chin = Juice runs down the chin on to the chest. -nut,acorn,bamboo,spaghetti,noodles,ramen,bread,cookie,cake,cheese,popcorn,leaf,leaves,pizza,burger,sandwich,sushi,corn,donut,cupcake,pancakes
O bite marks = $That {has|have} a row of clean small bites along one side. -spaghetti,noodles,ramen,honey,popcorn,leaves,flowers
O strings of honey = Gold strings of honey run from paw to chin. +honey
N crumbs round about = A few crumbs lie round about. +bread,cookie,cake,cheese,popcorn,cupcake,pancakes,donut,pizza,sandwich,burger
N empty bowl and chopsticks = A blue and white bowl steams in front, chopsticks across its edge. +noodles,ramen
B soft green ground = Behind is one soft green tone. -alley,street,city,room,kitchen
L warm light from the left = Warm light from the left, wet places shining.
V very near level view = Very near, level, 100 mm, fresh natural colours

wild-tale-sleep | deed | sleep, asleep, sleeping, nap, doze, hibernate, hibernating, curled up, snooze & #fox, #bear, #bird, #rabbit, #deer, #lion, #tiger, #pig, #koala, #sloth, #panda, #mouse, #squirrel, #dormouse, #duck, #owl, #otter, #seal, #raccoon, #cow, #sheep, #horse, #elephant, #monkey, #hedgehog, #bat, #wolf, #frog, #penguin, #goat, #hamster, #giraffe, #dog, #cat, #llama, #turtle, #animal | @ forest, den, meadow
D belly up = $The {lies|lie} on its back with the belly up and all four legs fallen open, head tipped over backwards, lips hanging from the teeth. +back,upside,belly,snore,snoring
D floating hand in hand = They float on their backs side by side, each with a forepaw closed over the other's, eyes shut, hind feet sticking up out of the water. +hands,paws -one
D tail over the nose = $The {lies|lie} rolled up tight, nose under the tail, sides rising with slow breath. -back,upside,belly,snore,snoring,lion,horse,elephant,pig,bat,cow,seal,koala,sloth,hammock,bed,hands,paws,from-bird
D bill under the wing = $The {sleeps|sleep} with the bill pushed under the feathers of the back, one leg drawn up. +from-bird -bed
D chin down = Chin flat, legs slack, an ear twitching at a fly. +lion,pig,elephant,cow,seal,horse
D under the eiderdown = Under a patched eiderdown, nightcap on, mouth a little open. +bed
D in the fork = In a fork of the tree, arms hanging, chin on chest. +koala,sloth,tree
D winter hole = In a hole lined with leaves and moss, snow closing half of the way in. +hibernate,hibernating,winter
O pressed ground = The ground beneath is pressed to its shape. -hands,paws,bed,hammock,tree
N rings on the water = Rings go out slowly round them over the still water. +hands,paws
N dry leaf moving = One dry leaf moves with its breath. -hands,paws,bed,sea,ice
B green water and weed = Round them is green water with brown ribbons of weed. +hands,paws
B roots and soft dark = Roots and soft dark lie behind. -from-dog,from-cat,snow,hands,paws,bed,sea,ice,savanna,meadow,zoo,city
L soft low = Soft low light from the right just on brow and ear.
V near view = Near and low, 100 mm, hushed browns

wild-dog-sleep-sofa | deed | sleep, asleep, nap, doze, snooze, snore & #dog, #puppy, #cat, #kitten & sofa, couch, armchair, settee, bed, chair, cushion, pillow | @ living room, bedroom, house
D all asleep = $The {has|have} gone to sleep across it from arm to arm, chin over the edge, one paw hanging straight down. -cat,kitten,bed
D lip open = The lip has slipped, two small teeth show, and the nose is dry and warm. +from-dog
D ring = Rolled to a ring with tail on nose, $the {fits|fit} exactly in the dent. +from-cat
D in the middle = $The {lies|lie} right in the middle with legs stretched, head on the pillow. +bed -from-cat
D forepaw jerks = A forepaw jerks, and the eyelids quiver.
O knitted blanket = A knitted blanket has slid halfway to the floor; hairs are felted in its squares.
N ragged toy duck = A ragged toy duck lies where the paw let it go.
B shelf of books = Behind are a shelf of books and a lamp that is off, quite soft.
L sun on the arm = Late sun through a window on the right falls across ear and flank, dust in it.
L lamp = A lamp at the left makes a small warm pool, the room dark round it. +night,evening
V from the rug = From the rug, level with the face, 50 mm, warm greys
`;
