/** Wishes by class, in sentences that nobody tuned on: taking down, filling, taking back, what shall be worn and what not. */
import { describe, expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { unwrite, write } from '../write/write.ts';
import { revise } from './revise.ts';

const seed = 1;
/** What the picture is after all that was said, as one plain sentence. */
function after(idea: string, ...said: string[]): string {
  let brief = write(read(idea), { liberty: 'balanced', seed });
  let about: string | undefined;
  for (const each of said) ({ brief, about } = revise(brief, each, { seed, about }));
  return compile(unwrite(brief), 'plain').prompt;
}

describe('what shall go', () => {
  it.each([
    ['a bedroom with posters', 'take down the posters', 'A bedroom.'],
    ['a window with curtains', 'take the curtains down', 'A window.'],
    ['a tree with lanterns', 'pull the lanterns down', 'A tree.'],
    ['a shop with a sign', 'tear down the sign', 'A shop.'],
    ['a bride and groom dancing in a barn', 'he shouldnt have a tie', /without tie/],
    ['an old fisherman on a pier', "he shouldn't be wearing a hat", /without hat/],
    ['a queen on a throne', 'she should not have a crown', /without crown/],
    ['a cat in a window', "the cat shouldn't have a collar", /without collar/],
    ['a dog with a red ball', 'it shouldnt have a ball', 'A dog.'],
  ])('%s / %s', (idea, said, plain) => expect(after(idea, said)).toMatch(plain));
});

describe('what stays is made so', () => {
  it.each([
    ['a rainy street in tokyo at night', 'stop the rain but keep the street wet', /^A wet street in Tokyo at night/],
    ['a snowy garden with a bench', 'remove the snow but keep the bench white', /^A white bench in a garden/],
    ['a fox in a forest', 'make it night but keep the fox bright', 'A bright fox in a forest at night.'],
    ['a lake at dawn', 'more fog but keep the water blue', /^Blue water .*fog/],
  ])('%s / %s', (idea, said, plain) => expect(after(idea, said)).toMatch(plain));
});

describe('colour comes back', () => {
  it.each([
    [['black and white please', 'no, bring the colour back but keep it warm'], 'A city street; warm colours.'],
    [['make it black and white', 'put the colours back'], 'A city street.'],
    [['in sepia', 'bring back the color'], 'A city street.'],
    [['monochrome', 'back to colour'], 'A city street.'],
  ])('%j', (said, plain) => expect(after('a city street', ...said)).toBe(plain));
});

describe('what was better is taken again', () => {
  it.each([
    ['an astronaut riding a camel on mars', ['never mind the camel, horse was better'], 'An astronaut riding a horse on Mars.'],
    ['a bowl of plums', ['forget the plums, the apples were nicer'], 'A bowl of apples.'],
    ['a girl with a kite', ['scrap the kite, a balloon is better'], 'A girl with a balloon.'],
    ['a girl with a red balloon', ['change the balloon to a kite', 'the balloon was better'], 'A girl with a balloon.'],
    ['a red car on a road', ['make it green', 'red was nicer'], 'A red car on a road.'],
  ])('%s / %j', (idea, said, plain) => expect(after(idea, ...said)).toBe(plain));
});

describe('how many there are in all', () => {
  it.each([
    ['three kittens in a basket', ['make one of them orange', 'only two kittens actually'], /^A kitten .*an orange kitten/],
    ['three boats on a lake', ['make one of them red', 'just one boat'], 'A red boat on a lake.'],
    ['five owls on a branch', ['make one of them white', 'only three owls'], /^Two owls .*a white owl/],
    ['three ducks on a pond', ['only two ducks actually'], 'Two ducks on a pond.'],
  ])('%s / %j', (idea, said, plain) => expect(after(idea, ...said)).toMatch(plain));
});

describe('whose it is', () => {
  it.each([
    [
      'an astronaut riding a horse',
      ['swap the horse for a camel', 'make his suit orange'],
      /^An astronaut wearing an orange suit/,
    ],
    ['a bride dancing', ['her dress should be longer with lace sleeves'], /wearing a long dress with lace sleeves/],
    ['a wizard in a library', ['his hat should be taller with silver stars'], /^A wizard wearing a tall hat with silver stars/],
    ['a queen on a throne', ['her robe should be red with gold trim'], /^A queen wearing a red robe with a gold trim on/],
  ])('%s / %j', (idea, said, plain) => expect(after(idea, ...said)).toMatch(plain));
});

describe('what comes along', () => {
  it.each([
    ['a pizza', 'put it on a wooden table with a glass of red wine', 'A pizza on a wooden table with a glass of red wine.'],
    ['a cat', 'put it on a sofa with two cushions', 'A cat on a sofa with two cushions.'],
    ['a teapot', 'place it on a tray with some cookies', 'A teapot on a tray with some cookies.'],
    [
      'a bedroom for a teenager',
      'a desk under the window with a laptop on it',
      /a laptop on a desk and the desk under a window/,
    ],
    ['a woman in a cafe', 'add a table with a candle on it', 'A woman and a candle on a table in a cafe.'],
    ['a park', 'a bench with a cat sleeping on it', 'A cat sleeping on a bench in a park.'],
    ['a field', 'a hill with a castle on it', 'A castle on a hill in a field.'],
    ['an old pickup truck', 'fill the back with pumpkins', 'An old pickup truck with pumpkins in the back.'],
    ['a garden with a wheelbarrow', 'fill the wheelbarrow with flowers', 'A wheelbarrow full of flowers in a garden.'],
    ['an empty glass on a table', 'fill it with milk', 'A glass full of milk on a table.'],
    ['a street', 'fill it with balloons', 'Balloons on a street.'],
  ])('%s / %s', (idea, said, plain) => expect(after(idea, said)).toMatch(plain));
});

describe('fields of flowers and colours in the light', () => {
  it.each([
    ['a portrait of a woman', 'change the background to a field of lavender', 'A portrait of a woman in a lavender field.'],
    ['a dog', 'put it in a field of sunflowers', 'A dog in a sunflower field.'],
    ['a horse', 'make the background a forest of birches', 'A horse in a birch forest.'],
    ['a street at night', 'more pink and blue in the lights', 'A street at night; pink and blue light.'],
    ['a beach at sunset', 'more orange and purple in the sky', /under the orange and purple sky/],
  ])('%s / %s', (idea, said, plain) => expect(after(idea, said)).toMatch(plain));
});

describe('parts and numbers', () => {
  it.each([
    [
      'an old truck in front of a barn',
      ['make it rusty', 'add a dog sitting on the roof'],
      /a dog sitting on the truck's roof/,
    ],
    ['a red convertible on a road', ['add a woman at the wheel'], /a woman at the convertible's wheel/],
    ['a cottage in the hills', ['add a cat on the roof'], "A cottage and a cat on the cottage's roof in the hills."],
    ['a house by a lake', ['put a stork on the chimney'], "A house and a stork on the house's chimney by a lake."],
    ['a castle on a hill', ['add a knight on the balcony'], /a knight on the castle's balcony/],
    ['a fairy sitting on a mushroom', ['more fireflies'], 'A fairy sitting on a mushroom and many fireflies.'],
    ['a street at night', ['more lanterns'], 'Many lanterns on a street at night.'],
    ['a pond', ['more ducks'], 'Many ducks by a pond.'],
    ['a girl reading in a library', ['make the floor darker'], 'A girl reading and a dark floor in a library.'],
    ['a kitchen', ['make the floor red'], 'A red floor in a kitchen.'],
    ['a dog in a bathroom', ['make the floor checkered'], 'A dog and a checkered floor in a bathroom.'],
  ])('%s / %j', (idea, said, plain) => expect(after(idea, ...said)).toMatch(plain));

  it('nobody is “the someone”', () => {
    const { brief } = revise(
      write(read('a street at night'), { liberty: 'balanced', seed }),
      'add someone walking with a clear umbrella',
      {
        seed,
      },
    );
    expect(
      prose(brief, { length: 'long', seed })
        .map((piece) => piece.text)
        .join(' '),
    ).not.toMatch(/the someone/i);
  });
});

it('green eyes are not what the freckles have become', () => {
  const brief = write(read('portrait of a woman with freckles'), { liberty: 'balanced', seed });
  const { answer } = revise(brief, 'give her green eyes and take away the freckles', { seed });
  expect(answer).toMatch(/^New: woman's green eyes; gone: woman's freckles\./);
});
