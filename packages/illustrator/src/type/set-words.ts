/** Sets the words of a sheet, a print or a scene: which face, how large beside each other, and rules or dots between them. */
import type { Brief, TextFact } from '@atelier/spec';
import type { Shape } from '../abstract/artboard.ts';
import { polygon } from '../abstract/shapes.ts';
import { blend } from '../abstract/tint.ts';
import { ellipse, fill } from '../design/pen.ts';
import type { TypeWish } from '../design/wish.ts';
import { cos, sin, TAU } from '../math.ts';
import { setBlock } from './block.ts';
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
  /** Of a print that is no designed sheet. */
  type?: TypeWish;
  sheet?: Sheet;
}

export interface SetWords {
  pieces: SetPiece[];
  /** Rules and dots between them, for the sheet. */
  marks: Shape[];
}

/** A dish and its price. */
const PRICED = /^(.*\S)\s+((?:[€$£]\s?)?\d[\d.,]*(?:\s?[€$£])?)$/;

export function setWords(brief: Brief, shown: readonly Words[], { area, kind, roll, type, sheet }: WordsWish): SetWords {
  if (shown.length === 0) return { pieces: [], marks: [] };
  const list = sheet?.occasion === 'menu' && shown.filter((t) => PRICED.test(t.content)).length >= 2;
  // A heading stands above what it heads, and a name above its day, whenever they were thought of.
  const texts = [...shown].sort((a, b) => Number(leads(b)) - Number(leads(a)));
  const paired = /^(?:&|and|und|et|y|\+)$/i.test(texts[1]?.content ?? '');
  const pieces = texts.flatMap((t, i): Piece[] => {
    const named = t.rule === 'card.name';
    const face = faceFor(brief, kind, roll, named || (list && PRICED.test(t.content)) ? 0 : i, t.content);
    const couple = !list && kind === 'card' && i === 0 ? COUPLE.exec(t.content) : null;
    // Two names stand on lines of their own, what joins them small between.
    if (couple)
      return (
        couple
          .slice(1)
          .map((part, k) => ({ ...pieceOf(t.id, part, k, face, kind), rank: k === 1 ? 0.46 : 1, after: k < 2 ? -0.12 : 0 }))
          // What stands on a capital wants the room above it.
          .map((piece, k, all) => (ACCENTED.test(all[k + 1]?.content ?? '') ? { ...piece, after: 0.16 } : piece))
      );
    // Whose card it is, and small below what they are.
    const trade = kind === 'card' && texts.length === 1 && /\bbusiness card\b/i.test(brief.idea) ? TRADE.exec(t.content) : null;
    if (trade)
      return [
        { ...pieceOf(t.id, trade[1]!, 0, face, kind), after: 0.2 },
        { ...pieceOf(t.id, trade[2]!, 1, 'sans', kind), rank: 0.4 },
      ];
    const piece = pieceOf(t.id, t.content, i, face, kind);
    const rank = named ? 0.9 : paired && i < 3 ? (i === 1 ? 0.5 : 1) : piece.rank;
    return [{ ...piece, rank: texts.length > 1 ? (rankSaid(t.look, i) ?? rank) : rank }];
  });
  const wish = type ?? sheet?.type ?? { mode: 'lines', align: 'centre', stand: 'middle' };
  const written = pieces[0]!.face === 'script' || pieces[0]!.face === 'hand';
  const set = list
    ? setRows(pieces, area, (content) => {
        const [, dish, price] = PRICED.exec(content) ?? [];
        return dish === undefined || price === undefined ? undefined : [dish, price];
      })
    : ((wish.mode === 'block' && !written ? setBlock(pieces, area, wish) : undefined) ??
      setPieces(kind === 'card' ? spaced(pieces) : pieces, area, {
        align: wish.align,
        stand: wish.stand,
        ...(kind === 'plate' && texts[0]!.content.length < 22 ? { lines: 1 } : {}),
      }));
  const whole = joined(set);
  if (!sheet) return { pieces: whole, marks: [] };
  const { warp, relief } = sheet;
  const marks = list
    ? leaders(whole, sheet, area)
    : kind === 'card'
      ? divider(whole, texts, pieces, sheet)
      : relief
        ? sidesOf(whole, relief)
        : [];
  if (!warp) return { pieces: whole, marks };
  return {
    pieces: whole.map((p) => {
      const polygons = p.polygons.map(warp);
      return { ...p, polygons, box: areaOf(polygons, p.box) };
    }),
    marks,
  };
}

