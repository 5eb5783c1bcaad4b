/**
 * A black hole: the dark disc of its shadow in a thin ring of light, a disc of glowing gas seen nearly edge on whose far side is bent up over
 * and under it, brighter where it turns towards the viewer (after Luminet, "Image of a spherical black hole with thin accretion disk", 1979);
 * and, where one was said, a star that is drawn out into it.
 */
import { random } from '@atelier/spec';
import { hex, type Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { atan2, clamp, cos, exp, log, mix, PI, sin, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { saidFromStart } from './said-from-start.ts';
import type { SceneContext } from './scene.ts';

const HOT: Rgb = [1.5, 1.28, 0.98];
const WARM: Rgb = [1.25, 0.56, 0.14];
const COOL: Rgb = [0.5, 0.1, 0.02];

export function blackHolePass(context: SceneContext, id: number, star: number | undefined): Pass {
  const { view, seed, brief } = context;
  const r = random(seed, 'black hole');
  const blue = /\bblue\b/.test(saidFromStart(brief));
  const side = r.chance(0.5) ? 1 : -1;
  const look = {
    x: view.centre - (star === undefined ? r.between(-0.06, 0.06) : side * 0.13) * view.unit,
    y: view.height * r.between(0.46, 0.54),
    radius: view.unit * (star === undefined ? r.between(0.11, 0.15) : r.between(0.095, 0.115)),
    tilt: r.between(0.1, 0.34) * side,
    towards: r.chance(0.5) ? 1 : -1,
    salt: r.below(1 << 20),
    tones: blue
      ? ([
          [0.95, 1.2, 1.5],
          [0.25, 0.6, 1.3],
          [0.06, 0.14, 0.5],
        ] as const)
      : ([HOT, WARM, COOL] as const),
    star,
    side,
    sun: hex('#ffe2b0'),
    id,
  };
  return { name: 'black hole', weight: 2, look, run: (frame, k, y0, y1) => paintHole(look, frame, k, y0, y1) };
}

interface HoleLook {
  x: number;
  y: number;
  radius: number;
  tilt: number;
  /** The side, along the disc, that turns towards the viewer. */
  towards: number;
  salt: number;
  tones: readonly [Rgb, Rgb, Rgb];
  /** Number of the star that falls in; it stands on this side. */
  star: number | undefined;
  side: number;
  sun: Rgb;
  id: number;
}

/** How far the disc reaches, in radii of the shadow, and how flat it is seen. */
const INNER = 1.5;
const OUTER = 4.4;
const FLAT = 0.15;
/** Where the star stands and how large it is. */
const STAR_AT = 4;
const STAR = 0.6;

function paintHole(h: HoleLook, frame: Frame, k: Kernels, y0: number, y1: number): void {
  const { color, ids, width } = frame;
  const [xs, ys, streak] = scratch(frame, 3);
  const n = xs.length;
  const [c, s] = [cos(h.tilt), sin(h.tilt)];
  const glow = [0, 0, 0];
  for (let y = y0; y < y1; y++) {
    // The gas runs in long streaks round the hole.
    for (let x = 0; x < n; x++) {
      const px = (x + 0.5 - h.x) / h.radius;
      const py = (y + 0.5 - h.y) / h.radius;
      const u = px * c + py * s;
      const v = (-px * s + py * c) / FLAT;
      const q = Math.sqrt(u * u + v * v);
      xs[x] = q * 3.4 + 20;
      ys[x] = atan2(v, u) * 1.5 + q * 0.6 + 30;
    }
    k.fbm(xs, ys, streak, n, 5, h.salt);
    for (let x = 0; x < width; x++) {
      const px = (x + 0.5 - h.x) / h.radius;
      const py = (y + 0.5 - h.y) / h.radius;
      const d = Math.sqrt(px * px + py * py);
      if (d > 16) continue;
      const u = px * c + py * s;
      const v = -px * s + py * c;
      const o = (y * width + x) * 4;
      // What lies behind is bent away from the hole, and its light drawn out.
      const shadow = smoothstep(1 + 1.2 / h.radius, 1 - 1.2 / h.radius, d);
      const veil = 1 - 0.75 * exp(-(d - 1) * 1.5) * (1 - shadow);
      for (let i = 0; i < 3; i++) color[o + i] = color[o + i]! * (1 - shadow) * veil;
      const beam = 1 + 0.62 * clamp((u * h.towards) / 2.6, -1, 1);
      glow[0] = glow[1] = glow[2] = 0;
      // The far half of the disc, bent over the top and, thinner, under the foot.
      const up = clamp(0.5 - v / (2 * Math.max(d, 1)));
      const thick = mix(0.2, 0.62, up);
      const bent = smoothstep(1.02, 1.1, d) * smoothstep(1.08 + thick, 1.12, d) * (0.4 + 0.75 * up) * (1 - shadow);
      add(glow, h.tones, smoothstep(1.1, 1.1 + thick, d), bent * (0.6 + 0.7 * streak[x]!) * beam);
      // The near half before it, and the rest of the disc at both sides.
      const w = v / FLAT;
      const q = Math.sqrt(u * u + w * w);
      if (q > INNER * 0.9 && q < OUTER) {
        const ring = smoothstep(INNER * 0.92, INNER * 1.1, q) * smoothstep(OUTER, INNER * 1.6, q);
        const hidden = v < 0 ? 1 - shadow : 1;
        const gas = ring * hidden * (0.3 + 1.5 * streak[x]! * streak[x]!) * 1.25;
        add(glow, h.tones, smoothstep(INNER, OUTER * 0.8, q), gas * beam);
        if (v >= 0) for (let i = 0; i < 3; i++) color[o + i] = color[o + i]! * (1 - 0.7 * clamp(gas));
      }
      // The ring of light that goes round the hole.
      const thin = (d - 1.045) / Math.max(0.022, 0.9 / h.radius);
      add(glow, h.tones, 0, 0.95 * exp(-thin * thin) * (v > 0 && q < OUTER * 0.7 && q > INNER ? 0.5 : 1));
      const halo = 0.17 * exp(-Math.abs(v) * 1.3 - Math.abs(u) * 0.32) * (1 - shadow);
      add(glow, h.tones, 0.75, halo * beam);
      let own = h.id;
      if (h.star !== undefined) {
        const near = starGlow(h, px, py, glow, streak[x]!);
        if (near > 0.5) own = h.star;
      }
      for (let i = 0; i < 3; i++) color[o + i] = color[o + i]! + glow[i]!;
      if (shadow > 0.5 || glow[0]! > 0.2) ids[y * width + x] = own;
    }
  }
}

/** Adds gas of a heat, 0 at the hole … 1 far out. */
function add(to: number[], [hot, warm, cool]: HoleLook['tones'], away: number, power: number): void {
  for (let i = 0; i < 3; i++) {
    const tint = away < 0.5 ? mix(hot[i]!, warm[i]!, away * 2) : mix(warm[i]!, cool[i]!, away * 2 - 1);
    to[i] = to[i]! + tint * power;
  }
}

/** The star and the stream that leaves it and winds into the disc; answers with how much of the pixel is the star. */
function starGlow({ side, sun, tilt }: HoleLook, px: number, py: number, to: number[], streak: number): number {
  const sx = side * STAR_AT * cos(tilt * 0.5);
  const sy = -2;
  const d = Math.sqrt((px - sx) * (px - sx) + (py - sy) * (py - sy)) / STAR;
  const body = smoothstep(1.04, 0.94, d) * (0.8 + 0.5 * Math.sqrt(Math.max(0, 1 - d * d)));
  const air = 0.5 * exp(-Math.max(0, d - 1) * 2.6);
  // A spiral from the star (angle 0) round to the disc.
  const r = Math.sqrt(px * px + py * py);
  const from = Math.sqrt(sx * sx + sy * sy);
  let angle = (atan2(py, px) - atan2(sy, sx)) * side;
  if (angle < 0) angle += 2 * PI;
  const course = from * exp(-angle * 0.42);
  const off = log(Math.max(0.2, r) / course);
  const broad = 0.03 + 0.035 * exp(-Math.max(0, angle) * 1.2);
  const stream =
    angle > 0 && angle < 3.4
      ? exp(-(off * off) / (broad * broad)) * (0.4 + 1.2 * streak) * smoothstep(3.4, 2, angle) * smoothstep(0, 0.16, angle)
      : 0;
  const power = body * 1.5 + air + stream * 0.8;
  for (let i = 0; i < 3; i++) to[i] = to[i]! + sun[i]! * power;
  return body;
}
