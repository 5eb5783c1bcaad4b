/** What is meant by a line as a whole (R60–R73), each with neighbours that look alike and mean something else. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../compile/compile.ts';
import { said } from '../talks.fixture.ts';

type Case = readonly [idea: string, lines: readonly string[], has: RegExp, not?: RegExp];
const check = (cases: readonly Case[]): void => {
  it.each(cases.map(([idea, lines, has, not]) => ({ idea, lines, has, not })))(
    '$idea / $lines',
    ({ idea, lines, has, not }) => {
      const text = compile(said(idea, ...lines).brief, 'plain').prompt;
      expect(text).toMatch(has);
      if (not) expect(text).not.toMatch(not);
    },
  );
};
const answered = (cases: readonly (readonly [idea: string, lines: readonly string[], answer: RegExp])[]): void => {
  it.each(cases.map(([idea, lines, answer]) => ({ idea, lines, answer })))('$idea / $lines', ({ idea, lines, answer }) => {
    expect(said(idea, ...lines).answer).toMatch(answer);
  });
};

const DANCER = 'portrait of a ballerina in a dressing room, oil painting';
describe('R60 what somebody does not want to see', () => {
  check([
    [DANCER, ["i don't want to see her face"], /ballerina facing away/, /with a face/],
    [DANCER, ["can you make it so we don't see her from the front"], /ballerina facing away/],
    [DANCER, ["her hands shouldn't show"], /hidden hands/],
    [DANCER, ["i'd rather not have people in the back"], /ballerina.*without people in the background/],
    ['a fox in a snowy forest', ["i'd rather not have any birds in it"], /A fox .*without birds/],
    ['a fox in a snowy forest', ['no need to show the moon'], /without moon/],
    // Neighbours.
    [DANCER, ['i want to see her face'], /ballerina/, /facing away|hidden/],
    [DANCER, ["i'd rather have a mirror than a window"], /mirror/, /without mirror/],
  ]);
});

const POTS = 'five flower pots on a windowsill';
const STALLS = 'four market stalls seen from above';
describe('R61 what is put in one of several', () => {
  check([
    [POTS, ['put a cactus in the one on the left'], /Four flower pots.*flower pot on the left.*cactus in the flower pot/],
    [POTS, ['tilt the nearest one'], /Four flower pots.*a tilted flower pot in the foreground/],
    [STALLS, ['put melons in the top left stall'], /Three market stalls and melons in a market stall at the top left/],
    [
      STALLS,
      ['put melons in the top left stall', 'and a cat sleeping in the one across from it'],
      /Two market stalls.*a cat sleeping in .*market stall|cat sleeping in the market stall/,
      /across from cat|in a melon/,
    ],
    ['six balloons over a valley', ['write HELP on the leftmost one'], /balloon on the far left.*reads "HELP"/],
    ['six balloons over a valley', ['a flag hanging from the one in the middle'], /flag hanging from a balloon in the centre/],
    [STALLS, ['make the roof of the nearest stall red'], /stall in the foreground with a red roof/],
    ['a hedgehog knitting a scarf', ['a mouse asleep on the end of the scarf'], /mouse asleep on the end of the scarf/],
    [STALLS, ['put a cat in the middle of the market'], /Four market stalls and a cat in the middle/],
    [STALLS, ['put pumpkins on the left'], /Four market stalls and pumpkins on the left/],
  ]);
});

const JAZZ = 'jazz night poster with a saxophone';
describe('R62 words to be read, without quotes', () => {
  check([
    [JAZZ, ['put The Blue Hour at the top in thin white letters'], /reads "The Blue Hour" in thin white lettering/],
    [JAZZ, ['write see you there on it, small and curly'], /reads "see you there" in small curly lettering/],
    [
      JAZZ,
      ['add a title, Smoke and Brass, bold and slanted'],
      /reads "Smoke and Brass" in bold slanted/,
      /a bold slanted brass/,
    ],
    [JAZZ, ['the title should be Midnight Blues in big red letters'], /reads "Midnight Blues"/, /should be/],
    [JAZZ, ['the date should be June 3, you have June 13'], /reads "June 3"/, /13/],
    [
      'postcard of a lighthouse',
      ['put greetings from the coast across the sky in yellow letters'],
      /reads "greetings from the coast" in yellow lettering/,
    ],
    [JAZZ, ['leave blank lines so we can sign it by hand'], /blank lines to write on/, /"/],
    [JAZZ, ['put the saxophone at the top in gold'], /gold saxophone at the top/, /"/],
  ]);
});

const WITCH = 'a witch brewing something in a cauldron';
describe('R63 a question and a wish in one', () => {
  check([
    [WITCH, ["what's she brewing? make it soup"], /witch brewing soup/],
    ['a boy painting a fence', ["what's he painting? make it a boat"], /boy painting a boat/],
    ['an astronaut gardening on the moon', ["what's she growing? make it sunflowers"], /An astronaut .*growing sunflowers/],
    ['a fisherman pulling something out of a lake', ["what's he pulling out? make it a boot"], /fisherman pulling out a boot/],
    [WITCH, ["where's her hat? give her one"], /witch wearing a hat/],
    [WITCH, ["what's in the cauldron? make it purple slime"], /purple slime in the cauldron/],
    [WITCH, ["what's that on her hat? lose it"], /without anything on the witch's hat/],
    [WITCH, ['why is there a lamp? take it out'], /without lamp/],
    [WITCH, ['is she smiling? make her smile'], /smiling/],
    [WITCH, ['what time is it? make it midnight'], /at midnight/],
  ]);
});

describe('R64 what something should do and be beside another', () => {
  check([
    [
      'unicorn party invite for twins',
      ['should be two unicorns obviously', 'make one of them purple'],
      /a unicorn and a purple unicorn/,
    ],
    ['dragon birthday card for a girl', ['the dragon should be flying not sleeping'], /with a dragon and the dragon flying/],
    ['a snail crawling up a wall', ['it should be crawling down not up'], /snail crawling down a wall/],
    [
      'a hedgehog knitting a scarf',
      ['the scarf should go all the way across the floor'],
      /scarf stretching all the way across the floor/,
    ],
    [
      'an astronaut beside sunflowers',
      ['the sunflowers should be taller than the astronaut'],
      /sunflowers taller than the astronaut/,
    ],
    ['a giraffe in a tiny car', ["the giraffe's neck should go through the roof"], /neck reaching through the roof/, /necking/],
    [
      'a parrot in a raincoat',
      ['him on a branch would be better than on the floor'],
      /parrot.*raincoat.*on a branch|parrot on a branch.*raincoat/,
    ],
    ['dragon birthday card for a girl', ['it should be two candles on the cake'], /two candles on a cake/],
  ]);
});

const HARBOUR = 'a harbor with fishing boats';
describe('R65 manners of the whole', () => {
  check([
    [HARBOUR, ['can you do it like a kid drew it with crayons'], /A crayon drawing of fishing boats/, /and a kid|kid with/],
    [HARBOUR, ['faded like an old photo'], /faded like an old photo/, /boats and an old photo/],
    [HARBOUR, ['as a woodcut print with three colors only'], /A woodcut of fishing boats.*three colors/],
    [HARBOUR, ['as if it was stitched by hand'], /[Ee]mbroidery of fishing boats/, /a hand/],
    [HARBOUR, ['like somebody sketched it on a napkin'], /A sketch of fishing boats/, /and a napkin/],
    [HARBOUR, ['add a kid drawing with crayons'], /a kid with crayons drawing|kid drawing/],
    [HARBOUR, ['put an old photo on the wall'], /an old photo on a wall/],
  ]);
});

const TEA = 'a woman pouring tea for two cats on a porch';
describe('R66 what is wrong, told as a fact', () => {
  check([
    [TEA, ["there's one with five legs lol"], /without extra legs/, /five legs/],
    [TEA, ["the cups aren't the same size"], /equal-sized cups/],
    [TEA, ['they both have the same face'], /each with a different face/, /same face/],
    [TEA, ['the teapot looks brand new'], /weathered teapot/, /brand/],
    [TEA, ["the tea isn't steaming"], /tea steaming/, /without/],
    ['a moth with a skull on its back', ["skull's too cartoony"], /realistic skull/],
    [TEA, ['her hands should hold a spoon'], /hold(?:ing)? a spoon/],
  ]);
  answered([
    ['a knight in a swamp', ['i asked for a swamp, this is a lake'], /set to “swamp” already/],
    [TEA, ['her hands look off'], /How should the hands be\?.*Nothing has changed/],
    [
      'vegetable beds seen from straight above',
      ["it's at an angle, i said from above"],
      /set to “from straight above” already/,
    ],
    ['water cycle diagram', ['the arrows go the wrong way'], /Of the arrows I was told nothing/],
  ]);
});

describe('R67 one thing as it was', () => {
  check([
    [
      'a kitchen with a blue kettle',
      ['make the kettle red', 'make it night', 'go back to how the kettle was, keep the rest'],
      /blue kettle.*night/,
    ],
    ['a brick cottage with ivy on the roof', ['remove the ivy', 'put the ivy back'], /ivy on the roof/, /back ivy/],
    ['a brick cottage', ['make the cottage blue', 'the cottage was fine in brick'], /brick cottage/, /blue|fine/],
    ['a cat on a windowsill', ['put the cat back to sleep'], /cat (?:a)?sleep/],
  ]);
});

describe('R68 what was ruled out comes after all', () => {
  check([
    [
      "a witch's attic, no witch",
      ['bring the witch in after all, just her shadow on the floor'],
      /witch shadow on a floor/,
      /without/,
    ],
    ["a witch's attic, no witch", ['i changed my mind, put the witch back in'], /A witch in a witch's attic/, /without/],
    ['a parrot in a raincoat', ["rain's missing"], /in the rain/],
    ['a parrot in a raincoat', ['no witch please'], /without witch/],
  ]);
  answered([['a stand on a rainy street', ["rain's missing"], /set already/]]);
});

describe('R69 formats and cameras in everyday words', () => {
  it.each([
    ['could you do a tall version for my phone', '9:16'],
    ['i need a wide one for my laptop', '16:9'],
    ['make one that fits a square frame', '1:1'],
  ])('%s', (line, aspect) => {
    expect(said('a lighthouse on a cliff', line).brief.format.aspect).toBe(aspect);
  });
  check([
    ['a lighthouse on a cliff', ["lower the camera, like i'm lying in the grass"], /low angle; seen as if lying in the grass/],
    ['a lighthouse on a cliff', ['can you zoom in on the lantern room'], /close-up; close on the lantern room/],
    ['a lighthouse on a cliff', ['a camera on the cliff'], /and a camera on the cliff/],
    ['a lighthouse on a cliff', ['put a phone on the rock'], /a phone on a rock/],
  ]);
});

const PENGUIN = 'penguin in a little hat on an iceberg';
describe('R70 short answers', () => {
  check([
    ['a parrot in a tiny raincoat', ['yellow one'], /tiny yellow raincoat/],
    [PENGUIN, ['give him a scarf', 'stripes, any colors'], /striped scarf/, /stripes/],
    ['alphabet card, letter Q with a quail', ['lowercase one too'], /"Q" and "q"/],
    [
      'alphabet card, letter Q with a quail',
      ['the bird should be walking not sitting', 'other direction, toward the letter'],
      /quail walking towards the letter/,
    ],
    ['a haunted house', ['someone in the window', 'less obvious, just a shape'], /someone seen only as a shape/, /without/],
    [PENGUIN, ['another penguin'], /Two penguins/],
  ]);
});

const TART = 'lemon tart with raspberries on a marble table';
describe('R71 less here, more there, all but one', () => {
  check([
    [TART, ['fewer raspberries on top but put some on the table'], /a few raspberries.*some raspberries on the table/],
    [TART, ['take some raspberries off and put them next to the plate'], /some raspberries next to a plate/],
    ['flamingos at a swimming pool', ['less pink overall except for them'], /pink flamingos/i],
    [TART, ['make everything grey except the tart'], /grey; only the lemon tart in its own colors/],
    [TART, ['fewer raspberries'], /a few raspberries/, /some raspberries/],
  ]);
});

const STREET = 'a city street with an astronaut';
describe('R72 made of, shaped like, seen in, set before', () => {
  check([
    [STREET, ['make the buildings out of books'], /buildings made of books/, /outing/],
    [
      'concert poster with a city skyline',
      ['make the buildings out of piano keys'],
      /skyline with buildings made of piano keys/,
    ],
    ['a castle on a hill', ['make the castle out of glass'], /glass castle/],
    ['flamingos at a swimming pool', ['make the pool kidney shaped'], /kidney-shaped swimming pool/],
    [STREET, ['plain white behind him'], /plain white background/],
    [STREET, ['let us see the moon in the visor instead of the street'], /moon reflected in the astronaut's visor.*street/],
    [STREET, ['put white flowers behind him'], /white flowers behind the astronaut/],
  ]);
});

describe('R73 no word of manner, place or complaint is a thing', () => {
  it.each([
    ['a cat on a sofa', 'less obvious'],
    ['a cat on a sofa', 'add a direction'],
    ['a cat on a sofa', 'with a lowercase'],
  ])('%s / %s', (idea, line) => {
    const { brief, answer } = said(idea, line);
    expect(compile(brief, 'plain').prompt).not.toMatch(/obvious|direction|lowercase/);
    expect(answer).toMatch(/Nothing has changed/);
  });
});
