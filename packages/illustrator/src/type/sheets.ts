/** Which ideas become one designed sheet: a card, an invitation, a menu, a saying; for what occasion, and what decorates it. */
import { drawnAs, timeOf, wordNet } from '@atelier/lexicon';
import { type Brief, random, type Subject } from '@atelier/spec';
import { inksFor } from '../design/inks.ts';
import { motifOf } from '../design/motifs.ts';
import { shoutsPrice } from '../design/sale.ts';
import { sheetOf } from '../design/sheet.ts';
import type { DesignedSheet, SheetKind, Stander } from '../design/wish.ts';
import { coloursIn } from '../scenes/colours-in.ts';
import { elementNamed } from '../stage/scenery-of.ts';
import { isGivenMark } from './logo-of.ts';
import { isApart, saidInk, withInk } from './said-ink.ts';
import type { TypeSaid } from './type-said.ts';

export interface Sheet extends DesignedSheet {
  /** Fact it stands for. */
  of: string;
  occasion: string;
  kind: SheetKind;
}

const OCCASIONS: readonly (readonly [string, RegExp])[] = [
  ['christmas', /\b(?:christmas|xmas|yuletide|noel|advent|season'?s greetings)\b/],
  ['halloween', /\bhalloween\b/],
  ['easter', /\beaster\b/],
  ['newyear', /\bnew year\b/],
  ['baby', /\b(?:baby|newborn|christening|baptism|shower|little one)\b/],
  ['wedding', /\b(?:wedding|marriage|engagement|bridal|save the date|mr (?:and|&) mrs)\b/],
  ['love', /\b(?:valentine\w*|love|anniversary|darling|sweetheart)\b/],
  ['birthday', /\b(?:birthday|bday|birthdays|party|turns? \d+)\b/],
  ['menu', /\bmenu\b/],
  ['thanks', /\b(?:thank(?:s| you)|grateful|gratitude|get well|mother'?s day|teacher)\b/],
];

const occasionOf = (brief: Brief): string => {
  const words = `${brief.idea} ${brief.text.map((t) => t.content).join(' ')}`.toLowerCase();
  return OCCASIONS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'plain';
};

const isNight = (value: string): boolean => /^(?:night|dusk)$/.test(timeOf(value) ?? '');

/** What is lettered, the hour, the light, or a moon or stars that are shown: dark chocolate and a five-star hotel are no night. */
const isNightly = ({ text, setting, look, subjects }: Brief): boolean =>
  text.some((t) => !t.off && (isNight(t.content) || /\bmoon(?:light|rise)?\b/i.test(t.content))) ||
  setting.some((f) => !f.off && (f.kind === 'time' || f.kind === 'event' || f.kind === 'place') && isNight(f.value)) ||
  look.some((f) => !f.off && f.kind === 'lighting' && isNight(f.value)) ||
  [...subjects.filter((s) => !s.off).map((s) => s.name), ...setting.filter((f) => !f.off).map((f) => f.value)].some((name) =>
    /^(?:moon|stars|galaxy)$/.test(elementNamed(name) ?? ''),
  );

/** Drawings that show one of a thing, so that one that was asked for is one. */
const SINGLE = /^(?:birthday cake|cake|christmas tree|cradle mobile|bouquet|wreath)$/;

/** On a sign and beside a wordmark nothing is ornament: what was named is a thing there. */
export const decorates = (kind: SheetKind): boolean => kind !== 'sign' && kind !== 'logo' && kind !== 'sticker';

/** What nature, or the trade that was named, gives to a logo. */
const naturesOf = (brief: Brief): Subject[] =>
  brief.subjects.filter((s) => !s.off && (s.source !== 'writer' || s.rule === 'logo.emblem') && isGivenMark(brief, s));

const HOUSES = /^(?:home|house)$/;

/** Subjects that decorate the sheet `of`, drawn as its ornament and not as things that stand on it. */
export function motifsOf(brief: Brief, of: string): Subject[] {
  // "A card for Grandma with a cake": the cake is on the card.
  const bearers = new Set([of, ...addressees(brief, of).map((s) => s.id)]);
  return brief.subjects.filter((s) => {
    if (s.off || bearers.has(s.id) || motifOf(s.name) === undefined) return false;
    if (s.rule === 'card.motif') return true;
    // A house that only the words speak of is an ornament of the sheet; one that was asked for is drawn as it is.
    if (HOUSES.test(s.name.toLowerCase())) return s.rule === 'title.thing';
    if (s.source === 'writer' || s.attributes.some((a) => !a.off) || s.actions.some((a) => !a.off) || s.parts.length > 0)
      return false;
    if (s.count && 'exact' in s.count && !(s.count.exact === 1 && SINGLE.test(s.name))) return false;
    return !brief.relations.some(
      (x) => !x.off && ((x.from === s.id && !bearers.has(x.to)) || (x.to === s.id && !bearers.has(x.from))),
    );
  });
}

/** Whom it is for or from: people who are named or addressed and not shown. */
export function addressees(brief: Brief, of: string): Subject[] {
  const words = new Set(brief.text.flatMap((t) => t.content.toLowerCase().split(/[^\p{L}\p{N}]+/u)));
  return brief.subjects.filter((s) => {
    if (s.off || s.id === of) return false;
    const name = s.name.toLowerCase();
    const undrawn = drawnAs(name) === undefined;
    if (undrawn && name.split(' ').every((word) => words.has(word))) return true;
    const addressed = brief.relations.some(
      (x) => !x.off && x.from === of && x.to === s.id && /^(?:for|to|from|by)$/.test(x.predicate),
    );
    // A house is what a menu is for, and stands on none.
    return addressed && (undrawn || drawnAs(name)?.category === 'building' || wordNet(name)?.nounClass === 'person');
  });
}

export function designedSheet(
  brief: Brief,
  size: {
    kind: SheetKind;
    /** Fact it stands for. */
    of: string;
    neon?: readonly [number, number, number];
    width: number;
    height: number;
    seed: number;
    busy: boolean;
    standing?: readonly Stander[];
    type?: TypeSaid;
    /** What is lettered, in order. */
    texts: readonly string[];
  },
): Sheet {
  const { kind, of } = size;
  const occasion =
    kind === 'logo' || kind === 'sticker'
      ? 'logo'
      : kind === 'banner' || kind === 'poster' || (kind === 'sign' && shoutsPrice(brief.idea.toLowerCase()))
        ? isNightly(brief)
          ? 'nightly'
          : 'banner'
        : occasionOf(brief);
  const look = (user: boolean) =>
    brief.look.filter((f) => !f.off && f.kind === 'palette' && (f.source !== 'writer') === user).map((f) => f.value);
  // A firm that is navy blue has a navy mark: what a logo is for and nobody draws lends it its colours.
  const isOwner = (s: Brief['subjects'][number]): boolean =>
    s.id === of || (kind === 'logo' && !s.off && s.source !== 'writer' && drawnAs(s.name) === undefined);
  const own = brief.subjects
    .filter(isOwner)
    .flatMap(({ attributes }) => attributes.filter((a) => !a.off && a.kind === 'color').map((a) => a.value));
  const said = coloursIn([...own, ...look(true)]);
  // What is read from afar keeps its own strong colours.
  const added = kind === 'card' || kind === 'saying' || kind === 'logo' ? coloursIn(look(false)) : [];
  const ink = saidInk(brief);
  const inks = withInk(inksFor(occasion, said, added, random(size.seed, brief.idea, 'inks')), ink);
  const sheet = sheetOf({
    ...size,
    words: brief.idea.toLowerCase(),
    said,
    occasion,
    inks,
    ...(ink && { ink }),
    motifs: (decorates(kind) ? motifsOf(brief, of) : kind === 'logo' ? naturesOf(brief) : []).map(({ id, name }) => ({
      id,
      name,
    })),
  });
  // A board with inks of its own ("SALE") keeps its ground, and has letters of that colour where they are read on it.
  const worded = ink && isApart(ink, sheet.inks.paper) ? { ...sheet.inks, ink } : sheet.inks;
  return { ...sheet, inks: worded, of, occasion, kind };
}
