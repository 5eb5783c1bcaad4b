/** Strings of words without commas: cut where a place, an hour, the weather or a quality begins or ends. */
import { describe, expect, it } from 'vitest';
import { facts } from './read.fixture.ts';

describe('strings without commas', () => {
  it.each<[string, string[]]>([
    ['black forest dark pine trees moody', ['pine tree ×2+ [dark]', 'place black forest', 'mood moody']],
    ['samarkand blue domes noon heat', ['dome ×2+ [blue]', 'place samarkand', 'time noon heat']],
    ['kazakh valley wild horses running', ['wild horse ×2+ (running)', 'place kazakh valley']],
    ['redwood forest giant trees sunbeams', ['tree ×2+ [giant]', 'place redwood forest', 'lighting sunbeams']],
    [
      'african savanna acacia tree with a giraffe',
      ['acacia tree', 'giraffe', 'acacia-tree with giraffe', 'place african savanna'],
    ],
    ['red barn vermont autumn', ['barn [red]', 'place vermont', 'season autumn']],
    ['vineyard in bordeaux harvest time', ['place vineyard', 'place bordeaux', 'season harvest time']],
    ['paris courtyard fountain', ['fountain', 'place paris', 'place courtyard']],
    ['gas station abandoned', ['gas station [abandoned]']],
    ['impressionist pond water lilies', ['pond', 'water lily ×2+', 'style impressionist']],
    ['one palm tree minimalist', ['palm tree', 'style minimalist']],
    ['bolivia salt flat mirror sky', ['sky [mirror]', 'place bolivia', 'place salt flat']],
  ])('%s', (idea, expected) => expect(facts(idea).toSorted()).toEqual(expected.toSorted()));

  it.each<[string, string[]]>([
    ['dragon castle lightning', ['dragon', 'castle', 'lightning']],
    ['jungle temple cambodia roots', ['jungle temple', 'root ×2+', 'place cambodia']],
    ['mountain lake reflection', ['reflection', 'place mountain lake']],
    ['castle reflection in a lake', ['castle', 'reflection', 'reflection in lake', 'place lake']],
    ['campfire lake stars tent', ['campfire', 'star ×2+', 'tent', 'place lake']],
    ['tea house mountain japan mist', ['tea house', 'mountain', 'place japan', 'weather mist']],
    ['everest base camp at night', ['base camp', 'place everest', 'time night']],
    ['wheat field scarecrow crows stormy sky', ['scarecrow', 'crow ×2+', 'sky', 'place wheat field', 'weather stormy']],
  ])('%s: a row of names', (idea, expected) => expect(facts(idea).toSorted()).toEqual(expected.toSorted()));

  it.each<[string, string[]]>([
    ['pumpkin pie thanksgiving', ['pumpkin pie', 'event thanksgiving']],
    ['red sports car side view studio', ['sports car [red]', 'place studio', 'angle side view']],
    ['tiger jungle realistic 4k', ['tiger', 'place jungle', 'style realistic', 'detail 4k']],
    ['samurai cherry blossom ink painting', ['samurai', 'cherry blossom', 'medium ink painting']],
    ['wolf moon forest night dark fantasy', ['wolf', 'moon', 'place forest', 'time night', 'style dark fantasy']],
    ['cyberpunk girl neon lights rain', ['girl', 'weather rain', 'style cyberpunk', 'lighting neon lights']],
    ['wedding couple beach sunset silhouette', ['wedding couple', 'silhouette', 'place beach', 'time sunset']],
    ['couple kissing rain street', ['couple (kissing)', 'place street', 'weather rain']],
    ['tropical fish coral reef macro', ['fish [tropical]', 'place coral reef', 'shot macro']],
    ['graffiti wall new york street art', ['graffiti wall', 'place new york', 'medium street art']],
    ['horse riding school', ['horse riding school']],
    ['coffee cup steam morning light', ['coffee cup', 'steam', 'lighting morning light']],
    ['tuscan hills cypress road oil painting', ['hill ×2+ [tuscan]', 'place cypress road', 'medium oil painting']],
    ['peach', ['peach']],
  ])('%s: key words', (idea, expected) => expect(facts(idea).toSorted()).toEqual(expected.toSorted()));

  it('what is one thing stays one', () => {
    expect(facts('a street cat on a wall')).toContain('street cat');
    expect(facts('a mountain goat')).toEqual(['mountain goat']);
    expect(facts('moss green walls')).toContain('wall ×2+ [moss green]');
  });
});

describe('a day, a feast, a name', () => {
  it.each([
    ['a street on a rainy sunday', 'time sunday'],
    ['stonehenge at summer solstice', 'season summer solstice'],
    ['mars landscape with a rover', 'place mars'],
    ['route 66 motel', 'place route 66'],
    ['sheep on a hill lord of the rings vibe', 'style lord of the rings vibe'],
    ['castle like game of thrones', 'style like game of thrones'],
    ['table mountain with cloud tablecloth', 'weather cloud tablecloth'],
    ['wheat field with tornado', 'tornado'],
    ['a fox, rain outside', 'weather rain outside'],
    ['big ass truck', 'truck [big ass]'],
    ['a pink lipstick and a red blush', 'blush [red]'],
    ['poster of a lion, neon', 'lighting neon'],
    ['a mountain behind a beach', 'place beach'],
    ['the seven of hearts', 'seven of hearts'],
  ])('%s: %s', (idea, fact) => expect(facts(idea)).toContain(fact));

  it('what is seen in a window is in that of the building', () => {
    const said = facts('cabin in the snowy woods, warm light in the window');
    expect(said).toContain('lighting warm light in the window');
    expect(said).not.toContain('cabin in window');
  });
});
