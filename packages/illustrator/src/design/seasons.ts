/** Fir garlands, baubles, a Christmas tree, the moon among stars, pumpkins and eggs. */
import type { Random } from '@atelier/spec';
import type { Colour, Shape } from '../abstract/artboard.ts';
import { box, polygon } from '../abstract/shapes.ts';
import { PI, sin, TAU } from '../math.ts';
import type { Area } from '../type/layout.ts';
import { spray } from './flora.ts';
import type { Inks } from './inks.ts';
import { along, bowed, crescent, dark, ellipse, fill, leaf, line, type Point, pale, petal, star } from './pen.ts';

/** Fir twigs across the top with things that hang from them. */
export function garland(r: Random, { x, y, width, height }: Area, inks: Inks): Shape[] {
  const shapes: Shape[] = [];
  const n = Math.max(12, Math.round((width / height) * 8));
  for (let i = 0; i < n; i++) {
    const u = (i + 0.5) / n;
    const deep = height * (0.66 - 0.3 * sin(PI * u));
    const at: Point = [x + width * u, y - height * 0.06];
    shapes.push(
      ...spray(
        r,
        at,
        PI / 2 + (0.5 - u) * 0.9 + r.between(-0.5, 0.5),
        deep * r.between(0.95, 1.25),
        'fir',
        r.pick(inks.leaves),
        r.between(-0.15, 0.15),
      ),
    );
  }
  return shapes;
}

/** Baubles on threads of unequal length. */
export function baubles(r: Random, { x, y, width, height }: Area, inks: Inks): Shape[] {
  const shapes: Shape[] = [];
  const n = Math.max(4, Math.round((width / height) * 3));
  for (let i = 0; i < n; i++) {
    const u = (i + 0.5) / n;
    const px = x + width * u + r.between(-0.02, 0.02) * width;
    const size = height * r.between(0.09, 0.135);
    const py = y + height * (0.38 + 0.34 * Math.abs(u - 0.5) * 2) + r.between(-0.08, 0.12) * height;
    shapes.push(
      fill(
        line(
          [
            [px, y - 2],
            [px, py - size],
          ],
          Math.max(1, height * 0.008),
        ),
        inks.gold,
      ),
    );
    shapes.push(...bauble(r, [px, py], size, inks.hues[i % inks.hues.length]!, inks));
  }
  return shapes;
}

function bauble(r: Random, [x, y]: Point, size: number, hue: Colour, { gold }: Inks): Shape[] {
  const shapes: Shape[] = [
    fill(box(x, y - size * 1.08, size * 0.42, size * 0.26), gold),
    fill(ellipse(x, y, size, size, 0, 48), hue),
  ];
  const kind = r.below(3);
  const light = pale(hue, 0.75);
  if (kind === 0)
    for (const v of [-0.3, 0.3])
      shapes.push(
        fill(
          polygon(
            ...bowed([x - size * 0.94, y + v * size], [x + size * 0.94, y + v * size], -0.05, 10),
            ...bowed([x + size * 0.94, y + (v + 0.13) * size], [x - size * 0.94, y + (v + 0.13) * size], 0.05, 10),
          ),
          light,
          0.9,
        ),
      );
  else if (kind === 1) shapes.push(fill(star(x, y, size * 0.5), light));
  else
    shapes.push(
      fill(
        Array.from({ length: 7 }, (_, i) => {
          const p = i === 0 ? ([x, y] as const) : along([x, y], (i / 6) * TAU, size * 0.52);
          return ellipse(p[0], p[1], size * 0.1, size * 0.1, 0, 16);
        }),
        light,
      ),
    );
  shapes.push(fill(crescent(x, y, size, size, -0.5, 2.2, 0.28), dark(hue, 0.35), 0.5));
  shapes.push(fill(ellipse(x - size * 0.4, y - size * 0.46, size * 0.12, size * 0.22, 0.7, 20), pale(hue, 0.85), 0.9));
  return shapes;
}

