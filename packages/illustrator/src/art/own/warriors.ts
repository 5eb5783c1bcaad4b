/** Armed men of two countries, seen from in front, who can take another weapon in the hand. */
import { curve, ellipse, limb, type Outline, polygon } from './outline.ts';
import type { Pen } from './sketch.ts';
import { calling } from './standing.ts';

const ARMOUR = '#3d4a63';
const CORD = '#a8452f';
const STEEL = '#8f979d';
const PALE = '#a9b1b6';
const INK = '#12131f';
const DARK = ['#26201e', '#332b28', '#1b1614'];

/** Rows of lacquered plates laced with cord inside an outline. */
function lamellae(
  d: Pen,
  plate: Outline,
  [top, bottom]: readonly [number, number],
  [from, to]: readonly [number, number],
): void {
  d.form(plate, ARMOUR, { role: 'body', round: 8, shade: 0.46 });
  for (let y = top + 18; y < bottom; y += 19)
    d.within(plate, limb(`${from},${y},4 ${(from + to) / 2},${y + 4},4 ${to},${y},4`, 'flat'), CORD, { opacity: 0.9 });
  for (let x = from + 5; x < to; x += 9)
    d.within(plate, limb(`${x},${top},1.5 ${x},${bottom},1.5`, 'flat'), INK, { opacity: 0.3 });
}

const samuraiArmour = (d: Pen): void => {
  lamellae(d, curve('40,318! 74,314! 74,404! 24,396!'), [316, 404], [20, 78]);
  lamellae(d, curve('126,314! 160,318! 176,396! 126,404!'), [316, 404], [122, 180]);
  lamellae(d, curve('70,314! 130,314! 134,414! 66,414!'), [314, 414], [64, 136]);
  lamellae(d, curve('62,130! 138,130! 152,190 148,306! 100,312 52,306! 48,190'), [136, 306], [46, 154]);
  d.form(limb('50,306,18 100,314,19 150,306,18', 'flat'), '#8e3b2b', { round: 5 });
  d.form(curve('90,306 110,306 122,336 112,362 100,332 88,362 78,336'), CORD, { round: 4 });
  for (const s of [-1, 1]) {
    const x = (v: number): number => 100 + s * v;
    lamellae(
      d,
      curve(`${x(34)},122! ${x(64)},126! ${x(86)},214! ${x(46)},222!`),
      [126, 220],
      [s < 0 ? 12 : 144, s < 0 ? 56 : 188],
    );
  }
};

const kabuto = (d: Pen): void => {
  for (const s of [-1, 1])
    lamellae(
      d,
      curve(`${100 + s * 34},30! ${100 + s * 46},34 ${100 + s * 62},92! ${100 + s * 40},106!`),
      [30, 106],
      s < 0 ? [36, 68] : [132, 164],
    );
  const bowl = curve('62,42! 64,10 82,-12 100,-16 118,-12 136,10 138,42! 100,36');
  d.form(bowl, '#4a5976', { role: 'body', round: 11, shade: 0.5 });
  for (const rib of ['100,-16,1 84,14,3 76,42,3', '100,-16,1 100,40,3', '100,-16,1 116,14,3 124,42,3'])
    d.within(bowl, limb(rib), INK, { opacity: 0.4 });
  d.form(curve('52,46! 66,34 100,30 134,34 148,46! 100,42'), '#2b3244', { round: 4 });
  for (const s of [-1, 1])
    d.form(limb(`${100 + s * 8},26,9 ${100 + s * 30},4,9 ${100 + s * 40},-30,7 ${100 + s * 36},-54,1.5`), '#c79a45', {
      round: 3,
    });
  d.form(ellipse(100, 26, 10, 11), '#d9b45a', { round: 4 });
};

/** A long sword upright in the right hand. */
const katana = (d: Pen): void => {
  d.fill(limb('172,210,8 184,120,8 202,30,6 214,-8,1'), '#c9cdd0');
  d.fill(limb('176,206,2 188,120,2.4 205,34,2'), '#6d747c');
  d.form(limb('172,206,9 162,262,9'), '#2b2328', { round: 3 });
  d.form(ellipse(172, 208, 13, 6, 10), '#b58a3e', { round: 3 });
};

export const samurai = calling('samurai', 270, 30, 60, {
  top: '#4a4b57',
  bottom: '#4a4b57',
  hair: DARK,
  gown: 'robe',
  plain: true,
  gloves: '#2b2b33',
  shoes: '#22222a',
  hat: kabuto,
  over: [samuraiArmour],
  right: [166, 236],
  rightElbow: [178, 262],
  behind: katana,
});

const surcoat = (d: Pen): void => {
  const coat = curve('60,122! 100,130 140,122! 150,200 144,290 166,452! 134,462 100,456 66,462 34,452! 56,290 50,200');
  d.form(coat, '#8e3b34', { role: 'body', round: 16, shade: 0.46 });
  for (const f of ['78,310,1 66,390,7 56,454,10', '102,310,1 100,390,6 98,456,11', '126,310,1 136,390,7 146,454,10'])
    d.within(coat, limb(f), INK, { opacity: 0.2 });
  d.within(coat, limb('40,286,13 100,294,13 160,286,13', 'flat'), '#4a3226');
  d.form(polygon('92,284 108,284 108,302 92,302'), '#c79a45', { round: 3 });
  for (const s of [-1, 1]) d.form(ellipse(100 + s * 48, 140, 27, 26), PALE, { round: 8, shade: 0.5 });
};

const helm = (d: Pen): void => {
  const steel = curve('58,28! 100,2 142,28! 146,84 134,114! 100,128 66,114! 54,84');
  d.form(steel, PALE, { round: 13, shade: 0.5 });
  d.within(steel, limb('100,0,6 100,130,6', 'flat'), '#c79a45');
  d.within(steel, limb('50,56,7 100,60,7 150,56,7', 'flat'), '#c79a45');
  for (const s of [-1, 1]) {
    d.fill(limb(`${100 + s * 7},63,5 ${100 + s * 34},59,5`), '#15161c');
    for (const [x, y] of [
      [14, 88],
      [14, 100],
      [26, 84],
      [26, 96],
    ] as const)
      d.fill(ellipse(100 + s * x, y, 2.2), '#15161c');
  }
};

const swordAndShield = (d: Pen): void => {
  d.fill(polygon('168,232 179,232 190,44 184,26 178,44'), '#c3c9cc');
  d.fill(polygon('173,232 179,232 190,44 184,26'), '#7d868d');
  d.form(limb('152,236,8 196,238,8'), '#b58a3e', { round: 3 });
  d.form(limb('173,240,8 171,266,8'), '#4a3226', { round: 3 });
  const shield = curve('-12,196! 34,188 80,196! 82,270 66,324 34,356! 2,324 -14,270');
  d.form(shield, '#c3b48f', { round: 11, shade: 0.42 });
  d.within(shield, limb('34,180,15 34,370,15', 'flat'), '#8e3b34');
  d.within(shield, limb('-20,252,15 90,252,15', 'flat'), '#8e3b34');
};

export const knight = calling('knight', 270, 40, 20, {
  top: STEEL,
  bottom: STEEL,
  hair: DARK,
  plain: true,
  loose: true,
  gloves: '#7b838a',
  shoes: '#7b838a',
  hat: helm,
  over: [surcoat],
  left: [46, 284],
  right: [172, 246],
  rightElbow: [178, 210],
  held: swordAndShield,
});
