/** The next picture after an instruction, painted as its parent was. */
import { engineOf } from '@atelier/engines';
import type { Brief, MissingPolicy, Provenance } from '@atelier/spec';
import type { FileFormat } from './file-formats.ts';
import { type Keep, type PaintEvent, paint } from './imagine.ts';
import type { Written } from './provenance.ts';
import { missingOf } from './replay.ts';
import { paintedBy, sizeAfter } from './revise.ts';

/** Paints the revised Brief as the parent was painted, and records whose child it is. */
export async function* repaint(
  { parent, brief, seed }: { parent: Provenance; brief: Brief; seed: number },
  options: { threads?: number; format: FileFormat; written?: Written },
  keep: Keep,
  signal?: AbortSignal,
): AsyncGenerator<PaintEvent> {
  const missing: MissingPolicy = missingOf(parent.options.missing);
  const plan = { brief, seed, ...sizeAfter(paintedBy(parent), brief) };
  const engine = await engineOf(parent.engine.id);
  yield* paint({ plan, engine, missing, dialect: parent.dialect, parent: parent.pixels, ...options }, keep, signal);
}
