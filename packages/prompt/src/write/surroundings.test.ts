/** One picture: where the person said where, no other place is told, the view shows what is told, and the main thing carries the text. */
import { tableauRow } from '@atelier/lexicon';
import { describe, expect, it } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { isForeign, landsSaid } from './surroundings.ts';
import { write } from './write.ts';

const written = (idea: string) => write(read(idea), { liberty: 'free', seed: 7 });
const textOf = (idea: string): string =>
  prose(written(idea), { length: 'long', seed: 7 })
    .map(({ text }) => text)
    .join(' ');
const rowsOf = (idea: string) => {
  const { look, setting } = written(idea);
  return [...look, ...setting].flatMap(({ rule }) => (rule?.startsWith('tableau-') ? (tableauRow(rule) ?? []) : []));
};

describe('no other place is told', () => {
  it.each([
    ['golden retriever puppy playing in autumn leaves', /\b(?:kerb|street|houses|barn|tractor|gate)\b/],
    ['a cocktail on the beach', /\bshel(?:f|ves)\b/],
    ['paris cafe with people outside', /\b[Ww]indow light|by the window\b/],
  ])('%s', (idea, foreign) => expect(textOf(idea)).not.toMatch(foreign));

  it('on a plain background nothing lies near', () =>
    expect(rowsOf('dalmatian puppy on a plain white background').map(({ slot }) => slot)).not.toContain('behind'));

  it.each([
    ['wedding on the beach', 'tableau-place-beach.'],
    ['rainbow over a waterfall', 'tableau-place-waterfall.'],
    ['fireworks over the city', 'tableau-place-city-skyline.'],
  ])('and what the scene shows nothing of is told beside it: %s', (idea, block) =>
    expect(rowsOf(idea).some(({ rule }) => rule.startsWith(block))).toBe(true),
  );

  it('a thing that one is on or under says as much as a place', () => {
    const lands = (idea: string) => landsSaid(read(idea), undefined);
    const foreign = (text: string, idea: string) => isForeign(text, lands(idea) ?? new Set(), () => false);
    expect(foreign('A lamp stands on the shelf.', 'a girl reading under a big tree')).toBe(true);
    expect(foreign('The lawn goes down to a hedge.', 'a girl reading under a big tree')).toBe(false);
    expect(foreign('The lawn goes down to a hedge.', 'a cat sleeping on a windowsill')).toBe(true);
    expect(lands('a kitten in a basket')).toBeUndefined();
  });
});

describe('the view', () => {
  it('of a face shows where it is, if that was said', () =>
    expect(textOf('a doctor smiling in a hospital hallway')).not.toMatch(/face fills/i));
  it('shows the feet that are told of', () => {
    const text = textOf('a pug in a sweater');
    expect(/\bfeet\b/.test(text) && /chest up/i.test(text)).toBe(false);
  });
});

describe('what is round the main thing', () => {
  it('comes to no more than three sentences of a place', () => {
    for (const idea of ['teenage boy skateboarding in the city', 'chickens in a farmyard', 'a chef cooking in a kitchen'])
      expect(
        rowsOf(idea).filter(
          ({ slot, rule }) => /^(?:telling|behind)$/.test(slot) || (slot === 'instant' && /^tableau-place-/.test(rule)),
        ).length,
      ).toBeLessThan(4);
  });
  it('is nothing that an age or a mood calls to mind', () => {
    for (const idea of ['teenage boy skateboarding in the city', 'cozy living room with fireplace'])
      expect(rowsOf(idea).filter(({ rule }) => rule.startsWith('tableau-topic-'))).toEqual([]);
  });
  it('says what somebody wears once', () =>
    expect(textOf('police officer on a horse').match(/silver buttons/g)).toHaveLength(1));
});

describe('a scene is of what was said', () => {
  it('a fire that people sit round is told', () =>
    expect(textOf('friends sitting around a campfire in the forest')).toMatch(
      /\b(?:flames|fire|logs)\b.*\b(?:flames|fire|embers|logs)\b/i,
    ));
  it('what is in a bottle does not stand over us', () =>
    expect(rowsOf('ship in a bottle on a shelf').some(({ rule }) => rule.startsWith('tableau-things-big-ship'))).toBe(false));
  it('a terrace has no counter, and a plain ground may be lit from a window', () => {
    expect(textOf('two friends drinking beer on a terrace')).not.toMatch(/\bcounter\b/);
    expect(rowsOf('a teapot on a plain grey background').some(({ slot }) => slot === 'lit')).toBe(true);
  });
  it('what stands before the head of a compound is told where the scene asks for it', () =>
    expect(rowsOf('skin care cream jar on a marble table').some(({ rule }) => rule.startsWith('tableau-wares-skincare'))).toBe(
      true,
    ));
});
