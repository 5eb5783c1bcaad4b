/** What a clean wish does to the picture, by class: what it is done to, what takes whose place, and what the text says afterwards. */
import { describe, expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { read } from '../read/read.ts';
import { unwrite, write } from '../write/write.ts';
import { revise } from './revise.ts';

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
    'a noun that is there with a new quality is that thing, whatever else it is called',
    [
      [
        'a wizard on a heap of books',
        ['a smaller heap of books and a bigger wizard'],
        'A large wizard on a small heap of books.',
      ],
      ['a stack of waffles with honey', ['a higher stack'], 'A tall stack of waffles with honey.'],
      ['a corgi on a lawn', ['give the pup a blue harness'], 'A corgi with a blue harness on the lawn.'],
      ['a nurse carrying a boy', ['and the kid holding a rattle'], 'A nurse carrying a boy and the boy holding a rattle.'],
    ],
  ],
  [
    'what is said takes the place of its own kind',
    [
      [
        'a portrait of a girl with a denim jacket',
        ['change the jacket to silk, green'],
        'A portrait of a girl with a green silk jacket.',
      ],
      [
        'a black dog on a porch looking at the moon',
        ['make the dog turn around and look at us'],
        'A black dog looking at us on a porch and the moon.',
      ],
      [
        'a car in front of a barn',
        ['make it a convertible with the top down'],
        'A convertible with the top down in front of a barn.',
      ],
      [
        'a robin on a fence',
        ['can its beak be orange', 'make its tail more brown than grey'],
        'A robin with an orange beak and a brown tail on a fence.',
      ],
      ['a pony on a lawn', ['make it a black one with a white tail'], 'A black pony with a white tail on the lawn.'],
      ['a canoe on the sea', ['two oars instead of one'], 'A canoe with two oars on the sea.'],
      ['a cat on a red sofa', ['the sofa should be blue, not red'], 'A cat on a blue sofa.'],
    ],
  ],
  [
    'one more of a kind is told apart by what is said of it',
    [
      [
        'a fox wearing a hat on a log',
        ['add a second fox, a smaller one, sleeping next to him'],
        'A small fox sleeping next to another fox wearing a hat and the fox on a log.',
      ],
      ['a jug of milk on a table', ['a second jug, half empty'], 'A jug of milk on a table and a half-empty jug on the table.'],
      ['a family of lions', ['one more cub'], 'A family of lions and a cub.'],
      [
        'a modern bar with green lamps',
        ['and leather stools, five of them'],
        'A modern bar with green lamps and five leather stools.',
      ],
      [
        'a raft on a river',
        ['put a boy on the raft, someone with a straw hat'],
        'A raft and a boy wearing a straw hat on the raft on a river.',
      ],
    ],
  ],
  [
    'where something is said to be is where it is',
    [
      [
        'a fort on a hill by the sea',
        ['put a fishing boat down in the water'],
        'A fort on a hill and a fishing boat on the sea.',
      ],
      ['a swan on a lake', ['i want it reflected in the water'], 'A swan reflected in the water on a lake.'],
      [
        'a monk holding a bowl and a bell',
        ['can the bell be on the left and him on the right'],
        'A monk on the right holding a bowl and a bell on the left.',
      ],
    ],
  ],
  [
    'a way of making pictures, a format or a camera is nothing in the picture',
    [
      ['a windmill in a field', ['make it look like vermeer painted it'], 'A windmill in a field, in the manner of vermeer.'],
      ['a temple in a jungle', ['same scene but as a pixel art game background'], 'Pixel art of a temple in the jungle.'],
      ['a whale and a boat', ['the same but cut from paper'], 'A paper cut-out of a whale and a boat.'],
      ['a portrait of a sailor', ['closer, just the head and shoulders'], 'A portrait of a sailor; head and shoulders.'],
      ['a mermaid on a rock', ['pull back a bit so we see more of the sea'], 'A mermaid on a rock; wide shot.'],
      ['a judo fighter', ['i want a lower camera'], 'A judo fighter; low angle.'],
      ['a market in Lima', ['from a higher angle, like from a balcony'], 'A market in Lima; from a balcony.'],
    ],
  ],
  [
    'what nobody named can be changed',
    [
      ['a bowl of soup', ['make the table dark wood'], 'A bowl of soup on a dark wood table.'],
      ['a bathroom with a tub', ['replace the white tiles with dark blue ones'], 'A tub and dark blue tiles in a bathroom.'],
      ['a cup of tea', ['pink background instead of grey'], 'A cup of tea against a pink background.'],
    ],
  ],
  [
    'what is told behind a comma is told of the same thing',
    [
      ['a nurse at a desk', ['she should be older, like 60'], 'A nurse 60 years old at a desk.'],
      ['a tiny bathroom', ['green cupboards, like sage'], 'Sage cupboards in a tiny bathroom.'],
      ['a stack of waffles', ['higher stack, like 7 waffles'], 'A tall stack of seven waffles.'],
      [
        'a dog on a porch',
        ['put a cup of cocoa next to it, steaming'],
        'A dog on a porch and a steaming cup of cocoa next to the dog.',
      ],
    ],
  ],
  [
    'parts and marks are of whoever or whatever has them',
    [
      ['a portrait of a boy with blond hair', ['a bit of stubble'], 'A portrait of a boy with blond hair and stubble.'],
      ['a stone owl', ['can the eyes glow'], 'A stone owl with glowing eyes.'],
      ['a cheesecake with cherries', ['cut a slice out'], 'A cheesecake with cherries and a slice cut out.'],
      ['a chocolate cake', ['more layers'], 'A chocolate cake with many layers.'],
      ['a family of four on a lawn', ['the dad should be bald'], 'A family of four with a bald dad on the lawn.'],
      ['a plate of soup with a boiled egg', ['two egg halves, not one'], 'A plate of soup with two halved boiled eggs.'],
      [
        'a fisherman on a raft',
        ['swap the yellow coat for a dark green coat'],
        'A fisherman wearing a dark green coat on a raft.',
      ],
      ['a lantern on a wall', ['turn it on'], 'A lit lantern on a wall.'],
    ],
  ],
  [
    'words of light, mood and weather are of the whole',
    [
      [
        'a fort by the sea',
        ['make the weather stormy with lightning', 'no lightning'],
        'A fort by a stormy sea; without lightning.',
      ],
      [
        'a knight in a cave',
        ['make the light come from the knights torch, rest of the cave darker'],
        "A knight in a cave; light from the knight's torch, all round it dark.",
      ],
      [
        'a red car in front of a bar',
        ['put palm trees in the back, i want a california feel'],
        'A red car in front of a bar and palm trees in the background; California feeling.',
      ],
      [
        'two children on a swing',
        ['make it look like a photo from the 50s'],
        'Two children on a swing, in the style of a photo from the 50s.',
      ],
      ['a chess player', ['fisheye lens look'], 'A chess player; fisheye lens.'],
    ],
  ],
])('%s', (_, cases) => {
  it.each(cases)('%s / %s', (idea, said, text) => expect(after(idea, said).text).toBe(text));
});

