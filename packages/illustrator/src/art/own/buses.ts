/** Buses and vans, each with the mark it is known by: a school bus its hood and stripes, a double-decker its second row of windows. */
import { box, curve, ellipse, limb, type Outline, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';
import { archedWheel, GLASS, litPane, SHEEN, under } from './wheels.ts';

/** A row of like panes from `left` to `right`, each with a slant of light. */
function panes(d: Pen, [left, right]: readonly [number, number], y: number, high: number, count: number, gap: number): void {
  const wide = (right - left - gap * (count - 1)) / count;
  for (let i = 0; i < count; i++) litPane(d, [left + i * (wide + gap), y, wide, high], 0.12, 0.38);
}

function tyres(d: Pen, y: number, r: number, places: readonly number[]): void {
  for (const x of places) archedWheel(d, [x, y, r, 6], [r + 9, r + 9]);
}

/** The lower part of a body in shade. */
function belly(d: Pen, body: Outline, y: number): void {
  d.within(body, box(0, y, 900, 300), NIGHT, { opacity: 0.2 });
}

export const schoolBus = sketch(
  'school-bus',
  760,
  330,
  [380, 316],
  (d) => {
    under(d, 40, 730, 310);
    const body = curve(
      '20,262! 20,204 34,176 60,166! 150,158! 166,70! 178,44 210,32! 690,32! 722,42 734,70! 738,262! 730,276! 40,276! 24,272',
    );
    d.form(body, '#e9b024', { role: 'body', round: 16, shade: 0.42, light: 0.3 });
    belly(d, body, 222);
    d.within(body, box(150, 24, 600, 22), '#f3cf6a', { opacity: 0.8 });
    // Two black rails run along the side under the windows.
    for (const y of [150, 196]) d.within(body, box(176, y, 570, 9), '#26242a');
    d.fill(polygon('172,68 222,68 222,138 160,138'), GLASS, { role: 'window' });
    d.fill(polygon('172,68 196,68 180,138 160,138'), SHEEN, { opacity: 0.4 });
    d.fill(box(238, 66, 54, 206), '#c8921c');
    panes(d, [243, 287], 74, 178, 2, 4);
    panes(d, [308, 726], 66, 66, 7, 12);
    d.fill(box(400, 162, 230, 30), '#2b2523');
    d.fill(box(408, 168, 214, 18), '#e9b024');
    for (let i = 0; i < 9; i++) if (i !== 6) d.fill(box(418 + i * 22, 171, 14, 12), '#2b2523');
    d.form(limb('24,186,4 60,178,4 150,172,4'), '#b98718', { round: 2 });
    for (const y of [204, 216, 228]) d.fill(limb(`26,${y},3 62,${y - 2},3`), '#2b2523', { opacity: 0.7 });
    d.fill(ellipse(50, 190, 13, 12), '#f5ecd2', { role: 'light' });
    d.form(limb('10,262,16 86,268,14'), '#2b2a2e', { round: 4 });
    d.form(limb('700,268,14 748,262,14'), '#2b2a2e', { round: 4 });
    d.fill(ellipse(200, 34, 12, 9), '#d8432e', { role: 'light' });
    d.fill(ellipse(700, 34, 12, 9), '#d8432e', { role: 'light' });
    // The stop sign folds out at the driver's window.
    d.form(polygon('142,120 158,112 174,120 174,140 158,148 142,140'), '#c23a2c', { round: 3 });
    d.fill(box(148, 127, 20, 6), '#f5ecd2');
    tyres(d, 268, 44, [132, 596]);
  },
  'left',
);

export const doubleDecker = sketch(
  'double-decker',
  660,
  470,
  [330, 456],
  (d) => {
    under(d, 40, 640, 450);
    const body = curve(
      '30,404! 26,330 28,250 36,238! 30,226 32,80! 44,40 76,26! 596,26! 624,36 634,60! 638,404! 628,420! 44,420! 32,414',
    );
    d.form(body, '#b92f2a', { role: 'body', round: 18, shade: 0.42, light: 0.3 });
    belly(d, body, 366);
    d.within(body, box(20, 232, 640, 12), '#efe3c8', { opacity: 0.9 });
    d.within(body, box(20, 386, 640, 8), '#efe3c8', { opacity: 0.7 });
    d.within(body, box(20, 20, 640, 18), '#8f2420', { opacity: 0.7 });
    // Above: the front pane and a row of windows; below: the cab, a row of windows and the open platform at the back.
    d.fill(curve('42,78! 74,70! 74,166! 40,166!'), GLASS, { role: 'window' });
    d.fill(polygon('42,78 60,74 52,166 40,166'), SHEEN, { opacity: 0.4 });
    panes(d, [88, 622], 72, 92, 6, 14);
    d.fill(curve('36,268! 86,262! 86,356! 36,356!'), GLASS, { role: 'window' });
    d.fill(polygon('36,268 62,264 52,356 36,356'), SHEEN, { opacity: 0.4 });
    panes(d, [112, 520], 264, 84, 4, 16);
    d.fill(box(542, 256, 82, 152), '#3a1f20');
    d.fill(limb('570,260,5 570,404,5', 'flat'), '#e0c48a');
    d.form(box(536, 400, 100, 14), '#6b2522', { round: 3 });
    d.fill(box(120, 190, 400, 30), '#efe3c8');
    for (let i = 0; i < 14; i++) d.fill(box(140 + i * 26, 198, 16, 14), i % 5 === 3 ? '#b92f2a' : '#2f3c66', { opacity: 0.75 });
    d.form(box(50, 186, 54, 32), '#23272b', { round: 4 });
    d.fill(box(58, 194, 38, 16), '#ffcf7a', { role: 'light' });
    d.fill(ellipse(42, 382, 12), '#f5ecd2', { role: 'light' });
    d.fill(box(624, 360, 12, 22), '#e2573e', { role: 'light' });
    tyres(d, 410, 44, [140, 480]);
  },
  'left',
);

export const camperVan = sketch(
  'camper-van',
  640,
  350,
  [320, 336],
  (d) => {
    under(d, 30, 620, 330);
    // What goes on the journey: a rack with a board and a case.
    d.form(limb('140,60,8 520,60,8'), '#6a6f73', { round: 2 });
    for (const x of [160, 330, 500]) d.fill(limb(`${x},58,5 ${x},84,5`, 'flat'), '#6a6f73');
    d.form(curve('120,40! 160,28 460,26 540,40! 460,52 160,52'), '#e2a441', { round: 5 });
    d.fill(limb('140,40,3 520,40,3'), '#b5573c');
    const body = curve('24,282! 16,226 26,176 60,110 92,82 140,74! 560,74! 604,86 618,120! 622,282! 612,298! 40,298! 26,292');
    d.form(body, '#3f8f93', { role: 'body', round: 18, shade: 0.42, light: 0.3 });
    // Pale above the waist, and the waist dips into a V at the front.
    const roof = curve('0,40! 640,40! 640,176! 90,178! 40,214! 0,200!');
    d.within(body, roof, '#f0e8d4');
    d.within(body, limb('22,226,7 40,214,7', 'flat'), '#d9d2c0');
    d.within(body, polygon('38,218 88,182 640,180 640,173 88,174 32,212'), '#d9d2c0');
    belly(d, body, 260);
    d.fill(curve('56,166! 74,118! 112,104! 116,166!'), GLASS, { role: 'window' });
    d.fill(polygon('62,160 80,114 98,108 84,166'), SHEEN, { opacity: 0.4 });
    panes(d, [134, 226], 104, 62, 1, 0);
    panes(d, [248, 594], 104, 62, 3, 18);
    // Curtains, since somebody lives in it.
    for (const x of [248, 370, 492])
      for (const side of [0, 1])
        d.fill(
          curve(
            `${x + side * 84},104! ${x + side * 84 + 18},104! ${x + side * 84 + (side ? 16 : 6)},166! ${x + side * 84},166!`,
          ),
          '#e3a24a',
          { opacity: 0.85 },
        );
    for (const x of [126, 236, 432]) d.fill(limb(`${x},100,2 ${x},286,2`, 'flat'), NIGHT, { opacity: 0.4 });
    for (const x of [146, 254]) d.fill(limb(`${x},202,5 ${x + 22},202,5`), '#e9e4d8');
    d.form(ellipse(44, 236, 18, 20), '#d9d6cc', { round: 4 });
    d.fill(ellipse(40, 236, 12, 14), '#fff3c9', { role: 'light' });
    d.fill(box(606, 220, 12, 32), '#e2573e', { role: 'light' });
    d.form(limb('12,286,15 70,292,14'), '#d9dbda', { round: 4 });
    d.form(limb('580,292,14 630,286,14'), '#d9dbda', { round: 4 });
    tyres(d, 290, 44, [130, 500]);
    for (const x of [130, 500]) d.form(ellipse(x, 290, 20), '#e9e4d8', { round: 5 });
  },
  'left',
);
