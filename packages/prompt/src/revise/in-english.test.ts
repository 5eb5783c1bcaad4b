import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../read/read.ts';
import { write } from '../write/write.ts';
import { inEnglish } from './in-english.ts';
import { revise } from './revise.ts';

describe('R15 instructions in other languages', () => {
  it.each([
    ['mach es Nacht', 'make it night'],
    ['mach es Nacht und füge ein Boot hinzu', 'make it night, add a boat'],
    ['sans palmiers', 'without palm trees'],
    ['añade un barco a la izquierda', 'add a boat on the left'],
    ['più caldo, per favore', 'warmer'],
    ['quatro variações', 'four variations'],
    ["plus lumineux s'il te plaît", 'brighter'],
    ['rückgängig', 'undo'],
    ['mach den Hund schwarz', 'make the dog black'],
    ['rends le chien noir', 'make the dog black'],
    ['zeichne es', 'draw it'],
    ['hazlo más grande', 'make it bigger'],
    ['fallo più scuro', 'make it darker'],
    ['fais-le plus sombre', 'make it darker'],
    ['der Hund soll braun sein', 'make the dog brown'],
    ['que llueva', 'make it rain'],
    ['y ahora de noche', 'at night'],
    ['im Hochformat', 'portrait format'],
  ])('%s is %s', (instruction, english) => {
    expect(inEnglish(instruction)).toMatchObject({ text: english, unknown: [] });
  });

  it.each([
    'make it night',
    'no people',
    'more trees',
    'undo',
    'a red car instead',
    'plus two dogs',
    'xpto blorf',
    'nah, warmer',
    'no palmz, ad a boat',
    'no palms, add a boat and make it wider',
    '',
  ])('English stays English: %s', (instruction) => {
    expect(inEnglish(instruction)).toBeUndefined();
    expect(inEnglish(instruction, 'de')).toBeUndefined();
  });

  it('a word that is not known is named, and nothing changes', () => {
    const brief = write(read('ein Hund am Strand'), { seed: 7 });
    const { brief: after, unplaced, answer } = revise(brief, 'füge einen Quastenflosser hinzu', { seed: 7 });
    expect(after).toBe(brief);
    expect(unplaced).toEqual(['füge einen Quastenflosser hinzu']);
    expect(answer).toBe('I do not know the word “quastenflosser”. Nothing has changed.');
  });

  it('the reason keeps the words as they were typed', () => {
    const brief = write(read('un perro en la playa'), { seed: 7 });
    const { patch } = revise(brief, 'añade un barco', { seed: 7 });
    expect(patch.reasons.boat).toBe('you said: “añade un barco”');
  });
});

const cases: { idea: string; instruction: string; english?: string }[] = readFileSync(
  new URL('../../../../bench/revise-languages.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

describe('the sixty cases of bench/revise-languages.jsonl', () => {
  it.each(cases)('$idea: $instruction', ({ idea, instruction, english }) => {
    const brief = write(read(idea), { seed: 7 });
    const is = revise(brief, instruction, { seed: 7 });
    if (english === undefined) {
      expect(is.brief).toBe(brief);
      expect(is.unplaced).not.toEqual([]);
      return;
    }
    const wanted = revise(brief, english, { seed: 7 });
    const bare = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value, (key, each) => (/^(?:said|reason)$/.test(key) ? undefined : each)));
    expect(is.unplaced).toEqual([]);
    expect(is.move).toEqual(wanted.move);
    expect(bare(is.brief)).toEqual(bare(wanted.brief));
  });
});
