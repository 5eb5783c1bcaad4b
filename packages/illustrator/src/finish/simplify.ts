/** The picture gathered into even areas: what flat media start from. Scenery at half size and broadly, things finely. */
import { kuwaharaRoom } from '../kernels/kernels.ts';
import type { PlaneSpec } from '../kernels/layout.ts';
import type { Pass } from '../pool/pass.ts';
import type { View } from '../stage/view.ts';
import { type FinishContext, type FinishPass, span } from './finish.ts';
import { gaussianTaps } from './gaussian.ts';
import { HALF, QUARTER } from './reference.ts';

const SPARE = 'finish.spare';
const SPARE_QUARTER = 'finish.spare.quarter';
/** Full size, lightly gathered: for things. */
export const FINE = 'finish.fine';
/** A soft version of `HALF`, for lines and for what lies round a pixel. */
export const SOFT = 'finish.soft';
/** A very soft quarter: hues of the large areas. */
export const HUES = 'finish.hues';

/** Those of `simplifyPasses` and `softPasses`. */
export const simplifyPlanes: readonly PlaneSpec[] = [
  { name: SPARE, scale: 2, needed: 'passing' },
  { name: SOFT, scale: 2 },
];

/** That of `simplifyPasses` where things are wanted finely. */
export const finePlane: PlaneSpec = { name: FINE, scale: 1 };

/** Those of `huePasses`. */
export const huePlanes: readonly PlaneSpec[] = [
  { name: SPARE_QUARTER, scale: 4, needed: 'passing' },
  { name: HUES, scale: 4 },
];

/** Two rounds of Kuwahara's filter on `HALF`, and, where things are wanted finely, a small one from the reference to `FINE`; sizes in pixels at 1024. */
export function simplifyPasses({ view }: FinishContext, broad: number, fine?: number): FinishPass[] {
  const width = Math.ceil(view.width / 2);
  const height = Math.ceil(view.height / 2);
  const radius = Math.max(1, Math.floor(span(view, broad) / 2 + 0.5));
  const round = (from: string, to: string, r: number): Pass => ({
    name: 'simplify',
    rows: height,
    weight: 0.5,
    band: bandFor(r),
    run: (frame, k, y0, y1) =>
      k.kuwahara(frame.plane(from).data, frame.plane(to).data, width, height, y0, y1, r, 2, frame.rows(kuwaharaRoom(width, r))),
  });
  return [
    ...(fine === undefined ? [] : [finePass(view, Math.max(1, Math.floor(span(view, fine) + 0.5)))]),
    round(HALF, SPARE, radius),
    round(SPARE, HALF, Math.max(1, radius - 1)),
  ];
}

const finePass = ({ width, height }: View, radius: number): FinishPass => ({
  name: 'simplify',
  weight: 0.5,
  reach: radius,
  sees: true,
  band: bandFor(radius),
  run: (frame, k, y0, y1) =>
    k.kuwahara(frame.color, frame.plane(FINE).data, width, height, y0, y1, radius, 2, frame.rows(kuwaharaRoom(width, radius))),
});

/** Squares reach beyond a band by their side on each end: bands are tall against that. */
const bandFor = (radius: number): number => Math.max(32, 8 * radius);

function blurPasses(from: string, spare: string, to: string, width: number, height: number, sigma: number): Pass[] {
  const taps = gaussianTaps(Math.max(0.6, sigma));
  const radius = (taps.length - 1) / 2;
  return [0, 1].map((vertical) => ({
    name: 'soften',
    rows: height,
    weight: 0.4,
    run(frame, k, y0, y1) {
      const weights = frame.rows(taps.length);
      weights.set(taps);
      const between = frame.plane(spare).data;
      if (vertical) k.blurV(between, frame.plane(to).data, width, height, y0, y1, weights, radius);
      else k.blurH(frame.plane(from).data, between, width, y0, y1, weights, radius);
    },
  }));
}

/** `HALF` blurred into `SOFT`; `sigma` in pixels at 1024. */
export const softPasses = ({ view }: FinishContext, sigma: number): Pass[] =>
  blurPasses(HALF, SPARE, SOFT, Math.ceil(view.width / 2), Math.ceil(view.height / 2), span(view, sigma) / 2);

/** `QUARTER` blurred into `HUES`. */
export const huePasses = ({ view }: FinishContext, sigma: number): Pass[] =>
  blurPasses(QUARTER, SPARE_QUARTER, HUES, Math.ceil(view.width / 4), Math.ceil(view.height / 4), span(view, sigma) / 4);
