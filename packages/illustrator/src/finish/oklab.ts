/** Even steps of colour: OKLab (B. Ottosson, "A perceptual color space for image processing", 2020) from and to sRGB-encoded 0 … 1. */
import { toLinear, toSrgb } from '../colour.ts';
import { clamp, pow } from '../math.ts';

const LINEAR = Float32Array.from({ length: 1025 }, (_, i) => toLinear(i / 1024));
const ENCODED = Float32Array.from({ length: 4097 }, (_, i) => toSrgb(i / 4096));
const ROOT = Float32Array.from({ length: 4097 }, (_, i) => pow(i / 4096, 1 / 3));

const linear = (v: number): number => LINEAR[Math.floor(clamp(v) * 1024 + 0.5)]!;
const encoded = (v: number): number => ENCODED[Math.floor(clamp(v) * 4096 + 0.5)]!;
/** Cube root by table; the darkest hundredth straight, where the table is too coarse. */
const root = (v: number): number => (v < 0.008 ? pow(v, 1 / 3) : ROOT[Math.floor((v > 1 ? 1 : v) * 4096 + 0.5)]!);

export function toOklab(r: number, g: number, b: number, out: Float32Array | number[]): void {
  const [lr, lg, lb] = [linear(r), linear(g), linear(b)];
  const l = root(0.4122214708 * lr + 0.5363325363 * lg + 0.0514459929 * lb);
  const m = root(0.2119034982 * lr + 0.6806995451 * lg + 0.1073969566 * lb);
  const s = root(0.0883024619 * lr + 0.2817188376 * lg + 0.6299787005 * lb);
  out[0] = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  out[1] = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  out[2] = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
}

export function fromOklab(L: number, a: number, b: number, out: Float32Array | number[]): void {
  const l = L + 0.3963377774 * a + 0.2158037573 * b;
  const m = L - 0.1055613458 * a - 0.0638541728 * b;
  const s = L - 0.0894841775 * a - 1.291485548 * b;
  const [l3, m3, s3] = [l * l * l, m * m * m, s * s * s];
  out[0] = encoded(4.0767416621 * l3 - 3.3077115913 * m3 + 0.2309699292 * s3);
  out[1] = encoded(-1.2684380046 * l3 + 2.6097574011 * m3 - 0.3413193965 * s3);
  out[2] = encoded(-0.0041960863 * l3 - 0.7034186147 * m3 + 1.707614701 * s3);
}
