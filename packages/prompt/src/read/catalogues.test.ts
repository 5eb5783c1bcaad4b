/** How titles of catalogues and stock pictures count, and what is said behind a thing (R2). */
import { describe, expect, it } from 'vitest';
import { facts } from './read.fixture.ts';

describe('R2 counts of catalogues', () => {
  it.each<[string, string[]]>([
    ['ceramic mugs (set of 4)', ['mug ×4 [set, ceramic]']],
    ['Blue bowls - set of six', ['bowl ×6 [set, blue]']],
    ['Cushion cover set of 2, geometric', ['cushion cover ×2 [set, geometric]']],
    ['vintage poster set of three', ['vintage poster ×3 [set]']],
    ['Christmas ornaments, box of 12', ['christmas ornament ×12 [box]']],
    ['wine glasses 6 pieces', ['wine glass ×6', 'unread pieces']],
    ['Hexagonal tiles, six of them', ['tile ×6 [hexagonal]']],
    ['wooden chairs x4', ['chair ×4 [wooden]', 'unread x']],
    ['4x wooden chairs', ['chair ×4 [wooden]', 'unread x']],
    ['a six-pack of beer', ['beer ×6 [six-pack]']],
    ['5 pack socks', ['sock ×5 [pack]']],
    ['a quartet of musicians', ['musician ×4 [quartet]']],
    ['two dozen red roses', ['rose ×24 [two dozen, red]']],
    ['twenty one candles', ['candle ×21', 'unread twenty one']],
    ['hand drawn six arrows', ['arrow ×6 [hand drawn]']],
    ['Silhouettes of five cyclists', ['cyclist ×5 [silhouettes]']],
    ['eggs in two trays', ['egg ×2+', 'tray ×2', 'egg in tray']],
  ])('%s', (idea, expected) => expect(facts(idea)).toEqual(expected));

  it.each([
    ['a table, set of four chairs', ['table', 'chair ×4 [set]']],
    ['a twelve months calendar', ['calendar [twelve months]']],
    ['3 piece dining set', ['dining set [3 piece]']],
    ['twins on a beach', ['twin ×2', 'twin on beach', 'place beach']],
    ['twin girls', ['girl ×2 [twin]']],
    ['a twin bed', ['bed [twin]']],
  ])('%s: of whom or what', (idea, expected) => expect(facts(idea)).toEqual(expected));
});

describe('R2 R4 said behind the thing', () => {
  it.each<[string, string[]]>([
    ['the grass green after rain', ['grass [green]', 'weather after rain']],
    ['a tomato red and juicy', ['tomato [red, juicy]']],
    ['walls in a brick red', ['wall ×2+ [brick red]']],
    ['a giant asleep under a hill', ['giant [asleep]', 'hill', 'giant under hill']],
    ['a violin backstage', ['violin', 'place backstage']],
    ['a cat curled round a lighthouse', ['cat (curled)', 'lighthouse', 'cat round lighthouse']],
    ['a house that no longer exists', ['house (no longer exists)']],
    ['a cradle halfway up a building', ['cradle', 'building', 'cradle halfway up building']],
    ['a funfair the day after it closes', ['funfair (closes)', 'time day after']],
    ['fried eggs, sunny side up', ['fried egg ×2+ [sunny side up]']],
    ['a vase, warm light from the left', ['vase', 'lighting warm light from the left']],
    ['a queue of camels', ['camel ×queue']],
    ['noise slowly becoming silence', ['noise', 'silence', 'noise slowly becoming silence']],
    ['the view from my desk, rainy day', ['desk', 'weather rainy', 'time day']],
    ['only brick red, ochre and pale blue', ['palette brick red', 'palette ochre', 'palette pale blue']],
  ])('%s', (idea, expected) => expect(facts(idea)).toEqual(expected));

  it.each([
    ['a welder with sparks flying', 'spark ×2+ (flying)'],
    ['a woman with an umbrella walking', 'woman (walking)'],
    ['two women sitting on the floor and playing cards', 'woman playing card'],
    ['a box of playing cards', 'playing card ×2+'],
    ['a waitress in a diner', 'place diner'],
    ['a diner at night', 'diner'],
    ['people in a waiting hall', 'place waiting hall'],
    ['a mountain rescue team', 'mountain rescue team'],
    ['At the back there are hills.', 'hill ×2+ [at the back]'],
    ['a lady helping schoolchildren cross the road', 'schoolchild ×2+'],
  ])('%s: %s', (idea, fact) => expect(facts(idea)).toContain(fact));
});
