/**
 * Words that are the picture, without anything to decorate them: a saying, a quotation, a banner. One gesture of plain form that names
 * nothing, much ground, one accent, and the words as large as they will go (J. Müller-Brockmann, "Grid Systems", 1981; for the bills of
 * one word to a line see `type/block.ts`).
 */
import { type Random, random } from '@atelier/spec';
import type { Colour, Shape } from '../abstract/artboard.ts';
import { bar, box, circle, sector } from '../abstract/shapes.ts';
import { blend, lightness } from '../abstract/tint.ts';
import { clamp, cos, PI, sin } from '../math.ts';
import type { Area } from '../type/layout.ts';
import type { Polygon } from '../vector/flatten.ts';
import type { Inks } from './inks.ts';
import { dark, fill, type Point, pale } from './pen.ts';
import type { DesignedSheet, SheetWish, TypeWish } from './wish.ts';

type Composition = (at: Canvas) => { words: Area; type: TypeWish; shapes: Shape[]; ground?: Colour; ink?: Colour };

interface Canvas {
  width: number;
  height: number;
  side: number;
  /** Margin. */
  m: number;
  inks: Inks;
  r: Random;
}

export function sayingSheet(wish: SheetWish): DesignedSheet {
  const { width, height, seed, inks, texts } = wish;
  const r = random(seed, wish.words, 'saying');
  const side = Math.min(width, height);
  const long = texts.join(' ').length > 60;
  const wide = width > height * 1.9;
  const compositions = long
    ? [classic, margin]
    : wide
      ? [stripes, ends, beams]
      : [swiss, field, classic, arcade, ribbons, beams];
  const canvas: Canvas = { width, height, side, m: side * (wide ? 0.12 : 0.085), inks, r };
  const { words, type, shapes, ground = inks.paper, ink = inks.ink } = r.pick(compositions)(canvas);
  return { artboard: { width, height, ground, shapes }, words, type, motifs: [], inks: { ...inks, paper: ground, ink } };
}

/** Words above, flush left, and a great quarter that comes in from the corner. */
const swiss: Composition = ({ width, height, side, m, inks, r }) => {
  const left = r.chance(0.5);
  const [a, b, c] = r.chance(0.5) ? [0, 1, 2] : [1, 0, 2];
  const hue = (i: number): Colour => inks.hues[i % inks.hues.length]!;
  const big = Math.min(width * 0.62, height * 0.46);
  const [cx, cy] = [left ? 0 : width, height];
  const from = left ? -PI / 2 : -PI;
  const shapes: Shape[] = [fill(sector(cx, cy, 0, big, from, from + PI / 2), hue(a))];
  const kind = r.below(3);
  if (kind === 0) shapes.push(fill(sector(cx, cy, 0, big * 0.5, from, from + PI / 2), hue(b)));
  else if (kind === 1)
    for (const k of [0.82, 0.6, 0.38])
      shapes.push(fill(sector(cx, cy, big * (k - 0.05), big * k, from, from + PI / 2), inks.paper));
  else shapes.push(fill(sector(cx, cy, 0, big, from, from + PI / 4), hue(b)));
  // The accent stands free on the other side, on the same ground line.
  const s = side * 0.055;
  const x = left ? width - m - s : m + s;
  shapes.push(fill(circle(x, height - m - s, s), hue(c)));
  shapes.push(fill(bar(m, m * 0.62, m + side * 0.16, m * 0.62, side * 0.014), hue(c)));
  return {
    words: { x: m, y: m * 1.45, width: width - 2 * m, height: height - big - 2.2 * m },
    type: { mode: 'block', align: 'left', stand: 'top' },
    shapes,
  };
};

/** One colour from edge to edge, rings of the same colour a little lighter behind the words. */
const field: Composition = ({ width, height, side, m, inks, r }) => {
  const light = lightness(inks.paper) > 0.5;
  const strong = light ? (lightness(inks.ground) < 0.5 ? inks.ground : dark(inks.hues[0]!, 0.3)) : inks.paper;
  const ink = light ? inks.paper : inks.ink;
  const shapes: Shape[] = [];
  const [cx, cy] = r.pick([
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ] as const);
  const tone = blend(strong, ink, 0.085);
  for (let i = 1; i < 9; i += 2) {
    const d = side * 0.16;
    shapes.push({ polygons: [circle(cx, cy, d * (i + 1), 120), circle(cx, cy, d * i, 120)], fill: tone, rule: 'evenodd' });
  }
  const hair = side * 0.004;
  const inner = m * 0.55;
  shapes.push({
    polygons: [
      box(width / 2, height / 2, width - 2 * inner, height - 2 * inner),
      box(width / 2, height / 2, width - 2 * inner - 2 * hair, height - 2 * inner - 2 * hair),
    ],
    fill: inks.gold,
    rule: 'evenodd',
  });
  return {
    words: { x: m * 1.5, y: m * 1.7, width: width - 3 * m, height: height - 3.4 * m },
    type: { mode: 'block', align: 'centre', stand: 'middle' },
    shapes,
    ground: strong,
    ink,
  };
};

