/** Where one buys something in the street: a food truck, an ice cream van; and a phone box. */
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

function wheel(d: Pen, x: number, y: number, r: number): void {
  d.form(ellipse(x, y, r), '#2b2c30', { round: 8 });
  d.form(ellipse(x, y, r * 0.58), '#c3c8cb', { round: 5, shade: 0.4 });
  d.fill(ellipse(x, y, r * 0.22), '#6a7076');
  for (let i = 0; i < 5; i++)
    d.fill(
      ellipse(x + [0, 0.36, 0.22, -0.22, -0.36][i]! * r, y + [-0.38, -0.12, 0.31, 0.31, -0.12][i]! * r, r * 0.06),
      '#6a7076',
    );
}

function awning(d: Pen, left: number, right: number, top: number, tone: string, count = 8): void {
  const each = (right - left) / count;
  for (let i = 0; i < count; i++) {
    const x = left + i * each;
    const [a, b] = [x, x + each];
    d.form(
      curve(`${a + 6},${top}! ${b + 4},${top}! ${b - 4},${top + 44}! ${(a + b) / 2 - 4},${top + 60} ${a - 4},${top + 44}!`),
      i % 2 ? '#f6eedd' : tone,
      { round: 4, shade: 0.36 },
    );
  }
}

export const foodTruck = sketch(
  'food-truck',
  900,
  560,
  [450, 548],
  (d) => {
    d.fill(ellipse(450, 544, 400, 10), NIGHT, { opacity: 0.24 });
    // Vents on the roof.
    d.form(box(600, 40, 90, 42), '#b9bfc2', { round: 6 });
    d.form(polygon('330,46 420,46 432,82 318,82'), '#b9bfc2', { round: 6 });
    const shell = curve('46,486! 44,384 60,316 96,296! 150,176 172,150! 196,92 214,78! 840,74! 862,86 866,104! 868,486!');
    d.form(shell, '#2f8f86', { role: 'body', round: 20, shade: 0.42, light: 0.26 });
    d.within(shell, polygon('30,400 880,400 880,432 30,432'), '#f6eedd', { opacity: 0.95 });
    // The cab.
    d.form(curve('122,290! 166,192 186,170! 250,168! 250,294!'), '#bcd9e2', { role: 'glass', round: 5 });
    d.fill(polygon('196,172 222,170 168,290 138,290'), '#ffffff', { opacity: 0.4 });
    d.fill(limb('264,150,3 264,480,3'), NIGHT, { opacity: 0.4 });
    d.fill(limb('106,304,3 100,480,3'), NIGHT, { opacity: 0.25 });
    d.form(limb('226,330,8 250,330,8'), '#e8ecec', { round: 2 });
    d.form(curve('110,236! 128,232! 132,272 108,276!'), '#26494a', { round: 3 });
    // The hatch, the counter and what one sees behind it.
    d.form(box(318, 176, 430, 188), '#4b3a34', { round: 6, light: 0 });
    d.fill(box(326, 184, 414, 172), '#efcf8a', { role: 'window' });
    d.fill(box(326, 292, 414, 64), '#8f6a48');
    d.form(box(342, 236, 130, 9), '#7a5433', { round: 2 });
    for (const [i, tone] of ['#d2483a', '#e8b93e', '#f6eedd', '#4f9160', '#d2483a'].entries())
      d.form(box(348 + i * 24, 208, 17, 28), tone, { round: 3 });
    d.form(box(640, 216, 84, 58), '#3b4044', { round: 4 });
    for (let i = 0; i < 4; i++) d.fill(box(650, 226 + i * 11, 64, 3), '#e9e1cf', { opacity: 0.8 });
    // The cook.
    d.form(curve('508,356! 510,306 530,288 560,286 590,290 608,308 612,356!'), '#f6f2e8', { round: 9 });
    d.form(ellipse(560, 250, 27, 31), '#dba57d', { round: 8 });
    d.fill(curve('532,246! 530,224 560,212 588,222 590,246! 576,236 546,234'), '#3a271e');
    d.form(curve('532,232! 522,204 540,190 560,188 582,190 598,206 588,232! 560,226'), '#fdfbf4', { round: 6 });
    for (const x of [551, 569]) d.fill(ellipse(x, 252, 3, 4), '#2a1f1c');
    d.fill(limb('552,268,2 560,271,3 568,268,2'), '#9a4a3c');
    awning(d, 300, 770, 150, '#d2483a', 10);
    d.form(box(304, 352, 458, 22), '#c99255', { round: 5 });
    for (const [x, tone] of [
      [350, '#d2483a'],
      [374, '#e8b93e'],
    ] as const) {
      d.form(box(x, 318, 16, 34), tone, { round: 4 });
      d.form(polygon(`${x + 3},318 ${x + 13},318 ${x + 8},304`), tone, { round: 2 });
    }
    d.form(curve('676,352! 672,328 700,316 728,328 724,352!'), '#dba35c', { round: 6 });
    d.fill(limb('674,344,5 726,344,5'), '#5e8a3c');
    d.form(box(786, 186, 58, 88), '#2f2d31', { round: 4 });
    for (let i = 0; i < 5; i++)
      d.fill(limb(`794,${202 + i * 14},2 ${822 + (i % 3) * 6},${202 + i * 14},2`), '#efe8d8', { opacity: 0.8 });
    // A string of bulbs along the roof.
    for (let i = 0; i < 15; i++) {
      const [x, y] = [226 + i * 45, 102 + (i % 3 === 1 ? 10 : 0)];
      d.fill(ellipse(x, y + 4, 14), '#ffdf94', { opacity: 0.3, role: 'light' });
      d.fill(ellipse(x, y + 4, 6.5), '#ffe7a6', { role: 'light' });
    }
    d.form(curve('40,452! 70,446 74,476! 40,486!'), '#b9bfc2', { round: 4 });
    d.form(ellipse(66, 366, 17, 21), '#fff3c8', { round: 4, shade: 0.2 });
    d.form(box(36, 478, 836, 24), '#3a3d42', { round: 5 });
    for (const x of [196, 700]) {
      d.fill(curve(`${x - 74},502! ${x - 70},440 ${x},418 ${x + 70},440 ${x + 74},502!`), '#232428');
      wheel(d, x, 492, 55);
    }
  },
  'left',
);

