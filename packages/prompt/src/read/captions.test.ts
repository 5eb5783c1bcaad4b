/** Captions of photographs and of poses: what is where on a thing, on both sides of it, and done with it. */
import { describe, expect, it } from 'vitest';
import { facts } from './read.fixture.ts';

describe('captions', () => {
  it.each<[string, string[]]>([
    ['a girl is touching the bottom of her chin', ['girl touching the bottom of chin']],
    ['a hand near top of a ladder', ['hand near top of ladder']],
    ['an arch with a lantern on either side', ['lantern on either side of arch']],
    ['hedges and benches on both sides', ['bench on both sides of hedge']],
    ['a statue of a mare made of straw', ['statue of mare', 'statue made of straw']],
    ['a woman eating noodles with a fork', ['woman with fork']],
    ['a boy sitting in a chair next to a lamp', ['boy next to lamp', 'chair next to lamp']],
    ['a nun sitting in a chair next to a vase in a library', ['chair in library']],
    ['Beside the sink there is a jar of pens and a comb.', ['jar beside sink', 'comb beside sink']],
    ['There is a man on a horse and behind him there are many cars.', ['car behind man']],
    ['a man looking at a picture', ['man at picture']],
    ['a phone with a picture of a cat', ['phone with picture', 'picture of cat']],
    ['a lens zooming in on an image on a tablet', ['lens on image', 'image on tablet']],
    ['A kitchen with green tile and a white sink', ['kitchen with tile', 'kitchen with sink']],
    ['Five people riding horses along a beach', ['person riding horse', 'person along beach']],
    ['A tall brick building with a green dome', ['building with dome']],
    ['Background there are hills.', ['hill in background']],
    ['a giant eye watching over the world from space', ['eye from space']],
    ['A photo of a mug with a painting of geese', ['mug with painting']],
    ['a boy using a drill during the party', ['boy during party']],
    ["a boy in a pirate's hat", ["hat [pirate's]", 'boy in hat']],
    ['a mug with the words "BE KIND"', ['mug with word']],
    ['The left hand is on top of the right.', ['hand on top of hand~2']],
    ['a waltz in a hall of mirrors, a red double decker bus drives past a kiosk', ['double-decker-bus past kiosk']],
  ])('%s: relations', (idea, expected) => expect(facts(idea)).toEqual(expect.arrayContaining(expected)));

  it.each<[string, string]>([
    ['a cat laying on the grass', 'cat (lying)'],
    ['a couple taking a selfie', 'couple (taking a selfie)'],
    ['a guard hunched over as if crouching', 'guard (hunched over, as if crouching)'],
    ['two doors close but not joined', 'door ×2 [close, not joined]'],
    ['a boxer in a crouching position', 'boxer (in a crouching position)'],
    ['a sea of lanterns', 'lantern ×sea [sea]'],
    ['two glasses of lemonade', 'glass ×2'],
    ['ten dancers of different ages', 'dancer ×10 [different ages]'],
    ['a parrot on a meat processing line', 'meat processing line'],
    ['an elephant with its trunk raised standing in a pond', "elephant's trunk (raised)"],
    ['cute anime character Lumina', 'character [cute, Lumina]'],
    ['our dog Biscuit', 'dog [Biscuit]'],
    ['There is dirt on the ground.', 'dirt'],
    ['A skater in mid-air doing a trick', 'skater [in mid-air]'],
    ['different colors and sizes of pebbles on the ground', 'pebble ×2+ [different colors, different sizes]'],
    ['still photo of an old tram', 'medium still photo'],
    ['A bun with mustard on a plate', 'mustard'],
    ['a candle burning underwater', 'place underwater'],
    ['progress shot of a shed', 'shot progress shot'],
    ['a scene by David Lynch', 'artist David Lynch'],
    ['On the right there is a boy, on the left we can see a girl.', 'boy [on the right]'],
    ['a photo of a sea of roses all around, and a sign in the distance that says "STOP"', '"STOP" on sign'],
    ['a toad on a leaf of a lily and the background is blurry', 'toad'],
  ])('%s: %s', (idea, expected) => expect(facts(idea)).toContain(expected));

  it('takes the picture for what it is', () => {
    expect(facts('In this picture I can see a dog')).toEqual(['dog']);
    expect(facts('granny with a scarf that is way too long').join()).not.toContain('way,');
  });

  it('lays what is laid, and drinks what is drunk', () => {
    expect(facts('hens laying eggs')).toContain('hen laying egg');
    expect(facts('a shot of tequila')).toContain('shot');
    expect(facts('a globe on a desk with a map in the background')).not.toContain('globe in background');
    expect(facts('a sea of clouds under a summit').join()).toContain('place sea of clouds');
  });
});
