/**
 * Pixel art: big square pixels from one fixed set of colours whose ramps turn in hue as they get lighter, ordered dithering
 * where the scene's colours run into each other, none on things, and a darker outline on the shaded side of things. Each square
 * belongs to the thing that has most of it, so silhouettes stay clean.
 * T. Gerstner et al., "Pixelated Image Abstraction", NPAR 2012 (squares by region, few colours); ordered dithering: B. Bayer,
 * 1973. The colours are fixed where Gerstner fits them to the picture: an edit would change them all (L1).
 */
import { clamp, cos, radians, sin } from '../math.ts';
import type { Finish, FinishContext, FinishPass } from './finish.ts';
import { fromOklab, toOklab } from './oklab.ts';
import { referencePasses } from './reference.ts';

const CELLS = 'finish.cells';
const BAYER = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5] as const;

interface Swatch {
  lab: readonly [number, number, number];
  rgb: readonly [number, number, number];
}

const swatches: Swatch[] = [];
function palette(): readonly Swatch[] {
  if (swatches.length > 0) return swatches;
  const add = (L: number, chroma: number, hue: number): void => {
    const [a, b] = [chroma * cos(radians(hue)), chroma * sin(radians(hue))];
    const rgb: [number, number, number] = [0, 0, 0];
    fromOklab(L, a, b, rgb);
    const lab: [number, number, number] = [0, 0, 0];
    toOklab(rgb[0], rgb[1], rgb[2], lab);
    swatches.push({ lab, rgb });
  };
  // Towards violet in the dark, towards yellow in the light.
  for (const hue of [20, 45, 68, 90, 132, 165, 205, 240, 268, 300, 345])
    for (const [L, chroma, turn] of [
      [0.3, 0.07, 0.2],
      [0.46, 0.11, 0.08],
      [0.62, 0.14, 0],
      [0.77, 0.13, 0.06],
      [0.9, 0.085, 0.1],
    ] as const) {
      const goal = L < 0.6 ? 290 : 95;
      const away = ((goal - hue + 540) % 360) - 180;
      add(L, chroma, hue + away * turn);
      add(L + 0.02, chroma * 0.42, hue + away * turn);
    }
  for (const L of [0.16, 0.26, 0.38, 0.52, 0.66, 0.8, 0.91, 0.98]) add(L, 0.012, 270);
  return swatches;
}

/** Side of a square in pixels. */
const cellOf = ({ view }: FinishContext): number => Math.max(2, Math.floor(view.unit / 168 + 0.5));

export function pixelArt(context: FinishContext): Finish {
  return {
    planes: [{ name: CELLS, scale: 2 }],
    tone: { vignette: 0, grain: 0, saturation: 1.15 },
    passes: [...referencePasses(context, undefined, 'things', 0), cellPass(context), blowUpPass(context)],
  };
}

/** Index of the swatch in the first lane, thing number in the second. */
function cellPass(context: FinishContext): FinishPass {
  const { view, things } = context;
  const cell = cellOf(context);
  const columns = Math.ceil(view.width / cell);
  const rows = Math.ceil(view.height / cell);
  return {
    name: 'cells',
    rows,
    shrinks: cell,
    run(frame, _k, y0, y1) {
      const { color, ids } = frame;
      const cells = frame.plane(CELLS).data;
      const colours = palette();
      const counts = new Map<number, number>();
      const lab = [0, 0, 0];
      for (let cy = y0; cy < y1; cy++)
        for (let cx = 0; cx < columns; cx++) {
          const [xa, ya] = [cx * cell, cy * cell];
          const [xb, yb] = [Math.min(view.width, xa + cell), Math.min(view.height, ya + cell)];
          counts.clear();
          let [owner, most] = [0, -1];
          for (let y = ya; y < yb; y++)
            for (let x = xa; x < xb; x++) {
              const id = ids[y * view.width + x]!;
              // A leg is thinner than a square: things need less of it than the land.
              const n = (counts.get(id) ?? 0) + (things[id] ? 1.8 : 1);
              counts.set(id, n);
              if (n > most) [owner, most] = [id, n];
            }
          let [r, g, b, n] = [0, 0, 0, 0];
          for (let y = ya; y < yb; y++)
            for (let x = xa; x < xb; x++) {
              const p = y * view.width + x;
              if (ids[p] !== owner) continue;
              r += color[p * 4]!;
              g += color[p * 4 + 1]!;
              b += color[p * 4 + 2]!;
              n++;
            }
          toOklab(r / n, g / n, b / n, lab);
          const thing = things[owner]!;
          const o = 4 * (cy * columns + cx);
          cells[o] = pick(colours, lab, thing ? 0 : (BAYER[(cy & 3) * 4 + (cx & 3)]! + 0.5) / 16);
          cells[o + 1] = thing ? owner : 0;
        }
    },
  };
}

