import { random } from '@atelier/spec';
import { expect, it } from 'vitest';
import { lightness } from '../abstract/tint.ts';
import { inksFor } from '../design/inks.ts';

import { sheetOf } from '../design/sheet.ts';
import type { SheetKind } from '../design/wish.ts';
import { setRows } from './layout.ts';

const OCCASIONS = [
  'birthday',
  'wedding',
  'christmas',
  'baby',
  'love',
  'halloween',
  'easter',
  'newyear',
  'thanks',
  'plain',
  'menu',
  'banner',
  'logo',
];
const KINDS: readonly SheetKind[] = ['card', 'saying', 'banner', 'poster', 'sign', 'logo'];
const sheet = (kind: SheetKind, seed: number, width = 300, height = 300) =>
  sheetOf({
    ...{ kind, seed, width, height, said: [], words: '', busy: false, texts: 1 },
    occasion: 'birthday',
    inks: inksFor('birthday', [], [], random(seed, 'design', 'inks')),
    motifs: kind === 'card' ? [{ id: 'cake', name: 'birthday cake' }] : [],
  });

it.each(OCCASIONS)('%s: words are far from the paper in lightness, whatever colours were said', (occasion) => {
  for (const said of [
    [],
    [[0.9, 0.2, 0.2]],
    [[0.5, 0.5, 0.5]],
    [
      [0.1, 0.1, 0.3],
      [0.95, 0.9, 0.8],
    ],
  ] as const)
    for (let seed = 0; seed < 6; seed++) {
      const { paper, ink } = inksFor(occasion, said, [], random(seed, 'design', 'inks'));
      expect(Math.abs(lightness(paper) - lightness(ink)), `${occasion} ${seed}`).toBeGreaterThan(0.4);
    }
});

it.each(KINDS)('%s: room for words lies inside the picture at every ratio, and the same seed gives the same sheet', (kind) => {
  for (const [w, h] of [
    [300, 300],
    [480, 200],
    [200, 480],
  ] as const) {
    const { words, artboard } = sheet(kind, 3, w, h);
    expect(words.x).toBeGreaterThanOrEqual(0);
    expect(words.y).toBeGreaterThanOrEqual(0);
    expect(words.x + words.width).toBeLessThanOrEqual(w);
    expect(words.y + words.height).toBeLessThanOrEqual(h);
    expect(words.width * words.height).toBeGreaterThan(0.05 * w * h);
    expect(sheet(kind, 3, w, h).artboard).toEqual(artboard);
  }
  expect(sheet(kind, 4).artboard).not.toEqual(sheet(kind, 3).artboard);
});

it('every shape of a motif says which fact it stands for, and no other shape does (L2)', () => {
  const { artboard, motifs } = sheet('card', 5);
  expect(motifs.map((m) => m.name)).toEqual(['birthday cake']);
  expect(new Set(artboard.shapes.map((s) => s.of))).toEqual(new Set([undefined, 'cake']));
});

it('sets dishes on the left edge and prices on the right', () => {
  const piece = (content: string) => ({ of: content, content, face: 'slab' as const, rank: 1, tracking: 0 });
  const area = { x: 10, y: 10, width: 300, height: 200 };
  const set = setRows([piece('Soup 5'), piece('Tiramisu 12')], area, (c) => c.split(' ') as unknown as [string, string]);
  for (const { box, gap } of set) {
    expect(box.x).toBeCloseTo(10, 6);
    expect(box.x + box.width).toBeCloseTo(310, 6);
    expect(gap![0]).toBeLessThan(gap![1]);
  }
  expect(set[0]!.box.y + set[0]!.box.height).toBeLessThan(set[1]!.box.y);
});
