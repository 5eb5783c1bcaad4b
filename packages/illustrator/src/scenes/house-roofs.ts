/** What is above the walls of a house: slopes and their edges, dormers, chimneys, and the tower of a church. */
import { type Rgb, scaleRgb } from '../colour.ts';
import { mix } from '../math.ts';
import { type HouseSpace, lerp, OVERHANG, type Point, SNOW } from './house-space.ts';
import { pane } from './house-windows.ts';

/** The two slopes of the roof, the hidden one first, in courses of tiles or under snow. */
export function slopes({ h, view, at, quad, shadeOf, visible, wallNormal, U, V }: HouseSpace): void {
  const rise = Math.sqrt(h.roof * h.roof + V * V);
  const sides = ([-1, 1] as const).map((side) => {
    const [nx, , nz] = wallNormal(0, side);
    const n: Point = [nx * (h.roof / rise), V / rise, nz * (h.roof / rise)];
    const eave = h.wall - (OVERHANG * h.roof) / V;
    const points = [
      at(-U - OVERHANG, eave, side * (V + OVERHANG)),
      at(U + OVERHANG, eave, side * (V + OVERHANG)),
      at(U + OVERHANG, h.wall + h.roof, 0),
      at(-U - OVERHANG, h.wall + h.roof, 0),
    ];
    return { n, points, shown: visible(at(0, h.wall + h.roof / 2, (side * V) / 2), n) };
  });
  for (const { n, points, shown } of sides.sort((a, b) => Number(a.shown) - Number(b.shown))) {
    if (!shown) continue;
    const [a, b, top, topLeft] = points as [Point, Point, Point, Point];
    quad(points, shadeOf(h.snow ? SNOW : h.tiles, n));
    if (h.snow) {
      // It lies thinner under the ridge, where the wind is, and the roof's own light comes through along the eaves.
      quad([lerp(a, topLeft, 0.86), lerp(b, top, 0.86), top, topLeft], shadeOf(scaleRgb(SNOW, 0.9), n));
      continue;
    }
    // Courses of tiles, as far as a pixel shows them.
    const size = (view.focal / h.z) * rise;
    const rows = Math.min(14, Math.floor(size / (view.unit / 180)));
    for (let i = 1; i < rows; i++) {
      const t = i / rows;
      const thick = 0.16 / rows;
      quad(
        [lerp(a, topLeft, t), lerp(b, top, t), lerp(b, top, t + thick), lerp(a, topLeft, t + thick)],
        shadeOf(scaleRgb(h.tiles, 0.72), n),
      );
    }
  }
}

/** The thickness of the roof where one sees it: along the eaves, and up the slopes over a gable. */
export function edges({ h, at, quad, shadeOf, visible, wallNormal, U, V }: HouseSpace): void {
  const [thick, verge] = h.snow ? [0.42, 0.5] : [0.2, 0.26];
  const eave = h.wall - (OVERHANG * h.roof) / V;
  const edge = h.snow ? SNOW : scaleRgb(h.tiles, 0.62);
  for (const side of [-1, 1] as const) {
    const n = wallNormal(0, side);
    const v = side * (V + OVERHANG);
    if (!visible(at(0, eave, v), n)) continue;
    const line = (k: number, y: number): Point => at(mix(-U - OVERHANG, U + OVERHANG, k), y, v);
    // What the eaves keep from the wall.
    const under = side * V;
    quad(
      [at(-U, h.wall, under), at(U, h.wall, under), at(U, h.wall - 0.5, under), at(-U, h.wall - 0.5, under)],
      shadeOf(scaleRgb(h.plaster, 0.66), n),
    );
    if (!h.snow) quad([line(0, eave), line(1, eave), line(1, eave - thick), line(0, eave - thick)], shadeOf(edge, n));
    else {
      // Snow hangs over the edge in scallops.
      const bays = Math.max(3, Math.round(h.long / 1.6));
      const hang: Point[] = [line(0, eave + 0.12), line(1, eave + 0.12)];
      for (let i = bays; i >= 0; i--) {
        hang.push(line(i / bays, eave - thick * (0.5 + 0.5 * ((i * 7 + h.long * 3) % 3) * 0.5)));
        if (i > 0) hang.push(line((i - 0.5) / bays, eave - thick * 0.35));
      }
      quad(hang, shadeOf(scaleRgb(edge, 1.06), n));
    }
  }
  for (const side of [-1, 1] as const) {
    const n = wallNormal(side, 0);
    const u = side * (U + OVERHANG);
    if (!visible(at(u, h.wall, 0), n)) continue;
    const top = at(u, h.wall + h.roof, 0);
    for (const half of [-1, 1] as const) {
      const low = at(u, eave, half * (V + OVERHANG));
      const drop = ([x, y, z]: Point, by: number): Point => [x, y - by, z];
      // The shade that it throws on the gable, then the edge itself.
      const wall = at(side * U, h.wall, half * V);
      const ridge = at(side * U, h.wall + h.roof, 0);
      quad([wall, ridge, drop(ridge, 0.75), drop(wall, 0.55)], shadeOf(scaleRgb(h.plaster, 0.68), n));
      quad([low, top, drop(top, verge), drop(low, verge * 0.8)], shadeOf(h.snow ? SNOW : scaleRgb(h.trim, 0.9), n));
      if (h.snow)
        quad(
          [drop(low, verge * 0.8), drop(top, verge), drop(top, verge + 0.16), drop(low, verge * 0.8 + 0.16)],
          shadeOf(scaleRgb(h.tiles, 0.55), n),
        );
    }
  }
}

