/** What stands at a pixel of a picture and who put it there: the picture is painted anew from its Brief, objects and all. */
import { engineOf } from '@atelier/engines';
import { pixelHash } from '@atelier/lineage';
import { AtelierError, type Brief, type EngineImage, type Provenance, type Source } from '@atelier/spec';
import { missingOf } from './replay.ts';

export interface Why {
  /** Pixels. */
  x: number;
  y: number;
  /** Fact of the Brief; absent where nothing of it is seen. */
  fact?: string;
  /** The Stage's object, where the thing is one. */
  object?: string;
  /** As the Brief names it. */
  name?: string;
  kind?: string;
  source?: Source;
  /** The words of the idea that it stands on. */
  words?: string;
  reason?: string;
  rule?: string;
  /** 0 nearest … 1 farthest. */
  depth: number;
  /** The colour seen there, `#rrggbb`. */
  color: string;
  /** Whether painting anew gave the very pixels of the file. */
  same: boolean;
}

/** Where in a picture: pixels ("120,80"), or parts of it ("50%,60%"). @throws AtelierError `usage` */
export function pointIn(text: string, { width, height }: { width: number; height: number }): { x: number; y: number } {
  const match = /^\s*(\d+(?:\.\d+)?)(%?)\s*,\s*(\d+(?:\.\d+)?)(%?)\s*$/.exec(text);
  const hint = `This picture has ${width} × ${height} pixels.`;
  if (!match)
    throw new AtelierError('usage', `Expected a place such as 120,80 or 50%,60%, got ${JSON.stringify(text)}. ${hint}`);
  const at = (number: string, percent: string, size: number): number =>
    percent ? Math.min(size - 1, Math.floor((Number(number) / 100) * size)) : Math.floor(Number(number));
  const [x, y] = [at(match[1]!, match[2]!, width), at(match[3]!, match[4]!, height)];
  const within = x < width && y < height && [match[1], match[3]].every((n, i) => !match[2 + 2 * i] || Number(n) <= 100);
  if (!within) throw new AtelierError('usage', `${text.trim()} lies outside the picture. ${hint}`);
  return { x, y };
}

/** @throws AtelierError `usage` where the engine that painted it knows no objects */
export async function why(
  painted: Provenance,
  { x, y }: { x: number; y: number },
  options: { threads?: number; signal?: AbortSignal; progress?: (fraction: number, stage: string) => void },
): Promise<Why> {
  const { brief, width, height, seed } = painted;
  const engine = await engineOf(painted.engine.id);
  const request = {
    brief,
    prompt: { dialect: painted.dialect, prompt: painted.prompt, parameters: {}, warnings: [] },
    width,
    height,
    seed,
    count: 1,
    missing: missingOf(painted.options.missing),
    maps: true,
    ...(options.threads !== undefined && { threads: options.threads }),
  };
  let image: EngineImage | undefined;
  for await (const event of engine.generate(request, options.signal ? { signal: options.signal } : {})) {
    if (event.type === 'progress') options.progress?.(event.progress, event.stage);
    if (event.type === 'image') image = event.image;
  }
  if (!image?.objectMap || !image.depth)
    throw new AtelierError('usage', `${engine.name} does not know what stands where in its pictures; the Illustrator does.`);
  const at = y * width + x;
  const number = image.objectMap.ids[at] ?? 0;
  const hex = [0, 1, 2].map((c) => (image.data[4 * at + c] ?? 0).toString(16).padStart(2, '0')).join('');
  return {
    x,
    y,
    ...factOf(brief, image.objectMap.facts[number] ?? ''),
    ...(image.objectMap.objects[number] ? { object: image.objectMap.objects[number] } : {}),
    depth: image.depth[at] ?? 1,
    color: `#${hex}`,
    same: (await pixelHash(image)) === painted.pixels,
  };
}

function factOf(brief: Brief, id: string): Omit<Why, 'x' | 'y' | 'depth' | 'color' | 'same'> {
  const subject = brief.subjects.find((each) => each.id === id);
  const fact = subject ?? [...brief.setting, ...brief.look].find((each) => each.id === id);
  const lettering = brief.text.find((each, i) => (each.id ?? `text~${i + 1}`) === id);
  const found = fact ?? lettering;
  if (id === '' || !found) return {};
  const spans = found.spans ?? (found.span ? [found.span] : []);
  const name = subject ? subject.name : fact && 'value' in fact ? fact.value : `“${lettering?.content ?? ''}”`;
  return {
    fact: id,
    name,
    kind: subject ? 'thing' : fact && 'kind' in fact ? fact.kind : 'lettering',
    source: found.source,
    ...(spans.length > 0 && { words: spans.map((span) => brief.idea.slice(...span)).join(' … ') }),
    ...(found.reason !== undefined && { reason: found.reason }),
    ...(found.rule !== undefined && { rule: found.rule }),
  };
}
