/** What is written stands before its letters, without quotes: "SALE in big red letters" (B2: each fact has its span). */
import { describe, expect, it } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { write } from '../write/write.ts';
import { read } from './read.ts';

const written = (idea: string): string[] => read(idea).text.map(({ content }) => content);

describe('what stands before its letters is written', () => {
  it.each([
    ['the word love in gold letters', 'love'],
    ['SALE in big red letters', 'SALE'],
    ['the name Emma in pink cursive letters', 'Emma'],
    ['happy birthday in balloon letters', 'happy birthday'],
    ['Hello World in neon script', 'Hello World'],
    ['Paris in black and white typography', 'Paris'],
    ['the words good vibes only in retro lettering, sunset colours', 'good vibes only'],
  ])('%s', (idea, content) => {
    expect(written(idea)).toEqual([content]);
    const [text] = read(idea).text;
    expect(idea.slice(...(text?.span ?? [0, 0]))).toBe(content);
  });

  it.each([
    'a poem in beautiful handwriting',
    'Anna in a red dress',
    'old letters in a drawer',
    'flowers in the shape of letters',
  ])('%s has no lettering', (idea) => expect(written(idea)).toEqual([]));

  it('letters that are drawn are no letters in envelopes', () => {
    for (const seed of [0, 1, 2]) {
      const text = prose(write(read('SALE in big red letters'), { liberty: 'free', seed }), { length: 'long', seed })
        .map((each) => each.text)
        .join(' ');
      expect(text).not.toMatch(/envelope|ribbon|reading glasses/i);
      expect(text).toContain('"SALE"');
    }
  });
});
