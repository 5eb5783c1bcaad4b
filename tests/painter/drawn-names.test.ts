/** What the drawing lexicon has a drawing for is drawn where a person asks for it by its name. */

import { planOf, stageOf } from '@atelier/illustrator';
import { drawings } from '@atelier/lexicon';
import { read, write } from '@atelier/prompt';
import { describe, expect, it } from 'vitest';

const drawnFor = (idea: string): string[] =>
  stageOf(write(read(idea), { liberty: 'balanced', seed: 3 }), {
    width: 256,
    height: 256,
    seed: 3,
    missing: 'leave',
  }).objects.map(({ grounding }) => grounding.name);
const things = (idea: string): string[] => drawnFor(idea).filter((name) => !name.startsWith('scene.'));

describe('the drawing of a name', () => {
  it.each<[string, string]>([
    ['a glass of water', 'own:water-glass'],
    ['a cup of tea', 'own:tea-cup'],
    ['a slice of brownie', 'own:brownie'],
    ['a fruit bowl', 'own:fruit-bowl'],
    ['a moth', 'own:moth'],
    ['a wren', 'own:wren'],
    ['a hawk', 'own:hawk-flying'],
    ['an easter egg', 'own:easter-egg'],
    ['a schoolgirl', 'own:schoolgirl'],
    ['an olive tree', 'own:olive-tree'],
    ['a cargo ship', 'own:container-ship'],
    ['a piece of chocolate cake', 'own:chocolate-slice'],
    ['a bowl of noodles', 'noto:steaming-bowl'],
    ['chips', 'noto:french-fries'],
    ['newlyweds', 'own:wedding-couple'],
    ['a hospital', 'noto:hospital'],
    ['a tree in winter', 'tree.bare'],
    ['a cup with straw', 'noto:cup-with-straw'],
    ['a ball of wool', 'noto:yarn'],
    ['a golden retriever puppy', 'own:puppy'],
    ['a husky puppy', 'own:husky'],
    ['a kitten', 'own:kitten'],
    ['a fawn', 'own:fawn'],
    ['a perch', 'own:perch'],
    ['a chickadee', 'own:chickadee'],
    ['a barn owl', 'own:barn-owl'],
    ['a gentleman', 'own:gentleman'],
    ['a policewoman', 'own:policewoman'],
    ['a snowman with a blue scarf', 'own:snowman'],
    ['a lemonade stand', 'own:lemonade-stand'],
    ['a school bus', 'own:school-bus'],
    ['a double-decker bus', 'own:double-decker'],
    ['a campervan', 'own:camper-van'],
    ['a van', 'own:van'],
    ['a vintage car', 'own:vintage-car'],
    ['a pirate ship', 'own:pirate-ship'],
    ['a fishing boat', 'own:fishing-boat'],
    ['a wooden bridge', 'own:wooden-bridge'],
    ['a palace', 'own:palace'],
    ['the tokyo tower', 'noto:tokyo-tower'],
    ['a carousel', 'own:carousel'],
    ['a ballerina', 'own:ballerina'],
    ['an apple tree', 'tree.fruit'],
    ['an autumn leaf', 'own:leaf'],
    ['a bunch of flowers', 'noto:bouquet'],
    ['a gondola lift', 'noto:aerial-tramway'],
    ['a bus stop', 'own:bus-stop'],
    ['a horse and carriage', 'own:horse-carriage'],
    ['a little green man', 'own:alien'],
    ['a sweet', 'noto:candy'],
    ['a soft serve', 'own:soft-ice'],
    ['a painting', 'noto:framed-picture'],
    ["a painter's easel", 'own:easel'],
    ['weighing scales', 'noto:balance-scale'],
    ['spectacles', 'noto:glasses'],
    ['crossed swords', 'noto:crossed-swords'],
    ['a bunch of balloons', 'own:balloons'],
    ['a rainy window', 'own:window-rain'],
    ['a pub sign', 'own:pub-sign'],
    ['a golden retriever', 'own:golden-retriever'],
    ['a basset hound', 'own:basset-hound'],
    ['a storm lantern', 'own:hurricane-lamp'],
    ['a stack of firewood', 'own:firewood'],
    ['a tower of pisa', 'own:leaning-tower'],
    ["St. Basil's Cathedral", 'own:onion-cathedral'],
    ['an upright bass', 'own:double-bass'],
    ['a person juggling', 'own:juggler'],
  ])('%s', (idea, expected) => {
    expect(new Set(things(idea))).toEqual(new Set([expected]));
  });

  it.each<[string, number]>([
    ['gloves', 1],
    ['a pair of gloves', 1],
    ['glasses', 1],
    ['jeans', 1],
    ['a pair of scissors', 1],
    ['skis', 1],
    ['sneakers', 2],
    ['a pair of boots', 2],
    ['a stack of firewood', 1],
    ['three gloves', 3],
  ])('of what is called by a plural there are as many as it means: %s, %i', (idea, count) => {
    expect(things(idea)).toHaveLength(count);
  });

  it('a sweet on dark wood lies in no forest, and a clouded window hangs in no sky', () => {
    for (const idea of ['a lollipop', 'a rainy window'])
      expect(drawnFor(idea), idea).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^scene\.(?:forest|clouds|sky)$/)]),
      );
  });

  it('stands on the floor beside a window, and not at the height of its sill', () => {
    const brief = write(read('a cat by the window'), { liberty: 'faithful', seed: 3 });
    const { objects } = stageOf(brief, { width: 256, height: 256, seed: 3, missing: 'leave' });
    const bottom = (of: string): number => {
      const box = objects.find((o) => o.of === of)?.box;
      if (!box) throw new Error(`no ${of} in the picture`);
      const [, top, , height] = box;
      return top + height;
    };
    expect(bottom('cat')).toBeGreaterThan(bottom('window') + 0.1);
  });

  it.each(['a golden eagle', 'a brown bear', 'a blue tit', 'a red deer', 'a black panther'])(
    'of %s is not dyed: the colour in the name is its own',
    (idea) => {
      const planned = planOf(write(read(idea), { liberty: 'faithful', seed: 3 }), {
        width: 256,
        height: 256,
        seed: 3,
        missing: 'leave',
      });
      expect(planned.placed.map(({ recolour }) => recolour)).toEqual([undefined]);
    },
  );

  it.each([
    ['a cat sleeping on a stack of books', 'own:cat-sleeping'],
    ['a black cat curled up on a sofa', 'own:cat-sleeping'],
    ['a dog asleep by a fire', 'own:dog-sleeping'],
    ['a sleeping dog', 'own:dog-sleeping'],
    ['a fox napping in the snow', 'own:fox-sleeping'],
    ['a cat on a sofa', 'own:cat-sitting'],
  ])('%s is drawn as %s', (idea, art) => {
    const { placed } = planOf(read(idea), { width: 256, height: 256, seed: 3, missing: 'leave' });
    expect(placed.map((one) => one.art)).toContain(art);
  });

  it.each([
    ['a red tractor', undefined],
    ['a blue pizza', 'blue'],
    ['a brown loaf', undefined],
    ['a red boulder', 'red'],
    ['a grey boulder', undefined],
  ])('of %s tells the colour that it does not take: %s', (idea, lost) => {
    const { warnings } = planOf(read(idea), { width: 256, height: 256, seed: 3, missing: 'leave' });
    const told = warnings.filter(({ code }) => code === 'colour-not-applied').map(({ message }) => message);
    expect(told).toEqual(lost === undefined ? [] : [expect.stringContaining(lost)]);
  });

  it('and what has no drawing keeps the colour that was said', () => {
    const [thing] = stageOf(read('a green gyroscope'), { width: 256, height: 256, seed: 3, missing: 'leave' }).objects;
    expect(thing?.colors).toEqual(['green']);
  });

  it('is not left to the words before it where another animal is meant', () => {
    for (const [idea, scene] of [
      ['a sea star', 'beach'],
      ['a sea lion', 'beach'],
      ['a sea horse', 'underwater'],
    ] as const)
      expect(
        stageOf(write(read(idea), { liberty: 'balanced', seed: 3 }), { width: 256, height: 256, seed: 3, missing: 'leave' })
          .scene.setting,
        idea,
      ).toBe(scene);
  });

  it('puts no sea round a glass of water', () => {
    expect(drawnFor('a glass of water')).not.toContain('scene.sea');
  });

  // What is left is read as something else first ("painting", "love"), or stands in the scene's own form ("pier", "grass").
  it('is found for nineteen names of twenty', () => {
    const names = drawings()
      .flatMap(({ drawing, synonyms, kinds, likenesses }) =>
        [drawing.noun, ...synonyms, ...kinds, ...likenesses].map((name) => ({ name, drawing })),
      )
      .filter((_, i) => i % 5 === 0);
    const lost = names.filter(({ name, drawing }) => {
      const idea = /[^s]s$/.test(name) ? name : `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
      const own = [drawing.grounding, ...Object.values(drawing.poses ?? {})].map((grounding) => grounding.name);
      // A car that comes along a street is seen from the front.
      const wanted = new Set(own.flatMap((one) => [one, `${one.replace('noto:', 'own:')}-front`]));
      return !drawnFor(idea).some((one) => wanted.has(one));
    });
    expect(lost.length / names.length, lost.map(({ name }) => name).join(', ')).toBeLessThan(0.05);
  });
});

describe('what only land or sky shows', () => {
  it.each<[string, string]>([
    ['a rainbow', 'scene.rainbow'],
    ['the parthenon', 'scene.site'],
    ['fireflies', 'scene.fireflies'],
    ['a bolt of lightning', 'scene.lightning'],
    ['polar lights', 'scene.aurora'],
    ['wildflowers', 'scene.flowers'],
    ['a path', 'scene.path'],
    ['a thunderbolt', 'scene.lightning'],
    ['a rainfall', 'scene.rain'],
    ['a glow-worm', 'scene.fireflies'],
    ['surf', 'scene.waves'],
    ['a cliff', 'scene.headland'],
    ['an island', 'scene.headland'],
    ['a peninsula', 'scene.headland'],
    ['a cat under a rainbow', 'scene.rainbow'],
  ])('%s has land and sky round it', (idea, element) => {
    const drawn = drawnFor(idea);
    expect(drawn).toContain(element);
    expect(drawn).toContain('scene.sky');
  });

  it('is told to be missing where nothing may be invented round it', () => {
    const brief = write(read('a rainbow'), { liberty: 'faithful', seed: 3 });
    const { missing } = stageOf(brief, { width: 256, height: 256, seed: 3, missing: 'leave' });
    expect(missing.map(({ name }) => name)).toEqual(['rainbow']);
  });

  it.each<[string, string]>([
    ['an airliner', 'scene.hills'],
    ['a chopper', 'scene.hills'],
    ['a steam locomotive', 'scene.hills'],
    ['a casement', ''],
  ])('%s is not in the street', (idea, land) => {
    const drawn = drawnFor(idea);
    expect(drawn).not.toContain('scene.street');
    expect(drawn.includes('scene.hills')).toBe(land !== '');
  });

  it('is printed on a mug and stands in no land there', () => {
    expect(drawnFor('a mug with a rainbow')).not.toContain('scene.hills');
  });
});
