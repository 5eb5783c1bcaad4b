/** The young: from a baby that sits up to students with their books. */
import { head, SKIN } from './head.ts';
import type { Look } from './look.ts';
import { curve, ellipse, limb, polygon } from './outline.ts';
import { type Pen, sketch } from './sketch.ts';
import { calling } from './standing.ts';

const BROWN = ['#3a271e', '#4a3326', '#2c1d17'];
const CHESTNUT = ['#5a3522', '#6d432b', '#452818'];
const BLOND = ['#b08a4e', '#c9a566', '#94703c'];

/** A rucksack's straps, and the bag behind the shoulders. */
const straps = (d: Pen): void => {
  for (const s of [-1, 1]) d.fill(limb(`${100 + s * 34},118,10 ${100 + s * 38},180,10 ${100 + s * 44},240,9`), '#7a3f34');
};
const bag = (d: Pen): void => d.form(curve('46,112 100,100 154,112 170,190 164,280 36,280 30,190'), '#94493a', { round: 12 });

const books = (d: Pen): void => {
  d.form(polygon('108,224 160,216 168,282 116,290'), '#3d6ea0', { role: 'held', round: 5 });
  d.form(polygon('114,214 164,207 171,268 121,276'), '#c9923e', { round: 5 });
  d.fill(polygon('120,226 158,221 159,228 121,233'), '#f3ead6', { opacity: 0.8 });
};

const STUDIES: Look = {
  top: '#5f7a9a',
  bottom: '#3d4657',
  hair: BROWN,
  hairCut: 'curly',
  loose: true,
  shoes: '#e6e2d8',
  back: bag,
  over: [straps],
  left: [66, 196],
  leftElbow: [26, 226],
  right: [148, 282],
  rightElbow: [174, 232],
};

export const student = calling('student', 220, 10, 0, { ...STUDIES, behind: books });

const hood = (d: Pen): void => {
  d.form(curve('60,122 72,100 100,110 128,100 140,122 122,146 100,138 78,146'), '#b0704a', {
    role: 'body',
    round: 6,
    shade: 0.45,
  });
  for (const x of [92, 108]) d.fill(limb(`${x},142,2.4 ${x - 1},186,2.4`), '#f0e9dc');
  d.form(curve('66,264! 134,264! 142,318! 58,318!'), '#b0704a', { role: 'body', round: 6, shade: 0.35 });
};

const TEENAGER: Look = {
  top: '#b0704a',
  bottom: '#4b6488',
  hair: CHESTNUT,
  loose: true,
  shoes: '#e9e6de',
  over: [hood],
  left: [74, 296],
  leftElbow: [24, 240],
  right: [126, 296],
  rightElbow: [176, 240],
};

export const teenager = calling('teenager', 200, 0, 0, TEENAGER);
export const teenageGirl = calling('teenage-girl', 200, 0, 0, { ...TEENAGER, hairCut: 'long' });

/** A head that is large for a small body, with little hair. */
function babyHead(d: Pen, hair: readonly string[]): void {
  head(d, { top: SKIN, bottom: SKIN, hair, hairCut: 'bald' });
  d.fill(curve('74,30 88,10 104,4 118,12 126,26 112,18 106,26 98,16 88,24'), hair[0] ?? '#b08a4e', {
    role: 'hair',
    opacity: 0.9,
  });
}

export const baby = sketch(
  'baby',
  220,
  240,
  [110, 230],
  (d) => {
    for (const s of [1, -1]) {
      d.form(limb(`${110 + s * 26},186,44 ${110 + s * 62},196,40 ${110 + s * 70},208,30`), '#e6d9a8', {
        role: 'body',
        round: 9,
      });
      d.form(ellipse(110 + s * 78, 204, 17, 20, s * 16), SKIN, { round: 6 });
    }
    d.form(curve('76,112! 110,106 144,112! 162,160 160,212 110,228 60,212 58,160'), '#e6d9a8', {
      role: 'body',
      round: 14,
      shade: 0.4,
    });
    d.form(curve('82,116! 110,110 138,116! 132,146 110,156 88,146'), '#f6f1e4', { round: 5 });
    for (const s of [-1, 1]) {
      d.form(limb(`${110 + s * 40},128,30 ${110 + s * 56},158,27 ${110 + s * 34},182,20`), '#e6d9a8', {
        role: 'body',
        round: 7,
      });
      d.form(ellipse(110 + s * 30, 186, 12, 11), SKIN, { round: 4 });
    }
    d.include((p) => babyHead(p, BLOND), { x: 0, y: -6, scale: 1.1 });
  },
  'front',
);

export const toddler = sketch(
  'toddler',
  180,
  340,
  [90, 328],
  (d) => {
    for (const s of [1, -1]) {
      d.form(limb(`${90 + s * 19},240,42 ${90 + s * 21},280,36 ${90 + s * 21},314,27`, 'flat'), '#4f6f95', { round: 8 });
      d.form(
        curve(
          `${90 + s * 21 - 18},328! ${90 + s * 21 - 17},312 ${90 + s * 21},306 ${90 + s * 21 + 17},312 ${90 + s * 21 + 19},328!`,
        ),
        '#b5573c',
        {
          round: 4,
        },
      );
    }
    for (const s of [-1, 1]) {
      d.form(ellipse(90 + s * 58, 222, 10, 12), SKIN, { round: 4 });
      d.form(limb(`${90 + s * 34},150,26 ${90 + s * 52},184,24 ${90 + s * 57},212,18`), '#d9b04e', { role: 'body', round: 6 });
    }
    d.form(curve('64,132! 90,138 116,132! 132,150 132,230 130,262! 90,268 50,262! 48,230 48,150'), '#d9b04e', {
      role: 'body',
      round: 11,
    });
    const bib = curve('62,176! 118,176! 126,226 134,272! 90,280 46,272! 54,226');
    d.form(bib, '#4f6f95', { round: 8, shade: 0.35 });
    for (const s of [-1, 1]) d.fill(limb(`${90 + s * 22},178,8 ${90 + s * 26},138,8`), '#4f6f95');
    for (const s of [-1, 1]) d.fill(ellipse(90 + s * 22, 182, 3.6, 3.6), '#e6c766');
    d.include((p) => head(p, { top: '', bottom: '', hair: BROWN }), { x: -4, y: 24, scale: 0.95 });
  },
  'front',
);