describe('what nobody named can be ruled out, and takes nothing that was named with it', () => {
  it.each<[string, string[], string]>([
    ['a farmhouse in a field', ['remove the hills in the back'], 'hills'],
    ['a modern bathroom with white tiles', ["i don't like the mirror, take it out"], 'mirror'],
    ['a kitchen with green cupboards', ['i hate those lamps, remove them'], 'lamps'],
  ])('%s / %s', (idea, said, gone) => {
    const { brief } = after(idea, said);
    const own = write(read(idea), { liberty: 'balanced', seed }).subjects.filter(({ source }) => source === 'user');
    expect(brief.absent.map(({ value }) => value)).toEqual([gone]);
    expect(brief.subjects.map(({ id }) => id)).toEqual(expect.arrayContaining(own.map(({ id }) => id)));
  });
});

describe('formats are no places and no things', () => {
  it.each([
    ['as a laptop wallpaper', '16:9'],
    ['vertical for my phone', '9:16'],
    ['make it landscape so it fits my frame', '3:2'],
    ['square for instagram and a bit more zoomed in', '1:1'],
    ['make it portrait format so i can print it', '2:3'],
  ])('%s', (said, aspect) => {
    const { brief } = after('an owl on a snowy branch', [said]);
    expect(brief.format.aspect).toBe(aspect);
    expect(brief.subjects.filter(({ source }) => source === 'edit')).toEqual([]);
    expect(brief.setting.filter(({ source }) => source === 'edit')).toEqual([]);
  });
});

describe('words of the lettering', () => {
  it.each<[string, string[], string[]]>([
    ['a birthday card, text "Happy Birthday Lena"', ['the name should be spelled Lina'], ['Happy Birthday Lina']],
    ['a birthday card, text "Happy Birthday Lena"', ["it's Lisa, not Lena"], ['Happy Birthday Lisa']],
    ['logo for a bookshop called "Paper Moon"', ['the name is actually spelled Papermoon'], ['Papermoon']],
    ['christmas card with a robin', ["change merry christmas to season's greetings"], ["Season's Greetings"]],
    ['a lighthouse at dusk', ['write NORTH SEA in big letters across the top'], ['NORTH SEA']],
  ])('%s / %s', (idea, said, texts) => expect(after(idea, said).brief.text.map(({ content }) => content)).toEqual(texts));

  it('letters have a look and a colour of their own', () => {
    const { text } = after('logo for a bookshop called "Paper Moon"', [
      'can the text be in a typewriter style',
      'letters should be cream, not white',
    ]);
    expect(text).toMatch(/"Paper Moon" in cream typewriter|"Paper Moon" in typewriter cream/);
  });
});
