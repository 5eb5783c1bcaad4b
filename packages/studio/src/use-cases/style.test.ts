import { FINISHES, finishOf } from '@atelier/lexicon';
import { read } from '@atelier/prompt';
import { describe, expect, it } from 'vitest';
import { withStyle } from './style.ts';

describe('--style', () => {
  it.each(FINISHES)('%s becomes a medium that asks for that finish', (style) => {
    const fact = withStyle(read('a fox in a forest'), style).look.find(({ kind }) => kind === 'medium');
    expect(fact?.source).toBe('edit');
    expect(finishOf(fact?.value ?? '')).toBe(style);
  });

  it('wins over the medium of the idea, which stays, switched off', () => {
    const { look } = withStyle(read('watercolor of a fox'), 'linocut');
    expect(look.filter(({ kind }) => kind === 'medium').map(({ value, off }) => [value, off === true])).toEqual([
      ['watercolor', true],
      ['linocut', false],
    ]);
  });

  it('says the same once', () => {
    const brief = read('watercolor of a fox');
    expect(withStyle(brief, 'watercolour').look).toHaveLength(brief.look.length);
  });

  it('refuses what is no style, naming those there are', () => {
    expect(() => withStyle(read('a fox'), 'banana')).toThrow(/one of watercolour, .*photo, got "banana"/);
  });
});
