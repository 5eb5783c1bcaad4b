/**
 * Tubes of gas on a wall: the lines of the letters and of what frames them, white where the gas is brightest, and the light they throw,
 * which falls off as a blurred copy of them does: near and far, each by three boxes (W. Wells, "Efficient Synthesis of Gaussian Filters by
 * Cascaded Uniform Filters", 1986) on a picture an eighth the size.
 */

import type { Frame } from '../kernels/frame.ts';
import { mix } from '../math.ts';
import { blurPlane } from '../sprite/blur-plane.ts';
import { boundsOf, fillMask } from '../vector/fill-mask.ts';
import type { Polygon } from '../vector/flatten.ts';
import { CLOSE, LINE, MOVE } from '../vector/path.ts';
import { strokeToFill } from '../vector/stroke.ts';
import { shineOf } from './tubes-of.ts';

type Colour = readonly [number, number, number];

export interface Tube {
  line: Polygon;
  closed: boolean;
  light: Colour;
  /** Object number. */
  id: number;
}

const SMALL = 8;

const tubeOf = (line: Polygon, closed: boolean, wide: number): Polygon[] => {
  const codes = Array.from({ length: line.length / 2 }, (_, i): number => (i === 0 ? MOVE : LINE));
  return strokeToFill({ codes: closed ? [...codes, CLOSE] : codes, points: [...line] }, wide);
};

/** Paints all tubes, `glass` pixels across with gas in the part `core` of it, into rows y0 … y1 of `frame.output`. */
export function neonRows(
  tubes: readonly Tube[],
  /** Letters that some of the tubes go round. */
  bodies: readonly { polygons: readonly Polygon[]; light: Colour; id: number }[],
  { glass, core: gas, unit }: { glass: number; core: number; unit: number },
): (frame: Frame, y0: number, y1: number) => void {
  const drawn = tubes.map((t) => ({
    ...t,
    wide: tubeOf(t.line, t.closed, glass),
    core: tubeOf(t.line, t.closed, glass * gas),
  }));
  let fields: readonly Glow[] | undefined;
  return (frame, y0, y1) => {
    const { output, ids, width, height } = frame;
    fields ??= glowOf(drawn, width, height, unit);
    for (let y = y0; y < y1; y++)
      for (let x = 0; x < width; x++) {
        const o = (y * width + x) * 4;
        for (const { light, near, far } of fields) {
          const [a, b] = [near(x, y), far(x, y)];
          for (let c = 0; c < 3; c++) {
            // The wall is lit, and the air before the tubes shines a little.
            const lit = output[o + c]! * (1 + light[c]! * (7 * b + 5 * a)) + 255 * light[c]! * (0.42 * a + 0.12 * b);
            output[o + c] = Math.min(255, Math.floor(lit + 0.5));
          }
        }
      }
    const lay = (polygons: readonly Polygon[], colour: Colour, id: number, strength = 1): void => {
      const bounds = boundsOf(polygons, { x0: 0, y0, x1: width, y1 });
      if (bounds.x1 <= bounds.x0 || bounds.y1 <= bounds.y0) return;
      const mask = fillMask(polygons, bounds);
      for (let y = bounds.y0; y < bounds.y1; y++)
        for (let x = bounds.x0; x < bounds.x1; x++) {
          const a = mask.data[(y - bounds.y0) * mask.width + (x - bounds.x0)]! * strength;
          if (a <= 0) continue;
          const p = y * width + x;
          for (let c = 0; c < 3; c++) output[p * 4 + c] = Math.floor(mix(output[p * 4 + c]!, colour[c]! * 255, a) + 0.5);
          if (a > 0.5) ids[p] = id;
        }
    };
    // The inside of a letter takes some of its light.
    for (const letters of bodies) lay(letters.polygons, letters.light, letters.id, 0.3);
    for (const { wide, core, light, id } of drawn) {
      const shine = shineOf(light);
      lay(wide, shine.glass, id);
      lay(core, shine.core, id);
    }
  };
}

interface Glow {
  light: Colour;
  near: (x: number, y: number) => number;
  far: (x: number, y: number) => number;
}

function glowOf(tubes: readonly (Tube & { wide: Polygon[] })[], width: number, height: number, unit: number): Glow[] {
  const [w, h] = [Math.ceil(width / SMALL) + 2, Math.ceil(height / SMALL) + 2];
  const lights = [...new Set(tubes.map((t) => t.light))];
  return lights.map((light) => {
    const field = new Float32Array(w * h);
    for (const { wide } of tubes.filter((t) => t.light === light)) {
      const polygons = wide.map((p) => p.map((v) => v / SMALL + 1));
      const bounds = boundsOf(polygons, { x0: 0, y0: 0, x1: w, y1: h });
      if (bounds.x1 <= bounds.x0 || bounds.y1 <= bounds.y0) continue;
      const mask = fillMask(polygons, bounds);
      for (let y = bounds.y0; y < bounds.y1; y++)
        for (let x = bounds.x0; x < bounds.x1; x++) {
          const i = y * w + x;
          field[i] = Math.min(1, field[i]! + mask.data[(y - bounds.y0) * mask.width + x - bounds.x0]!);
        }
    }
    const near = blurPlane(field, w, h, Math.max(1, Math.round((unit * 0.012) / SMALL)), 3);
    const far = blurPlane(field, w, h, Math.max(2, Math.round((unit * 0.07) / SMALL)), 3);
    return { light, near: sampler(near, w, h), far: sampler(far, w, h) };
  });
}

const sampler =
  (field: Float32Array, w: number, h: number) =>
  (x: number, y: number): number => {
    const [u, v] = [(x + 0.5) / SMALL + 0.5, (y + 0.5) / SMALL + 0.5];
    const [i, j] = [Math.min(w - 2, Math.floor(u)), Math.min(h - 2, Math.floor(v))];
    const [s, t] = [u - i, v - j];
    const at = j * w + i;
    return mix(mix(field[at]!, field[at + 1]!, s), mix(field[at + w]!, field[at + w + 1]!, s), t);
  };
