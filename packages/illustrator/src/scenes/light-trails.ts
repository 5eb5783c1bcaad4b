/** The lights of cars as a long exposure draws them: bundles of white and red lines along the road, to the point where it vanishes. */
import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import { exp, mix, sin, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import type { Element, SceneContext } from './scene.ts';
import { drawnThings } from './weather-things.ts';

interface Trail {
  /** Metres to the right of the middle, and over the road. */
  aside: number;
  over: number;
  colour: Rgb;
  power: number;
  thick: number;
  sway: number;
  phase: number;
}

const WHITE: Rgb = [2.4, 2.1, 1.6];
const RED: Rgb = [2.6, 0.22, 0.12];
const AMBER: Rgb = [2.3, 0.95, 0.2];

/** `middle`: of the road at a distance in metres, to the right of straight ahead. */
export function lightTrailsPass(context: SceneContext, { id }: Element, middle: (z: number) => number = () => 0): Pass {
  const { view, seed, light } = context;
  const r = random(seed, 'light trails');
  const trails: Trail[] = [];
  for (let i = 0; i < 22; i++) {
    const coming = i % 2 === 0;
    trails.push({
      aside: (coming ? -1 : 1) * r.between(1, 3.1),
      over: r.between(0.45, 0.95) + (r.chance(0.12) ? 1.6 : 0),
      colour: coming ? WHITE : r.chance(0.2) ? AMBER : RED,
      power: r.between(0.25, 1),
      thick: r.between(0.018, 0.05),
      sway: r.between(0, 0.22),
      phase: r.between(0, 6.28),
    });
  }
  const strength = light.night ? 1 : light.time === 'dusk' ? 0.8 : 0.5;
  const look: TrailsLook = { trails, strength, view, id, middle, things: drawnThings(context) };
  return { name: 'light trails', look, weight: 0.5, run: (frame, _k, y0, y1) => paintTrails(look, frame, y0, y1) };
}

interface TrailsLook {
  trails: readonly Trail[];
  strength: number;
  view: SceneContext['view'];
  id: number;
  middle: (z: number) => number;
  things: ReadonlySet<number>;
}

function paintTrails(
  { trails, strength, view, id, middle, things }: TrailsLook,
  { color, ids, width }: Frame,
  y0: number,
  y1: number,
): void {
  const [eye, focal] = [view.eye, view.focal];
  for (let y = Math.max(y0, Math.ceil(view.horizon + 1)); y < y1; y++) {
    for (const t of trails) {
      const above = eye - t.over;
      if (above < 0.15) continue;
      const z = (above * focal) / (y + 0.5 - view.horizon);
      if (z > 900) continue;
      const metre = focal / z;
      const x0 = view.centre + (middle(z) + t.aside + t.sway * sin(t.phase + z * 0.09)) * metre;
      const half = Math.max(0.55, t.thick * metre);
      const halo = half * 7;
      const fade = smoothstep(900, 300, z) * t.power * strength * mix(1, 0.75, smoothstep(60, 4, z));
      for (let x = Math.max(0, Math.floor(x0 - halo)); x < Math.min(width, Math.ceil(x0 + halo)); x++) {
        const d = (x + 0.5 - x0) / half;
        const lit = (exp(-d * d * 0.9) + 0.05 * exp(-d * d * 0.06)) * fade;
        if (lit < 0.004) continue;
        const p = y * width + x;
        if (things.has(ids[p]!)) continue;
        for (let c = 0; c < 3; c++) color[p * 4 + c] = color[p * 4 + c]! + t.colour[c]! * lit;
        if (lit > 0.4) ids[p] = id;
      }
    }
  }
}
