import { picturesToMake } from '@atelier/studio/browser';
import { expect, test } from 'vitest';
import { type Doc, emptyDoc, withIdea } from '../model/doc.ts';
import { composeDoc } from './compose-doc.ts';
import { picturesIn, several } from './several.ts';

const docFor = (idea: string, more: Partial<Doc> = {}): Doc => ({ ...emptyDoc(7), idea, ...more });

test('as many as the words ask for, with seeds of their own, and none of them asks again', () => {
  const doc = docFor('4 pics of a cat');
  expect(picturesIn(doc)).toBe(4);
  const { ways, text } = several({ doc });
  expect(ways).toHaveLength(4);
  expect(ways[0]?.doc.seed).toBe(7);
  expect(new Set(ways.map((way) => way.doc.seed)).size).toBe(4);
  expect(text).toMatch(/^4 pictures/);
  for (const way of ways) expect(picturesIn(way.doc)).toBe(1);
  // Other words ask for themselves.
  const [chosen] = ways;
  expect(picturesIn(withIdea(chosen?.doc as Doc, '3 pics of a cat'))).toBe(3);
});

test('a slip of the keyboard orders no hundred, and that is said as the command line says it', () => {
  const { ways, text } = several({ doc: docFor('11 pictures of a cat') });
  expect(ways.length).toBeLessThan(20);
  expect(text).toContain(picturesToMake({ idea: '11 pictures of a cat' }, undefined).note);
});

test('a plain idea, a picture that was brought back, and several things are one picture', () => {
  expect(picturesIn(docFor('a cat'))).toBe(1);
  expect(picturesIn(docFor('four cats'))).toBe(1);
  const doc = docFor('4 pics of a cat');
  expect(picturesIn({ ...doc, given: { brief: composeDoc(doc).brief, seed: 7 } })).toBe(1);
});
