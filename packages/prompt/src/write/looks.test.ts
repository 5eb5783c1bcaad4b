import { passageKnown } from '@atelier/lexicon';
import { describe, expect, it, test } from 'vitest';
import { fit } from '../compile/budget.ts';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { write } from './by-tables.fixture.ts';

const SEEDS = Array.from({ length: 8 }, (_, seed) => seed);
const briefs = (idea: string) => SEEDS.map((seed) => write(read(idea), { liberty: 'free', seed }));
const looksOf = (idea: string) =>
  briefs(idea).flatMap(({ look }) => look.filter(({ rule }) => rule?.startsWith('look-')).map(({ value }) => value));
const textOf = (brief: ReturnType<typeof read>, seed = 0) =>
  prose(brief, { length: 'long', seed })
    .map(({ text }) => text)
    .join(' ');

describe('what somebody wears', () => {
  it('is told in the first sentence or in one of its own, and names clothes with colours', () => {
    for (const brief of briefs('a fisherman mending a net on a quay')) {
      const told = brief.look.find(({ rule }) => rule?.startsWith('look-'));
      expect(told).toMatchObject({ source: 'writer', wordsOnly: true, reason: 'so that the fisherman can be pictured' });
      expect(textOf(brief)).toMatch(/sweater|oilskin|smock/);
    }
    const openings = briefs('a fisherman mending a net on a quay').map((brief) => prose(brief, { length: 'long' })[0]?.text);
    expect(openings.some((text) => /^A fisherman .*(?:, in|in) .* mends a net/.test(text ?? ''))).toBe(true);
  });

  // B4: what was said is neither doubled nor contradicted.
  test.each([
    ['a little girl in a yellow raincoat jumping in a puddle', /dress|jumper|pinafore|jacket/],
    ['a woman wearing a red dress in a garden', /dress|coat|cardigan|blouse|sweater/],
    ['a black horse in a field', /chestnut|bay/],
    ['a man swimming in a lake', /shirt|sweater|jacket|parka/],
    ['a queen on a throne', /beard/],
    ['a young sailor on a ship', /grey|white beard/],
    ['a white horse in a field', /beak|throat|plumage|skin|chestnut|bay/],
    ['a bride under an arch', /jeans|wool coat|suit/],
    ['a horse and a donkey in a field', /saddle|mule/],
    ['a donkey beside a camel', /saddle cloth/],
    ['a pink panda eating bamboo', /black and white/],
    ['a wolf asleep in the snow', /eyes/],
  ])('%s: nothing on top of it', (idea, wrong) => {
    expect(
      briefs(idea).filter((brief) => brief.look.some(({ rule, value }) => rule?.startsWith('look-') && wrong.test(value))),
    ).toEqual([]);
  });

  test.each([
    ['a wolf in a forest', /grey fur|yellow eyes/],
    ['a queen on a throne', /emerald gown|white and gold/],
    ['a bride under an arch', /ivory lace/],
    ['a penguin on the ice', /black and white plumage/],
    ['a wolf asleep in the snow', /grey coat/],
  ])('%s: of its own kind', (idea, right) => {
    expect(looksOf(idea).filter((value) => right.test(value)).length).toBeGreaterThan(0);
  });

  // B4: what sleeps has no open eyes, in whatever row.
  it.each(['a cat sleeping on a stack of books', 'a small dragon asleep in a cave', 'a sleeping fox'])(
    '%s: with its eyes shut',
    (idea) => {
      for (let seed = 0; seed < 24; seed++) {
        const first = read(idea).subjects[0]!.name;
        const told = write(read(idea), { liberty: 'free', seed }).look.flatMap(({ rule, reason }) =>
          rule !== undefined && reason?.includes(first) ? (passageKnown(rule)?.text ?? []) : [],
        );
        expect(told.filter((text) => /\beyes? (?:stay|are) (?:wide|open)|\balert\b|\bpupils?\b|staring/.test(text))).toEqual(
          [],
        );
      }
    },
  );

  it('is left out for several, for a mark and at `faithful`', () => {
    expect(looksOf('two brothers building a sandcastle')).toEqual([]);
    expect(looksOf('a logo with a fox')).toEqual([]);
    expect(
      write(read('a fisherman mending a net'), { liberty: 'faithful' }).look.some(({ rule }) => rule?.startsWith('look-')),
    ).toBe(false);
  });

  it('can be switched off, and the first sentence is as it was said', () => {
    const brief = briefs('a fisherman mending a net on a quay')[0]!;
    const look = brief.look.map((fact) => (fact.rule?.startsWith('look-') ? { ...fact, off: true } : fact));
    expect(prose({ ...brief, look }, { length: 'short' })[0]?.text).toMatch(
      /^(?:On a quay, a|A) fisherman mends a net(?: on a quay)?\.$|fisherman mends a net/,
    );
  });

  it('goes first where space runs short, and is said to', () => {
    const pieces = [
      { text: 'A fisherman, in a navy sweater, mends a net.', bare: 'A fisherman mends a net.', rank: 0 },
      { text: 'Light falls from the left.', rank: 2 },
    ] as const;
    const limits = { maxLength: 30, unit: 'utf16', limit: 'hard' } as const;
    const { text, warnings } = fit(pieces, ' ', limits, 'X');
    expect(text).toBe('A fisherman mends a net.');
    expect(warnings[0]?.message).toMatch(/in a navy sweater.*Light falls from the left/);
  });
});

describe('pronouns', () => {
  test.each([
    ['an old sailor carving a ship in his workshop', /\b(?:He|he|his|him)\b/, /\bthe sailor\b.*\bthe sailor\b.*\bthe sailor\b/],
    ['a boy flying a kite on a hill', /\b(?:He|he|his|him)\b/, /\bthe boy\b.*\bthe boy\b.*\bthe boy\b/],
  ])('%s: named once, and then meant', (idea, right, wrong) => {
    for (const brief of briefs(idea)) {
      expect(textOf(brief)).toMatch(right);
      expect(textOf(brief)).not.toMatch(wrong);
    }
  });

  it('never a pronoun that could mean another', () => {
    for (const brief of briefs('a man teaching a boy to fish')) expect(textOf(brief)).not.toMatch(/\. He\b/);
  });
});
