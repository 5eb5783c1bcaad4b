/** Ideas that meet a tableau, and ideas that only seem to. The tableaux of `first.ts` are there for these. */
import type { Brief } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { revise } from '../revise/revise.ts';
import { type WriteOptions, write } from './write.ts';

const CHERRIES = 'grandmother pitting cherries on a doorstep';
const written = (idea: string, options: WriteOptions = {}): Brief =>
  write(read(idea), { liberty: 'free', seed: 7, ...options });
const rows = ({ look, setting }: Brief): string[] =>
  [...look, ...setting].flatMap(({ rule, off }) => (!off && rule?.startsWith('tableau-first-') ? [rule.slice(14)] : []));
const textOf = (brief: Brief, length: 'short' | 'medium' | 'long' = 'long'): string =>
  prose(brief, { length })
    .map(({ text }) => text)
    .join(' ');

describe('an idea that meets a tableau', () => {
  it('is told by it alone, in the words of the person first', () => {
    const text = textOf(written(CHERRIES));
    expect(text).toMatch(/^A grandmother with rolled-up sleeves, in a faded cotton apron .*, pits cherries on a doorstep\./);
    expect(text).toMatch(/bent hairpin.*She looks down.*The cherries lie.*Green stalks.*Afternoon sun.*documentary photograph/);
    expect(written(CHERRIES).look.some(({ rule = '' }) => /^(?:portrait|stage|touch|gleam)/.test(rule))).toBe(false);
  });

  it('B5 faithfully told by none; balanced without clothes, and with what is near and behind only where the place was said', () => {
    expect(rows(written(CHERRIES, { liberty: 'faithful' }))).toEqual([]);
    const balanced = rows(written('a woman pitting cherries', { liberty: 'balanced' }));
    expect(balanced).toContain('pit-cherries.hairpin-under-the-stalk');
    for (const row of ['rolled-sleeves', 'stalks', 'open-door']) expect(balanced).not.toContain(`pit-cherries.${row}`);
    expect(rows(written('a woman pitting cherries on a doorstep', { liberty: 'balanced' }))).toContain(
      'pit-cherries.open-door',
    );
  });

  it('is painted as it is without one', () => {
    const painted = ({ subjects, relations, setting, look }: Brief) => ({
      subjects,
      relations,
      setting: setting.filter(({ wordsOnly }) => !wordsOnly),
      look: look.filter(({ wordsOnly }) => !wordsOnly),
    });
    for (const liberty of ['balanced', 'free'] as const)
      expect(painted(written(CHERRIES, { liberty }))).toEqual(painted(written(CHERRIES, { liberty, tableaux: false })));
  });

  it('speaks of what was named by its own name, and of several as several', () => {
    expect(textOf(written('two kids stoning plums at night'))).toMatch(/The children look down.*The plums lie/);
  });

  it('keeps what is near and behind out of another place', () => {
    const elsewhere = rows(written('a woman pitting cherries on a beach'));
    expect(elsewhere).toContain('pit-cherries.hairpin-under-the-stalk');
    expect(elsewhere).not.toContain('pit-cherries.open-door');
  });

  it('says the deed to the last where there is little room', () => {
    expect(textOf(written(CHERRIES), 'medium')).toMatch(/bent hairpin/);
    expect(textOf(written(CHERRIES), 'medium')).not.toMatch(/Green stalks/);
  });

  it('leaves out the view, the lens and the colours that the person said otherwise', () => {
    expect(textOf(written(`${CHERRIES}, watercolour`))).not.toMatch(/photograph/);
    expect(textOf(written(`${CHERRIES}, seen from above`))).not.toMatch(/from a little below/);
  });

  it('gives its light and its view to targets that take phrases', () => {
    const { prompt } = compile(written(CHERRIES), 'json');
    expect(JSON.parse(prompt)).toMatchObject({
      lighting: 'side sun',
      camera: { shot: expect.stringContaining('documentary') },
    });
    expect(compile(written(CHERRIES), 'sd').prompt).toContain('documentary photograph');
  });

  it('is not told of what was forbidden', () => {
    expect(rows(written(CHERRIES, { forbidden: ['lighting'] }))).not.toContain('pit-cherries.side-sun');
    expect(rows(written(CHERRIES, { forbidden: ['angle'] }))).not.toContain('pit-cherries.from-the-step-below');
    expect(rows(written(CHERRIES, { forbidden: ['details'] }))).toEqual([]);
  });
});

