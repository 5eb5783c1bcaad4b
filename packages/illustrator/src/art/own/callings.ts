/** People of today's callings: an office, a restaurant, a stage, the services. */
import { shirtFront, spectacles, tie } from './garments.ts';
import { HATS } from './hats.ts';
import type { Look } from './look.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import type { Pen } from './sketch.ts';
import { calling } from './standing.ts';

const BROWN = ['#3a271e', '#4a3326', '#2c1d17'];
const CHESTNUT = ['#5a3522', '#6d432b', '#452818'];
const BLACK = ['#241e1e', '#362d2c', '#191414'];
const STEEL = '#aeb6bc';

const briefcase = (d: Pen): void => {
  d.fill([ellipse(166, 336, 14, 12), ellipse(166, 337, 9, 8)], '#3c271b');
  d.form(box(118, 344, 96, 66), '#6d4429', { role: 'held', round: 8 });
  d.fill(limb('118,362,3 214,362,3', 'flat'), '#3c271b', { opacity: 0.7 });
  d.form(box(160, 356, 12, 14), '#d2b058', { round: 3 });
};

export const businessman = calling('businessman', 230, 0, 0, {
  top: '#3d4757',
  bottom: '#3d4757',
  hair: BROWN,
  loose: true,
  shoes: '#231d1b',
  over: [shirtFront, tie],
  right: [166, 314],
  held: briefcase,
});

export const businesswoman = calling('businesswoman', 230, 0, 0, {
  top: '#4a4f63',
  bottom: '#4a4f63',
  hair: CHESTNUT,
  hairCut: 'bob',
  gown: 'dress',
  sleeves: 'long',
  shoes: '#2b2528',
  over: [(p) => p.fill(polygon('84,114 116,114 100,206'), '#f2efe8'), lapelsOf('#5a6077')],
  right: [160, 318],
  held: (p) => p.include(briefcase, { x: -6, y: 4 }),
});

/** Lapels in a colour of their own. */
function lapelsOf(color: string): (d: Pen) => void {
  return (d) => {
    for (const s of [-1, 1] as const)
      d.form(
        polygon(`${100 + s * 18},112 ${100 + s * 38},132 ${100 + s * 24},170 ${100 + s * 2},208 ${100 + s * 14},146`),
        color,
        {
          role: 'body',
          round: 5,
          shade: 0.35,
        },
      );
  };
}

const bowTie = (d: Pen): void => {
  d.form(polygon('80,118 98,126 98,134 80,142'), '#22222a', { round: 3 });
  d.form(polygon('120,118 102,126 102,134 120,142'), '#22222a', { round: 3 });
  d.form(ellipse(100, 130, 5, 6), '#2c2c34', { round: 2 });
};

const vest = (color: string) => (d: Pen) => {
  const front = curve('60,122! 84,112! 100,196! 116,112! 140,122! 146,200 146,316! 100,324 54,316! 54,200');
  d.form(front, color, { role: 'body', round: 10, shade: 0.4 });
  for (const y of [220, 250, 280]) d.fill(ellipse(100, y, 3.4, 3.4), '#d2b058');
};

const tray = (d: Pen): void => {
  d.form(ellipse(204, 170, 60, 11), '#c3c8cb', { role: 'held', round: 5 });
  d.fill(ellipse(204, 167, 53, 7), '#e5e8e9', { opacity: 0.8 });
  for (const [x, wine] of [
    [186, '#8e2a3a'],
    [224, '#d9b44a'],
  ] as const) {
    d.fill(limb(`${x},144,2.4 ${x},166,2.4`), '#cfd8da');
    d.fill(ellipse(x, 167, 9, 2.6), '#cfd8da');
    const bowl = curve(`${x - 11},112! ${x + 11},112! ${x + 12},128 ${x},146 ${x - 12},128`);
    d.fill(bowl, '#e8f0f2', { opacity: 0.7 });
    d.within(bowl, box(x - 14, 124, 28, 26), wine, { opacity: 0.9 });
  }
};

