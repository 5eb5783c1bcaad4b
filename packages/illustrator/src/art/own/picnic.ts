/** What is spread and carried out of doors: a checked cloth, a hamper, a folded blanket, a rug, a crate of fruit. */
import { box, curve, ellipse, limb, type Outline, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

/** A point on a cloth that lies on the ground: u across, v from its far edge to its near one. */
type Lie = (u: number, v: number) => string;

/** Narrower at its far edge, as seen by who stands before it. */
const lying =
  (width: number, top: number, foot: number, inset: number): Lie =>
  (u, v) => {
    const side = inset * (1 - v);
    return `${side + u * (width - 2 * side)},${top + (foot - top) * v}`;
  };

const patch = (at: Lie, u0: number, v0: number, u1: number, v1: number): Outline =>
  polygon(`${at(u0, v0)} ${at(u1, v0)} ${at(u1, v1)} ${at(u0, v1)}`);

/** Bands both ways, darkest where they cross. */
function checks(d: Pen, mask: Outline, at: Lie, across: number, deep: number, tone: string): void {
  for (let i = 0; i < across; i += 2)
    d.within(mask, patch(at, (i + 0.5) / across, 0, (i + 1.5) / across, 1), tone, { opacity: 0.55, role: 'body' });
  for (let j = 0; j < deep; j += 2)
    d.within(mask, patch(at, 0, (j + 0.5) / deep, 1, (j + 1.5) / deep), tone, { opacity: 0.55, role: 'body' });
}

/** Spread on the grass, one corner turned over. */
export const picnicBlanket = sketch(
  'picnic-blanket',
  680,
  170,
  [340, 160],
  (d) => {
    const at = lying(680, 14, 150, 96);
    d.fill(curve('4,150! 340,140 676,150! 672,164 340,168 8,164'), NIGHT, { opacity: 0.22 });
    const cloth = curve(
      '6,148! 50,82 98,14! 220,18 340,11 470,17 584,13! 632,84 674,146! 560,153 450,145 340,154 220,146 110,153',
    );
    d.form(cloth, '#f6ecdc', { round: 5, shade: 0.3 });
    checks(d, cloth, at, 15, 7, '#c3392f');
    for (const fold of ['150,20,2 130,80,5 90,148,3', '420,16,2 440,84,5 470,148,3', '20,112,2 240,96,4 650,110,2'])
      d.within(cloth, limb(fold), NIGHT, { opacity: 0.14 });
    d.within(cloth, limb('166,20,2 148,80,6 110,148,4'), '#fff7e8', { opacity: 0.35 });
    // The corner that the wind has turned.
    d.form(curve('674,146! 590,150 560,140! 590,118 630,104!'), '#e6d3bb', { round: 4, shade: 0.36 });
    for (let i = 0; i < 42; i++) d.fill(limb(`${12 + i * 13},150,2 ${11 + i * 13},160,1.4`), '#f0e2cc');
  },
  'front',
);

/** Of wicker, its lid half open on a checked lining, with bread and a bottle in it. */
export const picnicBasket = sketch(
  'picnic-basket',
  500,
  430,
  [250, 420],
  (d) => {
    const [straw, dark, light] = ['#c18d4c', '#8c5f2c', '#e0b473'];
    d.form(limb('118,210,17 128,90,16 250,44,17 372,90,16 382,210,17'), '#a87438', { round: 4 });
    for (let i = 0; i < 15; i++)
      d.fill(
        limb(`${150 + i * 14},${76 - Math.min(i, 14 - i) * 3.6},3 ${158 + i * 14},${60 - Math.min(i, 14 - i) * 2.4},3`),
        dark,
        { opacity: 0.45 },
      );
    // What is in it.
    d.form(limb('160,230,40 186,130,42 204,92,34'), '#c98a45', { round: 9 });
    for (const y of [118, 146, 174])
      d.fill(limb(`${184 - (y - 118) * 0.25},${y + 8},5 ${212 - (y - 118) * 0.25},${y - 6},4`), '#f0cf94', { opacity: 0.8 });
    d.form(curve('306,240! 304,168 322,140 324,96! 346,96! 348,140 366,168 364,240!'), '#3f6b46', { round: 8, shade: 0.45 });
    d.form(box(321, 84, 28, 34), '#9d3a33', { round: 4 });
    d.form(box(306, 178, 58, 34), '#efe3c8', { round: 3 });
    d.form(ellipse(262, 196, 38, 38), '#cc3d31', { round: 9 });
    d.fill(limb('262,164,4 268,146,3'), '#6b4a2c');
    d.form(curve('214,236! 216,200 236,190 250,214 250,240!'), '#7fa04a', { round: 5 });
    const body = curve('36,222! 464,222! 450,330 436,404 424,416! 76,416! 64,404 50,330');
    d.form(body, straw, { role: 'body', round: 22, shade: 0.45 });
    for (let row = 0; row < 8; row++)
      for (let i = 0; i < 18; i++) {
        const [x, y] = [38 + i * 25 + (row % 2) * 12, 232 + row * 24];
        d.within(
          body,
          curve(`${x},${y + 9} ${x + 12},${y} ${x + 24},${y + 9} ${x + 12},${y + 19}`),
          (i + row) % 3 === 0 ? light : '#cf9c5a',
          { opacity: 0.8 },
        );
        d.within(body, limb(`${x},${y + 19},3 ${x + 12},${y + 21},4 ${x + 24},${y + 19},3`), dark, { opacity: 0.5 });
      }
    d.glaze(body, { round: 22, shade: 0.45, light: 0.2 });
    // The cloth hangs over the rim.
    const cloth = curve(
      '60,212! 250,204 440,212! 436,250 400,292! 360,260 326,300! 288,262 250,306! 208,262 174,298! 140,260 98,290! 66,252',
    );
    d.form(cloth, '#f6ecdc', { round: 6 });
    for (let i = 0; i < 12; i++) d.within(cloth, box(62 + i * 34, 200, 16, 120), '#c3392f', { opacity: 0.5 });
    for (let j = 0; j < 3; j++) d.within(cloth, box(40, 224 + j * 32, 420, 15), '#c3392f', { opacity: 0.5 });
    d.form(limb('30,216,24 250,212,25 470,216,24'), '#a87438', { role: 'body', round: 6 });
    for (let i = 0; i < 26; i++) d.fill(limb(`${36 + i * 17},224,4 ${46 + i * 17},206,3`), dark, { opacity: 0.5 });
    for (const x of [118, 382]) d.form(ellipse(x, 222, 13, 13), '#7d5526', { round: 3 });
    d.form(limb('66,412,14 250,416,15 434,412,14'), '#a87438', { round: 4 });
  },
  'front',
);

/** Folded in four, with stripes and a fringe. */
export const blanket = sketch(
  'blanket',
  520,
  250,
  [260, 240],
  (d) => {
    const tone = '#8fa3a0';
    for (let i = 0; i < 3; i++) {
      const y = 176 - i * 56;
      const fold = curve(
        `38,${y}! 250,${y - 8} 466,${y}! 500,${y + 14} 502,${y + 42} 470,${y + 58}! 250,${y + 64} 36,${y + 58}! 14,${y + 44} 14,${y + 12}`,
      );
      d.form(fold, tone, { role: 'body', round: 14, shade: 0.42 });
      for (const x of [96, 128, 380, 412])
        d.within(fold, limb(`${x},${y - 12},12 ${x + 2},${y + 70},12`, 'flat'), x % 3 === 0 ? '#c7583f' : '#f0e4cc', {
          opacity: 0.85,
        });
      d.glaze(fold, { round: 14, shade: 0.34, light: 0.1 });
      d.strokes(fold, '#ffffff', { count: 34, length: 16, width: 2.2, angle: 4, opacity: 0.16 });
      d.strokes(fold, NIGHT, { count: 26, length: 16, width: 2, angle: 4, opacity: 0.1 });
    }
    const top = curve('44,64! 120,32 250,28 400,32 462,64! 250,74');
    d.form(top, tone, { role: 'body', round: 6, light: 0.3 });
    for (let i = 0; i < 40; i++) d.fill(limb(`${40 + i * 11},232,3 ${38 + i * 11 + (i % 3)},246,2`), '#f0e4cc');
  },
  'front',
);

/** Woven, with a border and lozenges, lying on a floor. */
export const rug = sketch(
  'rug',
  720,
  176,
  [360, 166],
  (d) => {
    const at = lying(692, 16, 158, 104);
    const place: Lie = (u, v) => {
      const [x = 0, y = 0] = at(u, v).split(',').map(Number);
      return `${x + 14},${y}`;
    };
    d.fill(polygon(`${place(-0.01, 1.05)} ${place(0, 0.5)} ${place(1, 0.5)} ${place(1.012, 1.06)}`), NIGHT, { opacity: 0.25 });
    for (let i = 0; i < 15; i++)
      for (const [u, s] of [
        [0, -1],
        [1, 1],
      ] as const) {
        const [x = 0, y = 0] = place(u, (i + 0.5) / 15)
          .split(',')
          .map(Number);
        d.fill(limb(`${x},${y},3 ${x + s * 14},${y + 2},2`), '#efe2c6');
      }
    const whole = patch(place, 0, 0, 1, 1);
    d.form(whole, '#8e2f33', { role: 'body', round: 5, shade: 0.3 });
    d.fill(patch(place, 0.03, 0.07, 0.97, 0.93), '#e4cfa2');
    d.fill(patch(place, 0.042, 0.1, 0.958, 0.9), '#2f4560');
    for (let i = 0; i < 22; i++)
      for (const v of [0.15, 0.85]) {
        const u = 0.06 + (i * 0.88) / 21;
        d.fill(polygon(`${place(u - 0.014, v)} ${place(u, v - 0.04)} ${place(u + 0.014, v)} ${place(u, v + 0.04)}`), '#d9a24e');
      }
    d.fill(patch(place, 0.08, 0.2, 0.92, 0.8), '#e4cfa2');
    d.fill(patch(place, 0.09, 0.225, 0.91, 0.775), '#a4383a', { role: 'body' });
    for (const [u, s] of [
      [0.25, 0.75],
      [0.5, 1],
      [0.75, 0.75],
    ] as const)
      for (const [k, tone] of [
        [0.12, '#e4cfa2'],
        [0.105, '#2f4560'],
        [0.06, '#d9a24e'],
        [0.03, '#8e2f33'],
      ] as const)
        d.fill(
          polygon(
            `${place(u - k * s, 0.5)} ${place(u, 0.5 - k * 2.1 * s)} ${place(u + k * s, 0.5)} ${place(u, 0.5 + k * 2.1 * s)}`,
          ),
          tone,
        );
    d.strokes(whole, '#fff1d8', { count: 60, length: 18, width: 1.6, angle: 0, stray: 4, opacity: 0.16 });
    d.strokes(whole, NIGHT, { count: 60, length: 18, width: 1.6, angle: 0, stray: 4, opacity: 0.14 });
  },
  'front',
);

/** Of slats, heaped with apples, oranges and pears. */
export const crate = sketch(
  'crate',
  480,
  400,
  [240, 392],
  (d) => {
    d.form(box(34, 130, 412, 120), '#5a3d26', { round: 8 });
    const fruits = ['#c9362c', '#e6932c', '#d8b53c', '#c9362c', '#8fae3f', '#e6932c', '#b82f35'];
    for (const [row, y, count] of [
      [0, 76, 4],
      [1, 118, 5],
      [2, 160, 6],
    ] as const)
      for (let i = 0; i < count; i++) {
        const x = 240 + (i - (count - 1) / 2) * 68;
        const tone = fruits[(i * 3 + row * 2) % fruits.length]!;
        const pear = tone === '#d8b53c';
        d.form(
          pear
            ? curve(
                `${x},${y - 52} ${x + 15},${y - 26} ${x + 34},${y + 10} ${x},${y + 36} ${x - 34},${y + 10} ${x - 15},${y - 26}`,
              )
            : curve(
                `${x - 4},${y - 30} ${x + 24},${y - 28} ${x + 38},${y} ${x + 22},${y + 32} ${x},${y + 36} ${x - 24},${y + 31} ${x - 38},${y} ${x - 24},${y - 28}`,
              ),
          tone,
          { round: 12, shade: 0.45, light: 0.3 },
        );
        d.fill(ellipse(x - 14, y - 10, 7, 5, -30), '#fff3dd', { opacity: 0.55 });
        d.fill(limb(`${x},${pear ? y - 48 : y - 26},4 ${x + 5},${pear ? y - 66 : y - 42},3`), '#5d4029');
        if ((i + row) % 2 === 0 && !pear)
          d.fill(curve(`${x + 4},${y - 36}! ${x + 18},${y - 50} ${x + 32},${y - 42}! ${x + 18},${y - 32}`), '#5e8a3c');
      }
    for (let i = 0; i < 3; i++) {
      const y = 184 + i * 70;
      const slat = polygon(`18,${y} 462,${y - 2} 462,${y + 58} 18,${y + 60}`);
      d.form(slat, ['#bd8a52', '#b58049', '#c39158'][i]!, { role: 'body', round: 7, shade: 0.36 });
      d.strokes(slat, '#7b532d', { count: 16, length: 80, width: 2.4, angle: 1, stray: 3, opacity: 0.4 });
      d.strokes(slat, '#e8c48e', { count: 10, length: 60, width: 2.2, angle: 1, stray: 3, opacity: 0.4 });
      if (i < 2) d.fill(box(18, y + 59, 444, 12), '#3d2a1a', { opacity: 0.9 });
    }
    for (const x of [18, 408]) {
      const post = box(x, 170, 54, 222);
      d.form(post, '#a9743f', { role: 'body', round: 8, shade: 0.42 });
      d.strokes(post, '#6f4a28', { count: 12, length: 60, width: 2.4, angle: 90, stray: 3, opacity: 0.4 });
      for (let i = 0; i < 3; i++) for (const k of [14, 40]) d.fill(ellipse(x + k, 212 + i * 70, 4.5), '#4a3320');
    }
  },
  'front',
);
