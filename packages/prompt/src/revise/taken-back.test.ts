/** Of a place that several words name, an edit takes the words that it speaks of; of the idea, what was taken out names no scenery any more. */
import type { Brief } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { read } from '../read/read.ts';
import { write } from '../write/write.ts';
import { revise } from './revise.ts';

const seed = 7;
const after = (idea: string, ...instructions: string[]): Brief =>
  instructions.reduce((brief, each) => revise(brief, each, { seed }).brief, write(read(idea), { liberty: 'balanced', seed }));
const places = ({ setting }: Brief): string[] =>
  setting.flatMap(({ kind, value, off }) => (kind === 'place' && !off ? [value] : []));
const unsaid = ({ idea, unsaid: spans = [] }: Brief): string[] => spans.map(([start, end]) => idea.slice(start, end));

describe('a place keeps the words that nobody spoke of (R1)', () => {
  it.each([
    ['a frozen lake with a pier', 'not frozen', ['lake']],
    ['a flooded street at night', 'not flooded', ['street']],
    ['english cottage garden in full bloom', 'remove the cottage', ['english garden']],
    ['a misty tuscan vineyard road', 'remove the road', ['tuscan vineyard']],
    ['baobab avenue madagascar at sunset', 'remove the baobabs', ['meadow', 'madagascar']],
    ['a wooden pier on a still lake, evening', 'longer pier', ['longer pier', 'still lake']],
    ['a mountain lake at dawn', 'remove the lake', ['mountain']],
  ])('%s / %s', (idea, instruction, left) => expect(places(after(idea, instruction))).toEqual(left));

  it('says what it was and is', () => {
    const before = write(read('a frozen lake with a pier'), { liberty: 'balanced', seed });
    expect(revise(before, 'not frozen', { seed }).answer).toMatch(/^Frozen lake is now lake[.;]/);
  });

  it('what a place was relieved of comes back with no prop (R9)', () => {
    const lake = after('a mountain lake at dawn', 'remove the mountains');
    expect(lake.absent.map(({ value }) => value)).toContain('mountains');
    expect(lake.setting.map(({ value }) => value)).not.toContain('mountains');
  });
});

describe('words of the idea that an edit takes back', () => {
  it.each([
    ['paris rooftops at golden hour, eiffel tower far off', ['remove the eiffel tower'], ['eiffel', 'tower', 'far', 'off']],
    ['an overgrown temple in the jungle', ['not overgrown', 'remove the temple'], ['overgrown', 'temple']],
    ['a frozen lake with a pier', ['not frozen'], ['frozen']],
    ['a red tram in a street', ['make it night', 'add a cat'], []],
  ])('%s / %j', (idea, instructions, words) => {
    const brief = after(idea, ...instructions);
    expect(brief.idea).toBe(idea);
    expect(unsaid(brief)).toEqual(words);
  });
});

describe('all of a kind (R9)', () => {
  const names = ({ subjects }: Brief): string[] => subjects.flatMap(({ name, off }) => (off ? [] : [name]));

  it('“without the trees” takes the one that was named and those that a writer added', () => {
    const brief = after('african savanna acacia tree with a giraffe', 'without the trees');
    expect(names(brief)).toEqual(['giraffe']);
    expect(brief.absent.map(({ value }) => value)).toContain('trees');
  });

  it('takes the tree out of the name of a place', () =>
    expect(places(after('an old tuscan cypress road', 'remove the cypresses'))).toEqual(['old tuscan road']));

  it('a highway is a road', () => expect(names(after('monument valley with lonely highway', 'remove the road'))).toEqual([]));

  it.each([
    ['moonlit graveyard with bare trees', 'remove the graves', 'The graves are what the graveyard is made of'],
    ['vineyard in bordeaux harvest time', 'remove the vines', 'The vines are what the vineyard is made of'],
    ['a mountain lake', 'remove the zebra', 'There is no zebra in the picture.'],
  ])('%s / %s: %s', (idea, instruction, answer) => {
    const before = write(read(idea), { liberty: 'balanced', seed });
    const { answer: told, brief } = revise(before, instruction, { seed });
    expect(told).toContain(answer);
    expect(brief).toBe(before);
  });
});
