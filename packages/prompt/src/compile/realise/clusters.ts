/**
 * Groups subjects, actions and relations into the clauses that say them: each subject is introduced once in full and is
 * "the …" afterwards; what a relation points to is introduced inside that relation.
 */
import { presentParticiple, verbBase } from '@atelier/lexicon';
import type { Brief, SettingFact, Source, Subject } from '@atelier/spec';
import { again, nounPhrase, verbToBe } from './noun-phrase.ts';
import { list } from './words.ts';

export interface Cluster {
  source: Source;
  /** "an old man with a lantern". */
  head: string;
  /** "sitting on a bench", empty where nothing is said of it. */
  predicate: string;
  /** Whether the predicate starts with a verb, so that a sentence can be made of it. */
  verbal: boolean;
  be: 'is' | 'are';
  /** How it lies in the leading place, by the person's own word: "in" of "a cabin in the snow". */
  containment?: string;
  /** Whether it speaks of a subject that another cluster introduced. */
  again: boolean;
}

const PREPOSITION =
  /^(in|on|at|by|beside|behind|above|below|under|underneath|beneath|over|near|next|inside|outside|within|between|among|amid|amidst|against|across|along|around|round|through|toward|towards|into|onto|off|past|beyond|opposite|atop|upon|to|left|right|with|without|of|for|from|like|down|up|far|close|around|surrounded|framed|in front)\b/;
/** Belongs to the noun rather than to a verb: "a man with a lantern". */
const ATTACHED = /^(with|without|of|for|from|like|wearing|made of|has|have|having|holds no)\b/;
const CONTAINED = /^(in|on|at|inside|within|by|under|in the middle of|along|beside)$/;

/** Clauses for what the person named; things a writer added have phrases of their own. */
export function clusters(brief: Brief, lead: SettingFact | undefined): Cluster[] {
  const { idea } = brief;
  const subjects = brief.subjects.filter(({ off, source }) => !off && source !== 'writer');
  const things = new Map<string, Subject>();
  const collect = (subject: Subject): void => {
    things.set(subject.id, subject);
    subject.parts.forEach(collect);
  };
  subjects.forEach(collect);
  const settings = new Map(brief.setting.filter(({ off }) => !off).map((fact) => [fact.id, fact]));
  const relations = brief.relations.filter(({ off, from, to }) => !off && known(from) && known(to));
  function known(id: string): boolean {
    return things.has(id) || settings.has(id);
  }

  /** "At night" and "in the rain" are said by the setting's own phrase. */
  const saidByScene = (id: string): boolean => {
    const kind = settings.get(id)?.kind;
    return kind !== undefined && kind !== 'place' && kind !== 'background';
  };

  const introduced = new Set<string>();
  const introduce = (subject: Subject): string => {
    if (introduced.has(subject.id)) return again(subject, idea);
    introduced.add(subject.id);
    for (const part of subject.parts) introduced.add(part.id);
    return nounPhrase(subject, idea);
  };
  const mention = (id: string): string => {
    const thing = things.get(id);
    return thing ? introduce(thing) : `the ${settings.get(id)?.value}`;
  };

  const clusterOf = (subject: Subject): Cluster => {
    const wasIntroduced = introduced.has(subject.id);
    const head = introduce(subject);
    const verbs = subject.actions.filter(({ off }) => !off).map(({ value }) => asParticiple(value));
    const attached: string[] = [];
    const prepositional: string[] = [];
    let containment: string | undefined;
    for (const { from, to, predicate } of relations) {
      if (from !== subject.id || saidByScene(to)) continue;
      if (to === lead?.id && CONTAINED.test(predicate) && (containment === undefined || containment === predicate)) {
        containment = predicate;
        continue;
      }
      const rest = mention(to);
      if (ATTACHED.test(predicate)) attached.push(`${predicate.replace(/^(has|have|having)\b/, 'with')} ${rest}`);
      else if (PREPOSITION.test(predicate)) prepositional.push(`${withTo(predicate)} ${rest}`);
      else verbs.push(`${asParticiple(predicate)} ${rest}`);
    }
    return {
      source: subject.source,
      head: [head, ...attached].join(' '),
      predicate: [list(verbs), ...prepositional].filter(Boolean).join(' '),
      verbal: verbs.length > 0,
      be: verbToBe(subject, idea),
      ...(containment === undefined ? {} : { containment }),
      again: wasIntroduced,
    };
  };

  const targets = new Set(relations.map(({ to }) => to));
  const leading = subjects.filter(({ id }) => !targets.has(id));
  const result: Cluster[] = [];
  for (const subject of [...leading, ...subjects.filter(({ id }) => targets.has(id))]) {
    if (introduced.has(subject.id) && !says(subject)) continue;
    result.push(clusterOf(subject));
  }
  for (const { from, predicate, to, source } of relations)
    if (ofPlace({ from, to, predicate }) || isPart(from))
      result.push({
        source,
        head: mention(from),
        predicate: `${withTo(PREPOSITION.test(predicate) ? predicate : asParticiple(predicate))} ${mention(to)}`,
        verbal: true,
        be: 'is',
        again: true,
      });
  return result;

  /** What a place does or holds ("the beach faces the city"); that it is set at an hour goes without saying. */
  function ofPlace({ from, to, predicate }: { from: string; to: string; predicate: string }): boolean {
    const kind = settings.get(from)?.kind;
    if (kind === undefined || saidByScene(from) || saidByScene(to)) return false;
    return !(kind === 'place' && ATTACHED.test(predicate) && things.has(to));
  }
  function isPart(id: string): boolean {
    return things.has(id) && !subjects.some((subject) => subject.id === id);
  }

  /** Whether there is more to say of a subject than what it is. */
  function says({ id, actions }: Subject): boolean {
    return (
      actions.some(({ off }) => !off) ||
      relations.some(
        ({ from, to, predicate }) => from === id && !saidByScene(to) && !(to === lead?.id && CONTAINED.test(predicate)),
      )
    );
  }
}

/** "left of" and "next to" as they are; a bare "left" or "next" is completed. */
const withTo = (predicate: string): string =>
  predicate
    .replace(/^(next|close)$/, '$1 to')
    .replace(/^(left|right)( of)?$/, 'to the $1 of')
    .replace(/^in front$/, 'in front of')
    .replace(/^far$/, 'far from');

/** "rides" and "ride" → "riding"; "parked" and "covered in" stay, as do words that are no verbs ("asleep"). */
function asParticiple(value: string): string {
  const [first = '', ...rest] = value.replace(/^(is|are|was|were|being) /, '').split(' ');
  if (/(ing|ed|en)$/.test(first) || PREPOSITION.test(first) || verbBase(first) === undefined || PAST.has(first))
    return [first, ...rest].join(' ');
  return [presentParticiple(first), ...rest].join(' ');
}
/** Past participles and adjectives that look like plain verbs. */
const PAST = new Set(
  'lit set hung bound built made torn worn hurt bent stuck cut shut put dug wet dry open calm still full empty clean alone asleep awake alight adrift'.split(
    ' ',
  ),
);

/** "two black dogs running beside a red car". */
export const nominal = ({ head, predicate }: Cluster): string => [head, predicate].filter(Boolean).join(' ');
/** "two black dogs are running beside a red car". */
export const clause = ({ head, be, predicate }: Cluster): string => `${head} ${be} ${predicate}`;
