/** A heap, a stack or a bunch that a number stands for ("a pile of gold"), once it is spoken of itself: "a smaller pile", "a higher stack". */
import { GROUP_NOUNS, singular } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { isCalled } from './find.ts';
import { nextSize } from './ladders.ts';
import type { Form } from './outcome.ts';
import type { Workbench } from './workbench.ts';

const lastWord = (quantifier: string): string => singular(quantifier.slice(quantifier.lastIndexOf(' ') + 1));

/** What is in such a heap; `of` is what it is said to be of. */
export function inGroup(bench: Workbench, word: string, of?: string): Subject | undefined {
  const group = singular(word.toLowerCase());
  if (!GROUP_NOUNS.has(group)) return undefined;
  return bench
    .subjects()
    .find(
      ({ count, name }) =>
        count !== undefined &&
        'quantifier' in count &&
        lastWord(count.quantifier) === group &&
        (of === undefined || isCalled(name, singular(of.toLowerCase()))),
    );
}

/** "A small pile of gold": its size is said with how much there is. */
export function sizeGroup(bench: Workbench, known: Subject, size: string): void {
  if (!known.count || !('quantifier' in known.count)) return;
  const [group = '', ...before] = known.count.quantifier.split(' ').reverse();
  const now = /^(?:bigger|larger|smaller|taller|tinier)$/.test(size)
    ? nextSize(before.at(-1), !/^(?:smaller|tinier)$/.test(size))
    : size;
  const quantifier = `${size === 'taller' && now === 'large' ? 'tall' : now} ${group}`;
  for (const fact of known.attributes)
    if (fact.kind === 'arrangement' && (fact.value === group || fact.value.endsWith(` ${group}`))) fact.value = quantifier;
  bench.setCount(known, { quantifier });
}

const SIZE = '(?<size>bigger|larger|smaller|higher|taller|lower|tiny|huge|big|small|tall|high|large|giant)';
const SAID = new RegExp(
  `^(?:make |turn |have |use |with )?(?:it )?(?:an? |the )?${SIZE} (?:(?<of>[\\p{L}]+) )?(?<group>\\p{L}+)(?: of (?<what>[\\p{L} ]+))?$`,
  'iu',
);
const MADE = new RegExp(
  `^(?:make|have|let|turn|should) (?:the |his |her |its )?(?:(?<of>[\\p{L}]+) )?(?<group>\\p{L}+)(?: of (?<what>[\\p{L} ]+?))? (?:be )?${SIZE}$`,
  'iu',
);

/** "A higher stack", "make the pile of gold smaller". */
export const grouped: Form = (bench, clause) => {
  const { size, of, what, group } = (SAID.exec(clause) ?? MADE.exec(clause))?.groups ?? {};
  const known = size && group ? inGroup(bench, group, what ?? of) : undefined;
  if (!known || !size || !group) return undefined;
  sizeGroup(bench, known, SIZES[size.toLowerCase()] ?? size.toLowerCase());
  return true;
};
const SIZES: Readonly<Record<string, string>> = { higher: 'taller', high: 'tall', lower: 'smaller' };
