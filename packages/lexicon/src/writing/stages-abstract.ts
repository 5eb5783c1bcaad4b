/**
 * Pictures of no thing, in whole sentences, by the feeling or the manner that was said: `F` how the field is laid out, `P` how it moves
 * and where its edges are, `S` what it is made of. `$ink $ground $accent` are the colours of the palette.
 */
export const ABSTRACT_STAGES = `
jealousy | jealousy, envy, possessiveness, suspicion
F green hook and pale round = A sour green shape with a long hooked arm bends round a small pale disc it does not quite touch, crowding it toward the right edge.
P squeezed gap = All the pressure lies in the gap between the two: brushmarks run toward it from every side, shorten, and pile up into a ridge just short of the pale rim.
S scraped and repainted = The green has been scraped back and laid on again several times, so that dull violet and black show through in thin claw-like streaks.

grief | grief, sorrow, sadness, mourning, loss, heartbreak, melancholy, depression, loneliness
F weight sunk low = One heavy rounded mass has sunk to the lower third, and above it the field is left almost bare from edge to edge. -waves,geometric
P runs let fall = From its upper rim long thin runs have been let fall and have dried at different lengths, none reaching the bottom.
S washed and rubbed = Thin washes lie one over another until the dark has a bloom on it, rubbed back with a cloth at a single place to the raw weave.

joy | joy, happiness, delight, fun, bliss, laughter
F discs let go upward = Rounded shapes of many sizes start close together at the lower left and spread as they rise, the topmost cut off by the edge.
P overlaps turning clear = Where two of them cross, a third, clearer colour appears, and short curved strokes flick off their outer sides.
S thick and buttery = Paint stands up in soft peaks as the knife left it, streaked where two wet colours were caught in one pull.

anger | anger, rage, fury, hatred, war, violence
F diagonals breaking = Slashed diagonals come in from both upper corners and break on a dark wedge that fills the middle from below.
P split edges = Each stroke begins as a hard edge and ends in split bristle marks, spatter thrown well past its end onto the bare ground.
S crust and gouge = The darkest parts are a thick cracked crust with gouges from the handle end down to the first layer.

fear | fear, anxiety, dread, horror, panic, nightmare, paranoia
F closing walls = Dark shapes lean in from all four sides with ragged inner edges, leaving one narrow cold opening a little off the middle.
P nervous fine marks = Around the opening the marks turn fine and nervous, hundreds of short scratches all pointing inward.
S chalky and smeared = The surface is dry and chalky, smeared sideways by hand, with bare fingertracks across the blackest place.

calm | calm, peace, serenity, tranquility, tranquillity, silence, stillness, harmony, balance, mindfulness
F level bands = Broad level bands lie one over another, the widest in the middle, their borders soft as breath and never quite parallel.
P one slow line = A single thin line crosses two thirds of the width and stops; nothing else interrupts.
S stained cloth = The colour is stained into unprimed cloth, so that the weave shows evenly through every band.

hope | hope, freedom, future, faith, optimism, courage, dreams come true
F opening wedge = From a dark narrow foot a wedge of light opens upward and to the right until it takes up the whole upper edge.
P strokes that lengthen = Strokes inside it lengthen as they climb, close and short below, long and far apart above.
S glazes over white = Clear glazes over a white ground let the brightest part be simply the sheet itself.

chaos | chaos, energy, power, madness, confusion, noise, stress, explosion
F shards flung outward = Shards of every size fly out from a point left of the middle, large and cut off at the edges, tiny and crowded near the source.
P crossing tracks = Thrown lines cross over the shards in loops, thick where the wrist slowed and broken to beads where it whipped round.
S layers of attack = Torn paper, enamel drips and a dragged comb have each left a layer, the newest still glossy on top.

dream | dream, dreams, imagination, memory, nostalgia, mystery, time, subconscious
F veils with a hollow = Veil lies over veil across the field, with one hollow near the top where something paler and rounder is only guessed at.
P drift one way = Everything leans slightly to the right as if on slow water, edges double and slide out of register.
S wiped and waxy = The paint has a waxy skin, wiped thin in places to leave a ghost of whatever was drawn there before.

love | love, romance, affection, tenderness, passion, desire, intimacy
F two forms folded = Two large curved forms fold into one another at the middle, the hollow of each filled exactly by the swelling of the other.
P shared contour = One line serves as the edge of both for most of its length and divides only at the two ends.
S rubbed pastel = Pastel has been rubbed in with the palm until the grain closes, with a few strokes left sharp along the shared contour.

music | music, jazz, rhythm, melody, sound, symphony, dance, song
F stacked arcs = Arcs start from the left edge at different heights and repeat across the width, each set a shade smaller and closer than the last.
P beats as dark stops = At uneven intervals a dark upright cuts all of them through, and a few small solid dots sit just off the beat.
S printed and slipped = Flat printed colour has slipped a little from its outlines, leaving bright slivers on one side of every shape.

growth | growth, birth, life, evolution, change, transformation, spring
F one form unfolding = A single seed shape low on the left unfolds in five widening copies across the field, the last of them open at its edge.
P veins branching = Lines branch inside each copy, one more time than in the one before.
S wet into wet = Colour was dropped into wet colour, so that every border has feathered out in fine fringes.

geometry | geometric shapes, geometric, shapes, geometry, cubes, circles, squares, triangles, bauhaus, suprematist, constructivist
F disc, bar and quarter = A large $ink disc sits high on the left, cut by a long $accent bar that leans across the field to a quarter circle in the lower right corner. +coloured
F steps off a diagonal = Squares and rectangles of falling size step down a diagonal, $ink first and $accent last, each overlapping its neighbour by a finger’s width. +coloured
P overlap makes a third = Wherever two shapes overlap the crossing is filled with a third, darker tone, and the rest of the $ground ground stays open. +coloured
S knife-cut edges = All edges are knife-clean, fills flat and matt, with the faint tooth of heavy paper.

liquid | marble, liquid, fluid, ink, swirl, swirls, smoke, marbled, agate, paint pour, acrylic pour
F rivers of the one = Broad rivers of $ink pour down from the upper left and divide round islands of the lighter colour, narrowing to threads as they turn. +coloured
P veins at the border = Along every border run hair-thin veins of $accent, breaking into chains of small cells where two currents have met. +coloured
S glossy skin = The surface is one glossy, level skin, metal flakes lying in it like silt along the inside of the bends. +gold,silver,metallic,copper,bronze
S lacing and cells = Round cells the size of a thumbnail open near the centre, each with its paler ring, and thin out toward the edges.

waves | waves, wave, flow, lines, curves, ribbons, gradient, flowing
F lines bundled and spread = Dozens of fine parallel lines enter as one tight bundle at the left, swell over three crests and leave spread across the entire right edge.
P crests bright, troughs thick = On each crest they part and brighten; in the troughs they close up until they make one solid dark band.
S drawn and lit = Every line keeps the same thin width and a slight inner glow over a smooth dark ground.

field | colour field, color field
F big form off centre = One big irregular form takes the left two thirds in $ink, its right side torn and dragged over a field of $ground. +coloured
F two masses and a seam = Two masses of unequal height, $ink and $ground, meet in a seam that wanders from the top edge to the bottom, and a little $accent is pressed into it. +three
P pulled by a blade = A wide blade has pulled the paint sideways in overlapping swathes, each stopping in a raised lip.
S scratched and sanded = Sanded patches let earlier layers through in worn ovals, and a few pencil lines have been left standing.
`;
