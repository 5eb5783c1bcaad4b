/** How large what was named stands in a room, and on what. */
import { describe, expect, it } from 'vitest';
import { brief } from './__fixtures__/briefs.ts';
import { painted } from './painted.ts';
import { planOf } from './plan.ts';

const H = 256;
const COATS = new Set(['tile']);
const placed = (place: string, ...names: string[]) =>
  planOf(
    painted(
      brief({
        place,
        subjects: names.map((name) => ({ name, count: COATS.has(name) ? 'many' : 1 })),
        relations: [[place, 'with', names[0]!]],
      }),
    ),
    {
      width: H,
      height: H,
      seed: 7,
      missing: 'leave',
    },
  );
const boxOf = (plan: ReturnType<typeof placed>, name: string) => plan.stage.objects.find((o) => o.name === name)!.box;

describe('what was named of a room', () => {
  it.each([
    ['kitchen', 'table'],
    ['library', 'table'],
    ['office', 'desk'],
  ])('of a %s, the %s is furniture and does not fill it', (place, name) => {
    expect(boxOf(placed(place, name), name)[3]).toBeLessThan(0.39);
  });

  it.each([
    ['kitchen', 'radio', 'tile'],
    ['kitchen', 'teapot', 'tile'],
    ['kitchen', 'toaster', 'tile'],
  ])('of a %s, the %s stands on a table, whatever its %ss are', (place, name, surface) => {
    const [, top, , tall] = boxOf(placed(place, surface, name), name);
    expect(tall).toBeLessThan(0.3);
    expect(top + tall).toBeLessThan(0.7);
  });

  it.each(['quilt', 'blanket', 'duvet'])("a %s of a bedroom lies on the room's own bed", (name) => {
    const { stage, placed: things } = placed('bedroom', name);
    expect(stage.missing).toEqual([]);
    expect(things).toEqual([]);
    expect(stage.objects.find((o) => o.name === name)?.grounding.name).toBe('scene.furnishing');
  });
});
