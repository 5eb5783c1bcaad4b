/** Where children play: a seesaw, a sandbox, a slide, a frame with all of it; a house in a tree. */
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

/** A post that leans from foot to top. */
const post = (d: Pen, text: string, tone: string): void => d.form(limb(text, 'flat'), tone, { round: 5, shade: 0.42 });

export const seesaw = sketch(
  'seesaw',
  700,
  300,
  [350, 290],
  (d) => {
    d.fill(ellipse(350, 286, 130, 9), NIGHT, { opacity: 0.2 });
    for (const x of [-1, 1]) post(d, `${350 + x * 10},176,22 ${350 + x * 76},288,24`, '#3f6f96');
    d.form(limb('296,254,12 404,254,12', 'flat'), '#355d7f', { round: 3 });
    const plank = polygon('22,232 672,96 678,122 28,260');
    d.form(plank, '#d2483a', { role: 'body', round: 8, shade: 0.4 });
    d.strokes(plank, '#ffffff', { count: 16, length: 90, width: 2.4, angle: -12, stray: 3, opacity: 0.2 });
    d.form(ellipse(350, 176, 19, 19), '#e8c14a', { round: 5 });
    d.fill(ellipse(350, 176, 6), '#8a6a24');
    for (const [x, y, s] of [
      [70, 222, 1],
      [620, 107, -1],
    ] as const) {
      d.form(polygon(`${x - 40},${y + 1} ${x + 36},${y - 15} ${x + 38},${y - 1} ${x - 38},${y + 15}`), '#2f4a63', { round: 4 });
      d.form(limb(`${x + s * 66},${y - s * 14},9 ${x + s * 66},${y - s * 14 - 52},9`), '#e8c14a', { round: 3 });
      d.form(limb(`${x + s * 66 - 25},${y - s * 14 - 50},11 ${x + s * 66 + 25},${y - s * 14 - 58},11`), '#e8c14a', {
        round: 3,
      });
    }
    d.form(curve('16,290! 20,262 44,258 60,290!'), '#3a3d42', { round: 5 });
  },
  'front',
);

/** Planks round heaped sand, with a bucket, a spade and a castle. */
export const sandbox = sketch(
  'sandbox',
  680,
  260,
  [340, 250],
  (d) => {
    d.form(polygon('96,96 584,96 664,206 16,206'), '#b98a52', { round: 4 });
    const sand = curve('104,118! 190,92 280,104 340,78 410,100 510,90 578,118! 650,204! 30,204!');
    d.form(sand, '#ead09a', { role: 'sand', round: 12, shade: 0.32 });
    d.strokes(sand, '#c9a763', { count: 90, length: 10, width: 2, angle: 10, stray: 60, opacity: 0.5 });
    d.strokes(sand, '#fff3d2', { count: 60, length: 9, width: 2, angle: 10, stray: 60, opacity: 0.6 });
    for (const [x, y, h] of [
      [206, 154, 84],
      [264, 160, 62],
    ] as const) {
      d.form(polygon(`${x - 28},${y - h} ${x + 28},${y - h} ${x + 36},${y} ${x - 36},${y}`), '#dcbd7f', {
        round: 9,
        shade: 0.42,
      });
      for (const k of [-21, 0, 21]) d.form(box(x + k - 8, y - h - 13, 16, 16), '#dcbd7f', { round: 3 });
    }
    d.fill(limb('206,58,3 206,18,3'), '#7a5433');
    d.form(polygon('208,18 244,28 208,42'), '#3f78ad', { round: 3 });
    d.form(polygon('410,92 484,92 474,166 420,166'), '#d2483a', { round: 9, shade: 0.42 });
    d.form(ellipse(447, 92, 38, 10), '#e46455', { round: 3 });
    d.fill(ellipse(447, 93, 30, 6), '#7e2a22');
    d.fill([curve('408,94! 412,40 447,28 482,40 486,94!'), curve('415,94! 419,48 447,36 475,48 479,94!')], '#f3ead8');
    d.form(limb('546,60,8 530,136,8'), '#e8b93e', { round: 2 });
    d.form(limb('530,60,9 562,58,9'), '#e8b93e', { round: 2 });
    d.form(curve('514,128! 548,134! 540,172 524,184 510,168'), '#3f78ad', { round: 5 });
    d.form(polygon('104,100 96,96 10,206 20,214'), '#9c6d3b', { role: 'body', round: 4 });
    d.form(polygon('576,100 586,96 670,206 660,214'), '#9c6d3b', { role: 'body', round: 4 });
    const front = box(8, 198, 664, 52);
    d.form(front, '#b67f45', { role: 'body', round: 8, shade: 0.36 });
    d.fill(box(8, 223, 664, 4), '#5f4022', { opacity: 0.6 });
    d.strokes(front, '#7b532d', { count: 26, length: 90, width: 2.4, angle: 0, stray: 3, opacity: 0.4 });
    for (const x of [16, 610]) d.form(box(x, 190, 54, 60), '#a5713a', { role: 'body', round: 6 });
  },
  'front',
);

