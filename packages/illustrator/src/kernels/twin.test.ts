import { random } from '@atelier/spec';
import { describe, expect, test } from 'vitest';
import { toSrgb } from '../colour.ts';
import { gaussianTaps } from '../finish/gaussian.ts';
import { cos, sin } from '../math.ts';
import { type Kernels, kuwaharaRoom } from './kernels.ts';
import { loadKernels } from './load.ts';
import { encode, twin } from './twin.ts';

const BYTES = 4 << 20;

/** Hands out views into one memory. */
function arena(kernels: Kernels) {
  let next = 0;
  const take = (bytes: number): number => {
    const at = next;
    next = Math.ceil((next + bytes) / 16) * 16;
    return at;
  };
  return {
    floats: (n: number) => new Float32Array(kernels.memory.buffer, take(n * 4), n),
    bytes: (n: number) => new Uint8Array(kernels.memory.buffer, take(n), n),
  };
}

function fill(view: Float32Array, low: number, high: number, ...keys: (string | number)[]): Float32Array {
  const stream = random(7, ...keys);
  for (let i = 0; i < view.length; i++) view[i] = stream.between(low, high);
  return view;
}

/** Bit patterns, so that −0, infinities and NaN would show. */
const bits = (view: Float32Array): Uint32Array => new Uint32Array(view.slice().buffer);

