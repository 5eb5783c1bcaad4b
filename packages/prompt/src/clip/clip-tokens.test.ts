import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { clipTokens } from './clip-tokens.ts';

/**
 * Counted by the tokenizer published with CLIP (`clip-anytorch` 2.6.0: `len(SimpleTokenizer().encode(text))`), over odd texts and the
 * typed ideas of bench/. Recorded anew by running it over the first column.
 */
const counts: [string, number][] = JSON.parse(
  readFileSync(new URL('./__fixtures__/clip-counts.json', import.meta.url), 'utf8'),
);

it('counts as the published tokenizer does', () => {
  expect(counts.length).toBeGreaterThan(200);
  expect(
    counts.filter(([text, count]) => clipTokens(text) !== count).map(([text, count]) => [text, count, clipTokens(text)]),
  ).toEqual([]);
});

it('counts long stretches without a space in reasonable time', () => {
  expect(clipTokens('!'.repeat(32_000))).toBeGreaterThan(100);
  expect(clipTokens('ab'.repeat(16_000))).toBeGreaterThan(100);
});
