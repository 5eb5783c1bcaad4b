/** The rock face of a waterfall, with its falls: painted flat, its relief read from noise lit from the side. */

import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import { type RockBlock, RockWall } from './rock-blocks.ts';
import type { SceneContext } from './scene.ts';
import { sunAt, sunIn } from './waterfall-sun.ts';

interface Fall {
  /** Middle in picture units from the centre, half width, and rows of lip and foot. */
  x: number;
  half: number;
  lip: number;
  foot: number;
  lean: number;
}

export interface Face {
  /** Row of the cliff's edge over a column. */
  top(x: number): number;
  base: number;
  falls: Fall[];
  rock: readonly [Rgb, Rgb];
  green: number;
  lush: boolean;
  winter: boolean;
  salt: number;
  /** Where growth has taken hold: middle in pixels, and half its breadth. */
  ledges: readonly Ledge[];
}

interface Ledge {
  x: number;
  y: number;
  reach: number;
}

/** What the sun itself adds to the light of a gorge. */
const WARM: Rgb = [0.14, 0.02, -0.26];

/** What green shade and sky give to rock that the sun does not reach. */
const COOL: Rgb = [0.78, 1.04, 1.12];

const LUSH = /jungle|tropical|rain ?forest|hawaii|bali|amazon/;

export const wordsOf = ({ brief }: SceneContext): string =>
  [...brief.setting.map((f) => f.value), ...brief.subjects.map((s) => s.name)].join(' ').toLowerCase();
export function faceOf(context: SceneContext, winter: boolean): Face {
  const { view, seed, light } = context;
  const r = random(seed, 'waterfall', 'face');
  const lush = LUSH.test(wordsOf(context));
  const salt = r.below(1 << 16);
  const base = view.horizon;
  const edge = base - view.height * r.between(0.36, 0.5);
  const tilt = r.between(-0.12, 0.12);
  const notch = r.between(-0.2, 0.2) * Math.min(1, view.width / view.height);
  const shoulders = r.between(0.08, 0.2);
  const top = (x: number): number => {
    const u = (x - view.centre) / view.unit;
    const away = Math.abs(u - notch);
    const rough = (fractal(u * 5 + 7, 1, 4, salt) - 0.5) * 0.1 + (fractal(u * 22, 2, 3, salt) - 0.5) * 0.03;
    return (
      edge +
      view.unit *
        (tilt * (u - notch) -
          shoulders * smoothstep(0.12, 0.55, away) +
          rough * smoothstep(0.02, 0.12, away) +
          0.025 * smoothstep(0.1, 0.02, away))
    );
  };
  const half = r.between(0.036, 0.08) * (r.chance(0.25) ? 1.7 : 1);
  const lip = top(view.centre + notch * view.unit);
  const falls: Fall[] = [];
  const steps = r.pick([1, 1, 1, 2]);
  // From step to step it is thrown wider, and to one side.
  let [from, x] = [lip, notch];
  for (let i = 0; i < steps; i++) {
    const foot = i === steps - 1 ? base : mix(lip, base, (i + r.between(0.75, 1.15)) / steps);
    const wide = steps === 1 ? half * 1.1 : half * mix(0.82, 1.3, i / (steps - 1));
    const shift = i === steps - 1 ? 0 : half * r.between(0.3, 0.8) * (r.chance(0.5) ? 1 : -1);
    falls.push({
      x,
      half: wide,
      // A lower step wells up over the foam of the one above.
      lip: i === 0 ? from : from - view.unit * 0.022,
      foot: foot === base ? base : foot + view.unit * 0.012,
      lean: shift * 0.35 + r.between(-0.02, 0.02),
    });
    [from, x] = [foot, x + shift];
  }
  // Thin side streams.
  const streams = r.below(3);
  for (let i = 0; i < streams; i++) {
    const x = notch + r.between(0.14, 0.34) * (r.chance(0.5) ? 1 : -1);
    falls.push({ x, half: r.between(0.004, 0.009), lip: top(view.centre + x * view.unit), foot: base, lean: 0 });
  }
  // Thin strands that part from the main one over stones of the lip and fall beside it.
  const parted = random(seed, 'waterfall', 'strands');
  for (let i = parted.between(1, 3.4); i >= 1; i--) {
    const x = notch + half * parted.between(1.1, 1.75) * (parted.chance(0.5) ? 1 : -1);
    const above = top(view.centre + x * view.unit);
    falls.push({ x, half: parted.between(0.004, 0.007), lip: mix(above, base, parted.between(0, 0.1)), foot: base, lean: 0 });
  }
  const warm = r.chance(0.3) && !lush;
  const ledges = ledgesOf(context, top, base, { x: notch, half });
  return {
    top,
    base,
    falls,
    rock: warm
      ? [
          [0.042, 0.037, 0.032],
          [0.33, 0.28, 0.22],
        ]
      : [
          [0.035, 0.037, 0.04],
          [0.3, 0.3, 0.295],
        ],
    green: winter ? 0 : lush ? 1.5 : light.weather === 'snow' ? 0 : r.between(0.55, 1),
    lush: lush && !winter,
    winter,
    salt,
    ledges,
  };
}

