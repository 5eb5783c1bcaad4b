/** Things that are laid down: a key on its side, a violin with its bow. */
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, sketch } from './sketch.ts';

const INK = NIGHT;
const BRASS = '#c9a24a';

/** Lying, seen a little from above, the bow to the left, the bit towards the viewer. */
export const key = sketch(
  'key',
  520,
  190,
  [250, 172],
  (d) => {
    d.fill(limb('70,150,26 280,146,16 490,140,14'), INK, { opacity: 0.2 });
    d.form(limb('170,104,25 480,92,21'), BRASS, { role: 'body', round: 8, shade: 0.5, light: 0.4 });
    d.fill(limb('180,98,5 470,87,4'), '#fff2c8', { role: 'body', opacity: 0.55 });
    const bit = polygon('400,98 476,94 484,162 462,163 459,138 446,139 449,164 424,165 421,140 408,141');
    d.form(bit, BRASS, { role: 'body', round: 6, shade: 0.5, light: 0.35 });
    d.form(ellipse(488, 92, 14, 17), BRASS, { role: 'body', round: 5, shade: 0.5 });
    for (const x of [182, 204])
      d.form(limb(`${x},${84 - (x - 182) * 0.04},15 ${x},${122 - (x - 182) * 0.04},15`), BRASS, {
        role: 'body',
        round: 5,
        shade: 0.5,
      });
    // Three loops, as old keys have.
    for (const [x, y, rx, ry] of [
      [108, 66, 46, 34],
      [66, 112, 46, 34],
      [122, 136, 42, 30],
    ] as const) {
      d.fill([ellipse(x, y, rx, ry), ellipse(x, y, rx - 19, ry - 15)], BRASS, { role: 'body' });
      d.fill([ellipse(x, y, rx, ry), ellipse(x - 4, y - 4, rx - 3, ry - 3)], INK, { opacity: 0.34 });
      d.fill([ellipse(x - 1, y - 1, rx - 4, ry - 4), ellipse(x + 2, y + 3, rx - 7, ry - 6)], '#fff2c8', { opacity: 0.5 });
    }
    d.form(ellipse(112, 106, 15, 12), BRASS, { role: 'body', round: 4, shade: 0.5 });
    d.form(ellipse(156, 106, 18, 15), BRASS, { role: 'body', round: 5, shade: 0.5 });
  },
  'front',
);

/** Upright with its back to something, the bow leaning before it. */
export const violin = sketch(
  'violin',
  300,
  640,
  [146, 628],
  (d) => {
    const body = curve(
      '146,296! 190,292 228,316 234,360 226,392 200,404! 206,424 208,444 200,462! 238,470 258,510 254,560 226,606 146,626! 66,606 38,560 34,510 54,470 92,462! 84,444 86,424 92,404! 66,392 58,360 64,316 102,292',
    );
    d.form(body, '#a8562a', { role: 'body', round: 20, shade: 0.46, light: 0.4 });
    d.within(body, curve('92,310 146,304 150,420 146,620 96,600 60,560 60,500 100,470 96,420 76,370'), '#d08a48', {
      opacity: 0.4,
    });
    for (const [x, c] of [
      [116, 0.16],
      [132, 0.1],
      [168, 0.14],
      [188, 0.12],
    ] as const)
      d.within(body, limb(`${x},300,1 ${x + 3},460,3 ${x - 2},620,1`), '#5a2a14', { opacity: c * 1.6 });
    for (const s of [-1, 1]) d.fill(limb(`${146 + s * 46},402,5 ${146 + s * 36},436,4 ${146 + s * 48},472,6`), '#2b1610');
    d.form(polygon('132,120 160,120 166,404 126,404'), '#2b2320', { round: 5 });
    d.form(polygon('122,540 170,540 160,606 132,606'), '#2b2320', { round: 4 });
    d.form(polygon('112,448 180,448 172,460 120,460'), '#e3c690', { round: 3 });
    for (const k of [-9, -3, 3, 9])
      d.fill(limb(`${146 + k * 0.8},96,1.6 ${146 + k},452,1.8 ${146 + k},544,1.6`), '#f1e9d6', { opacity: 0.85 });
    d.form(polygon('134,60 158,60 162,122 130,122'), '#7c3d1e', { round: 5 });
    for (const [x, y] of [
      [116, 78],
      [176, 78],
      [116, 102],
      [176, 102],
    ] as const)
      d.form(limb(`${x < 146 ? x - 10 : x + 10},${y},11 ${x < 146 ? 134 : 158},${y},6`), '#2b2320', { round: 3 });
    d.form(curve('130,62! 128,34 146,18 166,28 168,48 152,56 144,46 154,40! 162,62!'), '#7c3d1e', { round: 5 });
    d.fill(limb('262,606,7 196,100,5'), '#4a2a18');
    d.fill(limb('252,606,2.6 190,112,2.6'), '#efe6d2');
    d.form(polygon('246,574 268,570 272,600 252,604'), '#2b2320', { round: 3 });
  },
  'front',
);

