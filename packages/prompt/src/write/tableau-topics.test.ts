/** What an idea is about besides its main thing, and what only seems to be. */
import { describe, expect, it } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { write } from './write.ts';

const written = (idea: string) => write(read(idea), { liberty: 'balanced', seed: 0 });
const topics = (idea: string): string =>
  [
    ...new Set(
      [...written(idea).look, ...written(idea).setting].flatMap(
        ({ rule = '' }) => /^tableau-(topic-[a-z-]+)/.exec(rule)?.[1] ?? [],
      ),
    ),
  ].join();
const opening = (idea: string): string | undefined => prose(written(idea), { length: 'long' })[0]?.text;

describe('a topic shows', () => {
  it.each([
    ["a beekeeper's shed", 'topic-beekeeper'],
    ['a kitchen of a fisherman', 'topic-fisherman'],
    ['a baker on his break', 'topic-baker'],
    ['a birthday card for a plumber', 'topic-plumber'],
  ])('%s', (idea, id) => expect(topics(idea)).toContain(id));

  it('what is drawn on a card for a plumber', () => {
    const text = prose(written('a birthday card for a plumber'), { length: 'long' }).map((each) => each.text);
    expect(text.join(' ')).toMatch(/tap|wrench|pipe/);
  });
});

const rowsOf = (idea: string): string[] => {
  const { look, setting } = write(read(idea), { liberty: 'free', seed: 7 });
  return [...look, ...setting].flatMap(({ rule, off }) => (!off && rule?.startsWith('tableau-topic-') ? [rule.slice(14)] : []));
};

describe('of a topic', () => {
  it('tools lie by only in a room, and what is worn is worn everywhere', () => {
    expect(rowsOf('a surgeon asleep on a bench')).toEqual(['surgeon.green-scrubs-and-mask']);
    expect(rowsOf('a chef waiting in his kitchen')).toContain('chef.knife-roll-and-tasting-spoons');
  });

  it('two things are drawn on a card, and none lies on it', () => {
    expect(rowsOf('a birthday card for a plumber')).toEqual(['plumber.tap-and-crossed-wrench', 'plumber.drops-and-pipe-bends']);
  });

  it('a beast is drawn as itself where nothing was thought of but any beast', () => {
    expect(rowsOf('greeting card with a hedgehog')).toContain('hedgehog.hedgehog-as-half-disc');
    expect(rowsOf('a birthday card with a hedgehog holding a red balloon')).toEqual([]);
  });

  it('nothing is shown of where somebody comes from, and something of when', () => {
    expect(rowsOf('an Indian doctor drinking tea in a hospital').some((row) => row.startsWith('indian'))).toBe(false);
    expect(rowsOf('a medieval baker').some((row) => row.startsWith('medieval'))).toBe(true);
  });
});

describe('no topic is of', () => {
  it.each([['friends round a campfire telling ghost stories'], ['a man in a bear costume waiting for a bus']])('%s', (idea) =>
    expect(topics(idea)).not.toMatch(/ghost|bear/),
  );
});

describe('what was only named does in the first sentence what is told of it first', () => {
  it.each([
    ['a teapot', /^A teapot stands /],
    ['a red bicycle against a wall', /^A red bicycle leans against a wall by /],
  ])('%s', (idea, begins) => expect(opening(idea)).toMatch(begins));

  it('unless that would be in two places at once', () =>
    expect(opening('a stork on a chimney')).not.toMatch(/chimney stands on one leg in/));
});

it('who sleeps does nothing else: a surgeon asleep operates on nobody', () =>
  expect(
    written('a surgeon asleep on a train')
      .look.map(({ rule }) => rule)
      .join(' '),
  ).not.toContain('tableau-work-surgeon.'));
