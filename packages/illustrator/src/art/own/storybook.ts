/** Beings of fairy tales, and heroes in costume. */
import { HATS } from './hats.ts';
import { SKIN } from './head.ts';
import type { Look } from './look.ts';
import { curve, ellipse, limb, polygon } from './outline.ts';
import type { Pen } from './sketch.ts';
import { NIGHT } from './sketch.ts';
import { calling } from './standing.ts';

const BROWN = ['#3a271e', '#4a3326', '#2c1d17'];
const BLOND = ['#b08a4e', '#c9a566', '#94703c'];

export const princess = calling('princess', 290, 45, 24, {
  top: '#d98fae',
  bottom: '#d98fae',
  hair: ['#b08a4e', '#c9a566', '#94703c'],
  hairCut: 'long',
  gown: 'ballgown',
  left: [30, 296],
  leftElbow: [34, 222],
  right: [170, 296],
  rightElbow: [166, 222],
  over: [
    (p) => {
      p.fill(limb('68,254,8 100,261,9 132,254,8', 'flat'), '#e6c766');
      for (let i = -2; i <= 2; i++) p.form(ellipse(100 + i * 7.4, 140 - i * i * 1.5, 4, 4), '#efe6d2', { round: 2 });
    },
  ],
  hat: HATS.tiara,
});

/** From the shoulders to the calves, behind the whole figure. */
const cape =
  (color: string) =>
  (d: Pen): void => {
    const cloth = curve('64,116! 136,116! 168,220 186,380 192,520! 150,510 100,522 50,510 8,520! 14,380 32,220');
    d.form(cloth, color, { role: 'cape', round: 18, shade: 0.5 });
    for (const fold of ['60,180,2 36,360,8 24,516,14', '140,180,2 164,360,8 176,516,14'])
      d.within(cloth, limb(fold), NIGHT, { opacity: 0.2 });
  };

export const prince = calling('prince', 240, 20, 24, {
  top: '#3f6191',
  bottom: '#e5dcc8',
  hair: BLOND,
  loose: true,
  shoes: '#4a3020',
  back: cape('#9a2f3c'),
  hat: HATS.crown,
  left: [52, 270],
  leftElbow: [20, 222],
  over: [
    (p) => {
      p.fill(limb('100,132,12 100,340,12', 'flat'), '#d7b04c', { opacity: 0.85 });
      for (const s of [-1, 1]) p.form(ellipse(100 + s * 48, 130, 18, 10, s * 20), '#d7b04c', { round: 4 });
      p.fill(limb('50,276,11 100,284,11 150,276,11', 'flat'), '#4a3020');
    },
  ],
});

const wing = (d: Pen, flip: 1 | -1): void => {
  const at = (x: number, y: number): string => `${100 + flip * x},${y}`;
  const high = curve(`${at(14, 170)} ${at(60, 70)} ${at(128, 40)} ${at(140, 110)} ${at(96, 190)} ${at(34, 204)}`);
  const low = curve(`${at(16, 196)} ${at(72, 200)} ${at(112, 240)} ${at(96, 300)} ${at(52, 290)} ${at(22, 240)}`);
  for (const part of [high, low]) {
    d.form(part, '#cfe6ee', { opacity: 0.82, round: 8, shade: 0.2, light: 0.4 });
    d.within(part, limb(`${at(20, 190)},2 ${at(70, 150)},3 ${at(124, 84)},2`), '#8fb7cf', { opacity: 0.6 });
    d.within(part, limb(`${at(20, 200)},2 ${at(60, 230)},3 ${at(92, 276)},2`), '#8fb7cf', { opacity: 0.6 });
  }
};

const wand = (d: Pen): void => {
  d.fill(limb('164,196,4 190,120,3'), '#c9a24a');
  const points: string[] = [];
  // A five-pointed star: the outer points of a regular pentagon and the inner ones between them, radius 17 and 7.
  for (const [x, y] of [
    [0, -17],
    [4.1, -5.7],
    [16.2, -5.3],
    [6.7, 2.2],
    [10, 13.8],
    [0, 7],
    [-10, 13.8],
    [-6.7, 2.2],
    [-16.2, -5.3],
    [-4.1, -5.7],
  ] as const)
    points.push(`${191 + x},${110 + y}`);
  d.fill(polygon(points.join(' ')), '#f4dc7c', { role: 'light' });
};

