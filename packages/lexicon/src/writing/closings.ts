/**
 * Framing as the end of a text says it, as a photographer notes it: the name a Brief gives it | ways to say it, parted by ` / `. What begins with a
 * preposition stands behind the kind of picture ("food photograph from a low angle"), `~words` before it ("wide landscape photograph"), all
 * else after a comma. `$the` is what the picture is of. `+a,b`: only where one of these words or tags is there; `-a,b`: only where none is.
 */
export const CLOSINGS = `
close-up | ~close-up / in close-up / at close range / ~close / close view / tight framing / taken from close up
tight close-up | ~extreme close-up / very tight crop / ~tight close-up
macro view | at larger than life size / ~extreme close-up / taken at high magnification
head-and-shoulders portrait | ~head-and-shoulders / head and shoulders / from the chest up / chest-up framing
waist-up view | ~waist-up / from the waist up / half-length view / ~half-length / waist-up framing
three-quarter figure | ~three-quarter-length / from the knees up / knee-up framing
full figure | ~full-length / at full length / full-length view / head-to-toe framing
two-person framing | both faces in view / ~two-person / framing both together
medium view | ~medium-distance / medium shot / a few metres away -in / at a short distance / at medium distance / medium-wide framing / ~medium-shot / from a short distance
wide view | ~wide / wide view / from a distance / ~wide-angle / taken from far back / wide framing
panorama | ~panoramic / across a very wide view / as a panorama
establishing view | from the doorway +in -train,bus,car,carriage,cave,cavern,tunnel,station,subway / from one corner of the room +in -train,bus,car,carriage,cave,cavern,tunnel,station,subway / ~wide / from across the street +street,city,cafe,shop,bakery,diner -in / wide establishing view / from the far end +in / taken from far enough off to show it whole -in / taken from a good distance -in / seen whole, from well back -in
product view | against a clean background -desk,table,wood,wooden,on,kitchen / isolated and large in the frame / ~clean / filling most of the frame / simple centred framing
centred emblem | centred with wide margins / centred on the page / plenty of empty space around it
sheet view | viewed flat and straight on / flat front view, edge to edge / straight-on view of the whole sheet / seen as one flat sheet / flat, evenly lit front view / whole design seen from the front
eye level | at eye level / from eye level / ~eye-level / taken at standing height / at standing eye level
animal height | at the animal's eye level +animal,dog,cat,fox,bird,wild / from low down, at $its eye level / from ground height / ~low-angle / low camera / from $its own eye level / low viewpoint
low angle | from a low angle / ~low-angle / low camera position / from knee height / from near the ground
ground level | from ground level / camera on the ground / ~ground-level
slightly high angle | from slightly above / from a slightly raised angle / looking down at a slight angle / slightly elevated view / from a high three-quarter angle +food,drink,table,product
table height | at table height / from table height / low view across the table / ~table-level / from just above the tabletop
three-quarter angle | from a three-quarter angle / ~three-quarter / three-quarter view / from a forty-five-degree angle +food,drink,product,plate,bowl
overhead | ~overhead / from directly above / ~top-down / flat-lay view from above
aerial | ~aerial / from the air / from a drone, looking down at an angle
over the shoulder | ~over-the-shoulder / from just behind one shoulder
in profile | in profile / side view / from the side / ~side-on
straight on | straight-on view / ~straight-on / from straight in front / front view
from behind | from behind / seen from behind
85mm lens | 85mm lens / 85mm portrait lens / fast 85mm lens / short telephoto lens / 85mm prime lens
50mm lens | 50mm lens / normal 50mm lens / standard 50mm lens / 50mm prime lens / 50mm f/1.8 lens / plain 50mm lens / 50mm optics
35mm lens | 35mm lens / 35mm wide lens / 35mm prime lens / moderately wide 35mm lens / 35mm documentary lens
24mm lens | 24mm lens / 24mm wide-angle lens / 28mm lens / wide 24mm lens / wide-angle lens / 20mm lens
long telephoto | 300mm lens / 400mm telephoto lens / 200mm lens / long telephoto lens / 300mm telephoto
macro lens | 100mm macro lens / 90mm macro lens / macro lens
tilt-shift lens | tilt-shift lens / 24mm tilt-shift lens
shallow focus | shallow depth of field / shallow focus / background softly blurred / softly blurred background / defocused background / thin focus / narrow depth of field / gentle background blur / focus on $the / $the crisp and clear / soft bokeh / selective focus / background in soft blur / out-of-focus background / soft background / creamy background blur / background melting into blur
deep focus | deep focus / sharp from front to back / everything in focus / great depth of field / sharp into the distance / deep depth of field / front and back both sharp / sharp throughout / crisp throughout / wide depth of field
long exposure | long exposure / slow shutter that smooths the movement / long exposure with smooth blurred water +water,waterfall,river,sea,stream
fast shutter | fast shutter / fast shutter freezing the motion / crisp frozen motion / motion frozen sharp
off-centre placement | $the slightly off centre / $the left of centre / $the right of centre / off-centre composition / open space on one side
rule of thirds | $the on the left third / $the on the right third / rule-of-thirds composition / $the placed off centre
symmetry | symmetrical composition / centred symmetry / balanced symmetrical framing / $the centred
leading lines | strong leading lines / lines leading into the distance / deep perspective / converging lines
foreground frame | blurred foreground at the edges / framed by soft foreground shapes
layered depth | layered depth / distinct layers of distance / clear near, middle and far / three clear planes / planes fading with distance / distances in separate tones
diagonal | diagonal composition / strong diagonal / $the on a diagonal
negative space | plenty of empty space / generous empty space around $the / wide empty margins / clean negative space
frame filled | $the filling the frame / filling the frame / tight crop
low horizon | low horizon / low horizon and a big sky / horizon in the lower third
high horizon | high horizon / horizon near the top
circular arrangement | circular arrangement / everything arranged in a loose circle
open field | no single centre / shapes running past every edge / even spread from edge to edge
left-to-right progression | reading from left to right / change running from left to right
stacked bands | horizontal bands from dark to light / level bands stacked one above another / dark bands below and light ones above
radial burst | everything radiating from one point / radial composition
type over image | picture and words kept apart / words above and picture below / clear space round the words / lettering kept clear of the picture
centred type | centred lettering / words centred with wide margins / lettering in the middle / words along the centre / centred layout with quiet margins / text centred, margins clear
`;

