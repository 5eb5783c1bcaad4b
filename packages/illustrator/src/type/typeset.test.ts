import { type Brief, briefSchema } from '@atelier/spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { luminance } from '../colour.ts';
import { planetOf } from '../light/planet.ts';
import { factTable } from '../scenes/context.ts';
import { planOf } from '../stage/plan.ts';
import { homography } from './carried.ts';
import { faceFor } from './face-for.ts';
import { FACE_DATA } from './faces.generated.ts';
import { type FaceName, lineWidth, setLine } from './faces.ts';
import { setPieces } from './layout.ts';
import { letteringPasses } from './lettering-pass.ts';
import { designedSheet } from './sheets.ts';

const area = { x: 40, y: 60, width: 420, height: 300 };
const piece = (content: string) => ({ of: 't', content, face: 'serif' as const, rank: 1, tracking: 0 });

describe('lines of lettering', () => {
  it('keeps letters in order, kerned, and no wider than measured', () => {
    const set = setLine('AVATAR', 'serif', 100);
    expect(set.width).toBeCloseTo(lineWidth('AVATAR', 'serif') * 100, 6);
    const loose = [...'AVATAR'].reduce((sum, letter) => sum + lineWidth(letter, 'serif'), 0);
    expect(lineWidth('AVATAR', 'serif')).toBeLessThan(loose);
  });

  it('has the letters of western Europe in every face and names what it has not', () => {
    for (const face of Object.keys(FACE_DATA) as FaceName[]) {
      expect(setLine('Grüße à Łódź — “déjà vu” €5', face, 40).unknown).toEqual([]);
      expect(setLine('海辺', face, 40).unknown).toEqual(['海', '辺']);
    }
  });

  it('sets any pieces inside the area, largest that fits', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Za-z ]{1,40}$/), { minLength: 1, maxLength: 3 }), (texts) => {
        const shown = texts.filter((t) => t.trim() !== '');
        fc.pre(shown.length > 0 && shown.every((t) => t.split(' ').every((w) => w.length < 24)));
        for (const { box } of setPieces(shown.map(piece), area)) {
          expect(box.x).toBeGreaterThanOrEqual(area.x - 1);
          expect(box.x + box.width).toBeLessThanOrEqual(area.x + area.width + 1);
          expect(box.y).toBeGreaterThanOrEqual(area.y - 1);
        }
      }),
      { numRuns: 60 },
    );
  });
});

const brief = (change: object): Brief => briefSchema.parse({ v: 1, idea: 'x', ...change });
const size = { width: 512, height: 512, seed: 3, missing: 'leave' as const };

