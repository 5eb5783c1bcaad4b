/** Ideas as people type them: nobody there, two colours, what is inside, emoji and hashtags. */
import { describe, expect, it } from 'vitest';
import { facts } from './read.fixture.ts';

const TABLES: Record<string, [string, string[]][]> = {
  'R5 nobody': [
    ['nobody there', ['no people']],
    ['no one around', ['no people']],
    ['an empty beach, nobody there', ['place beach', 'background empty', 'no people']],
    ['a train station with no one around', ['place train station', 'no people']],
    ['a beach at dawn, no one in sight', ['place beach', 'time dawn', 'no people']],
    ['a park without a soul', ['place park', 'no people']],
    ['not a single person on the bridge', ['bridge', 'no people']],
    ['a playground, nobody playing', ['place playground', 'no people']],
    ['a lone fisherman, nobody else around', ['fisherman [lone]', 'no other people']],
  ],
  'R2 things of two words before how they are seen': [
    ['white running shoes product photo', ['running shoes ×2+ [white]', 'medium product photo']],
    ['camera product photo', ['camera', 'medium product photo']],
    ['camera photo', ['medium camera photo']],
    ['tennis shoes painting', ['tennis shoes ×2+', 'medium painting']],
  ],
  'R6 colours alone are a palette': [
    ['Rust and sea green', ['palette rust', 'palette sea green']],
    ['forest green and ivory', ['palette forest green', 'palette ivory']],
    ['burnt orange, plum and teal', ['palette burnt orange', 'palette plum', 'palette teal']],
    ['lemon yellow and grey', ['palette lemon yellow', 'palette grey']],
    ['chocolate and vanilla', ['chocolate', 'vanilla']],
  ],
  'R6 snow on what is far': [
    ['a meadow with snowy peaks', ['peak ×2+ [snowy]', 'meadow with peak', 'place meadow']],
    ['a snowy street', ['place street', 'weather snowy']],
  ],
  'R6 from within': [
    ['inside of a cave', ['place cave', 'shot interior']],
    ['the inside of a church', ['place church', 'shot interior']],
    ['inside a whale', ['whale', 'shot interior']],
    ['a view from inside a tent', ['tent', 'shot interior']],
    ['inside of a whale there is a small boat', ['whale', 'boat [small]', 'boat inside whale', 'shot interior']],
  ],
  'R3 ice': [
    ['Prawns on ice', ['prawn ×2+', 'ice', 'prawn on ice']],
    ['a bucket of ice', ['bucket', 'ice', 'bucket of ice']],
    ['penguins on ice', ['penguin ×2+', 'penguin on ice', 'place ice']],
  ],
  'R8 emoji and hashtags': [
    ['magic castle ✨', ['castle [magic]']],
    ['a sign with a ❤️', ['sign', 'heart', 'sign with heart']],
    ['sunset 🌅 on a beach', ['time sunset', 'place beach']],
    [
      '#goldenhour #snowymountain',
      ['mountain', 'time golden hour', 'weather snowy', 'unread goldenhour', 'unread snowymountain'],
    ],
    ['cabin #cabincore', ['cabin', 'style cabincore']],
    ['also a beach with palms', ['palm ×2+', 'beach with palm', 'place beach']],
    ['first a sunflower, then a rose', ['sunflower', 'rose', 'unread first']],
  ],
};

for (const [rule, table] of Object.entries(TABLES))
  describe(rule, () => {
    it.each(table)('%s', (idea, expected) => expect(facts(idea)).toEqual(expected));
  });
