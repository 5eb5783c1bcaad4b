/** Lines of lettering in a box: sizes by rank, wrapped where too long, set in the middle. */
import { boxOf } from '../vector/box-of.ts';
import type { Polygon } from '../vector/flatten.ts';
import { pointsOf } from '../vector/points.ts';
import { type FaceName, faceOf, inkWidth, setLine } from './faces.ts';

export interface Piece {
  /** Fact id. */
  of: string;
  content: string;
  face: FaceName;
  /** Size against the other pieces; 1 for the main one. */
  rank: number;
  tracking: number;
  /** More room below it, in its own ems. */
  after?: number;
}

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface SetPiece {
  of: string;
  content: string;
  polygons: Polygon[];
  /** Of the ink, pixels. */
  box: Area;
  unknown: string[];
  /** In a row of two columns: where the first ends and the second begins. */
  gap?: readonly [from: number, to: number];
}

/** Distance of baselines, in ems: capitals alone stand closer, a script needs room for its loops. */
const leadingOf = ({ face, content }: Piece): number =>
  face === 'script' ? 1.5 : face === 'condensed' ? 1.02 : content === content.toUpperCase() ? 1.08 : 1.18;
/** Gap between pieces, in ems of the smaller. */
const GAP = 0.55;

export interface Setting {
  /** `left` sets the ink of every line on one edge; `centre` (the default) sets each line's ink in the middle. */
  align?: 'left' | 'centre';
  /** Where the block stands where it does not fill the area's height; `middle` when absent. */
  stand?: 'top' | 'middle' | 'bottom';
  /** Largest size of the main piece, pixels an em. */
  most?: number;
  /** Most lines a piece may take, where that leaves it readable. */
  lines?: number;
  /** Room between pieces, in ems of the upper. */
  gap?: number;
}

/** Largest setting of all pieces, one below the other, that fits the area. */
export function setPieces(
  pieces: readonly Piece[],
  area: Area,
  { align = 'centre', stand = 'middle', most, lines, gap = GAP }: Setting = {},
): SetPiece[] {
  let low = 0;
  let high = Math.min(area.height, most ?? area.height);
  for (let i = 0; i < 18; i++) {
    const size = (low + high) / 2;
    if (fits(pieces, area, size, gap, lines)) low = size;
    else high = size;
  }
  const size = Math.max(4, low);
  const blocks = pieces.map((piece) => ({ piece, size: size * piece.rank, lines: wrap(piece, area.width, size * piece.rank) }));
  const total = heightOf(blocks, gap);
  const out: SetPiece[] = [];
  let y = area.y + (area.height - total) * (stand === 'top' ? 0 : stand === 'bottom' ? 1 : 0.5);
  for (const { piece, size: em, lines } of blocks) {
    const cap = (faceOf(piece.face).capHeight / 1000) * em;
    const polygons: Polygon[] = [];
    const unknown: string[] = [];
    let widest = 0;
    let leftmost = area.x + area.width;
    lines.forEach((line, i) => {
      const set = setInk(line, piece, em, area, align, y + cap + i * em * leadingOf(piece));
      polygons.push(...set.polygons);
      unknown.push(...set.unknown);
      leftmost = Math.min(leftmost, set.x);
      widest = Math.max(widest, set.width);
    });
    const height = cap + (lines.length - 1) * em * leadingOf(piece);
    out.push({
      of: piece.of,
      content: piece.content,
      polygons,
      unknown,
      box: { x: leftmost, y, width: widest, height },
    });
    y += height + em * (gap + (piece.after ?? 0));
  }
  return out;
}

/** One line with its ink on the left edge or in the middle of an area, standing on `base`. */
export function setInk(
  text: string,
  { face, tracking }: Pick<Piece, 'face' | 'tracking'>,
  size: number,
  area: Area,
  align: 'left' | 'centre' | 'right',
  base: number,
): { polygons: Polygon[]; unknown: string[]; x: number; width: number } {
  const set = setLine(text, face, size, tracking);
  // By the ink, not by the advance: a round or slanting letter would stand beside the edge that is meant.
  const { x0, x1 } = boxOf(set.polygons) ?? { x0: 0, x1: set.width };
  const width = x1 - x0;
  const x = area.x + (area.width - width) * (align === 'left' ? 0 : align === 'right' ? 1 : 0.5);
  return { polygons: set.polygons.map((p) => moved(p, x - x0, base)), unknown: set.unknown, x, width };
}

