import { expect, it } from 'vitest';
import { remember } from './remember.ts';

/** How often the work was done for each word. */
function counting(limit: number, longest?: number) {
  const times = new Map<string, number>();
  const ask = remember(
    (word: string) => {
      times.set(word, (times.get(word) ?? 0) + 1);
      return word.toUpperCase();
    },
    limit,
    longest,
  );
  return { ask, times };
}

it('holds no more than it may, whatever comes, and says the same all the same', () => {
  const { ask, times } = counting(100);
  const words = Array.from({ length: 1000 }, (_, i) => `word${i}`);
  for (const word of words) expect(ask(word)).toBe(word.toUpperCase());
  // Of a thousand in turn the last hundred alone can be held: all others are worked out again.
  for (const word of words) expect(ask(word)).toBe(word.toUpperCase());
  expect([...times.values()].filter((n) => n === 1).length).toBeLessThanOrEqual(100);
});

it('works out once what it holds, an undefined answer too', () => {
  const { ask, times } = counting(100);
  for (let i = 0; i < 5; i++) ask('a');
  expect(times.get('a')).toBe(1);
  let asked = 0;
  const none = remember(() => {
    asked++;
    return undefined;
  });
  none('x');
  none('x');
  expect(asked).toBe(1);
});

it('holds no long text', () => {
  const { ask, times } = counting(100, 10);
  ask('a long text of a person');
  ask('a long text of a person');
  expect([...times.values()]).toEqual([2]);
});
