/** A Stage in: what was laid out is painted where it was laid out, and what is no Stage is refused with what was expected. */
import { briefOfStage, stageOf } from '@atelier/illustrator';
import { TIMES, WEATHERS } from '@atelier/lexicon';
import { type Box, type Stage, type StageWish, stageWishSchema } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { mapObjects } from '../../packages/illustrator/src/maps/maps.ts';
import { SCENE_PAINTERS } from '../../packages/illustrator/src/scenes/painters.ts';
import { stageOfJson } from '../../packages/studio/src/use-cases/stage-json.ts';
import { briefOf, paint } from './paint.ts';

const SIDE = 160;
const WITHIN = 0.02;
const SIZE = { width: SIDE, height: SIDE, seed: 7, missing: 'leave' } as const;
const farthest = (a: Box, b: Box): number =>
  Math.max(...[a[0] - b[0], a[1] - b[1], a[0] + a[2] - b[0] - b[2], a[1] + a[3] - b[1] - b[3]].map(Math.abs));

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0])) *
  Math.max(0, Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]));

const LAID_OUT: [string, StageWish['objects'], Partial<StageWish['scene']>][] = [
  [
    'a cow, a barn and a tree',
    [
      { name: 'cow', box: [0.1, 0.6, 0.26, 0.2], depth: 0.2, colors: ['brown'], heading: 'right' },
      { name: 'barn', box: [0.55, 0.4, 0.3, 0.22], depth: 0.6, colors: [] },
      { name: 'tree', box: [0.4, 0.3, 0.14, 0.26], depth: 0.7, colors: [] },
    ],
    { setting: 'meadow', time: 'day', horizon: 0.5 },
  ],
  [
    'two red balloons over the sea',
    [
      { name: 'balloon', box: [0.1, 0.1, 0.1, 0.16], colors: ['red'] },
      { name: 'balloon', box: [0.6, 0.2, 0.1, 0.16], colors: ['red'] },
      { name: 'sailboat', box: [0.35, 0.42, 0.2, 0.24], colors: [] },
    ],
    { setting: 'sea', time: 'sunset' },
  ],
  [
    'a cup on a table',
    [
      { name: 'table', box: [0.2, 0.5, 0.6, 0.36], depth: 0.4, colors: [] },
      { name: 'cup', box: [0.44, 0.38, 0.12, 0.13], depth: 0.3, colors: ['blue'] },
      { name: 'gizmotron', box: [0.02, 0.6, 0.15, 0.3], depth: 0.1, colors: [] },
    ],
    {},
  ],
];

const wishOf = ([idea, objects, scene]: (typeof LAID_OUT)[number]): StageWish =>
  stageWishSchema.parse({ idea, objects, scene, width: SIDE, height: SIDE, seed: 7 });

