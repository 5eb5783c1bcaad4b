/** Which looks a person or an animal may be given beside what was said of it. */
import { CLOTHES, type Passage, portraitKnown, singular } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { lookParts } from '../subjects/looks.ts';
import { pronounsOf } from '../subjects/pronoun.ts';
import { contentWords } from './content-words.ts';
import { wordsOfDeeds } from './deeds.ts';
import { on } from './on.ts';
import { isBeastAtWork } from './own-dress.ts';

const isGarment = (name: string): boolean =>
  CLOTHES.has(singular(name.toLowerCase().split(' ').at(-1) ?? name)) || WORN.test(portraitKnown(name)?.id ?? '');
const WORN = /^(?:coat|clothes|dress|hat-kind|glasses-kind|shoes|boots|sneakers)$/;

/** Whether something was said of what it wears, or of the colours of its body: then nothing else is put on it. */
export function isDressed({ id, attributes, parts }: Subject, { relations, subjects }: Brief): boolean {
  return (
    on(attributes).some(({ kind, value }) => kind === 'color' || kind === 'pattern' || BARE.test(value)) ||
    on(parts).some(({ name }) => isGarment(name)) ||
    on(relations).some(
      ({ from, to, predicate }) =>
        from === id &&
        (/^(?:wearing|dressed in)/.test(predicate) || isGarment(subjects.find((each) => each.id === to)?.name ?? '')),
    )
  );
}
const BARE = /^(?:naked|nude|shirtless|bare-chested|hairless|bald|wet|soaked|drenched|undressed|masked|armou?red|hooded)$/;

const HIS_ALONE = /\b(?:beard|bearded|moustache|stubble)\b/;
const HERS_ALONE = /\b(?:dress|gown|blouse|skirt|tutu)\b/;
const AGED = /\b(?:grey|greying|white|lined)\b.*\b(?:hair|beard|temples|face|moustache|curls)\b|\b(?:lined|weathered) face\b/;
/** What is done without the clothes of the day. */
const UNDRESSED = new Set(['swim', 'bathe', 'bath', 'shower', 'sunbathe', 'surf', 'snorkel', 'dive', 'sleep', 'float']);

const ANYBODY = /^look-(?:person|man|woman|old-man|old-woman|boy|girl|child)\./;
const ERA =
  /\b(?:victorian|edwardian|regency|georgian|elizabethan|tudor|medieval|renaissance|baroque|rococo|ancient|roman|greek|egyptian|aztec|mayan|prehistoric|stone age|historical|futuristic|cyberpunk|steampunk|sci-?fi|\d\dth century|1[0-8]\d\ds|19[0-8]0s|[2-8]0s)\b/i;

/** What is put on to go out. */
const PUT_ON = /\b(?:coat|overcoat|raincoat|parka|scarf|headscarf|rain jacket|gloves|flat cap|knitted hat|boots)\b/;

/** Whether nothing that was said speaks against it; `outside`: it was said, or is sure, that it is out of doors. */
export function suitsLook({ rule, text, any }: Passage, subject: Subject, brief: Brief, outside: boolean): boolean {
  // In a bathroom nobody has a coat on, nor where nothing is known of the place.
  if (!outside && ANYBODY.test(rule) && any.length === 0 && PUT_ON.test(text)) return false;
  // Nobody of another age wears what anybody wears today.
  if (ANYBODY.test(rule) && lookParts(text).wears !== undefined && ERA.test(brief.idea)) return false;
  if (isBeastAtWork(subject)) return false;
  const { subject: pronoun } = pronounsOf(subject, brief.idea);
  if (pronoun === 'she' && HIS_ALONE.test(text)) return false;
  if (pronoun === 'he' && HERS_ALONE.test(text)) return false;
  if (/\$his/.test(text) && pronoun === 'they') return false;
  const young = on(subject.attributes).some(({ value }) => /^(?:young|teenage|teen|little|small)$/.test(value));
  if (young && (AGED.test(text) || /thirties|forties|fifties/.test(text))) return false;
  if (lookParts(text).wears === undefined || any.length > 0) return true;
  return ![...wordsOfDeeds(subject, brief)].some((word) => UNDRESSED.has(word));
}

/** Without what another is known by: beside a camel a donkey has no saddle cloth. Undefined where only the other asked for it. */
export function ofItself(row: Passage, subject: Subject, brief: Brief): Passage | undefined {
  const words = ({ name, attributes }: Subject) => [name, ...on(attributes).map(({ value }) => value)].flatMap(contentWords);
  const own = new Set(words(subject));
  const others = new Set(on(brief.subjects).flatMap((each) => (each === subject ? [] : words(each))));
  const its = (word: string) => own.has(word) || !others.has(word);
  const any = row.any.filter(its);
  return row.any.length > 0 && any.length === 0 ? undefined : { ...row, any, none: row.none.filter(its) };
}
