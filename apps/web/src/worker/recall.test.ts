import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { emptyDoc } from '../model/doc.ts';
import { composeDoc } from './compose-doc.ts';
import { recall } from './recall.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../../../packages/lineage/src/__fixtures__/${name}`, import.meta.url));

test.each(['a1111.jpg', 'a1111.webp', 'a1111-utf8.png'])('%s: words, and what shall not be there', (name) => {
  const { doc, by, notes } = recall(fixture(name), emptyDoc(1));
  expect(by).toMatch(/A1111|AUTOMATIC1111|Stable Diffusion/i);
  expect(notes[0]).toBe('Its prompt is drawn anew.');
  const { brief } = composeDoc(doc);
  expect(brief.idea).toBe(doc.idea);
  expect(brief.absent.length).toBeGreaterThan(0);
  expect(brief.subjects.length + brief.setting.length).toBeGreaterThan(0);
});

test.each([
  ['a picture without a word', fixture('plain.jpg'), 'no-lineage'],
  ['no picture', new TextEncoder().encode('<html></html>'), 'not-a-picture'],
  ['half a picture', fixture('a1111-utf8.png').subarray(0, 30), ''],
])('%s is refused with a sentence', (_, bytes, code) => {
  expect(() => recall(new Uint8Array(bytes), emptyDoc(1))).toThrow(
    expect.objectContaining({ message: expect.stringMatching(/^.{20,}[.!?]$/s), ...(code && { code }) }),
  );
});