/** A small gabled window on a slope, the `i`-th of `dormers`. */
export function dormer(space: HouseSpace, side: -1 | 1, i: number, dormers: number): void {
  const { h, at, quad, shadeOf, visible, wallNormal, U, V } = space;
  const n = wallNormal(0, side);
  const u0 = mix(-U, U, (i + 1) / (dormers + 1));
  const w = 0.85;
  const slopeAt = (y: number): number => side * V * (1 - (y - h.wall) / h.roof);
  const base = h.wall + h.roof * 0.2;
  const eave = base + Math.min(1.15, h.roof * 0.34);
  const ridge = Math.min(eave + 0.8, h.wall + h.roof * 0.86);
  const front = slopeAt(base);
  if (!visible(at(u0, eave, front), n)) return;
  for (const end of [-1, 1] as const) {
    const cheek = wallNormal(end, 0);
    if (visible(at(u0 + end * w, eave, front), cheek))
      quad(
        [at(u0 + end * w, base, front), at(u0 + end * w, eave, front), at(u0 + end * w, eave, slopeAt(eave))],
        shadeOf(scaleRgb(h.plaster, 0.9), cheek),
      );
  }
  quad(
    [at(u0 - w, base, front), at(u0 + w, base, front), at(u0 + w, eave, front), at(u0, ridge, front), at(u0 - w, eave, front)],
    shadeOf(h.plaster, n),
  );
  pane(space, (k, y) => at(u0 + (k - 0.5) * 2 * w, base + y, front), n, 0.5, 0.12, 0.8, eave - base - 0.1, 2 * w);
  const out = front + side * 0.25;
  for (const end of [-1, 1] as const) {
    const [nx, , nz] = wallNormal(end, 0);
    const roofN: Point = [nx * 0.53, 0.85, nz * 0.53];
    if (!visible(at(u0 + (end * w) / 2, (ridge + eave) / 2, out), roofN)) continue;
    quad(
      [
        at(u0, ridge, out),
        at(u0, ridge, slopeAt(ridge)),
        at(u0 + end * (w + 0.2), eave - 0.12, slopeAt(eave)),
        at(u0 + end * (w + 0.2), eave - 0.12, out),
      ],
      shadeOf(h.snow ? SNOW : scaleRgb(h.tiles, 0.92), roofN),
    );
  }
}

export function chimney({ h, place, at, seen, quad, shadeOf, visible, wallNormal, V }: HouseSpace, u: number): void {
  const y0 = h.wall + h.roof * 0.45;
  const y1 = h.wall + h.roof + 0.9;
  const brick: Rgb = [0.22, 0.11, 0.075];
  const v = V * 0.3;
  for (const [du, dv] of [
    [0, 1],
    [0, -1],
    [1, 0],
    [-1, 0],
  ] as const) {
    const n = wallNormal(du, dv);
    const at2 = (a: number, y: number): Point =>
      du === 0 ? at(u + a * 0.4, y, v + dv * 0.4) : at(u + du * 0.4, y, v + a * 0.4);
    if (visible(at(u + du * 0.4, y1, v + dv * 0.4), n))
      quad([at2(-1, y0), at2(1, y0), at2(1, y1), at2(-1, y1)], shadeOf(brick, n));
    const cap = h.snow ? 0.34 : 0.22;
    const wide = (a: number, y: number): Point =>
      du === 0 ? at(u + a * 0.5, y, v + dv * 0.5) : at(u + du * 0.5, y, v + a * 0.5);
    if (visible(at(u + du * 0.5, y1, v + dv * 0.5), n))
      quad(
        [wide(-1, y1), wide(1, y1), wide(1, y1 + cap), wide(-1, y1 + cap)],
        shadeOf(h.snow ? SNOW : scaleRgb(brick, 0.8), n),
      );
  }
  place.flue?.(...seen(at(u, y1 + 0.3, v)));
}

/** At one end of a church. */
export function tower(space: HouseSpace, tall: number): void {
  const { h, at, quad, shadeOf, visible, wallNormal, U } = space;
  const w = h.deep * 0.24;
  const u0 = -U - w * 0.6;
  const corners = (y: number): Point[] => [at(u0 - w, y, -w), at(u0 + w, y, -w), at(u0 + w, y, w), at(u0 - w, y, w)];
  const low = corners(0);
  const high = corners(tall * 0.62);
  const tip = at(u0, tall, 0);
  const outside = [wallNormal(0, -1), wallNormal(1, 0), wallNormal(0, 1), wallNormal(-1, 0)];
  for (let i = 0; i < 4; i++) {
    const j = (i + 1) % 4;
    if (!visible(lerp(high[i]!, high[j]!, 0.5), outside[i]!)) continue;
    quad([low[i]!, low[j]!, high[j]!, high[i]!], shadeOf(h.plaster, outside[i]!));
    const corner = (k: number, y: number): Point => {
      const p = lerp(low[i]!, low[j]!, k);
      return [p[0], p[1] + y, p[2]];
    };
    pane(space, corner, outside[i]!, 0.5, tall * 0.46, 0.8, 1.6, w * 2);
  }
  for (let i = 0; i < 4; i++) {
    const j = (i + 1) % 4;
    const o = outside[i]!;
    const n: Point = [o[0] * 0.93, 0.36, o[2] * 0.93];
    if (visible(lerp(high[i]!, high[j]!, 0.5), o))
      quad([high[i]!, high[j]!, tip], shadeOf(h.snow ? [0.7, 0.73, 0.78] : scaleRgb(h.tiles, 0.7), n));
  }
}
