/** Lines of lettering in a box: sizes by rank, wrapped where too long, set in the middle. */
import type { Polygon } from '../vector/flatten.ts';
import { type FaceName, faceOf, lineWidth, setLine } from './faces.ts';

export interface Piece {
  /** Fact id. */
  of: string;
  content: string;
  face: FaceName;
  /** Size against the other pieces; 1 for the main one. */
  rank: number;
  tracking: number;
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
}

const LEADING = 1.22;
/** Gap between pieces, in ems of the smaller. */
const GAP = 0.55;

/** Largest setting of all pieces, one below the other, that fits the area; lines are centred. */
export function setPieces(pieces: readonly Piece[], area: Area): SetPiece[] {
  let low = 0;
  let high = area.height;
  for (let i = 0; i < 18; i++) {
    const size = (low + high) / 2;
    if (fits(pieces, area, size)) low = size;
    else high = size;
  }
  const size = Math.max(4, low);
  const blocks = pieces.map((piece) => ({ piece, size: size * piece.rank, lines: wrap(piece, area.width, size * piece.rank) }));
  const total = heightOf(blocks);
  const out: SetPiece[] = [];
  let y = area.y + (area.height - total) / 2;
  for (const { piece, size: em, lines } of blocks) {
    const cap = (faceOf(piece.face).capHeight / 1000) * em;
    const polygons: Polygon[] = [];
    const unknown: string[] = [];
    let widest = 0;
    lines.forEach((line, i) => {
      const set = setLine(line, piece.face, em, piece.tracking);
      const left = area.x + (area.width - set.width) / 2;
      const base = y + cap + i * em * LEADING;
      for (const polygon of set.polygons) polygons.push(moved(polygon, left, base));
      unknown.push(...set.unknown);
      widest = Math.max(widest, set.width);
    });
    const height = cap + (lines.length - 1) * em * LEADING;
    out.push({
      of: piece.of,
      content: piece.content,
      polygons,
      unknown,
      box: { x: area.x + (area.width - widest) / 2, y, width: widest, height },
    });
    y += height + em * GAP;
  }
  return out;
}

function moved(polygon: Polygon, x: number, y: number): Polygon {
  const out = new Float64Array(polygon.length);
  for (let i = 0; i < polygon.length; i += 2) {
    out[i] = polygon[i]! + x;
    out[i + 1] = polygon[i + 1]! + y;
  }
  return out;
}

function fits(pieces: readonly Piece[], area: Area, size: number): boolean {
  const blocks = pieces.map((piece) => ({ piece, size: size * piece.rank, lines: wrap(piece, area.width, size * piece.rank) }));
  const wide = blocks.every(({ piece, size: em, lines }) =>
    lines.every((line) => lineWidth(line, piece.face, piece.tracking) * em <= area.width),
  );
  // One word a line is a list, not a title: short pieces keep to a line or two.
  return (
    wide &&
    heightOf(blocks) <= area.height &&
    blocks.every(({ piece, lines }) => lines.length <= Math.max(2, Math.ceil(piece.content.length / 8)))
  );
}

function heightOf(blocks: readonly { piece: Piece; size: number; lines: readonly string[] }[]): number {
  let sum = 0;
  blocks.forEach(({ piece, size, lines }, i) => {
    sum += (faceOf(piece.face).capHeight / 1000) * size + (lines.length - 1) * size * LEADING;
    if (i < blocks.length - 1) sum += size * GAP;
  });
  return sum;
}

/** Greedy wrap at spaces and line breaks; a word longer than the line stays whole. */
function wrap(piece: Piece, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const paragraph of piece.content.split(/\n+/)) {
    let line = '';
    for (const word of paragraph.split(/\s+/).filter(Boolean)) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && lineWidth(longer, piece.face, piece.tracking) * size > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    if (line !== '') lines.push(line);
  }
  return lines.length > 0 ? lines : [''];
}