describe('lettering on the Stage', () => {
  it('letters a card for Tom: the card and the name need no drawing', () => {
    const { stage } = planOf(
      brief({
        subjects: [
          { id: 'birthday-card', name: 'birthday card', source: 'user' },
          { id: 'tom', name: 'Tom', source: 'user' },
        ],
        text: [
          { id: 'greeting', content: 'Happy Birthday', on: 'card', source: 'inferred' },
          { id: 'name', content: 'Tom', on: 'card', source: 'inferred' },
        ],
      }),
      size,
    );
    expect(stage.missing).toEqual([]);
    expect(stage.objects.map((o) => [o.of, o.grounding.kind])).toEqual([
      ['birthday-card', 'shape'],
      ['greeting', 'lettering'],
      ['name', 'lettering'],
    ]);
  });

  it('lays words on a sign in a scene, and says what has no surface for them', () => {
    const at = (on: string) =>
      planOf(
        brief({
          subjects: [{ id: on, name: on, source: 'user', count: { exact: 1 } }],
          setting: [{ id: 'beach', kind: 'place', value: 'beach', source: 'user' }],
          text: [{ id: 'open', content: 'OPEN', on, source: 'user' }],
        }),
        size,
      ).stage;
    const stage = at('billboard');
    expect(stage.missing).toEqual([]);
    const [board, words] = ['billboard', 'open'].map((of) => stage.objects.find((o) => o.of === of)!.box);
    expect(words![0]).toBeGreaterThan(board![0]);
    expect(words![0] + words![2]).toBeLessThan(board![0] + board![2]);
    expect(words![1] + words![3]).toBeLessThan(board![1] + board![3]);
    expect(at('horse').missing.map((m) => m.name)).toEqual(['“OPEN”']);
  });

  it.each([
    ['chalkboard', 'chalkboard', []],
    ['t-shirt', 't-shirt', ['word']],
    ['wine bottle', 'label', ['label']],
  ] as const)('on a plain ground a %s carries what stands on its %s', (bearer, on, further) => {
    const { objects, missing } = planOf(
      brief({
        subjects: [bearer, ...further].map((name) => ({ id: name, name, source: 'user' as const, count: { exact: 1 } })),
        relations: further.map((name) => ({ from: bearer, predicate: 'with', to: name, source: 'user' as const })),
        text: [{ id: 'said', content: 'NOIR', on, source: 'user' }],
      }),
      size,
    ).stage;
    expect(missing).toEqual([]);
    const [own, words] = [bearer, 'said'].map((of) => objects.find((o) => o.of === of)!.box);
    for (const [at, long] of [
      [0, 2],
      [1, 3],
    ] as const) {
      expect(words![at]).toBeGreaterThan(own![at]);
      expect(words![at] + words![long]).toBeLessThan(own![at] + own![long]);
    }
  });

  it('a way of writing that was asked for is the way it is written, and words that only speak of one ask for nothing', () => {
    const face = (idea: string, content: string) =>
      faceFor(brief({ idea, text: [{ id: 't', content, source: 'user' }] }), 'card', 0.9, 0, content);
    expect(face('a card, the words "Thank You" in script', 'Thank You')).toBe('script');
    expect(face('a card that says "Thank You" in a serif', 'Thank You')).toBe('serif');
    expect(face('a card that says "The Script"', 'The Script')).not.toBe('script');
    // Capitals of one face are no other's.
    expect(face('a poster in typewriter letters that says "NIGHT"', 'NIGHT')).toBe('mono');
  });

  it('a title over a scene stands beside what reaches into the sky; over snow at the foot it is dark', () => {
    const titled = (thing: string, content: string, season: readonly object[]) => {
      const { lettering, stage } = planOf(
        brief({
          subjects: [{ id: 'thing', name: thing, source: 'user', count: { exact: 1 } }],
          setting: [{ id: 'hills', kind: 'place', value: 'hills', source: 'user' }, ...season],
          text: [{ id: 'title', content, source: 'user' }],
        }),
        size,
      );
      const { box } = lettering.pieces[0]!;
      const over = stage.objects.filter(
        (o) =>
          o.of === 'thing' &&
          o.box[0] * size.width < box.x + box.width &&
          (o.box[0] + o.box[2]) * size.width > box.x &&
          o.box[1] * size.height < box.y + box.height &&
          (o.box[1] + o.box[3]) * size.height > box.y,
      );
      return { dark: luminance(lettering.ink) < 0.1, low: box.y > size.height / 2, over: over.length };
    };
    const winter = [{ id: 'winter', kind: 'season', value: 'winter', source: 'user' }];
    expect(titled('skyscraper', 'Alps', winter)).toEqual({ dark: false, low: false, over: 0 });
    expect(titled('giraffe', 'Alps', winter)).toEqual({ dark: false, low: false, over: 0 });
    // No room beside the tower for so long a word.
    expect(titled('skyscraper', 'Internationalisation', winter)).toMatchObject({ dark: true, low: true });
    expect(titled('skyscraper', 'Internationalisation', [])).toMatchObject({ dark: false, low: true });
  });

  it('a poster of a scene is the picture and not missing from it; one on a wall there is a thing', () => {
    const hung = (...relations: Brief['relations']) => {
      const { stage } = planOf(
        brief({
          subjects: [{ id: 'poster', name: 'travel poster', source: 'user', count: { exact: 1 } }],
          setting: [{ id: 'mountains', kind: 'place', value: 'mountains', source: 'user' }],
          text: [{ id: 'title', content: 'Peru', source: 'user' }],
          relations,
        }),
        size,
      );
      return [stage.missing.some((m) => m.of === 'poster'), stage.objects.find((o) => o.of === 'poster')?.box];
    };
    expect(hung()).toEqual([false, [0, 0, 1, 1]]);
    expect(hung({ from: 'poster', predicate: 'on', to: 'mountains', source: 'user' })[0]).toBe(true);
  });

  it('no title lies across a planet or the moon, whose boxes are where they are painted', () => {
    let beside = 0;
    for (let seed = 1; seed <= 24; seed++)
      for (const value of ['red', 'ringed']) {
        const { stage, setting } = planOf(
          brief({
            subjects: [
              { id: 'ball', name: 'planet', source: 'user', attributes: [{ id: 'how', kind: 'color', value, source: 'user' }] },
              { id: 'moon', name: 'moon', source: 'user' },
            ],
            setting: [{ id: 'sky', kind: 'place', value: 'night sky', source: 'user' }],
            text: [{ id: 'title', content: 'Red Planet', source: 'user' }],
          }),
          { ...size, seed },
        );
        const boxOf = (of: string) => stage.objects.find((o) => o.of === of)?.box;
        const [ball, title] = [boxOf('ball')!, boxOf('title')!];
        const painted = planetOf(seed, setting.view, `planet ${value}`, setting.light.azimuth >= 0 ? 1 : -1);
        expect(ball[0] * size.width).toBeLessThanOrEqual(painted.x - 0.9 * painted.radius);
        expect((ball[0] + ball[2]) * size.width).toBeGreaterThanOrEqual(Math.min(size.width, painted.x + 0.9 * painted.radius));
        expect((ball[1] + ball[3] / 2) * size.height).toBeCloseTo(painted.y, 3);
        for (const light of [ball, boxOf('moon')])
          if (light) {
            const apart = [0, 1].some(
              (i) => light[i]! >= title[i]! + title[i + 2]! - 0.001 || light[i]! + light[i + 2]! <= title[i]! + 0.001,
            );
            expect({ seed, value, apart }).toEqual({ seed, value, apart: true });
            beside++;
          }
      }
    expect(beside).toBeGreaterThan(48);
  });

  it('what a sign says is on it though the words come after the place', () => {
    const { objects, missing } = planOf(
      brief({
        subjects: [{ id: 'sign', name: 'sign', source: 'user', count: { exact: 1 } }],
        setting: [{ id: 'forest', kind: 'place', value: 'forest', source: 'user' }],
        text: [{ id: 'trail', content: 'Trail 7', source: 'user' }],
      }),
      size,
    ).stage;
    expect(missing).toEqual([]);
    const [board, words] = ['sign', 'trail'].map((of) => objects.find((o) => o.of === of)!.box);
    // The planks are the upper half of what stands there.
    const middle = (words![1] + words![3] / 2 - board![1]) / board![3];
    expect(middle).toBeGreaterThan(0.15);
    expect(middle).toBeLessThan(0.35);
  });

  it('lays a square onto any corners', () => {
    const corners = [
      [10, 20],
      [90, 32],
      [84, 70],
      [14, 88],
    ] as const;
    const lay = homography(...corners);
    const square = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ] as const;
    square.forEach(([u, v], i) => {
      const [x, y] = lay(u, v);
      expect(x).toBeCloseTo(corners[i]![0], 6);
      expect(y).toBeCloseTo(corners[i]![1], 6);
    });
  });

  it('breaks lines evenly and never swaps capitals for small letters', () => {
    const { stage } = planOf(
      brief({
        look: [{ id: 'poster', kind: 'medium', value: 'movie poster', source: 'user' }],
        text: [{ id: 't', content: 'Night Train', source: 'user' }],
      }),
      size,
    );
    expect(stage.objects.find((o) => o.of === 't')?.grounding.kind).toBe('lettering');
    const [one] = setPieces([piece('the quick brown fox jumps over the lazy dog')], { ...area, height: 120 });
    expect(one?.content).toBe('the quick brown fox jumps over the lazy dog');
  });

  it('a dish that joins two words stays one row of the menu, with its price at the right', () => {
    const dishes = ['Fish and chips 12', 'Tomato soup 5', 'Apple pie 6'];
    const { lettering } = planOf(
      brief({
        idea: 'a menu',
        subjects: [{ id: 'menu', name: 'menu', source: 'user' }],
        text: dishes.map((content, i) => ({ id: `d${i}`, content, on: 'menu', source: 'user' })),
      }),
      size,
    );
    const [fish, soup, pie] = lettering.pieces.map((p) => p.box);
    expect(fish!.height).toBeLessThan(soup!.height * 1.5);
    for (const box of [soup!, pie!]) {
      expect(box.x).toBeCloseTo(fish!.x, 6);
      expect(box.width).toBeCloseTo(fish!.width, 6);
    }
  });

  it('a price is shouted by signs only: on a card or a menu the occasion stays', () => {
    const of = (kind: 'card' | 'sign', idea: string): string =>
      designedSheet(brief({ idea }), { ...size, kind, of: 'x', busy: false, texts: ['10% off'] }).occasion;
    expect(of('card', 'a birthday card that says “50% older”')).toBe('birthday');
    expect(of('card', 'a menu with 10% off')).toBe('menu');
    expect(of('sign', 'a sign that says “10% off”')).toBe('banner');
  });

  it('a neon sign without words shines', () => {
    const wish = brief({ idea: 'a neon sign', subjects: [{ id: 'sign', name: 'sign', source: 'user' }] });
    const plan = planOf(wish, size);
    expect(plan.lettering.pieces).toEqual([]);
    // Frames, in two lights: lines below words would lie below none.
    for (let seed = 0; seed < 6; seed++) {
      const { tubes } = planOf(wish, { ...size, seed }).lettering.sheet!;
      expect(tubes!.every((t) => t.closed)).toBe(true);
      expect(new Set(tubes!.map((t) => t.light)).size).toBe(2);
    }
    expect(letteringPasses(plan, plan.setting, factTable(wish, plan.stage)).map((p) => p.name)).toEqual(['lettering']);
    const bare = brief({ idea: 'a sign', subjects: [{ id: 'sign', name: 'sign', source: 'user' }] });
    const painted = planOf(bare, size);
    expect(letteringPasses(painted, painted.setting, factTable(bare, painted.stage))).toEqual([]);
  });

  it('words that are said to be neon are tubes, whether neon is a thing, an attribute or a look', () => {
    const text = [{ id: 't', content: 'OPEN LATE', source: 'user' }];
    const poster = { id: 'poster', name: 'poster', source: 'user' };
    const neon = { id: 'neon', name: 'neon', source: 'user' };
    const medium = { id: 'print', kind: 'medium', value: 'poster', source: 'user' };
    const lit = (parts: object) => {
      const { lettering, stage } = planOf(brief({ idea: 'a poster', text, ...parts }), size);
      return { neon: lettering.neon !== undefined, print: lettering.print !== undefined, missing: stage.missing.length };
    };
    const tubes = { neon: true, print: false, missing: 0 };
    expect(lit({ subjects: [neon], look: [medium] })).toEqual(tubes);
    expect(lit({ subjects: [neon] })).toEqual(tubes);
    expect(lit({ look: [medium, { id: 'lit', kind: 'style', value: 'neon', source: 'user' }] })).toEqual(tubes);
    const attributes = [{ id: 'of', kind: 'style', value: 'neon', source: 'user' }];
    expect(lit({ subjects: [{ ...poster, attributes }] })).toEqual(tubes);
    // Of another thing it says nothing about the words.
    expect(lit({ subjects: [poster, { id: 'cat', name: 'cat', source: 'user', attributes }] }).neon).toBe(false);
    expect(lit({ look: [medium] })).toEqual({ neon: false, print: true, missing: 0 });
  });
});
