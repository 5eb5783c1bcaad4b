import { expect, it } from 'vitest';
import { facts } from './read.fixture.ts';

it.each<[string, string[]]>([
  ['jam tarts, a bit burnt, on a plate', ['jam tart ×2+ [a bit burnt]', 'plate', 'jam-tart on plate']],
  ['a mustard enamel camping kettle', ['camping kettle [mustard, enamel]']],
  ['a dried up reservoir', ['reservoir [dried up]']],
  ['a yard with one left behind wheelbarrow', ['wheelbarrow [left behind]', 'yard with wheelbarrow', 'place yard']],
  ["shepherd's pie on a plate", ["shepherd's pie", 'plate', 'shepherd-s-pie on plate']],
  ['three kittens, one of them asleep', ['kitten ×3 [one asleep]']],
  ['a pack of three frog plush toys', ['frog toy ×3 [pack, plush]']],
  ['set of two cushions, one striped, one plain', ['cushion ×2 [set, striped, plain]']],
  ['a fence painted a dirty white', ['fence [painted a dirty white]']],
  ['three huts painted pastel colours', ['hut ×3 [painted pastel colours]']],
  ['two gates painted different greens', ['gate ×2 [painted different greens]']],
])('what a thing is like: %s', (idea, expected) => expect(facts(idea)).toEqual(expected));

it.each<[string, string[]]>([
  ['a goat that refuses to get out of a taxi', ['goat', 'taxi', 'goat refuses to get out of taxi']],
  ['a man vacuuming the inside of a car', ['man', 'car', 'man vacuuming the inside of car']],
  ["a donkey that won't move", ["donkey (won't move)"]],
  ['a dog that will not get off the sofa', ['dog', 'sofa', 'dog will not get off sofa']],
  ['a man closing the back of a van', ['man', 'van', 'man closing the back of van']],
  ['parents married 40 years', ['parent ×2+ (married 40 years)']],
  ['a clown turning 50', ['clown (turning 50)']],
  ['a heron nicking a fish from a pond', ['heron', 'fish', 'pond', 'heron nicking fish', 'fish from pond']],
  ['a market being set up', ['set up']],
  ['a man untangling christmas lights', ['man', 'christmas light ×2+', 'man untangling christmas-light']],
  ['a brother teaching his sister to swim, she has goggles', ['sister has goggles']],
])('what is done: %s', (idea, expected) => {
  if (expected.length > 1) expect(facts(idea)).toEqual(expected);
  else expect(facts(idea).join('; ')).toContain(expected[0]);
});

it.each<[string, string[]]>([
  ['a gallery the evening before an opening', ['gallery', 'time evening before an opening']],
  ['the morning after a party', ['time morning after a party']],
  ['a theatre before a show', ['place theatre', 'time before a show']],
  ['the day after a storm', ['time day after a storm']],
  ['a stadium an hour after the match', ['stadium', 'time hour after the match']],
  ['a cottage from behind a hedge', ['cottage', 'hedge', 'cottage from behind hedge']],
  ['kitchen in cream and navy', ['place kitchen', 'background cream', 'background navy']],
  ['a bus stop around noon', ['bus stop', 'time around noon']],
  ['a bakery from across the street', ['place bakery', 'place street', 'bakery from across street']],
  ['a living room in sage and rust', ['place living room', 'background sage', 'background rust']],
])('when, from where and in which colours: %s', (idea, expected) => {
  expect(facts(idea).sort()).toEqual([...expected].sort());
});

it('what is in one hand and what is in the other', () => {
  expect(facts('a boy with a cake in one hand and a balloon in the other')).toContain('balloon in the other hand');
});
