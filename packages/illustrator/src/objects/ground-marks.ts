/** What ties a thing to where it stands: shadow, mirror image, and blades or drift before its feet. */

import { random } from '@atelier/spec';
import { luminance } from '../colour.ts';
import type { Frame, PlaneSpec } from '../kernels/frame.ts';
import { clamp, exp, smoothstep } from '../math.ts';
import { noise } from '../noise.ts';
import { bankOf } from '../scenes/bank.ts';
import { edgeOf } from '../scenes/beach.ts';
import { WALL_FOOT } from '../scenes/room-look.ts';
import { blurPlane } from '../sprite/blur-plane.ts';
import { placeOf } from '../sprite/draw-sprite.ts';
import { dropShadow, type Shadow, type ShadowFall, shadowFrom } from '../sprite/drop-shadow.ts';
import { reflect } from '../sprite/reflect.ts';
import type { Sprite } from '../sprite/sprite.ts';
import { spriteWith } from '../sprite/sprite.ts';
import type { Placed } from '../stage/placed.ts';
import { distanceAt } from '../stage/view.ts';
import type { Easel, Room } from './easel.ts';
import { shadowOf } from './lighting.ts';

/** A thing in pixels, lit, and its shadow where it throws one; neither depends on what is painted. */
export interface Seen {
  sprite: Sprite;
  shadow: Shadow | undefined;
}

/** `sprite` with the shadow that `groundBefore` lays. */
export const seen = (sprite: Sprite, placed: Placed, { setting }: Room): Seen => ({
  sprite,
  shadow:
    placed.seat === 'ground'
      ? shadowFrom(sprite, shadowUnder(placed, setting))
      : placed.seat === 'on'
        ? shadowFrom(sprite, nearby(shadowOf(setting)))
        : undefined,
});

/** The farther off a thing stands for its size, the more its shadow on the ground is shortened. */
function shadowUnder({ y, height }: Placed, { view, ...setting }: Easel['setting']): ReturnType<typeof shadowOf> {
  const fall = shadowOf({ view, ...setting });
  const k = setting.scene === 'plain' ? 1 : clamp((y - view.horizon) / (0.75 * height), 0.18, 1);
  return {
    direction: [fall.direction[0], fall.direction[1] * k],
    length: fall.length * (0.25 + 0.75 * k),
    softness: fall.softness,
    strength: fall.strength * (0.6 + 0.4 * k),
    color: fall.color,
  };
}

const nearby = <T extends ShadowFall>(fall: T): T => ({ ...fall, length: 0.16, strength: fall.strength * 0.5 });

/** Before the thing itself. */
export function groundBefore(placed: Placed, { sprite, shadow }: Seen, easel: Easel): void {
  const { frame, setting, seed, wet } = easel;
  const { view, scene } = setting;
  const { seat, x, y } = placed;
  // No shadow lies on the sky, nor on the water beyond a lake's bank.
  const edge = scene === 'lake' ? bankOf({ view, seed })(x) : view.horizon;
  // What falls on the floor of a room ends where its wall begins.
  const floor = setting.walled ? Math.floor(view.horizon + WALL_FOOT * view.height) : 0;
  const rows = { y0: scene === 'plain' ? floor : Math.floor(edge), y1: frame.height };
  if (seat === 'water') {
    const water = y - placed.submerged * placed.height;
    const mirrored = spriteWith(sprite, { foot: [sprite.foot[0], sprite.foot[1] - placed.submerged * placed.height] });
    mirror(frame, mirrored, x, water, 0.62, 1, setting, seed, waterAt(placed, water, frame));
    return;
  }
  if (seat === 'ground' && easel.printed) pool(frame, placed, 0.3);
  else if (seat === 'ground') {
    // No swash wets a road above the sea.
    if (scene === 'beach' && !setting.coastRoad) {
      const swash = smoothstep(0.11, 0.0, (y - edgeOf(setting, seed)(x)) / view.height);
      if (swash > 0.02) mirror(frame, sprite, x, y, 0.34 * swash, 0.75, setting, seed);
    }
    dropShadow(frame, sprite, { x, y, ...shadowUnder(placed, setting), ...rows, reach: brinkAt(placed, easel) }, shadow);
    // Under a closed sky a tree's crown keeps the light from about its foot: else it stands on nothing.
    if (setting.light.cover > 0.4 && ROLLING.has(scene)) pool(frame, { ...placed, ground: y }, 0.34);
    // A shadow does not darken what the water on a street mirrors.
    if (wet > 0) {
      const lamps = setting.light.night || setting.light.time === 'dusk';
      mirror(frame, sprite, x, y, (lamps ? 0.85 : 0.45) * wet, lamps ? 0.95 : 0.7, setting, seed);
    }
    if (coverOf(easel) === 'snow') dent(placed, sprite, frame);
  } else if (seat === 'on' && placed.drawing?.place === 'surface' && !placed.stalk && placed.rim === undefined) {
    // On a table or a shelf there is room for a short shadow only.
    dropShadow(frame, sprite, { x, y, ...nearby(shadowOf(setting)), ...rows }, shadow);
  } else if (seat === 'air' && (scene === 'plain' || placed.ground < frame.height * 0.98))
    pool(frame, placed, scene === 'plain' ? 0.34 : 0.12);
}

