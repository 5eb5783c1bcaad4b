/** Sounds, music, smells, tastes, seasons, numbers, shapes and colours as whole compositions. The form: `tableaux.ts`. */
export const MARKS_SENSES_TABLEAUX = `
marks-sound-rain | abstract | sound of rain, rain sound, patter, sound of water, sound of dripping, sound of a waterfall, sound of the sea, sound of waves, white noise, ocean sound | @ any
D falling dashes = Short upright dashes hang over the whole height, dense at the top right and thinner to the left, each ending in a small open ring where it strikes an unseen level.
D levels = The rings lie in three levels, flat ovals below, rounder and smaller further up.
O long notes = Among the dashes a few long unbroken lines fall straight through from edge to edge.
O *grey silver = Silver-grey and slate on a damp blue-white, one ring in ten a clear blue.
N rhythm = Their spacing is irregular as tapping fingers, now three together, now a gap.
V ink = Ink line and light wash, upright, soft depth

marks-sound-thunder | abstract | sound of thunder, explosion sound, loud noise, noise, scream, screaming & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D blast = A black jagged mass pushes in from the upper left, its front broken into three hard steps, and the whole ground before it is pressed into ever wider ridges.
D crack = One white line, thin and angular, splits it from the top and forks twice.
O trembling = At the lower right thin upright lines stand and shake, each drawn four times side by side.
O *storm = Black, sulphur white and a bruised violet.
N edge = Paint is knifed on thick at the front and thins to dry scraping behind.
V impact = Thick abstract, wide, violent from left to right

marks-sound-bell | abstract | sound of bells, bell sound, sound of a triangle | @ any
D rings from bowl = From a solid half-round low in the middle, thin rings open evenly to all sides, each one fainter and a hair farther from the last.
D overlap = Where they meet the edges they come back as still paler arcs and make a trembling net.
O clapper = Under the half-round hangs one small dark disc, just clear of its rim on the left.
O *bronze = Bronze and green-gold on blue-grey, fading into it without a border.
N exact = Lines are fine as engraved metal, never broken.
V concentric = Fine-line abstract, square, one calm centre

marks-sound-wind | abstract | sound of wind, wind sound, wind, breeze, whisper, whispering, breath, breathing, sigh, rustling leaves, sound of leaves, hum, humming, sound of snow, snow falling & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D long hairs = Hundreds of long thin strokes sweep in from the left, part round an unseen round form in the middle and close behind it in two slow curls.
D lift = Towards the upper right they thin out and separate until each stands alone.
O fragments = Small leaf-like dashes are carried along, all turned the same way, a few tumbling at the curls.
O *pale = Pale green-grey, straw and white, with the lightest possible lilac.
N touch = Strokes begin with a little weight and leave the paper without a mark.
V pencil = Coloured pencil abstract, wide, airy

marks-sound-city | abstract | city noise, sound of traffic, traffic noise, sound of the city, sound of a train, train sound, factory noise, machine noise, sound of a crowd, chatter, laughter, applause, children laughing, heartbeat & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D blocks = Blocks of all heights jostle along a base line, shoulder to shoulder, and each sends up its own sort of mark: dots, hooks, bars, small bursts. -laughter,laughing,heartbeat
D leaps = Round open forms bounce upward in chains of three and four, every leap higher and smaller, and turn over at their top. +laughter,laughing
D pulse = A level line rises to one sharp peak and one blunt one, rests, and does so again, the fourth time out of step. +heartbeat
O band = Through all of it runs one even band of short strokes like sleepers under a rail.
O *street = Brake-light red, asphalt grey, yellow and a cold white.
N density = Marks collide and overprint in the middle, while a strip at the top stays bare.
V print = Screen-printed abstract, wide, busy below and quiet above

marks-sound-birdsong | abstract | birdsong, bird song, sound of birds, birds singing, dawn chorus, sound of crickets, bees buzzing | @ any
D phrases = Small quick marks rise in groups of five from many places, each group a different figure: a hook, a trill of dots, a falling slide, a double loop.
D call and answer = Across the middle the same figure stands twice, large at the left and small at the right, turned the other way.
O branch lines = A few fine grey lines fork behind, giving the groups something to sit on.
O *early = Lemon, leaf and pink on a ground that goes from grey-blue at the foot to pale gold.
N touch = Each mark is one touch of a pointed brush, thick then thin.
V notation = Brush-mark abstract, wide, light and scattered

marks-music-jazz | abstract | jazz, jazz music, bebop, saxophone music, blues, blues music, soul music, funk & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D slanted blocks = Slanted blocks go off the beat from left to right, two short and one long, each tilted against the last, and one long brass-yellow curve slides through the whole row.
D bass = Along the foot a walking row of dark ovals goes at an even pace, four to each bar of the blocks above.
O splash = Where the curve reaches its peak it bursts into a spray of dashes.
O *club = Midnight, brass, brick red and smoke grey.
N edges = Cut edges stand beside dry brush, and nothing is quite parallel.
N grain = A smoky smear of grey passes behind the upper blocks, rubbed on with a rag.
V cut-out = Abstract in cut shapes and brush, wide, syncopated

marks-music-classical | abstract | classical music, symphony, orchestra music, bach, beethoven, mozart, chopin, string quartet, fugue, opera music, choir music, violin music, piano music, waltz, cello music & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D voices = Four ribbons of different width travel from left to right, and each takes up the same bend a little later than the one above. -piano,chopin
D falling keys = Black and white upright bars of all lengths hang from a slanting upper edge like a lifted lid, and light drops run off their lower ends. +piano,chopin
D swell = Past the middle they draw together, thicken to one broad stream and then part again into single fine threads.
O points = Small gold points sit on every crest, at distances that halve towards the close.
O *hall = Wine red, umber, ivory and old gold.
N surface = Long strokes of thin oil show the hair of the brush along their whole length.
V flowing = Flowing abstract in oil, very wide, soft edges

marks-music-techno | abstract | techno, electronic music, house music, edm, rave music, drum and bass, dubstep, trance, synth, synthwave music, hip hop, hip-hop, rap music & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D grid pulse = A strict grid of squares fills the sheet, and every fourth column swells, as though a bubble passed beneath, the swelling greatest in the last row but one.
D cuts = Three level slices have been shifted to the right by exactly one square.
O strobe = One column is blank white from top to foot.
O *strobe colours = Black with acid green and ultraviolet, each edge dead sharp.
N machine = There is no mark of a hand anywhere.
V op art = Op-art abstract, square, hard contrast

marks-music-rock | abstract | rock music, metal music, punk music, heavy metal, guitar solo, grunge, rock and roll, rock 'n' roll & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D strings burst = Six tight lines cross from lower left to upper right, and two of them have snapped, their ends whipping out in black splashes.
D blocks of noise = Behind, torn oblongs of raw colour are slammed on top of each other, corners standing over the edge.
O hits = Round impact marks, a solid core with a spray about it, march along the foot: two near together, one apart.
O *amp = Black, blood red, dirty white and a strip of chrome yellow.
N scratch = Every field is scratched through with a nail.
V raw = Torn paper and paint, wide, rough

marks-music-folk | abstract | folk music, country music, lullaby, gospel, reggae, samba, flamenco, salsa, tango, bossa nova, fado, celtic music, indian music, ragtime, ambient music, lo-fi, lofi, pop music, melody & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D melody line = A single line walks across the sheet in leaps and slides like a tune, thick on the long notes and thin on the quick ones. -flamenco,tango,salsa,samba,lullaby,ambient,lofi,lo-fi
D turning skirts = Wide fans of stripes swirl open round a sharp upright stroke and snap shut again further on, in heel-hard steps. +flamenco,tango,salsa,samba
D rocking = Shallow bowls hang one within another and sway a little to the left, then to the right, each time less. +lullaby
D drift = Broad clouds of tone lie over each other, changing so slowly that no border can be found. +ambient,lofi,lo-fi
O ground bass = Under it round dark dots keep time, one large and two small.
O *instrument = Honey wood, madder and leaf on a linen ground, a thread of black.
N hand = The pressure of the hand can be followed in every inch.
V brush = Brush-drawn abstract, wide, even light

marks-smell-coffee | abstract | smell of coffee, smell of bread, smell of baking, smell of cinnamon, smell of chocolate, taste of chocolate, taste of coffee, taste of caramel, taste of honey, umami, smell of food, smell of spices, vanilla taste, smell of vanilla | @ any
D rolling curls = From a dark, warm pool at the foot broad soft curls roll upward, each folded into the next, and grow lighter and more porous as they go.
D grain = Inside them lie grains and small bubbles, thickest at their lower bends.
O sharp note = A thin bitter line of nearly black follows the left contour and ends in a bright orange point.
O *roast = Espresso, chestnut, caramel and cream.
N velvet = Edges are powdery, like cocoa shaken through a sieve.
V pastel = Soft pastel abstract, upright, close and warm

marks-smell-fresh | abstract | smell of rain, petrichor, smell of grass, cut grass, smell of the sea, sea air, smell of pine, smell of forest, smell of mint, taste of mint, fresh air, freshness, smell of laundry, smell of snow, cold air, taste of cucumber | @ any
D clean wedges = Long cool wedges open from the lower left like a fan, transparent, so that every overlap makes a deeper tone.
D spray = Where they end, a mist of tiny round drops has been thrown off to the right.
O earth = Along the foot runs one low band of dark crumbs which the wedges rise out of.
O *cool = Wet green, aqua and white, the band umber.
N crisp = One side of each wedge is cut sharp, the other melts.
V watercolour = Watercolour abstract, wide, luminous, much white

marks-taste-sour | abstract | sour, lemon taste, taste of lemon, taste of lime, bitter, bitterness, salty, sweetness, spicy, taste of chili, hot chili, taste of salt, taste of strawberries, taste of summer, tart, taste & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D contraction = Sharp points stand in a ring and all aim inward, pinching a soft round in their middle until it puckers into folds. -sweet,sweetness,spicy,chili,strawberries,summer
D melting rounds = Plump rounds lie against each other and melt at their touching sides into one thick slow drop. +sweet,sweetness,strawberries,summer
D late flame = A small smooth drop at the left swells to the right into tongues that grow more pointed and crowded, the last ones over the edge. +spicy,chili
O tingling = Fine dots prickle outside, denser near the middle line, as on a tongue.
O *acid = Lemon yellow, lime white and a green shadow. -sweet,sweetness,spicy,chili,strawberries,summer
O *ripe = Ripe reds and pinks with a creamy ground. +sweet,sweetness,spicy,chili,strawberries,summer
N ground = The ground is smooth and very slightly wet, so that points are mirrored in it.
V glossy = Glossy hard-edged abstract, square, close

marks-spring-abs | abstract | spring, springtime, april, may & abstract, feeling, idea, essence, concept, mood, shapes | @ any
D breaking crust = A grey cracked crust covers the lower half, and through each crack pushes a small bent form in bright green, some still folded, some just open.
D wet light = Above, washes of pale yellow and rain blue run into one another and leave white patches like quick clouds.
O blossom dots = Pink dots come in loose bunches along three thin dark lines that enter from the right.
O *fresh = Fresh green, rain blue, blossom pink on grey and white.
N edges = Green edges are crisp and everything else is still wet.
V mixed = Ink and watercolour abstract, wide, bright

marks-summer-abs | abstract | summer, summertime, july, august, heat, heatwave, heat wave, midday & abstract, feeling, idea, essence, concept, mood, shapes | @ any
D disc over bands = A white-hot disc, its rim dissolved, presses on level bands of ochre and straw that shimmer and break into wavy strips beneath it.
D one cool = A single block of deep turquoise lies at the foot with an edge as clean as a pool's.
O hum = Tiny black dashes hang over the bands like insects.
O *heat = Glare white, yellow, burnt sand and that turquoise.
N flat = Colours stand flat and full in the lower half and bleach out upward.
V hard light = Flat painted abstract, square, glaring contrast

marks-autumn-abs | abstract | autumn, fall season, october, november, harvest & abstract, feeling, idea, essence, concept, mood, shapes | @ any
D sinking shapes = Almond shapes sink in slow zigzags from the upper right, each half a turn further than the one before, and lie piled at the lower left.
D uprights = Dark thin uprights stand behind at uneven distances, getting lost in grey.
O stains = Where the shapes overlap, tone deepens to a stain with a brown rim.
O *rust = Rust, quince, plum and wet bark on misty grey.
N touch = Dry brush leaves ragged ends on one side of every shape.
V printed = Monotype-like abstract, upright, soft grain

marks-winter-abs | abstract | winter, wintertime, december, january, cold, frost, ice & abstract, feeling, idea, essence, concept, mood, shapes | @ any
D white weight = Three quarters of the sheet are one thick white with blue hollows, scraped with a wide blade, and over it stands a thin strip of lead-coloured sky.
D black marks = A few black strokes stick out of the white, short, broken, all leaning with the wind.
O crystal = At the right edge needle-like crystals have grown inward from the frame.
O *cold = White, ice blue and lead, with a speck of window yellow very small.
N relief = The white is thick enough to cast tiny shadows.
V palette knife = Palette-knife abstract, wide, low light from the left

marks-number-mark | abstract | number, numbers, number one, number two, number three, number seven, zero, pi, prime numbers, fibonacci, golden ratio, mathematics, maths, math, algebra, geometry, equation, calculus, fractal, fractals, mandelbrot & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D square spiral = Squares set against one another grow by the same rule, each as wide as the two before together, and one quarter arc after another winds through them outward. -fractal,fractals,mandelbrot,zero,pi
D again inside = A rounded form carries smaller copies of itself round its rim, those carry smaller ones, and so on into a lace at the edge of sight. +fractal,fractals,mandelbrot
D ring = One ring of changing thickness stands alone, and round it small ticks are placed at distances that never repeat. +zero,pi
O counted = Dots in groups of one, two, three and five lie along the growing side. -zero,pi
O *ruled = Ink line on squared cream paper, fields tinted brick, sage and slate by turns.
N construction = The compass's small hole and faint guide lines have been left in.
V constructed = Constructed geometric drawing, wide, exact

marks-circles | abstract | circle, circles, dots, dot, concentric circles & abstract, shapes, geometric, minimalist, #alone, composition | @ any
D large and small = One large circle hangs above the middle, cut by the upper edge, and eleven smaller ones gather below at its right like something it has dropped.
D rims = Some are full discs, some mere rims, and where two cross, the shared field changes to a third tone.
O line = A straight thin line passes just under the largest without touching.
O *set = Deep violet, brick, ochre and pale grey-green on black-violet.
N edges = Rims are exact but softened by a narrow glow on one side.
V geometric = Geometric abstract painting, square, floating

marks-triangles | abstract | triangle, triangles, squares, square, rectangles, lines, stripes, shapes, polygons, hexagons, grid, rectangle, zigzag & abstract, geometric, minimalist, #alone, composition, simple | @ any
D tension = A big sharp-cornered plane stands on one corner, held in balance by a small dark one wedged under its left side. -lines,stripes,grid
D ruled field = Upright lines of three thicknesses cover the field, close at the left and further and further apart, with one of them leaning. +lines,stripes,grid
D echo = Its outline is repeated twice to the upper right in thin line only, each time turned a little.
O counter = A single bar of the strongest colour lies level near the foot and stops it from sliding.
O *primary = Blue, red, black and a warm grey on off-white.
N edges = Edges are taped and sharp; the paint has a faint roller texture.
V geometric = Hard-edged geometric abstract, square

marks-spiral | abstract | spiral, swirl, wave form, symmetry, kaleidoscope, mandala & abstract, shapes, geometric, #alone, composition | @ any
D winding = A band winds inward through seven turns and narrows steadily, light on its outer side and dark on its inner, until it goes over into a point. -kaleidoscope,mandala,symmetry,labyrinth,maze
D mirrored = Eight equal wedges mirror one another round the centre, so that each splinter of colour becomes a star with its neighbours. +kaleidoscope,mandala,symmetry
D paths = One unbroken path folds back and forth round the middle, and walls of equal thickness leave a single way in. +labyrinth,maze
O drift = Small chips are drawn along, larger at the rim and lying flatter towards the core.
O *deep = Deep teal and ink, lit by ivory and one copper.
N edges = Near edges are crisp, the innermost lost in shade.
V centred = Abstract with one strong centre, square

marks-colour-blue | abstract | blue, the colour blue, the color blue, indigo, turquoise, teal & abstract, colour, color, colours, colors, field, monochrome, feeling, #alone, only | @ any
D field = Two fields of blue fill the sheet, the upper one nearly black and matt, the lower one full and bright, and they meet in a seam that is soft as breath. -red,green,yellow,purple,violet,orange,pink,gold,golden,silver,brown,beige
D bar = Close under the seam hovers a narrow bar of a lighter, greener blue with frayed ends. -red,green,yellow,purple,violet,orange,pink,gold,golden,silver,brown,beige
O *speck = One small warm speck of ochre sits far right, so that the blues turn deeper.
N layers = Many thin glazes lie over each other, and at the margins each earlier one shows as a thread.
V field view = Colour-field painting, upright, soft borders, glowing from within

marks-colour-red | abstract | red, the colour red, the color red, crimson, scarlet, pink & abstract, colour, color, colours, colors, field, monochrome, feeling, #alone, only | @ any
D pressing field = One warm field covers everything but a thin raw border of canvas, denser at the foot as though it had sunk there by its weight. -blue,green,yellow,purple,violet,orange,gold,golden,silver,black,teal,turquoise,brown,beige
D hot heart = A little above the middle an oblong of a hotter, lighter tone pushes forward with blurred edges. -blue,green,yellow,purple,violet,orange,gold,golden,silver,black,teal,turquoise,brown,beige
O cut = At the right a single upright slit lets a cold dark show through.
N brush = Broad strokes cross in all directions, and only raking light tells them apart.
V field = Colour-field painting, upright, saturated, close in tone

marks-colour-yellow | abstract | yellow, the colour yellow, the color yellow, green, the colour green, the color green & abstract, colour, color, colours, colors, field, monochrome, feeling, #alone, only | @ any
D slanted planes = Five planes of one hue, from its palest to its deepest, lean on each other like sheets of glass set upright, the palest in front. -red,blue,purple,violet,orange,pink,gold,golden,silver,white,black,teal,turquoise,brown,beige
D overlaps = Where they overlap the hue gets fuller, and one narrow strip at the heart is the purest of all. -red,blue,purple,violet,orange,pink,gold,golden,silver,white,black,teal,turquoise,brown,beige
O grey = A single neutral grey plane stands behind, only its edge showing.
N light = A thin white line runs along each plane's upper edge.
V planes = Transparent geometric abstract, wide, one hue

marks-colour-bw | abstract | black and white, black, white, grey, gray, monochrome & abstract, abstraction, shapes, composition | @ any
D stroke = One enormous black stroke enters at the upper left, drags its hair dry over the middle and stops against a second, upright one like a beam against a post.
D white fights = White has been painted back over its edges here and there, so that both seem to push.
O drops = A line of drops follows the fast part of the stroke.
N thickness = Black lies glossy where it is thick and grey where the bristles parted.
V gestural = Gestural abstract in black and white, wide, large in scale

marks-colour-rainbow | abstract | rainbow colours, colourful, colorful, all colours, all the colors, spectrum, multicolored, multicoloured & abstract, colour, color, colours, colors, shapes, #alone, composition, background, abstraction | @ any
D fan = Narrow slanted strips follow the spectrum from violet at the left to red at the right, widening upward like an opened fan and overlapping by a third of their width.
D shadows = Each strip throws a slim shadow on the next, as stiff paper would.
O white wedge = At the foot where they meet lies a small white wedge out of which they seem to come.
N even = All are of equal strength, none darker than its neighbour.
V paper = Layered paper abstract, wide, soft light from above

marks-abstract-plain | abstract | abstract, abstraction, non-objective & #alone, abstract | @ any
D three masses = A heavy dark mass at the lower left, a pale round one at the upper right and one slanting bar between them share the sheet in unequal thirds.
D join = The bar cuts into the dark and only grazes the round, and both touching places have been painted over several times.
O small accents = Four short strokes of a bright tone answer one another at the four sides.
O *set = Ink blue, bone, raw umber and vermilion.
N surface = Thin washes lie beside thick knife work; scratches open older layers.
V painting = Abstract painting in oil, square, close enough to see the surface

marks-gradient-abs | abstract | gradient, abstract gradient, blurred background, oil and water, mesh gradient, gradient background, gradient wallpaper, oil slick, pastel gradient & abstract, background, art, #alone, wallpaper, colours, colors | @ any
D flow = Tongues of colour flow from the upper left, split round islands of pale ground and fold back on themselves in thin agate-like lines. -gradient,smoke,ink
D veil = A dense plume sinks and opens into rolling heads with hair-thin veils between them, sharp at the front and clear behind. +smoke,ink
D soft = Four large soft clouds of colour pass over into each other without any edge. +gradient
D cells = Along one bend small round cells have opened, each with a light rim. -gradient
O two tones = It begins in $ink at the upper left and ends in $ground at the lower right, with every mixture of the two between. +gradient
O one tone = It goes from the deepest $ink at the foot to a pale tint of it at the top. +gradient
O pastels = Pale pink, peach, lilac and baby blue pass over into one another. +pastel
O *jewel = Petrol, plum and pearl, with a thread of metallic gold. -gradient
O *dawn = Deep blue at the foot, violet and rose above it, pale peach at the top. +gradient -pastel
V fluid = Fluid abstract, wide, glossy, sharp in the fine lines -gradient
V smooth = Smooth digital gradient, wide, soft, without an edge +gradient
`;
