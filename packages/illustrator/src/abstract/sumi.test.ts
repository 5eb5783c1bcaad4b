/** Bamboo in ink is brushed, and nothing else is. */
import type { Brief } from '@atelier/spec';
import { expect, it } from 'vitest';
import { brief } from '../stage/__fixtures__/briefs.ts';
import { pieceOf } from './piece.ts';
import { isBrushed } from './subjects.ts';

const inInk = (medium: string, ...names: string[]): Brief => ({
  ...brief({ subjects: names.map((name) => ({ name })) }),
  setting: [],
  look: [{ id: 'medium', kind: 'medium', value: medium, source: 'user' }],
});

it.each([
  ['ink drawing', ['bamboo'], true],
  ['ink wash', ['bamboo stalks'], true],
  ['watercolor', ['bamboo'], false],
  ['ink drawing', ['bamboo', 'panda'], false],
  ['ink drawing', ['raven'], false],
])('%s of %s', (medium, names, brushed) => expect(isBrushed(inInk(medium, ...names))).toBe(brushed));

it('is the brush’s own piece', () =>
  expect(pieceOf(inInk('ink drawing', 'bamboo'), new Set(['x']), { width: 64, height: 64, seed: 3 })?.engine).toBe('sumi'));