/** A tree of ragged tiers with baubles and a star. */
export function christmasTree(r: Random, { x, y, width, height }: Area, inks: Inks): Shape[] {
  const shapes: Shape[] = [];
  const cx = x + width / 2;
  const foot = y + height;
  const tall = height * 0.9;
  const half = Math.min(width * 0.46, tall * 0.42);
  shapes.push(fill(box(cx, foot - tall * 0.06, half * 0.2, tall * 0.14), dark(inks.gold, 0.5)));
  const tiers = 5;
  for (let t = 0; t < tiers; t++) {
    const v0 = t / tiers;
    const base = foot - tall * (0.1 + 0.82 * v0);
    const w = half * (1 - v0 * 0.84);
    const top = base - tall * 0.31 * (1 - 0.25 * v0);
    const green = inks.leaves[t % inks.leaves.length]!;
    const rim: Point[] = [[cx, top]];
    const n = 9 - t;
    for (let i = 0; i <= n * 2; i++) {
      const u = 1 - i / n;
      const notch = i % 2 === 0 ? 0 : -0.045;
      rim.push([cx + w * u, base + tall * (notch + 0.045 * (1 - u * u))]);
    }
    shapes.push(fill(polygon(...rim), green));
    shapes.push(fill(polygon([cx, top], ...rim.slice(1, n + 2)), dark(green, 0.35), 0.4));
    for (let i = 0; i < 4 - Math.floor(t / 2); i++) {
      const u = (i + 0.5) / (4 - Math.floor(t / 2)) - 0.5;
      const p: Point = [cx + u * w * 1.5, base + tall * 0.012 + r.between(-0.05, 0) * tall];
      const hue = r.pick(inks.hues);
      const s = half * 0.06;
      shapes.push(
        fill(ellipse(p[0], p[1], s, s, 0, 24), hue),
        fill(ellipse(p[0] - s * 0.35, p[1] - s * 0.35, s * 0.28, s * 0.28, 0, 12), pale(hue, 0.8)),
      );
    }
    // A string of lights.
    const string = bowed([cx - w * 0.72, base - tall * 0.085], [cx + w * 0.78, base - tall * 0.05], -0.16, 18);
    shapes.push(
      fill(
        string.filter((_, i) => i % 2 === 1).map((p) => ellipse(p[0], p[1], half * 0.022, half * 0.022, 0, 12)),
        pale(inks.gold, 0.45),
      ),
    );
  }
  shapes.push(
    fill(star(cx, foot - tall * 1.0, half * 0.2), inks.gold),
    fill(star(cx, foot - tall * 1.0, half * 0.1), pale(inks.gold, 0.6)),
  );
  return shapes;
}

/** A sickle of a moon with stars on threads and drifting clouds. */
export function moonlit(r: Random, { x, y, width, height }: Area, inks: Inks): Shape[] {
  const shapes: Shape[] = [];
  const unit = Math.min(width, height);
  const [cx, cy] = [x + width / 2, y + height * 0.5];
  const big = unit * 0.36;
  const hollow: Point[] = [];
  for (let i = 0; i <= 40; i++) hollow.push(along([cx, cy], 0.62 + ((TAU - 1.24) * i) / 40, big));
  const [hx, hy, hr] = [cx + big * 0.42, cy, big * 0.7];
  for (let i = 40; i >= 0; i--) hollow.push(along([hx, hy], 0.99 + ((TAU - 1.98) * i) / 40, hr));
  shapes.push(fill(polygon(...hollow), inks.gold));
  shapes.push(fill(crescent(cx, cy, big, big, PI * 0.55, PI * 1.45, 0.16), pale(inks.gold, 0.5), 0.7));
  for (let i = 0; i < 7; i++) {
    const u = (i + 0.5) / 7;
    const px = x + width * u;
    const inside = Math.abs(u - 0.5) < 0.2;
    const py = y + height * (inside ? 0.08 : r.between(0.16, 0.62));
    const s = unit * r.between(0.03, 0.055);
    const hue = inks.hues[i % inks.hues.length]!;
    shapes.push(
      fill(
        line(
          [
            [px, y - 2],
            [px, py],
          ],
          Math.max(0.9, unit * 0.004),
        ),
        inks.ink,
        0.35,
      ),
    );
    shapes.push(fill(star(px, py + s * 0.6, s), hue));
  }
  for (const [u, v, s] of [
    [0.2, 0.86, 0.13],
    [0.82, 0.8, 0.15],
    [0.56, 0.95, 0.1],
  ] as const)
    shapes.push(...cloud([x + width * u, y + height * v], unit * s, pale(inks.hues[2 % inks.hues.length]!, 0.6)));
  return shapes;
}

function cloud([x, y]: Point, s: number, hue: Colour): Shape[] {
  const puffs = (lift: number) => [
    ellipse(x - s * 0.75, y + lift, s * 0.5, s * 0.4),
    ellipse(x - s * 0.15, y - s * 0.28 + lift, s * 0.62, s * 0.56),
    ellipse(x + s * 0.55, y - s * 0.08 + lift, s * 0.52, s * 0.44),
    box(x - s * 0.08, y + s * 0.2 + lift, s * 1.5, s * 0.4),
  ];
  return [fill(puffs(s * 0.08), dark(hue, 0.14)), fill(puffs(0), hue)];
}

