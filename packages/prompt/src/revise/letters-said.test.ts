import { describe, expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { read } from '../read/read.ts';
import { write } from '../write/write.ts';
import { revise } from './revise.ts';

/** What a talk comes to, in plain words, and the last answer. */
function talk(idea: string, ...says: string[]) {
  let brief = write(read(idea), { seed: 1 });
  let about: string | undefined;
  let answer = '';
  for (const said of says) {
    const done = revise(brief, said, { seed: 1, about });
    ({ brief, answer } = done);
    about = done.about;
  }
  return { text: compile(brief, 'plain').prompt, answer };
}
const LOGO = 'logo for my bakery called Golden Crumb';
const POSTER = 'poster for a school play about pirates';
const CARD = 'birthday card for my grandma, she likes roses';

describe('R44 how letters look, in whatever grammar', () => {
  it.each([
    ['can the letters be rounder and brown', 'in round brown lettering'],
    ['make the font friendlier and thicker', 'in friendly thick lettering'],
    ['can you make the writing look like handwriting', 'in handwritten lettering'],
    ['the name in cursive', 'in script lettering'],
    ['clear lettering please', 'in clear lettering'],
    ['make the words easier to read', 'in clear lettering'],
    ['letters green with a black outline', 'outlined in black'],
  ])('%s', (said, has) => {
    const { text } = talk(LOGO, said);
    expect(text).toContain('reads "Golden Crumb"');
    expect(text).toContain(has);
  });

  it('“clear the text” takes it out still, and a name that is changed is no look', () => {
    expect(talk(LOGO, 'clear the text').text).not.toContain('reads');
    expect(talk(LOGO, 'change the name to Risen').text).toContain('reads "Risen"');
  });
});

describe('R45 words of a sheet', () => {
  it.each(['its spelled wrong', 'there is a typo in the title', 'the title is misspelled'])(
    '%s: what it is to read is told, and no word is changed for “wrong”',
    (said) => {
      const { text, answer } = talk(POSTER, 'title should say The Lost Treasure', said);
      expect(text).toContain('"The Lost Treasure"');
      expect(answer).toContain('“The Lost Treasure”');
    },
  );

  it.each([
    [POSTER, 'add friday 7 pm at the bottom', 'reads "friday 7 pm"'],
    ['menu for a coffee shop', '7 am to 5 pm at the bottom', '"7 am to 5 pm"'],
    ['wedding invitation for Anna and Tom', 'saturday june 14 at 3 pm', '"Anna and Tom" and "saturday june 14 at 3 pm"'],
    ['movie poster about a haunted lighthouse', 'coming this october at the bottom', 'reads "coming this october"'],
    [CARD, 'add her name, Rosa, at the bottom', 'reads "Rosa"'],
  ])('%s / %s: a line of it, and no hour', (idea, said, has) => {
    expect(talk(idea, said).text).toContain(has);
  });

  it('“make it 7 pm” of a poster of a beach is its hour', () => {
    expect(talk('a beach with palm trees', 'make it 7 pm').text).not.toContain('"');
  });

  it('one word is changed, with its capital, and whoever is called so', () => {
    expect(talk(POSTER, 'title should say The Lost Treasure', 'change treasure to island in the title').text).toContain(
      '"The Lost Island"',
    );
    expect(talk('wedding invitation for Anna and Tom', 'change Tom to Thomas').text).toContain('for Anna and Thomas; ');
  });

  it('a line goes by a word of it, a word by its number', () => {
    expect(
      talk(POSTER, 'title should say Pirates', 'add friday 7 pm at the bottom', 'take out the line with friday').text,
    ).not.toContain('friday');
    expect(talk(POSTER, 'title should say The Lost Treasure', 'drop the second word').text).toContain('"The Treasure"');
  });

  it('text on a thing that nobody asked for is ruled out, with its reason set aside', () => {
    const { text } = talk('a classroom with children', 'Remove the text on the board, it is all gibberish.');
    expect(text).toContain('without text on the board');
    expect(text).not.toContain('gibberish');
  });

  it('what stands beside the words is there, and its place is said', () => {
    expect(talk(LOGO, 'add a wheat thing under the name').text).toMatch(/with a wheat; wheat under the name;/);
    expect(talk(CARD, 'more roses around the edges please').text).toContain('many roses');
    expect(talk('t-shirt design with a skateboarding frog', 'add the words STAY HOPPY under the frog').text).toContain(
      'reads "STAY HOPPY"',
    );
  });
});

describe('R29 back to the one before', () => {
  it.each(['go back to the one before, i dont like the wheat', 'the one before was better', 'back to the one before'])(
    '%s',
    (said) => {
      const { move, further } = revise(write(read(LOGO), { seed: 1 }), said);
      expect(move).toEqual({ intent: 'undo', to: 1 });
      expect(further ?? '').toBe('');
    },
  );
});
