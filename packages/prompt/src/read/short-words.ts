/** Small words as they are typed short, and in full. */
export const SHORTHAND: ReadonlyMap<string, string> = new Map([
  ['w', 'with'],
  ['wo', 'without'],
  ['thru', 'through'],
  ['lil', 'little'],
  ['yr', 'year'],
  ['yrs', 'years'],
  ['yo', 'year old'],
  ['ppl', 'people'],
  ['dino', 'dinosaur'],
  ['dinos', 'dinosaurs'],
  // Only where it is a dog: "black lab", "lab puppy".
  ['lab', 'labrador'],
  ['labs', 'labradors'],
  // Only as a tag: "1girl, solo".
  ['solo', 'alone'],
  // Only where it is the season: "a park in fall", "fall foliage".
  ['fall', 'autumn'],
  // Only where nothing is laid: "laying on the grass".
  ['laying', 'lying'],
]);