const SERVER: Look = {
  top: '#efede6',
  bottom: '#2c2d34',
  hair: BLACK,
  over: [vest('#2f3038'), bowTie],
  left: [52, 262],
  leftElbow: [26, 220],
  right: [198, 194],
  rightElbow: [176, 240],
  held: tray,
};

export const waiter = calling('waiter', 300, 10, 0, SERVER);
export const waitress = calling('waitress', 300, 10, 0, {
  ...SERVER,
  hair: CHESTNUT,
  hairCut: 'tail',
  gown: 'dress',
  sleeves: 'long',
  bottom: '#2c2d34',
  shoes: '#26242a',
});

export const POLICE: Look = {
  top: '#33466b',
  bottom: '#27324d',
  hair: BROWN,
  shoes: '#1b1b20',
  hat: HATS.peaked('#2b3a5c', '#1f2a45'),
  left: [56, 306],
  leftElbow: [22, 236],
  right: [146, 306],
  rightElbow: [180, 236],
  over: [
    tieOf('#1c2336'),
    (p) => {
      p.form(polygon('128,164 138,160 148,164 146,180 138,188 130,180'), '#d9b85a', { round: 3 });
      p.form(box(56, 168, 24, 20), '#2a3a5b', { round: 2 });
      p.fill(limb('48,312,15 100,318,15 152,312,15', 'flat'), '#17181d');
      p.form(box(92, 308, 18, 17), '#c9ccce', { round: 3 });
      p.form(box(136, 312, 16, 26), '#17181d', { round: 3 });
    },
  ],
};
export const policeOfficer = calling('police-officer', 220, 10, 16, POLICE);

function tieOf(color: string): (d: Pen) => void {
  return (d) => d.form(polygon('93,118 107,118 104,132 111,180 100,200 89,180 96,132'), color, { round: 4 });
}

/** Bands that shine in headlights, across a coat. */
const bands = (d: Pen): void => {
  for (const y of [236, 414]) {
    d.fill(limb(`50,${y},13 100,${y + 6},13 150,${y},13`, 'flat'), '#d8dc58');
    d.fill(limb(`50,${y},5 100,${y + 6},5 150,${y},5`, 'flat'), '#eef0e6');
  }
};

export const FIREFIGHTER: Look = {
  top: '#3c3a3e',
  bottom: '#3c3a3e',
  hair: BROWN,
  gown: 'coat',
  shoes: '#1e1c1c',
  gloves: '#2a2624',
  hat: (p) => {
    HATS.helmet('#b8372c', 12)(p);
    p.form(polygon('88,0 112,0 108,24 100,30 92,24'), '#d9b85a', { round: 3 });
  },
  right: [172, 262],
  rightElbow: [180, 210],
  over: [bands],
  behind: (p) => {
    p.fill(limb('172,150,8 174,420,8'), '#9a6a3c');
    p.form(curve('160,150! 184,146! 214,128 220,164 206,188 184,174! 160,172!'), '#b8bfc4', { round: 5 });
    p.form(polygon('160,152 160,172 136,164'), '#a8302a', { round: 3 });
  },
};
export const firefighter = calling('firefighter', 260, 20, 22, FIREFIGHTER);

export const soldier = calling('soldier', 220, 10, 18, {
  top: '#66704c',
  bottom: '#5b6444',
  hair: BROWN,
  loose: true,
  shoes: '#2a241d',
  hat: HATS.helmet('#59623f', 2),
  left: [50, 306],
  back: (p) => p.form(curve('56,110 100,100 144,110 156,190 150,262 50,262 44,190'), '#4c5539', { round: 12 }),
  over: [
    (p) => {
      for (const s of [-1, 1]) p.fill(limb(`${100 + s * 36},124,9 ${100 + s * 32},190,9 ${100 + s * 36},258,9`), '#454d33');
      p.fill(limb('48,282,14 100,290,14 152,282,14', 'flat'), '#3c3a2a');
      for (const x of [58, 128]) p.form(box(x, 286, 22, 26), '#4c5539', { round: 4 });
      for (const s of [-1, 1]) p.form(box(100 + s * 27 - 13, 176, 26, 26), '#5d6745', { round: 4 });
      for (const [x, y] of [
        [70, 226],
        [118, 154],
        [124, 240],
        [86, 330],
      ] as const)
        p.fill(curve(`${x - 12},${y} ${x},${y - 7} ${x + 14},${y} ${x + 2},${y + 9}`), '#49512f', { opacity: 0.5 });
    },
  ],
});

