/**
 * Rake: even lines that part round a few still bodies and close again behind them. They are stream lines of a slow current past
 * cylinders, y·(1 − R²/ρ²) summed over the bodies (L. M. Milne-Thomson, "Theoretical Hydrodynamics", 1938, on doublets in a stream);
 * rings go round each body, as gravel is raked in a dry garden.
 */
import { fractal } from '../noise.ts';
import type { Artboard, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { circle, ribbon } from './shapes.ts';
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
  const shapes: Shape[] = [];
  const stream = (x: number, y: number): number => {
    let sum = y;
    for (const b of bodies) {
      const [dx, dy] = [x - b.x, y - b.y];
      sum -= (b.reach * b.reach * dy) / Math.max(1, dx * dx + dy * dy);
    }
    return sum;
  };
  const step = unit / 110;
  const bright = Math.floor((height / pitch) * r.between(0.2, 0.8));
  for (let i = -2; i * pitch < height + 2 * pitch; i++) {
    const level = (i + 0.5) * pitch;
    let run: [number, number][] = [];
    const close = (): void => {
      if (run.length > 2)
        shapes.push({
          polygons: [ribbon(run, (t) => pitch * (0.3 + 0.16 * fractal(t * 7, i * 0.7, 2, salt)))],
          fill: i === bright ? accent : line,
        });
      run = [];
    };
    for (let x = -step; x <= width + step; x += step) {
      const y = rowOf(stream, x, level, bodies, height);
      const last = run[run.length - 1];
      // At the foremost and hindmost point of a body a line stands still and would jump to the other side.
      if (y === undefined || (last && Math.abs(y - last[1]) > pitch * 0.8)) close();
      if (y !== undefined) run.push([x, y]);
    }
    close();
  }
  const tones = [ink, ...main];
  for (const [i, b] of bodies.entries()) {
    for (let ring = b.reach - pitch * 0.9; ring > b.core + pitch * 0.6; ring -= pitch)
      shapes.push({ polygons: [circle(b.x, b.y, ring), circle(b.x, b.y, ring - pitch * 0.38)], fill: line, rule: 'evenodd' });
    shapes.push({ polygons: [circle(b.x, b.y, b.core)], fill: i === 1 ? accent : tones[i % tones.length]! });
  }
  return { width, height, ground, shapes };
}

/** One large and none to two small ones, apart from each other. */
function bodiesOf({ width, height, unit, r }: Pick<Sheet, 'width' | 'height' | 'unit' | 'r'>, pitch: number): Body[] {
  const out: Body[] = [];
  const count = 1 + r.below(3);
  for (let tries = 0; out.length < count && tries < 40; tries++) {
    const core = unit * (out.length === 0 ? r.between(0.09, 0.15) : r.between(0.03, 0.06));
    const reach = core + pitch * (out.length === 0 ? 4 : 3);
    const [x, y] = [width * r.between(0.2, 0.8), height * r.between(0.2, 0.8)];
    const free = out.every((b) => (b.x - x) * (b.x - x) + (b.y - y) * (b.y - y) > 2.8 * (b.reach + reach) * (b.reach + reach));
    if (free) out.push({ x, y, reach, core });
  }
  return out;
}

/** Where the stream has a level in one column, outside of the bodies; between two of them it grows steadily downwards. */
function rowOf(
  stream: (x: number, y: number) => number,
  x: number,
  level: number,
  bodies: readonly Body[],
  height: number,
): number | undefined {
  const walls = bodies
    .filter((b) => Math.abs(x - b.x) < b.reach)
    .map((b) => {
      const half = Math.sqrt(b.reach * b.reach - (x - b.x) * (x - b.x));
      return [b.y - half, b.y + half] as const;
    })
    .sort((a, b) => a[0] - b[0]);
  let from = -height;
  for (const [top, foot] of [...walls, [2 * height, 2 * height] as const]) {
    if (top > from && stream(x, from) <= level && level <= stream(x, top)) {
      let [low, high] = [from, top];
      for (let i = 0; i < 22; i++) {
        const middle = (low + high) / 2;
        if (stream(x, middle) < level) low = middle;
        else high = middle;
      }
      return low;
    }
    from = foot;
  }
  return undefined;
}