/** Scenes whose ground ends at a brow, with land seen beyond it. */
const ROLLING: ReadonlySet<string> = new Set(['hills', 'meadow', 'farmland', 'village', 'mountains']);

/** Depth of the ground beyond the rise that a thing stands on. */
function brinkAt({ x, y }: Placed, { frame, setting }: Easel): number {
  const { width, height, depth } = frame;
  if (!ROLLING.has(setting.scene)) return 1;
  const row = Math.min(height - 1, Math.max(0, Math.floor(y + 0.016 * height)));
  return depth[row * width + Math.min(width - 1, Math.max(0, Math.floor(x)))]! + 0.1;
}

/** What has the number that most of its waterline has: the bank before it mirrors nothing. */
function waterAt(
  { x, width, footShare }: Placed,
  row: number,
  { ids, width: W, height: H }: Frame,
): (pixel: number) => boolean {
  const y = Math.min(H - 1, Math.max(0, Math.ceil(row) + 1));
  const votes = new Map<number, number>();
  for (let k = 1; k < 8; k++) {
    const at = Math.floor(x + width * (k / 8 - footShare[0]));
    if (at < 0 || at >= W) continue;
    const id = ids[y * W + at]!;
    votes.set(id, (votes.get(id) ?? 0) + 1);
  }
  let [water, most] = [-1, 0];
  for (const [id, n] of votes) if (n > most) [water, most] = [id, n];
  return (pixel) => water < 0 || ids[pixel] === water;
}

function mirror(
  frame: Frame,
  sprite: Sprite,
  x: number,
  y: number,
  strength: number,
  fade: number,
  { view, light }: Easel['setting'],
  seed: number,
  onWater?: (pixel: number) => boolean,
): void {
  const salt = random(seed, 'water', 'ripple').below(1 << 16);
  reflect(frame, sprite, {
    x,
    y,
    y0: 0,
    y1: frame.height,
    strength,
    fade,
    ...(onWater && { onWater }),
    tint: light.time === 'day' ? [0.72, 0.82, 0.86] : [0.85, 0.85, 0.9],
    ripple: (px, py) => {
      const down = py - y;
      const fine = view.unit / Math.max(1, distanceAt(view, py));
      const wave = noise((px / view.unit) * 14, (py / view.unit) * 210, salt) - 0.5;
      const broad = noise((px / view.unit) * 6, (py / view.unit) * 60, salt ^ 5) - 0.5;
      const reach = clamp(down / (view.unit * 0.05));
      return [(wave * 0.05 + broad * 0.05) * fine * reach * 2.2, wave * 0.03 * fine * reach];
    },
  });
}

