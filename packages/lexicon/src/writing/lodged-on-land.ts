/** Where things stand in pictures and what is seen of them there (lodged.ts). */
export const LODGED_ON_LAND = `
house | house, farmhouse, cottage, stone house, country house
D where the rows meet = $The {stands|stand} by itself where the lines of the field draw together, a little to the right of the middle, low and square with a single chimney, one tall tree close to the wall. +field -village,street
`;
