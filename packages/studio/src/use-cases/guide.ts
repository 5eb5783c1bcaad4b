/**
 * Guidance: the Illustrator draws the Brief first, and its draft or one of its maps goes along to an engine that takes pictures, so that counts and
 * places hold. Engines with strengths are told a number; those that follow words are told in words, and the words stay in the record.
 */
import { engineOf } from '@atelier/engines';
import { type LayoutMap, mapsOf } from '@atelier/illustrator';
import { encodePng, encodeSamples, pixelHash } from '@atelier/lineage';
import {
  AtelierError,
  type DialectPrompt,
  type EngineImage,
  type EngineRequest,
  type GuideKind,
  type ImageEngine,
  type InputPicture,
  type InputRole,
} from '@atelier/spec';

export interface Guidance {
  kind: GuideKind;
  /** 0 … 1; how closely it is followed. */
  strength?: number;
}

/** A draft leaves room for another hand; a map is only about places. */
const STRENGTHS: Readonly<Record<GuideKind, number>> = { draft: 0.45, depth: 0.8, edges: 0.6, ids: 0.8 };
/** What a picture that goes along is called in prompts that name pictures. */
const TAG = 'layout';
/** Bytes; some services take little more. */
const LARGE = 2_500_000;

/** The slot that a guide goes into. @throws AtelierError `usage` where the engine has none, with what it takes */
export function slotOf({ name, kind: nature, capabilities }: ImageEngine, kind: GuideKind): InputRole {
  if (nature === 'procedural')
    throw new AtelierError('usage', `--guide is for other engines: ${name} draws from the same plan already.`);
  const roles = capabilities.inputs?.roles ?? [];
  const slot = kind === 'draft' ? (['init', 'reference'] as const).find((role) => roles.includes(role)) : kind;
  if (slot && roles.includes(slot)) return slot;
  const takes = [
    ...(roles.includes('init') || roles.includes('reference') ? ['draft'] : []),
    ...roles.filter((role) => role === 'depth' || role === 'edges' || role === 'ids'),
  ];
  throw new AtelierError(
    'usage',
    `${name} takes no ${kind === 'draft' ? 'picture' : 'map'} to go by as ${kind}${takes.length > 0 ? `; it takes --guide ${takes.join(' or ')}` : ''}. Nothing was sent.`,
  );
}

/** The request with the guide in its slot. */
export async function guided(
  request: EngineRequest,
  engine: ImageEngine,
  { kind, strength: wanted }: Guidance,
  signal?: AbortSignal,
): Promise<EngineRequest> {
  const role = slotOf(engine, kind);
  const strength = wanted ?? STRENGTHS[kind];
  const image = await drafted(request, kind !== 'draft', signal);
  const byWords = engine.capabilities.inputs?.byWords === true;
  const picture = await fileOf(image, kind);
  const input: InputPicture = { role, ...picture, ...(byWords ? { tag: TAG } : { strength }) };
  return {
    ...request,
    ...(byWords && { prompt: told(request.prompt, engine, wanted) }),
    inputs: [...(request.inputs ?? []), input],
    guide: { kind, strength: byWords ? 1 : strength, pixels: await pixelHash(image) },
  };
}

async function drafted(request: EngineRequest, maps: boolean, signal?: AbortSignal): Promise<EngineImage> {
  const { brief, prompt, width, height, seed, threads } = request;
  const illustrator = await engineOf('illustrator');
  const plain = { brief, prompt, width, height, seed, count: 1, missing: 'sketch' as const, maps };
  for await (const event of illustrator.generate(
    { ...plain, ...(threads !== undefined && { threads }) },
    signal ? { signal } : {},
  ))
    if (event.type === 'image') return event.image;
  throw new AtelierError('engine-failed', 'The Illustrator gave no draft.');
}

/** As a file that every decoder takes: eight bits and three channels, also for depth. */
async function fileOf(image: EngineImage, kind: GuideKind): Promise<Pick<InputPicture, 'bytes' | 'type'>> {
  if (kind !== 'draft') {
    const map = mapsOf(image).find((each) => each.kind === kind);
    if (!map) throw new AtelierError('engine-failed', `The Illustrator gave no map of ${kind}.`);
    return { bytes: encodeSamples(rgb8(map), []), type: 'image/png' };
  }
  const png = await encodePng(image);
  if (png.length <= LARGE) return { bytes: png, type: 'image/png' };
  const { default: sharp } = await import('sharp');
  return { bytes: new Uint8Array(await sharp(png).flatten().jpeg({ quality: 90 }).toBuffer()), type: 'image/jpeg' };
}

function rgb8({ width, height, channels, bits, data }: LayoutMap) {
  if (channels === 3) return { width, height, channels, bits, data };
  const out = new Uint8Array(width * height * 3);
  const step = bits / 8;
  // The high byte of a sample comes first.
  for (let i = 0; i < width * height; i++) out.fill(data[i * step] ?? 0, 3 * i, 3 * i + 3);
  return { width, height, channels: 3 as const, bits: 8 as const, data: out };
}

function told(prompt: DialectPrompt, { id, name }: ImageEngine, strength: number | undefined): DialectPrompt {
  const named = id === 'runway' ? `@${TAG}` : 'the attached draft';
  const words = `Keep the composition of ${named}: the same things, as many of them, in the same places, drawn anew.`;
  const warning = (code: string, message: string) => ({ code, message, about: 'guide' });
  return {
    ...prompt,
    prompt: `${prompt.prompt} ${words}`,
    warnings: [
      ...prompt.warnings,
      warning('guide-in-words', `The draft goes along with a sentence that explains it: “${words}”`),
      ...(strength === undefined
        ? []
        : [
            warning(
              'no-guide-strength',
              `${name} cannot be told how closely to follow a picture; ${strength} was not applied.`,
            ),
          ]),
    ],
  };
}
