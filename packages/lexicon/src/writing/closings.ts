/**
 * Framing as the end of a text says it: the name a Brief gives it | ways to say it, parted by ` / `. A shot and an angle stand after "seen"
 * or "the view is"; a lens is a noun phrase; a composition stands after a comma and begins with "with" where it needs a verb. `$the` is what the
 * picture is of, `$it` its pronoun. `+a,b`: only where one of these words or tags is there; `-a,b`: only where none is.
 */
export const CLOSINGS = `
close-up | in close-up / from arm’s length / at close range / from very near / close to $the / in a close view / from close in front / near enough to touch / from a hand’s breadth away / up close
tight close-up | so close that the edges leave the picture / in a very tight close-up / from a few inches away
macro view | larger than life / at more than life size / at several times life size
head-and-shoulders portrait | from the chest up / as a head-and-shoulders portrait / with head and shoulders filling most of the picture
waist-up view | from the waist up / at half length / from the belt up / with face and hands in view / to just below the hands
three-quarter figure | from the knees up / as a three-quarter figure / down to the knees
full figure | at full length / from head to foot / from crown to sole / whole from top to toe
two-person framing | with both faces in view / with the two side by side / as a close pair
medium view | from a few paces / from conversation distance / from across the room +in -train,bus,car,carriage,subway,tram,plane,airplane,cave,cavern,station,tunnel,elevator,tent / from half a room away +in -train,bus,car,carriage,subway,tram,plane,airplane,cave,cavern,station,tunnel,elevator,tent / from close by / at medium distance / from three paces away / from a short distance / from several steps back / at an easy distance / from nearby, whole in view / from the other side of the room +in -train,bus,car,carriage,subway,tram,plane,airplane,cave,cavern,station,tunnel,elevator,tent / from a dozen steps off -in
wide view | in a wide view / from well back / in a broad view / with $the small in the middle / from a distance / from far back
panorama | as a broad panorama / in one long sweep / across a very wide view
establishing view | from the doorway +in -train,bus,car,carriage,cave,cavern,tunnel,station / from a corner +in -train,bus,car,carriage,cave,cavern,tunnel,station / from the threshold +in -train,bus,car,carriage,cave,cavern,tunnel,station / from across the way -in / from over the road -in / from far enough back to show it whole -in / from some way off -in / from the far end +in
product view | alone on its ground / on its own, nearly filling the height / straight on / by itself in the middle / from the front, set apart / alone and large in the middle
centred emblem | centred with wide margins / in the exact centre / alone in the middle / centred and fairly small
sheet view | flat and straight on / head-on, from edge to edge / squarely from the front / as a flat sheet / flat, as one finished sheet
eye level | at eye level / from standing height / at head height / at eye height / from eye level / level with $the
animal height | from $its own height / from low down, near the ground / with the camera low / down at $its level / from just above the ground
low angle | from low down against the sky -in / from near the floor, looking up +in / from knee height, looking slightly up / from below, so that $the {rises|rise} above us
ground level | from ground level / with the camera on the ground
slightly high angle | from a little above / from slightly above / from just above / from shoulder height, looking down / looking slightly down
table height | from table height / from low across the table / level with the rim +drink,mug,cup,bowl,glass / from a chair at the table / across the tabletop
three-quarter angle | from a three-quarter angle / from the front and one side / half from the side / at a slight turn
overhead | from straight above / in a flat overhead view / straight down from overhead
aerial | from high in the air / from a drone, looking down at a slant / from the air
over the shoulder | over one shoulder, from just behind / from just behind one shoulder
in profile | in profile / from the side / exactly side-on
straight on | straight on / straight from the front / squarely from the front / head-on
from behind | from behind
85mm lens | an 85mm lens / an 85mm portrait lens / a short telephoto lens / an 85mm lens at f/2 / a portrait lens / a fast 85mm lens
50mm lens | a 50mm lens / a normal lens / a bright 50mm lens / a 50mm lens at f/2 / a standard lens
35mm lens | a 35mm lens / a slightly wide lens / a 35mm lens at f/4 / a moderately wide 35mm lens
24mm lens | a 24mm lens / a wide lens / a wide 24mm lens
long telephoto | a long telephoto lens / a 300mm lens / a 400mm lens / a 200mm lens / a strong telephoto lens / a long lens
macro lens | a macro lens / a 100mm macro lens
tilt-shift lens | a tilt-shift lens
shallow focus | with the background blurred / with only $the in sharp focus / with shallow focus / with a soft background / with everything behind blurred / with a blurred background / with $the in focus
deep focus | with everything in focus / with front and back both sharp / with deep focus / sharp from front to back
long exposure | with a long exposure that smooths whatever moves / with a slow shutter
fast shutter | with a fast shutter that freezes every drop / with all movement frozen
off-centre placement | with $the left of centre / with $the right of centre / with $the on the left and open space opposite / with $the on the right, facing open space / with $the a little to one side / with room on the left / with space on the right
rule of thirds | with $the on the left third / with $the on the right third / with $the a third of the way in / with $the off to one side
symmetry | symmetrical round $the / with $the on the centre line / with both halves alike / strictly symmetrical
leading lines | with lines leading to $the / with lines converging on $the / with edges that lead the eye inward / in deep perspective
foreground frame | with dark blurred shapes at the edges / with nearer things loosely framing both sides
layered depth | with foreground, middle ground and distance apart / in three clear layers / with $the in front and paler layers behind / layer behind layer
diagonal | along one long diagonal / with $the on a diagonal
negative space | with empty space all round $the / with broad empty margins / with plenty of space around / with a large area left empty / with most of the picture empty
frame filled | with $the filling the picture / tightly cropped / close to every edge / with $the nearly touching the edges
low horizon | with a low horizon / with the sky taking most of the picture / above a thin strip of land / with the sky filling four fifths
high horizon | with the horizon near the top edge / with the ground filling most of the picture
circular arrangement | with everything in a loose circle
open field | with no single centre / running past every edge / spread evenly to the edges
left-to-right progression | to be read from left to right / with the change running from left to right
stacked bands | in level bands / in horizontal layers / banded from dark to light / with the darkest band below
radial burst | with everything opening outward from one point / with rays spreading from just off the centre
type over image | with the words above and the picture below / with clear space behind the words / with the words kept off the picture
centred type | with the lettering in the middle / with the words centred / with the lines on one axis / with wide side margins
`;
