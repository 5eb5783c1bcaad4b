/** A jazz night is an occasion, and no jazz at night. */
import { describe, expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { read } from './read.ts';

describe('R3 a night that is named by what is done on it is an event', () => {
  it.each([
    ['poster for a jazz night', 'jazz night', 'A poster of a jazz night.'],
    ['date night', 'date night', 'A date night.'],
    ['wedding night', 'wedding night', 'A wedding night.'],
    ['club night', 'club night', 'A club night.'],
    ['quiz night', 'quiz night', 'A quiz night.'],
    ['a girl at a karaoke night', 'karaoke night', 'A girl at a karaoke night.'],
  ])('%s', (idea, event, plain) => {
    const brief = read(idea);
    expect(brief.setting.map(({ kind, value }) => `${kind} ${value}`)).toEqual([`event ${event}`]);
    expect(compile(brief, 'plain').prompt).toBe(plain);
  });

  it('reads what is played at night as before', () =>
    expect(read('a jazz club at night').setting.map(({ kind }) => kind)).toEqual(['time']));
});
