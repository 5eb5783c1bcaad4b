/** What people say to a picture turn by turn, and what the picture then is. Typed by nobody's tables: sentences beside those that were read by eye. */
import { describe, expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { unwrite, write } from '../write/write.ts';
import { revise } from './revise.ts';

const seed = 1;
function talk(idea: string, ...said: string[]) {
  let brief = write(read(idea), { liberty: 'balanced', seed });
  let about: string | undefined;
  const answers = said.map((each) => {
    const turn = revise(brief, each, { seed, about });
    ({ brief, about } = turn);
    return turn.answer;
  });
  const text = prose(brief, { length: 'long', seed })
    .map((piece) => piece.text)
    .join(' ');
  return { brief, text, plain: compile(unwrite(brief), 'plain').prompt, answers, answer: answers.at(-1) ?? '' };
}

describe('what a place is made of can be changed', () => {
  it.each([
    ['a kitten in a tulip field', 'make the tulips purple', /purple tulips/],
    ['a deer in a birch forest', 'make the trees taller', /tall trees/],
    ['a man walking through a city', 'make the buildings old', /old buildings/],
    ['a horse in a meadow', 'fewer flowers', /a few flowers/],
  ])('%s / %s', (idea, said, what) => expect(talk(idea, said).plain).toMatch(what));

  it('"them" is what was spoken of, and not everything', () =>
    expect(talk('a kitten in a tulip field', 'make the tulips purple', 'no wait make them white').plain).toBe(
      'A kitten and white tulips in a tulip field.',
    ));
  it('a picture stands under its sky', () =>
    expect(talk('a lighthouse on a rock', 'make the sky more dramatic').plain).toBe(
      'A lighthouse on a rock under the dramatic sky.',
    ));
});

describe('more and less of what the look brings are steps, and never a thing', () => {
  it.each([
    ['cyberpunk alley at night', 'less neon', 'faint neon light'],
    ['a jazz club', 'less grain', 'smooth and clean'],
    ['a jazz club', 'fewer shadows', 'soft light'],
    ['a jazz club', 'not so much contrast', 'soft light'],
    ['a jazz club', 'hmm looks too dark', 'bright light'],
  ])('%s / %s', (idea, said, value) => {
    const { brief } = talk(idea, said);
    expect(brief.look.some((fact) => fact.value === value && fact.source === 'edit')).toBe(true);
    expect(brief.subjects.filter(({ source }) => source === 'edit')).toEqual([]);
  });
  it('less of what is not there is said', () =>
    expect(talk('a jazz club', 'less marble').answer).toBe(
      'I find no “marble” in the picture to have less of. Nothing has changed.',
    ));
});

describe('what somebody has goes with them', () => {
  it.each([
    ['a street', ['add a boy with a kite', 'remove the boy'], 'A street.'],
    ['a park', ['add a woman on a bicycle', 'get rid of the woman'], 'A park.'],
    ['a knight riding a horse', ['remove the knight'], 'A horse.'],
  ])('%s', (idea, said, plain) => expect(talk(idea, ...said).plain).toBe(plain));
  it('and is told', () =>
    expect(talk('a street', 'add a boy with a kite', 'remove the boy').answer).toMatch(/^Gone: boy and kite\./));
});

describe('asides are no wishes', () => {
  it.each([
    ['two kids on a beach', 'its too cheerful, should be scary', /scary mood/],
    ['a city', 'looks kind of boring, make it more dynamic', /dynamic mood/],
    ['a city with a crane', 'remove the crane its in the way', /^A city/],
    ['a dragon over a castle', 'remove the dragon but keep the castle', /^A castle\.$/],
    ['a city at night', 'go back to daytime', /by daytime/],
  ])('%s / %s', (idea, said, what) => expect(talk(idea, said).plain).toMatch(what));
});

describe('one, two and what they are', () => {
  it.each([
    ['a cat astronaut in space', ['add earth behind him', 'two of them'], /^Two cat astronauts/],
    ['two kids building a sandcastle', ['make one of them a girl with a straw hat'], /a girl with a straw hat/],
    [
      'a girl reading',
      ['add a dog next to her', 'is it a husky? make it a husky'],
      /^A girl reading and a husky next to the girl\.$/,
    ],
    ['a golden retriever puppy on a lawn', ['make the dog brown'], /^A brown golden retriever puppy/],
    ['two kids building a sandcastle', ['put a bucket next to the castle'], /a bucket next to the sandcastle/],
    ['a city', ['make it night and rainy'], /in the rain at night|rainy .* at night|at night/],
  ])('%s / %s', (idea, said, what) => expect(talk(idea, ...said).plain).toMatch(what));
  it('of one thing no one can be told apart', () =>
    expect(talk('a teapot on a table', 'make one of them black').answer).toMatch(/^There is only one of each thing/));
});

describe('who and what is meant', () => {
  it.each([
    ['a queen on a throne', ['shes too small, bring her closer', 'make her look sad'], /sad .*queen|queen .*sad/],
    ['a bird in a cage', ['sunset would be nicer'], /at sunset/],
    ['a hut on a beach', ['add a hammock', 'somebody should be lying in it'], /somebody lying in (?:a|the) hammock/i],
    ['tropical beach', ['make the water clearer'], /clear sea on a tropical beach/],
    [
      'two penguins on ice',
      ['one with a bowtie', 'give the other one a hat'],
      /wearing a bowtie.*wearing a hat|wearing a hat.*wearing a bowtie/,
    ],
    ['two ducks on a pond', ['now a version with five ducks'], /^Five ducks/],
    ['a woman in a canoe on a lake', ['paddling'], /woman .*paddling/],
    ['a castle', ['add fog', 'too much fog'], /light fog/],
    ['a treehouse in a forest', ['put kids in it', 'make it bigger'], /large treehouse/],
    ['a snowman in a garden', ['and a top hat', 'kids around it'], /kids around the snowman/],
    ['a chef in a kitchen', ['add flames', 'make everyone laugh'], /laughing chef|chef .*laughing/],
    ['an astronaut on mars', ['add another astronaut'], /^Two astronauts/],
    ['a still life with a skull', ['make it darker and moodier'], /moody mood|moody/],
    ['two kids with a red balloon', ['make it in black and white except the balloon'], /balloon in colou?r|in colou?r/],
    ['a car at a gas station', ['its too clean, make it rustier'], /^A rusty car/],
    ['a kite on a hill', ['windier'], /wind/],
    ['a grandma baking with her grandson', ['the boy should be wearing a cap'], /grandson wearing a cap/],
    ['a robot in a diner', ['give him a burger', 'he should be smiling'], /smiling robot|robot .*smiling/],
    ['a bridge', ['a woman in a kimono on the bridge', 'without the woman'], /^A bridge/],
    ['a nursery with toys', ['no toys on the floor'], /^(?!.*toys on)/],
    ['a hut by a lake', ['make the lake frozen'], /frozen lake/],
    ['a toad playing a banjo', ['add fireflies', 'he should be singing'], /toad .*singing|singing toad/],
    ['a fox in the snow', ['put a scarf on it'], /fox wearing a scarf/],
    ['a lighthouse', ['a boat far away'], /boat in the distance/],
  ])('%s / %s', (idea, said, what) => expect(talk(idea, ...said).plain).toMatch(what));
});

describe('a picture goes on', () => {
  it.each([
    ['medieval castle on a hill', 'add a dragon flying over it', /portcullis|keep/],
    ['portrait of an old fisherman with a beard', 'give him a yellow raincoat', /Wind and salt/],
    ['a golden retriever puppy in a flower field', 'put some fireflies in', /short green grass/],
  ])('%s / %s: the scene stays', (idea, said, row) => {
    expect(talk(idea).text).toMatch(row);
    expect(talk(idea, said).text).toMatch(row);
  });
  it('an edit of one thing leaves the words for the light alone', () => {
    const light = ({ text }: { text: string }) => /[^.]*moonlight[^.]*\./.exec(text)?.[0];
    expect(light(talk('cute cat astronaut floating in space'))).toBe(
      light(talk('cute cat astronaut floating in space', 'add earth behind him')),
    );
  });
  it('a view that was asked for takes the place of the scene’s own', () => {
    const { brief } = revise(write(read('a bee on a flower'), { liberty: 'free', seed: 0 }), 'zoom out a bit', { seed: 0 });
    const texts = prose(brief, { length: 'long' }).map(({ text }) => text);
    expect(texts.join(' ')).not.toMatch(/\bmacro\b/i);
  });
});

describe('answers say what changed and nothing else', () => {
  it.each([
    ['a street', 'add a girl with an umbrella', /^New: girl with an umbrella\./],
    ['an old man', 'can he be smoking a pipe', /^New: man smoking a pipe\./],
    ['an old man with a beard', 'his beard should be longer and white', /^The beard is now long and white\./],
    ['a cabin in the woods', 'change the background to mountains', /^Woods are now mountains\./],
    [
      'a golden retriever puppy in a flower field',
      'make it sunset',
      /^Golden hour is now sunset\.(?! With that out go low golden)/,
    ],
  ])('%s / %s', (idea, said, answer) => expect(talk(idea, said).answer).toMatch(answer));
});
