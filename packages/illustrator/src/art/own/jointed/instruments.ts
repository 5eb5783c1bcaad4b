/** Instruments as they are played, in the frame of facing.ts. */
import { drawCello } from '../kit.ts';
import { box, curve, ellipse, limb, polygon } from '../outline.ts';
import { drawSaxophone } from '../saxophone.ts';
import type { Pen } from '../sketch.ts';
import { NIGHT } from '../sketch.ts';
import { asHeld } from './mapped-pen.ts';

const HELD = { role: 'held' } as const;
const BRASS = '#d9a93c';

export const guitar = (p: Pen): void => {
  p.fill(limb('110,270,13 236,182,11'), '#5a3d28');
  p.form(polygon('230,178 252,160 262,172 242,194'), '#3b281c', { round: 3 });
  p.form(curve('120,232 142,244 148,266 136,284 126,300 96,326 58,322 42,292 54,262 82,250 100,240'), '#c07f3e', {
    ...HELD,
    round: 10,
  });
  p.fill(ellipse(106, 276, 15, 15), '#3a2417');
  p.fill(limb('74,300,5 100,320,5', 'flat'), '#3b281c');
  for (const k of [-2, 0, 2]) p.fill(limb(`${84 + k},${306 + k},1 ${240 + k},${178 + k},1`), '#efe3c6', { opacity: 0.75 });
};
export const banjo = (p: Pen): void => {
  p.fill(limb('96,276,11 240,178,10'), '#5a3d28');
  p.form(polygon('234,176 254,158 264,170 246,192'), '#3b281c', { round: 3 });
  p.form(ellipse(86, 282, 50), '#b58d3a', { ...HELD, round: 8 });
  p.form(ellipse(86, 282, 42), '#f1ebdc', { round: 7, shade: 0.25 });
  for (const k of [-2, 2]) p.fill(limb(`${70 + k},${294 + k},1 ${240 + k},${178 + k},1`), '#7a6a50', { opacity: 0.8 });
};
export const violin = (p: Pen): void => {
  p.form(curve('104,138 114,112 140,108 156,120 168,124 186,134 190,154 178,172 158,172 146,160 134,160 118,160'), '#a85a26', {
    ...HELD,
    round: 7,
  });
  p.fill(limb('160,144,8 222,172,7'), '#33221a');
  p.fill(curve('216,166 232,166 236,178 222,182'), '#33221a');
  p.fill(limb('128,132,1.6 218,170,1.6'), '#efe3c6', { opacity: 0.9 });
  p.fill(limb('36,226,3.4 110,164,4 196,86,2.6'), '#4a2f20');
};
export const saxophone = (p: Pen): void => {
  p.fill(limb('74,112,5 108,150,5 140,176,5'), '#1f1d22');
  asHeld(p).include(drawSaxophone, { x: 92, y: 35, scale: 0.45, turn: 36 });
};
export const trumpet = (p: Pen): void => {
  p.form(limb('112,100,7 200,112,8'), BRASS, { ...HELD, round: 3 });
  p.form(curve('196,104! 226,98 244,82! 250,152! 226,132 196,122!'), BRASS, { ...HELD, round: 7, light: 0.4 });
  p.fill(ellipse(247, 117, 8, 34, -6), '#8a5f1c');
  p.form(limb('140,116,7 188,122,7 196,134,7 180,142,7 134,136,7 128,122,7'), BRASS, { ...HELD, round: 3 });
  for (const x of [148, 160, 172]) p.form(limb(`${x},98,8 ${x},136,8`), '#b8872c', { round: 2 });
};
export const flute = (p: Pen): void => {
  p.form(limb('78,98,9 240,112,9'), '#c3cbd1', { ...HELD, round: 3, light: 0.5 });
  for (const x of [140, 160, 180, 200]) p.fill(ellipse(x, 98 + (x - 78) * 0.085, 5, 4), '#78828a');
};
export const clarinet = (p: Pen): void => {
  p.form(limb('98,102,8 112,170,11 126,262,14 130,286,26'), '#26262c', { ...HELD, round: 4, light: 0.4 });
  for (const [x, y] of [
    [109, 154],
    [114, 182],
    [118, 210],
    [122, 236],
  ] as const)
    p.fill(ellipse(x, y, 5, 4), '#c3cbd1');
};
export const accordion = (p: Pen): void => {
  const bellows = box(62, 150, 78, 128);
  p.form(bellows, '#2f3036', { round: 6 });
  for (let x = 68; x < 140; x += 10) p.fill(limb(`${x},152,3 ${x},276,3`), '#a83238');
  for (const x of [28, 134]) p.form(box(x, 140, 40, 146), '#a83238', { ...HELD, round: 9, light: 0.35 });
  p.fill(box(142, 152, 22, 122), '#f4efe3');
  for (let y = 160; y < 272; y += 14) p.fill(box(142, y, 14, 5), '#26242c');
};
export const drum = (p: Pen): void => {
  p.form(curve('42,262! 158,262! 140,330 152,396! 48,396! 60,330'), '#8a5230', { ...HELD, round: 16 });
  for (const x of [56, 78, 100, 122, 144])
    p.fill(limb(`${x},272,3 ${100 + (x - 100) * 0.6},338,3`), '#e6d6b0', { opacity: 0.8 });
  p.form(ellipse(100, 262, 60, 17), '#efe3cc', { round: 5, shade: 0.25 });
};
export const harp = (p: Pen): void => {
  p.form(limb('196,510,24 208,330,18 214,60,18'), '#c08d3a', { ...HELD, round: 6 });
  p.form(limb('120,190,14 150,120,14 190,116,14 214,62,16'), '#c08d3a', { ...HELD, round: 5 });
  p.form(limb('118,186,20 150,340,26 190,500,36'), '#a8772c', { ...HELD, round: 7 });
  for (let i = 0; i < 9; i++)
    p.fill(limb(`${134 + i * 8},${150 - i * 4},1.4 ${134 + i * 7},${250 + i * 28},1.4`), '#f0e8d2', { opacity: 0.9 });
};
export const cello = (p: Pen): void => {
  asHeld(p).include(drawCello, { x: 24, y: 112, scale: 0.63, turn: 4 });
  p.fill(limb('18,318,4 110,328,3.4 214,336,2.4'), '#4a2a18');
  p.fill(limb('20,324,1.6 212,341,1.6'), '#efe6d0', { opacity: 0.9 });
};
export const harmonica = (p: Pen): void => p.form(box(72, 90, 52, 18), '#b8bfc4', { ...HELD, round: 4, light: 0.5 });
export const newspaper = (p: Pen): void => {
  p.form(curve('20,176! 60,168 100,178! 140,168 180,176! 184,300! 140,292 100,302! 60,292 16,300!'), '#efece2', {
    ...HELD,
    round: 6,
  });
  for (const s of [-1, 1])
    for (let y = 196; y < 286; y += 12)
      p.fill(limb(`${100 + s * 14},${y + 2},3 ${100 + s * 68},${y - 2},3`), NIGHT, { opacity: 0.4 });
  p.fill(limb('100,180,2 100,300,2'), NIGHT, { opacity: 0.3 });
};
export const knitting = (p: Pen): void => {
  p.form(curve('70,236! 132,236! 138,300 120,330 84,330 64,300'), '#c9923e', { ...HELD, round: 9 });
  p.fill(limb('52,206,5 128,252,4'), '#d9d2c2');
  p.fill(limb('148,206,5 74,252,4'), '#d9d2c2');
};
export const belly = (p: Pen): void => p.glaze(ellipse(100, 244, 52, 50), { round: 18, shade: 0.5, light: 0.4 });
export const bowlAndFork = (p: Pen): void => {
  p.form(curve('52,236! 120,236! 108,266! 64,266!'), '#efe8d8', { ...HELD, round: 6 });
  p.fill(ellipse(86, 236, 34, 7), '#c98a4a');
  p.fill(limb('136,150,4 112,108,3'), '#c3cbd1');
};
export const jugAndCup = (p: Pen): void => {
  p.form(curve('124,196! 166,184! 178,226! 142,240! 130,224'), '#c3cbd1', { ...HELD, round: 6, light: 0.4 });
  p.fill(limb('122,204,5 114,232,4'), '#f4efe3');
  p.form(curve('88,232! 132,232! 126,262! 94,262!'), '#f4efe3', { round: 5 });
  p.fill(ellipse(110, 232, 22, 5), '#8a5a34');
};