/** What a thing presses into snow: a hollow in blue shade about all that touches it, with a lit lip before it. */
function dent({ x, y, height }: Placed, sprite: Sprite, { color, width: W, height: H }: Frame): void {
  const { left, top } = placeOf(sprite, x, y);
  const feet = footColumns(sprite);
  const foot = Math.max(...feet) + 1;
  const line = top + foot;
  const deep = Math.max(2.5, Math.min(height * 0.055, H * 0.02));
  const pad = Math.ceil(deep * 2.2);
  const touch = new Float32Array(sprite.width + 2 * pad);
  feet.forEach((low, i) => {
    touch[i + pad] = low >= foot - height * 0.045 ? 1 : 0;
  });
  const hollow = blurPlane(touch, touch.length, 1, deep * 0.9);
  for (let py = Math.max(0, Math.floor(line - deep * 1.5)); py < Math.min(H, line + deep * 2.2); py++) {
    const v = (py + 0.5 - line) / deep;
    const inside = smoothstep(-1.5, -0.4, v) * smoothstep(1.1, 0.35, v);
    const lip = smoothstep(0.7, 1.15, v) * smoothstep(2.1, 1.3, v);
    for (let i = 0; i < touch.length; i++) {
      const px = left - pad + i;
      const near = Math.min(1, hollow[i]! * 1.6);
      if (px < 0 || px >= W || near < 0.01) continue;
      const o = (py * W + px) * 4;
      for (let c = 0; c < 3; c++) color[o + c] = color[o + c]! * (1 - near * inside * HOLLOW[c]!) * (1 + 0.16 * near * lip);
    }
  }
}

/** How much of each colour a hollow in snow keeps away; blue light of the sky comes down into it most. */
const HOLLOW = [0.62, 0.54, 0.42] as const;

/** The lowest row of a drawing in each of its columns, −1 where there is none. */
function footColumns({ data, width, height }: Sprite): number[] {
  return Array.from({ length: width }, (_, x) => {
    for (let y = height - 1; y >= 0; y--) if (data[4 * (y * width + x) + 3]! > 0.5) return y;
    return -1;
  });
}

/** A soft dark spot on the floor below what hovers. */
function pool(frame: Frame, { x, ground, width }: Placed, strength: number): void {
  const rx = width * 0.42;
  const ry = rx * 0.16;
  const { color } = frame;
  for (let py = Math.max(0, Math.floor(ground - ry * 3)); py < Math.min(frame.height, ground + ry * 3); py++)
    for (let px = Math.max(0, Math.floor(x - rx * 2.4)); px < Math.min(frame.width, x + rx * 2.4); px++) {
      const u = (px + 0.5 - x) / rx;
      const v = (py + 0.5 - ground) / ry;
      const k = 1 - strength * exp(-(u * u + v * v));
      const o = (py * frame.width + px) * 4;
      for (let c = 0; c < 3; c++) color[o + c] = color[o + c]! * k;
    }
}

type Cover = 'grass' | 'snow' | 'sand' | 'water' | undefined;

function coverOf({ setting }: Easel): Cover {
  if (setting.weather === 'snow' || setting.scene === 'snowfield') return 'snow';
  if (setting.coastRoad) return undefined;
  switch (setting.scene) {
    case 'meadow':
    case 'hills':
    case 'forest':
    case 'lake':
    case 'mountains':
    case 'river':
    case 'village':
    case 'farmland':
    case 'garden':
      return setting.season === 'winter' ? 'snow' : 'grass';
    case 'beach':
    case 'desert':
    case 'canyon':
    case 'underwater':
      return 'sand';
    default:
      return undefined;
  }
}

export interface Footing {
  /** Colours of the ground about the feet, taken before the thing was painted. */
  rows: Float32Array;
  x0: number;
  width: number;
  cover: Exclude<Cover, undefined>;
}

/** Keeps the ground about the feet, which comes back in front of them afterwards. */
export function takeFooting(placed: Placed, easel: Easel): Footing | undefined {
  const about = feetOf(placed, easel);
  if (!about) return undefined;
  const { frame } = easel;
  const { x0, width } = about;
  const row = Math.min(frame.height - 1, Math.max(0, Math.floor(lowest(placed) + placed.height * 0.05)));
  return { ...about, rows: softened(frame, row, x0, x0 + width, Math.max(4, placed.height * 0.22)) };
}

