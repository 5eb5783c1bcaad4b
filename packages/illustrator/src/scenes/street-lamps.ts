/** Street lamps along both kerbs: thin posts, a bright head, a glow in the air and a pool of light on the ground. */
import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import { clamp, exp, mix } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { distanceAt } from '../stage/view.ts';
import type { Street } from './city-plan.ts';
import type { SceneContext } from './scene.ts';
import { lightStreak } from './street-traffic.ts';

const SPACING = 11;
const HEIGHT = 5.6;
const LANTERN = 3.7;
const GLOW: Rgb = [1.25, 0.84, 0.45];

export function lampsPass(context: SceneContext, street: Street, id: number): Pass {
  const look = lampsLook(context, street, id);
  return {
    name: 'lamps',
    look,
    run: (frame, _k, y0, y1) => paintLamps(look, frame, y0, y1),
  };
}

/** What the rows are painted by, the same for all of them. */
function lampsLook({ view, light, seed }: SceneContext, street: Street, id: number) {
  // A lane has no room for posts.
  const onWalls = street.lanterns && street.road > street.walls;
  const start = 7.5 + (seed % 5) * 0.7;
  const lamps: { x: number; z: number; side: number }[] = [];
  for (let i = 7; i >= 0; i--)
    for (const side of [-1, 1])
      lamps.push({
        x: side * (onWalls ? street.walls - 0.1 : street.road + 0.6),
        z: start + i * SPACING + (side > 0 ? 0 : SPACING / 2),
        side,
      });
  const on = light.night || light.time === 'dusk' || light.mist > 0.5;
  return { view, light, street, id, lamps, on, onWalls };
}

type LampsLook = ReturnType<typeof lampsLook>;

