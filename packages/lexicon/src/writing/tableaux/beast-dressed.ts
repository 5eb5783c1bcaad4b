/** Animals in clothes and doing what people do. The form: `tableaux.ts`. */
export const BEAST_DRESSED_TABLEAUX = `
beast-sunglasses | deed | that: sunglasses, shades, aviators, sun glasses, goggles & #dog, #puppy, #cat, #kitten, #hamster, #rabbit, #bunny, #mouse, #frog, #squirrel, #fox, #bear, #wolf, #lion, #tiger, #pig, #raccoon, #hedgehog, #turtle, #penguin, #owl, #duck, #goat, #panda, #monkey, #otter, #corgi, #pug, #sloth, #capybara, #bird, #dinosaur, #dragon, #animal & #dog, #puppy, #cat, #kitten, #hamster, #rabbit, #bunny, #mouse, #frog, #squirrel, #fox, #bear, #wolf, #lion, #tiger, #pig, #raccoon, #hedgehog, #turtle, #penguin, #owl, #duck, #goat, #panda, #monkey, #otter, #corgi, #pug, #sloth, #capybara, #bird, #dinosaur, #dragon, #animal | @ studio
D squarely on = $That {sits|sit} squarely across the face, a little too wide for it, and each lens holds a small bent picture of sky and horizon.
D chin up = Chin up and mouth shut, $the {looks|look} straight at us with the calm of a film star in an arrivals hall. -surf,skate,drive,ride,float,swim
O bridge = The bridge rests on the short hair above the nose, and the arms go back under the ears. -crab,lobster,octopus,turtle,tortoise,from-insect,from-bird,from-fish,from-frog,from-lizard,from-snake
B one colour = Behind is a plain [warm yellow/coral/clear blue] wall. -background,backdrop,blue,yellow,coral,rain,rainy,snow,snowy,storm
L bright from the left = Bright light high on the left shines along the upper rim and draws a crisp shadow of $that on the face.
V bust = From the chest up, straight on, 85 mm lens, the lenses and the face sharp

beast-suit | deed | suit, business suit, tuxedo, suit and tie, three piece suit, tux, blazer, waistcoat, dinner jacket, businessman, boss, gentleman, ceo & #dog, #puppy, #cat, #kitten, #hamster, #rabbit, #bunny, #mouse, #frog, #squirrel, #fox, #bear, #wolf, #lion, #tiger, #pig, #raccoon, #hedgehog, #turtle, #penguin, #owl, #duck, #goat, #panda, #monkey, #otter, #corgi, #pug, #sloth, #capybara, #bird, #dinosaur, #dragon, #animal & #dog, #puppy, #cat, #kitten, #hamster, #rabbit, #bunny, #mouse, #frog, #squirrel, #fox, #bear, #wolf, #lion, #tiger, #pig, #raccoon, #hedgehog, #turtle, #penguin, #owl, #duck, #goat, #panda, #monkey, #otter, #corgi, #pug, #sloth, #capybara, #bird, #dinosaur, #dragon, #animal | @ studio, office
D cut to the chest = The jacket is cut to the deep chest and narrow shoulders and lies without a fold, shirt collar tight under the chin. -from-bird,from-fish,from-frog
D neat on a small body = The small jacket is buttoned over the round front, collar points sticking up on both sides of the chin. +from-bird,from-frog,from-penguin
D knot = The knot of the tie is small and exactly in the middle. +tie -bow
D bow tie = A bow tie sits level under the throat. +bow,tuxedo,tux
D head of a bank = The head is held high and turned a few degrees, eyes on us, with the gravity of a man who has bought the company.
O *cloth = The wool is dark blue with a faint chalk stripe, a folded white handkerchief in the breast pocket.
O loose hairs = A few pale hairs have settled on one shoulder. -from-bird,from-fish,from-frog,from-elephant,from-crocodile,from-dinosaur,from-dragon
B studio grey = Behind is a mottled grey studio backdrop. -background,backdrop,rain,rainy,snow,snowy,storm
L rembrandt = One large soft light from the left, shading to darkness on the far shoulder.
V half-length = Half-length portrait at eye level, 85 mm lens, cloth and face sharp

beast-bow-tie | deed | bow tie, bowtie, necktie, tie, bow, pink bow, ribbon, hair bow, bandana, collar, neckerchief & #dog, #puppy, #cat, #kitten, #hamster, #rabbit, #bunny, #mouse, #frog, #squirrel, #fox, #bear, #wolf, #lion, #tiger, #pig, #raccoon, #hedgehog, #turtle, #penguin, #owl, #duck, #goat, #panda, #monkey, #otter, #corgi, #pug, #sloth, #capybara, #bird, #dinosaur, #dragon, #animal & #dog, #puppy, #cat, #kitten, #hamster, #rabbit, #bunny, #mouse, #frog, #squirrel, #fox, #bear, #wolf, #lion, #tiger, #pig, #raccoon, #hedgehog, #turtle, #penguin, #owl, #duck, #goat, #panda, #monkey, #otter, #corgi, #pug, #sloth, #capybara, #bird, #dinosaur, #dragon, #animal | @ studio
D bow on the head = The bow is tied into the hair between the ears, both loops standing up, the ends hanging beside one eye. +hair,head,yorkie,terrier,shih,maltese,pomeranian,poodle -tie
D on the chest = What is tied round the neck sits exactly in the middle of the chest, its ends standing away to both sides. -suit,tuxedo,jacket,hair,yorkie,shih,maltese
D proud = $The {sits|sit} up very straight to show it, chin lifted, eyes on us. -run,walk,stand,fly
O fold = The knot has one deep fold, and a few hairs are caught in it. -from-bird,from-frog,from-fish
B pastel = Behind is one plain pastel tone. -background,backdrop,rain,rainy,snow,snowy,storm
L soft = Soft bright light from the left, a small spark in each eye.
V bust = From the chest up, 85 mm lens, straight on, clear colours

beast-crown | deed | that: crown, tiara, diadem & #dog, #puppy, #cat, #kitten, #hamster, #rabbit, #bunny, #mouse, #frog, #squirrel, #fox, #bear, #wolf, #lion, #tiger, #pig, #raccoon, #hedgehog, #turtle, #penguin, #owl, #duck, #goat, #panda, #monkey, #otter, #corgi, #pug, #sloth, #capybara, #bird, #dinosaur, #dragon, #animal & #dog, #puppy, #cat, #kitten, #hamster, #rabbit, #bunny, #mouse, #frog, #squirrel, #fox, #bear, #wolf, #lion, #tiger, #pig, #raccoon, #hedgehog, #turtle, #penguin, #owl, #duck, #goat, #panda, #monkey, #otter, #corgi, #pug, #sloth, #capybara, #bird, #dinosaur, #dragon, #animal | @ studio, throne room
D set between the ears = $That {sits|sit} low on the brow, pushed a little to one side, an ear standing out on either side of it. -from-bird,from-frog,from-fish,from-snake,from-lizard,from-whale
D set on the small head = $That {sits|sit} on top of the small head, as heavy as it is and perfectly level. +from-bird,from-frog,from-lizard
D gaze = The gaze goes over our heads, lids half lowered, the mouth closed, as one used to be looked at.
O *points = Its points end in pearls, and a red stone in the middle catches a long spark; the gold is rubbed thin at the rim. -flower,floral,daisy,rose
O flowers = Small roses, daisies and leaves are bound round it, one bud hanging beside an eye. +flower,floral,daisy,rose
O ermine = A collar of white fur with black tails lies round the shoulders over dark red velvet. +king,queen,royal,robe,throne,prince,princess,emperor
B curtain = Behind hangs a heavy curtain in deep folds of dark green. -flower,floral,daisy,background,backdrop,throne,forest,jungle,garden,castle,field,rain,rainy,snow,snowy,storm
L window = Light from a high window on the left glints on the rim and models the face.
V bust portrait = Bust portrait, slightly from below, 85 mm lens

beast-royal | deed | king, queen, royal, royalty, renaissance, baroque, victorian, aristocrat, noble, nobleman, lord, duke, general, admiral, napoleon, emperor, military uniform, uniform, medieval, prince, princess & #dog, #puppy, #cat, #kitten, #hamster, #rabbit, #bunny, #mouse, #frog, #squirrel, #fox, #bear, #wolf, #lion, #tiger, #pig, #raccoon, #hedgehog, #turtle, #penguin, #owl, #duck, #goat, #panda, #monkey, #otter, #corgi, #pug, #sloth, #capybara, #bird, #dinosaur, #dragon, #animal & #dog, #puppy, #cat, #kitten, #hamster, #rabbit, #bunny, #mouse, #frog, #squirrel, #fox, #bear, #wolf, #lion, #tiger, #pig, #raccoon, #hedgehog, #turtle, #penguin, #owl, #duck, #goat, #panda, #monkey, #otter, #corgi, #pug, #sloth, #capybara, #bird, #dinosaur, #dragon, #animal | @ palace, studio
D *coat = The coat is of dark velvet sewn with gold braid, a stiff lace ruff standing round the neck so that the head lies in it as on a plate. -uniform,general,admiral,napoleon,armor,armour
D *uniform = The uniform jacket is closed to the chin, gold epaulettes on both shoulders, a sash across and three medals in a row. +uniform,general,admiral,napoleon
D turned away = The body is turned three-quarters, the face to us, grave, the lower lid a little heavy.
O chain = A chain with a jewel the size of a walnut hangs on the chest and lies crooked in the folds.
B dark wall = The wall behind is dark brown, the corner of a red curtain let in at the left. -background,backdrop,throne,rain,rainy,snow,snowy,storm
L from a window = The light of one window, at the left, falls on face, lace and jewel, all else stays in brown shade.
V half-length = Half-length portrait in the manner of an old court painter, warm and dark

beast-hat | deed | that: hat, cap, beanie, top hat, cowboy hat, party hat, santa hat, witch hat, wizard hat, straw hat, beret, chef hat, fedora, bowler hat, sombrero, baseball cap, helmet & #dog, #puppy, #cat, #kitten, #hamster, #rabbit, #bunny, #mouse, #frog, #squirrel, #fox, #bear, #wolf, #lion, #tiger, #pig, #raccoon, #hedgehog, #turtle, #penguin, #owl, #duck, #goat, #panda, #monkey, #otter, #corgi, #pug, #sloth, #capybara, #bird, #dinosaur, #dragon, #animal & #dog, #puppy, #cat, #kitten, #hamster, #rabbit, #bunny, #mouse, #frog, #squirrel, #fox, #bear, #wolf, #lion, #tiger, #pig, #raccoon, #hedgehog, #turtle, #penguin, #owl, #duck, #goat, #panda, #monkey, #otter, #corgi, #pug, #sloth, #capybara, #bird, #dinosaur, #dragon, #animal | @ studio
D between the ears = $That {sits|sit} between the ears, [tipped forward/tipped to one side], its edge making a small shadow on the brow. -from-bird,from-frog,from-fish,from-snake,from-lizard,from-turtle,from-snail,from-insect,lobster,crab,octopus,shrimp,whale,dolphin
D on the small head = $That {sits|sit} on the small head as on a peg, a little back, so that both eyes are free. +from-bird,from-frog,from-lizard,from-snake,from-turtle,from-snail,from-insect,from-fish,lobster,crab,octopus,shrimp,whale,dolphin
D holding still = $The {holds|hold} quite still so that it will not fall, and only the eyes go up to the brim. -run,walk,ride,dance,fly,cook,bake,hold,sit,sleep
D paper cone = The elastic presses a line into the fur under the chin, and the paper cone leans. +party,birthday -from-bird,from-frog
O *felt = It is soft felt with a narrow band, the brim dented on one side. -birthday,santa,party,helmet,straw,chef,cap,beanie,baseball,wizard,witch,crown
O *straw = Straw ends stick out all round the brim. +straw
O *red and white = It is red with a white border and a bobble that hangs beside one eye. +santa
O *starry = It is dark blue felt with yellow stars and a kink half way up. +wizard
B plain = Behind is a plain [pale green/warm cream] ground. -background,backdrop,green,cream,rain,rainy,snow,snowy,storm
L soft = Soft daylight from the left, a small clear point in each eye.
V at its height = Straight on [at its own height/level with it/from its own eye level], 85 mm lens, face and brim sharp

beast-glasses | deed | that: glasses, spectacles, monocle, eyeglasses, reading glasses & #dog, #puppy, #cat, #kitten, #hamster, #rabbit, #bunny, #mouse, #frog, #squirrel, #fox, #bear, #wolf, #lion, #tiger, #pig, #raccoon, #hedgehog, #turtle, #penguin, #owl, #duck, #goat, #panda, #monkey, #otter, #corgi, #pug, #sloth, #capybara, #bird, #dinosaur, #dragon, #animal & #dog, #puppy, #cat, #kitten, #hamster, #rabbit, #bunny, #mouse, #frog, #squirrel, #fox, #bear, #wolf, #lion, #tiger, #pig, #raccoon, #hedgehog, #turtle, #penguin, #owl, #duck, #goat, #panda, #monkey, #otter, #corgi, #pug, #sloth, #capybara, #bird, #dinosaur, #dragon, #animal | @ studio, library
D down the nose = $That {has|have} slid half way down the nose, and the eyes look at us over the top of the rims, slightly crossed. -from-bird,from-frog,from-fish,read,book
D eyes enlarged = Behind the lenses the eyes are enlarged, and a small square of window is mirrored in each. +from-bird,from-frog,from-owl
D over the page = $That {has|have} slid half way down the nose, and the eyes go along a line of the open page. +read,book,newspaper -from-bird,from-frog
D learned = The brow is raised, the mouth shut, with the patience of somebody who has been asked this before. -read,sleep
O *rims = The rims are round and of thin brass wire.
B soft = Behind stand the soft blurred stripes of book spines. -background,backdrop,beach,street,garden,rain,rainy,snow,snowy,storm
L window = Daylight through a pane at the left lies on brow and rims.
V bust = From the chest up, 85 mm lens, rims and eyes sharp

beast-knit | deed | hanfu, yukata, poncho, robe, bathrobe, dressing gown, tracksuit, jersey, sari, lederhosen, uniform, swimsuit, bikini, life jacket, diaper, skirt, sweater, jumper, scarf, hoodie, cardigan, raincoat, jacket, coat, pyjamas, pajamas, shirt, t-shirt, hawaiian shirt, dress, dungarees, overalls, turtleneck, vest, cape, denim jacket, leather jacket, christmas sweater, kimono, costume, tutu, boots, socks, wellies, apron, onesie & wear, wearing, in, dressed in, with, wrapped in & #dog, #puppy, #cat, #kitten, #hamster, #rabbit, #bunny, #mouse, #frog, #squirrel, #fox, #bear, #wolf, #lion, #tiger, #pig, #raccoon, #hedgehog, #turtle, #penguin, #owl, #duck, #goat, #panda, #monkey, #otter, #corgi, #pug, #sloth, #capybara, #bird, #dinosaur, #dragon, #animal & #dog, #puppy, #cat, #kitten, #hamster, #rabbit, #bunny, #mouse, #frog, #squirrel, #fox, #bear, #wolf, #lion, #tiger, #pig, #raccoon, #hedgehog, #turtle, #penguin, #owl, #duck, #goat, #panda, #monkey, #otter, #corgi, #pug, #sloth, #capybara, #bird, #dinosaur, #dragon, #animal | @ studio, chair
D made to measure = The cloth fits as if made to measure, the front smooth over the chest, the edge ending just above the feet. -scarf,cape,from-fish,from-snake
D wound = The scarf is wound twice round the neck up to the chin, one fringed end hanging down the front. +scarf
D tied at the throat = The cape is tied at the throat and falls back over the shoulders to the ground. +cape
D looks at us = $The {looks|look} at us over it, head a little to one side, quite at ease. -run,walk,ride,dance,fly,sleep,play,drink,eat,jump
O stitches = The stitches are thick, one row dropped, and a loose end of wool hangs at the hem. +sweater,jumper,scarf,cardigan,turtleneck,christmas
O *yellow rubber = The rubberized cloth is yellow, hood thrown back, drops standing on it. +raincoat
O stiff tulle = Stiff tulle stands out round the hips. +tutu
O boots = The boots are a size too large and turned outwards. +boots,wellies
O pocket = Seams are doubled, one collar point turned up, a button hanging by its thread. +shirt,jacket,coat,denim,vest,dungarees,overalls
O silk = The silk falls in long straight folds from a crossed collar, a wide sash wound twice round the middle. +kimono,hanfu,yukata
O soft folds = The cloth makes soft folds at the throat and under the arms. +hoodie,pyjamas,pajamas,dress,robe,bathrobe,onesie -from-bird,from-frog
B plain = Behind is one plain [cream/pale grey] wall. -background,backdrop,rain,rainy,snow,snowy,storm
L window = Window light from the left shows the weave and puts a spark in each eye.
V full = Seen whole, [at its own height/level with it/from its own eye level], 50 mm lens, calm clear colours

beast-headphones | deed | headphones, headset, earphones, earbuds, dj, listening to music & #dog, #puppy, #cat, #kitten, #hamster, #rabbit, #bunny, #mouse, #frog, #squirrel, #fox, #bear, #wolf, #lion, #tiger, #pig, #raccoon, #hedgehog, #turtle, #penguin, #owl, #duck, #goat, #panda, #monkey, #otter, #corgi, #pug, #sloth, #capybara, #bird, #dinosaur, #dragon, #animal & #dog, #puppy, #cat, #kitten, #hamster, #rabbit, #bunny, #mouse, #frog, #squirrel, #fox, #bear, #wolf, #lion, #tiger, #pig, #raccoon, #hedgehog, #turtle, #penguin, #owl, #duck, #goat, #panda, #monkey, #otter, #corgi, #pug, #sloth, #capybara, #bird, #dinosaur, #dragon, #animal | @ studio, bedroom
D over the ears = Padded cups are clapped over both ears, the band pressing a furrow into the fur on top of the head. -from-bird,from-frog,from-fish,from-octopus
D big on the head = The padded cups are nearly as big as the head, and the band stands up like an arch. +from-bird,from-frog
D lost in it = The eyes are half closed, the chin just rising on the beat. -sleep,dj
D one hand on the deck = One forefoot rests on a turning record, the other on a slider, both eyes on us. +dj -from-bird
O cable = A coiled cable swings down and out of the picture. -wireless
B two lights = Behind, [pink and blue/violet and green] light meets on a dark wall. -background,backdrop,rain,rainy,snow,snowy,storm
L two sides = One coloured light from each side, the rims of the cups bright.
V bust = From the chest up, 50 mm lens, a little from below, face sharp

beast-astronaut | deed | astronaut, spacesuit, space suit, space helmet, cosmonaut, space, outer space, on the moon, on mars, space cat, space dog & space suit, space helmet, spacesuit, wear, space, outer space, moon, mars, #animal & #animal | @ space, studio, moon
D in the round helmet = The whole head is under a clear round helmet, nose almost at the glass, a patch of breath spread on it. -from-bird,from-frog,from-fish
D small head in the helmet = Under the clear round helmet the small head looks up, eyes wide. +from-bird,from-frog
D floats = $The {floats|float} on a long white hose, legs loosely bent, turning a little on one side. -moon,walk,sit,stand,portrait,mars,ride
D on the ground of the moon = $The {stands|stand} in grey dust, one boot print behind the other, the low pull making the step long. +moon,mars -float,fly
O *white suit = The suit is quilted and white, with orange seams, a brass collar ring and a small flag on the arm. -from-fish
O curve of the planet = In the glass bends the whole blue edge of a planet. -moon,mars,portrait,studio
B black = Behind is black with small hard stars. -background,backdrop,moon,mars,nebula,galaxy,rain,rainy,snow,snowy,storm
B earth over the edge = Over the near grey horizon hangs a small blue Earth. +moon
L one sun = Hard white sun from the right, deep shadow on the other side.
V half-length = Half-length, 50 mm lens, helmet and face sharp, white, black and one warm accent

beast-hero | deed | superhero, super hero, batman, superman, cape and mask, hero & #dog, #puppy, #cat, #kitten, #hamster, #rabbit, #bunny, #mouse, #frog, #squirrel, #fox, #bear, #wolf, #lion, #tiger, #pig, #raccoon, #hedgehog, #turtle, #penguin, #owl, #duck, #goat, #panda, #monkey, #otter, #corgi, #pug, #sloth, #capybara, #bird, #dinosaur, #dragon, #animal & #dog, #puppy, #cat, #kitten, #hamster, #rabbit, #bunny, #mouse, #frog, #squirrel, #fox, #bear, #wolf, #lion, #tiger, #pig, #raccoon, #hedgehog, #turtle, #penguin, #owl, #duck, #goat, #panda, #monkey, #otter, #corgi, #pug, #sloth, #capybara, #bird, #dinosaur, #dragon, #animal | @ roof, city
D on the edge = $The {stands|stand} at the edge of a roof with chest out and chin up, the cape flung out to one side by the wind. -fly,flying,portrait
D through the air = Stretched out straight $the {flies|fly} towards us, one foreleg ahead, the cape a straight flag behind. +fly,flying -from-bird
O *mask and cape = A black mask is tied over the eyes, the cape is red, held at the throat by a brass badge.
B city = Far below, streets glow between the blocks. -rain,rainy,snow,snowy,storm
L low sun = Low sun from behind on the right shines through the cape and rims the whole figure.
V from below = From a little below, 28 mm lens, whole figure

beast-knight | deed | knight, armor, armour, samurai, warrior, gladiator, viking, soldier, ninja, suit of armor & hold, holding, wield, sword, shield, fight, fighting, stand, ride, #animal, #person & #dog, #puppy, #cat, #kitten, #hamster, #rabbit, #bunny, #mouse, #frog, #squirrel, #fox, #bear, #wolf, #lion, #tiger, #pig, #raccoon, #hedgehog, #turtle, #penguin, #owl, #duck, #goat, #panda, #monkey, #otter, #corgi, #pug, #sloth, #capybara, #bird, #dinosaur, #dragon, #animal & #dog, #puppy, #cat, #kitten, #hamster, #rabbit, #bunny, #mouse, #frog, #squirrel, #fox, #bear, #wolf, #lion, #tiger, #pig, #raccoon, #hedgehog, #turtle, #penguin, #owl, #duck, #goat, #panda, #monkey, #otter, #corgi, #pug, #sloth, #capybara, #bird, #dinosaur, #dragon, #animal | @ field, castle, hill
D plates = Small steel plates are riveted to fit the body, a chain collar showing at the throat, the face free under a lifted visor. -samurai,ninja,viking,gladiator
D lacquer = Lacquered plates are laced with silk cord over chest and shoulders, a crest like two horns standing over the brow. +samurai
D wrapped in black = Black cloth is wound over all but the eyes, which are bright and quite still. +ninja
D iron and fur = A round iron cap comes down to the eyes, and a fur is pinned over one shoulder. +viking
D stands ready = $The {stands|stand} upright on hind legs, a blade held low before it, feet set wide. -from-bird,ride,sit,sleep,portrait
O dents = The metal is scratched and has one new dent with bright edges. -ninja
B misty hill = Behind, a grassy hill goes up into mist. -castle,forest,background,backdrop,rain,rainy,snow,snowy,storm
L low = Low cold light from the left runs along the edges.
V hero view = Whole figure from its own height, 50 mm lens

beast-wizard | deed | wizard, witch, sorcerer, magician, mage, magic wand & #dog, #puppy, #cat, #kitten, #hamster, #rabbit, #bunny, #mouse, #frog, #squirrel, #fox, #bear, #wolf, #lion, #tiger, #pig, #raccoon, #hedgehog, #turtle, #penguin, #owl, #duck, #goat, #panda, #monkey, #otter, #corgi, #pug, #sloth, #capybara, #bird, #dinosaur, #dragon, #animal & #dog, #puppy, #cat, #kitten, #hamster, #rabbit, #bunny, #mouse, #frog, #squirrel, #fox, #bear, #wolf, #lion, #tiger, #pig, #raccoon, #hedgehog, #turtle, #penguin, #owl, #duck, #goat, #panda, #monkey, #otter, #corgi, #pug, #sloth, #capybara, #bird, #dinosaur, #dragon, #animal | @ study, forest
D raises the wand = $The {holds|hold} up a crooked wand, and from its tip a thread of sparks goes round in a spiral; the eyes follow it.
O *robe = The robe is dark blue, too long, its hem lying in folds on the ground, small silver stars half worn off. -hat
O *pointed hat = The pointed hat has a kink in it and rests on the ears.
N book and candle = A thick book lies open beside it, a candle burnt down on the page edge. -forest,night
B shelves = Behind, shelves of jars and scrolls are lost in brown shade. -forest,background,rain,rainy,snow,snowy,storm
L sparks = The sparks light face and sleeves from the front in pale gold, the rest is dim.
V whole figure = Whole figure [at its own height/level with it/from its own eye level], 50 mm lens

beast-chef | deed | chef, cook, cooking, bake, baking, baker, flip pancakes, making pizza, kitchen, pancakes, fry, chef hat & #dog, #cat, #puppy, #kitten, #hamster, #rabbit, #mouse, #frog, #squirrel, #fox, #bear, #raccoon, #hedgehog, #pig, #duck, #penguin, #panda, #rat, #otter & chef, cook, bake, baker, fry, flip, pizza, pancake, making & #animal | @ kitchen
D at the stove = Upright at the stove on a wooden stool, $the {holds|hold} the pan by its handle and {looks|look} closely at what is in it. -bake,baker,pizza,cake,bread,flip
D flour = Two floury front feet are in a lump of dough on the board, flour up to the elbows and on the nose. +bake,baker,pizza,bread -from-bird
D pancake in the air = A pancake hangs in the air, half turned over, the pan held out under it and the whole face following. +flip,pancake,pancakes
O *apron = A white apron is tied twice round the middle, and a tall paper hat leans over one ear. -from-bird,from-duck,from-penguin
N spill = An egg has been cracked beside the bowl, and its white runs over the edge of the table.
B tiles = Behind are white tiles, a rack of ladles and a window with steam on it. -rain,rainy,snow,snowy,storm
L window = Daylight from the window on the right makes the steam bright.
V counter height = Level with the counter, 35 mm lens, warm kitchen colours

beast-rides | deed | ride, riding, skateboard, skateboarding, surf, surfing, cycle, cycling & that: skateboard, surfboard, bicycle, bike, scooter, motorcycle, motorbike, vespa, snowboard, tricycle, unicycle, wave, moped, broom, broomstick & #dog, #puppy, #cat, #kitten, #hamster, #rabbit, #bunny, #mouse, #frog, #squirrel, #fox, #bear, #wolf, #lion, #tiger, #pig, #raccoon, #hedgehog, #turtle, #penguin, #owl, #duck, #goat, #panda, #monkey, #otter, #corgi, #pug, #sloth, #capybara, #bird, #dinosaur, #dragon, #animal & #dog, #puppy, #cat, #kitten, #hamster, #rabbit, #bunny, #mouse, #frog, #squirrel, #fox, #bear, #wolf, #lion, #tiger, #pig, #raccoon, #hedgehog, #turtle, #penguin, #owl, #duck, #goat, #panda, #monkey, #otter, #corgi, #pug, #sloth, #capybara, #bird, #dinosaur, #dragon, #animal | @ street, park, road
D low on the board = Feet spread along the board, $the {leans|lean} into the turn with head low and eyes ahead, one wheel just off the ground. +skateboard,skateboarding
D along the wave = On the board, knees bent, $the {slides|slide} along the green face of the wave, foam closing behind. +surf,surfing,surfboard,wave -from-fish
D at the handlebars = Upright on the saddle, $the {holds|hold} the handlebars with both front feet and {looks|look} ahead, everything loose blown back. +bicycle,bike,scooter,motorcycle,motorbike,vespa,tricycle,moped -from-bird,from-fish,from-snail
D on the broom = Astride the broomstick, both forefeet round the handle, $the {leans|lean} forward into the wind, tail stretched out behind over the twigs. +broom,broomstick
D across the slope = Sideways on the board, $the {cuts|cut} across the slope, powder standing up behind like a fan. +snowboard
O pushed back = Wind has pressed whatever is soft about the face backwards, and the eyes are narrowed with delight.
B streaks = Beyond, [walls and trees/fences and parked cars] run together into long streaks. -surf,surfing,wave,snowboard,beach,ocean,sea,rain,rainy,snow,snowy,storm,broom,broomstick
B roofs and moon = Below lie roofs and chimneys, and a large low moon stands behind. +broom,broomstick
B spray = Behind, the lip of the wave throws spray against the sky. +surf,surfing,wave,surfboard -rain,rainy,snow,snowy,storm
L low sun = Low sun from the right, wheels and outline edged with light. -broom,broomstick
L moonlight = Moonlight from behind edges ears and tail, everything else deep blue. +broom,broomstick
V pan = Panned from low at the side, 35 mm lens, face sharp, ground blurred -broom,broomstick
V air = Level with it in the air, 35 mm lens +broom,broomstick

beast-reads | deed | read, reading, study & that: book, newspaper, magazine, books, paper, comic, letter, map, story & #animal, #dragon, #monster, #witch, #wizard & #animal, #dragon | @ armchair, library, study
D held open = $That {lies|lie} open before it, held flat with one forefoot, and the eyes go along the line with great care. -from-bird,from-frog,from-fish,newspaper,story
D wide paper = $That {is|are} held open at arm's length; above the edge show two eyes and a furrowed brow. +newspaper
D tilted head = Head on one side, $the {reads|read} with one eye, a foot on the edge of the page. +from-bird -newspaper
D held up = $That {is|are} held up in both hands close before the wide mouth. +from-frog
D small listeners = Two small ones lean in from both sides to see the picture. +story
O page = The pages are yellow at the edge, with a brown ring of a cup on one of them.
N cup = A small cup steams by. -forest,park,beach
B shelf = Behind stand shelves, the spines blurred. -background,forest,tree,park,garden,beach,bench,bed,rain,rainy,snow,snowy,storm
L lamp = A lamp on the right lights the page, and the page lights the face from below. -forest,garden,beach,bench,park,tree
L leaves = Sun comes through leaves in spots on page and back. +forest,garden,bench,park,tree -night
V level view = Level and near, 50 mm lens, warm browns

beast-drinks | deed | drink, drinking, sip, hold, with, have, enjoy & that: coffee, tea, cocktail, martini, beer, wine, boba, bubble tea, milkshake, cup of coffee, cup of tea, hot chocolate, latte, lemonade, cappuccino & #dog, #puppy, #cat, #kitten, #hamster, #rabbit, #bunny, #mouse, #frog, #squirrel, #fox, #bear, #wolf, #lion, #tiger, #pig, #raccoon, #hedgehog, #turtle, #penguin, #owl, #duck, #goat, #panda, #monkey, #otter, #corgi, #pug, #sloth, #capybara, #bird, #dinosaur, #dragon, #animal & #dog, #puppy, #cat, #kitten, #hamster, #rabbit, #bunny, #mouse, #frog, #squirrel, #fox, #bear, #wolf, #lion, #tiger, #pig, #raccoon, #hedgehog, #turtle, #penguin, #owl, #duck, #goat, #panda, #monkey, #otter, #corgi, #pug, #sloth, #capybara, #bird, #dinosaur, #dragon, #animal | @ cafe, table, bar
D both feet round it = $The {holds|hold} $that between both front feet and {takes|take} the first sip, eyes half shut over the rim. -from-bird,from-frog,from-fish,beach,boba,bubble,straw
D straw = The mouth is closed round the straw, cheeks drawn in. +boba,bubble,cocktail,milkshake,lemonade,straw -from-bird
D beak = The tip of the beak is just in $that, one eye on us. +from-bird
O steam = A curl of steam rises and leaves a wet shine on the nose. +coffee,tea,chocolate,latte,cappuccino -iced,bubble,boba,from-bird
O pearls = Dark pearls lie at the bottom of the clear cup, two of them on their way up the wide straw. +boba,bubble
O drops = Drops run down the cold glass. +cocktail,beer,lemonade,martini,boba,milkshake
N spoon = A spoon lies on the saucer, and a few crumbs beside it. +coffee,tea,latte,cappuccino,chocolate
B cafe blur = Behind, the lamps of a café are soft round spots. -beach,garden,home,bed,kitchen,background,rain,rainy,snow,snowy,storm
L window left = Daylight through a pane at the left lies on table and face.
V across the table = Across the table at its eye height, 50 mm lens, warm tones

beast-wreath | deed | flower crown, wreath, flower wreath, flowers on its head, flowers on head, flowers in its hair, flower in its ear, daisy crown, floral crown, crown of flowers & #dog, #puppy, #cat, #kitten, #hamster, #rabbit, #bunny, #mouse, #frog, #squirrel, #fox, #bear, #wolf, #lion, #tiger, #pig, #raccoon, #hedgehog, #turtle, #penguin, #owl, #duck, #goat, #panda, #monkey, #otter, #corgi, #pug, #sloth, #capybara, #bird, #dinosaur, #dragon, #animal & #dog, #puppy, #cat, #kitten, #hamster, #rabbit, #bunny, #mouse, #frog, #squirrel, #fox, #bear, #wolf, #lion, #tiger, #pig, #raccoon, #hedgehog, #turtle, #penguin, #owl, #duck, #goat, #panda, #monkey, #otter, #corgi, #pug, #sloth, #capybara, #bird, #dinosaur, #dragon, #animal | @ studio, meadow
D low on the brow = The wreath lies low on the brow, one flower hanging beside an eye, the ears standing out through it. -from-bird,from-frog,from-fish,from-snake
D on the small head = The wreath is nearly as wide as the shoulders and has tipped to one side. +from-bird,from-frog
D patient = $The {holds|hold} still under it, eyes half closed, mouth shut.
O *flowers = Daisies, pink roses and small white stars are bound with long grass, two of them already wilting.
N petals = A few petals have dropped in front.
B soft green = Behind is soft green with pale round lights. -background,backdrop,rain,rainy,snow,snowy,storm
L low = Low warm sun from behind on the left, petals and fur lit at the edges.
V bust = Head and shoulders, 85 mm lens, flowers and eyes sharp
`;