/** Rows of two columns, the second on the right edge, under whatever is no row; `split` parts a row. */
export function setRows(
  pieces: readonly Piece[],
  area: Area,
  split: (content: string) => readonly [string, string] | undefined,
): SetPiece[] {
  const rows = pieces.map((piece) => ({ piece, parts: split(piece.content) }));
  const ranks = rows.map(({ parts }, i) => (parts ? 0.62 : i === 0 ? 1 : 0.72));
  const pitch = 1.75;
  let size = area.height / rows.reduce((sum, _, i) => sum + ranks[i]! * pitch, 0);
  for (const [i, { piece, parts }] of rows.entries()) {
    const wide = parts
      ? inkWidth(parts[0], piece.face, piece.tracking) + inkWidth(parts[1], piece.face, piece.tracking) + 2.2
      : inkWidth(piece.content, piece.face, piece.tracking);
    size = Math.min(size, area.width / (wide * ranks[i]!));
  }
  size = Math.min(size, area.height * 0.26);
  const total = rows.reduce((sum, _, i) => sum + ranks[i]! * pitch * size, 0);
  let y = area.y + (area.height - total) / 2;
  return rows.map(({ piece, parts }, i) => {
    const em = size * ranks[i]!;
    const cap = (faceOf(piece.face).capHeight / 1000) * em;
    const top = y + (em * pitch - cap) / 2;
    y += em * pitch;
    const base = top + cap;
    const lay = (text: string, side: 'left' | 'centre' | 'right') => setInk(text, piece, em, area, side, base);
    const of = { of: piece.of, content: piece.content };
    if (!parts) {
      const one = lay(piece.content, 'centre');
      return {
        ...of,
        polygons: one.polygons,
        unknown: one.unknown,
        box: { x: one.x, y: top, width: one.width, height: cap },
      };
    }
    const [a, b] = [lay(parts[0], 'left'), lay(parts[1], 'right')];
    return {
      ...of,
      polygons: [...a.polygons, ...b.polygons],
      unknown: [...a.unknown, ...b.unknown],
      box: { x: a.x, y: top, width: b.x + b.width - a.x, height: cap },
      gap: [a.x + a.width, b.x],
    };
  });
}

/** What outlines cover; `fallback` where there are none. */
export function areaOf(polygons: readonly Polygon[], fallback: Area): Area {
  const box = boxOf(polygons);
  return box ? { x: box.x0, y: box.y0, width: box.x1 - box.x0, height: box.y1 - box.y0 } : fallback;
}

function moved(polygon: Polygon, x: number, y: number): Polygon {
  const out = pointsOf(polygon.length);
  for (let i = 0; i < polygon.length; i += 2) {
    out[i] = polygon[i]! + x;
    out[i + 1] = polygon[i + 1]! + y;
  }
  return out;
}

function fits(pieces: readonly Piece[], area: Area, size: number, gap: number, most = Number.POSITIVE_INFINITY): boolean {
  const blocks = pieces.map((piece) => ({ piece, size: size * piece.rank, lines: wrap(piece, area.width, size * piece.rank) }));
  const wide = blocks.every(({ piece, size: em, lines }) =>
    lines.every((line) => inkWidth(line, piece.face, piece.tracking) * em <= area.width),
  );
  // One word a line is a list, not a title: short pieces keep to a line or two.
  return (
    wide &&
    heightOf(blocks, gap) <= area.height &&
    blocks.every(({ piece, lines }) => lines.length <= Math.min(most, Math.max(2, Math.ceil(piece.content.length / 8))))
  );
}

function heightOf(blocks: readonly { piece: Piece; size: number; lines: readonly string[] }[], gap: number): number {
  let sum = 0;
  blocks.forEach(({ piece, size, lines }, i) => {
    sum += (faceOf(piece.face).capHeight / 1000) * size + (lines.length - 1) * size * leadingOf(piece);
    if (i < blocks.length - 1) sum += size * (gap + (piece.after ?? 0));
  });
  return sum;
}

/**
 * Breaks at spaces and line breaks into as few lines as fit, then as evenly as they go: least sum of squared gaps, as D. Knuth and
 * M. Plass do for paragraphs ("Breaking Paragraphs into Lines", 1981). A word longer than the line stays whole.
 */
function wrap(piece: Piece, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const paragraph of piece.content.split(/\n+/)) {
    const words = paragraph.split(/\s+/).filter(Boolean);
    if (words.length > 0) lines.push(...evenly(words, piece, width / size));
  }
  return lines.length > 0 ? lines : [''];
}

/** Words to lines of at most `room` ems. */
function evenly(words: readonly string[], piece: Piece, room: number): string[] {
  const n = words.length;
  const wide = (i: number, j: number): number => inkWidth(words.slice(i, j).join(' '), piece.face, piece.tracking);
  // Cost of the best breaking of the first j words: lines first, then raggedness.
  const best: { lines: number; cost: number; from: number }[] = [{ lines: 0, cost: 0, from: 0 }];
  for (let j = 1; j <= n; j++) {
    let found: { lines: number; cost: number; from: number } | undefined;
    for (let i = j - 1; i >= 0 && i >= j - 14; i--) {
      const width = wide(i, j);
      if (width > room && j - i > 1) break;
      const gap = Math.max(0, room - width);
      const before = best[i]!;
      // A line that ends with a comma or a stop ends where a voice would.
      const breath = j < n && /[,.;:!?–—]$/.test(words[j - 1]!) ? 0.25 : 1;
      const one = { lines: before.lines + 1, cost: before.cost + gap * gap * breath, from: i };
      if (!found || one.lines < found.lines || (one.lines === found.lines && one.cost < found.cost)) found = one;
    }
    best.push(found!);
  }
  const out: string[] = [];
  for (let j = n; j > 0; j = best[j]!.from) out.unshift(words.slice(best[j]!.from, j).join(' '));
  return out;
}
