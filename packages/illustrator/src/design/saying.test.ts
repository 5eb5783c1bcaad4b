import { random } from '@atelier/spec';
import { expect, it } from 'vitest';
import { inksFor } from './inks.ts';
import { sayingSheet } from './saying.ts';

const sheet = (text: string, seed: number) => {
  const inks = inksFor('plain', [], [], random(seed, 'design', 'inks'));
  return sayingSheet({
    ...{ kind: 'saying', seed, width: 300, height: 300, said: [], words: text, busy: false },
    ...{ occasion: 'plain', inks, motifs: [], texts: [text] },
  });
};

it('a margin of discs has one accent, whatever the seed', () => {
  let seen = 0;
  for (let seed = 0; seed < 40; seed++) {
    const { artboard, type, inks } = sheet('Whatever is worth doing is worth doing slowly and with both hands', seed);
    if (type.align !== 'left') continue;
    seen++;
    const discs = artboard.shapes.slice(1, 8).map((s) => s.fill);
    expect(discs.filter((tone) => tone === inks.gold).length, `seed ${seed}`).toBe(1);
  }
  expect(seen).toBeGreaterThan(5);
});

it('ribbons beside each other differ in hue', () => {
  let seen = 0;
  for (let seed = 0; seed < 120; seed++) {
    const { artboard, words } = sheet('Stay curious', seed);
    const m = 300 * 0.085;
    if (Math.abs(words.height - (186 - 1.9 * m)) > 0.01) continue;
    seen++;
    const [a, b, c] = [0, 3, 6].map((i) => artboard.shapes[i]!.fill);
    expect(a, `seed ${seed}`).not.toEqual(b);
    expect(b, `seed ${seed}`).not.toEqual(c);
  }
  expect(seen).toBeGreaterThan(5);
});
