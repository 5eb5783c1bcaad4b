import { curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, sketch } from './sketch.ts';

export const robot = sketch(
  'robot',
  360,
  560,
  [180, 546],
  (d) => {
    const steel = '#8d989c';
    for (const s of [-1, 1]) {
      d.form(limb(`${180 + s * 46},390,34 ${180 + s * 52},450,28 ${180 + s * 50},510,30`, 'flat'), '#6b7579', {
        round: 8,
        shade: 0.5,
      });
      for (let i = 0; i < 5; i++)
        d.fill(
          limb(
            `${180 + s * 50 - 13},${412 + i * 18},1 ${180 + s * 50},${418 + i * 18},4 ${180 + s * 50 + 13},${412 + i * 18},1`,
          ),
          NIGHT,
          { opacity: 0.35 },
        );
      d.form(
        curve(
          `${180 + s * 50 - 46},546! ${180 + s * 50 - 42},512 ${180 + s * 50 - 6},500 ${180 + s * 50 + 34},510 ${180 + s * 50 + 40},546!`,
        ),
        steel,
        { role: 'body', round: 9, shade: 0.5 },
      );
      d.form(limb(`${180 + s * 104},246,26 ${180 + s * 122},320,24 ${180 + s * 112},400,24`), '#6b7579', {
        round: 7,
        shade: 0.5,
      });
      for (let i = 0; i < 7; i++)
        d.fill(
          limb(
            `${180 + s * (112 + i) - 10},${272 + i * 18},1 ${180 + s * (112 + i)},${278 + i * 18},4 ${180 + s * (112 + i) + 10},${272 + i * 18},1`,
          ),
          NIGHT,
          { opacity: 0.35 },
        );
      d.form(ellipse(180 + s * 102, 232, 26, 25), steel, { role: 'body', round: 8 });
      for (const [x, t] of [
        [-12, -4],
        [6, 4],
      ] as const)
        d.form(
          limb(`${180 + s * 112 + x},408,14 ${180 + s * 112 + x + t},436,12 ${180 + s * 112 + x * 0.4},452,6`),
          '#6b7579',
          { round: 3 },
        );
      d.form(ellipse(180 + s * 112, 404, 19, 15), steel, { role: 'body', round: 5 });
    }
    const chest = curve('92,220! 100,206 180,200 260,206 268,220! 264,330 250,392! 180,402 110,392! 96,330');
    d.form(chest, steel, { role: 'body', round: 20, shade: 0.5, light: 0.3 });
    d.form(curve('122,240! 238,240! 234,316! 126,316!'), '#6f7a7e', { round: 5 });
    for (let i = 0; i < 4; i++) d.fill(limb(`140,${256 + i * 15},5 220,${256 + i * 15},5`), NIGHT, { opacity: 0.4 });
    for (const [x, c] of [
      [146, '#a8452f'],
      [180, '#c79a45'],
      [214, '#5f7a74'],
    ] as const) {
      d.form(ellipse(x, 350, 12), '#5a6468', { round: 3 });
      d.fill(ellipse(x, 350, 8), c, { role: 'light' });
    }
    for (const [x, y] of [
      [104, 226],
      [256, 226],
      [118, 384],
      [242, 384],
    ] as const)
      d.fill(ellipse(x, y, 4.5), '#4c5559');
    d.strokes(chest, '#8a5530', { count: 26, length: 20, width: 5, angle: 80, opacity: 0.25 });
    // The head hangs forward: sad without a face.
    d.form(limb('176,210,40 168,178,36', 'flat'), '#5a6468', { round: 6 });
    const head = curve('86,92! 100,76 160,66 226,72 252,86! 262,150 250,190! 180,208 108,200 88,186!');
    d.include(
      (h) => {
        h.form(head, steel, { role: 'body', round: 17, shade: 0.5, light: 0.3 });
        h.form(curve('100,118! 170,110 244,114! 240,164! 170,172 104,164!'), '#343c40', { round: 5 });
        for (const x of [134, 206]) {
          h.form(ellipse(x, 142, 23), '#5a6468', { round: 4 });
          h.fill(ellipse(x, 142, 17), '#c9a86a', { role: 'light' });
          h.fill(ellipse(x - 4, 137, 6), '#f4e3b4', { role: 'light' });
          h.fill(curve(`${x - 19},134! ${x - 12},124 ${x + 12},124 ${x + 19},134! ${x},130`), '#2b3236');
        }
        h.strokes(head, '#8a5530', { count: 18, length: 16, width: 4, angle: 75, opacity: 0.25 });
        h.form(limb('168,74,7 158,44,5 140,30,4'), '#6b7579', { round: 2 });
        h.form(ellipse(136, 27, 9), '#a8452f', { round: 3 });
        for (const x of [84, 256]) h.form(ellipse(x, 140, 11, 20), '#6b7579', { round: 4 });
      },
      { x: -22, y: 36, turn: -7 },
    );
  },
  'front',
);

