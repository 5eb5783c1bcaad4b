/** A canal between banks of palms, and a houseboat with a woven roof on it. */
import { random } from '@atelier/spec';
import type { Rgb } from '../../colour.ts';
import type { Frame } from '../../kernels/frame.ts';
import { clamp, fract, mix, sin, smoothstep } from '../../math.ts';
import { fractal } from '../../noise.ts';
import type { Pass } from '../../pool/pass.ts';
import type { SceneContext } from '../scene.ts';
import { type Palm, palmAt, palmsPass } from './palms.ts';

/** Half the breadth of the canal, in metres. */
export const CANAL = 15;

/** Palms on both banks, far to near. */
export function bankPalms(context: SceneContext, id: number): Pass {
  const { view, seed } = context;
  const r = random(seed, 'bank palms');
  const palms: (Palm & { z: number })[] = [];
  for (let i = 0; i < 64; i++) {
    const side = i % 2 === 0 ? 1 : -1;
    const z = 26 * (1 + (i >> 1) * 0.13 + (i >> 1) * (i >> 1) * 0.017) * r.between(0.94, 1.06);
    const x = side * (CANAL + r.between(0.4, 9));
    const s = view.focal / z;
    const water = view.horizon + view.eye * s;
    palms.push({
      ...palmAt(
        r,
        view.centre + x * s,
        water - 1 * s,
        r.between(8.5, 14) * s,
        clamp(z * 0.0011 * (1 + 3 * context.light.mist)),
        water,
      ),
      z,
    });
  }
  return palmsPass(
    context,
    palms.sort((a, b) => b.z - a.z),
    id,
  );
}

const HULL: Rgb = [0.045, 0.034, 0.028];
const WEAVE: Rgb = [0.42, 0.3, 0.16];
const SHADE: Rgb = [0.03, 0.026, 0.022];

export function houseboatPass(context: SceneContext, id: number): Pass {
  const { view, light, seed } = context;
  const r = random(seed, 'houseboat');
  const z = r.between(30, 35);
  const s = view.focal / z;
  const look = {
    light,
    id,
    s,
    side: r.chance(0.5) ? 1 : -1,
    x: view.centre + (r.chance(0.5) ? 1 : -1) * r.between(1.5, 3.5) * s,
    base: view.horizon + view.eye * s,
    night: light.night || light.time === 'dusk',
    direct: light.night ? 0.4 : light.backlit ? 0.5 : 0.9,
    salt: r.below(1 << 12),
  };
  return { name: 'houseboat', look, run: (frame, _k, y0, y1) => paintHouseboat(look, frame, y0, y1) };
}

interface Look {
  light: SceneContext['light'];
  id: number;
  s: number;
  side: number;
  x: number;
  base: number;
  night: boolean;
  direct: number;
  salt: number;
}

/** Half its length. */
const HALF = 10.5;

function boatAt(u: number, up: number, s: number, out: { albedo: Rgb; lit: number; glow: number }): number {
  const edge = (d: number): number => clamp(0.5 + d * s);
  out.glow = 0;
  const q = u / HALF;
  // Stem and stern are drawn up.
  const ends = smoothstep(0.6, 1.02, Math.abs(q));
  const rail = 0.95 + 2.1 * ends * ends + 0.1 * q;
  const keel = -0.3 + 2.35 * smoothstep(0.76, 1.02, Math.abs(q));
  if (Math.abs(q) < 1.02 && up < rail && up > keel - 0.1) {
    const a = edge(rail - up) * edge(up - keel) * edge((1.01 - Math.abs(q)) * HALF);
    if (a > 0.01) {
      out.albedo = HULL;
      out.lit = 0.45 + 0.4 * smoothstep(0.25, 0.02, rail - up) + 0.1 * (fract(up * 4.5) - 0.5);
      return a;
    }
  }
  // Three vaults of woven cane, the middle one the highest.
  const vault = (from: number, to: number, tall: number): number => {
    const t = (u - from) / (to - from);
    return t <= 0 || t >= 1
      ? 0
      : tall * Math.sqrt(Math.sqrt(Math.max(0, 1 - (2 * t - 1) * (2 * t - 1) * (2 * t - 1) * (2 * t - 1))));
  };
  const roof = Math.max(vault(-8, -1.2, 3.5), vault(-2.4, 4.4, 4.4), vault(3.6, 7.6, 3.2));
  if (roof > 0 && up > 0.85 && up < roof) {
    const a = edge(roof - up);
    const bay = fract((u + 40) / 1.9);
    const open = up > 1.5 && up < 2.75 - 1.4 * Math.abs(bay - 0.5) && bay > 0.16 && bay < 0.84 && up < roof - 0.5;
    out.albedo = open ? SHADE : WEAVE;
    const weave = (fract(u * 2.4 + up * 1.2) < 0.5 ? 1 : -1) * (fract(up * 2.4 - u * 1.2) < 0.5 ? 1 : -1);
    out.lit =
      0.42 +
      0.5 * smoothstep(0.8, roof, up) +
      0.05 * weave -
      0.25 * smoothstep(0.14, 0.04, Math.min(fract((u + 40) / 3.8), 1 - fract((u + 40) / 3.8)));
    out.glow = open ? 1 : 0;
    return a;
  }
  return 0;
}

function paintHouseboat(b: Look, frame: Frame, y0: number, y1: number): void {
  const { light, s, salt } = b;
  const { color, ids, depth, width } = frame;
  const at = { albedo: HULL as Rgb, lit: 0, glow: 0 };
  for (let y = Math.max(y0, Math.floor(b.base - 5 * s)); y < Math.min(y1, Math.ceil(b.base + 5 * s)); y++) {
    const image = y + 0.5 > b.base;
    const up = image ? (y + 0.5 - b.base) / s : (b.base - y - 0.5) / s;
    const wave = image ? (fractal(3, y / (0.14 * s + 0.6), 2, salt) - 0.5) * (0.3 + 0.4 * up) + 0.05 * sin(y * 0.9) : 0;
    for (let x = Math.max(0, Math.floor(b.x - 11.2 * s)); x < Math.min(width, Math.ceil(b.x + 11.2 * s)); x++) {
      const a = boatAt(((x + 0.5 - b.x) / s + wave) * b.side, up, s, at) * (image ? 0.6 * smoothstep(5.5, 1, up) : 1);
      if (a <= 0.01) continue;
      const p = y * width + x;
      for (let c = 0; c < 3; c++) {
        const body = at.albedo[c]! * (light.key[c]! * at.lit * b.direct * 1.4 + light.fill[c]! * (0.35 + 0.4 * at.lit));
        const value = mix(body, light.haze[c]!, 0.03 + 0.2 * light.mist) + (b.night ? [1.6, 0.9, 0.35][c]! * at.glow * 0.8 : 0);
        color[p * 4 + c] = mix(color[p * 4 + c]!, image ? value * 0.85 : value, a);
      }
      if (a > 0.5 && !image) {
        ids[p] = b.id;
        depth[p] = 0.3;
      }
    }
  }
}
