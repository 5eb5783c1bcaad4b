import { describe, expect, it } from 'vitest';
import { type BriefIn, brief } from './__fixtures__/briefs.ts';
import { planOf } from './plan.ts';

const plan = (given: BriefIn) => planOf(brief(given), { width: 256, height: 256, seed: 7, missing: 'leave' });
const artOf = (given: BriefIn): (string | undefined)[] => plan(given).placed.map(({ art }) => art);
const notesOf = (given: BriefIn): string[] =>
  plan(given)
    .warnings.filter(({ code }) => code === 'deed-not-shown')
    .map(({ message }) => message);

describe('what somebody does is the pose they are drawn in', () => {
  it.each([
    ['firefighter', 'running', 'own:firefighter~running'],
    ['wizard', 'dancing', 'own:wizard~dancing'],
    ['child', 'kneels', 'own:child~kneeling'],
    ['museum guard', 'asleep', 'own:police-officer~dozing'],
    ['woman', 'asleep', 'own:woman~asleep'],
    ['knight', 'fighting', 'own:knight~swordplay'],
  ])('a %s who is "%s"', (name, action, art) => {
    expect(artOf({ subjects: [{ name, action }] })).toEqual([art]);
  });

  it.each([
    ['woman', 'doing', 'yoga', 'own:woman~tree'],
    ['nun', 'playing', 'guitar', 'own:nun~guitar'],
    ['chef', 'riding', 'bike', 'own:chef~cycling'],
    ['doctor', 'playing', 'saxophone', 'own:doctor~saxophone'],
  ])('a %s %s %s: the thing is in the drawing, and not beside it', (name, predicate, thing, art) => {
    const { placed, stage, warnings } = plan({ subjects: [{ name }, { name: thing }], relations: [[name, predicate, thing]] });
    expect(placed.map((one) => one.art)).toEqual([art]);
    expect(stage.missing).toEqual([]);
    expect(stage.objects.map(({ of }) => of)).toContain(thing);
    expect(warnings).toEqual([]);
  });

  it('a teddy is carried where a mother is hugged', () => {
    const hugging = (thing: string) =>
      artOf({ subjects: [{ name: 'girl' }, { name: thing }], relations: [['girl', 'hugging', thing]] });
    expect(hugging('mother')).toContain('own:girl~embracing');
    expect(hugging('teddy bear')).toContain('own:girl~carrying');
  });

  it('who lies is no larger than on their feet', () => {
    const [standing, asleep] = [undefined, 'asleep'].map(
      (action) => plan({ subjects: [{ name: 'woman', ...(action && { action }) }] }).placed[0]!,
    );
    expect(asleep!.height).toBeLessThan(0.45 * standing!.height);
    expect(asleep!.width).toBeLessThan(1.2 * standing!.height);
  });
});

describe('what is not shown is told', () => {
  it('of a deed without a pose', () => {
    expect(notesOf({ subjects: [{ name: 'man', action: 'somersaulting' }] })).toEqual([
      '“somersaulting” is not shown: the man is drawn without it.',
    ]);
  });

  it('of who cannot be posed', () => {
    expect(notesOf({ subjects: [{ name: 'snowman', action: 'sleeping' }] })).toHaveLength(1);
  });

  it.each([
    ['woman', 'standing'],
    ['woman', 'dancing'],
    ['fisherman', 'looking'],
    ['dancer', 'dancing'],
  ])('but not of a %s %s', (name, action) => {
    expect(notesOf({ subjects: [{ name, action }] })).toEqual([]);
  });
});
