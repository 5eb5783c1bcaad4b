/** What a scene shows follows from its facts, and a cone with a name of its own erupts where that is said. */
import { briefSchema } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { preparePainting } from '../painting.ts';
import { paintHere } from '../pool/run.ts';
import { planOf } from '../stage/plan.ts';

const SIZE = { width: 64, height: 64, seed: 3, missing: 'leave' as const };

const briefOf = (idea: string, place: string, subjects: readonly { name: string; colour?: string }[] = []) =>
  briefSchema.parse({
    v: 1,
    idea,
    subjects: subjects.map(({ name, colour }) => ({
      id: name,
      name,
      source: 'user',
      attributes: colour ? [{ id: `${name}.colour`, kind: 'color', value: colour, source: 'user' }] : [],
    })),
    setting: [{ id: 'place', kind: 'place', value: place, source: 'user' }],
  });

describe('a cone with a name', () => {
  it.each([
    ['mount fuji', false],
    ['mount fuji erupting', true],
  ])('%s erupts: %s', (idea, erupts) => {
    const { passes } = preparePainting({ brief: briefOf(idea, 'mount fuji'), ...SIZE });
    expect(passes.some(({ name }) => name === 'eruption')).toBe(erupts);
  });
});

describe('blossom', () => {
  const colours = async (idea: string, blossom: { name: string; colour?: string }) =>
    (await paintHere({ brief: briefOf(idea, 'meadow', [blossom]), ...SIZE }, preparePainting)).color;

  it('has the colour of its own words, not of an idea that an edit has left behind', async () => {
    const apple = await colours('apple blossom in a meadow', { name: 'apple blossom' });
    expect(await colours('cherry blossom in a meadow', { name: 'apple blossom' })).toEqual(apple);
    expect(await colours('apple blossom in a meadow', { name: 'apple blossom', colour: 'pink' })).not.toEqual(apple);
  });
});

describe('a postcard with words', () => {
  it('is one by the fact that says so', () => {
    const print = (medium: string, idea: string) =>
      planOf(
        briefSchema.parse({
          v: 1,
          idea,
          look: [{ id: 'medium', kind: 'medium', value: medium, source: 'user' }],
          text: [{ id: 'rome', content: 'ROME', source: 'user' }],
        }),
        SIZE,
      ).lettering.print;
    expect(print('postcard', 'a poster that says ROME')).toBeUndefined();
    expect(print('poster', 'a postcard that says ROME')).toBeDefined();
  });
});
