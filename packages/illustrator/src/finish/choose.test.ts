import { type Brief, briefSchema } from '@atelier/spec';
import { expect, it } from 'vitest';
import { finishWarnings } from './choose.ts';

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
