/** Footprints in snow, sand or earth: a walked line that winds away, left and right in turn, each a hollow with a lit far rim. */
import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import { clamp, exp, mix, sin, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { rowAt, scaleAt, type View } from '../stage/view.ts';
import { isSnowy } from './phenomena-ground.ts';
import type { Element, SceneContext } from './scene.ts';
import { drawnThings } from './weather-things.ts';

interface Print {
  x: number;
  y: number;
  /** Half axes in pixels, and how far it leans. */
  wide: number;
  long: number;
  lean: number;
  alpha: number;
}

/** Metres: a step, half the way between the feet, half a foot's length and breadth; larger than life, to be seen. */
const PEOPLE = { step: 0.72, apart: 0.2, long: 0.36, wide: 0.17 };
const PAWS = { step: 0.5, apart: 0.1, long: 0.085, wide: 0.08 };

export function footprintsPass(context: SceneContext, element: Element): Pass {
  const { view, seed, light } = context;
  const words = element.name.toLowerCase();
  const gait = /paw|animal|deer|fox|wolf|bird|hoof/.test(words) ? PAWS : PEOPLE;
  const snowy = isSnowy(context);
  const look: PrintsLook = {
    prints: printsOf(view, seed, gait),
    id: element.id,
    // What lies in a hollow has the light of the sky alone: blue in snow.
    shade: snowy ? [0.46, 0.56, 0.78] : [0.42, 0.4, 0.42],
    deep: (snowy ? 0.92 : 0.85) * (light.night ? 0.85 : 1),
    rim: light.night ? 0.16 : 0.3,
    side: light.direction[0] >= 0 ? 1 : -1,
    horizon: view.horizon,
    things: drawnThings(context),
  };
  return { name: 'footprints', look, weight: 0.2, run: (frame, _k, y0, y1) => paintPrints(look, frame, y0, y1) };
}

interface PrintsLook {
  prints: readonly Print[];
  id: number;
  shade: Rgb;
  deep: number;
  rim: number;
  side: number;
  horizon: number;
  things: ReadonlySet<number>;
}

function printsOf(view: View, seed: number, gait: typeof PEOPLE): Print[] {
  const r = random(seed, 'footprints');
  const near = (view.eye * view.focal) / (view.height * 1.04 - view.horizon);
  const start = (r.chance(0.5) ? 1 : -1) * r.between(0.02, 0.12) * (view.width / view.unit);
  const away = r.between(0.1, 0.3) * (start > 0 ? -1 : 1);
  const bend = r.between(0.35, 0.8) * (r.chance(0.5) ? 1 : -1);
  const phase = r.between(0, 6.28);
  const far = Math.min(46, near * 26);
  const prints: Print[] = [];
  // What is nearer than a grown person's step would be one giant foot.
  const size = clamp(view.eye / 1.7, 0.55, 1.35);
  for (let z = near, i = 0; z < far && i < 160; z += gait.step * size * (1 + z * 0.006), i++) {
    const own = random(seed, 'footprint', i);
    const middle = near * start * 1.6 + away * (z - near) * 0.35 + bend * (sin(phase + z * 0.22) - sin(phase + near * 0.22));
    const m = middle + (i % 2 === 0 ? 1 : -1) * gait.apart * size + own.between(-0.03, 0.03);
    const metre = scaleAt(view, z);
    const along = own.between(-0.05, 0.05);
    const y = rowAt(view, z + along);
    // Seen flat: its length lies away from the viewer.
    const flat = (view.eye * metre) / z;
    prints.push({
      x: view.centre + m * metre,
      y,
      wide: Math.max(0.7, gait.wide * size * metre),
      long: Math.max(0.5, gait.long * size * Math.max(flat, 0.13 * metre)),
      lean: own.between(-0.15, 0.15) + away * 0.2,
      alpha: smoothstep(far, far * 0.5, z) * own.between(0.82, 1),
    });
  }
  return prints;
}

function paintPrints(look: PrintsLook, frame: Frame, y0: number, y1: number): void {
  for (const print of look.prints) {
    const reach = print.long * 2 + 2;
    if (print.y + reach < y0 || print.y - reach >= y1) continue;
    paintPrint(look, frame, print, reach, y0, y1);
  }
}

function paintPrint(
  { id, shade, deep, rim, side, horizon, things }: PrintsLook,
  { color, ids, depth, width }: Frame,
  f: Print,
  reach: number,
  y0: number,
  y1: number,
): void {
  const from = Math.max(y0, Math.floor(f.y - reach), Math.ceil(horizon));
  for (let y = from; y < Math.min(y1, Math.ceil(f.y + reach)); y++)
    for (let x = Math.max(0, Math.floor(f.x - f.wide * 2 - 2)); x < Math.min(width, Math.ceil(f.x + f.wide * 2 + 2)); x++) {
      const p = y * width + x;
      if (things.has(ids[p]!) || depth[p]! >= 1) continue;
      const v = (y + 0.5 - f.y) / f.long;
      const u = (x + 0.5 - f.x) / f.wide + v * f.lean;
      // A sole: broad in front (away from the viewer), narrow in the middle, round at the heel.
      const waist = 1 - 0.24 * exp(-(v - 0.25) * (v - 0.25) * 9) - 0.12 * clamp(v);
      const d = Math.sqrt((u / waist) * (u / waist) + v * v);
      const hollow = smoothstep(1.08, 0.72, d) * f.alpha;
      const edge = exp(-((d - 1.16) * (d - 1.16)) / 0.02) * f.alpha;
      if (hollow < 0.01 && edge < 0.02) continue;
      // The wall towards the light is dark, the far one lit.
      const wall = 0.72 + 0.28 * clamp(0.5 + u * side * 0.45 - v * 0.3);
      const o = p * 4;
      for (let c = 0; c < 3; c++) {
        const here = color[o + c]!;
        const down = here * shade[c]! * wall;
        color[o + c] = mix(here, down, hollow * deep) * (1 + rim * edge * (v < 0.2 ? 1 : 0.25));
      }
      if (hollow > 0.4) ids[p] = id;
    }
}
