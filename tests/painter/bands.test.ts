/**
 * Workers take bands of one pass in any order and at one time. Every pass of every scene and finish gives the same bytes in
 * whatever order and height of bands, so no luck of the workers can show (`bands.ts`).
 */
import { FINISHES } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { FINISH_PAINTERS } from '../../packages/illustrator/src/finish/finishes.ts';
import { planFor, preparePainting } from '../../packages/illustrator/src/painting.ts';
import type { Pass } from '../../packages/illustrator/src/pool/pass.ts';
import { SCENE_PAINTERS } from '../../packages/illustrator/src/scenes/painters.ts';
import { hasRace, paintPass, studioFor } from './bands.ts';
import { briefOf, SCENES } from './paint.ts';

const SIDE = 64;
const SIZE = { width: SIDE, height: SIDE, seed: 7, missing: 'sketch' } as const;

/** An idea of each scene: `SCENES`, where some make two things of one. */
const EVERY = [
  ...SCENES.filter((idea) => idea !== 'a cup of coffee'),
  'mountains',
  'green hills',
  'a clear night sky',
  'a cat',
];

/** Hours and weathers with passes of their own. */
const WEATHERED = [
  'a beach at night with a full moon',
  'a mountain lake in the rain',
  'a street in the rain at night, wet',
  'a snowy village in winter, snow falling',
  'a misty birch forest in autumn with sunbeams',
  'northern lights over a snowfield',
  'a rainbow over farmland after the rain',
  'a thunderstorm over the sea, lightning',
  'the milky way over a desert',
  'a jungle river',
  'a planet and a spiral galaxy in space',
  'fireworks over a city skyline',
  'cherry trees in a garden in spring',
];

/** Things that stand, float, hang and mirror, crowds, lettering, pieces. */
const FILLED = [
  'a horse in a flower meadow',
  'two sailboats on a lake',
  'a red balloon over a mountain lake',
  'a hundred sheep on rolling hills',
  'a red car in a city street at night in the rain',
  'a wombat on a beach',
  'a poster that says "OPEN" with a fox',
  'the inside of a bus',
  'a greenhouse in the rain',
  'a cat in a kitchen at night',
  'melancholy',
  'deep blue calm',
];

/** Places that are known by a form of their own: sites, coasts, skies, streets in the manner of a town, what is said to be made otherwise. */
const OF_THEIR_OWN = [
  'a moonlit graveyard with bare trees',
  'a zen garden with raked gravel and a maple',
  'a moroccan riad courtyard with tiles and an orange tree',
  'roman aqueduct ruins in dry grass',
  'a country lane between hedges',
  'a black hole swallowing a star',
  'saturn seen from one of its icy moons',
  'a kansas wheat field with a tornado',
  'a maldives overwater bungalow at night, glowing plankton',
  'guilin karst mountains',
  'a cornish harbour at low tide',
  'a mexican cenote with a light beam',
  'a lisbon tram on a steep street',
  'paris rooftops at golden hour',
  'a flooded street at night',
  'a castle covered with ivy',
];

const photo = (idea: string): Brief => {
  const brief = briefOf(idea);
  return {
    ...brief,
    look: [
      ...brief.look.filter(({ kind }) => kind !== 'medium'),
      { id: 'medium', kind: 'medium', value: 'photo', source: 'edit' },
    ],
  };
};

/** Paints what comes before the finish in every order, then every finish on it in every order. */
function racesIn(idea: string, finishes: readonly (typeof FINISHES)[number][]): string[] {
  const brief = photo(idea);
  const job = { brief, ...SIZE };
  const plan = preparePainting(job);
  const { view, light } = planFor(job).setting;
  const made = finishes.map((name) => ({
    name,
    ...FINISH_PAINTERS[name]({ view, light, seed: 7, named: true, scene: 'plain', things: new Uint8Array(4096).fill(1, 3) }),
  }));
  const planes = new Map([...plan.planes, ...made.flatMap((one) => one.planes)].map((plane) => [plane.name, plane]));
  const studio = studioFor({ ...plan, planes: [...planes.values()] });
  const faults = plan.passes.filter((pass) => hasRace(studio, pass)).map(({ name }) => name);
  const finished = studio.picture.slice();
  for (const { name, passes } of made) {
    studio.picture.set(finished);
    faults.push(...passes.filter((pass) => hasRace(studio, pass)).map((pass) => `${name}: ${pass.name}`));
  }
  return faults;
}

describe('the order of bands changes no byte', () => {
  it('every scene is among these', () => {
    const seen = new Set(EVERY.map((idea) => planFor({ brief: photo(idea), ...SIZE }).setting.scene));
    expect([...seen].sort()).toEqual(Object.keys(SCENE_PAINTERS).sort());
  });

  it.each(EVERY)('%s, in every finish', (idea) => expect(racesIn(idea, FINISHES)).toEqual([]));
  // At a height at which a band's border falls between the feet and the far land: fields began nearer than woods once.
  it.each(['a country lane between hedges', 'a tree-lined country road', 'an old red barn'])('%s, larger', (idea) => {
    const job = { brief: photo(idea), width: 160, height: 100, seed: 7, missing: 'leave' as const };
    const plan = preparePainting(job);
    const studio = studioFor(plan);
    expect(plan.passes.filter((pass) => hasRace(studio, pass)).map(({ name }) => name)).toEqual([]);
  });
  it.each([...WEATHERED, ...FILLED, ...OF_THEIR_OWN])('%s', (idea) => expect(racesIn(idea, [])).toEqual([]));
});

describe('what the looking finds', () => {
  const flat: Pass = {
    name: 'flat',
    run: ({ color, width }, _k, y0, y1) => void color.fill(0.5, 4 * y0 * width, 4 * y1 * width),
  };
  const planted = (name: string, run: (color: Float32Array, width: number, y: number, y1: number) => void): Pass => ({
    name,
    run: ({ color, width }, _k, y0, y1) => {
      for (let y = y0; y < y1; y++) run(color, width, y, y1);
    },
  });
  const racing = (pass: Pass): boolean => {
    const studio = studioFor({ width: SIDE, height: SIDE, planes: [] });
    paintPass(studio, flat);
    return hasRace(studio, pass);
  };

  it('a read of the row below, which another band writes', () => {
    const below = planted('below', (color, width, y) => {
      color[4 * y * width] = (color[4 * (y + 1) * width] ?? 0) + 1;
    });
    expect(racing(below)).toBe(true);
  });

  it('a read of the row above', () => {
    const above = planted('above', (color, width, y) => {
      color[4 * y * width] = (color[4 * (y - 1) * width] ?? 0) + 1;
    });
    expect(racing(above)).toBe(true);
  });

  it('a write past the last row', () => {
    const past = planted('past', (color, width, y, y1) => {
      color[4 * y * width + 5] = 1;
      if (y === y1 - 1 && y1 * width * 4 < color.length) color[4 * y1 * width + 5] = 0.25;
    });
    expect(racing(past)).toBe(true);
  });

  it('nothing in a pass that keeps to its rows', () => expect(racing(flat)).toBe(false));
});
