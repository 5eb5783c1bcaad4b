import { describe, expect, it } from 'vitest';
import { brief } from '../stage/__fixtures__/briefs.ts';
import { sceneChoiceOf } from '../stage/scene-choice.ts';
import { isNatureMark, natureMark } from './nature-marks.ts';

const TONES = { ink: [0, 0, 0], paper: [1, 1, 1], accent: [0.5, 0.5, 0.5] } as const;

describe('the figures of nature on a logo', () => {
  it('stay within the disc that they are printed on, alone and together', () => {
    for (const names of [
      ['mountain'],
      ['wave'],
      ['sun', 'sea'],
      ['moon', 'tree'],
      ['star'],
      ['flame'],
      ['drop'],
      ['leaf'],
      ['river'],
      ['bread'],
      ['cup of coffee'],
      ['surfboard'],
    ]) {
      const shapes = natureMark(names, [0, 0], 1, TONES);
      expect(shapes.length, names.join()).toBeGreaterThan(0);
      for (const { polygons } of shapes)
        for (const ring of polygons)
          for (let i = 0; i < ring.length; i += 2) expect(Math.hypot(ring[i]!, ring[i + 1]!), names.join()).toBeLessThan(1.12);
    }
  });

  it('take the place of scenery, and only on a logo', () => {
    const scenes = new Set(['plain', 'mountains']);
    expect(isNatureMark('mountain')).toBe(true);
    expect(isNatureMark('mountain bike')).toBe(false);
    expect(sceneChoiceOf(brief({ subjects: [{ name: 'mountain' }, { name: 'logo' }] }), scenes).scene).toBe('plain');
    expect(sceneChoiceOf(brief({ subjects: [{ name: 'mountain' }] }), scenes).scene).toBe('mountains');
  });
});
