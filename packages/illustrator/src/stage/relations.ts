/** Predicates as they are said → the few ways one thing can stand to another. */
import type { Brief } from '@atelier/spec';

export type Bond =
  | 'left'
  | 'right'
  | 'above'
  | 'stacked-on'
  | 'on'
  | 'riding'
  | 'stacked-under'
  | 'under'
  | 'front'
  | 'behind'
  | 'hidden'
  | 'hiding'
  | 'near'
  | 'close'
  | 'between'
  | 'against'
  | 'around'
  | 'in'
  | 'at'
  | 'containing'
  | 'held'
  | 'worn'
  | 'holding'
  | 'part'
  | 'shoulder'
  | 'head'
  | 'through'
  | 'ahead'
  | 'pushing'
  | 'milking'
  | 'overlooking'
  | 'draped';

/** First match wins, so the longer and rarer forms stand first. */
const BONDS: readonly (readonly [RegExp, Bond])[] = [
  [/hidden by|hid(?:ing|den|es)? behind|hiding|hidden|obscured by|covered by|peek\w* (?:out )?from behind/, 'hidden'],
  [/\brid(?:ing|es|e)\b|\bastride\b|\bmounted on\b|\bon (?:the )?back of\b/, 'riding'],
  [/\bbehind|in (?:the )?back of|at the back of|in the background of|\bbeyond\b/, 'behind'],
  [
    /(?:at|by|near|on) the (?:entrance|gates?|doors?|steps) (?:of|to)|in (?:the )?front of|at the front of|in the foreground of|\bbefore\b|\bhiding\b|\bblocking\b/,
    'front',
  ],
  [/\bout of\b|\bleaving\b|\bexiting\b|\bescaping\b/, 'front'],
  [/\bbetween\b|\bamong(?:st)?\b|\bamid(?:st)?\b/, 'between'],
  [/\bagainst\b/, 'against'],
  [/surrounded by|encircled by|ringed by|circled by/, 'containing'],
  [/\baround\b|surround|circling|encircl|\bring(?:s|ing)?\b/, 'around'],
  [/\bleft\b/, 'left'],
  [/\bright\b/, 'right'],
  [/on (?:the )?bottom of|at the bottom of|\bbelow\b/, 'stacked-under'],
  [/\bunder(?:neath)?\b|\bbeneath\b/, 'under'],
  [/\bon (?:the )?top of|\batop\b|at the top of|\btop of\b|topped? /, 'stacked-on'],
  [
    /\bon (?:the |either |both |each |one )?sides? of|\bbeside\b|\balongside\b|\bside by side|\bnext to\b|\bnear\b|close to|adjacent/,
    'near',
  ],
  [/\bwearing\b|\bwears?\b|dressed in|clad in/, 'holding'],
  // Who flies a kite stands below it.
  [/^fl(?:y|ies|ying)$/, 'stacked-under'],
  [
    /\bholding\b|\bholds?\b|\bcarr(?:y|ies|ying)\b|\bgripping\b|\bplaying\b|\bdrinking\b|\breading\b|\beating\b|\bin (?:his|her|its|their) (?:hands?|mouth|arms)/,
    'holding',
  ],
  [/\bheld by\b|\bworn by\b|\bcarried by\b/, 'held'],
  [/^push(?:es|ing)?$/, 'pushing'],
  [/^milk(?:s|ing)?$/, 'milking'],
  [/\babove\b|\bover\b|\bhovering\b/, 'above'],
  [/\b(?:on|onto|upon|on to|aboard|across|cross(?:ing|es)?)\b/, 'on'],
  [/\b(?:in|inside|within|into)\b/, 'in'],
  [/\b(?:containing|filled with|full of|with)\b/, 'near'],
];

const DEVICE = /^(?:laptop|computer|pc|phone|smart ?phone|tablet|keyboard|console|camera|telephone|mobile|cell ?phone)s?$/;

