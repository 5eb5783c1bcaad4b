/**
 * Clouds as density on a plane above the viewer (veil, streaks, ripples, a closed blanket, a storm) or in bands along the
 * horizon, lit by comparing the density towards the sun; heaped clouds come from `cloud-heaps.ts`. One kind = one row of numbers.
 */
import { random } from '@atelier/spec';
import type { Kernels } from '../kernels/kernels.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import type { View } from '../stage/view.ts';
import { type Heap, heapsOf, hides, paintHeapsRow } from './cloud-heaps.ts';
import { BROODING, type Light } from './light.ts';
import { type SunPlace, sunPlace } from './sky.ts';

export interface CloudLayer {
  kind: 'veil' | 'streaks' | 'ripples' | 'bands' | 'heaps' | 'field' | 'blanket' | 'storm';
  /** Noise units per picture unit. */
  sx: number;
  sy: number;
  /** Density where cloud begins, and the softness of its edge. */
  threshold: number;
  softness: number;
  warp: number;
  opacity: number;
  /** Elevations (picture units) between which the layer fades in, and at which it is gone. */
  from: number;
  full: number;
  gone: number;
  octaves: number;
  seed: number;
  shift: number;
  /** Clouds that are piled up one by one instead of being cut from noise. */
  heaps?: readonly Heap[] | undefined;
}

type Kind = Omit<CloudLayer, 'kind' | 'seed' | 'shift' | 'heaps'>;

const KINDS: Record<CloudLayer['kind'], Kind> = {
  veil: {
    sx: 1.5,
    sy: 4.4,
    threshold: 0.44,
    softness: 0.34,
    warp: 1.1,
    opacity: 0.66,
    from: 0.04,
    full: 0.2,
    gone: 2,
    octaves: 6,
  },
  streaks: {
    sx: 0.62,
    sy: 2.3,
    threshold: 0.52,
    softness: 0.36,
    warp: 1.5,
    opacity: 0.72,
    from: 0.05,
    full: 0.22,
    gone: 2,
    octaves: 6,
  },
  ripples: {
    sx: 1.9,
    sy: 2.5,
    threshold: 0.5,
    softness: 0.34,
    warp: 0.9,
    opacity: 0.86,
    from: 0.04,
    full: 0.16,
    gone: 2,
    octaves: 6,
  },
  bands: {
    sx: 1.5,
    sy: 13,
    threshold: 0.55,
    softness: 0.17,
    warp: 0.55,
    opacity: 0.8,
    from: 0.0,
    full: 0.05,
    gone: 0.36,
    octaves: 6,
  },
  heaps: {
    sx: 3.1,
    sy: 5.4,
    threshold: 0.5,
    softness: 0.13,
    warp: 0.5,
    opacity: 0.95,
    from: 0.0,
    full: 0.03,
    gone: 0.5,
    octaves: 7,
  },
  field: {
    sx: 1.5,
    sy: 1.9,
    threshold: 0.5,
    softness: 0.2,
    warp: 0.5,
    opacity: 0.96,
    from: 0.015,
    full: 0.06,
    gone: 3,
    octaves: 6,
  },
  blanket: {
    sx: 1.7,
    sy: 2.5,
    threshold: 0,
    softness: 0.3,
    warp: 0.55,
    opacity: 0.96,
    from: -0.02,
    full: 0.03,
    gone: 3,
    octaves: 5,
  },
  storm: {
    sx: 1.7,
    sy: 1.5,
    threshold: -0.1,
    softness: 0.26,
    warp: 0.55,
    opacity: 0.98,
    from: -0.01,
    full: 0.12,
    gone: 3,
    octaves: 7,
  },
};

/** Called by their size. */
export const HEAPED =
  /\b(?:towering|tall|piled(?: up)?|cumulonimbus|huge|big|giant|gigantic|enormous|massive|great|large|billowing|majestic|epic|puffy|dramatic|monumental|immense)\b/;

/**
 * Which clouds stand in the sky: what the Brief calls them ("thin clouds", "towering clouds"), else the weather, else the
 * seed.
 */