describe('a Stage that somebody laid out', () => {
  it.each(LAID_OUT)('%s: the painted boxes agree with it to 2 %', async (...laid) => {
    const wish = wishOf(laid);
    const { brief, warnings } = briefOfStage(wish);
    expect(warnings).toEqual([]);
    const image = await paint(brief, SIDE, SIDE, 7, { maps: true });
    const painted = new Map(mapObjects(image).map((each) => [each.object, each.box]));
    const objects = image.stage?.objects ?? [];
    const before = [...wish.objects];
    for (const { id, name, box, grounding, depth } of objects) {
      if (grounding.kind === 'generator' && grounding.name.startsWith('scene.')) continue;
      const wished = before.splice(
        before.findIndex((one) => one.name === name),
        1,
      )[0]!;
      expect(wished, id).toBeDefined();
      if (wished.depth !== undefined) expect(depth, id).toBe(wished.depth);
      const [x, y, w, h] = box;
      const [wx, wy, ww, wh] = wished.box;
      // As large as fits, standing at the foot of its box, in the middle.
      expect(Math.abs(y + h - wy - wh), id).toBeLessThan(WITHIN);
      expect(Math.abs(x + w / 2 - wx - ww / 2), id).toBeLessThan(WITHIN);
      expect(Math.min(Math.abs(w - ww), Math.abs(h - wh)), id).toBeLessThan(WITHIN);
      expect(Math.max(w - ww, h - wh), id).toBeLessThan(WITHIN);
      if (grounding.kind === 'missing') continue;
      const hidden = objects.some((other) => other.id !== id && other.depth < depth && overlap(other.box, box) > 0);
      const seen = painted.get(id)!;
      const off = [seen[0] - x, seen[1] - y, seen[0] + seen[2] - x - w].map(Math.abs);
      if (!hidden) expect(Math.max(...off), `${id}: planned ${box}, painted ${seen}`).toBeLessThanOrEqual(WITHIN + 1 / SIDE);
    }
    expect(before).toEqual([]);
  });

  it.each([
    'a horse in a flower meadow',
    'five sheep on rolling hills',
    'two sailboats and a lighthouse by the sea at sunset',
    'a red car to the right of a bench',
    'an owl on a snowy night',
    'a hundred sheep on a hill',
    'three dogs before a plain background',
  ])('%s: a planned Stage comes back as itself', (idea) => {
    const planned = stageOf(briefOf(idea, 7, 'faithful'), SIZE);
    const { brief } = briefOfStage(stageWishSchema.parse(planned));
    const again = stageOf(brief, SIZE);
    const things = ({ objects }: Stage) => objects.filter(({ grounding: { name } }) => !name.startsWith('scene.'));
    expect(again.scene.setting).toBe(planned.scene.setting);
    expect(again.scene.time).toBe(planned.scene.time);
    expect(Math.abs(again.scene.horizon - planned.scene.horizon)).toBeLessThan(0.001);
    expect(things(again).map(({ id, colors, grounding: { name } }) => [id, colors, name])).toEqual(
      things(planned).map(({ id, colors, grounding: { name } }) => [id, colors, name]),
    );
    for (const [i, { box, depth, id }] of things(planned).entries()) {
      expect(farthest(things(again)[i]!.box, box), id).toBeLessThan(WITHIN);
      expect(things(again)[i]!.depth).toBe(depth);
    }
  });

  it('every setting, hour and weather of a Stage is understood', () => {
    for (const setting of Object.keys(SCENE_PAINTERS))
      for (const { id: time } of Object.values(TIMES))
        expect(
          stageOf(briefOfStage(stageWishSchema.parse({ idea: 'x', objects: [], scene: { setting, time } })).brief, SIZE).scene,
        ).toMatchObject({ setting, time });
    for (const { id: weather } of Object.values(WEATHERS))
      expect(
        stageOf(
          briefOfStage(stageWishSchema.parse({ idea: 'x', objects: [], scene: { setting: 'meadow', weather } })).brief,
          SIZE,
        ).scene.weather,
      ).toBe(weather);
  });

  it('an edit that places a thing by words counts for more', () => {
    const { brief } = briefOfStage(wishOf(LAID_OUT[0]!));
    const edited = {
      ...brief,
      relations: [{ from: 'cow', predicate: 'to the right of', to: 'barn', source: 'edit' as const }],
    };
    const box = (of: string): Box => stageOf(edited, SIZE).objects.find((o) => o.of === of)!.box;
    expect(box('cow')[0]).toBeGreaterThan(box('barn')[0]);
  });
});

describe('what is no Stage', () => {
  const good = { idea: 'a cow', objects: [{ name: 'cow', box: [0.1, 0.5, 0.3, 0.3] }] };
  it.each<[string, unknown, RegExp]>([
    ['no JSON', '{', /^f\.json is not JSON\. Expected a Stage/],
    ['a list', [], /at the top, expected object, got \[\]/],
    ['no idea', { objects: [] }, /at idea, expected string, got nothing/],
    [
      'a box of words',
      { ...good, objects: [{ name: 'cow', box: ['a', 0, 1, 1] }] },
      /at objects\.0\.box\.0, expected number, got "a"/,
    ],
    [
      'a box outside',
      { ...good, objects: [{ name: 'cow', box: [0.9, 0, 0.5, 1] }] },
      /at objects\.0\.box, expected \[x, y.* inside 0 … 1, got \[0\.9,0,0\.5,1\]/,
    ],
    ['pixels', { ...good, objects: [{ name: 'cow', box: [10, 20, 200, 300] }] }, /parts of the picture.*got \[10,20,200,300\]/],
    ['a sliver', { ...good, objects: [{ name: 'cow', box: [0, 0, 0.001, 1] }] }, /at least 0\.02, got \[0,0,0\.001,1\]/],
    [
      'a depth of 3',
      { ...good, objects: [{ name: 'cow', box: [0, 0, 1, 1], depth: 3 }] },
      /at objects\.0\.depth, expected .*1, got 3/,
    ],
  ])('%s', (_, value, message) => {
    expect(() => stageOfJson(typeof value === 'string' ? value : JSON.stringify(value), 'f.json')).toThrow(message);
  });

  it('a setting that nobody knows', () => {
    const wish = stageWishSchema.parse({ ...good, scene: { setting: 'the inside of a clock' } });
    expect(() => briefOfStage(wish)).toThrow(/scene\.setting, expected a word for a place .* got "the inside of a clock"/);
  });

  it('a colour that nobody knows is said, and the thing keeps its own', () => {
    const wish = stageWishSchema.parse({ ...good, objects: [{ ...good.objects[0], colors: ['octarine'] }] });
    expect(briefOfStage(wish).warnings.map(({ message }) => message)).toEqual([
      'No colour is called “octarine” here; the cow keeps its own.',
    ]);
  });
});
