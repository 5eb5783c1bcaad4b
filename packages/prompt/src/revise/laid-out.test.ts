/** Wishes about the page, about one of several, about parts and about two that change places, as strangers type them. */
import { describe, expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { said } from './talks.fixture.ts';

const told = (idea: string, ...says: string[]): string => compile(said(idea, ...says).brief, 'plain').prompt;
const CABIN = 'a wooden cabin in the snow';
const KNIGHTS = 'two knights dueling on a bridge';

describe('R50 how the page is laid out', () => {
  it.each([
    ['leave me some empty space up top for the title', 'empty space at the top'],
    ['i need empty space on the left for the title', 'empty space on the left'],
    ['leave the bottom third empty so i can put the date there', 'empty space at the bottom'],
    ["don't put anything in the top half", 'empty space at the top'],
    ["put the cabin lower so there's space above it", 'empty space at the top'],
    ['mirror it', 'mirrored left to right'],
    ['flip it the other way round', 'mirrored left to right'],
    ['more of the sky', 'low horizon, much sky'],
    ['less sky, more ground', 'high horizon, much ground'],
    ['crop to just the cabin', 'close-up of the cabin'],
    ['zoom out so we see the whole forest', 'against a forest; wide shot'],
    ['simplify it a lot', 'uncluttered; simple'],
    ['way too much detail', '; simple.'],
    ['no shading just the outline', 'outlines only, no shading'],
    ['just outlines, like a colouring page', 'outlines only, no shading'],
    ['flat colours, no shading', 'no shading'],
    ['can it be flatter, like an icon', 'An icon of a wooden cabin'],
  ])('%s', (say, expected) => expect(told(CABIN, say)).toContain(expected));

  it.each([
    ['make it work as an instagram story', '9:16'],
    ['needs to be a banner for my website', '21:9'],
    ["turn it sideways so it's wide", '3:2'],
    ["rotate it so it's tall", '2:3'],
  ])('%s', (say, aspect) => expect(said(CABIN, say).brief.format.aspect).toBe(aspect));

  it('two halves have two colours, and the other way round is the other way round', () => {
    const HEART = 'a human heart';
    expect(told(HEART, 'make the left side blue and the right side red')).toContain('a blue left half and a red right half');
    expect(told(HEART, 'left half blue, right half orange')).toContain('a blue left half and a orange right half');
    expect(told(HEART, 'make the left side blue and the right side red', 'wait other way round')).toContain(
      'a red left half and a blue right half',
    );
  });

  it('a thing, a colour and the weather are no layout', () => {
    expect(told(CABIN, 'add a flag on the left')).toContain('flag');
    expect(told('a girl in the rain', 'more rain')).toContain('heavy rain');
    expect(told('an empty street', 'add a wide banner over the street')).toContain('banner');
  });
});

describe('R51 which of several', () => {
  it.each([
    ['the one on the right should be losing', /another knight dueling and losing on the right/],
    ['make the one on the left taller', /a tall knight dueling on the left/],
    ['give the one on the right a beard', /a knight with a beard dueling on the right/],
    ['the left one should have a red cape', /another knight wearing a red cape and dueling on the left/],
  ])('%s', (say, expected) => expect(told(KNIGHTS, say)).toMatch(expected));

  it('one of a crowd stands out, and the crowd stays', () => {
    expect(told('a crowd of penguins on the ice', 'one of them should be wearing a scarf')).toContain(
      'A crowd of penguins and another penguin wearing a scarf',
    );
    expect(told('five birds on a tree', 'two of them should be red')).toContain('two red birds');
    expect(told('five birds on a tree', 'get rid of one of them')).toContain('Four birds');
  });
});

describe('R52 how many', () => {
  it.each([
    ['can you make three more otters doing the same thing', 'Four otters'],
    ['make 8 of them', 'Eight otters'],
    ['i want a whole row of otters', 'A row of otters'],
    ['give it two friends doing the same', 'Three otters'],
  ])('%s', (say, expected) => expect(told('an otter at a sink', say)).toContain(expected));

  it.each(['theres two ships now, i only wanted one', 'i said one ship not two', 'there should be just the one'])('%s', (say) =>
    expect(told('a ghost ship in fog', say)).toBe('A ghost ship in fog.'.replace('in fog', 'in the fog')),
  );
});

describe('R53 two change places', () => {
  const TWO = 'a golden retriever and a black cat sharing a blanket';
  it('places, clothes, and one so and the other so', () => {
    expect(told(TWO, 'swap their places')).toMatch(/golden retriever on the right.*black cat on the left/);
    expect(told('a cat and a dog', "swap the cat and the dog's clothes")).toMatch(/cat in the dog's clothes/);
    expect(told('a cat and a dog', 'one asleep the other staring at the camera')).toMatch(
      /cat asleep.*dog staring at the camera/,
    );
  });
});

describe('R54 heard as a whole', () => {
  it('the line before it is cut', () => {
    expect(told('a cat and a dog', 'make the dog laugh while the cat cries')).toMatch(/cat crying.*dog laughing/);
    expect(told('a boat, a buoy and a gull', 'lose everything but the boat')).toBe('A boat.');
    expect(told('a robot at a bus stop', 'he should look sad', 'not crying sad just tired sad')).toMatch(/tired/);
  });
});

it.each([
  ['two cats on a sofa', 'make the left one black and the other one white', /^A white cat .*a black cat on the left/],
  ['a ball on a table', 'one half red, the other half blue', /ball/],
  ['a ball on a table', 'left half red and the other blue', /ball/],
])('of two each, of one its halves: %s / %s', (idea, say, expected) => expect(told(idea, say)).toMatch(expected));

describe('R55 parts', () => {
  it.each([
    ['a dragon on a tower', 'wings folded in', /dragon with wings folded in/],
    ['a dragon on a tower', 'its head should point down, not up', /with its head pointing down/],
    ['a ghost ship', 'torn sails', /ship with torn sails/],
    ['a garden path with a rusty gate', 'shut the gate', /shut rusty gate/],
    ['a fox under a mushroom', 'close his eyes a bit more', /with his eyes half-closed/],
    ['a small house on a hill', 'broken windows', /house with broken windows/],
    ['a knight in a hall', 'card up the sleeve', /knight with a card up his sleeve/],
  ])('%s / %s', (idea, say, expected) => expect(told(idea, say)).toMatch(expected));
});

describe('R56 colours and light where they fall', () => {
  it.each([
    ['cards with gold edges', 'the gold looks brown to me', /bright metallic gold edges/],
    ['a narrow street', 'bit more sun on the left side', /sunlight on the left side/],
    ['a ghost ship in fog', 'give it a green glow from inside the windows', /; green glow from inside the windows/],
    ['a cat sharing a blanket', 'make the blanket the one thing thats colourful', /colourful blanket.*muted greys/],
    ['a cat in a chair', 'darker background, like those old oil paintings', /dark.*background, in an old oil painting style/],
  ])('%s / %s', (idea, say, expected) => expect(told(idea, say)).toMatch(expected));
});

describe('R57 what is spoken of and is not there', () => {
  it('what shall stand in its place comes in, and the answer says so', () => {
    const { answer, brief } = said('an attic bedroom with a round window', 'replace the rug with bare wood floor');
    expect(compile(brief, 'plain').prompt).toContain('a bare wood floor');
    expect(answer).toContain('There was no rug in the picture.');
    expect(told('a tavern', 'swap the beer mugs for wooden bowls of soup')).toContain('wooden bowls of soup');
  });
  it.each([
    ['a narrow street with laundry', 'leave the old man though', /an old man/],
    ['cards with eucalyptus leaves', 'leaves only on one corner', /eucalyptus leaves on one corner only/],
    ['a narrow street with laundry', 'too many people, i want it almost empty', /almost deserted/],
    ['birthday invitation with dinosaurs', 'lose the spiky one', /without spiky dinosaurs/],
    ['an attic bedroom', 'bare wood floor, no rug', /bare wood floor in an attic bedroom.*without rug/],
  ])('%s / %s', (idea, say, expected) => expect(told(idea, say)).toMatch(expected));
});

describe('R58 what is asked of whoever draws', () => {
  it.each([
    ['can you do tattoos?', /^Yes\./],
    ['can you make videos?', /^No videos/],
    ['where did the book go?', /^No book was named/],
    ["there's something weird in the bushes on the right, get rid of it", /Name what it looks like/],
    ["that's not what a fox holds", /How should it be instead\?/],
  ])('%s', (say, expected) => {
    const { answer, patch } = said('a fox under a mushroom', say);
    expect(answer).toMatch(expected);
    expect(patch.added.length + patch.changed.length + patch.removed.length).toBe(0);
  });
});

describe('R59 a step back, and something kept', () => {
  it('is wished for again', () => {
    const { move, further } = said('a cat', 'he should be holding a fish', 'go back a step but keep the fish');
    expect(move).toEqual({ intent: 'undo', to: 1 });
    expect(further).toContain('a fish');
  });
});
