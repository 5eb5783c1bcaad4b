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
import { distanceAt } from '../stage/view.ts';
import { LAMP } from './city-colours.ts';
import { type Street, sunReaches } from './city-plan.ts';
import { snowLight } from './facade.ts';
import { fractOf, span } from './facade-parts.ts';
import type { SceneContext } from './scene.ts';

const SMEAR = 9;
/** From here on what the road holds of the rain is a puddle. */
const POOL = 0.62;
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

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintStreet(
  { street, view, light, id, salt, direct, lamps, white }: ReturnType<typeof streetLook>,
  frame: Frame,
  k: Kernels,
  y0: number,
  y1: number,
): void {
  const { color, ids, depth, width } = frame;
  const [xs, ys, worn, puddle, fine, wave] = scratch(frame, 6);
  const n = xs.length;
  const mirror = new Float32Array(3);
  const [fill, lamp] = [new Float64Array(3), new Float64Array(3)];
  const { key, haze } = light;
  const first = Math.ceil(view.horizon + 0.5);
  for (let y = Math.max(y0, first); y < y1; y++) {
    const z = distanceAt(view, y + 0.5);
    const scale = view.focal / z;
    const near = clamp((y - view.horizon) / (view.height - view.horizon));
    const field = (out: Float32Array, fx: number, fy: number, octaves: number, s: number): void => {
      for (let x = 0; x < n; x++) {
        xs[x] = ((x + 0.5 - street.vanish) / scale) * fx + 30;
        ys[x] = z * fy;
      }
      k.fbm(xs, ys, out, n, octaves, s);
    };
    field(worn, 0.9, 0.6, 5, salt);
    if (street.wet > 0.05 || street.snow > 0)
      field(puddle, street.pools ? 0.62 : 0.42, street.pools ? 0.42 : 0.24, 4, salt ^ 2);
    else puddle.fill(0.5);
    field(fine, 24, 22, 2, salt ^ 4);
    if (street.wet > 0.05) field(wave, 2.6, 3.4, 3, salt ^ 6);
    // Pixel size on the ground: across, and along, which grows with the square of the distance.
    const px = 1 / scale;
    const pz = (z * z) / (view.eye * view.focal);
    const fog = clamp(1 - exp(-z * (0.0024 + 0.017 * light.mist + (light.night ? 0.006 : 0))));
    const zebra =
      street.crossing !== undefined
        ? span((z - street.crossing) / 3.2, 0, 1, pz / 3.2) * (z > street.crossing - 1 && z < street.crossing + 4.4 ? 1 : 0)
        : 0;
    const d = y + 0.5 - view.horizon;
    // What is the same all along the row.
    const jointAcross = span(fractOf(z / 0.8), 0, 0.045, pz / 0.8);
    const slabRow = Math.floor(z / 0.8) * 0.382;
    const slabs = clamp(1.3 - pz * 0.6);
    const dashed = span(fractOf(z * 0.13), 0, 0.45, pz * 0.13);
    const unmarked = street.road > 4 ? 1 - zebra : 0;
    for (let c = 0; c < 3; c++) {
      fill[c] = light.fill[c]! * (light.night ? 0.22 : 0.44);
      lamp[c] = LAMP[c]! * lamps;
    }
    for (let x = 0; x < width; x++) {
      const across = (x + 0.5 - street.vanish) / scale;
      const seen = clamp(y + 1 - street.feet[x]!);
      if (seen <= 0) continue;
      const out = Math.abs(across);
      const pavement = smoothstep(street.road - px * 0.6, street.road + px * 0.6, out);
      const rough = 0.72 + 0.5 * worn[x]! + (fine[x]! - 0.5) * 0.34 * near;
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
        const paint = 0.62 * (0.7 + 0.5 * worn[x]!);
        const dash = span(across + 0.5, 0.44, 0.56, px) * dashed * unmarked;
        const bars = zebra > 0 && out < street.road - 0.5 ? zebra * span(fractOf(across / 1.05 + 0.25), 0, 0.5, px / 1.05) : 0;
        tone = mix(tone, paint, clamp(Math.max(dash, bars)) * 0.85);
      }
      // While it rains all is under water; afterwards it stands in the gutters and where the road has sunk, and the rest is damp.
      const gutter = exp(-(out - street.road + 0.7) * (out - street.road + 0.7) * 1.4) * (1 - pavement);
      const rut = Math.abs(Math.abs(out - street.road / 2) - GAUGE);
      const level = puddle[x]! + (fine[x]! - 0.5) * 0.012 + 0.14 * gutter + 0.07 * exp(-rut * rut * 5) - 0.22 * pavement;
      const pool = street.pools ? smoothstep(POOL, POOL + RIM + pz * 0.01, level) : 0;
      const film = street.pools
        ? // Damp stone gives back the far sky alone; at one's feet it is dark and nearly dull.
          street.wet * mix((0.1 + 0.2 * worn[x]! + 0.26 * (1 - near) * (1 - near)) * (1 - 0.7 * pavement), 1.1, pool)
        : street.wet *
          (1 - 0.6 * pavement) *
          (0.5 + 0.5 * smoothstep(0.36, 0.66, puddle[x]! + street.wet * 0.1)) *
          (1 - street.snow);
      if (street.pools) tone *= mix(0.95, 1, pavement) - 0.36 * smoothstep(POOL - 0.12, POOL + RIM, level);
      const reach = direct > 0 ? sunReaches(street, across, 0, z) * direct : 0;
      mirror.fill(0);
      if (film > 0.02) {
        const still = street.pools ? pool : smoothstep(0.5, 0.66, puddle[x]!);
        const wob = (wave[x]! - 0.5) * view.unit * mix(street.pools ? 0.014 : 0.03, 0.01, still) * (0.3 + near);
        for (let s = 0; s < SMEAR; s++) {
          // Lights run out towards the viewer on wet asphalt; a still puddle mirrors them whole.
          const stretch = mix(0.4 + (1.3 * (s + 0.5)) / SMEAR, 0.94 + (0.1 * s) / SMEAR, still * 0.85);
          sample(
            color,
            width,
            first,
            x + wob + (((s * 4) % SMEAR) - SMEAR / 2) * 0.5 * (view.unit / 1024),
            view.horizon - d * stretch,
            mirror,
            0,
          );
        }
      }
      const cover =
        street.snow > 0
          ? street.snow *
            smoothstep(
              0.25,
              0.55,
              puddle[x]! * 0.4 +
                worn[x]! * 0.3 +
                pavement * 0.5 +
                0.32 * smoothstep(0.3, 0.62, Math.abs(fractOf(across / 2.4 + 0.5) - 0.5) * 2),
            )
          : 0;
      const p = y * width + x;
      // Seen from above water gives back less of the sky than along it.
      const shine = film * (street.pools ? mix(0.68, 0.4, near) : mix(0.8, 0.55, near)) * (street.neon ? 1.15 : 1);
      for (let c = 0; c < 3; c++) {
        const lit = key[c]! * reach + fill[c]! + lamp[c]!;
        let body = tone * (1 - film * 0.5) * lit + (mirror[c]! / SMEAR) * shine;
        if (cover > 0) body = mix(body, (white[c]! + key[c]! * reach * 0.4 + lamp[c]! * 0.5) * (0.86 + 0.2 * worn[x]!), cover);
        color[p * 4 + c] = mix(color[p * 4 + c]!, mix(body, haze[c]!, fog), seen);
      }
      color[p * 4 + 3] = 1;
      if (seen < 0.5) continue;
      ids[p] = id;
      depth[p] = clamp(0.1 + z / 140) * (1 - near * 0.6);
    }
  }
}
