/** The one-worker path: everything in this thread, with the event loop let in between bands. */
import { AtelierError } from '@atelier/spec';
import { Frame, frameBytes } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { loadKernels } from '../kernels/load.ts';
import { Lasting } from './lasting.ts';
import { bandsOf, outlineOf, type Plan, type Prepare, progressOf, type RunOptions, sharesOf, type Take } from './pass.ts';

export const interrupted = (): AtelierError =>
  new AtelierError('interrupted', 'The painting was stopped before it was finished; nothing of it was kept.');

/** A turn of the event loop, so that Ctrl-C and progress lines work; `setTimeout` would cost a millisecond and more. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') {
      setImmediate(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}

const MOST_KEPT = 128 << 20;
/** Kernels on a memory that no painting is at. */
let spare: Kernels | undefined;
const lasting = new Lasting();

/** The spare memory wiped, where it is large enough; otherwise a new one. */
function kernelsFor(bytes: number): Kernels {
  const kernels = spare;
  if (!kernels || kernels.memory.buffer.byteLength < bytes) return loadKernels({ shared: false, bytes });
  spare = undefined;
  new Uint8Array(kernels.memory.buffer, 0, bytes).fill(0);
  return kernels;
}

function giveBack(kernels: Kernels): void {
  const { byteLength } = kernels.memory.buffer;
  if (byteLength <= MOST_KEPT && byteLength > (spare?.memory.buffer.byteLength ?? 0)) spare = kernels;
}

/**
 * Paints a job in this thread, on memory that is not shared. With `take` the memory is used again by later paintings; without it
 * the frame is the caller's for good.
 */
export async function paintHere<Job, T = Frame>(
  job: Job,
  prepare: Prepare<Job>,
  options: RunOptions = {},
  take?: Take<T>,
): Promise<T> {
  if (options.signal?.aborted) throw interrupted();
  const plan = prepare(job);
  const { width, height, planes, lean } = plan;
  const bytes = frameBytes(width, height, planes, 1, lean);
  if (!take) return (await paintOn(loadKernels({ shared: false, bytes }), plan, options)) as T;
  const kernels = kernelsFor(bytes);
  let frame: Frame | undefined;
  try {
    frame = await paintOn(kernels, plan, options);
    lasting.keep(frame, plan);
    return take(frame, plan.told);
  } finally {
    giveBack(kernels);
    if (frame && spare !== kernels) lasting.letGo(frame);
  }
}

async function paintOn(kernels: Kernels, plan: Plan, options: RunOptions): Promise<Frame> {
  const { width, height, planes, lean = false } = plan;
  const outline = outlineOf(plan);
  const frame = new Frame(kernels.memory, width, height, planes, { lean });
  const share = sharesOf(outline);
  const painted = progressOf(outline, options.progress);
  for (const [index, pass] of plan.passes.entries()) {
    for (const band of bandsOf(outline, index)) {
      frame.release();
      pass.run(frame, kernels, band.y0, band.y1);
      painted(share(band), index);
      await turn();
      if (options.signal?.aborted) throw interrupted();
    }
  }
  return frame;
}
