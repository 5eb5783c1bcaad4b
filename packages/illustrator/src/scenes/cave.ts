/**
 * A cave seen from inside: one arch of rock behind another, each darker the nearer it is, the light of the day at its mouth, and a wet
 * floor that mirrors that.
 */
import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { clamp, exp, mix, pow, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import { cavePoolPass, crystalsPass } from './cave-crystals.ts';
import { caveWater, crystalsSaid } from './cave-words.ts';
import { factTable } from './context.ts';
import type { SceneContext } from './scene.ts';

/** One opening in the rock: half its width and its height as parts of the picture's unit and height, and where its floor begins. */
interface Arch {
  half: number;
  tall: number;
  floor: number;
  lit: number;
  x: number;
  salt: number;
}

const ROCK: Rgb = [0.3, 0.25, 0.21];
/** By night and against no sun there is still something to see by. */
const LEAST = 0.05;

export function cavePasses(context: SceneContext): Pass[] {
  const look = caveLook(context);
  const passes: Pass[] = [{ name: 'cave', weight: 2, look, run: (frame, k, y0, y1) => paintCave(look, frame, k, y0, y1) }];
  const { brief } = context;
  const crystals = crystalsSaid(brief);
  const water = caveWater(brief);
  const shore = look.arches[0]!.floor;
  const numberOf = (id: string): number => factTable(brief).numberOf(id);
  if (crystals) passes.push(crystalsPass(context, crystals.words, numberOf(crystals.id), shore));
  if (water) passes.push(cavePoolPass(context, numberOf(water.id), shore));
  return passes;
}

/** What the rows are painted by, the same for all of them. */
function caveLook(context: SceneContext) {
  const { view, seed, light } = context;
  const r = random(seed, 'cave');
  const { height: H, width: W } = view;
  const far = Math.min(view.horizon, 0.62 * H);
  const x = view.centre + r.between(-0.14, 0.14) * W;
  const [half, tall] = [r.between(0.16, 0.21) * W, r.between(0.26, 0.34) * H];
  const arch = (wide: number, high: number, floor: number, lit: number): Arch => ({
    half: half * wide,
    tall: tall * high,
    floor: far + floor * H,
    lit,
    x: x + r.between(-0.05, 0.05) * W * (wide - 1),
    salt: r.below(1 << 20),
  });
  const arches = [arch(1, 1, 0.02, 0.78), arch(1.5, 1.28, 0.075, 0.4), arch(2.05, 1.56, 0.16, 0.2), arch(2.55, 1.82, 0.3, 0.1)];
  const id = context.mass('wall');
  const dim = light.night ? 0.4 : 1;
  const day: Rgb = [0, 1, 2].map((c) => Math.max(LEAST, light.key[c]! * 0.5 + light.fill[c]! * 0.5)) as never;
  return { view, light, far, x, arches, id, dim, day, salt: r.below(1 << 20) };
}

type Look = ReturnType<typeof caveLook>;

/** Below 1 within the opening of an arch; its outline is broken, above with points that hang. */
function within({ view }: Look, { half, tall, x, salt }: Arch, far: number, px: number, py: number): number {
  const u = (px - x) / half;
  // Below the ground's far edge its sides go straight down.
  const v = Math.max(0, far - py) / tall;
  const unit = view.unit;
  const broken = fractal((px / unit) * 5, (py / unit) * 5, 4, salt) - 0.5;
  const hanging = Math.max(0, fractal((px / unit) * 17, 3, 2, salt ^ 7) - 0.52) * 1.1 * smoothstep(0.5, 0.9, v);
  return Math.sqrt(u * u + pow(v, 2.4)) + broken * 0.34 + hanging;
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintCave(look: Look, frame: Frame, k: Kernels, y0: number, y1: number): void {
  const { view, light, far, arches, id, day, salt, x: middle } = look;
  const { color, ids, depth, width } = frame;
  const { height: H, unit } = view;
  const [xs, ys, big, fine, puddle] = scratch(frame, 5);
  const n = xs.length;
  const mouth = arches[0]!;
  const sky = light.sky;
  for (let y = y0; y < y1; y++) {
    const field = (f: number, g: number, out: Float32Array, octaves: number, s: number): void => {
      for (let x = 0; x < n; x++) {
        xs[x] = (x / unit) * f + 30;
        ys[x] = (y / unit) * g + 30;
      }
      k.fbm(xs, ys, out, n, octaves, s);
    };
    field(5, 5, big, 4, salt);
    field(22, 15, fine, 4, salt ^ 5);
    const z = 1 / Math.max(0.02, (y + 0.5 - far) / H + 0.03);
    for (let x = 0; x < n; x++) {
      xs[x] = ((x + 0.5 - middle) / unit) * z * 0.9 + 50;
      ys[x] = z * 1.6 + 50;
    }
    k.fbm(xs, ys, puddle, n, 4, salt ^ 9);
    for (let x = 0; x < width; x++) {
      const p = y * width + x;
      let wall = -1;
      let beyond = 0;
      for (let i = arches.length - 1; i >= 0 && wall < 0; i--) {
        const a = arches[i]!;
        const edge = (fine[x]! - 0.5) * 0.03 * H;
        if (y > a.floor + edge) break;
        const m = within(look, a, far, x + 0.5, y + 0.5);
        if (m >= 1) [wall, beyond] = [i, m - 1];
      }
      const floor = wall < 0 && y > mouth.floor + (fine[x]! - 0.5) * 0.012 * H;
      let near = 1;
      for (let c = 0; c < 3; c++) {
        let v: number;
        if (wall >= 0) {
          const a = arches[wall]!;
          // Its edge catches the light that comes from behind; ridges of it run into the dark.
          const rim = exp(-beyond * 5.5);
          const ridge = 0.5 + 1.3 * (big[x]! - 0.5) + 0.9 * (fine[x]! - 0.5);
          const lit = a.lit * (0.22 + 0.9 * rim) * clamp(ridge, 0.12, 1.3);
          v = ROCK[c]! * (day[c]! * lit + 0.045 * (c === 2 ? 1.25 : 1) * (0.5 + fine[x]!));
          near = 0.9 - 0.2 * wall;
        } else if (floor) {
          const t = clamp((y - mouth.floor) / (H - mouth.floor));
          const aside = Math.abs(x + 0.5 - middle - (big[x]! - 0.5) * 0.1 * unit) / (mouth.half * (1.05 + 1.3 * t));
          const beam = exp(-aside * aside * 1.6) * (1 - 0.72 * t);
          const stone = ROCK[c]! * (day[c]! * (0.07 + 0.62 * beam) * (0.55 + 0.9 * fine[x]!) + 0.03);
          const wet = smoothstep(0.5, 0.58, puddle[x]! + 0.05 * (fine[x]! - 0.5));
          const high = clamp((y - mouth.floor) / (mouth.tall * 1.5));
          const mirrored = skyAt(sky, high, c) * 0.75 * exp(-aside * aside * 2.2) + 0.012;
          v = mix(stone, mirrored, wet * 0.8);
          near = 0.85 - 0.65 * t;
        } else {
          // Land far off, and the sky above it.
          const land = far - (0.02 + 0.05 * fractal((x / unit) * 6, 1, 3, salt ^ 3)) * H;
          const high = clamp((far - y) / (mouth.tall * 1.2));
          v =
            y > land
              ? mix(light.haze[c]!, [0.09, 0.13, 0.07][c]! * day[c]! * 2, 0.5)
              : skyAt(sky, high, c) * (light.night ? 1.2 : 1.1);
          near = 1;
        }
        color[p * 4 + c] = v;
      }
      color[p * 4 + 3] = 1;
      ids[p] = id;
      depth[p] = near;
    }
  }
}

/** The sky's colour, `t` from the horizon up. */
function skyAt(sky: SceneContext['light']['sky'], t: number, c: number): number {
  const at = t * (sky.length - 1);
  const i = Math.min(sky.length - 2, Math.floor(at));
  return sky.length < 2 ? sky[0]![1][c]! : mix(sky[i]![1][c]!, sky[i + 1]![1][c]!, at - i);
}