/** Lying open, seen from above its lower edge: two leaves that rise to the middle, lines of print, a ribbon. */
export const openBook = sketch(
  'open-book',
  320,
  130,
  [160, 122],
  (d) => {
    d.form(polygon('14,118 52,22 268,22 306,118 160,126'), '#6b3a2c', { role: 'body', round: 6 });
    for (const s of [-1, 1]) {
      const x = (v: number): number => 160 + s * v;
      d.fill(curve(`${x(0)},118! ${x(70)},104 ${x(140)},114! ${x(138)},108! ${x(70)},96 ${x(0)},110!`), '#cfc3a6');
      const page = curve(`${x(0)},34! ${x(50)},14 ${x(106)},22! ${x(140)},109! ${x(70)},95 ${x(0)},111!`);
      d.form(page, '#f3ecd9', { round: 5, shade: 0.3 });
      d.within(page, curve(`${x(0)},30! ${x(14)},26! ${x(20)},112! ${x(0)},114!`), NIGHT, { opacity: 0.18 });
      for (let i = 0; i < 6; i++)
        d.within(
          page,
          limb(`${x(20 + i)},${36 + i * 10},1.8 ${x(58 + i * 3)},${26 + i * 10.6},1.8 ${x(96 + i * 5)},${32 + i * 11},1.8`),
          '#5a5248',
          {
            opacity: 0.55,
          },
        );
    }
    d.fill(limb('162,36,4 165,80,4 170,128,5', 'flat'), '#a8323a');
  },
  'front',
);

/** A globe of glass over a tin tank, held by two side tubes; the handle goes over all. */
export const hurricaneLamp = sketch(
  'hurricane-lamp',
  300,
  520,
  [150, 508],
  (d) => {
    const tin = '#7d3a30';
    d.fill(
      [curve('46,180 44,80 90,18 150,8 210,18 256,80 254,180'), curve('53,180 52,86 96,26 150,16 204,26 248,86 247,180')],
      '#4a4644',
    );
    for (const s of [-1, 1]) {
      const x = (k: number): number => 150 + s * k;
      d.form(limb(`${x(34)},112,15 ${x(84)},122,17 ${x(104)},170,17 ${x(106)},300,17 ${x(98)},400,17 ${x(70)},424,15`), tin, {
        role: 'body',
        round: 5,
      });
    }
    d.form(curve('126,66! 174,66! 180,96 196,124! 104,124! 120,96'), tin, { role: 'body', round: 8 });
    d.form(box(120, 52, 60, 16), tin, { role: 'body', round: 4 });
    d.form(box(98, 122, 104, 14), '#5c2a24', { round: 4 });
    const globe = curve('112,138! 188,138! 200,176 226,236 222,296 194,344! 106,344! 78,296 74,236 100,176');
    d.fill(globe, '#f0d9a4', { role: 'light', opacity: 0.72 });
    d.fill(ellipse(150, 262, 48, 66), '#ffe6ac', { role: 'light', opacity: 0.85 });
    d.fill(curve('150,196! 172,250 166,296 150,308 134,296 128,250'), '#f7a83c', { role: 'light' });
    d.fill(curve('150,226! 162,262 159,296 150,304 141,296 138,262'), '#fff3cf', { role: 'light' });
    d.within(globe, limb('104,176,6 88,240,13 100,320,5'), '#ffffff', { opacity: 0.6 });
    d.within(globe, limb('206,216,3 212,260,7 200,316,3'), '#ffffff', { opacity: 0.34 });
    // The wires that guard the glass.
    for (const y of [204, 290]) d.fill(limb(`52,${y},5 150,${y + 10},5 248,${y},5`), '#4a4644');
    d.form(curve('104,342! 196,342! 204,384! 96,384!'), '#5c2a24', { round: 6 });
    d.form(box(140, 306, 20, 38), '#8c8378', { round: 3 });
    const tank = curve('84,384! 216,384! 244,404 250,460 240,500! 60,500! 50,460 56,404');
    d.form(tank, tin, { role: 'body', round: 16, shade: 0.45 });
    d.within(tank, limb('78,402,4 72,450,9 80,494,3'), '#ffffff', { opacity: 0.2 });
    d.form(ellipse(206, 392, 20, 9), '#4a4644', { round: 3 });
    d.form(box(44, 496, 212, 12), '#5c2a24', { round: 4 });
  },
  'front',
);
