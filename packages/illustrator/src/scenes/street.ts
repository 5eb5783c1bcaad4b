/**
 * The road between the buildings: asphalt, pavements, kerbs, markings, the shadow that the houses throw across it; wet patches
 * mirror what stands above.
 */

import { random } from '@atelier/spec';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { sample } from '../light/water.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { distanceAt, type View } from '../stage/view.ts';
import { LAMP } from './city-colours.ts';
import { type Street, sunReaches } from './city-plan.ts';
import { snowLight } from './facade.ts';
import { fractOf, span } from './facade-parts.ts';
import { laid, railsOn, type Stones, stonesOf } from './paving.ts';
import type { SceneContext } from './scene.ts';

const SMEAR = 9;
/** From here on what the road holds of the rain is a puddle. */
const POOL = 0.6;
/** How soft its rim is: the water is shallow there, and shows the wet stone under it. */
const RIM = 0.07;
/** Half of the gauge of a car, in metres: its wheels wear ruts into each lane. */
const GAUGE = 0.78;

export function streetPass(context: SceneContext, street: Street): Pass {
  const look = streetLook(context, street);
  return {
    name: 'street',
    weight: 2,
    look,
    run: (frame, k, y0, y1) => paintStreet(look, frame, k, y0, y1),
  };
}

/** What the rows are painted by, the same for all of them. */
function streetLook(context: SceneContext, street: Street) {
  const { view, light, seed } = context;
  const id = context.mass('street');
  const salt = random(seed, 'street', 'ground').below(1 << 20);
  const dark = light.night || light.time === 'dusk';
  const slope = Math.sqrt(1 + street.sun.rise * street.sun.rise + street.sun.along * street.sun.along);
  const direct = (1.25 * street.sun.power * street.sun.rise) / slope;
  const lamps = dark ? (street.lamps ? 0.22 : 0.05) * (street.neon ? 0.35 : 1) : 0;
  const white = snowLight(context);
  return { street, view, light, id, salt, direct, lamps, white };
}

type StreetLook = ReturnType<typeof streetLook>;

/** What is the same all along a row of the road. */
interface Row {
  y: number;
  z: number;
  scale: number;
  near: number;
  /** Pixel size on the ground: across, and along, which grows with the square of the distance. */
  px: number;
  pz: number;
  fog: number;
  zebra: number;
  /** Rows of the picture below the horizon. */
  below: number;
  jointAcross: number;
  slabRow: number;
  slabs: number;
  dashed: number;
  unmarked: number;
  /** What a row of stones is laid by, where the street has any. */
  stones: Stones | undefined;
}

/** What is known of a row's pixels, one step of the painting after another. */
interface Ground {
  worn: Float32Array;
  puddle: Float32Array;
  fine: Float32Array;
  wave: Float32Array;
  /** How much of each pixel is road; where it is none nothing else is told. */
  seen: Float64Array;
  pavement: Float64Array;
  tone: Float64Array;
  /** Water: where it stands, and how much of what is above it gives back. */
  pool: Float64Array;
  film: Float64Array;
  /** Red, green and blue. */
  mirror: Float32Array;
  fill: Float64Array;
  lamp: Float64Array;
}

/**
 * Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. One step a function: V8
 * takes more than twice as long over one that is twice as long, and starts over with all of it where a single branch of it is met for the first time.
 */
