import { expect, test } from 'vitest';
import { Frame, frameBytes } from '../kernels/frame.ts';
import { createMemory } from '../kernels/load.ts';
import { Lasting } from './lasting.ts';
import type { Plan } from './pass.ts';

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

test('the last pass of a name outlives its plan, unless it holds drawings', () => {
  const lasting = new Lasting();
  const frame = frameOf();
  const sea = planOf('sky', 'sea');
  const thing = { name: 'boat', serial: true, run() {} };
  lasting.keep(frame, { ...sea, passes: [...sea.passes, thing] });
  for (const name of ['land', 'wood', 'ice', 'room', 'moon']) lasting.keep(frame, planOf(name));
  expect(lasting.kept.plans).not.toContain(sea);
  for (const pass of sea.passes) expect(lasting.kept.passes).toContain(pass);
  expect(lasting.kept.passes).not.toContain(thing);
});
