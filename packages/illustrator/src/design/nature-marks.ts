/** What nature, and some trades, give to logos, as flat figures in a disc: a mountain, a wave, a sun over the sea, a moon, a star, a leaf, a flame, a drop, a tree, a river. */
import type { Colour, Shape } from '../abstract/artboard.ts';
import { bar, circle, closedCurve, polygon, ribbon } from '../abstract/shapes.ts';
import { cos, PI, sin, TAU } from '../math.ts';
import { HEAD_MARKS } from './head-marks.ts';
import { fill, leaf, type Point } from './pen.ts';
import { bolt, dumbbell, note, paw } from './sign-marks.ts';
import { cup, loaf, surf } from './trade-marks.ts';

interface Tones {
  ink: Colour;
  paper: Colour;
  accent: Colour;
}

/** Alone it fills the disc, over water it has the upper part of it, beside what stands on land a corner. */
type Company = 'alone' | 'water' | 'land';
type Figure = (place: (u: number, v: number) => Point, size: number, tones: Tones, company: Company) => Shape[];

const arc = (place: (u: number, v: number) => Point, [cx, cy]: Point, r: number, from: number, to: number): Point[] =>
  Array.from({ length: 33 }, (_, i) => {
    const a = from + ((to - from) * i) / 32;
    return place(cx + r * cos(a), cy + r * sin(a));
  });

const IN_THE_SKY: Readonly<Record<Company, readonly [u: number, v: number, r: number]>> = {
  alone: [0, 0, 0.68],
  water: [0, -0.36, 0.34],
  land: [0.57, -0.52, 0.22],
};

const sun: Figure = (place, size, { accent, paper }, company) => {
  const alone = company === 'alone';
  const [u0, v, r] = IN_THE_SKY[company];
  const shapes: Shape[] = [fill(circle(...place(u0, v), size * r * (alone ? 0.53 : 0.85)), alone ? accent : paper)];
  for (let i = 0; alone && i < 12; i++) {
    const a = (i / 12) * TAU;
    const at = (turn: number, far: number): Point => place(far * cos(a + turn), v + far * sin(a + turn));
    shapes.push(fill(polygon(at(-0.13, 0.46), at(0, 0.78), at(0.13, 0.46)), accent));
  }
  return shapes;
};

const moon: Figure = (place, _size, { paper }, company) => {
  const [u, v, r] = IN_THE_SKY[company];
  const at: Point = [u, v];
  const tilt = -0.45;
  const inner: Point = [at[0] + 0.35 * r * cos(tilt), at[1] + 0.35 * r * sin(tilt)];
  const outer = arc(place, at, r, PI / 3 + tilt, (5 * PI) / 3 + tilt);
  return [fill(polygon(...outer, ...arc(place, inner, 0.879 * r, -1.3993 + tilt, -TAU + 1.3993 + tilt)), paper)];
};

const star: Figure = (place, _size, { paper }, company) => {
  const [u, v, r] = IN_THE_SKY[company];
  const points = Array.from({ length: 10 }, (_, i): Point => {
    const [a, far] = [-PI / 2 + (i / 10) * TAU, i % 2 === 0 ? r : 0.42 * r];
    return place(u + far * cos(a), v + far * sin(a));
  });
  return [fill(polygon(...points), paper)];
};

const mountain: Figure = (place, _size, { ink, paper, accent }) => [
  fill(polygon(place(0, 0.46), place(0.4, -0.16), place(0.84, 0.46)), accent),
  fill(polygon(place(-0.82, 0.46), place(-0.12, -0.6), place(0.6, 0.46)), ink),
  fill(
    polygon(
      place(-0.12, -0.6),
      place(0.06, -0.34),
      place(-0.02, -0.24),
      place(-0.12, -0.36),
      place(-0.22, -0.22),
      place(-0.3, -0.33),
    ),
    paper,
  ),
];

