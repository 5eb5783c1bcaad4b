import { readFileSync } from 'node:fs';
import { LETTERING_NOUNS, singular, verbBase, wordNet } from '@atelier/lexicon';
import { check, prose, read, write } from '@atelier/prompt';
import type { Brief, Length } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { alikeness, CLICHES } from '../../bench/phrases.measure.js';

const bench = (name: string): string[] =>
  readFileSync(new URL(`../../bench/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
/** The two hundred ideas of bench/phrases.js. */
const IDEAS: readonly string[] = [
  ...bench('blind/ideas.txt'),
  ...bench('typed-ideas.jsonl')
    .slice(0, 140)
    .map((line) => (JSON.parse(line) as { idea: string }).idea),
];
const BRIEFS = IDEAS.map((idea) => ({ idea, said: read(idea) }));
/** Written once for all lengths. */
const FREE = new Map<Brief, Brief>();
function free(said: Brief): Brief {
  const known = FREE.get(said) ?? write(said, { liberty: 'free', seed: 0 });
  FREE.set(said, known);
  return known;
}
const textOf = (said: Brief, length: Length): string =>
  prose(free(said), { length })
    .map(({ text }) => text)
    .join(' ');
const words = (text: string): number => text.split(' ').length;

function classOf(word: string): string {
  if (/^\d/.test(word)) return '#';
  const entry = wordNet(word) ?? wordNet(singular(word)) ?? wordNet(verbBase(word) ?? '');
  const all: [string, number][] = [
    ['N', entry?.noun ?? -1],
    ['V', entry?.verb ?? -1],
    ['J', entry?.adjective ?? -1],
    ['R', entry?.adverb ?? -1],
  ];
  return all.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

describe('two hundred ideas at full length', () => {
  const texts = BRIEFS.map(({ said }) => textOf(said, 'long'));

  it('no sentence skeleton stands in more than 3 % of the texts, no five-word phrase in more than 2 %', () => {
    const { skeletons, phrases } = alikeness(texts, classOf);
    expect(skeletons[0]?.[1], skeletons[0]?.[0]).toBeLessThanOrEqual(6);
    expect(phrases[0]?.[1], phrases[0]?.[0]).toBeLessThanOrEqual(4);
  });

  it('says nothing that says nothing, unless the person did', () => {
    texts.forEach((text, i) => {
      const own = (text.match(CLICHES) ?? []).filter((word) => !IDEAS[i]?.toLowerCase().includes(word.toLowerCase()));
      expect(own, text).toEqual([]);
    });
  });

  it('is clean: no markers of the rows, no doubled words, one space', () => {
    for (const text of texts) {
      const bare = text.replace(/["“][^"”]*["”]/g, 'Q');
      expect(bare, text).not.toMatch(/[$_|[\]]| {2}| [,.;]|\.\.|undefined|\b(the|a|an|of|in|with) \1\b/);
      expect(bare, text).not.toMatch(/\ba [aeio][a-z]/i);
    }
  });
});

describe.each(['short', 'medium', 'long'] as const)('%s', (length) => {
  const most = { short: 30, medium: 80, long: 160 }[length];
  it('has its length, unless the person said more', () => {
    for (const { idea, said } of BRIEFS) {
      const text = textOf(said, length);
      const own = prose(said, { length })
        .filter(({ rank }) => rank === 0)
        .reduce((sum, { text: each }) => sum + words(each), 0);
      expect(words(text), `${idea}: ${text}`).toBeLessThanOrEqual(Math.max(most, own + 8));
    }
  });

  it('drops nothing that was understood', () => {
    const lost = BRIEFS.flatMap(({ idea, said }) => {
      const text = textOf(said, length);
      const unread = said.unread.map(({ value }) => value.toLowerCase()).join(' ');
      return check(idea, text)
        .dropped.map(({ value }) => value.toLowerCase())
        .filter((value) => !unread.includes(value) && !text.toLowerCase().includes(value) && !LETTERING_NOUNS.has(value))
        .map((value) => `${idea}: ${value}`);
    });
    expect(lost).toEqual([]);
  });
});

it('says the same for the same Brief and seed, and otherwise for another seed', () => {
  const brief = write(read('an old fisherman mending a net on a quay'), { liberty: 'free', tableaux: false });
  const long = (seed: number) =>
    prose(brief, { length: 'long', seed })
      .map(({ text }) => text)
      .join(' ');
  expect(long(3)).toBe(long(3));
  expect(new Set([0, 1, 2, 3, 4, 5].map(long)).size).toBe(6);
});
