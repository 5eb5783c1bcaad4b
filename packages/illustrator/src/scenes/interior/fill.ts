/**
 * Fills rows of the picture with one panel as the eye sees it. A ray through a pixel meets the panel's plane where three linear functions of
 * the pixel say (Cramer's rule), so its place on the panel and its distance cost two divisions, and edges are as soft as a pixel is wide.
 */
import type { Rgb } from '../../colour.ts';
import type { Frame } from '../../kernels/frame.ts';
import { clamp, mix, smoothstep } from '../../math.ts';
import type { Panel, Point } from './panel.ts';
import { MATERIALS, type Seen, type Spot } from './stuff.ts';

export interface Camera {
  /** Where lines that run away meet. */
  x: number;
  y: number;
  focal: number;
  eye: number;
}

/** What light is in the room, and what is outside of it. */
export interface Shine {
  /** Light at a point of a panel that looks to `facing`, but for the sun's, into `out`. */
  at(x: number, y: number, z: number, facing: Point, out: Float64Array): void;
  /** Whether the sun can lie on what looks to `facing`. */
  reaches(facing: Point): boolean;
  /** The share of the sun's light at a point. */
  sun(x: number, y: number, z: number): number;
  key: Rgb;
  outside(px: number, py: number, out: Float64Array): void;
}

export const NEAR = 0.12;
const FARTHEST = 40;
const cross = (a: Point, b: Point): Point => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const size = (a: Point): number => Math.sqrt(dot(a, a));

/** A panel with all that does not change from row to row. */
export interface Laid {
  panel: Panel;
  /** The outline on the picture. */
  outline: readonly (readonly [number, number])[];
  top: number;
  bottom: number;
  plane: Point;
  across: Point;
  up: Point;
  far: number;
  wide: number;
  tall: number;
  facing: Point;
  salt: number;
}

export function lay(panel: Panel, { x, y, focal, eye }: Camera, salt: number): Laid | undefined {
  const o: Point = [panel.at[0], panel.at[1] - eye, panel.at[2]];
  const { across: A, up: B } = panel;
  const plane = cross(A, B);
  const far = dot(plane, o);
  const corner = (u: number, v: number): Point => [
    o[0] + u * A[0] + v * B[0],
    o[1] + u * A[1] + v * B[1],
    o[2] + u * A[2] + v * B[2],
  ];
  const corners = [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)];
  const seen: Point[] = [];
  for (let i = 0; i < 4; i++) {
    const [p, q] = [corners[i]!, corners[(i + 1) % 4]!];
    if (p[2] >= NEAR) seen.push(p);
    if (p[2] >= NEAR !== q[2] >= NEAR) {
      const t = (NEAR - p[2]) / (q[2] - p[2]);
      seen.push([mix(p[0], q[0], t), mix(p[1], q[1], t), NEAR]);
    }
  }
  if (seen.length < 3 || Math.abs(far) < 1e-9) return undefined;
  const outline = seen.map(([px, py, pz]) => [x + (px / pz) * focal, y - (py / pz) * focal] as const);
  const away = far > 0 ? -1 : 1;
  const long = size(plane);
  return {
    panel,
    outline,
    top: Math.min(...outline.map((p) => p[1])),
    bottom: Math.max(...outline.map((p) => p[1])),
    plane,
    across: cross(B, o),
    up: cross(o, A),
    far,
    wide: size(A),
    tall: size(B),
    facing: [(away * plane[0]) / long, (away * plane[1]) / long, (away * plane[2]) / long],
    salt,
  };
}

const SEEN: Seen = { tone: 1, second: 0, alpha: 1, glow: 0, own: undefined, through: 0 };
const SPOT: Spot = { a: 0, b: 0, u: 0, v: 0, wide: 1, tall: 1, salt: 0 };
const LIGHT = new Float64Array(3);
const NEXT = new Float64Array(3);
const OUTSIDE = new Float64Array(3);
/** Columns from one place where light is asked for to the next. */
const STEP = 8;

/** Farther things are hidden; what lies on what it touches is not. */
const TOUCH = 0.0006;
const depthOf = (z: number): number => (z / (z + 7)) * 0.7;

const atEdge = (w: Point, dy: number, { x, focal }: Camera): number => w[1] * dy + w[2] - (w[0] * x) / focal;

