/** What falls on the panels of an interior, and what is seen out of it. */
import { hex, type Rgb, scaleRgb } from '../../colour.ts';
import { clamp, mix, smoothstep } from '../../math.ts';
import { fractal } from '../../noise.ts';
import type { SceneContext } from '../scene.ts';
import { deepAt, starsAt } from './beyond.ts';
import type { Camera, Shine } from './fill.ts';
import type { Builder, Plan, Point, Walls } from './panel.ts';
import { sunAt } from './sun.ts';

/** What the light of an interior goes by. */
export interface Lit {
  base: Rgb;
  lamps: Builder['lamps'];
  /** How strong the lamps are beside the light around. */
  lamp: number;
  sun: (Parameters<typeof sunAt>[0] & { key: Rgb }) | undefined;
  light: SceneContext['light'];
  dark: boolean;
  camera: Camera;
  view: SceneContext['view'];
  plan: Plan;
  /** What lies outside of its windows. */
  beyond: Plan['outside'];
  salt: number;
  rain: boolean;
  snow: boolean;
  daylit: boolean;
  walls: Walls | undefined;
  windows: readonly Point[];
}

/** How much of the light around a surface takes by the way it looks: up most, to the window next, away and down least. */
const towards = (facing: Point, side: number): number =>
  facing[1] > 0.5 ? 1 : facing[1] < -0.5 ? 0.6 : facing[0] * side < -0.3 ? 0.92 : facing[0] * side > 0.3 ? 0.68 : 0.82;

/**
 * The light inside and what is seen through the windows. A class: what was compiled for functions made anew with each band went with
 * them, at the next collection.
 */
export class RoomShine implements Shine {
  readonly key: Rgb;
  readonly #look: Lit;
  readonly #side: number;
  readonly #outer: Outside;

  constructor(look: Lit) {
    const { sun, daylit, light } = look;
    this.#look = look;
    this.#side = light.azimuth >= 0 ? 1 : -1;
    this.#outer = outsideOf(look.beyond);
    this.key = sun ? (daylit ? (sun.key.map((c, i) => c * EVENING[i]!) as unknown as Rgb) : scaleRgb(sun.key, 0.93)) : NONE;
  }

  at(x: number, y: number, z: number, facing: Point, out: Float64Array): void {
    const { base, lamps, lamp, daylit, walls, windows } = this.#look;
    let glow = 0;
    for (let i = 0; i < lamps.length; i++) {
      const { at, strength } = lamps[i]!;
      const dx = x - at[0];
      const dy = y - at[1];
      const dz = z - at[2];
      const off = dx * dx + dy * dy + dz * dz * 0.5;
      // What looks away from a lamp gets little of it.
      const turned = clamp(0.4 - (facing[0] * dx + facing[1] * dy + facing[2] * dz) / Math.sqrt(off + 0.01), 0.12, 1.2);
      glow += (strength * turned) / (1 + off * 0.75);
    }
    const foot = facing[1] > 0.5 ? 1 : 0.72 + 0.28 * smoothstep(0, 0.5, y);
    const around = towards(facing, this.#side) * foot * (1.02 - 0.3 * smoothstep(2, 14, z));
    const held = walls ? corners(walls, x, y, z, facing) : 1;
    const day = windows.length > 0 ? daylight(windows, x, y, z, facing) : 1;
    for (let c = 0; c < 3; c++)
      out[c] = 1.5 * (base[c]! * around * 1.2 * held * (daylit ? day * HOMELY[c]! : 1) + LAMPLIGHT[c]! * glow * lamp);
  }

  reaches(facing: Point): boolean {
    const { sun, daylit } = this.#look;
    return sun !== undefined && (facing[1] > 0.5 || facing[0] * sun.side > 0.5 || (daylit && facing[2] < -0.5));
  }

  sun(x: number, y: number, z: number): number {
    const { sun } = this.#look;
    return sun ? sunAt(sun, x, y, z) : 0;
  }

  outside(px: number, py: number, out: Float64Array): void {
    const { light, camera, view, beyond, salt, rain, snow, dark } = this.#look;
    const outer = this.#outer;
    const day = dark ? 0.3 : 1;
    const land = snow ? SNOW : outer.ground;
    const walled = beyond === 'tunnel' || beyond === 'space';
    const up = (camera.y - py) / view.height;
    const along = (px - camera.x) / view.height;
    if (beyond === 'space') {
      starsAt(along, up, salt, out);
      return;
    }
    if (beyond === 'deep') {
      deepAt(along, up, salt, out);
      return;
    }
    const top = outer.line(along, salt);
    const t = clamp(up * 1.1 + 0.12);
    const soft = smoothstep(top + 0.005, top - 0.005, up);
    // A farther row stands behind, paler.
    const back = outer.line(along * 0.6 + 9, salt ^ 77) * 1.5 + 0.02;
    const behind = outer.clear < 1 ? smoothstep(back + 0.005, back - 0.005, up) * (1 - soft) : 0;
    const cloud = beyond === 'tunnel' ? 0 : smoothstep(0.52, 0.72, fractal(along * 3 + 20, up * 7, 4, salt ^ 5)) * 0.55;
    const leaf = 0.75 + 0.5 * fractal(along * 34, up * 40, 2, salt ^ 9);
    const front = outer.windows
      ? HOUSES[Math.floor(fractal(Math.floor(along * 9) * 5.3 + 20, 7, 1, salt) * 97) % HOUSES.length]!
      : land;
    // Rain runs down the panes, and snow falls before them.
    const drop = fractal(along * 70 + 9, up * 7, 2, salt ^ 21);
    const wet = rain && !walled ? 0.35 + 0.5 * smoothstep(0.58, 0.7, drop) : 0;
    const flake = snow && !walled && fractal(along * 92, up * 92 + 5, 1, salt ^ 33) > 0.84 ? 0.9 : 0;
    const pane = outer.windows && hashed(along, up, salt);
    for (let c = 0; c < 3; c++) {
      const sky = mix(skyAt(light.sky, t, c), light.cloudLit[c]!, cloud) * (beyond === 'tunnel' ? 0.05 : 1);
      const ground = (snow ? land : front)[c]! * (pane && !dark ? 0.45 : 1) * (0.35 + 0.75 * light.key[c]!) * day;
      const lit = pane && dark ? LAMPLIGHT[c]! * 0.8 : 0;
      const seen = mix(
        mix(sky, mix(light.haze[c]! * day, ground, outer.clear * 0.45), behind),
        mix(light.haze[c]! * day, ground * leaf, outer.clear) + lit,
        soft,
      );
      out[c] = mix(mix(seen * 1.1, light.haze[c]! * day * (0.5 + 0.5 * drop + (wet > 0.5 ? 0.4 : 0)), wet), day, flake);
    }
  }
}

/** Little light gets to where walls meet, and least under the ceiling. */
function corners({ half, height, depth }: Walls, x: number, y: number, z: number, facing: Point): number {
  let held = 1;
  if (Math.abs(facing[0]) < 0.5) held -= 0.26 * nearness(half - Math.abs(x), 0.9);
  if (Math.abs(facing[1]) < 0.5) held -= 0.24 * nearness(height - y, 1) + 0.16 * nearness(y, 0.5);
  if (Math.abs(facing[2]) < 0.5) held -= 0.26 * nearness(depth - z, 0.9);
  return Math.max(0.45, held);
}

/** 1 at a wall, 0 from `reach` on. */
function nearness(d: number, reach: number): number {
  const t = clamp(1 - d / reach);
  return t * t;
}

/** What is near a window and looks to it has most of the day. */
function daylight(windows: readonly Point[], x: number, y: number, z: number, facing: Point): number {
  let day = 0.62;
  for (const [wx, wy, wz] of windows) {
    const [dx, dy, dz] = [wx - x, wy - y, wz - z];
    const off = dx * dx + dy * dy + dz * dz;
    const turned = 0.5 + (0.5 * (facing[0] * dx + facing[1] * dy + facing[2] * dz)) / Math.sqrt(off + 0.01);
    day += ((0.35 + 0.95 * turned) * 1.15) / (1 + 0.5 * off) / windows.length;
  }
  return day;
}

/** The day of a home, and its sun. */
const HOMELY: Rgb = [1.04, 0.99, 0.92];
const EVENING: Rgb = [1.38, 1.1, 0.72];

/** House fronts across the street. */
const HOUSES: readonly Rgb[] = ['#b8785a', '#d0b48a', '#a89c8c', '#8a98a0', '#c8a48a', '#9a6a58'].map(hex);

const SNOW: Rgb = [0.86, 0.9, 0.96];
const NONE: Rgb = [0, 0, 0];
const LAMPLIGHT: Rgb = [1.05, 0.78, 0.47];

/** Windows of houses by night. */
function hashed(along: number, up: number, salt: number): boolean {
  const [x, y] = [along * 52, up * 40];
  const [a, b] = [Math.floor(x), Math.floor(y)];
  if (x - a < 0.35 || y - b < 0.4) return false;
  const h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ salt;
  return ((Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) >>> 8) & 7) === 0;
}

