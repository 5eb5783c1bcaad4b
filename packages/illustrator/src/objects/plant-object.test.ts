/** A large plant is laid by all workers between two serial passes; in whatever bands, it is what one pass would have painted. */
import { expect, test } from 'vitest';
import { Frame, frameBytes } from '../kernels/frame.ts';
import { loadKernels } from '../kernels/load.ts';
import { factTable } from '../scenes/context.ts';
import { brief } from '../stage/__fixtures__/briefs.ts';
import { planOf } from '../stage/plan.ts';
import { FOOTING } from './ground-marks.ts';
import { objectPasses, objectPlanes } from './passes.ts';
import { paintPlant } from './plant-object.ts';

const SIDE = 128;

test.each([32, 50, SIDE])('in bands of %i rows', (band) => {
  const wanted = brief({ place: 'meadow', subjects: [{ name: 'pine tree' }] });
  const plan = planOf(wanted, { width: SIDE, height: SIDE, seed: 7, missing: 'leave' });
  const table = factTable(wanted, plan.stage);
  const passes = objectPasses(plan, { table, missing: 'leave', wet: 0, painted: false });
  expect(passes.map(({ serial = false }) => serial)).toEqual([true, false, true]);
  expect(objectPlanes(plan)).toEqual([FOOTING]);
  const empty = (): Frame => {
    const kernels = loadKernels({ shared: false, bytes: frameBytes(SIDE, SIDE, [FOOTING]) });
    const frame = new Frame(kernels.memory, SIDE, SIDE, [FOOTING]);
    frame.color.forEach((_, i) => {
      frame.color[i] = ((i * 7919) % 1000) / 1000;
    });
    return frame;
  };
  const [split, whole] = [empty(), empty()];
  const kernels = loadKernels({ shared: false, bytes: 1 << 16 });
  for (const { serial, run } of passes)
    for (let y = 0; y < SIDE; y += serial ? SIDE : band) run(split, kernels, y, serial ? SIDE : Math.min(SIDE, y + band));
  const tree = plan.placed[0]!;
  const { setting, stage } = plan;
  paintPlant(tree, {
    setting,
    seed: stage.seed,
    wet: 0,
    painted: false,
    printed: false,
    id: table.numberOfObject(stage.objects[0]!),
    frame: whole,
  });
  expect(split.ids.some((id) => id > 0)).toBe(true);
  for (const map of ['ids', 'depth', 'color'] as const)
    expect({ map, differ: split[map].filter((v, i) => v !== whole[map][i]).length }).toEqual({ map, differ: 0 });
});
