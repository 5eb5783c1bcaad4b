/**
 * Bauhaus-like geometry: tiles of a few plain figures that cover the sheet inside a border of paper; one tile is four times as large, and
 * the accent comes back three times, far apart, so that the eye is led round.
 * Grid: J. Müller-Brockmann, "Grid Systems in Graphic Design", 1981; figures after the preliminary course of the Bauhaus (1919–33).
 */
import { TAU } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';
import type { Artboard, Colour, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { box, circle, polygon, sector } from './shapes.ts';
import { lightness, toldApart } from './tint.ts';
import type { Figure } from './traits.ts';

type Kind =
  | 'quarter'
  | 'disc'
  | 'halves'
  | 'bars'
  | 'arcs'
  | 'half-square'
  | 'peak'
  | 'hourglass'
  | 'teeth'
  | 'square'
  | 'plain';

const ALL: readonly Kind[] = ['quarter', 'disc', 'halves', 'bars', 'arcs', 'half-square', 'quarter', 'halves'];
const KINDS: Readonly<Record<Figure, readonly Kind[]>> = {
  triangle: ['half-square', 'peak', 'hourglass', 'teeth', 'peak', 'half-square'],
  circle: ['disc', 'halves', 'quarter', 'disc'],
  square: ['square', 'square', 'bars'],
  arc: ['arcs', 'quarter', 'halves'],
  stripe: ['bars', 'arcs', 'bars'],
};
/** What a tile four times as large may show: more than one form, or it would be a mere blot. */
const LEADING: Readonly<Record<Figure | 'any', readonly Kind[]>> = {
  triangle: ['peak', 'hourglass', 'peak'],
  circle: ['disc', 'halves'],
  square: ['square'],
  arc: ['arcs'],
  stripe: ['bars', 'arcs'],
  any: ['arcs', 'disc', 'halves', 'arcs'],
};

interface Tile {
  x: number;
  y: number;
  s: number;
  i: number;
  j: number;
  lead: boolean;
}

export function bauhaus({ width, height, unit, palette, traits, r }: Sheet): Artboard {
  const { ground, main, ink, accent } = palette;
  const across = traits.density > 0.6 ? 5 : traits.density < 0.35 ? 3 : 4;
  const margin = unit * 0.05;
  const cell = (Math.min(width, height) - 2 * margin) / across;
  const columns = Math.max(2, Math.round((width - 2 * margin) / cell));
  const rows = Math.max(2, Math.round((height - 2 * margin) / cell));
  // Round to whole tiles, and let the border take up what is over.
  // Whole pixels: between two tiles there is no line.
  const s = Math.floor(Math.min((width - 2 * margin) / columns, (height - 2 * margin) / rows));
  const [left, top] = [Math.floor((width - columns * s) / 2), Math.floor((height - rows * s) / 2)];
  const tiles = tilesOf({ columns, rows, s, left, top }, r);
  const colours = toldApart([ground, ...main, ink, accent]);
  const quiet = traits.density < 0.35;
  const grounds = new Map<number, Colour>();
  const shapes: Shape[] = [];
  const marks: Shape[] = [];
  const accents = accentTiles(tiles, r);
  const said = traits.figure;
  tiles.forEach((tile, n) => {
    const beside = [grounds.get(tile.j * 64 + tile.i - 1), grounds.get((tile.j - 1) * 64 + tile.i)];
    const free = colours.filter((c) => c !== accent && !beside.includes(c));
    // A tile of bare paper at the border would break it open.
    const edge =
      tile.i === 0 || tile.j === 0 || tile.i + (tile.lead ? 2 : 1) === columns || tile.j + (tile.lead ? 2 : 1) === rows;
    const bare = !beside.includes(ground) && r.chance(quiet ? 0.7 : edge ? 0.08 : 0.3);
    const inked = free.filter((c) => c !== ground);
    const own = bare || inked.length === 0 ? ground : r.pick(inked);
    for (let a = 0; a < (tile.lead ? 2 : 1); a++)
      for (let b = 0; b < (tile.lead ? 2 : 1); b++) grounds.set((tile.j + a) * 64 + tile.i + b, own);
    if (own !== ground) shapes.push({ polygons: [box(tile.x + tile.s / 2, tile.y + tile.s / 2, tile.s, tile.s)], fill: own });
    const over = colours.filter((c) => c !== own && c !== accent && Math.abs(lightness(c) - lightness(own)) > 0.13);
    const pool = over.length > 1 ? over : colours.filter((c) => c !== own);
    const first = accents.has(n) ? accent : r.pick(pool);
    const rest = pool.filter((c) => c !== first);
    const second = rest.length > 0 ? r.pick(rest) : own;
    // A figure that was said makes all of it.
    const kinds = tile.lead ? LEADING[said ?? 'any'] : said ? KINDS[said] : ALL;
    const kind: Kind = quiet && !tile.lead && !accents.has(n) && r.chance(0.35) ? 'plain' : r.pick(kinds);
    const turn = r.below(4);
    marks.push(...figure(kind, tile, turn, first === own ? ink : first, second, own));
  });
  return { width, height, ground, shapes: [...grouped(shapes), ...marks] };
}

/** One leading tile of four cells off the middle, single ones round it, from the top left. */
function tilesOf(
  { columns, rows, s, left, top }: { columns: number; rows: number; s: number; left: number; top: number },
  r: Sheet['r'],
): Tile[] {
  const [lc, lr] = [r.below(columns - 1), r.below(rows - 1)];
  const out: Tile[] = [];
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      const inLead = i >= lc && i <= lc + 1 && j >= lr && j <= lr + 1;
      if (inLead && !(i === lc && j === lr)) continue;
      out.push({ x: left + i * s, y: top + j * s, s: inLead ? 2 * s : s, i, j, lead: inLead });
    }
  return out;
}