describe('a thing that only is somewhere', () => {
  const of = (idea: string): string[] =>
    written(idea).look.flatMap(({ rule = '' }) => rule.match(/^tableau-([a-z-]+)\./)?.[1] ?? []);
  it('is told by what it is', () => {
    expect(of('a pocket watch lying in the grass')).toContain('goods-pocket-watch');
    expect(of('an apple pie exploding')[0]).not.toBe('things-pie');
  });
  it('is told by how it hangs and by what it is', () => {
    expect(of('a wedding dress hanging on a door')).toEqual(expect.arrayContaining(['things-hang', 'goods-wedding-dress']));
  });
});

describe('an idea that only seems to', () => {
  it.each([
    ['a man watching his wife pit cherries', 'what somebody else does'],
    ['a poster that says "PIT CHERRIES"', 'lettering'],
    ['a woman eating cherries', 'another deed'],
    ['a dog beside a bowl of cherries', 'no deed'],
    ['a woman pitting olives', 'another thing'],
    ['a fire engine', 'another escape'],
  ])('%s: %s', (idea) => {
    expect(rows(written(idea))).toEqual([]);
  });
});

describe('a revision', () => {
  const after = (instruction: string): Brief => revise(written(CHERRIES), instruction, { seed: 7 }).brief;
  it('to another hour keeps the scene and changes its light', () => {
    const night = rows(after('make it night'));
    expect(night).toContain('pit-cherries.lamp-over-the-table');
    expect(night).not.toContain('pit-cherries.side-sun');
    expect(night).toContain('pit-cherries.hairpin-under-the-stalk');
  });
  it('that takes away what the scene is of takes the scene', () => {
    expect(rows(after('no cherries'))).toEqual([]);
  });
  it('that takes away a row, or all that was added, is not undone by the next', () => {
    const bare = after('remove what you added');
    expect(rows(bare)).toEqual([]);
    expect(rows(revise(bare, 'make it night', { seed: 7 }).brief)).toEqual([]);
  });
});

it('a label that looks like a quality is none of the place', () => {
  for (const idea of ['an elephant in the jungle', 'a white horse running on the beach'])
    for (const seed of [0, 1, 2, 3]) expect(opening(idea, seed)).not.toMatch(/\b(?:red|weed|[a-z]+ed) (?:jungle|beach)\b/);
});
const opening = (idea: string, seed: number): string =>
  prose(write(read(idea), { liberty: 'free', seed }), { length: 'long', seed })
    .map(({ text }) => text)
    .join(' ')
    .split('. ')[0] ?? '';

describe('who does it', () => {
  it("is named without an article where the name is a person's, and wears what everybody knows them by", () => {
    const text = textOf(written('napoleon playing chess'));
    expect(text).toMatch(/^Napoleon\b/);
    expect(text).toContain('two-cornered hat');
  });
  it('is the sleeper, and not the candle that burns beside', () => {
    const brief = written('wizard asleep over his spellbook, candle burnt down');
    expect([...brief.look, ...brief.setting].some(({ rule }) => rule?.startsWith('tableau-things-glow'))).toBe(false);
  });
  it('an animal wears no smock of its groomer', () => {
    expect(textOf(written('a poodle getting a haircut'))).not.toContain('smock');
  });
});

it('another seed says a row another way, and the same seed the same', () => {
  const texts = [0, 1, 2, 3, 4, 5].map((seed) => textOf(written('a lighthouse', { seed, liberty: 'balanced' })));
  expect(new Set(texts).size).toBeGreaterThan(1);
  expect(texts[0]).toBe(textOf(written('a lighthouse', { seed: 0, liberty: 'balanced' })));
});

describe('what is no part of this picture', () => {
  const texts = (idea: string): string => [0, 1, 2, 3].map((seed) => textOf(written(idea, { seed }))).join('\n');
  it.each([
    ['perfume bottle on a marble table with soft light', /glass marbles|rope/],
    ['old red car parked on a cobblestone street', /side by side|car park\b|bay lines/],
    ['red dragon flying over a castle', /[Ss]cales are slate|brass at the throat/],
    ['golden retriever puppy playing in autumn leaves', /waterline|reeds/i],
    ['a goat standing on a photocopier', /looked up from the grass/],
    ['sardines on burnt toast', /tea towel is swung/],
    ['red vintage sports car on a coastal road', /stands on a coastal road/],
    ['luxury wrist watch, black background, studio lighting', /cuff/],
    ['iced coffee on a table', /finger joint/],
  ])('%s', (idea, wrong) => expect(texts(idea)).not.toMatch(wrong));
});