/** What is seen through the windows: the line where it ends, as a part of the height over the horizon, and its colour. */
interface Outside {
  line(along: number, salt: number): number;
  ground: Rgb;
  /** How clear it stands in the haze. */
  clear: number;
  windows?: boolean;
}

const OUTSIDES: Readonly<Record<Plan['outside'], Outside>> = {
  land: { line: (a, salt) => 0.015 + 0.09 * fractal(a * 2.4 + 30, 4, 4, salt), ground: hex('#5f7a48'), clear: 0.92 },
  town: {
    line: (a, salt) => 0.04 + 0.17 * fractal(Math.floor(a * 9) * 3.7 + 40, 2, 1, salt),
    ground: hex('#8a8078'),
    clear: 0.95,
    windows: true,
  },
  sea: { line: () => 0, ground: hex('#3f6f86'), clear: 0.8 },
  clouds: { line: (a, salt) => -0.05 + 0.12 * fractal(a * 4 + 30, 4, 5, salt), ground: hex('#f2f4f6'), clear: 0.7 },
  space: { line: () => -9, ground: hex('#05060a'), clear: 1 },
  deep: { line: () => -9, ground: hex('#1f5f7a'), clear: 1 },
  peaks: {
    line: (a, salt) =>
      0.004 + 0.3 * Math.abs(fractal(a * 4 + 40, 3, 5, salt) - 0.42) + 0.012 * fractal(a * 30 + 20, 3, 2, salt),
    ground: hex('#8492a8'),
    clear: 0.86,
  },
  tunnel: { line: (a) => (Math.abs(a * 3 - Math.floor(a * 3 + 0.5)) < 0.1 ? 0.8 : -0.02), ground: hex('#3a3632'), clear: 1 },
};
const outsideOf = (kind: Plan['outside']): Outside => OUTSIDES[kind];

/** The sky's colour, `t` from the horizon up. */
function skyAt(sky: SceneContext['light']['sky'], t: number, c: number): number {
  const at = t * (sky.length - 1);
  const i = Math.min(sky.length - 2, Math.floor(at));
  return sky.length < 2 ? sky[0]![1][c]! : mix(sky[i]![1][c]!, sky[i + 1]![1][c]!, at - i);
}
