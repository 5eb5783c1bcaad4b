/** Signs that hang out over the pavement, facing the viewer: lit boxes with bars and rings for marks, never words. */

import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import { clamp, exp, mix } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { NEON, SHOP_LIGHTS, TRIMS } from './city-colours.ts';
import type { Street } from './city-plan.ts';
import { roll } from './facade-parts.ts';
import type { SceneContext } from './scene.ts';

interface Sign {
  side: -1 | 1;
  z: number;
  /** Distances from the middle of the street. */
  inner: number;
  outer: number;
  low: number;
  high: number;
  tint: Rgb;
  face: Rgb;
  kind: number;
  salt: number;
}

function signsOf({ seed }: SceneContext, street: Street): Sign[] {
  const signs: Sign[] = [];
  for (const b of street.buildings) {
    const r = random(seed, 'signs', b.salt);
    const tubes = street.neon || street.lively;
    const count = street.neon ? 2 + r.below(3) : street.lively ? 1 + r.below(2) : b.shops && r.chance(0.4) ? 1 : 0;
    for (let i = 0; i < count; i++) {
      const z = b.z0 + r.between(0.1, 0.95) * (b.z1 - b.z0);
      const tall = tubes && r.chance(0.72);
      const low = tubes ? r.between(3.4, street.neon ? 10 : 6) : r.between(2.9, 3.6);
      const height = tall ? r.between(street.neon ? 3 : 2, street.neon ? 8.5 : 4.5) : r.between(0.7, street.neon ? 2 : 1);
      const wide = tall ? r.between(0.7, 1.25) : r.between(0.7, street.neon ? 2 : 0.95);
      const tint = r.pick(tubes ? NEON : SHOP_LIGHTS);
      const face = tubes ? TRIMS.dark[0]! : r.pick(TRIMS.awnings);
      const kind = r.below(3);
      const salt = r.below(1 << 20);
      if (low + height > b.height - 1 || z < 5.5 || z > 90) continue;
      const outer = b.wall - 0.12;
      signs.push({ side: b.side, z, inner: outer - wide, outer, low, high: low + height, tint, face, kind, salt });
    }
  }
  return signs.sort((a, b) => b.z - a.z || a.salt - b.salt);
}

export function signsPass(context: SceneContext, street: Street): Pass {
  const look = signsLook(context, street);
  return {
    name: 'signs',
    look,
    run: (frame, _k, y0, y1) => paintSigns(look, frame, y0, y1),
  };
}

/** What the rows are painted by, the same for all of them. */
type SignsLook = ReturnType<typeof signsLook>;

