/** Going on from a picture that an engine elsewhere drew: the changed words go to the same engine with the same settings, for the same money's worth of care. */

import { type Brief, GUIDE_KINDS, type Provenance } from '@atelier/spec';
import type { FileFormat } from '../use-cases/file-formats.ts';
import type { Artwork, Keep, Painting } from '../use-cases/imagine.ts';
import type { Written } from '../use-cases/provenance.ts';
import { missingOf } from '../use-cases/replay.ts';
import { around, withKeys } from './around.ts';
import { bookFate, budgetHere, estimateLine } from './costs.ts';
import { interruptible } from './interrupt.ts';
import { progressLine } from './progress.ts';
import { fileReceipt } from './receipt.ts';

interface Redrawing {
  parent: Provenance;
  instruction: string;
  brief: Brief;
  seed: number;
  written?: Written | undefined;
  offline?: boolean | undefined;
  maxCost?: number | undefined;
  format: FileFormat;
  keep: Keep;
  json: boolean;
}

/** The new picture; undefined where the words were handed over to be carried there. */
export async function redrawn(redrawing: Redrawing): Promise<Artwork | undefined> {
  const { parent, brief, seed, instruction, written, offline, maxCost, format, keep, json } = redrawing;
  const [{ placeOf }, { paintedBy, sizeAfter }, { imagine }] = await Promise.all([
    import('../use-cases/hand-off.ts'),
    import('../use-cases/revise.ts'),
    import('../use-cases/imagine.ts'),
  ]);
  const size = sizeAfter(paintedBy(parent), brief);
  const elsewhere = placeOf(parent.engine.id);
  if (elsewhere) {
    const { handOver } = await import('./hand-over.ts');
    await handOver(elsewhere, [{ plan: { brief, seed, ...size }, written }], json);
    return undefined;
  }
  const engine = parent.engine.id;
  const place = await withKeys(around({ offline }), engine);
  const budget = budgetHere(place, maxCost);
  const painting: Painting = {
    wish: { start: { brief }, seed, size: `${size.width}x${size.height}` },
    engine,
    count: 1,
    missing: missingOf(parent.options.missing),
    format,
    parent: parent.pixels,
    instruction,
    around: place,
    ...settingsOf(parent),
    ...(written && { written }),
    ...(budget && { budget }),
  };
  const progress = progressLine();
  let drawn: Artwork | undefined;
  try {
    await interruptible(async (signal) => {
      for await (const event of imagine(painting, keep, signal)) {
        if (event.type === 'progress') progress.show(event.fraction, event.stage);
        else {
          progress.clear();
          if (event.type === 'estimate') process.stderr.write(`${estimateLine(event.cost)}\n`);
          else if (event.type === 'failed') bookFate(engine, event.mayCost, place);
          else {
            fileReceipt(event.artwork, place);
            drawn = event.artwork;
          }
        }
      }
    });
  } finally {
    progress.clear();
  }
  return drawn;
}

/** What it was drawn with before, as its file says. */
function settingsOf({ options, engine, dialect }: Provenance): Pick<Painting, 'options' | 'guide' | 'dialect'> {
  const { missing: _, guide, guideStrength, guidePixels: __, ...settings } = options;
  const kind = GUIDE_KINDS.find((known) => known === guide);
  return {
    dialect,
    options: { ...settings, ...(engine.model !== undefined && settings.model === undefined && { model: engine.model }) },
    ...(kind && { guide: { kind, ...(typeof guideStrength === 'number' && { strength: guideStrength }) } }),
  };
}
