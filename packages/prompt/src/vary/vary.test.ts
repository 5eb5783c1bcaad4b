import type { Brief } from '@atelier/spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../read/read.ts';
import { anyBrief } from '../write/briefs.fixture.ts';
import { write } from '../write/write.ts';
import { AXES } from './axes.ts';
import { spread } from './spread.ts';
import { grid, vary } from './vary.ts';

const said = (brief: Brief) =>
  [...brief.subjects, ...brief.relations, ...brief.setting, ...brief.look, ...brief.text, ...brief.absent].filter(
    ({ source }) => source === 'user' || source === 'edit',
  );
const seeds = fc.nat({ max: 500 });
const liberty = fc.constantFrom('faithful' as const, 'balanced' as const, 'free' as const);

describe('V1 every fact that was said is in every variation (B4, L1)', () => {
  it('of any Brief, at any liberty', () => {
    fc.assert(
      fc.property(anyBrief, seeds, liberty, (idea, seed, level) => {
        for (const { brief } of vary(idea, 4, { seed, liberty: level })) {
          expect(said(brief)).toEqual(said(idea));
          expect(brief.idea).toBe(idea.idea);
          for (const subject of brief.subjects) if (subject.source === 'writer') expect(subject.count).toBeUndefined();
        }
      }),
      { numRuns: 30 },
    );
  });
  it('an axis on which something was said is not free', () => {
    for (const { differs } of vary(read('a watercolor of a beach at sunset'), 6)) {
      expect(differs.medium).toBeUndefined();
      expect(differs.time).toBeUndefined();
    }
  });
});

describe('V2 no two are alike', () => {
  it('and there are as many as asked for while the axes have room', () => {
    fc.assert(
      fc.property(anyBrief, seeds, (idea, seed) => {
        const some = vary(idea, 6, { seed });
        expect(new Set(some.map(({ label }) => label)).size).toBe(some.length);
        expect(some.length).toBe(6);
      }),
      { numRuns: 30 },
    );
  });
  it('gives fewer rather than the same twice', () => {
    const some = vary(read('a cat'), 20, { axes: ['angle'] });
    expect(some.length).toBe(5);
  });
});

describe('V3 spread is clearly above plain sampling', () => {
  it.each(['a beach sunset', 'a cat', 'a castle on a hill'])('%s', (idea) => {
    const brief = read(idea);
    const ours = spread(vary(brief, 4, { seed: 3 }).map((each) => each.brief));
    const blind = spread([11, 12, 13, 14].flatMap((seed) => vary(brief, 1, { seed }).map((each) => each.brief)));
    const plain = spread([11, 12, 13, 14].map((seed) => write(brief, { seed })));
    expect(ours).toBeGreaterThan(blind);
    expect(ours).toBeGreaterThan(plain + 0.3);
  });
});

describe('V4 axes can be chosen and locked', () => {
  it('spreads over the named axes alone', () => {
    for (const { differs } of vary(read('a cat'), 4, { axes: ['time', 'medium'] }))
      expect(Object.keys(differs).sort()).toEqual(['medium', 'time']);
  });
  it('keeps a locked axis as it is in the Brief', () => {
    const brief = write(read('a beach sunset'), { seed: 7 });
    const palette = brief.look.find(({ kind }) => kind === 'palette')?.value;
    for (const each of vary(brief, 4, { lock: ['palette'] }))
      expect(each.brief.look.filter(({ kind }) => kind === 'palette').map(({ value }) => value)).toEqual([palette]);
  });
  it('a faithful writer has colour and framing alone (B5)', () => {
    for (const { differs } of vary(read('a cat'), 4, { liberty: 'faithful' }))
      expect(Object.keys(differs).sort()).toEqual(['angle', 'composition', 'palette']);
  });
});

describe('V5 a grid has every combination, in order', () => {
  it('two hours by three media are six', () => {
    const labels = grid(read('a cat'), { time: ['dawn', 'night'], medium: ['watercolor', 'photograph', 'ink drawing'] }).map(
      ({ label }) => label,
    );
    expect(labels).toEqual([
      'dawn, watercolor',
      'dawn, photograph',
      'dawn, ink drawing',
      'night, watercolor',
      'night, photograph',
      'night, ink drawing',
    ]);
  });
});

it('B6 the same seed gives the same variations', () => {
  const brief = read('a lighthouse in a storm');
  expect(vary(brief, 5, { seed: 9 })).toEqual(vary(brief, 5, { seed: 9 }));
  expect(AXES.length).toBe(6);
});
