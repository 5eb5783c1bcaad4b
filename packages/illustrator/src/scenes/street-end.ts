/** What closes a street of an old town far off: roofs in the haze, and over them a tower, a dome, a minaret, a pagoda, hills or the sea. */
import { random } from '@atelier/spec';
import { mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import { cos, PI, sin } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { pointsFrom } from '../vector/points.ts';
import type { Street } from './city-plan.ts';
import { type Face, paintFaces } from './faces.ts';
import type { SceneContext } from './scene.ts';
import type { StreetManner } from './street-manners.ts';

export function oldEndPass(context: SceneContext, street: Street, { end, walls, tiles }: StreetManner): Pass {
  const { view, light, seed } = context;
  const r = random(seed, 'street', 'end');
  const id = context.mass('buildings');
  const faces: Face[] = [];
  const u = view.unit;
  const base = view.horizon + 2;
  const tone = (albedo: Rgb, facing: number, haze: number): Rgb =>
    mixRgb(
      [0, 1, 2].map(
        (c) => albedo[c]! * (light.key[c]! * facing * (light.night ? 0.2 : 0.7) + light.fill[c]! * 0.5),
      ) as unknown as Rgb,
      light.haze,
      Math.min(0.96, haze + light.mist * 0.3),
    );
  const put = (points: readonly (readonly [number, number])[], color: Rgb): void => {
    faces.push({ polygon: pointsFrom(points.flat() as number[]), color, id });
  };
  const box = (x: number, half: number, low: number, high: number, color: Rgb, part = 2): void =>
    put(
      [
        [x - half, base - low],
        [x - half + part * half, base - low],
        [x - half + part * half, base - high],
        [x - half, base - high],
      ],
      color,
    );
  const x0 = street.vanish;
  if (end === 'hill' || end === 'sea') {
    // A ridge behind the last houses; at the coast it is the other shore.
    const tall = end === 'hill' ? r.between(0.1, 0.16) : 0.02;
    const ridge = Array.from({ length: 33 }, (_, i): [number, number] => {
      const t = i / 16 - 1;
      return [x0 + t * 0.7 * u, base - u * tall * (0.6 + 0.4 * cos(t * 2.6 + r.between(-0.1, 0.1)) + 0.1 * sin(t * 9))];
    });
    put(
      [[x0 - 0.7 * u, base], ...ridge, [x0 + 0.7 * u, base]],
      tone(end === 'hill' ? [0.1, 0.13, 0.08] : [0.1, 0.12, 0.14], 0.5, 0.6),
    );
  }
  for (let row = 0; row < 2; row++)
    for (let x = -0.16; x < 0.16; ) {
      const w = r.between(0.014, 0.03);
      const tall = r.between(0.028, 0.05) * (1 - row * 0.3) * (end === 'sea' ? 0.6 : 1);
      const haze = 0.62 - row * 0.16;
      const wall = tone(r.pick(walls), 0.6, haze);
      box(x0 + (x + w / 2) * u, (w / 2) * u, 0, tall * u, wall);
      box(x0 + (x + w / 2) * u, (w / 2) * u, 0, tall * u, scaleRgb(wall, 0.88), 0.7);
      put(
        [
          [x0 + (x - 0.002) * u, base - tall * u],
          [x0 + (x + w / 2) * u, base - (tall + 0.014) * u],
          [x0 + (x + w + 0.002) * u, base - tall * u],
        ],
        tone(r.pick(tiles), 0.6, haze),
      );
      x += w;
    }
  const spot = x0 + r.between(-0.012, 0.012) * u;
  const tall = r.between(0.15, 0.2) * u;
  const wall = tone(end === 'pagoda' ? [0.2, 0.09, 0.06] : r.pick(walls), 0.65, 0.42);
  const shade = tone(scaleRgb(r.pick(walls), 0.6), 0.35, 0.42);
  const roof = tone(end === 'dome' ? [0.3, 0.36, 0.36] : r.pick(tiles), 0.6, 0.4);
  if (end === 'church') {
    const half = 0.013 * u;
    box(spot, half, 0, tall * 0.62, wall);
    box(spot, half, 0, tall * 0.62, shade, 0.8);
    box(spot, half * 1.15, tall * 0.6, tall * 0.635, wall);
    box(spot, half * 0.3, tall * 0.44, tall * 0.54, tone([0.05, 0.05, 0.06], 0.3, 0.4));
    put(
      [
        [spot - half * 1.1, base - tall * 0.63],
        [spot, base - tall],
        [spot + half * 1.1, base - tall * 0.63],
      ],
      roof,
    );
  } else if (end === 'dome') {
    const half = 0.026 * u;
    box(spot, half * 1.3, 0, tall * 0.34, wall);
    box(spot, half * 0.9, tall * 0.34, tall * 0.46, wall);
    put(
      Array.from({ length: 21 }, (_, i): [number, number] => {
        const a = (i / 20) * PI;
        return [spot - half * cos(a), base - tall * 0.46 - half * 1.25 * sin(a)];
      }),
      roof,
    );
    box(spot, half * 0.16, tall * 0.46 + half * 1.1, tall * 0.46 + half * 1.8, wall);
  } else if (end === 'minaret') {
    const half = 0.012 * u;
    box(spot, half, 0, tall * 0.74, wall);
    box(spot, half, 0, tall * 0.74, shade, 0.7);
    box(spot, half * 1.2, tall * 0.72, tall * 0.76, wall);
    box(spot, half * 0.5, tall * 0.76, tall * 0.88, wall);
    put(
      [
        [spot - half * 0.6, base - tall * 0.88],
        [spot, base - tall],
        [spot + half * 0.6, base - tall * 0.88],
      ],
      tone([0.16, 0.3, 0.26], 0.6, 0.4),
    );
  } else if (end === 'pagoda') {
    const tiers = 5;
    for (let i = 0; i < tiers; i++) {
      const half = (0.026 - 0.003 * i) * u;
      const low = (i / tiers) * tall * 0.86;
      const high = ((i + 1) / tiers) * tall * 0.86;
      box(spot, half * 0.62, low, high, wall);
      put(
        [
          [spot - half * 1.25, base - high + half * 0.1],
          [spot - half * 0.6, base - high - half * 0.34],
          [spot + half * 0.6, base - high - half * 0.34],
          [spot + half * 1.25, base - high + half * 0.1],
          [spot + half * 0.6, base - high + half * 0.02],
          [spot - half * 0.6, base - high + half * 0.02],
        ],
        tone([0.08, 0.09, 0.1], 0.6, 0.36),
      );
    }
    box(spot, 0.0022 * u, tall * 0.86, tall * 1.08, roof);
  }
  return {
    name: 'street end',
    run: (frame, _k, y0, y1) => paintFaces(frame, faces, 0.95, y0, Math.min(y1, Math.ceil(base) + 1)),
  };
}
