/** Beasts that lie, sit, stand, graze and chase whoever comes by. The form: `tableaux.ts`. */
export const WILD_REST_TABLEAUX = `
wild-rest-lie | deed | lie, lay, rest, lounge, laze, relax, bask, sunbathe, sprawl & #dog, #cat, #lion, #tiger, #cow, #horse, #bear, #fox, #deer, #wolf, #pig, #goat, #sheep, #rabbit, #seal, #crocodile, #lizard, #elephant, #panda, #leopard, #kangaroo, #camel, #animal | @ porch, meadow, grass, beach, rock, rug, yard, garden, street
D whole length = At full length $the {lies|lie} there, weight sunk into the ground, chin flat between the forelegs, and only the eyes go after what moves. -back,upside,lizard,crocodile,seal
D soaking up = Belly flat and limbs spread, $the {takes|take} the warmth from above and below, eyelids half drawn. +lizard,crocodile,seal
D on the back = On the back with all four feet anyhow, the throat bare to the sun. +back,upside
D others beside = Others lie against it, one with its chin on the next one's ribs. +many
O ground = The ground under it is worn bare in just that outline. -sofa,couch,bed,rug,beach,rock,grass
N fly walks = A fly walks over the brow; one ear flicks. -snow
B low wall = A low wall in full sun goes across behind. -beach,rock,sea,savanna,bed,sofa,couch,rug
L late sun = Late sun from the left lies along ribs and haunch and picks out dust on the coat.
V low view = From its own height, a few steps off, 85 mm, drowsy warm colours

wild-rest-sit | deed | sit & #dog, #cat, #fox, #bear, #wolf, #rabbit, #lion, #tiger, #monkey, #gorilla, #frog, #owl, #bird, #squirrel, #raccoon, #penguin, #panda, #pig, #mouse, #kangaroo, #koala, #animal | @ bench, street, grass, meadow, forest, porch, chair, beach, garden, snow
D sits like anybody = $The {sits|sit} with back straight and feet in front, quite composed, head turned a little as if somebody had spoken. -bench,chair,stool,owl,bird,side
D on the seat = In the exact middle of the seat $the {sits|sit}, legs stuck out, and {looks|look} ahead as one who waits for a bus. +bench,chair,stool
D round on the perch = Round and close to its perch, one foot drawn up into the feathers. +owl,bird -bench,chair
D shoulder to shoulder = They sit shoulder to shoulder, all looking one way. +many,two
N dry leaf = A dry leaf has come down beside it. -snow,indoor,room
B plain = Whatever is behind is blurred to three calm tones.
L soft = Soft light from the left puts a spark in each eye.
V straight view = Straight on, level with the eyes, 85 mm, quiet natural colours

wild-rest-graze | deed | graze, grazing, browse, eat grass, eating grass, chew grass, munch grass & #cow, #sheep, #horse, #goat, #deer, #zebra, #elephant, #bison, #buffalo, #donkey, #llama, #alpaca, #rabbit, #goose, #antelope, #camel, #reindeer, #pony, cows, horses, sheep, deer | @ meadow, pasture, hillside, field, savanna, mountain, plain
D muzzle down = Head right down, $the {tears|tear} the grass off with a sideways jerk, ears working by themselves, one forefoot set ahead.
D one looks up = One has raised its head with stalks hanging from the lips and looks over to us. +many
D at their ease = They stand at easy distances, nearly all heads the same way. +many
O grass = The grass is short and bright where they have been and long and seeded ahead.
N bird = A wagtail runs along by the hooves. -snow,savanna
N dung and clover = White clover and a thistle have been left standing.
B slope = A slope with a stone wall and one ash tree rises behind. -savanna,beach,mountain
L morning sun low = Morning sun low on the right, long shadows of legs over the grass.
V far = From the wall, 135 mm, fresh greens

wild-rest-chase-people | deed | chase, chases, run after, attack, pursue, charge & that: child, boy, girl, man, woman, tourist, postman, mailman, jogger, cyclist, kid, farmer, hunter, person, people, children, photographer, thief, burglar, policeman & #goose, #bull, #dog, #chicken, #rooster, #bear, #swan, #goat, #cow, #ostrich, #turkey, #bee, #duck, #sheep, #pig, #llama, #monkey, #moose, #dinosaur, geese, bees, hippo | @ park, street, farm, meadow, beach, yard
D neck out = Neck stretched low in front, $the {comes|come} on at a run, a yard behind the heels of $that.
D flight = $That {runs|run} leaning back to look, arms out, mouth open, one shoe already loose.
D wings = Wings are spread and the bill is open on a hiss. +goose,swan,rooster,chicken,turkey,duck,geese
D cloud = They come as one dark smear in the air at the height of the head. +bee,bees
O dropped things = A bag, a hat and a bitten sandwich mark the way.
N lookers = By the gate somebody has a hand before the mouth.
B green = Grass and railings rush past behind.
L broad daylight = Broad daylight from the left, two running shadows.
V pan = Panned from the side, 70 mm, short exposure, lively natural colours

wild-rest-under-tree | deed | sleep, rest, nap, doze, lie, sit & tree, oak, willow, campfire, ruins, hay, straw, barn, forest, moss, grass & knight, samurai, wizard, witch, elf, viking, cowboy, pirate, king, princess, dwarf, giant, robot, astronaut, dragon, unicorn, traveler, wanderer, shepherd, hobbit, #knight, #robot, #witch | @ tree, forest, meadow, ruins, barn, grass
D back on the bark = With the back against it and legs stretched out, ankles crossed, $the {has|have} let the head sink to one side. -dragon,unicorn,lie
D folded down = Legs folded under, neck laid along the ground, nose in the grass. +dragon,unicorn
D laid aside = What is usually carried, a hat and a staff, lies within reach of slack fingers. -dragon,unicorn,robot
O moss = Ants have found the boot and go over it.
N small bird = A small bird has sat down on what stands up highest.
B past the trunk = Past the trunk lies a bright field in noon haze. -night,campfire
L dapple = Sun through leaves from above in spots.
L low fire = Low fire from the right, stars in the gaps. +night,campfire
V low view = From the grass, 50 mm, moss green and straw

wild-rest-wizard-tower | deed | wizard tower, wizard's tower, mage tower, witch tower, sorcerer's tower, tower of a wizard & on, in, over, above, at, by, with, during, wizard, mage, tower | @ cliff, hill, forest, sea, mountain
D leaning tower = A slim crooked tower of grey stone grows straight out of the rock, wider at the top than at the foot, its cap of slates bent over like a hat. -books,candles,reading,old,standing,young,study
D lit room = Only the topmost window is lit, violet and yellow by turns, with a shadow going to and fro. -books,candles,reading,old,standing,young,study
D strike = Lightning has just run down the iron star on the tip, and the wet stones all show at once. +storm,lightning,thunderstorm -books,candles,reading,old,standing,young,study
O stair = A stair without rail winds round the outside, some of its steps held up by posts.
N raven = A basket on a rope hangs halfway up, a raven on its rim.
B black firs = Below lie black firs and a road with one lantern on it. -sea
L dusk = Dusk, pale green low on the left, the window the only warm spot.
V below = From the path, 28 mm, slate, moss and violet
`;
