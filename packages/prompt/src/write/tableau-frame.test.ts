/** What stands round an idea that no tableau tells. */
import { tableauOfRule, tableauRow } from '@atelier/lexicon';
import type { Liberty } from '@atelier/spec';
import { expect, it } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { write } from './write.ts';

const rulesOf = (idea: string, liberty: Liberty, seed = 0): string[] => {
  const { look, setting } = write(read(idea), { liberty, seed });
  return [...look, ...setting].flatMap(({ rule, off }) => (off || rule === undefined ? [] : [rule]));
};
const frameOf = (idea: string, liberty: Liberty = 'free', seed = 0) =>
  rulesOf(idea, liberty, seed).filter((rule) => tableauOfRule(rule)?.kind === 'frame');
const slotsOf = (rules: readonly string[]): string[] => rules.map((rule) => tableauRow(rule)?.slot ?? '').sort();

it('a deed that nobody thought of has one frame, all of it', () => {
  const rules = frameOf('a girl measuring a worm in a yard');
  expect(new Set(rules.map((rule) => tableauOfRule(rule)?.id)).size).toBe(1);
  expect(slotsOf(rules)).toEqual(['behind', 'lit', 'telling', 'telling', 'viewed']);
});

it('where no place was said a plain ground is behind, and nothing lies by', () =>
  expect(slotsOf(frameOf('a girl measuring a worm'))).toEqual(['behind', 'lit', 'viewed']));

it('a beast has no bins and gates of anybody round it', () =>
  expect(slotsOf(frameOf('a crow holding a gold key in its beak'))).toEqual(['behind', 'lit', 'viewed']));

it('who does something in no place that was said is in no yard, at no station and on no street', () => {
  const ids = Array.from({ length: 12 }, (_, seed) => frameOf('a girl measuring a worm', 'free', seed)[0]);
  expect(ids.filter((id) => !/^tableau-frame-plain-/.test(id ?? ''))).toEqual([]);
});

it('another seed may take another frame', () => {
  const ids = [0, 1, 2, 3, 4, 5, 6, 7].map((seed) => frameOf('a girl measuring a worm', 'free', seed)[0]?.split('.')[0]);
  expect(new Set(ids).size).toBeGreaterThan(1);
});

it('balanced invents nothing that lies about: light and view alone', () =>
  expect(slotsOf(frameOf('a girl measuring a worm', 'balanced'))).toEqual(['lit', 'viewed']));

it.each([
  ['a place that is in no list', 'a girl measuring a worm in a lighthouse'],
  ['a mark', 'a logo with a crow holding a gold key'],
  ['what lives in the deep', 'jellyfish glowing in the deep sea'],
])('none is round %s', (_, idea) => expect(frameOf(idea)).toEqual([]));

it.each(['a rainbow unicorn with a goldfish', 'a wizard measuring a worm in a garden'])(
  'no lamp post and no parked bicycle stand by what is of another time: %s',
  (idea) => {
    for (const seed of [0, 1, 2, 3, 4, 5, 6, 7]) {
      const frame = frameOf(idea, 'free', seed);
      expect(frame.length).toBeGreaterThan(0);
      expect(frame.filter((rule) => !rule.startsWith('tableau-frame-any-'))).toEqual([]);
    }
  },
);

it('fills its text', () => {
  const text = prose(write(read('a girl measuring a worm in a yard'), { liberty: 'free', seed: 0 }), { length: 'long' });
  expect(
    text
      .map((each) => each.text)
      .join(' ')
      .split(' ').length,
  ).toBeGreaterThanOrEqual(80);
});
