/** Known by what they wear: Santa with his sack, a geisha under her parasol, a beekeeper in her veil. */
import { facing } from './facing.ts';
import type { Look } from './look.ts';
import { box, curve, ellipse, limb } from './outline.ts';
import { NIGHT, type Pen, ruffle } from './sketch.ts';
import { calling, standing } from './standing.ts';

const RED = '#c02a2c';
const FUR = '#f6f2e8';

/** White fur along the edge of something red: `line` as limb() takes it. */
const trim = (d: Pen, line: string): void =>
  d.form(ruffle(limb(line), d.chance, { gap: 6, length: 5, flow: 80 }), FUR, { round: 5, shade: 0.3 });

const coatOf = (d: Pen): void => {
  const skirts = curve('46,226! 100,214 154,226! 172,300 182,396! 140,408 100,412 60,408 18,396! 28,300');
  d.form(skirts, RED, { role: 'body', round: 18, shade: 0.42 });
  d.form(ellipse(100, 256, 64, 70), RED, { role: 'body', round: 16, shade: 0.34 });
  for (const fold of ['56,320,1 46,360,6 44,404,8', '146,320,1 156,360,6 158,404,8'])
    d.within(skirts, limb(fold), NIGHT, { opacity: 0.16 });
  trim(d, '100,140,20 101,230,22 100,398,22');
  trim(d, '22,398,24 100,414,26 178,398,24');
  d.form(limb('38,298,25 100,308,26 162,298,25', 'flat'), '#2a2220', { round: 5 });
  d.form(curve('78,290! 122,290! 122,324! 78,324!'), '#dcae45', { round: 4 });
  d.fill(box(88, 299, 24, 16), '#2a2220');
};

/** Tall boots with a fur top, over the trousers of facing.ts. */
const boots = (d: Pen): void => {
  for (const [knee, ankle] of [
    [121, 119],
    [71, 69],
  ] as const) {
    d.form(limb(`${knee},476,44 ${ankle},540,37 ${ankle},574,34`, 'flat'), '#26201f', { round: 8, light: 0.3 });
    trim(d, `${knee - 21},476,20 ${knee + 21},476,20`);
  }
};

const beardOf = (d: Pen): void => {
  const shape = ruffle(curve('64,66 58,104 68,150 100,182 132,150 142,104 136,66 126,86 100,92 74,86'), d.chance, {
    gap: 8,
    length: 7,
    flow: 90,
  });
  d.form(shape, '#faf7f0', { round: 9, shade: 0.3 });
  d.strands('70,84,3 72,120,4 88,158,2', '130,84,3 128,120,4 112,158,2', 15, ['#d9d4c8', '#ffffff'], {
    opacity: 0.7,
    stray: 4,
  });
  for (const s of [-1, 1])
    d.form(
      curve(`${96},90! ${96 + s * 20},84 ${96 + s * 38},92 ${96 + s * 42},106! ${96 + s * 22},104 ${96 + s * 6},98!`),
      '#fffdf8',
      { round: 4, shade: 0.25 },
    );
  d.fill(curve('88,104! 97,101 106,104! 97,112'), '#a8443f', { opacity: 0.8 });
};

export const santa = calling('santa', 340, 50, 40, {
  top: RED,
  bottom: RED,
  hair: ['#f2eee4', '#ffffff', '#d6d1c6'],
  gloves: '#2f4a38',
  shoes: '#26201f',
  loose: true,
  right: [152, 172],
  rightElbow: [194, 226],
  left: [12, 292],
  leftElbow: [16, 214],
  back: (d) => {
    // The sack over the shoulder.
    const sack = curve('150,120! 190,112 240,150 274,220 282,300 256,352 204,364 150,340 130,250');
    d.form(sack, '#8a6540', { round: 16, shade: 0.45 });
    for (const fold of ['176,124,1 216,190,6 238,300,9', '164,130,1 178,220,6 186,340,8'])
      d.within(sack, limb(fold), NIGHT, { opacity: 0.18 });
    d.form(curve('196,166! 244,170! 240,216! 192,210!'), '#7a5734', { round: 4 });
  },
  over: [
    boots,
    coatOf,
    (d) => {
      trim(d, '0,286,22 24,290,22');
      d.form(curve('134,150 150,142 166,152 172,172 152,184 138,172'), '#2f4a38', { round: 5 });
      trim(d, '152,192,22 174,180,22');
    },
  ],
  hat: (d) => {
    beardOf(d);
    d.form(curve('64,34! 66,2 96,-26 132,-22 160,6 172,46 176,64! 156,52 146,30 136,36! 100,40'), RED, {
      role: 'body',
      round: 9,
      shade: 0.42,
    });
    d.fill(limb('110,-14,2 132,0,5 144,28,2'), NIGHT, { opacity: 0.2 });
    trim(d, '58,34,23 100,40,25 142,34,23');
    d.form(ruffle(ellipse(176, 70, 15, 15), d.chance, { gap: 6, length: 5, flow: 40 }), FUR, { round: 5, shade: 0.3 });
  },
});