/** Lines of water in the lower part of the disc, each as long as the disc lets it. */
const sea: Figure = (place, size, { ink, paper }, company) =>
  [0.2, 0.42, 0.64].map((low, i) => {
    const v = company === 'alone' ? low - 0.42 : low;
    const half = 0.86 * Math.sqrt(1 - v * v);
    const line = Array.from({ length: 49 }, (_, k): Point => {
      const u = -half + (2 * half * k) / 48;
      return place(u, v + 0.045 * sin(u * 11 + i * 1.7));
    });
    return fill(
      ribbon(line, () => size * 0.085),
      i === 1 ? paper : ink,
    );
  });

/** A breaker that curls over, foam along its lip. */
const wave: Figure = (place, size, { ink, paper }) => [
  fill(
    polygon(
      ...arc(place, [-0.95, -0.52], 1.02, PI / 2, 0.32),
      ...arc(place, [0.3, -0.14], 0.44, -2.6, -0.1),
      ...arc(place, [0.5, -0.12], 0.24, 0, -2.4),
      ...arc(place, [0.52, -0.02], 0.4, -2.6, -4.3),
      place(0.72, 0.5),
      place(-0.86, 0.5),
    ),
    ink,
  ),
  fill(
    ribbon(arc(place, [0.3, -0.14], 0.37, -2.7, -0.5), (t) => size * 0.06 * sin(PI * t)),
    paper,
  ),
  ...[0.6, 0.76].map((v) => {
    const half = 0.8 * Math.sqrt(1 - v * v);
    return fill(bar(...place(-half, v), ...place(half, v), size * 0.06), paper);
  }),
];

const river: Figure = (place, size, { paper, ink }) => {
  const bend = Array.from({ length: 33 }, (_, i): Point => {
    const t = i / 32;
    return place(0.3 * sin(t * 5.2) * (0.3 + 0.7 * t), -0.1 + 0.94 * t);
  });
  return [
    fill(polygon(...arc(place, [0, 0], 0.93, PI - 0.05, 0.05)), ink),
    fill(
      ribbon(bend, (t) => size * (0.05 + 0.26 * t)),
      paper,
    ),
  ];
};

const foliage: Figure = (place, size, { ink, paper }) => {
  const [whole, half] = leaf(place(-0.5, 0.56), -PI / 4 - 0.12, size * 1.42, size * 0.74, { round: 0.35 });
  return [
    fill(whole, ink),
    fill(half, ink),
    fill(
      ribbon([place(-0.68, 0.74), place(-0.2, 0.2), place(0.3, -0.42)], (t) => size * 0.055 * (1 - 0.7 * t)),
      paper,
    ),
  ];
};

const flame: Figure = (place, _size, { ink, accent }) => {
  const tongue = (k: number, foot: number): Point[] =>
    (
      [
        [0.04, -0.82],
        [0.2, -0.46],
        [0.46, -0.1],
        [0.54, 0.28],
        [0.34, 0.66],
        [0, 0.78],
        [-0.34, 0.66],
        [-0.54, 0.26],
        [-0.42, -0.06],
        [-0.28, -0.2],
        [-0.2, -0.02],
        [-0.1, -0.4],
      ] as const
    ).map(([u, v]): Point => place(u * k, foot + (v - foot) * k));
  return [fill(closedCurve(tongue(1, 0.78)), ink), fill(closedCurve(tongue(0.52, 0.7)), accent)];
};

const drop: Figure = (place, size, { ink, paper }) => [
  fill(
    closedCurve([
      place(0, -0.8),
      place(0.06, -0.68),
      place(0.32, -0.2),
      place(0.52, 0.22),
      place(0.38, 0.62),
      place(0, 0.78),
      place(-0.38, 0.62),
      place(-0.52, 0.22),
      place(-0.32, -0.2),
      place(-0.06, -0.68),
    ]),
    ink,
  ),
  fill(
    ribbon(arc(place, [0, 0.24], 0.34, PI * 0.95, PI * 0.5), (t) => size * 0.09 * sin(PI * t)),
    paper,
  ),
];

