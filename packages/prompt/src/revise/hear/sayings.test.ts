/** Figures of speech, fillers and words of view are no things: sentences of others, one class a block. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../compile/compile.ts';
import { read } from '../../read/read.ts';
import { unwrite, write } from '../../write/write.ts';
import { revise } from '../revise.ts';

const seed = 1;
function plain(idea: string, ...said: string[]): string {
  let brief = write(read(idea), { liberty: 'balanced', seed });
  let about: string | undefined;
  for (const each of said) ({ brief, about } = revise(brief, each, { seed, about }));
  return compile(unwrite(brief), 'plain').prompt;
}

describe.each<[string, [string, string[], RegExp, RegExp?][]]>([
  [
    'more sun is weather, and there is one sun',
    [
      ['a garden with a bench', ['some more sun'], /sunny/, /suns|bench with/],
      ['a market square', ['a little bit of sun please'], /sunny/, /suns/],
      ['a terrace with chairs', ['more sun and a shadow on the wall'], /shadow on (?:the|a) wall.*sunny|sunny/, /suns/],
      ['a cat on a step', ['give it more sunshine'], /sunny/, /suns/],
    ],
  ],
  [
    'where it is seen from is no thing',
    [
      ['a kitchen with a red stove', ['show it from the other end'], /from the other end/, /(?:a|against) from|seen/],
      [
        'a bedroom with a big bed',
        ['can i see the room from the opposite side'],
        /bedroom.*from the other side/,
        /a from|a room/,
      ],
      ['a street with a tram', ['show me the street from the far end'], /from the other end/, /a from/],
      ['a chapel with candles', ['from the other corner of the chapel'], /from the other corner/, /a from/],
    ],
  ],
  [
    'a background gets darker and is no thing called so',
    [
      ['a portrait of a sailor', ['make the background lighter'], /light background/, /a lighter/],
      ['a pear on a plate', ['the background should be a bit darker'], /dark background/, /a darker/],
      ['a vase of tulips', ['can the background be blurrier'], /blurred background/],
    ],
  ],
  [
    'what would fit is asked for',
    [
      ['a harbour with old boats', ['sepia would suit it'], /sepia/, /suit/],
      ['a witch in a hut', ['an owl would fit'], /owl/, /\bfit/],
      ['a saloon', ['sepia tones please'], /sepia/],
      ['an old barber', ['make it sepia'], /sepia/, /sepia barber/],
    ],
  ],
  [
    'turned to the side is how the camera sees',
    [
      ['a portrait of a sailor', ['rotate him slightly to the side'], /three-quarter view/],
      ['a horse in a field', ['turn it a bit to the side'], /three-quarter view/],
      ['a horse in a field', ['turn it a little to the left'], /facing left/],
    ],
  ],
  [
    'the cap is on backwards, and not who wears it',
    [
      ['a boy on a bike', ['give him a cap on backwards'], /backwards cap/, /backwards boy/],
      ['a rapper on a stage', ['give him a hat turned sideways'], /sideways hat/, /sideways rapper/],
    ],
  ],
  [
    'up in the air is where somebody is',
    [
      ['a boy on a trampoline', ['make him higher in the air'], /boy .*in the air/, /high/],
      ['a dog catching a frisbee', ['get the dog up high in the air'], /dog .*in the air/],
    ],
  ],
  [
    'of course is said to us',
    [
      ['a ship at sea', ['add a gull, of course'], /gull/, /course/],
      ['a picnic', ['of course add a dog'], /dog/, /course/],
      ['a picnic', ['obviously it needs ants, add ants'], /^ants/i, /obvious|add/],
    ],
  ],
  [
    'hung over something is over it',
    [
      ['a study with a desk', ['hang a small picture above the desk'], /small painting above the desk/],
      ['a hall with a bench', ['hang two lanterns over the bench'], /two lanterns over the bench/i],
    ],
  ],
  [
    'what it is made for is no thing',
    [
      ['a bear in a wood', ['do it as a watercolor for a childrens book'], /watercolou?r/, /book/],
      ['a hen and her chicks', ['make it a drawing for a kids book'], /drawing/, /book/],
      ['a loaf of bread', ['make the background yellow, like for a bakery ad'], /yellow background/, /\bad\b|bakery/],
    ],
  ],
  [
    'what is wrong is no quality of its own',
    [
      ['a pie on a table', ['something looks weird about the fork, give me a plain silver one'], /plain silver fork/, /weird/],
      ['a man in an overcoat', ['grey coat is so boring, make it green'], /green overcoat/, /green man|boring/],
      ['a tennis player in a cap', ['make it look like a real photo, its too much like a drawing'], /photo/, /drawing/],
      ['a fox by a fence', ['the fence ruins it'], /fox/, /fence|ruin/],
      ['a castle', ['its too much like a cartoon'], /realistic/, /cartoon/],
    ],
  ],
  [
    'hair and shoulders are of people',
    [
      ['a mermaid on a beach', ['add a seal next to her', 'put pearls in her hair'], /mermaid's hair/, /seal's hair/],
      ['a queen on a throne', ['add a cat behind her', 'put a raven on her shoulder'], /queen's shoulder/, /cat's shoulder/],
    ],
  ],
  [
    'without the thing nobody does what is done with it',
    [
      ['a cowboy smoking by a fence', ['no cigarette please'], /cowboy/, /smoking/],
      ['a street', ['add a smoking sailor', 'no cigar'], /sailor/, /smoking/],
    ],
  ],
  [
    'clothes that nobody named are of the one person',
    [
      ['a soldier and his horse in a field', ['make the uniform more worn and muddy'], /worn,? muddy uniform/, /horse wearing/],
      ['a pirate and a parrot on a deck', ['make the hat red'], /pirate .*red hat/],
    ],
  ],
  [
    'a coat is the raincoat that is there',
    [
      [
        'a boy in a raincoat',
        ['make the coat yellow', 'his boots should match the coat'],
        /yellow boots/,
        /yellow coat|matching/,
      ],
      ['a woman in a green dress', ['her bag should be the same color as the dress'], /green bag/, /same/],
    ],
  ],
  [
    'hands that hold something, and what was asked about',
    [
      ['a table with a newspaper', ['make the paper yellow'], /yellow newspaper/],
      ['a desk with a letter', ["add a woman's hands opening the letter"], /hands opening/, /woman/],
      [
        'a bench with a book',
        ['add a cup', "who reads the book? add a girl's hands holding it"],
        /hands holding (?:the|a) book/,
        /girl/,
      ],
    ],
  ],
  [
    'how many is said behind',
    [
      ['a meadow at night', ['add fireflies, hundreds of them'], /hundreds of fireflies/i],
      ['a tent in a field', ['put lanterns by the tent, lots of them'], /lots of lanterns/i],
      ['a lawn with lots of chairs', ["there's too many chairs, leave just four"], /four chairs/i],
      ['a table with wine and bread', ['swap the wine for a cappuccino'], /a cappuccino/, /some cappuccinos/],
    ],
  ],
  ['more of a colour leaves what was said of colours', [['a bay', ['sunset colours, more pink'], /sunset colours and pink/]]],
  [
    'a line and how large it is, and how it runs',
    [
      [
        'a poster of a fox that says "Run"',
        ['add "June 5" under it, smaller'],
        /"June 5" in small letters under it/,
        /small fox/,
      ],
      [
        'a logo of a bakery',
        ['put "Crumb & Co" around it in a circle'],
        /words in a circle around it.*"Crumb & Co"/,
        /of a circle/,
      ],
      ['a logo of a gym, name "Iron"', ['arrange the letters in a circle'], /words in a circle/, /of a circle/],
    ],
  ],
])('%s', (_, cases) => {
  it.each(cases)('%s / %s', (idea, said, there, gone) => {
    const text = plain(idea, ...said);
    expect(text).toMatch(there);
    if (gone) expect(text).not.toMatch(gone);
  });
});

describe('R29 what was better before is gone back to', () => {
  const brief = write(read('a square in a town'), { liberty: 'balanced', seed });
  it.each([
    'too busy now, go back to the quiet one',
    'hmm the bench ruins it, undo',
    'the clouds spoil everything, go back',
    'go back to the plain one',
  ])('%s', (said) => {
    expect(revise(brief, said, { seed }).move).toEqual({ intent: 'undo', to: 1 });
  });
});

it('R15 an ad is not a slip behind its article, and one before it', () => {
  expect(plain('a pier', 'ad a fisherman')).toMatch(/fisherman/);
  expect(revise(write(read('a pier'), { seed }), 'make it a bakery ad', { seed }).answer).not.toMatch(/\badd\b/);
});