/** A ladder up to a deck, and a long chute down from it. */
function chute(d: Pen, tone: string): void {
  for (const x of [122, 216]) post(d, `${x},60,13 ${x},482,14`, '#3f6f96');
  for (const y of [250, 300, 350, 400, 450]) d.form(limb(`122,${y},10 216,${y},10`), '#e8c14a', { round: 3 });
  d.form(
    curve(
      '212,196! 268,196 300,216 352,290 424,400 470,440 530,448! 590,448! 590,478! 520,482 452,470 396,412 324,308 278,240 256,228 212,228!',
    ),
    tone,
    {
      role: 'body',
      round: 11,
      shade: 0.42,
    },
  );
  d.fill(limb('212,204,5 266,204,5 296,224,5 350,300,5 422,410,5 472,450,5 590,456,5'), '#ffffff', { opacity: 0.4 });
  d.form(box(104, 200, 130, 26), '#c98f4c', { round: 6 });
}

export const slide = sketch(
  'slide',
  620,
  490,
  [310, 482],
  (d) => {
    d.fill(ellipse(340, 480, 260, 8), NIGHT, { opacity: 0.16 });
    post(d, '546,462,13 546,484,15', '#3f6f96');
    post(d, '330,300,11 330,484,13', '#3f6f96');
    chute(d, '#d2483a');
    for (const x of [122, 216]) d.form(limb(`${x},62,13 ${x},204,13`), '#3f6f96', { round: 4 });
    d.form(limb('122,66,12 168,44,12 216,66,12'), '#e8c14a', { round: 4 });
    d.form(limb('122,132,9 216,132,9'), '#e8c14a', { round: 3 });
  },
  'front',
);

/** A tower with a roof, a slide on one side and two swings on the other. */
export const playground = sketch(
  'playground',
  1000,
  560,
  [500, 550],
  (d) => {
    d.fill(ellipse(500, 546, 480, 10), NIGHT, { opacity: 0.16 });
    d.include((b) => chute(b, '#3f8f6a'), { x: 376, y: 66 });
    post(d, '922,528,13 922,552,15', '#8a5c30');
    const wood = '#b67f45';
    for (const x of [470, 616]) post(d, `${x},150,20 ${x},552,22`, wood);
    const wall = box(462, 292, 164, 84);
    d.form(wall, '#c99255', { round: 6 });
    for (let i = 0; i < 6; i++) d.fill(box(486 + i * 25, 294, 3, 80), '#6f4a28', { opacity: 0.6 });
    d.form(box(450, 366, 188, 24), '#a5713a', { round: 6 });
    d.form(polygon('434,176 543,56 652,176'), '#d2483a', { role: 'body', round: 12, shade: 0.42 });
    d.within(polygon('434,176 543,56 652,176'), polygon('434,176 543,56 546,56 520,176'), '#ffffff', { opacity: 0.16 });
    d.fill(limb('543,58,4 543,14,4'), '#7a5433');
    d.form(polygon('545,16 590,28 545,42'), '#e8c14a', { round: 3 });
    for (const y of [430, 480, 526]) d.form(limb(`470,${y},11 616,${y},11`), '#e8c14a', { round: 3 });
    // The swings.
    for (const [x, lean] of [
      [60, -38],
      [60, 38],
    ] as const)
      post(d, `${x},160,17 ${x + lean},552,19`, wood);
    d.form(limb('40,164,22 480,164,22', 'flat'), '#a5713a', { round: 6 });
    for (const [x, tone] of [
      [162, '#3f78ad'],
      [316, '#e8b93e'],
    ] as const) {
      for (const k of [0, 76]) d.fill(limb(`${x + k},172,4 ${x + k},428,4`), '#4e565c');
      d.form(box(x - 14, 424, 104, 20), tone, { round: 5 });
    }
  },
  'front',
);

