/** The one-worker path: everything in this thread, with the event loop let in between bands. */
import { AtelierError } from '@atelier/spec';
import { Frame, frameBytes } from '../kernels/frame.ts';
import { loadKernels } from '../kernels/load.ts';
import { bandsOf, outlineOf, type Prepare, progressOf, type RunOptions, sharesOf, type Take } from './pass.ts';

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

/** Paints a job in this thread, on memory that is not shared. */
export async function paintHere<Job, T = Frame>(
  job: Job,
  prepare: Prepare<Job>,
  options: RunOptions = {},
  take: Take<T> = (frame) => frame as T,
): Promise<T> {
  if (options.signal?.aborted) throw interrupted();
  const plan = prepare(job);
  const outline = outlineOf(plan);
  const { width, height, planes } = plan;
  const kernels = loadKernels({ shared: false, bytes: frameBytes(width, height, planes) });
  const frame = new Frame(kernels.memory, width, height, planes);
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
  return take(frame, plan.told);
}
