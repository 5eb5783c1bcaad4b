/** Colours at the end of what is said of a sheet: they are of all of it, and not of what was named last. */
import { describe, expect, it } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { isOnOtherSheet } from '../subjects/sheet-ground.ts';
import { write } from '../write/write.ts';
import { read } from './read.ts';

const colours = (idea: string) => {
  const { subjects, setting, look, unread } = read(idea);
  return {
    things: subjects.flatMap(({ attributes }) => attributes.flatMap(({ kind, value }) => (kind === 'color' ? [value] : []))),
    ground: setting.flatMap(({ kind, value }) => (kind === 'background' ? [value] : [])),
    inks: look.flatMap(({ kind, value }) => (kind === 'palette' ? [value] : [])),
    unread: unread.length,
  };
};

it.each([
  ['seamless pattern of lemons and leaves on blue', [], ['blue background'], []],
  ['repeating pattern of cactus and llamas on pink', [], ['pink background'], []],
  ['pattern of strawberries and daisies on mint green', [], ['mint green background'], []],
  ['pattern of bees on dark green', [], ['dark green background'], []],
  ['wrapping paper with stars on navy', [], ['navy background'], []],
  ['pattern of foxes and mushrooms in red and cream', [], [], ['red', 'cream']],
  ['wallpaper of birds in teal, gold and white', [], [], ['teal', 'gold', 'white']],
  ['poster of a volcano in red and black', [], [], ['red', 'black']],
  ['poster of a woman in red and white', ['red', 'white'], [], []],
  ['a cat on red', [], [], []],
])('%s', (idea, things, ground, inks) => {
  const read = colours(idea);
  if (idea !== 'a cat on red') expect(read).toEqual({ things, ground, inks, unread: 0 });
  else expect(read.ground).toEqual([]);
});

it.each([
  ['pattern of lemons on blue', 'Everything lies on one warm pale pink.', true],
  ['pattern of lemons on blue', 'Dusty rose and ochre on a ground of ink green.', true],
  ['pattern of lemons on blue', 'Chalk white and rose on a blue ground.', false],
  ['pattern of lemons on blue', 'Small dots sit on every second leaf.', false],
  ['pattern of lemons', 'Everything lies on one warm pale pink.', false],
])('%s: %s', (idea, row, refused) => expect(isOnOtherSheet(row, read(idea))).toBe(refused));

describe('a sheet lies on what was said, and on nothing else', () => {
  it.each([
    ['seamless pattern of lemons and leaves on blue', 'blue'],
    ['pattern of oranges and blossoms on dark green', 'green'],
    ['repeating pattern of anchors on navy', 'navy'],
    ['seamless pattern of cats on a pink background', 'pink'],
    ['wrapping paper with stars on black', 'black'],
    ['floral wallpaper on cream', 'cream'],
  ])('%s', (idea, ground) => {
    for (const seed of [0, 1, 2]) {
      const brief = write(read(idea), { liberty: 'free', seed });
      const [first = '', ...after] = prose(brief, { length: 'long', seed }).map(({ text }) => text);
      expect(first).not.toMatch(/\bon an? (?:\w+ )?(?:blue|green|navy|pink|black|cream)\.$/);
      expect(after.join(' ')).toMatch(new RegExp(`\\b${ground}\\b`, 'i'));
      expect(after.filter((text) => isOnOtherSheet(text, brief))).toEqual([]);
    }
  });
});
