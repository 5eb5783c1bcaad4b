/** Wishes done as they were marked (R74). */
import { describe, expect, it } from 'vitest';
import { compile } from '../../compile/compile.ts';
import { read } from '../../read/read.ts';
import { Workbench } from '../workbench.ts';
import type { Mark } from './labels.ts';
import { doneStraight } from './straight.ts';

function after(
  idea: string,
  mark: Mark,
  words: string,
  of: string,
): { text: string; done: boolean; notes: readonly string[]; bench: Workbench } {
  const bench = new Workbench(read(idea));
  const done = doneStraight(bench, { line: '', mark, words, of });
  return { text: compile(bench.brief, 'plain').prompt, done, notes: bench.notes, bench };
}

describe('R74 a wish done as it was marked', () => {
  it.each([
    ['a clock on a wall', 'be', 'at ten to three', 'the clock', /clock at ten to three/],
    ['two brothers', 'be', 'jump for it', 'the brothers', /brothers jumping for it/],
    ['a woman', 'be', 'on tiptoe', 'her', /woman on tiptoe|on tiptoe woman/],
    ['a girl', 'has', 'straw in her hair', 'the girl', /girl with straw|straw in/],
    ['a ship', 'at', 'further out', 'the ship', /further out/],
    ['candles on a cake', 'be', 'five or six', 'the candles', /five candles/i],
    ['a bird', 'all', 'deep blues', '', /deep blues/],
  ] as const)('%s: %s %s', (idea, mark, words, of, expected) => {
    const { text, done } = after(idea, mark, words, of);
    expect(done).toBe(true);
    expect(text).toMatch(expected);
  });

  it('a thing that nobody named comes in with what is said of it, and the answer tells it', () => {
    const { text, notes } = after('a ballet recital', 'be', 'ragged at the hem', 'tutus');
    expect(text).toMatch(/tutu/);
    expect(notes).toEqual(['There was no tutu in what I was told; now there is.']);
  });

  it.each([
    ['a beach', 'be', 'blue', 'the zebra'],
    ['a robot and a dog', 'do', 'swap', 'the robot'],
    ['a poster', 'be', 'bold', 'the lettering'],
    ['a cat', 'be', 'an elephant', 'the other one'],
    ['a cat', 'all', 'nonsense words here', ''],
  ] as const)('%s: %s %s of %s is left, and the bench is as it was', (idea, mark, words, of) => {
    const before = new Workbench(read(idea)).brief;
    const { done, bench } = after(idea, mark, words, of);
    expect(done).toBe(false);
    expect(bench.brief).toEqual(before);
  });
});
