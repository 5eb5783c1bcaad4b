import { describe, expect, it } from 'vitest';
import { ask } from '../ask/ask.ts';
import { check } from './check.ts';

const LONG =
  'Create an image of a tranquil beach scene at sunset. The sun is just touching the horizon, casting warm orange and pink hues across the sky. The water is calm and reflective, with gentle waves lapping against the shore. In the distance, you can see silhouettes of palm trees against the colorful sky. The beach is deserted except for a few seagulls wandering along the shoreline. Capture the peacefulness and serenity of this moment.';
const values = (found: readonly { value: string }[]): string[] => found.map(({ value }) => value);

describe('C1 every content word is kept, follows, or is invented', () => {
  it('the long answer against “a beach sunset”', () => {
    const { kept, dropped, invented } = check('a beach sunset', LONG);
    expect(values(invented)).toEqual(expect.arrayContaining(['palm trees', 'seagulls', 'deserted', 'tranquil', 'waves']));
    for (const word of ['sun', 'horizon', 'water', 'sky', 'shore', 'shoreline']) {
      expect(values(invented)).not.toContain(word);
      expect(values(kept)).toContain(word);
    }
    expect(dropped).toEqual([]);
    for (const { value, span } of [...kept, ...invented]) expect(LONG.slice(...span)).toBe(value);
  });
  it.each([
    'a beach sunset',
    'two black dogs beside a red car',
    'a park without people',
    'a sign that says "OPEN"',
    'girafe eating leafs',
    '🌵 desert road at noon',
    LONG,
  ])('an idea is faithful to itself: %s', (idea) => {
    const { dropped, invented } = check(idea, idea);
    expect([...values(dropped), ...values(invented)]).toEqual([]);
  });
});

describe('C2 what follows is no invention', () => {
  it('says why each word may stand', () => {
    expect(check('a beach sunset', 'The sun over the sea.').kept).toMatchObject([
      { value: 'sun', reason: 'because you said sunset' },
      { value: 'sea', reason: 'because you said beach' },
    ]);
  });
});

describe('C3 numbers, relations, absences and lettering are held to the word', () => {
  it('another number is dropped and invented', () => {
    const { dropped, invented } = check('two black dogs beside a red car', 'Three black dogs beside a red car.');
    expect(invented).toMatchObject([{ value: 'Three', kind: 'count' }]);
    expect(dropped).toMatchObject([{ value: 'two', kind: 'count' }]);
  });
  it('under is not on', () => {
    expect(check('a cat on a sofa', 'A cat under a sofa.').invented).toMatchObject([
      { value: 'under', kind: 'relation', reason: 'you said on' },
    ]);
  });
  it('colours belong to their things', () => {
    const { dropped, invented } = check('a black cat and a white dog', 'A white cat and a black dog.');
    expect(invented).toMatchObject([
      { value: 'white', reason: 'you said it of the dog' },
      { value: 'black', reason: 'you said it of the cat' },
    ]);
    expect(values(dropped)).toEqual(['black', 'white']);
  });
  it('what was ruled out counts as invented where it is shown', () => {
    expect(check('a park without people', 'A park with people.').invented).toMatchObject([{ value: 'people' }]);
  });
  it('lettering is letter for letter', () => {
    const { dropped, invented } = check('a sign that says "OPEN"', 'A sign that says "OPEN 24 HOURS".');
    expect(invented).toMatchObject([{ value: 'OPEN 24 HOURS', kind: 'lettering' }]);
    expect(dropped).toMatchObject([{ value: 'OPEN', kind: 'lettering' }]);
  });
});

describe('C4 the corrected prompt', () => {
  it('passes its own check', () => {
    for (const idea of [
      'a beach sunset',
      'two black dogs beside a red car',
      'an owl at night',
      'a park without people',
      'birthday card for Tom',
      'a castle on a hill, watercolor',
    ]) {
      const { corrected } = check(idea, LONG);
      const again = check(idea, corrected);
      expect([idea, ...values(again.invented), ...values(again.dropped)]).toEqual([idea]);
    }
  });
});

