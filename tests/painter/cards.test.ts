import { stageOf } from '@atelier/illustrator';
import { read, write } from '@atelier/prompt';
import { expect, it } from 'vitest';

it('two things that both would stand on a card have room', () => {
  for (let seed = 0; seed < 24; seed++)
    for (const [width, height] of [
      [256, 256],
      [320, 192],
    ] as const) {
      const brief = write(read('happy birthday card with balloons and cake'), { liberty: 'balanced', seed });
      const { objects, missing } = stageOf(brief, { width, height, seed, missing: 'leave' });
      expect(JSON.stringify([objects, missing]), `seed ${seed}`).toMatch(/balloon/);
      for (const { box } of objects) expect(box.every(Number.isFinite)).toBe(true);
    }
});
