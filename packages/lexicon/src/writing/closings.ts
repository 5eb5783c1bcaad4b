/**
 * Framing as the end of a text says it: the name a Brief gives it | ways to say it, parted by ` / `. A shot and an angle stand after
 * "seen" or "photographed"; a lens is a noun phrase; a composition stands on its own after a comma. `$the` is what the picture is of,
 * `$it` its pronoun. `+a,b`: only where one of these words or tags is there; `-a,b`: only where none is.
 */
export const CLOSINGS = `
close-up | in close-up / from arm’s length / cropped close / close in / tight on $the / near enough to touch / very near
tight close-up | so close that the outline runs out of the frame / in a very tight crop
macro view | larger than life / at more than life size, down to single hairs
head-and-shoulders portrait | from the chest up / as a head-and-shoulders portrait / with head and shoulders filling the upper two thirds
waist-up view | from the waist up / at half length / from the belt up / waist-up / from mid-thigh up / hands in view
three-quarter figure | from the knees up / as a three-quarter figure
full figure | at full length / head to foot, with a strip of ground below / whole, with room above the head
two-person framing | with the two heads close together in the middle / tight on the pair from the waist up
medium view | from a few steps away / at conversation distance / from across the room +in / from half a room away +in / from nearby / at half distance / from three paces / at an easy distance / from a short way off / in a medium shot / mid-distance
wide view | in a wide view / from well back / from far off / in a broad view / from the far side / in one wide sweep / seen small and whole / from a distance
panorama | as a broad panorama / in one long horizontal sweep
establishing view | from the doorway +in / from a corner +in / from the threshold +in / from across the way -in / from over the road -in / from far enough off -in / as one first sees it
product view | alone, nearly frame-high / set apart from everything / by itself / isolated / square on / as one object / alone on its ground
centred emblem | centred, wide margins / dead centre / alone in the middle / one mark, much margin / centred and small
sheet view | flat and whole / head-on, edge to edge / as one finished sheet / squarely from the front / as a flat sheet
eye level | at eye level / from standing height / at a passer-by’s height / from where one stands / level with its middle / straight across / at head height
animal height | from its own eye level / eye to eye / crouched low / at its height / down at its level / lens near the ground / from low down
low angle | from low down, against the sky -in / from near the floor, looking up +in / from knee height, tilted slightly upward / from beneath, so that $the looms
ground level | from ground level / with the lens nearly on the ground
slightly high angle | from a little above / looking slightly down / from just above / from shoulder height
table height | from table height / low across the surface / level with the rim +drink,mug,cup,bowl,glass / from a drawn-up chair / across the tabletop
three-quarter angle | from a three-quarter angle / half turned / two sides showing / turned slightly / on the diagonal
overhead | from straight above / as a flat overhead view / looking straight down
aerial | from high in the air / from a drone, looking down at a slant / from the height of a gliding bird
over the shoulder | over one shoulder, from just behind
in profile | in clean profile / strictly from the side
straight on | straight on, verticals true / head-on / squarely from the front
from behind | from behind
85mm lens | an 85mm lens / an 85mm portrait lens / a short telephoto / portrait glass wide open / an 85mm lens at f/2 / a portrait lens / a fast 85mm lens
50mm lens | a 50mm lens / a normal lens / a bright 50mm lens / a 50mm lens at f/2 / a standard lens, wide open / a plain 50mm lens
35mm lens | a 35mm lens / a 35mm lens, close by / a slightly wide lens / a 35mm lens at f/4 / a wide-ish lens / a reporter’s 35mm lens
24mm lens | a 24mm lens / a moderately wide lens, lines kept straight / a wide lens
long telephoto | a long telephoto / a 300mm lens / a 400mm lens / a 200mm lens / a strong telephoto / a long lens / a tele lens
macro lens | a macro lens / a 100mm macro with a sliver of focus
tilt-shift lens | a tilt-shift lens
shallow focus | shallow focus / one sharp plane / a wide aperture / a soft background / a lens wide open / a narrow slice of focus / a melting background / a thin plane of focus / a blurred distance / a bright, shallow lens
deep focus | deep focus / a small aperture / front and back sharp / sharpness throughout / full depth of field / a stopped-down lens
long exposure | a long exposure that smooths whatever moves / a slow shutter
fast shutter | a fast shutter that stops every drop / a very short exposure / a shutter quick enough to freeze the air
off-centre placement | $the left of centre / $the right of centre / $the low and off-centre / $the near one edge / $the toward the right / off balance to the left / an open right half / the left half empty / $the in one corner / room on one side / $the placed low
rule of thirds | $the on the left third / $the on the right third / weight on one third / $the a third in / $the off the middle / balanced on the thirds
symmetry | symmetrical / the centre line exact / mirror-balanced / both halves alike / dead on the axis / strictly symmetrical / left answering right
leading lines | lines running inward / lines converging on $the / edges leading the eye / perspective drawn deep / diagonals into depth
foreground frame | dark shapes at the edges half framing the view / a loose dark frame of nearer things on two sides
layered depth | in three clear planes / depth in tones / layer over layer / planes cut apart / each layer paler / near, middle and far
diagonal | one long diagonal from corner to corner / the whole leaning along a rising diagonal
negative space | wide empty space / broad bare margins / $the small, the rest bare / plenty of air / a large quiet margin / mostly empty ground / $the in open space
frame filled | filling the frame / tightly cropped / cropped on all sides / $the edge to edge / no margin left / the frame full
low horizon | a low horizon / mostly sky / sky above everything / a thin strip of land / the horizon far down / four fifths sky
high horizon | the horizon close to the top edge / ground rising through most of the frame
circular arrangement | everything gathered in a loose circle
open field | one open field / no centre / spread edge to edge / running past the frame / without a middle / evenly spread
left-to-right progression | read from left to right / the change running from the left edge to the right
stacked bands | in level bands / in horizontal layers / banded dark to light / layered, darkest below
radial burst | everything opening outward from one point / rays spreading from just off the centre
type over image | type above, picture below / clear space behind type / a calm zone for type / words kept off the image
centred type | lettering in the middle / the words centred / lines on one axis / wide side margins / words held central / equal margins
`;
