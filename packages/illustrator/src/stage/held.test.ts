import { expect, it } from 'vitest';
import { type BriefIn, brief } from './__fixtures__/briefs.ts';
import { paintFor } from './colours.ts';
import { planOf } from './plan.ts';

const plan = (given: BriefIn) => planOf(brief(given), { width: 512, height: 512, seed: 7, missing: 'leave' });
const holding = (who: BriefIn, predicate: string, thing: string, color?: string) => {
  const [person] = who.subjects!;
  const { stage, placed, warnings } = plan({
    subjects: [person!, { name: thing, ...(color && { color }) }],
    relations: [[person!.name, predicate, thing]],
  });
  const colors = Object.fromEntries(stage.objects.map((o) => [o.of, o.colors]));
  return { colors, placed: placed[0]!, warnings: warnings.map((w) => [w.code, w.about]), drawn: placed.length };
};

it.each([
  ['woman', 'holding', 'umbrella', 'red'],
  ['girl', 'holding', 'umbrella', 'yellow'],
  ['man', 'playing', 'guitar', 'blue'],
  ['woman', 'playing', 'violin', 'white'],
  ['man', 'with', 'book', 'green'],
])('a blonde %s %s the %s, which is %s: each has its own colour', (who, predicate, thing, color) => {
  const found = holding({ subjects: [{ name: who, color: 'blonde' }] }, predicate, thing, color);
  expect(found.drawn).toBe(1);
  expect(found.colors).toEqual({ [who]: ['blonde'], [thing]: [color] });
  // Blonde is the hair, not the clothes.
  expect(found.placed.hair).toBeDefined();
  expect(found.placed.recolour).toBeUndefined();
  expect(found.placed.held).toBeDefined();
  expect(found.placed.held).not.toEqual(found.placed.hair);
  expect(found.warnings).toEqual([]);
});

it('tells of the person their clothes, not what they hold', () => {
  const { colors } = holding({ subjects: [{ name: 'man' }] }, 'holding', 'umbrella', 'green');
  expect(colors).toEqual({ man: ['blue'], umbrella: ['green'] });
  expect(holding({ subjects: [{ name: 'man' }] }, 'holding', 'umbrella').colors).toEqual({ man: ['blue'], umbrella: ['red'] });
});

it('warns of a colour that what is drawn with somebody cannot take', () => {
  const found = holding({ subjects: [{ name: 'wizard' }] }, 'holding', 'staff', 'green');
  expect(found.drawn).toBe(1);
  expect(found.warnings).toEqual([['colour-not-applied', 'staff']]);
  expect(holding({ subjects: [{ name: 'wizard' }] }, 'holding', 'staff').warnings).toEqual([]);
});

it.each([
  ['ready for the party', 'own:woman'],
  ['reading', 'own:woman~reading'],
  ['reads quietly', 'own:woman~reading'],
  ['danced', 'own:woman~dancing'],
  ['on a runway', 'own:woman'],
])('a woman "%s" is drawn by %s', (action, art) => {
  expect(plan({ subjects: [{ name: 'woman', action }] }).placed[0]!.art).toBe(art);
});

it.each(['chef', 'doctor', 'king', 'monk', 'knight'])('several of the trade %s all wear its clothes', (name) => {
  const { stage, placed } = plan({ subjects: [{ name, count: 3 }] });
  const [first, ...others] = stage.objects.map((o) => o.colors.join());
  expect(others).toEqual([first, first]);
  expect(placed.map((p) => p.recolour)).toEqual([undefined, undefined, undefined]);
});

it.each(['man', 'woman', 'child'])('several of the general figure %s do not wear the same', (name) => {
  expect(new Set(plan({ subjects: [{ name, count: 3 }] }).placed.map((p) => String(p.recolour))).size).toBe(3);
});

it.each([
  ['girl', 'in', 'dress', 'red'],
  ['woman', 'wearing', 'gown', 'blue'],
  ['man', 'in', 'jacket', 'green'],
])('a %s %s a %s, which is %s, wears it and keeps the hair', (who, predicate, garment, color) => {
  const found = holding({ subjects: [{ name: who }] }, predicate, garment, color);
  expect(found.drawn).toBe(1);
  expect(found.placed.worn).toEqual({ body: paintFor(color) });
  expect(found.placed.hair).toBeUndefined();
  expect(found.colors[garment]).toEqual([color]);
  expect(found.warnings).toEqual([]);
});

it('a dress that nobody wears is a thing', () => {
  const { placed } = plan({ subjects: [{ name: 'man' }, { name: 'dress' }], relations: [['man', 'next to', 'dress']] });
  expect(placed.map((p) => p.art)).toEqual(['own:man', 'noto:dress']);
});

it.each(['king', 'queen'])('a %s on a throne sits on it, the feet on its floor', (name) => {
  const { placed } = plan({ subjects: [{ name }, { name: 'throne' }], relations: [[name, 'on', 'throne']] });
  const by = Object.fromEntries(placed.map((p) => [p.fact.name, p]));
  expect(by[name]!.art).toBe(`own:${name}-sitting`);
  expect(by.throne!.art).toBe('own:throne');
  expect(Math.abs(by[name]!.y - by.throne!.y)).toBeLessThan(0.05 * by.throne!.height);
});
