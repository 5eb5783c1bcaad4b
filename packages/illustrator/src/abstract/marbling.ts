/**
 * Marbled paper: drops of colour that push earlier ones aside, then drawn with a stylus in curves. Each point of the picture is
 * traced back through all strokes and drops to the colour it came from.
 * S. Lu, A. Jaffer, X. Jin, H. Zhao and X. Mao, "Mathematical Marbling", IEEE CG&A 32, 2012 (closed forms of drop and tine).
 */
import { cos, exp2, mix, sin, TAU } from '../math.ts';
import type { Colour } from './artboard.ts';
import type { RasterEngine } from './engine.ts';

interface Drop {
  x: number;
  y: number;
  /** Squared radius. */
  rr: number;
  colour: Colour;
}

export const marbling: RasterEngine = ({ width, height, unit, palette, traits, r }) => {
  const { ground, main, ink, accent } = palette;
  const drops: Drop[] = [];
  const count = Math.floor(mix(26, 54, traits.density));
  const set: readonly Colour[] = [main[0]!, main[1 % main.length]!, main[0]!, ground, main[2 % main.length]!, ink, ground];
  for (let i = 0; i < count; i++) {
    const s = r.between(0.05, 0.19) * (i < 4 ? 1.9 : 1);
    const x = r.between(-0.05, 1.05) * (width / unit);
    const y = r.between(-0.05, 1.05) * (height / unit);
    // Rings: two or three colours into the same place.
    const rings = 1 + r.below(4);
    for (let k = 0; k < rings; k++)
      drops.push({
        x,
        y,
        rr: s * s * (k === 0 ? 1 : 0.42),
        colour: i === count - 3 && k === 0 ? accent : set[(i + k * 2) % set.length]!,
      });
  }
  const tines = Array.from({ length: 3 + Math.floor(traits.energy * 4) }, () => {
    const a = r.between(0, TAU / 2);
    return {
      x: r.between(0.1, 0.9) * (width / unit),
      y: r.between(0.1, 0.9) * (height / unit),
      dx: cos(a),
      dy: sin(a),
      pull: r.between(0.08, 0.26) * (r.chance(0.5) ? 1 : -1),
      sharp: r.between(5, 16),
    };
  });
  return (out, _k, _rows, y) => {
    for (let px = 0; px < width; px++) {
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let s = 0; s < 2; s++) {
        let x = (px + 0.25 + 0.5 * s) / unit;
        let v = (y + 0.75 - 0.5 * s) / unit;
        for (let i = tines.length - 1; i >= 0; i--) {
          const t = tines[i]!;
          const away = Math.abs((x - t.x) * -t.dy + (v - t.y) * t.dx);
          const d = t.pull * exp2(-away * t.sharp);
          x -= t.dx * d;
          v -= t.dy * d;
        }
        let colour = ground;
        for (let i = drops.length - 1; i >= 0; i--) {
          const drop = drops[i]!;
          const [ax, ay] = [x - drop.x, v - drop.y];
          const d = ax * ax + ay * ay;
          if (d < drop.rr) {
            colour = drop.colour;
            break;
          }
          const k = Math.sqrt(1 - drop.rr / d);
          x = drop.x + ax * k;
          v = drop.y + ay * k;
        }
        red += colour[0];
        green += colour[1];
        blue += colour[2];
      }
      out[4 * px] = red / 2;
      out[4 * px + 1] = green / 2;
      out[4 * px + 2] = blue / 2;
    }
  };
};
