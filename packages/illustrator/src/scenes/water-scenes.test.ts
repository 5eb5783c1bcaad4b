/** Where water ends and what stands in it: rivers keep to their beds, icebergs are no skerries, reefs have corals. */
import { type Brief, briefSchema } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { preparePainting, stageOf } from '../painting.ts';
import { paintHere } from '../pool/run.ts';
import { type BriefIn, brief as briefIn } from '../stage/__fixtures__/briefs.ts';
import { settingOf } from '../stage/setting.ts';
import { factTable } from './context.ts';
import { skerriesBox } from './sea-rocks.ts';

const SIZE = { width: 64, height: 64, missing: 'leave' as const };

const briefOf = (place: string, background: readonly string[], subjects: readonly string[] = []): Brief =>
  briefSchema.parse({
    v: 1,
    idea: [...subjects, place].join(' '),
    subjects: subjects.map((name) => ({ id: name, name, source: 'user' })),
    setting: [
      { id: place, kind: 'place', value: place, source: 'user' },
      ...background.map((value) => ({ id: value, kind: 'background', value, source: 'inferred' })),
    ],
  });

describe('a river through a forest', () => {
  it.each([1, 2, 3, 16])('keeps to its bed and has banks (seed %i)', async (seed) => {
    const brief = briefOf('forest', ['trees', 'sky'], ['river']);
    const frame = await paintHere({ brief, seed, ...SIZE }, preparePainting);
    const river = factTable(brief, stageOf(brief, { seed, ...SIZE })).numberOf('river');
    const share = frame.ids.filter((id) => id === river).length / frame.ids.length;
    expect(share).toBeGreaterThan(0.02);
    expect(share).toBeLessThan(0.4);
  });
});

describe('a river of which nothing else is said', () => {
  it.each([
    ['by its name', ['nile river', 'willow'], []],
    ['by its boats', ['river boat'], ['bangladesh']],
  ])('has a bed between banks: %s', async (_, subjects, places) => {
    const brief = briefSchema.parse({
      v: 1,
      idea: [...subjects, ...places].join(' '),
      subjects: subjects.map((name) => ({ id: name, name, source: 'user' })),
      setting: places.map((value) => ({ id: value, kind: 'place', value, source: 'user' })),
    });
    const size = { ...SIZE, width: 96, height: 96 };
    const { scene, view } = settingOf(brief, { ...size, seed: 7 });
    expect(scene).toBe('river');
    const { color, width, height } = await paintHere({ brief, seed: 7, ...size }, preparePainting);
    // Water is bluer than it is green; grass is not.
    let [wet, dry] = [0, 0];
    for (let p = Math.ceil(view.horizon + 10) * width; p < width * height; p++)
      if (color[4 * p + 2]! > color[4 * p + 1]!) wet++;
      else dry++;
    expect(wet / (wet + dry)).toBeGreaterThan(0.15);
    expect(dry / (wet + dry)).toBeGreaterThan(0.2);
  });
});

describe('banks of a river of which nothing was said', () => {
  const grown = (given: BriefIn) =>
    preparePainting({ brief: briefIn(given), seed: 7, ...SIZE }).passes.some((p) => p.name === 'tree groups');
  it('bear the trees of the land, or willows in numbers where willows were said', () => {
    expect(grown({ subjects: [{ name: 'nile river' }] })).toBe(true);
    expect(grown({ subjects: [{ name: 'calm river' }, { name: 'willow', count: 'many' }] })).toBe(true);
    expect(grown({ subjects: [{ name: 'calm river' }, { name: 'willow', count: 1 }] })).toBe(false);
  });
});

describe('a long pool', () => {
  const pooled = (place: string, subjects: readonly string[]) =>
    preparePainting({ brief: briefOf(place, [], subjects), seed: 2, ...SIZE }).passes.some((p) => p.name === 'pool');
  it('leads to the house of a persian garden, and lies in no bed of roses and no carpet', () => {
    expect(pooled('persian garden', ['pool'])).toBe(true);
    expect(pooled('persian garden', ['rose'])).toBe(false);
    expect(pooled('garden', ['rose'])).toBe(false);
    expect(pooled('persian garden', ['carpet'])).toBe(false);
  });
});

describe('trees on the banks of a river that is named', () => {
  it.each([1, 11, 16])('are no part of the water (seed %i)', async (seed) => {
    const brief = briefOf('thames', ['river', 'grassy banks', 'wooded hills', 'sky']);
    const frame = await paintHere({ brief, seed, ...SIZE }, preparePainting);
    const facts = factTable(brief, stageOf(brief, { seed, ...SIZE }));
    const water = new Set([facts.numberOf('thames'), facts.numberOf('river')]);
    const { view } = settingOf(brief, { ...SIZE, seed });
    // Nothing of the river stands above the horizon.
    const above = frame.ids.subarray(0, Math.floor(view.horizon - 4) * SIZE.width);
    expect(above.filter((id) => water.has(id)).length).toBe(0);
  });
});

describe('a mountain lake from high above', () => {
  it.each([1, 2, 3, 4])('keeps its summits in the picture (seed %i)', async (seed) => {
    const seen = briefOf('mountain lake', ['mountains', 'water', 'sky']);
    const brief: Brief = { ...seen, look: [{ id: 'above', kind: 'angle', value: 'aerial view', source: 'user' }] };
    const size = { ...SIZE, width: 128, height: 128 };
    const frame = await paintHere({ brief, seed, ...size }, preparePainting);
    const facts = factTable(brief, stageOf(brief, { seed, ...size }));
    const range = facts.numberOf('mountains');
    expect(frame.ids).toContain(range);
    expect(frame.ids.subarray(0, size.width)).not.toContain(range);
  });
});

describe('what stands in the sea', () => {
  it('is broader where it is ice: tables and wedges, not stacks', () => {
    const wider = [1, 2, 3, 4, 5, 6].filter((seed) => {
      const { view } = settingOf(briefOf('sea', []), { ...SIZE, seed });
      return skerriesBox(view, seed, true).box[2] > skerriesBox(view, seed, false).box[2];
    });
    expect(wider.length).toBeGreaterThan(3);
  });
});

describe('under water', () => {
  it('corals grow where the words are of a reef, and nowhere else', () => {
    const passes = (place: string) =>
      preparePainting({ brief: briefOf(place, ['water']), seed: 2, ...SIZE }).passes.map((p) => p.name);
    expect(passes('coral reef')).toContain('corals');
    expect(passes('underwater')).not.toContain('corals');
    expect(passes('kelp forest')).not.toContain('corals');
  });
});
