/** One random Brief painted and looked over: what went wrong, in words, or nothing. */
import { preparePainting, stageOf } from '@atelier/illustrator';
import { stageSchema } from '@atelier/spec';
import type { Frame } from '../../packages/illustrator/src/kernels/frame.ts';
import { paintHere } from '../../packages/illustrator/src/pool/run.ts';
import { randomJob } from './random-briefs.ts';

export async function soakOne(index: number, side: number): Promise<string | undefined> {
  const job = randomJob(index, side);
  const about = `${index}: ${JSON.stringify(job.brief.idea)}, ${job.width} × ${job.height}, seed ${job.seed}`;
  try {
    const stage = stageOf(job.brief, job);
    stageSchema.parse(stage);
    for (const { id, box } of stage.objects)
      if (!box.every(Number.isFinite) || box[2] <= 0 || box[3] <= 0) return `${about}: the box of ${id} is ${box}`;
    const fault = await paintHere(job, preparePainting, {}, faultOf);
    return fault && `${about}: ${fault}`;
  } catch (error) {
    return `${about}: ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error)}`;
  }
}

/** What is wrong with the pixels, in words. */
function faultOf({ color, depth, ids, output }: Frame): string | undefined {
  for (let i = 0; i < depth.length; i++) {
    if (!(depth[i]! >= 0 && depth[i]! <= 1)) return `depth ${depth[i]} at pixel ${i}`;
    for (let c = 0; c < 3; c++) if (!Number.isFinite(color[4 * i + c]!)) return `colour ${color[4 * i + c]} at pixel ${i}`;
  }
  let [low, high] = [255, 0];
  for (let i = 0; i < ids.length; i++) {
    low = Math.min(low, output[4 * i + 1]!);
    high = Math.max(high, output[4 * i + 1]!);
    if (output[4 * i + 3] !== 255) return `pixel ${i} is not opaque`;
  }
  if (high - low < 3) return `the picture is empty, green runs from ${low} to ${high}`;
  return undefined;
}