/** One over the distance of a panel along a row: at the picture's edge, and from column to column. */
export function nearnessAt({ plane, far }: Laid, camera: Camera, y: number): { start: number; step: number } {
  const { focal } = camera;
  const dy = (camera.y - y - 0.5) / focal;
  return { start: atEdge(plane, dy, camera) / far, step: plane[0] / focal / far };
}

/** A row of the picture as far as it is known before it is filled (`hidden.ts`). */
export interface Row {
  y: number;
  spans: Int32Array;
  last: Float32Array;
}

/** Paints the panel number `i` in a row, but where a later one hides it. */
export function fill(
  laid: Laid,
  i: number,
  { y, spans, last }: Row,
  camera: Camera,
  shine: Shine,
  frame: Frame,
  grain: Float32Array,
  id: number,
): void {
  const { panel, plane, across, up, far, wide, tall } = laid;
  const { color, depth, ids, width } = frame;
  const [x0, x1, in0, in1] = [spans[i * 4]!, spans[i * 4 + 1]!, spans[i * 4 + 2]!, spans[i * 4 + 3]!];
  let from = x0;
  while (from < x1 && last[from]! > i) from++;
  if (from >= x1) return;
  const { focal, eye } = camera;
  const dy = (camera.y - y - 0.5) / focal;
  const [n0, p0, q0] = [atEdge(plane, dy, camera), atEdge(across, dy, camera), atEdge(up, dy, camera)];
  const [n1, p1, q1] = [plane[0] / focal, across[0] / focal, up[0] / focal];
  const [n2, p2, q2] = [-plane[1] / focal, -across[1] / focal, -up[1] / focal];
  const { paint, shape } = panel;
  const material = MATERIALS[paint.stuff];
  const spot = SPOT;
  const out = SEEN;
  spot.wide = wide;
  spot.tall = tall;
  spot.salt = laid.salt;
  const shade = paint.stuff === 'shade';
  const sunny = shine.reaches(laid.facing);
  let lastLit = -STEP * 2;
  let lastOut = -1;
  let lastSun = -1;
  let direct = 0;
  for (let x = from; x < x1; x++) {
    if (last[x]! > i) continue;
    const px = x + 0.5;
    const n = n0 + n1 * px;
    const z = far / n;
    if (!(z > NEAR)) continue;
    const u = (p0 + p1 * px) / n;
    const v = (q0 + q1 * px) / n;
    const o = y * width + x;
    const near = depthOf(z);
    if (near > depth[o]! + TOUCH) continue;
    const cover =
      x >= in0 && x < in1
        ? 1
        : coverOf(u, v, (p1 - u * n1) / n, (p2 - u * n2) / n, (q1 - v * n1) / n, (q2 - v * n2) / n, shape, tall / wide);
    if (cover <= 0) continue;
    spot.u = clamp(u);
    spot.v = clamp(v);
    spot.a = spot.u * wide;
    spot.b = spot.v * tall;
    out.tone = 1;
    out.second = 0;
    out.alpha = 1;
    out.glow = 0;
    out.own = undefined;
    out.through = 0;
    if (paint.stuff !== 'plain') material(spot, paint, out);
    const alpha = out.alpha * cover;
    if (alpha <= 0.004) continue;
    const p = o * 4;
    if (shade) {
      for (let c = 0; c < 3; c++) color[p + c] = color[p + c]! * (1 - alpha);
      continue;
    }
    // Light changes slowly along a row: it is asked for at every eighth column of a panel, and lies straight between.
    const step = (x - x0) & (STEP - 1);
    if (step === 0 || x - lastLit >= STEP) {
      for (let k = 0; k < 2; k++) {
        const at = x - step + k * STEP + 0.5;
        const there = n0 + n1 * at;
        const off = clamp(far / there, NEAR, FARTHEST);
        const away = there * far > 0 ? off : FARTHEST;
        shine.at(((at - camera.x) / focal) * off, eye + dy * off, away, laid.facing, k === 0 ? LIGHT : NEXT);
      }
      lastLit = x - step;
    }
    const t = step / STEP;
    // The sun's edge is soft: it is the same for two columns, and so is what is outside.
    if (sunny && x >> 1 !== lastSun) {
      lastSun = x >> 1;
      const between = lastSun * 2 + 1;
      const off = far / (n0 + n1 * between);
      direct = shine.sun(((between - camera.x) / focal) * off, eye + dy * off, off);
    }
    if (out.through > 0 && x >> 1 !== lastOut) {
      lastOut = x >> 1;
      shine.outside(lastOut * 2 + 1, y + 0.5, OUTSIDE);
    }
    const base: Rgb = out.own ?? paint.color;
    const tone = out.tone * grain[x]!;
    const { second, glow } = out;
    for (let c = 0; c < 3; c++) {
      const albedo = mix(base[c]!, paint.second[c]!, second) * tone;
      const light = LIGHT[c]! + (NEXT[c]! - LIGHT[c]!) * t + direct * shine.key[c]!;
      const lit = out.through > 0 ? OUTSIDE[c]! : glow > 0 ? mix(albedo * light, albedo * 1.5, glow) : albedo * light;
      color[p + c] = alpha >= 1 ? lit : mix(color[p + c]!, lit, alpha);
    }
    if (alpha > 0.5) {
      depth[o] = near;
      ids[o] = id;
    }
  }
}