export const fairy = calling('fairy', 300, 50, 0, {
  top: '#8fbf8a',
  bottom: '#8fbf8a',
  hair: BLOND,
  hairCut: 'long',
  gown: 'dress',
  shoes: '#6f9a6a',
  right: [162, 206],
  rightElbow: [166, 240],
  back: (p) => {
    wing(p, -1);
    wing(p, 1);
  },
  hat: (p) => {
    for (const [x, y, c] of [
      [72, 28, '#e79ab0'],
      [88, 16, '#f4e3a0'],
      [106, 12, '#e79ab0'],
      [124, 20, '#cfe0f4'],
    ] as const)
      p.form(ellipse(x, y, 8, 7), c, { round: 3 });
  },
  held: wand,
});

const longEars = (d: Pen): void => {
  for (const s of [-1, 1] as const)
    d.form(curve(`${100 + s * 31},62! ${100 + s * 44},54 ${100 + s * 58},40! ${100 + s * 52},66 ${100 + s * 32},82!`), SKIN, {
      round: 3,
    });
};

const ELF: Look = {
  top: '#4f7f4a',
  bottom: '#7a6a4a',
  hair: BLOND,
  loose: true,
  shoes: '#6b4528',
  left: [44, 292],
  right: [148, 284],
  over: [
    (p) => {
      const hem = polygon('50,326 150,326 150,350 134,372 117,348 100,374 83,348 66,372 50,350');
      p.form(hem, '#4f7f4a', { role: 'body', round: 5 });
      p.fill(limb('50,286,13 100,294,13 150,286,13', 'flat'), '#4a2f1c');
      p.form(polygon('92,282 110,282 110,302 92,302'), '#d7b04c', { round: 3 });
      p.form(curve('58,116 78,102 100,112 122,102 142,116 124,142! 100,128 76,142!'), '#3c6238', { round: 5 });
    },
  ],
  face: longEars,
};

export const elf = calling('elf', 200, 0, 60, {
  ...ELF,
  hat: (p) => {
    p.form(curve('62,40! 66,2 86,-34 120,-56 150,-44 160,-22 140,-30 128,-10 138,40! 100,30'), '#4f7f4a', {
      role: 'body',
      round: 9,
    });
    p.form(curve('58,38! 100,24 142,38! 142,52 100,40 58,52'), '#e9e3d2', { round: 5 });
    p.form(ellipse(160, -18, 9, 9), '#e9e3d2', { round: 3 });
  },
});

export const ninja = calling('ninja', 260, 30, 20, {
  top: '#2f333d',
  bottom: '#2f333d',
  hair: ['#2f333d', '#3a3f4b', '#23262e'],
  shoes: '#22252c',
  gloves: '#22252c',
  legs: 'walk',
  left: [62, 246],
  leftElbow: [10, 216],
  right: [140, 252],
  rightElbow: [188, 214],
  back: (p) => {
    p.fill(limb('42,70,9 160,250,9'), '#22252c');
    p.fill(limb('28,48,8 48,78,8'), '#7c2f2c');
    p.fill(limb('36,88,5 58,68,5'), '#b58a3e');
  },
  over: [
    (p) => {
      p.fill(limb('48,312,20 100,318,20 152,312,20', 'flat'), '#8e2f2c');
      p.form(curve('112,318! 128,318! 136,390 122,396!'), '#8e2f2c', { round: 4 });
      p.fill(limb('74,116,5 112,200,5'), NIGHT, { opacity: 0.4 });
      p.fill(limb('126,116,5 92,190,5'), NIGHT, { opacity: 0.4 });
    },
  ],
  face: (p) => {
    p.form(curve('64,84! 100,90 136,84! 132,104 116,120 98,124 80,118 67,102'), '#2f333d', { role: 'body', round: 6 });
    p.form(curve('62,60! 60,30 76,8 100,2 126,8 141,30 138,60! 100,48'), '#2f333d', { role: 'body', round: 8 });
    p.fill(limb('62,46,11 100,38,11 138,46,11', 'flat'), '#8e2f2c');
    p.form(curve('136,42! 170,30 186,44 160,52 184,70 152,62 136,54!'), '#8e2f2c', { round: 4 });
  },
});

