import { describe, expect, it } from 'vitest';
import { facts } from './read.fixture.ts';
import { read } from './read.ts';

const FRAMED =
  'You will now act as a prompt generator. I will describe an image to you, and you will create a prompt that could be used for image generation. The image I want to generate is a beach sunset.';
const LONG =
  'Create an image of a tranquil beach scene at sunset. The sun is just touching the horizon, casting warm orange and pink hues across the sky. The water is calm and reflective, with gentle waves lapping against the shore. In the distance, you can see silhouettes of palm trees against the colorful sky. The beach is deserted except for a few seagulls wandering along the shoreline. Capture the peacefulness and serenity of this moment.';

const FORTY_WORDS =
  'It does not matter how slowly you go as long as you do not stop and every small step brings you a little nearer to the place where you wanted to be when you set out this morning with your friends';

describe('the three ideas the project began with', () => {
  it('R3 "a beach sunset" is a place and a time, and no subject is invented', () => {
    const brief = read('a beach sunset');
    expect(brief.subjects).toEqual([]);
    expect(brief.setting.map(({ id, kind, value, source, span }) => ({ id, kind, value, source, span }))).toEqual([
      { id: 'beach', kind: 'place', value: 'beach', source: 'user', span: [2, 7] },
      { id: 'sunset', kind: 'time', value: 'sunset', source: 'user', span: [8, 14] },
    ]);
    expect(brief.unread).toEqual([]);
  });

  it('R1 the prompt-generator message gives the same facts, and its frame is a request', () => {
    const [bare, framed] = [read('a beach sunset'), read(FRAMED)];
    const facts = (brief: typeof bare) =>
      JSON.parse(
        JSON.stringify([brief.subjects, brief.setting, brief.look, brief.relations, brief.absent], (key, value) =>
          key === 'span' || key === 'spans' ? undefined : value,
        ),
      );
    expect(facts(framed)).toEqual(facts(bare));
    expect(framed.request?.kind).toBe('prompt');
    expect(framed.unread).toEqual([]);
    for (const { span, spans } of framed.setting)
      for (const [start, end] of spans ?? [span!]) expect(FRAMED.slice(start, end)).toMatch(/^(?:beach|sunset)$/);
  });

  it('the long answer keeps every thing it names, and says that no people are there', () => {
    const brief = read(LONG);
    expect(facts(LONG)).toEqual([
      'sun (casting)',
      'horizon',
      'sky [colorful]',
      'water [calm, reflective]',
      'wave ×2+ [gentle] (lapping)',
      'shore',
      'palm tree ×2+ [silhouettes, in the distance]',
      'seagull ×few (wandering)',
      'shoreline',
      'sun touching horizon',
      'sun across sky',
      'water with wave',
      'wave against shore',
      'palm-tree against sky',
      'seagull along shoreline',
      'place beach',
      'time sunset',
      'background deserted',
      'mood tranquil',
      'palette warm orange and pink hues',
      'mood peacefulness',
      'mood serenity',
      'no people',
      'request draw',
    ]);
    expect(brief.absent).toMatchObject([
      { value: 'people', source: 'inferred', rule: 'deserted', reason: 'because you said deserted' },
    ]);
  });
});

