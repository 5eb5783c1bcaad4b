/** Schools of small fish over a reef: a stream of alike bodies in one turn, paler where the light falls on them. Part of the water. */
import { random } from '@atelier/spec';
import { hex, mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import { clamp, cos, exp, mix, sin } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { pointsFrom } from '../vector/points.ts';
import { type Face, paintFaces } from './faces.ts';
import type { SceneContext } from './scene.ts';
import { farWater, type Sea, waterAt } from './sea-water.ts';

/** Back and belly: silver, gold, orange, blue. */
const SKINS: readonly (readonly [Rgb, Rgb])[] = [
  ['#5d7f92', '#e6f0ee'],
  ['#c98a1c', '#ffe27a'],
  ['#b9482a', '#ffa868'],
  ['#22508f', '#78b4e6'],
].map(([back, belly]) => [hex(back!), hex(belly!)]);

/** Whoever wants none has said so. */
export const hasSchools = ({ brief }: SceneContext): boolean =>
  !brief.absent.some((a) => /\bfish|\banimals?\b|\blife\b/.test(a.value.toLowerCase()));

export function schoolsPass(context: SceneContext, sea: Sea): Pass {
  const faces = [...school(context, sea, 0), ...school(context, sea, 1)];
  return {
    name: 'schools of fish',
    weight: 0.4,
    run: (frame, _k, y0, y1) => paintFaces(frame, faces, 0.8, y0, y1),
  };
}

/** The first is many and far, the second a few dozen and nearer. */
function school({ view, seed, mass }: SceneContext, sea: Sea, index: 0 | 1): Face[] {
  const r = random(seed, 'school', index);
  const id = mass('sea');
  const skin = index === 0 ? SKINS[0]! : r.pick(SKINS.slice(1));
  const size = view.unit * (index === 0 ? r.between(0.011, 0.014) : r.between(0.019, 0.024));
  const veil = index === 0 ? 0.5 : 0.2;
  const heading = random(seed, 'school', 'heading').chance(0.5) ? 1 : -1;
  // An arc that rises through the light and bends over.
  const [cx, cy] = [
    sea.source + view.unit * r.between(-0.1, 0.1) * (index + 1),
    view.height * (index === 0 ? r.between(0.4, 0.47) : r.between(0.47, 0.56)),
  ];
  const long = view.unit * (index === 0 ? r.between(0.3, 0.42) : r.between(0.22, 0.32));
  const rise = view.unit * r.between(0.05, 0.11) * (r.chance(0.5) ? 1 : -1);
  const beam = waterAt(sea, 0.95);
  const faces: { y: number; faces: Face[] }[] = [];
  const many = index === 0 ? 70 : 30;
  for (let i = 0; i < many; i++) {
    const t = r.bell() * 0.75;
    // Close together in the middle of the stream, few at its ends.
    const thick = view.unit * (index === 0 ? 0.045 : 0.05) * exp(-t * t * 1.4);
    const x = cx + t * long;
    const y = cy - rise * sin(t * 2.6) + r.bell() * thick;
    const turn = -heading * 0.5 * cos(t * 2.6) * Math.sign(rise) * 0.7 + r.bell() * 0.12;
    const own = size * r.between(0.75, 1.2);
    const dx = (x - sea.source) / view.unit;
    const light = (0.4 + 0.9 * exp(-dx * dx * 5)) * (0.35 + 0.65 * sea.power);
    const far = farWater(sea, clamp(1 - y / view.height));
    const tone = (c: Rgb, lit: number): Rgb =>
      mixRgb([0, 1, 2].map((k) => c[k]! * mix(beam[k]!, 1, 0.4) * lit) as unknown as Rgb, far, veil);
    const [c, s] = [cos(turn), sin(turn) * heading];
    const shape = (points: readonly (readonly [number, number])[], color: Rgb): Face => ({
      polygon: pointsFrom(
        points.flatMap(([u, v]) => [x + heading * (u * c) * own - v * s * own, y + u * s * heading * own + v * c * own]),
      ),
      color,
      id,
    });
    const flick = r.between(-0.12, 0.12);
    faces.push({
      y,
      faces: [
        shape(
          [
            [-0.8, flick * 0.4],
            [-1.45, -0.42 + flick],
            [-1.25, flick],
            [-1.45, 0.42 + flick],
          ],
          tone(scaleRgb(skin[0], 0.9), light),
        ),
        shape(
          [
            [1, 0.02],
            [0.72, -0.2],
            [0.2, -0.42],
            [-0.3, -0.34],
            [-0.95, -0.06],
            [-0.95, 0.06],
            [-0.3, 0.3],
            [0.25, 0.38],
            [0.75, 0.2],
          ],
          tone(skin[0], light),
        ),
        shape(
          [
            [0.96, 0.06],
            [0.3, -0.04],
            [-0.9, 0.02],
            [-0.3, 0.28],
            [0.25, 0.36],
            [0.75, 0.19],
          ],
          tone(skin[1], light * 1.15),
        ),
        ...(index === 0
          ? []
          : [
              shape(
                [
                  [0.6, -0.14],
                  [0.7, -0.05],
                  [0.6, 0.02],
                  [0.51, -0.06],
                ],
                tone([0.02, 0.02, 0.03], 1),
              ),
            ]),
      ],
    });
  }
  return faces.sort((a, b) => a.y - b.y).flatMap((f) => f.faces);
}
