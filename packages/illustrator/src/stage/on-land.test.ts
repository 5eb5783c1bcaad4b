/** Who is said to stand on land stands on it: feet on its top line, its pixels below them. */
import { describe, expect, it } from 'vitest';
import { isFrozen } from '../scenes/frozen.ts';
import { type BriefIn, brief } from './__fixtures__/briefs.ts';
import { landformOf, topRow } from './landform.ts';
import { landKindOf } from './landforms-said.ts';
import type { Placed } from './placed.ts';
import { planOf } from './plan.ts';
import { spaceOf } from './space.ts';

const plan = (given: BriefIn, seed = 7) => planOf(brief(given), { width: 512, height: 512, seed, missing: 'leave' });
const by = (placed: readonly Placed[], name: string): Placed => placed.find((p) => p.fact.name === name)!;

describe('on land that was named', () => {
  it.each([
    ['lighthouse', 'on', 'cliff', 'sea'],
    ['wolf', 'howling on', 'cliff', 'sea'],
    ['tree', 'on the edge of', 'cliff', 'sea'],
    ['goat', 'on', 'mountain peak', 'mountains'],
    ['hut', 'on', 'island', 'sea'],
    ['penguin', 'on', 'iceberg', 'sea'],
    ['bird', 'on', 'wire', 'meadow'],
    ['cat', 'on', 'roof', 'plain'],
  ])('a %s %s a %s has its feet on it, in a scene of %s', (name, predicate, on, scene) => {
    for (const seed of [7, 8, 23]) {
      const { placed, setting } = plan({ subjects: [{ name }, { name: on }], relations: [[name, predicate, on]] }, seed);
      const [one, land] = [by(placed, name), by(placed, on)];
      expect(setting.scene).toBe(scene);
      expect(one.seat).toBe('on');
      const row = topRow(landformOf(landKindOf(on)!, land.fact.id, setting, seed), one.x);
      expect(Math.abs(one.y - row)).toBeLessThan(0.03 * 512);
      expect(one.object.depth).toBeLessThan(land.object.depth);
    }
  });

  it('a place is land as well as a thing is', () => {
    const { placed, stage } = plan({
      place: 'mountaintop',
      subjects: [{ name: 'goat' }],
      relations: [['goat', 'on', 'mountaintop']],
    });
    expect(by(placed, 'goat').seat).toBe('on');
    expect(stage.objects.find((o) => o.of === 'mountaintop')?.grounding.name).toBe('land.peak');
  });

  it('that nobody is on stays scenery', () => {
    const { stage } = plan({ subjects: [{ name: 'goat' }, { name: 'cliff' }], relations: [['goat', 'near', 'cliff']] });
    expect(stage.objects.every((o) => !o.grounding.name.startsWith('land.'))).toBe(true);
  });

  it('a window ledge is no cliff', () => {
    expect(landKindOf('window ledge')).toBeUndefined();
    expect(landKindOf('rocky ledge')).toBe('cliff');
  });

  it('a cliff rises behind what is at its foot', () => {
    const { placed } = plan({
      subjects: [{ name: 'tent' }, { name: 'cliff' }],
      relations: [['tent', 'at the foot of', 'cliff']],
    });
    const [tent, cliff] = [by(placed, 'tent'), by(placed, 'cliff')];
    expect(cliff.art).toBe('land.wall');
    expect(tent.y).toBeGreaterThan(cliff.y);
    expect(tent.object.depth).toBeLessThan(cliff.object.depth);
  });
});

describe('on a hill', () => {
  it.each([
    ['cabin', 'hill'],
    ['tree', 'hilltop'],
    ['horse', 'green hill'],
  ])('a %s on a %s stands above the horizon', (name, on) => {
    const { placed, setting } = plan({ place: 'hills', subjects: [{ name }, { name: on }], relations: [[name, 'on', on]] });
    expect(setting.scene).toBe('hills');
    expect(by(placed, name).y).toBeLessThan(setting.view.horizon);
  });
});

describe('ashore and offshore', () => {
  it('a boat on a beach lies on its sand, and one at sea floats', () => {
    const { placed } = plan({ place: 'beach', subjects: [{ name: 'boat' }], relations: [['boat', 'on', 'beach']] });
    expect(by(placed, 'boat').seat).toBe('ground');
    expect(
      by(plan({ place: 'sea', subjects: [{ name: 'boat' }], relations: [['boat', 'on', 'sea']] }).placed, 'boat').seat,
    ).toBe('water');
  });

  it('a seal on a rock in the sea is out on the water', () => {
    const { placed, setting } = plan({
      place: 'ocean',
      subjects: [{ name: 'seal' }, { name: 'rock' }],
      relations: [
        ['seal', 'on', 'rock'],
        ['rock', 'in', 'ocean'],
      ],
    });
    expect(setting.scene).toBe('sea');
    expect(by(placed, 'rock').seat).toBe('water');
    expect(by(placed, 'seal').seat).toBe('on');
  });
});