/** Idea → its facts, in the notation of read.fixture.ts. */
const TABLES: Record<string, [string, string[]][]> = {
  'R2 counts, attributes, parts': [
    ['two black dogs beside a red car', ['dog ×2 [black]', 'car [red]', 'dog beside car']],
    ['a dozen roses in a vase', ['rose ×12 [dozen]', 'vase', 'rose in vase']],
    ['several birds on a wire', ['bird ×several', 'wire', 'bird on wire']],
    ['a pair of old boots', ['boot ×2 [pair, old]']],
    ['two or three cats', ['cat ×2-3']],
    ['a 2017 Porsche 911', ['Porsche 911 [2017]']],
    ['a black and white cat on a light blue sofa', ['cat [black and white]', 'sofa [light blue]', 'cat on sofa']],
    ['There is a red and white hat on top of the cat.', ['hat [red, white]', 'cat', 'hat on top of cat']],
    ['the cat is black', ['cat [black]']],
    ['a very tall tree', ['tree [very tall]']],
    ["a woman's red hat", ['woman', "woman's hat [red]"]],
    ['a dog with a long tail', ['dog', "dog's tail [long]", 'dog with tail']],
    ['nine different breeds of dogs', ['dog ×9 [different, breeds]']],
    ['a castle made of cardboard', ['castle [made of cardboard]']],
    ['an orange and a lemon', ['orange', 'lemon']],
    ['my cat as a king', ['cat [king]']],
  ],
  'R4 who does what, what stands where': [
    ['a man in a suit riding a horse', ['man', 'suit', 'horse', 'man in suit', 'man riding horse']],
    [
      'A woman playing a guitar in a library.',
      ['woman', 'guitar', 'woman playing guitar', 'woman in library', 'guitar in library', 'place library'],
    ],
    ['a cat and a dog on a sofa', ['cat', 'dog', 'sofa', 'cat on sofa', 'dog on sofa']],
    ['a shirt, a tie and a hat on a chair', ['shirt', 'tie', 'hat', 'chair', 'shirt on chair', 'tie on chair', 'hat on chair']],
    ['a ball to the left of a box', ['ball', 'box', 'ball to the left of box']],
    ['There are two dogs. They are holding sticks.', ['dog ×2', 'stick ×2+', 'dog holding stick']],
    ['a bowl of soup next to a spoon', ['bowl', 'soup', 'spoon', 'bowl of soup', 'bowl next to spoon']],
    ['a house surrounded by trees', ['house', 'tree ×2+', 'house surrounded by tree']],
    [
      'In the background, there are mountains and trees.',
      ['mountain ×2+', 'tree ×2+', 'mountain in background', 'tree in background', 'background background'],
    ],
    [
      'a person walking, wearing a coat and holding an umbrella',
      ['person (walking)', 'coat', 'umbrella', 'person wearing coat', 'person holding umbrella'],
    ],
    ['person on horse. person near tree', ['person', 'horse', 'tree', 'person on horse', 'person near tree']],
    ['vase behind vase', ['vase', 'vase', 'vase behind vase~2']],
    ['three zebras eat grass', ['zebra ×3', 'grass', 'zebra eat grass']],
  ],
  'R3 places and things, times, weather': [
    ['a castle on a mountain', ['castle', 'mountain', 'castle on mountain']],
    ['a wolf in a forest', ['wolf', 'wolf in forest', 'place forest']],
    ['mountain lake at dawn', ['place mountain lake', 'time dawn']],
    ['a misty forest at night in winter', ['place forest', 'weather misty', 'time night', 'season winter']],
    ['a 1950s diner', ['diner', 'era 1950s']],
    ['cozy cabin vibes', ['place cabin', 'mood cozy']],
    ['🌅🏖️', ['place beach', 'time sunrise']],
  ],
  'R5 what is not there': [
    ['a street with no people', ['place street', 'no people']],
    ['a table without cups or plates', ['table', 'no cups', 'no plates']],
    ['The beach is deserted except for a few seagulls.', ['seagull ×few', 'place beach', 'background deserted', 'no people']],
  ],
  'R6 whose it is, and for which day': [
    ['album cover "Slow Weather" by The Lanterns', ['medium album cover', '"Slow Weather"', '"The Lanterns"']],
    ['book cover "Night" by J. R. Hale and Mia Ray', ['medium book cover', '"Night"', '"J. R. Hale and Mia Ray"']],
    ['a poster "Hope" by Banksy', ['medium poster', 'artist Banksy', '"Hope"']],
    ['a poster "Hope" by Shepard Fairey', ['medium poster', 'artist Shepard Fairey', '"Hope"']],
    ['a travel poster "Paris" by Toulouse-Lautrec', ['medium travel poster', 'artist Toulouse-Lautrec', '"Paris"']],
    ['movie poster "Dust" by Anna Vale', ['medium movie poster', '"Dust"', '"Anna Vale"']],
    ['a poster in a quiet mood', ['medium poster', 'mood quiet']],
    ['a desk, quiet monday mood', ['desk', 'time monday', 'mood quiet']],
    ['a cyclist riding uphill', ['cyclist (riding uphill)']],
    ['hand painted letters', ['letter ×2+ [hand painted]']],
    ['a sign "STOP" by a road', ['sign', 'sign by road', 'place road', '"STOP" on sign']],
    ['wedding invitation, 3 May 2027', ['wedding invitation', '"3 May 2027" on wedding-invitation']],
    ['a beach in June', ['place beach', 'time june']],
  ],
  'R6 lettering': [
    ['a sign that says "OPEN"', ['sign (says)', '"OPEN" on sign']],
    [`a poster saying "${FORTY_WORDS}"`, ['poster (saying)', `"${FORTY_WORDS}" on poster`]],
    ['a cake that says happy birthday mom', ['cake (says)', '"happy birthday mom" on cake']],
    ["a t-shirt with the text 'hello world'", ['t-shirt', 'text', 't-shirt with text', '"hello world" on t-shirt']],
    ['a sign in a forest that says KEEP OUT', ['sign (says)', 'sign in forest', 'place forest', '"KEEP OUT" on sign']],
    ['a neon poster with the words OPEN LATE', ['word ×2+', 'medium neon poster', '"OPEN LATE" on word']],
    ['vintage poster with word AXX', ['word', 'medium vintage poster', '"AXX" on word']],
  ],
  'R7 the look and the format': [
    ['an ink drawing of bamboo', ['bamboo', 'medium ink drawing']],
    ['a painting of wooden boats', ['boat ×2+ [wooden]', 'medium painting']],
    ['a painting of a fox, by Claude Monet', ['fox', 'medium painting', 'artist Claude Monet']],
    ['a cat in the style of Van Gogh', ['cat', 'artist Van Gogh']],
    ['steampunk airship', ['airship', 'style steampunk']],
    ['pixel art castle', ['castle', 'medium pixel art']],
    ['cinematic lighting, 8k, wide angle', ['lighting cinematic lighting', 'detail 8k', 'lens wide angle']],
    ['close-up of a bee, shallow depth of field', ['bee', 'shot close-up', 'lens shallow depth of field']],
    [
      'vikings war, cave troll, matte painting, cinematic',
      ['vikings war', 'cave troll', 'medium matte painting', 'style cinematic'],
    ],
    ['a street, kodak portra 400', ['place street', 'lens kodak portra 400']],
    ['source_code on a screen', ['source code', 'screen', 'source-code on screen']],
    ['score_9, score_8_up, 1girl, long_hair', ['girl', "girl's hair [long]", 'detail score_9', 'detail score_8_up']],
    ['a forest, in portrait format', ['place forest', 'aspect 2:3']],
    ['a whale --ar 3:2', ['whale', 'aspect 3:2']],
    ['love', ['mood love']],
    ['blue', ['palette blue']],
  ],
  'R1 frames': [
    ['can you draw me a dog on a skateboard', ['dog', 'skateboard', 'dog on skateboard', 'request draw']],
    ['pls make a pic of a cat', ['cat', 'request draw']],
    ['draw a cat please', ['cat', 'request draw']],
    ['I want a picture of a fox', ['fox', 'request draw']],
    ['Write me a prompt for a fox in the snow', ['fox', 'fox in snow', 'place snow', 'request prompt']],
    ['act as a prompt generator: a fox in the snow', ['fox', 'fox in snow', 'place snow', 'request prompt']],
    ['Act as a prompt generator: I will describe a picture and you write the prompt. A fox.', ['fox', 'request prompt']],
    ['give me 4 variations of a castle', ['castle', 'pictures 4', 'request vary']],
    ['4 pics of a castle', ['castle', 'pictures 4', 'request draw']],
    ['can you make me three different images of a fox', ['fox', 'pictures 3', 'request draw']],
    ['a castle, 4 images', ['castle', 'pictures 4', 'request draw']],
    ['two pictures with frames on a wall', ['frame ×2+', 'wall', 'frame on wall', 'unread two pictures']],
    ['a gallery wall, 3 pictures', ['gallery wall', 'unread 3 pictures']],
    ['a photo album - 6 pictures', ['photo album', 'unread 6 pictures']],
    ['a wall with 4 pictures', ['wall', 'unread 4 pictures']],
    ['Capture the serenity of this moment.', ['mood serenity', 'request draw']],
    ['logo for a bakery', ['bakery', 'medium logo']],
    ['hello', ['request chat', 'unread hello']],
  ],
  'R2 R4 what a bare verb after one thing is, and who does what they are taught': [
    ['lemonade stand in summer', ['lemonade stand', 'season summer']],
    ['a taco stand at night', ['taco stand', 'time night']],
    ['a flower stand and a bench', ['flower stand', 'bench']],
    ['hot dog stand by the beach', ['hot dog stand', 'hot-dog-stand by beach', 'place beach']],
    ['two cats stand on a wall', ['cat ×2 (stand)', 'wall', 'cat on wall']],
    ['a man stand by a door', ['man (stand)', 'door', 'man by door']],
    ['thank you card with wildflowers', ['thank you card', 'wildflower ×2+', 'thank-you-card with wildflower']],
    ['a birthday card with balloons', ['birthday card', 'balloon ×2+', 'birthday-card with balloon']],
    ['get well soon card with a teddy bear', ['get well soon card', 'teddy bear', 'get-well-soon-card with teddy-bear']],
    ['a happy birthday banner', ['happy birthday banner']],
    [
      'grandmother teaching a girl to knead dough',
      ['grandmother', 'girl', 'dough', 'grandmother teaching girl', 'girl knead dough'],
    ],
    ['a father helping his son to ride a bike', ['father', 'son', 'bike', 'father helping son', 'son ride bike']],
    ['a coach showing a player how to kick', ['coach', 'player (kick)', 'coach showing player']],
    ['a father helping his son ride a bike', ['father', 'son', 'bike', 'father helping son', 'son ride bike']],
    ['a woman asking two boys to sit on a bench', ['woman', 'boy ×2 (sit)', 'bench', 'woman asking boy', 'boy on bench']],
    ['a man riding a horse to find a lake', ['man', 'horse', 'lake', 'man riding horse', 'man find lake']],
  ],
  'R6 lettering in capitals ends with the capitals': [
    ['a sign that says OPEN beside a cat', ['sign (says)', 'cat', 'sign beside cat', '"OPEN" on sign']],
    [
      'a banner that says GO TEAM across a street',
      ['banner (says)', 'banner across street', 'place street', '"GO TEAM" on banner'],
    ],
    ['a wall that reads NO ENTRY past a gate', ['wall (reads)', 'gate', 'wall past gate', '"NO ENTRY" on wall']],
    ['a sign reading FRESH BREAD above a door', ['sign (reading)', 'door', 'sign above door', '"FRESH BREAD" on sign']],
    ['a sign that says I love you', ['sign (says)', '"I love you" on sign']],
  ],
  'R3 whose room it is shows nobody in it': [
    ["a child's bedroom with a rocket bed", ['rocket bed', 'child-s-bedroom with rocket-bed', "place child's bedroom"]],
    ["a king's palace", ["place king's palace"]],
    ["a cat in a baker's kitchen", ['cat', 'cat in baker-s-kitchen', "place baker's kitchen"]],
    ["grandma's attic at dusk", ["place grandma's attic", 'time dusk']],
    ["a child's messy bedroom", ["place child's messy bedroom"]],
    ["Anna's garden in spring", ["place Anna's garden", 'season spring']],
    ["a wizard's tower on a hill", ["wizard's tower", 'hill', 'wizard-s-tower on hill']],
    ["a teacher's desk", ['teacher', "teacher's desk"]],
    ["a painter's easel", ["painter's easel"]],
    ["a knight's helmet", ["knight's helmet"]],
    ["a woman and a dog in the woman's garden", ['woman', "woman's garden", 'dog', 'woman in garden', 'dog in garden']],
  ],
  'R3 weather that is over': [
    ['a japanese tea room after rain', ['place japanese tea room', 'weather after rain']],
    ['a street after a storm', ['place street', 'weather after a storm']],
    ['a dog in a park after heavy rain', ['dog', 'dog in park', 'place park', 'weather after heavy rain']],
    ['a woman walking after the rain', ['woman (walking)', 'weather after the rain']],
    ['a street in the rain', ['place street', 'weather rain']],
  ],
  'R7 an emblem stands for a brand and shows what it is known by': [
    ['a mountain coffee brand emblem', ['mountain', 'coffee', 'medium emblem']],
    ['a wolf clothing company logo', ['wolf', 'clothing', 'medium logo']],
    ['coffee brand logo', ['coffee', 'medium logo']],
    ['logo for a coffee brand', ['coffee brand', 'medium logo']],
  ],
  'R7 lenses by their figures, and liminal': [
    ['a portrait, 85mm', ['medium portrait', 'lens 85mm']],
    ['a fox at 90mm, f2.8', ['fox', 'lens 90mm', 'lens f2.8']],
    ['a man with a hat, 50mm lens, f/1.8', ['man', 'hat', 'man with hat', 'lens 50mm lens', 'lens f/1.8']],
    ['an owl, 70-200 mm zoom lens', ['owl', 'lens 70-200 mm zoom lens']],
    ['liminal hallway', ['place hallway', 'mood liminal']],
    ['an empty pool, liminal space', ['place pool', 'background empty', 'mood liminal space', 'no people']],
  ],
  'R1 an idea that follows the role without a colon': [
    ['act as a prompt generator for a beach sunset', ['place beach', 'time sunset', 'request prompt']],
    ['be my prompt generator for an old lighthouse at night', ['lighthouse [old]', 'time night', 'request prompt']],
    ['Act as a prompt generator for images. A fox.', ['fox', 'request prompt']],
    ["I want you to act as a prompt generator for Midjourney's AI. My idea is two foxes", ['fox ×2', 'request prompt']],
    ['You are a prompt engineer. The idea is a barn.', ['barn', 'request prompt']],
    ['act as a prompt generator, a fox in the snow', ['fox', 'fox in snow', 'place snow', 'request prompt']],
    ['act as a prompt generator and give me: a fox', ['fox', 'request prompt']],
    ['Act as an image generator and draw a red fox', ['fox [red]', 'request prompt']],
    ['pretend you are a prompt engineer, two cats on a sofa', ['cat ×2', 'sofa', 'cat on sofa', 'request prompt']],
    ['act as a prompt generator, an expert in midjourney', ['request prompt']],
    ['act as a prompt generator and write prompts for my input', ['request prompt']],
  ],
  'R8 typos, hashtags, words nobody knows': [
    ['a girafe in the snow', ['giraffe', 'giraffe in snow', 'place snow', 'unread girafe']],
    ['#sunset #palmtrees', ['palm tree ×2+', 'time sunset', 'unread palmtrees']],
    ['asdf', ['asdf']],
  ],
};