/** Where its feet are and what covers them; undefined where nothing does. */
function feetOf(placed: Placed, easel: Easel): Omit<Footing, 'rows'> | undefined {
  const cover = placed.seat === 'ground' ? coverOf(easel) : placed.seat === 'water' ? 'water' : undefined;
  if (!cover) return undefined;
  const x0 = Math.max(0, Math.floor(placed.x - placed.width * (placed.footShare[0] + 0.1)));
  const x1 = Math.min(easel.frame.width, Math.ceil(placed.x + placed.width * (1.1 - placed.footShare[0])));
  return x1 > x0 ? { x0, width: x1 - x0, cover } : undefined;
}

/** Room in the frame for one footing, whatever the ratio of the picture's sides: at least sixteen pixels high, it has a row of RGBA. */
export const FOOTING: PlaneSpec = { name: 'footing', scale: 4 };

/** `takeFooting`, kept in the frame for a later pass, which another worker may run. */
export function keepFooting(placed: Placed, easel: Easel): void {
  const footing = takeFooting(placed, easel);
  if (footing) easel.frame.plane(FOOTING.name).data.set(footing.rows);
}

/** What `keepFooting` kept of the same thing. */
export function givenFooting(placed: Placed, easel: Easel): Footing | undefined {
  const about = feetOf(placed, easel);
  return about && { ...about, rows: easel.frame.plane(FOOTING.name).data.subarray(0, about.width * 4) };
}

/** One row of the ground, blurred along it: single flowers and stones would come back as stripes. */
function softened(frame: Frame, row: number, x0: number, x1: number, radius: number): Float32Array {
  const { color, width } = frame;
  const out = new Float32Array((x1 - x0) * 4);
  const reach = Math.ceil(radius);
  for (let x = x0; x < x1; x++) {
    let n = 0;
    for (let k = -reach; k <= reach; k += Math.max(1, Math.floor(reach / 6))) {
      const at = Math.min(width - 1, Math.max(0, x + k));
      for (let c = 0; c < 3; c++) out[(x - x0) * 4 + c] = out[(x - x0) * 4 + c]! + color[(row * width + at) * 4 + c]!;
      n++;
    }
    for (let c = 0; c < 3; c++) out[(x - x0) * 4 + c] = out[(x - x0) * 4 + c]! / n;
  }
  return out;
}

/** The waterline of what floats. Soles lie a little below the foot point; what covers them begins below the lowest, or it would show as a line. */
const lowest = ({ y, height, seat, submerged, footShare }: Placed): number =>
  seat === 'water' ? y - submerged * height : y + height * Math.max(0.014, 1 - footShare[1]);

/** How high each reaches: at most this part of the thing, and of the picture. */
const COVER = { grass: [0.11, 0.03], snow: [0.045, 0.018], sand: [0.025, 0.01], water: [0.03, 0.01] } as const;

/** Metres of the grass that somebody small stands in. */
const GRASS = 0.11;

/** Pixels of that grass, where it is more than the few that hide anybody's soles. */
const blades = ({ drawing, height }: Placed, pictureHeight: number): number =>
  Math.min((GRASS / (drawing?.height ?? 2)) * height, 0.3 * height, 0.052 * pictureHeight);

