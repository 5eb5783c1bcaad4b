import { type Brief, briefSchema } from '@atelier/spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planOf } from '../stage/plan.ts';
import { lineWidth, setLine } from './faces.ts';
import { setPieces } from './layout.ts';

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
    for (const face of ['sans', 'serif', 'script'] as const) {
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

  it('says that lettering on a thing inside a scene is not painted yet', () => {
    const { stage } = planOf(
      brief({
        setting: [{ id: 'beach', kind: 'place', value: 'beach', source: 'user' }],
        text: [{ id: 'open', content: 'OPEN', on: 'sign', source: 'user' }],
      }),
      size,
    );
    expect(stage.missing.map((m) => m.name)).toEqual(['“OPEN”']);
  });
});
