/** Going on for long: whom "she" and "both" mean, what becomes what, lettering without quotes, room for it, ways of making pictures. */
import { describe, expect, it } from 'vitest';
import { historyMove } from './history.ts';
import { revise } from './revise.ts';
import { drawn, names, said, seed, values } from './talks.fixture.ts';

const attributes = (idea: string, ...instructions: string[]): string[] =>
  said(idea, ...instructions).brief.subjects.flatMap(({ name, attributes: own, actions }) =>
    [...own, ...actions].map(({ value }) => `${name}: ${value}`),
  );
const relations = (idea: string, ...instructions: string[]): string[] => {
  const { brief } = said(idea, ...instructions);
  const named = new Map(brief.subjects.map(({ id, name }) => [id, name]));
  return brief.relations.map((r) => `${named.get(r.from)} ${r.predicate} ${named.get(r.to)}`);
};

describe('R10 he, she and both are those who live', () => {
  it.each([
    ['girl with a cat in a library', ['glasses for the girl', 'make her older'], 'girl: older'],
    ['an old man on a bench', ['add a red umbrella', 'he is laughing'], 'man: laughing'],
    ['a man and a woman on a bridge', ['add a lamp post', 'she is young'], 'woman: young'],
    ['a mother and a child', ['walking towards the camera'], 'child: walking towards the camera'],
    ['a bowl of ramen', ['two eggs', 'cut in half'], 'egg: cut in half'],
  ])('%s / %j', (idea, instructions, expected) => {
    expect(attributes(idea, ...instructions)).toContain(expected);
  });

  it.each([
    ['a cat and a dog on a sofa', ['both wear scarves'], ['cat wearing scarf', 'dog wearing scarf']],
    ['a bowl of ramen', ['neon light reflections', 'put a small spoon next to it'], ['spoon next to bowl']],
    ['a wizard in a tower', ['add an owl', 'the owl looks at him'], ['owl at wizard']],
    ['a cosy cafe', ['add a cat', 'on the window sill'], ['cat on window sill']],
    ['a wizard in a tower', ['give him a staff with a glowing crystal'], ['wizard with staff', 'staff with crystal']],
  ])('%s / %j', (idea, instructions, expected) => {
    expect(relations(idea, ...instructions)).toEqual(expect.arrayContaining(expected));
  });

  it('gives nothing to the sofa that both sit on, and no crystal to the wizard', () => {
    expect(relations('a cat and a dog on a sofa', 'both wear scarves')).not.toContain('sofa wearing scarf');
    expect(relations('a wizard in a tower', 'give him a staff with a glowing crystal')).not.toContain('wizard with crystal');
  });
});

describe('what becomes what', () => {
  it.each([
    ['dog in a car', ['add a ball', 'make it a golden retriever'], ['golden retriever', 'car', 'ball'], 'dog'],
    ['dog in a car', ['add a ball', 'make it a husky'], ['husky', 'car', 'ball'], 'dog'],
    ['a fish in a bowl', ['add a shell', 'make it a salmon'], ['salmon', 'bowl', 'shell'], 'fish'],
    ['flowers in a vase', ['roses'], ['rose', 'vase'], 'flower'],
    ['a cake on a table', ['it should be a chocolate cake'], ['chocolate cake', 'table'], 'cake'],
    ['a boy on a swing', ['the boy becomes a girl'], ['girl', 'swing'], 'boy'],
  ])('%s / %j', (idea, instructions, there, gone) => {
    const after = names(said(idea, ...instructions).brief);
    expect(after).toEqual(expect.arrayContaining(there));
    expect(after).not.toContain(gone);
  });

  it('a ball is no kind of dog, and one more kind of flower is no other flower', () => {
    expect(names(said('dog in a car', 'add a ball', 'make it red').brief)).toContain('dog');
    expect(names(said('tulips in a vase', 'add roses').brief)).toEqual(expect.arrayContaining(['tulip', 'rose']));
  });

  it('as many robots as there were astronauts, one by one', () => {
    const { brief } = said('two astronauts on mars', 'one waving', 'swap the astronauts for robots');
    const robots = brief.subjects.filter(({ name }) => name === 'robot');
    expect(robots.map(({ count }) => count)).toEqual([{ exact: 1 }, { exact: 1 }]);
    expect(names(said('two astronauts on mars', 'swap the astronauts for a robot').brief).filter((n) => n === 'robot')).toEqual(
      ['robot'],
    );
  });

  it('the knight leaves the horse, and both stay', () => {
    expect(relations('a knight on a horse', 'take the knight off the horse')).not.toContain('knight on horse');
    expect(names(said('a knight on a horse', 'take the knight off the horse').brief)).toEqual(
      expect.arrayContaining(['knight', 'horse']),
    );
  });

  it('snow on a roof lies there and makes no weather', () => {
    const { brief } = said('a small house in the woods', 'snow on the roof');
    expect(relations('a small house in the woods', 'snow on the roof')).toContain('snow on roof');
    expect(brief.setting.filter(({ kind, source }) => kind === 'weather' && source === 'edit')).toEqual([]);
  });
});

