import { expect, test } from 'vitest';
import { FIRST_PACE, learnt, type Pace, sidesFor, usualPace } from './pace.ts';

const pixels = (side: number) => side * side;

/** Drafts on a machine that costs `truth`, as the worker paints them. */
function after(truth: Pace, drafts: number): Pace {
  let pace = FIRST_PACE;
  for (let i = 0; i < drafts; i++) {
    let before: { pixels: number; ms: number } | undefined;
    for (const side of sidesFor(pace, 384)) {
      const now = { pixels: pixels(side), ms: truth.fixed + truth.pixel * pixels(side) };
      pace = learnt(pace, now, before);
      before = now;
    }
  }
  return pace;
}

test.each([
  ['a fast machine paints the whole draft at once', { fixed: 20, pixel: 0.0006 }, [384]],
  ['a slow one shows a small one first', { fixed: 40, pixel: 0.006 }, [128, 384]],
  ['one that is in between shows a larger one', { fixed: 20, pixel: 0.0016 }, [256, 384]],
  ['where the plan is most of it, there is no small one', { fixed: 300, pixel: 0.0004 }, [384]],
])('%s', (_, truth, sides) => {
  expect(sidesFor(after(truth, 12), 384)).toEqual(sides);
});

test('one slow start is forgotten', () => {
  const slow = learnt(FIRST_PACE, { pixels: pixels(384), ms: 9000 });
  expect(sidesFor(slow, 384).length).toBe(2);
  let pace = slow;
  for (let i = 0; i < 8; i++) pace = learnt(pace, { pixels: pixels(384), ms: 100 });
  expect(sidesFor(pace, 384)).toEqual([384]);
});

test('a small one that was slow to start does not pass for a slow plan', () => {
  let pace = FIRST_PACE;
  for (let i = 0; i < 3; i++) {
    const small = { pixels: pixels(128), ms: 700 };
    pace = learnt(learnt(pace, small), { pixels: pixels(384), ms: 500 }, small);
  }
  expect(sidesFor(pace, 384).length).toBe(2);
});

test('a picture like none before is expected to be one of the slower ones that were painted here', () => {
  const quick = { fixed: 20, pixel: 0.0003 };
  const slow = { fixed: 60, pixel: 0.002 };
  expect(usualPace([quick, quick, quick])).toBe(FIRST_PACE);
  expect(usualPace([slow, quick, quick, quick, quick, quick, quick, quick, quick, quick])).toBe(quick);
  expect(usualPace([slow, quick, slow, quick, slow, quick, quick, quick])).toBe(slow);
  // Of five hundred things a small picture would take as long as the whole one.
  expect(sidesFor(usualPace(Array(8).fill(quick), 500), 384)).toEqual([384]);
  expect(sidesFor(usualPace(Array(8).fill(slow), 3), 384).length).toBe(2);
  // On a fast machine the first key of a new idea brings the whole draft.
  expect(sidesFor(usualPace(Array(8).fill(quick)), 384)).toEqual([384]);
});
