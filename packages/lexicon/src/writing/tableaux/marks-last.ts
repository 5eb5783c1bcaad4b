/** More feelings, opposites, abstract subjects, boards and cards. The form: `tableaux.ts`. */
export const MARKS_LAST_TABLEAUX = `
marks-disgust | abstract | disgust, revulsion, contempt, loathing, nausea of things, mould, decay, rot, corruption, toxicity, poison & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D spread = A smooth pale plane has been broken open from below by a lumpy, blistering growth whose edge creeps forward in small fingers.
D recoil = The plane's upper part has bent itself away from it, its corner rolled up as paper does beside a wet patch.
O beads = Along the border hang beads of something thick, three of them joined by threads.
O *sick = Bile yellow, grey-pink and a greasy green against clean bone white.
N surface = The growth is glossy and wet, the plane chalk dry.
V abstract = Biomorphic abstract in oil, square, close, hard side light

marks-relief | abstract | relief, sigh of relief, letting go of worry, forgiveness at last, unburdening, weight lifted, lightness, ease, rest, exhale & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D lifted = A block that has filled the lower half has just come off the ground by a hand's breadth, and light runs in under it from both sides.
D dent = Beneath it the ground still keeps the pressed shape, its edges slowly rounding.
O drift = Above the block three thin curved strokes rise and open outward.
O *dawn grey = Warm grey, pale apricot and a clean white, the block a blue that has begun to fade upward.
N edges = The block is sharp below and dissolves towards its top.
V airy = Quiet abstract, upright, light from beneath

marks-disappointment | abstract | disappointment, frustration, failure again, impatience, bitterness of defeat, broken promise, unfinished, rejection letter, setback, giving up, futility & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D fallen arc = A wide bold arc starts at the left, climbs, and breaks off just before its peak; from there only its dotted continuation goes on to where it should have landed.
D heap = Straight below the break lie the pieces, each still curved, none fitting the next.
O wall = At the right a plain upright field waits with a round hollow of exactly the arc's width.
O *flat = Dull violet, cardboard brown and a line of chalk.
N scuff = At the break the ground is rubbed grey by many tries.
V graphic = Flat abstract with chalk line, wide, dry light

marks-passion | abstract | passion, desire, lust, attraction, infatuation, seduction, longing for someone, obsession with love, intensity, fervour, ecstasy of love & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D pull = Two masses press toward one another through a narrow throat in the middle, and there the colour is so hot that it has blistered the surface.
D strokes = All strokes run lengthwise to that place and quicken as they near it, long behind and short in front.
O halo = A dark red shadow follows each mass like heat on its far side.
O *hot = Crimson, burnt orange and black-violet, the throat a yellow white.
N relief = Paint stands in ridges, scored with the brush's handle.
V impasto = Thick-painted abstract, wide, close, raking warm light

marks-awe | abstract | awe, wonder, amazement, sublime, the sublime, reverence, curiosity, discovery, revelation, vastness & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D towering = A pale form without an upper end rises through the whole sheet, widening, its sides lost in a haze that gets brighter towards the top.
D mark below = At its foot stands one upright dash, no higher than a grain of rice, and leans back.
O steps = Fine level lines cross the form, close together below and always further apart above.
O *blue gold = Blue-black ground, the form silver-blue to faint gold.
N silence = Around the dash the ground is perfectly clean.
V tall = Very tall abstract, soft gradients, one sharp tiny accent

marks-mischief | abstract | mischief, humour, humor, silliness, playfulness, joke, laughter of children, absurdity, nonsense, whimsy, fun & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D wrong feet = Five neat forms stand in a row, and the fourth has put itself upside down and keeps its balance on one corner, a bite taken from its neighbour.
D trail = From it a dotted line hops out of the frame on the right and comes in again at the left, under all the others.
O eye dots = Each form has a single dot, and four of the five have rolled towards the culprit.
O *toy = Tomato, mint, butter and ink on a clean ground.
N edges = Edges are scissor-cut, corners left a trifle round.
V cut paper = Cut-paper abstract, wide, cheerful and plain

marks-paradox | abstract | paradox, contradiction, irony, dilemma, ambiguity, illusion, complexity, simplicity versus complexity, duality of man, philosophy, existence, existentialism, meaning of life, free will, absurdism & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D impossible frame = Three beams join at right angles into a frame that cannot be: each is in front of the next and behind the one before.
D shadow plain = It throws a perfectly ordinary shadow, a plain square with a hole.
O ball = A small ball rolls along the upper beam, and its reflection rolls along the lower one the other way.
O *sober = Stone grey in three tones, the ball red.
N clean = No texture tells what it is made of.
V exact = Precise hard-edged drawing, slight view from above, square

marks-echo | abstract | echo, sound of footsteps, sound of clock ticking, ticking clock, ticking, sound of typewriter, sound of vinyl crackle, vinyl crackle, sound of fireworks, sound of engine, engine noise, sound of a cat purring, purring, sound of whales, whale song, sound of snow & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D row of marks = A firm dark mark stands at the left, and to the right it comes again and again at equal steps, each time fainter, softer and a little lower.
D wall = Two thirds of the way a pale upright band turns the row back, and smaller marks return between the first ones.
O dust = Between them hang fine specks, denser low down.
O *sepia = Ink brown, dove grey and a dull rose on buff paper.
N beat = The spacing is exact, only the weight changes.
V print = Stamped abstract, very wide, calm beat

marks-touch | abstract | touch, softness, velvet feeling, roughness, smoothness, cold water feeling, warm sun on skin, scratchy, prickly, tenderness of touch & abstract, feeling, sensation, as shapes, abstraction, idea | @ any
D two grounds = Two fields meet along a wandering seam, the left combed into thousands of short soft hairs, the right sanded flat until it shines.
D pass = A broad finger-wide track goes across both and has laid the hairs down, darker, and left a dull path on the polish.
O grains = Where the track crosses the seam a few coarse grains have been pushed together.
O *plush = Moss and plum on the soft side, cold pearl on the smooth one.
N relief = Only raking light tells the height of anything.
V close = Close tactile abstract, square, light from the far left

marks-abs-landscape | abstract | abstract landscape, abstract mountains, abstract sea, abstract seascape, abstract sunset, abstract forest, abstract field, abstract fields, abstract beach, landscape abstraction | @ any
D horizon = One long horizon, not quite level, parts a heavy lower third from a wide upper part, and all forms are only bands, wedges and blots that press against it.
D near = In front a dark wedge enters from the left, scraped through to an orange ground in five slanting cuts.
O light patch = Off the middle a patch of the palest tone lies on the horizon and is mirrored once, shorter, beneath.
O *land = Slate, ochre, olive and a bleached blue.
N surface = Paint is dragged thin over older layers so that edges glow.
V painting = Abstract landscape in oil and cold wax, wide, weathered surface

marks-abs-city | abstract | abstract city, abstract cityscape, abstract street, abstract building, abstract buildings, abstract architecture, abstract skyline, abstract bridge, abstract interior, abstract room | @ any
D blocks = Upright oblongs of unequal width stand close, overlap like transparent sheets and are ruled through by long lines that run out at the top.
D lights = Tiny squares of a warm tone are set into three of them in broken rows, and lie again, smeared, in a wet strip at the foot.
O diagonal = One steep diagonal breaks the uprights and holds them together.
O *asphalt = Graphite, brick, fog white and lamp yellow.
N edges = One side of each block is sharp, the other wiped.
V painting = Abstract painting with ruled line, wide, urban and dense

marks-abs-face | abstract | abstract face, abstract portrait, abstract woman, abstract man, abstract figure, abstract body, abstract nude, abstract self portrait, abstract couple, abstract dancer, abstract people | @ any
D few planes = A head is told by three planes only: a long cheek, a slanting brow and a wedge of neck, with one eye as a dark almond that belongs to both of the upper ones.
D line = A single continuous line wanders over the planes and finds nose and mouth without agreeing with them.
O hair mass = Behind it lies one broad dark sweep that runs out over the edge.
O *skin = Terracotta, chalk, indigo and a breath of pink.
N ground = The ground is left raw at two sides.
V painting = Abstract portrait, acrylic and charcoal, upright

marks-abs-flowers | abstract | abstract flowers, abstract flower, abstract floral, abstract garden, abstract rose, abstract animal, abstract bird, abstract fish, abstract horse, abstract cat, abstract fruit, abstract tree, abstract still life | @ any
D gesture = The form is caught in five loaded strokes that start from one point and open, each ending where the brush ran dry.
D drips = Two thin [stems/legs] are merely runs of paint that were let go downwards.
O dabs = Round it dabs of the same colours, smaller and paler, answer from the edges.
O *fresh = Magenta, orange and sap green beside a cool grey.
N open = A third of the canvas stays white and splashed with fine drops.
V gestural = Loose gestural abstract, upright, bright

marks-music-visual | abstract | music visualization, music visualisation, visual music, sound visualization, album visualizer, opera aria, aria, national anthem, marching band music, christmas music, choir singing as shapes, gregorian chant, drone music, rhythm and blues, musical notes abstract & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D staff bent = Five parallel lines come in straight, tie a loose loop about nothing in the middle and go out straight again, carrying small solid ovals along.
D swell = At the loop ovals open to rings and float free, largest at the top.
O low bar = Under it runs one deep bar that thickens with every third step.
O *score = Ink on ivory, rings in vermilion and teal.
N engraved = Lines are of one weight, like those of engraved music.
V drawing = Ink and flat colour, very wide, lively

marks-innovation | abstract | innovation, progress, invention, education, learning, science, discovery of knowledge, research, health, quality, sustainability, growth, success story, potential, motivation, discipline, focus, productivity, leadership & abstract, concept, idea, illustration of, shapes, symbol of, representing, metaphor | @ any
D stair into shape = Flat bars step up from the left, each split a little further from its ground, and the last one folds open into a winged form of four triangles.
D seed line = A thin line runs through all of them from a dot under the lowest bar to the tip of the highest wing.
O counterform = The same winged form lies, bare, cut out of the ground at the far left.
O *clear = Deep blue, fresh green and a warm yellow on white.
N exact = Everything sits on one grid, gaps half as wide as a bar.
V vector = Flat vector concept drawing, wide, clean

marks-elements-four | abstract | four elements, four seasons, day and night, life and death, past present future, past and future, sun and moon, fire and ice, fire and water, heaven and earth, love and hate, beginning and end, order vs chaos, yin yang, good versus evil, war vs peace | @ any
D division = The sheet is parted by one bold S-shaped seam, and on either side the same curved strokes are painted in opposite ways, thick and hot on the left, thin and cool on the right.
D exchange = At two places a round of the one has been set deep in the field of the other.
O seam = Along the seam neither wins: strokes lie crosswise like the fingers of folded hands.
O *opposed = Ember and rust against ice blue and slate, meeting in one grey.
N surface = The warm side is ridged, the cool side polished.
V diptych = Two-sided abstract, square, balanced

marks-yard-sign | sheet | yard sale sign, garage sale sign, lemonade stand sign, lost and found sign, welcome sign, wedding sign, open sign, closed sign, keep out sign, no parking sign, wet floor sign, do not disturb, door sign, room sign, name plate, house number, price tag, hand lettered sign | @ any
D board = A board a bit too small for its message hangs from one string on a nail, tilted by a few degrees, the last letters squeezed to the right edge.
D arrow = Under the lines a fat arrow, outlined twice, points off past the frame.
O letters = $words is brushed in rounded capitals whose strokes start with a blob and end dry.
O *paint = Cream board, letters in barn red, the arrow in a greenish blue.
N flowers = A jam jar with three stems stands on the ledge below.
L shade = Dappled daylight from the left moves over the wood.
V sign = Straight on, close, natural colours, soft background

marks-business-card | sheet | business card, visiting card, letterhead, stationery, brand board, mood board, moodboard, style tile, brand identity, corporate identity, presentation slide, slide, title slide, powerpoint, resume, cv, invoice | @ any
D two cards = Two thick cards lie overlapping at a small angle, the upper one nearly empty with one small sign pressed deep into the paper, the lower one turned to its solid coloured back. -slide,powerpoint,presentation,resume,cv,board,moodboard
D board = Colour chips, a scrap of cloth, two photographs and a pressed leaf lie on a grid with even gaps, one chip slightly lifted. +board,moodboard,mood
D slide = A broad field carries one short heading at the left, and at the right one shape runs out over two edges. +slide,powerpoint,presentation
D sheet = A sheet is parted one to two by a hair-thin rule, the narrow side tinted, with small signs on one line. +resume,cv,invoice,letterhead
O letters = $words stands low at the left in a small, well spaced grotesque.
O *stock = Warm white stock, deep green and a copper edge.
N shadow = A plant outside the picture throws a blurred leaf shadow across the corner.
V flat = Straight from above, soft window light, plain stone-grey ground

marks-party-banner | sheet | banner, happy birthday banner, bunting, garland letters, cake banner, photo booth sign, piñata sign, welcome home banner, team banner, church banner, parade banner, finish line banner & #alone, birthday, welcome, party, team, finish, parade, happy | @ any
D string = A slack string runs from corner to corner in one sag, and on it hang flags of folded paper, one for each letter, turned slightly this way and that.
D gap = Between the words hangs a flag with a star instead of a letter.
O letters = $words goes one letter to a flag, cut from contrasting paper and pasted on by hand.
O *party = Coral, mustard, mint and dusty blue by turns.
N tape = At both ends a strip of tape and a knot hold it to a plain wall.
L window = Soft daylight from the right gives every flag a shadow on the wall.
V straight = Straight on, a little from below, clear and cheerful

marks-magazine-topic | sheet | magazine cover, zine cover, comic book cover, catalogue cover, newspaper cover & garden, gardening, food, cooking, fashion, travel, sport, sports, cars, science, music, interiors, fishing, knitting, cats, dogs, kids, space, technology, art, photography | @ any
D carrot = A muddy carrot with its whole plume of leaves stands upright through the cover and overlaps the heading with its tip. +garden,gardening
D fig = A fig is broken open in two halves that fill the cover from edge to edge, one drop hanging at the lower rim. +food,cooking
D shoe = A single shoe hangs by its lace from the upper edge, sole turned a little to us, its heel in front of the heading. +fashion,sport,sports
D moth = A moth with spread wings fills two thirds of the cover, each scale sharp, a feeler lying over the heading. +science,art,photography
D beast = One head from the front, a little from above, fills two thirds of the cover, an ear standing before the heading. +cats,dogs,kids
D wheel = One [wheel/dish], cut by the left edge, fills two thirds of the cover, and its rim passes in front of the heading. -garden,gardening,food,cooking,fashion,sport,sports,science,art,photography,cats,dogs,kids
D shadow soft = It lies on a single clean colour, with one soft shadow to the lower right.
O letters = $words runs across the top as the heading in a wide heavy face, half hidden by that tip.
O *fresh = A clear sky blue, the thing in its own colours, lines in black and white.
N lines = Three short lines of type at the left edge stay blocks of tone.
V cover = Magazine cover, upright, studio light, printed gloss

marks-motivational | sheet | motivational poster, hang in there, office poster, demotivational poster, cat poster, inspirational poster, classroom poster, teacher poster, safety poster, hand washing poster, yoga poster, band poster, vintage cat poster, bicycle poster, coffee poster, cocktail poster, mushroom poster, botanical poster, eye chart poster | @ any
D framed picture = One picture in a thin white line stands in the upper two thirds of a dark sheet, showing a single struggle at its very moment: a grip on a bar, a last step, a wheel uphill. -mushroom,botanical,coffee,cocktail,bicycle,chart,cat,kitten
D cat on bar = A cat hangs by its front paws from a thin bar in the upper two thirds, hind legs dangling, ears flat, eyes wide open at us. +cat,kitten
D chart rows = Twelve kinds stand in three even rows, each in full side view with a fine line beneath. +mushroom,botanical,coffee,cocktail,chart
D machine = The machine stands in exact side view, every spoke drawn, against a single low sun. +bicycle
O letters = $words takes the lower third, one wide-set word large, one line small.
O *sober = Deep navy sheet, white line, the picture in natural colours. -mushroom,botanical,coffee,cocktail,bicycle
O *cream = Cream sheet, brown ink, muted natural tints. +mushroom,botanical,coffee,cocktail,bicycle
N margin = The margin is the same on three sides and double at the foot.
V poster = Printed poster, frontal, upright, even light

marks-calm-poster | sheet | poster, flyer, flier, placard & yoga, retreat, meditation, wellness, spa, mindfulness, breathwork, sound bath, pilates, tai chi, massage, sauna, hot springs | @ any
D arc and figure = A seated figure with crossed legs, drawn as one flat shape without a face, rests at the foot of a huge pale disc that stands behind it to twice its height.
D bands = Under it five level bands lie one in front of another, each a little broader and lighter.
D leaf = A single long leaf bends in from the left edge and stops just short of the disc.
O *still = Sage, sand and a soft clay red on warm white.
O letters = $words is set at the top in thin, wide-spaced capitals, the smaller lines in one short column low at the right.
N grain = A fine printed grain lies in the darker bands.
V poster = Calm flat poster, upright, much empty ground

marks-quiz-class-poster | sheet | poster, flyer, flier, placard & class, course, lesson, lessons, workshop, school fair, science fair, job fair, hiring, we are hiring, recruitment fair, blood drive, clean up, cleanup, volunteer, volunteers, garage sale, yard sale, swap, book fair, reading, talk, lecture, webinar | @ any
D hands from edges = Hands in many flat colours reach in from all four sides towards one empty round in the middle, each with another small [tool/thing] of the day in its grip.
D overlap = Where wrists cross, a third tone comes about, and cuffs are told by a bare stripe.
O letters = $words fills the round in solid friendly capitals, centred, three lines at most.
O *open = Yellow ground, with teal, brick, plum and cream.
N corner = One hand, lower right, is a child's and holds nothing yet.
V poster = Flat cut-paper poster, upright, lively and clear
`;
