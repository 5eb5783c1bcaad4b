/** Where things stand in pictures and what is seen of them there (lodged.ts). */
export const LODGED_ON_WATER = `
canoe | canoe, kayak
D half on the pebbles = $The {rests|rest} half on the pebbles of the shore, long and slim with a raised pointed end, the stern in clear shallow water, a single paddle laid across the seats. +shore -rapids,sea
D loose line to a stake = $The {floats|float} a little way out, tied to a stake by a slack line, the slim hull repeated upside down in the still water. +lake,pond,river -storm,rapids
`;
