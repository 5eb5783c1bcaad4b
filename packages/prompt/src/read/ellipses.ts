/** Numbers with a quality and no noun: "two red and three blue balloons", "five cats, three black and two white". */
import { ATTRIBUTE_KINDS, COLOURS, wordNet } from '@atelier/lexicon';
import type { Item, Modifier, NounPhrase } from './items.ts';
import { singularOf } from './lexeme.ts';
import { numberOf } from './numerals.ts';
import { wording } from './wording.ts';
import type { Word } from './words.ts';

const isQuality = (word: string): boolean => COLOURS.has(word) || ATTRIBUTE_KINDS.has(word);

/** "One black", said of one of several, or with its noun to come. */
const isEach = (item: Item): item is Extract<Item, { type: 'adjectives' }> => item.type === 'adjectives' && item.each;

export const isElliptic = (item: Item): boolean => isBareQuality(item) || isEach(item);

/** "Two red", which the next or the last noun stands behind. */
const isBareQuality = (item: Item): boolean =>
  item.type === 'noun' &&
  item.count !== undefined &&
  'exact' in item.count.value &&
  item.nouns.length === 1 &&
  item.determiner === undefined &&
  item.owner === undefined &&
  item.nouns[0]!.kind === 'word' &&
  !item.nouns[0]!.lexeme.lower.endsWith('s') &&
  isQuality(item.nouns[0]!.lower);

/** Gives such phrases the noun that follows in the same list, or makes them what is said of those named before. */
export function fillEllipses(items: Item[]): void {
  let noun: NounPhrase | undefined;
  // From the end, so that a long list is walked once.
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]!;
    if (item.type === 'and' || item.type === 'comma') continue;
    if (isEach(item)) {
      const [first] = item.modifiers;
      const number = first?.words[0];
      const exact = numberOf(number);
      if (noun !== undefined && first !== undefined && number !== undefined && exact !== undefined)
        items[i] = counted(noun, exact, number, [{ words: first.words.slice(1), value: first.value }]);
      continue;
    }
    if (item.type !== 'noun') {
      noun = undefined;
      continue;
    }
    if (!isBareQuality(item)) {
      // The quality tells it from the other.
      noun = item.count && item.modifiers.length > 0 && !item.owner ? item : undefined;
      continue;
    }
    const [quality] = item.nouns as [Word];
    const [number] = item.count!.words as [Word];
    if (noun !== undefined) {
      const exact = 'exact' in item.count!.value ? item.count!.value.exact : 2;
      items[i] = counted(noun, exact, number, [...item.modifiers, { words: [quality], value: quality.lower }]);
    } else if (isSaidOfOthers(items, i)) {
      const words = [...item.count!.words, quality];
      items[i] = {
        type: 'adjectives',
        modifiers: [...item.modifiers, { words, value: quality.lower, name: wording(words) }],
        each: true,
      };
    }
  }
}

/** So many of what `noun` names, with qualities of their own. */
const counted = (noun: NounPhrase, exact: number, number: Word, modifiers: Modifier[]): NounPhrase => ({
  ...noun,
  modifiers,
  count: { value: { exact }, words: [number] },
  determiner: undefined,
  plural: exact !== 1,
  words: [number, ...modifiers.flatMap(({ words }) => words), ...noun.nouns],
});

/** "Five cats, three black and two white", "seven cupcakes: four pink". */
function isSaidOfOthers(items: readonly Item[], i: number): boolean {
  let at = i - 1;
  while (at >= 0) {
    const before = items[at]!;
    const links = before.type === 'comma' || before.type === 'and' || (before.type === 'stop' && before.word.lower === ':');
    if (!(links || before.type === 'adjectives' || isBareQuality(before))) break;
    at--;
  }
  const linked = at < i - 1;
  // "Five ducks on the pond, three white and two brown".
  while (items[at]?.type === 'noun' && items[at - 1]?.type === 'preposition' && items[at - 2]?.type === 'noun') at -= 2;
  const named = items[at];
  return linked && named?.type === 'noun' && named.plural && !isBareQuality(named);
}

const PARENT = new Set('mum mom mama mummy mother dad daddy papa father parent'.split(' '));

export const isParent = (name: string): boolean => PARENT.has(name);

/** "A mum and baby elephant": she is one as well. */
export function shareKind(items: Item[]): void {
  for (let i = 0; i + 2 < items.length; i++) {
    const [parent, and, young] = items.slice(i, i + 3);
    if (parent?.type !== 'noun' || and?.type !== 'and' || young?.type !== 'noun' || !PARENT.has(parent.name)) continue;
    const named = [...young.modifiers.flatMap(({ words }) => words), ...young.nouns].map(({ lower }) => lower);
    const kind = young.nouns.at(-1)!;
    if (parent.owner || young.determiner || !named.some((word) => /^(?:baby|newborn|young|daughter|son)$/.test(word))) continue;
    if (young.head === 'baby' || wordNet(singularOf(kind.lexeme))?.concrete !== 'animal') continue;
    const said = parent.nouns;
    items[i] = {
      ...parent,
      modifiers: [...parent.modifiers, { words: said, value: wording(said) }],
      nouns: [kind],
      name: young.head,
      head: young.head,
    };
  }
}
