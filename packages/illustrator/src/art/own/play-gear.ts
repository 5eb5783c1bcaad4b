/** What is played at, in and with: a goal, a wheel to run in, toys on the floor, a rope. */
import { cos, radians, sin } from '../../math.ts';
import { hamster } from './bandits.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';
import { stamped } from './stamped.ts';

/** Seen from before it, its net sloping back. */
export const soccerGoal = sketch(
  'soccer-goal',
  760,
  300,
  [380, 290],
  (d) => {
    const back = polygon('96,70 664,70 690,262 70,262');
    d.fill(back, '#5d6b74', { opacity: 0.1 });
    const cord = '#e9edf0';
    for (let i = 0; i <= 22; i++) {
      const t = i / 22;
      d.fill(limb(`${96 + 568 * t},70,1.8 ${70 + 620 * t},262,1.8`), cord, { opacity: 0.75 });
      d.fill(limb(`${20 + 720 * t},20,1.6 ${96 + 568 * t},70,1.6`), cord, { opacity: 0.55 });
    }
    for (let i = 0; i <= 8; i++) {
      const t = i / 8;
      const y = 70 + 192 * t;
      d.fill(limb(`${96 - 26 * t},${y},1.8 ${664 + 26 * t},${y},1.8`), cord, { opacity: 0.75 });
      for (const s of [-1, 1])
        d.fill(limb(`${380 + s * 360},${20 + 270 * t},1.6 ${380 + s * (284 + 26 * t)},${y},1.6`), cord, { opacity: 0.55 });
    }
    for (let i = 1; i < 4; i++) {
      const [t, y] = [i / 4, 20 + (50 * i) / 4];
      d.fill(limb(`${20 + 76 * t},${y},1.6 ${740 - 76 * t},${y},1.6`), cord, { opacity: 0.55 });
      for (const s of [-1, 1])
        d.fill(limb(`${380 + s * (360 - 76 * t)},${y},1.6 ${380 + s * (360 - 50 * t)},${290 - 28 * t},1.6`), cord, {
          opacity: 0.55,
        });
    }
    for (const x of [20, 740])
      d.form(limb(`${x},292,15 ${x},18,15`, 'flat'), '#f6f7f5', { role: 'body', round: 4, shade: 0.4 });
    d.form(limb('12,18,15 748,18,15', 'flat'), '#f6f7f5', { role: 'body', round: 4, shade: 0.4 });
  },
  'front',
);

function wheelBehind(d: Pen): void {
  d.form(limb('80,470,22 220,232,18', 'flat'), '#8b6fb0', { round: 6 });
  d.form(limb('360,470,22 220,232,18', 'flat'), '#8b6fb0', { round: 6 });
  d.fill([ellipse(220, 224, 206), ellipse(220, 224, 190)], '#8fb7c9');
  d.fill(ellipse(220, 224, 192), '#cfe2ea', { opacity: 0.35 });
  for (let i = 0; i < 6; i++) {
    const a = radians(i * 60 + 20);
    d.fill(limb(`220,224,7 ${220 + cos(a) * 196},${224 + sin(a) * 196},7`), '#8fb7c9', { opacity: 0.9 });
  }
}

function wheelBefore(d: Pen): void {
  for (let i = 0; i < 40; i++) {
    const a = radians(i * 9);
    d.fill(limb(`${220 + cos(a) * 188},${224 + sin(a) * 188},4 ${220 + cos(a) * 210},${224 + sin(a) * 210},4`), '#5f8da3', {
      opacity: 0.85,
    });
  }
  d.fill([ellipse(220, 224, 214), ellipse(220, 224, 203)], '#6fa0b6', { role: 'body' });
  d.fill([ellipse(220, 224, 190), ellipse(220, 224, 185)], '#6fa0b6', { role: 'body' });
  d.form(ellipse(220, 224, 20), '#8b6fb0', { round: 6, light: 0.4 });
  d.form(curve('40,470! 400,470! 412,494! 28,494!'), '#8b6fb0', { round: 7 });
}

/** A wheel that small pets run in, on its stand. */
export const hamsterWheel = sketch(
  'hamster-wheel',
  440,
  500,
  [220, 492],
  (d) => {
    wheelBehind(d);
    wheelBefore(d);
  },
  'front',
);

