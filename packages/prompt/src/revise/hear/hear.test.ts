/** What of a line is a wish (R26–R30), by classes of sentences as people type them. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../compile/compile.ts';
import { read } from '../../read/read.ts';
import { unwrite, write } from '../../write/write.ts';
import { revise } from '../revise.ts';

const seed = 1;
const start = (idea: string) => write(read(idea), { liberty: 'balanced', seed });
function plain(idea: string, ...said: string[]): string {
  let brief = start(idea);
  let about: string | undefined;
  for (const each of said) ({ brief, about } = revise(brief, each, { seed, about }));
  return compile(unwrite(brief), 'plain').prompt;
}

describe.each<[string, [string, string[], RegExp, RegExp?][]]>([
  [
    'praise beside a wish is not painted (R26)',
    [
      ['a penguin on an iceberg', ['awww so sweet. can you give it a blue hat'], /blue hat/, /sweet/],
      ['a plate of pasta', ['looks tasty! put a fork next to the plate'], /fork/, /tasty/],
      ['a fox in a forest', ['haha love it, make it night'], /night/, /love/],
      ['a cabin by a lake', ['super pretty but could you add a dog'], /dog/, /pretty/],
      ['a lighthouse', ['great job!! now add two boats'], /boats/, /job/],
      ['a fox in a forest', ['omg thats adorable 😍 make it snow'], /snow/, /adorable/],
      ['a cabin by a lake', ['i really like the colors, can there be a canoe'], /canoe/, /like/],
    ],
  ],
  [
    'what it is for is not painted (R26)',
    [
      ['a poster of a jazz band', ['its for my uncle so make it more colorful'], /vivid|colorful/, /uncle/],
      ['a living room', ["we're painting our house, can you make the walls green"], /green/i, /painting|house/],
      ['a cat on a sofa', ['make it square so i can frame it'], /./, /person|frame/],
      ['a cat on a sofa', ['make the sofa red because my sister has one like that'], /red/, /sister/],
      ['a boy with a kite', ['make the kite yellow so it stands out'], /yellow kite/, /stand|out/],
    ],
  ],
  [
    'a complaint is the reason of the wish beside it (R27)',
    [
      ['a pirate on a ship', ['he looks too clean, give him a scar'], /scar/, /clean/],
      ['a harbour', ['the water looks fake, add some waves'], /waves/, /fake/],
      ['a shop with a sign', ["i don't like the sign, get rid of it"], /^A shop\./, /sign/],
      ['a barn', ['the barn is kind of small, bigger'], /(?:big|large) barn/],
      ['a cat looking at a balloon', ['the balloon takes up too much of the picture'], /small balloon/],
    ],
  ],
  [
    'what is said behind a wish and belongs to it (R28)',
    [
      ['a kitchen', ['add wooden chairs, four of them'], /four wooden chairs/i],
      ['a boat on a lake', ['put a man in the boat, someone with a red coat'], /man (?:wearing|with|in) a red coat/, /someone/],
      ['a teacher in a classroom', ['he should be older, like 60'], /60/],
      ['a market in the rain', ['from higher up, like from a balcony'], /from a balcony/],
      ['a harbour', ['add boats, three or four'], /three boats/i],
      ['a harbour with a boat', ['hmm thats gross actually, remove the boat'], /harbour/, /gross/],
      ['a tower of books', ['make it taller, like 12 books'], /twelve books/i],
    ],
  ],
  [
    'what would be nice, what would make it so, what is missing',
    [
      ['a cottage in the woods', ['lanterns along the path would be sweet'], /lanterns/, /sweet/],
      ['a glass of juice on a table', ['a slice of lemon would make it more real'], /lemon/, /real|make/],
      ['a tiny bathroom', ['the mirror is missing haha'], /mirror/, /missing/],
      ['a nanny in a garden', ['she looks too young lol, add like 30 years'], /old nanny/i, /30|years/],
      ['a market', ["i'd put a cat on it"], /cat/],
      ['a stage', ['a spooky vibe please'], /spooky/, /vibe/],
      ['a portrait of a boy', ['try closing his eyes like hes asleep'], /closed eyes/],
    ],
  ],
  [
    'what was complained of is what is mended',
    [
      ['a barn with a round window', ["the window's too small, twice the size maybe"], /(?:big|large|huge)\b.*window/],
      ['a poster of a singer', ['he looks angry, could he be more relaxed'], /relaxed/, /angry|looking/],
      ['a troll under a bridge', ['the troll looks scary haha make him friendlier'], /friendly troll/i, /scary/],
    ],
  ],
  [
    'a wish without its frame',
    [
      ['a fisherman on a pier', ['could i get it in black and white'], /black and white/, /person|get/],
      ['a cottage in a field', ['could there be a fence around the cottage'], /fence/],
      ['a kitchen', ['would it be possible to make the cabinets blue'], /blue/i],
      ['a woman on a bench', ["i'd like her to look at the sky"], /looking .*at the sky/],
      ['a kitchen', ['what would it look like at night?'], /at night/],
      ['a man on a street', ['what if he had a red umbrella'], /red umbrella/],
      ['a poster of a singer, blue tones', ['i think gold would look better than blue'], /gold/, /blue/],
      ['a farm', ['any chance you could add a windmill'], /windmill/],
      ['a garden', ['maybe we could have a small pond in it?'], /small pond/],
    ],
  ],
])('%s', (_, cases) => {
  it.each(cases)('%s / %j', (idea, said, is, never) => {
    const text = plain(idea, ...said);
    expect(text).toMatch(is);
    if (never) expect(text).not.toMatch(never);
  });
});

describe('questions about the picture are answered from the Brief (R11)', () => {
  it.each([
    ['a pier on a lake', 'what time of day is it supposed to be?', /^.+, which I chose\.$/],
    ['a red van in front of a shop', 'is that a minibus?', /^It is a red van; that it is a minibus was not said/],
    ['a red van in front of a shop', 'what colour is the van?', /^The van is red\.$/],
    ['a red van in front of a shop', 'is there a cat in it?', /^No, there is no cat/],
    ['a red van in front of a shop', 'where is the van?', /^The van: in front of the shop\.$/],
    ['a girl with a kite in a field', 'does she have a kite?', /^Yes: a kite\.$/],
    ['a girl with a kite in a field', 'is she smiling?', /^That was not said of the girl/],
    ['a girl with a kite in a field', 'where is she looking?', /was not said, so it is as it is drawn/],
    ['a fox in the snow', 'is it raining?', /^That was not said of the weather.*“Make it raining” says so/],
    ['a fox in the rain', 'is it raining?', /^Yes, it is raining\.$/],
    ['a sleeping cat', 'is the cat sleeping?', /^Yes, the cat is sleeping\.$/],
    ['three apples on a table', 'how many apples did you draw', /^Three apples\.$/],
  ])('%s / %s', (idea, question, answer) => {
    const brief = start(idea);
    const after = revise(brief, question, { seed });
    expect(after.answer).toMatch(answer);
    expect(after.brief).toBe(brief);
    expect(after.unplaced).toEqual([]);
  });
  it('a wish behind a question is done', () =>
    expect(plain('a girl with a kite in a field', "is she smiling? i'd like her to smile")).toMatch(/smiling/));
});

describe('what no words mend is asked back', () => {
  it.each(['the hands look off, can you redo them', 'fix that pls', 'redo the legs'])('%s', (line) => {
    const brief = start('a juggler on a street');
    const after = revise(brief, line, { seed });
    expect(after.brief).toBe(brief);
    expect(after.answer).toMatch(/another/);
  });
  it('nobody comes in to do what a verb says', () => {
    const brief = start('a lighthouse in a storm');
    expect(revise(brief, 'cant really tell if its on', { seed }).brief).toBe(brief);
  });
});

describe('two wishes in one clause', () => {
  it.each([
    [
      'a dog and a ball in a park',
      'can the ball be on the left and the dog on the right',
      /dog on the right.*ball on the left|ball on the left.*dog on the right/i,
    ],
    ['a fox in a forest', 'make the fox turn around and look at us', /looking at us/],
    ['a robot in a garden', 'he should sit down and smile', /sitting down.*smiling|smiling.*sitting down/],
  ])('%s / %s', (idea, said, is) => expect(plain(idea, said)).toMatch(is));
});

describe('a move before a wish (R29)', () => {
  const brief = start('a cat in a garden');
  it.each([
    ['undo that, and add a ball instead', { intent: 'undo', to: 1 }, /add a ball/],
    ['no go back. make it night', { intent: 'undo', to: 1 }, /make it night/],
    ['hmm i liked the tulips better, go back', { intent: 'undo', to: 1 }, undefined],
    ['i liked the tulips better', { intent: 'undo', to: 1 }, undefined],
  ])('%s', (line, move, then) => {
    const after = revise(brief, line, { seed });
    expect(after.brief).toBe(brief);
    expect(after.move).toEqual(move);
    if (then) expect(after.further).toMatch(then);
    else expect(after.further).toBeUndefined();
  });
});

describe('nothing comes in that is no thing (R30)', () => {
  const brief = start('a cat in a garden');
  it.each(['delicious', 'add a nice', 'a feel', 'asleep', 'look'])('%s', (line) => {
    const after = revise(brief, line, { seed });
    expect(after.brief.subjects.map(({ name }) => name)).toEqual(brief.subjects.map(({ name }) => name));
  });
  it.each(['aww', 'so cute!!', 'i love it so much', 'its for my mom'])('alone it changes nothing: %s', (line) =>
    expect(revise(brief, line, { seed }).brief).toBe(brief),
  );
});

// A row of words that could be matched in two ways each was tried in all of them, and never ended.
it.each(['so ', 'just ', 'a little bit ', 'still just ', 'the dog is so very ', 'hmm, '])(
  'a long row of “%s” comes to an end',
  (words) => {
    expect(revise(start('a dog on a beach'), words.repeat(Math.floor(500 / words.length)), { seed }).answer).not.toBe('');
  },
);
