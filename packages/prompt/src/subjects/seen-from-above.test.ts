import { describe, expect, test } from 'vitest';
import { read } from '../read/read.ts';
import { isSeenFromAbove } from './seen-from-above.ts';

describe('a view from above is one that was said of the view (B2)', () => {
  test.each([
    'a harbour seen from above',
    'aerial view of a forest',
    'an aerial photo of a coast',
    'a desk from above',
    'breakfast table flat lay',
    "bird's eye view of Paris",
    'a drone shot of a beach',
    'overhead shot of a plate of ramen',
    'a beach viewed from the air',
    'vegetables on a board, overhead',
    'coffee cup seen from directly above',
    'a market seen from overhead',
    'a koi pond from above',
    'a cat sleeping from above',
  ])('%s', (idea) => expect(isSeenFromAbove(read(idea))).toBe(true));

  test.each([
    'a campsite with stars overhead',
    'power lines overhead',
    'snow falling from above',
    'a spider hanging from above',
    'an aerial acrobat',
    'a dancer in a spotlight from above',
    'a statue lit from above',
    'a city not seen from above',
    'no aerial view, a harbour',
    'an overhead projector in a classroom',
    'a plane above the clouds',
  ])('not: %s', (idea) => expect(isSeenFromAbove(read(idea))).toBe(false));

  test('not where it was taken back', () => {
    const brief = read('a harbour seen from above');
    const look = brief.look.map((fact) => ({ ...fact, off: true }));
    expect(isSeenFromAbove({ ...brief, look })).toBe(false);
  });
});
