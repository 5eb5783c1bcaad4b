/** Hours and colours are those that were said. */
import { expect, it } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { write } from './write.ts';

const textOf = (idea: string): string =>
  prose(write(read(idea), { liberty: 'free', seed: 7 }), { length: 'long', seed: 7 })
    .map(({ text }) => text)
    .join(' ');

it('no row tells of a sunset that nobody asked for', () => {
  for (const idea of ['a tropical beach', 'purple lavender fields in France', 'a waterfall in a tropical jungle'])
    expect(textOf(idea), idea).not.toMatch(/sunset|low sun|orange sun|sun has just|amber/);
  expect(textOf('a lavender field at sunset')).toMatch(/orange sun/);
});

it('an abstract piece has the colours that were said, each in its place, and no others', () => {
  const text = textOf('abstract swirling smoke in purple and pink');
  expect(text).toMatch(/purple on the left and pink on the right/);
  expect(text).not.toMatch(/violet|silver/i);
  expect(textOf('pink and gold abstract background')).toMatch(/is pink, .* gold lies/);
});

it('a background is named once, and a palette that a row spells out is not named again', () => {
  expect(textOf('colorful abstract waves background')).not.toMatch(/background against/);
  const text = textOf('abstract geometric shapes in pastel colors');
  expect(text).toMatch(/mint/);
  expect(text.match(/pastel colors/g)?.length).toBe(1);
});

it('no thing that was named has another colour or material than was said of it, whoever the row is about', () => {
  expect(textOf('monstera plant in a white pot')).not.toMatch(/terracotta pot/);
  expect(textOf('a cactus in a blue pot')).not.toMatch(/terracotta pot/);
  expect(textOf('home office with wooden desk')).toMatch(/oak desk/);
});

it('of a place that was said first the place is the picture, and an interior is seen from within', () => {
  expect(textOf('modern gym with big windows, morning light')).not.toMatch(/window fills the picture/);
  expect(textOf('tokyo street at night with lanterns')).not.toMatch(/float up/);
  expect(textOf('cozy coffee shop interior on a rainy day')).not.toMatch(/awning|across the street/);
});

it('words before "lettering" are what is lettered, and a light that was said is told by the row that names it', () => {
  expect(textOf('Good Vibes Only hand lettering poster')).toMatch(/"Good Vibes Only" fills the middle/);
  expect(read('Stay Wild typography print').text.map(({ content }) => content)).toEqual(['Stay Wild']);
  expect(textOf('tokyo street at night with neon lights')).toMatch(/The neon lights are the only light/);
});
