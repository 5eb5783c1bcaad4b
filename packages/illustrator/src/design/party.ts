/** Balloons, cakes, bunting, presents, hearts and fireworks. */
import type { Random } from '@atelier/spec';
import type { Colour, Shape } from '../abstract/artboard.ts';
import { box, polygon } from '../abstract/shapes.ts';
import { lightness } from '../abstract/tint.ts';
import { PI, sin, TAU } from '../math.ts';
import type { Area } from '../type/layout.ts';
import type { Inks } from './inks.ts';
import { along, bowed, crescent, dark, drop, ellipse, fill, heart, line, type Point, pale, rounded } from './pen.ts';

/** Bunch of balloons on strings that meet at the foot. */
export function balloons(r: Random, { x, y, width, height }: Area, inks: Inks): Shape[] {
  const cx = x + width / 2;
  const tie: Point = [cx, y + height * 0.97];
  const size = Math.min(width * 0.2, height * 0.152);
  const spots: Point[] = [];
  for (const [row, count] of [3, 4, 3, 2].entries())
    for (let i = 0; i < count; i++)
      spots.push([
        cx + (i - (count - 1) / 2) * size * 1.62 + r.between(-0.12, 0.12) * size,
        y +
          size * 1.25 +
          row * size * 1.28 +
          (Math.abs(i - (count - 1) / 2) - 0.5) * size * 0.35 +
          r.between(-0.15, 0.15) * size,
      ]);
  const shapes: Shape[] = [];
  for (const p of spots)
    shapes.push(
      fill(
        line(bowed([p[0], p[1] + size], tie, (p[0] - cx) / (width * 5), 14), Math.max(0.9, size * 0.022)),
        dark(inks.gold, 0.35),
        0.75,
      ),
    );
  const order = [0, 3, 2, 6, 1, 4, 7, 9, 5, 8, 10, 11];
  let last: Colour | undefined;
  for (const i of order) {
    const p = spots[i]!;
    let hue = r.pick(inks.hues);
    for (let k = 0; k < 3 && hue === last; k++) hue = r.pick(inks.hues);
    last = hue;
    shapes.push(...balloon(p, size * r.between(0.92, 1.08), hue));
  }
  return shapes;
}

function balloon([x, y]: Point, size: number, hue: Colour): Shape[] {
  const at = (u: number, v: number): Point => [x + u * size, y + v * size];
  return [
    fill(polygon(at(0, 1.06), at(-0.13, 1.28), at(0.13, 1.28)), dark(hue, 0.2)),
    fill(ellipse(x, y, size * 0.86, size * 1.08, 0, 48), hue),
    fill(crescent(x, y, size * 0.86, size * 1.08, -0.55, 2.1, 0.3), dark(hue, 0.3), 0.45),
    fill(ellipse(x - size * 0.32, y - size * 0.48, size * 0.13, size * 0.3, 0.5, 24), pale(hue, 0.75), 0.85),
    fill(ellipse(x - size * 0.5, y - size * 0.02, size * 0.05, size * 0.09, 0.2, 16), pale(hue, 0.75), 0.7),
  ];
}

