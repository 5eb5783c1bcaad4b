/** What glows gives light; a light of the scene is no such thing. */
import { describe, expect, it } from 'vitest';
import { preparePainting } from '../painting.ts';
import { type BriefIn, brief } from '../stage/__fixtures__/briefs.ts';

const passesOf = (idea: BriefIn): string[] =>
  preparePainting({ brief: brief(idea), width: 96, height: 96, seed: 7, missing: 'leave' })
    .passes.map(({ name }) => name)
    .filter((name) => /^glow/.test(name));
const said = (name: string, action: string, count?: string) => ({ name, action, ...(count ? { count } : {}) });

describe('what is said to glow', () => {
  it('gives light, and mushrooms of a wood stand in clusters as well', () => {
    expect(passesOf({ place: 'forest', subjects: [said('mushroom', 'glowing', 'many')] })).toEqual([
      'glow of things',
      'glowing clusters',
    ]);
    expect(passesOf({ place: 'meadow', subjects: [said('pumpkin', 'glowing')] })).toEqual(['glow of things']);
  });

  it('is not what merely stands there, nor a light of the scene', () => {
    expect(passesOf({ place: 'forest', subjects: [said('mushroom', 'standing', 'many')] })).toEqual([]);
    expect(passesOf({ place: 'forest', subjects: [said('moon', 'glowing')] })).toEqual([]);
  });
});
