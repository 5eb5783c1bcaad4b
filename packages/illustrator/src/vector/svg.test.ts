import { briefSchema } from '@atelier/spec';
import { expect, it } from 'vitest';
import { planOf } from '../stage/plan.ts';
import { svgOf } from './svg.ts';

const size = { width: 300, height: 240, seed: 3, missing: 'leave' as const };
const sign = (idea: string, words?: string) => {
  const brief = briefSchema.parse({
    ...{ v: 1, idea },
    subjects: [{ id: 'sign', name: 'sign', source: 'user' }],
    text: words === undefined ? [] : [{ id: 't', content: words, on: 'sign', source: 'user' }],
  });
  const job = { ...size, brief };
  const plan = planOf(brief, job);
  return { plan, svg: svgOf(job, plan, new Uint8Array(0))! };
};

it.each([['OPEN'], [undefined]])('a neon sign has its tubes, glass and core, and the light they throw (words: %s)', (words) => {
  const { plan, svg } = sign('a neon sign', words);
  const letters = plan.lettering.pieces.flatMap((p) => p.polygons).length;
  const tubes = plan.lettering.sheet!.tubes!.length + letters;
  expect(tubes).toBeGreaterThan(0);
  const widths = [...svg.matchAll(/stroke-width="([\d.]+)"/g)].map(([, w]) => Number(w));
  // The core is the thinnest line, the glass is round it, the light is wider than both.
  expect(new Set(widths).size).toBeGreaterThanOrEqual(3);
  expect(widths.filter((w) => w === Math.min(...widths)).length).toBe(tubes);
  if (words) expect(svg).toContain(`aria-label="${words}"`);
  expect(svg).not.toContain('NaN');
});

it('a painted sign has no strokes', () => {
  expect(sign('a sign that says open', 'OPEN').svg).not.toContain('stroke');
});
