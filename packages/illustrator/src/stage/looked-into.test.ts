/** What has furniture in it is looked into; what is spread out bears what it is with; what is said to be giant is no speck. */
import { describe, expect, it } from 'vitest';
import { interiorNamed } from '../scenes/interior/named-interior.ts';
import { roomOf } from '../scenes/room-words.ts';
import { type BriefIn, brief } from './__fixtures__/briefs.ts';
import { planOf } from './plan.ts';

const plan = (given: BriefIn) => planOf(brief(given), { width: 512, height: 512, seed: 7, missing: 'leave' });
const boxOf = ({ stage }: ReturnType<typeof plan>, name: string) => stage.objects.find((o) => o.name === name)!.box;

describe('a house with furniture', () => {
  it.each([
    ['ski lodge', 'fireplace', 'logCabin'],
    ['cabin', 'wood stove', 'logCabin'],
    ['castle', 'throne', 'castleHall'],
    ['cottage', 'bed', 'living'],
  ])('a %s with a %s is looked into', (house, piece, within) => {
    const given = (what: string) => brief({ subjects: [{ name: house }, { name: what }], relations: [[house, 'with', what]] });
    expect(interiorNamed(given(piece))?.plan).toBe(within);
    expect(interiorNamed(given('chimney'))).toBeUndefined();
  });

  it.each([
    ['bookstore corner', 'bookshop'],
    ['cafe corner', 'cafe'],
    ['kitchen corner', 'kitchen'],
  ])('a %s is in it', (place, within) => {
    expect(interiorNamed(brief({ subjects: [{ name: place }] }))?.plan).toBe(within);
    expect(interiorNamed(brief({ subjects: [{ name: 'street corner' }] }))).toBeUndefined();
  });

  it('who is in a tower is within its walls', () => {
    expect(
      interiorNamed(brief({ subjects: [{ name: 'wizard' }, { name: 'tower' }], relations: [['wizard', 'in', 'tower']] }))?.plan,
    ).toBe('lighthouse');
    expect(interiorNamed(brief({ subjects: [{ name: 'tower' }] }))).toBeUndefined();
  });

  it('a bathtub stands on the tiles of a bathroom', () => {
    const tub = brief({ subjects: [{ name: 'dog' }, { name: 'bathtub' }], relations: [['dog', 'in', 'bathtub']] });
    expect(roomOf(tub)?.floor).toBe('tiles');
  });
});

it.each([
  ['picnic blanket', 'sandwich'],
  ['plate', 'cookie'],
  ['wooden board', 'cheese'],
])('a %s with a %s has it on it', (spread, name) => {
  const made = plan({ subjects: [{ name: spread }, { name }], relations: [[spread, 'with', name]] });
  const [x, y, w, h] = boxOf(made, name);
  const [bx, by, bw, bh] = boxOf(made, spread);
  expect(x + w / 2).toBeGreaterThan(bx);
  expect(x + w / 2).toBeLessThan(bx + bw);
  expect(y + h).toBeLessThan(by + bh + 0.02);
});

it('a giant octopus is no speck beside its ship', () => {
  const octopus = (giant: boolean) => {
    const given = brief({
      place: 'sea',
      subjects: [{ name: 'octopus' }, { name: 'ship' }],
      relations: [['octopus', 'attacking', 'ship']],
    });
    if (giant) given.subjects[0]!.attributes.push({ id: 'octopus.giant', kind: 'size', value: 'giant', source: 'user' });
    const made = planOf(given, { width: 512, height: 512, seed: 7, missing: 'leave' });
    return boxOf(made, 'octopus')[3] / boxOf(made, 'ship')[3];
  };
  expect(octopus(true)).toBeGreaterThan(0.45);
  expect(octopus(false)).toBeLessThan(0.45);
});

it('flowers that somebody waters on a balcony grow in its boxes', () => {
  const made = plan({
    place: 'balcony',
    subjects: [{ name: 'woman' }, { name: 'flower', count: 'many' }],
    relations: [
      ['woman', 'watering', 'flower'],
      ['woman', 'on', 'balcony'],
    ],
  });
  expect(made.placed.map((p) => p.fact.name)).toEqual(['woman']);
});
