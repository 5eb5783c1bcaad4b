/** Monsters of a storybook, with one head or three. */
import { curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

const HIDE = '#5f8f5a';
const BELLY = '#d9dca4';

/** Looks to the left, about its own origin at the jaw's end of the neck. */
function head(p: Pen, open: number): void {
  p.form(polygon('44,-62 72,-118 84,-50'), '#e9dfc2', { round: 5 });
  p.form(polygon('4,-66 16,-116 42,-62'), '#e9dfc2', { round: 5 });
  // The lower jaw first, then what is inside.
  p.form(curve(`40,20 -30,${34 + open} -104,${44 + open} -118,${30 + open} -60,${10 + open * 0.5} 20,-10`), '#4f7d4c', {
    round: 8,
  });
  p.fill(curve(`10,-6! -100,-2! -108,${30 + open} -30,${22 + open}`), '#7c2430');
  p.fill(curve(`0,10 -60,${14 + open * 0.6} -84,${22 + open} -40,${26 + open}`), '#d0606a');
  p.form(curve('70,30 86,-24 70,-66 24,-80 -24,-66 -74,-48 -128,-40 -136,-14 -112,2 -40,0 10,12'), HIDE, {
    role: 'body',
    round: 12,
    shade: 0.42,
  });
  for (const x of [-112, -88, -64, -40]) p.fill(polygon(`${x - 9},-3 ${x + 9},-3 ${x},20`), '#fbf6e4');
  for (const x of [-96, -70]) p.fill(polygon(`${x - 8},${36 + open} ${x + 8},${34 + open} ${x},${14 + open}`), '#fbf6e4');
  p.fill(ellipse(-112, -24, 6, 4), NIGHT, { opacity: 0.7 });
  p.form(ellipse(-12, -44, 20, 18), '#f5d25a', { round: 4 });
  p.fill(ellipse(-17, -43, 6, 12), NIGHT);
  p.fill(ellipse(-20, -49, 3), '#ffffff');
  p.fill(limb('-44,-62,9 -12,-66,10 14,-52,6'), '#3f6a3e');
}

const neck = (d: Pen, line: string, spots: readonly (readonly [number, number])[]): void => {
  d.form(limb(line), HIDE, { role: 'body', round: 15, shade: 0.42 });
  for (const [x, y] of spots) d.fill(ellipse(x, y, 10, 8), '#3f6a3e', { opacity: 0.6 });
};

function trunk(d: Pen): void {
  d.form(limb('560,690,96 680,690,64 752,640,40 776,570,18'), '#557f50', { round: 14 });
  d.form(polygon('760,590 806,526 790,606'), '#e0934a', { round: 4 });
  d.form(limb('520,640,120 540,730,104 526,780,92'), '#4f7a4c', { round: 14 });
  d.form(curve('300,560 330,420 440,370 560,430 626,560 620,690 540,772 400,780 310,720 288,640'), HIDE, {
    role: 'body',
    round: 30,
    shade: 0.42,
  });
  d.form(curve('312,560 360,470 420,500 430,620 410,740 340,720 300,650'), BELLY, { round: 12 });
  for (const y of [540, 590, 640, 690]) d.fill(limb(`314,${y},5 370,${y + 8},5 424,${y - 2},4`), '#a8ac70', { opacity: 0.7 });
  for (const [x, y] of [
    [520, 500],
    [566, 560],
    [540, 620],
    [590, 630],
    [490, 560],
  ] as const)
    d.fill(ellipse(x, y, 17, 13), '#3f6a3e', { opacity: 0.6 });
  for (const [x, y] of [
    [560, 426],
    [606, 486],
    [640, 556],
  ] as const)
    d.form(polygon(`${x - 26},${y + 24} ${x + 26},${y - 38} ${x + 22},${y + 40}`), '#e0934a', { round: 5 });
  // The near leg and the arm with claws.
  d.form(limb('400,680,128 390,740,112 372,784,96'), HIDE, { role: 'body', round: 16 });
  for (const x of [318, 352, 386])
    d.form(curve(`${x},800! ${x - 16},770 ${x + 14},764 ${x + 22},800!`), '#f2ead0', { round: 4 });
  for (const x of [478, 512, 546])
    d.form(curve(`${x},800! ${x - 14},774 ${x + 12},768 ${x + 20},800!`), '#e4dbbe', { round: 4 });
  d.form(limb('400,560,66 320,600,52 250,566,44'), HIDE, { role: 'body', round: 12 });
  for (const [x, y] of [
    [236, 534],
    [218, 560],
    [226, 590],
  ] as const)
    d.form(polygon(`${x + 14},${y - 8} ${x + 16},${y + 14} ${x - 26},${y + 2}`), '#f2ead0', { round: 3 });
}

export const threeHeadedMonster = sketch(
  'three-headed-monster',
  830,
  810,
  [450, 800],
  (d) => {
    neck(d, '520,470,100 590,360,74 580,250,60 540,190,56', [
      [590, 380],
      [586, 300],
    ]);
    d.include((p) => head(p, 24), { x: 548, y: 190, turn: 10 });
    trunk(d);
    neck(d, '430,480,112 400,350,84 396,220,66 370,130,60', [
      [410, 380],
      [398, 300],
      [396, 230],
    ]);
    d.include((p) => head(p, 36), { x: 376, y: 128, turn: -4 });
    neck(d, '370,500,104 280,440,80 210,380,66 180,320,58', [
      [290, 440],
      [236, 396],
    ]);
    d.include((p) => head(p, 30), { x: 186, y: 322, turn: -10 });
  },
  'left',
);

export const monster = sketch(
  'monster',
  830,
  810,
  [450, 800],
  (d) => {
    trunk(d);
    neck(d, '430,490,150 400,380,130 390,300,120', [
      [440, 420],
      [430, 360],
    ]);
    d.include((p) => head(p, 36), { x: 384, y: 290, scale: 1.6, turn: -4 });
  },
  'left',
);
