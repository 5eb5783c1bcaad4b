/** What is done with things, and what things do that cannot: carried, opened, filled, broken, walking on their own. The form: `tableaux.ts`. */
export const THINGS_DOINGS_TABLEAUX = `
things-thing-lives | deed | walk, run, dance, hug, kiss, cry, sing, talk, argue, read, smile, wave, jog, cook, hold hands, sleep, fall in love, sunbathe, fight & #product, #food, #music, #toy, toaster, mug, mugs, teapot, banana, avocado, egg, eggs, pencil, chair, lamp, clock, shoe, sock, socks, book, broccoli, carrot, strawberry, toast, pizza, burger, donut, fork, spoon, phone, kettle, candle, umbrella, cactus, lemon, potato, pumpkin | @ kitchen, street, table, park, beach
D limbs = Thin black wire legs and arms grow straight out of its body, bent at the knee, with white gloves and round-toed shoes. -hug,kiss,sleep,sunbathe,cry
D close = They press their round sides together, thin arms wrapped as far as they will go, eyes squeezed shut. +hug,kiss,hold
D two big drops = Two big drops run down its front and make a wet ring round its foot, mouth a wavering line. +cry -robot,robots,android
D flat = It lies full length with one thin arm behind it and its feet crossed. +sleep,sunbathe
D face = The face is only two eyes and a short mouth, set low on its front, and looks where the body is going. -cry,hug,kiss,sleep
O real = In every other way it stays the real thing, true in size of its parts, colour and surface.
N trail = Behind it a few drops mark the way it has come.
B tall = Behind stand ordinary things, a tap, a box, a chair leg, tall as houses from down here.
L window = Morning light comes low from the right and gives it a long lively shadow.
V low = Seen at its own eye level, 50 mm lens, bright friendly colours, sharp

things-thing-wears | deed | wear, wearing, with sunglasses, with a hat, in sunglasses, with a moustache, dressed as & #food, #product, #plant, #toy, #vehicle, banana, egg, avocado, cactus, pineapple, lemon, pumpkin, teapot, toaster, potato, apple, carrot, peanut, mushroom, snowman, duck & sunglasses, glasses, hat, scarf, moustache, tie, bow tie, crown, cap, boots, cape, wig, headphones, shoes, suit, sombrero | @ beach, table, plain ground, desk
D set on = What it wears sits where a face would be, a size too large, pressed a little into the surface.
D lean = It leans back with great calm, the weight on one side, as if for its portrait.
O mirror = A window shows small and bent where the worn thing shines. +sunglasses,glasses,crown
O wool = The wool is knitted with one dropped stitch and tied in front in a knot. +scarf,hat,cap
N prop = A tiny deckchair, and a drink with a straw stand beside it. -suit,tie,crown
B flat = The ground is one flat cheerful [yellow/aqua/pink], without a horizon.
L hard = Hard bright light from the upper left with a short, clean-edged shadow.
V portrait = Frontal portrait at its own height, 85 mm lens, everything sharp, pop colours

things-filled-with | deed | full of, filled with, stuffed with, overflow with, overflowing, brimming with & #product, #vehicle, #music, bathtub, car, suitcase, phone booth, telephone box, teacup, drawer, piano, boot, boots, room, wheelbarrow, bucket, jar, basket, bus, boat, umbrella, shoe, hat, swimming pool, cup, bowl, trunk, fridge, wardrobe, washing machine | @ room, street, field, kitchen, garden
D heaped over the brim = It is full past its edge: what fills it bulges up in a mound, hangs over the rim and has begun to spill down one side. -phone,telephone,booth,washing,car,bus,water,smoke,light,fog
D pressed = Behind the glass everything is pressed flat against the panes to the very top, and the door has opened a crack. +phone,telephone,booth,washing,car,bus -water
D aquarium = Clear green water stands inside from floor to roof, weed drifting in it, and thin jets spurt from the cracks of the door. +water +phone,telephone,booth,car,bus,washing
D last = One last piece is just rolling off and has not yet touched the ground. -water,smoke,light,fog
D level = Clear to the brim, it stands trembling level with the edge, and a thin sheet of it slips over. +water -phone,telephone,booth,car,bus,washing
O pieces = Single pieces can be told in the heap, some cut off by the rim, one upside down. -water,smoke,light,fog
O vessel = The vessel itself is plain and a bit worn, its paint chipped where the load pushes.
N pool = Round its foot lies what has fallen already, in a loose ring. -water,smoke,light,fog
L side = Clear soft light comes from the left, brightest on the top of the heap. -water,smoke,light,fog
L through = Clear light comes through from behind and throws a wavering pattern on the ground in front. +water
V straight = Straight view from a few steps, 40 mm lens, everything sharp, one strong colour in a quiet place

things-covered-in | deed | covered in, covered with, coated in, buried under, wrapped in, draped with, smothered in & #product, #vehicle, #music, #toy, #animal, #furniture, #building, car, piano, house, chair, statue, bicycle, telephone, computer, typewriter, room, dog, cat, tree, bed, desk & moss, snow, ivy, paint, stickers, post-it notes, flowers, leaves, mud, dust, butterflies, cobwebs, glitter, yarn, fairy lights, moths, barnacles, bees, feathers, frost, sand, vines, newspaper, plastic, foil, sheets, bubble wrap | @ any
D thick even layer = Nearly all of $the {is|are} covered, thick on top and thinner down the sides, so that the outline has gone round and soft. -snow
D thick cap of snow = A smooth cap of snow a hand deep lies along every upper edge of $the, cut off sharply at the sides. +snow
D one bare edge = One edge sticks out clean and shows the real colour.
D breath = Where something has brushed along it, a track has been drawn through down to the surface. +dust,snow,mud,sand,frost,paint
D wings = Wings open and shut at different times all over it, and a few hang in the air just off. +butterflies,moths,bees
O weight = Its small lines are lost, and it seems rounder and heavier than it is.
N ground = What has dropped off lies round it in a border.
L rake = Light from low on the right gives the cover its own relief.
V straight = Straight view at its middle height, 50 mm lens, sharp throughout

things-inside-container | deed | in, inside, sit in, sleep in, curled up in, peek out of, hide in, live in, stuck in & that: teacup, cup, mug, box, cardboard box, boot, shoe, bucket, basket, drawer, suitcase, jar, vase, bowl, teapot, flowerpot, sink, bathtub, bag, pocket, sock, bread, washing machine, tin, watering can, trunk, piano, guitar case, pan, toaster & #animal, #cat, #dog, #bird, #mouse, #frog, #rabbit, #hedgehog, #kitten, #puppy | @ kitchen, hall, table, garden, room
D arms over the rim = Three arms have come out over the rim of $that, tips curled, rows of pale suckers against its side, and above them one gold eye has risen. +from-octopus
D rim round the body = The rim of $that goes round $him exactly, the body pressed up over the edge on all sides. -peek,octopus,squid
D chin = $His chin rests on the rim, feet tucked under, the tip of the tail hanging out. +one -peek,octopus,squid
D eyes over the rim = Only the eyes and the top of the head have come up over the rim. +peek,hide
D heads over the rim = Heads look over the rim at different heights, one climbing on the next one's back. +many
O *chipped worn rim = $That {is|are} plain and used, chipped at the edge, a bit tilted by the weight. -basket,boot,shoe,hat,bag,sock,pocket,bread
O tilted soft sides = $That {is|are} worn soft and {leans|lean} a bit to one side under the weight. +basket,boot,shoe,hat,bag,sock,pocket
N out = What was in it before has been pushed out and lies beside. -basket,boot,shoe,hat,laundry
B soft = Behind, a sunny wall is soft and empty.
L window = [Soft window light from one side/Pale light from a window] shines through thin ears and whiskers. -octopus,squid,lobster,crab,fish
V low = From its own height, close, 100 mm lens, soft background on the eyes, warm natural colours

things-nest-in | deed | nest in, nest, nest inside, raise, home in, built a nest & #bird, #mouse, #animal, bees, wasps, swallow, robin, wren, sparrow, stork & letterbox, mailbox, boot, hat, helmet, kettle, teapot, lamp, chimney, bicycle basket, basket, car, engine, coat pocket, skull, shoe, traffic light, letters, piano, watering can | @ garden, shed, street, hall, wall
D cup = A round cup of moss, hair and straw is built into the opening, a few stalks hanging out of it like a beard.
D mouths = Three yellow-rimmed mouths stand open over its edge as the parent lands with something green.
O thing = What holds it has plainly not been used for years: rust in every joint.
N white = White streaks run down the outside.
B leaves = Behind are soft leaves and the corner of a wall.
L leaf light = Light comes through leaves in flecks from the upper left.
V level = Close view at nest height, 200 mm lens, soft background, browns and green

things-carry-big | deed | carry, lug, haul, drag, balance, balance on head, bring home & that: mirror, ladder, mattress, sofa, tree, christmas tree, piano, cello, double bass, painting, door, wardrobe, boxes, stack of books, books, tower of plates, cake, surfboard, balloons, carpet, rug, suitcase, sack, basket, bundle, canoe, goose, pumpkin, fish, watermelon, teacups, trays, teddy bear, teddy, stuffed animal & #person, #child, #animal, #couple, #robot, #two | @ street, stairs, bridge, lane, hall, beach
D load = $That {hides|hide} nearly all of $him: arms stretched round it, fingers hooked under its lower edge, cheek flat against its side. +one -ladder,surfboard,balance,head,plates,books,teacups,trays,cake
D long = $That {lies|lie} across the shoulder, front end dipping, back end swinging out wide at the corner. +ladder,surfboard,carpet,rug,canoe
D tower = The tower of $that sways above the chin, which holds it down, and $his eyes look round the side. +plates,books,teacups,trays,boxes -two,head
D two = One walks backwards and looks over a shoulder, the other pushes and calls the steps. +two,couple,many
D head = It sits on the head on a rolled cloth, and the neck below is straight as a post, arms swinging free. +head
D step = One foot feels for the next step without being seen. -metro,train,bus,subway
O *that seen = In $that the street is passing: sky, a shop sign, a cloud of leaves. +mirror
N string = A loop of string trails behind and something small has dropped from the load.
B fronts = Narrow house fronts and a parked van stand behind. -beach,stairs,bridge,metro,train,bus,subway,kitchen
L low = Low sun from the front throws one shadow of both together. -metro,train,bus,subway,kitchen
V side = Side view from across the way, 50 mm lens, whole figure, sharp, everyday colours

things-open-thing | deed | open, unlock, unpack, unbox, look into, look inside, peer into, lift the lid & that: box, treasure chest, chest, suitcase, present, gift, letter, envelope, parcel, package, book, jar, door, drawer, fridge, piano, locket, can, umbrella, trunk, oven, wardrobe, bottle, bag, egg, music box, window, oyster & #person, #child, #animal, #robot, #couple, #cat, #mouse | @ room, attic, table, beach, kitchen, hall
D gap = The lid stands open by the width of a head, and $the {looks|look} in from above, leaning over its edge. -letter,envelope,book,umbrella,bottle,jar,bottle,lid
D sheet = One thumb has run along the flap, and the sheet is half out, unfolding by itself. +letter,envelope -jar,bottle,lid
D face lit = What is inside throws light up on chin, nose and brow. +treasure,chest,fridge,oven,music,glow,light,magic -jar,bottle,lid
D breath = $His mouth is a little open and the brows have gone up, before any smile. +one -jar,bottle,lid
O *inside dark = Inside $that crumpled tissue still hides most of it. -letter,envelope,fridge,oven,book
N paper = Torn paper, string and a pair of scissors lie where they fell. +present,gift,parcel,package,box
N key = A key hangs in the lock, still swinging on its tag. +chest,suitcase,trunk,door,wardrobe,drawer
B dim = The room behind is dim, with one bright doorway.
L side = Light from a window at the side falls across hands and lid.
V low = From just behind what is opened, a bit low, 50 mm lens, focus on the eyes, warm colours

things-break-thing | deed | break, smash, shatter, drop, crack, burst, fall off, tip, fall, snap, knock over, knock off & that: vase, plate, cup, glass, mirror, window, bottle, egg, eggs, phone, mug, teapot, lamp, tray, guitar, bowl, jar, snow globe, ornament, painting, plates, balloon & #person, #cat, #child, #animal, #robot, #dog, #bull, #elephant, #waiter | @ kitchen, room, restaurant, shop, hall
D instant = $That {has|have} just struck the ground: a flat burst of pieces stands around it ankle high, the largest still showing what it was. -from-cat,balloon
D paw = One paw is stretched out after it as it leaves the edge, head tilted, eyes following down. +from-cat
D hands = Both arms are thrust out, fingers spread, a hand's breadth too late. +from-person,from-child
D face = Shoulders have come up to the ears and the teeth are bared in a wince. +from-person,from-child
O inside = What was in it is flying too, in one tongue and many drops. -mirror,window,phone,guitar,painting
O edge = Fresh edges are bright against the old surface.
N chip = One chip has jumped as far as our feet.
B still = Everything behind is undisturbed: a set table, a row of cups on hooks.
L flash = A hard light from the left freezes every splinter with its shadow.
V low = From near the floor, 28 mm lens, very short exposure, sharp pieces, soft room

things-broken-thing | thing | broken plate, broken cup, broken vase, broken window, shattered glass, broken glass, broken toy, broken doll, kintsugi, mended bowl, shards, cracked mirror, broken clock, broken chair, broken guitar, broken umbrella, shattered mirror, broken heart ornament | @ floor, table, street, studio
D pieces = The pieces lie about as they fell: two large curved ones rocking, small ones thrown outwards in a fan, dust between. -kintsugi,mended,window,phone,chair,clock
D gold = Its cracks are filled with fine raised lines of gold that branch like rivers over the glaze. +kintsugi,mended
D star = A star of cracks runs from one point to all edges, with a black hole at its heart. +window,phone,screen
D leg = One part hangs off by a splinter and the rest leans towards it. +chair,clock
O edge = The broken edge is raw and pale, sharp against the worn surface.
N broom = A dustpan and brush have been set down near and not yet used. -kintsugi,mended,street
B floor = Under it run old floor tiles in black and cream, one of them cracked long ago. -street
L low = Low light from a door on the right gives every splinter a long shadow.
V slant = From above at a slant, 60 mm lens, everything sharp, few colours

things-stack-balance | deed | stack, stacked, pile, piled, balance, tower, pyramid, teeter, wobble, heap, in a tower & stones, stone, pebbles, chairs, teacups, cups, plates, suitcases, boxes, pots, pans, pumpkins, hats, apples, oranges, tyres, tires, crates, cushions, televisions, sofas, mattresses, cars, cats, barrels, pallets, logs, hay, firewood, shoes, soap, soaps, soap bars, bars of soap, towels, cheeses, pizza boxes, papers, blankets, plates, dishes, macarons, cookies, donuts | @ table, room, yard, beach, street
D tower = They rise one on the other to twice the height one would dare, each a little off the last, the whole leaning left in the middle and right again at the top.
D touch = Where one rests on the next it touches at a single point, with light between. +stones,stone,pebbles,balance,teacups,cups,chairs
D top = On top of all lies the smallest, turned sideways.
D wall = Cut ends face us in a close wall, large and small, with dark gaps between. +logs,firewood,barrels,hay,tyres,tires
O different = No two are alike: one chipped, one striped, one with its handle gone. -stones,stone,pebbles,logs,firewood,hay,soap,towels,macarons,cookies,donuts,cheeses,papers,blankets,pumpkins,apples,oranges
N fallen = One has fallen already and lies by the foot.
B calm = Behind is calm empty space and a [plain wall/wide lawn].
L side = [Clear daylight from the left/Clean light from one side] draws the outline of the tower as one long shadow.
V upright = Straight upright view from its middle, 50 mm lens, sharp

things-look-through | deed | look through, peer through, look into, peek through, gaze through, spy & that: telescope, binoculars, magnifying glass, microscope, keyhole, spyglass, camera, monocle, hole, fence, letterbox, kaleidoscope, glasses, lens, window, bottle & #person, #child, #animal, #cat, #dog, #robot, #mouse, #owl | @ balcony, desk, garden, hill, door, deck, room
D eye = One eye is pressed to $that, the other screwed shut so hard that the corner of the mouth goes up with it. -magnifying,glasses,window,bottle,binoculars
D huge eye = Behind the glass the eye is as big as a plum, each lash and vein of it to be seen. +magnifying,bottle,lens
D both = Elbows out, both hands hold $that to the brow, mouth open. +binoculars
D bend = The back is bent and the other fingers feel for the wheel that makes things sharp. +telescope,microscope,camera
O *brass = $That {shines|shine} where fingers have worn it and {is|are} dull everywhere else.
N notes = A notebook with a pencil in it, a shell on a cloth and a flask stand by.
B beyond = Behind, the place falls away out of focus towards the light.
L rim = Light from the side where $the {looks|look} rims forehead, nose and knuckles.
L night = A small red lamp lights the hands from below, and stars stand thick above. +night,stars,telescope
V near = Close profile view at eye height, 70 mm lens, shallow focus

things-mend-thing | deed | repair, fix, mend, restore, polish, sharpen, clean, wind, assemble, build, sew, darn, glue & that: watch, clock, radio, shoe, shoes, doll, chair, teddy bear, toy, vase, lamp, umbrella, kite, sock, camera, typewriter, violin, guitar, model, model ship, ship in a bottle, furniture, cabinet, knife, sword, pencil, robot, toaster, computer, puppet, dress, book, painting, birdhouse & #person, #robot, #animal, #mouse, #child, #skeleton | @ workshop, table, bench, kitchen, shed
D small work = Fingertips bring one tiny part to its place with steel tweezers, the wrists propped on the table edge so as not to shake. -chair,furniture,cabinet,polish,sharpen,knife,sword,birdhouse
D rub = One cloth-wrapped finger goes round and round on it, and where it has been the surface shines. +polish,clean,sharpen
D clamp = A screw clamp holds the glued joint, and a thumb wipes off the bead that comes out. +chair,furniture,cabinet,birdhouse
D bent = The head is bent so near that breath mists the work, [a watchmaker's lens in one eye/spectacles low on the nose]. +from-person
O brass works = The back is off, and tiny brass wheels and a blue spring show inside. +watch,watches,clock,radio,toy
O loose stitches = The seam is open, and stuffing swells out between grey threads. +doll,bear,sock,dress,puppet,shoe,shoes
O parts in a row = $That {lies|lie} on a cloth with the cover off, screws in a row beside. -watch,watches,clock,doll,bear,sock,dress,puppet,shoe,shoes,chair,furniture,vase,umbrella,kite,book,painting,knife,sword,pencil,toy,radio
W *bench apron = with a pencil behind the ear; in a brown apron with a torn pocket
N trays = Parts lie sorted in jar lids, with a pot of glue, a stub of wax and a page of scribbled numbers.
B drawers = A wall of small drawers with one thing of each kind tied to its knob stands behind.
L bench lamp = A bent lamp close above makes one bright round on the work, and the shop behind is brown dusk.
L window = Grey light from a window over the bench falls on hands and work. +day,morning
V near = From the other side of the bench, 70 mm lens, focus on the fingertips, brown and brass

things-light-candle | deed | light, blow out, strike, snuff & that: candle, candles, match, lantern, lamp, fire, cigarette, pipe, stove, sparkler, firework, fuse, torch, incense & #person, #child, #animal, #couple, #robot, #woman, #man | @ room, table, church, street, porch, night
D flame to wick = A flame is brought up to $that from the side, a palm curved round it against the draught, fingers red where light shines through. -blow,snuff
D blow = Lips are pushed out, cheeks round, and the flames lie flat away from the breath. +blow -cake
D smoke = The flame has just gone, and a grey thread goes straight up past the face. +snuff
D face = $His face comes out of the dark only on the side of the flame: nose, lashes, under-lip. +one -cake
O point = On the surface of each eye stands one small bright point.
N spent = A saucer with spent matches and hard drops of wax is at hand.
B dark = All behind is dark brown, with a window frame just a shade lighter.
L flame = The one flame lights everything that is seen, warm close by and gone an arm's length off.
V close = Close view at flame height, 85 mm lens, wide open, amber and black

things-throw-catch | deed | throw, toss, catch, juggle, kick, launch, fly, hurl & that: paper plane, paper airplane, kite, frisbee, balloon, hat, hats, oranges, snowball, confetti, pillow, pillows, stone, bouquet, keys, coin, ball, boomerang, bread, eggs, apples, plates, leaves, money, papers, books & #person, #child, #children, #many, #couple, #animal, #bear, #robot, #seal | @ park, field, hill, beach, street, room
D let go = The arm is still stretched after the throw, fingers open, weight on the front foot, and $that {is|are} just clear of them. -catch,juggle,kite,plate,plates,dishes,vase,wall
D in a ring = Three hang in an arc above, one leaves a palm, one drops into the other, and the eyes look through the top of the arc. +juggle
D line = The string goes from both fists up at a slant, bellied by the wind, and the whole body leans back against it. +kite
D reach = One hand is up at the full stretch, an inch below $that, feet off the ground. +catch
O *turning = Against the sky $that {turns|turn}, one side bright and the other in shadow. -kite
O tail = Up there a kite pulls, a taut diamond, its tail of paper bows in an S. +kite
N grass = Grass lies flat in the wind, and a jumper has been thrown down. -room,street
B open = Behind is a lot of sky over a low line of trees. -room
L back = Sun from behind rims hair, sleeves and what is in the air.
V low = From below the waist, 28 mm lens, short exposure, bright sky colours

things-wrap-present | deed | wrap, tie, pack, seal, box & that: present, presents, gift, gifts, parcel, suitcase, bouquet, package, backpack, lunch, book, bag, picnic & #person, #child, #animal, #elf, #couple, #robot, #woman, #man | @ table, floor, bed, room, shop
D fold = Paper is drawn tight over the edge of $that and held with the side of the hand, a strip of tape hanging from one fingertip. -suitcase,backpack,bag,lunch,bouquet,picnic
D kneel = With one knee on the lid $the {draws|draw} the zip round, a sleeve still sticking out. +suitcase,backpack,bag
D ribbon = A ribbon end is run hard over a scissor blade and springs up into a curl. +present,gift,bouquet,presents,gifts
D tongue = The tip of the tongue is out with the care of it. +from-child
O *half = $That {is|are} half done: one end neat, the other still gaping. -suitcase,backpack,bag
O layers = Inside, things are rolled like bread loaves and shoes stuffed with socks. +suitcase,backpack
N floor = Round about lie rolls of paper, scissors, a torn strip and a label with nothing on it yet. -suitcase,backpack,bag,lunch
N bed = A passport, a sun hat and one unmatched sock wait on the blanket. +suitcase,backpack
B lamp = Behind, a lamp stands on a chest of drawers, and a door is open on a dark stair.
L lamp light = Lamplight from the right falls on hands and cloth. +suitcase,backpack,bag
L lamp light on paper = Lamplight from the right falls on paper and hands. -suitcase,backpack,bag
V above = From a standing friend's height, at a slant, 35 mm lens, homely colours
`;
