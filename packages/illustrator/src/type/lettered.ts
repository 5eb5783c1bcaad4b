/** What of an idea is lettering's: which words, what carries them, and which subjects need no drawing of their own. */
import { drawnAs, emblemOf } from '@atelier/lexicon';
import { type Brief, random, type TextFact } from '@atelier/spec';
import { isPostcard } from '../design/postcard.ts';
import { shoutsPrice } from '../design/sale.ts';
import type { SheetKind } from '../design/wish.ts';
import type { Setting } from '../stage/setting.ts';
import { type BoardKind, boardOf, carrierOf, HANDS, isPlate, isPrint, LETTERS, PLATES } from './boards.ts';
import { isGivenMark, isSticker, logoOf } from './logo-of.ts';
import { type Print, printOf } from './print.ts';
import { isWriting, saidInk } from './said-ink.ts';
import { addressees, decorates, motifsOf } from './sheets.ts';
import { type TypeSaid, typeSaid } from './type-said.ts';

export interface Lettered {
  texts: readonly (TextFact & { id: string })[];
  /** A board that is the picture itself, in a picture without a place. */
  board: { kind: BoardKind; of: string; subject: boolean } | undefined;
  /** A poster or cover that is the picture itself. */
  print: Print | undefined;
  /** What is designed as one sheet, and the fact it stands for. */
  sheet: { kind: SheetKind; of: string; neon?: readonly [number, number, number] } | undefined;
  /** The picture as a whole is a poster or a cover, whose upper part is the title's. */
  titled: boolean;
  /** The poster or cover that a picture of a scene is, where that was named. */
  hung: { kind: BoardKind; of: string } | undefined;
  /** A board that is a thing in the scene: a poster on a wall there. */
  fixed: string | undefined;
  /** Subjects that this takes care of: the card itself, and a name that is lettered. */
  subjects: ReadonlySet<string>;
  /** What was said of the letters' size and place. */
  type: TypeSaid;
  /** 0 … 1: which of the faces that fit, and which ink. */
  rolls: { ink: number; face: number };
}

/** Light of neon tubes, sRGB-encoded. */
const NEONS = [
  [1, 0.25, 0.42],
  [0.25, 0.75, 1],
  [1, 0.5, 0.16],
  [0.62, 0.4, 1],
] as const;

/** What a person says of the writing; a thing that is neon ("a neon fish") is none of it. */
const TUBES = /^neon(?: (?:lights?|lighting|glow|tub(?:e|es|ing)|letters|lettering|text|type|style))?$/;

/** The fact that says the words are of neon: a thing of its own, an attribute of the words or of what carries them, or a look. */
function neonOf(brief: Brief, board: string | undefined): string | undefined {
  const bears = (s: Brief['subjects'][number]): boolean =>
    s.id === board || LETTERS.test(s.name) || brief.text.some((t) => !t.off && t.on === s.name);
  return (
    brief.subjects.find(
      (s) =>
        !s.off &&
        (TUBES.test(s.name.toLowerCase()) ||
          (bears(s) && s.attributes.some((a) => !a.off && TUBES.test(a.value.toLowerCase())))),
    ) ?? brief.look.find((f) => !f.off && f.kind !== 'palette' && TUBES.test(f.value.toLowerCase()))
  )?.id;
}

/** What a fact is called, in small letters. */
const calledBy = (brief: Brief, of: string): string =>
  (brief.subjects.find((s) => s.id === of)?.name ?? brief.look.find((f) => f.id === of)?.value ?? '').toLowerCase();

/** A poster on a wall is a thing there; "a poster of Peru" and "a poster with a bear" are the picture. */
const isFixed = (brief: Brief, of: string): boolean =>
  brief.relations.some((r) => !r.off && r.from === of && !/^(?:of|with|for|from|about|showing|by|saying)$/.test(r.predicate));

