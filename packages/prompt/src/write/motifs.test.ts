import { describe, expect, it } from 'vitest';
import { read } from '../read/read.ts';
import { write } from './by-tables.fixture.ts';

const written = (idea: string, liberty: 'faithful' | 'balanced' = 'balanced') => write(read(idea), { liberty, seed: 7 });
const invented = (idea: string, liberty?: 'faithful' | 'balanced') =>
  written(idea, liberty).subjects.filter((s) => s.source !== 'user');

describe('what stands for something said', () => {
  it('puts the emblem of a trade on its logo, and nothing where faithful (B5)', () => {
    expect(invented('logo for a bakery').map((s) => [s.name, s.rule, s.source])).toEqual([['bread', 'logo.emblem', 'writer']]);
    expect(invented('logo for a bakery', 'faithful')).toEqual([]);
    expect(invented('a logo for a bicycle repair shop').map((s) => s.name)).toEqual(['bicycle']);
    expect(invented('a bakery').map((s) => s.rule)).not.toContain('logo.emblem');
  });

  it('puts one festive thing on a card, none that was said already', () => {
    expect(invented('birthday card for Tom').map((s) => s.rule)).toEqual(['card.motif']);
    expect(invented('birthday card for Tom', 'faithful')).toEqual([]);
  });

  it('puts its roofs on a postcard from a town, and on no other', () => {
    const roofs = (idea: string, liberty?: 'faithful') =>
      invented(idea, liberty)
        .filter((s) => s.rule === 'card.motif')
        .map((s) => s.name);
    expect(roofs('a postcard that says "Greetings from Lisbon"')).toEqual(['tiled roof']);
    expect(roofs('a postcard that says "Greetings from Lisbon"', 'faithful')).toEqual([]);
    expect(roofs('a postcard that says "Greetings from Mars"')).toEqual([]);
    expect(roofs('a postcard that says "Wish you were here"')).toEqual([]);
    expect(roofs('a postcard of a lighthouse saying "Greetings from Lisbon"')).toEqual([]);
  });

  it('infers the crown of a king, with the relation that wears it, and not for what is no king', () => {
    const brief = written('my cat as a king', 'faithful');
    expect(brief.subjects.map((s) => [s.name, s.source])).toEqual([
      ['cat', 'user'],
      ['crown', 'inferred'],
    ]);
    expect(brief.relations.map((r) => [r.from, r.predicate, r.to, r.source])).toEqual([
      ['cat', 'wearing', 'crown', 'inferred'],
    ]);
    expect(written('my cat as a pirate', 'faithful').subjects.map((s) => s.name)).not.toContain('crown');
  });

  it('infers night for lights that need the dark, unless an hour was said', () => {
    const hours = (idea: string) =>
      written(idea)
        .setting.filter((f) => f.kind === 'time')
        .map((f) => [f.value, f.source]);
    expect(hours('northern lights over a snowy field')).toEqual([['night', 'inferred']]);
    expect(hours('northern lights over a field at dusk')).toEqual([['dusk', 'user']]);
  });
});
