/** Several readings of one line, weighed: what is nonsense is not taken, and a plainer way to say the line is found (R36–R38). */
import { describe, expect, it } from 'vitest';
import { compile } from '../../compile/compile.ts';
import { read } from '../../read/read.ts';
import { unwrite, write } from '../../write/write.ts';
import { revise } from '../revise.ts';
import { Workbench } from '../workbench.ts';
import { faultsOf, weightOf } from './faults.ts';
import { weighed } from './weigh.ts';

const seed = 1;
function talk(idea: string, ...said: string[]) {
  let brief = write(read(idea), { liberty: 'balanced', seed });
  let about: string | undefined;
  let answer = '';
  for (const each of said) ({ brief, about, answer } = revise(brief, each, { seed, about }));
  return { text: compile(unwrite(brief), 'plain').prompt, answer };
}

describe('R36 what speaks against a reading', () => {
  const plain = { refused: false, undone: [], silent: false };
  const weight = (idea: string, line: string, to: string): number =>
    weightOf(
      faultsOf(
        read(idea),
        line,
        { ...read(to), subjects: read(to).subjects.map((s) => ({ ...s, source: 'edit' as const })) },
        plain,
      ),
    );

  it('a colour is no thing, and a lamp is one', () => {
    expect(weight('a street', 'make it blue', 'a street and a blue')).toBeGreaterThan(
      weight('a street', 'add a lamp', 'a street and a lamp'),
    );
  });

  it('what was said and is gone speaks against it, where the line does not name it', () => {
    const both = read('a cat and a dog');
    const [cat] = both.subjects;
    const left = { ...both, subjects: cat ? [cat] : [] };
    expect(weightOf(faultsOf(both, 'make it night', left, plain))).toBeGreaterThan(2);
    expect(weightOf(faultsOf(both, 'remove the dog', left, plain))).toBe(0);
  });
});

describe.each<[string, [string, string[], RegExp, RegExp?][]]>([
  [
    'R37 a name and how it is, without a verb',
    [
      ['a girl in a forest', ['longer hair, silver'], /longer silver hair/, /silver girl/],
      ['a beach with palm trees', ['water more turquoise'], /turquoise (?:sea|water)/, /against a turquoise/],
      ['two foxes in snow', ['snow deeper'], /deep snow/],
      ['pixel art of a game hero with a sword', ['bigger head smaller body'], /hero with .*head/],
    ],
  ],
  [
    'R37 what nobody named is there to be changed, where it can be',
    [
      ['a cozy reading corner in a small bedroom', ['swap the armchair for a beanbag'], /beanbag.*without armchair/],
      ['a classroom with children', ['please give the teacher glasses and a green cardigan'], /teacher .*green cardigan/],
      ['a beach sunset', ['make the zebra blue'], /beach/, /zebra/],
    ],
  ],
  [
    'R37 a complaint is no wish for what it complains of',
    [
      ['a christmas tree with presents', ['too dark cant see the presents'], /bright/, /; dark/],
      ['a dragon fighting a knight', ['knight looks scared, he should look brave'], /brave knight/, /looking|scared/],
      ['a village house in winter', ['the people i not want, please take out'], /without people/],
    ],
  ],
  [
    'R37 words to be read end where their place begins',
    [
      ['flyer for my bakery', ['write Fresh Every Saturday across the bottom'], /"Fresh Every Saturday" at the bottom/],
      ['a logo of a bakery called Golden Crumb', ['can the letters be rounder and brown'], /round brown lettering/],
      ['birthday card for my grandma', ['can you make the writing look like handwriting'], /handwritten lettering/],
    ],
  ],
])('%s', (_, cases) => {
  it.each(cases)('%s / %s', (idea, said, has, not) => {
    const { text } = talk(idea, ...said);
    expect(text).toMatch(has);
    if (not) expect(text).not.toMatch(not);
  });
});

describe('R38 where no reading makes sense', () => {
  it.each([
    ['a big cheeseburger with fries', 'the background is boring', /^What should be otherwise\?/],
    ['a wooden sign in a garden', 'its spelled wrong', /^How should it be written\?/],
  ] as const)('%s / %s is asked back, and nothing changes', (idea, line, question) => {
    const brief = write(read(idea), { liberty: 'balanced', seed });
    const done = revise(brief, line, { seed });
    expect(done.answer).toMatch(question);
    expect(done.brief).toBe(brief);
  });

  it('what can be done is done, and the rest is told (R3)', () => {
    const { text, answer } = talk('a cat and a dog', 'make the cat black and remove the zebra');
    expect(text).toMatch(/black cat and a dog/);
    expect(answer).toMatch(/no zebra/);
  });
});

it.each(['how is the weather in Rome?', "what's the capital of France?"])(
  'R38 %s is asked of the world, and told so',
  (line) => {
    expect(talk('a beach at noon', line).answer).toMatch(/what is in the picture.*cannot answer/);
  },
);

it.each([
  ['swap the car for a motorbike but keep the colour', /red motorbike/],
  ['replace the car with a motorbike but keep the same color', /red motorbike/],
])('R3 %s: the quality goes over', (line, text) => {
  expect(talk('a red car on a street', line).text).toMatch(text);
});

describe('R38 what another reading may cost', () => {
  /** Characters heard of a line whose every reading is as senseless as its first. */
  const heardOf = (line: string): number => {
    const brief = read('a dog and a cat on a beach');
    const junk = read('a blue and a more and a much').subjects.map((each) => ({ ...each, source: 'edit' as const }));
    const spoilt = { ...brief, subjects: junk };
    let heard = 0;
    const spoil = (each: string) => {
      heard += each.length;
      return { bench: new Workbench(spoilt), text: each, unplaced: [], undone: [], trouble: '', anew: false };
    };
    weighed(brief, line, {}, spoil, (_, each) => spoil(each));
    return heard;
  };

  it('a short line is worth many readings, and a page of the same words hardly one more', () => {
    const short = 'make it much more, and the thing over there';
    expect(heardOf(short)).toBeGreaterThan(10 * short.length);
    const page = 'just while one, '.repeat(90);
    expect(heardOf(page)).toBeLessThanOrEqual(page.length + 1500);
  });
});
