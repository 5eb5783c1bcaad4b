import { describe, expect, test } from 'vitest';
import { emptyDoc } from '../model/doc.ts';
import { viewOf } from './view.ts';

describe('the finish that the page shows', () => {
  test.each([
    ['a fox in watercolour', 'watercolor'],
    ['an oil painting of a harbour', 'oil painting'],
    ['a fox in the snow', undefined],
  ])('%s: %s', (idea, finish) => {
    expect(viewOf({ ...emptyDoc(7), idea }).finish).toBe(finish);
  });
});
