/**
 * After a refusal: which fact may have been objected to, and the smallest change that takes it out: a gentler word where one is known, else
 * the fact left out. A guess, and said to be one: providers rarely say which word it was. Nothing where no fact stands out.
 */
import type { Brief, Subject } from '@atelier/spec';
import { OBJECTIONS, type Objection, PERSON } from './objections.ts';

export interface Rewording {
  brief: Brief;
  /** The words that are taken out, as they stand in the fact. */
  from: string;
  /** What stands there instead; '' where the fact is left out. */
  to: string;
  /** What it may be that was objected to, in words. */
  about: string;
  /** Whether the provider's own words point to it. */
  hinted: boolean;
  /** Who put the fact there: what the writer added needs no other idea. */
  source: 'user' | 'inferred' | 'writer' | 'edit';
  /** The idea with the words changed, where that is one word for another. */
  idea?: string;
}

interface Change extends Omit<Rewording, 'brief' | 'idea'> {
  apply: (brief: Brief) => void;
  score: number;
  /** The fact is left out whole: how the idea would have to be said then is the person's to say. */
  whole: boolean;
}

interface Written {
  text: string;
  source: Rewording['source'];
  person: boolean;
  /** `undefined` leaves the fact out; `false` where it cannot be left out. */
  change(brief: Brief, text: string | undefined): boolean;
  droppable: boolean;
  /** Stands before what it belongs to, and can be struck out of a sentence. */
  adjective?: boolean;
}

/** `words`: what the provider said. */
export function reword(brief: Brief, words: string): Rewording | undefined {
  const changes = written(brief).flatMap((fact) => changesOf(fact, words));
  const best = changes.reduce<Change | undefined>((top, each) => (top && top.score >= each.score ? top : each), undefined);
  if (!best) return undefined;
  const { apply, score: _, whole: __, ...told } = best;
  const next = structuredClone(brief);
  apply(next);
  const idea = best.whole ? brief.idea : replaced(brief.idea, best.from, best.to);
  return { ...told, brief: next, ...(idea !== brief.idea && { idea }) };
}

function changesOf(fact: Written, words: string): Change[] {
  const found: Change[] = [];
  const add = (objection: Objection, from: string, to: string): void => {
    const rest = to === '' ? replaced(fact.text, from, '') : replaced(fact.text, from, to);
    const text = to === '' && rest.trim() === '' ? undefined : rest.replace(/\s+/g, ' ').trim();
    if (text === undefined && !fact.droppable) return;
    const whole = text === undefined && !fact.adjective;
    const hinted = objection.hint.test(words);
    const quoted = from.length > 3 && has(words, from);
    // What the writer added is given up before what a person said.
    const score = (quoted ? 8 : 0) + (hinted ? 4 : 0) + (objection === PERSON ? 0 : 1) + (fact.source === 'user' ? 0 : 0.5);
    if (objection === PERSON && !hinted && !quoted) return;
    const apply = (brief: Brief): void => void fact.change(brief, text);
    found.push({ from, to, about: objection.said, source: fact.source, hinted: hinted || quoted, score, apply, whole });
  };
  for (const objection of OBJECTIONS)
    for (const [word, gentler] of Object.entries(objection.words))
      if (has(fact.text, word)) add(objection, match(fact.text, word), gentler);
  if (fact.person) add(PERSON, fact.text, '');
  return found;
}

/** Every fact that is in force, with how to change it. */
function written(brief: Brief): Written[] {
  const facts: Written[] = [];
  const simple = <
    F extends { value: string; source: Rewording['source']; off?: boolean | undefined; name?: string | undefined },
  >(
    list: readonly F[],
    at: (brief: Brief) => F[],
    { person = () => false, adjective = false }: { person?: (fact: F) => boolean; adjective?: boolean } = {},
  ): void => {
    for (const [i, fact] of list.entries()) {
      if (fact.off) continue;
      const change = (next: Brief, text: string | undefined): boolean => {
        const target = at(next)[i];
        if (!target) return false;
        if (text === undefined) target.off = true;
        else {
          target.value = text;
          delete target.name;
        }
        return true;
      };
      facts.push({ text: fact.value, source: fact.source, person: person(fact), droppable: true, adjective, change });
    }
  };
  const inForce = brief.subjects.filter(({ off }) => !off).length;
  const subject = (one: Subject, at: (brief: Brief) => Subject, top: boolean): void => {
    if (one.off) return;
    const change = (next: Brief, text: string | undefined): boolean => {
      if (text === undefined) at(next).off = true;
      else at(next).name = text;
      return true;
    };
    const person = /^\p{Lu}\S+ \p{Lu}\S+/u.test(one.name);
    facts.push({ text: one.name, source: one.source, person, droppable: !top || inForce > 1, change });
    simple(one.attributes, (next) => at(next).attributes, { adjective: true });
    simple(one.actions, (next) => at(next).actions);
    for (const [i, part] of one.parts.entries()) subject(part, (next) => at(next).parts[i] as Subject, false);
  };
  for (const [i, one] of brief.subjects.entries()) subject(one, (next) => next.subjects[i] as Subject, true);
  simple(brief.setting, (next) => next.setting);
  simple(brief.look, (next) => next.look, { person: ({ kind }) => kind === 'artist' });
  for (const [i, { content, source, off }] of brief.text.entries()) {
    const change = (next: Brief, text: string | undefined): boolean => {
      const target = next.text[i];
      if (!target) return false;
      if (text === undefined) target.off = true;
      else target.content = text;
      return true;
    };
    if (!off) facts.push({ text: content, source, person: false, droppable: true, change });
  }
  return facts;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** As a whole word, in one or several of it. */
const whole = (word: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?:e?s)?(?![\\p{L}\\p{N}])`, 'iu');
const has = (text: string, word: string): boolean => whole(word).test(text);
const match = (text: string, word: string): string => whole(word).exec(text)?.[0] ?? word;

/** With one space where a word is struck out, and the article before it that the next letter wants where that changed. */
function replaced(text: string, from: string, to: string): string {
  const found = whole(from).exec(text);
  if (!found) return text;
  const rest = `${to}${text.slice(found.index + found[0].length)}`.trimStart();
  const vowel = (word: string): boolean => /^[aeiou]/i.test(word);
  let head = text.slice(0, found.index);
  if (vowel(found[0]) !== vowel(rest))
    head = head.replace(/\b(a)n? $/i, (_all, a: string) => (vowel(rest) ? `${a}n ` : `${a} `));
  return `${head}${rest}`.trim();
}
