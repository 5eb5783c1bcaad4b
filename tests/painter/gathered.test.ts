import { stageOf } from '@atelier/illustrator';
import { read, write } from '@atelier/prompt';
import { describe, expect, it } from 'vitest';

const stage = (idea: string) => stageOf(write(read(idea), { seed: 7 }), { width: 256, height: 256, seed: 7, missing: 'leave' });

describe('events in the picture', () => {
  it('are shown by their things, and nothing of them is missing', () => {
    for (const [idea, event, thing] of [
      ['a street market', 'street market', 'own:market-stall'],
      ['a horse race', 'horse race', 'own:horse-rider'],
    ] as const) {
      const { objects, missing } = stage(idea);
      expect(missing).toEqual([]);
      const things = objects.filter((o) => o.grounding.name === thing);
      expect(things.length).toBeGreaterThanOrEqual(4);
      const whole = objects.find((o) => o.name === event);
      expect(whole?.grounding.name).toBe('gathering');
      const [x, y, w, h] = whole?.box ?? [1, 1, 0, 0];
      for (const { box } of things) {
        expect(box[0]).toBeGreaterThanOrEqual(x - 1e-9);
        expect(box[1]).toBeGreaterThanOrEqual(y - 1e-9);
        expect(box[0] + box[2]).toBeLessThanOrEqual(x + w + 1e-9);
        expect(box[1] + box[3]).toBeLessThanOrEqual(y + h + 1e-9);
      }
    }
  });

  it('float near and far where they fly', () => {
    const heights = stage('a hot air balloon festival')
      .objects.filter((o) => o.grounding.name === 'own:hot-air-balloon')
      .map((o) => o.box[3]);
    expect(heights.length).toBeGreaterThanOrEqual(5);
    expect(Math.max(...heights) / Math.min(...heights)).toBeGreaterThan(1.4);
  });
});
