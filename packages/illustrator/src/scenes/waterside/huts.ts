/** Bungalows on stilts over a lagoon: thatched roofs in a row along a boardwalk, lamps and windows lit by night, all of it in the water once more. */
import { random } from '@atelier/spec';
import type { Rgb } from '../../colour.ts';
import type { Frame } from '../../kernels/frame.ts';
import { clamp, fract, mix, sin, smoothstep } from '../../math.ts';
import { fractal } from '../../noise.ts';
import type { Pass } from '../../pool/pass.ts';
import type { SceneContext } from '../scene.ts';

const THATCH: Rgb = [0.34, 0.26, 0.16];
const BOARD: Rgb = [0.3, 0.2, 0.12];
const POST: Rgb = [0.15, 0.115, 0.085];
const LAMP: Rgb = [1.9, 1.05, 0.38];

interface Hut {
  x: number;
  /** Row of the water at its posts, pixels a metre. */
  base: number;
  s: number;
  z: number;
  salt: number;
}

export function hutsPass(context: SceneContext, id: number): Pass {
  const { view, light, seed } = context;
  const r = random(seed, 'huts');
  const side = r.chance(0.5) ? 1 : -1;
  const near = r.between(23, 28);
  const huts: Hut[] = Array.from({ length: 7 }, (_, i) => {
    const z = near * (1 + 0.5 * i + 0.06 * i * i);
    const s = view.focal / z;
    // The row swings out over the lagoon and back.
    const x = side * (10.2 - 3.1 * i - 0.62 * i * i + r.between(-0.5, 0.5));
    return { x: view.centre + x * s, base: view.horizon + view.eye * s, s, z, salt: r.below(1 << 12) };
  }).reverse();
  const look = {
    view,
    light,
    id,
    side,
    huts,
    night: light.night || light.time === 'dusk',
    direct: light.night ? 0.35 : light.backlit ? 0.45 : 0.85,
  };
  return { name: 'huts', weight: 2, look, run: (frame, _k, y0, y1) => paintHuts(look, frame, y0, y1) };
}

interface Look {
  view: SceneContext['view'];
  light: SceneContext['light'];
  id: number;
  side: number;
  huts: readonly Hut[];
  night: boolean;
  direct: number;
}

/** What is at a point of a hut, in metres from its posts' foot: 0 nothing, else how much of it. */
function hutAt(
  dx: number,
  up: number,
  lamp: boolean,
  out: { albedo: Rgb; lit: number; glow: number },
  side: number,
  s: number,
): number {
  const soft = 0.5 / s;
  const edge = (d: number): number => clamp(0.5 + d / (2 * soft));
  out.glow = 0;
  const ax = Math.abs(dx);
  // Roof: a steep hip of thatch with a fringe, its ridge short.
  if (up > 4.3 && up < 8.4) {
    const t = (up - 4.3) / 3.9;
    const half = 4.7 * (1 - t) + 0.55 * t - 0.5 * sin(t * 3.1416);
    const a = edge(half - ax) * edge(8.2 - up);
    if (a > 0) {
      const fringe = fract(dx * 2.6 + up * 0.4);
      out.albedo = THATCH;
      out.lit =
        0.52 +
        (side * dx > 0 ? 0.22 : -0.12) +
        0.16 * (fringe - 0.5) -
        0.22 * smoothstep(0.1, 0, t) +
        0.1 * (fract(up * 1.9) - 0.5);
      return a;
    }
  }
  if (up > 1.7 && up <= 4.5 && ax < 3.6) {
    const a = edge(3.5 - ax);
    const door = ax < 0.75 && up < 4.05;
    const window = ax > 1.4 && ax < 2.8 && up > 2.6 && up < 3.9;
    out.albedo = door || window ? [0.05, 0.06, 0.07] : BOARD;
    out.lit = 0.5 + (side * dx > 0 ? 0.1 : -0.06) + 0.12 * (fract(dx * 2.2) - 0.5) - 0.3 * smoothstep(3.8, 4.5, up);
    if (lamp && (door || window)) {
      const bar = fract((dx + 9.1) / 0.7);
      out.glow = bar < 0.1 ? 0.3 : 1;
    } else if (lamp) out.glow = 0.07;
    return a;
  }
  // Deck and rail.
  if (up > 1.35 && up <= 1.75 && ax < 5) {
    out.albedo = BOARD;
    out.lit = 0.75;
    return edge(4.9 - ax);
  }
  if (up > 1.75 && up < 2.6 && ax >= 3.5 && ax < 4.9) {
    const rail = up > 2.48 || fract(dx / 0.45) < 0.16;
    out.albedo = POST;
    out.lit = 0.7;
    return rail ? 0.9 : 0;
  }
  if (up <= 1.4 && up > -0.4 && ax < 4.8) {
    const post = fract((dx + 4.6) / 1.53);
    const a = smoothstep(0.16, 0.12, Math.abs(post - 0.1)) * 0.95;
    out.albedo = POST;
    out.lit = 0.35;
    return a;
  }
  return 0;
}

