import { pictureKnown } from '@atelier/lexicon';
import { expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { write } from './by-tables.fixture.ts';

const kindOf = (idea: string, liberty: 'faithful' | 'balanced' | 'free' = 'free') =>
  write(read(idea), { liberty, seed: 3 }).look.find(({ rule }) => rule === 'framing.picture');

it.each([
  ['a plate of spaghetti', 'food photograph'],
  ['a glass of lemonade', 'drinks photograph'],
  ['a cozy living room with a fireplace', 'interior photograph'],
  ['a mountain lake at sunrise', 'landscape photograph'],
  ['a fox in the snow', 'wildlife photograph'],
  ['a woman drinking coffee', 'candid photograph'],
  ['elephants drinking at a waterhole', 'wildlife photograph'],
  ['a ladybug on a leaf', 'macro photograph'],
  ['a small dragon sleeping in a cave', 'fantasy illustration'],
  // What the first thing is, and not what is beside it or what it is called after.
  ['a nurse with a cup of coffee', 'documentary photograph'],
  ['a busy subway platform', 'travel photograph'],
  ['a prison cell', 'interior photograph'],
  ['a church interior', 'interior photograph'],
  ['a stuffed bear on a bed', 'still life photograph'],
  ['a toy car on a rug', 'still life photograph'],
  ['a gingerbread house', 'food photograph'],
  ['a fish in a bowl', 'aquarium photograph'],
  ['a door', 'architectural photograph'],
  ['a cell under a microscope', 'micrograph'],
  ['a knight on a horse', 'period photograph'],
  ['a knight fighting a dragon', 'heroic fantasy illustration'],
  ['a herd of zebras', 'wildlife photograph'],
])('%s is a %s, for words alone (B3)', (idea, value) => {
  expect(kindOf(idea)).toMatchObject({ kind: 'medium', value, source: 'writer', wordsOnly: true });
});

it.each([
  'a watercolor of a fox',
  'a fox in a cubist style',
  'a fox, by Van Gogh',
  'a logo for a bakery',
  'a poster that says "Jazz"',
  'an abstract painting of a storm',
  'jealousy',
  'the solar system',
])('%s has said what it is, or is no such thing: nothing is added (B4)', (idea) => {
  expect(kindOf(idea)).toBeUndefined();
});

it.each(['sd', 'novelai', 'midjourney', 'json', 'ideogram@4'])('%s names the kind as well as the lens', (id) => {
  const [dialect = id, version] = id.split('@');
  const brief = write(read('a burger and fries'), { liberty: 'free', seed: 3 });
  const { prompt } = compile(brief, dialect, version ? { version } : {});
  const names = pictureKnown('food photograph')?.names ?? [];
  expect(names.some((name) => prompt.toLowerCase().includes(name))).toBe(true);
  const off = { ...brief, look: brief.look.map((fact) => ({ ...fact, off: fact.rule === 'framing.picture' })) };
  expect(
    names.some((name) =>
      compile(off, dialect, version ? { version } : {})
        .prompt.toLowerCase()
        .includes(name),
    ),
  ).toBe(false);
});

it('a faithful text names none (B5), and no camera is spoken of where none made it', () => {
  expect(kindOf('a plate of spaghetti', 'faithful')).toBeUndefined();
  for (let seed = 0; seed < 12; seed++) {
    const text = prose(write(read('a small dragon sleeping in a cave'), { liberty: 'free', seed }), { length: 'long' })
      .map((piece) => piece.text)
      .join(' ');
    expect(text).not.toMatch(/\blens\b|\bdepth of field\b|photograph/);
  }
});
