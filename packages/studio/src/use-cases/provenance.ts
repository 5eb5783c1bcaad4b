/** What a finished picture's file will say: all that made the picture, and nothing of the clock. Runs in a browser too. */
import { pixelHash } from '@atelier/lineage';
import { check } from '@atelier/prompt';
import {
  type EngineImage,
  type EngineRequest,
  type ImageEngine,
  PROVENANCE_VERSION,
  type Provenance,
  provenanceSchema,
  type Warning,
  type WriterRecord,
} from '@atelier/spec';
import { VERSION } from '../version.ts';

/** Who wrote and who laid out, where it was a chat model, and what was said of that. */
export interface Written {
  writer?: WriterRecord;
  /** Who laid it out, where that was one. */
  layout?: WriterRecord;
  warnings: readonly Warning[];
}

/** `parent`: the `pixels` hash of the picture this one is revised from; `instruction`: the words by which. */
export async function provenanceFor(
  image: EngineImage,
  request: EngineRequest,
  engine: Pick<ImageEngine, 'id' | 'name' | 'version' | 'kind'>,
  parent: string | undefined,
  written?: Written,
  instruction?: string,
): Promise<Provenance> {
  const { brief, prompt } = request;
  // Through the schema for the order of its keys: a Brief read back from a file then gives the same bytes.
  return provenanceSchema.parse({
    v: PROVENANCE_VERSION,
    software: `Atelier ${VERSION}`,
    engine: {
      id: engine.id,
      name: engine.name,
      version: engine.version,
      kind: engine.kind,
      ...(image.model !== undefined && { model: image.model }),
    },
    idea: brief.idea,
    brief,
    ...(written?.writer && { writer: written.writer }),
    ...(written?.layout && { layout: written.layout }),
    dialect: prompt.dialect,
    prompt: prompt.prompt,
    ...(prompt.negative !== undefined && { negative: prompt.negative }),
    seed: image.seed,
    width: image.width,
    height: image.height,
    options: { missing: request.missing, ...request.options, ...guideOf(request) },
    ...receiptOf(image),
    pixels: await pixelHash(image),
    ...(parent !== undefined && { parent }),
    ...(instruction !== undefined && { instruction }),
    warnings: withoutTwins([
      ...(written?.warnings ?? []),
      ...prompt.warnings,
      ...image.warnings,
      ...rewritten(prompt.prompt, image, engine),
    ]),
  });
}

/** What the picture was steered by: the draft's hash names it, and the Illustrator draws it again from the same Brief and seed. */
function guideOf({ guide }: EngineRequest): Record<string, string | number> {
  return guide ? { guide: guide.kind, guideStrength: guide.strength, guidePixels: guide.pixels } : {};
}

function receiptOf({ jobId, revisedPrompt, cost }: EngineImage): Pick<Provenance, 'receipt'> {
  if (jobId === undefined && revisedPrompt === undefined && cost === undefined) return {};
  return {
    receipt: {
      ...(jobId !== undefined && { jobId }),
      ...(revisedPrompt !== undefined && { revisedPrompt }),
      ...(cost && { cost }),
    },
  };
}

/** What an engine made of the words, where it says so: set against what was sent. */
function rewritten(sent: string, { revisedPrompt }: EngineImage, { name }: Pick<ImageEngine, 'name'>): Warning[] {
  if (revisedPrompt === undefined) return [];
  const { dropped, invented } = check(sent, revisedPrompt);
  const list = (found: readonly { value: string }[]) => found.map(({ value }) => value).join(', ');
  const parts = [invented.length > 0 && `added ${list(invented)}`, dropped.length > 0 && `dropped ${list(dropped)}`].filter(
    Boolean,
  );
  if (parts.length === 0) return [];
  return [{ code: 'prompt-rewritten', message: `${name} rewrote the prompt: it ${parts.join('; it ')}.` }];
}

function withoutTwins(warnings: readonly Warning[]): Warning[] {
  return warnings.filter(
    (one, i) => warnings.findIndex((other) => other.code === one.code && other.message === one.message) === i,
  );
}
