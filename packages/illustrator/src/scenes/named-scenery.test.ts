/** What was named of a landscape is in it: ponds, suns over hills, the moon of moonlight, windows of a street, beasts by a river. */
import { type Brief, briefSchema } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { preparePainting, stageOf } from '../painting.ts';
import { paintHere } from '../pool/run.ts';
import { planOf } from '../stage/plan.ts';
import { settingOf } from '../stage/setting.ts';
import { factTable } from './context.ts';
import { besideRiver, landOf } from './hills-land.ts';
import { pondOf } from './pond.ts';
import { clearingOf } from './skyline-of-land.ts';
import { hasTownRiver, townPlan } from './town-river.ts';

const SIZE = { width: 96, height: 96, missing: 'leave' as const };

interface Said {
  place?: string;
  hour?: string;
  weather?: string;
  light?: string;
  background?: readonly string[];
  subjects?: readonly (readonly [name: string, count?: number])[];
  relation?: readonly [string, string, string];
}

const briefOf = ({ place, hour, weather, light, background = [], subjects = [], relation }: Said): Brief =>
  briefSchema.parse({
    v: 1,
    idea: [...subjects.map(([name]) => name), place ?? ''].join(' '),
    subjects: subjects.map(([name, count]) => ({
      id: name,
      name,
      source: 'user',
      count: count === undefined ? { min: 2 } : { exact: count },
    })),
    relations: relation ? [{ from: relation[0], predicate: relation[1], to: relation[2], source: 'user' }] : [],
    look: light ? [{ id: 'light', kind: 'lighting', value: light, source: 'user' }] : [],
    setting: [
      ...(place ? [{ id: 'place', kind: 'place', value: place, source: 'user' }] : []),
      ...(hour ? [{ id: 'hour', kind: 'time', value: hour, source: 'user' }] : []),
      ...(weather ? [{ id: 'weather', kind: 'weather', value: weather, source: 'user' }] : []),
      ...background.map((value) => ({ id: value, kind: 'background', value, source: 'inferred' })),
    ],
  });

async function shareOf(brief: Brief, fact: string, seed: number): Promise<number> {
  const { ids } = await paintHere({ brief, seed, ...SIZE }, preparePainting);
  const number = factTable(brief, stageOf(brief, { seed, ...SIZE })).numberOf(fact);
  return ids.filter((id) => id === number).length / ids.length;
}

