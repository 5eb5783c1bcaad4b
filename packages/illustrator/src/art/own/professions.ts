/** More people who are known by what they wear and hold: in the air and at sea, in church and in court, at the bar of a café, on the pitch. */
import { HATS } from './hats.ts';
import type { Look } from './look.ts';
import { curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen } from './sketch.ts';
import { calling } from './standing.ts';

const BROWN = ['#3a271e', '#4a3326', '#2c1d17'];
const BLACK = ['#241a18', '#33251f', '#1a1210'];
const CHESTNUT = ['#5a3522', '#6d432b', '#452818'];
const GREY = ['#b9b4aa', '#cfcabf', '#a09b92'];

/** Rings of gold about both cuffs and on the shoulders. */
const braid = (d: Pen): void => {
  for (const s of [-1, 1] as const) {
    d.form(polygon(`${100 + s * 30},116 ${100 + s * 54},124 ${100 + s * 54},134 ${100 + s * 30},126`), '#d7b04c', { round: 2 });
    for (const y of [284, 294, 304]) d.fill(limb(`${100 + s * 50},${y},4 ${100 + s * 72},${y},4`, 'flat'), '#d7b04c');
  }
};
const tie = (color: string) => (d: Pen) => {
  d.fill(polygon('84,112 116,112 106,190 94,190'), '#f2f1ec');
  d.form(polygon('94,116 106,116 104,130 110,186 100,202 90,186 96,130'), color, { round: 4 });
};

const UNIFORM: Look = { top: '#232f49', bottom: '#232f49', hair: BROWN, loose: true, shoes: '#1d1d22' };

export const pilot = calling('pilot', 220, 10, 34, {
  ...UNIFORM,
  over: [tie('#1c2233'), braid],
  hat: HATS.peaked('#232f49', '#1a2236'),
});
export const captain = calling('captain', 220, 10, 34, {
  ...UNIFORM,
  top: '#eef0f0',
  bottom: '#eef0f0',
  hair: GREY,
  beard: '#cfcabf',
  over: [tie('#22304c'), braid],
  hat: HATS.peaked('#f2f3f1', '#1f2a44'),
});
export const sailor = calling('sailor', 220, 10, 30, {
  top: '#f0f2f2',
  bottom: '#27406b',
  hair: BROWN,
  loose: true,
  over: [
    (d) => {
      d.form(curve('54,116! 100,128 146,116! 132,160 104,196! 96,196! 68,160'), '#27406b', { round: 6 });
      for (const k of [0, 6])
        d.fill(limb(`${64 + k},${126 + k},2 100,${184 - k},2 ${136 - k},${126 + k},2`), '#f0f2f2', { opacity: 0.8 });
      d.form(polygon('92,182 108,182 104,226 96,226'), '#a8323a', { round: 3 });
    },
  ],
  hat: (d) => {
    d.form(curve('62,26! 66,0 100,-8 134,0 138,26! 100,32'), '#f0f2f2', { round: 7 });
    d.form(curve('60,22! 100,30 140,22! 138,38! 100,44 62,38!'), '#e2e6e8', { round: 4 });
  },
});

const clerical = (d: Pen): void => d.fill(limb('88,114,9 112,114,9', 'flat'), '#f6f6f2');
export const priest = calling('priest', 220, 10, 0, {
  top: '#26242b',
  bottom: '#26242b',
  hair: GREY,
  gown: 'robe',
  over: [
    clerical,
    (d) => {
      d.fill(limb('100,128,2 100,196,2'), '#d7b04c');
      d.form(polygon('96,194 104,194 104,204 114,204 114,212 104,212 104,236 96,236 96,212 86,212 86,204 96,204'), '#d7b04c', {
        round: 2,
      });
    },
  ],
  left: [84, 250],
  right: [116, 250],
});
export const nun = calling('nun', 220, 10, 20, {
  top: '#2a2a33',
  bottom: '#2a2a33',
  hair: BLACK,
  hairCut: 'bald',
  gown: 'robe',
  left: [86, 246],
  right: [114, 246],
  back: (d) => d.form(curve('100,-2 56,12 44,70 40,150 52,200! 148,200! 160,150 156,70 144,12'), '#22222a', { round: 14 }),
  over: [(d) => d.form(curve('50,132 72,112 100,120 128,112 150,132 142,168 100,188 58,168'), '#f2f2ee', { round: 6 })],
  hat: (d) => {
    d.form(curve('100,-6 60,6 52,54! 66,60 68,36 100,28 132,36 134,60 148,54! 140,6'), '#26262f', { round: 8 });
    d.form(curve('66,56! 66,34 100,24 134,34 134,56! 128,42 100,36 72,42'), '#f2f2ee', { round: 4 });
  },
});
export const judge = calling('judge', 240, 20, 10, {
  top: '#29272e',
  bottom: '#29272e',
  hair: GREY,
  hairCut: 'bob',
  gown: 'robe',
  over: [(d) => d.form(curve('84,112! 116,112! 112,150 122,196! 100,186 78,196! 88,150'), '#f4f3ee', { round: 5 })],
  right: [162, 246],
  rightElbow: [166, 222],
  held: (d) => {
    d.fill(limb('150,268,8 196,214,8'), '#6a4427');
    d.form(polygon('178,196 196,182 222,206 204,222'), '#7d5231', { role: 'held', round: 6 });
  },
});

