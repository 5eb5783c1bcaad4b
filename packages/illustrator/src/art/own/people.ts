import { facing } from './facing.ts';
import { HATS } from './hats.ts';
import { SKIN } from './head.ts';
import type { Look } from './look.ts';
import { curve, ellipse, limb } from './outline.ts';
import { profileHead } from './profile.ts';
import { NIGHT, type Pen, type Sketch, sketch } from './sketch.ts';
import { calling } from './standing.ts';
import { MAN, WOMAN } from './townsfolk.ts';

const BROWN = ['#3a271e', '#4a3326', '#2c1d17'];

/** A pack behind the shoulders, its straps before them, a staff in the hand. */
const HIKER: Look = {
  top: '#b5573c',
  bottom: '#5a4c3d',
  hair: BROWN,
  shoes: '#5b3f2a',
  legs: 'walk',
  right: [178, 246],
  rightElbow: [176, 202],
  left: [44, 306],
  back: (d) => {
    d.form(curve('46,130 60,92 100,84 140,92 154,130 160,220 150,270 50,270 40,220'), '#5f6d48', { round: 12, shade: 0.45 });
    d.form(limb('48,86,30 152,86,30'), '#7d8590', { round: 8 });
  },
  behind: (d) => d.fill(limb('190,196,7 184,400,7 178,590,6'), '#6d5138'),
  over: [
    (d) => {
      for (const s of [-1, 1])
        d.form(limb(`${100 + s * 34},118,12 ${100 + s * 37},170,13 ${100 + s * 42},236,11`, 'flat'), '#4a5638', { round: 4 });
      d.fill(limb('60,196,6 100,200,6 140,196,6', 'flat'), '#4a5638');
    },
  ],
  hat: (d) => {
    d.form(curve('42,40 70,27 100,25 130,27 158,40 138,49 100,44 62,49'), '#7a6a48', { round: 6 });
    d.form(curve('68,33! 74,6 100,-4 126,6 132,33! 100,39'), '#8a7953', { round: 8 });
    d.fill(limb('69,31,6 100,37,6 131,31,6', 'flat'), '#4a3f2c');
  },
};
export const hiker = calling('hiker', 260, 30, 20, HIKER);
/** With a helmet, a coil of rope across the chest and an ice axe. */
export const mountaineer = calling('mountaineer', 260, 30, 20, {
  ...HIKER,
  top: '#d9772c',
  bottom: '#33404f',
  shoes: '#e0b23a',
  gloves: '#26292e',
  hat: (d) => {
    HATS.helmet('#c8402f', -4)(d);
    d.form(curve('70,24! 100,30 130,24! 130,38! 100,44 70,38!'), '#2b3440', { round: 4 });
    d.fill(limb('78,32,4 94,36,4'), '#9fc4d6');
    d.fill(limb('106,36,4 122,32,4'), '#9fc4d6');
  },
  behind: (d) => {
    d.fill(limb('182,210,7 182,470,6'), '#8d6a44');
    d.form(curve('138,200! 168,188 190,190 216,214! 190,204 170,206 150,210'), '#b8bfc4', { round: 3 });
  },
  over: [
    ...(HIKER.over ?? []),
    (d) => {
      for (const k of [0, 1, 2, 3])
        d.fill(
          limb(`${58 + k * 5},${118 + k * 3},6 ${100 + k * 3},${206 + k * 4},7 ${148 - k},${262 + k * 6},6`),
          k % 2 ? '#e0c04a' : '#3f77b0',
        );
      d.fill(limb('54,312,10 100,318,10 146,312,10', 'flat'), '#26292e');
    },
  ],
});

/** On the ground with the legs crossed, or beside oneself under a skirt; seen from in front. */
const onGround = (name: string, look: Look): Sketch =>
  sketch(
    name,
    300,
    376,
    [150, 366],
    (d) =>
      d.include(
        (p) =>
          facing(p, {
            ...look,
            legs: 'none',
            loose: true,
            left: [50, 304],
            right: [150, 304],
            behind: (q) => crossed(q, look),
          }),
        {
          x: 50,
        },
      ),
    'front',
  );

function crossed(d: Pen, { gown, bottom, shoes }: Look): void {
  if (gown === 'dress') {
    d.form(limb('150,342,30 206,352,24 232,356,14'), SKIN, { round: 6 });
    d.form(curve('66,258! 100,264 134,258! 168,292 206,326 226,352! 160,366 100,370 30,366 -34,354! -12,322 34,288'), bottom, {
      role: 'body',
      round: 14,
      shade: 0.42,
    });
    for (const f of ['80,276,1 40,320,7 0,352,9', '104,276,1 96,320,7 84,364,10', '124,276,1 156,316,6 182,354,9'])
      d.fill(limb(f), NIGHT, { opacity: 0.14 });
    return;
  }
  for (const s of [-1, 1])
    d.form(
      curve(`${100 + s * 20},366! ${100 + s * 26},346 ${100 + s * 52},340 ${100 + s * 66},352 ${100 + s * 60},368!`),
      shoes ?? '#3a302a',
      { round: 4 },
    );
  d.form(limb('190,330,42 140,350,36 78,352,30'), bottom, { round: 9, shade: 0.55 });
  d.form(limb('10,330,42 60,350,36 122,354,30'), bottom, { round: 9, shade: 0.4 });
  for (const s of [1, -1])
    d.form(limb(`${100 + s * 24},312,54 ${100 + s * 62},318,50 ${100 + s * 92},330,42`), bottom, { round: 11, shade: 0.4 });
}

export const personSitting = onGround('person-sitting', MAN);
export const womanGroundSitting = onGround('woman-ground-sitting', WOMAN);

export const runner = sketch(
  'runner',
  420,
  560,
  [190, 548],
  (d) => {
    d.form(limb('220,148,38 276,196,30 318,160,22'), SKIN, { round: 7 });
    d.form(ellipse(324, 152, 12, 13), SKIN, { round: 4 });
    const back = limb('226,300,70 290,380,48 356,388,34 392,372,22', 'flat');
    d.form(back, '#39424f', { round: 12, shade: 0.5 });
    d.form(curve('380,352 398,356 412,344 408,390 396,396 384,388'), '#b8b2a8', { round: 5 });
    const front = limb('206,296,74 140,372,50 150,440,34 162,520,22', 'flat');
    d.form(front, '#454f5e', { round: 12, shade: 0.45 });
    d.form(curve('104,540 122,526 148,510 176,512 182,530 176,546 110,548'), '#cfc9bf', { round: 5 });
    const shirt = curve('192,112! 226,108 248,130 250,180 246,240 252,306! 220,322 172,312! 170,250 166,190 168,140');
    d.form(shirt, '#b5573c', { role: 'body', round: 18, shade: 0.45 });
    d.within(shirt, limb('170,236,1 200,250,6 246,240,1'), NIGHT, { opacity: 0.16 });
    d.within(shirt, limb('168,280,1 210,290,6 252,276,1'), NIGHT, { opacity: 0.16 });
    d.form(limb('206,146,40 178,210,31 118,196,21'), SKIN, { round: 8 });
    d.form(ellipse(108, 190, 13, 12), SKIN, { round: 4 });
    d.form(limb('208,142,42 194,174,38'), '#b5573c', { role: 'body', round: 8 });
    profileHead(d);
  },
  'left',
);
