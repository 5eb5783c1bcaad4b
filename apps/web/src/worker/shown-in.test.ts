import { expect, test } from 'vitest';
import { emptyDoc } from '../model/doc.ts';
import { shownIn } from './shown-in.ts';

const marked = (idea: string, prompt: string, { unseen = [] as string[], amiss = [] as string[] } = {}) =>
  shownIn({ doc: { ...emptyDoc(7), idea }, prompt, unseen, amiss }).map(([start, end]) => prompt.slice(start, end));

test.each([
  [
    'a thing that is drawn, and not how its fur lies',
    'a fox in the snow',
    'A fox in the snow, narrow face, deep brush',
    ['fox', 'snow'],
  ],
  [
    'a number and a colour of the thing they were said of',
    'two red boats on a beach',
    'Two red boats on a beach, red rope',
    ['Two red boats', 'beach'],
  ],
  ['no number of something else', 'two boats on a beach', 'A beach with boats, two bends into depth', ['beach', 'boats']],
  [
    'no colour of something else',
    'a black cat in a meadow',
    'A black cat in a meadow, black ink on white paper',
    ['black cat', 'meadow'],
  ],
  ['no quality that the Stage does not know', 'a fluffy cat', 'A fluffy cat, fluffy clouds', ['cat']],
  [
    'no word of a poster that is not its lettering',
    'a poster that says "OPEN"',
    'A neon poster, neon glow, that says "OPEN"',
    ['"OPEN"'],
  ],
  [
    'the hour, the season and the weather',
    'a meadow at dusk in autumn, rain',
    'A meadow at dusk in autumn, rain',
    ['meadow', 'dusk', 'autumn', 'rain'],
  ],
  ['another hour is not the one that is drawn', 'a beach at noon', 'A beach at night', ['beach']],
  ['what has no drawing', 'a fox and a theremin', 'A fox and a theremin', ['fox']],
])('in the drawing: %s', (_, idea, prompt, shown) => {
  expect(marked(idea, prompt)).toEqual(shown);
});

test('not what is hidden, nor a colour of which the painter warned', () => {
  expect(marked('a red boat and a dog', 'A red boat and a dog', { unseen: ['dog'], amiss: ['boat'] })).toEqual(['boat']);
});
