/** What is named beside the main thing stands somewhere and is shown there (W-rows of `lodged`), and no second one of it comes in. */
import { lodgedAll } from '@atelier/lexicon';
import { describe, expect, it } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { bringsAnotherOfIt } from './another-of-it.ts';
import type { Context } from './context.ts';
import { lodgedHere } from './lodging.ts';
import { write } from './write.ts';

const written = (idea: string) => write(read(idea), { liberty: 'free', seed: 0 });
const textOf = (idea: string): string =>
  prose(written(idea), { length: 'long' })
    .map(({ text }) => text)
    .join(' ');
const lodgedIn = (idea: string): string[] =>
  written(idea).look.flatMap(({ rule }) => (rule?.startsWith('lodged-') ? rule : []));

describe('where what is named beside the main thing stands', () => {
  it('opens the text where a place was said to have just this', () => {
    const text = textOf('mountain lake with a red canoe at sunrise');
    expect(text).toMatch(/^(?:By|On) a mountain lake at sunrise, a red canoe (?:rests|floats|lies) /);
    expect(text.match(/\bcanoe\b/g)).toHaveLength(1);
    expect(textOf('a misty pine forest with a wooden cabin')).toMatch(/^In a misty pine forest, a wooden cabin \p{L}+s /u);
    expect(textOf('stormy sea with a lighthouse')).toMatch(/^On a stormy sea, a lighthouse /);
    expect(textOf('a street with a red mailbox')).toMatch(/^On a street, a red mailbox \p{L}+s /u);
  });

  it.each(['watercolor painting of a mountain lake with a canoe', 'mountain lake with a red canoe and a tent'])(
    '%s begins with all that was said',
    (idea) => expect(textOf(idea)).not.toMatch(/^(?:By|On|In) an? /),
  );

  it('is told on its grounds alone', () => {
    expect(lodgedIn('mountain lake with a red canoe')).toHaveLength(1);
    expect(lodgedIn('a desert road with a canoe')).toEqual([]);
  });

  const here = (idea: string, name: string, tags: string[]) => {
    const brief = read(idea);
    const subject = brief.subjects.find((each) => each.name === name);
    const context = { tags: new Set(tags), place: undefined } as unknown as Context;
    return subject && lodgedHere(subject, brief, context, new Set(idea.split(' '))).length;
  };

  it('needs every ground that its row asks for', () => {
    const both = lodgedAll('canoe')
      .flatMap(({ lodged }) => lodged)
      .filter(({ groups }) => groups.length > 0);
    expect(both.length).toBeGreaterThan(0);
    expect(here('a lake with a canoe', 'canoe', [])).toBeGreaterThan(0);
    expect(here('a kitchen with a canoe', 'canoe', [])).toBe(0);
  });

  it('is left alone where it was said what it does or on what it is', () => {
    expect(here('a lake with a canoe drifting', 'canoe', [])).toBe(0);
    expect(here('a lake and a canoe on a truck', 'canoe', [])).toBe(0);
    expect(lodgedIn('logo of a mountain lake with a canoe')).toEqual([]);
  });

  it('is with whoever has it, and stands nowhere by itself', () => {
    expect(here('a park with a balloon', 'balloon', [])).toBeGreaterThan(0);
    expect(here('a bear with a balloon in a park', 'balloon', [])).toBe(0);
    expect(here('a robot with a flag on a beach', 'flag', [])).toBe(0);
    expect(here('a knight with a horse in a forest', 'horse', [])).toBeGreaterThan(0);
  });

  it('stands by what a topic tells of its clothes, and not where a scene has told what it does', () => {
    expect(lodgedIn('harbour with a sailor')).toHaveLength(1);
    expect(lodgedIn('forest with a wizard')).toEqual([]);
  });
  it.each([
    ['a mountain is no form of something else', 'meadow with mountains behind it', /^lodged-mountain\./],
    ['the one oak is not one of three in a hedge', 'meadow with an oak tree', /^lodged-tree\./],
    ['windows of a castle are none of a room', 'lake with a castle in the forest', /^lodged-castle\./],
    ['what the whole place shows in passing is lost with it', 'pond with water lilies', /^lodged-water-lily\./],
    ['fog about a thing does not tell of it', 'foggy field with a lone tree', /^lodged-tree\.near-shape-in-the-fog/],
    ['colours round a thing are none of its own', 'tropical lagoon with a red yacht', /^lodged-yacht\./],
  ])('%s', (_, idea, rule) => expect(lodgedIn(idea)).toEqual([expect.stringMatching(rule)]));

  it('a lone oak of the scene is the tree that was said', () => expect(lodgedIn('green hills with a lone tree')).toEqual([]));

  it('a ball for the beach makes no beach of a pool', () =>
    expect(lodgedIn('swimming pool with a beach ball')).toEqual(['lodged-beach-ball.turning-on-the-pool']));

  it('is found in every table that knows it', () =>
    expect(lodgedAll('bench').flatMap(({ lodged }) => lodged).length).toBeGreaterThan(8));

  it.each([
    ['bedroom with a desk and a laptop', /^lodged-desk\./],
    ['birthday cake with balloons and presents', /^lodged-present\./],
    ['a living room with a vase of flowers', /^lodged-vase\./],
  ])('is told where no sentence of the scene has its name: %s', (idea, rule) => {
    expect(lodgedIn(idea)).toContainEqual(expect.stringMatching(rule));
  });

  it('in and out are no grounds where they are words of the idea', () => {
    expect(here('a skylight in a meadow', 'skylight', [])).toBe(0);
  });

  it('says the colour that was said', () =>
    expect(textOf('lavender field with a blue house')).toMatch(/blue house stands|blue house /));
});

