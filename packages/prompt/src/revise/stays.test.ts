/** L1: what an edit does not contradict stays. */
import { describe, expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { read } from '../read/read.ts';
import { unwrite, write } from '../write/write.ts';
import { revise } from './revise.ts';

const MARKET = 'farmers market on a sunny morning';
const edited = (idea: string, instruction: string) => {
  const before = write(read(idea), { liberty: 'balanced', seed: 1 });
  const { brief, answer } = revise(before, instruction, { seed: 1 });
  const drawn = (some: typeof before) =>
    [...some.subjects, ...some.setting].filter(
      ({ wordsOnly, off }: { wordsOnly?: boolean | undefined; off?: boolean | undefined }) => !wordsOnly && !off,
    );
  const now = new Set(drawn(brief).map(({ id }) => id));
  return { brief, answer, lost: drawn(before).flatMap(({ id }) => (now.has(id) ? [] : [id])) };
};

describe('L1 one thing more takes nothing away', () => {
  it.each(['add a stall selling flowers', 'a sign that says Fresh Eggs', 'add a dog'])('a market / %s', (instruction) =>
    expect(edited(MARKET, instruction).lost).toEqual([]),
  );

  it('makes a market busier as a place, with all that was told of it', () => {
    const { brief, answer, lost } = edited(MARKET, 'make it busier');
    expect(compile(unwrite(brief), 'plain').prompt).toMatch(/\bbusy farmers market\b/);
    expect(answer).not.toMatch(/gone|out go/);
    expect(lost).toEqual([]);
  });

  it('takes no gleam away for more detail', () => {
    const { brief } = edited(MARKET, 'more detailed');
    expect(brief.look.some(({ rule }) => rule === 'tableau-place-market-day.awning-colour-by-day')).toBe(true);
  });

  it('does not name as gone what is only called otherwise', () =>
    expect(edited(MARKET, 'add a stall selling flowers').answer).not.toMatch(/stalls/));
});
