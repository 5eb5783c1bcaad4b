/** What is said of the letters' size, place and face is seen on whatever carries them. */
import { type Brief, briefSchema } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { planOf } from '../stage/plan.ts';

const size = { width: 320, height: 320, seed: 7, missing: 'leave' } as const;
const CARRIERS = {
  'a birthday card': { look: 'birthday card', motif: true },
  'a poster': { look: 'poster' },
  'a logo': { look: 'logo' },
  'a sign': { look: 'sign' },
  'a picture of a beach': {},
} as const;

function wordsOn(carrier: keyof typeof CARRIERS, ...said: [kind: string, value: string][]) {
  const { look, motif }: { look?: string; motif?: true } = CARRIERS[carrier];
  const user = { source: 'user' } as const;
  const letters = { id: 'lettering', name: 'lettering', ...user };
  const brief: Brief = briefSchema.parse({
    v: 1,
    idea: `${carrier} "Good Morning"`,
    subjects: [
      ...(motif ? [{ id: 'balloon', name: 'balloon', source: 'writer', rule: 'card.motif' }] : []),
      { ...letters, attributes: said.map(([kind, value]) => ({ id: `lettering.${value}`, kind, value, ...user })) },
    ],
    setting: look ? [] : [{ id: 'beach', kind: 'place', value: 'beach', ...user }],
    look: look ? [{ id: look, kind: 'medium', value: look, ...user }] : [],
    text: [{ id: 'text', content: 'Good Morning', ...user }],
  });
  const { lettering } = planOf(brief, size);
  const polygons = lettering.pieces.flatMap((piece) => piece.polygons);
  const [xs, ys] = [0, 1].map((odd) => polygons.flatMap((p) => [...p].filter((_, i) => i % 2 === odd))) as [number[], number[]];
  const [top, foot] = [Math.min(...ys), Math.max(...ys)];
  return { area: (Math.max(...xs) - Math.min(...xs)) * (foot - top), middle: (top + foot) / 2, polygons };
}

describe.each(Object.keys(CARRIERS) as (keyof typeof CARRIERS)[])('the letters of %s', (carrier) => {
  it('are larger and smaller where that was said', () => {
    const usual = wordsOn(carrier).area;
    expect(wordsOn(carrier, ['size', 'large']).area).toBeGreaterThan(usual * 1.12);
    expect(wordsOn(carrier, ['size', 'huge']).area).toBeGreaterThan(usual * 1.12);
    expect(wordsOn(carrier, ['size', 'small']).area).toBeLessThan(usual * 0.8);
  });

  it('have the face that was said', () => {
    expect(wordsOn(carrier, ['style', 'serif']).polygons).not.toEqual(wordsOn(carrier, ['style', 'sans serif']).polygons);
  });
});

it.each(['a birthday card', 'a logo', 'a picture of a beach'] as const)(
  'the letters of %s stand at the top or the foot',
  (carrier) => {
    expect(wordsOn(carrier, ['position', 'at the top']).middle).toBeLessThan(size.height / 2);
    if (carrier !== 'a logo') return;
    expect(wordsOn(carrier).middle).toBeGreaterThan(size.height / 2);
  },
);

it('a line of several has the size that was said of it', () => {
  const heights = (look: string | undefined) => {
    const brief = briefSchema.parse({
      v: 1,
      idea: 'a birthday card',
      subjects: [],
      setting: [],
      look: [{ id: 'card', kind: 'medium', value: 'birthday card', source: 'user' }],
      text: [
        { id: 'one', content: 'Bakery', source: 'user' },
        { id: 'two', content: 'Friday', source: 'user', ...(look && { look }) },
      ],
    });
    const { pieces } = planOf(brief, size).lettering;
    const [one, two] = ['one', 'two'].map((of) => pieces.find((piece) => piece.of === of)?.box.height ?? 0) as [number, number];
    return two / one;
  };
  expect(heights('in large letters, underneath')).toBeGreaterThan(heights(undefined) * 1.3);
});
