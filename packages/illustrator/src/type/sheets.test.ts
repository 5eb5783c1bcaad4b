import { random } from '@atelier/spec';
import { expect, it } from 'vitest';
import { lightness } from '../abstract/tint.ts';
import { inksFor } from '../design/inks.ts';

import { rounded } from '../design/pen.ts';
import { sheetOf } from '../design/sheet.ts';
import type { SheetKind } from '../design/wish.ts';
import { setBlock } from './block.ts';
import { areaOf, setRows } from './layout.ts';

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
const KINDS: readonly SheetKind[] = ['card', 'saying', 'banner', 'poster', 'sign', 'logo', 'plate'];
const sheet = (kind: SheetKind, seed: number, width = 300, height = 300) =>
  sheetOf({
    ...{ kind, seed, width, height, said: [], words: '', busy: false, texts: ['Hello there'] },
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

const piece = (content: string, face: 'sans' | 'slab' = 'sans') => ({ of: content, content, face, rank: 1, tracking: 0 });
const whole = { x: 20, y: 10, width: 300, height: 240 };

it('every line of a block is as wide as the block, joining words stand back, and what follows is small and clear of it', () => {
  const [title, day] = setBlock([piece('Summer Jazz', 'slab'), piece('12 July', 'slab')], whole, {
    align: 'left',
    stand: 'top',
  })!;
  const foot = Math.max(...title!.polygons.map((p) => areaOf([p], whole)).map((a) => a.y + a.height));
  expect(day!.box.y).toBeGreaterThan(foot);
  expect(day!.box.height).toBeLessThan(title!.box.height / 3);
  const [one] = setBlock([piece('HOT SOUP')], whole, { align: 'centre', stand: 'middle' })!;
  // The ink of both lines, upper and lower half, begins and ends together.
  const middle = one!.box.y + one!.box.height / 2;
  const halves = [true, false].map((upper) =>
    areaOf(
      one!.polygons.filter((p) => {
        const at = areaOf([p], whole);
        return at.y + at.height / 2 < middle === upper;
      }),
      whole,
    ),
  );
  expect(halves[0]!.width).toBeCloseTo(halves[1]!.width, 0);
  const [joined] = setBlock([piece('closed on Mondays')], whole, { align: 'centre', stand: 'middle' })!;
  // Outlines lie in the order of the letters: both have an o, the third and the tenth.
  const tall = (outline: number): number => areaOf([joined!.polygons[outline]!], whole).height;
  expect(tall(9)).toBeLessThan(tall(2));
  // A number keeps its sign on its line, whatever the room would have.
  const [sale] = setBlock([piece('SALE 50 %')], { ...whole, width: whole.width * 0.4 }, { align: 'centre', stand: 'middle' })!;
  const five = areaOf([sale!.polygons[5]!], whole);
  const sign = areaOf(sale!.polygons.slice(-2), whole);
  expect(Math.abs(sign.y + sign.height / 2 - five.y - five.height / 2)).toBeLessThan(five.height);
});

it('no breaking is a block where words are too many, and every setting of any words stays in its area', () => {
  expect(
    setBlock([piece('one two three four five six seven eight nine ten')], whole, { align: 'left', stand: 'top' }),
  ).toBeUndefined();
  for (const words of ['GO', 'Jagged, quirky gypsy', 'ÉCOLE D’ÉTÉ', 'a b c d', 'Welcome home to the lake'])
    for (const stand of ['top', 'middle', 'bottom'] as const)
      for (const { box } of setBlock([piece(words), piece('and more')], whole, { align: 'centre', stand }) ?? []) {
        expect(box.x).toBeGreaterThanOrEqual(whole.x - 1);
        expect(box.x + box.width).toBeLessThanOrEqual(whole.x + whole.width + 1);
        expect(box.y).toBeGreaterThanOrEqual(whole.y - 1);
        expect(box.y + box.height).toBeLessThanOrEqual(whole.y + whole.height + 1);
      }
});

const decorated = (names: readonly string[], seed: number, width = 300, height = 300) =>
  sheetOf({
    ...{ kind: 'card', seed, width, height, said: [], words: 'a card', busy: false, texts: ['Hello'] },
    occasion: 'birthday',
    inks: inksFor('birthday', [], [], random(seed, 'design', 'inks')),
    motifs: names.map((name) => ({ id: name, name })),
  });

it.each<[string, string]>([
  ['balloon', 'birthday cake'],
  ['birthday cake', 'gift'],
  ['heart', 'gift'],
  ['bunting', 'birthday cake'],
  ['balloon', 'heart'],
])('%s and %s lie beside each other, off the words and inside the sheet', (a, b) => {
  for (const [w, h] of [
    [300, 300],
    [480, 170],
    [200, 360],
  ] as const)
    for (let seed = 0; seed < 6; seed++) {
      const { motifs, words } = decorated([a, b], seed, w, h);
      expect(motifs.map((m) => m.id).sort()).toEqual([a, b].sort());
      const standing = motifs.filter((m) => m.id !== 'bunting').map((m) => m.area);
      const meets = (p: typeof words, q: typeof words) =>
        Math.max(0, Math.min(p.x + p.width, q.x + q.width) - Math.max(p.x, q.x)) *
        Math.max(0, Math.min(p.y + p.height, q.y + q.height) - Math.max(p.y, q.y));
      for (const [i, area] of standing.entries()) {
        expect(meets(area, words), `${w}×${h} seed ${seed}`).toBeLessThan(1);
        for (const other of standing.slice(i + 1)) expect(meets(area, other)).toBeLessThan(1);
      }
    }
});

it.each(['balloon', 'birthday cake', 'heart'])('flowers go into the corners beside a %s', (name) => {
  for (let seed = 0; seed < 6; seed++) {
    const { motifs, words } = decorated([name, 'flower'], seed);
    expect(motifs.map((m) => m.id).sort()).toEqual([name, 'flower'].sort());
    const { area } = motifs.find((m) => m.id === name)!;
    expect(area.y + area.height <= words.y + 1 || area.y >= words.y + words.height - 1, `seed ${seed}`).toBe(true);
  }
});

it('what is strewn keeps off the words', () => {
  for (let seed = 0; seed < 8; seed++) {
    const { artboard, words } = decorated(['balloon'], seed);
    const middle = { x: words.x + words.width / 2, y: words.y + words.height / 2 };
    // Small loose outlines of the sheet's own: confetti.
    const small = artboard.shapes
      .filter((s) => s.of === undefined)
      .flatMap((s) => s.polygons)
      .map((p) => areaOf([p], words))
      .filter((p) => p.width < 12 && p.height < 12);
    expect(small.length).toBeGreaterThan(10);
    for (const p of small)
      expect(Math.abs(p.x - middle.x) < words.width / 2 && Math.abs(p.y - middle.y) < words.height / 2).toBe(false);
  }
});

it('rounded corners are round at every size', () => {
  for (const r of [4, 40, 160]) {
    const frame = rounded(0, 0, 400, 330, r);
    for (let i = 0; i + 3 < frame.length; i += 2) {
      const [x, y] = [(frame[i]! + frame[i + 2]!) / 2 - r, (frame[i + 1]! + frame[i + 3]!) / 2 - r];
      // Middles of the chords at the upper left corner.
      if (x < 0 && y < 0) expect(r - Math.sqrt(x * x + y * y), `r ${r}`).toBeLessThan(0.06);
    }
  }
});

it('fans are whole: they are made small enough to keep off the words', () => {
  let seen = 0;
  for (const [w, h] of [
    [300, 300],
    [480, 200],
    [200, 320],
  ] as const)
    for (let seed = 0; seed < 12; seed++) {
      const { artboard, words } = sheetOf({
        ...{ kind: 'card', seed, width: w, height: h, said: [], words: 'a card', busy: false, texts: ['Hello'] },
        ...{ occasion: 'plain', inks: inksFor('plain', [], [], random(seed, 'design', 'inks')), motifs: [] },
      });
      // An arc of a fan: its corner and 25 points round it.
      const arcs = artboard.shapes.flatMap((s) => s.polygons).filter((p) => p.length === 52);
      if (arcs.length === 0) continue;
      seen++;
      expect(arcs.length, `${w}×${h} seed ${seed}`).toBe(12);
      for (const arc of arcs)
        for (let i = 0; i < arc.length; i += 2) {
          const [x, y] = [arc[i]!, arc[i + 1]!];
          expect(x > words.x && x < words.x + words.width && y > words.y && y < words.y + words.height).toBe(false);
        }
      const big = areaOf([arcs[0]!], words);
      expect(big.width).toBeGreaterThan(Math.min(w, h) * 0.1);
    }
  expect(seen).toBeGreaterThan(6);
});

it('two names of one seed have two marks; initials stand in a ring; a price stands in a burst', () => {
  const logo = (words: string, texts: string[]) =>
    sheetOf({
      ...{ kind: 'logo', seed: 7, width: 300, height: 300, said: [], words, busy: false, texts },
      occasion: 'logo',
      inks: inksFor('logo', [], [], random(7, 'x', 'inks')),
      motifs: [],
    });
  const marks = ['brew & bean', 'golden crust', 'north star', 'pine and co', 'the mill', 'ova'].map((name) =>
    JSON.stringify(logo(name, [`${name} ltd`]).artboard.shapes.map((s) => s.polygons.length)),
  );
  expect(new Set(marks).size).toBeGreaterThan(2);
  const { words } = logo('monogram ab', ['AB']);
  expect(Math.abs(words.y + words.height / 2 - 150)).toBeLessThan(2);
  const sign = (words: string) =>
    sheetOf({
      ...{ kind: 'sign', seed: 3, width: 300, height: 300, said: [], words, busy: false, texts: ['x'] },
      occasion: 'banner',
      inks: inksFor('banner', [], [], random(3, 'x', 'inks')),
      motifs: [],
    });
  expect(sign('a sign that says 50% off').warp).toBeUndefined();
  expect(sign('a sign that says open').warp).toBeDefined();
});

it('sets dishes on the left edge and prices on the right', () => {
  const area = { x: 10, y: 10, width: 300, height: 200 };
  const set = setRows(
    [piece('Soup 5', 'slab'), piece('Tiramisu 12', 'slab')],
    area,
    (c) => c.split(' ') as unknown as [string, string],
  );
  for (const { box, gap } of set) {
    expect(box.x).toBeCloseTo(10, 6);
    expect(box.x + box.width).toBeCloseTo(310, 6);
    expect(gap![0]).toBeLessThan(gap![1]);
  }
  expect(set[0]!.box.y + set[0]!.box.height).toBeLessThan(set[1]!.box.y);
});

it('the letters of a postcard stand out of it, and its margin covers the beams', () => {
  const { relief, inks, artboard, words } = sheetOf({
    ...{
      kind: 'poster',
      seed: 3,
      width: 300,
      height: 200,
      said: [],
      words: 'a postcard',
      busy: false,
      texts: ['Greetings from Lisbon'],
    },
    occasion: 'banner',
    inks: inksFor('banner', [], [], random(3, 'design', 'inks')),
    motifs: [],
  });
  expect(relief!.reach).toBeGreaterThan(2);
  expect(Math.abs(lightness(relief!.colour) - lightness(inks.ink))).toBeGreaterThan(0.2);
  expect(words.x + words.width + relief!.reach).toBeLessThan(300 - 11);
  expect(artboard.shapes.filter((s) => s.rule === 'evenodd')).toHaveLength(1);
});

it.each([
  ['a ticket', 'card'],
  ['a label', 'sign'],
] as const)('%s has its words on its card and inside of it', (words, kind) => {
  for (const [width, height] of [
    [300, 300],
    [420, 200],
    [200, 360],
  ] as const) {
    const { artboard, words: room } = sheetOf({
      ...{ kind, seed: 3, width, height, said: [], words, busy: false, motifs: [], texts: ['Hello there'] },
      occasion: 'plain',
      inks: inksFor('plain', [], [], random(3, 'design', 'inks')),
    });
    const card = artboard.shapes.find((s) => s.raised)!;
    const seen = areaOf(card.polygons, room);
    expect(seen.width * seen.height).toBeGreaterThan(width * height * 0.2);
    expect(seen.width * seen.height).toBeLessThan(width * height * 0.87);
    expect(room.x).toBeGreaterThan(seen.x);
    expect(room.y).toBeGreaterThan(seen.y);
    expect(room.x + room.width).toBeLessThan(seen.x + seen.width);
    expect(room.y + room.height).toBeLessThan(seen.y + seen.height);
  }
});
