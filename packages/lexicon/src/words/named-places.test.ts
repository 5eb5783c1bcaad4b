import { describe, expect, it } from 'vitest';
import { isRegion } from './named-places.ts';

describe('a land or a sea, as against a town or a landmark', () => {
  it.each([
    ['Holland', true],
    ['the Mediterranean', true],
    ['Iceland', true],
    ['Japan', true],
    ['Paris', false],
    ['Niagara Falls', false],
    ['nowhere', false],
  ])('%s: %s', (name, region) => expect(isRegion(name)).toBe(region));
});
