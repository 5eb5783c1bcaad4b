/**
 * What cannot stand beside what was said: words of an idea or tags of its hour, weather and season | words that a sentence must then
 * not have (in the singular). An abandoned tram has no parked cars round it, a street in the snow no fern.
 */
import { once } from '../words/once.ts';

const CONTRADICTIONS = `
abandoned, derelict, deserted, ruined, forgotten, disused, overgrown, crumbling, neglected | parked, awning, shopfront, bookshop, customer, seedling, polished, gleaming, steaming, laundry, waiter, menu, bouquet, lowered, workaday, heaped, fresh, swept, tidy, scrubbed, curtain, bulb, lamp, candle, stool, bicycle, stall
deserted, empty, lonely, solitary, lone, isolated | crowd, people, passer, shopper, couple, queue, stall, busy, laundry
empty, drained, bare | brim, filled, full, heaped, chlorine, crammed
dry, arid, parched | lake, wave, ripple, reed, puddle, dew
snow, snowy, frozen, winter, blizzard, icy, frost | lily, pad, dragonfly, earth, combed, hedge, fern, clover, thistle, bee, butterfly, blossom, poppy, seedling, grasshopper, lawn, geranium, barefoot, petal, tulip, ripe, gorse, bare-armed, dandelion, swim, parasol, daisy, leaf, leaves, grass, sheep, hollyhock, sunflower, cabbage, marigold, wildflower, rippled, rice, pumpkin
rain, storm, downpour, drizzle, wet | dust, dusty, parched, cloudless, dry, sunlit, sunny
mist, fog, foggy, misty, haze | cloudless, crisp, unhazed, glitter, starry
desert, dunes, sahara, drought | wet, moss, fern, puddle, reed, dew, ivy, mist, lawn
night, midnight | sunlit, sunbeam, noon, cloudless, midday, butterfly, bee, bumblebee, hoverfly
cave, cavern, grotto, subway, metro, tunnel, cellar, dungeon, mine, crypt, catacomb | star, moon, sky, cloud
underwater, submerged, sunken, seabed | dust, grass, thistle, fig, candle, smoke, dew, rain, snow
autumn | blossom, tulip, bud, seedling, bluebell, lamb
spring | windfall, pumpkin, stubble, frost
summer | frost, snow, icicle
minimalist, minimal, scandinavian, modern, zen, sleek | clutter, crowded, heap, faded, velvet, worn, unmade, crammed, peeling, carved, moulding, buttoning, cracked
new, brand-new, futuristic, sleek | worn, chipped, dented, patched, frayed, rust, cracked, faded, scuffed
concrete, steel, chrome | board, plank, pine, oak, bark
burnt, burning | dew, frost, ice
iced, cold, chilled, frozen | steam, steaming
steaming, hot | frost, iced, frosted
blackout, unlit | lamp, lit, glow, lantern, bulb, lamplight
ringed, alien, saturn, mars, jupiter | earth
vegan | cheese, egg, meat, beef, bacon, ham, butter, cream, milk, honey, rosy
`;

const table = once((): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const line of CONTRADICTIONS.trim().split('\n')) {
    const [said = '', not = ''] = line.split(' | ');
    for (const word of said.split(', ')) found.set(word, new Set([...(found.get(word) ?? []), ...not.split(', ')]));
  }
  return found;
});

/** What must not be said where these words were. */
export function contradictedBy(said: Iterable<string>): ReadonlySet<string> {
  const all = new Set<string>();
  for (const word of said) for (const not of table().get(word) ?? []) all.add(not);
  return all;
}