function paintStreet(look: StreetLook, frame: Frame, k: Kernels, y0: number, y1: number): void {
  const { street, view, light, salt, lamps } = look;
  const { width } = frame;
  const [xs, ys, worn, puddle, fine, wave] = scratch(frame, 6);
  const row = (): Float64Array => new Float64Array(width);
  const ground: Ground = {
    worn,
    puddle,
    fine,
    wave,
    seen: row(),
    pavement: row(),
    tone: row(),
    pool: row(),
    film: row(),
    mirror: new Float32Array(3 * width),
    fill: new Float64Array(3),
    lamp: new Float64Array(3),
  };
  for (let c = 0; c < 3; c++) {
    ground.fill[c] = light.fill[c]! * (light.night ? 0.22 : street.lanterns ? 0.56 : 0.44);
    ground.lamp[c] = LAMP[c]! * lamps;
  }
  const first = Math.ceil(view.horizon + 0.5);
  for (let y = Math.max(y0, first); y < y1; y++) {
    const at = rowOf(look, y);
    field(look, at, k, xs, ys, worn, 0.9, 0.6, 5, salt);
    if (street.wet > 0.05 || street.snow > 0)
      field(look, at, k, xs, ys, puddle, street.pools ? 0.62 : 0.42, street.pools ? 0.42 : 0.24, 4, salt ^ 2);
    else puddle.fill(0.5);
    field(look, at, k, xs, ys, fine, 24, 22, 2, salt ^ 4);
    if (street.wet > 0.05) field(look, at, k, xs, ys, wave, 2.6, 3.4, 3, salt ^ 6);
    pave(look, at, ground, width);
    wet(look, at, ground, width);
    ground.mirror.fill(0);
    mirrorSky(look, at, ground, frame, first);
    layRow(look, at, ground, frame);
  }
}

function rowOf({ street, view, light }: StreetLook, y: number): Row {
  const z = distanceAt(view, y + 0.5);
  const scale = view.focal / z;
  const pz = (z * z) / (view.eye * view.focal);
  const zebra =
    street.crossing !== undefined
      ? span((z - street.crossing) / 3.2, 0, 1, pz / 3.2) * (z > street.crossing - 1 && z < street.crossing + 4.4 ? 1 : 0)
      : 0;
  return {
    y,
    z,
    scale,
    near: clamp((y - view.horizon) / (view.height - view.horizon)),
    px: 1 / scale,
    pz,
    stones: street.paving === 'asphalt' ? undefined : stonesOf(street, z, pz),
    fog: clamp(1 - exp(-z * (0.0024 + 0.017 * light.mist + (light.night ? 0.006 : 0)))),
    zebra,
    below: y + 0.5 - view.horizon,
    jointAcross: span(fractOf(z / 0.8), 0, 0.045, pz / 0.8),
    slabRow: Math.floor(z / 0.8) * 0.382,
    slabs: clamp(1.3 - pz * 0.6),
    dashed: span(fractOf(z * 0.13), 0, 0.45, pz * 0.13),
    unmarked: street.road > 4 && street.rails.length === 0 ? 1 - zebra : 0,
  };
}

/** Noise of the ground along a row, `fx` across and `fy` along. */
function field(
  { street }: StreetLook,
  { z, scale }: Row,
  k: Kernels,
  xs: Float32Array,
  ys: Float32Array,
  out: Float32Array,
  fx: number,
  fy: number,
  octaves: number,
  salt: number,
): void {
  const n = xs.length;
  for (let x = 0; x < n; x++) {
    xs[x] = ((x + 0.5 - street.vanish) / scale) * fx + 30;
    ys[x] = z * fy;
  }
  k.fbm(xs, ys, out, n, octaves, salt);
}