/** The same with who runs there. */
export const hamsterInWheel = sketch(
  'hamster-in-wheel',
  440,
  500,
  [220, 492],
  (d) => {
    wheelBehind(d);
    const pet = hamster.draw();
    // On its bars, a little up the side that it runs to.
    const size = 230 / pet.width;
    stamped(d, pet, { x: 200 - (pet.width * size) / 2, y: 404 - pet.foot[1] * size, scale: size });
    for (const [x, y, l] of [
      [300, 300, 40],
      [316, 334, 52],
      [306, 366, 36],
    ] as const)
      d.fill(limb(`${x},${y},1 ${x + l * 0.5},${y - 3},4 ${x + l},${y - 8},1`), '#7c8f99', { opacity: 0.6 });
    wheelBefore(d);
  },
  'left',
);

/** A bear, a ball, blocks and a car that lie about. */
export const toys = sketch(
  'toys',
  640,
  330,
  [320, 320],
  (d) => {
    // The bear.
    for (const x of [128, 232]) d.form(ellipse(x, 76, 30), '#b07a45', { round: 8 });
    d.form(ellipse(180, 236, 84, 82), '#b07a45', { role: 'body', round: 18, shade: 0.4 });
    d.fill(ellipse(180, 244, 52, 56), '#d9b07c', { opacity: 0.8 });
    for (const s of [-1, 1]) {
      d.form(limb(`${180 + s * 60},190,44 ${180 + s * 104},240,40`), '#b07a45', { round: 10 });
      d.form(limb(`${180 + s * 40},290,56 ${180 + s * 84},296,54`), '#b07a45', { round: 12 });
      d.fill(ellipse(180 + s * 92, 296, 18, 20), '#d9b07c');
    }
    d.form(ellipse(180, 116, 70, 64), '#b07a45', { role: 'body', round: 16, shade: 0.4 });
    d.form(ellipse(180, 138, 32, 25), '#e3c294', { round: 6 });
    d.fill(ellipse(180, 126, 11, 8), '#3a2a22');
    d.fill(limb('180,132,3 180,146,3'), '#3a2a22');
    for (const x of [154, 206]) d.fill(ellipse(x, 106, 7.5), '#2a2022');
    d.form(curve('150,178! 180,188 210,178! 214,200! 180,194 146,200!'), '#c8483f', { round: 4 });
    // The ball.
    const ball = ellipse(330, 250, 66);
    d.form(ball, '#d9473f', { role: 'piece', round: 18, shade: 0.42 });
    d.within(ball, limb('262,236,20 330,262,24 400,226,20', 'flat'), '#f3e9d2');
    d.within(ball, limb('318,176,18 344,250,22 326,326,18', 'flat'), '#3f7fb5');
    // The blocks.
    for (const [x, y, c] of [
      [420, 236, '#3f7fb5'],
      [504, 240, '#e7b13c'],
      [458, 156, '#4f9a57'],
    ] as const) {
      d.form(box(x, y, 78, 78), c, { round: 9, shade: 0.34 });
      d.form(box(x + 14, y + 14, 50, 50), '#f3e6c8', { round: 3, shade: 0.2 });
      d.fill(ellipse(x + 39, y + 39, 14), c);
    }
    // The car, before them.
    d.form(curve('524,276! 536,246 568,236 600,240 620,270 634,278! 636,306! 520,306!'), '#7a5fae', { round: 8 });
    d.fill(curve('548,270! 556,250 570,246! 572,270!'), '#cfe3ee');
    d.fill(curve('580,270! 580,246 596,250 606,270!'), '#cfe3ee');
    for (const x of [546, 608]) {
      d.form(ellipse(x, 304, 17), '#2a2b30', { round: 4 });
      d.fill(ellipse(x, 304, 7), '#d8d2c8');
    }
    d.fill(ellipse(320, 322, 300, 6), NIGHT, { opacity: 0.12 });
  },
  'front',
);

/** A rope with two handles, lying in a loop. */
export const jumpRope = sketch(
  'jump-rope',
  420,
  260,
  [210, 250],
  (d) => {
    d.fill(
      limb('76,118,9 130,60,9 240,48,9 330,110,9 318,186,9 220,214,9 132,186,9 142,128,9 220,112,9 300,148,9 352,130,9'),
      NIGHT,
      {
        opacity: 0.25,
      },
    );
    d.form(
      limb('72,112,9 130,54,9 240,42,9 330,104,9 318,180,9 220,208,9 132,180,9 142,122,9 220,106,9 300,142,9 352,124,9'),
      '#d8503f',
      {
        role: 'body',
        round: 3,
      },
    );
    d.form(limb('30,170,24 76,108,20'), '#c08d52', { round: 6, light: 0.4 });
    d.form(limb('344,128,20 400,94,24'), '#c08d52', { round: 6, light: 0.4 });
  },
  'front',
);