export const iceCreamVan = sketch(
  'ice-cream-van',
  820,
  640,
  [410, 628],
  (d) => {
    d.fill(ellipse(410, 624, 360, 10), NIGHT, { opacity: 0.24 });
    // The cone on its roof.
    d.form(polygon('506,86 604,86 556,196'), '#d99a4e', { round: 8 });
    for (const t of ['520,92,3 574,160,3', '548,90,3 586,134,3', '590,92,3 538,160,3', '562,90,3 526,134,3'])
      d.fill(limb(t), '#94601f', { opacity: 0.6 });
    d.form(curve('496,92 492,62 516,36 540,34 552,8! 568,34 596,40 618,66 612,94 586,104 556,98 524,104'), '#fbf2e4', {
      round: 11,
      shade: 0.36,
    });
    for (const t of ['506,78,5 552,88,7 606,72,5', '522,52,5 556,60,6 592,50,4']) d.fill(limb(t), '#d9c9b2', { opacity: 0.7 });
    d.form(box(594, 8, 16, 70), '#7d4f2c', { round: 4 });
    const shell = curve('40,566! 36,470 52,410 92,390! 150,258 174,226! 196,178 220,170! 740,168! 764,180 770,206! 776,566!');
    d.form(shell, '#fbf3e6', { round: 20, shade: 0.36, light: 0.4 });
    d.within(shell, polygon('20,440 800,440 800,580 20,580'), '#e88ba0', { role: 'body' });
    d.within(shell, polygon('20,430 800,430 800,446 20,446'), '#6cb8c4');
    d.within(shell, polygon('190,160 800,160 800,196 190,196'), '#e88ba0', { role: 'body' });
    d.glaze(shell, { round: 18, shade: 0.34, light: 0.14 });
    d.form(curve('116,386! 168,272 190,250! 258,248! 258,390!'), '#bcd9e2', { role: 'glass', round: 5 });
    d.fill(polygon('202,252 230,250 170,386 136,386'), '#ffffff', { opacity: 0.45 });
    d.fill(limb('276,200,3 276,560,3'), NIGHT, { opacity: 0.3 });
    d.form(limb('234,424,8 260,424,8'), '#e8ecec', { round: 2 });
    d.form(box(330, 246, 290, 150), '#6d4b46', { round: 6, light: 0 });
    d.fill(box(338, 254, 274, 134), '#f6dfa4', { role: 'window' });
    for (let i = 0; i < 4; i++) {
      const x = 372 + i * 34;
      d.form(polygon(`${x - 12},334 ${x + 12},334 ${x},374`), '#d99a4e', { round: 3 });
      d.form(ellipse(x, 324, 15, 16), ['#e88ba0', '#fbf2e4', '#8cc9a0', '#7d4f2c'][i]!, { round: 4 });
    }
    d.form(curve('500,388! 502,342 522,326 548,324 576,328 592,344 596,388!'), '#ffffff', { round: 8 });
    d.form(ellipse(548, 294, 23, 27), '#e3b088', { round: 7 });
    d.fill(curve('522,300! 520,266 548,256 574,266 576,300! 568,280 534,278'), '#7d4a2a');
    d.form(curve('524,270! 530,252 566,252 572,270! 548,264'), '#e88ba0', { round: 3 });
    for (const x of [540, 556]) d.fill(ellipse(x, 296, 2.6, 3.6), '#2a1f1c');
    d.fill(limb('541,308,2 548,311,3 555,308,2'), '#9a4a3c');
    awning(d, 312, 640, 218, '#6cb8c4', 8);
    d.form(box(318, 388, 316, 20), '#fdf8ee', { round: 5 });
    // Pictures of what there is.
    for (const [x, tone] of [
      [668, '#e88ba0'],
      [722, '#8cc9a0'],
    ] as const) {
      d.form(box(x - 20, 256, 42, 124), '#ffffff', { round: 3, shade: 0.2 });
      d.form(curve(`${x - 12},316! ${x - 12},284 ${x},270 ${x + 12},284 ${x + 12},316!`), tone, { round: 4 });
      d.form(box(x - 3, 316, 7, 34), '#d9a866', { round: 2 });
    }
    d.form(ellipse(62, 466, 18, 22), '#fff3c8', { round: 4, shade: 0.2 });
    d.form(box(28, 556, 756, 24), '#8d9498', { round: 5 });
    for (const x of [184, 640]) {
      d.fill(curve(`${x - 72},580! ${x - 68},520 ${x},498 ${x + 68},520 ${x + 72},580!`), '#3b3034');
      wheel(d, x, 574, 52);
    }
  },
  'left',
);