describe.each([{ shared: true }, { shared: false }])('kernels agree with their twins bit for bit ($shared)', ({ shared }) => {
  const load = () => loadKernels({ shared, bytes: BYTES });

  describe.each(['fbm', 'ridged', 'eroded'] as const)('%s', (name) => {
    test.each([
      { octaves: 1, seed: 0, reach: 3 },
      { octaves: 5, seed: 48213, reach: 40 },
      { octaves: 8, seed: -7, reach: 4000 },
    ])('$octaves octaves, seed $seed, within ±$reach', ({ octaves, seed, reach }) => {
      const kernels = load();
      const { floats } = arena(kernels);
      const n = 2048;
      const xs = fill(floats(n), -reach, reach, name, 'x', seed);
      const ys = fill(floats(n), -reach, reach, name, 'y', seed);
      // Whole and half cells, where floor and the easing change.
      for (let i = 0; i < 64; i++) {
        xs[i] = (i - 32) / 2;
        ys[i] = (32 - i) / 4;
      }
      const out = floats(n);
      const expected = new Float32Array(n);
      kernels[name](xs, ys, out, n, octaves, seed);
      twin[name](xs, ys, expected, n, octaves, seed);
      expect(bits(out)).toEqual(bits(expected));
    });
  });

  test.each([
    { width: 37, height: 21, sigma: 0.4 },
    { width: 16, height: 50, sigma: 2.5 },
    { width: 5, height: 4, sigma: 6 },
  ])('blurH and blurV, $width × $height, sigma $sigma', ({ width, height, sigma }) => {
    const kernels = load();
    const { floats } = arena(kernels);
    const source = fill(floats(width * height * 4), -1, 20, 'blur', width);
    const taps = floats(gaussianTaps(sigma).length);
    taps.set(gaussianTaps(sigma));
    const radius = (taps.length - 1) / 2;
    const out = floats(source.length);
    const expected = new Float32Array(source.length);
    // Two bands that meet in the middle: rows outside a band stay as they are.
    for (const [y0, y1] of [
      [1, 3],
      [3, height],
    ] as const) {
      kernels.blurH(source, out, width, y0, y1, taps, radius);
      twin.blurH(source, expected, width, y0, y1, taps, radius);
    }
    expect(bits(out)).toEqual(bits(expected));
    kernels.blurV(source, out, width, height, 1, height, taps, radius);
    twin.blurV(source, expected, width, height, 1, height, taps, radius);
    expect(bits(out)).toEqual(bits(expected));
  });

  test.each([
    { width: 18, height: 10 },
    { width: 17, height: 9 },
    { width: 1, height: 1 },
  ])('halve and bright, $width × $height', ({ width, height }) => {
    const kernels = load();
    const { floats } = arena(kernels);
    const source = fill(floats(width * height * 4), 0, 6, 'halve', width);
    const half = Math.ceil(height / 2);
    const out = floats(Math.ceil(width / 2) * half * 4);
    const expected = new Float32Array(out.length);
    kernels.halve(source, out, width, height, 0, half);
    twin.halve(source, expected, width, height, 0, half);
    expect(bits(out)).toEqual(bits(expected));
    kernels.bright(source, out, width, height, 0, half, 2.7, 0.6);
    twin.bright(source, expected, width, height, 0, half, 2.7, 0.6);
    expect(bits(out)).toEqual(bits(expected));
  });

  test.each([4, 8, 16])('addScaled from 1/%i', (scale) => {
    const kernels = load();
    const { floats } = arena(kernels);
    const [width, height] = [67, 43];
    const rows = Math.ceil(height / scale);
    const source = fill(floats(Math.ceil(width / scale) * rows * 4), 0, 9, 'small', scale);
    const target = fill(floats(width * height * 4), 0, 1, 'large', scale);
    const expected = target.slice();
    kernels.addScaled(source, rows, target, width, scale, 2, height, 0.37);
    twin.addScaled(source, rows, expected, width, scale, 2, height, 0.37);
    expect(bits(target)).toEqual(bits(expected));
  });

  test.each([
    { width: 16, options: { exposure: 1, saturation: 1, vignette: 0, grain: 0, seed: 0 } },
    { width: 39, options: { exposure: 0.83, saturation: 1.21, vignette: 0.35, grain: 0.02, seed: 48213, hue: 0.6 } },
    { width: 5, options: { exposure: 30, saturation: 2, vignette: 1, grain: 0.5, seed: -1, hue: 1 } },
  ])('tone, width $width', ({ width, options }) => {
    const kernels = load();
    const { floats, bytes } = arena(kernels);
    const height = 33;
    const source = fill(floats(width * height * 4), -0.1, 1.4, 'tone', width);
    // Extremes: nothing, the sun, and far past the ceiling.
    source.set([0, 0, 0, 1, 80, 40, 9, 1, 3e38, 1e9, 0, 1, -5, 0.5, 2, 1]);
    const out = bytes(source.length);
    const expected = new Uint8Array(source.length);
    kernels.tone(source, out, width, height, 0, height, options);
    twin.tone(source, expected, width, height, 0, height, options);
    expect(out).toEqual(expected);
  });

  test.each([
    { long: 22, wide: 6, bend: 0.01, angle: 0.6, x: 30, y: 20 },
    { long: 5, wide: 1.2, bend: 0, angle: 2.2, x: 1, y: 1 },
    { long: 60, wide: 14, bend: -0.006, angle: 1.2, x: 60, y: 12 },
  ])('dab, $long × $wide at $x, $y', ({ long, wide, bend, angle, x, y }) => {
    const kernels = load();
    const { floats } = arena(kernels);
    const [width, height] = [67, 43];
    const canvas = fill(floats(width * height * 4 + 16), 0, 1, 'canvas', long);
    const expected = canvas.slice();
    const mark = {
      ...{ x: x + 0.3, y: y + 0.7, dx: cos(angle), dy: sin(angle), bend, long, wide, color: [0.8, 0.3, 0.1] as const },
      ...{ opacity: 0.85, ragged: 0.3, dry: 0.5, streak: 0.2, taper: 0.2, sharp: 0.8, bristles: 7, seed: 48213 },
    };
    for (const [y0, y1] of [
      [3, 17],
      [17, height],
    ] as const) {
      kernels.dab(canvas, width, y0, y1, mark);
      twin.dab(expected, width, y0, y1, mark);
    }
    expect(bits(canvas)).toEqual(bits(expected));
    expect(bits(canvas)).not.toEqual(bits(fill(floats(canvas.length), 0, 1, 'canvas', long)));
  });

  test.each([
    { width: 67, height: 43, wide: 2.4, long: 9, detail: [0.4, 0.05] as const, ragged: 0.3, dry: 0.2, shifts: [0, 2] as const },
    { width: 50, height: 31, wide: 5.5, long: 21, detail: [0, 9] as const, ragged: 0.1, dry: 0, shifts: [1, 3] as const },
    { width: 9, height: 6, wide: 1, long: 3, detail: [0, 0] as const, ragged: 0, dry: 0.5, shifts: [0, 1] as const },
  ])('strokes, $wide × $long on $width × $height', ({ width, height, wide, long, shifts, ...rest }) => {
    const kernels = load();
    const { floats, bytes } = arena(kernels);
    const pixels = width * height;
    const [fineShift, coarseShift] = shifts;
    const halved = (times: number): number => 4 * Math.ceil(width / 2 ** times) * Math.ceil(height / 2 ** times);
    const seen = {
      ...{ canvas: floats(4 * pixels), bare: floats(pixels).fill(1), width, height },
      ...{ fine: fill(floats(halved(fineShift)), 0, 1, 'fine', wide), fineShift, coarseShift },
      coarse: fill(floats(halved(coarseShift)), 0.2, 0.8, 'coarse', wide),
      tensor: fill(floats(halved(coarseShift)), 0, 0.2, 'tensor', wide),
      ids: new Uint16Array(kernels.memory.buffer, bytes(2 * pixels).byteOffset, pixels),
      things: bytes(3),
    };
    seen.things.set([0, 1, 0]);
    // Stripes of a thing and of two parts of the scene, and areas of one colour for strokes to run along.
    for (let p = 0; p < pixels; p++) {
      seen.ids[p] = Math.floor((p % width) / 11) % 3;
      const at = 4 * ((Math.floor(p / width) >> fineShift) * Math.ceil(width / 2 ** fineShift) + ((p % width) >> fineShift));
      if (p % width < width / 2) seen.fine.fill(0.4 + 0.1 * (seen.ids[p] ?? 0), at, at + 4);
    }
    const expected = { ...seen, canvas: seen.canvas.slice(), bare: seen.bare.slice() };
    const layer = {
      ...{ unit: 40, salt: 48213, step: 1.24 * wide, wide, long, opacity: 0.95, streak: 0.2, taper: 0.15, sharp: 0.85 },
      ...{ wander: 0.5, colour: 0.05, tolerance: 0.3, ...rest },
    };
    for (const [y0, y1] of [
      [0, 5],
      [5, height],
    ] as const) {
      kernels.strokes(seen, layer, y0, y1);
      twin.strokes(expected, layer, y0, y1);
    }
    expect(bits(seen.canvas)).toEqual(bits(expected.canvas));
    expect(bits(seen.bare)).toEqual(bits(expected.bare));
    expect(Math.min(...seen.bare)).toBeLessThan(0.2);
  });

  test.each([
    { width: 37, height: 21, radius: 3, keen: 2 as const },
    { width: 6, height: 5, radius: 5, keen: 1 as const },
  ])('kuwahara, $width × $height, radius $radius', ({ width, height, radius, keen }) => {
    const kernels = load();
    const { floats } = arena(kernels);
    const source = fill(floats(width * height * 4), 0, 1, 'kuwahara', width);
    const out = floats(source.length);
    const expected = new Float32Array(source.length);
    const room = floats(kuwaharaRoom(width, radius));
    // Two bands: what one leaves in the scratch is nothing to the other.
    kernels.kuwahara(source, out, width, height, 2, Math.min(7, height), radius, keen, room);
    if (height > 7) kernels.kuwahara(source, out, width, height, 7, height, radius, keen, room);
    twin.kuwahara(source, expected, width, height, 2, height, radius, keen, room);
    expect(bits(out)).toEqual(bits(expected));
  });
});

