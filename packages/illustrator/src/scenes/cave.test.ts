/** A cave is a room of rock; what is only called by it is none. */
import { describe, expect, it } from 'vitest';
import { brief } from '../stage/__fixtures__/briefs.ts';
import { roomOf } from './room-words.ts';

describe('a cave', () => {
  it.each(['cave', 'sea cave', 'cavern', 'grotto'])('a %s is seen from inside', (place) => {
    expect(roomOf(brief({ place }))?.floor).toBe('cave');
  });

  it('a man cave and a cave painting are none', () => {
    expect(roomOf(brief({ place: 'man cave' }))?.floor).not.toBe('cave');
    expect(roomOf(brief({ subjects: [{ name: 'cave painting' }] }))?.floor).not.toBe('cave');
  });
});
