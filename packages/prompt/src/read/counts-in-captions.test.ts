/** How captions and people count: numbers of several words, fractions, what is left out, and what is counted a sentence later (R2). */
import { describe, expect, it } from 'vitest';
import { notRead } from '../not-read.ts';
import { facts } from './read.fixture.ts';
import { read } from './read.ts';

describe('R2 numbers', () => {
  it.each<[string, string[]]>([
    ['1,000 paper cranes', ['crane ×1000 [paper]', 'unread 1', 'unread 000']],
    ['two hundred fifty sheep', ['sheep ×250', 'unread two hundred fifty']],
    ['a hundred and one dalmatians', ['dalmatian ×101', 'unread hundred', 'unread one']],
    ['5-6 birds', ['bird ×5-6']],
    ['10+ balloons', ['balloon ×10+']],
    ['between three and five sheep', ['sheep ×3-5', 'unread between']],
    ['a few dozen people', ['person ×few dozen']],
    ['four various flags', ['flag ×4 [various]']],
    ['three more cars', ['car ×3 [more]']],
    ['dual monitors', ['monitor ×2 [dual]']],
    ['a threesome of kittens', ['kitten ×3 [threesome]']],
    ['a family of five elephants', ['elephant ×5 [family]']],
    ['a family of four', ['family [of four]']],
    ['a pride of three lions', ['lion ×3 [pride]']],
    ['10 vector icons set', ['vector icon ×10 [set]']],
    ['Patterns: ten', ['pattern ×10']],
    ['ceramic cups (4)', ['cup ×4 [ceramic]']],
    ['wedding rings, two', ['wedding ring ×2']],
    ['ducks, one, two, three', ['duck ×2+', 'unread one', 'unread two', 'unread three']],
  ])('%s', (idea, expected) => expect(facts(idea)).toEqual(expected));

  it.each(['two hundred fifty sheep', '1,000 cranes', 'between three and five sheep', 'nearly thirty penguins'])(
    '%s: nobody is told that the number was not understood',
    (idea) => expect(notRead(read(idea))).toEqual([]),
  );
});

describe('R2 parts of one thing', () => {
  it.each<[string, string[]]>([
    ['half of an orange', ['orange [half]']],
    ['Half a watermelon', ['watermelon [half]']],
    ['half a dozen eggs', ['egg ×6 [half dozen]']],
    ['three quarters of a pie', ['pie [three quarters]']],
    ['two halves of an avocado', ['half ×2', 'avocado', 'half of avocado']],
    ['a two door fridge', ['fridge', "fridge's door ×2"]],
    ['a two door garage', ['door ×2', 'garage has door', 'place garage']],
    ['a two lane road', ['place two lane road']],
  ])('%s', (idea, expected) => expect(facts(idea)).toEqual(expected));
});

describe('R2 the noun is left out', () => {
  it.each<[string, string[]]>([
    ['two red and three blue balloons', ['balloon ×2 [red]', 'balloon ×3 [blue]']],
    ['one black and two white cats', ['cat [black]', 'cat ×2 [white]']],
    ['two gold and one silver medal', ['medal ×2 [gold]', 'medal [silver]']],
    ['5 cats, 3 black and 2 white', ['cat ×5 [black, white]']],
    ['seven cupcakes: four pink, three blue', ['cupcake ×7 [pink, blue]']],
    ['two white cats and a dog', ['cat ×2 [white]', 'dog']],
  ])('%s', (idea, expected) => expect(facts(idea)).toEqual(expected));

  it('one of them has what follows, and no hat has a hat', () => {
    const { relations } = read('two girls, one with a red hat, the other with a blue hat');
    expect(relations.map(({ from, to }) => [from, to])).toEqual([
      ['girl', 'hat'],
      ['girl', 'hat~2'],
    ]);
  });
});

describe('R2 counted a sentence later', () => {
  it.each<[string, string]>([
    ['penguins on an iceberg. There are four of them', 'penguin ×4'],
    ['kittens in a basket, five of them', 'kitten ×5'],
    ['kids at a table. All four of them wear hats', 'kid ×4'],
    ['a group of friends. The three of them are laughing', 'friend ×3 [group] (laughing)'],
    ['three kids. Two of them are asleep', 'kid ×3 [asleep]'],
  ])('%s', (idea, expected) => expect(facts(idea)).toContain(expected));
});
