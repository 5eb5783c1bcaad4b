/** Instruments that the others of the orchestra leave out, and gear for sport. */
import { cos, radians, sin } from '../../math.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

/** Strings and pegs of a guitar held upright, its neck from `top` to `foot` at x = 150. */
function neck(d: Pen, top: number, foot: number, w: number, strings: number): void {
  d.form(
    polygon(`${150 - w / 2},${top} ${150 + w / 2},${top} ${150 + w * 0.62},${foot} ${150 - w * 0.62},${foot}`),
    '#4a2f1c',
    { round: 4, shade: 0.4 },
  );
  for (let y = top + 20, step = 26; y < foot - 6; y += step, step *= 0.93)
    d.fill(limb(`${150 - w * 0.58},${y},2 ${150 + w * 0.58},${y},2`), '#c9b47c');
  for (let i = 0; i < strings; i++) {
    const t = i / (strings - 1) - 0.5;
    d.fill(limb(`${150 + t * w * 0.8},${top - 40},1.4 ${150 + t * w},${foot + 90},1.4`), '#efe9dc', { opacity: 0.9 });
  }
}

export const electricGuitar = sketch(
  'electric-guitar',
  300,
  720,
  [150, 710],
  (d) => {
    const body = curve(
      '150,420! 118,424 96,404 92,376! 74,372 56,396 60,440 78,486 66,526 40,572 34,630 62,686 110,706 150,700 196,708 244,684 268,628 260,570 232,524 222,486 238,452 246,410 232,388! 214,392 206,414 182,424',
    );
    d.form(body, '#c0302a', { role: 'body', round: 18, shade: 0.44, light: 0.4 });
    d.form(
      curve('150,440! 110,446 100,480 110,530 92,590 110,640 150,660 186,650 176,580 178,520 190,470 184,446'),
      '#f4efe4',
      { round: 5, shade: 0.26 },
    );
    for (const y of [480, 540, 596]) d.form(box(114, y, 72, 20), '#2a2b30', { round: 5, light: 0.3 });
    d.form(box(108, 636, 84, 22), '#c3cace', { round: 5 });
    for (const [x, y] of [
      [214, 606],
      [226, 642],
      [206, 668],
    ] as const)
      d.form(ellipse(x, y, 12), '#2a2b30', { round: 4, light: 0.4 });
    neck(d, 116, 470, 34, 6);
    d.form(curve('130,118! 128,70 108,30 130,12 168,16 186,44 170,118!'), '#c9935a', { round: 6, shade: 0.4 });
    for (let i = 0; i < 6; i++) d.form(ellipse(108 + i * 1.4, 34 + i * 15, 8, 6), '#c3cace', { round: 2 });
    d.fill(curve('70,420 84,400 96,440 84,480'), '#ffffff', { opacity: 0.3 });
    d.fill(limb('230,420,5 216,470,7 240,560,4'), '#ffffff', { opacity: 0.2 });
  },
  'front',
);

export const ukulele = sketch(
  'ukulele',
  300,
  600,
  [150, 590],
  (d) => {
    const body = curve(
      '150,300 110,302 78,330 70,372 84,414 62,452 50,506 78,562 150,586 222,562 250,506 238,452 216,414 230,372 222,330 190,302',
    );
    d.form(body, '#c98a45', { role: 'body', round: 18, shade: 0.44, light: 0.34 });
    d.strokes(body, '#8f5a22', { count: 40, length: 120, width: 2, angle: 90, stray: 4, opacity: 0.22 });
    d.form(ellipse(150, 412, 40), '#8a5522', { round: 4 });
    d.fill(ellipse(150, 412, 32), '#24160e');
    d.form(box(104, 510, 92, 16), '#5c3818', { round: 4 });
    neck(d, 96, 372, 34, 4);
    d.form(curve('130,98! 120,50 126,22 174,22 180,50 170,98!'), '#a86c30', { round: 6, shade: 0.4 });
    for (const [x, y] of [
      [114, 44],
      [112, 72],
      [186, 44],
      [188, 72],
    ] as const)
      d.form(ellipse(x, y, 10, 7), '#efe9dc', { round: 3 });
  },
  'front',
);

