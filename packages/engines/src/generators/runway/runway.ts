/** Runway's text to image with references. Sizes are a list of pixel pairs; a picture that goes along is called `@tag` in the prompt. */
import { AtelierError } from '@atelier/spec';
import type { Job, JobContext, JobEvent, PictureAdapter } from '../adapter.ts';
import { cancelling } from '../cancelling.ts';
import { nearestListed, otherSize } from '../nearest-size.ts';
import { runwayPicturePrice } from '../prices.ts';
import { toBase64 } from '../reply.ts';
import {
  cancelOrder,
  NAME,
  outcomeOf,
  type RunwayOptions,
  requireKey,
  requireShort,
  requireSmall,
  serviceOf,
  submit,
} from './tasks.ts';

const MODELS = ['gen4_image', 'gen4_image_turbo'] as const;
// biome-ignore format: a table
const RATIOS = [
  '1024:1024', '1080:1080', '1168:880', '1360:768', '1440:1080', '1080:1440', '1808:768', '1920:1080', '1080:1920', '2112:912',
  '1280:720', '720:1280', '720:720', '960:720', '720:960', '1680:720',
] as const;
const MOST_REFERENCES = 3;
const TAG = /^[A-Za-z][A-Za-z0-9_]{2,15}$/;

/** What is sent, as the service's own client types it. */
export interface FromWords {
  model: (typeof MODELS)[number];
  promptText: string;
  ratio: (typeof RATIOS)[number];
  seed: number;
  referenceImages?: { uri: string; tag?: string }[];
}

export function runway(options: RunwayOptions = {}): PictureAdapter {
  const { key } = options;
  const service = serviceOf(options);
  const modelOf = ({ options: chosen }: Job): string => (typeof chosen.model === 'string' ? chosen.model : MODELS[0]);
  const priceOf = (job: Job) => {
    const { width, height } = sizeFor(job);
    return runwayPicturePrice(modelOf(job), width * height);
  };

  return {
    id: 'runway',
    name: NAME,
    capabilities: {
      minSide: 720,
      maxSide: 2112,
      maxCount: 10,
      seed: 'similar',
      negative: false,
      dialect: 'runway',
      maxPrompt: 1000,
      shapes: RATIOS,
      formats: ['png'],
      progress: true,
      cancel: true,
      cost: 'paid',
      modes: ['text-to-image', 'edit', 'video'],
      inputs: { roles: ['reference', 'init'], most: MOST_REFERENCES, byWords: true },
      concurrency: 2,
      models: MODELS,
      options: { model: 'text' },
      checked: { against: 'schema', date: '2026-11-28' },
    },
    secrets: key ? [key] : [],
    check(job) {
      requireKey(key, service);
      requireShort(job.prompt.prompt);
      if (modelOf(job) === 'gen4_image_turbo' && job.inputs.length === 0)
        throw new AtelierError('usage', 'gen4_image_turbo needs one to three reference pictures.');
      for (const { bytes, tag } of job.inputs) {
        requireSmall(bytes);
        if (tag !== undefined && !TAG.test(tag))
          throw new AtelierError(
            'usage',
            `${NAME} names references with 3 to 16 letters, digits or _, a letter first; got “${tag}”.`,
          );
      }
    },
    estimate: priceOf,
    async *paint(job, context) {
      const task = await submit('/v1/text_to_image', bodyFor(job, modelOf(job)), 'draw a picture', service, context);
      yield* cancelling(pictureOf(job, task, context), context, [cancelOrder(service, task)]);
    },
  };

  async function* pictureOf(job: Job, task: Parameters<typeof outcomeOf>[0], context: JobContext): AsyncGenerator<JobEvent> {
    for await (const event of outcomeOf(task, service, context)) {
      if (event.type === 'progress') yield event;
      else {
        const cost = event.cost ?? priceOf(job);
        yield {
          type: 'picture',
          bytes: event.bytes,
          jobId: task.id,
          model: modelOf(job),
          ...(cost && { cost }),
          warnings: otherSize(job, sizeFor(job), `${NAME} has a list of sizes`),
        };
      }
    }
  }
}

function sizeFor(job: Job): { width: number; height: number } {
  return nearestListed(
    job,
    RATIOS.map((ratio) => ratio.replace(':', 'x')),
  );
}

function bodyFor(job: Job, model: string): FromWords {
  const { width, height } = sizeFor(job);
  return {
    // Another one that a person names is the service's to refuse.
    model: model as FromWords['model'],
    promptText: job.prompt.prompt,
    ratio: `${width}:${height}` as FromWords['ratio'],
    seed: job.seed,
    ...(job.inputs.length > 0 && {
      referenceImages: job.inputs.map(({ bytes, type, tag }) => ({
        uri: `data:${type};base64,${toBase64(bytes)}`,
        ...(tag && { tag }),
      })),
    }),
  };
}
