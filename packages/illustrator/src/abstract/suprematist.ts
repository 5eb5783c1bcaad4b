/**
 * Suprematist geometry, on one diagonal: a wedge that all but touches a disc, planes that slide over each other, or a cross of bars, each
 * with a family of strokes from very broad to hair-thin along the diagonal and a few across it. After K. Malevich, "The Non-Objective World",
 * 1927, and E. Lissitzky, "Beat the Whites with the Red Wedge", 1919; masses on either side of the middle balance by their moments
 * (R. Arnheim, "Art and Visual Perception", 1954).
 */
import { atan2, cos, mix, sin } from '../math.ts';
import type { Artboard, Colour, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { bar, box, circle, polygon } from './shapes.ts';
import { blend, lightness } from './tint.ts';

type Point = readonly [number, number];

interface Set {
  sheet: Sheet;
  /** Along the diagonal and across it, from the middle, in parts of `unit`. */
  at(u: number, v: number): Point;
  /** The same, moved on to the sheet where it would be near its edge. */
  within(u: number, v: number): Point;
  tilt: number;
  dark: Colour;
  strong: Colour;
  rest: readonly Colour[];
}

export function suprematist(sheet: Sheet): Artboard {
  const { width, height, palette, traits, r } = sheet;
  const { ground, main, ink, accent } = palette;
  const size = mix(Math.min(width, height), sheet.unit, 0.3);
  const side = r.chance(0.5) ? 1 : -1;
  const tilt = side * r.between(0.42, 0.7);
  const [dx, dy] = [cos(tilt), sin(tilt)];
  const flip = r.chance(0.5) ? 1 : -1;
  const at = (u: number, v: number): Point => [
    width / 2 + size * flip * (u * dx - v * dy),
    height / 2 + size * flip * (u * dy + v * dx),
  ];
  // What is small stands whole on the sheet: cut by its edge it would be a slip.
  const within = (u: number, v: number): Point => {
    const [x, y] = at(u, v);
    const m = size * 0.075;
    return [Math.min(width - m, Math.max(m, x)), Math.min(height - m, Math.max(m, y))];
  };
  const saturated = (c: Colour): number => Math.max(...c) - Math.min(...c);
  const strong = [...main, accent].sort((a, b) => saturated(b) - saturated(a))[0]!;
  const rest = main.filter((c) => c !== strong && Math.abs(lightness(c) - lightness(ground)) > 0.1);
  const set: Set = {
    sheet: { ...sheet, unit: size },
    at,
    within,
    tilt,
    dark: ink,
    strong,
    rest: rest.length > 0 ? rest : [blend(ground, ink, 0.45)],
  };
  // Where the words are at odds, so are the forms.
  const form = traits.energy > 0.6 && r.chance(0.75) ? wedge : r.pick([wedge, planes, crossing] as const);
  return { width, height, ground, shapes: form(set) };
}

/** Half of the sheet is dark: a disc of paper in it, and a wedge that comes from the light half and stops a hair before its middle. */
function wedge({ sheet, at, within, tilt, dark, strong, rest }: Set): Shape[] {
  const { unit, palette, r } = sheet;
  const { ground, accent } = palette;
  const edge = r.between(0.02, 0.08);
  const shapes: Shape[] = [{ polygons: [polygon(at(edge, -2), at(2, -2), at(2, 2), at(edge, 2))], fill: dark }];
  const [cu, cv] = [edge + r.between(0.17, 0.21), r.between(-0.05, 0.05)];
  const radius = r.between(0.2, 0.25);
  shapes.push({ polygons: [circle(...at(cu, cv), unit * radius, 140)], fill: ground });
  const tip = cu + r.between(-0.05, 0.02);
  const spread = r.between(0.2, 0.27);
  const back = -r.between(0.44, 0.5);
  shapes.push({ polygons: [polygon(at(tip, cv), at(back, cv - spread), at(back + 0.1, cv + spread * 0.92))], fill: strong });
  // Splinters thrown off along both flanks, smaller the farther they fly, in the light on the dark half and dark on the light.
  for (let i = 0; i < 9; i++) {
    const up = i % 2 === 0 ? -1 : 1;
    const u = mix(-0.36, 0.4, i / 8);
    const v = cv + up * (0.3 + 0.08 * r.next());
    const long = unit * mix(0.15, 0.05, Math.abs(u)) * r.between(0.7, 1.3);
    const fill = u > edge ? (i % 3 === 0 ? strong : ground) : i % 3 === 0 ? rest[0]! : dark;
    shapes.push({ polygons: [box(...within(u, v), long, unit * (i % 4 === 1 ? 0.007 : 0.019), tilt)], fill });
  }
  // Two hair lines across, and the accent where the disc is tangent to nothing.
  for (const v of [-0.42, 0.43])
    shapes.push({ polygons: [bar(...at(edge - 0.3, v), ...at(edge + 0.3, v), unit * 0.0035)], fill: strong });
  shapes.push({ polygons: [circle(...within(-0.26, cv + 0.38), unit * 0.034)], fill: accent === strong ? rest[0]! : accent });
  shapes.push({ polygons: [circle(...within(cu + 0.17, cv - 0.32), unit * 0.02)], fill: strong });
  return shapes;
}

/** Three planes that slide over each other along the diagonal, transparent where they meet, and strokes that leave them. */
function planes({ sheet, at, within, tilt, dark, strong, rest }: Set): Shape[] {
  const { unit, palette, r } = sheet;
  const shapes: Shape[] = [];
  const quad = (u: number, v: number, w: number, h: number, lean: number, fill: Colour): void => {
    shapes.push({
      polygons: [polygon(at(u - w, v - h), at(u + w, v - h - lean), at(u + w * 0.92, v + h), at(u - w * 1.04, v + h + lean))],
      fill,
    });
  };
  const [bw, bh] = [r.between(0.2, 0.25), r.between(0.15, 0.19)];
  quad(-0.1, -0.06, bw, bh, 0.03, dark);
  quad(0.16, 0.1, 0.2, 0.085, -0.02, strong);
  // Where the two lie over each other, a third tone.
  quad(0.02, 0.055, 0.09, 0.04, 0, blend(strong, dark, 0.55));
  shapes.push({ polygons: [circle(...within(0.27, -0.16), unit * 0.085, 120)], fill: rest[0]! });
  shapes.push({ polygons: [circle(...within(0.27, -0.16), unit * 0.028)], fill: dark });
  // Strokes from broad to thin, all along the diagonal and off both ends.
  const strokes = [
    [-0.02, -0.33, 0.78, 0.028, dark],
    [0.1, -0.285, 0.5, 0.009, strong],
    [-0.2, 0.2, 0.42, 0.02, rest[1 % rest.length]!],
    [-0.05, 0.245, 0.6, 0.006, dark],
    [-0.3, 0.29, 0.22, 0.04, strong],
    [-0.12, 0.335, 0.2, 0.006, dark],
    [0.3, 0.27, 0.24, 0.03, dark],
    [0.36, 0.32, 0.12, 0.012, rest[0]!],
  ] as const;
  for (const [u, v, long, wide, fill] of strokes)
    shapes.push({ polygons: [box(...at(u + r.between(-0.03, 0.03), v), unit * long, unit * wide, tilt)], fill });
  // Three across, close together, and one accent.
  for (let i = 0; i < 3; i++)
    shapes.push({
      polygons: [box(...at(-0.36 + i * 0.035, -0.12), unit * (0.2 - i * 0.05), unit * 0.011, tilt + 1.5708)],
      fill: i === 1 ? strong : dark,
    });
  shapes.push({ polygons: [box(...within(-0.28, 0.4), unit * 0.05, unit * 0.05, tilt)], fill: palette.accent });
  return shapes;
}

/** A great ring cut by two beams that cross in it, a square that hangs on one of them, and their counterpart small and far. */
function crossing({ sheet, at, within, tilt, dark, strong, rest }: Set): Shape[] {
  const { unit, palette, r } = sheet;
  const [cu, cv] = [r.between(-0.1, 0), r.between(-0.04, 0.04)];
  const [cx, cy] = at(cu, cv);
  const radius = unit * r.between(0.25, 0.3);
  const shapes: Shape[] = [
    { polygons: [circle(cx, cy, radius, 160), circle(cx, cy, radius * 0.8, 160)], fill: strong, rule: 'evenodd' },
  ];
  const beam = (u0: number, v0: number, u1: number, v1: number, wide: number, fill: Colour): void => {
    shapes.push({ polygons: [bar(...at(u0, v0), ...at(u1, v1), unit * wide)], fill });
  };
  beam(cu - 0.46, cv - 0.02, cu + 0.62, cv + 0.05, 0.075, dark);
  beam(cu + 0.1, cv - 0.46, cu - 0.02, cv + 0.48, 0.032, rest[0]!);
  beam(cu + 0.145, cv - 0.4, cu + 0.05, cv + 0.34, 0.007, dark);
  const [hx, hy] = at(cu + 0.36, cv - 0.1);
  const [ex, ey] = at(cu + 0.62, cv + 0.05);
  const lie = atan2(ey - hy, ex - hx);
  shapes.push({ polygons: [box(hx, hy, unit * 0.19, unit * 0.19, tilt)], fill: strong });
  shapes.push({
    polygons: [box(...within(cu + 0.44, cv + 0.14), unit * 0.12, unit * 0.055, lie)],
    fill: rest[1 % rest.length]!,
  });
  shapes.push({ polygons: [circle(cx, cy, radius * 0.3, 120)], fill: dark });
  shapes.push({ polygons: [circle(...within(cu - 0.32, cv - 0.25), unit * 0.05, 96)], fill: palette.accent });
  for (let i = 0; i < 6; i++)
    shapes.push({
      polygons: [
        box(
          ...at(cu - 0.34 + i * 0.03, cv + 0.24 + i * 0.032),
          unit * mix(0.24, 0.06, i / 5),
          unit * mix(0.022, 0.006, i / 5),
          tilt,
        ),
      ],
      fill: i === 2 ? strong : i === 4 ? rest[0]! : dark,
    });
  return shapes;
}
