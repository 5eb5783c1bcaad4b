/** How what was said to be on a card, a poster, a label or a logo is drawn there: who does what with what. The form: `tableaux.ts`. */
export const MARKS_MOTIFS_TABLEAUX = `
motif-holds | motif | hold, carry, clutch, bring, lift, bear, grip, steal, grab, snatch, pull, push, offer, serve, balance, juggle & that: chip, chips, bread, baguette, fish, ball, #product, #food, #drink, #plant, #toy, #instrument, #animal, #clothes, balloon, heart, star, flower, flag, lantern, lamp, candle, umbrella, book, box, gift, present, cake, sign, key, tree, cup, mug, glass, sword, bag, basket, pencil, letter, envelope | @ any
D held up high = $The {stands|stand} upright in the middle, as tall as the free space allows, and {holds|hold} $that up in both front paws, face turned to us. +from-animal -elephant,horse,cow,pig,sheep,goat,deer,giraffe,donkey,zebra,unicorn,llama,octopus,from-bird,from-fish,from-insect,carry,carrying,many,two,balloon
D trunk round it = $The {stands|stand} in side view with the trunk curled up round $that, holding it high above the head. +elephant
D raised between hooves = $The {stands|stand} upright on {its|their} hind legs with $that clasped between the front hooves, face turned to us. +horse,cow,pig,sheep,goat,deer,giraffe,donkey,zebra,unicorn,llama
D one paw on the string = $The {stands|stand} upright on {its|their} hind legs, one paw round the string, and {looks|look} up; the balloon floats above the head, as big as the body, its shine a small bare patch. +from-animal +balloon -from-bird,many,two
D held in the beak = $The {flies|fly} from the left with $that hanging from the beak, wings up, seen exactly from the side. +from-bird -penguin,penguins,chicken,hen,rooster,duck,goose,geese,ostrich,turkey,owl,emu,peacock,many,two
D under the wing = $The {walks|walk} in side view, chest out, with $that clasped under one wing, one foot lifted. +from-bird +penguin,chicken,hen,rooster,duck,goose,ostrich,turkey,owl,emu,peacock -many,two
D fist raised with it = A raised fist, drawn from below as one massive shape with four clear knuckles, grips $that in the middle of the sheet. +fist,fists
D hand with it = An open hand comes in from the lower edge and holds $that up between the fingertips. +hand,hands
D arms round it = $The {stands|stand} in the middle and {holds|hold} $that in front of the chest with both arms, seen from the front. -from-animal,fist,fists,hand,hands
D carried across = $The {walks|walk} from left to right with $that, leaning a little under the load, feet in the middle of a step. +from-animal +carry,carrying -from-bird
D several carry = One goes in front and one behind with $that between them, and the smallest hurries after with empty arms. +many,two
D clear outline = Each shape is one flat area with a firm outline, $that in the strongest colour, so that both are told apart from across a room.
O drawn large = $That {is|are} drawn larger than life, almost as big as whoever holds it, with one plain shadow side. -mark
O one shape = The two overlap and make one closed outline, with a narrow gap of ground where they touch. +mark

motif-rides | motif | ride, cycle, drive, pedal, skate, ski, surf, pilot, steer, sail, row, fly & that: #vehicle, bicycle, bike, tricycle, unicycle, scooter, skateboard, surfboard, motorbike, car, van, tractor, rocket, broom, broomstick, boat, canoe, horse, whale, snail, train, tram, bus, sledge, sled, skates, paper plane, balloon, shark, turtle, ostrich | @ any
D seen from the side = $The {sits|sit} on $that in exact side view, heading to the right, leaning forward, and everything loose, ears, hair, scarf, streams out behind.
D both wheels = $That {is|are} drawn whole and plain, with nothing left out that makes it go, and fills the width from edge to edge.
O speed lines = Three short strokes behind and a small puff under the back tell the speed. -mark
O closed shape = Rider and $that make one outline that stands on a single level line. +mark

motif-eats | motif | eat, bite, munch, lick, nibble, devour, slurp, drink, sip, chew, taste & that: #food, #drink, #plant, pizza, taco, noodles, ramen, ice cream, cake, coffee, tea, beer, sushi, burger, honey, carrot, doughnut, donut | @ any
D bite in both paws = $The {holds|hold} $that up to an open mouth with both front paws, cheeks already round, eyes half shut in pleasure. +from-animal -from-bird,from-fish,drink,drinking,sip,sipping,slurp,slurping
D bite in both hands = $The {holds|hold} $that up to an open mouth with both hands, cheeks already round, eyes half shut in pleasure. -from-animal,drink,drinking,sip,sipping,slurp,slurping
D lips at the rim = $The {holds|hold} $that close to the mouth, head tipped, eyes over the rim looking at us. +drink,drinking,sip,sipping
D noodle in the mouth = A noodle hangs from the mouth of $the to the bowl, and two drops fly from its swinging end. +slurp,slurping
D beak in it = $The {leans|lean} over $that with the beak deep in it and one round eye on us. +from-bird
D what it looks like = $That {is|are} drawn large enough to be known at once, a bite missing at the near edge and its topping in two more colours. -drink,drinking,sip,sipping,slurp,slurping
D full to the rim = $That {stands|stand} full to the rim, with a bright line at the surface and one drop running down outside. +drink,drinking,sip,sipping
O crumbs = Three crumbs hang in the air below the chin. -mark,drink,drinking
O few details = There are no more than five shapes in the face. +mark

motif-plays | motif | play, strum, blow, drum, conduct & that: #instrument, accordion, guitar, trumpet, banjo, drum, drums, violin, fiddle, piano, saxophone, ukulele, flute, cello, harp, tuba, double bass, tambourine, harmonica, bagpipes | @ any
D at the instrument = $The {stands|stand} in three-quarter view with $that held across the body, each limb in its place on it, head thrown back and eyes closed. -drum,drums,piano,xylophone,organ,harp,cello
D seated behind it = $The {sits|sit} behind $that, arms in the air in the middle of a stroke, head thrown back and eyes closed. +drum,drums,piano,xylophone,organ,harp,cello
D in motion = One foot is lifted in time, and the body bends in a single curve that goes on into $that.
O its parts = $That {is|are} drawn with every part in its place, in two tones and a dark outline. -mark
O main parts = Of $that only what makes it known is drawn, in one tone. +mark

motif-wears | motif | wear, in, with, dressed & that: #clothes, lights, fairy lights, tinsel, garland, necklace, hat, hard hat, helmet, crown, scarf, glasses, sunglasses, bow tie, top hat, cap, apron, headphones, boots, jumper, sweater, monocle, eyepatch, cape, goggles, party hat, bobble hat, beret, wellies, raincoat, flower crown, pyjamas, backpack | @ any
D worn plainly = $The {looks|look} straight at us, drawn large from the front, and $that {sits|sit} a little large and slightly tilted, so that it is seen first. -mark,boots,wellies,raincoat
D whole figure = $The {stands|stand} whole from head to foot in $that, drawn from the front with the weight on one leg. +boots,wellies,raincoat -mark
D one clear head = The head of $the {is|are} turned three-quarters in one bold shape, and $that {stands|stand} on it as a second shape in another flat colour. +mark
O fit = It has slipped a little to one side and throws a small shadow on the brow. +hat,helmet,cap,crown,beret
O round the neck = It goes twice round the neck, and its fringed ends hang down in front in the strongest colour of all. +scarf
O over the eyes = Two glints slide over the glass, and the brows are raised just above the rim. +glasses,sunglasses,goggles,monocle

motif-reads | motif | read, write, study, draw, paint & that: book, books, newspaper, letter, map, magazine, novel, comic, menu, story | @ any
D open pages = $The {sits|sit} with $that open on raised knees, face bent over the pages, and the cover is turned to us, plain in one colour. +read,reading,study
D pencil in the fist = $The {sits|sit} bent over $that with the tip of the tongue out and a pencil upright in the fist. +write,writing,draw,drawing,paint,painting
D light from the page = The pages are the palest area, and their light lies on chin and cheeks.
O pile of books = Two more lie in a crooked pile to lean against. -mark

motif-sleeps | motif | sleep, asleep, nap, doze, dream, snooze & #animal, #person, moon, sun, bear, cat, dog, fox, owl, sloth | @ any
D curled and closed = $The {lies|lie} curled into one round shape, eyes closed as two downward arcs, mouth a small line. -moon,sun,mark
D closed eyes = $The {has|have} a face with closed eyes, two downward arcs with three lashes each, and a small contented mouth. +moon,sun
D round sleeping mark = $The {is|are} curled into an almost perfect circle, and two short arcs are the closed eyes. +mark -moon,sun
O three small letters = Three little z's climb to the upper right, each larger than the one before. -mark
O small star = A small star hangs close to it as the only other shape. +moon

motif-cooks | motif | cook, bake, stir, fry, grill, barbecue, knead, serve & #animal, #person, #monster, #robot | @ any
D at the pot = $The {stands|stand} behind a big round pot, one arm stirring, a tall white cap tipped to one side, and the steam rises in a single curl. -bake,baking,grill,barbecue,knead,serve
D tray of buns = $The {carries|carry} a tray of round loaves straight at us, in an apron that is a size too large, cheeks dusted white. +bake,baking,knead
D at the grill = $The {stands|stand} behind a kettle grill with tongs raised, smoke going up in one wide ribbon. +grill,barbecue
D on a raised tray = $The {balances|balance} a covered dish on one raised hand and bows from the waist. +serve,serving
D eyes on the dish = The eyes go down to the food with a small satisfied smile.

motif-dances | motif | dance, jump, leap, run, boogie, skip, party, celebrate, hop & #animal, #person, #food, #plant, #monster, #robot, skeleton, vegetable | @ any
D in the air = $The {is|are} caught with both feet off the ground, arms flung up, body bent like a bow. -run,running
D wide stride = $The {runs|run} in full side view, legs stretched as far apart as they go. +run,running
D small shadow below = A small flat shadow well below shows how high, and all loose ends still go up. -mark,run
O face = The mouth is open in a laugh, the eyes two arcs.

motif-attacks | motif | attack, chase, fight, eat, destroy, crush, climb, invade, smash, box, wrestle & that: city, town, london, paris, tokyo, new york, skyscraper, building, tower, ship, bus, village, house, eiffel tower | @ any
D towering = $The {rises|rise} over $that in the lower third, three times as tall as the highest roof, front part already across it, drawn from far below.
D little ones flee = Tiny figures and cars run towards us out of the streets, each no larger than a letter.
O half crushed = $That {is|are} dark against a burning yellow sky, one tower snapped and leaning.

motif-in-vessel | motif | live, sit, bathe, hide, peek, peep, look, in, inside, curl & that: teapot, cup, mug, teacup, boot, shoe, bowl, jar, bottle, box, basket, pocket, bathtub, bucket, nest, tree, mushroom, pumpkin, shell, window, pot, flowerpot, letterbox | @ any
D looking out = $The {looks|look} out over the rim of $that, both forepaws on the edge, only head and shoulders to be seen. +from-animal -teapot,boot,shoe,tree,mushroom,pumpkin,window
D at its own door = $That {has|have} a small round door and a lit window cut in the side, and $the {stands|stand} on the doorstep, looking out, half as tall as the door. +teapot,boot,shoe,tree,mushroom,pumpkin
D leaning out = $The {leans|lean} out of $that with both elbows on the edge, face to us. -from-animal,teapot,boot,shoe,tree,mushroom,pumpkin
D vessel drawn large = $That {takes|take} up two thirds of the height, drawn from straight in front, with its handle, seams and one worn spot.
O little household = Tiny washing on a thread, a ladder of twigs and a lamp no bigger than a seed show that somebody lives here. +live,lives,living,home,house

motif-sits-on | motif | sit, stand, perch, rest, lie, ride, balance, on, on top, around, round & that: #idle | @ any
D wound round it = $The {winds|wind} round $that from the foot to the top in three turns, head free and turned to us. +around,round
D knees bent on the board = $The {stands|stand} on $that in side view, knees bent and arms out, leaning into the turn. +skateboard,surfboard,snowboard,board,skis,skates,scooter
D seated on it = $The {sits|sit} on top of $that in side view, looking out to the right, and $that {carries|carry} the weight without a sign of effort. -stand,standing,perch,perched,wave,around,round,skateboard,surfboard,snowboard,board,skis,skates,scooter
D standing on top = $The {stands|stand} upright on the very top of $that, weight on one leg, seen from a little below. +stand,standing
D feet on the edge = $The {perches|perch} on $that, feet clasped round the edge, head turned to us. +perch,perched
D riding the wave = $The {comes|come} down the face of the wave, knees bent and arms out, and the crest curls over in one big hook with a fringe of white. +wave
O what carries it = $That {is|are} drawn whole and plain, in two tones and one firm outline. -mark
O one base = $That {makes|make} the flat base of the mark. +mark

motif-pours | motif | pour, fill, water, squeeze, sprinkle & that: #drink, #food, #plant, tea, coffee, milk, wine, water, honey, beer, sauce, flowers | @ any
D stream from the spout = $The {tips|tip} a round pot with both arms, and $that {falls|fall} in one thin curved stream from high up. -water,watering,sprinkle
D can tipped over them = $The {bends|bend} forward with a spouted can, and a fan of drops falls on $that. +water,watering,sprinkle
D full attention = The eyes follow the stream, the tip of the tongue between the lips.

motif-out-of | motif | grow, bloom, sprout, burst, out of, grows out, growing out, coming out & that: #plant, #food, #drink, #building, #instrument, #product, #animal, sunflower, flower, cup, book, hat, pot, tree, teapot, trumpet, boot, head, bottle, volcano, suitcase, guitar, lightbulb | @ any
D grown together = The one grows out of the other without a seam: $that below, drawn large and exact, and $the rising from its middle, in the same line and the same light.
D where they join = Where they join, the edge of the one turns into the edge of the other, and two small curls come away on both sides.
O upright axis = Both stand on one upright axis, the lower broad, the upper opening towards the top corners.

motif-hangs | motif | hang, swing, dangle, climb, float, drift & that: balloon, balloons, branch, rope, tree, vine, string, parachute, umbrella, moon, star, kite, ladder, cliff, tower, wall, clothes line, washing line, chandelier, swing, trapeze, ceiling, lamp, cloud | @ any
D hanging by the arms = $The {hangs|hang} from $that by {its|their} arms at full length, legs loose below, and {looks|look} at us with a calm smile. -climb,climbing
D halfway up = $The {climbs|climb} up $that, seen from behind, one foot already on the next hold. +climb,climbing
D above it = $That {fills|fill} the upper half, in full colour and large, so that the one who hangs there looks small.
O empty air = Below the feet there is nothing but plain ground colour.

motif-made-of | motif | made of, made from, made out of, built of, formed of, formed by, consisting of & that: #idle | @ any
D built from many = The whole outline of $the is laid from $that, dozens of them side by side and overlapping, large at the foot and smaller towards the top, so that one reads the form first and the parts after it.
D gaps and colours = Each part keeps its own shape and colour, and the plain ground shows in the small gaps between.

motif-on-wheels | motif | on wheels, with wheels, with wings, with legs, with arms, with a face, with eyes & #idle, #animal | @ any
D wheels under it = Under $the there are two spoked wheels in place of what it walks on, a short line behind each for the speed. +wheels
D wings on it = Two spread wings grow from the shoulders, each a row of long rounded feathers. +wings
D limbs on it = Thin arms and legs with round shoes come straight out of the body, one hand on the hip. +legs,arms
D face on it = Two round eyes, a short mouth and two cheek spots sit close together in the middle of it. +face,eyes

motif-landscape | motif | sea, ocean, river, lake, forest, wood, beach, coast, hills, hill, mountain, mountains, field, fields, sky, desert, valley, island, meadow, country, countryside, #landscape | @ any
D flat layers = $The {lies|lie} behind everything in four flat layers, each paler than the one before, with one crooked line between them for the edge. -mark,map
D three level lines = Three lines stand for it, one rising to a peak, two level and broken once. +mark
D from the air = $The {is|are} seen from the air, its edge a double line, hills and trees as rows of tiny drawn peaks and crowns. +map

motif-makes | motif | make, build, produce, brew, press, weave, sew, knit, plant, pick, gather, collect, water, wash, sweep, fix, repair, sell, deliver, paint & that: #idle | @ any
D stages in a row = $The {is|are} shown three times from left to right, each time one step further with $that, bent over it, busy. +infographic,diagram,poster,chart,instructions
D busy at it = $The {bends|bend} over $that in side view, intent, tools in a row at the feet. -infographic,diagram,poster,chart,instructions
D the result shown = $That {stands|stand} finished at the right, larger than its maker, in the strongest colour.

motif-with | motif | with, and & that: #idle | @ any
D together in one outline = $The {stands|stand} behind and $that in front, overlapping by a third, so that both are seen whole and make one group in the middle.
D two colours = Each has one flat colour of its own, and where they overlap a thin gap of bare ground parts them. +mark
D large and small = $The {takes|take} up two thirds of the height, $that one third, both turned the same way. -mark

motif-mood | motif | sleepy, tired, grumpy, angry, happy, cheerful, smiling, sad, crying, surprised, shocked, scared, shy, cool, cheeky, laughing, winking, drunk, bored, proud, lovesick | @ any
D half-closed eyes = $The {has|have} heavy lids drawn half over the eyes and the mouth open in a round yawn, head sunk to one side. +sleepy,tired,bored
D lowered brows = Two thick brows slant down to the middle over narrowed eyes, and the mouth of $the is a short line bent downward. +grumpy,angry
D wide smile = $The {beams|beam} at us, eyes pressed into two arcs and the mouth open from cheek to cheek. +happy,cheerful,smiling,laughing
D mouth turned down = $The {looks|look} up from under raised brows with wet eyes, lower lip pushed out, one big drop on the cheek. +sad,crying
D round eyes = The eyes of $the are two wide rings with tiny pupils, and the mouth is a small open oval. +surprised,shocked,scared
D one-sided grin = $The {leans|lean} back with a grin on one side only and one brow raised. +cool,cheeky,winking,proud
D pink cheeks = $The {looks|look} down and aside, two round pink spots on the cheeks. +shy,lovesick,drunk
D whole body in the mood = $The {is|are} drawn whole, from the front, the body bent the way the face feels, arms and tail in the same line.

motif-space | motif | solar system, planet, planets, galaxy, universe, earth, saturn, mars, jupiter, milky way, comet, #planet | @ any
D planets in a row = The sun stands cut by the left edge, and eight planets follow to the right in their order, the banded one largest, the ringed one tilted, thin rings of dots for their paths. +solar,system,planets
D one globe = $The {hangs|hang} in the middle as one large globe, lit from the left, its bands and seas told in flat colours, a thin ring of light along the rim. -solar,system,planets
D stars in three sizes = Stars in three sizes are strewn over the dark ground, none closer to another than its own width.

motif-two-creatures | motif | #animal, #person & that: #animal, #person | @ any
D pair face to face = $The and $that stand turned to each other, drawn in side view at the same height, a small gap between them at the middle axis. -pattern,wallpaper,seamless,fabric,hug,hugging,kiss,kissing,dance,dancing
D pair in an embrace = $The and $that hold each other so closely that they make one outline, cheek to cheek, eyes closed. +hug,hugging,kiss,kissing
D alternating = $The and $that take turns across the sheet, one looking left and the next right, each as tall as a hand. +pattern,wallpaper,seamless,fabric
D told apart = Each has its own flat colour and its own outline, so that nobody takes the one for the other. -mark
O matching weight = Both are given the same visual weight and the same line. +mark

motif-creature | motif | #animal | @ any
D plump = $The {is|are} drawn plump and short, head as large as the body, two dark eyes set low and wide with a white point each, cheeks two flat pink ovals. +kawaii,chibi,cute,adorable -mark,many,pattern,wallpaper,seamless,fabric
D whole in side view = $The {is|are} drawn large in the middle of the free space, body from the side, head turned to us. -kawaii,chibi,cute,adorable,mark,many,two,pattern,wallpaper,seamless,fabric,from-bird,from-fish,from-insect,moth,moths,butterfly,bee,beetle,dragonfly,ladybird,spider,sticker
D wings shown = $The {is|are} drawn whole with the wings half open, head in profile, so that every kind of feather has its own shape. +from-bird -mark,many,two,pattern,wallpaper,seamless,fabric
D fins shown = $The {is|are} drawn whole in side view, heading left, with every fin spread. +from-fish -mark,many,pattern,wallpaper,seamless
D seen from above = $The {is|are} drawn from above with legs and wings spread evenly to both sides. +from-insect,moth,moths,butterfly,butterflies,bee,beetle,dragonfly,ladybird,spider -mark,many,pattern,wallpaper,seamless
D row of them = $The {comes|come} in a loose row from left to right, each in another pose, one looking back, one with its eyes shut. +many -two,mark,pattern,wallpaper,seamless,fabric
D pair drawn = The two are drawn side by side in the middle, one a little ahead, looking in opposite directions. +two -mark,pattern,wallpaper
D scattered = $The {turns|turn} up all over the sheet at even distances, facing left and right by turns, [asleep, walking and looking back/walking, sitting and stretching]. +pattern,wallpaper,seamless,fabric -from-bird,from-fish,from-insect,seashell,seashells,shell,shells,starfish,coral,corals,fish,fishes,koi,whale,whales,jellyfish,bee,bees,butterfly,butterflies,moth,moths,snail,snails
D turned every way = $The {comes|come} back over the whole sheet at even distances, large and small, turned a different way each time. +pattern,wallpaper,seamless,fabric +from-bird,from-fish,from-insect,seashell,seashells,shell,shells,starfish,coral,corals,fish,fishes,koi,whale,whales,jellyfish,bee,bees,butterfly,butterflies,moth,moths,snail,snails
D ribs and edges = Rib, spot and edge are drawn with one fine line; the rest is flat. +seashell,seashells,shell,shells,starfish,coral,corals
D bold profile = $The {is|are} cut down to one bold profile, known by its outline alone, with a single bare line for the inner detail and a bare dot for the eye. +mark
D marks of its kind = Coat, ears and tail are drawn with care; the rest is one flat area. -kawaii,chibi,cute,adorable,mark,from-bird,from-fish,from-insect,seashell,seashells,shell,shells,starfish,coral,corals,fish,fishes,koi,whale,whales,jellyfish,bee,bees,butterfly,butterflies,moth,moths,snail,snails
O simple shapes = Its contour is built of a few arcs, none thinner than the letters. +mark

motif-person | motif | #person | @ any
D whole figure drawn = $The {is|are} drawn whole in the middle of the free space, in the clothes of $his work, turned three-quarters to us. -mark,many,pattern,portrait
D group drawn = $The {stands|stand} close together in the middle, tall and small, each with another gesture. +many -mark
D head and shoulders = The head and shoulders of $the {are|are} drawn in two flat tones, face in three-quarter view, looking past us. +mark
D plain folds = Clothes are flat areas with a few folds, faces told with a few lines.

motif-leaves | motif | leaf, leaves, branch, branches, sprig, sprigs, eucalyptus, olive, fern, ferns, ivy, foliage, greenery, laurel, wheat, vine, vines, #foliage | @ any
D sprays from corners = $The {comes|come} in from the upper left and the lower right corner in loose sprays, thin stems crossing, leaves overlapping, and the middle stays clear. -mark,pattern,wallpaper,seamless,two
D two at the sides = $The {curves|curve} up at the left and the right and almost close at the top. +mark,two
D even cover = $The {covers|cover} the sheet in curved sprays that run into one another, every stem bending the same way. +pattern,wallpaper,seamless
D single washes = Each leaf is one shape with its middle rib left bare, some in full colour, some half as dark, as though further off.

motif-plant | motif | #plant | @ any
D one stem upright = $The {rises|rise} from the lower edge on {its|their} own stems, open to us at the height of the eye, two leaves turned to show the underside. -mark,pattern,wallpaper,seamless,wreath,tree,trees,oak,palm,pine,fir,willow
D whole tree drawn = $The {stands|stand} whole in the middle, roots spread at the foot, trunk forked low, the crown a wide round of small clustered shapes. -mark,pattern,wallpaper +tree,trees,oak,palm,pine,fir,willow
D scattered blooms = $The {lie|lie} over the sheet at even distances in two sizes, turned a different way each time, small leaves in the gaps. +pattern,wallpaper,seamless,fabric
D whole plant in profile = $The {is|are} cut to one plain outline from root to tip, the crown as three broad lobes. +mark +tree,trees,palm,oak,pine,fir,cactus,wheat,mushroom,mushrooms,leaf,leaves
D drawn from above = $The {is|are} drawn from straight above as a rosette, all parts the same shape set round one centre. +mark -tree,trees,palm,oak,pine,fir,cactus,wheat,mushroom,mushrooms,leaf,leaves
D veins and edges = The edges and veins that tell its kind are drawn; the shade is one darker tone on the right.

motif-food | motif | #food, #drink, #fruit | @ any
D one cut open = $The {lies|lie} in the middle, whole and cut open side by side, so that outside and inside are both seen. -mark,pattern,wallpaper,seamless
D tumbling = $The {tumbles|tumble} over the sheet whole, halved and sliced, no two alike next to each other, small leaves between. +pattern,wallpaper,seamless,fabric
D one plain outline = $The {is|are} drawn in one plain outline with a single bare highlight, known at the size of a thumbnail. +mark
D shine = A small bare highlight lies on the upper left of each, and one darker tone on the lower right.

motif-building | motif | #building, house, lighthouse, castle, windmill, cottage, bridge, church, tower, barn, shop, skyline, city | @ any
D front view = $The {stands|stand} in the middle from base to top, drawn from straight in front, with every window, door and stripe in its place. -mark
D outline on a line = $The {stands|stand} as one solid outline on a level base line, its windows left bare. +mark
D ground below = A band in one flat colour runs below it, broken by three short strokes. -mark

motif-vehicle | motif | #vehicle, boat, fishing boat, sailing boat, car, van, train, steam train, aeroplane, tractor, rocket, bicycle | @ any
D broadside = $The {is|are} drawn broadside, in full length, heading right, every part that makes it go in its place. -mark
D simplest side view = $The {is|are} cut to its simplest side view, standing on one line. +mark
D what it moves through = Three flat bands in tones of one colour lie behind and show what it moves through. -mark

motif-thing | motif | #idle, #many, #product, #instrument, #clothes, #furniture, #toy, compass, anchor, key, heart, star, sun, moon, crown, skull, rainbow, wave, waves, lantern, umbrella, balloon, ghost, skeleton, robot, dragon, unicorn, mermaid, dinosaur, alien, monster | @ any
D strewn over the ground = $The {is|are} strewn over the upper half in three sizes, thickest towards the corners. +stars,clouds,snowflakes,hearts,raindrops,bubbles,dots -mark,pattern,wallpaper
D seen from the air = $The {lies|lie} in the middle as seen from the air, the coast a double line, hills and forests as rows of tiny peaks and trees. +map
D large in front view = $The {takes|take} up the middle of the sheet, [its outline clear all round/cut off nowhere], with a hand of free ground on every side. -mark,pattern,wallpaper,seamless,fabric,map,stars,clouds,snowflakes,hearts,raindrops,bubbles,dots
D repeated evenly = $The {comes|come} back over the whole sheet at even distances, now upright, now tilted, in two sizes. +pattern,wallpaper,seamless,fabric
D one clear sign = $The {is|are} reduced to one clear sign of a few straight lines and arcs, as plain as a letter. +mark
D one shadow side = Light comes from the upper left; the right side is one darker tone with a hard edge. -mark

marks-any-sign | sheet | sign, signboard, plaque, placard, door sign, door plate, notice, no entry, beware, keep out, wet paint, open sign, closed sign | @ any
D painted board = A plain board with a thin painted border fills most of the frame, and the picture stands in its upper two thirds in thick enamel paint.
D screws = A round-headed screw sits in each corner, with a short brown run of rust below the two lower ones.
O letters = $words is painted below in sturdy hand-drawn capitals, evenly spaced from edge to edge.
O *sign colours = Signal red, black and cream.
V sign = Sign seen straight from the front, even daylight, sharp

marks-any-pattern | sheet | pattern, seamless, gift wrap, wrapping paper, tea towel | @ any
D even repeat = The motif comes back in rows shifted by half a step, facing left and right by turns, with a thumb's width of ground between.
D fill between = Small dots and short strokes fill the gaps, and what runs off at one edge comes in again at the other.
D two sizes = The drawing is flat, in three tones to each motif, every outline the same dark line.
O *pattern colours = Dusty blue, ochre and rust on warm cream.
V pattern = Seamless repeat pattern, flat, frontal, even density

marks-any-menu | sheet | menu, price list, specials, drinks list, wine list | @ any
D sheet on a clip = The sheet hangs from a brass clip, printed in one dark ink, with a small drawing at the head and a hair-thin rule under each section.
D drawn margins = The drawing is repeated small in the margin where a section begins.
O letters = $words stands at the head in hand-drawn capitals, with two columns of small serif type below and the prices at the right.
O *menu ink = Dark blue-black ink on cream paper, one spot of red.
V menu = Menu seen from straight above, soft daylight

marks-any-label | sheet | label, labels, wine label, bottle label, packaging, package design, box design, bag design | @ any
D framed panel = A cream panel with a double rule and clipped corners is printed across the front, and the picture stands in its middle.
D printed edge = Fine printed lines fill the ground round the panel, and the lower rule is broken for a small round seal.
O letters = $words curves above the picture in engraved capitals, with a line of small type beneath.
O *label inks = Deep green, brick red and black on ivory paper.
V label = Front of the pack, seen straight on, soft side light

marks-any-card | sheet | card, greeting card, greetings card, postcard, note card, gift tag, place card, invitation, invite | @ any
D picture and rim = The picture is painted in gouache on a plain ground, with a white margin of a finger's width round it.
D soft edges = Brush marks show at the edges of each area, and the drawing is held by a thin dark pencil line.
O letters = $words is hand-lettered along the top in round, slightly uneven letters.
O *card colours = Coral, sage, mustard and warm white.
V card = Front of an upright card, seen from straight on, even light

marks-any-poster | sheet | poster, flyer, flier, handbill, banner, billboard, leaflet, placard, playbill | @ any
D big flat picture = The picture is printed in four flat inks over the upper two thirds, cut off boldly at one edge.
D band for letters = A band in one solid ink closes the foot, and the drawing breaks into it by a hand's width.
O letters = $words fills the band in heavy capitals, as wide as the sheet.
O *poster inks = Warm red, deep blue, mustard and off-white paper.
V poster = Screen-printed poster, upright, seen flat, crisp edges

marks-any-cover | sheet | cover | @ any
D picture to the edges = The picture is painted over the whole cover to all four edges, the main figure standing a little below the middle.
D quiet upper third = The upper third is kept to one quiet tone for the title, and the figure is the brightest area.
O letters = $words stands across the upper third in large, well-spaced letters.
O *cover colours = Deep teal, warm cream and a clear orange.
V cover = Upright cover, painted, seen flat from the front

marks-any-shape-map | sheet | map, subway map, tube map, metro map, treasure map, island map & shape, shaped, form, like | @ any
D lines make the outline = Coloured lines of one width run only level, upright and at forty-five degrees, and together they trace the whole outline of the thing, its limbs as branch lines that end in a bar.
D stations = Each line carries small white rings at even distances, with a larger double ring wherever two lines cross.
O *map colours = Red, blue, green, yellow and black lines on plain white.
N empty names = Short grey strokes at a slant stand for the names of the stations.
V map = Diagram seen flat from the front, sharp vector lines

marks-digit | sheet | number, numeral, digit & one, two, three, four, five, six, seven, eight, nine, ten, zero, hundred, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 18, 21, 30, 40, 50, 60, 100 | @ any
D one huge figure = The figure itself stands alone in the middle, drawn as one bold shape over the full height, its strokes swelling and thinning like a brush's.
D parted colours = The stroke is parted lengthwise, one half flat, the other filled with fine parallel lines that follow its bends.
O *digit colours = Deep blue and dull gold on cream.
N small points = A scatter of small dots, as many as it counts, lies at its foot.
V digit = Flat poster lettering, frontal, centred, crisp

marks-any-jigsaw | sheet | jigsaw, jigsaw puzzle, puzzle | @ any
D interlocked pieces = The picture is cut into some hundred interlocking pieces, each with knobs and bays, thin dark seams running over everything in it.
D last gap = Near the lower right three pieces are still missing, and the grey board shows through in their shapes.
O loose pieces = The three loose ones lie beside the edge, one of them turned over, its back plain grey card.
V puzzle = Seen from straight above on a wooden table, soft window light

marks-any-icon | mark | icon, symbol, favicon, pictogram, glyph, button | @ any
D one sign = The sign is drawn in one weight of line with round ends, alone in a square tile with rounded corners, and takes up just over half its width.
D few shapes = No more than three shapes make it, all with the same corner radius, so that it holds at the size of a fingertip.
O *icon colours = White on one flat, deep blue-green.
V icon = Flat vector icon, exactly centred, no shadow
`;
