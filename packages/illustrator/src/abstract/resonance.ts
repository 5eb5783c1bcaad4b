/**
 * Resonance: the body of a stringed instrument, and its sound about it. The outline is that of the violin family, drawn from the bouts as its makers draw it (upper and
 * lower round, waist between; F. Denis, "Traité de lutherie", 2006); what sounds are the lines of equal distance from it, which widen and narrow with a standing wave round
 * it and die away outwards. Four strings run over it, each swung out in bellies as it sounds (J. Sauveur, "Principes d'acoustique", 1701).
 */
import { atan2, clamp, cos, mix, PI, sin, smoothstep, TAU } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';
import type { Artboard, Colour, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { lineAt } from './level-lines.ts';
import { box, circle, closedCurve, polygon, ribbon } from './shapes.ts';
import { blend, lightness } from './tint.ts';

type Point = readonly [number, number];

/** Half of the outline from the neck to the foot: how far aside, how far down; 1 is half the length of the body. */
const HALF: readonly Point[] = [
  [0.1, -1],
  [0.34, -0.94],
  [0.52, -0.76],
  [0.53, -0.52],
  [0.4, -0.3],
  [0.345, -0.08],
  [0.385, 0.13],
  [0.55, 0.27],
  [0.665, 0.5],
  [0.6, 0.79],
  [0.34, 0.97],
  [0.1, 1],
];
/** A guitar's: rounder, with a wider waist. */
const ROUND: readonly Point[] = [
  [0.14, -1],
  [0.4, -0.92],
  [0.56, -0.68],
  [0.53, -0.4],
  [0.45, -0.16],
  [0.5, 0.06],
  [0.66, 0.3],
  [0.74, 0.56],
  [0.62, 0.84],
  [0.34, 0.97],
  [0.12, 1],
];

export function resonance(sheet: Sheet): Artboard {
  const { width, height, unit, palette, traits, r } = sheet;
  const { ground, main, accent, ink } = palette;
  const plucked = traits.body === 'round';
  const night = lightness(ground) < 0.4;
  const side = r.chance(0.5) ? 1 : -1;
  const lean = side * r.between(0.06, 0.34);
  // All of it is shown, to the scroll: a neck that is cut by the edge reads as a fault.
  const half = Math.min(unit * r.between(0.235, 0.275), height * 0.245);
  const [cx, cy] = [width * (0.5 - side * r.between(0.01, 0.06)), height * r.between(0.63, 0.66)];
  const [c, s] = [cos(lean), sin(lean)];
  const at = (u: number, v: number): Point => [cx + (u * c - v * s) * half, cy + (u * s + v * c) * half];
  const outline = plucked ? ROUND : HALF;
  const body = closedCurve([...outline.map(([u, v]) => at(u, v)), ...[...outline].reverse().map(([u, v]) => at(-u, v))], 8);
  const shapes: Shape[] = [];
  const wash = blend(ground, night ? main[Math.floor(main.length / 2)]! : main[main.length - 1]!, night ? 0.35 : 0.4);
  shapes.push({
    polygons: [box(width / 2, height / 2, width + 4, height + 4)],
    fill: ground,
    shade: { from: [0, height * 0.25], to: [0, height * 1.1], tone: wash },
  });
  // The sound: rings of its outline.
  const field = distances(body, width, height, unit);
  const rings = 14 + Math.round(traits.density * 8);
  const pitch = unit * mix(0.05, 0.036, traits.density);
  const lobes = 3 + r.below(4);
  const start = r.next() * TAU;
  const tones = [...main].filter((t) => Math.abs(lightness(t) - lightness(ground)) > 0.14);
  const lines: readonly Colour[] = tones.length > 0 ? tones : [ink];
  const bright = 2 + r.below(3);
  for (let k = 1; k <= rings; k++) {
    const t = k / rings;
    const d = pitch * k * (0.72 + 0.28 * t);
    const wide = (x: number, y: number): number => {
      const a = atan2(y - cy, x - cx) - lean;
      const swing = 0.5 + 0.5 * cos(lobes * a + start + k * 0.55);
      return pitch * mix(0.1, mix(0.58, 0.3, t), swing * swing) * smoothstep(1.12, 0.55, t);
    };
    const fill = k === bright ? accent : blend(lines[k % lines.length]!, ground, 0.15 + 0.5 * t);
    shapes.push({ polygons: lineAt(field, d, wide), fill });
  }
  // The body, its edge and its light.
  // Of the warm tones the one nearest to varnish.
  const varnish = (t: Colour): number =>
    Math.abs(lightness(t) - 0.42) - 0.5 * (t[0] - t[2]) + 0.8 * Math.max(0, t[1] - 0.72 * t[0]);
  const wood =
    [...main, accent]
      .filter((t) => Math.abs(lightness(t) - lightness(ground)) > 0.2)
      .sort((a, b) => varnish(a) - varnish(b))[0] ?? ink;
  const [bx, by] = at(-0.6, -0.6);
  const [dx, dy] = at(0.75, 0.9);
  shapes.push({
    polygons: [body],
    fill: blend(wood, [1, 0.94, 0.82], 0.12),
    shade: { from: [bx, by], to: [dx, dy], tone: blend(wood, night ? [0, 0, 0] : ink, 0.6) },
    raised: true,
  });
  const inner = closedCurve(
    [...outline.map(([u, v]) => at(u * 0.93, v * 0.955)), ...[...outline].reverse().map(([u, v]) => at(-u * 0.93, v * 0.955))],
    8,
  );
  const inner2 = closedCurve(
    [
      ...outline.map(([u, v]) => at(u * 0.915, v * 0.945)),
      ...[...outline].reverse().map(([u, v]) => at(-u * 0.915, v * 0.945)),
    ],
    8,
  );
  const dark = blend(wood, [0.06, 0.03, 0.03], 0.75);
  shapes.push({ polygons: [inner, inner2], fill: dark, rule: 'evenodd', opacity: 0.6 });
  if (plucked) {
    shapes.push(
      { polygons: [circle(...at(0, -0.18), half * 0.235, 72)], fill: accent },
      { polygons: [circle(...at(0, -0.18), half * 0.2, 72)], fill: dark },
    );
    shapes.push({ polygons: [polygon(at(-0.22, 0.5), at(0.22, 0.5), at(0.22, 0.56), at(-0.22, 0.56))], fill: dark });
  } else
    for (const m of [-1, 1]) {
      const hole = Array.from({ length: 25 }, (_, i): Point => {
        const t = i / 24;
        return at(m * (0.235 + 0.055 * sin((t - 0.5) * TAU * 0.92) + 0.03 * (t - 0.5)), mix(-0.02, 0.43, t));
      });
      shapes.push({ polygons: [ribbon(hole, (t) => half * (0.018 + 0.034 * sin(PI * t)))], fill: dark });
      shapes.push(
        { polygons: [circle(...hole[1]!, half * 0.032, 32)], fill: dark },
        { polygons: [circle(...hole[23]!, half * 0.038, 32)], fill: dark },
      );
    }
  // Neck and strings run up to the nut.
  const far = -1.82;
  shapes.push(...head(at, half, far, { dark, wood, accent }, plucked));
  shapes.push({
    polygons: [polygon(at(-0.062, far), at(0.062, far), at(0.1, plucked ? -0.44 : -0.16), at(-0.1, plucked ? -0.44 : -0.16))],
    fill: dark,
    shade: { from: at(-0.1, 0), to: at(0.1, 0), tone: blend(dark, [1, 0.9, 0.8], 0.18) },
  });
  const bridge = plucked ? 0.52 : 0.22;
  if (!plucked) {
    shapes.push({
      polygons: [
        polygon(at(-0.052, 0.56), at(0.052, 0.56), at(0.085, 0.36), at(-0.085, 0.36)),
        polygon(at(-0.03, 0.56), at(0.03, 0.56), at(0.02, 0.95), at(-0.02, 0.95)),
      ],
      fill: dark,
    });
    shapes.push({
      polygons: [
        polygon(at(-0.16, bridge + 0.03), at(0.16, bridge + 0.03), at(0.12, bridge - 0.012), at(-0.12, bridge - 0.012)),
      ],
      fill: blend(wood, [1, 0.9, 0.7], 0.6),
    });
  }
  const string = blend(ground, [1, 0.97, 0.9], night ? 0.85 : 0.6);
  const ringing = r.below(4);
  for (let i = 0; i < 4; i++) {
    const [foot, top] = [(i - 1.5) * 0.062, (i - 1.5) * 0.03];
    const run = (v: number): number => mix(top, foot, clamp((v - far) / (bridge - far)));
    const end = plucked ? bridge : 0.4;
    const line = Array.from({ length: 9 }, (_, k): Point => {
      const v = mix(far, end, k / 8);
      return at(run(v), v);
    });
    shapes.push({ polygons: [ribbon(line, () => unit * mix(0.0034, 0.0022, i / 3))], fill: string });
    if (i !== ringing) continue;
    // Its bellies: thin sheets one over another.
    for (const swell of [1, 0.62, 0.3]) {
      const belly = (m: number): Point[] =>
        Array.from({ length: 61 }, (_, k): Point => {
          const t = k / 60;
          const v = mix(far, bridge, t);
          return at(run(v) + m * swell * 0.062 * sin(PI * t * 3) * (0.5 + t * 0.5), v);
        });
      shapes.push({ polygons: [Float64Array.from([...belly(1), ...belly(-1).reverse()].flat())], fill: accent, opacity: 0.28 });
    }
  }
  if (!plucked) shapes.push(...bow(at, half, { dark, hair: string, accent }, -side));
  return { width, height, ground, shapes };
}

/** The head above the nut: a box with four pegs and a scroll, or a board with six. */
function head(
  at: (u: number, v: number) => Point,
  half: number,
  far: number,
  { dark, wood, accent }: { dark: Colour; wood: Colour; accent: Colour },
  plucked: boolean,
): Shape[] {
  const shapes: Shape[] = [];
  const pegs = plucked ? 3 : 2;
  for (let i = 0; i < pegs; i++)
    for (const m of [-1, 1]) {
      const v = far - 0.07 - (plucked ? 0.1 : 0.13) * i - (m > 0 && !plucked ? 0.06 : 0);
      shapes.push({ polygons: [ribbon([at(0, v), at(m * 0.15, v - 0.015)], () => half * 0.026)], fill: dark });
      shapes.push({ polygons: [circle(...at(m * 0.175, v - 0.018), half * 0.036, 28)], fill: blend(dark, accent, 0.3) });
    }
  if (plucked) {
    shapes.push({
      polygons: [
        closedCurve(
          [
            at(-0.085, far + 0.02),
            at(-0.12, far - 0.16),
            at(-0.1, far - 0.36),
            at(0, far - 0.33),
            at(0.1, far - 0.36),
            at(0.12, far - 0.16),
            at(0.085, far + 0.02),
          ],
          6,
        ),
      ],
      fill: blend(wood, dark, 0.5),
    });
    return shapes;
  }
  shapes.push({
    polygons: [polygon(at(-0.062, far + 0.02), at(0.062, far + 0.02), at(0.045, far - 0.36), at(-0.045, far - 0.36))],
    fill: blend(wood, dark, 0.35),
  });
  // The scroll: a spiral that closes on its eye.
  const spiral = Array.from({ length: 41 }, (_, i): Point => {
    const t = i / 40;
    const a = -0.4 - t * TAU * 1.35;
    const d = mix(0.125, 0.02, t);
    return at(0.055 + d * cos(a), far - 0.42 + d * sin(a));
  });
  shapes.push({ polygons: [circle(...at(0.05, far - 0.42), half * 0.118, 48)], fill: blend(wood, dark, 0.35) });
  shapes.push({ polygons: [ribbon(spiral, (t) => half * mix(0.04, 0.022, t))], fill: dark });
  return shapes;
}

/** A bow across the strings: a stick with a slight camber, its hair below it, a frog at one end. */
function bow(
  at: (u: number, v: number) => Point,
  half: number,
  { dark, hair, accent }: { dark: Colour; hair: Colour; accent: Colour },
  m: number,
): Shape[] {
  const along = (t: number, off: number): Point => {
    const [u, v] = [mix(-0.78, 1.24, t) * m, mix(0.2, -0.28, t)];
    return at(u + off * 0.23 * m, v + off);
  };
  const stick = Array.from({ length: 33 }, (_, i) => along(i / 32, -0.062 + 0.026 * sin(PI * (i / 32))));
  return [
    { polygons: [ribbon([along(0.015, 0.012), along(0.985, 0.012)], () => half * 0.02)], fill: hair },
    { polygons: [ribbon(stick, (t) => half * mix(0.03, 0.02, t))], fill: dark },
    { polygons: [polygon(along(0.985, -0.075), along(1.02, -0.06), along(0.985, 0.03), along(0.965, 0.01))], fill: dark },
    {
      polygons: [polygon(along(0.035, -0.05), along(0.1, -0.05), along(0.1, 0.026), along(0.03, 0.026))],
      fill: blend(dark, accent, 0.35),
    },
    { polygons: [circle(...along(-0.005, -0.06), half * 0.024, 24)], fill: accent },
  ];
}

/** Distance to an outline on a grid, negative inside; a margin of cells beyond the picture. */
function distances(outline: Polygon, width: number, height: number, unit: number) {
  const step = unit / 88;
  const [columns, rows] = [Math.ceil(width / step) + 2, Math.ceil(height / step) + 2];
  const field = new Float64Array(columns * rows);
  const n = outline.length / 2;
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      const [x, y] = [i * step, j * step];
      let least = 1e18;
      let inside = false;
      for (let a = 0, b = n - 1; a < n; b = a++) {
        const [ax, ay, bx, by] = [outline[2 * a]!, outline[2 * a + 1]!, outline[2 * b]!, outline[2 * b + 1]!];
        const [ex, ey, px, py] = [bx - ax, by - ay, x - ax, y - ay];
        const t = clamp((px * ex + py * ey) / (ex * ex + ey * ey || 1));
        const [qx, qy] = [px - ex * t, py - ey * t];
        least = Math.min(least, qx * qx + qy * qy);
        if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      }
      field[j * columns + i] = Math.sqrt(least) * (inside ? -1 : 1);
    }
  // Lines far from a waist would crease where they come from its two sides: they are let run together, more the farther they are.
  const soft = new Float64Array(field.length);
  for (let round = 0; round < 16; round++) {
    soft.set(field);
    for (let j = 1; j < rows - 1; j++)
      for (let i = 1; i < columns - 1; i++) {
        const o = j * columns + i;
        const k = clamp((soft[o]! / unit - 0.02) * 9);
        if (k <= 0) continue;
        const mean = (soft[o - 1]! + soft[o + 1]! + soft[o - columns]! + soft[o + columns]!) / 4;
        field[o] = mix(soft[o]!, mean, k * 0.9);
      }
    // At the margin it goes on as it came, or lines would turn out there.
    const on = (o: number, by: number): void => {
      field[o] = 2 * field[o + by]! - field[o + 2 * by]!;
    };
    for (let j = 1; j < rows - 1; j++) {
      on(j * columns, 1);
      on((j + 1) * columns - 1, -1);
    }
    for (let i = 0; i < columns; i++) {
      on(i, columns);
      on((rows - 1) * columns + i, -columns);
    }
  }
  return { field, columns, rows, step };
}
