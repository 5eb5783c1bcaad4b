/** What people type every day, by the general cause of what was once read wrongly (R2, R3, R4, R6, R7). */
import { describe, expect, it } from 'vitest';
import { facts } from './read.fixture.ts';
import { read } from './read.ts';

describe('R2 what a thing is called', () => {
  it.each<[string, string[]]>([
    ['a coal mine', ['coal mine']],
    ['an old mine in the mountains', ['mine [old]', 'mine in mountain', 'place mountains']],
    ['mine workers', ['mine worker ×2+']],
    ['fish and chips on a newspaper', ['fish and chips', 'newspaper', 'fish-and-chips on newspaper']],
    ['a mother bear with her cub', ['mother bear', 'cub', 'mother-bear with cub']],
    ['a white house and two trees in the hills', ['house [white]', 'tree ×2', 'house in hill', 'tree in hill', 'place hills']],
    ['kids playing field', ['kids playing field']],
    ['a grilled cheese sandwich cut in half', ['cheese sandwich [grilled] (cut in half)']],
    ['an apple split into four pieces', ['apple (split)', 'piece ×4', 'apple into piece']],
  ])('%s', (idea, expected) => {
    expect(facts(idea).sort()).toEqual([...expected].sort());
    expect(read(idea).unread).toEqual([]);
  });
});

describe('R3 R4 what is where', () => {
  it.each<[string, string[]]>([
    ['our kitchen', ['place kitchen']],
    ['my bedroom at night', ['place bedroom', 'time night']],
    ['our dog in the kitchen', ['dog', 'place kitchen', 'dog in kitchen']],
    ['a fox in the grass and a sailboat', ['fox', 'sailboat', 'place grass', 'fox in grass']],
    ['a cat in a hat and a scarf', ['cat', 'hat', 'scarf', 'cat in hat', 'cat in scarf']],
    ['a loft with floor to ceiling windows', ['loft', 'window ×2+ [floor to ceiling]', 'loft with window']],
  ])('%s', (idea, expected) => expect(facts(idea).sort()).toEqual([...expected].sort()));
});

it.each(['a church inside, with candles', 'a church inside', 'a lighthouse inside with a cat', 'a swimming pool indoors'])(
  'R7 %s: seen from within',
  (idea) => {
    expect(read(idea).look.map(({ kind, value }) => [kind, value])).toContainEqual(['shot', 'interior']);
  },
);

it('R7 what is inside of another thing, and who stays inside, is no view', () => {
  for (const idea of ['a snow globe with a village inside', 'a cat inside', 'a man inside a church'])
    expect(read(idea).look.map(({ value }) => value)).not.toContain('interior');
});

it('R7 what a picture is shot on is said of the film', () => {
  const { look, subjects, unread } = read('portrait of a girl, shot on kodak portra 400');
  expect(subjects.map(({ name }) => name)).toEqual(['girl']);
  expect(look.at(-1)).toMatchObject({ kind: 'lens', value: 'kodak portra 400', name: 'shot on kodak portra 400' });
  expect(unread).toEqual([]);
});

it.each([
  ['un cartel que dice hola', 'hola', 'es'],
  ['un cartel que dice buenos días en la pared', 'buenos días', 'es'],
  ['une pancarte qui dit BONJOUR', 'BONJOUR', 'fr'],
  ['ein Schild mit der Aufschrift Offen', 'Offen', 'de'],
])('R6 %s', (idea, content, language) => {
  const brief = read(idea);
  expect(brief.text.map((fact) => fact.content)).toEqual([content]);
  expect(brief.language).toBe(language);
  expect(brief.subjects.map(({ name }) => name)).not.toContain('die');
});
