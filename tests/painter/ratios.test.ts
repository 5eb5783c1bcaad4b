/**
 * Every ratio is composed, not cropped: what the person named stands whole in the picture, undistorted and at a sensible size.
 * What the writer adds as a frame (palms, pines) may be cut by the edge; that is what a frame is.
 */
import { stageOf } from '@atelier/illustrator';
import type { StageObject } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { briefOf, SEED } from './paint.ts';

const RATIOS: [ratio: string, width: number, height: number][] = [
  ['16:9', 1344, 756],
  ['9:16', 756, 1344],
  ['3:2', 1200, 800],
  ['1:1', 1024, 1024],
  ['21:9', 1568, 672],
];

const IDEAS = [
  'a sailboat on the left of a beach at sunset',
  'two sailboats on a stormy sea',
  'a red balloon over a mountain lake',
  'three deer in a forest',
  'a horse in a flower meadow',
  'a cow, a sheep and a pig in a meadow',
  'a lighthouse on a misty coast',
  'a lone tree on a green hill',
  'a street lamp beside a bench',
  'a red sports car',
  'a cat',
  'two penguins on ice',
  'cozy cabin in the snow',
  'Eiffel Tower',
  'a giraffe beside a house',
  'an astronaut riding a horse',
  'owl at night',
  'dog on a skateboard',
  'a camel in a desert',
  'an underwater scene with a turtle',
];

/** Nearer to an edge than this, a box was cut there. */
const EDGE = 0.0005;

function cutSides({ box: [x, y, width, height] }: StageObject): string {
  const sides = { left: x, top: y, right: 1 - x - width, bottom: 1 - y - height };
  return Object.entries(sides)
    .filter(([, gap]) => gap < EDGE)
    .map(([side]) => side)
    .join(' ');
}

describe('ratios', () => {
  it.each(IDEAS)('%s', (idea) => {
    const brief = briefOf(idea);
    const said = new Set(brief.subjects.filter(({ source }) => source === 'user').map(({ id }) => id));
    const shapes = new Map<string, number[]>();
    for (const [ratio, width, height] of RATIOS) {
      const { objects } = stageOf(brief, { width, height, seed: SEED, missing: 'leave' });
      const subjects = objects.filter(({ of, grounding }) => said.has(of) && !grounding.name.startsWith('scene.'));
      expect(subjects.length, ratio).toBeGreaterThan(0);
      for (const subject of subjects) {
        const about = `${subject.id} at ${ratio}`;
        const [, , w, h] = subject.box;
        expect(cutSides(subject), about).toBe('');
        expect(w * h, about).toBeGreaterThan(0.003);
        expect(w * h, about).toBeLessThan(0.6);
        shapes.set(subject.id, [...(shapes.get(subject.id) ?? []), (w * width) / (h * height)]);
      }
    }
    // One drawing has one shape in every ratio, up to the clip at 2 % of a side and the rounding to pixels.
    for (const [id, ratios] of shapes) expect(Math.max(...ratios) / Math.min(...ratios), id).toBeLessThan(1.1);
  });
});