export const amplifier = sketch(
  'amplifier',
  420,
  400,
  [210, 390],
  (d) => {
    d.form(limb('150,24,14 160,8,14 260,8,14 270,24,14'), '#2a2b30', { round: 5 });
    d.form(box(20, 20, 380, 360), '#2b2c30', { role: 'body', round: 13, shade: 0.42, light: 0.3 });
    for (const x of [36, 340]) d.form(box(x, 376, 44, 14), '#17181b', { round: 4 });
    d.form(box(40, 40, 340, 64), '#c9a24e', { round: 5 });
    for (let i = 0; i < 6; i++) {
      d.form(ellipse(76 + i * 46, 72, 15), '#1f2023', { round: 5, light: 0.4 });
      d.fill(limb(`${76 + i * 46},72,2.4 ${80 + i * 46},60,2.4`), '#efe9dc');
    }
    d.form(ellipse(352, 72, 8), '#e2573e', { role: 'light', round: 3 });
    d.form(box(40, 118, 340, 242), '#6a5f50', { round: 6, shade: 0.36 });
    d.fill(ellipse(210, 240, 106), NIGHT, { opacity: 0.4 });
    d.fill(ellipse(210, 240, 56), NIGHT, { opacity: 0.3 });
    d.strokes(box(42, 120, 336, 238), '#a3957e', { count: 260, length: 9, width: 2, angle: 45, stray: 4, opacity: 0.35 });
    d.form(box(60, 134, 96, 24), '#efe9dc', { round: 3 });
  },
  'front',
);

export const xylophone = sketch(
  'xylophone',
  560,
  300,
  [280, 290],
  (d) => {
    for (const line of ['30,150,20 520,112,16', '30,230,20 520,216,16']) d.form(limb(line, 'flat'), '#8a5c34', { round: 5 });
    const hues = ['#d13a34', '#e8782c', '#f2c531', '#79b24a', '#3f9a6a', '#3f9ab5', '#3f66b5', '#7a4fae'];
    hues.forEach((hue, i) => {
      const [x, half] = [66 + i * 60, 116 - i * 9];
      d.form(polygon(`${x - 24},${178 - half} ${x + 24},${176 - half} ${x + 24},${180 + half} ${x - 24},${182 + half}`), hue, {
        role: i === 0 ? 'body' : 'piece',
        round: 9,
        shade: 0.38,
        light: 0.4,
      });
      for (const y of [146 - i * 3, 230 - i]) d.form(ellipse(x, y, 6), '#e9ecec', { round: 2 });
    });
    for (const [a, b, c] of [
      ['150,276', '330,150', '#c23a30'],
      ['220,286', '420,206', '#3f7fb5'],
    ] as const) {
      d.form(limb(`${a},8 ${b},7`), '#e2bd86', { round: 3 });
      const [x = 0, y = 0] = b.split(',').map(Number);
      d.form(ellipse(x, y, 20), c, { round: 7, light: 0.5 });
    }
  },
  'front',
);

export const tambourine = sketch(
  'tambourine',
  420,
  400,
  [210, 390],
  (d) => {
    d.form(ellipse(226, 206, 180, 180), '#8a5c34', { role: 'body', round: 10 });
    d.form(ellipse(206, 196, 182, 182), '#b8813f', { role: 'body', round: 13, shade: 0.42, light: 0.3 });
    d.form(ellipse(206, 196, 154, 154), '#f2e6cc', { round: 10, shade: 0.3 });
    d.strokes(ellipse(206, 196, 150, 150), '#cbb78e', { count: 60, length: 60, width: 5, angle: 20, stray: 60, opacity: 0.3 });
    for (let i = 0; i < 9; i++) {
      const a = radians(i * 40 + 12);
      const [x, y] = [206 + cos(a) * 168, 196 + sin(a) * 168];
      d.fill(ellipse(x, y, 26, 15, i * 40 + 102), '#3a2416');
      d.form(ellipse(x - 3, y - 3, 23, 9, i * 40 + 102), '#e2c66a', { round: 3, light: 0.5 });
      d.form(ellipse(x + 3, y + 4, 23, 9, i * 40 + 102), '#c9a84e', { round: 3, light: 0.4 });
    }
    for (const [x, c] of [
      [330, '#c23a30'],
      [350, '#3f7fb5'],
      [342, '#e7b13c'],
    ] as const)
      d.fill(limb(`${x},330,7 ${x + 16},364,8 ${x + 4},394,4`), c);
  },
  'front',
);

