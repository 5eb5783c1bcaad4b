/**
 * A pattern of drawings in half-drop repeat, as cloth and wallpaper are printed: every second column is moved down by half a step, so that no
 * line of motifs is seen (L. F. Day, "Pattern Design", 1903). What leaves one edge comes in at the other: the picture is one tile, and its
 * copies join without a seam.
 */
import { type Random, random } from '@atelier/spec';
import { toSrgb } from '../colour.ts';
import { natureMark } from '../design/nature-marks.ts';
import { cos, sin } from '../math.ts';
import { encoded } from '../sprite/fill-colour.ts';
import { flatArt } from '../sprite/flat-art.ts';
import { artBox } from '../sprite/rasterise.ts';
import type { Matrix } from '../vector/path.ts';
import type { Artboard, Colour, Shape } from './artboard.ts';
import type { Repeated, RepeatWish } from './repeat-words.ts';
import { circle } from './shapes.ts';
import { blend, colourOf, lightness } from './tint.ts';

/** Grounds that printed cloth has; a dark one for every third. */
const GROUNDS = ['f7f0e3', 'dcebef', 'f9e2dc', 'e2ead9', '24384f', 'f3d98f', 'ece6f2', '2f4a43', 'fbf7f0'].map(colourOf);

/** Mean colour of a motif, as far as it can be told from its shapes. */
function meanOf({ asset, recolour }: Repeated): Colour {
  if (recolour) return [toSrgb(recolour[0]), toSrgb(recolour[1]), toSrgb(recolour[2])];
  const code =
    typeof asset === 'string' ? undefined : (asset.bodyColor ?? asset.shapes.find((s) => s.fill.startsWith('#'))?.fill);
  if (code === undefined) return [0.5, 0.5, 0.5];
  const [r, g, b] = encoded(code);
  return [r, g, b];
}

const apart = (a: Colour, b: Colour): number => Math.max(...a.map((v, i) => Math.abs(v - b[i]!)));

/** `ground`: what was said of it. */
function groundOf(motifs: readonly Repeated[], ground: Colour | undefined, r: Random): Colour {
  if (ground) return ground;
  const own = motifs.map(meanOf);
  const seen = GROUNDS.filter((g) => own.every((c) => apart(g, c) > 0.28));
  return r.pick(seen.length > 0 ? seen : [GROUNDS[0]!]);
}

export function repeatBoard(
  { motifs, dots, pastel }: RepeatWish,
  { width, height, seed, said }: { width: number; height: number; seed: number; said: Colour | undefined },
): Artboard {
  const r = random(seed, 'repeat');
  const unit = Math.sqrt(width * height);
  const ground = groundOf(motifs, said, r);
  const dark = lightness(ground) < 0.45;
  const inkOf = (c: Colour): Colour => (apart(c, ground) > 0.2 ? c : blend(c, dark ? [1, 1, 1] : [0.1, 0.1, 0.12], 0.5));
  const fill = inkOf(
    blend(motifs[0] ? meanOf(motifs[0]) : r.pick([colourOf('c9553d'), colourOf('2f5d7c'), colourOf('e0a23a')]), ground, 0.25),
  );
  const step = unit * (motifs.length === 0 ? r.pick([0.1, 0.13]) : r.pick(motifs.length > 2 ? [0.155, 0.18] : [0.2, 0.24]));
  // An even number of columns, or a half-drop does not close.
  const across = 2 * Math.max(1, Math.floor(width / step / 2 + 0.5));
  // As many rows as motifs go into, or two alike meet at the seam.
  const turns = Math.min(3, Math.max(1, motifs.length));
  const down = turns * Math.max(1, Math.floor(height / step / turns + 0.5));
  const [w, h] = [width / across, height / down];
  const shapes: Shape[] = [];
  const wrapped = (x: number, y: number, reach: number, draw: (x: number, y: number) => Shape[]): void => {
    for (const dx of [-width, 0, width])
      for (const dy of [-height, 0, height]) {
        const [at, to] = [x + dx, y + dy];
        if (at > -reach && at < width + reach && to > -reach && to < height + reach) shapes.push(...draw(at, to));
      }
  };
  const size = Math.min(w, h) * 0.95;
  for (let i = 0; i < across; i++)
    for (let j = 0; j < down; j++) {
      const own = random(seed, 'motif', i, j);
      const x = (i + 0.5) * w;
      const y = (j + 0.5 + (i % 2) / 2) * h;
      if (motifs.length === 0) {
        wrapped(x, y, size, (u, v) => [{ polygons: [circle(u, v, size * 0.3)], fill }]);
        continue;
      }
      const motif = motifs[(j + (motifs.length > 2 ? 2 : 1) * i) % motifs.length]!;
      const turn = own.between(-1, 1) * (motif.loose ? 0.6 : 0.13);
      const mirrored = own.chance(0.5);
      const [jx, jy] = [own.between(-0.05, 0.05) * w, own.between(-0.05, 0.05) * h];
      wrapped(x + jx, y + jy, size * 0.8, (u, v) => figure(motif, u, v, size, turn, mirrored, dark));
      // What lies between keeps the ground from looking bare.
      const [bx, by] = [x + 0.5 * w, y + (own.chance(0.5) ? 0.27 : 0.23) * h];
      if (dots || own.chance(0.7))
        wrapped(bx, by, size, (u, v) => [
          { polygons: [circle(u, v, size * (dots ? 0.07 : own.chance(0.5) ? 0.03 : 0.045), 24)], fill },
        ]);
    }
  return pastel ? bleached({ width, height, ground, shapes }) : { width, height, ground, shapes };
}

/** Pastel: every colour two fifths of the way to a warm white. */
function bleached(board: Artboard): Artboard {
  const pale = (c: Colour): Colour => blend(c, [1, 0.985, 0.97], 0.42);
  return { ...board, ground: pale(board.ground), shapes: board.shapes.map((s) => ({ ...s, fill: pale(s.fill) })) };
}

function figure(
  { asset, recolour }: Repeated,
  x: number,
  y: number,
  size: number,
  turn: number,
  mirrored: boolean,
  dark: boolean,
): Shape[] {
  if (typeof asset === 'string')
    return natureMark([asset], [x, y], size * 0.42, {
      ink: dark ? colourOf('e9e2cf') : colourOf('35566b'),
      paper: dark ? colourOf('24384f') : colourOf('fbf7ee'),
      accent: colourOf('e8b23f'),
    });
  const box = artBox(asset);
  const [wide, tall] = [box.x1 - box.x0, box.y1 - box.y0];
  // Broad and tall ones weigh alike.
  const k = Math.min(size / Math.max(wide, tall), (size * 0.8) / Math.sqrt(wide * tall));
  const [c, s] = [cos(turn) * k, sin(turn) * k];
  const flip = mirrored ? -1 : 1;
  const [mx, my] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
  const matrix: Matrix = [c * flip, s * flip, -s, c, x - (c * flip * mx - s * my), y - (s * flip * mx + c * my)];
  return flatArt(asset, matrix, recolour ? { body: recolour } : {});
}
