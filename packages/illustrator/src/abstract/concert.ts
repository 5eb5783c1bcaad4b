/**
 * Concert: a few large forms and many small ones that answer each other over open ground: a great round with a halo, wedges that cross the sheet, arcs, a
 * board of checks seen aslant, a line that swings, rows of points that grow. One slant governs all of them, weights are balanced about the middle, and no two
 * forms of one kind stand side by side. After W. Kandinsky, "Punkt und Linie zu Fläche" (1926) and his compositions of 1923–26.
 */
import { cos, mix, PI, sin, TAU } from '../math.ts';
import type { Artboard, Colour, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { bar, circle, polygon, ribbon, sector } from './shapes.ts';
import { blend, lightness, toldApart } from './tint.ts';

type Point = readonly [number, number];

/** What draws one form about a place; `s` is its half size. */
type Form = (x: number, y: number, s: number) => Shape[];

export function concert(sheet: Sheet): Artboard {
  const { width, height, unit, palette, traits, r } = sheet;
  const { ground, main, accent, ink } = palette;
  const tones = toldApart([...main, accent]).filter((c) => Math.abs(lightness(c) - lightness(ground)) > 0.1);
  const colours = tones.length > 1 ? tones : [ink, blend(ink, ground, 0.45), accent];
  const start = r.below(colours.length);
  let used = start;
  const next = (): Colour => colours[used++ % colours.length]!;
  const mirror = r.chance(0.5) ? 1 : -1;
  const slant = -mirror * r.pick([0.28, 0.68, 1.12]) * r.between(0.85, 1.15);
  const paper = blend(ground, [1, 1, 0.98], lightness(ground) > 0.5 ? 0.4 : 0);
  const glow = (x: number, y: number, reach: number, fill: Colour, strength: number): Shape[] =>
    Array.from({ length: 9 }, (_, i) => ({ polygons: [circle(x, y, reach * (1 - i * 0.1), 72)], fill, opacity: strength / 9 }));
  const rounds: Form = (x, y, s) => {
    const [outer, body, core] = [next(), next(), next()];
    const [ox, oy] = [x + mirror * s * 0.82, y + s * 0.62];
    return [
      ...glow(x, y, s * 1.65, outer, 0.55),
      { polygons: [circle(x, y, s, 120)], fill: body === ground ? ink : body },
      { polygons: [circle(x, y, s * 0.8, 120)], fill: ink },
      { polygons: [circle(x + mirror * s * 0.06, y - s * 0.04, s * 0.58, 96)], fill: core },
      { polygons: [circle(x + mirror * s * 0.12, y - s * 0.08, s * 0.24, 72)], fill: outer },
      { polygons: [circle(ox, oy, s * 0.38, 72)], fill: accent, opacity: 0.86 },
    ];
  };
  const arcs: Form = (x, y, s) => {
    const turn = slant + (r.chance(0.5) ? 0 : TAU / 2);
    return [1, 0.78, 0.56, 0.34].flatMap((k, i): Shape[] => [
      { polygons: [sector(x, y, s * (k - 0.15), s * k, turn, turn + TAU / 2)], fill: i === 1 ? ink : next() },
    ]);
  };
  const checks: Form = (x, y, s) => {
    const [across, down] = [5, 4];
    const [c, d, lean] = [cos(slant * 0.4), sin(slant * 0.4), 0.45 * mirror];
    const at = (u: number, v: number): Point => [
      x + (u + v * lean) * c * s - v * d * s * 0.8,
      y + (u + v * lean) * d * s + v * c * s * 0.8,
    ];
    const [one, other] = [next(), paper];
    return Array.from({ length: across * down }, (_, k): Shape => {
      const [i, j] = [k % across, Math.floor(k / across)];
      const [u0, u1] = [(i / across) * 2 - 1, ((i + 1) / across) * 2 - 1];
      const [v0, v1] = [((j / down) * 2 - 1) * 0.8, (((j + 1) / down) * 2 - 1) * 0.8];
      const odd = (i + j) % 2 === 1;
      return {
        polygons: [polygon(at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1))],
        fill: odd ? (k % 7 === 3 ? accent : ink) : k % 5 === 2 ? one : other,
      };
    });
  };
  const peak: Form = (x, y, s) => {
    const turn = slant - PI / 2 + r.between(-0.3, 0.3);
    const at = (a: number, d: number): Point => [x + cos(turn + a) * d, y + sin(turn + a) * d];
    const [fill, second] = [next(), next()];
    return [
      {
        polygons: [polygon(at(0, s * 1.35), at(2.3, s), at(-2.3, s))],
        fill,
        opacity: 0.9,
        shade: { from: at(0, s), to: at(PI, s), tone: blend(fill, paper, 0.65) },
      },
      { polygons: [polygon(at(0, s * 0.5), at(2.3, s * 0.62), at(-2.3, s * 0.62))], fill: second, opacity: 0.85 },
      { polygons: [bar(...at(2.3, s * 1.3), ...at(-2.3, s * 1.3), unit * 0.004)], fill: ink },
    ];
  };
  const swing: Form = (x, y, s) => {
    const waves = r.between(1.4, 2.2);
    const phase = r.next() * TAU;
    const [c, d] = [cos(slant), sin(slant)];
    const line = (off: number): Point[] =>
      Array.from({ length: 61 }, (_, i): Point => {
        const t = i / 60;
        const [u, v] = [(t * 2 - 1) * s * 1.5, sin(t * waves * TAU + phase) * s * 0.34 * (0.4 + 0.6 * t) + off];
        return [x + u * c - v * d, y + u * d + v * c];
      });
    return [
      { polygons: [ribbon(line(0), (t) => unit * mix(0.004, 0.02, sin(PI * t)))], fill: ink },
      { polygons: [ribbon(line(s * 0.2), (t) => unit * mix(0.002, 0.009, sin(PI * t)))], fill: next() },
    ];
  };
  const points: Form = (x, y, s) => {
    const n = 5 + r.below(3);
    return Array.from({ length: n }, (_, i): Shape => {
      const t = i / (n - 1);
      return {
        polygons: [
          circle(x + cos(slant) * (t * 2 - 1) * s * 1.3, y + sin(slant) * (t * 2 - 1) * s * 1.3, s * mix(0.07, 0.2, t), 48),
        ],
        fill: i % 3 === 1 ? accent : i % 3 === 2 ? next() : ink,
      };
    });
  };
  const ladder: Form = (x, y, s) => {
    const n = 6;
    const [c, d] = [cos(slant), sin(slant)];
    return Array.from({ length: n }, (_, i): Shape => {
      const u = ((i / (n - 1)) * 2 - 1) * s;
      const long = s * mix(0.75, 0.25, i / (n - 1));
      return {
        polygons: [
          bar(
            x + u * c + d * long,
            y + u * d - c * long,
            x + u * c - d * long,
            y + u * d + c * long,
            unit * (i % 2 === 0 ? 0.011 : 0.0055),
          ),
        ],
        fill: i === 2 ? accent : i % 2 === 0 ? ink : next(),
      };
    });
  };
  const shapes: Shape[] = [];
  // Clouds of thin colour, so that the ground is air.
  for (const [u, v, k] of [
    [0.25, 0.75, 0.3],
    [0.78, 0.3, 0.36],
    [0.6, 0.85, 0.22],
  ] as const)
    shapes.push(...glow(width * u, height * v, unit * k, next(), 0.24));
  const [gx, gy] = [
    width * (0.5 - mirror * r.between(0.14, 0.2)),
    height * (r.chance(0.65) ? r.between(0.28, 0.37) : r.between(0.58, 0.66)),
  ];
  // Wedges that cross the sheet, from a point to a width.
  const [c, d] = [cos(slant), sin(slant)];
  for (let i = 0; i < 3; i++) {
    const off = unit * [-0.05, 0.1, 0.3][i]! * mirror;
    const [mx, my] = [width / 2 - d * off, height / 2 + c * off];
    const far = unit * [0.56, 0.46, 0.36][i]!;
    const wide = unit * [0.03, 0.012, 0.006][i]!;
    const [ax, ay, bx, by] = [mx - c * far, my - d * far, mx + c * far, my + d * far];
    shapes.push({
      polygons: [polygon([ax, ay], [bx - d * wide, by + c * wide], [bx + d * wide, by - c * wide])],
      fill: i === 0 ? ink : next(),
    });
  }
  const others = [arcs, checks, peak, swing, points, ladder];
  for (let i = others.length - 1; i > 0; i--) {
    const j = r.below(i + 1);
    [others[i], others[j]] = [others[j]!, others[i]!];
  }
  // Places about the middle, the round's own left out; large ones first.
  const places: Point[] = [];
  const count = traits.density < 0.35 ? 4 : 6;
  const first = r.next() * 0.4;
  for (let i = 0; i < count; i++) {
    const a = (first + i / count) * TAU;
    places.push([width * (0.5 + 0.33 * cos(a)), height * (0.53 + 0.33 * sin(a))]);
  }
  const free = places.filter(([x, y]) => (x - gx) * (x - gx) + (y - gy) * (y - gy) > unit * unit * 0.06);
  free.forEach(([x, y], i) => {
    shapes.push(
      ...others[i % others.length]!(x, y, unit * [0.15, 0.085, 0.12, 0.075, 0.1, 0.07][i % 6]! * r.between(0.9, 1.15)),
    );
  });
  shapes.push(...rounds(gx, gy, unit * r.between(0.12, 0.165)));
  // Small ones that lead the eye from one to another.
  for (let i = 0; i < 7; i++) {
    const a = (first + 0.08 + i * 0.381966) * TAU;
    const k = mix(0.12, 0.43, (i * 0.618) % 1);
    shapes.push({
      polygons: [circle(width * (0.5 + k * cos(a)), height * (0.5 + k * sin(a)), unit * mix(0.006, 0.02, (i * 0.382) % 1), 40)],
      fill: i % 3 === 0 ? accent : i % 3 === 1 ? ink : next(),
    });
  }
  return { width, height, ground, shapes };
}
