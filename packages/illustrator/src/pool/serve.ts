/** The worker's side: plan the job, then paint the bands that come. */
import { AtelierError } from '@atelier/spec';
import { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { loadKernels } from '../kernels/load.ts';
import type { FromWorker, ToWorker, WorkerPort } from './messages.ts';
import { outlineOf, type Plan, type Prepare } from './pass.ts';

function answer<Job>(prepare: Prepare<Job>): (message: ToWorker) => FromWorker | undefined {
  let plan: Plan | undefined;
  let desk: { kernels: Kernels; frame: Frame } | undefined;
  return (message) => {
    switch (message.kind) {
      case 'job':
        desk = undefined;
        plan = prepare(message.job as Job);
        return { kind: 'outline', outline: outlineOf(plan) };
      case 'memory': {
        if (!plan) throw new Error('worker: got a memory before a job');
        const { memory, worker } = message;
        desk = { kernels: loadKernels({ memory }), frame: new Frame(memory, plan.width, plan.height, plan.planes, worker) };
        return undefined;
      }
      case 'band': {
        const { pass, y0, y1 } = message.band;
        if (!plan || !desk) throw new Error('worker: got a band before a job and a memory');
        desk.frame.release();
        plan.passes[pass]?.run(desk.frame, desk.kernels, y0, y1);
        return { kind: 'done' };
      }
    }
  };
}

/** Serves paintings over a port until the worker is terminated. */
export function serve<Job>(port: WorkerPort, prepare: Prepare<Job>): void {
  const reply = answer(prepare);
  port.listen((message) => {
    try {
      const said = reply(message);
      if (said) port.send(said);
    } catch (error) {
      const { message: text, stack } = error instanceof Error ? error : new Error(String(error));
      port.send({ kind: 'failed', message: text, stack, code: error instanceof AtelierError ? error.code : undefined });
    }
  });
}
