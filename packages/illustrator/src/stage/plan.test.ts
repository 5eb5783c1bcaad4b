import { AtelierError } from '@atelier/spec';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BriefIn, brief, type SubjectIn, writtenBeach } from './__fixtures__/briefs.ts';
import { type PlanOptions, planOf } from './plan.ts';

const SIZE: PlanOptions = { width: 512, height: 512, seed: 7, missing: 'leave' };
const plan = (given: BriefIn, options: Partial<PlanOptions> = {}) => planOf(brief(given), { ...SIZE, ...options });
const seeds = [0, 1, 2, 3, 4, 5, 6, 7];

type Check = (a: { x: number; y: number; depth: number }, b: { x: number; y: number; depth: number }) => boolean;
const RELATIONS: readonly (readonly [string, Check])[] = [
  ['on the left of', (a, b) => a.x < b.x && b.x - a.x > Math.abs(b.y - a.y)],
  ['to the right of', (a, b) => a.x > b.x && a.x - b.x > Math.abs(b.y - a.y)],
  ['on top of', (a, b) => a.y < b.y && b.y - a.y > Math.abs(b.x - a.x)],
  ['on the bottom of', (a, b) => a.y > b.y && a.y - b.y > Math.abs(b.x - a.x)],
  ['above', (a, b) => a.y < b.y],
  ['in front of', (a, b) => a.depth < b.depth],
  ['behind', (a, b) => a.depth > b.depth],
  ['hidden by', (a, b) => a.depth > b.depth],
  ['next to', (a, b) => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) < 0.5],
];
const PAIRS = [
  ['cat', 'table'],
  ['horse', 'bowl'],
  ['balloon', 'dog'],
  ['apple', 'giraffe'],
  ['gyroscope', 'penguin'],
] as const;

describe('what the person said about places is kept', () => {
  test.each(RELATIONS)('%s', (predicate, holds) => {
    for (const [from, to] of PAIRS)
      for (const seed of seeds.slice(0, 4)) {
        const { stage, warnings } = plan(
          { subjects: [{ name: from }, { name: to }], relations: [[from, predicate, to]] },
          { seed },
        );
        const [a, b] = stage.objects.map(({ box: [x, y, w, h], depth }) => ({ x: x + w / 2, y: y + h / 2, depth }));
        expect(
          holds(a!, b!),
          `${from} ${predicate} ${to}, seed ${seed}: ${JSON.stringify(stage.objects.map((o) => [o.name, o.box, o.depth]))}`,
        ).toBe(true);
        expect(warnings).toEqual([]);
      }
  });

  test('counts are exact up to twenty; more is one object with a count', () => {
    for (const n of [1, 2, 5, 11, 20]) {
      const { objects } = plan({ subjects: [{ name: 'apple', count: n }] }).stage;
      expect(objects).toHaveLength(n);
      expect(new Set(objects.map((o) => o.box.join())).size).toBe(n);
    }
    const crowd = plan({ subjects: [{ name: 'penguin', count: 300 }] }).stage.objects;
    expect(crowd.map((o) => o.count)).toEqual([300]);
  });

  test('left and right of the picture', () => {
    const { objects } = plan({
      place: 'meadow',
      subjects: [
        { name: 'dog', position: 'on the right' },
        { name: 'cat', position: 'on the left' },
      ],
    }).stage;
    const [dog, cat] = objects.filter((o) => o.of !== 'meadow').map((o) => o.box[0] + o.box[2] / 2);
    expect(cat).toBeLessThan(0.5);
    expect(dog).toBeGreaterThan(0.5);
  });

  test('a colour that is said is the colour of the drawing', () => {
    const [apple, dog] = plan({ subjects: [{ name: 'apple', color: 'green' }, { name: 'dog' }] }).stage.objects;
    expect(apple?.colors).toEqual(['green']);
    expect(dog?.colors).not.toContain('green');
  });

  test('two relations that cannot both hold are reported', () => {
    const { warnings } = plan({
      subjects: [{ name: 'cat' }, { name: 'dog' }],
      relations: [
        ['cat', 'on the left of', 'dog'],
        ['cat', 'on the right of', 'dog'],
      ],
    });
    expect(warnings.map((w) => w.code)).toEqual(['relation-not-kept']);
  });
});