for (const [rule, table] of Object.entries(TABLES))
  describe(rule, () => {
    it.each(table)('%s', (idea, expected) => expect(facts(idea)).toEqual(expected));
  });

it.each([
  ['a painting', 'painting'],
  ['an artist palette', 'artist palette'],
  ['a framed picture', 'framed picture'],
  ['a sweet', 'sweet'],
])('a word for how pictures look is a thing where it is all that was said: %s', (idea, name) => {
  const { subjects, look } = read(idea);
  expect([subjects.map((s) => s.name), look]).toEqual([[name], []]);
});

it('love, without an article, stays how a picture looks, and so does what a picture is made as', () => {
  expect(read('love').subjects).toEqual([]);
  expect(read('a painting of a cat').subjects.map(({ name }) => name)).toEqual(['cat']);
});

it('R8 a mended typo keeps what was typed beside it, and the typed word is listed', () => {
  expect(read('a girafe').subjects[0]).toMatchObject({ name: 'giraffe', corrected: 'girafe', span: [2, 8] });
});

it('B3 every fact has a source, ids come from content and no two are alike', () => {
  const brief = read('a dog and another dog, a red ball, a dog house, at sunset');
  expect(brief.subjects.map(({ id }) => id)).toEqual(['dog', 'dog~2', 'ball', 'dog-house']);
  expect(brief.subjects.every(({ source }) => source === 'user')).toBe(true);
});

it('B6 reading twice gives the same Brief, whatever was read between', () => {
  const first = read(LONG);
  for (const idea of ['a bridge', 'two cats', FRAMED]) read(idea);
  expect(read(LONG)).toEqual(first);
});
