/** Ideas of a few words as strangers type them: dogs by their colour, whose it is without an apostrophe, who opens the idea. */
import { describe, expect, it } from 'vitest';
import { facts } from './read.fixture.ts';

describe('R2 R4 typed in a few words', () => {
  it.each<[string, string[]]>([
    [
      'chocolate lab swimming in a lake',
      ['chocolate labrador (swimming)', 'chocolate-labrador in lake', 'place lake', 'unread lab'],
    ],
    ['two yellow labs in a car', ['labrador ×2 [yellow]', 'car', 'labrador in car', 'unread labs']],
    ['black lab puppy on a rug', ['labrador puppy [black]', 'rug', 'labrador-puppy on rug', 'unread lab']],
    ['a man walking home from work', ['man (walking home from work)']],
    ['a boy on the train home from practice', ['boy [home from practice]', 'train', 'boy on train']],
    [
      'a family building a sandcastle by the sea',
      ['family', 'sandcastle', 'family building sandcastle', 'family by sea', 'sandcastle by sea', 'place sea'],
    ],
    ['our cousins hamster', ["hamster [cousin's]"]],
    ['my neighbors goat', ["goat [neighbor's]"]],
    ['eagle flying straight at the camera', ['eagle (flying straight at the camera)']],
    ['goose crossing a zebra crossing', ['goose', 'zebra crossing', 'goose crossing zebra-crossing']],
    ['the ghost of a sailor on a pier', ['ghost', 'sailor', 'ghost of sailor', 'ghost on pier', 'place pier']],
    ['mammoth on a frozen hill', ['mammoth', 'hill [frozen]', 'mammoth on hill']],
    ['a fox carved in stone', ['fox', 'stone', 'fox carved in stone']],
    ['the night before the final', ['time night before the final']],
    ['dancers warming up backstage', ['dancer ×2+ (warming up)', 'place backstage']],
    ['logo of a bee, thin gold border', ['bee', 'medium logo', 'composition thin gold border']],
    ['salmon jumping over a rock', ['salmon (jumping)', 'rock', 'salmon over rock']],
    ['dying fern in a kitchen', ['fern [dying]', 'fern in kitchen', 'place kitchen']],
    ["baby asleep on mum's shoulder", ['baby [asleep]', 'mum', "mum's shoulder", 'baby on shoulder']],
    [
      'two friends walking in the rain under an umbrella',
      ['friend ×2 (walking)', 'umbrella', 'friend under umbrella', 'weather rain'],
    ],
    [
      'a vase with feathers instead of flowers',
      ['vase', "vase's feather ×2+", 'vase with feather', 'no flowers', 'unread instead'],
    ],
    ['a cake shaped like a football for my sons 8th', ['cake [for my sons 8th]', 'football', 'cake shaped like football']],
    ['a banner for my sisters wedding', ['banner [for my sisters wedding]']],
    ['four cats on a wall, the last one sleeping', ['cat ×4 [last one sleeping]', 'wall', 'cat on wall']],
    [
      'a dog with a slipper in its mouth on a doormat',
      ['dog', "dog's mouth", 'slipper', 'doormat', 'dog with slipper', 'slipper in mouth', 'dog on doormat'],
    ],
    [
      'stars over a calm lake with a small boat',
      ['star ×2+', 'boat [small]', 'star over lake', 'lake with boat', 'place lake', 'mood calm'],
    ],
    [
      'a bucket of apples with a broken handle',
      ['bucket', 'apple ×2+', 'handle [broken]', 'bucket of apple', 'bucket with handle'],
    ],
    ['a hut on stilts over the sea', ['hut', 'stilt ×2+', 'hut on stilt', 'hut over sea', 'place sea']],
    [
      'a shop full of clocks with a brass bell',
      ['clock ×2+', 'bell [brass]', 'shop full of clock', 'shop with bell', 'place shop'],
    ],
    ['an owl on a wizards shoulder', ['owl', 'wizard', "wizard's shoulder", 'owl on shoulder']],
    ['a seal on a small piece of ice', ['seal', 'piece [small]', 'ice', 'seal on piece', 'piece of ice']],
    ['a bird on a block of wood', ['bird', 'block', 'wood', 'bird on block', 'block of wood']],
    ['a bakery logo Golden Crust', ['bakery', 'medium logo', '"Golden Crust"']],
    ['a couple watching the sunrise from a balcony', ['couple (watching)', 'balcony', 'couple from balcony', 'time sunrise']],
    [
      'a mug of cocoa with marshmallows on a windowsill',
      ['mug', 'cocoa', 'marshmallow ×2+', 'windowsill', 'mug of cocoa', 'cocoa with marshmallow', 'mug on windowsill'],
    ],
    [
      'a bowl of porridge with berries next to a spoon',
      ['bowl', 'porridge', 'berry ×2+', 'spoon', 'bowl of porridge', 'porridge with berry', 'bowl next to spoon'],
    ],
    [
      'two mice having breakfast under a toadstool',
      ['mouse ×2', 'breakfast', 'toadstool', 'mouse having breakfast', 'mouse under toadstool'],
    ],
    ['a dog wearing a hat knitted from wool', ['dog', 'hat [knitted from wool]', 'dog wearing hat']],
  ])('%s', (idea, expected) => expect(facts(idea)).toEqual(expected));

  it.each([
    ['a black lab bench', 'lab bench [black]'],
    ['a lab with machines', 'place lab'],
    ['a baby blue car', 'car [baby blue]'],
  ])('%s: %s', (idea, fact) => expect(facts(idea)).toContain(fact));
});
