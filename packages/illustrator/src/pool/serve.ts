/** The worker's side: plan the job, then paint bands until all passes are done. */
import { AtelierError } from '@atelier/spec';
import { Frame } from '../kernels/frame.ts';
import { loadKernels } from '../kernels/load.ts';
import { Claims } from './claims.ts';
import type { ToWorker, WorkerPort } from './messages.ts';
import { bandsOf, outlineOf, type Plan, type Prepare } from './pass.ts';

function paint(plan: Plan, { memory, counters, worker }: ToWorker & { kind: 'paint' }, port: WorkerPort): void {
  const kernels = loadKernels({ memory });
  const frame = new Frame(memory, plan.width, plan.height, plan.planes, worker);
  const claims = new Claims(counters);
  const outline = outlineOf(plan);
  for (const [index, pass] of plan.passes.entries()) {
    const bands = bandsOf(outline, index);
    for (let band = bands[claims.next(index)]; band; band = bands[claims.next(index)]) {
      frame.release();
      pass.run(frame, kernels, band.y0, band.y1);
      claims.done(index, bands.length);
      port.send({ kind: 'band', band });
    }
    claims.barrier(index, bands.length);
  }
}

/** Serves paintings over a port until the worker is terminated. */
export function serve<Job>(port: WorkerPort, prepare: Prepare<Job>): void {
  let plan: Plan | undefined;
  port.listen((message) => {
    try {
      if (message.kind === 'job') {
        plan = prepare(message.job as Job);
        port.send({ kind: 'outline', outline: outlineOf(plan) });
      } else {
        if (!plan) throw new Error('worker: was told to paint before it had a job');
        paint(plan, message, port);
        port.send({ kind: 'finished' });
      }
    } catch (error) {
      const { message: text, stack } = error instanceof Error ? error : new Error(String(error));
      port.send({ kind: 'failed', message: text, stack, code: error instanceof AtelierError ? error.code : undefined });
    }
  });
}
