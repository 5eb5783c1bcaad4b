/** Portraits of abstract ideas and shapes: whole sentences. The form of the rows: `passages.ts`. */
export const IDEA_PORTRAITS = `
idea | idea, abstract shapes, abstraction, feeling, emotion, concept, thought, abstract composition, abstract
F few forms, much ground = In $the three large forms hold together slightly off centre, one torn-edged, one ruled, one a soft stain, with more than half the ground left empty.
F *clay slab and ink bar = A clay-coloured slab leans on an ink-black bar in $the, their overlap turning brown, a lemon dot set far out near the edge.
F stacked translucent planes = Translucent planes slide over each other in $the, each overlap a deeper tone, the smallest tipped out of line at the top.
P scraped-back texture = Across the forms of $the paint has been scraped back in parallel grooves, letting an earlier layer show.
P lone counterweight = One small hard-edged shape balances the crowded side of $the from the opposite corner.
M sequence of panels = Panel by panel, $the repeat the same few forms, larger here, fragmented there, until only an outline remains.
S pencil construction line = A faint pencil line runs on past the edge where the shape stops.
G the overlaps; the torn edges; the scraped grooves

melancholy | melancholy, sadness, sorrow, grief, loneliness, longing, nostalgia, blue, heartbreak
F heavy oval sinking = A heavy rounded mass sinks through the lower third of $the, its top edge dissolving upward in thin vertical runs that never reach the empty space above.
F *slate bands, one ember = Bands of slate and blue-grey darken downward in $the, and low among them a thumbprint of ember orange remains, half painted over.
F leaning apart = Two tall forms in $the lean away from each other over a widening pale gap, their bases still touching in one dark line.
F coat on a hook = For $the a single long coat hangs from a hook on a bare wall, one sleeve turned in, an empty hook alongside. -abstract,colours,colors,shapes
P streaks running down = Fine streaks trickle through $the like rain on a pane, gathering in beads at the lower edge.
P washed-out centre = Toward the middle of $the the paint has been wiped with a wet cloth, leaving a pale blurred hollow.
S drop that stopped = A single run stops short with a rounded end, darker than the rest.
G the edge of the heavy shape; the thin runs; the last warm patch

calm-idea | calm, peace, serenity, tranquility, tranquillity, silence, stillness, harmony, balance
F level bands, one disc = Broad level bands lie one over another in $the, parted by breath-thin pale lines, a single disc resting on the highest.
F *mist blue to bone = Mist blue eases into bone white across $the without a visible edge, the only mark a long horizontal line just below the middle.
F three rounded stones = Three smooth ovals, largest beneath, balance in $the on a perfectly straight line, each touching the next at one point.
F bowl of clear water = To stand for $the, one wide shallow bowl holds water to the brim, its surface without a ripple. -abstract,colours,colors,shapes
P slow ripples = From one point in $the wide rings spread, each fainter and farther from the last.
P even brushwork = Long brushstrokes cross $the side to side at a steady pressure, bristle lines running parallel.
S gap in the line = Once, for a finger’s width, the long line fades and resumes.
G the pale line; the rim of the disc; the ripples

chaos | chaos, disorder, madness, anger, rage, fury, war, energy, power, storm of emotion
F splinters from a knot = From a knot of black strokes splinters fly outward through $the, long and short, some snapped, the densest part pushed hard into one corner.
F *scarlet slashes over soot = Scarlet slashes cross soot-black smears in $the, their ends spattered, white ground flaring wherever two strokes miss each other.
F buckled grid = A grid of squares buckles in $the, lines folding over themselves and tearing open at the middle, loose tiles thrown clear.
F shattered pane = Shown as a pane struck once, $the {radiates|radiate} in long cracks and rings, slivers already dropping from the hole. -abstract,colours,colors,shapes
P scratches over drips = Scratched lines run against the drips in $the, digging down to a raw lower layer.
P one square intact = Near the border of $the a single small square stays straight and untouched.
S brush hair caught = A bristle from the brush is stuck in the thickest ridge.
G the sharpest splinters; the spatters; the torn lines

chaos-to-order | chaos turning into order, order from chaos, order out of chaos, chaos to order
F tangle combing out = On one side of $the lines knot and overlap; toward the middle they loosen, and on the far side they run parallel at equal distances.
F shards to tiles = Jagged shards, tumbling at first, square their corners step by step across $the until they lock into a clean grid of tiles.
F *rust scrawl to blue rows = Rust-brown scrawls thin out across $the into single strokes, which turn blue, stand upright and fall into rows.
P strays among rows = Here and there a tilted piece still stands among the finished rows of $the.
P density thinning = From packed to open, the spacing in $the widens by even steps, bare ground growing between.
S first right angle = At the centre two strokes meet in the first true right angle.
G the crossing lines; the first straight rows; the clean corners

order | order, structure, discipline, logic, system, control, precision, unity
F grid of equal squares = Equal squares fill $the in exact rows, all turned alike but one, which holds a quarter circle in its corner.
F *graphite columns = Graphite columns of one width rise side by side through $the, their tops descending in a regular stair.
F nested frames = Frame within frame, $the {shrinks|shrink} by the same measure each time to a small solid centre, every margin between them equal.
P hairline axes = Two hairline axes cross $the from edge to edge and meet in an open dot.
P alternating fill = Solid and hatched cells alternate over $the like a woven check, the hatching always slanting toward the same corner.
S corner tick = A tiny tick mark squares the outermost corner like a surveyor’s mark.
G the edges of the squares; the axes; the intervals

sound | sound, sound of cello, sound of a cello, the sound of a cello, music, melody, jazz, rhythm, dance, song, noise
F bowed swelling curves = Long curves swell and thin across $the like the stroke of a bow, crowding to a dark crest, then parting into single trembling filaments.
F *umber and wine bands = Umber, wine red and a thread of gold pass through $the in low rolling bands, deepest where they overlap.
F beats as blocks = Blocks of unequal height march through $the, short, short, tall, with one left out and a ring of fine arcs in its place.
F scattered syncopation = Triangles and bent bars jump off a straight line in $the, landing above and below it at uneven steps. +jazz,rhythm,dance
F peg and taut strings = A single carved scroll stands for $the, its strings blurred to narrow spindles where they tremble most. +cello,music,melody -abstract,colours,colors,shapes
P interference rings = Two sets of rings meet in $the and mesh into a fine moiré.
P one held line = Beneath all else in $the one bright line runs the full width without wavering.
S rest as a gap = A clean gap, no wider than a finger, interrupts every band at once.
G the crests of the curves; the fine arcs; the bright line

geometry | shapes, shape, geometric shape, geometric shapes, geometric, circles, triangles, squares, lines, pattern, suprematist, composition, grid, tessellation, spheres, geometry, geometric pattern
F circle cut by a bar = In $the a large disc is cut by a leaning bar, small squares stepping away from the cut along one strict diagonal. -circles,triangles,squares,spheres
F overlapping rings = Rings and discs of several sizes overlap in $the, each shared sliver filled in a third tone. +circles,spheres
F wedges meeting points = Wedges touch point to point across $the, some solid, some only ruled in outline, the largest driven in from one side. +triangles
F stepped squares = Square upon turned square makes $the, corners touching sides, the smallest solid at the heart, the outer ones only ruled in line. +squares
F *red, black and cream = Signal red and black, on cream left bare, divide $the between one mass and many thin rules. -green,blue,yellow,purple,pink
F interlocking repeat = One bent shape, turned and fitted to itself, covers $the without a gap, two tones changing places. +pattern,tessellation
P thin rules balancing = A sheaf of hair-thin rules in $the balances its heaviest form, their ends stepped like a stair.
P edges without outline = Hard edges meet in $the without an outline, colour stopping exactly against colour.
S shifted by a sliver = One piece sits a sliver out of register, showing ground at its side.
G the crisp edges; the overlaps; the fine rules

growth | growth, life, hope, birth, spring idea, beginning, renewal, evolution, future, faith
F forking from a base = From a narrow dark base forms fork and fork again through $the, each tier finer, the last tips pale enough to see through.
F *moss to lemon green = Moss at the bottom and lemon green at the top, rounded cells divide upward in $the, crowding, then breaking free singly.
F opening spiral = A spiral unrolls in $the from a tight bud, its chambers widening by a regular measure until the outermost leaves the edge.
F split seed and loop = One split bean stands for $the, root pressed down, a bent white neck just pulling its folded leaves from the halves. -abstract,colours,colors,shapes
P rings laid behind = Pale growth rings spread behind the forms of $the, closer on one side.
P ruptured crust = Low in $the a hard flat layer has cracked and tilted where the stem came through.
S fallen husk = A curled empty husk lies close to the base, its inside pale.
G the pale tips; the forks; the widening edges

joy | joy, happiness, delight, fun, celebration, laughter
F rising overlapping discs = Discs and half-moons rise through $the in a loose arc, overlapping like slices of fruit, smaller and quicker toward the top.
F *coral, lemon and turquoise = Coral, lemon and turquoise petals burst from a low centre in $the, wet edges bleeding where they touch.
F looping ribbon = One broad ribbon loops three times across $the, tilting to show its lighter side, flecks thrown off every bend.
F skipping rope arc = To show $the, a skipping rope hangs at the top of its swing, a perfect striped arc above two chalked circles. -abstract,colours,colors,shapes
P scattered flecks = Dots and short dashes scatter upward through $the, thinning out before the edge.
P bare white air = Generous bare white separates the shapes of $the, so none is hemmed in.
S stray dot outside = One dot has leapt right beyond the border into empty ground.
G the wet edges; the flecks; the turning ribbon

love | love, romance, affection, tenderness, friendship, togetherness
F two arcs sharing space = Two curved forms lean together in $the, their overlap the warmest tone, each bent by the other’s outline.
F *blush and oxblood = Blush and oxblood run wet into wet in $the, joined down a single feathered seam, a small untouched island of paper held inside it.
F thread twice knotted = A single thread crosses $the, loops around two unequal pebbles and ties them in one small knot. -abstract,colours,colors,shapes
P parallel second line = Alongside the main contour of $the a thinner line follows, never quite touching.
P soft-edged halo = About the place where forms meet in $the the ground lightens in a soft ring.
S shared dot = Where both edges cross sits a single solid dot, perfectly round.
G the shared overlap; the seam; the pale ring

freedom | freedom, liberty, escape, independence, adventure idea
F broken frame, rising strokes = A thin square frame stands open at one corner in $the, and strokes stream out through the gap, spreading as they climb.
F *ultramarine sweep = An ultramarine sweep leaves the bottom of $the in one movement and frays into dry bristle marks high up.
F key in an open lock = One open padlock hangs from a cut chain to stand for $the, its shackle swung wide and the keyhole empty. -abstract,colours,colors,shapes
P loose ends = Severed ends curl below in $the, small and dark beside the wide empty upper field.
P widening intervals = From close to vast, the distance between marks grows through $the, until one last stroke stands alone.
S last link = The final link is bent, not broken, with a bright burr at its tip.
G the open corner; the frayed strokes; the wide field

dream | dream, imagination, memory, sleep, magic, mystery
F veils and floating doors = Translucent veils part in layers through $the, and in each a small door-shaped opening hangs at a different tilt, smaller and paler inward.
F *lilac into ink = Lilac drifts into ink across $the, edges dissolved, a few hard silver outlines left floating without a base.
F two horizons = Two horizons tilt against each other in $the, a pale sphere resting on both, its underside fading into the colour of the lower ground.
F bed-sheet hills = A crumpled sheet becomes hills in $the, folds for ridges, one thimble-sized house standing on the farthest crest. -abstract,colours,colors,shapes
P repeating echo = One outline repeats across $the, fainter each time until only its lower curve is left.
P dust of points = A dust of tiny points gathers in the folds of $the and thins to nothing.
S misplaced shadow = One form throws a shadow that has a different outline from its own.
G the edges of the veils; the floating outlines; the points

time-idea | time, infinity, eternity, past, change, ageing
F concentric worn rings = Rings lie inside rings in $the, crisp at the centre and eroded outward until the last is only a dotted arc.
F *iron to sand gradation = Iron-dark fragments crumble into sand-coloured grains from one side of $the to the other, the gaps between them widening to bare ground.
F endless folded loop = A flat band twists once and joins itself in $the, so that inside and outside run on as one surface. +infinity,eternity,time
F shadow on a blank dial = A blank stone dial stands for $the, its single blade laying a long wedge across unmarked ground. -abstract,colours,colors,shapes
P ticks around = Short ticks, evenly spaced, circle the forms of $the with one missing.
P ghost positions = Behind the main form of $the its earlier positions fan out, each lighter.
S pile of grains = A tiny cone of loose grains has collected in one corner.
G the worn rings; the ticks; the crumbling edge

fear | fear, anxiety, dread, horror, panic, stress, depression, despair
F closing walls of dark = Dark planes press in from every side of $the on a small pale oval, their inner edges toothed and trembling.
F *bruise violet and bile = Bruise violet fills $the except for a bile-yellow slit, too narrow and slightly crooked, high on one side.
F tightening coils = A line winds ever tighter in $the, scribbled over itself until the middle is solid and torn through.
F stairs into black = A few bare steps descend in $the, each dimmer than the one before, the last swallowed whole. -abstract,colours,colors,shapes
P many thin scratches = Thin scratches, all slanting one way, fill the pale areas of $the.
P small form displaced = Crowded to the border, the smallest form in $the is flattened on one side.
S eraser smear = One patch has been rubbed out so hard the surface is furred.
G the toothed edges; the pale slit; the coils
`;
