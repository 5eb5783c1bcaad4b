import { expect, it } from 'vitest';
import { HEAD_MARKS } from './head-marks.ts';
import { isNatureMark } from './nature-marks.ts';

const TONES = { ink: [0, 0, 0], paper: [1, 1, 1], accent: [0.5, 0.5, 0.5] } as const;

it.each(HEAD_MARKS)('the head of a %s lies in its disc', (_animal, mark) => {
  for (const { polygons } of mark((u, v) => [u, v], 1, TONES))
    for (const points of polygons)
      for (let i = 0; i < points.length; i += 2) expect(Math.hypot(points[i]!, points[i + 1]!)).toBeLessThan(1.13);
});

it.each(HEAD_MARKS.filter(([animal]) => !animal.startsWith('eagle')))(
  'a %s looks the same from both sides',
  (_animal, mark) => {
    const extents = mark((u, v) => [u, v], 1, TONES).flatMap(({ polygons }) =>
      polygons.flatMap((points) => [...points].filter((_, i) => i % 2 === 0)),
    );
    expect(Math.max(...extents) + Math.min(...extents)).toBeCloseTo(0, 5);
  },
);

it('is known by the head or face that was said, and not by the animal', () => {
  expect(['lion head', 'wolf face', "bear's head", 'eagle head'].map(isNatureMark)).toEqual([true, true, true, true]);
  expect(['lion', 'headland', 'clock face', 'sea lion head'].map(isNatureMark)).toEqual([false, false, false, false]);
});
