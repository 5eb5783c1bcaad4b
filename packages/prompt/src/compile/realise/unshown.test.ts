import { expect, test } from 'vitest';
import { read } from '../../read/read.ts';
import { write } from '../../write/write.ts';
import { prose } from './prose.ts';

const after = (idea: string, liberty: 'free' | 'balanced' | 'faithful' = 'free'): string[] =>
  [0, 1, 2].map((seed) =>
    prose(write(read(idea), { liberty, seed }), { length: 'long', seed })
      .map(({ text }) => text)
      // Where the text begins with how it stands it has been shown: "In a forest, a cabin stands at the end of the clearing".
      .filter((text, i) => i > 0 || /^(?:In|On|By) an? [^,]+, an? /.test(text))
      .join(' '),
  );

test.each([
  ['cheese on a table', 'a wooden table with bread, cheese and a candle', /\bcheese\b/],
  ['a saddle of a fence', 'a wooden fence with a saddle and a rope', /\bsaddle\b/],
])('what was only named is somewhere: %s', (_, idea, shown) => {
  for (const text of after(idea)) expect(text).toMatch(shown);
});

test('nothing is added where only what was said is told', () => {
  for (const text of after('a street with a red mailbox', 'faithful')) expect(text).not.toMatch(/mailbox stands/);
});

test('a canoe is called a canoe, and has paddles', () => {
  for (const text of after('a wooden canoe beside a mountain lake')) expect(text).not.toMatch(/\bboats?\b|\boars?\b/);
});

test.each([
  ['a golden retriever swimming across a lake with a stick', /\bstick\b/],
  ['a fox in the snow with a branch', /\bbranch\b/],
  ['fresh bread on a wooden board with olive oil', /\bolive oil\b/],
  ["a children's room with a bunk bed and dinosaur posters", /\bdinosaur posters\b/],
  ['a greenhouse full of cacti with an iron bench', /\bbench\b/],
  ['a frog on a lily pad with a pink flower', /\bpink\b/],
  ['a parrot on the shoulder of an old sailor', /\bthe old sailor\b/i],
  ['three friends sharing a pizza on a rooftop', /\bpizza\b/],
  ['a wooden chess set on a round table by a fire', /\bfire\b/],
  ['running shoes on a wet road with leaves', /\bleaves lie\b|\blie (?:the )?leaves\b/i],
  ['a wooden cabin by a frozen lake with northern lights', /northern lights/],
  ['a waterfall in a mossy forest with a wooden bridge', /bridge [^.]*\bwater\b/],
])('the second thing of an idea is shown: %s', (idea, shown) => {
  for (const text of after(idea)) expect(text.split('. ').slice(1).join('. ')).toMatch(shown);
});

test('what is in the mouth of a dog is in nobody else’s', () => {
  for (const text of after('a man with a stick on a hill')) expect(text).not.toMatch(/mouth, both ends|across the mouth/);
});

test('several are told of as several', () => {
  for (const text of after('fried eggs in a cast iron pan over a campfire')) expect(text).not.toMatch(/\bIt lies\b/);
});

test('a truck that somebody lies under is no car', () => {
  for (const text of after('a mechanic lying under a red truck')) expect(text).not.toMatch(/\bthe car\b/);
});

test('a morning has no midday sun', () => {
  for (const text of after('red fox crossing a frozen stream in the morning')) expect(text).not.toMatch(/\bmidday\b/);
});

test('what is inside a thing is not beside it', () => {
  for (const text of after('a green glass bottle on a beach with a letter inside'))
    expect(text).not.toMatch(/(?:next to|beside) the bottle/i);
});

test('clouds that are grey leave no blue sky', () => {
  for (const text of after('a field of red poppies with a windmill and grey clouds'))
    expect(text).not.toMatch(/blue sky|\bsun\b/);
});

test('one bed in a room with a bunk bed', () => {
  for (const text of after("a children's room with a bunk bed")) expect(text).not.toMatch(/\blow (?:white )?bed\b/);
});
