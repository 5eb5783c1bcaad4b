/**
 * Land that stands in water: towers, stacks, cliffs, bergs, walls of a fjord, an island. Each is a wall seen from its front, column by
 * column: how far away it stands and how high it is, in metres, so that a cliff can run off into the distance. One shader reads its relief
 * from noise lit from the side; every form has its waterline, its foam, and its own image in quiet water.
 */
import { luminance, type Rgb } from '../../colour.ts';
import type { Frame } from '../../kernels/frame.ts';
import type { Kernels } from '../../kernels/kernels.ts';
import { scratch } from '../../kernels/scratch.ts';
import { clamp, exp, fract, mix, smoothstep } from '../../math.ts';
import type { Pass } from '../../pool/pass.ts';
import { foamLightOf } from '../beach-sea.ts';
import { type RockCell, rockCell } from '../rock-cells.ts';
import type { SceneContext } from '../scene.ts';

/** What a form is made of. Lengths in metres. */
export interface Stone {
  /** In shade and in light. */
  deep: Rgb;
  pale: Rgb;
  /** Features of its face: how broad and how tall. */
  grain: readonly [number, number];
  /** 0–1: how deep they are cut. */
  relief: number;
  /** Beds: how thick, how strong. */
  beds?: readonly [number, number];
  /** Breadth of upright columns. */
  columns?: number;
  /** 0–1: how much of it plants hold; they need something to stand on. */
  green?: number;
  /** Thickness of the turf on its top. */
  turf?: number;
  /** Sand round its foot. */
  sand?: number;
  /** From this height on snow lies. */
  snow?: number;
  /** Streaks of rust, 0–1. */
  stain?: number;
  ice?: boolean;
  /** Height that the sea keeps dark. */
  wet: number;
}

export interface Form {
  /** First column, in pixels. */
  from: number;
  /** By column: distance, height over the water, way along the face, and which way that looks, −1 … 1. */
  z: Float32Array;
  tall: Float32Array;
  along: Float32Array;
  turn: Float32Array;
  stone: Stone;
  salt: number;
  /** An opening at its foot: along the face, half its breadth, its height. */
  arch?: { at: number; half: number; tall: number };
  /** A thread of water that comes down it, along the face. */
  fall?: { at: number; half: number };
}

interface Ways {
  /** Number in the object map. */
  id: number;
  /** 0 mirror … 1 surf. */
  rough: number;
  /** Where the water ends for a column, where there is a shore. */
  shores?: Float32Array | undefined;
  /** Share of the air per metre. */
  air: number;
}

export function formsPass(context: SceneContext, forms: readonly Form[], ways: Ways): Pass {
  const { light } = context;
  const look = {
    ...ways,
    forms: [...forms].sort((a, b) => nearest(b) - nearest(a)),
    view: context.view,
    light,
    foam: foamLightOf(context),
    side: light.azimuth >= 0 ? 1 : -1,
    grey: luminance(light.key),
    direct: light.night ? 0.55 : light.backlit ? 0.42 : 1 - 0.45 * light.cover,
    greens: (context.setting.season === 'autumn'
      ? [
          [0.07, 0.04, 0.014],
          [0.4, 0.18, 0.04],
        ]
      : [
          [0.016, 0.034, 0.012],
          [0.13, 0.19, 0.05],
        ]) as readonly [Rgb, Rgb],
  };
  return { name: 'forms', weight: 2, look, run: (frame, k, y0, y1) => paintForms(look, frame, k, y0, y1) };
}

const nearest = ({ z }: Form): number => z.reduce((a, b) => Math.min(a, b), 1e6);

const SAND: Rgb = [0.66, 0.57, 0.42];
const RUST: Rgb = [0.3, 0.15, 0.06];

interface Look extends Ways {
  forms: readonly Form[];
  view: SceneContext['view'];
  light: SceneContext['light'];
  foam: Rgb;
  side: number;
  grey: number;
  direct: number;
  greens: readonly [Rgb, Rgb];
}

function paintForms(look: Look, frame: Frame, k: Kernels, y0: number, y1: number): void {
  const rows = scratch(frame, 7);
  for (const form of look.forms) {
    const { view } = look;
    let top = view.height;
    let foot = 0;
    const n = form.z.length;
    for (let i = 0; i < n; i += 4) {
      const s = view.focal / form.z[i]!;
      const base = view.horizon + view.eye * s;
      top = Math.min(top, base - form.tall[i]! * s);
      foot = Math.max(foot, base + form.tall[i]! * s * (look.rough < 0.7 ? 0.98 : 0) + 4 * s);
    }
    for (let y = Math.max(y0, Math.floor(top) - 2); y < Math.min(y1, Math.ceil(foot) + 2); y++)
      paintRow(look, form, frame, k, rows, y);
  }
}

