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
    ['police officer', 'asleep', 'own:police-officer~dozing'],
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

describe('sex and age', () => {
  const said = (name: string, color: string | undefined, idea: string): (string | undefined)[] => {
    const given = brief({ subjects: [{ name, ...(color && { color }) }] });
    return planOf({ ...given, idea }, { width: 256, height: 256, seed: 7, missing: 'leave' }).placed.map(({ art }) => art);
  };

  it('follow the word that says them', () => {
    expect(said('firefighter', 'female', 'a female firefighter')).toEqual(['own:firewoman']);
    expect(said('pirate', 'female', 'a female pirate')).toEqual(['own:pirate~feminine']);
    expect(said('pirate', 'old', 'an old pirate')).toEqual(['own:pirate~aged']);
    expect(said('pirate', undefined, 'a pirate')).toEqual(['own:pirate']);
    expect(said('wizard', undefined, 'a wizard casts her spell')).toEqual(['own:wizard~feminine']);
  });

  it('of trades that are likened are either: not every shopkeeper is a man', () => {
    const all = ['welder', 'shopkeeper', 'miner', 'archaeologist', 'potter', 'farrier', 'ranger', 'beekeeping guard'].map(
      (trade) => said(trade, undefined, `a ${trade}`)[0],
    );
    expect(new Set(all.map((art) => /feminine|masculine/.exec(art ?? '')?.[0])).size).toBeGreaterThan(1);
  });
});

describe('two who hold each other', () => {
  it('stand close and face to face', () => {
    const { placed } = plan({
      subjects: [
        { name: 'bride', action: 'kissing' },
        { name: 'groom', action: 'kissing' },
      ],
    });
    expect(placed.map(({ art }) => art)).toEqual(['own:bride~kissing', 'own:groom~kissing']);
    const [left, right] = [...placed].sort((a, b) => a.x - b.x);
    expect([left!.flip, right!.flip]).toEqual([false, true]);
    expect(right!.x - left!.x).toBeLessThan(0.3 * left!.height);
  });

  it('who is small is knelt down to', () => {
    const { placed } = plan({ subjects: [{ name: 'soldier' }, { name: 'girl' }], relations: [['soldier', 'hugging', 'girl']] });
    expect(placed.map(({ art }) => art)).toEqual(['own:soldier~cuddling', 'own:girl~embracing']);
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
