import { expect, it } from 'vitest';
import { isGarment } from '../art/own/garment-kinds.ts';
import { type BriefIn, brief } from './__fixtures__/briefs.ts';
import { garmentOf } from './garment-names.ts';
import { planOf } from './plan.ts';

const plan = (given: BriefIn) => planOf(brief(given), { width: 512, height: 512, seed: 7, missing: 'leave' });
const colours = (given: BriefIn) => Object.fromEntries(plan(given).stage.objects.map((o) => [o.id, o.colors.join()]));

it('somebody in a coat is one drawing, and the coat has its colour and a box on them', () => {
  const { placed, stage, warnings } = plan({
    subjects: [{ name: 'woman' }, { name: 'raincoat', color: 'yellow' }],
    relations: [['woman', 'in', 'raincoat']],
  });
  expect(placed.map((p) => p.art)).toEqual(['own:woman~raincoat']);
  expect(Object.keys(placed[0]!.worn!)).toEqual(['body']);
  expect(stage.missing).toEqual([]);
  expect(warnings).toEqual([]);
  const [woman, coat] = stage.objects;
  expect([woman!.of, coat!.of, coat!.colors.join()]).toEqual(['woman', 'raincoat', 'yellow']);
  expect(coat!.box[1]).toBeGreaterThan(woman!.box[1]);
  expect(coat!.box[3]).toBeLessThan(woman!.box[3]);
});

it('each garment takes its own colour, also one that is said of another garment', () => {
  const { placed } = plan({
    subjects: [
      { name: 'girl' },
      { name: 'dress', color: 'pink' },
      { name: 'scarf', color: 'white' },
      { name: 'boots', color: 'red' },
    ],
    relations: [
      ['girl', 'in', 'dress'],
      ['dress', 'with', 'scarf'],
      ['dress', 'with', 'boots'],
    ],
  });
  expect(placed).toHaveLength(1);
  const { body, scarf, shoes } = placed[0]!.worn!;
  expect(new Set([body, scarf, shoes].map(String)).size).toBe(3);
});

it.each([
  ['suit', 'coat', 'own:man~coat+under'],
  ['shirt', 'jacket', 'own:man~jacket+under'],
  ['dress', 'cardigan', 'own:man~jacket+skirt'],
])('a %s under a %s: one is over the other, and both have a box', (inner, outer, art) => {
  const { placed, stage } = plan({
    subjects: [{ name: 'man' }, { name: inner, color: 'white' }, { name: outer, color: 'blue' }],
    relations: [
      ['man', 'in', inner],
      ['man', 'in', outer],
    ],
  });
  expect(placed.map((p) => p.art)).toEqual([art]);
  expect(Object.fromEntries(stage.objects.map((o) => [o.of, o.colors.join()]))).toEqual({
    man: 'blue',
    [inner]: 'white',
    [outer]: 'blue',
  });
});

it("clothes that stand alone in the list are the one person's", () => {
  const subjects = [{ name: 'man' }, { name: 'jacket', color: 'black' }, { name: 'jeans' }];
  expect(plan({ subjects, relations: [['man', 'in', 'jacket']] }).placed.map((p) => p.art)).toEqual(['own:man~jacket+jeans']);
  expect(
    plan({ subjects: [...subjects, { name: 'woman' }], relations: [['man', 'in', 'jacket']] }).placed.map((p) => p.art),
  ).toContain('own:man~jacket');
});

it('who cannot change clothes takes the colour, and does not stand in the coat', () => {
  const { placed } = plan({
    subjects: [{ name: 'doctor' }, { name: 'coat', color: 'red' }],
    relations: [['doctor', 'in', 'coat']],
  });
  expect(placed.map((p) => [p.art, Object.keys(p.worn ?? {})])).toEqual([['own:doctor', ['body']]]);
});

it('a colour of the person that the clothes hide is told', () => {
  const { warnings } = plan({
    subjects: [
      { name: 'woman', color: 'red' },
      { name: 'coat', color: 'black' },
    ],
    relations: [['woman', 'wearing', 'coat']],
  });
  expect(warnings.map((w) => [w.code, w.about])).toEqual([['colour-not-applied', 'woman']]);
});

it('a crown that comes with a gown is on the head', () => {
  const { placed } = plan({
    subjects: [{ name: 'girl' }, { name: 'gown' }, { name: 'crown' }],
    relations: [
      ['girl', 'in', 'gown'],
      ['gown', 'with', 'crown'],
    ],
  });
  const [girl, crown] = placed;
  expect(crown!.y).toBeLessThan(girl!.y - 0.7 * girl!.height);
});

it('several wear one each, and every one of them has a box of its own', () => {
  expect(
    colours({
      subjects: [
        { name: 'dancer', count: 2 },
        { name: 'dress', color: 'red', count: 2 },
      ],
      relations: [['dancer', 'in', 'dress']],
    }),
  ).toEqual({ 'dancer.1': 'red', 'dress.1': 'red', 'dancer.2': 'red', 'dress.2': 'red' });
});

it.each([
  [
    'who holds it does not wear it',
    { subjects: [{ name: 'woman' }, { name: 'dress' }], relations: [['woman', 'holding', 'dress']] },
  ],
  [
    'three hats are not on one head',
    { subjects: [{ name: 'man' }, { name: 'hat', count: 3 }], relations: [['man', 'with', 'hat']] },
  ],
  [
    'a dog in a coat has no such drawing',
    { subjects: [{ name: 'dog' }, { name: 'coat' }], relations: [['dog', 'in', 'coat']] },
  ],
] satisfies [string, BriefIn][])('%s', (_, given) => {
  expect(plan(given).placed.some((p) => /[~+](?:dress|hat|coat)/.test(p.art ?? ''))).toBe(false);
});

it.each([
  ['trench coat', 'coat'],
  ['yellow raincoat', 'raincoat'],
  ['wedding dress', 'dress'],
  ['boots', 'shoes'],
  ['glove', 'gloves'],
  ['tee shirt', 'tee'],
  ['straw hat', 'straw-hat'],
  ['top hat', undefined],
  ['dog trainer', undefined],
  ['bathing suit', undefined],
  ['spinning top', undefined],
  ['bottle cap', undefined],
  ['champagne glasses', undefined],
  ["chef's hat", undefined],
  ['dark red wool coat', 'coat'],
  ['wine glasses', undefined],
  ['table', undefined],
])('%s is a %s', (name, garment) => {
  expect(garmentOf(name)).toBe(garment);
});

it('knows no garment by a word that is none', () => expect(isGarment('lamp')).toBe(false));
