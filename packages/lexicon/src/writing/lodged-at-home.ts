/** Where things stand in pictures and what is seen of them there (lodged.ts). */
export const LODGED_AT_HOME = `
bathtub | tub, bathtub, bath
D in the middle of the floor = $The {stands|stand} free in the middle of the floor, long and deep with a rolled rim, a folded white towel over its edge and thin steam above the water. +bathroom
`;
