import { describe, expect, it } from 'vitest';
import { SCENES } from '../scenery.ts';
import {
  knownClauses,
  knownDeeds,
  knownFramings,
  knownHours,
  knownKinds,
  knownLights,
  knownMedia,
  knownMoods,
  knownMotifs,
  knownPalettes,
  knownPlaces,
  knownSkies,
  placeKnown,
} from './knowledge.ts';

const rated = [knownLights(), knownPalettes(), knownMoods(), knownFramings()];
const named = [knownPlaces(), knownKinds(), knownDeeds(), knownHours(), knownSkies(), knownMedia(), knownMotifs()];
const twice = <T>(items: readonly T[]): T[] => items.filter((item, i) => items.indexOf(item) !== i);

describe('the writer’s knowledge', () => {
  it.each([
    ['settings', knownPlaces(), 150],
    ['kinds of subject', knownKinds(), 300],
    ['times of day', knownHours(), 12],
    ['weathers and seasons', knownSkies(), 20],
    ['moods', knownMoods(), 80],
    ['media and styles', knownMedia(), 120],
    ['lights', knownLights(), 40],
    ['palettes', knownPalettes(), 60],
    ['shots, angles, lenses and compositions', knownFramings(), 50],
  ])('has %s enough', (_, rows, least) => expect(rows.length).toBeGreaterThanOrEqual(least));

  it('names each thing once within its list, and each clause by one rule', () => {
    for (const rows of named) expect(twice(rows.map(({ id }) => id))).toEqual([]);
    for (const rows of rated) expect(twice(rows.map(({ value }) => value))).toEqual([]);
    expect(twice(knownClauses().map(({ rule }) => rule))).toEqual([]);
    expect(twice(knownPlaces().flatMap(({ words }) => words))).toEqual([]);
  });

  it('every clause has a thing, a verb and a rule; a fact says at most five words', () => {
    for (const { rule, thing, verb, value } of knownClauses()) {
      expect(rule).toMatch(/^[a-z-]+\.[a-z-]+$/);
      expect(thing, rule).toMatch(/^[a-zé$'’, -]+[a-z]$/i);
      expect(verb, rule).toMatch(/^[a-z]+$/);
      expect(
        value.split(' ').filter((word) => !/^(?:of|the|a|an|in|on|and|with|to|from|by|at|or)$/.test(word)).length,
        rule,
      ).toBeLessThanOrEqual(5);
    }
  });

  it('every home of a kind is a place that is known', () => {
    for (const { id, home } of knownKinds())
      for (const { text } of home) expect(placeKnown(text), `${id}: ${text}`).toBeDefined();
  });

  it('every tag that something goes with or clashes with is given by something, or is a word that may be said', () => {
    const words = new Set([
      ...named.flat().flatMap((row) => [row.id, ...row.tags, ...row.words.flatMap((word) => word.split(' '))]),
      ...Object.keys(SCENES),
      ...SAID,
    ]);
    const unknown = rated
      .flat()
      .flatMap(({ value, goes }) => [...goes.keys()].filter((tag) => !words.has(tag)).map((tag) => `${value}: ${tag}`));
    expect(unknown).toEqual([]);
  });

  it('nothing clashes with what it goes with, and nothing rules itself out', () => {
    for (const { any, none, rule } of knownClauses())
      expect(
        any.filter((word) => none.includes(word)),
        rule,
      ).toEqual([]);
    for (const { value, goes } of rated.flat())
      for (const word of value.split(/[^a-z]+/)) expect(goes.get(word) ?? 0, value).toBeGreaterThanOrEqual(0);
  });

  it('uses none of the words that say nothing', () => {
    const everything = [
      ...knownClauses().flatMap(({ thing, rest }) => [thing, rest]),
      ...rated.flat().map(({ value }) => value),
    ].join('\n');
    expect(everything.match(CLICHES) ?? []).toEqual([]);
  });
});

/** Words of ideas that ratings wait for and no row gives. */
const SAID =
  'action craft pair doing herd dramatic portrait minimal large two gaming computer candles splash flatlay empty christmas aerial aloft'.split(
    ' ',
  );
const CLICHES =
  /\b(?:masterpiece|breathtaking|captivating|stunning|mesmeri[sz]ing|enchanting|ethereal|whimsical|vibrant|8k|trending|award|intricate|tapestry of|symphony of|testament|bathed|dances?|whispers?|majestic beauty|evokes?|delve|nestled|bustling with|timeless beauty|serenity of|awe-inspiring|unparalleled|exquisite|cozy atmosphere|cinematic)\b/gi;
