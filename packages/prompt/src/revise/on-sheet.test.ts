/** Posters, cards, logos and other sheets, talked about as people do: words in any case, colours, borders, what is drawn on them. */
import { describe, expect, it } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { said, values } from './talks.fixture.ts';

const words = (idea: string, ...instructions: string[]): string[] =>
  said(idea, ...instructions).brief.text.flatMap(({ content, off }) => (off ? [] : [content]));
const CARD = 'a birthday card for my mom with flowers';
const LOGO = 'logo for a coffee shop called Bean House';
const POSTER = 'poster for a jazz concert';

describe('R18 what a sheet is to say needs no quotes and no capitals', () => {
  it.each([
    [CARD, 'add the text happy birthday mom', ['happy birthday mom']],
    ['wedding invitation', 'add names anna and tom', ['anna and tom']],
    ['wedding invitation', 'date june 5 2027', ['june 5 2027']],
    [POSTER, 'the title should be Blue Night', ['Blue Night']],
    [POSTER, 'say sold out', ['sold out']],
    ['book cover for a novel called The Salt Road', 'author name J. Harker', ['J. Harker']],
    ['book cover for a novel called The Salt Road', 'make the title gold', ['The Salt Road']],
    ['coffee shop menu chalkboard', 'add latte 3.50', ['latte 3.50']],
    ['instagram post for a bakery sale', 'say 50% off', ['50% off']],
    ['album cover, a car on a desert road', 'album name Long Way Home', ['Long Way Home']],
    ['business card for a photographer', 'phone 555 1234', ['555 1234']],
    ['birthday invitation', 'saturday 3pm', ['saturday 3pm']],
    ['yoga studio flyer', 'class times: mon 6pm', ['class times: mon 6pm']],
    ['neon sign that says OPEN', 'change it to CLOSED', ['CLOSED']],
    ['poster for a school play', 'put the date on it: 4 june', ['School Play', '4 june']],
    ['book cover: The Last Gardener', 'by Maya Reed', ['The Last Gardener', 'Maya Reed']],
    ['baby shower invite with elephants', 'for Emma', ['for Emma']],
    ['birthday card with roses', 'say Happy 80th Nana', ['Happy 80th Nana']],
    ['birthday card with roses', 'write "Happy 80th Nana" on it', ['Happy 80th Nana']],
    ['birthday card with roses', 'the lettering should be gold and curly', ['Happy Birthday']],
    [LOGO, 'put the name underneath the cup', ['Bean House']],
    ['menu for an italian restaurant', 'add margherita 12', ['Menu', 'margherita 12']],
  ])('%s / %s', (idea, instruction, expected) => expect(words(idea, instruction)).toEqual(expected));

  it('other words take the place of those that were there', () =>
    expect(words(CARD, 'add the text happy birthday mom', 'change the text to love you mum')).toEqual(['love you mum']));

  it('where there are words again, they are ruled out no more', () => {
    const { brief } = said('a sticker of a ghost', 'no text', 'write BOO instead');
    expect([brief.text.map(({ content }) => content), brief.absent.map(({ value }) => value)]).toEqual([['BOO'], []]);
  });

  it('how letters looked that are gone is gone', () =>
    expect(said(CARD, 'bigger text', 'remove the text').brief.subjects.map(({ name }) => name)).not.toContain('lettering'));

  it.each([
    [CARD, 'bigger text'],
    [LOGO, 'make the letters rounder'],
    [POSTER, 'add text'],
    [POSTER, 'write an e-mail to my landlord'],
  ])('how they look, or an errand, is no wording: %s / %s', (idea, instruction) =>
    expect(words(idea, instruction)).toEqual(words(idea, 'undo')),
  );
});

describe('R18 what is on it, and how it is made', () => {
  const told = (idea: string, ...instructions: string[]): string =>
    prose(said(idea, ...instructions).brief, { length: 'medium', seed: 1 })
      .map(({ text }) => text)
      .join(' ');
  it.each([
    [CARD, 'put a cat on it', /birthday card for my mom with flowers and a cat\b/],
    [CARD, 'add a little butterfly', /with flowers and a little butterfly\b/],
    [CARD, 'add a drawing of a cup', /with flowers and a cup\b/],
    [LOGO, 'use a cup instead of the bean', /^A logo for a coffee shop called Bean House with a cup\./],
    [LOGO, 'round badge instead', /^A badge for a coffee shop called Bean House\..*a round shape\./],
    [LOGO, 'put the name below the icon', /The name stands below the icon\./],
    [LOGO, 'put the name underneath the cup', /The name stands underneath the cup\./],
    [LOGO, 'only two colors', /limited palette of two colours/],
    ['minimalist mountain logo', 'thicker lines', /Drawn with thicker lines\./],
    ['a sticker of a ghost', 'orange border', /An orange border runs round it\./],
    ['wedding invitation, botanical', 'eucalyptus instead of roses', /^A wedding invitation with a eucalyptus/],
  ])('%s / %s', (idea, instruction, expected) => expect(told(idea, instruction)).toMatch(expected));

  it('which of many faces is asked back, and a border that goes is no border', () => {
    expect(said(POSTER, 'say sold out', 'title in a fun font').answer).toMatch(/^Which face/);
    expect(values(said('thank you card', 'take out the border').brief, 'composition')).toEqual(
      values(said('thank you card', 'undo').brief, 'composition'),
    );
    expect(values(said('pumpkin patch sign', 'rustic').brief, 'style')).toEqual(['rustic']);
  });

  it('its colours are those of the whole', () =>
    expect(values(said('t-shirt design of a wolf', 'change the colors to red and black').brief, 'palette')).toEqual([
      'red and black',
    ]));

  it('what comes in beside what hangs somewhere is not drawn on it', () =>
    expect(said('neon sign that says OPEN', 'add a palm tree').brief.relations).toEqual([]));

  it('what hangs somewhere stands among other things', () =>
    expect(told('neon sign that says OPEN', 'make it pink', 'add a palm tree next to it')).toMatch(
      /palm tree is next to the neon sign/,
    ));

  it('a mark is in two colours, and not its letters alone', () =>
    expect(values(said('dog grooming logo', 'name it Paws & Bubbles', 'make it pink and teal').brief, 'palette')).toEqual([
      'pink and teal',
    ]));

  it('another takes the place of the one that is on it', () =>
    expect(said('fox logo', 'use a wolf instead').brief.subjects.map(({ name }) => name)).toEqual(['wolf']));

  it('the answer says where it is', () =>
    expect(said('instagram post for a bakery sale', 'add croissants').answer).toMatch(
      /^New: croissants on the instagram post\./,
    ));
});
