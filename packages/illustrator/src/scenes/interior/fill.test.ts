/** A panel lies where its corners are seen, and hides what is behind it. */
import { expect, it } from 'vitest';
import { lay } from './fill.ts';
import { Builder } from './panel.ts';
import { PLANS } from './plans.ts';

const CAMERA = { x: 100, y: 80, focal: 200, eye: 1.3 };
const built = () => new Builder(7, { side: 1, asked: new Set(), spread: 1, wall: undefined });

it('a front is a rectangle: twice as far is half as large', () => {
  const b = built();
  for (const z of [2, 4])
    b.front(-0.5, 0.5, 0, 1.3, z, { stuff: 'plain', color: [1, 1, 1], second: [0, 0, 0], size: 1, panes: [1, 1] });
  const [near, far] = b.panels.map((p) => lay(p, CAMERA, 1)!);
  expect([near!.top, near!.bottom]).toEqual([80, 210]);
  expect([far!.top, far!.bottom]).toEqual([80, 145]);
});

it.each(Object.entries(PLANS))(
  '%s: all panels are finite, most of them are seen, and the same seed builds the same',
  (_, plan) => {
    const [one, other] = [built(), built()];
    plan.build(one);
    plan.build(other);
    expect(one.panels).toEqual(other.panels);
    expect(one.panels.flatMap(({ at, across, up }) => [...at, ...across, ...up]).every(Number.isFinite)).toBe(true);
    const seen = one.panels.filter((p) => lay(p, { ...CAMERA, eye: plan.eye }, 1) !== undefined);
    expect(seen.length).toBeGreaterThan(0.8 * one.panels.length);
  },
);

it('a deeper room through a longer lens has the foot of its wall in the same row', () => {
  const foot = (focal: number): number => {
    const b = built();
    PLANS.living.build(b);
    b.deepen(focal / 200);
    const back = b.panels.find((p) => p.wall && p.across[0] !== 0)!;
    return lay(back, { ...CAMERA, focal }, 1)!.bottom;
  };
  expect(foot(260)).toBeCloseTo(foot(200), 6);
});

it('a room that is said to be bare gets nothing; furniture leaves what was named alone', () => {
  const build = (options: Partial<ConstructorParameters<typeof Builder>[1]>) => {
    const b = new Builder(7, { side: 1, asked: new Set(), spread: 1, wall: undefined, ...options });
    PLANS.bedroom.build(b);
    return b.panels.length;
  };
  const furnished = build({});
  expect(build({ bare: true })).toBeLessThan(0.5 * furnished);
  // Somebody stands in the middle of it.
  expect(build({ taken: [{ x0: -0.5, x1: 0.5, y0: -0.4, y1: 0.3, z: 3 }] })).toBeLessThan(furnished - 10);
  expect(build({ asked: new Set(['bed']) })).toBeLessThan(furnished);
});

it('whoever sits in a train has a seat whose edge is where the drawing ends', () => {
  const b = new Builder(7, {
    side: 1,
    asked: new Set(),
    spread: 1,
    wall: undefined,
    sitters: [{ x0: -0.2, x1: 0.2, y0: -0.4, y1: 0.2, z: 3 }],
  });
  PLANS.train.build(b);
  const plain = built();
  PLANS.train.build(plain);
  expect(b.panels.length).toBeGreaterThan(plain.panels.length);
  const seat = b.panels.at(-1)!;
  expect((seat.at[1] + seat.up[1] - 1.3) / (seat.at[2] + 0.05)).toBeCloseTo(-0.4, 6);
});