/** The colours that a light gives a picture, as its end says them: the light by its first name | ways. Where none is known, those of `*`. */
export const TONES = `
the light of the fire | warm orange tones / glowing reds and browns / deep warm colours
the light of fireworks | bright colours against black / vivid night colours
lantern light | warm amber tones / amber against deep blue
the light of a streetlamp | amber and deep blue tones / warm light against a blue night
soft window light | soft natural colours / warm natural tones / gentle neutral colours / muted natural tones / light airy colours / natural colour
low morning light | soft golden tones / warm morning colours / fresh golden colours / warm light and cool shadows
morning light | fresh clear colours / bright morning tones / warm fresh tones
raking light | strong texture / deep contrast / bold light and shade
strip-box light | clean dark tones / crisp neutral tones / cool clean tones
soft studio light | clean neutral tones / bright even tones / clean soft colours / crisp clean colours
one low key light | deep dark tones / rich shadows / low-key tones
dramatic lighting | strong contrast / deep shadows and bright highlights / dramatic contrast
backlight | glowing warm tones / bright airy tones / luminous colours
rim light | dark tones with bright edges / deep contrast
dappled light | fresh greens and warm highlights / leafy green tones
shafts of sunlight | warm highlights and deep shadow / glowing golden tones
overcast light | muted natural colours / soft cool tones / restrained colours / quiet grey-green tones +land,wild,field,forest
clear daylight | clear bright colours / vivid natural colours / crisp sunny colours / strong clean colours / bright colour / fresh vivid tones
soft daylight | soft natural colours / gentle natural tones / true-to-life colours / balanced natural colour / soft pastel-leaning tones / natural daylight colours / calm natural tones / muted natural colour
hard noon sun | bright bleached colours / strong sunlit contrast
low golden light | warm golden tones / rich golden colours / golden-hour warmth / honey and amber tones / warm glowing colours / gold and soft blue / sunlit warmth / mellow evening colours / warm autumn-like tones +autumn,fall
low warm light | orange and violet tones / rich sunset colours / fiery orange and deep blue / orange light and deep blue shade / warm glowing sunset tones / low amber tones
low pale light | soft pink and blue / pale pastel tones / cool colours touched with pink / delicate dawn colours / faint pinks and greys / pale rose and slate / quiet pastel colours
dim blue light | deep blue tones / cool twilight blues / blue tones with warm accents / blue-hour colours
cool moonlight | silver and deep blue / cool blue night tones / moonlit blues / deep blue and pale silver / cold night colours
faint night light | dark blue tones / deep quiet night colours
warm street light | amber light and blue night tones / warm and cool night colours
candlelight | warm amber and brown tones / soft candlelit warmth
firelight | warm orange and brown tones / deep glowing reds
lamplight | warm amber tones / soft warm browns / warm muted colours / cosy amber and brown
neon light | saturated pink and blue / vivid neon colours against black / electric magenta and cyan
stage light | bright light against black / deep theatrical contrast
cool overhead light | cool pale tones / slightly green muted tones / cool neutral colours
storm light | dark dramatic tones / slate blue and yellow / heavy contrast
soft grey light | muted grey and blue tones / soft desaturated colours / wet reflective tones
soft diffuse light | pale misty tones / soft faded colours / muted hazy greys
cold snow light | crisp white and blue tones / cold clean colours / cool winter tones
blue underwater light | turquoise and deep blue tones / rich aquatic blues
starlight | deep indigo tones / dark blue and silver
hard sunlight in space | stark black and white contrast / deep black and bright highlights
green forest light | rich greens / deep mossy greens and browns / green and gold tones
glow of the screen | cold blue tones / blue glow against darkness
warm bulb light | warm amber tones / cosy evening colours / glowing golden tones
`;
