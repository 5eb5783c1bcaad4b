import { expect, test } from 'vitest';
import { Frame, frameBytes } from '../kernels/frame.ts';
import { createMemory } from '../kernels/load.ts';
import { Lasting } from './lasting.ts';
import type { Pass, Plan } from './pass.ts';

const frameOf = (): Frame => new Frame(createMemory(frameBytes(8, 8, []), false), 8, 8);
const planOf = (...names: string[]): Plan => ({
  width: 8,
  height: 8,
  planes: [],
  passes: names.map((name) => ({ name, run() {} })),
});

test('the last plan of a kind takes the place of the one before, and of many kinds the oldest goes', () => {
  const lasting = new Lasting();
  const frame = frameOf();
  const sea = planOf('sky', 'sea');
  lasting.keep(frame, planOf('sky', 'sea'));
  lasting.keep(frame, sea);
  expect(lasting.kept.plans).toEqual([sea]);
  expect(lasting.kept.plans[0]).toBe(sea);
  const others = ['land', 'wood', 'ice'].map((name) => planOf('sky', name));
  for (const plan of others) lasting.keep(frame, plan);
  // The sea again: the land is the oldest then.
  lasting.keep(frame, sea);
  const room = planOf('room');
  lasting.keep(frame, room);
  expect(lasting.kept.plans).toHaveLength(4);
  for (const plan of [sea, room, others[1], others[2]]) expect(lasting.kept.plans).toContain(plan);
});

test('one frame is kept, and none whose memory is wanted back', () => {
  const lasting = new Lasting();
  const [first, second] = [frameOf(), frameOf()];
  lasting.keep(first, planOf('sky'));
  lasting.keep(second, planOf('sky'));
  lasting.letGo(first);
  expect(lasting.kept.frame).toBe(second);
  lasting.letGo();
  expect(lasting.kept.frame).toBeUndefined();
});

const passOf = (name: string, look?: object): Pass => ({ name, ...(look && { look }), run() {} });

test('the last pass of a name outlives its plan, unless nobody can tell what it holds', () => {
  const lasting = new Lasting();
  const frame = frameOf();
  const sea = { ...planOf('sky'), passes: [passOf('sea', { salt: 1 }), passOf('land', { salt: 2 })] };
  const thing = passOf('boat');
  lasting.keep(frame, { ...sea, passes: [...sea.passes, thing] });
  for (const name of ['plain', 'wood', 'ice', 'room', 'moon']) lasting.keep(frame, planOf(name));
  expect(lasting.kept.plans).not.toContain(sea);
  expect(lasting.kept.passes).toEqual(sea.passes);
});

test('of passes are kept as many and as much as is said, the last ones', () => {
  const lasting = new Lasting();
  const frame = frameOf();
  const keep = (pass: Pass): void => lasting.keep(frame, { ...planOf(), passes: [pass] });
  for (let i = 0; i < 100; i++) keep(passOf(`small ${i}`, { i }));
  expect(lasting.kept.passes.map(({ name }) => name)).toEqual(Array.from({ length: 64 }, (_, i) => `small ${i + 36}`));
  // Columns of a land, 100 KB a pass: forty of them are 4 MB.
  for (let i = 0; i < 60; i++) keep(passOf(`broad ${i}`, { tops: new Float32Array(25_600) }));
  expect(lasting.kept.bytes).toBeLessThanOrEqual(4 << 20);
  expect(lasting.kept.passes.length).toBeGreaterThan(35);
  expect(lasting.kept.passes.at(-1)?.name).toBe('broad 59');
  // One that holds a map, or plants, is not among them, and takes the place of the one before.
  keep(passOf('broad 59', { map: new Float32Array(256 * 256) }));
  keep(passOf('meadow', { plants: Array.from({ length: 2000 }, (_, x) => ({ leaves: [[x, x]] })) }));
  expect(lasting.kept.passes.map(({ name }) => name)).not.toContain('meadow');
  expect(lasting.kept.passes.map(({ name }) => name)).not.toContain('broad 59');
});

test('a kept pass that comes again is counted once', () => {
  const lasting = new Lasting();
  for (let i = 0; i < 3; i++)
    lasting.keep(frameOf(), { ...planOf(), passes: [passOf('sea', { tops: new Float64Array(1000) })] });
  expect(lasting.kept.bytes).toBeLessThan(8300);
});
