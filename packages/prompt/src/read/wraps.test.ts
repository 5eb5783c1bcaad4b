import { describe, expect, it } from 'vitest';
import { facts } from './read.fixture.ts';

const PROSE =
  'A tall white lighthouse stands on a rocky cliff at twilight, its beam sweeping over the dark sea. A small fishing boat returns home.';

/** As a mail or a terminal breaks a text. */
function filled(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' '))
    if (`${lines.at(-1)} ${word}`.trim().length <= width) lines.push(`${lines.pop()} ${word}`.trim());
    else lines.push(word);
  return lines.join('\n');
}

describe('a line break that says nothing', () => {
  it.each([36, 44, 52, 60])('prose filled to %i letters is read as on one line', (width) =>
    expect(facts(filled(PROSE, width))).toEqual(facts(PROSE)),
  );
  it.each([
    ['a red\nfox\nin snow', 'a red fox in snow'],
    ['two dogs and\na cat', 'two dogs and a cat'],
    ['a boat\non a lake', 'a boat on a lake'],
  ])('%j', (broken, whole) => expect(facts(broken)).toEqual(facts(whole)));
});

describe('a line break that parts', () => {
  it.each([
    ['fox\nhare\nmill', ['fox', 'hare', 'mill']],
    ['a big dog\na small cat', ['dog [big]', 'cat [small]']],
    ['a cup of tea\n\nan old book', ['cup', 'tea', 'book [old]', 'cup of tea']],
  ])('%j', (idea, expected) => expect(facts(idea)).toEqual(expected));
});
