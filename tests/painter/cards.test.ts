import { stageOf } from '@atelier/illustrator';
import { read, write } from '@atelier/prompt';
import { expect, it } from 'vitest';
import { paint } from './paint.ts';

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

it.each(['movie title plate "MIDNIGHT RUN"', 'neon sign "Moonlight Diner"', 'monogram "AB"'])(
  '%s: every word is on the Stage, inside the picture',
  (idea) => {
    const brief = write(read(idea), { liberty: 'balanced', seed: 3 });
    const { objects, missing } = stageOf(brief, { width: 300, height: 240, seed: 3, missing: 'leave' });
    expect(missing).toEqual([]);
    const lettered = objects.filter(({ grounding }) => grounding.kind === 'lettering');
    expect(lettered.map(({ name }) => name)).toEqual(brief.text.map(({ content }) => content));
    for (const { box } of lettered) expect(box[0] + box[2] <= 1 && box[1] + box[3] <= 1).toBe(true);
  },
);

it('what is on a card for somebody decorates it, though it was said after the name', () => {
  const brief = write(read('birthday card for Grandma with a cake and gifts'), { liberty: 'balanced', seed: 47 });
  const { objects } = stageOf(brief, { width: 300, height: 300, seed: 47, missing: 'leave' });
  for (const name of ['cake', 'gift']) expect(objects.find((o) => o.name === name)?.grounding.name).toBe(`motif.${name}`);
});

it('a travel poster of a place without known scenery is a piece with its name, and says so', () => {
  const brief = write(read('travel poster of Slovenia'), { liberty: 'balanced', seed: 3 });
  const { objects, missing } = stageOf(brief, { width: 200, height: 300, seed: 3, missing: 'leave' });
  expect(missing.map(({ name }) => name)).toEqual(['Slovenia']);
  expect(objects.map(({ name }) => name)).toContain('SLOVENIA');
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

it('a title over a scene by day stands on one colour, outside of the picture', async () => {
  const brief = write(read('a book cover titled "Golden Fields"'), { liberty: 'balanced', seed: 505 });
  const { width, height, data, stage } = await paint(brief, 200, 200, 505);
  const [x, y, w, h] = stage!.objects.find(({ grounding }) => grounding.kind === 'lettering')!.box;
  const at = (u: number, v: number): number => 4 * (Math.floor(v * height) * width + Math.floor(u * width));
  const paper = data.slice(at(0.01, 0.01), at(0.01, 0.01) + 3);
  const far = (i: number): number => Math.max(...[0, 1, 2].map((c) => Math.abs(data[i + c]! - paper[c]!)));
  // Round the words there is paper, and letters on it are far from it; the picture below is none of it.
  for (const [u, v] of [
    [x / 2, y + h / 2],
    [x + w / 2, y / 2],
    [x + w + (1 - x - w) / 2, y + h / 2],
  ] as const)
    expect(far(at(u, v))).toBeLessThan(14);
  const letters = Array.from({ length: 60 }, (_, i) => far(at(x + (w * i) / 60, y + h / 2)));
  expect(Math.max(...letters)).toBeGreaterThan(90);
  expect(far(at(0.5, 0.7))).toBeGreaterThan(14);
});

it.each(['a menu for an Italian restaurant titled "Trattoria Bella"', 'an invitation to a garden party'])(
  '%s: what it is for is not asked for as a picture',
  (idea) => {
    const brief = write(read(idea), { liberty: 'balanced', seed: 7 });
    expect(stageOf(brief, { width: 300, height: 300, seed: 7, missing: 'leave' }).missing).toEqual([]);
  },
);
