/** A logo: mark above wordmark on clean ground; the emblem is printed flat (`sprite/flat-mark.ts`). Where no drawn emblem stands for the trade the mark is plain geometry that names nothing. */
import { random } from '@atelier/spec';
import type { Shape } from '../abstract/artboard.ts';
import { bar, box, circle, polygon, sector } from '../abstract/shapes.ts';
import { blend, lightness } from '../abstract/tint.ts';
import { PI, TAU } from '../math.ts';
import type { Area } from '../type/layout.ts';
import { grown, turnedOver } from '../type/type-said.ts';
import type { Inks } from './inks.ts';
import { natureMark } from './nature-marks.ts';
import { along, ellipse, fill, leaf, type Point } from './pen.ts';
import type { DesignedSheet, SheetWish } from './wish.ts';

export function logoSheet(wish: SheetWish): DesignedSheet {
  const { width, height, seed, words: idea, inks, texts, motifs } = wish;
  const busy = wish.busy || motifs.length > 0;
  const initials = texts.length === 1 && [...texts[0]!.replace(/[^\p{L}\p{N}]/gu, '')].length <= 3;
  if (initials && !busy) return monogram(wish);
  const r = random(seed, idea, 'logo');
  const side = Math.min(width, height);
  const shapes: Shape[] = [];
  const type = { mode: 'lines', align: 'centre', stand: 'middle' } as const;
  const wide = width > height * 1.6 && texts.length > 0 && !busy;
  const { grow = 1, stand } = wish.type ?? {};
  const over = stand === 'top' && texts.length > 0 && !wide;
  // Larger words take from the mark what they need.
  const less = texts.length > 0 && grow > 1 ? (wide ? 0.84 : 0.86) : 1;
  const middle = height * (0.39 - (1 - less) * 0.25);
  const at: Point = wide
    ? [height * 0.62 * less, height / 2]
    : [width / 2, texts.length > 0 ? (over ? height - middle : middle) : height * 0.5];
  const big = less * side * (texts.length > 0 ? (wide ? 0.3 : 0.23) : 0.34);
  if (busy) {
    // A disc of one hue that the emblem is printed on: two inks, one mark.
    const hue = r.pick(inks.hues);
    const apart = Math.abs(lightness(hue) - lightness(inks.ink));
    const disc: Inks['ink'] = apart > 0.28 ? hue : blend(hue, lightness(inks.ink) > 0.5 ? [0.05, 0.06, 0.1] : [1, 1, 1], 0.5);
    const ring = (radius: number, thick: number, colour: Inks['ink']): void => {
      shapes.push({
        polygons: [circle(at[0], at[1], big * radius, 128), circle(at[0], at[1], big * (radius - thick), 128)],
        fill: colour,
        rule: 'evenodd',
      });
    };
    // By itself, with a rule cut out of it, in a ring of the ink, or in a ring of beads: a seal without words.
    const lockup = r.below(4);
    shapes.push(fill(circle(at[0], at[1], big * (lockup < 2 ? 1.2 : 1.1), 128), disc));
    if (lockup === 1) ring(1.12, 0.03, inks.paper);
    if (lockup === 2) ring(1.24, 0.045, inks.ink);
    if (lockup === 3)
      shapes.push(
        fill(
          Array.from({ length: 48 }, (_, i) => circle(...along(at, (i / 48) * TAU, big * 1.21), big * 0.028, 20)),
          inks.ink,
        ),
      );
    const names = motifs.map(({ name }) => name);
    shapes.push(
      ...natureMark(names, at, big * 0.94, { ink: inks.ink, paper: inks.paper, accent: blend(disc, inks.ink, 0.55) }),
    );
  } else
    shapes.push(
      ...r.pick([rosette, quarters, rising, rings, horizon, petals, steps, halves] as const)(at, big, inks, r.below(4)),
    );
  // The name stands beside the mark on what is wide, and below it elsewhere.
  const beside = wide
    ? { x: height * 1.12, y: height * 0.26, width: width - height * 1.12 - width * 0.06, height: height * 0.48 }
    : { x: width * 0.12, y: height * 0.71, width: width * 0.76, height: height * 0.18 };
  const sheet: Area = { x: 0, y: 0, width, height };
  const from = at[wide ? 0 : 1] + big * (wide ? 1.24 : 1.3);
  const rest = wide
    ? { x: from, y: height * 0.06, width: width * 0.96 - from, height: height * 0.88 }
    : { x: width * 0.04, y: middle + big * 1.3, width: width * 0.92, height: height * 0.96 - middle - big * 1.3 };
  const room = grown(beside, grow, grow > 1 ? rest : sheet);
  const words = over ? turnedOver(room, sheet) : room;
  const area = { x: at[0] - big, y: at[1] - big, width: 2 * big, height: 2 * big };
  return {
    artboard: { width, height, ground: inks.paper, shapes },
    words,
    type,
    motifs: motifs.map((motif) => ({ ...motif, area })),
    inks,
  };
}

