/** Manners of speaking that say a wish without its words (R54). */
import { expect, it } from 'vitest';
import { read } from '../../read/read.ts';
import { Workbench } from '../workbench.ts';
import { asSpoken } from './as-spoken.ts';

it.each([
  ['a teapot', 'Would a little vase of daisies fit behind the pot?', 'add a little vase of daisies behind the pot.'],
  ['a farm', "There's a hen missing from this farm, put her on the ground", 'add a hen, put her on the ground'],
  ['a dragon', 'his wings are way to small for him to fly', 'his wings are way too small'],
  ['a robot walking a dog', 'dog is bigger than the robot, swap that', 'make the robot bigger than the dog'],
  [
    'a robot walking a dog',
    'The dog is bigger than the robot, it should be the other way round',
    'make the robot bigger than the dog',
  ],
  ['a lighthouse', "I'd have the tower about half as tall again", 'make the tower taller'],
  [
    'houses on a street',
    'Houses are all the same height, in my city nothing is so regular',
    'the Houses should be of different heights',
  ],
  ['a cave with a rock', 'put a knight behind the rock, he is tiny and scared', 'put a tiny scared knight behind the rock'],
  ['a stone bridge', "how many arches has the bridge got? i'd like five", 'five arches'],
  ['a heron', 'have the heron hold a cup', 'make the heron hold a cup'],
  ['a train', 'needs to be a steam engine, this one looks like a tram', 'needs to be a steam engine'],
  ['a castle by a wall', 'The castle is now behind the wall, i want to see it', 'move The castle in front of the wall'],
  [
    'map of an island with a volcano and a harbour',
    'The volcano belongs in the north, and the harbour in the south-west',
    'move The volcano at the top, and move the harbour in the bottom left corner',
  ],
  ['three goldfish', 'turn one of them', 'turn one of them around'],
  [
    'two penguins',
    'give the left one a red scarf and the other one a blue hat',
    'give the left one a red scarf. give the other one a blue hat',
  ],
  ['a dragon', 'make him green, and his wings should be spread out', 'make him green, and his wings spread out'],
  ['a bathroom', 'add a brass tap to go with them', 'add a brass tap'],
  ['three palm trees', 'move one to the other side', 'move one of them to the other side'],
  ['two birds in a tree', 'those are crows', 'replace the birds with crows'],
  [
    'a poster with muffins',
    'Nobody can tell those are muffins. Swap them for cookies',
    'Nobody can tell those are muffins. Swap the muffins for cookies',
  ],
  [
    'a robot',
    'make it look friendlier, like a smile and round eyes',
    'make it look friendlier. give it a smile and round eyes',
  ],
  ['a cake', 'steam from both cups, please dear', 'steam from both cups, please'],
])('%s / %s', (idea, line, plain) => expect(asSpoken(new Workbench(read(idea)), line)).toBe(plain));

it.each([
  ['a robe', 'change his robe from whatever it is to purple'],
  ['a city', 'the church in the north should be bigger'],
  ['a cat', 'make it look like an old photograph'],
  ['a witch and a cauldron', "what's in the cauldron? make it purple slime"],
  ['a dog', 'it is a dog'],
  ['a boat', 'turn one of them'],
  ['a sign', 'write "those are crows"'],
])('%s / %s: stays as it was typed', (idea, line) => expect(asSpoken(new Workbench(read(idea)), line)).toBe(line));

it('a long line takes no longer than its length asks for', () => {
  const bench = new Workbench(read('two birds'));
  for (const piece of ['the a is ', 'there is a b c ', 'add a b, ', 'would a b ', 'move the a at the b, and '])
    expect(asSpoken(bench, piece.repeat(60)).length).toBeGreaterThan(0);
});

it.each([
  ['a pier', "the sky is too pink for me, I'd like it more grey and stormy", 'make the sky more grey and stormy'],
  ['pancakes on a plate', 'why is the plate so plain, give it a blue rim', 'give the plate a blue rim'],
  ['a steam locomotive', "It's missing carriages! give it five, dark red ones", 'give It five dark red carriages'],
  ['a bathroom with a tub', "The tub has no feet. I'd like brass ones", 'give The tub brass feet'],
  ['a koi pond', 'more fish, orange and white ones', 'more orange and white fish'],
  ['a cake', 'there need to be six candles, burning', 'add six candles burning'],
  ['a girl in the rain', 'stop the rain and make a rainbow instead', 'no rain and add a rainbow'],
  [
    'a cat',
    'add a potted cactus, right side, and make the cat fatter',
    'add a potted cactus on the right, and make the cat fatter',
  ],
  ['a market with people', 'too many people, take out about half of them', 'fewer people'],
  ['a street', 'a donkey with a cart would be great somewhere on the right', 'add a donkey with a cart on the right'],
  ['a field', 'just take the shadow off the field', 'remove the shadow'],
  ['a bathroom', 'Remove the second sink, we only have room for one.', 'Remove the second sink.'],
  ['a cat', 'make it messier and throw in a red sock', 'make it messier and add a red sock'],
  ['an office', 'hang up a poster of a toothbrush', 'add a poster of a toothbrush on the wall'],
  ['a snowman', "The snowman hasn't got any arms yet.", 'give The snowman arms'],
  ['a van by the sea', "There's nobody here. I want a couple in front of it", 'I want a couple in front of it'],
  ['a cake', "what's that knife doing there?? get rid", 'remove the knife'],
  ['a cat', 'the curtains look ugly. get rid of them', 'the curtains look ugly. get rid of the curtains'],
])('%s / %s (continued)', (idea, line, plain) => expect(asSpoken(new Workbench(read(idea)), line)).toBe(plain));
