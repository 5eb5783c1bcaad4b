import { describe, expect, it } from 'vitest';
import { emojiName } from './emoji.ts';
import { isPlural, lemma, lemmas, singular, verbBase } from './lemma.ts';
import { LOOKS } from './looks.ts';
import { SETTING_WORDS } from './settings.ts';
import { opensCompound, wordNet } from './wordnet.ts';
import { WORDNET_PACK } from './wordnet-pack.generated.ts';

describe('the WordNet pack', () => {
  it('finds the first and last entry of every block, and no neighbour of them', () => {
    const starts = [0, ...[...WORDNET_PACK.matchAll(/\n/g)].map(({ index }) => index + 1)];
    for (const start of starts.filter((_, i) => i % 37 === 0 || i === starts.length - 1)) {
      const first = WORDNET_PACK.slice(start, WORDNET_PACK.indexOf('_', start));
      expect(wordNet(first) !== undefined || opensCompound(first), first).toBe(true);
      expect(wordNet(`${first}~`)).toBeUndefined();
    }
  });

  it('gives parts of speech, how common they are, and the class of nouns', () => {
    expect(wordNet('dog')).toMatchObject({ nounClass: 'animal', concrete: 'animal' });
    expect(wordNet('running')?.adjective).toBeDefined();
    expect(wordNet('palm tree')?.concrete).toBe('plant');
    expect(opensCompound('palm')).toBe(true);
    for (const word of ['zorblax', '', 'Dog', '~', 'a b c d', '\n', '_']) expect(wordNet(word), word).toBeUndefined();
  });
});

describe('forms of words', () => {
  it.each([
    ['wolves', 'wolf'],
    ['glasses', 'glasses'],
    ['wine glasses', 'wine glass'],
    ['children', 'child'],
    ['boxes', 'box'],
    ['buses', 'bus'],
    ['bus', 'bus'],
    ['cherries', 'cherry'],
    ['palm trees', 'palm tree'],
    ['northern lights', 'northern lights'],
    ['sheep', 'sheep'],
    ['canvas', 'canvas'],
    ['axes', 'axe'],
    ['s', 's'],
    ['', ''],
  ])('one of %s is %s', (plural, one) => expect(singular(plural)).toBe(one));

  it.each([
    ['running', 'run'],
    ['holding', 'hold'],
    ['lapping', 'lap'],
    ['carved', 'carve'],
    ['carries', 'carry'],
    ['sat', 'sit'],
    ['hoping', 'hope'],
    ['building', 'build'],
    ['zorblaxing', undefined],
  ])('%s is a form of %s', (form, base) => expect(verbBase(form)).toBe(base));

  it('one key joins the forms of a word, and words that are two things have two', () => {
    expect(new Set(['holds', 'holding', 'held'].map(lemma)).size).toBe(1);
    expect(lemma('buildings')).toBe(lemma('building'));
    expect(lemmas('rose')).toEqual(expect.arrayContaining(['rose', 'rise']));
    expect([isPlural('dogs'), isPlural('dog'), isPlural('sheep'), isPlural('people')]).toEqual([true, false, true, true]);
  });
});

describe('the tables', () => {
  it('are lower case, and no phrase has blanks at its ends', () => {
    for (const key of [...LOOKS.keys(), ...SETTING_WORDS.keys()]) expect(key).toBe(key.toLowerCase().trim());
  });

  it('name emoji whatever their skin tone or variation', () => {
    expect([emojiName('🏖️'), emojiName('🏖'), emojiName('👩🏽'), emojiName('👩‍🚀'), emojiName('🫥')]).toEqual([
      'beach',
      'beach',
      'woman',
      'woman',
      undefined,
    ]);
  });
});
