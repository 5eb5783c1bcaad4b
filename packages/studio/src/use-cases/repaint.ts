/** The next picture after an instruction, painted as its parent was. */
import { engineOf } from '@atelier/engines';
import type { Brief, MissingPolicy, Provenance, Warning } from '@atelier/spec';
import type { FileFormat } from './file-formats.ts';
import { type Artwork, type Keep, type PaintEvent, paint } from './imagine.ts';
import type { Written } from './provenance.ts';
import { missingOf } from './replay.ts';
import { paintedBy, sizeAfter } from './revise.ts';

/** Paints the revised Brief as the parent was painted, and records whose child it is. */
export async function* repaint(
  { parent, brief, seed, instruction }: { parent: Provenance; brief: Brief; seed: number; instruction: string },
  options: { threads?: number; format: FileFormat; written?: Written },
  keep: Keep,
  signal?: AbortSignal,
): AsyncGenerator<PaintEvent> {
  const missing: MissingPolicy = missingOf(parent.options.missing);
  const plan = { brief, seed, ...sizeAfter(paintedBy(parent), brief) };
  const engine = await engineOf(parent.engine.id);
  const canvas = { plan, engine, missing, dialect: parent.dialect, parent: parent.pixels, instruction, ...options };
  for await (const event of paint(canvas, keep, signal))
    yield event.type === 'artwork' && event.artwork.provenance.pixels === parent.pixels
      ? { ...event, artwork: withWarning(event.artwork, UNSEEN) }
      : event;
}

/** What was changed in the Brief is not always something that can be seen, and is then not claimed to be. */
const UNSEEN: Warning = {
  code: 'unseen',
  message: 'Nothing of this change is seen: the picture is the same as the one before. It is in the prompt only.',
};

const withWarning = (artwork: Artwork, warning: Warning): Artwork => ({
  ...artwork,
  provenance: { ...artwork.provenance, warnings: [...artwork.provenance.warnings, warning] },
});