/** A double rule round the sheet, and a fleuron above and below the words. */
const classic: Composition = ({ width, height, side, m, inks }) => {
  const shapes: Shape[] = [];
  const rule = (d: number, wide: number): void => {
    shapes.push({
      polygons: [
        box(width / 2, height / 2, width - 2 * d, height - 2 * d),
        box(width / 2, height / 2, width - 2 * (d + wide), height - 2 * (d + wide)),
      ],
      fill: inks.hues[0]!,
      rule: 'evenodd',
    });
  };
  rule(m * 0.55, side * 0.009);
  rule(m * 0.55 + side * 0.017, side * 0.0028);
  const s = side * 0.014;
  for (const y of [m * 1.95, height - m * 1.95]) {
    const reach = Math.min(width * 0.24, side * 0.26);
    shapes.push(
      fill(
        [
          bar(width / 2 - reach, y, width / 2 - s * 2.4, y, side * 0.0034),
          bar(width / 2 + s * 2.4, y, width / 2 + reach, y, side * 0.0034),
        ],
        inks.gold,
      ),
    );
    shapes.push(fill(box(width / 2, y, s * 1.7, s * 1.7, PI / 4), inks.hues[0]!));
  }
  return {
    words: { x: m * 1.7, y: m * 2.6, width: width - 3.4 * m, height: height - 5.2 * m },
    type: { mode: 'lines', align: 'centre', stand: 'middle' },
    shapes,
  };
};

/** A wide margin of colour on one side, the words beside it. */
const margin: Composition = ({ width, height, side, m, inks, r }) => {
  const w = width * 0.16;
  const shapes: Shape[] = [fill(box(w / 2, height / 2, w, height), inks.hues[0]!)];
  const n = 7;
  const lit = r.below(n);
  for (let i = 0; i < n; i++) {
    const y = (height * (i + 0.5)) / n;
    shapes.push(fill(circle(w / 2, y, w * 0.24), i === lit ? inks.gold : blend(inks.hues[0]!, inks.paper, 0.3)));
  }
  shapes.push(fill(bar(w + m, m * 0.9, w + m + side * 0.18, m * 0.9, side * 0.012), inks.gold));
  return {
    words: { x: w + m, y: m * 1.5, width: width - w - 2 * m, height: height - 3 * m },
    type: { mode: 'lines', align: 'left', stand: 'middle' },
    shapes,
  };
};

/** Rows of arches along the foot, one of them in the accent. */
const arcade: Composition = ({ width, height, m, inks, r }) => {
  const shapes: Shape[] = [];
  const n = Math.max(4, Math.round(width / (Math.min(width, height) * 0.2)));
  const d = width / n;
  const rows = Math.max(1, Math.min(2, Math.floor((height * 0.36) / (d * 0.78))));
  const lit = [r.below(n), r.below(rows)];
  const quiet = [inks.hues[0]!, inks.ground, inks.hues[1 % inks.hues.length]!];
  for (let row = 0; row < rows; row++)
    for (let i = 0; i < n; i++) {
      const [x, y] = [d * (i + 0.5), height - d * 0.78 * (rows - 1 - row)];
      const accent = i === lit[0] && row === lit[1];
      const tone = accent ? inks.gold : quiet[(i + row * 2) % quiet.length]!;
      shapes.push(fill(archOf(x, y, d * 0.5, d * 0.78), tone));
      shapes.push(fill(archOf(x, y, d * 0.32, d * 0.54), accent ? inks.paper : blend(tone, inks.paper, 0.55)));
      shapes.push(fill(archOf(x, y, d * 0.15, d * 0.3), tone));
    }
  const top = height - rows * d * 0.78;
  return {
    words: { x: m, y: m * 1.1, width: width - 2 * m, height: top - 2.1 * m },
    type: { mode: 'block', align: 'centre', stand: 'middle' },
    shapes,
  };
};

function archOf(x: number, foot: number, half: number, tall: number): Polygon {
  const out: number[] = [x - half, foot];
  for (let i = 0; i <= 24; i++) {
    const a = PI + (PI * i) / 24;
    out.push(x + half * cos(a), foot - (tall - half) + half * sin(a));
  }
  out.push(x + half, foot);
  return Float64Array.from(out);
}

