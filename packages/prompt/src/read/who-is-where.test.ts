/** What stands on what, where several things and several places come one after another (R4). */
import { describe, expect, it } from 'vitest';
import { facts } from './read.fixture.ts';

const relations = (idea: string): string[] =>
  facts(idea).filter((fact) => / (?:on|in|with|under|below|beside|behind) /.test(fact));

describe('R4 a thing is where its own words say', () => {
  it.each<[string, string[]]>([
    ['a cat with sunglasses on its nose', ['cat with sunglasses', 'sunglasses on nose']],
    ['a dog with a bone in its mouth', ['dog with bone', 'bone in mouth']],
    ['a girl holding a kite in her hand', ['kite in hand']],
    ['a woman carrying a basket on her head', ['basket on head']],
    [
      'a boy with a parrot on his shoulder and a book in his hands',
      ['boy with parrot', 'parrot on shoulder', 'boy with book', 'book in hand'],
    ],
    ['He has a newspaper in his lap and a dog at his feet.', ['newspaper in lap']],
    ['a cat on a sofa and a dog on a rug', ['cat on sofa', 'dog on rug']],
    ['flowers in a vase and fruit in a bowl', ['flower in vase', 'fruit in bowl']],
    ['a bird on a roof and two birds on a wire', ['bird on roof', 'bird~2 on wire']],
    ['a woman sitting on a bench and a man standing behind her', ['woman on bench', 'man behind woman']],
    ['a bird on a branch, a squirrel below it', ['bird on branch', 'squirrel below bird']],
    ['a woman with a cup of coffee and a spoon', ['woman with cup', 'woman with spoon']],
    ['a cup of tea and two biscuits on a tray', ['cup on tray', 'biscuit on tray']],
    ['a jar of honey and a jar of jam on a shelf', ['jar on shelf', 'jar~2 on shelf']],
    ['a cat wearing a crown sat on a throne', ['cat on throne']],
    ['a poker game in a smoky back room', ['poker-game in room']],
    ['a bowl of soup and bread on a table', ['bowl on table']],
    ['There is a path on which people are walking.', ['person on path']],
    ['a table on which there are plates and cups', ['plate on table', 'cup on table']],
    ['a teapot next to a vase in a kitchen', ['teapot in kitchen', 'vase in kitchen']],
    ['an old man by the fireplace in a rocking chair', ['man in rocking-chair']],
    ['a cat with a ball on a sofa', ['cat with ball', 'cat on sofa']],
  ])('%s', (idea, expected) => expect(relations(idea)).toEqual(expected));

  it.each([
    ['In the background of the image there are hills and a church.', ['hill in background', 'church in background']],
    ['In the foreground of this photo there is a bench.', ['bench in foreground']],
  ])('%s', (idea, expected) => {
    expect(relations(idea)).toEqual(expected);
    expect(facts(idea).filter((fact) => fact.startsWith('unread'))).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['a knight whose armour is made of leaves', ['knight', 'armour', 'leaf ×2+', 'knight whose armour', 'armour made of leaf']],
    [
      'person face street. hand touch grass',
      ['person', "person's hand", 'street', 'grass', 'person face street', 'hand touch grass'],
    ],
    ['legs both bent, feet apart, right arm up', ['leg ×2+ [bent]', 'foot ×2+ [apart]', 'arm [right, up]']],
    ['a woman, her head tilted back', ['woman', "woman's head (tilted back)"]],
    ['a dog wearing a black color collar', ['dog', 'collar [black]', 'dog wearing collar']],
    ['a set of color pencils', ['color pencil ×set [set]']],
  ])('%s: each with its own', (idea, expected) => expect(facts(idea)).toEqual(expected));

  it('gives hands to who has them, and not to the arms', () => {
    expect(facts('a woman, the arms relaxed with hands touching')).toContain("woman's hand ×2+ (touching)");
  });

  it('parts the sides of a picture', () => {
    expect(facts('On the left side of the image there is a tree and on the right side there is a car.')).toEqual([
      'tree [on the left side]',
      'car [on the right side]',
    ]);
  });
});
