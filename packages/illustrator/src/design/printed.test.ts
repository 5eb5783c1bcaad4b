import { random } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { lightness } from '../abstract/tint.ts';
import { areaOf } from '../type/layout.ts';
import { meadow } from './flora.ts';
import { inksFor } from './inks.ts';
import { confetti } from './party.ts';
import { sheetOf } from './sheet.ts';
import { hasAwning } from './sign.ts';

const inks = inksFor('thanks', [], [], random(4, 'design', 'inks'));
const room = { x: 40, y: 60, width: 300, height: 200 };

describe('what is printed on cards and signs', () => {
  it.each([1, 2, 3, 4, 5])('flowers at the foot grow from a mound that covers where they begin (seed %i)', (seed) => {
    const shapes = meadow(random(seed, 'x', 'motif'), room, inks);
    const mound = areaOf(shapes.at(-1)!.polygons, room);
    expect([mound.x, mound.width, mound.y + mound.height]).toEqual([room.x, room.width, room.y + room.height]);
    const all = areaOf(
      shapes.flatMap((s) => s.polygons),
      room,
    );
    expect(all.x).toBeGreaterThanOrEqual(room.x);
    expect(all.x + all.width).toBeLessThanOrEqual(room.x + room.width);
    // The words above them end where the flowers' room begins.
    expect(all.y).toBeGreaterThan(room.y - 2);
    expect(all.y + all.height).toBeLessThanOrEqual(room.y + room.height + 1e-9);
  });

  it('confetti lies everywhere, and nowhere in heaps', () => {
    const pieces = confetti(random(9, 'x', 'sheet'), room, inks, 160);
    const cells = new Array<number>(12).fill(0);
    for (const { polygons } of pieces) {
      const { x, y, width, height } = areaOf(polygons, room);
      const [u, v] = [(x + width / 2 - room.x) / room.width, (y + height / 2 - room.y) / room.height];
      cells[Math.min(3, Math.max(0, Math.floor(u * 4))) + 4 * Math.min(2, Math.max(0, Math.floor(v * 3)))]! += 1;
    }
    expect(Math.min(...cells)).toBeGreaterThan(7);
    expect(Math.max(...cells)).toBeLessThan(21);
  });

  const sign = (words: string, texts = ['Open']) =>
    sheetOf({
      ...{ kind: 'sign', seed: 3, width: 400, height: 400, said: [], words, busy: false, texts, motifs: [] },
      occasion: 'banner',
      inks,
    });

  it('the sign of a shop hangs over its awning, another sign on a bare wall', () => {
    // Two sets of stripes that go on beyond both sides of the picture.
    const stripes = (words: string, texts?: string[]): number =>
      sign(words, texts).artboard.shapes.filter(({ polygons }) => polygons.length > 4 && areaOf(polygons, room).width > 400)
        .length;
    const { board, artboard } = sign('a shop sign that says open');
    const low = artboard.shapes.filter(({ polygons }) => areaOf(polygons, room).y > board!.y + board!.height);
    expect(low.length).toBeGreaterThan(3);
    expect(stripes('a shop sign that says open')).toBeGreaterThan(stripes('a sign that says trail', ['Trail']));
  });

  it.each([
    ['a sign that says "road closed"', 'ROAD CLOSED', false],
    ['a trail sign in open country', 'Trail', false],
    ['a sign that says the bar is high', 'the bar is high', false],
    ['a sign "open your heart"', 'open your heart', false],
    ['a warning sign for a shop', 'Danger', false],
    ['a sign for a tailor', 'Tailor', true],
    ['a hotel sign', 'Hotel', true],
    ['a sign saying open', 'Open', true],
  ])('%s: over an awning is %s %s', (words, text, shop) => {
    expect(hasAwning(words, [text])).toBe(shop);
  });

  it('what stops is white on red, and a trail two metres from danger is no warning', () => {
    expect(lightness(sign('a stop sign', ['STOP']).inks.ink)).toBeGreaterThan(0.8);
    const { ink } = sign('a trail sign saying two metres from danger', ['two metres from danger']).inks;
    expect(ink).not.toEqual(sign('a warning sign saying danger', ['DANGER']).inks.ink);
  });

  it('what warns is dark on yellow', () => {
    const { ink, gold } = sign('a warning sign saying danger', ['DANGER']).inks;
    expect(lightness(ink)).toBeLessThan(0.2);
    expect(lightness(gold)).toBeLessThan(0.2);
  });

  it('two names of a wedding are as large as a card has room for, short as they are', () => {
    const card = (text: string) =>
      sheetOf({
        ...{ kind: 'card', seed: 5, width: 400, height: 400, said: [], words: 'a card', busy: false, motifs: [] },
        ...{ occasion: 'wedding', inks, texts: [text] },
      }).words.height;
    expect(card('Anna & Luis')).toBeGreaterThan(1.4 * card('Thank You'));
  });

  it('on a wide poster words are beside what stands there, whatever hangs along its top', () => {
    for (const motifs of [[], [{ id: 'bunting', name: 'bunting' }]]) {
      const { words, motifs: hung } = sheetOf({
        ...{ kind: 'banner', seed: 7, width: 600, height: 300, said: [], words: 'a banner', busy: true, motifs },
        ...{ occasion: 'birthday', inks, texts: ['Happy Birthday Anna'] },
      });
      expect(hung).toHaveLength(motifs.length);
      expect(words.x).toBeGreaterThanOrEqual(300);
      for (const { area } of hung) expect(area.y + area.height).toBeLessThan(words.y + 6);
    }
  });

  it('whatever stands at the ends of a banner, its words have nearly half of it', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { words } = sheetOf({
        ...{ kind: 'banner', seed, width: 800, height: 400, said: [], words: 'a banner', busy: false, motifs: [] },
        ...{ occasion: 'banner', inks, texts: ['SALE 50 %'] },
      });
      expect(words.width, `seed ${seed}`).toBeGreaterThan(800 * 0.45);
    }
  });
});
