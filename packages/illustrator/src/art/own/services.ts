/** Women of the services, a surgeon at work, a gentleman of old and a magician of the stage. */
import { FIREFIGHTER, NURSE, POLICE } from './callings.ts';
import { shirtFront, tie } from './garments.ts';
import type { Look } from './look.ts';
import { curve, ellipse, limb, polygon } from './outline.ts';
import type { Pen } from './sketch.ts';
import { calling } from './standing.ts';

const CHESTNUT = ['#5a3522', '#6d432b', '#452818'];
const BLOND = ['#b08a4e', '#c9a566', '#94703c'];
const BLACK = ['#241e1e', '#362d2c', '#191414'];

export const policewoman = calling('policewoman', 220, 10, 16, { ...POLICE, hair: CHESTNUT, hairCut: 'long' });
export const firewoman = calling('firewoman', 260, 20, 22, { ...FIREFIGHTER, hair: BLOND, hairCut: 'long' });

const cap = (d: Pen): void => {
  d.form(curve('62,38! 64,4 84,-12 100,-14 116,-12 136,4 138,38! 118,30 100,28 82,30'), '#5f9a8c', { round: 8, shade: 0.4 });
};
const mask = (d: Pen): void => {
  for (const s of [-1, 1]) d.fill(limb(`${100 + s * 24},66,2.4 ${100 + s * 38},56,2`), '#e8efee');
  d.form(curve('76,66! 100,60 124,66! 122,86 112,98 100,101 88,98 78,86'), '#cfe3e2', { round: 4, shade: 0.3 });
  for (const y of [74, 84]) d.fill(limb(`79,${y},1.4 100,${y + 3},1.4 121,${y},1.4`), '#8fb0ae', { opacity: 0.8 });
};
const { hat: _cap, held: _board, over: _listens, ...scrubs } = NURSE;
/** In green, capped, masked and gloved. */
export const surgeon = calling('surgeon', 220, 10, 8, {
  ...scrubs,
  top: '#5f9a8c',
  bottom: '#5f9a8c',
  hair: CHESTNUT,
  hairCut: 'short',
  gloves: '#dfe9ea',
  hat: cap,
  face: mask,
  left: [60, 262],
  leftElbow: [26, 230],
});

/** A silk hat. */
const topHat = (d: Pen): void => {
  d.form(curve('40,30 70,24 100,22 130,24 160,30 142,42 100,38 58,42'), '#1f1e23', { round: 5 });
  d.form(curve('68,32! 66,-40 64,-74! 100,-82 136,-74! 134,-40 132,32! 100,38'), '#26252b', { round: 9, shade: 0.45 });
  d.fill(limb('68,18,14 100,24,14 132,18,14', 'flat'), '#7a2f3a');
  d.fill(limb('80,-66,4 78,-20,5 80,8,3'), '#8d8c96', { opacity: 0.4 });
};
const EVENING: Look = {
  top: '#2c2d34',
  bottom: '#2c2d34',
  hair: BLACK,
  loose: true,
  shoes: '#1b1a1d',
  hat: topHat,
};
export const gentleman = calling('gentleman', 240, 20, 96, {
  ...EVENING,
  over: [shirtFront, tie],
  beard: '#3a2f2c',
  right: [170, 300],
  rightElbow: [178, 236],
  behind: (p) => {
    p.fill(limb('174,290,6 178,586,6'), '#4a2f20');
    p.form(ellipse(174, 288, 11, 9), '#d9b85a', { round: 3 });
  },
});
export const magician = calling('magician', 280, 40, 96, {
  ...EVENING,
  back: (p) => {
    p.form(curve('52,120! 100,104 148,120! 190,300 196,540! 150,560 100,554 50,560 4,540! 10,300'), '#1d1c22', { round: 12 });
    p.fill(curve('60,130! 100,112 140,130! 168,300 172,520! 130,536 70,536 28,520! 32,300'), '#8a2733');
  },
  over: [
    shirtFront,
    (p) => {
      p.form(polygon('78,118 98,127 98,135 78,144'), '#f2efe8', { round: 3 });
      p.form(polygon('122,118 102,127 102,135 122,144'), '#f2efe8', { round: 3 });
    },
  ],
  right: [196, 196],
  rightElbow: [178, 246],
  held: (p) => {
    p.fill(limb('186,212,6 232,118,6'), '#1d1c20');
    p.fill(limb('226,130,6.5 232,118,6.5'), '#f4f1e8');
    for (const [x, y, r] of [
      [240, 92, 9],
      [216, 84, 6],
      [252, 116, 5],
    ] as const)
      p.fill(
        polygon(
          `${x},${y - r * 1.6} ${x + r * 0.4},${y - r * 0.4} ${x + r * 1.6},${y} ${x + r * 0.4},${y + r * 0.4} ${x},${y + r * 1.6} ${x - r * 0.4},${y + r * 0.4} ${x - r * 1.6},${y} ${x - r * 0.4},${y - r * 0.4}`,
        ),
        '#f0cf6a',
      );
  },
});
