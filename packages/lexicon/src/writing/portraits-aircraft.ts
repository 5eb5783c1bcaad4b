/** Portraits of aircraft and spacecraft: whole sentences, plainly said. The form of the rows: `passages.ts`. */
export const AIRCRAFT_PORTRAITS = `
plane | plane, airplane, aeroplane, airliner, jet, passenger plane, private jet, fighter jet, airplanes, planes, jet plane
F white with swept wings = $The {is|are} white and smooth, with long swept wings, two round engines, a row of small windows and a tall tail fin. -fighter,paper,toy
F grey and pointed = $The {is|are} grey and pointed, with sharp triangular wings, two tail fins and a dark glass canopy. +fighter
P banked = $The {tilts|tilt} to one side, so that the whole wings are visible. -landed,parked,runway,landing
P wheels down = The wheels of $the are down and the nose points slightly up. +landing
P on the ground = $The {stands|stand} on its wheels, turned so that the nose and one wing are visible. +parked,landed,hangar,runway
M in formation = $The fly close together in a V.
G the wings; the nose; the engines

small-plane | biplane, seaplane, glider, propeller plane, old plane, vintage plane, small plane, propeller airplane
F two wings and wires = $The {has|have} two pairs of wings joined by thin struts and wires, a round engine and a wooden propeller. -seaplane,glider
F floats = $The {has|have} two long floats, a high wing and a propeller. +seaplane
F long thin wings = $The {has|have} very long thin white wings and a clear rounded canopy. +glider
F *red = $The {is|are} bright red with a white stripe and a wooden propeller. -glider
P banked = $The {tilts|tilt} to one side, wings fully visible. -parked,landed
M in the air = $The fly one behind another at different heights.
G the wings; the propeller -glider

helicopter | helicopter, helicopters, drone, quadcopter, drones
F glass cockpit and blades = $The {has|have} a large rounded glass cockpit, four long blades, a thin tail and two skids. -drone,quadcopter,drones
F four arms and camera = $The {has|have} a small white body, four arms with propellers and a round camera below. +drone,quadcopter,drones
F *red and white = $The {is|are} red and white, with a large rounded glass cockpit and a thin tail. -drone,quadcopter,drones
P in the air = The blades of $the are a grey blur. -parked,landed
P on the ground = The blades of $the are still, and one door is open. +parked,landed
M spread out = $The fly side by side, each a little higher than the next.
G the glass; the blades

airship-kind | airship, zeppelin, steampunk airship, blimp, airships
F long oval and cabin = $The {is|are} a long silver oval with a small cabin below and four fins at the back. -steampunk
F brass, wood and propellers = $The {has|have} a long patched cloth balloon, a wooden ship below, brass pipes, large propellers and rope ladders. +steampunk
P seen from below = $The {floats|float} at a slight angle, the cabin windows facing us.
M at different heights = $The float at different heights, large close by and small far away.
G the curved side; the cabin; the fins

balloon-kind | hot air balloon, hot air balloons, balloon ride
F striped with basket = $The {is|are} large and round, with bright vertical stripes and a small wicker basket below.
F *red, orange and yellow = $The {has|have} vertical stripes in red, orange and yellow and a small wicker basket below.
P flame = A bright flame burns above the basket of $the, and the lower half glows. +dawn,dusk,night,launch,inflating
P high above the ground = Ropes hang from the basket of $the. -inflating
M colours and heights = $The float at different heights in stripes and zigzags of red, yellow, blue, green and purple.
M near and far = The nearest of $the is large, with bright stripes, and the others are small and scattered across the sky. -two,pair
G the bright panels; the basket; the round top

rocket | rocket, space shuttle, rocket ship, space rocket, rockets
F tall white with fins = $The {is|are} tall and white, with a pointed tip, round windows, red fins and large engines at the base. -shuttle
F wings and black underside = $The {is|are} white with a black underside, short wide wings and a tall tail fin. +shuttle
P launch flames = Bright orange flames and thick white clouds of smoke burst from the base of $the. +launching,launch,flying,taking,lifting
P on the pad = $The {stands|stand} upright next to a tall steel tower, white vapour drifting from the side. -flying,launching,launch,space,toy,cartoon
M at different heights = $The rise side by side, each on a bright flame.
G the pointed tip; the fins; the engines

spaceship | spaceship, spacecraft, starship, space station, space ship, alien ship, spaceships
F grey panels and blue engines = $The {has|have} a long grey hull with many small panels, rows of tiny lit windows and glowing blue engines. -station
F rings and solar panels = $The {has|have} white cylinders joined together, wide blue solar panels and a round window. +station
P in flight = $The {flies|fly} at an angle, blue light streaming from the engines. -landed,station,crashed
M fleet = $The fly in a wide V, large ones behind and small ones in front.
G the hull; the engines; the lit windows

rover-thing | rover, mars rover, lander, moon lander, satellite, moon rover
F six wheels and camera mast = $The {has|have} six wheels, a box full of instruments, a thin mast with two camera eyes and a flat solar panel. -satellite,lander
F gold foil and blue panels = $The {has|have} a box wrapped in gold foil, a round white dish and two wide blue solar panels. +satellite
F legs and foil = $The {has|have} four thin legs with round feet, gold foil and a small ladder. +lander
P tracks behind = Two lines of wheel tracks run back from $the. +rover
G the gold foil; the panels; the camera mast -satellite,lander

ufo | ufo, flying saucer, ufos
F silver disc and dome = $The {is|are} a smooth silver disc with a low glass dome and a ring of small round lights.
P beam = A wide beam of pale green light shines down from the middle. +beam,abducting,night,cow
P tilted = $The {hovers|hover} slightly tilted, the underside glowing.
M at different distances = $The hover at different heights, rings of lights glowing.
G the rim; the dome; the lights
`;