describe('a pond', () => {
  it.each(['garden', 'meadow'])('lies in a %s', async (place) => {
    const brief = briefOf({ place, background: ['grass', 'path', 'sky'], subjects: [['pond', 1]] });
    for (const seed of [1, 2, 369]) expect(await shareOf(brief, 'pond', seed)).toBeGreaterThan(0.03);
  });

  it.each(['garden', 'meadow'])('is dug where an edit asks for it in a %s', async (place) => {
    const said = briefOf({ place, background: ['grass', 'sky'], subjects: [['pond', 1]] });
    const edited = { ...said, subjects: said.subjects.map((s) => ({ ...s, source: 'edit' as const })) };
    for (const seed of [1, 5]) expect(await shareOf(edited, 'pond', seed)).toBeGreaterThan(0.03);
  });

  it('of an edit is told to be missing where something stands in its place, which is not moved (L1)', () => {
    const said = briefOf({
      place: 'garden',
      background: ['grass', 'sky'],
      subjects: [
        ['dog', 1],
        ['pond', 1],
      ],
    });
    const { view } = settingOf(said, { ...SIZE, seed: 5 });
    const { x, z } = pondOf(view, 5);
    const at = (aside: number) => ({
      ...{ x: (view.centre + ((x + aside) * view.focal) / z) / SIZE.width, top: 0.5, w: 0.1, h: 0.1, near: 0, lean: 0 },
      ...{ base: (view.horizon + (view.eye * view.focal) / z) / SIZE.height, ratio: 1, seat: 'ground' as const, submerged: 0 },
    });
    const missing = (aside: number): string[] => {
      const [dog, pond] = said.subjects;
      const places = [{ box: [0.4, 0.5, 0.1, 0.1] as [number, number, number, number], kept: at(aside) }];
      const brief = {
        ...said,
        subjects: [
          { ...dog!, places },
          { ...pond!, source: 'edit' as const },
        ],
      };
      return stageOf(brief, { seed: 5, ...SIZE }).missing.map(({ name }) => name);
    };
    expect(missing(0)).toEqual(['pond']);
    expect(missing(-100)).toEqual([]);
  });

  it('has the path beside it, not under it', () => {
    for (let seed = 0; seed < 24; seed++) {
      const { view } = settingOf(briefOf({ place: 'garden' }), { ...SIZE, seed });
      const land = landOf({ view, seed }, { hills: false, bold: false, level: true, pond: pondOf(view, seed) });
      for (let z = 2; z < 70; z += 0.5) expect(besideRiver(land, land.path(z), z)).toBeGreaterThan(0.97);
    }
  });

  it('keeps dry what stands there', () => {
    const brief = briefOf({
      place: 'garden',
      background: ['grass'],
      subjects: [
        ['pond', 1],
        ['dog', 1],
      ],
    });
    for (let seed = 0; seed < 12; seed++) {
      const { view } = settingOf(brief, { ...SIZE, seed });
      const pond = pondOf(view, seed);
      const { box } = stageOf(brief, { seed, ...SIZE }).objects.find((o) => o.of === 'dog')!;
      const z = (view.eye * view.focal) / ((box[1] + box[3]) * view.height - view.horizon);
      const m = (((box[0] + box[2] / 2) * view.width - view.centre) / view.focal) * z;
      expect(besideRiver(landOf({ view, seed }, { hills: false, bold: false, pond }), m, z)).toBeGreaterThan(0.9);
    }
  });
});

describe('a river in a village', () => {
  const brief = briefOf({
    place: 'small town',
    background: ['houses', 'grass'],
    subjects: [
      ['river', 1],
      ['horse', 1],
    ],
  });

  it.each([1, 2, 53])('runs through it (seed %i)', async (seed) => {
    expect(await shareOf(brief, 'river', seed)).toBeGreaterThan(0.02);
  });

  it('has nobody standing in it', () => {
    for (let seed = 0; seed < 12; seed++) {
      const { setting, stage } = planOf(brief, { ...SIZE, seed });
      const { view } = setting;
      const { box } = stage.objects.find((o) => o.of === 'horse')!;
      const z = (view.eye * view.focal) / ((box[1] + box[3]) * view.height - view.horizon);
      const m = (((box[0] + box[2] / 2) * view.width - view.centre) / view.focal) * z;
      expect(besideRiver(landOf({ view, seed }, townPlan(brief)), m, z)).toBeGreaterThan(0.95);
    }
  });

  it('is none in a street of houses, which has a road', () => {
    const street = { ...brief.setting[0]!, value: 'suburban street' };
    expect(hasTownRiver({ ...brief, setting: [street] }, 'village')).toBe(false);
    // A lamp that stands in a street makes none, and neither does one that is off.
    expect(hasTownRiver({ ...brief, setting: [{ ...street, off: true }] }, 'village')).toBe(true);
    const lamp = { ...brief.subjects[0]!, id: 'lamp', name: 'street lamp' };
    expect(hasTownRiver({ ...brief, subjects: [...brief.subjects, lamp] }, 'village')).toBe(true);
  });
});

