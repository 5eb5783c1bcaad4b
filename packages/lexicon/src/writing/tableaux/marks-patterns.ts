/** Patterns and wallpapers, and designs that are laid on things. The form: `tableaux.ts`. */
export const MARKS_PATTERNS_TABLEAUX = `
marks-pattern-fruit | sheet | pattern, wallpaper pattern, wallpaper design, seamless wallpaper, room wallpaper, seamless, textile, fabric, gift wrap, wrapping paper, repeat print, print pattern, tile & lemon, lemons, orange, oranges, strawberry, strawberries, cherry, cherries, fruit, fruits, citrus, pineapple, pineapples, watermelon, banana, bananas, peach, peaches, fig, figs, apple, apples, pear, pears, berry, berries, pomegranate, avocado | @ any
D scatter = Whole fruit, halves and single slices tumble over the sheet in every direction, never two alike side by side, with about a finger's width of ground between them.
D leaves = Pairs of pointed leaves on short stalks fill the larger gaps, half of them solid, half in outline only.
D cut face = Cut faces show their pips and segments in three flat tones, with one small bare spot of shine.
O *ground = Everything lies on one warm pale pink, so that yellow, red and green stand out equally.
N repeat = Shapes run off at the right and come in again at the left at the same height, so that no seam can be found.
V pattern = Seamless gouache pattern, flat, frontal, even density

marks-pattern-floral | sheet | pattern, wallpaper pattern, wallpaper design, seamless wallpaper, room wallpaper, floral wallpaper, flower wallpaper, botanical wallpaper, seamless, textile, fabric, gift wrap, wrapping paper, repeat print, print pattern, tile & flower, flowers, floral, florals, botanical, rose, roses, daisy, daisies, tulip, tulips, poppy, poppies, peony, wildflower, wildflowers, meadow, sunflowers, leaf, leaves, fern, ferns, jungle, tropical, palm, monstera | @ any
D climbing lines = Long S-shaped stems rise through the sheet side by side, and open heads, half-open ones and buds take turns along them, the largest set in a loose diagonal. -jungle,tropical,palm,monstera
D big leaves = Split and feathered leaves overlap in four depths, the near ones largest and lightest, the last nearly lost in the dark ground. +jungle,tropical,palm,monstera
D small fill = Between them small five-petalled flowers and single leaves are strewn so evenly that no hole shows from afar.
O *dusky = Dusty rose, ochre and grey-green on a ground of ink blue.
N hand = Each petal is two strokes of a flat brush, the second a little darker, ends left ragged.
V pattern = Seamless hand-painted pattern, flat, all-over

marks-pattern-ditsy | sheet | pattern, wallpaper pattern, wallpaper design, seamless wallpaper, room wallpaper, seamless, textile, fabric, gift wrap, wrapping paper, repeat print, print pattern, tile & ditsy, tiny flowers, liberty, cottage, small print, calico, vintage floral, shabby | @ any
D tiny heads = Tiny flower heads no larger than a fingernail, seen from above and from the side, lie thick as clover and turned every way.
D three sorts = Three sorts return: a round one with a yellow eye, a bell on a hooked stalk, and a star of five dots.
O *small colours = Cornflower, brick, mustard and leaf on cream, one tone each.
N outline = Fine broken lines of dark blue hold them, never quite closed.
V print = Seamless small-scale cotton print, flat, even

marks-pattern-dino | sheet | pattern, wallpaper pattern, wallpaper design, seamless wallpaper, room wallpaper, seamless, textile, fabric, gift wrap, wrapping paper, repeat print, print pattern, tile & dinosaur, dinosaurs, dino, robot, robots, rocket, rockets, space, cars, trucks, diggers, trains, kids, children's, nursery, pirates, monsters, unicorn, unicorns | @ any
D walking rows = In loose rows they walk alternately to the left and to the right, long necks beside round backs, each in one flat colour with [dots/stripes] on it. +dinosaur,dinosaurs,dino
D things apart = Each thing stands by itself, turned a little, in a flat side view with two colours and one detail, none overlapping. -dinosaur,dinosaurs,dino
D fillers = Small clouds, stars, ferns and footprints fill the gaps at even distance.
D sizes = Big ones and small ones follow each other, the small ones always a step behind.
O *nursery = Mustard, brick, sage and dusty blue on oat.
N face = Every one of them has the same dot eye and a short line of a smile. -cars,trucks,diggers,trains,rocket,rockets
V pattern = Seamless nursery pattern, flat cut shapes, frontal

marks-pattern-animal | sheet | pattern, wallpaper pattern, wallpaper design, seamless wallpaper, room wallpaper, seamless, textile, fabric, gift wrap, wrapping paper, repeat print, print pattern, tile & cat, cats, dog, dogs, fox, foxes, bird, birds, fish, fishes, bee, bees, butterfly, butterflies, flamingo, flamingos, rabbit, rabbits, bunny, bear, bears, whale, whales, owl, owls, sheep, horse, horses, frog, frogs, crab, crabs, elephant, elephants, sloth, hedgehogs, mice, swallows, ducks, geese, moth, moths, snakes | @ any
D poses = The same kind of animal comes in six poses, asleep, stretching, looking back, from behind, so spaced that each fills the hollow left by its neighbour.
D one odd = Every so often a single one is coloured otherwise, always in the same pose.
D plain = Bodies are flat silhouettes with a few bare lines for [eye and edge/eye and limb/eye and back].
O *two and one = Ink blue and rust on pale sand.
N twigs = Short twigs with three leaves bind the rows without ever touching the animals.
V pattern = Seamless block-print pattern, slight ink grain, flat

marks-pattern-geometric | sheet | pattern, wallpaper pattern, wallpaper design, seamless wallpaper, room wallpaper, seamless, textile, fabric, gift wrap, wrapping paper, repeat print, print pattern, tile & geometric, triangles, squares, circles, hexagons, stripes, striped, chevron, zigzag, checkered, checked, plaid, tartan, gingham, houndstooth, polka dots, polka dot, dots, diamonds, bauhaus, grid, argyle, retro, 70s, 1970s, midcentury, mid century, memphis | @ any
D module = One square module holds a quarter circle, a half and a triangle, and by quarter turns of it the sheet makes waves, eyes and steps. -stripes,striped,chevron,zigzag,plaid,tartan,gingham,houndstooth,polka,dots,argyle,checkered,checked
D crossed bands = Bands of several widths cross at right angles, and where two meet their colours are woven in a fine slanting twill. +plaid,tartan,gingham,houndstooth,argyle,checkered,checked
D rows of dots = Discs of one size stand on a diagonal grid, gap equal to disc, one row in five a shade smaller. +polka,dots
D bands run = Bands of three widths follow one another in a rhythm of broad, thin, thin again, middle, edges dead sharp. +stripes,striped,chevron,zigzag
D counterpoint = Every ninth unit is turned the wrong way and filled with the brightest tone, on a slow diagonal.
O three inks = The shapes are $ink and $ground, and one in every row is $accent.
O two inks = The shapes are $ink and $ground by turns, each quite flat, on a pale ground.
O one ink = The shapes are $ink on a pale ground, each quite flat.
O *mid-century = Mustard, petrol, brick and bone, each quite flat.
N no outline = Fields meet without any line between.
V pattern = Seamless flat geometric pattern, frontal

marks-pattern-terrazzo | sheet | pattern, wallpaper pattern, wallpaper design, seamless wallpaper, room wallpaper, seamless, textile, fabric, gift wrap, wrapping paper, repeat print, print pattern, tile & terrazzo, marble, confetti, speckle, speckled, granite, stone, pebbles, abstract shapes, matisse, cut outs, blobs | @ any
D chips = Irregular flat chips of three sizes lie strewn without touching, large ones sharp-cornered, small ones mere crumbs, none pointing the same way. -marble
D veins = Soft grey veins run diagonally, fork, thin out and are crossed by finer, sharper ones; between them the stone stays milky. +marble
D density = The crumbs are dense enough that no empty hand's breadth is left anywhere.
O *stone = Terracotta, bottle green, ochre and grey on chalk white.
N polish = Edges are cut clean as though ground off level with the ground, and there is no shadow.
N large = One large pale chip comes back at long intervals and gives the eye a place to rest.
V surface = Seamless flat surface pattern, frontal, even

marks-pattern-nouveau | sheet | pattern, wallpaper pattern, wallpaper design, seamless wallpaper, room wallpaper, damask wallpaper, morris wallpaper, nouveau wallpaper, victorian wallpaper, seamless, textile, fabric, gift wrap, wrapping paper, repeat print, print pattern, tile & art nouveau, william morris, morris, arts and crafts, victorian, damask, baroque, art deco, paisley, toile, toile de jouy, chinoiserie, ornamental, oriental rug, brocade, medieval | @ any
D whiplash = Long whiplash stems grow upward in mirrored pairs, cross, swell into lily-like blooms and sink back, binding the whole sheet in tall ovals. -damask,baroque,toile,chinoiserie,deco,paisley
D fans = Tall fans of concentric arcs stand one on another like scales, each with a thin metallic line at its rim. +deco
D scenes = Small engraved islands with a tree, a ruin, a swing and a couple float one by one on the bare ground, all in a single ink. +toile
D mirrored bloom = One great artichoke-like bloom inside a frame of acanthus repeats in half-shifted rows, matt on satin of the same hue. +damask,baroque
D bent drops = Bent drop shapes filled with ever smaller flowers lie head to tail. +paisley
D birds = Slender branches with blossom climb from the foot, and long-tailed birds sit on them at irregular heights. +chinoiserie
D edges = All lines thicken in their bends and are closed by a thin dark contour.
O *deep greens = Olive, indigo, madder and straw on dark blue-green.
N density = Background leaves in a darker tone fill every gap behind the main stems.
V wallpaper = Seamless block-printed wallpaper, flat, rich and dense

marks-pattern-kitchen | sheet | pattern, wallpaper pattern, wallpaper design, seamless wallpaper, room wallpaper, seamless, textile, fabric, gift wrap, wrapping paper, repeat print, print pattern, tile & coffee, coffee rings, coffee cups, cups, tea, teapots, mugs, cake, cakes, cupcakes, donuts, ice cream, ice creams, sweets, candy, pizza, sushi, tacos, vegetables, carrots, mushrooms, kitchen, food, bread, cheese, cutlery, cocktails, olives | @ any
D rings = Brown rings left by wet cups overlap in loose clusters, each broken on one side and darker along its outer rim, with splashes of single drops. +rings
D items = The good things lie apart from each other in rows shifted by half, each drawn in ink line and filled with one flat tint that slips a little outside. -rings
D detail = Steam, crumbs, drops and bites tell what happened to them, another thing each time. -rings,mushroom,mushrooms,vegetables,carrots
D pairs = Here and there two of them belong together, always the same way round.
O *kitchen = Tomato red, egg yellow, sea green and brown ink on cream.
N dashes = Short dashes and dots strew the ground as salt would.
V pattern = Seamless ink and tint pattern, flat, cheerful

marks-pattern-sky | sheet | pattern, wallpaper pattern, wallpaper design, seamless wallpaper, room wallpaper, seamless, textile, fabric, gift wrap, wrapping paper, repeat print, print pattern, tile & star, stars, moon, moons, celestial, cloud, clouds, rain, raindrops, snowflake, snowflakes, planets, night sky, sun, suns, rainbow, rainbows, lightning, waves, wave, sea, shells, mountains, hills, trees, forest, pine, houses, city, buildings, boats, christmas, halloween, pumpkins, hearts, easter | @ any
D stepped rows = The forms stand in rows, each row shifted by half a step, large and small in turn, so that diagonals can be followed both ways.
D waves = Each is a set of four lines inside one another, outermost thick, the inner ones thinner. +waves,wave,sea,rainbow,rainbows,hills,cloud,clouds
D faces = One in seven has a small sleeping face of three short lines. +moon,moons,sun,suns,cloud,clouds
D fill = Points in three sizes are strewn between, none closer to its neighbour than its own width.
O *evening = Ink blue ground with chalk white, dull gold and one rose.
V pattern = Seamless printed pattern, flat, calm rhythm

marks-pattern-cloth | sheet | pattern, wallpaper pattern, wallpaper design, seamless wallpaper, room wallpaper, seamless, textile, fabric, gift wrap, wrapping paper, repeat print, print pattern, tile & ikat, batik, shibori, indigo, tie dye, tie-dye, kilim, rug, carpet, quilt, patchwork, moroccan, azulejo, portuguese, zellige, aztec, african, mudcloth, scandinavian, nordic, folk, folk art, fair isle, japanese, seigaiha, sashiko, greek key, celtic, mandala | @ any
D stepped star = Stepped diamonds and eight-pointed stars lock into one another without any ground between, as counted thread demands. -batik,shibori,tie,indigo,japanese,seigaiha,sashiko,folk,scandinavian,nordic,moroccan,azulejo,portuguese,zellige,celtic,mandala
D resist = Dark dye has crept under the folds, leaving pale rings and rays with feathered edges, each one a little different. +batik,shibori,tie,indigo
D glazed squares = Four tiles make one rosette, cobalt brushed on white glaze, lines slightly thicker where the brush paused, joints a fine grey. +moroccan,azulejo,portuguese,zellige
D mirrored birds = Birds with heart-shaped wings face each other across a tree of tulips, everything doubled along one upright axis. +folk,scandinavian,nordic
D scales = Overlapping fans of four concentric arcs run in staggered rows over the whole sheet. +japanese,seigaiha,sashiko
D knot = A single ribbon passes over, under, over through endless knots that fill round and square fields. +celtic,mandala
D irregular = Lines waver by a thread here and there, and one row is a shade darker where the dye bath changed.
O *dye = Indigo and undyed white, with a little madder red.
N border = A narrower border of teeth and dots runs along one edge.
V cloth = Seamless textile pattern, flat, visible weave

marks-wallpaper-phone | sheet | phone wallpaper, desktop wallpaper, lock screen, screensaver, iphone wallpaper, background image | @ any
D low weight = The main form stays in the lower third, and above it a field of one slowly changing colour leaves room for a clock.
D edge = Its upper contour is one long calm line that enters on the left lower than it leaves on the right.
O *gradient = Deep blue at the top passes through violet into a warm peach at the foot.
N grain = A very fine grain keeps the gradient from banding.
V screen = Tall wallpaper image, soft, uncluttered, evenly lit

marks-emoji | sheet | emoji, emoticon, smiley, smiley face, reaction emoji | @ any
D face = A round face fills the space, and its whole feeling sits in two shapes, the slant of the eyes and the open curve of the mouth.
D extra = One small extra tells the rest: a tear that hangs at the lid, a hand under the chin, a drop at the temple.
O *yellow = Warm yellow that grows orange towards the lower rim, dark brown features, a soft light spot at the upper left.
N none = It has neither hair nor neck, and the outline is only the darker rim of the ball.
V emoji = Glossy emoji, frontal, on white, crisp at small size

marks-flag-design | sheet | flag, flag design, banner design, pennant | @ any
D fields = The cloth is divided into no more than three fields by straight bands, and one plain sign stands where they meet, a third of the height tall.
D both sides = The sign is mirror-symmetrical, so that it reads alike from both sides, and can be drawn by a child from memory.
D wind = Two long folds pass through the cloth from the pole, darkening a little in their hollows. +waving,wind,flying
O *three colours = Two strong colours never touch without white between.
N no letters = There is no seal, no motto and no shading.
V flag = Flag design, flat, in proportion two to three

marks-mug-print | sheet | mug design, mug print, mug, phone case, tote bag, cushion print, skateboard deck, deck design, packaging, package design, box design, bag design, cereal box & design, print, packaging, deck, case, cereal | @ any
D wrapped drawing = The drawing is laid so that it only makes sense across the bend: an animal's head on the front, its tail arriving round the other side.
D edges = It keeps a clear thumb's width from rims, seams and corners.
O letters = $words is hand-lettered close beneath the drawing, small, following the same bend.
O *two spot = Two spot colours and black line on the bare material.
N material = The material's own gloss passes over ink and ground alike in one soft vertical light.
V product = Product seen from slightly above, three-quarter view, soft studio light, plain ground

marks-motto-print | sheet | typography poster, typographic poster, quote poster, quote, motivational poster, inspirational quote | @ any
D letters as picture = The letters themselves make the picture: they are set in lines of unequal size that lock together into one upright block without gaps.
D play = One letter, the longest stroke, leaves the block and sweeps under everything as a line that ends in a small drawn thing.
O letters = $words is written with a flat brush whose dry ends split at the turns, weights changing from line to line.
O *ink = Black brush ink on laid ivory with one word in vermilion.
N air = A wide margin surrounds the block, wider at the foot.
V lettering = Hand lettering, frontal, ink on paper, no other picture

marks-sheet-music | sheet | sheet music, musical score, song sheet, hymn, score | @ any
D notes move = Five-line staves run over the sheet, and half way down the notes let go of the lines and rise as small birds to the upper right.
D engraved = Stems, beams and slurs are drawn with the sharp swelling line of engraved music.
O letters = $words stands at the head in engraved roman, centred.
O *sepia = Black ink on old ivory, brown at the edges.
N pencil = A few pencil rings and a fingering mark show that it was played from.
V page = Page from straight above, soft daylight, visible paper fibre
`;
