/** Fruit trees in flower on open land, where blossom is named: one large and near, cut by an edge of the picture, others behind it. */
import { random } from '@atelier/spec';
import { hex, type Rgb, scaleRgb } from '../colour.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import { paintParts } from '../plants/parts.ts';
import { plantOf } from '../plants/registry.ts';
import { scaleAt } from '../stage/view.ts';
import type { Spot } from './hills-albedo.ts';
import { type Land, landRow } from './hills-land.ts';
import { landDepth } from './hills-rows.ts';
import type { Built } from './hills-trees.ts';
import type { Element, SceneContext } from './scene.ts';

const PINK: readonly Rgb[] = ['#f0a9bd', '#f6c9d3', '#f3b6c6'].map(hex);
const PALE: readonly Rgb[] = ['#f3dcdf', '#f4e4e2', '#efd3d8'].map(hex);

/** Distances in metres, and places across the picture as parts of half its width, −1 … 1 with the near tree at 1. */
const PLACES: readonly (readonly [z: number, at: number])[] = [
  [64, -0.46],
  [58, -0.3],
  [52, 0.56],
  [38, -0.8],
  [24, 0.72],
  [11, 0.96],
];

/** Whether the blossom that is named is pink. */
const isPink = ({ name, attributes }: Element): boolean => {
  const words = [name, ...attributes].join(' ').toLowerCase();
  return /\bpink\b/.test(words) || (/cherry|peach|plum|almond|sakura/.test(words) && !/\b(?:white|pale)\b/.test(words));
};

/** Petals that have come down: they lie in drifts in the grass. */
export function fallenBlossom(blossom: Element): (m: number, z: number, albedo: Float64Array, spot: Spot) => void {
  const colour = (isPink(blossom) ? PINK : PALE)[0]!;
  return (_m, z, albedo, { broad, fine, stroke, tuft, trodden }) => {
    const lies =
      smoothstep(0.46, 0.62, broad * 0.5 + fine * 0.3 + tuft * 0.2) *
      smoothstep(0.44, 0.56, stroke * 0.6 + fine * 0.4) *
      smoothstep(150, 50, z) *
      (1 - 0.5 * trodden);
    for (let c = 0; c < 3; c++) albedo[c] = mix(albedo[c]!, colour[c]!, 0.62 * lies);
  };
}

export function blossomTrees({ view, light, seed }: SceneContext, land: Land, blossom: Element): Built[] {
  const plant = plantOf('tree.broadleaf');
  if (!plant) return [];
  const pink = isPink(blossom);
  const { id } = blossom;
  const sun = sunPlace(view, light);
  const side = random(seed, 'blossom', 'side').chance(0.5) ? 1 : -1;
  return PLACES.map(([z, at], i) => {
    const own = random(seed, 'blossom', i);
    const scale = scaleAt(view, z);
    const m = (side * (at + own.between(-0.06, 0.06)) * view.width) / 2 / scale;
    const tall = own.between(5.5, 7) * scale;
    const shape = {
      x: view.centre + m * scale,
      y: landRow(land, view, m, z) + scale * 0.1,
      height: tall,
      lean: -side * at * 0.12,
    };
    // Petals let the light through, from whichever side it comes.
    const leaf = scaleRgb(own.pick(pink ? PINK : PALE), light.backlit ? 2 : 1.2);
    const parts = plant(shape, own, light, { season: 'spring', far: tall < view.unit * 0.1, leaf, airy: true });
    const haze = clamp((1 - exp(-z / 1400)) * 0.9 + light.mist * z * 0.004);
    return {
      z,
      paint: (frame, y0, y1) => paintParts(frame, parts, view, light, sun, { id, depth: landDepth(z), haze }, y0, y1),
    };
  });
}
