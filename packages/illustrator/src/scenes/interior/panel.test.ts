/** What a room's words make of its walls. */
import { describe, expect, it } from 'vitest';
import { Builder, paint } from './panel.ts';

const room = (called: string, modern = false): Builder => {
  const b = new Builder(7, { side: 1, asked: new Set(), spread: 1, wall: undefined, called, modern });
  b.shell(2, 2.7, 4, { floor: paint('tiles', '#d8c0a0'), wall: paint('plain', '#e6e2d6'), ceiling: paint('plain', '#dedad0') });
  return b;
};
const stuffs = (b: Builder): string[] => [...new Set(b.panels.map((p) => p.paint.stuff))];

describe('a room of a house of wood', () => {
  it.each(['rustic cabin bathroom', 'log cabin bedroom', 'rustic kitchen', 'chalet living room', 'treehouse bedroom'])(
    'a %s has walls, floor and ceiling of boards',
    (called) => expect(stuffs(room(called))).toEqual(['boards']),
  );

  it.each([
    ['white bathroom', false],
    ['airplane cabin', false],
    ['modern cabin bathroom', true],
  ])('a %s has not', (called, modern) => expect(stuffs(room(called, modern))).toEqual(['tiles', 'plain']));
});
