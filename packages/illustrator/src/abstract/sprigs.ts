/**
 * Sprigs: a clump that opens like a fan, or one kind side by side from a seedling upwards; each one curve from the foot of the sheet, with leaves in pairs or in turn that shorten towards its tip (phyllotaxis, distichous
 * and opposite: F. Hallé, R. Oldeman and P. Tomlinson, "Tropical Trees and Forests", 1978), of one kind and one colour a sprig, as Scandinavian
 * printers cut them; the tallest off the middle, small ones between, and buds of the accent on some.
 */
import { atan2, cos, mix, pow, sin } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';
import type { Artboard, Colour, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { circle, closedCurve, polygon, ribbon } from './shapes.ts';
import { blend, lightness, toldApart } from './tint.ts';

type Point = readonly [number, number];
type Leaf = 'almond' | 'round' | 'long' | 'drop';

interface Sprig {
  foot: Point;
  tip: Point;
  /** How far its middle leans aside, in pixels. */
  bow: number;
  leaf: Leaf;
  opposite: boolean;
  fill: Colour;
  /** Of its leaves and the gaps between them. */
  scale: number;
}

export function sprigs(sheet: Sheet): Artboard {
  return sheet.r.chance(0.55) ? rising(sheet) : clump(sheet);
}

/** From a seedling to what it becomes: one kind, side by side, each higher than the one before and nearer to the light. */
function rising({ width, height, unit, palette, traits, r }: Sheet): Artboard {
  const { ground, main, ink, accent } = palette;
  const n = Math.round(Math.min(8, Math.max(4, (width / unit) * mix(5, 7, traits.density))));
  const right = r.chance(0.65);
  const soil = height * r.between(0.86, 0.9);
  const tones = toldApart([...main].sort((a, b) => lightness(b) - lightness(a))).filter(
    (c) => Math.abs(lightness(c) - lightness(ground)) > 0.12,
  );
  const way = tones.length > 0 ? tones : [ink];
  const deep = lightness(ground) < 0.4 ? blend(ground, [0, 0, 0], 0.4) : blend(ink, way[way.length - 1]!, 0.25);
  const side = right ? 1 : -1;
  const [sx, sy, disc] = [width * (0.5 + side * 0.22), height * 0.27, unit * r.between(0.15, 0.19)];
  const sun = r.chance(0.5) ? accent : blend(ground, accent, 0.6);
  const shapes: Shape[] = [
    { polygons: [circle(sx, sy, disc * 1.5, 120)], fill: sun, opacity: 0.14 },
    {
      polygons: [circle(sx, sy, disc, 140)],
      fill: blend(sun, ground, 0.15),
      shade: { from: [sx, sy - disc], to: [sx, sy + disc * 1.3], tone: ground },
    },
  ];
  const leaf = r.pick(['almond', 'drop', 'almond', 'round'] as const);
  const opposite = r.chance(0.6);
  const curve = r.between(1.05, 1.5);
  for (let i = 0; i < n; i++) {
    const t = i / (n - 1);
    const place = right ? t : 1 - t;
    const x = width * mix(0.13, 0.87, place);
    const rise = mix(0.07, 0.76, pow(t, curve)) * height;
    const k = t * (way.length - 1.001);
    const f = Math.floor(Math.max(0, k));
    const fill = way.length > 1 ? blend(way[f]!, way[f + 1]!, k - f) : way[0]!;
    const scale = Math.min(1.15, mix(0.42, 1.05, t) * Math.min(1, ((width / unit) * 6) / n));
    shapes.push(
      ...drawn(
        {
          foot: [x, soil + unit * 0.01],
          tip: [x + side * unit * 0.03 * t, soil - rise],
          bow: side * unit * r.between(-0.02, 0.03) * t,
          leaf,
          opposite,
          fill,
          scale,
        },
        unit,
        { accent, ink, ground },
        r,
      ),
    );
  }
  // The earth lies before their feet.
  const earth = Array.from(
    { length: 41 },
    (_, i): Point => [(width * i) / 40, soil + unit * 0.007 * sin(i * 0.42) + unit * 0.004 * cos(i * 1.1)],
  );
  shapes.push({ polygons: [polygon(...earth, [width + 2, height + 2], [-2, height + 2])], fill: deep });
  return { width, height, ground, shapes };
}

function clump({ width, height, unit, palette, traits, r }: Sheet): Artboard {
  const { ground, main, ink, accent } = palette;
  const shapes: Shape[] = [];
  const disc = unit * r.between(0.2, 0.26);
  const [sx, sy] = [width * r.pick([0.34, 0.66]), height * r.between(0.3, 0.4)];
  shapes.push({
    polygons: [circle(sx, sy, disc, 140)],
    fill: blend(ground, r.chance(0.5) ? accent : main[main.length - 1]!, 0.5),
  });
  const tones = toldApart([...main, ink]).filter((c) => Math.abs(lightness(c) - lightness(ground)) > 0.12);
  const n = Math.max(4, Math.round((width / unit) * mix(5, 7, traits.density)));
  const lead = Math.floor(n * r.pick([0.3, 0.65]));
  const kinds: readonly Leaf[] = ['almond', 'long', 'round', 'drop'];
  const soil = height * r.between(0.8, 0.84);
  const first = r.below(kinds.length);
  const made = Array.from({ length: n }, (_, i): Sprig => {
    // A fan: they come up close together and lean apart, the tall ones in the middle, so that no stem crosses another.
    const t = n > 1 ? (i / (n - 1)) * 2 - 1 : 0;
    const off = (lead / Math.max(1, n - 1)) * 2 - 1;
    const away = Math.min(1, Math.abs(t - off) / 1.3);
    const reach = Math.min(width * 0.41, unit * 0.46);
    const top = height * (i === lead ? 0.075 : mix(0.13, 0.36, away) + (i % 2 === lead % 2 ? 0 : 0.08));
    return {
      foot: [width / 2 + t * reach * 0.2, soil + unit * 0.012],
      tip: [width / 2 + t * reach + r.between(-0.012, 0.012) * unit, top],
      bow: -t * unit * r.between(0.03, 0.055),
      leaf: kinds[(first + i * 3 + (i >> 1)) % kinds.length]!,
      opposite: r.chance(0.5),
      fill: tones[(i * 2 + 1) % tones.length] ?? ink,
      scale: 1,
    };
  });
  // The short ones stand in front.
  for (const sprig of made.sort((a, b) => a.tip[1] - b.tip[1])) shapes.push(...drawn(sprig, unit, { accent, ink, ground }, r));
  shapes.push(...earthed({ width, height, unit, soil, palette, r }));
  return { width, height, ground, shapes };
}

/** The earth they grow from, and what they have in it: roots as pale as bone that fork and thin out on their way down. */
function earthed({
  width,
  height,
  unit,
  soil,
  palette,
  r,
}: Pick<Sheet, 'width' | 'height' | 'unit' | 'palette' | 'r'> & { soil: number }): Shape[] {
  const { ground, main, ink } = palette;
  const dark = [...main, ink].sort((a, b) => lightness(a) - lightness(b))[0]!;
  const night = lightness(ground) < 0.4;
  const earth = night ? blend(ground, [0, 0, 0], 0.45) : blend(dark, [0.2, 0.14, 0.1], 0.4);
  const line = Array.from(
    { length: 41 },
    (_, i): Point => [(width * i) / 40, soil + unit * 0.008 * sin(i * 0.37) + unit * 0.004 * cos(i * 1.1)],
  );
  const roots: Polygon[] = [];
  const grow = (x: number, y: number, angle: number, long: number, wide: number, left: number): void => {
    const bend = r.between(-0.5, 0.5);
    const at = (t: number): Point => [x + sin(angle + bend * t) * long * t, y + cos(angle + bend * t) * long * t];
    roots.push(
      ribbon(
        Array.from({ length: 9 }, (_, i) => at(i / 8)),
        (t) => Math.max(0.9, wide * mix(1, 0.4, t)),
      ),
    );
    if (left === 0) return;
    for (const side of [-1, 1]) {
      const from = at(r.between(0.5, 0.95));
      grow(from[0], from[1], angle + bend + side * r.between(0.3, 0.75), long * r.between(0.5, 0.75), wide * 0.5, left - 1);
    }
  };
  const deep = height - soil;
  for (let i = -2; i <= 2; i++)
    grow(
      width / 2 + i * unit * 0.035,
      soil + unit * 0.004,
      i * 0.46 + r.between(-0.12, 0.12),
      deep * (0.42 - 0.03 * Math.abs(i)),
      unit * 0.0062,
      2,
    );
  return [
    {
      polygons: [polygon(...line, [width + 2, height + 2], [-2, height + 2])],
      fill: earth,
      shade: { from: [0, soil], to: [0, height * 1.05], tone: blend(earth, [0, 0, 0], 0.4) },
    },
    { polygons: roots, fill: blend(earth, night ? ink : ground, 0.62) },
  ];
}

function drawn(
  { foot, tip, bow, leaf, opposite, fill, scale }: Sprig,
  unit: number,
  { accent, ink, ground }: { accent: Colour; ink: Colour; ground: Colour },
  r: Sheet['r'],
): Shape[] {
  const at = (t: number): Point => {
    const aside = bow * 4 * t * (1 - t) + bow * 0.8 * t * t;
    return [mix(foot[0], tip[0], t * t * 0.4 + t * 0.6) + aside, mix(foot[1], tip[1], t)];
  };
  const rise = foot[1] - tip[1];
  const stem = Array.from({ length: 33 }, (_, i) => at(i / 32));
  const line = lightness(ground) < 0.4 ? blend(fill, ink, 0.3) : blend(fill, ink, 0.55);
  const shapes: Shape[] = [{ polygons: [ribbon(stem, (t) => unit * scale * mix(0.0085, 0.003, t))], fill: line }];
  const gap = unit * scale * (leaf === 'long' ? 0.036 : leaf === 'round' ? 0.052 : 0.047);
  const count = Math.max(4, Math.floor((rise * 0.78) / gap));
  const leaves: Polygon[] = [];
  const veins: Polygon[] = [];
  const buds: Polygon[] = [];
  const budded = r.chance(0.45);
  for (let k = 0; k < count; k++) {
    const t = mix(0.33, 0.985, k / (count - 1));
    const [x, y] = at(t);
    const [x2, y2] = at(Math.min(1, t + 0.01));
    const along = t > 0.99 ? -1.5708 : atan2(y2 - y, x2 - x);
    const size = unit * scale * mix(0.08, 0.036, t * t) * (leaf === 'long' ? 1.2 : leaf === 'round' ? 0.72 : 1);
    for (const side of opposite ? [-1, 1] : [k % 2 === 0 ? -1 : 1]) {
      const angle = along + side * mix(1.05, 0.62, t);
      leaves.push(leafShape(leaf, x, y, angle, size));
      if (leaf !== 'long' && size > unit * 0.05)
        veins.push(
          ribbon(
            Array.from({ length: 5 }, (_, i): Point => [x + cos(angle) * size * 0.2 * i, y + sin(angle) * size * 0.2 * i]),
            (v) => unit * mix(0.0026, 0.0008, v),
          ),
        );
      if (budded && !opposite && k % 2 === 1) {
        const b = along - side * 0.7;
        veins.push(
          ribbon(
            [
              [x, y],
              [x + cos(b) * unit * 0.03, y + sin(b) * unit * 0.03],
            ],
            () => unit * 0.0022,
          ),
        );
        buds.push(circle(x + cos(b) * unit * 0.03, y + sin(b) * unit * 0.03, unit * mix(0.012, 0.008, t), 32));
      }
    }
  }
  const [tx, ty] = at(1);
  leaves.push(leafShape(leaf === 'round' ? 'almond' : leaf, tx, ty + unit * 0.008, -1.5708, unit * scale * 0.052));
  for (const polygon of leaves) shapes.push({ polygons: [polygon], fill });
  if (veins.length > 0) shapes.push({ polygons: veins, fill: blend(fill, ground, 0.6) });
  if (buds.length > 0) shapes.push({ polygons: buds, fill: accent });
  return shapes;
}

/** Outlines along a leaf of length 1: how far along, how wide. */
const OUTLINES: Readonly<Record<Leaf, readonly Point[]>> = {
  almond: [
    [0, 0],
    [0.25, 0.17],
    [0.55, 0.21],
    [0.82, 0.12],
    [1, 0],
  ],
  long: [
    [0, 0],
    [0.3, 0.07],
    [0.6, 0.085],
    [0.85, 0.05],
    [1, 0],
  ],
  round: [
    [0, 0.02],
    [0.22, 0.34],
    [0.55, 0.46],
    [0.88, 0.3],
    [1, 0],
  ],
  drop: [
    [0, 0],
    [0.35, 0.12],
    [0.68, 0.25],
    [0.9, 0.2],
    [1, 0],
  ],
};

function leafShape(leaf: Leaf, x: number, y: number, angle: number, long: number): Polygon {
  const [c, s] = [cos(angle), sin(angle)];
  const at = ([u, v]: Point): [number, number] => [x + long * (u * c - v * s), y + long * (u * s + v * c)];
  const outline = OUTLINES[leaf];
  const back = outline.slice(1, -1).map(([u, v]): Point => [u, -v]);
  return closedCurve([...outline.map(at), ...back.reverse().map(at)], 6);
}
