/**
 * L1: an edit changes what it names and what that touches. Two measures for each thing that is added: every pixel outside the
 * thing's surroundings stays within 2/255, and what changes is not much more than the thing's own box.
 */
import { stageOf } from '@atelier/illustrator';
import type { Box, Brief, Stage } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { atNight, briefOf, differenceAt, paint, SCENES, SEED, withThing } from './paint.ts';

const SIDE = 96;
/** Three standard deviations of the tight glow, the only blur that reaches up and aside of a thing that does not shine. */
const GLOW = 3 * 0.006;
/** Shadows and reflections fall as far as the thing is high, and a little farther where they are soft. */
const FALL = 1.15;
/** In a painted picture a stroke beside a thing has its colour from what it covers: the broadest reaches so far. */
const STROKE = 0.15;
const MOST = 2;

const ADDED: [scene: string, thing: string][] = [
  ['a beach sunset', 'a sailboat on the left'],
  ['a mountain lake at dawn', 'a red balloon'],
  ['a horse in a flower meadow', 'a dog on the right'],
  ['rolling hills at sunset', 'a windmill on the left'],
  ['a forest path', 'a deer'],
  ['a pine forest in morning mist', 'a lantern'],
  ['a city street at night', 'a red car'],
  ['a starry night', 'a tent'],
  ['a desert at sunset', 'a camel'],
  ['a snowy field', 'a cabin'],
  ['an underwater scene', 'a turtle'],
];

const plan = (brief: Brief): Stage => stageOf(brief, { width: SIDE, height: SIDE, seed: SEED, missing: 'leave' });

describe('L1: what is added changes nothing but its surroundings', () => {
  it.each(ADDED)('%s, with %s', async (scene, thing) => {
    const before = briefOf(scene);
    const after = withThing(before, thing);
    const [plain, edited] = [await paint(before, SIDE), await paint(after.brief, SIDE)];
    const ids = new Set(after.added.map(({ id }) => id));
    const objects = edited.stage?.objects ?? [];
    const own = objects.filter(({ of }) => ids.has(of));
    expect(own.map(({ grounding }) => grounding.kind)).toEqual(['asset']);
    expect(objects.filter(({ of }) => !ids.has(of))).toEqual(plain.stage?.objects);

    const [x, y, width, height] = own[0]?.box ?? [0, 0, 0, 0];
    // A picture with a drawn thing from the start is painted with a brush.
    const brush = /horse/.test(scene) ? STROKE : GLOW;
    const [left, right, top] = [x - FALL * height - brush, x + width + FALL * height + brush, y - brush];
    let [changed, strayed] = [0, 0];
    for (let i = 0; i < SIDE * SIDE; i++) {
      if (differenceAt(plain, edited, i) <= MOST) continue;
      changed++;
      const [px, py] = [(i % SIDE) / SIDE, Math.floor(i / SIDE) / SIDE];
      if (px < left || px > right || py < top) strayed++;
    }
    expect(strayed).toBe(0);
    // Once for the thing, once for its reflection or its shadow.
    expect(changed / (SIDE * SIDE)).toBeLessThan(width * height * 2 + 0.01 + (brush > GLOW ? brush * 2 * (width + height) : 0));
    // A thing that changes nothing was not painted.
    expect(changed / (SIDE * SIDE)).toBeGreaterThan(width * height * 0.2);
  });
});

/** Of the things that stand, float and fly, and of the land; sun and moon change places with the hour. */
function boxesOf(stage: Stage): Record<string, Box> {
  const fixed = stage.objects.filter(({ of }) => !['sun', 'moon', 'stars'].includes(of));
  return Object.fromEntries(fixed.map(({ id, box }) => [id, box]));
}

describe('L1: another hour moves no box', () => {
  it.each([...SCENES, 'a horse in a meadow', 'two sailboats on the sea', 'a cat on a bench beside a lamp'])(
    '%s, at night',
    (idea) => {
      const brief = briefOf(idea);
      const [before, after] = [plan(brief), plan(atNight(brief))];
      expect(after.scene.time).toBe('night');
      expect(after.scene.horizon).toBe(before.scene.horizon);
      expect(boxesOf(after)).toEqual(boxesOf(before));
    },
  );
});
