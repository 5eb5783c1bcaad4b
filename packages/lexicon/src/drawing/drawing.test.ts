import { describe, expect, it } from 'vitest';
import { drawingOf, drawings } from './drawing.ts';

describe('the tables', () => {
  it('give no name to two entries', () => {
    const owner = new Map<string, string>();
    const twice: string[] = [];
    for (const { drawing, synonyms, kinds, likenesses } of drawings())
      for (const name of [drawing.noun, ...synonyms, ...kinds, ...likenesses]) {
        if (owner.has(name)) twice.push(`${name}: ${owner.get(name)} and ${drawing.noun}`);
        owner.set(name, drawing.noun);
      }
    expect(twice).toEqual([]);
    expect(owner.size).toBeGreaterThan(900);
  });

  it('hold sane heights and lower-case names', () => {
    for (const { drawing, synonyms, kinds, likenesses } of drawings()) {
      expect(drawing.height, drawing.noun).toBeGreaterThanOrEqual(0.02);
      expect(drawing.height, drawing.noun).toBeLessThanOrEqual(400);
      for (const name of [drawing.noun, ...synonyms, ...kinds, ...likenesses]) expect(name).toMatch(/^[^A-Z~]+$/);
    }
  });

  it('take a monastery for a temple of one faith only where that faith is said', () => {
    expect(drawingOf('buddhist monastery')?.noun).toBe('buddhist temple');
    for (const name of ['monastery', 'mountain monastery']) expect(drawingOf(name)?.noun, name).not.toBe('buddhist temple');
  });

  it('imply a colour only as #rrggbb', () => {
    for (const { drawing } of drawings()) if (drawing.color) expect(drawing.color).toMatch(/^#[0-9a-f]{6}$/);
  });
});

describe('drawingOf', () => {
  it('knows works, stations and haunted houses by what they are called', () => {
    expect(drawingOf('factory chimneys')?.grounding.name).toBe('own:factory');
    for (const name of ['railway station', 'train stations', 'old train station'])
      expect(drawingOf(name)?.noun, name).toBe('railway station');
    for (const name of ['haunted house', 'haunted mansion', 'creepy mansion'])
      expect(drawingOf(name)?.noun, name).toBe('haunted mansion');
    expect(drawingOf('amusement park ferris wheel')?.noun).toBe('ferris wheel');
    expect(drawingOf('mansion')).toBeUndefined();
  });

  it('tells what is only akin from what is a kind of it', () => {
    expect(drawingOf('lamborghinis')).toMatchObject({ noun: 'sports car', via: 'likeness' });
    expect(drawingOf('hare')).toMatchObject({ noun: 'rabbit', via: 'likeness' });
    expect(drawingOf('professor')).toMatchObject({ noun: 'teacher', via: 'likeness' });
    expect(drawingOf('sedan')).toMatchObject({ noun: 'car', via: 'hypernym' });
  });

  it.each([
    ['cat', 'cat', 'direct'],
    ['Cats', 'cat', 'direct'],
    ['the dogs', 'dog', 'direct'],
    ['labrador', 'dog', 'hypernym'],
    ['corgi', 'corgi', 'direct'],
    ['siberian huskies', 'husky', 'synonym'],
    ['frenchie', 'french bulldog', 'synonym'],
    ['mountain lion', 'puma', 'synonym'],
    ['caribou', 'reindeer', 'synonym'],
    ['great blue heron', 'heron', 'synonym'],
    ['sports car', 'sports car', 'direct'],
    ['cars', 'car', 'direct'],
    ['butterflies', 'butterfly', 'direct'],
    ['buses', 'bus', 'direct'],
    ['wolves', 'wolf', 'direct'],
    ['big old castle', 'castle', 'direct'],
    ['seagulls', 'seagull', 'direct'],
    ['pine trees', 'pine tree', 'direct'],
    ['fishing boat', 'fishing boat', 'direct'],
    ['wooden fishing boats', 'fishing boat', 'direct'],
    ['double-decker bus', 'double-decker', 'synonym'],
    ['street lamp', 'street lamp', 'direct'],
    ['street lamps', 'street lamps', 'direct'],
    ['elm', 'tree', 'likeness'],
    ['oak', 'tree', 'hypernym'],
    ['jungle temple', 'temple', 'direct'],
    ['mountain monastery', 'monastery', 'direct'],
    ['viaduct', 'aqueduct', 'synonym'],
    ['ocean', 'sea', 'synonym'],
  ])('%s → %s (%s)', (name, noun, via) => {
    expect(drawingOf(name)).toMatchObject({ noun, via });
  });

  it.each([
    'gyroscope',
    'happiness',
    'labradorite',
    'sea monster',
    'sun bear',
    'paper crane',
    'family tree',
    'horse chestnut',
    'car park',
    'dogma',
    'catfish',
    'birdcage',
    'fire station',
    'samurai sword',
    'toString',
    'constructor',
    '',
  ])('has none for %j', (name) => {
    expect(drawingOf(name)).toBeUndefined();
  });

  it.each([
    ['coffee mug', 'own:mug'],
    ['kettle', 'own:kettle'],
    ['bowl of soup', 'own:soup'],
    ['muffins', 'own:muffin'],
    ['dustbin', 'own:trash-can'],
    ['desk', 'own:desk'],
    ['pub sign', 'own:pub-sign'],
    ['tennis ball', 'own:tennis-ball'],
    ['globe', 'own:desk-globe'],
    ['planet earth', 'noto:globe-showing-europe-africa'],
    ['letter', 'own:letter'],
  ])('has a drawing of its own for %s: %s', (name, grounding) => {
    expect(drawingOf(name)?.grounding.name).toBe(grounding);
  });

  it.each([
    ['brides', 'bride'],
    ['young businesswoman', 'businesswoman'],
    ['policemen', 'police officer'],
    ['firemen', 'firefighter'],
    ['girlfriend', 'woman'],
    ['commuters', 'person'],
    ['toddler', 'toddler'],
  ])('knows %s as %s', (name, noun) => {
    expect(drawingOf(name)?.noun).toBe(noun);
  });

  it('never lets a costume pass for its wearer', () => {
    for (const name of ['samurai', 'ninja', 'nurse', 'knight', 'astronaut', 'king', 'wizard', 'mermaid', 'firefighter'])
      expect(['man', 'woman', 'person', undefined]).not.toContain(drawingOf(name)?.noun ?? 'nothing at all');
  });
});
