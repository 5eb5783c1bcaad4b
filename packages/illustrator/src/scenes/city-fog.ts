/** A sea of fog that a city's towers stand out of: a bank before each row of them, brighter towards its upper edge. */
import { random } from '@atelier/spec';
import { mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import { clamp, smoothstep } from '../math.ts';
import { noise } from '../noise.ts';
import type { View } from '../stage/view.ts';
import type { SceneContext } from './scene.ts';

interface FogSea {
  view: View;
  salt: number;
  /** In the sun, and in its own shade. */
  pale: Rgb;
  dim: Rgb;
  id: number;
}

export const fogOf = (context: SceneContext): FogSea => {
  const { view, light, seed } = context;
  const bright = mixRgb(scaleRgb(light.fill, light.night ? 0.5 : 0.85), light.key, light.night ? 0.08 : 0.3);
  return {
    view,
    salt: random(seed, 'city view', 'fog').below(1 << 16),
    pale: bright,
    dim: mixRgb(scaleRgb(bright, 0.62), light.haze, 0.35),
    id: context.element('mist')?.id ?? context.mass('clouds'),
  };
};

/** Upper edge of the bank before each row of towers, as a part of what lies below the horizon. */
const EDGES = [-0.14, -0.06, 0.06, 0.2, 0.42, 0.68] as const;

export function paintFogBank(
  { color, ids, width }: Frame,
  { view, salt, pale, dim, id }: FogSea,
  row: number,
  y0: number,
  y1: number,
): void {
  const { unit, horizon, height } = view;
  const edge = horizon + (height - horizon) * EDGES[row]!;
  const size = 2.2 - 0.26 * row;
  for (let y = Math.max(y0, Math.floor(edge - 0.09 * unit)); y < y1; y++)
    for (let x = 0; x < width; x++) {
      const [a, b] = [(x / unit) * size * 2.4 + row * 7, (y / unit) * size * 5];
      const wave =
        noise(a, b, salt ^ row) * 0.6 + noise(a * 2.6, b * 2.4, salt ^ 9) * 0.28 + noise(a * 6, b * 5, salt ^ 5) * 0.12;
      const down = (y - edge) / (0.1 * unit);
      const cover = smoothstep(0.1, 0.95, down + 1.5 * (wave - 0.35));
      if (cover <= 0.004) continue;
      const lit = clamp(0.25 + 1.2 * (wave - 0.3) + 0.45 * clamp(1 - down * 0.5));
      const p = 4 * (y * width + x);
      for (let c = 0; c < 3; c++) {
        const tone = dim[c]! + (pale[c]! - dim[c]!) * lit;
        color[p + c] = color[p + c]! + (tone - color[p + c]!) * cover;
      }
      if (cover > 0.6) ids[p / 4] = id;
    }
}
