import { expect, test } from 'vitest';
import { FIRST_PACE, learnt, type Measured, type Pace, sidesFor, usualPace } from './pace.ts';

const pixels = (side: number) => side * side;

/** Drafts on a machine that costs `truth`, as the worker paints them. */
function after(truth: Pace, drafts: number): Pace {
  let pace = FIRST_PACE;
  for (let i = 0; i < drafts; i++) pace = drafted(pace, truth);
  return pace;
}

function drafted(known: Pace, truth: Pace): Pace {
  let before: Measured | undefined;
  let pace = known;
  for (const side of sidesFor(known, 384)) {
    const now = { pixels: pixels(side), ms: truth.fixed + truth.pixel * pixels(side) };
    pace = learnt(known, now, before);
    before = now;
  }
  return pace;
}

test.each([
  ['a fast machine paints the whole draft at once', { fixed: 20, pixel: 0.0006 }, [384]],
  ['a slow one shows a small one first', { fixed: 40, pixel: 0.006 }, [128, 384]],
  ['one that is in between shows a larger one', { fixed: 20, pixel: 0.0016 }, [256, 384]],
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
    pace = learnt(pace, { pixels: pixels(384), ms: 500 }, small);
  }
  expect(sidesFor(pace, 384).length).toBe(2);
});

test('where the plan once seemed most of it, whether it is so is looked at again', () => {
  let pace: Pace = { fixed: 320, pixel: 0.0002 };
  expect(sidesFor(pace, 384)).toEqual([384]);
  // The code is compiled by now: whole drafts that take as long as 256 pixels more would.
  for (let i = 0; i < 6; i++) pace = learnt(pace, { pixels: pixels(384), ms: 260 });
  expect(sidesFor(pace, 384)).toHaveLength(2);
  // Both sizes are seen again, and a plan that really is most of it is known as such.
  for (let i = 0; i < 4; i++) {
    const small = { pixels: pixels(128), ms: 240 };
    pace = learnt(pace, { pixels: pixels(384), ms: 270 }, small);
  }
  expect(sidesFor(pace, 384)).toEqual([384]);
});

test('where the plan is most of it, a small one comes now and then, to see whether it still is', () => {
  const truth = { fixed: 300, pixel: 0.0004 };
  const whole = Array.from({ length: 20 }, (_, i) => sidesFor(after(truth, 12 + i), 384).length === 1);
  const share = whole.filter(Boolean).length / whole.length;
  expect(share).toBeGreaterThan(0.5);
  expect(share).toBeLessThan(1);
});

test('thirteen ideas, some of which were slow at any size, do not keep the fourteenth from a small one', () => {
  const paces: Pace[] = [];
  for (let i = 0; i < 14; i++) {
    let pace = usualPace(paces, 3);
    expect([i, sidesFor(pace, 384).length]).toEqual([i, 2]);
    const truth = i % 2 ? { fixed: 260, pixel: 0.0006 } : { fixed: 60, pixel: 0.002 };
    // With each of a few keys.
    for (let key = 0; key < 12; key++) pace = drafted(pace, truth);
    paces.push(pace);
  }
});

test('a picture like none before is expected to take as long as one of the slower ones that were painted here', () => {
  const quick = { fixed: 20, pixel: 0.0003 };
  const slow = { fixed: 60, pixel: 0.002 };
  const whole = ({ fixed, pixel }: Pace) => fixed + pixel * pixels(384);
  expect(usualPace([quick, quick, quick])).toBe(FIRST_PACE);
  expect(whole(usualPace([slow, ...Array(9).fill(quick)]))).toBeCloseTo(whole(quick));
  expect(whole(usualPace([slow, quick, slow, quick, slow, quick, quick, quick]))).toBeCloseTo(whole(slow));
  // Of five hundred things a small picture would take as long as the whole one.
  expect(sidesFor(usualPace(Array(8).fill(quick), 500), 384)).toEqual([384]);
  expect(sidesFor(usualPace(Array(8).fill(slow), 3), 384).length).toBe(2);
  // On a fast machine the first key of a new idea brings the whole draft.
  expect(sidesFor(usualPace(Array(8).fill(quick)), 384)).toEqual([384]);
});
