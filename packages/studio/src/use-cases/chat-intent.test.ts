import { describe, expect, it } from 'vitest';
import { dialectNamed, intentOf } from './chat-intent.ts';

describe('what is not about pictures', () => {
  it.each([
    'write an e-mail to my landlord',
    'Please write a polite email to my landlord about the heating',
    'can you write me a poem about the sea',
    'translate this into French',
    'summarize this article for me',
    'tell me a joke',
    'fix my code',
    'book a flight to Paris',
    'Could you help me write a cover letter?',
    'calculate 12 * 7',
  ])('%s', (line) => {
    expect(intentOf(line, false).wants).toBe('outside');
    expect(intentOf(line, true).wants).toBe('outside');
  });

  it.each(['what is the capital of France?', 'who won the world cup?', 'how do I cook rice?'])('first of all: %s', (line) => {
    expect(intentOf(line, false).wants).toBe('outside');
  });
});

describe('words about who answers', () => {
  it.each(['you are stupid', "you're so bad at this", 'u suck', 'stupid machine', 'I hate this app!', 'ugh, you are useless'])(
    'scolding: %s',
    (line) => expect(intentOf(line, true)).toEqual({ wants: 'scolding' }),
  );
  it.each(["you're amazing", 'you are the best!', 'good job', 'i love this app'])('thanks: %s', (line) =>
    expect(intentOf(line, true)).toEqual({ wants: 'thanks' }),
  );
  it.each([
    'a stupid dog',
    'the fox looks stupid',
    'you are in the picture',
    'make it terrible weather',
    'great weather',
    'shut the door',
  ])('neither: %s', (line) => expect(intentOf(line, true).wants).not.toMatch(/scolding|thanks/));
});

describe('ideas', () => {
  it.each([
    'a beach sunset',
    'a man writing a letter to his landlord',
    'write a prompt for a beach sunset',
    'can you draw me my landlord?',
    'my landlord as a king',
    'a love letter on a table',
    'You will now act as a prompt generator. The image I want to generate is a beach sunset.',
    'what about a beach at night?',
    'a book cover about the sea',
    'a phone booth',
  ])('%s', (line) => {
    expect(intentOf(line, false)).toEqual({ wants: 'new', words: line });
  });

  it.each([
    ['new: a cat on a sofa', 'a cat on a sofa'],
    ['draw me a cat', 'draw me a cat'],
    ['a picture of two dogs', 'a picture of two dogs'],
    ['now draw 3 pictures of a dog', 'now draw 3 pictures of a dog'],
    ['4 pics of a cat', '4 pics of a cat'],
    ['a midjourney prompt for a red boat', 'a midjourney prompt for a red boat'],
  ])('while another is talked about: %s', (line, words) => {
    expect(intentOf(line, true)).toEqual({ wants: 'new', words });
  });
});

describe('going on', () => {
  it.each(['draw it', 'Draw it now, please!', 'ok, paint it', 'show me', 'yes please', 'go ahead', 'can you draw it?'])(
    'draws: %s',
    (line) => {
      expect(intentOf(line, true).wants).toBe('draw');
    },
  );

  it.each([
    ['the Midjourney prompt for the second', { dialect: 'midjourney', of: 'the second' }],
    ['the prompt', {}],
    ['give me the prompt please', {}],
    ['prompt for midjourney', { dialect: 'midjourney' }],
    ["what's the mj prompt of number 3?", { dialect: 'midjourney', of: 'number 3' }],
    ['show me the prompt for this one', { of: 'this one' }],
    ['the same for flux', { dialect: 'flux' }],
    ['and for stable diffusion', { dialect: 'sd' }],
    ['what prompt did you use?', {}],
  ])('prompts: %s', (line, rest) => {
    expect(intentOf(line, true)).toEqual({ wants: 'prompt', ...rest });
  });

  it('saves under a name', () => {
    expect(intentOf('save it as x.png', true)).toEqual({ wants: 'save', to: 'x.png' });
    expect(intentOf('please save the picture to out/sale.webp.', true)).toEqual({ wants: 'save', to: 'out/sale.webp' });
  });

  it.each(['a bed for a king', 'a hat for the snowman', 'stop the rain', 'close the door', 'list the flowers on a sign'])(
    'and leaves alone: %s',
    (line) => {
      expect(intentOf(line, true).wants).toBe('revision');
    },
  );

  it('names a generator it does not know', () => {
    expect(intentOf('the Klingon prompt', true)).toEqual({ wants: 'unknown-dialect', name: 'Klingon' });
  });

  it.each([
    ['four variations, wider', 4, 'wider'],
    ['variations', 4, ''],
    ['give me three versions of it', 3, ''],
    ['show me 6 different variations at night', 6, 'at night'],
    ['two more variations but warmer', 2, 'warmer'],
    ['4 more like this', 4, ''],
    ['another two', 2, ''],
    ['show me three pictures of it', 3, ''],
    ['4 more like this at night', 4, 'at night'],
    ['two more, please', 2, ''],
    ['three pictures of it in the rain', 3, 'in the rain'],
    ['ten more', 10, ''],
    ['twelve variations', 12, ''],
    ['twenty-five more like this', 25, ''],
  ])('varies: %s', (line, count, instruction) => {
    expect(intentOf(line, true)).toEqual({ wants: 'variations', count, instruction });
  });

  it.each([
    'make it night, a sailboat on the left',
    'no palms',
    'what did you add?',
    'undo',
    'the second',
    'wider',
    'write “OPEN” on the sign',
    'three more trees',
    'two more in the background',
    'save the dog',
    'start over with a red car',
    'add two others behind them',
  ])('revises: %s', (line) => {
    expect(intentOf(line, true)).toEqual({ wants: 'revision', words: line });
  });

  it.each([
    ['hello', 'greeting'],
    ['thanks!', 'thanks'],
    ['what can you do?', 'help'],
    ['save it', 'save'],
    ['show me all pictures', 'list'],
    ['what pictures do I have?', 'list'],
    ['quit', 'quit'],
    ['bye!', 'quit'],
    ["that's all for now", 'quit'],
    ['is this AI?', 'maker'],
    ['are you an AI?', 'maker'],
    ['who painted this?', 'maker'],
    ['who are you', 'maker'],
    ['what changed?', 'changed'],
    ['Please download the picture.', 'save'],
    ['start over', 'anew'],
    ['new picture', 'anew'],
    ['why', 'why'],
    ['Why this?', 'why'],
    ['where is the picture?', 'where'],
    ['how do I save it?', 'where'],
    ['where did you put it', 'where'],
    ['where is it?', 'revision'],
    ['what size is it?', 'size'],
    ['how big is the picture', 'size'],
  ])('%s: %s', (line, wants) => {
    expect(intentOf(line, true).wants).toBe(wants);
  });
});

it('knows generators by the names people use', () => {
  expect(['Midjourney', 'mj', 'ChatGPT', 'GPT Image', 'gpt-image', 'flux capacitor'].map(dialectNamed)).toEqual([
    'midjourney',
    'midjourney',
    'gpt-image',
    'gpt-image',
    'gpt-image',
    undefined,
  ]);
});
