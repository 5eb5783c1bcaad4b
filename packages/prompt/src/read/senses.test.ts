/** Words that mean another thing by those around them (R2, R4). */
import { describe, expect, it } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { write } from '../write/write.ts';
import { facts } from './read.fixture.ts';
import { read } from './read.ts';

describe('R4 a word is read by those around it', () => {
  it.each<[string, string[]]>([
    ['logo for a pet sitting app', ['pet sitting app', 'medium logo']],
    ['a poster for a rock climbing gym', ['rock climbing gym', 'medium poster']],
    ['a man riding a bike', ['man', 'bike', 'man riding bike']],
    ['logo for a yoga studio called Still', ['yoga studio [called Still]', 'medium logo']],
    // What a mark stands for is no place that somebody is in, in whichever order it is said.
    ['coffee shop logo', ['coffee shop', 'medium logo']],
    ['yoga studio logo', ['yoga studio', 'medium logo']],
    ['minimalist mountain logo', ['mountain', 'medium logo', 'style minimalist']],
    ['dog grooming logo', ['dog grooming', 'medium logo']],
    ['dog grooming business logo', ['dog grooming', 'medium logo']],
    ['three bees sticker', ['bee ×3', 'medium sticker']],
    ['modern law firm logo', ['law firm', 'medium logo', 'style modern']],
    ['a gym poster', ['place gym', 'medium poster']],
    ['neon sticker of a cat', ['cat', 'medium neon sticker']],
    ['wedding invitation, botanical', ['wedding invitation', 'style botanical']],
    ['happy halloween sticker with a ghost', ['ghost', 'medium happy halloween sticker']],
    ['coffee shop menu chalkboard', ['menu chalkboard', 'place coffee shop']],
    ['a wristwatch half buried in sand', ['wristwatch (half buried)', 'place sand', 'wristwatch in sand']],
    ['a rowing boat on a still lake', ['rowing boat', 'place still lake', 'rowing-boat on lake']],
    ['slicing salmon for nigiri', ['person', 'salmon', 'nigiri', 'person slicing salmon', 'salmon for nigiri']],
    ['a matcha latte', ['matcha latte']],
    ['a dog on a summer day', ['dog', 'season summer', 'time day']],
    ['a human', ['human']],
    ['a mammoth in the snow', ['mammoth', 'place snow', 'mammoth in snow']],
    ['bamboo', ['bamboo']],
    ['a rhinoceros', ['rhinoceros']],
    ["a jack-o'-lantern", ["jack-o'-lantern"]],
    ["a bird's nest", ["bird's nest"]],
    ['a knight on horseback', ['knight', 'horse', 'knight on horse']],
    ['onigiri', ['onigiri']],
    ['a hospital', ['hospital']],
    ['abandoned hospital', ['hospital [abandoned]']],
    ['the hospital', ['place hospital']],
    ['an indoor arena', ['place indoor arena']],
    ['a pier at dusk', ['place pier', 'time dusk']],
    ['a nurse in a hospital', ['nurse', 'place hospital', 'nurse in hospital']],
    ['a rose covered in frost', ['rose', 'frost', 'rose covered in frost']],
    ['book cover: THE SALT ROAD, camels', ['camel ×2+', '"THE SALT ROAD"', 'medium book cover']],
    ['poster SUMMER JAZZ with a trumpet', ['trumpet', '"SUMMER JAZZ"', 'medium poster']],
    ['a poster of NYC', ['place NYC', 'medium poster']],
    ['a girl with her dog', ['girl', 'dog', 'girl with dog']],
    ['a king on his throne', ['king', 'throne', 'king on throne']],
    ['a man in his garage', ['man', 'place garage', 'man in garage']],
    ['a wolf pack in the snow', ['wolf ×pack', 'place snow', 'wolf in snow']],
    ['an emperor penguin colony on the ice', ['emperor penguin ×colony', 'place ice', 'emperor-penguin on ice']],
    ['a bee swarm', ['bee ×swarm']],
    ['a dog pack', ['dog ×pack']],
    ['one lion pride', ['lion ×pride']],
    ['a seal colony', ['seal ×colony']],
    ['a chicken flock', ['chicken ×flock']],
    ['a turtle school', ['turtle ×school']],
    ['a puppy school', ['place puppy school']],
    ['a cat litter', ['cat litter']],
    ['a pod of dolphins', ['dolphin ×pod']],
    ["a wolf pack's den", ['wolf pack', "wolf pack's den"]],
    ['a shepherd with his flock', ['shepherd', 'flock', 'shepherd with flock']],
    ['a garden in frost', ['place garden', 'weather frost']],
    ['fresh pasta hanging to dry', ['pasta [fresh] (hanging to dry)']],
    ['abstract painting about jealousy', ['jealousy', 'medium painting', 'style abstract', 'unread about']],
    ['a flow field in sunset colours', ['flow field', 'palette sunset colours']],
    ['a winter palette', ['palette winter palette']],
    ['a horse in a field', ['horse', 'horse in field', 'place field']],
    ['a street at 5 pm', ['place street', 'time 5 pm']],
    ['a street at 5pm', ['place street', 'time 5pm']],
    ['a diner at 3 am', ['diner', 'time 3 am']],
    ['at 10:30 pm a taxi', ['taxi', 'time 10:30 pm', 'taxi at 10-30-pm']],
    [
      'a soldier saying goodbye to his daughter',
      ['soldier', 'goodbye', 'daughter', 'soldier saying goodbye', 'goodbye to daughter'],
    ],
    ['red sneakers, product shot on white', ['sneaker ×2+ [red]', 'background white', 'shot product shot']],
    ['a cat saying HELLO', ['cat (saying)', '"HELLO" on cat']],
    ['a poster of Rome that says "CIAO"', ['place Rome', '"CIAO"', 'medium poster', 'unread says']],
    ['a postcard of Paris that reads "Greetings"', ['place Paris', '"Greetings"', 'medium postcard', 'unread reads']],
    ['a beach that says "HI"', ['place beach', '"HI"', 'unread says']],
    ['a sign in a forest that says "HI"', ['sign (says)', 'place forest', 'sign in forest', '"HI" on sign']],
    ['a coffee mug with "best dad" written on it', ['coffee mug', '"best dad" on coffee-mug', 'unread written']],
    ['a gold mine', ['gold mine']],
    ['a sign saying open', ['sign (saying)', '"open" on sign']],
    [
      'a logo for a coffee shop called Ember, minimal, flat',
      ['coffee shop [called Ember]', 'medium logo', 'style minimal', 'style flat'],
    ],
    ['a round table, flat', ['table [round, flat]']],
    ['underwater ruins with sun rays', ['place underwater ruins', 'lighting sun rays']],
  ])('%s', (idea, expected) => expect(facts(idea).sort()).toEqual([...expected].sort()));
});

