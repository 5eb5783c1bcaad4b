/** What a person said, as lines that two Briefs can be compared by. */
import { LETTERING_NOUNS, lemma } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';

const SAYING = /^(?:say|read|spell)$/;

export const every = (subjects: readonly Subject[]): Subject[] => subjects.flatMap((each) => [each, ...every(each.parts)]);
export const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/["“”'’.,]/g, '')
    .split(/[\s-]+/)
    .filter((word) => !/^(?:a|an|the|of|in|on|style|mood|with|is|are)$/.test(word))
    .map((word) => lemma(word))
    .join(' ');
export const mine = ({ off, source }: { off?: boolean | undefined; source: string }): boolean => !off && source === 'user';

/** What a person said, a line each; relations apart, since "a beach at sunset" has one and "at sunset, a beach" none. */
function facts(brief: Brief): string[] {
  const things = every(brief.subjects).filter(mine);
  const lettered = brief.text.length > 0;
  return [
    ...things.filter(({ name }) => !(lettered && LETTERING_NOUNS.has(name))).map(({ name }) => `thing ${words(name)}`),
    ...things.flatMap(({ name, count }) =>
      count && 'exact' in count && count.exact > 1 ? [`count ${words(name)} ${count.exact}`] : [],
    ),
    ...things.flatMap(({ attributes, actions }) =>
      [...attributes, ...actions]
        .filter((fact) => mine(fact) && !(lettered && SAYING.test(words(fact.value))))
        // A pair is a count of two.
        .filter(({ value }) => !/^(?:pair|dozen|couple)$/.test(value))
        .map(({ value }) => `quality ${words(value)}`),
    ),
    ...brief.setting.filter(mine).map(({ value }) => `setting ${words(value)}`),
    ...brief.look.filter(mine).map(({ value }) => `look ${words(value)}`),
    ...brief.text.filter(mine).map(({ content }) => `text ${content.replace(/["“”'’]/g, '"')}`),
    ...brief.absent.filter(mine).map(({ value }) => `absent ${words(value)}`),
  ];
}

/** Those of `said` that `back` has not: counts, lettering and absences as they are, everything else by its words. */
export function missing(said: Brief, back: Brief): string[] {
  const kept = facts(back);
  const all = ` ${kept
    .filter((fact) => !/^(?:count|text|absent)/.test(fact))
    .map((fact) => fact.replace(/^\w+ /, ''))
    .join(' ; ')} `;
  return facts(said).filter((fact) => {
    if (kept.includes(fact)) return false;
    if (/^(?:count|text|absent)/.test(fact)) return true;
    const [, ...value] = fact.split(' ');
    return !value.every((word) => all.includes(` ${word} `));
  });
}
