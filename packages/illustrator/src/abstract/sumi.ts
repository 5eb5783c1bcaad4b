/**
 * Bamboo in ink, as the literati paint it: canes in single strokes from joint to joint with the paper left between, each joint closed by one hooked mark, twigs
 * from the joints in turn, leaves in groups of three to five that are pressed in and flicked out until the brush is dry, the nearest black and the
 * farthest grey, and one wash of mist that takes the feet. After the "Mustard Seed Garden Manual of Painting" (1679), book of bamboo. Nothing fills the rest.
 */
import { atan2, clamp, cos, mix, PI, sin, smoothstep, TAU } from '../math.ts';
import { noise } from '../noise.ts';
import type { RasterEngine, Sheet } from './engine.ts';

const PAPER = [0.953, 0.933, 0.885] as const;
const INK = [0.075, 0.083, 0.1] as const;
const SEAL = [0.72, 0.17, 0.13] as const;

type Kind = 'cane' | 'joint' | 'twig' | 'leaf';
type Point = readonly [number, number];

/** One touch of the brush: from a place, along a way that bows by `bend` pixels. */
interface Stroke {
  kind: Kind;
  x: number;
  y: number;
  c: number;
  s: number;
  long: number;
  bend: number;
  /** Half of its breadth. */
  wide: number;
  /** 0 … 1: how much ink is on the brush. */
  tone: number;
  /** Which of its sides is the darker. */
  side: number;
  seed: number;
  top: number;
  foot: number;
}

export const sumi: RasterEngine = (sheet) => {
  const { width, height, unit, r, salt } = sheet;
  const side = r.chance(0.5) ? 1 : -1;
  const strokes = grove(sheet, side);
  // Mist at the feet, and a breath of it behind; the sun or moon is only paper that the wash goes round.
  const mist = height * r.between(0.86, 0.9);
  const [mx, my, disc] = [width * (0.5 + side * 0.24), height * r.between(0.24, 0.32), unit * r.between(0.1, 0.13)];
  const seal = { x: width * (0.5 + side * 0.39), y: height * 0.83, half: unit * 0.021 };
  return (out, k, rows, y) => {
    const n = Math.ceil(width / 4) * 4;
    const [xs, ys, cloud, tooth, ink] = [rows(n), rows(n), rows(n), rows(n), rows(n)];
    const fill = (into: Float32Array, across: number, down: number, octaves: number, own: number): void => {
      for (let x = 0; x < n; x++) {
        xs[x] = (x / unit) * across + 21;
        ys[x] = (y / unit) * down + 8;
      }
      k.fbm(xs, ys, into, n, octaves, own);
    };
    fill(cloud, 1.5, 3.1, 4, salt ^ 3);
    fill(tooth, 240, 240, 2, salt ^ 4);
    ink.fill(0);
    const v = y / height;
    for (let x = 0; x < width; x++) {
      // The wash: level drifts of mist that thin out round the disc.
      const [dx, dy] = [x - mx, y - my];
      const away = Math.sqrt(dx * dx + dy * dy) / disc;
      const glow = smoothstep(1.01, 1.06 + 0.02 * cloud[x]!, away) * smoothstep(3.1, 1, away);
      const drift = smoothstep(0.44, 0.72, cloud[x]!) * smoothstep(0.5, 0.74, v) * smoothstep(1.02, 0.86, v);
      ink[x] = 0.15 * glow * (0.6 + 0.8 * cloud[x]!) + 0.15 * drift;
    }
    for (const stroke of strokes) if (y >= stroke.top && y <= stroke.foot) lay(stroke, ink, tooth, y, width);
    for (let x = 0; x < width; x++) {
      const veil = 1 - 0.96 * smoothstep(mist - height * 0.2, mist + height * 0.02, y + (cloud[x]! - 0.5) * height * 0.22);
      const wet = clamp(ink[x]! * veil);
      const grain = (tooth[x]! - 0.5) * 0.022;
      const stamp = sealAt((x - seal.x) / seal.half, (y - seal.y) / seal.half, tooth[x]!);
      for (let c = 0; c < 3; c++) {
        const v = mix(PAPER[c]! + grain - 0.012 * cloud[x]!, INK[c]!, wet);
        out[4 * x + c] = mix(v, SEAL[c]!, stamp);
      }
    }
  };
};

/** A carver's mark in red: a square with a stalk and two leaves left open. No letters. */
function sealAt(u: number, v: number, tooth: number): number {
  const edge = Math.max(Math.abs(u), Math.abs(v));
  if (edge > 1.1) return 0;
  const stalk = Math.abs(u + 0.08) < 0.1 && Math.abs(v) < 0.7;
  const leaf = (cx: number, cy: number, lean: number): boolean => {
    const [p, q] = [(u - cx) * 0.8 + (v - cy) * lean, (v - cy) * 0.8 - (u - cx) * lean];
    return p * p * 4 + q * q * 26 < 1;
  };
  const open = stalk || leaf(0.42, -0.2, -0.6) || leaf(-0.5, 0.15, 0.6);
  return smoothstep(1.04, 0.96, edge + (tooth - 0.5) * 0.12) * (open ? 0.06 : 0.9) * smoothstep(0.2, 0.34, tooth);
}

