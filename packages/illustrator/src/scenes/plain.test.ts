import { random } from '@atelier/spec';
import { expect, it } from 'vitest';
import { brief } from '../stage/__fixtures__/briefs.ts';
import { painted } from '../stage/painted.ts';
import { planOf } from '../stage/plan.ts';
import { coloursOf, wallColour } from './colour-words.ts';
import { apart } from './plain.ts';
import { distance, groundsOf, LOST, wallFor } from './still-life.ts';

it.each([
  ['black background', false],
  // What it lies on is its ground, whatever it is of.
  ['white surface', true],
  ['table mountain', false],
  ['wooden table', true],
  ['kitchen table', true],
  ['tabletop', true],
  ['dark counter', true],
  ['shadowed board', true],
  ['notice board', false],
])('an apple and "%s": a table top is painted: %s (L2)', (value, tabled) => {
  expect(groundsOf(brief({ subjects: [{ name: 'apple' }], background: [value] })).surface !== undefined).toBe(tabled);
});

it('paints no table under a small thing of which nothing was said', () => {
  expect(groundsOf(brief({ subjects: [{ name: 'apple' }] })).surface).toBeUndefined();
});

it('takes no second colour from the palette of a writer where a backdrop was said', () => {
  const said = brief({ subjects: [{ name: 'apple' }], background: ['black background'] });
  const whole = { ...said, look: [{ id: 'palette', kind: 'palette' as const, value: 'red', source: 'writer' as const }] };
  const { stage } = planOf(whole, { width: 256, height: 256, seed: 7, missing: 'leave' });
  expect(coloursOf(whole)).toHaveLength(2);
  expect(apart({ brief: whole, stage }, coloursOf(whole), random(7, 'plain', 'colour'))).toEqual([
    coloursOf(said)[0],
    undefined,
  ]);
});

it('keeps of what is for words alone the table and the wall, and only where no place is shown', () => {
  const words = (given: Parameters<typeof brief>[0]) => {
    const made = brief(given);
    for (const fact of made.setting) if (fact.kind === 'background') Object.assign(fact, { source: 'writer', wordsOnly: true });
    return painted(made).setting.map(({ value }) => value);
  };
  const background = ['dark counter', 'tiled wall', 'linen napkin'];
  expect(words({ subjects: [{ name: 'apple' }], background })).toEqual(['dark counter', 'tiled wall']);
  expect(words({ place: 'meadow', subjects: [{ name: 'apple' }], background })).toEqual(['meadow']);
});

it.each(['red', 'orange', 'yellow', 'green', 'blue', 'brown', 'white', 'black'])(
  'shows what is %s before a wall that it stands out from',
  (name) => {
    for (let seed = 0; seed < 12; seed++) {
      const thing = wallColour(name)!;
      const wall = wallFor([thing], [], random(seed, 'plain', 'colour'));
      expect(distance(wall, thing)).toBeGreaterThan(LOST);
    }
  },
);

it.each([
  ['glass table', false],
  ['metal table', false],
  ['red table', true],
  ['oak table', true],
  ['table', true],
])('%s: of boards is %s, and its colour is its own', (value, wooden) => {
  const grounds = groundsOf(brief({ subjects: [{ name: 'apple' }], background: [value] }));
  const plain = groundsOf(brief({ subjects: [{ name: 'apple' }], background: ['table'] }));
  expect(grounds.wooden).toBe(wooden);
  if (value === 'table') return;
  expect(distance(grounds.surface!, plain.surface!)).toBeGreaterThan(0.05);
});

it.each([
  ['sunlight', false],
  ['window light', true],
])('%s throws the bars of a window on the wall: %s', (value, panes) => {
  expect(groundsOf(brief({ subjects: [{ name: 'apple' }], background: [value] })).panes).toBe(panes);
});

it('a rose stands before no wall of roses', () => {
  const rose = brief({ subjects: [{ name: 'rose' }] });
  const { stage } = planOf(rose, { width: 256, height: 256, seed: 7, missing: 'leave' });
  const [wall] = apart({ brief: rose, stage }, [], random(7, 'plain', 'colour'));
  expect(distance(wall, coloursOf(rose)[0]!)).toBeGreaterThan(LOST);
});
