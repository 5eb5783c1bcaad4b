import { type Brief, briefSchema } from '@atelier/spec';
import { expect, it } from 'vitest';
import { finishWarnings, isWallDrawn } from './choose.ts';

const by = (value: string, source = 'user'): Brief =>
  briefSchema.parse({ v: 1, idea: `a lake by ${value}`, look: [{ id: 'artist', kind: 'artist', value, source }] });

it('says that it does not paint like somebody who was named', () => {
  expect(finishWarnings(by('van gogh'), undefined)).toEqual([
    {
      code: 'artist-not-painted',
      message:
        'The built-in painter has a hand of its own and does not paint like Van Gogh; the prompt for a generator asks for it.',
      about: 'artist',
    },
  ]);
});

it('says nothing where an abstract piece goes by the name, or a writer chose it', () => {
  expect(finishWarnings(by('mondrian'), undefined, true)).toEqual([]);
  expect(finishWarnings(by('van gogh', 'writer'), undefined)).toEqual([]);
});

it('the brush keeps the edges of a room as those of things, and no ground of land', () => {
  const at = (place: string): Brief =>
    briefSchema.parse({ v: 1, idea: place, setting: [{ id: 'place', kind: 'place', value: place, source: 'user' }] });
  expect(isWallDrawn(at('bedroom'), 'gouache')).toBe(true);
  expect(isWallDrawn(at('bedroom'), undefined)).toBe(false);
  expect(isWallDrawn(at('meadow'), 'gouache')).toBe(false);
});
