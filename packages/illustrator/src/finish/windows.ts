/**
 * A large picture is finished in windows, bands of its rows, from the top down: planes as large as the picture stand there for one window at a
 * time. What works on smaller planes is done before, for the whole picture. A pass of a window leaves as many rows beside it as the passes
 * after it reach for, so that every pixel is what it is without windows.
 */
import type { Frame } from '../kernels/frame.ts';
import { COLOR_WINDOW } from '../kernels/frame.ts';
import type { PlaneSpec } from '../kernels/layout.ts';
import { inRows, type Pass } from '../pool/pass.ts';
import type { View } from '../stage/view.ts';
import type { Finish, FinishPass } from './finish.ts';

/** Toned rows above a window, which the window before it has painted over. */
const ABOVE = 'finish.above';
/** Rows of a window, where a finish does not ask for more. */
const ROWS = 256;

export function inWindows(finish: Finish, { width, height }: View, rows = finish.window ?? ROWS): Finish {
  const [reference, ...local] = finish.passes.filter((pass) => pass.reach !== undefined);
  if (!reference) return finish;
  const whole = finish.passes
    .filter((pass) => pass.reach === undefined)
    .map((pass) => (pass.shrinks ? shrinking(reference, pass, pass.shrinks, width, height) : pass));
  const sees = local.some((pass) => pass.sees);
  const used = sees ? [reference, ...local] : local;
  const beside = besides(used);
  const most = Math.max(...beside);
  // Rows above come from the window before, and from no other.
  const tall = Math.min(height, Math.max(rows, 2 * most));
  const standing = tall + 2 * most;
  const passes: Pass[] = [];
  for (let y0 = 0; y0 < height; y0 += tall) {
    const y1 = Math.min(height, y0 + tall);
    const stand = Math.max(0, y0 - most);
    for (const [i, pass] of used.entries()) {
      const [top, bottom] = [Math.max(0, y0 - beside[i]!), Math.min(height, y1 + beside[i]!)];
      const weight = ((pass.weight ?? 1) * (bottom - top)) / height;
      passes.push(
        inRows({ ...(pass === reference ? afresh(pass, stand, y0, most) : standingAt(pass, stand)), weight }, top, bottom),
      );
      if (pass === reference && most > 0 && y1 < height) passes.push(inRows(keeping(width, y1 - most), y1 - most, y1));
    }
  }
  const planes: PlaneSpec[] = finish.planes.map((plane) => ({
    ...plane,
    needed: plane.needed ?? 'finish',
    ...(plane.scale === 1 && { window: standing }),
  }));
  if (sees) planes.push({ name: COLOR_WINDOW, scale: 1, needed: 'finish', window: standing });
  if (sees && most > 0) planes.push({ name: ABOVE, scale: 1, channels: 1, needed: 'finish', window: most });
  return { ...finish, planes, passes: [...whole, ...passes] };
}

/** Rows beside a window that each pass has to leave for those after it. */
function besides(passes: readonly FinishPass[]): number[] {
  const beside = passes.map(() => 0);
  for (let i = passes.length - 2; i >= 0; i--) beside[i] = beside[i + 1]! + (passes[i + 1]!.reach ?? 0);
  return beside;
}

const standingAt = (pass: Pass, top: number): Pass => ({
  ...pass,
  run: (frame, k, y0, y1) => pass.run(frame.at(top), k, y0, y1),
});

/** The reference of a window: of rows above `first` from what was kept of them. */
const afresh = (pass: Pass, top: number, first: number, most: number): Pass => ({
  ...pass,
  run(frame, k, y0, y1) {
    if (y0 < first) pass.run(frame.at(top, { output: keptAbove(frame, first - most) }), k, y0, Math.min(y1, first));
    if (y1 > first) pass.run(frame.at(top), k, Math.max(y0, first), y1);
  },
});

/** Keeps toned rows from `top` on for the next window. */
const keeping = (width: number, top: number): Pass => ({
  name: 'reference',
  weight: 0,
  run: (frame, _k, y0, y1) => {
    keptAbove(frame, top).set(frame.output.subarray(4 * y0 * width, 4 * y1 * width), 4 * y0 * width);
  },
});

function keptAbove(frame: Frame, top: number): Uint8Array {
  const { data } = frame.at(Math.max(0, top)).plane(ABOVE);
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

/** The reference and what is made smaller of it in one, with the rows between them in scratch. */
function shrinking(reference: Pass, pass: Pass, times: number, width: number, height: number): Pass {
  return {
    ...pass,
    band: Math.max(1, Math.floor(SCRATCH / times)),
    run(frame, k, y0, y1) {
      const [top, bottom] = [y0 * times, Math.min(height, y1 * times)];
      const seen = frame.at(0, { color: frame.rowsFrom(top, bottom - top, 4 * width) });
      reference.run(seen, k, top, bottom);
      pass.run(seen, k, y0, y1);
    },
  };
}

/** Rows of the reference in scratch. */
const SCRATCH = 48;