/** Cake of two or three tiers on a stand, iced, with burning candles. */
export function cake(r: Random, { x, y, width, height }: Area, inks: Inks): Shape[] {
  const cx = x + width / 2;
  const foot = y + height;
  const unit = Math.min(width * 0.9, height);
  const tiers = r.chance(0.6) ? 3 : 2;
  const shapes: Shape[] = [];
  const sponge = pale(inks.hues[0]!, 0.55);
  const icing = pale(inks.hues[1]!, 0.82);
  // The stand.
  shapes.push(fill(ellipse(cx, foot - unit * 0.015, unit * 0.2, unit * 0.03), dark(inks.gold, 0.25)));
  shapes.push(
    fill(
      polygon(
        [cx - unit * 0.035, foot - unit * 0.11],
        [cx + unit * 0.035, foot - unit * 0.11],
        [cx + unit * 0.09, foot - unit * 0.02],
        [cx - unit * 0.09, foot - unit * 0.02],
      ),
      inks.gold,
    ),
  );
  shapes.push(fill(ellipse(cx, foot - unit * 0.115, unit * 0.46, unit * 0.042), dark(inks.gold, 0.12)));
  shapes.push(fill(ellipse(cx, foot - unit * 0.125, unit * 0.46, unit * 0.04), pale(inks.gold, 0.25)));
  let base = foot - unit * 0.125;
  const each = (unit * 0.54) / tiers;
  for (let t = 0; t < tiers; t++) {
    const half = unit * (0.37 - t * (tiers === 3 ? 0.095 : 0.12));
    const top = base - each;
    const body = t % 2 === 0 ? sponge : pale(inks.hues[2 % inks.hues.length]!, 0.5);
    shapes.push(fill(rounded(cx - half, top, 2 * half, each, unit * 0.015), body));
    // Shade on the right, as on anything round.
    shapes.push(
      fill(
        polygon([cx + half * 0.45, top], [cx + half, top], [cx + half, base], [cx + half * 0.62, base]),
        dark(body, 0.3),
        0.25,
      ),
    );
    const n = Math.max(5, Math.floor((half * 2) / (unit * 0.085)));
    // A row of piped pearls at the foot and dots on the side.
    shapes.push(
      fill(
        Array.from({ length: n * 2 + 1 }, (_, i) =>
          ellipse(cx - half + (half * i) / n, base - unit * 0.008, unit * 0.021, unit * 0.021, 0, 16),
        ),
        icing,
      ),
    );
    const mark = inks.hues[(t + 1) % inks.hues.length]!;
    if (t % 2 === 0)
      shapes.push(
        fill(
          Array.from({ length: n }, (_, i) =>
            ellipse(cx - half + ((i + 0.5) * 2 * half) / n, base - each * 0.34, unit * 0.014, unit * 0.014, 0, 16),
          ),
          mark,
        ),
      );
    else
      shapes.push(
        fill(
          Array.from({ length: n }, (_, i) => heart(cx - half + ((i + 0.5) * 2 * half) / n, base - each * 0.36, unit * 0.017)),
          mark,
        ),
      );
    // Icing that runs down.
    const rim: Point[] = [[cx - half - unit * 0.012, top - unit * 0.012]];
    rim.push([cx + half + unit * 0.012, top - unit * 0.012]);
    for (let i = 0; i <= n * 6; i++) {
      const u = i / (n * 6);
      const k = Math.floor(u * n);
      const long = [0.2, 0.32, 0.16, 0.38, 0.24, 0.3, 0.18][k % 7]!;
      const bump = sin(PI * (u * n - k));
      rim.push([
        cx + half + unit * 0.012 - u * 2 * (half + unit * 0.012),
        top + each * (0.1 + long * Math.sqrt(Math.max(0, bump))),
      ]);
    }
    shapes.push(fill(polygon(...rim), icing));
    shapes.push(fill(ellipse(cx, top - unit * 0.006, half + unit * 0.012, unit * 0.026), pale(icing, 0.5)));
    // The next stands within this one's top, in its own shadow: on its rim it would hover.
    if (t < tiers - 1) {
      const next = unit * (0.37 - (t + 1) * (tiers === 3 ? 0.095 : 0.12));
      shapes.push(
        fill(ellipse(cx + unit * 0.012, top + unit * 0.004, next + unit * 0.02, unit * 0.019), dark(icing, 0.35), 0.4),
      );
    }
    base = top + unit * 0.007;
  }
  // Candles, a flame on each.
  const half = unit * (0.37 - (tiers - 1) * (tiers === 3 ? 0.095 : 0.12)) * 0.72;
  const n = tiers === 3 ? 3 : 5;
  for (let i = 0; i < n; i++) {
    const px = cx + (i - (n - 1) / 2) * ((2 * half) / (n - 0.4));
    const own = inks.hues[i % inks.hues.length]!;
    // None is lost on the paper behind it.
    const hue =
      Math.abs(lightness(own) - lightness(inks.paper)) >= 0.25
        ? own
        : lightness(inks.paper) > 0.5
          ? dark(own, 0.24)
          : pale(own, 0.45);
    const tall = unit * (i === (n - 1) / 2 ? 0.15 : 0.125);
    shapes.push(fill(box(px, base - tall / 2, unit * 0.026, tall), hue));
    for (let k = 0; k < 3; k++)
      shapes.push(
        fill(
          polygon(
            [px - unit * 0.013, base - tall * (0.2 + 0.3 * k)],
            [px + unit * 0.013, base - tall * (0.32 + 0.3 * k)],
            [px + unit * 0.013, base - tall * (0.22 + 0.3 * k)],
            [px - unit * 0.013, base - tall * (0.1 + 0.3 * k)],
          ),
          pale(hue, 0.75),
        ),
      );
    shapes.push(fill(ellipse(px, base - tall - unit * 0.04, unit * 0.055, unit * 0.065), [1, 0.8, 0.35], 0.4));
    shapes.push(fill(drop(px, base - tall - unit * 0.004, unit * 0.092, unit * 0.052), [0.93, 0.45, 0.12]));
    shapes.push(fill(drop(px, base - tall - unit * 0.006, unit * 0.056, unit * 0.03), [1, 0.84, 0.4]));
  }
  return shapes;
}

