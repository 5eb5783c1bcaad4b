/** Flowers, sprays, wreaths, corners and meadows for cards and invitations. */
import type { Random } from '@atelier/spec';
import type { Colour, Shape } from '../abstract/artboard.ts';
import { polygon } from '../abstract/shapes.ts';
import { blend } from '../abstract/tint.ts';
import { atan2, cos, PI, sin, TAU } from '../math.ts';
import { type Area, areaOf } from '../type/layout.ts';
import type { Polygon } from '../vector/flatten.ts';
import type { Inks } from './inks.ts';
import { along, bowed, dark, drop, ellipse, fill, leaf, line, type Point, pale, petal } from './pen.ts';

export type SprayKind = 'olive' | 'coin' | 'fern' | 'fir' | 'berry';

/** A twig from its foot, with leaves that grow smaller towards the tip. */
export function spray(
  r: Random,
  foot: Point,
  angle: number,
  long: number,
  kind: SprayKind,
  colour: Colour,
  bow = 0.1,
): Shape[] {
  const tip = along(foot, angle, long);
  const stem = bowed(foot, tip, bow);
  const shapes: Shape[] = [
    fill(line(stem, long * (kind === 'fir' ? 0.03 : 0.018)), dark(colour, kind === 'fir' ? 0.45 : 0.25)),
  ];
  const last = stem.length - 1;
  const heading = (i: number): number => {
    const a = stem[Math.max(0, i - 1)]!;
    const b = stem[Math.min(last, i + 1)]!;
    return angleOf(b[0] - a[0], b[1] - a[1]);
  };
  if (kind === 'fir') {
    const needles: [ReturnType<typeof line>[], ReturnType<typeof line>[]] = [[], []];
    for (let n = 0; n < 46; n++) {
      const t = 0.06 + (0.94 * n) / 45;
      const i = Math.min(last, Math.floor(t * last));
      const f = t * last - i;
      const p = stem[i]!;
      const q = stem[Math.min(last, i + 1)]!;
      const at: Point = [p[0] + (q[0] - p[0]) * f, p[1] + (q[1] - p[1]) * f];
      const h = heading(i);
      for (const s of [-1, 1]) {
        const d = long * (0.2 - 0.1 * t) * r.between(0.85, 1.1);
        const to = along(at, h + s * (0.95 - 0.35 * t) + r.between(-0.12, 0.12), d);
        needles[n & 1]!.push(line([at, to], long * 0.014));
      }
    }
    // Strokes of one tone lie in one shape, so that a whole garland stays quick to fill.
    return [...shapes, fill(needles[0], dark(colour, 0.2)), fill(needles[1], colour)];
  }
  const pairs = kind === 'fern' ? 11 : kind === 'coin' ? 6 : kind === 'berry' ? 6 : 8;
  for (let n = pairs; n >= 1; n--) {
    const t = n / (pairs + 0.4);
    const i = Math.min(last, Math.floor(t * last));
    const at = stem[i]!;
    const h = heading(i);
    const size = 1 - 0.5 * t * t;
    for (const s of [-1, 1]) {
      const tone = blend(colour, s > 0 ? [0.08, 0.12, 0.14] : [0.97, 0.95, 0.8], r.between(0, 0.16));
      if (kind === 'berry') {
        const end = along(at, h + s * 0.75, long * 0.13 * size);
        shapes.push(fill(line([at, end], long * 0.01), dark(colour, 0.3)));
        shapes.push(fill(ellipse(end[0], end[1], long * 0.036, long * 0.036), tone));
        shapes.push(fill(ellipse(end[0] - long * 0.01, end[1] - long * 0.012, long * 0.01, long * 0.01), pale(tone, 0.6), 0.8));
        continue;
      }
      const l = long * size * (kind === 'olive' ? 0.26 : 0.2);
      const w = l * (kind === 'fern' ? 0.26 : 0.34);
      if (kind === 'coin') {
        // Round, on a short stalk; half of it in its own shade.
        const lie = h + s * 0.72 + r.between(-0.1, 0.1);
        const middle = along(at, lie, l * 0.6);
        const coin = ellipse(middle[0], middle[1], l * 0.52, l * 0.42, lie, 22);
        shapes.push(fill(line([at, middle], long * 0.01), dark(colour, 0.25)), fill(coin, tone));
        shapes.push(fill(coin.subarray(0, 24), dark(tone, 0.3), 0.4));
        continue;
      }
      const [whole, half] = leaf(at, h + s * (kind === 'fern' ? 0.9 : 0.72) + r.between(-0.1, 0.1), l, w, {
        round: 0.2,
        bend: -s * 0.12,
      });
      shapes.push(fill(whole, tone), fill(half, dark(tone, 0.3), 0.45));
    }
  }
  if (kind === 'berry') shapes.push(fill(ellipse(tip[0], tip[1], long * 0.04, long * 0.04), colour));
  else {
    const [whole, half] = leaf(tip, heading(last), long * 0.2, long * (kind === 'coin' ? 0.15 : 0.07), { round: 0.5 });
    shapes.push(fill(whole, pale(colour, 0.12)), fill(half, dark(colour, 0.3), 0.4));
  }
  return shapes;
}

