/** What people type on phones: small words cut short, cameras by name, whom a thing is for, what a sign refuses. */
import { describe, expect, it } from 'vitest';
import { notRead } from '../not-read.ts';
import { facts } from './read.fixture.ts';
import { read } from './read.ts';

describe('small words cut short', () => {
  it.each([
    ['girl w/ headphones on the subway', 'girl with headphones'],
    ['a shark w laser eyes', 'shark with laser-eye'],
    ['dog w/o collar', 'no collar'],
    ['b/w photo of a dog', 'palette black and white'],
    ['a fish swimming thru the sky', 'fish through sky'],
    ['house in forest w lil gnome', 'gnome [little]'],
    ['a 6 yr old girl', 'girl [6 year old]'],
    ['a vitamin w', 'vitamin w'],
  ])('%s: %s', (idea, fact) => expect(facts(idea)).toContain(fact));

  it.each([
    ['a park in the fall', 'season autumn'],
    ['Vermont in fall', 'season autumn'],
    ['fall leaves in a park', 'season autumn'],
    ['central park, fall', 'season autumn'],
    ['a street in early fall', 'season early autumn'],
    ['Fall in Vermont', 'season autumn'],
    ['leaves fall in a park', 'leaf ×2+ (fall)'],
    ['the fall of Rome', 'fall'],
    ['a man in free fall', 'man in fall'],
  ])('fall is a season where it is one, %s: %s', (idea, fact) => expect(facts(idea)).toContain(fact));

  it.each([
    ['1girl, solo', 'girl [alone]'],
    ['a guitar solo', 'guitar solo'],
    ['a fox, absurdres, highres', 'detail absurdres'],
  ])('tags, %s: %s', (idea, fact) => expect(facts(idea)).toContain(fact));

  it('are understood, as people are told', () => {
    expect(notRead(read('house in forest w lil gnome'))).toEqual([]);
  });
});

describe('how it was taken', () => {
  it.each<[string, string[]]>([
    [
      'a dog, shot on Canon EOS R5, 85mm f/1.4, ISO 100, 1/200s',
      ['dog', 'lens canon eos r5', 'lens 85mm', 'lens f/1.4', 'lens iso 100', 'lens 1/200s'],
    ],
    ['a samurai shot on Arri Alexa, kodak vision3 500t', ['samurai', 'lens arri alexa', 'lens kodak vision3 500t']],
    ['shot on iphone 15 pro, a dog', ['dog', 'lens iphone 15 pro']],
    ['a red canon on a hill', ['canon [red]', 'hill', 'canon on hill']],
    ['a dog in color', ['dog', 'palette in color']],
    ['a house, color', ['house', 'palette color']],
    ['butterfly on a flower macro', ['butterfly', 'flower', 'butterfly on flower', 'shot macro']],
    ['woman walking away from camera', ['woman (walking away from camera)']],
  ])('%s', (idea, expected) => expect(facts(idea)).toEqual(expected));
});

describe('whom it is for', () => {
  it.each<[string, string[]]>([
    ['a birthday cake for my dad', ['birthday cake [for my dad]']],
    ['coloring page of a unicorn for kids', ['unicorn [for kids]', 'medium coloring page']],
    ['a woman buys flowers for her mother', ['woman', 'flower ×2+', 'mother', 'woman buys flower', 'flower for mother']],
  ])('%s', (idea, expected) => expect(facts(idea)).toEqual(expected));
});

describe('lettering without quotes', () => {
  it.each([
    ['a NO ENTRY sign', '"NO ENTRY"'],
    ['no parking sign on a fence', '"no parking"'],
    ['cake with happy birthday anna on it', '"happy birthday anna" on cake'],
    ['a poster saying this is fine', '"this is fine" on poster'],
    ['a sign that says open is on the door', '"open" on sign'],
  ])('%s: %s', (idea, fact) => expect(facts(idea).some((each) => each.startsWith(fact))).toBe(true));

  it('a Polish “w” is a word of its own', () => expect(read('czerwony lis w śniegu').relations).toEqual([]));
  it('a street without signs has none', () => expect(facts('a street with no neon sign')).toContain('no neon sign'));
});

describe('who is where, on the run', () => {
  it.each([
    ['snowman melting on the beach holding a pina colada', 'snowman holding pina-colada'],
    ['capybara in a hot tub with oranges on its head', 'capybara with orange'],
    ['a frog prince on a lily pad with crown', 'frog-prince with crown'],
    ['a burger as big as a car', 'burger [as big as a car]'],
  ])('%s: %s', (idea, fact) => expect(facts(idea)).toContain(fact));
});
