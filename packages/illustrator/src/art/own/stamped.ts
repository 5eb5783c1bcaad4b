/** A finished own drawing put into another one. */
import type { VectorAsset } from '../asset.ts';
import type { Outline, Put } from './outline.ts';
import type { Pen } from './pen.ts';

/** Own drawings are closed rings of straight sides, as `sketch.ts` writes them. */
const ringsOf = (d: string): Outline[] =>
  d
    .split('Z')
    .filter((ring) => ring !== '')
    .map((ring) =>
      ring
        .slice(1)
        .split('L')
        .map((point) => {
          const [x = 0, y = 0] = point.split(' ').map(Number);
          return [x, y] as const;
        }),
    );

export function stamped(d: Pen, { shapes }: VectorAsset, where: Put): void {
  d.include((p) => {
    for (const { d: path, fill, opacity, role } of shapes)
      p.fill(ringsOf(path), fill, { ...(opacity !== undefined && { opacity }), ...(role && { role }) });
  }, where);
}
