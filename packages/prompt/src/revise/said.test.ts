/** Instructions as people say them to a picture: the same wish in many words. */
import { describe, expect, it } from 'vitest';
import { names, said, values } from './talks.fixture.ts';

const CAT = 'a cat on a chair';

describe('R21 what is done to the picture', () => {
  it.each([
    ['warm it up a little', 'palette', 'warm colours'],
    ['cool down the colours', 'palette', 'cool colours'],
    ['brighten it up', 'lighting', 'bright light'],
    ['bump up the contrast', 'lighting', 'hard contrasting light'],
    ['crank up the colours', 'palette', 'vivid colours'],
    ['bit more contrast', 'lighting', 'hard contrasting light'],
    ['the picture is too dark', 'lighting', 'bright light'],
    ['the colours are not bright enough', 'lighting', 'bright light'],
    ['zoom out a lot', 'shot', 'wide shot'],
    ['fill the frame with the cat', 'shot', 'close-up'],
    ['from the top', 'angle', 'from above'],
    ['more space above for a title', 'composition', 'empty space at the top'],
    ['make room on the left', 'composition', 'empty space on the left'],
    ['plain white background pls', 'composition', 'plain white background'],
    ['paint it how Monet would have done it', 'artist', 'monet'],
    ['make it spookier', 'mood', 'spooky'],
    ['let the sun come out', 'weather', 'sunny'],
    ['clear up the weather', 'weather', 'clear'],
  ])('%s', (instruction, kind, value) => {
    const { brief } = said(CAT, instruction);
    expect(values(brief, kind)).toContain(value);
    expect(names(brief)).toEqual(expect.arrayContaining(['cat', 'chair']));
    expect(brief.subjects.filter(({ source }) => source === 'edit')).toEqual([]);
  });

  it.each([
    ['crop it square', '1:1'],
    ['for an instagram story', '9:16'],
  ])('%s', (instruction, aspect) => expect(said(CAT, instruction).brief.format.aspect).toBe(aspect));
});

describe('R21 what is done to a thing', () => {
  it('takes weather and snow away by any verb', () => {
    expect(values(said('a foggy harbour', 'lift the fog').brief, 'weather')).toEqual([]);
    expect(values(said('a fox in the snow', 'melt the snow').brief, 'place')).not.toContain('snow');
  });

  it('wakes who sleeps', () => {
    const [dragon] = said('a dragon sleeping on gold', 'wake it up').brief.subjects;
    expect([...dragon!.attributes, ...dragon!.actions].map(({ value }) => value)).toEqual(['awake']);
  });

  it('counts what it speaks of', () => {
    expect(said('a spaceship over a city', 'what if there were three of them').brief.subjects[0]?.count).toEqual({ exact: 3 });
  });

  it('adds one of the kind that was spoken of', () => {
    expect(names(said('two penguins on an iceberg', 'add a baby one').brief).filter((name) => name === 'penguin')).toHaveLength(
      2,
    );
  });

  it('an ugly vase makes way', () => {
    expect(names(said('sunflowers in a vase', 'the vase is ugly, use a jug instead').brief)).toEqual(['sunflower', 'jug']);
  });

  it('of what is eaten a word that is a colour too is a thing', () => {
    expect(names(said('a jar of honey and a lemon', 'swap the lemon for ginger').brief)).toContain('ginger');
  });

  it('too many people are never more of them', () => {
    const { brief } = said('a street market in Marrakech', 'too many people');
    expect(names(brief)).not.toContain('person');
    expect(values(brief, 'composition')).toEqual(['uncluttered']);
  });

  it('a sky that nobody named can be moody', () => {
    const sky = said('a windmill in a tulip field', 'make the sky moodier').brief.subjects.find(({ name }) => name === 'sky');
    expect(sky?.attributes.map(({ value }) => value)).toEqual(['moody']);
  });

  it('turns whom it is told to, and puts no face there', () => {
    const { brief } = said(CAT, 'turn the cat to face left');
    expect(names(brief)).toEqual(['cat', 'chair']);
  });
});

describe('R21 moves, questions and wishes in one', () => {
  it.each([
    ['undo that last bit', { intent: 'undo', to: 1 }],
    ['scrap that', { intent: 'undo', to: 1 }],
    ['ok now go back to how it was at the start', { intent: 'goto', to: 1 }],
  ])('%s', (instruction, move) => expect(said(CAT, instruction).move).toEqual(move));

  it('answers what somebody holds', () => {
    expect(said('a knight holding a lantern', 'what is the knight holding?').answer).toBe('The knight: lantern.');
  });

  it('a wish behind a question is done', () => {
    expect(names(said('a family having a picnic', 'where is the dog? we need a dog').brief)).toContain('dog');
  });
});
