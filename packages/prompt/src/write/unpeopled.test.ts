/** Of a place or a thing nothing is told that fits its class and not this one. */
import { describe, expect, it } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { write } from './by-tables.fixture.ts';

const told = (idea: string, seed: number): string =>
  prose(write(read(idea), { liberty: 'free', seed }), { length: 'long' })
    .map(({ text }) => text)
    .join(' ');

describe('of a place or a thing nothing is said that may not be true of just this one', () => {
  it.each([
    ['dentist waiting room with an aquarium', /steel rails|green curtains/],
    ['underground car park with a single red car', /pumps|sky|cloud/],
    ['back lane behind terraced houses, bins out, drizzle', /birch|beech|boulder|forest/],
    ['a bus shelter in the middle of nowhere, snow', /[Ii]nterior|[Rr]oom photo/],
    ['allotment shed with a rain barrel and a blue door', /[Ii]nterior|[Ii]n the rain|rain clouds/],
    ['narrow hallway with coats and a bike leaning on the wall', /brass numbers|carpeted corridor/],
    ['roast potatoes in a cast iron tray with rosemary', /earth on the skin|pepper mill/],
    ['plum dumplings with browned breadcrumbs', /bamboo|soy sauce/],
    ['yellow enamel kettle, minimal product shot, grey background', /polished metal|folded cloth/],
  ])('%s', (idea, never) => {
    for (const seed of [0, 1, 2]) expect(told(idea, seed)).not.toMatch(never);
  });
});
