/** The painter of each finish. */
import type { FinishName } from '@atelier/lexicon';
import type { FinishPainter } from './finish.ts';
import { flatVector } from './flat-vector.ts';
import { gouache } from './gouache.ts';
import { inkWash } from './ink-wash.ts';
import { linocut } from './linocut.ts';
import { lowPoly } from './low-poly.ts';
import { oil } from './oil.ts';
import { papercut } from './papercut.ts';
import { pixelArt } from './pixel-art.ts';
import { watercolour } from './watercolour.ts';

export const FINISH_PAINTERS: Readonly<Record<FinishName, FinishPainter>> = {
  watercolour,
  gouache,
  oil,
  'ink-wash': inkWash,
  linocut,
  papercut,
  'pixel-art': pixelArt,
  'flat-vector': flatVector,
  'low-poly': lowPoly,
};
