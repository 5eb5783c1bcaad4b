/** Plants that are kept for their looks. */
import { cos, radians, sin } from '../../math.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { type Pen, sketch } from './sketch.ts';

/** A pot of clay with its rim. */
function clayPot(d: Pen, cx: number, top: number, w: number, h: number, color = '#b5653c'): void {
  d.form(
    polygon(
      `${cx - w * 0.42},${top + h * 0.2} ${cx + w * 0.42},${top + h * 0.2} ${cx + w * 0.3},${top + h} ${cx - w * 0.3},${top + h}`,
    ),
    color,
    { role: 'piece', round: w * 0.12, shade: 0.46 },
  );
  d.form(box(cx - w / 2, top, w, h * 0.26), color, { role: 'piece', round: 7, shade: 0.4, light: 0.3 });
}

/** One flower of an orchid: three sepals behind two broad petals, and a lip. */
function bloom(d: Pen, x: number, y: number, k: number, turn: number): void {
  d.include(
    (p) => {
      for (const a of [-90, 30, 150])
        p.form(
          limb(`0,0,10 ${cos(radians(a)) * 18},${sin(radians(a)) * 18},26 ${cos(radians(a)) * 40},${sin(radians(a)) * 40},8`),
          '#d99ac4',
          { role: 'body', round: 5, shade: 0.3 },
        );
      for (const s of [-1, 1]) {
        p.form(curve(`0,0! ${s * 16},-26 ${s * 44},-24 ${s * 50},2 ${s * 30},22 ${s * 10},12`), '#e6b3d4', {
          role: 'body',
          round: 6,
          shade: 0.32,
        });
        for (const v of [-12, -3, 7]) p.fill(limb(`${s * 4},${v * 0.2},1 ${s * 36},${v},1`), '#a8487f', { opacity: 0.45 });
      }
      p.form(curve('-9,2 0,-8 9,2 16,18 4,26 0,34 -4,26 -16,18'), '#a32c66', { round: 5, shade: 0.36 });
      p.form(ellipse(0, 2, 6, 5), '#f4d868', { round: 2 });
    },
    { x, y, scale: k, turn },
  );
}

/** Two arching stems over broad leaves. */
export const orchid = sketch(
  'orchid',
  440,
  580,
  [206, 570],
  (d) => {
    for (const leaf of [
      '210,440,20 130,420,50 56,436,36 24,470,4',
      '216,440,20 300,410,50 380,430,36 416,470,4',
      '206,444,20 150,400,44 92,372,30 62,366,4',
      '222,444,20 270,392,42 330,366,28 360,362,4',
    ]) {
      d.form(limb(leaf), '#4a8046', { round: 12, shade: 0.42, light: 0.3 });
      d.fill(limb(leaf.replace(/,\d+(?= |$)/g, ',2')), '#8fbf74', { opacity: 0.55 });
    }
    d.form(limb('206,440,8 204,330,7 196,220,7 214,120,6 280,62,5 352,64,4'), '#5f7a3c', { round: 3 });
    d.form(limb('214,440,8 222,340,7 206,250,6 150,176,5 86,150,4'), '#6b8744', { round: 3 });
    for (const [x, y, k, turn] of [
      [206, 150, 1.02, -8],
      [252, 92, 1, 12],
      [318, 72, 0.94, 24],
      [160, 190, 0.92, -26],
      [104, 160, 0.84, -34],
      [214, 226, 0.98, 4],
    ] as const)
      bloom(d, x, y, k, turn);
    for (const [x, y] of [
      [362, 66],
      [384, 80],
      [72, 146],
    ] as const)
      d.form(ellipse(x, y, 11, 14, 20), '#b7c07a', { round: 4 });
    clayPot(d, 208, 444, 172, 126, '#d8d2c6');
    for (const [x, y] of [
      [160, 446],
      [200, 442],
      [246, 446],
    ] as const)
      d.form(ellipse(x, y, 22, 9), '#6a8a4a', { round: 4 });
  },
  'front',
);