/** How light stone, kerb and markings are. */
function pave({ street }: StreetLook, row: Row, ground: Ground, width: number): void {
  const { y, scale, near, px, zebra, jointAcross, slabRow, slabs, dashed, unmarked } = row;
  const { worn, fine } = ground;
  for (let x = 0; x < width; x++) {
    const across = (x + 0.5 - street.vanish) / scale;
    const seen = clamp(y + 1 - street.feet[x]!);
    ground.seen[x] = seen;
    if (seen <= 0) continue;
    const out = Math.abs(across);
    const pavement = smoothstep(street.road - px * 0.6, street.road + px * 0.6, out);
    const rough = 0.72 + 0.5 * worn[x]! + (fine[x]! - 0.5) * 0.34 * near;
    if (row.stones && pavement < 0.99) {
      ground.pavement[x] = pavement;
      ground.tone[x] = mix(laid(street, row.stones, across, px) * rough, 0.3 * rough, pavement);
      railsOn(street, across, px, ground.tone, x);
      continue;
    }
    let tone = mix(0.1, 0.3, pavement) * rough;
    if (pavement > 0.01) {
      // Slabs with joints, and the kerb stone.
      const joint = span(fractOf(out / 0.8), 0, 0.035, px / 0.8) + jointAcross;
      const slab = 0.9 + 0.2 * fractOf(Math.floor(out / 0.8) * 0.618 + slabRow + 0.1);
      tone *= mix(1, slab * (1 - 0.35 * clamp(joint)), pavement * slabs);
    }
    if (Math.abs(out - street.road - 0.1) < 0.5)
      tone = mix(tone, 0.5 * rough, span((out - street.road) / 0.4, -0.02, 0.42, px / 0.4) * 0.8);
    // The face of the kerb and the gutter below it lie in shade.
    if (out < street.road && out > street.road - 0.6) tone *= 1 - 0.55 * span((street.road - out) / 0.5, 0, 0.5, px / 0.5);
    if (out < street.road - 0.4) {
      // Wet paint is dull, and wheels have worn it: what is mirrored runs on over it.
      const paint =
        mix(0.62, 0.3, street.wet) *
        (0.7 + 0.5 * worn[x]!) *
        (0.55 + 0.45 * smoothstep(0.34, 0.56, worn[x]! + 0.5 * fine[x]! - 0.2));
      const dash = span(across + 0.5, 0.44, 0.56, px) * dashed * unmarked;
      const bars = zebra > 0 && out < street.road - 0.5 ? zebra * span(fractOf(across / 1.05 + 0.25), 0, 0.5, px / 1.05) : 0;
      tone = mix(tone, paint, clamp(Math.max(dash, bars)) * 0.85);
    }
    ground.pavement[x] = pavement;
    ground.tone[x] = tone;
    if (street.rails.length > 0) railsOn(street, across, px, ground.tone, x);
  }
}

/** While it rains all is under water; afterwards it stands in the gutters and where the road has sunk, and the rest is damp. */
function wet({ street }: StreetLook, { scale, near, pz }: Row, ground: Ground, width: number): void {
  const { worn, fine, puddle, seen } = ground;
  for (let x = 0; x < width; x++) {
    if (seen[x]! <= 0) continue;
    const out = Math.abs((x + 0.5 - street.vanish) / scale);
    const pavement = ground.pavement[x]!;
    const gutter = exp(-(out - street.road + 0.7) * (out - street.road + 0.7) * 1.4) * (1 - pavement);
    const rut = Math.abs(Math.abs(out - street.road / 2) - GAUGE);
    // A road is highest in its middle: water runs off to its sides.
    const crown = 0.11 * smoothstep(0.75, 0.1, out / street.road);
    const level = puddle[x]! + (fine[x]! - 0.5) * 0.012 + 0.2 * gutter + 0.07 * exp(-rut * rut * 5) - crown - 0.22 * pavement;
    const pool = street.pools ? smoothstep(POOL, POOL + RIM + pz * 0.01, level) : 0;
    ground.pool[x] = pool;
    ground.film[x] = street.pools
      ? // Damp stone gives back the far sky alone; at one's feet it is dark and nearly dull.
        street.wet * mix((0.22 + 0.42 * worn[x]! + 0.56 * (1 - near) * (1 - near)) * (1 - 0.6 * pavement), 1.1, pool)
      : street.wet *
        (1 - 0.6 * pavement) *
        (0.5 + 0.5 * smoothstep(0.36, 0.66, puddle[x]! + street.wet * 0.1)) *
        (1 - street.snow);
    if (street.pools)
      ground.tone[x] = ground.tone[x]! * (mix(0.95, 1, pavement) - 0.36 * smoothstep(POOL - 0.12, POOL + RIM, level));
  }
}

