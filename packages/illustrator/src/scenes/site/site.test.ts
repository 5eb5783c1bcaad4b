/** Places that are laid out: by which words each is known, what is told of them, and that each is painted. */
import { describe, expect, it } from 'vitest';
import { preparePainting, stageOf } from '../../painting.ts';
import { paintHere } from '../../pool/run.ts';
import { type BriefIn, brief } from '../../stage/__fixtures__/briefs.ts';
import { planOf } from '../../stage/plan.ts';
import { factTable } from '../context.ts';
import { type SiteName, siteNamed } from './site-kinds.ts';

const plan = (given: BriefIn, seed = 7) => planOf(brief(given), { width: 256, height: 256, seed, missing: 'leave' });

/** The fact that most of the pixels in the lower two fifths, or of those above, belong to. */
async function mostOf(given: BriefIn, low: boolean): Promise<string | undefined> {
  const said = brief(given);
  const size = { width: 64, height: 64, seed: 7, missing: 'leave' as const };
  const { ids } = await paintHere({ brief: said, ...size }, preparePainting);
  const table = factTable(said, stageOf(said, size));
  const cut = 64 * 38;
  const part = low ? ids.subarray(cut) : ids.subarray(cut - 64 * 18, cut);
  const facts = [...said.setting, ...said.subjects].map(({ id }) => ({
    id,
    n: part.filter((each) => each === table.numberOf(id)).length,
  }));
  return facts.sort((a, b) => b.n - a.n)[0]?.id;
}

describe('a place that is laid out', () => {
  it.each<[BriefIn, boolean, string]>([
    [{ place: 'riad courtyard', subjects: [{ name: 'tile', count: 'many' }, { name: 'tree' }] }, false, 'riad-courtyard'],
    [{ place: 'zen garden', background: ['grass'], subjects: [{ name: 'rock', count: 'many' }] }, true, 'zen-garden'],
  ])('%j, low %s: is what named it, not one of its parts', async (given, low, fact) => {
    expect(await mostOf(given, low)).toBe(fact);
  });

  it.each<[string, SiteName]>([
    ['old cemetery', 'graves'],
    ['zen garden', 'zen'],
    ['japanese garden', 'japanese'],
    ['cloister', 'courtyard'],
    ['roman aqueduct', 'aqueduct'],
    ['mayan pyramid', 'pyramid'],
    ['ruined castle', 'castle-ruin'],
    ['greek temple', 'temple-ruin'],
    ['vegetable garden', 'plots'],
    ['hedge maze', 'maze'],
    ['topiary', 'parterre'],
    ['country lane', 'hedged-lane'],
  ])('%s is known', (place, kind) => {
    const { stage, setting } = plan({ place });
    expect(siteNamed(brief({ place }))?.kind.name).toBe(kind);
    expect(siteNamed(brief({ place }))?.kind.scenes).toContain(setting.scene);
    expect(stage.missing).toEqual([]);
    expect(stage.objects.some((o) => o.grounding.name === 'scene.site')).toBe(true);
  });

  it.each<[string, SiteName]>([
    ['ruined abbey', 'abbey-ruin'],
    ['red barn', 'farmstead'],
  ])('%s is known among hills, and as a place it is one that somebody is in', (name, kind) => {
    const outside = brief({ place: 'hills', subjects: [{ name }] });
    expect(siteNamed(outside)?.kind.name).toBe(kind);
    expect(plan({ place: 'hills', subjects: [{ name }] }).stage.missing).toEqual([]);
    expect(plan({ place: name }).setting.scene).toBe('plain');
  });

  it('what it is made of is no thing in it', () => {
    const { placed, stage } = plan({ place: 'meadow', subjects: [{ name: 'stone wall', count: 'some' }] });
    expect(placed.filter((p) => p.fact.name === 'stone wall')).toEqual([]);
    expect(stage.missing).toEqual([]);
  });

  it('a wall that somebody is on stays a thing', () => {
    const { placed } = plan({ subjects: [{ name: 'cat' }, { name: 'stone wall' }], relations: [['cat', 'on', 'stone wall']] });
    expect(placed.some((p) => p.fact.name === 'stone wall')).toBe(true);
  });

  it('no ship lies in a graveyard', () => {
    expect(siteNamed(brief({ place: 'ship graveyard' }))).toBeUndefined();
  });
});

it('a water mill is no sea: it is told, and its stream is the place', () => {
  const { setting, stage } = plan({
    subjects: [{ name: 'water mill' }, { name: 'stream' }],
    relations: [['water mill', 'by', 'stream']],
  });
  expect(setting.scene).toBe('river');
  expect(stage.missing.map(({ name }) => name)).toEqual(['water mill']);
});

describe('a herd', () => {
  it('grazes at several depths, and a counted one keeps its number', () => {
    const many = plan({ place: 'meadow', subjects: [{ name: 'cow', count: 'some' }] }).placed.filter(
      (p) => p.fact.name === 'cow',
    );
    expect(many.length).toBeGreaterThan(4);
    const heights = many.map((p) => p.height);
    expect(Math.max(...heights)).toBeGreaterThan(1.8 * Math.min(...heights));
    expect(Math.max(...heights)).toBeLessThan(0.3 * 256);
    const two = plan({ place: 'meadow', subjects: [{ name: 'cow', count: 2 }] }).placed.filter((p) => p.fact.name === 'cow');
    expect(two).toHaveLength(2);
  });
});
