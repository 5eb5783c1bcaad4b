/** The worker's side: plan the job, then paint bands until all passes are done. */
import { AtelierError } from '@atelier/spec';
import { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { loadKernels } from '../kernels/load.ts';
import { Claims } from './claims.ts';
import { isKept } from './crew.ts';
import { Lasting } from './lasting.ts';
import type { ToWorker, WorkerPort } from './messages.ts';
import { bandsOf, outlineOf, type Plan, type Prepare, sharesOf } from './pass.ts';
import { turnsOf } from './turns.ts';

/**
 * A worker tells of what it painted when it is this much of the whole: a message a band would cost more than many bands do. Each wakes the thread that
 * directs, which takes a core from the painting: of a draft less often is told.
 */
const toldFrom = (pixels: number): number => Math.min(0.05, Math.max(0.01, 18_000 / pixels));

/** Serial passes that a worker has ready at once; of a large picture one, for each holds up to sixteen bytes a pixel. */
const READY = 3;

function paint(
  plan: Plan,
  kernels: Kernels,
  { counters, worker, workers }: ToWorker & { kind: 'paint' },
  port: WorkerPort,
  sweep: () => void,
): { frame: Frame; isStopped: boolean } {
  const { width, height, planes, lean = false } = plan;
  const frame = new Frame(kernels.memory, width, height, planes, { worker, lean });
  const claims = new Claims(counters);
  const outline = outlineOf(plan);
  const shareOf = sharesOf(outline);
  const turns = turnsOf(plan.passes, worker, workers, lean ? 1 : READY);
  const told = toldFrom(width * height);
  let untold = 0;
  for (const [index, pass] of plan.passes.entries()) {
    const bands = bandsOf(outline, index);
    if (!turns.isOthers(index)) {
      // What all take bands of goes on without this worker; a serial pass that is not ready has all wait for it.
      if (!pass.serial && !claims.isDone(index, bands.length)) turns.useTime(index);
      for (let band = bands[claims.next(index)]; band; band = bands[claims.next(index)]) {
        frame.release();
        pass.run(frame, kernels, band.y0, band.y1);
        claims.done(index, bands.length);
        untold += shareOf(band);
        if (untold < told) continue;
        port.send({ kind: 'painted', share: untold, pass: index });
        untold = 0;
      }
    }
    // Who would not have to wait has no time to use, nor who was called off.
    if (!claims.isDone(index, bands.length)) turns.useTime(index);
    claims.barrier(index, bands.length);
    // Each pass of a large picture takes so long that what the one before left behind is collected in next to none of it.
    if (lean) sweep();
  }
  if (untold > 0) port.send({ kind: 'painted', share: untold, pass: plan.passes.length - 1 });
  return { frame, isStopped: claims.isStopped };
}

/**
 * Serves paintings over a port until the worker is terminated. `rest` is called when a painting is over, `sweep` between the passes of a large
 * picture.
 */
export function serve<Job>(
  port: WorkerPort,
  prepare: Prepare<Job>,
  rest: () => void = () => {},
  sweep: () => void = () => {},
): void {
  let plan: Plan | undefined;
  let kernels: Kernels | undefined;
  const lasting = new Lasting();
  port.listen((message) => {
    try {
      if (message.kind === 'job') {
        plan = prepare(message.job as Job);
        port.send({ kind: 'outline', outline: outlineOf(plan) });
      } else {
        if (message.memory) {
          // The frame before lies in the memory that this one takes the place of.
          lasting.letGo();
          kernels = loadKernels({ memory: message.memory });
        }
        if (!plan || !kernels) throw new Error('worker: was told to paint before it had a job and a memory');
        const { frame, isStopped } = paint(plan, kernels, message, port, sweep);
        // Whoever waits for the picture does not wait for the tidying.
        port.send({ kind: 'finished' });
        // What it made ready and did not paint is not to stand until another of its kind comes.
        lasting.keep(frame, isStopped ? undefined : plan);
        if (isStopped) plan = undefined;
        if (!isKept(kernels.memory)) {
          kernels = undefined;
          lasting.letGo();
        }
        rest();
      }
    } catch (error) {
      const { message: text, stack } = error instanceof Error ? error : new Error(String(error));
      port.send({ kind: 'failed', message: text, stack, code: error instanceof AtelierError ? error.code : undefined });
    }
  });
}
