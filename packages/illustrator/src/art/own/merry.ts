/** Small folk and merry ones: dwarf, gnome, clown, jester, alien, scarecrow; Vikings and pilots. */
import { HATS } from './hats.ts';
import type { Look } from './look.ts';
import { curve, ellipse, limb } from './outline.ts';
import { NIGHT, type Pen, ruffle } from './sketch.ts';
import { calling } from './standing.ts';

const belt =
  (y: number, buckle = '#d7b04c') =>
  (d: Pen): void => {
    d.fill(limb(`50,${y},14 100,${y + 8},15 150,${y},14`, 'flat'), '#3b291c');
    d.form(curve(`88,${y - 6} 112,${y - 6} 112,${y + 20} 88,${y + 20}`), buckle, { round: 3 });
  };
const braids = (color: string, shade: string) => (d: Pen) => {
  for (const s of [-1, 1])
    for (let i = 0; i < 4; i++)
      d.form(ellipse(98 + s * 18, 152 + i * 18, 11 - i * 1.6, 11), i % 2 ? color : shade, { round: 3 });
};

const DWARF: Look = {
  top: '#7a3d2c',
  bottom: '#4d4235',
  hair: ['#a4602f', '#8a4d24', '#bd7740'],
  hairCut: 'long',
  beard: '#a4602f',
  loose: true,
  shoes: '#3a2a1d',
  over: [belt(280), braids('#a4602f', '#8a4d24')],
};
export const dwarf = calling('dwarf', 260, 30, 30, {
  ...DWARF,
  hat: (d) => {
    d.form(curve('60,44 64,8 100,-12 136,8 140,44 100,36'), '#8b8f96', { round: 9 });
    d.form(limb('60,42,11 100,34,12 140,42,11', 'flat'), '#6a6e75', { round: 3 });
    for (const s of [-1, 1])
      d.form(limb(`${100 + s * 40},26,14 ${100 + s * 62},8,11 ${100 + s * 60},-16,3`), '#e6dcc3', { round: 3 });
  },
});
export const viking = calling('viking', 280, 40, 30, {
  ...DWARF,
  top: '#5b5f66',
  bottom: '#6b5a42',
  over: [
    (d) => {
      for (let row = 0; row < 7; row++)
        for (let i = 0; i < 7; i++)
          d.fill(ellipse(62 + i * 12.6 + (row % 2) * 6, 140 + row * 18, 5, 3.4), '#8d929a', { opacity: 0.55 });
      d.form(
        ruffle(curve('54,122 100,138 146,122 168,150 150,170 100,160 50,170 32,150'), d.chance, {
          gap: 7,
          length: 13,
          flow: 85,
        }),
        '#6f5a43',
        { round: 7 },
      );
    },
    belt(286),
    braids('#b98a4b', '#9a6f39'),
  ],
  hair: ['#b98a4b', '#9a6f39', '#d0a565'],
  beard: '#b98a4b',
  hat: (d) => {
    d.form(curve('62,46 66,8 100,-8 134,8 138,46 100,38'), '#7f848c', { round: 9 });
    d.form(limb('62,44,10 100,36,11 138,44,10', 'flat'), '#a98b4d', { round: 3 });
    d.form(limb('100,-8,9 100,60,8', 'flat'), '#a98b4d', { round: 2 });
  },
});
export const gnome = calling('gnome', 260, 30, 120, {
  ...DWARF,
  top: '#3f6d8e',
  bottom: '#5f4a35',
  hair: ['#e9e4d8', '#d3ccbb', '#f7f3ea'],
  beard: '#efeae0',
  over: [
    belt(280),
    (d) =>
      d.form(
        ruffle(curve('70,104 100,112 130,104 128,170 100,226! 72,170'), d.chance, { gap: 8, length: 7, flow: 85 }),
        '#efeae0',
        { round: 7 },
      ),
  ],
  hat: (d) => {
    d.form(curve('58,46 74,-20 92,-82 116,-116! 122,-60 134,0 142,46 100,34'), '#b8352c', { role: 'hat', round: 13 });
    for (const fold of ['84,10,2 100,2,6 122,12,2', '92,-40,2 106,-46,5 120,-38,2'])
      d.fill(limb(fold), NIGHT, { opacity: 0.2 });
  },
});

