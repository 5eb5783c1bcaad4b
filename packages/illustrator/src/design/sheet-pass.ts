/** Lays the flat shapes of a designed sheet into the picture, each with the number of the fact it stands for. */
import type { Artboard, Colour } from '../abstract/artboard.ts';
import type { Rgb } from '../colour.ts';
import { toLinear } from '../colour.ts';
import { paperRows } from '../finish/grain.ts';
import { unfilmic } from '../light/tone-curve.ts';
import type { Pass } from '../pool/pass.ts';
import type { View } from '../stage/view.ts';
import { boundsOf, fillMask } from '../vector/fill-mask.ts';
import type { Polygon } from '../vector/flatten.ts';

const scene = ([r, g, b]: Colour): Rgb => [unfilmic(toLinear(r)), unfilmic(toLinear(g)), unfilmic(toLinear(b))];

/** `numberOf` gives the object number of a fact; `of` is the sheet's own. */
export function sheetPass(
  { ground, shapes }: Artboard,
  of: string,
  { view, seed, numberOf }: { view: View; seed: number; numberOf: (fact: string) => number },
): Pass {
  const own = numberOf(of);
  const shadow = view.unit * 0.012;
  const ready = shapes.map((shape) => {
    let [top, foot] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const polygon of shape.polygons)
      for (let i = 1; i < polygon.length; i += 2) {
        top = Math.min(top, polygon[i]!);
        foot = Math.max(foot, polygon[i]!);
      }
    return {
      ...shape,
      top,
      foot: foot + (shape.raised ? shadow : 0),
      colour: scene(shape.fill),
      id: shape.of === undefined ? own : numberOf(shape.of),
    };
  });
  const paper = scene(ground);
  const dusk = scene([0.12, 0.1, 0.12]);
  return {
    name: 'sheet',
    weight: 2,
    run(frame, k, y0, y1) {
      const { color, ids, depth, width } = frame;
      for (let p = y0 * width; p < y1 * width; p++) {
        color[p * 4] = paper[0];
        color[p * 4 + 1] = paper[1];
        color[p * 4 + 2] = paper[2];
        color[p * 4 + 3] = 1;
      }
      ids.fill(own, y0 * width, y1 * width);
      depth.fill(0.6, y0 * width, y1 * width);
      const limit = { x0: 0, y0, x1: width, y1 };
      const lay = (
        polygons: readonly Polygon[],
        rule: 'nonzero' | 'evenodd' | undefined,
        colour: Rgb,
        strength: number,
        id: number,
      ): void => {
        const bounds = boundsOf(polygons, limit);
        if (bounds.x1 <= bounds.x0 || bounds.y1 <= bounds.y0) return;
        const mask = fillMask(polygons, bounds, rule);
        for (let y = bounds.y0; y < bounds.y1; y++)
          for (let x = bounds.x0; x < bounds.x1; x++) {
            const a = mask.data[(y - bounds.y0) * mask.width + x - bounds.x0]! * strength;
            if (a <= 0) continue;
            const p = y * width + x;
            for (let c = 0; c < 3; c++) color[p * 4 + c] = color[p * 4 + c]! + (colour[c]! - color[p * 4 + c]!) * a;
            if (a > 0.5 && id !== own) {
              ids[p] = id;
              depth[p] = 0.58;
            }
          }
      };
      for (const { polygons, rule, colour, opacity, raised, top, foot, id } of ready) {
        if (foot < y0 - 1 || top > y1 + 1) continue;
        if (raised)
          for (const [d, a] of [
            [0.0095, 0.08],
            [0.006, 0.1],
            [0.003, 0.14],
          ] as const)
            lay(
              polygons.map((q) => q.map((v, i) => v + (i & 1 ? view.unit * d : view.unit * d * 0.6))),
              rule,
              dusk,
              a,
              own,
            );
        lay(polygons, rule, colour, opacity ?? 1, id);
      }
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