describe('L1: an edit moves nothing else', () => {
  test.each(seeds)('a sailboat on the left, seed %d', (seed) => {
    const before = planOf(writtenBeach(), { ...SIZE, seed }).stage.objects;
    for (const source of ['user', 'edit'] as const) {
      const after = planOf(writtenBeach('sunset', [{ name: 'sailboat', position: 'on the left', source }]), { ...SIZE, seed })
        .stage.objects;
      expect(after.filter((o) => o.of !== 'sailboat')).toEqual(before);
      const boat = after.find((o) => o.of === 'sailboat')!;
      expect(boat.box[0] + boat.box[2] / 2).toBeLessThan(0.5);
    }
  });

  test.each(seeds)('at night, seed %d', (seed) => {
    const things: SubjectIn[] = [{ name: 'dog' }, { name: 'sailboat' }];
    const boxes = (time: string) =>
      planOf(writtenBeach(time, things), { ...SIZE, seed })
        .stage.objects.filter((o) => o.name !== 'sun' && o.name !== 'moon')
        .map((o) => [o.id, o.box]);
    expect(boxes('night')).toEqual(boxes('sunset'));
  });
});

describe('composition', () => {
  test.each([
    [1344, 576],
    [1024, 576],
    [768, 512],
    [512, 512],
    [576, 1024],
  ])('%d×%d: subjects are whole, and stand on the ground', (width, height) => {
    for (const place of ['beach', 'meadow', 'lake', undefined])
      for (const name of ['dog', 'castle', 'sailboat', 'elephant', 'sports car'])
        for (const seed of seeds.slice(0, 3)) {
          const { placed, setting } = plan({ ...(place ? { place } : {}), subjects: [{ name }] }, { width, height, seed });
          for (const one of placed) {
            const left = one.x - one.width * one.footShare[0];
            const top = one.y - one.height * one.footShare[1];
            const note = `${name}, ${place}, seed ${seed}`;
            expect(left, note).toBeGreaterThanOrEqual(0);
            expect(left + one.width, note).toBeLessThanOrEqual(width);
            expect(top, note).toBeGreaterThanOrEqual(0);
            expect(top + one.height, note).toBeLessThanOrEqual(height * 1.02);
            expect(one.y, note).toBeGreaterThan(setting.view.horizon);
            expect(one.height / height, note).toBeGreaterThan(0.1);
          }
        }
  });

  test('twice the size has the same boxes', () => {
    for (const given of [writtenBeach(), brief({ place: 'meadow', subjects: [{ name: 'sheep', count: 7 }, { name: 'tree' }] })])
      for (const seed of seeds.slice(0, 3)) {
        const [one, two] = [1, 2].map((k) => planOf(given, { ...SIZE, seed, width: 384 * k, height: 512 * k }).stage.objects);
        expect(two!.map((o) => o.id)).toEqual(one!.map((o) => o.id));
        two!.forEach((o, i) => {
          o.box.forEach((v, k) => {
            expect(v).toBeCloseTo(one![i]!.box[k]!, 2);
          });
        });
      }
  });

  test('seeds differ: the main subject is not always in one place', () => {
    const places = seeds.map((seed) =>
      plan({ place: 'meadow', subjects: [{ name: 'horse' }] }, { seed })
        .stage.objects[0]!.box.map((v) => v.toFixed(2))
        .join(),
    );
    expect(new Set(places).size).toBeGreaterThan(5);
  });
});

