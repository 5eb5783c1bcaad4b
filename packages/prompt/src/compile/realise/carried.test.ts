import { describe, expect, test } from 'vitest';
import { read } from '../../read/read.ts';
import { write } from '../../write/write.ts';
import { type Adjective, phrasesOf, putIn } from './adjective-place.ts';
import { prose } from './prose.ts';

const put = (text: string, noun: string, ...adjectives: Adjective[]): string | undefined => {
  const [phrase] = phrasesOf(text, new RegExp(`\\b${noun}\\b`, 'gi'), false);
  return phrase && putIn(text, phrase, adjectives);
};
const yellow = { kind: 'color', value: 'yellow' } as const;
const velvet = { kind: 'material', value: 'velvet' } as const;
const old = { kind: 'age', value: 'old' } as const;

describe('an adjective has its place in a noun phrase', () => {
  test.each([
    ['A small old tram climbs the rails.', 'tram', [yellow], 'A small old yellow tram climbs the rails.'],
    ['A deep armchair stands there.', 'armchair', [yellow, velvet], 'A deep yellow velvet armchair stands there.'],
    ['It stands on a woven rug.', 'rug', [yellow], 'It stands on a woven yellow rug.'],
    ['A wooden boat lies there.', 'boat', [old], 'An old wooden boat lies there.'],
    ['An iron lamp stands there.', 'lamp', [yellow], 'A yellow iron lamp stands there.'],
    ['Boats lie three deep.', 'boats', [yellow], 'Yellow boats lie three deep.'],
    ['Light lies on the tram’s roof.', 'tram', [yellow], 'Light lies on the yellow tram’s roof.'],
  ])('%s', (text, noun, adjectives, said) => {
    expect(put(text, noun, ...adjectives)).toBe(said);
  });

  test.each([
    ['what another noun makes another thing', 'The tram rails shine.', 'tram'],
    ['what a noun before makes another thing', 'A desk lamp stands there.', 'lamp'],
    ['of another one', 'Another tram waits.', 'tram'],
    ['none without an article', 'He goes by tram.', 'tram'],
  ])('%s', (_, text, noun) => {
    expect(put(text, noun, yellow)).toBeUndefined();
  });
});

const told = (idea: string): string =>
  prose(write(read(idea), { liberty: 'free', seed: 0 }), { length: 'long' })
    .slice(1)
    .map(({ text }) => text)
    .join(' ');

describe('what was said of a thing stands where a sentence first shows it', () => {
  test.each([
    ['narrow street in Lisbon with a yellow tram', /\byellow tram\b/],
    ['a cozy reading corner with a green velvet armchair', /\bgreen velvet armchair\b/],
    ['a modern living room with a grey sofa and a yellow rug', /\bgrey sofa\b.*\byellow (?:wool )?rug\b/],
    ['a fisherman in a blue raincoat on a wooden pier', /\bblue raincoat\b/],
    ['a farmer with a straw hat and a brown cow', /\bbrown cow\b/],
  ])('%s', (idea, shown) => {
    expect(told(idea)).toMatch(shown);
  });

  test('once', () => {
    expect(told('a cluttered garage with a blue motorcycle').match(/\bblue motorcycle\b/g)).toHaveLength(1);
  });

  test('not where the sentence says it', () => {
    expect(told('a turquoise door with a brass knocker in Morocco')).not.toContain('brass of the brass');
  });
});