/** Columns that the outline touches in a row. */
export function spanAt(outline: Laid['outline'], y: number, width: number): [number, number] {
  const [a, b] = [y - 0.5, y + 1.5];
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < outline.length; i++) {
    const p = outline[i]!;
    const q = outline[(i + 1) % outline.length]!;
    const [t, s] = p[1] <= q[1] ? [p, q] : [q, p];
    if (s[1] < a || t[1] > b) continue;
    const tall = s[1] - t[1];
    const from = tall > 1e-9 ? clamp((a - t[1]) / tall) : 0;
    const to = tall > 1e-9 ? clamp((b - t[1]) / tall) : 1;
    const [xa, xb] = [mix(t[0], s[0], from), mix(t[0], s[0], to)];
    low = Math.min(low, xa, xb);
    high = Math.max(high, xa, xb);
  }
  return [Math.max(0, Math.floor(low - 1)), Math.min(width, Math.ceil(high + 1))];
}

const NOWHERE: readonly [number, number] = [0, 0];

/** Columns that lie wholly on the panel in a row: its edge is not looked for there. */
export function withinAt(outline: Laid['outline'], y: number): readonly [number, number] {
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  for (let k = 0; k < 2; k++) {
    const at = k === 0 ? y - 1 : y + 2;
    let from = Number.POSITIVE_INFINITY;
    let to = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < outline.length; i++) {
      const p = outline[i]!;
      const q = outline[(i + 1) % outline.length]!;
      if (p[1] < at === q[1] < at) continue;
      const x = p[0] + ((at - p[1]) / (q[1] - p[1])) * (q[0] - p[0]);
      from = Math.min(from, x);
      to = Math.max(to, x);
    }
    if (from > to) return NOWHERE;
    low = Math.max(low, from);
    high = Math.min(high, to);
  }
  return [Math.ceil(low + 2), Math.floor(high - 2)];
}

/** The share of a pixel that lies on the panel. */
function coverOf(
  u: number,
  v: number,
  ux: number,
  uy: number,
  vx: number,
  vy: number,
  shape: Panel['shape'],
  ratio: number,
): number {
  const gu = Math.abs(ux) + Math.abs(uy) + 1e-9;
  const gv = Math.abs(vx) + Math.abs(vy) + 1e-9;
  const inside = Math.min(Math.min(u, 1 - u) / gu, Math.min(v, 1 - v) / gv);
  if (shape === 'whole') return clamp(inside + 0.5);
  if (inside < -0.5) return 0;
  // The upper part of an arch is half a circle, as wide as the panel.
  const half = shape === 'round' ? 0.5 : clamp(0.5 / ratio, 0, 1);
  const x = (u - 0.5) * 2;
  const y = shape === 'round' ? (v - 0.5) * 2 : (v - 1 + half) / half;
  if (shape === 'arch' && y <= 0) return clamp(inside + 0.5);
  const r = Math.sqrt(x * x + y * y);
  const step = 2 * gu * Math.abs(x) + (gv / half) * Math.abs(y) + 1e-9;
  return clamp(((1 - r) * Math.max(r, 0.2)) / step + 0.5) * smoothstep(-0.5, 0.5, inside + 0.5);
}
