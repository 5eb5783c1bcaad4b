import { read } from '@atelier/prompt';
import type { EngineImage } from '@atelier/spec';
import { expect, test } from 'vitest';
import { unkeptIn } from './unkept.ts';

const NAMES = { '.': '', c: 'cabin', h: 'hill', g: 'grass' } as const;
const FACTS = ['', 'cabin', 'hill', 'grass'];

/** A picture in letters, one a pixel. */
const drawn = (rows: string[], warnings: EngineImage['warnings'] = []): EngineImage =>
  ({
    width: rows[0]?.length ?? 0,
    height: rows.length,
    objectMap: {
      facts: FACTS,
      ids: Uint16Array.from([...rows.join('')].map((letter) => FACTS.indexOf(NAMES[letter as keyof typeof NAMES]))),
    },
    warnings,
  }) as unknown as EngineImage;

const brief = read('a cabin on a hill');

test('what stands on it keeps the relation', () => {
  expect(unkeptIn(brief, drawn(['.....', '..cc.', 'hhcch', 'hhhhh', 'ggggg']))).toEqual([]);
});

test('what stands before it contradicts it', () => {
  const before = drawn(['.....', 'hhhhh', 'hhcch', 'ggccg', 'ggggg', 'ggggg']);
  expect(unkeptIn(brief, before)).toEqual([
    { key: 'relation:cabin|on|hill', from: 'cabin', to: 'hill', said: 'cabin on hill' },
  ]);
});

test('of what owns no pixel, or is cut off by the edge, nothing is said', () => {
  expect(unkeptIn(brief, drawn(['..cc.', '..cc.', 'ggggg']))).toEqual([]);
  expect(unkeptIn(brief, drawn(['hhhhh', 'hhcch', 'ggccg']))).toEqual([]);
});

test('of other relations the painter itself says that it could not keep them', () => {
  const left = read('a cabin left of a hill');
  const warning = { code: 'relation-not-kept', message: '“cabin left of hill” could not be kept together with the rest.' };
  const rows = ['hhhcc', 'ggggg'];
  expect(unkeptIn(left, drawn(rows))).toEqual([]);
  expect(unkeptIn(left, drawn(rows, [{ ...warning, about: 'cabin' }]))).toHaveLength(1);
});
