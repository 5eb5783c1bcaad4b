import { describe, expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { read } from '../read/read.ts';
import { everySubject } from '../subjects/every-subject.ts';
import { write } from '../write/by-tables.fixture.ts';
import { revise } from './revise.ts';

const inPlain = (brief: ReturnType<typeof read>): string => compile(brief, 'plain').prompt;
const talk = (idea: string, ...said: string[]) => {
  const first = write(read(idea), { seed: 0 });
  const last = said.reduce((now, each) => revise(now.brief, each), revise(first, 'what did you add?'));
  return { first, ...last };
};

describe('R20 what somebody wears or has is theirs', () => {
  it.each([
    ['a man on a bench', 'make his sweater red', 'red sweater', 'New: red sweater for the man.'],
    ['a man on a bench', 'change the jacket to green', 'green jacket', 'New: green jacket for the man.'],
    ['a man on a bench', 'make his jacket a leather coat', 'leather coat', 'New: leather coat for the man.'],
    ['a man on a bench', 'give him a blue coat', 'blue coat', 'New: blue coat for the man.'],
    ['a man on a bench', 'make his trousers grey', 'grey trousers', 'New: grey trousers for the man.'],
    ['a woman on a bridge', 'her jacket should be black', 'black jacket', 'New: black jacket for the woman.'],
    [
      'a woman on a bridge',
      'her boots should be brown leather',
      'brown leather boots',
      'New: brown leather boots for the woman.',
    ],
    ['a girl on a swing', 'make her hair blonde', 'blonde hair', "New: girl's blonde hair."],
    ['a woman', 'her eyes should be blue', 'blue eyes', "New: woman's blue eyes."],
    ['a woman', 'make her hair long and curly', 'long curly hair', "New: woman's long curly hair."],
    ['a house on a hill', 'make its roof red', 'red roof', 'New: red roof for the house.'],
    ['two girls in a park', 'make their dresses yellow', 'yellow dresses', 'New: yellow dresses for the girls.'],
    ['a man and a woman dancing', "make the man's suit grey", 'grey suit', 'New: grey suit for the man.'],
    ['a man in a black coat and a woman', 'make her coat red', 'red coat', 'New: red coat for the woman.'],
    ['a woman in a red dress', 'change the dress to green', 'green dress', 'Red dress is now green dress.'],
    ['a woman in a red dress', 'make her dress green', 'green dress', 'Red dress is now green dress.'],
  ])('%s: %s', (idea, said, shown, answer) => {
    const after = talk(idea, said);
    expect(after.answer).toContain(answer);
    expect(inPlain(after.brief)).toContain(shown);
    const names = everySubject(after.brief.subjects).map(({ name }) => name);
    expect(names.filter((name) => /make|change|\bred\b|black|jacketing/.test(name))).toEqual([]);
    // Whom and what was named before keeps its id (L1).
    const ids = new Set(after.brief.subjects.map(({ id }) => id));
    for (const { id, source } of after.first.subjects) if (source === 'user') expect(ids).toContain(id);
  });

  it.each([
    ['a man on a bench', ['make his sweater red', 'make it blue'], 'blue sweater', 'red sweater'],
    ['a man on a bench', ['give him a blue coat', 'change his coat to red'], 'red coat', 'blue coat'],
    ['a woman with black hair', ['give her red hair'], 'red hair', 'black hair'],
    ['a woman with long black hair', ['make her bald'], 'bald woman', 'hair'],
    ['a woman', ['make her bald', 'make her hair red'], 'red hair', 'bald'],
    ['a man with a beard', ['make him clean-shaven'], 'clean-shaven man', 'beard'],
    ['a boy in red shoes', ['make him barefoot'], 'barefoot boy', 'shoes'],
  ])('%s, %j: %s and no %s', (idea, said, shown, gone) => {
    const prompt = inPlain(talk(idea, ...said).brief);
    expect(prompt).toContain(shown);
    expect(prompt).not.toContain(gone);
  });

  it('the writer’s look goes with a reason where the person says what is worn (R4)', () => {
    const { first, patch } = talk('a man on a bench', 'make his jacket black');
    const look = first.look.find(({ rule = '' }) => rule.startsWith('look-'));
    expect(look).toBeDefined();
    expect(patch.removed.map(({ id }) => id)).toContain(look?.id);
    expect(patch.reasons[look?.id ?? '']).toMatch(/does not go with it/);
  });

  it('an animal’s coat is its own colour, and nothing that it wears', () => {
    const { brief } = talk('a dog on a beach', 'make its coat black');
    expect(brief.subjects.find(({ id }) => id === 'dog')?.attributes.map(({ value }) => value)).toEqual(['black']);
    expect(everySubject(brief.subjects).map(({ name }) => name)).not.toContain('coat');
  });

  it.each(['make his hair whatever you like', 'make his sweater whatever you like'])(
    '%s: nothing changes, and it is said (R3)',
    (said) => {
      const first = write(read('a man on a bench'), { seed: 0 });
      const { brief, unplaced } = revise(first, said);
      expect(brief).toBe(first);
      expect(unplaced).toEqual([said]);
    },
  );

  it.each(['black', 'white', 'red', 'grey'])('L1 a %s dog takes no palm from the beach', (colour) => {
    const { first, brief } = talk('a dog on a beach', `make the dog ${colour}`);
    const scenery = (all: typeof brief) =>
      [...all.subjects, ...all.setting].filter(({ source }) => source === 'writer').map(({ id }) => id);
    expect(scenery(first)).toContain('palm-tree');
    expect(scenery(brief)).toEqual(scenery(first));
  });

  it('a black beach has no palms still', () => {
    const { subjects } = write(read('a dog on a black sand beach'), { seed: 0 });
    expect(subjects.map(({ id }) => id)).not.toContain('palm-tree');
  });
});