describe('a read idea in a sentence', () => {
  it.each([
    ['an old typewriter with a page in it', 'An old typewriter with a page in it.'],
    ['a broken teacup repaired with gold', 'A broken teacup repaired with gold.'],
    ['a stack of pancakes dripping with syrup', 'A stack of pancakes dripping with syrup.'],
    ['abstract painting about jealousy', 'An abstract painting about jealousy.'],
    ['bookshelf sorted by color', 'A bookshelf sorted by color.'],
    ['new york skyline from a rooftop at dusk', 'A New York skyline from a rooftop at dusk.'],
    ['sunken living room 70s', 'A sunken living room in the 70s.'],
  ])('%s', (idea, sentence) =>
    expect(
      prose(read(idea), { length: 'short' })
        .map(({ text }) => text)
        .join(' '),
    ).toBe(sentence),
  );
});

it.each([
  ['a table, seen from above', ['table'], 'seen from above'],
  ['a city, viewed from the air', [], 'viewed from the air'],
  ['a cat, photographed from below, on a sofa', ['cat', 'sofa'], 'photographed from below'],
])('R4 %s is seen so once', (idea, names, angle) => {
  const { subjects, look, unread } = read(idea);
  expect(subjects.map(({ name }) => name)).toEqual(names);
  expect(look.map(({ kind, name, value }) => [kind, name ?? value])).toEqual([['angle', angle]]);
  expect(unread).toEqual([]);
});

it.each([
  ['a goose gaggle crossing a road', 'A goose gaggle crosses a road'],
  ['a lion pride resting on the savanna', 'A lion pride rests on the savanna'],
])('%s: a band does what it does as one', (idea, opening) => {
  const [first] = prose(write(read(idea), { liberty: 'free', seed: 1 }), { length: 'long' });
  expect(first?.text.toLowerCase()).toContain(opening.toLowerCase());
});

it.each([
  ['the pyramids of Egypt', ['pyramid'], 'Egypt'],
  ['the hanging gardens of Babylon', undefined, 'Babylon'],
])('%s are what they are, in their land', (idea, names, place) => {
  const { subjects, setting } = read(idea);
  if (names) expect(subjects.map(({ name }) => name)).toEqual(names);
  expect(setting.map(({ value }) => value)).toContain(place);
});

it.each([
  ['a letter M logo', ['M']],
  ['the letter A made of flowers', ['A']],
  ['a letter I wrote to my sister', []],
])('%s letters %j', (idea, letters) => {
  expect(read(idea).text.map(({ content }) => content)).toEqual(letters);
});
