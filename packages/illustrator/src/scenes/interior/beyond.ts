/** What is seen through panes where there is no land: stars, and the deep sea. */
import { hex, type Rgb } from '../../colour.ts';
import { clamp, mix, smoothstep } from '../../math.ts';
import { fractal } from '../../noise.ts';

/** Black, with stars, and a world of which one half is lit. */
export function starsAt(along: number, up: number, salt: number, out: Float64Array): void {
  const [x, y] = [along * 46, up * 46];
  const [a, b] = [Math.floor(x), Math.floor(y)];
  const h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ salt;
  const own = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) >>> 0;
  const [dx, dy] = [x - a - 0.2 - (0.6 * (own & 255)) / 255, y - b - 0.2 - (0.6 * ((own >>> 8) & 255)) / 255];
  const bright = ((own >>> 16) & 3) === 0 ? 0.4 + ((own >>> 20) & 7) / 9 : 0;
  const star = bright * smoothstep(0.2, 0.04, Math.sqrt(dx * dx + dy * dy));
  const milk = 0.05 * smoothstep(0.45, 0.8, fractal(along * 3 + 30, up * 3 + along * 2 + 30, 4, salt));
  const [px, py] = [along - ((salt & 15) / 15 - 0.5) * 0.4, up - 0.1];
  const far = Math.sqrt(px * px + py * py) / RADIUS;
  const disc = smoothstep(1.02, 0.98, far);
  const lit = smoothstep(-0.5, 0.7, (px + py) / RADIUS) * (0.8 + 0.5 * fractal(px * 9 + 20, py * 26 + 20, 4, salt ^ 3));
  const world = WORLDS[(salt >>> 4) % WORLDS.length]!;
  for (let c = 0; c < 3; c++) out[c] = mix(0.012 + milk * (c === 2 ? 1.5 : 1) + star, world[c]! * lit * 1.1, disc);
}

const RADIUS = 0.13;
const WORLDS: readonly Rgb[] = ['#d08a54', '#6f9ad0', '#8abca0', '#c8b080'].map(hex);

/** Water over a bed of sand, paler towards the day. */
export function deepAt(along: number, up: number, salt: number, out: Float64Array): void {
  const bed = -0.05 + 0.06 * fractal(along * 5 + 30, 4, 4, salt);
  const ground = smoothstep(bed + 0.006, bed - 0.006, up);
  const ray = 0.12 * smoothstep(0.5, 0.75, fractal(along * 6 + up * 2 + 20, 3, 2, salt)) * clamp(up * 3 + 0.3);
  for (let c = 0; c < 3; c++) out[c] = mix(WATER[c]! * (0.75 + 1.6 * clamp(up + 0.1)) + ray, BED[c]!, ground * 0.75);
}

const WATER = hex('#2f86a4');
const BED = hex('#7a9080');
