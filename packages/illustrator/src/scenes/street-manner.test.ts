import { type Brief, briefSchema } from '@atelier/spec';
import { expect, it } from 'vitest';
import { mannerOfStreet, slopeOfStreet } from './street-manner.ts';

const of = (idea: string): { brief: Brief } => ({ brief: briefSchema.parse({ v: 1, idea }) });

it.each([
  ['a street in Lisbon', 'eaves', 'setts'],
  ['paris street after rain', 'mansard', 'setts'],
  ['kyoto alley at night', 'eaves', 'flags'],
  ['a lane in the medina of fez', 'parapet', 'earth'],
  ['an amsterdam street', 'steps', 'setts'],
  ['cobblestone street in an old town', 'gables', 'setts'],
])('"%s" is built in the manner of its town (%s on %s)', (idea, top, paving) => {
  expect(mannerOfStreet(of(idea))).toMatchObject({ top, paving });
});

it('a street of a new city has none of an old town, wherever it is', () => {
  expect(mannerOfStreet(of('a city street'))).toBeUndefined();
  expect(mannerOfStreet(of('skyscrapers of london'))).toBeUndefined();
});

it('a steep street climbs, steps climb more', () => {
  expect(slopeOfStreet(of('a street'))).toBe(0);
  expect(slopeOfStreet(of('a steep street'))).toBeGreaterThan(0.1);
  expect(slopeOfStreet(of('stairs between white houses'))).toBeGreaterThan(slopeOfStreet(of('a steep street')));
});
