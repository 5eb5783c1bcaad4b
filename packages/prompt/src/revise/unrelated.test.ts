/** Sentences of the writer stay where an edit says nothing against them. */
import { describe, expect, it } from 'vitest';
import { read } from '../read/read.ts';
import { write } from '../write/by-tables.fixture.ts';
import { revise } from './revise.ts';

const IDEAS = [
  'a lighthouse on a cliff',
  'a bowl of ramen on a wooden table',
  'an old fisherman mending a net on the quay',
  'a reading nook under the stairs',
  'a red vintage car on a country road',
  'a fox in a snowy forest',
  'a potter shaping a bowl on the wheel',
  'rice terraces',
  'a stack of books and a pair of glasses',
  'two girls on a swing in a garden',
];
const sentences = (brief: ReturnType<typeof write>) =>
  [...brief.look, ...brief.setting].flatMap(({ wordsOnly, off, rule }) => (wordsOnly && !off && rule ? [rule] : []));
const written = IDEAS.map((idea) => write(read(idea), { liberty: 'free', seed: 3 }));

function dropped(edit: string): string[] {
  return written.flatMap((brief) => {
    const now = new Set(sentences(revise(brief, edit, { seed: 3 }).brief));
    return sentences(brief).filter((rule) => !now.has(rule));
  });
}
const all = written.flatMap(sentences).length;

describe('what the writer told', () => {
  it.each(['add a dog', 'add a red balloon'])('stays with “%s”, save one in twenty', (edit) => {
    expect(dropped(edit).length / all).toBeLessThan(0.05);
  });

  it('goes with “make it night” only where it is of the day or of the sky', () => {
    const ofTheDay =
      /^(?:stage-(?:sky|lit|near-land|frame-open|stood)|seen-car\.reflections|place-wood\.gaps-of-light|gleam|view|golden-hour|dawn)|\.highlight-/;
    expect(dropped('make it night').filter((rule) => !ofTheDay.test(rule))).toEqual([]);
  });

  it('goes with what it is of', () => {
    const brief = written[5] as ReturnType<typeof write>;
    const fox = sentences(brief).filter((rule) => /^(?:portrait-fox|look-fox)/.test(rule));
    expect(fox.length).toBeGreaterThan(0);
    const now = sentences(revise(brief, 'replace the fox with a rabbit', { seed: 3 }).brief);
    for (const rule of fox) expect(now).not.toContain(rule);
  });
});

describe('light and colours that were chosen', () => {
  it.each([
    ['a sailboat on the sea', 'make the sailboat red'],
    ['a river in a valley', 'add a bridge'],
    ['a cat on a sofa', 'add a lamp beside it'],
  ])('%s: stay with “%s”', (idea, edit) => {
    const brief = write(read(idea), { seed: 7 });
    const chosen = ({ look, setting }: typeof brief) =>
      [
        ...look.filter(({ kind }) => kind === 'lighting' || kind === 'palette'),
        ...setting.filter(({ kind }) => kind === 'background'),
      ]
        .filter(({ wordsOnly, off }) => !wordsOnly && !off)
        .map(({ value }) => value);
    expect(chosen(revise(brief, edit, { seed: 7 }).brief)).toEqual(chosen(brief));
  });
});