/** Lays what one stroke leaves in a row. */
function lay(stroke: Stroke, ink: Float32Array, tooth: Float32Array, y: number, width: number): void {
  const { kind, x: x0, y: y0, c, s, long, bend, wide, tone, side, seed } = stroke;
  const pad = wide + Math.abs(bend) + 2;
  // Where its chord passes this row, and how far aside it can reach.
  const [ex, ey] = [x0 + c * long, y0 + s * long];
  const [from, to] =
    Math.abs(s) > 0.25
      ? (() => {
          const at = (yy: number): number => x0 + (c / s) * (yy - y0);
          const reach = pad / Math.abs(s) + 2;
          return [at(y) - reach, at(y) + reach] as const;
        })()
      : ([Math.min(x0, ex) - pad, Math.max(x0, ex) + pad] as const);
  const left = Math.max(0, Math.floor(Math.max(from, Math.min(x0, ex) - pad)));
  const right = Math.min(width - 1, Math.ceil(Math.min(to, Math.max(x0, ex) + pad)));
  if (Math.min(y0, ey) - pad > y || Math.max(y0, ey) + pad < y) return;
  for (let x = left; x <= right; x++) {
    const [dx, dy] = [x + 0.5 - x0, y + 0.5 - y0];
    const t = (dx * c + dy * s) / long;
    if (t < -0.08 || t > 1.08) continue;
    const bow = bend * 4 * t * (1 - t);
    const v = -dx * s + dy * c - bow;
    const half = wide * profile(kind, t);
    if (half <= 0.05) continue;
    const u = v / half;
    if (u < -1.6 || u > 1.6) continue;
    const rough = noise(t * (kind === 'leaf' ? 5 : 9), u * 2, seed) - 0.5;
    const inside = smoothstep(0.75, -0.75, Math.abs(v) - half * (1 + (kind === 'cane' ? 0.07 : 0.1) * rough));
    if (inside <= 0) continue;
    const ends = kind === 'cane' ? smoothstep(-0.02, 0.006, t) * smoothstep(1.02, 0.994, t) : 1;
    // Hairs of the brush run along the stroke.
    const hair = noise(t * (kind === 'leaf' ? 2.2 : 1.6), u * (kind === 'cane' ? 7 : 4.2) + 40, seed ^ 77);
    let body = tone;
    if (kind === 'cane') {
      // Loaded on one side, thin in the middle, and wet at both ends where the brush was held.
      const lit = u * side;
      body *= 0.5 + 0.5 * smoothstep(-0.3, 1, lit) + 0.22 * smoothstep(-0.72, -1, lit) - 0.2 * (1 - u * u);
      body *= 1 + 0.45 * (smoothstep(0.1, 0, t) + smoothstep(0.9, 1, t));
      body *= mix(1, 0.28, smoothstep(0.46, 0.3, hair) * smoothstep(0.12, 0.45, t) * smoothstep(0.95, 0.6, t));
    } else if (kind === 'leaf') {
      const dry = smoothstep(0.4, 1, t) * 0.62;
      body *= 1 - 0.28 * t + 0.12 * smoothstep(0.16, 0, t);
      body *= mix(1, 0.15, smoothstep(dry, dry - 0.16, hair + (tooth[x]! - 0.5) * 0.05) * smoothstep(0.3, 0.62, t));
    } else if (kind === 'twig') body *= mix(1, 0.75, smoothstep(0.42, 0.3, hair));
    const wet = clamp(body) * inside * ends;
    ink[x] = 1 - (1 - ink[x]!) * (1 - wet);
  }
}

/** Half breadth along a stroke, parts of its own. */
function profile(kind: Kind, t: number): number {
  if (kind === 'leaf') {
    if (t <= 0 || t >= 1) return 0;
    // Set down thin, pressed, and drawn out to a point.
    return smoothstep(-0.04, 0.34, t) * (1 - t) * (1 + 1.1 * t) * 1.02;
  }
  if (kind === 'twig') return t < 0 || t > 1 ? 0 : mix(1, 0.45, t);
  if (kind === 'joint') return t < 0 || t > 1 ? 0 : 0.35 + 0.65 * Math.abs(2 * t - 1) * Math.abs(2 * t - 1);
  // A cane flares to its joints.
  const end = Math.abs(2 * clamp(t) - 1);
  return 0.93 + 0.13 * end * end * end * end;
}

