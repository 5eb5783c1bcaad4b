/**
 * What lies behind and below the thing that a poster or a banner shows: a great disc, and the ground that such a thing stands on, so that the
 * picture fills the sheet to its foot. Land lies in three ranges with furrows along the nearest, a train has its rails, a car its road, a boat its
 * water, and what belongs on a floor stands in rings of light. After the lithographed travel posters of about 1930 (R. Broders, T. Purvis): few
 * flat tones, each range darker than the one behind it.
 */
import type { Random } from '@atelier/spec';
import type { Colour, Shape } from '../abstract/artboard.ts';
import { circle, polygon } from '../abstract/shapes.ts';
import { blend, lightness } from '../abstract/tint.ts';
import { cos, PI, sin, TAU } from '../math.ts';
import type { Area } from '../type/layout.ts';
import type { Polygon } from '../vector/flatten.ts';
import type { Inks } from './inks.ts';
import { dark, ellipse, fill, type Point, pale } from './pen.ts';
import type { Stander } from './wish.ts';

interface Scene {
  panel: Area;
  inks: Inks;
  r: Random;
  /** Box of all that stands there. */
  thing: Area;
  /** Row of its feet. */
  foot: number;
  night: boolean;
}

export function backing(r: Random, panel: Area, inks: Inks, words: Area, things: readonly Stander[]): Shape[] {
  const thing = boundsOf(things, panel);
  const scene: Scene = { panel, inks, r, thing, foot: thing.y + thing.height, night: lightness(inks.paper) < 0.3 };
  // What flies has nothing under it, unless something stands beside it.
  const flies = things.length > 0 && things.every((t) => t.on === 'air');
  const on = flies ? 'air' : (things.find((t) => t.on !== 'floor' && t.on !== 'air')?.on ?? 'floor');
  return [...air(scene, words), ...GROUNDS[on](scene)];
}

function boundsOf(things: readonly Area[], panel: Area): Area {
  if (things.length === 0)
    return {
      x: panel.x + panel.width * 0.3,
      y: panel.y + panel.height * 0.45,
      width: panel.width * 0.4,
      height: panel.height * 0.4,
    };
  const x0 = Math.min(...things.map((t) => t.x));
  const y0 = Math.min(...things.map((t) => t.y));
  return {
    x: x0,
    y: y0,
    width: Math.max(...things.map((t) => t.x + t.width)) - x0,
    height: Math.max(...things.map((t) => t.y + t.height)) - y0,
  };
}

/** A disc behind the thing, off its middle where there is room: by itself, with beams, or with rings. It keeps clear of words above it. */
function air({ panel, inks, r, thing, foot }: Scene, words: Area): Shape[] {
  const { x, width, height } = panel;
  const side = Math.min(width, height);
  const off = r.between(-0.12, 0.12) * side;
  const cx = Math.min(x + width * 0.82, Math.max(x + width * 0.18, thing.x + thing.width / 2 + off));
  const beside = words.x > thing.x + thing.width * 0.8 || words.x + words.width < thing.x + thing.width * 0.2;
  const top = beside ? panel.y + height * 0.08 : words.y + words.height + side * 0.02;
  // It shows all round what is compact, and rises behind what is long and low.
  const wanted = Math.min(side * 0.4, Math.max(thing.width, thing.height) * 0.56);
  const level = foot - Math.min(thing.height * 0.5, side * 0.2);
  const big = Math.max(side * 0.16, Math.min(wanted, (level - top) / 1.15));
  const cy = Math.max(top + big, Math.min(level - big * 0.15, thing.y + thing.height * 0.42));
  const disc = (k: number): Polygon => ellipse(cx, cy, big * k, big * k, 0, 144);
  const tint = blend(inks.paper, inks.hues[1]!, 0.2);
  const kind = r.below(3);
  if (kind === 0) {
    const beams: Polygon[] = [];
    const reach = (width + height) * 1.2;
    for (let i = 0; i < 28; i += 2) {
      const [a, b] = [(i / 28) * TAU, ((i + 1) / 28) * TAU];
      beams.push(polygon([cx, cy], [cx + reach * cos(a), cy + reach * sin(a)], [cx + reach * cos(b), cy + reach * sin(b)]));
    }
    return [fill(beams, tint), fill(disc(1), inks.hues[0]!)];
  }
  if (kind === 1)
    return [1.9, 1.58, 1.27]
      .map((k, i) => fill(disc(k), blend(inks.paper, inks.hues[0]!, 0.07 + 0.08 * i)))
      .concat(fill(disc(1), inks.hues[0]!));
  return [fill(disc(1.1), blend(inks.paper, inks.hues[0]!, 0.3)), fill(disc(1), inks.hues[0]!)];
}

