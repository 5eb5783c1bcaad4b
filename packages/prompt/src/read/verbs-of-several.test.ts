/** Verbs that look like nouns, places that come first, and media that run on without a comma. */
import { describe, expect, it } from 'vitest';
import { facts } from './read.fixture.ts';

const TABLES: Record<string, [string, string[]][]> = {
  'R4 what is done': [
    ['A knife lies next to a bowl', ['knife (lies)', 'bowl', 'knife next to bowl']],
    ['his hat lies on a chair', ['hat (lies)', 'chair', 'hat on chair']],
    ['two dogs bark at a cat', ['dog ×2 (bark)', 'cat', 'dog at cat']],
    ['other kids watch', ['kid ×2+ [other] (watch)']],
    ['wolves howl', ['wolf ×2+ (howl)']],
    ['a clown juggles balls', ['clown', 'ball ×2+', 'clown juggles ball']],
    ['a man waters flowers', ['man', 'flower ×2+', 'man waters flower']],
    [
      'an old gentleman feeds pigeons in a park',
      ['gentleman [old]', 'pigeon ×2+', 'gentleman feeds pigeon', 'gentleman in park', 'pigeon in park', 'place park'],
    ],
    ["a girl's pets", ['girl', "girl's pet ×2+"]],
    ['the kids bedroom', ['place kids bedroom']],
    ['two penguins holding hands', ['penguin ×2 (holding hands)']],
  ],
  'R4 the place first': [
    ['On the wall hangs a clock', ['wall', 'clock (hangs)', 'clock on wall']],
    ['In the corner stands a piano', ['piano [in the corner] (stands)']],
    ['On the table lie three letters', ['table', 'letter ×3 (lie)', 'letter on table']],
    ['A chef works. Behind her hang copper pans.', ['chef (works)', 'pan ×2+ [copper] (hang)', 'pan behind chef']],
  ],
  'R4 whose it is': [
    [
      'a cart parked at the gate with its door open',
      ['cart (parked)', "cart's door [open]", 'gate', 'cart at gate', 'cart with door'],
    ],
    [
      'a child being pushed on a swing by her father',
      ['child (pushed)', 'swing', 'father', 'child on swing', 'child by father'],
    ],
    [
      'people waiting in the rain with umbrellas',
      ['person ×2+ (waiting)', 'umbrella ×2+', 'person with umbrella', 'weather rain'],
    ],
    [
      'a train coming down the tracks past a barn',
      ['train', 'track ×2+', 'barn', 'train coming down track', 'train past barn'],
    ],
    ['balloons tied to the back of a chair', ['balloon ×2+ (tied)', 'chair', 'balloon to the back of chair']],
  ],
  'R1 superlatives': [
    ['a flag on the tallest tower', ['flag', 'tower [tallest]', 'flag on tower']],
    ['the biggest dog', ['dog [biggest]']],
  ],
  'R6 a medium behind, without a comma': [
    ['a knight on a horse pixel art', ['knight', 'horse', 'knight on horse', 'medium pixel art']],
    ['two owls on a branch watercolor', ['owl ×2', 'branch', 'owl on branch', 'medium watercolor']],
    ['a robot holding a flower 3d render', ['robot', 'flower', 'robot holding flower', 'medium 3d render']],
    ['a cat on a mat photo', ['cat', 'mat', 'cat on mat', 'medium photo']],
    ['a dog in a room with an oil painting', ['dog', 'oil painting', 'dog in room', 'dog with oil-painting', 'place room']],
    [
      'a boy on a hill, a surrealist painting by Klimt',
      ['boy', 'hill', 'boy on hill', 'style surrealist', 'medium painting', 'artist Klimt'],
    ],
  ],
};

for (const [rule, table] of Object.entries(TABLES))
  describe(rule, () => {
    it.each(table)('%s', (idea, expected) => expect(facts(idea)).toEqual(expected));
  });
