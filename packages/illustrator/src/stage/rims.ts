/** Mouths of what things lie in: the front wall hides what is below its near edge, the rest of the mouth is seen from above. */
import type { Box } from '@atelier/spec';
import { loadAsset } from '../art/load-asset.ts';
import { artBox } from '../sprite/rasterise.ts';
import type { Placed, Rim } from './placed.ts';

/** In units of the drawing. */
const MOUTHS: Readonly<Record<string, readonly [x: number, y: number, rx: number, ry: number]>> = {
  'own:basket': [250, 196, 186, 38],
  'own:bowl': [230, 96, 196, 34],
  'own:open-box': [300, 150, 216, 52],
  'own:sink': [260, 120, 196, 38],
  'own:leaves': [330, 70, 290, 34],
};

/** As parts of the drawing's visible box; undefined for what nothing is laid into. */
export function mouthOf(art: string | undefined): Rim | undefined {
  const mouth = art === undefined ? undefined : MOUTHS[art];
  const asset = mouth && loadAsset(art!);
  if (!mouth || !asset) return undefined;
  const { x0, y0, x1, y1 } = artBox(asset);
  const [x, y, rx, ry] = mouth;
  return { x: (x - x0) / (x1 - x0), y: (y - y0) / (y1 - y0), rx: rx / (x1 - x0), ry: ry / (y1 - y0) };
}

/** In pixels, of the nearest that has a mouth. */
export function rimAbout(inside: Placed, placed: readonly Placed[]): Rim | undefined {
  let best: { rim: Rim; off: number } | undefined;
  for (const holder of placed) {
    const mouth = holder === inside ? undefined : mouthOf(holder.art);
    if (!mouth) continue;
    const { x, y, width, height, footShare } = holder;
    const rim: Rim = {
      x: x + ((holder.flip ? 1 - mouth.x : mouth.x) - footShare[0]) * width,
      y: y + (mouth.y - footShare[1]) * height,
      rx: mouth.rx * width,
      ry: mouth.ry * height,
    };
    const off = Math.abs(inside.x - rim.x);
    if (!best || off < best.off) best = { rim, off };
  }
  return best?.rim;
}

/** What is seen of a box, in parts of the picture, above the near edge of the mouth it lies in. */
export function boxOverRim([x, y, w, h]: Box, rim: Rim, { width, height }: { width: number; height: number }): Box {
  // The edge hangs lowest in the middle of the mouth.
  const off = Math.max(0, x * width - rim.x, rim.x - (x + w) * width) / rim.rx;
  const edge = (rim.y + rim.ry * Math.sqrt(Math.max(0, 1 - off * off))) / height;
  return [x, y, w, Math.max(0.02, Math.min(h, edge - y))];
}