/** Boards and a roof among the boughs, a rope ladder down the trunk. */
export const treehouse = sketch(
  'treehouse',
  760,
  900,
  [380, 888],
  (d) => {
    const leaves = (x: number, y: number, rx: number, ry: number, tone: string): void => {
      const mass: string[] = [];
      for (let i = 0; i < 13; i++) {
        const a = i / 13;
        const wide = 1 + (i % 2 ? 0.1 : -0.04);
        const k = a * 4;
        const [u, v] =
          k < 1 ? [k * 2 - 1, -1] : k < 2 ? [1, (k - 1) * 2 - 1] : k < 3 ? [1 - (k - 2) * 2, 1] : [-1, 1 - (k - 3) * 2];
        const size = Math.sqrt(u * u + v * v) || 1;
        mass.push(`${x + (u / size) * rx * wide},${y + (v / size) * ry * wide}`);
      }
      const crown = curve(mass.join(' '));
      d.form(crown, tone, { role: 'body', round: 26, shade: 0.4, light: 0.26 });
      d.strokes(crown, '#c5da7c', { count: 50, length: 18, width: 7, angle: -30, stray: 50, opacity: 0.3 });
      d.strokes(crown, '#234a2a', { count: 50, length: 18, width: 7, angle: -30, stray: 50, opacity: 0.26 });
    };
    leaves(380, 190, 250, 160, '#3f7440');
    leaves(150, 300, 140, 110, '#457d43');
    leaves(620, 300, 134, 110, '#3c703e');
    const trunk = curve(
      '330,380! 336,560 326,700 300,800 248,884! 330,868 384,886 446,868 516,884! 464,800 440,690 438,540 440,380!',
    );
    d.form(trunk, '#7b5638', { round: 24, shade: 0.48 });
    d.strokes(trunk, '#4f3420', { count: 44, length: 90, width: 5, angle: 90, stray: 8, opacity: 0.5 });
    d.strokes(trunk, '#a8815a', { count: 22, length: 60, width: 4, angle: 90, stray: 8, opacity: 0.45 });
    for (const t of ['340,600,38 230,500,26 140,440,18', '436,600,36 540,510,26 620,440,18'])
      d.form(limb(t), '#7b5638', { round: 9 });
    // The house.
    const wall = box(210, 300, 350, 220);
    d.form(wall, '#c28d52', { round: 16, shade: 0.4 });
    for (let i = 1; i < 9; i++) d.fill(box(210 + i * 39, 302, 3, 216), '#6f4a28', { opacity: 0.55 });
    d.strokes(wall, '#7b532d', { count: 36, length: 50, width: 2.4, angle: 90, stray: 3, opacity: 0.35 });
    d.form(box(408, 376, 92, 144), '#8a5a33', { round: 6 });
    for (const x of [438, 468]) d.fill(box(x, 380, 3, 138), '#4f331c', { opacity: 0.6 });
    d.fill(ellipse(484, 452, 6), '#e0b54a');
    d.form(box(246, 352, 118, 94), '#8a5a33', { round: 4 });
    d.fill(box(256, 362, 98, 74), '#f4d98c', { role: 'window' });
    d.fill(box(301, 362, 8, 74), '#8a5a33');
    d.fill(box(256, 395, 98, 8), '#8a5a33');
    d.form(box(240, 446, 130, 24), '#a2563f', { round: 4 });
    for (let i = 0; i < 9; i++)
      d.form(ellipse(248 + i * 14, 440 - (i % 2) * 6, 10), ['#d9564a', '#f0c64e', '#5d9150'][i % 3]!, { round: 3 });
    const roof = polygon('160,322 384,140 612,322 578,336 384,182 194,336');
    const gable = polygon('206,316 384,170 566,316');
    d.form(gable, '#b68048', { round: 10 });
    for (let i = 1; i < 9; i++) d.within(gable, box(210 + i * 39, 170, 3, 150), '#6f4a28', { opacity: 0.5 });
    d.form(ellipse(384, 256, 24), '#f4d98c', { round: 3 });
    d.fill([ellipse(384, 256, 28), ellipse(384, 256, 21)], '#8a5a33');
    d.form(roof, '#96463a', { round: 9, shade: 0.42 });
    // Its deck, with a railing.
    d.form(box(160, 514, 450, 26), '#a06b38', { round: 7 });
    for (const [a, b] of [
      [166, 210],
      [560, 604],
    ] as const) {
      for (let x = a; x <= b; x += 22) d.form(box(x - 5, 440, 10, 76), '#b07a42', { round: 3 });
      d.form(box(a - 10, 430, b - a + 20, 14), '#a06b38', { round: 4 });
    }
    for (const t of ['230,540,14 336,640,14', '540,540,14 440,640,14']) d.form(limb(t, 'flat'), '#8a5c30', { round: 4 });
    // The ladder.
    for (const x of [360, 424]) d.fill(limb(`${x},540,5 ${x + 3},700,5 ${x - 2},866,5`), '#e6d3a5');
    for (let i = 0; i < 8; i++) d.form(limb(`350,${574 + i * 38},11 434,${574 + i * 38},11`), '#c99255', { round: 3 });
    leaves(120, 212, 96, 72, '#5a9350');
    leaves(650, 200, 90, 72, '#548c4c');
    leaves(384, 82, 130, 70, '#5f9a54');
  },
  'front',
);