function paintHuts(look: Look, frame: Frame, y0: number, y1: number): void {
  const { view, light, huts, night, direct, side } = look;
  const { color, ids, depth, width } = frame;
  const at = { albedo: POST as Rgb, lit: 0, glow: 0 };
  const sun = light.azimuth >= 0 ? 1 : -1;
  for (const [i, h] of huts.entries()) {
    const next = huts[i + 1];
    for (let y = Math.max(y0, Math.floor(h.base - 8.6 * h.s)); y < Math.min(y1, Math.ceil(h.base + 9 * h.s)); y++) {
      const image = y + 0.5 > h.base;
      const up = image ? (y + 0.5 - h.base) / h.s : (h.base - y - 0.5) / h.s;
      const wave = image ? (fractal(h.salt, y / (0.16 * h.s + 0.6), 2, h.salt) - 0.5) * (0.12 + up * 0.1) * h.s : 0;
      const left = Math.floor(h.x - 5.2 * h.s);
      const right = Math.ceil(h.x + 5.2 * h.s);
      const share = image ? (night ? 0.62 : 0.42) * smoothstep(9, 2, up) : 1;
      for (let x = Math.max(0, left); x < Math.min(width, right); x++) {
        const a = hutAt((x + 0.5 - h.x + wave) / h.s, up, night, at, sun, h.s) * share;
        if (a <= 0.01) continue;
        const p = y * width + x;
        const air = clamp(1 - 1 / (1 + h.z * (0.0012 + 0.008 * light.mist)));
        for (let c = 0; c < 3; c++) {
          const body = at.albedo[c]! * (light.key[c]! * at.lit * direct * 1.3 + light.fill[c]! * (0.4 + 0.3 * at.lit));
          const value = mix(body, light.haze[c]!, air) + LAMP[c]! * at.glow * (light.night ? 1 : 0.7);
          color[p * 4 + c] = mix(color[p * 4 + c]!, value, a);
        }
        if (a > 0.5 && !image) {
          ids[p] = look.id;
          depth[p] = clamp(1 - 1 / (1 + h.z * 0.03));
        }
      }
    }
    // The boardwalk from one to the next.
    if (!next) continue;
    const [xa, xb] = [h.x, next.x];
    const lo = Math.floor(Math.min(xa, xb));
    const hi = Math.ceil(Math.max(xa, xb));
    for (let x = Math.max(0, lo); x < Math.min(width, hi); x++) {
      const t = (x - xa) / (xb - xa);
      const iz = mix(1 / h.z, 1 / next.z, t);
      const s = view.focal * iz;
      const base = view.horizon + view.eye * s;
      const deck = base - 1.5 * s;
      const thick = Math.max(0.8, 0.3 * s);
      const post = fract(1 / iz / 4) < 0.06;
      const low = post ? base : deck + thick;
      for (let y = Math.max(y0, Math.floor(deck)); y < Math.min(y1, Math.ceil(low)); y++) {
        const p = y * width + x;
        for (let c = 0; c < 3; c++) {
          const albedo = y < deck + thick ? BOARD[c]! : POST[c]!;
          color[p * 4 + c] =
            albedo * (light.key[c]! * 0.6 * direct + light.fill[c]! * 0.6) + (night && y < deck + thick ? LAMP[c]! * 0.03 : 0);
        }
        ids[p] = look.id;
      }
    }
  }
  void side;
}