describe('what the kernels are', () => {
  test.each([
    { name: 'fbm' as const, low: 0, high: 1, mean: [0.48, 0.52] },
    { name: 'ridged' as const, low: 0, high: 1, mean: [0.45, 0.49] },
    { name: 'eroded' as const, low: 0, high: 1, mean: [0.32, 0.36] },
  ])('$name lies in its range', ({ name, low, high, mean }) => {
    const kernels = loadKernels({ shared: false, bytes: BYTES });
    const { floats } = arena(kernels);
    const n = 40_000;
    const [xs, ys, out] = [fill(floats(n), -900, 900, 'x'), fill(floats(n), -900, 900, 'y'), floats(n)];
    kernels[name](xs, ys, out, n, 6, 3);
    expect(Math.min(...out)).toBeGreaterThanOrEqual(low);
    expect(Math.max(...out)).toBeLessThanOrEqual(high);
    const average = out.reduce((sum, v) => sum + v, 0) / n;
    expect(average).toBeGreaterThan(mean[0] ?? 0);
    expect(average).toBeLessThan(mean[1] ?? 1);
  });

  test('the sRGB curve is within 1e-5 of the standard', () => {
    for (let i = 0; i <= 5000; i++) {
      const v = Math.fround(i / 5000);
      expect(Math.abs(encode(v) - toSrgb(v))).toBeLessThan(1.1e-5);
    }
  });

  test('a wrong view or length is refused with what was expected', () => {
    const kernels = loadKernels({ shared: false, bytes: 1024 });
    const inside = new Float32Array(kernels.memory.buffer, 0, 8);
    expect(() => kernels.fbm(inside, inside, new Float32Array(8), 8, 4, 1)).toThrow(/view into the kernels' memory/);
    expect(() => kernels.fbm(inside, inside, inside, 12, 4, 1)).toThrow(/at least 12/);
    expect(() => kernels.fbm(inside, inside, inside, 6, 4, 1)).toThrow(/multiple of 4/);
  });
});
