/** The rows that set a thing down in its surroundings (lodged.ts), each as it has to be to stand in a text. */
import { describe, expect, it } from 'vitest';
import { GROUNDS, LODGED } from './lodged.ts';
import { passagesOf } from './passages.ts';
import { knownLodged, passageKnown } from './portraits.ts';

/** Nobody leaves one of them. */
const ALWAYS_MANY = /^lodged-(?:footprints|stairs|string-lights|fairy-lights|headphones|glasses)\./;
const blocks = knownLodged();
const rows = blocks.flatMap(({ lodged }) => lodged);

describe('rows of where things stand', () => {
  it('are there', () => expect(rows.length).toBeGreaterThan(300));

  it('name their thing, once or twice, so that what was said of it can be put there', () =>
    expect(
      rows.filter(({ text }) => !/^(?:[^$]*\$the\b|\$The\b)/.test(text) || (text.match(/\$[Tt]he\b/g) ?? []).length > 2),
    ).toEqual([]));

  it('have a verb that agrees with one and with several, where the thing begins the sentence', () =>
    expect(
      rows
        .filter(
          ({ rule, text, groups }) =>
            text.startsWith('$The') &&
            !groups.some((group) => group.length === 1 && /^(?:one|many)$/.test(group[0] as string)) &&
            !/\{[^|}]+\|[^|}]+\}/.test(text) &&
            !ALWAYS_MANY.test(rule),
        )
        .map(({ rule }) => rule),
    ).toEqual([]));

  it('are one sentence of at most forty-five words', () =>
    expect(
      rows
        .filter(({ text }) => text.split(' ').length > 45 || !/[^.]\.$/.test(text) || /\. [A-Z]/.test(text))
        .map(({ rule }) => rule),
    ).toEqual([]));

  it('have no quality words of prompts', () =>
    expect(
      rows.filter(({ text }) => /\b(?:masterpiece|8k|stunning|breathtaking|trending|ultra|award|beautiful)\b/i.test(text)),
    ).toEqual([]));

  it('have a rule each of their own', () => expect(new Set(rows.map(({ rule }) => rule)).size).toBe(rows.length));

  it('of every table are known: a church of the street and a church of the hill', () => {
    for (const table of LODGED)
      for (const { lodged } of passagesOf('lodged', table).all())
        for (const { rule, text } of lodged) expect(passageKnown(rule)?.text, rule).toBe(text);
  });

  it('no block has another letter', () =>
    expect(
      blocks.filter(({ form, pose, small, many, look }) => [form, pose, small, many, look].some((each) => each.length > 0)),
    ).toEqual([]));

  it('grounds are lower-case words', () => {
    for (const [ground, words] of Object.entries(GROUNDS))
      for (const word of [ground, ...words]) expect(word).toMatch(/^[\p{Ll}-]+$/u);
  });
});
