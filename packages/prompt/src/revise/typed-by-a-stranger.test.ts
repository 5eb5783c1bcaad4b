/** Classes of sentences that somebody typed who had never seen the program; the sentences here are others of the same class. */
import { describe, expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { unwrite, write } from '../write/write.ts';
import { revise } from './revise.ts';

const seed = 1;
function plain(idea: string, ...said: string[]): string {
  let brief = write(read(idea), { liberty: 'balanced', seed });
  let about: string | undefined;
  for (const each of said) ({ brief, about } = revise(brief, each, { seed, about }));
  return compile(unwrite(brief), 'plain').prompt;
}

describe.each<[string, [string, string[], RegExp, RegExp?][]]>([
  [
    '"a little" is a size of what can be counted',
    [
      ['a beach', ['add a little crab'], /little crab/],
      ['a garden', ['put a little gnome by the gate'], /little gnome/],
      ['a castle on a hill', ['can you add a little flag on top of the castle'], /little flag/],
      ['a farm', ['there should be a little lamb'], /little lamb/],
      ['a forest', ['add a little fog'], /fog|mist/, /little/],
    ],
  ],
  [
    'a "no" before a command is about what was done before',
    [
      ['a cat on a sofa', ['no put it in the garden'], /garden/],
      ['a cat on a sofa', ['nah make it a dog'], /dog/, /cat/],
      ['a cat on a sofa', ['hmm no give it a hat'], /hat/],
      ['a fox', ['make it a watercolor', 'no go back to a photo'], /photo/, /watercolor/],
      ['a fox', ['make it a watercolor', 'hmm no back to the photo look'], /photo/, /watercolor/],
      ['a fox', ['turn it into an oil painting', 'ok no change it back to a photo'], /photo/, /oil/],
      ['a fox in a forest', ['no trees'], /without trees/],
    ],
  ],
  [
    '"like a puppy" only says how much smaller',
    [
      ['a horse in a field', ['make the horse smaller, like a pony'], /small horse/, /pony/],
      ['a cat on a sofa', ['make the cat bigger, like a tiger'], /large cat/, /tiger/],
      ['a wizard in a tower', ['make him older, like a grandpa'], /old wizard/, /grandpa/],
      ['a tree on a hill', ['make the tree taller, like a giant'], /tall tree/, /giant/],
      ['a boat on a lake', ['the boat should be smaller, like a toy'], /small boat/, /toy/],
    ],
  ],
  [
    'what is too dark is no wish for the dark',
    [
      ['a jug on a table', ['the background is too dark, brighten it up'], /bright/i, /dark/],
      ['a street', ['the houses are too dark, lighten it up'], /bright/i, /dark/],
      ['a boat at sea', ['the sea is too calm, add some dolphins'], /dolphins/, /calm/],
      ['a kitchen', ['the room is too dark, add a lamp'], /lamp/, /dark/],
      ['a portrait of a man', ['the light is too harsh, soften it'], /soft/, /harsh/],
    ],
  ],
  [
    'awake and doing something is no deed of waking',
    [
      ['a dragon sleeping on a pile of gold', ['he should be awake and looking at us'], /awake.*look/, /awaking|sleep/],
      ['a baby sleeping in a cot', ['make her awake and smiling'], /awake.*smil|smil.*awake/, /awaking|sleep/],
      ['a cat on a sofa', ['it should be asleep and snoring'], /asleep.*snor|snor.*asleep/],
      ['a bear in a cave', ['the bear should be awake and roaring'], /awake.*roar|roar.*awake/, /awaking/],
      ['a boy on a beach', ['he should be barefoot and running'], /barefoot.*run|run.*barefoot/],
    ],
  ],
  [
    'who stands at the front is not in the background',
    [
      ['two kids on a beach', ['remove the people in the background'], /kids.*without people in the background/],
      ['a bride in a park', ['take out the people behind her'], /bride.*without people behind her/],
      ['a man in a square', ['no people in the background'], /man.*without people in the background/],
      ['a dog in a street', ['add a red car in the background', 'remove the car in the background'], /dog/, /car/],
      ['a cat in a garden', ['get rid of the trees in the background'], /^A cat in a garden/, /trees?\b(?<!without trees)/],
    ],
  ],
  [
    'what lies on the roofs takes no village away',
    [
      ['a fox in a village', ['snow on the roofs'], /snow on roofs in a village/],
      ['a fox in a village', ['frost on the windows'], /frost on .*windows in a village/],
      ['a bench in a park', ['snow on the branches'], /snow on branches in a park/],
      ['a fox in a town', ['ice on the window sills'], /ice on window sills in a town/],
      ['a cat in a garden', ['frost on the fence'], /frost on .*fence in a garden/],
    ],
  ],
  [
    'what one would rather have',
    [
      ['a witch on a broom', ["i'd rather she wore purple than black"], /wearing purple clothes/],
      ['a man on a bench', ['i would rather he wore a green coat'], /green coat/],
      ['a man on a bench', ['he should wear blue'], /wearing blue clothes/],
      ['a cat on a sofa', ["i'd rather the cat was white than grey"], /white cat/],
      ['a girl in a garden', ["i'd prefer if she had a kite"], /kite/],
    ],
  ],
  [
    'what is done behind a comma is done by what was just named',
    [
      [
        'a stack of pancakes with maple syrup',
        ['more syrup, dripping down the sides'],
        /maple syrup (?:is )?dripping/,
        /pancakes drip|many/,
      ],
      ['a burger on a plate', ['add cheese, melting over the edge'], /[Cc]heese (?:is )?melting/, /burger melt/],
      ['a house on a hill', ['add smoke, rising from the chimney'], /[Ss]moke (?:is )?rising/, /person/],
      ['a wall in a garden', ['add a rose, climbing up the wall'], /rose (?:is )?climbing/, /person/],
      ['a coffee with milk', ['more milk'], /lots of milk/, /many/],
    ],
  ],
  [
    '"it" is what came in, and not what it is on',
    [
      ['a cat on a sofa', ['add a mouse on the table', 'make it white'], /white mouse/],
      ['a garden', ['add a cake on a plate', 'make it bigger'], /large cake/],
      ['a beach', ['add a dog on a towel', 'make it brown'], /brown dog/],
      ['a street', ['put a kite over the roofs', 'make it red'], /red kite/],
      ['a kitchen', ['add a kettle on the stove', 'make it green'], /green kettle/],
    ],
  ],
  [
    'an hour with what comes with it',
    [
      [
        'a cabin by a lake',
        ['can it be night with lots of stars?'],
        /lots of stars in the sky.*night|night.*lots of stars/,
        /cabin with/,
      ],
      ['a house in a field', ['make it dusk with a full moon'], /dusk/, /dusking|dusks/],
      ['a mill on a hill', ['make it sunrise with pink clouds'], /pink clouds/, /mill with/],
      ['a lake', ['make it winter with two skaters'], /[Tt]wo skaters/, /lake with/],
      ['a bridge', ['make it foggy with a lantern'], /lantern/, /bridge with/],
    ],
  ],
  [
    'what is better so is a reason',
    [
      ['a fisherman with a cap', ['add a seagull', 'lose the cap, bare head is better'], /fisherman/, /\bcap\b|seagull with/],
      ['a man with a beard', ['remove the beard, a smooth face is nicer'], /man/, /beard|smooth/],
      ['a room with curtains', ['remove the curtains, bare windows look better'], /room/, /curtain|bare/],
      ['a cat with a bow', ['take off the bow, plain fur is enough'], /cat/, /bow|plain/],
      ['a girl with a hat', ['lose the hat, loose hair is better'], /girl/, /\bhat\b/],
    ],
  ],
])('%s', (_, cases) => {
  it.each(cases)('%s / %s', (idea, said, there, gone) => {
    const text = plain(idea, ...said);
    expect(text).toMatch(there);
    if (gone) expect(text).not.toMatch(gone);
  });
});

describe('no sentence says another colour than the one asked for', () => {
  it.each([
    ['a witch flying over a village on her broom, full moon', 'make the moon bigger and orange', /white(?: \p{L}+)? moon/u],
    ['a wolf howling at the moon', 'make the moon red', /white(?: \p{L}+)? moon/u],
    ['a wolf howling at the full moon', 'the moon should be blue', /white(?: \p{L}+)? moon/u],
    ['a fisherman mending his nets', 'make the nets green', /(?:blue|white|red|brown)(?: \p{L}+)? nets?\b/u],
  ])('%s / %s', (idea, said, other) => {
    const { brief } = revise(write(read(idea), { liberty: 'balanced', seed }), said, { seed });
    const text = prose(brief, { length: 'long', seed })
      .map((piece) => piece.text)
      .join(' ');
    expect(text).not.toMatch(other);
  });
});