function paintRow(look: Look, form: Form, frame: Frame, k: Kernels, rows: Float32Array[], y: number): void {
  const { view, light, foam, side, id, rough, shores } = look;
  const { color, ids, depth, width } = frame;
  const { stone, salt } = form;
  const first = Math.max(0, form.from);
  const last = Math.min(width, form.from + form.z.length);
  if (last <= first) return;
  const [xs, ys, big, next, fine, broad, ups] = rows as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const n = Math.min(xs.length, (last - first + 3) & ~3);
  const end = form.z.length - 1;
  const ice = stone.ice === true;
  let any = false;
  for (let i = 0; i < n; i++) {
    const j = Math.min(end, first - form.from + i);
    const s = view.focal / form.z[j]!;
    const base = view.horizon + view.eye * s;
    const up = (base - y - 0.5) / s;
    ups[i] = up;
    const h = form.tall[j]!;
    if (h > 0 && up < h + 2 / s && up > -h - 6) any = true;
  }
  if (!any) return;
  const field = (out: Float32Array, fx: number, fy: number, octaves: number, seed: number, dx = 0, dy = 0): void => {
    for (let i = 0; i < n; i++) {
      const j = Math.min(end, first - form.from + i);
      xs[i] = form.along[j]! * fx + 60 + dx;
      ys[i] = Math.abs(ups[i]!) * fy + 60 + dy;
    }
    k.fbm(xs, ys, out, n, octaves, seed);
  };
  const [gx, gy] = stone.grain;
  field(big, 1 / gx, 1 / gy, 5, salt);
  field(next, 1 / gx, 1 / gy, 5, salt, side * 0.16, 0.1);
  field(fine, 4.5 / gx, 4.5 / gx, 4, salt ^ 7);
  field(broad, 0.3 / gx, 0.2 / gy, 4, salt ^ 19);
  const cell: RockCell = { tone: 0, right: 0, up: 0, edge: 0 };
  for (let i = 0; i < last - first; i++) {
    const x = first + i;
    const j = x - form.from;
    const h = form.tall[j]!;
    if (h <= 0.01) continue;
    const z = form.z[j]!;
    const s = view.focal / z;
    const up = ups[i]!;
    const p = y * width + x;
    if (shores && y > shores[x]!) continue;
    const below = up < 0;
    // Its image is broken by ripples, the more the farther it reaches towards the viewer.
    const v = below ? -up * 1.04 + (fine[i]! - 0.5) * (0.5 + 2.5 * rough) * Math.min(-up, 6) : up;
    let a = clamp((h - v) * s + 0.5);
    const hole = form.arch;
    if (hole && a > 0) {
      const q = (form.along[j]! - hole.at) / (hole.half * (1 + 0.25 * (big[i]! - 0.5)));
      const w = Math.max(0, v) / (hole.tall * (1 + 0.3 * (broad[i]! - 0.5)));
      a *= smoothstep(1, 1.04, Math.sqrt(q * q + w * w * (w > 0.5 ? 1 : 0.6)));
    }
    if (below) {
      if (rough < 0.7) a *= (0.62 - 0.6 * rough) * smoothstep(h, h * 0.25, -up) * smoothstep(-0.2, 0.9, h - v);
      else a = 0;
    }
    if (a > 0.008) {
      const high = clamp(v / h);
      const lean = form.turn[j]!;
      const grainy = smoothstep(0.25, 1.4, (s * gx) / 7);
      let lit =
        0.44 +
        side * lean * 0.32 +
        (big[i]! - next[i]!) * 3.4 * stone.relief +
        (fine[i]! - 0.5) * 0.5 * stone.relief * grainy +
        0.12 * high;
      let tone = clamp(0.16 + 0.7 * fine[i]! + 0.4 * (broad[i]! - 0.5));
      if (stone.beds) {
        const bed = (v + (broad[i]! - 0.5) * stone.beds[0] * 1.4 + form.along[j]! * 0.04) / stone.beds[0];
        const line = fract(bed);
        const layer = fract(Math.floor(bed) * 0.618 + 0.3);
        tone = clamp(tone + stone.beds[1] * ((layer - 0.5) * 0.7 - 0.5 * smoothstep(0.82, 0.97, line)));
        lit += stone.beds[1] * 0.22 * (smoothstep(0.1, 0.3, line) - smoothstep(0.75, 0.98, line));
      }
      if (stone.columns) {
        const column = (form.along[j]! + (broad[i]! - 0.5) * 3) / stone.columns;
        const across = fract(column) - 0.5;
        const own = fract(Math.floor(column) * 0.618 + 0.2);
        const seen = smoothstep(1.2, 3, s * stone.columns);
        lit += seen * (side * across * 0.5 + (own - 0.5) * 0.24 - 0.4 * smoothstep(0.36, 0.5, Math.abs(across)));
      }
      if (ice) {
        rockCell(form.along[j]! / gx + v * 0.06 + 40, v / gy + 20, salt, cell);
        lit = 0.52 + side * (lean * 0.16 + cell.right * 0.13) + cell.up * 0.1 + (big[i]! - next[i]!) * 1.5 + 0.1 * high;
        tone = clamp(0.3 + 0.8 * lit - 0.25 * smoothstep(0.06, 0, cell.edge) - 0.6 * smoothstep(stone.wet * 2, 0, v));
      }
      lit = clamp(lit, 0.03, 1.15);
      const wet = ice ? 0 : smoothstep(stone.wet * 1.2, stone.wet * 0.5, v + (fine[i]! - 0.5) * stone.wet * 0.5);
      // Plants hold on where the face leans back: at the top, on ledges, at its foot over the reach of the sea.
      let green = 0;
      if (stone.green) {
        const hold =
          smoothstep(0.55, 1.05, high) * 0.34 +
          smoothstep(0.5, 0.1, high) * 0.1 +
          (big[i]! - 0.5) * 0.5 +
          (broad[i]! - 0.5) * 1.5;
        green = smoothstep(0.53 - 0.5 * stone.green, 0.6 - 0.5 * stone.green, hold + 0.2 + (fine[i]! - 0.5) * 0.3);
        green *= smoothstep(stone.wet * 1.1, stone.wet * 2.2, v);
      }
      if (stone.turf) green = Math.max(green, smoothstep(stone.turf, stone.turf * 0.55, h - v + (fine[i]! - 0.5) * stone.turf));
      const sand = stone.sand ? smoothstep(stone.sand * 1.2, stone.sand * 0.7, v + (broad[i]! - 0.5) * stone.sand) : 0;
      const snow =
        stone.snow === undefined
          ? 0
          : smoothstep(stone.snow * 0.9, stone.snow * 1.3, v + (big[i]! - 0.5) * stone.snow * 0.9) *
            smoothstep(0.36, 0.6, lit * 0.5 + fine[i]! * 0.5);
      const rust = stone.stain ? stone.stain * smoothstep(0.52, 0.75, broad[i]! * 0.6 + big[i]! * 0.5) : 0;
      const thread = form.fall
        ? smoothstep(
            1,
            0.4,
            Math.abs(form.along[j]! - form.fall.at - (broad[i]! - 0.5) * form.fall.half * 5) / (form.fall.half * (1.6 - high)),
          ) * smoothstep(0.94, 0.85, high)
        : 0;
      const air = clamp(1 - exp(-z * look.air));
      const key = look.direct * (ice ? 1.1 : 1.25);
      for (let c = 0; c < 3; c++) {
        let albedo = mix(stone.deep[c]!, stone.pale[c]!, tone);
        albedo = mix(albedo, RUST[c]! * (0.6 + tone), rust) * (1 - 0.58 * wet);
        if (green > 0)
          albedo = mix(albedo, mix(look.greens[0][c]!, look.greens[1][c]!, clamp(fine[i]! * 0.9 + lit * 0.5 - 0.2)), green);
        if (sand > 0) albedo = mix(albedo, SAND[c]! * (0.8 + 0.3 * fine[i]!), sand);
        if (snow > 0) albedo = mix(albedo, 0.84, snow);
        if (thread > 0) albedo = mix(albedo, 0.85 * (0.7 + 0.5 * fine[i]!), thread * 0.9);
        const sun = ice || snow > 0.5 ? mix(light.key[c]!, look.grey, 0.5) : light.key[c]!;
        const body = albedo * (sun * lit * key + light.fill[c]! * (ice ? 0.55 : 0.3 + 0.34 * lit));
        const value = mix(body, light.haze[c]!, air);
        color[p * 4 + c] = mix(color[p * 4 + c]!, below ? value * 0.86 : value, a);
      }
      if (a > 0.5 && !below) {
        ids[p] = id;
        depth[p] = clamp(1 - 1 / (1 + z * 0.012));
      }
    }
    // White water about the foot.
    // Fresh water laps at a bank without foam.
    if (stone.wet < 0.2) continue;
    const reach = 0.5 + 2.2 * rough;
    const e = below ? -up / (reach * (0.6 + big[i]!)) : up / (0.25 + 0.6 * rough);
    if (e < 1.6 && !(hole && Math.abs(form.along[j]! - hole.at) < hole.half * 0.8)) {
      const w =
        smoothstep(0.42, 0.75, exp(-e * e * 1.6) * 0.75 + (fine[i]! - 0.45) * 0.9) *
        (0.22 + 0.75 * rough) *
        (ice ? 0.35 : 1) *
        clamp(h / 2) *
        exp(-z * look.air);
      if (w > 0.01)
        for (let c = 0; c < 3; c++) color[p * 4 + c] = mix(color[p * 4 + c]!, foam[c]! * (0.7 + 0.4 * fine[i]!), clamp(w));
    }
  }
}