/** The nearest swatch, or the second nearest where `threshold` (0 for never) falls below their share. */
function pick(colours: readonly Swatch[], lab: readonly number[], threshold: number): number {
  let [first, second] = [0, 0];
  let [a, b] = [9, 9];
  for (let i = 0; i < colours.length; i++) {
    const s = colours[i]!.lab;
    const [x, y, z] = [lab[0]! - s[0], lab[1]! - s[1], lab[2]! - s[2]];
    const d = x * x + 1.6 * (y * y + z * z);
    if (d < a) {
      [second, b] = [first, a];
      [first, a] = [i, d];
    } else if (d < b) [second, b] = [i, d];
  }
  const [ra, rb] = [Math.sqrt(a), Math.sqrt(b)];
  // Far colours would sparkle: only neighbours are mixed, and only near the middle between them.
  const p = colours[first]!.lab;
  const q = colours[second]!.lab;
  if (threshold === 0 || Math.abs(p[0] - q[0]) > 0.17 || ra / (ra + rb) < 0.42) return first;
  const [low, high] = p[0] < q[0] ? [first, second] : [second, first];
  const share = clamp((lab[0]! - colours[low]!.lab[0]) / Math.max(0.02, colours[high]!.lab[0] - colours[low]!.lab[0]));
  return share > threshold ? high : low;
}

function blowUpPass(context: FinishContext): FinishPass {
  const { view } = context;
  const cell = cellOf(context);
  const columns = Math.ceil(view.width / cell);
  const rows = Math.ceil(view.height / cell);
  return {
    name: 'squares',
    reach: 0,
    run(frame, _k, y0, y1) {
      const { output } = frame;
      const cells = frame.plane(CELLS).data;
      const colours = palette();
      const ownerAt = (cx: number, cy: number): number =>
        cx < 0 || cy < 0 || cx >= columns || cy >= rows ? -1 : cells[4 * (cy * columns + cx) + 1]!;
      for (let y = y0; y < y1; y++) {
        const cy = Math.floor(y / cell);
        for (let cx = 0; cx < columns; cx++) {
          const owner = ownerAt(cx, cy);
          const { rgb } = colours[cells[4 * (cy * columns + cx)]!]!;
          const free = (other: number): boolean => other !== owner && other !== -1;
          const outline = owner > 0 && (free(ownerAt(cx, cy + 1)) || free(ownerAt(cx + 1, cy)) || free(ownerAt(cx - 1, cy)));
          const crown = owner > 0 && !outline && free(ownerAt(cx, cy - 1));
          const k = outline ? 0.62 : crown ? 1.12 : 1;
          const last = Math.min(view.width, (cx + 1) * cell);
          for (let x = cx * cell; x < last; x++) {
            const o = 4 * (y * view.width + x);
            for (let c = 0; c < 3; c++) output[o + c] = Math.floor(Math.min(1, rgb[c]! * k) * 255 + 0.5);
            output[o + 3] = 255;
          }
        }
      }
    },
  };
}
