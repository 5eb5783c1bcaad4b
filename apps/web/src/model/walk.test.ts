import { expect, test } from 'vitest';
import { type Doc, emptyDoc } from './doc.ts';
import { type Step, stepped, type Walk } from './walk.ts';

const docOf = (idea: string, more: Partial<Doc> = {}): Doc => ({ ...emptyDoc(7), idea, ...more });
const lake = docOf('a mountain lake', { seed: 11, said: [{ line: 'make it night' }] });
const own = docOf('a fox', { said: [{ line: 'add a tree' }], off: { 'subject:fox': true }, aspect: '3:2' });
const ideas = ['a castle', 'a mountain lake', 'a fox'];

function walked(...steps: (1 | -1)[]): Doc[] {
  let walk: Walk | undefined;
  let doc = own;
  return steps.map((by) => {
    const step: Step | undefined = stepped(walk, by, doc, ideas, [{ doc: lake }]);
    if (step) ({ walk, doc } = step);
    return doc;
  });
}

test('an earlier idea brings back what was said under it, where its picture is known', () => {
  const [first, second] = walked(1, 1);
  expect(first).toEqual(lake);
  // The castle's picture is not: its words, and nothing that was said of the fox.
  expect(second).toMatchObject({ idea: 'a castle', said: [], off: {}, seed: 7 });
});

test('back at the newest stands all that one had, and further there is nothing', () => {
  expect(walked(1, 1, -1, -1).at(-1)).toBe(own);
  expect(walked(1, 1, 1).at(-1)?.idea).toBe('a castle');
  expect(walked(-1).at(-1)).toBe(own);
});
