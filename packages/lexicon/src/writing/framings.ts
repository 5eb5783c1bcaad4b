/**
 * Shots, angles, lenses and compositions: its name | facet | what it goes with (+) and what rules it out (-), by strength | how it is
 * said. A shot and an angle are phrases that stand after "seen"; a lens and a composition are clauses with a `_verb`.
 */
export const FRAMINGS = `
close-up | shot | food 3 drink 2 insect 3 face 4 flower 2 jewelry 3 product 1 hands 3 -land -room -logo -abstract -vehicle -crowd | in close-up; close enough for texture; cropped close
tight close-up | shot | face 3 insect 3 jewelry 3 watch 3 -land -room -logo -abstract | so close that the edges leave the frame; in a very tight crop
macro view | shot | insect 5 bee 4 flower 1 jewelry 2 eye 3 -land -room -person -logo -abstract -large | larger than life; near enough for single hairs
head-and-shoulders portrait | shot | portrait 5 person 2 animal 1 -land -crowd -doing -logo -action | from the chest up; as a head-and-shoulders portrait
waist-up view | shot | person 3 work 2 hands 1 doing 1 -land -logo -crowd -sleep -athlete -dancer | from the waist up; waist-up with the hands in view
three-quarter figure | shot | person 2 musician 1 dress 2 violinist 2 -logo -land -sleep | from the knees up; as a three-quarter figure
full figure | shot | dancer 4 athlete 3 person 1 clothes 1 knight 2 sleep 3 doing 1 -portrait -logo -face | at full length; head to foot
two-person framing | shot | sisters 3 couple 3 friends 2 family 1 pair 2 -logo | with both faces sharing the middle
medium view | shot | person 1 animal 2 room 1 vehicle 1 doing 1 sign 2 neon 2 -logo -abstract | from a few steps away; at a middle distance
wide view | shot | land 4 room 2 herd 2 sea 2 building 2 crowd 2 -portrait -product -food -logo -face | in a wide view; from well back
panorama | shot | land 3 mountain 2 city 1 canyon 2 -portrait -product -food -logo -animal -person | in one long sweep; as a panorama
establishing view | shot | room 3 urban 1 building 2 village 2 -portrait -product -food -logo -animal | from the doorway +in; from far enough back to read the whole place
product view | shot | product 4 toy 2 -land -person -wild -logo | alone with air on every side; as a single object at two thirds of the height
centred emblem | shot | logo 5 icon 4 -wild -person -food | centred with a wide margin; in the middle of a square field
sheet view | shot | poster 4 letter 2 cover 4 card 3 invitation 3 -sign -neon -chalkboard -wild | as a whole sheet parallel to the frame; flat and edge to edge
eye level | angle | person 3 animal 2 sign 2 building 1 room 1 vehicle 1 -food -aerial -logo -abstract | at eye level; from standing height
animal height | angle | animal 3 bird 1 cat 1 dog 1 fox 2 -whale -logo -aerial -sky | from the animal's own height; with the camera down at its level
low angle | angle | grand 2 knight 2 skyscraper 4 vehicle 1 castle 1 dragon 2 superhero 3 tree 1 -food -room -tender -logo -aerial -abstract -land | from low down against the sky; from near the ground
ground level | angle | insect 1 sneakers 2 mushroom 3 car 2 grass 2 -room -logo -aerial -abstract -floating | from ground level
slightly high angle | angle | food 2 child 2 table 2 desk 1 cat 1 -land -logo -abstract | from a little above; looking slightly down
table height | angle | food 3 drink 4 mug 3 product 2 -land -person -logo -abstract -wild -floating | from table height; level with the rim
three-quarter angle | angle | food 2 product 3 vehicle 3 cake 2 -land -person -logo -abstract | from a three-quarter angle; turned so that two sides show
overhead | angle | food 2 pizza 3 tacos 1 map 2 flatlay 4 -land -person -vehicle -logo -abstract | from straight overhead
aerial | angle | island 2 vineyard 1 whale 2 river 1 city 1 -person -food -product -logo -portrait -room -abstract -animal | from high in the air; from the height of a gliding bird
over the shoulder | angle | reading 2 painter 2 work 1 -logo -animal -food -land -portrait | from just behind one shoulder
in profile | angle | horse 2 bird 1 person 1 violinist 2 -room -land -logo | in clean profile; side-on
straight on | angle | building 2 letter 3 sign 3 shopfront 2 door 2 product 1 theatre 1 -wild -abstract | straight on; head-on with true verticals
from behind | angle | landscape 1 hiker 2 couple 1 -portrait -product -food -logo -face | from behind
85mm lens | lens | person 4 portrait 3 animal 1 flower 1 -land -room -logo -abstract -letter -flat | an 85mm lens _lets the background dissolve; an 85mm portrait lens _flatters without distortion; a fast 85mm lens _keeps only the eyes sharp +portrait
50mm lens | lens | person 2 food 3 drink 2 home 1 work 2 -logo -abstract -letter -flat | a 50mm lens _keeps the nearest edge sharp; a plain 50mm lens _sees much as the eye does; a 50mm lens wide open _softens the rest
35mm lens | lens | urban 2 work 2 room 1 street 2 doing 1 person 1 -logo -abstract -letter -product -flat | a 35mm lens _keeps some of the surroundings; a 35mm lens _stays close and slightly wide
24mm lens | lens | room 3 land 2 building 1 grand 1 -portrait -logo -abstract -letter -product -food -flat | a 24mm lens _takes in the width; a moderately wide lens _keeps straight lines straight
long telephoto | lens | wild 2 bird 3 herd 3 savanna 3 athlete 2 mountain 1 -room -food -product -logo -abstract -letter -flat -home | a long lens _stacks the planes; a telephoto _presses near and far together
macro lens | lens | insect 4 jewelry 2 flower 1 watch 2 eye 3 -land -room -person -logo -abstract -letter -flat | a macro lens _leaves a sliver of focus; a macro lens _shows the grain of every surface
tilt-shift lens | lens | city 1 toy 2 village 1 building 1 -person -portrait -logo -abstract -letter -food -flat | a tilt-shift lens _holds the verticals upright
shallow focus | lens | food 3 drink 3 animal 3 flower 3 portrait 2 product 1 tender 1 -land -room -logo -abstract -letter -flat -herd | shallow focus _lets go just behind; one plane _is sharp and the rest dissolves; focus _falls away after a hand's breadth
deep focus | lens | land 3 room 3 city 2 building 2 -portrait -food -product -logo -abstract -letter -flat | focus _runs from the nearest ground to the far edge; everything _is in focus front to back
long exposure | lens | waterfall 4 sea 1 river 2 stars 3 aurora 2 -person -animal -food -product -logo -letter -flat -abstract | a long exposure _smooths whatever moves; a slow shutter _turns movement to silk
fast shutter | lens | athlete 3 hummingbird 3 splash 3 run 3 wave 2 dancer 2 floating 3 -logo -abstract -letter -room -flat | a fast shutter _stops every drop; the shutter _is fast enough to freeze the air
off-centre placement | composition | person 1 animal 2 sea 2 minimal 2 tree 2 whale 3 -logo -letter -icon | the subject _sits off centre with open space on the side it faces; the subject _is set low and to one side; open space _is left where the gaze goes
rule of thirds | composition | land 2 animal 2 person 1 sunset 1 -logo -letter | the main weight _falls on a third; the centre of interest _sits on the upper third
symmetry | composition | building 2 temple 2 room 1 product 2 theatre 2 stage 1 door 3 butterfly 2 -wild -abstract -off | everything _answers across a middle line; a strict middle line _divides the frame
leading lines | composition | road 3 path 3 quay 1 lavender 3 vineyard 2 bridge 3 street 2 pier 3 corridor 3 -portrait -logo -letter -food | long lines _lead in to the far end; the lines of the place _draw the eye into depth
foreground frame | composition | forest 2 window 2 cave 2 valley 1 garden 1 -product -logo -letter | dark shapes at the edges _half frame the view
layered depth | composition | mountain 2 valley 2 hills 2 mist 2 forest 1 village 1 city 1 -product -logo -letter -portrait | the planes _pale as they go back; depth _comes in three clear layers
diagonal | composition | athlete 2 vehicle 2 dancer 2 river 1 poster 1 lively 1 dragon 1 -logo -calm | one long diagonal _carries the picture
negative space | composition | product 2 minimal 4 calm 1 logo 2 snow 2 poster 1 abstract 1 -crowd -market | generous empty space _surrounds it; emptiness _takes most of the frame
frame filled | composition | flower 1 food 2 face 2 pattern 2 market 2 tacos 2 -minimal -logo -land | the subject _fills the frame to its edges; nothing _is left over at the edges
low horizon | composition | sky 3 sunset 1 prairie 2 storm 2 aurora 3 night-sky 3 -portrait -food -product -logo -letter | the horizon _is low and the sky takes most of the frame; sky _fills four fifths of the frame
high horizon | composition | field 1 lavender 1 desert 1 whale 1 market 1 -portrait -food -product -logo -letter -sky | the horizon _stays close to the top edge
circular arrangement | composition | food 1 pond 1 festival 1 wreath 2 -logo -letter -person | everything _gathers in a loose circle
open field | composition | abstract 4 calm 1 sad 2 -person -food -product -logo -letter | the whole _reads as one open field; the surface _is one wide field without a frame
left-to-right progression | composition | order 5 music 2 growth 1 abstract 1 -person -food -product -logo -letter | the whole _reads from left to right
stacked bands | composition | abstract 2 calm 3 water 1 -person -food -product -logo -letter -lively -in | the picture _is stacked in bands from dark to light
radial burst | composition | joy 2 chaos 2 energy 2 abstract 1 -calm -person -food -product -logo -letter | everything _opens outward from one point
type over image | composition | poster 3 cover 4 letter 1 -sign -neon -chalkboard -logo -invitation | clear space _keeps type and image apart
centred type | composition | invitation 4 card 2 sign 2 chalkboard 2 letter 1 -poster | the words _are centred and the sides left quiet; a single centre axis _holds the words
`;