export function letteredOf(brief: Brief, setting: Setting, seed: number): Lettered {
  const texts = brief.text
    .map((t, i) => ({ ...t, id: t.id ?? `text~${i + 1}` }))
    .filter((t) => !t.off && t.content.trim() !== '');
  const plain = setting.scene === 'plain';
  const type = typeSaid(brief);
  const board = plain ? boardOf(brief) : undefined;
  // Words alone are a sheet of their own, not words on a wall.
  const logo = plain && !board ? logoOf(brief) : undefined;
  const saying = plain && !board && !logo && texts.length > 0 && setting.place === undefined && isPrint(brief);
  const lit = saying || (board !== undefined && board.kind !== 'card' && texts.length > 0 && isPrint(brief));
  const tubes = lit ? neonOf(brief, board?.of) : undefined;
  const print =
    board &&
    tubes === undefined &&
    (board.kind === 'poster' || board.kind === 'cover') &&
    isPrint(brief) &&
    // A sale shouts its words.
    !(texts.length > 0 && board.kind === 'poster' && shoutsPrice(brief.idea.toLowerCase())) &&
    // A postcard of words is its greeting and no picture with a title.
    !(texts.length > 0 && isPostcard(calledBy(brief, board.of)))
      ? printOf(board.kind, setting, { idea: brief.idea, texts: texts.map((t) => t.content), seed, type })
      : undefined;
  const subjects = new Set<string>();
  const take = (of: (s: Brief['subjects'][number]) => boolean): void => {
    for (const s of brief.subjects) if (of(s)) subjects.add(s.id);
  };
  if (board?.subject) subjects.add(board.of);
  // The picture as a whole is the poster of a scene, unless it is said to be on something there.
  const hung = !plain && texts.length > 0 ? boardOf(brief) : undefined;
  const fixed = hung?.subject === true && isFixed(brief, hung.of) ? hung.of : undefined;
  const whole = hung?.subject === true && fixed === undefined && (hung.kind === 'poster' || hung.kind === 'cover');
  if (whole) subjects.add(hung.of);
  take((s) => texts.some((t) => t.on === s.name) && LETTERS.test(s.name));
  // "A T-shirt with the words …": what they are called is no thing beside them, whatever they are on.
  take((s) => texts.length > 0 && LETTERS.exec(s.name)?.[0] === s.name);
  take((s) => texts.length > 0 && (HANDS.test(s.name) || isWriting(brief, s)));
  // A label is part of what it is on.
  take((s) => texts.some((t) => t.on === s.name) && ![undefined, s.id].includes(carrierOf(brief, s.id)));
  take((s) => texts.some((t) => t.content.toLowerCase() === s.name.toLowerCase()));
  // On a logo the emblem stands for the trade, so the trade itself is not drawn.
  if (brief.subjects.some((s) => !s.off && s.rule === 'logo.emblem')) take((s) => emblemOf(s.name) !== undefined);
  const of = board && !print ? board.of : (logo ?? (saying ? texts[0]!.id : undefined));
  const plate = saying && isPlate(brief);
  const sticker = logo !== undefined && isSticker(brief, logo);
  const shown: SheetKind = logo
    ? sticker
      ? 'sticker'
      : 'logo'
    : board
      ? board.kind === 'cover'
        ? 'poster'
        : board.kind
      : plate
        ? 'plate'
        : 'saying';
  const kind = tubes === undefined ? shown : 'sign';
  if (of !== undefined)
    for (const s of [...(decorates(kind) ? motifsOf(brief, of) : []), ...addressees(brief, of)]) subjects.add(s.id);
  if (logo && !sticker) take((s) => drawnAs(s.name) === undefined || isGivenMark(brief, s));
  if (saying) take((s) => LETTERS.test(s.name) || PLATES.test(s.name));
  // What they are bent from is no thing beside them.
  if (tubes !== undefined) take((s) => s.id === tubes);
  const r = random(seed, 'lettering', 'look');
  const sign = board?.kind === 'sign' && /\bneon\b/.test(brief.idea.toLowerCase());
  const light = sign || tubes !== undefined ? r.pick(NEONS) : undefined;
  const neon = light && (saidInk(brief) ?? light);
  return {
    texts,
    board,
    print,
    sheet: of === undefined ? undefined : { kind, of, ...(neon ? { neon } : {}) },
    titled: hung !== undefined && fixed === undefined,
    fixed,
    hung: whole ? hung : undefined,
    subjects,
    type,
    rolls: { ink: r.next(), face: r.next() },
  };
}