const angleOf = (dx: number, dy: number): number => atan2(dy, dx);

/** A flower seen from above, in two rows of petals. */
function bloom(r: Random, [x, y]: Point, size: number, colour: Colour, { gold }: Inks, kind = r.below(3)): Shape[] {
  const shapes: Shape[] = [];
  const turn = r.next() * TAU;
  const row = (n: number, long: number, wide: number, base: Colour, from: number): void => {
    for (let i = 0; i < n; i++) {
      const a = turn + from + (i / n) * TAU + r.between(-0.06, 0.06);
      const tone = i % 2 === 0 ? base : dark(base, 0.07);
      shapes.push(fill(petal([x, y], a, size * long * r.between(0.94, 1.04), size * wide), tone));
      shapes.push(fill(petal([x, y], a, size * long * 0.52, size * wide * 0.34, 0), dark(base, 0.32), 0.4));
    }
  };
  if (kind === 0) {
    // A daisy.
    row(13, 1, 0.36, colour, 0);
    shapes.push(
      fill(ellipse(x, y, size * 0.3, size * 0.3), gold),
      fill(ellipse(x, y + size * 0.04, size * 0.2, size * 0.19), dark(gold, 0.22), 0.6),
    );
  } else if (kind === 1) {
    // An anemone: broad petals, a dark eye with a ring of dots.
    row(6, 1, 0.92, dark(colour, 0.06), 0.4);
    row(6, 0.78, 0.78, pale(colour, 0.14), 0);
    const eye = dark(colour, 0.72);
    shapes.push(fill(ellipse(x, y, size * 0.17, size * 0.17), eye));
    shapes.push(
      fill(
        Array.from({ length: 14 }, (_, i) => {
          const p = along([x, y], (i / 14) * TAU, size * 0.29);
          return ellipse(p[0], p[1], size * 0.034, size * 0.034, 0, 12);
        }),
        eye,
      ),
    );
  } else {
    // A rose: rows that close towards the middle.
    row(8, 1, 0.8, dark(colour, 0.1), 0);
    row(7, 0.8, 0.74, colour, 0.3);
    row(6, 0.58, 0.66, pale(colour, 0.16), 0.1);
    row(4, 0.36, 0.5, pale(colour, 0.3), 0.5);
    shapes.push(fill(ellipse(x, y, size * 0.09, size * 0.09), dark(colour, 0.3)));
  }
  return shapes;
}

