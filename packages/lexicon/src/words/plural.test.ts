import { expect, it } from 'vitest';
import { plural, presentParticiple } from './plural.ts';

it.each([
  ['palm tree', 'palm trees'],
  ['cup of coffee', 'cups of coffee'],
  ['woman', 'women'],
  ['deer', 'deer'],
  ['church', 'churches'],
  ['butterfly', 'butterflies'],
  ['tomato', 'tomatoes'],
  ['leaf', 'leaves'],
  ['glasses', 'glasses'],
])('plural of %s is %s', (one, many) => expect(plural(one)).toBe(many));

it.each([
  ['rides', 'riding'],
  ['run', 'running'],
  ['lie', 'lying'],
  ['sleeping', 'sleeping'],
  ['glows', 'glowing'],
  ['see', 'seeing'],
  ['overlap', 'overlapping'],
  ['unwraps', 'unwrapping'],
  ['zigzag', 'zigzagging'],
  ['feed', 'feeding'],
  ['feeds', 'feeding'],
  ['visit', 'visiting'],
  ['open', 'opening'],
])('-ing form of %s is %s', (verb, form) => expect(presentParticiple(verb)).toBe(form));
