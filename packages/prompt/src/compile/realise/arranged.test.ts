import { describe, expect, it } from 'vitest';
import { read } from '../../read/read.ts';
import { compile } from '../compile.ts';

describe('how many there are, and how they come', () => {
  it.each([
    ['a trio of owls', 'trio of owls'],
    ['a quartet of musicians', 'quartet of musicians'],
    ['Christmas ornaments, box of 12', 'box of twelve christmas ornaments'],
    ['half a dozen oysters', 'six oysters'],
    ['five-pack of socks', 'five socks'],
  ])('%s', (idea, prompt) => expect(compile(read(idea), 'sd').prompt).toBe(prompt));
});