/** Three tiles far from each other. */
function accentTiles(tiles: readonly Tile[], r: Sheet['r']): Set<number> {
  const out = new Set<number>([r.below(tiles.length)]);
  while (out.size < Math.min(3, tiles.length)) {
    let [best, most] = [0, -1];
    tiles.forEach((t, n) => {
      const d = Math.min(
        ...[...out].map((k) => (tiles[k]!.x - t.x) * (tiles[k]!.x - t.x) + (tiles[k]!.y - t.y) * (tiles[k]!.y - t.y)),
      );
      if (d * (0.75 + 0.25 * r.next()) > most) [best, most] = [n, d];
    });
    out.add(best);
  }
  return out;
}

/** Grounds of one colour as one shape. */
function grouped(shapes: readonly Shape[]): Shape[] {
  const by = new Map<Colour, Polygon[]>();
  for (const { fill, polygons } of shapes) by.set(fill, [...(by.get(fill) ?? []), ...polygons]);
  return [...by].map(([fill, polygons]) => ({ polygons, fill }));
}

function figure(kind: Kind, { x, y, s, lead }: Tile, turn: number, first: Colour, second: Colour, own: Colour): Shape[] {
  const [cx, cy] = [x + s / 2, y + s / 2];
  const [qx, qy] = [turn & 1 ? x + s : x, turn & 2 ? y + s : y];
  const from = [0, TAU / 4, (3 * TAU) / 4, TAU / 2][turn]!;
  /** A point of the tile as it is turned by quarters; u, v from −1 to 1. */
  const at = (u: number, v: number): [number, number] => {
    const [a, b] = (
      [
        [u, v],
        [-v, u],
        [-u, -v],
        [v, -u],
      ] as const
    )[turn]!;
    return [cx + (a * s) / 2, cy + (b * s) / 2];
  };
  const quarter = (r0: number, r1: number, fill: Colour): Shape => ({
    polygons: [sector(qx, qy, s * r0, s * r1, from, from + TAU / 4)],
    fill,
  });
  const half = (mx: number, my: number, radius: number, fill: Colour): Shape => ({
    polygons: [sector(mx, my, 0, radius, (turn * TAU) / 4, (turn * TAU) / 4 + TAU / 2)],
    fill,
  });
  switch (kind) {
    case 'plain':
      return [];
    case 'quarter':
      return [quarter(0, 1, first), quarter(0, 0.42, second)];
    case 'arcs':
      return [
        quarter(0, 1, first),
        quarter(0, 0.8, own),
        quarter(0, 0.6, second),
        quarter(0, 0.4, own),
        quarter(0, 0.2, first),
      ].slice(0, lead ? 5 : 4);
    case 'disc':
      return [
        { polygons: [circle(cx, cy, s * 0.42)], fill: first },
        half(cx, cy, s * 0.42, second),
        ...(lead ? [{ polygons: [circle(cx, cy, s * 0.15)], fill: own }] : []),
      ];
    case 'halves':
      return [half(...at(0, -1), s / 2, first), half(...at(0, 0), s / 2, second)];
    case 'bars': {
      const n = lead ? 6 : 4;
      const polygons = Array.from({ length: n }, (_, i) => {
        const [mx, my] = at(-1 + (2 * (i + 0.5)) / n, 0);
        return turn & 1 ? box(mx, my, s, (s / n) * 0.5) : box(mx, my, (s / n) * 0.5, s);
      });
      return [{ polygons, fill: first }];
    }
    case 'half-square':
      return [
        { polygons: [polygon(at(-1, -1), at(1, 1), at(-1, 1))], fill: first },
        ...(turn & 1 ? [{ polygons: [polygon(at(-1, 0), at(0, 1), at(-1, 1))], fill: second }] : []),
      ];
    case 'peak':
      return [
        { polygons: [polygon(at(-1, 1), at(1, 1), at(0, -1))], fill: first },
        { polygons: [polygon(at(-0.5, 1), at(0.5, 1), at(0, 0))], fill: second },
        ...(lead ? [{ polygons: [polygon(at(0, -1), at(1, 1), at(1, -1))], fill: second }] : []),
      ];
    case 'hourglass':
      return [
        { polygons: [polygon(at(-1, -1), at(1, -1), at(0, 0))], fill: first },
        { polygons: [polygon(at(-1, 1), at(1, 1), at(0, 0))], fill: second },
      ];
    case 'teeth':
      return [-1, 0].flatMap((v) =>
        [-1, 0].map((u) => ({
          polygons: [polygon(at(u, v + 1), at(u + 1, v + 1), at(u + 1, v))],
          fill: v === u ? first : second,
        })),
      );
    case 'square':
      return [
        { polygons: [box(cx, cy, s * 0.72, s * 0.72)], fill: first },
        { polygons: [box(cx, cy, s * 0.36, s * 0.36)], fill: second },
      ];
  }
}
