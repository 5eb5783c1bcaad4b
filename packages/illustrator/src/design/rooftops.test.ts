import { random } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { lightness } from '../abstract/tint.ts';
import { areaOf } from '../type/layout.ts';
import { backing } from './grounds.ts';
import { inksFor } from './inks.ts';
import { sheetOf } from './sheet.ts';

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

  it.each([1, 2, 3, 4, 5, 6])('no disc is seen below the ground that a thing stands on (seed %i)', (seed) => {
    const panel = { x: 0, y: 0, width: 300, height: 300 };
    const shapes = backing(random(seed, 'x', 'backing'), panel, inks('banner', seed), { x: 20, y: 20, width: 260, height: 60 });
    const ground = shapes.findIndex(({ polygons }) => {
      const at = areaOf(polygons, panel);
      return polygons.length === 1 && at.x === 0 && at.width === 300 && at.y > 150 && at.y + at.height === 300;
    });
    expect(ground).toBeGreaterThan(0);
    const top = areaOf(shapes[ground]!.polygons, panel).y;
    for (const { polygons } of shapes.slice(ground + 1)) expect(areaOf(polygons, panel).height).toBeLessThan(300 - top);
  });

  it('what is printed of the night has the night for its paper', () => {
    for (let seed = 0; seed < 8; seed++) expect(lightness(inks('nightly', seed).paper)).toBeLessThan(0.25);
  });
});