export const barista = calling('barista', 240, 20, 0, {
  top: '#e9e4da',
  bottom: '#33343b',
  hair: BROWN,
  beard: '#3a271e',
  apron: '#3d5a4c',
  right: [150, 236],
  rightElbow: [160, 230],
  held: (d) => {
    d.form(curve('128,212! 172,212! 166,246 156,256 144,256 134,246'), '#f6f3ec', { role: 'held', round: 6 });
    d.fill(ellipse(150, 213, 22, 5), '#6a4028');
    d.fill([ellipse(178, 228, 10, 10), ellipse(178, 228, 6, 6)], '#f6f3ec');
    for (const x of [142, 156]) d.fill(limb(`${x},200,1 ${x - 5},188,3 ${x + 4},176,1`), '#ffffff', { opacity: 0.5 });
  },
});
export const mechanic = calling('mechanic', 240, 20, 0, {
  top: '#3b5f86',
  bottom: '#3b5f86',
  hair: BROWN,
  loose: true,
  over: [
    (d) => {
      d.fill(limb('100,140,2 100,330,2'), NIGHT, { opacity: 0.3 });
      d.form(polygon('116,156 138,156 138,180 116,180'), '#33537a', { round: 2 });
    },
  ],
  hat: HATS.cap,
  right: [166, 258],
  held: (d) => {
    d.form(limb('150,290,11 196,214,11'), '#a9b0b6', { role: 'held', round: 4 });
    d.form(curve('182,222 186,200 202,190 214,196! 202,208 206,216 220,210! 218,226 204,236 190,232'), '#a9b0b6', {
      role: 'held',
      round: 4,
    });
  },
});

const kit = (top: string, bottom: string): Look => ({
  top,
  bottom,
  hair: BLACK,
  sleeves: 'short',
  short: true,
  loose: true,
  shoes: '#f0f0ee',
});
export const basketballPlayer = calling('basketball-player', 260, 30, 0, {
  ...kit('#d8642f', '#d8642f'),
  skin: '#8a5a3c',
  right: [176, 300],
  rightElbow: [178, 236],
  over: [(d) => d.fill(limb('92,180,7 108,180,7', 'flat'), '#f4f1e8')],
  held: (d) => {
    const ball = ellipse(180, 338, 34, 34);
    d.form(ball, '#d9782f', { role: 'held', round: 12 });
    for (const line of [
      '146,338,2 214,338,2',
      '180,304,2 180,372,2',
      '156,314,2 168,338,2 156,362,2',
      '204,314,2 192,338,2 204,362,2',
    ])
      d.within(ball, limb(line), '#3a2417', { opacity: 0.7 });
  },
});
export const tennisPlayer = calling('tennis-player', 290, 30, 0, {
  ...kit('#f2f3f0', '#f2f3f0'),
  hair: CHESTNUT,
  right: [178, 236],
  rightElbow: [172, 196],
  held: (d) => {
    d.fill(limb('172,258,8 206,190,7'), '#33251f');
    d.fill([ellipse(224, 148, 30, 42, 26), ellipse(224, 148, 24, 36, 26)], '#c8453f', { role: 'held' });
    for (let i = -2; i <= 2; i++) {
      d.fill(limb(`${210 + i * 9},${116 + i * 4},1.2 ${222 + i * 9},${180 + i * 4},1.2`), '#f4f1e8', { opacity: 0.8 });
      d.fill(limb(`${200},${148 + i * 12},1.2 ${248},${148 + i * 12},1.2`), '#f4f1e8', { opacity: 0.8 });
    }
  },
});
export const boxer = calling('boxer', 260, 30, 0, {
  top: '#c99068',
  bottom: '#b5302c',
  hair: BLACK,
  skin: '#c99068',
  sleeves: 'short',
  short: true,
  loose: true,
  plain: true,
  shoes: '#26242b',
  left: [64, 196],
  leftElbow: [26, 226],
  right: [136, 196],
  rightElbow: [174, 226],
  held: (d) => {
    for (const [x, s] of [
      [64, -1],
      [136, 1],
    ] as const) {
      d.form(curve(`${x - 26},196 ${x - 22},160 ${x},150 ${x + 24},162 ${x + 26},198 ${x + 12},222 ${x - 14},222`), '#c22f2b', {
        role: 'held',
        round: 9,
      });
      d.form(curve(`${x - s * 22},176 ${x - s * 36},184 ${x - s * 30},204 ${x - s * 16},200`), '#c22f2b', {
        role: 'held',
        round: 4,
      });
    }
  },
});
export const skier = calling('skier', 320, 60, 20, {
  top: '#2f7fae',
  bottom: '#22303f',
  hair: BROWN,
  loose: true,
  gloves: '#26292e',
  shoes: '#d8d8d4',
  left: [30, 300],
  right: [170, 300],
  behind: (d) => {
    for (const s of [-1, 1] as const) {
      d.fill(limb(`${100 + s * 72},270,5 ${100 + s * 92},586,4`), '#4a4f56');
      d.fill(ellipse(100 + s * 90, 560, 12, 5), '#2b2f36');
    }
  },
  face: (d) => {
    d.form(curve('66,60 100,54 134,60 134,84 112,88 100,80 88,88 66,84'), '#e08a2c', { round: 5, light: 0.5 });
    d.fill(limb('76,66,3 96,62,4'), '#ffe7b8', { opacity: 0.7 });
  },
  held: (d) => {
    for (const s of [-1, 1] as const)
      d.form(
        polygon(`${100 + s * 8},582 ${100 + s * 46},574 ${100 + s * 120},584 ${100 + s * 122},592 ${100 + s * 8},594`),
        '#c8453f',
        { round: 3 },
      );
  },
  hat: HATS.helmet('#c8453f', -4),
});