const FOOL: Look = {
  top: '#d9a33a',
  bottom: '#3f74ad',
  hair: ['#d3542e', '#e06f3e', '#b94324'],
  hairCut: 'curly',
  skin: '#f3e4d6',
  shoes: '#b8352c',
  gloves: '#f4f1ea',
  loose: true,
};
export const clown = calling('clown', 260, 30, 30, {
  ...FOOL,
  over: [
    (d) => {
      d.form(ruffle(ellipse(100, 128, 58, 17), d.chance, { gap: 8, length: 8, flow: 80 }), '#f4f1ea', { round: 6 });
      for (const [y, c] of [
        [172, '#b8352c'],
        [212, '#3f74ad'],
        [252, '#4f8f55'],
      ] as const)
        d.form(ellipse(100, y, 11, 11), c, { round: 4 });
    },
  ],
  face: (d) => {
    d.form(ellipse(96, 85, 11, 11), '#cf2f2a', { round: 4 });
    d.fill(curve('74,98 96,106 120,97 114,113 96,117 80,112'), '#cf2f2a', { opacity: 0.9 });
    d.fill(limb('80,102,2 96,109,4 114,101,2'), '#fff6ec');
    for (const s of [-1, 1]) d.fill(limb(`${96 + s * 16},54,2 ${96 + s * 16},86,2`), '#3f74ad', { opacity: 0.8 });
  },
  hat: (d) => {
    d.form(curve('82,14 100,-34! 120,12 100,18'), '#4f8f55', { role: 'hat', round: 5 });
    d.form(ellipse(100, -34, 8, 8), '#f4d34f', { round: 3 });
  },
});
export const jester = calling('jester', 280, 40, 60, {
  ...FOOL,
  top: '#8c2f5a',
  bottom: '#2f5b57',
  skin: '#e9bf9d',
  hair: ['#3a271e', '#4a3326', '#2c1d17'],
  hairCut: 'short',
  gloves: '#d9b347',
  over: [
    (d) => {
      d.fill(limb('100,132,4 100,330,4', 'flat'), '#d9b347');
      for (let i = 0; i < 5; i++)
        d.form(curve(`${60 + i * 20 - 12},128! ${60 + i * 20 + 12},128! ${60 + i * 20},164!`), i % 2 ? '#d9b347' : '#2f5b57', {
          round: 3,
        });
    },
  ],
  hat: (d) => {
    for (const [x, y, c] of [
      [40, 36, '#2f5b57'],
      [160, 36, '#d9b347'],
      [100, -52, '#8c2f5a'],
    ] as const) {
      d.form(
        curve(
          `72,36 84,2 ${(100 + x) / 2 + (x === 100 ? -18 : 0)},${(y - 30) / 2 - 14} ${x},${y} ${(100 + x) / 2 + (x === 100 ? 18 : 0)},${(y + 30) / 2} 128,34`,
        ),
        c,
        { round: 6 },
      );
      d.form(ellipse(x, y + 4, 8, 8), '#e6c65a', { round: 3 });
    }
  },
});
export const alien = calling('alien', 260, 30, 10, {
  top: '#6f9b6b',
  bottom: '#6f9b6b',
  hair: ['#6f9b6b'],
  hairCut: 'bald',
  skin: '#8cb985',
  shoes: '#557a52',
  loose: true,
  hat: (d) => {
    d.form(curve('100,-6 58,6 44,46 60,86 84,114 100,120 116,114 140,86 156,46 142,6'), '#8cb985', {
      role: 'body',
      round: 12,
      shade: 0.42,
    });
    for (const s of [-1, 1]) {
      d.fill(ellipse(98 + s * 25, 62, 21, 14, s * -28), '#17161c');
      d.fill(ellipse(93 + s * 25, 56, 6, 4, s * -28), '#eaf3f0', { opacity: 0.85 });
      d.fill(ellipse(98 + s * 4, 90, 1.6, 2), '#3f5a3c');
    }
    d.fill(limb('88,103,1.4 98,105,2.4 109,102,1.4'), '#3f5a3c');
  },
});
export const scarecrow = calling('scarecrow', 380, 90, 20, {
  top: '#a2573a',
  bottom: '#55708c',
  hair: ['#d9b65f', '#c49c45', '#e6c97c'],
  hairCut: 'bob',
  skin: '#dcc38d',
  gloves: '#d9b65f',
  shoes: '#6b4a2c',
  left: [-42, 160],
  leftElbow: [6, 150],
  right: [242, 160],
  rightElbow: [194, 150],
  back: (d) => {
    d.form(limb('100,590,16 100,120,14', 'flat'), '#6b4a2c', { round: 4 });
    d.form(limb('-60,152,13 260,152,13', 'flat'), '#6b4a2c', { round: 4 });
  },
  over: [
    (d) => {
      d.form(curve('70,210 96,206 98,240 72,244'), '#55708c', { round: 3 });
      d.form(curve('112,248 136,244 138,274 114,278'), '#8fa35b', { round: 3 });
      for (const [x, y] of [
        [-52, 160],
        [252, 160],
      ] as const)
        d.strands(
          `${x},${y - 10},4 ${x + (x < 0 ? -34 : 34)},${y - 22},2`,
          `${x},${y + 10},4 ${x + (x < 0 ? -30 : 30)},${y + 26},2`,
          9,
          ['#d9b65f', '#c49c45', '#e6c97c'],
          { stray: 5 },
        );
    },
  ],
  face: (d) => {
    d.fill(curve('96,80! 90,92! 103,92!'), '#a2573a');
    for (let i = 0; i < 5; i++) d.fill(limb(`${84 + i * 6},98,1.5 ${84 + i * 6},106,1.5`), '#5a4426');
  },
  hat: HATS.straw,
});
