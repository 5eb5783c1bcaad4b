/** Things are on what they were said to be on, and that is shown. */
import { describe, expect, it } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { isOnOtherGround, isUpInIt } from './other-ground.ts';
import { write } from './write.ts';

it.each([
  ['a perfume bottle on wet stone', 'A few petals have dropped on the wood.', true],
  ['a perfume bottle on wet stone', 'A few petals have dropped on the wet stone.', false],
  ['a bowl of cherries on a blue tablecloth', 'The table is of old pale wood.', true],
  ['a bowl of cherries on a blue tablecloth', 'A few have rolled off on to the table.', false],
  ['a slice of cake on a green plate', 'Two forks lie on the linen cloth.', false],
  ['a parrot on the shoulder of a sailor', 'The tail hangs long below the branch.', true],
  ['a vase on a wooden table', 'A petal lies on the table.', false],
  ['a cup of tea on a marble counter', 'A spoon lies on the counter.', false],
  ['a silver watch on driftwood', 'It lies on a block of slate.', true],
  ['a gold ring on a grey pebble', 'A slab of dark wet slate carries it, one drop beside.', true],
  ['a skincare jar on a mossy rock', 'Under it a slab of white marble mirrors its foot.', true],
  ['a skincare jar on white marble', 'Under it a slab of white marble mirrors its foot.', false],
  ['a boy on a wooden stool', 'Both elbows are on the table.', false],
])('%s: %s', (idea, row, refused) => expect(isOnOtherGround(row, read(idea))).toBe(refused));

it.each([
  ['a lion resting under an acacia tree', 'It lies stretched along the broad branch.', true],
  ['a leopard on a tree branch', 'It lies stretched along the broad branch.', false],
  ['a lion resting under an acacia tree', 'The branches spread over it like a roof.', false],
])('%s: %s', (idea, row, refused) => expect(isUpInIt(row, read(idea))).toBe(refused));

/** Surfaces that a picture has only one of. */
const TABLE =
  /\b(?:on|below|across|along|of) (?:an?|the) (?:[a-z]+ ){0,2}(?:table|tabletop|counter|worktop|desk|branch|wood)\b(?! (?:grain|smoke))/i;

describe('what carries a thing is shown, and nothing else carries it', () => {
  it.each([
    ['perfume bottle on wet stone with jasmine flowers', /\bstone\b/],
    ['silver watch on a piece of driftwood with sand', /\bdriftwood\b/],
    ['a pair of red sneakers on a concrete step', /\bstep\b/],
    ['a glass of whisky on an oak barrel', /\bbarrel\b/],
    ['a bar of soap on a mossy stone', /\bstone\b/],
    ['a green candle on a stack of old books', /\bbooks\b/],
    ['a leather wallet on an old map', /\bmap\b/],
    ['a ring on a banana leaf', /\bleaf\b/],
    ['a stack of waffles on a marble counter', /\bmarble counter\b/],
  ])('%s', (idea, ground) => {
    for (const seed of [0, 1, 2]) {
      const [, ...after] = prose(write(read(idea), { liberty: 'free', seed }), { length: 'long', seed });
      const text = after.map((each) => each.text).join(' ');
      expect(text).toMatch(ground);
      expect(text).not.toMatch(TABLE);
    }
  });
});