/** Initials in a ring, with a lozenge at each quarter; or in a square that is parted by two rules. */
function monogram({ width, height, seed, words: idea, inks }: SheetWish): DesignedSheet {
  const r = random(seed, idea, 'monogram');
  const side = Math.min(width, height);
  const [cx, cy] = [width / 2, height / 2];
  const shapes: Shape[] = [];
  const big = side * 0.38;
  const ring = (radius: number, wide: number, colour: Inks['ink']): void => {
    shapes.push({ polygons: [circle(cx, cy, radius), circle(cx, cy, radius - wide)], fill: colour, rule: 'evenodd' });
  };
  const kind = r.below(3);
  let ink = inks.ink;
  let half = 0.5;
  if (kind === 0) {
    ring(big, side * 0.012, inks.ink);
    ring(big - side * 0.026, side * 0.004, inks.gold);
    for (let i = 0; i < 4; i++) {
      const p = along([cx, cy], (i * PI) / 2, big - side * 0.006);
      shapes.push(fill(box(p[0], p[1], side * 0.07, side * 0.07, PI / 4), inks.paper));
      shapes.push(fill(box(p[0], p[1], side * 0.034, side * 0.034, PI / 4), inks.hues[0]!));
    }
  } else if (kind === 1) {
    // A full disc, the letters cut from it.
    const deep = lightness(inks.paper) > 0.5 ? inks.ink : inks.hues[0]!;
    shapes.push(fill(circle(cx, cy, big * 1.04), deep));
    ring(big * 0.95, side * 0.004, inks.gold);
    ink = inks.paper;
  } else {
    half = 0.56;
    for (let i = 0; i < 36; i++) {
      const a = (i / 36) * TAU;
      const [whole] = leaf(along([cx, cy], a, big * 0.94), a + 1.15, side * 0.062, side * 0.024, { round: 0.3 });
      shapes.push(fill(whole, i % 2 === 0 ? inks.leaves[0]! : inks.leaves[1 % inks.leaves.length]!));
    }
    ring(big * 0.945, side * 0.005, inks.gold);
  }
  const w = big * half * 1.5;
  return {
    artboard: { width, height, ground: inks.paper, shapes },
    words: { x: cx - w, y: cy - big * half, width: 2 * w, height: 2 * big * half },
    type: { mode: 'lines', align: 'centre', stand: 'middle' },
    motifs: [],
    inks: { ...inks, ink },
  };
}

type Mark = (at: Point, size: number, inks: SheetWish['inks'], roll: number) => Shape[];

const rosette: Mark = (at, size, { hues, ink }, roll) => {
  const n = [5, 6, 8, 7][roll]!;
  const shapes: Shape[] = [];
  for (let i = 0; i < n; i++) {
    const [whole, half] = leaf(at, -PI / 2 + (i / n) * TAU, size, size * (2.6 / n), { round: 0.55 });
    shapes.push(fill(whole, hues[i % 2]!), fill(half, hues[(i % 2) + 1 < hues.length ? 2 : 0]!));
  }
  shapes.push(fill(ellipse(at[0], at[1], size * 0.13, size * 0.13), ink));
  return shapes;
};

const quarters: Mark = ([x, y], size, { hues, ink }, roll) => {
  const colours = [hues[0]!, hues[1]!, ink, hues[2 % hues.length]!];
  return [0, 1, 2, 3].map((i) => {
    const [dx, dy] = [i % 2 === 0 ? -1 : 0, i < 2 ? -1 : 0];
    const corner = (i * 3 + roll) % 4;
    const cx = x + (dx + (corner & 1)) * size * 0.92;
    const cy = y + (dy + (corner >> 1)) * size * 0.92;
    const from = [0, PI / 2, -PI / 2, PI][corner]!;
    return fill(sector(cx, cy, 0, size * 0.92, from, from + PI / 2), colours[i]!);
  });
};

