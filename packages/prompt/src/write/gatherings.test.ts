import { describe, expect, it } from 'vitest';
import { read } from '../read/read.ts';
import { revise } from '../revise/revise.ts';
import { write } from './by-tables.fixture.ts';

const gathered = (idea: string, liberty: 'faithful' | 'balanced' = 'balanced') =>
  write(read(idea), { liberty, seed: 7 }).subjects.filter((s) => s.rule?.startsWith('gathering.'));

describe('what an event consists of', () => {
  it('follows from the word, under every liberty (B3, B5)', () => {
    for (const liberty of ['faithful', 'balanced'] as const)
      expect(gathered('a street market in Marrakech', liberty).map((s) => [s.name, s.source, s.reason])).toEqual([
        ['market stalls', 'inferred', 'because you said street market'],
      ]);
    expect(gathered('a wedding on the beach').map((s) => s.name)).toEqual(['wedding couple']);
    expect(gathered('a hot air balloon festival over Cappadocia').map((s) => s.name)).toEqual(['hot air balloons']);
  });

  it('has a place where none was said, which is invented', () => {
    const places = (idea: string, liberty: 'faithful' | 'balanced' = 'balanced') =>
      write(read(idea), { liberty, seed: 7 }).setting.filter((f) => f.kind === 'place');
    expect(places('a horse race').map((f) => [f.value, f.source])).toEqual([['meadow', 'writer']]);
    expect(places('a horse race', 'faithful')).toEqual([]);
    expect(places('a horse race on the beach').map((f) => f.value)).toEqual(['beach']);
  });

  it('doubles nothing that was said and adds no count (B4)', () => {
    expect(gathered('a regatta with three sailboats')).toEqual([]);
    expect(gathered('a birthday party with a cake').map((s) => s.count)).toEqual([undefined, undefined, undefined]);
  });

  it('comes to no sheet or mark', () => {
    expect(gathered('a wedding invitation')).toEqual([]);
    expect(gathered('a logo for a jazz band')).toEqual([]);
  });

  it('has no stars by day: who camps under them is seen by night', () => {
    const hours = (idea: string) =>
      write(read(idea), { seed: 7 })
        .setting.filter((f) => f.kind === 'time')
        .map((f) => f.value);
    expect(hours('a campsite under the stars')).toEqual(['night']);
    expect(hours('a fireworks show over a harbour')).toEqual(['night']);
    expect(hours('fireworks over a harbour at sunset')).toEqual(['sunset']);
    expect(hours('kittens with a paper star')).not.toContain('night');
  });

  it('goes when it is taken away', () => {
    const brief = write(read('a street market'), { seed: 7 });
    expect(revise(brief, 'no stalls').brief.subjects.filter((s) => !s.off && s.name.includes('stall'))).toEqual([]);
  });
});
