/**
 * A block of display lettering: every line of the title is as wide as the block, so that short words grow large and long ones small
 * and size itself is the picture; what follows stands small below it. As jobbing printers set bills (N. Gray, "Nineteenth Century
 * Ornamented Types", 1938) and J. Tschichold pleads for contrast of size ("Die neue Typographie", 1928).
 */
import type { Polygon } from '../vector/flatten.ts';
import { faceOf, inkReach, inkWidth } from './faces.ts';
import { type Area, areaOf, type Piece, type SetPiece, setInk, setPieces } from './layout.ts';

/** Words that join others: alone on a line they stand back. */
const JOINS =
  /^(?:(?:a|an|and|the|of|on|in|at|to|for|by|or|is|are|with|from|as|it|its|we|you|und|der|die|das|et|le|la|les|de|du|y|el|e|i|&|\+)(?: |$))+$/i;

/** No line is more than this much larger than another. */
const CONTRAST = 2.5;
/** Room between lines, as a part of the larger of two. */
const GAP = 0.2;

export interface BlockSetting {
  align: 'left' | 'centre';
  stand: 'top' | 'middle' | 'bottom';
}

interface Line {
  text: string;
  /** Pixels an em. */
  size: number;
  cap: number;
  /** How far it reaches above its capitals and below its baseline. */
  above: number;
  below: number;
}

/** Undefined where the title is too long to be a block, or no breaking of it comes near filling one. */
export function setBlock(pieces: readonly Piece[], area: Area, { align, stand }: BlockSetting): SetPiece[] | undefined {
  const [main, ...rest] = pieces;
  if (!main) return undefined;
  // A number keeps its sign: "50 %" is one word.
  const words = main.content.split(/\s+(?!(?<=\d\s)[%€$£°](?!\d))/).filter(Boolean);
  if (words.length > 9 || main.content.length > 60) return undefined;
  const share = rest.length === 0 ? 1 : Math.max(0.56, 0.82 - 0.1 * rest.length);
  const room = area.height * share;
  let best: { lines: Line[]; score: number; scale: number } | undefined;
  for (const texts of breakings(words)) {
    const lines = linesOf(texts, main, area.width);
    const tall = heightOf(lines);
    const scale = Math.min(1, room / tall);
    // Ink on the sheet; a short line or a lonely small word is not what fills it.
    const score =
      lines.reduce((sum, l) => sum + l.size * l.size * inkWidth(l.text, main.face, main.tracking), 0) *
      scale *
      scale *
      (0.4 + 0.6 * scale);
    if (!best || score > best.score) best = { lines, score, scale };
  }
  if (!best || best.scale < 0.42) return undefined;
  const { scale } = best;
  const lines = best.lines.map((l) => ({
    ...l,
    size: l.size * scale,
    cap: l.cap * scale,
    above: l.above * scale,
    below: l.below * scale,
  }));
  const tall = heightOf(lines);
  const least = Math.min(...lines.map((l) => l.cap));
  const after = rest.length === 0 ? 0 : Math.max(least * 0.5, area.height * 0.045);
  const below: Area = { x: area.x, y: 0, width: area.width, height: Math.max(4, area.height - tall - after) };
  // One thing leads: an em of what follows is 0.62 of the smallest capitals at most, or a twentieth of the area where that is more.
  const most = Math.max(least * 0.62, area.height * 0.05);
  const small =
    rest.length === 0
      ? []
      : setPieces(
          rest.map((p) => ({ ...p, rank: 1 })),
          below,
          { align, stand: 'top', most, gap: 0.62 },
        );
  const foot = small.length === 0 ? 0 : Math.max(...small.map((p) => p.box.y + p.box.height)) - below.y;
  const total = tall + (small.length === 0 ? 0 : after + foot);
  let y = area.y + (area.height - total) * (stand === 'top' ? 0 : stand === 'bottom' ? 1 : 0.5);
  const polygons: Polygon[] = [];
  const unknown: string[] = [];
  for (const [i, line] of lines.entries()) {
    if (i > 0) y += gapOf(lines[i - 1]!, line);
    const set = setInk(line.text, main, line.size, area, align, y + line.cap);
    polygons.push(...set.polygons);
    unknown.push(...set.unknown);
    y += line.cap;
  }
  const top = area.y + (area.height - total) * (stand === 'top' ? 0 : stand === 'bottom' ? 1 : 0.5);
  const box = areaOf(polygons, area);
  const drop = y + lines[lines.length - 1]!.below + after - below.y;
  return [
    { of: main.of, content: main.content, polygons, unknown, box: { ...box, y: top, height: tall } },
    ...small.map((p) => ({
      ...p,
      polygons: p.polygons.map((polygon) => polygon.map((v, i) => (i & 1 ? v + drop : v))),
      box: { ...p.box, y: p.box.y + drop },
    })),
  ];
}

/** All ways to break words into lines that keep their order. */
function breakings(words: readonly string[]): string[][] {
  if (words.length <= 1) return [[...words]];
  const out: string[][] = [];
  for (let mask = 0; mask < 1 << (words.length - 1); mask++) {
    const lines: string[] = [words[0]!];
    for (let i = 1; i < words.length; i++)
      if (mask & (1 << (i - 1))) lines.push(words[i]!);
      else lines[lines.length - 1] += ` ${words[i]}`;
    if (lines.length <= 5) out.push(lines);
  }
  return out;
}

function linesOf(texts: readonly string[], { face, tracking }: Piece, width: number): Line[] {
  const sizes = texts.map((text) => width / inkWidth(text, face, tracking));
  const most = Math.min(...sizes) * CONTRAST;
  const cap = faceOf(face).capHeight / 1000;
  const open = sizes.filter((_, i) => !JOINS.test(texts[i]!));
  const least = Math.min(...(open.length > 0 ? open : sizes));
  return texts.map((text, i) => {
    const size = Math.min(sizes[i]!, most, JOINS.test(text) ? least * 0.62 : most);
    const { rise, depth } = inkReach(text, face);
    // An l stands a little above the capitals and a comma a little below the line; what reaches farther needs room.
    const above = Math.max(0, rise - cap - 0.06) * size;
    return { text, size, cap: cap * size, above, below: Math.max(0, depth - 0.05) * size };
  });
}

const gapOf = (upper: Line, line: Line): number =>
  Math.max(upper.cap, line.cap) * GAP + Math.max(0, upper.below + line.above - 0.02 * Math.max(upper.cap, line.cap));

/** From the first line's capitals to what reaches lowest in the last. */
const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, line, i) => sum + line.cap + (i === 0 ? 0 : gapOf(lines[i - 1]!, line)), lines[lines.length - 1]!.below);