/** A lamp as it is seen; in pixels. */
interface SeenLamp {
  side: number;
  z: number;
  scale: number;
  /** Column of the post, and of the head at the end of its arm. */
  px: number;
  hx: number;
  foot: number;
  head: number;
  half: number;
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintLamps(look: LampsLook, frame: Frame, y0: number, y1: number): void {
  const { view, street, lamps, on, onWalls } = look;
  const high = street.lanterns ? LANTERN : HEIGHT;
  for (const { x, z, side } of lamps) {
    const scale = view.focal / z;
    const px = street.vanish + x * scale;
    const lamp: SeenLamp = {
      side,
      z,
      scale,
      px,
      hx: street.lanterns && !onWalls ? px : px - side * (onWalls ? 0.6 : 1.1) * scale,
      foot: onWalls ? view.horizon - (high - 0.5 - view.eye) * scale : view.horizon + view.eye * scale,
      head: view.horizon - (high - view.eye) * scale,
      half: Math.max(0.7 * (view.unit / 1024), 0.042 * scale),
    };
    paintPost(look, lamp, frame, y0, y1);
    if (!on) continue;
    paintGlow(look, lamp, frame, y0, y1);
    // A wet road draws each of them out towards the viewer.
    const mirrored = view.horizon + (high + view.eye) * scale;
    const sheen = street.slope === 0 && !onWalls ? 0.36 * street.wet * (1 - street.snow) : 0;
    lightStreak(frame, street, lamp.hx, mirrored, 0.2 * scale, GLOW, sheen, y0, y1);
    for (let y = Math.max(y0, Math.ceil(view.horizon + 1)); y < y1; y++) {
      const along = distanceAt(view, y + 0.5);
      const dz = (along - z) / 2.4;
      if (dz > 2.4 || dz < -2.4) continue;
      const s = view.focal / along;
      paintPool(frame, y, street.vanish + (x - side * 1.1) * s, s, dz);
    }
  }
}

function paintPost(look: LampsLook, lamp: SeenLamp, frame: Frame, y0: number, y1: number): void {
  const { side, scale, px, hx, foot, head, half } = lamp;
  const lantern = look.street.lanterns;
  const fog = clamp(1 - exp(-lamp.z * 0.006));
  for (let y = Math.max(y0, Math.floor(head - half)); y < Math.min(y1, foot); y++) {
    // A thin arm, and at its end the flat head that holds the light.
    const arm = y < head + half * 1.3;
    const cap = lantern ? y - head < 0.42 * scale : Math.abs(y - head - half * 1.6) < half * 1.4;
    const taper = half * (arm ? 1 : 0.62 + 0.5 * clamp((y - head) / (foot - head)));
    paintSpan(look, lamp, frame, y, arm ? Math.min(px, hx) : px, arm ? Math.max(px, hx) : px, taper, fog);
    if (!cap) continue;
    const inner = hx + side * (lantern ? 0.13 : 0.32) * scale;
    const outer = hx - side * (lantern ? 0.13 : 0.26) * scale;
    paintSpan(look, lamp, frame, y, Math.min(inner, outer), Math.max(inner, outer), taper, fog);
  }
}

function paintSpan(
  { light, id }: LampsLook,
  { z }: SeenLamp,
  { color, ids, depth, width }: Frame,
  y: number,
  from: number,
  to: number,
  taper: number,
  fog: number,
): void {
  for (let x = Math.max(0, Math.floor(from - taper)); x < Math.min(width, Math.ceil(to + taper)); x++) {
    const a = clamp(Math.min(x + 1 - (from - taper), to + taper - x));
    if (a <= 0) continue;
    const p = y * width + x;
    for (let c = 0; c < 3; c++)
      color[p * 4 + c] = mix(color[p * 4 + c]!, mix(0.02 + 0.06 * light.fill[c]!, light.haze[c]!, fog), a);
    ids[p] = id;
    depth[p] = clamp(0.1 + z / 140);
  }
}

function paintGlow(
  { view, light }: LampsLook,
  { scale, hx, head, half }: SeenLamp,
  frame: Frame,
  y0: number,
  y1: number,
): void {
  const { color, width } = frame;
  const bulb = Math.max(1.2 * (view.unit / 1024), 0.17 * scale);
  const reach = (2.6 + 2.4 * light.mist) * scale + bulb * 4;
  const ly = head + half * 3;
  const left = Math.max(0, Math.floor(hx - reach));
  const right = Math.min(width, Math.ceil(hx + reach));
  for (let y = Math.max(y0, Math.floor(ly - reach)); y < Math.min(y1, Math.ceil(ly + reach)); y++)
    for (let x = left; x < right; x++) {
      const dx = x + 0.5 - hx;
      const dy = y + 0.5 - ly;
      const d = Math.sqrt(dx * dx + dy * dy);
      const fall = clamp(1 - d / reach);
      const glow = (0.2 + 0.14 * light.mist) * fall * fall * fall + 4.2 * exp(-(d * d) / (bulb * bulb));
      if (glow < 0.003) continue;
      const o = (y * width + x) * 4;
      color[o] = color[o]! + glow * 1.25;
      color[o + 1] = color[o + 1]! + glow * 0.84;
      color[o + 2] = color[o + 2]! + glow * 0.45;
    }
}

/** A row of the pool on the ground, an ellipse in perspective. */
function paintPool({ color, width }: Frame, y: number, cx: number, s: number, dz: number): void {
  for (let x = Math.max(0, Math.floor(cx - 5 * s)); x < Math.min(width, cx + 5 * s); x++) {
    const dx = (x + 0.5 - cx) / s / 2.4;
    const pool = 0.16 * exp(-(dx * dx) - dz * dz);
    if (pool < 0.002) continue;
    const o = (y * width + x) * 4;
    color[o] = color[o]! * (1 + pool * 3) + pool * 0.16;
    color[o + 1] = color[o + 1]! * (1 + pool * 2.2) + pool * 0.1;
    color[o + 2] = color[o + 2]! * (1 + pool * 1.2) + pool * 0.05;
  }
}
