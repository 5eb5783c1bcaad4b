import { random } from '@atelier/spec';
import { expect, test } from 'vitest';
import { Frame, frameBytes } from '../kernels/frame.ts';
import { loadKernels } from '../kernels/load.ts';
import { lightOf } from '../light/light.ts';
import { bandsOf, outlineOf, type Plan } from '../pool/pass.ts';
import { viewOf, viewWith } from '../stage/view.ts';
import type { Finish, FinishContext } from './finish.ts';
import { FINISH_PAINTERS } from './finishes.ts';
import { inWindows } from './windows.ts';

const [WIDTH, HEIGHT] = [104, 410];
const LIGHT = lightOf({ time: 'dusk', weather: 'clear', seed: 7, colours: [], side: 1, sun: 'low' });
const context: FinishContext = {
  // A strip of a large picture, at its own size.
  view: viewWith(viewOf(WIDTH, HEIGHT, 0.5, 1.6), { unit: 1500 }),
  light: LIGHT,
  seed: 7,
  things: Uint8Array.of(0, 1, 0, 1),
  scene: 'hills',
  named: true,
};

/** Discs of things before soft land, all with grain. */
function toned({ output, ids, depth }: Frame): void {
  const dice = random(3, 'toned');
  const discs = Array.from({ length: 40 }, (_, i) => ({
    x: dice.below(WIDTH),
    y: dice.below(HEIGHT),
    r: 4 + dice.below(22),
    id: i % 4,
    rgb: [dice.below(200), dice.below(200), dice.below(200)],
  }));
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) {
      const p = y * WIDTH + x;
      const disc = discs.findLast((d) => (x - d.x) ** 2 + (y - d.y) ** 2 < d.r * d.r);
      ids[p] = disc?.id ?? 0;
      depth[p] = disc ? disc.y / HEIGHT : 1 - y / HEIGHT;
      for (let c = 0; c < 3; c++) output[4 * p + c] = (disc?.rgb[c] ?? 60 + y / 4) + dice.below(30);
      output[4 * p + 3] = 255;
    }
}

/** The finished bytes; what nobody wrote is not zero, so that whoever reads it is found out. */
function finished({ planes, passes }: Finish, lean: boolean): Uint8Array {
  const plan: Plan = { width: WIDTH, height: HEIGHT, planes, passes, lean };
  const kernels = loadKernels({ shared: false, bytes: frameBytes(WIDTH, HEIGHT, planes, 1, lean) });
  new Float32Array(kernels.memory.buffer).fill(0.37);
  const frame = new Frame(kernels.memory, WIDTH, HEIGHT, planes, { lean });
  toned(frame);
  const outline = outlineOf(plan);
  // From the last to the first: no band waits for another of its pass.
  for (const [index, pass] of passes.entries())
    for (const { y0, y1 } of bandsOf(outline, index).reverse()) {
      frame.release();
      pass.run(frame, kernels, y0, y1);
    }
  return frame.output.slice();
}

const names = Object.keys(FINISH_PAINTERS) as (keyof typeof FINISH_PAINTERS)[];

test.each(names)('%s is the same bytes in windows, whatever their height', (name) => {
  const finish = FINISH_PAINTERS[name](context);
  const whole = finished(finish, false);
  for (const rows of [64, 90, 250])
    expect(Buffer.compare(finished(inWindows(finish, context.view, rows), true), whole), `${rows} rows`).toBe(0);
});
