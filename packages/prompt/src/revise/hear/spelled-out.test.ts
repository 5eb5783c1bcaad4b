/** What is said shortly or beside the wish, by class: whose a quality is, who is meant, and what of a sentence is a wish. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../compile/compile.ts';
import { read } from '../../read/read.ts';
import { unwrite, write } from '../../write/write.ts';
import { revise } from '../revise.ts';

const seed = 1;
function after(idea: string, said: readonly string[]) {
  let brief = write(read(idea), { liberty: 'balanced', seed });
  let about: string | undefined;
  let answer = '';
  for (const each of said) ({ brief, about, answer } = revise(brief, each, { seed, about }));
  return { brief, answer, text: compile(unwrite(brief), 'plain').prompt };
}

describe.each<[string, [idea: string, said: string[], text: string][]]>([
  [
    'a colour or a stuff is of the thing it was said of',
    [
      [
        'a water tower on a hill',
        ['make the water tower blue and white checked'],
        'A checked blue and white water tower on a hill.',
      ],
      [
        'a squirrel on a branch in a park',
        ['more mushrooms on the grass, white and brown ones'],
        'A squirrel on a branch and many white and brown mushrooms in a park.',
      ],
      ['a woman walking her dog', ['the dog needs a collar, a red one'], 'A woman walking a dog wearing a red collar.'],
      [
        'an old man reading in a library',
        ['he needs glasses, round ones'],
        'An old man wearing round glasses and reading in a library.',
      ],
      ['a cake with candles', ['add a cherry to the cake'], 'A cake with candles and a cherry on the cake.'],
      ['a lamp on a desk', ['the lamp is boring. maybe a green glass one'], 'A green glass lamp on a desk.'],
      ['a tractor in a field', ['mud on it would be nice, like its old'], 'An old muddy tractor in a field.'],
      ['a garden with a bench', ['more tulips, in different colours'], 'A bench and many colourful tulips in a garden.'],
      [
        'a poster of a bike race',
        ['background in pale blue instead of white'],
        'A poster of a bike race against a pale blue background.',
      ],
      [
        'a logo for a bakery, croissant',
        ['gold on a navy background'],
        'A logo of a bakery and a croissant against a navy background; gold.',
      ],
    ],
  ],
  [
    'whoever is meant has it, by whatever name',
    [
      [
        'a grandma knitting with her granddaughter',
        ['the grandmother should have white hair, and the girl too'],
        'A grandma with white hair and a granddaughter with white hair knitting.',
      ],
      [
        'a camel in the desert',
        ['put a rider on it, a boy with a red scarf'],
        'A camel and a boy wearing a red scarf on the camel in the desert.',
      ],
      ['a camel in the desert', ['put a rider on it, a boy with a red scarf', 'remove the rider'], 'A camel in the desert.'],
      ["a witch's hut full of herbs", ['where is the witch? add her'], "A witch's hut full of herbs and a witch."],
      ['an owl on a branch in autumn', ['same owl but in winter'], 'An owl on a branch in winter.'],
      ['a boat in a storm with big rocks', ['the rocks are hiding it, a bit smaller'], 'A boat and small rocks in a storm.'],
    ],
  ],
  [
    'nobody makes way for a place, a format or another thing’s place',
    [
      ['a woman walking her dog', ['make it a beach rather than a road'], 'A woman walking a dog on a beach.'],
      [
        'a kitchen with a stove',
        ["i'd like steam coming out of the kettle and a cat by the stove"],
        'A stove, steam coming out of a kettle and a cat by the stove in a kitchen.',
      ],
      [
        'a cat and a dog playing chess',
        ['the dog should be on the other side, i mean swap them'],
        'A cat on the left playing chess and a dog on the right playing the chess.',
      ],
      [
        'two mugs on a table',
        ['add a bowl of cherries to the table'],
        'Two mugs on a table and a bowl of cherries on the table.',
      ],
    ],
  ],
  [
    'all that was wished is done, and nothing else',
    [
      [
        'a toasted sandwich on a plate',
        ['close up so we can see the cheese melting'],
        'A toasted sandwich with melting cheese on a plate; close up.',
      ],
      ['a kitchen with a table', ['my husband would like a green fridge'], 'A table and a green fridge in a kitchen.'],
      ['a boat in a storm with big rocks', ['the rocks are hiding it'], 'A boat and small rocks in a storm.'],
      ['a red car in front of a diner', ["it'll look better at night"], 'A red car in front of a diner at night.'],
      [
        "a witch's cellar full of glowing jars",
        ['the jars should glow purple not red'],
        "A witch's cellar full of glowing purple jars.",
      ],
      ['a warrior in a valley', ['red hair and blue face paint'], 'A warrior with red hair and a blue face paint in a valley.'],
      ['a guard at a gate', ['less grumpy, more proud'], 'A proud guard at a gate.'],
      ['a bridge at dawn', ['make it an oil painting, thick brush strokes'], 'An oil painting of a bridge at dawn; impasto.'],
      [
        'a logo for a tea house',
        ['add the name "Still Leaf" underneath'],
        'A logo of a tea house; the lettering reads "Still Leaf" at the bottom.',
      ],
      ['a boy in a bedroom', ['its messy, tidy up the toys'], 'A boy in a bedroom; uncluttered.'],
      ['a desk full of papers', ["make it less cluttered, it's hard to find anything"], 'A desk full of papers; uncluttered.'],
      [
        'a boy by a window, rain',
        ['it is foggy outside and the vibe is sort of dreamy'],
        'A boy by a window in foggy weather; dreamy mood.',
      ],
      ['an old mill at noon', ['how about on a foggy evening'], 'An old mill in foggy weather in the evening.'],
      ['a sparrow on a fence', ["yum! a bigger sparrow, it'll look much better"], 'A large sparrow on a fence.'],
    ],
  ],
])('%s', (_, cases) => {
  it.each(cases)('%s / %s', (idea, said, text) => {
    const { text: told, answer } = after(idea, said);
    expect(told).toBe(text);
    expect(answer).not.toContain('Not done');
  });
});

describe('what is corrected in the lettering', () => {
  it.each<[string, string, string[]]>([
    ['poster for a bake sale with the words "May 3"', 'oh no its may 5, fix it please', ['May 5']],
    ['poster for a concert that says "Doors 7pm"', "it's at 8pm", ['Doors 8pm']],
    ['a card with the words "Get well"', 'same but say "Feel better, Tom" in cursive', ['Feel better, Tom']],
  ])('%s / %s', (idea, said, texts) => expect(after(idea, [said]).brief.text.map(({ content }) => content)).toEqual(texts));
});

describe('what is not there', () => {
  it('is ruled out where it could come', () => {
    const { brief } = after('a birthday card with balloons', ['remove the bees']);
    expect(brief.absent.map(({ value }) => value)).toEqual(['bees']);
  });
  it('is taken out once', () => {
    const { brief, answer } = after('a city with plants on the roofs', [
      'i liked it without the plants, can you take them back out',
    ]);
    expect(brief.subjects.map(({ name }) => name)).not.toContain('plant');
    expect(answer).not.toContain('Not done');
  });
  it('of a kind that nobody said is owned up to', () =>
    expect(after('a bedroom with a dragon theme', ['what kind of dragon is that on the wall?']).answer).toContain(
      'No kind of dragon',
    ));
  it('a tall picture for a phone is a format', () =>
    expect(after('a bridge over a river', ['make it a tall picture for my phone']).brief.format.aspect).toBe('9:16'));
});

it('what is colourful gives a palette no colour to begin with', () => {
  for (let each = 1; each < 4; each++) {
    const { look } = write(read('a colourful quilt'), { liberty: 'balanced', seed: each });
    expect(look.filter(({ kind }) => kind === 'palette').map(({ value }) => value)).not.toContainEqual(
      expect.stringMatching(/^colourful/),
    );
  }
});