const tree: Figure = (place, size, { ink, accent }) => [
  fill(bar(...place(0, 0.74), ...place(0, 0.1), size * 0.13), accent),
  ...(
    [
      [0, -0.34, 0.38],
      [-0.32, -0.06, 0.32],
      [0.32, -0.06, 0.32],
      [0, 0.06, 0.34],
    ] as const
  ).map(([u, v, r]) => fill(circle(...place(u, v), size * r), ink)),
];

const pine: Figure = (place, size, { ink, accent }) => [
  fill(bar(...place(0, 0.78), ...place(0, 0.4), size * 0.13), accent),
  ...(
    [
      [-0.78, -0.26, 0.3],
      [-0.48, 0.12, 0.42],
      [-0.16, 0.54, 0.54],
    ] as const
  ).map(([top, foot, half]) => fill(polygon(place(0, top), place(half, foot), place(-half, foot)), ink)),
];

/** The hindmost first: what stands in the sky, then the land, then the water before it. */
const FIGURES: readonly (readonly [names: RegExp, figure: Figure])[] = [
  [/^(?:(?:rising |setting )?sun|sunrise|sunset)$/, sun],
  [/^(?:(?:crescent |half |full )?moon|crescent)$/, moon],
  [/^(?:stars?|north star)$/, star],
  [/^(?:mountains?|mountain (?:peak|range)|peaks?|snow-capped mountain|alps?)$/, mountain],
  [/^(?:pines?|pine trees?|fir(?: tree)?|conifer|evergreen)$/, pine],
  [/^(?:trees?|oak(?: tree)?)$/, tree],
  [/^(?:river|stream|brook)$/, river],
  [/^(?:sea|ocean|water)$/, sea],
  [/^(?:waves?|ocean wave|sea wave)$/, wave],
  [/^(?:flames?|fire)$/, flame],
  [/^(?:(?:water |rain)?-?drops?|waterdrop|droplet|water droplet|raindrops?)$/, drop],
  [/^(?:(?:green )?lea(?:f|ves))$/, foliage],
  [/^(?:bread|loaf(?: of bread)?|bread loaf|sourdough(?: (?:bread|loaf))?)$/, loaf],
  [/^(?:(?:cup|mug) of (?:coffee|tea)|(?:coffee|tea) ?cup|cappuccino|espresso)$/, cup],
  [/^surf-?boards?$/, surf],
  [/^(?:dumb-?bells?|bar-?bells?|weights?|fitness gym|gym|fitness(?: club| studio| centre| center)?|crossfit gym)$/, dumbbell],
  [/^(?:(?:dog|cat|animal|bear|pet) )?paws?(?: ?prints?)?$/, paw],
  [/^(?:(?:musical|music) notes?|quavers?)$/, note],
  [/^(?:lightning(?: bolt)?|(?:lightning )?bolt|thunderbolt)$/, bolt],
  ...HEAD_MARKS.map(([animal, mark]) => [new RegExp(`^(?:${animal})(?:'s)? (?:head|face)$`), mark] as const),
];

const named = (name: string): string => name.toLowerCase().replace(/ for .*$/, '');

/** Whether a logo shows what is so called as a flat figure. */
export const isNatureMark = (name: string): boolean => FIGURES.some(([names]) => names.test(named(name)));

/** The figures of these names in one disc about `at`. */
export function natureMark(names: readonly string[], [x, y]: Point, size: number, tones: Tones): Shape[] {
  const place = (u: number, v: number): Point => [x + u * size, y + v * size];
  const shown = FIGURES.filter(([of]) => names.some((name) => of.test(named(name))));
  const land = shown.some(([, figure]) => figure === mountain || figure === tree || figure === pine);
  const company = shown.length === 1 ? 'alone' : land ? 'land' : 'water';
  return shown.flatMap(([, figure]) => figure(place, size, tones, company));
}