export function cloudLayers(seed: number, light: Light, view: View, name: string): CloudLayer[] {
  const r = random(seed, 'clouds', 'kind');
  const layer = (kind: CloudLayer['kind'], change: Partial<CloudLayer> = {}): CloudLayer => {
    const { sx, sy, threshold, softness, warp, opacity, from, full, gone, octaves, heaps }: Partial<CloudLayer> & Kind = {
      ...KINDS[kind],
      ...change,
    };
    // Named one by one: layers of one shape, as lights are (`light-with.ts`).
    return {
      kind,
      sx,
      sy,
      threshold,
      softness,
      warp,
      opacity,
      from,
      full,
      gone,
      octaves,
      seed: r.below(1 << 20),
      shift: r.between(-0.03, 0.03),
      heaps,
    };
  };
  const shown = light.backlit && !light.night ? sunPlace(view, light) : undefined;
  const heaps = (kind: 'scattered' | 'towers' | 'great', opacity = 0.97): CloudLayer =>
    layer('heaps', {
      heaps: heapsOf(seed, view, kind, shown && (shown.x - view.centre) / view.unit).filter(
        (h) => !shown || !hides(h, shown, view),
      ),
      opacity,
    });
  // Torn clouds drift off: dark above, with gaps that the light comes through.
  if (light.clearing && light.cover >= BROODING)
    return [
      layer('bands', { opacity: 0.6 }),
      layer('storm', { threshold: 0.24, softness: 0.34, opacity: 0.94, from: 0.03, full: 0.24 }),
    ];
  if (light.clearing)
    return [
      layer('veil', { opacity: 0.4 }),
      layer('storm', { threshold: 0.38, softness: 0.3, opacity: 0.85, from: 0.07, full: 0.3 }),
    ];
  if (light.weather === 'stormy' || /storm|thunder/.test(name))
    return [layer('storm'), layer('bands', { opacity: 0.22, gone: 0.3, from: 0.01 })];
  if (light.cover > 0.5) return [layer('blanket'), layer('bands', { opacity: 0.35, gone: 0.4 })];
  if (HEAPED.test(name)) return [layer('veil', { opacity: 0.2 }), heaps('great')];
  if (/tower/.test(name)) return [layer('veil', { opacity: 0.3 }), heaps('towers')];
  if (/scatter|fluff|puff|cumul|white|cotton|small|heap/.test(name)) return [heaps('scattered')];
  // A cloud that is named and called nothing else has a form that one can point at.
  if (/^clouds?$/.test(name)) {
    const veil = layer('veil', { opacity: 0.3 });
    // Towers stand low over the land; who looks up, or has the sun behind the tallest of them, sees the others.
    const towers = r.chance(0.5) && view.horizon < view.height ? heapsOf(seed, view, 'towers')[0] : undefined;
    return [veil, heaps(towers && !(shown && hides(towers, shown, view)) ? 'towers' : 'scattered')];
  }
  if (/thin|wisp|high|cirrus|streak|feather/.test(name))
    return r.pick([
      () => [layer('veil', { opacity: 0.56, softness: 0.42, warp: 0.7 })],
      () => [layer('veil', { opacity: 0.5, softness: 0.42, warp: 0.7 }), layer('bands', { opacity: 0.45 })],
      () => [layer('ripples', { opacity: 0.5, softness: 0.4, warp: 0.5 }), layer('bands', { opacity: 0.4 })],
      () => [layer('streaks', { opacity: 0.5, threshold: 0.5, softness: 0.36, warp: 0.8 }), layer('bands', { opacity: 0.55 })],
    ])();
  if (light.time === 'day')
    return r.pick([
      () => [heaps('scattered')],
      () => [layer('veil', { opacity: 0.4 }), heaps('scattered')],
      () => [heaps('towers')],
      () => [layer('ripples'), layer('bands', { opacity: 0.4 })],
      () => [layer('field')],
      () => [layer('field', { threshold: 0.54, sx: 2.1, sy: 2.6 })],
      () => [layer('streaks', { opacity: 0.6 }), heaps('scattered')],
    ])();
  return r.pick([
    () => [layer('veil'), layer('bands')],
    () => [layer('ripples'), layer('bands', { opacity: 0.6 })],
    () => [layer('bands', { gone: 0.55 })],
    () => [layer('streaks', { threshold: 0.51 }), layer('bands', { opacity: 0.5 })],
    () => [layer('veil', { opacity: 0.5 }), heaps('scattered', 0.9)],
  ])();
}

/** What falls from a thundercloud takes the warm part of the light. */
const STORM = [0.84, 0.95, 1.12] as const;

export interface CloudRows {
  xs: Float32Array;
  ys: Float32Array;
  a: Float32Array;
  b: Float32Array;
}

/**
 * Paints one layer over one row of RGBA floats. `width4` is the width rounded up to 4.
 * Returns the cover of the sun's neighbourhood into `coverOut` where wanted (one value per pixel).
 */