describe('a noun that only introduces lettering', () => {
  it.each(['words', 'text', 'letters', 'title'])('“with the %s …” invents and drops nothing', (noun) => {
    const plain = 'a poster saying "OPEN LATE"';
    const introduced = `a poster with the ${noun} "OPEN LATE"`;
    expect(values(check(plain, introduced).invented)).toEqual([]);
    expect(values(check(introduced, plain).dropped)).toEqual([]);
  });
  it('is a thing where nothing is quoted after it', () =>
    expect(values(check('a poster', 'a poster with letters of wood').invented)).toContain('letters'));
});

describe('ask', () => {
  it('hands over the idea without its frame, and the rules', () => {
    const message = ask('can you draw me a park without people and a sign that says "OPEN"');
    expect(message).toContain('<<<\na park without people and a sign that says "OPEN"\n>>>');
    expect(message).toContain('Show no people');
    expect(message).toContain('lettering "OPEN", letter for letter');
    expect(message).toMatch(/Invent nothing one could point at/);
  });
  it('names what may be added because it follows', () =>
    expect(ask('a beach sunset')).toMatch(/what follows from the idea \(here: sun, sea, sand, sky/));
});

it('ice is no snow', () => {
  expect(values(check('an igloo in the snow', 'An igloo in the ice').invented)).toContain('ice');
});

describe('C5 what is pasted from a generator', () => {
  it('flags, weights and a settings line are no words of the picture', () => {
    const { invented, dropped } = check(
      'a fox in the snow',
      '/imagine prompt: a (fox:1.2) in the snow --ar 16:9 --v 7\nSteps: 20, Sampler: Euler a, Seed: 3, Size: 512x512',
    );
    expect([...values(invented), ...values(dropped)]).toEqual([]);
  });
  it('a chat is not heard out', () =>
    expect(values(check('a fox', "Here's your prompt:\n\nA fox.\n\nLet me know if you want another style!").invented)).toEqual(
      [],
    ));
  it('what is ruled out is held against what the idea says', () => {
    expect(check('a park without people', 'a park --no people, cars')).toMatchObject({
      dropped: [],
      invented: [{ value: 'cars', kind: 'absence', reason: 'you did not rule it out' }],
    });
    expect(check('people in a park', 'a park\nNegative prompt: people, blurry')).toMatchObject({
      dropped: [{ value: 'people', reason: 'the prompt rules it out' }],
      invented: [{ value: 'people', reason: 'you said people' }],
    });
    expect(values(check('people in a park', 'A park, no people.').dropped)).toEqual(['people']);
  });
  it('a model is no word of the idea', () =>
    expect(check('a fox', 'a fox <lora:detail:0.7>').invented).toMatchObject([{ value: '<lora:detail:0.7>', kind: 'model' }]));
});

describe('C6 other words for the same', () => {
  it.each([
    ['a kitten sleeping in a basket', 'A young cat asleep in a basket.'],
    ['a cup on a windowsill', 'A mug on a window sill.'],
    ['a dozen roses', '12 roses'],
    ['ein roter Fuchs im Schnee', 'A red fox in the snow.'],
    ['un chat noir sur un toit', 'A black cat on a roof.'],
    ['five children dancing in a circle', '5 kids dance in a ring.'],
    ['a girl with a yellow raincoat', 'A girl in a yellow raincoat.'],
    ['a bakery called "Bean"', 'A bakery named “Bean”.'],
    ['a lighthouse on a cliff', 'A lighthouse stands on a cliff.'],
    ['an empty street, no people', 'A deserted street.'],
  ])('%s / %s', (idea, prompt) => {
    const { dropped, invented } = check(idea, prompt);
    expect([...values(dropped), ...values(invented)]).toEqual([]);
  });
});

describe('C3 what only looks alike', () => {
  it.each([
    ['a poster with the words "Summer Fair"', 'A poster with the words "Summer Fare".', ['Summer Fair'], ['Summer Fare']],
    ['a street without people', 'A street with people.', ['people'], ['people']],
    ['birds on a wire', 'A bird on a wire.', ['birds'], ['bird']],
    ['two dogs and three cats', 'Three dogs and two cats.', ['two', 'three'], ['Three', 'two']],
    ['a boy with a book', 'A boy lies on a book.', [], ['lies']],
    ['the Alps in spring', 'The Alps in fall.', ['spring'], ['fall']],
  ])('%s / %s', (idea, prompt, gone, more) => {
    const { dropped, invented } = check(idea, prompt);
    expect(values(dropped)).toEqual(expect.arrayContaining(gone));
    expect(values(invented)).toEqual(expect.arrayContaining(more));
  });
});
