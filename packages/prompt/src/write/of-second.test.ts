/** A row that was written for one thing is not said of another that only stands by it. */
import { expect, it } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { write } from './write.ts';

it.each([
  ['a bar of soap on a towel', /^They lie folded in a stack/],
  ['a candle and a towel in a bathroom', /^They lie folded in a stack/],
  ['skateboarder sliding down a metal handrail', /chute|swings/],
  ['a cobbled lane with a cat and flower boxes', /cardboard|the (?:brim|edge), chin/],
  ['a giant turtle carrying a village on its back', /the mother's jaws/],
  ['a nursery with a wooden crib', /\blow white bed\b/],
  ['a hong kong street with neon signs and a red taxi', /broadside|flat bands/],
  ['a pot of tomato soup on a stove', /\bbowl\b/],
  ['chocolate cupcakes on a cake stand', /\bwhite plate\b/],
  ['orange juice in a jar with a straw', /\btall plain (?:glass|jars)\b/],
  ['a space station above a ringed planet', /\bEarth\b/],
  ['a tea plantation with workers and baskets', /cement/],
  ['cup of coffee on a stack of books by a rainy window', /^Drops stand on every upward face/],
  ['a white horse jumping over a wooden fence', /pickets|hollyhocks/],
  ['a sparrow drinking from a stone fountain', /chimney pots|across the ridge/i],
  ['a cow looking over a stone wall in the rain', /looks? straight at the/],
  ['logo of a bear with a honey jar', /inside the glass|\bmm\b|on a desk/],
  ['a paris cafe terrace with a bicycle', /skirting|the room/],
  ['an old bookshop with a green door on a rainy street', /fireplace|down the aisle/],
  ['a ballerina tying her shoe on a wooden bench', /boughs|beside the path/],
  ['rice terraces with a farmer and a water buffalo', /on the rail/],
])('%s', (idea, never) => {
  for (const seed of [0, 1, 2])
    for (const { text } of prose(write(read(idea), { liberty: 'free', seed }), { length: 'long', seed }))
      expect(text).not.toMatch(never);
});