/** Blooms among leaves that reach out on both sides of `angle`. */
function posy(r: Random, at: Point, angle: number, size: number, inks: Inks, spread = 1.25, flowers = true): Shape[] {
  const shapes: Shape[] = [];
  const kinds: readonly SprayKind[] = ['olive', 'coin', 'fern', 'olive', 'berry', 'coin', 'fern'];
  const n = 7;
  const from = r.below(kinds.length);
  // The outer ones first, so that the middle lies over them.
  for (const i of [0, 6, 1, 5, 2, 4, 3]) {
    const a = angle + ((i - (n - 1) / 2) / ((n - 1) / 2)) * spread + r.between(-0.08, 0.08);
    const kind = kinds[(from + i) % kinds.length]!;
    const colour = kind === 'berry' ? r.pick(inks.hues) : r.pick(inks.leaves);
    const long = size * (kind === 'berry' ? 0.9 : r.between(0.95, 1.25)) * (1 - 0.12 * Math.abs(i - 3));
    shapes.push(...spray(r, along(at, a, size * 0.08), a, long, kind, colour, r.between(-0.12, 0.12)));
  }
  if (!flowers) return shapes;
  const [h0, h1, h2] = [r.pick(inks.hues), r.pick(inks.hues), inks.hues[0]!];
  const side = r.chance(0.5) ? 1 : -1;
  shapes.push(...bloom(r, along(at, angle + side * 0.95, size * 0.5), size * 0.2, pale(h1, 0.2), inks, 0));
  shapes.push(...bloom(r, along(at, angle - side * 0.85, size * 0.44), size * 0.25, h1, inks, 1));
  shapes.push(...bloom(r, along(at, angle, size * 0.24), size * 0.34, h2, inks, 2));
  shapes.push(...bloom(r, along(at, angle - side * 0.2, size * 0.66), size * 0.15, pale(h0, 0.3), inks, 1));
  return shapes;
}

/** Clusters in two opposite corners, and small ones in the others. */
export function corners(r: Random, area: Area, inks: Inks, flowers = true, large = 1): Shape[] {
  const { x, y, width, height } = area;
  const size = Math.min(width, height) * 0.37 * large;
  const shapes: Shape[] = [];
  const first = r.chance(0.5);
  const spots: readonly (readonly [Point, number, boolean])[] = [
    [[x, y], PI / 4, first],
    [[x + width, y], (3 * PI) / 4, !first],
    [[x + width, y + height], (5 * PI) / 4, first],
    [[x, y + height], (7 * PI) / 4, !first],
  ];
  for (const [at, angle, full] of spots)
    if (full) shapes.push(...posy(r, along(at, angle, size * 0.1), angle, size * 0.92, inks, 1.5, flowers));
    else shapes.push(...posy(r, along(at, angle, -size * 0.12), angle, size * 0.5, inks, 0.8, false));
  return shapes;
}

/** A wreath about the middle of an area; it opens at the top and is fullest at the foot. */
export function wreath(r: Random, { x, y, width, height }: Area, inks: Inks, kind: 'leaves' | 'flowers' | 'fir'): Shape[] {
  const [cx, cy] = [x + width / 2, y + height / 2];
  const rx = width / 2;
  const ry = height / 2;
  const around = PI * (rx + ry);
  const shapes: Shape[] = [];
  const n = Math.floor(around / (Math.min(width, height) * 0.094));
  const long = Math.min(width, height) * 0.235;
  const kinds: readonly SprayKind[] =
    kind === 'fir' ? ['fir', 'fir', 'fir', 'berry'] : ['olive', 'fern', 'olive', 'coin', 'berry'];
  const from = r.below(kinds.length);
  // Both halves are of the same twigs, as a wreath is bound.
  for (let i = 0; i < n; i++) {
    // It stays open at the top, and every kind has its turn: by chance two heavy twigs would stand side by side.
    const t = (i / n) * (kind === 'fir' ? 1 : 0.9);
    const out = (i % 2 === 0 ? 0.34 : -0.3) + r.between(-0.07, 0.07);
    const k = kinds[(i + from) % kinds.length]!;
    const colour = k === 'berry' ? r.pick(inks.hues) : r.pick(inks.leaves);
    const size = long * r.between(0.92, 1.06) * (1.04 - 0.34 * t);
    for (const side of [-1, 1]) {
      // From the foot both ways up.
      const a = PI / 2 + side * PI * t;
      const p: Point = [cx + rx * cos(a), cy + ry * sin(a)];
      const tangent = angleOf(-side * rx * sin(a), side * ry * cos(a));
      shapes.push(...spray(r, p, tangent - side * out, size, k, colour, -side * out * 0.15));
    }
  }
  if (kind === 'flowers') {
    const spots = [0, 0.12, -0.14, 0.27, -0.3, 0.62, -0.68];
    const sizes = [0.14, 0.105, 0.11, 0.075, 0.08, 0.085, 0.07];
    for (const i of [6, 5, 4, 3, 2, 1, 0]) {
      const a = PI / 2 + spots[i]! * PI;
      const at: Point = [cx + rx * cos(a), cy + ry * sin(a)];
      shapes.push(...bloom(r, at, Math.min(width, height) * sizes[i]!, inks.hues[i % inks.hues.length]!, inks, (i + 2) % 3));
    }
  }
  return shapes;
}

