/** A cave is a room of rock; what is only called by it is none. */
import { describe, expect, it } from 'vitest';
import { preparePainting, stageOf } from '../painting.ts';
import { brief } from '../stage/__fixtures__/briefs.ts';
import { crystalsSaid } from './cave-words.ts';
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

it('crystals and a lake that a cave is said to hold are its own, and are painted', () => {
  const said = brief({ place: 'cave', subjects: [{ name: 'crystal', count: 'many' }, { name: 'lake' }] });
  const job = { width: 96, height: 96, seed: 7, missing: 'leave' as const };
  expect(stageOf(said, job).missing).toEqual([]);
  const names = preparePainting({ brief: said, ...job }).passes.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['crystals', 'cave pool']));
});

it('crystals have the colour of the light that was said, and of none that a writer chose', () => {
  const cave = brief({ place: 'crystal cave' });
  const lit = (source: 'user' | 'writer') => ({
    ...cave,
    look: [{ id: 'light', kind: 'lighting' as const, value: 'glowing purple light', source }],
  });
  expect(crystalsSaid(lit('user'))?.words).toContain('purple');
  expect(crystalsSaid(lit('writer'))?.words).not.toContain('purple');
});