export const NURSE: Look = {
  top: '#8fb9c4',
  bottom: '#8fb9c4',
  bottomRole: 'body',
  hair: CHESTNUT,
  hairCut: 'bun',
  sleeves: 'short',
  loose: true,
  shoes: '#eceae4',
  hat: HATS.nurse,
  over: [
    (p) => {
      p.fill(limb('82,118,4 80,166,4 94,196,4 108,166,4 118,118,4'), '#36414c');
      p.form(ellipse(94, 202, 8, 8), STEEL, { round: 3 });
    },
  ],
  right: [140, 262],
  rightElbow: [174, 236],
  held: (p) => {
    p.form(polygon('112,232 156,226 162,292 118,300'), '#c9a06a', { round: 4 });
    p.fill(polygon('118,240 152,235 156,286 123,293'), '#f3f0e6');
  },
};
export const nurse = calling('nurse', 220, 10, 8, NURSE);

/** Pale liquid in a flask. */
const flask = (d: Pen): void => {
  const glass = curve('160,150! 174,150! 174,184! 196,232! 188,242 146,242 138,232! 160,184!');
  d.fill(glass, '#dbe9ec', { opacity: 0.75 });
  d.within(glass, polygon('136,212 200,212 200,246 136,246'), '#4fae8f');
  d.fill(limb('158,148,6 176,148,6'), '#eef5f6');
  d.fill(limb('164,190,2 152,224,4'), '#ffffff', { opacity: 0.7 });
};

export const scientist = calling('scientist', 230, 10, 0, {
  top: '#eef0ee',
  bottom: '#4d5a68',
  hair: BLACK,
  hairCut: 'curly',
  gown: 'coat',
  face: spectacles(false),
  right: [166, 204],
  rightElbow: [178, 244],
  left: [52, 270],
  leftElbow: [24, 218],
  over: [tieOf('#5f7f9a')],
  held: flask,
});

export const singer = calling('singer', 250, 20, 10, {
  top: '#7c2f4a',
  bottom: '#7c2f4a',
  hair: BLACK,
  hairCut: 'curly',
  gown: 'ballgown',
  left: [20, 226],
  leftElbow: [26, 196],
  right: [126, 140],
  rightElbow: [170, 196],
  held: (p) => {
    p.fill(limb('132,152,7 110,116,9'), '#2b2c31');
    p.form(ellipse(106, 110, 9, 9), '#8d9196', { round: 3 });
  },
});

export const builder = calling('builder', 230, 10, 20, {
  top: '#4d6377',
  bottom: '#4b515e',
  hair: BROWN,
  shoes: '#7a5a36',
  hat: HATS.helmet('#e0b23a', 4),
  over: [
    vest('#e07a34'),
    (p) => {
      for (const s of [-1, 1]) p.fill(limb(`${100 + s * 30},118,10 ${100 + s * 34},318,10`, 'flat'), '#e6e9b0');
      p.fill(limb('54,270,10 100,276,10 146,270,10', 'flat'), '#e6e9b0');
    },
  ],
  right: [164, 290],
  held: (p) => {
    p.fill(limb('172,300,7 176,236,7'), '#9a6a3c');
    p.form(polygon('152,226 196,222 198,240 154,244'), STEEL, { round: 3 });
  },
});
