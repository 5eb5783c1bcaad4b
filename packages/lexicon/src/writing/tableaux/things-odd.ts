/** Odd but lifelike pairs of things: what stands beside, on, or in the place of something else. The form: `tableaux.ts`. */
export const THINGS_ODD_TABLEAUX = `
things-table-outdoors | thing | dining table in a field, table in the sea, picnic table, garden table, cafe table outside, folding table, table in the forest, table in the snow, table under a tree, outdoor table | @ garden, field, forest, beach, terrace
D table = A table with a white cloth and four unlike chairs stands straight on the ground, laid as if for noon.
D legs = Its legs have sunk to different depths, and a folded card under one keeps it level.
O things = A jug of water with lemon, plates weighted with stones and a loaf under a net are on it.
O cloth = The cloth is pinned down with clips, one corner standing up in the wind.
N napkin = A napkin has blown off and lies in the grass.
B trees = A line of trees lies behind, quite still.
L leaves = Sun and shade lie in flecks over cloth and chairs.
V seat = Seen from a few steps off, standing height, 35 mm lens, sharp, linen white and green

things-lone-shoe-road | deed | hang on, hung on, tied to, stuck on, impaled, nailed to, taped to, pinned to & glove, shoe, shoes, boot, boots, mitten, scarf, hat, doll, balloon, note, photo, poster, key, ribbon, teddy bear, banana & fence, wire, telephone wire, lamp post, tree, railing, gate, wall, door, branch, board, post | @ street, field, garden, path
D hold = It hangs by the one point where somebody fixed it, everything else slack and turned by wind.
D glove = Its fingers point up on the picket as if it waved. +glove,mitten
D laces = Knotted laces are slung over, and the pair turns slowly, heels knocking. +shoe,shoes,boot,boots
D corners = Two corners are held by rusty pins, the other two curl. +note,photo,poster
O weather = Rain has bleached it on the upper side and left the folds their old colour.
N web = A spider has strung three threads from it to the next board.
B lane = Behind is an empty lane, soft in grey.
L flat = Pale light from a white sky, no shadow.
V eye = Close view at its height, 85 mm lens, wide open, grey with one colour

things-living-in | deed | lives in, live in, inside, house inside, made into a house, turned into a house, as a house, home, converted into & shoe, boot, teapot, pumpkin, mushroom, acorn, apple, lantern, bus, train carriage, boat, bathtub, tree stump, watermelon, book, suitcase, hat, cheese, typewriter, clock, guitar, cup, piano, camper, water tower & house, home, mouse, mice, fairy, people, family, #animal, frog, hedgehog, village, cottage | @ garden, forest, field, table
D door = A round-topped door is cut in its side, steps of pebbles leading up, a lit window with a cross in it above.
D chimney = A bent tin chimney stands out of the top, and a thread of smoke goes straight up.
O was = What it used to be can still be seen in its outline.
N yard = Before it are a line with washing on two twigs, a bench of a matchbox and a lantern.
N path = A path of gravel comes to the step between clover as high as trees.
B green = Grass stalks rise behind, out of focus.
L window = Yellow light falls out of the window on the step, and the day around is soft and cool.
V low = From the height of its door, 60 mm lens, warm storybook colours, sharp

things-terrarium-bulb | thing | snow globe city, world in a bottle, garden in a light bulb, tree in a light bulb, island in a bottle, forest in a jar, galaxy in a jar, storm in a teacup, sea in a glass, ocean in a bottle, fireflies in a jar, lightning in a bottle, moon in a jar, message jar | @ table, windowsill, plain ground, shelf
D world = Behind the curve of the glass lies a whole small place: ground, a bent tree, a path that ends at the wall. -fireflies,lightning,galaxy,moon,sea,ocean,storm
D sea = Dark waves heap up against the glass, foam sticking to it, a boat as small as a seed on the crest. +sea,ocean,storm
D lights = Small green-yellow lights hang at different heights, one just leaving by the neck. +fireflies,lightning
D stars = A slow violet swirl with a bright heart fills it, grains of light stuck to the wall. +galaxy,moon
O mist = The glass is misted near the stopper, with drops running down the inside.
N cork = Cork, string and a few grains of its ground lie by the foot.
B room = The room behind hangs upside down in the shoulder of the glass.
L own = Light from inside colours the wood around, and a dim window stands behind.
V close = Close view level with it, macro lens, deep colours on a dark table

things-landscape-body | deed | look like, looks like, shaped like, in the shape of, in the form of, that looks like, disguised as & #product, #food, #building, #vehicle, #plant, #toy, house, car, teapot, cloud, cake, lamp, chair, bread, phone, bus, hat, shoe, guitar, potato, rock, tree | @ any
D form = From a few steps off it is plainly the other thing, outline and stance and all; only from near does one see what it really is.
D parts = Each part has found its double: handle for tail, lamp for eye, crust for skin, and none has been added.
O seam = A seam in the right place gives it away.
N real = A small everyday thing beside it tells how big it is.
B plain = The ground is plain and lets the outline speak.
L side = [Clear daylight from the left/Clean light from one side], with a shadow that looks even more like it.
V portrait = Side view at its own height, 80 mm lens, sharp, natural colours

things-war-machines | thing | cannon, catapult, trebuchet, fighter plane, jet fighter, missile, trench gun, machine gun, armored car, siege tower, battering ram, warship, landing craft, bunker gun | @ field, road, museum, beach, yard
D tank = It comes over the rise nose up, tracks dripping clods, the gun level over our heads. +tank -fish,water
D barrel = The barrel rests on two spoked wheels, mouth to us, touch hole black, ropes coiled at its tail. +cannon,gun
D arm = The long arm is drawn right back, the stone lying in its sling on the boards, ropes tight as wire. +catapult,trebuchet
D tower = It stands on solid wheels, as high as the wall, hides nailed on it, ladder steps inside. +siege,ram,tower
D wings = Grey and sharp-nosed it stands, panels streaked behind each bolt. +plane,fighter,missile,jet
D bow = The grey bow stands over us, guns forward, rust running from the anchor. +warship,craft,landing
D box = Thick riveted plates slope to a slit, a spare wheel on the side. +armored
O marks = Mud, chalk marks and one bright dent are on its flank.
N left = An empty crate and a helmet lie in the ruts. -plane,jet,missile
B smoke = Behind, low smoke drifts over bare trees. -museum
B white field = Behind lie a white field and a line of dark firs. +snow,winter
L grey = Flat grey light, sky pale as paper.
V low = From the ground, 40 mm lens, sharp, mud, grey and olive

things-street-music-things | thing | cassette tapes, vinyl records, record sleeve, record collection, cds, film reel, film strip, old photographs, postcards collection, stamps album, comic books, magazines, newspapers, stack of newspapers, lego bricks, puzzle pieces, old maps, board games, video games, game console, game cartridge, arcade cabinet, slide projector | @ table, shelf, floor, plain ground, flea market
D fan = They lie in a loose fan, edges rubbed white, the top one turned fully to us. -reel,strip,console,cartridge,cabinet,camera,projector,stack,pile,bundle,bricks,pieces
D reel = The flat tin is open, and a ribbon of small frames has sprung out in coils. +reel,strip
D stack = They are tied in a bundle with string that cuts into the edges. +stack,pile,bundle
D box = A grey box with two knobs stands with its cords wound round it, a cartridge half in. +console,cartridge
D lit = The tall cabinet stands lit, screen humming with bright dots, two sticks worn to metal. +cabinet
D lens = Its round tray of slides sits on top, a beam going out full of dust. +projector
D heap = Bright small pieces are heaped, studs and notches catching the light, one apart in front. +bricks,pieces
O sticker = A peeled price sticker and a name in ballpoint are on it.
N things = A rubber band, a cracked case and a cloth lie near.
B wood = The ground is brown carpet.
L low = Afternoon light from the left, with dust in it.
V slant = From above at a slant, 50 mm lens, sharp, faded colours

things-garden-harvest | thing | harvest, basket of vegetables, basket of apples, crate of apples, vegetable basket, harvest basket, basket of mushrooms, basket of eggs, trug, wheelbarrow of pumpkins, hay bale, hay bales, haystack, sheaf of wheat, straw bale, cornucopia basket, pile of pumpkins, sack of potatoes | @ garden, field, kitchen, barn, doorstep
D basket = The wide basket stands full over its rim, leaves and tails hanging out, the handle pressing into the top layer. -hay,haystack,sheaf,straw,pile,sack,wheelbarrow
D bale = The bale lies rolled on the stubble, stalk ends shining like brushes. +hay,haystack,straw
D sheaf = The stalks are tied at the waist and stand spread at the foot, heads drooping. +sheaf
D heap = They lie heaped, big ones below, one rolled forward on its side. +pile,wheelbarrow
D sack = The sack leans with its mouth rolled down, earth on the ones on top. +sack
O earth = Fine dry earth sticks in creases, and one leaf has been eaten to lace.
N glove = A pair of stiff gloves and a short knife lie beside it.
B stubble = Behind lie cut rows and a dark line of hedge. -kitchen,doorstep
L low = Low gold sun from behind left makes stalks and skins shine at the edge.
V low view = From knee height, 50 mm lens, sharp, earth, gold and green

things-window-rain-things | state | by the window, in the window, in front of a window, near the window & #food, #drink, #product, #plant, #toy | @ any
D edge light = On the side of the pane a white edge runs down it, and the side to the room is two tones darker.
N pane = On the pane a few drops hang, each with the outside upside down in it. +rain,rainy
N sill = On the sill lie a dead fly, a hairpin and a ring of dust.

things-vintage-state | state | weathered, worn out, timeworn, well-loved, well-worn, battered & #product, #toy, #music, #furniture, #clothes | @ any
D wear = It is rubbed bare where hands always went, and has kept its colour in the corners they never reached.
O mend = One old repair shows, neat and in a slightly different tone.

things-rusty-state | state | rusty, rusted, rusting, corroded & #product, #vehicle, #toy, #furniture | @ any
D flakes = Rust has raised its surface in blisters and scales, orange on the ridges and nearly black in the pits.
O left = A hand's breadth of old paint has held out, its edges lifting.
N stain = On the ground below it lies a brown stain in its shape. -key,keys,nail,nails,coin,lock,padlock,sword,knife,watch,scissors,bell,helmet,palm,hand,cushion,velvet

things-dusty-state | state | dusty, covered in dust, cobwebbed, full of cobwebs, untouched for years & #product, #vehicle, #toy, #music, #furniture, #building | @ any
D felt = Dust lies on every upward face like grey felt, and a single finger stroke shows the colour beneath.
N thread = A thread of web goes from its highest corner out of the picture, sagging with lint.

things-tiny-state | state | tiny, miniature, thumb-sized, doll-sized & #vehicle, #toy, #product, #furniture, #music, #clothes | @ any
D matchstick beside = It is no longer than the matchstick lying next to it, and yet each hinge and button is there. -inside,globe,bottle,village,people,house,houses
N coarse cloth weave = The cloth under it shows its weave as thick as rope. -inside,globe,bottle,village,people,house,houses

things-new-state | state | brand new, shiny, polished, gleaming, spotless, freshly painted & #vehicle, #product, #music, #furniture, #clothes | @ any
D shine = Its surface is without a mark, so that the edge of each reflected thing is as sharp as the thing itself.

things-flowers-on-vehicle | deed | with flowers, full of flowers, decorated with flowers, covered with flowers, with balloons, just married, decorated, loaded with flowers, with a christmas tree, with presents, christmas tree on the roof & car, bicycle, bike, van, truck, vespa, scooter, boat, tractor, tram, cart, train, beetle, pickup, carriage, motorbike | @ street, road, lane, field
D basket full = The wicker basket on the handlebar is heaped with flowers, heads hanging over its rim on all sides. +basket
D load = Flowers fill it to overflowing, tied on with white string, some hanging down as far as the wheels. -christmas -basket
D tree = A fir lies lengthwise on the roof, tip over the back window, rope through both doors, needles on the paint. +christmas
D tins = Tin cans on strings trail from the bumper, a bow tied to each door handle. +married,wedding
O *paint = Beneath it all the paint is plain pale blue, with a little rust at the hinge. -bicycle,bike
O bicycle frame = Frame and mudguards are slim and curved, the chain guarded, a round bell on the bar. +bicycle,bike
N fallen = Petals have marked the way it came.
B wall = Behind is a whitewashed wall with green shutters. -snow,field
L morning = Soft morning sun from the right shines through the petals and lays a long shadow beside each wheel.
L snow = Grey snow light, and the lamps already on. +snow,winter,christmas
V side = Side view from across the way, 50 mm lens, sharp, fresh colours

things-food-truck-people | deed | sell, buy, serve, hand out, queue for, order, wait for & that: ice cream, hot dogs, tacos, coffee, pizza, noodles, kebab, crepes, waffles, roasted chestnuts, chestnuts, popcorn, donuts, fish and chips, burgers, bread, candy floss, cotton candy, falafel & #person, #child, #animal, #robot, #many, #bear, #penguin | @ street, park, beach, market, square, fair
D across = Over the counter two arms meet, one giving $that in a paper, the other with coins flat on the palm.
D lean = $The {leans|lean} forward, chin level with the counter's edge, eyes on what is being made. +from-child,buy,order,queue,wait
D busy = $The {bends|bend} over the hot plate, one shoulder to us, already turning to the next. +sell,serve
O *heap = On the counter $that {stands|stand} ready in a row under a small lamp.
N things = Squeeze bottles, a stack of napkins under a stone and a jar for tips stand on the ledge.
B awning = A striped awning and a line of coats waiting are behind.
L awning light = Sun through the awning tints the upper half orange, the street is bright behind.
L bulbs = A chain of bulbs lights faces and steam, with blue dark beyond. +night,evening
V side = From the side of the counter, 35 mm lens, candid, lively colours

things-shaped-animal | deed | shaped like, in the shape of, look like, looks like, in the form of, disguised as, made to look like & that: elephant, cat, dog, whale, fish, bird, hedgehog, swan, bear, frog, rabbit, pig, shark, snail, dinosaur, dragon, turtle, duck, owl, fox, cow, sheep, crocodile, octopus, butterfly, heart, star, shoe, boot, teapot, guitar, car, house, face, hand, banana, pineapple, moon, mushroom, rocket, castle, burger, ice cream, skull & #product, #food, #building, #vehicle, #plant, #toy, cake, bread, teapot, lamp, cloud, bun, chair, mug, house, car, rock, potato, slide, bus | @ any
D outline in profile = Seen from the side it has the whole outline of $that, every bump and hollow in its place.
O surface = Its grain and seams stay plain to see.
O eye = For an eye there is only one small dent.
N scale = A cup near by tells how big it is.
B plain = Behind is one plain tone, so that the outline is clear.
L side = Clear side light from the left, and the shadow on the ground is $that once more.
V profile = Profile view level with it, 80 mm lens, everything sharp, few friendly colours

things-paint-on-thing | deed | painted on, drawn on, written on, carved into, scratched into, engraved on, tattooed on, printed on, graffiti on, stuck on & wall, tree, bark, bench, desk, door, stone, egg, plate, mug, skateboard, leaf, hand, van, train, shell, bottle, ring, pumpkin, fogged window, window, sand, snow, dust & heart, face, flower, bird, name, initials, message, smiley, landscape, arrow, star, whale, dragon, cat, fish, map, portrait | @ street, park, wall, beach, room
D cut = The lines go deep, pale at first and grey where they are old, widening a little at each turn. +carved,scratched,engraved
D brush = The lines were laid on with one wide brush, thick where it started, broken where it ran dry. +painted,drawn,printed,graffiti,tattooed -sand,snow,dust,window
D finger = A finger has drawn it, a small ridge pushed up at both sides, one drop run down from the lowest point. +sand,snow,dust,window
O ground = The ground shows through: its cracks run straight across it and have been made part of it.
N drip = A run has gone down to the edge, and a rubbed place shows a first try. -carved,scratched,engraved
N shavings = Fresh pale crumbs of it lie along the lower edge. +carved,scratched,engraved
B soft = Beside it the surface goes on bare.
L rake = Light almost along the surface from the left.
V square = Square-on, 60 mm lens, sharp from edge to edge

things-snowman | thing | snowman, snow man, snowwoman, snow sculpture, igloo, snow angel, snowball | @ garden, field, park, yard, street
D three = Three rolled balls stand on one another, leaves and grass stuck in the lowest, the head a bit too far forward. -igloo,angel,snowball
D face = Two coals look different ways, a bent carrot points left, and the mouth is a row of seven pebbles. -igloo,angel,snowball
D dome = Cut blocks lean inward in a rising spiral to a dome, the joints rubbed with loose snow, a low tunnel in front. +igloo
D print = A body with swept wings and skirt is pressed clean into the white, a hand print beside it. +angel
D ball = It is pressed hard and grey, with finger dents all round. +snowball
O things = An old felt hat, a scarf with a pulled thread and two twig arms, one with a lost mitten on it, have been given to it. -igloo,angel,snowball
N track = A wide rolled track winds over the lawn, green where the snow was taken up, and a sledge lies on its side.
B house = Behind stand a hedge with white caps and a house with two lit windows. -field,mountain,mountains
L low = Low winter sun from the left gives it a blue side and a long blue shadow.
L lamp = A window's light lies yellow on one cheek, and all else is blue. +night,evening,dusk
V child = Seen from a child's height, 40 mm lens, sharp, white, blue and carrot orange
`;
