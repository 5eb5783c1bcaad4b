import { expect, it } from 'vitest';
import { drawingOf, drawnAs } from './drawing.ts';
import { likenedTrades } from './trades.ts';

it.each([
  ['chocolate birthday cake', 'birthday cake'],
  ['cafe table', 'table'],
  ['black coffee', 'cup of coffee'],
  ['tabby cat', 'cat'],
  ['sun bear', 'bear'],
  ['samurai sword', 'sword'],
  ['cupcake tray', 'cupcake'],
  ['chicken soup', 'soup'],
])('%s is painted as a likeness, a %s; readers and writers know none', (name, noun) => {
  expect(drawnAs(name)).toMatchObject({ noun, via: 'likeness' });
  expect(drawingOf(name)).toBeUndefined();
});

it.each([
  [
    'what is no kind of its head',
    'prairie dog, horse chestnut, family tree, car park, bird table, cat tree, cotton candy, crab cake, crossword puzzle',
  ],
  ['what is only made like it', 'paper crane, ice castle, gummy bear, origami fox'],
  ['a car by the name of an animal', 'fiat panda, dodge viper, mercury cougar'],
  [
    'who bears a trade as a name, or what is called after one',
    'harry potter, will smith, lightning conductor, mouth guard, black widow, ford ranger, party streamer',
  ],
  ['a trade made of something', 'toy welder, chocolate postman'],
  ['several things in one phrase', 'woman with glasses, king on throne, man riding horse'],
  ['what has no drawing by its head either', 'pizza dough, gyroscope'],
])('no likeness for %s', (_, names) => {
  for (const name of names.split(', ')) expect(drawnAs(name), name).toBeUndefined();
});

it.each([
  ['blacksmith', 'mechanic'],
  ['welders', 'builder'],
  ['museum guard', 'police officer'],
  ['night watchman', 'police officer'],
  ['lighthouse keeper', 'sea captain'],
  ['shipyard welder', 'builder'],
  ['innkeeper', 'waiter'],
])('%s has no drawing and is painted as a %s, of which the picture tells', (trade, noun) => {
  expect(drawnAs(trade)).toMatchObject({ noun, via: 'likeness' });
  expect(drawingOf(trade)).toBeUndefined();
});

it('every trade that is likened is drawn as somebody, and none has a drawing already', () => {
  for (const trade of likenedTrades()) {
    expect(drawingOf(trade), trade).toBeUndefined();
    expect(drawnAs(trade), trade).toMatchObject({ category: 'person', via: 'likeness' });
  }
});