describe('a porch', () => {
  it('is where things are, and has the scene of one', () =>
    expect(textOf('wooden porch with a rocking chair')).toMatch(
      /rocking chair stands [^.]*parapet|boards lead to a screen door/,
    ));
});

describe('whose deed it is', () => {
  it.each([
    ['castle on a cliff with a dragon', /dragon \p{L}+s /u, /rolled round the heap|coins/],
    ['castle with a knight', /The knight \p{L}+s /u, /castle (?:sits|wears)|gauntlet on the pommel/],
  ])('%s: what is with it does nothing in its place', (idea, shown, never) => {
    const text = textOf(idea);
    expect(text).toMatch(shown);
    expect(text).not.toMatch(never);
  });
});

describe('a kind of its own', () => {
  it('who reads of an armchair has not read of the rocking chair', () =>
    expect(textOf('living room with a fireplace and a rocking chair')).toMatch(/\. [^.]*rocking chair (?!lies before us)/));
});

describe('no second one of what was said', () => {
  const met = (asked: string[] = []) =>
    ({
      asked: asked.length > 0 ? [asked.map((text) => ({ text, of: { part: 'name', head: true, subject: text } }))] : [],
    }) as never;

  it('a low bed is another one than the bunk bed, a window another than the skylight', () => {
    expect(bringsAnotherOfIt('A low wooden bed stands along the wall.', met(), read('kids room with a bunk bed'))).toBe(true);
    expect(bringsAnotherOfIt('A wide curtained window lets in the sun.', met(), read('attic with a skylight'))).toBe(true);
  });

  it('the thing itself, by its name or a plain other word, is none', () => {
    expect(bringsAnotherOfIt('A bunk bed stands along the wall.', met(), read('kids room with a bunk bed'))).toBe(false);
    expect(bringsAnotherOfIt('A white tub stands in the middle.', met(), read('a bathroom with a bathtub'))).toBe(false);
    expect(bringsAnotherOfIt('A low bed stands along the wall.', met(), read('room with many bunk beds'))).toBe(false);
  });
});
