/** The other world of a vista: a great ball over the horizon, lit from the side that the ground is lit from. */
import { random } from '@atelier/spec';
import { hex, type Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import { type Planet, paintPlanet } from '../light/planet.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import type { View } from '../stage/view.ts';
import type { SceneContext } from './scene.ts';
import type { Vista } from './vista.ts';

/** Middle and radius in pixels; a ring reaches further. */
export function bodyPlace(
  seed: number,
  view: View,
  body: Vista['body'],
  side: number,
): { x: number; y: number; radius: number } {
  const r = random(seed, 'vista', 'place');
  const room = view.horizon;
  const radius = Math.min(
    room * 0.52,
    view.unit * (body === 'earth' ? r.between(0.12, 0.17) : body === 'saturn' ? r.between(0.17, 0.23) : r.between(0.2, 0.3)),
  );
  const off = body === 'earth' ? r.between(0.02, 0.2) : r.between(0, 0.12);
  return {
    x: view.centre - side * off * Math.min(view.width, view.unit),
    // Not quite in the middle between the horizon and the frame.
    y: Math.max(radius * 1.12, room * r.between(0.4, 0.52)),
    radius,
  };
}

/** The Earth as a ball of this place and size, down to the row `floor`. */
export function earthPass(
  seed: number,
  place: { x: number; y: number; radius: number },
  side: number,
  id: number,
  floor: number,
): Pass {
  const r = random(seed, 'earth', 'look');
  const look: Earth = {
    x: place.x,
    y: place.y,
    radius: place.radius,
    light: [side * 0.78, -0.3, 0.5],
    salt: r.below(1 << 20),
    turn: r.between(0, 9),
  };
  return { name: 'earth', look, run: (frame, _k, y0, y1) => paintEarth(look, frame, id, y0, Math.min(y1, floor)) };
}

const TONES: Record<Exclude<Vista['body'], 'earth'>, readonly [string, string, string]> = {
  saturn: ['#d8b27c', '#b98a58', '#f1dcae'],
  jupiter: ['#d3a274', '#a4653f', '#f2dfc4'],
  planet: ['#5f86b8', '#3b5f96', '#b4d2e6'],
};

export function vistaBodyPass(context: SceneContext, vista: Vista, id: number): Pass {
  const { view, seed, light } = context;
  const side = light.azimuth >= 0 ? 1 : -1;
  const place = bodyPlace(seed, view, vista.body, side);
  const r = random(seed, 'vista', 'look');
  const sun = [side * 0.78, -0.3, 0.5] as const;
  const salt = r.below(1 << 20);
  const floor = Math.min(view.height, Math.ceil(view.horizon + view.height * 0.05));
  if (vista.body === 'earth') {
    return earthPass(seed, place, side, id, floor);
  }
  const [a, b, c] = TONES[vista.body];
  const ball: Planet = {
    ...place,
    tones: [hex(a), hex(b), hex(c)],
    air: hex('#ffcf96'),
    banded: true,
    ring: vista.body === 'saturn',
    tilt: r.between(0.16, 0.34) * (r.chance(0.5) ? 1 : -1),
    light: sun,
    salt,
  };
  return { name: 'planet', run: (frame, _k, y0, y1) => paintPlanet(frame, ball, id, y0, Math.min(y1, floor), 1) };
}

interface Earth {
  x: number;
  y: number;
  radius: number;
  light: readonly [number, number, number];
  salt: number;
  turn: number;
}

const OCEAN: Rgb = [0.012, 0.06, 0.2];
const SHALLOW: Rgb = [0.02, 0.13, 0.3];
const GREEN: Rgb = [0.05, 0.1, 0.03];
const SAND: Rgb = [0.36, 0.25, 0.12];
const AIR: Rgb = [0.25, 0.5, 1];

/** Seas, lands green and dry, swirls of cloud, a blue rim of air; beyond the terminator it is night. */
function paintEarth(
  { x: cx, y: cy, radius, light, salt, turn }: Earth,
  frame: Frame,
  id: number,
  y0: number,
  y1: number,
): void {
  const { color, ids, width } = frame;
  const reach = radius * 1.2;
  for (let y = Math.max(y0, Math.floor(cy - reach)); y < Math.min(y1, Math.ceil(cy + reach)); y++)
    for (let x = Math.max(0, Math.floor(cx - reach)); x < Math.min(width, Math.ceil(cx + reach)); x++) {
      const px = (x + 0.5 - cx) / radius;
      const py = (y + 0.5 - cy) / radius;
      const d = Math.sqrt(px * px + py * py);
      const o = (y * width + x) * 4;
      const lit = px * light[0] + py * light[1];
      if (d > 1) {
        const glow = 0.5 * exp(-(d - 1) * 34) * clamp(0.2 + lit);
        if (glow > 0.003) for (let c = 0; c < 3; c++) color[o + c] = color[o + c]! + AIR[c]! * glow;
      }
      const disc = clamp((1 - d) * radius + 0.5);
      if (disc <= 0) continue;
      const z = Math.sqrt(Math.max(0, 1 - d * d));
      const day = smoothstep(-0.1, 0.6, lit + z * light[2]);
      // Places on the ball, drawn together towards its rim.
      const near = 1.5 - 0.5 * z;
      const u = px * near * 1.5 + turn;
      const v = py * near * 1.5 + 5;
      const ground = fractal(u, v, 5, salt);
      const land = smoothstep(0.5, 0.53, ground);
      const dry = smoothstep(0.42, 0.58, fractal(u * 1.7 + 8, v * 1.7, 3, salt ^ 5));
      const swirl = fractal(u * 1.1 + 30, v * 1.1, 3, salt ^ 9);
      const cloud =
        smoothstep(0.5, 0.7, fractal(u * 2.2 + swirl * 3.4, v * 3.6 + swirl * 2.2, 5, salt ^ 7)) * 0.95 +
        smoothstep(0.82, 1, Math.abs(py)) * 0.7;
      const air = smoothstep(0.55, 1, d);
      for (let c = 0; c < 3; c++) {
        const sea = mix(OCEAN[c]!, SHALLOW[c]!, smoothstep(0.42, 0.5, ground));
        const face = mix(mix(sea, mix(GREEN[c]!, SAND[c]!, dry), land), 0.88, clamp(cloud));
        const body = (mix(face, AIR[c]! * 0.5, air * 0.5) * 1.35 + AIR[c]! * air * 0.14) * (0.004 + day);
        color[o + c] = mix(color[o + c]!, body, disc);
      }
      if (disc > 0.5) ids[y * width + x] = id;
    }
}
