/** Variations are labelled with what is to be seen in them, and with nothing else. */
import { illustrator } from '@atelier/illustrator';
import { finishOf } from '@atelier/lexicon';
import { compile, read, write } from '@atelier/prompt';
import { describe, expect, test } from 'vitest';
import { waysInPaint } from './vary.ts';

const SIDE = 96;
const SEED = 303;
const painter = illustrator();
const hours = ['dawn', 'day', 'golden hour', 'sunset', 'dusk', 'night'];
const heights = ['low angle', 'high angle', 'aerial view'];

function ways(idea: string, count = 4) {
  const brief = write(read(idea), { seed: SEED });
  return waysInPaint({ brief, seed: SEED, width: SIDE, height: SIDE }, count);
}

/** Mean brightness and mean distance of a pixel's channels, 0 … 255. */
async function painted({ brief, seed }: ReturnType<typeof ways>[number]) {
  const request = {
    brief,
    prompt: compile(brief, 'plain'),
    width: SIDE,
    height: SIDE,
    seed,
    count: 1,
    missing: 'leave',
  } as const;
  for await (const event of painter.generate(request)) {
    if (event.type !== 'image') continue;
    const { data } = event.image;
    let [bright, colour] = [0, 0];
    for (let i = 0; i < data.length; i += 4) {
      const [r = 0, g = 0, b = 0] = data.subarray(i, i + 3);
      bright += (r + g + b) / 3;
      colour += Math.max(r, g, b) - Math.min(r, g, b);
    }
    return { bright: bright / (SIDE * SIDE), colour: colour / (SIDE * SIDE) };
  }
  throw new Error('expected a picture');
}

describe('variations in paint', () => {
  test.each(['a castle on a hill', 'two boats on a lake', 'a lighthouse at night', 'a cup of coffee', 'birthday card for Tom'])(
    '%s: labels name hours, heights of the eye and media that have a finish',
    (idea) => {
      const all = ways(idea, 6);
      const [manner, media] = [all.slice(0, 3), all.slice(3)];
      expect(new Set(media.map(({ label }) => label)).size).toBe(3);
      // A card and a cup before a wall have neither hours nor heights: their seeds lay them out anew.
      const free = /castle|boats|lighthouse/.test(idea);
      expect(new Set(manner.map(({ label }) => label)).size).toBe(free ? 3 : 1);
      expect(new Set(all.map(({ seed }) => seed)).size).toBe(6);
      for (const { differs } of all)
        for (const { axis, value } of differs)
          expect(axis === 'medium' ? finishOf(value) !== undefined : [...hours, ...heights].includes(value)).toBe(true);
    },
  );

  test.each([2, 3, 4, 8])(
    'of %i the first half is in the manner of the picture, the others each in a medium of their own',
    (count) => {
      const media = ways('a castle on a hill', count).map(
        ({ differs }) => differs.find(({ axis }) => axis === 'medium')?.value,
      );
      const own = Math.ceil(count / 2);
      expect(media.slice(0, own).every((medium) => medium === undefined)).toBe(true);
      expect(new Set(media.slice(own)).size).toBe(count - own);
      expect(media.slice(own)).not.toContain(undefined);
    },
  );

  test.each(['a beach sunset', 'a red boat on a lake'])(
    '%s: colours that were said are in every one, so none is of ink',
    (idea) => {
      for (const { label } of ways(idea, 8)) expect(label).not.toMatch(/ink|pencil/);
    },
  );

  test('grey ink is none of a few, and one of many', () => {
    for (const { label } of ways('a castle on a hill', 4)) expect(label).not.toMatch(/ink|pencil/);
    expect(
      ways('a castle on a hill', 8)
        .map(({ label }) => label)
        .join(),
    ).toMatch(/ink|pencil/);
  });

  test('a piece of flat shapes varies by its seed alone, and says no more', () => {
    const all = ways('abstract composition of circles');
    expect(all.map(({ label }) => label)).toEqual(['', '', '', '']);
    expect(new Set(all.map(({ seed }) => seed)).size).toBe(4);
  });

  test('what a label says is in the picture: day is brighter than night, ink has no colour and no hour', async () => {
    const all = ways('a mountain lake', 8);
    const find = (what: RegExp) => all.find(({ label }) => what.test(label));
    const [day, dark, ink] = [find(/^day/), find(/^(?:dusk|night)/), find(/ink/)];
    if (!day || !dark || !ink) throw new Error(`expected such ways among ${all.map(({ label }) => label).join(' | ')}`);
    expect(hours).not.toContain(ink.label.split(', ')[0]);
    const [light, night, grey] = [await painted(day), await painted(dark), await painted(ink)];
    expect(light.bright).toBeGreaterThan(night.bright + 15);
    expect(grey.colour).toBeLessThan(12);
    expect(light.colour).toBeGreaterThan(20);
  });
});