/** Ledges and clefts that hold earth, more of them away from the water. */
function ledgesOf(
  { view, seed }: SceneContext,
  top: (x: number) => number,
  base: number,
  water: { x: number; half: number },
): Ledge[] {
  const r = random(seed, 'waterfall', 'ledges');
  return Array.from({ length: 15 }, (_, i) => {
    const side = i % 2 === 0 ? 1 : -1;
    const u = water.x + side * (water.half + 0.09 + r.next() * 0.5);
    const x = view.centre + u * view.unit;
    return { x, y: mix(top(x), base, r.between(0.05, 0.97)), reach: view.unit * r.between(0.035, 0.085) };
  });
}

export function facePass(context: SceneContext, face: Face): Pass {
  const look = faceLook(context, face);
  return {
    name: 'rock face',
    weight: 3,
    look,
    run: (frame, k, y0, y1) => paintFace(look, frame, k, y0, y1),
  };
}

/** What the rows are painted by, the same for all of them. */
function faceLook(context: SceneContext, face: Face) {
  const { view, light } = context;
  const id = context.mass('cliff');
  const tops = Float32Array.from({ length: view.width }, (_, x) => face.top(x + 0.5));
  const highest = tops.reduce((a, b) => Math.min(a, b), view.height);
  const side = light.azimuth >= 0 ? 1 : -1;
  const direct = light.night ? 0.4 : light.backlit ? 1.4 : 1.6 - light.cover * 0.7;
  const moss: readonly [Rgb, Rgb] = [
    [0.02, 0.045, 0.012],
    [0.09, 0.148, 0.042],
  ];
  const main = face.falls[0]!;
  // Buttresses and clefts from top to bottom: a wall in one plane is a stage set.
  const stands = Float32Array.from({ length: view.width }, (_, x) => {
    const at = (u: number): number => fractal(u * 4.4 + 31, 3, 3, face.salt ^ 21);
    const u = (x + 0.5 - view.centre) / view.unit;
    return clamp((at(u) - at(u + side * 0.045)) * 3.4, -0.5, 0.5);
  });
  const walls = [new RockWall(face.salt, side), new RockWall(face.salt ^ 0x77, side)] as const;
  return { face, view, light, id, tops, highest, side, direct, moss, main, stands, walls, sun: sunIn(context) };
}

