/** From a form met in a text to the forms it may be listed under: rules of inflection, not a dictionary. */

export interface Form {
  word: string;
  /** The form says that there are several. */
  plural: boolean;
}
type Rule = readonly [ending: string, base: string, plural: boolean];

const s = (...bases: [string, string][]): Rule[] => bases.map(([ending, base]) => [ending, base, true]);
const g = (...bases: [string, string][]): Rule[] => bases.map(([ending, base]) => [ending, base, false]);

/** Longer endings first; endings and bases without diacritics. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  de: [
    ...s(['innen', 'in'], ['ern', ''], ['er', ''], ['en', ''], ['n', ''], ['e', ''], ['s', '']),
    ...g(['es', ''], ['em', ''], ['nes', 'n']),
  ],
  fr: [
    ...s(['aux', 'al'], ['aux', 'au'], ['eux', 'eu'], ['x', ''], ['s', '']),
    ...g(['ienne', 'ien'], ['euse', 'eux'], ['elle', 'el'], ['ere', 'er'], ['e', '']),
    ...s(['ales', 'al'], ['elles', 'el'], ['es', '']),
  ],
  es: [...s(['ces', 'z'], ['s', ''], ['es', ''], ['as', 'o'], ['as', '']), ...g(['a', 'o'], ['a', ''])],
  it: [
    ...s(['chi', 'co'], ['che', 'ca'], ['ghi', 'go'], ['ghe', 'ga'], ['i', 'o'], ['i', 'e'], ['i', 'a'], ['i', 'io']),
    ...s(['che', 'co'], ['e', 'a'], ['e', 'o'], ['ie', 'ia'], ['ie', 'io'], ['ce', 'cia'], ['ge', 'gia'], ['nie', 'nia']),
    ...g(['a', 'o']),
  ],
  pt: [
    ...s(
      ['oes', 'ao'],
      ['aes', 'ao'],
      ['ais', 'al'],
      ['eis', 'el'],
      ['ois', 'ol'],
      ['uis', 'ul'],
      ['ns', 'm'],
      ['s', ''],
      ['es', ''],
    ),
    ...s(['as', 'o'], ['as', '']),
    ...g(['a', 'o'], ['a', '']),
  ],
};

/** Bases that the form may have, the likeliest first; the form itself is not among them. */
export function basesOf(language: string, word: string): Form[] {
  const forms: Form[] = [];
  for (const [ending, base, plural] of RULES[language] ?? [])
    if (word.endsWith(ending) && word.length - ending.length + base.length > 2)
      forms.push({ word: word.slice(0, word.length - ending.length) + base, plural });
  return forms;
}
