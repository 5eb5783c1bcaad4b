import type { Brief } from '@atelier/spec';
import { briefSchema } from '@atelier/spec';
import { expect, it } from 'vitest';
import { pieceOf } from './piece.ts';
import { abstractSubjects } from './subjects.ts';
import { lightness } from './tint.ts';
import { callsOf } from './traits.ts';

const figure = (name: string, background: string, count?: object): Brief =>
  briefSchema.parse({
    v: 1,
    idea: `${name} on a ${background}`,
    subjects: [{ id: 'figure', name, source: 'user', ...(count && { count }) }],
    setting: [{ id: 'ground', kind: 'background', value: background, source: 'user' }],
    relations: [{ from: 'figure', predicate: 'on', to: 'ground', source: 'user' }],
  });
const PLAIN = { scene: 'plain', place: undefined } as const;

it.each([
  ['smoke swirl', 'black background', (l: number) => l < 0.25],
  ['lines', 'white background', (l: number) => l > 0.85],
  ['circle', 'navy background', (l: number) => l < 0.35],
])('a piece of %s lies on the %s that was said', (name, ground, fits) => {
  const brief = figure(name, ground, { min: 2 });
  const ideas = abstractSubjects(brief, PLAIN);
  expect(ideas?.has('figure')).toBe(true);
  const piece = pieceOf(brief, ideas!, { width: 64, height: 64, seed: 3 });
  expect(fits(lightness(piece!.palette.ground))).toBe(true);
  expect(Math.abs(lightness(piece!.palette.ink) - lightness(piece!.palette.ground))).toBeGreaterThan(0.5);
});

it('an apple on a black background is an apple', () => {
  expect(abstractSubjects(figure('apple', 'black background'), PLAIN)).toBeUndefined();
});

it('where no word calls for it no violin, train or tree stands for an idea', () => {
  const engines = callsOf('xyzzy').map(([engine]) => engine);
  expect(engines.length).toBeGreaterThan(10);
  expect(engines.filter((engine) => /resonance|vanishing|growth|rain|peaks|mandala/.test(engine))).toEqual([]);
  expect(callsOf('the sound of a cello').map(([engine]) => engine)).toContain('resonance');
});

it.each(['honeycomb pattern', 'hexagonal pattern'])('a %s is of hexagons', (name) => {
  expect(callsOf(name).map(([engine]) => engine)).toContain('honeycomb');
});
