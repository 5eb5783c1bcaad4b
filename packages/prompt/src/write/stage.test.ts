/** What a picture is set on, under and in (B5), and what was said rules out (B1). */
import { passageKnown } from '@atelier/lexicon';
import { describe, expect, it } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { write } from './by-tables.fixture.ts';

const SEEDS = [0, 1, 2, 3, 4, 5];
const rules = (idea: string, seed: number, liberty: 'faithful' | 'balanced' | 'free' = 'free'): string[] => {
  const { look, setting } = write(read(idea), { liberty, seed });
  return [...look, ...setting].flatMap(({ rule }) => (rule !== undefined && passageKnown(rule) ? [rule] : []));
};
const text = (idea: string, seed: number): string =>
  prose(write(read(idea), { liberty: 'free', seed }), { length: 'long' })
    .map(({ text: each }) => each)
    .join(' ');

describe('the stage', () => {
  it.each([
    ['rice terraces at sunrise', /^stage-sky\./],
    ['a harbour', /^stage-ground\./],
    ['a japanese garden in autumn', /^stage-ground\./],
    ['abstract painting about jealousy', /^stage-jealousy\./],
    ['abstract geometric shapes in orange and teal', /^stage-geometry\./],
    ['hand lettering "stay wild" with leaves', /^stage-lettering\./],
  ])('%s has one', (idea, rule) => {
    for (const seed of SEEDS)
      expect(
        rules(idea, seed).some((each) => rule.test(each)),
        `${seed}`,
      ).toBe(true);
  });

  it('B5 is nothing that a faithful writer adds, and no table at balanced liberty', () => {
    for (const seed of SEEDS) {
      expect(rules('a harbour at dawn', seed, 'faithful')).toEqual([]);
      expect(rules('a chocolate cake', seed, 'balanced').filter((rule) => rule.startsWith('stage-table'))).toEqual([]);
    }
    expect(SEEDS.some((seed) => rules('a chocolate cake', seed).some((rule) => rule.startsWith('stage-table')))).toBe(true);
  });

  it('a mark is told once: one emblem, one line of how its letters stand, and the colours by name', () => {
    for (const seed of SEEDS) {
      const told = rules('logo for a bakery called Rise', seed);
      expect(told.filter((rule) => /^(?:emblem|portrait)-/.test(rule))).toHaveLength(1);
      expect(told.filter((rule) => rule.startsWith('stage-mark.')).length).toBe(3);
      expect(text('logo for a bakery called Rise', seed).match(/"Rise"/g)).toHaveLength(1);
      expect(text('logo for a bakery called Rise', seed)).not.toMatch(/\$|serves as the emblem/);
    }
  });

  it('has no sky in a close-up, in a room or over a door', () => {
    for (const idea of ['close-up of a padlock on a blue door', 'a cozy bookshop interior', 'deserted subway station'])
      for (const seed of SEEDS) expect(rules(idea, seed).filter((rule) => rule.startsWith('stage-sky.'))).toEqual([]);
  });
});

describe('B1 what was said rules out what contradicts it', () => {
  it.each([
    ['an abandoned tram overgrown with ivy', /parked cars|awnings/],
    ['a frozen pond with cattails at dawn', /[Ll]ily/],
    ['a cabin in the snow', /\b(?:fern|clover|thistle)/],
    ['a paper lantern floating on a river', /clear air lies beneath/],
    ['a broken teacup repaired with gold', /small pieces lie/],
    ['a rusty pickup truck in a wheat field', /[Ss]odium|posts mixes|[Ss]treet lamps/],
  ])('%s', (idea, wrong) => {
    for (const seed of SEEDS) expect(text(idea, seed)).not.toMatch(wrong);
  });
});

describe('pronouns', () => {
  it('a thing just named goes by one, and several are they before their verb', () => {
    expect(text('a rusty pickup truck in a wheat field', 0)).toMatch(/\b[Ii]ts? /);
    for (const idea of ['hot air balloons over cappadocia', 'wireless earbuds', 'foggy harbour with fishing boats'])
      for (const seed of SEEDS)
        expect(text(idea, seed)).not.toMatch(/\bthem [a-z]+ (?:at|fenders|in lobe|stripes)|[Aa]mong they|up it\b/);
  });
});
