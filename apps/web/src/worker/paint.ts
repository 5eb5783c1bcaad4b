/** Painting: on all threads, whose workers stay warm; what is called off ends within a band. */
import { browserWorkers, canShare, type IllustratorOptions, illustrator } from '@atelier/illustrator';
import { seal, sealSvg } from '@atelier/lineage';
import { bareIdea } from '@atelier/prompt';
import type { Brief, EngineImage, EngineRequest, Stage } from '@atelier/spec';
import { promptOf, provenanceFor, type Size, stemOf } from '@atelier/studio/browser';
import type { Doc } from '../model/doc.ts';
import { composeDoc } from './compose-doc.ts';
import { learnt, type Measured, type Pace, sidesFor, usualPace } from './pace.ts';
import type { Calls, Painted } from './protocol.ts';
import { shownWithin } from './shown-within.ts';
import { unkeptIn } from './unkept.ts';

/** Painting threads: shared memory needs the headers of our server; without them one thread makes the same bytes. */
export const THREADS = canShare() ? Math.max(1, Math.min(navigator.hardwareConcurrency || 1, 16)) : 1;

const workers: IllustratorOptions['workers'] = {
  // The worker's own file again, under another name.
  spawn: browserWorkers(() => new Worker(self.location.href, { type: 'module', name: 'painter' })),
  threads: THREADS,
};
const painter = illustrator({ workers });
/** As shown to people. */
export const PAINTER = painter.name;

/** By what is painted: a field of colour costs a hundredth of a wood, and a castle ten times a bicycle. The newest last. */
const paces = new Map<string, Pace>();
const MOST_PACES = 200;

/** What the cost of a picture hangs on: its things, its place and hour, its medium. */
function kindOf({ brief, finish }: { brief: Brief; finish: string | undefined }): string {
  const shown = <T extends { off?: boolean | undefined; wordsOnly?: boolean | undefined }>(facts: readonly T[]): T[] =>
    facts.filter(({ off, wordsOnly }) => !off && !wordsOnly);
  const media = shown(brief.look).filter(({ kind }) => kind === 'medium');
  return [
    ...shown(brief.subjects).map(({ name }) => name),
    ...shown(brief.setting).map(({ value }) => value),
    finish ?? media.map(({ value }) => value).join(),
  ].join(' | ');
}

function remember(kind: string, pace: Pace): void {
  paces.delete(kind);
  paces.set(kind, pace);
  const [oldest] = paces.keys();
  if (paces.size > MOST_PACES && oldest !== undefined) paces.delete(oldest);
}

/** As many pixels as `side` × `side`, in the picture's own shape. */
function scaled({ width, height }: Size, side: number): Size {
  const scale = Math.min(1, Math.sqrt((side * side) / (width * height)));
  const step = (pixels: number) => Math.max(64, Math.round((pixels * scale) / 4) * 4);
  return { width: step(width), height: step(height) };
}

export async function draft({ doc, side, quick }: Calls['draft']['in'], tell: (painted: Painted) => void, signal: AbortSignal) {
  const started = performance.now();
  const { brief, width, height } = composeDoc(doc);
  const kind = kindOf({ brief, finish: doc.finish });
  const pace = paces.get(kind) ?? usualPace(paces.values(), brief.subjects.length);
  let before: Measured | undefined;
  for (const each of quick ? sidesFor(pace, side) : [side]) {
    const size = scaled({ width, height }, each);
    const image = await painted(requestFor(brief, size, doc, THREADS), { signal });
    const now = { pixels: size.width * size.height, ms: image.ms };
    // The next key may come before the whole one is there.
    if (quick) remember(kind, learnt(pace, now, before));
    before = now;
    tell(paintedOf(image, brief, each === side));
  }
  return { ms: performance.now() - started };
}

export async function paintLarge(
  { doc, threads = THREADS, format = 'png' }: Calls['paint']['in'],
  tell: (event: Calls['paint']['event']) => void,
  signal: AbortSignal,
): Promise<Calls['paint']['out']> {
  const { brief, width, height } = composeDoc(doc);
  const request = { ...requestFor(brief, { width, height }, doc, threads), ...(format === 'svg' && { vector: true }) };
  const image = await painted(request, { signal, tell });
  tell({ fraction: 1, stage: 'writing down' });
  const provenance = await provenanceFor(image, request, painter, doc.parent, undefined, doc.said.at(-1)?.line);
  const sealed = image.vector === undefined ? seal(image, provenance) : sealSvg(image.vector, provenance);
  const file = sealed as Uint8Array<ArrayBuffer>;
  return {
    painted: paintedOf(image, brief, true),
    file,
    name: `${stemOf(bareIdea(brief), doc.seed)}.${image.vector === undefined ? 'png' : 'svg'}`,
    pixels: provenance.pixels,
  };
}

function requestFor(brief: Brief, size: Size, doc: Doc, threads: number): EngineRequest {
  const plan = { brief, seed: doc.seed, ...size, ...(doc.aspect && { aspect: doc.aspect }) };
  const prompt = promptOf(plan, painter.capabilities.dialect);
  return { brief, prompt, ...size, seed: doc.seed, count: 1, missing: 'leave', threads };
}

async function painted(
  request: EngineRequest,
  { signal, tell }: { signal: AbortSignal; tell?: (event: Calls['paint']['event']) => void },
): Promise<EngineImage> {
  let done: EngineImage | undefined;
  for await (const event of painter.generate(request, { signal })) {
    if (event.type === 'progress') tell?.({ fraction: event.progress, stage: event.stage });
    if (event.type === 'image') done = event.image;
  }
  if (!done) throw new Error('paint: the painter ended without a picture');
  return done;
}

function paintedOf(image: EngineImage, brief: Brief, final: boolean): Painted {
  const { width, height, data, objectMap, stage, warnings, ms, shapes = false } = image;
  return {
    width,
    height,
    data: data as Uint8ClampedArray<ArrayBuffer>,
    ids: (objectMap?.ids ?? new Uint16Array(width * height)) as Uint16Array<ArrayBuffer>,
    facts: objectMap?.facts ?? [],
    missing: stage ? missingIn(stage) : [],
    unkept: unkeptIn(brief, image),
    likenesses: stage ? likenessesIn(stage) : [],
    within: stage ? shownWithin(stage, brief) : [],
    amiss: warnings.flatMap(({ code, about }) => (code === 'drawn-as' ? [] : (about ?? []))),
    ms,
    shapes,
    final,
  };
}

const likenessesIn = ({ objects }: Stage): Painted['likenesses'] =>
  objects.flatMap(({ of, grounding: { likeness } }) => (likeness === undefined ? [] : { of, as: likeness }));

function missingIn({ missing, objects }: Stage): Painted['missing'] {
  return missing.map(({ name, why, of }) => ({
    name,
    why,
    ...(of !== undefined && { of }),
    boxes: objects.filter((each) => each.of === of && each.grounding.kind === 'missing').map(({ box }) => box),
  }));
}
