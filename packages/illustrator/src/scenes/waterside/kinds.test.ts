/** Each kind of coast, lake and deep is known by the words people have for it, is painted as that, and leaves what it is not alone. */
import { describe, expect, it } from 'vitest';
import { preparePainting, stageOf } from '../../painting.ts';
import { paintHere } from '../../pool/run.ts';
import { type BriefIn, brief } from '../../stage/__fixtures__/briefs.ts';
import { settingOf } from '../../stage/setting.ts';
import { factTable } from '../context.ts';

const SIZE = { width: 96, height: 96, missing: 'leave' as const };
const kindOf = (idea: BriefIn, seed = 1): string | undefined => settingOf(brief(idea), { ...SIZE, seed }).water?.kind;

/** What is said, its kind, and the fact that the kind is painted as. */
const KNOWN: readonly (readonly [BriefIn, string, string])[] = [
  [{ place: 'halong bay', subjects: [{ name: 'karst', count: 'many' }] }, 'karst', 'karst'],
  [{ place: 'beach', subjects: [{ name: 'sea stack', count: 'several' }] }, 'stacks', 'sea-stack'],
  [{ subjects: [{ name: 'sea arch' }] }, 'arch', 'sea-arch'],
  [{ subjects: [{ name: 'white cliffs', count: 'many' }] }, 'chalk', 'white-cliffs'],
  [{ place: 'sea', subjects: [{ name: 'iceberg', count: 'many' }] }, 'icebergs', 'iceberg'],
  [{ place: 'fjord', subjects: [{ name: 'mountain', count: 'many' }] }, 'fjord', 'mountain'],
  [{ subjects: [{ name: 'cenote' }] }, 'cenote', 'cenote'],
  [{ place: 'ocean', subjects: [{ name: 'wave barrel' }] }, 'barrel', 'wave-barrel'],
  [{ place: 'ocean floor', subjects: [{ name: 'shipwreck' }] }, 'wreck', 'shipwreck'],
  [{ place: 'deep sea', subjects: [{ name: 'hydrothermal vent', count: 'many' }] }, 'vents', 'hydrothermal-vent'],
  [{ subjects: [{ name: 'overwater bungalow', count: 'many' }] }, 'huts', 'overwater-bungalow'],
  [{ place: 'lake', subjects: [{ name: 'backwater', count: 'many' }, { name: 'houseboat' }] }, 'backwaters', 'houseboat'],
  [{ place: 'pond', subjects: [{ name: 'water lily', count: 'many' }] }, 'lilies', 'water-lily'],
  [{ place: 'harbour', subjects: [{ name: 'low tide' }] }, 'low-tide', 'low-tide'],
  [{ place: 'sea', subjects: [{ name: 'island' }] }, 'isle', 'island'],
  [{ subjects: [{ name: 'table mountain' }, { name: 'cloud tablecloth' }] }, 'table', 'table-mountain'],
  [{ place: 'niagara falls', subjects: [{ name: 'spray' }] }, 'great-falls', 'spray'],
  [{ place: 'backwaters', subjects: [{ name: 'houseboat' }] }, 'backwaters', 'houseboat'],
  [{ place: 'karst mountains', subjects: [{ name: 'limestone tower', count: 'many' }] }, 'karst', 'limestone-tower'],
  [{ place: 'karst', subjects: [{ name: 'limestone tower', count: 'many' }] }, 'karst', 'limestone-tower'],
  [{ place: 'iceland', subjects: [{ name: 'geyser' }] }, 'thermal', 'geyser'],
  [{ place: 'glacier cave', subjects: [{ name: 'blue ice' }] }, 'ice-cave', 'blue-ice'],
  [{ place: 'ocean floor', subjects: [{ name: 'cave' }] }, 'sunken-cave', 'cave'],
  [{ place: 'river', time: 'night', subjects: [{ name: 'floating lantern', count: 'many' }] }, 'lanterns', 'floating-lantern'],
];

describe('places by the water that are known by a form of their own', () => {
  it.each(KNOWN)('%j is %s, and is seen', async (idea, kind, fact) => {
    const said = brief(idea);
    const seed = 3;
    expect(kindOf(idea)).toBe(kind);
    const stage = stageOf(said, { ...SIZE, seed });
    expect(stage.missing).toEqual([]);
    const { ids } = await paintHere({ brief: said, seed, ...SIZE }, preparePainting);
    const table = factTable(said, stage);
    // The first of what is named stands for the whole kind.
    const own = [fact, ...idea.subjects!.map((s) => s.name.replace(/ /g, '-'))].map((id) => table.numberOf(id));
    expect(ids.filter((id) => own.includes(id)).length / ids.length).toBeGreaterThan(0.01);
  });

  it.each<BriefIn>([
    { place: 'beach', subjects: [{ name: 'dog' }] },
    { place: 'city', subjects: [{ name: 'island' }] },
    { subjects: [{ name: 'lighthouse' }, { name: 'white cliff' }], relations: [['lighthouse', 'on', 'white cliff']] },
    { place: 'sea', subjects: [{ name: 'island' }, { name: 'house' }] },
    { place: 'bar', subjects: [{ name: 'beer barrel' }] },
    { place: 'kitchen', subjects: [{ name: 'air vent' }] },
  ])('%j is none of them', (idea) => expect(kindOf(idea)).toBeUndefined());

  it('an edit makes none: what was begun keeps its place (L1)', () => {
    expect(kindOf({ place: 'sea', subjects: [{ name: 'boat' }, { name: 'iceberg', source: 'edit' }] })).toBeUndefined();
  });
});
