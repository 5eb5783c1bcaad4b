/** Drawing through a provider package: its image model behind a `PictureAdapter`, one picture a call. */
import { AtelierError, type Cost, type Warning } from '@atelier/spec';
import type { Job, JobContext, JobEvent, PictureAdapter } from '../generators/adapter.ts';
import { nearestRatio } from '../generators/nearest-size.ts';
import { fromBase64 } from '../generators/reply.ts';
import { withRetries } from '../generators/retry.ts';
import { installCommand, installedAt } from '../installed.ts';
import { providerOf, requireSettings, type SdkWarning, secretsIn, settingsOf, warningOf } from './provider.ts';
import type { AiSdkRow } from './rows.ts';
import { troubleOf } from './trouble.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const RATIOS = ['1:1', '4:3', '3:4', '3:2', '2:3', '16:9', '9:16', '21:9', '9:21'] as const;

export function aiSdkPictures(row: AiSdkRow, pictures: NonNullable<AiSdkRow['pictures']>, env: Environment): PictureAdapter {
  const { id, name } = row;
  const modelOf = ({ options }: Job): string | undefined => (options.model as string | undefined) ?? pictures.model;
  const secrets = secretsIn(settingsOf(row, env));

  async function draw(job: Job, { door, signal }: JobContext) {
    try {
      const provider = await providerOf(row, { env, door, purpose: 'draw a picture' });
      const model = (provider.imageModel ?? provider.image)?.call(provider, modelOf(job) ?? '');
      if (!model) throw new AtelierError('not-taken', `The package ${row.package} that is installed draws no pictures.`);
      return await model.doGenerate(callOf(job, row, pictures, signal));
    } catch (error) {
      if (signal.aborted) throw new AtelierError('interrupted', 'Stopped.');
      throw troubleOf(error, name, secrets, true);
    }
  }

  return {
    id,
    name,
    capabilities: {
      minSide: 64,
      maxSide: 4096,
      maxCount: 8,
      concurrency: 2,
      seed: pictures.seed ? 'similar' : 'none',
      negative: pictures.negative !== undefined,
      dialect: pictures.dialect,
      progress: false,
      cancel: true,
      cost: 'paid',
      ...(pictures.inputs && { modes: ['text-to-image', 'edit'] as const, inputs: pictures.inputs }),
      ...(pictures.model !== undefined && { models: [pictures.model] }),
      checked: { against: 'documentation', date: '2026-11-28' },
      needs: {
        package: row.package,
        install: installCommand(row.package),
        installed: installedAt(row.package, env) !== undefined,
      },
    },
    secrets,
    check(job) {
      if (installedAt(row.package, env) === undefined)
        throw new AtelierError(
          'not-installed',
          `${name} needs the package ${row.package}, which is not installed. Install it: ${installCommand(row.package)}`,
        );
      requireSettings(row, settingsOf(row, env));
      if (modelOf(job) === undefined)
        throw new AtelierError('usage', `${name} has no usual model: name your deployment with --model.`);
    },
    async *paint(job, context): AsyncGenerator<JobEvent> {
      yield { type: 'progress', progress: 0.05, stage: 'drawing' };
      const { images, warnings = [], providerMetadata, response } = await withRetries(() => draw(job, context), context.wait);
      const [first] = images;
      const about = aboutFirst(providerMetadata);
      if (about.nsfw)
        throw new AtelierError('refused', `${name} drew something that its filter took away.`, {
          refusal: { kind: 'picture', words: 'the filter took the picture away' },
        });
      if (!first) throw new AtelierError('bad-reply', `${name} answered without a picture in it.`);
      yield {
        type: 'picture',
        bytes: typeof first === 'string' ? fromBase64(first) : first,
        model: response?.modelId ?? modelOf(job) ?? '',
        ...(about.seed !== undefined && { seed: about.seed }),
        ...(about.revisedPrompt !== undefined && { revisedPrompt: about.revisedPrompt }),
        ...(about.cost && { cost: about.cost }),
        ...jobIdIn(response?.headers),
        warnings: told(warnings, row, pictures.shape),
      };
    },
  };
}

function callOf(
  job: Job,
  row: AiSdkRow,
  { shape, seed, negative }: NonNullable<AiSdkRow['pictures']>,
  signal: AbortSignal,
): object {
  const { prompt, inputs, width, height } = job;
  const { model: _, ...options } = job.options;
  const file = ({ bytes, type }: Job['inputs'][number]) => ({ type: 'file', mediaType: type, data: bytes });
  const references = inputs.filter(({ role }) => role !== 'mask').map(file);
  const mask = inputs.find(({ role }) => role === 'mask');
  const own = { ...options, ...(negative && prompt.negative && { [negative]: prompt.negative }) };
  return {
    prompt: prompt.prompt,
    n: 1,
    size: shape === 'size' ? `${width}x${height}` : undefined,
    aspectRatio: shape === 'ratio' ? nearestRatio({ width, height }, RATIOS) : undefined,
    seed: seed ? job.seed : undefined,
    files: references.length > 0 ? references : undefined,
    mask: mask && file(mask),
    providerOptions: Object.keys(own).length > 0 ? { [optionsKeyOf(row)]: own } : {},
    abortSignal: signal,
    headers: {},
  };
}

const optionsKeyOf = ({ id }: AiSdkRow): string => (id === 'bedrock' ? 'bedrock' : id);

/** A package that was given a size and no ratio has no reason to complain of a ratio; some do all the same. */
function told(warnings: readonly SdkWarning[], { name }: AiSdkRow, shape: 'size' | 'ratio'): Warning[] {
  const other = shape === 'size' ? 'aspectRatio' : 'size';
  return warnings.filter(({ feature, setting }) => (feature ?? setting) !== other).map((each) => warningOf(each, name));
}

interface About {
  seed?: number;
  nsfw?: boolean;
  revisedPrompt?: string;
  cost?: Cost;
}

/** What packages tell of the picture beside it, each under its own name. */
function aboutFirst(metadata: Record<string, { images?: unknown[] } & Record<string, unknown>> | undefined): About {
  const about: About = {};
  for (const each of Object.values(metadata ?? {})) {
    if (typeof each !== 'object' || each === null) continue;
    const first = (each.images?.[0] ?? {}) as Record<string, unknown>;
    const seed = first.seed ?? each.seed;
    if (typeof seed === 'number' && Number.isInteger(seed) && seed >= 0) about.seed = seed;
    if (first.nsfw === true || first.has_nsfw_concepts === true) about.nsfw = true;
    if (typeof first.revisedPrompt === 'string') about.revisedPrompt = first.revisedPrompt;
    // xAI's ticks: 10,000,000,000 a US dollar.
    const ticks = each.costInUsdTicks;
    if (typeof ticks === 'number' && ticks >= 0) about.cost = { amount: ticks / 1e10, currency: 'USD', basis: 'reported' };
  }
  return about;
}

function jobIdIn(headers: Record<string, string> | undefined): { jobId?: string } {
  const jobId = headers?.['x-request-id'] ?? headers?.['x-fal-request-id'];
  return jobId && /^[\w.:-]{1,128}$/.test(jobId) ? { jobId } : {};
}
