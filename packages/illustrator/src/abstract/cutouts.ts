/**
 * Cut paper: sheets of colour laid edge to edge, a little out of true, and on each one form cut in one go of the scissors: a frond with rounded
 * fingers, a pebble, a wave, a star. Neighbours never share a colour, and the accent comes back on two sheets far apart.
 * The manner of the late cut-outs of H. Matisse ("Jazz", 1947) and of J. Arp; outlines are closed Catmull–Rom curves.
 */
import { cos, mix, sin, TAU } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';
import type { Artboard, Colour, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { closedCurve, polygon, ribbon } from './shapes.ts';
import { blend, lightness, toldApart } from './tint.ts';

interface Sheeted {
  x: number;
  y: number;
  w: number;
  h: number;
}

export function cutouts({ width, height, unit, palette, traits, r }: Sheet): Artboard {
  const { ground, main, ink, accent } = palette;
  const shapes: Shape[] = [];
  const colours = toldApart([
    ...main,
    ink,
    accent,
    ground,
    blend(main[0]!, ground, 0.6),
    blend(main[1 % main.length]!, ground, 0.65),
  ]);
  const sheets = sheetsOf({ width, height, unit, traits, r });
  const worn: { at: Sheeted; fill: Colour }[] = [];
  const far = [r.below(sheets.length)];
  far.push(farthest(sheets, far[0]!));
  sheets.forEach((at, n) => {
    const touching = worn
      .filter((o) => o.at.x + o.at.w > at.x - 2 && o.at.y + o.at.h > at.y - 2 && o.at.x < at.x + at.w + 2)
      .map((o) => o.fill);
    const free = colours.filter((c) => c !== accent && !touching.includes(c));
    const fill = r.pick(free.length > 0 ? free : colours);
    worn.push({ at, fill });
    const lean = (): number => r.between(-0.006, 0.006) * unit;
    const { x, y, w, h } = at;
    const d = unit * 0.004;
    shapes.push({
      polygons: [
        polygon(
          [x - d + lean(), y - d + lean()],
          [x + w + d + lean(), y - d + lean()],
          [x + w + d + lean(), y + h + d + lean()],
          [x - d + lean(), y + h + d + lean()],
        ),
      ],
      fill,
      raised: true,
    });
    const seen = colours.filter((c) => c !== accent && Math.abs(lightness(c) - lightness(fill)) > 0.2);
    const own =
      far.includes(n) && Math.abs(lightness(accent) - lightness(fill)) > 0.08
        ? accent
        : r.pick(seen.length > 0 ? seen : [ink, ground]);
    const s = Math.min(w, h);
    const [cx, cy] = [x + w / 2, y + h / 2];
    const along = w > h * 1.25 ? TAU / 4 : 0;
    const roll = n % 3 === 0 ? 0 : r.next();
    if (roll < 0.55)
      shapes.push({
        polygons: frond(r, cx, cy, Math.max(w, h) * 0.41, s * 0.4, along + r.between(-0.25, 0.25)),
        fill: own,
        raised: true,
      });
    else if (roll < 0.75) shapes.push({ polygons: [pebble(r, cx, cy, w * 0.33, h * 0.33)], fill: own, raised: true });
    else if (roll < 0.88) shapes.push({ polygons: waves(r, at), fill: own, raised: true });
    else shapes.push({ polygons: [star(r, cx, cy, s * 0.38)], fill: own, raised: true });
    // A small form in a corner that the large one leaves.
    if (r.chance(0.4) && roll >= 0.55 && (roll < 0.75 || roll >= 0.88)) {
      const [px, py] = [x + w * r.pick([0.17, 0.83]), y + h * r.pick([0.15, 0.85])];
      shapes.push({
        polygons: [pebble(r, px, py, s * 0.075, s * 0.075)],
        fill: far.includes(n) ? ink : own === ink ? accent : ink,
        raised: true,
      });
    }
  });
  return { width, height, ground, shapes };
}

/** Columns of uneven width, each parted at heights of its own, up to a border of paper. */
function sheetsOf({ width, height, unit, traits, r }: Pick<Sheet, 'width' | 'height' | 'unit' | 'traits' | 'r'>): Sheeted[] {
  const m = unit * 0.035;
  const columns = Math.max(2, Math.round((width / unit) * (traits.density > 0.6 ? 3.4 : 2.6)));
  const parts = (n: number): number[] => {
    const shares = Array.from({ length: n }, () => r.between(0.72, 1.3));
    const sum = shares.reduce((a, b) => a + b, 0);
    return shares.map((s) => s / sum);
  };
  const out: Sheeted[] = [];
  let x = m;
  for (const share of parts(columns)) {
    const w = share * (width - 2 * m);
    let y = m;
    const rows = Math.max(1, Math.round(((height - 2 * m) / w) * r.between(0.72, 1)));
    for (const part of parts(rows)) {
      const h = part * (height - 2 * m);
      out.push({ x, y, w, h });
      y += h;
    }
    x += w;
  }
  return out;
}

function farthest(sheets: readonly Sheeted[], from: number): number {
  const mid = (s: Sheeted): [number, number] => [s.x + s.w / 2, s.y + s.h / 2];
  const [fx, fy] = mid(sheets[from]!);
  const away = sheets.map((s) => {
    const [x, y] = mid(s);
    return (x - fx) * (x - fx) + (y - fy) * (y - fy);
  });
  return away.indexOf(Math.max(...away));
}

/** All turned the same way, so that what overlaps is one form. */
function oriented(p: Polygon): Polygon {
  let area = 0;
  for (let i = 0; i < p.length; i += 2) {
    const j = (i + 2) % p.length;
    area += p[i]! * p[j + 1]! - p[j]! * p[i + 1]!;
  }
  if (area >= 0) return p;
  const out = new Float64Array(p.length);
  for (let i = 0; i < p.length; i += 2) {
    out[i] = p[p.length - 2 - i]!;
    out[i + 1] = p[p.length - 1 - i]!;
  }
  return out;
}

/** A stem and fingers in pairs that bend towards its tip, longest below the middle. */
function frond(r: Sheet['r'], cx: number, cy: number, half: number, wide: number, lean: number): Polygon[] {
  const [c, s] = [cos(lean), sin(lean)];
  const bend = r.between(-0.35, 0.35) * wide;
  const at = (u: number, v: number): [number, number] => {
    // u along the stem from its foot −1 to its tip 1, v aside in pixels.
    const [x, y] = [v + bend * (1 - u * u) * 0.7, -u * half];
    return [cx + x * c - y * s, cy + x * s + y * c];
  };
  const stem = half * 0.09;
  const line = Array.from({ length: 21 }, (_, i) => at(-1 + (i / 20) * 1.9, 0));
  const out: Polygon[] = [oriented(ribbon(line, (t) => stem * (1.5 - t)))];
  const pairs = 3 + r.below(3);
  const thick = half * (1.02 / pairs);
  for (let i = 0; i < pairs; i++) {
    const u = mix(-0.72, 0.62, i / (pairs - 1));
    const long = wide * mix(0.62, 1, sin((TAU / 2) * mix(0.28, 0.8, i / (pairs - 1)))) * r.between(0.9, 1.06);
    for (const side of [-1, 1]) {
      const finger = Array.from({ length: 13 }, (_, k) => {
        const t = k / 12;
        return at(u + ((t * t * 0.34 + t * 0.1) * long) / half, side * long * (t - 0.1 * t * t));
      });
      out.push(oriented(ribbon(finger, (t) => thick * (0.62 + 0.5 * t) * Math.sqrt(Math.max(0, 1 - t * t * t * t * t * t)))));
    }
  }
  const tip = Array.from({ length: 9 }, (_, k) => at(0.6 + 0.4 * (k / 8), 0));
  out.push(oriented(ribbon(tip, (t) => thick * Math.sqrt(Math.max(0, 1 - t * t * t * t)))));
  return out;
}

function pebble(r: Sheet['r'], x: number, y: number, rx: number, ry: number): Polygon {
  const n = 7 + r.below(3);
  return closedCurve(
    Array.from({ length: n }, (_, i): [number, number] => {
      const a = (i / n) * TAU;
      const d = r.between(0.78, 1.12);
      return [x + cos(a) * rx * d, y + sin(a) * ry * d];
    }),
  );
}

/** Three bands that swing together. */
function waves(r: Sheet['r'], { x, y, w, h }: Sheeted): Polygon[] {
  const swings = r.between(1.2, 1.9);
  const phase = r.next() * TAU;
  const tall = h * 0.14;
  return [0.26, 0.5, 0.74].map((v) =>
    oriented(
      ribbon(
        Array.from({ length: 33 }, (_, i): [number, number] => {
          const t = i / 32;
          return [x + w * (0.1 + 0.8 * t), y + h * v + tall * 0.62 * sin(t * TAU * swings + phase)];
        }),
        (t) => tall * 0.72 * Math.sqrt(Math.max(0, 1 - eighth(2 * t - 1))),
      ),
    ),
  );
}

/** Uneven rays with rounded tips. */
function star(r: Sheet['r'], x: number, y: number, s: number): Polygon {
  const n = 7 + r.below(3);
  return closedCurve(
    Array.from({ length: 2 * n }, (_, i): [number, number] => {
      const a = (i / (2 * n)) * TAU;
      const d = s * (i % 2 === 0 ? r.between(0.86, 1.08) : 0.42);
      return [x + cos(a) * d, y + sin(a) * d];
    }),
    6,
  );
}

const eighth = (v: number): number => v * v * v * v * v * v * v * v;
