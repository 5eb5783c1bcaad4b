/** Two scenes to begin with. The form: `tableaux.ts`. */
export const FIRST_TABLEAUX = `
first-pit-cherries | deed | pit, stone, destone, depip & that: cherry, plum, damson, apricot, sloe & #person | @ doorstep, kitchen, garden, porch
D hairpin under the stalk = A bent hairpin goes in where the stalk was, turns once, and the stone jumps out into a saucer between the knees.
D eyes on the fruit = $The {looks|look} down at the work, head a little bent and mouth relaxed, the next fruit already waiting in the other fingers.
O *dark heap = $That {lies|lie} in a chipped enamel bowl, split and shining, in a finger's depth of their own dark juice.
W *rolled sleeves = with rolled-up sleeves; in a faded cotton apron over a checked shirt
N stalks = Green stalks lie in a loose pile on a sheet of newspaper beside the feet.
B open door = Behind, a kitchen door stands open on a dim passage with coats on hooks.
L side sun = Afternoon sun comes from the left, shines through the wet fruit and leaves the doorway dark.
L lamp over the table = A lamp hanging close overhead lights the bowl and the fingers, and the rest of the room is dark. +night
V from the step below = Seen from a little below at two steps' distance, documentary photograph, dark reds and faded blue

first-fire-escape | place | fire escape, fire escapes | @ any
D iron zigzag = Black iron stairs zigzag down the brick wall from landing to landing, the lowest ladder drawn up out of reach.
D landings in use = The landings are lived on: a folding chair, a row of pots with tomato plants, a mop hung out over the rail.
N bicycle = On the second landing a bicycle with one wheel missing is chained to the bars.
B brick and windows = The wall behind is dark red brick with tall sash windows, some of them propped open.
L slanting sun = Sun slants down between the buildings from the right and throws the pattern of the steps across the bricks.
L window light = Yellow light from two of the windows falls through the slatted steps. +night
V looking up = Seen from the pavement across the street, looking up, upright format, street photograph, brick red and black
`;