/** What turns from the light goes dark by degrees and not at once: cut off, it is a hole without form. */
const softened = (lit: number): number => 0.5 * (lit + Math.sqrt(lit * lit + 0.03));

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintFace(
  { face, view, light, id, tops, highest, side, direct, moss, main, stands, walls, sun }: ReturnType<typeof faceLook>,
  frame: Frame,
  k: Kernels,
  y0: number,
  y1: number,
): void {
  const { color, ids, depth, width } = frame;
  const dip = (((face.salt >> 3) & 15) / 15 - 0.5) * 0.5;
  const [xs, ys, big, next, bed, fine, joints, turned] = scratch(frame, 8);
  const n = xs.length;
  const large: RockBlock = { tone: 0, facing: 0, top: 0, shade: 0, rim: 0 };
  const small: RockBlock = { tone: 0, facing: 0, top: 0, shade: 0, rim: 0 };
  for (let y = Math.max(y0, Math.floor(highest)); y < Math.min(y1, Math.ceil(face.base) + 1); y++) {
    const v = (y - face.base) / view.unit;
    const field = (out: Float32Array, fx: number, fy: number, octaves: number, salt: number, dx = 0, dy = 0): void => {
      for (let x = 0; x < n; x++) {
        xs[x] = ((x + 0.5 - view.centre) / view.unit) * fx + 60 + dx;
        ys[x] = v * fy + 60 + dy;
      }
      k.fbm(xs, ys, out, n, octaves, salt);
    };
    field(big, 9, 6, 6, face.salt);
    field(next, 9, 6, 6, face.salt, side * 0.1, -0.08);
    // Beds dip to one side, joints lean; both are bent by the broad noise, since straight ones that cross are a weave.
    const bent = (
      out: Float32Array,
      fx: number,
      fy: number,
      octaves: number,
      salt: number,
      lean: number,
      dx: number,
      dy: number,
    ): void => {
      for (let x = 0; x < n; x++) {
        const u = (x + 0.5 - view.centre) / view.unit;
        const [w, q] = [big[x]! - 0.5, next[x]! - 0.5];
        xs[x] = (u + w * 0.15 + lean * v) * fx + 60 + dx;
        ys[x] = (v + q * 0.17 + dip * u) * fy + 60 + dy;
      }
      k.fbm(xs, ys, out, n, octaves, salt);
    };
    bent(bed, 7, 30, 4, face.salt ^ 5, 0, 0, 0);
    bent(joints, 26, 8, 5, face.salt ^ 11, 0.22, 0, 0);
    bent(turned, 26, 8, 5, face.salt ^ 11, 0.22, side * 0.26, -0.1);
    field(fine, 70, 64, 3, face.salt ^ 7);
    const down = clamp((face.base - y) / (face.base - highest));
    const held = face.ledges.filter((l) => Math.abs(y - l.y) < l.reach * 1.3);
    for (let x = 0; x < width; x++) {
      const a = clamp(y + 1 - tops[x]!);
      if (a <= 0) continue;
      const u = (x + 0.5 - view.centre) / view.unit;
      // Beds in blocks of two sizes, bent by the broad noise so that no border of theirs runs straight.
      const [bx, by] = [u + (big[x]! - 0.5) * 0.11, v + dip * u + (next[x]! - 0.5) * 0.07 + (fine[x]! - 0.5) * 0.012];
      walls[0].at(bx * 6.5 + 50, by * 9 + 50, large);
      walls[1].at(bx * 17 + 50 + (fine[x]! - 0.5) * 0.3, by * 30 + 50, small);
      const ledged = Math.max(large.top, small.top * 0.55);
      // Joints run down the front of a block, and each stands out towards the light.
      const relief =
        large.facing * 0.2 +
        small.facing * 0.1 +
        0.85 * large.top +
        0.3 * small.top * (1 - large.shade) +
        0.16 * large.rim -
        0.5 * large.shade -
        0.22 * small.shade +
        (joints[x]! - turned[x]!) * 0.7 +
        (big[x]! - next[x]!) * 0.5 +
        (fine[x]! - 0.5) * 0.2;
      // Sides lie in the shade of the trees, and the foot in the depth of the gorge.
      const open = mix(0.46, 1.55, smoothstep(0.05, 0.95, down)) * mix(1, 0.68, smoothstep(0.16, 0.6, Math.abs(u - main.x)));
      const form = stands[Math.min(width - 1, Math.max(0, Math.round(x + (big[x]! - 0.5) * 0.2 * view.unit)))]!;
      const shone = sun <= 0 ? 0 : sun * sunAt(-side * (u - main.x), -v, big[x]! - 0.5 + 0.25 * (fine[x]! - 0.5));
      // The wall across from the sun is the light one, the other lies in its own shade.
      const turnedTo = sun * (smoothstep(-0.4, 0.4, -side * (u - main.x)) - 0.4);
      const lit =
        (1 + 1.1 * turnedTo) *
        softened(0.46 + relief + form) *
        (0.78 + 0.34 * clamp(big[x]! * 1.8 - 0.4)) *
        open *
        (1 - 0.25 * sun + 2.1 * shone);
      // The rock stands back behind the water, and lies in its own shade there.
      const recess = exp(-Math.max(0, Math.abs(u - main.x) - main.half) * 14);
      const near = smoothstep(0.2, 0.75, Math.abs(u - main.x));
      const below = (y - tops[x]!) / view.unit;
      const ledge = ledged * smoothstep(0.4, 0.6, big[x]! + (fine[x]! - 0.5) * 0.5);
      let rooted = 0;
      for (const l of held) {
        const [dx, dy] = [(x - l.x) / l.reach, (y - l.y) / (l.reach * 0.46)];
        rooted = Math.max(rooted, 1 - dx * dx * 0.7 - dy * dy);
      }
      const growth =
        face.green *
        clamp(
          ledge * 1.2 +
            smoothstep(0.045, 0, below + (fine[x]! - 0.5) * 0.03) +
            near * 0.16 * smoothstep(0.45, 0.6, big[x]!) +
            smoothstep(0.1, 0.6, rooted - 0.75 + ledged * 1.1 + (fine[x]! - 0.5) * 1.3 + (bed[x]! - 0.5) * 1.4),
        ) *
        (1 - 0.6 * recess);
      const wet = clamp(recess * 1.2 + smoothstep(0.22, 0, down) * 0.6);
      // A wet ledge mirrors the sky in broken flecks.
      const glint = wet * ledged * smoothstep(0.5, 0.72, fine[x]!) * 0.34;
      const snow = face.winter ? smoothstep(0.5, 0.62, bed[x]! * 0.5 + big[x]! * 0.3 + 0.14) + smoothstep(0.02, 0, below) : 0;
      const p = y * width + x;
      for (let c = 0; c < 3; c++) {
        const stone =
          mix(
            face.rock[0][c]!,
            face.rock[1][c]!,
            clamp(0.1 + 0.3 * large.tone + 0.14 * small.tone + 0.2 * joints[x]! + 0.26 * fine[x]! * (0.5 + bed[x]!)),
          ) *
          (1 - 0.45 * wet);
        const green = mix(moss[0][c]!, moss[1][c]!, clamp(lit * 0.6 + fine[x]! * 0.6));
        const albedo = mix(mix(stone, green, clamp(growth)), 0.82, clamp(snow));
        const body =
          albedo *
          (light.key[c]! * (1 + WARM[c]! * clamp(shone + turnedTo)) * lit * direct * (1.25 - 0.6 * recess) +
            light.fill[c]! * COOL[c]! * (0.5 - 0.18 * recess) * (1 + 0.5 * ledged - 0.3 * large.shade));
        color[4 * p + c] = mix(
          color[4 * p + c]!,
          mix(body + glint * light.fill[c]!, light.haze[c]!, 0.03 + light.mist * 0.3),
          a,
        );
      }
      if (a > 0.5) {
        ids[p] = id;
        depth[p] = 0.7;
      }
    }
  }
}
