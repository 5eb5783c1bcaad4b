import { AtelierError } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { checkedIdea, MAX_IDEA } from './idea.ts';

const codeOf = (idea: string) => {
  try {
    checkedIdea(idea);
    return 'accepted';
  } catch (error) {
    return error instanceof AtelierError ? error.code : String(error);
  }
};

describe('checkedIdea', () => {
  it.each([
    ['a beach sunset', 'accepted'],
    ['two lines\nand a\ttab', 'accepted'],
    ['海辺の夕日', 'accepted'],
    ['🏖️🌅', 'accepted'],
    ['👩‍👩‍👧', 'accepted'],
    ['', 'idea-empty'],
    [' \n\t\u200b\u00a0', 'idea-empty'],
    ['a\0b', 'idea-not-text'],
    ['\u001b[31mred', 'idea-not-text'],
    ['\ufffd\ufffdPNG', 'idea-not-text'],
    ['half a \ud83c pair', 'idea-not-text'],
  ])('%j is %s', (idea, outcome) => {
    expect(codeOf(idea)).toBe(outcome);
  });

  it('counts characters, not UTF-16 units', () => {
    expect(codeOf('🌅'.repeat(MAX_IDEA))).toBe('accepted');
    expect(codeOf('🌅'.repeat(MAX_IDEA + 1))).toBe('idea-too-long');
    expect(codeOf('a'.repeat(MAX_IDEA + 1))).toBe('idea-too-long');
  });
});