/** Three bands that come in from one side, turn, and leave at the foot. */
const ribbons: Composition = ({ width, height, side, m, inks, r }) => {
  const left = r.chance(0.5);
  const at = (x: number): number => (left ? x : width - x);
  const wide = side * 0.062;
  const top = height * 0.62;
  const shapes: Shape[] = [];
  const turn = width * r.between(0.44, 0.56);
  const first = r.below(2);
  const order = [0, 1, 2].map((i) => inks.hues[(i + first) % inks.hues.length]!);
  for (const [i, hue] of order.entries()) {
    const radius = wide * (5.2 - i);
    const cy = top + wide * 5.2;
    const inner = radius - wide;
    // In along a level line, a quarter turn, out at the foot.
    shapes.push(fill(box(at(turn / 2), cy - radius + wide / 2, turn + 2, wide * 1.005), hue));
    shapes.push(fill(sector(at(turn), cy, inner, radius, left ? -PI / 2 : -PI, left ? 0 : -PI / 2), hue));
    const x = at(turn + radius - wide / 2);
    shapes.push(fill(box(x, (cy + height) / 2, wide * 1.005, Math.max(0, height - cy) + 4), hue));
  }
  return {
    words: { x: m, y: m, width: width - 2 * m, height: top - 1.9 * m },
    type: { mode: 'block', align: left ? 'left' : 'centre', stand: 'middle' },
    shapes,
  };
};

/** Beams from below the foot, tone on tone, and a low half disc. */
const beams: Composition = ({ width, height, side, inks, m }) => {
  const shapes: Shape[] = [];
  const deep = lightness(inks.paper) < 0.5;
  const light = lightness(inks.paper);
  // On middle tones a second hue turns to mud: the same one, paler.
  const tint = light < 0.8 ? pale(inks.paper, deep ? 0.11 : 0.22) : blend(inks.paper, inks.hues[1 % inks.hues.length]!, 0.26);
  const [cx, cy] = [width / 2, height * 1.04];
  const reach = (width + height) * 1.2;
  const n = 26;
  const rays: Polygon[] = [];
  for (let i = 0; i < n; i += 2) {
    const [a, b] = [PI + (i / n) * PI, PI + ((i + 1) / n) * PI];
    const p = (t: number): Point => [cx + reach * cos(t), cy + reach * sin(t)];
    rays.push(Float64Array.from([cx, cy, ...p(a), ...p(b)]));
  }
  shapes.push(fill(rays, tint));
  const big = side * 0.26;
  for (const [i, k] of [1, 0.78, 0.56, 0.34].entries())
    shapes.push(fill(circle(cx, cy, big * k), i === 3 ? inks.gold : inks.hues[i % inks.hues.length]!));
  const free = height * 1.04 - big;
  return {
    words: { x: m, y: m, width: width - 2 * m, height: free - 1.7 * m },
    type: { mode: 'block', align: 'centre', stand: 'middle' },
    shapes,
  };
};

/** For what is wide and low: stripes slanting in from both ends. */
const stripes: Composition = ({ width, height, m, inks }) => {
  const shapes: Shape[] = [];
  // The narrower the sheet, the less of it they take from the words.
  const k = clamp((width / height - 1) * 0.5, 0.4, 1);
  const wide = height * 0.11 * k;
  const lean = height * 0.42 * k;
  const tones = [inks.hues[0]!, inks.gold, inks.hues[1 % inks.hues.length]!];
  const deep = lightness(inks.paper) < 0.5;
  for (const end of [0, 1])
    for (const [i, hue] of tones.entries()) {
      const x = wide * (i * 1.5 - 0.6);
      const at = (u: number): number => (end === 0 ? u : width - u);
      const colour = lightness(hue) > 0.3 === deep || !deep ? hue : pale(hue, 0.3);
      shapes.push(
        fill(
          Float64Array.from([
            at(x + lean),
            0,
            at(x + lean + wide),
            0,
            at(x + wide - lean * 0.1),
            height,
            at(x - lean * 0.1),
            height,
          ]),
          colour,
        ),
      );
    }
  const in0 = wide * 5 + lean * 0.62;
  return {
    words: { x: in0, y: m * 1.1, width: width - 2 * in0, height: height - 2.2 * m },
    type: { mode: 'block', align: 'centre', stand: 'middle' },
    shapes,
  };
};

/** Half discs that look in from both ends, and rules above and below. */
const ends: Composition = ({ width, height, m, inks }) => {
  const shapes: Shape[] = [];
  const big = Math.min(height * 0.5, width * 0.19);
  for (const x of [0, width])
    for (const [i, k] of [1, 0.72, 0.44].entries())
      shapes.push(fill(circle(x, height / 2, big * k), [inks.hues[0]!, inks.paper, inks.gold][i]!));
  const in0 = big + m;
  for (const y of [m * 0.7, height - m * 0.7]) shapes.push(fill(bar(in0, y, width - in0, y, height * 0.014), inks.gold));
  return {
    words: { x: in0, y: m * 1.35, width: width - 2 * in0, height: height - 2.7 * m },
    type: { mode: 'block', align: 'centre', stand: 'middle' },
    shapes,
  };
};
