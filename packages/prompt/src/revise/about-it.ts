/**
 * Clauses that name no thing because it is plain whom they mean: "blue eyes", "with a red jacket", "looking to the left" are said
 * of the one living thing that the talk is about.
 */
import { BODY_PARTS, CLOTHES, singular, wordNet } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { kindOf } from '../read/draft.ts';
import { read } from '../read/read.ts';
import { focusOf, livingFocus, livingOnes } from './find.ts';
import { type Form, ok } from './outcome.ts';
import { move, predicate, qualify } from './predicate.ts';
import { hand, put } from './put.ts';
import type { Workbench } from './workbench.ts';

export const aboutIt: Form = (bench, clause) => {
  const text = clause.toLowerCase();
  const all = livingOnes(bench);
  // Where the talk has been about none of them yet, it is about them all.
  if (all.length > 1 && !bench.focus && all.every(({ source }) => source === 'user') && isDeed(clause, text))
    return ok(predicate(bench, all, text));
  const who = livingFocus(bench);
  if (!who) return undefined;
  // "on the window sill": where the one is that came last.
  const where = /^(?:on|under|behind|beside|next to|in front of|above|inside) (?:the|an?|his|her|its|their) /.test(text);
  if (where && who.source === 'edit' && who === focusOf(bench) && read(clause).setting.length === 0)
    return ok(move(bench, [who], text.replace(/\b(?:his|her|its|their)\b/g, 'the')));
  const had = /^with (?:(?:his|her|its|their) )?(.+)$/i.exec(clause)?.[1];
  if (had) return isOwn(had) ? give(bench, who, had) : undefined;
  if (isDeed(clause, text)) return ok(predicate(bench, [who], text));
  const plain = read(clause);
  const [thing, another] = plain.subjects;
  const nothingElse = plain.setting.length + plain.look.length + plain.text.length === 0 && another === undefined;
  // "blue eyes", "long hair".
  if (
    thing &&
    nothingElse &&
    plain.relations.length === 0 &&
    BODY_PARTS.has(singular(thing.name)) &&
    thing.attributes.length > 0
  )
    return give(bench, who, clause);
  const quality = /^(more |less |very |not so )?([\p{L}-]+)$/u.exec(text);
  if (quality?.[2] && isFeeling(quality[2])) {
    if (!/^(?:less|not)/.test(quality[1] ?? '')) return ok(qualify(bench, [who], quality[2]) || feel(bench, who, quality[2]));
    who.attributes = who.attributes.filter(({ value }) => value !== quality[2]);
    who.actions = who.actions.filter(({ value }) => value !== quality[2]);
    bench.setAbsent(quality[2]);
    return true;
  }
  return undefined;
};

/** "looking to the left", "fishing": the reader finds nobody who does it. */
function isDeed(clause: string, text: string): boolean {
  if (!/^\p{L}+ing\b/u.test(text) || wordNet(text)?.concrete !== undefined) return false;
  const { subjects, setting, look, text: letters } = read(clause);
  const [thing, another] = subjects;
  // "walking towards the camera": whom they look at is no thing in the picture.
  const viewer = another !== undefined && subjects.length === 2 && /^(?:camera|viewer)$/.test(another.name);
  if (!thing || (another && !viewer) || setting.length + look.length + letters.length > 0) return false;
  return thing.name === text || isNobody(thing, text);
}

const isNobody = ({ name }: Subject, text: string): boolean => name === 'person' && !/\bpersons?\b/.test(text);

/** What one has on oneself: a part of the body, clothes, something to hold. */
function isOwn(phrase: string): boolean {
  const said = read(phrase);
  const [thing, another] = said.subjects;
  if (!thing || another || said.setting.length + said.look.length > 0) return false;
  const head = singular(thing.name.slice(thing.name.lastIndexOf(' ') + 1));
  if (BODY_PARTS.has(head) || CLOTHES.has(head) || CLOTHES.has(thing.name)) return true;
  return /^(?:an?|his|her|its|their)\s/i.test(phrase) && said.relations.length === 0 && wordNet(head)?.concrete === 'artifact';
}

function give(bench: Workbench, who: Subject, phrase: string) {
  const [thing] = read(phrase).subjects;
  const head = singular(thing?.name.slice(thing.name.lastIndexOf(' ') + 1) ?? '');
  return ok(BODY_PARTS.has(head) ? put(bench, `the ${who.name} with ${phrase}`, { mode: 'set' }) : hand(bench, [who], phrase));
}

/** How somebody looks and feels, which of a picture as a whole would be a mood. */
const isFeeling = (word: string): boolean =>
  kindOf(word) === 'emotion' ||
  /^(?:smiling|laughing|crying|serious|frowning|grinning|scared|surprised|tired|proud)$/.test(word);

function feel(bench: Workbench, who: Subject, value: string): true {
  bench.setAttribute(who, 'emotion', value);
  return true;
}