const SUPERHERO: Look = {
  top: '#33589a',
  bottom: '#33589a',
  bottomRole: 'body',
  hair: BROWN,
  shoes: '#b0342e',
  gloves: '#b0342e',
  back: cape('#b0342e'),
  left: [58, 300],
  leftElbow: [8, 234],
  right: [142, 300],
  rightElbow: [192, 234],
  over: [
    (p) => {
      p.form(polygon('100,150 128,164 120,196 100,214 80,196 72,164'), '#e6c14a', { round: 5 });
      p.fill(polygon('100,160 117,169 112,190 100,201 88,190 83,169'), '#b0342e');
      p.fill(limb('50,312,15 100,318,15 150,312,15', 'flat'), '#e6c14a');
    },
  ],
  face: (p) => {
    const mask = curve('64,62 80,58 97,66 114,58 136,62 132,82 112,84 97,76 82,84 66,80');
    p.fill([mask, ellipse(80.5, 72, 8, 6.5), ellipse(111.5, 72, 8, 6.5)], '#223a66');
  },
};

export const superhero = calling('superhero', 260, 30, 0, SUPERHERO);
export const superheroine = calling('superheroine', 260, 30, 0, { ...SUPERHERO, hairCut: 'long' });

export const angel = calling('angel', 340, 70, 30, {
  top: '#f1ede2',
  bottom: '#f1ede2',
  hair: BLOND,
  hairCut: 'long',
  gown: 'robe',
  down: true,
  left: [88, 226],
  right: [110, 226],
  leftElbow: [34, 232],
  rightElbow: [166, 232],
  back: (p) => {
    for (const s of [-1, 1] as const) {
      const at = (x: number, y: number, corner = ''): string => `${100 + s * x},${y}${corner}`;
      const feathers = curve(
        `${at(20, 170)} ${at(60, 90)} ${at(120, 50)} ${at(160, 80)} ${at(164, 170)} ${at(150, 270)} ${at(118, 350, '!')} ${at(112, 300)} ${at(92, 330, '!')} ${at(86, 280)} ${at(66, 300, '!')} ${at(40, 250)}`,
      );
      p.form(feathers, '#f4f1ea', { round: 12, shade: 0.3 });
      for (const k of [0, 1, 2])
        p.within(feathers, limb(`${at(50, 130 + k * 40)},2 ${at(110, 130 + k * 50)},4 ${at(150, 200 + k * 44)},2`), '#8d90a6', {
          opacity: 0.35,
        });
    }
  },
  hat: (p) => p.fill([ellipse(100, -14, 36, 10), ellipse(100, -14, 29, 6)], '#f0cf6a', { role: 'light' }),
});

const COWBOY: Look = {
  top: '#a8553f',
  bottom: '#4c6080',
  hair: BROWN,
  shoes: '#6b4528',
  hat: HATS.cowboy,
  left: [58, 304],
  leftElbow: [16, 236],
  over: [
    (p) => {
      for (const s of [-1, 1] as const)
        p.form(
          curve(
            `${100 + s * 20},112! ${100 + s * 44},122 ${100 + s * 52},200 ${100 + s * 48},306! ${100 + s * 20},300! ${100 + s * 22},200`,
          ),
          '#6b4a2f',
          { round: 8 },
        );
      p.form(curve('66,108 100,118 134,108 128,128 100,158! 72,128'), '#b8463c', { round: 5 });
      p.fill(limb('48,316,14 100,322,14 152,316,14', 'flat'), '#4a2f1c');
      p.form(ellipse(100, 320, 12, 10), '#d7b04c', { round: 3 });
    },
  ],
};

export const cowboy = calling('cowboy', 220, 10, 20, COWBOY);
export const cowgirl = calling('cowgirl', 220, 10, 20, { ...COWBOY, hair: BLOND, hairCut: 'long' });
