/** `--maps`: what is painted stands where the Stage says, to 2 % of the picture, for what is not hidden. */
import { type LayoutMap, mapObjects, mapsOf } from '@atelier/illustrator';
import type { Box, EngineImage, StageObject } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { numberOfColour } from '../../packages/illustrator/src/maps/object-colours.ts';
import { briefOf, paint } from './paint.ts';

const SIDE = 160;
const WITHIN = 0.02;
const IDEAS = [
  'three dogs before a plain background',
  'two cows and a red ball on a lawn',
  'a red balloon over a mountain lake',
  'a horse in a flower meadow',
  'five sheep on rolling hills',
  'a sailboat on the sea',
  'a penguin on a snowfield',
  'a red car to the right of a bench',
  'an apple on a table',
  'a cabin in a forest in winter',
  'two sailboats and a lighthouse by the sea at sunset',
  'a camel in the desert',
];

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0])) *
  Math.max(0, Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]));

/** Drawn things before which nothing nearer stands, by boxes. */
function unoccluded({ stage }: EngineImage): StageObject[] {
  const placed = (stage?.objects ?? []).filter(
    ({ grounding: { kind, name } }) => kind === 'asset' || (kind === 'generator' && !name.startsWith('scene.')),
  );
  return placed.filter((one) =>
    placed.every((other) => other === one || other.depth > one.depth || overlap(one.box, other.box) === 0),
  );
}

describe('the object map agrees with the Stage', () => {
  it.each(IDEAS)('%s', async (idea) => {
    const image = await paint(briefOf(idea, 7, 'faithful'), SIDE, SIDE, 7, { maps: true });
    const seen = new Map(mapObjects(image).map((each) => [each.object, each]));
    const things = unoccluded(image);
    expect(things.length).toBeGreaterThan(0);
    for (const { id, box, depth } of things) {
      const painted = seen.get(id);
      expect(painted, id).toBeDefined();
      const [x, y, w, h] = painted!.box;
      // Grass, snow and the waterline hide a little more of the foot than of the rest: it has one more pixel of this small picture.
      const off = [x - box[0], y - box[1], x + w - box[0] - box[2], y + h - box[1] - box[3]].map(Math.abs);
      off[3] = off[3]! - 1 / SIDE;
      expect(Math.max(...off), `${id}: planned ${box}, painted ${painted!.box}`).toBeLessThanOrEqual(WITHIN);
      const number = image.objectMap!.objects.indexOf(id);
      const depths = new Set([...image.depth!].filter((_, i) => image.objectMap!.ids[i] === number));
      expect([...depths].map((d) => Math.abs(d - depth) < 1e-5)).toEqual([true]);
    }
  });
});

const mapOf = (maps: LayoutMap[], kind: string): LayoutMap => maps.find((map) => map.kind === kind)!;

describe('the encodings of docs/maps.md', () => {
  it('two dogs: near is white, each has a colour of its own, the ground faces up', async () => {
    const image = await paint(briefOf('two dogs on a beach', 7, 'faithful'), SIDE, SIDE, 7, { maps: true });
    const maps = mapsOf(image);
    const { ids, objects } = image.objectMap!;
    const depth = mapOf(maps, 'depth').data;
    const at = (i: number): number => (depth[2 * i]! << 8) | depth[2 * i + 1]!;
    expect(at(SIDE / 2)).toBe(0);
    expect(at(SIDE * SIDE - 1)).toBeGreaterThan(52_000);

    const colours = mapOf(maps, 'ids').data;
    for (let i = 0; i < ids.length; i += 97)
      expect(numberOfColour([colours[3 * i]!, colours[3 * i + 1]!, colours[3 * i + 2]!])).toBe(ids[i]);
    expect(new Set(mapObjects(image).map(({ color }) => color)).size).toBe(mapObjects(image).length);
    expect(
      mapObjects(image)
        .filter(({ fact }) => fact === 'dog')
        .map(({ object }) => object),
    ).toEqual(['dog.1', 'dog.2']);

    const normal = mapOf(maps, 'normal').data;
    const sand = (SIDE - 2) * SIDE + 2;
    expect([...normal.subarray(3 * sand, 3 * sand + 3)].map((c) => Math.sign(c - 128))[1]).toBe(1);
    const dog = objects.indexOf('dog.1');
    const columns = [...ids.keys()].filter((i) => ids[i] === dog);
    // What is left of the middle of a rounded thing faces left, what is right faces right, on the whole.
    const middle = columns.reduce((sum, i) => sum + (i % SIDE), 0) / columns.length;
    const lean = (side: number): number =>
      columns.filter((i) => Math.sign((i % SIDE) - middle) === side).reduce((sum, i) => sum + normal[3 * i]! - 127.5, 0);
    expect(lean(-1)).toBeLessThan(0);
    expect(lean(1)).toBeGreaterThan(0);

    const edges = mapOf(maps, 'edges').data;
    const border = columns.filter((i) => ids[i + 1] !== dog);
    expect(border.every((i) => edges[i] === 255)).toBe(true);
    expect(edges.filter((v) => v === 255).length / edges.length).toBeLessThan(0.3);
  });
});
