/** Parts, members of groups and people under other names, which nobody named before they were spoken of (R51, R55, R57). */
import { describe, expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { read } from '../read/read.ts';
import { write } from '../write/write.ts';
import { revise } from './revise.ts';

function talk(idea: string, ...lines: string[]): { text: string; answer: string } {
  let brief = write(read(idea), { seed: 1, liberty: 'faithful' });
  let about: string | undefined;
  let answer = '';
  for (const line of lines) {
    const done = revise(brief, line, { seed: 1, about });
    if (done.brief !== brief) ({ brief, about } = done);
    ({ answer } = done);
  }
  return { text: compile(brief, 'plain').prompt, answer };
}

describe('R55 a part that nobody named is the part of what has it', () => {
  it.each([
    [
      'a teapot on a checkered tablecloth',
      ['make the handle red', 'make the squares larger'],
      /teapot with a red handle .*tablecloth with large squares/,
    ],
    [
      'a tractor ploughing a field',
      ['wheels at the back should be bigger than the front ones'],
      /^A tractor with bigger rear wheels ploughing a field/,
    ],
    ['football player kicking a ball into the goal', ['make the net blue'], /goal with a blue net/],
    ['a train going over a stone bridge', ['make the arches higher'], /bridge with high arches/],
    [
      'an old green bicycle',
      ['the basket should be full of bread'],
      /bicycle with a basket full of bread|basket full of bread/,
    ],
    ['a sailing ship in a storm', ['the sails are torn', 'make the main mast taller'], /ship with (?:.*and )?a tall main mast/],
    ['a stone cottage in a garden', ['ivy on the walls'], /cottage with .*walls.*ivy on the walls/],
    ['a waterfall in a jungle', ['water should be bluer'], /^A waterfall with blue water in (?:a|the) jungle/],
    ['a ship in a harbour', ['a lantern hanging at the stern'], /lantern hanging at (?:a|the) stern/],
  ])('%s / %s', (idea, lines, expected) => expect(talk(idea, ...lines).text).toMatch(expected));

  it('what stands on a plate makes the plate no part of a cake', () => {
    expect(talk('a lemon tart', 'put a fork on the plate').text).not.toMatch(/tart with a plate/);
  });
  it('who lives is no part of anything', () => {
    expect(talk('football player kicking a ball into the goal', 'the goalkeeper must be diving').text).not.toMatch(
      /with a goalkeeper/,
    );
  });
  it('the squares of a cloth bring no town into the picture', () => {
    const { brief } = revise(read('a teapot on a checkered tablecloth'), 'make the squares larger', { seed: 1 });
    const written = write(brief, { seed: 1 });
    expect(written.setting.filter(({ value }) => /building|street/.test(value))).toEqual([]);
  });
});

describe('R51 one of a group by what it is', () => {
  it.each([
    ['two kids flying a kite', ['make the boy shorter'], /kid .*and a short boy/],
    ['two kids flying a kite', ['make the boy shorter', 'give the girl red hair'], /girl with red hair .*and a short boy/],
    ['a family of four on a lawn', ['the dad should be bald'], /family of four with a bald dad/],
  ])('%s / %s', (idea, lines, expected) => expect(talk(idea, ...lines).text).toMatch(expected));
});

describe('R57 who and what is spoken of under another name', () => {
  it.each([
    ['a woman with a microphone on a stage', ['make the singer wear a hat'], /^A woman .*wearing a hat/],
    ['a pirate on a beach', ['move the sword on the floor'], /sword on (?:a|the) floor/],
  ])('%s / %s', (idea, lines, expected) => expect(talk(idea, ...lines).text).toMatch(expected));

  it('nobody becomes another than they were said to be', () => {
    expect(talk('a woman on a stage', 'the groom should wear a hat').text).not.toMatch(/woman wearing a hat/);
  });
  it('an animal that nobody named does not come in so (R3)', () => {
    expect(talk('a beach at noon', 'make the zebra blue').text).not.toMatch(/zebra/);
  });
});

describe('what "it" and "they" are', () => {
  it.each([
    [
      'a fox in the snow',
      ['make it night with a full moon', 'two small cubs curled up beside it'],
      /cubs curled beside (?:a|the) fox/,
    ],
    [
      'two penguins on an iceberg under northern lights',
      ['give the left one a red scarf'],
      /penguin on the left wearing a red scarf/,
    ],
    ['two penguins on an iceberg', ['they should look at each other'], /penguins looking at each other/],
    ['a poster of a saxophone player', ['maybe a double bass player next to him'], /double bass player/],
  ])('%s / %s', (idea, lines, expected) => expect(talk(idea, ...lines).text).toMatch(expected));
});

describe('which it is, and nothing in its place', () => {
  it.each([
    ['a birthday cake with candles', ['make the cake chocolate'], /^A chocolate birthday cake with candles/],
    ['a pizza on a table', ['make it vegetarian'], /^A vegetarian pizza/],
    ['a kite on a beach', ['make it a diamond'], /^A diamond-shaped kite/],
    ['a street', ['add a pair of gloves'], /pair of gloves/],
  ])('%s / %s', (idea, lines, expected) => expect(talk(idea, ...lines).text).toMatch(expected));
  it('a pair is told as one', () => expect(talk('a street', 'add a pair of gloves').answer).toMatch(/^New: pair of gloves\./));
});
