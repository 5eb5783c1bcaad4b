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

it('tells of a view and of a style that change nothing in the picture', () => {
  const look = (kind: string, value: string): string[] =>
    finishWarnings(
      briefSchema.parse({ v: 1, idea: value, look: [{ id: 'look', kind, value, source: 'user' }] }),
      undefined,
    ).map(({ code }) => code);
  expect(look('style', 'isometric')).toEqual(['view-not-painted']);
  expect(look('angle', 'isometric view')).toEqual(['view-not-painted']);
  expect(look('style', 'solarpunk')).toEqual(['style-not-painted']);
  expect(look('style', 'stained glass style')).toEqual(['style-not-painted']);
  expect(look('style', 'flat style')).toEqual([]);
  expect(look('style', 'photorealistic')).toEqual([]);
  expect(look('angle', 'low angle')).toEqual([]);
});
