/** Feelings, states of mind and ideas as shapes and colours. The form: `tableaux.ts`. */
export const MARKS_FEELINGS_TABLEAUX = `
marks-joy | abstract | joy, happiness, happy, delight, cheerfulness, bliss, gladness, euphoria & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D burst = From a point left of the middle, thirty rounded strokes shoot outward, short and long in no order, none touching, all ending in blunt paint-loaded tips.
D lift = The strokes on the upper right are longest and run out over the edge, so the whole tilts upward.
O dots = Between their ends discs of three sizes have been set loose, the smallest furthest out.
O *warm = Warm yellow, coral and a clear pink, with a few strokes of sky blue, lie fully opaque on white.
N clean = The ground stays spotless right up to each edge.
V abstract = Abstract gouache painting, flat colour, square, bright and even

marks-sadness | abstract | sadness, sad, sorrow, melancholy, grief, heartbreak, heartbroken, mourning, depression, misery, despair, gloom & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D weight = A broad dark band hangs down from the upper edge, swelling towards its lower end like a drop that does not fall.
D run = Below it thin streaks have run straight down and dried at unequal heights, the longest reaching the foot.
O line = Low across the picture lies one pale level line, and exactly beneath the band it sags a little.
O *blue grey = Blue-black thins to slate and to a wet grey; a last trace of ochre is almost painted out at the left.
N edges = All edges have bled into damp paper, soft above and with a darker rim below.
V wash = Abstract wash, upright, low contrast, wide empty foot

marks-anger | abstract | anger, angry, rage, fury, wrath, hatred, hate, outrage & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D slashes = Five broad strokes have been dragged from the lower left to the upper right with such force that the brush split, each ending in a spray of drops.
D collision = They run into a black upright block, which has burst at that place into sharp triangles.
O scratch = Across the wet paint a dozen scratches were torn down to the white ground with something hard.
O *red = Cadmium red over black, with dirty orange where both were dragged together.
N crowding = No part of the sheet is calm; strokes are cut off on three sides.
V impasto = Abstract in thick paint, raking light along the ridges, close

marks-fear | abstract | fear, dread, terror, scared, horror, paranoia, phobia, panic & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D narrowing = A funnel of ever narrower dark rings pulls away from the picture's edge towards a small opening that is not in the middle but low on the right.
D slivers = Thin pale slivers stand along the rings, all pointed inward like [teeth/blinds].
O small disc = In front of it, much too small, one pale disc lies close to the left edge, its own rim trembling in three shaky lines.
O *cold = Bottle green and black, the slivers a sick yellowish white.
N sharpness = Rings are soft as breath, slivers hard as cut tin.
V deep = Abstract with a steep pull into depth, heavy vignette, upright

marks-anxiety | abstract | anxiety, anxious, worry, worries, nervousness, stress, stressed, overthinking, overwhelmed, overwhelm, tension, pressure, burnout, burn-out & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D scribble = One thin line enters calmly from the left, begins to shiver and then winds over itself thousands of times into a dense knot the size of a fist.
D walls = Four straight bars stand round that knot, a little too near, and where it touches them they are bent outward.
O loose ends = Here and there a loop escapes between two bars, turns round sharply and goes back in.
O *nerve = Black line, bars of dull orange, a ground of acid greenish white.
N beat = The line's spacing gets shorter and shorter towards the middle until it is a solid dark.
V drawing = Ink line and flat bars, square, crowded centre, bare corners

marks-calm | abstract | calm, peace, serenity, tranquility, tranquillity, peaceful, stillness, relaxation, contentment, zen, balance & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D three bands = Three wide level bands lie one above another, each parted from the next by a seam so soft that its place cannot be told exactly.
D stone = On the lowest seam rests one smooth oval, a third from the left, with its reflection thinner beneath.
O ring = Round the reflection two very faint rings have spread almost to the edges and are about to end.
O *mist = Pale grey-blue, milk and a breath of apricot, nothing dark but the underside of the oval.
N texture = Brush marks run only sideways, long and even as combed sand.
V wide = Wide abstract in thin layered colour, soft edges, great emptiness

marks-loneliness | abstract | loneliness, lonely, solitude, alone, isolation, abandonment, homesickness, homesick & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D small square = One small upright bar stands at the lower right of a huge bare field, casting a shadow six times its own length to the left.
D group = Far up at the opposite corner seven similar bars lean together in a closed ring, their shadows hidden inside it.
O gap = From the ring a faint row of dots leads half way towards the single bar and stops.
O *dust = Dusty blue-grey field, the ring in warm ochre, the lone bar a colder white.
N surface = The field is scraped thin, so that the weave of the canvas shows where nobody is.
V spare = Sparse abstract painting, wide, hard low light implied by the shadows

marks-love | abstract | love, being in love, falling in love, affection, tenderness, intimacy, romance, togetherness, friendship & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D two arcs = Two large open arcs, one coming from each side, lean into each other, and where they overlap a third colour appears that neither has alone.
D fit = The bulge of the one lies exactly in the hollow of the other, with no line drawn between.
O thread = A fine line starts at the left arc, passes through both and leaves on the right as two lines twisted round each other.
O *warm pair = Brick rose and a deep blue; the shared field is a warm plum.
N ground = Unbleached paper, quite bare, surrounds them like held breath, wider above than below.
V print = Two-colour overprint, soft inked edges, square

marks-hope | abstract | hope, optimism, faith, courage, new beginning, new beginnings, trust, confidence & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D seam of light = A heavy dark plane fills nearly the whole sheet, and along its lower third it has opened in one thin, slanted seam from which clear light spills on both lips.
D shoot = At the seam's right end a single short curved stroke rises through the dark and bends towards where the light would come from.
O steps = Above, five bars of grey, each a trace lighter than the last, climb to the right edge.
O *dawn = Soot and slate, then pale lemon and one green, small and pure.
N edges = The dark is scraped on with a knife, the light left as untouched paper.
V scraped = Abstract with scraped dark paint, upright, one source of light

marks-nostalgia | abstract | nostalgia, nostalgic, longing, yearning, wistfulness, childhood, saudade, missing someone, reminiscence, memories & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D faded frames = Rectangles with white rims overlap like laid-out snapshots, the nearest sharp, the others ever paler until the last is only its rim.
D same shape = In each of them the same round form sits a little lower, as if it were setting from one to the next.
O stain = A soft orange leak of light comes in from the right edge and bleaches whatever it crosses.
O *old film = Faded rose, straw, brown and a greenish blue.
N scratches = Hair-fine scratches and dust spots run upright through all of them.
V layered = Layered abstract collage, warm fade, horizontal

marks-jealousy | abstract | jealousy, envy, jealous, greed, temptation, obsession & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D pull = A swollen green form presses from the left against a slender golden column, wrapping three tendrils round it that end in small hooks.
D turned away = The column leans away by a few degrees and shines undisturbed on its far side.
O inner eye = Inside the swollen form, ring within ring tightens to one dark slit that looks at the gold.
O *poison = Bile green into black, and a single clear gold.
N surface = The green is glossy and lies thick, the gold thin and even as leaf.
V biomorphic = Biomorphic abstract, polished surfaces, dark ground

marks-guilt | abstract | guilt, shame, regret, remorse, embarrassment, embarrassed, humiliation, blame, self-doubt, doubt & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D stain = A small dark blot sits in the very middle of a clean folded sheet, and the fold has printed it again, paler, on the other half.
D rubbed = Somebody has rubbed at it: round the blot the paper's fibre is raised in a grey, smeared halo.
O turned plane = A large plane has been drawn across from the right to cover it and is too short by a finger's breadth.
O *skin = Off-white and the pink of rubbed skin, blot and smear in brown-black.
N flatness = The corners are crisp, and nothing else has happened on the sheet.
V still = Quiet abstract on paper, square, light from the left along the fold

marks-boredom | abstract | boredom, bored, monotony, tedium, apathy, emptiness, numbness, ennui & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D rows = Forty equal grey bars stand in four rows at equal distances, and only on looking long does one appear to lean by a single degree.
D sag = The lowest row has begun to sag in the middle like a shelf.
O fly dot = One black speck sits on the upper edge of a bar in the third row.
O *beige = Beige, putty and a grey that is neither warm nor cold.
N evenness = There are no shadows, and the paint is rolled on without any stroke.
V flat = Flat abstract, frontal, very low contrast

marks-excitement | abstract | excitement, excited, anticipation, thrill, adrenaline, surprise, enthusiasm, ecstasy & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D spring = A coil starts tight at the lower left and opens upward in ever wider turns, until its last turn leaps over the top edge.
D sparks = Along it short dashes jump off at right angles, longest where the coil is widest.
O opening = At the upper right an oval has been left white and quite empty, and the coil's end points straight into it.
O *electric = Hot orange and violet stripes alternate along the coil on clear turquoise.
N rhythm = Distances between turns double each time.
V graphic = Hard-edged graphic abstract, upright, high contrast

marks-confusion | abstract | confusion, confused, lost, uncertainty, indecision, madness, insanity, chaos of thoughts, adhd, dementia, forgetting & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D broken path = Seven bands of different colours enter in good order on the left, cross, swap places, turn back and leave in no order at all, two of them ending in the middle of nowhere.
D false depth = A band that passes over another at one crossing lies under it at the next, though it has not bent.
O signs = Small arrows sit on them, half of which point backwards.
O *too many = Mustard, mint, brick, lilac, navy, grey and one raw pink, none stronger than the next.
N edges = Some edges are drawn with a ruler, others with the left hand.
V labyrinth = Flat abstract of interlaced bands, square, no centre

marks-gratitude | abstract | gratitude, kindness, empathy, compassion, forgiveness, comfort, safety, belonging & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D bowl = A large half round lies open upward at the foot, thick-walled, and in it rests a smaller round that glows through the wall.
D leaning in = From left and right two tall soft forms bend over it, their inner sides lit by it, their outer sides dim.
O return = A few rounded grains rise from the small one and settle again on the rims.
O *ember = Clay, apricot and cream, darkening to warm brown at the corners.
N chalk = Pastel has been rubbed in with the palm, and no edge is hard.
V pastel = Soft pastel abstract, square, light from within

marks-pride | abstract | pride, triumph, victory, success, power, strength, ambition, determination, strong & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D column = A stack of massive blocks rises in the middle, each one set down a little wider than the one below, against all reason, and it stands.
D shadow = It throws a broad shadow straight down and forward which grows narrower, as if the light lay far beneath.
O thin rival = At both sides thin uprights end at half its height, broken off square.
O *royal = Deep crimson blocks with one narrow gold edge, on stone grey.
N surface = Faces are matt and chiselled, edges straight as if sawn.
V monumental = Monumental abstract from low down, frontal, hard light from the right

marks-freedom | abstract | freedom, liberty, liberation, letting go, flying free, independence & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D open cage = A strict grid of black lines covers the left half, and towards the right its bars bend, part and fly off as loose, tapering strokes.
D scale = The loose strokes get smaller and lighter until they could be a flock far away.
O last knot = At the border of order and open one small square of the grid hangs by a single corner.
O *air = Soot black on the left, passing to blue-white, with the ground a clear pale sky blue.
N ground = The right third is left almost wholly to bare colour.
V transition = Abstract in brush and ink, wide, movement from left to right

marks-chaos-order | abstract | chaos into order, chaos to order, order from chaos, order and chaos, chaos, order, entropy, disorder | @ any
D left and right = On the left, hundreds of splinters lie heaped at every angle; towards the right they turn, find distances and stand at last as a faultless grid of small squares.
D hinge = In the middle third single pieces are caught in the act, standing on one corner, already the right size but not yet level.
O one wrong = In the perfect grid a single square is still a triangle, and in the heap one square already lies straight.
O *tones = The heap is rust, black and dirty white; colours sort themselves until the grid runs from dark to light.
N ground = Cool paper white lies under all of it.
V wide = Hard-edged abstract, very wide, read from left to right

marks-time | abstract | time flies, time, passing time, passage of time, ageing, aging, eternity, deadline, waiting time, clock time & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D rings = Some fifty rings lie round one another like those of a trunk, close together at the rim and wider towards the heart, cut by a single straight crack from edge to centre.
D swept wedge = A wedge of one twelfth has been wiped by a hand moving clockwise, and within it the rings are blurred into one another.
O grains = Along the crack fine grains have trickled out and made a small even cone at the foot.
O *wood and ash = Umber, ochre and ash on black.
N line = Ring lines swell and thin as drawn by a slow needle.
V etched = Abstract etching, round form in a square, dense line

marks-memory | abstract | memory, remembering, remembrance, forgetfulness, alzheimer's, past, the past, recollection, deja vu, déjà vu & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D torn layers = Several sheets lie pasted over each other and torn away again, so that a patch of blue stripes, a curve and half an oval come to light from different depths.
D clear spot = One place no larger than a hand is in full focus and full colour; outward from it all things lose first colour, then edge.
O blank = In the middle of the lower half a clean rectangle remains where something was removed, its outline yellowed.
O *papers = Tea, chalk, grey-violet, and one intact cobalt.
N fibre = Torn edges show white feathered fibre.
V collage = Décollage of old papers, frontal, soft light from above

marks-dream | abstract | dream, dreams, dreaming, falling asleep, daydream, daydreaming, subconscious, lucid dream, insomnia, sleepless, nightmare & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D soft door = Rounded veils hang one behind another like doorways without walls, and through all of them a single small light is seen, always the same size although it should grow.
D upside = Below, the veils are mirrored in a floor that is not there, and the mirrored light sits at another place. -insomnia,sleepless,nightmare
D wide awake = One round white form, lidless and hard, lies in the middle of the soft dark bands which all bend round it. +insomnia,sleepless
D fingers = The veils' hems lengthen into thin dark points that reach across the light. +nightmare
O float = A cube and a feather hang side by side at one height, and it is the cube that sways.
O *night = Violet, lead blue and pearl, with one drop of lamp yellow.
V airbrush = Airbrushed abstract, deep, blurred edges, upright

marks-headache | abstract | headache, migraine, hangover, tinnitus, toothache, pain, chronic pain, fever, nausea, dizziness, vertigo & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D band = An oval is squeezed at its temples by two wedges driven in from left and right, and cracks run from their points towards each other.
D zigzag = In its upper half a shimmering arch of tiny black and white zigzags, like old fortress walls, leaves a blind grey patch beneath. -tinnitus,vertigo,dizziness
D spiral = Inside, level lines tip and turn round a point beside the centre, until no line is level any more. +vertigo,dizziness
D one tone = A single needle-thin white line passes through it at eye height and out on both sides without end. +tinnitus
O pulse = From one spot behind the right wedge red rings throb outward, each closer and sharper than the last.
O *raw = Sallow pink, raw red, black, with glare white.
V sharp = Abstract with hard glare and jagged edges, upright, cropped close

marks-silence | abstract | silence, quiet, stillness, hush, pause, emptiness, void, nothing, nothingness & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D empty field = One large, slightly uneven square of white lies in a field that is hardly darker; only its edges, softer at the left than at the right, tell that it is there.
D mark = At the lower edge a short black stroke begins as though something were to be said, and ends at once.
O dust = In the corner seven dots lie quite still, spaced as they fell.
O *whites = Five whites, from bone to blue-white, and that one black.
N surface = The paint is sanded smooth so that light lies on it without gloss.
V white = White-on-white abstract, square, light barely from the left

marks-gravity | abstract | gravity, weight, mass, magnetism, attraction, force & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D bent grid = A fine level grid sags in the middle as a cloth does under a stone, lines drawn closer and steeper towards a black ball that lies at its lowest place.
D orbit = Three small discs circle on the slope, and each leaves a trace that gets shorter the deeper it runs.
O drop = Straight above hangs a fourth disc, still at rest, its thin plumb line already drawn.
O *night = White line on blue-black, discs in dull orange.
N exact = Line weight never changes; depth comes from distance alone.
V diagram = Fine-line abstract, slight view from above, centred

marks-infinity | abstract | infinity, infinite, eternity, recursion, endless, forever, rebirth, circle of life, reincarnation & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D nested = A frame holds a smaller frame, turned by a few degrees, which holds another, and so on until the eye loses them in a tiny bright point off the centre.
D band = Through all of them one ribbon runs in and comes out again by another corner, passing itself with a half twist.
O step = At each turn a single small disc sits a quarter further round, so that together they make a spiral.
O *cool to warm = Outer frames are deep teal, inner ones turn by even steps to gold.
N crisp = Edges are knife sharp to the last visible frame.
V optical = Op-art abstract, square, exact, deep

marks-internet | abstract | internet, the web, network, social media, data, big data, information, algorithm, cyberspace, connection, connected, connectivity, digital world, cloud computing, online & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D nodes = Thousands of points lie over the sheet, thick in a few glowing clusters and sparse between, each linked by hair-thin arcs to a handful of others near and to one far away.
D trunk lines = Seven thick bundles of lines cross from side to side, fraying at both ends into single threads.
O quiet = One point near the lower left is dark and has no line at all.
O *signal = Cyan and white on ink, turning magenta where threads are densest.
N glow = Lines only glow where several cross; singly they stay hair thin.
V network = Fine luminous line drawing, wide, all-over but uneven

marks-ai-mind | abstract | artificial intelligence, machine learning, neural network, consciousness, intelligence, thinking, thought, mind, imagination, creativity, inspiration, idea, thoughts, knowledge, wisdom & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D cloud and column = A loose cloud of coloured scraps drifts in from the left and passes through five upright rows of rings, where scraps are turned, joined and thinned.
D result = To the right of the last row, one clean shape steps out that is made of all their colours.
O back line = Thin dotted lines go back from it over the top to the first row.
O *scraps = Brick, sea green, mustard and lilac scraps, grey rings, one full-coloured shape.
N paper = Shapes are cut from plain paper, and little shadows lift them from a warm white ground.
V cut paper = Cut-paper abstract, wide, from left to right

marks-death | abstract | death, mortality, dying, afterlife, ending, apocalypse, the end, soul & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D gate = A tall black upright stands in the middle, so matt that it has no surface, and a band of fine grey lines coming from the left passes into it and comes out on the right as bare, unprinted paper.
D dimming = Shortly before the black the lines grow calm and exactly parallel.
O release = Over its upper edge a pale form, half leaf and half smoke, comes loose.
O *ash = Black, ash and bone white.
N border = The black's rim is torn, not cut.
V print = Large woodcut-like abstract, upright, three tones

marks-life | abstract | life, growth, evolution, beginning, origin, vitality, becoming, transformation, change, metamorphosis & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D splitting = One round cell below parts into two, four, eight as it climbs, and the forms it makes get ever more unlike, toothed, branched, winged, until the top edge is crowded.
D stem = Faint lines link each to the one it came from, so that the whole is also a tree.
O core = Each form, however strange, keeps the same small dark core.
O *sea to leaf = Deep sea green at the foot passes through ochre to rose and leaf yellow.
N wet = Colours ran into one another while damp and stop at clean inked outlines.
V ink wash = Ink and wash, upright, growing from below

marks-justice | abstract | justice, equality, democracy, truth, fairness, peace and war, conflict, politics, unity, diversity, teamwork & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D beam = A long level beam rests on one narrow edge; on its left end stands one big block, on its right a crowd of small unequal ones, and it is exactly level. -war,conflict
D front = Two masses of spears lean against each other from left and right along a jagged line that runs from top to foot. +war,conflict
D colours differ = Each of the small pieces has another form and colour, but all cast one common shadow.
O plumb = A thin plumb line hangs from above and touches the edge beneath the beam.
O *stone = Limestone, slate, brick and moss, in flat tone.
N ground = The lower fifth is solid dark, as a floor on which the edge presses a small notch.
V balance = Hard-edged abstract, wide, centred on one upright axis

marks-money | abstract | wealth, poverty, capitalism, inflation, economy, debt, bureaucracy, growth chart, greed of money, consumption, consumerism & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D pile = Flat gold discs are stacked in columns that grow to the right, and each higher one has pressed the ground beneath it into a deeper dent.
D thin side = To the left the columns end in single discs, and then in rings that are only drawn where discs should lie.
O string = From the tallest column strings run down behind and are tied to the smallest.
O *ledger = Old gold, banknote green and ledger red on ruled cream paper.
N ruled = The ruling of the paper is never quite level under the weight.
V flat = Flat abstract, frontal, hard shadows

marks-energy | abstract | energy, motion, movement, speed, electricity, fire energy, power surge, big bang, force of nature, flow, rhythm & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D core and rays = Hard thin blades shoot from a white core at the lower third, longest to the upper right, each with a bright edge and a dull one.
D ring = A ring of pressure has bent the outer ends of the blades all to the same side.
O debris = Small squares tumble in front, larger and blurred towards the corners.
O *heat = White, yellow, orange and dark red, followed by a cold blue-black.
N sharpness = Near the core every edge is sharp, and outward each is drawn out in the direction of its flight.
V radial = Radial abstract, wide, high contrast

marks-secret | abstract | secret, secrets, lie, lies, privacy, hidden, identity, self, ego, duality, good and evil, yin and yang, opposites, contrast & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D halves = One large form is split from top to foot by a wavering line; its left half is light with dark grain, its right dark with light grain, and at three places a tongue of the one reaches into the other.
D fold = At the middle the surface is folded like a page, and something glows in the fold without being seen.
O keyhole = A small round hole with a slit beneath pierces the dark half and lets a thin beam lie over the light one.
O *two = Ivory and ink with a line of amber.
N matt = Both halves are matt, only the beam's edge is crisp.
V duality = Two-tone abstract, square, mirror-like but not mirrored

marks-journey | abstract | journey, choice, decision, destiny, fate, possibility, possibilities, opportunity, adventure, distance & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D forks = One line begins at the lower left, forks, and forks again, till the upper right is a delta of thirty ends; only one of all these ways is drawn thick and in colour.
D steps = That way goes by none of the shortest branches, and twice it turns back on itself.
O circles = At each fork sits an open ring, and the ones passed are filled.
O *map = Grey lines on map-paper cream, the chosen one red, filled rings dark blue.
N contour = Very faint contour lines lie under it like hills.
V line = Line abstract, wide, airy
`;
