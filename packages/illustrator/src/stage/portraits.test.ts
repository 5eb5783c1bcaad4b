import { expect, it } from 'vitest';
import { loadAsset } from '../art/load-asset.ts';
import { brief } from './__fixtures__/briefs.ts';
import { painted } from './painted.ts';
import { planOf } from './plan.ts';

const portrait = (...names: string[]) => ({
  ...brief({
    subjects: names.map((name) => ({ name })),
    relations: names.slice(1).map((name) => [names[0]!, 'with', name] as const),
  }),
  look: [{ id: 'l', kind: 'medium' as const, value: 'portrait', source: 'user' as const }],
});
const artsOf = (given: Parameters<typeof planOf>[0]) =>
  planOf(given, { width: 300, height: 300, seed: 7, missing: 'leave' }).placed.map(({ art }) => art);

it('of somebody alone one sees head and shoulders, in what they wear', () => {
  expect(artsOf(portrait('king'))).toEqual(['own:king-portrait']);
  expect(artsOf(portrait('man', 'glasses'))).toEqual(['own:man~glasses-portrait']);
  const [whole, bust] = [loadAsset('own:king')!, loadAsset('own:king-portrait')!];
  expect(bust.height / bust.width).toBeLessThan((whole.height / whole.width) * 0.6);
  expect(bust.foot[1]).toBe(bust.height);
});

it('what is said of a face is seen from near by, and of skin and hair everywhere', () => {
  const said = (name: string, kind: 'action' | 'origin', value: string) => {
    const made = brief({ subjects: [{ name }] });
    const fact = { id: `${name}.${value}`, value, source: 'user' as const };
    const subject = made.subjects[0]!;
    return {
      ...made,
      subjects: [
        kind === 'action' ? { ...subject, actions: [fact] } : { ...subject, attributes: [{ ...fact, kind: 'origin' }] },
      ],
    };
  };
  expect(artsOf(said('woman', 'action', 'smiling'))).toEqual(['own:woman~smiling-portrait']);
  expect(artsOf(said('nurse', 'origin', 'nigerian'))).toEqual(['own:nurse~dark-skin']);
  const brows = (name: string) => loadAsset(name)!.shapes.filter(({ fill }) => fill === '#7d4c32').length;
  expect(brows('own:man~dark-skin')).toBeGreaterThan(3);
  expect(brows('own:man')).toBe(0);
});

it('hair that is hung on a dress is hers who wears it', () => {
  const made = brief({ subjects: [{ name: 'woman' }, { name: 'dress' }], relations: [['woman', 'in', 'dress']] });
  const part = {
    ...brief({ subjects: [{ name: 'hair' }] }).subjects[0]!,
    attributes: [{ id: 'h.short', kind: 'size', value: 'short', source: 'user' as const }],
  };
  const [woman, dress] = made.subjects;
  const said = { ...made, subjects: [woman!, { ...dress!, parts: [part] }] };
  expect(artsOf(painted(said))).toEqual(['own:woman~dress+short-hair']);
});

it('her profile is kept for a woman of whom nothing more is said, and beside others people are whole', () => {
  expect(artsOf(portrait('woman'))).toEqual(['own:woman-portrait']);
  expect(artsOf(portrait('woman', 'glasses'))).toEqual(['own:woman~glasses-portrait']);
  expect(artsOf(portrait('king', 'queen')).sort()).toEqual(['own:king', 'own:queen']);
});

it('a beard and curls are of the head', () => {
  const man = brief({ subjects: [{ name: 'man' }] });
  const attribute = { id: 'man.bearded', kind: 'state', value: 'bearded', source: 'user' as const };
  expect(artsOf({ ...man, subjects: [{ ...man.subjects[0]!, attributes: [attribute] }] })).toEqual(['own:man~beard']);
});

it('what lies with something on a table lies on it as well', () => {
  const { placed } = planOf(
    brief({
      subjects: [{ name: 'hamburger' }, { name: 'french fries' }, { name: 'table' }],
      relations: [
        ['hamburger', 'with', 'french fries'],
        ['french fries', 'on', 'table'],
      ],
    }),
    { width: 300, height: 300, seed: 7, missing: 'leave' },
  );
  const [burger, fries] = ['hamburger', 'french fries'].map((name) => placed.find(({ fact }) => fact.name === name)!);
  expect([burger!.seat, fries!.seat]).toEqual(['on', 'on']);
  expect(Math.abs(burger!.y - fries!.y)).toBeLessThan(12);
});

it('a goldfish in a bowl is one drawing, and cheese with a glass of wine is in no glass', () => {
  const fish = planOf(brief({ subjects: [{ name: 'goldfish' }, { name: 'bowl' }], relations: [['goldfish', 'in', 'bowl']] }), {
    width: 300,
    height: 300,
    seed: 7,
    missing: 'leave',
  });
  expect(fish.placed.map(({ art }) => art)).toEqual(['own:goldfish-bowl']);
  const { stage } = planOf(
    brief({
      subjects: [{ name: 'glass' }, { name: 'wine' }, { name: 'cheese' }],
      relations: [
        ['glass', 'of', 'wine'],
        ['glass', 'of', 'cheese'],
      ],
    }),
    { width: 300, height: 300, seed: 7, missing: 'leave' },
  );
  const [glass, cheese] = ['glass', 'cheese'].map((name) => stage.objects.find((o) => o.of === name)!.box);
  const across = Math.min(glass![0] + glass![2], cheese![0] + cheese![2]) - Math.max(glass![0], cheese![0]);
  expect(across).toBeLessThan(0.02);
});
