/**
 * Terrazzo: chips of stone in a ground of fine grain, few large and many small, as a mason grades them (sizes by a power law), lying
 * closer in one part of the slab than in the rest. Chips keep clear of each other: dart throwing, R. Cook, "Stochastic Sampling in
 * Computer Graphics", 1986, with a reach of its own for each.
 */
import { cos, mix, pow, sin, TAU } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Artboard, Colour, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { polygon } from './shapes.ts';
import { blend, lightness } from './tint.ts';

interface Chip {
  x: number;
  y: number;
  reach: number;
}

export function terrazzo({ width, height, unit, palette, traits, r, salt }: Sheet): Artboard {
  const { main, ink, accent } = palette;
  const ground = palette.ground;
  const deep = lightness(ground) < 0.4;
  const shapes: Shape[] = [];
  const grain: Colour = blend(ground, deep ? [1, 0.98, 0.94] : ink, 0.16);
  const dust = Array.from({ length: Math.floor(1300 * ((width * height) / (unit * unit))) }, () => {
    const s = unit * r.between(0.0008, 0.0026);
    return stone(r.next() * width, r.next() * height, s, 4, r);
  });
  shapes.push({ polygons: dust, fill: grain, opacity: 0.8 });
  const chips: Chip[] = [];
  const largest = unit * r.between(0.085, 0.12);
  const wanted = Math.floor(mix(260, 460, traits.density));
  // Where the slab is richest.
  const rich = (x: number, y: number): number => fractal((x / unit) * 1.5 + 7, (y / unit) * 1.5 + 2, 2, salt);
  const accents = 3;
  let left = accents;
  const throws = wanted * 16;
  for (let n = 0; n < throws && chips.length < wanted; n++) {
    const t = n / throws;
    const reach = largest * mix(1, 0.085, pow(t, 0.22)) * r.between(0.8, 1.2);
    const [x, y] = [r.between(-0.03, 1.03) * width, r.between(-0.03, 1.03) * height];
    if (r.next() > mix(0.1, 1.6, rich(x, y) * rich(x, y) * 2)) continue;
    if (chips.some((c) => Math.abs(c.x - x) < c.reach + reach && near(c, x, y, reach))) continue;
    chips.push({ x, y, reach });
    const one = stone(x, y, reach, 5 + r.below(4), r);
    const special = left > 0 && t > 0.004 && r.chance(0.09);
    if (special) left--;
    const pick = r.next();
    const fill = special
      ? accent
      : pick < 0.42
        ? main[0]!
        : pick < 0.7
          ? main[1 % main.length]!
          : pick < 0.9
            ? main[2 % main.length]!
            : ink;
    shapes.push({ polygons: [one], fill });
    // A vein or a paler plane in the larger ones.
    if (reach > largest * 0.45 && r.chance(0.75))
      shapes.push({ polygons: [cut(one, x, y, r.between(0, TAU))], fill: blend(fill, deep ? ink : ground, 0.2) });
  }
  return { width, height, ground, shapes };
}

const near = (c: Chip, x: number, y: number, reach: number): boolean => {
  const gap = (c.reach + reach) * 0.93;
  return (c.x - x) * (c.x - x) + (c.y - y) * (c.y - y) < gap * gap;
};

/** A broken stone: corners at uneven angles and distances about its middle, longer one way than the other. */
function stone(x: number, y: number, reach: number, corners: number, r: Sheet['r']): Float64Array {
  const turn = r.next() * TAU;
  const slim = r.between(0.55, 0.95);
  const [c, s] = [cos(turn), sin(turn)];
  const points: [number, number][] = [];
  for (let i = 0; i < corners; i++) {
    const a = ((i + r.between(-0.3, 0.3)) / corners) * TAU;
    const d = reach * r.between(0.72, 1);
    const [u, v] = [cos(a) * d, sin(a) * d * slim];
    points.push([x + u * c - v * s, y + u * s + v * c]);
  }
  return polygon(...points);
}

/** The part of a stone on one side of a line near its middle. */
function cut(stone: Float64Array, x: number, y: number, angle: number): Float64Array {
  const [nx, ny] = [cos(angle), sin(angle)];
  const side = (i: number): number => (stone[i]! - x) * nx + (stone[i + 1]! - y) * ny;
  const out: number[] = [];
  for (let i = 0; i < stone.length; i += 2) {
    const j = (i + 2) % stone.length;
    const [a, b] = [side(i), side(j)];
    if (a >= 0) out.push(stone[i]!, stone[i + 1]!);
    if (a >= 0 !== b >= 0) {
      const t = a / (a - b);
      out.push(mix(stone[i]!, stone[j]!, t), mix(stone[i + 1]!, stone[j + 1]!, t));
    }
  }
  return Float64Array.from(out);
}
