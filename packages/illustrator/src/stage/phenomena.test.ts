import { type Brief, briefSchema, type Subject } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { phenomenonOf, withSources } from './phenomena.ts';

const subject = (name: string, more: Partial<Subject> = {}): Subject => ({
  id: name.replaceAll(' ', '-'),
  name,
  attributes: [],
  actions: [],
  parts: [],
  source: 'user',
  ...more,
});
const brief = (...subjects: Subject[]): Brief =>
  briefSchema.parse({ v: 1, idea: subjects.map((s) => s.name).join(', '), subjects });

describe('light, air and what drifts in it', () => {
  it.each([
    ['sunbeam', 'forest', 'sunbeams'],
    ['ray of light', 'meadow', 'sunbeams'],
    ['lighthouse beam', 'sea', 'beam'],
    ['cherry petals', 'river', 'petals'],
    ['footprint', 'snowfield', 'footprints'],
    ['footprint', 'sea', undefined],
    ['light trail', 'city', 'light-trails'],
    ['light trail', 'lake', undefined],
    ['smoke', 'hills', 'smoke'],
    ['smoke', 'plain', undefined],
    ['blizzard', 'city', 'snowfall'],
    ['surface', 'desert', 'surface'],
    ['dog', 'meadow', undefined],
    ['leaf', 'garden', undefined],
  ])('%s in a %s', (name, scene, element) => {
    const fact = subject(name);
    expect(phenomenonOf(fact, scene, brief(fact))).toBe(element);
  });

  it('takes leaves that fall for air, and a beam beside a lighthouse for its own', () => {
    const leaves = subject('leaf', {
      actions: [{ id: 'leaf.falling', value: 'falling', source: 'user' }] as unknown as Subject['actions'],
    });
    expect(phenomenonOf(leaves, 'garden', brief(leaves))).toBe('falling-leaves');
    const beam = subject('beam of light');
    expect(phenomenonOf(beam, 'beach', brief(subject('lighthouse'), beam))).toBe('beam');
    expect(phenomenonOf(beam, 'beach', brief(beam))).toBe('sunbeams');
  });

  it('stands a lighthouse where its beam alone was said', () => {
    expect(withSources(brief(subject('lighthouse beam'))).subjects.map((s) => s.name)).toEqual([
      'lighthouse beam',
      'lighthouse',
    ]);
    const both = brief(subject('lighthouse'), subject('lighthouse beam'));
    expect(withSources(both)).toBe(both);
  });
});