/** Red, of cast iron, with a crown over its panes. */
export const phoneBox = sketch(
  'phone-box',
  320,
  760,
  [160, 750],
  (d) => {
    d.form(box(14, 716, 292, 36), '#5f5a57', { round: 6 });
    const red = '#c2281f';
    d.form(box(26, 130, 268, 590), red, { role: 'body', round: 16, shade: 0.46 });
    d.form(curve('26,96! 40,54 100,26 160,22 220,26 280,54 294,96!'), red, { role: 'body', round: 14, shade: 0.42 });
    d.form(box(16, 90, 288, 60), red, { role: 'body', round: 8, shade: 0.4 });
    d.form(box(48, 102, 224, 36), '#f4ecd8', { round: 3, shade: 0.2 });
    // Strokes that stand for its lettering.
    for (let i = 0; i < 9; i++) d.fill(box(66 + i * 22, 111, 12, 18), '#2b2426', { opacity: 0.8 });
    d.form(ellipse(160, 58, 20, 13), '#d9a93f', { round: 4 });
    for (const k of [-12, 0, 12]) d.fill(ellipse(160 + k, 46, 4), '#d9a93f');
    const pane = box(60, 172, 200, 446);
    d.fill(pane, '#8fb3bd');
    d.within(pane, box(60, 172, 200, 446), '#f6dfa4', { opacity: 0.6, role: 'window' });
    d.within(pane, box(120, 300, 84, 150), '#33363a', { opacity: 0.75 });
    d.within(pane, limb('126,320,12 126,410,12'), '#17181a');
    d.within(pane, polygon('170,172 220,172 90,618 60,618 60,560'), '#ffffff', { opacity: 0.26 });
    for (const x of [104, 208]) d.form(box(x, 168, 8, 452), red, { role: 'body', round: 2 });
    for (let i = 1; i < 8; i++) d.form(box(56, 172 + i * 55.7, 208, 7), red, { role: 'body', round: 2 });
    for (const b of [box(48, 160, 12, 470), box(260, 160, 12, 470), box(48, 158, 224, 14), box(48, 618, 224, 14)])
      d.form(b, red, { role: 'body', round: 3 });
    d.form(box(58, 644, 204, 56), red, { role: 'body', round: 5 });
    d.fill([box(66, 650, 188, 44), box(70, 654, 180, 36)], NIGHT, { opacity: 0.3 });
    d.form(limb('250,380,7 250,430,7'), '#d9a93f', { round: 2 });
  },
  'front',
);