/** Flowers that grow from the foot of the sheet, tall at the sides and low where words stand above. */
export function meadow(r: Random, { x, y, width, height }: Area, inks: Inks): Shape[] {
  const shapes: Shape[] = [];
  const n = Math.max(9, Math.floor((width / height) * 7.4));
  // All of it grows from one low mound, so that no stem ends in the air.
  const mound = (at: number): number => y + height - height * 0.11 * Math.sqrt(Math.max(0, 1 - (2 * at - 1) * (2 * at - 1)));
  // Tall and low by turns: a head stands in the gap between two others. The low ones are in front.
  const plants: { at: number; z: number; low: boolean }[] = [];
  for (let i = 0; i < n; i++) plants.push({ at: (i + r.between(0.3, 0.7)) / n, z: (i * 7) % n, low: i % 2 === 1 });
  plants.sort((a, b) => Number(a.low) - Number(b.low) || b.z - a.z);
  for (const { at, z, low } of plants) {
    const edge = Math.abs(at - 0.5) * 2;
    const tall = height * (low ? 0.34 + 0.3 * edge * edge : 0.56 + 0.26 * edge * edge) * r.between(0.82, 1.08);
    // Heads and leaves stay on the sheet.
    const pad = (0.2 * height) / width;
    const across = pad + (1 - 2 * pad) * at;
    const px = x + width * across;
    const foot = mound(across) + height * 0.03;
    const lean = (0.5 - at) * 0.06 + r.between(-0.05, 0.05);
    const top: Point = [px + lean * tall, foot - tall];
    const green = inks.leaves[z % inks.leaves.length]!;
    const hue = inks.hues[z % inks.hues.length]!;
    const kind = r.below(6);
    const stem = bowed([px, foot], top, r.between(-0.08, 0.08));
    if (kind === 5) {
      shapes.push(
        ...spray(
          r,
          [px, foot],
          -PI / 2 + lean,
          tall * 0.95,
          r.pick(['fern', 'olive', 'coin'] as const),
          green,
          r.between(-0.1, 0.1),
        ),
      );
      continue;
    }
    shapes.push(fill(line(stem, height * 0.014), dark(green, 0.15)));
    for (const s of [-1, 1]) {
      const from = stem[4 + (s > 0 ? 2 : 0)]!;
      const [whole, half] = leaf(from, -PI / 2 + s * r.between(0.4, 0.8), tall * 0.42, height * 0.085, {
        bend: s * 0.3,
        round: 0.1,
      });
      const reach = areaOf([whole], { x, y, width, height });
      if (reach.x < x || reach.x + reach.width > x + width) continue;
      shapes.push(fill(whole, blend(green, inks.leaves[0]!, 0.5)), fill(half, dark(green, 0.35), 0.5));
    }
    const size = height * (low ? r.between(0.105, 0.135) : r.between(0.13, 0.165));
    if (kind === 0) shapes.push(...tulip(top, size, hue));
    else if (kind === 1) {
      // A spike of bells.
      for (let i = 7; i >= 0; i--) {
        const p = stem[stem.length - 1 - i]!;
        for (const s of [-1, 1])
          shapes.push(
            fill(
              drop(p[0] + s * size * 0.22 * (0.4 + i / 7), p[1] + size * 0.2, size * 0.42, size * (0.2 + 0.025 * i)),
              s > 0 ? hue : pale(hue, 0.18),
            ),
          );
      }
    } else shapes.push(...bloom(r, top, size, hue, inks, kind - 2));
  }
  // Blades before the feet, then the mound itself.
  const blades: [Polygon[], Polygon[]] = [[], []];
  for (let i = 0; i < 46; i++) {
    const across = 0.05 + (0.9 * (i + r.next())) / 46;
    const at: Point = [x + width * across, mound(across) + height * 0.03];
    const [whole] = leaf(
      at,
      -PI / 2 + (0.5 - across) * 0.5 + r.between(-0.4, 0.4),
      height * r.between(0.1, 0.2),
      height * 0.034,
      {
        round: 0,
        bend: r.between(-0.3, 0.3),
      },
    );
    blades[i & 1]!.push(whole);
  }
  const green = inks.leaves[0]!;
  const crest = Array.from({ length: 41 }, (_, i): Point => [x + (width * i) / 40, mound(i / 40)]);
  shapes.push(fill(blades[0], dark(green, 0.12)), fill(blades[1], inks.leaves[1 % inks.leaves.length]!));
  shapes.push(fill(polygon(...crest), dark(green, 0.2)));
  return shapes;
}

