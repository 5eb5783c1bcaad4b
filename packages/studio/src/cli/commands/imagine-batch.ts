/** `imagine --batch`: one idea a line on standard input, the pictures of each as one line of JSON, as `--json` prints them for one. */
import { randomInt } from 'node:crypto';
import { AtelierError } from '@atelier/spec';
import type { Artwork, Painting } from '../../use-cases/imagine.ts';
import type { Around } from '../around.ts';
import { batch } from '../batch.ts';
import { bookFate, estimateLine } from '../costs.ts';
import { errorJson, failureOf } from '../failure.ts';
import type { keeper } from '../keep.ts';
import { progressLine } from '../progress.ts';
import { fileReceipt } from '../receipt.ts';

interface Wanted {
  /** All that the lines have in common. */
  painting: Omit<Painting, 'wish' | 'count' | 'around'> & {
    around: Around;
    wish: Omit<Painting['wish'], 'start' | 'seed'>;
  };
  keep: ReturnType<typeof keeper>['keep'];
  seed: number | undefined;
  count: number | undefined;
}

/** A picture that is finished is kept, and told, whatever becomes of the next; Ctrl-C ends the one that is being painted. */
export async function imagineBatch({ painting, keep, seed, count }: Wanted): Promise<void> {
  const { imagine } = await import('../../use-cases/imagine.ts');
  const { picturesToMake } = await import('../../use-cases/understand.ts');
  const { artworkJson } = await import('../artwork-json.ts');
  await batch(async (idea, signal) => {
    const start = { idea };
    const wish = { ...painting.wish, start, seed: seed ?? randomInt(10_000, 100_000) };
    const many = picturesToMake(start, count).count;
    const done: Artwork[] = [];
    const failed: Error[] = [];
    const progress = progressLine();
    try {
      for await (const event of imagine({ ...painting, wish, count: many }, keep, signal)) {
        if (event.type === 'progress') progress.show(event.fraction, event.stage);
        else if (event.type === 'estimate') process.stderr.write(`${estimateLine(event.cost)}\n`);
        else if (event.type === 'failed') {
          failed.push(event.error);
          bookFate(painting.engine, event.mayCost, painting.around);
        } else {
          fileReceipt(event.artwork, painting.around);
          done.push(event.artwork);
        }
      }
      if (failed[0]) throw failed[0];
    } catch (error) {
      if (done.length === 0) throw error;
      return { images: done.map(artworkJson), ...errorJson(failureOf(error)) };
    } finally {
      progress.clear();
    }
    return { images: done.map(artworkJson) };
  });
}

/** Whoever paints elsewhere, by hand, is asked one by one. */
export function refuseInBatch({ engine, elsewhere }: { engine: string; elsewhere: boolean }): void {
  if (elsewhere)
    throw new AtelierError(
      'usage',
      `${engine} waits for a person at each picture, so it takes no --batch. Ask for one idea at a time.`,
    );
}
