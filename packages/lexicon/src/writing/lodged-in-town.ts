/** Where things stand in pictures and what is seen of them there (lodged.ts). */
export const LODGED_IN_TOWN = `
bicycle | bicycle, bike, bicycles, bikes
D against the rail = $The {leans|lean} against the railing of the bridge, the nearest with a basket of tulips on its handlebars, spokes thin and bright against the dark water. +canal
`;
