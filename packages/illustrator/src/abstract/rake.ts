/**
 * Rake: even lines that part round a few still bodies and close again behind them. They are stream lines of a slow current past
 * cylinders, y·(1 − R²/ρ²) for each body (L. M. Milne-Thomson, "Theoretical Hydrodynamics", 1938, on doublets in a stream); what one body does
 * to the current dies away at the rim of another, so that no line ends there. Rings go round each body, as gravel is raked in a dry garden.
 */
import { smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Artboard, Colour, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { lineAt } from './level-lines.ts';
import { box, circle } from './shapes.ts';
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
  // The light of the greatest body lies on the ground about it, and dies away across the sheet.
  const [first] = bodies;
  const dusk = blend(ground, night ? [0, 0, 0.02] : ink, night ? 0.4 : 0.1);
  const lit = night ? blend(ground, main[Math.floor(main.length / 2)]!, 0.4) : blend(ground, [1, 1, 0.98], 0.5);
  const upper = first !== undefined && first.y < height / 2;
  const shapes: Shape[] = [
    {
      polygons: [box(width / 2, height / 2, width + 4, height + 4)],
      fill: lit,
      shade: { from: [0, upper ? 0 : height], to: [0, upper ? height : 0], tone: dusk },
    },
  ];
  const groundAt = (y: number): Colour => blend(lit, dusk, upper ? y / height : 1 - y / height);
  for (let i = -6; (i - 6) * pitch < height; i++) {
    const polygons = lineAt(stream, (i + 0.5) * pitch, wide);
    if (polygons.length > 0) shapes.push({ polygons, fill: i === bright ? accent : line });
  }
  const tones = [ink, ...main];
  for (const [i, b] of bodies.entries()) {
    // The innermost line lies on the rim itself.
    shapes.push({ polygons: [circle(b.x, b.y, b.reach - pitch * 0.05)], fill: groundAt(b.y) });
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
  const free = bodies.map((b) => Math.min(b.y, height - b.y) - b.reach);
  const rest = Math.max(1e-6, Math.min(unit * 0.14, ...free));
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
      // Towards the upper and the lower edge the current runs level again, so that no line is broken off there.
      sum = y + (sum - y) * smoothstep(0, rest, Math.min(y, height - y));
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
    const room = Math.min(height / 2, reach + unit * 0.1);
    const [x, y] = [width * r.between(0.2, 0.8), Math.round(r.between(room, height - room) / pitch) * pitch];
    const free = out.every((b) => (b.x - x) * (b.x - x) + (b.y - y) * (b.y - y) > 2.8 * (b.reach + reach) * (b.reach + reach));
    if (free) out.push({ x, y, reach, core });
  }
  return out;
}
