import { describe, expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { read } from '../read/read.ts';
import { write } from '../write/write.ts';
import { revise } from './revise.ts';

/** What a talk comes to, in plain words. */
function after(idea: string, ...says: string[]): string {
  let brief = write(read(idea), { seed: 1 });
  let about: string | undefined;
  for (const said of says) {
    const done = revise(brief, said, { seed: 1, about });
    ({ brief } = done);
    about = done.about;
  }
  return compile(brief, 'plain').prompt;
}
const CAR = 'red sports car on a coast road';

describe('R46 what was said stays where something else is changed', () => {
  it.each([
    [CAR, ['make it convertible'], 'red sports car on a coast road.'],
    [CAR, ['make it convertible', 'change the red to black'], 'black sports car on a coast road.'],
    [
      'portrait of an old fisherman',
      ['Try it in charcoal, black and white.'],
      'A portrait of an old fisherman, in charcoal; black and white.',
    ],
    ['modern kitchen, white and wood', ['wider view please, I want to see the whole room'], 'modern kitchen'],
    ['modern kitchen, white and wood', ['the floor should be dark oak'], 'A dark oak floor in a modern kitchen'],
    ['beach with palm trees', ['water more turquoise', 'sand whiter'], 'the turquoise sea and white sand on a beach'],
    [
      'cozy reading corner in a small bedroom',
      ['change the curtains to white ones'],
      'corner and white curtains in a small bedroom',
    ],
  ] as const)('%s / %s', (idea, says, has) => {
    expect(after(idea, ...says)).toContain(has);
  });
});

describe('R47 a manner is of the whole, and no thing', () => {
  it.each([
    [
      'portrait of an old fisherman',
      'almost like an old master painting',
      'A portrait of an old fisherman, in an old master painting style.',
    ],
    ['elf girl in a forest', 'almost like a fairy tale illustration', 'in a fairy tale illustration style.'],
  ])('%s / %s', (idea, said, has) => {
    expect(after(idea, said)).toBe(has.startsWith('in') ? `An elf girl in a forest, ${has}` : has);
  });
});

describe('things said shortly', () => {
  it.each([
    [
      'cozy reading corner in a small bedroom',
      'swap the armchair for a beanbag',
      'a beanbag in a small bedroom; without armchair',
    ],
    ['modern kitchen, white and wood', 'change the counter tops to dark marble', 'marble countertop'],
    [
      'my daughter as a princess riding a unicorn',
      'rainbow in the sky please and some butterflies',
      'a rainbow in the sky and some butterflies',
    ],
    ['a village house in winter', 'in my country the house is from wood, not stone', 'A wood village house in winter'],
    ['elf girl in a forest with a glowing bow', 'make the bow glow stronger', 'a brightly glowing bow'],
    ['a christmas tree with presents', 'wrap the presents in red, green and gold', 'red and green and gold presents'],
    ['poster for a school play about pirates', 'make the ship bigger and the sea more stormy', 'big ship'],
  ])('%s / %s', (idea, said, has) => {
    expect(after(idea, said)).toContain(has);
  });
});

describe('R48 what could come in', () => {
  it.each(['anything you’d suggest?', 'what would you add?', 'any ideas?'])(
    '%s: things are named, and nothing changes',
    (said) => {
      const first = write(read('beach with palm trees'), { seed: 1 });
      const { brief, answer } = revise(first, said, { seed: 1 });
      expect(brief).toBe(first);
      expect(answer).toMatch(/^Perhaps .+ or .+\. Say which, and it comes in\.$/);
    },
  );

  it.each(['hmm something is missing, surprise me', 'you choose', 'add something fun'])('%s: one of them comes in', (said) => {
    const { patch } = revise(write(read('beach with palm trees'), { seed: 1 }), said, { seed: 1 });
    expect(patch.added.some(({ source }) => source === 'edit')).toBe(true);
  });

  it('“surprise me” alone is another seed', () => {
    expect(revise(write(read('beach with palm trees'), { seed: 1 }), 'surprise me').move).toEqual({ intent: 'again' });
  });
});
