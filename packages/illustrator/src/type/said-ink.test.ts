/** The colour of letters is the one that was said, and they are read on their sheet. */
import { type Brief, briefSchema } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { lightness } from '../abstract/tint.ts';
import { planOf } from '../stage/plan.ts';

const size = { width: 256, height: 256, seed: 7, missing: 'leave' } as const;
const wish = (look: string | undefined, name: string, colour: string, more: object = {}): Brief =>
  briefSchema.parse({
    v: 1,
    idea: `a ${look ?? 'beach'} "TEA" in ${colour} ${name}s`,
    subjects: [
      {
        id: name,
        name,
        source: 'user',
        attributes: [{ id: `${name}.${colour}`, kind: 'color', value: colour, source: 'user' }],
        ...more,
      },
    ],
    setting: look ? [] : [{ id: 'beach', kind: 'place', value: 'beach', source: 'user' }],
    look: look ? [{ id: look, kind: 'medium', value: look, source: 'user' }] : [],
    text: [{ id: 'text-tea', content: 'TEA', source: 'user' }],
  });
const inkOf = (brief: Brief) => planOf(brief, size).lettering.ink;

describe('letters', () => {
  it.each(['poster', 'logo', 'card', 'sign', undefined])('are red on a %s where that was said', (look) => {
    for (const name of ['letter', 'lettering', 'text']) {
      const [r, g, b] = inkOf(wish(look, name, 'red'));
      expect(r).toBeGreaterThan(3 * g);
      expect(r).toBeGreaterThan(3 * b);
    }
  });

  it('are no sheets of paper that lie about', () => {
    const { stage } = planOf(wish('poster', 'letter', 'red'), size);
    expect(stage.objects.filter(({ of }) => of === 'letter')).toEqual([]);
    expect(stage.missing).toEqual([]);
  });

  it.each(['yellow', 'white', 'pink', 'black'])('are told from their sheet, whatever they are: %s', (colour) => {
    for (let seed = 0; seed < 6; seed++) {
      const { sheet } = planOf(wish('card', 'text', colour), { ...size, seed }).lettering;
      if (!sheet) throw new Error('no sheet');
      expect(Math.abs(lightness(sheet.inks.ink) - lightness(sheet.inks.paper))).toBeGreaterThan(0.2);
    }
  });

  it('one letter is a thing to post', () => {
    const { stage } = planOf(wish('poster', 'letter', 'red', { count: { exact: 1 } }), size);
    expect(stage.objects.filter(({ of }) => of === 'letter')).toHaveLength(1);
  });
});
