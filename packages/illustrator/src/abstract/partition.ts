/**
 * A rectangle divided again and again at telling ratios; most parts stay pale, a few carry colour, one the accent.
 * Division by rule: G. Stiny and J. Gips, "Shape Grammars and the Generative Specification of Painting and Sculpture", 1972.
 */
import type { Artboard, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { box } from './shapes.ts';

interface Part {
  x: number;
  y: number;
  w: number;
  h: number;
}

export function partition({ width, height, unit, palette, traits, r }: Sheet): Artboard {
  const gap = unit * 0.011;
  const margin = unit * 0.06;
  const parts: Part[] = [{ x: margin, y: margin, w: width - 2 * margin, h: height - 2 * margin }];
  const count = 7 + Math.floor(traits.density * 12);
  for (let n = 0; parts.length < count && n < 80; n++) {
    // The largest is divided next, sometimes another, so that sizes differ.
    parts.sort((a, b) => b.w * b.h - a.w * a.h);
    const part = parts.splice(r.chance(0.72) ? 0 : Math.min(parts.length - 1, 1 + r.below(3)), 1)[0]!;
    if (Math.min(part.w, part.h) < unit * 0.09) {
      parts.push(part);
      continue;
    }
    const t = r.pick([0.382, 0.618, 0.27, 0.73, 0.5]);
    const upright = part.w > part.h * 1.15 || (part.w > part.h * 0.8 && r.chance(0.5));
    if (upright)
      parts.push(
        { ...part, w: part.w * t - gap / 2 },
        { ...part, x: part.x + part.w * t + gap / 2, w: part.w * (1 - t) - gap / 2 },
      );
    else
      parts.push(
        { ...part, h: part.h * t - gap / 2 },
        { ...part, y: part.y + part.h * t + gap / 2, h: part.h * (1 - t) - gap / 2 },
      );
  }
  parts.sort((a, b) => b.w * b.h - a.w * a.h);
  const { ground, main, ink, accent } = palette;
  const mixed = (a: number): [number, number, number] =>
    [0, 1, 2].map((c) => ground[c]! + (main[main.length - 1]![c]! - ground[c]!) * a) as [number, number, number];
  const accented = Math.min(parts.length - 1, Math.floor(parts.length * 0.6) + r.below(3));
  const shapes = parts.map((p, i): Shape => {
    const fill =
      i === accented
        ? accent
        : i === 0
          ? main[0]!
          : i === 3
            ? ink
            : r.chance(0.36)
              ? (main[1 + r.below(Math.max(1, main.length - 1))] ?? main[0]!)
              : mixed(r.between(0.12, 0.5));
    return { polygons: [box(p.x + p.w / 2, p.y + p.h / 2, p.w, p.h)], fill };
  });
  return { width, height, ground, shapes };
}
