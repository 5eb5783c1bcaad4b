import { random } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { lightness } from '../abstract/tint.ts';
import { areaOf } from '../type/layout.ts';
import { inksFor } from './inks.ts';
import { backing } from './poster-ground.ts';
import { sheetOf } from './sheet.ts';
import type { Stander } from './wish.ts';

const inks = (occasion: string, seed: number) => inksFor(occasion, [], [], random(seed, 'design', 'inks'));

describe('the ground of a print', () => {
  it('a postcard from a town shows it below its words, as the fact that declares it (L2)', () => {
    const { words, motifs, artboard, relief } = sheetOf({
      ...{ kind: 'poster', seed: 3, width: 300, height: 300, said: [], words: 'a postcard', busy: false },
      ...{ texts: ['Greetings from Lisbon'], occasion: 'banner', inks: inks('banner', 3) },
      motifs: [{ id: 'tiled-roof', name: 'tiled roof' }],
    });
    expect(motifs.map(({ id }) => id)).toEqual(['tiled-roof']);
    const town = artboard.shapes.filter((s) => s.of === 'tiled-roof');
    expect(town.length).toBeGreaterThan(40);
    const seen = areaOf(
      town.flatMap((s) => s.polygons),
      words,
    );
    expect(words.y + words.height + relief!.reach).toBeLessThan(seen.y + 0.2 * seen.height);
  });

  const panel = { x: 0, y: 0, width: 300, height: 300 };
  const words = { x: 20, y: 20, width: 260, height: 60 };
  const laid = (on: Stander['on'], seed: number) =>
    backing(random(seed, 'x', 'backing'), panel, inks('banner', seed), words, [{ x: 40, y: 84, width: 220, height: 166, on }]);

  it.each(['land', 'rail', 'road', 'water', 'floor'] as const)(
    'a ground of %s runs from the feet to the foot of the sheet',
    (on) => {
      for (let seed = 1; seed <= 6; seed++) {
        const shapes = laid(on, seed);
        const ground = shapes.findIndex(({ polygons: [first, ...rest] }) => {
          const at = areaOf([first!], panel);
          return rest.length === 0 && at.x === 0 && at.width === 300 && at.y + at.height === 300 && at.y > 200;
        });
        expect(ground).toBeGreaterThan(0);
        // It begins behind the feet, and no disc is seen below its edge: there that would be a hole under what stands on it.
        const top = areaOf(shapes[ground]!.polygons, panel).y;
        expect(top).toBeLessThanOrEqual(250);
        for (const { polygons } of shapes.slice(ground + 1))
          for (const polygon of polygons) expect(areaOf([polygon], panel).y).toBeGreaterThanOrEqual(top - 3);
      }
    },
  );

  it('no disc reaches into the words above what stands there', () => {
    for (let seed = 1; seed <= 12; seed++)
      for (const { polygons, fill } of laid('land', seed))
        if (fill === inks('banner', seed).hues[0] || fill?.every((v, i) => v === inks('banner', seed).hues[0]![i]))
          expect(areaOf(polygons, panel).y).toBeGreaterThan(80);
  });

  it('what is printed of the night has the night for its paper', () => {
    for (let seed = 0; seed < 8; seed++) expect(lightness(inks('nightly', seed).paper)).toBeLessThan(0.25);
  });
});
