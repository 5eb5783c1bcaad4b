/** Boats along the quay of a harbour. */
import { random } from '@atelier/spec';
import { hex, type Rgb } from '../colour.ts';
import type { Pass } from '../pool/pass.ts';
import { pointsFrom } from '../vector/points.ts';
import { paintFaces } from './faces.ts';
import { ACROSS } from './harbour-town.ts';
import type { SceneContext } from './scene.ts';

const HULLS = ['#e9e5da', '#b8412f', '#2f5a7d', '#e8c14a', '#3f6a52', '#1f2f3f'].map(hex);

/** Boats along the quay: hull, cabin or furled sail, mast and stay. */
export function boatsPass(context: SceneContext, id: number, shore: number): Pass {
  const { view, light, seed } = context;
  const r = random(seed, 'harbour', 'boats');
  const k = view.focal / (ACROSS - 6);
  const faces: Parameters<typeof paintFaces>[1][number][] = [];
  const lit = (c: Rgb, facing: number): Rgb =>
    [0, 1, 2].map((i) => c[i]! * (light.key[i]! * facing * (light.night ? 0.4 : 0.9) + light.fill[i]! * 0.6)) as unknown as Rgb;
  const shape = (points: number[], color: Rgb): void => {
    faces.push({ polygon: pointsFrom(points), color, id });
  };
  const reach = (view.width / 2 / k) * 1.05;
  for (let x = -reach + r.between(0, 8); x < reach; x += r.between(7, 19)) {
    const long = r.between(5, 9);
    const at = view.centre + x * k;
    const y = shore + r.between(0, 0.35) * k;
    const hull = r.pick(HULLS);
    const way = r.chance(0.5) ? 1 : -1;
    const w = (long / 2) * k;
    const deck = y - 0.95 * k;
    const bow = deck - 0.4 * k;
    shape([at - way * w * 0.88, y, at + way * w * 0.72, y, at + way * w * 1.08, bow, at - way * w, deck], lit(hull, 0.55));
    shape(
      [at - way * w, deck, at + way * w * 1.08, bow, at + way * w * 1.05, bow + 0.16 * k, at - way * w, deck + 0.14 * k],
      lit([0.75, 0.73, 0.68], 0.7),
    );
    if (r.chance(0.45)) {
      shape(
        [at - w * 0.4, deck, at - w * 0.4, deck - 1.1 * k, at + w * 0.2, deck - 1.1 * k, at + w * 0.2, deck],
        lit([0.78, 0.76, 0.7], 0.6),
      );
      shape(
        [
          at - w * 0.3,
          deck - 0.45 * k,
          at - w * 0.3,
          deck - 0.9 * k,
          at + w * 0.1,
          deck - 0.9 * k,
          at + w * 0.1,
          deck - 0.45 * k,
        ],
        light.night ? [1.3, 0.8, 0.3] : [0.03, 0.04, 0.05],
      );
    }
    if (r.chance(0.8)) {
      const tall = r.between(6, 11) * k;
      const thick = Math.max(0.5, 0.06 * k);
      const mast = at + way * w * 0.1;
      const wood = lit([0.5, 0.4, 0.28], 0.5);
      shape([mast - thick, deck, mast + thick, deck, mast + thick * 0.6, deck - tall, mast - thick * 0.6, deck - tall], wood);
      const boom = deck - 0.8 * k;
      shape(
        [mast, boom, mast - way * w * 0.8, boom + 0.1 * k, mast - way * w * 0.8, boom + 0.32 * k, mast, boom + 0.34 * k],
        lit([0.72, 0.7, 0.66], 0.6),
      );
      const stay = Math.max(0.3, 0.025 * k);
      shape([mast, deck - tall, at + way * w * 1.05, bow, at + way * w * 1.05 - stay, bow, mast - stay, deck - tall], wood);
    }
  }
  return { name: 'boats', run: (frame, _k, y0, y1) => paintFaces(frame, faces, 0.68, y0, y1) };
}
