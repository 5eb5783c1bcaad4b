/** Sets the words of a sheet, a print or a scene: which face, how large beside each other, and rules or dots between them. */
import type { Brief, TextFact } from '@atelier/spec';
import type { Shape } from '../abstract/artboard.ts';
import { polygon } from '../abstract/shapes.ts';
import { blend } from '../abstract/tint.ts';
import { ellipse, fill } from '../design/pen.ts';
import { faceFor } from './face-for.ts';
import type { FaceName } from './faces.ts';
import { type Area, areaOf, type Piece, type SetPiece, setPieces, setRows } from './layout.ts';
import type { Sheet } from './sheets.ts';

type Words = TextFact & { id: string };

export interface WordsWish {
  area: Area;
  kind: string | undefined;
  /** 0 … 1: which of the faces that fit. */
  roll: number;
  stand?: 'top' | 'middle' | 'bottom';
  most?: number;
  sheet?: Sheet;
}

export interface SetWords {
  pieces: SetPiece[];
  /** Rules and dots between them, for the sheet. */
  marks: Shape[];
}

/** A dish and its price. */
const PRICED = /^(.*\S)\s+((?:[€$£]\s?)?\d[\d.,]*(?:\s?[€$£])?)$/;

export function setWords(brief: Brief, shown: readonly Words[], { area, kind, roll, stand, most, sheet }: WordsWish): SetWords {
  if (shown.length === 0) return { pieces: [], marks: [] };
  const list = sheet?.occasion === 'menu' && shown.filter((t) => PRICED.test(t.content)).length >= 2;
  const pieces = shown.map((t, i) => {
    const named = t.rule === 'card.name';
    const face = faceFor(brief, kind, roll, named || (list && PRICED.test(t.content)) ? 0 : i, t.content);
    const paired = /^(?:&|and|und|et|y|\+)$/i.test(shown[1]?.content ?? '');
    return pieceOf(t.id, t.content, i, face, named ? 0.9 : paired && i < 3 ? (i === 1 ? 0.5 : 1) : undefined);
  });
  const set = list
    ? setRows(pieces, area, (content) => {
        const [, dish, price] = PRICED.exec(content) ?? [];
        return dish === undefined || price === undefined ? undefined : [dish, price];
      })
    : setPieces(
        kind === 'card'
          ? pieces.map((p, i) => (i === 0 && pieces.length > 1 && pieces[1]!.rank < 0.6 ? { ...p, after: 0.34 } : p))
          : pieces,
        area,
        stand
          ? { align: 'left', stand, ...(most === undefined ? {} : { most }) }
          : kind === 'banner' && area.width > area.height * 2.2 && shown[0]!.content.length < 26
            ? { lines: 1 }
            : {},
      );
  if (!sheet) return { pieces: set, marks: [] };
  const marks = list ? leaders(set, sheet, area) : kind === 'card' ? divider(set, pieces, sheet) : [];
  const { warp } = sheet;
  if (!warp) return { pieces: set, marks };
  return {
    pieces: set.map((p) => {
      const polygons = p.polygons.map(warp);
      return { ...p, polygons, box: areaOf(polygons, p.box) };
    }),
    marks,
  };
}

/** Dots between a dish and its price. */
function leaders(set: readonly SetPiece[], { inks }: Sheet, area: Area): Shape[] {
  const dots: ReturnType<typeof ellipse>[] = [];
  for (const { gap, box } of set) {
    if (!gap) continue;
    const step = area.width * 0.022;
    for (let x = gap[0] + step; x < gap[1] - step * 0.6; x += step)
      dots.push(ellipse(x, box.y + box.height - step * 0.09, step * 0.12, step * 0.12, 0, 12));
  }
  return dots.length > 0 ? [fill(dots, blend(inks.paper, inks.ink, 0.55))] : [];
}

/** A rule with a lozenge between the names and what follows. */
function divider(set: readonly SetPiece[], pieces: readonly Piece[], { inks }: Sheet): Shape[] {
  const [a, b] = set;
  if (!a || !b || pieces[1]!.rank > 0.6) return [];
  const y = (a.box.y + a.box.height + b.box.y) / 2 + (pieces[0]!.face === 'script' ? b.box.height * 0.16 : 0);
  const room = b.box.y - a.box.y - a.box.height;
  const x = a.box.x + a.box.width / 2;
  const half = Math.min(a.box.width * 0.36, room * 3);
  const s = Math.min(half * 0.06, room * 0.13);
  const hair = Math.max(0.5, s * 0.13);
  const rule = (from: number, to: number) => polygon([from, y - hair], [to, y - hair], [to, y + hair], [from, y + hair]);
  return [
    fill(
      [rule(x - half, x - 2 * s), rule(x + 2 * s, x + half), polygon([x - s, y], [x, y - s], [x + s, y], [x, y + s])],
      inks.gold,
    ),
  ];
}

/** The first piece leads; the rest stand smaller below it. */
function pieceOf(of: string, content: string, index: number, face: FaceName, rank?: number): Piece {
  const capitals = content === content.toUpperCase() && content !== content.toLowerCase();
  return {
    of,
    content,
    face,
    // What leads is more than twice what follows, or neither leads.
    rank: rank ?? (index === 0 ? 1 : 0.42),
    // Capitals need air, the more the smaller they are; small lines of a card as well.
    tracking:
      face === 'script' || face === 'hand'
        ? 0
        : capitals
          ? index === 0
            ? 0.05
            : 0.12
          : index > 0
            ? 0.035
            : face === 'sans'
              ? 0.005
              : 0,
  };
}
