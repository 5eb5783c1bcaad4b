/** Plain ideas meet the scenes that were thought of for them. */
import { describe, expect, it } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { write } from './write.ts';

const textOf = (idea: string, seed = 0): string =>
  prose(write(read(idea), { liberty: 'free', seed }), { length: 'long' })
    .map(({ text }) => text)
    .join(' ');

describe('a plain idea', () => {
  it.each([
    ['a teacher in front of a blackboard', /piece of chalk/],
    ['a firefighter in front of a fire engine', /chrome grille/],
  ])('%s: where somebody stands is no deed', (idea, told) => expect(textOf(idea)).toMatch(told));

  it('who stands in front of an airplane is not in it', () =>
    expect(textOf('a woman in front of an airplane')).not.toMatch(/oval window|seat/));

  it.each([
    ['a hot air balloon over a valley', /\bballoons\b/i],
    ['a sheep with her lamb in a meadow', /\blambs\b/i],
    ['a swan on a lake', /\bswans\b/i],
  ])('%s: of one no several are told', (idea, several) => expect(textOf(idea)).not.toMatch(several));

  it('two swans on a lake: nor one of several', () =>
    expect(textOf('two swans on a lake')).toMatch(/Two swans face each other/));

  it('a nurse in a uniform may stand somewhere', () => expect(textOf('a nurse in a blue uniform')).toMatch(/stands facing us/));

  it('a rider sits in the saddle of what is ridden', () =>
    expect(textOf('a cowboy on a brown horse')).toMatch(/sits upright in the saddle/));

  it('what its author has told of its looks is told no second time', () =>
    expect(textOf('a helicopter landing on a roof')).not.toMatch(/stands on its skids|A slim boom/));

  it('a desert has dunes and no surf', () => {
    const text = textOf('a camel in the desert');
    expect(text).toMatch(/\bdunes?\b/);
    expect(text).not.toMatch(/\b(?:surf|waves|shore)\b/);
  });

  it('a turkey is no country', () => {
    expect(textOf('roast turkey on a dinner table')).not.toMatch(/Turkey/);
    expect(textOf('a street in Turkey')).toMatch(/Turkey/);
  });

  it('a chess board is no chalkboard', () => expect(textOf('a chess board')).not.toMatch(/chalk/));
});