describe('what cannot be drawn', () => {
  const given: BriefIn = { subjects: [{ name: 'gyroscope' }, { name: 'cat' }] };

  test('keeps its place and is said', () => {
    const { objects, missing } = plan(given).stage;
    expect(objects[0]).toMatchObject({ of: 'gyroscope', grounding: { kind: 'missing', name: 'gyroscope' } });
    expect(missing).toEqual([{ name: 'gyroscope', why: expect.any(String), of: 'gyroscope' }]);
  });

  test('fails when asked to', () => {
    expect(() => plan(given, { missing: 'fail' })).toThrow(AtelierError);
    expect(() => plan(given, { missing: 'fail' })).toThrow(/gyroscope.*--missing/);
    expect(() => plan({ subjects: [{ name: 'cat' }] }, { missing: 'fail' })).not.toThrow();
  });
});

const NAMES = [
  'cat',
  'dog',
  'castle',
  'balloon',
  'sailboat',
  'apple',
  'palm tree',
  'pine tree',
  'seagull',
  'fish',
  'thingamajig',
  'sun',
  'rock',
  'lantern',
  'table',
  'owl',
];
const PREDICATES = [
  'on',
  'in',
  'under',
  'behind',
  'in front of',
  'between',
  'around',
  'holding',
  'riding',
  'with',
  'of',
  'looking at',
  'left of',
  'in the distance',
];

test('whatever is asked for, boxes are sound (property)', () => {
  const anySubject = fc.record({
    name: fc.constantFrom(...NAMES),
    count: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constantFrom('several', 'a few', 'many', 'pair')),
    source: fc.constantFrom('user' as const, 'writer' as const, 'edit' as const),
    position: fc.constantFrom('on the left', 'on the right', 'at the top', 'in the distance', 'tiny'),
  });
  fc.assert(
    fc.property(
      fc.array(anySubject, { maxLength: 6 }),
      fc.array(fc.tuple(fc.nat(5), fc.constantFrom(...PREDICATES), fc.nat(5)), { maxLength: 5 }),
      fc.constantFrom('beach', 'sea', 'lake', 'meadow', 'city street', 'forest', 'underwater', 'night sky', undefined),
      fc.nat(),
      fc.constantFrom<readonly [number, number]>([64, 64], [512, 128], [128, 512], [400, 300]),
      (subjects, links, place, seed, [width, height]) => {
        const named = subjects.map((s, i) => ({ ...s, id: `s${i}` }));
        const relations = links
          .filter(([a, , b]) => a < named.length && b < named.length)
          .map(([a, predicate, b]) => [`s${a}`, predicate, `s${b}`] as const);
        const { stage } = plan({ ...(place ? { place } : {}), subjects: named, relations }, { seed, width, height });
        for (const o of stage.objects) {
          const [x, y, w, h] = o.box;
          expect(Math.min(w, h), JSON.stringify(o)).toBeGreaterThanOrEqual(0.0199);
          expect(Math.min(x, y), JSON.stringify(o)).toBeGreaterThanOrEqual(0);
          expect(Math.max(x + w, y + h), JSON.stringify(o)).toBeLessThanOrEqual(1.0001);
          expect(o.depth >= 0 && o.depth <= 1, JSON.stringify(o)).toBe(true);
        }
      },
    ),
    { numRuns: 60, seed: 20261123 },
  );
});

describe('what stands has ground under it', () => {
  test('a group that reaches past the farthest ground is drawn together on it', () => {
    for (const seed of seeds) {
      const { objects } = plan({ place: 'beach', subjects: [{ name: 'house', count: 6 }] }, { seed }).stage;
      const feet = objects.map(({ box: [, y, , h] }) => y + h);
      expect(Math.min(...feet), `seed ${seed}`).toBeGreaterThan(0.6);
    }
  });

  test('who flies a kite stands below it, and lanterns that float up are in the air', () => {
    for (const seed of seeds.slice(0, 4)) {
      const kites = plan(
        { subjects: [{ name: 'child' }, { name: 'kite' }], relations: [['child', 'flying', 'kite']] },
        { seed },
      ).stage.objects;
      const [child, kite] = kites.map(({ box: [, y, , h] }) => ({ top: y, foot: y + h }));
      expect(kite!.foot).toBeLessThanOrEqual(child!.top + 0.05);
    }
  });
});