const PALE = '#f7ece4';
const KIMONO = '#a8304a';

/** Sleeves that hang from the forearms, with blossoms. */
const sleeves = (d: Pen): void => {
  for (const s of [-1, 1] as const) {
    const cloth = curve(
      `${100 + s * 34},132! ${100 + s * 62},160 ${100 + s * 80},222 ${100 + s * 84},330! ${100 + s * 60},348 ${100 + s * 34},336! ${100 + s * 26},270 ${100 + s * 16},238!`,
    );
    d.form(cloth, KIMONO, { role: 'body', round: 11, shade: 0.44 });
    for (const [x, y, r] of [
      [62, 300, 11],
      [48, 268, 8],
      [70, 256, 7],
    ] as const)
      d.within(cloth, ellipse(100 + s * x, y, r, r * 0.9), '#f2c3cc', { opacity: 0.9 });
    d.within(cloth, limb(`${100 + s * 30},344,10 ${100 + s * 60},352,10 ${100 + s * 90},336,10`), '#f3e3c8');
  }
};

const kimono = (d: Pen): void => {
  const skirts = curve('58,300! 100,292 142,300! 150,400 150,500 158,584! 124,594 100,595 76,594 42,584! 50,500 50,400');
  d.form(skirts, KIMONO, { role: 'body', round: 18, shade: 0.44 });
  d.within(skirts, curve('96,292 116,420 128,594 148,594 132,420 112,292'), '#7d1f36', { role: 'body', opacity: 0.6 });
  for (const [x, y, r] of [
    [64, 540, 17],
    [86, 566, 12],
    [120, 552, 15],
    [142, 520, 11],
    [60, 496, 9],
    [100, 512, 9],
    [74, 440, 7],
  ] as const) {
    for (let i = 0; i < 5; i++)
      d.include((p) => p.fill(ellipse(0, -r * 0.55, r * 0.4, r * 0.52), '#f6ced6', { opacity: 0.95 }), { x, y, turn: i * 72 });
    d.fill(ellipse(x, y, r * 0.2, r * 0.2), '#e0a53c');
  }
  d.within(skirts, limb('40,588,13 100,600,13 160,588,13'), '#f3e3c8');
  // The collar crossed left over right, and the wide sash.
  d.form(curve('74,112! 86,108! 122,212! 92,212!'), '#f3e3c8', { round: 4 });
  d.form(curve('126,112! 114,108! 70,212! 100,212!'), '#f7ecd6', { round: 4, shade: 0.4 });
  d.form(curve('54,206! 100,214 146,206! 146,300! 100,308 54,300!'), '#d9a441', { round: 9, shade: 0.4 });
  for (const y of [226, 276]) d.fill(limb(`54,${y},3 100,${y + 7},3 146,${y},3`), '#a8722a', { opacity: 0.7 });
  d.form(limb('54,250,9 100,258,9 146,250,9', 'flat'), '#2f6a66', { round: 3 });
  d.form(ellipse(100, 258, 10, 9), '#e9eef0', { round: 3 });
};

export const geisha = standing('geisha', 420, 60, 60, (d) =>
  facing(d, {
    top: KIMONO,
    bottom: KIMONO,
    hair: ['#1c191d', '#3a363d', '#121013'],
    hairCut: 'bun',
    skin: PALE,
    gown: 'robe',
    shoes: '#3a2a22',
    right: [172, 212],
    rightElbow: [176, 262],
    left: [76, 262],
    leftElbow: [30, 240],
    back: parasol,
    over: [kimono, sleeves],
    hat: (p) => {
      // Hair in high wings, combs and a hanging flower.
      for (const s of [-1, 1]) p.form(ellipse(100 + s * 40, 34, 19, 27, s * -14), '#1c191d', { round: 7, light: 0.3 });
      p.form(ellipse(102, -8, 36, 25), '#1c191d', { round: 9, light: 0.3 });
      p.fill(limb('76,-16,2 98,-28,4 122,-22,2'), '#5a555f', { opacity: 0.7 });
      p.fill(limb('66,6,5 34,-8,4'), '#d9a441');
      p.fill(limb('138,4,5 172,-12,4'), '#d9a441');
      for (let i = 0; i < 5; i++)
        p.include((q) => q.form(ellipse(0, -9, 7, 8), '#e2566c', { round: 2 }), { x: 142, y: 22, turn: i * 72 });
      p.fill(ellipse(142, 22, 4, 4), '#f2cf6a');
      for (const k of [0, 1, 2]) p.fill(limb(`${136 + k * 7},32,2.4 ${136 + k * 7},${62 + k * 5},2.4`), '#e9a5b2');
      p.fill(curve('88,98! 96,94 104,98! 96,106'), '#b51f2c');
    },
    held: (p) => {
      p.form(ellipse(170, 204, 11, 12), PALE, { round: 4 });
      // A closed fan.
      p.form(limb('80,270,9 112,232,13'), '#2f6a66', { round: 3 });
      p.form(ellipse(78, 266, 11, 11), PALE, { round: 4 });
    },
  }),
);

