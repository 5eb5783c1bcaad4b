/** The same picture again, from what the file says and nothing else. */
import { engineOf } from '@atelier/engines';
import { provenanceOf } from '@atelier/lineage';
import { AtelierError, type EngineRequest, MISSING_POLICIES, type MissingPolicy, type Provenance } from '@atelier/spec';
import type { FileFormat } from './file-formats.ts';
import { type Artwork, finish, type Keep } from './imagine.ts';

export type ReplayEvent =
  | { type: 'progress'; fraction: number; stage: string }
  | { type: 'artwork'; artwork: Artwork; same: boolean; paintedBy: string; paintedNow: string };

export async function* replay(
  bytes: Uint8Array,
  options: { threads?: number; format: FileFormat },
  keep: Keep,
  signal?: AbortSignal,
): AsyncGenerator<ReplayEvent> {
  const before = provenanceOf(bytes);
  refuseModels(before);
  const engine = await engineOf(before.engine.id);
  const request: EngineRequest = {
    brief: before.brief,
    prompt: {
      dialect: before.dialect,
      prompt: before.prompt,
      ...(before.negative !== undefined && { negative: before.negative }),
      parameters: {},
      warnings: before.warnings,
    },
    width: before.width,
    height: before.height,
    seed: before.seed,
    count: 1,
    missing: missingOf(before.options.missing),
    ...(options.format === 'svg' && { vector: true }),
    ...(options.threads !== undefined && { threads: options.threads }),
  };
  for await (const event of engine.generate(request, signal ? { signal } : {})) {
    if (event.type === 'progress') yield { type: 'progress', fraction: event.progress, stage: event.stage };
    if (event.type !== 'image') continue;
    const artwork = await finish(
      event.image,
      request,
      engine,
      {
        format: options.format,
        parent: before.parent,
        instruction: before.instruction,
        written: {
          ...(before.writer && { writer: before.writer }),
          ...(before.layout && { layout: before.layout }),
          warnings: [],
        },
      },
      keep,
    );
    yield {
      type: 'artwork',
      artwork,
      same: artwork.provenance.pixels === before.pixels,
      paintedBy: `${before.engine.name} ${before.engine.version}`,
      paintedNow: `${engine.name} ${engine.version}`,
    };
  }
}

/** What a trained model drew comes from no file: it may be drawn again, for money or not, and comes out otherwise. */
function refuseModels({ engine, seed }: Provenance): void {
  if (engine.kind === 'procedural') return;
  const again = engine.id.startsWith('handoff:') ? '' : ` --engine ${engine.id} --seed ${seed}`;
  throw new AtelierError(
    'not-taken',
    `${engine.name} drew this picture, a trained model: nothing but that model can draw it, and hardly the same again. \`atelier imagine FILE${again}\` asks for another from the same words.`,
  );
}

/** Absent in a record means the default. */
export function missingOf(value: unknown): MissingPolicy {
  const policy = value === undefined ? 'leave' : MISSING_POLICIES.find((known) => known === value);
  if (!policy)
    throw new AtelierError('bad-record', `The file says missing: ${JSON.stringify(value)}, which this version does not know.`);
  return policy;
}