function tulip([x, y]: Point, size: number, hue: Colour): Shape[] {
  const at = (u: number, v: number): Point => [x + u * size, y + v * size];
  return [
    fill(petal(at(0, 0.7), -PI / 2, size * 1.55, size * 1.05, 0), dark(hue, 0.14)),
    fill(petal(at(-0.1, 0.72), -PI / 2 - 0.32, size * 1.5, size * 0.9, 0), hue),
    fill(petal(at(0.1, 0.72), -PI / 2 + 0.32, size * 1.5, size * 0.9, 0), pale(hue, 0.12)),
    fill(petal(at(0, 0.74), -PI / 2, size * 1.05, size * 0.62, 0), pale(hue, 0.26), 0.85),
  ];
}

/** A bunch of flowers tied below its middle. */
export function bunch(r: Random, { x, y, width, height }: Area, inks: Inks): Shape[] {
  const cx = x + width / 2;
  const tie: Point = [cx, y + height * 0.72];
  const size = Math.min(width * 0.5, height * 0.55);
  const shapes: Shape[] = [];
  for (let i = 0; i < 9; i++) {
    const a = PI / 2 + (i - 4) * 0.11;
    shapes.push(
      fill(line([tie, along(tie, a, height * 0.27)], size * 0.022), dark(inks.leaves[i % inks.leaves.length]!, 0.12)),
    );
  }
  shapes.push(...posy(r, tie, -PI / 2, size * 0.98, inks, 1.15, false));
  const spots: readonly (readonly [number, number, number, number])[] = [
    [-0.62, 0.62, 0.15, 0],
    [0.66, 0.6, 0.15, 1],
    [-0.18, 0.92, 0.14, 1],
    [0.28, 0.88, 0.16, 0],
    [-0.4, 0.42, 0.2, 1],
    [0.44, 0.4, 0.21, 2],
    [0.02, 0.6, 0.24, 2],
  ];
  for (const [i, [a, d, s, kind]] of spots.entries())
    shapes.push(...bloom(r, along(tie, -PI / 2 + a, size * d), size * s, inks.hues[i % inks.hues.length]!, inks, kind));
  // The ribbon's bow.
  const band = inks.gold;
  for (const s of [-1, 1]) {
    shapes.push(fill(petal(tie, s > 0 ? -0.25 : PI + 0.25, size * 0.24, size * 0.16, 0), band));
    shapes.push(
      fill(line(bowed(tie, [tie[0] + s * size * 0.16, tie[1] + size * 0.36], s * 0.14), size * 0.035), dark(band, 0.12)),
    );
  }
  shapes.push(fill(ellipse(tie[0], tie[1], size * 0.05, size * 0.045), dark(band, 0.2)));
  return shapes;
}
