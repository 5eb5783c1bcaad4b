/**
 * Suprematist geometry: one great tilted form, a counterweight, a swarm of bars along one diagonal and one accent, on bare
 * ground. After K. Malevich, "The Non-Objective World", 1927; balance as moments about the middle (R. Arnheim, "Art and Visual
 * Perception", 1954): lesser forms are placed so that the weights nearly cancel, never quite.
 */
import { cos, sin, TAU } from '../math.ts';
import type { Artboard, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { bar, box, circle, polygon } from './shapes.ts';

export function suprematist({ width, height, unit, palette, traits, r }: Sheet): Artboard {
  const shapes: Shape[] = [];
  const tilt = r.between(0.18, 0.5) * (r.chance(0.5) ? 1 : -1);
  const [dx, dy] = [cos(tilt), sin(tilt)];
  const side = r.chance(0.5) ? 1 : -1;
  const centre: [number, number] = [width / 2 + side * width * r.between(0.06, 0.13), height * r.between(0.36, 0.46)];
  const { main, ink, accent } = palette;
  const colours = [...main];
  const leading = r.pick([ink, colours[0]!]);
  const size = unit * r.between(0.26, 0.36);
  let [mx, my] = [0, 0];
  const add = (shape: Shape, x: number, y: number, weight: number): void => {
    shapes.push(shape);
    mx += (x - width / 2) * weight;
    my += (y - height / 2) * weight;
  };
  const big = r.below(3);
  if (big === 0) add({ polygons: [box(...centre, size, size * r.between(0.62, 1), tilt)], fill: leading }, ...centre, 1);
  else if (big === 1) add({ polygons: [circle(...centre, size * 0.52)], fill: leading }, ...centre, 0.9);
  else {
    const [a, b] = [size * 0.75, size * r.between(0.5, 0.8)];
    const at = (u: number, v: number): [number, number] => [centre[0] + u * dx - v * dy, centre[1] + u * dy + v * dx];
    add(
      { polygons: [polygon(at(-a, -b * 0.4), at(a, -b * 0.75), at(a * 0.86, b * 0.7), at(-a * 0.7, b * 0.55))], fill: leading },
      ...centre,
      1,
    );
  }
  // A long bar across or beside it ties the picture to its diagonal.
  const reach = unit * r.between(0.62, 0.86);
  const off = size * r.between(0.34, 0.72) * (r.chance(0.5) ? 1 : -1);
  const [bx, by] = [centre[0] - dy * off, centre[1] + dx * off];
  add(
    {
      polygons: [bar(bx - (dx * reach) / 2, by - (dy * reach) / 2, bx + (dx * reach) / 2, by + (dy * reach) / 2, unit * 0.016)],
      fill: big === 1 ? colours[0]! : ink,
    },
    bx,
    by,
    0.12,
  );
  // The counterweight: a form of another colour where the moment asks for it.
  const [wx, wy] = [width / 2 - mx * 0.9, height / 2 + (height / 2 - centre[1]) * 1.35 - my * 0.2];
  const second = colours[1 % colours.length]!;
  const s2 = size * r.between(0.5, 0.68);
  if (r.chance(0.5))
    add({ polygons: [box(wx, wy, s2 * 1.5, s2 * 0.5, tilt + (r.chance(0.3) ? TAU / 4 : 0))], fill: second }, wx, wy, 0.4);
  else
    add(
      {
        polygons: [polygon([wx - s2 * 0.7, wy + s2 * 0.45], [wx + s2 * 0.2, wy - s2 * 0.7], [wx + s2 * 0.8, wy + s2 * 0.5])],
        fill: second,
      },
      wx,
      wy,
      0.35,
    );
  // A swarm of bars, shrinking as they leave.
  const count = 4 + Math.floor(traits.density * 7);
  const [sx, sy] = [centre[0] - side * size * r.between(0.75, 1.05), centre[1] + size * r.between(0.1, 0.7)];
  for (let i = 0; i < count; i++) {
    const t = i / count;
    const along = (t - 0.2) * unit * 0.3 * (0.6 + traits.energy * 0.6);
    const across = (r.next() - 0.5) * unit * 0.05;
    const x = sx - side * along * dx - across * dy + (r.next() - 0.5) * unit * 0.02;
    const y = sy + along * 0.9 + across * dx;
    const long = unit * (0.17 - 0.12 * t) * r.between(0.6, 1.15);
    const fill = i % 4 === 1 ? colours[2 % colours.length]! : i % 3 === 0 ? ink : colours[(i + 1) % colours.length]!;
    add({ polygons: [box(x, y, long, unit * (0.02 - 0.013 * t), tilt + (i % 5 === 4 ? TAU / 4 : 0))], fill }, x, y, 0.04);
  }
  // The accent, small and where nothing else is.
  const [ax, ay] = [width / 2 + side * width * r.between(0.22, 0.32), height * r.between(0.66, 0.8)];
  shapes.push({
    polygons: [r.chance(0.6) ? circle(ax, ay, unit * 0.032) : box(ax, ay, unit * 0.055, unit * 0.055, tilt)],
    fill: accent,
  });
  const [lx, ly] = [width / 2 + side * width * 0.12, height * 0.86];
  shapes.push({
    polygons: [bar(lx - dx * unit * 0.28, ly - dy * unit * 0.28, lx + dx * unit * 0.28, ly + dy * unit * 0.28, unit * 0.0035)],
    fill: ink,
  });
  return { width, height, ground: palette.ground, shapes };
}