/** An old tree no larger than an arm, in a shallow dish. */
export const bonsai = sketch(
  'bonsai',
  520,
  470,
  [270, 460],
  (d) => {
    d.form(limb('286,392,64 262,340,50 300,280,42 268,214,32 220,170,22 190,130,14'), '#6b4a30', { round: 15, shade: 0.5 });
    for (const line of [
      '284,300,26 350,260,18 412,246,10',
      '270,240,20 190,236,15 118,250,8',
      '262,206,18 320,160,13 360,130,8',
      '250,390,24 220,404,16 196,410,6',
      '310,390,26 344,404,16 366,410,6',
    ])
      d.form(limb(line), '#6b4a30', { round: 6, shade: 0.5 });
    d.strokes(limb('286,392,56 262,340,44 300,280,36 268,214,26'), '#3a2416', {
      count: 36,
      length: 40,
      width: 3,
      angle: 80,
      stray: 20,
      opacity: 0.4,
    });
    const pad = (x: number, y: number, w: number): void => {
      for (let i = 0; i < 30; i++) {
        const [t, u] = [d.chance.between(-1, 1), d.chance.between(-1, 1)];
        const [px, py] = [x + t * w, y + u * w * 0.24 * (1 - t * t * 0.6)];
        d.form(ellipse(px, py, w * 0.2, w * 0.14), u > 0.2 ? '#35622f' : u > -0.4 ? '#4a7f3c' : '#6aa24e', {
          role: 'body',
          round: 6,
          shade: 0.34,
          light: 0.3,
        });
      }
    };
    pad(420, 236, 84);
    pad(112, 240, 86);
    pad(366, 120, 80);
    pad(196, 104, 108);
    pad(250, 72, 70);
    d.form(polygon('110,404 430,404 404,446 136,446'), '#3f5f78', { role: 'piece', round: 12, shade: 0.44, light: 0.3 });
    d.form(box(96, 396, 348, 18), '#4a6d88', { role: 'piece', round: 6 });
    for (const x of [150, 362]) d.form(box(x, 444, 34, 16), '#34526a', { round: 4 });
    for (let i = 0; i < 14; i++) d.form(ellipse(122 + i * 23, 396, 18, 7), '#5f8447', { round: 3 });
  },
  'front',
);

/** A box of boards under a window, full of geraniums. */
export const windowBox = sketch(
  'window-box',
  560,
  280,
  [280, 270],
  (d) => {
    for (let i = 0; i < 60; i++) {
      const [x, y] = [d.chance.between(30, 530), d.chance.between(80, 190)];
      d.form(ellipse(x, y, 26, 18, d.chance.between(-40, 40)), i % 3 ? '#4f8740' : '#3a6c34', { round: 6, shade: 0.36 });
    }
    for (const [x, y] of [
      [60, 92],
      [130, 54],
      [196, 96],
      [262, 48],
      [330, 88],
      [396, 52],
      [462, 94],
      [506, 66],
      [96, 140],
      [228, 144],
      [366, 142],
      [480, 148],
    ] as const)
      for (let i = 0; i < 12; i++) {
        const a = radians(i * 47);
        const r = 8 + (i % 4) * 7;
        d.form(ellipse(x + cos(a) * r, y + sin(a) * r * 0.8, 11, 9), ['#d13a34', '#e2574a', '#b82a2c'][i % 3]!, {
          role: 'body',
          round: 4,
          shade: 0.32,
        });
      }
    for (const x of [24, 536]) d.form(limb(`${x},176,10 ${x + (x < 280 ? -6 : 6)},220,8 ${x},250,4`), '#5f9447', { round: 3 });
    d.form(polygon('14,176 546,176 526,268 34,268'), '#9a6a40', { role: 'piece', round: 9, shade: 0.4 });
    d.strokes(polygon('20,184 540,184 522,262 38,262'), '#4f2f16', {
      count: 40,
      length: 120,
      width: 2,
      angle: 0,
      stray: 2,
      opacity: 0.3,
    });
    d.form(box(6, 166, 548, 22), '#ab7a4c', { role: 'piece', round: 5 });
    for (const x of [70, 160, 300, 410, 490])
      d.form(limb(`${x},150,10 ${x + 14},196,12 ${x + 2},226,4`), '#4f8740', { round: 4 });
  },
  'front',
);
