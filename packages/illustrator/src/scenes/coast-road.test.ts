/** A road along the coast: boats float beyond the edge that is painted, nothing is mirrored as in wet sand, and a beach is not there. */
import { briefSchema } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { stageOf } from '../painting.ts';
import { regionOf } from '../stage/regions.ts';
import { settingOf } from '../stage/setting.ts';
import { spaceOf } from '../stage/space.ts';
import { edgeOf } from './beach.ts';
import { roadEdge } from './coast-road.ts';

const SIZE = { width: 480, height: 360, missing: 'leave' as const };
const SEEDS = Array.from({ length: 24 }, (_, i) => i + 1);

const briefOf = (place: string, ...subjects: string[]) =>
  briefSchema.parse({
    v: 1,
    idea: [place, ...subjects].join(' with '),
    subjects: subjects.map((name) => ({ id: name, name, source: 'user' })),
    setting: [{ id: 'place', kind: 'place', value: place, source: 'user' }],
  });

describe('a road along the coast', () => {
  it('has boats on the water that is painted, whatever the seed', () => {
    const brief = briefOf('coastal road', 'sailboat', 'car');
    const ashore = SEEDS.filter((seed) => {
      const { setting, boat } = sailing(brief, seed);
      return boat > edgeOf(setting, seed)(setting.view.centre);
    });
    expect(ashore).toEqual([]);

    function sailing(of: typeof brief, seed: number) {
      const setting = settingOf(of, { ...SIZE, seed });
      expect(setting.coastRoad).toBe(true);
      return { setting, boat: spaceOf(of, setting, seed).water!(setting.view.centre).near };
    }
  });

  it('has its edge within the rows that leave room for asphalt, where a beach may be lower', () => {
    const rows = (place: string) =>
      SEEDS.map((seed) => {
        const setting = settingOf(briefOf(place), { ...SIZE, seed });
        const at = edgeOf(setting, seed)(SIZE.width / 2);
        return { at, least: roadEdge(0, setting.view), most: roadEdge(SIZE.height, setting.view) };
      });
    for (const { at, least, most } of rows('coastal road')) {
      expect(at).toBeGreaterThanOrEqual(least);
      expect(at).toBeLessThanOrEqual(most);
    }
    expect(rows('beach').some(({ at, most }) => at > most)).toBe(true);
  });

  it('says that there is no beach and no surf, and keeps the road', () => {
    const stage = stageOf(briefOf('coastal road', 'sand', 'surf'), { ...SIZE, seed: 3 });
    expect(stage.missing.map(({ of }) => of)).toEqual(['sand', 'surf']);
    expect(stage.objects.filter(({ of }) => of === 'sand' || of === 'surf')).toEqual([]);
    expect(stage.objects.find(({ of }) => of === 'place')?.grounding.name).toBe('scene.path');
  });

  it('shows waves out at sea that are high', () => {
    const setting = settingOf(briefOf('coastal road'), { ...SIZE, seed: 3 });
    expect(regionOf('waves', setting, 3, 'small waves')).toBeUndefined();
    expect(regionOf('waves', setting, 3, 'huge waves')).toBeDefined();
  });
});

describe('scenery of some painters alone', () => {
  it.each([
    ['desert', 'great wall', false],
    ['hills', 'great wall', true],
    ['beach', 'cherry blossom', false],
    ['meadow', 'cherry blossom', true],
  ])('in a %s, %s: %s', (place, name, shown) => {
    const setting = settingOf(briefOf(place), { ...SIZE, seed: 3 });
    const element = name === 'great wall' ? 'great-wall' : 'blossom';
    expect(regionOf(element, setting, 3) !== undefined).toBe(shown);
  });

  it('is missing where it is not painted', () => {
    const stage = stageOf(briefOf('desert', 'great wall'), { ...SIZE, seed: 3 });
    expect(stage.scene.setting).toBe('desert');
    expect(stage.missing.map(({ of, why }) => [of, why])).toEqual([['great wall', 'it is painted in hills only']]);
  });
});
