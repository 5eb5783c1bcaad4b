/** Who is at the gate of a castle, on the steps of a church or beside a café sees it from outside, and what stands on a table stands there with it. */
import { describe, expect, it } from 'vitest';
import { interiorNamed } from '../scenes/interior/named-interior.ts';
import { roomOf } from '../scenes/room-words.ts';
import { type BriefIn, brief } from './__fixtures__/briefs.ts';
import { planOf } from './plan.ts';

const plan = (given: BriefIn) => planOf(brief(given), { width: 512, height: 512, seed: 7, missing: 'leave' });
const boxOf = ({ stage }: ReturnType<typeof plan>, name: string) => stage.objects.find((o) => o.name === name)!.box;

describe('the way into a building', () => {
  it.each([
    ['knight', 'at', 'gate', 'castle'],
    ['couple', 'on', 'steps', 'church'],
    ['guard', 'at', 'drawbridge', 'castle'],
    ['girl', 'by', 'entrance', 'palace'],
  ])('a %s %s the %s of a %s stands before it', (who, predicate, way, whole) => {
    const given = {
      subjects: [{ name: who }, { name: way }, { name: whole }],
      relations: [
        [who, predicate, way],
        [way, 'of', whole],
      ],
    } as const;
    const made = plan(given);
    expect(made.stage.objects.some((o) => o.name === way)).toBe(false);
    expect(made.stage.missing).toEqual([]);
    const [, y, , h] = boxOf(made, who);
    const [, top, , tall] = boxOf(made, whole);
    expect(y + h).toBeGreaterThanOrEqual(top + tall);
    expect(roomOf(brief(given))).toBeUndefined();
  });

  it('a gate by itself is a thing', () => {
    expect(
      boxOf(plan({ subjects: [{ name: 'knight' }, { name: 'gate' }], relations: [['knight', 'at', 'gate']] }), 'gate'),
    ).toBeDefined();
  });
});

describe('a shop', () => {
  it.each([
    ['motorcycle', 'parked beside', 'cafe'],
    ['dog', 'waiting outside', 'pub'],
    ['bicycle', 'in front of', 'bakery'],
    ['man', 'standing in front of', 'bookshop'],
  ])('with a %s %s a %s is seen from the street', (who, predicate, shop) => {
    const given = brief({ subjects: [{ name: who }, { name: shop }], relations: [[who, predicate, shop]] });
    expect(interiorNamed(given)).toMatchObject({ plan: 'shopFront', facts: [shop] });
  });

  it('with somebody in it is not', () => {
    const given = brief({ subjects: [{ name: 'man' }, { name: 'cafe' }], relations: [['man', 'in', 'cafe']] });
    expect(interiorNamed(given)?.plan).toBe('cafe');
  });
});

describe('on a table beside something', () => {
  const made = plan({
    subjects: [{ name: 'book', count: 2 }, { name: 'table' }, { name: 'window' }],
    relations: [
      ['book', 'on', 'table'],
      ['book', 'beside', 'window'],
    ],
  });

  it('two books lie on the table', () => {
    const [, y, , h] = boxOf(made, 'book');
    const [, top, , tall] = boxOf(made, 'table');
    expect(y + h).toBeGreaterThan(top);
    expect(y + h).toBeLessThan(top + 0.5 * tall);
  });
});