function signsLook(context: SceneContext, street: Street) {
  const { view, light } = context;
  const id = context.element('signs')?.id ?? context.mass('buildings');
  const signs = signsOf(context, street);
  const on = street.lit > 0.1 ? (light.night ? 1 : 0.75) : 0;
  return { street, view, light, id, signs, on };
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintSigns(look: SignsLook, frame: Frame, y0: number, y1: number): void {
  for (const sign of look.signs) {
    const placed = placeSign(look, sign);
    const { top, foot, halo } = placed;
    const last = Math.min(y1, Math.ceil(foot + halo * 2));
    for (let y = Math.max(y0, Math.floor(top - halo * 2)); y < last; y++) paintRow(look, placed, frame, y);
  }
}

/** A sign as the picture shows it, in pixels. */
interface Placed {
  sign: Sign;
  /** Pixels a metre. */
  scale: number;
  left: number;
  right: number;
  top: number;
  foot: number;
  /** How far its light reaches round it. */
  halo: number;
  fog: number;
  /** Metres. */
  wide: number;
}

function placeSign({ street, view, light, on }: SignsLook, s: Sign): Placed {
  const scale = view.focal / s.z;
  const xa = street.vanish + s.side * s.inner * scale;
  const xb = street.vanish + s.side * s.outer * scale;
  const left = Math.min(xa, xb);
  const right = Math.max(xa, xb);
  return {
    sign: s,
    scale,
    left,
    right,
    top: view.horizon - (s.high - view.eye) * scale,
    foot: view.horizon - (s.low - view.eye) * scale,
    halo: on > 0 ? Math.min(view.unit * 0.1, (street.neon || street.lively ? 1.5 : 0.5) * scale) : 0,
    fog: clamp(1 - exp(-s.z * (0.004 + 0.02 * light.mist))),
    wide: (right - left) / scale,
  };
}

function paintRow(look: SignsLook, placed: Placed, frame: Frame, y: number): void {
  const { left, right, top, foot, halo } = placed;
  const { width } = frame;
  const high = clamp(Math.min(y + 1 - top, foot - y));
  const last = Math.min(width, Math.ceil(right + halo * 2));
  for (let x = Math.max(0, Math.floor(left - halo * 2)); x < last; x++) {
    const cover = clamp(Math.min(x + 1 - left, right - x)) * high;
    if (cover > 0) paintFace(look, placed, frame, x, y, cover);
    else if (halo > 0) shineRound(placed, look.on, frame, x, y);
  }
}

function shineRound(
  { sign, left, right, top, foot, halo }: Placed,
  on: number,
  { color, width }: Frame,
  x: number,
  y: number,
): void {
  const dx = Math.max(0, left - x - 0.5, x + 0.5 - right) / halo;
  const dy = Math.max(0, top - y - 0.5, y + 0.5 - foot) / halo;
  const glow = 0.13 * on * exp(-Math.sqrt(dx * dx + dy * dy) * 2.2);
  if (glow < 0.002) return;
  const o = (y * width + x) * 4;
  for (let c = 0; c < 3; c++) color[o + c] = color[o + c]! + sign.tint[c]! * glow;
}

function paintFace(
  { street, light, id, on }: SignsLook,
  { sign, scale, left, foot, fog, wide }: Placed,
  { color, ids, depth, width }: Frame,
  x: number,
  y: number,
  cover: number,
): void {
  const u = (x + 0.5 - left) / scale;
  const v = (foot - y - 0.5) / scale;
  const mark = signMark(sign, u, v, wide, sign.high - sign.low, 1 / scale);
  const p = y * width + x;
  for (let c = 0; c < 3; c++) {
    const board = sign.face[c]! * (light.fill[c]! * 0.5 + light.key[c]! * 0.25 * street.sun.power);
    const lamp = sign.tint[c]! * (street.neon || street.lively ? 0.1 + 1.15 * mark : 0.5 * (1 - 0.75 * mark)) * on;
    const paint = on > 0 ? 0 : mark * 0.4 * light.fill[c]!;
    color[p * 4 + c] = mix(color[p * 4 + c]!, mix(board + lamp + paint, light.haze[c]!, fog), cover);
  }
  if (cover > 0.5) {
    ids[p] = id;
    depth[p] = clamp(0.1 + sign.z / 140);
  }
}

/** A tube round the edge and signs of no language inside it: bars, rings, steps. `pixel` in metres. */
function signMark(s: Sign, u: number, v: number, wide: number, tall: number, pixel: number): number {
  const line = Math.max(0.045, pixel * 0.7);
  const soft = Math.max(0.02, pixel);
  const tube = (d: number): number => clamp((line - Math.abs(d)) / soft + 0.5);
  const border = Math.min(u - 0.08, wide - 0.08 - u, v - 0.08, tall - 0.08 - v);
  const frame = tube(border);
  const cell = Math.min(wide, tall) * 0.82;
  const along = tall > wide ? v : u;
  const i = Math.floor(along / cell);
  const a = (tall > wide ? u - wide / 2 : u - (i + 0.5) * cell) / cell;
  const b = (tall > wide ? v - (i + 0.5) * cell : v - tall / 2) / cell;
  if (border < 0.1 || (i + 1) * cell > Math.max(wide, tall)) return frame;
  const kind = (s.kind + Math.floor(roll(i, 1, s.salt) * 3)) % 3;
  const x = a * cell;
  const y = b * cell;
  const reach = Math.abs(a) < 0.34 && Math.abs(b) < 0.34 ? 1 : 0;
  if (kind === 0) {
    const bars = Math.max(tube(y - 0.24 * cell), tube(y), tube(y + 0.24 * cell) * (roll(i, 2, s.salt) > 0.4 ? 1 : 0));
    return Math.max(frame, bars * reach, tube(x - (roll(i, 3, s.salt) - 0.5) * 0.5 * cell) * reach);
  }
  if (kind === 1)
    return Math.max(frame, tube(Math.sqrt(x * x + y * y) - 0.26 * cell), tube(x) * reach * (roll(i, 4, s.salt) > 0.5 ? 1 : 0));
  return Math.max(frame, tube(x + 0.22 * cell) * reach, tube(y - 0.2 * cell) * reach, tube(x - y) * reach);
}
