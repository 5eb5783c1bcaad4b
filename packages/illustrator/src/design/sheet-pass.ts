/** Lays the flat shapes of a designed sheet into the picture, each with the number of the fact it stands for. */
import type { Artboard, Colour } from '../abstract/artboard.ts';
import { layShapes } from '../abstract/lay-shapes.ts';
import { toLinear } from '../colour.ts';
import { paperRows } from '../finish/grain.ts';
import { unfilmic } from '../light/tone-curve.ts';
import type { Pass } from '../pool/pass.ts';
import type { View } from '../stage/view.ts';

/** An ink as light that the tone curve shows as that ink. */
export const sceneOf = ([r, g, b]: Colour): Colour => [unfilmic(toLinear(r)), unfilmic(toLinear(g)), unfilmic(toLinear(b))];

const SHADOW = {
  colour: [0.12, 0.1, 0.12],
  steps: [
    [0.0095, 0.08],
    [0.006, 0.1],
    [0.003, 0.14],
  ],
} as const;

/** `numberOf` gives the object number of a fact; `of` is the sheet's own. */
export function sheetPass(
  { ground, shapes }: Artboard,
  of: string,
  { view, seed, numberOf }: { view: View; seed: number; numberOf: (fact: string) => number },
): Pass {
  const own = numberOf(of);
  const lay = layShapes(shapes, { unit: view.unit, shadow: SHADOW, ink: sceneOf });
  const paper = sceneOf(ground);
  return {
    name: 'sheet',
    weight: 2,
    run(frame, k, y0, y1) {
      const { color, ids, depth, width } = frame;
      for (let p = y0 * width; p < y1 * width; p++) {
        const o = p * 4;
        color[o] = paper[0];
        color[o + 1] = paper[1];
        color[o + 2] = paper[2];
        color[o + 3] = 1;
      }
      ids.fill(own, y0 * width, y1 * width);
      depth.fill(0.6, y0 * width, y1 * width);
      const first = y0 * width;
      lay({ data: color.subarray(first * 4, y1 * width * 4), width, y0, y1 }, ({ of: fact }) => {
        if (fact === undefined) return undefined;
        const id = numberOf(fact);
        return (p) => {
          ids[first + p] = id;
          depth[first + p] = 0.58;
        };
      });
      // The tooth of the paper and ink that lies a little unevenly.
      const rowOf = paperRows(frame, k, view, seed);
      for (let y = y0; y < y1; y++) {
        const { tooth, mottle } = rowOf(y);
        for (let x = 0; x < width; x++) {
          const o = 4 * (y * width + x);
          const shade = 1 + (tooth[x]! - 0.5) * 0.1 + (mottle[x]! - 0.5) * 0.1;
          for (let c = 0; c < 3; c++) color[o + c] = color[o + c]! * shade;
        }
      }
    },
  };
}
