/** The mountain behind a skyline that is known by it: a sugarloaf, a table, a green ridge, a range under snow. */
import { type Brief, random } from '@atelier/spec';
import { mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import { exp } from '../math.ts';
import { noise } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import { pointsFrom } from '../vector/points.ts';
import { type Face, paintFaces } from './faces.ts';
import { saidOfTown } from './house-character.ts';
import type { SceneContext } from './scene.ts';

type Kind = 'sugarloaf' | 'table' | 'ridge' | 'range';

const BEHIND: readonly (readonly [Kind, RegExp])[] = [
  ['sugarloaf', /\b(?:rio(?: de janeiro)?|guanabara|sugar ?loaf|botafogo)\b/],
  ['table', /\b(?:cape town)\b/],
  [
    'range',
    /\b(?:vancouver|denver|salt lake city|santiago|almaty|tehran|innsbruck|anchorage|seattle|los angeles|geneva|zurich)\b/,
  ],
  [
    'ridge',
    /\b(?:hong kong|kowloon|victoria (?:harbou?r|peak)|honolulu|nice|monaco|busan|kobe|haifa|athens|sarajevo|caracas|medell[ií]n|bogot[aá]|kathmandu)\b/,
  ],
];

/** Said from the start: an edit moves no mountain (L1). */
const backdropOf = (context: { brief: Brief }): Kind | undefined => {
  const said = saidOfTown(context);
  return BEHIND.find(([, words]) => words.test(said))?.[0];
};

const bump = (x: number, at: number, wide: number): number => exp(-((x - at) * (x - at)) / (wide * wide));

export function backdropPasses(context: SceneContext): Pass[] {
  const kind = backdropOf(context);
  if (!kind) return [];
  const { view, light, seed } = context;
  const r = random(seed, 'city view', 'backdrop');
  const side = r.chance(0.5) ? 1 : -1;
  const salt = r.below(1 << 16);
  const id = context.element('mountains')?.id ?? context.mass('buildings');
  const wide = view.width / view.unit / 2;
  const faces: Face[] = [];
  const shape: Record<Kind, (x: number, layer: number) => number> = {
    // One steep dome at the water, its lower neighbour, and far hills that rise and fall.
    sugarloaf: (x, layer) =>
      layer === 1
        ? 0.05 + 0.1 * noise(x * 3 + 9, 1, salt) + 0.17 * bump(x, -side * 0.34, 0.1)
        : 0.27 * Math.max(0, bump(x, side * 0.2, 0.085) - 0.04) + 0.11 * bump(x, side * 0.36, 0.08) + 0.02,
    table: (x) => Math.min(0.21, 0.34 * bump(x, 0, 0.5)) + 0.006 * noise(x * 22, 2, salt) + 0.1 * bump(x, side * 0.52, 0.07),
    ridge: (x, layer) =>
      (layer === 1 ? 0.15 : 0.1) + 0.13 * noise(x * 2.6 + layer * 4, layer, salt) + 0.03 * noise(x * 11, layer, salt),
    range: (x, layer) =>
      (layer === 1 ? 0.13 : 0.07) +
      0.12 * noise(x * 3.4 + layer * 4, layer, salt) +
      0.06 * Math.abs(noise(x * 10, layer + 3, salt) - 0.5) * 2,
  };
  const layers = kind === 'table' ? [0] : [1, 0];
  for (const layer of layers) {
    const haze = (layer === 1 ? 0.78 : 0.6) * (light.night ? 0.9 : 1);
    const body: Rgb = kind === 'range' ? [0.14, 0.15, 0.18] : kind === 'table' ? [0.16, 0.13, 0.12] : [0.07, 0.1, 0.06];
    const lit = (k: number): Rgb =>
      mixRgb(
        [0, 1, 2].map(
          (c) => body[c]! * (light.key[c]! * k * (light.night ? 0.2 : 0.8) + light.fill[c]! * 0.5),
        ) as unknown as Rgb,
        light.haze,
        Math.min(0.97, haze + light.mist * 0.3),
      );
    const n = 180;
    const top = Array.from({ length: n + 1 }, (_, i): [number, number] => {
      const x = ((i / n) * 2 - 1) * (wide + 0.02);
      return [view.centre + x * view.unit, view.horizon + 2 - shape[kind](x, layer) * view.unit];
    });
    const foot = view.horizon + 2;
    faces.push({
      polygon: pointsFrom([[top[0]![0], foot], ...top, [top[n]![0], foot]].flat() as number[]),
      color: lit(0.5),
      id,
    });
    // Its sunny flanks, slab by slab down from the edge.
    const from = light.azimuth >= 0 ? 1 : -1;
    for (let i = 2; i < n - 2; i++) {
      const [x, y] = top[i]!;
      const rise = (top[i + from]![1] - y) / (top[i + from]![0] - x);
      if (rise * from < 0.12) continue;
      const deep = (foot - y) * (0.35 + 0.4 * noise(i * 0.4, 5, salt));
      const w = (top[1]![0] - top[0]![0]) * 1.1;
      const lean = from * deep * 0.25;
      const snowy = kind === 'range' && foot - y > 0.12 * view.unit;
      const color = snowy ? mixRgb(scaleRgb(light.key, light.night ? 0.1 : 0.5), lit(1), 0.45) : lit(1);
      faces.push({
        polygon: pointsFrom([x - w, y + 1, x + w, y + 1, x + w + lean, y + deep, x - w + lean, y + deep]),
        color,
        id,
      });
    }
  }
  return [
    {
      name: 'backdrop',
      run: (frame, _k, y0, y1) => paintFaces(frame, faces, 0.97, y0, Math.min(y1, Math.ceil(view.horizon) + 3)),
    },
  ];
}
