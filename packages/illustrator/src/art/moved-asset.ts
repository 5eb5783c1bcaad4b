/** A drawing moved within its frame, for one that has more above or beside it. */
import type { Gradient, Shape, VectorAsset } from './asset.ts';

const NUMBER = /-?[\d.]+/g;

/** Packed paths are relative after their first point; own ones are absolute lines. */
function movedPath(d: string, dx: number, dy: number): string {
  if (d.startsWith('m'))
    return d.replace(/^m(-?[\d.]+)[ ,]?(-?[\d.]+)/, (_, x: string, y: string) => `m${Number(x) + dx} ${Number(y) + dy}`);
  let odd = false;
  return d.replace(NUMBER, (n) => {
    odd = !odd;
    return String(Math.round((Number(n) + (odd ? dx : dy)) * 100) / 100);
  });
}

function movedGradient(gradient: Gradient, dx: number, dy: number): Gradient {
  if (gradient.matrix) {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = gradient.matrix;
    return { ...gradient, matrix: [a, b, c, d, e + dx, f + dy] };
  }
  const at = ([x, y]: readonly [number, number]): [number, number] => [x + dx, y + dy];
  return gradient.kind === 'linear'
    ? { ...gradient, from: at(gradient.from), to: at(gradient.to) }
    : { ...gradient, center: at(gradient.center) };
}

const each = <T>(of: Record<string, T> | undefined, change: (one: T) => T): Record<string, T> | undefined =>
  of && Object.fromEntries(Object.entries(of).map(([key, one]) => [key, change(one)]));

/** In a frame that is larger by `dx` on the left and `dy` above. */
export function movedAsset(asset: VectorAsset, dx: number, dy: number): VectorAsset {
  const gradients = each(asset.gradients, (one) => movedGradient(one, dx, dy));
  const clips = each(asset.clips, (one) => movedPath(one, dx, dy));
  return {
    ...asset,
    width: asset.width + dx,
    height: asset.height + dy,
    foot: [asset.foot[0] + dx, asset.foot[1] + dy],
    shapes: asset.shapes.map((shape): Shape => ({ ...shape, d: movedPath(shape.d, dx, dy) })),
    ...(gradients && { gradients }),
    ...(clips && { clips }),
  };
}
