/** Picks by weight; `bare` is the weight of picking nothing. `roll` is in [0, 1). */
export function weighted<T>(offers: readonly (readonly [T, number])[], roll: number, bare = 0): T | undefined {
  let left = roll * offers.reduce((sum, [, weight]) => sum + weight, bare);
  for (const [item, weight] of offers) {
    left -= weight;
    if (left < 0) return item;
  }
  return undefined;
}
