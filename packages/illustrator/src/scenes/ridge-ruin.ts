/** A ruined town on a mountain ridge, as Machu Picchu is seen: terraces with roofless houses in a saddle, a horn of rock behind, deep valleys at both sides. */
import { random } from '@atelier/spec';
import { type Rgb, scaleRgb } from '../colour.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import { noise } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import { pointsFrom } from '../vector/points.ts';
import { airBelowPass } from './air-below.ts';
import { type Face, paintFaces } from './faces.ts';
import { hillPasses } from './lake-hills.ts';
import { litFace } from './lit-face.ts';
import type { SceneContext, ScenePasses } from './scene.ts';
import { skyPasses } from './sky-passes.ts';

const SHARE = { night: 0.35, backlit: 0.5, day: 0.85, sky: 0.6 };

const STONE: Rgb = [0.4, 0.37, 0.32];
const TURF: Rgb = [0.13, 0.23, 0.05];
/** Terraces from the saddle to the viewer. */
const STEPS = 11;

export function paintRidgeRuin(context: SceneContext): ScenePasses {
  const { view, light, seed } = context;
  const r = random(seed, 'ridge ruin', 'plan');
  const { height: H, unit: u } = view;
  const site = context.element('site')?.id ?? context.mass('mountains');
  const rock = context.mass('mountains');
  const turf = context.mass('grass');
  const sunny = light.azimuth >= 0 ? 1 : -1;
  const side = r.chance(0.5) ? 1 : -1;
  const middle = view.centre + side * r.between(0.02, 0.1) * u;
  const saddle = H * r.between(0.47, 0.51);
  const tone = (albedo: Rgb, facing: number, haze: number): Rgb =>
    litFace(albedo, facing, clamp(haze * (1 + light.mist) + 0.1 * light.mist), light, SHARE);
  const woods = { low: [0.02, 0.045, 0.018] as Rgb, high: [0.1, 0.17, 0.05] as Rgb };
  const horn = { x: middle + side * r.between(0.05, 0.12) * u, y: H * r.between(0.13, 0.19), half: r.between(0.17, 0.21) * u };
  const shoulder = {
    x: horn.x - side * r.between(0.23, 0.28) * u,
    y: H * r.between(0.33, 0.38),
    half: r.between(0.12, 0.15) * u,
  };
  const ground: Pass[] = [
    ...skyPasses(context),
    airBelowPass(context),
    ...hillPasses(context, {
      id: rock,
      ridges: 3,
      tall: (H * 0.8 - saddle) / u + r.between(0.12, 0.2),
      low: woods.low,
      high: woods.high,
      rough: 0.8,
      haze: 0.82,
      base: H * 0.82,
    }),
    peakPass(shoulder, 0.3, 11),
    peakPass(horn, 0.2, 12),
    mistPass(saddle + 0.05 * u, 0.07 * u, 0.4),
    flankPass(),
    { name: 'ruins', weight: 2, run: paintTown() },
  ];
  return { ground, front: [] };

  /** A sheer peak with woods on its ledges. */
  function peakPass({ x, y, half }: { x: number; y: number; half: number }, haze: number, salt: number): Pass {
    const own = random(seed, 'ridge ruin', salt).below(1 << 16);
    const topOf = (px: number): number => {
      const t = Math.abs(px - x) / half;
      const lean = 1 + 0.16 * noise(px * 0.01, 2, own);
      return (
        y +
        half * (0.55 * t * t * smoothstep(0, 0.5, t) + 1.05 * t) * lean * 1.15 +
        half * 0.16 * (noise((px / half) * 3.4, 3, own) - 0.5) * clamp(t * 4) +
        half * 0.05 * (noise((px / half) * 14, 4, own) - 0.5)
      );
    };
    return {
      name: 'horn',
      weight: 2,
      run({ color, ids, depth, width }, _k, y0, y1) {
        for (let px = 0; px < width; px++) {
          const top = topOf(px);
          for (let py = Math.max(y0, Math.floor(top)); py < y1; py++) {
            const a = clamp(py + 1 - top);
            const [v, d] = [(px - x) / half, (py - top) / half];
            const rough = noise(v * 6 + 3, d * 3.2, own ^ 1);
            const rib = noise(v * 11, d * 1.6 + v * 2, own ^ 2);
            const cliff = smoothstep(0.42, 0.62, rib * 0.7 + rough * 0.45) * smoothstep(1.9, 0.3, d);
            const crowns = 0.3 + 1.1 * noise(v * 46, d * 46, own ^ 3) * (0.5 + 0.9 * rough);
            const facing = clamp(0.48 + 0.55 * sunny * clamp(v * 1.4, -1, 1) * 0.7 + 0.8 * (rib - 0.5));
            const air = clamp(haze + 0.25 * smoothstep(0.4, 2.6, d) + 0.22 * light.mist);
            const p = py * width + px;
            for (let c = 0; c < 3; c++) {
              const wood = mix(woods.low[c]!, woods.high[c]!, clamp(crowns * (0.35 + 0.8 * facing)));
              const albedo = mix(wood, 0.24 * [1.03, 1, 0.95][c]! * (0.6 + 0.7 * rough), cliff);
              const lit =
                albedo *
                (light.key[c]! * facing * (light.night ? 0.35 : 0.95) * (1 - 0.5 * light.cover) + light.fill[c]! * 0.55);
              color[4 * p + c] = mix(color[4 * p + c]!, mix(lit, light.haze[c]!, air), a);
            }
            if (a > 0.5) {
              ids[p] = rock;
              depth[p] = 0.85;
            }
          }
        }
      },
    };
  }

  function mistPass(row: number, half: number, much: number): Pass {
    const own = r.below(1 << 16);
    return {
      name: 'mist below the horn',
      run({ color, width }, _k, y0, y1) {
        for (let y = Math.max(y0, Math.floor(row - 2 * half)); y < Math.min(y1, row + 2.4 * half); y++)
          for (let x = 0; x < width; x++) {
            const d = (y - row) / half + (noise((x / u) * 4, (y / u) * 12, own) - 0.5) * 1.3;
            const a = clamp(much * exp(-d * d) * (0.3 + 1.2 * noise((x / u) * 2.4, (y / u) * 6, own ^ 3)));
            const p = 4 * (y * width + x);
            for (let c = 0; c < 3; c++) color[p + c] = mix(color[p + c]!, mix(light.haze[c]!, light.fill[c]!, 0.3), a);
          }
      },
    };
  }

  /** Half the breadth of the ridge at a share of the way from the saddle to the viewer. */
  function breadth(t: number): number {
    return u * (0.3 + 0.5 * t * t + 0.04 * t);
  }
  /** The ridge winds as it comes down. */
  function bend(row: number): number {
    const t = clamp((row - saddle) / (H - saddle));
    return side * u * 0.1 * (t * t - 0.6 * t);
  }
  function rowOf(t: number): number {
    return saddle + (H * 0.985 - saddle) * t * (0.55 + 0.45 * t);
  }

  /** Wooded flanks that fall from the ridge into the valleys. */
  function flankPass(): Pass {
    const own = r.below(1 << 16);
    const topOf = (px: number): number => {
      const off = Math.abs(px - middle);
      const out = Math.max(0, off - breadth(0) * 0.92) / u;
      return (
        saddle - 0.004 * u + u * (1.15 * out + 0.9 * out * out) + u * 0.03 * (noise(px * 0.014, 6, own) - 0.5) * clamp(out * 30)
      );
    };
    return {
      name: 'flanks',
      weight: 2,
      run({ color, ids, depth, width }, _k, y0, y1) {
        for (let px = 0; px < width; px++) {
          const top = topOf(px);
          const v = (px - middle) / u;
          for (let py = Math.max(y0, Math.floor(top)); py < y1; py++) {
            const a = clamp(py + 1 - top);
            const d = (py - top) / u;
            const rough = noise(v * 14, d * 12, own ^ 1);
            const crowns = 0.3 + noise(v * 70, d * 80, own ^ 2) * (0.5 + 0.9 * rough);
            const facing = clamp(0.5 + 0.35 * sunny * clamp(v * 3, -1, 1) + 0.5 * (rough - 0.5));
            const p = py * width + px;
            for (let c = 0; c < 3; c++) {
              const albedo = mix(woods.low[c]!, woods.high[c]! * 1.1, clamp(crowns * (0.3 + 0.9 * facing)));
              const lit =
                albedo *
                (light.key[c]! * facing * (light.night ? 0.35 : 0.95) * (1 - 0.5 * light.cover) + light.fill[c]! * 0.55);
              color[4 * p + c] = mix(color[4 * p + c]!, mix(lit, light.haze[c]!, clamp(0.1 - 0.15 * d + 0.16 * light.mist)), a);
            }
            if (a > 0.5) {
              ids[p] = rock;
              depth[p] = 0.6;
            }
          }
        }
      },
    };
  }

  /** Terrace after terrace towards the viewer, each a lawn above a wall; houses stand on them in rows. */
  function paintTown(): Pass['run'] {
    const own = random(seed, 'ridge ruin', 'town');
    // One side of the town lies open, the other runs out against the slope.
    const lop = side * own.between(0.06, 0.16);
    const bands: { faces: Face[]; depth: number }[] = [];
    for (let i = 0; i < STEPS; i++) {
      const faces: Face[] = [];
      const [t0, t1] = [i / STEPS, (i + 1) / STEPS];
      const [row0, row1] = [rowOf(t0), rowOf(t1) + 1];
      const haze = 0.16 * (1 - t0);
      const [w0, w1] = [breadth(t0) * own.between(0.9, 1.06), breadth(t1) * own.between(0.9, 1.06)];
      const wall = (row1 - row0) * own.between(0.24, 0.34);
      const edge = row1 - wall;
      const green = scaleRgb(TURF, own.between(0.85, 1.2));
      const curve = (row: number, w: number, sag: number): [number, number][] =>
        Array.from({ length: 13 }, (_, k): [number, number] => {
          const s = (k / 12) * 2 - 1;
          return [middle + bend(row) + s * w * (1 + lop * s), row + sag * s * s];
        });
      const sag = (row1 - row0) * 0.9;
      const put = (upper: [number, number][], lower: [number, number][], color: Rgb, id: number): void => {
        faces.push({ polygon: pointsFrom([...upper, ...[...lower].reverse()].flat()), color, id });
      };
      put(curve(row0, w0, sag * 0.7), curve(edge + 1, w1, sag), tone(green, 0.82, haze), turf);
      // The far part of a lawn lies in the shade of the wall behind it.
      put(
        curve(row0, w0, sag * 0.7),
        curve(row0 + (edge - row0) * 0.16, w0, sag * 0.75),
        tone(scaleRgb(green, 0.6), 0.5, haze),
        turf,
      );
      for (let k = 0; k < 26; k++) {
        const s = own.between(-0.97, 0.97);
        const y = mix(row0, edge, own.between(0.2, 0.95)) + sag * s * s * 0.85;
        const long = (row1 - row0) * own.between(0.3, 0.9);
        const x = middle + bend(y) + s * mix(w0, w1, 0.5);
        faces.push({
          polygon: pointsFrom([x - long, y, x, y - long * 0.07, x + long, y, x, y + long * 0.07]),
          color: tone(scaleRgb(green, own.between(0.75, 1.35)), 0.8, haze),
          id: turf,
        });
      }
      put(curve(edge, w1, sag), curve(row1, w1, sag), tone(STONE, 0.62, haze), site);
      // Courses of stone.
      const stones = Math.round((w1 * 2) / (wall * 0.62));
      for (let k = 0; k < stones; k++)
        for (let course = 0; course < 3; course++) {
          if (own.chance(0.35)) continue;
          const s = ((k + own.between(0.05, 0.3) + 0.33 * course) / stones) * 2 - 1;
          const x = middle + bend(edge) + s * w1 * (1 + lop * s);
          const y = edge + wall * (course / 3) + sag * s * s;
          const wide = (w1 * 2 * own.between(0.55, 0.8)) / stones;
          faces.push({
            polygon: pointsFrom([x, y + wall * 0.05, x + wide, y + wall * 0.05, x + wide, y + wall * 0.28, x, y + wall * 0.28]),
            color: tone(scaleRgb(STONE, own.between(0.7, 1.25)), 0.66, haze),
            id: site,
          });
        }
      if (i < STEPS - 3) houses(faces, { row0, edge, w: w0, sag: sag * 0.8, haze, t: t0 });
      bands.push({ faces, depth: clamp(0.55 - 0.4 * t0) });
    }
    return (frame, _k, y0, y1) => {
      for (const { faces, depth } of bands) paintFaces(frame, faces, depth, y0, y1);
    };

    function houses(
      faces: Face[],
      { row0, edge, w, sag, haze, t }: { row0: number; edge: number; w: number; sag: number; haze: number; t: number },
    ): void {
      const size = u * (0.026 + 0.034 * t);
      // An open lawn lies in the middle of the town, as its square.
      const count = t > 0.2 && t < 0.45 ? 5 : 9;
      for (let k = 0; k < count; k++) {
        const s = ((k + own.between(0.2, 0.8)) / count) * 1.8 - 0.9;
        if (t > 0.2 && Math.abs(s - side * 0.15) < 0.34) continue;
        if (t > 0.45 && Math.abs(s) < 0.55) continue;
        if (own.chance(0.14)) continue;
        house(
          faces,
          middle + s * w,
          mix(row0, edge, own.between(0.35, 0.8)) + sag * s * s,
          size * own.between(0.8, 1.25),
          haze,
        );
      }
    }

    /** Four walls and two gables under the open sky. */
    function house(faces: Face[], x: number, foot: number, size: number, haze: number): void {
      const turn = own.chance(0.5) ? 1 : -1;
      const [long, deep, tall, gable] = [size * own.between(0.9, 1.5), size * 0.5, size * own.between(0.5, 0.62), size * 0.42];
      const stone = scaleRgb(STONE, own.between(0.9, 1.2));
      const shape = (points: readonly number[], color: Rgb): void => {
        faces.push({ polygon: pointsFrom([...points]), color, id: site });
      };
      const rise = deep * 0.22;
      const [a, b, c] = [x - long / 2, x + long / 2, x + (turn * long) / 2 + turn * deep];
      const near = turn > 0 ? b : a;
      const other = turn > 0 ? a : b;
      // The inside of the far wall, in shade.
      shape(
        [other + turn * deep, foot - rise - tall, c, foot - rise - tall, c, foot - rise, other + turn * deep, foot - rise],
        tone(scaleRgb(stone, 0.55), 0.35, haze),
      );
      // The far gable, seen from within.
      shape(
        [
          other,
          foot - tall,
          other + (turn * deep) / 2,
          foot - tall - gable - rise / 2,
          other + turn * deep,
          foot - tall - rise,
          other + turn * deep,
          foot - rise,
          other,
          foot,
        ],
        tone(scaleRgb(stone, 0.7), turn === sunny ? 0.3 : 0.5, haze),
      );
      // The front, and the gable at the side.
      shape(
        [
          a,
          foot,
          b,
          foot,
          b,
          foot - tall * own.between(0.86, 1),
          mix(a, b, 0.6),
          foot - tall * 0.94,
          mix(a, b, 0.25),
          foot - tall,
          a,
          foot - tall,
        ],
        tone(stone, 0.72, haze),
      );
      shape(
        [
          near,
          foot,
          near,
          foot - tall,
          near + (turn * deep) / 2,
          foot - tall - gable - rise / 2,
          c,
          foot - tall - rise,
          c,
          foot - rise,
        ],
        tone(stone, turn === sunny ? 0.95 : 0.4, haze),
      );
      const hole = (at: number, low: number, wide: number, high: number): void =>
        shape(
          [
            at - wide,
            foot - low,
            at + wide,
            foot - low,
            at + wide * 0.8,
            foot - low - high,
            at - wide * 0.8,
            foot - low - high,
          ],
          tone([0.04, 0.04, 0.035], 0.3, haze),
        );
      hole(mix(a, b, 0.5), 0, size * 0.06, tall * 0.62);
      hole(mix(a, b, 0.22), tall * 0.4, size * 0.04, tall * 0.26);
      hole(mix(a, b, 0.78), tall * 0.4, size * 0.04, tall * 0.26);
    }
  }
}