/** A disc cut into bars that grow thinner towards the foot. */
const rising: Mark = ([x, y], size, { hues, paper }, roll) => {
  const shapes: Shape[] = [fill(ellipse(x, y, size, size, 0, 96), hues[roll % hues.length]!)];
  for (let i = 0; i < 5; i++) {
    const v = 0.12 + i * 0.19;
    const h = size * (0.035 + 0.018 * i);
    shapes.push(
      fill(
        [
          Float64Array.from([
            x - size * 1.02,
            y + v * size,
            x + size * 1.02,
            y + v * size,
            x + size * 1.02,
            y + v * size + h,
            x - size * 1.02,
            y + v * size + h,
          ]),
        ],
        paper,
      ),
    );
  }
  return shapes;
};

const rings: Mark = (at, size, { hues, ink }, roll) => {
  const shapes: Shape[] = [];
  for (let i = 0; i < 3; i++) {
    const c = along(at, -PI / 2 + (i / 3) * TAU + roll, size * 0.4);
    shapes.push({
      polygons: [ellipse(c[0], c[1], size * 0.58, size * 0.58, 0, 72), ellipse(c[0], c[1], size * 0.42, size * 0.42, 0, 72)],
      fill: i === 2 ? ink : hues[i]!,
      rule: 'evenodd',
      opacity: 0.92,
    });
  }
  return shapes;
};

/** A low sun over water, in a disc. */
const horizon: Mark = ([x, y], size, { hues, paper }, roll) => {
  const sky = hues[roll % hues.length]!;
  const shapes: Shape[] = [fill(circle(x, y, size), sky)];
  shapes.push(fill(sector(x, y + size * 0.1, 0, size * 0.52, -PI, 0), hues[(roll + 1) % hues.length]!));
  for (let i = 0; i < 4; i++) {
    const v = 0.18 + i * 0.2;
    const half = Math.sqrt(Math.max(0, 1 - v * v)) * size * (0.86 - i * 0.05);
    shapes.push(fill(bar(x - half, y + v * size, x + half, y + v * size, size * 0.075), paper));
  }
  return shapes;
};

/** Four leaves that meet in the middle. */
const petals: Mark = ([x, y], size, { hues, ink }, roll) =>
  [0, 1, 2, 3].flatMap((i) => {
    const [dx, dy] = [i === 0 || i === 3 ? 1 : -1, i < 2 ? 1 : -1];
    const side = size * 0.92;
    // Where two quarters about opposite corners cover each other.
    const lens: Point[] = [];
    for (let k = 0; k <= 20; k++) lens.push(along([0, side], -PI / 2 + ((PI / 2) * k) / 20, side));
    for (let k = 0; k <= 20; k++) lens.push(along([side, 0], PI / 2 + ((PI / 2) * k) / 20, side));
    const tone = [hues[roll % hues.length]!, hues[(roll + 1) % hues.length]!, hues[roll % hues.length]!, ink][i]!;
    return [fill(polygon(...lens.map(([u, v]): Point => [x + dx * u, y + dy * v])), tone)];
  });

/** Arches inside each other on one ground line. */
const steps: Mark = ([x, y], size, { hues, ink, paper }, roll) => {
  const foot = y + size * 0.72;
  return [1, 0.78, 0.56, 0.34, 0.14].map((k, i) => {
    const half = size * k * 0.9;
    const tone = i % 2 === 1 ? paper : i === 4 ? ink : hues[(roll + i / 2) % hues.length]!;
    const out: Point[] = [[x - half, foot]];
    for (let j = 0; j <= 32; j++) out.push(along([x, foot - size * 0.62], PI + (PI * j) / 32, half));
    out.push([x + half, foot]);
    return fill(polygon(...out), tone);
  });
};

/** Two half discs that have slipped along their diameter. */
const halves: Mark = ([x, y], size, { hues, ink }, roll) => {
  const a = [-PI / 4, PI / 4, 0, -PI / 2][roll]!;
  const slip = size * 0.36;
  const p = along([x, y], a, slip / 2);
  const q = along([x, y], a + PI, slip / 2);
  const r = size * 0.86;
  return [
    fill(sector(p[0], p[1], 0, r, a - PI, a), hues[0]!),
    fill(sector(q[0], q[1], 0, r, a, a + PI), ink),
    fill(circle(...along([x, y], a - PI / 2, r * 0.45), r * 0.17), hues[1 % hues.length]!),
  ];
};
