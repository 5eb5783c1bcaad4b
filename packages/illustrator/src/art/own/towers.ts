import { boards, courses, pane, tiles } from './masonry.ts';
import { box, curve, ellipse, limb, type Outline, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

const STONE = ['#c3b9a8', '#8f8678', '#a59b8b', '#7d7468'];

export const lighthouse = sketch(
  'lighthouse',
  320,
  720,
  [160, 700],
  (d) => {
    d.form(curve('20,704! 34,660 80,636 160,644 240,632 290,664 306,704!'), '#7a746b', { round: 16 });
    for (const s of ['60,690,4 90,664,8 130,668,3', '180,690,4 220,660,8 262,672,3'])
      d.fill(limb(s), '#a59d90', { opacity: 0.5 });
    const shed = polygon('196,560 290,556 290,672 196,676');
    d.form(shed, '#ddd3c0', { round: 9 });
    d.form(polygon('186,562 240,518 300,556 300,566'), '#8e4436', { round: 6 });
    pane(d, 244, 596, 24, 34);
    const shaft = polygon('112,180 196,180 226,680 82,680');
    d.form(shaft, '#efe9dc', { round: 26, shade: 0.5 });
    for (const [top, bottom] of [
      [180, 256],
      [352, 440],
      [550, 680],
    ] as const) {
      const at = (y: number): [number, number] => [112 - ((y - 180) / 500) * 30, 196 + ((y - 180) / 500) * 30];
      const [[a, b], [e, f]] = [at(top), at(bottom)];
      d.fill(polygon(`${a},${top} ${b},${top} ${f},${bottom} ${e},${bottom}`), '#b14a3c', { role: 'body' });
      for (const [share, opacity] of [
        [0.3, 0.14],
        [0.18, 0.16],
        [0.08, 0.18],
      ] as const)
        d.fill(polygon(`${b - (b - a) * share},${top} ${b},${top} ${f},${bottom} ${f - (f - e) * share},${bottom}`), NIGHT, {
          opacity,
        });
      d.fill(polygon(`${a},${top} ${a + 7},${top} ${e + 8},${bottom} ${e},${bottom}`), '#ffeccb', { opacity: 0.25 });
    }
    d.strokes(shaft, '#6b5f52', { count: 30, length: 40, width: 3, angle: 88, opacity: 0.12 });
    for (const [x, y] of [
      [146, 290],
      [146, 470],
    ] as const)
      pane(d, x, y, 18, 32, { bars: false });
    d.fill(curve('136,680! 136,636 154,622! 172,636 172,680!'), '#4a3a30');
    d.form(polygon('92,168 216,168 204,184 104,184'), '#4c4f55', { round: 5 });
    for (let x = 94; x <= 216; x += 15) d.fill(box(x, 138, 2.6, 32), '#3b3e44');
    d.fill(box(92, 136, 126, 4), '#3b3e44');
    d.fill(box(126, 94, 56, 74), '#f6dc9a', { role: 'light' });
    d.fill(ellipse(154, 130, 17, 24), '#fff6d8', { role: 'light' });
    for (const x of [126, 144, 162, 180]) d.fill(box(x - 1.5, 92, 3.4, 76), '#3b3e44');
    d.form(box(118, 84, 72, 11), '#4c4f55', { round: 4 });
    d.form(curve('118,86! 126,58 154,40 182,58 190,86!'), '#a14436', { round: 9 });
    d.form(ellipse(154, 36, 6), '#4c4f55', { round: 2 });
    d.fill(box(152.5, 10, 3, 26), '#3b3e44');
  },
  'front',
);

function crenels(d: Pen, x: number, y: number, w: number, color: string): void {
  const n = Math.floor(w / 15) | 1;
  const step = w / n;
  d.form(box(x - 5, y, w + 10, 16), color, { role: 'body', round: 4 });
  for (let i = 0; i < n; i += 2) d.form(box(x - 4 + i * step, y - 14, step + 6, 16), color, { role: 'body', round: 3 });
}

function turret(d: Pen, x: number, top: number, w: number, bottom: number, roof: number): void {
  const wall = box(x, top, w, bottom - top);
  d.form(wall, '#b3a897', { role: 'body', round: w * 0.2, shade: 0.5 });
  courses(d, wall, [x, top, x + w, bottom], 13, 24, STONE, 0.45);
  for (let y = top + 44; y < bottom - 40; y += 92) {
    d.fill(
      curve(
        `${x + w / 2 - 6},${y + 26}! ${x + w / 2 - 6},${y + 6} ${x + w / 2},${y - 2}! ${x + w / 2 + 6},${y + 6} ${x + w / 2 + 6},${y + 26}!`,
      ),
      '#2e3038',
      { role: 'window' },
    );
  }
  crenels(d, x, top - 4, w, '#a89d8c');
  if (roof === 0) return;
  const cone = polygon(`${x + w / 2},${top - roof} ${x + w + 12},${top - 6} ${x - 12},${top - 6}`);
  d.form(cone, '#56677d', { round: w * 0.22, shade: 0.55 });
  for (let y = top - roof + 18; y < top - 10; y += 13)
    d.within(cone, limb(`${x - 20},${y},1.6 ${x + w / 2},${y + 6},1.6 ${x + w + 20},${y},1.6`), NIGHT, { opacity: 0.22 });
  d.fill(box(x + w / 2 - 1.5, top - roof - 38, 3, 42), '#3b3431');
  d.fill(
    curve(
      `${x + w / 2 + 1},${top - roof - 38}! ${x + w / 2 + 18},${top - roof - 32} ${x + w / 2 + 34},${top - roof - 28}! ${x + w / 2 + 18},${top - roof - 24} ${x + w / 2 + 1},${top - roof - 22}!`,
    ),
    '#a8452f',
  );
}

export const stoneTower = sketch(
  'tower',
  260,
  640,
  [130, 624],
  (d) => {
    d.form(curve('40,628! 60,600 130,592 200,600 222,628!'), '#8f8678', { round: 9 });
    turret(d, 68, 220, 124, 620, 180);
    const door = curve('108,618! 108,560 130,534! 152,560 152,618!');
    d.fill(curve('100,620! 100,556 130,522! 160,556 160,620!'), '#837868');
    d.form(door, '#5f4230', { round: 5 });
    boards(d, door, 108, 152, 11, 530, 620);
  },
  'front',
);

export const windmill = sketch(
  'windmill',
  560,
  680,
  [280, 664],
  (d) => {
    const body = polygon('220,250 340,250 388,664 172,664');
    d.form(body, '#cdbfa5', { role: 'body', round: 34, shade: 0.5 });
    courses(d, body, [170, 250, 390, 664], 14, 26, ['#ded2bb', '#aa9c82', '#bfb197'], 0.35);
    d.form(polygon('150,520 410,520 420,536 140,536'), '#6f5138', { round: 4 });
    for (let x = 152; x < 412; x += 26) d.fill(box(x, 488, 4, 34), '#6f5138');
    d.fill(box(146, 486, 268, 5), '#6f5138');
    d.form(curve('202,256! 210,206 246,168 290,162 330,180 354,222 358,256!'), '#6a4c3a', { round: 16, shade: 0.5 });
    tiles(d, polygon('236,176 330,176 356,254 204,254'), 6, 9, ['#84634d', '#4f372a']);
    for (const [x, y] of [
      [262, 330],
      [262, 426],
    ] as const)
      pane(d, x, y, 30, 40);
    d.fill(curve('250,664! 250,592 280,570! 310,592 310,664!'), '#8f8168');
    d.form(curve('258,664! 258,598 280,582! 302,598 302,664!'), '#5d4230', { round: 4 });
    for (const turn of [22, 112, 202, 292])
      d.include(
        (sail) => {
          sail.form(limb('0,0,9 0,-240,6', 'flat'), '#5d4230', { round: 2 });
          const cloth: Outline = polygon('4,-60 58,-66 54,-236 4,-236');
          sail.fill(cloth, '#efe6d2', { opacity: 0.92 });
          for (let y = -236; y <= -60; y += 19) sail.fill(box(2, y, 55, 2.4), '#6f5138');
          for (const x of [18, 37, 55]) sail.fill(polygon(`${x},-236 ${x + 2},-236 ${x + 2.6},-64 ${x + 0.6},-64`), '#6f5138');
        },
        { x: 280, y: 236, turn },
      );
    d.form(ellipse(280, 236, 14), '#3f2e24', { round: 4 });
  },
  'front',
);
