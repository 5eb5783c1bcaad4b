/** Beasts as they are most often typed have a scene of their own. */
import { tableauOfRule } from '@atelier/lexicon';
import { expect, it } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { write } from './write.ts';

const written = (idea: string) => write(read(idea), { liberty: 'free', seed: 7 });
const scenesOf = (idea: string): string[] => {
  const { look, setting } = written(idea);
  return [...look, ...setting].flatMap(({ rule }) => tableauOfRule(rule)?.id ?? []);
};
const openingOf = (idea: string): string | undefined => prose(written(idea), { length: 'long' })[0]?.text;

it.each([
  ['a verb that only a row speaks of is told', 'spaniel puppy playing in autumn leaves', 'wild-dog-leaves'],
  ['a portrait is one, though it was read as a medium', 'lynx portrait', 'beast-face-big-cat'],
  ['a breed that no dictionary has is a dog', 'yorkie portrait', 'beast-face-dog'],
  ['a breed that sounds like a quality is one all the same', 'husky watercolor', 'marks-watercolour'],
  ['a mouse knight is a mouse', 'a mouse knight holding a sword', 'beast-knight'],
  ['a dragon lives', 'unicorn in an enchanted forest', 'beast-unicorn-wood'],
  ['two kinds that were named are two', 'fox and a goose side by side', 'beast-two-kinds'],
])('%s', (_, idea, id) => expect(scenesOf(idea)).toContain(id));

it('no row of a scene is said twice', () => {
  const brief = write(read('elephants crossing a shallow river seen from above'), { liberty: 'free', seed: 0 });
  const texts = prose(brief, { length: 'long' }).map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
});

it('a medium typed behind the thing stands before it', () =>
  expect(openingOf('badger watercolor')).toMatch(/^A watercolor of a badger\b/));

it('with something it reads all the same', () =>
  expect(openingOf('badger with a hat reading a book')).toMatch(/^A badger with a hat reads a book\b/));
