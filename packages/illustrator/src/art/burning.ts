/** Any drawing on fire: flames out of its top and before its foot, smoke over it. */
import { random } from '@atelier/spec';
import { artBox } from '../sprite/rasterise.ts';
import type { Shape, VectorAsset } from './asset.ts';
import { movedAsset } from './moved-asset.ts';
import { curve, type Outline } from './own/outline.ts';

/** Ends the name of a drawing that burns. */
export const BURNING = '-burning';

const path = (outline: Outline): string => `M${outline.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L')}Z`;

/** Three tongues on one broad foot about (x, y), the middle one highest, their tips bent aside. */
const tongues = (x: number, y: number, w: number, h: number, bend: number): Outline => {
  const at = (u: number, v: number): string => `${x + u * w},${y - v * h}`;
  return curve(
    `${at(-0.5, 0)} ${at(-0.56, 0.22)} ${at(-0.34 + bend * 0.4, 0.66)}! ${at(-0.26, 0.34)} ${at(-0.12, 0.6)} ${at(bend * 0.6, 1)}! ${at(0.12, 0.62)} ${at(0.2, 0.36)} ${at(0.4 + bend * 0.4, 0.74)}! ${at(0.54, 0.24)} ${at(0.5, 0)} ${at(0.2, -0.05)} ${at(-0.2, -0.05)}`,
  );
};

export function burningAsset(name: string, asset: VectorAsset): VectorAsset {
  const chance = random(0, 'burning', name);
  const bare = artBox(asset);
  const [w, h] = [bare.x1 - bare.x0, bare.y1 - bare.y0];
  const above = h * 0.5;
  const moved = movedAsset(asset, 0, above);
  const { x0, y0, y1 } = artBox(moved);
  const shapes: Shape[] = [];
  const unit = Math.min(w, h * 1.3);
  // Smoke drifts off behind it.
  for (let i = 0; i < 9; i++) {
    const t = i / 8;
    const r = unit * (0.1 + 0.09 * t) * chance.between(0.8, 1.2);
    const [x, y] = [x0 + w * (0.42 + 0.34 * t) + chance.bell() * unit * 0.05, y0 + h * 0.12 - (above - r) * t + r * 0.2];
    shapes.push({
      d: path(
        curve(
          `${x - r},${y} ${x - r * 0.6},${y - r * 0.8} ${x + r * 0.3},${y - r} ${x + r},${y - r * 0.2} ${x + r * 0.7},${y + r * 0.7} ${x - r * 0.4},${y + r * 0.8}`,
        ),
      ),
      fill: i % 2 ? '#3b3840' : '#55515a',
      opacity: 0.5 - 0.2 * t,
    });
  }
  const fire = (x: number, y: number, wide: number, tall: number): void => {
    const bend = chance.between(-0.24, 0.34);
    for (const [k, fill] of [
      [1, '#dd4a1c'],
      [0.76, '#f3851f'],
      [0.48, '#ffcf4f'],
    ] as const)
      shapes.push({ d: path(tongues(x, y, wide * k, tall * k, bend)), fill, opacity: 0.92, role: 'light' });
  };
  for (const [x, k] of [
    [0.2, 0.34],
    [0.78, 0.4],
    [0.48, 0.54],
  ] as const)
    fire(x0 + w * x, y0 + h * 0.46, w * 0.36, unit * k * chance.between(0.9, 1.2));
  const back = shapes.length;
  for (const [x, y, k] of [
    [0.26, 0.66, 0.15],
    [0.52, 0.52, 0.17],
    [0.76, 0.68, 0.16],
    [0.12, 1, 0.13],
    [0.88, 1, 0.15],
    [0.4, 1, 0.1],
  ] as const)
    fire(x0 + w * x, y0 + (y1 - y0) * y, unit * k * 0.9, unit * k * chance.between(0.9, 1.3));
  return {
    ...moved,
    name,
    shapes: [...shapes.slice(0, back), ...moved.shapes, ...shapes.slice(back)],
  };
}
