/** How people of a trade look at their work. The form of the rows: `passages.ts`. */
export const TRADE_PORTRAITS = `
fisherman | fisherman, angler, trawlerman, fisherwoman, old fisherman
F *yellow oilskins = $The {wears|wear} yellow oilskin trousers with braces over a thick navy sweater, and green rubber boots. -summer
F weathered face and grey beard = $The {has|have} a tanned, deeply lined face and a short grey beard. -young,girl,woman,beard,bearded
P rod in both hands = $The {holds|hold} a fishing rod in both hands and {watches|watch} the line with narrowed eyes.
P bucket of fish = $The {stands|stand} with a bucket of silver fish in one hand and smiles at us.
P casting the line = $The {swings|swing} the rod forward to cast, the line curving through the air above the water. +casting,fishing,angling
P mending the net = $The {sits|sit} with the net over both knees and {works|work} a wooden needle through the mesh. +mending,net,nets
P hauling in the net = $The {leans|lean} back and {hauls|haul} a dripping net over the side of the boat, silver fish in the mesh. +hauling,pulling
P fish held up = $The {holds|hold} up a large silver fish with both hands and {grins|grin}. +catch,fish,caught
P rowing with both oars = $The {pulls|pull} on both oars of a small wooden boat, leaning back. +rowing
M *crew in oilskins = One wears yellow oilskins, one an orange jacket and one a navy sweater; they stand close together on deck.
S knitted cap = $He {has|have} pulled a dark blue knitted cap down over the ears. -hat,summer
S enamel mug = A dented white enamel mug of tea stands within reach. -boat,underwater
G the face; the wet net; the hands; the oilskins

sailor | sailor, captain, sea captain, skipper, sea dog
F *navy coat with brass buttons = $The {wears|wear} a dark blue double-breasted coat with brass buttons and a white-topped cap. -summer,shirtless
F white beard and tanned face = $The {has|have} a short white beard, a sunburnt face and pale blue eyes. -young,girl,woman
P hands on the wheel = $The {stands|stand} at the wooden wheel with both hands on the spokes, looking ahead. +wheel,steering,sailing
P looking out to sea = $The {shades|shade} $his eyes with one hand and {looks|look} into the distance.
P coiling a rope = $The {coils|coil} a thick rope over one arm, feet apart. -wheel
P brass telescope = $The {looks|look} through a long brass telescope, the other eye closed. +telescope,spyglass,binoculars
P pipe in the mouth = $The {smokes|smoke} a curved wooden pipe, a thin line of smoke rising past the cap. +pipe,smoking
M *striped jerseys = One wears a dark coat and cap, the others navy and white striped jerseys with white trousers.
S anchor tattoo = A faded blue anchor is tattooed on $his forearm. -coat,winter
G the face; the brass buttons; the peak of the cap; the hands

lighthouse-keeper | lighthouse keeper, keeper of the lighthouse
F *cream jersey and dark cap = $The {wears|wear} a thick cream wool jersey, dark trousers and a blue cap. -summer
F grey beard and calm eyes = $The {has|have} a full grey beard and calm grey eyes in a lined face. -woman,girl,young
P hand on the rail = $The {stands|stand} at the gallery rail with one hand on it, looking out over the water.
P polishing the lens = $The {polishes|polish} the large glass lens with a white cloth in slow circles. +lamp,polishing,cleaning
P lantern in one hand = $The {climbs|climb} the spiral stairs with a lantern held up in one hand. +climbing,stairs,lantern
M keepers together = One carries a lantern and another a coil of rope.
S brass keys = A ring of brass keys hangs from $his belt.
G the face; the hair; the hands

carpenter | carpenter, craftsman, woodworker, joiner
F *work shirt and apron = $The {wears|wear} a checked shirt with rolled sleeves and a brown leather apron.
F strong arms = $The {has|have} strong arms, a short beard and sawdust in the hair. -woman,girl,young
P planing a board = $The {pushes|push} a hand plane along a board, pale shavings curling off it.
P measuring with a pencil = $The {marks|mark} a board with a pencil along a steel ruler, head bent close.
P sawing a plank = One knee on the plank, $the {saws|saw} through it with a handsaw, sawdust falling. +sawing,cutting
P hammering a nail = $The {holds|hold} a nail with two fingers and {swings|swing} the hammer. +hammering,nailing,building
P sanding with the grain = $The {sands|sand} the wood with a block of sandpaper, leaning in, fine dust in the air. +sanding,polishing
P chiselling a joint = $The {taps|tap} a chisel with a wooden mallet, chips flying from the joint. +carving,chiselling
M workshop crew = One saws, one planes a board and one measures with a folding ruler.
S pencil behind the ear = A flat red pencil is tucked behind one ear.
S wood shavings = Curled wood shavings cover the floor round $his boots. -outdoors
G the face; the blade; the hands; the wood

blacksmith | blacksmith, smith, farrier
F *leather apron = $The {wears|wear} a scorched brown leather apron over a grey shirt with rolled sleeves.
F broad arms and beard = $The {has|have} broad shoulders, thick forearms and a dark beard. -woman,girl
P hammer raised = $The {raises|raise} a hammer over the anvil, the other hand holding a glowing orange bar with tongs.
P sparks from the blow = The hammer hits the glowing iron and sparks fly round $the.
P iron in the fire = $The {turns|turn} a bar of iron in the glowing coals with long tongs, face lit orange. +forge,fire,heating
P cooling in water = $The {plunges|plunge} the hot blade into a bucket of water and steam shoots up. +sword,blade,quenching
P hoof on the knee = $The {holds|hold} the horse’s hoof on one knee and {nails|nail} on a shoe. +horseshoe,shoeing
M two at the anvil = One holds the hot bar with tongs while the other swings the hammer. +two
M smiths at work = One hammers, one pumps the bellows and one holds a bar in the fire.
S soot on the face = Black soot streaks $his forehead and cheeks.
G the face; the hammer’s face; the edge of the iron; the leather

welder | welder
F *dark mask and leather jacket = $The {wears|wear} a dark welding mask, a brown leather jacket and thick gauntlets.
F mask pushed up = $The {has|have} pushed the dark mask up on the forehead, and soot marks the cheeks. -masked
P blue-white arc = $The {leans|lean} over the metal with the torch in a gloved hand, a blue-white arc throwing a shower of orange sparks.
P kneeling over the seam = On one knee with the mask down, $the {welds|weld} a long seam, sparks bouncing on the floor. +welding,repairing,fixing,working
M welders in sparks = Each bends over a different joint with the mask down, sparks fanning out from all of them.
S glowing seam = The fresh seam still glows orange. -resting
G the mask; the sparks; the gloves

tailor | tailor, seamstress, dressmaker
F *waistcoat and tape measure = $The {wears|wear} a grey waistcoat over a white shirt, with a yellow tape measure round the neck. -seamstress,dressmaker
F glasses and neat hair = $The {has|have} neat grey hair and small round glasses. -young
P sewing by hand = $The {sews|sew} with needle and thread, the cloth held close and several pins between the lips.
P chalk on cloth = $The {draws|draw} a line on dark cloth with white chalk along a wooden ruler.
P at the sewing machine = $The {guides|guide} blue cloth under the needle of a black sewing machine with both hands. +sewing,machine
P cutting cloth = $The {cuts|cut} through a length of cloth with large scissors, following a chalk line. +cutting
P measuring a sleeve = $The {holds|hold} the tape along a sleeve and {reads|read} the number. +measuring,fitting
M sewing room = One sews by hand, one irons a jacket and one cuts cloth at a long table.
S pincushion on the wrist = A red pincushion full of pins is strapped to $his wrist.
G the face; the pins; the thread; the spectacle rims; the hands

cobbler | cobbler, shoemaker, weaver
F *dark green apron = $The {wears|wear} a dark green apron over a striped shirt.
F bent over the work = $The {has|have} grey hair, a stooped back and glasses on the tip of the nose. -young
P hammering a heel = $The {holds|hold} a brown shoe on the knee and {hammers|hammer} a small nail into the heel. -weaver
P needle through leather = $The {pulls|pull} a waxed thread through the sole with both arms wide. +sewing,stitching,mending -weaver
P threads on the loom = $The {passes|pass} the wooden shuttle through red and white threads stretched on the loom. +weaving,loom,weaver
M craftsmen at the bench = One hammers, one stitches and one polishes.
S row of shoes = A row of repaired shoes stands on the shelf above. -weaver
G the face; the hair; the hands

watchmaker | watchmaker, clockmaker, jeweller, jeweler, goldsmith
F *brown apron and magnifier = $The {wears|wear} a brown work apron and a magnifying glass strapped over one eye.
F thin and grey-haired = $The {has|have} thin grey hair and steady hands. -young,woman
P tweezers over the watch = $The {bends|bend} over an open watch and {sets|set} a tiny brass wheel with tweezers.
P held to the lamp = $The {holds|hold} a small gold piece up to the lamp and {looks|look} at it with one eye closed. +checking,inspecting
M at the bench = $The sit side by side at the bench, each under a small bright lamp.
S tiny tools in a row = Tiny screwdrivers and tweezers lie in a row on a green cloth.
G the face; the hair; the hands

glassblower | glassblower, glass blower
F *grey T-shirt and apron = $The {wears|wear} a grey T-shirt, a leather apron and one heat-proof glove.
F sweat on the face = Sweat shines on $his forehead and bare arms.
P blowing the glowing bubble = $The {blows|blow} through a long steel pipe, cheeks round, a glowing orange bubble of glass at the other end.
P turning at the furnace = $The {turns|turn} the pipe at the bright mouth of the furnace, face lit orange. +furnace,heating
M pair at work = One blows through the pipe while another shapes the glowing glass with a wet block.
S finished vases = A few finished blue vases cool on a shelf behind.
G the face; the hair; the hands

baker | baker, pastry chef, confectioner
F *white apron and cap = $The {wears|wear} a white apron over a pale blue shirt and a small white cap.
F floury arms = Flour covers $his forearms and there is a smudge on one cheek.
P loaves on a wooden peel = $The {slides|slide} golden loaves from the oven on a long wooden peel.
P dough on the table = $The {shapes|shape} a round loaf on the floured table with both hands.
P kneading = $The {kneads|knead} a big piece of dough with straight arms, flour in the air. +kneading,dough
P piping cream = $The {pipes|pipe} cream rosettes on a cake from a white bag, face close to it. +cake,decorating,icing,pastry
P tray from the oven = In thick mitts, $the {pulls|pull} a hot tray of golden croissants out of the oven. +croissant,croissants,pastry,pastries
P hot loaves = In thick mitts, $the {lifts|lift} a hot tray of crusty golden loaves out of the glowing oven. +oven,baking,bread,loaf,loaves
P basket of bread = $The {carries|carry} a big basket of crusty loaves against one hip and {smiles|smile}. +carrying,selling
M bakers at one table = One weighs flour, one kneads and one slides a tray into the oven.
S flour on the nose = There is a dab of flour on the tip of $his nose.
G the face; the hands; the crust edges; the apron string

chef | chef, cook
F *white jacket = $The {wears|wear} a white double-breasted chef’s jacket, a blue striped apron and a tall white hat. -street
F sleeves pushed up = $The {has|have} sleeves pushed up to the elbows and a white cloth over one shoulder.
P plating with tweezers = $The {bends|bend} over a white plate and {sets|set} a green leaf on top with two fingers.
P arms crossed in the kitchen = $The {stands|stand} with crossed arms and a proud smile, a ladle in one hand.
P flames in the pan = Flames leap from the pan as $the {tosses|toss} vegetables with one hand. +cooking,frying,pan,wok,flame,flames
P tasting from a spoon = $The {tastes|taste} the sauce from a spoon, eyes half closed. +tasting,sauce -ladle,soup,broth,stew,wine
P chopping fast = $The {chops|chop} vegetables quickly on a board, green slices piling up beside the knife. +chopping,cutting,slicing
P pizza in the air = $The {looks|look} up at a disc of dough spinning above both raised hands, flour drifting down. +tossing,pizza
P sushi on the board = $The {presses|press} a slice of salmon on a small roll of rice with two fingers. +sushi
P stirring a large pot = $The {stirs|stir} a large steaming pot with a wooden spoon. +soup,stirring,stew -tasting,ladle,serving
M kitchen brigade = One fries at the stove, one chops and one finishes a plate, all in white jackets.
S tall white hat = A tall white hat sits straight on $his head. -hat,street
G the face; the knife edge; the pan’s rim; the jacket’s fold

waiter | waiter, waitress
F *white shirt and black apron = $The {wears|wear} a white shirt, a black waistcoat and a long black apron.
F neat hair = $The {has|have} neatly combed dark hair and a polite smile.
P tray on one hand = $The {balances|balance} a round tray with two full glasses on the fingers of one hand.
P notepad and pencil = $The {takes|take} an order with a small notepad and pencil, leaning slightly forward. +order,ordering
P plates along the arm = $The {carries|carry} three full plates, two of them along one arm. +serving,carrying
P pouring wine = One arm behind the back, $the {pours|pour} red wine into a tall glass. +wine,pouring
M staff = One carries a tray of glasses, one clears plates and one lights a candle.
S white cloth = A folded white cloth hangs over $his arm.
G the face; the tray’s edge; the rims of the cups; the collar; the hair

barista | barista
F *brown apron = $The {wears|wear} a brown canvas apron over a white T-shirt.
F sleeve tattoo = $The {has|have} hair tied back in a small bun and a tattoo on one forearm.
P at the espresso machine = $The {stands|stand} at the chrome espresso machine with one hand on the lever, a white cup under the spout.
P pouring milk = $The {tilts|tilt} a small steel jug and {pours|pour} white milk foam into a cup of coffee, eyes on the pattern. +pouring,latte,art,milk,cappuccino
P handing over a cup = $The {slides|slide} a paper cup across the counter with a smile. +serving,handing
P steaming milk = $The {holds|hold} a steel jug under the steam pipe, a cloud of steam round the hand. +steaming,making,coffee
M behind the bar = One grinds coffee, another pours milk into a cup.
S row of white cups = White cups are stacked on top of the machine.
G the face; the hair; the hands

bartender | bartender, barkeeper, barman
F *waistcoat and rolled sleeves = $The {wears|wear} a dark waistcoat, a white shirt with rolled sleeves and a black bow tie.
F trimmed beard = $The {has|have} slicked-back hair and a trimmed beard. -woman,girl
P shaker over the shoulder = $The {shakes|shake} a silver cocktail shaker beside one shoulder with both hands. +shaking,cocktail,mixing,making
P polishing a glass = $The {polishes|polish} a wine glass with a white cloth and {looks|look} up.
P pouring from a height = $The {pours|pour} a golden drink into a glass with ice. +pouring,serving
M behind the counter = One pours beer, another slices a lime.
S lemon peel = A curl of lemon peel lies on the counter. -street
G the face; the hair; the hands

farmer | farmer, farm worker, peasant, rancher, old farmer
F *checked shirt and dungarees = $The {wears|wear} a red checked shirt, blue dungarees and a straw hat. -snow,winter
F tanned face and rough hands = $The {has|have} a tanned, wrinkled face and large rough hands. -young,child
P arms on the fence = $The {leans|lean} with both arms on a wooden fence and {looks|look} over the field.
P pitchfork in one hand = $The {stands|stand} with a pitchfork in one hand, squinting into the distance.
P pitching hay = $The {lifts|lift} a forkful of golden hay, bits of straw falling. +hay,harvest,harvesting
P milking stool = On a low stool, $the {milks|milk} the cow into a metal bucket, cheek against its side. +milking
P driving the tractor = $The {sits|sit} at the wheel of the tractor and {looks|look} back over one shoulder at the rows. +tractor,ploughing,plowing
P scattering corn = $The {throws|throw} corn from a bucket with a wide swing of the arm. +feeding,sowing,seeds,seed,chickens,chicken
P basket of vegetables = $The {carries|carry} a basket of carrots, cabbages and tomatoes in both arms. +carrying,vegetables,vegetable,selling,market
M farm hands = One carries a milk can, one drives in a fence post and one holds a lamb.
S muddy boots = Green rubber boots are muddy up to the ankle. -barefoot,portrait
G the face; the hat brim; the muddy boots; the hands

gardener | gardener
F *green apron and straw hat = $The {wears|wear} a green apron, a straw hat and muddy boots. -snow
F earth on the hands = Dark soil sticks to $his hands and knees.
P shears in one hand = $The {holds|hold} garden shears in one hand and a bunch of cut branches in the other.
P wheelbarrow full of plants = $The {pushes|push} a wheelbarrow full of potted flowers.
P planting a seedling = On both knees, $the {sets|set} a small green plant into dark soil and {presses|press} the earth round it. +planting,digging
P watering can = $The {waters|water} the beds from a green can, drops falling in a fan. +watering
P clipping the hedge = $The {clips|clip} the hedge with long shears, leaves falling. +pruning,trimming,cutting,clipping
P roses in a basket = $The {cuts|cut} a red rose and {lays|lay} it in a flat basket of flowers. +roses,rose,picking
M garden crew = One digs, one waters and one carries a tray of seedlings.
S straw hat with a ribbon = A green ribbon runs round $his straw hat. -snow,winter
G the face; the hat brim; the leaves; the hands

shepherd | shepherd, shepherdess, goatherd
F *brown cloak and hat = $The {wears|wear} a heavy brown wool cloak, a felt hat and leather boots. -summer
F sunburnt face = $The {has|have} a sunburnt face and a short grey beard. -woman,girl,young,boy
P leaning on the crook = $The {leans|lean} on a long wooden crook and {watches|watch} the hillside.
P lamb across the arms = $The {holds|hold} a white lamb in both arms. -sheep,lamb
P walking ahead of the flock = Crook in hand, $the {walks|walk} ahead and the flock follows close behind. +walking,leading,herding,driving
P resting on a stone = $The {sits|sit} on a flat stone with the crook across the knees. +sitting,resting
M two shepherds = One holds a crook and the other a small lamb. +two
M men in cloaks = $The stand together in brown and grey cloaks, leaning on their crooks.
S leather bag = A worn leather bag hangs across $his chest.
G the face; the crook; the cloak; the hands

beekeeper | beekeeper, apiarist, bee keeper
F *white suit and veil = $The {wears|wear} a white suit, long gloves and a wide hat with a black net veil.
F face behind the net = The face of $the shows softly behind the black net.
P frame of bees = $The {holds|hold} up a wooden frame covered with bees and golden honeycomb.
P smoker in hand = $The {puffs|puff} white smoke over the open hive from a small metal can.
P opening the hive = $The {lifts|lift} the lid off a white wooden hive, bees circling. +hive,opening,inspecting
P honey in a jar = $The {holds|hold} a jar of golden honey up to the light. +honey,jar
M two at the hive = One puffs smoke while the other lifts out a frame. +two
M crew in white = $The stand round the open hives in white suits and veils.
S bee on the sleeve = One bee sits on $his white sleeve.
G the face; the veil; the honeycomb; the hat

worker | worker, builder, construction worker, engineer, plumber, factory worker
F *orange vest and helmet = $The {wears|wear} an orange safety vest, a white helmet and dusty brown boots. -factory,engineer
F strong arms and gloves = $The {has|have} strong arms, thick work gloves and dust on the face.
P plans under the arm = $The {holds|hold} a rolled plan under one arm and {points|point} ahead.
P gloves on the hips = $The {stands|stand} with both gloved hands on the hips, looking up at the work.
P laying bricks = $The {sets|set} a red brick on wet mortar and {taps|tap} it with the trowel. +brick,bricks,wall,building
P shovel in the gravel = $The {pushes|push} a shovel into a heap of gravel with one boot. +digging,shovelling
P drilling = $The {leans|lean} on a loud pneumatic drill, dust round the boots. +drilling,road
P lunch on a beam = $The {sits|sit} on a steel beam eating a sandwich from a lunch box. +lunch,eating,beam
P under the sink = Lying on $his back under the sink, $the {tightens|tighten} a pipe with a wrench. +pipe,sink
M building crew = One carries a plank, one mixes cement and one waves to the crane. -plantation,field,farm,tea,vineyard,orchard,harvest,factory,office,kitchen,rice,garden,greenhouse,mine,warehouse,shipyard,forest,dock
S pencil and tape = A steel tape measure is clipped to $his belt.
G the face; the helmet’s rim; the worn tool; the dusty shoulders; the hands

mechanic | mechanic, car mechanic, electrician, technician
F *dark blue overalls = $The {wears|wear} dark blue overalls with oil stains and a grey cap.
F oily hands = Black oil covers $his fingers and there is a smear on one cheek.
P wrench in hand = $The {wipes|wipe} both hands on a rag, a wrench sticking out of the chest pocket.
P under the open hood = $The {leans|lean} over the engine under the open hood, a wrench in one hand and a lamp in the other. +car,engine,repairing,fixing,working
P on the creeper = Only $his legs and one hand with a wrench stick out from under the car. +under
P tightening a chain = On one knee, $the {tightens|tighten} a bolt with a wrench. +bike,bicycle,motorcycle,motorbike
P wires in a box = $The {twists|twist} two coloured wires together in an open grey box, a torch between the teeth. +wire,wires,electric
M garage crew = One works under the car, one rolls a tyre and one looks into the engine.
S red toolbox = An open red toolbox stands on the floor.
G the face; the hair; the hands

florist | florist, hairdresser, barber, cleaner, shopkeeper, vendor, street vendor, seller, mail carrier, postman, cashier
F *green apron = $The {wears|wear} a dark green apron over a white shirt with rolled sleeves. -mail,postman,cleaner,barber,hairdresser
F *black apron = $The {wears|wear} a black apron with scissors and combs in the pocket. +barber,hairdresser
F *blue uniform = $The {wears|wear} a light blue uniform shirt, a cap and a leather bag across the chest. +mail,postman
F friendly face = $The {has|have} a friendly face and hair tied back.
P smiling behind the counter = $The {stands|stand} behind the counter with both hands on it, smiling. -mail,postman,cleaner
P armful of flowers = $The {holds|hold} an armful of white and pink flowers. +florist
P letter in hand = $The {holds|hold} out a letter with a smile. +mail,postman
M two = One serves a customer, another carries a crate.
S pencil behind the ear = A pencil is tucked behind $his ear. -mail,postman
G the face; the apron; the hands
`;