describe('on the roof of what is drawn', () => {
  it('a rooster stands on the barn, and no roof is missing', () => {
    const { placed, stage } = plan({
      subjects: [{ name: 'rooster' }, { name: 'roof' }, { name: 'barn' }],
      relations: [
        ['rooster', 'on', 'roof'],
        ['roof', 'of', 'barn'],
      ],
    });
    const [rooster, barn] = [by(placed, 'rooster'), by(placed, 'barn')];
    expect(rooster.seat).toBe('on');
    expect(rooster.y).toBeLessThan(barn.y - 0.8 * barn.height);
    expect(stage.missing).toEqual([]);
  });
});

describe('a crowd', () => {
  it('is one thing wherever it is, and what cannot be counted in it is told', () => {
    const { placed, warnings } = plan({ place: 'beach', subjects: [{ name: 'palm tree', count: 400 }] });
    expect(placed.filter((p) => p.fact.name === 'palm tree')).toHaveLength(1);
    expect(warnings.find((w) => w.code === 'crowd-not-counted')?.message).toMatch(/^400 palm trees are painted as a crowd/);
    expect(plan({ place: 'beach', subjects: [{ name: 'palm tree', count: 40 }] }).warnings).toEqual([]);
  });
});

describe('in and before', () => {
  const pair = (name: string, predicate: string, other: string, place?: string) => {
    const { placed, setting } = plan({
      ...(place && { place }),
      subjects: [{ name }, { name: other }],
      relations: [[name, predicate, other]],
    });
    return { one: by(placed, name), other: by(placed, other), setting };
  };

  it('a squirrel in a tree is before its leaves', () => {
    const { one, other } = pair('squirrel', 'in', 'tree');
    expect(one.object.depth).toBeLessThan(other.object.depth);
    expect(one.y).toBeLessThan(other.y - 0.3 * other.height);
  });

  it('a ghost in a window is within its frame', () => {
    const { one, other } = pair('ghost', 'in', 'window');
    const top = (p: Placed): number => p.y - p.height * p.footShare[1];
    expect(top(one)).toBeGreaterThan(top(other));
    expect(one.width).toBeLessThan(other.width);
  });

  it('a cat that sits on a sofa has its feet on its seat', () => {
    const { one, other } = pair('cat', 'on', 'sofa');
    expect(one.y).toBeLessThan(other.y - 0.1 * other.height);
  });

  it('a fountain in front of a palace is outside, and the palace is a thing', () => {
    const { placed, setting } = plan({
      place: 'palace',
      subjects: [{ name: 'fountain' }],
      relations: [['fountain', 'in front of', 'palace']],
    });
    expect(setting.walled).toBe(false);
    expect(by(placed, 'palace').object.depth).toBeGreaterThan(by(placed, 'fountain').object.depth);
  });

  it('a boat under a bridge floats', () => {
    const { one, setting } = pair('boat', 'under', 'bridge');
    expect(setting.scene).toBe('river');
    expect(one.seat).not.toBe('air');
  });
});

it('two on a hill stand side by side', () => {
  const { placed } = plan({
    place: 'meadow',
    subjects: [{ name: 'snowman' }, { name: 'sled' }, { name: 'hill' }],
    relations: [
      ['snowman', 'on', 'hill'],
      ['sled', 'on', 'hill'],
    ],
  });
  expect(Math.abs(by(placed, 'snowman').x - by(placed, 'sled').x)).toBeGreaterThan(0.1 * 512);
});

describe('on ice, and on what holds a bird', () => {
  it('who is on a frozen water stands on its ice, in winter', () => {
    for (const name of ['frozen lake', 'frozen river', 'frozen pond'])
      for (const seed of [7, 11, 23]) {
        const said: BriefIn = { subjects: [{ name: 'skater' }, { name }], relations: [['skater', 'on', name]] };
        const { placed, setting } = plan(said, seed);
        const one = by(placed, 'skater');
        const { far, near } = spaceOf(brief(said), setting, seed).water!(one.x);
        expect(setting.season).toBe('winter');
        expect(one.y).toBeGreaterThan(far);
        expect(one.y).toBeLessThanOrEqual(near + 0.02 * 512);
      }
  });

  it('still water freezes in winter, unless somebody swims in it', () => {
    const winter = (name: string) => brief({ subjects: [{ name: 'lake' }, { name }] });
    expect(isFrozen(winter('fox'), 'winter')).toBe(true);
    expect(isFrozen(winter('swan'), 'winter')).toBe(false);
    expect(isFrozen(winter('fox'), undefined)).toBe(false);
  });

  it('an eagle perches on what it is said to be on, and flies elsewhere', () => {
    const art = (predicate: string, on: string): string | undefined =>
      by(plan({ subjects: [{ name: 'eagle' }, { name: on }], relations: [['eagle', predicate, on]] }).placed, 'eagle').art;
    expect(art('on', 'branch')).toBe('own:eagle-perched');
    expect(art('on', 'rocky ledge')).toBe('own:eagle-perched');
    expect(art('in', 'tree')).toBe('own:eagle-perched');
    expect(art('over', 'mountain')).toBe('own:eagle');
  });
});
