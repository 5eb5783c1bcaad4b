import { describe, expect, test } from 'vitest';
import { type Doc, emptyDoc, withIdea, withoutLine } from './doc.ts';

const talked: Doc = {
  ...emptyDoc(7),
  idea: 'a mountain lake in the afternoon',
  said: [{ line: 'make it night' }, { line: 'add a cabin' }],
  off: { 'subject:boat': true },
};

describe('other words', () => {
  test.each([
    'a mountain lake in the morning',
    'a mountain lake',
    // The others rubbed out at once.
    'a ',
    'a misty mountain lake in the afternoon',
    'a lake of gold, very calm',
  ])('keep what was said under them: %s', (idea) => expect(withIdea(talked, idea)).toEqual({ ...talked, idea }));
  test.each(['x', 'two foxes in the snow', 'castle', ''])('put in place of the whole begin anew: %j', (idea) => {
    const next = withIdea(talked, idea);
    expect(next).toMatchObject({ idea, said: [], off: {} });
    if (idea) expect(next.seed).toBe(7);
  });
});

describe('a line taken back', () => {
  test('alone, and the others stay', () => expect(withoutLine(talked, 0).said).toEqual([{ line: 'add a cabin' }]));
  test('goes with the shape it asked for', () => {
    const wide: Doc = { ...talked, aspect: '16:9', said: [{ line: 'make it wide' }, { line: 'add a cabin', aspect: '16:9' }] };
    expect(withoutLine(wide, 0)).toMatchObject({ said: [{ line: 'add a cabin', aspect: '16:9' }] });
    expect(withoutLine(wide, 0).aspect).toBeUndefined();
    expect(withoutLine(wide, 1).aspect).toBe('16:9');
  });
});
