/** A tall old house that nobody has painted for long: gables, a tower, one lit window, a bare tree. */
import { boards, tiles } from './masonry.ts';
import { box, curve, ellipse, limb, type Outline, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

const SLATE = ['#4b4d5c', '#33343f', '#565867', '#3d3a46'];

/** A narrow window with a hood over it; most are dark, and some have lost a shutter. */
function sash(d: Pen, x: number, y: number, w: number, h: number, { lit = false, shutters = 2 } = {}): void {
  d.fill(box(x - 4, y - 4, w + 8, h + 8), '#8d877f');
  d.fill(box(x, y, w, h), lit ? '#f4c878' : '#2b3040', lit ? { role: 'light' } : {});
  d.fill(polygon(`${x},${y} ${x + w * 0.55},${y} ${x + w * 0.15},${y + h} ${x},${y + h}`), '#ffffff', {
    opacity: lit ? 0.2 : 0.09,
  });
  d.fill(box(x + w / 2 - 1.5, y, 3, h), '#8d877f');
  d.fill(box(x, y + h * 0.45, w, 3), '#8d877f');
  d.form(polygon(`${x - 9},${y - 4} ${x + w / 2},${y - 18} ${x + w + 9},${y - 4}`), '#7b756f', { round: 3 });
  if (shutters > 0) d.form(box(x - 22, y - 2, 16, h + 6), '#3a3f45', { round: 3 });
  if (shutters > 1)
    d.form(
      polygon(`${x + w + 7},${y} ${x + w + 23},${y + 5} ${x + w + 17},${y + h + 12} ${x + w + 1},${y + h + 6}`),
      '#353a40',
      {
        round: 3,
      },
    );
}

function wall(
  d: Pen,
  outline: Outline,
  tone: string,
  [left, top, right, bottom]: readonly [number, number, number, number],
): void {
  d.form(outline, tone, { role: 'body', round: 14, shade: 0.5 });
  boards(d, outline, top, bottom, 13, left, right, true);
  d.strokes(outline, '#2b2830', { count: 46, length: 46, width: 5, angle: 88, stray: 6, opacity: 0.16 });
}

function slates(d: Pen, roof: Outline, rows: number, across: number): void {
  d.form(roof, '#41424f', { round: 10, shade: 0.5 });
  tiles(d, roof, rows, across, SLATE);
}

/** Bare boughs that fork and fork again. */
function bareTree(d: Pen, x: number, y: number, lean: -1 | 1): void {
  const bark = '#2e2830';
  const branch = (x0: number, y0: number, dx: number, dy: number, w: number, left: number): void => {
    const [x1, y1] = [x0 + dx, y0 + dy];
    d.fill(limb(`${x0},${y0},${w} ${x0 + dx * 0.5 + dy * 0.1},${y0 + dy * 0.5},${w * 0.84} ${x1},${y1},${w * 0.62}`), bark);
    if (left === 0) return;
    for (const bend of [-0.55, 0.5]) {
      const k = d.chance.between(0.6, 0.8);
      const b = bend + d.chance.between(-0.18, 0.18);
      branch(x1, y1, (dx - dy * b) * k, (dy + dx * b) * k, w * 0.58, left - 1);
    }
  };
  branch(x, y, lean * 14, -150, 26, 5);
  branch(x + lean * 8, y - 100, lean * 64, -62, 12, 3);
}

export const hauntedMansion = sketch(
  'haunted-mansion',
  1000,
  900,
  [500, 884],
  (d) => {
    bareTree(d, 900, 868, -1);
    d.form(box(596, 190, 48, 150), '#6a4f49', { round: 8 });
    d.form(box(588, 180, 64, 18), '#57413d', { round: 4 });
    // The wing behind, with its long roof and a dormer.
    const wing = box(500, 470, 320, 396);
    wall(d, wing, '#67646f', [500, 470, 820, 866]);
    const roof = polygon('480,270 760,270 850,486 470,486');
    slates(d, roof, 10, 16);
    d.form(polygon('640,350 690,300 740,350 740,430 640,430'), '#5c5964', { round: 6 });
    d.form(limb('690,296,12 628,358,11', 'flat'), '#2f2f3a', { round: 3 });
    d.form(limb('690,296,12 752,358,11', 'flat'), '#2a2a34', { round: 3 });
    sash(d, 674, 362, 32, 54, { shutters: 0 });
    // The front gable.
    const gable = polygon('440,236 588,440 588,866 292,866 292,440');
    wall(d, gable, '#7d7984', [292, 236, 588, 866]);
    d.form(limb('440,216,22 270,458,20', 'flat'), '#3d3d4a', { round: 5 });
    d.form(limb('440,216,22 610,458,20', 'flat'), '#2f2f3b', { round: 5 });
    d.form(limb('440,206,7 440,160,2', 'flat'), '#2f2f3b', { round: 1 });
    d.form(ellipse(440, 330, 26, 26), '#8d877f', { round: 4 });
    d.fill(ellipse(440, 330, 19, 19), '#26263a');
    for (const turn of ['421,330,3 459,330,3', '440,311,3 440,349,3']) d.fill(limb(turn, 'flat'), '#8d877f');
    sash(d, 352, 440, 46, 106, { shutters: 1 });
    sash(d, 478, 440, 46, 106, { lit: true, shutters: 0 });
    // The tower, taller than all.
    const tower = box(150, 270, 170, 596);
    wall(d, tower, '#86828c', [150, 270, 320, 866]);
    d.form(box(138, 256, 194, 22), '#5a5762', { round: 5 });
    const cap = polygon('206,66 264,66 344,262 126,262');
    slates(d, cap, 10, 9);
    d.form(box(196, 54, 78, 14), '#2f2f3b', { round: 3 });
    for (const x of [202, 235, 268]) d.form(limb(`${x},56,6 ${x},${x === 235 ? 6 : 26},1.5`, 'flat'), '#2f2f3b', { round: 1 });
    d.form(polygon('204,196 235,140 266,196 266,250 204,250'), '#5c5964', { round: 5 });
    d.fill(curve('218,246! 218,204 235,184 252,204 252,246!'), '#232338');
    sash(d, 176, 330, 38, 92, { shutters: 0 });
    sash(d, 254, 330, 38, 92, { shutters: 0 });
    sash(d, 212, 500, 46, 112);
    sash(d, 212, 694, 46, 112, { shutters: 1 });
    d.form(box(142, 452, 186, 12), '#5a5762', { round: 3 });
    for (const x of [622, 730]) sash(d, x, 530, 42, 96, { shutters: x > 700 ? 2 : 1 });
    // The porch with its turned posts; it has begun to sag.
    d.fill(box(330, 680, 480, 190), NIGHT, { opacity: 0.55 });
    d.form(polygon('404,716 474,716 474,866 404,866'), '#3a2b2c', { round: 6 });
    d.fill(curve('412,730! 412,720 439,706 466,720 466,730!'), '#7d6a48', { opacity: 0.7 });
    for (const x of [560, 690]) {
      d.fill(box(x - 4, 720, 52, 92), '#6d6862');
      d.fill(box(x, 724, 44, 84), '#2b3040');
      d.fill(box(x + 20.5, 724, 3, 84), '#6d6862');
      d.fill(box(x, 762, 44, 3), '#6d6862');
    }
    d.form(polygon('316,640 806,648 840,694 296,682'), '#41424f', { round: 7, shade: 0.5 });
    d.form(limb('296,686,13 840,698,13', 'flat'), '#6b6772', { round: 3 });
    for (const x of [314, 388, 490, 616, 742, 818]) {
      d.form(limb(`${x},692,13 ${x + 2},866,13`, 'flat'), '#8d8992', { round: 4 });
      d.form(curve(`${x - 26},698! ${x - 6},716 ${x - 4},736! ${x + 8},736! ${x + 10},716 ${x + 30},698!`), '#6b6772', {
        round: 2,
      });
    }
    for (let x = 506; x < 812; x += 17) if (d.chance.chance(0.84)) d.fill(box(x, 808, 5, 56), '#77737d');
    d.form(limb('500,806,8 822,812,8', 'flat'), '#77737d', { round: 2 });
    for (let i = 0; i < 3; i++)
      d.form(
        polygon(
          `${394 - i * 14},${858 + i * 9} ${486 + i * 14},${858 + i * 9} ${490 + i * 14},${868 + i * 9} ${390 - i * 14},${868 + i * 9}`,
        ),
        '#5d5a60',
        {
          round: 2,
        },
      );
    // A fence of iron before it, open at the steps.
    for (const [from, to] of [
      [60, 372],
      [520, 960],
    ] as const) {
      for (let x = from; x <= to; x += 19)
        d.fill(limb(`${x},884,3.4 ${x + d.chance.between(-2, 3)},812,3 ${x},800,0.8`, 'flat'), '#1f1f2a');
      for (const y of [826, 872]) d.fill(limb(`${from},${y},4 ${to},${y + 2},4`, 'flat'), '#1f1f2a');
    }
    d.strokes(box(40, 850, 920, 34), '#2c3230', { count: 160, length: 34, width: 4, angle: 88, stray: 16, opacity: 0.7 });
  },
  'front',
);
