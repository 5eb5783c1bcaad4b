import { describe, expect, test } from 'vitest';
import { Frame, frameBytes } from '../kernels/frame.ts';
import { loadKernels } from '../kernels/load.ts';
import { bandsOf, outlineOf, type Pass } from '../pool/pass.ts';
import { bloomPasses, bloomPlanes } from './bloom.ts';
import { gaussianTaps } from './gaussian.ts';
import { tonePass } from './tone.ts';

type Colour = (u: number, v: number) => readonly [number, number, number];

/** Runs passes over a picture given by a function of (x, y) ÷ height. */
function paint(width: number, height: number, colour: Colour, passes: readonly Pass[]): Frame {
  const kernels = loadKernels({ shared: false, bytes: frameBytes(width, height, bloomPlanes(height)) });
  const frame = new Frame(kernels.memory, width, height, bloomPlanes(height));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++)
      frame.color.set([...colour((x + 0.5) / height, (y + 0.5) / height), 1], 4 * (y * width + x));
  }
  const outline = outlineOf({ width, height, planes: bloomPlanes(height), passes });
  for (const [index, pass] of passes.entries()) {
    for (const { y0, y1 } of bandsOf(outline, index)) {
      frame.release();
      pass.run(frame, kernels, y0, y1);
    }
  }
  return frame;
}

const at = (frame: Frame, u: number, v: number, channel = 0): number =>
  frame.color[4 * (Math.floor(v * frame.height) * frame.width + Math.floor(u * frame.height)) + channel] ?? 0;

const bloom = (width: number, height: number) => bloomPasses({ width, height, threshold: 1, knee: 0.5, strength: 0.5 });
const sun: Colour = (u, v) => ((u - 0.5) * (u - 0.5) + (v - 0.5) * (v - 0.5) < 0.0036 ? [20, 10, 4] : [0.1, 0.1, 0.2]);

test.each([0.3, 1, 2.5, 20])('gaussianTaps(%d) sums to 1, is symmetric, and has the variance asked for', (sigma) => {
  const taps = gaussianTaps(sigma);
  const radius = (taps.length - 1) / 2;
  expect(taps.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 5);
  expect([...taps].reverse()).toEqual([...taps]);
  const variance = taps.reduce((sum, weight, i) => sum + weight * (i - radius) * (i - radius), 0);
  // Cutting at 3σ loses 3 % of the variance; below half a pixel the samples are too few to hold it.
  if (sigma >= 1) expect(variance / (sigma * sigma)).toBeCloseTo(0.985, 1);
});

describe('bloom', () => {
  test('leaves a picture without highlights exactly as it was', () => {
    const grey: Colour = (u, v) => [u, v * 0.8, 0.4];
    expect(
      Buffer.compare(
        Buffer.from(paint(90, 90, grey, bloom(90, 90)).color.slice().buffer),
        Buffer.from(paint(90, 90, grey, []).color.slice().buffer),
      ),
    ).toBe(0);
  });

  test('spills the colour of the light, less and less with distance', () => {
    const frame = paint(256, 256, sun, bloom(256, 256));
    const halo = [0.57, 0.6, 0.66, 0.8].map((u) => at(frame, u, 0.5));
    expect(halo).toEqual([...halo].sort((a, b) => b - a));
    expect(halo[0]).toBeGreaterThan(0.5);
    expect(at(frame, 0.6, 0.5, 0) - 0.1).toBeGreaterThan(4 * (at(frame, 0.6, 0.5, 2) - 0.2));
  });

  test('is as wide at every size: 128, 256 and 1024 rows agree on the halo', () => {
    const frames = [128, 256, 1024].map((size) => paint(size, size, sun, bloom(size, size)));
    for (const u of [0.62, 0.65, 0.7, 0.8]) {
      const [small = 0, middle = 0, large = 0] = frames.map((frame) => at(frame, u, 0.5) - 0.1);
      // 0.0025 of linear light is one display step at this lightness.
      for (const other of [small, middle]) expect(Math.abs(other - large)).toBeLessThan(Math.max(0.06 * large, 0.0025));
    }
  });

  test('does not reach across the picture: a second light far away changes nothing near the first', () => {
    const two: Colour = (u, v) => (u > 2.9 && v > 0.9 ? [30, 30, 30] : sun(u, v));
    const [one, both] = [sun, two].map((colour) => paint(384, 128, colour, bloom(384, 128))) as [Frame, Frame];
    for (const u of [0.2, 0.5, 0.9]) expect(at(both, u, 0.5)).toBe(at(one, u, 0.5));
  });
});

describe('tone', () => {
  const tone = (hue: number) => tonePass({ exposure: 1, saturation: 1, vignette: 0, grain: 0, seed: 1, hue });

  test('white card is light grey, black is black, and hue keeps a sun from turning white', () => {
    const card: Colour = (u) => (u < 0.5 ? [1, 1, 1] : [0, 0, 0]);
    const { output } = paint(64, 64, card, [tone(0)]);
    expect([...output.slice(0, 4)]).toEqual([232, 232, 232, 255]);
    expect([...output.slice(252, 256)]).toEqual([0, 0, 0, 255]);
    const blue = [0, 1].map((hue) => paint(64, 64, () => [20, 10, 3], [tone(hue)]).output[2] ?? 0);
    expect(blue[0]).toBeGreaterThan(240);
    expect(blue[1]).toBeLessThan(130);
  });

  test('vignette darkens corners only, and grain is centred', () => {
    const grey: Colour = () => [0.3, 0.3, 0.3];
    const plain = paint(64, 64, grey, [tone(0)]).output[0] ?? 0;
    const { output } = paint(64, 64, grey, [tonePass({ exposure: 1, saturation: 1, vignette: 0.5, grain: 0, seed: 1 })]);
    expect(output[0]).toBeLessThan(plain - 20);
    expect(output[4 * (32 * 64 + 32)]).toBe(plain);
    const grained = paint(256, 256, grey, [tonePass({ exposure: 1, saturation: 1, vignette: 0, grain: 0.1, seed: 1 })]).output;
    const reds = grained.filter((_, i) => i % 4 === 0);
    expect(reds.reduce((sum, v) => sum + v, 0) / reds.length).toBeCloseTo(plain, 0);
    expect(Math.max(...reds) - Math.min(...reds)).toBeGreaterThan(40);
  });
});
