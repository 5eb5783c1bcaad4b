import { expect, test } from 'vitest';
import { compile } from '../compile/compile.ts';
import { read } from '../read/read.ts';
import { write } from './by-tables.fixture.ts';
import { showsHands } from './shows-hands.ts';

const SEEDS = Array.from({ length: 12 }, (_, seed) => seed);
const told = (idea: string) =>
  SEEDS.map((seed) => compile(write(read(idea), { liberty: 'free', seed }), 'gpt-image').prompt).join('\n');

/** B3: what is told of a class holds of each of its members. */
test.each([
  ['three owls in a tree', /\brim of|holds? the[^.]* on all sides|edge of the tree/i],
  ['a fish in a net', /\brim of/i],
  ['an elephant in a nursery', /\brim of/i],
  ['a painting on a wall', /full weight|lifts? the painting|at both sides/i],
  ['a spider on a wall', /full weight|lifts? the spider|at both sides/i],
  ['a towel on a hook', /full weight|lifts? the towel|at both sides/i],
  ['a bridge over a river', /the air is clear|hangs? over/i],
  ['a tablecloth over a table', /the air is clear|hangs? over/i],
  ['a cucumber', /heat has gone|just served|cut side/i],
  ['a worm', /\bears\b|\bnose\b|\bfoot\b/i],
  ['a lychee', /just served|heat has gone|browning/i],
  ['two red peppers', /has come away|browning|overlap like tiles/i],
  ['a lighthouse guiding a ship', /share one outline|everything is sharp/i],
])('%s is not told as what it is not', (idea, wrong) => {
  expect(
    told(idea)
      .split(/(?<=[.])\s/)
      .filter((sentence) => wrong.test(sentence)),
  ).toEqual([]);
});

test.each([
  ['an owl in a basket', /\brim\b|\bedge\b/i],
  ['a marble on a saucer', /saucer/i],
])('%s still is told as it is', (idea, right) => {
  expect(told(idea)).toMatch(right);
});

test('three coffees are counted, and coffee is not', () => {
  const many = (idea: string) =>
    SEEDS.flatMap((seed) => write(read(idea), { liberty: 'free', seed }).look).some(({ rule }) =>
      /^portrait-.*\.(?:in-a-loose-row|cups-on-saucers|cups-from-above)$/.test(rule ?? ''),
    );
  expect([many('three coffees'), many('a coffee')]).toEqual([true, false]);
});

test.each([
  ['Thin dough, pleated by hand to a small twist', false],
  ['$the, finger hollows pressed well in', false],
  ['Three hand-rolled balls', false],
  ['a hand’s breadth from the wall', false],
  ['one hand on the rail', true],
  ['held by hands that tremble', true],
])('“%s” shows hands: %s', (text, shown) => {
  expect(showsHands(text)).toBe(shown);
});
