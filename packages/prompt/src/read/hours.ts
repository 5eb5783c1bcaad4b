/** When it is, said by what comes or went before: "the evening before an opening", "around noon", "a theatre after a show". */
import { wordNet } from '@atelier/lexicon';
import type { Pending } from './attach.ts';
import type { NounPhrase } from './items.ts';
import type { Walk } from './walk.ts';
import { wording } from './wording.ts';
import type { Word } from './words.ts';

/** What takes its time. */
const OCCASION = /^(?:act|event|time|communication|phenomenon|process)$/;
const OCCASIONS =
  /^(?:breakfast|lunch|dinner|supper|tea|bedtime|school|work|match|game|race|party|opening|show|festival|exam|interview|concert|closing|rehearsal|christmas|easter|dark|rush|final|finals|semifinal|derby|ceremony|wedding|election|eclipse|flood|fire|war|battle|move|storm|holidays)$/;
/** How long before or after. */
const LENGTHS = /^(?:second|minute|hour|day|night|week|weekend|month|year|moment|season)$/;
/** How far or how long something is done. */
const MEASURES = /^(?:second|minute|hour|day|week|month|year|mile|metre|meter|kilometre|kilometer|km|lap|time)$/;

const isOccasion = ({ head, nouns, owner, determiner, modifiers, plural }: NounPhrase): boolean =>
  !owner &&
  // "Just before closing", "after swimming".
  ((!determiner && !plural && nouns.length === 1 && modifiers.length === 0 && /.ing$/.test(head)) ||
    ((OCCASIONS.test(head) || nouns.at(-1)!.setting === 'event' || OCCASION.test(wordNet(head)?.nounClass ?? '')) &&
      !/^(?:animal|person)$/.test(OCCASIONS.test(head) ? '' : (wordNet(head)?.concrete ?? ''))));

const wordsOf = (np: NounPhrase): Word[] =>
  [
    ...(np.determiner ? [np.determiner] : []),
    ...(np.count?.words ?? []),
    ...np.modifiers.flatMap((modifier) => modifier.words),
    ...np.nouns,
  ].sort((a, b) => a.start - b.start);

/** An hour that is told by another or by an occasion, and is nothing that stands there. */
export function readHour(walk: Walk, np: NounPhrase, pending: Pending | undefined): boolean {
  if (!pending?.preposition || np.owner || np.negation) return false;
  const { lower, setting } = np.nouns.at(-1)!;
  const near = walk.last.at(-1);
  if (!/^(?:before|after|around|about|towards?|past)$/.test(pending.preposition)) return false;
  const words = [...pending.words.slice(-1), ...wordsOf(np)];
  if (/^(?:before|after)$/.test(pending.preposition) && setting !== 'time') {
    const before = walk.items[walk.items.indexOf(np) - 2];
    const hour = !pending.verb && before?.type === 'noun' ? before : undefined;
    if (hour && near?.kind === 'setting' && near.fact.kind === 'time') walk.draft.tellOfHour(near, words);
    else if (hour && near?.kind === 'subject' && LENGTHS.test(hour.head) && near.head === hour.head && !hour.owner) {
      walk.draft.withdraw(near);
      const all = [...wordsOf(hour), ...words];
      walk.last = [walk.draft.addSetting('time', wording(hour.determiner ? all.slice(1) : all), hour.head, all)];
      walk.subjects = walk.subjects.filter((ref) => ref !== near);
    } else if (setting !== 'weather' && isOccasion(np)) {
      walk.act(pending);
      // "Coming home after a trip": the verb went into the predicate.
      const did = pending.verb ? [] : pending.words.slice(0, -1);
      if (did.length > 0) for (const ref of pending.from) walk.draft.addAction(ref, wording(did), did);
      walk.draft.addSetting('time', wording(words), np.head, words);
    } else return false;
  } else if (
    /^(?:around|about|towards?|before|after|past)$/.test(pending.preposition) &&
    !pending.verb &&
    setting === 'time' &&
    lower !== 'day' &&
    np.nouns.length === 1 &&
    !np.determiner &&
    !np.count &&
    np.modifiers.length === 0
  )
    walk.draft.addSetting('time', wording(words), lower, words, lower);
  else return false;
  walk.pending = undefined;
  walk.joined = undefined;
  return true;
}

/** "Parents married 40 years", "a woman running two miles": how long or how far it is done. */
export function readMeasure(walk: Walk, np: NounPhrase, pending: Pending | undefined): boolean {
  if (!pending?.verb || pending.preposition || !np.count || np.owner || np.determiner || !MEASURES.test(np.head)) return false;
  const words = [...pending.verb, ...wordsOf(np)];
  for (const ref of pending.from) walk.draft.addAction(ref, wording(words), words);
  walk.last = pending.from;
  walk.pending = undefined;
  walk.joined = undefined;
  return true;
}