describe('water that was named', () => {
  it.each([
    ['pond', 'garden', 0],
    ['pond', 'forest', 0],
    ['lake', 'mountains', 0],
    ['river', 'small town', 0],
    ['river', 'wheat field', 1],
    ['river', 'suburban street', 1],
    ['pond', 'beach', 1],
  ])('%s, %s: told where it is not painted', (water, place, missing) => {
    const stage = stageOf(briefOf({ place, subjects: [[water, 1]] }), { seed: 5, ...SIZE });
    expect(stage.missing.filter((m) => m.of === water).length).toBe(missing);
    expect(stage.objects.filter((o) => o.of === water && o.grounding.name.startsWith('scene.')).length).toBe(1 - missing);
  });
});

describe('a sun that was named over hills', () => {
  const over = briefOf({
    subjects: [
      ['sun', 1],
      ['hill', 1],
    ],
    relation: ['sun', 'over', 'hill'],
    hour: 'dawn',
  });

  it.each([1, 2, 3, 381, 7])('is seen whole (seed %i)', async (seed) => {
    const share = await shareOf(over, 'sun', seed);
    // A disc of 0.036 of the picture.
    expect(share).toBeGreaterThan(0.8 * 3.14 * 0.036 * 0.036);
  });

  it('may be hidden where it is said to set', () => {
    const light = (relation: readonly [string, string, string]) =>
      settingOf(
        briefOf({
          subjects: [
            ['sun', 1],
            ['hill', 1],
          ],
          relation,
          hour: 'sunset',
        }),
        { ...SIZE, seed: 381 },
      ).light;
    const { view } = settingOf(over, { ...SIZE, seed: 381 });
    const clear = clearingOf('hills', view, 381)!;
    const [above, behind] = [light(['sun', 'over', 'hill']), light(['sun', 'behind', 'hill'])];
    expect(above.elevation).toBeGreaterThanOrEqual(clear(above.azimuth));
    expect(behind.elevation).toBeLessThan(clear(behind.azimuth));
  });
});

describe('moonlight', () => {
  it.each(['forest', 'sea'])('that was said has its moon (%s)', async (place) => {
    const brief = briefOf({ place, hour: 'night', light: 'moonlit', background: ['sky'] });
    for (const seed of [3, 368]) expect(await shareOf(brief, 'light', seed)).toBeGreaterThan(0.0004);
  });

  it('of a writer has none', async () => {
    const brief = briefOf({ place: 'sea', hour: 'night', light: 'moonlit', background: ['sky'] });
    const added = { ...brief, look: brief.look.map((f) => ({ ...f, source: 'writer' as const })) };
    expect(await shareOf(added, 'light', 3)).toBe(0);
  });
});

it('windows of a street are in its walls', () => {
  const stage = stageOf(briefOf({ place: 'city street', hour: 'night', subjects: [['window']] }), { seed: 7, ...SIZE });
  expect(stage.objects.filter((o) => o.grounding.name === 'own:window')).toEqual([]);
  expect(stage.objects.find((o) => o.of === 'window')?.grounding.name).toBe('scene.windows');
});

it('beasts by a river are no larger than the trees behind them', () => {
  for (const seed of [1, 2, 3, 8, 354]) {
    const brief = briefOf({
      background: ['grassy banks', 'sky'],
      subjects: [
        ['horse', 3],
        ['river', 1],
      ],
      relation: ['horse', 'by', 'river'],
    });
    const { view } = settingOf(brief, { ...SIZE, seed });
    for (const { of, box } of stageOf(brief, { seed, ...SIZE }).objects) {
      if (of !== 'horse') continue;
      const metres = (box[3] * view.height * view.eye) / ((box[1] + box[3]) * view.height - view.horizon);
      expect(metres / 2.2).toBeLessThan(4.5);
    }
  }
});

it('after a storm the sky opens', () => {
  const at = (weather: string) =>
    settingOf(briefOf({ place: 'street', hour: 'golden hour', weather }), { ...SIZE, seed: 308 }).light;
  expect(at('stormy').cover).toBeGreaterThan(0.9);
  expect(at('after a storm').cover).toBeLessThan(0.5);
  expect(at('after a storm').clearing).toBe(true);
});
