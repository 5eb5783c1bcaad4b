/** Common pairs of things stand to each other as people expect, and what was named first is what one sees. */
import { stageOf } from '@atelier/illustrator';
import { read, write } from '@atelier/prompt';
import { describe, expect, it } from 'vitest';

const SIZE = { width: 320, height: 320 };
const stage = (idea: string, liberty: 'faithful' | 'balanced' = 'faithful', seed = 7) =>
  stageOf(write(read(idea), { liberty, seed }), { ...SIZE, seed, missing: 'leave' });
const drawn = (idea: string) => stage(idea).objects.map(({ grounding }) => grounding.name);
const boxOf = (idea: string, of: string) => {
  const found = stage(idea).objects.find((o) => o.of === of);
  expect(found, `${of} in ${idea}`).toBeDefined();
  const [x, y, w, h] = found!.box;
  return { x: x + w / 2, top: y, foot: y + h, w, h };
};

describe('what is named together', () => {
  it.each([
    ['a plate of bacon and eggs', ['own:bacon-and-eggs']],
    ['a steak with fries', ['own:steak-plate']],
    ['a plate of spaghetti and meatballs', ['own:spaghetti-plate']],
    ['a ship in a bottle', ['own:ship-in-a-bottle', 'own:ship-in-a-bottle']],
    ['an orchid in a pot', ['own:orchid']],
    ['a wedding dress on a mannequin', ['own:wedding-dress']],
    ['a deck of cards', ['own:playing-cards']],
  ])('%s is one drawing', (idea, names) => {
    expect(new Set(drawn(idea))).toEqual(new Set(names));
  });

  it.each([
    ['a tennis racket and a ball', 'own:tennis-ball'],
    ['a hammer and nails', 'own:nails'],
  ])('%s: the second goes by the first', (idea, name) => {
    expect(drawn(idea)).toContain(name);
  });

  it('a plural has the drawing of several', () => {
    expect(drawn('a bunch of bananas')).toEqual(['own:banana-bunch']);
    expect(drawn('posters on a wall')).toContain('own:posters');
  });
});

describe('what somebody owns', () => {
  it.each([
    ["a witch's cauldron", 'own:cauldron'],
    ["a hobbit's round door", 'own:hobbit-door'],
    ["a child's red bicycle", 'own:bicycle'],
  ])('%s is what one sees', (idea, name) => {
    expect(drawn(idea)).toContain(name);
    expect(drawn(idea).filter((n) => /own:(?:witch|child|boy|girl)$/.test(n))).toEqual([]);
  });

  it('is no part of a body, and leaves whoever does something', () => {
    expect(drawn("a cat's eyes")).toContain('own:cat-sitting');
  });
});

describe('where it stands', () => {
  it.each(['a vase on the kitchen table', 'a loaf of bread on the dining table', 'a bowl of fruit on the kitchen table'])(
    '%s stands on it',
    (idea) => {
      const { objects } = stage(idea, 'balanced');
      const table = objects.find(({ name }) => /table$/.test(name))!;
      const [first] = objects;
      const foot = first!.box[1] + first!.box[3];
      expect(foot).toBeGreaterThan(table.box[1]);
      expect(foot).toBeLessThan(table.box[1] + 0.4 * table.box[3]);
    },
  );

  it('a wreath on a door hangs before it, narrower than it', () => {
    const [wreath, door] = [boxOf('a wreath on a door', 'wreath'), boxOf('a wreath on a door', 'door')];
    expect(wreath.top).toBeGreaterThan(door.top);
    expect(wreath.foot).toBeLessThan(door.top + 0.6 * door.h);
    expect(wreath.w).toBeLessThan(0.7 * door.w);
  });

  it('what a wheelbarrow is full of is over it', () => {
    const [barrow, flower] = ['wheelbarrow', 'flower'].map((of) => boxOf('a wheelbarrow full of flowers', of));
    expect(flower!.foot).toBeLessThan(barrow!.foot);
    expect(Math.abs(flower!.x - barrow!.x)).toBeLessThan(0.5 * barrow!.w);
  });

  it.each([
    ['a bonsai tree', 'plain'],
    ['a gingerbread house', 'plain'],
    ['a chocolate fountain', 'plain'],
    ['a snowmobile', 'snowfield'],
    ['a mushroom house', 'forest'],
  ])('%s is at home in %s', (idea, setting) => {
    const given = stageOf(write(read(idea), { liberty: 'balanced', seed: 7 }), { ...SIZE, seed: 7, missing: 'leave' });
    expect(given.scene.setting).toBe(setting);
  });
});

it('blueberry waffles keep the colour of dough', () => {
  const [waffle] = stage('a blueberry waffle').objects;
  expect(waffle!.colors).not.toContain('purple');
  expect(waffle!.colors).not.toContain('blue');
});