export function paintCloudRow(
  out: Float32Array,
  offset: number,
  y: number,
  view: View,
  light: Light,
  sun: SunPlace,
  cloud: CloudLayer,
  k: Kernels,
  rows: CloudRows,
  coverOut?: Float32Array,
): void {
  if (cloud.heaps) {
    paintHeapsRow(
      out,
      offset,
      y,
      cloud.heaps,
      { view, light, sun, seed: cloud.seed, opacity: cloud.opacity },
      k,
      rows,
      coverOut,
    );
    return;
  }
  const e = (view.horizon - y) / view.unit;
  const fade = smoothstep(cloud.from, cloud.full, e) * (1 - smoothstep(cloud.gone * 0.6, cloud.gone, e));
  if (fade <= 0) return;
  const { xs, ys, a, b } = rows;
  const n = (view.width + 3) & ~3;
  const closed = cloud.kind === 'blanket' || cloud.kind === 'storm';
  const veil = cloud.kind === 'veil';
  const field = cloud.kind === 'field';
  const plane = cloud.kind !== 'bands';
  // A closed sky has depth, which keeps it from thinning into lines towards the horizon.
  const stretch = plane ? 1 / (Math.max(e, 0) + (closed ? 0.24 : field ? 0.17 : 0.11)) : 1;
  const row = plane ? stretch * cloud.sy : -e * cloud.sy;
  for (let x = 0; x < n; x++) {
    xs[x] = ((x + 0.5 - view.centre) / view.unit) * stretch * cloud.sx + 11;
    ys[x] = row + 40;
  }
  // Domain warp by a low octave bends the layer so that it never looks combed.
  k.fbm(xs, ys, a, n, 3, cloud.seed ^ 0x51ed);
  for (let x = 0; x < n; x++) {
    const w = (a[x]! - 0.5) * cloud.warp;
    xs[x] = xs[x]! + w * 1.3;
    ys[x] = ys[x]! + w * (plane ? 1 : 2.2);
    // Wind combs high ice cloud into strands that lie aslant.
    if (veil) {
      const along = xs[x]! * 0.94 + ys[x]! * 0.34;
      ys[x] = ys[x]! * 0.94 - xs[x]! * 0.34;
      xs[x] = along * 0.55;
    }
  }
  k.fbm(xs, ys, a, n, cloud.octaves, cloud.seed);
  // The same field a step towards the light tells which side of a cloud is lit.
  const dySun = clamp((sun.y - y) / view.unit, -0.5, 0.5);
  for (let x = 0; x < n; x++) {
    const dx = clamp((sun.x - x) / view.unit, -0.6, 0.6);
    xs[x] = xs[x]! + dx * cloud.sx * 0.28 * (plane ? Math.min(stretch, 4) : 1);
    ys[x] = ys[x]! + (plane ? -0.2 * (dySun < 0 ? -1 : 1) : dySun * cloud.sy * 0.22);
  }
  k.fbm(xs, ys, b, n, Math.max(3, cloud.octaves - 2), cloud.seed);
  const low = light.elevation < 15;
  const storm = cloud.kind === 'storm';
  // What is about to fall hangs dark overhead, and the light is at the horizon.
  const rain = light.weather === 'rain' && !light.night;
  for (let x = 0; x < view.width; x++) {
    const density = smoothstep(cloud.threshold + cloud.shift, cloud.threshold + cloud.shift + cloud.softness, a[x]!);
    const alpha = density * fade * cloud.opacity;
    if (alpha <= 0.002) continue;
    const dx = (x - sun.x) / view.unit;
    const dy = (y - sun.y) / view.unit;
    const near = exp(-Math.sqrt(dx * dx + dy * dy) * 2.1);
    const thick = 1 - 0.55 * smoothstep(0.3, 1, density);
    let lit = clamp((a[x]! - b[x]!) * 3.4 + (low ? 0.46 : 0.58)) * (low ? thick * (0.5 + 0.9 * near) : 0.35 + 0.65 * thick);
    if (light.night) lit *= 0.5 + near;
    // Broken cloud is seen from below: bright at its edges, grey in its middle, less so far off, where its sides are seen.
    if (field)
      lit = clamp(
        0.62 + (a[x]! - b[x]!) * 2.6 + 0.3 * (1 - density) - 0.42 * smoothstep(0.5, 1, density) * smoothstep(0.1, 0.4, e),
      );
    // Under a closed sky the light comes through: thin places are bright, thick ones dark.
    if (closed) {
      const through = smoothstep(storm ? 0.62 : 0.74, storm ? 0.24 : 0.2, a[x]!);
      // The underside of a storm hangs down in bellies with dark creases between them.
      const belly = storm ? Math.abs(2 * b[x]! - 1) : 0;
      const hung = 0.08 + 0.38 * through + 1.05 * belly * (0.45 + 0.55 * through) + (b[x]! - a[x]!) * 1.9;
      // What is darkest keeps some of its form: clipped to black it is a hole in the sky.
      lit = storm
        ? clamp(0.5 * (hung + Math.sqrt(hung * hung + 0.035)), 0, 0.9)
        : clamp(0.3 + 0.42 * through + (b[x]! - a[x]!) * 0.9, 0, 0.9);
    }
    const dim = storm
      ? mix(0.86, 0.36, smoothstep(0.02, 0.34, e))
      : closed
        ? mix(0.84, rain ? 0.46 : 0.58, smoothstep(0.05, 0.5, e))
        : 1;
    const boost = closed ? 1 : 1 + (low && !light.night ? near * 0.9 : light.night ? near * 0.4 : 0.12);
    const o = offset + x * 4;
    for (let c = 0; c < 3; c++) {
      // Far cloud takes the colour of the air before it.
      const air = mix(light.cloudShade[c]!, light.haze[c]!, exp(-Math.max(e, 0) * 9) * 0.55);
      const colour =
        mix(closed ? air * (storm ? 0.6 : 0.72) : air, light.cloudLit[c]! * boost, lit) * dim * (storm ? STORM[c]! : 1);
      out[o + c] = mix(out[o + c]!, colour, alpha);
    }
    if (coverOut) coverOut[x] = Math.max(coverOut[x]!, alpha);
  }
}
