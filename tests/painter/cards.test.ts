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
      for (const name of [/balloon/, /cake/])
        expect(
          objects.some((object) => name.test(object.name)),
          `seed ${seed}: ${name}`,
        ).toBe(true);
      expect(missing, `seed ${seed}`).toEqual([]);
      for (const { box } of objects) expect(box.every(Number.isFinite)).toBe(true);
    }
});

it.each([
  'a logo with a heart',
  'a neon sign with a star that says "OPEN"',
  'wedding invitation with a wreath and balloons, "Anna & Tom"',
  'christmas card with a wreath, a fir tree and stars',
  'birthday card with balloons, cake and gifts',
])('%s: all that was named is drawn, or said to be missing', (idea) => {
  for (let seed = 0; seed < 6; seed++) {
    const brief = write(read(idea), { liberty: 'balanced', seed });
    const { objects, missing } = stageOf(brief, { width: 256, height: 256, seed, missing: 'leave' });
    const told = new Set([...objects.map(({ of }) => of), ...missing.map(({ of }) => of)]);
    for (const { id, name, source } of brief.subjects)
      if (source === 'user') expect(told, `seed ${seed}: ${name}`).toContain(id);
  }
});