/** Tones of the land, far to near. */
function landTones({ inks, night }: Scene): [Colour, Colour, Colour] {
  if (night) {
    const near = dark(inks.paper, 0.5);
    return [blend(inks.paper, inks.hues[1]!, 0.85), blend(inks.hues[1]!, near, 0.45), near];
  }
  const green = inks.leaves[0]!;
  const apart = (c: Colour): number =>
    Math.abs(c[0] - inks.paper[0]) + Math.abs(c[1] - inks.paper[1]) + Math.abs(c[2] - inks.paper[2]);
  const land =
    apart(green) > 0.5
      ? green
      : (inks.hues.slice(1).find((c) => apart(c) > 0.5 && lightness(c) < 0.6) ?? dark(inks.paper, 0.5));
  return [blend(land, inks.paper, 0.62), blend(land, inks.paper, 0.3), dark(land, 0.12)];
}

/** A range across the panel, down to its foot; `at` is its mean row. */
function range({ panel: { x, y, width, height } }: Scene, at: number, rise: number, phase: number, waves: number): Polygon {
  const points: Point[] = [];
  for (let i = 0; i <= 48; i++) {
    const t = i / 48;
    points.push([x + width * t, at - rise * (sin(phase + t * PI * waves) + 0.35 * sin(phase * 2 + t * PI * waves * 2.3))]);
  }
  return polygon(...points, [x + width, y + height], [x, y + height]);
}

/** Two ranges that the disc stands behind, and the rise that the thing stands on. */
function ranges(scene: Scene, top: number): Shape[] {
  const { r, foot, thing, panel } = scene;
  const [far, middle] = landTones(scene);
  const high = Math.min(thing.height * 0.4, panel.height * 0.17);
  return [
    fill(range(scene, top - high * 0.72, high * 0.3, r.between(0, TAU), r.between(1.6, 2.6)), far),
    fill(
      range(scene, Math.min(foot - high * 0.2, top - high * 0.3), high * 0.22, r.between(0, TAU), r.between(1.2, 2)),
      middle,
    ),
  ];
}

/** Furrows that follow the edge they begin at, broader towards the foot of the sheet. */
function furrows({ panel: { x, y, width, height } }: Scene, edge: (t: number) => number, tone: Colour, first = 0.24): Shape {
  const foot = y + height;
  const out: Polygon[] = [];
  for (let k = first, step = 0.1; k < 1.2; k += step * 2, step *= 1.28) {
    const row = (share: number, t: number): number => {
      const e = edge(t);
      return e + (foot - e) * share * (0.92 + 0.16 * t);
    };
    const upper: Point[] = [];
    const lower: Point[] = [];
    for (let i = 0; i <= 40; i++) {
      const t = i / 40;
      upper.push([x + width * t, row(k, t)]);
      lower.push([x + width * t, row(k + step * 0.8, t)]);
    }
    out.push(polygon(...upper, ...lower.reverse()));
  }
  return fill(out, tone);
}

