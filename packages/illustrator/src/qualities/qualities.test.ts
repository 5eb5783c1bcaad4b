/** The table of qualities, row by row: what a place claims is seen in its pixels, and what nobody paints is told. */
import { SCENE_IDS, type SceneId } from '@atelier/lexicon';
import { briefSchema } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { preparePainting, stageOf } from '../painting.ts';
import { paintHere } from '../pool/run.ts';
import { PARTS, QUALITIES, type Surface } from './table.ts';

const SIZE = { width: 64, height: 48, seed: 5, missing: 'leave' as const };

/** A place of each scene, by a name that leads to it. */
const PLACES: Readonly<Partial<Record<SceneId, string>>> = {
  city: 'street',
  village: 'village',
  harbour: 'harbour',
  meadow: 'meadow',
  desert: 'desert',
  beach: 'beach',
  garden: 'garden',
  river: 'river',
  lake: 'lake',
  canyon: 'canyon',
  forest: 'forest',
};

/** As it is said of a place. */
const WORDS: Readonly<Record<string, string>> = {
  frozen: 'frozen',
  flooded: 'flooded',
  wet: 'wet',
  melting: 'melting',
  cracked: 'cracked',
  cobbled: 'cobbled',
  overgrown: 'overgrown',
  'ivy-covered': 'ivy-covered',
  'rose-covered': 'rose-covered',
  abandoned: 'abandoned',
  mossy: 'mossy',
  'strewn with leaves': 'leaf-strewn',
  'in bloom': 'flowering',
  steep: 'steep',
  crowded: 'crowded',
  distant: 'distant',
  lined: 'tree-lined',
};

const briefOf = (place: string) =>
  briefSchema.parse({ v: 1, idea: place, setting: [{ id: 'place', kind: 'place', value: place, source: 'user' }] });

const painted = (place: string) => paintHere({ brief: briefOf(place), ...SIZE }, preparePainting);

const cases = QUALITIES.flatMap((quality) =>
  (Object.keys(PLACES) as SceneId[]).map((scene) => ({ quality, scene, place: `${WORDS[quality.id]} ${PLACES[scene]}` })),
);

const COATS: ReadonlySet<string> = new Set([
  ...QUALITIES.flatMap(({ asks }) => Object.values(asks as Record<Surface, readonly string[]>).flat()),
]);

describe('each quality of each place', () => {
  it('is said by words that the table knows', () => {
    for (const { id, said } of QUALITIES) expect(said.test(WORDS[id] ?? ''), id).toBe(true);
  });

  it.each(cases)('$place is told where it is not shown', ({ quality, scene, place }) => {
    const stage = stageOf(briefOf(place), SIZE);
    if (stage.scene.setting !== scene) return;
    const told = stage.missing.some(({ of, why }) => of === 'place' && why.includes('quality'));
    const coated = preparePainting({ brief: briefOf(place), ...SIZE }).passes.some(({ name }) => COATS.has(name));
    // A site is laid out by all that is said of it.
    const site = stage.objects.some(({ grounding }) => grounding.name === 'scene.site');
    expect(told).toBe(!coated && !quality.own.has(scene) && !site);
  });

  it.each(
    cases.filter(({ quality, scene }) => !quality.own.has(scene) && Object.values(quality.asks).some((c) => c.length > 0)),
  )('$place changes what it claims, and no other surface', async ({ quality, scene, place }) => {
    const stage = stageOf(briefOf(place), SIZE);
    if (stage.scene.setting !== scene || stage.missing.some(({ why }) => why.includes('quality'))) return;
    const job = { brief: briefOf(place), ...SIZE };
    const plan = preparePainting(job);
    const bare = { ...plan, passes: plan.passes.filter(({ name }) => !COATS.has(name)) };
    expect(bare.passes.length, 'coats').toBeLessThan(plan.passes.length);
    const [plain, coated] = [await paintHere(job, () => bare), await paintHere(job, () => plan)];
    let changed = 0;
    for (let p = 0; p < plain.ids.length; p++) if (plain.output[4 * p] !== coated.output[4 * p]) changed++;
    expect(changed, `${quality.id} ${scene}`).toBeGreaterThan(18);
  });
});

describe('what is said of a thing', () => {
  const thing = (name: string, value: string) =>
    briefSchema.parse({
      v: 1,
      idea: `a ${value} ${name}`,
      subjects: [
        {
          id: name,
          name,
          source: 'user',
          count: { exact: 1 },
          attributes: [{ id: 'a', kind: 'state', value, source: 'user' }],
        },
      ],
      setting: [{ id: 'place', kind: 'place', value: 'meadow', source: 'user' }],
    });

  it('is told where no coat fits it', () => {
    const { missing } = stageOf(thing('fountain', 'frozen'), SIZE);
    expect(missing.map(({ name }) => name)).toEqual(['frozen fountain']);
  });

  it('is not told where it is shown', () => {
    expect(stageOf(thing('house', 'overgrown'), SIZE).missing).toEqual([]);
  });
});

it('has every scene whose parts it names', () => {
  for (const scene of Object.keys(PARTS)) expect(SCENE_IDS).toContain(scene);
});

it('lays the same over a place in every worker, for it asks for the Brief and the seed alone', async () => {
  const [once, again] = [await painted('flooded village'), await painted('flooded village')];
  expect(once.output).toEqual(again.output);
});
