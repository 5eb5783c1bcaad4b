/** A prompt read back says what the person said: each fact of 213 typed ideas, through the six main dialects. */
import { readFileSync } from 'node:fs';
import { LETTERING_NOUNS, lemma } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { parse } from '../parse/parse.ts';
import { read } from '../read/read.ts';
import { write } from '../write/write.ts';
import { compile } from './compile.ts';

const SIX = ['gpt-image', 'midjourney', 'gemini', 'flux', 'sd', 'runway'];
const IDEAS: string[] = readFileSync(new URL('../../../../bench/typed-ideas.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line).idea);

/**
 * What the prompts do say, and the reader takes otherwise when it stands alone: a thing of the lettering's own, a preposition that was
 * taken for a quality, a word that is also a format.
 */
const READ_OTHERWISE = new Set([
  'a ballerina on stage under a spotlight · quality under',
  'a book titled The Lost Sea on a desk · thing desk',
  'landscape without trees or houses · setting landscape',
  'watercolor of a sleeping fox · quality sleep',
  'graffiti of the word LOVE on a brick wall · thing word',
]);
/** What no word says by itself, so that a warning does: the target has no negative prompt. */
const UNSAYABLE = new Set(['a table without chairs · absent chair']);
const SAYING = /^(?:say|read|spell)$/;

const every = (subjects: readonly Subject[]): Subject[] => subjects.flatMap((each) => [each, ...every(each.parts)]);
const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/["“”'’.,]/g, '')
    .split(/[\s-]+/)
    .filter((word) => !/^(?:a|an|the|of|in|on|style|mood|with|is|are)$/.test(word))
    .map((word) => lemma(word))
    .join(' ');
const mine = ({ off, source }: { off?: boolean | undefined; source: string }) => !off && source === 'user';

/** What a person said, a line each; relations apart, since "a beach at sunset" has one and "at sunset, a beach" none. */
function facts(brief: Brief): string[] {
  const things = every(brief.subjects).filter(mine);
  const lettered = brief.text.length > 0;
  return [
    ...things.filter(({ name }) => !(lettered && LETTERING_NOUNS.has(name))).map(({ name }) => `thing ${words(name)}`),
    ...things.flatMap(({ name, count }) =>
      count && 'exact' in count && count.exact > 1 ? [`count ${words(name)} ${count.exact}`] : [],
    ),
    ...things.flatMap(({ attributes, actions }) =>
      [...attributes, ...actions]
        .filter((fact) => mine(fact) && !(lettered && SAYING.test(words(fact.value))))
        // A pair is a count of two.
        .filter(({ value }) => !/^(?:pair|dozen|couple)$/.test(value))
        .map(({ value }) => `quality ${words(value)}`),
    ),
    ...brief.setting.filter(mine).map(({ value }) => `setting ${words(value)}`),
    ...brief.look.filter(mine).map(({ value }) => `look ${words(value)}`),
    ...brief.text.filter(mine).map(({ content }) => `text ${content.replace(/["“”'’]/g, '"')}`),
    ...brief.absent.filter(mine).map(({ value }) => `absent ${words(value)}`),
  ];
}

function lost(idea: string, dialect: string): string[] {
  const brief = read(idea);
  const { prompt, negative, parameters, warnings } = compile(write(brief, { liberty: 'faithful', seed: 1 }), dialect);
  const beside = prompt.includes('--no ') ? undefined : negative;
  const back = parse(prompt, dialect, { negative: beside, parameters });
  const kept = facts(back);
  const said = ` ${kept
    .filter((fact) => !/^(?:count|text|absent)/.test(fact))
    .map((fact) => fact.replace(/^\w+ /, ''))
    .join(' ; ')} `;
  // What has become its opposite is not absent any more: that it has is in a warning.
  const unsaid = warnings.some(({ code }) => code === 'absence-unsaid');
  const turned = warnings
    .filter(({ code }) => code === 'absence-as-positive')
    .map(({ about }) => `absent ${words(about ?? '')}`);
  return facts(brief).filter((fact) => {
    if (kept.includes(fact) || turned.includes(fact) || READ_OTHERWISE.has(`${idea} · ${fact}`)) return false;
    if (unsaid && UNSAYABLE.has(`${idea} · ${fact}`)) return false;
    if (/^(?:count|text|absent)/.test(fact)) return true;
    const [, ...value] = fact.split(' ');
    return !value.every((word) => said.includes(` ${word} `));
  });
}

describe('reading back', () => {
  it('there are ideas enough', () => expect(IDEAS.length).toBeGreaterThanOrEqual(200));
  it.each(SIX)('%s loses nothing that was said', (dialect) =>
    expect(IDEAS.map((idea) => ({ idea, lost: lost(idea, dialect) })).filter((each) => each.lost.length > 0)).toEqual([]),
  );
});