/** What grows at the viewer's feet along the foot of the sheet: blades in clumps that lean together, tallest in the corners, and flowers among them. */
function verge({ panel: { x, y, width, height }, inks, r, night }: Scene, near: Colour): Shape[] {
  const foot = y + height;
  const rows: readonly (readonly [Colour, number])[] = [
    [pale(near, night ? 0.3 : 0.16), 1],
    [night ? dark(near, 0.6) : dark(near, 0.24), 0.8],
  ];
  const shapes: Shape[] = [];
  for (const [tone, tall] of rows) {
    const blades: Polygon[] = [];
    const clumps = Math.round((width / height) * 17);
    for (let i = 0; i < clumps; i++) {
      const u = (i + r.between(0.1, 0.9)) / clumps;
      const edge = Math.abs(2 * u - 1);
      const lean = r.between(-0.5, 0.5);
      for (let k = 0; k < 7; k++) {
        const a = lean * 0.5 + (k - 3) * 0.17 + r.between(-0.08, 0.08);
        const long = height * tall * (0.05 + 0.07 * edge * edge) * r.between(0.6, 1.25);
        const [bx, half] = [x + width * u + (k - 3) * height * 0.004, height * 0.0042];
        const tip: Point = [bx + long * sin(a), foot - long * cos(a)];
        const mid: Point = [bx + long * 0.5 * sin(a * 0.6), foot - long * 0.56 * cos(a * 0.6)];
        blades.push(
          polygon(
            [bx - half, foot + 2],
            [mid[0] - half * 0.8, mid[1]],
            tip,
            [mid[0] + half * 0.8, mid[1]],
            [bx + half, foot + 2],
          ),
        );
      }
    }
    shapes.push(fill(blades, tone));
  }
  const blooms: Polygon[] = [];
  for (let i = 0; i < 11; i++) {
    const u = i % 2 === 0 ? r.between(0.02, 0.32) : r.between(0.68, 0.98);
    blooms.push(circle(x + width * u, foot - height * r.between(0.02, 0.085), height * r.between(0.004, 0.0085), 24));
  }
  shapes.push(fill(blooms, night ? pale(inks.hues[0]!, 0.3) : inks.hues[0]!));
  return shapes;
}

function land(scene: Scene): Shape[] {
  const { panel, foot, r } = scene;
  const { x, y, width, height } = panel;
  const top = foot - height * 0.05;
  const [, , near] = landTones(scene);
  const phase = r.between(0.6, 1.2);
  const edge = (t: number): number => top - height * 0.022 * sin(phase + t * PI);
  const crest = Array.from({ length: 41 }, (_, i): Point => [x + (width * i) / 40, edge(i / 40)]);
  return [
    ...ranges(scene, top),
    fill(polygon(...crest, [x + width, y + height], [x, y + height]), near),
    furrows(scene, edge, pale(near, 0.1)),
    ...verge(scene, near),
  ];
}

/** A bed across the sheet under what runs on it; its upper edge lies a little behind the wheels. */
function bed(
  { panel: { x, width, height }, foot }: Scene,
  tone: Colour,
  tall: number,
): { shape: Shape; top: number; low: number } {
  const [top, low] = [foot - height * 0.012, foot + height * tall];
  return { shape: fill(polygon([x, top], [x + width, top], [x + width, low], [x, low]), tone), top, low };
}

function rail(scene: Scene): Shape[] {
  const { panel, inks, foot } = scene;
  const { x, y, width, height } = panel;
  const [, , near] = landTones(scene);
  const ballast = bed(scene, blend(near, inks.paper, scene.night ? 0.5 : 0.2), 0.05);
  const metal = pale(inks.hues[0]!, 0.45);
  const line = height * 0.007;
  const sleepers: Polygon[] = [];
  const pitch = width / 22;
  for (let i = 0; i < 22; i++) {
    const [a, b] = [x + pitch * (i + 0.25), x + pitch * (i + 0.75)];
    const slope = pitch * 0.1;
    sleepers.push(
      polygon([a, foot + line], [b, foot + line], [b + slope, ballast.low - line], [a - slope, ballast.low - line]),
    );
  }
  const bank = (): number => ballast.low;
  return [
    ...ranges(scene, ballast.top - height * 0.03),
    fill(polygon([x, ballast.top], [x + width, ballast.top], [x + width, y + height], [x, y + height]), near),
    ballast.shape,
    fill(sleepers, dark(near, 0.35)),
    fill(polygon([x, foot - line * 0.2], [x + width, foot - line * 0.2], [x + width, foot + line], [x, foot + line]), metal),
    furrows(scene, bank, pale(near, scene.night ? 0.2 : 0.09), 0.16),
    ...verge(scene, near),
  ];
}