export const bagpipes = sketch(
  'bagpipes',
  480,
  520,
  [240, 510],
  (d) => {
    for (const [x0, x1, top, k] of [
      [256, 330, 20, 1],
      [282, 384, 70, 0.9],
      [300, 424, 116, 0.86],
    ] as const) {
      d.form(
        limb(`${x0},300,${18 * k} ${(x0 + x1) / 2},${150 + top / 2},${20 * k} ${x1},${top},${24 * k}`, 'flat'),
        '#33231f',
        { round: 6, light: 0.34 },
      );
      for (const t of [0.28, 0.5, 0.72, 0.98])
        d.form(ellipse(x0 + (x1 - x0) * t, 300 + (top - 300) * t, 17 * k, 8, 20), '#efe6d2', { round: 3 });
    }
    d.fill(limb('300,150,4 350,150,5 396,176,4', 'round'), '#b8392f');
    const bag = curve('70,330 96,280 170,254 260,264 340,296 396,350 400,410 350,450 250,462 150,440 84,394');
    d.form(bag, '#2f6a45', { role: 'body', round: 26, shade: 0.44, light: 0.28 });
    for (let i = -4; i < 9; i++) {
      d.within(bag, limb(`${60 + i * 52},240,9 ${10 + i * 52},480,9`, 'flat'), '#c23a30', { opacity: 0.6 });
      d.within(bag, limb(`${60 + i * 52 + 16},240,3 ${10 + i * 52 + 16},480,3`, 'flat'), '#f2d45a', { opacity: 0.7 });
      if (i >= 0) d.within(bag, limb(`40,${250 + i * 44},9 420,${270 + i * 44},9`, 'flat'), '#1d3f2c', { opacity: 0.6 });
    }
    d.glaze(bag, { round: 26, shade: 0.4, light: 0.2 });
    d.form(limb('104,290,16 70,220,13 50,150,11', 'flat'), '#33231f', { round: 5, light: 0.3 });
    d.form(ellipse(48, 144, 11, 7, 20), '#efe6d2', { round: 3 });
    d.form(limb('100,386,18 70,440,16 40,504,24', 'flat'), '#33231f', { round: 5, light: 0.34 });
    for (const [x, y] of [
      [88, 408],
      [36, 502],
    ] as const)
      d.form(ellipse(x, y, 17, 8, -60), '#efe6d2', { round: 3 });
    for (const t of [0.2, 0.4, 0.6, 0.8]) d.fill(ellipse(82 - t * 34, 424 + t * 60, 3.4), '#efe6d2');
  },
  'left',
);

export const tuba = sketch(
  'tuba',
  440,
  560,
  [220, 550],
  (d) => {
    const brass = '#d6a53c';
    d.fill(
      [
        curve('120,520 70,470 64,300 90,190 150,180 170,300 170,470 150,520'),
        curve('122,488 98,450 96,310 112,216 134,212 142,310 140,450'),
      ],
      '#b8862a',
      { role: 'body' },
    );
    d.form(limb('300,470,44 220,520,48 130,490,54 104,400,60 120,260,70 130,170,90', 'flat'), brass, {
      role: 'body',
      round: 14,
      shade: 0.44,
      light: 0.4,
    });
    d.form(limb('300,240,26 306,380,34 296,478,44', 'flat'), brass, { role: 'body', round: 9, shade: 0.44, light: 0.4 });
    d.form(limb('300,250,24 270,200,22 230,210,20 222,300,18 226,420,18', 'round'), '#c4942f', {
      role: 'body',
      round: 7,
      light: 0.4,
    });
    d.form(limb('222,300,17 300,330,15 380,330,13 400,290,12', 'round'), '#c4942f', { role: 'body', round: 5, light: 0.4 });
    d.form(ellipse(402, 284, 18, 12), brass, { round: 4, light: 0.5 });
    for (let i = 0; i < 3; i++) {
      d.form(box(190 + i * 34, 290, 27, 120), '#c9cfd2', { round: 8, shade: 0.42, light: 0.4 });
      d.form(box(198 + i * 34, 264, 10, 28), '#9aa2a8', { round: 3 });
      d.form(ellipse(203 + i * 34, 264, 13, 7), '#efe9dc', { round: 3 });
    }
    d.form(curve('84,190! 76,120 40,60 16,30! 120,6 244,30! 220,60 184,120 178,190! 130,204'), brass, {
      role: 'body',
      round: 20,
      shade: 0.42,
      light: 0.4,
    });
    d.form(ellipse(130, 30, 116, 26), '#e6bd5c', { role: 'body', round: 5 });
    d.fill(ellipse(130, 33, 96, 17), '#5c3f10');
  },
  'front',
);
