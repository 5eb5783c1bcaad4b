/** Things that people say on the way, which once brought the opposite, or nonsense, into the picture. */
import { describe, expect, it } from 'vitest';
import { historyMove } from './history.ts';
import { said, values } from './talks.fixture.ts';

describe('R22 a colour of the whole picture', () => {
  it.each([
    ['a sad abstract', 'less blue', ['warm colours']],
    ['a beach sunset', 'too blue', ['warm colours']],
    ['a beach sunset', 'not so blue', ['warm colours']],
    ['a beach sunset', 'make it less orange', ['cool colours']],
    ['a duck in a bathtub', 'less yellow', ['linen and rust']],
    ['a castle', 'more blue', ['blue']],
  ])('%s / %s', (idea, instruction, palette) => {
    const { brief, answer } = said(idea, instruction);
    expect(values(brief, 'palette')).toEqual(palette);
    expect(answer).not.toMatch(/[Nn]ew: blue/);
  });

  it('a red car is no longer red, and the palette stays', () => {
    const { brief } = said('a red car', 'less red');
    expect(brief.subjects[0]?.attributes).toEqual([]);
  });

  it('R3 asks where no way leads from a colour', () => {
    const { answer, unplaced } = said('a fox', 'less green');
    expect(answer).toContain('Which colour instead of green?');
    expect(unplaced).toEqual(['less green']);
  });
});

describe('R22 pictures are not mixed', () => {
  it.each([
    'more like the first',
    'make it more like the first',
    'closer to the second one',
    'combine 1 and 3',
    'mix the first and the last',
  ])('%s', (instruction) => {
    const { answer, patch } = said('a castle', instruction);
    expect(answer).toMatch(/^I cannot mix pictures/);
    expect([patch.added, patch.changed, patch.removed]).toEqual([[], [], []]);
  });

  it('but a picture can be more like a watercolour', () => {
    expect(said('a dog', 'more like a watercolour').answer).toMatch(/^New: watercolour/);
  });
});

describe('said in passing', () => {
  it('R12 something different is another one', () => {
    for (const words of ['try something different', 'something new', 'do something else'])
      expect(historyMove(words)).toEqual({ intent: 'again' });
  });

  it.each([
    ['give it to me in 16:9', '16:9'],
    ['make it like a phone wallpaper', '9:16'],
  ])('%s', (instruction, aspect) => {
    const { brief, patch } = said('a mountain lake, a boat', instruction);
    expect(brief.format.aspect).toBe(aspect);
    expect(patch.added).toHaveLength(1);
  });

  it('“the last one but at night” is this one at night', () => {
    expect(said('a castle', 'the last one but at night').answer).not.toContain('last');
  });

  it('a correction is no absence', () => {
    const { brief } = said('a castle on a hill', 'add a dragon', 'put it on the left', 'no the right');
    expect(brief.absent).toEqual([]);
    const dragon = brief.subjects.find(({ name }) => name === 'dragon');
    expect(dragon?.attributes.map(({ value }) => value).join()).toMatch(/right/);
  });

  it('R7 the style of a painter is a style', () => {
    const { brief } = said('a lake in the style of van gogh', 'without the style');
    expect(values(brief, 'artist')).toEqual([]);
    expect(brief.absent).toEqual([]);
  });

  it('“it” is no name of a thing', () => {
    expect(said('a beach sunset', 'delete it').answer).toBe('Take out what? Name it, please. Nothing has changed.');
  });

  it('R11 what was not read, and what nobody said', () => {
    expect(said('a fox, stylize 750', 'what was not understood?').answer).toMatch(/^I could not read .*750/);
    expect(said('a fox', "what didn't you understand?").answer).toBe('I read all of it.');
    expect(said('a duck in a bathtub', 'why is the duck yellow?').answer).toBe(
      'Nobody said that the duck is yellow; where it is, it is drawn so.',
    );
  });
});
