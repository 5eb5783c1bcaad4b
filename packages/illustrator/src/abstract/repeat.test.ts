import { describe, expect, it } from 'vitest';
import { brief } from '../stage/__fixtures__/briefs.ts';
import { planOf } from '../stage/plan.ts';
import { pieceOf } from './piece.ts';
import { repeatOf } from './repeat-words.ts';

const SIZE = { width: 320, height: 240, seed: 7 };
const look = (value: string) => [{ id: 'l', kind: 'composition' as const, value, source: 'user' as const }];
const several = (...names: string[]) => brief({ subjects: names.map((name) => ({ name, count: 'several' })) });

describe('a repeating pattern', () => {
  it('shows what it was asked of, by a look or by a name', () => {
    const seamless = { ...several('lemon', 'leaf'), look: look('seamless pattern') };
    expect(repeatOf(seamless)?.motifs.length).toBeGreaterThan(1);
    expect(repeatOf(brief({ subjects: [{ name: 'cat pattern' }] }))?.motifs).toHaveLength(1);
    expect(repeatOf(several('wrapping paper', 'star'))?.motifs).toHaveLength(1);
    expect(repeatOf(brief({ subjects: [{ name: 'polka dot pattern' }] }))?.dots).toBe(true);
  });

  it('is none for what one sews by, for plain figures and in a place', () => {
    for (const name of ['sewing pattern', 'geometric pattern', 'lemon']) expect(repeatOf(several(name)), name).toBeUndefined();
    expect(repeatOf(brief({ place: 'beach', subjects: [{ name: 'cat pattern' }] }))).toBeUndefined();
  });

  it('claims no motif that it cannot draw', () => {
    const { stage, abstract } = planOf(
      { ...several('lemon', 'gyroscope'), look: look('seamless pattern') },
      { ...SIZE, missing: 'leave' },
    );
    expect([...(abstract ?? [])]).toEqual(['lemon']);
    expect(stage.missing.map(({ name }) => name)).toEqual(['gyroscope']);
  });

  it('is pale throughout where pastel was asked for', () => {
    const cats = brief({ subjects: [{ name: 'cat pattern' }] });
    const palest = (of: typeof cats) => {
      const { ground, shapes } = pieceOf(of, new Set(['cat-pattern']), SIZE)!.artboard!;
      return Math.min(...[ground, ...shapes.map(({ fill }) => fill)].map((c) => Math.max(...c)));
    };
    expect(palest(cats)).toBeLessThan(0.3);
    expect(palest({ ...cats, look: look('pastel colors') })).toBeGreaterThan(0.4);
  });

  it('is one tile: what leaves an edge comes in at the other', () => {
    const cats = brief({ subjects: [{ name: 'cat pattern' }] });
    const { shapes } = pieceOf(cats, new Set(['cat-pattern']), SIZE)!.artboard!;
    const over = (axis: 0 | 1, side: number): number[] =>
      shapes
        .flatMap(({ polygons }) => polygons)
        .filter((p) => p.some((v, i) => (i & 1) === axis && v < side) && p.some((v, i) => (i & 1) === axis && v > side))
        .map((p) => p.filter((_, i) => (i & 1) === axis).reduce((a, b) => a + b, 0) / (p.length / 2) - side)
        .sort((a, b) => a - b);
    for (const [axis, far] of [
      [0, SIZE.width],
      [1, SIZE.height],
    ] as const) {
      const [near, other] = [over(axis, 0), over(axis, far)];
      expect(near.length).toBeGreaterThan(0);
      expect(other).toHaveLength(near.length);
      // Curves are cut a little otherwise at another place.
      for (const [i, v] of near.entries()) expect(Math.abs(other[i]! - v)).toBeLessThan(0.25);
    }
  });
});
