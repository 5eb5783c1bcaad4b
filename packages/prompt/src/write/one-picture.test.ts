/** A text describes one picture: one bearing of a body, one angle, no wall behind what is looked down on, no backdrop where there is a place. */
import { describe, expect, it, test } from 'vitest';
import { compile } from '../compile/compile.ts';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { looksAhead } from '../subjects/seen-from-above.ts';
import { write } from './by-tables.fixture.ts';
import { showsFace } from './parts-told.ts';
import { isOtherwisePosed, posturesIn } from './posture.ts';

const SEEDS = [0, 1, 2, 3];
const textsOf = (idea: string): string[] =>
  SEEDS.map((seed) =>
    prose(write(read(idea), { liberty: 'free', seed }), { length: 'long', seed })
      .map(({ text }) => text)
      .join(' '),
  );

describe('a body has one bearing', () => {
  test.each([
    ['$The {sits|sit} close together.', ['lie'], true],
    ['$The {sleeps|sleep} on one side.', ['lie'], false],
    ['A tuft of hair stands up.', ['lie'], false],
    ['One stands, one lies in the grass.', ['stand'], false],
    ['$The {runs|run} ahead.', [], false],
  ])('%s', (text, has, wrong) => {
    expect(isOtherwisePosed(text, has)).toBe(wrong);
  });

  it('two foxes that sleep do not sit', () => {
    for (const text of textsOf('two foxes sleeping in the snow')) expect(text).not.toMatch(/\bsits? |\bstands? close|nuzzling/);
    expect(posturesIn('They sit close together')).toEqual(['sit']);
  });
});

describe('what is seen from above has nothing behind it', () => {
  test.each(['a bowl of pho being garnished, overhead', 'a breakfast table from above', 'top-down view of a chess game'])(
    '%s',
    (idea) => {
      for (const text of textsOf(idea)) {
        expect(text.slice(text.indexOf('.')).split('. ').filter(looksAhead)).toEqual([]);
        expect(text).not.toMatch(/eye level|slightly elevated|three-quarter view|from knee height/);
      }
    },
  );
});

describe('a covered face is not told of', () => {
  test.each([
    'an astronaut riding a horse on mars',
    'a deep sea diver in a scuba suit',
    'a portrait of a beekeeper in a black net veil',
  ])('%s', (idea) => {
    for (const text of textsOf(idea))
      expect(
        text
          .split('. ')
          .slice(1)
          .filter(
            (each) =>
              /\b(?:astronaut|diver|beekeeper)\b/.test(each) && showsFace(each) && !/light|sun|veil|eye[- ]level/i.test(each),
          ),
      ).toEqual([]);
  });
});

describe('no plain backdrop where a place, a ground, a weather or part of a building was said', () => {
  test.each([
    'two kids building a snow fort while their cat watches from the window',
    "grandpa's workshop full of clocks",
    'a cat on a windowsill',
    'an old bench in the rain',
    'a bowl of pho being garnished, overhead',
  ])('%s', (idea) => {
    for (const liberty of ['faithful', 'balanced', 'free'] as const)
      for (const seed of SEEDS)
        expect(compile(write(read(idea), { liberty, seed }), 'midjourney').prompt).not.toMatch(/plain backdrop/);
  });

  it('yet a thing that stands nowhere has one', () => {
    expect(compile(write(read('a red vase'), { liberty: 'faithful', seed: 0 }), 'midjourney').prompt).toMatch(/plain backdrop/);
  });
});

describe('a deed that was said is shown, with its tool and what it does (B2)', () => {
  test.each([
    ['woman welding a big metal sculpture in her garage', /welding mask.*sparks/],
    ['pancakes with blueberries and syrup being poured', /stream falls onto (?:the pancakes|them)/],
    ['a bowl of pho being garnished, overhead', /hand reaches in over.*leaves/],
    ['farmer spraying his vines', /water at the vines; drops/],
    ['two kids building a snow fort', /block of snow onto/],
    ['a ferry leaving a harbour in the rain', /wake spreads/],
    ['a man polishing an old trumpet', /rubs the (?:old )?trumpet with a folded cloth/],
    ['an ice cream cone melting on a hot day', /(?:drops|drips) run down/],
    ['a black cat watching a goldfish', /straight at the goldfish/],
  ])('%s', (idea, shown) => {
    for (const text of textsOf(idea)) expect(text.slice(text.indexOf('.'))).toMatch(shown);
  });
});

it('at full length has seventy-five words and more, and no more than 160', () => {
  for (const idea of [
    'a jar of honey',
    'an old train station',
    'abstract shapes',
    'a minimal fox logo',
    'cat',
    'autumn leaves on a path',
  ])
    for (const text of textsOf(idea)) {
      expect(text.split(' ').length, text).toBeGreaterThanOrEqual(75);
      expect(text.split(' ').length, text).toBeLessThanOrEqual(160);
    }
});

it('a verb of how it is seen stands once', () => {
  for (const idea of ['a birthday card with balloons', 'cyberpunk city at night', 'portrait of a beekeeper'])
    for (const text of textsOf(idea))
      expect(text).not.toMatch(/\b(?:seen|taken|viewed|shown|pictured) (?:seen|taken|viewed)\b/i);
});
