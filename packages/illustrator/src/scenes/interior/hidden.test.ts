/** What is hidden is left out, and nothing of the picture changes by it. */
import { expect, it } from 'vitest';
import type { Frame } from '../../kernels/frame.ts';
import { fill, type Laid, lay, type Shine } from './fill.ts';
import { hiddenAt } from './hidden.ts';
import { Builder } from './panel.ts';
import { PLANS } from './plans.ts';

const SIDE = 96;
const SHINE: Shine = {
  at: (x, y, z, facing, out) => void out.fill(0.5 + 0.02 * x + 0.03 * y + 0.01 * z + 0.1 * facing[1]),
  reaches: (facing) => facing[1] > 0.5,
  sun: (x, y, z) => (x + y + z > 4 ? 0.5 : 0),
  key: [1, 0.9, 0.8],
  outside: (px, py, out) => void out.fill((px + py) / 200),
};

/** The picture of a plan, and how many panels were begun in a column. */
function shown(plan: (typeof PLANS)[keyof typeof PLANS], hide: boolean) {
  const b = new Builder(7, { side: 1, asked: new Set(), spread: 1, wall: undefined });
  plan.build(b);
  const camera = { x: SIDE / 2, y: plan.row * SIDE, focal: SIDE, eye: plan.eye };
  const laid: Laid[] = b.panels.flatMap((panel, i) => lay(panel, camera, i) ?? []);
  const color = new Float32Array(4 * SIDE * SIDE);
  const depth = new Float32Array(SIDE * SIDE).fill(0.75);
  const ids = new Uint16Array(SIDE * SIDE);
  const frame = { color, depth, ids, width: SIDE } as unknown as Frame;
  const [last, nearest, grain] = [0, 0, 1].map((v) => new Float32Array(SIDE).fill(v)) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  let skipped = 0;
  for (let y = 0; y < SIDE; y++) {
    const spans = hiddenAt(laid, camera, { y, width: SIDE }, last, nearest);
    if (!hide) last.fill(-1);
    for (let i = 0; i < laid.length; i++) {
      fill(laid[i]!, i, { y, spans, last }, camera, SHINE, frame, grain, i);
      for (let x = spans[4 * i]!; x < spans[4 * i + 1]!; x++) if (last[x]! > i) skipped++;
    }
  }
  return { pixels: { color, depth, ids }, skipped };
}

/** Element by element the comparison would cost more than the pictures. */
const bytesOf = ({ buffer }: Float32Array | Uint16Array): Buffer => Buffer.from(buffer);

it.each(Object.entries(PLANS))('%s: the same picture, and less to paint', (_, plan) => {
  const [all, seen] = [shown(plan, false), shown(plan, true)];
  const { color, depth, ids } = seen.pixels;
  for (const [mine, theirs] of [
    [color, all.pixels.color],
    [depth, all.pixels.depth],
    [ids, all.pixels.ids],
  ] as const)
    expect(bytesOf(mine).equals(bytesOf(theirs))).toBe(true);
  expect(seen.skipped).toBeGreaterThan(0.01 * SIDE * SIDE);
});
