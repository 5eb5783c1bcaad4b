/** Somebody with a thing of which there is one drawing, and things whose last word is a room. */
import { stageOf } from '@atelier/illustrator';
import { read, write } from '@atelier/prompt';
import { describe, expect, it } from 'vitest';

const stage = (idea: string) =>
  stageOf(write(read(idea), { liberty: 'balanced', seed: 3 }), { width: 256, height: 256, seed: 3, missing: 'leave' });
const drawn = (idea: string) => stage(idea).objects.map(({ grounding }) => grounding.name);

describe('somebody and a thing of which there is one drawing', () => {
  it.each([
    ['a man at a piano', 'own:pianist'],
    ['a man playing the drums', 'own:drummer'],
    ['a woman with a cello', 'own:cellist'],
    ['a man climbing a rock', 'own:climber'],
    ['a surfer on a surfboard', 'own:surfer'],
    ['an acrobat on a ball', 'own:acrobat'],
    ['a woodpecker on a tree trunk', 'own:woodpecker-trunk'],
    ['a knight in armour', 'own:knight'],
  ])('%s: %s', (idea, drawing) => {
    expect(drawn(idea)).toContain(drawing);
    expect(stage(idea).missing).toEqual([]);
  });

  it.each(['two men at a piano', 'a man with red hair at a piano'])('%s: one by one', (idea) => {
    expect(drawn(idea)).not.toContain('own:pianist');
  });
});

it.each([
  ['a log cabin', 'own:cabin'],
  ['a chocolate bar', 'noto:chocolate-bar'],
  ['a jungle gym', 'own:playground'],
])('%s is no room: %s', (idea, drawing) => {
  expect(drawn(idea)).toContain(drawing);
});