/** Strings of flags across the top, one behind the other. */
export function bunting(r: Random, { x, y, width, height }: Area, inks: Inks): Shape[] {
  const shapes: Shape[] = [];
  for (const [row, [ya, yb, sag]] of [
    [0.02, 0.3, 0.42],
    [0.22, -0.04, 0.5],
  ].entries()) {
    const a: Point = [x - width * 0.02, y + height * ya!];
    const b: Point = [x + width * 1.02, y + height * yb!];
    const n = Math.max(6, Math.round((width / height) * 3.1)) + row;
    const rope: Point[] = [];
    for (let i = 0; i <= n * 4; i++) {
      const t = i / (n * 4);
      rope.push([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t + 4 * sag! * height * 0.6 * t * (1 - t)]);
    }
    const tone = r.below(inks.hues.length);
    for (let i = 0; i < n; i++) {
      const p = rope[i * 4]!;
      const q = rope[i * 4 + 3]!;
      const hue = inks.hues[(i + tone) % inks.hues.length]!;
      const long = height * 0.34;
      const [dx, dy] = [q[0] - p[0], q[1] - p[1]];
      const m = Math.sqrt(dx * dx + dy * dy);
      const tip: Point = [(p[0] + q[0]) / 2 - (dy / m) * long * 0.35, (p[1] + q[1]) / 2 + long];
      const mid: Point = [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2];
      shapes.push(fill(polygon(p, q, tip), hue), fill(polygon(mid, q, tip), dark(hue, 0.25), 0.3));
      const within = (u: number, v: number): Point => {
        const [lx, ly] = [p[0] + (q[0] - p[0]) * u, p[1] + (q[1] - p[1]) * u];
        return [lx + (tip[0] - lx) * v, ly + (tip[1] - ly) * v];
      };
      if ((i + tone) % 3 === 0)
        shapes.push(
          fill(
            [
              within(0.25, 0.16),
              within(0.5, 0.16),
              within(0.75, 0.16),
              within(0.4, 0.38),
              within(0.62, 0.38),
              within(0.5, 0.6),
            ].map((c) => ellipse(c[0], c[1], m * 0.055, m * 0.055, 0, 14)),
            pale(hue, 0.8),
          ),
        );
      else if ((i + tone) % 3 === 1)
        shapes.push(
          fill(
            [0.16, 0.44].map((v) => polygon(within(0, v), within(1, v), within(1, v + 0.12), within(0, v + 0.12))),
            pale(hue, 0.7),
            0.9,
          ),
        );
    }
    shapes.push(fill(line(rope, Math.max(1, height * 0.014)), inks.ink, 0.85));
  }
  return shapes;
}

/** Confetti that falls thinner towards the words. It names nothing. */
export function confetti(r: Random, { x, y, width, height }: Area, inks: Inks, n = 70): Shape[] {
  const s0 = Math.sqrt(width * height) * 0.0155;
  // A jittered grid: left to chance alone it lies in clumps beside bare spots.
  const across = Math.max(1, Math.round(Math.sqrt((n * width) / height)));
  const down = Math.max(1, Math.round(n / across));
  return Array.from({ length: across * down }, (_, i) => {
    const px = x + (width * ((i % across) + r.between(0.1, 0.9))) / across;
    const py = y + (height * (Math.floor(i / across) + r.between(0.1, 0.9))) / down;
    const hue = r.pick(inks.hues);
    const s = s0 * r.between(0.6, 1.2);
    const kind = r.below(3);
    const a = r.next() * TAU;
    if (kind === 0) return fill(ellipse(px, py, s * 0.8, s * 0.8, 0, 20), hue);
    if (kind === 1) return fill(box(px, py, s * 2.2, s * 0.85, a), hue);
    return fill(line(bowed([px, py], along([px, py], a, s * 3.4), 0.35, 8), s * 0.5), hue);
  });
}