export const crown = sketch(
  'crown',
  420,
  320,
  [210, 300],
  (d) => {
    d.fill(ellipse(210, 92, 150, 30), '#7d5a20');
    const band = curve(
      '40,96! 30,60! 92,140! 120,44! 172,128! 210,20! 248,128! 300,44! 328,140! 390,60! 380,96! 366,280! 300,296 210,302 120,296 54,280!',
    );
    d.form(band, '#c99a3a', { role: 'body', round: 18, shade: 0.5, light: 0.4 });
    d.within(band, curve('40,70 110,120 120,300 60,300'), '#fff0c0', { opacity: 0.25 });
    d.within(band, limb('44,244,9 210,268,9 376,244,9'), '#8a6220', { opacity: 0.7 });
    d.within(band, limb('44,284,9 210,304,9 376,284,9'), '#f0cf7c', { opacity: 0.9 });
    for (const [x, y, r] of [
      [30, 56, 13],
      [120, 40, 14],
      [210, 16, 16],
      [300, 40, 14],
      [390, 56, 13],
    ] as const)
      d.form(ellipse(x, y, r), '#e6c56a', { round: 5 });
    for (const [x, y, c] of [
      [88, 264, '#3f6b86'],
      [148, 274, '#8e2f3a'],
      [210, 278, '#3f7a5c'],
      [272, 274, '#8e2f3a'],
      [332, 264, '#3f6b86'],
    ] as const) {
      d.form(ellipse(x, y, 19, 14), '#7d5a20', { round: 3 });
      d.form(ellipse(x, y, 15, 10.5), c, { round: 4, shade: 0.5 });
      d.fill(ellipse(x - 5, y - 4, 4.4, 2.6), '#ffffff', { opacity: 0.7 });
    }
    for (const [x, y] of [
      [120, 150],
      [210, 140],
      [300, 150],
    ] as const) {
      d.form(curve(`${x},${y - 34}! ${x + 16},${y} ${x},${y + 40}! ${x - 16},${y}`), '#8e2f3a', { round: 5 });
      d.fill(curve(`${x - 3},${y - 22}! ${x + 2},${y - 4} ${x - 4},${y + 10} ${x - 9},${y}`), '#ffffff', { opacity: 0.4 });
    }
  },
  'front',
);

export const gift = sketch(
  'gift',
  380,
  400,
  [190, 388],
  (d) => {
    const side = polygon('230,170 344,158 336,366 230,388');
    d.form(side, '#35606a', { role: 'body', round: 10 });
    d.fill(side, NIGHT, { opacity: 0.24 });
    const front = polygon('46,160 230,170 230,388 54,370');
    d.form(front, '#4a7d86', { role: 'body', round: 10, shade: 0.3 });
    for (let y = 180; y < 380; y += 34)
      for (let x = 62; x < 225; x += 34)
        d.within(front, ellipse(x + ((y / 34) % 2 > 1 ? 17 : 0), y, 5), '#e6ddc6', { opacity: 0.55 });
    d.form(polygon('118,164 158,166 160,382 122,378'), '#b5573c', { round: 5 });
    d.form(polygon('276,165 304,162 300,374 274,380'), '#8e3f2c', { round: 4 });
    d.form(polygon('36,130 230,140 230,184 40,172'), '#528a93', { role: 'body', round: 5 });
    d.form(polygon('230,140 354,128 350,170 230,184'), '#3f6d76', { role: 'body', round: 5 });
    d.form(polygon('36,130 150,112 354,128 230,142'), '#6aa0a8', { role: 'body', round: 4 });
    d.form(polygon('114,134 158,136 160,178 120,175'), '#b5573c', { round: 4 });
    d.form(polygon('274,136 304,132 302,176 276,179'), '#8e3f2c', { round: 4 });
    d.fill(polygon('116,134 158,136 280,122 240,118'), '#c9674a');
    d.form(curve('186,120! 110,110 70,60 90,26 140,30 176,80'), '#b5573c', { round: 10, shade: 0.45 });
    d.fill(curve('176,112! 130,96 104,64 116,48 146,62 170,94'), '#7d3524');
    d.form(curve('200,120! 270,108 316,66 300,28 250,26 208,78'), '#c26346', { round: 10, shade: 0.45 });
    d.fill(curve('210,112! 256,94 284,62 274,46 244,58 216,92'), '#7d3524');
    d.form(curve('176,112! 150,150 116,180 96,186! 110,150 160,110'), '#a84c34', { round: 5 });
    d.form(curve('206,112! 240,140 276,170 300,172! 280,140 220,106'), '#a84c34', { round: 5 });
    d.form(ellipse(193, 108, 22, 18), '#c9674a', { round: 6 });
  },
  'front',
);

export const balloons = sketch(
  'balloons',
  420,
  640,
  [214, 630],
  (d) => {
    const spots = [
      [120, 150, '#5f8a94'],
      [300, 140, '#d0a54a'],
      [210, 100, '#b5573c'],
      [90, 260, '#8e3f5a'],
      [330, 250, '#5a7d5f'],
      [214, 230, '#c7764a'],
    ] as const;
    for (const [x, y] of spots)
      d.fill(limb(`${x},${y + 84},1.6 ${(x + 214) / 2 + 6},${y + 220},1.6 214,520,1.6 210,636,1.6`), '#4a443e', {
        opacity: 0.8,
      });
    for (const [x, y, c] of spots) {
      d.fill(polygon(`${x},${y + 80} ${x - 9},${y + 96} ${x + 9},${y + 96}`), c, { role: 'piece' });
      const skin = curve(
        `${x},${y - 90} ${x - 56},${y - 66} ${x - 70},${y - 10} ${x - 40},${y + 56} ${x},${y + 86} ${x + 40},${y + 56} ${x + 70},${y - 10} ${x + 56},${y - 66}`,
      );
      d.form(skin, c, { role: 'piece', round: 17, shade: 0.45, opacity: 0.97 });
      d.fill(
        curve(`${x - 44},${y - 30} ${x - 34},${y - 58} ${x - 20},${y - 64} ${x - 26},${y - 36} ${x - 38},${y - 8}`),
        '#ffffff',
        { opacity: 0.42 },
      );
    }
    d.form(curve('196,516! 178,500 186,492 212,512 240,490 248,500 232,518! 252,536 212,524 180,538'), '#b5573c', { round: 4 });
  },
  'front',
);
