import { describe, expect, test } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { write } from './by-tables.fixture.ts';

const textOf = (idea: string): string =>
  [0, 1, 2]
    .map((seed) =>
      prose(write(read(idea), { liberty: 'free', seed }), { length: 'long' })
        .map(({ text }) => text)
        .join(' '),
    )
    .join(' ');

describe('a tool, a substance or an effort comes with what it fits', () => {
  test.each([
    ['an old man smoking a pipe', /spoon|stirs|steam|valve/],
    ['a boy hitting a piñata', /hammer/],
    ['a clerk stamping a letter', /hammer|chips/],
    ['a man kicking a door', /door is in the air/],
    ['a man moving a chess piece', /heels|knees bent/],
    ['a woman loading a dishwasher', /heels|knees bent/],
    ['a child pulling a toy duck', /heels|knees bent/],
    ['a cook filling a taco', /jug|bubbles/],
    ['workers pouring concrete', /jug|bubbles/],
    ['a woman wrapping a scarf around her neck', /thread tight/],
    ['a carpenter measuring a board', /magnifier/],
    ['an ice skater cutting the ice', /blade in the other|steadies/],
    ['a monk drawing a circle in sand', /\bpen\b|wet black line/],
    ['a pilgrim approaching a temple', /hand on the open door/],
    ['cooked rice', /bubbles/],
    ['breaking waves', /[Pp]ieces of/],
    ['a drying towel', /steam/],
    ['falling books', /\bstands?\b/],
  ])('%s', (idea, wrong) => expect(textOf(idea)).not.toMatch(wrong));

  test.each([
    ['a carpenter measuring a board', /tape measure/],
    ['a clerk stamping a letter', /rubber stamp/],
    ['a man pushing a car', /straight arms and bent legs/],
    ['a welder welding a gate', /arc|seam/],
    ['a cook slicing an onion', /thin slices on a wooden board/],
    ['a bowl of pho being garnished', /hand reaches in/],
  ])('%s has its own', (idea, right) => expect(textOf(idea)).toMatch(right));
});
