/** Prepositions that the verb, the list or the thing before them decides (R4). */
import { describe, expect, it } from 'vitest';
import { facts } from './read.fixture.ts';

describe('R4 what goes along, what is flown, what is only named too', () => {
  it.each<[string, string[]]>([
    [
      'children flying a dragon kite above the beach',
      ['child ×2+', 'dragon kite', 'child flying dragon-kite', 'dragon-kite above beach', 'place beach'],
    ],
    [
      'a christmas tree with presents under it and a train',
      [
        'christmas tree',
        'present ×2+',
        'train',
        'christmas-tree with present',
        'present under christmas-tree',
        'christmas-tree with train',
      ],
    ],
    [
      'a girl is flying a paper plane in the sky',
      ['girl', 'paper plane', 'sky', 'girl flying paper-plane', 'paper-plane in sky'],
    ],
    [
      'We can see a lady and beside her we can see a stool, lamp and a rug.',
      ['lady', 'stool', 'lamp', 'rug', 'stool beside lady', 'lamp beside lady', 'rug beside lady'],
    ],
    [
      'In the background I can see a shelf attached to the wall, two clocks and some plants.',
      [
        'shelf',
        'wall',
        'clock ×2',
        'plant ×some',
        'shelf in background',
        'shelf attached to wall',
        'clock in background',
        'plant in background',
        'background background',
      ],
    ],
    [
      'On the left there is a cabinet which has a vase on it, a mirror and a lamp.',
      ['cabinet [on the left]', 'vase', 'mirror [on the left]', 'lamp [on the left]', 'cabinet has vase', 'vase on cabinet'],
    ],
    [
      'a puppy is chasing a duck along the river',
      ['puppy', 'duck', 'puppy chasing duck', 'puppy along river', 'duck along river', 'place river'],
    ],
    ['two men pushing a car up a hill', ['man ×2', 'car', 'hill', 'man pushing car', 'man up hill', 'car up hill']],
    [
      'a dog sleeping on a rug on top of a wooden crate',
      ['dog (sleeping)', 'rug', 'crate [wooden]', 'dog on rug', 'rug on top of crate'],
    ],
    [
      'a hunter carrying a lantern with a flickering candle with two friends',
      [
        'hunter',
        'lantern',
        'candle [flickering]',
        'friend ×2',
        'hunter carrying lantern',
        'lantern with candle',
        'hunter with friend',
      ],
    ],
    [
      'a garden with snow on it is behind the house',
      ['snow', 'house', 'garden with snow', 'snow on garden', 'garden behind house', 'place garden'],
    ],
    [
      'a dancer leaping with one leg off the floor',
      ['dancer (leaping)', "dancer's leg", 'floor', 'dancer with leg', 'leg off floor'],
    ],
    ['a waiter holding a tray above his head', ['waiter', "waiter's head", 'tray', 'waiter holding tray', 'tray above head']],
    ['a mug with a blue handle next to a teapot', ['mug', 'handle [blue]', 'teapot', 'mug with handle', 'mug next to teapot']],
    [
      'a suitcase with a red ribbon on a bench',
      ['suitcase', 'ribbon [red]', 'bench', 'suitcase with ribbon', 'suitcase on bench'],
    ],
    ['a cup sitting on a counter top', ['cup (sitting)', 'counter top', 'cup on counter-top']],
    ['a laptop lying on a table top', ['laptop (lying)', 'table top', 'laptop on table-top']],
    ['a photographer on a street corner', ['photographer', 'street corner', 'photographer on street-corner']],
    ['students cheering during a match', ['student ×2+ (cheering)', 'match', 'student during match']],
    ['a cat hiding under the blankets in bed', ['cat (hiding)', 'blanket ×2+', 'bed', 'cat under blanket', 'cat in bed']],
  ])('%s', (idea, expected) => expect(facts(idea)).toEqual(expected));
});
