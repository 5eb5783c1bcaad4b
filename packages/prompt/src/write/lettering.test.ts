/** Lettering that an idea calls for and does not spell: greetings, headings, names (B4). */
import type { Brief } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { read } from '../read/read.ts';
import { brief, one, place, said } from './briefs.fixture.ts';
import { write } from './by-tables.fixture.ts';

describe('lettering', () => {
  const card = (idea: string, more: object = {}) => write(brief({ idea, subjects: [one('birthday card')], ...more })).text;
  it('greets on a birthday card and quotes the name it is for', () => {
    expect(card('birthday card for Tom')).toMatchObject([
      { content: 'Happy Birthday', source: 'inferred', rule: 'card.greeting' },
      { content: 'Tom', source: 'inferred', reason: 'because you said for Tom' },
    ]);
  });
  it('quotes no common noun, and writes nothing where lettering was given or ruled out', () => {
    expect(card('a birthday card for my sister').map(({ content }) => content)).toEqual(['Happy Birthday']);
    expect(card('birthday card for Tom saying "Yay"', { text: [said({ content: 'Yay' })] })).toHaveLength(1);
    expect(card('birthday card, "Happy 40th, Maria"', { text: [said({ content: 'Happy 40th, Maria' })] })).toHaveLength(1);
    expect(card('birthday card, "March 3"', { text: [said({ content: 'March 3' })] })).toHaveLength(2);
    expect(card('birthday card for Tom, no text', { absent: [said({ value: 'text' })] })).toEqual([]);
  });
  it('heads a menu, says where a travel poster goes, and names whom an invitation with a day is from', () => {
    const rows = [said({ content: 'Soup 4' }), said({ id: 'b', content: 'Pasta 9' })];
    const menu = (idea: string, text: Brief['text']) => write(brief({ idea, subjects: [one('menu')], text })).text;
    expect(menu('menu: "Soup 4" "Pasta 9"', rows).map((t) => [t.content, t.rule])).toEqual([
      ['Soup 4', undefined],
      ['Pasta 9', undefined],
      ['Menu', 'menu.heading'],
    ]);
    expect(
      menu('menu "Chez Nous" "Soup 4"', [said({ content: 'Chez Nous' }), said({ id: 'b', content: 'Soup 4' })]),
    ).toHaveLength(2);
    const poster = (value: string) =>
      write(
        brief({
          idea: `travel poster of ${value}`,
          look: [{ id: 'p', kind: 'medium', value: 'travel poster', source: 'user' }],
          setting: [place(value)],
        }),
      ).text;
    expect(poster('Lisbon')).toMatchObject([{ content: 'LISBON', source: 'inferred', rule: 'poster.place' }]);
    expect(poster('old harbour')).toEqual([]);
    const invited = brief({
      idea: 'invitation for Anna and Paul, June 12',
      subjects: [one('invitation')],
      text: [said({ content: 'June 12' })],
    });
    expect(write(invited).text.map((t) => t.content)).toEqual(['June 12', 'Anna and Paul']);
  });
  it.each([
    ['an invitation to a garden party', ['Garden Party'], 'card.event'],
    ['an invitation for our summer party', ['Summer Party'], 'card.event'],
    ['a thank-you card with flowers', ['Thank You'], 'card.greeting'],
    ['a menu for a restaurant', ['Menu'], 'menu.heading'],
    ['a wedding invitation', [], undefined],
    ['an invitation for his birthday party', ['Birthday Party'], 'card.event'],
    // Half of what it is for is no title.
    ["an invitation to my sister's wedding", [], undefined],
    ['an invitation for the opening of our shop', [], undefined],
  ])('%s says what it is for', (idea, expected, rule) => {
    const { text, setting, subjects } = write(read(idea), { liberty: 'balanced', seed: 1 });
    expect(text.map((t) => t.content)).toEqual(expected);
    expect(text[0]?.rule).toBe(rule);
    // What it is for is not where it is: no furniture, no meadow.
    expect(setting.filter((f) => !f.wordsOnly && (f.kind === 'place' || f.kind === 'background'))).toEqual([]);
    expect(subjects.filter((s) => s.source === 'writer' && s.rule !== 'card.motif')).toEqual([]);
  });
  it.each([
    ['a logo for a bakery called wren', ['wren']],
    ['a logo for a cafe named blue door with a cup', ['blue door']],
    ['a logo for a bakery called Wren', ['Wren']],
    ['birthday party invite for Zoe', ['Zoe']],
    ['wedding save the date for Emma and Jack', ['Emma and Jack']],
    ['a sign beside a dog, called rex', []],
  ])('a name on a mark in small letters is lettering as well: %s', (idea, expected) =>
    expect(write(read(idea), { seed: 1 }).text.map(({ content }) => content)).toEqual(expected),
  );
  it.each([
    'a girl reading a menu in a diner',
    'a waiter holding a menu',
    'menu board on a street',
    'a woman holding an invitation to a garden party',
  ])('%s: what is printed on a thing in the picture is nobody’s to make up (B4)', (idea) =>
    expect(write(read(idea), { seed: 1 }).text).toEqual([]),
  );
  it.each([
    ['poster for a garage sale on saturday', ['Garage Sale', 'Saturday']],
    ['a vintage circus poster with a lion', ['Circus']],
    ['flyer for our summer party', ['Summer Party']],
    ['motivational poster with a mountain', ['Never Give Up']],
    ['a poster of a lion', []],
    ['a boy hanging up a circus poster', []],
    ['happy mothers day card with tulips', ['Happy Mother’s Day']],
    ["father's day card", ['Happy Father’s Day']],
  ])('%s is headed with what it announces', (idea, expected) =>
    expect(write(read(idea), { seed: 1 }).text.map(({ content }) => content)).toEqual(expected),
  );
  it('words that nobody said are the writer’s, and faithful has none of them (B4, B5)', () => {
    const idea = 'motivational poster with a mountain';
    expect(write(read(idea), { seed: 1, liberty: 'balanced' }).text.map(({ source }) => source)).toEqual(['writer']);
    expect(write(read(idea), { seed: 1, liberty: 'faithful' }).text).toEqual([]);
    expect(write(read('poster for a garage sale'), { seed: 1, liberty: 'faithful' }).text).toHaveLength(1);
  });
  it('reads no card in the frame round an idea', () => {
    expect(
      write(brief({ idea: 'like a birthday card: a cat', request: { kind: 'draw', span: [0, 21] }, subjects: [one('cat')] }))
        .text,
    ).toEqual([]);
  });
});
