import { describe, expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { read } from '../read/read.ts';
import { write } from '../write/write.ts';
import { revise } from './revise.ts';

/** What a talk comes to, in plain words. */
function after(idea: string, ...says: string[]): string {
  let brief = write(read(idea), { seed: 1 });
  let about: string | undefined;
  for (const said of says) {
    const done = revise(brief, said, { seed: 1, about });
    ({ brief } = done);
    about = done.about;
  }
  return compile(brief, 'plain').prompt;
}

describe('R40 parts of a body and clothes are of whoever is meant', () => {
  it.each([
    ['an elf girl in a forest', 'longer hair, silver', 'girl with longer silver hair'],
    ['an elf girl in a forest', 'eyes green, pointier ears', 'girl with green eyes and pointier ears'],
    ['pixel art game hero with a sword', 'bigger head smaller body', 'hero with a bigger head and a smaller body'],
    ['a portrait of a woman', 'eyes closed', 'woman with closed eyes'],
    ['a portrait of a woman', 'hair up in a bun', 'woman with hair in a bun'],
    ['grandma knitting by the fire', 'glasses and a cardigan', 'grandma wearing glasses and a cardigan'],
    ['grandma knitting by the fire', 'her hair silver', 'grandma with silver hair'],
    ['a wizard in his tower', 'hat pointier', 'wizard wearing a pointy hat'],
    ['two kids building a sandcastle', 'sun hats', 'kids wearing sun hats'],
    [
      'my daughter as a princess riding a unicorn',
      'the dress should be yellow not pink',
      'wearing a yellow dress and riding a unicorn',
    ],
    ['a cool dragon fighting a knight', 'its eyes should glow red', 'dragon with glowing red eyes'],
  ])('%s / %s', (idea, said, has) => {
    expect(after(idea, said)).toContain(has);
  });

  it('wings are the dragon’s, though the knight was spoken of last', () => {
    expect(after('a cool dragon fighting a knight', 'make the knight brave', 'give it bigger wings')).toContain(
      'dragon with bigger wings fighting a brave knight.',
    );
  });

  it('who belongs to a place comes in with what is asked for', () => {
    expect(after('a classroom with children', 'Please give the teacher glasses and a green cardigan.')).toContain(
      'teacher wearing glasses and a green cardigan',
    );
    const { unplaced } = revise(write(read('a girl on a beach'), { seed: 1 }), 'give the man glasses');
    expect(unplaced).toEqual(['give the man glasses']);
  });

  it('what a body does with its face is no part of it', () => {
    expect(after('a portrait of a woman', 'face left')).toContain('facing left');
    expect(after('a viking blacksmith in her forge', 'show her standing, full body, hammer in hand')).toMatch(
      /standing and holding a hammer.*; full body/,
    );
  });

  it('“it” behind a part is whoever has it', () => {
    expect(after('a cat on a sofa', 'green eyes', 'make it fatter')).toContain('fat cat with green eyes');
  });
});

describe('R41 how old somebody is is never how many', () => {
  it.each([
    ['a viking blacksmith in her forge', 'she should be around 50', 'blacksmith 50 years old'],
    ['grandma knitting by the fire', 'make her a bit younger, like 60', 'grandma 60 years old'],
    ['my daughter as a princess', 'she has curly brown hair and is 6', '6 years old with curly brown hair'],
    [
      'family of four having a picnic in the park',
      'the kids should be younger, like 3 and 5',
      'family of four with 3 and 5 years old kids',
    ],
    ['two kids building a sandcastle', 'they should be younger, maybe 4 and 6', 'Two 4 and 6 years old kids'],
  ])('%s / %s', (idea, said, has) => {
    expect(after(idea, said)).toContain(has);
  });

  it('of things a number is their number', () => {
    expect(after('kids on a beach', 'make it 5 kids')).toContain('Five kids');
  });
});

describe('R42 what somebody feels', () => {
  it.each([
    ['portrait of an old fisherman', 'His expression is too sad. Something calmer.', 'calm old fisherman'],
    ['portrait of a woman', 'a friendlier face please', 'friendly woman'],
    ['cool dragon fighting a knight', 'knight looks scared, he should look brave', 'fighting a brave knight.'],
  ])('%s / %s', (idea, said, has) => {
    expect(after(idea, said)).toContain(has);
  });
});

describe('R43 who is missed comes in', () => {
  it.each([
    ['family of four having a picnic in the park', 'wheres the dog?? we have a brown dog', 'brown dog'],
    ['family of four having a picnic in the park', 'where is our cat? we have a grey one', 'grey cat'],
    ['our family at the beach', 'you forgot our dog! we have a golden retriever', 'golden retriever'],
    ['our family at the beach', 'the baby is missing', 'a baby'],
  ])('%s / %s', (idea, said, has) => {
    expect(after(idea, said)).toContain(has);
  });

  it('a kitchen that somebody has is a reason (R26)', () => {
    expect(after('a bowl of lemons', 'we have a small kitchen')).toBe(after('a bowl of lemons'));
  });
});

describe('several things said of somebody in one breath', () => {
  it.each([
    [
      'cool dragon fighting a knight',
      'make it blue and breathing ice not fire',
      'blue dragon fighting a knight and breathing ice.',
    ],
    [
      'christmas tree in living room with presents',
      'put a cat under the tree looking guilty',
      'a guilty cat under the christmas tree',
    ],
    ['a knight on a horse', 'blonde hair and a scar on his cheek', 'knight with blonde hair'],
  ])('%s / %s', (idea, said, has) => {
    expect(after(idea, said)).toContain(has);
  });
});
