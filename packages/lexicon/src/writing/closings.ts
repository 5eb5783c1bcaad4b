/**
 * Framing as the end of a text says it: the name a Brief gives it | ways to say it, parted by ` / `. A shot and an angle stand after
 * "seen" or "photographed"; a lens is a noun phrase; a composition stands on its own after a comma. `$the` is what the picture is of,
 * `$it` its pronoun. `+a,b`: only where one of these words or tags is there; `-a,b`: only where none is.
 */
export const CLOSINGS = `
close-up | in close-up / from arm’s length / close enough for texture / close in on $the / close to $the / in a close view / very near / near enough to touch
tight close-up | so close that the outline runs out of the frame / in a very tight crop
macro view | larger than life / at more than life size, down to single hairs
head-and-shoulders portrait | from the chest up / as a head-and-shoulders portrait / with head and shoulders filling the upper two thirds
waist-up view | from the waist up / at half length / cut below the hands / waist-up, both hands in view / framed to the belt / hands and face in view
three-quarter figure | from the knees up / as a three-quarter figure
full figure | at full length / head to foot / whole, with ground below / full figure, feet included
two-person framing | both faces sharing the middle / as a close pair, both faces clear
medium view | some steps away / at conversation distance / from across the room +in / from half a room away +in / from nearby / at half distance / from three paces / at an easy distance / in a medium shot / at medium distance / close by, whole in view / at a few paces
wide view | in a wide view / from well back / in a broad view / with $the small in it / from a distance
panorama | as a broad panorama / in one long horizontal sweep
establishing view | from the doorway +in / from a corner +in / from the threshold +in / from across the way -in / from over the road -in / from far enough off -in / as one first sees it
product view | alone, nearly frame-high / set apart from everything / by itself / isolated / square on / as one object / alone on its ground
centred emblem | centred, wide margins / dead centre / alone in the middle / one mark, much margin / centred and small
sheet view | flat and whole / head-on, edge to edge / as one finished sheet / squarely from the front / as a flat sheet
eye level | at eye level / from standing height / at a passer-by’s height / straight across / at head height / level with $the
animal height | from $its own height / eye to eye / with the camera low / down at $its level / from near the ground / low and close
low angle | from low down, against the sky -in / from near the floor, looking up +in / from knee height, tilted slightly upward / from beneath, so that $the looms
ground level | from ground level / with the lens nearly on the ground
slightly high angle | from a little above / looking slightly down / from just above / from shoulder height
table height | from table height / low across the surface / level with the rim +drink,mug,cup,bowl,glass / from a drawn-up chair / across the tabletop
three-quarter angle | from a three-quarter angle / half turned / two sides showing / turned slightly
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
shallow focus | shallow focus on $the / only $the sharp / a wide aperture / a soft background / a lens wide open / little depth / $the alone in focus / the ground behind blurred
deep focus | deep focus / a small aperture / front and back sharp / sharpness throughout / full depth of field
long exposure | a long exposure that smooths whatever moves / a slow shutter
fast shutter | a fast shutter that stops every drop / a very short exposure / a shutter quick enough to freeze the air
off-centre placement | $the left of centre / $the right of centre / $the left, open ground opposite / $the right, space before it / $the off the middle, low down / room beside $the / $the set to one side
rule of thirds | $the on the left third / $the on the right third / $the a third of the way in / $the off the middle / $the at a third, the rest open
symmetry | symmetrical round $the / $the on the centre line / both halves alike / dead on the axis / strictly symmetrical
leading lines | lines running in to $the / lines converging on $the / edges leading the eye / perspective drawn deep / diagonals into depth
foreground frame | dark shapes at the edges half framing the view / a loose dark frame of nearer things on two sides
layered depth | near, middle and far apart / layer behind layer / three clear planes / $the in front, paler planes behind
diagonal | on one long diagonal / $the on a diagonal
negative space | wide empty space round $the / broad bare margins / plenty of air / a large quiet margin / $the in open space / much left empty
frame filled | $the filling the frame / tightly cropped / $the close to every edge / little left round $the / the frame full
low horizon | a low horizon / mostly sky / a thin strip of land / four fifths sky
high horizon | the horizon close to the top edge / ground rising through most of the frame
circular arrangement | everything gathered in a loose circle
open field | one open field / no centre / running past the frame / evenly spread
left-to-right progression | read from left to right / the change running from the left edge to the right
stacked bands | in level bands / in horizontal layers / banded dark to light / layered, darkest below
radial burst | everything opening outward from one point / rays spreading from just off the centre
type over image | type above, picture below / clear space behind type / a calm zone for type / words kept off the image
centred type | lettering in the middle / the words centred / lines on one axis / wide side margins / words held central / equal margins
`;
