/** Compounds of food, clothes, play, trades and the open (see `portraits-compounds-home.ts`). */
export const OUTDOOR_COMPOUNDS = `
canal-lock | canal lock, lock gate, lock gates, canal locks, river lock
F gates and white beams = $The {is|are} a deep narrow chamber of wet stone between two pairs of heavy black timber gates, each with a long white-tipped beam to push it by; thin jets of water spurt through the joint.
S foam below = Below the lower gates the water is brown, with drifting rafts of foam.

salt-pan | salt pan, salt pans, saltern, salt works, salt pond, salt ponds
F shallow basins = $The {is|are} divided by low mud banks into shallow rectangular basins, where a film of water mirrors the sky and a white crust grows in from the edges.
S rake marks = The marks of a long wooden rake run across the white crust.

tide-pool | tide pool, tide pools, rock pool, rock pools, tidal pool
F clear water in a hollow of rock = $The {is|are} a hollow in dark rock full of clear still water; red anemones, green weed and grey limpets line its sides, and a small crab stands on the sand at the bottom.
S barnacles round it = White barnacles roughen the rock right round the edge, wet where the sea has just left it.

road-bridge | motorway bridge, highway bridge, road bridge, flyover, overpass, motorway viaduct, concrete bridge
F slender piers = $The {is|are} a long flat band of pale concrete on slender piers as tall as towers, straight from one side to the other, a few trucks tiny on top.
S expansion joint = Thin dark streaks run down the piers from the edge of the deck.

stubble-field | stubble, stubble field, field of stubble
F cut stalks in rows = $The {stands|stand} in straight rows of short pale-gold stalks cut to the height of a hand, with bare brown earth between and a few round bales left lying.
S gleaning birds = A few rooks walk between the rows.

waiting-room | hospital waiting room, waiting room, waiting area
F chairs along the wall = Rows of bolted plastic chairs with steel legs run along pale green walls, under a strip light; a low table with old magazines stands between them, and a clock hangs over the door.
S vending machine = A vending machine lights one corner blue.

sausage-roll | sausage roll
F golden flaky pastry = $The {is|are} golden flaky pastry rolled round pinkish-brown sausage meat, scored with short slanting cuts on top.
M stacked warm = $The lie in a row, the pastry glossy and golden, the browned meat showing at each end.
S flakes = A few thin flakes of pastry have fallen in front.

spring-roll | spring roll, spring rolls, egg roll
F crisp golden tubes = $The {is|are} a crisp blistered golden tube, one end cut at a slant to show carrot, cabbage and glass noodles.
M crisp and stacked = $The are stacked crosswise, blistered and brown, the nearest cut open on a filling of shredded vegetables.
S dipping sauce = A small dish of sweet red chilli sauce stands beside $the. -sauce

swiss-roll | swiss roll, jelly roll, roulade, yule log
F spiral of cream = $The {shows|show} a spiral of light sponge, white cream and red jam where the end is cut.
S sugar = Fine sugar is dusted along the top.

rhubarb-tart | rhubarb tart, rhubarb custard tart, rhubarb and custard tart, rhubarb galette
F *pink stalks on custard = $The {has|have} rows of soft pink rhubarb stalks laid side by side on pale yellow custard, in a crisp fluted crust.
S pink syrup = A little clear pink syrup has run to the edge of the crust.

custard-tart | custard tart, custard tarts
F *yellow custard with brown spots = $The {is|are} small and round with smooth yellow custard, scorched in dark brown spots, in a crisp flaky shell.
S cinnamon = A pinch of cinnamon is dusted over the middle.

fruit-tart | berry tart, raspberry tart, plum tart, apricot tart, pear tart
F glazed fruit = $The {has|have} a low crisp crust and neat rings of glazed fruit set close together.
S glaze = The clear glaze shines on every piece of fruit.

onion-ring | onion ring, onion rings
F crisp batter = $The {is|are} a thick ring in crisp, bubbled golden batter.
M heaped = $The are heaped high, crisp, bubbled and deep gold.
S soft white inside = One is bitten through and shows the soft white onion.

meat-ball | meat ball, meatball, meatballs
F browned round = $The {is|are} round and browned, glossy with dark sauce.
M in sauce = $The are piled together, round and browned, in thick red tomato sauce.
S parsley = Chopped parsley is scattered over $the.

spring-onion | spring onion, spring onions, scallion, scallions, green onion, green onions
F *white bulbs and green leaves = $The {has|have} a slim white bulb with fine roots and long, hollow dark green leaves.
M *bunch with a rubber band = $The lie in a bunch, slim white ends with fine roots, then long hollow green leaves.
S sliced rings = A few thin green rings, cut on the slant, lie in front.

granola-bar | granola bar, muesli bar, cereal bar, energy bar, protein bar
F oats and nuts = $The {is|are} a dense flat bar of toasted oats, almonds and dried cranberries.
S broken end = One end is broken off, with crumbs before it.

sugar-cane | sugar cane, sugarcane
F *jointed stems = $The {has|have} tall jointed stems, green and purple, with long narrow leaves at the top.

cricket-bat | cricket bat
F *willow blade = $The {is|are} pale willow with a long flat blade, a slight ridge down the back and a narrow bound handle.
S red marks = Red marks from the ball show along the middle of the blade.
S scuffed toe = The toe is scuffed and darker, and the grain runs straight up the face.

baseball-bat | baseball bat
F turned ash = $The {is|are} smooth turned ash, thick at the end, tapering to a thin taped grip with a knob.
S dents = Small dents and dark smudges mark the thick end.

golf-club | golf club, golf clubs, golf iron, putter
F steel head and shaft = $The {has|have} a long thin steel shaft, a dark rubber grip and a polished angled head.
S tee and ball = A white ball with dimples and a small wooden tee lie beside it.

boxing-glove | boxing glove, boxing gloves
F *padded red leather = $The {is|are} padded red leather, rounded at the front, with white laces at the wrist.

pool-table | pool table, billiard table, snooker table
F *green cloth and pockets = $The {has|have} a flat top of green cloth, six leather pockets and wide polished dark wooden rails.
S coloured balls = A triangle of coloured balls waits at one end, the white ball at the other.
S cue = A cue lies slanting across one corner.

bowling-pin | bowling pin, bowling pins
F *white with red rings = $The {is|are} smooth and white, narrow at the neck, with two red rings.
M *triangle of ten = $The stand in a triangle, white and narrow-necked, one behind another.

golf-cart | golf cart, golf buggy
F white with a flat roof = $The {is|are} small and white with four thick wheels, a flat roof on thin posts and two beige seats.

climbing-frame | climbing frame, jungle gym, monkey bars
F coloured bars = $The {is|are} built of round painted steel bars, with a ladder, a rope net and a small platform.

diving-board | diving board
F board over the pool = $The {is|are} a long narrow springboard with a rough pale top, reaching out over blue water.

rocking-horse | rocking horse, hobby horse
F *painted wood on rockers = $The {is|are} carved wood painted dapple grey, with a red saddle, a mane of real hair and two curved rockers.
S worn paint = The paint is worn down to the wood on the saddle and the nose.

saw-horse | saw horse, sawhorse, trestle
F beam on four legs = $The {is|are} a rough wooden beam on four splayed legs, nicked by saw cuts.

space-hopper | space hopper
F *orange and round = $The {is|are} a large round orange rubber ball with two ribbed horns to hold.

bow-tie | bow tie, bowtie
F *black silk = $The {is|are} black silk, two even loops with a small tight knot in the middle. -red,spotted,striped,polka,blue,green,yellow,pink
F even loops and a knot = $The {has|have} two even loops, a small tight knot in the middle and crisp edges. +red,spotted,striped,polka,blue,green,yellow,pink
S weave = A fine ribbed weave shows on the loops of $the.

tank-top | tank top, vest top, singlet
F ribbed cotton = $The {is|are} fine ribbed cotton without sleeves, with a scooped neck and wide shoulders.

wedding-band | wedding band, wedding bands
F *plain gold = $The {is|are} a plain gold band, smooth and rounded, with a bright line of light along the edge.
M *two plain bands = $The lie one leaning on the other, plain gold, smooth and rounded.

watch-strap | watch band, watch strap
F *brown leather = $The {is|are} brown leather with pale stitching, a row of holes and a small steel buckle.

dog-tag | dog tag, dog tags
F stamped steel = $The {is|are} a small rounded steel plate with stamped letters on a thin ball chain.

price-tag | price tag, swing tag
F card on a string = $The {is|are} a small card with two cut corners, a round hole and a loop of thin string.

bicycle-pump | bicycle pump, bike pump
F tube and handle = $The {is|are} a tall slim steel tube with a wooden handle across the top and a black rubber hose.

bike-frame | bike frame, bicycle frame
F thin steel tubes = $The {is|are} thin steel tubes joined in a diamond, with a fork in front and bare ends for the wheels.

bicycle-bell | bicycle bell, bike bell
F chrome dome = $The {is|are} a small polished chrome dome with a short lever at the side.

bicycle-chain | bicycle chain, bike chain
F oiled links = $The {is|are} a long row of small flat oiled links, laid in a loose curve.

chain-saw | chain saw, chainsaw
F *orange body and blade = $The {has|have} an orange body with a black handle, a pull cord and a long flat bar with a toothed chain round it.
S sawdust = Fresh pale sawdust clings to the chain.

lawn-mower | lawn mower, lawnmower
F *red with four wheels = $The {has|have} a low red deck, four black wheels, a long folding handle and a grass bag behind.
S cut stripe = Behind it runs one stripe of short pale grass.

wind-mill-kind | water pump, hand pump, village pump
F cast iron and spout = $The {is|are} dark green cast iron with a long curved handle and a short spout over a stone trough.

gas-pump | gas pump, petrol pump, fuel pump
F *rounded with a dial = $The {is|are} tall and rounded, red and cream, with a glass dial, a black hose and a steel nozzle at the side.

traffic-cone | traffic cone, traffic cones
F *orange with white bands = $The {is|are} bright orange rubber with two white bands and a square black foot.

crane-truck | crane truck, truck crane, mobile crane
F *boom over the cab = $The {is|are} long and yellow with many wheels, a folded steel boom lying over the cab and a heavy hook at its end.
S outriggers = Four steel legs are let down at the sides onto wooden blocks. +lifting,working,site

tower-crane | tower crane, construction crane
F *lattice mast = $The {has|have} a tall yellow lattice mast, a long level arm and a small glass cab under it.

mine-cart | mine cart, minecart
F rusted tub on rails = $The {is|are} a deep rusted iron tub with riveted sides on four small wheels that stand on narrow rails.
S ore = Broken dark rock is heaped to its rim. -empty

ox-cart | ox cart, oxcart, horse cart, donkey cart
F wooden with tall wheels = $The {is|are} rough wood with two tall spoked wheels, slatted sides and a long shaft in front.

apple-cart | apple cart, fruit cart, flower cart, market cart
F heaped and awninged = $The {is|are} painted wood on two spoked wheels with a striped awning, the goods heaped to the rim.

canal-boat | canal boat, narrowboat, narrow boat, barge
F *long and low = $The {is|are} long, narrow and low, painted dark green and red, with a row of small round windows and a chimney on the roof. -tokyo,venice,amsterdam,tour
F low with glass sides = $The {is|are} long and low with a glass roof and rows of seats. +tour
S flower pots on the roof = Pots of red geraniums, a coiled rope and a painted watering can stand along the roof.
P moored at the bank = $The {lies|lie} close along the towpath, tied to an iron ring by a rope. -sailing,moving,lock,passing,through

hot-dog-stand | hot dog stand, hot dog cart, food cart, ice cream cart, ice cream stand
F awning and counter = $The {has|have} a narrow counter, two large wheels and a striped awning in red and white.
S hand-painted board = A hand-painted board hangs from the edge of the awning.

bat-house | bat house, bat box
F flat box on a post = $The {is|are} a tall flat box of dark rough wood, open by a narrow slit at the bottom, high on a post.

bird-box | bird house, birdhouse, bird box, nesting box, nest box
F box with a round hole = $The {is|are} a small wooden box with a sloping roof, a round hole in front and a short perch below it.

dog-house | dog house, doghouse, kennel
F pitched roof and arch = $The {is|are} low and wooden with a pitched roof and a dark arched opening.

insect-hotel | insect hotel, bug hotel, bee hotel
F shelves of stems = $The {is|are} a wooden frame full of drilled logs, pine cones and bundles of hollow stems.

chicken-coop | chicken coop, hen house, henhouse
F wood and wire = $The {is|are} a small wooden house on legs with a sloping ramp and a run of fine wire netting.

flower-bed | flower bed, flowerbed, flower border
F bands of bloom = $The {is|are} full of red tulips, blue forget-me-nots and white daisies, low ones in front and tall ones behind.
S dark soil = A line of dark, freshly raked soil edges it.

vegetable-bed | vegetable bed, raised bed, herb bed, vegetable patch
F rows of green = $The {has|have} neat rows of lettuce, carrots and young onions between rough planks.

truck-bed | truck bed, bed of a truck
F open with ribbed floor = $The {is|are} open, with a ribbed steel floor, low sides and a dropped tailgate.

date-palm | date palm, date palms
F tall scarred trunk = $The {has|have} a tall straight trunk marked with old leaf scars, a crown of long arching fronds and heavy orange clusters of dates.

toadstool | toad stool, fly agaric
F *red cap with white spots = $The {has|have} a wide domed red cap with white spots, white gills and a thick pale stem with a ragged collar.

pine-cone | pinecone, fir cone
F woody scales = $The {is|are} brown and oval with open woody scales in spirals.
M woody and scattered = $The lie scattered, their woody scales spread wide.

rose-bud | rose bud, rosebud
F *tight petals = $The {is|are} small and pointed, the petals wound tight, green sepals folding back at the base.

tree-ring | tree ring, tree rings, growth rings
F pale and dark bands = $The {shows|show} dozens of pale and dark bands, close on one side and wider on the other, round a small heart.
S crack = One fine crack runs from the heart out to the bark.

star-fish | star fish
F five rough arms = $The {has|have} five tapering arms with a rough, dotted orange skin.

sea-urchin | sea urchin, sea urchins
F *purple spines = $The {is|are} round and covered in long thin purple spines.

prairie-dog | prairie dog, prairie dogs
F upright and sandy = $The {is|are} plump and sandy brown with small round ears, dark eyes and short front legs.
P on its mound = $The {stands|stand} upright on a mound of bare earth with both front paws on the chest. -running,eating,kissing

seal-pup | seal pup, baby seal, harp seal pup
F *white fluffy coat = $The {is|are} round and plump, with thick fluffy white fur, short flippers and no neck to see.
S black eyes = Its large wet black eyes and black nose stand out in the white face.
P on its belly = $The {lies|lie} on the belly with its head up and both front flippers spread. -swimming,sleeping,asleep

dragon-fly | dragon fly, butter fly
F clear wings = $The {has|have} wide thin wings with fine veins.

stage-star | rock star, pop star
F under the lights = $The {wears|wear} a black leather jacket over a torn T-shirt, with messy dark hair and silver rings.

brass-band | brass band, marching band
F rows in uniform = $The {is|are} four rows of players in dark red jackets with gold braid, holding trumpets, horns and a large tuba.

rock-band | rock band, garage band, punk band
F four players = $The {is|are} four players: a singer at the microphone, a guitarist, a bass player and a drummer behind them.

mouth-organ | mouth organ
F steel with square holes = $The {is|are} a small bright steel case with a row of square holes along one long side.

church-organ | church organ, pipe organ
F rows of pipes = $The {has|have} tall rows of shining tin pipes in a carved wooden case, and three keyboards one above another.

shoe-horn | shoe horn, shoehorn
F long curved tongue = $The {is|are} a long curved tongue of polished horn with a round hole at one end.

printing-press | printing press, letterpress, flower press
F iron and wheel = $The {is|are} black cast iron with a flat bed, a heavy plate above it and a long lever at the side. -flower
F boards and wing nuts = $The {is|are} two square wooden boards held together by a bolt with a wing nut in each corner. +flower

fish-tank | fish tank, aquarium, goldfish tank
F water and plants = $The {is|are} clear glass full of water, with white gravel, green plants and a column of small bubbles.
S orange fish = Three small orange fish hang between the plants. -empty

water-tank | water tank
F round on legs = $The {is|are} a round wooden tank with iron hoops and a low cone for a roof, high on four steel legs.

army-tank | army tank
F tracks and turret = $The {is|are} a heavy dull green vehicle on two wide tracks, with a flat turret and one long gun.

speech-balloon | speech balloon, speech bubble, thought bubble
F *white with a pointed tail = $The {is|are} a white oval with a thick black outline and a small pointed tail.

clothes-peg | clothes peg, clothespin, clothes pegs
F two halves and a spring = $The {is|are} two slim halves of pale wood held by a small coiled spring.

chicken-wire | chicken wire, barbed wire
F thin mesh = $The {is|are} thin grey wire twisted into six-sided holes. -barbed
F strands and barbs = $The {is|are} two grey strands twisted together with a sharp barb every few inches. +barbed

ice-skate | ice skate, ice skates
F *white leather and blades = $The {is|are} white leather, laced to the ankle, with a narrow shining steel blade.

hard-hat | hard hat, safety helmet
F *yellow shell = $The {is|are} a smooth yellow shell with a short peak and three ridges over the top.

wax-seal | wax seal, wax stamp
F *red and pressed = $The {is|are} a thick round drop of dark red wax with a pressed emblem and an uneven rim.

alarm-bell | door bell, doorbell
F brass button = $The {is|are} a round brass plate with a small white button in the middle.

coffee-grounds | coffee grounds
M *dark wet crumbs = $The lie in a low heap, dark brown, wet and crumbly.
F *dark wet crumbs of one = $The {is|are} wet, dark and crumbly.
`;
