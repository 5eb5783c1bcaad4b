/**
 * Pictures of no thing, in whole sentences, by the feeling or the manner that was said: `F` how the field is laid out, `P` how it moves
 * and where its edges are, `S` what it is made of. `$ink $ground $accent` are the colours of the palette.
 */
export const ABSTRACT_STAGES = `
jealousy | jealousy, envy, possessiveness, suspicion
F green hook and pale round = A sour green shape with a long hooked arm bends round a small pale disc without touching it, close to the right edge.
P squeezed gap = Short brushmarks run from every side toward the narrow gap between the two and end in a ridge of paint beside the pale rim.
S scraped and repainted = The green is scraped in thin streaks, and dull violet and black show through.

grief | grief, sorrow, sadness, mourning, loss, heartbreak, melancholy, depression, loneliness
F weight sunk low = One heavy rounded mass fills the lower third, and the field above it is almost bare. -waves,geometric
P runs let fall = Long thin drips of paint run down over it and end at different lengths.
S washed and rubbed = The dark paint lies in thin washes, rubbed back to the bare canvas in one place.

joy | joy, happiness, delight, fun, bliss, laughter
F discs let go upward = Round shapes of many sizes start close together at the lower left and spread out as they rise to the upper edge.
P overlaps turning clear = Where two of them overlap, a third, brighter colour appears, and short curved strokes stand along their outer sides.
S thick and buttery = The paint is thick and soft, with knife marks and streaks where two wet colours mixed.

anger | anger, rage, fury, hatred, war, violence
F diagonals breaking = Slashed diagonal strokes come in from both upper corners and meet a dark wedge in the lower middle.
P split edges = Each stroke is hard at its start and split into bristle lines at its end, with spatter on the bare ground.
S crust and gouge = The darkest parts are thick and cracked, with grooves scratched down to the first layer.

fear | fear, anxiety, dread, horror, panic, nightmare, paranoia
F closing walls = Dark shapes with ragged edges lean in from all four sides and leave one narrow cold opening near the middle.
P nervous fine marks = Hundreds of short fine scratches around the opening point inward.
S chalky and smeared = The surface is dry and chalky, smeared sideways, with pale finger tracks across the blackest place.

calm | calm, peace, serenity, tranquility, tranquillity, silence, stillness, harmony, balance, mindfulness
F level bands = Broad level bands lie one over another, the widest in the middle, with soft, slightly wavy borders.
P one slow line = A single thin line crosses two thirds of the width and stops.
S stained cloth = The colour is thin and even, and the weave of the canvas shows through every band.

hope | hope, freedom, future, faith, optimism, courage, dreams come true
F opening wedge = A bright wedge opens from a narrow dark foot, upward and to the right, and fills the whole upper edge.
P strokes that lengthen = The strokes inside it are short and close below, long and far apart above.
S glazes over white = The brightest part is the bare white ground under thin clear glazes.

chaos | chaos, energy, power, madness, confusion, noise, stress, explosion
F shards flung outward = Shards of every size fly out from a point left of the middle, the large ones cut off at the edges, the tiny ones crowded near the source.
P crossing tracks = Thrown lines loop across the shards, thick in some places and broken into drops in others.
S layers of attack = Torn paper, glossy drips and combed grooves lie in layers, the newest on top.

dream | dream, dreams, imagination, memory, nostalgia, mystery, time, subconscious
F veils with a hollow = Thin veils of colour overlap across the whole field, and near the top a pale round shape shows faintly through them.
P drift one way = All edges are doubled and shifted slightly to the right.
S wiped and waxy = The paint is smooth and waxy, wiped thin in places so that an earlier drawing shows faintly.

love | love, romance, affection, tenderness, passion, desire, intimacy
F two forms folded = Two large curved forms fit into one another at the middle, each filling the hollow of the other.
P shared contour = One line is the edge of both for most of its length and divides at the two ends.
S rubbed pastel = The pastel is rubbed smooth, with a few sharp strokes along the shared line.

music | music, jazz, rhythm, melody, sound, symphony, dance, song
F stacked arcs = Sets of arcs start from the left edge at different heights and repeat across the width, each set smaller and closer than the last.
P beats as dark stops = Dark upright bars cross them at uneven distances, with a few small solid dots beside the bars.
S printed and slipped = The flat colours are printed a little beside their outlines, leaving a thin bright line on one side of every shape.

growth | growth, birth, life, evolution, change, transformation, spring
F one form unfolding = A single seed shape low on the left is repeated five times across the field, wider and more open each time.
P veins branching = Lines branch inside each copy, once more than in the one before.
S wet into wet = The colours run into one another in fine feathered fringes.

geometry | geometric shapes, geometric, shapes, geometry, cubes, triangles, polygons, hexagons, bauhaus, suprematist, constructivist
F disc, bar and quarter = A large $ink disc sits high on the left, cut by a long $accent bar that leans across the field to a quarter circle in the lower right corner. +coloured
F steps off a diagonal = Squares and rectangles of falling size step down a diagonal, $ink first and $accent last, each overlapping the next a little. +coloured
P overlap makes a third = Wherever two shapes overlap the crossing is filled with a third, darker tone, and the rest of the $ground ground stays open. +coloured
S knife-cut edges = All edges are sharp and the fills flat and matt, with the faint grain of heavy paper.

panes | rectangles, rectangle, squares, square, panes, blocks, overlapping rectangles
F panes side over side = Eight tall panes of different height stand upright across the whole sheet, each lying over a third of the one before; the outer two run off the edges.
P doubled where they cross = Where two of them cross the colour is twice as deep, and in the one place where three lie together it is almost dark.
S cut edges and grain = Every edge is straight and clean, and the fine tooth of the paper shows through the palest parts.

rings | rings, ring, circles, circle, discs, concentric, concentric circles, concentric rings, dots
F ring within ring = Ring lies within ring round a point a little below the middle, hair-thin at the centre and broader with each step; the outermost are cut off by all four edges.
P taking turns = The two colours take turns from ring to ring, $ink and then $ground, and no two neighbours are equally wide. +coloured
S hand-drawn rims = The rims are drawn by hand: each swells and thins a little on its way round, and here and there a sliver of bare paper is left between two.

stripes | stripes, stripe, bars, bands, lines, grid, grids
F bars at every width = Bars run from edge to edge, broad at the left and narrower with each one, until at the right they are as thin as threads.
P one out of step = One of them leans a little out of its row, and those next to it make room.
S soft bleed = Where two colours touch they have bled a hair’s width into each other.

liquid | marble, liquid, fluid, ink, swirl, swirls, smoke, marbled, agate, paint pour, acrylic pour
F rivers of the one = Broad rivers of $ink pour down from the upper left and divide round islands of the lighter colour, narrowing to threads as they turn. +coloured
P veins at the border = Hair-thin veins of $accent run along every border and break into chains of small cells where two currents meet. +coloured
S glossy skin = The surface is glossy and smooth, with metal flakes along the inside of the bends. +gold,silver,metallic,copper,bronze
S lacing and cells = Round cells the size of a thumbnail lie near the centre, each with a pale ring, and become fewer toward the edges.

waves | waves, wave, flow, lines, curves, ribbons, gradient, flowing
F lines bundled and spread = Dozens of fine parallel lines start as one tight bundle at the left, rise over three crests and spread over the entire right edge.
P crests bright, troughs thick = The lines lie apart and bright on each crest and close up to a solid dark band in the troughs.
S drawn and lit = Every line has the same thin width and a slight glow on a smooth dark ground.

field | colour field, color field
F big form off centre = One large irregular shape in $ink fills the left two thirds, its right side torn and dragged over a field of $ground. +coloured
F two masses and a seam = Two areas of unequal height, $ink and $ground, meet in a wavy seam from the top edge to the bottom, with a little $accent along it. +three
P pulled by a blade = Wide overlapping swathes of paint lie sideways, each ending in a raised edge.
S scratched and sanded = Worn oval patches show earlier layers, and a few pencil lines are still visible.
`;
