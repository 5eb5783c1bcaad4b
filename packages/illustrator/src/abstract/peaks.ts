/**
 * Peaks: ranges one behind the other as folded planes, each with a lit and a shaded side that meet in a ridge running down from its tip, paler with
 * distance, with mist at their feet and a disc above them. Aerial perspective after Leonardo's notebooks; planes as the poster hands of the
 * 1920s cut them.
 */
import { mix } from '../math.ts';
import type { Artboard, Colour, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { box, circle, polygon } from './shapes.ts';
import { blend, lightness } from './tint.ts';

export function peaks({ width, height, unit, palette, traits, r }: Sheet): Artboard {
  const { main, ink, accent } = palette;
  const night = lightness(palette.ground) < 0.4;
  const air = palette.ground;
  const byLight = [...main].sort((a, b) => lightness(b) - lightness(a));
  const shapes: Shape[] = [];
  // The disc is the brightest there is, whatever the palette calls its accent.
  const sunny = lightness(accent) < lightness(air) * 0.75 && !night ? blend(accent, [1, 0.98, 0.92], 0.72) : accent;
  const warm = blend(sunny, air, night ? 0.25 : 0.4);
  shapes.push({
    polygons: [box(width / 2, height / 2, width + 4, height + 4)],
    fill: air,
    shade: { from: [0, height * 0.05], to: [0, height * 0.62], tone: blend(air, warm, 0.75) },
  });
  const lit = r.chance(0.5) ? 1 : -1;
  const ranges = 3 + Math.round(traits.density * 2);
  const [sx, sy] = [width * (lit > 0 ? r.between(0.58, 0.74) : r.between(0.26, 0.42)), height * r.between(0.2, 0.27)];
  const sun = unit * r.between(0.085, 0.125);
  shapes.push({ polygons: [circle(sx, sy, sun, 140)], fill: sunny });
  for (let n = 0; n < ranges; n++) {
    const near = n / (ranges - 1);
    const foot = height * mix(0.66, 1.06, near);
    const tall = height * mix(0.36, 0.2, near) * r.between(0.9, 1.1);
    // From the air's own colour to the deepest of the palette.
    const ramp: readonly Colour[] = [
      blend(air, byLight[0]!, 0.7),
      ...byLight.slice(0, 3),
      blend(byLight[byLight.length - 1]!, night ? [0, 0, 0.03] : ink, 0.6),
    ];
    const at = near * (ramp.length - 1.001);
    const body = blend(ramp[Math.floor(at)]!, ramp[Math.floor(at) + 1]!, at - Math.floor(at));
    const light = blend(body, blend(sunny, [1, 0.97, 0.9], 0.4), mix(0.5, 0.28, near));
    const count = Math.max(2, Math.round((width / unit) * mix(2.2, 3.4, near)));
    const tops = Array.from({ length: count }, (_, i) => ({
      x: (width * (i + r.between(0.15, 0.85))) / count,
      y: foot - tall * r.between(0.55, 1) * (i % 2 === n % 2 ? 1 : 0.74),
    }));
    // The highest last: it stands before its neighbours.
    for (const { x, y } of [...tops].sort((a, b) => b.y - a.y)) {
      const rise = foot - y;
      const [wl, wr] = [rise * r.between(0.95, 1.35), rise * r.between(0.95, 1.35)];
      const [left, right] = [x - wl, x + wr];
      const fold = x + lit * rise * r.between(0.12, 0.3);
      const knee = x - lit * rise * r.between(0.06, 0.16);
      // Mist lies at its foot.
      const mist = near < 1 ? air : body;
      shapes.push({
        polygons: [polygon([x, y], [right, foot], [left, foot])],
        fill: body,
        shade: { from: [x, y + rise * 0.2], to: [x, foot - rise * 0.04], tone: mist },
      });
      // The ridge comes down in two bends; what lies towards the disc is lit.
      const side = lit > 0 ? right : left;
      shapes.push({
        polygons: [polygon([x, y], [fold, y + rise * 0.36], [knee, y + rise * 0.62], [fold, foot], [side, foot])],
        fill: light,
        shade: { from: [x, y + rise * 0.2], to: [x, foot - rise * 0.04], tone: mist },
      });
    }
  }
  return { width, height, ground: air, shapes };
}
