import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './read/read.ts';
import { summary } from './summary.ts';
import { anyBrief, BEACH_SUNSET, brief, CAT, DOGS, one, place } from './write/briefs.fixture.ts';
import { write } from './write/write.ts';

describe('summary', () => {
  it('shows a beach sunset as a person would tell it', () => {
    const { said, follows, added } = summary(write(BEACH_SUNSET, { seed: 3 }));
    expect(said).toEqual(['beach', 'sunset']);
    expect(follows).toEqual(['low warm light', 'water mirrors the sky']);
    expect(added.slice(0, 3)).toEqual(['palms', 'gulls', 'calm waves']);
  });
  it('says subjects with all that was said of them', () =>
    expect(summary(DOGS).said).toEqual(['two black dogs running beside a red car', 'city street', 'night']));
  it('names what a word means where nothing else follows', () =>
    expect(summary(write(brief({ idea: 'beach', setting: [place('beach')] }), { liberty: 'faithful' })).follows).toEqual([
      'sea',
      'sand',
      'sky',
    ]));
  it('names an invented setting first', () =>
    expect(summary(write(brief({ idea: 'owl', subjects: [one('owl')] }))).added.slice(0, 2)).toEqual(['forest', 'night']));
  it('leaves out what is switched off', () => {
    const written = write(CAT);
    expect(summary({ ...written, look: written.look.map((fact) => ({ ...fact, off: true })) }).added).toEqual([]);
  });
  it.each([
    ['a sign that says OPEN', ['sign', '"OPEN"']],
    ['my cat as a king', ['cat as a king']],
    ['two cats on a red background', ['two cats on a red background']],
    ['the Eiffel Tower in paris', ['Eiffel Tower', 'Paris']],
    ['hello', []],
  ])('says what was said of "%s" once', (idea, items) => expect(summary(write(read(idea))).said).toEqual(items));
  it('one thing that was added is one', () =>
    expect(summary(write(read('logo for a coffee shop'))).added).toContain('a cup of coffee'));
  it('names the kind of picture, the view and the lens, which only the prompt says, and nothing that is switched off (B5)', () => {
    const written = write(read('a burger and fries'), { liberty: 'free', seed: 3, tableaux: false });
    const { added, inWords } = summary(written);
    expect(inWords[0]).toBe('food photograph');
    expect(inWords.some((value) => value.endsWith(' lens'))).toBe(true);
    expect(added.filter((value) => inWords.includes(value))).toEqual([]);
    expect(summary({ ...written, look: written.look.map((fact) => ({ ...fact, off: true })) }).inWords).toEqual([]);
  });
  it('keeps each list to six different items', () => {
    fc.assert(
      fc.property(anyBrief, fc.nat(), (read, seed) => {
        for (const items of Object.values(summary(write(read, { seed, liberty: 'free' })))) {
          expect(items.length).toBeLessThanOrEqual(6);
          expect(new Set(items).size).toBe(items.length);
        }
      }),
    );
  });
});