describe('R18 lettering and the room for it', () => {
  it.each([
    ['dog in a car', 'write Greetings from Nice', 'Greetings from Nice'],
    ['a poster for a food festival', 'the name is Street Bites', 'Street Bites'],
    ['a poster for a food festival', 'date: 12 June', '12 June'],
    ['a sailboat on a lake', 'it should say Summer Regatta', 'Summer Regatta'],
  ])('%s / %s', (idea, instruction, content) => {
    expect(said(idea, instruction).brief.text.map((text) => text.content)).toContain(content);
  });

  it.each(['write an e-mail to my landlord', 'write a poem about spring'])('R3 %s is an errand', (instruction) => {
    const brief = drawn('a sailboat on a lake');
    const revised = revise(brief, instruction, { seed });
    expect(revised.unplaced).not.toEqual([]);
    expect(revised.brief).toBe(brief);
  });

  it('the title at the bottom is lettering, and stands there', () => {
    const { brief } = said('a spaceship over mars', 'add the title RED DAWN at the bottom');
    expect(brief.text.map(({ content }) => content)).toEqual(['RED DAWN']);
    expect(attributes('a spaceship over mars', 'add the title RED DAWN at the bottom')).toContain('lettering: at the bottom');
  });

  it('a name in a landscape letters nothing', () => {
    expect(said('a mountain lake', 'the name is Street Bites').brief.text).toEqual([]);
  });

  it.each([
    ['more space on top for a title', 'empty space at the top'],
    ['leave room on the left for text', 'empty space on the left'],
  ])('%s', (instruction, value) => {
    const { brief } = said('a lighthouse on a rocky coast', instruction);
    expect(values(brief, 'composition')).toContain(value);
    expect(names(brief)).not.toContain('title');
  });
});

describe('ways of making pictures', () => {
  it('the lights are no things', () => {
    const { brief } = said('a cosy cafe', 'turn down the lights');
    expect(values(brief, 'lighting')).toEqual(['low dim light']);
  });

  it.each([
    ['like a 60s postcard', '60s postcard'],
    ['as if drawn by a child', 'drawn by a child'],
    ['like an old photograph', 'old photograph'],
  ])('%s', (instruction, value) => {
    const { brief } = said('a street in paris', instruction);
    expect(values(brief, 'style')).toContain(value);
    expect(names(brief)).toEqual(names(drawn('a street in paris')));
  });
});

it.each(['I liked it better before', 'that was better', 'i preferred it before', 'before was nicer'])(
  'R12 %s goes back',
  (text) => {
    expect(historyMove(text)).toEqual({ intent: 'undo', to: 1 });
  },
);
it('R12 "i liked it" goes nowhere', () => expect(historyMove('i liked it')).toBeUndefined());

describe('as people type them', () => {
  const after = (idea: string, ...instructions: string[]) => said(idea, ...instructions).brief;

  it('two take the place of one', () => {
    const brief = after('a fox reading a newspaper', 'replace the fox with a dog and a cat');
    expect(names(brief)).toEqual(expect.arrayContaining(['dog', 'cat', 'newspaper']));
    expect(names(brief)).not.toContain('fox');
  });

  it('moonlight takes an invented golden hour with it, and daytime the moonlight', () => {
    const golden = { ...after('two kids building a treehouse') };
    expect(values(golden, 'time')).toEqual(['golden hour']);
    const moonlit = after('two kids building a treehouse', 'make it moonlit');
    expect(values(moonlit, 'time')).not.toContain('golden hour');
    expect(moonlit.look.filter(({ kind }) => kind === 'lighting').map(({ value }) => value)).toEqual(['moonlit']);
    const day = after('two kids building a treehouse', 'make it moonlit', 'nvm, daytime');
    expect(values(day, 'time')).toEqual(['daytime']);
    expect(day.look.map(({ value }) => value)).not.toContain('moonlit');
  });

  it('starlight gives way to daytime by whichever word it was asked for', () => {
    expect(values(after('a beach', 'starry light'), 'lighting')).toEqual(['starry light']);
    expect(values(after('a beach', 'starry light', 'make it daytime'), 'lighting')).not.toContain('starry light');
  });

  it('a title is lettered, in white of itself, and is changed by its name', () => {
    const titled = after('poster for a jazz festival with a trumpet', 'title it Night Moves', 'in white');
    expect(titled.text.map(({ content }) => content)).toEqual(['Night Moves']);
    expect(attributes('poster for a jazz festival with a trumpet', 'title it Night Moves', 'in white')).toContain(
      'lettering: white',
    );
    expect(after('logo for a bakery called Rise', 'change the name to Risen').text.map(({ content }) => content)).toEqual([
      'Risen',
    ]);
  });

  it('a dog stays in colour; nobody is a diner; black and white goes as one', () => {
    const grey = ['black and white, but keep the dog in colour'];
    expect(attributes('a boy and a dog', ...grey)).toContain('dog: in colour');
    expect(after('a boy and a dog', ...grey, 'lose the black and white').look.map(({ value }) => value)).not.toContain(
      'black and white',
    );
    expect(names(after('a red car in front of a diner', 'no people anywhere'))).toContain('diner');
  });
});
