/** Who looks over a fence stands behind it, a box with something in it is open, and an owl in a chair has left its branch. */
import { describe, expect, it } from 'vitest';
import { type BriefIn, brief } from './__fixtures__/briefs.ts';
import { planOf } from './plan.ts';

const plan = (given: BriefIn) => planOf(brief(given), { width: 512, height: 512, seed: 7, missing: 'leave' });
const boxOf = ({ stage }: ReturnType<typeof plan>, name: string) => stage.objects.find((o) => o.name === name)!.box;
const artOf = ({ stage }: ReturnType<typeof plan>, name: string) => stage.objects.find((o) => o.name === name)!.grounding.name;

describe('over a fence', () => {
  it.each([
    ['horse', 'looking', 'fence'],
    ['goat', 'peering', 'brick wall'],
    ['girl', 'peeking', 'hedge'],
    ['cow', 'leaning', 'gate'],
  ])('a %s %s over a %s stands behind it', (who, does, what) => {
    const made = plan({ subjects: [{ name: who, action: does }, { name: what }], relations: [[who, 'over', what]] });
    const [x, y, w, h] = boxOf(made, who);
    const [ax, ay, aw, ah] = boxOf(made, what);
    expect(x + w / 2).toBeGreaterThan(ax);
    expect(x + w / 2).toBeLessThan(ax + aw);
    // Not in the air above it, and farther off.
    expect(y + h).toBeGreaterThan(ay);
    expect(y + h).toBeLessThan(ay + ah);
  });

  it('a bird over a fence is in the air, and so is who jumps', () => {
    for (const [name, action] of [
      ['bird', 'flying'],
      ['dog', 'jumping'],
    ] as const) {
      const made = plan({ subjects: [{ name, action }, { name: 'fence' }], relations: [[name, 'over', 'fence']] });
      const [, y, , h] = boxOf(made, name);
      expect(y + h).toBeLessThan(boxOf(made, 'fence')[1] + 0.02);
    }
  });
});

describe('drawings that change with what bears them', () => {
  it.each([
    ['cat', 'in', 'own:open-box'],
    ['puppy', 'inside', 'own:open-box'],
    ['cat', 'on', 'noto:package'],
    ['cat', 'beside', 'noto:package'],
  ])('with a %s %s it a cardboard box is %s', (who, predicate, art) => {
    const made = plan({ subjects: [{ name: who }, { name: 'cardboard box' }], relations: [[who, predicate, 'cardboard box']] });
    expect(artOf(made, 'cardboard box')).toBe(art);
  });

  it.each([
    ['owl', 'in', 'armchair', 'own:owl-on-feet'],
    ['snowy owl', 'on', 'table', 'own:snowy-owl-on-feet'],
    ['owl', 'on', 'branch', 'own:owl'],
    ['owl', 'beside', 'table', 'own:owl'],
  ])('an %s %s a %s is drawn as %s', (who, predicate, what, art) => {
    expect(artOf(plan({ subjects: [{ name: who }, { name: what }], relations: [[who, predicate, what]] }), who)).toBe(art);
  });

  it('kittens in a basket are large enough to be looked at', () => {
    const made = plan({
      subjects: [{ name: 'kitten', count: 2 }, { name: 'basket' }],
      relations: [['kitten', 'in', 'basket']],
    });
    expect(boxOf(made, 'kitten')[2]).toBeGreaterThan(0.36 * boxOf(made, 'basket')[2]);
  });
});
