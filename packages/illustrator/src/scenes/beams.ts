/** Light that is seen in the air: the beam of a lighthouse, and the rays of a sun between clouds. Light is added, and lies before what is far. */
import { random } from '@atelier/spec';
import { luminance, type Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, cos, exp, mix, sin, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import type { Element, SceneContext } from './scene.ts';

/** Where the light comes from, in pixels, and which way it goes. */
interface Lamp {
  x: number;
  y: number;
  tall: number;
  /** It stands on the ground beyond the land, and is turned to the sky. */
  upward?: boolean;
}

/** The lamp of the lighthouse that the Stage has; a searchlight has none that is seen. */
function lampOf({ stage, view, seed }: SceneContext): Lamp {
  const tower = stage.objects.find((o) => /lighthouse/.test(o.name) && o.grounding.kind === 'asset');
  if (!tower) {
    const r = random(seed, 'searchlight');
    const x = view.width * (0.5 + (r.chance(0.5) ? 1 : -1) * r.between(0.16, 0.34));
    return { x, y: view.horizon - 0.01 * view.unit, tall: 0.12 * view.unit, upward: true };
  }
  const [left, top, wide, tall] = tower.box;
  return { x: (left + wide / 2) * view.width, y: (top + tall * LAMP) * view.height, tall: tall * view.height };
}

/** Where the lamp room lies, from the top, as a part of the tower. */
const LAMP = 0.115;
/** Half the angle of a cone, as a slope. */
const SPREAD = 0.085;
const WARM: Rgb = [1, 0.9, 0.66];

/** Two cones, the one towards the viewer's side long and wide, the other short; with the glow of the lamp. */
export function beamPass(context: SceneContext, { id }: Element): Pass {
  const lamp = lampOf(context);
  const { view, light, seed } = context;
  const r = random(seed, 'lighthouse', 'beam');
  // Into the wider half of the picture, and a little down to the water or up.
  const side = lamp.x > view.width / 2 ? -1 : 1;
  const turn = lamp.upward ? -r.between(0.75, 1.15) : r.between(-0.13, 0.05);
  const dark = light.night ? 1 : light.time === 'dusk' ? 0.75 : light.weather === 'stormy' ? 0.6 : 0.32;
  const level = dark * (light.night ? 0.5 : 0.62) + 0.35 * luminance(light.haze) * dark;
  const look: BeamLook = {
    id,
    lamp,
    unit: view.unit,
    x: side * cos(turn),
    y: sin(turn),
    level,
    salt: r.below(1 << 20),
  };
  return { name: 'beam', look, run: (frame, k, y0, y1) => paintBeam(look, frame, k, y0, y1) };
}

interface BeamLook {
  id: number;
  lamp: Lamp;
  unit: number;
  x: number;
  y: number;
  level: number;
  salt: number;
}

function paintBeam(
  { id, lamp, unit, x: bx, y: by, level, salt }: BeamLook,
  frame: Frame,
  k: Kernels,
  y0: number,
  y1: number,
): void {
  const { color, ids, depth, width } = frame;
  const [xs, ys, air] = scratch(frame, 3);
  const core = lamp.tall * 0.02 + 1;
  for (let y = y0; y < y1; y++) {
    const dy = (y + 0.5 - lamp.y) / unit;
    for (let x = 0; x < xs.length; x++) {
      xs[x] = ((x + 0.5) / unit) * 5 + 3;
      ys[x] = dy * 9 + 20;
    }
    k.fbm(xs, ys, air, xs.length, 3, salt);
    for (let x = 0; x < width; x++) {
      const dx = (x + 0.5 - lamp.x) / unit;
      const along = dx * bx + dy * by;
      const off = Math.abs(dy * bx - dx * by);
      const p = y * width + x;
      const d2 = (dx * dx + dy * dy) * unit * unit;
      const glow = exp(-d2 / (core * core * 14)) * 0.5 + exp(-d2 / (core * core * 2.2)) * 2.4;
      let lit = glow;
      const reach = Math.abs(along);
      const half = 0.006 + (lamp.upward ? 0.05 : SPREAD) * reach;
      if (off < half * 1.6) {
        // The far cone leaves to the other side, and is short.
        const forward = along > 0;
        const edge = smoothstep(1.5, 0.55, off / half) * (0.72 + 0.28 * exp((-(off * off) / (half * half)) * 4));
        const fade = forward ? exp(-reach * 1.15) : lamp.upward ? 0 : 0.5 * exp(-reach * 5);
        lit += edge * fade * (0.72 + 0.56 * (air[x]! - 0.3));
      }
      const add =
        lit * level * mix(lamp.upward ? 0 : 0.25, 1, smoothstep(lamp.upward ? 0.9 : 0.05, lamp.upward ? 1 : 0.5, depth[p]!));
      if (add < 0.002) continue;
      const o = p * 4;
      for (let c = 0; c < 3; c++) color[o + c] = color[o + c]! + WARM[c]! * add;
      if (add > 0.12 && depth[p]! > 0.9) ids[p] = id;
    }
  }
}

/** Rays that fan out from the sun, or from where it stands above the picture, through gaps of its clouds. */
export function sunbeamsPass(context: SceneContext, { id }: Element): Pass {
  const { view, light, seed } = context;
  const sun = sunPlace(view, light);
  const r = random(seed, 'sunbeams');
  // A high sun stands above the picture, and its rays come from there.
  const from =
    sun.y > -0.3 * view.height && sun.x > -0.4 * view.width && sun.x < 1.4 * view.width
      ? { x: sun.x, y: sun.y }
      : { x: clamp(sun.x, 0.2 * view.width, 0.8 * view.width), y: -0.22 * view.height };
  const bright = light.night ? 0.07 : light.time === 'day' ? 0.62 : 0.42;
  const level = bright * (1 - 0.35 * light.cover);
  const l = Math.max(0.05, luminance(light.glow) + luminance(light.key));
  const colour = [0, 1, 2].map((c) => level * mix(1, (light.glow[c]! + light.key[c]!) / l, 0.55)) as unknown as Rgb;
  const look: RaysLook = { id, from, unit: view.unit, colour, horizon: view.horizon, salt: r.below(1 << 20) };
  return { name: 'sunbeams', look, run: (frame, k, y0, y1) => paintRays(look, frame, k, y0, y1) };
}

interface RaysLook {
  id: number;
  from: { x: number; y: number };
  unit: number;
  colour: Rgb;
  horizon: number;
  salt: number;
}

function paintRays(
  { id, from, unit, colour, horizon, salt }: RaysLook,
  frame: Frame,
  k: Kernels,
  y0: number,
  y1: number,
): void {
  const { color, ids, depth, width } = frame;
  const [xs, ys, rays] = scratch(frame, 3);
  for (let y = y0; y < y1; y++) {
    const dy = (y + 0.5 - from.y) / unit;
    for (let x = 0; x < xs.length; x++) {
      const dx = (x + 0.5 - from.x) / unit;
      const d = Math.sqrt(dx * dx + dy * dy) + 1e-4;
      // The angle in a measure without a seam below: the sky above the source is rarely seen.
      xs[x] = (dx / d) * (dy >= 0 ? 1 : 1.4) * 6.5 + 40;
      ys[x] = (dy / d) * 6.5 + d * 0.35 + 11;
    }
    k.fbm(xs, ys, rays, xs.length, 3, salt);
    const low = exp(-Math.max(0, (y - horizon) / unit) * 3);
    for (let x = 0; x < width; x++) {
      const dx = (x + 0.5 - from.x) / unit;
      const d = Math.sqrt(dx * dx + dy * dy);
      const p = y * width + x;
      const ray = smoothstep(0.47, 0.66, rays[x]!);
      const a = ray * smoothstep(0.02, 0.2, d) * exp(-d * 0.95) * (dy > 0 ? 1 : 0.4) * low * smoothstep(0.05, 0.55, depth[p]!);
      // Between the rays lies the shade of the clouds.
      const dim = 1 - 0.26 * (1 - ray) * exp(-d * 0.8) * smoothstep(0.1, 0.4, d);
      const o = p * 4;
      for (let c = 0; c < 3; c++) color[o + c] = color[o + c]! * dim + colour[c]! * a;
      if (a > 0.45 && depth[p]! >= 1) ids[p] = id;
    }
  }
}