/** Presents stacked, each with its ribbon and bow. */
export function gifts(r: Random, { x, y, width, height }: Area, inks: Inks): Shape[] {
  const shapes: Shape[] = [];
  const foot = y + height;
  const cx = x + width / 2;
  const unit = Math.min(width, height);
  const one = (px: number, base: number, w: number, h: number, hue: Colour, band: Colour): void => {
    shapes.push(fill(rounded(px - w / 2, base - h, w, h, unit * 0.01), hue));
    shapes.push(
      fill(
        polygon([px + w * 0.2, base - h], [px + w / 2, base - h], [px + w / 2, base], [px + w * 0.3, base]),
        dark(hue, 0.3),
        0.25,
      ),
    );
    const dots: ReturnType<typeof ellipse>[] = [];
    for (let i = 0; i < 5; i++)
      for (let j = 0; j < 4; j++)
        dots.push(
          ellipse(
            px - w * 0.42 + (i + (j % 2) * 0.5) * w * 0.19,
            base - h * (0.12 + j * 0.19),
            unit * 0.01,
            unit * 0.01,
            0,
            12,
          ),
        );
    shapes.push(fill(dots, pale(hue, 0.6), 0.8));
    shapes.push(fill(box(px, base - h / 2, w * 0.15, h), band));
    shapes.push(fill(rounded(px - w * 0.54, base - h - unit * 0.055, w * 1.08, unit * 0.085, unit * 0.012), dark(hue, 0.12)));
    shapes.push(fill(box(px, base - h - unit * 0.0125, w * 0.17, unit * 0.085), dark(band, 0.1)));
    for (const s of [-1, 1]) {
      const a = s > 0 ? -0.5 : PI + 0.5;
      const knot: Point = [px, base - h - unit * 0.06];
      const tip = along(knot, a, w * 0.32);
      shapes.push(
        fill(line(bowed(knot, tip, s * 0.45), unit * 0.022), band),
        fill(line(bowed(knot, tip, -s * 0.35), unit * 0.022), dark(band, 0.15)),
      );
    }
    shapes.push(fill(ellipse(px, base - h - unit * 0.062, unit * 0.026, unit * 0.024), dark(band, 0.2)));
  };
  const [a, b, c] = [inks.hues[0]!, inks.hues[1]!, inks.hues[2 % inks.hues.length]!];
  const side = r.chance(0.5) ? 1 : -1;
  one(cx + side * unit * 0.2, foot, unit * 0.42, unit * 0.42, b, a);
  one(cx - side * unit * 0.19, foot, unit * 0.5, unit * 0.32, a, inks.gold);
  one(cx - side * unit * 0.16, foot - unit * 0.375, unit * 0.34, unit * 0.24, c, pale(b, 0.3));
  return shapes;
}

/** One heart made of many. */
export function hearts(r: Random, { x, y, width, height }: Area, inks: Inks): Shape[] {
  const shapes: Shape[] = [];
  const size = Math.min(width, height) * 0.5;
  const [cx, cy] = [x + width / 2, y + height * 0.47];
  const step = size * 0.2;
  const spots: Point[] = [];
  for (let j = -6; j <= 6; j++)
    for (let i = -6; i <= 6; i++) {
      const u = (i + (j & 1) * 0.5) * step;
      const v = j * step;
      // Inside the implicit heart (x² + y² − 1)³ < x²y³, in units of its half width.
      const [a, b] = [u / (size * 0.88), -(v - size * 0.02) / (size * 0.84)];
      const q = a * a + b * b - 1;
      if (q * q * q - a * a * b * b * b < 0)
        spots.push([cx + u + r.between(-0.1, 0.1) * step, cy + v + r.between(-0.1, 0.1) * step]);
    }
  for (const p of spots) {
    const hue = r.pick(inks.hues);
    const s = step * r.between(0.34, 0.56);
    const turn = r.between(-0.5, 0.5);
    shapes.push(fill(heart(p[0], p[1], s, turn), hue));
    if (r.chance(0.35)) shapes.push(fill(heart(p[0], p[1], s * 0.5, turn), pale(hue, 0.55)));
  }
  return shapes;
}

/** Bursts of sparks. */
export function fireworks(r: Random, { x, y, width, height }: Area, inks: Inks): Shape[] {
  const shapes: Shape[] = [];
  const unit = Math.min(width, height);
  const spots: readonly (readonly [number, number, number])[] = [
    [0.5, 0.44, 0.42],
    [0.18, 0.28, 0.24],
    [0.82, 0.24, 0.27],
    [0.12, 0.74, 0.15],
    [0.88, 0.7, 0.18],
  ];
  for (const [i, [u, v, s]] of spots.entries()) {
    const at: Point = [x + width * (u + r.between(-0.03, 0.03)), y + height * (v + r.between(-0.03, 0.03))];
    const hue = inks.hues[i % inks.hues.length]!;
    const rays = s > 0.3 ? 26 : 18;
    for (const [ring, from, to, wide, tone] of [
      [0, 0.22, 1, 0.012, hue],
      [1, 0.1, 0.62, 0.01, pale(hue, 0.45)],
    ] as const) {
      const trails: ReturnType<typeof line>[] = [];
      const sparks: ReturnType<typeof ellipse>[] = [];
      for (let k = 0; k < rays; k++) {
        const a = ((k + ring * 0.5) / rays) * TAU + r.between(-0.03, 0.03);
        const long = unit * s * to * r.between(0.82, 1.05);
        const p = along(at, a, unit * s * from);
        const q: Point = [along(at, a, long)[0], along(at, a, long)[1] + long * 0.08];
        trails.push(line(bowed(p, q, 0.03, 6), unit * wide * (0.5 + s)));
        sparks.push(ellipse(q[0], q[1], unit * wide * (0.5 + s) * 1.3, unit * wide * (0.5 + s) * 1.3, 0, 12));
      }
      shapes.push(fill(trails, tone), fill(sparks, pale(inks.gold, 0.4)));
    }
  }
  return shapes;
}
