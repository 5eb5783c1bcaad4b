import { describe, expect, it } from 'vitest';
import type { Passage } from './passages.ts';
import { passageKnown } from './portraits.ts';
import { TABLEAUX_TEXTS } from './tableaux/index.ts';
import { faultsOf } from './tableaux.fixture.ts';
import { knownTableaux, tableauOfRule, tableauxFor } from './tableaux.ts';

const ALL = knownTableaux();
const ROWS: readonly Passage[] = ALL.flatMap((each) => each.rows());
const twice = (all: readonly string[]): string[] => {
  const met = new Set<string>();
  return all.filter((each) => met.size === met.add(each).size);
};

describe('tableaux', () => {
  it('have ids of their own', () => {
    const ids = TABLEAUX_TEXTS.flatMap((text) => text.match(/^[a-z][a-z0-9-]*(?= \| )/gm) ?? []);
    expect(ids.length).toBe(ALL.length);
    expect(twice(ids)).toEqual([]);
  });

  it('are all understood: each has a first sentence, and each row a rule of its own that leads back to it', () => {
    expect(
      ALL.filter(
        (each) => !/^(?:topic|frame|compound)$/.test(each.kind) && !each.rows().some(({ slot }) => slot === 'instant'),
      ).map(({ id }) => id),
    ).toEqual([]);
    expect(twice(ROWS.map(({ rule }) => rule))).toEqual([]);
    const lost = ALL.flatMap((each) =>
      each.rows().filter((row) => passageKnown(row.rule) !== row || tableauOfRule(row.rule) !== each),
    );
    expect(lost.map(({ rule }) => rule)).toEqual([]);
  });

  it('are found by the last of the longest words of every phrase of one of their needs, or by what the main thing is', () => {
    for (const each of ALL) {
      const keys = each.needs.map(({ phrases, traits }) => [
        ...phrases.map((words) => words.reduce((best, word) => (word.length >= best.length ? word : best))),
        ...traits.map((trait) => `#${trait}`),
      ]);
      expect(
        keys.some((group) => group.every((key) => tableauxFor([key]).includes(each))),
        each.id,
      ).toBe(true);
    }
  });

  it('say nothing that nobody sees, bind what they speak of, and end their sentences', () => {
    expect(ALL.flatMap(faultsOf)).toEqual([]);
  });

  it.each([
    ['unbound', 'D a = $That {lies|lie} on the floor.', '$that is not bound'],
    ['unknown placeholder', 'D a = $Them {lies|lie} on the floor.', 'placeholder $Them'],
    ['one verb', 'D a = $The {lies} on the floor.', 'verb {lies}'],
    ['one way', 'D a = $The [stands] on the floor.', 'ways'],
    ['no stop', 'D a = A cup on the floor', 'no stop'],
    ['a stop', 'V a = Close view.', 'a stop'],
    ['a look that is a sentence', 'W a = wears a hat', 'a look'],
    ['a cliché', 'D a = A stunning cup.', 'cliché'],
    ['what is left open', 'D a = A hat or a cap hangs there.', 'left open'],
    ['a condition inside', 'D a = A cup +night stands.', 'condition inside'],
    ['nothing', 'V a = Close view', 'has no D'],
  ])('faults are found: %s', (_, line, fault) => {
    const [, letter = '', label = '', text = ''] = /^(\w) (\w+) = (.*)$/.exec(line) ?? [];
    const slot = letter === 'V' ? 'viewed' : letter === 'W' ? 'look' : 'instant';
    const row: Passage = { slot, rule: 'tableau-x.a', value: label, text, any: [], none: [], groups: [], coloured: false };
    expect(faultsOf({ id: 'x', kind: 'deed', needs: [], worded: [], where: [], rows: () => [row] }).join()).toContain(fault);
  });
});
