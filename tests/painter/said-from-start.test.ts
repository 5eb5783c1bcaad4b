import { preparePainting } from '@atelier/illustrator';
import { read, revise, write } from '@atelier/prompt';
import { describe, expect, it } from 'vitest';
import { saidFromStart } from '../../packages/illustrator/src/scenes/said-from-start.ts';
import { settingOf } from '../../packages/illustrator/src/stage/setting.ts';

const talk = (idea: string, ...edits: string[]): string => {
  let brief = write(read(idea), { liberty: 'balanced', seed: 7 });
  for (const edit of edits) brief = revise(brief, edit).brief;
  return saidFromStart(brief);
};

it('is the idea, where nothing was taken away', () => {
  expect(talk('A castle on a crag, over a lake')).toBe('a castle on a crag, over a lake');
  expect(talk('a street in lisbon', 'add a tram')).toBe('a street in lisbon');
});

it.each([
  ['a night street in Lisbon with a tram', 'take the tram away', 'lisbon', 'tram'],
  ['a castle on a crag over a lake', 'no lake', 'crag', 'lake'],
  ['a skyline with fog at dusk', 'without the fog', 'skyline', 'fog'],
  ['a white castle in fog', 'make the castle red', 'castle', 'white'],
])('of "%s", after "%s", %s stands and %s is gone', (idea, edit, stands, gone) => {
  expect(talk(idea)).toContain(gone);
  expect(talk(idea, edit)).toContain(stands);
  expect(talk(idea, edit)).not.toContain(gone);
});

it('a place that was put instead of the one of the idea speaks for it', () => {
  expect(talk('a street in Lisbon', 'in Paris instead')).toMatch(/paris/);
  expect(talk('a street in Lisbon', 'in Paris instead')).not.toMatch(/lisbon/);
});

it('words of another language and mistyped ones are told as they were understood', () => {
  expect(talk('eine Burg auf einem Felsen über dem See')).toMatch(/castle on .*rock over .*lake/);
  expect(talk('astronat floting above earth')).toBe('astronaut floating above earth');
});

it.each([
  ['a castle on a hill with a dragon', 'remove the dragon'],
  ['a steam train on a viaduct in the mountains', 'remove the train'],
  ['istanbul with ferries', 'remove the ferries'],
  ['a steep street in lisbon with a tram', 'take the tram away'],
])('"%s" is the same place after "%s"', (idea, edit) => {
  const before = write(read(idea), { liberty: 'balanced', seed: 7 });
  const size = { width: 256, height: 256, seed: 7 };
  expect(settingOf(revise(before, edit).brief, size).scene).toBe(settingOf(before, size).scene);
});

describe('a train on its viaduct', () => {
  const passes = (idea: string, ...edits: string[]): string[] => {
    const brief = edits.reduce((b, edit) => revise(b, edit).brief, write(read(idea), { liberty: 'faithful', seed: 7 }));
    return preparePainting({ brief, width: 128, height: 128, seed: 7, missing: 'leave' }).passes.map(({ name }) => name);
  };
  it('steams where it is said to, and not at golden hour', () => {
    expect(passes('a steam train on a viaduct')).toEqual(expect.arrayContaining(['viaduct', 'train', 'steam']));
    expect(passes('a train on a viaduct at golden hour')).toContain('train');
    expect(passes('a train on a viaduct at golden hour')).not.toContain('steam');
  });
  it('leaves the viaduct where an edit takes it away', () => {
    expect(passes('a steam train on a viaduct', 'remove the train')).toContain('viaduct');
    expect(passes('a steam train on a viaduct', 'remove the train')).not.toContain('train');
  });
});
