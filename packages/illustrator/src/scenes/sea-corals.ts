/**
 * Corals that grow from the bed of a reef: fans, branching staghorns, sponges in tubes, domes and tables, in gardens that thicken
 * towards the sides and leave the middle open. Part of the reef, as its rock is.
 */

import { type Random, random } from '@atelier/spec';
import { hex, mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import { lightWith } from '../light/light-with.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, cos, exp, mix, radians, sin, TAU } from '../math.ts';
import { type Part, paintParts } from '../plants/parts.ts';
import { blob, limb } from '../plants/shapes.ts';
import type { Pass } from '../pool/pass.ts';
import { rowAt, scaleAt, type View } from '../stage/view.ts';
import { type Polygon, unite } from '../vector/flatten.ts';
import type { SceneContext } from './scene.ts';
import { reefOf } from './sea-reef.ts';
import { farWater, type Sea, waterAt } from './sea-water.ts';

/** Warm ones before the blue, and a few that keep to it. */
const TONES: readonly Rgb[] = ['#e0604e', '#ec9a48', '#d8558c', '#a566c8', '#e8c25a', '#5fb8a0', '#f0ddc4', '#c8463c'].map(hex);

/** What it is made of, from its shaded side to the lit one; `lines` lie over all of it. */
interface Grown {
  dark: Polygon[];
  mid: Polygon[];
  pale: Polygon[];
  lines?: Polygon[];
}

type Shape = (x: number, y: number, size: number, r: Random) => Grown;

/** A flat net of twigs that parts again and again. */
const fan: Shape = (x, y, size, r) => {
  const made = { dark: [] as Polygon[], mid: [] as Polygon[], pale: [] as Polygon[] };
  const grow = (px: number, py: number, angle: number, long: number, wide: number, level: number): void => {
    const ex = px + cos(angle) * long;
    const ey = py - sin(angle) * long;
    const bend = r.bell() * long * 0.12;
    (level < 2 ? made.dark : level < 4 ? made.mid : made.pale).push(
      limb(
        [
          [px, py],
          [(px + ex) / 2 + bend, (py + ey) / 2],
          [ex, ey],
        ],
        [wide, wide * 0.85, wide * 0.7],
      ),
    );
    if (level >= 5) return;
    const open = r.between(0.3, 0.5);
    for (const side of [-1, 1]) grow(ex, ey, angle + side * open, long * r.between(0.74, 0.9), wide * 0.68, level + 1);
  };
  const lean = radians(90) + r.bell() * 0.25;
  for (const turn of [-0.35, 0.3]) grow(x, y, lean + turn, size * 0.26, size * 0.075, 1);
  return made;
};

/** Thick rounded branches, like antlers. */
const staghorn: Shape = (x, y, size, r) => {
  const made = { dark: [] as Polygon[], mid: [] as Polygon[], pale: [] as Polygon[] };
  const grow = (px: number, py: number, angle: number, long: number, wide: number, level: number): void => {
    const ex = px + cos(angle) * long;
    const ey = py - sin(angle) * long;
    const tone = level === 0 ? made.dark : r.chance(0.5) ? made.mid : made.dark;
    tone.push(
      limb(
        [
          [px, py],
          [ex, ey],
        ],
        [wide, wide * 0.8],
      ),
      blob(ex, ey, wide * 0.4, wide * 0.4, 0, undefined, 8),
    );
    made.pale.push(blob(ex - wide * 0.06, ey - wide * 0.12, wide * 0.22, wide * 0.22, 0, undefined, 7));
    if (level >= 3) return;
    const n = level === 0 ? 1 : 2;
    for (let i = 0; i < n; i++)
      grow(
        ex,
        ey,
        angle + (n === 1 ? r.bell() * 0.3 : (i - 0.5) * r.between(0.7, 1.2)),
        long * r.between(0.72, 0.95),
        wide * 0.8,
        level + 1,
      );
  };
  const stems = 4 + r.below(3);
  for (let i = 0; i < stems; i++)
    grow(
      x + (i / (stems - 1) - 0.5) * size * 0.4,
      y,
      radians(90 - (i / (stems - 1) - 0.5) * 95),
      size * r.between(0.2, 0.28),
      size * 0.085,
      0,
    );
  return made;
};

/** Sponges: tubes of several heights with dark mouths. */
const tubes: Shape = (x, y, size, r) => {
  const made = { dark: [] as Polygon[], mid: [] as Polygon[], pale: [] as Polygon[] };
  const count = 4 + r.below(4);
  for (let i = 0; i < count; i++) {
    const u = (i / (count - 1) - 0.5) * 0.9;
    const tall = size * r.between(0.45, 1) * (1 - 0.5 * Math.abs(u));
    const wide = size * r.between(0.13, 0.19);
    const tip = x + u * size * 0.95;
    const foot = x + u * size * 0.5;
    made.mid.push(
      limb(
        [
          [foot, y + size * 0.05],
          [(foot + tip) / 2, y - tall * 0.5],
          [tip, y - tall],
        ],
        [wide * 0.7, wide * 0.85, wide],
      ),
    );
    made.pale.push(blob(tip, y - tall, wide * 0.5, wide * 0.2, 0, undefined, 12));
    made.dark.push(blob(tip, y - tall + wide * 0.03, wide * 0.34, wide * 0.12, 0, undefined, 10));
  }
  return made;
};

/** A dome with a winding pattern. */
const dome: Shape = (x, y, size, r) => {
  const made = { dark: [] as Polygon[], mid: [] as Polygon[], pale: [] as Polygon[] };
  const [rx, ry] = [size * 0.55, size * 0.46];
  made.dark.push(blob(x, y - ry * 0.45, rx, ry, 0.06, r, 22));
  made.mid.push(blob(x - rx * 0.06, y - ry * 0.58, rx * 0.86, ry * 0.78, 0.08, r, 20));
  // Light from above, and grooves that wind round the crown.
  made.pale.push(blob(x - rx * 0.1, y - ry * 0.86, rx * 0.55, ry * 0.36, 0.1, r, 18));
  const grooves: Polygon[] = [];
  for (let ring = 1; ring <= 4; ring++) {
    const reach = ring / 4.6;
    const steps = 7 + ring * 3;
    const phase = r.next() * TAU;
    const points = Array.from({ length: steps }, (_, i) => {
      const turn = phase + (i / steps) * TAU * 0.86;
      const wave = reach * (1 + 0.09 * sin(i * 2.1 + phase));
      return [x - rx * 0.07 + cos(turn) * rx * 0.84 * wave, y - ry * 0.62 + sin(turn) * ry * 0.74 * wave] as const;
    });
    grooves.push(
      limb(
        points,
        points.map(() => size * 0.016),
      ),
    );
  }
  return { ...made, lines: grooves };
};

/** A flat table on a foot. */
const table: Shape = (x, y, size, r) => {
  const made = { dark: [] as Polygon[], mid: [] as Polygon[], pale: [] as Polygon[] };
  made.dark.push(
    limb(
      [
        [x, y + size * 0.04],
        [x + r.bell() * size * 0.08, y - size * 0.42],
      ],
      [size * 0.2, size * 0.34],
    ),
  );
  for (const [i, level] of [0.4, 0.52].entries()) {
    const wide = size * (i === 0 ? 0.72 : 0.5) * r.between(0.85, 1.1);
    made.dark.push(blob(x + i * size * 0.1, y - size * level + size * 0.03, wide, size * 0.075, 0.12, r, 20));
    made.pale.push(blob(x + i * size * 0.1, y - size * level, wide, size * 0.06, 0.12, r, 20));
  }
  return made;
};

const SHAPES: readonly Shape[] = [fan, staghorn, tubes, dome, table, fan, staghorn];

interface Coral {
  z: number;
  parts: Part[];
  up: number;
}

export function coralsPass({ view, light, seed, element, mass }: SceneContext, sea: Sea): Pass {
  const id = element('sand')?.id ?? mass('sea');
  const sun = sunPlace(view, light);
  // Far to near, whichever they grow on.
  const corals = [...onReefs(view, seed), ...coralsOf(view, seed)].sort((a, b) => b.z - a.z);
  // Water has taken the red out of what light there is.
  const beam = waterAt(sea, 0.95);
  const lamp = lightWith(light, {
    backlit: false,
    night: false,
    cover: 0,
    key: mixRgb(scaleRgb(beam, 1.3), [1.5, 1.35, 1.25], 0.55).map((c) => c * (0.25 + 0.75 * sea.power)) as unknown as Rgb,
    fill: scaleRgb(waterAt(sea, 0.55), 1.3),
  });
  return {
    name: 'corals',
    weight: 1.5,
    run(frame, _k, y0, y1) {
      for (const coral of corals)
        paintParts(
          frame,
          coral.parts,
          view,
          lightWith(lamp, { haze: farWater(sea, coral.up) }),
          sun,
          { id, depth: clamp(0.04 + 0.07 * coral.z), haze: clamp(1 - exp(-(coral.z - 1) * 0.16)) },
          y0,
          y1,
        );
    },
  };
}

/** Places tried on each reef. */
const ON_REEF = 40;

/** The garden, far to near. */
function coralsOf(of: View, salt: number): Coral[] {
  const wide = of.width / of.unit;
  const r = random(salt, 'corals', 'garden');
  const heavy = r.chance(0.5) ? 1 : -1;
  const kinds = [r.pick(SHAPES), r.pick(SHAPES), r.pick(SHAPES), r.pick(SHAPES)];
  // Four colours to a garden: of all of them it is confetti.
  const tones = [r.pick(TONES), r.pick(TONES), r.pick(TONES), r.pick(TONES)];
  const made: Coral[] = [];
  for (let i = 0; i < 64; i++) {
    const own = random(salt, 'coral', i);
    const t = own.next();
    // Evenly over the rows of the bed.
    const z = 1 / mix(1 / 13, 1 / 2.6, t);
    const side = own.chance(0.62) ? heavy : -heavy;
    const near = clamp(2.6 / z);
    const u = side * mix(0.08, 0.6, own.next() * 0.9 + 0.1) * wide * mix(1, 0.95, near) + (near > 0.7 ? side * 0.1 * wide : 0);
    const x = of.centre + clamp(u, -0.56 * wide, 0.56 * wide) * of.unit;
    const y = rowAt(of, z) + of.unit * 0.01;
    const size = own.between(0.7, 1.75) * scaleAt(of, z) * (near > 0.85 ? 0.8 : 1);
    made.push({
      z,
      up: 1 - y / of.height,
      parts: [
        ...rooted(x, y, size),
        ...partsOf(own.pick(kinds)(x, y, size, own), closeTone(own.pick(tones), near), clamp(3 * near - 1.05)),
      ],
    });
  }
  return made.sort((a, b) => b.z - a.z);
}

const DEEP: Rgb = [0.012, 0.05, 0.075];

/** What is close stands out of the light, a dark frame to the lit middle. */
const inShade = (tone: Rgb, share: number): Rgb => mixRgb(tone, mixRgb(DEEP, scaleRgb(tone, 0.5), 0.75), 0.8 * share);

/** Close by, water has not taken the warmth out of a colour yet. */
const CLOSE: readonly Rgb[] = ['#f04a2c', '#ff7a14', '#e8286e', '#c02e9c', '#ffa018'].map(hex);

/** The warm colour that stands for a tone close by; greens and blues keep to their own. */
const closeTone = (tone: Rgb, near: number): Rgb =>
  tone[0] < tone[1]
    ? scaleRgb(tone, 1 - 0.45 * near)
    : mixRgb(tone, CLOSE[TONES.indexOf(tone) % CLOSE.length]!, clamp(2.4 * near - 0.8));

/** The dark that a coral keeps under itself. */
const rooted = (x: number, y: number, size: number): Part[] => [
  {
    polygons: [blob(x, y, size * 0.36, size * 0.05, 0, undefined, 14)],
    albedo: [0.03, 0.05, 0.04],
    facing: 0.1,
    through: 0,
  },
];

const partsOf = (shape: Grown, tone: Rgb, share = 0): Part[] =>
  [
    { polygons: unite(shape.dark), albedo: inShade(scaleRgb(tone, 0.6), share), facing: 0.4, through: 0 },
    { polygons: unite(shape.mid), albedo: inShade(tone, share * 0.72), facing: 0.7, through: 0 },
    {
      polygons: unite(shape.pale),
      // Its edges keep the light, whatever shade the rest is in.
      albedo: inShade(mixRgb(scaleRgb(tone, 1 + 0.3 * share), [0.9, 0.88, 0.8], 0.3 - 0.22 * share), share * 0.3),
      facing: 0.95,
      through: 0,
    },
    { polygons: unite(shape.lines ?? []), albedo: inShade(scaleRgb(tone, 0.6), share), facing: 0.5, through: 0 },
  ].filter((part) => part.polygons.length > 0);

/** What grows on the flanks and along the tops of the two nearer reefs. */
function onReefs(view: View, seed: number): Coral[] {
  const reefs = [1, 2].map((index) => reefOf({ view, seed }, index, true));
  const r = random(seed, 'corals', 'reefs');
  const kinds = [staghorn, fan, staghorn, dome];
  const tones = [r.pick(TONES), r.pick(TONES), r.pick(TONES)];
  const made: Coral[] = [];
  for (const [i, { tops, feet, t }] of reefs.entries()) {
    const spots: Coral[] = [];
    const nearer = reefs[i + 1];
    for (let n = 0; n < ON_REEF; n++) {
      const own = random(seed, 'reef coral', i * 100 + n);
      // In clumps, as they settle where others grow.
      const clump = random(seed, 'reef clump', i * 100 + (n >> 2)).next() + own.bell() * 0.05;
      const column = Math.floor(clamp(clump) * (view.width - 1));
      const tall = feet[column]! - tops[column]!;
      const down = own.next();
      const y = tops[column]! + 0.012 * view.unit + tall * 0.8 * down * down;
      // Where it stands out of the sand at all, and no nearer reef hides it.
      if (tall < 0.05 * view.unit || (nearer && y > nearer.tops[column]! - 0.01 * view.unit)) continue;
      const size = view.unit * mix(0.032, 0.064, t) * own.between(0.6, 1.5);
      spots.push({ z: y, up: 1 - y / view.height, parts: partsOf(own.pick(kinds)(column, y, size, own), own.pick(tones)) });
    }
    spots.sort((a, b) => a.z - b.z);
    for (const spot of spots) made.push({ ...spot, z: mix(7.5, 3.6, t) });
  }
  return made;
}
