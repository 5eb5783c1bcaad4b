import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asciiTwin, pattern } from './pattern.ts';

/** Every pattern that the reader makes, as its file has it. */
const sources = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.ts') && !file.startsWith('pattern'))
  .flatMap((file) => [...readFileSync(new URL(file, import.meta.url), 'utf8').matchAll(/pattern\(\s*String\.raw`([^`]+)`/g)])
  .map((match) => match[1]!);

test('patterns are found where they are made', () => {
  expect(sources.length).toBeGreaterThan(8);
});

test.each(sources)('letters stand in character classes: %s', (source) => {
  expect(source.replace(/\[(?:\\.|[^\]\\])*\]/g, '')).not.toContain('\\p{');
});

test.each(sources)('the ASCII twin finds in ASCII what the pattern finds: %s', (source) => {
  const full = new RegExp(source, 'gu');
  const twin = new RegExp(asciiTwin(source), 'g');
  const words = fc.constantFrom('Letter A', "dog's", '"Open"', 'sign OPEN', '16:9', '8k', 'a', ' ', '.', '-', "'", '`hi`', 'é');
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), words), { maxLength: 8 }), (pieces) => {
      const text = pieces.join(' ').replace(/[^\0-\x7f]/g, '');
      expect([...text.matchAll(twin)].map((m) => [...m])).toEqual([...text.matchAll(full)].map((m) => [...m]));
    }),
    { numRuns: 150 },
  );
});

test('a text beyond ASCII is read with the letters of all scripts', () => {
  const words = pattern('[\\p{L}]+', 'g');
  expect('a café'.match(words('a café'))).toEqual(['a', 'café']);
  expect('a cafe'.match(words('a cafe'))).toEqual(['a', 'cafe']);
});
