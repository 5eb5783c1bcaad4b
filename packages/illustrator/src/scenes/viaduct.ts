/** A train on a bridge: a row of stone arches over a wooded valley, the train on it with its smoke, a stream below. */
import { random } from '@atelier/spec';
import { hex, mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import { clamp, cos, exp, PI, sin } from '../math.ts';
import { fractal, noise } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import { pointsFrom } from '../vector/points.ts';
import { airBelowPass } from './air-below.ts';
import { colourOfElement } from './colour-words.ts';
import { type Face, paintFaces } from './faces.ts';
import { hillPasses } from './lake-hills.ts';
import { litFace } from './lit-face.ts';
import { TRAIN } from './rock-words.ts';
import { saidFromStart } from './said-from-start.ts';
import type { SceneContext, ScenePasses } from './scene.ts';
import { skyPasses } from './sky-passes.ts';

const SHARE = { night: 0.35, backlit: 0.45, day: 0.8, sky: 0.6 };
const STEAM = /\b(?:steam|old|vintage|glenfinnan|hogwarts|historic)\b/;

export function paintViaduct(context: SceneContext): ScenePasses {
  const { view, light, seed, setting, brief } = context;
  const r = random(seed, 'viaduct', 'plan');
  const u = view.unit;
  const said = saidFromStart(brief);
  // One that an edit took away leaves its bridge.
  const runs = TRAIN.test(said);
  const id = context.element('viaduct')?.id ?? context.mass('hills');
  const trainId = context.element('railway')?.id ?? id;
  const woods = context.mass('hills');
  const winter = light.weather === 'snow' || setting.season === 'winter';
  const autumn = setting.season === 'autumn';
  const low: Rgb = winter ? [0.2, 0.23, 0.28] : autumn ? [0.08, 0.045, 0.016] : [0.02, 0.045, 0.018];
  const high: Rgb = winter ? [0.74, 0.78, 0.84] : autumn ? [0.5, 0.24, 0.05] : [0.11, 0.19, 0.05];
  const deck = view.height * r.between(0.47, 0.53);
  const slope = r.between(-0.035, 0.035);
  const foot = view.height * 0.86;
  const haze = clamp(0.06 + 0.3 * light.mist);
  const tone = (albedo: Rgb, facing: number): Rgb => litFace(albedo, facing, haze, light, SHARE);
  const deckAt = (x: number): number => deck + slope * (x - view.centre);
  /** The valley: high at the sides, low in the middle. */
  const valley = (x: number): number => {
    const t = (x - view.centre) / (view.width / 2);
    return (
      foot - (foot - deck - 0.02 * u) * clamp(1.25 * t * t * t * t) + 0.02 * u * (noise((x / u) * 6, 2, seed & 0xffff) - 0.5)
    );
  };
  const stone: Faces = { list: [], id };
  const train: Faces = { list: [], id: trainId };
  bridge(stone);
  const engine = cars(train);
  const wild = valleyPass();
  const ground: Pass[] = [
    ...skyPasses(context),
    airBelowPass(context),
    ...hillPasses(context, {
      id: woods,
      ridges: 4,
      tall: (view.height * 0.95 - deck) / u + r.between(0.06, 0.14),
      low,
      high,
      rough: 0.9,
      haze: 0.8,
      base: view.height * 0.95,
    }),
    ...(runs
      ? [{ name: 'train', run: (frame, _k, y0, y1) => paintFaces(frame, train.list, 0.52, y0, y1) } satisfies Pass]
      : []),
    { name: 'viaduct', run: (frame, _k, y0, y1) => paintFaces(frame, stone.list, 0.5, y0, y1) },
    wild,
  ];
  if (runs && STEAM.test(said)) ground.push(smoke(engine));
  return { ground, front: [] };

  function bridge({ list, id: of }: Faces): void {
    const put = (points: readonly (readonly [number, number])[], color: Rgb): void => {
      list.push({ polygon: pointsFrom(points.flat() as number[]), color, id: of });
    };
    const brick: Rgb = r.pick([
      [0.42, 0.37, 0.32],
      [0.36, 0.22, 0.17],
      [0.46, 0.42, 0.36],
    ] as Rgb[]);
    const span = r.between(0.1, 0.13) * u;
    const pier = span * 0.24;
    const rise = span * 0.4;
    const thick = 0.03 * u;
    for (let x = view.centre - Math.ceil(view.width / 2 / span) * span - span / 2; x < view.width + span; x += span) {
      const [top, base] = [deckAt(x), Math.max(deckAt(x) + thick, valley(x) + 0.05 * u)];
      // A pier, wider at its foot, its flank in shade.
      put(
        [
          [x - pier / 2, top],
          [x + pier / 2, top],
          [x + pier * 0.72, base],
          [x - pier * 0.72, base],
        ],
        tone(brick, 0.7),
      );
      const side = light.azimuth >= 0 ? -1 : 1;
      put(
        [
          [x + side * pier * 0.12, top],
          [x + (side * pier) / 2, top],
          [x + side * pier * 0.72, base],
          [x + side * pier * 0.3, base],
        ],
        tone(scaleRgb(brick, 0.6), 0.4),
      );
      for (let i = 1; i < 9; i++) {
        const y = top + ((base - top) * i) / 9;
        put(
          [
            [x - pier * 0.55, y],
            [x + pier * 0.55, y],
            [x + pier * 0.55, y + 1],
            [x - pier * 0.55, y + 1],
          ],
          tone(scaleRgb(brick, 0.78), 0.6),
        );
      }
      // Spandrels down to the arch between this pier and the next.
      const arc = Array.from({ length: 17 }, (_, i): [number, number] => {
        const a = PI - (i / 16) * PI;
        return [x + span / 2 + (span / 2 - pier / 2) * cos(a), deckAt(x + span / 2) + thick + rise - rise * sin(a)];
      });
      put(
        [
          [x, deckAt(x)],
          [x + span, deckAt(x + span)],
          [x + span, deckAt(x + span) + thick + rise],
          ...[...arc].reverse(),
          [x, deckAt(x) + thick + rise],
        ],
        tone(brick, 0.75),
      );
      put(
        [...arc, ...[...arc].reverse().map(([ax, ay]): [number, number] => [ax, ay - 0.006 * u])],
        tone(scaleRgb(brick, 1.2), 0.8),
      );
      put(
        [
          ...arc.map(([ax, ay]): [number, number] => [ax, ay]),
          ...[...arc]
            .reverse()
            .map(([ax, ay]): [number, number] => [ax + 0.012 * u * (light.azimuth >= 0 ? 1 : -1), ay + 0.004 * u]),
        ],
        tone(scaleRgb(brick, 0.45), 0.3),
      );
    }
    // Parapet with its coping.
    const edge = (low0: number, high0: number, albedo: Rgb, facing: number): void =>
      put(
        [
          [0, deckAt(0) - low0],
          [view.width, deckAt(view.width) - low0],
          [view.width, deckAt(view.width) - high0],
          [0, deckAt(0) - high0],
        ],
        tone(albedo, facing),
      );
    edge(-0.004 * u, 0.012 * u, brick, 0.7);
    edge(0.012 * u, 0.016 * u, winter ? [0.8, 0.83, 0.88] : scaleRgb(brick, 1.3), 0.9);
    edge(-0.007 * u, -0.003 * u, scaleRgb(brick, 0.5), 0.4);
  }

  function cars({ list, id: of }: Faces): readonly [number, number] {
    const way = r.chance(0.5) ? 1 : -1;
    const k = 0.075 * u;
    const put = (points: readonly (readonly [number, number])[], color: Rgb): void => {
      list.push({ polygon: pointsFrom(points.flat() as number[]), color, id: of });
    };
    const steam = STEAM.test(said);
    const body =
      colourOfElement(context.element('railway')) ??
      r.pick((steam ? ['#7a2228', '#1f4a38', '#5a3a24'] : ['#b8322a', '#2f5f8a', '#c9a02c']).map(hex));
    let x = view.centre + way * r.between(0.14, 0.24) * u;
    const rail = (px: number): number => deckAt(px) - 0.01 * u;
    const box = (x0: number, x1: number, y0: number, y1: number, color: Rgb): void =>
      put(
        [
          [x0, rail(x0) - y0],
          [x1, rail(x1) - y0],
          [x1, rail(x1) - y1],
          [x0, rail(x0) - y1],
        ],
        color,
      );
    const head: [number, number] = [x, rail(x)];
    const at = (from: number, to: number): [number, number] => (way > 0 ? [x - to, x - from] : [x + from, x + to]);
    const glass: Rgb = light.night || light.time === 'dusk' ? [1.3, 0.9, 0.4] : tone([0.09, 0.11, 0.13], 0.5);
    if (steam) {
      // Boiler, cab, chimney, domes; then the tender.
      const black = tone([0.035, 0.037, 0.042], 0.8);
      box(...at(0, 1.75 * k), 0.12 * k, 0.34 * k, black);
      box(...at(0.08 * k, 1.2 * k), 0.34 * k, 0.82 * k, tone(scaleRgb(body, 0.9), 0.7));
      box(...at(0.08 * k, 1.2 * k), 0.68 * k, 0.82 * k, tone(scaleRgb(body, 1.6), 0.9));
      for (const b of [0.3, 0.62, 0.94]) box(...at(b * k, (b + 0.035) * k), 0.34 * k, 0.83 * k, tone([0.5, 0.36, 0.1], 0.8));
      box(...at(0, 0.1 * k), 0.3 * k, 0.86 * k, black);
      box(...at(0.14 * k, 0.3 * k), 0.8 * k, 1.14 * k, black);
      box(...at(0.11 * k, 0.33 * k), 1.1 * k, 1.18 * k, black);
      box(...at(0.6 * k, 0.78 * k), 0.8 * k, 0.96 * k, tone([0.5, 0.36, 0.1], 0.8));
      box(...at(1.2 * k, 1.72 * k), 0.3 * k, 1.08 * k, tone(body, 0.7));
      box(...at(1.16 * k, 1.8 * k), 1.06 * k, 1.14 * k, black);
      box(...at(1.32 * k, 1.56 * k), 0.7 * k, 0.98 * k, glass);
      for (const w of [0.2, 0.52, 0.84, 1.16, 1.5]) wheel(w, 0.17);
      box(...at(1.84 * k, 2.5 * k), 0.18 * k, 0.72 * k, tone(body, 0.65));
      box(...at(1.88 * k, 2.46 * k), 0.72 * k, 0.82 * k, black);
      for (const w of [1.98, 2.3]) wheel(w, 0.13);
      x -= way * 2.58 * k;
    }
    for (let i = 0; i < 6; i++) {
      const front = !steam && i === 0;
      box(...at(0.06 * k, 2.1 * k), 0.2 * k, 0.96 * k, tone(body, 0.7));
      box(...at(0.06 * k, 2.1 * k), 0.56 * k, 0.96 * k, tone(steam ? [0.62, 0.52, 0.36] : [0.74, 0.73, 0.7], 0.7));
      for (let wdw = 0; wdw < 6; wdw++) box(...at((0.18 + wdw * 0.31) * k, (0.4 + wdw * 0.31) * k), 0.62 * k, 0.86 * k, glass);
      box(...at(0.02 * k, 2.14 * k), 0.95 * k, 1.04 * k, winter ? tone([0.8, 0.83, 0.88], 0.9) : tone([0.2, 0.2, 0.21], 0.8));
      if (front) box(...at(-0.1 * k, 0.08 * k), 0.2 * k, 0.8 * k, tone(scaleRgb(body, 0.8), 0.7));
      for (const w of [0.3, 0.55, 1.6, 1.85]) wheel(w, 0.12);
      x -= way * 2.2 * k;
    }
    return head;

    function wheel(from: number, radius: number): void {
      const cx = x - way * from * k;
      const [cy, rad] = [rail(cx) - radius * k, radius * k];
      put(
        Array.from({ length: 14 }, (_, i): [number, number] => [
          cx + rad * cos((i / 14) * 2 * PI),
          cy + rad * sin((i / 14) * 2 * PI),
        ]),
        tone([0.04, 0.04, 0.045], 0.5),
      );
    }
  }

  /** The slopes in front of the piers, wooded, with a stream between them. */
  function valleyPass(): Pass {
    const salt = random(seed, 'viaduct', 'valley').below(1 << 16);
    return {
      name: 'valley',
      weight: 2,
      run({ color, ids, depth, width }, _k, y0, y1) {
        for (let x = 0; x < width; x++) {
          const crown = 0.02 * u * noise((x / u) * 34, 7, salt) + 0.03 * u * noise((x / u) * 11, 9, salt);
          const top = valley(x) - crown;
          for (let y = Math.max(y0, Math.floor(top)); y < y1; y++) {
            const a = clamp(y + 1 - top);
            const fx = x / u;
            const fy = y / u;
            const near = clamp((y - deck) / (view.height - deck));
            // Of one size: crowns whose size changes by the row are smeared.
            const leaf =
              clamp(0.5 + 1.5 * (fractal(fx * 34 + 2 * noise(fx * 9, fy * 9, salt ^ 7), fy * 46, 4, salt ^ 1) - 0.5)) *
              (0.55 + 0.9 * noise(fx * 14, fy * 16, salt ^ 2));
            const facing = clamp(
              0.55 + 0.45 * (light.azimuth >= 0 ? 1 : -1) * ((x - view.centre) / view.width) * -1.4 + 0.3 * (leaf - 0.4),
            );
            const off = (fx - view.centre / u + 0.05 * sin(fy * 16)) / (0.01 + 0.045 * near * near);
            const stream = near > 0.45 ? exp(-off * off) : 0;
            const p = 4 * (y * width + x);
            for (let c = 0; c < 3; c++) {
              const albedo = low[c]! + (high[c]! - low[c]!) * clamp((leaf - 0.16) * 2 * (0.3 + facing));
              const lit =
                albedo *
                (light.key[c]! * facing * (light.night ? 0.35 : 0.95) * (1 - 0.5 * light.cover) + light.fill[c]! * 0.55);
              const water = light.sky[1]![1][c]! * (0.55 + 0.3 * noise(fx * 60, fy * 22, salt ^ 5));
              const body = lit + (water - lit) * clamp(stream * 1.4 - 0.2);
              const seen = body + (light.haze[c]! - body) * clamp(haze + 0.2 * (1 - near));
              color[p + c] = color[p + c]! + (seen - color[p + c]!) * a;
            }
            if (a > 0.5) {
              ids[p / 4] = woods;
              depth[p / 4] = 0.4;
            }
          }
        }
      },
    };
  }

  /** Steam that trails back over the train. */
  function smoke([hx, hy]: readonly [number, number]): Pass {
    const way = hx > view.centre ? 1 : -1;
    const salt = random(seed, 'viaduct', 'smoke').below(1 << 16);
    const white = mixRgb(scaleRgb(light.fill, light.night ? 0.6 : 0.85), light.key, light.night ? 0.05 : 0.15);
    const smokeId = context.element('smoke')?.id;
    const puffs = Array.from({ length: 26 }, (_, i) => {
      const t = i / 25;
      return {
        x: hx - way * (0.012 + 0.34 * t) * u,
        y: hy - (0.075 + 0.075 * Math.sqrt(t) + 0.02 * noise(t * 6, 3, salt)) * u,
        radius: (0.012 + 0.035 * Math.sqrt(t)) * u,
        a: 0.85 * (1 - t) * (1 - t) + 0.04,
      };
    });
    return {
      name: 'steam',
      run({ color, ids, width }, _k, y0, y1) {
        for (const puff of puffs)
          for (let y = Math.max(y0, Math.floor(puff.y - puff.radius * 1.5)); y < Math.min(y1, puff.y + puff.radius * 1.5); y++)
            for (
              let x = Math.max(0, Math.floor(puff.x - puff.radius * 1.5));
              x < Math.min(width, puff.x + puff.radius * 1.5);
              x++
            ) {
              const dx = (x - puff.x) / puff.radius;
              const dy = (y - puff.y) / puff.radius;
              const d = Math.sqrt(dx * dx + dy * dy) + 0.7 * (noise((x / u) * 38, (y / u) * 38, salt) - 0.5);
              const a = puff.a * clamp(1.15 - d);
              if (a <= 0.004) continue;
              const p = 4 * (y * width + x);
              for (let c = 0; c < 3; c++)
                color[p + c] = color[p + c]! + (white[c]! * (0.95 - 0.3 * dy * 0.5) - color[p + c]!) * a;
              if (a > 0.5 && smokeId !== undefined) ids[p / 4] = smokeId;
            }
      },
    };
  }
}

interface Faces {
  list: Face[];
  id: number;
}
