import { expect, test } from 'vitest';
import { read } from './read.ts';

const spoken = (idea: string) => {
  const { subjects, relations, setting } = read(idea);
  return {
    things: [...subjects, ...setting.map(({ value }) => ({ name: value, actions: [] }))].map(({ name }) => name).join(', '),
    deeds: [
      ...relations.map(({ predicate }) => predicate),
      ...subjects.flatMap(({ actions }) => actions.map(({ value }) => value)),
    ],
  };
};

test.each([
  ['kids swimming pool', /swimming pool/],
  ['a baby changing table', /changing table/],
  ['a dog swimming pool', /swimming pool/],
  ['product photo of women running shoes', /running shoe/],
  ['a cat sleeping bag', /sleeping bag/],
  ['leather hiking boots on a mossy log', /hiking boot/],
  ['a glass baking dish', /baking dish/],
  ['a brass diving helmet on a dock', /diving helmet/],
  ['a frozen lake with an ice fishing hut', /fishing hut/],
])('nobody does anything in “%s”', (idea, thing) => {
  const { things, deeds } = spoken(idea);
  expect(things).toMatch(thing);
  expect(deeds.filter((deed) => /ing\b/.test(deed))).toEqual([]);
});

test.each([
  ['friends playing cards', 'playing'],
  ['a girl skipping rope', 'skipping'],
  ['two kids jumping rope', 'jumping'],
  ['a dog drinking water', 'drinking'],
  ['a girl riding horse', 'riding'],
])('somebody does it in “%s”', (idea, deed) => {
  expect(spoken(idea).deeds.join()).toContain(deed);
});

test.each(['wedding invitation, names: Anna & Leo', 'wedding invitation, names Anna & Leo'])('%s says the names', (idea) => {
  expect(read(idea).text.map(({ content }) => content)).toEqual(['Anna & Leo']);
});
