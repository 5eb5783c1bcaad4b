/** Where things stand in pictures and what is seen of them there (lodged.ts). */
export const LODGED_LIVING = `
duck | duck, ducks
D in a line across the water = $The {swims|swim} in the middle distance, a V of small ripples opening behind, neck upright, tail just clear of the water. +water
`;