/** Two or three canes, far ones first, each with its twigs and leaves. */
function grove({ width, height, unit, r }: Sheet, side: number): Stroke[] {
  const strokes: Stroke[] = [];
  const put = (kind: Kind, [x0, y0]: Point, [x1, y1]: Point, wide: number, tone: number, bend = 0, lit = side): void => {
    const long = Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0)) || 1;
    const a = atan2(y1 - y0, x1 - x0);
    const pad = wide + Math.abs(bend) + 3;
    strokes.push({
      kind,
      x: x0,
      y: y0,
      c: cos(a),
      s: sin(a),
      long,
      bend,
      wide,
      tone,
      side: lit,
      seed: r.below(1 << 24),
      top: Math.min(y0, y1) - pad,
      foot: Math.max(y0, y1) + pad,
    });
  };
  const wind = -side * r.between(0.04, 0.3);
  const leaf = (at: Point, angle: number, long: number, tone: number): void => {
    put(
      'leaf',
      at,
      [at[0] + cos(angle) * long, at[1] + sin(angle) * long],
      long * r.between(0.064, 0.088),
      tone,
      long * r.between(-0.05, 0.07),
    );
  };
  /** Leaves that hang from the end of a twig like the fingers of a hand. */
  const cluster = (at: Point, size: number, tone: number): void => {
    const n = 3 + r.below(3);
    for (let i = 0; i < n; i++) {
      const spread = n > 1 ? (i / (n - 1)) * 2 - 1 : 0;
      const angle = PI / 2 - spread * r.between(0.72, 1) + wind + r.between(-0.1, 0.1);
      leaf(at, angle, size * mix(1.08, 0.7, Math.abs(spread)) * r.between(0.85, 1.15), tone * r.between(0.86, 1.06));
    }
  };
  // From the far one to the near one: place across, breadth, how dark, how much it leans, how far it rises.
  const canes = [
    { u: 0.05 + r.between(-0.02, 0.02), wide: 0.0125, tone: 0.2, lean: 0.1, top: 0.13 },
    { u: -0.29 + r.between(-0.02, 0.02), wide: 0.017, tone: 0.36, lean: 0.05, top: -0.05 },
    { u: -0.15 + r.between(-0.02, 0.02), wide: 0.03, tone: 0.66, lean: 0.085, top: -0.06 },
  ];
  const spread = Math.min(width, unit * 1.25);
  for (const [i, cane] of canes.entries()) {
    const foot = width / 2 + side * cane.u * spread;
    const rise = height * (1.02 - cane.top);
    const at = (h: number): Point => [foot + side * cane.lean * rise * (0.55 * h + 0.45 * h * h), height * 1.02 - rise * h];
    const wide = unit * cane.wide * r.between(0.92, 1.08);
    const joints: number[] = [0];
    // Short at the foot, longest half way up.
    for (let h = 0; h < 1; ) {
      h += (unit / rise) * mix(0.13, 0.23, sin(PI * Math.min(1, h + 0.2))) * r.between(0.9, 1.1);
      joints.push(Math.min(h, 1.04));
    }
    const gap = (unit * 0.0062) / rise;
    for (let j = 0; j + 1 < joints.length; j++) {
      const [a, b] = [at(joints[j]! + gap), at(joints[j + 1]! - gap)];
      const own = wide * mix(1, 0.72, joints[j]!);
      put('cane', a, b, own, cane.tone * r.between(0.88, 1.1), own * r.between(-0.12, 0.12));
      if (j === 0) continue;
      // The joint: one stroke, hooked at both ends.
      const [jx, jy] = at(joints[j]!);
      put(
        'joint',
        [jx - own * 1.06, jy - unit * 0.0016],
        [jx + own * 1.06, jy - unit * 0.0016],
        Math.max(0.9, own * 0.15),
        clamp(cane.tone * 1.5),
        own * 0.17,
      );
    }
    // Twigs from the joints in turn, in the upper two thirds.
    const full = i === 0 ? 0.6 : 1;
    for (let j = 2; j < joints.length - 1; j++) {
      const h = joints[j]!;
      if (h < 0.3 || h > 0.98) continue;
      const out = (j % 2 === 0 ? 1 : -1) * side;
      const start = at(h);
      const reach = unit * r.between(0.16, 0.26) * full;
      const lift = reach * r.between(0.35, 0.75);
      const end: Point = [start[0] + out * reach, start[1] - lift];
      const tone = clamp(cane.tone * 1.12);
      const bend = -out * reach * 0.09;
      put('twig', start, end, unit * 0.0032 * (0.6 + cane.tone), tone, bend);
      const along = (t: number): Point => {
        const b = bend * 4 * t * (1 - t);
        const a = atan2(end[1] - start[1], end[0] - start[0]);
        return [mix(start[0], end[0], t) - sin(a) * b, mix(start[1], end[1], t) + cos(a) * b];
      };
      const black = i === 2 ? r.between(0.82, 0.97) : i === 1 ? r.between(0.42, 0.62) : r.between(0.2, 0.3);
      const size = unit * r.between(0.125, 0.165) * (i === 0 ? 0.75 : 1);
      cluster(end, size, black);
      if (reach > unit * 0.19 && r.chance(0.75)) cluster(along(0.55), size * 0.85, black * 0.82);
      // One that stands off into the air.
      if (r.chance(0.6)) leaf(end, (out > 0 ? 0 : PI) - out * r.between(-0.15, 0.4), size * 0.8, black * 0.9);
    }
  }
  // Far strokes are pale and lie under near ones whichever comes first, since ink only darkens.
  return strokes.filter(({ long }) => long > 1 && long < unit * TAU);
}
