/**
 * Rake: even lines that part round a few still bodies and close again behind them. They are stream lines of a slow current past
 * cylinders, y·(1 − R²/ρ²) for each body (L. M. Milne-Thomson, "Theoretical Hydrodynamics", 1938, on doublets in a stream); what one body does
 * to the current dies away at the rim of another, so that no line ends there. Rings go round each body, as gravel is raked in a dry garden.
 */
import { smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Artboard, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { lineAt } from './level-lines.ts';
import { circle } from './shapes.ts';
import { blend, lightness } from './tint.ts';

interface Body {
  x: number;
  y: number;
  /** Of the outermost ring. */
  reach: number;
  core: number;
}

export function rake({ width, height, unit, palette, traits, r, salt }: Sheet): Artboard {
  const { main, accent, ink, ground } = palette;
  const pitch = unit * (0.03 - 0.012 * traits.density);
  const bodies = bodiesOf({ width, height, unit, r }, pitch);
  const night = lightness(ground) < 0.4;
  const line = night ? blend(ground, main[main.length - 1]!, 0.75) : blend(ground, main[0]!, 0.78);
  const stream = streamOf({ width, height, unit }, bodies);
  const wide = (x: number, y: number): number => pitch * (0.24 + 0.28 * fractal((x / unit) * 5, (y / unit) * 9, 2, salt));
  const bright = Math.floor((height / pitch) * r.between(0.2, 0.8));
  const shapes: Shape[] = [];
  for (let i = -6; (i - 6) * pitch < height; i++) {
    const polygons = lineAt(stream, (i + 0.5) * pitch, wide);
    if (polygons.length > 0) shapes.push({ polygons, fill: i === bright ? accent : line });
  }
  const tones = [ink, ...main];
  for (const [i, b] of bodies.entries()) {
    // The innermost line lies on the rim itself.
    shapes.push({ polygons: [circle(b.x, b.y, b.reach - pitch * 0.05)], fill: ground });
    for (let ring = b.reach - pitch * 0.9; ring > b.core + pitch * 0.6; ring -= pitch)
      shapes.push({ polygons: [circle(b.x, b.y, ring), circle(b.x, b.y, ring - pitch * 0.38)], fill: line, rule: 'evenodd' });
    shapes.push({ polygons: [circle(b.x, b.y, b.core)], fill: i === 1 ? accent : tones[i % tones.length]! });
  }
  return { width, height, ground, shapes };
}

/** What is constant along a line of the current, on a grid; level inside of a body, so that no line crosses it. */
function streamOf({ width, height, unit }: Pick<Sheet, 'width' | 'height' | 'unit'>, bodies: readonly Body[]) {
  const step = unit / 160;
  const [columns, rows] = [Math.ceil(width / step) + 1, Math.ceil(height / step) + 1];
  const field = new Float64Array(columns * rows);
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      const [x, y] = [i * step, j * step];
      let sum = y;
      for (const b of bodies) {
        const away = distance(b, x, y);
        let own = (b.reach * b.reach * (y - b.y)) / Math.max(b.reach * b.reach, away * away);
        for (const other of bodies)
          if (other !== b) {
            // Dead at the other's rim, whole again at its own.
            const whole = Math.min(3 * other.reach, distance(other, b.x, b.y) - b.reach);
            own *= smoothstep(other.reach, whole, distance(other, x, y));
          }
        sum -= own;
      }
      field[j * columns + i] = sum;
    }
  return { field, columns, rows, step };
}

const distance = (b: Body, x: number, y: number): number => Math.sqrt((x - b.x) * (x - b.x) + (y - b.y) * (y - b.y));

/** One large and none to two small ones, apart from each other. */
function bodiesOf({ width, height, unit, r }: Pick<Sheet, 'width' | 'height' | 'unit' | 'r'>, pitch: number): Body[] {
  const out: Body[] = [];
  const count = 1 + r.below(3);
  for (let tries = 0; out.length < count && tries < 40; tries++) {
    const core = unit * (out.length === 0 ? r.between(0.09, 0.15) : r.between(0.03, 0.06));
    const reach = core + pitch * (out.length === 0 ? 4 : 3);
    // Half way between two lines: one that runs at its middle would end at its rim.
    const [x, y] = [width * r.between(0.2, 0.8), Math.round((height * r.between(0.2, 0.8)) / pitch) * pitch];
    const free = out.every((b) => (b.x - x) * (b.x - x) + (b.y - y) * (b.y - y) > 2.8 * (b.reach + reach) * (b.reach + reach));
    if (free) out.push({ x, y, reach, core });
  }
  return out;
}
