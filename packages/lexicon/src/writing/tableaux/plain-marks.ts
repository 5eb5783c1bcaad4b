/** Logos, covers, cards and posters as they are most often asked for. The form: `tableaux.ts`. */
export const PLAIN_MARKS_TABLEAUX = `
marks-said-inks | state | logo, logotype, emblem, icon, badge, mascot, crest, patch, monogram, symbol, sticker | @ any
D one ink = It is all [one flat/a single clear] $ink on a bare pale ground.
D two inks = [Only $ink and $ground are used, each quite flat/Its two flat colours are $ink and $ground].
D three inks = [Only $ink, $ground and $accent are used, each quite flat/Its three flat colours are $ink, $ground and $accent].

abstract-said-inks | state | abstract, abstraction, mandala, kaleidoscope, swirl, swirls, shapes, composition, brush strokes, fluid art | @ any
D one colour = [Everything is $ink, from a deep shade of it to a pale one/It is all $ink, deep in some parts and thin in others].
D two colours = [The whole picture is carried by $ink and $ground, each at full strength where they meet/The forms are $ink and $ground, turn and turn about, on a pale ground/The forms are all in $ink and $ground, deepest where they touch].
D three colours = [The largest part is $ink, the next $ground, and $accent stands in small bright places/The forms are $ink, $ground and $accent, no two neighbours alike].

sheets-said-inks | state | pattern, poster, print, wallpaper, card, invitation, cover, flyer, banner, t-shirt, textile, fabric, tile, page, sheet, label, menu | @ any
D one colour = [Everything is printed in $ink, full in the large forms and lighter in the small ones/It is all in $ink, dark and light of it, on the bare sheet].
D two colours = [It keeps to $ink and $ground, one for the forms and one for what lies behind/Its two colours, $ink and $ground, are both flat and even/The shapes are all in $ink and $ground, with clean edges between].
D three colours = [It keeps to three colours: $ink, $ground and $accent/Most of it is $ink, then $ground, and $accent is kept for small things].

inks-of-manner | state | earth color, earth colour, earth tone, earth hue, earth shade, earth palette, earthy color, earthy colour, earthy tone, earthy hue, earthy shade, earthy palette, pastel color, pastel colour, pastel tone, pastel hue, pastel shade, pastel palette, neon color, neon colour, neon tone, neon hue, neon shade, neon palette, rainbow color, rainbow colour, rainbow tone, rainbow hue, rainbow shade, rainbow palette, autumn color, autumn colour, autumn tone, autumn hue, autumn shade, autumn palette, sunset color, sunset colour, sunset tone, sunset hue, sunset shade, sunset palette, ocean color, ocean colour, ocean tone, ocean hue, ocean shade, ocean palette, jewel color, jewel colour, jewel tone, jewel hue, jewel shade, jewel palette, muted color, muted colour, muted tone, muted hue, muted shade, muted palette, bright color, bright colour, bright tone, bright hue, bright shade, bright palette, vibrant color, vibrant colour, vibrant tone, vibrant hue, vibrant shade, vibrant palette, blue color, blue colour, blue tone, blue hue, blue shade, blue palette, green color, green colour, green tone, green hue, green shade, green palette, red color, red colour, red tone, red hue, red shade, red palette, pink color, pink colour, pink tone, pink hue, pink shade, pink palette, purple color, purple colour, purple tone, purple hue, purple shade, purple palette, brown color, brown colour, brown tone, brown hue, brown shade, brown palette, warm color, warm colour, warm tone, warm hue, warm shade, warm palette, cool color, cool colour, cool tone, cool hue, cool shade, cool palette, pastels, blues, greens, reds, pinks, purples, browns, colorful, colourful, multicolor, multicolored | @ any
D earth = [The colours are terracotta, ochre, umber and warm sand/Terracotta, ochre, umber and warm sand take turns over the surface/Ochre and terracotta are set against umber and pale sand]. +earth,earthy
D pastel = [The colours are mint, blush pink, lilac and pale lemon/Blush pink, mint, lilac and pale lemon lie side by side/Pale lemon and blush pink are set against mint and lilac]. +pastel,pastels
D neon = [The colours are hot pink, acid green, electric blue and violet on near-black/Hot pink, acid green and electric blue glow against near-black]. +neon
D rainbow = [The colours run from red through orange, yellow, green and blue to violet/Red, orange, yellow, green, blue and violet follow one another]. +rainbow
D autumn = [The colours are rust, amber, plum and dark moss green/Rust, amber and plum are set against dark moss green]. +autumn
D sunset = [The colours are coral, orange, rose and dusky violet/Coral and orange go over into rose and dusky violet]. +sunset
D ocean = [The colours are navy, teal, turquoise and foam white/Navy and teal go over into turquoise and foam white]. +ocean
D jewel = [The colours are ruby, emerald, sapphire and amethyst/Ruby, emerald, sapphire and amethyst stand side by side]. +jewel
D blues = [The blues are navy, cobalt, sky blue and ice/Navy, cobalt and sky blue stand beside a pale ice blue]. +blue,blues
D greens = [The greens are bottle, moss, sage and mint/Bottle green, moss, sage and mint stand side by side]. +green,greens
D reds = [The reds are oxblood, scarlet, brick and coral/Oxblood, scarlet, brick and coral stand side by side]. +red,reds
D pinks = [The pinks are fuchsia, rose, salmon and blush/Fuchsia, rose, salmon and blush stand side by side]. +pink,pinks
D purples = [The purples are aubergine, violet, lavender and mauve/Aubergine, violet, lavender and mauve stand side by side]. +purple,purples
D browns = [The browns are umber, chestnut, caramel and sand/Umber, chestnut, caramel and sand stand side by side]. +brown,browns
D warm = [The colours are brick red, burnt orange, ochre and cream/Brick red, burnt orange and ochre stand beside cream]. +warm
D cool = [The colours are slate blue, teal, silver grey and ice white/Slate blue and teal stand beside silver grey and ice white]. +cool
D muted = [The colours are dusty rose, sage, clay and oatmeal/Dusty rose, sage and clay lie quietly beside oatmeal]. +muted
D bright = [The colours are cherry red, sun yellow, grass green and clear blue/Cherry red, sun yellow, grass green and clear blue stand side by side]. +colorful,colourful,multicolor,multicolored,vibrant,bright

plain-logo-letter | mark | logo, logotype, emblem, icon, monogram, brand mark, symbol & tech, tech company, technology, software, startup, finance, bank, company, business, fintech, consulting, agency, data, ai & letter a, letter b, letter c, letter d, letter e, letter f, letter g, letter h, letter j, letter k, letter l, letter m, letter n, letter o, letter p, letter q, letter r, letter s, letter t, letter v, letter w, letter x, letter y, letter z, letter, initial | @ any
D capital from strokes = The capital letter is built of upright and slanting bars of one width, with corners cut at 45 degrees, filling three quarters of the height.
D step of tone = One bar lies a little in front of the others, parted from them by a bare slit, so that the letter seems folded from a ribbon.
D dot = At the end of one bar sits a round dot of the same width, like a node on a circuit. +tech,technology,software,data,ai,startup
D arrow = The last bar runs out at the upper right and ends in the point of an arrow. +finance,bank,fintech,business,consulting
O one ink = The bars are $ink, the foremost one a shade lighter, on white.
O two inks = The bars are $ink, the foremost one $ground, on white.
O *blue = The bars are deep blue, the foremost one a bright light blue, on white.
V lettermark = Flat vector lettermark, centred, wide margins

plain-mascot-named | mark | mascot, mascot logo, esports logo, esports, e-sports, team logo, sports team, gaming logo, gaming, team mascot, sports logo, clan & wolf, wolves, tiger, tigers, lion, lions, bear, bears, panther, panthers, fox, eagle, eagles, hawk, falcon, raven, owl, shark, sharks, bull, bulls, dragon, dragons, snake, cobra, viper, gorilla, rhino, bulldog, bulldogs & mascot, mascots, logo, emblem | @ any
D wolf = A wolf's head comes out of the left in three-quarter view, ears laid back, brows drawn down, jaws open on pointed teeth. +wolf,wolves
D big cat = A big cat's head comes out of the left in three-quarter view, ears flat, nose wrinkled, jaws open on long fangs. +tiger,tigers,lion,lions,panther,panthers
D bear = A bear's head comes at us from the front, small round ears, brow one heavy wedge, mouth open in a roar. +bear,bears
D fox = A fox's head comes out of the left in three-quarter view, ears tall and pointed, a sly smile showing one fang. +fox
D bird of prey = A hooked beak, wide open, leads a head in profile, feathers swept back in pointed wedges. +eagle,eagles,hawk,falcon,raven,owl
D shark = A shark bursts up from the lower edge, jaws wide, rows of triangular teeth, the fin like a blade behind. +shark,sharks
D bull = A bull's head comes down at us with lowered horns, nostrils wide, breath in two sharp wedges. +bull,bulls,rhino
D serpent = A scaled head rears up on an S-shaped neck, jaws wide, forked tongue out, spines along the brow. +dragon,dragons,snake,cobra,viper
D ape = A broad bare face with a heavy brow comes at us from the front, lips drawn back from the teeth. +gorilla,bulldog,bulldogs
D eye = Each eye is one slanting glowing wedge.
D planes = Everything is cut into hard planes in three tones, light above, nearly black below, every edge ending in a point.
O outline = A thick dark outline and a second one in white hold it together as one shape.
O letters = $words stands beneath in heavy slanted capitals with cut corners.
O one ink = $ink in three shades, with black and white, is all the colour there is.
O two inks = The planes are $ink, the eyes and the inside of the mouth $ground.
O *team colours = Midnight blue and grey, with one glowing orange in eyes and mouth, on white.
V emblem = Flat vector mascot emblem, centred on plain ground

plain-mascot-beast | sheet | mascot, mascot logo, esports logo, esports, e-sports, team logo, sports team, gaming logo, gaming, team mascot, sports logo & that: wolf, tiger, lion, bear, panther, fox, eagle, hawk, shark, bull, gorilla, dragon, snake, cobra, rhino, leopard, jaguar, raven, owl, bulldog, rooster, ram, boar, horse, mustang, falcon, husky, crocodile, alligator, hornet, bee, viper, raccoon, ape, raptor, dinosaur | @ any
D head = The head of $that comes out of the left in three-quarter view, brows drawn down, jaws open on pointed teeth, eyes one slanting wedge each. -eagle,hawk,falcon,raven,owl,rooster,bull,ram,horse,mustang,hornet,bee
D bird head = The head of $that comes out of the left in profile, beak open, feathers swept back in pointed wedges, the eye one slanting wedge. +eagle,hawk,falcon,raven,owl,rooster
D horned head = The head of $that comes down at us with lowered brow, nostrils wide, breath in two sharp wedges. +bull,ram,horse,mustang
D insect = $That flies at us with bent body, sting forward, wings in four sharp blades. +hornet,bee
D planes = Everything is cut into hard planes in three tones, light above, middle, nearly black below, every edge ending in a point.
D outline = A thick dark outline and a second one in white hold it together as one shape.
O letters = $words stands beneath in heavy slanted capitals with cut corners.
O one ink = $ink in three shades, with black and white, is all the colour there is.
O *team colours = Midnight blue and grey, with one glowing orange in eyes and mouth, on white.
V emblem = Flat vector mascot emblem, centred on plain ground

plain-logo-gym-beast | sheet | logo, emblem, badge, mascot & gym, fitness, crossfit, bodybuilding, strength, workout & that: gorilla, bull, lion, bear, wolf, tiger, rhino, ape, ox, ram | @ any
D chest and bar = $That is shown from the front to the chest, shoulders as wide as the whole mark, both fists closed round a barbell that bends across below the chin.
D brow = Brow and jaw are single heavy wedges, and the eyes two bare slits.
D solid = All of it is one solid flat shape, modelled only by bare cuts, none thinner than a finger.
O letters = $words runs beneath in block capitals as wide as the barbell.
O one ink = The shape is $ink on white.
O two inks = The shape is $ink, the discs of the bar and the cuts $ground.
O *black = The shape is black on white, the discs of the bar one strong red.
V emblem = Flat vector emblem, symmetrical, centred

plain-logo-lotus | mark | logo, emblem, icon, symbol & lotus, lotus flower, flower, water lily & yoga, yoga studio, spa, wellness, meditation, simple line, line, minimal, line art, massage, zen | @ any
D one line = One unbroken thin line draws a lotus from the front: a pointed petal upright in the middle, two pairs leaning out to the sides, closing below in a shallow curve.
D water = Under it lie two short level strokes like still water.
D circle = A fine open circle runs round it, broken where the outer petals cross. +circle,round
D even = The line has the same width from end to end and rounded tips; nothing is filled.
O letters = $words stands below in thin wide-set capitals.
O one ink = The line is $ink on white.
O two inks = The line is $ink, on a ground of $ground.
O *sage = The line is a soft plum on warm white.
V line mark = Line logo, symmetrical, centred, much empty space

plain-logo-barber | mark | logo, emblem, badge, icon & barber, barbershop, barber shop, barbers & scissors, razor, comb, moustache, mustache, beard, pole, clippers, straight razor | @ any
D crossed = Open scissors and a folding razor cross at the middle, handles down, the blades making an X. +scissors
D razor alone = An open folding razor lies level across the middle above a curled moustache. -scissors
D comb = A comb stands upright behind the crossing. +comb
D ring = A double ring closes round them, its band striped slantwise like a barber's pole for a short stretch left and right.
O letters = $words runs round in the band in wide capitals.
O one ink = Everything is $ink on bare ground.
O two inks = Tools and ring are $ink, the stripes $ground.
O *black cream = Tools and ring are black on cream, the stripes dark red.
V badge = Round flat badge, even line weight, symmetrical, centred

plain-badge-skull-wings | mark | badge, patch, emblem, logo, crest, back patch & skull & wings, wing, winged, motorcycle, biker, motorcycle club, eagle wings | @ any
D skull = A skull from the front stands in the middle, with deep round eye sockets, a cracked brow and clenched teeth.
D wings = Two spread wings grow out behind it to left and right, each of three layers of feathers that get longer outward.
D pistons = Beneath, two crossed pistons close the shape. +motorcycle,biker,motor,harley
D bands = One curved band arches above and one below, left plain for the name. -saying
D cuts = Feathers and bone are shaded by short pointed cuts alone.
O letters = $words fills the upper band in heavy capitals.
O two inks = Bone and feathers are $ink, the ground and the cuts $ground.
O *bone on black = Bone white on black, with a thin dark orange line round the whole.
V patch = Flat emblem as an embroidered patch, symmetrical, centred on plain ground

plain-logo-coffee | mark | logo, emblem, icon, badge & coffee shop, coffee, cafe, café, coffee house, coffee bar, roastery, espresso bar & minimal, minimalist, simple, modern, brown, black, line, round, circle, vintage, warm, cozy | @ any
D cup = A coffee cup in straight side view stands in the middle: a half circle with a ring for its handle on one short line for the saucer.
D bean steam = Above it a single strand of steam rises and closes into the outline of a coffee bean with its S-shaped cleft.
D even = All lines have one width and rounded ends, with as much bare ground round them as the cup is wide.
O letters = $words stands beneath in round wide-set letters, as wide as the saucer.
O one ink = Cup and steam are one flat $ink on cream white.
O two inks = The cup is $ink, steam and saucer $ground.
O *coffee brown = Cup and steam are one flat coffee brown on cream white.
V mark = Minimal flat vector mark, centred on bare ground

plain-logo-house-key | mark | logo, emblem, icon, brand mark & real estate, realtor, estate agent, estate, property, housing, rental, homes & key, keys, house, home, roof | @ any
D key house = A key stands upright; its bow is a small house with a pitched roof and a square window, its shaft runs straight down and ends in two teeth. +key,keys
D roofs = Three pitched roofs stand one behind another, drawn in one continuing line. -key,keys
D even = House and shaft are of one width throughout, corners sharp, nothing shaded.
D window = The four panes of the window are the only openings, bare ground showing through.
O letters = $words stands to the right in plain capitals as high as the house.
O one ink = It is one flat $ink on white.
O two inks = The house is $ink, shaft and teeth $ground.
O *navy gold = The house is navy, shaft and teeth a warm gold, on white.
V mark = Flat vector mark, centred, wide margins

plain-cover-romance | sheet | book cover, novel cover, cover for a novel, cover, ebook cover, romance novel cover & romance, romantic, love story, love, romance novel & couple, lovers, two, beach, man and woman, sunset, kiss | @ any
D couple = In the lower half a couple stands close, she in a light dress with the hem in the wind, he with rolled-up sleeves, foreheads together, both in profile. -kiss
D kiss = In the lower half a couple kisses in profile, her hair and the hem of her light dress in the wind. +kiss
D beach = Round their feet runs a thin edge of foam, and the wet sand mirrors them. +beach,sea,ocean,shore
D meadow = Tall grass with small flowers stands round them to the knee. -beach,sea,ocean,shore,city,paris
D sky = The sky fills the upper half in soft bands of coral, peach and lilac, with a low sun right behind them, and is left free for title and name.
O letters = $words is written across the sky in flowing brush script.
V cover = Painted upright book cover, seen flat, soft warm light from behind

plain-cover-astronaut | sheet | book cover, novel cover, cover, album cover, poster, movie poster, film poster & astronaut, cosmonaut, spaceman & lonely, alone, lone, science fiction, sci-fi, scifi, space, planet, moon | @ any
D small figure = A single small astronaut in a white suit stands seen from behind on a ridge of dark rock in the lower third, the long shadow pointing to us.
D planet = Before the figure a huge ringed planet rises over the horizon and fills the middle with bands of rust and cream.
D tracks = One line of footprints leads up to the figure from the lower edge; there is no other.
D sky = The upper third is dark sky with fine stars, left free for the title.
O letters = $words stands at the top in wide thin capitals.
O *space colours = Blue-black above, burnt orange and cream in the planet, one white point for the figure.
V cover = Painted upright cover, seen flat, light from behind the planet

plain-cover-moon-house | sheet | book cover, novel cover, cover, movie poster, film poster, poster & house, old house, mansion, haunted house, cabin, manor & moon, red moon, blood moon, full moon | @ any
D moon = A huge moon fills the upper half, its seas clearly drawn, cut by a few thin bare branches.
D house = Before it on a hill stands an old house in black outline, with a crooked chimney, a broken porch and one lit window.
D shape = In the lit window stands a narrow dark shape.
D path = A path between leaning fence posts runs up from the lower edge through dry grass, low mist lying across it.
O *blood moon = The moon is a deep blood red, the only colour beside black, grey and the yellow of the window. +red,blood
O *pale moon = The moon is bone white, the rest blue-black and grey beside the yellow of the window. -red,blood
O letters = $words is cut into the lower dark in uneven capitals.
V cover = Upright cover, painted with visible grain, seen flat, light from the moon alone

plain-cover-two-in-woods | sheet | childrens book cover, children's book cover, kids book cover, picture book cover, book cover, cover & childrens, children's, kids, picture book, children & that: bunny, rabbit, fox, bear, hedgehog, mouse, squirrel, owl, deer, badger, wolf, raccoon, duck, cat, dog, frog, bear cub, hare & other: bunny, rabbit, fox, bear, hedgehog, mouse, squirrel, owl, deer, badger, wolf, raccoon, duck, cat, dog, frog, moon, hare | @ any
D side by side = $That and $other walk toward us side by side on a woodland path, one holding up a small lantern, the other with a bundle on a stick, looking at each other. -moon,sleep,sit,flying
D looks = Both have round friendly faces with dark dot eyes and a blush on the cheeks.
D woods = Tall trunks curve inwards left and right like a gate, with ferns, red mushrooms and small white flowers at their feet.
D sky = Between the treetops a patch of pale yellow sky is left free for the title.
O letters = $words stands in the sky in round hand-cut letters.
O *wood colours = Moss green, warm brown and rust, with one glowing yellow.
V cover = Square picture book cover, gouache and crayon, paper tooth showing

plain-card-two-birds | sheet | card, valentine card, valentines card, valentine's card, greeting card, wedding card, anniversary card, love card & birds, two birds, lovebirds, love birds, swans, owls, penguins, doves & love, valentine, valentines, valentine's, wedding, anniversary, heart, hearts, kissing | @ any
D on a branch = Two small round birds sit close on a bare curved branch, breast to breast, beaks just touching, tails up. -swans,penguins
D swans = Two swans face each other on still water, brows touching, so that their necks make the outline of a heart. +swans
D penguins = Two penguins stand breast to breast with beaks touching, one flipper round the other. +penguins
D hearts = Hearts in place of leaves hang from the twigs, and one heart floats just above their heads. -swans,penguins
D heart above = One heart floats just above their heads. +swans,penguins
D paper = Everything is cut from coloured paper in three layers, each with a thin soft shadow at its edge.
O *warm = One bird is red and one pink, the branch dark brown, on a cream ground. -swans,penguins,blue,white
O letters = $words stands below in thin handwritten letters.
V card = Front of an upright card, seen straight on, soft side light

plain-card-mothers-day | sheet | card, greeting card, mothers day card, mother's day card & mothers day, mother's day, mother, mom, mum & that: flower, flowers, tulip, tulips, rose, roses, peonies, peony, bouquet, daisies, carnations, sunflowers, heart | @ any
D bunch = The middle is filled by $that in a loose bunch, stems crossed and tied with a ribbon whose ends curl to both sides.
D washes = Each petal is a few strokes of clear wash, wet in wet, its edge a shade darker where the paint dried.
D leaves = Long leaves bend out left and right, and a few fallen petals lie below.
O bare = The upper third stays bare for the greeting. -lettered
O letters = $words is written above in loose brush script.
O *greens = Leaves are fresh green, the ribbon pale yellow, the paper warm white. -green,yellow
V card = Front of an upright card, watercolour on white paper, seen straight on

plain-card-bear-balloons | sheet | birthday card, card, greeting card, greetings card, get well card, baby card, congratulations card & that: bear, teddy, teddy bear, bunny, rabbit, cat, dog, puppy, kitten, elephant, fox, mouse, panda, penguin, hedgehog, koala, monkey, giraffe, lion, tiger, owl, duck, squirrel, raccoon, sloth & balloon, balloons | @ any
D holds = $That stands in the middle on tiptoe, one arm stretched up by the pull of a string, a small party hat over one ear. -flying,fly,float,floating,get,well
D lifted = $That hangs by one paw from a taut string, feet just off the ground, mouth open in delight. +flying,fly,float,floating
D holds one = $That sits in the middle with a plaster on one knee and holds up a string. +get,well
D balloons = At the end of each string a round glossy balloon floats, with one curved highlight and a small knot.
D ground = A few round flowers and a wrapped parcel with a bow stand on a strip of grass. -flying,fly,float,floating,get,well
D sky = Confetti in dots and strips falls through the pale upper half, which is left free for a greeting.
O letters = $words stands above in bouncing brush letters.
O *party colours = Coral, sunny yellow, mint and sky blue on warm white. -pink,purple
V card = Front of an upright card, soft gouache, seen straight on

plain-sticker-cup | sheet | sticker, stickers, die cut sticker, decal & coffee, coffee cup, mug, cup, tea, boba, bubble tea, milk tea, cocoa & that: panda, cat, sloth, bear, fox, dog, corgi, capybara, koala, bunny, rabbit, frog, raccoon, owl, penguin, axolotl, shiba, dinosaur, hamster, hedgehog | @ any
D hugs the cup = $That sits facing us and hugs a cup as tall as its chest with both paws, cheek laid on the rim. -inside
D in the cup = $That looks out of a cup as out of a bathtub, both paws over the rim. +inside
D sleepy = The eyes are half shut, with a small smile and two pink spots, and a tiny z floats beside one ear. +sleepy,tired,sleeping
D awake = Round dark eyes with one white point each, a small smile and two pink spots make the face. -sleepy,tired,sleeping
D steam = Three curls of steam rise from the cup; the middle one is a heart. -boba,bubble,milk,iced
O flat = Colours are flat and soft, each with one darker tone, held by a dark brown outline of even width.
O rim = A white border of even width follows the shape all round, with a fine shadow below. +border,sticker,white,stickers
V sticker = Die-cut sticker seen straight on, plain pale ground

plain-sticker-cats | sheet | sticker sheet, sticker pack, sticker set, set of stickers, stickers & that: cat, cats, kitten, dog, dogs, corgi, shiba, bunny, bunnies, rabbit, frog, frogs, bear, bears, panda, pandas, fox, foxes, capybara, axolotl, penguin, hamster, duck, dinosaur, dinosaurs, raccoon, sloth | @ any
D nine = Nine stickers are set out in three loose rows, each showing $that in another pose: asleep in a ball, waving, with a heart, in a box, peeking over an edge, sulking, eating a fish, stretching, sitting.
D build = It is always drawn plump and short, head as large as the body, dark eyes set low and wide with one white point each.
D blush = Pink ovals on the cheeks and a tiny curved mouth come back in each.
O rims = Every sticker has its own white rim of even width and a fine shadow.
O *soft tones = Cream, peach, soft grey and pink on a pale mint sheet. -black,orange,white
V sheet = Sticker sheet seen straight from above, flat clean drawing, soft brown outlines

plain-shirt-sunset | sheet | t-shirt design, t shirt design, tshirt design, shirt design, shirt print, t-shirt print, tee design, t-shirt graphic, logo, badge & sunset, sun, retro sunset, sunrise & palm, palms, palm tree, palm trees, beach, wave, waves, surf, ocean, mountains, mountain | @ any
D striped sun = A big round sun stands in the middle, cut by level bare bars that get thicker towards its foot.
D palms = Two leaning palms stand before it in black outline, one tall, one short, fronds crossing the edge of the disc. +palm,palms
D ridge = A row of black peaks stands before its foot. +mountain,mountains
D water = Below lie short level strokes of water, getting longer towards the edge. -mountain,mountains
D worn = The print is broken by fine cracks and rubbed places, as after many washes.
O letters = $words runs beneath in wide slanted capitals.
O *sunset inks = Yellow, orange, magenta and purple bands run down the disc. -blue,green
V print = Print design centred on black cotton, seen straight from above, flat inks

plain-poster-whale | sheet | poster, flyer, print, banner, campaign poster & whale, whales, blue whale, humpback whale, turtle, sea turtle, dolphin & ocean, oceans, sea, save, plastic, environment, save the ocean | @ any
D whale = A huge whale swims upwards through the middle of the sheet, seen from the side, throat pleats drawn as fine level lines, the small eye turned to us. +whale,whales -turtle,dolphin
D turtle = A big turtle swims upwards through the middle of the sheet, front flippers spread, the small eye turned to us. +turtle -whale
D dolphin = A dolphin swims upwards through the middle of the sheet in a curve, the small eye turned to us. +dolphin -whale,turtle
D plastic = Round it drift a bottle, a bag and a torn net, drawn as pale thin outlines.
D surface = At the top the surface is one bright wavy band with a tiny fishing boat on it, at the foot dark coral.
O letters = $words stands across the lower dark in broad white capitals.
O *sea inks = Four flat blues, lighter upwards, with one coral red.
V poster = Screen-printed poster, upright, seen flat, crisp edges

plain-poster-never | sheet | poster, print, wall art, quote poster, motivational poster & mountain, mountains, peak, summit, everest | @ any
D peak = One steep peak fills the sheet from edge to edge, drawn in four flat layers from dark blue at the foot to white at the tip, a low sun behind its shoulder. -sun,sunset
D peak at sunset = One steep peak fills the sheet from edge to edge in four flat layers, a huge low sun behind its shoulder. +sun,sunset,sunrise
D climber = A tiny climber with a rope stands a hand below the summit, one arm on the rock. -ski
D route = A thin dashed line tells the way up from the lower edge.
O letters = $words stands across the sky in tall plain capitals, letters wide apart.
O *alpine inks = Navy, slate blue, white and one warm orange.
V poster = Flat screen-printed poster, upright, seen straight on, crisp edges

plain-poster-jazz-deco | sheet | poster, flyer, festival poster, jazz poster, print & jazz, jazz festival, swing, blues & deco, art deco, 1920s, 1930s, vintage, gatsby, twenties | @ any
D player = A saxophone player in evening dress stands in profile from edge to edge, leaning back, the brass horn curving up in one long golden line. -trumpet,piano
D trumpet = A trumpet player in evening dress stands in profile from edge to edge, the horn pointing up to the corner in one long golden line. +trumpet
D rays = Behind fan out straight rays from the bell of the horn, alternately dark and gold, with stepped skyscrapers between them.
D planes = Face, hands and suit are a few smooth planes with sharp edges, shaded from one side as with an airbrush.
D frame = A thin gold frame steps inward three times at each corner.
O letters = $words stands at the foot in very tall thin capitals.
O *deco inks = Black, old gold, ivory and one deep green. -blue,red,purple
V poster = Art deco poster, upright, seen flat, polished

plain-flyer-pool | sheet | flyer, poster, invitation, flier & pool, pool party, swimming pool, summer party, beach party | @ any
D pool from above = A turquoise pool seen straight from above fills the sheet, its water a net of white curving lines. -beach
D beach from above = A strip of sand and turquoise surf seen straight from above fills the sheet. +beach -pool
D ring = A pink flamingo ring floats in it, a girl in a straw hat lying across it with a drink; a striped ring and a beach ball drift beside. -beach
D edge = Palm leaves and slices of watermelon and lime come in from the corners.
O letters = $words stands in the calm middle in round white letters with a pink shadow.
O *summer colours = Turquoise, hot pink, yellow and leaf green.
V flyer = Upright flyer, flat cheerful illustration with printed grain, seen straight on

plain-tarot-moon | sheet | tarot, tarot card, oracle card, tarot deck & moon, the moon | @ any
D moon = A full moon with a sleeping face in profile hangs at the top inside a ring of thin rays, drops of light falling from it.
D dogs = Below, a dog and a wolf stand left and right of a winding path, heads raised, howling.
D path = The path climbs from a dark pool, out of which a crayfish crawls, between two square towers to far blue hills.
D frame = A thin frame of leaves and stars surrounds it, with a narrow bare field at the foot.
O *night inks = Ink line with flat tints of indigo, silver grey and pale gold.
V card = Tarot card, upright, woodcut line, slightly worn corners

plain-tarot-sun | sheet | tarot, tarot card, oracle card, tarot deck & sun, the sun | @ any
D sun = A great sun with a calm open face fills the upper half, straight and wavy rays by turns.
D child = Below, a laughing child with a wreath of daisies rides bareback on a white horse, a long red banner in one hand.
D wall = Behind runs a low grey wall with four sunflowers looking over it.
D frame = A thin frame of leaves and stars surrounds it, with a narrow bare field at the foot.
O *day inks = Ink line with flat tints of gold, madder red and sky blue.
V card = Tarot card, upright, woodcut line, slightly worn corners

plain-tarot-other | sheet | tarot, tarot card, oracle card, tarot deck & star, the star, death, fool, the fool, lovers, the lovers, tower, the tower, magician, hermit, the hermit, empress, emperor, strength, justice, devil, world, wheel, hanged man, high priestess | @ any
D star = A kneeling woman pours water from two jugs, one into a pool, one on the grass, eight stars over her, one of them large. +star
D death = A skeleton in black armour rides a white horse at a walk, a banner with a white rose in its hand, the sun low between two towers. +death
D fool = A young man with a bundle on a stick steps towards the edge of a cliff, face to the sky, a small white dog leaping at his heel. +fool
D lovers = A man and a woman stand hand in hand under an angel with spread wings, the sun behind its head. +lovers
D tower = Lightning strikes the crown off a tall tower on a rock, and two figures fall head first among flames. +tower
D magician = A man in a red cloak lifts a wand to the sky and points to the ground, on the table before him a cup, a sword, a coin and a staff. +magician
D hermit = An old man in a grey cloak stands on a snowy peak, a lantern with a star in one hand, a long staff in the other. +hermit
D ruler = A crowned figure sits frontally on a carved throne, sceptre in the right hand, wheat at the feet. +empress,emperor,priestess,justice
D strength = A woman in white closes the jaws of a lion with bare hands, a garland of roses round both. +strength
D other sign = The figure of the card stands frontally between two pillars, its sign raised in one hand. +devil,world,wheel,hanged
D frame = A thin frame of leaves and stars surrounds the scene, with a narrow bare field at the foot.
O *inks = Ink line with flat muted tints: indigo, ochre, madder, and gold for all that shines.
V card = Tarot card, upright, woodcut line, slightly worn corners

plain-menu-sea | sheet | menu, menu design, menu card, menu cover & seafood, fish, fish restaurant, seafood restaurant, oyster, oysters, lobster, sushi | @ any
D plate of ink = A large ink drawing of a lobster spreads over the upper third, every joint and feeler engraved in fine parallel lines. -sushi,fish
D fish ink = A large ink drawing of a sea bream lies across the upper third, every scale engraved in fine parallel lines. +fish -sushi
D columns = Beneath, two narrow columns of short lines stand for the dishes, parted by a thin wavy rule.
D small signs = Between them sit a lemon wedge, an oyster shell and an anchor, each no bigger than a coin.
O letters = $words stands at the head in spaced capitals.
O *navy = Navy ink on thick cream paper, with the lobster in one coral red. -black,blue
V menu = Single menu sheet seen straight from above, even daylight, fine paper grain
`;
