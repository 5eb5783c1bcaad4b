/** Each finish on one small picture: its own look, whatever the order of bands, and no stroke moved by a change elsewhere. */
import { FINISHES, type FinishName } from '@atelier/lexicon';
import { read, write } from '@atelier/prompt';
import type { Brief } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { Frame, frameBytes } from '../../packages/illustrator/src/kernels/frame.ts';
import { loadKernels } from '../../packages/illustrator/src/kernels/load.ts';
import { preparePainting } from '../../packages/illustrator/src/painting.ts';
import { bandsOf, outlineOf } from '../../packages/illustrator/src/pool/pass.ts';

const SIDE = 72;

/** Paints with the bands of each pass from the last to the first where `backwards`: what one band leaves must not matter to another. */
function paint(brief: Brief, backwards = false, width = SIDE, height = SIDE): Uint8Array {
  const plan = preparePainting({ brief, width, height, seed: 7, missing: 'leave' });
  const outline = outlineOf(plan);
  const kernels = loadKernels({ shared: false, bytes: frameBytes(width, height, plan.planes) });
  const frame = new Frame(kernels.memory, width, height, plan.planes);
  for (const [index, pass] of plan.passes.entries()) {
    const bands = bandsOf(outline, index);
    for (const { y0, y1 } of backwards ? bands.reverse() : bands) {
      frame.release();
      pass.run(frame, kernels, y0, y1);
    }
  }
  return frame.output.slice();
}

const briefIn = (finish: FinishName | 'photo', idea = 'a fox in a forest'): Brief => {
  const brief = write(read(idea), { seed: 7 });
  return {
    ...brief,
    look: [
      ...brief.look.filter(({ kind }) => kind !== 'medium'),
      { id: 'medium', kind: 'medium', value: finish.replaceAll('-', ' '), source: 'edit' },
    ],
  };
};

const apart = (a: Uint8Array, b: Uint8Array): number => a.reduce((sum, v, i) => sum + Math.abs(v - b[i]!), 0) / a.length;

describe('finishes', () => {
  const photo = paint(briefIn('photo'));
  const pictures = new Map(FINISHES.map((finish) => [finish, paint(briefIn(finish))]));

  it.each(FINISHES)('%s: same bytes whatever the order of its bands, and a look of its own', (finish) => {
    const picture = pictures.get(finish)!;
    expect(Buffer.compare(Buffer.from(paint(briefIn(finish), true)), Buffer.from(picture))).toBe(0);
    expect(apart(picture, photo)).toBeGreaterThan(3);
    for (const [other, theirs] of pictures) if (other !== finish) expect(apart(picture, theirs)).toBeGreaterThan(3);
    const alphas = picture.filter((_, i) => i % 4 === 3);
    expect(Math.min(...alphas)).toBe(255);
  });

  // Rows at the edge of bands, and sides that no power of two divides.
  it.each(FINISHES)('%s covers every pixel of an odd size', (finish) => {
    const picture = paint(briefIn(finish, 'a lake'), false, 101, 67);
    const dark = Array.from({ length: 101 * 67 }, (_, i) => picture[4 * i]! + picture[4 * i + 1]! + picture[4 * i + 2]!);
    expect(dark.filter((sum) => sum === 0).length).toBeLessThan(20);
  });

  it.each(FINISHES)('%s: a thing added by an edit leaves what is far from it as it was (L1)', (finish) => {
    const before = briefIn(finish, 'a desert at noon');
    const camel = read('a camel on the right').subjects.map((subject) => ({ ...subject, source: 'edit' as const }));
    const relations = read('a camel on the right').relations;
    const after = { ...before, subjects: [...before.subjects, ...camel], relations: [...before.relations, ...relations] };
    const [a, b] = [paint(before), paint(after)];
    const changed: number[] = [];
    for (let p = 0; p < SIDE * SIDE; p++)
      if (Math.max(...[0, 1, 2].map((c) => Math.abs(a[4 * p + c]! - b[4 * p + c]!))) > 3) changed.push(p);
    expect(changed.length).toBeGreaterThan(20);
    // The sky's upper half and the far left column are out of reach of the camel, its shadow and any stroke at its edge.
    expect(changed.filter((p) => Math.floor(p / SIDE) < SIDE * 0.2)).toEqual([]);
    expect(changed.length / (SIDE * SIDE)).toBeLessThan(0.5);
  });
});

it('gouache keeps the walls and windows of a city', () => {
  const side = 512;
  const [brushed, plain] = (['gouache', 'photo'] as const).map((finish) =>
    paint(briefIn(finish, 'a helicopter above the city'), false, side, side),
  ) as [Uint8Array, Uint8Array];
  // How alike the steps from column to column are, below the sky.
  const step = (picture: Uint8Array, p: number): number => picture[4 * p]! - picture[4 * (p - 1)]!;
  const sums = [0, 0, 0];
  for (let p = Math.floor(side * 0.6) * side + 1; p < side * side; p++) {
    const [a, b] = [step(brushed, p), step(plain, p)];
    for (const [i, product] of [a * b, a * a, b * b].entries()) sums[i] = sums[i]! + product;
  }
  expect(sums[0]! / Math.sqrt(sums[1]! * sums[2]!)).toBeGreaterThan(0.4);
});