export function pumpkins(r: Random, { x, y, width, height }: Area, inks: Inks): Shape[] {
  const shapes: Shape[] = [];
  const foot = y + height;
  const unit = Math.min(width * 1.15, height * 1.75);
  const disc = unit * 0.31;
  shapes.push(fill(ellipse(x + width / 2, foot - disc * 0.9, disc, disc, 0, 64), pale(inks.hues[1]!, 0.25), 0.9));
  const one = (px: number, base: number, s: number, hue: Colour): void => {
    const py = base - s * 0.72;
    for (const [dx, w, tone] of [
      [-0.74, 0.4, 0.22],
      [0.74, 0.4, 0.34],
      [-0.44, 0.46, 0.1],
      [0.44, 0.46, 0.2],
      [0, 0.48, 0],
    ] as const)
      shapes.push(fill(ellipse(px + dx * s, py, w * s, s * (0.72 - Math.abs(dx) * 0.1), 0, 40), dark(hue, tone)));
    shapes.push(fill(crescent(px, py, s * 0.48, s * 0.72, PI * 1.05, PI * 1.5, 0.2), pale(hue, 0.4), 0.6));
    const green = inks.leaves[0]!;
    shapes.push(
      fill(
        polygon(
          [px - s * 0.1, py - s * 0.62],
          [px + s * 0.12, py - s * 0.62],
          [px + s * 0.2, py - s * 1.02],
          [px + s * 0.02, py - s * 0.98],
        ),
        dark(green, 0.1),
      ),
    );
    const [whole, half] = leaf([px + s * 0.1, py - s * 0.66], 0.15, s * 0.62, s * 0.3, { round: 0.7, bend: 0.25 });
    shapes.push(fill(whole, green), fill(half, dark(green, 0.35), 0.5));
    shapes.push(fill(line(bowed([px - s * 0.05, py - s * 0.66], [px - s * 0.66, py - s * 0.78], 0.4, 12), s * 0.035), green));
  };
  const side = r.chance(0.5) ? 1 : -1;
  one(x + width / 2 + side * unit * 0.27, foot - unit * 0.02, unit * 0.15, dark(inks.hues[1]!, 0.08));
  one(x + width / 2 - side * unit * 0.3, foot - unit * 0.015, unit * 0.125, inks.hues[3 % inks.hues.length]!);
  one(x + width / 2 - side * unit * 0.02, foot, unit * 0.235, inks.hues[0]!);
  return shapes;
}

/** Painted eggs among leaves. */
export function eggs(r: Random, { x, y, width, height }: Area, inks: Inks): Shape[] {
  const shapes: Shape[] = [];
  const foot = y + height;
  const unit = Math.min(width / 1.9, height);
  const cx = x + width / 2;
  for (let i = 0; i < 15; i++) {
    const u = (i / 14 - 0.5) * 2;
    shapes.push(
      ...spray(
        r,
        [cx + u * unit * 0.62, foot],
        -PI / 2 + u * 0.75 + r.between(-0.1, 0.1),
        unit * r.between(0.4, 0.62),
        r.pick(['olive', 'fern', 'coin'] as const),
        r.pick(inks.leaves),
        r.between(-0.1, 0.1),
      ),
    );
  }
  for (const [n, [u, s, tilt]] of (
    [
      [-0.52, 0.5, -0.28],
      [0.54, 0.48, 0.3],
      [0, 0.62, 0.04],
    ] as const
  ).entries()) {
    const hue = inks.hues[n % inks.hues.length]!;
    const h = unit * s;
    const at: Point = [cx + u * unit, foot - h * 0.5];
    const place = (a: number, b: number): Point => along(along(at, tilt, a * h), tilt + PI / 2, b * h);
    const outline: Point[] = [];
    for (let i = 0; i < 44; i++) {
      const a = (i / 44) * TAU;
      const v = -0.5 * sin(a + PI / 2);
      outline.push(place(0.36 * sin(a) * (1 + 0.22 * v), v));
    }
    shapes.push(fill(polygon(...outline), hue));
    for (const [v, kind] of [
      [-0.2, 0],
      [0, 1],
      [0.2, 2],
    ] as const) {
      const w = 0.36 * Math.sqrt(Math.max(0, 1 - 4 * v * v)) * (1 + 0.22 * v) * 0.97;
      const tone = kind === 1 ? pale(hue, 0.75) : inks.hues[(n + 1 + kind) % inks.hues.length]!;
      if (kind === 1) {
        const zig: Point[] = [];
        for (let i = 0; i <= 12; i++) zig.push(place(-w + (2 * w * i) / 12, v + (i % 2 === 0 ? 0.035 : -0.035)));
        shapes.push(fill(line(zig, h * 0.035), tone));
      } else
        shapes.push(
          fill(
            Array.from({ length: 7 }, (_, i) => place(-w * 0.86 + (2 * w * 0.86 * i) / 6, v)).map((p) =>
              ellipse(p[0], p[1], h * 0.026, h * 0.026, 0, 14),
            ),
            tone === hue ? pale(hue, 0.6) : tone,
          ),
        );
    }
    shapes.push(fill(petal(place(-0.13, 0.02), tilt - PI / 2 - 0.15, h * 0.42, h * 0.09, 0), pale(hue, 0.8), 0.45));
  }
  return shapes;
}

/** Stars large and small, thick above and thin below. */
export function stars(r: Random, { x, y, width, height }: Area, inks: Inks): Shape[] {
  const unit = Math.min(width, height);
  return Array.from({ length: 46 }, () => {
    const v = r.next() * r.next();
    const s = unit * (0.012 + 0.05 * r.next() * r.next());
    return fill(
      star(x + width * r.next(), y + height * v, s, r.chance(0.3) ? 4 : 5, r.chance(0.3) ? 0.3 : 0.44),
      r.chance(0.6) ? inks.gold : r.pick(inks.hues),
    );
  });
}
