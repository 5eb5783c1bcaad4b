/**
 * The painting workers of a Node process, one crew for each number of workers, whoever asks. Apart from the painter's code, so that
 * somebody who is about to ask for a picture can have them start first, and read the idea while they do.
 */
import type { PaintJob } from '../painting.ts';
import { WorkerPool } from './pool.ts';

const MOST_WORKERS = 16;
const crews = new Map<number, WorkerPool<PaintJob>>();

/** How many workers are taken where `threads` are asked for. */
export const crewSize = (threads: number): number => Math.max(1, Math.min(threads, MOST_WORKERS));

/** The crew of `threads` workers, as many as the machine runs where absent; undefined for one, in a page, and where no worker is built. */
export async function houseCrew(threads?: number): Promise<WorkerPool<PaintJob> | undefined> {
  if (threads === 1 || typeof process === 'undefined' || !process.versions?.node) return undefined;
  const { hardwareThreads, nodeWorkers, workerFile } = await import('./node.ts');
  const file = workerFile(import.meta.url);
  const size = crewSize(threads ?? hardwareThreads());
  if (!file || size === 1) return undefined;
  const crew = crews.get(size) ?? new WorkerPool<PaintJob>(nodeWorkers(file), size);
  crews.set(size, crew);
  return crew;
}

/** Starts that crew without a picture to paint. It keeps no process alive. */
export async function startCrew(threads?: number): Promise<void> {
  (await houseCrew(threads))?.start();
}