/** Oiled paper on ribs of bamboo, seen from below behind the head. */
function parasol(d: Pen): void {
  d.fill(limb('172,230,7 196,40,6'), '#6d4a2c');
  const paper = ellipse(188, 64, 148, 106, 6);
  d.form(paper, '#e6b7a0', { round: 12, shade: 0.34, light: 0.3 });
  d.fill([ellipse(188, 64, 130, 92, 6), ellipse(188, 64, 112, 79, 6)], '#c9566a', { opacity: 0.85 });
  for (let i = 0; i < 22; i++)
    d.include((p) => p.fill(limb('0,0,1.4 0,-104,2.2'), '#8a5a40', { opacity: 0.5 }), { x: 188, y: 64, turn: i * 16.4 });
  d.form(ellipse(188, 64, 12, 9), '#6d4a2c', { round: 3 });
}

const SUIT = '#ece7d8';

const smoker = (d: Pen): void => {
  d.form(curve('150,262! 196,262! 196,330! 150,330!'), '#a9b0b5', { round: 8, shade: 0.45, light: 0.4 });
  d.form(curve('150,264! 158,240 182,222 198,214! 204,226! 196,262!'), '#b9c0c5', { round: 5, light: 0.4 });
  d.form(curve('134,268! 150,272! 150,326! 128,320!'), '#7a4a2c', { round: 4 });
  for (const [x, y, r, k] of [
    [214, 196, 14, 0.6],
    [232, 168, 19, 0.5],
    [222, 132, 23, 0.36],
    [244, 98, 26, 0.24],
  ] as const)
    d.fill(ellipse(x, y, r, r * 0.9), '#f4f3ee', { opacity: k });
};

const bee = (d: Pen, x: number, y: number): void => {
  for (const s of [-1, 1]) d.fill(ellipse(x + s * 4, y - 7, 4, 6, s * 24), '#f4f8fa', { opacity: 0.85 });
  d.form(ellipse(x, y, 9, 6), '#e0a526', { round: 2 });
  for (const k of [-3, 2]) d.fill(limb(`${x + k},${y - 5},2.6 ${x + k},${y + 5},2.6`), '#2a2018');
};

const BEEKEEPER: Look = {
  top: SUIT,
  bottom: SUIT,
  hair: ['#5a3522', '#6d432b', '#452818'],
  gloves: '#b98a4a',
  shoes: '#4a4036',
  loose: true,
  right: [166, 296],
  rightElbow: [178, 230],
  left: [36, 250],
  leftElbow: [22, 222],
  over: [
    (d) => {
      d.fill(limb('100,120,3 101,240,3 100,336,3'), '#b5ad98');
      for (const s of [-1, 1]) d.form(box(100 + s * 30 - 16, 176, 32, 34), '#e2dcca', { round: 3 });
      d.fill(limb('52,334,8 100,340,8 148,334,8', 'flat'), '#b5ad98', { opacity: 0.7 });
    },
  ],
  hat: (d) => {
    const veil = curve('46,38! 100,46 154,38! 152,90 146,134 124,152 100,156 76,152 54,134 48,90');
    d.fill(veil, '#2c2b30', { opacity: 0.34 });
    for (let i = -5; i < 6; i++)
      d.within(veil, limb(`${100 + i * 10},30,0.9 ${100 + i * 9.4},160,0.9`), '#1f1e24', { opacity: 0.4 });
    for (let i = 0; i < 11; i++)
      d.within(veil, limb(`40,${44 + i * 10},0.9 100,${50 + i * 10},0.9 160,${44 + i * 10},0.9`), '#1f1e24', { opacity: 0.4 });
    d.form(limb('54,138,9 100,158,10 146,138,9'), '#e2dcca', { round: 3 });
    d.form(curve('22,38 60,22 100,18 140,22 178,38 146,52 100,48 54,52'), '#e0c68a', { role: 'hat', round: 6 });
    d.form(curve('66,30! 70,2 100,-8 130,2 134,30! 100,36'), '#e6cf98', { role: 'hat', round: 8 });
    d.fill(limb('67,28,7 100,35,7 133,28,7', 'flat'), '#8a7a54');
  },
  held: (d) => {
    smoker(d);
    d.form(ellipse(166, 318, 15, 13), '#b98a4a', { round: 4 });
    for (const [x, y] of [
      [8, 170],
      [-14, 232],
      [214, 246],
      [26, 120],
    ] as const)
      bee(d, x, y);
  },
};
export const beekeeper = standing('beekeeper', 330, 40, 10, (d) => facing(d, BEEKEEPER));