/** What stands above, mirrored where the road is wet. */
function mirrorSky(
  { street, view }: StreetLook,
  { below, near }: Row,
  { film, pool, puddle, wave, seen, mirror }: Ground,
  { color, width }: Frame,
  first: number,
): void {
  for (let x = 0; x < width; x++) {
    if (seen[x]! <= 0 || !(film[x]! > 0.02)) continue;
    const still = street.pools ? pool[x]! : smoothstep(0.5, 0.66, puddle[x]!);
    const wob = (wave[x]! - 0.5) * view.unit * mix(street.pools ? 0.014 : 0.03, 0.01, still) * (0.3 + near);
    smear(view, color, width, first, x, wob, below, still, mirror);
  }
}

/** Lights run out towards the viewer on wet asphalt; a still puddle mirrors them whole. */
function smear(
  view: View,
  color: Float32Array,
  width: number,
  first: number,
  x: number,
  wob: number,
  below: number,
  still: number,
  mirror: Float32Array,
): void {
  for (let s = 0; s < SMEAR; s++) {
    const stretch = mix(0.4 + (1.3 * (s + 0.5)) / SMEAR, 0.94 + (0.1 * s) / SMEAR, still * 0.85);
    const aside = x + wob + (((s * 4) % SMEAR) - SMEAR / 2) * 0.5 * (view.unit / 1024);
    sample(color, width, first, aside, view.horizon - below * stretch, mirror, 3 * x);
  }
}

function layRow(look: StreetLook, row: Row, ground: Ground, { color, ids, depth, width }: Frame): void {
  const { street, light, id, direct, white } = look;
  const { y, z, scale, near, fog } = row;
  const { worn, puddle, fine, mirror, fill, lamp } = ground;
  const { key, haze } = light;
  for (let x = 0; x < width; x++) {
    const seen = ground.seen[x]!;
    if (seen <= 0) continue;
    const across = (x + 0.5 - street.vanish) / scale;
    const film = ground.film[x]! * (street.paving === 'earth' ? 0.35 : 1);
    const tone = ground.tone[x]!;
    const reach = direct > 0 ? sunReaches(street, across, 0, z) * direct : 0;
    const cover =
      street.snow > 0
        ? street.snow *
          smoothstep(
            0.25,
            0.55,
            puddle[x]! * 0.4 +
              worn[x]! * 0.3 +
              ground.pavement[x]! * 0.5 +
              0.32 * smoothstep(0.3, 0.62, Math.abs(fractOf(across / 2.4 + 0.5) - 0.5) * 2),
          )
        : 0;
    // Grass comes up where the road has cracked and where nobody walks.
    const green =
      street.overgrown > 0.5
        ? smoothstep(
            0.56,
            0.68,
            worn[x]! +
              (fine[x]! - 0.5) * 0.3 +
              0.25 * ground.pavement[x]! +
              0.1 * exp(-(Math.abs(across) - street.road) * (Math.abs(across) - street.road)),
          )
        : 0;
    const p = y * width + x;
    // Seen from above water gives back less of the sky than along it.
    const shine = film * (street.pools ? mix(0.84, 0.72, near) : mix(0.8, 0.55, near)) * (street.neon ? 1.15 : 1);
    for (let c = 0; c < 3; c++) {
      const lit = key[c]! * reach + fill[c]! + lamp[c]!;
      let body = tone * street.pave[c]! * (1 - film * 0.5) * lit + (mirror[3 * x + c]! / SMEAR) * shine;
      if (green > 0) body = mix(body, [0.05, 0.12, 0.035][c]! * (0.5 + fine[x]!) * lit * 1.5, green);
      if (cover > 0) body = mix(body, (white[c]! + key[c]! * reach * 0.4 + lamp[c]! * 0.5) * (0.86 + 0.2 * worn[x]!), cover);
      color[p * 4 + c] = mix(color[p * 4 + c]!, mix(body, haze[c]!, fog), seen);
    }
    color[p * 4 + 3] = 1;
    if (seen < 0.5) continue;
    ids[p] = id;
    depth[p] = clamp(0.1 + z / 140) * (1 - near * 0.6);
  }
}
