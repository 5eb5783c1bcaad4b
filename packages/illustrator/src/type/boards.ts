/** What carries lettering and is the picture itself: a card, poster, cover, banner or sign, or the lettering alone. */
import { drawingOf, drawnAs, plural } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { abstractIdeas } from '../abstract/subjects.ts';
import { isOwn } from '../scenes/interior/own-things.ts';
import { surfaceOf } from './surfaces.ts';

export type BoardKind = 'card' | 'poster' | 'cover' | 'banner' | 'sign';

const BOARDS: readonly (readonly [BoardKind, RegExp])[] = [
  ['poster', /\bpostcard\b/],
  ['card', /\b(?<!(?:title|credit|intro|end) )(?:card|invitation|invite|menu|certificate|ticket|save[- ]the[- ]date)\b/],
  ['cover', /\b(?:cover|magazine)\b/],
  ['poster', /\b(?:poster|flyer|flier|playbill|print)\b/],
  ['banner', /\bbanner\b/],
  ['sign', /\b(?:sign|signboard|placard|plaque|billboard|label|nameplate|signpost)\b/],
];

/** Things named like a board that carry no lettering of a person's choice. */
const OTHER_CARDS =
  /\b(?:credit|debit|playing|bank|sim|memory|graphics|tarot|business|trading|bed|duvet|manhole|pillow|foot|finger|paw|thumb)[ -]?(?:card|cover|print)/i;

/** Words for the lettering itself, as against a thing that carries it. */
export const LETTERS =
  /\b(?:title|caption|heading|headline|word|words|text|lettering|slogan|name|quote|quotation|saying|motto|mantra|proverb|verse|greeting|wish|tagline)\b/;
/** A film's title, alone on the screen. */
export const PLATES = /\b(?:title|credit|intro|end) (?:plate|card|screen|sequence|frame)\b|\bintertitle\b/;

export const isPlate = (brief: Brief): boolean =>
  [...brief.subjects.map((s) => s.name), ...brief.look.filter((f) => f.kind === 'medium').map((f) => f.value)].some((name) =>
    PLATES.test(name.toLowerCase()),
  );

/** How it is written is no thing: "in script". */
export const HANDS = /^(?:script|cursive|typeface|font|calligraphy|handwriting|serif)$/;

/** What a name says beyond its noun: what it is for or on, that it is one's design or page, its number among several. */
const BEYOND =
  / (?:(?:for|of|to|from|with|in|on|by|about|design|layout|template|mock-?up|page|spread|front|art(?:work)?)\b.*|\d+)$/;

const AT_THE_END = BOARDS.map(([kind, words]) => [kind, new RegExp(`${words.source}$`)] as const);

/** By its noun, which comes last in a name as in an id: a ticket booth is a booth, a card table a table. */
export function kindOf(name: string): BoardKind | undefined {
  const noun = name.toLowerCase().replace(/[-~]/g, ' ').replace(BEYOND, '');
  return AT_THE_END.find(([, words]) => words.test(noun))?.[0];
}

/** A medium names it wherever: "vintage travel poster style". */
const kindIn = (medium: string): BoardKind | undefined => BOARDS.find(([, words]) => words.test(medium.toLowerCase()))?.[0];

