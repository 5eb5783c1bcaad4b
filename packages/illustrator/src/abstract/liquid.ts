/**
 * Liquid light: bands of strong colour that flow round one another, as the posters and light shows of 1966–68 had them (W. Wilson, V. Moscoso).
 * A distance is bent by fractal noise twice over (domain warping, after K. Perlin, "An Image Synthesizer", SIGGRAPH 1985) and cut into
 * bands; half of the pieces are mirrored about their upright axis.
 */
import { clamp, mix } from '../math.ts';
import type { Colour } from './artboard.ts';
import type { RasterEngine } from './engine.ts';

export const liquid: RasterEngine = ({ width, height, unit, palette, traits, r, salt }) => {
  const { ground, main, ink, accent } = palette;
  const colours: readonly Colour[] = [
    main[0]!,
    ground,
    main[1]!,
    ink,
    accent,
    main[2 % main.length]!,
    ground,
    main[main.length - 1]!,
  ];
  const mirrored = r.chance(0.55);
  const [cx, cy] = mirrored
    ? [width / 2, height * r.between(0.35, 0.62)]
    : [width * r.between(0.2, 0.8), height * r.between(0.2, 0.8)];
  const bands = mix(9, 15, traits.density);
  const bend = mix(0.9, 1.9, traits.energy);
  const scale = r.between(1.15, 1.9);
  return (out, k, rows, y) => {
    // One column more on each side, for the slope; kernels take fours.
    const n = Math.ceil((width + 2) / 4) * 4;
    const [xs, ys, a, b, c] = [rows(n), rows(n), rows(n), rows(n), rows(n)];
    const place = (x: number): number => (mirrored ? Math.abs(x - 1 - cx) : x - 1 - cx) / unit;
    const v = (y - cy) / unit;
    for (let x = 0; x < n; x++) {
      xs[x] = place(x) * scale + 7;
      ys[x] = v * scale + 13;
    }
    k.fbm(xs, ys, a, n, 2, salt);
    k.fbm(xs, ys, b, n, 2, salt ^ 991);
    for (let x = 0; x < n; x++) {
      xs[x] = place(x) * scale + (a[x]! - 0.5) * bend * 1.6 + 3;
      ys[x] = v * scale + (b[x]! - 0.5) * bend * 1.6 + 3;
    }
    k.fbm(xs, ys, c, n, 2, salt ^ 57);
    for (let x = 0; x < n; x++) {
      const [u, w] = [place(x) + (a[x]! - 0.5) * 0.5 * bend, v + (b[x]! - 0.5) * 0.5 * bend];
      c[x] = (Math.sqrt(u * u + w * w) * 1.1 + c[x]! * bend * 0.62) * bands;
    }
    for (let x = 0; x < width; x++) {
      const phase = c[x + 1]!;
      // How much of a band one pixel is, taken alike in both directions.
      const slope = Math.max(0.004, Math.abs(c[x + 2]! - c[x]!) * 0.6 + bands / unit);
      const i = Math.floor(phase);
      const f = phase - i;
      const here = colours[((i % 8) + 8) % 8]!;
      const next = colours[(((i + 1) % 8) + 8) % 8]!;
      const over = clamp((f - 1) / slope + 1);
      // A thin dark seam between two bands of colour.
      const seam = clamp(1.1 - Math.abs(f < 0.5 ? f : f - 1) / Math.max(slope * 1.2, 0.035));
      for (let q = 0; q < 3; q++) {
        const colour = mix(here[q]!, next[q]!, over);
        // Each band is lighter along its inner side, as if it were lit.
        out[4 * x + q] = mix(colour * (1.05 - 0.16 * f), ink[q]! * 0.6, seam * 0.8);
      }
    }
  };
};
