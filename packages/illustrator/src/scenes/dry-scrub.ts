/** Low growth of dry land: tussocks, far to near, each a fan of blades with a dark heart and a shadow beside it; some of them in flower. */
import { type Random, random } from '@atelier/spec';
import { mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, cos, exp, mix, sin } from '../math.ts';
import { noise } from '../noise.ts';
import { type Part, paintParts } from '../plants/parts.ts';
import type { Pass } from '../pool/pass.ts';
import type { Polygon } from '../vector/flatten.ts';
import { pointsFrom } from '../vector/points.ts';
import type { SceneContext } from './scene.ts';

interface Scrub {
  id: number;
  color: Rgb;
  /** 0–1. */
  share: number;
  /** Height of a tussock in metres, least and most. */
  tall: readonly [number, number];
  /** Colours of what flowers on it. */
  flowers?: { id: number; colours: readonly Rgb[] } | undefined;
  /** Where nothing grows, in metres to the right and away. */
  bare?: ((x: number, z: number) => boolean) | undefined;
}

const BANDS = 14;
const MOST = 340;

export function scrubPass(context: SceneContext, scrub: Scrub): Pass {
  const { view, light, seed } = context;
  const r = random(seed, 'dry scrub');
  const salt = r.below(1 << 16);
  const near = (view.eye * view.focal) / (view.height * 1.04 - view.horizon);
  const sun = sunPlace(view, light);
  const side = light.azimuth >= 0 ? 1 : -1;
  const bands = Array.from({ length: BANDS }, (_, i) => {
    const z = near * mix(22, 1, (i + 0.5) / BANDS);
    return { z, parts: partsOf(scrub) };
  });
  const count = Math.round(MOST * scrub.share);
  for (let i = 0; i < count; i++) {
    const own = random(seed, 'tussock', i);
    // Evenly over the picture's rows, thinner towards the viewer.
    const z = 1 / mix(1 / (near * 22), 1 / near, own.next() * mix(own.next(), 1, 0.45));
    const scale = view.focal / z;
    const x = own.between(-0.04, 1.04) * view.width;
    const m = (x - view.centre) / scale;
    if (scrub.bare?.(m, z) || noise(m * 0.35 + 40, z * 0.2, salt) < 0.34) continue;
    const height = Math.min(scale * mix(scrub.tall[0], scrub.tall[1], own.next() * own.next()), view.unit * 0.085);
    if (height < 0.8) continue;
    const y = view.horizon + view.eye * scale;
    const band = bands[Math.min(BANDS - 1, Math.max(0, Math.round(BANDS * (1 - (z / near - 1) / 21) - 0.5)))]!;
    grow(band.parts, { x, y, height }, own, { side, low: light.time === 'day' ? 0.7 : 1.7, flowers: scrub.flowers });
  }
  return {
    name: 'scrub',
    weight: 0.8,
    run(frame, _k, y0, y1) {
      for (const { z, parts } of bands) {
        const place = { id: scrub.id, depth: clamp(0.02 + z / 300), haze: clamp(1 - exp(-z * (0.004 + 0.03 * light.mist))) };
        paintParts(frame, parts.grown, view, light, sun, place, y0, y1);
        if (scrub.flowers) paintParts(frame, parts.flowering, view, light, sun, { ...place, id: scrub.flowers.id }, y0, y1);
      }
    },
  };
}

interface Bunch {
  grown: Part[];
  flowering: Part[];
}

/** Shadow, then three tones from the heart of a tussock to its tips. */
function partsOf({ color, flowers }: Scrub): Bunch {
  const part = (albedo: Rgb, facing: number, through: number): Part => ({ albedo, polygons: [], facing, through });
  return {
    grown: [
      part(scaleRgb(color, 0.22), 0, 0),
      part(scaleRgb(color, 0.42), 0.3, 0.4),
      part(color, 0.6, 0.7),
      part(mixRgb(scaleRgb(color, 1.4), [0.5, 0.42, 0.22], 0.25), 0.85, 0.9),
    ],
    flowering: (flowers?.colours ?? []).flatMap((c) => [part(scaleRgb(c, 0.6), 0.45, 0.6), part(c, 0.9, 0.8)]),
  };
}

function grow(
  { grown, flowering }: Bunch,
  at: { x: number; y: number; height: number },
  r: Random,
  { side, low, flowers }: { side: number; low: number; flowers: Scrub['flowers'] },
): void {
  const { x, y, height } = at;
  const put = (part: number, ...points: number[]): void => {
    (grown[part]!.polygons as Polygon[]).push(pointsFrom(points));
  };
  const w = height * r.between(0.7, 1.15);
  // The shadow lies flat, away from the light.
  const reach = -side * height * low;
  put(
    0,
    x - w * 0.8,
    y,
    x + reach * 0.4,
    y - height * 0.09,
    x + reach,
    y - height * 0.02,
    x + reach * 0.5,
    y + height * 0.1,
    x + w * 0.8,
    y + height * 0.06,
    x,
    y + height * 0.12,
  );
  const blades = Math.round(clamp(height * 0.9, 5, 34));
  const thick = Math.max(0.5, (height * 1.5) / blades);
  for (let i = 0; i < blades; i++) {
    const t = (i + r.between(0.1, 0.9)) / blades;
    const angle = mix(-1.35, 1.35, t);
    const long = height * r.between(0.6, 1.02);
    const [c, s] = [cos(angle), sin(angle)];
    const fx = x + (t - 0.5) * w * 0.8;
    const tipX = fx + s * long * 0.8;
    const tipY = y - c * long - height * 0.1;
    // Those that lean to the light are bright, and the heart is dark.
    const tone = r.next() < 0.24 ? 1 : s * side > r.between(-0.5, 0.7) ? 3 : 2;
    put(tone, fx - thick, y + height * 0.05, tipX, tipY, fx + thick, y + height * 0.05);
    if (!flowers || r.next() > 0.75) continue;
    const kind = (flowering.length / 2) | 0;
    const which = 2 * Math.min(kind - 1, Math.floor(noise(x * 0.011, y * 0.03, 5) * kind * 0.999)) + (r.chance(0.6) ? 1 : 0);
    const size = Math.max(0.7, height * r.between(0.09, 0.17));
    (flowering[which]!.polygons as Polygon[]).push(
      pointsFrom([
        tipX - size,
        tipY,
        tipX - size * 0.5,
        tipY - size * 0.8,
        tipX + size * 0.6,
        tipY - size * 0.75,
        tipX + size,
        tipY + size * 0.1,
        tipX + size * 0.3,
        tipY + size * 0.75,
        tipX - size * 0.7,
        tipY + size * 0.6,
      ]),
    );
  }
}
