import { figure } from './figures.ts';
import { SKIN } from './head.ts';
import { curve, ellipse, limb } from './outline.ts';
import { profileHead } from './profile.ts';
import { sketch } from './sketch.ts';

const BROWN = ['#3a271e', '#4a3326', '#2c1d17'];

export const hiker = sketch(
  'hiker',
  240,
  600,
  [110, 588],
  (d) => {
    d.fill(limb('196,250,5 208,588,4'), '#6d5138');
    d.include((c) => figure(c, { top: '#6b7a4f', bottom: '#5a4c3d', hair: BROWN, walking: true, right: [186, 268] }), {});
    d.form(curve('58,112 100,104 142,112 152,180 150,262 100,274 50,262 48,180'), '#9a4a34', {
      role: 'body',
      round: 14,
      shade: 0.45,
    });
    d.form(curve('66,200 100,194 134,200 136,248 100,256 64,248'), '#84402e', { round: 8 });
    d.form(limb('50,106,26 150,106,26'), '#7d8590', { round: 8 });
    for (const x of [66, 134]) d.fill(limb(`${x},94,5 ${x},120,5`), '#3b322c');
    d.fill(limb('72,150,5 100,146,5 128,150,5'), '#5f2c20');
  },
  'front',
);

export const personSitting = sketch(
  'person-sitting',
  340,
  360,
  [170, 348],
  (d) => {
    const seat = curve('70,296 34,316 26,338 70,350 170,352 270,350 314,338 306,316 270,296 170,280');
    d.form(seat, '#454a57', { round: 12 });
    d.within(seat, limb('60,330,1 120,322,5 150,340,1'), '#1d1a38', { opacity: 0.25 });
    d.within(seat, limb('280,330,1 220,322,5 190,340,1'), '#1d1a38', { opacity: 0.25 });
    for (const x of [44, 296]) d.form(ellipse(x, 300, 13, 11), SKIN, { round: 4 });
    d.form(limb('112,142,40 76,214,34 50,290,25'), '#7a5a48', { role: 'body', round: 9 });
    d.form(limb('228,142,40 264,214,34 290,290,25'), '#7a5a48', { role: 'body', round: 9 });
    const torso = curve('146,104! 170,110 194,104! 228,122 238,156 226,230 230,316 170,330 110,316 114,230 102,156 112,122');
    d.form(torso, '#7a5a48', { role: 'body', round: 18, shade: 0.48 });
    d.within(torso, limb('170,130,3 171,220,6 170,320,3'), '#1d1a38', { opacity: 0.14 });
    d.strokes(torso, '#fff0d2', { count: 16, length: 44, width: 5, angle: 84, opacity: 0.1 });
    for (const f of ['112,270,1 150,286,5 190,282,4 226,264,1', '110,296,1 150,310,5 200,304,4 230,292,1'])
      d.within(torso, limb(f), '#1d1a38', { opacity: 0.16 });
    d.form(limb('170,76,28 170,114,36', 'flat'), SKIN, { round: 8, shade: 0.5 });
    const hair = curve('170,22 146,28 138,48 140,74 150,92 170,98 190,92 200,74 202,48 194,28');
    d.form(hair, '#3a271e', { round: 9, shade: 0.4 });
    d.strands('166,32,3 152,50,5 150,72,5 158,88,2', '176,32,3 188,50,5 190,72,5 182,88,2', 10, BROWN, { stray: 2 });
  },
  'front',
);

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
    d.within(shirt, limb('170,236,1 200,250,6 246,240,1'), '#1d1a38', { opacity: 0.16 });
    d.within(shirt, limb('168,280,1 210,290,6 252,276,1'), '#1d1a38', { opacity: 0.16 });
    d.form(limb('206,146,40 178,210,31 118,196,21'), SKIN, { round: 8 });
    d.form(ellipse(108, 190, 13, 12), SKIN, { round: 4 });
    d.form(limb('208,142,42 194,174,38'), '#b5573c', { role: 'body', round: 8 });
    profileHead(d);
  },
  'left',
);