/** The first fact that names a board; `subject` where it is a thing of the idea and not the medium of the picture. */
export function boardOf(brief: Brief): { kind: BoardKind; of: string; subject: boolean } | undefined {
  for (const s of brief.subjects) {
    const kind = s.off ? undefined : kindOf(s.name);
    // A blank board must not stand in for a stop sign or a credit card.
    // Tubes shine without words too.
    const empty = /\bticket$/i.test(s.name) && !brief.text.some((t) => !t.off);
    const blank =
      empty || (kind === 'sign' && s.name !== 'sign' && !/\bneon\b/.test(s.name) && !brief.text.some((t) => !t.off));
    if (
      !kind ||
      blank ||
      isSilent(brief, s) ||
      // A sign without words that a shop has is the shop's.
      (!brief.text.some((t) => !t.off) && isOwn(s, brief)) ||
      bearerOf(brief, s.id) !== undefined ||
      isOnWall(brief, s.id) ||
      isOneOfMany(brief, s) ||
      (drawnAs(s.name)?.grounding.kind === 'asset' &&
        surfaceOf(drawnAs(s.name)?.grounding.name) === undefined &&
        !(/\bneon\b/.test(s.name) && brief.text.some((t) => !t.off))) ||
      (OTHER_CARDS.test(s.name) && !(/\bbusiness card$/i.test(s.name) && brief.text.some((t) => !t.off)))
    )
      continue;
    return { kind, of: s.id, subject: true };
  }
  for (const f of brief.look) {
    const kind = f.off || f.kind !== 'medium' ? undefined : kindIn(f.value);
    // A paw print on a logo is no print.
    if (kind && /^print$/i.test(f.value) && brief.look.some((each) => !each.off && MARKS.test(each.value))) continue;
    if (kind) return { kind, of: f.id, subject: false };
  }
  return undefined;
}

const MARKS = /^(?:logo|icon|badge|emblem|sticker)$/i;

/** The cards of a deck and the magazines on a table are things: one sheet is no picture of them. */
const isOneOfMany = (brief: Brief, { id, name, count }: Subject): boolean =>
  count !== undefined &&
  !('exact' in count) &&
  brief.relations.some((r) => {
    const whole = r.off || r.to !== id ? undefined : brief.subjects.find((s) => s.id === r.from && !s.off);
    return (
      whole !== undefined &&
      ((r.predicate === 'of' && drawingOf(`${whole.name} of ${plural(name)}`) !== undefined) ||
        (/^(?:with|holding)$/.test(r.predicate) && drawnAs(whole.name)?.category === 'object'))
    );
  });

/** Posters on the wall of a room are things there. */
const isOnWall = (brief: Brief, board: string): boolean =>
  brief.text.every((t) => t.off) &&
  brief.relations.some(
    (r) =>
      !r.off &&
      r.from === board &&
      /^(?:hanging |pinned |taped )?on$/.test(r.predicate) &&
      /\bwalls?$/.test(brief.subjects.find((s) => s.id === r.to)?.name ?? ''),
  );

/** There are words, and all of them are on something else that can carry them. */
function isSilent(brief: Brief, board: Subject): boolean {
  const texts = brief.text.filter((t) => !t.off);
  const elsewhere = (on: string | undefined): boolean =>
    brief.subjects.some(
      (s) => !s.off && s.id !== board.id && (s.id === on || s.name === on) && (kindOf(s.name) !== undefined || hasSurface(s)),
    );
  return texts.length > 0 && texts.every((t) => elsewhere(t.on));
}

/** Whether nothing but the print is to be seen: it is then the picture, not a sheet on a wall. */
export function isPrint(brief: Brief): boolean {
  const shown = brief.subjects.filter(
    (s) => !s.off && kindOf(s.name) === undefined && (s.source !== 'writer' || s.rule === 'title.thing'),
  );
  const ideas = abstractIdeas(brief);
  return shown.every((s) => ideas.has(s.id) || drawnAs(s.name) === undefined);
}

/** The drawn thing that words are on: itself, or by a label that it has. */
export function carrierOf(brief: Brief, on: string): string | undefined {
  const named = brief.subjects.find((s) => !s.off && (s.id === on || s.name === on));
  return named && (hasSurface(named) ? named.id : bearerOf(brief, named.id));
}

/** What a label is on: "a wine bottle with a label". */
const bearerOf = (brief: Brief, label: string): string | undefined =>
  brief.subjects.find(
    (s) =>
      !s.off &&
      s.id !== label &&
      kindOf(s.name) === undefined &&
      hasSurface(s) &&
      brief.relations.some(
        (r) => !r.off && r.from === s.id && r.to === label && /^(?:with|has|bearing|wearing)$/.test(r.predicate),
      ),
  )?.id;

const hasSurface = ({ name, attributes }: Subject): boolean =>
  [name, ...attributes.map((a) => `${a.value} ${name}`)].some(
    (each) => surfaceOf(drawingOf(each)?.grounding.name) !== undefined,
  );