/** Blades of grass or a soft drift before the feet, in the ground's own colours. */
export function groundAfter(placed: Placed, footing: Footing, easel: Easel): void {
  const { frame, seed, id } = easel;
  if (footing.cover === 'water') waterline(placed, easel);
  const { rows, x0, width, cover } = footing;
  const salt = random(seed, placed.fact.id, 'feet', placed.instance).below(1 << 20);
  const { color, ids, width: W, height: H } = frame;
  const tall = Math.max(
    Math.min(placed.height * COVER[cover][0], H * COVER[cover][1]),
    cover === 'grass' ? blades(placed, H) : 0,
  );
  const step = Math.max(1.5, Math.min(placed.height * 0.014, H * 0.0055));
  const base = lowest(placed) + 1.5;
  const bottom = Math.min(frame.height, Math.ceil(base + 1));
  const beside = Math.ceil(step * 1.6);
  for (let y = Math.max(0, Math.floor(base - tall * 1.2)); y < bottom; y++) {
    const up = (base - y) / tall;
    let last = -1e9;
    for (let x = 0; x < width; x++) {
      const px = x0 + x;
      // Both cover the thing alone; blades a hair beside it too. A whole row of them would be a fence.
      if (ids[y * W + px] === id) last = x;
      if (
        x - last > (cover === 'grass' ? beside : 0) &&
        !(cover === 'grass' && px + beside < W && ids[y * W + px + beside] === id)
      )
        continue;
      let a: number;
      if (cover === 'grass') {
        // Each cell of `step` pixels is one blade: narrower and bent towards its tip.
        const lean = (noise(px / (step * 9), 3, salt) - 0.5) * step * 3 * Math.max(0, up);
        const cell = Math.floor((px + lean) / step);
        const within = Math.abs((px + lean) / step - cell - 0.5) * 2;
        const reach = 0.25 + 0.75 * noise(cell * 1.7, 9, salt) * (0.5 + noise(px / (step * 12), 5, salt));
        a = smoothstep(reach, reach * 0.72, up) * clamp((1 - up / reach) * 2.6 - within + 0.35);
      } else {
        const long = cover === 'water' ? Math.min(placed.height * 0.09, H * 0.022) : placed.height * 0.09;
        const crest = 0.25 + 0.75 * noise(px / (long + 1), 2, salt);
        a = smoothstep(crest, crest - 0.55, up) * 0.92;
      }
      const at = (y * W + px) * 4;
      if (a <= 0.01) continue;
      // Tips stand in the light, roots in the shade of the thing.
      const shade = cover === 'grass' ? (0.66 + 0.5 * noise(px / step, y / 3, salt ^ 3)) * (0.85 + 0.5 * Math.max(0, up)) : 1;
      for (let c = 0; c < 3; c++) color[at + c] = color[at + c]! * (1 - a) + rows[x * 4 + c]! * shade * a;
    }
  }
}

/** Where a hull meets the water: the water in its shade, and the light broken by the ripples that it sends out. */
function waterline(placed: Placed, { frame, setting, seed, id }: Easel): void {
  const { color, ids, width: W, height: H } = frame;
  const salt = random(seed, placed.fact.id, 'waterline', placed.instance).below(1 << 20);
  const line = lowest(placed);
  const row = Math.floor(line) - 1;
  if (row < 0 || row >= H) return;
  const left = placed.x - placed.width * placed.footShare[0];
  const beside = placed.width * 0.06;
  const deep = Math.max(2, Math.min(placed.height * 0.07, H * 0.03));
  const foam = setting.weather === 'stormy' ? 0.55 : 0.16;
  const bright = luminance(setting.light.haze);
  const x0 = Math.max(0, Math.floor(left - beside));
  const x1 = Math.min(W, Math.ceil(left + placed.width + beside));
  let inside = 0;
  // How much hull is above a column, softened to both sides.
  const hull = new Float32Array(Math.max(0, x1 - x0));
  for (let x = x0; x < x1; x++) {
    inside += ((ids[row * W + x] === id ? 1 : 0) - inside) * 0.2;
    hull[x - x0] = inside;
  }
  inside = 0;
  for (let x = x1 - 1; x >= x0; x--) {
    inside += ((ids[row * W + x] === id ? 1 : 0) - inside) * 0.2;
    hull[x - x0] = Math.max(hull[x - x0]!, inside);
  }
  for (let y = Math.max(0, Math.floor(line)); y < Math.min(H, line + deep * 2); y++) {
    const down = (y + 0.5 - line) / deep;
    const shade = 0.5 * exp(-down * down * 3);
    for (let x = x0; x < x1; x++) {
      const near = hull[x - x0]!;
      if (near < 0.01) continue;
      const ripple = noise(x / (deep * 2.4), y / (deep * 0.22), salt);
      const crest = smoothstep(0.56, 0.72, ripple) * foam * exp(-down * 1.6);
      const o = (y * W + x) * 4;
      for (let c = 0; c < 3; c++) {
        const dark = color[o + c]! * (1 - shade * near);
        color[o + c] = dark + (bright - dark) * crest * near;
      }
    }
  }
}
