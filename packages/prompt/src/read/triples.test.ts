/** Telegrams of who does what to what, lists that nothing ends, poses, and pronouns within a phrase. */
import { describe, expect, it } from 'vitest';
import { facts } from './read.fixture.ts';

describe('R2 R4 told in telegrams, lists and poses', () => {
  it.each<[string, string[]]>([
    [
      'person drive truck. truck has mirror. person talk phone',
      ['person', 'truck', 'mirror', 'phone', 'person drive truck', 'truck has mirror', 'person talk phone'],
    ],
    [
      'dog sleep on rug. rug under table. cat sit next to dog',
      ['dog (sleep)', 'rug', 'table', 'cat (sit)', 'dog on rug', 'rug under table', 'cat next to dog'],
    ],
    [
      'boat sail on lake. bird fly over boat. tree beside lake',
      ['boat (sail)', 'bird (fly)', 'tree', 'boat on lake', 'bird over boat', 'tree beside lake', 'place lake'],
    ],
    [
      'plate rest on counter. fork beside plate. napkin cover fork',
      ['plate (rest)', 'counter', 'fork', 'napkin', 'plate on counter', 'fork beside plate', 'napkin cover fork'],
    ],
    ['We can see a jug, a spoon on a tray.', ['jug', 'spoon', 'tray', 'jug on tray', 'spoon on tray']],
    ['eight stickers or labels', ['sticker ×8', 'label ×8']],
    [
      'kneeling with the left foot flat on the floor',
      ['person (kneeling)', "person's foot [left, flat]", 'person with foot', 'person on floor', 'place floor'],
    ],
    [
      'The person is standing with hands on hips, back straight.',
      ['person (standing)', "person's hand ×2+", "person's back [straight]", 'hip ×2+', 'person with hand', 'hand on hip'],
    ],
    ['a dancer with the arms out to the sides', ['dancer', "dancer's arm ×2+ [out, to the sides]", 'dancer with arm']],
    ['They are both holding umbrellas.', ['person', 'umbrella ×2+', 'person holding umbrella']],
    [
      'There is a wall behind the horse with a boy sitting on it.',
      ['wall', 'horse', 'boy (sitting)', 'wall behind horse', 'wall with boy', 'boy on wall'],
    ],
    [
      'Two boys are on a bench. They are both eating apples.',
      ['boy ×2', 'bench', 'apple ×2+', 'boy on bench', 'boy eating apple'],
    ],
    ['There are five ducks on the pond, three white and two brown.', ['duck ×5 [white, brown]', 'duck on pond', 'place pond']],
    [
      'A boy sits on a bench. The trees behind him are bare and the path in front of it is wet.',
      [
        'boy (sits)',
        'bench',
        'tree ×2+ [bare]',
        'path [wet]',
        'boy on bench',
        'tree behind boy',
        'path in front of bench',
        'unread him',
      ],
    ],
    ['On the wall hang two framed pictures.', ['wall', 'picture ×2 [framed] (hang)', 'picture on wall']],
    [
      'A woman runs past a shop with its door closed.',
      ['woman (runs)', 'shop', 'door [closed]', 'woman past shop', 'shop with door'],
    ],
    [
      'a bowl topped with berries and a fig next to a spoon',
      ['bowl', 'berry ×2+', 'fig', 'spoon', 'bowl topped with berry', 'bowl topped with fig', 'bowl next to spoon'],
    ],
    ['A dog is on a mat. The bowl next to it is empty.', ['dog', 'mat', 'bowl [empty]', 'dog on mat', 'bowl next to dog']],
  ])('%s', (idea, expected) => expect(facts(idea)).toEqual(expected));
});