/** What cannot be read as a place ("looking at", "by", "and") still says: together. */
export function bondOf(predicate: string, to = ''): Bond {
  // "Working on laptops", "on the phone": nobody stands on these.
  if (DEVICE.test(to) && /^(?:\w+ing )?(?:on|at)$/.test(predicate)) return 'near';
  const said = predicate.toLowerCase();
  for (const [pattern, bond] of BONDS) if (pattern.test(said)) return bond;
  return 'near';
}

export const INVERSE: Readonly<Record<Bond, Bond>> = {
  left: 'right',
  right: 'left',
  above: 'stacked-under',
  'stacked-on': 'stacked-under',
  on: 'stacked-under',
  riding: 'stacked-under',
  'stacked-under': 'stacked-on',
  under: 'above',
  front: 'behind',
  behind: 'front',
  hidden: 'hiding',
  hiding: 'hidden',
  near: 'near',
  close: 'close',
  between: 'near',
  against: 'near',
  around: 'containing',
  containing: 'around',
  in: 'near',
  at: 'front',
  held: 'holding',
  worn: 'near',
  holding: 'held',
  part: 'near',
  shoulder: 'near',
  head: 'near',
  through: 'near',
  ahead: 'near',
  pushing: 'near',
  milking: 'near',
  overlooking: 'front',
  draped: 'near',
};

/** A relation between two subjects that both get a place. */
export interface Link {
  from: string;
  to: string;
  bond: Bond;
  predicate: string;
}

/** Words that place a thing in the picture as a whole; of two that disagree the first counts. */
export interface Where {
  side?: 'left' | 'right' | 'centre';
  level?: 'top' | 'bottom';
  reach?: 'far' | 'near';
}

export function whereOf(said: readonly string[]): Where {
  const where: Where = {};
  for (const each of said) {
    const text = each.toLowerCase();
    if (
      /\b(on|at|to|in|from) (?:the |its |his |her )?(?:far |top |bottom |upper |lower )?left\b|^left\b|\bleft (?:side|corner|edge|half|third)/.test(
        text,
      )
    )
      where.side ??= 'left';
    else if (
      /\b(on|at|to|in|from) (?:the |its |his |her )?(?:far |top |bottom |upper |lower )?right\b|^right\b|\bright (?:side|corner|edge|half|third)/.test(
        text,
      )
    )
      where.side ??= 'right';
    else if (/\bin the (?:middle|cent(?:er|re))\b|^(?:middle|cent(?:er|re)|cent(?:er|re)ed)$/.test(text))
      where.side ??= 'centre';
    if (/\b(?:on|at|in|near) (?:the )?(?:top|upper)\b|^(?:top|upper)\b/.test(text)) where.level ??= 'top';
    else if (/\b(?:on|at|in|near) (?:the )?(?:bottom|lower)\b|^(?:bottom|lower)\b/.test(text)) where.level ??= 'bottom';
    if (/\bdistan|\bfar (?:away|off|out|behind)|^far$|\bbackground\b|\bhorizon\b|\bafar\b/.test(text)) where.reach ??= 'far';
    else if (/\bforeground\b|\bclose[- ]?up\b|\bup close\b/.test(text)) where.reach ??= 'near';
  }
  return where;
}

/** Everything said of one subject that may place it in the picture: its own words, and relations that lead to no subject. */
export function placingWords(brief: Brief, id: string, isRegion: (name: string) => boolean): string[] {
  const subject = brief.subjects.find((s) => s.id === id);
  const own = [...(subject?.attributes ?? []), ...(subject?.actions ?? [])]
    .filter((fact) => !fact.off)
    .map((fact) => fact.value);
  const others = new Set(brief.subjects.filter((s) => !s.off && !isRegion(s.name)).map((s) => s.id));
  const loose = brief.relations
    .filter((r) => !r.off && r.from === id && !others.has(r.to))
    .map((r) => `${r.predicate} ${brief.setting.find((f) => f.id === r.to)?.value ?? r.to.replace(/~\d+$/, '')}`);
  return [...own, ...loose];
}
