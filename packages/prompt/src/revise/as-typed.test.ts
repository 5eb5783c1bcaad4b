/** Instructions as strangers type them, and what the picture then is, in plain words. */
import { describe, expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { read } from '../read/read.ts';
import { unwrite, write } from '../write/write.ts';
import { revise } from './revise.ts';

const after = (idea: string, instruction: string) => {
  const { brief, answer } = revise(write(read(idea), { liberty: 'faithful', seed: 1 }), instruction, { seed: 1 });
  return { plain: compile(unwrite(brief), 'plain').prompt, answer };
};

describe('what is typed is done to what it is said of', () => {
  it.each([
    ['a girl reading on a window seat', 'can she be older', 'An older girl reading on a window seat.'],
    ['portrait of an old fisherman', 'younger', 'A portrait of a younger fisherman.'],
    ['portrait of an old fisherman', 'in a yellow raincoat', 'A portrait of an old fisherman wearing a yellow raincoat.'],
    ['portrait of an old fisherman', 'holding a fish', 'A portrait of an old fisherman holding a fish.'],
    ['portrait of an old fisherman', 'make it a painting', 'A painting of an old fisherman.'],
    ['two dogs playing in the snow', 'only one dog', 'A dog playing in the snow.'],
    ['two dogs playing in the snow', 'a child watching them', 'Two dogs playing and a child watching the dogs in the snow.'],
    ['a black cat on a red sofa', 'sitting next to it instead', 'A black cat sitting next to a red sofa.'],
    ['a black cat on a red sofa', 'swap the colours', 'A red cat on a black sofa.'],
    ['a black cat on a red sofa', "that's perfect, but make it evening", 'A black cat on a red sofa in the evening.'],
    ['a castle on a hill', 'the castle should be made of glass', 'A glass castle on a hill.'],
    ['a castle on a hill', 'add some birds, but not too many', 'A castle on a hill and a few birds.'],
    ['a castle on a hill', 'add a dragon flying above it', 'A castle on a hill and a dragon flying above the castle.'],
    ['a castle on a hill', 'put it on a cliff by the sea instead', 'A castle on a cliff on the sea.'],
    ['a castle on a hill', 'make it look abandoned', 'An abandoned castle on a hill.'],
    ['a black cat on a red sofa', 'asleep', 'A black cat asleep on a red sofa.'],
    ['a black cat on a red sofa', 'put the cat on the floor', 'A black cat and a red sofa on a floor.'],
    ['tokyo street', 'like blade runner', 'A street in Tokyo, like blade runner.'],
    ['a castle on a hill', 'more dramatic sky', 'A castle on a hill under the dramatic sky.'],
    ['a rusty robot watering flowers', 'shiny instead of rusty', 'A shiny robot watering flowers.'],
    ['a chocolate cake with strawberries', 'vanilla instead of chocolate', 'A vanilla cake with strawberries.'],
    ['a chocolate cake with strawberries', 'on a glass stand', 'A chocolate cake with strawberries on a glass stand.'],
    [
      'a chocolate cake with strawberries',
      'a hand reaching for it',
      'A chocolate cake with strawberries and a hand reaching for the chocolate cake.',
    ],
    ['an elderly couple dancing in the rain', 'under an umbrella', 'An elderly couple dancing under an umbrella in the rain.'],
    ['astronaut riding a horse on mars', 'walking instead of riding', 'An astronaut walking beside a horse on Mars.'],
    ['a small sailboat on a calm lake', 'stormy sea instead of calm lake', 'A small sailboat in a stormy sea.'],
    ['a wolf howling at the moon', 'full moon', 'A wolf howling at a full moon.'],
    ['a wolf howling at the moon', 'on a cliff', 'A wolf howling at the moon on a cliff.'],
    ['little girl with a red balloon in a field', 'running', 'A little girl with a red balloon running in a field.'],
    ['a fox in a snowy forest at dawn', 'make it summer', 'A fox in a forest in summer at dawn.'],
    ['a fox in a snowy forest at dawn', 'tail should be bushier', 'A fox with a bushy tail in a snowy forest at dawn.'],
    ['an old library full of books', 'a bit messier', 'A messy old library full of books.'],
    ['cozy kitchen with a window', 'bigger room', 'A window in a big kitchen; cozy mood.'],
    ['a street in a village', 'no cars please', 'A street in a village; without cars.'],
    [
      'tokyo street at night in the rain',
      'add someone with an umbrella',
      'Someone with an umbrella on a street in Tokyo in the rain at night.',
    ],
    [
      'tokyo street at night in the rain',
      'make the neon pink and blue',
      'A pink and blue neon on a street in Tokyo in the rain at night.',
    ],
    ['logo for a bakery called Crumb', 'make it blue', 'A logo of a bakery called Crumb; blue.'],
    [
      'a knight fighting a dragon',
      'like a children’s book illustration',
      "A knight fighting a dragon, in a children's book illustration style.",
    ],
    ['a house with a pool', 'palm trees around', 'A house with a pool and palm trees around.'],
    ['boy and his dog looking at the stars', 'make it two dogs', 'A boy looking at stars and two dogs looking at the stars.'],
    ['boy looking at the stars', 'sitting on a hill', 'A boy looking at stars and sitting on a hill.'],
    ['abstract painting in blue and gold', 'more gold', 'A painting, in an abstract style; blue; mostly gold.'],
    ['abstract painting in blue and gold', 'less blue', 'A painting, in an abstract style; a little blue; gold.'],
    ['abstract painting in blue and gold', 'add some red', 'A painting, in an abstract style; blue; gold; red.'],
    ['logo for a yoga studio', 'thinner lines', 'A logo of a yoga studio; thinner lines.'],
    [
      'a girl reading in a cafe',
      'the cafe looks too empty, add some people in the background',
      'A girl reading and some people in the background in a cafe.',
    ],
    ['a knight fighting a dragon', 'make the knight a woman', 'A female knight fighting a dragon.'],
    ['a knight fighting a dragon', 'set it in a snowy forest', 'A knight fighting a dragon in a snowy forest.'],
    ['a knight fighting a dragon', 'i want it to look like an oil painting', 'An oil painting of a knight fighting a dragon.'],
    ['old fisherman in a boat', 'he needs a big white beard', 'An old fisherman with a big white beard in a boat.'],
    ['old fisherman in a boat', 'take off his hat', 'An old fisherman in a boat; without hat.'],
    ['logo for a bakery called Crumb', 'use brown and cream', 'A logo of a bakery called Crumb; brown and cream.'],
    ['cozy living room with a fireplace', 'no fire in the fireplace', 'A fireplace in a living room; cozy mood; without fire.'],
    ['a red sports car on a mountain road', 'nah make it a yellow one', 'A yellow sports car on a mountain road.'],
    ['a red sports car on a mountain road', 'put it in the city at nite', 'A red sports car in a city at night.'],
    ['astronaut on mars', 'wider shot, i want to see more of the landscape', 'An astronaut on Mars; wide shot.'],
    ['a bowl of ramen', 'photograph it from the top', 'A bowl of ramen; from above.'],
    ['couple dancing in the rain', 'make them older, like in their 70s', 'A couple in their 70s dancing in the rain.'],
    ['a wizard in a library', 'change his robe from whatever it is to purple', 'A wizard wearing a purple robe in a library.'],
    ['a wizard in a library', 'cartoon style like for a kids book', 'A wizard in a library, in a kids book cartoon style.'],
    ['farmers market on a sunny morning', 'remove all the people', 'A sunny farmers market in the morning; without people.'],
    ['a fox in the woods', 'why is it so dark? brighten it up', 'A fox in the woods; bright light.'],
    ['a fox in the woods', 'turn it into a pixel art thing', 'Pixel art of a fox in the woods.'],
    ['a dog in a park', "i don't like the dog's colour, make it brown", 'A brown dog in a park.'],
    ['cute dragon', 'sitting on books', 'A cute dragon sitting on books.'],
    ['cute dragon', 'wearing glasses', 'A cute dragon wearing glasses.'],
    ['a red sports car', 'driving fast', 'A red sports car driving fast.'],
    ['a superhero flying over a city', 'red cape', 'A superhero wearing a red cape and flying over a city.'],
    ['a woman in a cafe', 'in her 30s', 'A woman in her 30s in a cafe.'],
    ['a woman in a cafe', 'with a coffee', 'A woman with coffee in a cafe.'],
    ['mountain cabin in winter', 'put a lake in front', 'A mountain cabin and a lake in front in winter.'],
    ['mountain cabin in winter', 'add a dog outside', 'A mountain cabin and a dog outside in winter.'],
    ['viking ship in a storm', 'calm sea actually', 'A viking ship on the sea; calm.'],
  ])('%s / %s', (idea, instruction, plain) => expect(after(idea, instruction).plain).toBe(plain));

  it('sits whom the picture is of, and not the birds that were made more', () => {
    const more = revise(read('old man feeding pigeons in a park'), 'more pigeons');
    const sat = revise(more.brief, 'sitting on a bench', { ...(more.about && { about: more.about }) });
    expect(compile(sat.brief, 'plain').prompt).toMatch(/man sitting/);
  });

  it.each([
    ['a girl reading', 'turn her around', /from behind/],
    ['a girl reading', 'can we see her face', /looking at the camera/],
    ['a black cat on a red sofa', 'i want to see the whole sofa', /full view/],
    ['tokyo street at night', 'from a rooftop', /street in Tokyo at night; from a rooftop/],
    ['a girl reading', 'not so dark', /bright light/],
    ['a bowl of ramen', 'make it look more appetising', /ramen.*appetising/],
    ['a castle on a hill', 'put mountains behind', /castle on a hill.*mountains/],
  ])('%s / %s', (idea, instruction, plain) => expect(after(idea, instruction).plain).toMatch(plain));

  it('names by the new name whatever was called by the old one', () =>
    expect(after('logo for a bakery called Crumb', 'change the name to Crumb & Co').plain).not.toMatch(/Crumb(?! & Co)/));
});

it('asks how he should be, and paints no weird fisherman', () =>
  expect(after('an old fisherman mending a net', 'hmm he looks weird').answer).toMatch(/How should the fisherman be/));

describe('R3 what is no change is said, and changes nothing', () => {
  it.each([
    ['four variations', /several pictures/],
    ['three more like this', /several pictures/],
    ['hmm the cat looks weird', /How should the cat be/],
    ['something on the wall behind', /What should it be/],
    ['less people', /no people in the picture/],
    ['pan left', /cannot move the camera/],
    ['why is it so dark?', /^Because I chose|neither its light/],
  ])('%s', (instruction, answer) => {
    const told = after('a black cat on a red sofa', instruction);
    expect(told.answer).toMatch(answer);
    expect(told.plain).toBe('A black cat on a red sofa.');
  });
});