function road(scene: Scene): Shape[] {
  const { panel, inks } = scene;
  const { x, y, width, height } = panel;
  const [, , near] = landTones(scene);
  const tarmac = bed(scene, blend(dark(inks.ink, 0.2), [0.3, 0.3, 0.34], lightness(inks.ink) > 0.5 ? 0.9 : 0.35), 0.1);
  const top = tarmac.top - height * 0.035;
  const dashes: Polygon[] = [];
  const mid = tarmac.top + (tarmac.low - tarmac.top) * 0.62;
  for (let i = 0; i < 9; i++) {
    const a = x + (width * (i + 0.2)) / 9;
    const b = a + width * 0.06;
    dashes.push(
      polygon([a + height * 0.006, mid], [b + height * 0.006, mid], [b, mid + height * 0.011], [a, mid + height * 0.011]),
    );
  }
  const side = (): number => tarmac.low;
  return [
    ...ranges(scene, top),
    fill(polygon([x, top], [x + width, top], [x + width, y + height], [x, y + height]), near),
    {
      ...tarmac.shape,
      polygons: [
        polygon([x, top + height * 0.012], [x + width, top + height * 0.012], [x + width, tarmac.low], [x, tarmac.low]),
      ],
    },
    fill(dashes, pale(inks.hues[0]!, 0.5)),
    furrows(scene, side, pale(near, 0.1), 0.12),
    ...verge(scene, near),
  ];
}

/** Calm water: bars of light under the disc, each broader than the one above it. */
function water(scene: Scene): Shape[] {
  const { panel, inks, thing, foot, r, night } = scene;
  const { x, y, width, height } = panel;
  const level = foot - height * 0.045;
  const deep = night
    ? dark(inks.paper, 0.35)
    : (inks.hues.find((c) => c[2] > c[0] + 0.05 && lightness(c) < 0.6) ?? inks.leaves[0]!);
  const cx = thing.x + thing.width / 2;
  const bars: Polygon[] = [];
  for (let i = 0; i < 9; i++) {
    const at = level + (y + height - level) * (0.1 + 0.9 * (i / 9));
    const half = width * (0.16 + 0.045 * i) * r.between(0.75, 1.15);
    const tall = height * (0.005 + 0.0022 * i);
    const shift = width * r.between(-0.08, 0.08);
    bars.push(ellipse(cx + shift, at, half, tall, 0, 40));
  }
  return [
    fill(polygon([x, level], [x + width, level], [x + width, y + height], [x, y + height]), deep),
    fill(bars, blend(deep, inks.hues[0]!, 0.45)),
  ];
}

/** A floor with rings of light about what stands on it. */
function floor(scene: Scene): Shape[] {
  const { panel, inks, thing, foot, night } = scene;
  const { x, y, width, height } = panel;
  const level = foot - height * 0.09;
  const tone =
    inks.hues.slice(1).find((c) => Math.abs(lightness(c) - lightness(inks.paper)) > 0.12 && (!night || lightness(c) < 0.6)) ??
    dark(inks.paper, 0.3);
  const cx = thing.x + thing.width / 2;
  const base = Math.max(thing.width * 0.62, width * 0.22);
  const shapes: Shape[] = [fill(polygon([x, level], [x + width, level], [x + width, y + height], [x, y + height]), tone)];
  for (let i = 4; i >= 0; i--) {
    const rx = base * (1 + i * 0.42);
    shapes.push(
      fill(
        cut(ellipse(cx, foot - height * 0.005, rx, rx * 0.27, 0, 120), level),
        blend(tone, pale(tone, 0.55), 0.1 + 0.13 * (4 - i)),
      ),
    );
  }
  return shapes;
}

/** No part of an outline lies above a row. */
const cut = (outline: Polygon, row: number): Polygon => outline.map((v, i) => (i & 1 ? Math.max(row, v) : v));

const GROUNDS: Readonly<Record<Stander['on'], (scene: Scene) => Shape[]>> = {
  land,
  rail,
  road,
  water,
  floor,
  air: () => [],
};
