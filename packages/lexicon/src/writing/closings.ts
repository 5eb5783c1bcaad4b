/**
 * Framing as the end of a text says it: the name a Brief gives it | ways to say it, parted by ` / `. A shot and an angle stand after
 * "seen" or "photographed"; a lens is a noun phrase; a composition stands on its own after a comma. `$the` is what the picture is of,
 * `$it` its pronoun. `+a,b`: only where one of these words or tags is there; `-a,b`: only where none is.
 */
export const CLOSINGS = `
close-up | in close-up / close enough for the grain of every surface to show / from arm’s length, cropped tight / near enough that $the leaves little room at the edges / close in, surroundings hardly there / tight on what matters / so that $the fills two thirds of the height
tight close-up | so close that the outline runs out of the frame / in a very tight crop
macro view | larger than life / at more than life size, down to single hairs
head-and-shoulders portrait | from the chest up / as a head-and-shoulders portrait / with head and shoulders filling the upper two thirds
waist-up view | from the waist up / at half length with both hands in view / from the belt up / cut just below the hands / from mid-thigh up
three-quarter figure | from the knees up / as a three-quarter figure
full figure | at full length / head to foot, with a strip of ground below / whole, with room above the head
two-person framing | with the two heads close together in the middle / tight on the pair from the waist up
medium view | from a few steps away / at conversation distance / from across the room +in / with some of the surroundings on either side / from half a room away +in / at a comfortable distance, foot to head and a little over / near enough to see how things are made / from about three paces / from nearby / at an easy distance
wide view | from well back, the surroundings taking most of the frame / in a wide view / small within a large space / from the far side of the space / from a distance, with land on every side -in / as one small part of a large place / from a good way off / in a broad view
panorama | as a broad panorama / in one long horizontal sweep
establishing view | from the doorway +in / from a corner, with the whole layout readable +in / from far enough off to take in the whole place -in / from across the way, with the ground in front left open -in
product view | alone, with clear space on every side / nearly as high as the frame, isolated on its ground / square in the middle distance with nothing beside it / set alone in the middle / by itself on an empty ground
centred emblem | centred in a square with a wide even margin / as a single mark in the middle of an empty field / dead centre, small enough to leave the ground its share
sheet view | flat and whole, edge to edge / as the finished sheet, seen head-on / straight from the front, with no frame around it
eye level | at eye level / from standing height / at the height of a passer-by / level with the middle of the scene / from where a person would stand / level with $its middle / with the horizon at eye height
animal height | from $its own eye level / with the camera down at $its height / from close to the ground / crouched low, eye to eye
low angle | from low down, against the sky -in / from near the floor, looking up +in / from knee height, tilted slightly upward / from beneath, so that $the looms
ground level | from ground level / with the lens nearly on the ground
slightly high angle | from a little above / looking slightly down / from just over the rim +drink,food / from above shoulder height
table height | from table height / level with the rim +drink,mug,cup,bowl,glass / low across the surface / from a chair drawn up close / from the height of the tabletop
three-quarter angle | from a three-quarter angle / half turned to the viewer / so that two sides show / turned slightly, front and side both visible / at an angle of about forty degrees
overhead | from straight above / as a flat overhead view / looking straight down
aerial | from high in the air / from a drone, looking down at a slant / from the height of a gliding bird
over the shoulder | over one shoulder, from just behind
in profile | in clean profile / strictly from the side
straight on | straight on, verticals true / head-on / squarely from the front
from behind | from behind
85mm lens | an 85mm lens at a wide aperture / an 85mm portrait lens / a short telephoto / an 85mm lens that melts the background / an 85mm lens, surroundings blurred / portrait glass wide open
50mm lens | a 50mm lens / a normal lens, wide open / a bright 50mm lens / a 50mm lens focused on the nearest edge / a plain 50mm lens / a standard lens at f/2
35mm lens | a 35mm lens / a 35mm lens from close by / a slightly wide lens / a 35mm lens that keeps some surroundings / a wide-ish lens held close
24mm lens | a 24mm lens / a moderately wide lens, lines kept straight / a wide lens
long telephoto | a long telephoto / a 300mm lens that stacks the planes / a 400mm lens, background flattened to bands of colour / a long lens from far back / the perspective pressed flat by a long lens
macro lens | a macro lens / a 100mm macro with a sliver of focus
tilt-shift lens | a tilt-shift lens
shallow focus | focus a hand’s breadth deep / shallow focus, sharp on the nearest part / a wide aperture and everything behind dissolved / a thin plane of focus / everything past the front edge blurred / the near edge crisp and the rest melting away / one sharp plane / soft blur from a few inches on / only the front of $the sharp / a lens wide open, its blur deep and smooth / sharpness kept to a narrow slice / the background reduced to colour by a wide aperture
deep focus | focus running from the nearest ground to the far edge / a small aperture, sharp front to back / everything sharp from front to back / depth of field from the first stone to the skyline -in
long exposure | a long exposure that smooths whatever moves / a slow shutter
fast shutter | a fast shutter that stops every drop / a very short exposure / a shutter quick enough to freeze the air
off-centre placement | $the set low and to one side, with open space ahead / $the left of centre, the rest of the frame left open / $the in the right third, facing into the empty part / the weight to one side and a calm expanse on the other / $the near one edge with air in front / a long empty stretch on one side / $the towards one edge, the gaze given room / $the placed off the middle / empty ground to one side of $the
rule of thirds | $the on the left third / $the on the line of the right third / $the a third of the way in / the main weight on the right third / $the off to the left, answered by an open right side / the heaviest part low and to the right / weight gathered in the lower left third / $the where the right-hand third begins
symmetry | everything mirrored about a strict middle line / symmetrical, the centre line exact / left and right answering each other / balanced on the middle line / both halves alike / set dead on the axis
leading lines | long lines running in from the lower corners / the lines of the place converging on $the / strong diagonals leading into depth / perspective lines meeting far back / edges running to one point
foreground frame | dark shapes at the edges half framing the view / a loose dark frame of nearer things on two sides
layered depth | near, middle and far cut apart by tone / each layer one step paler than the one before / depth in three clear planes / three planes of depth, each paler / foreground, middle and distance kept apart
diagonal | one long diagonal from corner to corner / the whole leaning along a rising diagonal
negative space | $the small in wide empty space / three quarters of the frame left empty / broad bare margins on all sides / bare ground over most of it / air above and beside $the / plenty of nothing around $the / a large quiet margin round $the / $the kept small, the rest bare
frame filled | $the filling the frame to its edges / nothing left over at the margins / cropped on all sides / tightly cropped / no margin to speak of / $the running to all four edges
low horizon | the horizon low and sky in four fifths of the frame / a thin strip of land beneath a great deal of sky
high horizon | the horizon close to the top edge / ground rising through most of the frame
circular arrangement | everything gathered in a loose circle
open field | one open field without a centre / the surface carried on past every edge
left-to-right progression | read from left to right / the change running from the left edge to the right
stacked bands | stacked in level bands from dark to light / in horizontal layers, heaviest at the bottom / level stripes from foot to top / built of flat layers, the darkest lowest
radial burst | everything opening outward from one point / rays spreading from just off the centre
type over image | picture below and type above, with clear space between / a calm zone kept free behind the type
centred type | the lines stacked on one centre axis / lettering in the middle third, wide margins either side / equal margins flanking the words
`;
