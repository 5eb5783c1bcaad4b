/** A prompt read back says what the person said: each fact and each relation of 213 typed ideas, through the six main dialects, with no exception. */
import { readFileSync } from 'node:fs';
import { LETTERING_NOUNS, verbBase } from '@atelier/lexicon';
import type { Brief, Warning } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { parse } from '../parse/parse.ts';
import { read } from '../read/read.ts';
import { write } from '../write/write.ts';
import { compile } from './compile.ts';
import { every, mine, missing, words } from './what-is-said.fixture.ts';

const SIX = ['gpt-image', 'midjourney', 'gemini', 'flux', 'sd', 'runway'];
const IDEAS: string[] = readFileSync(new URL('../../../../bench/typed-ideas.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line).idea);

/** Who is where and does what, by the words of both; the letters on a thing are said by its lettering. */
function relations(brief: Brief): [from: string, predicate: string, to: string][] {
  const things = every(brief.subjects);
  const names = new Map([
    ...things.map(({ id, name }) => [id, words(name)] as const),
    ...brief.setting.map(({ id, value }) => [id, words(value)] as const),
  ]);
  const letters = new Set(
    brief.text.length > 0 ? things.filter(({ name }) => LETTERING_NOUNS.has(name)).map(({ id }) => id) : [],
  );
  return [
    ...brief.relations
      .filter((relation) => mine(relation) && !letters.has(relation.from) && !letters.has(relation.to))
      .map(({ from, predicate, to }) => [from, predicate, to] as const),
    // "The word LOVE on a wall" is on the wall, and so is LOVE.
    ...brief.text
      .filter(mine)
      .flatMap(({ content, on = '' }) => [
        ...(letters.has(on)
          ? brief.relations.filter(({ from, predicate }) => from === on && predicate === 'on').map(({ to }) => to)
          : on === ''
            ? []
            : [on]
        ).map((bearer) => [content, 'letters', bearer] as const),
      ]),
  ].map(([from, predicate, to]) => [
    names.get(from) ?? from,
    predicate
      .replace(/^to the (?=(?:left|right) of)/, '')
      .split(' ')
      .map((word) => verbBase(word) ?? word)
      .join(' '),
    names.get(to) ?? to,
  ]);
}
const within = (some: string, all: string): boolean => some.split(' ').every((word) => ` ${all} `.includes(` ${word} `));

interface Back {
  brief: Brief;
  back: Brief;
  warnings: readonly Warning[];
}

/** One reading and one writing for all dialects. */
const BRIEFS = IDEAS.map((idea) => {
  const brief = read(idea);
  return { idea, brief, written: write(brief, { liberty: 'faithful', seed: 1 }) };
});

function thereAndBack({ brief, written }: (typeof BRIEFS)[number], dialect: string): Back {
  const { prompt, negative, parameters, warnings } = compile(written, dialect);
  const beside = prompt.includes('--no ') ? undefined : negative;
  return { brief, back: parse(prompt, dialect, { negative: beside, parameters }), warnings };
}

function unrelated({ brief, back }: Back): string[] {
  const kept = relations(back);
  return relations(brief)
    .filter(
      ([from, predicate, to]) => !kept.some((each) => within(from, each[0]) && each[1] === predicate && within(to, each[2])),
    )
    .map((relation) => relation.join(' · '));
}

function lost({ brief, back, warnings }: Back): string[] {
  // What has become its opposite is not absent any more: that it has is in a warning.
  const turned = warnings
    .filter(({ code }) => code === 'absence-as-positive')
    .map(({ about }) => `absent ${words(about ?? '')}`);
  return missing(brief, back).filter((fact) => !turned.includes(fact));
}

describe('reading back', () => {
  it('there are ideas enough', () => expect(IDEAS.length).toBeGreaterThanOrEqual(200));
  describe.each(SIX)('%s', (dialect) => {
    const all = BRIEFS.map((each) => ({ idea: each.idea, ...thereAndBack(each, dialect) }));
    it('loses nothing that was said', () =>
      expect(all.map((each) => ({ idea: each.idea, lost: lost(each) })).filter((each) => each.lost.length > 0)).toEqual([]));
    it('keeps who is where and does what', () =>
      expect(all.map((each) => ({ idea: each.idea, lost: unrelated(each) })).filter((each) => each.lost.length > 0)).toEqual(
        [],
      ));
  });
});
