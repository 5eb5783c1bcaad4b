/** People by names that are qualities as well, what they do, and in whose style it is all made. */
import { describe, expect, it } from 'vitest';
import { facts } from './read.fixture.ts';
import { read } from './read.ts';

describe('people, games and styles', () => {
  it.each<[string, string[]]>([
    ['viking with an axe', ['viking', 'axe', 'viking with axe']],
    ['viking portrait', ['viking', 'medium portrait']],
    ['two vikings in a boat', ['viking ×2', 'boat', 'viking in boat']],
    ['santa claus portrait', ['santa claus', 'medium portrait']],
    ['pikachu portrait', ['pikachu', 'medium portrait']],
    ['native american chief portrait', ['chief [native, american]', 'medium portrait']],
    ['male elf warrior', ['elf warrior [male]']],
    ['couple dancing', ['couple (dancing)']],
    ['lioness hunting', ['lioness (hunting)']],
    ['grandfather teaching grandson to fish', ['grandfather', 'grandson (fish)', 'grandfather teaching grandson']],
    ['women on horseback', ['woman ×2+', 'horse ×2+', 'woman on horse']],
    ['shark underwater photorealistic', ['shark', 'place underwater', 'style photorealistic']],
    ['two dogs playing tug of war', ['dog ×2', 'tug of war', 'dog playing tug-of-war']],
    ['cute monster cartoon character', ['monster [cute]', 'style cartoon character']],
    ['eyeshadow palette, top view', ['eyeshadow palette', 'angle top view']],
    ['cliffs of moher ireland', ['place cliffs of moher', 'place ireland']],
    ['frida kahlo style self portrait with monkeys', ['monkey ×2+', 'artist frida kahlo', 'medium self portrait']],
    ['picasso style portrait of a trumpet player', ['trumpet player', 'artist picasso', 'medium portrait']],
    ['a van gogh style bedroom', ['place bedroom', 'artist van gogh']],
    ['claymation family of mice', ['family', 'mouse ×2+', 'family of mouse', 'medium claymation']],
    [
      'kitchen, pendant lights, caravaggio light',
      ['pendant light ×2+', 'place kitchen', 'artist caravaggio', 'lighting caravaggio light'],
    ],
    ['bird eye view of a picnic blanket', ['picnic blanket', 'angle bird eye view']],
    ['pixel art knight, 16 bit', ['knight', 'medium pixel art', 'style 16 bit']],
    ['goblin thief, front and back view', ['goblin thief', 'angle front and back view']],
    ['paper cut art of a deer', ['deer', 'medium paper cut art']],
    ['lighthouse at nite', ['lighthouse', 'time night', 'unread nite']],
  ])('%s', (idea, expected) => expect(facts(idea).toSorted()).toEqual(expected.toSorted()));

  it.each([
    ['a black man in a suit', 'origin'],
    ['young black woman with curly hair', 'origin'],
    ['two white girls', 'origin'],
    ['a black nurse', 'origin'],
    ['a black knight', 'color'],
    ['a white witch', 'color'],
    ['a black king on a chessboard', 'color'],
    ['a black cat', 'color'],
  ])('%s: of people black and white are what they are, and not what they wear', (idea, kind) =>
    expect(read(idea).subjects[0]!.attributes.find(({ value }) => /black|white/.test(value))?.kind).toBe(kind),
  );
});
