/** Words that the frame of their phrase decides, numbers and compounds set apart, comparisons, and quotes that nobody closed. */
import { describe, expect, it } from 'vitest';
import { facts } from './read.fixture.ts';

it.each([
  [
    'a fox in the snow. Also make a picture of a boat on a lake.',
    ['fox', 'boat', 'fox in snow', 'boat on lake', 'place snow', 'place lake', 'request draw'],
  ],
  ['a fox. And then draw me a hare', ['fox', 'hare', 'request draw']],
  ['a fox. Also a hare', ['fox', 'hare']],
])('R1 what is asked for besides, in a sentence of its own: %s', (idea, expected) => expect(facts(idea)).toEqual(expected));

describe('R2 R4 read within its frame', () => {
  it.each<[string, string[]]>([
    ['a cupboard with the drawer open', ['cupboard', 'drawer [open]', 'cupboard with drawer']],
    ['a house with its shutters closed', ['house', "house's shutter ×2+ [closed]", 'house with shutter']],
    ['The harbour is still and grey.', ['place harbour', 'background still', 'background grey']],
    ['The kitchen looks small and cozy.', ['place kitchen', 'background looks', 'background small', 'mood cozy']],
    ['a mountain rescue helicopter', ['mountain rescue helicopter']],
    ['in a puppet show', ['puppet show']],
    ['an upside down chair', ['chair [upside down]']],
    ['a boy leaning right', ['boy (leaning right)']],
    ['The plates are close but not touching.', ['plate ×2+ [close, not touching]', 'unread but']],
    ['In the background we can see it is dark.', ['background background', 'background dark']],
    ['a park and the background is not sharp', ['place park', 'background background', 'background not sharp']],
    ['a barn where you can see the loft and a ladder', ['barn', 'loft', 'ladder', 'loft in barn', 'ladder in barn']],
    ['The coat she is wearing is purple.', ['coat [purple]', 'woman', 'woman wearing coat']],
    ['There is rice in a bowl and it is placed on a tray.', ['rice', 'bowl (placed)', 'tray', 'rice in bowl', 'bowl on tray']],
    ['a lamp for reading', ['lamp [for reading]']],
    ['Hercules the hero in a temple', ['hercules [hero]', 'hercules in temple', 'place temple']],
    ['Some children and one nurse is holding a doll.', ['child ×some', 'nurse', 'doll', 'nurse holding doll']],
    ['two eggs at different stages of hatching', ['egg ×2 [different stages of hatching]']],
    ['trees in various states of decay', ['tree ×2+ [various states of decay]']],
    ['a single light in a valley', ['light [single]', 'light in valley', 'place valley']],
    ['The right foot is crossed behind the other.', ['foot [right] (crossed)', 'foot [other]', 'foot behind foot~2']],
    [
      'The left arm is higher than the right one.',
      ['arm [left, higher]', 'arm [right]', 'arm higher than arm~2', 'unread one'],
    ],
    ['The right arm is further back than the left.', ['arm [right, back]', 'arm [left]', 'arm further back than arm~2']],
    ['a dog bigger than a house', ['dog [bigger]', 'house', 'dog bigger than house']],
    [
      'Her head is tilted so that it is level with her shoulder.',
      ['head [tilted]', "head's shoulder", 'head level with shoulder'],
    ],
    ['boats all around, and a lighthouse in the distance', ['boat ×2+ [around]', 'lighthouse [in the distance]']],
    ['a teal-coloured vase', ['vase [teal]']],
    ["a train closing it's doors", ['train', "train's door ×2+", 'train closing door', "unread it's"]],
    ['my daughters hamster', ["hamster [daughter's]"]],
    ['a diner, 1 9 5 0 s poster', ['diner', 'era 1950s', 'medium poster', 'unread 1 9 5 0']],
    ['a rug of wind - blown sand', ['rug', 'sand [wind-blown]', 'rug of sand']],
    ['a 40" screen on a wall', ['screen [40 inch]', 'wall', 'screen on wall']],
    ['The lift shows 10:05.', ['lift (shows)', '"10:05" on lift']],
    ['a note with the words “Back soon', ['note', 'word ×2+', 'note with word', '"Back soon" on note']],
    ['an eagle —ar 16:9 —hd', ['eagle', 'aspect 16:9', 'unread hd']],
  ])('%s', (idea, expected) => expect(facts(idea)).toEqual(expected));
});