/** The sides of letters that stand out of the sheet: the letters again and again, each a pixel further down to the right, and a line round them all. */
function sidesOf(set: readonly SetPiece[], { colour, reach }: NonNullable<Sheet['relief']>): Shape[] {
  const steps = Math.max(1, Math.ceil(reach));
  const letters = set.flatMap((p) => p.polygons);
  const shifted = (dx: number, dy: number): Shape =>
    fill(
      letters.map((p) => p.map((v, i) => v + (i & 1 ? dy : dx))),
      colour,
    );
  const line = reach * 0.2;
  return [
    ...Array.from({ length: steps }, (_, i) => (reach * (steps - i)) / steps).map((d) => shifted(d, d)),
    ...Array.from({ length: 12 }, (_, i) => shifted(line * cos((i / 12) * TAU), line * sin((i / 12) * TAU))),
  ];
}

const leads = ({ rule }: Words): boolean =>
  rule !== undefined && /^(?:menu\.heading|card\.greeting|card\.event|lettering\.name|poster\.place)$/.test(rule);

/** "Anna and Paul". */
const COUPLE = /^(\S+(?: \S+)?) (&|and|und|et|y|e|\+) (\S+(?: \S+)?)$/i;

/** A capital with a mark above it. */
const ACCENTED = /^[À-ÖØ-ÞĀĂĆĈĊČĎĒĔĖĚĜĞĠĤĨĪĬİĴĹĽŃŇŌŎŐŔŘŚŜŠŤŨŪŬŮŰŴŶŸŹŻŽ]/;

/** "Maria Lopez, Architect". */
const TRADE = /^([^,]+,) ([^,]+)$/;

/** More room below what leads, where what follows is much smaller. */
const spaced = (pieces: readonly Piece[]): Piece[] => {
  const last = pieces.filter((p) => p.of === pieces[0]!.of).length - 1;
  const next = pieces[last + 1];
  return pieces.map((p, i) => (i === last && next && next.rank < 0.6 ? { ...p, after: 0.34 } : p));
};

/** Lines of one fact as one piece again. */
function joined(set: readonly SetPiece[]): SetPiece[] {
  const out: SetPiece[] = [];
  for (const piece of set) {
    const last = out[out.length - 1];
    if (last?.of !== piece.of) {
      out.push(piece);
      continue;
    }
    const polygons = [...last.polygons, ...piece.polygons];
    out[out.length - 1] = {
      of: last.of,
      content: `${last.content} ${piece.content}`,
      polygons,
      unknown: [...last.unknown, ...piece.unknown],
      box: areaOf(polygons, last.box),
    };
  }
  return out;
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
function divider(set: readonly SetPiece[], texts: readonly Words[], pieces: readonly Piece[], { inks }: Sheet): Shape[] {
  const [a, b] = set;
  if (!a || !b || pieces.find((p) => p.of === texts[1]!.id)!.rank > 0.6) return [];
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

/** Of a line whose size was said it is the rank, whichever line it is. */
const SIZES: readonly (readonly [RegExp, number])[] = [
  [/\bhuge\b/, 1.25],
  [/\btiny\b/, 0.3],
  [/\b(?:large|bigger than)\b/, 0.9],
  [/\b(?:small|smaller than)\b/, 0.4],
];
/** What leads is large already. */
const rankSaid = (look: string | undefined, index: number): number | undefined => {
  const rank = look === undefined ? undefined : SIZES.find(([size]) => size.test(look.replace(/“[^”]*” [^“]*/g, '')))?.[1];
  return rank === undefined ? undefined : index === 0 && rank > 0.5 ? Math.max(1, rank) : rank;
};

/** The first piece leads; the rest stand smaller below it. */
function pieceOf(of: string, content: string, index: number, face: FaceName, kind: string | undefined): Piece {
  const capitals = content === content.toUpperCase() && content !== content.toLowerCase();
  return {
    of,
    content,
    face,
    // What leads is more than twice what follows, or neither leads.
    rank: index === 0 ? 1 : 0.42,
    // Capitals need air, the more the smaller they are; small lines of a card as well.
    tracking:
      face === 'script' || face === 'hand'
        ? 0
        : kind === 'logo' && content.length <= 4
          ? 0.14
          : kind === 'plate'
            ? capitals
              ? 0.22
              : 0.06
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
