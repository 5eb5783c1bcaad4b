/** Towers seen from afar: a lit and a shaded face, setbacks and crowns, windows that sparkle by night, fading with distance. */
import type { Random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import type { View } from '../stage/view.ts';
import { NEON, WINDOW_LIGHTS } from './city-colours.ts';
import { fractOf, roll, span } from './facade-parts.ts';

export interface Tower {
  /** Middle column, half width, foot and top row, in pixels. */
  x: number;
  half: number;
  foot: number;
  top: number;
  /** Setbacks: share of the height at which each begins, and share of the width that is left. */
  steps: readonly (readonly [number, number])[];
  /** What the top is: a roof that ends in a point or a dome from `crownAt` of the height on; or the whole narrows towards it. */
  crown: 'flat' | 'point' | 'dome' | 'narrow';
  crownAt: number;
  /** Windows in a grid, in bands along the floors, or in strips up the wall. */
  pattern: 'grid' | 'bands' | 'strips';
  /** Height of a mast above the top in pixels, or 0. */
  mast: number;
  /** Slope of the roof, −1 … 1 of the half width. */
  slant: number;
  /** Where the corner between its two faces stands, −1 … 1. */
  corner: number;
  albedo: Rgb;
  /** Window cell in pixels. */
  cell: readonly [number, number];
  salt: number;
  rim: Rgb | undefined;
  /** Lit from its own roofs, as the one that a city is known by. */
  proud: boolean;
}

export interface TowerLook {
  id: number;
  depth: number;
  /** Share of haze at the top; at the foot more. */
  haze: number;
  air: Rgb;
  /** Air at the feet, where it is lit from the streets. */
  low: Rgb;
  key: Rgb;
  fill: Rgb;
  sky: Rgb;
  /** Side the light comes from. */
  side: -1 | 1;
  /** 0 none … 1 of direct light. */
  sun: number;
  lit: number;
  neon: boolean;
}

export function towerOf(
  r: Random,
  x: number,
  half: number,
  foot: number,
  height: number,
  albedo: Rgb,
  cell: number,
  rims: boolean,
): Tower {
  const form = r.next();
  const steps: [number, number][] = [];
  if (form > 0.42) {
    let width = 1;
    for (let at = r.between(0.5, 0.8), i = 0; at < 0.97 && i < 3; i++, at += r.between(0.07, 0.16)) {
      width *= r.between(0.62, 0.84);
      steps.push([at, width]);
    }
  }
  // What is tall for its width is somebody's pride.
  const proud = height > half * 5;
  const crown =
    form < 0.12 ? 'flat' : proud ? r.pick(['point', 'dome', 'narrow', 'flat', 'flat', 'flat'] as const) : r.pick(CROWNS);
  const roof = Math.min(0.24, ((crown === 'point' ? r.between(1.6, 3) : r.between(0.7, 1)) * half) / height);
  return {
    x,
    half,
    foot,
    top: foot - height,
    steps,
    crown,
    crownAt: 1 - roof,
    pattern: r.pick(['grid', 'grid', 'bands', 'strips'] as const),
    mast: r.chance(proud ? 0.4 : 0.12) ? height * r.between(0.08, 0.2) : 0,
    slant: form < 0.12 ? r.between(-0.9, 0.9) : 0,
    corner: r.between(-0.55, 0.55),
    albedo,
    cell: [cell * r.between(0.8, 1.25), cell * r.between(1.1, 1.6)],
    salt: r.below(1 << 20),
    rim: rims && r.chance(0.4) ? r.pick(NEON) : undefined,
    proud: false,
  };
}

/** What the lamps of the streets throw on the feet of the towers. */
const STREET: Rgb = [0.05, 0.026, 0.012];

/** Of what is low most roofs are flat. */
const CROWNS = ['flat', 'flat', 'flat', 'flat', 'flat', 'flat', 'flat', 'dome'] as const;

/** Share of its width that a tower has left at a part of its height. */
function widthAt({ steps, crown, crownAt }: Tower, up: number): number {
  let share = 1;
  for (const [at, left] of steps) if (up > at) share = left;
  if (crown === 'narrow') return share * (1 - 0.45 * clamp(up));
  if (crown === 'flat' || up <= crownAt) return share;
  const t = clamp((up - crownAt) / (1 - crownAt));
  return share * (crown === 'point' ? 1 - 0.94 * t : Math.sqrt(Math.max(0.01, 1 - t * t)));
}

/** What is the same for all pixels of a tower. */
interface Own {
  height: number;
  /** A large window gives no more light than a small one: near ones are panes of it and not white blocks. */
  calm: number;
  awake: number;
  taste: number;
  dark: boolean;
  /** Light of its crown; a few towers have one. */
  crown: number;
  wash: Rgb;
  low: Rgb;
}

function ownOf({ top, foot, cell, salt, proud }: Tower, look: TowerLook, unit: number): Own {
  const height = foot - top;
  // Most houses sleep, and a few are awake on every floor.
  const own = roll(1, 7, salt);
  // Lamps of the street light the walls from below.
  const dark = look.lit > 0.2;
  return {
    height,
    calm: clamp((0.0062 * unit) / cell[0], 0.3, 1),
    awake: 0.26 + 1.7 * own * own,
    taste: roll(2, 5, salt ^ 31),
    dark,
    crown: dark && !look.neon && (proud || (height > unit * 0.3 && roll(5, 3, salt) > 0.76)) ? (proud ? 0.9 : 0.34) : 0,
    wash: WINDOW_LIGHTS[proud ? 1 : salt % 5]!,
    low: look.low,
  };
}

export function paintTower(frame: Frame, view: View, t: Tower, look: TowerLook, y0: number, y1: number): void {
  const own = ownOf(t, look, view.unit);
  const first = Math.floor(Math.min(t.top - t.mast, t.top - Math.abs(t.slant) * t.half) - 1);
  for (let y = Math.max(y0, first); y < Math.min(y1, Math.ceil(t.foot)); y++)
    paintRow(frame, t, look, own, rowOf(t, look, own, view.unit, y), y, view.unit);
}

/** What is the same all along a row of a tower. */
interface Row {
  up: number;
  half: number;
  roofed: boolean;
  foot: number;
  haze: number;
  /** Floor, share of glass in it and share of its windows that are lit. */
  iv: number;
  glazed: number;
  share: number;
}

function rowOf(t: Tower, look: TowerLook, { height, awake, dark }: Own, unit: number, y: number): Row {
  const ch = t.cell[1];
  const wv = 1 / ch;
  const up = (t.foot - y - 0.5) / height;
  let half = t.half * widthAt(t, up);
  const roofed = t.crown !== 'flat' && t.crown !== 'narrow' && up > t.crownAt;
  if (y + 1 < t.top) {
    const done = (t.top - y - 0.5) / Math.max(1, t.mast);
    half = t.mast > 0 && done < 1 ? (unit / 1024) * mix(0.9, 0.35, done) : 0;
  }
  // Air is thicker low down, for far rows more than for near ones.
  const foot = 1 - clamp((up * height) / (unit * 0.3));
  const haze = clamp(mix(look.haze, 1, foot * (0.5 * look.haze + (dark ? 0.3 * (1 - look.haze) * look.haze : 0))));
  const v = (t.foot - y - 0.5) / ch;
  const iv = Math.floor(v);
  const glazed =
    up >= 0.985 || roofed ? 0 : t.pattern === 'strips' ? span(fractOf(v), 0.08, 0.92, wv) : span(fractOf(v), 0.28, 0.78, wv);
  // Here and there a whole floor is lit.
  const whole = awake > 0.5 && roll(3, iv, t.salt ^ 17) > 0.93;
  const usual = look.lit * (0.2 + 1.1 * roll(iv >> 1, 2, t.salt ^ 5)) * awake;
  return { up, half, roofed, foot, haze, iv, glazed, share: whole ? Math.max(0.85, usual) : usual };
}

function paintRow(frame: Frame, t: Tower, look: TowerLook, own: Own, row: Row, y: number, unit: number): void {
  const { color, ids, depth, width } = frame;
  const { calm, taste, dark, crown, wash, low } = own;
  const { up, half, roofed, foot, haze, iv, glazed, share } = row;
  const cw = t.cell[0];
  const wu = 1 / cw;
  const shines = look.lit > 0;
  const pool = foot * foot * (1 - haze);
  const crowned = roofed || crown <= 0 ? 0 : crown * smoothstep(0.86, 1, up) * (1 - haze);
  for (let x = Math.max(0, Math.floor(t.x - t.half - 1)); x < Math.min(width, Math.ceil(t.x + t.half + 1)); x++) {
    const s = (x + 0.5 - t.x) / t.half;
    let a = clamp(half - Math.abs(x + 0.5 - t.x) + 0.5);
    if (t.slant !== 0) a *= clamp(y + 1 - (t.top - t.slant * s * t.half * 0.6) + 0.5);
    if (a <= 0.003) continue;
    const left = s < t.corner * (half / t.half);
    const towards = left === look.side < 0;
    const u = (x + 0.5 - t.x) / cw + 400;
    const iu = Math.floor(u);
    const pane =
      glazed > 0 ? (t.pattern === 'bands' ? span(fractOf(u), 0.04, 0.96, wu) : span(fractOf(u), 0.22, 0.78, wu)) * glazed : 0;
    // Bands are lit room by room, some rooms several windows wide.
    const on = shines && pane > 0 && roll(t.pattern === 'bands' ? iu >> 1 : iu, iv, t.salt) < share;
    const lamp = on ? lampOf(look, taste, iu, iv, t.salt) : WINDOW_LIGHTS[0]!;
    const r = on ? roll(iu, iv, t.salt ^ 13) : 0;
    const power = on ? pane * calm * (0.16 + 1.5 * r * r * r) * (1 - haze * 0.6) : 0;
    const direct = towards ? 0.95 * look.sun : 0.1 * look.sun;
    const open = 0.42 + 0.25 * up;
    const p = y * width + x;
    const rim = t.rim && Math.abs(s - t.corner * (half / t.half)) * t.half < Math.max(0.6, unit / 900) && y > t.top ? 1 : 0;
    for (let c = 0; c < 3; c++) {
      const wall = t.albedo[c]! * (look.key[c]! * direct + look.fill[c]! * open * (towards ? 1.1 : 0.8));
      // Glass mirrors the sky on one face more than on the other.
      const glass = look.sky[c]! * (towards ? 0.42 : 0.22) * (look.lit > 0.25 ? 0.35 : 1);
      const body = mix(wall, glass, pane * 0.8);
      const air = mix(look.air[c]!, low[c]!, foot);
      const below = dark ? (air * 0.9 + STREET[c]!) * pool : 0;
      const above = roofed && dark ? 0.05 * look.air[c]! : crowned > 0 ? crowned * wash[c]! * (towards ? 0.8 : 0.45) : 0;
      const faced = mix(body, air, haze) + below + above + lamp[c]! * power + (t.rim ? t.rim[c]! * rim * 0.8 * (1 - haze) : 0);
      color[p * 4 + c] = mix(color[p * 4 + c]!, faced, a);
    }
    if (a > 0.5) {
      ids[p] = look.id;
      depth[p] = look.depth;
    }
  }
}

/** A house has lamps of one kind, by and large. */
function lampOf(look: TowerLook, taste: number, iu: number, iv: number, salt: number): Rgb {
  const tone = taste + (roll(iu, iv, salt ^ 9) - taste) * 0.55;
  return look.neon && tone > 0.6 ? NEON[Math.floor(tone * 173) % NEON.length]! : WINDOW_LIGHTS[Math.floor(tone * tone * 5.9)]!;
}

/** How high towers stand at `u`, 0 … 1: one or two gatherings of high ones with lower quarters between. */
export function cityProfile(r: Random): (u: number) => number {
  const first = r.between(-0.3, 0.3);
  const second = first > 0 ? first - r.between(0.35, 0.6) : first + r.between(0.35, 0.6);
  const share = r.between(0.4, 0.75);
  const narrow = r.between(22, 46);
  return (u) =>
    0.16 +
    0.84 *
      Math.max(exp(-(u - first) * (u - first) * narrow), share * exp(-(u - second) * (u - second) * narrow * 1.6)) *
      (0.85 + 0.15 * smoothstep(0.9, 0.2, Math.abs(u)));
}
